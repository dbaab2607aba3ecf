// What an event that comes back brought before: asked for the days of an adjustment, told with its evidence, taken over by whoever listens.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { civil, number } from "../kit/format";
import { Hosted } from "../kit/page";
import type { EventProposal, Recurrence } from "../kit/planning-shapes";
import { say } from "../messages/events";
import type { Days } from "./change-window";
import { icon } from "./icons";
import { basics } from "./styles";

const RECURRENCES: Recurrence[] = ["RECURRENCE_YEARLY", "RECURRENCE_MONTHLY"];

/** Fires `zt-proposal` with the adjustment proposed. window: the days that are meant, undefined while they are not typed in full. */
@customElement("zt-event-past")
export class EventPast extends Hosted {
  static styles = [basics, css`ul { margin: 6px 0 0; padding-left: 18px; } .told { margin: 8px 0 0; }`];
  @property() queue = "";
  @property({ attribute: false }) window?: () => Days | undefined;
  @state() private asked?: Recurrence;
  @state() private found?: EventProposal;
  @state() private problem?: Refusal;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("queue")) this.asked = this.found = this.problem = undefined;
  }

  async #ask(recurrence: Recurrence): Promise<void> {
    const days = this.window?.();
    if (!days) return;
    this.asked = recurrence;
    this.found = this.problem = undefined;
    try {
      const found = await this.host.api.ask<EventProposal>(`/v1/${this.queue}:proposeEventAdjustment`, { ...days, recurrence });
      if (this.asked !== recurrence) return;
      this.found = found;
      this.dispatchEvent(new CustomEvent("zt-proposal", { detail: found.adjustment }));
    } catch (failure) {
      if (this.asked === recurrence) this.problem = failure as Refusal;
    }
  }

  protected override render(): unknown {
    return html`<div class="field"><span id="again">${say("again")}</span><div><div class="segments" role="group" aria-labelledby="again">${RECURRENCES.map(
      (each) => html`<button type="button" aria-pressed=${each === this.asked} @click=${() => this.#ask(each)}>${say(each)}</button>`,
    )}</div></div></div>
    <div role="status">${this.found ? this.#told(this.found) : nothing}</div>
    ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.problem.message}</span></p>` : nothing}`;
  }

  #told(found: EventProposal): unknown {
    const times = found.occurrences ?? [];
    const share = (value: number | undefined): string => number(value ?? 0, 2);
    return html`<p class="small told">${say("mean", { factor: share(found.adjustment?.value), count: times.length })}
      ${say(found.proven ? "interval" : "unproven", { low: share(found.lowFactor), high: share(found.highFactor) })}</p>
      <ul class="small soft">${times.map(
        (each) => html`<li>${say("time", { day: civil(each.startDate, { year: "numeric", month: "short", day: "numeric" }), calls: number(each.calls ?? 0), expected: number(each.expectedCalls ?? 0) })}</li>`,
      )}</ul>`;
  }
}
