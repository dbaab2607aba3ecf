// What a queue promises its callers, and how long they wait before they give up: as given, and as history says.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import type { PatienceEstimate, PatienceSource } from "../kit/caller-shapes";
import { number } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import type { Queue } from "../kit/roster-shapes";
import { say } from "../messages/callers";
import { FIELDS, inUse, learntWords, patienceWords, targetOf, type Target } from "./callers";
import { icon } from "./icons";
import { failed } from "./shapes";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

const DEFINITIONS = ["ANSWERED_OFFERED", "EXCLUDING_SHORT_ABANDONED", "ANSWERED_ANSWERED", "INCLUDING_SHORT_ABANDONED"];

interface Findings {
  everybody?: PatienceEstimate;
  withoutShort?: PatienceEstimate;
}

/** queue: which; editable: whether the caller may change it. Fires `zt-saved` once it is changed. */
@customElement("zt-queue-target")
export class QueueTarget extends Hosted {
  static styles = [
    basics,
    css`
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      form .field { width: 190px; }
      form .wide { width: 300px; max-width: 100%; }
      .found { display: flex; flex-wrap: wrap; gap: 6px 10px; align-items: center; }
    `,
  ];
  @property({ attribute: false }) queue?: Queue;
  @property({ type: Boolean }) editable = false;
  @state() private editing = false;
  @state() private busy = false;
  @state() private problem?: Refusal;
  #found = new Reading(this, (signal) => this.host.api.get<Findings>(`/v1/${this.queue?.name}/patience`, {}, signal));

  protected override updated(changed: Map<string, unknown>): void {
    const before = changed.get("queue") as Queue | undefined;
    if (!changed.has("queue") || !this.queue || before?.name === this.queue.name) return;
    this.editing = false;
    this.problem = undefined;
    this.#found.clear();
    void this.#found.load();
  }

  async #put(target: Target): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await this.host.api.post("/v1/queues", { queue: { ...this.queue, target } });
      this.editing = false;
      toast(say("saved"));
      this.dispatchEvent(new CustomEvent("zt-saved", { bubbles: true, composed: true }));
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  protected override render(): unknown {
    const { target, handling } = this.queue ?? {};
    if (!target || handling?.channel === "CHANNEL_BACK_OFFICE") return nothing;
    const { value, failure } = this.#found;
    return html`<section class="panel" aria-labelledby="target">
      <header><h2 id="target" class="grow">${say("title")}</h2>
        ${this.editable && !this.editing ? html`<button class="button small" data-edit @click=${() => (this.editing = true)}>${say("edit")}</button>` : nothing}</header>
      <div class="body stack">
        ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing}
        <p class="number">${patienceWords(target)}</p>
        ${failure ? failed(failure, () => void this.#found.load()) : value ? this.#findings(value, target) : nothing}
        ${this.editing ? this.#form(target) : nothing}
      </div>
    </section>`;
  }

  #findings({ everybody, withoutShort }: Findings, target: Target): unknown {
    if (!everybody) return html`<p class="soft small">${say("unknown")}</p>`;
    const shown = Number(withoutShort?.shortContacts ?? 0) > 0 ? [everybody, withoutShort!] : [everybody];
    return shown.map((each) => this.#finding(each, target));
  }

  #finding(found: PatienceEstimate, target: Target): unknown {
    const source: PatienceSource = found.shortContacts === undefined ? "PATIENCE_SOURCE_LEARNT" : "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT";
    const seconds = Math.round(found.seconds ?? 0);
    const used = inUse(found, target);
    const may = this.editable && found.enough;
    return html`<div class="found"><span class="small number">${learntWords(found)}</span>
      ${found.seconds !== undefined && !found.enough ? html`<span class="badge watch">${say("thin")}</span>` : nothing}
      ${used ? html`<span class="badge good">${say("used")}</span>` : nothing}
      ${may && !used ? html`<button class="button small" data-use ?disabled=${this.busy} @click=${() => this.#put({ ...target, patienceSeconds: seconds, patienceSource: "PATIENCE_SOURCE_GIVEN" })}>${say("use", { n: number(seconds) })}</button>` : nothing}
      ${may && target.patienceSource !== source ? html`<button class="button quiet small" data-follow ?disabled=${this.busy} @click=${() => this.#put({ ...target, patienceSource: source })}>${say("follow")}</button>` : nothing}</div>`;
  }

  #form(target: Target): unknown {
    return html`<form @submit=${(event: Event) => {
        event.preventDefault();
        const asked = targetOf(new FormData(event.target as HTMLFormElement), target);
        const given = asked.patienceSeconds !== target.patienceSeconds;
        void this.#put(given ? { ...asked, patienceSource: "PATIENCE_SOURCE_GIVEN" } : asked);
      }}>
      <label class="field wide"><span>${say("definition")}</span><select class="input" name="definition">${DEFINITIONS.map((each) => `SERVICE_LEVEL_DEFINITION_${each}`).map(
        (each) => html`<option value=${each} ?selected=${each === target.definition}>${say(each as "SERVICE_LEVEL_DEFINITION_ANSWERED_OFFERED")}</option>`)}</select></label>
      ${FIELDS.map(({ name, percent, least, most }) => html`<label class="field"><span>${say(name)}</span>
        <input class="input" type="number" name=${name} required min=${least} max=${most} step=${percent ? 0.1 : 1} .defaultValue=${String((target[name] ?? 0) / (percent ? 10 : 1))} /></label>`)}
      <div class="row"><button type="button" class="button quiet" @click=${() => (this.editing = false)}>${say("back")}</button>
        <button class="button primary" ?disabled=${this.busy}>${say("save")}</button></div>
    </form>`;
  }
}
