// Values over days as a chart: lines, steps and a band of quantiles; as a table for who prefers one.
import { css, html, nothing, svg } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { civil, civilOf, dateTime, day, heads, instantAt, number, plusDays } from "../kit/format";
import { Speaking } from "../kit/page";
import { say } from "../messages/demand";
import { axis } from "./cover";
import { icon } from "./icons";
import { place } from "./place";
import { bandPath, linePath, peakOf, type ChartSeries } from "./series";
import { basics } from "./styles";

const LEFT = 40;
const TOP = 8;
const BOTTOM = 22;
const DAY_PX = 58;
const MOST_ROWS = 400;

@customElement("zt-series-chart")
export class SeriesChart extends Speaking {
  static styles = [
    basics,
    css`
      :host { position: relative; }
      .actual { --c: var(--zt-ink-faint); } .forecast { --c: var(--zt-accent); } .agents { --c: var(--zt-chart-after); } .heads { --c: var(--zt-chart-required); }
      .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); min-height: 28px; }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .legend i.fill { height: 10px; border: 0; background: var(--zt-chart-before-fill); border-radius: 2px; vertical-align: -1px; }
      svg.chart { display: block; width: 100%; overflow: visible; touch-action: pan-y; border-radius: 4px; }
      text { fill: var(--zt-ink-faint); font: 11px var(--zt-font); font-variant-numeric: tabular-nums; }
      .grid { stroke: var(--zt-line); }
      path { fill: none; stroke: var(--c); stroke-width: 1.6; stroke-linejoin: round; }
      path.actual { stroke-width: 1.25; }
      path.band { fill: var(--zt-chart-before-fill); stroke: none; }
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
  @property() label = "";
  @property({ type: Number }) height = 220;
  @state() private width = 0;
  @state() private table = false;
  /** The slot pointed at, by its start; 0 is none. */
  @state() private at = 0;
  #observer = new ResizeObserver(([entry]) => (this.width = Math.floor(entry!.contentRect.width)));

  connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  get #summary(): string {
    const told = this.series.map((each) => {
      const peak = peakOf(each);
      return peak ? say("chartOf", { label: each.label, peak: heads(peak.value), time: this.#when(peak.start, each.minutes) }) : each.label;
    });
    return [this.label, ...told].filter(Boolean).join("; ");
  }

  get #starts(): number[] {
    return [...new Set(this.series.flatMap((each) => each.points.map((point) => point.start)))].sort((one, other) => one - other);
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
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${word} title=${word} @click=${() => (this.table = !this.table)}>${icon("table", 16)}</button>
    </div>`;
  }

  #asChart(): unknown {
    const { width, height, series } = this;
    if (width < 40) return html`<svg class="chart" height=${height}></svg>`;
    const filled = series.filter((each) => each.points.length);
    const first = Math.min(...filled.map((each) => each.points[0]!.start));
    const last = Math.max(...filled.map((each) => each.points.at(-1)!.start + each.minutes * 60_000));
    const x = (instant: number): number => LEFT + ((instant - first) / (last - first)) * (width - LEFT);
    const highest = Math.max(...filled.flatMap((each) => each.points.map((point) => Math.max(point.value, point.high ?? 0))));
    const { top, ticks } = axis(highest * 1.04);
    const y = (value: number): number => TOP + (1 - Math.max(value, 0) / top) * (height - TOP - BOTTOM);
    return html`<svg class="chart" role="img" tabindex="0" aria-label=${this.#summary} height=${height} viewBox="0 0 ${width} ${height}"
        @pointermove=${(event: PointerEvent) => this.#point(event, (last - first) / (width - LEFT), first)}
        @pointerleave=${() => (this.at = 0)} @blur=${() => (this.at = 0)} @keydown=${this.#key}>
        ${ticks.map((tick) => svg`<line class="grid" x1=${LEFT} x2=${width} y1=${y(tick)} y2=${y(tick)}></line><text x=${LEFT - 6} y=${y(tick) + 4} text-anchor="end">${number(tick)}</text>`)}
        ${this.#days(first, last, x, y(0))}
        ${filled.map((each) => svg`<path class="band" d=${bandPath(each, x, y)}></path>`)}
        ${filled.map((each) => svg`<path class=${each.key} d=${linePath(each, x, y)}></path>`)}
        ${this.at ? svg`<line class="cursor" x1=${x(this.at)} x2=${x(this.at)} y1=${TOP} y2=${y(0)}></line>` : nothing}
      </svg>${this.#tip(x)}`;
  }

  #days(first: number, last: number, x: (instant: number) => number, bottom: number): unknown {
    const days: string[] = [];
    for (let date = civilOf(new Date(first)); Date.parse(instantAt(date, "00:00")) < last; date = plusDays(date, 1)) days.push(date);
    const every = Math.max(1, Math.ceil((days.length * DAY_PX) / Math.max(this.width - LEFT, 1)));
    return days.map((date, index) => {
      const at = x(Math.max(Date.parse(instantAt(date, "00:00")), first));
      return svg`<line class="grid" x1=${at} x2=${at} y1=${TOP} y2=${bottom}></line>
        ${index % every ? nothing : svg`<text x=${at + 3} y=${this.height - 6}>${civil(date, { month: "numeric", day: "numeric", weekday: every > 2 ? undefined : "narrow" })}</text>`}`;
    });
  }

  #point(event: PointerEvent, msPerPixel: number, first: number): void {
    const from = (event.currentTarget as Element).getBoundingClientRect().left + LEFT;
    const instant = first + (event.clientX - from) * msPerPixel;
    this.at = this.#starts.reduce((best, start) => (Math.abs(start - instant) < Math.abs(best - instant) ? start : best), 0);
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const starts = this.#starts;
    const index = starts.indexOf(this.at) + step;
    this.at = starts[Math.min(Math.max(index, 0), starts.length - 1)] ?? 0;
  }

  #tip(x: (instant: number) => number): unknown {
    if (!this.at) return nothing;
    const at = x(this.at);
    const side: Record<string, string> = at > this.width / 2 ? { right: `${this.width - at + 10}px`, left: "auto" } : { left: `${at + 10}px`, right: "auto" };
    return html`<div class="tip" aria-live="polite" ${place(side)}><b>${this.#when(this.at, this.series[0]?.minutes ?? 30)}</b>
      ${this.#values(this.at).map(([label, value]) => html`<span>${label}</span><span>${value}</span>`)}</div>`;
  }

  #values(start: number): [string, string][] {
    const rows: [string, string][] = [];
    for (const each of this.series) {
      const point = each.points.find((candidate) => candidate.start === start);
      if (!point) continue;
      rows.push([each.label, heads(point.value)]);
      if (point.low !== undefined) rows.push([say("band"), `${heads(point.low)} – ${heads(point.high ?? 0)}`]);
    }
    return rows;
  }

  #asTable(): unknown {
    const minutes = this.series[0]?.minutes ?? 30;
    const known = this.series.map((each) => new Map(each.points.map((point) => [point.start, point.value])));
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.label || say("asTable")}><table>
      <thead><tr><th scope="col">${say("interval")}</th>${this.series.map((each) => html`<th scope="col">${each.label}</th>`)}</tr></thead>
      <tbody>${this.#starts.slice(-MOST_ROWS).map((start) => html`<tr><td>${this.#when(start, minutes)}</td>
        ${known.map((values) => html`<td>${values.has(start) ? heads(values.get(start)!) : "–"}</td>`)}</tr>`)}</tbody>
    </table></div>`;
  }
}
