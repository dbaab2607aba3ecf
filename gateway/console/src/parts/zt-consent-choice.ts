// Whom a change inside the freeze horizon needs, and how they agree: asked on the platform, or on a ground that is said.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { ConsentBasis, FrozenChange, ShiftAgreement } from "../kit/consent-shapes";
import { dateTime, listed } from "../kit/format";
import { Hosted } from "../kit/page";
import { say } from "../messages/consents";
import { icon } from "./icons";
import { basics } from "./styles";

const GROUNDS: readonly ConsentBasis[] = ["CONSENT_BASIS_WORD", "CONSENT_BASIS_REQUESTED", "CONSENT_BASIS_EMERGENCY", "CONSENT_BASIS_CENTRE_CLOSED"];
const NAMED = 5;

/** Whether the ground chosen has the reason that it needs. */
export function isSaid({ basis, reason }: ShiftAgreement): boolean {
  return !basis || Boolean(reason?.trim());
}

/** How many people have to be asked. */
export function askedCount(frozen: readonly FrozenChange[] | undefined): number {
  return (frozen ?? []).filter((each) => !each.basis).length;
}

/** `.frozen`: as edits tell it. Fires `zt-agreement` with the agreement as its detail whenever it changes. */
@customElement("zt-consent-choice")
export class ConsentChoice extends Hosted {
  static styles = [
    basics,
    css`
      .choice { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.4fr); gap: 8px; margin-top: 8px; }
      @media (width < 520px) { .choice { grid-template-columns: minmax(0, 1fr); } }
    `,
  ];
  @property({ attribute: false }) frozen: readonly FrozenChange[] = [];
  @state() private agreement: ShiftAgreement = {};

  #tell(change: ShiftAgreement): void {
    this.agreement = { ...this.agreement, ...change };
    this.dispatchEvent(new CustomEvent<ShiftAgreement>("zt-agreement", { detail: this.agreement }));
  }

  #names(frozen: readonly FrozenChange[]): string {
    return listed(frozen.slice(0, NAMED).map((each) => this.host.names.of(each.employee)));
  }

  protected override render(): unknown {
    if (!this.frozen.length) return nothing;
    const asked = this.frozen.filter((each) => !each.basis);
    const resting = this.frozen.filter((each) => each.basis);
    const until = asked.map((each) => each.deadlineTime ?? "").filter(Boolean).sort()[0];
    return html`<div class="notice watch" data-frozen>${icon("clock")}<div class="grow">
      ${resting.length ? html`<p>${say("found", { names: this.#names(resting), basis: listed([...new Set(resting.map((each) => say(each.basis!)))]) })}</p>` : nothing}
      ${asked.length
        ? html`<p><b>${asked.length > NAMED ? say("neededMany", { n: asked.length, names: this.#names(asked) }) : say("needed", { names: this.#names(asked) })}</b></p>
          ${this.agreement.basis ? nothing : html`<p class="small">${say("until", { time: dateTime(until) })}</p>`}
          <div class="choice">
            <label class="field"><span>${say("how")}</span><select class="input" name="basis" @change=${(event: Event) => this.#tell({ basis: ((event.target as HTMLSelectElement).value || undefined) as ConsentBasis | undefined })}>
              <option value="">${say("ask")}</option>${GROUNDS.map((each) => html`<option value=${each}>${say(each)}</option>`)}</select></label>
            <label class="field"><span>${say("reason")}</span><input class="input" name="reason" maxlength="200" placeholder=${say("reasonHint")} ?required=${Boolean(this.agreement.basis)}
              @input=${(event: Event) => this.#tell({ reason: (event.target as HTMLInputElement).value })} /></label>
          </div>`
        : nothing}
    </div></div>`;
  }
}
