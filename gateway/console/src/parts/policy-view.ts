// A policy in words, and what a replay of last month found.
import { css, html, nothing, type TemplateResult } from "lit";
import type { Api } from "../kit/api";
import { dateTime, number, permille } from "../kit/format";
import type { Names } from "../kit/names";
import type { ConditionResult, DecisionRecord, Outcome, PolicyRule } from "../kit/shapes";
import { say } from "../messages/policies";
import { conditionList, conditionStyles } from "./conditions";
import { resultOf } from "./decision-entry";
import { budgetSentence, conditionSentence, outcomeName, outcomeTone } from "./facts";
import { icon } from "./icons";

interface Difference {
  decision?: string;
  before?: Outcome;
  after?: Outcome;
  conditions?: ConditionResult[];
  /** The decision as it was, where it could be read. */
  record?: DecisionRecord;
}

export interface Replay {
  decisionCount?: number;
  automaticBeforeCount?: number;
  automaticAfterCount?: number;
  differences?: Difference[];
}

const DAYS = 30;

/** What the decisions of the last 30 days would have been under a rule, each difference with its decision. */
export async function tryRule(api: Api, rule: PolicyRule): Promise<Replay> {
  const replay = await api.ask<Replay>("/v1/policies:replay", { rule, days: DAYS });
  if (!replay.differences?.length) return replay;
  const { decisions = [] } = await api.get<{ decisions?: DecisionRecord[] }>("/v1/decisions", { pageSize: 1000 });
  const known = new Map(decisions.map((record) => [record.name, record]));
  return { ...replay, differences: replay.differences.map((each) => ({ ...each, record: known.get(each.decision ?? "") })) };
}

const SHOWN = 30;

export const ruleStyles = css`
  .rule { display: flex; flex-wrap: wrap; gap: 12px 40px; }
  .rule section:first-child { flex: 2 1 420px; }
  .rule section:nth-child(2) { flex: 1 1 240px; }
  .rule section:first-child ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(210px, 1fr)); column-gap: 24px; }
  .rule li span { display: inline-block; }
  .rule li span::first-letter { text-transform: uppercase; }
  .rule h4 { font-size: var(--zt-text-small); font-weight: 600; color: var(--zt-ink-soft); margin-bottom: 4px; }
  .rule li { display: flex; gap: 8px; padding: 2px 0; align-items: baseline; }
  .rule li svg { flex: none; color: var(--zt-ink-faint); align-self: flex-start; margin-top: 4px; }
`;

export function ruleInWords(rule: PolicyRule): TemplateResult {
  const { conditions = [], budgets = [] } = rule;
  return html`<div class="rule">
    <section><h4>${say(conditions.length ? "all" : "always")}</h4>
      <ul>${conditions.map((condition) => html`<li>${icon("check", 14)}<span>${conditionSentence(condition)}</span></li>`)}</ul></section>
    ${budgets.length
      ? html`<section><h4>${say("within")}</h4><ul>${budgets.map((budget) => html`<li>${icon("clock", 14)}<span>${budgetSentence(budget)}</span></li>`)}</ul></section>`
      : nothing}
  </div>`;
}

export const replayStyles = [
  conditionStyles,
  css`
    .replay { border: 1px solid var(--zt-line); border-radius: var(--zt-radius); padding: 14px 16px; display: grid; gap: 10px; background: var(--zt-sunken); }
    .replay dl { display: flex; gap: 8px 32px; flex-wrap: wrap; }
    .replay dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
    .replay dd { font-size: 1.25rem; font-weight: 640; font-variant-numeric: tabular-nums; }
    .replay dd small { font-size: var(--zt-text-small); font-weight: 400; color: var(--zt-ink-soft); margin-left: 6px; }
    .replay details { border-top: 1px solid var(--zt-line); padding: 6px 0; }
    .replay summary { display: flex; gap: 8px; align-items: center; flex-wrap: wrap; }
    .replay .scroll { max-height: 260px; }
  `,
];

export function replayView(replay: Replay, names: Names): TemplateResult {
  const { decisionCount: count = 0, automaticBeforeCount: before = 0, automaticAfterCount: after = 0, differences = [] } = replay;
  const share = (part: number): string => permille(count ? (part / count) * 1000 : undefined);
  return html`<section class="replay" aria-live="polite">
    <h3>${say("replayTitle")} <span class="soft small">${say("replayCount", { count })}</span></h3>
    <dl>
      <div><dt>${say("automaticBefore")}</dt><dd>${share(before)}<small>${number(before)}</small></dd></div>
      <div><dt>${say("automaticAfter")}</dt><dd>${share(after)}<small>${number(after)}</small></dd></div>
    </dl>
    <p class="soft">${differences.length ? say("differences", { count: differences.length }) : say("noDifference")}</p>
    ${differences.length
      ? html`<div class="scroll" tabindex="0" role="region" aria-label=${say("differences", { count: differences.length })}>${differences.slice(0, SHOWN).map(
          (each) => html`<details><summary>
              <span class="badge ${outcomeTone(each.before)}">${each.record ? resultOf(each.record) : outcomeName(each.before)}</span>${icon("next", 14)}
              <span class="badge ${outcomeTone(each.after)}">${outcomeName(each.after)}</span>
              ${each.record ? html`<span class="soft small">${names.of(each.record.employee)} · ${dateTime(each.record.decision?.decideTime)}</span>` : nothing}</summary>
            ${conditionList(each.conditions ?? [])}</details>`,
        )}</div>`
      : nothing}
  </section>`;
}
