"""Buffers the items of an executor until the caller has read them."""

from __future__ import annotations

import asyncio
import sys
from collections import deque
from typing import Any
from weakref import WeakValueDictionary

from .failure import Failure
from .items import END, Piece, read_item

#: Above this many buffered bytes, acks are delayed (rule FLW-9) if that does not block other streams.
SLOW_DOWN_BYTES = 1024 * 1024
#: Above this many buffered bytes of one user, acks are delayed for each of their answers that has something buffered.
SLOW_DOWN_USER_BYTES = 8 * 1024 * 1024
#: Above this many buffered bytes of one user, on this worker, the answer fails that grows further.
MAX_USER_BYTES = 32 * 1024 * 1024
#: Delayed acks of one answer. Each keeps its item in memory once more. An executor that waits for acks needs two.
MAX_DELAYED = 4


READ_CURE = "Read answers as they arrive, or run fewer requests at once."


def size_of(piece: Piece) -> int:
    """Returns how much memory a piece takes, in bytes."""
    return sys.getsizeof(piece) if isinstance(piece, str) else 0


class UserBuffer:
    """Counts what the inboxes of one user have buffered, in bytes."""

    def __init__(self) -> None:
        self.total = 0


class UserBuffers:
    """The buffers of all users with an inbox."""

    def __init__(self) -> None:
        self._by_user: WeakValueDictionary[str, UserBuffer] = WeakValueDictionary()

    def of(self, user_id: str) -> UserBuffer:
        return self._by_user.setdefault(user_id, UserBuffer())


class Inbox:
    """
    The items of one channel. It has the `put` method of a queue, because the catch-all handler of newer Open WebUI releases
    puts items into it.
    """

    def __init__(self, buffer: UserBuffer | None = None) -> None:
        self._pieces: deque[Piece] = deque()
        self._user = buffer or UserBuffer()
        self._buffered = 0
        self._being_sent = 0
        self._delayed = 0
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
            if self._user.total + size_of(piece) > MAX_USER_BYTES:
                piece = Failure("answer-too-large", cure=READ_CURE)
            self._count(size_of(piece))
            self._ended = not isinstance(piece, str)
            self._pieces.append(piece)
            self._wake()
        self._update_drained()

    def fail(self, failure: Failure) -> None:
        """Ends the answer with a failure that the function itself detected."""
        if not self._ended:
            self._ended = True
            self._pieces.append(failure)
            self._wake()

    async def drain(self) -> None:
        """Waits until the caller has read enough of the buffer. Does not wait for an executor that ignores the delay."""
        if self._delayed >= MAX_DELAYED:
            return
        self._delayed += 1
        try:
            await self._drained.wait()
        finally:
            self._delayed -= 1

    async def get(self, seconds: float) -> Piece | None:
        """
        Returns the next piece, or None if none arrives in time. The piece counts until the next call, because until then it
        is being sent to the caller.
        """
        self._count(-self._being_sent)
        self._being_sent = 0
        self._update_drained()
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
        self._being_sent = size_of(piece)
        return piece

    def close(self) -> None:
        """Ignores further items, and wakes the tasks that wait in `get` or `drain`."""
        self._ended = True
        self._pieces.clear()
        self._pieces.append(END)
        self._count(-self._buffered)
        self._being_sent = 0
        self._wake()
        self._update_drained()

    def _count(self, size: int) -> None:
        self._buffered += size
        self._user.total += size

    def _update_drained(self) -> None:
        limit = 0 if self._user.total > SLOW_DOWN_USER_BYTES else SLOW_DOWN_BYTES
        if self._buffered > limit and not self._ended:
            self._drained.clear()
        else:
            self._drained.set()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)
