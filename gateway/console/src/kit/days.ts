// Civil dates `YYYY-MM-DD` as a calendar lays them out. No zone: a date is a date.
import { civilOf, plusDays } from "./format";

/** Today in the site's zone. */
export function today(): string {
  return civilOf(new Date());
}

/** 0 is Monday, 6 Sunday. */
export function weekday(date: string): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

export function mondayOf(date: string): string {
  return plusDays(date, -weekday(date));
}

/** So many dates from the first on. */
export function daysFrom(first: string, count: number): string[] {
  return Array.from({ length: count }, (_, index) => plusDays(first, index));
}

/** Whole days from one date to another. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}

export function firstOfMonth(date: string): string {
  return `${date.slice(0, 7)}-01`;
}

/** The first of the month so many months later. */
export function plusMonths(date: string, months: number): string {
  const [year, month] = date.split("-").map(Number);
  return new Date(Date.UTC(year!, month! - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The whole weeks that cover a month, Monday first. */
export function weeksOfMonth(date: string): string[] {
  const first = mondayOf(firstOfMonth(date));
  const last = plusDays(plusMonths(date, 1), -1);
  return daysFrom(first, Math.ceil((daysBetween(first, last) + 1) / 7) * 7);
}
