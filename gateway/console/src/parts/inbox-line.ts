// One work item as a line of a list.
import { css, html, nothing, type TemplateResult } from "lit";
import { datesIn } from "../kit/format";
import type { Names } from "../kit/names";
import type { WorkItem } from "../kit/shapes";
import { messages, spoken } from "../kit/locale";
import { deadline, kindOf, titleOf } from "./inbox";
import { icon } from "./icons";
import { avatar } from "./shapes";

const say = messages({
  escalated: { zh: "已升级", en: "Escalated" },
  claimedBy: { zh: "{name} 在处理", en: "{name} is at it" },
  standIn: { zh: "代理", en: "Stand-in" },
});

export const lineStyles = css`
  .line {
    display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 12px; padding: 11px 16px; width: 100%; text-align: left;
    border: 0; border-top: 1px solid var(--zt-line); background: transparent; color: var(--zt-ink); text-decoration: none;
  }
  .line:hover { background: var(--zt-hover); text-decoration: none; }
  .line[aria-current="true"] { background: var(--zt-accent-soft); box-shadow: inset 3px 0 var(--zt-accent); }
  .line .avatar { margin-top: 2px; }
  .line .title { font-weight: 560; line-height: 1.45; text-wrap: pretty; }
  .line .why { color: var(--zt-ink-soft); font-size: var(--zt-text-small); display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; }
  .line .marks { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-top: 4px; align-items: center; }
`;

/** What a line shows; the element around it makes it a link or a button. */
export function lineContent(item: WorkItem, names: Names): TemplateResult {
  const due = deadline(item);
  const person = names.of(item.draft?.employee);
  const why = datesIn(names.in(spoken(item.draft?.reasons?.[0]?.text)));
  return html`
    ${person ? avatar(person) : html`<span class="avatar">${icon("inbox", 16)}</span>`}
    <span>
      <span class="title">${titleOf(item, names)}</span>
      ${why ? html`<span class="why">${why}</span>` : nothing}
      <span class="marks">
        <span class="badge">${kindOf(item)}</span>
        ${item.state === "WORK_ITEM_STATE_ESCALATED" ? html`<span class="badge bad">${say("escalated")}</span>` : nothing}
        ${due ? html`<span class="badge ${due.tone} number">${icon("clock", 12)}${due.text}</span>` : nothing}
        ${item.standIn ? html`<span class="badge watch">${say("standIn")}</span>` : nothing}
        ${item.state === "WORK_ITEM_STATE_CLAIMED"
          ? html`<span class="badge accent">${say("claimedBy", { name: names.of(item.assignee) })}</span>`
          : nothing}
      </span>
    </span>`;
}
