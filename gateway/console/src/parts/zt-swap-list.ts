// Swaps as a list: who gives what to whom, how it stands, why, and the one click that is left to do.
import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, Refusal } from "../kit/api";
import type { Swap } from "../kit/change-shapes";
import { dateTime, span } from "../kit/format";
import { spoken } from "../kit/locale";
import { Hosted } from "../kit/page";
import type { Shift } from "../kit/shapes";
import { say } from "../messages/changes";
import { changeStyles } from "./change-styles";
import { changeTone, partSpan, returnable, returnDates, stepList, swapDeeds, swapState, type SwapDeed } from "./change-words";
import { conditionList, conditionStyles } from "./conditions";
import { icon } from "./icons";
import { skeleton } from "./shapes";
import { shiftCode } from "./shift-look";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

const CALLS: Record<SwapDeed, [verb: string, body: Record<string, unknown>]> = {
  agree: ["answer", { agree: true }],
  decline: ["answer", { agree: false }],
  apply: ["apply", {}],
  takeBack: ["apply", { takeBack: true }],
  withdraw: ["withdraw", {}],
  approve: ["decide", { approve: true }],
  refuse: ["decide", { approve: false }],
};
const LOOKS: Partial<Record<SwapDeed, string>> = { agree: "primary", apply: "primary", approve: "primary", decline: "danger", refuse: "danger" };

/** Fires `zt-done` when one of them has changed. */
@customElement("zt-swap-list")
export class SwapList extends Hosted {
  static styles = [basics, conditionStyles, changeStyles, css`.change:first-of-type { border-top: 0; }`];
  @property({ attribute: false }) swaps: Swap[] = [];
  @state() private full: Record<string, Swap> = {};
  @state() private refusing = "";
  @state() private returning = "";
  /** One's own shifts that may be given in return; absent until they are read. */
  @state() private returns?: Shift[];
  @state() private busy = "";
  @state() private problem?: { swap: string; refusal: Refusal };
  /** One id for each deed a person wants, kept while a retry may still be the same wish. */
  #wish = { key: "", id: "" };

  protected override render(): unknown {
    return repeat(this.swaps, (swap) => swap.name, (swap) => this.#swap(swap));
  }

  #swap(swap: Swap): unknown {
    const deeds = swapDeeds(swap, this.host);
    return html`<article class="change" aria-label=${`${say(swap.kind ?? "SWAP_KIND_DIRECT")} ${this.#name(swap.employee, swap.team)}`}>
      <div class="head"><span class="badge">${say(swap.kind ?? "SWAP_KIND_DIRECT")}</span><span class="badge ${changeTone(swap.state)}">${swapState(swap)}</span></div>
      <div class="parts">
        <span>${swap.employee === this.#me ? say("youGive") : say("gives", { name: this.#name(swap.employee, swap.team) })} <b>${partSpan(swap.given)}</b></span>
        ${this.#other(swap)}
      </div>
      ${this.problem?.swap === swap.name
        ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>`
        : nothing}
      ${this.refusing === swap.name ? this.#reason(swap) : this.returning === swap.name ? this.#return(swap) : this.#foot(swap, deeds)}
      <details @toggle=${(event: ToggleEvent) => event.newState === "open" && void this.#read(swap.name)}>
        <summary>${say("why")}</summary>${this.#inside(this.full[swap.name])}</details>
    </article>`;
  }

  get #me(): string {
    return this.host.principal?.subject ?? "";
  }

  /** A person's name; whoever is out of the caller's reach is known by their team alone. */
  #name(employee: string | undefined, team?: string): string {
    const known = !employee || this.host.names.get(employee);
    return known || !team ? this.host.names.of(employee) : say("colleagueOf", { team: this.host.teamName(team) });
  }

  #other(swap: Swap): unknown {
    const mine = swap.taker === this.#me;
    if (swap.wanted) return html`<span>${mine ? say("forYours") : say("getsFrom", { name: this.#name(swap.taker) })} <b>${partSpan(swap.wanted)}</b></span>`;
    if (!swap.taker) return returnDates(swap) ? html`<span>${say("wantsBack")} <b>${returnDates(swap)}</b></span>` : nothing;
    return html`<span>${mine ? say("takenByYou") : say("takenBy", { name: this.#name(swap.taker) })}</span>`;
  }

  #foot(swap: Swap, deeds: readonly SwapDeed[]): unknown {
    const waits = swap.state === "SWAP_STATE_PROPOSED" && swap.deadlineTime;
    if (!deeds.length && !waits) return nothing;
    return html`<div class="foot">
      ${waits ? html`<span class="number">${say("until", { time: dateTime(swap.deadlineTime) })}</span>` : nothing}
      ${swap.applicantCount ? html`<span>${say("applicants", { n: swap.applicantCount })}</span>` : nothing}
      ${swap.applied ? html`<span class="badge accent">${say("applied")}</span>` : nothing}
      <span class="deeds">${deeds.map((deed) => html`<button class="button small ${LOOKS[deed] ?? ""}" data-deed=${deed} ?disabled=${this.busy === swap.name} @click=${() => this.#start(swap, deed)}>${say(deed)}</button>`)}</span>
    </div>`;
  }

  #start(swap: Swap, deed: SwapDeed): void {
    this.problem = undefined;
    this.refusing = this.returning = "";
    if (deed === "apply" && swap.kind === "SWAP_KIND_MARKET_RETURN") return void this.#choose(swap);
    if (deed !== "refuse") return void this.#do(swap, deed);
    this.refusing = swap.name;
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>("#reason")?.focus());
  }

  #reason(swap: Swap): unknown {
    return html`<form class="ask" @submit=${(event: Event) => this.#refuse(event, swap)}>
      <label class="field"><span>${say("reason")} <span class="faint">${say("reasonHint")}</span></span><input class="input" id="reason" name="reason" required maxlength="500" autocomplete="off" /></label>
      <button class="button danger sure" ?disabled=${this.busy === swap.name}>${say("refuse")}</button>
      <button type="button" class="button quiet" @click=${() => (this.refusing = "")}>${say("cancel")}</button>
    </form>`;
  }

  #refuse(event: Event, swap: Swap): void {
    event.preventDefault();
    const reason = String(new FormData(event.target as HTMLFormElement).get("reason") ?? "").trim();
    void this.#do(swap, "refuse", { reason });
  }

  /** Let the caller choose what to give in return. */
  async #choose(swap: Swap): Promise<void> {
    this.returns = undefined;
    this.returning = swap.name;
    const asked = { employee: this.#me, startDate: swap.returnStartDate, endDate: swap.returnEndDate };
    try {
      const { shifts = [] } = await this.host.api.get<{ shifts?: Shift[] }>("/v1/shifts", asked);
      if (this.returning !== swap.name) return;
      this.returns = shifts.filter((shift) => returnable(shift, swap, Date.now()));
      await this.updateComplete;
      this.renderRoot.querySelector<HTMLElement>("#returned")?.focus();
    } catch (failure) {
      this.returning = "";
      this.problem = { swap: swap.name, refusal: failure as Refusal };
    }
  }

  #return(swap: Swap): unknown {
    if (!this.returns) return skeleton(1);
    const none = !this.returns.length;
    return html`<form class="ask" @submit=${(event: Event) => this.#applyWith(event, swap)}>
      <label class="field"><span>${say("returnShift")}</span><select class="input" id="returned" name="returned" required ?disabled=${none}>
        <option value="">${say(none ? "returnNone" : "choose")}</option>
        ${this.returns.map((shift) => html`<option value=${shift.name ?? ""}>${span(shift.startTime, shift.endTime)} ${shiftCode(shift.shiftType)}</option>`)}
      </select></label>
      <button class="button primary sure" ?disabled=${none || this.busy === swap.name}>${say("apply")}</button>
      <button type="button" class="button quiet" @click=${() => (this.returning = "")}>${say("cancel")}</button>
    </form>`;
  }

  #applyWith(event: Event, swap: Swap): void {
    event.preventDefault();
    const shift = String(new FormData(event.target as HTMLFormElement).get("returned") ?? "");
    if (shift) void this.#do(swap, "apply", { returned: { shift } });
  }

  async #do(swap: Swap, deed: SwapDeed, more: Record<string, unknown> = {}): Promise<void> {
    const [verb, body] = CALLS[deed];
    const sent = { ...body, ...more, ...(verb === "decide" ? { etag: swap.etag } : {}) };
    const key = JSON.stringify([swap.name, verb, sent]);
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    this.busy = swap.name;
    try {
      const changed = await this.host.api.post<Swap>(`/v1/${swap.name}:${verb}`, sent, this.#wish.id);
      this.refusing = this.returning = "";
      toast(this.#told(deed, changed));
      this.full = {};
      this.dispatchEvent(new CustomEvent("zt-done", { detail: { swap: changed }, bubbles: true, composed: true }));
    } catch (failure) {
      this.problem = { swap: swap.name, refusal: failure as Refusal };
    } finally {
      this.busy = "";
    }
  }

  #told(deed: SwapDeed, swap: Swap): string {
    if (deed !== "agree") return say(`DID_${deed}`);
    return say(swap.state === "SWAP_STATE_EXCHANGED" ? "AGREED_DONE" : swap.state === "SWAP_STATE_REFUSED" ? "SWAP_STATE_REFUSED" : "AGREED_PENDING");
  }

  async #read(name: string): Promise<void> {
    try {
      this.full = { ...this.full, [name]: await this.host.api.get<Swap>(`/v1/${name}`) };
    } catch (failure) {
      this.problem = { swap: name, refusal: failure as Refusal };
    }
  }

  #inside(swap: Swap | undefined): unknown {
    if (!swap) return skeleton(2);
    const { decision, steps = [] } = swap;
    const why = [...(decision?.reasons ?? []).map((reason) => spoken(reason.text)), decision?.comment ?? ""].filter(Boolean);
    return html`<div class="inside">
      ${swap.returned ? html`<p>${say("offersBack")} <b class="number">${partSpan(swap.returned)}</b></p>` : nothing}
      ${why.map((sentence) => html`<p>${this.host.names.in(sentence)}</p>`)}
      ${decision?.conditions?.length ? html`<section><h3>${say("policy")}</h3>${conditionList(decision.conditions)}</section>` : nothing}
      ${steps.length ? html`<section><h3>${say("history")}</h3>${stepList(steps, this.host.names)}</section>` : nothing}
    </div>`;
  }
}
