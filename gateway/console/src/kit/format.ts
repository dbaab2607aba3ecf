// How instants, spans, durations and numbers are written, in the language spoken and the site's zone.
import { getLanguage, getZone, messages } from "./locale";

const say = messages({
  hours: { zh: "{h} 小时", en: "{h} h" },
  minutes: { zh: "{m} 分钟", en: "{m} min" },
  hoursMinutes: { zh: "{h} 小时 {m} 分", en: "{h} h {m} min" },
  days: { zh: "{d} 天", en: "{d} {d|day|days}" },
  daysHours: { zh: "{d} 天 {h} 小时", en: "{d} d {h} h" },
  left: { zh: "还剩 {span}", en: "{span} left" },
  over: { zh: "已超 {span}", en: "{span} overdue" },
  ago: { zh: "{span}前", en: "{span} ago" },
  inTime: { zh: "{span}后", en: "in {span}" },
  now: { zh: "刚刚", en: "just now" },
});

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dates(options: Intl.DateTimeFormatOptions, zone = getZone()): Intl.DateTimeFormat {
  const key = `${getLanguage()}|${zone}|${JSON.stringify(options)}`;
  const known = cache.get(key) ?? new Intl.DateTimeFormat(getLanguage(), { timeZone: zone, ...options });
  cache.set(key, known);
  return known as Intl.DateTimeFormat;
}

function numbers(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `${getLanguage()}|${JSON.stringify(options)}`;
  const known = cache.get(key) ?? new Intl.NumberFormat(getLanguage(), options);
  cache.set(key, known);
  return known as Intl.NumberFormat;
}

export function number(value: number, digits = 0): string {
  return numbers({ maximumFractionDigits: digits, minimumFractionDigits: digits }).format(value);
}

/** A share in permille as percent; below zero is "not known". */
export function permille(value: number | undefined, digits = 0): string {
  if (value === undefined || value < 0) return "–";
  return numbers({ style: "percent", maximumFractionDigits: digits }).format(value / 1000);
}

/** A change in permille as signed percent. */
export function signedPermille(value: number): string {
  return numbers({ style: "percent", maximumFractionDigits: 0, signDisplay: "exceptZero" }).format(value / 1000);
}

/** Heads with one decimal, signed when asked. */
export function heads(value: number, signed = false): string {
  const rounded = Math.round(value * 10) / 10;
  return numbers({
    maximumFractionDigits: 1,
    signDisplay: signed ? "exceptZero" : "auto",
  }).format(Object.is(rounded, -0) ? 0 : rounded);
}

export function time(instant: string | undefined): string {
  return instant ? dates({ hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(new Date(instant)) : "";
}

export function timeWithSeconds(instant: string | undefined): string {
  if (!instant) return "";
  return dates({ hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" }).format(new Date(instant));
}

/** An instant's day in the site's zone: month, day, weekday. */
export function day(instant: string | undefined): string {
  return instant ? dates({ month: "short", day: "numeric", weekday: "short" }).format(new Date(instant)) : "";
}

export function dateTime(instant: string | undefined): string {
  return instant ? `${day(instant)} ${time(instant)}` : "";
}

/** The time of an instant of today, day and time of any other. now: milliseconds. */
export function timeOrDay(instant: string | undefined, now = Date.now()): string {
  return instant && civilOf(instant) !== civilOf(new Date(now)) ? dateTime(instant) : time(instant);
}

/** A civil date `YYYY-MM-DD`, which has no zone. */
export function civil(date: string | undefined, options: Intl.DateTimeFormatOptions = SHORT_DAY): string {
  return date ? dates(options, "UTC").format(new Date(`${date}T00:00:00Z`)) : "";
}
/** A sentence of the platform with its dates written as everywhere else. */
export function datesIn(sentence: string): string {
  return sentence.replace(/(?<!\d)\d{4}-\d\d-\d\d(?![\dT])/g, (date) => (Number.isNaN(Date.parse(date)) ? date : civil(date)));
}
const SHORT_DAY: Intl.DateTimeFormatOptions = { month: "short", day: "numeric", weekday: "short" };

/** The civil date of an instant in the site's zone, `YYYY-MM-DD`. */
export function civilOf(instant: Date | string): string {
  return inZone("en-CA", { year: "numeric", month: "2-digit", day: "2-digit" }).format(new Date(instant));
}

/** A formatter by the clock of the site, whatever language is spoken; made once, for charts ask it thousands of times. */
function inZone(locale: "en-CA" | "en-US", options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale}|${getZone()}`;
  const known = cache.get(key) ?? new Intl.DateTimeFormat(locale, { timeZone: getZone(), ...options });
  cache.set(key, known);
  return known as Intl.DateTimeFormat;
}

/** The instant at which a wall-clock time of the site falls, `YYYY-MM-DD` and `HH:MM`, as RFC 3339. */
export function instantAt(date: string, clock: string): string {
  const asUtc = Date.parse(`${date}T${clock}:00Z`);
  const first = asUtc - offsetOf(asUtc);
  return new Date(asUtc - offsetOf(first)).toISOString().replace(".000Z", "Z");
}

function offsetOf(instant: number): number {
  const options: Intl.DateTimeFormatOptions = {
    hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
    hour: "numeric", minute: "numeric", second: "numeric",
  };
  const of = Object.fromEntries(
    inZone("en-US", options).formatToParts(new Date(instant)).map((part) => [part.type, Number(part.value)]),
  );
  const wall = Date.UTC(of.year!, of.month! - 1, of.day, of.hour, of.minute, of.second);
  return wall - Math.floor(instant / 1000) * 1000;
}

/** A civil date so many days later. */
export function plusDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** From start to end, half-open; the end's day is named only when it is another one. Midnight ends count as 24:00. */
export function span(start: string | undefined, end: string | undefined): string {
  if (!start || !end) return dateTime(start);
  const last = new Date(Date.parse(end) - 1);
  if (civilOf(start) === civilOf(last)) {
    const until = civilOf(start) === civilOf(end) ? time(end) : "24:00";
    return `${day(start)} ${time(start)}–${until}`;
  }
  return `${dateTime(start)} – ${dateTime(end)}`;
}

/** Minutes as hours and minutes. */
export function duration(minutes: number): string {
  const sign = minutes < 0 ? "−" : "";
  const whole = Math.abs(Math.round(minutes));
  const [h, m] = [Math.floor(whole / 60), whole % 60];
  if (h >= 72) return sign + spanOfDays(h);
  if (!h) return sign + say("minutes", { m });
  return sign + (m ? say("hoursMinutes", { h, m }) : say("hours", { h }));
}

function spanOfDays(hours: number): string {
  const [d, h] = [Math.floor(hours / 24), hours % 24];
  return h ? say("daysHours", { d, h }) : say("days", { d });
}

/** Minutes always as hours with at most one decimal: for balances, which are kept in working time. */
export function workHours(minutes: number): string {
  return say("hours", { h: numbers({ maximumFractionDigits: 1 }).format(minutes / 60) });
}

/** How long until an instant, or since. */
export function until(instant: string, now = Date.now()): { text: string; minutes: number } {
  const minutes = Math.round((Date.parse(instant) - now) / 60_000);
  return { text: say(minutes >= 0 ? "left" : "over", { span: duration(Math.abs(minutes)) }), minutes };
}

export function ago(instant: string, now = Date.now()): string {
  const minutes = Math.round((now - Date.parse(instant)) / 60_000);
  if (Math.abs(minutes) < 1) return say("now");
  return say(minutes > 0 ? "ago" : "inTime", { span: duration(Math.abs(minutes)) });
}

/** Several words or names in a row. */
export function listed(words: readonly string[]): string {
  return words.join(getLanguage() === "en" ? ", " : "、");
}
