import { expect, test } from "vitest";
import type { Names } from "../kit/names";
import { setLanguage } from "../kit/locale";
import { titleOf, withField } from "../parts/inbox";

const names = { of: (employee?: string) => (employee === "employees/e1" ? "王小明" : "") } as Names;
const item = (title: string) => ({ name: "workItems/w1", draft: { employee: "employees/e1", title: { zh: title } } });

test("a title begins with the person it is about, once", () => {
  setLanguage("zh-CN", false);

  expect("王小明 年休假 11-23").toBe(titleOf(item("年休假 11-23"), names));
  expect("王小明 迟到").toBe(titleOf(item("王小明 迟到"), names));
});

test("dates in a title are written as everywhere else, in the language spoken", () => {
  setLanguage("zh-CN", false);
  expect("王小明 换班 11月24日周二").toBe(titleOf(item("换班 2026-11-24"), names));
  expect("王小明 迟到 20 分钟，11月24日周二").toBe(titleOf(item("迟到 20 分钟，2026-11-24"), names));
  expect("王小明 编号 2026-99-99").toBe(titleOf(item("编号 2026-99-99"), names));
});

test("what a person was asked for goes to its place in the request, whatever the spelling of the path", () => {
  expect({ name: "a", reason: "b" }).toEqual(withField({ name: "a" }, "reason", "b"));
  expect({ leaveRequest: { id: 1, decideReason: "b" } }).toEqual(
    withField({ leaveRequest: { id: 1 } }, "leave_request.decide_reason", "b"),
  );
});
