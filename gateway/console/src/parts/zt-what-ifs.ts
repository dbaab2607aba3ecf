// What-if copies of a forecast: made with other assumptions, seen beside the forecast, adopted or left.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { ago, civil, number, permille } from "../kit/format";
import { Hosted, Reading } from "../kit/page";
import type { ForecastDay, ForecastSummary, WhatIfForecast } from "../kit/planning-shapes";
import { say } from "../messages/planning";
import { empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

const MOST_COMPARED = 5;
const MOST_PERCENT = 1000;

/** Fires `zt-adjust` {name, title} when a copy is to be adjusted, and `zt-done` when one was adopted. */
@customElement("zt-what-ifs")
export class WhatIfs extends Hosted {
  static styles = [
    basics,
    css`
      :host { display: grid; gap: 12px; }
      form { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      form .field { flex: 1 1 120px; max-width: 240px; }
      td.right, th.right { padding-right: 12px; white-space: nowrap; }
      .sides { max-height: 340px; }
      .sides thead { position: sticky; top: 0; background: var(--zt-surface); }
      tr.total td { font-weight: 620; }
      label.check { display: flex; gap: 8px; align-items: center; }
      td .row { justify-content: flex-end; }
    `,
  ];
  @property() queue = "";
  @property() forecast = "";
  @property({ type: Boolean }) editable = false;
  @state() private compared: string[] = [];
  @state() private busy = "";
  #copies = new Reading(this, async (signal) => (await this.host.api.get<{ forecasts?: WhatIfForecast[] }>(`/v1/${this.queue}/whatIfForecasts`, {}, signal)).forecasts ?? []);
  #sides = new Reading(this, async (signal) => {
    const forecasts = [this.forecast, ...this.compared];
    return (await this.host.api.get<{ forecasts?: ForecastSummary[] }>(`/v1/${this.queue}/forecasts:compare`, { forecasts }, signal)).forecasts ?? [];
  });

  protected override updated(changed: PropertyValues): void {
    if (changed.has("queue") && this.queue) {
      this.compared = [];
      this.#copies.clear();
      void this.#copies.load();
    }
    if (changed.has("compared")) this.#sides.clear();
    if (changed.has("forecast") || changed.has("compared")) this.refresh();
  }

  /** Read the figures again. */
  refresh(): void {
    if (this.compared.length && this.forecast) void this.#sides.load();
  }

  async #run(key: string, work: () => Promise<void>): Promise<void> {
    if (this.busy) return;
    this.busy = key;
    try {
      await work();
    } catch (failure) {
      toast(failure instanceof Refusal ? failure.message : String(failure), "bad");
    } finally {
      this.busy = "";
    }
  }

  #copy(event: Event): void {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const given = new FormData(form);
    const title = String(given.get("title")).trim();
    const tenfold = (name: string): number => Math.round(Number(given.get(name)) * 10);
    void this.#run("copy", async () => {
      const made = await this.host.api.post<WhatIfForecast>(`/v1/${this.forecast}:copy`, { title, callsPermille: tenfold("calls"), ahtPermille: tenfold("aht") });
      toast(say("copied", { title }));
      form.reset();
      await this.#copies.load();
      this.#compare(made.forecast?.name ?? "", true);
    }).then(async () => {
      // The button was out of use meanwhile, and lost the focus.
      await this.updateComplete;
      form.querySelector<HTMLInputElement>("[name=title]")?.focus();
    });
  }

  #compare(name: string, on: boolean): void {
    const others = this.compared.filter((each) => each !== name);
    this.compared = on ? [...others, name].slice(-MOST_COMPARED) : others;
  }

  #adopt(copy: WhatIfForecast): void {
    const name = copy.forecast?.name ?? "";
    void this.#run(name, async () => {
      await this.host.api.post(`/v1/${name}:adopt`);
      toast(say("adoptedNow", { title: copy.title ?? "" }));
      this.dispatchEvent(new CustomEvent("zt-done", { detail: { forecast: name } }));
      await this.#copies.load();
    });
  }

  protected override render(): unknown {
    const { value, failure } = this.#copies;
    return html`${this.editable && this.forecast ? this.#form() : nothing}
      ${failure ? failed(failure, () => void this.#copies.load()) : value ? (value.length ? this.#table(value) : empty("demand", say("noWhatIfs"))) : skeleton(3)}
      ${this.compared.length ? this.#side() : nothing}`;
  }

  #form(): unknown {
    const percent = (name: string, label: string): unknown =>
      html`<label class="field"><span>${label}</span><input class="input" type="number" name=${name} min="1" max=${MOST_PERCENT} step="0.1" required value="100" /></label>`;
    return html`<p class="soft small">${say("copyAbout")}</p>
      <form @submit=${this.#copy}>
        <label class="field"><span>${say("copyTitle")}</span><input class="input" name="title" required maxlength="80" /></label>
        ${percent("calls", say("copyCalls"))}${percent("aht", say("copyAht"))}
        <button class="button primary" ?disabled=${Boolean(this.busy)}>${say("copyMake")}</button>
      </form>`;
  }

  #table(copies: readonly WhatIfForecast[]): unknown {
    return html`<div class="scroll"><table>
      <thead><tr><th scope="col">${say("whatIf")}</th><th scope="col">${say("assumed")}</th><th scope="col">${say("owner")}</th><td></td></tr></thead>
      <tbody>${copies.map((each) => this.#row(each))}</tbody></table></div>`;
  }

  #row(copy: WhatIfForecast): unknown {
    const { title = "", forecast } = copy;
    const name = forecast?.name ?? "";
    return html`<tr><td><label class="check"><input type="checkbox" .checked=${this.compared.includes(name)} aria-label=${say("compareIt", { title })}
          @change=${(event: Event) => this.#compare(name, (event.target as HTMLInputElement).checked)} />${title}</label></td>
      <td class="number">${say("assumption", { calls: permille(copy.callsPermille, 1), aht: permille(copy.ahtPermille, 1) })}</td>
      <td>${this.host.names.of(copy.owner)} <span class="faint small">${ago(forecast?.createTime ?? "")}</span></td>
      <td>${copy.adoptTime
        ? html`<span class="badge good">${say("adopted")}</span>`
        : this.editable
          ? html`<span class="row"><button class="button small" aria-label=${say("adjustOne", { title })}
                @click=${() => this.dispatchEvent(new CustomEvent("zt-adjust", { detail: { name, title } }))}>${say("adjustIt")}</button>
              <button class="button small primary" aria-label=${say("adoptIt", { title })} ?disabled=${Boolean(this.busy)} @click=${() => this.#adopt(copy)}>${say("adopt")}</button></span>`
          : nothing}</td></tr>`;
  }

  #side(): unknown {
    const { value, failure } = this.#sides;
    if (failure) return failed(failure, () => this.refresh());
    if (!value) return skeleton(4);
    const dates = value[0]?.days?.map((each) => each.date ?? "") ?? [];
    const figures = (day: ForecastDay | undefined): unknown =>
      html`<td class="right">${number(day?.calls ?? 0)}</td><td class="right">${number(day?.ahtSeconds ?? 0)}</td><td class="right">${number(day?.paidHours ?? 0, 1)}</td><td class="right">${number(day?.mostHeads ?? 0)}</td>`;
    const columns = html`<th scope="col" class="right">${say("contacts")}</th><th scope="col" class="right">${say("ahtSeconds")}</th><th scope="col" class="right">${say("paidHours")}</th><th scope="col" class="right">${say("mostHeads")}</th>`;
    return html`<div><h3>${say("compared")}</h3><div class="sides scroll" tabindex="0" role="region" aria-label=${say("compared")}><table>
      <thead><tr><th scope="col" rowspan="2">${say("day")}</th>${value.map((each) => html`<th scope="colgroup" colspan="4">${each.title || say("official")}</th>`)}</tr>
        <tr>${value.map(() => columns)}</tr></thead>
      <tbody>${dates.map((date, index) => html`<tr><td>${civil(date)}</td>${value.map((each) => figures(each.days?.[index]))}</tr>`)}
        <tr class="total"><td>${say("total")}</td>${value.map((each) => figures(each.total))}</tr></tbody></table></div></div>`;
  }
}
