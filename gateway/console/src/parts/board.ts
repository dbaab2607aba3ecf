// The arithmetic of the roster board: who stands in which row, and how each day's cover stands.
import { instantAt, plusDays } from "../kit/format";
import type { CoverInterval, Coverage, Employee, Shift } from "../kit/shapes";
import type { Planned } from "./planned";

export interface BoardRow {
  employee: string;
  employeeNo: string;
  name: string;
  team: string;
  /** Shifts by work date; more than one is rare, but allowed. */
  shifts: Map<string, Shift[]>;
  /** Changes that are tried out and not saved, by work date; `shifts` are then those that would be. */
  planned?: ReadonlyMap<string, Planned>;
}

/** Everybody of the list, and whoever has a shift without being on it, in the order of employee numbers. */
export function boardRows(people: readonly Employee[], shifts: readonly Shift[], nameOf: (employee: string) => string): BoardRow[] {
  const rows = new Map<string, BoardRow>();
  const row = (employee: string, known?: Employee): BoardRow => {
    let found = rows.get(employee);
    if (!found) {
      found = {
        employee,
        employeeNo: known?.employeeNo ?? "",
        name: known?.displayName ?? nameOf(employee),
        team: known?.team ?? "",
        shifts: new Map(),
      };
      rows.set(employee, found);
    }
    return found;
  };
  for (const person of people) row(person.name, person);
  for (const shift of shifts) {
    const { shifts: byDate } = row(shift.employee ?? "");
    const date = shift.workDate ?? "";
    byDate.set(date, [...(byDate.get(date) ?? []), shift]);
  }
  return [...rows.values()].sort((one, other) => compare(one.employeeNo, other.employeeNo) || compare(one.employee, other.employee));
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

export interface DayCover {
  date: string;
  intervals: CoverInterval[];
  /** The interval with the least slack among those that require anybody. */
  lowest?: CoverInterval;
}

/** A span's cover cut into the site's days. */
export function coverByDay(coverage: Coverage | undefined, days: readonly string[]): DayCover[] {
  const intervals = coverage?.intervals ?? [];
  let at = 0;
  return days.map((date) => {
    const end = Date.parse(instantAt(plusDays(date, 1), "00:00"));
    const mine: CoverInterval[] = [];
    while (at < intervals.length && Date.parse(intervals[at]!.startTime ?? "") < end) mine.push(intervals[at++]!);
    const asked = mine.filter((each) => (each.required ?? 0) > 0);
    const lowest = asked.length
      ? asked.reduce((worst, each) => ((each.slack ?? 0) < (worst.slack ?? 0) ? each : worst))
      : undefined;
    return { date, intervals: mine, lowest };
  });
}

/** The largest slack or shortage of all days, for one scale of all strips; at least one head. */
export function widest(days: readonly DayCover[]): number {
  return Math.max(1, ...days.flatMap((day) => day.intervals.map((each) => Math.abs(each.slack ?? 0))));
}

/** Two SVG paths, 48 by 24 units: what is spare above the middle, what is short below it. */
export function stripPaths(day: DayCover, most: number): { spare: string; short: string } {
  const [spare, short]: string[][] = [[], []];
  const wide = 48 / Math.max(day.intervals.length, 1);
  day.intervals.forEach((each, index) => {
    if (!(each.required ?? 0)) return;
    const slack = each.slack ?? 0;
    const high = Math.max((Math.abs(slack) / most) * 12, 0.6);
    const left = (index * wide).toFixed(2);
    const bar = (top: number): string => `M${left} ${top.toFixed(2)}h${(wide * 0.86).toFixed(2)}v${high.toFixed(2)}h-${(wide * 0.86).toFixed(2)}z`;
    if (slack < -0.05) short!.push(bar(12));
    else spare!.push(bar(12 - high));
  });
  return { spare: spare!.join(""), short: short!.join("") };
}

/** Which rows a viewport shows, with some to spare on both sides; half-open. */
export function visibleRows(scrollTop: number, height: number, rowHeight: number, count: number): { from: number; to: number } {
  const spare = 6;
  const from = Math.max(0, Math.floor(scrollTop / rowHeight) - spare);
  return { from: Math.min(from, count), to: Math.min(count, Math.ceil((scrollTop + height) / rowHeight) + spare) };
}
