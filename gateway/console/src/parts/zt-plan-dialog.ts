// A plan for the hours under way: breaks to move, people to lend, offers to make; seen, chosen, and done in one step.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, Refusal } from "../kit/api";
import type { AppliedIntradayPlan, IntradayMove, IntradayPlan } from "../kit/change-shapes";
import { duration, span, time, timeOrDay } from "../kit/format";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/intraday";
import { costWords } from "./change-words";
import { icon } from "./icons";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";
import "./zt-dialog";
import { toast } from "./zt-toasts";

const MINUTE = 60_000;
const LOOKED_AHEAD = 24 * 60 * MINUTE;

/** Fires `zt-done` when something of the plan has been done, and `close`. */
@customElement("zt-plan-dialog")
export class PlanDialog extends Hosted {
  static styles = [
    basics,
    css`
      zt-dialog { --zt-dialog-width: 680px; }
      .body { display: grid; gap: 12px; }
      .effect { display: flex; flex-wrap: wrap; gap: 4px 28px; }
      .effect dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .effect dd { font-size: var(--zt-text-title); font-weight: 640; font-variant-numeric: tabular-nums; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 48dvh; overflow: auto; }
      li label { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 2px 12px; align-items: start; padding: 9px 12px; cursor: pointer; }
      li + li { border-top: 1px solid var(--zt-line); }
      li input { margin-top: 3px; }
      .gain { font-weight: 620; white-space: nowrap; font-variant-numeric: tabular-nums; }
    `,
  ];
  @property({ type: Boolean }) open = false;
  @property() team = "";
  /** Held against what the day so far makes of the requirement. */
  @property({ type: Boolean }) reforecast = false;
  /** Look at the people of the whole centre. */
  @property({ type: Boolean, attribute: "centre-wide" }) centreWide = false;
  @state() private dropped = new Set<number>();
  @state() private busy = false;
  @state() private problem?: Refusal;
  #wish = { key: "", id: "" };
  #plan = new Reading(this, (signal) => {
    const endTime = new Date(Math.floor(Date.now() / MINUTE) * MINUTE + LOOKED_AHEAD).toISOString();
    return this.host.api.ask<IntradayPlan>(`/v1/${this.team}:proposeIntradayPlan`, { endTime, ...this.#look }, signal);
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("open") || !this.open) return;
    this.dropped = new Set();
    this.problem = undefined;
    this.#plan.clear();
    void this.#plan.load();
  }

  get #look(): { reforecast: boolean; centreWide: boolean } {
    return { reforecast: this.reforecast, centreWide: this.centreWide };
  }

  get #chosen(): IntradayMove[] {
    return (this.#plan.value?.moves ?? []).filter((_, index) => !this.dropped.has(index));
  }

  get #centre(): string {
    return this.host.teams.find((team) => team.name === this.team)?.centre ?? "";
  }

  async #apply(): Promise<void> {
    const moves = this.#chosen;
    const key = JSON.stringify(moves);
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    this.busy = true;
    this.problem = undefined;
    try {
      const done = await this.host.api.post<AppliedIntradayPlan>(`/v1/${this.team}:applyIntradayPlan`, { skill: this.#plan.value?.skill, moves, ...this.#look }, this.#wish.id);
      toast(say("done", { shifts: done.shifts?.length ?? 0, offers: done.offers?.length ?? 0 }));
      this.dispatchEvent(new CustomEvent("zt-done", { detail: { plan: done }, bubbles: true, composed: true }));
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
    const chosen = this.#chosen.length;
    return html`<zt-dialog ?open=${this.open} heading=${say("title")} @close=${this.#close}>
      <div class="body">
        ${this.#content()}
        ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : nothing}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#close}>${say("cancel")}</button>
      <button slot="actions" class="button primary" id="apply" ?disabled=${this.busy || !chosen} @click=${() => void this.#apply()}>${say("apply", { n: chosen })}</button>
    </zt-dialog>`;
  }

  #content(): unknown {
    const { value, failure } = this.#plan;
    if (failure) return failed(failure, () => void this.#plan.load());
    if (!value) return skeleton(5);
    const moves = value.moves ?? [];
    if (!moves.length) {
      const word = value.shortageMinutes ? "nothing" : value.known ? "enough" : "unknown";
      return empty(word === "enough" ? "check" : "info", say(word));
    }
    return html`
      <dl class="effect">
        <div><dt>${say("short")}</dt><dd class=${value.shortageMinutes ? "bad-text" : ""}>${duration(value.shortageMinutes ?? 0)}</dd></div>
        <div><dt>${say("after")}</dt><dd>${duration(value.shortageAfterMinutes ?? 0)}</dd></div>
      </dl>
      <p class="soft small">${this.reforecast ? html`${say("anew")} ` : nothing}${say("about")}${value.known ? nothing : html` ${say("partly")}`}</p>
      <ul tabindex="0" aria-label=${say("title")}>${moves.map((move, index) => this.#move(move, index))}</ul>`;
  }

  #move(move: IntradayMove, index: number): unknown {
    const why = (move.reasons ?? []).map((reason) => spoken(reason.text)).join(" ");
    return html`<li><label>
      <input type="checkbox" .checked=${!this.dropped.has(index)} @change=${(event: Event) => this.#choose(index, (event.target as HTMLInputElement).checked)} />
      <span><span class="badge">${say(move.kind ?? "INTRADAY_MOVE_KIND_BREAK")}</span> ${this.#what(move)}
        ${why ? html`<br /><span class="soft small">${this.host.names.in(why)}</span>` : nothing}
        ${move.cost ? html`<br /><span class="small">${costWords(move.cost)}</span>` : nothing}</span>
      <span class="gain">${say(move.kind === "INTRADAY_MOVE_KIND_TIME_OFF" ? "gives" : "closes", { span: duration(Math.abs(move.effectMinutes ?? 0)) })}</span>
    </label></li>`;
  }

  #what(move: IntradayMove): unknown {
    const name = this.host.names.of(move.employee);
    if (move.kind === "INTRADAY_MOVE_KIND_BREAK") {
      return html`<b>${name}</b> <span class="number">${say("moved", { from: timeOrDay(move.oldStartTime), to: time(move.startTime) })}</span>`;
    }
    if (move.kind === "INTRADAY_MOVE_KIND_LOAN") {
      return html`<b>${name}</b> <span class="number">${span(move.startTime, move.endTime)}</span> ${say("lent", { skill: this.host.skills.called(this.#centre, move.oldSkill ?? "") })}`;
    }
    return html`<b class="number">${span(move.startTime, move.endTime)}</b> ${say("wanted", { n: move.count ?? 1 })} <span class="soft small">${say("eligible", { n: move.eligibleCount ?? 0 })}</span>`;
  }

  #choose(index: number, on: boolean): void {
    const dropped = new Set(this.dropped);
    if (on) dropped.delete(index); else dropped.add(index);
    this.dropped = dropped;
  }
}
