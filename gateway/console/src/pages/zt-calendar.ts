// The year's working calendar: its notice or that it is provisional, its holidays, its days by months; a notice is brought in here.
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { daysFrom, today, weekday } from "../kit/days";
import { civil, listed } from "../kit/format";
import { Page, Reading } from "../kit/page";
import type { PlannedDay } from "../kit/roster-shapes";
import { className, holidayName, say } from "../messages/calendar";
import { dayLook, dayMark } from "../parts/day-marks";
import { icon } from "../parts/icons";
import { failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import { countsOf, holidaysOf } from "../parts/year";
import "../parts/zt-calendar-import";

const MONDAY = "2026-01-05";

@customElement("zt-calendar")
export class CalendarPage extends Page {
  static styles = [
    basics,
    css`
      .months { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(250px, 100%), 1fr)); gap: 16px; }
      .month { padding: 10px 12px 12px; }
      .month th { text-align: center; font-size: var(--zt-text-tiny); padding: 4px 0; border: 0; }
      .month td { text-align: center; padding: 0; height: 34px; border: 0; border-radius: 4px; line-height: 1.15; vertical-align: middle; }
      .month td.weekend { background: var(--zt-sunken); }
      .month td.holiday { background: var(--zt-bad-soft); color: var(--zt-bad); }
      .month td.work { background: var(--zt-accent-soft); color: var(--zt-accent); }
      .month td.today b { text-decoration: underline; text-underline-offset: 3px; }
      .month td b { font-weight: 560; }
      .month td i { display: block; font-style: normal; font-size: 0.625rem; font-weight: 620; }
    `,
  ];
  @state() private year = Number(today().slice(0, 4));
  @state() private importing = false;
  #days = new Reading(this, (signal) =>
    this.host.api.get<{ days?: PlannedDay[] }>("/v1/calendarDays", { startDate: `${this.year}-01-01`, endDate: `${this.year + 1}-01-01` }, signal),
  );

  protected override load(): void {
    void this.#days.load();
  }

  #turn(year: number): void {
    this.year = year;
    this.#days.clear();
    this.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#days;
    const days = value?.days ?? [];
    return html`<div class="page">
      <header><h1>${say("title")}</h1>
        <span class="row"><button class="button icon small" aria-label=${say("earlier")} title=${say("earlier")} @click=${() => this.#turn(this.year - 1)}>${icon("back", 16)}</button>
          <b class="number" aria-live="polite">${say("year", { year: this.year })}</b>
          <button class="button icon small" aria-label=${say("later")} title=${say("later")} @click=${() => this.#turn(this.year + 1)}>${icon("next", 16)}</button></span>
        <span class="grow"></span>
        ${this.host.has("PLANNER", "HR") ? html`<button class="button" @click=${() => (this.importing = true)}>${say("import")}</button>` : nothing}</header>
      ${failure ? failed(failure, () => void this.#days.load()) : days.length ? html`${this.#status(days[0]!)}${this.#holidays(days)}${this.#months(days)}` : skeleton(12)}
      <zt-calendar-import ?open=${this.importing} .year=${this.year} @close=${() => (this.importing = false)} @zt-done=${(event: CustomEvent<{ year: number }>) => this.#turn(event.detail.year)}></zt-calendar-import>
    </div>`;
  }

  #status({ provisional, noticeNumber = "" }: PlannedDay): unknown {
    return html`<p class="notice ${provisional ? "watch" : "good"}" data-status>${icon(provisional ? "info" : "check")}<span>${provisional ? say("provisional") : say("published", { number: noticeNumber })}</span></p>`;
  }

  #holidays(days: readonly PlannedDay[]): unknown {
    return html`<div class="panel"><header><h2 id="holidays" class="grow">${say("holidays")}</h2><span class="soft small number">${say("counts", countsOf(days))}</span></header>
      <div class="body scroll" tabindex="0" role="region" aria-labelledby="holidays"><table>
        <thead><tr><th scope="col">${say("holiday")}</th><th scope="col">${say("off")}</th><th scope="col">${say("days")}</th><th scope="col">${say("makeUp")}</th></tr></thead>
        <tbody>${holidaysOf(days).map((each) => html`<tr><td>${holidayName(each.name)}</td>
          <td>${civil(each.first)}${each.last === each.first ? "" : ` – ${civil(each.last)}`}</td><td>${each.days}</td><td>${listed(each.makeUp.map((date) => civil(date)))}</td></tr>`)}</tbody>
      </table></div></div>`;
  }

  #months(days: readonly PlannedDay[]): unknown {
    const months = Map.groupBy(days, (day) => day.date.slice(0, 7));
    return html`<div class="months">${[...months].map(([month, of]) => this.#month(`${month}-01`, of))}</div>`;
  }

  #month(first: string, days: readonly PlannedDay[]): unknown {
    const gaps = weekday(first);
    const weeks = Math.ceil((gaps + days.length) / 7);
    const name = civil(first, { month: "long" });
    return html`<section class="panel month" data-month=${first}><table>
      <caption><h2>${name}</h2></caption>
      <thead><tr>${daysFrom(MONDAY, 7).map((date) => html`<th scope="col">${civil(date, { weekday: "narrow" })}</th>`)}</tr></thead>
      <tbody>${Array.from({ length: weeks }, (_, week) => html`<tr>${Array.from({ length: 7 }, (_, place) => this.#day(days[week * 7 + place - gaps]))}</tr>`)}</tbody>
    </table></section>`;
  }

  #day(day: PlannedDay | undefined): unknown {
    if (!day) return html`<td></td>`;
    const mark = dayMark(day);
    const said = mark ? [className(day.dayClass), holidayName(day.holiday)].filter(Boolean).join(", ") : "";
    return html`<td class="${dayLook(day.date, day, today())} ${mark?.tone ?? ""}" data-date=${day.date} title=${said || nothing}><b>${Number(day.date.slice(8))}</b>
      ${mark ? html`<i aria-hidden="true">${mark.word}</i><span class="unseen">${said}</span>` : nothing}</td>`;
  }
}
