import { expect, test } from "vitest";
import { setLanguage } from "../kit/locale";
import { moreOvertime, paidChange } from "../parts/paid-notes";

const week = { startDate: "2026-11-23", endDate: "2026-11-30" };

test("paid time is said by person, before and after, with each rate of overtime that there is", () => {
  const more = { ...week, before: { normalMinutes: 2400, workdayMinutes: 60 }, after: { normalMinutes: 2400, workdayMinutes: 60, restDayMinutes: 450 } };

  setLanguage("en");
  expect("Chen Jing, Mon, Nov 23 to Sun, Nov 29: paid 41 h → 48.5 h, overtime (150%) 1 h → 1 h, on days of rest (200%) 0 h → 7.5 h").toBe(paidChange(more, "Chen Jing"));
  setLanguage("zh-CN");
  expect("陈静，11月23日周一 至 11月29日周日：计薪 40 小时 → 48 小时，节日加班（300%）0 小时 → 8 小时").toBe(
    paidChange({ ...week, before: { normalMinutes: 2400 }, after: { normalMinutes: 2400, holidayMinutes: 480 } }, "陈静"),
  );
});

test("overtime that changes add is counted over everybody, what they take away too", () => {
  const more = { before: { workdayMinutes: 60 }, after: { workdayMinutes: 60, restDayMinutes: 480 } };
  const less = { before: { holidayMinutes: 120 }, after: { normalMinutes: 600 } };

  expect([480, -120, 360, 0]).toEqual([moreOvertime([more]), moreOvertime([less]), moreOvertime([more, less]), moreOvertime(undefined)]);
});
