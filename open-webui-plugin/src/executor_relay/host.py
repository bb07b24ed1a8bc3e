"""Wraps the parts of Open WebUI that the function uses. Differences between releases are handled here and in `access.py`."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any

from .inbox import Inbox, UserBuffer, UserBuffers
from .unanswered_calls import UnansweredCalls
from .worker_bridge import WorkerBridge

#: The event that executors listen to on every release.
ENVELOPE_EVENT = "events"
REQUEST_COMPLETION = "request:chat:completion"
REQUEST_CANCEL = "request:chat:cancel"
REQUEST_ANNOUNCEMENT = "request:executor:announce"

#: A session without a heartbeat for this many seconds counts as lost, as in Open WebUI itself.
SESSION_SECONDS = 120


class Host:
    """Open WebUI's Socket.IO server and its table of sessions."""

    def __init__(self, socket_main: Any) -> None:
        """`socket_main` is the module `open_webui.socket.main`, or an object with the same names."""
        self.sio = socket_main.sio
        self.sessions = socket_main.SESSION_POOL
        self.redis = getattr(self.sessions, "redis", None)
        self._user_pool = getattr(socket_main, "USER_POOL", None)
        self._queues: dict[str, Any] | None = getattr(socket_main, "EVENT_QUEUES", None)
        self._tasks: set[asyncio.Task[Any]] = set()
        self._buffers = UserBuffers()
        self.unanswered = UnansweredCalls()
        self.bridge: WorkerBridge | None = None
        self._statuses: dict[str, tuple[str, Callable[[dict[str, Any]], None]]] = {}

    async def take_status(self, sid: str, *values: Any) -> None:
        """Handles `executor:status` of a socket of this worker (rule STA-6)."""
        status = values[0] if values else None
        if not isinstance(status, dict) or not isinstance(status.get("channel"), str):
            return
        if status["channel"] in self._statuses:
            self.show_status(sid, status)
        elif self.bridge is not None:
            self.bridge.forward_status(sid, status)

    def show_status(self, sid: str, status: dict[str, Any]) -> None:
        """Shows a status of a request of this worker, if it comes from the socket that was called."""
        called, show = self._statuses.get(status["channel"], (None, None))
        if show is not None and called == sid:
            show(status)

    def watch_status(self, channel: str, sid: str, show: Callable[[dict[str, Any]], None]) -> None:
        """Calls `show` with each status of a channel, until `stop_status`."""
        self._statuses[channel] = (sid, show)

    def stop_status(self, channel: str) -> None:
        """Ignores later statuses of a channel."""
        self._statuses.pop(channel, None)

    def user_of(self, sid: str) -> str | None:
        """Returns the id of the user of a socket, or None if it is disconnected or has sent no heartbeat for too long."""
        return read_user(self.sessions.get(sid))

    def has_other_socket(self, user_id: str, sid: str) -> bool:
        """Returns whether a user has another socket than this one. Reads all sessions, which may be in Redis."""
        return any(other != sid and read_user(session) == user_id for other, session in list(self.sessions.items()))

    def buffer_of(self, user_id: str) -> UserBuffer:
        """Returns the count of what the answers of a user have buffered."""
        return self._buffers.of(user_id)

    def is_here(self, sid: str) -> bool:
        """Returns whether the socket is connected to this worker."""
        return bool(self.sio.manager.is_connected(sid, "/"))

    def is_alive(self, sid: str, user_id: str) -> bool:
        """Returns whether a socket is still connected as this user, on any worker."""
        return self.is_here(sid) or self.user_of(sid) == user_id

    async def listen(self, user_id: str, sid: str, seconds: float) -> tuple[str, Inbox] | None:
        """
        Opens a new channel (rule CHN-1) and collects its items, for at most `seconds`. It uses the fastest available way:

        1. If the socket is on this worker: a separate handler, 40 times faster on 0.12 than the catch-all handler.
        2. If it is on another worker that has also loaded the function: `WorkerBridge`.
        3. The queues of Open WebUI, since 0.11.4.

        The first two accept items only from the called socket (rule CHN-7), the third from every socket of its user. Returns
        None if no way works.
        """
        channel = make_channel(user_id, sid)
        if self.is_here(sid):
            return channel, self._listen_here(channel, sid, Inbox(self._buffers.of(user_id)))
        if self.bridge is not None:
            inbox = await self.bridge.listen(channel, sid, seconds, Inbox(self._buffers.of(user_id)))
            if inbox is not None:
                return channel, inbox
            channel = make_channel(user_id, sid)
        if self._queues is not None:
            queue = self._queues[channel] = Inbox(self._buffers.of(user_id))
            return channel, queue
        return None

    def _listen_here(self, channel: str, sid: str, inbox: Inbox) -> Inbox:
        async def take(sender: str, *items: Any) -> None:
            if sender != sid or not items:
                return
            inbox.put_nowait(items[0])
            await inbox.drain()

        self.sio.on(channel, take)
        return inbox

    def stop_listening(self, channel: str) -> None:
        """Releases a channel (rule CHN-8)."""
        self.off(channel)
        if self.bridge is not None:
            self.bridge.stop_listening(channel)
        if self._queues is not None:
            self._queues.pop(channel, None)

    def on(self, event: str, handler: Callable[..., Awaitable[Any]]) -> None:
        """Sets the handler of an event for every socket of this worker. Replaces an earlier handler."""
        self.sio.on(event, handler)

    def off(self, event: str) -> None:
        """Removes the handler of an event."""
        self.sio.handlers.get("/", {}).pop(event, None)

    async def call(self, user_id: str, sid: str, envelope: dict[str, Any], size: int) -> Any:
        """
        Sends an envelope to one socket of a user, on any worker, and waits for its ack without a limit. `size` counts until
        the ack, even if nobody waits for it any more.
        """
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        end_count = self.unanswered.add(user_id, sid, size)

        def answered(*values: Any) -> None:
            end_count()
            if not answer.done():
                answer.set_result(values if len(values) > 1 else values[0] if values else None)

        try:
            await self.sio.emit(ENVELOPE_EVENT, envelope, to=sid, callback=answered)
        except Exception:
            end_count()
            raise
        return await answer

    def send(self, sid: str, envelope: dict[str, Any]) -> None:
        """Sends an envelope to one socket without waiting, so it also works in a task that is being cancelled."""
        self.start(self.sio.emit(ENVELOPE_EVENT, envelope, to=sid))

    async def send_to_user(self, user_id: str, envelope: dict[str, Any]) -> None:
        """Sends an envelope to all sockets of a user. Old releases have a `USER_POOL` instead of a room per user."""
        if self._user_pool is None:
            await self.sio.emit(ENVELOPE_EVENT, envelope, room=f"user:{user_id}")
            return
        for sid in set(self._user_pool.get(user_id) or []):
            await self.sio.emit(ENVELOPE_EVENT, envelope, to=sid)

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Runs a coroutine in the background, and keeps a reference to its task so that it is not garbage-collected."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def read_user(session: Any) -> str | None:
    """Returns the id of the user of a session, or None if it is lost."""
    if not isinstance(session, dict) or not isinstance(session.get("id"), str):
        return None
    seen = session.get("last_seen_at")
    if isinstance(seen, (int, float)) and time.time() - seen > SESSION_SECONDS:
        return None
    user_id: str = session["id"]
    return user_id


def make_channel(user_id: str, sid: str) -> str:
    return f"{user_id}:{sid}:{uuid.uuid4()}"


def make_envelope(kind: str, data: dict[str, Any], chat_id: str = "", message_id: str | None = None) -> dict[str, Any]:
    """Returns an envelope, which every message from a backend has (rules ENV-1 and ENV-2)."""
    return {"chat_id": chat_id, "message_id": message_id, "data": {"type": kind, "data": data}}
