// What publishing a draft changes, before it is done: for whom, and each day as it was and as it would be.
import { css, html, nothing } from "lit";
import { customElement, property } from "lit/decorators.js";
import { Hosted, Reading } from "../kit/page";
import type { Roster } from "../kit/roster-shapes";
import type { Shift } from "../kit/shapes";
import { say } from "../messages/plan";
import { changedBy, differenceList } from "./differences";
import { failed } from "./shapes";
import { basics } from "./styles";

const SHOWN = 50;

@customElement("zt-publish-preview")
export class PublishPreview extends Hosted {
  static styles = [
    basics,
    css`
      .scroll { max-height: 260px; }
      summary { cursor: pointer; padding: 3px 0; }
      .differences { display: grid; gap: 2px; font-size: var(--zt-text-small); padding: 2px 0 6px 16px; }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
    `,
  ];
  @property({ attribute: false }) roster?: Roster;
  #changed = new Reading(this, async (signal) => {
    const { name = "", startDate = "", endDate = "", teams = [] } = this.roster ?? {};
    const days = { startDate, endDate, pageSize: 5000 };
    const read = (roster: string): Promise<Shift[]> => this.host.api.all<Shift>("/v1/shifts", "shifts", { roster, ...days }, signal);
    const [draft, inForce] = await Promise.all([read(name), read("")]);
    const drafted = new Set(draft.map((each) => each.employee));
    return changedBy(draft, inForce.filter((each) => !teams.length || teams.includes(each.team ?? "") || drafted.has(each.employee)));
  });

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("roster") && (changed.get("roster") as Roster | undefined)?.name !== this.roster?.name) void this.#changed.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#changed;
    if (!value) return failure ? failed(failure, () => void this.#changed.load()) : html`<p class="soft small" role="status">${say("comparing")}</p>`;
    if (!value.length) return html`<p class="small">${say("publishesNothing")}</p>`;
    const n = value.reduce((sum, each) => sum + each.differences.length, 0);
    return html`<p class="small" role="status">${say("publishes", { people: value.length, n })}</p>
      <div class="scroll" tabindex="0" role="region" aria-label=${say("becomes")}>
        ${value.slice(0, SHOWN).map((each) => html`<details><summary class="small">${this.host.names.of(each.employee)} · ${say("differences", { n: each.differences.length })}</summary>${differenceList(each.differences)}</details>`)}
        ${value.length > SHOWN ? html`<p class="faint small">${say("more", { n: value.length - SHOWN })}</p>` : nothing}
      </div>`;
  }
}
