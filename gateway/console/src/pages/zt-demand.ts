// The planner's page: how many contacts come, how many people they ask for, and a roster that meets it.
import { css, html, nothing } from "lit";
import { customElement, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { ago, civil, dateTime, number, permille, plusDays } from "../kit/format";
import { mondayOf, today } from "../kit/days";
import { spoken } from "../kit/locale";
import { Page, Reading } from "../kit/page";
import type { Forecast, HistorySlot, Queue, RequirementPlan, RequirementSlot } from "../kit/roster-shapes";
import { modelName, say } from "../messages/demand";
import { icon } from "../parts/icons";
import { byDay, type ChartSeries } from "../parts/series";
import { empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import "../parts/zt-roster-solver";
import "../parts/zt-series-chart";
import { toast } from "../parts/zt-toasts";

const HISTORY_DAYS = 14;
const QUANTILES = [0, 600, 700, 800, 900];

interface Shown {
  forecast?: Forecast;
  history: HistorySlot[];
  plan: RequirementPlan;
}

@customElement("zt-demand")
export class DemandPage extends Page {
  static styles = [
    basics,
    css`
      .queue { display: flex; gap: 6px 14px; align-items: center; flex-wrap: wrap; }
      .queue .input, .panel > header .input { width: auto; min-height: 34px; padding-block: 4px; max-width: 100%; }
      .ask { display: flex; flex-wrap: wrap; gap: 10px 12px; align-items: end; }
      .ask .field { min-width: 130px; }
      .panel > header h2 { min-width: max-content; }
      .body.stack { gap: 14px; }
      h3 { font-size: var(--zt-text-small); color: var(--zt-ink-soft); margin-bottom: 2px; }
      td.right, th.right { padding-right: 12px; }
      tr.used td { font-weight: 620; }
      .figures { display: flex; flex-wrap: wrap; gap: 8px 32px; }
      .figures dt { font-size: var(--zt-text-small); color: var(--zt-ink-soft); }
      .figures dd { font-size: 1.25rem; font-weight: 640; line-height: 1.35; font-variant-numeric: tabular-nums; }
      .figures small { font-size: var(--zt-text-tiny); font-weight: 400; color: var(--zt-ink-soft); margin-left: 4px; }
      @media (width < 760px) { .evidence th { white-space: normal; } .evidence td, .evidence th { padding-right: 8px; } .evidence td { overflow-wrap: anywhere; } .ask .field { flex: 1 1 130px; } .ask .button { flex: 1; } }
    `,
  ];
  @state() private queue = "";
  @state() private chosen = "";
  @state() private daily = false;
  @state() private quantile = 0;
  @state() private preview?: RequirementPlan;
  @state() private busy = "";
  @state() private problem?: Refusal;
  #queues = new Reading(this, (signal) => this.host.api.get<{ queues?: Queue[] }>("/v1/queues", { centre: this.host.principal?.centre }, signal));
  #forecasts = new Reading(this, (signal) => this.host.api.get<{ forecasts?: Forecast[] }>("/v1/forecasts", { queue: this.queue, pageSize: 20 }, signal));
  #shown = new Reading(this, (signal) => this.#read(signal));

  protected override load(): void {
    if (this.#queues.value) return;
    void this.#queues.load().then(() => {
      const wanted = this.argument.startsWith("queues/") ? this.argument : this.#queues.value?.queues?.[0]?.name;
      if (wanted) this.#chooseQueue(wanted);
    });
  }

  #chooseQueue(queue: string): void {
    this.queue = queue;
    this.chosen = "";
    this.preview = this.problem = undefined;
    this.#shown.clear();
    void this.#forecasts.load().then(() => this.#choose(this.#forecasts.value?.forecasts?.[0]?.name ?? ""));
  }

  #choose(forecast: string): void {
    this.chosen = forecast;
    this.preview = undefined;
    void this.#shown.load();
  }

  async #read(signal: AbortSignal): Promise<Shown> {
    const { api } = this.host;
    const forecast = this.chosen ? await api.get<Forecast>(`/v1/${this.chosen}`, {}, signal) : undefined;
    const first = forecast?.startDate ?? today();
    const last = forecast?.endDate ?? plusDays(first, 7);
    const [past, plan] = await Promise.all([
      api.get<{ slots?: HistorySlot[] }>(`/v1/${this.queue}/history`, { startDate: plusDays(first, -HISTORY_DAYS), endDate: last }, signal),
      api.get<RequirementPlan>(`/v1/${this.queue}/requirements`, { startDate: first, endDate: last }, signal),
    ]);
    return { forecast, history: past.slots ?? [], plan };
  }

  get #queue(): Queue | undefined {
    return this.#queues.value?.queues?.find((each) => each.name === this.queue);
  }

  async #send<T>(what: string, write: () => Promise<T>): Promise<T | undefined> {
    this.busy = what;
    this.problem = undefined;
    try {
      return await write();
    } catch (failure) {
      this.problem = failure as Refusal;
      return undefined;
    } finally {
      this.busy = "";
    }
  }

  async #forecast(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const startDate = String(form.get("from"));
    const endDate = plusDays(startDate, Number(form.get("weeks")) * 7);
    const made = await this.#send("forecast", () => this.host.api.post<Forecast>("/v1/forecasts", { queue: this.queue, startDate, endDate }));
    if (!made) return;
    await this.#forecasts.load();
    this.#choose(made.name);
  }

  async #reckon(validateOnly: boolean): Promise<void> {
    const body = { forecast: this.chosen, quantilePermille: this.quantile, validateOnly };
    const plan = await this.#send(validateOnly ? "preview" : "force", () => this.host.api.post<RequirementPlan>("/v1/requirements", body));
    if (!plan) return;
    this.preview = validateOnly ? plan : undefined;
    if (validateOnly) return;
    toast(say("putInForce"));
    await this.#shown.load();
  }

  protected override render(): unknown {
    const { value, failure } = this.#queues;
    const queues = value?.queues ?? [];
    const centre = this.#queue?.centre ?? this.host.principal?.centre ?? "";
    return html`<div class="page">
      <header><h1>${say("title")}</h1>${queues.length ? this.#choice(queues) : nothing}</header>
      ${failure ? failed(failure, () => void this.#queues.load()) : nothing}
      ${this.problem ? html`<div class="notice bad" role="alert">${icon("warning")}<p>${this.problem.message}</p></div>` : nothing}
      ${value && !queues.length ? html`<div class="panel">${empty("demand", say("noQueues"))}</div>` : nothing}
      ${this.queue ? html`${this.#history()}${this.#requirement()}` : failure || value ? nothing : html`<div class="panel">${skeleton(8)}</div>`}
      ${centre ? html`<zt-roster-solver centre=${centre}></zt-roster-solver>` : nothing}
    </div>`;
  }

  #choice(queues: Queue[]): unknown {
    const target = this.#queue?.target;
    const shrinkage = (target?.plannedShrinkagePermille ?? 0) + (target?.unplannedShrinkagePermille ?? 0);
    return html`<div class="queue">
      <select class="input" aria-label=${say("queue")} @change=${(event: Event) => this.#chooseQueue((event.target as HTMLSelectElement).value)}>
        ${queues.map((each) => html`<option value=${each.name} ?selected=${each.name === this.queue}>${spoken(each.title) || each.code}</option>`)}</select>
      ${target
        ? html`<span class="soft small number">${say("target", { level: permille(target.targetPermille), seconds: target.thresholdSeconds ?? 0 })} ·
            ${say("occupancy", { share: permille(target.occupancyCapPermille || 880) })} · ${say("shrinkage", { share: permille(shrinkage) })}</span>`
        : nothing}
    </div>`;
  }

  #history(): unknown {
    const { value, failure } = this.#shown;
    const forecasts = this.#forecasts.value?.forecasts ?? [];
    return html`<section class="panel" aria-labelledby="forecast">
      <header><h2 id="forecast" class="grow">${say("forecast")}</h2>
        ${forecasts.length
          ? html`<select class="input" aria-label=${say("shownForecast")} @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
              ${forecasts.map((each) => html`<option value=${each.name} ?selected=${each.name === this.chosen}>${this.#named(each)}</option>`)}</select>`
          : nothing}
        <div class="segments" role="group" aria-label=${say("calls")}>
          <button aria-pressed=${!this.daily} @click=${() => (this.daily = false)}>${say("bySlot")}</button>
          <button aria-pressed=${this.daily} @click=${() => (this.daily = true)}>${say("byDay")}</button></div>
      </header>
      <div class="body stack">
        ${this.host.has("PLANNER") ? this.#ask() : nothing}
        ${failure ? failed(failure, () => void this.#shown.load()) : nothing}
        ${value ? this.#charted(value) : failure ? nothing : skeleton(7)}
      </div>
    </section>`;
  }

  #named(forecast: Forecast): string {
    const short: Intl.DateTimeFormatOptions = { month: "short", day: "numeric" };
    return say("forecastOf", { from: civil(forecast.startDate, short), to: civil(plusDays(forecast.endDate ?? today(), -1), short), made: ago(forecast.createTime ?? "") });
  }

  #ask(): unknown {
    return html`<form class="ask" @submit=${this.#forecast}>
      <label class="field"><span>${say("from")}</span><input class="input" type="date" name="from" required .defaultValue=${plusDays(mondayOf(today()), 7)} /></label>
      <label class="field"><span>${say("weeks")}</span><select class="input" name="weeks">${[1, 2, 4, 8, 13].map((n) => html`<option value=${n} ?selected=${n === 2}>${say("nWeeks", { n })}</option>`)}</select></label>
      <button class="button primary" ?disabled=${Boolean(this.busy)}>${say(this.busy === "forecast" ? "forecasting" : "makeForecast")}</button>
    </form>`;
  }

  #charted({ forecast, history }: Shown): unknown {
    const minutes = this.#queue?.slotMinutes ?? 30;
    const actual: ChartSeries = { key: "actual", label: say("history"), minutes, points: history.map((each) => ({ start: Date.parse(each.startTime ?? ""), value: each.offered ?? 0 })) };
    const coming: ChartSeries = {
      key: "forecast",
      label: say("middle"),
      minutes,
      points: (forecast?.slots ?? []).map((each) => ({ start: Date.parse(each.startTime ?? ""), value: each.calls ?? 0, low: each.callsLow ?? 0, high: each.callsHigh ?? 0 })),
    };
    const series = (forecast ? [actual, coming] : [actual]).map((each) => (this.daily ? byDay(each) : each));
    return html`
      <zt-series-chart .series=${series} label=${say("forecast")}></zt-series-chart>
      ${forecast?.provisionalDates?.length
        ? html`<p class="notice watch">${icon("info")}${say("provisional", { days: forecast.provisionalDates.map((date) => civil(date)).join(" / ") })}</p>`
        : nothing}
      ${forecast ? this.#evidence(forecast) : html`<p class="soft">${say("noForecast")}</p>`}`;
  }

  #evidence(forecast: Forecast): unknown {
    return html`<div class="evidence"><h3>${say("evidence")}</h3><p class="faint small">${say("evidenceAbout")}</p><table>
      <thead><tr><th scope="col">${say("model")}</th><th scope="col" class="right">${say("slotError")}</th><th scope="col" class="right">${say("dayError")}</th><th scope="col" class="right">${say("bias")}</th><th scope="col" class="right">${say("origins")}</th></tr></thead>
      <tbody>${(forecast.evidence ?? []).map((each) => {
        const bias = each.biasPermille ?? 0;
        return html`<tr class=${each.model === forecast.model ? "used" : ""}><td>${modelName(each.model)} ${each.model === forecast.model ? html`<span class="badge good">${say("used")}</span>` : nothing}</td>
          <td class="right">${permille(each.slotWapePermille ?? 0, 1)}</td><td class="right">${permille(each.dayWapePermille ?? 0, 1)}</td>
          <td class="right">${bias > 0 ? "+" : bias < 0 ? "−" : ""}${permille(Math.abs(bias), 1)}</td><td class="right">${each.originCount ?? 0}</td></tr>`;
      })}</tbody></table></div>`;
  }

  #requirement(): unknown {
    const plan = this.preview ?? this.#shown.value?.plan;
    const slots = plan?.slots ?? [];
    const may = this.host.has("PLANNER") && this.chosen;
    return html`<section class="panel" aria-labelledby="requirement">
      <header><h2 id="requirement">${say("requirement")}</h2>
        ${slots.length ? html`<span class="badge ${this.preview ? "watch" : "good"}">${say(this.preview ? "previewed" : "inForceNow")}</span>` : nothing}</header>
      <div class="body stack">
        ${may ? this.#staffing() : nothing}
        ${slots.length ? html`${this.#sums(slots, plan?.slotMinutes ?? 30)}${this.#staffed(slots, plan?.slotMinutes ?? 30)}` : html`<p class="soft">${say("noRequirement")}</p>`}
      </div>
    </section>`;
  }

  #staffing(): unknown {
    return html`<div class="ask">
      <label class="field"><span>${say("quantile")}</span><select class="input" @change=${(event: Event) => { this.quantile = Number((event.target as HTMLSelectElement).value); this.preview = undefined; }}>
        ${QUANTILES.map((each) => html`<option value=${each} ?selected=${each === this.quantile}>${each ? say("atQuantile", { n: each / 10 }) : say("median")}</option>`)}</select></label>
      <button class="button" ?disabled=${Boolean(this.busy)} @click=${() => this.#reckon(true)}>${say(this.busy === "preview" ? "reckoning" : "preview")}</button>
      <button class="button primary" ?disabled=${Boolean(this.busy)} @click=${() => this.#reckon(false)}>${say("inForce")}</button>
    </div>`;
  }

  #sums(slots: RequirementSlot[], minutes: number): unknown {
    const peak = slots.reduce((best, each) => ((each.heads ?? 0) > (best.heads ?? 0) ? each : best));
    const calls = slots.reduce((sum, each) => sum + (each.calls ?? 0), 0);
    const level = slots.reduce((sum, each) => sum + (each.calls ?? 0) * Math.max(each.serviceLevelPermille ?? 0, 0), 0);
    const agents = slots.reduce((sum, each) => sum + (each.agents ?? 0), 0);
    const busy = slots.reduce((sum, each) => sum + (each.agents ?? 0) * (each.occupancyPermille ?? 0), 0);
    const total = slots.reduce((sum, each) => sum + (each.heads ?? 0), 0) * minutes;
    return html`<dl class="figures">
      <div><dt>${say("peak")}</dt><dd>${number(peak.heads ?? 0)}<small>${dateTime(peak.startTime)}</small></dd></div>
      <div><dt>${say("headHours")}</dt><dd>${number(total / 60)}</dd></div>
      <div><dt>${say("expectedLevel")}</dt><dd>${calls > 0 ? permille(level / calls, 1) : "–"}</dd></div>
      <div><dt>${say("expectedOccupancy")}</dt><dd>${agents > 0 ? permille(busy / agents, 1) : "–"}</dd></div>
    </dl>`;
  }

  #staffed(slots: RequirementSlot[], minutes: number): unknown {
    const of = (key: "agents" | "heads"): ChartSeries => ({
      key,
      label: say(key),
      minutes,
      stepped: true,
      points: slots.map((each) => ({ start: Date.parse(each.startTime ?? ""), value: each[key] ?? 0 })),
    });
    return html`<zt-series-chart .series=${[of("heads"), of("agents")]} label=${say("requirement")} height="190"></zt-series-chart>`;
  }
}
