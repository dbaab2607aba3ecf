// The messages of the calendar as JSON, beside the days that other pages know too.

/** A day whose class a notice changes. */
export interface CalendarChange {
  date: string;
  before: string;
  after: string;
  holiday?: string;
}

export interface ImportedCalendar {
  changedCount?: number;
  changes?: CalendarChange[];
}
