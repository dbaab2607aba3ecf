import { customElement } from "lit/decorators.js";
import { Page } from "../kit/page";

@customElement("zt-today")
export class Today extends Page {
  protected override load(): void {}
}
