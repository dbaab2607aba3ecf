// Words about the patience of callers, and targets as a form has them.
import type { PatienceEstimate, PatienceSource } from "../kit/caller-shapes";
import { number } from "../kit/format";
import type { Queue } from "../kit/roster-shapes";
import { say } from "../messages/callers";

export type Target = NonNullable<Queue["target"]>;

/** Fields of the form, whether they are shown as percent, and the most that each may be. */
export const FIELDS = [
  { name: "targetPermille", percent: true, least: 0.1, most: 99.9 },
  { name: "thresholdSeconds", percent: false, least: 0, most: 86_400 },
  { name: "occupancyCapPermille", percent: true, least: 0, most: 100 },
  { name: "asaCapSeconds", percent: false, least: 0, most: 86_400 },
  { name: "abandonmentCapPermille", percent: true, least: 0, most: 99.9 },
  { name: "patienceSeconds", percent: false, least: 0, most: 86_400 },
  { name: "minimumCrew", percent: false, least: 0, most: 10_000 },
] as const;

const isLearnt = (source?: PatienceSource): boolean => source === "PATIENCE_SOURCE_LEARNT" || source === "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT";

/** How a queue's callers are taken to wait. */
export function patienceWords({ patienceSeconds: n = 0, patienceSource }: Target): string {
  if (isLearnt(patienceSource)) return n ? say("taught", { n: number(n) }) : say("untaught");
  return n ? say("given", { n: number(n) }) : say("forEver");
}

/** What a plan was reckoned with; nothing where it does not say. */
export function planWords({ patienceSeconds: n = 0, patienceSource }: { patienceSeconds?: number; patienceSource?: PatienceSource }): string {
  if (!patienceSource) return "";
  if (isLearnt(patienceSource)) return n ? say("planLearnt", { n: number(n) }) : say("planUntaught");
  return n ? say("planGiven", { n: number(n) }) : say("planForEver");
}

/** What was learnt, with how sure that is. */
export function learntWords(found: PatienceEstimate): string {
  const days = found.dayCount ?? 0;
  if (found.seconds === undefined) return say("nobody", { days });
  const [n, low, high] = [found.seconds, found.lowSeconds ?? 0, found.highSeconds ?? 0].map((each) => number(each));
  const gone = Number(found.abandonedContacts ?? 0);
  const told = say("learnt", { n: n!, low: low!, high: high!, gone: number(gone), days });
  return found.shortContacts === undefined ? told : told + say("short", { n: number(Number(found.shortContacts)) });
}

/** The target that a form asks for, beside what it does not show. */
export function targetOf(form: FormData, before: Target): Target {
  const asked: Record<string, unknown> = { ...before, definition: String(form.get("definition") ?? before.definition) };
  for (const { name, percent } of FIELDS) {
    const given = form.get(name);
    if (given !== null) asked[name] = Math.round(Number(given) * (percent ? 10 : 1));
  }
  return asked as Target;
}

/** Whether what was learnt is what the queue is reckoned with now. */
export function inUse(found: PatienceEstimate, target: Target): boolean {
  const source = found.shortContacts === undefined ? "PATIENCE_SOURCE_LEARNT" : "PATIENCE_SOURCE_LEARNT_WITHOUT_SHORT";
  if (isLearnt(target.patienceSource)) return target.patienceSource === source;
  return Boolean(target.patienceSeconds) && Math.round(found.seconds ?? 0) === target.patienceSeconds;
}
