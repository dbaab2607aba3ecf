// The day's board of a team: who is here and who is not, whether that is enough, whom to ask, and what waits.
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { Offer } from "../kit/change-shapes";
import { today } from "../kit/days";
import { day, heads, permille, plusDays, span, time, timeWithSeconds } from "../kit/format";
import { Page, Reading } from "../kit/page";
import { addressOf } from "../kit/router";
import type { CoverInterval, PersonNow, TeamNow, WorkItem } from "../kit/shapes";
import { say as saySwaps } from "../messages/changes";
import { say } from "../messages/day";
import type { Gap } from "../parts/cover";
import { gapsToFill, offerable, pointsOf, wanted } from "../parts/day";
import { icon } from "../parts/icons";
import { lineContent, lineStyles } from "../parts/inbox-line";
import { presenceCounts, presenceGroups, presenceStyles } from "../parts/presence";
import { empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import "../parts/zt-cause-dialog";
import "../parts/zt-cover-chart";
import "../parts/zt-cover-weather";
import "../parts/zt-day-again";
import "../parts/zt-exceptions";
import type { Exceptions } from "../parts/zt-exceptions";
import "../parts/zt-offer-dialog";
import type { Wanted } from "../parts/zt-offer-dialog";
import { mayBeAssigned } from "../parts/change-words";
import "../parts/zt-offer-list";
import "../parts/zt-plan-dialog";
import "../parts/zt-quality";

const SHOWN_ITEMS = 6;
const SHOWN_GAPS = 3;
const EXCEPTION = "attendance.resolve";
const EVERY_SECONDS = 15;
const LOOKED_AHEAD_HOURS = 24;
const CHART_HOURS = 8;
const HOUR = 3_600_000;
/** What an offer without a gap begins with: in an hour, for two. */
const USUAL_NOTICE_HOURS = 1;
const USUAL_HOURS = 2;

@customElement("zt-today")
export class Today extends Page {
  static styles = [
    basics,
    lineStyles,
    presenceStyles,
    css`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 380px); gap: 16px; align-items: start; }
      .side { display: grid; gap: 16px; align-content: start; min-width: 0; }
      .figures { display: flex; flex-wrap: wrap; gap: 8px 36px; margin-bottom: 8px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: var(--zt-text-figure); line-height: 1.25; font-weight: 640; font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
      .figures small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); letter-spacing: 0; margin-left: 4px; }
      .gaps { border-top: 1px solid var(--zt-line); padding: 8px 16px 10px; display: grid; gap: 2px; }
      .gaps h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .gaps li { display: flex; gap: 8px 12px; align-items: center; padding: 3px 0; font-variant-numeric: tabular-nums; }
      .side > .panel > .empty { border-top: 1px solid var(--zt-line); padding-block: 20px; }
      zt-offer-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1080px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) {
        .columns > .stack, .side { display: contents; }
        .columns { display: flex; flex-direction: column; align-items: stretch; gap: 12px; min-width: 0; }
        .inbox { order: 1; }
        .presence { order: 2; }
        .offers { order: 3; }
        .exceptions { order: 4; }
        zt-quality { order: 5; }
        .figures { gap: 8px 24px; justify-content: space-between; }
        .figures dd { font-size: 1.375rem; }
        .line { padding-inline: 12px; }
      }
    `,
  ];
  @state() private wanted?: Wanted;
  @state() private causing = false;
  /** Which plan is shown: by the requirement in force, or as the day so far moves it. */
  @state() private planning: "" | "inForce" | "anew" = "";
  @query("zt-exceptions") private exceptions?: Exceptions;
  #now = new Reading(this, (signal) => this.host.api.get<TeamNow>(`/v1/${this.lookedAt}/now`, { hours: LOOKED_AHEAD_HOURS }, signal), EVERY_SECONDS);
  #inbox = new Reading(
    this,
    (signal) => this.host.api.get<{ workItems?: WorkItem[]; totalSize?: number }>("/v1/workItems", { team: this.lookedAt }, signal),
    EVERY_SECONDS,
  );
  #offers = new Reading(
    this,
    (signal) => this.host.api.get<{ offers?: Offer[] }>("/v1/offers", { team: this.lookedAt, states: ["OFFER_STATE_OPEN", "OFFER_STATE_LAPSED"] }, signal),
    EVERY_SECONDS,
  );

  protected override load(): void {
    this.#now.clear();
    this.#inbox.clear();
    this.#offers.clear();
    this.#refresh();
  }

  #refresh(): void {
    if (this.lookedAt) {
      void this.#now.load();
      void this.#offers.load();
    }
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
          <zt-quality centre=${value?.coverage?.centre ?? ""} skill=${value?.coverage?.skill ?? ""} team=${this.lookedAt}></zt-quality>
        </div>
        <div class="side">
          ${this.#waiting()}
          ${this.#running()}
          ${this.#amiss()}
        </div>
      </div>
      <zt-offer-dialog ?open=${Boolean(this.wanted)} team=${this.lookedAt} .wanted=${this.wanted} @close=${() => (this.wanted = undefined)} @zt-done=${this.#refresh}></zt-offer-dialog>
      <zt-plan-dialog ?open=${Boolean(this.planning)} ?reforecast=${this.planning === "anew"} team=${this.lookedAt} @close=${() => (this.planning = "")} @zt-done=${this.#refresh}></zt-plan-dialog>
      <zt-cause-dialog ?open=${this.causing} .people=${value?.people ?? []} @close=${() => (this.causing = false)} @zt-done=${this.#explained}></zt-cause-dialog>
    </div>`;
  }

  #cover(now: TeamNow | undefined): unknown {
    const moment = Date.parse(now?.nowTime ?? "");
    const points = pointsOf(now?.coverage);
    const near = points.filter((point) => point.start < moment + CHART_HOURS * HOUR);
    return html`<section class="panel cover" aria-labelledby="cover">
      <header><h2 id="cover">${say("cover")}</h2>
        ${now?.coverage?.skill ? html`<span class="faint small">${say("wholeSkill", { skill: this.host.skills.called(now.coverage.centre ?? "", now.coverage.skill) })}</span>` : nothing}</header>
      <div class="body">
        ${now
          ? html`${near.length ? this.#figures(now, now.coverage?.intervals ?? []) : nothing}
              ${now.coverage?.intervals?.some((each) => each.weatherPermille) ? html`<zt-cover-weather centre=${now.coverage.centre ?? ""} first=${today()} until=${plusDays(today(), 2)}></zt-cover-weather>` : nothing}
              <zt-cover-chart .points=${near} .now=${moment}></zt-cover-chart>
              <zt-day-again plain skill=${now.coverage?.skill ?? ""} centre=${now.coverage?.centre ?? ""} team=${this.lookedAt} @zt-plan=${() => (this.planning = "anew")}></zt-day-again>`
          : skeleton(7)}
      </div>
      ${now && points.length ? this.#gaps(gapsToFill(points, moment)) : nothing}
    </section>`;
  }

  #gaps(gaps: readonly Gap[]): unknown {
    return html`<div class="gaps"><div class="row between"><h3>${say("gaps")}</h3>
        ${gaps.length ? html`<button class="button small primary" data-plan @click=${() => (this.planning = "inForce")}>${say("plan")}</button>` : nothing}</div>
      ${gaps.length
        ? html`<ul>${gaps.slice(0, SHOWN_GAPS).map((gap) => this.#gap(gap))}</ul>`
        : html`<p class="good-text small">${say("gapNone")}</p>`}
      ${gaps.length > SHOWN_GAPS ? html`<p class="faint small">${say("gapMore", { n: gaps.length - SHOWN_GAPS })}</p>` : nothing}
    </div>`;
  }

  #gap(gap: Gap): unknown {
    const words = span(new Date(gap.start).toISOString(), new Date(gap.end).toISOString());
    const ask = (): void => {
      this.wanted = { kind: "OFFER_KIND_OVERTIME", start: gap.start, end: gap.end, count: wanted(gap.worst), gap: true };
    };
    return html`<li><span class="grow">${words} <span class="bad-text">${say("gap", { n: heads(gap.worst) })}</span></span>
      <button class="button small" data-gap aria-label=${say("findCoverGap", { span: words })} @click=${ask}>${say("findCover")}</button></li>`;
  }

  #figures(now: TeamNow, intervals: CoverInterval[]): unknown {
    const target = now.coverage?.targetPermille ?? 0;
    const moment = Date.parse(now.nowTime ?? "");
    const length = (now.coverage?.intervalMinutes ?? 30) * 60_000;
    const coming = intervals.filter((each) => {
      const start = Date.parse(each.startTime ?? "");
      return start + length > moment && start < moment + CHART_HOURS * HOUR;
    });
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
    const people = now.people ?? [];
    const groups = presenceGroups(people, Date.parse(now.nowTime ?? ""), this.host.names, (person) => this.#coverFor(person));
    return html`<section class="panel presence" aria-labelledby="presence">
      <header class="between">
        <h2 id="presence">${say("presence")}</h2>
        ${presenceCounts(people, now.phoneCount)}
      </header>
      ${groups.length ? html`<div class="groups">${groups}</div>` : empty("people", say("nobody"))}
    </section>`;
  }

  /** What is left of the shift of somebody who is not there. */
  #coverFor({ employee, shift }: PersonNow): void {
    const left = offerable(Date.parse(shift?.startTime ?? ""), Date.parse(shift?.endTime ?? ""), Date.now());
    if (left) this.wanted = { kind: "OFFER_KIND_OVERTIME", ...left, count: 1, shift: shift?.name, person: employee };
  }

  #makeOffer(): void {
    const [gap] = gapsToFill(pointsOf(this.#now.value?.coverage), Date.now());
    const start = Date.now() + USUAL_NOTICE_HOURS * HOUR;
    const usual = offerable(start, start + USUAL_HOURS * HOUR, start)!;
    this.wanted = { kind: "OFFER_KIND_OVERTIME", ...(gap ?? usual), count: gap ? wanted(gap.worst) : 1 };
  }

  #waiting(): unknown {
    const { value, failure } = this.#inbox;
    // What was amiss with shifts has a panel of its own.
    const items = (value?.workItems ?? []).filter((item) => item.draft?.kind !== EXCEPTION);
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

  #running(): unknown {
    const { value, failure } = this.#offers;
    const offers = (value?.offers ?? []).filter((offer) => offer.state === "OFFER_STATE_OPEN" || mayBeAssigned(offer, Date.now()));
    return html`<section class="panel offers" aria-labelledby="offers">
      <header class="between"><h2 id="offers">${saySwaps("offers")}</h2>
        <button class="button small" ?disabled=${!this.#now.value} @click=${this.#makeOffer}>${icon("plus", 14)}${say("makeOffer")}</button></header>
      ${failure && !value ? html`<div class="body">${failed(failure, () => void this.#offers.load())}</div>` : nothing}
      ${offers.length ? html`<zt-offer-list .offers=${offers} @zt-done=${this.#refresh}></zt-offer-list>` : value ? empty("demand", saySwaps("offersNone")) : failure ? nothing : skeleton(2)}
    </section>`;
  }

  #amiss(): unknown {
    return html`<section class="panel exceptions" aria-labelledby="exceptions">
      <header class="between"><h2 id="exceptions">${say("exceptions")}</h2>
        ${this.host.has("TEAM_LEAD", "PLANNER") && this.#now.value?.people?.length
          ? html`<button class="button small" @click=${() => (this.causing = true)}>${say("cause")}</button>`
          : nothing}</header>
      <zt-exceptions team=${this.lookedAt} ?editable=${this.host.has("TEAM_LEAD", "PLANNER", "CENTRE_MANAGER", "HR")}></zt-exceptions>
    </section>`;
  }

  #explained(): void {
    this.#refresh();
    this.exceptions?.refresh();
  }
}
