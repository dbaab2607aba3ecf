// A person's requests: how each stands, how it came to that, and what may still be done with it.
import { css, html, nothing, type PropertyValues } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { customElement, property, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { civilOf, dateTime, instantAt, span, time, workHours } from "../kit/format";
import { spoken } from "../kit/locale";
import type { LeaveRequest, LeaveType, Transition } from "../kit/leave-shapes";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/leave";
import { conditionList, conditionStyles } from "./conditions";
import { icon } from "./icons";
import { amount, causeWord, deeds, stateTone, stateWord, typeNamed } from "./leave-words";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

type Deed = ReturnType<typeof deeds>[number];

const DONE = { withdraw: "withdrawn", cancel: "cancelled", returnEarly: "returned" } as const;
const PAGE = 12;

/** Fires `zt-change` {request} when the time of a request is to be changed. */
@customElement("zt-leave-requests")
export class LeaveRequests extends Hosted {
  static styles = [
    basics,
    conditionStyles,
    css`
      details { border-top: 1px solid var(--zt-line); }
      summary { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; padding: 10px 16px; list-style: none; }
      summary::-webkit-details-marker { display: none; }
      summary:hover { background: var(--zt-hover); }
      .name { font-weight: 580; }
      .inside { padding: 2px 16px 16px; display: grid; gap: 14px; }
      .inside h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 4px; }
      .steps { display: grid; gap: 6px; font-size: var(--zt-text-small); }
      .steps li { display: grid; grid-template-columns: 132px minmax(0, 1fr); gap: 2px 12px; }
      .steps q { display: block; color: var(--zt-ink-soft); }
      .ask { display: flex; flex-wrap: wrap; gap: 8px 10px; align-items: end; }
      .ask .field { min-width: 150px; }
      .ask .wide { flex: 1 1 220px; }
      .foot { padding: 4px 16px 12px; }
      @media (width < 760px) { summary, .inside { padding-inline: 12px; } .steps li { grid-template-columns: minmax(0, 1fr); } }
    `,
  ];
  @property() employee = "";
  @property({ attribute: false }) types: LeaveType[] = [];
  /** The request that is open. */
  @property() open = "";
  @state() private full: Record<string, LeaveRequest> = {};
  @state() private asking?: Deed;
  @state() private busy = false;
  @state() private problem?: Refusal;
  #shown = PAGE;
  #list = new Reading(this, (signal) =>
    this.host.api.get<{ leaveRequests?: LeaveRequest[]; nextPageToken?: string }>("/v1/leaveRequests", { employee: this.employee, pageSize: this.#shown }, signal),
    60,
  );

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("employee") && this.employee) {
      this.#list.clear();
      void this.#list.load();
    }
    if (changed.has("open") && this.open) void this.#read(this.open);
  }

  /** Read again, after something was asked for. */
  refresh(): void {
    this.full = {};
    void this.#list.load();
    if (this.open) void this.#read(this.open);
  }

  async #read(name: string): Promise<void> {
    this.asking = this.problem = undefined;
    try {
      const request = await this.host.api.get<LeaveRequest>(`/v1/${name}`);
      this.full = { ...this.full, [name]: request };
    } catch (failure) {
      this.problem = failure as Refusal;
    }
  }

  protected override render(): unknown {
    const { value, failure } = this.#list;
    if (!value) return failure ? failed(failure, () => void this.#list.load()) : skeleton(5);
    const requests = value.leaveRequests ?? [];
    if (!requests.length) return empty("leave", say("none"));
    return html`${repeat(requests, (request) => request.name, (request) => this.#request(request))}
      ${value.nextPageToken ? html`<div class="foot"><button class="button small" @click=${this.#more}>${say("more")}</button></div>` : nothing}`;
  }

  #more(): void {
    this.#shown += 50;
    void this.#list.load();
  }

  #request(request: LeaveRequest): unknown {
    const name = request.name ?? "";
    return html`<details ?open=${this.open === name} @toggle=${(event: ToggleEvent) => this.#toggle(name, event)}>
      <summary><span><span class="name">${typeNamed(this.types, request.leaveType)}</span> <span class="soft number small">${amount(request.chargedMinutes ?? 0, this.#dayOf(request))}</span><br />
        <span class="soft small number">${span(request.startTime, request.endTime)}</span></span>
        <span class="badge ${stateTone(request.state)}">${request.waitingPlace ? say("waitingPlace", { n: request.waitingPlace }) : stateWord(request.state)}</span></summary>
      ${this.open === name ? this.#inside(this.full[name]) : nothing}
    </details>`;
  }

  #dayOf(request: LeaveRequest): number | undefined {
    return this.types.find((type) => type.code === request.leaveType)?.dayMinutes;
  }

  #toggle(name: string, event: ToggleEvent): void {
    if (event.newState === "open") this.open = name;
    else if (this.open === name) this.open = "";
  }

  #inside(request: LeaveRequest | undefined): unknown {
    if (!request) return this.problem ? html`<div class="inside">${this.#refused()}</div>` : skeleton(3);
    const { decision, history = [] } = request;
    const why = spoken(decision?.reasons?.[0]?.text) || decision?.comment;
    const pending = request.state === "LEAVE_STATE_PENDING" || request.state === "LEAVE_STATE_PENDING_SECOND";
    return html`<div class="inside">
      ${why ? html`<p>${why}</p>` : nothing}
      ${pending && request.dueTime ? html`<p class="soft small">${say("due", { time: dateTime(request.dueTime) })}</p>` : nothing}
      ${decision?.conditions?.length ? html`<section><h3>${say("policy")}</h3>${conditionList(decision.conditions)}</section>` : nothing}
      ${history.length ? html`<section><h3>${say("history")}</h3><ol class="steps">${history.map((step) => this.#step(step))}</ol></section>` : nothing}
      ${this.#deeds(request)}
      ${this.#refused()}
    </div>`;
  }

  #step(step: Transition): unknown {
    const actor = step.actor?.startsWith("employees/") ? this.host.names.of(step.actor) : say("platform");
    const moved = step.balanceBeforeMinutes !== step.balanceAfterMinutes;
    return html`<li><span class="faint number">${dateTime(step.transitionTime)}</span>
      <span>${causeWord(step)} · ${actor}${moved
        ? html` <span class="faint number">${say("balanceMove", { before: workHours(step.balanceBeforeMinutes ?? 0), after: workHours(step.balanceAfterMinutes ?? 0) })}</span>`
        : nothing}${step.comment ? html`<q>${step.comment}</q>` : nothing}</span></li>`;
  }

  #refused(): unknown {
    return this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing;
  }

  #deeds(request: LeaveRequest): unknown {
    const can = deeds(request);
    if (!can.length) return nothing;
    if (this.asking === "cancel" || this.asking === "returnEarly") return this.#form(request, this.asking);
    return html`<div class="row wrap">${can.map(
      (deed) => html`<button class="button ${deed === "change" || deed === "returnEarly" ? "" : "danger"}" ?disabled=${this.busy} @click=${() => this.#start(deed, request)}>${say(deed)}</button>`,
    )}</div>`;
  }

  #start(deed: Deed, request: LeaveRequest): void {
    if (deed === "withdraw") void this.#send(request, deed, {});
    else if (deed === "change") this.dispatchEvent(new CustomEvent("zt-change", { detail: { request } }));
    else this.asking = deed;
  }

  #form(request: LeaveRequest, deed: "cancel" | "returnEarly"): unknown {
    const now = new Date();
    return html`<form class="ask" @submit=${(event: Event) => this.#submit(event, request, deed)}>
      ${deed === "cancel"
        ? html`<label class="field wide"><span>${say("cancelWhy")}</span><input class="input" name="reason" maxlength="500" /></label>`
        : html`<label class="field"><span>${say("returnAt")} · ${say("returnDate")}</span><input class="input" type="date" name="date" required .value=${civilOf(now)}
              min=${civilOf(request.startTime ?? now)} max=${civilOf(request.endTime ?? now)} /></label>
            <label class="field"><span>${say("returnClock")}</span><input class="input" type="time" name="clock" required .value=${time(now.toISOString())} /></label>`}
      <button class="button ${deed === "cancel" ? "danger sure" : "primary"}" ?disabled=${this.busy}>${say("confirm")}</button>
      <button type="button" class="button quiet" @click=${() => (this.asking = undefined)}>${say("back")}</button>
    </form>`;
  }

  #submit(event: Event, request: LeaveRequest, deed: "cancel" | "returnEarly"): void {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? "");
    void this.#send(request, deed, deed === "cancel" ? { reason: text("reason") } : { returnTime: instantAt(text("date"), text("clock")) });
  }

  async #send(request: LeaveRequest, deed: keyof typeof DONE, body: Record<string, unknown>): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await this.host.api.post(`/v1/${request.name}:${deed}`, body);
      toast(say(DONE[deed]));
      this.asking = undefined;
      this.refresh();
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }
}
