// How the numbers of a policy are edited: percent instead of permille, hours instead of minutes, agents instead of thousandths.
import { messages } from "../kit/locale";

const say = messages({
  percent: { zh: "%", en: "%" },
  hours: { zh: "小时", en: "hours" },
  agents: { zh: "人", en: "agents" },
  days: { zh: "天", en: "days" },
  times: { zh: "次", en: "times" },
});

const YES_NO = new Set(["statutory", "paid", "evidence_given", "cover_known"]);
const WORDS = new Set(["leave_type"]);

export interface Measure {
  kind: "number" | "yesNo" | "words";
  /** What is shown times this is what is kept. */
  factor: number;
  unit: string;
}

/** How a fact is edited, by its key. */
export function measureOf(fact = ""): Measure {
  if (YES_NO.has(fact) || fact.startsWith("finding_")) return { kind: "yesNo", factor: 1, unit: "" };
  if (WORDS.has(fact)) return { kind: "words", factor: 1, unit: "" };
  if (fact.endsWith("_permille")) return { kind: "number", factor: 10, unit: say("percent") };
  if (fact.endsWith("_milli")) return { kind: "number", factor: 1000, unit: say("agents") };
  if (fact === "minutes" || fact.endsWith("_minutes")) return { kind: "number", factor: 60, unit: say("hours") };
  if (fact === "work_dates") return { kind: "number", factor: 1, unit: say("days") };
  return { kind: "number", factor: 1, unit: fact ? "" : say("times") };
}

/** A kept value as it is edited. */
export function editable(fact: string | undefined, value: string | undefined): string {
  const { kind, factor } = measureOf(fact);
  if (kind !== "number" || !value) return value ?? "";
  const amount = Number(value);
  return Number.isFinite(amount) ? String(Math.round((amount / factor) * 1000) / 1000) : value;
}

/** An edited value as it is kept; undefined when it is not a number where one is needed. */
export function kept(fact: string | undefined, text: string): string | undefined {
  const { kind, factor } = measureOf(fact);
  const trimmed = text.trim();
  if (kind !== "number") return trimmed || undefined;
  const amount = Number(trimmed);
  return trimmed && Number.isFinite(amount) ? String(Math.round(amount * factor)) : undefined;
}
