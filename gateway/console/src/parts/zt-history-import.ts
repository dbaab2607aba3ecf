// Bring in a large file of history: it goes up in parts, is read by itself, and says how far it is and which rows are bad.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { number } from "../kit/format";
import { Hosted } from "../kit/page";
import type { HistoryImport } from "../kit/planning-shapes";
import { say } from "../messages/planning";
import { uploadOf, type HistoryUpload } from "./history-upload";
import { icon } from "./icons";
import { basics } from "./styles";
import { guessColumns, headerOf, HISTORY_HEADINGS, SERVED_HEADINGS } from "./table-file";
import "./zt-dialog";

const NEEDED = ["queue", "start", "offered"];
const FIELDS = Object.keys(HISTORY_HEADINGS);
const SERVED = Object.keys(SERVED_HEADINGS);

/**
 * Fires `close`, `zt-done` when slots were brought in, and `zt-under-way` {underWay} when an import is found, goes on or
 * ends. It goes on while it is closed and on other pages.
 */
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
  @query("form") private form!: HTMLFormElement;

  #upload?: HistoryUpload;
  #heard = (): void => {
    this.requestUpdate();
    this.dispatchEvent(new CustomEvent("zt-under-way", { detail: { underWay: Boolean(this.#upload?.job && !this.#upload.ended) } }));
  };
  #done = (): void => void this.dispatchEvent(new Event("zt-done"));

  connectedCallback(): void {
    super.connectedCallback();
    this.#attach();
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#detach();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has("centre")) this.#attach();
  }

  #attach(): void {
    const upload = this.centre ? uploadOf(this.host.api, this.centre) : undefined;
    if (upload === this.#upload) return;
    this.#detach();
    this.#upload = upload;
    if (!upload) return;
    upload.addEventListener("change", this.#heard);
    upload.addEventListener("done", this.#done);
    void upload.recall().then(this.#heard);
  }

  #detach(): void {
    this.#upload?.removeEventListener("change", this.#heard);
    this.#upload?.removeEventListener("done", this.#done);
    this.#upload = undefined;
  }

  async #choose(event: Event): Promise<void> {
    this.file = (event.target as HTMLInputElement).files?.[0];
    this.header = this.file ? await headerOf(this.file) : [];
    this.columns = guessColumns(this.header, { ...HISTORY_HEADINGS, ...SERVED_HEADINGS });
  }

  #begin(event: Event): void {
    event.preventDefault();
    const { file } = this;
    if (!file || this.#upload?.running) return;
    const columns = Object.fromEntries(Object.entries(this.columns).filter(([field, column]) => column && column !== field));
    void this.#upload?.begin(file, columns, new FormData(this.form).has("skipBad"));
  }

  #goOn(event: Event): void {
    event.preventDefault();
    if (this.file && this.#upload?.isSame(this.file)) void this.#upload.goOn(this.file);
  }

  #another(): void {
    this.file = undefined;
    this.header = [];
    this.#upload?.forget();
  }

  #close(): void {
    this.dispatchEvent(new Event("close"));
  }

  protected override render(): unknown {
    const upload = this.#upload;
    return html`<zt-dialog ?open=${this.open} heading=${say("importTitle")} @close=${this.#close}>
      <div class="stack">
        ${upload?.interrupted ? this.#interrupted(upload) : upload?.job ? this.#course(upload, upload.job) : this.#asking()}
        ${upload?.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${upload.problem.message}</span></p>` : nothing}
        ${upload?.job && !upload.interrupted ? this.#keys(upload) : nothing}
      </div>
    </zt-dialog>`;
  }

  /** The console was left in the middle: the browser has forgotten the file, the platform has not. */
  #interrupted(upload: HistoryUpload): unknown {
    const wrong = this.file && !upload.isSame(this.file);
    const told = { file: upload.fileName, done: mega(upload.sent), all: mega(upload.fileSize) };
    return html`<form class="stack" @submit=${this.#goOn}>
      <p class="notice watch" role="status">${icon("info")}<span>${say("interrupted", told)}</span></p>
      <label class="field"><span>${say("file")}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#choose} /></label>
      ${wrong ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${say("otherFile", { file: upload.fileName })}</span></p>` : nothing}
      <div class="keys"><button type="button" class="button danger" @click=${() => void upload.stop()}>${say("stop")}</button>
        <button class="button primary" ?disabled=${!this.file || wrong}>${say("goOn")}</button></div>
    </form>`;
  }

  #asking(): unknown {
    const ready = this.file && NEEDED.every((field) => this.columns[field]);
    return html`<form class="stack" @submit=${this.#begin}>
      <p class="soft small">${say("importAbout")}</p>
      <label class="field"><span>${say("file")}</span><input class="input" type="file" accept=".csv,text/csv" required @change=${this.#choose} /></label>
      ${this.file
        ? html`<fieldset><legend>${say("column")}</legend><div class="map">${FIELDS.map(this.#mapped)}</div>
            <details ?open=${SERVED.some((field) => this.columns[field])}><summary>${say("servedColumns")}</summary><div class="map">${SERVED.map(this.#mapped)}</div></details></fieldset>`
        : nothing}
      <label class="check"><input type="checkbox" name="skipBad" />${say("skipBad")}</label>
      <div class="keys"><button type="button" class="button quiet" @click=${this.#close}>${say("close")}</button>
        <button class="button primary" ?disabled=${!ready}>${say("begin")}</button></div>
    </form>`;
  }

  #mapped = (field: string): unknown => html`<label class="field"><span>${say(`field.${field}` as "field.queue")}</span>
    <select class="input" ?required=${NEEDED.includes(field)} @change=${(event: Event) => (this.columns = { ...this.columns, [field]: (event.target as HTMLSelectElement).value })}>
      <option value=""></option>${this.header.map((column) => html`<option value=${column} ?selected=${column === this.columns[field]}>${column}</option>`)}</select></label>`;

  #course(upload: HistoryUpload, job: HistoryImport): unknown {
    const { state, sent, fileSize: size } = upload;
    const uploading = state === "UPLOADING";
    const share = uploading && size ? sent / size : (job.progressPermille ?? 0) / 1000;
    const told = {
      rows: number(job.rowCount ?? 0), done: number(job.doneSlotCount ?? 0), slots: number(job.slotCount ?? 0),
      created: number(job.createdCount ?? 0), updated: number(job.updatedCount ?? 0), unchanged: number(job.unchangedCount ?? 0),
    };
    const tone = state === "DONE" ? "good" : state === "FAILED" ? "bad" : "";
    return html`<p class="soft small">${upload.fileName}</p>
      ${upload.ended ? nothing : html`<progress max="1" .value=${share} aria-label=${say("progress")}></progress>`}
      <p class="notice number ${tone}" role="status">${uploading ? say("uploading", { done: mega(sent), all: mega(size) }) : say(`HISTORY_IMPORT_STATE_${state}` as "HISTORY_IMPORT_STATE_DONE", told)}${job.message ? html` · ${job.message}` : nothing}</p>
      ${uploading ? html`<p class="faint small">${say("uploadAbout")}</p>` : nothing}
      ${job.errorCount ? this.#bad(job) : nothing}`;
  }

  #bad({ errorCount = 0, errors = [] }: HistoryImport): unknown {
    const title = say(errors.length < errorCount ? "badRowsFirst" : "badRows", { n: number(errorCount), shown: errors.length });
    return html`<div><h3>${title}</h3><div class="errors scroll" tabindex="0" role="region" aria-label=${title}><table>
      <thead><tr><th scope="col">${say("row")}</th><th scope="col">${say("columnName")}</th><th scope="col">${say("given")}</th><th scope="col">${say("wrong")}</th></tr></thead>
      <tbody>${errors.map((each) => html`<tr><td>${each.row ?? ""}</td><td>${each.column ?? ""}</td><td>${each.value ?? ""}</td><td>${each.message ?? ""}</td></tr>`)}</tbody></table></div></div>`;
  }

  #keys(upload: HistoryUpload): unknown {
    return html`<div class="keys">
      ${upload.running ? html`<button class="button danger" @click=${() => void upload.stop()}>${say("stop")}</button>` : html`<button class="button" @click=${this.#another}>${say("another")}</button>`}
      ${upload.problem && !upload.ended ? html`<button class="button primary" @click=${() => void upload.goOn()}>${say("goOn")}</button>` : nothing}
      <button class="button ${upload.problem ? "" : "primary"}" @click=${this.#close}>${say("close")}</button></div>`;
  }
}

function mega(bytes: number): string {
  return `${number(bytes / 1e6, 1)} MB`;
}
