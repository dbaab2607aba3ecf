// What was and what is of a person's shifts, as notices and the publishing of a roster show it.
import { html, nothing, type TemplateResult } from "lit";
import { civil, time } from "../kit/format";
import type { ShiftDifference, ShiftSeen } from "../kit/notice-shapes";
import type { Shift } from "../kit/shapes";
import { say } from "../messages/plan";
import { shiftCode } from "./shift-look";

/** A person's changed days. */
export interface Changed {
  employee: string;
  differences: ShiftDifference[];
}

/** What publishing a draft changes for each person, by date; whoever keeps everything is left out. */
export function changedBy(draft: readonly Shift[], inForce: readonly Shift[]): Changed[] {
  const key = (shift: Shift): string => `${shift.employee}|${shift.workDate}`;
  const before = new Map(inForce.map((shift) => [key(shift), shift]));
  const after = new Map(draft.map((shift) => [key(shift), shift]));
  const found = new Map<string, ShiftDifference[]>();
  for (const each of [...new Set([...before.keys(), ...after.keys()])].sort()) {
    const [was, now] = [before.get(each), after.get(each)];
    if (was && now && was.shiftType === now.shiftType && was.startTime === now.startTime && was.endTime === now.endTime) continue;
    const [employee = "", workDate = ""] = each.split("|");
    found.set(employee, [...(found.get(employee) ?? []), { workDate, before: was, after: now }]);
  }
  return [...found].map(([employee, differences]) => ({ employee, differences }));
}

/** When the breaks of a shift begin. */
function pauses({ startTime, breaks = [] }: ShiftSeen): string {
  return breaks.map((each) => time(new Date(Date.parse(startTime ?? "") + (each.offsetMinutes ?? 0) * 60_000).toISOString())).join(", ");
}

/** A shift as it was or is; with its breaks where nothing else tells it from the other. */
function seen(shift: ShiftSeen | undefined, other: ShiftSeen | undefined): TemplateResult {
  if (!shift?.shiftType) return html`<span class="soft">${say("free")}</span>`;
  const alike = shift.shiftType === other?.shiftType && shift.startTime === other.startTime && shift.endTime === other.endTime;
  return html`<b>${shiftCode(shift.shiftType)}</b> <span class="soft">${time(shift.startTime)}–${time(shift.endTime)}${alike ? ` · ${say("pauses", { times: pauses(shift) || "–" })}` : nothing}</span>`;
}

const AT_A_GLANCE = 7;

/** The days, old → new; a week at a glance, the rest on a click, at most so many. */
export function differenceList(differences: readonly ShiftDifference[], most = 62): TemplateResult {
  const line = (each: ShiftDifference): TemplateResult =>
    html`<li class="number"><span>${civil(each.workDate)}</span> ${seen(each.before, each.after)} <span aria-hidden="true">→</span><span class="unseen">${say("becomes")}</span> ${seen(each.after, each.before)}</li>`;
  const rest = differences.slice(AT_A_GLANCE, most);
  return html`<ul class="differences">${differences.slice(0, AT_A_GLANCE).map(line)}</ul>
    ${rest.length ? html`<details class="small"><summary>${say("more", { n: differences.length - AT_A_GLANCE })}</summary><ul class="differences">${rest.map(line)}</ul></details>` : nothing}
    ${differences.length > most ? html`<p class="faint small">${say("more", { n: differences.length - most })}</p>` : nothing}`;
}
