import { beforeEach, expect, test } from "vitest";
import { setLanguage, setZone } from "../kit/locale";
import { availablePoints, coverSums, dayNotes, daysOf, requiredPoints, whyChosen } from "../parts/demand-series";
import { poolLines, poolRequest, usualGroups } from "../parts/pool";
import { isNight, loads, longestRun } from "../parts/roster-people";
import { shortPath, within, type ChartSeries } from "../parts/series";
import { gapPermille, stepPath, traced } from "../parts/solve-trace";

const HALF_HOUR = 1_800_000;
const stepped = (key: string, values: number[]): ChartSeries => ({ key, label: "", minutes: 30, stepped: true, points: values.map((value, index) => ({ start: index * HALF_HOUR, value })) });
const same = (value: number): number => value;

beforeEach(() => {
  setZone("Asia/Shanghai");
  setLanguage("en", false);
});

test("only slots in which less is there than required are filled", () => {
  const path = shortPath(stepped("agents", [3, 4, 5]), stepped("there", [3, 2, 5]), (instant) => instant / 60_000, same);

  expect("M30.0 4.0H60.0V2.0H30.0Z").toBe(path);
});

test("a day close up keeps its own points only", () => {
  expect([1, 2]).toEqual(within(stepped("a", [0, 1, 2, 3]), HALF_HOUR, 3 * HALF_HOUR).points.map((each) => each.value));
  expect(["2026-11-23", "2026-11-24"]).toEqual(daysOf(Date.parse("2026-11-22T16:00:00Z"), Date.parse("2026-11-24T16:00:00Z"), (instant) => new Date(+instant + 28_800_000).toISOString().slice(0, 10)));
});

test("cover is drawn only where anybody is rostered, and summed only where anybody is required", () => {
  const at = (required: number, available: number, rostered: number) => ({ startTime: "2026-11-23T01:00:00Z", required, available, rostered });

  expect([]).toEqual(availablePoints([at(4, 0, 0)]));
  expect([3, 5]).toEqual(availablePoints([at(4, 3, 4), at(0, 5, 6)]).map((each) => each.value));
  expect({ there: 4.5, need: 4, short: 0.5, spare: 1 }).toEqual(coverSums([at(4, 3, 4), at(4, 6, 6), at(0, 9, 9)], 30));
});

test("days stand out by their class, as provisional, and by what was not learnt from them", () => {
  const days = [
    { date: "2026-10-01", dayClass: "STATUTORY_HOLIDAY", holiday: "National Day", provisional: true },
    { date: "2026-10-02", dayClass: "WORKDAY" },
    { date: "2026-10-10", dayClass: "MAKE_UP_WORKDAY" },
  ];
  const notes = dayNotes(days, [{ kind: "TRAINING_NOTE_KIND_DAMPED", startDate: "2026-09-01", endDate: "2026-09-03", sharePermille: 250 }]);

  expect(["2026-10-01 holiday", "2026-10-01 watch", "2026-10-10 work", "2026-09-01 flag", "2026-09-02 flag"]).toEqual(notes.map((each) => `${each.date} ${each.tone}`));
  expect("Weather +6.5% · rain +8.1%").toBe(dayNotes([], [], [{ date: "2026-10-03", factorPermille: 1065, parts: [{ feature: "RAIN", factorPermille: 1081 }] }, { date: "2026-10-04", factorPermille: 1000 }])[0]!.title);
  expect("Statutory holiday · National Day").toBe(notes[0]!.title);
  expect(true).toBe(notes[3]!.title.includes("25%"));
});

test("why a model is used says whether it erred least, or hardly more and steadier", () => {
  const evidence = [
    { model: "blend", slotWapePermille: 62, originCount: 12 },
    { model: "mean_4", slotWapePermille: 61, originCount: 12 },
    { model: "last_week", slotWapePermille: 91, originCount: 12 },
  ];

  expect("“Blend” is used: its error by slot in 12 trials, 6.2%, is hardly more than that of “Mean of 4 weeks”, 6.1%, and steadier; 2.9% less than “Same day last week” (9.1%).").toBe(whyChosen({ model: "blend", evidence }));
  expect(true).toBe(whyChosen({ model: "mean_4", evidence }).startsWith("“Mean of 4 weeks” is used: its error by slot is the smallest of 12 trials, 6.1%"));
  expect("").toBe(whyChosen({ model: "blend", evidence: [] }));
});

test("a pool is asked for only when every queue is served by somebody", () => {
  const queues = [{ name: "queues/a", code: "a" }, { name: "queues/b", code: "b" }, { name: "queues/c", code: "c", handling: { channel: "CHANNEL_CHAT" } }];
  const lines = poolLines(queues, new Map([["queues/a", [{ calls: 40.4, ahtSeconds: 200 }, { calls: 90, ahtSeconds: 210 }]], ["queues/b", [{ calls: 10 }]]]));
  const groups = usualGroups(lines);

  expect([["a", 90, 210], ["b", 10, 180]]).toEqual(lines.map((each) => [each.queue.code, each.calls, each.aht]));
  expect([["a"], ["b"], ["a", "b"]]).toEqual(groups.map((each) => each.queues));
  expect(["a", "b"]).toEqual((poolRequest(lines, groups)!.queues as { code: string }[]).map((each) => each.code));
  expect(undefined).toBe(poolRequest(lines, [{ queues: ["a"], weight: 1 }]));
});

test("loads count nights, days off worked and the longest run", () => {
  const shift = (workDate: string, start: string, end: string) => ({ employee: "employees/a", workDate, startTime: `${workDate}T${start}:00+08:00`, endTime: `${workDate}T${end}:00+08:00`, paidMinutes: 480 });
  const night = { ...shift("2026-11-27", "22:00", "22:00"), endTime: "2026-11-28T06:00:00+08:00" };
  const mine = [shift("2026-11-28", "09:00", "17:00"), night, shift("2026-11-30", "09:00", "17:00")];

  expect([{ employee: "employees/a", shifts: 3, minutes: 1440, nights: 1, restDays: 1, run: 2 }]).toEqual(loads(mine, [{ date: "2026-11-30", dayClass: "WORKDAY" }]));
  expect([false, true]).toEqual([isNight(mine[0]!), isNight(night)]);
  expect(0).toBe(longestRun([]));
});

test("a run is traced in steps, and standing still moves only its end", () => {
  const roster = (objective: number, bound: number) => ({ name: "rosters/a", createTime: "2026-11-23T00:00:00Z", shiftCount: 3, objective, bound });
  const begun = Date.parse("2026-11-23T00:00:00Z");
  const seen = [[900, 500, 2], [800, 600, 4], [800, 600, 6], [800, 600, 8]] as const;
  const points = seen.reduce<ReturnType<typeof traced>>((all, [best, bound, seconds]) => traced(all, roster(best, bound), begun + seconds * 1000), []);

  expect([[2, 900], [4, 800], [8, 800]]).toEqual(points.map((each) => [each.seconds, each.best]));
  expect("M2.0 900.0H4.0V800.0H8.0V800.0").toBe(stepPath(points, "best", same, same));
  expect(250).toBe(gapPermille(points.at(-1)!));
  expect([]).toEqual(traced([], { name: "rosters/a" }, begun));
});

test("agents are told with what decides their number, heads are not", () => {
  const slot = { startTime: "2026-11-23T01:00:00Z", agents: 14, heads: 20, bounds: ["CREW_BOUND_WAIT", "CREW_BOUND_ABANDONMENT"] as const };
  const [agents, heads] = [requiredPoints([{ ...slot, bounds: [...slot.bounds] }], "agents"), requiredPoints([{ ...slot, bounds: [...slot.bounds] }], "heads")];

  expect("cap on the mean wait, cap on giving up").toBe(agents[0]?.note);
  expect(undefined).toBe(heads[0]?.note);
});
