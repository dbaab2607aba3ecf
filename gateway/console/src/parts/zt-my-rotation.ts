// What one's own rotation asks for this week and the next ones; nothing where nobody is in a rotation.
import { css, html, nothing } from "lit";
import { customElement } from "lit/decorators.js";
import { daysFrom, mondayOf, today } from "../kit/days";
import { civil, plusDays } from "../kit/format";
import { spoken } from "../kit/locale";
import { Hosted, Reading } from "../kit/page";
import type { RotationCalendar, RotationDay } from "../kit/wish-shapes";
import { say } from "../messages/rotation";
import { basics } from "./styles";
import { turnsByWeek } from "./turns";

const WEEKS = 4;

@customElement("zt-my-rotation")
export class MyRotation extends Hosted {
  static styles = [
    basics,
    css`
      section { padding: 14px 16px; display: grid; gap: 8px; }
      ol { display: grid; gap: 8px; }
      .days { display: grid; grid-template-columns: repeat(7, minmax(0, 1fr)); gap: 3px; }
      .days li { display: grid; justify-items: center; gap: 1px; padding: 3px 0; border-radius: 5px; background: var(--zt-sunken); font-size: var(--zt-text-tiny); overflow: hidden; }
      .days .today { background: var(--zt-accent-soft); }
    `,
  ];
  #from = mondayOf(today());
  #turns = new Reading(this, (signal) =>
    this.host.api.get<RotationCalendar>(`/v1/${this.host.principal?.subject}/rotationCalendar`, { startDate: this.#from, endDate: plusDays(this.#from, WEEKS * 7) }, signal),
  );

  connectedCallback(): void {
    super.connectedCallback();
    void this.#turns.load();
  }

  protected override render(): unknown {
    const { value } = this.#turns;
    if (!value?.days?.length) return nothing;
    const weeks = Array.from({ length: WEEKS }, (_, index) => daysFrom(plusDays(this.#from, index * 7), 7));
    return html`<section class="panel" aria-labelledby="heading">
      <h2 id="heading" class="soft small">${say("title")}</h2>
      <ol>${turnsByWeek(weeks, value.days).map((week, index) => this.#week(weeks[index]!, week, value))}</ol>
      <p class="faint tiny">${say("about")}</p>
    </section>`;
  }

  #week(dates: string[], week: (RotationDay | undefined)[], { rotations = [] }: RotationCalendar): unknown {
    const first = week.find((each) => each);
    if (!first) return nothing;
    const rotation = rotations.find((each) => each.code === first.rotation);
    return html`<li>
      <p class="small">${say("weekOf", { name: spoken(rotation?.title) || first.rotation, week: first.week, count: rotation?.weekCount ?? 1 })}${first.own ? html` <span class="badge">${say("own")}</span>` : nothing}</p>
      <ul class="days" aria-label=${say("week", { from: civil(dates[0], { month: "short", day: "numeric" }) })}>${week.map(
        (each, at) => html`<li class=${dates[at] === today() ? "today" : ""}><span class="faint">${civil(dates[at], { weekday: "narrow" })}<span class="unseen"> ${civil(dates[at], { month: "short", day: "numeric" })}</span></span>
          <span class="number">${each ? (each.shiftType || say("off")) : html`<span aria-hidden="true">–</span><span class="unseen">${say("none")}</span>`}</span></li>`,
      )}</ul>
    </li>`;
  }
}
