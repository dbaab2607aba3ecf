// What planners change of history and forecasts, as JSON. Fields that hold their default are absent; int64 are strings.
import type { Forecast } from "./roster-shapes";

export type Measure = "MEASURE_CONTACTS" | "MEASURE_HANDLING_TIME";
export type Effect = "EFFECT_SET" | "EFFECT_ADD" | "EFFECT_SCALE" | "EFFECT_LEAVE_OUT";
export type EditKind = "HISTORY_EDIT_KIND_CORRECTION" | "HISTORY_EDIT_KIND_OUTAGE" | "HISTORY_EDIT_KIND_CAMPAIGN" | "HISTORY_EDIT_KIND_ONE_OFF";

/** What is common to an edit of history and an adjustment of forecasts. */
export interface Change {
  name: string;
  queue?: string;
  startTime?: string;
  endTime?: string;
  measure?: Measure;
  effect?: Effect;
  value?: number;
  reason?: string;
  owner?: string;
  createTime?: string;
  withdrawTime?: string;
}

export interface HistoryEdit extends Change {
  kind?: EditKind;
}

export interface ForecastAdjustment extends Change {
  forecast?: string;
}

export type Recurrence = "RECURRENCE_YEARLY" | "RECURRENCE_MONTHLY";

export interface EventProposal {
  adjustment?: ForecastAdjustment;
  lowFactor?: number;
  highFactor?: number;
  proven?: boolean;
  occurrences?: { startDate?: string; endDate?: string; calls?: number; expectedCalls?: number }[];
}

export interface WhatIfForecast {
  forecast?: Forecast;
  title?: string;
  source?: string;
  owner?: string;
  callsPermille?: number;
  ahtPermille?: number;
  adoptTime?: string;
}

export interface ForecastDay {
  date?: string;
  calls?: number;
  unadjustedCalls?: number;
  ahtSeconds?: number;
  agentHours?: number;
  paidHours?: number;
  mostHeads?: number;
}

export interface ForecastSummary {
  forecast?: string;
  title?: string;
  days?: ForecastDay[];
  total?: ForecastDay;
}

export interface ForecastAccuracy {
  leadDays?: number;
  dayCount?: number;
  offered?: string;
  slotWapePermille?: number;
  dayWapePermille?: number;
  biasPermille?: number;
  unadjustedSlotWapePermille?: number;
  coveragePermille?: number;
  ahtWapePermille?: number;
}

export interface ReforecastSlot {
  startTime?: string;
  callsBefore?: number;
  calls?: number;
  arrived?: boolean;
  agentsBefore?: number;
  agents?: number;
}

export interface Reforecast {
  forecast?: string;
  date?: string;
  ratioPermille?: number;
  slots?: ReforecastSlot[];
}

export interface HistoryImport {
  name: string;
  state?: string;
  partCount?: number;
  byteCount?: string;
  rowCount?: number;
  slotCount?: number;
  doneSlotCount?: number;
  createdCount?: number;
  updatedCount?: number;
  unchangedCount?: number;
  errorCount?: number;
  errors?: { row?: number; column?: string; reason?: string; message?: string; value?: string }[];
  reason?: string;
  message?: string;
  progressPermille?: number;
}
