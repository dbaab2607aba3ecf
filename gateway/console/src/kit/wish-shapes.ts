// The messages of wishes, preferences and rotations as JSON. Fields that hold their default are absent.
import type { Text } from "./locale";

export type WishKind = "WISH_KIND_OFF" | "WISH_KIND_SHIFT" | "WISH_KIND_NOT_SHIFT";
export type WishRank = "WISH_RANK_STRONG" | "WISH_RANK_MEDIUM" | "WISH_RANK_MILD";
export type WishState = "WISH_STATE_WAITING" | "WISH_STATE_GRANTED" | "WISH_STATE_DENIED";
export type WishDayState = "WISH_DAY_STATE_OPEN" | "WISH_DAY_STATE_PAST" | "WISH_DAY_STATE_DEADLINE" | "WISH_DAY_STATE_ROSTERED" | "WISH_DAY_STATE_TOO_FAR";

/** What a wish says, without what became of it. */
export interface WishAsked {
  kind: WishKind;
  shiftType?: string;
  rank: WishRank;
}

export interface Wish extends WishAsked {
  date: string;
  employee?: string;
  team?: string;
  state?: WishState;
  reason?: string;
  reasonText?: Text;
  roster?: string;
  author?: string;
}

export interface WishDay {
  date: string;
  state: WishDayState;
  closeTime?: string;
}

export interface WishCalendar {
  wishes?: Wish[];
  days?: WishDay[];
  months?: { month: string; wishes?: number; strong?: number }[];
  mostWishes?: number;
  mostStrong?: number;
}

export interface Preferences {
  employee: string;
  shiftTypes?: string[];
  restWeekdays?: number[];
  etag?: string;
}

export interface WishDeadline {
  startDate: string;
  endDate: string;
  closeTime: string;
}

export interface WishRule {
  centre: string;
  mostWishes?: number;
  mostStrong?: number;
  daysAhead?: number;
  deadlines?: WishDeadline[];
  etag?: string;
}

export interface RotationFollower {
  follower: string;
  startDate: string;
  endDate?: string;
  startWeek: number;
}

export interface Rotation {
  code: string;
  centre: string;
  title?: Text;
  weeks: { shiftTypes: string[] }[];
  followers?: RotationFollower[];
  retired?: boolean;
  etag?: string;
}

/** What a rotation asks of somebody on a date; no shift type: a day off. */
export interface RotationDay {
  date: string;
  shiftType?: string;
  rotation: string;
  week: number;
  own?: boolean;
}

export interface RotationCalendar {
  employee?: string;
  days?: RotationDay[];
  rotations?: { code: string; title?: Text; weekCount?: number }[];
}

export interface RosterWish extends WishAsked {
  date: string;
  granted?: boolean;
  reason?: string;
  reasonText?: Text;
  cost?: number;
}

export interface RosterWishes {
  ranks?: { rank: WishRank; wished?: number; granted?: number }[];
  people?: { employee: string; wishes?: RosterWish[]; granted?: number }[];
}
