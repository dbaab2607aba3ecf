import { describe, expect, it } from "vitest";
import { qualityLines, type QualityDay } from "../parts/quality";

const day = (date: string, more: Partial<QualityDay> = {}): QualityDay => ({ date, ...more });

describe("quality of days", () => {
  it("shows the newest first, and only what is asked for", () => {
    const skills = [{ skill: "voice", accuracyPermille: 910, efficiencyPermille: 880, serviceLevelPermille: 805 }, { skill: "chat", accuracyPermille: 1 }];
    const teams = [{ team: "teams/a", adherencePermille: 930, conformancePermille: 1010 }, { team: "teams/b", adherencePermille: 1 }];
    const lines = qualityLines([day("2026-11-20"), day("2026-11-21", { skills, teams })], { skill: "voice", team: "teams/a" });

    expect(lines.map((each) => each.date)).toEqual(["2026-11-21", "2026-11-20"]);
    expect(lines[0]).toMatchObject({ accuracy: 910, efficiency: 880, level: 805, adherence: 930, conformance: 1010 });
    expect(lines[1]).toEqual({ date: "2026-11-20" });
  });

  it("counts errors of several queues by the contacts that came", () => {
    const forecasts = [
      { queue: "queues/a", offeredContacts: "300", slotWapePermille: 100, dayWapePermille: 40 },
      { queue: "queues/b", offeredContacts: "100", slotWapePermille: 300 },
      { queue: "queues/c", slotWapePermille: -1, dayWapePermille: -1 },
    ];

    expect(qualityLines([day("2026-11-21", { forecasts })], {})[0]).toMatchObject({ slotError: 150, dayError: 30 });
    expect(qualityLines([day("2026-11-21", { forecasts })], { queues: ["queues/b"] })[0]).toMatchObject({ slotError: 300, dayError: 0 });
    expect(qualityLines([day("2026-11-21", { forecasts })], { queues: ["queues/c"] })[0]).toEqual({ date: "2026-11-21" });
  });

  it("keeps an accuracy below nought, and leaves out what is not known", () => {
    const skills = [{ skill: "voice", accuracyPermille: -40, efficiencyPermille: -1, serviceLevelPermille: -1 }];
    const unknown = [{ skill: "voice", accuracyPermille: -1_000_000 }];

    expect(qualityLines([day("2026-11-21", { skills })], { skill: "voice" })[0]).toEqual({ date: "2026-11-21", accuracy: -40 });
    expect(qualityLines([day("2026-11-21", { skills: unknown })], { skill: "voice" })[0]?.accuracy).toBeUndefined();
  });
});
