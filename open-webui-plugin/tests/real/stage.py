"""Users of a real Open WebUI, their executors, and the parsing of their answers."""

from __future__ import annotations

import asyncio
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx
from executor_double import Behavior, ExecutorDouble, announcement, speak
from real_open_webui import OpenWebUI

FUNCTION = Path(__file__).parents[2] / "dist" / "chat_executor.py"
FIRST_MESSAGE = {"role": "user", "content": "hi"}
MESSAGES = [FIRST_MESSAGE]


@dataclass
class Person:
    """A user of the server."""

    server: OpenWebUI
    name: str
    token: str

    @property
    def id(self) -> str:
        return self.server.users[self.token]

    def models(self) -> dict[str, str]:
        """Returns the names of the function's models that this user sees, by id."""
        listed = self.server.request("GET", "/api/models", token=self.token)["data"]
        return {model["id"]: model["name"] for model in listed if model["id"].startswith("chat_executor.")}

    def client(self) -> httpx.AsyncClient:
        """Returns a client that opens a new connection for each request, so that any worker may get it."""
        headers = {"authorization": f"Bearer {self.token}", "connection": "close"}
        return httpx.AsyncClient(base_url=self.server.url, headers=headers, timeout=60, trust_env=False)

    async def ask(self, model: str = "words", **body: Any) -> httpx.Response:
        """Requests a completion and reads it to the end."""
        async with self.client() as client:
            body = {"model": f"chat_executor.{model}", "messages": MESSAGES, "stream": True, **body}
            return await client.post("/api/chat/completions", json=body)

    async def executor(
        self, *models: str, behavior: Behavior = speak, name: str = "my laptop", **more: Any
    ) -> ExecutorDouble:
        """Connects and announces an executor of this user: by event, or by request if the worker does not know the event."""
        executor = await ExecutorDouble(self.server.url, self.token, behavior).__aenter__()
        payload = announcement(*models, name=name, **more)
        ack = await executor.announce(payload)
        for _ in range(20):
            if ack:
                break
            content = json.dumps({"sid": executor.sid, **payload})
            answer = await self.ask("announce", stream=False, messages=[{"role": "user", "content": content}])
            if answer.status_code == 200:
                ack = json.loads(answer.json()["choices"][0]["message"]["content"])
            else:  # this worker has not loaded the function yet
                await asyncio.to_thread(self.models)
        # A test may set another wait than the default.
        assert ack == {"accepted": True, "callback_seconds": ack["callback_seconds"], "wants_status": True}
        return executor


class People:
    """The users of one test and their executors, which the `people` fixture disconnects at its end."""

    made = 0

    def __init__(self, server: OpenWebUI) -> None:
        self.server = server
        self.executors: list[ExecutorDouble] = []

    def person(self) -> Person:
        People.made += 1
        name = f"user{People.made}"
        return Person(self.server, name, self.server.sign_up(name))

    async def executor(self, person: Person, *models: str, **options: Any) -> ExecutorDouble:
        executor = await person.executor(*(models or ("words",)), **options)
        self.executors.append(executor)
        return executor


def text_of(answer: httpx.Response) -> str:
    """Returns the text of a streamed answer."""
    text = ""
    for event in events_of(answer):
        for choice in event.get("choices", []):
            text += choice["delta"].get("content") or ""
    return text


def events_of(answer: httpx.Response) -> list[Any]:
    lines = [line for line in answer.text.split("\n") if line.startswith("data: ") and line != "data: [DONE]"]
    return [json.loads(line[6:]) for line in lines]
