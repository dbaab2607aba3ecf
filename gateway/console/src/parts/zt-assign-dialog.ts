// Assigning what nobody took: who is next by fairness, whom the law asks for consent, with a reason that is kept.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, type Refusal } from "../kit/api";
import type { Assignable, AssignableCandidate, Assignment, Emergency } from "../kit/break-shapes";
import type { Offer } from "../kit/change-shapes";
import { span } from "../kit/format";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/breaks";
import { costWords } from "./change-words";
import { icon } from "./icons";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";
import "./zt-dialog";
import { toast } from "./zt-toasts";

const EMERGENCIES: readonly Emergency[] = ["EMERGENCY_UNSPECIFIED", "EMERGENCY_DISASTER", "EMERGENCY_BREAKDOWN"];

/** Fires `zt-done` when it has been assigned, and `close`. */
@customElement("zt-assign-dialog")
export class AssignDialog extends Hosted {
  static styles = [
    basics,
    css`
      zt-dialog { --zt-dialog-width: 620px; }
      .body { display: grid; gap: 12px; }
      ul { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 36dvh; overflow: auto; }
      li + li { border-top: 1px solid var(--zt-line); }
      li label { display: grid; grid-template-columns: 16px minmax(0, 1fr); gap: 2px 12px; padding: 8px 12px; cursor: pointer; }
      li input { margin-top: 3px; }
      .unable { opacity: 0.7; }
    `,
  ];
  @property({ attribute: false }) offer?: Offer;
  @state() private chosen = "";
  @state() private reason = "";
  @state() private emergency: Emergency = "EMERGENCY_UNSPECIFIED";
  @state() private busy = false;
  @state() private problem?: Refusal;
  #wish = { key: "", id: "" };
  #people = new Reading(this, async (signal) => {
    const found = await this.host.api.get<Assignable>(`/v1/${this.offer?.name}/assignable`, {}, signal);
    this.chosen = found.candidates?.find((each) => each.assignable)?.employee ?? "";
    return found;
  });

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("offer") || !this.offer) return;
    this.chosen = this.reason = "";
    this.emergency = "EMERGENCY_UNSPECIFIED";
    this.problem = undefined;
    this.#people.clear();
    void this.#people.load();
  }

  /** Who may be assigned as things stand, in turn. */
  get #able(): AssignableCandidate[] {
    const urgent = this.emergency !== "EMERGENCY_UNSPECIFIED";
    return (this.#people.value?.candidates ?? []).filter((each) => each.assignable || (urgent && each.needsConsent));
  }

  /** Who is first in turn then, where whoever was chosen may no longer be. */
  #urgent(emergency: Emergency): void {
    this.emergency = emergency;
    if (!this.#able.some((each) => each.employee === this.chosen)) this.chosen = this.#able[0]?.employee ?? "";
  }

  async #assign(event: Event): Promise<void> {
    event.preventDefault();
    const asked = { employee: this.chosen, reason: this.reason.trim(), emergency: this.emergency, outOfTurn: this.#able[0]?.employee !== this.chosen };
    const key = JSON.stringify([this.offer?.name, asked]);
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    this.busy = true;
    this.problem = undefined;
    try {
      const done = await this.host.api.post<Assignment>(`/v1/${this.offer?.name}:assign`, asked, this.#wish.id);
      toast(say("assigned", { name: this.host.names.of(done.employee) }));
      this.dispatchEvent(new CustomEvent("zt-done", { bubbles: true, composed: true }));
      this.#close();
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  #close(): void {
    this.dispatchEvent(new Event("close"));
  }

  protected override render(): unknown {
    const able = this.#able;
    const ready = able.some((each) => each.employee === this.chosen) && this.reason.trim().length > 1;
    return html`<zt-dialog ?open=${Boolean(this.offer)} heading=${say("assignTitle", { span: span(this.offer?.startTime, this.offer?.endTime) })} @close=${this.#close}>
      <form class="body" id="assign-form" @submit=${this.#assign}>
        <p class="soft small">${say("assignAbout")}</p>
        ${this.offer ? this.#content() : nothing}
        ${this.chosen && able.length && able[0]!.employee !== this.chosen ? html`<p class="notice watch">${icon("info")}${say("outOfTurn")}</p>` : nothing}
        <label class="field"><span>${say("reason")}</span><input class="input" id="assign-reason" maxlength="300" required .value=${this.reason} @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value)} /></label>
        <label class="field"><span>${say("emergency")}</span><select class="input" .value=${this.emergency} @change=${(event: Event) => this.#urgent((event.target as HTMLSelectElement).value as Emergency)}>
          ${EMERGENCIES.map((each) => html`<option value=${each} ?selected=${each === this.emergency}>${say(each as "EMERGENCY_DISASTER")}</option>`)}</select></label>
        ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : nothing}
      </form>
      <button slot="actions" class="button quiet" @click=${this.#close}>${say("cancel")}</button>
      <button slot="actions" class="button primary" id="assign" ?disabled=${this.busy || !ready} @click=${this.#assign}>${say("assign")}</button>
    </zt-dialog>`;
  }

  #content(): unknown {
    const { value, failure } = this.#people;
    if (failure) return failed(failure, () => void this.#people.load());
    if (!value) return skeleton(5);
    const people = value.candidates ?? [];
    if (!people.length) return empty("people", say("nobody"));
    const consenting = people.some((each) => each.needsConsent);
    return html`<p class="small">${say("lacks", { n: value.openCount ?? 0 })}</p>
      ${this.#able.length ? nothing : html`<p class="notice watch">${icon("info")}<span>${say(consenting ? "onlyInEmergency" : "nobody")}</span></p>`}
      <ul tabindex="0" aria-label=${say("assign")}>${people.map((each) => this.#person(each))}</ul>`;
  }

  #person(person: AssignableCandidate): unknown {
    const able = this.#able.includes(person);
    const why = (person.reasons ?? []).filter((each) => each.code !== "NEEDS_CONSENT").map((each) => spoken(each.text)).join(" ");
    return html`<li class=${able ? "" : "unable"}><label>
      <input type="radio" name="person" ?disabled=${!able} .checked=${this.chosen === person.employee} @change=${() => (this.chosen = person.employee ?? "")} />
      <span><b>${this.host.names.of(person.employee)}</b> ${person.needsConsent ? html`<span class="badge watch">${say("consent")}</span>` : nothing}
        <br /><span class="soft small">${say("past", { n: person.pastCount ?? 0 })} · ${why}${able ? html` · ${costWords(person.extra)}` : nothing}</span></span>
    </label></li>`;
  }
}
