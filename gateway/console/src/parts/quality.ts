// Figures of days that are over, as they were told.

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
}

/** Of which skill, team and queues; without queues, of all that were told. */
export interface QualityOf {
  skill?: string;
  team?: string;
  queues?: readonly string[];
}

/** Lines, newest first. Errors of several queues count by the contacts that came. */
export function qualityLines(days: readonly QualityDay[], { skill, team, queues }: QualityOf): QualityLine[] {
  return days
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
      };
    })
    .sort((one, other) => other.date.localeCompare(one.date));
}

function known(value = 0, unknown = -1): number | undefined {
  return value === unknown ? undefined : value;
}

function meanError(errors: readonly (readonly [number, number])[]): number | undefined {
  const told = errors.filter(([contacts, error]) => contacts > 0 && error >= 0);
  const contacts = told.reduce((sum, [each]) => sum + each, 0);
  return contacts ? told.reduce((sum, [each, error]) => sum + each * error, 0) / contacts : undefined;
}
