"""Sends a request to one executor, and reads its answer to the end."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from .announcement import Executor
from .failure import ERROR_CODES, Failure
from .host import REQUEST_CANCEL, REQUEST_COMPLETION, Host, make_channel, make_envelope
from .inbox import Inbox
from .items import DONE_FRAME, End, Piece, read_callback, to_frame
from .status_line import StatusLine
from .unanswered_calls import size_of_call
from .whole_answer import to_chunks

#: Seconds between checks that the executor, or a caller, is still connected.
POLL_SECONDS = 0.5


def raise_valve(name: str) -> str:
    return f"An administrator can raise the valve {name}."


@dataclass(frozen=True)
class Limits:
    """In seconds. `ack` and `total` start at the call, `first_token` at the callback, and `idle` at the last item."""

    ack: float
    first_token: float
    idle: float
    total: float


@dataclass(frozen=True)
class CompletionRequest:
    """A caller's request."""

    user_id: str
    form_data: dict[str, Any]
    stream: bool
    chat_id: str
    message_id: str | None
    task: str | None = None
    """What Open WebUI asks for on its own, such as a title. None if a person or a program asks."""


class Attempt:
    """Runs a request on one executor. Call `close` in a `finally` block: it cancels what still runs there."""

    def __init__(
        self,
        host: Host,
        executor: Executor,
        request: CompletionRequest,
        limits: Limits,
        status_line: StatusLine | None = None,
    ) -> None:
        self.channel = make_channel(request.user_id, executor.sid)
        self._host = host
        self._executor = executor
        self._request = request
        self._limits = limits
        self._status_line = status_line
        self._deadline = asyncio.get_running_loop().time() + limits.total
        self._inbox: Inbox | None = None
        self._first: Piece | None = None
        self._whole: dict[str, Any] | None = None
        self._executor_done = False

    async def open(self, disconnected: asyncio.Future[None] | None = None) -> dict[str, Any]:
        """
        Calls the executor, waits for its callback and, for a stream, for the first item. Returns the callback. If it raises
        Failure, the caller has received nothing, so another executor may be tried (rule ANS-8). `disconnected` is done when
        the caller has disconnected.
        """
        streamed = False
        if self._request.stream:  # before the call (rule CHN-5)
            listening = await self._host.listen(self._request.user_id, self._executor.sid, self._limits.total)
            if listening is not None:
                streamed = True
                self.channel, self._inbox = listening
        if self._status_line is not None:
            self._host.watch_status(self.channel, self._executor.sid, self._status_line.show)
        try:
            return await self._open(streamed, disconnected)
        finally:
            if self._status_line is not None:
                self._host.stop_status(self.channel)
                await self._status_line.hide()

    async def _open(self, streamed: bool, disconnected: asyncio.Future[None] | None) -> dict[str, Any]:
        try:
            callback = read_callback(await self._call(streamed, disconnected), streamed)
        except Failure as failure:
            self._executor_done = failure.reported or failure.code == "executor-gone"
            raise
        if not streamed:
            self._executor_done = True
            self._whole = callback
            return callback
        try:
            self._first = await self._next(self._limits.first_token, "first-token-timeout")
        except Failure as failure:
            if failure.code == "first-token-timeout":
                raise Failure(
                    failure.code, cure=f"Try again when the model is loaded. {raise_valve('first_token_seconds')}"
                ) from None
            raise
        if isinstance(self._first, Failure):
            raise self._first
        return callback

    async def frames(self) -> AsyncIterator[str]:
        """Yields the answer as events of an SSE stream. A Failure becomes an event too; it is not raised."""
        try:
            if self._whole is not None:
                for chunk in to_chunks(self._whole, self._request.form_data):
                    yield to_frame(chunk)
            piece = self._first
            try:
                while isinstance(piece, str):
                    yield piece
                    piece = await self._next(self._limits.idle, "idle-timeout")
            except Failure as failure:
                piece = failure
            if isinstance(piece, Failure):
                yield to_frame(piece.to_body())
            yield DONE_FRAME
        finally:
            self.close()

    def close(self) -> None:
        """Releases the channel, and cancels the request if it may still run at the executor (rules CHN-8 and CAN-7)."""
        if self._inbox is not None:
            self._inbox.close()
            self._host.stop_listening(self.channel)
            self._inbox = None
        if not self._executor_done:
            self._executor_done = True
            self._host.send(self._executor.sid, make_envelope(REQUEST_CANCEL, {"channel": self.channel}))

    async def _call(self, streamed: bool, disconnected: asyncio.Future[None] | None) -> Any:
        """Waits for the callback. Ends early if the socket is lost (rule SES-10) or the caller has disconnected."""
        data = {
            "session_id": self._executor.sid,
            "channel": self.channel,
            "form_data": {**self._request.form_data, "stream": streamed},
            "model": {"id": self._request.form_data["model"]},
        }
        if self._request.task is not None:
            data["task"] = self._request.task  # rule REQ-10
        envelope = make_envelope(REQUEST_COMPLETION, data, self._request.chat_id, self._request.message_id)
        loop = asyncio.get_running_loop()
        deadline = min(loop.time() + self._limits.ack, self._deadline)
        size = size_of_call(self._request.form_data)
        # The loop below applies the limits and gives the reason.
        call = asyncio.ensure_future(self._host.call(self._request.user_id, self._executor.sid, envelope, size))
        watched = {call} if disconnected is None else {call, disconnected}
        try:
            while not call.done():
                await asyncio.wait(watched, timeout=POLL_SECONDS, return_when=asyncio.FIRST_COMPLETED)
                if call.done():
                    break
                if disconnected is not None and disconnected.done():
                    raise Failure("cancelled", "The caller has disconnected.")
                if not self._host.is_alive(self._executor.sid, self._request.user_id):
                    raise Failure("executor-gone")
                if loop.time() >= deadline:
                    raise Failure("ack-timeout", cure=f"{ERROR_CODES['ack-timeout']['cure']} {raise_valve('ack_seconds')}")
            return call.result()
        finally:
            call.cancel()

    async def _next(self, seconds: float, code: str) -> Piece:
        """Returns the next piece. Raises Failure if none arrives in time or the executor disconnects (rule SES-11)."""
        assert self._inbox is not None
        loop = asyncio.get_running_loop()
        timeout_at = loop.time() + seconds
        while True:
            now = loop.time()
            if now >= self._deadline:
                raise Failure("total-timeout")
            piece = await self._inbox.get(min(POLL_SECONDS, timeout_at - now, self._deadline - now))
            if piece is not None:
                self._executor_done = isinstance(piece, End) or (isinstance(piece, Failure) and piece.reported)
                return piece
            if not self._host.is_alive(self._executor.sid, self._request.user_id):
                self._executor_done = True
                raise Failure("executor-gone")
            if loop.time() >= timeout_at:
                raise Failure(code)
