// Weather of the served regions: as observed and as forecast, what it does, and what playbooks propose on a warning.
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import { Refusal } from "../kit/api";
import { daysFrom, today } from "../kit/days";
import { civil, dateTime, listed, number, permille, plusDays, signedPermille, span } from "../kit/format";
import { spoken } from "../kit/locale";
import { Page, Reading } from "../kit/page";
import type { Playbook, Proposal, Region, Warning, WeatherArea, WeatherDay, WeatherEffect } from "../kit/weather-shapes";
import type { Queue } from "../kit/roster-shapes";
import { say as sayPlaybook } from "../messages/playbook";
import { say, word } from "../messages/weather";
import { NEW } from "../parts/playbook";
import { empty, failed, skeleton } from "../parts/shapes";
import { basics } from "../parts/styles";
import { toast } from "../parts/zt-toasts";
import "../parts/zt-dialog";
import "../parts/zt-playbook-editor";

const BACK = 7;
const AHEAD = 8;
const TONES: Record<string, string> = { PROPOSAL_STATE_PENDING: "watch", PROPOSAL_STATE_ACCEPTED: "good" };

interface Plans {
  proposals: Proposal[];
  playbooks: Playbook[];
}

interface Learnt {
  queues: Queue[];
  areas: WeatherArea[];
  effects: WeatherEffect[];
}

interface Weather {
  observed?: WeatherDay[];
  issued?: WeatherDay[];
}

@customElement("zt-weather")
export class WeatherPage extends Page {
  static styles = [
    basics,
    css`
      .scroll { overflow-x: auto; }
      table { width: 100%; border-collapse: collapse; }
      th { text-align: start; font-weight: 550; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
      th, td { padding: 6px 12px 6px 0; border-bottom: 1px solid var(--zt-line); vertical-align: top; }
      tr.today td { background: var(--zt-sunken); }
      .proposal { padding: 12px 16px; display: grid; gap: 8px; border-top: 1px solid var(--zt-line); }
      select.input { width: auto; }
    `,
  ];
  @state() private region = "";
  @state() private busy = "";
  @state() private declining?: Proposal;
  @state() private editing?: Playbook;
  @query("#decline-reason") private why!: HTMLTextAreaElement;
  #regions = new Reading(this, (signal) => this.host.api.get<{ regions?: Region[] }>("/v1/weatherRegions", {}, signal));
  #days = new Reading(this, (signal) =>
    this.host.api.get<Weather>(`/v1/${this.region}/weather`, { startDate: plusDays(today(), -BACK), endDate: plusDays(today(), AHEAD) }, signal),
  );
  #learnt = new Reading<Learnt>(this, async (signal) => {
    const [queues, areas, effects] = await Promise.all([
      this.host.api.get<{ queues?: Queue[] }>("/v1/queues", {}, signal),
      this.host.api.get<{ areas?: WeatherArea[] }>("/v1/weatherAreas", {}, signal),
      this.host.api.get<{ effects?: WeatherEffect[] }>("/v1/weatherEffects", {}, signal),
    ]);
    return { queues: queues.queues ?? [], areas: areas.areas ?? [], effects: effects.effects ?? [] };
  });
  #plans = new Reading<Plans>(
    this,
    async (signal) => {
      const [proposals, playbooks] = await Promise.all([
        this.host.api.get<{ proposals?: Proposal[] }>("/v1/playbookProposals", {}, signal),
        this.host.api.get<{ playbooks?: Playbook[] }>("/v1/playbooks", {}, signal),
      ]);
      return { proposals: proposals.proposals ?? [], playbooks: playbooks.playbooks ?? [] };
    },
    60,
  );

  protected override load(): void {
    void this.#plans.load();
    void this.#learnt.load();
    void this.#regions.load().then(() => this.#choose(this.region || (this.#regions.value?.regions?.[0]?.name ?? "")));
  }

  #choose(region: string): void {
    this.region = region;
    if (region) void this.#days.load();
  }

  async #run(key: string, work: () => Promise<void>): Promise<void> {
    this.busy = key;
    try {
      await work();
    } catch (failure) {
      toast(failure instanceof Refusal ? failure.message : String(failure), "bad");
    } finally {
      this.busy = "";
    }
  }

  #decide(proposal: Proposal, accept: boolean, reason = ""): Promise<void> {
    return this.#run(proposal.name, async () => {
      await this.host.api.post(`/v1/${proposal.name}:decide`, { accept, reason, etag: proposal.etag });
      this.declining = undefined;
      toast(say(accept ? "accepted" : "declined"));
      await this.#plans.load();
    });
  }

  #learn(subject: string): Promise<void> {
    return this.#run(subject, async () => {
      await this.host.api.post("/v1/weatherEffects", { subject });
      await this.#learnt.load();
    });
  }

  protected override render(): unknown {
    return html`<div class="page">
      <header><h1>${say("title")}</h1><span class="soft">${say("about")}</span></header>
      ${this.#proposals()}${this.#weather()}${this.#effects()}${this.#playbooks()}${this.#dialog()}
      <zt-playbook-editor .playbook=${this.editing} .regions=${this.#regions.value?.regions ?? []} @close=${() => (this.editing = undefined)} @zt-done=${() => void this.#plans.load()}></zt-playbook-editor>
    </div>`;
  }

  #panel(key: "proposals" | "weather" | "effects" | "playbooks", reading: Reading<unknown>, body: unknown, more: unknown = nothing): unknown {
    const { value, failure } = reading;
    return html`<section class="panel" id=${key} aria-labelledby="${key}-title">
      <header><h2 id="${key}-title" class="grow">${say(key)}</h2>${more}</header>
      ${failure ? failed(failure, () => void reading.load()) : value ? body : skeleton(4)}
    </section>`;
  }

  #proposals(): unknown {
    const proposals = this.#plans.value?.proposals ?? [];
    const body = proposals.length ? proposals.map((each) => this.#proposal(each)) : empty("warning", say("noProposals"));
    return this.#panel("proposals", this.#plans, body);
  }

  #proposal(proposal: Proposal): unknown {
    const { warning, offer, state = "" } = proposal;
    const people = listed((offer?.people ?? []).map((each) => this.host.names.of(each))) || say("nobodyAble");
    return html`<article class="proposal">
      <div class="row wrap"><h3>${spoken(proposal.title)}</h3><span class="badge ${levelTone(warning)}">${warned(warning)}</span>
        <span class="badge ${TONES[state] ?? ""}">${word(state)}</span>
        <span class="soft small">${span(proposal.startTime, proposal.endTime)} · ${this.#regionName(warning?.region)} · ${this.host.teamName(proposal.team)}</span>
        ${proposal.decider ? html`<span class="faint small">${say("decidedBy", { name: this.host.names.of(proposal.decider) })}</span>` : nothing}</div>
      ${spoken(proposal.message) ? html`<p>${spoken(proposal.message)}</p>` : nothing}
      <ul class="number">${(proposal.queues ?? []).map(
        (each) => html`<li>${say("heads", { queue: this.#subjectName(each.queue), before: each.headsBefore ?? 0, after: each.headsAfter ?? 0, change: signedPermille(each.changePermille ?? 0) })}</li>`,
      )}</ul>
      ${offer ? html`<p class="soft">${say("asks", { n: offer.count ?? 0, span: span(offer.startTime, offer.endTime), people })}</p>` : nothing}
      ${state === "PROPOSAL_STATE_PENDING"
        ? html`<div class="row"><button class="button primary" ?disabled=${Boolean(this.busy)} @click=${() => this.#decide(proposal, true)}>${say("accept")}</button>
            <button class="button" ?disabled=${Boolean(this.busy)} @click=${() => (this.declining = proposal)}>${say("decline")}</button></div>`
        : nothing}
    </article>`;
  }

  #regionName(name = ""): string {
    return spoken(this.#regions.value?.regions?.find((each) => each.name === name)?.title) || name;
  }

  /** A queue by its name; anything else is the centre, for its people. */
  #subjectName(name = ""): string {
    const queue = this.#learnt.value?.queues.find((each) => each.name === name);
    return queue ? spoken(queue.title) || (queue.code ?? "") : say("people_of_centre");
  }

  get #planning(): boolean {
    return this.host.has("PLANNER", "CENTRE_MANAGER");
  }

  #weather(): unknown {
    const regions = this.#regions.value?.regions ?? [];
    const choice = html`<select class="input" aria-label=${say("region")} @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>
      ${regions.map((each) => html`<option value=${each.name} ?selected=${each.name === this.region}>${spoken(each.title) || each.code}</option>`)}</select>`;
    if (!regions.length) return this.#panel("weather", this.#regions, empty("sun", say("noRegions")));
    return this.#panel("weather", this.#days, this.#table(), choice);
  }

  #table(): unknown {
    const { observed = [], issued = [] } = this.#days.value ?? {};
    if (!observed.length && !issued.length) return empty("sun", say("noDays"));
    const seen = new Map(observed.map((each) => [each.date, each]));
    const told = Map.groupBy(issued, (each) => each.date ?? "");
    return html`<div class="body scroll"><table>
      <thead><tr><th scope="col">${say("day")}</th><th scope="col">${say("observed")}</th><th scope="col">${say("foretold")}</th><th scope="col">${say("issued")}</th><th scope="col">${say("issues")}</th></tr></thead>
      <tbody>${daysFrom(plusDays(today(), -BACK), BACK + AHEAD).map((date) => {
        const every = told.get(date) ?? [];
        return html`<tr class=${date === today() ? "today" : ""}><td>${civil(date)}</td><td class="number">${sky(seen.get(date))}</td>
          <td class="number">${sky(every[0])}</td><td class="number soft">${every[0] ? dateTime(every[0].issueTime) : ""}</td><td class="number soft">${every.length || ""}</td></tr>`;
      })}</tbody></table></div>`;
  }

  #effects(): unknown {
    const { areas = [], effects = [] } = this.#learnt.value ?? {};
    const body = areas.length
      ? html`<div class="body scroll"><p class="soft small">${say("effectsAbout")}</p><table>
          <thead><tr><th scope="col">${say("subject")}</th><th scope="col">${say("regions")}</th><th scope="col">${say("outcome")}</th><th scope="col">${say("error")}</th><th scope="col">${say("terms")}</th></tr></thead>
          <tbody>${areas.map((area) => this.#effect(area, effects.find((each) => each.subject === area.subject)))}</tbody></table></div>`
      : empty("demand", say("noAreas"));
    return this.#panel("effects", this.#learnt, body);
  }

  #effect(area: WeatherArea, effect: WeatherEffect | undefined): unknown {
    const { subject = "" } = area;
    return html`<tr><td>${this.#subjectName(subject)}</td>
      <td>${(area.regions ?? []).map((each) => html`<div>${this.#regionName(each.region)} ${permille(each.weightPermille)}</div>`)}</td>
      <td><span class="badge ${effect?.used ? "good" : ""}">${say(effect ? (effect.used ? "used" : "unused") : "untried")}</span>
        ${effect ? html`<p class="small soft">${spoken(effect.reasonText)}</p>` : nothing}
        ${this.#planning
          ? html`<button class="button small" ?disabled=${Boolean(this.busy)} @click=${() => this.#learn(subject)}>${say(this.busy === subject ? "learning" : "learn")}</button>`
          : nothing}</td>
      <td class="number">${effect?.testedWeeks ? `${percent(effect.wapeWithout)} → ${percent(effect.wapeWith)}` : ""}</td>
      <td class="number">${(effect?.terms ?? []).map((each) => html`<div>${word(each.feature)} ${signedPermille((each.factorPermille ?? 1000) - 1000)}</div>`)}</td></tr>`;
  }

  #playbooks(): unknown {
    const playbooks = this.#plans.value?.playbooks ?? [];
    const body = playbooks.length
      ? html`<div class="body scroll"><table>
          <thead><tr><th scope="col">${say("playbooks")}</th><th scope="col">${say("onWarning")}</th><th scope="col">${say("change")}</th><th scope="col">${say("team")}</th>${this.#planning ? html`<td></td>` : nothing}</tr></thead>
          <tbody>${playbooks.map((each) => this.#playbook(each))}</tbody></table></div>`
      : empty("policy", say("noPlaybooks"));
    const make = html`<button class="button" data-make @click=${() => (this.editing = NEW)}>${sayPlaybook("make")}</button>`;
    return this.#panel("playbooks", this.#plans, body, this.#planning ? make : nothing);
  }

  #playbook(playbook: Playbook): unknown {
    return html`<tr><td>${spoken(playbook.title)} <span class="badge ${playbook.active ? "good" : ""}">${say(playbook.active ? "active" : "inactive")}</span></td>
      <td>${listed((playbook.kinds ?? []).map(word))} · ${say("from", { level: word(playbook.leastLevel) })}</td>
      <td class="number">${(playbook.changes ?? []).map((each) => html`<div>${say("more", { channel: word(each.channel ?? "CHANNEL_UNSPECIFIED"), change: signedPermille((each.percent ?? 0) * 10) })}</div>`)}
        ${playbook.mostPeople ? html`<div class="soft">${say("people", { n: playbook.mostPeople })}</div>` : nothing}</td>
      <td>${this.host.teamName(playbook.team)}</td>${this.#planning ? this.#keys(playbook) : nothing}</tr>`;
  }

  #keys(playbook: Playbook): unknown {
    const title = spoken(playbook.title);
    const [verb, whole] = playbook.active ? (["switchOff", "switchOffIt"] as const) : (["switchOn", "switchOnIt"] as const);
    return html`<td><span class="row"><button class="button small" aria-label=${sayPlaybook("changeIt", { title })} @click=${() => (this.editing = playbook)}>${sayPlaybook("change")}</button>
      <button class="button quiet small" aria-label=${sayPlaybook(whole, { title })} ?disabled=${Boolean(this.busy)} @click=${() => this.#toggle(playbook)}>${sayPlaybook(verb)}</button></span></td>`;
  }

  #toggle(playbook: Playbook): Promise<void> {
    return this.#run(playbook.name, async () => {
      await this.host.api.post("/v1/playbooks", { playbook: { ...playbook, active: !playbook.active } });
      toast(sayPlaybook(playbook.active ? "switchedOff" : "switchedOn"));
      await this.#plans.load();
    });
  }

  #dialog(): unknown {
    const { declining } = this;
    return html`<zt-dialog heading=${say("declineTitle", { title: spoken(declining?.title) })} .open=${Boolean(declining)} @close=${() => (this.declining = undefined)}>
      <form class="stack" @submit=${(event: Event) => { event.preventDefault(); void this.#decide(declining!, false, this.why.value.trim()); }}>
        <div class="field"><label for="decline-reason">${say("reason")}</label><textarea class="input" id="decline-reason" required maxlength="500"></textarea></div>
        <div class="row"><button class="button danger sure" ?disabled=${Boolean(this.busy)}>${say("decline")}</button>
          <button type="button" class="button quiet" @click=${() => (this.declining = undefined)}>${say("cancel")}</button></div>
      </form>
    </zt-dialog>`;
  }
}

const warned = (warning: Warning = {}): string => `${word(warning.kind)} ${word(warning.level)}`;
const levelTone = (warning: Warning = {}): string => (warning.level === "WARNING_LEVEL_RED" ? "bad" : "watch");
const percent = (share = 0): string => permille(Math.round(share * 1000), 1);

/** A day's weather in a line. */
function sky(day: WeatherDay | undefined): string {
  if (!day) return "";
  const parts = [
    day.rainMm ? say("rain", { n: number(day.rainMm, 1) }) : "",
    day.snowMm ? say("snow", { n: number(day.snowMm, 1) }) : "",
    day.lowCelsius !== undefined && day.highCelsius !== undefined ? say("degrees", { low: number(day.lowCelsius), high: number(day.highCelsius) }) : "",
    day.typhoonLevel ? `${word("WARNING_KIND_TYPHOON")} ${word(day.typhoonLevel)}` : "",
  ];
  return parts.filter(Boolean).join(" · ");
}
