import { expect, test } from "vitest";
import type { WishAsked } from "../kit/wish-shapes";
import { alike, byCell, left, met } from "../parts/wishes";

const off: WishAsked = { kind: "WISH_KIND_OFF", rank: "WISH_RANK_MILD" };
const early: WishAsked = { kind: "WISH_KIND_SHIFT", shiftType: "D1", rank: "WISH_RANK_MILD" };
const noNight: WishAsked = { kind: "WISH_KIND_NOT_SHIFT", shiftType: "N1", rank: "WISH_RANK_STRONG" };

test("a day off meets every wish, a shift those that are about it", () => {
  expect([true, true, true]).toEqual([off, early, noNight].map((wish) => met(wish, "")));
  expect([false, true, true]).toEqual([off, early, noNight].map((wish) => met(wish, "D1")));
  expect([false, false, false]).toEqual([off, early, noNight].map((wish) => met(wish, "N1")));
});

test("wishes are alike when all that they say is", () => {
  expect(alike({ ...off, shiftType: "" }, off)).toBe(true);
  expect([undefined, early, { ...off, rank: "WISH_RANK_STRONG" as const }].some((wish) => alike(wish, off))).toBe(false);
});

test("what is left of a month is never below none, and strong ones are among all", () => {
  const calendar = { mostWishes: 3, mostStrong: 2, months: [{ month: "2026-12", wishes: 2 }, { month: "2027-01", wishes: 4, strong: 3 }] };

  expect({ wishes: 1, strong: 1 }).toEqual(left(calendar, "2026-12"));
  expect({ wishes: 0, strong: 0 }).toEqual(left(calendar, "2027-01"));
  expect({ wishes: 3, strong: 2 }).toEqual(left(calendar, "2027-02"));
});

test("a board finds wishes by person and date", () => {
  const wish = { ...off, date: "2026-12-01", employee: "employees/a" };

  expect(wish).toBe(byCell([wish]).get("employees/a|2026-12-01"));
});
