// The roster: the team's week as a board, changed by whoever leads or plans it, and one's own shifts.
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { civil, instantAt, plusDays } from "../kit/format";
import { daysFrom, mondayOf, today } from "../kit/days";
import { Page, Reading } from "../kit/page";
import { go } from "../kit/router";
import type { DayClass, Roster, ShiftType } from "../kit/roster-shapes";
import type { Coverage, Employee, Shift } from "../kit/shapes";
import type { ShiftConsent } from "../kit/consent-shapes";
import type { Wish } from "../kit/wish-shapes";
import { say as breaks } from "../messages/breaks";
import { say as consents } from "../messages/consents";
import { say as plan } from "../messages/plan";
import { say } from "../messages/roster";
import { say as sayWish } from "../messages/wishes";
import { boardRows, coverByDay, type BoardRow, type DayCover } from "../parts/board";
import { icon } from "../parts/icons";
import { againstForce, findRow, withPlan, type Plan, type Wanted } from "../parts/planned";
import { empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import { askedByCell } from "../parts/consents";
import { byCell } from "../parts/wishes";
import type { BoardCell, RosterBoard } from "../parts/zt-roster-board";
import type { RosterPlan } from "../parts/zt-roster-plan";
import type { ShiftConsentsList } from "../parts/zt-shift-consents";
import { toast } from "../parts/zt-toasts";
import "../parts/zt-cover-chart";
import "../parts/zt-cover-weather";
import "../parts/zt-my-shifts";
import "../parts/zt-break-windows";
import "../parts/zt-breaks-dialog";
import "../parts/zt-roster-board";
import "../parts/zt-roster-notices";
import "../parts/zt-roster-plan";
import "../parts/zt-shift-consents";
import "../parts/zt-shift-editor";

type View = "mine" | "team" | "everybody";

interface Board {
  people: Employee[];
  shifts: Shift[];
  classes: DayClass[];
  draft?: Roster;
  /** Beside a draft, what is in force. */
  inForce: Shift[];
  wishes: ReadonlyMap<string, Wish>;
  asked: ReadonlyMap<string, string>;
}

const PAGE = 5000;
const NO_COVER: DayCover[] = [];
const NO_TYPES: ShiftType[] = [];
const NO_CELLS: BoardCell[] = [];

@customElement("zt-roster")
export class RosterPage extends Page {
  static styles = [
    basics,
    css`
      .page { max-width: none; }
      .panel > header { padding-block: 8px; }
      zt-roster-board { --most: calc(100dvh - 246px); }
      zt-roster-board.planning { --most: max(260px, calc(100dvh - 520px)); }
      .legend { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 8px 16px; border-top: 1px solid var(--zt-line); font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); }
      .legend i { display: inline-block; width: 16px; height: 11px; border-radius: 2px; vertical-align: -1px; margin-right: 5px; border: 1px solid var(--zt-line-strong); background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1.5px, transparent 1.5px 5px); }
      .legend i.held { border-style: dashed; background: repeating-linear-gradient(-45deg, var(--zt-line-strong) 0 1px, transparent 1px 7px); }
      .legend i.kept, .legend i.denied { width: 9px; height: 9px; border-radius: 50%; vertical-align: 0; background: var(--zt-good); border-color: var(--zt-good); }
      .legend i.denied { background: none; border: 2px solid var(--zt-bad); }
      .legend i.asking { width: 8px; height: 8px; vertical-align: 0; background: var(--zt-watch); border: 0; transform: rotate(45deg); }
      .legend i.differs { border: 1.5px dashed var(--zt-accent); background: none; }
      .cover { border-top: 1px solid var(--zt-line); padding: 10px 16px 14px; }
      .find .input { width: 150px; min-height: 34px; padding-block: 4px; }
      .receipts { border-top: 1px solid var(--zt-line); }
      .receipts summary { padding: 10px 16px; cursor: pointer; font-weight: 550; }
      .when { font-weight: 600; font-variant-numeric: tabular-nums; white-space: nowrap; }
      @media (width < 760px) { zt-roster-board { --most: calc(100dvh - 330px); } .legend .keys { display: none; } .panel > header { gap: 8px; } }
    `,
  ];
  @state() private view?: View;
  @state() private first = mondayOf(today());
  @state() private count: 7 | 31 = 7;
  @state() private openDay = "";
  @state() private chosen = 0;
  @state() private editing?: BoardCell[];
  @state() private plan: Plan = new Map();
  @state() private broken: ReadonlySet<string> = new Set();
  @state() private receipts = false;
  @state() private asked = false;
  @state() private placing = false;
  @state() private windows = false;
  @query("zt-roster-board") private grid?: RosterBoard;
  @query("zt-roster-plan") private tray?: RosterPlan;
  /** The rows in force, and as they would be. */
  #rows: BoardRow[] = [];
  #shownRows: BoardRow[] = [];
  #shownDays: string[] = [];
  #cover: DayCover[] = [];
  #types = new Reading(this, (signal) => this.host.api.get<{ shiftTypes?: ShiftType[] }>("/v1/shiftTypes", { centre: this.host.principal?.centre }, signal));
  #board = new Reading(this, async (signal) => {
    const board = await this.#read(signal);
    const rows = boardRows(board.people, board.shifts, (employee) => this.host.names.of(employee));
    const { draft } = board;
    const drafted = this.#days.filter((date) => draft && date >= (draft.startDate ?? "") && date < (draft.endDate ?? ""));
    this.#rows = draft ? againstForce(rows, board.inForce, drafted) : rows;
    this.#shownRows = withPlan(this.#rows, this.plan, this.#types.value?.shiftTypes ?? NO_TYPES);
    return board;
  }, 60);
  #coverage = new Reading(this, async (signal) => {
    const [startTime, endTime] = [instantAt(this.first, "00:00"), instantAt(plusDays(this.first, this.count), "00:00")];
    const skill = this.host.teams.find((team) => team.name === this.lookedAt)?.skill ?? "";
    const coverage = await this.host.api.get<Coverage>("/v1/coverage", { centre: this.#centre, skill, startTime, endTime }, signal);
    this.#cover = coverByDay(coverage, this.#days);
    return coverage;
  }, 60);

  get #centre(): string {
    return this.host.teams.find((team) => team.name === this.lookedAt)?.centre ?? this.host.principal?.centre ?? "";
  }

  /** The days shown; the same array while they stay the same, so that the board knows. */
  get #days(): string[] {
    if (this.#shownDays[0] !== this.first || this.#shownDays.length !== this.count) this.#shownDays = daysFrom(this.first, this.count);
    return this.#shownDays;
  }

  get #draft(): string {
    return this.argument.startsWith("rosters/") ? this.argument : "";
  }

  get #view(): View {
    if (this.#draft) return this.view === "team" ? "team" : "everybody";
    // A system that speaks for nobody has no shifts of its own.
    return this.view ?? (this.host.leading || !this.host.principal?.subject ? "team" : "mine");
  }

  get #mayEdit(): boolean {
    if (this.#draft) return false;
    return this.host.has("PLANNER") || [...(this.host.principal?.leads ?? []), ...(this.host.principal?.standsInFor ?? [])].includes(this.lookedAt);
  }

  protected override load(): void {
    this.openDay = "";
    this.#board.clear();
    this.#coverage.clear();
    this.#rows = this.#shownRows = [];
    this.#cover = [];
    if (!this.#types.value) void this.#types.load();
    this.#refresh();
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    if (changed.has("argument") && changed.get("argument") !== undefined) this.load();
  }

  #refresh(): void {
    if (this.#view === "mine") return;
    void this.#board.load();
    // Cover is that of the shifts in force: beside a draft it would mislead.
    if (!this.#draft) void this.#coverage.load();
    this.renderRoot.querySelector<ShiftConsentsList>("zt-shift-consents")?.refresh();
  }

  async #read(signal: AbortSignal): Promise<Board> {
    const draft = this.#draft ? await this.host.api.get<Roster>(`/v1/${this.#draft}`, {}, signal) : undefined;
    if (draft?.startDate && !this.#days.includes(draft.startDate)) this.first = mondayOf(draft.startDate);
    const team = this.#view === "everybody" ? "" : this.lookedAt;
    const span = { startDate: this.first, endDate: plusDays(this.first, this.count) };
    const [people, shifts, calendar, inForce, wishes, waiting] = await Promise.all([
      this.host.api.all<Employee>("/v1/employees", "employees", { team, namesOnly: true, asOfDate: this.first, pageSize: 1000 }, signal),
      this.host.api.all<Shift>("/v1/shifts", "shifts", { team, roster: this.#draft, ...span, pageSize: PAGE }, signal),
      this.host.api.get<{ days?: DayClass[] }>("/v1/calendarDays", span, signal).catch(() => ({ days: [] })),
      draft?.state === "ROSTER_STATE_DRAFT" ? this.host.api.all<Shift>("/v1/shifts", "shifts", { team, ...span, pageSize: PAGE }, signal) : [],
      this.host.api.all<Wish>("/v1/wishes", "wishes", { team, ...span, pageSize: 1000 }, signal).catch(() => []),
      this.#mayEdit ? this.host.api.all<ShiftConsent>("/v1/shiftConsents", "consents", { team, states: ["CONSENT_STATE_ASKED"], pageSize: 1000 }, signal).catch(() => []) : [],
    ]);
    const asked = draft?.teams ?? [];
    const shown = team ? people : people.filter((person) => person.team && (!asked.length || asked.includes(person.team)));
    return { people: shown, shifts, classes: calendar.days ?? [], draft: draft?.state === "ROSTER_STATE_DRAFT" ? draft : undefined, inForce, wishes: byCell(wishes), asked: askedByCell(waiting) };
  }

  #show(change: Partial<{ view: View; first: string; count: 7 | 31 }>): void {
    if (this.plan.size && !confirm(plan("leave"))) return;
    this.tray?.clear();
    if (change.view) this.view = change.view;
    if (change.first) this.first = change.first;
    if (change.count) this.count = change.count;
    this.load();
  }

  protected override render(): unknown {
    const view = this.#view;
    return html`<div class="page">
      <header>
        <h1>${say("title")}</h1>
        ${view === "team" ? html`<span class="soft cut">${this.host.teamName(this.lookedAt)}</span>` : nothing}
        <span class="grow"></span>
        ${this.#views(view)}
      </header>
      ${this.#draft ? html`<p class="notice watch">${icon("info")}<span class="grow">${say("draft")}</span><button class="button small" @click=${() => go("roster")}>${say("toBoard")}</button></p>` : nothing}
      ${view === "mine"
        ? html`<zt-my-shifts .types=${this.#types.value?.shiftTypes ?? []}></zt-my-shifts>`
        : this.#panel(view)}
      <zt-shift-editor ?open=${Boolean(this.editing)} .cells=${this.editing ?? NO_CELLS} ?planning=${this.plan.size > 0} @zt-plan=${this.#try}
        .types=${this.#types.value?.shiftTypes ?? []} @close=${this.#closeEditor} @zt-saved=${() => this.#refresh()}></zt-shift-editor>
      <zt-breaks-dialog ?open=${this.placing} team=${this.lookedAt} ?wide=${view === "everybody"} first=${this.first} until=${plusDays(this.first, this.count)}
        @close=${() => (this.placing = false)} @zt-done=${() => this.#refresh()}></zt-breaks-dialog>
      <zt-break-windows ?open=${this.windows} .types=${this.#types.value?.shiftTypes ?? NO_TYPES} @close=${() => (this.windows = false)} @zt-done=${() => void this.#types.load()}></zt-break-windows>
    </div>`;
  }

  #views(current: View): unknown {
    const views: View[] = [];
    if (this.host.principal?.team && !this.#draft) views.push("mine");
    views.push("team");
    if (this.host.has("PLANNER", "CENTRE_MANAGER", "OFFICER")) views.push("everybody");
    if (views.length < 2) return nothing;
    return html`<div class="segments" role="group" aria-label=${say("title")}>${views.map(
      (view) => html`<button aria-pressed=${view === current} @click=${() => this.#show({ view })}>${say(view)}</button>`,
    )}</div>`;
  }

  #panel(view: View): unknown {
    const { value, failure } = this.#board;
    const days = this.#days;
    const name = view === "everybody" ? say("everybody") : this.host.teamName(this.lookedAt);
    return html`<section class="panel">
      <header>
        <div class="row">
          <button class="button icon small" aria-label=${say("earlier")} title=${say("earlier")} @click=${() => this.#show({ first: plusDays(this.first, -7) })}>${icon("back", 16)}</button>
          <button class="button icon small" aria-label=${say("later")} title=${say("later")} @click=${() => this.#show({ first: plusDays(this.first, 7) })}>${icon("next", 16)}</button>
          <button class="button small" @click=${() => this.#show({ first: mondayOf(today()) })}>${say("thisWeek")}</button>
        </div>
        <span class="when">${civil(days[0], { year: "numeric", month: "short", day: "numeric" })} – ${civil(days.at(-1), { month: "short", day: "numeric" })}</span>
        <label class="find"><span class="unseen">${plan("find")}</span><input class="input" type="search" placeholder=${plan("findHint")} @change=${this.#find} /></label>
        <span class="grow"></span>
        ${this.#mayEdit && this.lookedAt ? html`<button class="button small" data-breaks @click=${() => (this.placing = true)}>${breaks("place")}</button>` : nothing}
        ${this.host.has("PLANNER") && !this.#draft ? html`<button class="button small" data-windows @click=${() => (this.windows = true)}>${breaks("windows")}</button>` : nothing}
        ${this.chosen > 1 && this.#mayEdit ? html`<button class="button primary small" @click=${() => this.grid?.edit()}>${say("editMany", { n: this.chosen })}</button>` : nothing}
        <div class="segments" role="group" aria-label=${say("week")}>
          <button aria-pressed=${this.count === 7} @click=${() => this.#show({ count: 7 })}>${say("week")}</button>
          <button aria-pressed=${this.count === 31} @click=${() => this.#show({ count: 31 })}>${say("month")}</button>
        </div>
      </header>
      ${failure ? html`<div class="body">${failed(failure, () => this.#refresh())}</div>` : nothing}
      ${value ? this.#grid(value, name) : failure ? nothing : skeleton(12)}
    </section>`;
  }

  #grid(board: Board, name: string): unknown {
    if (!this.#rows.length) return empty("people", say("nobody"));
    const days = this.#days;
    return html`
      <zt-roster-board class=${this.plan.size ? "planning" : ""} .rows=${this.#shownRows} .broken=${this.broken} .days=${days} .types=${this.#types.value?.shiftTypes ?? NO_TYPES} .classes=${board.classes} .wishes=${board.wishes} .asked=${board.asked}
        .cover=${this.#cover.length === days.length ? this.#cover : NO_COVER} ?editable=${this.#mayEdit} ?draft=${Boolean(this.#draft)} ?dense=${this.count === 31} open=${this.openDay}
        label=${say("board", { team: name, from: civil(days[0]), to: civil(days.at(-1)) })}
        @zt-plan=${this.#try} @zt-undo=${(event: CustomEvent<{ again: boolean }>) => this.tray?.step(event.detail.again)}
        @zt-copied=${(event: CustomEvent<{ count: number }>) => toast(plan("copied", { n: event.detail.count }))}
        @zt-edit=${(event: CustomEvent<{ cells: BoardCell[] }>) => (this.editing = event.detail.cells)}
        @zt-chosen=${(event: CustomEvent<{ count: number }>) => (this.chosen = event.detail.count)}
        @zt-day=${(event: CustomEvent<{ date: string }>) => (this.openDay = this.openDay === event.detail.date ? "" : event.detail.date)}></zt-roster-board>
      ${this.#mayEdit ? html`<zt-roster-plan .rows=${this.#rows} .types=${this.#types.value?.shiftTypes ?? NO_TYPES} @zt-planned=${this.#planned} @zt-saved=${() => this.#refresh()}></zt-roster-plan>` : nothing}
      ${this.#day()}
      <div class="legend">
        <span><i></i>${say("away")}</span><span><i class="held"></i>${say("held")}</span>${board.draft ? html`<span><i class="differs"></i>${plan("draftDiffers")}</span>` : nothing}
        ${board.wishes.size ? html`<span><i class="kept"></i>${sayWish("legendKept")}</span><span><i class="denied"></i>${sayWish("legendDenied")}</span>` : nothing}
        ${board.asked.size ? html`<span><i class="asking"></i>${consents("legendAsked")}</span>` : nothing}
        ${board.shifts.length ? nothing : html`<span class="watch-text">${say("noShifts")}</span>`}
        <span class="grow"></span><span class="keys">${this.#mayEdit ? plan("keys") : say("keysRead")}</span>
      </div>
      ${this.#mayEdit
        ? html`<details class="receipts" @toggle=${(event: Event) => (this.receipts = (event.target as HTMLDetailsElement).open)}><summary>${plan("notices")}</summary>
            ${this.receipts ? html`<zt-roster-notices team=${this.#view === "team" ? this.lookedAt : ""}></zt-roster-notices>` : nothing}</details>
          <details class="receipts" data-consents @toggle=${(event: Event) => (this.asked = (event.target as HTMLDetailsElement).open)}><summary>${consents("title")}</summary>
            ${this.asked ? html`<zt-shift-consents team=${this.#view === "team" ? this.lookedAt : ""}></zt-shift-consents>` : nothing}</details>`
        : nothing}`;
  }

  #day(): unknown {
    const day = this.#cover.find((each) => each.date === this.openDay);
    if (!day) return nothing;
    const minutes = this.#coverage.value?.intervalMinutes ?? 30;
    const points = day.intervals.map((each) => ({
      start: Date.parse(each.startTime ?? ""),
      minutes,
      required: each.required ?? 0,
      before: each.available ?? 0,
      levelPermille: each.serviceLevelPermille ?? 0,
    }));
    return html`<section class="cover"><div class="row between"><h2>${say("coverOf", { day: civil(day.date) })}</h2>
      <button class="button quiet small" @click=${() => (this.openDay = "")}>${say("close")}</button></div>
      ${day.intervals.some((each) => each.weatherPermille) ? html`<zt-cover-weather centre=${this.#centre} first=${day.date} until=${plusDays(day.date, 1)}></zt-cover-weather>` : nothing}
      <zt-cover-chart .points=${points} .now=${Date.now()}></zt-cover-chart></section>`;
  }

  /** Try changes out on the board. */
  #try(event: CustomEvent<{ wanted: Wanted[] }>): void {
    this.tray?.stage(event.detail.wanted);
  }

  #planned(event: CustomEvent<{ plan: Plan; broken: ReadonlySet<string> }>): void {
    if (this.plan !== event.detail.plan) this.#shownRows = withPlan(this.#rows, event.detail.plan, this.#types.value?.shiftTypes ?? NO_TYPES);
    this.plan = event.detail.plan;
    this.broken = event.detail.broken;
  }

  #find(event: Event): void {
    const text = (event.target as HTMLInputElement).value;
    const row = findRow(this.#shownRows, text, 0);
    if (row >= 0) this.grid?.show(row);
    else if (text.trim()) toast(plan("nobody", { text }), "bad");
  }

  #closeEditor(): void {
    this.editing = undefined;
    void this.updateComplete.then(() => this.grid?.focusActive());
  }
}
