import { customElement } from "lit/decorators.js";
import { Page } from "../kit/page";

@customElement("zt-policies")
export class Policies extends Page {
  protected override load(): void {}
}
