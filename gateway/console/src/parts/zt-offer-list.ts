// Offers as a list: for leads who was asked and what they said, for whoever is asked the two answers.
import { css, html, nothing } from "lit";
import { repeat } from "lit/directives/repeat.js";
import { customElement, property, state } from "lit/decorators.js";
import { newRequestId, Refusal } from "../kit/api";
import type { AskState, Offer, OfferAsk } from "../kit/change-shapes";
import { dateTime, span, timeOrDay } from "../kit/format";
import { Hosted } from "../kit/page";
import { say as sayBreaks } from "../messages/breaks";
import { say } from "../messages/changes";
import { changeStyles } from "./change-styles";
import { changeTone, costWords, isAsked, mayBeAssigned } from "./change-words";
import { icon } from "./icons";
import { basics } from "./styles";
import "./zt-assign-dialog";
import { toast } from "./zt-toasts";

type Deed = "accept" | "decline" | "withdraw";

const TOLD = { accept: "accepted", decline: "declinedOffer", withdraw: "offerWithdrawn" } as const;

/** Fires `zt-done` when one of them has changed. */
@customElement("zt-offer-list")
export class OfferList extends Hosted {
  static styles = [basics, changeStyles, css`.change:first-of-type { border-top: 0; }`];
  @property({ attribute: false }) offers: Offer[] = [];
  @state() private assigning?: Offer;
  @state() private busy = "";
  @state() private problem?: { offer: string; refusal: Refusal };
  #wish = { key: "", id: "" };

  protected override render(): unknown {
    return html`${repeat(this.offers, (offer) => offer.name, (offer) => this.#offer(offer))}
      <zt-assign-dialog .offer=${this.assigning} @close=${() => (this.assigning = undefined)}></zt-assign-dialog>`;
  }

  #offer(offer: Offer): unknown {
    const me = this.host.principal?.subject;
    const mine = isAsked(offer, me) ? offer.asks?.find((ask) => ask.employee === me) : undefined;
    const title = `${say(offer.kind ?? "OFFER_KIND_OVERTIME")} ${span(offer.startTime, offer.endTime)}`;
    return html`<article class="change" aria-label=${title}>
      <div class="head"><span class="number"><span class="badge">${say(offer.kind ?? "OFFER_KIND_OVERTIME")}</span> <b>${span(offer.startTime, offer.endTime)}</b></span>
        ${mine
          ? html`<span class="badge accent">${say("answerBy", { time: timeOrDay(mine.answerByTime) })}</span>`
          : html`<span class="badge ${changeTone(offer.state)}">${offer.state === "OFFER_STATE_OPEN" ? say("filled", { accepted: offer.acceptedCount ?? 0, count: offer.count ?? 1 }) : say(offer.state ?? "OFFER_STATE_OPEN")}</span>`}
      </div>
      ${mine ? html`<p class="soft small">${costWords(mine.extra)}</p>` : this.#asks(offer.asks ?? [])}
      ${this.problem?.offer === offer.name
        ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.host.names.in(this.problem.refusal.message)}</span></p>`
        : nothing}
      ${offer.state === "OFFER_STATE_OPEN" ? this.#foot(offer, Boolean(mine)) : nothing}
      ${this.host.leading && mayBeAssigned(offer, Date.now())
        ? html`<div class="foot"><span class="deeds"><button class="button small" data-deed="assign" @click=${() => (this.assigning = offer)}>${sayBreaks("assign")}</button></span></div>`
        : nothing}
    </article>`;
  }

  /** Whoever was asked, by what they said; those in line only by their number. */
  #asks(asks: readonly OfferAsk[]): unknown {
    const waiting = asks.filter((ask) => ask.state === "ASK_STATE_WAITING").length;
    return html`<div class="asks">
      ${asks.filter((ask) => ask.state !== "ASK_STATE_WAITING").map(
        (ask) => html`<span class="badge ${changeTone(ask.state)}">${this.host.names.of(ask.employee)} · ${say(ask.state as AskState)}</span>`,
      )}
      ${waiting ? html`<span class="badge">${say("inLine", { n: waiting })}</span>` : nothing}
    </div>`;
  }

  #foot(offer: Offer, asked: boolean): unknown {
    const leading = this.host.has("TEAM_LEAD", "CENTRE_MANAGER", "OFFICER", "PLANNER");
    const deeds: Deed[] = asked ? ["accept", "decline"] : leading ? ["withdraw"] : [];
    if (!deeds.length) return nothing;
    return html`<div class="foot">
      <span class="number">${say("until", { time: dateTime(offer.deadlineTime) })}</span>
      <span class="deeds">${deeds.map((deed) => html`<button class="button small ${deed === "accept" ? "primary" : deed === "decline" ? "danger" : ""}" data-deed=${deed}
        ?disabled=${this.busy === offer.name} @click=${() => void this.#do(offer, deed)}>${say(deed)}</button>`)}</span>
    </div>`;
  }

  async #do(offer: Offer, deed: Deed): Promise<void> {
    const key = `${offer.name} ${deed}`;
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    this.busy = offer.name;
    this.problem = undefined;
    try {
      const path = deed === "withdraw" ? "withdraw" : "answer";
      const changed = await this.host.api.post<Offer>(`/v1/${offer.name}:${path}`, deed === "withdraw" ? {} : { accept: deed === "accept" }, this.#wish.id);
      toast(say(TOLD[deed]));
      this.dispatchEvent(new CustomEvent("zt-done", { detail: { offer: changed }, bubbles: true, composed: true }));
    } catch (failure) {
      this.problem = { offer: offer.name, refusal: failure as Refusal };
    } finally {
      this.busy = "";
    }
  }
}
