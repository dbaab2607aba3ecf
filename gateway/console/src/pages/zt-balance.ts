// What leave a person has, lot by lot, and the ledger it rests on.
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { civil, workHours } from "../kit/format";
import { daysBetween, today } from "../kit/days";
import type { LeaveBalance, LeaveType, LedgerEntry, Lot, TypeBalance } from "../kit/leave-shapes";
import { Page, Reading } from "../kit/page";
import { addressOf } from "../kit/router";
import type { Employee } from "../kit/shapes";
import { say } from "../messages/leave";
import { accountWord, inDays, leaveTabs, tabStyles, typeNamed } from "../parts/leave-words";
import { place } from "../parts/place";
import { empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";

const SOON_DAYS = 60;
const PAGE = 50;

@customElement("zt-balance")
export class BalancePage extends Page {
  static styles = [
    basics,
    tabStyles,
    css`
      .cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(300px, 1fr)); gap: 16px; }
      .type { padding: 14px 16px; display: grid; gap: 10px; align-content: start; }
      .type h2 { font-size: var(--zt-text); }
      .free { display: flex; align-items: baseline; gap: 8px; font-variant-numeric: tabular-nums; }
      .free b { font-size: var(--zt-text-figure); font-weight: 640; line-height: 1.2; letter-spacing: -0.01em; }
      .bar { display: flex; gap: 2px; height: 8px; border-radius: 4px; overflow: hidden; background: var(--zt-sunken); }
      .bar i { flex: var(--part) 0 0; }
      .taken { --c: var(--zt-line-strong); } .held { --c: var(--zt-chart-after); } .rest { --c: var(--zt-chart-before); }
      .bar i { background: var(--c); }
      .key { display: flex; flex-wrap: wrap; gap: 2px 14px; font-size: var(--zt-text-tiny); color: var(--zt-ink-soft); font-variant-numeric: tabular-nums; }
      .key i { display: inline-block; width: 8px; height: 8px; border-radius: 2px; background: var(--c); margin-right: 5px; }
      .lots { border-top: 1px solid var(--zt-line); padding-top: 6px; display: grid; gap: 2px; font-size: var(--zt-text-small); }
      .lots li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; padding: 2px 0; font-variant-numeric: tabular-nums; }
      .panel > header .input { width: auto; min-height: 32px; padding-block: 3px; }
      .who { display: flex; gap: 8px; align-items: center; }
      .who .input { width: auto; min-height: 32px; padding-block: 3px; min-width: 0; }
      .who label { white-space: nowrap; }
      .ledger { padding: 0 16px 12px; }
      .ledger td:first-child { white-space: nowrap; }
      .ledger .right { padding-right: 40px; }
      .ledger .both { font-size: var(--zt-text-small); color: var(--zt-ink-soft); display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 12px; max-width: 420px; }
      .ledger .both span:nth-child(even) { text-align: right; font-variant-numeric: tabular-nums; }
      @media (width < 760px) {
        .ledger { padding: 0 12px 8px; }
        .ledger table, .ledger tbody, .ledger tr, .ledger td { display: block; }
        .ledger thead { display: none; }
        .ledger tr { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; padding: 8px 0; border-bottom: 1px solid var(--zt-line); }
        .ledger td, .ledger .right { padding: 0; border: 0; }
        .ledger td:nth-child(1) { grid-area: 2 / 1; } .ledger td:nth-child(2) { grid-area: 1 / 1; } .ledger td:nth-child(3) { grid-area: 1 / 2; }
        .ledger td:nth-child(4) { grid-area: 3 / 1 / auto / span 2; }
      }
    `,
  ];
  @state() private chosen = "";
  @state() private people: Employee[] = [];
  @state() private type = "";
  @state() private asOf = today();
  #size = PAGE;
  #types = new Reading(this, (signal) => this.host.api.get<{ leaveTypes?: LeaveType[] }>("/v1/leaveTypes", {}, signal));
  #balance = new Reading(this, (signal) => this.host.api.get<LeaveBalance>(`/v1/${this.#employee}/leaveBalance`, { asOfDate: this.asOf }, signal));
  #ledger = new Reading(this, (signal) =>
    this.host.api.get<{ ledgerEntries?: LedgerEntry[]; nextPageToken?: string }>(`/v1/${this.#employee}/ledgerEntries`, { leaveType: this.type, pageSize: this.#size }, signal),
  );

  get #employee(): string {
    return this.chosen || (this.argument.startsWith("employees/") ? this.argument : "") || (this.host.principal?.subject ?? "");
  }

  protected override load(): void {
    void this.#types.load();
    this.#read();
    if (!this.host.has("TEAM_LEAD", "HR", "OFFICER", "CENTRE_MANAGER")) return;
    const { subject, leads = [], standsInFor = [] } = this.host.principal!;
    const reach = new Set([...leads, ...standsInFor]);
    const wide = this.host.has("HR", "OFFICER", "CENTRE_MANAGER");
    void this.host.names.all().then((all) => (this.people = all.filter((each) => each.name === subject || wide || reach.has(each.team ?? ""))));
  }

  #read(): void {
    this.#balance.clear();
    this.#ledger.clear();
    void this.#balance.load();
    void this.#ledger.load();
  }

  get #known(): LeaveType[] {
    return this.#types.value?.leaveTypes ?? [];
  }

  protected override render(): unknown {
    return html`<div class="page">
      <header><h1>${say("balance")}</h1>${this.#who()}<span class="grow"></span>${leaveTabs("balance", (page) => this.tell("zt-navigate", { page, argument: "" }))}</header>
      ${this.#cards()}
      ${this.#entries()}
    </div>`;
  }

  #who(): unknown {
    return html`<div class="who">
      ${this.people.length > 1
        ? html`<select class="input" aria-label=${say("person")} @change=${(event: Event) => { this.chosen = (event.target as HTMLSelectElement).value; this.#read(); }}>
            ${this.people.map((each) => html`<option value=${each.name} ?selected=${each.name === this.#employee}>${each.displayName} ${each.employeeNo}</option>`)}</select>`
        : nothing}
      <label class="row small soft">${say("asOf")}<input class="input" type="date" .value=${this.asOf}
        @change=${(event: Event) => { this.asOf = (event.target as HTMLInputElement).value || today(); void this.#balance.load(); }} /></label>
    </div>`;
  }

  #cards(): unknown {
    const { value, failure } = this.#balance;
    if (!value) return failure ? failed(failure, () => void this.#balance.load()) : html`<div class="panel">${skeleton(6)}</div>`;
    const balances = (value.balances ?? []).filter((each) => each.grantedMinutes || each.takenMinutes || each.heldMinutes || each.lots?.length);
    if (!balances.length) return html`<div class="panel">${empty("leave", say("noBalances"))}</div>`;
    return html`<div class="cards">${balances.map((balance) => this.#card(balance))}</div>`;
  }

  #card(balance: TypeBalance): unknown {
    const { freeMinutes = 0, takenMinutes = 0, heldMinutes = 0, lots = [] } = balance;
    const name = typeNamed(this.#known, balance.leaveType);
    return html`<section class="panel type">
      <h2>${name}</h2>
      <p class="free"><b>${workHours(freeMinutes)}</b><span class="soft">${say("free")} · ${say("days", { n: inDays(freeMinutes, balance.dayMinutes) })}</span></p>
      <div class="bar" aria-hidden="true">
        ${([["taken", takenMinutes], ["held", heldMinutes], ["rest", freeMinutes]] as const).map(([part, minutes]) =>
          minutes > 0 ? html`<i class=${part} ${place({ "--part": String(minutes) })}></i>` : nothing,
        )}</div>
      <p class="key"><span class="taken"><i></i>${say("taken")} ${workHours(takenMinutes)}</span><span class="held"><i></i>${say("held")} ${workHours(heldMinutes)}</span>
        <span class="rest"><i></i>${say("free")} ${workHours(freeMinutes)}</span><span>${say("granted")} ${workHours(balance.grantedMinutes ?? 0)}</span></p>
      ${lots.length ? html`<ul class="lots" aria-label=${say("lots")}>${lots.map((lot) => this.#lot(lot))}</ul>` : nothing}
    </section>`;
  }

  #lot(lot: Lot): unknown {
    const left = lot.expiryDate ? daysBetween(this.asOf, lot.expiryDate) : Infinity;
    const soon = left <= SOON_DAYS && (lot.freeMinutes ?? 0) > 0;
    const date = civil(lot.expiryDate, { year: "numeric", month: "short", day: "numeric" });
    const expiry = !lot.expiryDate ? say("never") : soon ? say("expiresSoon", { date, n: left }) : say("expires", { date });
    return html`<li><span>${say("lot", { lot: lot.lot ?? "" })} ${lot.statutory ? html`<span class="badge accent">${say("statutory")}</span>` : nothing}</span><b>${workHours(lot.freeMinutes ?? 0)}</b>
      <span class="tiny ${soon ? "watch-text" : "faint"}">${(lot.startDate ?? "") > this.asOf ? html`${say("startsLater", { date: civil(lot.startDate) })} · ` : nothing}${expiry}</span></li>`;
  }

  #entries(): unknown {
    const { value, failure } = this.#ledger;
    const entries = value?.ledgerEntries ?? [];
    return html`<section class="panel" aria-labelledby="ledger">
      <header><h2 id="ledger">${say("ledger")}</h2><span class="faint small grow">${say("ledgerAbout")}</span>
        <select class="input" aria-label=${say("type")} @change=${(event: Event) => { this.type = (event.target as HTMLSelectElement).value; void this.#ledger.load(); }}>
          <option value="">${say("allTypes")}</option>
          ${this.#known.filter((type) => type.needsBalance).map((type) => html`<option value=${type.code} ?selected=${type.code === this.type}>${typeNamed(this.#known, type.code)}</option>`)}
        </select></header>
      ${failure && !value ? html`<div class="body">${failed(failure, () => void this.#ledger.load())}</div>` : nothing}
      ${value ? (entries.length ? this.#table(entries, Boolean(value.nextPageToken)) : empty("table", say("noEntries"))) : failure ? nothing : skeleton(6)}
    </section>`;
  }

  #table(entries: LedgerEntry[], more: boolean): unknown {
    return html`<div class="ledger"><table>
      <thead><tr><th scope="col">${say("date")}</th><th scope="col">${say("what")}</th><th scope="col" class="right">${say("changeOf")}</th><th scope="col">${say("lines")}</th></tr></thead>
      <tbody>${entries.map((entry) => this.#entry(entry))}</tbody></table>
      ${more ? html`<button class="button small" @click=${() => { this.#size += 200; void this.#ledger.load(); }}>${say("more")}</button>` : nothing}</div>`;
  }

  #entry(entry: LedgerEntry): unknown {
    const change = entry.freeChangeMinutes ?? 0;
    const kind = entry.kind && entry.kind in say.catalogue ? say(entry.kind as "GRANT") : (entry.kind ?? "");
    const words = html`<b>${kind}</b> <span class="soft">${typeNamed(this.#known, entry.leaveType)}</span>`;
    return html`<tr>
      <td class="number soft">${civil(entry.effectiveDate, { year: "numeric", month: "short", day: "numeric" })}</td>
      <td>${entry.source?.startsWith("leaveRequests/")
        ? html`<a href=${addressOf("leave", entry.source)} @click=${() => this.tell("zt-navigate", { page: "leave", argument: entry.source })}>${words}</a>`
        : words}${entry.reverses ? html` <span class="badge">${say("reverses")}</span>` : nothing}</td>
      <td class="right number ${change < 0 ? "bad-text" : change > 0 ? "good-text" : "faint"}">${signed(change)}</td>
      <td><div class="both">${(entry.lines ?? []).map((line) => html`<span>${accountWord(line.account ?? "", this.#known)}</span><span>${signed(line.minutes ?? 0)}</span>`)}</div></td>
    </tr>`;
  }
}

const signed = (minutes: number): string => (minutes > 0 ? "+" : "") + workHours(minutes);
