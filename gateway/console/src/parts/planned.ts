// Changes of shifts that are tried out before they are saved: what becomes of each cell, with undo and redo.
import { instantAt } from "../kit/format";
import type { ShiftEdit, ShiftType } from "../kit/roster-shapes";
import type { Shift } from "../kit/shapes";
import type { BoardRow } from "./board";

/** What a person is to work on a date; no code: nothing. */
export interface Wanted {
  employee: string;
  date: string;
  code: string;
}

/** A cell that is to change. before: the shift in force, if there is one. */
export interface Planned extends Wanted {
  name: string;
  before?: Shift;
}

/** By `employee|date`, in the order in which cells were first touched. */
export type Plan = ReadonlyMap<string, Planned>;

/** A plan with what was before and what was undone. */
export interface Drafting {
  now: Plan;
  past: readonly Plan[];
  undone: readonly Plan[];
}

export const NOTHING_PLANNED: Drafting = { now: new Map(), past: [], undone: [] };

const MOST_STEPS = 200;
export const MOST_EDITS = 500;

export const keyOf = (employee: string, date: string): string => `${employee}|${date}`;

/** The plan with these cells as wanted; what is wanted as it is in force already is no change. */
export function stage(drafting: Drafting, wanted: readonly Wanted[], rows: readonly BoardRow[]): Drafting {
  const byEmployee = new Map(rows.map((row) => [row.employee, row]));
  const now = new Map(drafting.now);
  for (const { employee, date, code } of wanted) {
    const row = byEmployee.get(employee);
    if (!row) continue;
    const key = keyOf(employee, date);
    const before = row.shifts.get(date)?.[0];
    if ((before?.shiftType ?? "") === code) now.delete(key);
    else now.set(key, { employee, date, code, name: row.name, before });
  }
  if (same(now, drafting.now)) return drafting;
  return { now, past: [...drafting.past, drafting.now].slice(-MOST_STEPS), undone: [] };
}

/** One step back; the same when there is none. */
export function undo(drafting: Drafting): Drafting {
  const { now, past, undone } = drafting;
  const last = past.at(-1);
  return last ? { now: last, past: past.slice(0, -1), undone: [...undone, now] } : drafting;
}

/** The last step back anew; the same when there is none. */
export function redo(drafting: Drafting): Drafting {
  const { now, past, undone } = drafting;
  const next = undone.at(-1);
  return next ? { now: next, past: [...past, now], undone: undone.slice(0, -1) } : drafting;
}

function same(one: Plan, other: Plan): boolean {
  return one.size === other.size && [...one].every(([key, { code }]) => other.get(key)?.code === code);
}

/** What the platform is asked for; with the etags of what was seen, so that nobody's newer change is overwritten. */
export function editsOf(plan: Plan): ShiftEdit[] {
  return [...plan.values()].map(({ employee, date, code, before }) => ({ employee, workDate: date, shiftType: code, etag: before?.etag }));
}

/** A shift as its type would have it on a date. */
export function shiftOf(type: ShiftType | undefined, { employee, date, code }: Wanted): Shift {
  const startTime = type ? instantAt(date, type.startClock) : instantAt(date, "00:00");
  const endTime = new Date(Date.parse(startTime) + (type?.lengthMinutes ?? 0) * 60_000).toISOString();
  return { employee, workDate: date, shiftType: code, startTime, endTime, breaks: type?.breaks };
}

/** The rows as they would be. Rows without a change stay the same objects, so that they are not drawn anew. */
export function withPlan(rows: readonly BoardRow[], plan: Plan, types: readonly ShiftType[]): BoardRow[] {
  const byEmployee = new Map<string, Planned[]>();
  for (const each of plan.values()) byEmployee.set(each.employee, [...(byEmployee.get(each.employee) ?? []), each]);
  return rows.map((row) => {
    const mine = byEmployee.get(row.employee);
    if (!mine) return row;
    const shifts = new Map(row.shifts);
    for (const each of mine) {
      if (each.code) shifts.set(each.date, [shiftOf(types.find((type) => type.code === each.code), each)]);
      else shifts.delete(each.date);
    }
    return { ...row, shifts, planned: new Map(mine.map((each) => [each.date, each])) };
  });
}

/** The rows of a draft, with every day marked that is otherwise than what is in force. */
export function againstForce(rows: readonly BoardRow[], inForce: readonly Shift[], days: readonly string[]): BoardRow[] {
  const now = new Map(inForce.map((shift) => [keyOf(shift.employee ?? "", shift.workDate ?? ""), shift]));
  return rows.map((row) => {
    const planned = new Map<string, Planned>();
    for (const date of days) {
      const before = now.get(keyOf(row.employee, date));
      const after = row.shifts.get(date)?.[0];
      if (before?.shiftType === after?.shiftType && before?.startTime === after?.startTime) continue;
      planned.set(date, { employee: row.employee, date, code: after?.shiftType ?? "", name: row.name, before });
    }
    return planned.size ? { ...row, planned } : row;
  });
}

/** Codes of a rectangle of cells, row by row. */
export type Copied = readonly (readonly string[])[];

/** The rectangle laid over the cells from the first on, repeated as often as the cells chosen have room for it. */
export function pasted(copied: Copied, chosen: readonly (readonly { employee: string; date: string }[])[], at: (row: number, column: number) => { employee: string; date: string } | undefined): Wanted[] {
  const [tall, wide] = [copied.length, copied[0]?.length ?? 0];
  if (!tall || !wide) return [];
  const rows = Math.max(tall, Math.floor(chosen.length / tall) * tall);
  const columns = Math.max(wide, Math.floor((chosen[0]?.length ?? 0) / wide) * wide);
  const found: Wanted[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns; column += 1) {
      const cell = at(row, column);
      if (cell) found.push({ ...cell, code: copied[row % tall]![column % wide]! });
    }
  }
  return found;
}

/** A shift dragged to another cell: copied, or moved, and then what lies there comes back in exchange. */
export function dropped(from: Wanted, to: Wanted, copy: boolean): Wanted[] {
  if (from.employee === to.employee && from.date === to.date) return [];
  return copy ? [{ ...to, code: from.code }] : [{ ...to, code: from.code }, { ...from, code: to.code }];
}

/** The row of the person whose number, name or a part of the name begins so, from a row on and round; -1 when nobody is. */
export function findRow(rows: readonly BoardRow[], text: string, from: number): number {
  const wanted = text.trim().toLowerCase();
  if (!wanted || !rows.length) return -1;
  const fits = ({ name, employeeNo }: BoardRow): boolean =>
    employeeNo.toLowerCase().startsWith(wanted) || name.toLowerCase().split(/[\s·]+/).some((part) => part.startsWith(wanted)) || name.toLowerCase().startsWith(wanted);
  const within = ({ name, employeeNo }: BoardRow): boolean => name.toLowerCase().includes(wanted) || employeeNo.toLowerCase().includes(wanted);
  const order = rows.map((_, index) => (index + Math.max(from, 0)) % rows.length);
  return order.find((index) => fits(rows[index]!)) ?? order.find((index) => within(rows[index]!)) ?? -1;
}
