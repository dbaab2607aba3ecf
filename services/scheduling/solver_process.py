"""Solves a roster in a process of its own, so that the serving process neither loads OR-Tools nor waits.

`python -m services.scheduling.solver_process` reads one JSON object from standard input:
`{"problem": …, "seconds": 60, "seed": 1, "workers": 2}`, and writes JSON lines: `{"event": "progress", …}`
for each better roster, every few seconds with the `solution` so far, then `{"event": "result", "solution": …}` or
`{"event": "refused", …}`.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator, Mapping
from typing import IO, TYPE_CHECKING, Any

from services.kit.errors import Busy, Invalid, Refusal
from services.scheduling.domain import roster_text
from services.scheduling.domain.roster import Problem

if TYPE_CHECKING:
    from services.scheduling.domain.rostered import Roster

Progress = Callable[[Mapping[str, Any]], None]
"""Told of each better roster: cost, bound, seconds; every few seconds the solution so far as well."""

_LOOK_EVERY_S = 1.0
_TELL_EVERY_S = 3.0
"""Between two solutions that are told before the end; telling one takes a tenth of the child's time at most."""

GRACE_S = 30.0
"""How much longer than its time a solver may take for start, reading and writing."""


def solve(
    problem: Problem,
    *,
    seconds: float,
    seed: int = 1,
    workers: int = 2,
    on_progress: Progress | None = None,
    wanted: Callable[[], bool] | None = None,
) -> Mapping[str, Any]:
    """Solve in a child process and wait for its solution, as `roster_text.of_solution` makes it.

    wanted: asked every second or two; the child is ended when it says no.

    Raises:
        Invalid: ROSTER_PROBLEM_INVALID.
        Busy: SOLVER_FAILED when the child ends without an answer, for want of memory for instance.
    """
    asked = {"problem": roster_text.of_problem(problem), "seconds": seconds, "seed": seed, "workers": workers}
    with subprocess.Popen(
        [sys.executable, "-m", "services.scheduling.solver_process"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        encoding="utf-8",
    ) as child:
        done = threading.Event()
        watch = threading.Thread(target=_watch, args=(child, done, seconds + GRACE_S, wanted), daemon=True)
        watch.start()
        try:
            return _answer(child, json.dumps(asked), on_progress)
        finally:
            done.set()
            child.kill()
            watch.join()


def _watch(
    child: subprocess.Popen[str], done: threading.Event, seconds: float, wanted: Callable[[], bool] | None
) -> None:
    """End the child when its time is over or nobody wants its answer any longer."""
    until = time.monotonic() + seconds
    while not done.wait(_LOOK_EVERY_S):
        if time.monotonic() > until or (wanted is not None and not wanted()):
            child.kill()
            return


def _answer(child: subprocess.Popen[str], asked: str, on_progress: Progress | None) -> Mapping[str, Any]:
    for line in _lines(child, asked):
        event = json.loads(line)
        if event["event"] == "progress" and on_progress:
            on_progress(event)
        elif event["event"] == "refused":
            raise Invalid(event["reason"], event["english"], event["chinese"])
        elif event["event"] == "result":
            solution: Mapping[str, Any] = event["solution"]
            return solution
    raise Busy(
        "SOLVER_FAILED",
        "The roster solver ended without an answer; try again with a shorter period or fewer people.",
        "排班求解器未给出结果，请缩短周期或减少人数后重试。",
        retry_after_s=60.0,
    )


def _lines(child: subprocess.Popen[str], asked: str) -> Iterator[str]:
    """What the child writes, after it was told everything; a child that dies while reading just ends."""
    try:
        if child.stdin is not None:
            with child.stdin:
                child.stdin.write(asked)
    except BrokenPipeError:
        return
    if child.stdout is not None:
        yield from child.stdout


def answer(asked: IO[str], told: IO[str]) -> None:
    """The child's work: read the problem, write progress and the solution."""

    def tell(event: Mapping[str, Any]) -> None:
        told.write(json.dumps(event, ensure_ascii=False) + "\n")
        told.flush()

    from services.scheduling.domain import solver

    try:
        values = json.load(asked)
        problem = roster_text.to_problem(values["problem"])
        effort = solver.Effort(
            seconds=float(values.get("seconds", 60)),
            seed=int(values.get("seed", 1)),
            workers=int(values.get("workers", 2)),
        )
    except Refusal as refusal:
        tell(
            {
                "event": "refused",
                "reason": refusal.reason,
                "english": refusal.english,
                "chinese": refusal.chinese,
            }
        )
        return
    started, next_telling = time.monotonic(), 0.0

    def better(best: Roster, cost: int, bound: int, seconds: float) -> None:
        nonlocal next_telling
        event: dict[str, Any] = {"event": "progress", "cost": cost, "bound": bound, "seconds": round(seconds, 3)}
        begun = time.monotonic()
        if begun >= next_telling:
            event["solution"] = roster_text.of_solution(solver.solution_of(best, bound, started))
            next_telling = time.monotonic() + max(_TELL_EVERY_S, 10 * (time.monotonic() - begun))
        tell(event)

    solution = solver.solve(problem, effort, better)
    tell({"event": "result", "solution": roster_text.of_solution(solution)})


def _end_with(parent: int) -> None:
    """End at once when the process that asked is gone, however it went."""
    while os.getppid() == parent:
        time.sleep(_LOOK_EVERY_S)
    os._exit(1)


if __name__ == "__main__":
    threading.Thread(target=_end_with, args=(os.getppid(),), daemon=True).start()
    answer(sys.stdin, sys.stdout)
