import { beforeEach, expect, test } from "vitest";
import { setZone } from "../kit/locale";
import { bandPath, byDay, linePath, peakOf, type ChartSeries } from "../parts/series";

const HALF_HOUR = 1_800_000;
const series = (slots: number[], change: Partial<ChartSeries> = {}): ChartSeries => ({
  key: "actual", label: "", minutes: 30, points: slots.map((slot) => ({ start: slot * HALF_HOUR, value: slot })), ...change,
});
const minutes = (instant: number): number => instant / 60_000;
const same = (value: number): number => value;

beforeEach(() => setZone("Asia/Shanghai"));

test("a line is broken where slots are missing", () => {
  expect("M15.0 0.0L45.0 1.0M135.0 4.0").toBe(linePath(series([0, 1, 4]), minutes, same));
  expect("M0.0 0.0L30.0 0.0L30.0 1.0L60.0 1.0").toBe(linePath(series([0, 1], { stepped: true }), minutes, same));
});

test("a band runs along its upper edge and back along its lower one", () => {
  const banded = series([], { points: [{ start: 0, value: 2, low: 1, high: 3 }, { start: HALF_HOUR, value: 2, low: 1, high: 4 }] });

  expect("M15.0 3.0L45.0 4.0L45.0 1.0L15.0 1.0Z").toBe(bandPath(banded, minutes, same));
  expect("").toBe(bandPath(series([0, 1]), minutes, same));
});

test("days are summed by the site's calendar, without a band", () => {
  const start = Date.parse("2026-11-23T15:30:00Z");
  const points = [{ start, value: 3, low: 1, high: 5 }, { start: start + HALF_HOUR, value: 4, low: 2, high: 6 }];
  const days = byDay(series([], { points }));

  expect([{ start: Date.parse("2026-11-22T16:00:00Z"), value: 3 }, { start: Date.parse("2026-11-23T16:00:00Z"), value: 4 }]).toEqual(days.points);
  expect([1440, 4]).toEqual([days.minutes, peakOf(days)!.value]);
});
