// What planners change, in words and in figures: effects with their units, handling time, days ahead, and a day forecast anew.
import { civilOf, instantAt, number } from "../kit/format";
import type { Change, ForecastAccuracy, Reforecast, ReforecastSlot } from "../kit/planning-shapes";
import type { Forecast, HistorySlot } from "../kit/roster-shapes";
import { say } from "../messages/planning";
import { at, type DayNote } from "./demand-series";
import type { SeriesPoint } from "./series";

/** The history with its edits, only where one stands; what is left out of learning has no point. */
export function learntPoints(history: readonly HistorySlot[]): SeriesPoint[] {
  return history.filter((each) => each.edits?.length && (each.learnt ?? 0) >= 0).map((each) => ({ start: at(each.startTime), value: each.learnt ?? 0 }));
}

/** Days on which edits stand, with how many slots they touch and how many of them are left out. */
export function editNotes(history: readonly HistorySlot[]): DayNote[] {
  const days = new Map<string, { slots: number; out: number }>();
  for (const each of history.filter((slot) => slot.edits?.length)) {
    const date = civilOf(each.startTime ?? "");
    const known = days.get(date) ?? { slots: 0, out: 0 };
    days.set(date, { slots: known.slots + 1, out: known.out + ((each.learnt ?? 0) < 0 ? 1 : 0) });
  }
  return [...days].map(([date, count]) => ({ date, tone: "flag", word: say("editedWord"), title: say("editedDay", count) }));
}

/** What the model said, only where an adjustment stands over it. */
export function unadjustedPoints(forecast: Forecast | undefined): SeriesPoint[] {
  return (forecast?.slots ?? []).filter((each) => each.adjusted).map((each) => ({ start: at(each.startTime), value: each.unadjustedCalls ?? 0 }));
}

interface Load {
  start: number;
  contacts: number;
  seconds: number;
}

function pastLoads(history: readonly HistorySlot[]): Load[] {
  return history
    .filter((each) => (each.handled ?? 0) > 0 && Number(each.handleSeconds ?? -1) >= 0)
    .map((each) => ({ start: at(each.startTime), contacts: each.handled!, seconds: Number(each.handleSeconds ?? 0) }));
}

function comingLoads(forecast: Forecast | undefined): Load[] {
  return (forecast?.slots ?? [])
    .filter((each) => (each.ahtSeconds ?? 0) > 0 && (each.calls ?? 0) > 0)
    .map((each) => ({ start: at(each.startTime), contacts: each.calls!, seconds: each.calls! * each.ahtSeconds! }));
}

/** Mean handling seconds of slots, or of days when `daily`: weighted by the contacts they stand for. */
function means(loads: readonly Load[], daily: boolean): SeriesPoint[] {
  const sums = new Map<number, Load>();
  for (const load of loads) {
    const start = daily ? at(instantAt(civilOf(new Date(load.start)), "00:00")) : load.start;
    const known = sums.get(start) ?? { start, contacts: 0, seconds: 0 };
    sums.set(start, { start, contacts: known.contacts + load.contacts, seconds: known.seconds + load.seconds });
  }
  return [...sums.values()].map(({ start, contacts, seconds }) => ({ start, value: Math.round((seconds / contacts) * 10) / 10 }));
}

export const pastAht = (history: readonly HistorySlot[], daily: boolean): SeriesPoint[] => means(pastLoads(history), daily);
export const comingAht = (forecast: Forecast | undefined, daily: boolean): SeriesPoint[] => means(comingLoads(forecast), daily);

/** What a change does, with its unit. */
export function changeWords({ effect = "EFFECT_SET", measure = "MEASURE_CONTACTS", value = 0 }: Change): string {
  const what = say(measure);
  if (effect === "EFFECT_LEAVE_OUT") return say("words_LEAVE_OUT");
  if (effect === "EFFECT_SCALE") return say("words_SCALE", { what, value: number(value, 2) });
  const unit = say(measure === "MEASURE_CONTACTS" ? "perSlot" : "seconds");
  const digits = Number.isInteger(value) ? 0 : 1;
  if (effect === "EFFECT_SET") return say("words_SET", { what, value: number(value, digits), unit });
  return say("words_ADD", { what, value: `${value < 0 ? "−" : "+"}${number(Math.abs(value), digits)}`, unit });
}

/** The unit in which the value of such a change is typed. */
export function unitOf(effect: string, measure: string): string {
  return effect === "EFFECT_SCALE" ? say("unit.EFFECT_SCALE") : say(`unit.${effect}.${measure}` as "unit.EFFECT_SET.MEASURE_CONTACTS");
}

/** Errors over all days ahead, weighted by contacts, permille: as adjusted, and as the model said; nothing when none was scored. */
export function adjustingHelped(scores: readonly ForecastAccuracy[]): { before: number; after: number } | undefined {
  const known = scores.filter((each) => Number(each.offered ?? 0) > 0 && (each.slotWapePermille ?? 0) >= 0);
  const whole = known.reduce((sum, each) => sum + Number(each.offered), 0);
  if (!whole) return undefined;
  const mean = (of: (each: ForecastAccuracy) => number): number => known.reduce((sum, each) => sum + of(each) * Number(each.offered), 0) / whole;
  return { before: mean((each) => each.unadjustedSlotWapePermille ?? 0), after: mean((each) => each.slotWapePermille ?? 0) };
}

/** What a day forecast anew asks for beyond what was asked for: in the slot that moves most, and in agent-hours. */
export function moved({ slots = [] }: Reforecast, now: number, minutes: number): { slot?: ReforecastSlot; agents: number; hours: number } {
  const ahead = slots.filter((each) => !each.arrived && at(each.startTime) + minutes * 60_000 > now);
  const by = (each: ReforecastSlot): number => (each.agents ?? 0) - (each.agentsBefore ?? 0);
  const total = ahead.reduce((sum, each) => sum + by(each), 0);
  const most = ahead.reduce<ReforecastSlot | undefined>((best, each) => (!best || Math.sign(total) * by(each) > Math.sign(total) * by(best) ? each : best), undefined);
  if (!total || !most) {
    const peak = ahead.find((each) => by(each));
    return { slot: peak, agents: peak ? by(peak) : 0, hours: 0 };
  }
  return { slot: most, agents: by(most), hours: (total * minutes) / 60 };
}
