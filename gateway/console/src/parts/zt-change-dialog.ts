// Edit a stretch of history, or adjust one of a forecast: window, effect and reason in one short form.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, Refusal } from "../kit/api";
import { Hosted } from "../kit/page";
import type { EditKind, Effect, ForecastAdjustment, Measure } from "../kit/planning-shapes";
import { say } from "../messages/planning";
import { type Days, daysOf, instantOf, typed } from "./change-window";
import { icon } from "./icons";
import { unitOf } from "./planning";
import { basics } from "./styles";
import "./zt-dialog";
import "./zt-event-past";
import { toast } from "./zt-toasts";

const KINDS: EditKind[] = ["HISTORY_EDIT_KIND_OUTAGE", "HISTORY_EDIT_KIND_ONE_OFF", "HISTORY_EDIT_KIND_CAMPAIGN", "HISTORY_EDIT_KIND_CORRECTION"];
const MEASURES: Measure[] = ["MEASURE_CONTACTS", "MEASURE_HANDLING_TIME"];
const EFFECTS: Effect[] = ["EFFECT_LEAVE_OUT", "EFFECT_SCALE", "EFFECT_ADD", "EFFECT_SET"];

/** What is to be changed. of: history, or forecasts. start, end: milliseconds. copy: the what-if that alone is meant. */
export interface Intent {
  of: "history" | "forecast";
  start: number;
  end: number;
  measure: Measure;
  copy?: { name: string; title: string };
}

/** Fires `zt-done` when the change was made, and `close`. Shown while it has an intent. */
@customElement("zt-change-dialog")
export class ChangeDialog extends Hosted {
  static styles = [
    basics,
    css`
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(180px, 1fr)); gap: 10px 12px; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
      .segments { flex-wrap: wrap; }
    `,
  ];
  @property() queue = "";
  @property({ attribute: false }) intent?: Intent;
  @state() private kind: EditKind = "HISTORY_EDIT_KIND_OUTAGE";
  @state() private measure: Measure = "MEASURE_CONTACTS";
  @state() private effect: Effect = "EFFECT_SCALE";
  @state() private busy = false;
  @state() private problem?: Refusal;
  #wish = { key: "", id: "" };

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("intent") || !this.intent) return;
    this.measure = this.intent.measure;
    const leaves = this.intent.of === "history" && this.measure === "MEASURE_CONTACTS";
    this.effect = leaves ? "EFFECT_LEAVE_OUT" : "EFFECT_SCALE";
    this.kind = "HISTORY_EDIT_KIND_OUTAGE";
    this.problem = undefined;
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const { intent } = this;
    if (!intent || this.busy) return;
    const form = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? "").trim();
    const change = {
      queue: this.queue, startTime: instantOf(text("start")), endTime: instantOf(text("end")), measure: this.measure,
      effect: this.effect, value: this.effect === "EFFECT_LEAVE_OUT" ? 0 : Number(text("value")), reason: text("reason"),
    };
    const history = intent.of === "history";
    const body = history ? { edit: { ...change, kind: this.kind } } : { adjustment: { ...change, forecast: intent.copy?.name ?? "" } };
    const key = JSON.stringify(body);
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    this.busy = true;
    this.problem = undefined;
    try {
      await this.host.api.post(history ? "/v1/historyEdits" : "/v1/forecastAdjustments", body, this.#wish.id);
      toast(say(history ? "editSaved" : "adjustmentSaved"));
      this.dispatchEvent(new Event("zt-done"));
      this.#close();
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  #field(name: string): HTMLInputElement {
    return this.renderRoot.querySelector<HTMLInputElement>(`[name=${name}]`)!;
  }

  #days = (): Days | undefined => daysOf(this.#field("start").value, this.#field("end").value);

  /** Takes a proposal over: the whole days that it is for, its factor, and what it rests on unless a reason was typed. */
  #take(event: CustomEvent<ForecastAdjustment>): void {
    const { startTime, endTime, value, reason } = event.detail;
    this.#field("start").value = typed(Date.parse(startTime ?? ""));
    this.#field("end").value = typed(Date.parse(endTime ?? ""));
    this.#field("value").value = String(value ?? 0);
    const words = this.#field("reason");
    if (!words.value.trim() || words.value.startsWith("×")) words.value = reason ?? "";
  }

  #close(): void {
    this.dispatchEvent(new Event("close"));
  }

  /** What may be done to the measure chosen: only contacts of history are left out. */
  get #effects(): Effect[] {
    return EFFECTS.filter((each) => each !== "EFFECT_LEAVE_OUT" || (this.intent?.of === "history" && this.measure === "MEASURE_CONTACTS"));
  }

  protected override render(): unknown {
    const { intent } = this;
    const history = intent?.of === "history";
    return html`<zt-dialog ?open=${Boolean(intent)} heading=${say(history ? "editTitle" : "adjustTitle")} @close=${this.#close}>
      ${intent
        ? html`<form @submit=${this.#save}>
            <p class="soft small">${history ? say("editAbout") : intent.copy ? say("adjustCopyAbout", { title: intent.copy.title }) : say("adjustAbout")}</p>
            <div class="two">
              <label class="field"><span>${say("start")}</span><input class="input" type="datetime-local" name="start" required .defaultValue=${typed(intent.start)} /></label>
              <label class="field"><span>${say("end")}</span><input class="input" type="datetime-local" name="end" required .defaultValue=${typed(intent.end)} /></label>
            </div>
            ${history ? this.#choice("kind", KINDS, this.kind, (kind) => (this.kind = kind)) : nothing}
            ${this.#choice("measure", MEASURES, this.measure, (measure) => this.#measured(measure))}
            ${this.#choice("effect", this.#effects, this.effect, (effect) => (this.effect = effect))}
            ${this.effect === "EFFECT_LEAVE_OUT"
              ? nothing
              : html`<label class="field"><span>${say("value", { unit: unitOf(this.effect, this.measure) })}</span>
                  <input class="input" type="number" name="value" step="any" min=${this.effect === "EFFECT_ADD" ? -1_000_000 : 0} max="1000000" required /></label>`}
            ${!history && this.effect === "EFFECT_SCALE" && this.measure === "MEASURE_CONTACTS"
              ? html`<zt-event-past queue=${this.queue} .window=${this.#days} @zt-proposal=${this.#take}></zt-event-past>`
              : nothing}
            <label class="field"><span>${say("reason")}</span><input class="input" name="reason" required maxlength="200" /></label>
            ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.problem.message}</span></p>` : nothing}
            <div class="keys"><button type="button" class="button quiet" @click=${this.#close}>${say("cancel")}</button>
              <button class="button primary" ?disabled=${this.busy}>${say("save")}</button></div>
          </form>`
        : nothing}
    </zt-dialog>`;
  }

  #measured(measure: Measure): void {
    this.measure = measure;
    if (!this.#effects.includes(this.effect)) this.effect = "EFFECT_SCALE";
  }

  #choice<T extends EditKind | Measure | Effect>(name: "kind" | "measure" | "effect", choices: readonly T[], chosen: T, choose: (value: T) => void): unknown {
    return html`<div class="field"><span id=${name}>${say(name)}</span><div><div class="segments" role="group" aria-labelledby=${name}>${choices.map(
      (each) => html`<button type="button" aria-pressed=${each === chosen} @click=${() => choose(each)}>${say(each)}</button>`,
    )}</div></div></div>`;
  }
}
