// The messages of consents as JSON: who is asked about a change inside the freeze horizon, and what they said.
import type { ShiftDifference } from "./notice-shapes";

/** On what a change rests; absent: the person is asked. */
export type ConsentBasis = "CONSENT_BASIS_REQUESTED" | "CONSENT_BASIS_WORD" | "CONSENT_BASIS_EMERGENCY" | "CONSENT_BASIS_CENTRE_CLOSED" | "CONSENT_BASIS_LEAVE" | "CONSENT_BASIS_LEFT";

/** What whoever edits says of consent. */
export interface ShiftAgreement {
  basis?: ConsentBasis;
  reason?: string;
}

/** Somebody whose published shifts change inside the freeze horizon. */
export interface FrozenChange {
  consent?: string;
  employee?: string;
  workDates?: string[];
  basis?: ConsentBasis;
  deadlineTime?: string;
}

export interface ShiftConsent {
  name: string;
  employee?: string;
  state?: "CONSENT_STATE_ASKED" | "CONSENT_STATE_ACCEPTED" | "CONSENT_STATE_DECLINED" | "CONSENT_STATE_LAPSED" | "CONSENT_STATE_WITHDRAWN" | "CONSENT_STATE_RECORDED";
  basis?: ConsentBasis;
  owner?: string;
  reason?: string;
  differences?: ShiftDifference[];
  createTime?: string;
  deadlineTime?: string;
  answerTime?: string;
  paidMinutes?: number;
}

export interface ShiftConsents {
  consents?: ShiftConsent[];
  nextPageToken?: string;
}
