// Writes a policy draft on one screen, and tries it on last month before it is published.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { Hosted } from "../kit/page";
import type { Budget, Comparison, Condition, Outcome, Policy, PolicyRule } from "../kit/shapes";
import { say } from "../messages/policies";
import { actionName } from "./decision-entry";
import { comparisonName, factName, KNOWN_FACTS, outcomeName, perName, periodName } from "./facts";
import { icon } from "./icons";
import { editable, kept, measureOf } from "./policy-fields";
import { replayStyles, replayView, tryRule, type Replay } from "./policy-view";
import { basics } from "./styles";

type Draft<T> = T & { text: string };

const NUMBER_COMPARISONS: Comparison[] = ["COMPARISON_AT_LEAST", "COMPARISON_AT_MOST", "COMPARISON_EQUAL", "COMPARISON_NOT_EQUAL"];
const WORD_COMPARISONS: Comparison[] = ["COMPARISON_ONE_OF", "COMPARISON_NONE_OF", "COMPARISON_EQUAL", "COMPARISON_NOT_EQUAL"];
const OUTCOMES: Outcome[] = ["OUTCOME_ALLOW", "OUTCOME_ALLOW_WITH_REVIEW", "OUTCOME_ESCALATE", "OUTCOME_DENY"];
const ADDABLE = ["minutes", "work_dates"];

/** Give `policy`, or none for a new one. Fires `saved` `{policy}` and `cancel`. */
@customElement("zt-policy-editor")
export class PolicyEditor extends Hosted {
  static styles = [
    basics,
    replayStyles,
    css`
      form { display: grid; gap: 16px; }
      .two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px; }
      .three { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 12px; }
      legend { margin-bottom: 6px; }
      .line { display: grid; grid-template-columns: minmax(0, 1.5fr) minmax(0, 1fr) minmax(0, 1fr) 34px; gap: 8px; margin-bottom: 8px; align-items: center; }
      .budget { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) minmax(0, 1fr) 34px; }
      .value { display: flex; align-items: center; gap: 6px; white-space: nowrap; }
      .buttons { display: flex; gap: 8px; justify-content: flex-end; flex-wrap: wrap; }
      @media (width < 760px) {
        .two, .three { grid-template-columns: minmax(0, 1fr); }
        .line, .budget { grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); padding-bottom: 8px; border-bottom: 1px solid var(--zt-line); }
      }
    `,
  ];
  @property({ attribute: false }) policy?: Policy;
  @state() private conditions: Draft<Condition>[] = [];
  @state() private budgets: Draft<Budget>[] = [];
  @state() private outcome: Outcome = "OUTCOME_ALLOW";
  @state() private problem = "";
  @state() private busy: "" | "save" | "replay" = "";
  @state() private replayed?: Replay;

  connectedCallback(): void {
    super.connectedCallback();
    const rule = this.policy?.rule ?? {};
    this.conditions = (rule.conditions ?? []).map((each) => ({ ...each, text: editable(each.fact, each.value) }));
    this.budgets = (rule.budgets ?? []).map((each) => ({ ...each, text: editable(each.fact, each.limit) }));
    this.outcome = rule.outcome ?? "OUTCOME_ALLOW";
  }

  #field(id: string): string {
    return this.renderRoot.querySelector<HTMLInputElement>(`#${id}`)!.value.trim();
  }

  /** The rule as written; throws the sentence that says what is missing. */
  #rule(): PolicyRule {
    const value = (fact: string | undefined, text: string): string => {
      const found = kept(fact, text);
      if (found === undefined) throw new Error(say("badValue", { fact: fact ? factName(fact) : say("countUses") }));
      return found;
    };
    return {
      ...this.policy?.rule,
      action: this.#field("action"),
      rank: Number(this.#field("rank")) || 0,
      centre: this.policy?.rule?.centre ?? this.host.principal?.centre ?? "",
      team: this.#field("team"),
      outcome: this.outcome,
      reviewPermille: this.outcome === "OUTCOME_ALLOW_WITH_REVIEW" ? Math.round(Number(this.#field("sample")) * 10) : 0,
      conditions: this.conditions.map(({ text, fact, comparison }) => ({ fact, comparison, value: value(fact, text) })),
      budgets: this.budgets.map(({ text, ...each }) => ({ ...each, limit: value(each.fact, text) })),
    };
  }

  async #attempt(busy: "save" | "replay", work: () => Promise<void>): Promise<void> {
    this.busy = busy;
    this.problem = "";
    try {
      await work();
    } catch (failure) {
      this.problem = failure instanceof Refusal ? [failure.message, ...failure.violations.map((each) => each.message)].join(" ") : (failure as Error).message;
    } finally {
      this.busy = "";
    }
  }

  #save(event: Event): void {
    event.preventDefault();
    void this.#attempt("save", async () => {
      const title = { zh: this.#field("zh"), en: this.#field("en") };
      if (!title.zh && !title.en) throw new Error(say("badName"));
      const { name = "", etag = "" } = this.policy ?? {};
      const policy = await this.host.api.post<Policy>("/v1/policies:saveDraft", { policy: { name, etag, title, rule: this.#rule() } });
      this.dispatchEvent(new CustomEvent("saved", { detail: { policy } }));
    });
  }

  #replay(): void {
    void this.#attempt("replay", async () => {
      this.replayed = await tryRule(this.host.api, this.#rule());
    });
  }

  protected override render(): unknown {
    const { title, rule = {} } = this.policy ?? {};
    const actions = [...new Set(["leave.approve", rule.action ?? "leave.approve"])];
    return html`<form @submit=${this.#save}>
      <div class="two">
        <div class="field"><label for="zh">${say("nameZh")}</label><input class="input" id="zh" maxlength="80" .value=${title?.zh ?? ""} /></div>
        <div class="field"><label for="en">${say("nameEn")}</label><input class="input" id="en" maxlength="80" .value=${title?.en ?? ""} /></div>
      </div>
      <div class="three">
        <div class="field"><label for="action">${say("action")}</label><select class="input" id="action">
          ${actions.map((each) => html`<option value=${each} ?selected=${each === rule.action}>${actionName(each)}</option>`)}</select></div>
        <div class="field"><label for="team">${say("scope")}</label><select class="input" id="team"><option value="">${say("everywhere")}</option>
          ${this.host.teams.map((team) => html`<option value=${team.name} ?selected=${team.name === rule.team}>${team.displayName}</option>`)}</select></div>
        <div class="field"><label for="rank">${say("order")}</label><input class="input" id="rank" type="number" min="0" .value=${String(rule.rank ?? 100)} /></div>
      </div>
      <fieldset><legend>${say("conditions")}</legend>
        ${this.conditions.map((each, index) => this.#condition(each, index))}
        <button type="button" class="button small" @click=${this.#addCondition}>${icon("plus", 14)}${say("addCondition")}</button></fieldset>
      <fieldset><legend>${say("budgets")}</legend>
        ${this.budgets.map((each, index) => this.#budget(each, index))}
        <button type="button" class="button small" @click=${this.#addBudget}>${icon("plus", 14)}${say("addBudget")}</button></fieldset>
      <div class="two">
        <div class="field"><label for="outcome">${say("outcome")}</label><select class="input" id="outcome"
          @change=${(event: Event) => (this.outcome = (event.target as HTMLSelectElement).value as Outcome)}>
          ${OUTCOMES.map((each) => html`<option value=${each} ?selected=${each === this.outcome}>${outcomeName(each)}</option>`)}</select></div>
        ${this.outcome === "OUTCOME_ALLOW_WITH_REVIEW"
          ? html`<div class="field"><label for="sample">${say("sample")} (%)</label>
              <input class="input" id="sample" type="number" min="0" max="100" step="0.1" .value=${String((rule.reviewPermille ?? 100) / 10)} /></div>`
          : nothing}
      </div>
      ${this.replayed ? replayView(this.replayed, this.host.names) : nothing}
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem}</p>` : nothing}
      <div class="buttons">
        <button type="button" class="button quiet" @click=${() => this.dispatchEvent(new Event("cancel"))}>${say("cancel")}</button>
        <button type="button" class="button" ?disabled=${Boolean(this.busy)} @click=${this.#replay}>${say(this.busy === "replay" ? "replaying" : "replay")}</button>
        <button class="button primary" ?disabled=${Boolean(this.busy)}>${say("save")}</button>
      </div>
    </form>`;
  }

  #addCondition(): void {
    this.conditions = [...this.conditions, { fact: "service_level_after_permille", comparison: "COMPARISON_AT_LEAST", text: "80" }];
  }

  #addBudget(): void {
    this.budgets = [...this.budgets, { period: "MONTH", per: "PERSON", fact: "", text: "2" }];
  }

  #changeCondition(index: number, change: Partial<Draft<Condition>>): void {
    this.conditions = this.conditions.map((each, at) => {
      if (at !== index) return each;
      const next = { ...each, ...change };
      const kind = measureOf(next.fact).kind;
      if (kind === "yesNo" && change.fact) return { ...next, comparison: "COMPARISON_EQUAL", text: "true" };
      const allowed = kind === "words" ? WORD_COMPARISONS : NUMBER_COMPARISONS;
      return allowed.includes(next.comparison!) ? next : { ...next, comparison: allowed[0], text: "" };
    });
  }

  #condition(condition: Draft<Condition>, index: number): unknown {
    const { kind, unit } = measureOf(condition.fact);
    const facts = [...new Set([...KNOWN_FACTS, condition.fact ?? ""])];
    const comparisons = kind === "words" ? WORD_COMPARISONS : kind === "yesNo" ? (["COMPARISON_EQUAL"] as Comparison[]) : NUMBER_COMPARISONS;
    const set = (key: "fact" | "comparison" | "text") => (event: Event): void =>
      this.#changeCondition(index, { [key]: (event.target as HTMLInputElement).value });
    return html`<div class="line">
      <select class="input" aria-label=${say("fact")} @change=${set("fact")}>${facts.map(
        (each) => html`<option value=${each} ?selected=${each === condition.fact}>${factName(each)}</option>`)}</select>
      <select class="input" aria-label=${say("comparison")} @change=${set("comparison")}>${comparisons.map(
        (each) => html`<option value=${each} ?selected=${each === condition.comparison}>${comparisonName(each)}</option>`)}</select>
      <span class="value">${kind === "yesNo"
        ? html`<select class="input" aria-label=${say("value")} @change=${set("text")}>
            ${["true", "false"].map((each) => html`<option value=${each} ?selected=${each === condition.text}>${say(each === "true" ? "yes" : "no")}</option>`)}</select>`
        : html`<input class="input" aria-label=${say("value")} .value=${condition.text} @change=${set("text")} />${unit ? html`<span class="soft small">${unit}</span>` : nothing}`}</span>
      <button type="button" class="button quiet icon" aria-label=${say("remove")} @click=${() => (this.conditions = this.conditions.filter((_, at) => at !== index))}>${icon("cross", 16)}</button>
    </div>`;
  }

  #budget(budget: Draft<Budget>, index: number): unknown {
    const set = (key: "period" | "per" | "fact" | "text") => (event: Event): void => {
      const value = (event.target as HTMLInputElement).value;
      this.budgets = this.budgets.map((each, at) => (at === index ? { ...each, [key]: value } : each));
    };
    const choose = (label: string, key: "period" | "per" | "fact", options: [string, string][]): unknown =>
      html`<select class="input" aria-label=${label} @change=${set(key)}>${options.map(
        ([value, text]) => html`<option value=${value} ?selected=${value === (budget[key] ?? "")}>${text}</option>`)}</select>`;
    const { unit } = measureOf(budget.fact);
    return html`<div class="line budget">
      ${choose(say("per"), "per", ["PERSON", "TEAM", "CENTRE"].map((each) => [each, perName(each)]))}
      ${choose(say("period"), "period", ["DAY", "MONTH"].map((each) => [each, periodName(each)]))}
      ${choose(say("counted"), "fact", [["", say("countUses")], ...[...new Set([...ADDABLE, budget.fact ?? ""])].filter(Boolean).map((each): [string, string] => [each, factName(each)])])}
      <span class="value"><input class="input" aria-label=${say("value")} .value=${budget.text} @change=${set("text")} /><span class="soft small">${unit}</span></span>
      <button type="button" class="button quiet icon" aria-label=${say("remove")} @click=${() => (this.budgets = this.budgets.filter((_, at) => at !== index))}>${icon("cross", 16)}</button>
    </div>`;
  }
}
