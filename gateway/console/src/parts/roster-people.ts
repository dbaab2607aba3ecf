// What a roster asks of each person: shifts, hours, nights, days off worked, and the longest run of days.
import { daysBetween, weekday } from "../kit/days";
import { time } from "../kit/format";
import type { DayClass } from "../kit/roster-shapes";
import type { Shift } from "../kit/shapes";

export interface PersonLoad {
  employee: string;
  shifts: number;
  minutes: number;
  nights: number;
  restDays: number;
  run: number;
}

/** A shift that touches the time from 22 to 6 by the wall clock. */
export function isNight(shift: Shift): boolean {
  const [from, to] = [time(shift.startTime), time(shift.endTime)];
  return from >= "22:00" || from < "06:00" || (to < from && to > "00:00") || (to > "22:00" && to > from);
}

/** Loads by person, those with most hours first. Days whose class is not known count by their weekday. */
export function loads(shifts: readonly Shift[], classes: readonly DayClass[]): PersonLoad[] {
  const known = new Map(classes.map((each) => [each.date, each.dayClass]));
  const rests = (date: string): boolean => {
    const kind = known.get(date);
    return kind ? kind !== "WORKDAY" && kind !== "MAKE_UP_WORKDAY" : weekday(date) > 4;
  };
  const byPerson = new Map<string, Shift[]>();
  for (const shift of shifts) {
    const mine = byPerson.get(shift.employee ?? "");
    if (mine) mine.push(shift);
    else byPerson.set(shift.employee ?? "", [shift]);
  }
  return [...byPerson]
    .map(([employee, mine]) => ({
      employee,
      shifts: mine.length,
      minutes: mine.reduce((sum, each) => sum + (each.paidMinutes ?? 0), 0),
      nights: mine.filter(isNight).length,
      restDays: mine.filter((each) => rests(each.workDate ?? "")).length,
      run: longestRun(mine.map((each) => each.workDate ?? "")),
    }))
    .sort((one, other) => other.minutes - one.minutes || (one.employee < other.employee ? -1 : 1));
}

export function longestRun(dates: readonly string[]): number {
  let [longest, run, last] = [0, 0, ""];
  for (const date of [...new Set(dates)].sort()) {
    run = last && daysBetween(last, date) === 1 ? run + 1 : 1;
    longest = Math.max(longest, run);
    last = date;
  }
  return longest;
}
