// Choosing when to be away: one's own shifts as a calendar, a stretch of days, or a part of one shift.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { civil, plusDays, span as spanWords, time } from "../kit/format";
import { daysFrom, mondayOf, today } from "../kit/days";
import { Hosted, Reading } from "../kit/page";
import type { DayClass, ShiftType } from "../kit/roster-shapes";
import type { Shift } from "../kit/shapes";
import { say } from "../messages/leave";
import { icon } from "./icons";
import { choiceOf, shiftsWithin, spanOf, type Choice, type Part, type Span } from "./leave-span";
import { chipStyles, shiftChip, shiftInWords } from "./shift-look";
import { basics } from "./styles";
import { dayMark } from "./day-marks";

const WEEKS = 5;
const PARTS: Part[] = ["whole", "first", "second", "hours"];
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };

/** Fires `zt-span` {startTime, endTime} whenever the choice changes. */
@customElement("zt-shift-picker")
export class ShiftPicker extends Hosted {
  static styles = [
    basics,
    chipStyles,
    css`
      .bar { display: flex; align-items: center; gap: 8px; margin-bottom: 6px; }
      .bar b { font-weight: 600; font-variant-numeric: tabular-nums; }
      .names, .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 4px; }
      .names { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); text-align: center; padding-bottom: 2px; }
      .days button { display: grid; grid-template-rows: 17px 34px; gap: 2px; padding: 3px; border: 1px solid transparent; border-radius: 6px; background: transparent; text-align: left; min-width: 0; font-size: var(--zt-text-tiny); line-height: 1.4; color: var(--zt-ink-soft); font-variant-numeric: tabular-nums; }
      .days button:hover:not(:disabled) { background: var(--zt-hover); }
      .days button:disabled { color: var(--zt-ink-faint); }
      .days button:disabled .chip { filter: saturate(0.35); }
      .days button[aria-pressed="true"] { background: var(--zt-accent-soft); border-color: var(--zt-accent); color: var(--zt-accent); font-weight: 620; }
      .days .none { border-radius: 5px; background: var(--zt-sunken); display: block; }
      .chip { padding: 1px 4px 1px 6px; font-size: 0.6875rem; }
      .days span.day { display: flex; justify-content: space-between; padding: 0 3px; overflow: hidden; }
      .mark { border-radius: 3px; font-size: 0.625rem; font-weight: 650; padding: 0 3px; background: var(--zt-bad-soft); color: var(--zt-bad); }
      .mark.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .parts { display: flex; gap: 8px 12px; align-items: center; flex-wrap: wrap; margin-top: 10px; }
      .parts .input { width: 108px; min-height: 32px; padding-block: 3px; }
      .parts label { display: inline-flex; gap: 6px; align-items: center; font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .chosen { margin-top: 8px; font-size: var(--zt-text-small); font-weight: 560; min-height: 1.5em; }
      @media (width < 760px) { .days { gap: 2px; } .days button { padding: 2px 1px; } .days .chip small { display: none; } .parts .segments { width: 100%; } .parts .segments button { flex: 1; padding-inline: 4px; } }
    `,
  ];
  @property() employee = "";
  /** Whole days only, for types that are charged by days. */
  @property({ type: Boolean }) byDay = false;
  @state() private first = mondayOf(today());
  @state() private choice?: Choice;
  /** A span taken over from outside; it holds until somebody chooses. */
  @state() private given?: Span;
  @state() private focused = today();
  #types = new Reading(this, (signal) => this.host.api.get<{ shiftTypes?: ShiftType[] }>("/v1/shiftTypes", { centre: this.host.principal?.centre }, signal));
  #classes = new Reading(this, (signal) => this.host.api.get<{ days?: DayClass[] }>("/v1/calendarDays", { startDate: this.first, endDate: plusDays(this.first, WEEKS * 7) }, signal));
  #shifts = new Reading(this, (signal) =>
    this.host.api.get<{ shifts?: Shift[] }>(
      "/v1/shifts",
      { employee: this.employee, startDate: plusDays(this.first, -1), endDate: plusDays(this.first, WEEKS * 7) },
      signal,
    ),
  );

  connectedCallback(): void {
    super.connectedCallback();
    void this.#types.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("employee") && changed.get("employee")) {
      this.choice = this.given = undefined;
    }
    if ((changed.has("employee") || changed.has("first")) && this.employee) {
      void this.#shifts.load().then(() => this.#settle());
      void this.#classes.load();
    }
    if (changed.has("byDay") && changed.get("byDay") !== undefined && this.choice) queueMicrotask(() => this.#tell());
  }

  /** Take over a span from outside, as an alternative that the platform offered. */
  adopt(span: Span): void {
    this.given = span;
    this.choice = choiceOf(span, this.#known);
    if (!daysFrom(this.first, WEEKS * 7).includes(this.choice.from)) this.first = mondayOf(this.choice.from);
    this.#tell();
  }

  /** Begin anew, with the shifts as they are now. */
  clear(): void {
    this.choice = this.given = undefined;
    if (this.employee) void this.#shifts.load();
  }

  /** Once the shifts around a given span are known, the span can be shown as a part of them. */
  #settle(): void {
    if (this.given) this.choice = choiceOf(this.given, this.#known);
  }

  get #known(): Shift[] {
    return this.#shifts.value?.shifts ?? [];
  }

  get #span(): Span | undefined {
    return this.given ?? (this.choice ? spanOf(this.choice, this.#known, this.byDay) : undefined);
  }

  #tell(): void {
    this.dispatchEvent(new CustomEvent("zt-span", { detail: this.#span }));
  }

  #choose(date: string): void {
    this.given = undefined;
    this.focused = date;
    const known = this.choice;
    const extend = known && known.from === known.to && date > known.from;
    const from = extend ? known.from : date;
    const shift = shiftsWithin(this.#known, date, date)[0];
    const clocks = { fromClock: time(shift?.startTime), toClock: time(shift?.endTime) };
    this.choice = { from, to: date, part: "whole", ...clocks };
    this.#tell();
  }

  #change(change: Partial<Choice>): void {
    this.given = undefined;
    this.choice = { ...this.choice!, ...change };
    this.#tell();
  }

  protected override render(): unknown {
    const days = daysFrom(this.first, WEEKS * 7);
    return html`
      <div class="bar">
        <b class="grow">${civil(days[0], { year: "numeric", month: "short", day: "numeric" })} – ${civil(days.at(-1), { month: "short", day: "numeric" })}</b>
        <button type="button" class="button icon small" aria-label=${say("earlier")} title=${say("earlier")} ?disabled=${this.first <= mondayOf(today())}
          @click=${() => (this.first = plusDays(this.first, -28))}>${icon("back", 16)}</button>
        <button type="button" class="button icon small" aria-label=${say("later")} title=${say("later")} @click=${() => (this.first = plusDays(this.first, 28))}>${icon("next", 16)}</button>
      </div>
      <div class="names" aria-hidden="true">${days.slice(0, 7).map((date) => html`<span>${civil(date, { weekday: "short" })}</span>`)}</div>
      <div class="days" role="group" aria-label=${say("when")} @keydown=${this.#key}>${days.map((date) => this.#day(date, days))}</div>
      ${this.#parts()}
      <p class="chosen number" aria-live="polite">${this.#span ? say("chosen", { span: spanWords(this.#span.startTime, this.#span.endTime) }) : html`<span class="faint">${say("whenHint")}</span>`}</p>`;
  }

  #day(date: string, days: string[]): unknown {
    const shift = this.#known.find((each) => each.workDate === date);
    const types = this.#types.value?.shiftTypes ?? [];
    const chosen = Boolean(this.choice && date >= this.choice.from && date <= this.choice.to);
    const mark = dayMark(this.#classes.value?.days?.find((each) => each.date === date));
    const stop = days.includes(this.focused) && this.focused >= today() ? this.focused : days.find((each) => each >= today());
    return html`<button type="button" data-date=${date} tabindex=${date === stop ? 0 : -1} aria-pressed=${chosen} ?disabled=${date < today()}
      aria-label="${civil(date)}, ${shift ? shiftInWords(shift, types) : say("noShift")}" @click=${() => this.#choose(date)}>
      <span class="day">${Number(date.slice(8)) === 1 ? civil(date, { month: "numeric", day: "numeric" }) : Number(date.slice(8))}${mark ? html`<span class="mark ${mark.tone}">${mark.word}</span>` : nothing}</span>
      ${shift ? shiftChip(shift, types, "start") : html`<span class="none"></span>`}</button>`;
  }

  #key(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    const date = (event.target as HTMLElement).dataset.date;
    if (!step || !date) return;
    event.preventDefault();
    const next = plusDays(date, step);
    if (next < today()) return;
    this.focused = next;
    if (!daysFrom(this.first, WEEKS * 7).includes(next)) this.first = plusDays(this.first, step > 0 ? 28 : -28);
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus());
  }

  #parts(): unknown {
    const { choice } = this;
    const single = choice && !this.byDay ? shiftsWithin(this.#known, choice.from, choice.to) : [];
    if (!choice || single.length !== 1) return nothing;
    return html`<div class="parts">
      <div class="segments" role="group" aria-label=${say("part")}>${PARTS.map(
        (part) => html`<button type="button" aria-pressed=${choice.part === part} @click=${() => this.#change({ part })}>${say(part)}</button>`,
      )}</div>
      ${choice.part === "hours"
        ? html`<label>${say("from")}<input class="input" type="time" step="900" .value=${choice.fromClock} @change=${(event: Event) => this.#clock("fromClock", event)} /></label>
            <label>${say("to")}<input class="input" type="time" step="900" .value=${choice.toClock} @change=${(event: Event) => this.#clock("toClock", event)} /></label>`
        : nothing}
    </div>`;
  }

  #clock(which: "fromClock" | "toClock", event: Event): void {
    const { value } = event.target as HTMLInputElement;
    if (value) this.#change({ [which]: value });
  }
}
