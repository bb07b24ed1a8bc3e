"""
Sends items through Redis, from the worker that has an executor's socket to the worker that has the request.

Open WebUI itself can do this since 0.11.4, with about 300 items per second on 0.12. The bridge is faster, but works only if
both workers have loaded the function, so callers need a fallback.
"""

from __future__ import annotations

import asyncio
import json
import threading
import time
import uuid
from collections.abc import Awaitable, Callable
from typing import Any, Protocol

from .failure import Failure
from .inbox import Inbox
from .log import log
from .settle import settle

#: Seconds to wait for the worker that has the socket. It answers within milliseconds unless it is busy.
READY_SECONDS = 0.4
#: Seconds before a socket is tried again after no worker has answered for it.
SILENT_SECONDS = 10.0


class Sockets(Protocol):
    """The part of this worker's Socket.IO server that the bridge uses."""

    def is_here(self, sid: str) -> bool: ...
    def show_status(self, sid: str, status: dict[str, Any]) -> None: ...
    def on(self, event: str, handler: Callable[..., Awaitable[Any]]) -> None: ...
    def off(self, event: str) -> None: ...


class WorkerBridge:
    """One per worker. A thread listens to Redis; everything else runs on the event loop."""

    def __init__(self, sockets: Sockets, redis: Any, prefix: str) -> None:
        self._sockets = sockets
        self._redis = redis
        self._prefix = f"{prefix}:chat_executor:crossing"
        self._id = str(uuid.uuid4())
        self._loop = asyncio.get_running_loop()
        self._inboxes: dict[str, Inbox] = {}
        self._expected: dict[str, int] = {}
        self._ready: dict[str, asyncio.Future[None]] = {}
        self._silent: dict[str, float] = {}
        self._unsent: dict[str, tuple[str, int, list[Any]]] = {}
        self._forwarded: dict[str, tuple[str, str]] = {}
        self._retired = False
        threading.Thread(target=self._receive, name="chat-executor-worker-bridge", daemon=True).start()

    async def listen(self, channel: str, sid: str, seconds: float, inbox: Inbox | None = None) -> Inbox | None:
        """
        Asks the worker of this socket to forward its items on a channel into an inbox, for at most `seconds`. Returns None
        if no worker confirms in time. Do not use the channel then, because a worker may still start to forward it later.
        """
        if self._silent.get(sid, 0) > time.monotonic():
            return None
        inbox = self._inboxes[channel] = inbox or Inbox()
        self._expected[channel] = 0
        ready = self._ready[channel] = self._loop.create_future()
        self._publish("workers", {"do": "listen", "channel": channel, "sid": sid, "to": self._id, "seconds": seconds})
        try:
            await settle(ready, READY_SECONDS)
            if ready.done():
                return inbox
            now = time.monotonic()
            self._silent = {silent: until for silent, until in self._silent.items() if until > now}
            self._silent[sid] = now + SILENT_SECONDS
            self.stop_listening(channel)
            return None
        except asyncio.CancelledError:
            self.stop_listening(channel)
            raise
        finally:
            self._ready.pop(channel, None)

    def stop_listening(self, channel: str) -> None:
        """Releases a channel here and on the worker of its socket. Does nothing for channels of other workers."""
        if self._inboxes.pop(channel, None) is not None:
            self._expected.pop(channel, None)
            self._publish("workers", {"do": "stop", "channel": channel})

    def forward_status(self, sid: str, status: dict[str, Any]) -> None:
        """Sends a status of a socket of this worker to the worker that has its request."""
        called, to = self._forwarded.get(status["channel"], (None, ""))
        if called == sid:
            self._publish(to, {"do": "status", "channel": status["channel"], "sid": sid, "status": status})

    def retire(self) -> None:
        """Leaves new channels to a newer version of the function, and ends after the last current channel."""
        self._retired = True

    def _publish(self, to: str, message: dict[str, Any]) -> None:
        """Publishes a message. Logs an error and continues: the other worker detects a missing answer or missing items."""
        try:
            self._redis.publish(f"{self._prefix}:{to}", json.dumps(message))
        except Exception:
            log.exception("Could not publish a message in Redis")

    def _receive(self) -> None:
        """Passes each message to the event loop, in order. Runs in a thread of its own."""
        while not self._loop.is_closed():
            try:
                pubsub = self._redis.pubsub(ignore_subscribe_messages=True)
                pubsub.subscribe(f"{self._prefix}:workers", f"{self._prefix}:{self._id}")
                while not (self._retired and not self._inboxes) and not self._loop.is_closed():
                    message = pubsub.get_message(timeout=1.0)
                    if message is not None:
                        self._loop.call_soon_threadsafe(self._take, json.loads(message["data"]))
                pubsub.close()
                return
            except Exception:
                if self._loop.is_closed():
                    return
                log.exception("Lost the connection to Redis; items from other workers take a slower way until it is back")
                time.sleep(1)

    def _take(self, message: dict[str, Any]) -> None:
        channel = message["channel"]
        if message["do"] == "listen":
            if not self._retired and self._sockets.is_here(message["sid"]):
                self._forward(channel, message["sid"], message["to"], message["seconds"])
                self._publish(message["to"], {"do": "ready", "channel": channel})
        elif message["do"] == "stop":
            if channel not in self._inboxes:
                self._stop_forwarding(channel)
        elif message["do"] == "status":
            self._sockets.show_status(message["sid"], message["status"])
        elif message["do"] == "ready":
            ready = self._ready.get(channel)
            if ready is not None and not ready.done():
                ready.set_result(None)
        elif channel in self._inboxes:
            self._deliver(channel, message["first"], message["items"])

    def _deliver(self, channel: str, first: int, items: list[Any]) -> None:
        """Puts items into the inbox. If items are missing, Redis has lost them, and the answer ends with a failure."""
        inbox = self._inboxes[channel]
        if first != self._expected[channel]:
            cure = "Send the request again."
            inbox.fail(Failure("internal-error", f"Part of the answer was lost. {cure}", cure))
            return
        self._expected[channel] += len(items)
        for item in items:
            inbox.put_nowait(item)

    def _forward(self, channel: str, sid: str, to: str, seconds: float) -> None:
        """Forwards the items of one socket on a channel, in one message per turn of the event loop."""
        sent = 0

        async def forward(sender: str, *items: Any) -> None:
            nonlocal sent
            if sender != sid or not items or not isinstance(items[0], dict | str):
                return
            if channel not in self._unsent:
                self._unsent[channel] = (to, sent, [])
                self._loop.call_soon(self._flush, channel)
            self._unsent[channel][2].append(items[0])
            sent += 1

        self._forwarded[channel] = (sid, to)
        self._sockets.on(channel, forward)
        self._loop.call_later(seconds, self._stop_forwarding, channel)

    def _stop_forwarding(self, channel: str) -> None:
        self._forwarded.pop(channel, None)
        self._sockets.off(channel)

    def _flush(self, channel: str) -> None:
        to, first, items = self._unsent.pop(channel)
        self._publish(to, {"do": "items", "channel": channel, "first": first, "items": items})
