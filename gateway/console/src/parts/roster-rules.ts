// Rules of rosters in words: their names, figures and sources.
import { workHours } from "../kit/format";
import { spoken } from "../kit/locale";
import type { RosterRule, RosterRuleSetting, RuleUnit } from "../kit/rule-shapes";
import { say } from "../messages/rules";

const UNITS: Partial<Record<RuleUnit, "hours" | "days" | "months" | "weight" | "clock">> = {
  RULE_UNIT_MINUTES: "hours",
  RULE_UNIT_DAYS: "days",
  RULE_UNIT_MONTHS: "months",
  RULE_UNIT_COST: "weight",
  RULE_UNIT_CLOCK: "clock",
};
const DAY_MINUTES = 1440;
/** A last ride before noon is one of the night after. */
const NOON = 720;

/** Rules that have a figure to choose, or one of working time to know; other costs are weighed by the solver alone. */
export function withFigures(rules: readonly RosterRule[]): RosterRule[] {
  return rules.filter((rule) => rule.adjustable || (rule.value && rule.unit !== "RULE_UNIT_COST"));
}

export function nameOf(rule: RosterRule): string {
  return rule.code in say.catalogue ? say(rule.code as keyof typeof say.catalogue) : spoken(rule.text);
}

/** Rules whose figure may be for a team alone: what is approved by post, and what depends on where a team works. */
export function forTeams(rule: RosterRule): boolean {
  return ["CYCLE_HOURS", "CYCLE_STANDARD", "LAST_RIDE"].includes(rule.code);
}

/** A time of day of a figure in minutes after midnight, as a clock shows it; empty for none. */
function clock(minutes: number): string {
  if (!minutes) return "";
  return `${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** The figure of a time that a clock shows; 0 for none. */
function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  const found = hours * 60 + minutes;
  return !time ? 0 : found < NOON ? found + DAY_MINUTES : found;
}

/** A figure of a rule with its unit. */
export function figure(rule: RosterRule, value: number): string {
  if (rule.code === "CYCLE_STANDARD" && !value) return say("byCalendar");
  if (rule.unit === "RULE_UNIT_COST") return value ? say("weighs", { n: value }) : say("off");
  if (rule.unit === "RULE_UNIT_CLOCK") return clock(value) || say("none");
  if (rule.unit === "RULE_UNIT_DAYS") return say("day", { n: value });
  if (rule.unit === "RULE_UNIT_MONTHS" && !value) return say("week");
  if (rule.unit === "RULE_UNIT_MONTHS") return say("month", { n: value });
  return workHours(value);
}

/** Whether people type the figure of a rule in hours; it is kept in minutes. */
const inHours = (rule: RosterRule): boolean => (rule.unit ?? "RULE_UNIT_MINUTES") === "RULE_UNIT_MINUTES";

/** A figure of a rule as it is typed. */
export function typedFigure(rule: RosterRule, value: number): string {
  if (rule.unit === "RULE_UNIT_CLOCK") return clock(value);
  return String(inHours(rule) ? Math.round((value / 60) * 100) / 100 : value);
}

/** The figure of a rule that somebody typed. */
export function figureTyped(rule: RosterRule, typed: string): number {
  if (rule.unit === "RULE_UNIT_CLOCK") return minutesOf(typed);
  return inHours(rule) ? Math.round(Number(typed) * 60) : Number(typed);
}

export function unitOf(rule: RosterRule): string {
  return say(UNITS[rule.unit ?? "RULE_UNIT_MINUTES"] ?? "hours");
}

/** The law with its article, or that it is policy. */
export function sourceOf(rule: RosterRule): string {
  const { law = "", article = "" } = rule;
  if (!law) return say("policy");
  return say("article", { law: law in say.catalogue ? say(law as keyof typeof say.catalogue) : law, article });
}

/** What stands for a rule on a day or will, the earliest first. */
export function standing(settings: readonly RosterRuleSetting[], code: string, today: string): RosterRuleSetting[] {
  return settings
    .filter((each) => each.code === code && !each.withdrawTime && (!each.endDate || each.endDate > today))
    .sort((one, other) => (one.startDate ?? "").localeCompare(other.startDate ?? ""));
}
