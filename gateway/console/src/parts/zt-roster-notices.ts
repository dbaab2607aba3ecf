// Notices of changed shifts: for those in charge, who was told what and who has read it; for oneself, to be read.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { dateTime, permille } from "../kit/format";
import type { ShiftNotice, ShiftNotices } from "../kit/notice-shapes";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/plan";
import { differenceList } from "./differences";
import { icon } from "./icons";
import { place } from "./place";
import { failed, skeleton } from "./shapes";
import { basics } from "./styles";

const PER_PAGE = 100;
const EVERY_SECONDS = 60;

/** Attributes: `mine` for one's own, otherwise those of a `roster` or a `team`, or of all that one is in charge of. */
@customElement("zt-roster-notices")
export class RosterNotices extends Hosted {
  static styles = [
    basics,
    css`
      .all { display: grid; gap: 10px; padding: 4px 16px 14px; }
      .sum { display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: center; }
      .progress { flex: 1 1 140px; max-width: 320px; height: 6px; border-radius: 3px; background: var(--zt-sunken); overflow: hidden; }
      .progress i { display: block; height: 100%; width: var(--done); background: var(--zt-good); }
      .scroll { max-height: 320px; }
      .mine { padding: 14px 16px; display: grid; gap: 10px; }
      .differences { display: grid; gap: 3px; font-size: var(--zt-text-small); }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
      details summary { cursor: pointer; }
      td { vertical-align: top; }
    `,
  ];
  @property() roster = "";
  @property() team = "";
  @property({ type: Boolean }) mine = false;
  @state() private unreadOnly = false;
  @state() private most = PER_PAGE;
  @state() private busy = false;
  @state() private problem?: Refusal;
  #notices = new Reading(this, (signal) => {
    const of = this.mine ? { employee: this.host.principal?.subject, unreadOnly: true } : { roster: this.roster, team: this.team, unreadOnly: this.unreadOnly };
    return this.host.api.get<ShiftNotices>("/v1/shiftNotices", { ...of, pageSize: this.mine ? 200 : this.most }, signal);
  }, EVERY_SECONDS);

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("roster") || changed.has("team")) this.#notices.clear();
    if (["roster", "team", "unreadOnly", "most"].some((each) => changed.has(each))) void this.#notices.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#notices;
    if (this.mine) return value?.notices?.length ? this.#own(value.notices) : nothing;
    if (!value) return html`<div class="all">${failure ? failed(failure, () => void this.#notices.load()) : skeleton(4)}</div>`;
    const { noticeCount: told = 0, readCount: read = 0 } = value;
    if (!told) return html`<div class="all"><p class="soft">${say("noNotices")}</p></div>`;
    const share = Math.floor((read / told) * 1000);
    return html`<div class="all">
      <div class="sum"><span class="number">${say("readOf", { told, read, share: permille(share) })}</span>
        <div class="progress" role="progressbar" aria-label=${say("receipt")} aria-valuemin="0" aria-valuemax=${told} aria-valuenow=${read}><i ${place({ "--done": `${share / 10}%` })}></i></div>
        <label class="row small"><input type="checkbox" .checked=${this.unreadOnly} @change=${(event: Event) => (this.unreadOnly = (event.target as HTMLInputElement).checked)} />${say("unreadOnly")}</label></div>
      ${value.notices?.length ? this.#table(value.notices) : html`<p class="notice good">${icon("check")}${say("allRead")}</p>`}
      ${value.nextPageToken ? html`<div><button class="button small" @click=${() => (this.most = Math.min(this.most * 2, 1000))}>${say("loadMore")}</button></div>` : nothing}
    </div>`;
  }

  #table(notices: readonly ShiftNotice[]): unknown {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("notices")}><table>
      <thead><tr><th scope="col">${say("who")}</th><th scope="col">${say("becomes")}</th><th scope="col">${say("told")}</th><th scope="col">${say("receipt")}</th></tr></thead>
      <tbody>${notices.map((each) => html`<tr><td>${this.host.names.of(each.employee)}</td>
        <td><details><summary>${say("differences", { n: each.differences?.length ?? 0 })} · ${say(each.cause ?? "NOTICE_CAUSE_EDIT")}</summary>${differenceList(each.differences ?? [])}</details></td>
        <td class="number">${dateTime(each.createTime)}</td>
        <td class="number">${each.readTime ? html`<span class="good-text">${say("readAt", { time: dateTime(each.readTime) })}</span>` : html`<span class="badge watch">${say("unread")}</span>`}</td></tr>`)}</tbody>
    </table></div>`;
  }

  #own(notices: readonly ShiftNotice[]): unknown {
    return html`<section class="panel mine" aria-labelledby="heading">
      <div class="row between"><h2 id="heading">${say("mine")}</h2>
        <button class="button primary small" ?disabled=${this.busy} @click=${() => this.#read(notices)}>${say("read")}</button></div>
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing}
      ${notices.map((each) => html`<div><p class="soft small number">${say(each.cause ?? "NOTICE_CAUSE_EDIT")} · ${dateTime(each.createTime)}</p>${differenceList(each.differences ?? [])}</div>`)}
    </section>`;
  }

  async #read(notices: readonly ShiftNotice[]): Promise<void> {
    this.busy = true;
    this.problem = undefined;
    try {
      await this.host.api.post("/v1/shiftNotices:read", { names: notices.map((each) => each.name) });
      await this.#notices.load();
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }
}
