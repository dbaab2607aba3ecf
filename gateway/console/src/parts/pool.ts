// What is asked of a shared pool: queues with their contacts in one slot, and people by what they can do.
import type { Queue, RequirementSlot } from "../kit/roster-shapes";

export interface PoolLine {
  queue: Queue;
  used: boolean;
  calls: number;
  aht: number;
}

export interface PoolGroup {
  queues: readonly string[];
  weight: number;
}

/** Lines as the form begins: each queue with its busiest slot in force, or its usual handling time where there is none. */
export function poolLines(queues: readonly Queue[], slots: ReadonlyMap<string, readonly RequirementSlot[]>): PoolLine[] {
  return queues.filter((queue) => (queue.handling?.channel ?? "CHANNEL_CALL") === "CHANNEL_CALL").map((queue, index) => {
    const busiest = (slots.get(queue.name) ?? []).reduce<RequirementSlot | undefined>((best, each) => (!best || (each.calls ?? 0) > (best.calls ?? 0) ? each : best), undefined);
    return { queue, used: index < 2, calls: Math.round(busiest?.calls ?? 0), aht: Math.round(busiest?.ahtSeconds || queue.defaultAhtSeconds || 180) };
  });
}

/** One group for each queue alone, and one that serves all of them. */
export function usualGroups(lines: readonly PoolLine[]): PoolGroup[] {
  const codes = lines.filter((each) => each.used).map((each) => each.queue.code ?? "");
  const alone = codes.map((code) => ({ queues: [code], weight: 2 }));
  return codes.length > 1 ? [...alone, { queues: codes, weight: 1 }] : alone;
}

/** What the platform is asked; undefined as long as the form does not say enough. */
export function poolRequest(lines: readonly PoolLine[], groups: readonly PoolGroup[]): Record<string, unknown> | undefined {
  const used = lines.filter((each) => each.used && each.calls > 0 && each.aht > 0);
  const codes = used.map((each) => each.queue.code ?? "");
  const asked = groups.map((each) => ({ queues: each.queues.filter((code) => codes.includes(code)), weight: Math.max(Math.round(each.weight), 1) }));
  const served = new Set(asked.flatMap((each) => each.queues));
  if (!used.length || !asked.length || asked.some((each) => !each.queues.length) || codes.some((code) => !served.has(code))) return undefined;
  return {
    queues: used.map((each) => ({
      code: each.queue.code, calls: each.calls, intervalSeconds: (each.queue.slotMinutes ?? 30) * 60, ahtSeconds: each.aht, target: each.queue.target,
    })),
    groups: asked,
  };
}
