// How many wishes a centre takes, and until when.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { firstOfMonth, plusMonths, today } from "../kit/days";
import { civilOf, instantAt, plusDays, time } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import type { WishDeadline, WishRule } from "../kit/wish-shapes";
import { say } from "../messages/wishes";
import { icon } from "./icons";
import { failed, skeleton } from "./shapes";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

const BEFORE_DAYS = 14;

@customElement("zt-wish-rule")
export class WishRuleForm extends Hosted {
  static styles = [
    basics,
    css`
      form { display: grid; gap: 12px; padding: 0 16px 16px; }
      .limits, li { display: flex; flex-wrap: wrap; gap: 8px 12px; align-items: end; }
      .limits .field { width: 190px; }
      ul { display: grid; gap: 8px; }
      li .field { width: 160px; }
    `,
  ];
  @property() centre = "";
  @state() private deadlines: WishDeadline[] = [];
  @state() private busy = false;
  @state() private problem?: Refusal;
  #rule = new Reading(this, async (signal) => {
    const rule = await this.host.api.get<WishRule>(`/v1/${this.centre}/wishRule`, {}, signal);
    this.deadlines = rule.deadlines ?? [];
    return rule;
  });

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (changed.has("centre") && this.centre) void this.#rule.load();
  }

  #change(at: number, change: Partial<WishDeadline>): void {
    this.deadlines = this.deadlines.map((each, index) => (index === at ? { ...each, ...change } : each));
  }

  /** The month after next, closing two weeks before it. */
  #add(): void {
    const startDate = firstOfMonth(plusMonths(today(), 2));
    const closeTime = instantAt(plusDays(startDate, -BEFORE_DAYS), "18:00");
    this.deadlines = [...this.deadlines, { startDate, endDate: plusMonths(startDate, 1), closeTime }];
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const [mostWishes, mostStrong, daysAhead] = ["mostWishes", "mostStrong", "daysAhead"].map((name) => Number(form.get(name)));
    this.busy = true;
    this.problem = undefined;
    try {
      const rule = { centre: this.centre, mostWishes, mostStrong, daysAhead, deadlines: this.deadlines, etag: this.#rule.value?.etag };
      await this.host.api.post("/v1/wishRules", { rule });
      toast(say("ruleSaved"));
      await this.#rule.load();
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  protected override render(): unknown {
    const { value, failure } = this.#rule;
    return html`<section class="panel" aria-labelledby="rule"><header><h2 id="rule">${say("rule")}</h2></header>
      ${failure ? html`<div class="body">${failed(failure, () => void this.#rule.load())}</div>` : value ? this.#form(value) : skeleton(4)}
    </section>`;
  }

  #form(rule: WishRule): unknown {
    const limit = (name: "mostWishes" | "mostStrong" | "daysAhead", most: number): unknown =>
      html`<label class="field"><span>${say(name)}</span><input class="input" type="number" name=${name} required min=${name === "daysAhead" ? 1 : 0} max=${most} .defaultValue=${String(rule[name] ?? 0)} /></label>`;
    return html`<form @submit=${this.#save}>
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing}
      <div class="limits">${limit("mostWishes", 31)}${limit("mostStrong", 31)}${limit("daysAhead", 366)}</div>
      <h3>${say("deadlines")}</h3>
      <p class="soft small">${say("deadlinesAbout")}</p>
      <ul>${this.deadlines.map((each, at) => this.#deadline(each, at))}</ul>
      <div class="row"><button type="button" class="button" @click=${this.#add}>${icon("plus", 16)}${say("addDeadline")}</button>
        <button class="button primary" ?disabled=${this.busy}>${say("save")}</button></div>
    </form>`;
  }

  #deadline(each: WishDeadline, at: number): unknown {
    const value = (event: Event): string => (event.target as HTMLInputElement).value;
    const close = (date: string, clock: string): string => instantAt(date, clock);
    const [date, clock] = [civilOf(each.closeTime), time(each.closeTime)];
    return html`<li>
      <label class="field"><span>${say("first")}</span><input class="input" type="date" required .value=${each.startDate} @change=${(event: Event) => this.#change(at, { startDate: value(event) })} /></label>
      <label class="field"><span>${say("last")}</span><input class="input" type="date" required .value=${plusDays(each.endDate, -1)} @change=${(event: Event) => value(event) && this.#change(at, { endDate: plusDays(value(event), 1) })} /></label>
      <label class="field"><span>${say("closes")}</span><input class="input" type="datetime-local" required .value=${`${date}T${clock}`} @change=${(event: Event) => {
        const [day, hour] = value(event).split("T");
        if (day && hour) this.#change(at, { closeTime: close(day, hour) });
      }} /></label>
      <button type="button" class="button quiet small" @click=${() => (this.deadlines = this.deadlines.filter((_, index) => index !== at))}>${say("remove")}</button>
    </li>`;
  }
}
