import { customElement } from "lit/decorators.js";
import { Page } from "../kit/page";

@customElement("zt-handover")
export class Handover extends Page {
  protected override load(): void {}
}
