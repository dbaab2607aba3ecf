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

/** An SVG path of steps, from the left edge of the first interval to the right edge of the last. */
export function steps(points: readonly CoverPoint[], x: (instant: number) => number, y: (point: CoverPoint) => number): string {
  return points
    .map((point, index) => {
      const [from, to] = [x(point.start), x(point.start + point.minutes * 60_000)];
      const level = y(point).toFixed(1);
      return `${index ? "L" : "M"}${from.toFixed(1)} ${level}L${to.toFixed(1)} ${level}`;
    })
    .join("");
}
