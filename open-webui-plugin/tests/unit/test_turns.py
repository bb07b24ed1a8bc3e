from __future__ import annotations

import asyncio

from executor_relay.turns import MAX_RUNNING, Turns


class Announcements:
    """Takes turns for announcements that run until they are told to end."""

    def __init__(self) -> None:
        self.turns = Turns()
        self.ran: list[int] = []
        self.replaced: list[int] = []
        self.end = asyncio.Event()

    async def announce(self, number: int, sid: str = "s1") -> None:
        async with self.turns.take(sid) as has_turn:
            (self.ran if has_turn else self.replaced).append(number)
            if has_turn:
                await self.end.wait()


async def settle() -> None:
    for _ in range(5):
        await asyncio.sleep(0)


async def test_few_run_and_only_the_latest_waits() -> None:
    announcements = Announcements()
    tasks = [asyncio.ensure_future(announcements.announce(number)) for number in range(100)]
    tasks.append(asyncio.ensure_future(announcements.announce(100, "s2")))
    await settle()
    assert announcements.ran == [*range(MAX_RUNNING), 100]
    assert announcements.replaced == [*range(MAX_RUNNING, 99)]
    announcements.end.set()
    await asyncio.gather(*tasks)
    assert announcements.ran == [*range(MAX_RUNNING), 100, 99]


async def test_a_cancelled_announcement_gives_its_turn_to_the_next() -> None:
    announcements = Announcements()
    tasks = [asyncio.ensure_future(announcements.announce(number)) for number in range(MAX_RUNNING + 1)]
    await settle()
    tasks[0].cancel()
    await asyncio.sleep(0)
    tasks[-1].cancel()
    await settle()
    later = asyncio.ensure_future(announcements.announce(100))
    await settle()
    assert announcements.ran[-1] == 100
    announcements.end.set()
    await later
