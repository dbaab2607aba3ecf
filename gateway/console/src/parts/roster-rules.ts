// Rules of rosters in words: their names, figures and sources.
import { workHours } from "../kit/format";
import { spoken } from "../kit/locale";
import type { RosterRule, RosterRuleSetting, RuleUnit } from "../kit/rule-shapes";
import { say } from "../messages/rules";

const UNITS: Partial<Record<RuleUnit, "hours" | "days" | "months">> = { RULE_UNIT_MINUTES: "hours", RULE_UNIT_DAYS: "days", RULE_UNIT_MONTHS: "months" };

/** Rules that have a figure of working time, to choose or to know; costs are weighed by the solver alone. */
export function withFigures(rules: readonly RosterRule[]): RosterRule[] {
  return rules.filter((rule) => rule.adjustable || (rule.value && rule.unit !== "RULE_UNIT_COST"));
}

export function nameOf(rule: RosterRule): string {
  return rule.code in say.catalogue ? say(rule.code as keyof typeof say.catalogue) : spoken(rule.text);
}

/** Rules whose figure the labour authority approves by post, and which may be for a team alone. */
export function forTeams(rule: RosterRule): boolean {
  return rule.code === "CYCLE_HOURS" || rule.code === "CYCLE_STANDARD";
}

/** A figure of a rule with its unit. */
export function figure(rule: RosterRule, value: number): string {
  if (rule.code === "CYCLE_STANDARD" && !value) return say("byCalendar");
  if (rule.unit === "RULE_UNIT_DAYS") return say("day", { n: value });
  if (rule.unit === "RULE_UNIT_MONTHS" && !value) return say("week");
  if (rule.unit === "RULE_UNIT_MONTHS") return say("month", { n: value });
  return workHours(value);
}

/** Whether people type the figure of a rule in hours; it is kept in minutes. */
const inHours = (rule: RosterRule): boolean => (rule.unit ?? "RULE_UNIT_MINUTES") === "RULE_UNIT_MINUTES";

/** A figure of a rule as it is typed. */
export function typedFigure(rule: RosterRule, value: number): string {
  return String(inHours(rule) ? Math.round((value / 60) * 100) / 100 : value);
}

/** The figure of a rule that somebody typed. */
export function figureTyped(rule: RosterRule, typed: string): number {
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
