// The inbox: what waits, the most urgent first, with the card of the one looked at beside it.
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { messages } from "../kit/locale";
import { Page, Reading } from "../kit/page";
import type { WorkItem } from "../kit/shapes";
import { icon } from "../parts/icons";
import { lineContent, lineStyles } from "../parts/inbox-line";
import { empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import type { Card } from "./zt-card";
import "./zt-card";

const say = messages({
  title: { zh: "待办", en: "Inbox" },
  count: { zh: "{count} 条等你决定", en: "{count} {count|waits|wait} for you" },
  clear: { zh: "都处理完了。新的事情会自己出现在这里。", en: "All clear. New things show up here by themselves." },
  choose: { zh: "选一条看看。", en: "Choose one to look at." },
  back: { zh: "返回列表", en: "Back to the list" },
  keys: { zh: "快捷键：", en: "Keys:" },
  move: { zh: "上下移动", en: "move" },
  approve: { zh: "批准", en: "approve" },
  refuse: { zh: "驳回", en: "refuse" },
  claim: { zh: "接手", en: "claim" },
  allTeams: { zh: "全部班组", en: "All teams" },
  oneTeam: { zh: "只看本组", en: "This team" },
  list: { zh: "待办列表", en: "Work items" },
});

const EVERY_SECONDS = 20;
const AFTER_CHANGE_MS = 2500;
/** A decided item may stand in the list a little longer, until its event has closed it. */
const HIDE_DECIDED_MS = 60_000;

@customElement("zt-inbox")
export class Inbox extends Page {
  static styles = [
    basics,
    lineStyles,
    css`
      .panes { display: grid; grid-template-columns: minmax(280px, 380px) minmax(0, 1fr); gap: 16px; align-items: start; }
      .list { position: sticky; top: 68px; max-height: calc(100dvh - 84px); display: grid; grid-template-rows: minmax(0, 1fr) auto; overflow: hidden; }
      .list ul { overflow: auto; overscroll-behavior: contain; }
      .detail { min-height: 320px; }
      .keys { padding: 8px 16px; border-top: 1px solid var(--zt-line); color: var(--zt-ink-faint); font-size: var(--zt-text-tiny); display: flex; gap: 4px 10px; flex-wrap: wrap; }
      .back { display: none; }
      @media (width < 760px), (pointer: coarse) { .keys { display: none; } }
      @media (width < 980px) {
        .panes { grid-template-columns: minmax(0, 1fr); }
        .list { position: static; max-height: none; }
        .panes.one .list, .panes:not(.one) .detail { display: none; }
        .back { display: inline-flex; }
        .unopened { display: none; }
        .line { padding-inline: 12px; }
      }
    `,
  ];
  @state() private chosen = "";
  @state() private everywhere = true;
  /** Whether the person chose an item: on a phone the card then takes the place of the list. */
  @state() private opened = false;
  @query("zt-card") private card?: Card;
  #decided = new Map<string, number>();
  #items = new Reading(
    this,
    (signal) => this.host.api.get<{ workItems?: WorkItem[] }>("/v1/workItems", { team: this.#team, pageSize: 200 }, signal),
    EVERY_SECONDS,
  );
  #key = (event: KeyboardEvent): void => this.#pressed(event);

  connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener("keydown", this.#key);
    this.addEventListener("zt-decided", (event) => this.#settle((event as CustomEvent<{ workItem: string }>).detail.workItem));
    this.addEventListener("zt-changed", () => {
      void this.#items.load();
      // What a change sets off in other services arrives a moment later.
      setTimeout(() => void this.#items.load(), AFTER_CHANGE_MS);
    });
  }

  disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener("keydown", this.#key);
  }

  get #team(): string {
    return this.team || (this.everywhere ? "" : this.lookedAt);
  }

  get #shown(): WorkItem[] {
    const now = Date.now();
    return (this.#items.value?.workItems ?? []).filter((item) => now - (this.#decided.get(item.name) ?? 0) > HIDE_DECIDED_MS);
  }

  protected override load(): void {
    this.#items.clear();
    void this.#items.load();
  }

  protected override willUpdate(changed: Map<string, unknown>): void {
    super.willUpdate(changed);
    if (changed.has("argument") && this.argument) {
      this.chosen = this.argument;
      this.opened = true;
    }
  }

  get #current(): WorkItem | undefined {
    const items = this.#shown;
    return items.find((item) => item.name === this.chosen) ?? items[0];
  }

  #choose(name: string, opened = true): void {
    this.chosen = name;
    this.opened = opened;
    if (opened) void this.#focusCard();
  }

  async #focusCard(): Promise<void> {
    await this.updateComplete;
    await this.card?.updateComplete;
    if (matchMedia("(width < 980px)").matches) window.scrollTo(0, 0);
    this.card?.renderRoot.querySelector<HTMLElement>("#title")?.focus({ preventScroll: true });
  }

  /** Take a decided item off the list and go on with the next one. */
  #settle(name: string): void {
    const items = this.#shown;
    const index = items.findIndex((item) => item.name === name);
    this.#decided.set(name, Date.now());
    this.chosen = (items[index + 1] ?? items[index - 1])?.name ?? "";
    this.opened = false;
    this.requestUpdate();
    void this.#items.load();
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.line[aria-current="true"]')?.focus());
  }

  #pressed(event: KeyboardEvent): void {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.ctrlKey || event.metaKey || event.altKey || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName)) return;
    const items = this.#shown;
    const index = items.findIndex((item) => item.name === this.#current?.name);
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const onList = event.composedPath().some((each) => (each as HTMLElement).classList?.contains("list"));
    if (step && (event.key.length === 1 || onList)) {
      const next = items[Math.min(Math.max(index + step, 0), items.length - 1)];
      if (!next) return;
      event.preventDefault();
      this.#choose(next.name, false);
      void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.line[aria-current="true"]')?.focus());
    } else if (event.key === "a") this.card?.act("ACTION_STYLE_PRIMARY");
    else if (event.key === "r") {
      event.preventDefault();
      this.card?.act("ACTION_STYLE_DANGER");
    } else if (event.key === "c") this.card?.claim();
  }

  protected override render(): unknown {
    const items = this.#shown;
    const { value, failure } = this.#items;
    const current = this.#current;
    return html`<div class="page">
      <header>
        ${this.opened && current
          ? html`<button class="button quiet icon back" aria-label=${say("back")} @click=${() => (this.opened = false)}>${icon("back")}</button>`
          : nothing}
        <h1>${say("title")}</h1>
        <span class="soft">${value ? say("count", { count: items.length }) : nothing}</span>
        <span class="grow"></span>
        ${this.host.choosableTeams.length > 1 && !this.team
          ? html`<div class="segments ${this.opened ? "unopened" : ""}">
              <button aria-pressed=${this.everywhere} @click=${() => this.#look(true)}>${say("allTeams")}</button>
              <button aria-pressed=${!this.everywhere} @click=${() => this.#look(false)}>${say("oneTeam")}</button>
            </div>`
          : nothing}
      </header>
      ${failure ? failed(failure, () => void this.#items.load()) : nothing}
      ${value && !items.length ? html`<section class="panel">${empty("check", say("clear"))}</section>` : this.#panes(items, current)}
    </div>`;
  }

  #look(everywhere: boolean): void {
    this.everywhere = everywhere;
    this.load();
  }

  #panes(items: WorkItem[], current: WorkItem | undefined): unknown {
    return html`<div class="panes ${this.opened && current ? "one" : ""}">
      <section class="panel list" aria-label=${say("list")}>
        ${this.#items.value
          ? html`<ul>${items.map(
              (item) => html`<li><button class="line" aria-current=${item.name === current?.name} @click=${() => this.#choose(item.name)}>
                ${lineContent(item, this.host.names)}</button></li>`,
            )}</ul>`
          : skeleton(9)}
        <p class="keys"><span>${say("keys")}</span><span><kbd>j</kbd> <kbd>k</kbd> ${say("move")}</span><span><kbd>a</kbd> ${say("approve")}</span>
          <span><kbd>r</kbd> ${say("refuse")}</span><span><kbd>c</kbd> ${say("claim")}</span></p>
      </section>
      <section class="panel detail">
        ${current ? html`<zt-card .item=${current}></zt-card>` : this.#items.value ? empty("inbox", say("choose")) : skeleton(10)}
      </section>
    </div>`;
  }
}
