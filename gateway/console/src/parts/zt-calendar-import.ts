// Bringing in a year's holiday notice from a file: see which days change and which rows are wrong, then put it into force.
import { css, html, nothing } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import type { ImportedCalendar } from "../kit/calendar-shapes";
import { civil } from "../kit/format";
import { Hosted } from "../kit/page";
import { className, holidayName, say } from "../messages/calendar";
import { icon } from "./icons";
import { basics } from "./styles";
import { CALENDAR_HEADINGS, base64Of, formatOf, guessColumns, headerOf } from "./table-file";
import "./zt-dialog";
import { toast } from "./zt-toasts";

/** Fires `zt-done` {year} and `close`. */
@customElement("zt-calendar-import")
export class CalendarImport extends Hosted {
  static styles = [
    basics,
    css`
      :host { --zt-dialog-width: 640px; }
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 12px; }
      .found { max-height: 36dvh; }
      .keys { display: flex; justify-content: flex-end; gap: 8px; }
    `,
  ];
  @property({ type: Boolean }) open = false;
  @property({ type: Number }) year = 0;
  @state() private file?: File;
  @state() private preview?: ImportedCalendar;
  @state() private refusal?: Refusal;
  @state() private busy: "" | "checking" | "importing" = "";
  @query("form") private form!: HTMLFormElement;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("open") && this.open) this.file = this.preview = this.refusal = undefined;
  }

  /** What was checked is no longer what the form says. */
  #stale = (): void => {
    this.preview = this.refusal = undefined;
  };

  #choose(event: Event): void {
    this.file = (event.target as HTMLInputElement).files?.[0];
  }

  async #send(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.file || this.busy) return;
    const validateOnly = !this.preview;
    const year = Number(new FormData(this.form).get("year"));
    this.busy = validateOnly ? "checking" : "importing";
    this.refusal = undefined;
    try {
      const answer = await this.host.api.post<ImportedCalendar>("/v1/calendars", {
        jurisdiction: "CN",
        year,
        noticeNumber: String(new FormData(this.form).get("number")).trim(),
        content: await base64Of(this.file),
        format: formatOf(this.file.name),
        columns: guessColumns(await headerOf(this.file), CALENDAR_HEADINGS),
        validateOnly,
      });
      if (validateOnly) this.preview = answer;
      else this.#done(year);
    } catch (failure) {
      this.preview = undefined;
      this.refusal = failure as Refusal;
    } finally {
      this.busy = "";
    }
  }

  #done(year: number): void {
    toast(say("imported", { year }));
    this.dispatchEvent(new CustomEvent("zt-done", { detail: { year } }));
    this.dispatchEvent(new Event("close"));
  }

  protected override render(): unknown {
    return html`<zt-dialog ?open=${this.open} heading=${say("import")} @close=${() => this.dispatchEvent(new Event("close"))}>
      <form @submit=${this.#send} @input=${this.#stale} @change=${this.#stale}>
        <p class="soft small">${say("importAbout")}</p>
        <label class="field"><span>${say("file")}</span><input class="input" type="file" accept=".csv,.xlsx,text/csv" required @change=${this.#choose} /></label>
        <div class="two">
          <label class="field"><span>${say("yearField")}</span><input class="input" name="year" type="number" min="2000" max="2100" required .value=${String(this.year)} /></label>
          <label class="field"><span>${say("number")}</span><input class="input" name="number" required maxlength="80" /></label>
        </div>
        ${this.refusal ? this.#refused(this.refusal) : nothing}
        ${this.preview ? this.#changes(this.preview) : nothing}
        <div class="keys"><button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("close"))}>${say("cancel")}</button>
          <button class="button primary" ?disabled=${Boolean(this.busy)}>${say(this.busy || (this.preview ? "apply" : "check"))}</button></div>
      </form>
    </zt-dialog>`;
  }

  #refused({ message, violations, reason }: Refusal): unknown {
    return html`<div class="notice bad" role="alert">${icon("warning")}<div class="grow"><p>${message}</p>
      ${reason === "ROWS_INVALID" ? html`<ul class="found scroll" tabindex="0" aria-label=${say("badRows")}>${violations.map((each) => html`<li>${each.message}</li>`)}</ul>` : nothing}</div></div>`;
  }

  #changes({ changes = [] }: ImportedCalendar): unknown {
    if (!changes.length) return html`<p class="notice good" role="status">${icon("check")}${say("unchanged")}</p>`;
    const title = say("changed", { n: changes.length });
    return html`<div><p class="notice watch" role="status">${icon("info")}${title}</p>
      <div class="found scroll" tabindex="0" role="region" aria-label=${title}><table>
        <thead><tr><th scope="col">${say("date")}</th><th scope="col">${say("before")}</th><th scope="col">${say("after")}</th><th scope="col">${say("holiday")}</th></tr></thead>
        <tbody>${changes.map((each) => html`<tr><td>${civil(each.date)}</td><td class="soft">${className(each.before)}</td><td>${className(each.after)}</td><td>${holidayName(each.holiday)}</td></tr>`)}</tbody>
      </table></div></div>`;
  }
}
