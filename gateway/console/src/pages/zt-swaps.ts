// Swaps and offers: what one is asked, what waits for one's decision, the market, and one's own with how they stand.
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import type { Offer, Swap } from "../kit/change-shapes";
import { Page, Reading } from "../kit/page";
import { say } from "../messages/changes";
import { isAsked, isAskedToSwap, isMarket, isOpenSwap, mayDecide } from "../parts/change-words";
import { empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import "../parts/zt-offer-list";
import "../parts/zt-swap-form";
import "../parts/zt-swap-list";

const EVERY_SECONDS = 30;
const PAGE = 200;
const SHOWN = 30;

@customElement("zt-swaps")
export class Swaps extends Page {
  static styles = [
    basics,
    css`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(300px, 420px); gap: 16px; align-items: start; }
      .panel > zt-swap-list, .panel > zt-offer-list { border-top: 1px solid var(--zt-line); }
      .panel > zt-offer-list + zt-swap-list { border-top: 1px solid var(--zt-line); }
      @media (width < 1000px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `,
  ];
  #swaps = new Reading(this, (signal) => this.host.api.get<{ swaps?: Swap[] }>("/v1/swaps", { pageSize: PAGE }, signal), EVERY_SECONDS);
  #offers = new Reading(this, (signal) => this.host.api.get<{ offers?: Offer[] }>("/v1/offers", { states: ["OFFER_STATE_OPEN"], pageSize: PAGE }, signal), EVERY_SECONDS);

  protected override load(): void {
    this.#refresh();
  }

  #refresh(): void {
    void this.#swaps.load();
    void this.#offers.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#swaps;
    return html`<div class="page" @zt-done=${this.#refresh}>
      <header><h1>${say("title")}</h1></header>
      ${failure ? failed(failure, () => this.#refresh()) : nothing}
      ${value ? this.#content(value.swaps ?? [], this.#offers.value?.offers ?? []) : failure ? nothing : html`<div class="panel">${skeleton(8)}</div>`}
    </div>`;
  }

  #content(swaps: readonly Swap[], offers: readonly Offer[]): unknown {
    const me = this.host.principal?.subject;
    const mine = (swap: Swap): boolean => swap.employee === me || swap.taker === me;
    const open = (swap: Swap): boolean => swap.state === "SWAP_STATE_PROPOSED";
    const decide = swaps.filter((swap) => mayDecide(swap, this.host));
    const asking = swaps.filter((swap) => isAskedToSwap(swap, me));
    const asked = offers.filter((offer) => isAsked(offer, me));
    const market = swaps.filter((swap) => open(swap) && isMarket(swap) && swap.employee !== me);
    const own = swaps.filter((swap) => mine(swap) && !asking.includes(swap));
    const running = this.host.leading ? offers.filter((offer) => !asked.includes(offer)) : [];
    const others = this.host.leading ? swaps.filter((swap) => !mine(swap) && !decide.includes(swap) && !market.includes(swap)) : [];
    const rostered = Boolean(this.host.principal?.team) && this.host.has("AGENT");
    return html`<div class="columns">
      <div class="stack">
        ${decide.length ? this.#panel("to-decide", say("toDecide"), decide) : nothing}
        ${asking.length || asked.length ? this.#panel("asked", say("asked"), asking, asked) : nothing}
        ${rostered ? this.#panel("own", say("mine"), own, [], say("none")) : nothing}
        ${running.length ? this.#panel("running", say("offers"), [], running) : nothing}
        ${this.host.leading ? this.#panel("others", say("ofTeam"), others, [], say("none")) : nothing}
      </div>
      <div class="stack">
        ${rostered ? html`<section class="panel" aria-labelledby="propose"><header><h2 id="propose">${say("propose")}</h2></header><zt-swap-form></zt-swap-form></section>` : nothing}
        ${this.#panel("market", say("market"), market, [], say("marketNone"))}
      </div>
    </div>`;
  }

  /** Open ones first; of those that are over, the newest. */
  #panel(id: string, heading: string, swaps: readonly Swap[], offers: readonly Offer[] = [], none = ""): unknown {
    const sorted = [...swaps.filter(isOpenSwap), ...swaps.filter((swap) => !isOpenSwap(swap))].slice(0, SHOWN);
    return html`<section class="panel" id=${`panel-${id}`} aria-labelledby=${id}>
      <header><h2 id=${id}>${heading}</h2></header>
      ${offers.length ? html`<zt-offer-list .offers=${[...offers]}></zt-offer-list>` : nothing}
      ${sorted.length ? html`<zt-swap-list .swaps=${sorted}></zt-swap-list>` : nothing}
      ${!sorted.length && !offers.length ? empty("handover", none) : nothing}
    </section>`;
  }
}
