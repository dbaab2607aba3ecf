// Whom weather is expected to keep away: how many, by which forecast, and why that is believed. Cover counts it already.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import { civil, dateTime } from "../kit/format";
import { messages, spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import type { ShrinkageDay, WeatherShrinkage } from "../kit/weather-shapes";
import { basics } from "./styles";

const say = messages({
  counted: { zh: "可用人数已计入；预报发布于 {issued}", en: "counted in what is available; forecast issued {issued}" },
});
const EVERY_SECONDS = 300;
const READERS = ["TEAM_LEAD", "PLANNER", "OFFICER", "CENTRE_MANAGER"];

/** centre: whose people; first, until: the days, `until` exclusive. Nothing is shown of days on which all is as usual. */
@customElement("zt-cover-weather")
export class CoverWeather extends Hosted {
  static styles = [basics, css`:host { display: block; } p { margin-bottom: 4px; }`];
  @property() centre = "";
  @property() first = "";
  @property() until = "";
  #days = new Reading(
    this,
    (signal) => this.host.api.get<WeatherShrinkage>(`/v1/${this.centre}/weatherShrinkage`, { startDate: this.first, endDate: this.until }, signal),
    EVERY_SECONDS,
  );

  protected override updated(changed: PropertyValues): void {
    if (!(changed.has("centre") || changed.has("first") || changed.has("until"))) return;
    this.#days.clear();
    if (this.centre && this.first && this.until && this.host.has(...READERS)) void this.#days.load();
  }

  protected override render(): unknown {
    const { days = [], evidence } = this.#days.value ?? {};
    if (!days.length) return nothing;
    return html`${days.map((day) => this.#day(day))}
      ${evidence ? html`<p class="faint small">${spoken(evidence.reasonText)}</p>` : nothing}`;
  }

  #day({ date, text, issueTime }: ShrinkageDay): unknown {
    return html`<p class="small number"><span class="watch-text">${civil(date)} ${spoken(text)}</span>
      <span class="faint">${say("counted", { issued: dateTime(issueTime) })}</span></p>`;
  }
}
