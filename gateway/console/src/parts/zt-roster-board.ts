// The roster board: people by days. Only the rows in sight are in the document; the arrow keys walk over all of them.
import { html, nothing, type PropertyValues } from "lit";
import { guard } from "lit/directives/guard.js";
import { repeat } from "lit/directives/repeat.js";
import { customElement, property, state } from "lit/decorators.js";
import { civil } from "../kit/format";
import { today } from "../kit/days";
import { getLanguage, getZone } from "../kit/locale";
import { Speaking } from "../kit/page";
import type { DayClass, ShiftType } from "../kit/roster-shapes";
import type { Shift } from "../kit/shapes";
import type { Wish } from "../kit/wish-shapes";
import { say as consents } from "../messages/consents";
import { say as plan } from "../messages/plan";
import { say } from "../messages/roster";
import { say as sayWish } from "../messages/wishes";
import { visibleRows, type BoardRow, type DayCover } from "./board";
import { BoardHands, STEPS, type At } from "./board-hands";
import { boardHead, headLines } from "./board-head";
import { boardStyles } from "./board-styles";
import { dayLook } from "./day-marks";
import { place } from "./place";
import { keyOf, type Wanted } from "./planned";
import { avatar } from "./shapes";
import { chipStyles, shiftChip, shiftInWords } from "./shift-look";
import { basics } from "./styles";
import { inWords, met } from "./wishes";

const NO_WISHES: ReadonlyMap<string, Wish> = new Map();
const NONE_ASKED: ReadonlyMap<string, string> = new Map();

export interface BoardCell {
  employee: string;
  name: string;
  date: string;
  shift?: Shift;
}

/** What all cells of a day share. */
interface Column {
  date: string;
  named: string;
  look: string;
}

/**
 * Fires `zt-edit` {cells} for the cells chosen, `zt-plan` {wanted} for what is pasted, dragged or made free, `zt-undo`
 * {again} for undo and redo, `zt-chosen` {count} when several are being chosen, and `zt-day` {date} for a day whose cover
 * is asked for.
 */
@customElement("zt-roster-board")
export class RosterBoard extends Speaking {
  static styles = [basics, chipStyles, boardStyles];
  @property({ attribute: false }) rows: BoardRow[] = [];
  @property({ attribute: false }) days: string[] = [];
  @property({ attribute: false }) types: ShiftType[] = [];
  @property({ attribute: false }) classes: DayClass[] = [];
  @property({ attribute: false }) cover: DayCover[] = [];
  /** Cells, `employee|date`, that break a rule as they would be. */
  @property({ attribute: false }) broken: ReadonlySet<string> = new Set();
  /** Wishes by cell, `employee|date`. */
  @property({ attribute: false }) wishes: ReadonlyMap<string, Wish> = NO_WISHES;
  /** Codes of shift types that people are asked to consent to, by cell; empty: the day would be free. */
  @property({ attribute: false }) asked: ReadonlyMap<string, string> = NONE_ASKED;
  @property({ type: Boolean }) editable = false;
  /** What is shown is a draft: its changes are not somebody's own that want saving. */
  @property({ type: Boolean }) draft = false;
  @property({ type: Boolean, reflect: true }) dense = false;
  /** The day whose cover is shown. */
  @property() open = "";
  @property() label = "";
  @state() private active: At = { row: 0, column: 0 };
  @state() private anchor?: At;
  /** Where the focus was before a pointer moved it. */
  #before: At = { row: 0, column: 0 };
  @state() private shown = { from: 0, to: 40 };
  /** The cell that something is dragged over. */
  @state() private over?: At;
  #hands = new BoardHands(
    () => ({ rows: this.rows, days: this.days, active: this.active, span: this.#span }),
    (wanted: Wanted[]) => this.dispatchEvent(new CustomEvent("zt-plan", { detail: { wanted } })),
  );
  #observer = new ResizeObserver(() => this.#look());

  protected override firstUpdated(): void {
    this.#observer.observe(this.#board);
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#observer.disconnect();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("rows") && !changed.has("days")) return;
    const before = changed.get("rows") as BoardRow[] | undefined;
    // Trying something out changes rows, but not who stands where.
    if (!changed.has("days") && before?.length === this.rows.length && before[0]?.employee === this.rows[0]?.employee) return;
    this.active = {
      row: Math.max(0, Math.min(this.active.row, this.rows.length - 1)),
      column: Math.max(0, Math.min(this.active.column, this.days.length - 1)),
    };
    this.anchor = undefined;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has("rows")) this.#look();
    if (changed.has("anchor") || (this.anchor && changed.has("active"))) {
      this.dispatchEvent(new CustomEvent("zt-chosen", { detail: { count: this.anchor ? this.chosen.length : 0 } }));
    }
  }

  get #board(): HTMLElement {
    return this.renderRoot.querySelector<HTMLElement>(".board")!;
  }

  get #rowHeight(): number {
    return parseFloat(getComputedStyle(this).getPropertyValue("--row")) || 46;
  }

  /** Which rows are in sight. */
  #look(): void {
    const board = this.#board;
    const next = visibleRows(board.scrollTop, board.clientHeight, this.#rowHeight, this.rows.length);
    if (next.from !== this.shown.from || next.to !== this.shown.to) this.shown = next;
  }

  protected override render(): unknown {
    const now = today();
    const columns = this.days.map((date, index) => ({ date, named: civil(date), look: dayLook(date, this.classes[index], now) }));
    const room = this.dense ? "code" : matchMedia("(width < 760px)").matches ? "start" : "full";
    // A row is drawn anew only when something it shows has changed: scrolling draws the rows that come in.
    const shared = [this.days, this.types, this.classes, this.wishes, this.asked, this.editable, room, getLanguage(), getZone(), now];
    return html`<div class="board" role="grid" aria-label=${this.label} aria-rowcount=${this.rows.length + headLines(this.cover)} aria-multiselectable=${this.editable}
      aria-colcount=${this.days.length + 1} aria-keyshortcuts=${this.editable ? "Enter Delete Control+C Control+X Control+V Control+Z Control+Y" : nothing} @scroll=${this.#look} @keydown=${this.#key}
      ${place({ "--days": String(this.days.length), "--rows": String(this.rows.length) })}>
      ${boardHead({ days: this.days, classes: this.classes, cover: this.cover, open: this.open, dense: this.dense, people: this.rows.length, now }, (date) => this.dispatchEvent(new CustomEvent("zt-day", { detail: { date } })))}
      <div class="body" role="rowgroup" @pointerdown=${this.#pressed} @pointerover=${this.#pointed} @focusin=${this.#focused} @click=${this.#click}
        @dragstart=${this.#dragged} @dragover=${this.#draggedOver} @dragend=${this.#letGo} @drop=${this.#dropped}>${repeat(this.#inSight(), (index) => this.rows[index]!.employee, (index) => guard([this.rows[index], index, this.#marked(index), ...shared], () => this.#row(index, columns, room)))}</div>
    </div>`;
  }

  /** The rows in sight, and the one that holds the focus, so that it is never lost. */
  #inSight(): number[] {
    const from = Math.min(this.shown.from, this.rows.length);
    const to = Math.min(this.shown.to, this.rows.length);
    const indexes = Array.from({ length: to - from }, (_, index) => from + index);
    const { row } = this.active;
    if (row < this.rows.length && (row < from || row >= to)) indexes.push(row);
    return indexes;
  }

  /** Which cells of a row are marked, as one value to compare: the current column and the columns chosen. */
  #marked(row: number): string {
    const here = row === this.active.row ? this.active.column : "";
    const chosen = this.anchor ? this.days.map((_, column) => (this.#isChosen({ row, column }) ? "1" : "0")).join("") : "";
    const over = this.over?.row === row ? this.over.column : "";
    const { employee } = this.rows[row]!;
    const broken = this.broken.size ? this.days.map((date) => (this.broken.has(keyOf(employee, date)) ? "1" : "0")).join("") : "";
    return `${here}|${chosen.includes("1") ? chosen : ""}|${over}|${broken}`;
  }

  #row(index: number, columns: Column[], room: "full" | "start" | "code"): unknown {
    const row = this.rows[index]!;
    return html`<div class="line" role="row" aria-rowindex=${index + headLines(this.cover) + 1} ${place({ "--at": String(index) })}>
      <span class="who" role="rowheader" aria-colindex="1">${avatar(row.name)}
        <span class="grow"><span class="cut" title=${row.name}>${row.name}</span><span class="cut tiny faint number">${row.employeeNo}</span></span></span>
      ${columns.map((column, at) => this.#cell(row, column, { row: index, column: at }, room))}
    </div>`;
  }

  #cell(row: BoardRow, { date, named, look }: Column, at: At, room: "full" | "start" | "code"): unknown {
    const shifts = row.shifts.get(date) ?? [];
    const planned = row.planned?.get(date);
    const broken = this.broken.has(keyOf(row.employee, date));
    const now = shifts.length ? shifts.map((shift) => shiftInWords(shift, this.types)).join("; ") : say("free");
    const wish = this.wishes.get(keyOf(row.employee, date));
    const kept = wish && met(wish, shifts[0]?.shiftType ?? "");
    const plain = planned ? plan(this.draft ? "drafted" : broken ? "plannedBroken" : "planned", { was: planned.before?.shiftType ?? say("free"), now }) : now;
    const wanted = this.asked.get(keyOf(row.employee, date));
    const words = [
      plain,
      wish ? sayWish(kept ? "boardKept" : "boardDenied", { wish: inWords(wish) }) : "",
      wanted === undefined ? "" : consents("boardAsked", { wanted: wanted || say("free") }),
    ].filter(Boolean).join(", ");
    const chosen = this.#isChosen(at);
    const here = at.row === this.active.row && at.column === this.active.column;
    return html`<span class="cell ${look} ${this.editable ? "editable" : ""} ${chosen ? "chosen" : ""} ${planned ? "planned" : ""} ${broken ? "broken" : ""} ${this.over?.row === at.row && this.over.column === at.column ? "over" : ""}" role="gridcell"
      tabindex=${here ? 0 : -1} data-at="${at.row},${at.column}" aria-label="${row.name}, ${named}, ${words}" draggable=${this.editable && shifts.length === 1 ? "true" : nothing}
      aria-selected=${this.editable ? String(chosen) : nothing} aria-colindex=${at.column + 2}>${shifts.length > 1
        ? html`<span class="pair">${shifts.map((shift) => shiftChip(shift, this.types, "code"))}</span>`
        : shifts.length ? shiftChip(shifts[0]!, this.types, room) : nothing}${wish ? html`<i class="wished ${kept ? "kept" : "denied"}"></i>` : nothing}${wanted === undefined ? nothing : html`<i class="asking"></i>`}</span>`;
  }

  #isChosen({ row, column }: At): boolean {
    if (!this.anchor) return false;
    const { from, to } = this.#span;
    return row >= from.row && row <= to.row && column >= from.column && column <= to.column;
  }

  #pressed(): void {
    this.#before = this.active;
  }

  /** Say in full what is pointed at. */
  #pointed(event: Event): void {
    const cell = cellOf(event);
    if (cell?.childElementCount && !cell.title) cell.title = cell.getAttribute("aria-label") ?? "";
  }

  /** The focus may come from outside, as from a screen reader: the keys go on from there. */
  #focused(event: Event): void {
    const at = atOf(event);
    if (at && !this.anchor && (at.row !== this.active.row || at.column !== this.active.column)) this.active = at;
  }

  #click(event: MouseEvent): void {
    const at = atOf(event);
    if (!at) return;
    if (event.shiftKey && this.editable) {
      this.anchor ??= this.#before;
      this.active = at;
      return;
    }
    this.anchor = undefined;
    this.active = at;
    this.edit();
  }

  #dragged(event: DragEvent): void {
    const at = atOf(event);
    if (!at || !this.editable || !this.#hands.drag(at)) return event.preventDefault();
    event.dataTransfer!.effectAllowed = "copyMove";
    event.dataTransfer!.setData("text/plain", cellOf(event)?.getAttribute("aria-label") ?? "");
  }

  #draggedOver(event: DragEvent): void {
    const at = atOf(event);
    if (!at || !this.#hands.dragging) return;
    event.preventDefault();
    event.dataTransfer!.dropEffect = event.ctrlKey || event.altKey ? "copy" : "move";
    if (this.over?.row !== at.row || this.over.column !== at.column) this.over = at;
  }

  #dropped(event: DragEvent): void {
    const at = atOf(event);
    if (!at || !this.#hands.dragging) return;
    event.preventDefault();
    this.over = this.anchor = undefined;
    this.active = at;
    this.#hands.drop(at, event.ctrlKey || event.altKey);
  }

  #letGo(): void {
    this.over = undefined;
    this.#hands.letGo();
  }

  #key(event: KeyboardEvent): void {
    if ((event.target as HTMLElement).dataset.at === undefined) return;
    if ((event.ctrlKey || event.metaKey) && this.#shortcut(event)) return event.preventDefault();
    if (!event.ctrlKey && !event.metaKey && !event.altKey && event.key.length === 1 && event.key !== " ") return this.find(event.key);
    const step = STEPS[event.key];
    if (step) this.#move(event, { row: this.active.row + step[0], column: this.active.column + step[1] });
    else if (event.key === "Home") this.#move(event, { row: event.ctrlKey ? 0 : this.active.row, column: 0 });
    else if (event.key === "End") this.#move(event, { row: event.ctrlKey ? this.rows.length - 1 : this.active.row, column: this.days.length - 1 });
    else if (event.key === "Escape") this.anchor = undefined;
    else if (event.key === "Enter" || event.key === " ") this.edit(event);
    else if (this.editable && (event.key === "Delete" || event.key === "Backspace")) this.#free(event);
  }

  /** Copy, cut, paste, undo, redo; whether the key was one of them. */
  #shortcut(event: KeyboardEvent): boolean {
    if (!this.editable) return false;
    const key = event.key.toLowerCase();
    if (key === "c" || key === "x") this.dispatchEvent(new CustomEvent("zt-copied", { detail: { count: this.#hands.copy(key === "x") } }));
    else if (key === "v") this.#hands.paste();
    else if (key === "z" || key === "y") this.dispatchEvent(new CustomEvent("zt-undo", { detail: { again: key === "y" || event.shiftKey } }));
    else return false;
    return true;
  }

  #free(event: Event): void {
    event.preventDefault();
    const wanted = this.chosen.map(({ employee, date }) => ({ employee, date, code: "" }));
    this.dispatchEvent(new CustomEvent("zt-plan", { detail: { wanted } }));
  }

  /** Go to the person whose number or name begins with what was typed within a second. */
  find(character: string): void {
    this.show(this.#hands.type(character, Date.now()));
  }

  /** Go to a row; none when it is negative. */
  show(row: number): void {
    if (row < 0) return;
    this.anchor = undefined;
    this.active = { row, column: this.active.column };
    void this.focusActive();
  }

  #move(event: KeyboardEvent, to: At): void {
    event.preventDefault();
    if (event.shiftKey && this.editable) this.anchor ??= this.active;
    else this.anchor = undefined;
    this.active = {
      row: Math.max(0, Math.min(to.row, this.rows.length - 1)),
      column: Math.max(0, Math.min(to.column, this.days.length - 1)),
    };
    void this.focusActive();
  }

  /** Bring the current cell into sight and give it the focus. */
  async focusActive(): Promise<void> {
    const board = this.#board;
    const height = this.#rowHeight;
    const head = board.querySelector<HTMLElement>(".head")!.offsetHeight;
    const top = this.active.row * height;
    if (top < board.scrollTop) board.scrollTop = top;
    else if (top + height + head > board.scrollTop + board.clientHeight) board.scrollTop = top + height + head - board.clientHeight;
    this.#look();
    await this.updateComplete;
    const cell = this.renderRoot.querySelector<HTMLElement>(`[data-at="${this.active.row},${this.active.column}"]`);
    cell?.focus({ preventScroll: true });
    if (!cell) return;
    const name = board.querySelector<HTMLElement>(".corner")!.offsetWidth;
    if (cell.offsetLeft - name < board.scrollLeft) board.scrollLeft = cell.offsetLeft - name;
    else if (cell.offsetLeft + cell.offsetWidth > board.scrollLeft + board.clientWidth) board.scrollLeft = cell.offsetLeft + cell.offsetWidth - board.clientWidth;
  }

  get #span(): { from: At; to: At } {
    const [one, other] = [this.anchor ?? this.active, this.active];
    return {
      from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
      to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
    };
  }

  /** The cells chosen: the rectangle, or the current one. */
  get chosen(): BoardCell[] {
    const cells: BoardCell[] = [];
    const { from, to } = this.#span;
    for (let row = from.row; row <= to.row; row += 1) {
      for (let column = from.column; column <= to.column; column += 1) {
        const [person, date] = [this.rows[row], this.days[column]];
        if (person && date) cells.push({ employee: person.employee, name: person.name, date, shift: person.shifts.get(date)?.[0] });
      }
    }
    return cells;
  }

  /** Ask to edit the cells chosen. */
  edit(event?: Event): void {
    event?.preventDefault();
    const cells = this.chosen;
    if (this.editable && cells.length) this.dispatchEvent(new CustomEvent("zt-edit", { detail: { cells } }));
  }
}

function cellOf(event: Event): HTMLElement | undefined {
  return (event.target as HTMLElement).closest<HTMLElement>("[data-at]") ?? undefined;
}

function atOf(event: Event): At | undefined {
  const [row, column] = (cellOf(event)?.dataset.at ?? "").split(",").map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}
