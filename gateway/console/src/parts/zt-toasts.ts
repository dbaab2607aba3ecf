// Short messages that come and go, told to screen readers as well.
import { css, html } from "lit";
import { customElement, state } from "lit/decorators.js";
import { Speaking } from "../kit/page";
import { icon } from "./icons";
import { basics } from "./styles";

type Kind = "good" | "bad" | "";
const STAYS_MS = { good: 4500, bad: 9000, "": 4500 };

@customElement("zt-toasts")
export class Toasts extends Speaking {
  static styles = [
    basics,
    css`
      :host { position: fixed; inset: 60px 0 auto; z-index: 50; display: grid; justify-items: center; gap: 8px; pointer-events: none; }
      div {
        display: flex; gap: 8px; align-items: center; max-width: min(92vw, 560px); padding: 10px 16px;
        border-radius: var(--zt-radius); background: light-dark(#1b2531, #e8edf3); color: light-dark(#fff, #10161d);
        box-shadow: var(--zt-shadow-raised); pointer-events: auto;
      }
      div.bad svg { color: light-dark(#ff9c94, #b3261e); }
      div.good svg { color: light-dark(#6fd19c, #13693f); }
    `,
  ];
  @state() private shown: { id: number; text: string; kind: Kind }[] = [];
  #last = 0;

  connectedCallback(): void {
    super.connectedCallback();
    this.setAttribute("role", "status");
    this.setAttribute("aria-live", "polite");
  }

  show(text: string, kind: Kind): void {
    const id = (this.#last += 1);
    this.shown = [...this.shown.slice(-2), { id, text, kind }];
    setTimeout(() => (this.shown = this.shown.filter((each) => each.id !== id)), STAYS_MS[kind]);
  }

  protected override render(): unknown {
    return this.shown.map(
      ({ text, kind }) => html`<div class=${kind}>${icon(kind === "bad" ? "warning" : "check")}<span>${text}</span></div>`,
    );
  }
}

/** Show a sentence for a few seconds, wherever the page lives. */
export function toast(text: string, kind: Kind = "good"): void {
  let toasts = document.querySelector<Toasts>("zt-toasts");
  if (!toasts) document.body.append((toasts = document.createElement("zt-toasts") as Toasts));
  toasts.show(text, kind);
}
