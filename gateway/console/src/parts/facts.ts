// Facts, conditions and outcomes in words.
import { civil, dateTime, duration, heads, number, permille, workHours } from "../kit/format";
import { messages } from "../kit/locale";
import type { Budget, Comparison, Condition, Fact, Outcome } from "../kit/shapes";

const names = messages({
  leave_type: { zh: "假别", en: "leave type" },
  minutes: { zh: "请假时长", en: "length of leave" },
  work_dates: { zh: "涉及工作日", en: "work dates" },
  notice_minutes: { zh: "提前时间", en: "notice" },
  statutory: { zh: "法定假", en: "statutory leave" },
  paid: { zh: "带薪假", en: "paid leave" },
  evidence_given: { zh: "已交凭证", en: "evidence given" },
  cover_known: { zh: "人力覆盖已知", en: "cover known" },
  team_off_same_day: { zh: "班组同日休假人数", en: "team off the same day" },
  requests_last_30_days: { zh: "近 30 天申请次数", en: "requests in 30 days" },
  absences_last_90_days: { zh: "近 90 天休假次数", en: "absences in 90 days" },
  peak_wins: { zh: "旺日获批次数", en: "peak days won" },
  balance_before_minutes: { zh: "批前余额", en: "balance before" },
  balance_after_minutes: { zh: "批后余额", en: "balance after" },
  slack_min_milli: { zh: "最低余量", en: "lowest slack" },
  slack_share_ok_permille: { zh: "余量达标的时段占比", en: "share of intervals with slack" },
  service_level_before_permille: { zh: "批前服务水平", en: "service level before" },
  service_level_after_permille: { zh: "批后服务水平", en: "service level after" },
  hard_findings: { zh: "硬性问题数", en: "hard findings" },
  soft_findings: { zh: "提醒数", en: "soft findings" },
  finding_nothing_to_charge: { zh: "该时段无排班", en: "nothing to charge" },
  finding_unit_not_met: { zh: "时长不合请假单位", en: "step of leave not met" },
  finding_overlaps_leave: { zh: "与其他假期重叠", en: "overlaps other leave" },
  finding_overlaps_training: { zh: "与培训重叠", en: "overlaps training" },
  finding_balance_too_low: { zh: "余额不足", en: "balance too low" },
  finding_too_long: { zh: "时长超限", en: "too long" },
  finding_notice_too_short: { zh: "提前时间不足", en: "notice too short" },
  finding_blackout: { zh: "处于禁休期", en: "blackout" },
  finding_day_cap_reached: { zh: "当日休假人数已满", en: "day cap reached" },
  finding_crew_too_small: { zh: "低于最低在岗人数", en: "crew too small" },
  finding_cover_unknown: { zh: "人力覆盖未知", en: "cover unknown" },
  finding_cover_too_thin: { zh: "人力覆盖不足", en: "cover too thin" },
  finding_handover_partner_off: { zh: "代理人也不在", en: "handover partner off" },
  finding_evidence_due: { zh: "凭证待交", en: "evidence due" },
  work_date: { zh: "工作日", en: "work date" },
  amiss_minutes: { zh: "异常时长", en: "minutes amiss" },
  kind: { zh: "类型", en: "kind" },
  warning_region: { zh: "预警区域", en: "region" },
  span_start: { zh: "开始", en: "from" },
  span_end: { zh: "结束", en: "until" },
  heads_before: { zh: "当前所需人数", en: "heads now" },
  heads_after: { zh: "调整后所需人数", en: "heads then" },
  people_wanted: { zh: "邀约人数", en: "people asked for" },
  people_able: { zh: "可邀约人选", en: "people who could" },
  same_team: { zh: "同一班组", en: "one team" },
  cover_lost_minutes: { zh: "减少的人力覆盖", en: "cover lost" },
  swaps_last_30_days: { zh: "近 30 天换班次数", en: "swaps in 30 days" },
});

const say = messages({
  yes: { zh: "是", en: "yes" },
  no: { zh: "否", en: "no" },
  people: { zh: "{n} 人", en: "{n} {n|agent|agents}" },
  days: { zh: "{n} 天", en: "{n} {n|day|days}" },
  unknown: { zh: "未知", en: "not known" },
  COMPARISON_EQUAL: { zh: "为", en: "is" },
  COMPARISON_NOT_EQUAL: { zh: "不为", en: "is not" },
  COMPARISON_AT_LEAST: { zh: "不少于", en: "at least" },
  COMPARISON_AT_MOST: { zh: "不超过", en: "at most" },
  COMPARISON_ONE_OF: { zh: "属于", en: "one of" },
  COMPARISON_NONE_OF: { zh: "不属于", en: "none of" },
  OUTCOME_ALLOW: { zh: "自动批准", en: "Approve at once" },
  OUTCOME_ALLOW_WITH_REVIEW: { zh: "自动批准，抽样复核", en: "Approve at once, sample for review" },
  OUTCOME_ESCALATE: { zh: "交给人决定", en: "Put before a person" },
  OUTCOME_DENY: { zh: "不批准", en: "Refuse" },
  OUTCOME_UNSPECIFIED: { zh: "没有规则适用", en: "No policy applied" },
  condition: { zh: "{fact}{comparison} {value}", en: "{fact} {comparison} {value}" },
  not: { zh: "非{fact}", en: "not {fact}" },
  uses: { zh: "{n} 次", en: "{n} {n|time|times}" },
  budget: { zh: "{per}{period}最多 {limit}", en: "at most {limit} {per} {period}" },
  budgetOf: { zh: "{per}{period}{fact}合计最多 {limit}", en: "{fact}: at most {limit} in all {per} {period}" },
  DAY: { zh: "每天", en: "a day" },
  MONTH: { zh: "每月", en: "a month" },
  PERSON: { zh: "每人", en: "per person" },
  TEAM: { zh: "每班组", en: "per team" },
  CENTRE: { zh: "全中心", en: "for the centre" },
});

const types = messages({
  ANNUAL: { zh: "年休假", en: "Annual leave" },
  COMPANY: { zh: "福利年假", en: "Company leave" },
  COMP: { zh: "调休", en: "Time off in lieu" },
  SICK: { zh: "病假", en: "Sick leave" },
  PERSONAL: { zh: "事假", en: "Personal leave" },
  MARRIAGE: { zh: "婚假", en: "Marriage leave" },
  BEREAVEMENT: { zh: "丧假", en: "Bereavement leave" },
  MATERNITY: { zh: "产假", en: "Maternity leave" },
  PATERNITY: { zh: "陪产假", en: "Paternity leave" },
  PARENTAL: { zh: "育儿假", en: "Parental leave" },
  ELDER_CARE: { zh: "护理假", en: "Elder care leave" },
  NURSING: { zh: "哺乳时间", en: "Nursing time" },
  WORK_INJURY: { zh: "工伤假", en: "Work injury leave" },
  CIVIC: { zh: "公假", en: "Civic duty" },
  HALF_HOLIDAY: { zh: "半日节假", en: "Half-day holiday" },
  LEAVE: { zh: "休假", en: "On leave" },
});

const swaps = messages({
  DIRECT: { zh: "换班", en: "exchange" },
  GIVE_AWAY: { zh: "顶班", en: "give-away" },
  MARKET: { zh: "换班市场", en: "market" },
  MARKET_RETURN: { zh: "换班市场（换回）", en: "market, in return for a shift" },
});

/** Facts a policy may look at, as far as this console knows words for them. */
export const KNOWN_FACTS = Object.keys(names.catalogue);

export function factName(key = ""): string {
  return key in names.catalogue ? names(key as keyof typeof names.catalogue) : key.replace(/_(permille|milli|minutes)$/, "").replaceAll("_", " ");
}

/** A leave type's name; its code when the type is the house's own. */
export function leaveTypeName(code = ""): string {
  return code in types.catalogue ? types(code as keyof typeof types.catalogue) : code;
}

/** A fact's value, read by its unit, or by the unit that its key carries. */
export function factValue(key = "", value = "", unit = ""): string {
  if (value === "") return say("unknown");
  if (value === "true" || value === "false") return say(value === "true" ? "yes" : "no");
  if (key === "leave_type") return value.split(",").map((each) => leaveTypeName(each.trim())).join(" / ");
  if (key === "kind" && value in swaps.catalogue) return swaps(value as keyof typeof swaps.catalogue);
  if (/^\d{4}-\d\d-\d\dT/.test(value)) return dateTime(value);
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return civil(value);
  const amount = Number(value);
  if (!Number.isFinite(amount)) return value;
  const measure = unit || /_(permille|milli|minutes|dates)$/.exec(key)?.[1] || (key === "minutes" ? "minutes" : "");
  switch (measure) {
    case "permille": return permille(amount, 1);
    case "percent": return permille(amount * 10, 1);
    case "minutes": return /balance|charge|^minutes$/.test(key) ? workHours(amount) : duration(amount);
    case "milli": return say("people", { n: heads(amount / 1000, true) });
    case "agents": return say("people", { n: heads(amount) });
    case "days": case "dates": return say("days", { n: value });
    default: return number(amount, Number.isInteger(amount) ? 0 : 2);
  }
}

export const shownFact = (fact: Fact): string => factValue(fact.key, fact.value, fact.unit);

export function comparisonName(comparison: Comparison | undefined): string {
  return comparison && comparison in say.catalogue ? say(comparison as keyof typeof say.catalogue) : "";
}

export function outcomeName(outcome: Outcome | undefined): string {
  return say(outcome ?? "OUTCOME_UNSPECIFIED");
}

export function outcomeTone(outcome: Outcome | undefined): "" | "good" | "watch" | "bad" {
  if (outcome === "OUTCOME_ALLOW" || outcome === "OUTCOME_ALLOW_WITH_REVIEW") return "good";
  return outcome === "OUTCOME_ESCALATE" ? "watch" : outcome === "OUTCOME_DENY" ? "bad" : "";
}

/** A condition as one reads it aloud. */
export function conditionSentence({ fact, comparison, value }: Condition): string {
  const name = factName(fact);
  if (comparison === "COMPARISON_EQUAL" && (value === "true" || value === "false")) return value === "true" ? name : say("not", { fact: name });
  return say("condition", { fact: name, comparison: comparisonName(comparison), value: factValue(fact, value) });
}

export function budgetSentence(budget: Budget): string {
  const limit = budget.fact ? factValue(budget.fact, budget.limit ?? "0") : say("uses", { n: budget.limit ?? "0" });
  const words = { per: perName(budget.per), period: periodName(budget.period), limit, fact: factName(budget.fact) };
  return say(budget.fact ? "budgetOf" : "budget", words);
}

export const periodName = (period = "DAY"): string => say(period as "DAY" | "MONTH");
export const perName = (per = "PERSON"): string => say(per as "PERSON" | "TEAM" | "CENTRE");
