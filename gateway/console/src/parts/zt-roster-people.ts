// What a roster asks of each person, to see whether it is even, and what it costs by person where the solver says it.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { duration, number } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import type { DayClass, Roster } from "../kit/roster-shapes";
import type { RosterExplanation } from "../kit/rule-shapes";
import type { Shift } from "../kit/shapes";
import { spoken, type Text } from "../kit/locale";
import { say } from "../messages/diagnosis";
import { say as rules } from "../messages/rules";
import { loads, type PersonLoad } from "./roster-people";
import { failed, skeleton } from "./shapes";
import { basics } from "./styles";

type Key = "minutes" | "shifts" | "nights" | "restDays" | "run" | "cost";
type Line = PersonLoad & { cost: number };

const SHOWN_COSTS = 2;
const KEYS: readonly Key[] = ["minutes", "shifts", "nights", "restDays", "run"];
const LABELS = { minutes: "hours", shifts: "shifts", nights: "nights", restDays: "restDays", run: "run", cost: "cost" } as const;

/** The rules that cost a person most, the greatest first. */
function mostly(costs: { rule?: string; title?: Text; cost?: number }[] = []): string {
  return costs.slice(0, SHOWN_COSTS).map((each) => `${spoken(each.title) || each.rule} ${number(each.cost ?? 0)}`).join(" · ");
}

@customElement("zt-roster-people")
export class RosterPeople extends Hosted {
  static styles = [
    basics,
    css`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 320px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
      th button { font: inherit; border: 0; background: none; padding: 0; cursor: pointer; color: inherit; }
      th button:hover { text-decoration: underline; }
      td.right, th.right { padding-right: 12px; }
      td.name { white-space: nowrap; }
    `,
  ];
  @property({ attribute: false }) roster?: Roster;
  @state() private sorted: Key = "minutes";
  #people = new Reading(this, async (signal) => {
    const { name = "", startDate = "", endDate = "", state, teams = [] } = this.roster ?? {};
    const days = { startDate, endDate };
    const draft = state === "ROSTER_STATE_PUBLISHED" ? "" : name;
    const [shifts, calendar, explained] = await Promise.all([
      this.host.api.all<Shift>("/v1/shifts", "shifts", { roster: draft, ...days, pageSize: 5000 }, signal),
      this.host.api.get<{ days?: DayClass[] }>("/v1/calendarDays", days, signal).catch(() => ({ days: [] })),
      this.host.has("PLANNER", "CENTRE_MANAGER", "OFFICER") ? this.host.api.get<RosterExplanation>(`/v1/${name}:explain`, {}, signal) : {},
    ]);
    const own = loads(shifts.filter((each) => !teams.length || teams.includes(each.team ?? "")), calendar.days ?? []);
    return { own, explained: explained as RosterExplanation };
  });

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get("roster") as Roster | undefined;
    if (!changed.has("roster") || (before?.name === this.roster?.name && before?.objective === this.roster?.objective && before?.state === this.roster?.state)) return;
    if (before?.name !== this.roster?.name) this.#people.clear();
    void this.#people.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#people;
    if (!value) return failure ? failed(failure, () => void this.#people.load()) : skeleton(4);
    const people = new Map((value.explained.people ?? []).map((each) => [each.employee, each]));
    const keys: Key[] = people.size ? ["cost", ...KEYS] : [...KEYS];
    const lines = value.own.map((each): Line => ({ ...each, cost: people.get(each.employee)?.cost ?? 0 })).sort((one, other) => other[this.sorted] - one[this.sorted]);
    if (!lines.length) return nothing;
    return html`<p class="soft small number">${this.#spread(lines)}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${say("people")}><table>
        <thead><tr><th scope="col">${say("person")}</th>${keys.map((key) => html`<th scope="col" class="right" aria-sort=${key === this.sorted ? "descending" : "none"}>
          <button @click=${() => (this.sorted = key)}>${say(LABELS[key])}</button></th>`)}${people.size ? html`<th scope="col">${rules("mostly")}</th>` : nothing}</tr></thead>
        <tbody>${lines.map((each) => html`<tr><td class="name">${this.host.names.of(each.employee)}</td>${keys.map((key) => html`<td class="right">${this.#said(key, each[key])}</td>`)}
          ${people.size ? html`<td class="small soft">${mostly(people.get(each.employee)?.costs)}</td>` : nothing}</tr>`)}</tbody>
      </table></div>`;
  }

  #said(key: Key, value: number): string {
    return key === "minutes" ? duration(value) : number(value);
  }

  #spread(lines: readonly Line[]): string {
    const values = lines.map((each) => each[this.sorted]);
    const [least, most] = [Math.min(...values), Math.max(...values)];
    const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
    const round = this.sorted === "minutes" ? Math.round(mean) : Math.round(mean * 10) / 10;
    const said = this.sorted === "minutes" ? duration(round) : number(round, 1);
    return say("fewest", { label: say(LABELS[this.sorted]), least: this.#said(this.sorted, least), mean: said, most: this.#said(this.sorted, most) });
  }
}
