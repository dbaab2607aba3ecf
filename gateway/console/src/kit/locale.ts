// Which language is spoken, in which zone the site lives, and the catalogues of what is said.

import { keep as keepValue, readKept } from "./kept";

export type Language = "zh-CN" | "en";

/** A sentence or label in both languages, as the platform's answers carry it. */
export interface Text {
  zh?: string;
  en?: string;
}

type Values = Record<string, string | number>;
type Catalogue = Record<string, { zh: string; en: string }>;

const KEPT = "zhongtai.language";
const changed = new EventTarget();

let language: Language = kept() ?? (navigatorLanguage().startsWith("zh") ? "zh-CN" : "en");
let zone = "Asia/Shanghai";

function kept(): Language | undefined {
  const value = readKept(KEPT);
  return value === "zh-CN" || value === "en" ? value : undefined;
}

function navigatorLanguage(): string {
  return globalThis.navigator?.language ?? "zh-CN";
}

export function getLanguage(): Language {
  return language;
}

/** Speak another language from now on; every mounted page follows without a reload. */
export function setLanguage(next: Language, keep = true): void {
  if (keep) keepValue(KEPT, next);
  if (next === language) return;
  language = next;
  changed.dispatchEvent(new Event("change"));
}

/** The IANA zone of the site, in which every instant is shown. */
export function getZone(): string {
  return zone;
}

export function setZone(next: string): void {
  if (!next || next === zone) return;
  zone = next;
  changed.dispatchEvent(new Event("change"));
}

export function onLocaleChange(listener: () => void): () => void {
  changed.addEventListener("change", listener);
  return () => changed.removeEventListener("change", listener);
}

/** The text in the language spoken now; the other language when that one is missing. */
export function spoken(text: Text | undefined): string {
  if (!text) return "";
  return (language === "en" ? text.en || text.zh : text.zh || text.en) ?? "";
}

/**
 * What a page says. `{name}` is replaced by a value; `{count|person|people}` by the word that fits the number.
 * Both languages are needed for every key, or the build fails.
 */
export function messages<C extends Catalogue>(catalogue: C): ((key: keyof C, values?: Values) => string) & { catalogue: C } {
  const say = (key: keyof C, values: Values = {}): string => fill(spoken(catalogue[key as string]), values);
  return Object.assign(say, { catalogue });
}

function fill(sentence: string, values: Values): string {
  return sentence.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    if (one === undefined) return String(value);
    return Number(value) === 1 ? one : (many ?? "");
  });
}
