// A team at this moment: who is here and who is not, whether that is enough for the next hours, and what waits.
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { day, duration, heads, permille, time, timeWithSeconds } from "../kit/format";
import { messages } from "../kit/locale";
import { Page, Reading } from "../kit/page";
import { addressOf } from "../kit/router";
import type { CoverInterval, Coverage, PersonNow, PresenceState, TeamNow, WorkItem } from "../kit/shapes";
import type { CoverPoint } from "../parts/cover";
import { icon } from "../parts/icons";
import { lineContent, lineStyles } from "../parts/inbox-line";
import { avatar, empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import "../parts/zt-cover-chart";

const say = messages({
  title: { zh: "今天", en: "Today" },
  asOf: { zh: "截至 {time}", en: "As of {time}" },
  refresh: { zh: "刷新", en: "Refresh" },
  presence: { zh: "谁在岗", en: "Who is here" },
  LATE: { zh: "迟到", en: "Late" },
  EXPECTED: { zh: "应到未到", en: "Due now" },
  HERE: { zh: "在岗", en: "Here" },
  BREAK: { zh: "小休", en: "On break" },
  AWAY: { zh: "休假", en: "On leave" },
  LATER: { zh: "稍后到", en: "Later" },
  FINISHED: { zh: "已下班", en: "Finished" },
  OFF: { zh: "休息", en: "Day off" },
  lateBy: { zh: "迟到 {span}", en: "{span} late" },
  since: { zh: "{time} 起", en: "since {time}" },
  cover: { zh: "未来几小时的人手", en: "Cover of the next hours" },
  wholeSkill: { zh: "全中心 · 技能 {skill}", en: "Whole centre · skill {skill}" },
  level: { zh: "此刻服务水平", en: "Service level now" },
  target: { zh: "目标 {target}", en: "target {target}" },
  slackNow: { zh: "此刻余量", en: "Slack now" },
  lowest: { zh: "最低余量", en: "Lowest slack" },
  at: { zh: "{time}", en: "at {time}" },
  people: { zh: "人", en: "agents" },
  inbox: { zh: "待办", en: "Inbox" },
  all: { zh: "全部 {count} 条", en: "All {count}" },
  clear: { zh: "没有等你决定的事。", en: "Nothing waits for you." },
  nobody: { zh: "这个班组今天没有人上班。", en: "Nobody of this team works today." },
  noTeam: { zh: "你还没有班组。", en: "You have no team yet." },
  here: { zh: "{here}/{due} 人在岗", en: "{here} of {due} here" },
});

type State = "LATE" | "EXPECTED" | "HERE" | "BREAK" | "AWAY" | "LATER" | "FINISHED" | "OFF";
const ORDER: State[] = ["LATE", "EXPECTED", "HERE", "BREAK", "AWAY", "LATER", "FINISHED", "OFF"];
const TONE: Partial<Record<State, string>> = { LATE: "bad", EXPECTED: "watch", HERE: "good" };
const SHOWN_ITEMS = 6;
/** Up to so many people share a row with another group. */
const NARROW_PEOPLE = 4;
const EVERY_SECONDS = 15;

const stateOf = (state: PresenceState | undefined): State => (state ?? "").replace("PRESENCE_STATE_", "") as State;

@customElement("zt-today")
export class Today extends Page {
  static styles = [
    basics,
    lineStyles,
    css`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 380px); gap: 16px; align-items: start; }
      .counts { display: flex; gap: 4px 20px; flex-wrap: wrap; }
      .counts span { display: inline-flex; align-items: baseline; gap: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
      .counts b { font-size: var(--zt-text-large); font-weight: 650; color: var(--zt-ink); font-variant-numeric: tabular-nums; }
      .counts .bad b { color: var(--zt-bad); }
      .counts .watch b { color: var(--zt-watch); }
      .figures { display: flex; flex-wrap: wrap; gap: 8px 36px; margin-bottom: 8px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: var(--zt-text-figure); line-height: 1.25; font-weight: 640; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
      .figures small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); letter-spacing: 0; margin-left: 4px; }
      .groups { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-flow: dense; overflow: hidden; border-radius: 0 0 var(--zt-radius) var(--zt-radius); }
      .group.wide { grid-column: 1 / -1; }
      .group { display: grid; grid-template-columns: 92px minmax(0, 1fr); border-top: 1px solid var(--zt-line); padding: 8px 16px; gap: 4px 12px; align-items: start; }
      .group h3 { padding-top: 7px; font-size: var(--zt-text-small); display: flex; gap: 6px; align-items: center; align-self: start; color: var(--zt-ink-soft); font-weight: 600; }
      .group h3::before { content: ""; width: 8px; height: 8px; border-radius: 50%; background: var(--zt-line-strong); }
      .group.bad h3 { color: var(--zt-bad); } .group.bad h3::before { background: var(--zt-bad); }
      .group.watch h3 { color: var(--zt-watch); } .group.watch h3::before { background: var(--zt-watch); }
      .group.good h3::before { background: var(--zt-good); }
      .people { display: grid; grid-template-columns: repeat(auto-fill, minmax(112px, 1fr)); gap: 2px 8px; }
      .person { display: flex; gap: 8px; align-items: center; padding: 4px 0; min-width: 0; line-height: 1.3; }
      .quiet .avatar { background: var(--zt-sunken); color: var(--zt-ink-soft); }
      .inbox .empty { border-top: 1px solid var(--zt-line); }
      @media (width < 1080px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) {
        .groups, .columns > .stack { display: contents; }
        .columns { display: flex; flex-direction: column; align-items: stretch; gap: 12px; }
        .inbox { order: 1; }
        .presence { order: 2; }
        .group { grid-template-columns: minmax(0, 1fr); padding: 6px 12px 8px; }
        .people { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        .figures { gap: 8px 24px; justify-content: space-between; }
        .figures dd { font-size: 1.375rem; }
        .line { padding-inline: 12px; }
      }
    `,
  ];
  #now = new Reading(this, (signal) => this.host.api.get<TeamNow>(`/v1/${this.lookedAt}/now`, {}, signal), EVERY_SECONDS);
  #inbox = new Reading(
    this,
    (signal) => this.host.api.get<{ workItems?: WorkItem[]; totalSize?: number }>("/v1/workItems", { team: this.lookedAt }, signal),
    EVERY_SECONDS,
  );

  protected override load(): void {
    this.#now.clear();
    this.#inbox.clear();
    this.#refresh();
  }

  #refresh(): void {
    if (this.lookedAt) void this.#now.load();
    void this.#inbox.load();
  }

  protected override render(): unknown {
    const { value } = this.#now;
    return html`<div class="page">
      <header>
        <h1>${say("title")}</h1>
        <span class="soft cut">${this.host.teamName(this.lookedAt)} · ${day(value?.nowTime ?? new Date().toISOString())}</span>
        <span class="grow"></span>
        <span class="row">${value ? html`<span class="faint small number">${say("asOf", { time: timeWithSeconds(value.nowTime) })}</span>` : nothing}
        <button class="button quiet icon small" aria-label=${say("refresh")} title=${say("refresh")} @click=${this.#refresh}>${icon("refresh", 16)}</button></span>
      </header>
      ${this.#now.failure ? failed(this.#now.failure, () => this.#refresh()) : nothing}
      <div class="columns">
        <div class="stack">
          ${this.#cover(value)}
          ${this.#presence(value)}
        </div>
        ${this.#waiting()}
      </div>
    </div>`;
  }

  #cover(now: TeamNow | undefined): unknown {
    const intervals = now?.coverage?.intervals ?? [];
    return html`<section class="panel" aria-labelledby="cover">
      <header><h2 id="cover">${say("cover")}</h2>
        ${now?.coverage?.skill ? html`<span class="faint small">${say("wholeSkill", { skill: now.coverage.skill })}</span>` : nothing}</header>
      <div class="body">
        ${now
          ? html`${intervals.length ? this.#figures(now, intervals) : nothing}
              <zt-cover-chart .points=${pointsOf(now.coverage)} .now=${Date.parse(now.nowTime ?? "")}></zt-cover-chart>`
          : skeleton(7)}
      </div>
    </section>`;
  }

  #figures(now: TeamNow, intervals: CoverInterval[]): unknown {
    const target = now.coverage?.targetPermille ?? 0;
    const moment = Date.parse(now.nowTime ?? "");
    const length = (now.coverage?.intervalMinutes ?? 30) * 60_000;
    const coming = intervals.filter((each) => Date.parse(each.startTime ?? "") + length > moment);
    const current = coming[0];
    if (!current) return nothing;
    const lowest = coming.reduce((worst, each) => ((each.slack ?? 0) < (worst.slack ?? 0) ? each : worst));
    const level = current.serviceLevelPermille ?? 0;
    const tone = (slack = 0): string => (slack < 0 ? "bad-text" : "");
    return html`<dl class="figures">
      <div><dt>${say("level")}</dt>
        <dd><span class=${level >= 0 && level < target ? "bad-text" : "good-text"}>${permille(level)}</span><small>${say("target", { target: permille(target) })}</small></dd></div>
      <div><dt>${say("slackNow")}</dt><dd class=${tone(current.slack)}>${heads(current.slack ?? 0, true)}<small>${say("people")}</small></dd></div>
      <div><dt>${say("lowest")}</dt><dd class=${tone(lowest.slack)}>${heads(lowest.slack ?? 0, true)}<small>${say("at", { time: time(lowest.startTime) })}</small></dd></div>
    </dl>`;
  }

  #presence(now: TeamNow | undefined): unknown {
    if (!now) return html`<section class="panel">${this.lookedAt ? skeleton(9) : empty("people", say("noTeam"))}</section>`;
    const groups = ORDER.map((state) => ({ state, people: (now.people ?? []).filter((each) => stateOf(each.state) === state) }));
    const count = (state: State): number => groups.find((each) => each.state === state)!.people.length;
    const here = count("HERE") + count("BREAK");
    const due = here + count("LATE") + count("EXPECTED");
    return html`<section class="panel presence" aria-labelledby="presence">
      <header class="between">
        <h2 id="presence">${say("presence")}</h2>
        <div class="counts">
          ${groups.slice(0, 2).filter((each) => each.people.length).map(
            ({ state, people }) => html`<span class=${TONE[state] ?? ""}>${say(state)}<b>${people.length}</b></span>`,
          )}
          ${due ? html`<span>${say("here", { here, due })}</span>` : nothing}
        </div>
      </header>
      ${groups.some((each) => each.people.length)
        ? html`<div class="groups">${groups.filter((each) => each.people.length).map(({ state, people }) => this.#group(state, people))}</div>`
        : empty("people", say("nobody"))}
    </section>`;
  }

  #group(state: State, people: PersonNow[]): unknown {
    const quiet = state === "FINISHED" || state === "OFF";
    const wide = state === "HERE" || people.length > NARROW_PEOPLE ? "wide" : "";
    return html`<div class="group ${TONE[state] ?? ""} ${quiet ? "quiet" : ""} ${wide}">
      <h3>${say(state)}<span class="number">${people.length}</span></h3>
      <ul class="people">${people.map((person) => this.#person(state, person))}</ul>
    </div>`;
  }

  #person(state: State, person: PersonNow): unknown {
    const name = this.host.names.of(person.employee);
    return html`<li class="person">
      ${avatar(name)}
      <span class="grow"><span class="cut" title=${name}>${name}</span><br /><span class="faint tiny number">${this.#note(state, person)}</span></span>
    </li>`;
  }

  #note(state: State, { shift, lateMinutes, sinceTime }: PersonNow): unknown {
    if (state === "LATE") return html`<span class="bad-text">${say("lateBy", { span: duration(lateMinutes ?? 0) })}</span>`;
    if (state === "BREAK" && sinceTime) return say("since", { time: time(sinceTime) });
    return shift ? `${time(shift.startTime)}–${time(shift.endTime)}` : nothing;
  }

  #waiting(): unknown {
    const { value, failure } = this.#inbox;
    const items = value?.workItems ?? [];
    return html`<section class="panel inbox" aria-labelledby="waiting">
      <header class="between">
        <h2 id="waiting">${say("inbox")}</h2>
        ${items.length ? html`<a class="small" href=${addressOf("inbox")} @click=${(event: Event) => this.turnTo(event, "inbox")}>${say("all", { count: value?.totalSize ?? items.length })}</a>` : nothing}
      </header>
      ${failure && !value ? html`<div class="body">${failed(failure, () => void this.#inbox.load())}</div>` : nothing}
      ${value || failure ? nothing : skeleton(6)}
      ${items.slice(0, SHOWN_ITEMS).map(
        (item) => html`<a class="line" href=${addressOf("inbox", item.name)} @click=${(event: Event) => this.turnTo(event, "inbox", item.name)}>${lineContent(item, this.host.names)}</a>`,
      )}
      ${value && !items.length ? empty("check", say("clear")) : nothing}
    </section>`;
  }
}

function pointsOf(coverage: Coverage | undefined): CoverPoint[] {
  return (coverage?.intervals ?? []).map((each) => ({
    start: Date.parse(each.startTime ?? ""),
    minutes: coverage?.intervalMinutes ?? 30,
    required: each.required ?? 0,
    before: each.available ?? 0,
    levelPermille: each.serviceLevelPermille ?? 0,
  }));
}
