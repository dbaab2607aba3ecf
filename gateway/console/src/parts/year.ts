// A year of the calendar: its holidays as a notice tells them, its days by months, and how many are worked.
import { plusDays } from "../kit/format";
import type { PlannedDay } from "../kit/roster-shapes";

/** A holiday: days off from first to last, both inclusive, and the weekend days worked for it. */
export interface Holiday {
  name: string;
  first: string;
  last: string;
  days: number;
  makeUp: string[];
}

const OFF = new Set(["STATUTORY_HOLIDAY", "HOLIDAY_REST"]);

/** The holidays of days in order; days off that follow each other under one name are one holiday. */
export function holidaysOf(days: readonly PlannedDay[]): Holiday[] {
  const found: Holiday[] = [];
  for (const { date, dayClass = "", holiday: name = "" } of days) {
    if (!OFF.has(dayClass)) continue;
    const last = found.at(-1);
    if (last?.name === name && plusDays(last.last, 1) === date) {
      last.last = date;
      last.days += 1;
    } else found.push({ name, first: date, last: date, days: 1, makeUp: [] });
  }
  for (const { date, dayClass, holiday } of days) {
    if (dayClass === "MAKE_UP_WORKDAY") found.find((each) => each.name === holiday)?.makeUp.push(date);
  }
  return found;
}

/** How many of the days are worked, and how many are holidays by law. */
export function countsOf(days: readonly PlannedDay[]): { work: number; law: number } {
  const count = (wanted: (dayClass: string) => boolean): number => days.filter((each) => wanted(each.dayClass ?? "")).length;
  return { work: count((each) => each === "WORKDAY" || each === "MAKE_UP_WORKDAY"), law: count((each) => each === "STATUTORY_HOLIDAY") };
}
