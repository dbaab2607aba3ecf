// The shift handover: what is open, what was decided, who is away, what to look out for; signed, then accepted.
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { ago, dateTime, span } from "../kit/format";
import { messages } from "../kit/locale";
import { Page, Reading } from "../kit/page";
import { addressOf } from "../kit/router";
import type { Employee, Handover as Pack } from "../kit/shapes";
import { decisionEntry, decisionStyles } from "../parts/decision-entry";
import { icon } from "../parts/icons";
import { lineContent, lineStyles } from "../parts/inbox-line";
import { avatar, empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import { toast } from "../parts/zt-toasts";

const say = messages({
  title: { zh: "交接班", en: "Handover" },
  about: { zh: "平台已经整理好，你只需补一句话、签字。", en: "It is compiled already: add a word and sign." },
  open: { zh: "未办结 {count}", en: "Open {count}" },
  noneOpen: { zh: "没有未办结的事。", en: "Nothing is open." },
  decided: { zh: "上次交接后决定 {count}", en: "Decided since the last handover {count}" },
  noneDecided: { zh: "上次交接后没有新的决定。", en: "Nothing was decided since the last handover." },
  away: { zh: "24 小时内休假 {count}", en: "Away within 24 hours {count}" },
  noneAway: { zh: "24 小时内没有人休假。", en: "Nobody is away within 24 hours." },
  note: { zh: "要留意什么", en: "What to look out for" },
  noteHint: { zh: "例如：下午系统升级，16:00 前后来电会多。", en: "For example: system upgrade this afternoon, more calls around 16:00." },
  to: { zh: "交给", en: "To" },
  anyLead: { zh: "本组任何一位组长", en: "Any lead of the team" },
  sign: { zh: "签字交班", en: "Sign and hand over" },
  signed: { zh: "已签字，等对方接班。", en: "Signed; it waits to be accepted." },
  accept: { zh: "接班", en: "Accept" },
  accepted: { zh: "已接班，未办结的事现在归你。", en: "Accepted; the open items are yours now." },
  waiting: { zh: "等你接班", en: "Waiting for you" },
  earlier: { zh: "以往交接", en: "Earlier handovers" },
  none: { zh: "还没有交接记录。", en: "No handover yet." },
  from: { zh: "{from} 交出", en: "From {from}" },
  fromTo: { zh: "{from} 交给 {to}", en: "From {from} to {to}" },
  items: { zh: "未办结 {count} 条", en: "{count} {count|item|items} open" },
  SIGNED: { zh: "待接班", en: "Signed" },
  ACCEPTED: { zh: "已接班", en: "Accepted" },
});

@customElement("zt-handover")
export class Handover extends Page {
  static styles = [
    basics,
    lineStyles,
    ...decisionStyles,
    css`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 400px); gap: 16px; align-items: start; }
      .panel h2 .number { color: var(--zt-ink-soft); }
      .none { padding: 0 16px 14px; color: var(--zt-ink-soft); }
      .away { display: grid; grid-template-columns: repeat(auto-fill, minmax(240px, 1fr)); gap: 10px 16px; padding: 0 16px 16px; }
      .away li { display: flex; gap: 10px; align-items: center; line-height: 1.35; }
      .panel > form.body { display: grid; gap: 12px; padding-top: 16px; }
      .pack { padding: 12px 16px; border-top: 1px solid var(--zt-line); display: grid; gap: 6px; }
      .pack blockquote { margin: 0; padding-left: 10px; border-left: 3px solid var(--zt-line); color: var(--zt-ink-soft); white-space: pre-wrap; }
      .waiting { border-color: var(--zt-accent); }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } .columns > :last-child { order: -1; } }
    `,
  ];
  @state() private busy = false;
  @state() private leads: Employee[] = [];
  @query("#note") private note!: HTMLTextAreaElement;
  @query("#to") private to!: HTMLSelectElement;
  #pack = new Reading(this, (signal) => this.host.api.get<Pack>("/v1/handovers:compile", { team: this.lookedAt }, signal), 60);
  #past = new Reading(this, (signal) => this.host.api.get<{ handovers?: Pack[] }>("/v1/handovers", { team: this.lookedAt, pageSize: 20 }, signal), 30);

  protected override load(): void {
    this.#pack.clear();
    this.#past.clear();
    if (!this.lookedAt) return;
    void this.#pack.load();
    void this.#past.load();
    void this.host.names.all().then((everybody) => {
      const me = this.host.principal?.subject;
      this.leads = everybody.filter((each) => each.name !== me && each.roles?.some((role) => role === "TEAM_LEAD" || role === "OFFICER"));
    });
  }

  async #run(work: () => Promise<unknown>, told: string): Promise<void> {
    this.busy = true;
    try {
      await work();
      toast(told);
      await Promise.all([this.#pack.load(), this.#past.load()]);
    } catch (failure) {
      toast(failure instanceof Refusal ? failure.message : String(failure), "bad");
    } finally {
      this.busy = false;
    }
  }

  #sign(event: Event): void {
    event.preventDefault();
    const body = { team: this.lookedAt, to: this.to.value, note: this.note.value.trim() };
    void this.#run(async () => {
      await this.host.api.post("/v1/handovers:sign", body);
      this.note.value = "";
    }, say("signed"));
  }

  protected override render(): unknown {
    const { value, failure } = this.#pack;
    const past = this.#past.value?.handovers ?? [];
    const me = this.host.principal?.subject;
    const waiting = past.filter((pack) => pack.state === "SIGNED" && pack.from !== me && (!pack.to || pack.to === me));
    return html`<div class="page">
      <header><h1>${say("title")}</h1><span class="soft">${this.host.teamName(this.lookedAt)} · ${say("about")}</span></header>
      ${failure ? failed(failure, () => this.load()) : nothing}
      <div class="columns">
        <div class="stack">${value ? this.#compiled(value) : failure ? nothing : html`<section class="panel">${skeleton(9)}</section>`}</div>
        <div class="stack">
          ${waiting.length
            ? html`<section class="panel waiting" aria-labelledby="waiting"><header><h2 id="waiting">${say("waiting")}</h2></header>
                ${waiting.map((pack) => this.#entry(pack, true))}</section>`
            : nothing}
          ${this.#form()}
          <section class="panel" aria-labelledby="earlier"><header><h2 id="earlier">${say("earlier")}</h2></header>
            ${past.filter((pack) => !waiting.includes(pack)).map((pack) => this.#entry(pack, false))}
            ${this.#past.value && past.length === waiting.length ? empty("handover", say("none")) : nothing}
          </section>
        </div>
      </div>
    </div>`;
  }

  #compiled(pack: Pack): unknown {
    const { openItems = [], decisions = [], away = [] } = pack;
    return html`
      <section class="panel" aria-labelledby="open">
        <header><h2 id="open">${say("open", { count: openItems.length })}</h2></header>
        ${openItems.map((item) => html`<a class="line" href=${addressOf("inbox", item.name)} @click=${(event: Event) => this.turnTo(event, "inbox", item.name)}>${lineContent(item, this.host.names)}</a>`)}
        ${openItems.length ? nothing : html`<p class="none">${say("noneOpen")}</p>`}
      </section>
      <section class="panel" aria-labelledby="decided">
        <header><h2 id="decided">${say("decided", { count: decisions.length })}</h2></header>
        ${decisions.map((record) => decisionEntry(record, this.host.names))}
        ${decisions.length ? nothing : html`<p class="none">${say("noneDecided")}</p>`}
      </section>
      <section class="panel" aria-labelledby="gone">
        <header><h2 id="gone">${say("away", { count: away.length })}</h2></header>
        ${away.length
          ? html`<ul class="away">${away.map((each) => {
              const name = this.host.names.of(each.employee);
              return html`<li>${avatar(name)}<span>${name}<br /><span class="faint tiny number">${span(each.startTime, each.endTime)}</span></span></li>`;
            })}</ul>`
          : html`<p class="none">${say("noneAway")}</p>`}
      </section>`;
  }

  #form(): unknown {
    return html`<section class="panel"><form class="body" @submit=${this.#sign}>
      <div class="field"><label for="note">${say("note")}</label>
        <textarea class="input" id="note" rows="4" maxlength="2000" placeholder=${say("noteHint")}></textarea></div>
      <div class="field"><label for="to">${say("to")}</label>
        <select class="input" id="to"><option value="">${say("anyLead")}</option>
          ${this.leads.map((each) => html`<option value=${each.name}>${each.displayName} · ${this.host.teamName(each.team)}</option>`)}</select></div>
      <button class="button primary" ?disabled=${this.busy || !this.#pack.value}>${say("sign")}</button>
    </form></section>`;
  }

  #entry(pack: Pack, waits: boolean): unknown {
    const [from, to] = [this.host.names.of(pack.from), this.host.names.of(pack.to)];
    return html`<div class="pack">
      <div class="row">
        <b class="grow">${to ? say("fromTo", { from, to }) : say("from", { from })}</b>
        ${waits ? nothing : html`<span class="badge ${pack.state === "ACCEPTED" ? "good" : "watch"}">${say(pack.state === "ACCEPTED" ? "ACCEPTED" : "SIGNED")}</span>`}
      </div>
      ${pack.note ? html`<blockquote>${pack.note}</blockquote>` : nothing}
      <span class="faint small number">${dateTime(pack.signTime)} · ${pack.signTime ? ago(pack.signTime) : ""}${
        pack.openItems?.length ? html` · ${say("items", { count: pack.openItems.length })}` : nothing
      }</span>
      ${waits
        ? html`<button class="button primary" ?disabled=${this.busy}
            @click=${() => void this.#run(() => this.host.api.post(`/v1/${pack.name}:accept`), say("accepted"))}>${icon("check", 16)}${say("accept")}</button>`
        : nothing}
    </div>`;
  }
}
