// The scheduling service's messages as JSON. Fields that hold their default are absent; int64 are strings.
import type { PatienceSource } from "./caller-shapes";
import type { ExtraMinutes } from "./change-shapes";
import type { FrozenChange } from "./consent-shapes";
import type { Text } from "./locale";
import type { Shift, ShiftBreak } from "./shapes";

export interface ShiftType {
  name?: string;
  code: string;
  title?: Text;
  centre?: string;
  startClock: string;
  lengthMinutes: number;
  breaks?: ShiftBreak[];
  skill?: string;
  retired?: boolean;
  etag?: string;
}

export interface ShiftEdit {
  employee: string;
  workDate: string;
  shiftType?: string;
  etag?: string;
}

export interface RuleFinding {
  rule?: string;
  employee?: string;
  workDate?: string;
  text?: Text;
  source?: string;
}

export interface EditShiftsResponse {
  shifts?: Shift[];
  findings?: RuleFinding[];
  cover?: CoverChange[];
  frozen?: FrozenChange[];
  paid?: PaidChange[];
}

/** What edits would do to somebody's paid minutes of whole weeks or cycles, by rate; the end date is the one after the last. */
export interface PaidChange {
  employee?: string;
  startDate?: string;
  endDate?: string;
  before?: ExtraMinutes;
  after?: ExtraMinutes;
}

/** What edits would do to the cover of a skill, in agent-minutes lacking. */
export interface CoverChange {
  centre?: string;
  skill?: string;
  shortageBeforeMinutes?: number;
  shortageMinutes?: number;
  known?: boolean;
}

export interface DayClass {
  date: string;
  dayClass?: string;
  holiday?: string;
  provisional?: boolean;
}

/** A day of the calendar with what else is known of it. */
export interface PlannedDay extends DayClass {
  noticeNumber?: string;
}

/** What weather does to a day of a forecast. */
export interface DayFactor {
  date?: string;
  factorPermille?: number;
  parts?: { feature?: string; factorPermille?: number }[];
}

export interface TrainingNote {
  kind?: "TRAINING_NOTE_KIND_LEFT_OUT" | "TRAINING_NOTE_KIND_EDITED" | "TRAINING_NOTE_KIND_DAMPED";
  startDate?: string;
  endDate?: string;
  slotCount?: number;
  sharePermille?: number;
}

export interface ShiftFeed {
  employee?: string;
  path?: string;
  createTime?: string;
}

export type RosterState =
  | "ROSTER_STATE_SOLVING"
  | "ROSTER_STATE_DRAFT"
  | "ROSTER_STATE_PUBLISHED"
  | "ROSTER_STATE_CANCELLED"
  | "ROSTER_STATE_FAILED";

export interface UnmetInterval {
  skill?: string;
  startTime?: string;
  minutes?: number;
  required?: number;
  available?: number;
}

export interface Roster {
  name: string;
  centre?: string;
  teams?: string[];
  startDate?: string;
  endDate?: string;
  state?: RosterState;
  progressPermille?: number;
  objective?: number;
  bound?: number;
  shiftCount?: number;
  employeeCount?: number;
  costs?: { rule?: string; title?: Text; cost?: number; amount?: number }[];
  /** What this run lets go of. */
  easings?: string[];
  freezeEndDate?: string;
  freezeReason?: string;
  horizonEndDate?: string;
  askedCount?: number;
  unmet?: UnmetInterval[];
  relaxations?: { code?: string; text?: Text; savesMinutes?: number; skill?: string }[];
  createTime?: string;
  publishTime?: string;
  problem?: string;
  timeLimitSeconds?: number;
}

export interface Queue {
  name: string;
  etag?: string;
  code?: string;
  title?: Text;
  centre?: string;
  skill?: string;
  slotMinutes?: number;
  target?: {
    definition?: string;
    targetPermille?: number;
    thresholdSeconds?: number;
    occupancyCapPermille?: number;
    patienceSeconds?: number;
    plannedShrinkagePermille?: number;
    unplannedShrinkagePermille?: number;
    minimumCrew?: number;
    asaCapSeconds?: number;
    abandonmentCapPermille?: number;
    patienceSource?: PatienceSource;
  };
  openHours?: string[];
  defaultAhtSeconds?: number;
  handling?: { channel?: string };
}

export interface HistorySlot {
  startTime?: string;
  offered?: number;
  handled?: number;
  handleSeconds?: string;
  /** Contacts that forecasts learn from where edits stand; -1 when left out. */
  learnt?: number;
  edits?: string[];
}

export interface ForecastSlot {
  startTime?: string;
  calls?: number;
  callsLow?: number;
  callsHigh?: number;
  ahtSeconds?: number;
  /** As the model says, where an adjustment stands over the slot. */
  unadjustedCalls?: number;
  adjusted?: boolean;
}

export interface ModelEvidence {
  model?: string;
  slotWapePermille?: number;
  dayWapePermille?: number;
  biasPermille?: number;
  originCount?: number;
}

export interface Forecast {
  name: string;
  queue?: string;
  startDate?: string;
  endDate?: string;
  model?: string;
  evidence?: ModelEvidence[];
  slots?: ForecastSlot[];
  createTime?: string;
  provisionalDates?: string[];
  trainingNotes?: TrainingNote[];
  ahtWapePermille?: number;
}

export interface ServiceLevelPrice {
  targetPermille?: number;
  serviceLevelPermille?: number;
  agentHours?: number;
  paidHours?: number;
  mostAgents?: number;
  mostHeads?: number;
  paidHoursPerPercent?: number;
  bounds?: { bound?: CrewBound; slotCount?: number }[];
}

export interface PoolAnswer {
  agents?: number[];
  heads?: number[];
  queues?: { code?: string; serviceLevelPermille?: number; halfWidthPermille?: number; abandonedPermille?: number; meanWaitSeconds?: number }[];
  agentsReckoned?: number;
  agentsApart?: number;
  met?: boolean;
}

export interface RequirementSlot {
  startTime?: string;
  calls?: number;
  ahtSeconds?: number;
  agents?: number;
  heads?: number;
  serviceLevelPermille?: number;
  occupancyPermille?: number;
  bounds?: CrewBound[];
}

/** What keeps a crew from being smaller. */
export type CrewBound = "CREW_BOUND_SERVICE_LEVEL" | "CREW_BOUND_OCCUPANCY" | "CREW_BOUND_WAIT" | "CREW_BOUND_ABANDONMENT" | "CREW_BOUND_MINIMUM_CREW";

export interface RequirementPlan {
  queue?: string;
  forecast?: string;
  slots?: RequirementSlot[];
  slotMinutes?: number;
  /** Mean patience that it was reckoned with; absent: callers wait for ever. */
  patienceSeconds?: number;
  patienceSource?: PatienceSource;
}
