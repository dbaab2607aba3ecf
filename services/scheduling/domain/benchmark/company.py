"""Two searches that run in processes of their own and tell each other of better rosters and schedules worth a look."""

from __future__ import annotations

import multiprocessing
import random
from dataclasses import dataclass
from multiprocessing.connection import Connection

import numpy as np

from services.scheduling.domain.benchmark import search
from services.scheduling.domain.benchmark.instance import Instance, Shifts
from services.scheduling.domain.benchmark.search import Search


@dataclass(frozen=True, slots=True)
class Start:
    """What a companion sets out from. until: monotonic, which all processes of a machine share."""

    instance: Instance
    rows: Shifts
    until: float
    seed: int


@dataclass(frozen=True, slots=True)
class News:
    """A better roster; and schedules by person, where there are new ones."""

    rows: Shifts
    pool: dict[int, dict[bytes, Shifts]]


class Tie:
    """One end of what two searches tell each other. known: the roster that the other one is known to have."""

    def __init__(self, end: Connection, known: Shifts) -> None:
        self._end = end
        self._known = known.copy()

    def meet(self, mine: Search) -> None:
        """Take in what the other one has told, and tell it what is better here."""
        try:
            while self._end.poll():
                self._hear(mine, self._end.recv())
            if mine.cost < search.cost_of_all(mine.instance, self._known):
                self.tell(mine)
        except (EOFError, OSError):
            return

    def tell(self, mine: Search, pool: dict[int, dict[bytes, Shifts]] | None = None) -> None:
        """Send the roster, and schedules worth another look."""
        self._end.send(News(mine.rows, pool or {}))
        self._known = mine.rows.copy()

    def _hear(self, mine: Search, news: News) -> None:
        """Keep the best of my roster, theirs, and mine with whatever they have changed.

        Every rule concerns one person alone, so schedules of both may stand beside each other.
        """
        changed = (news.rows != self._known).any(axis=1)
        mixed = np.where(changed[:, None], news.rows, mine.rows)
        mine.rows = min((mine.rows, news.rows, mixed), key=lambda rows: search.cost_of_all(mine.instance, rows)).copy()
        self._known = news.rows.copy()
        mine.pool.update(news.pool)


class Companion:
    """A search in another process; it starts up at once and waits to be set out."""

    def __init__(self) -> None:
        context = multiprocessing.get_context("spawn")
        self._end, other = context.Pipe()
        self._process = context.Process(target=_accompany, args=(other,), daemon=True)
        self._process.start()
        other.close()

    def set_out(self, mine: Search, until: float, seed: int) -> Tie:
        """Let it search from my roster on, until the time (monotonic)."""
        self._end.send(Start(mine.instance, mine.rows, until, seed))
        return Tie(self._end, mine.rows)

    def end(self) -> None:
        """Stop it, wherever it is."""
        self._process.terminate()
        self._process.join()
        self._end.close()


def _accompany(end: Connection) -> None:
    """The life of a companion: search from what it is given, until the time is over."""
    try:
        start: Start = end.recv()
    except EOFError:
        return
    mine = Search(start.instance, start.rows, random.Random(start.seed), workers=1)  # noqa: S311 -- repeatable
    tie = Tie(end, start.rows)
    search.descend(mine, start.until, 0.0, lambda: tie.meet(mine))
