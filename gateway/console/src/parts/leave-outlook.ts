// What would come of a request, as the person who asks sees it: the odds first, then everything they rest on.
import { css, html, nothing, type TemplateResult } from "lit";
import type { Alternative } from "../kit/api";
import { permille, workHours } from "../kit/format";
import { spoken } from "../kit/locale";
import type { LeaveOutlook, LeaveType } from "../kit/leave-shapes";
import { say } from "../messages/leave";
import { conditionList, conditionStyles } from "./conditions";
import { icon } from "./icons";
import { coverPoints, targetOf } from "./impact";
import { amount, odds } from "./leave-words";
import "./zt-cover-chart";

export const outlookStyles = [
  conditionStyles,
  css`
    .odds { display: flex; align-items: center; gap: 12px; padding: 14px 16px; border-radius: var(--zt-radius) var(--zt-radius) 0 0; }
    .odds.good { background: var(--zt-good-soft); color: var(--zt-good); }
    .odds.watch { background: var(--zt-watch-soft); color: var(--zt-watch); }
    .odds.bad { background: var(--zt-bad-soft); color: var(--zt-bad); }
    .odds b { font-size: 1.25rem; font-weight: 660; line-height: 1.3; display: block; }
    .odds svg { flex: none; }
    .odds p { overflow-wrap: anywhere; font-size: var(--zt-text-small); text-wrap: pretty; }
    .outlook { padding: 14px 16px 16px; display: grid; gap: 16px; }
    .outlook h3 { margin-bottom: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
    .sums { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 10px 16px; }
    .sums dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .sums dd { font-size: 1.125rem; font-weight: 630; line-height: 1.4; font-variant-numeric: tabular-nums; }
    .sums .was { color: var(--zt-ink-soft); font-weight: 500; font-size: var(--zt-text); }
    .offers { display: grid; gap: 6px; }
    .offers li { display: flex; align-items: center; gap: 12px; padding: 6px 8px 6px 12px; border-radius: var(--zt-radius-small); background: var(--zt-sunken); min-height: 42px; }
    .fading { opacity: 0.6; transition: opacity 0.15s 0.2s; }
  `,
];

const ICONS = { good: "check", watch: "person", bad: "cross", "": "info" } as const;

/** The outlook; `use` is called with an alternative that the person chooses. */
export function outlookView(outlook: LeaveOutlook, type: LeaveType | undefined, use: (offer: Alternative) => void): TemplateResult {
  const { word, tone } = odds(outlook.odds);
  const { findings = [], alternatives = [] } = outlook;
  const why = spoken(outlook.decision?.reasons?.[0]?.text);
  const hard = findings.filter((finding) => finding.hard);
  const soft = findings.filter((finding) => !finding.hard && spoken(finding.text) !== why);
  return html`
    <div class="odds ${tone}">${icon(ICONS[tone], 26)}<div><b>${word}</b>
      ${hard.length ? hard.map((finding) => html`<p>${spoken(finding.text)}</p>`) : why ? html`<p>${why}</p>` : nothing}</div></div>
    <div class="outlook">
      ${sums(outlook, type)}
      ${alternatives.length ? html`<section><h3>${say("alternatives")}</h3>${offerList(alternatives, use)}</section>` : nothing}
      ${coverView(outlook)}
      ${soft.length
        ? html`<section><h3>${say("findings")}</h3><div class="stack">${soft.map((finding) => html`<p class="notice watch">${icon("warning")}${spoken(finding.text)}</p>`)}</div></section>`
        : nothing}
      ${outlook.decision?.conditions?.length
        ? html`<section><h3>${say("policy")}</h3>${conditionList(outlook.decision.conditions)}</section>`
        : nothing}
    </div>`;
}

function sums(outlook: LeaveOutlook, type: LeaveType | undefined): TemplateResult {
  const [before, after] = [outlook.serviceLevelBeforePermille ?? 0, outlook.serviceLevelAfterPermille ?? 0];
  const target = targetOf(outlook.facts ?? [], outlook.decision);
  const low = target !== undefined && after >= 0 && after < target;
  const left = outlook.balanceAfterMinutes ?? 0;
  return html`<dl class="sums">
    <div><dt>${say("charge")}</dt><dd>${amount(outlook.chargedMinutes ?? 0, type?.dayMinutes)}</dd></div>
    <div><dt>${say("after")}</dt><dd>${type && !type.needsBalance
      ? html`<span class="was">${say("noBalance")}</span>`
      : html`<span class="was">${workHours(outlook.balanceBeforeMinutes ?? 0)} →</span> <span class=${left < 0 ? "bad-text" : ""}>${workHours(left)}</span>`}</dd></div>
    ${outlook.coverKnown && before >= 0
      ? html`<div><dt>${say("level")}</dt><dd><span class="was">${permille(before)} →</span> <span class=${low ? "bad-text" : ""}>${permille(after)}</span></dd></div>`
      : nothing}
    ${outlook.away?.length ? html`<div><dt>${say("alsoAway")}</dt><dd>${say("colleagues", { n: outlook.away.length })}</dd></div>` : nothing}
  </dl>`;
}

function coverView(outlook: LeaveOutlook): TemplateResult | typeof nothing {
  if (!outlook.coverKnown) return html`<p class="notice">${icon("info")}${say("coverUnknown")}</p>`;
  if (!outlook.cover?.length) return nothing;
  return html`<section><h3>${say("cover")}</h3><zt-cover-chart height="170" .points=${coverPoints(outlook.cover)}></zt-cover-chart></section>`;
}

export function offerList(alternatives: readonly Alternative[], use: (offer: Alternative) => void): TemplateResult {
  return html`<ul class="offers">${alternatives.map(
    (offer) => html`<li><span class="grow">${spoken(offer.text)}</span>
      ${offer.request ? html`<button type="button" class="button small" @click=${() => use(offer)}>${say("choose")}</button>` : nothing}</li>`,
  )}</ul>`;
}
