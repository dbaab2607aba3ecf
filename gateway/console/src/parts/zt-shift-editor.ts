// Changing shifts: pick a type, see what the rules say before anything is changed, then save.
import { css, html, nothing, type LitElement } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import type { ShiftAgreement } from "../kit/consent-shapes";
import { civil, duration, span } from "../kit/format";
import { Hosted } from "../kit/page";
import type { EditShiftsResponse, ShiftEdit, ShiftType } from "../kit/roster-shapes";
import { say as consents } from "../messages/consents";
import { say as plan } from "../messages/plan";
import { say } from "../messages/roster";
import { icon } from "./icons";
import { paidNotes } from "./paid-notes";
import { coverNotes, findingNotes, refusalNotes } from "./rule-notes";
import { chipStyles, toneOf, typeSpan, typeTitle } from "./shift-look";
import { basics } from "./styles";
import { askedCount, isSaid } from "./zt-consent-choice";
import type { BoardCell } from "./zt-roster-board";
import "./zt-dialog";
import { toast } from "./zt-toasts";

/**
 * Fires `zt-saved` when shifts were changed, `zt-plan` {wanted} when they are only to be tried out on the board, and `close`.
 */
@customElement("zt-shift-editor")
export class ShiftEditor extends Hosted {
  static styles = [
    basics,
    chipStyles,
    css`
      form { display: grid; gap: 14px; }
      .types { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 6px; }
      .types label { display: grid; grid-template-columns: 46px minmax(0, 1fr); gap: 10px; align-items: center; padding: 6px 10px 6px 6px; border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); cursor: pointer; line-height: 1.3; }
      .types label:hover { background: var(--zt-hover); }
      .types label:has(:checked) { border-color: var(--zt-accent); box-shadow: inset 0 0 0 1px var(--zt-accent); background: var(--zt-accent-soft); }
      .types label:has(:focus-visible) { outline: 2px solid var(--zt-accent); outline-offset: 2px; }
      .types input { position: absolute; opacity: 0; }
      .types .chip { height: 36px; }
      legend { margin-bottom: 6px; }
      .said { display: grid; gap: 8px; min-height: 66px; align-content: start; }
      .said ul { display: grid; gap: 8px; }
      .said li p:first-child { font-weight: 600; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `,
  ];
  @property({ attribute: false }) cells: BoardCell[] = [];
  @property({ attribute: false }) types: ShiftType[] = [];
  /** Other changes are being tried out: these join them and are saved with them. */
  @property({ type: Boolean }) planning = false;
  @property({ type: Boolean }) open = false;
  @state() private choice?: string;
  @state() private outlook?: EditShiftsResponse;
  @state() private refusal?: Refusal;
  @state() private busy: "" | "checking" | "saving" = "";
  @state() private agreement: ShiftAgreement = {};
  #asked = 0;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("open") || !this.open) return;
    this.outlook = this.refusal = undefined;
    this.agreement = {};
    const same = new Set(this.cells.map((cell) => cell.shift?.shiftType ?? ""));
    this.choice = same.size === 1 ? [...same][0] : undefined;
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has("open") && this.open) void this.#begin();
  }

  /** Once the dialog stands, begin with the type that is there now. */
  async #begin(): Promise<void> {
    await this.renderRoot.querySelector<LitElement>("zt-dialog")?.updateComplete;
    const wanted = this.renderRoot.querySelector<HTMLElement>("input:checked") ?? this.renderRoot.querySelector<HTMLElement>("input");
    wanted?.focus();
  }

  get #edits(): ShiftEdit[] {
    return this.cells
      .filter((cell) => (cell.shift?.shiftType ?? "") !== this.choice)
      .map((cell) => ({ employee: cell.employee, workDate: cell.date, shiftType: this.choice, etag: cell.shift?.etag }));
  }

  async #check(): Promise<void> {
    const asked = (this.#asked += 1);
    this.refusal = this.outlook = undefined;
    this.agreement = {};
    if (this.planning || !this.#edits.length) return;
    this.busy = "checking";
    try {
      const answer = await this.host.api.post<EditShiftsResponse>("/v1/shifts:edit", { edits: this.#edits, validateOnly: true });
      if (asked === this.#asked) this.outlook = answer;
    } catch (failure) {
      if (asked === this.#asked) this.refusal = failure as Refusal;
    } finally {
      if (asked === this.#asked) this.busy = "";
    }
  }

  #keep(): void {
    const wanted = this.cells.map(({ employee, date }) => ({ employee, date, code: this.choice ?? "" }));
    this.dispatchEvent(new CustomEvent("zt-plan", { detail: { wanted } }));
    this.#close();
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    if (this.planning) return this.#keep();
    if (this.busy || !this.#edits.length || !this.outlook) return;
    this.busy = "saving";
    const count = this.#edits.length;
    try {
      const { frozen } = await this.host.api.post<EditShiftsResponse>("/v1/shifts:edit", { edits: this.#edits, agreement: this.agreement });
      if (askedCount(frozen)) toast(consents("asked", { n: askedCount(frozen) }));
      else toast(count === 1 ? say("saved", { name: this.cells[0]!.name }) : say("savedMany", { n: count }));
      this.dispatchEvent(new Event("zt-saved"));
      this.#close();
    } catch (failure) {
      this.refusal = failure as Refusal;
      this.outlook = undefined;
    } finally {
      this.busy = "";
    }
  }

  #close(): void {
    this.dispatchEvent(new Event("close"));
  }

  protected override render(): unknown {
    const { cells } = this;
    const people = new Set(cells.map((cell) => cell.employee)).size;
    const heading = cells.length === 1
      ? say("editOf", { name: cells[0]!.name, day: civil(cells[0]!.date) })
      : say("editSelected", { people, cells: cells.length });
    return html`<zt-dialog ?open=${this.open} heading=${heading} @close=${this.#close}>
      <form @submit=${this.#save}>
        <fieldset><legend>${say("choose")}</legend><div class="types">
          ${this.types.filter((type) => !type.retired).map((type) => this.#option(type))}
          ${this.#option(undefined)}
        </div></fieldset>
        <div class="said" aria-live="polite">${this.#said()}</div>
        <div class="keys">
          <button type="button" class="button quiet" @click=${this.#close}>${say("cancel")}</button>
          <button type=${this.planning ? "submit" : "button"} class="button ${this.planning ? "primary" : ""}" ?disabled=${this.choice === undefined || this.busy === "saving"}
            @click=${this.planning ? nothing : this.#keep}>${plan("keep")}</button>
          ${this.planning ? nothing : html`<button class="button primary" ?disabled=${!this.outlook || Boolean(this.busy) || !isSaid(this.agreement)}>${say(this.busy === "saving" ? "saving" : "save")}</button>`}
        </div>
      </form>
    </zt-dialog>`;
  }

  #option(type: ShiftType | undefined): unknown {
    const code = type?.code ?? "";
    return html`<label>
      <input type="radio" name="type" value=${code} .checked=${this.choice === code}
        @change=${() => {
          this.choice = code;
          void this.#check();
        }} />
      ${type ? html`<span class="chip ${toneOf(code, this.types)}"><b>${code}</b></span>` : html`<span class="chip tone-6"><b>–</b></span>`}
      <span class="cut">${type ? typeTitle(type) : say("noShift")}${type ? html`<br /><span class="tiny faint number">${typeSpan(type)}</span>` : nothing}</span>
    </label>`;
  }

  #said(): unknown {
    if (this.choice === undefined || this.planning) return nothing;
    if (this.refusal) return refusalNotes(this.refusal, (employee) => this.host.names.of(employee));
    if (this.busy === "checking") return html`<p class="notice">${icon("clock")}${say("checking")}</p>`;
    if (!this.outlook) return html`<p class="notice">${icon("info")}${say("unchanged")}</p>`;
    const { findings = [] } = this.outlook;
    return html`<zt-consent-choice .frozen=${this.outlook.frozen ?? []} @zt-agreement=${(event: CustomEvent<ShiftAgreement>) => (this.agreement = event.detail)}></zt-consent-choice>
      ${findings.length
        ? html`<div class="notice watch">${icon("warning")}<div class="grow"><p><b>${say("findings")}</b></p>${findingNotes(findings, this.cells.length > 1 ? (employee) => this.host.names.of(employee) : undefined)}</div></div>`
        : html`<div class="notice good">${icon("check")}<div><p>${say("fine")}</p>${this.#becomes()}</div></div>`}
      ${coverNotes(this.outlook.cover, (centre, skill) => this.host.skills.called(centre, skill))}
      ${paidNotes(this.outlook.paid, (employee) => this.host.names.of(employee))}`;
  }

  #becomes(): unknown {
    if (this.cells.length !== 1) return nothing;
    const shift = this.outlook?.shifts?.find((each) => each.employee === this.cells[0]!.employee && each.workDate === this.cells[0]!.date);
    if (!shift?.shiftType) return html`<p>${say("becomesFree")}</p>`;
    return html`<p class="number">${say("becomes", { span: span(shift.startTime, shift.endTime), paid: duration(shift.paidMinutes ?? 0) })}</p>`;
  }
}
