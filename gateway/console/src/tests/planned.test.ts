import { beforeEach, expect, test } from "vitest";
import { setZone } from "../kit/locale";
import type { Shift } from "../kit/shapes";
import { boardRows } from "../parts/board";
import { BoardHands } from "../parts/board-hands";
import { changedBy } from "../parts/differences";
import { againstForce, dropped, editsOf, findRow, NOTHING_PLANNED, pasted, redo, stage, undo, withPlan, type Wanted } from "../parts/planned";

const [A, B] = ["employees/a", "employees/b"];
const MONDAY = "2026-11-23";
const TUESDAY = "2026-11-24";
const shift = (employee: string, workDate: string, shiftType = "D1"): Shift => ({ employee, workDate, shiftType, etag: "7" });
const rows = boardRows(
  [{ name: A, employeeNo: "1001", displayName: "Chen Jing" }, { name: B, employeeNo: "1002", displayName: "Wu Ming" }],
  [shift(A, MONDAY), shift(B, MONDAY, "N1")],
  (name) => name,
);
const types = [{ code: "D1", startClock: "09:00", lengthMinutes: 480 }, { code: "N1", startClock: "22:00", lengthMinutes: 480 }];
const cell = (employee: string, date: string, code = ""): Wanted => ({ employee, date, code });

beforeEach(() => setZone("Asia/Shanghai"));

test("what is wanted as it is already is no change, and what is taken back leaves none", () => {
  const first = stage(NOTHING_PLANNED, [cell(A, MONDAY, "D1")], rows);
  const changed = stage(first, [cell(A, MONDAY, "N1")], rows);
  const back = stage(changed, [cell(A, MONDAY, "D1")], rows);

  expect([0, 1, 0]).toEqual([first, changed, back].map((each) => each.now.size));
  expect(first).toBe(NOTHING_PLANNED);
});

test("undo and redo walk over every step, and a new step forgets what was undone", () => {
  const one = stage(NOTHING_PLANNED, [cell(A, MONDAY, "")], rows);
  const two = stage(one, [cell(B, TUESDAY, "D1")], rows);
  const back = undo(two);
  const other = stage(back, [cell(B, MONDAY, "D1")], rows);

  expect([1, 2]).toEqual([back.now.size, redo(back).now.size]);
  expect(0).toBe(undo(back).now.size);
  expect(other).toBe(redo(other));
});

test("edits carry the etag of what was seen, and free days an empty code", () => {
  const plan = stage(NOTHING_PLANNED, [cell(A, MONDAY, ""), cell(A, TUESDAY, "N1")], rows).now;

  expect([
    { employee: A, workDate: MONDAY, shiftType: "", etag: "7" },
    { employee: A, workDate: TUESDAY, shiftType: "N1", etag: undefined },
  ]).toEqual(editsOf(plan));
});

test("rows as they would be keep those that nothing changes", () => {
  const shown = withPlan(rows, stage(NOTHING_PLANNED, [cell(A, TUESDAY, "N1"), cell(A, MONDAY, "")], rows).now, types);

  expect(rows[1]).toBe(shown[1]);
  expect([undefined, "2026-11-24T14:00:00.000Z"]).toEqual([shown[0]!.shifts.get(MONDAY), new Date(shown[0]!.shifts.get(TUESDAY)![0]!.startTime!).toISOString()]);
  expect("D1").toBe(shown[0]!.planned!.get(MONDAY)!.before!.shiftType);
});

test("a rectangle is pasted once, or as often as it fits into what is chosen", () => {
  const at = (row: number, column: number): Wanted | undefined => [A, B][row] ? cell([A, B][row]!, [MONDAY, TUESDAY][column] ?? "") : undefined;
  const one = [[cell(A, MONDAY)]];
  const four = [[cell(A, MONDAY), cell(A, TUESDAY)], [cell(B, MONDAY), cell(B, TUESDAY)]];

  expect(["D1", "N1"]).toEqual(pasted([["D1", "N1"]], one, at).map((each) => each.code));
  expect(["D1", "D1", "D1", "D1"]).toEqual(pasted([["D1"]], four, at).map((each) => each.code));
  expect([A, B]).toEqual(pasted([["D1"], ["N1"], ["D1"]], one, at).map((each) => each.employee));
});

test("what is dragged onto a shift changes places with it, and a copy leaves it where it was", () => {
  expect([cell(B, TUESDAY, "D1"), cell(A, MONDAY, "N1")]).toEqual(dropped(cell(A, MONDAY, "D1"), cell(B, TUESDAY, "N1"), false));
  expect([cell(B, TUESDAY, "D1")]).toEqual(dropped(cell(A, MONDAY, "D1"), cell(B, TUESDAY, "N1"), true));
  expect([]).toEqual(dropped(cell(A, MONDAY, "D1"), cell(A, MONDAY, "D1"), false));
});

test("what is cut becomes free where it was, but only once", () => {
  const seen: Wanted[][] = [];
  const active = { row: 0, column: 0 };
  const hands = new BoardHands(() => ({ rows, days: [MONDAY, TUESDAY], active, span: { from: active, to: active } }), (wanted) => seen.push(wanted));
  hands.copy(true);
  active.column = 1;
  hands.paste();
  active.row = 1;
  hands.paste();

  expect([[cell(A, MONDAY, ""), cell(A, TUESDAY, "D1")], [cell(B, TUESDAY, "D1")]]).toEqual(seen);
});

test("people are found by number, by any part of their name, and on from where one stands", () => {
  expect([1, 0, 1, -1]).toEqual([findRow(rows, "1002", 0), findRow(rows, "jing", 1), findRow(rows, "wu", 0), findRow(rows, "zhao", 0)]);
  expect([1, 0]).toEqual([findRow(rows, "100", 1), findRow(rows, "100", 2)]);
});

test("a draft marks the days that are otherwise than in force", () => {
  const inForce = [shift(A, MONDAY), shift(B, TUESDAY, "N1")];
  const [first, second] = againstForce(rows, inForce, [MONDAY, TUESDAY]);

  expect(rows[0]).toBe(first);
  expect([[MONDAY, undefined, "N1"], [TUESDAY, "N1", ""]]).toEqual([...second!.planned!.values()].map((each) => [each.date, each.before?.shiftType, each.code]));
});

test("publishing tells only those whose days differ", () => {
  const draft = [shift(A, MONDAY), shift(A, TUESDAY, "N1")];
  const inForce = [shift(A, MONDAY), shift(B, MONDAY, "N1")];

  expect([[A, TUESDAY, undefined, "N1"], [B, MONDAY, "N1", undefined]]).toEqual(
    changedBy(draft, inForce).flatMap((each) => each.differences.map((day) => [each.employee, day.workDate, day.before?.shiftType, day.after?.shiftType])),
  );
});
