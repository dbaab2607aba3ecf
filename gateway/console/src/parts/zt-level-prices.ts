// What each percent of service level costs, in paid hours over all of a forecast.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { listed, number, permille } from "../kit/format";
import { Hosted } from "../kit/page";
import type { ServiceLevelPrice } from "../kit/roster-shapes";
import { say } from "../messages/chart";
import { icon } from "./icons";
import { place } from "./place";
import { basics } from "./styles";

@customElement("zt-level-prices")
export class LevelPrices extends Hosted {
  static styles = [
    basics,
    css`
      :host { display: grid; gap: 8px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      td.right, th.right { padding-right: 12px; }
      tr.used td { font-weight: 620; }
      .bar { display: block; height: 4px; border-radius: 2px; background: var(--zt-chart-before); width: var(--part); min-width: 1px; margin: 3px 0 0 auto; }
      .scroll { max-height: 300px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `,
  ];
  @property() forecast = "";
  /** Demand to staff for, permille; 0 is the middle. */
  @property({ type: Number }) quantile = 0;
  /** The service level that the queue is to reach now, permille. */
  @property({ type: Number }) target = 0;
  @state() private prices?: ServiceLevelPrice[];
  @state() private busy = false;
  @state() private problem?: Refusal;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("forecast") || changed.has("quantile")) this.prices = this.problem = undefined;
  }

  async #compare(): Promise<void> {
    const asked = `${this.forecast}|${this.quantile}`;
    this.busy = true;
    this.problem = undefined;
    try {
      const answer = await this.host.api.ask<{ prices?: ServiceLevelPrice[] }>("/v1/requirements:compare", { forecast: this.forecast, quantilePermille: this.quantile });
      if (asked === `${this.forecast}|${this.quantile}`) this.prices = answer.prices ?? [];
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  protected override render(): unknown {
    return html`<div class="row wrap between"><div><h3>${say("prices")}</h3><p class="faint small">${say("pricesAbout")}</p></div>
        <button class="button" ?disabled=${this.busy || !this.forecast} @click=${this.#compare}>${say(this.busy ? "reckoning" : "compare")}</button></div>
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing}
      ${this.prices?.length ? this.#table(this.prices) : nothing}`;
  }

  #table(prices: readonly ServiceLevelPrice[]): unknown {
    const most = Math.max(...prices.map((each) => each.paidHoursPerPercent ?? 0), 0.001);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("prices")}><table>
      <thead><tr><th scope="col">${say("level")}</th><th scope="col" class="right">${say("expected")}</th><th scope="col" class="right">${say("paidHours")}</th><th scope="col" class="right">${say("mostHeads")}</th><th scope="col" class="right">${say("perPercent")}</th><th scope="col">${say("bound")}</th></tr></thead>
      <tbody>${prices.map((each) => html`<tr class=${each.targetPermille === this.target ? "used" : ""}>
        <td>${permille(each.targetPermille)} ${each.targetPermille === this.target ? html`<span class="badge good">${say("targetNow")}</span>` : nothing}</td>
        <td class="right">${(each.serviceLevelPermille ?? 0) < 0 ? "–" : permille(each.serviceLevelPermille ?? 0, 1)}</td><td class="right">${number(each.paidHours ?? 0, 1)}</td><td class="right">${number(each.mostHeads ?? 0)}</td>
        <td class="right">${number(each.paidHoursPerPercent ?? 0, 1)}<i class="bar" ${place({ "--part": `${((each.paidHoursPerPercent ?? 0) / most) * 100}%` })}></i></td>
        <td class="small soft">${listed((each.bounds ?? []).map(({ bound, slotCount = 0 }) => (bound ? say("boundSlots", { what: say(bound), n: slotCount }) : "")))}</td></tr>`)}</tbody>
    </table></div>`;
  }
}
