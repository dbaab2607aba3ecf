import { expect, test } from "vitest";
import { filled, meanings, NEW, percentOf } from "../parts/playbook";

const typed = (fields: [string, string][]): FormData => {
  const form = new FormData();
  for (const [name, value] of fields) form.append(name, value);
  return form;
};

const STORM: [string, string][] = [
  ["titleZh", " 暴雨 "], ["titleEn", "Storm"], ["code", "storm"], ["team", "teams/a"], ["kinds", "WARNING_KIND_RAINSTORM"], ["kinds", "WARNING_KIND_TYPHOON"],
  ["leastLevel", "WARNING_LEVEL_RED"], ["CHANNEL_CALL", "30"], ["CHANNEL_CHAT", ""], ["CHANNEL_UNSPECIFIED", "0"], ["hours", "6"], ["messageZh", ""], ["messageEn", ""],
];

test("a playbook is what was typed; a channel that is left empty is not changed, nought is", () => {
  const made = filled(NEW, typed([...STORM, ["ask", "OFFER_KIND_OVERTIME"], ["askMinutes", "90"], ["mostPeople", "4"], ["active", "on"]]));

  expect([{ channel: "CHANNEL_UNSPECIFIED", percent: 0 }, { channel: "CHANNEL_CALL", percent: 30 }]).toEqual(made.changes);
  expect(["storm", { zh: "暴雨", en: "Storm" }, ["WARNING_KIND_RAINSTORM", "WARNING_KIND_TYPHOON"], 6, 90, 4, true]).toEqual([
    made.code, made.title, made.kinds, made.hours, made.askMinutes, made.mostPeople, made.active,
  ]);
});

test("where nobody is asked, no minutes and people are, and what was not asked for stays", () => {
  const before = { name: "playbooks/old", code: "old", etag: "3", centre: "centres/a", askMinutes: 60, mostPeople: 9 };
  const made = filled(before, typed([...STORM, ["ask", "OFFER_KIND_UNSPECIFIED"]]));

  expect(["playbooks/old", "old", "3", 0, 0, false]).toEqual([made.name, made.code, made.etag, made.askMinutes, made.mostPeople, made.active]);
});

test("percent is shown where a channel has any, and a level says what it means for the kinds chosen", () => {
  expect(["50", "", "0"]).toEqual([percentOf(NEW, "CHANNEL_UNSPECIFIED"), percentOf(NEW, "CHANNEL_CALL"), percentOf({ name: "", changes: [{ channel: "CHANNEL_CALL" }] }, "CHANNEL_CALL")]);
  const rules = [{ kind: "WARNING_KIND_HEAT", level: "WARNING_LEVEL_RED" }, { kind: "WARNING_KIND_FOG", level: "WARNING_LEVEL_RED" }, { kind: "WARNING_KIND_HEAT", level: "WARNING_LEVEL_ORANGE" }];

  expect([rules[0]]).toEqual(meanings(rules, ["WARNING_KIND_HEAT"], "WARNING_LEVEL_RED"));
});
