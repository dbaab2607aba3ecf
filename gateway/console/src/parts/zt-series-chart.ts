// Values over days as a chart: lines, steps, a band of quantiles, what days are; one day close up; as a table for who prefers one.
import { css, html, nothing, svg } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { civil, civilOf, dateTime, day, heads, instantAt, number, plusDays } from "../kit/format";
import { Speaking } from "../kit/page";
import { say as chart } from "../messages/chart";
import { say } from "../messages/demand";
import { axis } from "./cover";
import { say as planning } from "../messages/planning";
import { reached, stretchOf, type Stretch } from "./change-window";
import { daysOf, type DayNote } from "./demand-series";
import { icon } from "./icons";
import { place } from "./place";
import { bandPath, linePath, peakOf, shortPath, within, type ChartSeries } from "./series";
import { basics } from "./styles";

const LEFT = 40;
const TOP = 8;
const BOTTOM = 22;
const LABEL_PX = 36;
const DAY_PX = 58;
const MOST_ROWS = 400;

@customElement("zt-series-chart")
export class SeriesChart extends Speaking {
  static styles = [
    basics,
    css`
      :host { position: relative; }
      .actual { --c: var(--zt-ink-faint); } .forecast { --c: var(--zt-accent); } .agents { --c: var(--zt-chart-after); } .heads { --c: var(--zt-chart-required); } .there { --c: var(--zt-chart-before); }
      .learnt, .again { --c: var(--zt-chart-after); } .model { --c: var(--zt-chart-required); }
      path.learnt, path.model { stroke-dasharray: 4 3; }
      svg.chart.selectable { cursor: crosshair; user-select: none; }
      rect.chosen { fill: var(--zt-accent); opacity: 0.14; }
      .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); min-height: 28px; }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .legend i.fill { height: 10px; border: 0; background: var(--zt-chart-before-fill); border-radius: 2px; vertical-align: -1px; }
      svg.chart { display: block; width: 100%; overflow: visible; touch-action: pan-y; border-radius: 4px; }
      text { fill: var(--zt-ink-faint); font: 11px var(--zt-font); font-variant-numeric: tabular-nums; }
      .grid { stroke: var(--zt-line); }
      path { fill: none; stroke: var(--c); stroke-width: 1.6; stroke-linejoin: round; }
      path.actual { stroke-width: 1.25; }
      path.band { fill: var(--zt-chart-before-fill); stroke: none; }
      path.gap { fill: var(--zt-chart-gap); stroke: none; opacity: 0.55; }
      .legend i.gap { height: 10px; border: 0; background: var(--zt-chart-gap); opacity: 0.55; vertical-align: -1px; }
      .weather { --n: var(--zt-chart-after); --s: var(--zt-accent-soft); }
      rect.shade { stroke: none; opacity: 0.5; }
      .note { font-weight: 650; }
      .holiday { --n: var(--zt-bad); --s: var(--zt-bad-soft); } .work { --n: var(--zt-accent); --s: var(--zt-accent-soft); }
      .watch { --n: var(--zt-watch); --s: var(--zt-watch-soft); } .flag { --n: var(--zt-watch); --s: var(--zt-watch-soft); }
      rect.shade { fill: var(--s); } text.note { fill: var(--n); }
      .legend b { font-weight: 650; color: var(--n); background: var(--s); padding: 0 4px; border-radius: 3px; margin-right: 3px; }
      .legend .input { width: auto; min-height: 28px; padding-block: 0; font-size: var(--zt-text-tiny); }
      .cursor { stroke: var(--zt-ink-faint); }
      .tip { position: absolute; top: 34px; z-index: 5; padding: 8px 12px; border-radius: var(--zt-radius-small); pointer-events: none; background: var(--zt-raised); border: 1px solid var(--zt-line); box-shadow: var(--zt-shadow-raised); font-size: var(--zt-text-tiny); display: grid; grid-template-columns: auto auto; gap: 1px 12px; font-variant-numeric: tabular-nums; white-space: nowrap; }
      .tip b { grid-column: 1 / -1; font-weight: 620; }
      .tip span:nth-of-type(even) { text-align: right; font-weight: 600; }
      .scroll { max-height: 280px; }
      td, th { text-align: right; padding-block: 4px; }
      td:first-child, th:first-child { text-align: left; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `,
  ];
  @property({ attribute: false }) series: ChartSeries[] = [];
  @property({ attribute: false }) notes: DayNote[] = [];
  @property() label = "";
  @property({ type: Number }) height = 220;
  /** The day that is shown close up; all when empty. */
  @property() zoomed = "";
  /** Keys of the series between which people are short: what is required, and what is there. */
  @property({ attribute: false }) between?: [string, string];
  /** Whether a window may be chosen, by a drag or with Shift: fires `zt-window` {start, end}, or nothing when it is cleared. */
  @property({ type: Boolean }) selectable = false;
  /** The window that is chosen. */
  @property({ attribute: false }) chosen?: Stretch;
  @state() private width = 0;
  @state() private table = false;
  /** The slot pointed at, by its start; 0 is none. */
  @state() private at = 0;
  /** The slot at which a window that is being drawn begins; 0 while none is. */
  #anchor = 0;
  #observer = new ResizeObserver(([entry]) => (this.width = Math.floor(entry!.contentRect.width)));

  connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  /** The day that is shown close up, if there is anything of it. */
  get #near(): string {
    return this.#days.includes(this.zoomed) ? this.zoomed : "";
  }

  /** The only day of which anything is shown by the hour. */
  get #onlyDay(): string {
    const days = this.#days;
    return this.#near || (days.length === 1 && (this.series[0]?.minutes ?? 0) < 1440 ? days[0]! : "");
  }

  get #summary(): string {
    const told = this.#shown.map((each) => {
      const peak = peakOf(each);
      return peak ? say("chartOf", { label: each.label, peak: heads(peak.value), time: this.#when(peak.start, each.minutes) }) : each.label;
    });
    const named = this.#near ? [civil(this.#near), ...this.#notesOf(this.#near).map((each) => each.title)].join(", ") : "";
    return [this.label, named, ...told, chart("keys"), this.selectable ? planning("windowKeys") : ""].filter(Boolean).join("; ");
  }

  get #starts(): number[] {
    return [...new Set(this.#shown.flatMap((each) => each.points.map((point) => point.start)))].sort((one, other) => one - other);
  }

  /** The series, cut to the day that is shown close up. */
  get #shown(): ChartSeries[] {
    if (!this.#near) return this.series;
    const [first, after] = [this.#near, plusDays(this.#near, 1)].map((date) => Date.parse(instantAt(date, "00:00")));
    return this.series.map((each) => within(each, first!, after!));
  }

  /** The days that have any points. */
  get #days(): string[] {
    const filled = this.series.filter((each) => each.points.length);
    if (!filled.length) return [];
    const first = Math.min(...filled.map((each) => each.points[0]!.start));
    return daysOf(first, Math.max(...filled.map((each) => each.points.at(-1)!.start)) + 1, civilOf);
  }

  #notesOf(date: string): DayNote[] {
    return this.notes.filter((each) => each.date === date);
  }

  #when(start: number, minutes: number): string {
    const instant = new Date(start).toISOString();
    return minutes >= 1440 ? day(instant) : dateTime(instant);
  }

  protected override render(): unknown {
    if (!this.series.some((each) => each.points.length)) return html`<p class="notice">${icon("info")}${say("nothing")}</p>`;
    return html`${this.#legend()}${this.table ? this.#asTable() : this.#asChart()}`;
  }

  #legend(): unknown {
    const banded = this.series.some((each) => each.points.some((point) => point.low !== undefined));
    const word = say(this.table ? "asChart" : "asTable");
    return html`<div class="legend">
      ${this.series.map((each) => html`<span class=${each.key}><i></i>${each.label}</span>`)}
      ${banded ? html`<span><i class="fill"></i>${say("band")}</span>` : nothing}
      ${this.between ? html`<span><i class="gap"></i>${chart("shortfall")}</span>` : nothing}
      ${this.#kinds().map((each) => html`<span class=${each.tone}><b>${each.word}</b>${each.tone === "weather" ? chart("weather", { change: "" }) : each.title.split(" · ")[0]}</span>`)}
      <span class="grow"></span>
      ${this.#zoom()}
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${word} title=${word} @click=${() => (this.table = !this.table)}>${icon("table", 16)}</button>
    </div>`;
  }

  /** One note of each kind, for the legend. */
  #kinds(): DayNote[] {
    const days = new Set(this.#near ? [this.#near] : this.#days);
    const kinds = new Map(this.notes.filter((each) => days.has(each.date)).map((each) => [each.tone + each.word, each]));
    return [...kinds.values()];
  }

  #zoom(): unknown {
    const days = this.#days;
    if (days.length < 2 || (this.series[0]?.minutes ?? 0) >= 1440) return nothing;
    const index = days.indexOf(this.#near);
    const step = (by: number, name: "back" | "next", word: string): unknown =>
      index < 0 ? nothing : html`<button class="button quiet icon small" aria-label=${word} title=${word} ?disabled=${!days[index + by]} @click=${() => this.#show(days[index + by]!)}>${icon(name, 14)}</button>`;
    return html`${step(-1, "back", chart("earlier"))}
      <select class="input" aria-label=${chart("zoom")} .value=${this.#near} @change=${(event: Event) => this.#show((event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${!this.#near}>${chart("wholeSpan")}</option>
        ${days.map((date) => html`<option value=${date} ?selected=${date === this.#near}>${civil(date)} ${this.#notesOf(date).map((each) => each.word).join(" ")}</option>`)}</select>
      ${step(1, "next", chart("later"))}`;
  }

  /** Show a day close up, or all again. Fires `zt-zoom` {date}, so that another chart may follow. */
  #show(date: string): void {
    this.zoomed = date;
    this.at = 0;
    this.dispatchEvent(new CustomEvent("zt-zoom", { detail: { date } }));
  }

  #asChart(): unknown {
    const { width, height } = this;
    if (width < 40) return html`<svg class="chart" height=${height}></svg>`;
    const filled = this.#shown.filter((each) => each.points.length);
    if (!filled.length) return html`<p class="notice">${icon("info")}${say("nothing")}</p>`;
    const first = Math.min(...filled.map((each) => each.points[0]!.start));
    const last = Math.max(...filled.map((each) => each.points.at(-1)!.start + each.minutes * 60_000));
    const x = (instant: number): number => LEFT + ((instant - first) / (last - first)) * (width - LEFT);
    const highest = Math.max(...filled.flatMap((each) => each.points.map((point) => Math.max(point.value, point.high ?? 0))));
    const { top, ticks } = axis(highest * 1.04);
    const y = (value: number): number => TOP + (1 - Math.max(value, 0) / top) * (height - TOP - BOTTOM);
    return html`<svg class="chart ${this.selectable ? "selectable" : ""}" role="img" tabindex="0" aria-label=${this.#summary} height=${height} viewBox="0 0 ${width} ${height}"
        @pointermove=${(event: PointerEvent) => this.#point(event, (last - first) / (width - LEFT), first)}
        @pointerleave=${() => (this.at = 0)} @blur=${() => (this.at = 0)} @keydown=${this.#key} @keyup=${this.#released} @dblclick=${this.#nearer}
        @pointerdown=${(event: PointerEvent) => this.#begin(event, (last - first) / (width - LEFT), first)} @pointerup=${this.#finish} @pointercancel=${() => (this.#anchor = 0)}>
        ${ticks.map((tick) => svg`<line class="grid" x1=${LEFT} x2=${width} y1=${y(tick)} y2=${y(tick)}></line><text x=${LEFT - 6} y=${y(tick) + 4} text-anchor="end">${number(tick)}</text>`)}
        ${this.#onlyDay ? this.#hours(this.#onlyDay, x, y(0)) : this.#dayLines(first, last, x, y(0))}
        ${this.#window(x, first, last, y(0))}
        ${this.#short(filled, x, y)}
        ${filled.map((each) => svg`<path class="band" d=${bandPath(each, x, y)}></path>`)}
        ${filled.map((each) => svg`<path class=${each.key} d=${linePath(each, x, y)}></path>`)}
        ${this.at ? svg`<line class="cursor" x1=${x(this.at)} x2=${x(this.at)} y1=${TOP} y2=${y(0)}></line>` : nothing}
      </svg>${this.#tip(x)}`;
  }

  #window(x: (instant: number) => number, first: number, last: number, bottom: number): unknown {
    if (!this.chosen || this.chosen.end <= first || this.chosen.start >= last) return nothing;
    const [from, to] = [x(Math.max(this.chosen.start, first)), x(Math.min(this.chosen.end, last))];
    return svg`<rect class="chosen" x=${from} y=${TOP} width=${to - from} height=${bottom - TOP}></rect>`;
  }

  /** A drag begins a window, that of a finger when it goes sideways: up and down it scrolls, and the browser cancels it. */
  #begin(event: PointerEvent, msPerPixel: number, first: number): void {
    if (event.pointerType === "touch") this.#point(event, msPerPixel, first);
    if (this.selectable && event.button === 0) this.#anchor = this.at;
  }

  #finish(): void {
    if (this.#anchor && this.#anchor === this.at && this.chosen) this.#choose();
    this.#anchor = 0;
  }

  /** Choose the slots from one to another, or none. */
  #choose(anchor = 0, reach = 0): void {
    const stretch = anchor ? stretchOf(anchor, reach, this.series[0]?.minutes ?? 30) : undefined;
    this.dispatchEvent(new CustomEvent("zt-window", { detail: stretch }));
  }

  #short(filled: ChartSeries[], x: (instant: number) => number, y: (value: number) => number): unknown {
    const [required, there] = (this.between ?? []).map((key) => filled.find((each) => each.key === key));
    return required && there ? svg`<path class="gap" d=${shortPath(required, there, x, y)}></path>` : nothing;
  }

  #dayLines(first: number, last: number, x: (instant: number) => number, bottom: number): unknown {
    const days = daysOf(first, last, civilOf);
    const every = Math.max(1, Math.ceil((days.length * DAY_PX) / Math.max(this.width - LEFT, 1)));
    const edge = (date: string): number => x(Math.min(Math.max(Date.parse(instantAt(date, "00:00")), first), last));
    return days.map((date, index) => {
      const at = edge(date);
      const notes = this.#notesOf(date);
      return svg`${notes.length ? svg`<rect class="shade ${notes[0]!.tone}" x=${at} y=${TOP} width=${edge(plusDays(date, 1)) - at} height=${bottom - TOP}></rect>` : nothing}
        <line class="grid" x1=${at} x2=${at} y1=${TOP} y2=${bottom}></line>
        ${notes.map((note, place) => svg`<text class="note ${note.tone}" x=${at + 3 + place * 13} y=${TOP + 10}>${note.word}<title>${civil(date)}: ${note.title}</title></text>`)}
        ${index % every || at + LABEL_PX > this.width ? nothing : svg`<text x=${at + 3} y=${this.height - 6}>${civil(date, { month: "numeric", day: "numeric", weekday: every > 2 ? undefined : "narrow" })}</text>`}`;
    });
  }

  #hours(date: string, x: (instant: number) => number, bottom: number): unknown {
    return [0, 3, 6, 9, 12, 15, 18, 21].map((hour) => {
      const clock = `${String(hour).padStart(2, "0")}:00`;
      const at = x(Date.parse(instantAt(date, clock)));
      return at < LEFT - 1 || at > this.width ? nothing : svg`<line class="grid" x1=${at} x2=${at} y1=${TOP} y2=${bottom}></line><text x=${at + 3} y=${this.height - 6}>${clock}</text>`;
    });
  }

  #nearer(): void {
    if (this.at && !this.#near && (this.series[0]?.minutes ?? 0) < 1440) this.#show(civilOf(new Date(this.at)));
    else if (this.#near) this.#show("");
  }

  #point(event: PointerEvent, msPerPixel: number, first: number): void {
    const from = (event.currentTarget as Element).getBoundingClientRect().left + LEFT;
    const instant = first + (event.clientX - from) * msPerPixel;
    this.at = this.#starts.reduce((best, start) => (Math.abs(start - instant) < Math.abs(best - instant) ? start : best), 0);
    if (this.#anchor && this.at && this.at !== this.#anchor) this.#choose(this.#anchor, this.at);
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Enter" && this.at && !this.#near) return this.#nearer();
    if (event.key === "Escape" && this.chosen) return this.#choose();
    if (event.key === "Escape" && this.#near) return this.#show("");
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const from = this.at;
    this.at = reached(this.#starts, from, step);
    if (!this.selectable) return;
    if (!event.shiftKey) this.#anchor = 0;
    else this.#choose((this.#anchor ||= from || this.at), this.at);
  }

  /** A window drawn with Shift ends where the key is let go. */
  #released(event: KeyboardEvent): void {
    if (event.key === "Shift") this.#anchor = 0;
  }

  #tip(x: (instant: number) => number): unknown {
    if (!this.at) return nothing;
    const at = x(this.at);
    const side: Record<string, string> = at > this.width / 2 ? { right: `${this.width - at + 10}px`, left: "auto" } : { left: `${at + 10}px`, right: "auto" };
    return html`<div class="tip" aria-live="polite" ${place(side)}><b>${this.#when(this.at, this.series[0]?.minutes ?? 30)}</b>
      ${this.#notesOf(civilOf(new Date(this.at))).map((each) => html`<b class="small">${each.title}</b>`)}
      ${this.#values(this.at).map(([label, value]) => html`<span>${label}</span><span>${value}</span>`)}</div>`;
  }

  #values(start: number): [string, string][] {
    const rows: [string, string][] = [];
    for (const each of this.#shown) {
      const point = each.points.find((candidate) => candidate.start === start);
      if (!point) continue;
      rows.push([each.label, heads(point.value)]);
      if (point.note) rows.push([chart("bound"), point.note]);
      if (point.low !== undefined) rows.push([say("band"), `${heads(point.low)} – ${heads(point.high ?? 0)}`]);
    }
    return rows;
  }

  #asTable(): unknown {
    const minutes = this.series[0]?.minutes ?? 30;
    const shown = this.#shown.map((each) => ({ ...each, banded: each.points.some((point) => point.low !== undefined), known: new Map(each.points.map((point) => [point.start, point])) }));
    const cell = (value: number | undefined): unknown => html`<td>${value === undefined ? "–" : heads(value)}</td>`;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.label || say("asTable")}><table>
      <thead><tr><th scope="col">${say("interval")}</th>${this.notes.length ? html`<th scope="col">${chart("event")}</th>` : nothing}${shown.map((each) => html`<th scope="col">${each.label}</th>
        ${each.banded ? html`<th scope="col">${chart("low", { label: each.label })}</th><th scope="col">${chart("high", { label: each.label })}</th>` : nothing}`)}</tr></thead>
      <tbody>${this.#starts.slice(-MOST_ROWS).map((start) => html`<tr><td>${this.#when(start, minutes)}</td>
        ${this.notes.length ? html`<td>${this.#notesOf(civilOf(new Date(start))).map((each) => each.title).join("; ")}</td>` : nothing}
        ${shown.map(({ known, banded }) => html`${cell(known.get(start)?.value)}${banded ? html`${cell(known.get(start)?.low)}${cell(known.get(start)?.high)}` : nothing}`)}</tr>`)}</tbody>
    </table></div>`;
  }
}
