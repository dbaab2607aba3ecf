// How a day stands out on a calendar: a rest day, today, a holiday or a make-up workday.
import { weekday } from "../kit/days";
import type { DayClass } from "../kit/roster-shapes";
import { say } from "../messages/roster";

/** Classes of a day's column or cell. */
export function dayLook(date: string, known: DayClass | undefined, now: string): string {
  const rest = known?.dayClass ? known.dayClass !== "WORKDAY" && known.dayClass !== "MAKE_UP_WORKDAY" : weekday(date) > 4;
  return `${rest ? "weekend" : ""} ${date === now ? "today" : ""}`;
}

/** The mark of a day that differs from what its weekday says. */
export function dayMark(known: { dayClass?: string } | undefined): { word: string; tone: string } | undefined {
  switch (known?.dayClass) {
    case "STATUTORY_HOLIDAY": return { word: say("holiday"), tone: "holiday" };
    case "HOLIDAY_REST": return { word: say("restDay"), tone: "holiday" };
    case "MAKE_UP_WORKDAY": return { word: say("makeUp"), tone: "work" };
    default: return undefined;
  }
}
