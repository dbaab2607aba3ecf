import { expect, test } from "vitest";
import type { AttendanceException, ExceptionKind, Swap } from "../kit/change-shapes";
import type { Host } from "../kit/host";
import { setLanguage } from "../kit/locale";
import { Names } from "../kit/names";
import type { PersonNow, Shift } from "../kit/shapes";
import { costWords, returnable, returnDates, swapDeeds, swapState } from "../parts/change-words";
import { answerMinutes, gapsToFill, groupOf, leavesGap, likelyReason, offerable, wanted } from "../parts/day";
import type { CoverPoint } from "../parts/cover";

const MINUTE = 60_000;
const at = (clock: string): number => Date.parse(`2026-11-24T${clock}:00Z`);
const point = (clock: string, required: number, before: number): CoverPoint => ({ start: at(clock), minutes: 30, required, before });

test("gaps to fill come worst first, without what is nearly over or hardly one", () => {
  const points = [point("08:00", 5, 3), point("08:30", 5, 5), point("09:00", 5, 4.8), point("09:30", 5, 5), point("10:00", 9, 5), point("10:30", 9, 6)];

  expect([
    { start: at("10:00"), end: at("11:00"), worst: 4 },
    { start: at("08:00"), end: at("08:30"), worst: 2 },
  ]).toEqual(gapsToFill(points, at("07:30")));
  expect([{ start: at("10:00"), end: at("11:00"), worst: 4 }]).toEqual(gapsToFill(points, at("08:00")));
});

test("what has begun is offered from the quarter of an hour on by which people can come", () => {
  expect({ start: at("09:30"), end: at("12:00") }).toEqual(offerable(at("08:00"), at("12:00"), at("09:07")));
  expect(undefined).toBe(offerable(at("08:00"), at("09:45"), at("09:07")));
  expect(16 * 60 * MINUTE).toBe((({ start, end }) => end - start)(offerable(at("01:00"), at("01:00") + 86_400_000, at("00:00"))!));
});

test("at most three are asked at once, at least one", () => {
  expect([1, 1, 2, 3, 3]).toEqual([0.5, 1, 1.2, 3, 15].map(wanted));
});

test("whoever is asked has a quarter of the time that is left, from ten minutes to two hours", () => {
  expect([10, 30, 120]).toEqual(["08:20", "10:00", "20:00"].map((clock) => answerMinutes(at(clock), at("08:00"))));
});

test("whoever is here but off the roster stands apart, and in a break is in a break", () => {
  expect(["OFF_PHONE", "HERE", "BREAK"]).toEqual([
    groupOf({ state: "PRESENCE_STATE_HERE", offRoster: true }),
    groupOf({ state: "PRESENCE_STATE_HERE" }),
    groupOf({ state: "PRESENCE_STATE_BREAK", offRoster: true }),
  ]);
});

test("somebody missing or on leave leaves a gap while the shift goes on", () => {
  const shift = { name: "shifts/s1", startTime: "2026-11-24T08:00:00Z", endTime: "2026-11-24T17:00:00Z" };
  const person = (state: PersonNow["state"]): PersonNow => ({ employee: "employees/e1", state, shift });

  expect([true, true, false]).toEqual(
    (["PRESENCE_STATE_LATE", "PRESENCE_STATE_AWAY", "PRESENCE_STATE_HERE"] as const).map((state) => leavesGap(person(state), at("09:00"))),
  );
  expect(false).toBe(leavesGap(person("PRESENCE_STATE_AWAY"), at("16:50")));
});

test("the reason offered for exceptions is that of what most of them are", () => {
  const of = (...kinds: ExceptionKind[]): AttendanceException[] => kinds.map((kind, index) => ({ name: `attendanceExceptions/${index}`, kind }));

  expect("EXCEPTION_REASON_FORGOT_PUNCH").toBe(likelyReason(of("EXCEPTION_KIND_MISSING_IN", "EXCEPTION_KIND_LATE", "EXCEPTION_KIND_MISSING_IN")));
  expect("EXCEPTION_REASON_PERSONAL").toBe(likelyReason([]));
});

test("what a change costs is said by its rates, what it saves as a saving", () => {
  setLanguage("en", false);

  expect("+1 h of normal time + 2 h overtime (150%)").toBe(costWords({ normalMinutes: 60, workdayMinutes: 120 }));
  expect("saves 2 h of normal time").toBe(costWords({ normalMinutes: -120 }));
  expect("No paid time added").toBe(costWords(undefined));
});

const host = (subject: string, ...roles: string[]): Host =>
  ({ principal: { subject, roles }, teams: [], has: (...asked: string[]) => asked.some((role) => roles.includes(role)) }) as unknown as Host;
const swap = (more: Partial<Swap>): Swap => ({ name: "swaps/s1", kind: "SWAP_KIND_DIRECT", employee: "employees/a", taker: "employees/b", ...more });

test("each sees what is left to do with a swap, and nobody decides their own", () => {
  const lead = host("employees/l", "AGENT", "TEAM_LEAD");
  const proposed = swap({ state: "SWAP_STATE_PROPOSED" });
  const pending = swap({ state: "SWAP_STATE_PENDING" });

  expect(["agree", "decline"]).toEqual(swapDeeds(proposed, host("employees/b", "AGENT")));
  expect(["withdraw"]).toEqual(swapDeeds(proposed, host("employees/a", "AGENT")));
  expect([]).toEqual(swapDeeds(proposed, lead));
  expect(["approve", "refuse"]).toEqual(swapDeeds(pending, lead));
  expect([]).toEqual(swapDeeds(pending, host("employees/b", "AGENT", "TEAM_LEAD")));
  expect([]).toEqual(swapDeeds(swap({ state: "SWAP_STATE_ESCALATED" }), lead));
  expect(["approve", "refuse"]).toEqual(swapDeeds(swap({ state: "SWAP_STATE_ESCALATED" }), host("employees/m", "CENTRE_MANAGER")));
  expect([]).toEqual(swapDeeds(swap({ state: "SWAP_STATE_EXCHANGED" }), lead));
});

test("on the market one applies, or takes the application back", () => {
  const market = { kind: "SWAP_KIND_MARKET", state: "SWAP_STATE_PROPOSED", taker: "" } as const;

  expect(["apply"]).toEqual(swapDeeds(swap(market), host("employees/c", "AGENT")));
  expect(["takeBack"]).toEqual(swapDeeds(swap({ ...market, applied: true }), host("employees/c", "AGENT")));
  expect(["withdraw"]).toEqual(swapDeeds(swap(market), host("employees/a", "AGENT")));
});

test("on a market with return one applies too, with a shift of the dates that are wanted", () => {
  const market = { kind: "SWAP_KIND_MARKET_RETURN", state: "SWAP_STATE_PROPOSED", taker: "", returnStartDate: "2026-11-25", returnEndDate: "2026-11-28" } as const;
  const shift = (workDate: string): Shift => ({ workDate, startTime: `${workDate}T01:00:00Z` });
  const days = ["2026-11-24", "2026-11-25", "2026-11-26", "2026-11-27", "2026-11-28"];
  setLanguage("en");

  expect(["apply"]).toEqual(swapDeeds(swap(market), host("employees/c", "AGENT")));
  expect(["takeBack"]).toEqual(swapDeeds(swap({ ...market, applied: true }), host("employees/c", "AGENT")));
  expect("On the market").toBe(swapState(swap(market)));
  expect(["2026-11-26", "2026-11-27"]).toEqual(days.filter((day) => returnable(shift(day), swap(market), Date.parse("2026-11-25T02:00:00Z"))));
  expect([true, false]).toEqual([swap(market), swap({ kind: "SWAP_KIND_MARKET" })].map((each) => Boolean(returnDates(each))));
});

test("sentences of the platform call people by their names", () => {
  const names = new Names({ get: () => Promise.resolve({}) } as never);

  expect("e7 is on leave").toBe(names.in("employees/e7 is on leave"));
});
