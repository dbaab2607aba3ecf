import { expect, test } from "vitest";
import { editable, kept } from "../parts/policy-fields";

test.each([
  ["service_level_after_permille", "800", "80"],
  ["service_level_after_permille", "805", "80.5"],
  ["notice_minutes", "1440", "24"],
  ["slack_min_milli", "-500", "-0.5"],
  ["statutory", "true", "true"],
  ["leave_type", "ANNUAL,COMP", "ANNUAL,COMP"],
  ["", "3", "3"],
])("%s: %s is edited as %s and kept as it was", (fact, stored, shown) => {
  expect(shown).toBe(editable(fact, stored));
  expect(stored).toBe(kept(fact, shown));
});

test("what is no number is not kept where a number is needed", () => {
  expect([undefined, undefined, undefined]).toEqual(["", "much", " "].map((text) => kept("notice_minutes", text)));
});
