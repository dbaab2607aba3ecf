// What was decided, by policy or by people, and on which facts; sampled ones are looked at here.
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { messages } from "../kit/locale";
import { Page, Reading } from "../kit/page";
import type { DecisionRecord } from "../kit/shapes";
import { decisionEntry, decisionStyles } from "../parts/decision-entry";
import { empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import { toast } from "../parts/zt-toasts";

const say = messages({
  title: { zh: "决定", en: "Decisions" },
  about: { zh: "谁、按什么规则、依据哪些情况作出的决定", en: "Who decided what, by which policy, on which facts" },
  all: { zh: "全部", en: "All" },
  toReview: { zh: "待复核", en: "To review" },
  none: { zh: "还没有决定。", en: "Nothing has been decided yet." },
  reviewed: { zh: "没有等待复核的决定。", en: "No decision waits for review." },
  more: { zh: "更早的", en: "Earlier ones" },
  question: { zh: "这个决定对吗？", en: "Was this right?" },
  fine: { zh: "没问题", en: "It was" },
  wrong: { zh: "有问题", en: "It was not" },
  thanks: { zh: "已记录复核结果。", en: "The review is on record." },
});

interface Answer {
  decisions?: DecisionRecord[];
  nextPageToken?: string;
}

@customElement("zt-decisions")
export class Decisions extends Page {
  static styles = [basics, ...decisionStyles, css`.list > .decision:first-child { border-top: 0; } .more { padding: 12px; text-align: center; border-top: 1px solid var(--zt-line); }`];
  @state() private toReview = false;
  #list = new Reading(this, (signal) => this.#read(signal));

  protected override load(): void {
    this.#list.clear();
    void this.#list.load();
  }

  #read(signal: AbortSignal | undefined, pageToken = ""): Promise<Answer> {
    return this.host.api.get("/v1/decisions", { team: this.lookedAt, toReview: this.toReview, pageToken }, signal);
  }

  #filter(toReview: boolean): void {
    this.toReview = toReview;
    this.load();
  }

  async #more(): Promise<void> {
    const before = this.#list.value!;
    try {
      const next = await this.#read(undefined, before.nextPageToken);
      this.#list.value = { ...next, decisions: [...(before.decisions ?? []), ...(next.decisions ?? [])] };
      this.requestUpdate();
    } catch (failure) {
      toast(failure instanceof Refusal ? failure.message : String(failure), "bad");
    }
  }

  async #review(record: DecisionRecord, review: "FINE" | "WRONG"): Promise<void> {
    try {
      const changed = await this.host.api.post<DecisionRecord>(`/v1/${record.name}:review`, { review });
      const decisions = this.#list.value?.decisions?.map((each) => (each.name === changed.name ? changed : each));
      this.#list.value = { ...this.#list.value, decisions };
      this.requestUpdate();
      toast(say("thanks"));
    } catch (failure) {
      toast(failure instanceof Refusal ? failure.message : String(failure), "bad");
    }
  }

  protected override render(): unknown {
    const { value, failure } = this.#list;
    const decisions = value?.decisions ?? [];
    return html`<div class="page">
      <header>
        <h1>${say("title")}</h1><span class="soft">${say("about")}</span><span class="grow"></span>
        <div class="segments">
          <button aria-pressed=${!this.toReview} @click=${() => this.#filter(false)}>${say("all")}</button>
          <button aria-pressed=${this.toReview} @click=${() => this.#filter(true)}>${say("toReview")}</button>
        </div>
      </header>
      ${failure ? failed(failure, () => this.load()) : nothing}
      <section class="panel list">
        <h2 class="unseen">${say(this.toReview ? "toReview" : "all")}</h2>
        ${value ? nothing : skeleton(8)}
        ${decisions.map((record) => decisionEntry(record, this.host.names, this.#question(record)))}
        ${value && !decisions.length ? empty("decision", say(this.toReview ? "reviewed" : "none")) : nothing}
        ${value?.nextPageToken ? html`<p class="more"><button class="button" @click=${this.#more}>${say("more")}</button></p>` : nothing}
      </section>
    </div>`;
  }

  #question(record: DecisionRecord): unknown {
    if (!record.sampled || record.reviewer || !this.host.has("CENTRE_MANAGER", "OFFICER")) return nothing;
    return html`<div class="row wrap"><b>${say("question")}</b>
      <button class="button small" @click=${() => this.#review(record, "FINE")}>${say("fine")}</button>
      <button class="button small danger" @click=${() => this.#review(record, "WRONG")}>${say("wrong")}</button></div>`;
  }
}
