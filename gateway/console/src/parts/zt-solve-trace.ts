// The best cost and the bound of a roster run over time, as a chart or as a table.
import { css, html, nothing, svg } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { number, permille } from "../kit/format";
import { Speaking } from "../kit/page";
import { say } from "../messages/diagnosis";
import { axis } from "./cover";
import { icon } from "./icons";
import { gapPermille, stepPath, type TracePoint } from "./solve-trace";
import { basics } from "./styles";

const [WIDTH, HEIGHT, LEFT, BOTTOM] = [560, 130, 56, 18];

@customElement("zt-solve-trace")
export class SolveTrace extends Speaking {
  static styles = [
    basics,
    css`
      .legend { display: flex; gap: 4px 14px; align-items: center; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .best { --c: var(--zt-accent); } .bound { --c: var(--zt-chart-after); }
      svg.chart { width: 100%; max-width: 760px; display: block; }
      text { fill: var(--zt-ink-faint); font: 10px var(--zt-font); font-variant-numeric: tabular-nums; }
      line { stroke: var(--zt-line); }
      path { fill: none; stroke: var(--c); stroke-width: 1.6; }
      .scroll { max-height: 180px; }
      td, th { text-align: right; padding-block: 3px; }
    `,
  ];
  @property({ attribute: false }) points: readonly TracePoint[] = [];
  @state() private table = false;

  protected override render(): unknown {
    const last = this.points.at(-1);
    if (this.points.length < 2 || !last) return nothing;
    const word = say(this.table ? "asChart" : "asTable");
    return html`<div class="legend"><span class="best"><i></i>${say("best")}</span><span class="bound"><i></i>${say("bound")}</span><span class="grow"></span>
        <button class="button quiet icon small" aria-pressed=${this.table} aria-label=${word} title=${word} @click=${() => (this.table = !this.table)}>${icon("table", 16)}</button></div>
      ${this.table ? this.#asTable() : this.#asChart(last)}`;
  }

  #asChart(last: TracePoint): unknown {
    const first = this.points[0]!.seconds;
    const { top, ticks } = axis(Math.max(...this.points.map((each) => each.best)));
    const x = (seconds: number): number => LEFT + ((seconds - first) / Math.max(last.seconds - first, 1)) * (WIDTH - LEFT - 4);
    const y = (value: number): number => 6 + (1 - Math.max(value, 0) / top) * (HEIGHT - BOTTOM - 6);
    const said = `${say("trace")}. ${say("traceSaid", { seconds: last.seconds, best: number(last.best), bound: number(last.bound), gap: permille(gapPermille(last), 1) })}`;
    return html`<svg class="chart" role="img" aria-label=${said} viewBox="0 0 ${WIDTH} ${HEIGHT}">
      ${ticks.map((tick) => svg`<line x1=${LEFT} x2=${WIDTH} y1=${y(tick)} y2=${y(tick)}></line><text x=${LEFT - 5} y=${y(tick) + 3} text-anchor="end">${number(tick)}</text>`)}
      <text x=${LEFT} y=${HEIGHT - 4}>${first}</text><text x=${WIDTH} y=${HEIGHT - 4} text-anchor="end">${say("elapsed")} ${last.seconds}</text>
      <path class="bound" d=${stepPath(this.points, "bound", x, y)}></path><path class="best" d=${stepPath(this.points, "best", x, y)}></path>
    </svg>`;
  }

  #asTable(): unknown {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("trace")}><table>
      <thead><tr><th scope="col">${say("elapsed")}</th><th scope="col">${say("best")}</th><th scope="col">${say("bound")}</th><th scope="col">${say("gap")}</th></tr></thead>
      <tbody>${this.points.map((each) => html`<tr><td>${each.seconds}</td><td>${number(each.best)}</td><td>${number(each.bound)}</td><td>${permille(gapPermille(each), 1)}</td></tr>`)}</tbody>
    </table></div>`;
  }
}
