// Placing breaks and assigning work, as JSON. Fields that hold their default are absent.
import type { ExtraMinutes, Offer } from "./change-shapes";
import type { RuleFinding } from "./roster-shapes";
import type { Reason, Shift } from "./shapes";

/** Sent back as it came when it is to be done. */
export interface BreakChange {
  shift: string;
  etag: string;
  employee?: string;
  workDate?: string;
  offsetMinutes: number[];
  oldOffsetMinutes?: number[];
  startTime?: string;
}

export interface BreakPlan {
  team?: string;
  changes?: BreakChange[];
  shortageBeforeMinutes?: number;
  shortageMinutes?: number;
  days?: { date?: string; skill?: string; shortageBeforeMinutes?: number; shortageMinutes?: number }[];
  known?: boolean;
}

export interface AppliedBreaks {
  shifts?: Shift[];
  shortageBeforeMinutes?: number;
  shortageMinutes?: number;
}

export interface AssignableCandidate {
  employee?: string;
  assignable?: boolean;
  needsConsent?: boolean;
  pastCount?: number;
  lastTime?: string;
  extra?: ExtraMinutes;
  findings?: RuleFinding[];
  reasons?: Reason[];
}

export interface Assignable {
  offer?: string;
  openCount?: number;
  candidates?: AssignableCandidate[];
}

export type Emergency = "EMERGENCY_UNSPECIFIED" | "EMERGENCY_DISASTER" | "EMERGENCY_BREAKDOWN";

export interface Assignment {
  offer?: Offer;
  employee?: string;
  outOfTurn?: boolean;
}
