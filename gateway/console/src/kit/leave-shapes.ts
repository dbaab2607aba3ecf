// The leave service's messages as JSON. Fields that hold their default are absent.
import type { AwayColleague, Decision, Outlook } from "./shapes";
import type { Text } from "./locale";

export type LeaveState =
  | "LEAVE_STATE_PENDING"
  | "LEAVE_STATE_PENDING_SECOND"
  | "LEAVE_STATE_WAITING"
  | "LEAVE_STATE_APPROVED"
  | "LEAVE_STATE_IN_PROGRESS"
  | "LEAVE_STATE_COMPLETED"
  | "LEAVE_STATE_REJECTED"
  | "LEAVE_STATE_WITHDRAWN"
  | "LEAVE_STATE_CANCELLED"
  | "LEAVE_STATE_RECALLED"
  | "LEAVE_STATE_EVIDENCE_DUE";

export interface LeaveType {
  name?: string;
  code: string;
  title?: Text;
  chargingBasis?: "CHARGING_BASIS_ROSTERED_MINUTES" | "CHARGING_BASIS_OFFICE_WORKDAYS" | "CHARGING_BASIS_CALENDAR_DAYS";
  stepMinutes?: number;
  needsBalance?: boolean;
  statutory?: boolean;
  noticeMinutes?: number;
  mostMinutes?: number;
  evidenceDays?: number;
  paid?: boolean;
  dayMinutes?: number;
  source?: string;
  twoLevels?: boolean;
}

export interface DayCharge {
  workDate?: string;
  minutes?: number;
  shift?: string;
}

export interface Transition {
  transitionTime?: string;
  actor?: string;
  role?: string;
  fromState?: LeaveState;
  toState?: LeaveState;
  cause?: string;
  comment?: string;
  policyVersion?: number;
  balanceBeforeMinutes?: number;
  balanceAfterMinutes?: number;
}

export interface LeaveRequest {
  name?: string;
  employee?: string;
  team?: string;
  leaveType?: string;
  startTime?: string;
  endTime?: string;
  reason?: string;
  state?: LeaveState;
  chargedMinutes?: number;
  charges?: DayCharge[];
  decision?: Decision;
  history?: Transition[];
  createTime?: string;
  dueTime?: string;
  waitIfShort?: boolean;
  waitingPlace?: number;
  circumstance?: string;
  etag?: string;
}

export type Odds = "CERTAIN" | "LIKELY" | "PERSON_DECIDES" | "UNLIKELY" | "IMPOSSIBLE";

export interface LeaveOutlook extends Outlook {
  charges?: DayCharge[];
  leaveRequest?: LeaveRequest;
}

export interface Lot {
  lot?: string;
  freeMinutes?: number;
  startDate?: string;
  expiryDate?: string;
  statutory?: boolean;
}

export interface TypeBalance {
  leaveType: string;
  grantedMinutes?: number;
  takenMinutes?: number;
  heldMinutes?: number;
  freeMinutes?: number;
  lots?: Lot[];
  dayMinutes?: number;
}

export interface LeaveBalance {
  employee?: string;
  asOfDate?: string;
  balances?: TypeBalance[];
}

export interface LedgerEntry {
  name: string;
  leaveType?: string;
  kind?: string;
  effectiveDate?: string;
  postTime?: string;
  lines?: { account?: string; minutes?: number }[];
  source?: string;
  reverses?: string;
  freeChangeMinutes?: number;
}

export interface CalendarDay {
  date: string;
  approvedCount?: number;
  pendingCount?: number;
  cap?: number;
  dayClass?: string;
  holiday?: string;
}

export interface TeamCalendar {
  team?: string;
  away?: AwayColleague[];
  days?: CalendarDay[];
}
