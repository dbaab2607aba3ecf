// The windows of breaks, type by type: from when to when each may begin, and how far it keeps from others.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { Hosted } from "../kit/page";
import type { ShiftType } from "../kit/roster-shapes";
import type { ShiftBreak } from "../kit/shapes";
import { say } from "../messages/breaks";
import { icon } from "./icons";
import { typeSpan, typeTitle } from "./shift-look";
import { basics } from "./styles";
import "./zt-dialog";
import { toast } from "./zt-toasts";

const DAY = 1440;
const USUAL_APART = 30;

/** Minutes after midnight of a clock, `09:30`. */
const minutesOf = (clock: string): number => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

/** The clock so many minutes after the start of a type. */
export function clockAt(type: ShiftType, offset: number): string {
  const minute = (minutesOf(type.startClock) + offset) % DAY;
  return `${String(Math.floor(minute / 60)).padStart(2, "0")}:${String(minute % 60).padStart(2, "0")}`;
}

/** Minutes after the start of a type of a clock, past midnight too; undefined for none. */
export function offsetAt(type: ShiftType, clock: string): number | undefined {
  return clock ? (minutesOf(clock) - minutesOf(type.startClock) + DAY) % DAY : undefined;
}

/** Fires `zt-done` when a type has changed, and `close`. */
@customElement("zt-break-windows")
export class BreakWindows extends Hosted {
  static styles = [
    basics,
    css`
      zt-dialog { --zt-dialog-width: 720px; }
      .body { display: grid; gap: 12px; }
      table { width: 100%; }
      td .input { width: 110px; }
      td .input.short { width: 74px; }
    `,
  ];
  @property({ type: Boolean }) open = false;
  @property({ attribute: false }) types: ShiftType[] = [];
  @state() private code = "";
  @state() private breaks: ShiftBreak[] = [];
  @state() private busy = false;
  @state() private problem?: Refusal;

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("open") && this.open) this.#choose(this.#shown[0]?.code ?? "");
  }

  get #shown(): ShiftType[] {
    return this.types.filter((type) => !type.retired);
  }

  get #type(): ShiftType | undefined {
    return this.types.find((type) => type.code === this.code);
  }

  #choose(code: string): void {
    this.code = code;
    this.breaks = (this.#type?.breaks ?? []).map((each) => ({ ...each }));
    this.problem = undefined;
  }

  #set(index: number, change: Partial<ShiftBreak>): void {
    this.breaks = this.breaks.map((each, at) => (at === index ? { ...each, ...change } : each));
  }

  async #save(): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await this.host.api.post("/v1/shiftTypes", { shiftType: { ...this.#type, breaks: this.breaks } });
      toast(say("saved", { code: this.code }));
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
    const type = this.#type;
    return html`<zt-dialog ?open=${this.open} heading=${say("windows")} @close=${this.#close}>
      <div class="body">
        <label class="field"><span>${say("type")}</span><select class="input" @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
          ${this.#shown.map((each) => html`<option value=${each.code} ?selected=${each.code === this.code}>${each.code} ${typeTitle(each)} ${typeSpan(each)}</option>`)}</select></label>
        <p class="soft small">${say("windowsAbout")}</p>
        ${type && this.breaks.length ? this.#table(type) : html`<p class="soft">${say("noBreaks")}</p>`}
        ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : nothing}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#close}>${say("cancel")}</button>
      <button slot="actions" class="button primary" id="save-windows" ?disabled=${this.busy || !this.breaks.length} @click=${() => void this.#save()}>${say("save")}</button>
    </zt-dialog>`;
  }

  #table(type: ShiftType): unknown {
    return html`<table><thead><tr><th>${say("usual")}</th><th>${say("length")}</th><th>${say("earliest")}</th><th>${say("latest")}</th><th>${say("apart")}</th></tr></thead>
      <tbody>${this.breaks.map((each, index) => html`<tr>
        <td class="number">${clockAt(type, each.offsetMinutes ?? 0)}</td>
        <td class="number">${each.lengthMinutes} <span class="soft small">${say(each.paid ? "paid" : "unpaid")}</span></td>
        <td>${this.#clock(type, index, "earliestOffsetMinutes", say("earliest"))}</td>
        <td>${this.#clock(type, index, "latestOffsetMinutes", say("latest"))}</td>
        <td><input class="input short" type="number" min="0" max="240" step="5" aria-label=${say("apart")} .value=${String(each.apartMinutes || USUAL_APART)}
          @change=${(event: Event) => this.#set(index, { apartMinutes: Number((event.target as HTMLInputElement).value) })} /></td>
      </tr>`)}</tbody></table>`;
  }

  #clock(type: ShiftType, index: number, name: "earliestOffsetMinutes" | "latestOffsetMinutes", label: string): unknown {
    const offset = this.breaks[index]?.[name];
    return html`<input class="input" type="time" step="300" aria-label=${label} data-window=${name} .value=${offset === undefined ? "" : clockAt(type, offset)}
      @change=${(event: Event) => this.#set(index, { [name]: offsetAt(type, (event.target as HTMLInputElement).value) })} />`;
  }
}
