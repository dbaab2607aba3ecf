// What is known of callers, as JSON: fields that hold their default are absent, int64 are strings.

export interface PatienceEstimate {
  startDate?: string;
  endDate?: string;
  dayCount?: number;
  seconds?: number;
  lowSeconds?: number;
  highSeconds?: number;
  abandonedContacts?: string;
  /** Those left out because they gave up at once; absent where they count. */
  shortContacts?: string;
  enough?: boolean;
}

export type PatienceSource = "PATIENCE_SOURCE_GIVEN" | "PATIENCE_SOURCE_LEARNT" | "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT";

export interface ServedDay {
  date: string;
  metContacts?: string;
  countedContacts?: string;
  abandonedContacts?: string;
  askedContacts?: string;
  answeredContacts?: string;
  waitAnsweredSeconds?: string;
}
