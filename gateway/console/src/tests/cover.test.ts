import { expect, test } from "vitest";
import { axis, gaps, placed, runs, steps, type CoverPoint } from "../parts/cover";

const HALF_HOUR = 1_800_000;
const point = (index: number, required: number, before: number, after?: number): CoverPoint => ({
  start: index * HALF_HOUR, minutes: 30, required, before, after,
});

test("neighbouring shortages are one gap with its worst value", () => {
  const points = [point(0, 8, 9), point(1, 9, 8.5), point(2, 10, 8), point(3, 8, 9), point(4, 9, 8)];

  expect([
    { start: HALF_HOUR, end: 3 * HALF_HOUR, worst: 2 },
    { start: 4 * HALF_HOUR, end: 5 * HALF_HOUR, worst: 1 },
  ]).toEqual(gaps(points));
});

test("where an absence is asked about, what is left after it counts", () => {
  expect([{ start: 0, end: HALF_HOUR, worst: 0.5 }]).toEqual(gaps([point(0, 8, 9, 7.5)]));
});

test("an axis has round steps and never fractions of people", () => {
  expect({ top: 15, ticks: [0, 5, 10, 15] }).toEqual(axis(13.2));
  expect({ top: 3, ticks: [0, 1, 2, 3] }).toEqual(axis(2.4));
  expect(axis(0).top).toBeGreaterThan(0);
});

test("steps run flat through each interval", () => {
  expect("M0.0 5.0L30.0 5.0L30.0 6.0L60.0 6.0").toBe(
    steps(placed([point(0, 5, 0), point(1, 6, 0)]), (minutes) => minutes, (each) => each.required),
  );
});

test("time that nobody looks at shrinks to a gap between runs", () => {
  const places = placed([point(0, 5, 0), point(1, 6, 0), point(40, 5, 0), point(41, 5, 0)]);

  expect([0, 30, 63, 93]).toEqual(places.map((each) => each.from));
  expect([2, 2]).toEqual(runs(places).map((run) => run.length));
});
