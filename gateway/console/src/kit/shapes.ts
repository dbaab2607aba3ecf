// The platform's messages as JSON. Fields that hold their default are absent; int64 are strings.
import type { Alternative } from "./api";
import type { Text } from "./locale";

export interface Principal {
  subject: string;
  tenant?: string;
  displayName?: string;
  roles?: string[];
  team?: string;
  leads?: string[];
  standsInFor?: string[];
  centre?: string;
  timeZone?: string;
}

export interface Employee {
  name: string;
  employeeNo?: string;
  displayName?: string;
  team?: string;
  centre?: string;
  roles?: string[];
}

export interface Team {
  name: string;
  code?: string;
  displayName?: string;
  centre?: string;
  lead?: string;
  skill?: string;
  memberCount?: number;
}

export type Tone = "TONE_UNSPECIFIED" | "TONE_GOOD" | "TONE_WATCH" | "TONE_BAD";

export interface Fact {
  key?: string;
  label?: Text;
  value?: string;
  unit?: string;
  tone?: Tone;
}

export interface Series {
  key?: string;
  label?: Text;
  startTimes?: string[];
  values?: number[];
  intervalMinutes?: number;
}

export interface Action {
  id?: string;
  label?: Text;
  method?: string;
  request?: Record<string, unknown>;
  style?: "ACTION_STYLE_UNSPECIFIED" | "ACTION_STYLE_PRIMARY" | "ACTION_STYLE_DANGER";
  asksFor?: string;
}

export type Outcome =
  | "OUTCOME_UNSPECIFIED"
  | "OUTCOME_ALLOW"
  | "OUTCOME_ALLOW_WITH_REVIEW"
  | "OUTCOME_ESCALATE"
  | "OUTCOME_DENY";

export type Comparison =
  | "COMPARISON_UNSPECIFIED"
  | "COMPARISON_EQUAL"
  | "COMPARISON_NOT_EQUAL"
  | "COMPARISON_AT_LEAST"
  | "COMPARISON_AT_MOST"
  | "COMPARISON_ONE_OF"
  | "COMPARISON_NONE_OF";

export interface ConditionResult {
  fact?: string;
  comparison?: Comparison;
  limit?: string;
  value?: string;
  held?: boolean;
}

export interface Reason {
  code?: string;
  text?: Text;
}

export interface Decision {
  outcome?: Outcome;
  policy?: string;
  policyVersion?: number;
  conditions?: ConditionResult[];
  reasons?: Reason[];
  alternatives?: Alternative[];
  decider?: string;
  decideTime?: string;
  comment?: string;
  facts?: Fact[];
}

export interface WorkItemDraft {
  subject?: string;
  kind?: string;
  title?: Text;
  reasons?: Reason[];
  employee?: string;
  team?: string;
  facts?: Fact[];
  series?: Series[];
  actions?: Action[];
  alternatives?: Alternative[];
  dueTime?: string;
  priority?: number;
  refresh?: Action;
}

export type WorkItemState =
  | "WORK_ITEM_STATE_OPEN"
  | "WORK_ITEM_STATE_CLAIMED"
  | "WORK_ITEM_STATE_ESCALATED"
  | "WORK_ITEM_STATE_DONE"
  | "WORK_ITEM_STATE_CANCELLED";

export interface WorkItem {
  name: string;
  draft?: WorkItemDraft;
  state?: WorkItemState;
  assignee?: string;
  owner?: string;
  standIn?: string;
  createTime?: string;
  closeTime?: string;
  steps?: { stepTime?: string; actor?: string; step?: string; note?: string }[];
  etag?: string;
}

export interface DecisionRecord {
  name: string;
  subject?: string;
  action?: string;
  employee?: string;
  team?: string;
  decision?: Decision;
  sampled?: boolean;
  reviewer?: string;
  review?: string;
}

export interface Condition {
  fact?: string;
  comparison?: Comparison;
  value?: string;
}

export interface Budget {
  period?: string;
  per?: string;
  fact?: string;
  limit?: string;
}

export interface PolicyRule {
  policy?: string;
  version?: number;
  action?: string;
  rank?: number;
  centre?: string;
  team?: string;
  conditions?: Condition[];
  budgets?: Budget[];
  outcome?: Outcome;
  startTime?: string;
  endTime?: string;
  reviewPermille?: number;
  retired?: boolean;
}

export interface Policy {
  name: string;
  title?: Text;
  state?: "POLICY_STATE_DRAFT" | "POLICY_STATE_PUBLISHED" | "POLICY_STATE_RETIRED";
  rule?: PolicyRule;
  author?: string;
  updateTime?: string;
  etag?: string;
}

export interface Handover {
  name?: string;
  team?: string;
  from?: string;
  to?: string;
  state?: string;
  openItems?: WorkItem[];
  decisions?: DecisionRecord[];
  away?: { employee?: string; startTime?: string; endTime?: string }[];
  note?: string;
  signTime?: string;
  acceptTime?: string;
}

export interface ShiftBreak {
  offsetMinutes?: number;
  lengthMinutes?: number;
  paid?: boolean;
  /** Of a shift type: from when to when it may begin, after the start; absent where it stays. */
  earliestOffsetMinutes?: number;
  latestOffsetMinutes?: number;
  apartMinutes?: number;
}

export interface Shift {
  name?: string;
  employee?: string;
  workDate?: string;
  shiftType?: string;
  startTime?: string;
  endTime?: string;
  timeZone?: string;
  paidMinutes?: number;
  team?: string;
  breaks?: ShiftBreak[];
  absences?: { startTime?: string; endTime?: string; source?: string; held?: boolean }[];
  skill?: string;
  etag?: string;
}

export interface CoverInterval {
  startTime?: string;
  required?: number;
  rostered?: number;
  away?: number;
  held?: number;
  available?: number;
  slack?: number;
  calls?: number;
  serviceLevelPermille?: number;
  weatherPermille?: number;
}

export interface Coverage {
  centre?: string;
  skill?: string;
  intervalMinutes?: number;
  intervals?: CoverInterval[];
  targetPermille?: number;
}

export type PresenceState =
  | "PRESENCE_STATE_UNSPECIFIED"
  | "PRESENCE_STATE_HERE"
  | "PRESENCE_STATE_EXPECTED"
  | "PRESENCE_STATE_LATE"
  | "PRESENCE_STATE_BREAK"
  | "PRESENCE_STATE_AWAY"
  | "PRESENCE_STATE_LATER"
  | "PRESENCE_STATE_FINISHED"
  | "PRESENCE_STATE_OFF";

export interface PersonNow {
  employee?: string;
  state?: PresenceState;
  shift?: Shift;
  lateMinutes?: number;
  sinceTime?: string;
  deskState?: string;
  deskActivity?: "DESK_ACTIVITY_PHONE" | "DESK_ACTIVITY_BREAK" | "DESK_ACTIVITY_OTHER" | "DESK_ACTIVITY_OFF";
  deskTime?: string;
  offRoster?: boolean;
  nextChange?: string;
  nextTime?: string;
}

export interface TeamNow {
  team?: string;
  nowTime?: string;
  people?: PersonNow[];
  coverage?: Coverage;
  counts?: { state?: PresenceState; count?: number }[];
  dueCount?: number;
  hereCount?: number;
  phoneCount?: number;
}

export interface IntervalCover {
  startTime?: string;
  minutes?: number;
  required?: number;
  availableBefore?: number;
  availableAfter?: number;
  calls?: number;
  serviceLevelBeforePermille?: number;
  serviceLevelAfterPermille?: number;
}

export interface Finding {
  code?: string;
  hard?: boolean;
  text?: Text;
}

export interface AwayColleague {
  employee?: string;
  startTime?: string;
  endTime?: string;
  state?: string;
  leaveType?: string;
}

/** What a card's refresh answers: leave's outlook, or any service's answer with fields of these names. */
export interface Outlook {
  chargedMinutes?: number;
  balanceBeforeMinutes?: number;
  balanceAfterMinutes?: number;
  decision?: Decision;
  findings?: Finding[];
  cover?: IntervalCover[];
  serviceLevelBeforePermille?: number;
  serviceLevelAfterPermille?: number;
  away?: AwayColleague[];
  alternatives?: Alternative[];
  coverKnown?: boolean;
  odds?: string;
  facts?: Fact[];
  series?: Series[];
  waitingPlace?: number;
}
