// Changes of shifts that are tried out on the board: what they would become, what the rules say, undo, and save.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, type Refusal } from "../kit/api";
import type { ShiftAgreement } from "../kit/consent-shapes";
import { civil, duration } from "../kit/format";
import { Hosted } from "../kit/page";
import type { EditShiftsResponse, ShiftType } from "../kit/roster-shapes";
import type { Shift } from "../kit/shapes";
import { say as consents } from "../messages/consents";
import { say as paid } from "../messages/paid";
import { say } from "../messages/plan";
import type { BoardRow } from "./board";
import { icon } from "./icons";
import { editsOf, keyOf, MOST_EDITS, NOTHING_PLANNED, redo, stage, undo, type Drafting, type Plan, type Planned, type Wanted } from "./planned";
import { moreOvertime, paidNotes } from "./paid-notes";
import { coverNotes, findingNotes, refusalNotes } from "./rule-notes";
import { chipStyles, toneOf } from "./shift-look";
import { basics } from "./styles";
import { askedCount, isSaid } from "./zt-consent-choice";
import { toast } from "./zt-toasts";

const CHECK_AFTER_MS = 250;
const SHOWN = 60;

const signed = (minutes: number): string => `${minutes > 0 ? "+" : minutes < 0 ? "−" : "±"}${duration(Math.abs(minutes))}`;

/** Fires `zt-planned` {plan, broken} whenever either changes, and `zt-saved` when the changes are in force. */
@customElement("zt-roster-plan")
export class RosterPlan extends Hosted {
  static styles = [
    basics,
    chipStyles,
    css`
      section { border-top: 1px solid var(--zt-line); padding: 10px 16px 14px; display: grid; gap: 10px; }
      .bar { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }
      .bar h2 { font-size: var(--zt-text-small); }
      .two { display: grid; grid-template-columns: minmax(0, 3fr) minmax(260px, 2fr); gap: 16px; align-items: start; }
      .scroll { max-height: 220px; }
      .chip { display: inline-grid; height: 24px; padding-inline: 8px; vertical-align: middle; }
      td { padding-block: 3px; }
      td.end, th.end { text-align: right; }
      tr.broken td { background: var(--zt-bad-soft); }
      .said ul { display: grid; gap: 6px; }
      .said li p:first-child { font-weight: 600; }
      @media (width < 900px) { .two { grid-template-columns: minmax(0, 1fr); } }
    `,
  ];
  /** The board as it is in force. */
  @property({ attribute: false }) rows: BoardRow[] = [];
  @property({ attribute: false }) types: ShiftType[] = [];
  @state() private drafting: Drafting = NOTHING_PLANNED;
  @state() private outlook?: EditShiftsResponse;
  @state() private refusal?: Refusal;
  @state() private busy: "" | "checking" | "saving" = "";
  @state() private agreement: ShiftAgreement = {};
  #timer?: ReturnType<typeof setTimeout>;
  #asked = 0;
  #requestId = newRequestId();
  readonly #stay = (event: BeforeUnloadEvent): void => {
    if (this.plan.size) event.preventDefault();
  };

  connectedCallback(): void {
    super.connectedCallback();
    addEventListener("beforeunload", this.#stay);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener("beforeunload", this.#stay);
    clearTimeout(this.#timer);
  }

  get plan(): Plan {
    return this.drafting.now;
  }

  /** Try these cells out. */
  stage(wanted: readonly Wanted[]): void {
    this.#become(stage(this.drafting, wanted, this.rows));
  }

  /** Take the last step back, or the last one taken back anew. */
  step(again: boolean): void {
    this.#become(again ? redo(this.drafting) : undo(this.drafting));
  }

  /** Drop everything. */
  clear(): void {
    this.#become(NOTHING_PLANNED);
  }

  #become(next: Drafting): void {
    if (next === this.drafting) return;
    this.drafting = next;
    this.#requestId = newRequestId();
    this.#asked += 1;
    this.outlook = this.refusal = undefined;
    this.agreement = {};
    this.#tell();
    clearTimeout(this.#timer);
    this.busy = this.plan.size && this.plan.size <= MOST_EDITS ? "checking" : "";
    if (this.busy) this.#timer = setTimeout(() => void this.#check(), CHECK_AFTER_MS);
  }

  #tell(): void {
    const broken = new Set((this.refusal?.violations ?? []).map(({ field = "" }) => {
      const cut = field.lastIndexOf("/");
      return keyOf(field.slice(0, cut), field.slice(cut + 1));
    }));
    this.dispatchEvent(new CustomEvent("zt-planned", { detail: { plan: this.plan, broken } }));
  }

  async #check(): Promise<void> {
    const asked = this.#asked;
    try {
      const answer = await this.host.api.post<EditShiftsResponse>("/v1/shifts:edit", { edits: editsOf(this.plan), validateOnly: true });
      if (asked === this.#asked) this.outlook = answer;
    } catch (failure) {
      if (asked === this.#asked) this.refusal = failure as Refusal;
    } finally {
      if (asked === this.#asked) {
        this.busy = "";
        this.#tell();
      }
    }
  }

  async #save(): Promise<void> {
    this.busy = "saving";
    const people = new Set([...this.plan.values()].map((each) => each.employee)).size;
    const n = this.plan.size;
    try {
      const body = { edits: editsOf(this.plan), agreement: this.agreement };
      const { frozen } = await this.host.api.post<EditShiftsResponse>("/v1/shifts:edit", body, this.#requestId);
      toast(askedCount(frozen) ? consents("asked", { n: askedCount(frozen) }) : say("saved", { n, people }));
      this.clear();
      this.dispatchEvent(new Event("zt-saved"));
    } catch (failure) {
      this.refusal = failure as Refusal;
      this.outlook = undefined;
      this.#tell();
    } finally {
      this.busy = "";
    }
  }

  /** Another ground or reason is another request. */
  #agree(event: CustomEvent<ShiftAgreement>): void {
    this.agreement = event.detail;
    this.#requestId = newRequestId();
  }

  protected override render(): unknown {
    const { plan, drafting } = this;
    if (!plan.size && !drafting.undone.length && !drafting.past.length) return nothing;
    const people = new Set([...plan.values()].map((each) => each.employee)).size;
    const many = plan.size > MOST_EDITS;
    return html`<section aria-labelledby="heading">
      <div class="bar">
        <h2 id="heading">${say("heading")}</h2><span class="soft small number" role="status">${say("count", { n: plan.size, people })}${this.#hours()}</span>
        <span class="grow"></span>
        <button class="button small" ?disabled=${!drafting.past.length} @click=${() => this.step(false)}>${say("undo")}</button>
        <button class="button small" ?disabled=${!drafting.undone.length} @click=${() => this.step(true)}>${say("redo")}</button>
        <button class="button small danger" ?disabled=${!plan.size} @click=${() => this.clear()}>${say("dropAll")}</button>
        <button class="button small primary" ?disabled=${!this.outlook || Boolean(this.busy) || many || !isSaid(this.agreement)} @click=${this.#save}>${say(this.busy === "saving" ? "saving" : "save")}</button>
      </div>
      ${plan.size ? html`<div class="two">${this.#list(plan)}<div class="said" aria-live="polite">${many ? html`<p class="notice watch">${icon("warning")}${say("tooMany", { most: MOST_EDITS })}</p>` : this.#said()}</div></div>` : nothing}
    </section>`;
  }

  /** What the changes do to the hours paid, once the platform has said it. */
  #hours(): unknown {
    if (!this.outlook) return nothing;
    const after = (this.outlook.shifts ?? []).reduce((sum, each) => sum + (each.paidMinutes ?? 0), 0);
    const before = [...this.plan.values()].reduce((sum, each) => sum + (each.before?.paidMinutes ?? 0), 0);
    const overtime = moreOvertime(this.outlook.paid);
    return html` · ${say("hours", { change: signed(after - before) })}${overtime ? html` · ${paid("overtime", { change: signed(overtime) })}` : nothing}`;
  }

  #list(plan: Plan): unknown {
    const refused = new Set((this.refusal?.violations ?? []).map((each) => each.field));
    const all = [...plan.values()].reverse();
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("list")}><table>
      <thead><tr><th scope="col">${say("who")}</th><th scope="col">${say("date")}</th><th scope="col">${say("was")}</th><th scope="col">${say("becomes")}</th><th scope="col" class="end"><span class="unseen">${say("drop")}</span></th></tr></thead>
      <tbody>${all.slice(0, SHOWN).map((each) => html`<tr class=${refused.has(`${each.employee}/${each.date}`) ? "broken" : ""}>
        <td>${each.name}</td><td class="number">${civil(each.date)}</td><td>${this.#chip(each.before?.shiftType)}</td><td>${this.#chip(each.code)}</td>
        <td class="end"><button class="button quiet icon small" aria-label="${say("drop")}: ${each.name}, ${civil(each.date)}" title=${say("drop")} @click=${() => this.#dropOne(each)}>${icon("cross", 14)}</button></td></tr>`)}</tbody>
    </table>${all.length > SHOWN ? html`<p class="faint small">${say("more", { n: all.length - SHOWN })}</p>` : nothing}</div>`;
  }

  #dropOne({ employee, date, before }: Planned): void {
    this.stage([{ employee, date, code: (before as Shift | undefined)?.shiftType ?? "" }]);
  }

  #chip(code = ""): unknown {
    return code ? html`<span class="chip ${toneOf(code, this.types)}"><b>${code}</b></span>` : html`<span class="faint">${say("free")}</span>`;
  }

  #said(): unknown {
    const nameOf = (employee: string | undefined): string => this.host.names.of(employee);
    if (this.refusal) return refusalNotes(this.refusal, nameOf);
    if (!this.outlook) return html`<p class="notice">${icon("clock")}${say("checking")}</p>`;
    const { findings = [] } = this.outlook;
    const effects = html`${coverNotes(this.outlook.cover, (centre, skill) => this.host.skills.called(centre, skill))}${paidNotes(this.outlook.paid, nameOf)}`;
    const asked = html`<zt-consent-choice .frozen=${this.outlook.frozen ?? []} @zt-agreement=${this.#agree}></zt-consent-choice>`;
    if (!findings.length) return html`${asked}<p class="notice good">${icon("check")}${say("fine")}</p>${effects}`;
    return html`${asked}<div class="notice watch">${icon("warning")}<div class="grow"><p><b>${say("findings")}</b></p>${findingNotes(findings, nameOf)}</div></div>${effects}`;
  }
}
