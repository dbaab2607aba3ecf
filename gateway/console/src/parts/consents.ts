// Which cells of a board wait for somebody's consent, and what is asked of them.
import type { ShiftConsent } from "../kit/consent-shapes";
import { keyOf } from "./planned";

/** By cell, `employee|date`: the code of the shift type that is asked for, empty where the day would be free. */
export function askedByCell(consents: readonly ShiftConsent[]): ReadonlyMap<string, string> {
  const cells = consents
    .filter((each) => each.state === "CONSENT_STATE_ASKED")
    .flatMap(({ employee = "", differences = [] }) => differences.map((each) => [keyOf(employee, each.workDate ?? ""), each.after?.shiftType ?? ""] as const));
  return new Map(cells);
}
