import { expect, test } from "vitest";
import type { Swap } from "../kit/change-shapes";
import { Host } from "../kit/host";
import { isAskedToSwap, swapDeeds } from "../parts/change-words";

const SWAP: Swap = { name: "swaps/s1", kind: "SWAP_KIND_MARKET", state: "SWAP_STATE_PROPOSED", employee: "employees/1001" };

function somebody(skill: string): Host {
  const host = new Host();
  host.principal = { subject: "employees/1002", roles: ["AGENT"], team: "teams/a" };
  host.teams = [{ name: "teams/a", skill }];
  return host;
}

test("only who is on shifts may apply for one on the market", () => {
  expect(["apply"]).toEqual(swapDeeds(SWAP, somebody("voice")));
  expect([]).toEqual(swapDeeds(SWAP, somebody("")));
});

test("somebody is asked while a swap with them waits for an answer, and never by the market", () => {
  const direct: Swap = { ...SWAP, kind: "SWAP_KIND_DIRECT", taker: "employees/1002" };

  expect(true).toBe(isAskedToSwap(direct, "employees/1002"));
  expect([false, false, false]).toEqual([
    isAskedToSwap(direct, "employees/1001"),
    isAskedToSwap({ ...direct, state: "SWAP_STATE_PENDING" }, "employees/1002"),
    isAskedToSwap({ ...SWAP, taker: "employees/1002" }, "employees/1002"),
  ]);
});
