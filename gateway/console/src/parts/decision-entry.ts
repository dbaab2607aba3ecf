// A decision as recorded: what came of it, on which facts, by whom.
import { css, html, nothing, type TemplateResult } from "lit";
import { dateTime } from "../kit/format";
import { messages, spoken } from "../kit/locale";
import type { Names } from "../kit/names";
import type { DecisionRecord } from "../kit/shapes";
import { conditionList, conditionStyles } from "./conditions";
import { factName, outcomeName, outcomeTone, shownFact } from "./facts";
import { avatar, toneClass } from "./shapes";

const say = messages({
  "leave.approve": { zh: "请假审批", en: "Leave approval" },
  "swap.approve": { zh: "换班审批", en: "Swap approval" },
  byPolicy: { zh: "按规则", en: "by policy" },
  approved: { zh: "批准", en: "Approved" },
  refused: { zh: "不批准", en: "Refused" },
  automatic: { zh: "自动批准", en: "Approved at once" },
  escalated: { zh: "交给人决定", en: "Put before a person" },
  policy: { zh: "规则第 {version} 版", en: "policy version {version}" },
  facts: { zh: "当时的情况", en: "Facts at that moment" },
  conditions: { zh: "逐条核对", en: "Conditions" },
  sampled: { zh: "待复核", en: "To review" },
  FINE: { zh: "复核无误", en: "Found fine" },
  WRONG: { zh: "复核有误", en: "Found wrong" },
});

export const decisionStyles = [
  conditionStyles,
  css`
    .decision { border-top: 1px solid var(--zt-line); }
    .decision > summary { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 12px; align-items: center; padding: 10px 16px; list-style: none; }
    .decision > summary::-webkit-details-marker { display: none; }
    .decision > summary:hover { background: var(--zt-hover); }
    .decision .who { font-weight: 560; }
    .decision .inside { padding: 4px 16px 16px 58px; display: grid; gap: 12px; }
    .decision blockquote { margin: 0; padding-left: 10px; border-left: 3px solid var(--zt-line); white-space: pre-wrap; }
    .decision h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); font-weight: 600; margin-bottom: 4px; }
    .decision .known { display: grid; grid-template-columns: repeat(auto-fill, minmax(150px, 1fr)); gap: 6px 16px; }
    .decision dt { font-size: var(--zt-text-tiny); color: var(--zt-ink-faint); }
    .decision dd { font-weight: 560; font-variant-numeric: tabular-nums; overflow-wrap: anywhere; }
    @media (width < 760px) {
      .decision > summary { padding-inline: 12px; grid-template-columns: auto minmax(0, 1fr); }
      .decision > summary > .row { grid-column: 2; flex-wrap: wrap; gap: 4px; }
      .decision .inside { padding: 4px 12px 14px; }
    }
  `,
];

export function actionName(action = ""): string {
  return action in say.catalogue ? say(action as keyof typeof say.catalogue) : action;
}

/** One decision, closed until looked at; `more` is shown at its end. */
export function decisionEntry(record: DecisionRecord, names: Names, more: unknown = nothing): TemplateResult {
  const decision = record.decision ?? {};
  const person = names.of(record.employee);
  return html`<details class="decision">
    <summary>
      ${avatar(person)}
      <span><span class="who">${person}</span> <span class="soft">${actionName(record.action)}</span>
        <br /><span class="faint small number">${dateTime(decision.decideTime)} · ${deciderOf(record, names)}</span></span>
      <span class="row">${reviewBadge(record)}<span class="badge ${outcomeTone(decision.outcome)}">${resultOf(record)}</span></span>
    </summary>
    <div class="inside">
      ${decision.reasons?.map((reason) => html`<p>${spoken(reason.text) || reason.code}</p>`)}
      ${decision.comment ? html`<blockquote>${decision.comment}</blockquote>` : nothing}
      ${decision.conditions?.length
        ? html`<section><h3>${say("conditions")}${decision.policyVersion ? html` · ${say("policy", { version: decision.policyVersion })}` : nothing}</h3>
            ${conditionList(decision.conditions)}</section>`
        : nothing}
      ${decision.facts?.length
        ? html`<section><h3>${say("facts")}</h3><dl class="known">${decision.facts.map(
            (fact) => html`<div><dt>${spoken(fact.label) || factName(fact.key)}</dt><dd class="${toneClass(fact.tone)}-text">${shownFact(fact)}</dd></div>`,
          )}</dl></section>`
        : nothing}
      ${more}
    </div>
  </details>`;
}

/** What came of it: a person approves or refuses, a policy decides at once or asks a person. */
export function resultOf(record: DecisionRecord): string {
  const { decider = "", outcome } = record.decision ?? {};
  if (outcome === "OUTCOME_DENY") return say("refused");
  if (outcome === "OUTCOME_ESCALATE") return say("escalated");
  if (outcome === "OUTCOME_UNSPECIFIED" || !outcome) return outcomeName(outcome);
  return say(decider.startsWith("employees/") ? "approved" : "automatic");
}

function deciderOf(record: DecisionRecord, names: Names): string {
  const { decider = "" } = record.decision ?? {};
  return decider.startsWith("employees/") ? names.of(decider) : say("byPolicy");
}

function reviewBadge(record: DecisionRecord): unknown {
  if (record.review === "FINE" || record.review === "WRONG") {
    return html`<span class="badge ${record.review === "FINE" ? "good" : "bad"}">${say(record.review)}</span>`;
  }
  return record.sampled ? html`<span class="badge accent">${say("sampled")}</span>` : nothing;
}
