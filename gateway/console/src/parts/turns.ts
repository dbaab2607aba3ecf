// What rotations ask of somebody, laid out by weeks.
import type { RotationDay } from "../kit/wish-shapes";

/** The days of each week, in the order of its dates; undefined where no rotation is in force. */
export function turnsByWeek(weeks: readonly string[][], days: readonly RotationDay[]): (RotationDay | undefined)[][] {
  const byDate = new Map(days.map((each) => [each.date, each]));
  return weeks.map((dates) => dates.map((date) => byDate.get(date)));
}
