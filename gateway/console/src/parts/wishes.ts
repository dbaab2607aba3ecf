// What wishes mean beside shifts, and how they are said.
import type { Wish, WishAsked, WishCalendar } from "../kit/wish-shapes";
import { say } from "../messages/wishes";

/** Whether a day meets a wish. code: of the shift worked; empty for a day off, which meets every wish. */
export function met(wish: WishAsked, code: string): boolean {
  if (!code) return true;
  if (wish.kind === "WISH_KIND_OFF") return false;
  return (code === wish.shiftType) === (wish.kind === "WISH_KIND_SHIFT");
}

export function inWords(wish: WishAsked): string {
  if (wish.kind === "WISH_KIND_OFF") return say("WISH_KIND_OFF");
  return say(wish.kind === "WISH_KIND_SHIFT" ? "wantsCode" : "notCode", { code: wish.shiftType ?? "" });
}

export function alike(one: WishAsked | undefined, other: WishAsked): boolean {
  return one?.kind === other.kind && (one.shiftType ?? "") === (other.shiftType ?? "") && one.rank === other.rank;
}

/** Wishes by `employee|date`, as a board asks for them. */
export function byCell(wishes: readonly Wish[]): ReadonlyMap<string, Wish> {
  return new Map(wishes.map((wish) => [`${wish.employee}|${wish.date}`, wish]));
}

/** How many wishes of a month are left, and how many strong ones; never below none. */
export function left(calendar: WishCalendar, month: string): { wishes: number; strong: number } {
  const used = calendar.months?.find((each) => each.month === month);
  const wishes = Math.max(0, (calendar.mostWishes ?? 0) - (used?.wishes ?? 0));
  return { wishes, strong: Math.min(wishes, Math.max(0, (calendar.mostStrong ?? 0) - (used?.strong ?? 0))) };
}
