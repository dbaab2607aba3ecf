// A form that reckons a shared pool: which queues, what comes, who can do what; and what callers then meet.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { number, permille, plusDays } from "../kit/format";
import { today } from "../kit/days";
import { spoken } from "../kit/locale";
import { Hosted } from "../kit/page";
import type { PoolAnswer, Queue, RequirementPlan, RequirementSlot } from "../kit/roster-shapes";
import { say } from "../messages/chart";
import { icon } from "./icons";
import { poolLines, poolRequest, usualGroups, type PoolGroup, type PoolLine } from "./pool";
import { basics } from "./styles";

const MOST_QUEUES = 8;
const MOST_GROUPS = 20;

@customElement("zt-pool")
export class Pool extends Hosted {
  static styles = [
    basics,
    css`
      summary { cursor: pointer; padding-block: 12px; }
      summary h2 { display: inline; }
      .inside { display: grid; gap: 14px; padding: 4px 16px 16px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(300px, 1fr)); gap: 14px 28px; align-items: start; }
      .input.tiny { width: 92px; min-height: 30px; padding-block: 2px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 4px; }
      .groups { display: grid; gap: 8px; }
      .groups fieldset { display: flex; flex-wrap: wrap; gap: 4px 14px; align-items: center; border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); padding: 6px 10px; }
      label { display: inline-flex; gap: 5px; align-items: center; }
      td { padding-block: 4px; }
      td.right, th.right { padding-right: 12px; }
    `,
  ];
  @property({ attribute: false }) queues: Queue[] = [];
  @state() private lines: PoolLine[] = [];
  @state() private groups: PoolGroup[] = [];
  @state() private answer?: PoolAnswer;
  @state() private busy = false;
  @state() private problem?: Refusal;
  @state() private lacking = false;
  #begun = false;

  /** Fill the form with the busiest slots of the coming week the first time that it is opened. */
  async #begin(event: Event): Promise<void> {
    if (this.#begun || !(event.target as HTMLDetailsElement).open) return;
    this.#begun = true;
    const span = { startDate: today(), endDate: plusDays(today(), 7) };
    const chosen = this.queues.slice(0, MOST_QUEUES);
    const plans = await Promise.all(chosen.map((queue) => this.host.api.get<RequirementPlan>(`/v1/${queue.name}/requirements`, span).catch(() => ({ slots: [] as RequirementSlot[] }))));
    this.lines = poolLines(chosen, new Map(chosen.map((queue, index) => [queue.name, plans[index]!.slots ?? []])));
    this.groups = usualGroups(this.lines);
  }

  #line(index: number, change: Partial<PoolLine>): void {
    this.lines = this.lines.map((each, at) => (at === index ? { ...each, ...change } : each));
    if (change.used !== undefined) this.groups = usualGroups(this.lines);
    this.answer = undefined;
  }

  #group(index: number, change: Partial<PoolGroup>): void {
    this.groups = this.groups.map((each, at) => (at === index ? { ...each, ...change } : each));
    this.answer = undefined;
  }

  async #calculate(event: Event): Promise<void> {
    event.preventDefault();
    const request = poolRequest(this.lines, this.groups);
    this.lacking = !request;
    this.problem = this.answer = undefined;
    if (!request) return;
    this.busy = true;
    try {
      this.answer = await this.host.api.ask<PoolAnswer>("/v1/staffing:pool", request);
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  protected override render(): unknown {
    return html`<details class="panel" @toggle=${this.#begin}><summary class="body"><h2>${say("pool")}</h2></summary><form class="inside" @submit=${this.#calculate}>
      <p class="soft small">${say("poolAbout")}</p>
      <div class="two">${this.#queues()}${this.#groups()}</div>
      ${this.lacking ? html`<p class="notice watch" role="alert">${icon("info")}${say("needTwo")}</p>` : nothing}
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing}
      <div><button class="button primary" ?disabled=${this.busy || !this.lines.length}>${say(this.busy ? "reckoning" : "calculate")}</button></div>
      <div aria-live="polite">${this.answer ? this.#answered(this.answer) : nothing}</div>
    </form></details>`;
  }

  #queues(): unknown {
    if (!this.lines.length) return html`<p class="soft">${say("callsOnly")}</p>`;
    return html`<div><h3>${say("poolQueues")}</h3><table>
      <thead><tr><th scope="col">${say("queue")}</th><th scope="col">${say("calls")}</th><th scope="col">${say("aht")}</th></tr></thead>
      <tbody>${this.lines.map((each, index) => {
        const title = spoken(each.queue.title) || each.queue.code;
        const field = (key: "calls" | "aht"): unknown => html`<td><input class="input tiny" type="number" min="1" max="100000" aria-label="${title}: ${say(key)}" .value=${String(each[key])}
          @input=${(event: Event) => this.#line(index, { [key]: Number((event.target as HTMLInputElement).value) })} /></td>`;
        return html`<tr><td><label><input type="checkbox" .checked=${each.used} @change=${(event: Event) => this.#line(index, { used: (event.target as HTMLInputElement).checked })} />${title}</label></td>${field("calls")}${field("aht")}</tr>`;
      })}</tbody></table></div>`;
  }

  #groups(): unknown {
    const used = this.lines.filter((each) => each.used);
    return html`<div class="groups"><h3>${say("poolGroups")}</h3>${this.groups.map((group, index) => html`<fieldset><legend class="unseen">${say("group", { n: index + 1 })}</legend>
      ${used.map(({ queue }) => html`<label><input type="checkbox" .checked=${group.queues.includes(queue.code ?? "")} @change=${(event: Event) => {
        const { checked } = event.target as HTMLInputElement;
        const rest = group.queues.filter((code) => code !== queue.code);
        this.#group(index, { queues: checked ? [...rest, queue.code ?? ""] : rest });
      }} />${spoken(queue.title) || queue.code}</label>`)}
      <span class="grow"></span>
      <label>${say("weight")}<input class="input tiny" type="number" min="1" max="10000" .value=${String(group.weight)} @input=${(event: Event) => this.#group(index, { weight: Number((event.target as HTMLInputElement).value) })} /></label>
      <button type="button" class="button quiet icon small" aria-label="${say("dropGroup")}: ${say("group", { n: index + 1 })}" @click=${() => (this.groups = this.groups.filter((_, at) => at !== index))}>${icon("cross", 14)}</button>
    </fieldset>`)}
    <div><button type="button" class="button small" ?disabled=${this.groups.length >= MOST_GROUPS} @click=${() => (this.groups = [...this.groups, { queues: used.map((each) => each.queue.code ?? ""), weight: 1 }])}>${say("addGroup")}</button></div></div>`;
  }

  #answered(answer: PoolAnswer): unknown {
    const codes = new Map(this.lines.map((each) => [each.queue.code, spoken(each.queue.title) || each.queue.code]));
    const agents = answer.agents ?? [];
    return html`<p class="notice ${answer.met ? "good" : "bad"}">${icon(answer.met ? "check" : "warning")}<span>${say(answer.met ? "met" : "unmet")}. ${say("together", { n: agents.reduce((sum, each) => sum + each, 0), apart: answer.agentsApart ?? 0 })}</span></p>
      <div class="two">
        <table><thead><tr><th scope="col">${say("poolGroups")}</th><th scope="col" class="right">${say("agents")}</th><th scope="col" class="right">${say("heads")}</th></tr></thead>
          <tbody>${this.groups.map((group, index) => html`<tr><td>${group.queues.map((code) => codes.get(code) ?? code).join(" + ")}</td><td class="right">${number(agents[index] ?? 0)}</td><td class="right">${number(answer.heads?.[index] ?? 0)}</td></tr>`)}</tbody></table>
        <table><thead><tr><th scope="col">${say("queue")}</th><th scope="col" class="right">${say("expected")}</th><th scope="col" class="right">${say("abandoned")}</th><th scope="col" class="right">${say("wait")}</th></tr></thead>
          <tbody>${(answer.queues ?? []).map((each) => html`<tr><td>${codes.get(each.code) ?? each.code}</td><td class="right">${permille(each.serviceLevelPermille ?? 0, 1)} ± ${permille(each.halfWidthPermille ?? 0, 1)}</td>
            <td class="right">${permille(each.abandonedPermille ?? 0, 1)}</td><td class="right">${say("seconds", { n: number(each.meanWaitSeconds ?? 0, 1) })}</td></tr>`)}</tbody></table>
      </div>`;
  }
}
