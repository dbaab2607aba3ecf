// The messages of notices as JSON: who was told of a changed roster, and who has read it.

import type { ShiftBreak } from "./shapes";

export interface ShiftSeen {
  shiftType?: string;
  startTime?: string;
  endTime?: string;
  skill?: string;
  breaks?: ShiftBreak[];
}

export interface ShiftDifference {
  workDate?: string;
  before?: ShiftSeen;
  after?: ShiftSeen;
}

export interface ShiftNotice {
  name: string;
  employee?: string;
  team?: string;
  cause?: "NOTICE_CAUSE_ROSTER" | "NOTICE_CAUSE_EDIT" | "NOTICE_CAUSE_AGREED" | "NOTICE_CAUSE_ASSIGNED";
  roster?: string;
  differences?: ShiftDifference[];
  createTime?: string;
  readTime?: string;
}

export interface ShiftNotices {
  notices?: ShiftNotice[];
  nextPageToken?: string;
  noticeCount?: number;
  readCount?: number;
}
