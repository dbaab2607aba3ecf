// Values over time as a chart draws them: lines that break where slots are missing, bands, sums by day.
import { civilOf, instantAt } from "../kit/format";

export interface SeriesPoint {
  start: number;
  value: number;
  low?: number;
  high?: number;
  /** In words, beside the value. */
  note?: string;
}

export interface ChartSeries {
  /** Decides the colour: `actual`, `forecast`, `agents`, `heads`, `there`. */
  key: string;
  label: string;
  points: SeriesPoint[];
  /** Length of a slot in minutes. */
  minutes: number;
  stepped?: boolean;
}

type Scale = (value: number) => number;

/** An SVG path; where a slot is missing the line is broken. */
export function linePath(series: ChartSeries, x: Scale, y: Scale): string {
  const length = series.minutes * 60_000;
  let last = Number.NaN;
  return series.points
    .map(({ start, value }) => {
      const joined = start - last <= length * 1.5;
      last = start;
      const [from, to, level] = [x(start).toFixed(1), x(start + length).toFixed(1), y(value).toFixed(1)];
      if (series.stepped) return `${joined ? "L" : "M"}${from} ${level}L${to} ${level}`;
      return `${joined ? "L" : "M"}${x(start + length / 2).toFixed(1)} ${level}`;
    })
    .join("");
}

/** The area between low and high. */
export function bandPath(series: ChartSeries, x: Scale, y: Scale): string {
  const middle = series.minutes * 30_000;
  const known = series.points.filter((point) => point.low !== undefined && point.high !== undefined);
  if (!known.length) return "";
  const at = (point: SeriesPoint, value: number): string => `${x(point.start + middle).toFixed(1)} ${y(value).toFixed(1)}`;
  const up = known.map((point) => at(point, point.high!));
  const down = [...known].reverse().map((point) => at(point, point.low!));
  return `M${up.join("L")}L${down.join("L")}Z`;
}

/** The areas in which less is there than is required; both stepped, slot by slot of what is required. */
export function shortPath(required: ChartSeries, there: ChartSeries, x: Scale, y: Scale): string {
  const known = new Map(there.points.map((point) => [point.start, point.value]));
  return required.points
    .filter(({ start, value }) => known.has(start) && value - known.get(start)! >= 0.05)
    .map(({ start, value }) => {
      const [from, to] = [x(start).toFixed(1), x(start + required.minutes * 60_000).toFixed(1)];
      return `M${from} ${y(value).toFixed(1)}H${to}V${y(known.get(start)!).toFixed(1)}H${from}Z`;
    })
    .join("");
}

/** Only the points of a stretch of time, [first, after). */
export function within(series: ChartSeries, first: number, after: number): ChartSeries {
  return { ...series, points: series.points.filter(({ start }) => start >= first && start < after) };
}

/** Sums by day of the site. Bands are left out: quantiles of slots do not add up to quantiles of days. */
export function byDay(series: ChartSeries): ChartSeries {
  const sums = new Map<string, number>();
  for (const { start, value } of series.points) {
    const date = civilOf(new Date(start));
    sums.set(date, (sums.get(date) ?? 0) + value);
  }
  const points = [...sums].map(([date, value]) => ({ start: Date.parse(instantAt(date, "00:00")), value }));
  return { ...series, points, minutes: 1440 };
}

export function peakOf(series: ChartSeries): SeriesPoint | undefined {
  return series.points.reduce<SeriesPoint | undefined>((best, point) => (!best || point.value > best.value ? point : best), undefined);
}
