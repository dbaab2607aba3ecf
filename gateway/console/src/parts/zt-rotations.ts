// Rotations of a centre: cycles of weeks, and who follows them from which week on.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { mondayOf, today } from "../kit/days";
import { civil, plusDays } from "../kit/format";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import type { ShiftType } from "../kit/roster-shapes";
import type { Employee } from "../kit/shapes";
import type { Rotation, RotationFollower } from "../kit/wish-shapes";
import { say } from "../messages/wishes";
import { icon } from "./icons";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";
import "./zt-dialog";
import { toast } from "./zt-toasts";

const WEEKDAYS = [0, 1, 2, 3, 4, 5, 6];
const A_MONDAY = "2024-01-01";
const MOST_WEEKS = 12;

@customElement("zt-rotations")
export class Rotations extends Hosted {
  static styles = [
    basics,
    css`
      zt-dialog { --zt-dialog-width: 860px; }
      .line { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; padding: 10px 16px; border-top: 1px solid var(--zt-line); }
      form { display: grid; gap: 14px; }
      .heads { display: grid; grid-template-columns: 160px minmax(0, 1fr) minmax(0, 1fr) auto; gap: 8px 12px; align-items: end; }
      .weeks { display: grid; grid-template-columns: auto repeat(7, minmax(64px, 1fr)); gap: 4px; align-items: center; overflow-x: auto; }
      .weeks .input { padding: 4px 20px 4px 6px; min-height: 34px; }
      .weeks > span { font-size: var(--zt-text-small); color: var(--zt-ink-soft); white-space: nowrap; padding-right: 6px; }
      .followers { display: grid; gap: 6px; }
      .followers li { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; }
      .followers .field { width: 150px; }
      .followers .field.wide { width: 200px; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
      @media (width < 760px) { .heads { grid-template-columns: minmax(0, 1fr); } }
    `,
  ];
  @property() centre = "";
  @property({ attribute: false }) types: ShiftType[] = [];
  @state() private edited?: Rotation;
  @state() private isNew = false;
  @state() private busy = false;
  @state() private problem?: Refusal;
  #list = new Reading(this, (signal) => this.host.api.get<{ rotations?: Rotation[] }>("/v1/rotations", { centre: this.centre }, signal));
  #people = new Reading(this, (signal) => this.host.api.all<Employee>("/v1/employees", "employees", { namesOnly: true, asOfDate: today(), pageSize: 1000 }, signal));

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("centre") && this.centre) void this.#list.load();
  }

  #open(rotation?: Rotation): void {
    this.isNew = !rotation;
    this.problem = undefined;
    const week = { shiftTypes: WEEKDAYS.map((day) => (day < 5 ? (this.types[0]?.code ?? "") : "")) };
    this.edited = rotation
      ? { ...rotation, weeks: rotation.weeks.map((each) => ({ shiftTypes: WEEKDAYS.map((day) => each.shiftTypes[day] ?? "") })) }
      : { code: "", centre: this.centre, title: {}, weeks: [week], followers: [] };
    if (!this.#people.value) void this.#people.load();
  }

  #change(change: Partial<Rotation>): void {
    this.edited = { ...this.edited!, ...change };
  }

  #follow(at: number, change: Partial<RotationFollower>): void {
    this.#change({ followers: (this.edited!.followers ?? []).map((each, index) => (index === at ? { ...each, ...change } : each)) });
  }

  #add(): void {
    const team = this.host.teams.find((each) => each.centre === this.centre)?.name ?? "";
    const next = { follower: team, startDate: plusDays(mondayOf(today()), 7), startWeek: 1 };
    this.#change({ followers: [...(this.edited!.followers ?? []), next] });
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    this.busy = true;
    this.problem = undefined;
    try {
      await this.host.api.post("/v1/rotations", { rotation: this.edited });
      this.edited = undefined;
      toast(say("rotationSaved"));
      await this.#list.load();
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  protected override render(): unknown {
    const { value, failure } = this.#list;
    const rotations = value?.rotations ?? [];
    return html`<section class="panel" aria-labelledby="rotations">
      <header><h2 id="rotations">${say("rotations")}</h2><span class="soft small grow">${say("rotationsAbout")}</span>
        <button class="button primary small" @click=${() => this.#open()}>${icon("plus", 16)}${say("add")}</button></header>
      ${failure ? html`<div class="body">${failed(failure, () => void this.#list.load())}</div>` : value ? nothing : skeleton(3)}
      ${value && !rotations.length ? empty("roster", say("noRotations")) : nothing}
      ${rotations.map((each) => html`<div class="line"><b>${spoken(each.title) || each.code}</b>
        <span class="soft small number">${say("nWeeks", { n: each.weeks.length })} · ${say("nFollowers", { n: each.followers?.length ?? 0 })}</span>
        ${each.retired ? html`<span class="badge">${say("retired")}</span>` : nothing}<span class="grow"></span>
        <button class="button small" aria-label="${say("edit")} ${spoken(each.title)}" @click=${() => this.#open(each)}>${say("edit")}</button></div>`)}
      <zt-dialog ?open=${Boolean(this.edited)} heading=${say(this.isNew ? "add" : "editing")} @close=${() => (this.edited = undefined)}>
        ${this.edited ? this.#form(this.edited) : nothing}</zt-dialog>
    </section>`;
  }

  #form(rotation: Rotation): unknown {
    const value = (event: Event): string => (event.target as HTMLInputElement).value;
    const named = (language: "zh" | "en"): unknown => html`<label class="field"><span>${say(language === "zh" ? "nameZh" : "nameEn")}</span>
      <input class="input" required maxlength="80" .value=${rotation.title?.[language] ?? ""} @change=${(event: Event) => this.#change({ title: { ...rotation.title, [language]: value(event) } })} /></label>`;
    return html`<form @submit=${this.#save}>
      <div class="heads">
        <label class="field"><span>${say("code")}</span><input class="input" required pattern="[A-Z][A-Z0-9_]{0,31}" title=${say("codeHint")} ?readonly=${!this.isNew} .value=${rotation.code} @change=${(event: Event) => this.#change({ code: value(event) })} /></label>
        ${named("zh")}${named("en")}
        <label class="row small"><input type="checkbox" .checked=${Boolean(rotation.retired)} @change=${(event: Event) => this.#change({ retired: (event.target as HTMLInputElement).checked })} />${say("retired")}</label>
      </div>
      ${this.#weeks(rotation)}
      <div class="row"><button type="button" class="button small" ?disabled=${rotation.weeks.length >= MOST_WEEKS} @click=${() => this.#change({ weeks: [...rotation.weeks, { shiftTypes: [...rotation.weeks.at(-1)!.shiftTypes] }] })}>${say("addWeek")}</button>
        <button type="button" class="button small quiet" ?disabled=${rotation.weeks.length < 2} @click=${() => this.#change({ weeks: rotation.weeks.slice(0, -1) })}>${say("removeWeek")}</button></div>
      <fieldset><legend>${say("followers")}</legend><ul class="followers">${(rotation.followers ?? []).map((each, at) => this.#follower(each, at, rotation.weeks.length))}</ul></fieldset>
      <div><button type="button" class="button small" @click=${this.#add}>${icon("plus", 16)}${say("addFollower")}</button></div>
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : nothing}
      <div class="keys"><button type="button" class="button quiet" @click=${() => (this.edited = undefined)}>${say("cancel")}</button>
        <button class="button primary" ?disabled=${this.busy}>${say("save")}</button></div>
    </form>`;
  }

  #weeks(rotation: Rotation): unknown {
    const put = (week: number, day: number, code: string): void =>
      this.#change({ weeks: rotation.weeks.map((each, at) => (at === week ? { shiftTypes: each.shiftTypes.map((known, place) => (place === day ? code : known)) } : each)) });
    const names = WEEKDAYS.map((day) => civil(plusDays(A_MONDAY, day), { weekday: "short" }));
    return html`<div class="weeks"><span></span>${names.map((name) => html`<span aria-hidden="true">${name}</span>`)}
      ${rotation.weeks.map((each, week) => html`<span>${say("weekN", { n: week + 1 })}</span>${WEEKDAYS.map(
        (day) => html`<select class="input" aria-label=${say("cell", { n: week + 1, day: names[day]! })} @change=${(event: Event) => put(week, day, (event.target as HTMLSelectElement).value)}>
          <option value="" ?selected=${!each.shiftTypes[day]}>${say("off")}</option>
          ${this.types.map((type) => html`<option value=${type.code} ?selected=${type.code === each.shiftTypes[day]}>${type.code}</option>`)}</select>`,
      )}`)}</div>`;
  }

  #follower(each: RotationFollower, at: number, weeks: number): unknown {
    const value = (event: Event): string => (event.target as HTMLInputElement).value;
    const teams = this.host.teams.filter((team) => team.centre === this.centre);
    return html`<li>
      <label class="field wide"><span>${say("follower")}</span><select class="input" @change=${(event: Event) => this.#follow(at, { follower: value(event) })}>
        ${teams.map((team) => html`<option value=${team.name} ?selected=${team.name === each.follower}>${team.displayName}</option>`)}
        ${(this.#people.value ?? []).map((person) => html`<option value=${person.name} ?selected=${person.name === each.follower}>${person.displayName}</option>`)}</select></label>
      <label class="field"><span>${say("from")}</span><input class="input" type="date" required .value=${each.startDate} @change=${(event: Event) => this.#follow(at, { startDate: value(event) })} /></label>
      <label class="field"><span>${say("startWeek")}</span><input class="input" type="number" min="1" max=${weeks} required .value=${String(each.startWeek)} @change=${(event: Event) => this.#follow(at, { startWeek: Number(value(event)) })} /></label>
      <label class="field"><span>${say("to")}</span><input class="input" type="date" .value=${each.endDate ?? ""} @change=${(event: Event) => this.#follow(at, { endDate: value(event) })} /></label>
      <button type="button" class="button quiet small" @click=${() => this.#change({ followers: (this.edited!.followers ?? []).filter((_, index) => index !== at) })}>${say("remove")}</button>
    </li>`;
  }
}
