// What somebody likes in general: shift types and weekdays off, by rank.
import { css, html, nothing } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { civil, plusDays } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import type { ShiftType } from "../kit/roster-shapes";
import type { Preferences } from "../kit/wish-shapes";
import { say } from "../messages/wishes";
import { icon } from "./icons";
import { failed, skeleton } from "./shapes";
import { typeTitle } from "./shift-look";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

const PLACES = [1, 2, 3];
const A_MONDAY = "2024-01-01";

@customElement("zt-preferences")
export class PreferencesForm extends Hosted {
  static styles = [
    basics,
    css`
      form { display: grid; gap: 10px; padding: 0 16px 16px; }
      .two { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 8px 12px; }
    `,
  ];
  @property() employee = "";
  @property({ attribute: false }) types: ShiftType[] = [];
  @state() private busy = false;
  @state() private problem?: Refusal;
  #liked = new Reading(this, (signal) => this.host.api.get<Preferences>(`/v1/${this.employee}/preferences`, {}, signal));

  protected override willUpdate(changed: Map<string, unknown>): void {
    if (!changed.has("employee") || !this.employee) return;
    this.#liked.clear();
    void this.#liked.load();
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const chosen = (name: string): string[] => [...new Set(PLACES.map((place) => String(form.get(`${name}${place}`) ?? "")))].filter(Boolean);
    this.busy = true;
    this.problem = undefined;
    try {
      const etag = this.#liked.value?.etag;
      // What stands behind the places shown here stays.
      const more = (this.#liked.value?.shiftTypes ?? []).slice(PLACES.length).filter((code) => !chosen("shift").includes(code));
      const preferences = { employee: this.employee, shiftTypes: [...chosen("shift"), ...more], restWeekdays: chosen("day").map(Number), etag };
      await this.host.api.post("/v1/preferences", { preferences });
      toast(say("preferencesSaved"));
      await this.#liked.load();
    } catch (failure) {
      this.problem = failure as Refusal;
    } finally {
      this.busy = false;
    }
  }

  protected override render(): unknown {
    const { value, failure } = this.#liked;
    return html`<section class="panel" aria-labelledby="liked"><header><h2 id="liked">${say("preferences")}</h2></header>
      ${failure ? html`<div class="body">${failed(failure, () => void this.#liked.load())}</div>` : value ? this.#form(value) : skeleton(5)}
    </section>`;
  }

  #form(liked: Preferences): unknown {
    const days = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), text: civil(plusDays(A_MONDAY, day - 1), { weekday: "long" }) }));
    const types = this.types.map((type) => ({ value: type.code, text: `${type.code} ${typeTitle(type)}` }));
    return html`<form @submit=${this.#save}>
      <p class="soft small">${say("preferencesAbout")}</p>
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing}
      <div class="two">${PLACES.map((n) => html`
        ${choice(`shift${n}`, say("nth", { n }), types, liked.shiftTypes?.[n - 1] ?? "")}
        ${choice(`day${n}`, say("nthDay", { n }), days, String(liked.restWeekdays?.[n - 1] ?? ""))}`)}</div>
      <div><button class="button primary" ?disabled=${this.busy}>${say("save")}</button></div>
    </form>`;
  }
}

function choice(name: string, label: string, options: readonly { value: string; text: string }[], chosen: string): unknown {
  return html`<label class="field"><span>${label}</span><select class="input" name=${name}>
    <option value="">${say("any")}</option>
    ${options.map((each) => html`<option value=${each.value} ?selected=${each.value === chosen}>${each.text}</option>`)}</select></label>`;
}
