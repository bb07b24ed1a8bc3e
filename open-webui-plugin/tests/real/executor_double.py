"""A headless executor for tests: answers with a given behavior, and records its requests."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import socketio

WORDS = ["one ", "two ", "three ", "four ", "five"]


class Call:
    """One request, as the executor sees it."""

    def __init__(self, executor: ExecutorDouble, envelope: dict[str, Any]) -> None:
        self.at = time.monotonic()
        self.envelope = envelope
        self.data: dict[str, Any] = envelope["data"]["data"]
        self.channel: str = self.data["channel"]
        self.form: dict[str, Any] = self.data["form_data"]
        self.cancelled = asyncio.Event()
        self.cancelled_at: float | None = None
        self.executor = executor

    async def emit(self, item: Any, acked: bool = True) -> None:
        """Emits an item, and waits for its ack if asked to."""
        if acked:
            await self.executor.client.call(self.channel, item, timeout=60)
        else:
            await self.executor.client.emit(self.channel, item)

    async def say(self, text: str, acked: bool = True) -> None:
        await self.emit(self.chunk({"content": text}), acked)

    async def finish(self, reason: str = "stop") -> None:
        await self.emit(self.chunk({}, reason))
        await self.emit({"done": True})

    def chunk(self, delta: dict[str, Any], finish_reason: str | None = None) -> dict[str, Any]:
        return {
            "id": "answer",
            "object": "chat.completion.chunk",
            "created": 1,
            "model": self.form["model"],
            "choices": [{"index": 0, "delta": delta, "finish_reason": finish_reason}],
        }

    def completion(self, text: str, **message: Any) -> dict[str, Any]:
        return {
            "id": "answer",
            "object": "chat.completion",
            "created": 1,
            "model": self.form["model"],
            "choices": [{"index": 0, "message": {"role": "assistant", "content": text, **message}, "finish_reason": "stop"}],
            "usage": {"prompt_tokens": 1, "completion_tokens": 5, "total_tokens": 6},
        }


Ack = Callable[[Any], None]
#: Answers a call: `ack` sends the callback; after that, items can be emitted.
Behavior = Callable[[Call, Ack], Awaitable[None]]


async def speak(call: Call, ack: Ack) -> None:
    """Answers with five words, streamed or not."""
    if not call.form.get("stream"):
        ack(call.completion("".join(WORDS)))
        return
    ack({"status": True})
    for word in WORDS:
        await call.say(word)
    await call.finish()


class ExecutorDouble:
    """Connects, joins, sends heartbeats, and answers calls with its behavior."""

    def __init__(self, url: str, token: str, behavior: Behavior = speak) -> None:
        self.client = socketio.AsyncClient(reconnection=False)
        self.calls: list[Call] = []
        self.envelopes: list[dict[str, Any]] = []
        self.asked = asyncio.Event()
        self.on_question: Callable[[], Awaitable[Any]] | None = None
        self._url = url
        self._token = token
        self._behavior = behavior
        self._tasks: set[asyncio.Task[Any]] = set()
        self.user: dict[str, Any] = {}

    async def __aenter__(self) -> ExecutorDouble:
        for event in ("events", "chat-events"):
            self.client.on(event, self._take)
        auth = {"token": self._token}
        await self.client.connect(self._url, socketio_path="/ws/socket.io", transports=["websocket"], auth=auth)
        self.user = await self.client.call("user-join", {"auth": auth})
        self._start(self._beat())
        return self

    async def __aexit__(self, *_: object) -> None:
        for task in self._tasks:
            task.cancel()
        await self.client.disconnect()

    @property
    def sid(self) -> str:
        sid: str = self.client.get_sid("/")
        return sid

    async def announce(self, payload: dict[str, Any]) -> Any:
        """Announces by event and returns the ack; None if it is empty or (before 0.11.4) missing."""
        try:
            return await self.client.call("executor:announce", payload, timeout=3) or None
        except socketio.exceptions.TimeoutError:
            return None

    async def drop_connection(self) -> None:
        """Cuts the connection without a close message, as a lost network does."""
        await self.client.eio.ws.close()

    async def until_called(self, seconds: float = 10) -> Call:
        await asyncio.wait_for(self.asked.wait(), seconds)
        return self.calls[-1]

    async def _beat(self) -> None:
        while True:
            await self.client.emit("heartbeat", {})
            await asyncio.sleep(30)

    async def _take(self, envelope: dict[str, Any]) -> Any:
        self.envelopes.append(envelope)
        kind = envelope["data"].get("type")
        if kind == "request:chat:cancel":
            for call in self.calls:
                if call.channel == envelope["data"]["data"]["channel"]:
                    call.cancelled_at = call.cancelled_at or time.monotonic()
                    call.cancelled.set()
        elif kind == "request:executor:announce" and self.on_question is not None:
            self._start(self.on_question())
        elif kind == "request:chat:completion" and envelope["data"]["data"]["session_id"] == self.sid:
            return await self._answer(Call(self, envelope))
        # python-socketio sends the ack itself; no other event expects an ack.
        return None

    async def _answer(self, call: Call) -> Any:
        self.calls.append(call)
        self.asked.set()
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._start(self._behavior(call, lambda value: None if answer.done() else answer.set_result(value)))
        return await answer

    def _start(self, work: Any) -> None:
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


def announcement(*models: str, name: str = "my laptop", **capabilities: Any) -> dict[str, Any]:
    """The payload of `executor:announce`."""
    return {
        "protocol": "1.0",
        "models": [{"id": model} for model in models],
        "capabilities": {"cancel": True, "concurrency": 4, "name": name, **capabilities},
    }
