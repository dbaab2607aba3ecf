// Arithmetic of the day's board: gaps to come, what to offer for them, and how people are grouped.
import type { AttendanceException, ExceptionKind } from "../kit/change-shapes";
import type { Coverage, PersonNow } from "../kit/shapes";
import { gaps, type CoverPoint, type Gap } from "./cover";

const MINUTE = 60_000;
const STEP = 15;
/** A gap of less than half a head is none that somebody could fill. */
const WORTH_HEADS = 0.5;
/** So long before its start at least, so that people can be asked and come. */
const NOTICE = 15;
const SHORTEST = 30;
/** The service takes no offer that is longer. */
const LONGEST = 16 * 60;
/** One lead asks so many at once at most; the other teams of the skill are there too. */
const MOST_ASKED = 3;

export function pointsOf(coverage: Coverage | undefined): CoverPoint[] {
  return (coverage?.intervals ?? []).map((each) => ({
    start: Date.parse(each.startTime ?? ""),
    minutes: coverage?.intervalMinutes ?? 30,
    required: each.required ?? 0,
    before: each.available ?? 0,
    levelPermille: each.serviceLevelPermille ?? 0,
  }));
}

/** Time that can still be offered out of a stretch, on quarters of an hour; undefined when too little is left. */
export function offerable(start: number, end: number, now: number): { start: number; end: number } | undefined {
  const soonest = Math.ceil((now / MINUTE + NOTICE) / STEP) * STEP * MINUTE;
  const first = Math.max(start, soonest);
  const last = Math.min(end, first + LONGEST * MINUTE);
  return last - first >= SHORTEST * MINUTE ? { start: first, end: last } : undefined;
}

/** Gaps that somebody could still be asked to fill, the worst first. */
export function gapsToFill(points: readonly CoverPoint[], now: number): Gap[] {
  return gaps(points)
    .filter((gap) => gap.worst >= WORTH_HEADS)
    .flatMap((gap) => {
      const span = offerable(gap.start, gap.end, now);
      return span ? [{ ...span, worst: gap.worst }] : [];
    })
    .sort((one, other) => other.worst - one.worst || one.start - other.start);
}

/** How many to ask for a shortage. */
export function wanted(worst: number): number {
  return Math.min(MOST_ASKED, Math.max(1, Math.ceil(worst)));
}

/** Minutes that each has to answer: a quarter of the time left, between ten minutes and two hours. */
export function answerMinutes(start: number, now: number): number {
  const quarter = (start - now) / MINUTE / 4;
  return Math.round(Math.min(120, Math.max(10, quarter)) / 5) * 5;
}

export type Group = "LATE" | "EXPECTED" | "OFF_PHONE" | "HERE" | "BREAK" | "AWAY" | "LATER" | "FINISHED" | "OFF";
export const GROUPS: readonly Group[] = ["LATE", "EXPECTED", "OFF_PHONE", "HERE", "BREAK", "AWAY", "LATER", "FINISHED", "OFF"];

/** The group that a person is shown in: whoever is here, but does not do what the roster asks for, stands apart. */
export function groupOf({ state, offRoster }: PersonNow): Group {
  const group = (state ?? "").replace("PRESENCE_STATE_", "") as Group;
  return group === "HERE" && offRoster ? "OFF_PHONE" : group;
}

/** Whether somebody else may be needed in this person's place: missing now, or on leave in a shift not yet over. */
export function leavesGap(person: PersonNow, now: number): boolean {
  const { shift } = person;
  if (!shift?.name || !["LATE", "EXPECTED", "AWAY"].includes(groupOf(person))) return false;
  return offerable(Date.parse(shift.startTime ?? ""), Date.parse(shift.endTime ?? ""), now) !== undefined;
}

const USUAL: Record<ExceptionKind, string> = {
  EXCEPTION_KIND_LATE: "TRANSPORT",
  EXCEPTION_KIND_EARLY_LEAVE: "PERSONAL",
  EXCEPTION_KIND_MISSING_IN: "FORGOT_PUNCH",
  EXCEPTION_KIND_MISSING_OUT: "FORGOT_PUNCH",
  EXCEPTION_KIND_ABSENT: "PERSONAL",
  EXCEPTION_KIND_GAP: "WORK_ELSEWHERE",
  EXCEPTION_KIND_OFF_PHONE: "WORK_ELSEWHERE",
};

/** The reason that is most likely meant for some exceptions: that of the kind most of them are of. */
export function likelyReason(exceptions: readonly AttendanceException[]): string {
  const counts = new Map<ExceptionKind, number>();
  for (const { kind } of exceptions) if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const [kind] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
  return `EXCEPTION_REASON_${kind ? USUAL[kind] : "PERSONAL"}`;
}
