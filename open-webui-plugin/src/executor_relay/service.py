"""Connects the parts: accepts announcements, lists models, and answers requests."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator, Callable
from typing import Any

from starlette.responses import StreamingResponse

from .access import Entry, function_owner, role_of
from .announcement import ANNOUNCE_EVENT, Executor, read_announcement
from .attempt import Limits
from .connected_executors import ConnectedExecutors, no_models_failure
from .counted_body import to_response
from .failure import Failure
from .host import REQUEST_ANNOUNCEMENT, Host, make_envelope
from .listed_models import (
    ANY_MODEL,
    FUNCTION_ID,
    ListingOptions,
    announced_entries,
    fixed_entries,
    is_listable,
    to_announced_id,
)
from .log import log
from .page import OpenPage, can_start_in_page, serves_element
from .register_models import ModelRegistrar
from .relay import Caller, Relay
from .status_line import STATUS_EVENT
from .store import MemoryStore, RedisStore, Store
from .turns import Turns
from .valves import PipeValves
from .worker_bridge import WorkerBridge

#: Seconds that an announcement waits for its models to be listed. After that, listing continues in the background.
LISTING_SECONDS = 8.0

#: Seconds to wait for the announcement of an executor that has just started.
ANNOUNCED_SECONDS = 10.0


def start_bridge(host: Host, prefix: str) -> WorkerBridge | None:
    """Starts the bridge of this worker and retires that of an older version. Returns None if there is no event loop yet."""
    old = host.sio.__dict__.pop("chat_executor_crossing", None)
    if old is not None:
        old.retire()
    try:
        host.sio.chat_executor_crossing = WorkerBridge(host, host.redis, prefix)
    except RuntimeError:
        return None
    found: WorkerBridge = host.sio.chat_executor_crossing
    return found


class Service:
    """One per load of the function. Data that must survive an update of the function is stored on the Socket.IO server."""

    def __init__(self, host: Host, prefix: str, valves: Callable[[], PipeValves]) -> None:
        data: dict[str, dict[str, Any]] = host.sio.__dict__.setdefault("chat_executor_kept", {})
        self._store: Store = RedisStore(host.redis, prefix) if host.redis is not None else MemoryStore(data)
        self._host = host
        self._valves = valves
        self._executors = ConnectedExecutors(host, self._store)
        self._relay = Relay(host, self._executors, self._store)
        self._registrar = ModelRegistrar(host, self._executors, self._store)
        self._turns = Turns()
        host.on(ANNOUNCE_EVENT, self.announced_by_event)
        host.on(STATUS_EVENT, host.take_status)
        if host.redis is not None:
            host.bridge = start_bridge(host, prefix)

    async def announced_by_event(self, sid: str, *payload: Any) -> dict[str, Any]:
        """Answers `executor:announce` (rule ANN-1)."""
        try:
            return await self.announce(sid, None, payload[0] if payload else None)
        except Exception:
            log.exception("Could not process an announcement")
            return refuse("The function failed. Try again later.")

    async def announced_by_request(self, user_id: str, text: str) -> dict[str, Any]:
        """Answers an announcement by HTTP request (rule ANN-7). `text` is JSON: the payload of the event, and `sid`."""
        try:
            payload = json.loads(text)
            sid = payload["sid"]
        except (ValueError, TypeError, KeyError):
            return refuse("The message must be a JSON object with `sid`, `protocol`, `models` and `capabilities`.")
        return await self.announce(sid if isinstance(sid, str) else "", user_id, payload)

    async def announce(self, sid: str, user_id: str | None, payload: Any) -> dict[str, Any]:
        """Accepts an announcement of a socket. If `user_id` is given, the socket must belong to that user."""
        # Before any wait: lookups of two quick announcements may end in the other order, and the later one must win.
        arrived_at = time.time()
        owner_id = self._host.user_of(sid)
        if owner_id is None or user_id not in (None, owner_id):
            return refuse("This socket is not signed in as you. Send user-join first.")
        async with self._turns.take(sid) as has_turn:
            if not has_turn:
                return refuse("A later announcement of this socket has replaced this one.")
            return await self._announce(sid, owner_id, payload, arrived_at)

    async def _announce(self, sid: str, owner_id: str, payload: Any, arrived_at: float) -> dict[str, Any]:
        """Accepts an announcement whose socket belongs to its user."""
        if await role_of(owner_id) not in ("user", "admin"):  # the role may have changed since the session began
            return refuse("Your account may not use this Open WebUI. Ask its administrator.")
        try:
            valves = self._valves()
            wait = valves.ack_seconds
            executor = read_announcement(payload, sid, owner_id, arrived_at, valves.models_per_user, wait)
        except ValueError as error:
            return refuse(str(error))
        installer = await function_owner(FUNCTION_ID)
        if installer is None:
            return refuse("The function is disabled. Ask the administrator of this Open WebUI.")
        listed = self._host.start(self._registrar.add(executor, self._listing_options(), installer))
        await asyncio.wait({listed}, timeout=LISTING_SECONDS)
        if not listed.done():
            self._executors.add(executor)
        reasons = []
        if executor.left_out:
            limit = "An administrator can raise the valve models_per_user."
            reasons.append(f"Not listed: {executor.left_out} of your models. {limit}")
        unlistable = sum(not is_listable(model) for model, _ in executor.models)
        if unlistable:
            cause = "Their ids contain whitespace, quotes, backslashes or < >."
            reasons.append(f"Not listed: {unlistable} of your models. {cause}")
        accepted = {"accepted": True, "callback_seconds": wait, "wants_status": True}
        return {**accepted, "reason": " ".join(reasons)} if reasons else accepted

    def _listing_options(self) -> ListingOptions:
        valves = self._valves()
        public = tuple(model.strip() for model in valves.public_models.split(",") if model.strip())
        listed = valves.list_announced_models, valves.shared_ids
        return ListingOptions(valves.generic_entry.strip(), public, *listed, serves_element(valves))

    async def entries(self) -> list[Entry]:
        """Returns all entries to list. Reading the executors may need many Redis calls, so it runs in a thread."""
        fixed = fixed_entries(self._listing_options())
        try:
            installer = await function_owner(FUNCTION_ID)
            if installer is not None:
                await self._registrar.ensure(fixed, installer)
        except Exception:
            log.exception("Could not create the entries that everyone sees")
        # Last, so that the list is as recent as possible.
        everyone = await asyncio.to_thread(self._executors.everyone)
        return [*fixed, *announced_entries(everyone, self._listing_options())]

    async def answer(self, body: dict[str, Any], listed: str, caller: Caller) -> dict[str, Any] | AsyncIterator[str]:
        """Returns the completion, or the frames of a stream. Raises Failure."""
        valves = self._valves()
        model = None if listed == ANY_MODEL else to_announced_id(listed, caller.user_id)
        limits = Limits(valves.ack_seconds, valves.first_token_seconds, valves.idle_seconds, valves.total_seconds)
        executors = await self._find(model, caller)
        for executor in executors:
            if executor.callback_seconds != valves.ack_seconds:  # an administrator has changed it
                self._host.send(executor.sid, make_envelope(REQUEST_ANNOUNCEMENT, {}))
        return await self._relay.run(body, model, caller, executors, limits, valves.requests_per_user)

    async def _find(self, model: str | None, caller: Caller) -> list[Executor]:
        """Returns the executors that can answer. If the user has none, one may start in the page of the caller."""
        valves = self._valves()
        user_id, page = caller.user_id, caller.page
        if page is None or not can_start_in_page(valves) or self._executors.of_user(user_id):
            return await self._executors.find(user_id, model, valves.ask_seconds)
        search = asyncio.ensure_future(self._executors.find(user_id, model, valves.ask_seconds))
        connected = asyncio.ensure_future(self._executors.wait_for(user_id, model))
        start = asyncio.ensure_future(self._start(page, user_id, search, valves))
        try:
            await asyncio.wait({search, start}, return_when=asyncio.FIRST_COMPLETED)
            if search.done() and not search.exception():
                # When a call of the page ends, the page shows the message as it was when the call began, without the answer.
                page.stop()
                await asyncio.wait({start})
                return search.result()
            # Another one may connect after the search, while the user is asked.
            await asyncio.wait({connected, start}, return_when=asyncio.FIRST_COMPLETED)
            if connected.done():
                page.stop()
                await asyncio.wait({start})
                return connected.result()
            await start
        finally:
            for task in (search, start, connected):
                task.cancel()
                task.add_done_callback(lambda done: done.cancelled() or done.exception())  # which nobody else may read
        return await self._executors.find(user_id, model, max(valves.ask_seconds, ANNOUNCED_SECONDS))

    async def _start(self, page: OpenPage, user_id: str, search: asyncio.Future[list[Executor]], valves: PipeValves) -> None:
        """Starts an executor in a page, after asking the user if `search` does not find another one. Raises Failure."""
        try:
            models = await page.start(valves, ask=False)
        except Exception:
            await asyncio.wait({search})
            raise_unless_none(search)
            raise
        if models is None:
            if await asyncio.to_thread(self._host.has_other_socket, user_id, page.sid):
                await asyncio.wait({search})
            if search.done():
                if search.exception() is None:
                    return
                raise_unless_none(search)
            models = await page.start(valves, ask=True)
            if models is None:  # another executor has connected, also if another request noticed it first
                return
        if not models:
            await asyncio.wait({search})
            raise no_models_failure()

    def to_response(self, answer: dict[str, Any], user_id: str) -> dict[str, Any] | StreamingResponse:
        """Returns the response to a caller who may read it slowly. Raises Failure if its user reads too little."""
        return to_response(answer, self._host.buffer_of(user_id))

    def is_page_of(self, sid: str, user_id: str) -> bool:
        """Returns whether the session named in a request belongs to its user. Old releases do not check this."""
        return self._host.user_of(sid) == user_id


def raise_unless_none(search: asyncio.Future[list[Executor]]) -> None:
    """Raises why a search that has ended failed, unless the user has no executor."""
    failure = search.exception()
    if failure is not None and not (isinstance(failure, Failure) and failure.code == "no-executor"):
        raise failure


def refuse(reason: str) -> dict[str, Any]:
    """Returns the ack of an announcement that is not accepted."""
    return {"accepted": False, "reason": reason}
