import { customElement } from "lit/decorators.js";
import { Page } from "../kit/page";

@customElement("zt-decisions")
export class Decisions extends Page {
  protected override load(): void {}
}
