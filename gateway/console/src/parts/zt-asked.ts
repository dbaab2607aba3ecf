// What others ask of oneself, where one looks first: offers to take and shifts to exchange, answered with one click.
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import type { Offer, Swap } from "../kit/change-shapes";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/changes";
import { isAsked, isAskedToSwap } from "./change-words";
import { basics } from "./styles";
import "./zt-offer-list";
import "./zt-swap-list";

const EVERY_SECONDS = 60;
const PAGE = 200;

/** Shown while there is something to answer. Fires `zt-done` when something was answered. */
@customElement("zt-asked")
export class Asked extends Hosted {
  static styles = [basics, css`.panel > * + * { border-top: 1px solid var(--zt-line); }`];
  #asked = new Reading(
    this,
    async (signal) => {
      const { api, principal } = this.host;
      const [swaps, offers] = await Promise.all([
        api.get<{ swaps?: Swap[] }>("/v1/swaps", { states: ["SWAP_STATE_PROPOSED"], pageSize: PAGE }, signal),
        api.get<{ offers?: Offer[] }>("/v1/offers", { states: ["OFFER_STATE_OPEN"], pageSize: PAGE }, signal),
      ]);
      return {
        swaps: (swaps.swaps ?? []).filter((swap) => isAskedToSwap(swap, principal?.subject)),
        offers: (offers.offers ?? []).filter((offer) => isAsked(offer, principal?.subject)),
      };
    },
    EVERY_SECONDS,
  );

  connectedCallback(): void {
    super.connectedCallback();
    void this.#asked.load();
  }

  protected override render(): unknown {
    const { swaps = [], offers = [] } = this.#asked.value ?? {};
    if (!swaps.length && !offers.length) return nothing;
    return html`<section class="panel" aria-labelledby="asked" @zt-done=${() => void this.#asked.load()}>
      <header><h2 id="asked">${say("asked")}</h2></header>
      ${offers.length ? html`<zt-offer-list .offers=${offers}></zt-offer-list>` : nothing}
      ${swaps.length ? html`<zt-swap-list .swaps=${swaps}></zt-swap-list>` : nothing}
    </section>`;
  }
}
