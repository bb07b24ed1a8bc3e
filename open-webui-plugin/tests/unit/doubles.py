"""Test doubles for the parts of Open WebUI that the function uses, and the protocol's raw frames."""

from __future__ import annotations

import asyncio
import builtins
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

FRAMES = Path(__file__).parents[3] / "protocol" / "fixtures"


def frames(kind: str, message: str) -> list[Any]:
    """Returns test parameters: the frames of one message, from `valid` or `invalid`."""
    found = []
    for file in sorted((FRAMES / kind).glob("*.json")):
        frame = json.loads(file.read_text("utf-8"))
        if frame["message"] == message:
            found.append(pytest.param(frame["frame"], id=file.stem))
    assert found, f"no {kind} frame of {message}"
    return found


class SocketServer:
    """Fakes python-socketio's server: records what is sent, and delivers what a socket emits."""

    def __init__(self) -> None:
        self.handlers: dict[str, dict[str, Any]] = {"/": {}}
        self.here: set[str] = set()
        self.manager = SimpleNamespace(is_connected=lambda sid, _: sid in self.here)
        self.sent: list[tuple[str, dict[str, Any]]] = []
        self.callbacks: list[Callable[..., None]] = []
        self.answer: Callable[[dict[str, Any]], Awaitable[Any]] | None = None

    def on(self, event: str, handler: Any) -> None:
        self.handlers["/"][event] = handler

    async def emit(
        self,
        event: str,
        data: dict[str, Any],
        to: str | None = None,
        room: str | None = None,
        callback: Callable[..., None] | None = None,
    ) -> None:
        assert event == "events"
        self.sent.append((to or room or "", data))
        if callback is None:
            return
        self.callbacks.append(callback)
        if self.answer is not None:
            callback(await self.answer(data))

    async def deliver(self, sid: str, event: str, item: Any) -> None:
        """Emits something from a socket: calls the handler of that event, if there is one."""
        handler = self.handlers["/"].get(event)
        if handler is not None:
            await handler(sid, item)

    def sent_of(self, kind: str) -> list[dict[str, Any]]:
        return [envelope for _, envelope in self.sent if envelope["data"]["type"] == kind]


class SocketMain:
    """Fakes the module `open_webui.socket.main` of one worker without Redis."""

    def __init__(self) -> None:
        self.sio = SocketServer()
        self.SESSION_POOL: dict[str, dict[str, Any]] = {}
        self.EVENT_QUEUES: dict[str, Any] = {}

    def connect(self, sid: str, user_id: str, here: bool = True) -> None:
        self.SESSION_POOL[sid] = {"id": user_id, "role": "user"}
        if here:
            self.sio.here.add(sid)

    def disconnect(self, sid: str) -> None:
        self.SESSION_POOL.pop(sid, None)
        self.sio.here.discard(sid)


class FakeRedis:
    """Fakes the Redis commands that the store uses."""

    def __init__(self) -> None:
        self.hashes: dict[str, dict[str, str]] = {}
        self.sets: dict[str, set[str]] = {}
        self.texts: dict[str, str] = {}

    def hset(self, key: str, field: str, value: object) -> None:
        self.hashes.setdefault(key, {})[field] = str(value)

    def hdel(self, key: str, *fields: str) -> None:
        for field in fields:
            self.hashes.get(key, {}).pop(field, None)
        if not self.hashes.get(key, True):
            del self.hashes[key]

    def hgetall(self, key: str) -> dict[str, str]:
        return dict(self.hashes.get(key, {}))

    def exists(self, key: str) -> int:
        return int(key in self.hashes)

    def expire(self, key: str, seconds: int) -> None:
        assert key in self.hashes
        assert seconds > 0

    def sadd(self, key: str, member: str) -> None:
        self.sets.setdefault(key, set()).add(member)

    def srem(self, key: str, member: str) -> None:
        self.sets.get(key, set()).discard(member)

    def set(self, key: str, value: str, nx: bool, px: int) -> bool | None:
        assert nx
        assert px > 0
        if key in self.texts:
            return None
        self.texts[key] = value
        return True

    def get(self, key: str) -> str | None:
        return self.texts.get(key)

    def delete(self, key: str) -> None:
        self.texts.pop(key, None)

    def smembers(self, key: str) -> builtins.set[str]:
        return set(self.sets.get(key, set()))


async def until(condition: Callable[[], object], seconds: float = 5) -> None:
    """Waits for a condition."""
    async with asyncio.timeout(seconds):
        while not condition():
            await asyncio.sleep(0.005)
