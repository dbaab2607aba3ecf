import { expect, test } from "vitest";
import { countsOf, holidaysOf } from "../parts/year";
import { CALENDAR_HEADINGS, guessColumns } from "../parts/table-file";

const day = (date: string, dayClass: string, holiday = "") => ({ date, dayClass, holiday });

test("days off of one name in a row are one holiday, with the weekend days worked for it before and after", () => {
  const days = [
    day("2026-09-20", "MAKE_UP_WORKDAY", "国庆节"), day("2026-09-25", "STATUTORY_HOLIDAY", "中秋节"), day("2026-09-26", "HOLIDAY_REST", "中秋节"),
    day("2026-09-30", "WORKDAY"), day("2026-10-01", "STATUTORY_HOLIDAY", "国庆节"), day("2026-10-02", "STATUTORY_HOLIDAY", "国庆节"),
    day("2026-10-10", "MAKE_UP_WORKDAY", "国庆节"), day("2026-10-11", "WEEKEND"),
  ];

  expect([
    { name: "中秋节", first: "2026-09-25", last: "2026-09-26", days: 2, makeUp: [] },
    { name: "国庆节", first: "2026-10-01", last: "2026-10-02", days: 2, makeUp: ["2026-09-20", "2026-10-10"] },
  ]).toEqual(holidaysOf(days));
  expect({ work: 3, law: 3 }).toEqual(countsOf(days));
});

test("the columns of a notice are found by what people call them", () => {
  expect({ holiday: "节日", start_date: "放假开始", end_date: "放假结束", make_up: "调休上班" }).toEqual(
    guessColumns(["节日", "放假开始", "放假结束", "天数", "调休上班"], CALENDAR_HEADINGS),
  );
});
