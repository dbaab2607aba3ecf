// People: who is where, with which skills; stand-ins; and bringing people in from a file.
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { civil, duration } from "../kit/format";
import { daysBetween, today } from "../kit/days";
import { Page, Reading } from "../kit/page";
import type { Person, Skill } from "../kit/people-shapes";
import { addressOf, go } from "../kit/router";
import { roleName, say } from "../messages/people";
import { icon } from "../parts/icons";
import { avatar, empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import "../parts/zt-cycles";
import "../parts/zt-import-people";
import "../parts/zt-stand-ins";

type View = "list" | "standIns" | "cycles";

const PAGE = 100;
const TYPING_MS = 250;
const SOON_DAYS = 60;
const FULL_DATE: Intl.DateTimeFormatOptions = { year: "numeric", month: "short", day: "numeric" };

@customElement("zt-people")
export class PeoplePage extends Page {
  static styles = [
    basics,
    css`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr); gap: 16px; align-items: start; }
      .columns.two { grid-template-columns: minmax(0, 1fr) minmax(300px, 380px); }
      .filters { display: flex; gap: 8px 12px; align-items: center; flex-wrap: wrap; }
      .filters .input { width: 220px; min-height: 34px; padding-block: 4px; }
      .list { overflow-x: auto; padding: 0 16px 8px; }
      tbody tr { cursor: pointer; }
      tbody tr:hover { background: var(--zt-hover); }
      tr.current { background: var(--zt-accent-soft); }
      td { vertical-align: middle; padding-block: 5px; }
      td a { color: inherit; font-weight: 560; }
      .who { display: flex; gap: 10px; align-items: center; }
      .tags { display: flex; flex-wrap: wrap; gap: 4px; }
      .foot { padding: 4px 16px 14px; }
      .person > header { align-items: flex-start; }
      .person .body { display: grid; gap: 16px; }
      .person h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 4px; }
      .facts { display: grid; grid-template-columns: 1fr 1fr; gap: 8px 16px; }
      .facts dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
      .facts dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
      .lines { display: grid; gap: 4px; }
      .lines li { display: flex; justify-content: space-between; flex-wrap: wrap; gap: 0 12px; }
      .side { position: sticky; top: 68px; }
      @media (width < 1080px) { .columns.two { grid-template-columns: minmax(0, 1fr); } .columns.two .side { order: -1; position: static; } }
      @media (width < 760px) { .filters { width: 100%; } .filters .input { width: auto; flex: 1 1 130px; } .wide { display: none; } .list { padding-inline: 12px; } }
    `,
  ];
  @state() private view: View = "list";
  @state() private query = "";
  @state() private inTeam = "";
  @state() private importing = false;
  #size = PAGE;
  #timer?: ReturnType<typeof setTimeout>;
  #list = new Reading(this, (signal) =>
    this.host.api.get<{ employees?: Person[]; totalSize?: number }>("/v1/employees", { query: this.query, team: this.inTeam, pageSize: this.#size }, signal),
  );
  #person = new Reading(this, (signal) => this.host.api.get<Person>(`/v1/${this.argument}`, {}, signal));

  protected override load(): void {
    void this.#list.load();
    this.#open();
  }

  protected override updated(changed: Map<string, unknown>): void {
    super.updated(changed);
    if (changed.has("argument") && changed.get("argument") !== undefined) this.#open();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  #open(): void {
    this.#person.clear();
    if (this.argument.startsWith("employees/")) void this.#person.load();
  }

  #find(change: { query?: string; inTeam?: string }): void {
    this.query = change.query ?? this.query;
    this.inTeam = change.inTeam ?? this.inTeam;
    this.#size = PAGE;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#list.load(), change.query === undefined ? 0 : TYPING_MS);
  }

  protected override render(): unknown {
    const views: View[] = ["list"];
    if (this.host.has("TEAM_LEAD", "OFFICER", "CENTRE_MANAGER", "HR")) views.push("standIns");
    if (this.host.has("TEAM_LEAD", "PLANNER", "OFFICER", "CENTRE_MANAGER", "HR")) views.push("cycles");
    return html`<div class="page">
      <header><h1>${say("title")}</h1><span class="grow"></span>
        ${views.length > 1
          ? html`<div class="segments" role="group" aria-label=${say("title")}>${views.map(
              (view) => html`<button aria-pressed=${view === this.view} @click=${() => (this.view = view)}>${say(view)}</button>`,
            )}</div>`
          : nothing}
        ${this.host.has("HR") ? html`<button class="button" @click=${() => (this.importing = true)}>${icon("plus", 16)}${say("import")}</button>` : nothing}
      </header>
      ${this.view === "standIns" ? html`<zt-stand-ins></zt-stand-ins>` : this.view === "cycles" ? html`<zt-cycles></zt-cycles>` : this.#people()}
      ${this.host.has("HR")
        ? html`<zt-import-people ?open=${this.importing} @close=${() => (this.importing = false)} @zt-imported=${() => this.load()}></zt-import-people>`
        : nothing}
    </div>`;
  }

  #people(): unknown {
    const { value, failure } = this.#list;
    const people = value?.employees ?? [];
    const total = value?.totalSize ?? people.length;
    const chosen = this.argument.startsWith("employees/");
    return html`<div class="columns ${chosen ? "two" : ""}">
      <section class="panel" aria-label=${say("title")}>
        <header>${this.#filters()}<span class="grow"></span><span class="faint small number" role="status">${value ? say("count", { n: total }) : nothing}</span></header>
        ${failure ? html`<div class="body">${failed(failure, () => void this.#list.load())}</div>` : nothing}
        ${value ? (people.length ? this.#table(people, chosen) : empty("people", say("none"))) : failure ? nothing : skeleton(12)}
        ${people.length < total
          ? html`<div class="foot"><button class="button small" @click=${() => { this.#size += 400; void this.#list.load(); }}>${say("more", { n: Math.min(400, total - people.length) })}</button></div>`
          : nothing}
      </section>
      ${chosen ? html`<section class="panel person side" aria-live="polite">${this.#panel()}</section>` : nothing}
    </div>`;
  }

  #filters(): unknown {
    return html`<div class="filters">
      <input class="input" type="search" aria-label=${say("search")} placeholder=${say("search")} @input=${(event: Event) => this.#find({ query: (event.target as HTMLInputElement).value.trim() })} />
      <select class="input" aria-label=${say("team")} @change=${(event: Event) => this.#find({ inTeam: (event.target as HTMLSelectElement).value })}>
        <option value="">${say("allTeams")}</option>
        ${this.host.teams.map((team) => html`<option value=${team.name} ?selected=${team.name === this.inTeam}>${team.displayName}</option>`)}
      </select></div>`;
  }

  #table(people: Person[], narrow: boolean): unknown {
    return html`<div class="list"><table>
      <thead><tr><th scope="col">${say("name")}</th><th scope="col">${say("team")}</th>${narrow ? nothing : html`<th scope="col" class="wide">${say("roles")}</th><th scope="col" class="wide">${say("skills")}</th>`}</tr></thead>
      <tbody>${people.map((person) => this.#line(person, narrow))}</tbody></table></div>`;
  }

  #line(person: Person, narrow: boolean): unknown {
    const name = person.displayName ?? "";
    const roles = (person.roles ?? []).filter((role) => role !== "AGENT");
    return html`<tr class=${person.name === this.argument ? "current" : ""} @click=${() => this.#choose(person.name)}>
      <td><span class="who">${avatar(name)}<span><a href=${addressOf("people", person.name)} aria-current=${person.name === this.argument ? "true" : nothing} @click=${(event: Event) => event.stopPropagation()}>${name}</a><br />
        <span class="faint tiny number">${person.employeeNo}</span></span></span></td>
      <td>${this.host.teamName(person.team)}</td>
      ${narrow
        ? nothing
        : html`<td class="wide"><span class="tags">${roles.map((role) => html`<span class="badge accent">${roleName(role)}</span>`)}</span></td>
          <td class="wide"><span class="tags">${(person.skills ?? []).map((skill) => html`<span class="badge ${skillTone(skill)}">${this.#skilled(person, skill)}</span>`)}</span></td>`}
    </tr>`;
  }

  /** A skill by its name, with the level that somebody has in it. */
  #skilled(person: Person, { skill = "", level }: Skill): string {
    const called = this.host.skills.called(this.host.teams.find((team) => team.name === person.team)?.centre ?? "", skill);
    return level ? say("skilled", { skill: called, level }) : called;
  }

  #choose(name: string): void {
    this.tell("zt-navigate", { page: "people", argument: name });
    go("people", name);
  }

  #panel(): unknown {
    const { value, failure } = this.#person;
    if (!value) return failure ? html`<div class="body">${failed(failure, () => void this.#person.load())}</div>` : skeleton(8);
    const name = value.displayName ?? "";
    return html`<header>${avatar(name, "large")}<div class="grow"><h2>${name}</h2><span class="soft small number">${value.employeeNo} · ${this.host.teamName(value.team)}</span></div>
        <button class="button quiet icon small" aria-label=${say("close")} title=${say("close")} @click=${() => go("people")}>${icon("cross", 16)}</button></header>
      <div class="body">
        <span class="tags">${(value.roles ?? []).map((role) => html`<span class="badge accent">${roleName(role)}</span>`)}</span>
        ${this.#facts(value)}
        <section><h3>${say("skills")}</h3>${value.skills?.length ? html`<ul class="lines">${value.skills.map((skill) => skillLine(skill, this.#skilled(value, skill)))}</ul>` : html`<p class="faint">${say("noSkills")}</p>`}</section>
        ${value.restrictions?.length
          ? html`<section><h3>${say("restrictions")}</h3><ul class="lines">${value.restrictions.map(
              (each) => html`<li><span>${say((each.kind ?? "RESTRICTION_KIND_NO_NIGHT") as "RESTRICTION_KIND_NO_NIGHT")}</span><span class="soft small number">${between(each.startDate, each.endDate)}</span></li>`,
            )}</ul><p class="tiny faint">${say("restrictionSource")}</p></section>`
          : nothing}
        ${value.memberships?.length
          ? html`<section><h3>${say("memberships")}</h3><ul class="lines">${value.memberships.map(
              (each) => html`<li><span>${this.host.teamName(each.team)}</span><span class="soft small number">${between(each.startDate, each.endDate)}</span></li>`,
            )}</ul></section>`
          : nothing}
        ${this.host.has("TEAM_LEAD", "HR", "OFFICER", "CENTRE_MANAGER") ? html`<a href=${addressOf("balance", value.name)}>${say("balance")}</a>` : nothing}
      </div>`;
  }

  #facts(person: Person): unknown {
    const system = person.workingTimeSystem && person.workingTimeSystem in say.catalogue ? say(person.workingTimeSystem as "WORKING_TIME_SYSTEM_STANDARD") : "";
    const facts: [string, string][] = [
      [say("joined"), civil(person.joinDate, FULL_DATE)],
      [say("left"), civil(person.exitDate, FULL_DATE)],
      [say("service"), civil(person.serviceStartDate, FULL_DATE)],
      [say("system"), system],
      [say("daily"), person.dailyMinutes ? duration(person.dailyMinutes) : ""],
      [say("phone"), person.phone ?? ""],
      [say("email"), person.email ?? ""],
    ];
    return html`<dl class="facts">${facts.filter(([, value]) => value).map(([label, value]) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>`;
  }
}

function skillTone(skill: Skill): "" | "watch" | "bad" {
  if (!skill.expiryDate) return "";
  const left = daysBetween(today(), skill.expiryDate);
  return left < 0 ? "bad" : left <= SOON_DAYS ? "watch" : "";
}

function skillLine(skill: Skill, called: string): unknown {
  const tone = skillTone(skill);
  const expiry = skill.expiryDate ? say(tone === "bad" ? "expired" : "expires", { date: civil(skill.expiryDate, FULL_DATE) }) : "";
  const begins = (skill.certifiedDate ?? "") > today() ? say("fromDay", { date: civil(skill.certifiedDate, FULL_DATE) }) : "";
  return html`<li><span>${called}</span>
    <span class="small number ${tone ? `${tone}-text` : "soft"}">${[begins, expiry].filter(Boolean).join(" · ")}</span></li>`;
}

function between(from: string | undefined, to: string | undefined): string {
  // What ends before a day is shown with its last day.
  const last = to ? new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10) : "";
  return `${civil(from, FULL_DATE)} – ${last ? civil(last, FULL_DATE) : say("now")}`;
}
