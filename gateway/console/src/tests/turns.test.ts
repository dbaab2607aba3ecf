import { expect, test } from "vitest";
import { turnsByWeek } from "../parts/turns";

test("days of a rotation stand in their weeks, with gaps where none is in force", () => {
  const late = { date: "2026-11-24", shiftType: "E1", rotation: "TURN", week: 2 };
  const off = { date: "2026-11-30", rotation: "TURN", week: 1 };

  expect([[undefined, late], [off, undefined]]).toEqual(turnsByWeek([["2026-11-23", "2026-11-24"], ["2026-11-30", "2026-12-01"]], [late, off]));
});
