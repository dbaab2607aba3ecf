// What changes of shifts do to paid minutes, a line a person, those with most overtime more first.
import { html, nothing } from "lit";
import type { ExtraMinutes } from "../kit/change-shapes";
import { civil, plusDays, workHours } from "../kit/format";
import type { PaidChange } from "../kit/roster-shapes";
import { say } from "../messages/paid";

const SHOWN = 8;

function overtime({ workdayMinutes = 0, restDayMinutes = 0, holidayMinutes = 0 }: ExtraMinutes = {}): number {
  return workdayMinutes + restDayMinutes + holidayMinutes;
}

const paid = (of: ExtraMinutes = {}): number => (of.normalMinutes ?? 0) + overtime(of);

/** Minutes of overtime that changes add, at whatever rate; below nought: take away. */
export function moreOvertime(changes: readonly PaidChange[] = []): number {
  return changes.reduce((sum, { before, after }) => sum + overtime(after) - overtime(before), 0);
}

/** A person's change in words: all paid time, and each rate of overtime that there is before or after. */
export function paidChange({ startDate = "", endDate = "", before = {}, after = {} }: PaidChange, name: string): string {
  const parts = [say("paid", { before: workHours(paid(before)), after: workHours(paid(after)) })];
  const add = (key: "workday" | "restDay" | "holiday", was = 0, wouldBe = 0): void => {
    if (was || wouldBe) parts.push(say(key, { before: workHours(was), after: workHours(wouldBe) }));
  };
  add("workday", before.workdayMinutes, after.workdayMinutes);
  add("restDay", before.restDayMinutes, after.restDayMinutes);
  add("holiday", before.holidayMinutes, after.holidayMinutes);
  return say("line", { name, from: civil(startDate), to: civil(plusDays(endDate, -1)), parts: parts.join(say("between")) });
}

/** What changes do to paid minutes; nothing where they do nothing. */
export function paidNotes(changes: readonly PaidChange[] | undefined, nameOf: (employee: string | undefined) => string): unknown {
  if (!changes?.length) return nothing;
  const sorted = [...changes].sort((one, other) => moreOvertime([other]) - moreOvertime([one]));
  return html`<p class="small soft">${say("heading")}</p>
    <ul class="small number" data-paid>${sorted.slice(0, SHOWN).map((each) => html`<li class=${moreOvertime([each]) > 0 ? "bad-text" : ""}>${paidChange(each, nameOf(each.employee))}</li>`)}</ul>
    ${sorted.length > SHOWN ? html`<p class="faint small">${say("more", { n: sorted.length - SHOWN })}</p>` : nothing}`;
}
