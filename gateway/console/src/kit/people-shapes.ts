// The directory's messages as JSON. Fields that hold their default are absent.
import type { Employee } from "./shapes";

export interface Skill {
  skill?: string;
  level?: number;
  certifiedDate?: string;
  expiryDate?: string;
}

export interface Person extends Employee {
  timeZone?: string;
  joinDate?: string;
  exitDate?: string;
  serviceStartDate?: string;
  workingTimeSystem?: string;
  dailyMinutes?: number;
  skills?: Skill[];
  memberships?: { team?: string; startDate?: string; endDate?: string }[];
  restrictions?: { kind?: string; startDate?: string; endDate?: string }[];
  phone?: string;
  email?: string;
}

export interface StandIn {
  name: string;
  absentee?: string;
  substitute?: string;
  whileAbsent?: boolean;
  startTime?: string;
  endTime?: string;
  active?: boolean;
  rank?: number;
}

export interface RowError {
  row?: number;
  column?: string;
  reason?: string;
  message?: string;
  value?: string;
}

export interface ImportResult {
  rowCount?: number;
  createdCount?: number;
  updatedCount?: number;
  unchangedCount?: number;
  teamsCreatedCount?: number;
  errors?: RowError[];
}
