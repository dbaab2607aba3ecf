// Who of a team is where at this moment, against the roster: groups of people, what wants a look first.
import { css, html, nothing, type TemplateResult } from "lit";
import { duration, time } from "../kit/format";
import type { Names } from "../kit/names";
import type { PersonNow } from "../kit/shapes";
import { say } from "../messages/day";
import { GROUPS, groupOf, leavesGap, type Group } from "./day";
import { avatar } from "./shapes";

const TONE: Partial<Record<Group, string>> = { LATE: "bad", EXPECTED: "watch", OFF_PHONE: "watch", HERE: "good" };
/** Up to so many people share a row with another group. */
const NARROW_PEOPLE = 4;

export const presenceStyles = css`
  .counts { display: flex; gap: 4px 20px; flex-wrap: wrap; }
  .counts span { display: inline-flex; align-items: baseline; gap: 6px; color: var(--zt-ink-soft); font-size: var(--zt-text-small); }
  .counts b { font-size: var(--zt-text-large); font-weight: 650; color: var(--zt-ink); font-variant-numeric: tabular-nums; }
  .counts .bad b { color: var(--zt-bad); }
  .counts .watch b { color: var(--zt-watch); }
  .groups { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); grid-auto-flow: dense; overflow: hidden; border-radius: 0 0 var(--zt-radius) var(--zt-radius); }
  .group.wide { grid-column: 1 / -1; }
  .group { display: grid; grid-template-columns: 92px minmax(0, 1fr); border-top: 1px solid var(--zt-line); padding: 8px 16px; gap: 4px 12px; align-items: start; }
  .group h3 { padding-top: 7px; font-size: var(--zt-text-small); display: flex; gap: 6px; align-items: center; align-self: start; color: var(--zt-ink-soft); font-weight: 600; }
  .group h3::before { content: ""; flex: none; width: 8px; height: 8px; border-radius: 50%; background: var(--zt-line-strong); }
  .group.bad h3 { color: var(--zt-bad); } .group.bad h3::before { background: var(--zt-bad); }
  .group.watch h3 { color: var(--zt-watch); } .group.watch h3::before { background: var(--zt-watch); }
  .group.good h3::before { background: var(--zt-good); }
  .people { display: grid; grid-template-columns: repeat(auto-fill, minmax(124px, 1fr)); gap: 2px 8px; }
  .people.acting { grid-template-columns: repeat(auto-fill, minmax(184px, 1fr)); }
  .person { display: flex; gap: 8px; align-items: center; padding: 4px 0; min-width: 0; line-height: 1.3; }
  .quiet .avatar { background: var(--zt-sunken); color: var(--zt-ink-soft); }
  @media (width < 760px) {
    .groups { display: contents; }
    .group { grid-template-columns: minmax(0, 1fr); padding: 6px 12px 8px; }
    .people { grid-template-columns: repeat(2, minmax(0, 1fr)); }
    .people.acting { grid-template-columns: minmax(0, 1fr); }
  }
`;

/** Cover for somebody who leaves a gap; undefined where the caller may not ask for it. */
export type CoverFor = ((person: PersonNow) => void) | undefined;

/** People in the order of what wants a look. now: instant in milliseconds. */
export function presenceGroups(people: readonly PersonNow[], now: number, names: Names, cover: CoverFor): TemplateResult[] {
  return GROUPS.map((group) => ({ group, members: people.filter((each) => groupOf(each) === group) }))
    .filter(({ members }) => members.length)
    .map(({ group, members }) => {
      const quiet = group === "FINISHED" || group === "OFF";
      const wide = group === "HERE" || members.length > NARROW_PEOPLE ? "wide" : "";
      const acting = cover && members.some((each) => leavesGap(each, now));
      return html`<div class="group ${TONE[group] ?? ""} ${quiet ? "quiet" : ""} ${wide}">
        <h3>${say(group)}<span class="number">${members.length}</span></h3>
        <ul class="people ${acting ? "acting" : ""}">${members.map((each) => personLine(group, each, now, names, cover))}</ul>
      </div>`;
    });
}

function personLine(group: Group, person: PersonNow, now: number, names: Names, cover: CoverFor): TemplateResult {
  const name = names.of(person.employee);
  return html`<li class="person">
    ${avatar(name)}
    <span class="grow"><span class="cut" title=${name}>${name}</span><br /><span class="faint tiny number">${note(group, person)}</span></span>
    ${cover && leavesGap(person, now)
      ? html`<button class="button small" aria-label=${say("coverFor", { name })} title=${say("coverFor", { name })} @click=${() => cover(person)}>${say("cover1")}</button>`
      : nothing}
  </li>`;
}

/** What is to be said of a person: why they want a look, or what comes next. */
function note(group: Group, person: PersonNow): unknown {
  const { shift, lateMinutes, sinceTime, nextChange, nextTime, deskActivity, deskTime } = person;
  if (group === "LATE") return html`<span class="bad-text">${say("lateBy", { span: duration(lateMinutes ?? 0) })}</span>`;
  if (group === "OFF_PHONE") {
    const since = deskTime ? say("since", { time: time(deskTime) }) : "";
    return html`<span class="watch-text">${say(deskActivity ?? "DESK_ACTIVITY_OTHER")} ${since}</span>`;
  }
  if (group === "AWAY" || group === "FINISHED") return shift ? `${time(shift.startTime)}–${time(shift.endTime)}` : nothing;
  if (group === "BREAK" && !nextChange && sinceTime) return say("since", { time: time(sinceTime) });
  if (group !== "LATER" && nextChange && nextChange in say.catalogue) return say(nextChange as "PRESENCE_CHANGE_SHIFT_END", { time: time(nextTime) });
  return shift ? `${time(shift.startTime)}–${time(shift.endTime)}` : nothing;
}

/** How many want a look, are here, and are on the phones. */
export function presenceCounts(people: readonly PersonNow[], phones: number | undefined): TemplateResult {
  const count = (group: Group): number => people.filter((each) => groupOf(each) === group).length;
  const here = count("HERE") + count("OFF_PHONE") + count("BREAK");
  const due = here + count("LATE") + count("EXPECTED");
  const wanting: Group[] = ["LATE", "EXPECTED", "OFF_PHONE"];
  return html`<div class="counts">
    ${wanting.filter(count).map((group) => html`<span class=${TONE[group] ?? ""}>${say(group)}<b>${count(group)}</b></span>`)}
    ${phones ? html`<span>${say("onPhones")}<b>${phones}</b></span>` : nothing}
    ${due ? html`<span>${say("here", { here, due })}</span>` : nothing}
  </div>`;
}
