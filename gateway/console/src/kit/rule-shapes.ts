// RosterRuleService's messages as JSON. Fields that hold their default are absent.
import type { Text } from "./locale";

export type RuleForce = "RULE_FORCE_HARD" | "RULE_FORCE_WARNING" | "RULE_FORCE_COST";
export type RuleUnit = "RULE_UNIT_MINUTES" | "RULE_UNIT_DAYS" | "RULE_UNIT_COST" | "RULE_UNIT_MONTHS" | "RULE_UNIT_CLOCK";

export interface RosterRuleSetting {
  name?: string;
  centre?: string;
  code?: string;
  value?: number;
  startDate?: string;
  endDate?: string;
  approval?: string;
  reason?: string;
  owner?: string;
  createTime?: string;
  withdrawTime?: string;
  /** Whose people alone it is for; absent: everybody of the centre. */
  team?: string;
}

export interface RosterRule {
  code: string;
  text?: Text;
  force?: RuleForce;
  law?: string;
  article?: string;
  lawDate?: string;
  systems?: string[];
  value?: number;
  unit?: RuleUnit;
  least?: number;
  most?: number;
  usual?: number;
  adjustable?: boolean;
  only?: number[];
  setting?: RosterRuleSetting;
  /** Absent where the law sets none. */
  lawLimit?: number;
}

interface Costs {
  rule?: string;
  title?: Text;
  cost?: number;
}

/** Why a roster costs what it costs. */
export interface RosterExplanation {
  name?: string;
  cost?: number;
  bound?: number;
  costs?: Costs[];
  people?: { employee?: string; cost?: number; costs?: Costs[] }[];
  easings?: { code?: string; text?: Text; savesCost?: number; savesMinutes?: number; employee?: string; skill?: string; applicable?: boolean }[];
}
