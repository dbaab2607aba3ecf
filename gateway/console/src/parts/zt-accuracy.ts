// How good forecasts were, by days ahead: as people adjusted them and as the model said, as a small chart and a table.
import { css, html, nothing, svg, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { today } from "../kit/days";
import { permille, plusDays } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import type { ForecastAccuracy } from "../kit/planning-shapes";
import { say } from "../messages/planning";
import { adjustingHelped } from "./planning";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";

const DAYS = 56;
const [WIDTH, HEIGHT, LEFT, BOTTOM, TOP] = [560, 150, 44, 22, 8];
/** Below so many permille a difference is none. */
const SAME_PERMILLE = 1;

@customElement("zt-accuracy")
export class Accuracy extends Hosted {
  static styles = [
    basics,
    css`
      :host { display: grid; gap: 10px; }
      svg.chart { display: block; width: 100%; max-width: ${WIDTH}px; }
      text { fill: var(--zt-ink-faint); font: 11px var(--zt-font); }
      .grid { stroke: var(--zt-line); }
      polyline { fill: none; stroke: var(--c); stroke-width: 1.8; }
      circle { fill: var(--c); }
      .as-adjusted { --c: var(--zt-accent); } .as-model { --c: var(--zt-chart-after); }
      polyline.as-model { stroke-dasharray: 4 3; }
      .legend { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 14px; border-top: 2px solid var(--c); margin-right: 5px; vertical-align: 3px; }
      .scroll { max-height: 260px; }
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
    `,
  ];
  @property() queue = "";
  #scores = new Reading(this, async (signal) => {
    const dates = { startDate: plusDays(today(), -DAYS), endDate: plusDays(today(), 1) };
    return (await this.host.api.get<{ accuracy?: ForecastAccuracy[] }>(`/v1/${this.queue}/forecastAccuracy`, dates, signal)).accuracy ?? [];
  });

  protected override updated(changed: PropertyValues): void {
    if (!changed.has("queue") || !this.queue) return;
    this.#scores.clear();
    void this.#scores.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#scores;
    if (failure) return failed(failure, () => void this.#scores.load());
    if (!value) return skeleton(3);
    const about = html`<p class="soft small">${say("accuracyAbout", { days: DAYS })}</p>`;
    const known = value.filter((each) => (each.slotWapePermille ?? 0) >= 0);
    if (!known.length) return html`${about}${empty("demand", say("noAccuracy"))}`;
    return html`${about}${this.#verdict(known)}${this.#chart(known)}${this.#table(value)}`;
  }

  #verdict(scores: readonly ForecastAccuracy[]): unknown {
    const helped = adjustingHelped(scores);
    if (!helped) return nothing;
    const gain = helped.before - helped.after;
    const word = Math.abs(gain) < SAME_PERMILLE ? "noDifference" : gain > 0 ? "helped" : "harmed";
    return html`<p class="notice ${word === "harmed" ? "watch" : word === "helped" ? "good" : ""}">${say(word, { before: permille(helped.before, 1), after: permille(helped.after, 1) })}</p>`;
  }

  #chart(scores: readonly ForecastAccuracy[]): unknown {
    const last = Math.max(...scores.map((each) => each.leadDays ?? 0), 1);
    const most = Math.max(...scores.flatMap((each) => [each.slotWapePermille ?? 0, each.unadjustedSlotWapePermille ?? 0]), 50);
    const top = Math.ceil(most / 50) * 50;
    const x = (lead = 0): number => LEFT + ((WIDTH - LEFT - 8) * lead) / last;
    const y = (error = 0): number => TOP + (1 - Math.max(error, 0) / top) * (HEIGHT - TOP - BOTTOM);
    const line = (name: string, of: (each: ForecastAccuracy) => number | undefined): unknown => svg`
      <polyline class=${name} points=${scores.map((each) => `${x(each.leadDays).toFixed(1)},${y(of(each)).toFixed(1)}`).join(" ")}></polyline>
      ${scores.map((each) => svg`<circle class=${name} cx=${x(each.leadDays)} cy=${y(of(each))} r="2.5"></circle>`)}`;
    return html`<div class="legend"><span class="as-adjusted"><i></i>${say("adjustedError")}</span><span class="as-model"><i></i>${say("modelError")}</span></div>
      <svg class="chart" role="img" viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-label=${say("accuracyChart")}>
        ${[0, top / 2, top].map((tick) => svg`<line class="grid" x1=${LEFT} x2=${WIDTH} y1=${y(tick)} y2=${y(tick)}></line><text x=${LEFT - 6} y=${y(tick) + 4} text-anchor="end">${permille(tick, 1)}</text>`)}
        ${scores.filter((_, index) => index % Math.ceil(scores.length / 8) === 0).map((each) => svg`<text x=${x(each.leadDays)} y=${HEIGHT - 6} text-anchor="middle">${say("nDays", { n: each.leadDays ?? 0 })}</text>`)}
        ${line("as-model", (each) => each.unadjustedSlotWapePermille)}${line("as-adjusted", (each) => each.slotWapePermille)}
      </svg>`;
  }

  #table(scores: readonly ForecastAccuracy[]): unknown {
    const head = (["leadDays", "adjustedError", "modelError", "dayError", "bias", "coverage", "ahtError", "scoredDays"] as const).map(
      (key, index) => html`<th scope="col" class=${index ? "right" : ""}>${say(key)}</th>`,
    );
    const signed = (value = 0): string => `${value > 0 ? "+" : value < 0 ? "−" : ""}${permille(Math.abs(value), 1)}`;
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("accuracyChart")}><table><thead><tr>${head}</tr></thead>
      <tbody>${scores.map(
        (each) => html`<tr><td>${say("nDays", { n: each.leadDays ?? 0 })}</td><td class="right">${permille(each.slotWapePermille ?? 0, 1)}</td>
          <td class="right">${permille(each.unadjustedSlotWapePermille ?? 0, 1)}</td><td class="right">${permille(each.dayWapePermille ?? 0, 1)}</td>
          <td class="right">${signed(each.biasPermille)}</td><td class="right">${permille(each.coveragePermille ?? 0)}</td>
          <td class="right">${permille(each.ahtWapePermille ?? 0, 1)}</td><td class="right">${each.dayCount ?? 0}</td></tr>`,
      )}</tbody></table></div>`;
  }
}
