// The figures at the top of a card: what a yes would do to service level, slack and balance, and who else is away.
import { html, nothing, type TemplateResult } from "lit";
import { dateTime, heads, permille, time, workHours } from "../kit/format";
import type { Outlook } from "../kit/shapes";
import { say } from "../messages/card";
import { left, type CoverPoint } from "./cover";
import { icon } from "./icons";
import { coverPoints, targetOf, tightest, toneOf } from "./impact";
import { toneClass } from "./shapes";

const DAY_MS = 86_400_000;

export function figures(outlook: Outlook): TemplateResult {
  const points = coverPoints(outlook.cover ?? []);
  return html`<dl class="figures">
      ${points.length ? html`${level(outlook)}${slack(points)}` : nothing}
      ${balance(outlook)}
      <div><dt>${say("away")}</dt><dd>${outlook.away?.length ?? 0}<small>${say("people")}</small></dd></div>
    </dl>
    ${outlook.coverKnown ? nothing : html`<p class="notice watch">${icon("warning")}${say("coverUnknown")}</p>`}`;
}

function level(outlook: Outlook): TemplateResult {
  const facts = outlook.facts ?? [];
  const target = targetOf(facts, outlook.decision);
  const [before, after] = [outlook.serviceLevelBeforePermille ?? 0, outlook.serviceLevelAfterPermille ?? 0];
  const guessed = target !== undefined && after < target ? "bad" : "good";
  const tone = after < 0 ? "" : toneClass(toneOf(facts, "service_level_after_permille")) || guessed;
  return html`<div><dt>${say("level")}</dt>
    <dd><span class="was">${permille(before)}</span>${icon("next", 14)}<span class="${tone}-text">${permille(after)}</span></dd>
    ${target === undefined ? nothing : html`<dd class="sub">${say("target", { target: permille(target) })}</dd>`}</div>`;
}

function slack(points: readonly CoverPoint[]): TemplateResult {
  const worst = tightest(points)!;
  const amount = left(worst) - worst.required;
  return html`<div><dt>${say("slack")}</dt>
    <dd class=${amount < -0.05 ? "bad-text" : ""}>${heads(amount, true)}<small>${say("people")}</small></dd>
    <dd class="sub">${say("slackAt", { time: whenOf(worst, points) })}</dd></div>`;
}

function balance(outlook: Outlook): TemplateResult | typeof nothing {
  const [before, after] = [outlook.balanceBeforeMinutes ?? 0, outlook.balanceAfterMinutes ?? 0];
  if (before === after || (!after && before !== outlook.chargedMinutes)) return nothing;
  return html`<div><dt>${say("balance")}</dt>
    <dd><span class="was">${workHours(before)}</span>${icon("next", 14)}<span class=${after < 0 ? "bad-text" : ""}>${workHours(after)}</span></dd>
    ${outlook.chargedMinutes ? html`<dd class="sub">${say("charge", { charge: workHours(outlook.chargedMinutes) })}</dd>` : nothing}</div>`;
}

/** When a point of cover is: its time, with the day where the points lie on several. */
function whenOf(point: CoverPoint, points: readonly CoverPoint[]): string {
  const instant = new Date(point.start).toISOString();
  return points.at(-1)!.start - points[0]!.start > DAY_MS ? dateTime(instant) : time(instant);
}
