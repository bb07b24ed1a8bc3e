"""Buffers the items of an executor until the caller has read them."""

from __future__ import annotations

import asyncio
from collections import deque
from typing import Any

from .failure import Failure
from .items import END, Piece, read_item

#: Above this many buffered bytes, acks are delayed (rule FLW-9) if that does not block other streams.
SLOW_DOWN_BYTES = 1024 * 1024
#: Above this many buffered bytes, the answer fails.
MAX_BYTES = 32 * 1024 * 1024


class Inbox:
    """
    The items of one channel. It has the `put` method of a queue, because the catch-all handler of newer Open WebUI releases
    puts items into it.
    """

    def __init__(self) -> None:
        self._pieces: deque[Piece] = deque()
        self._buffered = 0
        self._ended = False
        self._waiter: asyncio.Future[None] | None = None
        self._drained = asyncio.Event()
        self._drained.set()

    async def put(self, item: Any) -> None:
        """Adds an item. Never waits, because Open WebUI calls it with a lock that all streams of the socket share."""
        self.put_nowait(item)

    def put_nowait(self, item: Any) -> None:
        """Adds an item. Items after the end or a failure are ignored (rule END-3)."""
        for piece in read_item(item):
            if self._ended:
                return
            self._buffered += len(piece) if isinstance(piece, str) else 0
            if self._buffered > MAX_BYTES:
                piece = Failure("answer-too-large")
            self._ended = not isinstance(piece, str)
            self._pieces.append(piece)
            self._wake()
        if self._buffered > SLOW_DOWN_BYTES:
            self._drained.clear()

    def fail(self, failure: Failure) -> None:
        """Ends the answer with a failure that the function itself detected."""
        if not self._ended:
            self._ended = True
            self._pieces.append(failure)
            self._wake()

    async def drain(self) -> None:
        """Waits until the caller has read enough of the buffer."""
        await self._drained.wait()

    async def get(self, seconds: float) -> Piece | None:
        """Returns the next piece, or None if none arrives in time."""
        if not self._pieces:
            # asyncio.wait_for would create a task each time, which is slow for a fast stream.
            loop = asyncio.get_running_loop()
            self._waiter = loop.create_future()
            timer = loop.call_later(max(seconds, 0), self._wake)
            try:
                await self._waiter
            finally:
                timer.cancel()
                self._waiter = None
            if not self._pieces:
                return None
        piece = self._pieces.popleft()
        self._buffered -= len(piece) if isinstance(piece, str) else 0
        if self._buffered <= SLOW_DOWN_BYTES:
            self._drained.set()
        return piece

    def close(self) -> None:
        """Ignores further items, and wakes the tasks that wait in `get` or `drain`."""
        self._ended = True
        self._pieces.clear()
        self._pieces.append(END)
        self._wake()
        self._drained.set()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
