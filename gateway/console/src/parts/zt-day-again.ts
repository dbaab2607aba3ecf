// The day so far against its forecast, what its rest asks for then, and the way to a plan for it.
import { css, html, nothing, type PropertyValues } from "lit";
import { customElement, property, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { today } from "../kit/days";
import { number, permille, time } from "../kit/format";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import type { Reforecast, ReforecastSlot } from "../kit/planning-shapes";
import type { Forecast, Queue } from "../kit/roster-shapes";
import { say } from "../messages/planning";
import { at } from "./demand-series";
import { moved } from "./planning";
import type { ChartSeries } from "./series";
import { basics } from "./styles";
import "./zt-plan-dialog";
import "./zt-series-chart";

const EVERY_SECONDS = 300;
/** Forecasts of a queue that are looked through. */
const NEWEST = 50;
const READERS = ["TEAM_LEAD", "PLANNER", "OFFICER", "CENTRE_MANAGER"];

interface Day {
  queue: Queue;
  found: Reforecast;
}

/**
 * skill, centre: whose queues; or `queue`, one of them. team: for whom a plan is made; in none, none is offered. Fires
 * `zt-done` when one was applied; where it is plain, `zt-plan` when somebody wants to see one.
 */
@customElement("zt-day-again")
export class DayAgain extends Hosted {
  static styles = [
    basics,
    css`
      :host { display: grid; gap: 4px; }
      .day { display: flex; flex-wrap: wrap; gap: 4px 12px; align-items: center; }
      .day p { flex: 1 1 260px; }
    `,
  ];
  @property() skill = "";
  @property() centre = "";
  @property({ attribute: false }) queue?: Queue;
  @property() team = "";
  /** Look at the people of the whole centre. */
  @property({ type: Boolean, attribute: "centre-wide" }) centreWide = false;
  /** Without the chart, and without a dialog of its own. */
  @property({ type: Boolean }) plain = false;
  @state() private planning = false;
  #days = new Reading(this, (signal) => this.#read(signal), EVERY_SECONDS);

  protected override updated(changed: PropertyValues): void {
    const known = this.queue || (this.skill && this.centre);
    if (!(changed.has("queue") || changed.has("skill") || changed.has("centre"))) return;
    this.#days.clear();
    if (known && this.host.has(...READERS)) void this.#days.load();
  }

  async #read(signal: AbortSignal): Promise<Day[]> {
    const { api } = this.host;
    const queues = this.queue
      ? [this.queue]
      : ((await api.get<{ queues?: Queue[] }>("/v1/queues", { centre: this.centre }, signal)).queues ?? []).filter((each) => each.skill === this.skill);
    const days = await Promise.all(
      queues.map(async (queue) => {
        if (!(await this.#isForecast(queue, signal))) return [];
        const found = await api.ask<Reforecast>(`/v1/${queue.name}:reforecastDay`, {}, signal).catch((failure: unknown) => {
          // A day whose handling time is not known cannot be staffed.
          if (failure instanceof Refusal && failure.status === 400) return undefined;
          throw failure;
        });
        return found ? [{ queue, found }] : [];
      }),
    );
    return days.flat();
  }

  /** Whether a forecast has today: else there is nothing to hold the day against, and to ask would be refused. */
  async #isForecast(queue: Queue, signal: AbortSignal): Promise<boolean> {
    const { forecasts = [] } = await this.host.api.get<{ forecasts?: Forecast[] }>("/v1/forecasts", { queue: queue.name, pageSize: NEWEST }, signal);
    const now = today();
    return forecasts.some(({ startDate = "", endDate = "" }) => startDate <= now && now < endDate);
  }

  protected override render(): unknown {
    const days = (this.#days.value ?? []).filter(({ found }) => !this.plain || (found.ratioPermille ?? 0) >= 0);
    if (!days.length) return nothing;
    const rows = days.map((day) => this.#row(day, days.length > 1));
    return html`${this.plain
        ? rows
        : html`<section class="panel" aria-labelledby="underway"><header><h2 id="underway">${say("underway")}</h2></header>
            <div class="body">${rows}${days.map((day) => this.#chart(day))}</div></section>`}
      ${this.team && !this.plain
        ? html`<zt-plan-dialog ?open=${this.planning} reforecast ?centre-wide=${this.centreWide} team=${this.team} @close=${() => (this.planning = false)}></zt-plan-dialog>`
        : nothing}`;
  }

  #plan(): void {
    if (this.plain) this.dispatchEvent(new Event("zt-plan"));
    else this.planning = true;
  }

  #row({ queue, found }: Day, several: boolean): unknown {
    if ((found.ratioPermille ?? 0) < 0) return html`<p class="soft small">${say("noneCame")}</p>`;
    const { slot, agents, hours } = moved(found, Date.now(), queue.slotMinutes ?? 30);
    const values = { time: time(slot?.startTime), n: Math.abs(agents), hours: number(Math.abs(hours), 1) };
    const name = several ? `${spoken(queue.title) || queue.code}: ` : "";
    return html`<div class="day small"><p class="number">${name}${say("came", { ratio: permille(found.ratioPermille) })}
        <span class=${agents > 0 ? "watch-text" : "soft"}>${agents ? say(agents > 0 ? "movesUp" : "movesDown", values) : say("movesNot")}</span></p>
      ${agents && this.team ? html`<button class="button small" data-again @click=${this.#plan}>${say("seePlan")}</button>` : nothing}</div>`;
  }

  #chart({ queue, found }: Day): unknown {
    const minutes = queue.slotMinutes ?? 30;
    const slots = found.slots ?? [];
    const line = (key: string, label: string, of: (each: ReforecastSlot) => number | undefined, some = slots): ChartSeries => ({
      key, label, minutes, points: some.map((each) => ({ start: at(each.startTime), value: of(each) ?? 0 })),
    });
    const series = [
      line("actual", say("arrived"), (each) => each.calls, slots.filter((each) => each.arrived)),
      line("forecast", say("before"), (each) => each.callsBefore),
      line("again", say("again"), (each) => each.calls, slots.filter((each) => !each.arrived)),
    ];
    return html`<zt-series-chart .series=${series.filter((each) => each.points.length)} label=${say("underway")} height="150"></zt-series-chart>`;
  }
}
