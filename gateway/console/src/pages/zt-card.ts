// The decision card: any work item of any service, with all one needs to decide it, and the buttons that do.
import { html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, Refusal, type Alternative } from "../kit/api";
import { dateTime, datesIn, span } from "../kit/format";
import { spoken } from "../kit/locale";
import { Page, Reading } from "../kit/page";
import type { Action, Employee, Outlook, WorkItem } from "../kit/shapes";
import { say } from "../messages/card";
import { conditionList, conditionStyles } from "../parts/conditions";
import { factName, leaveTypeName, shownFact } from "../parts/facts";
import { icon } from "../parts/icons";
import { figures } from "../parts/figures";
import { coverPoints, otherFacts, seriesPoints } from "../parts/impact";
import { deadline, isOpen, kindOf, stateName, titleOf, withField } from "../parts/inbox";
import { avatar, failed, skeleton, toneClass } from "../parts/shapes";
import { basics } from "../parts/styles";
import { toast } from "../parts/zt-toasts";
import { cardStyles } from "../parts/card-styles";
import "../parts/zt-cover-chart";

type Asking = { kind: "action"; action: Action } | { kind: "handOver" } | { kind: "complete" };

/** Give `item`, or `work-item` by name. Fires `zt-decided` `{workItem, action}` and `zt-changed` `{workItem}`. */
@customElement("zt-card")
export class Card extends Page {
  static styles = [basics, conditionStyles, cardStyles];
  @property({ attribute: false }) item?: WorkItem;
  @property({ attribute: "work-item" }) workItem = "";
  @state() private asking?: Asking;
  @state() private sending = "";
  @state() private refusal?: Refusal;
  @state() private colleagues: Employee[] = [];
  #outlook = new Reading(this, () => this.#bringUpToDate());
  #read = new Reading(this, (signal) => this.host.api.get<WorkItem>(`/v1/${this.workItem}`, {}, signal));
  /** One id for each thing the person wants, kept while a retry may still be the same wish. */
  #wish = { key: "", id: "" };

  protected override load(): void {
    if (this.item) this.#open();
    else if (this.workItem) void this.#read.load().then(() => this.#open());
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has("workItem") && this.hasUpdated && !this.item) this.load();
    if (!changed.has("item")) return;
    const before = changed.get("item") as WorkItem | undefined;
    if (before?.name !== this.item?.name) this.#open();
  }

  #open(): void {
    this.asking = undefined;
    this.refusal = undefined;
    this.sending = "";
    this.#outlook.clear();
    if (this.#item?.draft?.refresh?.method && isOpen(this.#item)) void this.#outlook.load();
  }

  get #item(): WorkItem | undefined {
    return this.item ?? this.#read.value;
  }

  async #bringUpToDate(): Promise<Outlook> {
    const { method = "", request = {} } = this.#item?.draft?.refresh ?? {};
    return this.host.api.call<Outlook>(method, request);
  }

  /** Run the action of this style as its button would: for keyboard shortcuts of whoever shows the card. */
  act(style: "ACTION_STYLE_PRIMARY" | "ACTION_STYLE_DANGER"): void {
    const action = this.#item?.draft?.actions?.find((each) => each.style === style);
    if (action && !this.sending) this.#choose(action);
  }

  claim(): void {
    const item = this.#item;
    if (item && item.state !== "WORK_ITEM_STATE_CLAIMED" && !this.sending) void this.#change("claim", {}, say("claimed"));
  }

  #choose(action: Action): void {
    this.refusal = undefined;
    if (action.asksFor) {
      this.asking = { kind: "action", action };
      void this.#focusField();
    } else {
      void this.#send(action.id ?? "", spoken(action.label), action.method ?? "", action.request ?? {});
    }
  }

  async #focusField(): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>("#asked")?.focus();
  }

  #requestIdFor(key: string): string {
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    return this.#wish.id;
  }

  async #send(id: string, label: string, method: string, request: Record<string, unknown>): Promise<void> {
    const item = this.#item!;
    if (!(await this.#deliver(id, label, method, request))) return;
    this.tell("zt-decided", { workItem: item.name, action: id });
    if (!this.item) void this.#read.load();
  }

  /** Send a ready-made call; gives whether it was accepted. */
  async #deliver(id: string, label: string, method: string, request: Record<string, unknown>): Promise<boolean> {
    const title = titleOf(this.#item!, this.host.names);
    this.sending = id;
    this.refusal = undefined;
    try {
      await this.host.api.call(method, request, this.#requestIdFor(JSON.stringify([method, request])));
      this.asking = undefined;
      this.#wish = { key: "", id: "" };
      toast(say("done", { action: label, title }));
      return true;
    } catch (failure) {
      this.#refused(failure);
      return false;
    } finally {
      this.sending = "";
    }
  }

  async #change(verb: "claim" | "handOver" | "complete", body: Record<string, unknown>, told: string): Promise<void> {
    const { name } = this.#item!;
    this.sending = verb;
    this.refusal = undefined;
    try {
      const changed = await this.host.api.post<WorkItem>(`/v1/${name}:${verb}`, body, this.#requestIdFor(JSON.stringify([verb, name, body])));
      this.asking = undefined;
      if (this.item) this.item = changed;
      else this.#read.value = changed;
      if (told) toast(told);
      this.tell("zt-changed", { workItem: changed });
    } catch (failure) {
      this.#refused(failure);
    } finally {
      this.sending = "";
    }
  }

  #refused(failure: unknown): void {
    this.refusal = failure instanceof Refusal ? failure : new Refusal(1);
    // Another try after a refusal is another wish; after silence it is the same one.
    if (this.refusal.status !== 0 && this.refusal.status !== 503) this.#wish = { key: "", id: "" };
    if (this.refusal.status === 409 && this.#item?.draft?.refresh?.method) void this.#outlook.load();
  }

  protected override render(): unknown {
    const item = this.#item;
    if (!item) return this.#read.failure ? failed(this.#read.failure, () => this.load()) : skeleton(10);
    const outlook = this.#outlook.value;
    return html`<article class="card" aria-labelledby="title" aria-busy=${this.#outlook.loading}>
      ${this.#heading(item)}
      <div class="content">
        ${this.#notices(item)}
        ${this.#why(item)}
        ${this.#figures(outlook)}
        ${this.#facts(item, outlook)}
        ${this.#cover(item, outlook)}
        ${this.#offers(this.#alternatives, say("alternatives"))}
        ${this.#away(outlook)}
        ${this.#policy(outlook)}
        ${this.#steps(item)}
      </div>
      ${isOpen(item) ? this.#actions(item) : html`<footer><p class="soft">${say("closed")}</p></footer>`}
    </article>`;
  }

  #heading(item: WorkItem): unknown {
    const person = this.host.names.of(item.draft?.employee);
    const due = deadline(item);
    return html`<header>
      ${person ? avatar(person, "large") : nothing}
      <div class="grow">
        <h2 id="title" tabindex="-1">${titleOf(item, this.host.names)}</h2>
        <p class="row wrap small soft">
          <span class="badge">${kindOf(item)}</span>
          <span class="badge ${item.state === "WORK_ITEM_STATE_ESCALATED" ? "bad" : item.state === "WORK_ITEM_STATE_CLAIMED" ? "accent" : ""}">${stateName(item.state)}</span>
          ${due ? html`<span class="badge ${due.tone} number">${icon("clock", 12)}${due.text}</span>` : nothing}
          <span>${this.host.teamName(item.draft?.team)}</span>
        </p>
      </div>
    </header>`;
  }

  #notices(item: WorkItem): unknown {
    const me = this.host.principal?.subject;
    const owner = this.host.names.of(item.owner);
    return html`
      ${item.standIn
        ? html`<p class="notice watch">${icon("hand")}<span>${
            item.standIn === me ? say("standIn", { owner }) : say("standInOther", { owner, standIn: this.host.names.of(item.standIn) })
          }</span></p>`
        : nothing}
      ${item.state === "WORK_ITEM_STATE_CLAIMED" && item.assignee !== me
        ? html`<p class="notice accent">${icon("person")}<span>${say("claimedBy", { name: this.host.names.of(item.assignee) })}</span></p>`
        : nothing}
      ${this.#outlook.failure && !this.#outlook.loading
        ? html`<div class="notice watch">${icon("warning")}<span class="grow">${say("stale")} ${this.#outlook.failure.message}</span>
            <button class="button quiet icon small" aria-label=${say("updating")} @click=${() => void this.#outlook.load()}>${icon("refresh", 16)}</button></div>`
        : nothing}`;
  }

  #why(item: WorkItem): unknown {
    const reasons = item.draft?.reasons ?? [];
    if (!reasons.length) return nothing;
    return html`<section class="why">
      <h3 class="unseen">${say("why")}</h3>
      ${reasons.map((reason) => html`<p>${datesIn(this.host.names.in(spoken(reason.text))) || reason.code}</p>`)}
    </section>`;
  }

  #figures(outlook: Outlook | undefined): unknown {
    if (outlook) return figures(outlook);
    return this.#item?.draft?.refresh?.method && this.#outlook.loading ? html`<div class="figures waiting">${skeleton(3)}</div>` : nothing;
  }

  #cover(item: WorkItem, outlook: Outlook | undefined): unknown {
    const live = coverPoints(outlook?.cover ?? []);
    const points = live.length ? live : seriesPoints(outlook?.series ?? item.draft?.series ?? []);
    if (!points.length) return nothing;
    return html`<section><h3>${say(live.length ? "cover" : "coverSeries")}</h3>
      <zt-cover-chart .points=${points} height="170"></zt-cover-chart></section>`;
  }

  #facts(item: WorkItem, outlook: Outlook | undefined): unknown {
    const facts = otherFacts(outlook?.facts ?? item.draft?.facts ?? [], outlook);
    const told = new Set((item.draft?.reasons ?? []).map((reason) => reason.code));
    const findings = (outlook?.findings ?? []).filter((finding) => !told.has(finding.code));
    return html`
      ${facts.length
        ? html`<section><h3>${say("facts")}</h3><dl class="facts">${facts.map(
            (fact) => html`<div><dt>${spoken(fact.label) || factName(fact.key)}</dt><dd class="${toneClass(fact.tone)}-text">${
              fact.unit === "name" ? this.host.names.of(fact.value) : shownFact(fact)
            }</dd></div>`,
          )}</dl></section>`
        : nothing}
      ${findings.length
        ? html`<section><h3>${say("findings")}</h3>${findings.map(
            (finding) => html`<p class="notice ${finding.hard ? "bad" : "watch"}">${icon("warning")}${spoken(finding.text) || finding.code}</p>`,
          )}</section>`
        : nothing}`;
  }

  #away(outlook: Outlook | undefined): unknown {
    if (!outlook) return nothing;
    const away = outlook.away ?? [];
    return html`<section><h3>${say("awayWho")}</h3>
      ${away.length
        ? html`<ul class="away">${away.map((colleague) => {
            const name = this.host.names.of(colleague.employee);
            const pending = /PENDING|WAITING/.test(colleague.state ?? "");
            return html`<li>${avatar(name)}<span class="grow"><span class="cut">${name}</span>
                ${pending ? html`<span class="badge watch">${say("pending")}</span>` : nothing}
                <br /><span class="faint tiny number">${leaveTypeName(colleague.leaveType)} · ${span(colleague.startTime, colleague.endTime)}</span></span></li>`;
          })}</ul>`
        : html`<p class="soft">${say("nobodyAway")}</p>`}
    </section>`;
  }

  #policy(outlook: Outlook | undefined): unknown {
    const decision = outlook?.decision;
    if (!decision?.conditions?.length) return nothing;
    return html`<section><h3>${say("policy")}
        ${decision.policyVersion ? html`<span class="faint small">${say("version", { version: decision.policyVersion })}</span>` : nothing}</h3>
      ${conditionList(decision.conditions)}</section>`;
  }

  /** What would fit instead, as of now: what the item was opened with counts only where nothing newer can be had. */
  get #alternatives(): readonly Alternative[] {
    const { draft } = this.#item ?? {};
    const { value, loading } = this.#outlook;
    if (value) return value.alternatives ?? [];
    return loading && draft?.refresh?.method ? [] : (draft?.alternatives ?? []);
  }

  /** Send an alternative. It may settle the item or change it: what became of it is read, not guessed. */
  async #use(index: number, alternative: Alternative): Promise<void> {
    const item = this.#item!;
    if (!(await this.#deliver(`alternative-${index}`, say("offer"), alternative.method ?? "", alternative.request ?? {}))) return;
    this.tell("zt-changed", { workItem: item });
    if (this.#item?.draft?.refresh?.method) void this.#outlook.load();
  }

  #offers(alternatives: readonly Alternative[], heading: string): unknown {
    if (!alternatives.length) return nothing;
    return html`<section><h3>${heading}</h3><ul class="offers">${alternatives.map(
      (alternative, index) => html`<li><span class="grow">${spoken(alternative.text)}</span>
        ${alternative.method
          ? html`<button class="button small" ?disabled=${Boolean(this.sending)} aria-describedby="title"
              @click=${() => void this.#use(index, alternative)}>${say("offer")}</button>`
          : nothing}</li>`,
    )}</ul></section>`;
  }

  #steps(item: WorkItem): unknown {
    const steps = item.steps ?? [];
    if (!steps.length) return nothing;
    return html`<section><h3>${say("steps")}</h3><ol class="steps">${steps.map(
      (step) => html`<li><span class="number faint">${dateTime(step.stepTime)}</span>
        <span>${step.actor?.startsWith("employees/") ? this.host.names.of(step.actor) : say("platform")} · ${step.step && step.step in say.catalogue ? say(step.step as "OPENED") : step.step}${step.note ? html`<q>${step.note}</q>` : nothing}</span></li>`,
    )}</ol></section>`;
  }

  #actions(item: WorkItem): unknown {
    const actions = item.draft?.actions ?? [];
    const mine = item.assignee === this.host.principal?.subject;
    const busy = Boolean(this.sending);
    return html`<footer>
      ${this.refusal ? this.#refusal(this.refusal) : nothing}
      ${this.asking
        ? this.#form(this.asking)
        : html`<div class="buttons">
            ${actions.map(
              (action) => html`<button ?disabled=${busy} class="button ${STYLES[action.style ?? ""] ?? ""}" @click=${() => this.#choose(action)}>
                ${this.sending === action.id ? say("sending") : spoken(action.label)}</button>`,
            )}
            ${actions.length ? nothing : html`<button class="button primary" ?disabled=${busy} @click=${() => this.#ask({ kind: "complete" })}>${say("complete")}</button>`}
            <span class="grow"></span>
            ${item.state === "WORK_ITEM_STATE_CLAIMED" && mine
              ? nothing
              : html`<button class="button quiet" ?disabled=${busy} @click=${() => this.claim()}>${say("claim")}</button>`}
            <button class="button quiet" ?disabled=${busy} @click=${this.#askHandOver}>${say("handOver")}</button>
          </div>`}
    </footer>`;
  }

  #refusal(refusal: Refusal): unknown {
    return html`<div class="notice bad" role="alert">${icon("warning")}
        <div class="grow"><b>${say("refused")}</b> ${this.host.names.in(refusal.message)}${refusal.violations.map((violation) => html`<br />${violation.message}`)}</div></div>
      ${this.#offers(refusal.alternatives, say("refusedAlternatives"))}`;
  }

  #ask(asking: Asking): void {
    this.asking = asking;
    this.refusal = undefined;
    void this.#focusField();
  }

  async #askHandOver(): Promise<void> {
    this.#ask({ kind: "handOver" });
    const everybody = await this.host.names.all();
    const deciding = ["TEAM_LEAD", "OFFICER", "CENTRE_MANAGER"];
    this.colleagues = everybody.filter(
      (each) => each.name !== this.host.principal?.subject && each.roles?.some((role) => deciding.includes(role)),
    );
  }

  #form(asking: Asking): unknown {
    const name = this.host.names.of(this.#item?.draft?.employee);
    const danger = asking.kind === "action" && asking.action.style === "ACTION_STYLE_DANGER";
    const label = asking.kind === "action" ? spoken(asking.action.label) : say(asking.kind);
    const hint = asking.kind === "handOver" ? say("noteHint") : asking.kind === "complete" ? say("completeHint")
      : name ? say("reasonHint", { name }) : say("reasonHintNobody");
    return html`<form class="ask" @submit=${this.#submit} @keydown=${this.#escape}>
      ${asking.kind === "handOver"
        ? html`<div class="field"><label for="to">${say("handOverTo")}</label>
            <select class="input" id="to"><option value="">${say("anyone")}</option>${this.colleagues.map(
              (each) => html`<option value=${each.name}>${each.displayName} · ${this.host.teamName(each.team)}</option>`,
            )}</select></div>`
        : nothing}
      <div class="field"><label for="asked">${say(asking.kind === "action" ? "reason" : "note")} <span class="faint">${hint}</span></label>
        <textarea class="input" id="asked" rows="2" maxlength="500" ?required=${asking.kind === "action"}></textarea></div>
      <div class="buttons">
        <button class="button ${danger ? "danger sure" : "primary"}" ?disabled=${Boolean(this.sending)}>${this.sending ? say("sending") : label}</button>
        <button type="button" class="button quiet" @click=${() => (this.asking = undefined)}>${say("cancel")}</button>
      </div>
    </form>`;
  }

  #escape(event: KeyboardEvent): void {
    if (event.key === "Escape") this.asking = undefined;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) (event.currentTarget as HTMLFormElement).requestSubmit();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const text = this.renderRoot.querySelector<HTMLTextAreaElement>("#asked")!.value.trim();
    const asking = this.asking!;
    if (asking.kind === "handOver") {
      const to = this.renderRoot.querySelector<HTMLSelectElement>("#to")!.value;
      void this.#change("handOver", { to, note: text }, say("gone"));
    } else if (asking.kind === "complete") {
      void this.#change("complete", { note: text }, say("closed")).then(() => {
        if (!this.refusal) this.tell("zt-decided", { workItem: this.#item!.name, action: "complete" });
      });
    } else {
      const { action } = asking;
      const request = withField(action.request ?? {}, action.asksFor ?? "", text);
      void this.#send(action.id ?? "", spoken(action.label), action.method ?? "", request);
    }
  }
}

const STYLES: Record<string, string> = { ACTION_STYLE_PRIMARY: "primary", ACTION_STYLE_DANGER: "danger" };
