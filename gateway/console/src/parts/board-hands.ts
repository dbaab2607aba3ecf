// What hands do on the roster board besides walking: copy, cut, paste, drag, undo, and type to find a person.
import type { BoardRow } from "./board";
import { dropped, findRow, pasted, type Copied, type Wanted } from "./planned";

export interface At {
  row: number;
  column: number;
}

/** What hands need to know of a board. */
export interface Table {
  rows: readonly BoardRow[];
  days: readonly string[];
  active: At;
  /** The corners of the cells chosen, both inclusive. */
  span: { from: At; to: At };
}

/** Rows and columns that each key goes. */
export const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
};

const FORGET_MS = 1000;

export class BoardHands {
  #copied: Copied = [];
  #taken: Wanted[] = [];
  #dragged?: Wanted;
  #typed = "";
  #typedAt = 0;

  constructor(
    private readonly table: () => Table,
    private readonly plan: (wanted: Wanted[]) => void,
  ) {}

  #at(row: number, column: number): Wanted | undefined {
    const { rows, days } = this.table();
    const [person, date] = [rows[row], days[column]];
    return person && date ? { employee: person.employee, date, code: person.shifts.get(date)?.[0]?.shiftType ?? "" } : undefined;
  }

  #chosen(): Wanted[][] {
    const { from, to } = this.table().span;
    return Array.from({ length: to.row - from.row + 1 }, (_, row) =>
      Array.from({ length: to.column - from.column + 1 }, (_, column) => this.#at(from.row + row, from.column + column)!),
    );
  }

  /** Keep the cells chosen; how many. cut: they become free when they are put down elsewhere. */
  copy(cut: boolean): number {
    const chosen = this.#chosen();
    this.#copied = chosen.map((row) => row.map(({ code }) => code));
    this.#taken = cut ? chosen.flat() : [];
    return chosen.flat().length;
  }

  /** Put down what was copied or cut. */
  paste(): void {
    const { from } = this.table().span;
    const wanted = pasted(this.#copied, this.#chosen(), (row, column) => this.#at(from.row + row, from.column + column));
    if (!wanted.length) return;
    const over = new Set(wanted.map(({ employee, date }) => `${employee}|${date}`));
    const freed = this.#taken.filter(({ employee, date }) => !over.has(`${employee}|${date}`)).map((cell) => ({ ...cell, code: "" }));
    this.#taken = [];
    this.plan([...freed, ...wanted]);
  }

  /** Take up a cell; whether there is anything to drag. */
  drag({ row, column }: At): boolean {
    const cell = this.#at(row, column);
    this.#dragged = cell?.code ? cell : undefined;
    return Boolean(this.#dragged);
  }

  get dragging(): boolean {
    return Boolean(this.#dragged);
  }

  /** Let go over a cell. */
  drop({ row, column }: At, copy: boolean): void {
    const to = this.#at(row, column);
    if (this.#dragged && to) this.plan(dropped(this.#dragged, to, copy));
    this.#dragged = undefined;
  }

  letGo(): void {
    this.#dragged = undefined;
  }

  /** A character typed: the row of the person whom the characters of the last second name, or -1. */
  type(character: string, now: number): number {
    const fresh = now - this.#typedAt > FORGET_MS;
    this.#typed = fresh ? character : this.#typed + character;
    this.#typedAt = now;
    const { rows, active } = this.table();
    return findRow(rows, this.#typed, fresh ? active.row + 1 : active.row);
  }
}
