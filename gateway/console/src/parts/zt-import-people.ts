// Bringing in people from a file: match the columns, check every row, then import.
import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { Hosted } from "../kit/page";
import type { ImportResult, RowError } from "../kit/people-shapes";
import { say } from "../messages/people";
import { icon } from "./icons";
import { basics } from "./styles";
import { FIELDS, base64Of, formatOf, guessColumns, headerOf } from "./table-file";
import "./zt-dialog";
import { toast } from "./zt-toasts";

interface Centre {
  name: string;
  displayName?: string;
}

/** Fires `zt-imported` and `close`. */
@customElement("zt-import-people")
export class ImportPeople extends Hosted {
  static styles = [
    basics,
    css`
      :host { --zt-dialog-width: 760px; }
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(220px, 1fr)); gap: 12px; }
      .map { display: grid; grid-template-columns: repeat(auto-fill, minmax(200px, 1fr)); gap: 10px 12px; margin-top: 6px; }
      .map .input { min-height: 32px; padding-block: 3px; }
      .check { display: flex; gap: 8px; align-items: center; font-size: var(--zt-text-small); }
      .errors { max-height: 240px; border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); padding: 0 12px; }
      .errors th { position: sticky; top: 0; background: var(--zt-raised); }
      .errors td { overflow-wrap: anywhere; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `,
  ];
  @property({ type: Boolean }) open = false;
  @state() private file?: File;
  @state() private header: string[] = [];
  @state() private columns: Record<string, string> = {};
  @state() private centres: Centre[] = [];
  @state() private result?: ImportResult;
  @state() private refusal?: Refusal;
  @state() private busy: "" | "checking" | "importing" = "";
  @query("form") private form!: HTMLFormElement;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("open") || !this.open) return;
    this.file = this.result = this.refusal = undefined;
    this.columns = {};
    void this.host.api.get<{ centres?: Centre[] }>("/v1/centres").then(
      ({ centres = [] }) => (this.centres = centres),
      (failure: Refusal) => (this.refusal = failure),
    );
  }

  async #choose(event: Event): Promise<void> {
    this.file = (event.target as HTMLInputElement).files?.[0];
    this.result = this.refusal = undefined;
    this.header = this.file ? await headerOf(this.file) : [];
    this.columns = guessColumns(this.header);
  }

  async #send(validateOnly: boolean): Promise<void> {
    if (!this.file || this.busy) return;
    this.busy = validateOnly ? "checking" : "importing";
    this.refusal = undefined;
    const form = new FormData(this.form);
    try {
      const result = await this.host.api.post<ImportResult>("/v1/employees:import", {
        content: await base64Of(this.file),
        format: formatOf(this.file.name),
        columns: Object.fromEntries(Object.entries(this.columns).filter(([, column]) => column)),
        centre: String(form.get("centre") ?? ""),
        createTeams: form.has("createTeams"),
        skipBadRows: validateOnly || form.has("skipBad"),
        validateOnly,
      });
      if (validateOnly) this.result = result;
      else this.#done(result);
    } catch (failure) {
      this.refusal = failure as Refusal;
    } finally {
      this.busy = "";
    }
  }

  #done(result: ImportResult): void {
    toast(say("imported", { n: (result.createdCount ?? 0) + (result.updatedCount ?? 0) }));
    this.host.names.forget();
    this.dispatchEvent(new Event("zt-imported"));
    this.dispatchEvent(new Event("close"));
  }

  #submit(event: Event): void {
    event.preventDefault();
    void this.#send(!this.#ready);
  }

  protected override updated(changed: Map<string, unknown>): void {
    if (changed.has("result") && this.result) this.form.querySelector(".keys")?.scrollIntoView({ block: "nearest" });
  }

  /** Whether what was checked may be imported as the form stands. */
  get #ready(): boolean {
    if (!this.result) return false;
    const skip = this.form?.querySelector<HTMLInputElement>("[name=skipBad]")?.checked ?? false;
    return skip || !this.result.errors?.length;
  }

  protected override render(): unknown {
    return html`<zt-dialog ?open=${this.open} heading=${say("importTitle")} @close=${() => this.dispatchEvent(new Event("close"))}>
      <form @submit=${this.#submit} @change=${() => this.requestUpdate()}>
        <p class="soft small">${say("importAbout")}</p>
        <div class="two">
          <label class="field"><span>${say("file")}</span><input class="input" type="file" accept=".csv,.xlsx,text/csv" required @change=${this.#choose} /></label>
          <label class="field"><span>${say("centre")}</span><select class="input" name="centre" @change=${this.#stale}>
            ${this.centres.map((each) => html`<option value=${each.name}>${each.displayName}</option>`)}</select></label>
        </div>
        ${this.file ? this.#mapping() : nothing}
        ${this.refusal ? html`<div class="notice bad" role="alert">${icon("warning")}<p>${this.refusal.message}</p></div>` : nothing}
        ${this.result ? this.#outcome(this.result) : nothing}
        <div class="keys">${this.#buttons()}</div>
      </form>
    </zt-dialog>`;
  }

  #stale = (): void => {
    this.result = undefined;
  };

  #mapping(): unknown {
    return html`<fieldset><legend>${say("columns")}</legend>
        <p class="faint small">${this.header.length ? say("columnsAbout") : say("unreadable")}</p>
        <datalist id="header">${this.header.map((column) => html`<option value=${column}></option>`)}</datalist>
        <div class="map">${FIELDS.map(
          (field) => html`<label class="field"><span>${say(`field.${field}` as "field.team")}</span>
            <input class="input" list="header" .value=${this.columns[field] ?? ""} @input=${(event: Event) => this.#map(field, event)} /></label>`,
        )}</div></fieldset>
      <label class="check"><input type="checkbox" name="createTeams" @change=${this.#stale} />${say("createTeams")}</label>`;
  }

  #map(field: string, event: Event): void {
    this.columns = { ...this.columns, [field]: (event.target as HTMLInputElement).value.trim() };
    this.result = undefined;
  }

  #outcome(result: ImportResult): unknown {
    const { errors = [] } = result;
    const counts = {
      rows: result.rowCount ?? 0,
      created: result.createdCount ?? 0,
      updated: result.updatedCount ?? 0,
      unchanged: result.unchangedCount ?? 0,
      teams: result.teamsCreatedCount ?? 0,
    };
    return html`<p class="notice ${errors.length ? "watch" : "good"}" role="status">${icon(errors.length ? "warning" : "check")}${say("result", counts)}</p>
      ${errors.length ? this.#errors(errors) : nothing}`;
  }

  #errors(errors: RowError[]): unknown {
    return html`<div><h3>${say("rowErrors", { n: errors.length })}</h3>
      <div class="errors scroll" tabindex="0" role="region" aria-label=${say("rowErrors", { n: errors.length })}><table>
        <thead><tr><th scope="col">${say("row")}</th><th scope="col">${say("column")}</th><th scope="col">${say("value")}</th><th scope="col">${say("problem")}</th></tr></thead>
        <tbody>${errors.map((error) => html`<tr><td>${error.row}</td><td>${error.column}</td><td>${error.value}</td><td>${error.message}</td></tr>`)}</tbody>
      </table></div></div>
      <label class="check"><input type="checkbox" name="skipBad" />${say("skipBad")}</label>`;
  }

  #buttons(): unknown {
    const sure = this.#ready;
    const n = (this.result?.createdCount ?? 0) + (this.result?.updatedCount ?? 0);
    const word = this.busy ? say(this.busy) : sure ? say("doImport", { n }) : say("check");
    return html`<button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("close"))}>${say("cancel")}</button>
      <button class="button primary" ?disabled=${!this.file || Boolean(this.busy)}>${word}</button>`;
  }
}
