import { expect, test } from "vitest";
import { setLanguage } from "../kit/locale";
import { coverChange } from "../parts/rule-notes";

const called = (centre: string, skill: string): string => `${centre}:${skill}`;

test("what an edit would do to cover is said in hours, and that nobody has said what is needed", () => {
  const change = { centre: "c", skill: "voice", shortageBeforeMinutes: 960, shortageMinutes: 582, known: true };

  setLanguage("en");
  expect("c:voice: 16 h of agents' time lacking now, 9 h 42 min then").toBe(coverChange(change, called));
  setLanguage("zh-CN");
  expect("c:voice：该时段尚无完整的人力需求").toBe(coverChange({ centre: "c", skill: "voice" }, called));
});
