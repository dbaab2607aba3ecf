// Whom to ask for time that is short or to spare: ranked by the service, with cost, rules and why, one click to ask.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, Refusal } from "../kit/api";
import type { CoverCandidate, CoverRecommendation, Offer, OfferKind } from "../kit/change-shapes";
import { civilOf, instantAt, listed, plusDays, span, time } from "../kit/format";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/changes";
import { ruleName } from "../messages/roster";
import { changeStyles } from "./change-styles";
import { costWords } from "./change-words";
import { answerMinutes } from "./day";
import { icon } from "./icons";
import { avatar, failed, skeleton } from "./shapes";
import { basics } from "./styles";
import "./zt-dialog";
import { toast } from "./zt-toasts";

/** What is to be filled. Instants in milliseconds. shift: the one whose person fails, of `person`. */
export interface Wanted {
  kind: OfferKind;
  start: number;
  end: number;
  count: number;
  shift?: string;
  person?: string;
  gap?: boolean;
}

const KINDS: readonly OfferKind[] = ["OFFER_KIND_OVERTIME", "OFFER_KIND_OPEN_SHIFT", "OFFER_KIND_TIME_OFF"];
const TYPING_MS = 300;
const MOST = 100;

interface Ranked {
  skill?: string;
  able: CoverCandidate[];
  unable: CoverCandidate[];
}

/** Fires `zt-done` when people have been asked, and `close`. */
@customElement("zt-offer-dialog")
export class OfferDialog extends Hosted {
  static styles = [
    basics,
    changeStyles,
    css`
      zt-dialog { --zt-dialog-width: 680px; }
      .body { display: grid; gap: 14px; }
      .people { border: 1px solid var(--zt-line); border-radius: var(--zt-radius-small); max-height: 40dvh; overflow: auto; }
      .people li { display: grid; grid-template-columns: 22px auto minmax(0, 1fr) auto; gap: 2px 10px; align-items: center; padding: 8px 12px; border-top: 1px solid var(--zt-line); }
      .people li:first-child { border-top: 0; }
      .people .rank { font-weight: 650; color: var(--zt-ink-faint); font-variant-numeric: tabular-nums; }
      .people .unable { grid-template-columns: auto minmax(0, 1fr); }
      .tags { display: flex; flex-wrap: wrap; gap: 4px 6px; margin-top: 2px; }
      details.unable { font-size: var(--zt-text-small); }
      details.unable summary { padding: 6px 0; color: var(--zt-ink-soft); }
      .fading { opacity: 0.6; }
    `,
  ];
  @property({ type: Boolean }) open = false;
  @property() team = "";
  @property({ attribute: false }) wanted?: Wanted;
  @state() private kind: OfferKind = "OFFER_KIND_OVERTIME";
  @state() private start = 0;
  @state() private end = 0;
  @state() private count = 1;
  @state() private answer = 15;
  @state() private busy = false;
  @state() private problem?: Refusal;
  #timer?: ReturnType<typeof setTimeout>;
  #wish = { key: "", id: "" };
  #ranked = new Reading(this, (signal) => this.#rank(signal));

  disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("open") && !changed.has("wanted")) return;
    const { wanted } = this;
    if (!this.open || !wanted) return;
    ({ kind: this.kind, start: this.start, end: this.end, count: this.count } = wanted);
    this.answer = answerMinutes(wanted.start, Date.now());
    this.problem = undefined;
    this.#ranked.clear();
    void this.#ranked.load();
  }

  get #span(): { startTime: string; endTime: string } {
    return { startTime: new Date(this.start).toISOString(), endTime: new Date(this.end).toISOString() };
  }

  #offer(count = this.count): Record<string, unknown> {
    const { skill } = this.#ranked.value ?? {};
    return { team: this.team, kind: this.kind, ...this.#span, deadlineTime: this.#span.startTime, count, answerMinutes: this.answer, skill };
  }

  /** For more work with the rules that it touches; for an open shift and time off, who would be asked. */
  async #rank(signal: AbortSignal): Promise<Ranked> {
    if (this.kind === "OFFER_KIND_OVERTIME") {
      const shift = this.wanted?.shift;
      const found = await this.host.api.ask<CoverRecommendation>(`/v1/${this.team}:recommendCover`, { ...this.#span, shift, limit: MOST }, signal);
      // Whoever publishes an offer is not asked by it.
      const candidates = (found.candidates ?? []).filter((each) => each.employee !== this.host.principal?.subject);
      return { skill: found.skill, able: candidates.filter((each) => each.eligible), unable: candidates.filter((each) => !each.eligible) };
    }
    const preview = { team: this.team, kind: this.kind, ...this.#span, deadlineTime: this.#span.startTime, count: 1 };
    try {
      const offer = await this.host.api.post<Offer>("/v1/offers", { offer: preview, validateOnly: true });
      return { skill: offer.skill, able: (offer.asks ?? []).map((ask) => ({ ...ask, eligible: true })), unable: [] };
    } catch (failure) {
      if (failure instanceof Refusal && failure.reason === "NOBODY_ELIGIBLE") return { able: [], unable: [] };
      throw failure;
    }
  }

  #changed(): void {
    this.problem = undefined;
    clearTimeout(this.#timer);
    if (this.end > this.start) this.#timer = setTimeout(() => void this.#ranked.load(), TYPING_MS);
  }

  #clock(which: "start" | "end", date: string, clock: string): void {
    if (!date || !clock) return;
    const at = Date.parse(instantAt(date, clock));
    if (which === "start") this.end += at - this.start;
    this[which] = at;
    if (this.end <= this.start) this.end = Date.parse(instantAt(plusDays(date, 1), clock));
    this.#changed();
  }

  async #ask(employees: string[]): Promise<void> {
    const offer = this.#offer(employees.length || this.count);
    const key = JSON.stringify([offer, employees]);
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    this.busy = true;
    this.problem = undefined;
    try {
      const made = await this.host.api.post<Offer>("/v1/offers", { offer, employees }, this.#wish.id);
      const names = (made.asks ?? []).filter((ask) => ask.state === "ASK_STATE_ASKED").map((ask) => this.host.names.of(ask.employee));
      toast(say("offered", { names: listed(names) }));
      this.dispatchEvent(new CustomEvent("zt-done", { detail: { offer: made }, bubbles: true, composed: true }));
      this.#close();
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  #close(): void {
    this.dispatchEvent(new Event("close"));
  }

  get #heading(): string {
    const { wanted } = this;
    if (wanted?.person) return say("coverPerson", { name: this.host.names.of(wanted.person) });
    return wanted?.gap ? say("coverGap", { span: span(new Date(wanted.start).toISOString(), new Date(wanted.end).toISOString()) }) : say("makeOffer");
  }

  protected override render(): unknown {
    const able = this.#ranked.value?.able ?? [];
    return html`<zt-dialog ?open=${this.open} heading=${this.#heading} @close=${this.#close}>
      <div class="body">
        ${this.#fields()}
        ${this.#list()}
        ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.host.names.in(this.problem.message)}</span></p>` : nothing}
      </div>
      <button slot="actions" class="button quiet" @click=${this.#close}>${say("cancel")}</button>
      <button slot="actions" class="button primary" id="ask-in-order" ?disabled=${this.busy || this.#ranked.loading || !able.length}
        @click=${() => void this.#ask([])}>${say("askInOrder", { n: this.count })}</button>
    </zt-dialog>`;
  }

  #fields(): unknown {
    const [from, to] = [this.#span.startTime, this.#span.endTime];
    const value = (event: Event): string => (event.target as HTMLInputElement).value;
    return html`<div class="fields">
      <div class="field wide"><span id="kind">${say("kind")}</span><div class="segments" role="group" aria-labelledby="kind">${KINDS.map(
        (kind) => html`<button aria-pressed=${kind === this.kind} @click=${() => { this.kind = kind; this.#changed(); }}>${say(kind)}</button>`,
      )}</div></div>
      <label class="field"><span>${say("day")}</span><input class="input" type="date" .value=${civilOf(from)} @change=${(event: Event) => this.#clock("start", value(event), time(from))} /></label>
      <label class="field"><span>${say("from")}</span><input class="input" type="time" step="300" .value=${time(from)} @change=${(event: Event) => this.#clock("start", civilOf(from), value(event))} /></label>
      <label class="field"><span>${say("to")}</span><input class="input" type="time" step="300" .value=${time(to)} @change=${(event: Event) => this.#clock("end", civilOf(from), value(event))} /></label>
      <label class="field"><span>${say("count")}</span><input class="input" type="number" min="1" max=${MOST} .value=${String(this.count)}
        @input=${(event: Event) => (this.count = Math.max(1, Math.min(MOST, Number(value(event)) || 1)))} /></label>
      <label class="field"><span>${say("answer")}</span><input class="input" type="number" min="5" max="1440" step="5" .value=${String(this.answer)}
        @input=${(event: Event) => (this.answer = Math.max(5, Math.min(1440, Number(value(event)) || 15)))} /></label>
    </div>`;
  }

  #list(): unknown {
    const { value, failure, loading } = this.#ranked;
    if (failure) return failed(failure, () => void this.#ranked.load());
    if (!value) return html`<p class="soft small" role="status">${say("ranking")}</p>${skeleton(4)}`;
    return html`<div class=${loading ? "fading" : ""}>
      <p class="soft small">${value.able.length ? say("able", { n: value.able.length }) : say("nobody")}</p>
      ${value.able.length ? html`<ol class="people" tabindex="0" aria-label=${say("able", { n: value.able.length })}>${value.able.map((each, index) => this.#person(each, index))}</ol>` : nothing}
      ${value.unable.length
        ? html`<details class="unable"><summary>${say("unable", { n: value.unable.length })}</summary><ul class="people" tabindex="0" aria-label=${say("unable", { n: value.unable.length })}>${value.unable.map((each) => this.#unable(each))}</ul></details>`
        : nothing}
    </div>`;
  }

  #person(each: CoverCandidate, index: number): unknown {
    const name = this.host.names.of(each.employee);
    return html`<li>
      <span class="rank">${index + 1}</span>${avatar(name)}
      <span><b>${name}</b> <span class="soft small">${this.#why(each)}</span><br /><span class="small number">${costWords(each.extra)}</span>${this.#tags(each)}</span>
      <button class="button small" aria-label=${say("askName", { name })} title=${say("askName", { name })} ?disabled=${this.busy} @click=${() => void this.#ask([each.employee ?? ""])}>${say("ask")}</button>
    </li>`;
  }

  #unable(each: CoverCandidate): unknown {
    const name = this.host.names.of(each.employee);
    return html`<li class="unable">${avatar(name)}<span><b>${name}</b> <span class="soft small">${this.#why(each)}</span>${this.#tags(each)}</span></li>`;
  }

  #why(each: CoverCandidate): string {
    return (each.reasons ?? []).map((reason) => spoken(reason.text)).join(" ");
  }

  #tags(each: CoverCandidate): unknown {
    const rules = [...new Set((each.findings ?? []).map((finding) => ruleName(finding.rule)))];
    if (!rules.length && !each.pastWins) return nothing;
    return html`<span class="tags">${rules.map((rule) => html`<span class="badge ${each.eligible ? "watch" : "bad"}">${rule}</span>`)}
      ${each.pastWins ? html`<span class="badge">${say("wins", { n: each.pastWins })}</span>` : nothing}</span>`;
  }
}
