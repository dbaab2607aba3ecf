// What the last days were worth: how good the forecast was, how the roster met it, how people kept to it.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property } from "lit/decorators.js";
import type { ServedDay } from "../kit/caller-shapes";
import { today } from "../kit/days";
import { civil, number, plusDays } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/quality";
import { qualityLines, type QualityDay, type QualityLine } from "./quality";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";

const DAYS = 7;
const ERRORS = ["slotError", "dayError"] as const;
const CALLERS = ["reached", "abandonment", "asa"] as const;
const ROSTER = ["accuracy", "efficiency", "level"] as const;
const PEOPLE = ["adherence", "conformance"] as const;

/** centre: whose days; skill, team and queue: which of their figures. Without a queue all that ask for the skill, without a team none of people are shown. */
@customElement("zt-quality")
export class Quality extends Hosted {
  static styles = [
    basics,
    css`
      /* However wide the table is, it scrolls in its place. */
      .scroll { border-top: 1px solid var(--zt-line); contain: inline-size; }
      th { white-space: normal; vertical-align: bottom; }
      tr > :first-child { padding-left: 16px; }
      tr > :last-child { padding-right: 16px; }
      tbody th { padding: 7px 12px; border-bottom: 1px solid var(--zt-line); font-weight: 500; white-space: nowrap; }
      tbody tr:last-child th { border-bottom: 0; }
      .right { text-align: right; }
      .about { padding: 8px 16px 12px; border-top: 1px solid var(--zt-line); }
    `,
  ];
  @property() centre = "";
  @property() skill = "";
  @property() team = "";
  @property() queue = "";
  #days = new Reading(this, (signal) =>
    this.host.api.get<{ days?: QualityDay[] }>(`/v1/${this.centre}/qualityDays`, { startDate: plusDays(today(), -DAYS), endDate: today() }, signal),
  );

  #served = new Reading(this, async (signal) => {
    const asked = { startDate: plusDays(today(), -DAYS), endDate: today() };
    const found = await Promise.all(this.#queues.map((each) => this.host.api.get<{ days?: ServedDay[] }>(`/v1/${each}/servedDays`, asked, signal)));
    return found.flatMap((each) => each.days ?? []);
  });
  #asked = "";

  get #queues(): readonly string[] {
    return this.queue ? [this.queue] : (this.host.skills.queuesOf(this.centre, this.skill) ?? []);
  }

  protected override updated(changed: PropertyValues): void {
    if (!this.centre) return;
    if (changed.has("centre")) {
      this.#days.clear();
      void this.#days.load();
    }
    const wanted = this.#queues.join();
    if (wanted === this.#asked) return;
    this.#asked = wanted;
    this.#served.clear();
    if (wanted) void this.#served.load();
  }

  protected override render(): unknown {
    if (!this.centre) return nothing;
    const { value, failure } = this.#days;
    const { skill, team } = this;
    const queues = this.queue ? [this.queue] : this.host.skills.queuesOf(this.centre, skill);
    const lines = value ? qualityLines(value.days ?? [], { skill, team, queues }, this.#served.value) : [];
    return html`<section class="panel" aria-labelledby="quality">
      <header><h2 id="quality">${say("title")}</h2></header>
      ${failure && !value ? html`<div class="body">${failed(failure, () => void this.#days.load())}</div>` : nothing}
      ${value || failure ? nothing : skeleton(3)}
      ${value && !lines.length ? empty("demand", say("none")) : nothing}
      ${lines.length ? this.#table(lines) : nothing}
    </section>`;
  }

  #table(lines: readonly QualityLine[]): unknown {
    const callers = CALLERS.filter((each) => lines.some((line) => line[each] !== undefined));
    const columns = [...ERRORS, ...callers, ...ROSTER, ...(this.team ? PEOPLE : [])];
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("figures")}><table>
        <thead><tr><th scope="col">${say("date")}</th>${columns.map((each) => html`<th scope="col" class="right" title=${say(`${each}About`)}>${say(each)}</th>`)}</tr></thead>
        <tbody>${lines.map((line) => html`<tr><th scope="row">${civil(line.date)}</th>${columns.map((each) => html`<td class="right">${each === "asa" ? seconds(line.asa) : percent(line[each])}</td>`)}</tr>`)}</tbody>
      </table></div>
      <p class="faint small about">${say("about")}</p>`;
  }
}

function seconds(mean: number | undefined): string {
  return mean === undefined ? "–" : say("seconds", { n: number(mean, 1) });
}

/** Percent with a decimal; an accuracy may be below nought. */
function percent(permille: number | undefined): string {
  return permille === undefined ? "–" : `${number(permille / 10, 1)}%`;
}
