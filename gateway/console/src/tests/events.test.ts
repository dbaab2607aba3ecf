import { expect, test } from "vitest";
import { daysOf } from "../parts/change-window";

test("an event has the whole days that a window touches", () => {
  expect({ startDate: "2026-11-11", endDate: "2026-11-12" }).toEqual(daysOf("2026-11-11T09:00", "2026-11-11T18:30"));
  expect({ startDate: "2026-11-10", endDate: "2026-11-12" }).toEqual(daysOf("2026-11-10T00:00", "2026-11-12T00:00"));
  expect({ startDate: "2026-12-31", endDate: "2027-01-01" }).toEqual(daysOf("2026-12-31T09:00", "2026-12-31T09:30"));
});

test("a window that is incomplete or ends before it starts has no days", () => {
  expect([undefined, undefined, undefined]).toEqual([
    daysOf("", "2026-11-12T00:00"), daysOf("2026-11-11T00:00", ""), daysOf("2026-11-11T09:00", "2026-11-11T09:00"),
  ]);
});
