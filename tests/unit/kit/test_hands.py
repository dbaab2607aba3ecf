"""Few calls at once, and slow ones hold up nobody."""

from __future__ import annotations

import asyncio
import contextvars
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from services.kit.hands import Hands

COLOUR = contextvars.ContextVar("colour", default="none")


def run(main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """In a thread of its own: a browser's test leaves a loop running in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(main())).result(30)


class Gauge:
    """Counts who is under way, and notes in which order they began."""

    def __init__(self) -> None:
        self.most = 0
        self.order: list[int] = []
        self._under_way = 0
        self._lock = threading.Lock()

    def work(self, number: int) -> Callable[[], int]:
        def go() -> int:
            with self._lock:
                self._under_way += 1
                self.order.append(number)
                self.most = max(self.most, self._under_way)
            threading.Event().wait(0.002)
            with self._lock:
                self._under_way -= 1
            return number

        return go


def test_so_many_are_under_way_at_once_and_the_others_follow_in_their_order():
    async def main() -> tuple[Gauge, list[int]]:
        gauge, hands = Gauge(), Hands(8, 2, brief_s=60)
        given = await asyncio.gather(*(hands.do(gauge.work(number)) for number in range(12)))
        hands.close()
        return gauge, given

    gauge, given = run(main)

    assert (2, list(range(12)), list(range(12))) == (gauge.most, sorted(gauge.order), given)
    assert all(abs(place - number) <= 1 for place, number in enumerate(gauge.order))


def test_who_takes_long_holds_up_nobody():
    async def main() -> str:
        hands, end = Hands(2, 1, brief_s=0.01), threading.Event()
        slow = asyncio.create_task(hands.do(lambda: end.wait(20)))
        await asyncio.sleep(0)
        quick = await asyncio.wait_for(hands.do(lambda: "quick"), 10)
        assert not slow.done()
        end.set()
        await slow
        hands.close()
        return quick

    assert "quick" == run(main)


def test_a_turn_is_given_back_once_however_it_ends():
    async def main() -> int:
        hands, gauge = Hands(8, 1, brief_s=0.01), Gauge()

        def fail(after_s: float) -> Callable[[], object]:
            def go() -> object:
                threading.Event().wait(after_s)
                return [].pop()

            return go

        failed = await asyncio.gather(hands.do(fail(0.0)), hands.do(fail(0.05)), return_exceptions=True)
        assert [IndexError, IndexError] == [type(each) for each in failed]
        hands._brief_s = 60
        await asyncio.gather(*(hands.do(gauge.work(number)) for number in range(6)))
        hands.close()
        return gauge.most

    assert 1 == run(main)


def test_who_gave_up_waiting_is_passed_over_and_what_is_under_way_goes_on():
    async def main() -> list[str]:
        hands, end, did = Hands(2, 1, brief_s=60), threading.Event(), list[str]()
        first = asyncio.create_task(hands.do(lambda: (end.wait(20), did.append("first"))))
        second = asyncio.create_task(hands.do(lambda: did.append("second")))
        third = asyncio.create_task(hands.do(lambda: did.append("third")))
        await asyncio.sleep(0)
        first.cancel()
        second.cancel()
        end.set()
        await asyncio.wait_for(third, 10)
        hands.close()
        return did

    assert ["first", "third"] == run(main)


def test_work_runs_in_the_context_of_who_asked_and_its_error_is_theirs():
    async def main() -> tuple[str, str]:
        hands = Hands(1, 1)
        COLOUR.set("red")
        seen = await hands.do(COLOUR.get)
        with pytest.raises(ZeroDivisionError):
            await hands.do(lambda: 1 // 0)
        hands.close()
        return seen, COLOUR.get()

    assert ("red", "red") == run(main)
