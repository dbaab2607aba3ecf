import { beforeEach, expect, test } from "vitest";
import { setLanguage, setZone } from "../kit/locale";
import { instantOf, reached, stretchOf, typed } from "../parts/change-window";
import { adjustingHelped, changeWords, comingAht, editNotes, learntPoints, moved, pastAht, unadjustedPoints, unitOf } from "../parts/planning";
import { guessColumns, HISTORY_HEADINGS, SERVED_HEADINGS } from "../parts/table-file";

const HALF_HOUR = 1_800_000;
const NINE = "2026-11-23T01:00:00Z";
const HALF_PAST = "2026-11-23T01:30:00Z";

beforeEach(() => {
  setZone("Asia/Shanghai");
  setLanguage("en", false);
});

test("a window holds the slots from one to another, whichever was pointed at first", () => {
  expect({ start: 0, end: 3 * HALF_HOUR }).toEqual(stretchOf(2 * HALF_HOUR, 0, 30));
  expect({ start: HALF_HOUR, end: 2 * HALF_HOUR }).toEqual(stretchOf(HALF_HOUR, HALF_HOUR, 30));
});

test("keys reach the next slot, stop at the ends, and begin at either", () => {
  expect([20, 30, 30, 10, 30]).toEqual([reached([10, 20, 30], 10, 1), reached([10, 20, 30], 20, 1), reached([10, 20, 30], 30, 1), reached([10, 20, 30], 0, 1), reached([10, 20, 30], 0, -1)]);
  expect(0).toBe(reached([], 0, 1));
});

test("instants are typed by the clock of the site and back", () => {
  expect("2026-11-23T09:00").toBe(typed(Date.parse(NINE)));
  expect(NINE).toBe(instantOf("2026-11-23T09:00"));
  expect("").toBe(instantOf("2026-11-23"));
});

test("what was edited is drawn where an edit stands, and nothing where it was left out", () => {
  const history = [{ startTime: NINE, offered: 10, learnt: 8, edits: ["historyEdits/1"] }, { startTime: HALF_PAST, offered: 9, learnt: -1, edits: ["historyEdits/2"] }, { startTime: HALF_PAST, offered: 9 }];

  expect([{ start: Date.parse(NINE), value: 8 }]).toEqual(learntPoints(history));
});

test("a day says how many of its slots are edited, and how many of them left out", () => {
  const history = [{ startTime: NINE, learnt: 8, edits: ["historyEdits/1"] }, { startTime: HALF_PAST, learnt: -1, edits: ["historyEdits/2"] }, { startTime: "2026-11-24T01:00:00Z", offered: 3 }];

  expect([{ date: "2026-11-23", tone: "flag", word: "E", title: "Edited · 2 slots, 1 of them left out" }]).toEqual(editNotes(history));
});

test("what the model said is drawn where an adjustment stands", () => {
  const slots = [{ startTime: NINE, calls: 20, unadjustedCalls: 10, adjusted: true }, { startTime: HALF_PAST, calls: 5 }];

  expect([{ start: Date.parse(NINE), value: 10 }]).toEqual(unadjustedPoints({ name: "forecasts/f", slots }));
});

test("handling time is a mean by the contacts handled, by slot and by day, and unknown slots count for nothing", () => {
  const history = [{ startTime: NINE, handled: 10, handleSeconds: "1000" }, { startTime: HALF_PAST, handled: 30, handleSeconds: "6000" }, { startTime: HALF_PAST, offered: 4, handled: -1, handleSeconds: "-1" }];
  const slots = [{ startTime: NINE, calls: 1, ahtSeconds: 100 }, { startTime: HALF_PAST, calls: 3, ahtSeconds: 200 }];

  expect([100, 200]).toEqual(pastAht(history, false).map((each) => each.value));
  expect([{ start: Date.parse("2026-11-22T16:00:00Z"), value: 175 }]).toEqual(pastAht(history, true));
  expect([175]).toEqual(comingAht({ name: "forecasts/f", slots }, true).map((each) => each.value));
});

test("a change says what it does with its unit", () => {
  const words = (effect: string, value: number, measure = "MEASURE_CONTACTS"): string => changeWords({ name: "", effect: effect as "EFFECT_SET", value, measure: measure as "MEASURE_CONTACTS" });

  expect(["Contacts set to 12 a slot", "Contacts −3 a slot", "Handling time +20 s", "Contacts × 1.25", "left out"]).toEqual([
    words("EFFECT_SET", 12), words("EFFECT_ADD", -3), words("EFFECT_ADD", 20, "MEASURE_HANDLING_TIME"), words("EFFECT_SCALE", 1.25), words("EFFECT_LEAVE_OUT", 0),
  ]);
  expect(["seconds", "times"]).toEqual([unitOf("EFFECT_SET", "MEASURE_HANDLING_TIME"), unitOf("EFFECT_SCALE", "MEASURE_CONTACTS")]);
});

test("whether adjusting helped is weighed by contacts, and nothing is said of days without any", () => {
  const scores = [{ offered: "300", slotWapePermille: 100, unadjustedSlotWapePermille: 140 }, { offered: "100", slotWapePermille: 60, unadjustedSlotWapePermille: 60 }, { slotWapePermille: -1, unadjustedSlotWapePermille: -1 }];

  expect({ before: 120, after: 90 }).toEqual(adjustingHelped(scores));
  expect(undefined).toBe(adjustingHelped([{ slotWapePermille: -1 }]));
});

test("a day forecast anew moves only what is still to come", () => {
  const slots = [
    { startTime: NINE, agentsBefore: 5, agents: 9, arrived: true },
    { startTime: HALF_PAST, agentsBefore: 5, agents: 6 },
    { startTime: "2026-11-23T02:00:00Z", agentsBefore: 5, agents: 8 },
  ];
  const found = moved({ slots }, Date.parse(HALF_PAST), 30);

  expect(["2026-11-23T02:00:00Z", 3, 2]).toEqual([found.slot?.startTime, found.agents, found.hours]);
  expect(-3).toBe(moved({ slots: slots.map((each) => ({ ...each, agents: each.agentsBefore, agentsBefore: each.agents })) }, Date.parse(HALF_PAST), 30).agents);
  expect(0).toBe(moved({ slots: [slots[0]!] }, Date.parse(HALF_PAST), 30).agents);
});

test("columns of a file of history are found by what files call them", () => {
  expect({ queue: "队列", start: "时段开始", offered: "来话量", handled: "接听量" }).toEqual(guessColumns(["队列", "时段开始", "来话量", "接听量", "备注"], HISTORY_HEADINGS));
  expect({ handled: "应答量", answered: "应答量", abandoned: "放弃量", answered_in_time: "及时应答量", wait_abandoned_seconds: "放弃等待时长" }).toEqual(
    guessColumns(["应答量", "放弃量", "及时应答量", "放弃等待时长"], { ...HISTORY_HEADINGS, ...SERVED_HEADINGS }),
  );
});
