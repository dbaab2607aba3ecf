import { expect, test } from "vitest";
import type { Swap } from "../kit/change-shapes";
import { Host } from "../kit/host";
import { swapDeeds } from "../parts/change-words";

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
