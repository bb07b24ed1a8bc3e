"""Runs a caller's request on an executor."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

from .announcement import Executor
from .attempt import Attempt, CompletionRequest, Limits
from .connected_executors import ConnectedExecutors
from .data_files import read_data_file
from .failure import Failure
from .host import Host
from .items import DONE_FRAME, to_frame
from .log import log
from .page import OpenPage
from .status_line import StatusLine
from .store import Store
from .unanswered_calls import size_of_call

#: The fields of a request that executors get (rule REQ-5), generated from the protocol. Open WebUI adds others.
FORM_FIELDS: list[str] = [field for field in json.loads(read_data_file("request-fields.json")) if field != "stream"]


UNANSWERED_CURE = "Wait until your executor has answered, send shorter requests, or restart your executor."


@dataclass(frozen=True)
class Caller:
    """The user who sent a request, and its chat message, if any."""

    user_id: str
    chat_id: str
    message_id: str | None
    disconnected: asyncio.Future[None] | None
    """Done when the caller has disconnected. None if Open WebUI itself ends the request then."""
    page: OpenPage | None
    """The page that the request came from. None if it did not come from a page, or nobody has typed it."""
    task: str | None = None
    """What Open WebUI asks for on its own, such as a title."""
    status_line: StatusLine | None = None
    """None if the request belongs to no message that a person waits for."""


class Relay:
    """Runs each request on an executor of its user."""

    def __init__(self, host: Host, executors: ConnectedExecutors, store: Store) -> None:
        self._host = host
        self._executors = executors
        self._store = store

    async def run(
        self, body: dict[str, Any], model: str | None, caller: Caller, executors: list[Executor], limits: Limits, limit: int
    ) -> dict[str, Any] | AsyncIterator[str]:
        """
        Returns the completion, or the frames of a stream. Tries the executors in order until one starts to answer. `model`
        None means the first model of each executor. Raises Failure if none answers, or if the user already has `limit`
        requests running.
        """
        if len(self._store.running(caller.user_id)) >= limit:
            raise Failure("too-many-requests")
        last = Failure("no-executor")
        for executor in executors:
            form = {key: body[key] for key in FORM_FIELDS if body.get(key) is not None}
            form["model"] = model or executor.models[0][0]
            where = caller.chat_id, caller.message_id
            request = CompletionRequest(caller.user_id, form, body.get("stream") is True, *where, caller.task)
            if not self._host.unanswered.leave_room(caller.user_id, size_of_call(form), self._host.is_alive):
                raise Failure("too-many-requests", cure=UNANSWERED_CURE)
            attempt = Attempt(self._host, executor, request, limits, caller.status_line)
            channel = attempt.channel  # `open` may change it
            self._store.begin(caller.user_id, channel, time.time() + limits.total + limits.ack)
            opened = False
            try:
                answer = await attempt.open(caller.disconnected)
                opened = request.stream
                return self._frames(attempt, caller.user_id, channel) if request.stream else answer
            except Failure as failure:
                last = failure
                if failure.code == "executor-gone":
                    self._executors.drop(executor)
                if failure.is_final:
                    break
            finally:
                if not opened:
                    attempt.close()
                    self._store.end(caller.user_id, channel)
        raise last

    async def _frames(self, attempt: Attempt, user_id: str, channel: str) -> AsyncIterator[str]:
        try:
            async for frame in attempt.frames():
                yield frame
        except Exception:  # Open WebUI would drop the text so far
            log.exception("An answer failed")
            yield to_frame(Failure("internal-error").to_body())
            yield DONE_FRAME
        finally:
            attempt.close()
            self._store.end(user_id, channel)
