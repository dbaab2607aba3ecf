// How a shift looks on a board: a chip in the colour of its type, striped where the person is away.
import { css, html, nothing, type TemplateResult } from "lit";
import { duration, time } from "../kit/format";
import { getLanguage, getZone, messages, spoken } from "../kit/locale";
import type { ShiftType } from "../kit/roster-shapes";
import type { Shift } from "../kit/shapes";
import { place } from "./place";

const say = messages({
  nextDay: { zh: "次日", en: "next day" },
  away: { zh: "休假 {from}–{to}", en: "on leave {from}–{to}" },
  held: { zh: "请假待批 {from}–{to}", en: "leave asked for {from}–{to}" },
  OPEN: { zh: "补班", en: "Extra" },
  pause: { zh: "小休 {time}，{length}", en: "break {time}, {length}" },
});

const TINTS = 8;
const MINUTE = 60_000;

export const chipStyles = css`
  .chip {
    position: relative; display: grid; align-content: center; gap: 0; min-width: 0; height: 100%; padding: 2px 8px; overflow: hidden;
    border-radius: 5px; line-height: 1.25; text-align: left; background: var(--fill); color: var(--ink); box-shadow: inset 3px 0 var(--edge);
    font-size: var(--zt-text-tiny); font-variant-numeric: tabular-nums;
  }
  .chip b { font-weight: 660; font-size: var(--zt-text-small); }
  .chip b, .chip small { overflow: hidden; text-overflow: clip; white-space: nowrap; position: relative; z-index: 1; }
  .chip small { font-size: inherit; }
  .chip sup { font-size: 0.625rem; line-height: 0; margin-left: 2px; }
  .chip i {
    position: absolute; inset: 0 auto 0 var(--from); width: var(--long); border-inline: 1px solid var(--stripe);
    background: repeating-linear-gradient(-45deg, var(--stripe) 0 1.5px, transparent 1.5px 6px) var(--zt-surface);
  }
  .chip i.held { background: repeating-linear-gradient(-45deg, var(--stripe) 0 1px, transparent 1px 8px); border: 1px dashed currentColor; border-radius: 5px; }
  .chip.gone b, .chip.gone small { background: var(--zt-surface); justify-self: start; padding: 0 3px; border-radius: 3px; margin-left: -3px; }
  .chip u { position: absolute; inset: auto 0 0 0; height: 3px; background: var(--pauses); text-decoration: none; }
  .chip { --stripe: light-dark(#6b778566, #a3aebb55); }
  .tone-0 { --fill: light-dark(#e3ecfb, #1c2c49); --ink: light-dark(#17428f, #a9c7ff); --edge: light-dark(#4a7bd8, #6d98ea); }
  .tone-1 { --fill: light-dark(#e0f2ea, #17332a); --ink: light-dark(#125538, #8bdcb3); --edge: light-dark(#3aa676, #4fb98a); }
  .tone-2 { --fill: light-dark(#fcefd9, #37290f); --ink: light-dark(#744600, #f3c77d); --edge: light-dark(#d9962a, #d79b3e); }
  .tone-3 { --fill: light-dark(#f0e8fb, #2c2240); --ink: light-dark(#5d3091, #d0b4f5); --edge: light-dark(#9567cf, #a47fdb); }
  .tone-4 { --fill: light-dark(#dff1f5, #12303a); --ink: light-dark(#0b5566, #85d5e6); --edge: light-dark(#2a9db5, #3fabc1); }
  .tone-5 { --fill: light-dark(#fce8ee, #3b1f2b); --ink: light-dark(#8f2149, #f6a8c2); --edge: light-dark(#d4648c, #d9749a); }
  .tone-6 { --fill: light-dark(#e6e8f0, #262b3a); --ink: light-dark(#33405e, #bcc6e0); --edge: light-dark(#66749b, #7f8db5); }
  .tone-7 { --fill: light-dark(#eef2d8, #2b3113); --ink: light-dark(#4b5a0a, #cddb7f); --edge: light-dark(#93a832, #a2b647); }
`;

/** The class that gives a type its colour, the same on every page: types take the colours in order of their start. */
export function toneOf(code: string | undefined, types: readonly ShiftType[]): string {
  const index = types.findIndex((type) => type.code === code);
  return `tone-${(index < 0 ? TINTS - 2 : index) % TINTS}`;
}

/** The wall clock at which a type ends, and whether that is the day after. */
export function endOf(type: ShiftType): { clock: string; nextDay: boolean } {
  const [hours, minutes] = type.startClock.split(":").map(Number);
  const end = hours! * 60 + minutes! + type.lengthMinutes;
  const clock = end === 1440 ? "24:00" : `${String(Math.floor(end / 60) % 24).padStart(2, "0")}:${String(end % 60).padStart(2, "0")}`;
  return { clock, nextDay: end > 1440 };
}

/** `09:00–18:00`, with a mark when it ends on the day after. */
export function typeSpan(type: ShiftType): string {
  const { clock, nextDay } = endOf(type);
  return `${type.startClock}–${clock}${nextDay ? ` (${say("nextDay")})` : ""}`;
}

/** What a board calls a shift: the code of its type; work that no type stands for by a word. */
export const shiftCode = (code = ""): string => (code === "OPEN" ? say("OPEN") : code);

export function typeTitle(type: ShiftType | undefined, code = ""): string {
  return spoken(type?.title) || type?.code || code;
}

/** Whether a shift ends on another date than the one it belongs to; midnight still belongs to it. */
export function overnight(shift: Shift): boolean {
  const [from, to] = [time(shift.startTime), time(shift.endTime)];
  return to !== "00:00" && to <= from;
}

/** When a shift ends by the wall clock; midnight is 24:00 of the day it belongs to. */
export function endClock(shift: Shift): string {
  const clock = time(shift.endTime);
  return clock === "00:00" ? "24:00" : clock;
}

/** What was said of shifts, by shift: a board says it of thousands, again and again. Forgotten when the words change. */
let said = new WeakMap<Shift, string>();
let saidOf: readonly unknown[] = [];

/** Everything about a shift in one sentence, for screen readers and for whoever points at it. */
export function shiftInWords(shift: Shift, types: readonly ShiftType[]): string {
  const words = [types, getLanguage(), getZone()];
  if (words.some((each, index) => each !== saidOf[index])) [said, saidOf] = [new WeakMap(), words];
  let known = said.get(shift);
  if (known === undefined) said.set(shift, (known = inWords(shift, types)));
  return known;
}

function inWords(shift: Shift, types: readonly ShiftType[]): string {
  const type = types.find((each) => each.code === shift.shiftType);
  const end = overnight(shift) ? `${say("nextDay")} ${time(shift.endTime)}` : endClock(shift);
  const parts = [`${shiftCode(shift.shiftType)} ${type ? spoken(type.title) : ""}`.trim(), `${time(shift.startTime)}–${end}`];
  for (const each of shift.breaks ?? []) {
    const at = new Date(Date.parse(shift.startTime ?? "") + (each.offsetMinutes ?? 0) * 60_000).toISOString();
    parts.push(say("pause", { time: time(at), length: duration(each.lengthMinutes ?? 0) }));
  }
  for (const absence of shift.absences ?? []) {
    parts.push(say(absence.held ? "held" : "away", { from: time(absence.startTime), to: time(absence.endTime) }));
  }
  return parts.join(", ");
}

/** Where the breaks of a shift lie on its chip, as a picture of marks; empty without any. */
function pauseMarks(shift: Shift, share: (instant: number) => number): string {
  const marks = (shift.breaks ?? []).map((each) => {
    const from = Date.parse(shift.startTime ?? "") + (each.offsetMinutes ?? 0) * MINUTE;
    const [begins, ends] = [share(from), share(from + (each.lengthMinutes ?? 0) * MINUTE)];
    return `transparent ${begins}%, var(--edge) ${begins}%, var(--edge) ${ends}%, transparent ${ends}%`;
  });
  return marks.length ? `linear-gradient(90deg, ${marks.join(", ")})` : "";
}

/** A shift as a chip. Narrow ones show the code only, or the code and the start. */
export function shiftChip(shift: Shift, types: readonly ShiftType[], room: "full" | "start" | "code" = "full"): TemplateResult {
  const [start, end] = [Date.parse(shift.startTime ?? ""), Date.parse(shift.endTime ?? "")];
  const share = (instant: number): number => ((Math.min(Math.max(instant, start), end) - start) / (end - start)) * 100;
  const away = (shift.absences ?? []).map((absence) => {
    const [from, to] = [share(Date.parse(absence.startTime ?? "")), share(Date.parse(absence.endTime ?? ""))];
    return { from, long: to - from, held: absence.held };
  });
  const gone = away.some((each) => !each.held && each.long > 60);
  const late = overnight(shift) ? html`<sup>+1</sup>` : nothing;
  const pauses = room === "code" ? "" : pauseMarks(shift, share);
  return html`<span class="chip ${toneOf(shift.shiftType, types)} ${gone ? "gone" : ""}">
    ${away.map((each) => html`<i class=${each.held ? "held" : ""} ${place({ "--from": `${each.from}%`, "--long": `${each.long}%` })}></i>`)}
    ${pauses ? html`<u ${place({ "--pauses": pauses })}></u>` : nothing}
    <b>${shiftCode(shift.shiftType)}${room === "code" ? late : nothing}</b>
    ${room === "full" ? html`<small>${time(shift.startTime)}–${endClock(shift)}${late}</small>` : nothing}
    ${room === "start" ? html`<small>${time(shift.startTime)}${late}</small>` : nothing}
  </span>`;
}
