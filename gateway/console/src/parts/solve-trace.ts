// How a solver came along: its best cost and its bound as they were seen, second by second.
import type { Roster } from "../kit/roster-shapes";

export interface TracePoint {
  /** Since solving began. */
  seconds: number;
  best: number;
  bound: number;
}

/** The trace with what a roster says now; the same when nothing has changed or nothing has been found yet. */
export function traced(points: readonly TracePoint[], roster: Roster, now: number): readonly TracePoint[] {
  const { objective: best = 0, bound = 0, createTime, shiftCount } = roster;
  if (!shiftCount || !createTime) return points;
  const seconds = Math.max(0, Math.round((now - Date.parse(createTime)) / 1000));
  const last = points.at(-1);
  if (last && last.best === best && last.bound === bound && points.length > 1 && points.at(-2)!.best === best && points.at(-2)!.bound === bound) {
    return [...points.slice(0, -1), { seconds, best, bound }];
  }
  return [...points, { seconds, best, bound }];
}

export const gapPermille = ({ best, bound }: { best: number; bound: number }): number => (best > 0 ? Math.max(0, Math.round(((best - bound) / best) * 1000)) : 0);

/** A path in steps: each value holds until the next is seen. */
export function stepPath(points: readonly TracePoint[], key: "best" | "bound", x: (seconds: number) => number, y: (value: number) => number): string {
  return points.map((point, index) => `${index ? `H${x(point.seconds).toFixed(1)}V` : `M${x(point.seconds).toFixed(1)} `}${y(point[key]).toFixed(1)}`).join("");
}
