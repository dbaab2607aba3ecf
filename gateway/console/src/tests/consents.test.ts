import { expect, test } from "vitest";
import type { ShiftConsent } from "../kit/consent-shapes";
import { askedByCell } from "../parts/consents";

test("cells wait for consent while their person is asked, and no longer once they said anything", () => {
  const differences = [{ workDate: "2026-11-24", after: { shiftType: "E1" } }, { workDate: "2026-11-25", before: { shiftType: "L1" } }];
  const asked: ShiftConsent = { name: "shiftConsents/1", employee: "employees/a", state: "CONSENT_STATE_ASKED", differences };
  const answered: ShiftConsent = { name: "shiftConsents/2", employee: "employees/b", state: "CONSENT_STATE_DECLINED", differences };

  expect([["employees/a|2026-11-24", "E1"], ["employees/a|2026-11-25", ""]]).toEqual([...askedByCell([asked, answered])]);
});
