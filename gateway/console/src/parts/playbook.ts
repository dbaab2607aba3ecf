// A playbook as its form has it: what is sent from what was typed, and what kinds and levels of warnings there are.
import type { Playbook, WarningRule } from "../kit/weather-shapes";

export const KINDS = [
  "TYPHOON", "RAINSTORM", "SNOWSTORM", "COLD_WAVE", "GALE", "DUST_STORM", "HEAT", "DROUGHT", "LIGHTNING", "HAIL", "FROST", "FOG", "HAZE", "ICY_ROADS",
].map((kind) => `WARNING_KIND_${kind}`);
export const LEVELS = ["BLUE", "YELLOW", "ORANGE", "RED"].map((level) => `WARNING_LEVEL_${level}`);
export const CHANNELS = ["CHANNEL_UNSPECIFIED", "CHANNEL_CALL", "CHANNEL_CHAT", "CHANNEL_BACK_OFFICE"];
export const ASKS = ["OFFER_KIND_UNSPECIFIED", "OFFER_KIND_OPEN_SHIFT", "OFFER_KIND_OVERTIME"];

/** What a new playbook begins with: orange and above, half as much again of every channel, two hours of overtime of five. */
export const NEW: Playbook = {
  name: "", kinds: [], leastLevel: "WARNING_LEVEL_ORANGE", changes: [{ percent: 50 }], hours: 12, ask: "OFFER_KIND_OVERTIME", askMinutes: 120, mostPeople: 5, active: true,
};

/** The playbook as it is sent: what was typed over what was there. */
export function filled(before: Playbook, form: FormData): Playbook {
  const text = (name: string): string => String(form.get(name) ?? "").trim();
  const all = (name: string): string[] => form.getAll(name).map(String);
  const changes = CHANNELS.filter((channel) => text(channel)).map((channel) => ({ channel, percent: Number(text(channel)) }));
  const ask = text("ask");
  const asks = ask !== "OFFER_KIND_UNSPECIFIED";
  return {
    ...before,
    code: before.code || text("code"),
    title: { zh: text("titleZh"), en: text("titleEn") },
    team: text("team"),
    kinds: all("kinds"),
    leastLevel: text("leastLevel"),
    regions: all("regions"),
    changes,
    hours: Number(text("hours")),
    ask,
    askMinutes: asks ? Number(text("askMinutes")) : 0,
    mostPeople: asks ? Number(text("mostPeople")) : 0,
    message: { zh: text("messageZh"), en: text("messageEn") },
    active: form.has("active"),
  };
}

/** What a level means for each of the kinds that have it. */
export function meanings(rules: readonly WarningRule[], kinds: readonly string[], level: string): WarningRule[] {
  return rules.filter((each) => each.level === level && kinds.includes(each.kind ?? ""));
}

/** The percent of a channel that a playbook has; empty where it has none. */
export function percentOf(playbook: Playbook, channel: string): string {
  const found = playbook.changes?.find((each) => (each.channel ?? "CHANNEL_UNSPECIFIED") === channel);
  return found ? String(found.percent ?? 0) : "";
}
