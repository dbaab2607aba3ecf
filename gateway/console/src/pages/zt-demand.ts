// The planner's page: how many contacts come, how many people they ask for, and a roster that meets it.
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { ago, civil, dateTime, instantAt, number, permille, plusDays, span } from "../kit/format";
import { mondayOf, today } from "../kit/days";
import { spoken } from "../kit/locale";
import { Page, Reading } from "../kit/page";
import type { Measure } from "../kit/planning-shapes";
import type { DayFactor, Forecast, HistorySlot, PlannedDay, Queue, RequirementPlan, RequirementSlot } from "../kit/roster-shapes";
import type { Coverage, CoverInterval } from "../kit/shapes";
import { say as chart } from "../messages/chart";
import { modelName, say } from "../messages/demand";
import { say as planning } from "../messages/planning";
import { planWords } from "../parts/callers";
import type { Stretch } from "../parts/change-window";
import {
  actualPoints, asHours, at, availablePoints, coverSums, dayNotes, forecastPoints, requiredPoints, trainingWords, whyChosen, type DayNote,
} from "../parts/demand-series";
import { icon } from "../parts/icons";
import { comingAht, editNotes, learntPoints, pastAht, unadjustedPoints } from "../parts/planning";
import { byDay, type ChartSeries, type SeriesPoint } from "../parts/series";
import { empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import "../parts/zt-day-again";
import "../parts/zt-history-import";
import "../parts/zt-level-prices";
import "../parts/zt-planning";
import type { Planning } from "../parts/zt-planning";
import "../parts/zt-pool";
import "../parts/zt-quality";
import "../parts/zt-queue-target";
import "../parts/zt-roster-rules";
import "../parts/zt-roster-solver";
import "../parts/zt-series-chart";
import { toast } from "../parts/zt-toasts";

const HISTORY_DAYS = 14;
const COVER_DAYS = 31;
const BETWEEN: [string, string] = ["agents", "there"];
const QUANTILES = [0, 600, 700, 800, 900];
const PLANNING = ["PLANNER", "CENTRE_MANAGER"];

interface Shown {
  forecast?: Forecast;
  history: HistorySlot[];
  plan: RequirementPlan;
  days: PlannedDay[];
  weather: DayFactor[];
  cover: CoverInterval[];
  coverMinutes: number;
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
  /** The day that both charts show close up; all when empty. */
  @state() private zoomed = "";
  /** The window chosen on a chart, and of what. */
  @state() private window?: Stretch & { measure: Measure };
  @state() private importing = false;
  /** A file of history is on its way, or waits to go on. */
  @state() private importUnderWay = false;
  @state() private quantile = 0;
  @state() private preview?: RequirementPlan;
  @state() private busy = "";
  @state() private problem?: Refusal;
  @query("zt-planning") private planning!: Planning;
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
    this.zoomed = "";
    this.preview = this.window = undefined;
    void this.#shown.load();
  }

  /** Something of the past or of the forecast was changed; perhaps another forecast is to be shown. */
  async #planned(event: CustomEvent<{ forecast?: string }>): Promise<void> {
    this.window = this.preview = undefined;
    if (!event.detail.forecast) return this.#shown.load();
    await this.#forecasts.load();
    this.#choose(event.detail.forecast);
  }

  async #read(signal: AbortSignal): Promise<Shown> {
    const { api } = this.host;
    const forecast = this.chosen ? await api.get<Forecast>(`/v1/${this.chosen}`, {}, signal) : undefined;
    const first = forecast?.startDate ?? today();
    const last = forecast?.endDate ?? plusDays(first, 7);
    const from = plusDays(first, -HISTORY_DAYS);
    const [past, plan, calendar, weather, cover] = await Promise.all([
      api.get<{ slots?: HistorySlot[] }>(`/v1/${this.queue}/history`, { startDate: from, endDate: last }, signal),
      api.get<RequirementPlan>(`/v1/${this.queue}/requirements`, { startDate: first, endDate: last }, signal),
      api.get<{ days?: PlannedDay[] }>("/v1/calendarDays", { startDate: from, endDate: last }, signal).catch(() => ({ days: [] })),
      this.chosen ? api.get<{ days?: DayFactor[] }>(`/v1/${this.chosen}/weather`, {}, signal).catch(() => ({ days: [] })) : { days: [] },
      this.#readCover(first, last, signal),
    ]);
    return { forecast, history: past.slots ?? [], plan, days: calendar.days ?? [], weather: weather.days ?? [], cover: cover.flatMap((each) => each.intervals ?? []), coverMinutes: cover[0]?.intervalMinutes ?? 30 };
  }

  /** Cover of the queue's skill over a span, so many days at a time as the platform gives. */
  #readCover(first: string, last: string, signal: AbortSignal): Promise<Coverage[]> {
    const { centre = "", skill = "" } = this.#queue ?? {};
    const parts: Promise<Coverage>[] = [];
    for (let date = first; date < last; date = plusDays(date, COVER_DAYS)) {
      const end = plusDays(date, COVER_DAYS) < last ? plusDays(date, COVER_DAYS) : last;
      parts.push(this.host.api.get<Coverage>("/v1/coverage", { centre, skill, startTime: instantAt(date, "00:00"), endTime: instantAt(end, "00:00") }, signal));
    }
    return Promise.all(parts);
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
    await Promise.all([this.#shown.load(), this.#queues.load()]);
  }

  protected override render(): unknown {
    const { value, failure } = this.#queues;
    const queues = value?.queues ?? [];
    const centre = this.#queue?.centre ?? this.host.principal?.centre ?? "";
    return html`<div class="page">
      <header><h1>${say("title")}</h1>${queues.length ? this.#choice(queues) : nothing}
        ${this.host.has("PLANNER") && value ? html`<span class="grow"></span><button class="button" data-import @click=${() => (this.importing = true)}>${planning(this.importUnderWay ? "importGoOn" : "importOpen")}</button>` : nothing}</header>
      ${failure ? failed(failure, () => void this.#queues.load()) : nothing}
      ${this.problem ? html`<div class="notice bad" role="alert">${icon("warning")}<p>${this.problem.message}</p></div>` : nothing}
      ${value && !queues.length ? html`<div class="panel">${empty("demand", say("noQueues"))}</div>` : nothing}
      ${this.queue ? html`<zt-queue-target .queue=${this.#queue} ?editable=${this.host.has(...PLANNING)} @zt-saved=${() => void this.#queues.load()}></zt-queue-target>${this.#history()}${this.#plans()}${this.#requirement()}` : failure || value ? nothing : html`<div class="panel">${skeleton(8)}</div>`}
      ${queues.length && this.host.has(...PLANNING) ? html`<zt-pool .queues=${queues}></zt-pool>` : nothing}
      ${queues.length && centre ? html`<zt-quality centre=${centre} skill=${this.#queue?.skill ?? ""} queue=${this.queue}></zt-quality>` : nothing}
      ${centre ? html`<zt-roster-solver centre=${centre}></zt-roster-solver><zt-roster-rules centre=${centre}></zt-roster-rules>` : nothing}
      ${centre && this.host.has("PLANNER")
        ? html`<zt-history-import centre=${centre} ?open=${this.importing} @close=${() => (this.importing = false)}
            @zt-under-way=${(event: CustomEvent<{ underWay: boolean }>) => (this.importUnderWay = event.detail.underWay)} @zt-done=${() => void this.#shown.load()}></zt-history-import>`
        : nothing}
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

  #series(key: string, label: string, minutes: number, points: SeriesPoint[], change: Partial<ChartSeries> = {}): ChartSeries {
    return { key, label, minutes, points, ...change };
  }

  #notes({ forecast, days, weather, history }: Shown): DayNote[] {
    return [...dayNotes(days, forecast?.trainingNotes ?? [], weather), ...editNotes(history)];
  }

  #zoom(event: CustomEvent<{ date: string }>): void {
    this.zoomed = event.detail.date;
  }

  #charted(shown: Shown): unknown {
    const { forecast, history } = shown;
    const minutes = this.#queue?.slotMinutes ?? 30;
    const series = [this.#series("actual", say("history"), minutes, actualPoints(history))];
    if (forecast) series.push(this.#series("forecast", say("middle"), minutes, forecastPoints(forecast)));
    const [learnt, model] = [learntPoints(history), unadjustedPoints(forecast)];
    if (learnt.length && !this.daily) series.push(this.#series("learnt", planning("learnt"), minutes, learnt));
    if (model.length && !this.daily) series.push(this.#series("model", planning("model"), minutes, model));
    return html`
      ${this.#chart(shown, this.daily ? series.map(byDay) : series, "MEASURE_CONTACTS", say("forecast"), 220)}
      ${this.#handling(shown, minutes)}
      ${this.window ? this.#chosen(this.window) : nothing}
      ${this.daily ? html`<p class="faint small">${chart("dayBand")}</p>` : nothing}
      ${forecast?.provisionalDates?.length
        ? html`<p class="notice watch">${icon("info")}${say("provisional", { days: forecast.provisionalDates.map((date) => civil(date)).join(" / ") })}</p>`
        : nothing}
      ${forecast ? this.#evidence(forecast) : html`<p class="soft">${say("noForecast")}</p>`}
      ${forecast?.trainingNotes?.length ? this.#learning(forecast) : nothing}`;
  }

  #chart(shown: Shown, series: ChartSeries[], measure: Measure, label: string, height: number): unknown {
    return html`<zt-series-chart .series=${series} .notes=${this.#notes(shown)} .zoomed=${this.daily ? "" : this.zoomed} .chosen=${this.window} ?selectable=${this.host.has(...PLANNING)}
      label=${label} height=${height} @zt-zoom=${this.#zoom}
      @zt-window=${(event: CustomEvent<Stretch | undefined>) => (this.window = event.detail && { ...event.detail, measure })}></zt-series-chart>`;
  }

  /** Handling time as it was and as forecast, beside the contacts; nothing where nothing is known of it. */
  #handling(shown: Shown, slotMinutes: number): unknown {
    const minutes = this.daily ? 1440 : slotMinutes;
    const series = [this.#series("actual", planning("ahtSeconds"), minutes, pastAht(shown.history, this.daily)), this.#series("forecast", planning("ahtForecast"), minutes, comingAht(shown.forecast, this.daily))];
    return series.some((each) => each.points.length) ? this.#chart(shown, series, "MEASURE_HANDLING_TIME", planning("ahtSeconds"), 130) : nothing;
  }

  /** What may be done with the window chosen: what is over is edited, what comes is adjusted. */
  #chosen(window: Stretch & { measure: Measure }): unknown {
    const [start, end] = [window.start, window.end].map((each) => new Date(each).toISOString());
    const ask = (of: "history" | "forecast"): void => this.planning.ask({ of, ...window });
    return html`<div class="row wrap" role="status"><span class="small number">${planning("chosen", { span: span(start, end) })}</span>
      ${window.start < Date.now() ? html`<button class="button small" @click=${() => ask("history")}>${planning("makeEdit")}</button>` : nothing}
      ${window.end > Date.now() ? html`<button class="button small" @click=${() => ask("forecast")}>${planning("makeAdjustment")}</button>` : nothing}
      <button class="button quiet small" @click=${() => (this.window = undefined)}>${planning("clear")}</button></div>`;
  }

  #plans(): unknown {
    const queue = this.#queue;
    const team = this.host.teams.find((each) => each.skill === queue?.skill)?.name ?? "";
    const { history = [], forecast } = this.#shown.value ?? {};
    const near = { past: history.length ? at(history.at(-1)!.startTime) : undefined, coming: forecastPoints(forecast).find((each) => each.start > Date.now())?.start };
    return html`<zt-day-again .queue=${queue} team=${this.host.has(...PLANNING) ? team : ""} centre-wide></zt-day-again>
      <zt-planning queue=${this.queue} forecast=${this.chosen} .near=${near} .notes=${forecast?.trainingNotes ?? []} @zt-done=${this.#planned}></zt-planning>`;
  }

  #learning(forecast: Forecast): unknown {
    return html`<details class="learning"><summary>${chart("learning")}</summary><ul>${(forecast.trainingNotes ?? []).map(
      (each) => html`<li class="small"><span class="number">${civil(each.startDate)}${each.endDate && each.endDate !== plusDays(each.startDate ?? "", 1) ? html` – ${civil(plusDays(each.endDate, -1))}` : nothing}</span> ${trainingWords(each)}</li>`,
    )}</ul></details>`;
  }

  #evidence(forecast: Forecast): unknown {
    return html`<div class="evidence"><h3>${say("evidence")}</h3><p class="small why">${whyChosen(forecast)} ${(forecast.ahtWapePermille ?? -1) >= 0 && forecast.ahtWapePermille !== undefined ? chart("ahtError", { error: permille(forecast.ahtWapePermille, 1) }) : nothing}</p>
      <p class="faint small">${say("evidenceAbout")}</p><table>
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
        ${slots.length ? html`<span class="badge ${this.preview ? "watch" : "good"}">${say(this.preview ? "previewed" : "inForceNow")}</span> <span class="soft small number">${planWords(plan ?? {})}</span>` : nothing}</header>
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
    const { cover = [], coverMinutes = 30 } = this.#shown.value ?? {};
    const available = availablePoints(cover);
    const lines = [
      this.#series("heads", say("heads"), minutes, requiredPoints(slots, "heads"), { stepped: true }),
      this.#series("agents", say("agents"), minutes, requiredPoints(slots, "agents"), { stepped: true }),
    ];
    if (available.length) lines.push(this.#series("there", chart("rostered"), coverMinutes, available, { stepped: true }));
    const hours = (each: ChartSeries): ChartSeries => byDay({ ...each, label: chart("inHours", { label: each.label }), points: asHours(each.points, each.minutes), stepped: true });
    return html`<zt-series-chart .series=${this.daily ? lines.map(hours) : lines} .between=${available.length && coverMinutes === minutes ? BETWEEN : undefined} .notes=${this.#shown.value ? this.#notes(this.#shown.value) : []}
        .zoomed=${this.daily ? "" : this.zoomed} label=${say("requirement")} height="190" @zt-zoom=${this.#zoom}></zt-series-chart>
      ${available.length ? this.#covered(cover, coverMinutes) : html`<p class="faint small">${chart("coverNone")}</p>`}
      ${this.chosen ? html`<zt-level-prices forecast=${this.chosen} quantile=${this.quantile} target=${this.#queue?.target?.targetPermille ?? 0}></zt-level-prices>` : nothing}`;
  }

  #covered(cover: CoverInterval[], minutes: number): unknown {
    const { there, need, short, spare } = coverSums(cover, minutes);
    return html`<p class="small number ${short > 0 ? "watch-text" : "soft"}">${chart("coverSum", { there: number(there), need: number(need), short: number(short, 1), spare: number(spare, 1) })}</p>`;
  }
}
