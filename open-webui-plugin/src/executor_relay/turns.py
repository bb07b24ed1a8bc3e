"""Lets the announcements of a socket take turns."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

#: Announcements of one socket that are processed at the same time. Executors usually wait for the ack before the next one.
MAX_RUNNING = 4


class Turns:
    """Few announcements of each socket run, and only the latest of the others waits, however fast a socket announces."""

    def __init__(self) -> None:
        self._running: dict[str, int] = {}
        self._waiting: dict[str, asyncio.Future[bool]] = {}

    @asynccontextmanager
    async def take(self, sid: str) -> AsyncIterator[bool]:
        """Waits for the turn. Yields false as soon as a later announcement waits instead."""
        if self._running.get(sid, 0) < MAX_RUNNING:
            self._running[sid] = self._running.get(sid, 0) + 1
        elif not await self._wait(sid):
            yield False
            return
        try:
            yield True
        finally:
            self._end(sid)

    async def _wait(self, sid: str) -> bool:
        """Waits until this announcement may run, instead of the one that waits now. Returns whether it may."""
        earlier = self._waiting.get(sid)
        if earlier is not None and not earlier.done():
            earlier.set_result(False)
        turn: asyncio.Future[bool] = asyncio.get_running_loop().create_future()
        self._waiting[sid] = turn
        try:
            return await turn
        except asyncio.CancelledError:
            if turn.done() and not turn.cancelled() and turn.result():
                self._end(sid)
            raise

    def _end(self, sid: str) -> None:
        """Passes the turn on."""
        waiting = self._waiting.pop(sid, None)
        if waiting is not None and not waiting.done():
            waiting.set_result(True)
            return
        self._running[sid] -= 1
        if self._running[sid] == 0:
            del self._running[sid]
