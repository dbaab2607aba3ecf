// Swaps, offers, cover and what was amiss with shifts, as JSON. Fields that hold their default are absent.
import type { Text } from "./locale";
import type { RuleFinding } from "./roster-shapes";
import type { Decision, Reason, Shift } from "./shapes";

export type SwapKind = "SWAP_KIND_DIRECT" | "SWAP_KIND_GIVE_AWAY" | "SWAP_KIND_MARKET" | "SWAP_KIND_MARKET_RETURN";
export type SwapState =
  | "SWAP_STATE_PROPOSED"
  | "SWAP_STATE_PENDING"
  | "SWAP_STATE_ESCALATED"
  | "SWAP_STATE_EXCHANGED"
  | "SWAP_STATE_REFUSED"
  | "SWAP_STATE_WITHDRAWN"
  | "SWAP_STATE_LAPSED";

export interface SwapPart {
  shift?: string;
  workDate?: string;
  startTime?: string;
  endTime?: string;
}

export interface ChangeStep {
  stepTime?: string;
  actor?: string;
  step?: string;
  note?: string;
}

export interface Swap {
  name: string;
  kind?: SwapKind;
  state?: SwapState;
  employee?: string;
  taker?: string;
  team?: string;
  given?: SwapPart;
  wanted?: SwapPart;
  deadlineTime?: string;
  createTime?: string;
  decision?: Decision;
  applicantCount?: number;
  applied?: boolean;
  steps?: ChangeStep[];
  findings?: RuleFinding[];
  etag?: string;
  /** On a market with return: work dates of which one's shift is wanted, the end exclusive. */
  returnStartDate?: string;
  returnEndDate?: string;
  /** What the caller offers in return; told of a swap that is read alone. */
  returned?: SwapPart;
}

/** A shift, or with times a part of one, that somebody asks about. */
export interface PartAsked {
  shift: string;
  startTime?: string;
  endTime?: string;
}

export type OfferKind = "OFFER_KIND_OPEN_SHIFT" | "OFFER_KIND_OVERTIME" | "OFFER_KIND_TIME_OFF";
export type OfferState = "OFFER_STATE_OPEN" | "OFFER_STATE_FILLED" | "OFFER_STATE_LAPSED" | "OFFER_STATE_WITHDRAWN";
export type AskState = "ASK_STATE_WAITING" | "ASK_STATE_ASKED" | "ASK_STATE_ACCEPTED" | "ASK_STATE_DECLINED" | "ASK_STATE_LAPSED" | "ASK_STATE_ASSIGNED";

export interface ExtraMinutes {
  normalMinutes?: number;
  workdayMinutes?: number;
  restDayMinutes?: number;
  holidayMinutes?: number;
}

export interface OfferAsk {
  employee?: string;
  state?: AskState;
  answerByTime?: string;
  extra?: ExtraMinutes;
}

export interface Offer {
  name: string;
  team?: string;
  kind?: OfferKind;
  startTime?: string;
  endTime?: string;
  skill?: string;
  count?: number;
  deadlineTime?: string;
  answerMinutes?: number;
  state?: OfferState;
  employee?: string;
  asks?: OfferAsk[];
  acceptedCount?: number;
  createTime?: string;
  steps?: ChangeStep[];
}

export interface CoverCandidate {
  employee?: string;
  eligible?: boolean;
  extra?: ExtraMinutes;
  findings?: RuleFinding[];
  reasons?: Reason[];
  pastWins?: number;
}

export interface CoverRecommendation {
  gap?: SwapPart;
  skill?: string;
  candidates?: CoverCandidate[];
  eligibleCount?: number;
}

export type ExceptionKind =
  | "EXCEPTION_KIND_LATE"
  | "EXCEPTION_KIND_EARLY_LEAVE"
  | "EXCEPTION_KIND_MISSING_IN"
  | "EXCEPTION_KIND_MISSING_OUT"
  | "EXCEPTION_KIND_ABSENT"
  | "EXCEPTION_KIND_GAP"
  | "EXCEPTION_KIND_OFF_PHONE";

export interface AttendanceException {
  name: string;
  employee?: string;
  workDate?: string;
  shift?: string;
  team?: string;
  kind?: ExceptionKind;
  minutes?: number;
  state?: string;
  text?: Text;
}

export type IntradayMoveKind =
  | "INTRADAY_MOVE_KIND_BREAK"
  | "INTRADAY_MOVE_KIND_LOAN"
  | "INTRADAY_MOVE_KIND_OVERTIME"
  | "INTRADAY_MOVE_KIND_TIME_OFF";

/** A move of a plan; sent back as it came when it is to be done. */
export interface IntradayMove {
  kind?: IntradayMoveKind;
  shift?: string;
  etag?: string;
  employee?: string;
  breakPlace?: number;
  startTime?: string;
  endTime?: string;
  oldStartTime?: string;
  oldSkill?: string;
  count?: number;
  effectMinutes?: number;
  cost?: ExtraMinutes;
  eligibleCount?: number;
  reasons?: Reason[];
}

export interface IntradayPlan {
  team?: string;
  skill?: string;
  moves?: IntradayMove[];
  shortageMinutes?: number;
  shortageAfterMinutes?: number;
  known?: boolean;
}

export interface AppliedIntradayPlan {
  shifts?: Shift[];
  offers?: Offer[];
  shortageBeforeMinutes?: number;
  shortageMinutes?: number;
}
