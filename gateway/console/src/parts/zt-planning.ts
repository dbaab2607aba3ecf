// What planners do with a queue's history and forecast: edits, adjustments, what-ifs, and how good it all was.
import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { Hosted } from "../kit/page";
import type { TrainingNote } from "../kit/roster-shapes";
import { say } from "../messages/planning";
import { basics } from "./styles";
import "./zt-accuracy";
import "./zt-change-dialog";
import type { Intent } from "./zt-change-dialog";
import "./zt-changes";
import type { Changes } from "./zt-changes";
import "./zt-what-ifs";
import type { WhatIfs } from "./zt-what-ifs";

const TABS = ["tabEdits", "tabAdjustments", "tabWhatIfs", "tabAccuracy"] as const;
type Tab = (typeof TABS)[number];
const HOUR = 3_600_000;

/** Fires `zt-done` when history, forecast or what is required of it may be different now; detail.forecast: one to show. */
@customElement("zt-planning")
export class Planning extends Hosted {
  static styles = [basics, css`.segments { flex-wrap: wrap; }`];
  @property() queue = "";
  @property() forecast = "";
  @property({ attribute: false }) notes: TrainingNote[] = [];
  /** Starts of the last slot that is known and of the first that is forecast: where a change begins when no window is chosen. */
  @property({ attribute: false }) near: { past?: number; coming?: number } = {};
  @state() private tab: Tab = "tabEdits";
  @state() private intent?: Intent;
  @query("zt-changes") private changes?: Changes;
  @query("zt-what-ifs") private whatIfs?: WhatIfs;

  /** Ask for the change of a window; of the last hour that is known, or the first to come, when none is chosen. */
  ask(intent: Omit<Intent, "start" | "end"> & Partial<Intent>): void {
    this.tab = intent.copy ? "tabWhatIfs" : intent.of === "history" ? "tabEdits" : "tabAdjustments";
    const { past, coming } = this.near;
    const slot = (intent.of === "history" ? past : coming) ?? Date.now();
    const start = Math.floor(slot / HOUR) * HOUR;
    this.intent = { start, end: start + HOUR, ...intent };
  }

  #changed(): void {
    this.changes?.refresh();
    this.whatIfs?.refresh();
    this.#tell();
  }

  #tell(event?: CustomEvent<{ forecast?: string } | undefined>): void {
    this.dispatchEvent(new CustomEvent("zt-done", { detail: event?.detail ?? {} }));
  }

  protected override render(): unknown {
    return html`<section class="panel" aria-labelledby="planning">
      <header><h2 id="planning" class="grow">${say("planning")}</h2>
        <div class="segments" role="group" aria-label=${say("planning")}>${TABS.map(
          (tab) => html`<button aria-pressed=${tab === this.tab} @click=${() => (this.tab = tab)}>${say(tab)}</button>`,
        )}</div></header>
      <div class="body">${this.#content()}</div>
    </section>
    <zt-change-dialog queue=${this.queue} .intent=${this.intent} @close=${() => (this.intent = undefined)} @zt-done=${this.#changed}></zt-change-dialog>`;
  }

  #content(): unknown {
    const { queue, forecast, notes } = this;
    const may = this.host.has("PLANNER", "CENTRE_MANAGER");
    switch (this.tab) {
      case "tabEdits":
      case "tabAdjustments": {
        const of = this.tab === "tabEdits" ? "history" : "forecast";
        return html`<zt-changes of=${of} queue=${queue} forecast=${forecast} .notes=${notes} ?editable=${may}
          @zt-new=${() => this.ask({ of, measure: "MEASURE_CONTACTS" })} @zt-done=${() => this.#tell()}></zt-changes>`;
      }
      case "tabWhatIfs":
        return html`<zt-what-ifs queue=${queue} forecast=${forecast} ?editable=${may}
          @zt-adjust=${(event: CustomEvent<{ name: string; title: string }>) => this.ask({ of: "forecast", measure: "MEASURE_CONTACTS", copy: event.detail })}
          @zt-done=${this.#tell}></zt-what-ifs>`;
      case "tabAccuracy":
        return queue ? html`<zt-accuracy queue=${queue}></zt-accuracy>` : nothing;
    }
  }
}
