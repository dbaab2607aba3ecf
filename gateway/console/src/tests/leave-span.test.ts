import { beforeEach, expect, test } from "vitest";
import { setZone } from "../kit/locale";
import type { Shift } from "../kit/shapes";
import { choiceOf, halves, spanOf, type Choice } from "../parts/leave-span";

const day: Shift = {
  workDate: "2026-11-23",
  startTime: "2026-11-23T01:00:00Z",
  endTime: "2026-11-23T10:00:00Z",
  breaks: [{ offsetMinutes: 150, lengthMinutes: 15, paid: true }, { offsetMinutes: 240, lengthMinutes: 60 }],
};
const night: Shift = { workDate: "2026-11-24", startTime: "2026-11-24T14:00:00Z", endTime: "2026-11-24T22:00:00Z" };
const shifts = [day, night];
const choice = (change: Partial<Choice>): Choice => ({
  from: "2026-11-23", to: "2026-11-23", part: "whole", fromClock: "00:00", toClock: "00:00", ...change,
});

beforeEach(() => setZone("Asia/Shanghai"));

test("a shift chosen is asked for from its start to its end", () => {
  expect({ startTime: day.startTime, endTime: day.endTime }).toEqual(spanOf(choice({}), shifts, false));
});

test("days chosen reach from the first shift's start to the last shift's end", () => {
  expect({ startTime: day.startTime, endTime: night.endTime }).toEqual(spanOf(choice({ to: "2026-11-24" }), shifts, false));
});

test("halves lie around the long unpaid break", () => {
  expect({ firstEnd: "2026-11-23T05:00:00Z", secondStart: "2026-11-23T06:00:00Z" }).toEqual(halves(day));
  expect("2026-11-23T05:00:00Z").toBe(spanOf(choice({ part: "first" }), shifts, false).endTime);
  expect("2026-11-23T06:00:00Z").toBe(spanOf(choice({ part: "second" }), shifts, false).startTime);
});

test("without a break a shift is halved in its middle", () => {
  expect({ firstEnd: "2026-11-24T18:00:00Z", secondStart: "2026-11-24T18:00:00Z" }).toEqual(halves(night));
});

test("hours after midnight of a night shift fall on the day after", () => {
  const asked = choice({ from: "2026-11-24", to: "2026-11-24", part: "hours", fromClock: "23:00", toClock: "02:00" });

  expect({ startTime: "2026-11-24T15:00:00Z", endTime: "2026-11-24T18:00:00Z" }).toEqual(spanOf(asked, shifts, false));
});

test("types charged by days, and days without shifts, take whole days", () => {
  const whole = { startTime: "2026-11-22T16:00:00Z", endTime: "2026-11-24T16:00:00Z" };

  expect(whole).toEqual(spanOf(choice({ to: "2026-11-24" }), shifts, true));
  expect(whole).toEqual(spanOf(choice({ to: "2026-11-24" }), [], false));
});

test("a span taken over is found again among the shifts", () => {
  const whole = choiceOf({ startTime: day.startTime!, endTime: day.endTime! }, shifts);
  const part = choiceOf({ startTime: "2026-11-24T15:00:00Z", endTime: "2026-11-24T18:00:00Z" }, shifts);

  expect(["2026-11-23", "2026-11-23", "whole"]).toEqual([whole.from, whole.to, whole.part]);
  expect({ from: "2026-11-24", to: "2026-11-24", part: "hours", fromClock: "23:00", toClock: "02:00" }).toEqual(part);
});
