// What a card's answer says about cover, read from leave's outlook or from the series of any item.
import type { Decision, Fact, IntervalCover, Outlook, Series, Tone } from "../kit/shapes";
import { left, type CoverPoint } from "./cover";

export function coverPoints(cover: readonly IntervalCover[]): CoverPoint[] {
  return cover.map((each) => ({
    start: Date.parse(each.startTime ?? ""),
    minutes: each.minutes ?? 30,
    required: each.required ?? 0,
    before: each.availableBefore ?? 0,
    after: each.availableAfter ?? 0,
    levelPermille: each.serviceLevelAfterPermille ?? 0,
  }));
}

/** Series keyed `required`, `before` or `available`, and perhaps `after`, as cover; empty when nothing is required. */
export function seriesPoints(series: readonly Series[]): CoverPoint[] {
  const of = (...keys: string[]): Series | undefined => series.find((each) => keys.includes(each.key ?? ""));
  const [required, before, after] = [of("required"), of("before", "available"), of("after")];
  if (!required?.startTimes || !before) return [];
  return required.startTimes.map((start, index) => ({
    start: Date.parse(start),
    minutes: required.intervalMinutes || 30,
    required: required.values?.[index] ?? 0,
    before: before.values?.[index] ?? 0,
    after: after ? (after.values?.[index] ?? 0) : undefined,
  }));
}

/** The interval with the least slack. */
export function tightest(points: readonly CoverPoint[]): CoverPoint | undefined {
  return points.reduce<CoverPoint | undefined>(
    (worst, point) => (!worst || left(point) - point.required < left(worst) - worst.required ? point : worst),
    undefined,
  );
}

/** How a fact stands, by its key. */
export function toneOf(facts: readonly Fact[], key: string): Tone | undefined {
  return facts.find((fact) => fact.key === key)?.tone;
}

/** The service level aimed at, where a fact or a condition tells it. */
export function targetOf(facts: readonly Fact[], decision: Decision | undefined): number | undefined {
  const told = facts.find((fact) => /target.*permille$/.test(fact.key ?? ""))?.value;
  const limit = decision?.conditions?.find((each) => each.fact === "service_level_after_permille")?.limit;
  const target = Number(told ?? limit ?? Number.NaN);
  return Number.isFinite(target) ? target : undefined;
}

const IN_FIGURES = new Set([
  "charged_minutes", "balance_before_minutes", "balance_after_minutes", "service_level_before_permille",
  "service_level_after_permille", "slack_min_milli", "cover_known",
]);

/** Facts that the figures at the top do not already show. */
export function otherFacts(facts: readonly Fact[], outlook: Outlook | undefined): Fact[] {
  const shown = Boolean(outlook?.cover?.length) || outlook?.balanceAfterMinutes !== undefined;
  return facts.filter((fact) => !(shown && IN_FIGURES.has(fact.key ?? "")) && !/target.*permille$/.test(fact.key ?? ""));
}
