// Cover by interval as a chart: what is required, what is there, and the gap between them; as a table for who prefers one.
import { css, html, nothing, svg } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { day, heads, permille, time } from "../kit/format";
import { messages } from "../kit/locale";
import { Speaking } from "../kit/page";
import { axis, gaps, left, placed, runs, steps, type CoverPoint, type Placed } from "./cover";
import { icon } from "./icons";
import { place } from "./place";
import { basics } from "./styles";

const say = messages({
  required: { zh: "需要", en: "Required" },
  available: { zh: "可用", en: "Available" },
  before: { zh: "现在", en: "Now" },
  after: { zh: "批准后", en: "If approved" },
  gap: { zh: "缺口", en: "Gap" },
  slack: { zh: "余量", en: "Slack" },
  level: { zh: "服务水平", en: "Service level" },
  from: { zh: "时段", en: "Interval" },
  asTable: { zh: "看表格", en: "Show as table" },
  asChart: { zh: "看图", en: "Show as chart" },
  enough: { zh: "各时段人手都够", en: "Enough people in every interval" },
  short: { zh: "{from}–{to} 缺 {heads} 人", en: "{from}–{to} short by {heads}" },
  unknown: { zh: "这段时间没有人力需求数据", en: "No staffing requirement is known for this time" },
  nowLine: { zh: "此刻", en: "Now" },
});

const LEFT = 30;
const TOP = 10;
const BOTTOM = 22;
const TICK_PX = 64;
const DAY_MS = 86_400_000;

@customElement("zt-cover-chart")
export class CoverChart extends Speaking {
  static styles = [
    basics,
    css`
      :host { position: relative; }
      .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); min-height: 28px; }
      .legend i { display: inline-block; width: 14px; height: 0; border-top: 2px solid var(--mark); margin-right: 5px; vertical-align: 3px; }
      .legend i.fill { height: 10px; border: 0; background: var(--mark); border-radius: 2px; vertical-align: -1px; }
      .legend .required { --mark: var(--zt-chart-required); }
      .legend .before { --mark: var(--zt-chart-before); }
      .legend .after { --mark: var(--zt-chart-after); }
      .legend .gap { --mark: var(--zt-chart-gap); }
      .legend .required i { border-top-style: dashed; }
      svg.chart { display: block; width: 100%; overflow: visible; touch-action: pan-y; border-radius: 4px; }
      text { fill: var(--zt-ink-faint); font: 11px var(--zt-font); font-variant-numeric: tabular-nums; }
      .grid { stroke: var(--zt-line); stroke-width: 1; }
      .fill-before { fill: var(--zt-chart-before-fill); }
      .line-before { fill: none; stroke: var(--zt-chart-before); stroke-width: 1.5; }
      .line-after { fill: none; stroke: var(--zt-chart-after); stroke-width: 2; }
      .line-required { fill: none; stroke: var(--zt-chart-required); stroke-width: 1.75; stroke-dasharray: 4 3; }
      .gap-area { fill: var(--zt-chart-gap); opacity: 0.55; }
      .now { stroke: var(--zt-accent); stroke-width: 1.5; }
      .now-text { fill: var(--zt-accent); font-weight: 600; }
      .cursor { stroke: var(--zt-ink-faint); stroke-width: 1; }
      .tip {
        position: absolute; top: 34px; z-index: 5; padding: 8px 12px; border-radius: var(--zt-radius-small); pointer-events: none;
        background: var(--zt-raised); border: 1px solid var(--zt-line); box-shadow: var(--zt-shadow-raised); font-size: var(--zt-text-tiny);
        display: grid; grid-template-columns: auto auto; gap: 1px 12px; font-variant-numeric: tabular-nums; white-space: nowrap;
      }
      .tip b { grid-column: 1 / -1; font-weight: 620; }
      .tip span:nth-of-type(even) { text-align: right; font-weight: 600; }
      .scroll { max-height: 260px; }
      td, th { text-align: right; padding-block: 4px; }
      td:first-child, th:first-child { text-align: left; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `,
  ];
  @property({ attribute: false }) points: CoverPoint[] = [];
  /** A moment to mark, in milliseconds; 0 marks none. */
  @property({ attribute: false }) now = 0;
  @property({ type: Number }) height = 190;
  @state() private width = 0;
  @state() private table = false;
  @state() private at = -1;
  #observer = new ResizeObserver(([entry]) => (this.width = Math.floor(entry!.contentRect.width)));

  connectedCallback(): void {
    super.connectedCallback();
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  get #compares(): boolean {
    return this.points.some((point) => point.after !== undefined);
  }

  /** Whether more than a day and a night is shown, so that times need their date. */
  get #lastsDays(): boolean {
    return this.points.at(-1)!.start - this.points[0]!.start >= DAY_MS;
  }

  /** The chart in words. */
  get summary(): string {
    const found = gaps(this.points);
    if (!found.length) return say("enough");
    const told = found.map((gap) => say("short", { from: time(iso(gap.start)), to: time(iso(gap.end)), heads: heads(gap.worst) }));
    return told.join("; ");
  }

  protected override render(): unknown {
    if (!this.points.length) return html`<p class="notice">${icon("info")}${say("unknown")}</p>`;
    return html`${this.#legend()}${this.table ? this.#asTable() : this.#asChart()}`;
  }

  #legend(): unknown {
    return html`<div class="legend">
      <span class="required"><i></i>${say("required")}</span>
      <span class="before"><i></i>${say(this.#compares ? "before" : "available")}</span>
      ${this.#compares ? html`<span class="after"><i></i>${say("after")}</span>` : nothing}
      ${gaps(this.points).length ? html`<span class="gap"><i class="fill"></i>${say("gap")}</span>` : nothing}
      <span class="grow"></span>
      <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${say(this.table ? "asChart" : "asTable")}
        title=${say(this.table ? "asChart" : "asTable")} @click=${() => (this.table = !this.table)}>${icon("table", 16)}</button>
    </div>`;
  }

  #asChart(): unknown {
    const { points, width, height } = this;
    if (width < 40) return html`<svg class="chart" height=${height}></svg>`;
    const places = placed(points);
    const length = places.at(-1)!.to;
    const x = (minutes: number): number => LEFT + (minutes / length) * (width - LEFT);
    const { top, ticks } = axis(Math.max(...points.map((point) => Math.max(point.required, point.before))) * 1.06);
    const y = (value: number): number => TOP + (1 - Math.max(value, 0) / top) * (height - TOP - BOTTOM);
    return html`<svg class="chart" role="img" tabindex="0" aria-label=${this.summary} height=${height} viewBox="0 0 ${width} ${height}"
        @pointermove=${(event: PointerEvent) => this.#point(event, places, length / (width - LEFT))}
        @pointerleave=${() => (this.at = -1)} @blur=${() => (this.at = -1)} @keydown=${this.#key}>
        ${ticks.map((tick) => svg`<line class="grid" x1=${LEFT} x2=${width} y1=${y(tick)} y2=${y(tick)}></line>
          <text x=${LEFT - 6} y=${y(tick) + 4} text-anchor="end">${tick}</text>`)}
        ${this.#times(places, x)}
        ${runs(places).map((run) => this.#run(run, x, y))}
        ${this.#marks(places, x, y)}
      </svg>
      ${this.#tip(places, x)}`;
  }

  #run(run: Placed[], x: (minutes: number) => number, y: (value: number) => number): unknown {
    const before = steps(run, x, (point) => y(point.before));
    return svg`
      <path class="fill-before" d="${before}L${x(run.at(-1)!.to)} ${y(0)}L${x(run[0]!.from)} ${y(0)}Z"></path>
      ${run.map(({ point, from, to }) => {
        const [there, wanted] = [left(point), point.required];
        if (wanted - there < 0.05) return nothing;
        return svg`<rect class="gap-area" x=${x(from)} width=${x(to) - x(from)} y=${y(wanted)} height=${y(there) - y(wanted)}></rect>`;
      })}
      <path class="line-before" d=${before}></path>
      ${this.#compares ? svg`<path class="line-after" d=${steps(run, x, (point) => y(left(point)))}></path>` : nothing}
      <path class="line-required" d=${steps(run, x, (point) => y(point.required))}></path>`;
  }

  #marks(places: Placed[], x: (minutes: number) => number, y: (value: number) => number): unknown {
    const seen = places[this.at];
    const middle = seen ? x((seen.from + seen.to) / 2) : 0;
    const current = places.find(({ point }) => this.now >= point.start && this.now < point.start + point.minutes * 60_000);
    const now = current ? x(current.from + (this.now - current.point.start) / 60_000) : 0;
    const beside = now > this.width - 60 ? { at: now - 4, anchor: "end" } : { at: now + 4, anchor: "start" };
    return svg`
      ${current
        ? svg`<line class="now" x1=${now} x2=${now} y1=${TOP - 4} y2=${y(0)}></line>
            <text class="now-text" x=${beside.at} y=${TOP + 4} text-anchor=${beside.anchor}>${say("nowLine")}</text>`
        : nothing}
      ${seen ? svg`<line class="cursor" x1=${middle} x2=${middle} y1=${TOP} y2=${y(0)}></line>` : nothing}`;
  }

  /** Hours below the chart; where several days are shown, their dates at the start of each instead. */
  #times(places: Placed[], x: (minutes: number) => number): unknown {
    const all = runs(places);
    const room = Math.max(1, Math.floor((this.width - LEFT) / TICK_PX));
    if (all.length > 1 && this.#lastsDays) {
      const dated = all.filter((run, index) => !index || dayOf(run) !== dayOf(all[index - 1]!));
      const every = Math.ceil(dated.length / room);
      return dated.filter((_, index) => index % every === 0).map(
        (run) => svg`<text x=${x(run[0]!.from)} y=${this.height - 5}>${dayOf(run)}</text>`,
      );
    }
    const hours = places.at(-1)!.to / 60;
    const step = ([0.5, 1, 2, 3, 4, 6, 12, 24].find((each) => hours / each <= room) ?? 24) * 3_600_000;
    return places.filter(({ point }) => point.start % step === 0).map(({ point, from }) => {
      const at = x(from);
      return svg`<text x=${at} y=${this.height - 5} text-anchor=${at < LEFT + 12 ? "start" : at > this.width - 18 ? "end" : "middle"}>${time(iso(point.start))}</text>`;
    });
  }

  #point(event: PointerEvent, places: Placed[], minutesPerPixel: number): void {
    const edge = (event.currentTarget as Element).getBoundingClientRect().left + LEFT;
    const minutes = (event.clientX - edge) * minutesPerPixel;
    this.at = places.findIndex((place) => minutes >= place.from && minutes < place.to);
  }

  #key(event: KeyboardEvent): void {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (!step) return;
    event.preventDefault();
    event.stopPropagation();
    this.at = Math.min(Math.max(this.at + step, 0), this.points.length - 1);
  }

  #tip(places: Placed[], x: (minutes: number) => number): unknown {
    const seen = places[this.at];
    if (!seen) return nothing;
    const { point } = seen;
    const at = x((seen.from + seen.to) / 2);
    const side: Record<string, string> =
      at > this.width / 2 ? { right: `${this.width - at + 10}px`, left: "auto" } : { left: `${at + 10}px`, right: "auto" };
    return html`<div class="tip" aria-live="polite" ${place(side)}>
      <b>${this.#named(point)}</b>
      ${this.#rows(point).map(([label, value]) => html`<span>${label}</span><span>${value}</span>`)}
    </div>`;
  }

  /** An interval's name: its times, with the day where several are shown. */
  #named(point: CoverPoint): string {
    const times = `${time(iso(point.start))}–${time(iso(point.start + point.minutes * 60_000))}`;
    return this.#lastsDays ? `${day(iso(point.start))} ${times}` : times;
  }

  #rows(point: CoverPoint): [string, string][] {
    const rows: [string, string][] = [
      [say("required"), heads(point.required)],
      [say(this.#compares ? "before" : "available"), heads(point.before)],
    ];
    if (this.#compares) rows.push([say("after"), heads(left(point))]);
    rows.push([say("slack"), heads(left(point) - point.required, true)]);
    if (point.levelPermille !== undefined) rows.push([say("level"), permille(point.levelPermille)]);
    return rows;
  }

  #asTable(): unknown {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${this.summary}><table>
      <thead><tr><th scope="col">${say("from")}</th>${this.#rows(this.points[0]!).map(([label]) => html`<th scope="col">${label}</th>`)}</tr></thead>
      <tbody>${this.points.map(
        (point) => html`<tr>
          <td>${this.#named(point)}</td>
          ${this.#rows(point).map(([, value]) => html`<td>${value}</td>`)}
        </tr>`,
      )}</tbody>
    </table></div>`;
  }
}

function dayOf(run: readonly Placed[]): string {
  return day(iso(run[0]!.point.start));
}

function iso(instant: number): string {
  return new Date(instant).toISOString();
}
