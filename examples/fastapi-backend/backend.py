"""A chat backend that only orchestrates: an executor of the caller runs every completion.

    USERS="ada=token-of-ada,bob=token-of-bob" uvicorn backend:app --port 3000

Socket.IO is at /ws/socket.io, OpenAI's API at /api/chat/completions and /v1/chat/completions.
"""

import asyncio
import json
import re
from collections.abc import AsyncIterator, Coroutine
from dataclasses import dataclass
from typing import Annotated, Any
from uuid import uuid4

import socketio
from fastapi import Depends, FastAPI, Request
from fastapi.responses import JSONResponse, Response, StreamingResponse
from pydantic import BaseModel, ConfigDict

from sockets import CHANNELS, SESSIONS, USERS, Channel, Failure, Json, get_event_call, get_event_emitter, sio

IDLE_SECONDS = 300.0
TASKS: dict[str, "ChatTask"] = {}

app = FastAPI()
app.mount("/ws", socketio.ASGIApp(sio, socketio_path="/ws/socket.io"))


class Completion(BaseModel):
    """OpenAI's request body, with fields that select the executor and the message."""

    model_config = ConfigDict(extra="allow", protected_namespaces=())

    model: str
    messages: list[Json]
    stream: bool | None = None
    session_id: str | None = None
    model_item: Json | None = None
    chat_id: str | None = None
    id: str | None = None

    def form_data(self) -> Json:
        return self.model_dump(exclude={"session_id", "model_item", "chat_id", "id"}, exclude_unset=True)


def parse_failure(answer: Json) -> Failure | None:
    """The error in an executor's message, in any of its formats, or None."""
    error = answer.get("error")
    fields = error if isinstance(error, dict) else {**answer, "message": error}
    message = fields.get("message") or fields.get("detail")
    if not isinstance(message, str) or not message.strip():
        return None
    return Failure(str(fields.get("code") or "provider-error"), message, str(fields.get("cure") or "Try again."))


@dataclass
class Answer:
    """One call of an executor, and its channel."""

    user: str
    form: Completion
    name: str = ""
    has_ended: bool = False

    async def begin(self) -> Json | None:
        """Calls the executor. Returns the completion, or None for a stream. Raises the executor's error."""
        form, session_id = self.form, self.form.session_id or ""
        self.name = f"{self.user}:{session_id}:{uuid4()}"
        CHANNELS[self.name] = Channel(session_id)
        data = {"form_data": form.form_data(), "model": form.model_item, "channel": self.name, "session_id": session_id}
        event_call = get_event_call(self.user, session_id, form.chat_id or "", form.id)
        ack = await event_call({"type": "request:chat:completion", "data": data})
        self.has_ended = not form.stream
        if isinstance(ack, dict) and (failure := parse_failure(ack)):
            self.has_ended = True
            raise failure
        if isinstance(ack, dict) and (ack.get("status") is True if form.stream else isinstance(ack.get("choices"), list)):
            return None if form.stream else ack
        raise Failure("bad-callback", "The executor answered with neither success nor an error.", "Update the executor.")

    async def chunks(self) -> AsyncIterator[Json]:
        """Yields the chunks of the stream. Raises its error."""
        items = CHANNELS[self.name].items
        while True:
            try:
                # Unlike wait_for of older Pythons, it never loses a cancellation that comes with an item.
                async with asyncio.timeout(IDLE_SECONDS):
                    received = await items.get()
            except TimeoutError:
                raise Failure("idle-timeout", "The model stopped sending.", "Try again.", 504) from None
            if isinstance(received, Failure):
                self.has_ended = True
                raise received
            if isinstance(received, dict) and received.get("done") is True:
                self.has_ended = True
                return
            for chunk in parse_item(received):
                if failure := parse_failure(chunk):
                    self.has_ended = True
                    raise failure
                if "done" not in chunk or "choices" in chunk:
                    yield chunk

    async def close(self) -> None:
        """Frees the channel, and cancels the request if the executor may still run it."""
        CHANNELS.pop(self.name, None)
        session_id = self.form.session_id or ""
        if not self.has_ended and session_id in SESSIONS:
            data = {"type": "request:chat:cancel", "data": {"channel": self.name}}
            await sio.emit("events", {"chat_id": self.form.chat_id or "", "message_id": self.form.id, "data": data}, to=session_id)


def parse_item(item: Any) -> list[Json]:
    """The chunks in an item: an object, a JSON object as text, or server-sent events as text. Ignores anything else."""
    if isinstance(item, dict):
        return [item]
    if not isinstance(item, str):
        return []
    if whole := parse_object(item):
        return [whole]
    chunks = []
    for event in re.split(r"(?:\r\n|\n|\r){2}", item):
        lines = [line[5:].removeprefix(" ") for line in re.split(r"\r\n|\n|\r", event) if line.startswith("data:")]
        if chunk := parse_object("\n".join(lines)):
            chunks.append(chunk)
    return chunks


def parse_object(text: str) -> Json | None:
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


# HTTP


@app.exception_handler(Failure)
async def answer_with_error(_request: Request, failure: Failure) -> JSONResponse:
    return JSONResponse(failure.body, failure.status)


async def caller(request: Request) -> str:
    user = USERS.get(request.headers.get("authorization", "").removeprefix("Bearer "))
    if user is None:
        raise Failure("unauthorized", "The token is missing or invalid.", "Send the header Authorization: Bearer TOKEN.", 401)
    return user


Caller = Annotated[str, Depends(caller)]


@app.post("/api/chat/completions")
@app.post("/v1/chat/completions")
async def complete(request: Request, form: Completion, user: Caller) -> Response:
    answer = Answer(user, form)
    if form.chat_id and form.id:
        return JSONResponse({"status": True, "task_ids": [ChatTask(answer).start()]})
    try:
        whole = await run_until_disconnect(request, answer.begin())
    except BaseException:
        await answer.close()
        raise
    if whole is None:
        return StreamingResponse(as_event_stream(answer), media_type="text/event-stream")
    await answer.close()
    return JSONResponse(whole)


async def run_until_disconnect(request: Request, work: Coroutine[Any, Any, Json | None]) -> Json | None:
    """The result of work, which is cancelled when the caller disconnects."""

    async def wait_for_disconnect() -> None:
        while (await request.receive())["type"] != "http.disconnect":
            pass

    task, disconnect = asyncio.create_task(work), asyncio.create_task(wait_for_disconnect())
    try:
        await asyncio.wait({task, disconnect}, return_when=asyncio.FIRST_COMPLETED)
        if not task.done():
            raise Failure("cancelled", "The caller disconnected.", "Ask again.", 499)
        return task.result()
    finally:
        task.cancel()
        disconnect.cancel()


async def as_event_stream(answer: Answer) -> AsyncIterator[str]:
    try:
        async for chunk in answer.chunks():
            yield f"data: {json.dumps(chunk)}\n\n"
        yield "data: [DONE]\n\n"
    except Failure as failure:
        yield f"data: {json.dumps(failure.body)}\n\n"
    finally:
        await answer.close()


class ChatTask:
    """An answer to a message of a chat. It is sent to every socket of the user, and can be stopped."""

    def __init__(self, answer: Answer) -> None:
        self.answer = answer
        self.id = str(uuid4())
        self.emit = get_event_emitter(answer.user, answer.form.chat_id or "", answer.form.id or "")

    def start(self) -> str:
        TASKS[self.id] = self
        self.task = asyncio.create_task(self.run())
        return self.id

    async def run(self) -> None:
        text = ""
        await self.emit({"type": "chat:active", "data": {"active": True}})
        try:
            whole = await self.answer.begin()
            if whole:
                text = str(whole["choices"][0]["message"].get("content") or "")
            else:
                async for chunk in self.answer.chunks():
                    delta = "".join(choice.get("delta", {}).get("content") or "" for choice in chunk.get("choices", []))
                    text += delta
                    if delta:
                        await self.emit({"type": "response:completion", "data": {"type": "response.output_text.delta", "delta": delta}})
        except Failure as failure:
            await self.emit({"type": "chat:completion", "data": failure.body})
        finally:
            TASKS.pop(self.id, None)
            await self.answer.close()
            message = {"type": "message", "role": "assistant", "content": [{"type": "output_text", "text": text}]}
            await self.emit({"type": "chat:completion", "data": {"done": True, "output": [message]}})
            await self.emit({"type": "chat:active", "data": {"active": False}})

    async def stop(self) -> None:
        await self.emit({"type": "chat:tasks:cancel"})
        self.task.cancel()


@app.post("/api/tasks/stop/{task_id}")
async def stop_task(task_id: str, user: Caller) -> Json:
    return await stop([TASKS[task_id]] if task_id in TASKS else [], user)


@app.post("/api/tasks/chat/{chat_id}/stop")
async def stop_chat(chat_id: str, user: Caller) -> Json:
    return await stop([task for task in TASKS.values() if task.answer.form.chat_id == chat_id], user)


async def stop(tasks: list[ChatTask], user: str) -> Json:
    own = [task for task in tasks if task.answer.user == user]
    for task in own:
        await task.stop()
    return {"status": bool(own)}
