import { expect, test } from "vitest";
import { setLanguage } from "../kit/locale";
import type { RosterRule } from "../kit/rule-shapes";
import { figure, figureTyped, forTeams, nameOf, sourceOf, standing, typedFigure, unitOf, withFigures } from "../parts/roster-rules";

const rest: RosterRule = { code: "MIN_REST", unit: "RULE_UNIT_MINUTES", adjustable: true };
const run: RosterRule = { code: "MAX_CONSECUTIVE_DAYS", unit: "RULE_UNIT_DAYS", adjustable: true };
const cycle: RosterRule = { code: "CYCLE_STANDARD", unit: "RULE_UNIT_MINUTES", adjustable: true, law: "L", article: "1" };

test("figures are said with their unit in both languages", () => {
  setLanguage("en");
  expect(["6 days", "1 day", "days"]).toEqual([figure(run, 6), figure(run, 1), unitOf(run)]);
  expect(["by the calendar's workdays", "L, art. 1"]).toEqual([figure(cycle, 0), sourceOf(cycle)]);
  setLanguage("zh-CN");
  expect(["6 天", "中心政策", "班间休息"]).toEqual([figure(run, 6), sourceOf(rest), nameOf(rest)]);
});

test("a cycle of no months is a week, and cycles may be for a team", () => {
  setLanguage("en");
  const months: RosterRule = { code: "CYCLE_HOURS", unit: "RULE_UNIT_MONTHS", adjustable: true };

  expect(["a week", "3 months"]).toEqual([figure(months, 0), figure(months, 3)]);
  expect([true, true, false]).toEqual([months, cycle, rest].map(forTeams));
});

test("time is typed in hours and kept in minutes, days stay days", () => {
  expect(["11", "10.5", "165.33", "6"]).toEqual([typedFigure(rest, 660), typedFigure(rest, 630), typedFigure(cycle, 9920), typedFigure(run, 6)]);
  expect([660, 630, 9920, 6]).toEqual([figureTyped(rest, "11"), figureTyped(rest, "10.5"), figureTyped(cycle, "165.33"), figureTyped(run, "6")]);
});

test("weights are head-minutes or off, and a last ride is a time of day that may lie behind midnight", () => {
  setLanguage("en");
  const weight: RosterRule = { code: "LONE_DAY_OFF", unit: "RULE_UNIT_COST", adjustable: true };
  const ride: RosterRule = { code: "LAST_RIDE", unit: "RULE_UNIT_CLOCK", adjustable: true };

  expect(["20 head-minutes each", "off", "Day off alone"]).toEqual([figure(weight, 20), figure(weight, 0), nameOf(weight)]);
  expect(["22:30", "00:20", "none", true]).toEqual([figure(ride, 1350), figure(ride, 1460), figure(ride, 0), forTeams(ride)]);
  expect([1350, 1460, 0, 25]).toEqual([...["22:30", "00:20", ""].map((typed) => figureTyped(ride, typed)), figureTyped(weight, "25")]);
});

test("hours stay hours, however many", () => {
  setLanguage("en");
  expect(["11 h", "165.3 h"]).toEqual([figure(rest, 660), figure(cycle, 9920)]);
});

test("what stands or will is shown, what was taken back or is over is not", () => {
  const later = { name: "c", code: "MIN_REST", startDate: "2026-12-01" };
  const now = { name: "a", code: "MIN_REST", startDate: "2026-01-01" };
  const over = { name: "b", code: "MIN_REST", startDate: "2026-01-01", endDate: "2026-02-01" };
  const gone = { name: "d", code: "MIN_REST", startDate: "2026-12-01", withdrawTime: "2026-11-01T00:00:00Z" };

  expect([now, later]).toEqual(standing([later, over, gone, now], "MIN_REST", "2026-11-22"));
});

test("only rules with a figure of working time are shown, and unknown ones by their sentence", () => {
  setLanguage("zh-CN");
  const own: RosterRule = { code: "HOUSE_RULE", text: { zh: "规矩", en: "Rule" } };

  const spell: RosterRule = { code: "BREAK_SPELL", unit: "RULE_UNIT_MINUTES", value: 300 };
  const cost: RosterRule = { code: "UNDER_COVER", unit: "RULE_UNIT_COST", value: 5 };

  expect([rest, spell]).toEqual(withFigures([rest, own, spell, cost]));
  expect("规矩").toBe(nameOf(own));
});
