// Small pieces of page that need no element of their own.
import { html, nothing, type TemplateResult } from "lit";
import type { Refusal } from "../kit/api";
import { messages } from "../kit/locale";
import type { Tone } from "../kit/shapes";
import { icon, type IconName } from "./icons";

const say = messages({
  again: { zh: "重试", en: "Try again" },
  trace: { zh: "追踪号 {id}", en: "Trace {id}" },
  loading: { zh: "正在读取", en: "Loading" },
});

const TINTS = 6;

/** Initials in a circle: the last two characters of a Chinese name, or the first letters of two words. */
export function avatar(name: string, size: "" | "large" = ""): TemplateResult {
  let sum = 0;
  for (const character of name) sum = (sum * 31 + character.codePointAt(0)!) >>> 0;
  return html`<span class="avatar ${size} tint-${sum % TINTS}" aria-hidden="true">${initials(name)}</span>`;
}

export function initials(name: string): string {
  if (/\p{Script=Han}/u.test(name)) return [...name].slice(-2).join("");
  const words = name.split(/[\s-]+/).filter(Boolean);
  return words.slice(0, 2).map((word) => [...word][0]!.toUpperCase()).join("");
}

export function empty(name: IconName, sentence: string, more: unknown = nothing): TemplateResult {
  return html`<div class="empty">${icon(name, 28)}<p>${sentence}</p>${more}</div>`;
}

export function skeleton(lines = 6): TemplateResult {
  return html`<div class="skeleton" role="status">
    <span class="unseen">${say("loading")}</span>${Array.from({ length: lines }, () => html`<i></i>`)}
  </div>`;
}

/** What went wrong, in the platform's words, with a way to try again. */
export function failed(refusal: Refusal, again: () => void): TemplateResult {
  return html`<div class="notice bad" role="alert">
    ${icon("warning")}
    <div class="grow">
      <p>${refusal.message}</p>
      ${refusal.traceId ? html`<p class="tiny">${say("trace", { id: refusal.traceId })}</p>` : nothing}
    </div>
    <button class="button small" @click=${again}>${say("again")}</button>
  </div>`;
}

const TONES: Record<string, string> = { TONE_GOOD: "good", TONE_WATCH: "watch", TONE_BAD: "bad" };

/** The class that shows a tone. */
export function toneClass(tone: Tone | undefined): "" | "good" | "watch" | "bad" {
  return (TONES[tone ?? ""] ?? "") as "" | "good" | "watch" | "bad";
}
