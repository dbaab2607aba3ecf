// What the rules say of changes: what is broken, and what wants a look although it is allowed.
import { html, nothing, type TemplateResult } from "lit";
import type { Refusal } from "../kit/api";
import { civil, duration } from "../kit/format";
import { spoken } from "../kit/locale";
import type { CoverChange, RuleFinding } from "../kit/roster-shapes";
import { ruleName, say } from "../messages/roster";
import { icon } from "./icons";

const SHOWN = 8;

interface Broken {
  rule: string;
  employee: string;
  dates: string[];
  message: string;
}

/** Rules broken, each once for a person: a violation names `employees/…/YYYY-MM-DD`, the rule, and its sentence with the source. */
export function broken(violations: Refusal["violations"]): Broken[] {
  const found = new Map<string, Broken>();
  for (const { field = "", reason: rule = "", message = "" } of violations) {
    const [, employee = "", date = ""] = /^(employees\/[\w-]+)\/(\d{4}-\d\d-\d\d)$/.exec(field) ?? [];
    const key = `${rule}|${employee}|${message}`;
    const known = found.get(key) ?? { rule, employee, dates: [], message };
    if (date) known.dates.push(date);
    found.set(key, known);
  }
  return [...found.values()];
}

/** What wants a look. nameOf: whose it is; absent where there is only one person. */
export function findingNotes(findings: readonly RuleFinding[], nameOf?: (employee: string | undefined) => string): TemplateResult {
  return html`<ul>${findings.slice(0, SHOWN).map((finding) => html`<li>
    <p>${ruleName(finding.rule)}${nameOf ? html` · ${nameOf(finding.employee)} ${civil(finding.workDate)}` : nothing}</p>
    <p>${spoken(finding.text)}</p>
    ${finding.source ? html`<p class="tiny">${say("source", { source: finding.source })}</p>` : nothing}</li>`)}</ul>`;
}

/** What changes would do to the cover of one skill, in words. called: what a skill of a centre is called. */
export function coverChange(change: CoverChange, called: (centre: string, skill: string) => string): string {
  const skill = called(change.centre ?? "", change.skill ?? "");
  if (!change.known) return say("coverUnknown", { skill });
  const [before, after] = [duration(change.shortageBeforeMinutes ?? 0), duration(change.shortageMinutes ?? 0)];
  return say("coverChange", { skill, before, after });
}

/** What changes would do to cover, a line a skill; nothing where it was not told. */
export function coverNotes(changes: readonly CoverChange[] | undefined, called: (centre: string, skill: string) => string): unknown {
  if (!changes?.length) return nothing;
  return html`<ul class="small" data-cover>${changes.map((each) => html`<li class=${(each.shortageMinutes ?? 0) > (each.shortageBeforeMinutes ?? 0) ? "bad-text" : ""}>${coverChange(each, called)}</li>`)}</ul>`;
}

/** Why changes are refused. */
export function refusalNotes(refusal: Refusal, nameOf: (employee: string | undefined) => string): TemplateResult {
  const { rule = "", source = "" } = refusal.metadata;
  const { violations } = refusal;
  return html`<div class="notice bad" role="alert">${icon("warning")}<div class="grow">
    <p><b>${say("refused")}</b></p>
    ${violations.length
      ? html`<ul>${broken(violations).slice(0, SHOWN).map((each) => html`<li>
          <p>${ruleName(each.rule)}${each.employee ? html` · ${nameOf(each.employee)} ${each.dates.map((date) => civil(date)).join(" / ")}` : nothing}</p>
          <p>${each.message}</p></li>`)}</ul>`
      : html`<p>${rule ? html`${ruleName(rule)}: ` : nothing}${refusal.message}</p>${source ? html`<p class="tiny">${say("source", { source })}</p>` : nothing}`}
  </div></div>`;
}
