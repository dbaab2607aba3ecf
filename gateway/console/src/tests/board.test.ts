import { beforeEach, expect, test } from "vitest";
import { daysBetween, mondayOf, plusMonths, weeksOfMonth } from "../kit/days";
import { setZone } from "../kit/locale";
import type { Shift } from "../kit/shapes";
import { boardRows, coverByDay, stripPaths, visibleRows, widest } from "../parts/board";
import { endClock, endOf, overnight } from "../parts/shift-look";

const shift = (employee: string, workDate: string): Shift => ({ employee, workDate, shiftType: "D1" });

beforeEach(() => setZone("Asia/Shanghai"));

test("rows follow employee numbers, and whoever has a shift without being listed has a row too", () => {
  const people = [{ name: "employees/b", employeeNo: "2" }, { name: "employees/a", employeeNo: "1" }];
  const rows = boardRows(people, [shift("employees/b", "2026-11-23"), shift("employees/gone", "2026-11-23")], (name) => `?${name}`);

  expect(["employees/gone", "employees/a", "employees/b"]).toEqual(rows.map((row) => row.employee));
  expect("?employees/gone").toBe(rows[0]!.name);
  expect(1).toBe(rows[2]!.shifts.get("2026-11-23")!.length);
});

test("cover is cut at the site's midnight, and the lowest slack is one that is asked for", () => {
  const at = (startTime: string, required: number, slack: number) => ({ startTime, required, slack });
  const intervals = [at("2026-11-23T15:30:00Z", 4, -1), at("2026-11-23T16:00:00Z", 0, -9), at("2026-11-23T16:30:00Z", 3, 2)];
  const days = coverByDay({ intervals }, ["2026-11-23", "2026-11-24"]);

  expect([1, 2]).toEqual(days.map((day) => day.intervals.length));
  expect([-1, 2]).toEqual(days.map((day) => day.lowest?.slack));
  expect(9).toBe(widest(days));
});

test("a strip draws what is short below the middle, and nothing where nobody is required", () => {
  const [day] = coverByDay({ intervals: [{ startTime: "2026-11-23T01:00:00Z", required: 4, slack: -2 }, { startTime: "2026-11-23T01:30:00Z", slack: 3 }] }, ["2026-11-23"]);

  expect({ spare: "", short: "M0.00 12.00h20.64v12.00h-20.64z" }).toEqual(stripPaths(day!, 2));
});

test("only the rows in sight are drawn, with six to spare", () => {
  expect({ from: 0, to: 16 }).toEqual(visibleRows(0, 460, 46, 500));
  expect({ from: 94, to: 116 }).toEqual(visibleRows(4600, 460, 46, 500));
  expect({ from: 484, to: 500 }).toEqual(visibleRows(22_540, 460, 46, 500));
});

test("a shift that ends at midnight is not overnight and ends at 24:00", () => {
  const late: Shift = { workDate: "2026-11-23", startTime: "2026-11-23T07:00:00Z", endTime: "2026-11-23T16:00:00Z" };
  const night: Shift = { workDate: "2026-11-23", startTime: "2026-11-23T14:00:00Z", endTime: "2026-11-23T22:00:00Z" };

  expect([false, "24:00"]).toEqual([overnight(late), endClock(late)]);
  expect([true, "06:00"]).toEqual([overnight(night), endClock(night)]);
  expect({ clock: "07:00", nextDay: true }).toEqual(endOf({ code: "N1", startClock: "22:00", lengthMinutes: 540 }));
});

test("weeks begin on Monday and cover their month", () => {
  expect("2026-11-16").toBe(mondayOf("2026-11-22"));
  expect(["2026-10-26", "2026-12-06", 42]).toEqual([weeksOfMonth("2026-11-15")[0], weeksOfMonth("2026-11-15").at(-1), weeksOfMonth("2026-11-15").length]);
  expect(28).toBe(weeksOfMonth("2027-02-01").length);
  expect(["2027-01-01", 39]).toEqual([plusMonths("2026-11-22", 2), daysBetween("2026-11-22", "2026-12-31")]);
});
