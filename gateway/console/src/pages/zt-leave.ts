// Asking for leave with the odds in sight, and one's own requests.
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { Refusal, newRequestId, type Alternative } from "../kit/api";
import { dateTime, span as spanWords, workHours } from "../kit/format";
import { spoken } from "../kit/locale";
import type { LeaveBalance, LeaveOutlook, LeaveRequest, LeaveType } from "../kit/leave-shapes";
import { Page, Reading } from "../kit/page";
import type { Employee } from "../kit/shapes";
import { say } from "../messages/leave";
import { conditionList } from "../parts/conditions";
import { icon } from "../parts/icons";
import { offerList, outlookStyles, outlookView } from "../parts/leave-outlook";
import type { Span } from "../parts/leave-span";
import { leaveTabs, odds, tabStyles, typeNamed } from "../parts/leave-words";
import { failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import type { LeaveRequests } from "../parts/zt-leave-requests";
import type { ShiftPicker } from "../parts/zt-shift-picker";
import "../parts/zt-leave-requests";
import "../parts/zt-shift-picker";
import { toast } from "../parts/zt-toasts";

const TILES = ["ANNUAL", "COMPANY", "COMP", "SICK", "PERSONAL"];
const TYPING_MS = 350;

@customElement("zt-leave")
export class LeavePage extends Page {
  static styles = [
    basics,
    tabStyles,
    ...outlookStyles,
    css`
      .columns { display: grid; grid-template: "form side" auto "list side" 1fr / minmax(0, 1fr) minmax(320px, 440px); gap: 16px; align-items: start; }
      .form { grid-area: form; } .list { grid-area: list; } .side { grid-area: side; }
      form.body { display: grid; gap: 18px; }
      .tiles { display: flex; flex-wrap: wrap; gap: 6px; }
      .tiles label { position: relative; display: grid; padding: 6px 12px; border: 1px solid var(--zt-line-strong); border-radius: var(--zt-radius-small); cursor: pointer; line-height: 1.35; font-weight: 550; }
      .tiles label:hover { background: var(--zt-hover); }
      .tiles label:has(:checked) { border-color: var(--zt-accent); box-shadow: inset 0 0 0 1px var(--zt-accent); background: var(--zt-accent-soft); color: var(--zt-accent); }
      .tiles label:has(:focus-visible) { outline: 2px solid var(--zt-accent); outline-offset: 2px; }
      .tiles input { position: absolute; opacity: 0; inset: 0; cursor: pointer; }
      .tiles small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); font-variant-numeric: tabular-nums; }
      .tiles select.input { width: auto; min-height: 34px; }
      legend { margin-bottom: 6px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 12px; }
      .check { display: flex; gap: 8px; align-items: center; font-size: var(--zt-text-small); }
      .send { display: flex; gap: 12px; align-items: center; }
      .send span { font-weight: 600; font-size: var(--zt-text-small); line-height: 1.35; }
      .send .primary { min-height: 38px; min-width: 140px; }
      .side { position: sticky; top: 68px; max-height: calc(100dvh - 84px); overflow: auto; }
      .none { padding: 28px 20px; text-align: center; color: var(--zt-ink-soft); display: grid; gap: 8px; justify-items: center; text-wrap: balance; }
      .none svg { color: var(--zt-ink-faint); }
      @media (width < 1080px) { .columns { grid-template: "form" "side" "list" / minmax(0, 1fr); } .side { position: static; max-height: none; } }
      @media (width < 760px) { .tiles label { flex: 1 1 30%; padding: 6px 10px; } .tiles select.input { width: 100%; } .send .primary { flex: 1; } .send { position: sticky; bottom: calc(64px + env(safe-area-inset-bottom)); z-index: 3; background: var(--zt-surface); padding: 8px 0; margin: 0; } }
    `,
  ];
  @state() private employee = "";
  @state() private type = "ANNUAL";
  @state() private span?: Span;
  @state() private wait = false;
  @state() private changing?: LeaveRequest;
  @state() private outcome?: LeaveRequest;
  @state() private refusal?: Refusal;
  @state() private sending = false;
  @state() private colleagues: Employee[] = [];
  @query("zt-shift-picker") private picker!: ShiftPicker;
  @query("zt-leave-requests") private requests!: LeaveRequests;
  @query("#reason") private reason?: HTMLInputElement;
  @query("#circumstance") private circumstance?: HTMLInputElement;
  #timer?: ReturnType<typeof setTimeout>;
  #requestId = newRequestId();
  #types = new Reading(this, (signal) => this.host.api.get<{ leaveTypes?: LeaveType[] }>("/v1/leaveTypes", {}, signal));
  #balance = new Reading(this, (signal) => this.host.api.get<LeaveBalance>(`/v1/${this.employee}/leaveBalance`, {}, signal));
  #outlook = new Reading(this, (signal) => this.host.api.ask<LeaveOutlook>("/v1/leaveRequests:simulate", { leaveRequest: this.#request }, signal));

  protected override load(): void {
    if (!this.#types.value) void this.#types.load();
    this.#choosePerson(this.employee || (this.host.principal?.subject ?? ""));
    const led = new Set([...(this.host.principal?.leads ?? []), ...(this.host.principal?.standsInFor ?? [])]);
    if (led.size) void this.host.names.all().then((all) => (this.colleagues = all.filter((each) => led.has(each.team ?? "") && each.name !== this.host.principal?.subject)));
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  #choosePerson(employee: string): void {
    this.employee = employee;
    this.#stopChange();
    this.#balance.clear();
    void this.#balance.load();
  }

  get #type(): LeaveType | undefined {
    return this.#types.value?.leaveTypes?.find((type) => type.code === this.type);
  }

  get #byDay(): boolean {
    return Boolean(this.#type?.chargingBasis) && this.#type?.chargingBasis !== "CHARGING_BASIS_ROSTERED_MINUTES";
  }

  get #request(): LeaveRequest {
    return {
      name: this.changing?.name,
      employee: this.employee,
      leaveType: this.type,
      ...this.span,
      reason: this.reason?.value.trim() || undefined,
      circumstance: this.circumstance?.value.trim() || undefined,
      waitIfShort: this.wait || undefined,
    };
  }

  /** Something of the request changed: ask for the odds again, once typing pauses. */
  #changed(soon = 0): void {
    this.refusal = undefined;
    this.#requestId = newRequestId();
    clearTimeout(this.#timer);
    if (!this.span) return this.#outlook.clear();
    this.#timer = setTimeout(() => void this.#outlook.load(), soon);
  }

  #spanned(event: CustomEvent<Span | undefined>): void {
    this.span = event.detail;
    this.outcome = undefined;
    this.#changed(TYPING_MS);
  }

  /** Take an alternative over into the form; its odds are reckoned at once. */
  #use = (offer: Alternative): void => {
    const offered = (offer.request?.leaveRequest ?? offer.request ?? {}) as LeaveRequest;
    if (offered.waitIfShort) this.wait = true;
    if (offered.leaveType) this.type = offered.leaveType;
    if (offered.startTime && offered.endTime) this.picker.adopt({ startTime: offered.startTime, endTime: offered.endTime });
    this.#changed();
  };

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.span || this.sending) return;
    this.sending = true;
    this.refusal = undefined;
    const { changing } = this;
    try {
      const { name: _, ...asked } = this.#request;
      this.outcome = changing
        ? await this.host.api.post<LeaveRequest>(`/v1/${changing.name}:change`, { ...this.span, etag: changing.etag }, this.#requestId)
        : await this.host.api.post<LeaveRequest>("/v1/leaveRequests", { leaveRequest: asked }, this.#requestId);
      if (changing) toast(say("changed"));
      this.tell("zt-asked", { leaveRequest: this.outcome.name, state: this.outcome.state });
      this.#reset();
      this.requests.refresh();
      void this.#balance.load();
    } catch (failure) {
      this.refusal = failure as Refusal;
    } finally {
      this.sending = false;
    }
  }

  #reset(): void {
    this.changing = this.span = undefined;
    this.wait = false;
    this.#requestId = newRequestId();
    this.picker?.clear();
    this.#outlook.clear();
    if (this.reason) this.reason.value = "";
  }

  #change(event: CustomEvent<{ request: LeaveRequest }>): void {
    const { request } = event.detail;
    this.changing = request;
    this.outcome = undefined;
    this.type = request.leaveType ?? this.type;
    this.picker.adopt({ startTime: request.startTime ?? "", endTime: request.endTime ?? "" });
    this.renderRoot.querySelector("h1")?.scrollIntoView({ block: "start" });
  }

  #stopChange(): void {
    this.outcome = undefined;
    this.#reset();
  }

  protected override render(): unknown {
    const mine = this.employee === this.host.principal?.subject;
    const { failure } = this.#types;
    return html`<div class="page">
      <header><h1>${say("title")}</h1><span class="grow"></span>${leaveTabs("leave", (page) => this.tell("zt-navigate", { page, argument: "" }))}</header>
      ${failure ? failed(failure, () => void this.#types.load()) : nothing}
      <div class="columns">
        ${this.#form()}
        <section class="panel list" aria-labelledby="mine"><header><h2 id="mine">${mine ? say("mine") : say("theirs", { name: this.host.names.of(this.employee) })}</h2></header>
            <zt-leave-requests .employee=${this.employee} .types=${this.#types.value?.leaveTypes ?? []} open=${this.argument} @zt-change=${this.#change}></zt-leave-requests></section>
        <section class="panel side" aria-live="polite" aria-label=${say("odds")}>${this.#side()}</section>
      </div>
    </div>`;
  }

  #form(): unknown {
    const { changing } = this;
    return html`<section class="panel form" aria-labelledby="ask">
      <header><h2 id="ask" class="grow">${changing ? say("askChange", { leave: spanWords(changing.startTime, changing.endTime) }) : say("ask")}</h2>
        ${changing ? html`<button class="button quiet small" @click=${this.#stopChange}>${say("stopChange")}</button>` : nothing}</header>
      <form class="body" @submit=${this.#send}>
        ${this.colleagues.length && !changing ? this.#person() : nothing}
        ${changing ? nothing : this.#kinds()}
        <fieldset><legend>${say("when")}</legend>
          <zt-shift-picker .employee=${this.employee} ?byDay=${this.#byDay} @zt-span=${this.#spanned}></zt-shift-picker></fieldset>
        ${changing ? nothing : this.#words()}
        <div class="send"><button class="button primary" ?disabled=${!this.span || this.sending}>${say(this.sending ? "sending" : changing ? "submitChange" : "submit")}</button>${this.#brief()}</div>
      </form>
    </section>`;
  }

  /** The odds in a word beside the button, for where the outlook is further down. */
  #brief(): unknown {
    const { value } = this.#outlook;
    if (!this.span || !value || this.outcome) return nothing;
    const { word, tone } = odds(value.odds);
    return html`<span class="${tone}-text">${word}<br /><span class="soft">${say("brief", { charge: workHours(value.chargedMinutes ?? 0) })}</span></span>`;
  }

  #person(): unknown {
    const me = this.host.principal?.subject ?? "";
    return html`<div class="field"><label for="person">${say("forWhom")}</label>
      <select class="input" id="person" @change=${(event: Event) => this.#choosePerson((event.target as HTMLSelectElement).value)}>
        <option value=${me} ?selected=${this.employee === me}>${say("myself")}</option>
        ${this.colleagues.map((each) => html`<option value=${each.name} ?selected=${this.employee === each.name}>${each.displayName} ${each.employeeNo}</option>`)}
      </select></div>`;
  }

  #kinds(): unknown {
    const types = this.#types.value?.leaveTypes;
    if (!types) return skeleton(2);
    const tiles = types.filter((type) => TILES.includes(type.code));
    const others = types.filter((type) => !TILES.includes(type.code));
    const choose = (code: string): void => {
      this.type = code;
      this.outcome = undefined;
      this.#changed();
    };
    return html`<fieldset><legend>${say("type")}</legend><div class="tiles">
      ${tiles.map((type) => html`<label><input type="radio" name="type" .checked=${this.type === type.code} @change=${() => choose(type.code)} />
        <span>${typeNamed(types, type.code)}</span><small>${this.#note(type)}</small></label>`)}
      ${others.length
        ? html`<select class="input" aria-label=${say("otherTypes")} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
            <option value="" disabled ?selected=${tiles.some((type) => type.code === this.type)}>${say("otherTypes")}</option>
            ${others.map((type) => html`<option value=${type.code} ?selected=${this.type === type.code}>${spoken(type.title) || typeNamed(types, type.code)}</option>`)}
          </select>`
        : nothing}
    </div></fieldset>`;
  }

  #note(type: LeaveType): string {
    const balance = this.#balance.value?.balances?.find((each) => each.leaveType === type.code);
    if (type.needsBalance) return say("left", { left: workHours(balance?.freeMinutes ?? 0) });
    return type.statutory ? say("statutory") : type.paid ? "" : say("unpaid");
  }

  #words(): unknown {
    const asksFor = this.#type && !TILES.includes(this.type);
    return html`<div class="two">
      <div class="field"><label for="reason">${say("reason")} <span class="faint">${say("reasonHint")}</span></label>
        <input class="input" id="reason" maxlength="500" autocomplete="off" @input=${() => this.#changed(TYPING_MS * 2)} /></div>
      ${asksFor
        ? html`<div class="field"><label for="circumstance">${say("circumstance")} <span class="faint">${say("circumstanceHint")}</span></label>
            <input class="input" id="circumstance" maxlength="80" autocomplete="off" @input=${() => this.#changed(TYPING_MS)} /></div>`
        : nothing}
    </div>
    ${this.#type?.statutory
      ? nothing
      : html`<label class="check"><input type="checkbox" .checked=${this.wait}
          @change=${(event: Event) => { this.wait = (event.target as HTMLInputElement).checked; this.#changed(); }} />${say("wait")}</label>`}`;
  }

  #side(): unknown {
    if (this.refusal) return this.#refused(this.refusal);
    if (this.outcome) return this.#decided(this.outcome);
    const { value, failure, loading } = this.#outlook;
    if (this.span && failure) return this.#refused(failure);
    if (this.span && value) return html`<div class=${loading ? "fading" : ""}>${outlookView(value, this.#type, this.#use)}</div>`;
    if (this.span) return html`<p class="none">${icon("clock", 28)}${say("reckoning")}</p>`;
    return html`<p class="none">${icon("leave", 28)}${say("oddsEmpty")}</p>`;
  }

  #refused(refusal: Refusal): unknown {
    return html`<div class="odds bad" role="alert">${icon("cross", 26)}<div><b>${say("refused")}</b><p>${refusal.message}</p></div></div>
      ${refusal.alternatives.length ? html`<div class="outlook"><section><h3>${say("alternatives")}</h3>${offerList(refusal.alternatives, this.#use)}</section></div>` : nothing}`;
  }

  #decided(request: LeaveRequest): unknown {
    const { state, decision } = request;
    const waiting = state === "LEAVE_STATE_WAITING";
    const good = state === "LEAVE_STATE_APPROVED" || state === "LEAVE_STATE_IN_PROGRESS";
    const about = good
      ? say("approvedAbout", { span: spanWords(request.startTime, request.endTime) })
      : waiting ? say("waitingAbout") : request.dueTime ? say("pendingAbout", { time: dateTime(request.dueTime) }) : "";
    const heading = good ? say("APPROVED_NOW") : waiting ? say("WAITING_NOW", { n: request.waitingPlace ?? 1 }) : say("PENDING_NOW");
    const why = spoken(decision?.reasons?.[0]?.text);
    return html`<div class="odds ${good ? "good" : "watch"}">${icon(good ? "check" : "clock", 26)}<div><b>${heading}</b><p>${about}</p></div></div>
      <div class="outlook">
        ${why ? html`<section><h3>${say("why")}</h3><p>${why}</p></section>` : nothing}
        ${decision?.conditions?.length ? html`<section><h3>${say("policy")}</h3>${conditionList(decision.conditions)}</section>` : nothing}
        <div><button class="button" @click=${() => (this.outcome = undefined)}>${say("another")}</button></div>
      </div>`;
  }
}
