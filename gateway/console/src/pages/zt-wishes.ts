// Wishes: a person's month, in which one click on a date is a wish; what they like in general; for planners, rotations.
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { daysFrom, firstOfMonth, plusMonths, today, weeksOfMonth } from "../kit/days";
import { civil, dateTime, plusDays } from "../kit/format";
import { spoken } from "../kit/locale";
import { Page, Reading } from "../kit/page";
import type { ShiftType } from "../kit/roster-shapes";
import type { Employee } from "../kit/shapes";
import type { Wish, WishAsked, WishCalendar, WishDay, WishKind, WishRank } from "../kit/wish-shapes";
import { say } from "../messages/wishes";
import { icon } from "../parts/icons";
import { empty, failed, skeleton } from "../parts/shapes";
import { typeTitle } from "../parts/shift-look";
import { basics } from "../parts/styles";
import { alike, inWords, left } from "../parts/wishes";
import "../parts/zt-preferences";
import "../parts/zt-rotations";
import "../parts/zt-wish-rule";
import { toast } from "../parts/zt-toasts";

const KINDS: readonly WishKind[] = ["WISH_KIND_OFF", "WISH_KIND_SHIFT", "WISH_KIND_NOT_SHIFT"];
const RANKS: readonly WishRank[] = ["WISH_RANK_STRONG", "WISH_RANK_MEDIUM", "WISH_RANK_MILD"];
const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 };
const TONES: Record<string, string> = { WISH_STATE_GRANTED: "good", WISH_STATE_DENIED: "bad" };

@customElement("zt-wishes")
export class WishesPage extends Page {
  static styles = [
    basics,
    css`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(280px, 340px); gap: 16px; align-items: start; }
      .bar b { font-size: var(--zt-text-large); font-weight: 620; min-width: max-content; }
      .brush { display: flex; flex-wrap: wrap; gap: 8px 14px; align-items: center; padding: 0 16px 10px; }
      .brush .input, header .input { width: auto; min-height: 34px; padding-block: 4px; max-width: 100%; }
      .names, .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); }
      .names { font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); text-align: center; padding: 2px 0 4px; border-top: 1px solid var(--zt-line); }
      .days button { display: grid; grid-template-rows: auto 1fr; gap: 3px; min-height: 84px; padding: 6px; border: 0; border-top: 1px solid var(--zt-line); border-left: 1px solid var(--zt-line); background: transparent; text-align: left; min-width: 0; align-content: start; font-size: var(--zt-text-tiny); line-height: 1.35; outline-offset: -2px; }
      .days button:nth-child(7n + 1) { border-left: 0; }
      .days button:not([aria-disabled]):hover { background: var(--zt-hover); }
      .days [aria-disabled] { background: var(--zt-sunken); cursor: default; color: var(--zt-ink-soft); }
      .days b { font-weight: 620; font-size: var(--zt-text-small); font-variant-numeric: tabular-nums; }
      .now b { color: var(--zt-accent); }
      .wish { display: block; padding: 2px 6px; border-radius: 4px; background: var(--zt-accent-soft); color: var(--zt-accent); align-self: start; overflow: hidden; text-overflow: ellipsis; }
      .wish.good { background: var(--zt-good-soft); color: var(--zt-good); }
      .wish.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
      .wish.WISH_RANK_STRONG { font-weight: 680; box-shadow: inset 3px 0 currentColor; padding-left: 8px; }
      .foot { padding: 10px 16px; border-top: 1px solid var(--zt-line); }
      .why { padding: 0 16px 14px; display: grid; gap: 6px; }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } }
      @media (width < 760px) { .days button { min-height: 60px; padding: 4px 3px; } .wish { padding: 1px 3px; } }
    `,
  ];
  @state() private tab: "wishes" | "rotations" = "wishes";
  @state() private month = firstOfMonth(plusMonths(today(), 1));
  @state() private day = plusMonths(today(), 1);
  @state() private who = "";
  @state() private brush: WishAsked = { kind: "WISH_KIND_OFF", rank: "WISH_RANK_MEDIUM" };
  @state() private busy = "";
  #types = new Reading(this, (signal) => this.host.api.get<{ shiftTypes?: ShiftType[] }>("/v1/shiftTypes", { centre: this.host.principal?.centre }, signal));
  #people = new Reading(this, (signal) => this.host.api.all<Employee>("/v1/employees", "employees", { team: this.lookedAt, namesOnly: true, asOfDate: today(), pageSize: 1000 }, signal));
  #calendar = new Reading(this, (signal) => {
    const days = weeksOfMonth(this.month);
    return this.host.api.get<WishCalendar>(`/v1/${this.#who}/wishCalendar`, { startDate: days[0], endDate: plusDays(days.at(-1)!, 1) }, signal);
  });

  get #mine(): string {
    return this.host.principal?.team ? this.host.principal.subject : "";
  }

  get #who(): string {
    return this.who || this.#mine;
  }

  get #plans(): boolean {
    return this.host.has("PLANNER", "CENTRE_MANAGER");
  }

  protected override load(): void {
    this.who = "";
    this.#people.clear();
    if (!this.#types.value) void this.#types.load();
    if (!this.host.leading) return this.#look();
    void this.#people.load().then(() => {
      if (!this.#who) this.who = this.#people.value?.[0]?.name ?? "";
      this.#look();
    });
  }

  #look(change: Partial<{ who: string; month: string }> = {}): void {
    if (change.who !== undefined) this.who = change.who;
    if (change.month) [this.month, this.day] = [change.month, change.month];
    this.#calendar.clear();
    if (this.#who) void this.#calendar.load();
  }

  /** One click on a date: a wish, another wish, or, when it is there already, none. */
  async #click(date: string): Promise<void> {
    this.day = date;
    const known = this.#calendar.value;
    const there = known?.wishes?.find((wish) => wish.date === date);
    if (known?.days?.find((each) => each.date === date)?.state !== "WISH_DAY_STATE_OPEN" || this.busy) return;
    this.busy = date;
    try {
      if (alike(there, this.brush)) {
        await this.host.api.post(`/v1/${this.#who}/wishes:withdraw`, { dates: [date] });
        toast(say("withdrawn", { day: civil(date) }));
      } else {
        await this.host.api.post(`/v1/${this.#who}/wishes`, { wishes: [{ date, ...this.brush }] });
        toast(say("saved", { day: civil(date), wish: inWords(this.brush) }));
      }
    } catch (failure) {
      toast(failure instanceof Refusal ? failure.message : String(failure), "bad");
    } finally {
      this.busy = "";
      await this.#calendar.load();
    }
  }

  protected override render(): unknown {
    return html`<div class="page">
      <header><h1>${say("title")}</h1><span class="soft">${say("about")}</span><span class="grow"></span>
        ${this.#plans
          ? html`<div class="segments" role="group" aria-label=${say("title")}>
              <button aria-pressed=${this.tab === "wishes"} @click=${() => (this.tab = "wishes")}>${say("tabWishes")}</button>
              <button aria-pressed=${this.tab === "rotations"} @click=${() => (this.tab = "rotations")}>${say("tabRotations")}</button></div>`
          : nothing}</header>
      ${this.tab === "rotations" ? this.#planned() : this.#wishes()}
    </div>`;
  }

  #planned(): unknown {
    const centre = this.host.principal?.centre ?? "";
    return html`<zt-rotations .centre=${centre} .types=${this.#inUse}></zt-rotations><zt-wish-rule .centre=${centre}></zt-wish-rule>`;
  }

  get #inUse(): ShiftType[] {
    return (this.#types.value?.shiftTypes ?? []).filter((type) => !type.retired);
  }

  #wishes(): unknown {
    const { value, failure } = this.#calendar;
    return html`<div class="columns">
      <section class="panel" aria-label=${civil(this.month, { year: "numeric", month: "long" })}>
        <header class="bar">
          <b class="grow">${civil(this.month, { year: "numeric", month: "long" })}</b>
          ${this.host.leading ? this.#chooser() : nothing}
          <button class="button icon small" aria-label=${say("earlier")} title=${say("earlier")} @click=${() => this.#look({ month: plusMonths(this.month, -1) })}>${icon("back", 16)}</button>
          <button class="button icon small" aria-label=${say("later")} title=${say("later")} @click=${() => this.#look({ month: plusMonths(this.month, 1) })}>${icon("next", 16)}</button>
          <button class="button small" @click=${() => this.#look({ month: firstOfMonth(today()) })}>${say("thisMonth")}</button>
        </header>
        ${this.#brushes()}
        ${failure ? html`<div class="body">${failed(failure, () => void this.#calendar.load())}</div>` : nothing}
        ${value ? this.#grid(value) : failure ? nothing : this.host.leading || this.#who ? skeleton(10) : empty("hand", say("nobodys"))}
      </section>
      <div class="stack">
        ${this.#who ? html`<zt-preferences .employee=${this.#who} .types=${this.#inUse}></zt-preferences>` : nothing}
        ${value ? this.#denied(value.wishes ?? []) : nothing}
      </div>
    </div>`;
  }

  #chooser(): unknown {
    const people = (this.#people.value ?? []).filter((person) => person.name !== this.#mine);
    return html`<select class="input" aria-label=${say("whose")} @change=${(event: Event) => this.#look({ who: (event.target as HTMLSelectElement).value })}>
      ${this.#mine ? html`<option value="">${say("mine")}</option>` : nothing}
      ${people.map((person) => html`<option value=${person.name} ?selected=${person.name === this.who}>${person.displayName}</option>`)}</select>`;
  }

  #brushes(): unknown {
    const types = this.#inUse;
    const shiftType = this.brush.shiftType || types[0]?.code || "";
    const take = (change: Partial<WishAsked>): void => {
      const next = { ...this.brush, ...change };
      this.brush = next.kind === "WISH_KIND_OFF" ? { kind: next.kind, rank: next.rank } : { ...next, shiftType: next.shiftType || shiftType };
    };
    return html`<div class="brush"><span class="soft small">${say("wish")}</span>
      <div class="segments" role="group" aria-label=${say("wish")}>${KINDS.map(
        (kind) => html`<button aria-pressed=${kind === this.brush.kind} @click=${() => take({ kind })}>${say(kind)}</button>`,
      )}</div>
      ${this.brush.kind === "WISH_KIND_OFF"
        ? nothing
        : html`<select class="input" aria-label=${say("shiftType")} @change=${(event: Event) => take({ shiftType: (event.target as HTMLSelectElement).value })}>
            ${types.map((type) => html`<option value=${type.code} ?selected=${type.code === shiftType}>${type.code} ${typeTitle(type)}</option>`)}</select>`}
      <div class="segments" role="group" aria-label=${say("rank")}>${RANKS.map(
        (rank) => html`<button aria-pressed=${rank === this.brush.rank} @click=${() => take({ rank })}>${say(rank)}</button>`,
      )}</div></div>`;
  }

  #grid(calendar: WishCalendar): unknown {
    const days = weeksOfMonth(this.month);
    const room = left(calendar, this.month.slice(0, 7));
    return html`<div class="names" aria-hidden="true">${daysFrom(days[0]!, 7).map((date) => html`<span>${civil(date, { weekday: "short" })}</span>`)}</div>
      <div class="days" @keydown=${this.#key}>${days.map((date) =>
        this.#cell(date, calendar.days?.find((each) => each.date === date), calendar.wishes?.find((each) => each.date === date)),
      )}</div>
      <p class="foot small number">${say("left", room)}</p>`;
  }

  #cell(date: string, known: WishDay | undefined, wish: Wish | undefined): unknown {
    const state = known?.state ?? "WISH_DAY_STATE_PAST";
    const open = state === "WISH_DAY_STATE_OPEN";
    const about = open ? (known?.closeTime ? say("until", { time: dateTime(known.closeTime) }) : "") : say(state);
    const decided = wish && wish.state !== "WISH_STATE_WAITING" ? say(wish.state ?? "WISH_STATE_WAITING") : "";
    const words = [civil(date), wish ? `${inWords(wish)}, ${say(wish.rank)}` : "", decided, about].filter(Boolean).join(", ");
    return html`<button class=${date === today() ? "now" : ""} data-date=${date} tabindex=${date === this.day ? 0 : -1} aria-disabled=${open ? nothing : "true"}
      aria-pressed=${Boolean(wish)} aria-label=${words} title=${about || nothing} @click=${() => void this.#click(date)}>
      <b>${Number(date.slice(8))}</b>
      ${wish ? html`<span class="wish ${TONES[wish.state ?? ""] ?? ""} ${wish.rank}">${inWords(wish)}</span>` : nothing}
    </button>`;
  }

  #key(event: KeyboardEvent): void {
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const next = plusDays(this.day, step);
    if (!weeksOfMonth(this.month).includes(next)) this.#look({ month: firstOfMonth(next) });
    this.day = next;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`[data-date="${next}"]`)?.focus());
  }

  #denied(wishes: readonly Wish[]): unknown {
    const decided = wishes.filter((wish) => wish.state !== "WISH_STATE_WAITING");
    if (!decided.length) return nothing;
    const denied = decided.filter((wish) => wish.state === "WISH_STATE_DENIED");
    return html`<section class="panel"><header><h2>${say("whyNot")}</h2></header>
      ${denied.length
        ? html`<ul class="why small">${denied.map((wish) => html`<li>${say("dayWhy", { day: civil(wish.date), wish: inWords(wish), why: spoken(wish.reasonText) })}</li>`)}</ul>`
        : html`<p class="why soft">${say("noneDenied")}</p>`}</section>`;
  }
}
