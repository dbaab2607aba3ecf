// Which instants a choice of shifts stands for.
import { civilOf, instantAt, plusDays, time } from "../kit/format";
import type { Shift } from "../kit/shapes";

export type Part = "whole" | "first" | "second" | "hours";

export interface Span {
  startTime: string;
  endTime: string;
}

export interface Choice {
  from: string;
  to: string;
  part: Part;
  fromClock: string;
  toClock: string;
}

const MINUTE = 60_000;
const ROUND = 15 * MINUTE;
const iso = (instant: number): string => new Date(instant).toISOString().replace(".000Z", "Z");

export function shiftsWithin(shifts: readonly Shift[], from: string, to: string): Shift[] {
  return shifts
    .filter((shift) => (shift.workDate ?? "") >= from && (shift.workDate ?? "") <= to)
    .sort((one, other) => Date.parse(one.startTime ?? "") - Date.parse(other.startTime ?? ""));
}

/** Where a shift falls into halves: around its long unpaid break, or else in its middle, on a quarter of an hour. */
export function halves(shift: Shift): { firstEnd: string; secondStart: string } {
  const [start, end] = [Date.parse(shift.startTime ?? ""), Date.parse(shift.endTime ?? "")];
  const pause = (shift.breaks ?? []).find((each) => !each.paid && (each.lengthMinutes ?? 0) >= 30);
  if (pause) {
    const from = start + (pause.offsetMinutes ?? 0) * MINUTE;
    return { firstEnd: iso(from), secondStart: iso(from + (pause.lengthMinutes ?? 0) * MINUTE) };
  }
  const middle = iso(Math.round((start + end) / 2 / ROUND) * ROUND);
  return { firstEnd: middle, secondStart: middle };
}

/** A wall clock inside a shift: that of its date, or of the day after when the shift runs over midnight. */
export function within(shift: Shift, clock: string): string {
  const sameDay = instantAt(shift.workDate ?? "", clock);
  if (Date.parse(sameDay) >= Date.parse(shift.startTime ?? "")) return sameDay;
  return instantAt(plusDays(shift.workDate ?? "", 1), clock);
}

/**
 * From the first instant chosen to the one after the last. Where there are shifts, theirs; otherwise whole days. Types
 * that are charged by days always take whole days.
 */
export function spanOf(choice: Choice, shifts: readonly Shift[], byDay: boolean): Span {
  const mine = byDay ? [] : shiftsWithin(shifts, choice.from, choice.to);
  const [first, last] = [mine[0], mine.at(-1)];
  if (!first || !last) return { startTime: instantAt(choice.from, "00:00"), endTime: instantAt(plusDays(choice.to, 1), "00:00") };
  const whole = { startTime: first.startTime ?? "", endTime: last.endTime ?? "" };
  if (mine.length > 1 || choice.part === "whole") return whole;
  if (choice.part === "first") return { ...whole, endTime: halves(first).firstEnd };
  if (choice.part === "second") return { ...whole, startTime: halves(first).secondStart };
  return { startTime: within(first, choice.fromClock), endTime: within(first, choice.toClock) };
}

/** The choice that stands for a span: the shifts it touches, and which part of them. */
export function choiceOf(span: Span, shifts: readonly Shift[]): Choice {
  const [start, end] = [Date.parse(span.startTime), Date.parse(span.endTime)];
  const touched = shifts.filter((shift) => Date.parse(shift.startTime ?? "") < end && Date.parse(shift.endTime ?? "") > start);
  const clocks = { fromClock: time(span.startTime), toClock: time(span.endTime) };
  const one = touched.length === 1 ? touched[0] : undefined;
  if (!touched.length) return { from: civilOf(span.startTime), to: civilOf(new Date(end - 1)), part: "whole", ...clocks };
  const whole = !one || (Date.parse(one.startTime ?? "") >= start && Date.parse(one.endTime ?? "") <= end);
  return { from: touched[0]!.workDate ?? "", to: touched.at(-1)!.workDate ?? "", part: whole ? "whole" : "hours", ...clocks };
}
