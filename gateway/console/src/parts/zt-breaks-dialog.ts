// Breaks of the days shown, placed against what is required: what is lacking before and after is seen first, then applied.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, type Refusal } from "../kit/api";
import type { AppliedBreaks, BreakChange, BreakPlan } from "../kit/break-shapes";
import { civil, duration, listed, plusDays, time } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/breaks";
import { icon } from "./icons";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";
import "./zt-dialog";
import { toast } from "./zt-toasts";

const SHOWN = 100;
const MINUTE = 60_000;

/** Fires `zt-done` when breaks have been moved, and `close`. */
@customElement("zt-breaks-dialog")
export class BreaksDialog extends Hosted {
  static styles = [
    basics,
    css`
      zt-dialog { --zt-dialog-width: 620px; }
      .body { display: grid; gap: 12px; }
      .ask { display: flex; flex-wrap: wrap; gap: 8px 16px; align-items: end; justify-content: space-between; }
      .effect { display: flex; flex-wrap: wrap; gap: 4px 28px; }
      .effect dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .effect dd { font-size: var(--zt-text-title); font-weight: 640; font-variant-numeric: tabular-nums; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 40dvh; overflow: auto; }
      li { display: flex; justify-content: space-between; gap: 2px 12px; padding: 6px 12px; }
      li + li { border-top: 1px solid var(--zt-line); }
    `,
  ];
  @property({ type: Boolean }) open = false;
  @property() team = "";
  /** Of everybody in the team's centre. */
  @property({ type: Boolean }) wide = false;
  @property() first = "";
  /** The day after the last. */
  @property() until = "";
  @state() private frozen = "";
  @state() private busy = false;
  @state() private problem?: Refusal;
  #wish = { key: "", id: "" };
  #plan = new Reading(this, (signal) => this.host.api.ask<BreakPlan>(`/v1/${this.team}:proposeBreaks`, { startDate: this.first, endDate: this.until, ...this.#asked }, signal));

  get #asked(): object {
    return { freezeEndDate: this.frozen, centreWide: this.wide };
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!this.open || !(changed.has("open") || changed.has("frozen"))) return;
    this.problem = undefined;
    this.#plan.clear();
    void this.#plan.load();
  }

  async #apply(): Promise<void> {
    const changes = this.#plan.value?.changes ?? [];
    const key = JSON.stringify(changes);
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    this.busy = true;
    this.problem = undefined;
    try {
      const done = await this.host.api.post<AppliedBreaks>(`/v1/${this.team}:applyBreaks`, { changes, ...this.#asked }, this.#wish.id);
      toast(say("done", { n: done.shifts?.length ?? 0, short: duration(done.shortageMinutes ?? 0) }));
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
    const changes = this.#plan.value?.changes?.length ?? 0;
    return html`<zt-dialog ?open=${this.open} heading=${say("title")} @close=${this.#close}>
      <div class="body">
        <div class="ask"><span class="number">${say("span", { from: civil(this.first), to: civil(plusDays(this.until || this.first, -1)) })}</span>
          <label class="field"><span>${say("frozen")}</span><input class="input" type="date" .value=${this.frozen} @change=${(event: Event) => (this.frozen = (event.target as HTMLInputElement).value)} /></label></div>
        ${this.open ? this.#content() : nothing}
        ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : nothing}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#close}>${say("cancel")}</button>
      <button slot="actions" class="button primary" id="apply-breaks" ?disabled=${this.busy || !changes} @click=${() => void this.#apply()}>${say("apply", { n: changes })}</button>
    </zt-dialog>`;
  }

  #content(): unknown {
    const { value, failure } = this.#plan;
    if (failure) return failed(failure, () => void this.#plan.load());
    if (!value) return skeleton(5);
    const changes = value.changes ?? [];
    // Without any break that may move, nothing was reckoned.
    if (!value.days?.length) return empty("roster", say("noWindows"));
    return html`
      <dl class="effect">
        <div><dt>${say("before")}</dt><dd class=${value.shortageBeforeMinutes ? "bad-text" : ""} data-before>${duration(value.shortageBeforeMinutes ?? 0)}</dd></div>
        <div><dt>${say("after")}</dt><dd data-after>${duration(value.shortageMinutes ?? 0)}</dd></div>
      </dl>
      ${changes.length ? html`<p class="soft small">${say("about")}${value.known ? nothing : html` ${say("partly")}`}</p>
        <ul tabindex="0" aria-label=${say("title")}>${changes.slice(0, SHOWN).map((each) => this.#change(each))}
          ${changes.length > SHOWN ? html`<li class="soft small">${say("more", { n: changes.length - SHOWN })}</li>` : nothing}</ul>` : empty("check", say("none"))}`;
  }

  #change(change: BreakChange): unknown {
    const clock = (offset: number): string => time(new Date(Date.parse(change.startTime ?? "") + offset * MINUTE).toISOString());
    const old = change.oldOffsetMinutes ?? [];
    const moved = change.offsetMinutes.map((to, at) => ({ from: old[at] ?? to, to })).filter(({ from, to }) => from !== to);
    return html`<li><span><b>${this.host.names.of(change.employee)}</b> <span class="soft small number">${civil(change.workDate)}</span></span>
      <span class="number">${listed(moved.map(({ from, to }) => say("moved", { from: clock(from), to: clock(to) })))}</span></li>`;
  }
}
