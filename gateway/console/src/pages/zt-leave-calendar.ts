// A team's month of leave: who is away when, how many may be, holidays and make-up workdays.
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { civil, civilOf, instantAt, plusDays, span } from "../kit/format";
import { daysFrom, firstOfMonth, plusMonths, today, weeksOfMonth } from "../kit/days";
import type { CalendarDay, LeaveState, TeamCalendar } from "../kit/leave-shapes";
import { Page, Reading } from "../kit/page";
import type { AwayColleague } from "../kit/shapes";
import { say } from "../messages/leave";
import { leaveTypeName } from "../parts/facts";
import { icon } from "../parts/icons";
import { leaveTabs, stateTone, stateWord, tabStyles } from "../parts/leave-words";
import { avatar, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import { dayMark } from "../parts/day-marks";

const SHOWN = 3;
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const isPending = (away: AwayColleague): boolean => /PENDING|WAITING/.test(away.state ?? "");

@customElement("zt-leave-calendar")
export class LeaveCalendar extends Page {
  static styles = [
    basics,
    tabStyles,
    css`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 330px); gap: 16px; align-items: start; }
      .bar { display: flex; gap: 8px; align-items: center; }
      .bar b { font-size: var(--zt-text-large); font-weight: 620; }
      .names, .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); }
      .names { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); text-align: center; padding: 2px 0 4px; border-top: 1px solid var(--zt-line); }
      .days button { display: grid; grid-template-rows: auto 1fr; gap: 3px; min-height: 104px; padding: 6px; border: 0; border-top: 1px solid var(--zt-line); border-left: 1px solid var(--zt-line); background: transparent; text-align: left; min-width: 0; align-content: start; font-size: var(--zt-text-tiny); line-height: 1.35; outline-offset: -2px; }
      .days button:nth-child(7n + 1) { border-left: 0; }
      .days button:hover { background: var(--zt-hover); }
      .days .rest { background: var(--zt-sunken); }
      .days .out { color: var(--zt-ink-faint); }
      .days button[aria-pressed="true"] { box-shadow: inset 0 0 0 2px var(--zt-accent); }
      .top { display: flex; gap: 4px; align-items: center; min-height: 18px; }
      .top b { font-weight: 620; font-size: var(--zt-text-small); font-variant-numeric: tabular-nums; }
      .now .top b { background: var(--zt-accent); color: var(--zt-accent-ink); border-radius: 9px; min-width: 20px; text-align: center; padding: 0 4px; }
      .top .places { margin-left: auto; font-variant-numeric: tabular-nums; color: var(--zt-ink-soft); }
      .top .full { color: var(--zt-bad); font-weight: 620; }
      .mark { border-radius: 3px; font-size: 0.6875rem; font-weight: 650; padding: 0 4px; background: var(--zt-bad-soft); color: var(--zt-bad); }
      .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .away { display: grid; gap: 2px; align-content: start; }
      .away span { padding: 1px 6px; border-radius: 4px; background: var(--zt-accent-soft); color: var(--zt-accent); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
      .away .asked { background: transparent; box-shadow: inset 0 0 0 1px var(--zt-line-strong); color: var(--zt-ink-soft); }
      .away .more { background: transparent; color: var(--zt-ink-soft); padding: 0 6px; }
      .list { padding: 0 16px 14px; display: grid; gap: 10px; }
      .list li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 10px; align-items: center; line-height: 1.35; }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) {
        .days button { min-height: 54px; padding: 4px 3px; }
        .top { flex-wrap: wrap; gap: 0 2px; } .top .places { width: 100%; margin: 0; font-size: 0.6875rem; }
        .away { display: flex; gap: 2px; } .away span { width: 6px; height: 6px; padding: 0; border-radius: 50%; background: var(--zt-accent); font-size: 0; } .away .more { display: none; }
        .mark { padding: 0 2px; }
      }
    `,
  ];
  @state() private month = firstOfMonth(today());
  @state() private day = today();
  #calendar = new Reading(this, (signal) => {
    const days = weeksOfMonth(this.month);
    return this.host.api.get<TeamCalendar>(`/v1/${this.lookedAt}/leaveCalendar`, { startDate: days[0], endDate: plusDays(days.at(-1)!, 1) }, signal);
  }, 120);
  #byDay = new Map<string, AwayColleague[]>();
  #grouped?: TeamCalendar;

  protected override load(): void {
    this.#calendar.clear();
    if (this.lookedAt) void this.#calendar.load();
  }

  #show(month: string): void {
    this.month = month;
    this.day = month === firstOfMonth(today()) ? today() : month;
    this.load();
  }

  /** Who is away on each day, once for each answer. */
  #group(calendar: TeamCalendar): void {
    if (this.#grouped === calendar) return;
    this.#grouped = calendar;
    this.#byDay = new Map();
    for (const away of calendar.away ?? []) {
      const [from, to] = [civilOf(away.startTime ?? ""), civilOf(new Date(Date.parse(away.endTime ?? "") - 1))];
      for (let date = from; date <= to; date = plusDays(date, 1)) {
        // A night shift stands on the day it starts: its morning does not make another day.
        if (date !== from && date === to && Date.parse(away.endTime ?? "") - Date.parse(instantAt(date, "00:00")) <= 8 * 3_600_000) break;
        this.#byDay.set(date, [...(this.#byDay.get(date) ?? []), away]);
      }
    }
  }

  protected override render(): unknown {
    const { value, failure } = this.#calendar;
    if (value) this.#group(value);
    return html`<div class="page">
      <header><h1>${say("calendar")}</h1><span class="soft cut">${this.host.teamName(this.lookedAt)}</span><span class="grow"></span>
        ${leaveTabs("leave-calendar", (page) => this.tell("zt-navigate", { page, argument: "" }))}</header>
      ${failure ? failed(failure, () => void this.#calendar.load()) : nothing}
      <div class="columns">
        <section class="panel" aria-label=${civil(this.month, { year: "numeric", month: "long" })}>
          <header class="bar">
            <b class="grow">${civil(this.month, { year: "numeric", month: "long" })}</b>
            <button class="button icon small" aria-label=${say("earlier")} title=${say("earlier")} @click=${() => this.#show(plusMonths(this.month, -1))}>${icon("back", 16)}</button>
            <button class="button icon small" aria-label=${say("later")} title=${say("later")} @click=${() => this.#show(plusMonths(this.month, 1))}>${icon("next", 16)}</button>
            <button class="button small" @click=${() => this.#show(firstOfMonth(today()))}>${say("thisMonth")}</button>
          </header>
          ${value ? this.#grid(value) : failure ? nothing : skeleton(10)}
        </section>
        ${value ? this.#list(value) : nothing}
      </div>
    </div>`;
  }

  #grid(calendar: TeamCalendar): unknown {
    const days = weeksOfMonth(this.month);
    return html`<div class="names" aria-hidden="true">${daysFrom(days[0]!, 7).map((date) => html`<span>${civil(date, { weekday: "short" })}</span>`)}</div>
      <div class="days" @keydown=${this.#key}>${days.map((date) => this.#cell(date, calendar.days?.find((each) => each.date === date)))}</div>`;
  }

  #cell(date: string, known: CalendarDay | undefined): unknown {
    const away = this.#byDay.get(date) ?? [];
    const mark = dayMark(known);
    const counted = (known?.approvedCount ?? 0) + (known?.pendingCount ?? 0);
    const cap = known?.cap ?? -1;
    const rest = known?.dayClass ? /HOLIDAY|WEEKEND|REST/.test(known.dayClass) : [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
    const words = [civil(date), known?.holiday ?? mark?.word ?? "", say("counts", { approved: known?.approvedCount ?? 0, pending: known?.pendingCount ?? 0 })];
    return html`<button class="${rest ? "rest" : ""} ${date.slice(0, 7) === this.month.slice(0, 7) ? "" : "out"} ${date === today() ? "now" : ""}" data-date=${date}
      tabindex=${date === this.day ? 0 : -1} aria-pressed=${date === this.day} aria-label=${words.filter(Boolean).join(", ")} @click=${() => (this.day = date)}>
      <span class="top"><b>${Number(date.slice(8))}</b>${mark ? html`<span class="mark ${mark.tone}">${mark.word}</span>` : nothing}
        ${cap >= 0 && counted ? html`<span class="places ${counted >= cap ? "full" : ""}">${say("places", { used: counted, cap })}</span>` : nothing}</span>
      <span class="away">${away.slice(0, SHOWN).map((each) => html`<span class=${isPending(each) ? "asked" : ""}>${this.host.names.of(each.employee)}</span>`)}
        ${away.length > SHOWN ? html`<span class="more">+${away.length - SHOWN}</span>` : nothing}</span>
    </button>`;
  }

  #key(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = plusDays(this.day, step);
    if (!weeksOfMonth(this.month).includes(next)) this.#show(firstOfMonth(next));
    this.day = next;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus());
  }

  #list(calendar: TeamCalendar): unknown {
    const known = calendar.days?.find((each) => each.date === this.day);
    const away = this.#byDay.get(this.day) ?? [];
    return html`<section class="panel" aria-live="polite">
      <header><h2>${say("awayOn", { day: civil(this.day) })}</h2>${known?.holiday ? html`<span class="badge bad">${known.holiday}</span>` : nothing}
        ${(known?.cap ?? -1) >= 0 ? html`<span class="faint small">${say("cap", { n: known!.cap! })}</span>` : nothing}</header>
      ${away.length
        ? html`<ul class="list">${away.map((each) => {
            const name = this.host.names.of(each.employee);
            return html`<li>${avatar(name)}<span><b>${name}</b><br /><span class="small soft number">${leaveTypeName(each.leaveType)} · ${span(each.startTime, each.endTime)}</span></span>
              ${isPending(each) ? html`<span class="badge ${stateTone(each.state as LeaveState)}">${stateWord(each.state as LeaveState)}</span>` : nothing}</li>`;
          })}</ul>`
        : html`<p class="list soft">${say("nobodyAway")}</p>`}
    </section>`;
  }
}
