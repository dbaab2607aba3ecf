// One's own shifts of the next weeks, and the address under which a calendar can follow them.
import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { ago, civil, civilOf, duration, plusDays, span, time } from "../kit/format";
import { daysFrom, mondayOf, today } from "../kit/days";
import { Hosted, Reading } from "../kit/page";
import type { DayClass, ShiftFeed, ShiftType } from "../kit/roster-shapes";
import type { Shift } from "../kit/shapes";
import { say } from "../messages/roster";
import { icon } from "./icons";
import { failed, skeleton } from "./shapes";
import { chipStyles, endClock, overnight, shiftChip, shiftCode, shiftInWords, typeTitle } from "./shift-look";
import { basics } from "./styles";
import { dayMark } from "./day-marks";
import "./zt-asked";
import "./zt-my-rotation";
import "./zt-roster-notices";
import "./zt-shift-consents";
import { toast } from "./zt-toasts";

const WEEKS = 5;

@customElement("zt-my-shifts")
export class MyShifts extends Hosted {
  static styles = [
    basics,
    chipStyles,
    css`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 340px); gap: 16px; align-items: start; }
      .side { display: grid; gap: 16px; }
      zt-asked, zt-shift-consents, zt-roster-notices, zt-my-rotation { display: contents; }
      .next { padding: 14px 16px; display: grid; gap: 2px; }
      .next b { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; line-height: 1.4; }
      .week { border-top: 1px solid var(--zt-line); padding: 10px 12px 12px; }
      .week:first-child { border-top: 0; }
      .week > header { display: flex; justify-content: space-between; gap: 12px; font-size: var(--zt-text-small); color: var(--zt-ink-soft); padding: 0 4px 6px; }
      .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 6px; }
      .days li { display: grid; grid-template-rows: auto 50px; gap: 3px; min-width: 0; border-radius: 6px; padding: 3px; }
      .days .name { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); padding: 0 3px; white-space: nowrap; overflow: hidden; }
      .days .none { border-radius: 5px; background: var(--zt-sunken); display: grid; place-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
      .days .today { background: var(--zt-accent-soft); }
      .days .today .name { color: var(--zt-accent); font-weight: 620; }
      .days .past .chip { filter: saturate(0.35); }
      .week h2 { font-size: var(--zt-text-small); font-weight: 600; }
      .mark { padding: 0 4px; border-radius: 3px; font-size: 0.6875rem; font-weight: 650; background: var(--zt-bad-soft); color: var(--zt-bad); }
      .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .feed { display: grid; gap: 10px; }
      .feed .address { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 6px; align-items: end; }
      .feed .input { font-size: var(--zt-text-tiny); }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } .side { order: -1; } .side .feed-panel { display: none; } .feed-below { display: block !important; } }
      .feed-below { display: none; }
      @media (width < 760px) {
        .days { grid-template-columns: minmax(0, 1fr); gap: 2px; }
        .days li { grid-template: minmax(36px, auto) / 96px minmax(0, 1fr); align-items: center; padding: 2px 4px; }
        .days .name { font-size: var(--zt-text-small); }
        .days .none { height: 30px; justify-items: start; padding-left: 10px; }
        .days .past { display: none; }
      }
    `,
  ];
  @property({ attribute: false }) types: ShiftType[] = [];
  @state() private feed?: ShiftFeed;
  @state() private busy = false;
  @state() private problem?: Refusal;
  @query("#address") private address?: HTMLInputElement;
  #from = mondayOf(today());
  #shifts = new Reading(this, (signal) => {
    const span = { startDate: plusDays(this.#from, -1), endDate: plusDays(this.#from, WEEKS * 7) };
    return this.host.api.get<{ shifts?: Shift[] }>("/v1/shifts", { employee: this.host.principal?.subject ?? "", ...span }, signal);
  }, 120);
  #classes = new Reading(this, (signal) =>
    this.host.api.get<{ days?: DayClass[] }>("/v1/calendarDays", { startDate: this.#from, endDate: plusDays(this.#from, WEEKS * 7) }, signal),
  );

  connectedCallback(): void {
    super.connectedCallback();
    void this.#shifts.load();
    void this.#classes.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#shifts;
    if (!value) return html`<div class="panel">${failure ? failed(failure, () => void this.#shifts.load()) : skeleton(10)}</div>`;
    const shifts = value.shifts ?? [];
    const weeks = Array.from({ length: WEEKS }, (_, index) => daysFrom(plusDays(this.#from, index * 7), 7));
    return html`<div class="columns">
      <section class="panel" aria-label=${say("mine")}>${weeks.map((days) => this.#week(days, shifts))}</section>
      <div class="side"><zt-asked @zt-done=${() => void this.#shifts.load()}></zt-asked><zt-shift-consents mine @zt-done=${() => void this.#shifts.load()}></zt-shift-consents><zt-roster-notices mine></zt-roster-notices>${this.#next(shifts)}<zt-my-rotation></zt-my-rotation><div class="feed-panel">${this.#feed()}</div></div>
      <div class="feed-below">${this.#feed()}</div>
    </div>`;
  }

  #next(shifts: Shift[]): unknown {
    const next = shifts.filter((shift) => Date.parse(shift.endTime ?? "") > Date.now())[0];
    return html`<section class="panel next">
      <h2 class="soft small">${say("next")}</h2>
      ${next
        ? html`<b>${span(next.startTime, next.endTime)}</b>
            <span class="soft small">${Date.parse(next.startTime ?? "") > Date.now() ? ago(next.startTime ?? "") : say("running")} · ${shiftCode(next.shiftType)} ${typeTitle(this.types.find((type) => type.code === next.shiftType))}</span>`
        : html`<p class="soft">${say("nextNone")}</p>`}
    </section>`;
  }

  #week(days: string[], shifts: Shift[]): unknown {
    const mine = shifts.filter((shift) => days.includes(shift.workDate ?? ""));
    const minutes = mine.reduce((sum, shift) => sum + (shift.paidMinutes ?? 0), 0);
    return html`<section class="week">
      <header><h2>${say("weekOf", { from: civil(days[0], { month: "short", day: "numeric" }), to: civil(days[6], { month: "short", day: "numeric" }) })}</h2>
        <span class="number">${say("hours", { hours: duration(minutes) })}</span></header>
      <ul class="days">${days.map((date) => this.#day(date, mine.filter((shift) => shift.workDate === date)))}</ul>
    </section>`;
  }

  #day(date: string, shifts: Shift[]): unknown {
    const now = civilOf(new Date());
    const mark = dayMark(this.#classes.value?.days?.find((each) => each.date === date));
    return html`<li class="${date === now ? "today" : date < now ? "past" : ""}">
      <span class="name number">${civil(date, { weekday: "short", day: "numeric" })}${mark ? html` <span class="mark ${mark.tone}">${mark.word}</span>` : nothing}</span>
      ${shifts.length
        ? html`<span title=${shiftInWords(shifts[0]!, this.types)}>${shiftChip(shifts[0]!, this.types)}
            <span class="unseen">${shifts.map((shift) => `${time(shift.startTime)}–${endClock(shift)}${overnight(shift) ? " +1" : ""}`).join(", ")}</span></span>`
        : html`<span class="none">${say("free")}</span>`}
    </li>`;
  }

  #feed(): unknown {
    const url = this.feed?.path ? new URL(this.feed.path, this.host.api.base || location.href).href : "";
    return html`<section class="panel"><header><h2>${say("feed")}</h2></header><div class="body feed">
      <p class="soft small">${say("feedAbout")}</p>
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing}
      ${url
        ? html`<div class="address"><div class="field"><label for="address">${say("feedAddress")}</label>
              <input class="input" id="address" readonly .value=${url} @focus=${(event: Event) => (event.target as HTMLInputElement).select()} /></div>
            <button class="button primary" @click=${() => this.#copy(url)}>${say("copy")}</button></div>
            <p class="notice watch">${icon("warning")}${say("feedOnce")}</p>`
        : nothing}
      <div class="row wrap">
        <button class="button ${url ? "" : "primary"}" ?disabled=${this.busy} @click=${() => this.#change("shiftFeed")}>${say(url ? "feedAgain" : "feedCreate")}</button>
        <button class="button danger" ?disabled=${this.busy} title=${say("revokeSure")} @click=${() => this.#change("shiftFeed:revoke")}>${say("revoke")}</button>
      </div>
    </div></section>`;
  }

  async #change(what: "shiftFeed" | "shiftFeed:revoke"): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      const feed = await this.host.api.post<ShiftFeed>(`/v1/${this.host.principal?.subject}/${what}`);
      this.feed = what === "shiftFeed" ? feed : undefined;
      if (what !== "shiftFeed") toast(say("revoked"));
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      toast(say("copied"));
    } catch {
      this.address?.select();
      toast(say("copyFailed"), "bad");
    }
  }
}
