"""Few calls at once, and slow ones hold up nobody."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from gateway.turns import Turns


def run(main: Callable[[], Coroutine[Any, Any, Any]]) -> Any:
    """In a thread of its own: a browser's test leaves a loop running in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(lambda: asyncio.run(main())).result()


def test_so_many_are_under_way_at_once_and_the_others_follow_in_their_order():
    async def main() -> tuple[int, list[int]]:
        turns, under_way, most, done = Turns(2, brief_s=60), 0, 0, []

        async def call(number: int) -> None:
            nonlocal under_way, most
            async with turns.one():
                under_way += 1
                most = max(most, under_way)
                await asyncio.sleep(0)
                under_way -= 1
                done.append(number)

        await asyncio.gather(*(call(number) for number in range(6)))
        return most, done

    assert (2, [0, 1, 2, 3, 4, 5]) == run(main)


def test_who_takes_long_holds_up_nobody():
    async def main() -> bool:
        turns, end = Turns(1, brief_s=0.01), asyncio.Event()

        async def slow() -> None:
            async with turns.one():
                await end.wait()

        waiting = asyncio.create_task(slow())
        await asyncio.sleep(0)
        async with asyncio.timeout(5), turns.one():
            overtook = not waiting.done()
        end.set()
        await waiting
        return overtook

    assert run(main)


def test_a_turn_is_given_back_once_however_it_ends():
    async def main() -> int:
        turns = Turns(1, brief_s=0.01)

        async def fail(after_s: float) -> None:
            async with turns.one():
                await asyncio.sleep(after_s)
                [].pop()

        await asyncio.gather(fail(0.0), fail(0.03), return_exceptions=True)
        under_way = most = 0

        async def call() -> None:
            nonlocal under_way, most
            async with turns.one():
                under_way += 1
                most = max(most, under_way)
                await asyncio.sleep(0)
                under_way -= 1

        await asyncio.gather(*(call() for _ in range(4)))
        return most

    assert 1 == run(main)
