// What the planner's charts draw: contacts as they came and as forecast, people required and rostered, and events of days.
import { instantAt, listed, permille, plusDays } from "../kit/format";
import type { CrewBound, DayFactor, Forecast, HistorySlot, ModelEvidence, PlannedDay, RequirementSlot, TrainingNote } from "../kit/roster-shapes";
import type { CoverInterval } from "../kit/shapes";
import { say } from "../messages/chart";
import { modelName } from "../messages/demand";
import type { SeriesPoint } from "./series";

/** Why a day stands out on a chart. */
export interface DayNote {
  date: string;
  tone: "holiday" | "work" | "watch" | "flag" | "weather";
  word: string;
  title: string;
}

const CLASSES: Record<string, { tone: DayNote["tone"]; word: "holidayWord" | "restWord" | "makeUpWord" }> = {
  STATUTORY_HOLIDAY: { tone: "holiday", word: "holidayWord" },
  HOLIDAY_REST: { tone: "holiday", word: "restWord" },
  MAKE_UP_WORKDAY: { tone: "work", word: "makeUpWord" },
};

export const at = (instant: string | undefined): number => Date.parse(instant ?? "");

export function actualPoints(history: readonly HistorySlot[]): SeriesPoint[] {
  return history.map((each) => ({ start: at(each.startTime), value: each.offered ?? 0 }));
}

export function forecastPoints(forecast: Forecast | undefined): SeriesPoint[] {
  return (forecast?.slots ?? []).map((each) => ({ start: at(each.startTime), value: each.calls ?? 0, low: each.callsLow ?? 0, high: each.callsHigh ?? 0 }));
}

export function requiredPoints(slots: readonly RequirementSlot[], key: "agents" | "heads"): SeriesPoint[] {
  return slots.map((each) => ({ start: at(each.startTime), value: each[key] ?? 0, ...(key === "agents" && each.bounds?.length ? { note: boundWords(each.bounds) } : {}) }));
}

/** What keeps a crew from being smaller, in words. */
function boundWords(bounds: readonly CrewBound[]): string {
  return listed(bounds.map((each) => say(each)));
}

/** Heads available of those rostered; nothing when nobody is rostered at all. */
export function availablePoints(intervals: readonly CoverInterval[]): SeriesPoint[] {
  if (!intervals.some((each) => (each.rostered ?? 0) > 0)) return [];
  return intervals.map((each) => ({ start: at(each.startTime), value: each.available ?? 0 }));
}

/** Head-hours there, required, short and spare; only of intervals that require anybody. */
export function coverSums(intervals: readonly CoverInterval[], minutes: number): { there: number; need: number; short: number; spare: number } {
  const asked = intervals.filter((each) => (each.required ?? 0) > 0);
  const sum = (of: (each: CoverInterval) => number): number => (asked.reduce((total, each) => total + of(each), 0) * minutes) / 60;
  return {
    there: sum((each) => each.available ?? 0),
    need: sum((each) => each.required ?? 0),
    short: sum((each) => Math.max((each.required ?? 0) - (each.available ?? 0), 0)),
    spare: sum((each) => Math.max((each.available ?? 0) - (each.required ?? 0), 0)),
  };
}

/** Sums by day as hours, of points that count heads. */
export function asHours(points: readonly SeriesPoint[], minutes: number): SeriesPoint[] {
  return points.map(({ start, value }) => ({ start, value: (value * minutes) / 60 }));
}

/** What stands out: classes of days that are known, provisional days, what was not learnt from as it came, and weather. */
export function dayNotes(days: readonly PlannedDay[], training: readonly TrainingNote[], weather: readonly DayFactor[] = []): DayNote[] {
  const found: DayNote[] = [];
  for (const { date, dayClass = "", holiday = "", provisional, noticeNumber } of days) {
    const known = CLASSES[dayClass];
    if (known) {
      const title = [say(dayClass as "HOLIDAY_REST"), holiday, noticeNumber ? say("notice", { number: noticeNumber }) : ""];
      found.push({ date, tone: known.tone, word: say(known.word), title: title.filter(Boolean).join(" · ") });
    }
    if (provisional && (known || holiday)) found.push({ date, tone: "watch", word: say("provisionalWord"), title: say("provisional") });
  }
  for (const note of training) {
    const after = note.endDate ?? plusDays(note.startDate ?? "", 1);
    for (let date = note.startDate ?? after; date < after; date = plusDays(date, 1)) found.push({ date, tone: "flag", word: say("dampedWord"), title: trainingWords(note) });
  }
  for (const { date = "", factorPermille = 1000, parts = [] } of weather) {
    if (factorPermille === 1000) continue;
    const said = parts.map((each) => say("weatherPart", { what: weatherName(each.feature), change: changed(each.factorPermille) }));
    found.push({ date, tone: "weather", word: say("weatherWord"), title: [say("weather", { change: changed(factorPermille) }), ...said].join(" · ") });
  }
  return found;
}

const changed = (factor = 1000): string => `${factor < 1000 ? "−" : "+"}${permille(Math.abs(factor - 1000), 1)}`;

/** A kind of weather by its name; one that nobody has named yet by its code. */
function weatherName(feature = ""): string {
  return feature in say.catalogue ? say(feature as "RAIN") : feature.replaceAll("_", " ").toLowerCase();
}

export function trainingWords({ kind = "TRAINING_NOTE_KIND_DAMPED", slotCount = 0, sharePermille = 0 }: TrainingNote): string {
  return say(kind, { slots: slotCount, share: permille(sharePermille) });
}

/** Why a forecast uses the model that it uses, in one sentence; nothing without evidence. */
export function whyChosen({ model, evidence = [] }: { model?: string; evidence?: readonly ModelEvidence[] }): string {
  const known = evidence.filter((each) => (each.slotWapePermille ?? -1) >= 0);
  const used = known.find((each) => each.model === model);
  if (!used) return "";
  const error = (each: ModelEvidence): number => each.slotWapePermille ?? 0;
  const least = known.reduce((best, each) => (error(each) < error(best) ? each : best));
  const values = { model: modelName(model), n: used.originCount ?? 0, error: permille(error(used), 1) };
  const said = error(least) < error(used) ? say("whySteady", { ...values, best: modelName(least.model), least: permille(error(least), 1) }) : say("whyBest", values);
  const other = known.find((each) => each.model === "last_week") ?? known.filter((each) => each !== used).at(-1);
  if (!other || other === used || error(other) <= error(used)) return said + say("whyEnd");
  const gain = permille(error(other) - error(used), 1);
  return said + say("whyAgainst", { other: modelName(other.model), error: permille(error(other), 1), gain });
}

/** The days of a span, [first, after). */
export function daysOf(first: number, after: number, dateOf: (instant: Date) => string): string[] {
  const days: string[] = [];
  for (let date = dateOf(new Date(first)); at(instantAt(date, "00:00")) < after; date = plusDays(date, 1)) days.push(date);
  return days;
}
