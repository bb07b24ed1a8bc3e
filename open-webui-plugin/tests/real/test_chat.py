"""Messages of a chat: the answer comes as events to the user's page, and Stop reaches the executor."""

from __future__ import annotations

import asyncio
import time
import urllib.error
import uuid
from typing import Any

import pytest
from executor_double import WORDS, Ack, Call, ExecutorDouble, speak
from stage import MESSAGES, People, Person

TEXT = "".join(WORDS)


class ChatPage:
    """Fakes a page with an open temporary chat, as Open WebUI sees it."""

    def __init__(self, person: Person, socket: ExecutorDouble) -> None:
        self.person = person
        self.socket = socket
        self.chat_id = f"local:{socket.sid}"
        self.message_id = str(uuid.uuid4())
        self.tasks: list[str] = []

    async def send(self, model: str = "words") -> None:
        body = {
            "model": f"chat_executor.{model}",
            "messages": MESSAGES,
            "stream": True,
            "chat_id": self.chat_id,
            "id": self.message_id,
            "session_id": self.socket.sid,
            "features": {},
        }
        async with self.person.client() as client:
            answer = await client.post("/api/chat/completions", json=body)
        assert answer.status_code == 200, answer.text
        started = answer.json()
        self.tasks = started.get("task_ids") or [started["task_id"]]

    async def stop(self) -> None:
        """Presses Stop: for the chat, or for the task on releases that cannot stop a chat."""
        server, token = self.person.server, self.person.token
        try:
            path = f"/api/tasks/chat/{self.chat_id}/stop"
            await asyncio.to_thread(server.request, "POST", path, {}, token)
        except urllib.error.HTTPError:
            await asyncio.to_thread(server.request, "POST", f"/api/tasks/stop/{self.tasks[0]}", {}, token)

    @property
    def events(self) -> list[dict[str, Any]]:
        mine = [envelope for envelope in self.socket.envelopes if envelope.get("message_id") == self.message_id]
        return [envelope["data"] for envelope in mine]

    def completions(self, field: str) -> list[Any]:
        """The values of a field in the events of the answer, without empty ones."""
        return [
            event["data"][field] for event in self.events if event["type"] == "chat:completion" and event["data"].get(field)
        ]

    @property
    def text(self) -> str:
        """The text shown. Releases send it in one of three ways: in pieces, as output items, or as content."""
        pieces = [event["data"].get("delta", "") for event in self.events if event["type"] == "response:completion"]
        if pieces:
            return "".join(pieces)
        if outputs := self.completions("output"):
            parts = [part for item in outputs[-1] for part in item.get("content", [])]
            return "".join(part.get("text", "") for part in parts)
        contents = self.completions("content")
        return contents[-1] if contents else ""

    @property
    def error(self) -> Any:
        errors = self.completions("error")
        return errors[0] if errors else None

    @property
    def shown_error(self) -> str:
        """The error that the user sees. Open WebUI 0.5 shows no errors, so the function sends it as text."""
        return self.error["message"] if self.error else self.text

    async def until(self, condition: Any, seconds: float = 15) -> None:
        async with asyncio.timeout(seconds):
            while not condition():
                await asyncio.sleep(0.01)

    async def until_done(self) -> None:
        await self.until(lambda: self.completions("done"))


async def open_page(people: People, person: Person) -> ChatPage:
    socket = await ExecutorDouble(person.server.url, person.token).__aenter__()
    people.executors.append(socket)
    return ChatPage(person, socket)


async def begin(call: Call, ack: Ack) -> None:
    ack({"status": True})
    await call.say("begun")
    await asyncio.Event().wait()


async def stay_silent(call: Call, ack: Ack) -> None:
    await asyncio.Event().wait()


async def test_the_answer_reaches_the_page(people: People, ada: Person) -> None:
    executor = await people.executor(ada)
    page = await open_page(people, ada)
    await page.send()
    await page.until_done()
    assert page.text == TEXT, page.events
    assert page.error is None
    assert executor.calls[0].envelope["chat_id"] == page.chat_id
    assert executor.calls[0].envelope["message_id"] == page.message_id


@pytest.mark.parametrize("form", ["an error ack", "in-band"])
async def test_an_early_error_is_readable(people: People, ada: Person, form: str) -> None:
    async def refuse(call: Call, ack: Ack) -> None:
        if form == "an error ack":
            ack({"error": "The model is not loaded. Load it.", "code": "model-not-found", "cure": "Load it."})
        else:
            ack({"status": True})
            await call.emit({"error": {"message": "The model is not loaded. Load it.", "code": "model-not-found"}})
        await call.emit({"done": True})

    await people.executor(ada, behavior=refuse)
    page = await open_page(people, ada)
    await page.send()
    await page.until_done()
    assert page.shown_error.strip() == "The model is not loaded. Load it."


async def test_a_lost_executor_is_a_readable_error_and_the_text_is_kept(
    people: People, ada: Person, version: tuple[int, ...]
) -> None:
    executor = await people.executor(ada, behavior=begin)
    page = await open_page(people, ada)
    await page.send()
    await page.until(lambda: page.text == "begun")
    lost_at = time.monotonic()
    await executor.drop_connection()
    await page.until(lambda: "disconnected" in page.shown_error)
    assert time.monotonic() - lost_at < 2
    assert page.text == "begun" if version >= (0, 6) else page.text.startswith("begun\n\n")


async def test_a_status_line_says_what_is_waited_for_and_disappears(people: People, ada: Person) -> None:
    page = await open_page(people, ada)

    def lines() -> list[dict[str, Any]]:
        return [event["data"] for event in page.events if event["type"] == "status"]

    async def wait_then_speak(call: Call, ack: Ack) -> None:
        for status in (
            {"state": "permission"},
            {"state": "provider"},
            {"state": "retry", "seconds": 4, "code": "rate-limited"},
        ):
            shown = len(lines())
            await call.executor.client.emit("executor:status", {"channel": call.channel, **status})
            async with asyncio.timeout(15):
                while len(lines()) == shown:
                    await asyncio.sleep(0.01)
        await speak(call, ack)

    await people.executor(ada, behavior=wait_then_speak)
    await page.send()
    await page.until_done()
    assert page.text == TEXT
    hidden = {"description": "", "done": True, "hidden": True}
    assert [{key: line[key] for key in ("description", "done", "hidden") if key in line} for line in lines()] == [
        {"description": "Waiting for your permission in the executor", "done": False},
        hidden,
        {"description": "Rate limit reached. Retrying in 4 s", "done": False},
        hidden,
    ]


async def test_a_missing_executor_is_a_readable_error(people: People, ada: Person) -> None:
    page = await open_page(people, ada)
    await page.send("any")
    await page.until_done()
    assert "You have no connected executor" in page.shown_error


async def seconds_to_stop(people: People, behavior: Any) -> float:
    """Asks as a new user and presses Stop. Returns how long it takes to reach the executor."""
    person = people.person()
    executor = await people.executor(person, behavior=behavior)
    page = await open_page(people, person)
    await page.send()
    call = await executor.until_called()
    if behavior is begin:
        await page.until(lambda: page.text == "begun")
    else:
        await asyncio.sleep(0.3)
    stopped_at = time.monotonic()
    await page.stop()
    await asyncio.wait_for(call.cancelled.wait(), 5)
    assert call.cancelled_at is not None
    return call.cancelled_at - stopped_at


@pytest.mark.parametrize("behavior", [begin, stay_silent], ids=["in the middle", "before the callback"])
async def test_stop_reaches_the_executor_within_250_ms(people: People, behavior: Any) -> None:
    took: list[float] = []
    # A computer with more tasks than cores delays one Stop, but rarely three.
    while len(took) < 3 and min(took, default=1) >= 0.25:
        took.append(await seconds_to_stop(people, behavior))
    assert min(took) < 0.25, took
