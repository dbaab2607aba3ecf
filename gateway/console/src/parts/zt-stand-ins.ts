// Who stands in for whom, and naming one.
import { css, html, nothing } from "lit";
import { customElement, query, state } from "lit/decorators.js";
import type { Refusal } from "../kit/api";
import { dateTime, instantAt, span } from "../kit/format";
import { today } from "../kit/days";
import { Hosted, Reading } from "../kit/page";
import type { StandIn } from "../kit/people-shapes";
import type { Employee } from "../kit/shapes";
import { say } from "../messages/people";
import { icon } from "./icons";
import { avatar, empty, failed, skeleton } from "./shapes";
import { basics } from "./styles";
import { toast } from "./zt-toasts";

@customElement("zt-stand-ins")
export class StandIns extends Hosted {
  static styles = [
    basics,
    css`
      .columns { display: grid; grid-template-columns: minmax(0, 1fr) minmax(290px, 360px); gap: 16px; align-items: start; }
      li { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 4px 12px; align-items: center; padding: 10px 16px; border-top: 1px solid var(--zt-line); line-height: 1.4; }
      li b { font-weight: 580; }
      .ended { color: var(--zt-ink-soft); }
      form { display: grid; gap: 12px; }
      fieldset { display: grid; gap: 6px; }
      .check { display: flex; gap: 8px; align-items: center; }
      .two { display: grid; grid-template-columns: 1fr 1fr; gap: 8px; }
      @media (width < 980px) { .columns { grid-template-columns: minmax(0, 1fr); } }
    `,
  ];
  @state() private people: Employee[] = [];
  @state() private window = false;
  @state() private busy = "";
  @state() private problem?: Refusal;
  @query("form") private form!: HTMLFormElement;
  #list = new Reading(this, (signal) => this.host.api.get<{ standIns?: StandIn[] }>("/v1/standIns", { pageSize: 500 }, signal), 60);

  connectedCallback(): void {
    super.connectedCallback();
    void this.#list.load();
    void this.host.names.all().then((all) => (this.people = all));
  }

  /** Leads name their own stand-in; managers and people administration anybody's. */
  get #anybody(): boolean {
    return this.host.has("CENTRE_MANAGER", "HR");
  }

  get #mayName(): boolean {
    return this.#anybody || this.host.has("TEAM_LEAD");
  }

  protected override render(): unknown {
    const { value, failure } = this.#list;
    const standIns = value?.standIns ?? [];
    return html`<div class="columns">
      <section class="panel" aria-labelledby="heading"><header><h2 id="heading">${say("standIns")}</h2><span class="faint small">${say("standInAbout")}</span></header>
        ${failure && !value ? html`<div class="body">${failed(failure, () => void this.#list.load())}</div>` : nothing}
        ${!value && !failure ? skeleton(5) : nothing}
        ${value && !standIns.length ? empty("hand", say("noStandIns")) : html`<ul>${standIns.map((each) => this.#line(each))}</ul>`}
      </section>
      ${this.#mayName ? this.#form() : nothing}
    </div>`;
  }

  #line(standIn: StandIn): unknown {
    const [absentee, substitute] = [this.host.names.of(standIn.absentee), this.host.names.of(standIn.substitute)];
    const over = Boolean(standIn.endTime && Date.parse(standIn.endTime) <= Date.now());
    const when = standIn.whileAbsent
      ? say("whileAbsent")
      : standIn.endTime ? span(standIn.startTime, standIn.endTime) : say("open", { from: dateTime(standIn.startTime) });
    const state = over ? "ended" : standIn.active ? "active" : standIn.whileAbsent ? "ready" : "later";
    const mine = this.#anybody || standIn.absentee === this.host.principal?.subject;
    return html`<li class=${over ? "ended" : ""}>${avatar(substitute)}
      <span><b>${say("standInOf", { substitute, absentee })}</b> <span class="badge ${standIn.active && !over ? "good" : ""}">${say(state)}</span><br />
        <span class="soft small number">${when}${standIn.rank ? html` · ${say("rank", { rank: standIn.rank })}` : nothing}</span></span>
      ${mine && !over ? html`<button class="button small danger" ?disabled=${this.busy === standIn.name} @click=${() => this.#end(standIn)}>${say("end")}</button>` : nothing}
    </li>`;
  }

  #options(but = ""): unknown {
    return html`<option value="" disabled selected>${say("choosePerson")}</option>
      ${this.people.filter((each) => each.name !== but).map((each) => html`<option value=${each.name}>${each.displayName} ${each.employeeNo}</option>`)}`;
  }

  #form(): unknown {
    const me = this.host.principal?.subject ?? "";
    return html`<section class="panel" aria-labelledby="add"><header><h2 id="add">${say("add")}</h2></header><form class="body" @submit=${this.#submit}>
      ${this.#anybody ? html`<label class="field"><span>${say("absentee")}</span><select class="input" name="absentee" required>${this.#options()}</select></label>` : nothing}
      <label class="field"><span>${say("substitute")}</span><select class="input" name="substitute" required>${this.#options(this.#anybody ? "" : me)}</select></label>
      <fieldset><legend>${say("how")}</legend>
        <label class="check"><input type="radio" name="how" value="absent" .checked=${!this.window} @change=${() => (this.window = false)} />${say("howAbsent")}</label>
        <label class="check"><input type="radio" name="how" value="window" .checked=${this.window} @change=${() => (this.window = true)} />${say("howWindow")}</label>
      </fieldset>
      ${this.window
        ? html`<div class="two"><label class="field"><span>${say("from")}</span><input class="input" type="date" name="from" required .value=${today()} /></label>
            <label class="field"><span>${say("until")}</span><input class="input" type="date" name="until" min=${today()} /></label></div>`
        : nothing}
      <label class="field"><span>${say("order")}</span><input class="input" type="number" name="rank" min="1" max="20" value="1" /></label>
      ${this.problem ? html`<p class="notice bad" role="alert">${icon("warning")}${this.problem.message}</p>` : nothing}
      <div><button class="button primary" ?disabled=${Boolean(this.busy)}>${say("save")}</button></div>
    </form></section>`;
  }

  async #submit(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(this.form);
    const text = (name: string): string => String(form.get(name) ?? "");
    // The last day counts whole: the window ends where the day after begins.
    const until = text("until") ? new Date(Date.parse(instantAt(text("until"), "00:00")) + 86_400_000).toISOString() : undefined;
    const when = this.window ? { startTime: instantAt(text("from"), "00:00"), endTime: until } : { whileAbsent: true };
    const absentee = this.#anybody ? text("absentee") : this.host.principal?.subject;
    const standIn = { absentee, substitute: text("substitute"), rank: Number(text("rank")) || 1, ...when };
    await this.#send("add", () => this.host.api.post("/v1/standIns", { standIn }), say("added", { name: this.host.names.of(standIn.substitute) }));
    if (!this.problem) this.form.querySelector<HTMLSelectElement>("[name=substitute]")!.value = "";
  }

  async #end(standIn: StandIn): Promise<void> {
    await this.#send(standIn.name, () => this.host.api.post(`/v1/${standIn.name}:end`), say("endedToast"));
  }

  async #send(what: string, write: () => Promise<unknown>, done: string): Promise<void> {
    this.busy = what;
    this.problem = undefined;
    try {
      await write();
      toast(done);
      await this.#list.load();
    } catch (failure) {
      this.problem = failure as Refusal;
      if (what !== "add") toast(this.problem.message, "bad");
    } finally {
      this.busy = "";
    }
  }
}
