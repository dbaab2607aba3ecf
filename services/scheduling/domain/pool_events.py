"""Agents with several skills, event by event: what callers of shared queues meet, with how far chance may be off.

Many replications run side by side, each one event a step. Calls come at random, talk and patience are exponential. A
call goes to a free agent with the fewest skills; a free agent takes the caller who waits longest. Seconds throughout.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from services.scheduling.domain.erlang import Floats, Integers

_ROOM = 1024
"""Callers who may wait in one queue; a longer one loses its first, who counts as not answered."""

_WARM_UP = 5.0
"""Handling times that pass before anything is counted."""

_NORMAL_95 = 1.96


@dataclass(frozen=True, slots=True)
class Stream:
    """Calls of one queue. patience_s: mean; None when nobody gives up. threshold_s: of the service level."""

    calls_per_s: float
    aht_s: float
    threshold_s: float
    patience_s: float | None = None


@dataclass(frozen=True, slots=True)
class Seen:
    """What callers of a queue met. level: answered in time / offered; half_width: of its 95 % confidence interval."""

    level: float
    half_width: float
    p_abandon: float
    wait_served_s: float


@dataclass(slots=True)
class _Run:
    """The state of all replications (rows). held: agents by group and by queue they talk to."""

    streams: Sequence[Stream]
    serves: NDArray[np.bool_]
    free: Integers
    held: Integers
    chance: np.random.Generator
    now: Floats
    warm_s: float
    came: Floats
    leaves: Floats
    head: Integers
    tail: Integers
    counts: dict[str, Floats] = field(default_factory=dict)


def simulate(
    streams: Sequence[Stream], serves: NDArray[np.bool_], crew: Integers, *, seed: int, replications: int, calls: int
) -> tuple[Seen, ...]:
    """What callers of each queue meet. serves: group (row) by queue. crew: agents of each group.

    calls: about so many in each replication, all queues together. The same seed gives the same answer.
    """
    run = _begin(streams, serves, crew, seed, replications)
    arrive = np.array([stream.calls_per_s for stream in streams])
    finish = 1.0 / np.array([stream.aht_s for stream in streams])
    # By queue: groups that serve it, those with the fewest skills first.
    order = np.argsort(serves.sum(axis=1), kind="stable")
    warm_calls = run.warm_s * float(arrive.sum())
    for _ in range(int(2 * (calls + warm_calls))):
        rates = np.concatenate(
            [np.broadcast_to(arrive, (replications, len(arrive))), (run.held * finish).reshape(replications, -1)],
            axis=1,
        )
        upto = np.cumsum(rates, axis=1)
        run.now += run.chance.exponential(size=replications) / upto[:, -1]
        drawn = run.chance.random(replications) * upto[:, -1]
        event = np.minimum((upto <= drawn[:, None]).sum(axis=1), upto.shape[1] - 1)
        rows = np.flatnonzero(event < len(arrive))
        _arrive(run, rows, event[rows], order)
        rows = np.flatnonzero(event >= len(arrive))
        group, queue = np.divmod(event[rows] - len(arrive), len(arrive))
        run.held[rows, group, queue] -= 1
        run.free[rows, group] += 1
        _take(run, rows, group)
    return tuple(_seen(run, queue) for queue in range(len(streams)))


def _begin(streams: Sequence[Stream], serves: NDArray[np.bool_], crew: Integers, seed: int, replications: int) -> _Run:
    by_queue = (replications, len(streams))
    return _Run(
        streams=streams,
        serves=serves,
        free=np.tile(crew, (replications, 1)),
        held=np.zeros((replications, *serves.shape), dtype=np.int64),
        chance=np.random.default_rng(seed),
        now=np.zeros(replications),
        warm_s=_WARM_UP * max(stream.aht_s for stream in streams),
        came=np.zeros((*by_queue, _ROOM)),
        leaves=np.zeros((*by_queue, _ROOM)),
        head=np.zeros(by_queue, dtype=np.int64),
        tail=np.zeros(by_queue, dtype=np.int64),
        counts={name: np.zeros(by_queue) for name in ("offered", "answered", "in_time", "waited")},
    )


def _arrive(run: _Run, rows: Integers, queue: Integers, order: Integers) -> None:
    """One call to a queue of each of these rows: answered at once, or put behind the others."""
    able = (run.free[rows][:, order] > 0) & run.serves[order][:, queue].T
    at_once = able.any(axis=1)
    group = order[able.argmax(axis=1)]
    _start(run, rows[at_once], group[at_once], queue[at_once], run.now[rows[at_once]])
    rows, queue = rows[~at_once], queue[~at_once]
    place = run.tail[rows, queue] % _ROOM
    run.came[rows, queue, place] = run.now[rows]
    patience = np.array([np.inf if each.patience_s is None else each.patience_s for each in run.streams])
    run.leaves[rows, queue, place] = run.now[rows] + patience[queue] * run.chance.exponential(size=len(rows))
    run.tail[rows, queue] += 1
    full = run.tail[rows, queue] - run.head[rows, queue] > _ROOM - 1
    _give_up(run, rows[full], queue[full])


def _take(run: _Run, rows: Integers, group: Integers) -> None:
    """A free agent of a group of each of these rows takes whoever waits longest, if anybody still does."""
    while len(rows):
        first = np.take_along_axis(run.came[rows], (run.head[rows] % _ROOM)[:, :, None], axis=2)[:, :, 0]
        waits = (run.head[rows] < run.tail[rows]) & run.serves[group]
        first = np.where(waits, first, np.inf)
        queue = first.argmin(axis=1)
        some = waits.any(axis=1)
        rows, group, queue = rows[some], group[some], queue[some]
        place = run.head[rows, queue] % _ROOM
        gone = run.leaves[rows, queue, place] <= run.now[rows]
        stays = ~gone
        _start(run, rows[stays], group[stays], queue[stays], run.came[rows[stays], queue[stays], place[stays]])
        run.head[rows[stays], queue[stays]] += 1
        _give_up(run, rows[gone], queue[gone])
        rows, group = rows[gone], group[gone]


def _start(run: _Run, rows: Integers, group: Integers, queue: Integers, came: Floats) -> None:
    run.free[rows, group] -= 1
    run.held[rows, group, queue] += 1
    counted = came >= run.warm_s
    waited = run.now[rows] - came
    threshold = np.array([stream.threshold_s for stream in run.streams])
    run.counts["offered"][rows, queue] += counted
    run.counts["answered"][rows, queue] += counted
    run.counts["in_time"][rows, queue] += counted & (waited <= threshold[queue])
    run.counts["waited"][rows, queue] += counted * waited


def _give_up(run: _Run, rows: Integers, queue: Integers) -> None:
    """The first of a queue is gone."""
    run.counts["offered"][rows, queue] += run.came[rows, queue, run.head[rows, queue] % _ROOM] >= run.warm_s
    run.head[rows, queue] += 1


def _seen(run: _Run, queue: int) -> Seen:
    offered, answered, in_time, waited = (
        run.counts[name][:, queue] for name in ("offered", "answered", "in_time", "waited")
    )
    level = float(in_time.sum() / max(1.0, offered.sum()))
    # A share of two sums: its error is that of what each replication adds beyond the share.
    off = float(np.std(in_time - level * offered, ddof=1)) / np.sqrt(len(offered)) / max(1e-9, float(offered.mean()))
    return Seen(
        level=level,
        half_width=_NORMAL_95 * float(off),
        p_abandon=float(1.0 - answered.sum() / max(1.0, offered.sum())),
        wait_served_s=float(waited.sum() / max(1.0, answered.sum())),
    )
