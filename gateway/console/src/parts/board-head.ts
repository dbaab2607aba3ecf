// The head of the roster board: its days, and under each how the centre is covered, as a strip and its lowest slack.
import { html, nothing, svg } from "lit";
import { guard } from "lit/directives/guard.js";
import { civil, heads, time } from "../kit/format";
import { getLanguage } from "../kit/locale";
import type { DayClass } from "../kit/roster-shapes";
import { say } from "../messages/roster";
import { stripPaths, widest, type DayCover } from "./board";
import { dayLook, dayMark } from "./day-marks";

/** open: the day whose cover is shown. people: rows of the board. now: today. */
export interface Head {
  days: readonly string[];
  classes: readonly DayClass[];
  cover: readonly DayCover[];
  open: string;
  dense: boolean;
  people: number;
  now: string;
}

/** Rows of the head: days, and the cover of each where it is known. */
export function headLines(cover: readonly DayCover[]): number {
  return cover.length ? 2 : 1;
}

/** pick: what a click on a day's cover does. */
export function boardHead(head: Head, pick: (date: string) => void): unknown {
  return html`<div class="head" role="rowgroup">
      <div class="line" role="row" aria-rowindex="1">
        <span class="corner" role="columnheader" aria-colindex="1">${say("people", { n: head.people })}</span>
        ${head.days.map((date, index) => dayHead(head, date, index))}
      </div>
      ${head.cover.length
        ? html`<div class="line" role="row" aria-rowindex="2">
            <span class="corner" role="rowheader" aria-colindex="1">${say("cover")}</span>
            ${guard([head.cover, head.open, getLanguage()], () => strips(head, pick))}
          </div>`
        : nothing}
    </div>`;
}

function dayHead({ classes, dense, now }: Head, date: string, index: number): unknown {
  const known = classes[index];
  const mark = dayMark(known);
  const narrow = matchMedia("(width < 760px)").matches;
  const options: Intl.DateTimeFormatOptions = dense ? { day: "numeric" } : { month: narrow ? "numeric" : "short", day: "numeric" };
  return html`<span class="day ${dayLook(date, known, now)}" role="columnheader" aria-colindex=${index + 2} title=${known?.holiday ?? ""}>
      ${civil(date, { weekday: dense ? "narrow" : "short" })}
      ${mark ? html`<span class="mark ${mark.tone}">${mark.word}</span>` : nothing}
      <b>${civil(date, options)}</b></span>`;
}

function strips({ cover, open }: Head, pick: (date: string) => void): unknown {
  const most = widest(cover);
  return cover.map((day, index) => {
    const { lowest } = day;
    const named = civil(day.date);
    if (!lowest) return html`<span class="strip" role="gridcell" aria-colindex=${index + 2}><span class="unseen">${say("coverNone", { day: named })}</span></span>`;
    const slack = heads(lowest.slack ?? 0, true);
    const words = say("coverDay", { day: named, slack, time: time(lowest.startTime) });
    const paths = stripPaths(day, most);
    return html`<span role="gridcell" aria-colindex=${index + 2}><button class="strip" aria-label=${words} title=${words} aria-expanded=${open === day.date} @click=${() => pick(day.date)}>
        <svg viewBox="0 0 48 24" preserveAspectRatio="none" aria-hidden="true"><line x1="0" x2="48" y1="12" y2="12"></line>${svg`<path class="spare" d=${paths.spare}></path><path class="short" d=${paths.short}></path>`}</svg>
        <b class=${(lowest.slack ?? 0) < -0.05 ? "bad-text" : ""}>${slack}</b>
      </button></span>`;
  });
}
