// Sets custom properties and styles through the object model, which the content security policy allows where it does
// not allow style attributes.
import { noChange } from "lit";
import { Directive, directive, type ElementPart } from "lit/directive.js";

class Place extends Directive {
  render(_styles: Record<string, string>): unknown {
    return noChange;
  }

  override update(part: ElementPart, [styles]: [Record<string, string>]): unknown {
    const { style } = part.element as HTMLElement;
    for (const [name, value] of Object.entries(styles)) style.setProperty(name, value);
    return noChange;
  }
}

/** `<i ${place({"--from": "12%", width: "40%"})}>` */
export const place = directive(Place);
