// Arithmetic of cover charts: shapes, gaps and the one sentence that says it all.

/** One interval of cover, in heads. `after` is what is left once somebody is away, where that is asked. */
export interface CoverPoint {
  start: number;
  minutes: number;
  required: number;
  before: number;
  after?: number;
  levelPermille?: number;
}

export interface Gap {
  start: number;
  end: number;
  worst: number;
}

/** Heads left at the end of the story: after the absence where one is asked about, otherwise as they are. */
export const left = (point: CoverPoint): number => point.after ?? point.before;

/** Stretches in which less is there than required, each with its worst shortage. Differences below a twentieth count as none. */
export function gaps(points: readonly CoverPoint[]): Gap[] {
  const found: Gap[] = [];
  for (const point of points) {
    const short = point.required - left(point);
    if (short < 0.05) continue;
    const end = point.start + point.minutes * 60_000;
    const last = found.at(-1);
    if (last && last.end === point.start) {
      last.end = end;
      last.worst = Math.max(last.worst, short);
    } else {
      found.push({ start: point.start, end, worst: short });
    }
  }
  return found;
}

/** A top for the axis and its ticks: four to six steps of 1, 2 or 5 times a power of ten. */
export function axis(highest: number): { top: number; ticks: number[] } {
  const raw = Math.max(highest, 1) / 4;
  const power = 10 ** Math.floor(Math.log10(raw));
  const step = Math.max(1, [1, 2, 5, 10].map((each) => each * power).find((each) => each >= raw) ?? power);
  const top = Math.ceil(highest / step) * step || step;
  return { top, ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step) };
}

/** A point at its place along the chart, in minutes of what is shown. */
export interface Placed {
  point: CoverPoint;
  from: number;
  to: number;
}

/** Places for the points: time between them that is not looked at, as the nights of several days, shrinks to a gap. */
export function placed(points: readonly CoverPoint[]): Placed[] {
  const gap = points.reduce((sum, point) => sum + point.minutes, 0) * GAP_SHARE;
  let at = 0;
  return points.map((point, index) => {
    const before = points[index - 1];
    if (before && before.start + before.minutes * 60_000 !== point.start) at += gap;
    const place = { point, from: at, to: at + point.minutes };
    at = place.to;
    return place;
  });
}
const GAP_SHARE = 0.025;

/** Runs of points with nothing left out between them. */
export function runs(places: readonly Placed[]): Placed[][] {
  const found: Placed[][] = [];
  for (const place of places) {
    const last = found.at(-1);
    if (last && last.at(-1)!.to === place.from) last.push(place);
    else found.push([place]);
  }
  return found;
}

/** An SVG path of steps through one run, from the left edge of its first point to the right edge of its last. */
export function steps(run: readonly Placed[], x: (minutes: number) => number, y: (point: CoverPoint) => number): string {
  return run
    .map(({ point, from, to }, index) => {
      const level = y(point).toFixed(1);
      return `${index ? "L" : "M"}${x(from).toFixed(1)} ${level}L${x(to).toFixed(1)} ${level}`;
    })
    .join("");
}
