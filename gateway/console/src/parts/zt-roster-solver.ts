// Solving rosters: start, watch the best so far, see what it costs and what it cannot meet, publish.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { civil, dateTime, duration, heads, number, permille, plusDays, span } from "../kit/format";
import { mondayOf, today } from "../kit/days";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import type { Queue, Roster, RosterState } from "../kit/roster-shapes";
import { addressOf } from "../kit/router";
import { say as consents } from "../messages/consents";
import { say } from "../messages/demand";
import { say as diagnosis } from "../messages/diagnosis";
import { say as plan } from "../messages/plan";
import { say as sayWish } from "../messages/wishes";
import { ruleName } from "../messages/roster";
import { say as rules } from "../messages/rules";
import { icon } from "./icons";
import { place } from "./place";
import { empty, failed, skeleton } from "./shapes";
import { gapPermille, traced, type TracePoint } from "./solve-trace";
import { basics } from "./styles";
import "./zt-publish-preview";
import "./zt-roster-notices";
import "./zt-roster-people";
import "./zt-roster-wishes";
import "./zt-solve-trace";
import { toast } from "./zt-toasts";

const EVERY_SECONDS = 2;
const SHOWN_UNMET = 200;
const EASINGS = ["SHORTER_REST", "LONGER_RUN"] as const;
/** Parts of the cost that are kept in minutes, and those that are counted; the others have no amount of their own. */
const IN_MINUTES = ["UNDER_COVER", "OVER_COVER", "MINIMUM_CREW", "CONTRACT_SHORT"];
const COUNTED = ["START_CHANGE", "PREFERENCE_RANK", "ROTATION_LEFT", "CHANGED", "BACKWARD_ROTATION", "LONE_DAY_OFF", "LONE_WORK_DAY", "EARLY_AFTER_NIGHT", "LATE_END"];
const NO_TRACE: readonly TracePoint[] = [];
const TONES: Partial<Record<RosterState, string>> = { ROSTER_STATE_SOLVING: "accent", ROSTER_STATE_DRAFT: "watch", ROSTER_STATE_PUBLISHED: "good", ROSTER_STATE_FAILED: "bad" };

@customElement("zt-roster-solver")
export class RosterSolver extends Hosted {
  static styles = [
    basics,
    css`
      .ask { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; padding: 0 16px 14px; }
      .ask .field { min-width: 130px; }
      .crews { display: flex; flex-wrap: wrap; gap: 8px 12px; flex: 1 1 100%; }
      .crews .field { min-width: 110px; }
      .crews input { max-width: 110px; }
      .split { display: grid; grid-template-columns: minmax(220px, 300px) minmax(0, 1fr); border-top: 1px solid var(--zt-line); }
      .list { max-height: 620px; overflow: auto; }
      .list button { display: grid; gap: 1px; width: 100%; padding: 10px 16px; border: 0; border-bottom: 1px solid var(--zt-line); background: transparent; text-align: left; outline-offset: -2px; }
      .list button:hover { background: var(--zt-hover); }
      .list button[aria-current="true"] { background: var(--zt-accent-soft); box-shadow: inset 3px 0 var(--zt-accent); }
      .detail { border-left: 1px solid var(--zt-line); padding: 14px 16px 18px; display: grid; gap: 16px; align-content: start; min-width: 0; }
      .detail h3 { color: var(--zt-ink-soft); font-size: var(--zt-text-small); margin-bottom: 4px; }
      .progress { height: 6px; border-radius: 3px; background: var(--zt-sunken); overflow: hidden; }
      .progress i { display: block; height: 100%; width: var(--done); background: var(--zt-accent); transition: width 0.4s; }
      .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(130px, 1fr)); gap: 8px 20px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: 1.25rem; font-weight: 640; line-height: 1.35; font-variant-numeric: tabular-nums; }
      .figures small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); display: block; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(280px, 1fr)); gap: 16px 28px; align-items: start; }
      .bar { display: block; height: 4px; border-radius: 2px; background: var(--zt-chart-before); width: var(--part); min-width: 1px; margin-top: 3px; }
      .scroll { max-height: 260px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
      td.right, th.right { padding-right: 12px; }
      .helps { display: grid; gap: 6px; }
      .helps li { display: flex; justify-content: space-between; gap: 12px; padding: 7px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); }
      @media (width < 860px) { .split { grid-template-columns: minmax(0, 1fr); } .list { max-height: 220px; } .detail { border-left: 0; } .ask .field { flex: 1 1 130px; } .detail { padding-inline: 12px; } }
    `,
  ];
  @property() centre = "";
  @state() private chosen = "";
  @state() private freezing = false;
  @state() private busy = "";
  @state() private problem?: Refusal;
  @state() private sure = false;
  #list = new Reading(this, (signal) => this.host.api.get<{ rosters?: Roster[] }>("/v1/rosters", { centre: this.centre, pageSize: 30 }, signal), 30);
  #queues = new Reading(this, (signal) => this.host.api.get<{ queues?: Queue[] }>("/v1/queues", { centre: this.centre }, signal));
  #roster = new Reading(this, async (signal) => {
    const roster = await this.host.api.get<Roster>(`/v1/${this.chosen}`, {}, signal);
    const solving = roster.state === "ROSTER_STATE_SOLVING";
    if (solving || this.#watched === roster.name) this.#traces.set(roster.name, traced(this.#traces.get(roster.name) ?? [], roster, Date.now()));
    this.#watched = solving ? roster.name : "";
    return roster;
  });
  /** How each run that was watched came along. */
  #traces = new Map<string, readonly TracePoint[]>();
  /** The run that was being solved when it was last looked at. */
  #watched = "";
  #timer?: ReturnType<typeof setInterval>;

  connectedCallback(): void {
    super.connectedCallback();
    this.#timer = setInterval(() => {
      if (this.#roster.value?.state === "ROSTER_STATE_SOLVING" && !this.#roster.loading) void this.#roster.load();
    }, EVERY_SECONDS * 1000);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("centre") || !this.centre) return;
    if (this.#mayPlan) void this.#queues.load();
    void this.#list.load().then(() => {
      const first = this.#list.value?.rosters?.[0];
      if (first && !this.chosen) this.#choose(first.name);
    });
  }

  get #mayPlan(): boolean {
    return this.host.has("PLANNER");
  }

  #choose(name: string): void {
    this.chosen = name;
    this.sure = false;
    this.problem = undefined;
    this.#roster.clear();
    void this.#roster.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#list;
    const rosters = value?.rosters ?? [];
    return html`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${say("roster")}</h2></header>
      ${this.#mayPlan ? this.#ask() : nothing}
      ${this.problem ? html`<div class="body"><p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p></div>` : nothing}
      ${failure && !value ? html`<div class="body">${failed(failure, () => void this.#list.load())}</div>` : nothing}
      ${value && !rosters.length ? empty("roster", say("noRosters")) : nothing}
      ${rosters.length
        ? html`<div class="split"><div class="list">${rosters.map((roster) => this.#line(roster))}</div><div class="detail">${this.#detail()}</div></div>`
        : nothing}
    </section>`;
  }

  #ask(): unknown {
    const first = plusDays(mondayOf(today()), 7);
    return html`<form class="ask" @submit=${this.#solve}>
      <label class="field"><span>${say("from")}</span><input class="input" type="date" name="from" required .defaultValue=${first} /></label>
      <label class="field"><span>${say("until")}</span><input class="input" type="date" name="until" required .defaultValue=${plusDays(first, 6)} /></label>
      <label class="field"><span>${say("teams")}</span><select class="input" name="team"><option value="">${say("allTeams")}</option>
        ${this.host.teams.filter((team) => team.centre === this.centre).map((team) => html`<option value=${team.name}>${team.displayName}</option>`)}</select></label>
      <label class="field"><span>${say("seconds")}</span><select class="input" name="seconds">${[30, 60, 120, 300, 900].map(
        (n) => html`<option value=${n} ?selected=${n === 60}>${n < 120 ? say("nSeconds", { n }) : duration(n / 60)}</option>`,
      )}</select></label>
      <label class="field"><span>${rules("freeze")}</span><input class="input" type="date" name="freeze" title=${rules("freezeUsual")} @change=${(event: Event) => (this.freezing = Boolean((event.target as HTMLInputElement).value))} /></label>
      ${this.freezing ? html`<label class="field"><span>${rules("freezeReason")}</span><input class="input" name="freezeReason" maxlength="200" /></label>` : nothing}
      <button class="button primary" ?disabled=${Boolean(this.busy)}>${say(this.busy === "solve" ? "solving" : "solve")}</button>
      ${this.#crews()}
    </form>`;
  }

  /** The crews that stand whatever it costs; they are the queues' own. */
  #crews(): unknown {
    const queues = this.#queues.value?.queues ?? [];
    if (!queues.length) return nothing;
    return html`<fieldset class="crews"><legend>${rules("crews")} <span class="faint">${rules("crewsAbout")}</span></legend>
      ${queues.map((queue) => html`<label class="field"><span>${spoken(queue.title) || queue.code}</span>
        <input class="input" type="number" min="0" max="1000" required name=${queue.name} .defaultValue=${String(queue.target?.minimumCrew ?? 0)} /></label>`)}</fieldset>`;
  }

  async #keepCrews(form: FormData): Promise<void> {
    const wanted = (queue: Queue): number => Number(form.get(queue.name) ?? queue.target?.minimumCrew ?? 0);
    const changed = (this.#queues.value?.queues ?? []).filter((queue) => wanted(queue) !== (queue.target?.minimumCrew ?? 0));
    for (const queue of changed) await this.host.api.post("/v1/queues", { queue: { ...queue, target: { ...queue.target, minimumCrew: wanted(queue) } } });
    if (changed.length) await this.#queues.load();
  }

  async #solve(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? "");
    const roster = await this.#send<Roster>("solve", async () => {
      await this.#keepCrews(form);
      return this.host.api.post("/v1/rosters:solve", {
        centre: this.centre,
        teams: text("team") ? [text("team")] : [],
        startDate: text("from"),
        endDate: plusDays(text("until"), 1),
        timeLimitSeconds: Number(text("seconds")),
        freezeEndDate: text("freeze"),
        freezeReason: text("freezeReason"),
      });
    });
    if (roster) this.#choose(roster.name);
  }

  /** The same run with one thing let go, for this run alone. */
  async #again(roster: Roster, easing: string): Promise<void> {
    const { centre, teams = [], startDate, endDate, timeLimitSeconds, freezeEndDate = "", freezeReason = "", easings = [] } = roster;
    const body = { centre, teams, startDate, endDate, timeLimitSeconds, freezeEndDate, freezeReason, easings: [...easings, easing] };
    const made = await this.#send<Roster>("solve", () => this.host.api.post("/v1/rosters:solve", body));
    if (made) this.#choose(made.name);
  }

  #mayEase(roster: Roster, code = ""): boolean {
    return this.#mayPlan && EASINGS.some((each) => each === code) && !roster.easings?.includes(code);
  }

  async #send<T>(what: string, write: () => Promise<T>): Promise<T | undefined> {
    this.busy = what;
    this.problem = undefined;
    try {
      const answer = await write();
      await this.#list.load();
      return answer;
    } catch (failure) {
      this.problem = failure as Refusal;
      return undefined;
    } finally {
      this.busy = "";
    }
  }

  #line(roster: Roster): unknown {
    const { state = "ROSTER_STATE_DRAFT" } = roster.name === this.#roster.value?.name ? this.#roster.value : roster;
    return html`<button aria-current=${roster.name === this.chosen} @click=${() => this.#choose(roster.name)}>
      <span class="row between"><b class="number">${civil(roster.startDate, { month: "short", day: "numeric" })} – ${civil(plusDays(roster.endDate ?? today(), -1), { month: "short", day: "numeric" })}</b>
        <span class="badge ${TONES[state] ?? ""}">${say(state)}</span></span>
      <span class="faint tiny number">${roster.teams?.length ? roster.teams.map((team) => this.host.teamName(team)).join(" / ") : say("allTeams")} · ${dateTime(roster.createTime)}</span>
    </button>`;
  }

  #detail(): unknown {
    const { value, failure } = this.#roster;
    if (!value) return failure ? failed(failure, () => void this.#roster.load()) : skeleton(6);
    const solving = value.state === "ROSTER_STATE_SOLVING";
    return html`
      ${solving
        ? html`<div><div class="row between small"><span role="status">${say("solving")}</span><span class="number">${permille(value.progressPermille ?? 0)}</span></div>
            <div class="progress" role="progressbar" aria-label=${say("progress")} aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round((value.progressPermille ?? 0) / 10)}>
              <i ${place({ "--done": `${(value.progressPermille ?? 0) / 10}%` })}></i></div></div>`
        : nothing}
      ${value.problem ? html`<p class="notice bad">${icon("warning")}<span>${value.problem.replace(/^[A-Z_]+: /, "")}</span></p>` : nothing}
      ${value.easings?.length ? html`<p class="notice watch">${icon("info")}${rules("eased", { what: value.easings.map((each) => rules(each as (typeof EASINGS)[number])).join(" / ") })}</p>` : nothing}
      ${this.#figures(value)}
      <zt-solve-trace .points=${this.#traces.get(value.name) ?? NO_TRACE}></zt-solve-trace>
      ${this.#buttons(value)}
      <div class="two">${this.#costs(value)}${this.#helps(value)}</div>
      ${value.shiftCount ? this.#unmet(value) : nothing}
      ${value.shiftCount && !solving && value.state !== "ROSTER_STATE_CANCELLED" ? html`<section><h3>${diagnosis("people")}</h3><zt-roster-people .roster=${value}></zt-roster-people></section>
        <section><h3>${sayWish("ofRoster")}</h3><zt-roster-wishes .roster=${value}></zt-roster-wishes></section>` : nothing}
      ${value.state === "ROSTER_STATE_PUBLISHED" ? html`<section><h3>${plan("notices")}</h3><zt-roster-notices roster=${value.name}></zt-roster-notices></section>` : nothing}`;
  }

  #figures(roster: Roster): unknown {
    const { objective = 0, bound = 0 } = roster;
    // Of intervals only the worst are told; the cost knows all.
    const short = roster.costs?.find((each) => each.rule === "UNDER_COVER")?.amount ?? 0;
    const gap = gapPermille({ best: objective, bound });
    return html`<dl class="figures">
      <div><dt>${say("best")}</dt><dd>${number(objective)}<small>${say("bound", { bound: number(bound) })}</small></dd></div>
      <div><dt>${say("gap")}</dt><dd>${permille(gap, 1)}</dd></div>
      <div><dt>${say("shifts")}</dt><dd>${number(roster.shiftCount ?? 0)}<small>${say("ofPeople", { n: roster.employeeCount ?? 0 })}</small></dd></div>
      <div><dt>${say("unmetSum")}</dt><dd class=${short > 0 ? "bad-text" : "good-text"}>${headHours(short)}</dd></div>
    </dl>`;
  }

  #costs(roster: Roster): unknown {
    const costs = [...(roster.costs ?? [])].sort((one, other) => (other.cost ?? 0) - (one.cost ?? 0));
    if (!costs.length) return nothing;
    const most = Math.max(1, costs[0]!.cost ?? 1);
    return html`<section><h3>${say("costs")}</h3><table>
      <thead><tr><th scope="col">${say("rule")}</th><th scope="col" class="right">${say("amount")}</th><th scope="col" class="right">${say("cost")}</th></tr></thead>
      <tbody>${costs.map((each) => html`<tr><td>${spoken(each.title) || each.rule}<i class="bar" ${place({ "--part": `${((each.cost ?? 0) / most) * 100}%` })}></i></td>
        <td class="right">${amountOf(each)}</td><td class="right">${number(each.cost ?? 0)}</td></tr>`)}</tbody></table></section>`;
  }

  #helps(roster: Roster): unknown {
    if (!roster.relaxations?.length) return nothing;
    return html`<section><h3>${say("relaxations")}</h3><ul class="helps">${roster.relaxations.map(
      (each) => html`<li><span>${this.#readable(this.host.skills.in(spoken(each.text), this.centre, each.skill))}</span><span class="row"><span class="soft small number">${say("saves", { span: duration(each.savesMinutes ?? 0) })}</span>
        ${this.#mayEase(roster, each.code) ? html`<button class="button small" ?disabled=${Boolean(this.busy)} @click=${() => this.#again(roster, each.code ?? "")}>${rules("again")}</button>` : nothing}</span></li>`,
    )}</ul></section>`;
  }

  /** A sentence of the solver with people and rules called by their names. */
  #readable(sentence: string): string {
    return sentence
      .replace(/\d{4}-\d{2}-\d{2}/g, (date) => civil(date))
      .replace(/employees\/[a-z0-9-]+/g, (employee) => this.host.names.of(employee))
      .replace(/[A-Z]+(?:_[A-Z0-9]+)+/g, (rule) => ruleName(rule));
  }

  #unmet(roster: Roster): unknown {
    const unmet = roster.unmet ?? [];
    if (!unmet.length) return html`<p class="notice good">${icon("check")}${say("unmetNone")}</p>`;
    return html`<section><h3>${say("unmet")}</h3><div class="scroll" tabindex="0" role="region" aria-label=${say("unmet")}><table>
      <thead><tr><th scope="col">${say("interval")}</th><th scope="col">${say("skill")}</th><th scope="col" class="right">${say("required")}</th><th scope="col" class="right">${say("available")}</th><th scope="col" class="right">${say("short")}</th></tr></thead>
      <tbody>${unmet.slice(0, SHOWN_UNMET).map((each) => {
        const end = new Date(Date.parse(each.startTime ?? "") + (each.minutes ?? 0) * 60_000).toISOString();
        return html`<tr><td>${span(each.startTime, end)}</td><td>${this.host.skills.called(this.centre, each.skill ?? "")}</td><td class="right">${heads(each.required ?? 0)}</td><td class="right">${heads(each.available ?? 0)}</td>
          <td class="right bad-text">${heads((each.required ?? 0) - (each.available ?? 0))}</td></tr>`;
      })}</tbody></table></div></section>`;
  }

  #buttons(roster: Roster): unknown {
    const draft = roster.state === "ROSTER_STATE_DRAFT";
    const solving = roster.state === "ROSTER_STATE_SOLVING";
    if (this.sure) {
      return html`<div class="notice watch">${icon("info")}<div class="grow"><p>${say("publishSure")}</p><zt-publish-preview .roster=${roster}></zt-publish-preview></div>
        <button class="button small primary" ?disabled=${Boolean(this.busy)} @click=${() => this.#publish(roster)}>${say("publishYes")}</button>
        <button class="button small quiet" @click=${() => (this.sure = false)}>${say("back")}</button></div>`;
    }
    return html`<div class="row wrap">
      ${draft && this.#mayPlan ? html`<button class="button primary" @click=${() => (this.sure = true)}>${say("publish")}</button>` : nothing}
      ${roster.shiftCount && (draft || roster.state === "ROSTER_STATE_PUBLISHED") ? html`<a class="button" href=${addressOf("roster", roster.name)}>${say("seeBoard")}</a>` : nothing}
      ${(draft || solving) && this.#mayPlan
        ? html`<button class="button ${draft ? "danger" : ""}" ?disabled=${Boolean(this.busy)} @click=${() => this.#cancel(roster)}>${say(solving ? "stop" : "discard")}</button>`
        : nothing}
    </div>`;
  }

  async #publish(roster: Roster): Promise<void> {
    const done = await this.#send<Roster>("publish", () => this.host.api.post(`/v1/${roster.name}:publish`));
    this.sure = false;
    if (done) toast(done.askedCount ? consents("asked", { n: done.askedCount }) : say("published"));
    void this.#roster.load();
  }

  async #cancel(roster: Roster): Promise<void> {
    await this.#send("cancel", () => this.host.api.post(`/v1/${roster.name}:cancel`));
    void this.#roster.load();
  }
}

function headHours(minutes: number): string {
  return say("nHeadHours", { n: number(minutes / 60, 1) });
}

function amountOf({ rule = "", amount = 0 }: { rule?: string; amount?: number }): string {
  if (IN_MINUTES.includes(rule)) return headHours(amount);
  return COUNTED.includes(rule) ? say("times", { n: number(amount) }) : "–";
}
