import { beforeEach, expect, test } from "vitest";
import * as format from "../kit/format";
import { setLanguage, setZone, messages } from "../kit/locale";
import { initials } from "../parts/shapes";

beforeEach(() => {
  setLanguage("zh-CN", false);
  setZone("Asia/Shanghai");
});

test("a span that ends at midnight ends at 24:00 of the same day", () => {
  expect("11月23日周一 18:00–24:00").toBe(format.span("2026-11-23T10:00:00Z", "2026-11-23T16:00:00Z"));
});

test("a span over midnight names both days", () => {
  setLanguage("en", false);

  expect("Mon, Nov 23 22:00 – Tue, Nov 24 06:00").toBe(format.span("2026-11-23T14:00:00Z", "2026-11-23T22:00:00Z"));
});

test("durations read as people say them", () => {
  expect(["45 分钟", "8 小时", "8 小时 30 分", "4 天 2 小时"]).toEqual([45, 480, 510, 5880].map(format.duration));
  setLanguage("en", false);

  expect(["45 min", "8 h", "8 h 30 min", "4 d 2 h"]).toEqual([45, 480, 510, 5880].map(format.duration));
});

test("what is due says how long is left, and how long it is over", () => {
  const now = Date.parse("2026-11-22T08:00:00Z");

  expect({ text: "还剩 2 小时", minutes: 120 }).toEqual(format.until("2026-11-22T10:00:00Z", now));
  expect({ text: "已超 30 分钟", minutes: -30 }).toEqual(format.until("2026-11-22T07:30:00Z", now));
});

test("a wall clock of the site becomes an instant, in summer time and out of it", () => {
  expect("2026-11-22T01:00:00Z").toBe(format.instantAt("2026-11-22", "09:00"));
  setZone("Europe/Berlin");

  expect("2026-10-24T22:00:00Z").toBe(format.instantAt("2026-10-25", "00:00"));
  expect("2026-10-25T08:00:00Z").toBe(format.instantAt("2026-10-25", "09:00"));
});

test("a share that is not known is a dash, and small slack is signed", () => {
  expect("–").toBe(format.permille(-1));
  expect("86%").toBe(format.permille(863));
  expect(["+1.2", "-0.3", "0"]).toEqual([1.23, -0.26, -0.01].map((value) => format.heads(value, true)));
});

test("a time of another day says which, and a change is signed", () => {
  const now = Date.parse("2026-11-23T04:00:00Z");
  expect(["11:30", "11月24日周二 11:30"]).toEqual(
    ["2026-11-23T03:30:00Z", "2026-11-24T03:30:00Z"].map((instant) => format.timeOrDay(instant, now).replaceAll(" ", " ").replace(/(\d) ?(月|日) ?/g, "$1$2")),
  );
  expect(["+12%", "-4%", "0%"]).toEqual([120, -40, 0].map(format.signedPermille));
});

test("English words follow the number", () => {
  const say = messages({ away: { zh: "{count} 人不在", en: "{count} {count|person|people} away" } });
  setLanguage("en", false);

  expect("1 person away").toBe(say("away", { count: 1 }));
  expect("3 people away").toBe(say("away", { count: 3 }));
});

test("initials are the given name in Chinese, first letters elsewhere", () => {
  expect(["小明", "AL"]).toEqual(["王小明", "Ada Lovelace"].map(initials));
});
