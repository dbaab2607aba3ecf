// A native dialog with a title, a body and buttons; Escape and the cross close it, focus goes back where it was.
import { css, html, nothing } from "lit";
import { customElement, property, query } from "lit/decorators.js";
import { messages } from "../kit/locale";
import { Speaking } from "../kit/page";
import { icon } from "./icons";
import { basics } from "./styles";

const say = messages({ close: { zh: "关闭", en: "Close" } });

/** Slots: the body, and `actions` for the buttons. Fires `close`. */
@customElement("zt-dialog")
export class Dialog extends Speaking {
  static styles = [
    basics,
    css`
      dialog {
        width: min(var(--zt-dialog-width, 520px), calc(100vw - 24px)); max-height: calc(100dvh - 32px); padding: 0; border: 1px solid var(--zt-line);
        border-radius: 14px; background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow-raised);
      }
      dialog::backdrop { background: #0b101680; }
      .head { display: flex; align-items: center; gap: 12px; padding: 14px 12px 10px 20px; }
      .body { padding: 4px 20px 16px; }
      footer { position: sticky; bottom: 0; display: flex; justify-content: flex-end; gap: 8px; flex-wrap: wrap; padding: 0 20px 18px; background: var(--zt-raised); }
    `,
  ];
  @property() heading = "";
  @property({ type: Boolean, reflect: true }) open = false;
  @query("dialog") private dialog!: HTMLDialogElement;

  protected override updated(): void {
    if (this.open && !this.dialog.open) this.dialog.showModal();
    else if (!this.open && this.dialog.open) this.dialog.close();
  }

  #closed(): void {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  }

  protected override render(): unknown {
    return html`<dialog aria-labelledby="heading" @close=${this.#closed}>
      ${this.open
        ? html`<div class="head">
              <h2 id="heading" class="grow">${this.heading}</h2>
              <button class="button quiet icon" aria-label=${say("close")} @click=${() => this.dialog.close()}>${icon("cross")}</button>
            </div>
            <div class="body"><slot></slot></div>
            <footer><slot name="actions"></slot></footer>`
        : nothing}
    </dialog>`;
  }
}
