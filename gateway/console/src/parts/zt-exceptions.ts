// What was amiss with ended shifts and waits for a word: many at once, with one reason.
import { css, html, nothing, type PropertyValues } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, Refusal } from "../kit/api";
import type { AttendanceException } from "../kit/change-shapes";
import { today } from "../kit/days";
import { civil, duration, plusDays } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/day";
import { likelyReason } from "./day";
import { icon } from "./icons";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

const DAYS = 14;
const EVERY_SECONDS = 60;
const REASONS = ["FORGOT_PUNCH", "DEVICE_FAULT", "WORK_ELSEWHERE", "TRANSPORT", "PERSONAL", "OTHER"] as const;
type Reason = `EXCEPTION_REASON_${(typeof REASONS)[number]}`;

/** Those of a team; one's own are somebody else's to resolve. */
@customElement("zt-exceptions")
export class Exceptions extends Hosted {
  static styles = [
    basics,
    css`
      li, .all { display: grid; grid-template-columns: 16px minmax(0, 1fr) auto; gap: 2px 10px; align-items: center; padding: 7px 16px; border-top: 1px solid var(--zt-line); }
      .all { grid-template-columns: 16px minmax(0, 1fr); background: var(--zt-sunken); font-size: var(--zt-text-small); }
      label { display: contents; cursor: pointer; }
      ul { max-height: 330px; overflow: auto; }
      form { display: flex; flex-wrap: wrap; gap: 8px; align-items: end; padding: 10px 16px 12px; border-top: 1px solid var(--zt-line); }
      form .field { flex: 1 1 130px; }
      .notice { margin: 8px 16px; }
    `,
  ];
  @property() team = "";
  @property({ type: Boolean }) editable = false;
  @state() private chosen = new Set<string>();
  @state() private reason = "";
  @state() private busy = false;
  @state() private problem?: Refusal;
  #wish = { key: "", id: "" };
  #list = new Reading(
    this,
    (signal) => {
      const span = { startDate: plusDays(today(), 1 - DAYS), endDate: plusDays(today(), 1) };
      return this.host.api.get<{ exceptions?: AttendanceException[] }>("/v1/attendanceExceptions", { team: this.team, ...span, openOnly: true, pageSize: 500 }, signal);
    },
    EVERY_SECONDS,
  );

  /** Read again, after something that explains them was recorded. */
  refresh(): void {
    void this.#list.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("team")) return;
    this.chosen = new Set();
    this.#list.clear();
    if (this.team) void this.#list.load();
  }

  get #open(): AttendanceException[] {
    const me = this.host.principal?.subject;
    return (this.#list.value?.exceptions ?? []).filter((each) => each.employee !== me);
  }

  #choose(names: readonly string[], on: boolean): void {
    const chosen = new Set(this.chosen);
    for (const name of names) if (on) chosen.add(name); else chosen.delete(name);
    this.chosen = chosen;
  }

  get #reason(): string {
    return this.reason || likelyReason(this.#open.filter((each) => this.chosen.has(each.name)));
  }

  async #resolve(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const excuse = (event.submitter as HTMLButtonElement).value === "excuse";
    const note = String(new FormData(event.target as HTMLFormElement).get("note") ?? "").trim();
    const names = this.#open.map((each) => each.name).filter((name) => this.chosen.has(name));
    const body = { names, excuse, reason: this.#reason, note };
    const key = JSON.stringify(body);
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    this.busy = true;
    this.problem = undefined;
    try {
      await this.host.api.post("/v1/attendanceExceptions:resolve", body, this.#wish.id);
      toast(say(excuse ? "excused" : "upheld", { n: names.length }));
      this.chosen = new Set();
      this.reason = "";
      await this.#list.load();
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  protected override render(): unknown {
    const { value, failure } = this.#list;
    if (!value) return failure ? failed(failure, () => void this.#list.load()) : this.team ? skeleton(3) : nothing;
    const open = this.#open;
    if (!open.length) return empty("check", say("exceptionsNone"));
    const chosen = open.filter((each) => this.chosen.has(each.name)).length;
    return html`
      ${this.editable
        ? html`<label><span class="all"><input type="checkbox" id="all" .checked=${chosen === open.length} .indeterminate=${chosen > 0 && chosen < open.length}
            @change=${(event: Event) => this.#choose(open.map((each) => each.name), (event.target as HTMLInputElement).checked)} />
            <span>${chosen ? say("selected", { n: chosen }) : say("selectAll", { n: open.length })}</span></span></label>`
        : nothing}
      <ul tabindex="0" aria-label=${say("exceptions")}>${repeat(open, (each) => each.name, (each) => this.#line(each))}</ul>
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : nothing}
      ${chosen ? this.#form() : nothing}`;
  }

  #line(each: AttendanceException): unknown {
    const kind = say(each.kind ?? "EXCEPTION_KIND_LATE");
    const words = each.minutes ? say("amiss", { kind, span: duration(each.minutes) }) : kind;
    return html`<li><label>
      ${this.editable
        ? html`<input type="checkbox" .checked=${this.chosen.has(each.name)} @change=${(event: Event) => this.#choose([each.name], (event.target as HTMLInputElement).checked)} />`
        : html`<span></span>`}
      <span class="cut">${this.host.names.of(each.employee)} <span class="soft small">${words}</span></span>
      <span class="faint tiny number">${civil(each.workDate)}</span></label></li>`;
  }

  #form(): unknown {
    const reason = this.#reason;
    return html`<form @submit=${this.#resolve}>
      <label class="field"><span>${say("reason")}</span><select class="input" @change=${(event: Event) => (this.reason = (event.target as HTMLSelectElement).value)}>
        ${REASONS.map((each) => `EXCEPTION_REASON_${each}` as Reason).map((each) => html`<option value=${each} ?selected=${each === reason}>${say(each)}</option>`)}
      </select></label>
      ${reason === "EXCEPTION_REASON_OTHER" ? html`<label class="field"><span>${say("note")}</span><input class="input" name="note" required maxlength="200" autocomplete="off" /></label>` : nothing}
      <button class="button primary" value="excuse" ?disabled=${this.busy}>${say("excuse")}</button>
      <button class="button" value="uphold" ?disabled=${this.busy}>${say("uphold")}</button>
    </form>`;
  }
}
