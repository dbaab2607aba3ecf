// Rules of rosters: what the law asks, what is in force, and what the centre chose; changed by whoever may.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { today } from "../kit/days";
import { civil } from "../kit/format";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import type { RosterRule, RosterRuleSetting } from "../kit/rule-shapes";
import { say } from "../messages/rules";
import { icon } from "./icons";
import { figure, figureTyped, forTeams, nameOf, sourceOf, standing, typedFigure, unitOf, withFigures } from "./roster-rules";
import { failed, skeleton } from "./shapes";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

@customElement("zt-roster-rules")
export class RosterRules extends Hosted {
  static styles = [
    basics,
    css`
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
      td { vertical-align: top; }
      .short { white-space: nowrap; }
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; padding: 6px 0 10px; }
      form .field { min-width: 130px; }
      form .wide { flex: 1 1 220px; }
      .body { display: grid; gap: 10px; }
    `,
  ];
  @property() centre = "";
  @state() private editing = "";
  @state() private busy = false;
  @state() private problem?: Refusal;
  #rules = new Reading(this, async (signal) => {
    const [{ rules = [] }, settings] = await Promise.all([
      this.host.api.get<{ rules?: RosterRule[] }>("/v1/rosterRules", { centre: this.centre }, signal),
      this.host.api.all<RosterRuleSetting>("/v1/rosterRuleSettings", "settings", { centre: this.centre, pageSize: 200 }, signal),
    ]);
    return { rules, settings };
  });

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("centre") && this.centre) void this.#rules.load();
  }

  get #mayChoose(): boolean {
    return this.host.has("PLANNER", "CENTRE_MANAGER", "OFFICER");
  }

  protected override render(): unknown {
    const { value, failure } = this.#rules;
    return html`<section class="panel" aria-labelledby="heading">
      <header><h2 id="heading">${say("title")}</h2></header>
      <div class="body"><p class="soft small">${say("about")}</p>
        ${this.problem && !this.editing ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing}
        ${value ? this.#table(withFigures(value.rules)) : failure ? failed(failure, () => void this.#rules.load()) : skeleton(6)}</div>
    </section>`;
  }

  #table(rules: readonly RosterRule[]): unknown {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("list")}><table>
      <thead><tr><th scope="col">${say("rule")}</th><th scope="col">${say("force")}</th><th scope="col" class="right">${say("inForce")}</th>
        <th scope="col" class="right">${say("limit")}</th><th scope="col">${say("source")}</th><th scope="col">${say("own")}</th></tr></thead>
      <tbody>${rules.map((rule) => html`${this.#line(rule)}${rule.code === this.editing ? html`<tr><td colspan="6">${this.#form(rule)}</td></tr>` : nothing}`)}</tbody>
    </table></div>`;
  }

  #line(rule: RosterRule): unknown {
    const { value = 0, usual = 0 } = rule;
    return html`<tr data-rule=${rule.code}>
      <td><b>${nameOf(rule)}</b><p class="faint small">${spoken(rule.text)}</p></td>
      <td class="short">${say(rule.force ?? "RULE_FORCE_HARD")}</td>
      <td class="right number"><b>${figure(rule, value)}</b>${value === usual ? nothing : html`<p class="faint tiny">${say("usual")} ${figure(rule, usual)}</p>`}</td>
      <td class="right number">${rule.lawLimit === undefined ? "–" : figure(rule, rule.lawLimit)}</td>
      <td class="small">${sourceOf(rule)}</td>
      <td><ul>${this.#own(rule)}</ul>${this.#mayChoose && rule.adjustable
        ? html`<button class="button small" aria-label=${say("changeOf", { rule: nameOf(rule) })} aria-expanded=${rule.code === this.editing} @click=${() => this.#open(rule)}>${say("change")}</button>`
        : nothing}</td>
    </tr>`;
  }

  /** What the centre chose for a rule, for now and for later. */
  #own(rule: RosterRule): unknown {
    return standing(this.#rules.value?.settings ?? [], rule.code, today()).map(
      (each) => html`<li class="row wrap small"><span>${say("ownSaid", { from: civil(each.startDate), value: figure(rule, each.value ?? 0), reason: each.reason ?? "" })}${each.endDate ? say("ownUntil", { until: civil(each.endDate) }) : nothing}${each.team ? html` <span class="badge">${this.host.teamName(each.team)}</span>` : nothing}${each.approval ? html` <span class="faint">${each.approval}</span>` : nothing}</span>
        ${this.#mayChoose
          ? html`<button class="button small quiet" ?disabled=${this.busy} aria-label=${say("takeBackOf", { rule: nameOf(rule) })} @click=${() => this.#withdraw(each)}>${say("takeBack")}</button>`
          : nothing}</li>`,
    );
  }

  #open(rule: RosterRule): void {
    this.editing = this.editing === rule.code ? "" : rule.code;
    this.problem = undefined;
  }

  #form(rule: RosterRule): unknown {
    const { least = 0, most = 0, only = [], value = 0 } = rule;
    return html`<form @submit=${(event: Event) => this.#save(event, rule)}>
      <label class="field"><span>${say("value", { unit: unitOf(rule) })}</span>${only.length
        ? html`<select class="input" name="value">${only.map((each) => html`<option value=${each} ?selected=${each === value}>${figure(rule, each)}</option>`)}</select>`
        : rule.unit === "RULE_UNIT_CLOCK"
          ? html`<input class="input" type="time" name="value" .defaultValue=${typedFigure(rule, value)} />`
          : html`<input class="input" type="number" name="value" required step="any" min=${typedFigure(rule, least)} max=${typedFigure(rule, most)} .defaultValue=${typedFigure(rule, value)} />`}</label>
      <label class="field"><span>${say("from")}</span><input class="input" type="date" name="from" required .defaultValue=${today()} /></label>
      ${forTeams(rule) ? html`<label class="field"><span>${say("team")}</span><select class="input" name="team"><option value="">${say("everybody")}</option>
        ${this.host.teams.filter((each) => each.centre === this.centre).map((each) => html`<option value=${each.name}>${each.displayName}</option>`)}</select></label>` : nothing}
      ${rule.code === "CYCLE_HOURS" ? html`<label class="field"><span>${say("approval")}</span><input class="input" name="approval" maxlength="80" /></label>` : nothing}
      <label class="field wide"><span>${say("reason")}</span><input class="input" name="reason" required maxlength="200" /></label>
      <button class="button primary" ?disabled=${this.busy}>${say("save")}</button>
      <button type="button" class="button quiet" @click=${() => this.#open(rule)}>${say("cancel")}</button>
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing}
    </form>`;
  }

  async #save(event: Event, rule: RosterRule): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const text = (name: string): string => String(form.get(name) ?? "");
    const setting: RosterRuleSetting = {
      centre: this.centre,
      code: rule.code,
      value: rule.only?.length ? Number(text("value")) : figureTyped(rule, text("value")),
      startDate: text("from"),
      approval: text("approval"),
      team: text("team"),
      reason: text("reason"),
    };
    if (await this.#send(() => this.host.api.post("/v1/rosterRuleSettings", { setting }))) {
      this.editing = "";
      toast(say("saved", { from: civil(setting.startDate) }));
    }
  }

  async #withdraw(setting: RosterRuleSetting): Promise<void> {
    const ended = await this.#send(() => this.host.api.post<RosterRuleSetting>(`/v1/${setting.name}:withdraw`));
    if (ended) toast(ended.withdrawTime ? say("withdrawn") : say("ended", { until: civil(ended.endDate) }));
  }

  async #send<T>(write: () => Promise<T>): Promise<T | undefined> {
    this.busy = true;
    this.problem = undefined;
    try {
      const answer = await write();
      await this.#rules.load();
      return answer;
    } catch (failure) {
      this.problem = failure as Refusal;
      return undefined;
    } finally {
      this.busy = false;
    }
  }
}
