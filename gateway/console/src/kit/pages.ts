// The pages of the console: who sees them, in which order, and where their code is.
import type { IconName } from "../parts/icons";
import type { Host } from "./host";
import { messages } from "./locale";

const say = messages({
  today: { zh: "今天", en: "Today" },
  inbox: { zh: "待办", en: "Inbox" },
  roster: { zh: "班表", en: "Roster" },
  leave: { zh: "请假", en: "Leave" },
  balance: { zh: "余额与流水", en: "Balance" },
  calendar: { zh: "班组日历", en: "Team calendar" },
  people: { zh: "人员", en: "People" },
  swaps: { zh: "换班", en: "Swaps" },
  wishes: { zh: "意愿", en: "Wishes" },
  handover: { zh: "交接班", en: "Handover" },
  decisions: { zh: "决定", en: "Decisions" },
  policies: { zh: "授权规则", en: "Policies" },
  demand: { zh: "话务与排班", en: "Demand" },
  weather: { zh: "天气与预案", en: "Weather" },
  workdays: { zh: "工作日历", en: "Calendar" },
});

export interface PageEntry {
  /** First part of the address, `#/today`. */
  path: string;
  /** The custom element. */
  tag: string;
  icon: IconName;
  title: () => string;
  /** Whether this person gets the page. */
  isFor: (host: Host) => boolean;
  /** The path of the page it is reached from; such a page has no entry of its own in the navigation. */
  under?: string;
  load: () => Promise<unknown>;
}

const rostered = (host: Host): boolean => host.has("AGENT", "TEAM_LEAD", "PLANNER", "CENTRE_MANAGER", "OFFICER");
const asking = (host: Host): boolean => rostered(host) || host.has("HR");
const leads = (host: Host): boolean => host.has("TEAM_LEAD", "CENTRE_MANAGER", "OFFICER");

export const PAGES: readonly PageEntry[] = [
  { path: "today", tag: "zt-today", icon: "today", title: () => say("today"), isFor: leads, load: () => import("../pages/zt-today") },
  { path: "inbox", tag: "zt-inbox", icon: "inbox", title: () => say("inbox"), isFor: leads, load: () => import("../pages/zt-inbox") },
  { path: "roster", tag: "zt-roster", icon: "roster", title: () => say("roster"), isFor: rostered, load: () => import("../pages/zt-roster") },
  { path: "leave", tag: "zt-leave", icon: "leave", title: () => say("leave"), isFor: asking, load: () => import("../pages/zt-leave") },
  { path: "balance", tag: "zt-balance", icon: "leave", under: "leave", title: () => say("balance"), isFor: asking, load: () => import("../pages/zt-balance") },
  { path: "leave-calendar", tag: "zt-leave-calendar", icon: "leave", under: "leave", title: () => say("calendar"), isFor: asking, load: () => import("../pages/zt-leave-calendar") },
  { path: "swaps", tag: "zt-swaps", icon: "swap", title: () => say("swaps"), isFor: rostered, load: () => import("../pages/zt-swaps") },
  { path: "wishes", tag: "zt-wishes", icon: "hand", title: () => say("wishes"), isFor: rostered, load: () => import("../pages/zt-wishes") },
  { path: "handover", tag: "zt-handover", icon: "handover", title: () => say("handover"), isFor: leads, load: () => import("../pages/zt-handover") },
  { path: "decisions", tag: "zt-decisions", icon: "decision", title: () => say("decisions"), isFor: leads, load: () => import("../pages/zt-decisions") },
  { path: "policies", tag: "zt-policies", icon: "policy", title: () => say("policies"), isFor: (host) => leads(host) || host.has("HR"), load: () => import("../pages/zt-policies") },
  { path: "people", tag: "zt-people", icon: "people", title: () => say("people"), isFor: (host) => leads(host) || host.has("HR", "PLANNER"), load: () => import("../pages/zt-people") },
  { path: "demand", tag: "zt-demand", icon: "demand", title: () => say("demand"), isFor: (host) => host.has("PLANNER", "CENTRE_MANAGER", "OFFICER"), load: () => import("../pages/zt-demand") },
  { path: "weather", tag: "zt-weather", icon: "sun", title: () => say("weather"), isFor: (host) => leads(host) || host.has("PLANNER"), load: () => import("../pages/zt-weather") },
  { path: "calendar", tag: "zt-calendar", icon: "table", title: () => say("workdays"), isFor: (host) => host.has("PLANNER", "HR", "CENTRE_MANAGER", "OFFICER"), load: () => import("../pages/zt-calendar") },
];

/** The pages this person gets, in order; the first is where they land. */
export function pagesFor(host: Host): PageEntry[] {
  return PAGES.filter((page) => page.isFor(host));
}
