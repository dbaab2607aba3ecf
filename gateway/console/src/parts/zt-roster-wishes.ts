// What became of everybody's wishes in a roster: the share kept by rank, and why others were not.
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { civil, permille } from "../kit/format";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import type { Roster } from "../kit/roster-shapes";
import type { RosterWishes } from "../kit/wish-shapes";
import { say } from "../messages/wishes";
import { icon } from "./icons";
import { failed, skeleton } from "./shapes";
import { basics } from "./styles";
import { inWords } from "./wishes";

const SHOWN = 200;

@customElement("zt-roster-wishes")
export class RosterWishesPart extends Hosted {
  static styles = [
    basics,
    css`
      :host { display: grid; gap: 6px; }
      .scroll { max-height: 260px; }
      thead th { position: sticky; top: 0; background: var(--zt-surface); }
    `,
  ];
  @property({ attribute: false }) roster?: Roster;
  #wishes = new Reading(this, (signal) => this.host.api.get<RosterWishes>(`/v1/${this.roster?.name}/wishes`, {}, signal));

  protected override willUpdate(changed: Map<string, unknown>): void {
    const before = changed.get("roster") as Roster | undefined;
    if (!changed.has("roster") || (before?.name === this.roster?.name && before?.objective === this.roster?.objective && before?.state === this.roster?.state)) return;
    if (before?.name !== this.roster?.name) this.#wishes.clear();
    void this.#wishes.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#wishes;
    if (!value) return failure ? failed(failure, () => void this.#wishes.load()) : skeleton(3);
    const ranks = value.ranks ?? [];
    if (!ranks.length) return html`<p class="soft small">${say("noWishes")}</p>`;
    const denied = (value.people ?? []).flatMap((person) => (person.wishes ?? []).filter((wish) => !wish.granted).map((wish) => ({ ...wish, employee: person.employee })));
    return html`<ul class="row wrap small number">${ranks.map(({ rank, wished = 0, granted = 0 }) =>
        html`<li class="badge ${granted === wished ? "good" : ""}">${say("shareKept", { rank: say(rank), granted, wished, share: permille(Math.floor((granted / Math.max(1, wished)) * 1000)) })}</li>`)}</ul>
      ${denied.length
        ? html`<div class="scroll" tabindex="0" role="region" aria-label=${say("ofRoster")}><table>
            <thead><tr><th scope="col">${say("who")}</th><th scope="col">${say("day")}</th><th scope="col">${say("what")}</th><th scope="col">${say("whyNot")}</th></tr></thead>
            <tbody>${denied.slice(0, SHOWN).map((each) => html`<tr><td>${this.host.names.of(each.employee)}</td><td class="number">${civil(each.date)}</td>
              <td>${inWords(each)}${each.rank === "WISH_RANK_STRONG" ? html` <span class="badge watch">${say(each.rank)}</span>` : nothing}</td><td>${spoken(each.reasonText)}</td></tr>`)}</tbody></table></div>`
        : html`<p class="notice good">${icon("check")}${say("allKept")}</p>`}`;
  }
}
