// Make or change a playbook: on which warnings, how much more of each channel, whom to ask, and what they are told.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, query, state } from "lit/decorators.js";
import { newRequestId, Refusal } from "../kit/api";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import type { Playbook, Region, WarningRule } from "../kit/weather-shapes";
import { say } from "../messages/playbook";
import { word } from "../messages/weather";
import { icon } from "./icons";
import { ASKS, CHANNELS, filled, KINDS, LEVELS, meanings, NEW, percentOf } from "./playbook";
import { basics } from "./styles";
import "./zt-dialog";
import { toast } from "./zt-toasts";

/** Shown while it has a playbook; one without a name is new. Fires `zt-done` when it was saved, and `close`. */
@customElement("zt-playbook-editor")
export class PlaybookEditor extends Hosted {
  static styles = [
    basics,
    css`
      zt-dialog { --zt-dialog-width: 720px; }
      form { display: grid; gap: 14px; }
      .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 10px 12px; align-items: end; }
      .many { display: grid; grid-template-columns: repeat(auto-fill, minmax(118px, 1fr)); gap: 4px 12px; margin-top: 4px; }
      label.check { display: flex; gap: 8px; align-items: center; min-width: 0; }
      .many.wide { grid-template-columns: repeat(auto-fill, minmax(190px, 1fr)); }
      .meaning { max-height: 18dvh; }
      textarea.input { min-height: 52px; }
    `,
  ];
  @property({ attribute: false }) playbook?: Playbook;
  @property({ attribute: false }) regions: Region[] = [];
  @state() private kinds: string[] = [];
  @state() private level = "";
  @state() private ask = "";
  @state() private busy = false;
  @state() private incomplete = false;
  @state() private problem?: Refusal;
  @query("form") private form!: HTMLFormElement;
  #wish = { key: "", id: "" };
  #rules = new Reading(this, async (signal) => (await this.host.api.get<{ rules?: WarningRule[] }>("/v1/weatherWarningRules", {}, signal)).rules ?? []);

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has("playbook") || !this.playbook) return;
    this.kinds = [...(this.playbook.kinds ?? [])];
    this.level = this.playbook.leastLevel ?? NEW.leastLevel!;
    this.ask = this.playbook.ask ?? "OFFER_KIND_UNSPECIFIED";
    this.incomplete = false;
    this.problem = undefined;
    if (!this.#rules.value) void this.#rules.load();
  }

  async #save(event: Event): Promise<void> {
    event.preventDefault();
    const playbook = filled(this.playbook!, new FormData(this.form));
    this.incomplete = !playbook.kinds?.length || !playbook.changes?.length;
    if (this.incomplete || this.busy) return;
    const key = JSON.stringify(playbook);
    if (this.#wish.key !== key) this.#wish = { key, id: newRequestId() };
    this.busy = true;
    this.problem = undefined;
    try {
      await this.host.api.post("/v1/playbooks", { playbook }, this.#wish.id);
      toast(say("saved"));
      this.dispatchEvent(new Event("zt-done"));
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

  protected override render(): unknown {
    const { playbook } = this;
    const heading = playbook?.name ? say("changeIt", { title: spoken(playbook.title) }) : say("make");
    return html`<zt-dialog ?open=${Boolean(playbook)} heading=${heading} @close=${this.#close}>${playbook ? html`${this.#asking(playbook)}
      <button slot="actions" class="button quiet" @click=${this.#close}>${say("cancel")}</button>
      <button slot="actions" class="button primary" form="playbook" ?disabled=${this.busy}>${say("save")}</button>` : nothing}</zt-dialog>`;
  }

  #asking(playbook: Playbook): unknown {
    return html`<form id="playbook" @submit=${this.#save}>
      <p class="soft small">${say("about")}</p>
      <div class="two">
        ${this.#text("titleZh", playbook.title?.zh, { required: true })}${this.#text("titleEn", playbook.title?.en)}
        ${playbook.name ? nothing : html`<label class="field"><span>${say("code")}</span><input class="input" name="code" required pattern="[a-z0-9][a-z0-9\\-]{0,62}" title=${say("codeHint")} /></label>`}
        <label class="field"><span>${say("team")}</span><select class="input" name="team" required>${this.host.teams
          .filter((each) => each.skill)
          .map((each) => html`<option value=${each.name} ?selected=${each.name === playbook.team}>${this.host.teamName(each.name)}</option>`)}</select></label>
      </div>
      ${this.#speaksOn()}${this.#where(playbook)}${this.#does(playbook)}
      ${(["messageZh", "messageEn"] as const).map(
        (name) => html`<label class="field"><span>${say(name)}</span><textarea class="input" name=${name} maxlength="2000" .defaultValue=${playbook.message?.[name === "messageZh" ? "zh" : "en"] ?? ""}></textarea></label>`,
      )}
      ${this.incomplete ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${say("chooseKind")}</span></p>` : nothing}
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}<span>${this.problem.message}</span></p>` : nothing}
      <label class="check"><input type="checkbox" name="active" .defaultChecked=${playbook.active ?? false} />${say("active")}</label>
    </form>`;
  }

  #text(name: "titleZh" | "titleEn", value = "", { required = false } = {}): unknown {
    return html`<label class="field"><span>${say(name)}</span><input class="input" name=${name} maxlength="500" ?required=${required} .defaultValue=${value} /></label>`;
  }

  #speaksOn(): unknown {
    const chosen = (): void => {
      this.kinds = new FormData(this.form).getAll("kinds").map(String);
    };
    const told = meanings(this.#rules.value ?? [], this.kinds, this.level);
    return html`<fieldset><legend>${say("kinds")}</legend><div class="many">${KINDS.map(
        (kind) => html`<label class="check"><input type="checkbox" name="kinds" value=${kind} .checked=${this.kinds.includes(kind)} @change=${chosen} /><span class="cut">${word(kind)}</span></label>`,
      )}</div></fieldset>
      <label class="field"><span>${say("leastLevel")}</span><select class="input" name="leastLevel" @change=${(event: Event) => (this.level = (event.target as HTMLSelectElement).value)}>
        ${LEVELS.map((level) => html`<option value=${level} ?selected=${level === this.level}>${word(level)}</option>`)}</select></label>
      ${told.length
        ? html`<details><summary class="small">${say("meaning")}</summary><ul class="meaning scroll small soft" tabindex="0" aria-label=${say("meaning")}>${told.map(
            (each) => html`<li>${word(each.kind)}: ${spoken(each.meaning)}</li>`,
          )}</ul></details>`
        : nothing}`;
  }

  #where(playbook: Playbook): unknown {
    if (!this.regions.length) return nothing;
    return html`<fieldset><legend>${say("regions")}</legend><div class="many wide">${this.regions.map(
      (each) => html`<label class="check"><input type="checkbox" name="regions" value=${each.name} .defaultChecked=${playbook.regions?.includes(each.name) ?? false} /><span class="cut">${spoken(each.title) || each.code}</span></label>`,
    )}</div></fieldset>`;
  }

  #does(playbook: Playbook): unknown {
    const count = (name: "hours" | "askMinutes" | "mostPeople", value: number | undefined, least: number, most: number): unknown =>
      html`<label class="field"><span>${say(name)}</span><input class="input" type="number" name=${name} min=${least} max=${most} step="1" required .defaultValue=${String(value ?? least)} /></label>`;
    return html`<fieldset><legend>${say("changes")}</legend><div class="two">${CHANNELS.map(
        (channel) => html`<label class="field"><span>${word(channel)}</span><input class="input" type="number" name=${channel} min="-90" max="400" step="1" .defaultValue=${percentOf(playbook, channel)} /></label>`,
      )}</div></fieldset>
      <div class="two">
        ${count("hours", playbook.hours, 1, 72)}
        <label class="field"><span>${say("ask")}</span><select class="input" name="ask" @change=${(event: Event) => (this.ask = (event.target as HTMLSelectElement).value)}>
          ${ASKS.map((each) => html`<option value=${each} ?selected=${each === this.ask}>${say(each as "OFFER_KIND_OVERTIME")}</option>`)}</select></label>
        ${this.ask === "OFFER_KIND_UNSPECIFIED" ? nothing : html`${count("askMinutes", playbook.askMinutes, 0, 720)}${count("mostPeople", playbook.mostPeople, 0, 100)}`}
      </div>`;
  }
}
