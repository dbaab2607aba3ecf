// Delegated authority: the limits inside which the platform decides at once, written, tried, published and retired here.
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { dateTime, permille } from "../kit/format";
import { spoken } from "../kit/locale";
import { Page, Reading } from "../kit/page";
import type { Policy } from "../kit/shapes";
import { say } from "../messages/policies";
import { actionName } from "../parts/decision-entry";
import { outcomeName, outcomeTone } from "../parts/facts";
import { icon } from "../parts/icons";
import { replayStyles, replayView, ruleInWords, ruleStyles, tryRule, type Replay } from "../parts/policy-view";
import { empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import { toast } from "../parts/zt-toasts";
import "../parts/zt-dialog";
import "../parts/zt-policy-editor";

const STATE_TONES: Record<string, string> = { POLICY_STATE_DRAFT: "watch", POLICY_STATE_PUBLISHED: "good" };

@customElement("zt-policies")
export class Policies extends Page {
  static styles = [
    basics,
    ruleStyles,
    replayStyles,
    css`
      .list { display: grid; gap: 12px; }
      h2.action { font-size: var(--zt-text); color: var(--zt-ink-soft); margin-top: 4px; }
      .policy { padding: 14px 16px; display: grid; gap: 12px; }
      .policy.POLICY_STATE_RETIRED { opacity: 0.8; }
      .panel.policy > header { padding: 0; min-height: 0; display: flex; gap: 8px 12px; align-items: flex-start; flex-wrap: wrap; }
      .policy > header .grow { flex: 1 1 240px; }
      .policy h3 { font-size: var(--zt-text-large); }
      .editor { --zt-dialog-width: 780px; }
    `,
  ];
  @state() private allStates = false;
  @state() private editing: Policy | "new" | undefined;
  @state() private retiring?: Policy;
  @state() private busy = "";
  @state() private replays: Record<string, Replay> = {};
  @query("#retire-reason") private retireReason!: HTMLTextAreaElement;
  #list = new Reading(this, (signal) =>
    this.host.api.get<{ policies?: Policy[] }>("/v1/policies", { allStates: this.allStates || this.#mayWrite, pageSize: 200 }, signal),
  );

  get #mayWrite(): boolean {
    return this.host.has("CENTRE_MANAGER");
  }

  protected override load(): void {
    void this.#list.load();
  }

  async #run(key: string, work: () => Promise<void>): Promise<void> {
    this.busy = key;
    try {
      await work();
    } catch (failure) {
      toast(failure instanceof Refusal ? failure.message : String(failure), "bad");
    } finally {
      this.busy = "";
    }
  }

  #replay(policy: Policy): Promise<void> {
    return this.#run(`replay ${keyOf(policy)}`, async () => {
      const replay = await tryRule(this.host.api, policy.rule ?? {});
      this.replays = { ...this.replays, [keyOf(policy)]: replay };
    });
  }

  #publish(policy: Policy): Promise<void> {
    return this.#run(`publish ${keyOf(policy)}`, async () => {
      await this.host.api.post(`/v1/${policy.name}:publish`);
      toast(say("published"));
      await this.#list.load();
    });
  }

  #retire(event: Event): Promise<void> {
    event.preventDefault();
    return this.#run("retire", async () => {
      await this.host.api.post(`/v1/${this.retiring!.name}:retire`, { reason: this.retireReason.value.trim() });
      this.retiring = undefined;
      toast(say("retired"));
      await this.#list.load();
    });
  }

  #saved(): void {
    this.editing = undefined;
    toast(say("saved"));
    void this.#list.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#list;
    const shown = (value?.policies ?? []).filter((each) => this.allStates || each.state !== "POLICY_STATE_RETIRED");
    const groups = Map.groupBy(shown, (policy) => policy.rule?.action ?? "");
    return html`<div class="page">
      <header>
        <h1>${say("title")}</h1><span class="soft">${say("about")}</span><span class="grow"></span>
        <label class="row small soft"><input type="checkbox" .checked=${this.allStates} @change=${this.#showAll} />${say("allStates")}</label>
        ${this.#mayWrite ? html`<button class="button primary" @click=${() => (this.editing = "new")}>${icon("plus", 16)}${say("newPolicy")}</button>` : nothing}
      </header>
      ${failure ? failed(failure, () => this.load()) : nothing}
      ${value ? nothing : html`<section class="panel">${skeleton(8)}</section>`}
      ${[...groups].map(([action, policies]) => html`<h2 class="action">${actionName(action)}</h2><div class="list">${policies.map((policy) => this.#policy(policy))}</div>`)}
      ${value && !shown.length ? html`<section class="panel">${empty("policy", say("none"))}</section>` : nothing}
      ${this.#dialogs()}
    </div>`;
  }

  #showAll(event: Event): void {
    this.allStates = (event.target as HTMLInputElement).checked;
    this.load();
  }

  #policy(policy: Policy): unknown {
    const { rule = {}, state = "POLICY_STATE_DRAFT" } = policy;
    const replay = this.replays[keyOf(policy)];
    return html`<article class="panel policy ${state}">
      <header>
        <div class="grow">
          <h3>${spoken(policy.title) || policy.name}</h3>
          <p class="faint small">${rule.team ? this.host.teamName(rule.team) : say("everywhere")} · ${say("version", { version: rule.version ?? 1 })} ·
            ${say("rank", { rank: rule.rank ?? 0 })}${policy.updateTime ? html` · ${say("by", { author: this.host.names.of(policy.author), time: dateTime(policy.updateTime) })}` : nothing}</p>
        </div>
        <span class="badge ${STATE_TONES[state] ?? ""}">${say(state)}</span>
        <span class="badge ${outcomeTone(rule.outcome)}">${outcomeName(rule.outcome)}</span>
        ${rule.reviewPermille ? html`<span class="badge accent">${say("review", { share: permille(rule.reviewPermille) })}</span>` : nothing}
      </header>
      ${ruleInWords(rule)}
      ${replay ? replayView(replay, this.host.names) : nothing}
      ${this.#buttons(policy)}
    </article>`;
  }

  #buttons(policy: Policy): unknown {
    if (!this.host.has("CENTRE_MANAGER", "OFFICER")) return nothing;
    const { state } = policy;
    const replaying = this.busy === `replay ${keyOf(policy)}`;
    return html`<div class="row wrap">
      ${this.#mayWrite && state === "POLICY_STATE_DRAFT"
        ? html`<button class="button small primary" ?disabled=${Boolean(this.busy)} @click=${() => this.#publish(policy)}>${say("publish")}</button>`
        : nothing}
      <button class="button small" ?disabled=${Boolean(this.busy)} @click=${() => this.#replay(policy)}>${say(replaying ? "replaying" : "replay")}</button>
      ${this.#mayWrite ? html`<button class="button small" @click=${() => (this.editing = policy)}>${say("edit")}</button>` : nothing}
      ${this.#mayWrite && state === "POLICY_STATE_PUBLISHED"
        ? html`<button class="button small quiet" @click=${() => (this.retiring = policy)}>${say("retire")}</button>`
        : nothing}
    </div>`;
  }

  #dialogs(): unknown {
    const editing = this.editing === "new" ? undefined : this.editing;
    return html`
      <zt-dialog class="editor" heading=${say(editing ? "editTitle" : "newTitle")} .open=${Boolean(this.editing)} @close=${() => (this.editing = undefined)}>
        ${this.editing
          ? html`<zt-policy-editor .policy=${editing} @saved=${this.#saved} @cancel=${() => (this.editing = undefined)}></zt-policy-editor>`
          : nothing}
      </zt-dialog>
      <zt-dialog heading=${say("retireTitle", { title: spoken(this.retiring?.title) })} .open=${Boolean(this.retiring)} @close=${() => (this.retiring = undefined)}>
        <form class="stack" id="retire" @submit=${this.#retire}>
          <p>${say("retireWhy")}</p>
          <div class="field"><label for="retire-reason">${say("reason")}</label><textarea class="input" id="retire-reason" required maxlength="500"></textarea></div>
          <div class="row"><button class="button danger sure" ?disabled=${this.busy === "retire"}>${say("retire")}</button>
            <button type="button" class="button quiet" @click=${() => (this.retiring = undefined)}>${say("cancel")}</button></div>
        </form>
      </zt-dialog>`;
  }
}

/** A policy and its version: a draft of a published policy has the same name. */
function keyOf(policy: Policy): string {
  return `${policy.name}@${policy.rule?.version ?? 0}${policy.state}`;
}
