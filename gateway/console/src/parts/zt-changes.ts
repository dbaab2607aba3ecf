// What planners changed of a queue: edits of its history or adjustments of its forecast, each with who and why, to be taken back.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { today } from "../kit/days";
import { civil, instantAt, permille, plusDays, span } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import type { Change, HistoryEdit } from "../kit/planning-shapes";
import type { TrainingNote } from "../kit/roster-shapes";
import { say } from "../messages/planning";
import { changeWords } from "./planning";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

const DAYS_BACK = 366;

/** of: `history` or `forecast`. Fires `zt-new` when one is to be made, `zt-done` when one was made or taken back. */
@customElement("zt-changes")
export class Changes extends Hosted {
  static styles = [
    basics,
    css`
      :host { display: grid; gap: 12px; }
      .gone { color: var(--zt-ink-faint); text-decoration: line-through; }
      .damped li { display: flex; gap: 4px 12px; align-items: center; flex-wrap: wrap; padding: 3px 0; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      td { overflow-wrap: anywhere; }
    `,
  ];
  @property() of: "history" | "forecast" = "history";
  @property() queue = "";
  @property() forecast = "";
  /** Notes of the forecast that is shown: days that it damped by itself may be left out in one step. */
  @property({ attribute: false }) notes: TrainingNote[] = [];
  @property({ type: Boolean }) editable = false;
  @state() private busy = "";
  #list = new Reading<Change[]>(this, (signal) => this.#read(signal));

  protected override updated(changed: PropertyValues): void {
    if (changed.has("of") || changed.has("queue")) this.#list.clear();
    if (changed.has("of") || changed.has("queue") || changed.has("forecast")) this.refresh();
  }

  /** Read the list again. */
  refresh(): void {
    if (this.of === "history" ? this.queue : this.forecast) void this.#list.load();
  }

  async #read(signal: AbortSignal): Promise<Change[]> {
    const { api } = this.host;
    if (this.of === "forecast") return (await api.get<{ adjustments?: Change[] }>(`/v1/${this.forecast}/adjustments`, {}, signal)).adjustments ?? [];
    const dates = { startDate: plusDays(today(), -DAYS_BACK), endDate: plusDays(today(), 1) };
    return api.all<Change>(`/v1/${this.queue}/historyEdits`, "edits", { ...dates, pageSize: 1000 }, signal);
  }

  async #run(key: string, work: () => Promise<unknown>): Promise<void> {
    if (this.busy) return;
    this.busy = key;
    try {
      await work();
      this.dispatchEvent(new Event("zt-done"));
      await this.#list.load();
    } catch (failure) {
      toast(failure instanceof Refusal ? failure.message : String(failure), "bad");
    } finally {
      this.busy = "";
    }
  }

  #leaveOut(note: TrainingNote): Promise<void> {
    const [first = "", after = ""] = [note.startDate, note.endDate ?? plusDays(note.startDate ?? today(), 1)];
    const edit = {
      queue: this.queue, startTime: instantAt(first, "00:00"), endTime: instantAt(after, "00:00"), kind: "HISTORY_EDIT_KIND_ONE_OFF",
      measure: "MEASURE_CONTACTS", effect: "EFFECT_LEAVE_OUT", reason: say("dampedReason"),
    };
    return this.#run(first, async () => {
      await this.host.api.post("/v1/historyEdits", { edit });
      toast(say("editSaved"));
    });
  }

  protected override render(): unknown {
    const { value, failure } = this.#list;
    if (failure) return failed(failure, () => void this.#list.load());
    if (!value) return skeleton(3);
    const history = this.of === "history";
    return html`
      ${this.editable ? html`<div><button class="button" data-new @click=${() => this.dispatchEvent(new Event("zt-new"))}>${say(history ? "makeEdit" : "makeAdjustment")}</button></div>` : nothing}
      ${history ? this.#damped(value) : nothing}
      ${value.length ? this.#table([...value].reverse()) : empty("policy", say(history ? "noEdits" : "noAdjustments"))}`;
  }

  /** Days that the forecast damped by itself and over which no edit stands. */
  #damped(edits: readonly Change[]): unknown {
    const standing = edits.filter((each) => !each.withdrawTime);
    const days = this.notes.filter((note) => {
      if (note.kind && note.kind !== "TRAINING_NOTE_KIND_DAMPED") return false;
      const noon = Date.parse(instantAt(note.startDate ?? today(), "12:00"));
      return !standing.some((each) => Date.parse(each.startTime ?? "") <= noon && noon < Date.parse(each.endTime ?? ""));
    });
    if (!days.length) return nothing;
    return html`<div class="damped"><h3>${say("damped")}</h3><ul>${days.map((note) => {
      const day = civil(note.startDate);
      return html`<li><span class="number">${say("dampedDay", { day, share: permille(note.sharePermille ?? 0) })}</span>
        ${this.editable
          ? html`<button class="button small" aria-label=${say("leaveOutDayOf", { day })} ?disabled=${Boolean(this.busy)} @click=${() => this.#leaveOut(note)}>${say("leaveOutDay")}</button>`
          : nothing}</li>`;
    })}</ul></div>`;
  }

  #table(changes: readonly Change[]): unknown {
    const history = this.of === "history";
    return html`<div class="scroll"><table>
      <thead><tr><th scope="col">${say("window")}</th><th scope="col">${say("change")}</th>${history ? html`<th scope="col">${say("kind")}</th>` : nothing}
        <th scope="col">${say("reason")}</th><th scope="col">${say("owner")}</th><td></td></tr></thead>
      <tbody>${changes.map((each) => this.#row(each, history))}</tbody></table></div>`;
  }

  #row(change: Change, history: boolean): unknown {
    const gone = change.withdrawTime ? "gone" : "";
    const what = `${span(change.startTime, change.endTime)} ${changeWords(change)}`;
    return html`<tr><td class="number ${gone}">${span(change.startTime, change.endTime)}</td><td class="number ${gone}">${changeWords(change)}</td>
      ${history ? html`<td>${say((change as HistoryEdit).kind ?? "HISTORY_EDIT_KIND_CORRECTION")}</td>` : nothing}
      <td>${change.reason ?? ""}</td><td>${this.host.names.of(change.owner)}</td>
      <td class="right">${gone
        ? html`<span class="faint small">${say("withdrawn")}</span>`
        : this.editable
          ? html`<button class="button quiet small" aria-label=${say("withdrawIt", { what })} ?disabled=${Boolean(this.busy)}
              @click=${() => this.#run(change.name, () => this.host.api.post(`/v1/${change.name}:withdraw`))}>${say("withdraw")}</button>`
          : nothing}</td></tr>`;
  }
}
