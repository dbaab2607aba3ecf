// Say that people are rightly off their desks: training, a meeting, a system that is down.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, Refusal } from "../kit/api";
import { today } from "../kit/days";
import { instantAt, plusDays, time } from "../kit/format";
import { Hosted } from "../kit/page";
import type { PersonNow } from "../kit/shapes";
import { say } from "../messages/day";
import { changeStyles } from "./change-styles";
import { groupOf } from "./day";
import { icon } from "./icons";
import { basics } from "./styles";
import "./zt-dialog";
import { toast } from "./zt-toasts";

const KINDS = ["CAUSE_KIND_MEETING", "CAUSE_KIND_TRAINING", "CAUSE_KIND_OUTAGE"] as const;
const SOURCE = "console";
const HALF_HOUR = 1_800_000;

/** Fires `zt-done` when causes were recorded, and `close`. */
@customElement("zt-cause-dialog")
export class CauseDialog extends Hosted {
  static styles = [
    basics,
    changeStyles,
    css`
      form { display: grid; gap: 14px; }
      .whom { display: grid; grid-template-columns: repeat(auto-fill, minmax(128px, 1fr)); gap: 4px 12px; max-height: 30dvh; overflow: auto; }
      .whom label { display: flex; gap: 8px; align-items: center; min-width: 0; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `,
  ];
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) people: PersonNow[] = [];
  @state() private kind: (typeof KINDS)[number] = "CAUSE_KIND_MEETING";
  @state() private chosen = new Set<string>();
  @state() private span = { from: "", to: "" };
  @state() private busy = false;
  @state() private problem?: Refusal;
  #wish = { key: "", id: "" };

  /** Opened anew: whoever is off the phones, from half an hour ago for an hour. */
  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("open") || !this.open) return;
    const clock = (instant: number): string => time(new Date(Math.floor(instant / 300_000) * 300_000).toISOString());
    this.chosen = new Set(this.people.filter((each) => groupOf(each) === "OFF_PHONE").map((each) => each.employee ?? ""));
    this.span = { from: clock(Date.now() - HALF_HOUR), to: clock(Date.now() + HALF_HOUR) };
    this.problem = undefined;
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const { from, to } = this.span;
    const date = today();
    const startTime = instantAt(date, from);
    const endTime = instantAt(to > from ? date : plusDays(date, 1), to);
    const key = JSON.stringify([[...this.chosen], this.kind, startTime, endTime]);
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    const { id } = this.#wish;
    const causes = [...this.chosen].map((employee) => ({ cause: `${id}-${employee.split("/")[1]}`, employee, kind: this.kind, startTime, endTime }));
    this.busy = true;
    this.problem = undefined;
    try {
      await this.host.api.post("/v1/attendanceCauses", { source: SOURCE, causes }, id);
      toast(say("saved", { n: causes.length }));
      this.dispatchEvent(new CustomEvent("zt-done", { bubbles: true, composed: true }));
      this.#close();
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  #close(): void {
    this.dispatchEvent(new Event("close"));
  }

  protected override render(): unknown {
    const value = (event: Event): string => (event.target as HTMLInputElement).value;
    return html`<zt-dialog ?open=${this.open} heading=${say("cause")} @close=${this.#close}>
      <form @submit=${this.#save}>
        <p class="soft small">${say("causeAbout")}</p>
        <div class="field"><span id="kind">${say("kind")}</span><div><div class="segments" role="group" aria-labelledby="kind">${KINDS.map(
          (kind) => html`<button type="button" aria-pressed=${kind === this.kind} @click=${() => (this.kind = kind)}>${say(kind)}</button>`,
        )}</div></div></div>
        <div class="fields">
          <label class="field"><span>${say("from")}</span><input class="input" type="time" required .value=${this.span.from} @change=${(event: Event) => (this.span = { ...this.span, from: value(event) })} /></label>
          <label class="field"><span>${say("to")}</span><input class="input" type="time" required .value=${this.span.to} @change=${(event: Event) => (this.span = { ...this.span, to: value(event) })} /></label>
        </div>
        <fieldset><legend>${say("causeWhom")}</legend><div class="whom">${this.#whom()}</div></fieldset>
        ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : nothing}
        <div class="keys">
          ${this.chosen.size ? nothing : html`<span class="soft small grow">${say("causeNobody")}</span>`}
          <button type="button" class="button quiet" @click=${this.#close}>${say("cancel")}</button>
          <button class="button primary" ?disabled=${this.busy || !this.chosen.size}>${say("save")}</button>
        </div>
      </form>
    </zt-dialog>`;
  }

  /** Everybody with a shift today but oneself. */
  #whom(): unknown {
    const others = this.people.filter((each) => each.shift && each.employee !== this.host.principal?.subject);
    return others.map(({ employee = "" }) => html`<label><input type="checkbox" .checked=${this.chosen.has(employee)} @change=${(event: Event) => {
      const chosen = new Set(this.chosen);
      if ((event.target as HTMLInputElement).checked) chosen.add(employee); else chosen.delete(employee);
      this.chosen = chosen;
    }} /><span class="cut">${this.host.names.of(employee)}</span></label>`);
  }
}
