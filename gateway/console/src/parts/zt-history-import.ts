// Bring in a large file of history: it goes up in parts, is read by itself, and says how far it is and which rows are bad.
import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { number } from "../kit/format";
import { Hosted } from "../kit/page";
import type { HistoryImport } from "../kit/planning-shapes";
import { say } from "../messages/planning";
import { icon } from "./icons";
import { basics } from "./styles";
import { base64Of, guessColumns, headerOf, HISTORY_HEADINGS } from "./table-file";
import "./zt-dialog";

const PART_BYTES = 4 << 20;
const EVERY_MS = 1000;
const ENDED = ["DONE", "FAILED", "CANCELLED"];
const NEEDED = ["queue", "start", "offered"];
const FIELDS = Object.keys(HISTORY_HEADINGS);

/** Fires `close`, and `zt-done` when slots were brought in. It goes on while it is closed. */
@customElement("zt-history-import")
export class HistoryImporting extends Hosted {
  static styles = [
    basics,
    css`
      zt-dialog { --zt-dialog-width: 640px; }
      .stack { gap: 14px; }
      .map { display: grid; grid-template-columns: repeat(auto-fit, minmax(160px, 1fr)); gap: 8px 12px; margin-top: 4px; }
      progress { width: 100%; accent-color: var(--zt-accent); }
      .errors { max-height: 34dvh; }
      label.check { display: flex; gap: 8px; align-items: center; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `,
  ];
  @property({ type: Boolean }) open = false;
  @property() centre = "";
  @state() private file?: File;
  @state() private header: string[] = [];
  @state() private columns: Record<string, string> = {};
  @state() private job?: HistoryImport;
  @state() private sent = 0;
  @state() private problem?: Refusal;
  @query("form") private form!: HTMLFormElement;

  get #state(): string {
    return (this.job?.state ?? "").replace("HISTORY_IMPORT_STATE_", "");
  }

  get #running(): boolean {
    return Boolean(this.job) && !ENDED.includes(this.#state) && !this.problem;
  }

  async #choose(event: Event): Promise<void> {
    this.file = (event.target as HTMLInputElement).files?.[0];
    this.header = this.file ? await headerOf(this.file) : [];
    this.columns = guessColumns(this.header, HISTORY_HEADINGS);
  }

  async #begin(event: Event): Promise<void> {
    event.preventDefault();
    const { file } = this;
    if (!file || this.#running) return;
    const columns = Object.fromEntries(Object.entries(this.columns).filter(([field, column]) => column && column !== field));
    const skipBadRows = new FormData(this.form).has("skipBad");
    this.problem = undefined;
    this.sent = 0;
    try {
      this.job = await this.host.api.post<HistoryImport>("/v1/historyImports", { centre: this.centre, columns, skipBadRows });
      await this.#upload(file);
      await this.#follow();
    } catch (failure) {
      // What was still on its way when somebody stopped it is refused, which nobody needs to know.
      if (this.#state !== "CANCELLED") this.problem = failure as Refusal;
    }
  }

  async #upload(file: File): Promise<void> {
    const { name } = this.job!;
    for (let part = 1, from = 0; from < file.size && this.#running; part += 1, from += PART_BYTES) {
      const content = await base64Of(file.slice(from, from + PART_BYTES));
      const told = await this.host.api.post<HistoryImport>(`/v1/${name}:addPart`, { partNumber: part, content, last: from + PART_BYTES >= file.size });
      if (this.#running) this.job = told;
      this.sent = Math.min(from + PART_BYTES, file.size);
    }
  }

  /** Ask how far it is until it has ended. */
  async #follow(): Promise<void> {
    while (this.#running) {
      await new Promise((done) => setTimeout(done, EVERY_MS));
      const told = await this.host.api.get<HistoryImport>(`/v1/${this.job!.name}`);
      if (this.#running) this.job = told;
    }
    if (this.#state === "DONE") this.dispatchEvent(new Event("zt-done"));
  }

  async #stop(): Promise<void> {
    try {
      this.job = await this.host.api.post<HistoryImport>(`/v1/${this.job!.name}:cancel`);
    } catch (failure) {
      this.problem = failure as Refusal;
    }
  }

  #another(): void {
    this.job = this.file = this.problem = undefined;
    this.header = [];
    this.sent = 0;
  }

  #close(): void {
    this.dispatchEvent(new Event("close"));
  }

  protected override render(): unknown {
    return html`<zt-dialog ?open=${this.open} heading=${say("importTitle")} @close=${this.#close}>
      <div class="stack">
        ${this.job ? this.#course(this.job) : this.#asking()}
        ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.problem.message}</span></p>` : nothing}
        ${this.job ? this.#keys() : nothing}
      </div>
    </zt-dialog>`;
  }

  #asking(): unknown {
    const ready = this.file && NEEDED.every((field) => this.columns[field]);
    return html`<form class="stack" @submit=${this.#begin}>
      <p class="soft small">${say("importAbout")}</p>
      <label class="field"><span>${say("file")}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#choose} /></label>
      ${this.file
        ? html`<fieldset><legend>${say("column")}</legend><div class="map">${FIELDS.map(
            (field) => html`<label class="field"><span>${say(`field.${field}` as "field.queue")}</span>
              <select class="input" ?required=${NEEDED.includes(field)} @change=${(event: Event) => (this.columns = { ...this.columns, [field]: (event.target as HTMLSelectElement).value })}>
                <option value=""></option>${this.header.map((column) => html`<option value=${column} ?selected=${column === this.columns[field]}>${column}</option>`)}</select></label>`,
          )}</div></fieldset>`
        : nothing}
      <label class="check"><input type="checkbox" name="skipBad" />${say("skipBad")}</label>
      <div class="keys"><button type="button" class="button quiet" @click=${this.#close}>${say("close")}</button>
        <button class="button primary" ?disabled=${!ready}>${say("begin")}</button></div>
    </form>`;
  }

  #course(job: HistoryImport): unknown {
    const size = this.file?.size ?? 0;
    const uploading = this.#state === "UPLOADING";
    const share = uploading && size ? this.sent / size : (job.progressPermille ?? 0) / 1000;
    const told = {
      rows: number(job.rowCount ?? 0), done: number(job.doneSlotCount ?? 0), slots: number(job.slotCount ?? 0),
      created: number(job.createdCount ?? 0), updated: number(job.updatedCount ?? 0), unchanged: number(job.unchangedCount ?? 0),
    };
    const mega = (bytes: number): string => `${number(bytes / 1e6, 1)} MB`;
    const tone = this.#state === "DONE" ? "good" : this.#state === "FAILED" ? "bad" : "";
    return html`<p class="soft small">${this.file?.name ?? ""}</p>
      ${ENDED.includes(this.#state) ? nothing : html`<progress max="1" .value=${share} aria-label=${say("progress")}></progress>`}
      <p class="notice number ${tone}" role="status">${uploading ? say("uploading", { done: mega(this.sent), all: mega(size) }) : say(`HISTORY_IMPORT_STATE_${this.#state}` as "HISTORY_IMPORT_STATE_DONE", told)}${job.message ? html` · ${job.message}` : nothing}</p>
      ${job.errorCount ? this.#bad(job) : nothing}`;
  }

  #bad({ errorCount = 0, errors = [] }: HistoryImport): unknown {
    const title = say("badRows", { n: number(errorCount), shown: errors.length });
    return html`<div><h3>${title}</h3><div class="errors scroll" tabindex="0" role="region" aria-label=${title}><table>
      <thead><tr><th scope="col">${say("row")}</th><th scope="col">${say("columnName")}</th><th scope="col">${say("given")}</th><th scope="col">${say("wrong")}</th></tr></thead>
      <tbody>${errors.map((each) => html`<tr><td>${each.row ?? ""}</td><td>${each.column ?? ""}</td><td>${each.value ?? ""}</td><td>${each.message ?? ""}</td></tr>`)}</tbody></table></div></div>`;
  }

  #keys(): unknown {
    return html`<div class="keys">
      ${this.#running ? html`<button class="button danger" @click=${() => void this.#stop()}>${say("stop")}</button>` : html`<button class="button" @click=${this.#another}>${say("another")}</button>`}
      <button class="button primary" @click=${this.#close}>${say("close")}</button></div>`;
  }
}
