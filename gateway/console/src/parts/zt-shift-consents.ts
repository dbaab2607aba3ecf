// Changes inside the freeze horizon: for oneself, to agree or decline; for those in charge, how each of them stands.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import type { ShiftConsent, ShiftConsents } from "../kit/consent-shapes";
import { dateTime } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import { say } from "../messages/consents";
import { differenceList } from "./differences";
import { icon } from "./icons";
import { failed, skeleton } from "./shapes";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

const EVERY_SECONDS = 60;
const TONES: Record<string, string> = {
  CONSENT_STATE_ASKED: "watch",
  CONSENT_STATE_ACCEPTED: "good",
  CONSENT_STATE_RECORDED: "good",
  CONSENT_STATE_DECLINED: "bad",
};

/** Attributes: `mine` for what one is asked, otherwise a `team`, or all that one is in charge of. Fires `zt-done`. */
@customElement("zt-shift-consents")
export class ShiftConsentsList extends Hosted {
  static styles = [
    basics,
    css`
      .all { padding: 4px 16px 14px; }
      .scroll { max-height: 320px; }
      .mine { padding: 14px 16px; display: grid; gap: 12px; border-color: var(--zt-accent); }
      .differences { display: grid; gap: 3px; font-size: var(--zt-text-small); }
      .differences li > span:first-child { display: inline-block; min-width: 92px; color: var(--zt-ink-soft); }
      .keys { display: flex; gap: 8px; margin-top: 6px; }
      details summary { cursor: pointer; }
      td { vertical-align: top; }
    `,
  ];
  @property() team = "";
  @property({ type: Boolean }) mine = false;
  @state() private busy = "";
  @state() private problem?: Refusal;
  #consents = new Reading(this, (signal) => {
    const of = this.mine ? { employee: this.host.principal?.subject, states: ["CONSENT_STATE_ASKED"] } : { team: this.team };
    return this.host.api.get<ShiftConsents>("/v1/shiftConsents", { ...of, pageSize: 100 }, signal);
  }, EVERY_SECONDS);

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("team")) {
      this.#consents.clear();
      void this.#consents.load();
    }
  }

  /** Look again: something was asked or answered elsewhere. */
  refresh(): void {
    void this.#consents.load();
  }

  async #do(consent: ShiftConsent, verb: string, body: Record<string, unknown>, said: string): Promise<void> {
    this.busy = consent.name;
    this.problem = undefined;
    try {
      await this.host.api.post(`/v1/${consent.name}:${verb}`, body);
      toast(said);
      this.dispatchEvent(new Event("zt-done", { bubbles: true, composed: true }));
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = "";
      await this.#consents.load();
    }
  }

  protected override render(): unknown {
    const { value, failure } = this.#consents;
    const found = value?.consents ?? [];
    const problem = this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing;
    if (this.mine) return found.length || this.problem ? html`<section class="panel mine" aria-labelledby="heading"><h2 id="heading">${say("mine")}</h2>${problem}${found.map((each) => this.#asked(each))}</section>` : nothing;
    if (!value) return html`<div class="all">${failure ? failed(failure, () => void this.#consents.load()) : skeleton(3)}</div>`;
    return html`<div class="all">${problem}${found.length ? this.#table(found) : html`<p class="soft">${say("none")}</p>`}</div>`;
  }

  #by(owner = ""): string {
    return owner.startsWith("employees/") ? this.host.names.of(owner) : say("platform");
  }

  #asked(each: ShiftConsent): unknown {
    const answer = (accept: boolean): Promise<void> => this.#do(each, "answer", { accept }, say(accept ? "accepted" : "declined"));
    return html`<div>
      ${differenceList(each.differences ?? [])}
      ${each.reason ? html`<p>${each.reason}</p>` : nothing}
      <p class="soft small number">${say("mineUntil", { by: this.#by(each.owner), time: dateTime(each.deadlineTime) })}</p>
      <div class="keys"><button class="button primary small" ?disabled=${Boolean(this.busy)} @click=${() => answer(true)}>${say("accept")}</button>
        <button class="button small" ?disabled=${Boolean(this.busy)} @click=${() => answer(false)}>${say("decline")}</button></div>
    </div>`;
  }

  #table(found: readonly ShiftConsent[]): unknown {
    return html`<div class="scroll" tabindex="0" role="region" aria-label=${say("title")}><table>
      <thead><tr><th scope="col">${say("who")}</th><th scope="col">${say("what")}</th><th scope="col">${say("by")}</th><th scope="col">${say("state")}</th><th scope="col"><span class="unseen">${say("act")}</span></th></tr></thead>
      <tbody>${found.map((each) => html`<tr><td>${this.host.names.of(each.employee)}</td>
        <td><details><summary>${say("days", { n: each.differences?.length ?? 0 })}${each.reason ? html` · ${each.reason}` : nothing}</summary>${differenceList(each.differences ?? [])}</details></td>
        <td>${this.#by(each.owner)}<br /><span class="tiny faint number">${dateTime(each.createTime)}</span></td>
        <td class="number">${this.#state(each)}</td>
        <td>${each.state === "CONSENT_STATE_ASKED"
          ? html`<button class="button small" aria-label=${say("withdrawOf", { name: this.host.names.of(each.employee) })} ?disabled=${Boolean(this.busy)} @click=${() => this.#do(each, "withdraw", {}, say("CONSENT_STATE_WITHDRAWN"))}>${say("withdraw")}</button>`
          : nothing}</td></tr>`)}</tbody>
    </table></div>`;
  }

  #state({ state = "CONSENT_STATE_ASKED", basis, deadlineTime, answerTime }: ShiftConsent): unknown {
    const time = dateTime(state === "CONSENT_STATE_ASKED" ? deadlineTime : answerTime);
    return html`<span class="badge ${TONES[state] ?? ""}">${say(state, { time, basis: basis ? say(basis) : "" })}</span>`;
  }
}
