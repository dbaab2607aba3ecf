import { customElement } from "lit/decorators.js";
import { Page } from "../kit/page";

@customElement("zt-inbox")
export class Inbox extends Page {
  protected override load(): void {}
}
