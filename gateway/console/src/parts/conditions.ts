// What a policy looked at: each condition with its fact, its limit, and whether it held.
import { css, html, nothing, type TemplateResult } from "lit";
import { messages } from "../kit/locale";
import type { ConditionResult } from "../kit/shapes";
import { comparisonName, factName, factValue } from "./facts";
import { icon } from "./icons";

const say = messages({
  held: { zh: "成立", en: "held" },
  notHeld: { zh: "不成立", en: "did not hold" },
  wanted: { zh: "要求{comparison} {limit}", en: "wanted: {comparison} {limit}" },
});

export const conditionStyles = css`
  .conditions { display: grid; container-type: inline-size; max-width: 760px; }
  .conditions li { display: grid; grid-template-columns: 20px minmax(0, 1fr) minmax(0, 1fr) auto; gap: 0 10px; padding: 5px 0; align-items: baseline; border-top: 1px solid var(--zt-line); }
  .conditions li:first-child { border-top: 0; }
  .conditions .fact { display: inline-block; }
  .conditions .fact::first-letter { text-transform: uppercase; }
  .conditions svg { align-self: center; }
  .conditions .held svg { color: var(--zt-good); }
  .conditions .failed svg { color: var(--zt-bad); }
  .conditions b { font-weight: 620; font-variant-numeric: tabular-nums; text-align: right; }
  .conditions .failed b { color: var(--zt-bad); }
  .conditions small { font-size: var(--zt-text-small); color: var(--zt-ink-faint); }
  @container (width < 460px) {
    .conditions li { grid-template-columns: 20px minmax(0, 1fr) auto; }
    .conditions small { grid-area: 2 / 2 / auto / span 2; font-size: var(--zt-text-tiny); }
    .conditions b { grid-area: 1 / 3; }
  }
`;

/** The conditions, those that did not hold first. */
export function conditionList(conditions: readonly ConditionResult[]): TemplateResult | typeof nothing {
  if (!conditions.length) return nothing;
  const sorted = [...conditions].sort((one, other) => Number(one.held ?? false) - Number(other.held ?? false));
  return html`<ul class="conditions">
    ${sorted.map(
      ({ fact, comparison, limit, value, held }) => html`<li class=${held ? "held" : "failed"}>
        ${icon(held ? "check" : "cross", 16)}
        <span><span class="unseen">${say(held ? "held" : "notHeld")}: </span><span class="fact">${factName(fact)}</span></span>
        <small>${say("wanted", { comparison: comparisonName(comparison), limit: factValue(fact, limit) })}</small>
        <b>${factValue(fact, value)}</b>
      </li>`,
    )}
  </ul>`;
}
