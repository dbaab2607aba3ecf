import { beforeEach, expect, test } from "vitest";
import { setLanguage } from "../kit/locale";
import { inUse, learntWords, patienceWords, planWords, targetOf } from "../parts/callers";
import { qualityLines } from "../parts/quality";

beforeEach(() => setLanguage("en", false));

const FOUND = { dayCount: 28, seconds: 118.2, lowSeconds: 105.1, highSeconds: 132.9, abandonedContacts: "4210", enough: true };

test("what was learnt is told with how sure it is and from how many", () => {
  expect("Learnt 118 s (95 % 105–133) from 4,210 abandons in 28 days").toBe(learntWords(FOUND));
  expect("Learnt 118 s (95 % 105–133) from 4,210 abandons in 28 days, 12 at once left out").toBe(learntWords({ ...FOUND, shortContacts: "12" }));
  expect("Nobody gave up in 3 days: there is nothing to learn from.").toBe(learntWords({ dayCount: 3 }));
});

test("a queue and a plan say which patience they are reckoned with", () => {
  expect(true).toBe(patienceWords({}).includes("Erlang C"));
  expect(true).toBe(patienceWords({ patienceSource: "PATIENCE_SOURCE_LEARNT" }).includes("not evidence enough"));
  expect("Erlang A: patience 118 s, learnt").toBe(planWords({ patienceSeconds: 118, patienceSource: "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT" }));
  expect("Erlang C: callers wait for ever").toBe(planWords({ patienceSource: "PATIENCE_SOURCE_GIVEN" }));
  expect("").toBe(planWords({}));
});

test("what is in use is not offered again", () => {
  expect([true, false, true, false]).toEqual([
    inUse(FOUND, { patienceSeconds: 118 }),
    inUse(FOUND, { patienceSeconds: 90 }),
    inUse({ ...FOUND, shortContacts: "0" }, { patienceSource: "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT" }),
    inUse(FOUND, { patienceSource: "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT", patienceSeconds: 118 }),
  ]);
});

test("a form asks for percent and keeps what it does not show", () => {
  const form = new FormData();
  for (const [name, value] of [["definition", "SERVICE_LEVEL_DEFINITION_ANSWERED_ANSWERED"], ["targetPermille", "82.5"], ["asaCapSeconds", "12"], ["abandonmentCapPermille", "3"]] as const) form.set(name, value);

  expect({ definition: "SERVICE_LEVEL_DEFINITION_ANSWERED_ANSWERED", targetPermille: 825, asaCapSeconds: 12, abandonmentCapPermille: 30, plannedShrinkagePermille: 200 }).toEqual(targetOf(form, { plannedShrinkagePermille: 200, targetPermille: 800 }));
});

test("what callers of several queues met is added up before it is divided, on days of which nothing else is known, too", () => {
  const one = { date: "2026-11-21", metContacts: "80", countedContacts: "100", abandonedContacts: "4", askedContacts: "100", answeredContacts: "96", waitAnsweredSeconds: "960" };
  const other = { date: "2026-11-21", metContacts: "10", countedContacts: "100", askedContacts: "100", answeredContacts: "96" };

  expect([{ date: "2026-11-21", reached: 450, abandonment: 20, asa: 5 }]).toEqual(qualityLines([], {}, [one, other]));
});
