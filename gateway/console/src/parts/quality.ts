// Figures of days that are over, as they were told, and what callers met on them.
import type { ServedDay } from "../kit/caller-shapes";

/** What was told of a day, as JSON: fields that hold their default are absent, int64 are strings. */
export interface QualityDay {
  date: string;
  skills?: { skill?: string; accuracyPermille?: number; efficiencyPermille?: number; serviceLevelPermille?: number }[];
  teams?: { team?: string; adherencePermille?: number; conformancePermille?: number }[];
  forecasts?: { queue?: string; offeredContacts?: string; slotWapePermille?: number; dayWapePermille?: number }[];
}

/** One line of the table; figures in permille, absent where they are not known. */
export interface QualityLine {
  date: string;
  slotError?: number;
  dayError?: number;
  accuracy?: number;
  efficiency?: number;
  level?: number;
  adherence?: number;
  conformance?: number;
  /** Service level that was reached, share that gave up, and mean wait of those answered in seconds. */
  reached?: number;
  abandonment?: number;
  asa?: number;
}

/** Of which skill, team and queues; without queues, of all that were told. */
export interface QualityOf {
  skill?: string;
  team?: string;
  queues?: readonly string[];
}

/** Lines, newest first. Errors of several queues count by the contacts that came; of what callers met, all are added up. */
export function qualityLines(told: readonly QualityDay[], { skill, team, queues }: QualityOf, served: readonly ServedDay[] = []): QualityLine[] {
  const others = [...new Set(served.map((each) => each.date))].filter((date) => !told.some((day) => day.date === date));
  return [...told, ...others.map((date): QualityDay => ({ date }))]
    .map((day) => {
      const skilled = day.skills?.find((each) => each.skill === skill);
      const people = day.teams?.find((each) => each.team === team);
      const forecasts = (day.forecasts ?? []).filter((each) => !queues || queues.includes(each.queue ?? ""));
      return {
        date: day.date,
        slotError: meanError(forecasts.map((each) => [Number(each.offeredContacts ?? 0), each.slotWapePermille ?? 0])),
        dayError: meanError(forecasts.map((each) => [Number(each.offeredContacts ?? 0), each.dayWapePermille ?? 0])),
        accuracy: skilled && known(skilled.accuracyPermille, -1_000_000),
        efficiency: skilled && known(skilled.efficiencyPermille),
        level: skilled && known(skilled.serviceLevelPermille),
        adherence: people && known(people.adherencePermille),
        conformance: people && known(people.conformancePermille),
        ...met(served.filter((each) => each.date === day.date)),
      };
    })
    .sort((one, other) => other.date.localeCompare(one.date));
}

function met(days: readonly ServedDay[]): Pick<QualityLine, "reached" | "abandonment" | "asa"> {
  const sum = (of: keyof ServedDay): number => days.reduce((total, each) => total + Number(each[of] ?? 0), 0);
  const share = (part: number, whole: number): number | undefined => (whole ? part / whole : undefined);
  const permille = (part: keyof ServedDay, whole: keyof ServedDay): number | undefined => share(1000 * sum(part), sum(whole));
  return { reached: permille("metContacts", "countedContacts"), abandonment: permille("abandonedContacts", "askedContacts"), asa: share(sum("waitAnsweredSeconds"), sum("answeredContacts")) };
}

function known(value = 0, unknown = -1): number | undefined {
  return value === unknown ? undefined : value;
}

function meanError(errors: readonly (readonly [number, number])[]): number | undefined {
  const told = errors.filter(([contacts, error]) => contacts > 0 && error >= 0);
  const contacts = told.reduce((sum, [each]) => sum + each, 0);
  return contacts ? told.reduce((sum, [each, error]) => sum + each * error, 0) / contacts : undefined;
}
