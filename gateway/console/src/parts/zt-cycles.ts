// What came of cycles of comprehensive working time, by person, as closes of attendance told it for pay.
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { today } from "../kit/days";
import { civil, dateTime, plusDays, workHours } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/cycles";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";

const PER_PAGE = 100;
const MOST = 1000;
const DAYS = 92;
const FULL: Intl.DateTimeFormatOptions = { year: "numeric", month: "short", day: "numeric" };

interface CycleTold {
  startDate?: string;
  endDate?: string;
  standardMinutes?: number;
  workedMinutes?: number;
  excusedMinutes?: number;
  overtimeMinutes?: number;
  overtimeHolidayMinutes?: number;
}

interface CycleResult {
  employee?: string;
  cycle?: CycleTold;
  version?: number;
  closeTime?: string;
}

/** Those within one's reach: of the people one leads, of the centre, or of everybody. */
@customElement("zt-cycles")
export class Cycles extends Hosted {
  static styles = [
    basics,
    css`
      header { flex-wrap: wrap; }
      .scroll { padding: 0 16px 8px; max-height: none; }
      td.end, th.end { text-align: right; }
      .foot { padding: 4px 16px 14px; }
    `,
  ];
  @state() private first = plusDays(today(), -DAYS);
  @state() private last = today();
  @state() private most = PER_PAGE;
  #results = new Reading(this, (signal) =>
    this.host.api.get<{ results?: CycleResult[]; nextPageToken?: string }>(
      "/v1/cycleResults", { startDate: this.first, endDate: plusDays(this.last, 1), pageSize: this.most }, signal),
  );

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (["first", "last", "most"].some((each) => changed.has(each))) void this.#results.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#results;
    const day = (label: "from" | "until", now: string, put: (date: string) => void): unknown =>
      html`<label class="field"><span>${say(label)}</span><input class="input" type="date" required .value=${now}
        @change=${(event: Event) => { const date = (event.target as HTMLInputElement).value; if (date) put(date); }} /></label>`;
    return html`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${say("title")}</h2><span class="grow"></span>
        ${day("from", this.first, (date) => (this.first = date))}${day("until", this.last, (date) => (this.last = date))}</header>
      ${failure ? html`<div class="body">${failed(failure, () => void this.#results.load())}</div>` : nothing}
      ${value ? (value.results?.length ? this.#table(value.results) : empty("clock", say("none"))) : failure ? nothing : skeleton(6)}
      <div class="foot"><p class="faint small">${say("about")}</p>
        ${value?.nextPageToken && this.most < MOST ? html`<button class="button small" @click=${() => (this.most = MOST)}>${say("more")}</button>` : nothing}</div>
    </section>`;
  }

  #table(results: readonly CycleResult[]): unknown {
    const hours = (minutes = 0): unknown => html`<td class="end number">${workHours(minutes)}</td>`;
    const head = (["standard", "worked", "excused", "overtime", "holidays"] as const).map((each) => html`<th scope="col" class="end">${say(each)}</th>`);
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("list")}><table>
      <thead><tr><th scope="col">${say("who")}</th><th scope="col">${say("cycle")}</th>${head}<th scope="col">${say("closed")}</th></tr></thead>
      <tbody>${results.map(({ employee, cycle = {}, version = 1, closeTime }) => html`<tr><td>${this.host.names.of(employee)}</td>
        <td class="number">${civil(cycle.startDate, FULL)} – ${civil(plusDays(cycle.endDate ?? today(), -1), FULL)}</td>
        ${hours(cycle.standardMinutes)}${hours(cycle.workedMinutes)}${hours(cycle.excusedMinutes)}${hours(cycle.overtimeMinutes)}${hours(cycle.overtimeHolidayMinutes)}
        <td class="number">${dateTime(closeTime)} <span class="faint tiny">${say("version", { n: version })}</span></td></tr>`)}</tbody>
    </table></div>`;
  }
}
