// Leave in words: kinds, states, amounts, and the way between the pages of leave.
import { css, html, type TemplateResult } from "lit";
import { number, workHours } from "../kit/format";
import { messages, spoken } from "../kit/locale";
import type { LeaveRequest, LeaveState, LeaveType, Odds, Transition } from "../kit/leave-shapes";
import { addressOf } from "../kit/router";
import { say } from "../messages/leave";
import { leaveTypeName } from "./facts";

const both = messages({ hoursDays: { zh: "{hours}（{days} 天）", en: "{hours} ({days} {days|day|days})" } });
const DAY = 480;

export function typeNamed(types: readonly LeaveType[], code = ""): string {
  return spoken(types.find((type) => type.code === code)?.title) || leaveTypeName(code);
}

export function stateWord(state: LeaveState | undefined): string {
  return say(state ?? "LEAVE_STATE_PENDING");
}

const STATE_TONES: Partial<Record<LeaveState, string>> = {
  LEAVE_STATE_PENDING: "watch",
  LEAVE_STATE_PENDING_SECOND: "watch",
  LEAVE_STATE_WAITING: "accent",
  LEAVE_STATE_APPROVED: "good",
  LEAVE_STATE_IN_PROGRESS: "good",
  LEAVE_STATE_REJECTED: "bad",
  LEAVE_STATE_RECALLED: "bad",
  LEAVE_STATE_EVIDENCE_DUE: "watch",
};

export const stateTone = (state: LeaveState | undefined): string => STATE_TONES[state ?? "LEAVE_STATE_PENDING"] ?? "";

const ODDS_TONES: Record<Odds, "good" | "watch" | "bad"> = {
  CERTAIN: "good",
  LIKELY: "good",
  PERSON_DECIDES: "watch",
  UNLIKELY: "bad",
  IMPOSSIBLE: "bad",
};

export function odds(word: string | undefined): { word: string; tone: "" | "good" | "watch" | "bad" } {
  return word && word in ODDS_TONES ? { word: say(word as Odds), tone: ODDS_TONES[word as Odds] } : { word: word ?? "", tone: "" };
}

/** Minutes as days of a type, with at most two decimals. */
export function inDays(minutes: number, dayMinutes = DAY): string {
  const days = Math.round((minutes / (dayMinutes || DAY)) * 100) / 100;
  return number(days, Number.isInteger(days) ? 0 : Number.isInteger(days * 10) ? 1 : 2);
}

/** Minutes in hours and in days, as `8 h (1 day)`. */
export function amount(minutes: number, dayMinutes = DAY): string {
  return both("hoursDays", { hours: workHours(minutes), days: inDays(minutes, dayMinutes) });
}

export function causeWord(step: Transition): string {
  const key = `cause.${step.cause ?? ""}`;
  return key in say.catalogue ? say(key as "cause.SUBMITTED") : stateWord(step.toState);
}

/** What may still be done with a request by the person who asked. */
export function deeds(request: LeaveRequest, now = Date.now()): ("withdraw" | "cancel" | "change" | "returnEarly")[] {
  switch (request.state) {
    case "LEAVE_STATE_PENDING":
    case "LEAVE_STATE_PENDING_SECOND": return ["change", "withdraw"];
    case "LEAVE_STATE_WAITING": return ["withdraw"];
    case "LEAVE_STATE_APPROVED": return Date.parse(request.startTime ?? "") > now ? ["change", "cancel"] : ["returnEarly"];
    case "LEAVE_STATE_IN_PROGRESS": return ["returnEarly"];
    default: return [];
  }
}

/** A ledger account as one reads it. */
export function accountWord(account: string, types: readonly LeaveType[]): string {
  const [kind = "", ...rest] = account.split(":");
  const key = `account.${kind}`;
  if (!(key in say.catalogue)) return account;
  const values = kind === "emp" ? { type: typeNamed(types, rest.at(-2)), lot: rest.at(-1) ?? "" } : { type: typeNamed(types, rest[0]), lot: "" };
  return say(key as "account.emp", values);
}

export const tabStyles = css`
  .tabs a { padding: 3px 12px; min-height: 28px; line-height: 22px; border-radius: 4px; color: var(--zt-ink-soft); font-weight: 550; font-size: var(--zt-text-small); white-space: nowrap; }
  .tabs a:hover { color: var(--zt-ink); text-decoration: none; }
  .tabs a[aria-current="page"] { background: var(--zt-raised); color: var(--zt-ink); box-shadow: var(--zt-shadow); }
  @media (width < 760px) { .tabs { order: 3; width: 100%; } .tabs a { flex: 1; text-align: center; padding: 5px 4px; } }
`;

type LeavePage = "leave" | "balance" | "leave-calendar";

/** The way between the pages of leave. `tell` lets a foreign desktop follow. */
export function leaveTabs(current: LeavePage, tell: (page: LeavePage) => void): TemplateResult {
  const tabs: [LeavePage, string][] = [["leave", say("title")], ["balance", say("balance")], ["leave-calendar", say("calendar")]];
  return html`<nav class="segments tabs" aria-label=${say("parts")}>${tabs.map(
    ([page, word]) => html`<a href=${addressOf(page)} aria-current=${page === current ? "page" : "false"} @click=${() => tell(page)}>${word}</a>`,
  )}</nav>`;
}
