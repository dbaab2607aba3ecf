// Propose a swap: one's own shift or a part of it, against a colleague's, to a colleague, or to the market.
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { newRequestId, Refusal } from "../kit/api";
import type { PartAsked, Swap, SwapKind } from "../kit/change-shapes";
import { today } from "../kit/days";
import { civil, instantAt, plusDays, span, time } from "../kit/format";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import type { Employee, Shift } from "../kit/shapes";
import { say } from "../messages/changes";
import { ruleName } from "../messages/roster";
import { changeStyles } from "./change-styles";
import { icon } from "./icons";
import { failed, skeleton } from "./shapes";
import { shiftCode } from "./shift-look";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

type Part = "whole" | "first" | "last";

const KINDS: readonly SwapKind[] = ["SWAP_KIND_DIRECT", "SWAP_KIND_GIVE_AWAY", "SWAP_KIND_MARKET", "SWAP_KIND_MARKET_RETURN"];
const PARTS: readonly Part[] = ["whole", "first", "last"];
const DAYS = 28;
const RETURN_DAYS = 7;
const MOST_RETURN_DAYS = 31;
const QUARTER = 900_000;

/** Fires `zt-done` when a swap has been proposed. */
@customElement("zt-swap-form")
export class SwapForm extends Hosted {
  static styles = [
    basics,
    changeStyles,
    css`
      form { display: grid; gap: 14px; padding: 0 16px 16px; }
      .send { display: flex; flex-wrap: wrap; gap: 10px; align-items: center; }
      .segments { flex-wrap: wrap; }
    `,
  ];
  @state() private shift = "";
  @state() private extent: Part = "whole";
  @state() private cut = "";
  @state() private kind: SwapKind = "SWAP_KIND_DIRECT";
  @state() private date = "";
  @state() private theirs = "";
  @state() private taker = "";
  @state() private returnFrom = "";
  @state() private returnTo = "";
  @state() private sending = false;
  @state() private problem?: Refusal;
  #wish = { key: "", id: "" };
  #shifts = new Reading(this, (signal) => this.#read(signal));
  #check = new Reading(this, () => this.host.api.post<Swap>("/v1/swaps", { ...this.#asked, validateOnly: true }));

  connectedCallback(): void {
    super.connectedCallback();
    void this.#shifts.load();
  }

  /** Shifts of one's team in the weeks ahead; whoever is in another team is reached over the market. */
  async #read(signal: AbortSignal): Promise<{ shifts: Shift[]; people: Employee[] }> {
    const { team = "" } = this.host.principal ?? {};
    const dates = { startDate: today(), endDate: plusDays(today(), DAYS) };
    const [found, people] = await Promise.all([
      this.host.api.get<{ shifts?: Shift[] }>("/v1/shifts", { team, ...dates, pageSize: 5000 }, signal),
      this.host.names.all(),
    ]);
    return { shifts: found.shifts ?? [], people: people.filter((each) => each.team === team) };
  }

  get #me(): string {
    return this.host.principal?.subject ?? "";
  }

  /** One's own shifts that have not begun. */
  get #mine(): Shift[] {
    return (this.#shifts.value?.shifts ?? []).filter((each) => each.employee === this.#me && Date.parse(each.startTime ?? "") > Date.now());
  }

  get #given(): Shift | undefined {
    return this.#mine.find((each) => each.name === this.shift) ?? this.#mine.find((each) => !each.absences?.length) ?? this.#mine[0];
  }

  get #date(): string {
    return this.date || (this.#given?.workDate ?? "");
  }

  /** Colleagues' shifts of the date that differ from what is given. */
  get #others(): Shift[] {
    const given = this.#given;
    return (this.#shifts.value?.shifts ?? []).filter(
      (each) => each.employee !== this.#me && each.workDate === this.#date && Date.parse(each.startTime ?? "") > Date.now()
        && !(each.startTime === given?.startTime && each.endTime === given?.endTime),
    );
  }

  /** Colleagues without a shift on the day of what is given. */
  get #free(): Employee[] {
    const busy = new Set((this.#shifts.value?.shifts ?? []).filter((each) => each.workDate === this.#given?.workDate).map((each) => each.employee));
    const everybody = (this.#shifts.value?.people ?? []).filter((each) => each.name !== this.#me);
    return this.extent === "whole" ? everybody.filter((each) => !busy.has(each.name)) : everybody;
  }

  /** Where a shift is cut; the middle, on a quarter of an hour, until somebody says otherwise. */
  get #cut(): string {
    const { startTime = "", endTime = "" } = this.#given ?? {};
    const middle = (Date.parse(startTime) + Date.parse(endTime)) / 2;
    return this.cut || time(new Date(Math.round(middle / QUARTER) * QUARTER).toISOString());
  }

  get #givenPart(): PartAsked {
    const { name = "", workDate = "", startTime = "" } = this.#given ?? {};
    if (this.extent === "whole") return { shift: name };
    const sameDay = instantAt(workDate, this.#cut);
    const at = sameDay <= startTime ? instantAt(plusDays(workDate, 1), this.#cut) : sameDay;
    return this.extent === "first" ? { shift: name, endTime: at } : { shift: name, startTime: at };
  }

  get #toMarket(): boolean {
    return this.kind === "SWAP_KIND_MARKET" || this.kind === "SWAP_KIND_MARKET_RETURN";
  }

  /** The dates of which a shift is wanted in return, both included; the week after what is given until somebody says otherwise. */
  get #returnDates(): [from: string, to: string] {
    const from = this.returnFrom || plusDays(this.#given?.workDate ?? today(), 1);
    return [from, this.returnTo || plusDays(from, RETURN_DAYS - 1)];
  }

  get #returns(): Record<string, string> {
    if (this.kind !== "SWAP_KIND_MARKET_RETURN") return {};
    const [from, to] = this.#returnDates;
    return { returnStartDate: from, returnEndDate: plusDays(to, 1) };
  }

  get #asked(): Record<string, unknown> {
    const direct = this.kind === "SWAP_KIND_DIRECT";
    const wanted = this.#others.find((each) => each.name === this.theirs);
    const taker = direct ? wanted?.employee : this.kind === "SWAP_KIND_GIVE_AWAY" ? this.taker : "";
    return { employee: "employees/me", kind: this.kind, given: this.#givenPart, taker: taker ?? "", ...(direct ? { wanted: { shift: wanted?.name ?? "" } } : {}), ...this.#returns };
  }

  get #complete(): boolean {
    if (this.kind === "SWAP_KIND_DIRECT") return this.#others.some((each) => each.name === this.theirs);
    if (this.kind === "SWAP_KIND_MARKET_RETURN") {
      const [from, to] = this.#returnDates;
      return from <= to && to < plusDays(from, MOST_RETURN_DAYS);
    }
    return this.#toMarket || Boolean(this.taker);
  }

  #changed(change: Partial<Record<"shift" | "cut" | "date" | "theirs" | "taker" | "returnFrom" | "returnTo", string>> & { extent?: Part; kind?: SwapKind }): void {
    Object.assign(this, change);
    if (change.shift) this.date = this.theirs = this.taker = this.cut = this.returnFrom = this.returnTo = "";
    if (change.date || change.kind) this.theirs = "";
    this.problem = undefined;
    this.#check.clear();
    if (this.#given && this.#complete) void this.#check.load();
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    const asked = this.#asked;
    const key = JSON.stringify(asked);
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    this.sending = true;
    this.problem = undefined;
    try {
      const swap = await this.host.api.post<Swap>("/v1/swaps", asked, this.#wish.id);
      toast(say(this.#toMarket ? "sentMarket" : "sent"));
      this.theirs = this.taker = "";
      this.#check.clear();
      this.dispatchEvent(new CustomEvent("zt-done", { detail: { swap }, bubbles: true, composed: true }));
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.sending = false;
    }
  }

  protected override render(): unknown {
    const { value, failure } = this.#shifts;
    if (!value) return failure ? failed(failure, () => void this.#shifts.load()) : skeleton(5);
    const mine = this.#mine;
    if (!mine.length) return html`<form><p class="soft">${say("noShifts")}</p></form>`;
    return html`<form @submit=${this.#send}>
      <label class="field"><span>${say("myShift")}</span>
        <select class="input" id="mine" @change=${(event: Event) => this.#changed({ shift: valueOf(event) })}>${mine.map(
          (each) => html`<option value=${each.name ?? ""} ?selected=${each === this.#given}>${span(each.startTime, each.endTime)} ${shiftCode(each.shiftType)}</option>`,
        )}</select></label>
      <div class="fields">
        <div class="field wide"><span id="part">${say("part")}</span><div><div class="segments" role="group" aria-labelledby="part">${PARTS.map(
          (part) => html`<button type="button" aria-pressed=${part === this.extent} @click=${() => this.#changed({ extent: part })}>${say(part)}</button>`,
        )}</div></div></div>
        ${this.extent === "whole"
          ? nothing
          : html`<label class="field"><span>${say(this.extent === "first" ? "cutFirst" : "cutLast")}</span>
              <input class="input" type="time" step="900" .value=${this.#cut} @change=${(event: Event) => this.#changed({ cut: valueOf(event) })} /></label>`}
        <div class="field wide"><span id="how">${say("how")}</span><div><div class="segments" role="group" aria-labelledby="how">${KINDS.map(
          (kind) => html`<button type="button" aria-pressed=${kind === this.kind} @click=${() => this.#changed({ kind })}>${say(kind)}</button>`,
        )}</div></div></div>
        ${this.#whom()}
      </div>
      <div aria-live="polite">${this.#said()}</div>
      <div class="send"><button class="button primary" ?disabled=${!this.#complete || this.sending || Boolean(this.#check.failure)}>${say(this.sending ? "sending" : "send")}</button></div>
    </form>`;
  }

  #whom(): unknown {
    if (this.kind === "SWAP_KIND_MARKET") return html`<p class="soft small wide">${say("marketAbout")}</p>`;
    if (this.kind === "SWAP_KIND_MARKET_RETURN") return this.#returnFields();
    if (this.kind === "SWAP_KIND_GIVE_AWAY") {
      return html`<label class="field wide"><span>${say("colleague")}</span>
        <select class="input" id="taker" @change=${(event: Event) => this.#changed({ taker: valueOf(event) })}>
          <option value="" ?selected=${!this.taker}>${say("choose")}</option>
          ${this.#free.map((each) => html`<option value=${each.name} ?selected=${each.name === this.taker}>${each.displayName}</option>`)}
        </select></label>`;
    }
    const others = this.#others;
    return html`<label class="field"><span>${say("date")}</span>
        <select class="input" id="date" @change=${(event: Event) => this.#changed({ date: valueOf(event) })}>${this.#dates.map(
          (date) => html`<option value=${date} ?selected=${date === this.#date}>${civil(date)}</option>`,
        )}</select></label>
      <label class="field"><span>${say("theirs")}</span>
        <select class="input" id="theirs" ?disabled=${!others.length} @change=${(event: Event) => this.#changed({ theirs: valueOf(event) })}>
          <option value="" ?selected=${!this.theirs}>${say(others.length ? "choose" : "theirsNone")}</option>
          ${others.map((each) => html`<option value=${each.name ?? ""} ?selected=${each.name === this.theirs}>${this.host.names.of(each.employee)} ${time(each.startTime)}–${time(each.endTime)}</option>`)}
        </select></label>`;
  }

  #returnFields(): unknown {
    const [from, to] = this.#returnDates;
    return html`<label class="field"><span>${say("returnFrom")}</span>
        <input class="input" type="date" id="return-from" required min=${today()} .value=${from} @change=${(event: Event) => this.#changed({ returnFrom: valueOf(event) })} /></label>
      <label class="field"><span>${say("returnTo")}</span>
        <input class="input" type="date" id="return-to" required min=${from} max=${plusDays(from, MOST_RETURN_DAYS - 1)} .value=${to} @change=${(event: Event) => this.#changed({ returnTo: valueOf(event) })} /></label>
      <p class="soft small wide">${say("returnAbout")}</p>`;
  }

  /** Dates on which somebody of the team works. */
  get #dates(): string[] {
    return [...new Set((this.#shifts.value?.shifts ?? []).map((each) => each.workDate ?? ""))].sort();
  }

  #said(): unknown {
    const { value, failure, loading } = this.#check;
    const refusal = this.problem ?? failure;
    if (refusal) return html`<div class="notice bad" role="alert">${icon("warning")}<span>${ruleOf(refusal)}${this.host.names.in(refusal.message)}</span></div>`;
    if (loading) return html`<p class="notice">${icon("clock")}${say("checking")}</p>`;
    if (!value) return nothing;
    const findings = value.findings ?? [];
    if (!findings.length) return html`<p class="notice good">${icon("check")}${say(this.#toMarket ? "fineMarket" : "fine")}</p>`;
    return html`<div class="notice watch">${icon("warning")}<div><p>${say("look")}</p>${findings.map((each) => html`<p>${ruleName(each.rule)}: ${spoken(each.text)}</p>`)}</div></div>`;
  }
}

const valueOf = (event: Event): string => (event.target as HTMLInputElement).value;
const ruleOf = ({ metadata }: Refusal): string => (metadata.rule ? `${ruleName(metadata.rule)}: ` : "");
