// A stretch of slots chosen on a chart, and how windows are typed: by the wall clock of the site.
import { civilOf, instantAt, plusDays, time } from "../kit/format";

/** From the first slot's start to the last one's end, [start, end), in milliseconds. */
export interface Stretch {
  start: number;
  end: number;
}

/** The slots from one to another, whichever comes first. minutes: length of a slot. */
export function stretchOf(anchor: number, reach: number, minutes: number): Stretch {
  return { start: Math.min(anchor, reach), end: Math.max(anchor, reach) + minutes * 60_000 };
}

/** The slot reached by a key from where a stretch ends; that of the anchor when it is the first step. */
export function reached(starts: readonly number[], from: number, step: number): number {
  const at = starts.indexOf(from);
  if (at < 0) return starts[step > 0 ? 0 : starts.length - 1] ?? 0;
  return starts[Math.min(Math.max(at + step, 0), starts.length - 1)]!;
}

/** An instant as a field of date and time has it. */
export function typed(instant: number): string {
  const iso = new Date(instant).toISOString();
  return `${civilOf(iso)}T${time(iso)}`;
}

/** The instant that somebody typed into a field of date and time, as RFC 3339; empty when it is incomplete. */
export function instantOf(text: string): string {
  const [date, clock] = text.split("T");
  return date && clock ? instantAt(date, clock.slice(0, 5)) : "";
}

/** Days from one to the day before another, by the calendar of the site. */
export type Days = { startDate: string; endDate: string };

/** The whole days that a typed window touches; undefined while it is incomplete or ends before it starts. */
export function daysOf(start: string, end: string): Days | undefined {
  const [startDate] = start.split("T");
  const [last, clock] = end.split("T");
  if (!startDate || !last || !clock || end <= start) return undefined;
  return { startDate, endDate: clock.startsWith("00:00") ? last : plusDays(last, 1) };
}
