// Weather and playbooks as JSON. Fields that hold their default are absent.
import type { Text } from "./locale";

export interface Region {
  name: string;
  code?: string;
  title?: Text;
}

export interface WeatherDay {
  date?: string;
  issueTime?: string;
  rainMm?: number;
  snowMm?: number;
  lowCelsius?: number;
  highCelsius?: number;
  typhoonLevel?: string;
  rainClass?: string;
}

export interface WeatherTerm {
  feature?: string;
  factorPermille?: number;
  days?: number;
}

export interface WeatherEffect {
  name: string;
  subject?: string;
  used?: boolean;
  reasonText?: Text;
  terms?: WeatherTerm[];
  testedWeeks?: number;
  wapeWithout?: number;
  wapeWith?: number;
  learnTime?: string;
}

export interface WeatherArea {
  subject?: string;
  regions?: { region?: string; weightPermille?: number }[];
}

export interface ShrinkageDay {
  date?: string;
  extraPermille?: number;
  issueTime?: string;
  text?: Text;
}

export interface WeatherShrinkage {
  days?: ShrinkageDay[];
  evidence?: WeatherEffect;
}

export interface Warning {
  region?: string;
  kind?: string;
  level?: string;
}

export interface Playbook {
  name: string;
  code?: string;
  title?: Text;
  team?: string;
  kinds?: string[];
  leastLevel?: string;
  regions?: string[];
  changes?: { channel?: string; percent?: number }[];
  hours?: number;
  ask?: string;
  askMinutes?: number;
  mostPeople?: number;
  message?: Text;
  active?: boolean;
  etag?: string;
}

export interface WarningRule {
  kind?: string;
  level?: string;
  meaning?: Text;
}

export interface Proposal {
  name: string;
  title?: Text;
  message?: Text;
  warning?: Warning;
  team?: string;
  state?: string;
  startTime?: string;
  endTime?: string;
  queues?: { queue?: string; changePermille?: number; headsBefore?: number; headsAfter?: number }[];
  offer?: { startTime?: string; endTime?: string; count?: number; people?: string[] };
  decider?: string;
  etag?: string;
}
