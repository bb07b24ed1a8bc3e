"""
title: chat-executor
author: chat-executor
version: 0.1.0
license: MIT
description: Chat with the models on your own computer, or with your own key: your executor answers, from anywhere.
required_open_webui_version: 0.6.5
"""

# Over 300 lines, because Open WebUI takes a function as one file. It is made by build.py from the modules under src/,
# in the order of reading; edit those.

from __future__ import annotations

import asyncio
import base64
import gzip
import hashlib
import inspect
import json
import logging
import re
import threading
import time
import uuid
from collections import deque
from collections.abc import AsyncIterator, Awaitable, Callable, Coroutine, Iterable, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Protocol

from pydantic import BaseModel, Field
from starlette.responses import StreamingResponse

# --- valves ---
# Settings of the administrator.


class PipeValves(BaseModel):
    """Times are seconds."""

    ack_seconds: float = Field(
        default=120, ge=1, le=3600, description="Longest wait until an executor has taken a request and its model begins."
    )
    first_token_seconds: float = Field(
        default=120, ge=1, le=3600, description="Longest wait for the first piece of the answer after that."
    )
    idle_seconds: float = Field(default=300, ge=1, le=3600, description="Longest pause inside an answer.")
    total_seconds: float = Field(default=1800, ge=1, le=86400, description="Longest answer.")
    ask_seconds: float = Field(
        default=3, ge=0, le=60, description="Wait for executors to announce themselves where none is known."
    )
    requests_per_user: int = Field(default=100, ge=1, le=1000, description="Requests of one user that run at once.")
    models_per_user: int = Field(default=200, ge=1, le=2000, description="Models of one executor that are listed.")
    list_announced_models: bool = Field(
        default=True, description="List the models of a user's executors to that user. Off: only what is named below."
    )
    generic_entry: str = Field(
        default="My executor",
        description="Name of an entry that everyone sees: any model of the user's own executor. Empty: none.",
    )
    public_models: str = Field(
        default="", description="Model ids that everyone sees, separated by commas. Each user's own executor answers."
    )
    start_in_page: bool = Field(default=True, description="Offer a user without an executor to start one in the open page.")
    element_address: str = Field(
        default="",
        description="Address of a chat-executor.bundle.js that pages load, such as https://…. Empty: the one inside.",
    )
    element_file: str = Field(
        default="", description="Or the path of one on this server: then the function serves that to signed-in users."
    )
    element_name: str = Field(default="this browser", max_length=64, description="Name of an executor started that way.")


# --- log ---
# Where the function logs. Never a prompt, an answer or a key.


log = logging.getLogger("chat_executor")


# --- failure ---
# What can go wrong, in the one shape every reader gets (rules ERR-1, ERR-6 and ANS-5).


#: Sentence and cure of each code this function reports by itself.
SENTENCES: dict[str, tuple[str, str]] = {
    "bad-request": ("The request is not well formed.", "Send it as the OpenAI API describes."),
    "model-not-offered": (
        "None of your executors offers this model.",
        "Choose a model of your own list, or offer this one in the settings of your executor.",
    ),
    "no-executor": (
        "No executor of yours is connected.",
        "Open the page that holds your executor, or start the executor program.",
    ),
    "busy": ("Too many of your requests are running.", "Try again when some have finished."),
    "paused": ("Your executor is paused.", "Resume it where it runs."),
    "executor-gone": (
        "Your executor went away before the answer was complete.",
        "Reconnect it and send the request again.",
    ),
    "internal-error": (
        "The executor function failed.",
        "Send the request again; if it fails again, tell your administrator.",
    ),
    "ack-timeout": ("Your executor did not answer in time.", "See whether it is still running and awake."),
    "first-token-timeout": ("The model did not begin to answer in time.", "Try again once the model is loaded."),
    "idle-timeout": ("The model stopped sending before the answer was complete.", "Try again."),
    "total-timeout": ("The answer took longer than allowed.", "Ask for a shorter answer."),
    "answer-too-large": ("The answer is larger than allowed.", "Ask for a shorter answer."),
    "provider-error": ("The provider answered with an error.", "Try again; your executor says more."),
}

#: HTTP status of a code; 502 for those not named.
STATUS: dict[str, int] = {
    "bad-request": 400,
    "context-too-long": 400,
    "unsupported-request": 400,
    "quota-exceeded": 402,
    "over-budget": 402,
    "forbidden": 403,
    "not-allowed": 403,
    "model-not-offered": 404,
    "model-not-found": 404,
    "invalid-key": 424,
    "rate-limited": 429,
    "busy": 429,
    "cancelled": 499,
    "no-executor": 503,
    "paused": 503,
    "overloaded": 503,
    "ack-timeout": 504,
    "first-token-timeout": 504,
    "idle-timeout": 504,
    "total-timeout": 504,
}

LONGEST_MESSAGE = 4000


class Failure(Exception):
    """
    A request that failed. `message` is for a person, `code` for a program, `cure` says what to do, and `reported` is true
    where the executor said so itself: then it runs no more.
    """

    def __init__(
        self, code: str, message: str = "", cure: str = "", retry_after: float | None = None, reported: bool = False
    ) -> None:
        sentence, usual_cure = SENTENCES.get(code, SENTENCES["provider-error"])
        self.code = code
        self.cure = cure or usual_cure
        self.message = message or f"{sentence} {self.cure}"
        self.retry_after = retry_after
        self.reported = reported
        super().__init__(self.message)

    @property
    def status(self) -> int:
        """The HTTP status that fits."""
        return STATUS.get(self.code, 502)

    def to_body(self) -> dict[str, Any]:
        """The body of an HTTP answer, and of an event in a stream."""
        error: dict[str, Any] = {
            "message": self.message,
            "type": "executor_error",
            "code": self.code,
            "param": None,
            "cure": self.cure,
        }
        if self.retry_after is not None:
            error["retry_after"] = self.retry_after
        return {"error": error}


def read_failure(holder: dict[str, Any]) -> Failure:
    """Reads the `error` of an ack or an item in any shape that released executors use (rule ERR-6)."""
    error = holder.get("error")
    fields = error if isinstance(error, dict) else holder
    text = error if isinstance(error, str) else None
    if isinstance(error, dict):
        text = next((error[key] for key in ("message", "detail") if isinstance(error.get(key), str)), None)
    code = fields.get("code")
    cure = fields.get("cure")
    wait = fields.get("retry_after")
    return Failure(
        code if isinstance(code, str) and 0 < len(code) <= 64 else "provider-error",
        (text or "")[:LONGEST_MESSAGE],
        cure[:LONGEST_MESSAGE] if isinstance(cure, str) else "",
        wait if isinstance(wait, (int, float)) and not isinstance(wait, bool) and wait >= 0 else None,
        reported=True,
    )


# --- page ---
# Starts an executor inside the open page of Open WebUI, for a user who has none.


#: Id of the model that answers with the element's bundle.
ELEMENT_MODEL = "element"

#: The bundle of <chat-executor>, compressed, as text. Empty here: build.py puts it at the end of the one file.
ELEMENT = ""

#: Loads the element and puts it into the page, once; build.py makes loader.js of it, too. It signs in by the page's own
#: token. `address` is where the bundle is; without one it is asked for at the function, by a request like any other.
START_IN_PAGE = """\
async function askForBundle() {
  const answer = await fetch('/api/chat/completions', {
    method: 'POST',
    headers: { authorization: `Bearer ${localStorage.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'chat_executor.element', messages: [{ role: 'user', content: 'bundle' }] }),
  });
  if (!answer.ok) throw new Error(`The element could not be had: HTTP ${answer.status}`);
  const { choices } = await answer.json();
  return URL.createObjectURL(new Blob([choices[0].message.content], { type: 'text/javascript' }));
}

const STYLE = `
  chat-executor {
    position: fixed; z-index: 40; inset-block-start: 3.75rem; inset-inline-end: 0.75rem;
    inline-size: min(22rem, 100vw - 1.5rem); max-block-size: calc(100dvh - 9rem); overflow: auto;
    border-radius: 0.75rem; box-shadow: 0 0.25rem 1rem #0002; color-scheme: light;
    --chat-executor-font: Inter, system-ui, sans-serif; --chat-executor-radius: 0.75rem;
    --chat-executor-accent: light-dark(#171717, #ececec); --chat-executor-accent-text: light-dark(#fff, #171717);
    --chat-executor-background: light-dark(#fff, #171717); --chat-executor-surface: light-dark(#f5f5f5, #262626);
    --chat-executor-text: light-dark(#171717, #ececec); --chat-executor-muted: light-dark(#5d5d5d, #b4b4b4);
    --chat-executor-border: light-dark(#e3e3e3, #333);
  }
  .dark chat-executor { color-scheme: dark; }
  chat-executor:not([open]) { inline-size: 18.5rem; }
  @media (min-width: 48rem) { chat-executor { inset-block-start: 0.3rem; inset-inline-end: 7rem; } }
`;

function placeElement(name) {
  const style = document.createElement('style');
  style.textContent = STYLE;
  const element = document.createElement('chat-executor');
  element.name = name;
  element.discover = true;
  element.token = () => localStorage.token;
  document.head.append(style);
  document.body.append(element);
  return element;
}

async function startExecutor({ address, name, unfold }) {
  if (!customElements.get('chat-executor')) await import(address || (await askForBundle()));
  const element = document.querySelector('chat-executor') ?? placeElement(name);
  const isReady = ({ connection, models }) => models.length > 0 && !['pending', undefined].includes(connection.announcement);
  for (let waited = 0; waited < 5000 && !isReady(element.state); waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  // Without a model there is something to do in its panel.
  if (unfold && element.state.models.length === 0) element.open = true;
  return { models: element.state.models.map(({ id }) => id) };
}
"""

#: A page that throws answers nothing, so failures are answers as well.
EXECUTE = """\
{function}
try {{
  return await startExecutor({settings});
}} catch (error) {{
  return {{ error: String(error) }};
}}
"""

QUESTION = {
    "title": "No executor of yours is connected",
    "message": (
        "Start one in this page? It answers with the model servers on your computer and with the keys you give it, "
        "for as long as this page is open. Your keys stay in this browser."
    ),
}

#: Calls something in the page the request came from, and returns what it answers.
EventCall = Callable[[dict[str, Any]], Awaitable[Any]]


def read_element(valves: PipeValves) -> str:
    """The bundle that the function serves; empty where it has none."""
    if valves.element_file:
        return Path(valves.element_file).read_text("utf-8")
    return gzip.decompress(base64.b64decode(ELEMENT)).decode() if ELEMENT else ""


def serves_element(valves: PipeValves) -> bool:
    """Whether the function itself can hand out the element's bundle."""
    return bool(valves.element_file or ELEMENT)


def can_start_in_page(valves: PipeValves) -> bool:
    return valves.start_in_page and (bool(valves.element_address) or serves_element(valves))


async def start_in_page(call: EventCall, valves: PipeValves) -> list[str] | None:
    """
    Asks the user, and starts an executor in the open page. Returns the ids of the models it offers, maybe none yet; None
    where the user does not want it, or the page cannot, or nobody is there to answer.
    """
    settings = {"address": valves.element_address, "name": valves.element_name, "unfold": True}
    code = EXECUTE.format(function=START_IN_PAGE, settings=json.dumps(settings))
    try:
        if await asyncio.wait_for(call({"type": "confirmation", "data": QUESTION}), valves.ack_seconds) is not True:
            return None
        answer = await asyncio.wait_for(call({"type": "execute", "data": {"code": code}}), 30)
    except Exception:  # the page was closed, or is too old to know one of these events
        return None
    models = answer.get("models") if isinstance(answer, dict) else None
    return [str(model) for model in models] if isinstance(models, list) else None


# --- announcement ---
# What an executor says about itself, and what is kept of it (section "Announcement" of PROTOCOL.md).


#: The event, and the id of the model that takes announcements by request.
ANNOUNCE_EVENT = "executor:announce"
ANNOUNCE_MODEL = "announce"

MOST_MODELS = 2000
LONGEST_MODEL = 256
LONGEST_NAME = 64


@dataclass(frozen=True)
class Executor:
    """One connected executor: a socket of one user, and what it announced."""

    sid: str
    user_id: str
    name: str
    models: tuple[tuple[str, str], ...]
    """Pairs of model id and name for people, in the order announced."""
    concurrency: int
    paused: bool
    announced_at: float
    """Seconds since the epoch."""
    left_out: int = 0
    """Models announced beyond the most that are listed."""

    def offers(self, model: str) -> bool:
        return any(model == offered for offered, _ in self.models)

    def to_text(self) -> str:
        """As text, so that workers share it and a newer version of this file still reads it."""
        return json.dumps(asdict(self))

    @staticmethod
    def from_text(text: str) -> Executor:
        fields = json.loads(text)
        fields["models"] = tuple((model, name) for model, name in fields["models"])
        return Executor(**fields)


def read_announcement(payload: Any, sid: str, user_id: str, now: float, most: int = MOST_MODELS) -> Executor:
    """
    The announcement of a socket, with `most` of its models at most (rules ANN-2 and ANN-4). Raises ValueError with a
    sentence that the executor is given as the reason of the refusal.
    """
    if not isinstance(payload, dict):
        raise ValueError("An announcement is an object.")
    protocol = payload.get("protocol")
    if not isinstance(protocol, str) or protocol.split(".")[0] != "1":
        raise ValueError("This function knows protocol 1.0.")
    capabilities = payload.get("capabilities")
    if not isinstance(capabilities, dict) or not isinstance(capabilities.get("cancel"), bool):
        raise ValueError("`capabilities` must hold `cancel` and `concurrency`.")
    concurrency = capabilities.get("concurrency")
    if not isinstance(concurrency, int) or isinstance(concurrency, bool) or concurrency < 1:
        raise ValueError("`capabilities.concurrency` must be a whole number, 1 or more.")
    paused = capabilities.get("paused", False)
    name = capabilities.get("name", "")
    if not isinstance(paused, bool) or not isinstance(name, str) or len(name) > LONGEST_NAME:
        raise ValueError(f"`paused` must be true or false, and `name` a text of at most {LONGEST_NAME} characters.")
    models = read_models(payload.get("models"))
    left_out = max(len(models) - most, 0)
    return Executor(sid, user_id, name.strip(), models[:most], concurrency, paused, now, left_out)


def read_models(value: Any) -> tuple[tuple[str, str], ...]:
    """The announced models as pairs of id and name. An id that comes twice counts once."""
    if not isinstance(value, list) or len(value) > MOST_MODELS:
        raise ValueError(f"`models` must be a list of at most {MOST_MODELS}.")
    models: dict[str, str] = {}
    for model in value:
        identifier = model.get("id") if isinstance(model, dict) else None
        name = model.get("name") if isinstance(model, dict) else None
        if not isinstance(identifier, str) or not 0 < len(identifier) <= LONGEST_MODEL:
            raise ValueError(f"Each model needs an `id` of 1 to {LONGEST_MODEL} characters.")
        if name is not None and (not isinstance(name, str) or len(name) > LONGEST_MODEL):
            raise ValueError(f"A model's `name` is a text of at most {LONGEST_MODEL} characters.")
        models.setdefault(identifier, name or identifier)
    return tuple(models.items())


# --- items ---
# Reads what an executor emits on a channel, and what it answers a call with (sections "Items" and "The callback").


class End:
    """The end of an answer."""


END = End()

#: One piece of an answer: a frame of the SSE stream, a failure, or the end.
Piece = str | Failure | End

ODD_CHARACTER = re.compile("[\\u0085\\u2028\\u2029\\ud800-\\udfff]")

DONE_FRAME = "data: [DONE]\n\n"


def read_item(item: Any) -> Iterator[Piece]:
    """Reads one item as rule ITM-3 says. What is nothing there yields nothing."""
    if isinstance(item, dict):
        yield END if item.get("done") is True else read_object(item)
    elif isinstance(item, str):
        for value in read_text(item):
            yield read_object(value)


def read_object(value: dict[str, Any]) -> Piece:
    return read_failure(value) if value.get("error") else to_frame(value)


def read_text(text: str) -> Iterator[dict[str, Any]]:
    """The objects in a text: JSON, or the body of an SSE stream."""
    whole = parse_object(text)
    if whole is not None:
        yield whole
        return
    data: list[str] = []
    for line in [*text.replace("\r\n", "\n").replace("\r", "\n").split("\n"), ""]:
        if line.startswith("data:"):
            data.append(line[5:].removeprefix(" "))
        elif line == "" and data:
            value = parse_object("\n".join(data))
            data = []
            if value is not None:
                yield value


def parse_object(text: str) -> dict[str, Any] | None:
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None


def to_frame(value: dict[str, Any]) -> str:
    """One event of an SSE stream. What some readers take for the end of a line, and half of a character, is escaped."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if not text.isascii() and ODD_CHARACTER.search(text):
        text = json.dumps(value, separators=(",", ":"))
    return f"data: {text}\n\n"


def read_callback(answer: Any, streamed: bool) -> dict[str, Any]:
    """
    Reads the ack of a call in the order of rule CBK-10. Returns it when it is a success, and raises the Failure it
    holds, or `provider-error` where it is neither.
    """
    if isinstance(answer, dict):
        if answer.get("error"):
            raise read_failure(answer)
        if answer.get("status") is True if streamed else isinstance(answer.get("choices"), list):
            return answer
    raise Failure(
        "provider-error", "Your executor answered with something that is not a completion. Restart it, or update it."
    )


# --- whole_answer ---
# Turns a whole completion into chunks. Needed where items cannot cross from one worker to another (releases before
# 0.11.4 with several workers): there a streamed request is asked for whole and handed on in one piece.


def to_chunks(completion: dict[str, Any], form_data: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Chunks that mean what the completion means; usage only where it was asked for (rule ITM-7)."""
    head = {
        "id": completion.get("id", ""),
        "object": "chat.completion.chunk",
        "created": completion.get("created", 0),
        "model": completion.get("model", form_data.get("model")),
    }
    for choice in completion.get("choices", []):
        if not isinstance(choice, dict):
            continue
        message = choice.get("message")
        index = choice.get("index", 0)
        delta = to_delta(message if isinstance(message, dict) else {})
        yield {**head, "choices": [{"index": index, "delta": delta, "finish_reason": None}]}
        yield {**head, "choices": [{"index": index, "delta": {}, "finish_reason": choice.get("finish_reason") or "stop"}]}
    options = form_data.get("stream_options")
    if completion.get("usage") and isinstance(options, dict) and options.get("include_usage"):
        yield {**head, "choices": [], "usage": completion["usage"]}


def to_delta(message: dict[str, Any]) -> dict[str, Any]:
    delta = {key: value for key, value in message.items() if value is not None}
    calls = delta.get("tool_calls")
    if isinstance(calls, list):
        delta["tool_calls"] = [{"index": index, **call} for index, call in enumerate(calls) if isinstance(call, dict)]
    return delta


# --- inbox ---
# Keeps what an executor emits until the caller has taken it.


#: Past this many bytes the acks are held back (rule FLW-9), where that stops no other stream.
HELD_BYTES = 1024 * 1024
#: Past this many bytes the answer ends.
MOST_BYTES = 32 * 1024 * 1024


class Inbox:
    """
    The items of one channel. It has the `put` of a queue, because the stock catch-all handler feeds it on releases that
    have one.
    """

    def __init__(self) -> None:
        self._pieces: deque[Piece] = deque()
        self._held = 0
        self._ended = False
        self._waiter: asyncio.Future[None] | None = None
        self._drained = asyncio.Event()
        self._drained.set()

    async def put(self, item: Any) -> None:
        """Takes an item. Never waits: it is called under a lock that all streams of the socket share."""
        self.put_nowait(item)

    def put_nowait(self, item: Any) -> None:
        """Takes an item; after the end or a failure nothing counts (rule END-3)."""
        for piece in read_item(item):
            if self._ended:
                return
            self._held += len(piece) if isinstance(piece, str) else 0
            if self._held > MOST_BYTES:
                piece = Failure("answer-too-large")
            self._ended = not isinstance(piece, str)
            self._pieces.append(piece)
            self._wake()
        if self._held > HELD_BYTES:
            self._drained.clear()

    def fail(self, failure: Failure) -> None:
        """Ends the answer with a failure of our own."""
        if not self._ended:
            self._ended = True
            self._pieces.append(failure)
            self._wake()

    async def drain(self) -> None:
        """Waits until the caller has taken enough of what is kept."""
        await self._drained.wait()

    async def get(self, seconds: float) -> Piece | None:
        """The next piece; None when none came in that time."""
        if not self._pieces:
            # By hand: asyncio.wait_for makes a task each time, which would be most of the work of a fast stream.
            loop = asyncio.get_running_loop()
            self._waiter = loop.create_future()
            timer = loop.call_later(max(seconds, 0), self._wake)
            try:
                await self._waiter
            finally:
                timer.cancel()
                self._waiter = None
            if not self._pieces:
                return None
        piece = self._pieces.popleft()
        self._held -= len(piece) if isinstance(piece, str) else 0
        if self._held <= HELD_BYTES:
            self._drained.set()
        return piece

    def close(self) -> None:
        """Takes nothing more, and lets go whoever waits for room."""
        self._ended = True
        self._pieces.clear()
        self._pieces.append(END)
        self._wake()
        self._drained.set()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


# --- crossing ---
# Carries items from the worker that has an executor's socket to the worker that has the request, by Redis.
#
# Open WebUI has a way of its own since 0.11.4, by which some 300 items a second pass on 0.12; before, it has none. This one
# needs the function to be loaded on both workers, so whoever uses it must have another way, too.


#: Seconds within which the worker that has the socket answers; it does so in some milliseconds when it is not busy.
READY_SECONDS = 0.4
#: Seconds for which a socket is not tried again when no worker answered for it.
SILENT_SECONDS = 10.0


class Sockets(Protocol):
    """What is needed of the Socket.IO server of this worker."""

    def is_here(self, sid: str) -> bool: ...
    def on(self, event: str, handler: Callable[..., Awaitable[Any]]) -> None: ...
    def off(self, event: str) -> None: ...


class Crossing:
    """One for each worker. A thread listens to Redis, everything else happens on the event loop."""

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
        self._retired = False
        threading.Thread(target=self._receive, name="chat-executor-crossing", daemon=True).start()

    async def listen(self, channel: str, sid: str, seconds: float) -> Inbox | None:
        """
        Has the worker of this socket send on what it emits on a channel, for as many seconds at most. None where no worker
        does: then the channel must not be used, since one may begin to do so a little later.
        """
        if self._silent.get(sid, 0) > time.monotonic():
            return None
        inbox = self._inboxes[channel] = Inbox()
        self._expected[channel] = 0
        ready = self._ready[channel] = self._loop.create_future()
        self._publish("workers", {"do": "listen", "channel": channel, "sid": sid, "to": self._id, "seconds": seconds})
        try:
            await asyncio.wait_for(ready, READY_SECONDS)
            return inbox
        except TimeoutError:
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
        """Frees a channel, here and where its socket is. Nothing where it is not one of this worker."""
        if self._inboxes.pop(channel, None) is not None:
            self._expected.pop(channel, None)
            self._publish("workers", {"do": "stop", "channel": channel})

    def retire(self) -> None:
        """Leaves new channels to a newer version of the function, and ends when the last of its own has ended."""
        self._retired = True

    def _publish(self, to: str, message: dict[str, Any]) -> None:
        """What is lost here is noticed at the other end: nobody is ready, or there is a gap."""
        try:
            self._redis.publish(f"{self._prefix}:{to}", json.dumps(message))
        except Exception:
            log.exception("Redis did not take a message")

    def _receive(self) -> None:
        """Runs in a thread: hands each message to the event loop, in order."""
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
                log.exception("Redis was lost; items of sockets on other workers take another way until it is back")
                time.sleep(1)

    def _take(self, message: dict[str, Any]) -> None:
        channel = message["channel"]
        if message["do"] == "listen":
            if not self._retired and self._sockets.is_here(message["sid"]):
                self._forward(channel, message["sid"], message["to"], message["seconds"])
                self._publish(message["to"], {"do": "ready", "channel": channel})
        elif message["do"] == "stop":
            if channel not in self._inboxes:
                self._sockets.off(channel)
        elif message["do"] == "ready":
            ready = self._ready.get(channel)
            if ready is not None and not ready.done():
                ready.set_result(None)
        elif channel in self._inboxes:
            self._deliver(channel, message["first"], message["items"])

    def _deliver(self, channel: str, first: int, items: list[Any]) -> None:
        """Puts items into the inbox; a gap means that Redis lost some, and text without a part of it is no answer."""
        inbox = self._inboxes[channel]
        if first != self._expected[channel]:
            inbox.fail(Failure("internal-error", "A part of the answer was lost on its way. Send the request again."))
            return
        self._expected[channel] += len(items)
        for item in items:
            inbox.put_nowait(item)

    def _forward(self, channel: str, sid: str, to: str, seconds: float) -> None:
        """Sends on what one socket emits on a channel. What comes in one turn of the event loop goes out as one message."""
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

        self._sockets.on(channel, forward)
        self._loop.call_later(seconds, self._sockets.off, channel)

    def _flush(self, channel: str) -> None:
        to, first, items = self._unsent.pop(channel)
        self._publish(to, {"do": "items", "channel": channel, "first": first, "items": items})


# --- host ---
# The parts of a running Open WebUI that the function uses. What differs between its releases is here and in `access.py`.


#: Front ends of every release listen to it; only stock pages before 0.6.43 do not, and they run no executor of ours.
ENVELOPE_EVENT = "events"
REQUEST_COMPLETION = "request:chat:completion"
REQUEST_CANCEL = "request:chat:cancel"
REQUEST_ANNOUNCEMENT = "request:executor:announce"

#: Seconds without a heartbeat after which a session counts as lost, as in Open WebUI itself.
SESSION_SECONDS = 120


class Host:
    """Open WebUI's Socket.IO server and its table of sessions."""

    def __init__(self, socket_main: Any) -> None:
        """`socket_main` is the module `open_webui.socket.main`, or something with the same names."""
        self.sio = socket_main.sio
        self.sessions = socket_main.SESSION_POOL
        self.redis = getattr(self.sessions, "redis", None)
        self._user_pool = getattr(socket_main, "USER_POOL", None)
        self._queues: dict[str, Any] | None = getattr(socket_main, "EVENT_QUEUES", None)
        self._tasks: set[asyncio.Task[Any]] = set()
        self.crossing: Crossing | None = None

    def user_of(self, sid: str) -> str | None:
        """
        The id of the user a socket belongs to; None when it is gone, has been silent for too long, or belongs to someone
        whom no administrator has let in yet.
        """
        session = self.sessions.get(sid)
        if not isinstance(session, dict) or not isinstance(session.get("id"), str) or session.get("role") == "pending":
            return None
        seen = session.get("last_seen_at")
        if isinstance(seen, (int, float)) and time.time() - seen > SESSION_SECONDS:
            return None
        user_id: str = session["id"]
        return user_id

    def is_here(self, sid: str) -> bool:
        """Whether the socket is connected to this worker."""
        return bool(self.sio.manager.is_connected(sid, "/"))

    def is_alive(self, sid: str, user_id: str) -> bool:
        """Whether a socket is still connected, on any worker, as this user."""
        return self.is_here(sid) or self.user_of(sid) == user_id

    async def listen(self, user_id: str, sid: str, seconds: float) -> tuple[str, Inbox] | None:
        """
        A new channel (rule CHN-1) whose items are taken from now on, for as many seconds at most. In the order of speed:

        1. The socket is on this worker: a handler of its own, 40 times faster on 0.12 than the catch-all handler.
        2. It is on another one, where the function is loaded as well: by `Crossing`.
        3. By the queues of Open WebUI, since 0.11.4.

        The first two let pass only the socket that was called (rule CHN-7), the third every socket of its user. None where
        there is no way.
        """
        channel = make_channel(user_id, sid)
        if self.is_here(sid):
            return channel, self._listen_here(channel, sid)
        if self.crossing is not None:
            crossed = await self.crossing.listen(channel, sid, seconds)
            if crossed is not None:
                return channel, crossed
            channel = make_channel(user_id, sid)
        if self._queues is not None:
            inbox = self._queues[channel] = Inbox()
            return channel, inbox
        return None

    def _listen_here(self, channel: str, sid: str) -> Inbox:
        inbox = Inbox()

        async def take(sender: str, *items: Any) -> None:
            if sender != sid or not items:
                return
            inbox.put_nowait(items[0])
            await inbox.drain()

        self.sio.on(channel, take)
        return inbox

    def stop_listening(self, channel: str) -> None:
        """Forgets a channel (rule CHN-8)."""
        self.off(channel)
        if self.crossing is not None:
            self.crossing.stop_listening(channel)
        if self._queues is not None:
            self._queues.pop(channel, None)

    def on(self, event: str, handler: Callable[..., Awaitable[Any]]) -> None:
        """Handles an event of every socket of this worker; the newest handler counts."""
        self.sio.on(event, handler)

    def off(self, event: str) -> None:
        """Handles an event no more."""
        self.sio.handlers.get("/", {}).pop(event, None)

    async def call(self, sid: str, envelope: dict[str, Any], seconds: float) -> Any:
        """Sends an envelope to one socket, on any worker, and waits for its ack."""
        return await self.sio.call(ENVELOPE_EVENT, envelope, to=sid, timeout=seconds)

    def send(self, sid: str, envelope: dict[str, Any]) -> None:
        """Sends an envelope to one socket without waiting, so that it works inside a task that is being cancelled."""
        self.start(self.sio.emit(ENVELOPE_EVENT, envelope, to=sid))

    async def send_to_user(self, user_id: str, envelope: dict[str, Any]) -> None:
        """Sends an envelope to all sockets of a user. Releases with a table of users have no room for each."""
        if self._user_pool is None:
            await self.sio.emit(ENVELOPE_EVENT, envelope, room=f"user:{user_id}")
            return
        for sid in set(self._user_pool.get(user_id) or []):
            await self.sio.emit(ENVELOPE_EVENT, envelope, to=sid)

    def start(self, work: Coroutine[Any, Any, Any]) -> asyncio.Task[Any]:
        """Runs something on its own; it is kept until it has ended."""
        task = asyncio.ensure_future(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)
        return task


def make_channel(user_id: str, sid: str) -> str:
    return f"{user_id}:{sid}:{uuid.uuid4()}"


def make_envelope(kind: str, data: dict[str, Any], chat_id: str = "", message_id: str | None = None) -> dict[str, Any]:
    """The envelope around everything a backend sends (rules ENV-1 and ENV-2)."""
    return {"chat_id": chat_id, "message_id": message_id, "data": {"type": kind, "data": data}}


# --- store ---
# What workers share: who announced what, and what runs. In Redis where Open WebUI has it, else in this process.


#: Keys of users who never come back are forgotten by Redis after this time.
KEPT_SECONDS = 7 * 24 * 3600


class Store(Protocol):
    """Texts by user and socket, and deadlines by user and channel."""

    def put(self, user_id: str, sid: str, text: str) -> None: ...
    def drop(self, user_id: str, sid: str) -> None: ...
    def of_user(self, user_id: str) -> dict[str, str]: ...
    def users(self) -> list[str]: ...
    def begin(self, user_id: str, channel: str, deadline: float) -> None: ...
    def end(self, user_id: str, channel: str) -> None: ...
    def running(self, user_id: str) -> list[str]:
        """Channels that have not ended and are not past their deadline (seconds since the epoch)."""

    def lock(self, name: str, token: str, seconds: float) -> bool:
        """Takes a lock under a token for some seconds at most; false where somebody else has it."""

    def unlock(self, name: str, token: str) -> None:
        """Gives a lock back, if it is still held under this token."""


class MemoryStore:
    """For one process. The dicts belong to someone who outlives an edit of the function: the Socket.IO server."""

    def __init__(self, kept: dict[str, dict[str, Any]]) -> None:
        self._executors: dict[str, dict[str, str]] = kept.setdefault("executors", {})
        self._running: dict[str, dict[str, float]] = kept.setdefault("running", {})
        self._locks: dict[str, tuple[str, float]] = kept.setdefault("locks", {})

    def put(self, user_id: str, sid: str, text: str) -> None:
        self._executors.setdefault(user_id, {})[sid] = text

    def drop(self, user_id: str, sid: str) -> None:
        entries = self._executors.get(user_id, {})
        entries.pop(sid, None)
        if not entries:
            self._executors.pop(user_id, None)

    def of_user(self, user_id: str) -> dict[str, str]:
        return dict(self._executors.get(user_id, {}))

    def users(self) -> list[str]:
        return list(self._executors)

    def begin(self, user_id: str, channel: str, deadline: float) -> None:
        self._running.setdefault(user_id, {})[channel] = deadline

    def end(self, user_id: str, channel: str) -> None:
        channels = self._running.get(user_id, {})
        channels.pop(channel, None)
        if not channels:
            self._running.pop(user_id, None)

    def running(self, user_id: str) -> list[str]:
        now = time.time()
        return [channel for channel, deadline in self._running.get(user_id, {}).items() if deadline > now]

    def lock(self, name: str, token: str, seconds: float) -> bool:
        now = time.monotonic()
        if self._locks.get(name, ("", now))[1] > now:
            return False
        self._locks[name] = (token, now + seconds)
        return True

    def unlock(self, name: str, token: str) -> None:
        if self._locks.get(name, ("", 0))[0] == token:
            del self._locks[name]


class RedisStore:
    """For several workers. Uses the connection of Open WebUI's own table of sessions, and one hash a user."""

    def __init__(self, redis: Any, prefix: str) -> None:
        self._redis = redis
        self._prefix = f"{prefix}:chat_executor"

    def _executors(self, user_id: str) -> str:
        return f"{self._prefix}:executors:{user_id}"

    def _running(self, user_id: str) -> str:
        return f"{self._prefix}:running:{user_id}"

    def put(self, user_id: str, sid: str, text: str) -> None:
        self._redis.hset(self._executors(user_id), sid, text)
        self._redis.expire(self._executors(user_id), KEPT_SECONDS)
        self._redis.sadd(f"{self._prefix}:users", user_id)

    def drop(self, user_id: str, sid: str) -> None:
        self._redis.hdel(self._executors(user_id), sid)
        if not self._redis.exists(self._executors(user_id)):
            self._redis.srem(f"{self._prefix}:users", user_id)

    def of_user(self, user_id: str) -> dict[str, str]:
        return {to_text(sid): to_text(text) for sid, text in self._redis.hgetall(self._executors(user_id)).items()}

    def users(self) -> list[str]:
        return [to_text(user_id) for user_id in self._redis.smembers(f"{self._prefix}:users")]

    def begin(self, user_id: str, channel: str, deadline: float) -> None:
        self._redis.hset(self._running(user_id), channel, deadline)
        self._redis.expire(self._running(user_id), KEPT_SECONDS)

    def end(self, user_id: str, channel: str) -> None:
        self._redis.hdel(self._running(user_id), channel)

    def running(self, user_id: str) -> list[str]:
        now = time.time()
        deadlines = {
            to_text(channel): float(value) for channel, value in self._redis.hgetall(self._running(user_id)).items()
        }
        late = [channel for channel, deadline in deadlines.items() if deadline <= now]
        if late:
            self._redis.hdel(self._running(user_id), *late)
        return [channel for channel in deadlines if channel not in late]

    def lock(self, name: str, token: str, seconds: float) -> bool:
        return bool(self._redis.set(f"{self._prefix}:lock:{name}", token, nx=True, px=int(seconds * 1000)))

    def unlock(self, name: str, token: str) -> None:
        key = f"{self._prefix}:lock:{name}"
        held = self._redis.get(key)
        if held is not None and to_text(held) == token:
            self._redis.delete(key)


def to_text(value: str | bytes) -> str:
    return value.decode() if isinstance(value, bytes) else value


# --- directory ---
# Which executors are connected, and which of them takes a request.


#: Sockets of one user that are remembered; more push out the oldest.
MOST_EXECUTORS = 32


class Directory:
    """Executors by user, checked against the table of sessions each time: an entry alone proves nothing."""

    def __init__(self, host: Host, store: Store) -> None:
        self._host = host
        self._store = store
        self._questions: dict[str, asyncio.Task[None]] = {}

    def add(self, executor: Executor) -> None:
        """Remembers an executor in the place of what its socket announced before (rule ANN-1), not of what it did later."""
        known = self._store.of_user(executor.user_id).get(executor.sid)
        if known is not None and Executor.from_text(known).announced_at > executor.announced_at:
            return
        self._store.put(executor.user_id, executor.sid, executor.to_text())
        others = self.of_user(executor.user_id)
        for old in sorted(others, key=lambda other: other.announced_at)[: max(len(others) - MOST_EXECUTORS, 0)]:
            self._store.drop(old.user_id, old.sid)

    def drop(self, executor: Executor) -> None:
        self._store.drop(executor.user_id, executor.sid)

    def of_user(self, user_id: str) -> list[Executor]:
        """Connected executors of one user. What belongs to a lost session is forgotten (rule ANN-5)."""
        found: list[Executor] = []
        for sid, text in self._store.of_user(user_id).items():
            if self._host.user_of(sid) == user_id:
                found.append(Executor.from_text(text))
            else:
                self._store.drop(user_id, sid)
        return found

    def everyone(self) -> list[Executor]:
        """All connected executors."""
        return [executor for user_id in self._store.users() for executor in self.of_user(user_id)]

    def choose(self, user_id: str, model: str | None) -> list[Executor]:
        """
        Executors that may answer, the best first: with a place free, then with least to do, then announced last. None as
        model means any. Raises Failure where there is none.
        """
        connected = self.of_user(user_id)
        if not connected:
            raise Failure("no-executor")
        offering = [executor for executor in connected if (executor.offers(model) if model else executor.models)]
        if not offering and model is None:
            cure = "Add a model server or a key to it."
            raise Failure("model-not-offered", f"Your executor offers no model yet. {cure}", cure)
        if not offering:
            raise Failure("model-not-offered")
        ready = [executor for executor in offering if not executor.paused]
        if not ready:
            raise Failure("paused")
        busy = [channel.split(":")[1] for channel in self._store.running(user_id)]

        def rank(executor: Executor) -> tuple[bool, int, float]:
            running = busy.count(executor.sid)
            return running >= executor.concurrency, running, -executor.announced_at

        return sorted(ready, key=rank)

    async def ask(self, user_id: str, model: str | None, seconds: float) -> list[Executor]:
        """
        As `choose`; where nothing is found the user's sockets are asked once to announce themselves again, and given some
        time. Requests that come meanwhile wait for the same question.
        """
        try:
            return self.choose(user_id, model)
        except Failure as failure:
            if failure.code == "paused":
                raise
        question = self._questions.get(user_id)
        if question is None:
            question = self._host.start(self._ask_room(user_id, model, seconds))
            self._questions[user_id] = question
            question.add_done_callback(lambda _: self._questions.pop(user_id, None))
        await asyncio.shield(question)
        return self.choose(user_id, model)

    async def _ask_room(self, user_id: str, model: str | None, seconds: float) -> None:
        await self._host.send_to_user(user_id, make_envelope(REQUEST_ANNOUNCEMENT, {}))
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            await asyncio.sleep(0.05)
            try:
                self.choose(user_id, model)
                return
            except Failure as failure:
                if failure.code == "paused":
                    return


# --- attempt ---
# One call of one executor: from the call to the end of its answer.


#: Seconds between two looks whether the executor is still there.
LOOK_SECONDS = 0.5


@dataclass(frozen=True)
class Limits:
    """Seconds. The first three begin with the call, the callback, and the last item."""

    ack: float
    first_token: float
    idle: float
    total: float


@dataclass(frozen=True)
class Ask:
    """A caller's request."""

    user_id: str
    form_data: dict[str, Any]
    stream: bool
    chat_id: str
    message_id: str | None


class Attempt:
    """Runs a request on one executor. `close` belongs in a `finally`: it is what tells the executor to stop."""

    def __init__(self, host: Host, executor: Executor, ask: Ask, limits: Limits) -> None:
        self.channel = make_channel(ask.user_id, executor.sid)
        self._host = host
        self._executor = executor
        self._ask = ask
        self._limits = limits
        self._deadline = asyncio.get_running_loop().time() + limits.total
        self._inbox: Inbox | None = None
        self._first: Piece | None = None
        self._whole: dict[str, Any] | None = None
        self._over = False

    async def open(self, leaving: asyncio.Future[None] | None = None) -> dict[str, Any]:
        """
        Calls the executor and waits for its callback and, if it streams, for the first item. Returns the callback. Raises
        Failure: nothing has been sent on, so another executor may be tried (rule ANS-8). `leaving` is done when the caller
        has left.
        """
        streamed = False
        if self._ask.stream:  # before the call (rule CHN-5)
            listening = await self._host.listen(self._ask.user_id, self._executor.sid, self._limits.total)
            if listening is not None:
                streamed = True
                self.channel, self._inbox = listening
        try:
            callback = read_callback(await self._call(streamed, leaving), streamed)
        except Failure as failure:
            self._over = failure.reported or failure.code == "executor-gone"
            raise
        if not streamed:
            self._over = True
            self._whole = callback
            return callback
        self._first = await self._next(self._limits.first_token, "first-token-timeout")
        if isinstance(self._first, Failure):
            raise self._first
        return callback

    async def frames(self) -> AsyncIterator[str]:
        """The answer as events of an SSE stream. Never raises a Failure: it is an event as well."""
        try:
            if self._whole is not None:
                for chunk in to_chunks(self._whole, self._ask.form_data):
                    yield to_frame(chunk)
                yield DONE_FRAME
                return
            piece = self._first
            while piece is not None and not isinstance(piece, End):
                yield to_frame(piece.to_body()) if isinstance(piece, Failure) else piece
                if isinstance(piece, Failure):
                    break
                try:
                    piece = await self._next(self._limits.idle, "idle-timeout")
                except Failure as failure:
                    piece = failure
            yield DONE_FRAME
        finally:
            self.close()

    def close(self) -> None:
        """Frees the channel, and cancels at the executor what may still run there (rules CHN-8 and CAN-7)."""
        if self._inbox is not None:
            self._inbox.close()
            self._host.stop_listening(self.channel)
            self._inbox = None
        if not self._over:
            self._over = True
            self._host.send(self._executor.sid, make_envelope(REQUEST_CANCEL, {"channel": self.channel}))

    async def _call(self, streamed: bool, leaving: asyncio.Future[None] | None) -> Any:
        """Waits for the callback, and ends as soon as the socket is lost (rule SES-10) or the caller has left."""
        data = {
            "session_id": self._executor.sid,
            "channel": self.channel,
            "form_data": {**self._ask.form_data, "stream": streamed},
            "model": {"id": self._ask.form_data["model"]},
        }
        envelope = make_envelope(REQUEST_COMPLETION, data, self._ask.chat_id, self._ask.message_id)
        loop = asyncio.get_running_loop()
        deadline = min(loop.time() + self._limits.ack, self._deadline)
        # Its own limit is only a safety net: ours tells why it ended.
        call = asyncio.ensure_future(self._host.call(self._executor.sid, envelope, self._limits.total + 60))
        watched = {call} if leaving is None else {call, leaving}
        try:
            while not call.done():
                await asyncio.wait(watched, timeout=LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED)
                if call.done():
                    break
                if leaving is not None and leaving.done():
                    raise Failure("cancelled", "The caller has left.")
                if not self._host.is_alive(self._executor.sid, self._ask.user_id):
                    raise Failure("executor-gone")
                if loop.time() >= deadline:
                    raise Failure("ack-timeout")
            return call.result()
        finally:
            call.cancel()

    async def _next(self, seconds: float, code: str) -> Piece:
        """The next piece. Raises Failure when it does not come in time or the executor is gone (rule SES-11)."""
        assert self._inbox is not None
        loop = asyncio.get_running_loop()
        late = loop.time() + seconds
        while True:
            now = loop.time()
            if now >= self._deadline:
                raise Failure("total-timeout")
            piece = await self._inbox.get(min(LOOK_SECONDS, late - now, self._deadline - now))
            if piece is not None:
                self._over = isinstance(piece, End) or (isinstance(piece, Failure) and piece.reported)
                return piece
            if not self._host.is_alive(self._executor.sid, self._ask.user_id):
                self._over = True
                raise Failure("executor-gone")
            if loop.time() >= late:
                raise Failure(code)


# --- relay ---
# From a caller's request to an executor's answer.


#: What is handed on of a request (rule REQ-5). Open WebUI puts words of its own beside them.
FORM_FIELDS = (
    "model", "messages", "stream_options", "temperature", "top_p", "max_tokens", "max_completion_tokens", "stop", "seed",
    "n", "presence_penalty", "frequency_penalty", "logit_bias", "logprobs", "top_logprobs", "response_format", "tools",
    "tool_choice", "parallel_tool_calls", "reasoning_effort", "modalities", "user",
)  # fmt: skip

#: Failures that another executor would not cure.
FINAL_CODES = ("bad-request", "cancelled", "total-timeout")


@dataclass(frozen=True)
class Caller:
    """Who asks, and for what message of what chat."""

    user_id: str
    chat_id: str
    message_id: str | None
    leaving: asyncio.Future[None] | None
    """Done when the caller has left, where that does not end the request by itself."""
    page: EventCall | None
    """Calls something in the page the request came from, if it came from one."""


class Relay:
    """Runs requests on the executors of those who ask."""

    def __init__(self, host: Host, directory: Directory, store: Store) -> None:
        self._host = host
        self._directory = directory
        self._store = store

    async def run(
        self, body: dict[str, Any], model: str | None, caller: Caller, executors: list[Executor], limits: Limits, most: int
    ) -> dict[str, Any] | AsyncIterator[str]:
        """
        The completion, or the frames of a stream. Tries one executor after the other until one begins to answer. None as
        model takes the first of each executor. Raises Failure when none did.
        """
        if len(self._store.running(caller.user_id)) >= most:
            raise Failure("busy")
        last = Failure("no-executor")
        for executor in executors:
            form = {key: body[key] for key in FORM_FIELDS if body.get(key) is not None}
            form["model"] = model or executor.models[0][0]
            ask = Ask(caller.user_id, form, body.get("stream") is True, caller.chat_id, caller.message_id)
            attempt = Attempt(self._host, executor, ask, limits)
            place = attempt.channel
            self._store.begin(caller.user_id, place, time.time() + limits.total + limits.ack)
            opened = False
            try:
                answer = await attempt.open(caller.leaving)
                opened = ask.stream
                return self._frames(attempt, caller.user_id, place) if ask.stream else answer
            except Failure as failure:
                last = failure
                if failure.code == "executor-gone":
                    self._directory.drop(executor)
                if failure.code in FINAL_CODES:
                    break
            finally:
                if not opened:
                    attempt.close()
                    self._store.end(caller.user_id, place)
        raise last

    async def _frames(self, attempt: Attempt, user_id: str, place: str) -> AsyncIterator[str]:
        try:
            async for frame in attempt.frames():
                yield frame
        finally:
            attempt.close()
            self._store.end(user_id, place)


# --- access ---
# Who may see and use a listed model. To anyone but administrators Open WebUI lists only what has an entry in its table of
# models, so this makes entries and names their readers. Later changes by an administrator stay.


#: In the place of a list of readers: every user.
EVERYONE = None


@dataclass(frozen=True)
class Entry:
    """An entry the table of models should have."""

    id: str
    name: str
    readers: Sequence[str] | None
    """User ids, or EVERYONE."""
    hidden: bool
    """Not shown in the page's list of models; programs still find it."""


async def settle(value: Any) -> Any:
    """The value, awaited on releases where the tables are asynchronous (0.9 and later)."""
    return await value if inspect.isawaitable(value) else value


async def function_owner(function_id: str) -> str | None:
    """The user who installed the function, if it is switched on."""
    from open_webui.models.functions import Functions

    function = await settle(Functions.get_function_by_id(function_id))
    return function.user_id if function is not None and function.is_active else None


async def ensure_entry(entry: Entry, owner_id: str) -> None:
    """
    Makes the entry, or adds what is missing to the one that is there. It belongs to the one who installed the function:
    who owns an entry may point it at any other model.
    """
    from open_webui.models.models import Models

    row = await settle(Models.get_model_by_id(entry.id))
    if row is None:
        row = await insert_entry(entry, owner_id)
        if row is None:
            return
    if row.name != entry.name:
        await settle(Models.update_model_by_id(entry.id, change_form(row, {"name": entry.name})))
    known = readers_of(row)
    if known is EVERYONE:
        return
    for reader in ["*"] if entry.readers is EVERYONE else entry.readers:
        if reader not in known:
            await add_reader(entry.id, reader)


async def insert_entry(entry: Entry, owner_id: str) -> Any:
    """
    Makes the entry and returns None; where another worker was faster, the entry that is there now. Releases differ in what
    they do then: some raise, some log and return nothing.
    """
    from open_webui.models.models import Models

    fault: Exception | None = None
    try:
        if await settle(Models.insert_new_model(make_form(entry), owner_id)) is not None:
            return None
    except Exception as error:
        fault = error
    row = await settle(Models.get_model_by_id(entry.id))
    if row is None:
        raise RuntimeError(f"Open WebUI made no entry for {entry.id}.") from fault
    return row


def make_form(entry: Entry) -> Any:
    """The form of a new entry, in the words of old releases (`access_control`) and of new ones (`access_grants`)."""
    from open_webui.models.models import ModelForm

    readers = ["*"] if entry.readers is EVERYONE else list(entry.readers)
    control = None if entry.readers is EVERYONE else {"read": {"group_ids": [], "user_ids": readers}}
    return ModelForm(
        id=entry.id,
        base_model_id=None,
        name=entry.name,
        meta={"hidden": entry.hidden, "capabilities": {"usage": True, "builtin_tools": False}},
        params={},
        access_control=control,
        access_grants=[{"principal_type": "user", "principal_id": reader, "permission": "read"} for reader in readers],
        is_active=True,
    )


def change_form(row: Any, changes: dict[str, Any]) -> Any:
    """The form of an entry that is there, changed. New releases leave out the grants, which keeps them as they are."""
    from open_webui.models.models import ModelForm

    fields = row.model_dump(include={"id", "base_model_id", "name", "meta", "params", "is_active", "access_control"})
    return ModelForm(**{**fields, **changes})


async def add_reader(identifier: str, reader: str) -> None:
    """Lets one more user, or everyone (`*`), see and use an entry. Read anew, since another worker may have changed it."""
    from open_webui.models.models import Models

    row = await settle(Models.get_model_by_id(identifier))
    if not hasattr(row, "access_control"):
        from open_webui.models.access_grants import AccessGrants

        await settle(AccessGrants.grant_access("model", identifier, "user", reader, "read"))
        return
    control = row.access_control or {}
    read = control.get("read") or {}
    users = sorted({*(read.get("user_ids") or []), reader})
    changed = None if reader == "*" else {**control, "read": {"group_ids": [], **read, "user_ids": users}}
    await settle(Models.update_model_by_id(identifier, change_form(row, {"access_control": changed})))


def readers_of(row: Any) -> list[str] | None:
    """The user ids an entry names as readers, or EVERYONE."""
    if hasattr(row, "access_control"):
        control = row.access_control
        return EVERYONE if control is None else sorted((control.get("read") or {}).get("user_ids") or [])
    grants = [grant if isinstance(grant, dict) else grant.model_dump() for grant in row.access_grants or []]
    users = [grant["principal_id"] for grant in grants if (grant["principal_type"], grant["permission"]) == ("user", "read")]
    return EVERYONE if "*" in users else sorted(users)


# --- listing ---
# Which models are listed, under which id and name, and for whom.
#
# Open WebUI asks a function for its models without saying who wants to know, so all users' models are in one list, and
# what each user sees of it is decided by the entries of `access.py`: only what his own executors announced.


#: Open WebUI puts it before the id of each model.
FUNCTION_ID = "chat_executor"

#: Any model of the user's executors: for those who have none yet, and for programs that do not care.
ANY_MODEL = "any"
NAMELESS = "my executor"
NO_MARKUP = str.maketrans("<>", "‹›")
OWN_MODELS = (ANY_MODEL, ANNOUNCE_MODEL, ELEMENT_MODEL)


@dataclass(frozen=True)
class Names:
    """What valves say about the list."""

    generic: str
    """Name of the entry for any model; empty for none."""
    public: tuple[str, ...]
    """Model ids listed to everyone, whether an executor offers them or not."""
    announced: bool
    """Whether announced models are listed."""
    element: bool
    """Whether the function serves the element."""


def user_tag(user_id: str) -> str:
    """Keeps the ids of two users' models apart without saying who they are."""
    return hashlib.sha256(user_id.encode()).hexdigest()[:8]


def to_announced_id(listed: str, user_id: str) -> str:
    """The id an executor announced, from the one a caller uses, without the id of the function."""
    return listed.removeprefix(f"{user_tag(user_id)}.")


def fixed_entries(names: Names, function_id: str) -> list[Entry]:
    """What is listed to everyone: it tells nothing of anyone."""
    entries = [Entry(f"{function_id}.{model}", f"{model} — {NAMELESS}", EVERYONE, False) for model in names.public]
    if names.generic:
        entries.insert(0, Entry(f"{function_id}.{ANY_MODEL}", names.generic, EVERYONE, False))
    if names.element:
        entries.append(Entry(f"{function_id}.{ELEMENT_MODEL}", "The element for the page (not a model)", EVERYONE, True))
    return [*entries, Entry(f"{function_id}.{ANNOUNCE_MODEL}", "Announcements of executors (not a model)", EVERYONE, True)]


def announced_entries(executors: Iterable[Executor], names: Names, function_id: str) -> list[Entry]:
    """
    What is listed to the owners of these executors: each model under an id and a name of its owner, shown in the page,
    and once under its plain id, which is the same for all who offer it and is for programs.
    """
    if not names.announced:
        return []
    places: dict[tuple[str, str], list[Executor]] = {}
    titles: dict[tuple[str, str], str] = {}
    for executor in sorted(executors, key=lambda each: each.announced_at):
        for model, title in executor.models:
            places.setdefault((executor.user_id, model), []).append(executor)
            titles[(executor.user_id, model)] = title
    own = [
        Entry(
            f"{function_id}.{user_tag(user)}.{model}",
            to_plain_text(f"{titles[user, model]} — {name_places(where)}"),
            [user],
            False,
        )
        for (user, model), where in places.items()
        if is_listable(model)
    ]
    owners: dict[str, list[str]] = {}
    for user, model in places:
        if is_listable(model) and model not in (*names.public, *OWN_MODELS):
            owners.setdefault(model, []).append(user)
    return [*own, *(Entry(f"{function_id}.{model}", model, sorted(users), True) for model, users in owners.items())]


def name_places(executors: list[Executor]) -> str:
    """The names of the executors that offer a model, each once."""
    names = list(dict.fromkeys(executor.name or NAMELESS for executor in executors))
    return ", ".join(names) if len(names) <= 3 else f"{len(names)} executors"


def is_listable(model: str) -> bool:
    """Open WebUI takes no id with white space, and what is markup has no place in a list that administrators see."""
    return not any(character.isspace() or not character.isprintable() or character in "<>\"'`\\" for character in model)


def to_plain_text(name: str) -> str:
    """A name made by a user, on one line and without anything that a page could take for markup."""
    return " ".join("".join(character for character in name if character.isprintable()).split()).translate(NO_MARKUP)


# --- refresh ---
# Brings newly announced models into the list by which Open WebUI decides what may be called.


def missing_models(needed: Sequence[str]) -> list[str]:
    """Those of these ids that Open WebUI does not list."""
    from open_webui.main import app

    known: Any = app.state.MODELS
    return [model for model in needed if model not in known]


async def refresh_models(needed: Sequence[str], user_id: str) -> None:
    """
    Has Open WebUI list its models again where one of these ids is missing, as any visit of its page does. Without it a
    program that calls a model right after it was announced would be told that there is none.
    """
    from open_webui.main import app
    from open_webui.models.users import Users
    from open_webui.utils.models import get_all_models
    from starlette.requests import Request

    if not missing_models(needed):
        return
    request = Request({"type": "http", "app": app, "method": "GET", "path": "/", "headers": [], "query_string": b""})
    user = await settle(Users.get_user_by_id(user_id))
    await get_all_models(request, user=user)
    # Where an administrator has switched on the cache of base models, only this looks again.
    if missing_models(needed) and "refresh" in inspect.signature(get_all_models).parameters:
        await get_all_models(request, refresh=True, user=user)


# --- catalog ---
# Keeps the entries, and the list by which Open WebUI decides what may be called, in step with what is announced.


#: Models of one user that get entries while a worker runs, so that nobody fills the table of models.
MOST_ENTRIES = 1000

#: Seconds a worker may keep the others from making entries, and seconds it waits for them.
LOCK_SECONDS = 15.0

#: Seconds between tries to make entries: a database that is busy refuses.
RETRY_SECONDS = (0.5, 2.0)

#: Seconds between looks whether new models are still listed.
LOOK_AGAIN_SECONDS = (0.5, 1.0, 2.0, 4.0)


class Catalog:
    """One for each time the function is loaded."""

    def __init__(self, host: Host, directory: Directory, store: Store) -> None:
        self._host = host
        self._directory = directory
        self._store = store
        self._ensured: set[tuple[str, str, str]] = set()
        self._made: dict[str, set[str]] = {}
        self._refreshing = asyncio.Lock()

    async def add(self, executor: Executor, names: Names, installer: str) -> None:
        """
        Remembers an executor and brings its models into the list of its owner. Entries first: whatever lists the executor's
        models finds them, and with them who may read them and what they cannot do.
        """
        others = [other for other in self._directory.of_user(executor.user_id) if other.sid != executor.sid]
        entries = self._limit(executor.user_id, announced_entries([*others, executor], names, FUNCTION_ID))
        try:
            await self._ensure_patiently(entries, installer)
        finally:
            self._directory.add(executor)
        needed = [entry.id for entry in entries]
        try:
            await self._refresh(needed, installer)
        except Exception:
            log.exception("Announced models could not be listed")
        unlisted = set(missing_models(needed))  # those an administrator has switched off, too
        self._host.start(self._stay_listed(executor, [model for model in needed if model not in unlisted], installer))

    async def ensure(self, entries: Sequence[Entry], installer: str) -> None:
        """
        Makes the entries that are missing, one worker at a time: what two add to one entry at once, only one would keep.
        """
        if not any(self._unknown(entry) for entry in entries):
            return
        async with self._alone():
            for entry in entries:
                new = self._unknown(entry)
                if new:
                    await ensure_entry(entry, installer)
                    self._ensured |= new

    async def _ensure_patiently(self, entries: Sequence[Entry], installer: str) -> None:
        for seconds in (*RETRY_SECONDS, None):
            try:
                await self.ensure(entries, installer)
                return
            except Exception:
                if seconds is None:
                    log.exception("Announced models have no entries")
                    return
            await asyncio.sleep(seconds)

    def _unknown(self, entry: Entry) -> set[tuple[str, str, str]]:
        return {(entry.id, entry.name, reader) for reader in entry.readers or ["*"]} - self._ensured

    def _limit(self, user_id: str, entries: Sequence[Entry]) -> list[Entry]:
        made = self._made.setdefault(user_id, set())
        new = [entry.id for entry in entries if entry.id not in made][: MOST_ENTRIES - len(made)]
        made.update(new)
        return [entry for entry in entries if entry.id in made]

    async def _refresh(self, needed: Sequence[str], installer: str) -> None:
        async with self._refreshing:
            await refresh_models(needed, installer)

    async def _stay_listed(self, executor: Executor, needed: Sequence[str], installer: str) -> None:
        """
        Looks again for some seconds: whoever began to list the models before an announcement, on any worker, may end after
        it, and puts the older list into the place of the newer one.
        """
        for seconds in LOOK_AGAIN_SECONDS:
            await asyncio.sleep(seconds)
            if executor not in self._directory.of_user(executor.user_id):
                return
            try:
                await self._refresh(needed, installer)
            except Exception:
                log.exception("Announced models could not be listed again")

    @asynccontextmanager
    async def _alone(self) -> AsyncIterator[None]:
        """Keeps all other workers out; goes on without it where one of them takes too long, since nothing breaks by that."""
        token = uuid.uuid4().hex
        deadline = time.monotonic() + LOCK_SECONDS
        while not self._store.lock("entries", token, LOCK_SECONDS) and time.monotonic() < deadline:
            await asyncio.sleep(0.02)
        try:
            yield
        finally:
            self._store.unlock("entries", token)


# --- service ---
# Joins the parts: takes announcements, keeps the list of models, and answers requests.


#: Seconds an announcement waits for its models to be listed; after that they are listed a little later.
LISTING_SECONDS = 3.0

#: Seconds within which an executor that has just started announces itself.
ANNOUNCED_SECONDS = 10.0


def start_crossing(host: Host, prefix: str) -> Crossing | None:
    """The crossing of this worker, in the place of that of an older version; None where there is no event loop yet."""
    old = host.sio.__dict__.pop("chat_executor_crossing", None)
    if old is not None:
        old.retire()
    try:
        host.sio.chat_executor_crossing = Crossing(host, host.redis, prefix)
    except RuntimeError:
        return None
    found: Crossing = host.sio.chat_executor_crossing
    return found


class Service:
    """One for each time the function is loaded. What must outlive an edit of the function is kept on the server object."""

    def __init__(self, host: Host, prefix: str, valves: Callable[[], PipeValves]) -> None:
        kept: dict[str, dict[str, Any]] = host.sio.__dict__.setdefault("chat_executor_kept", {})
        self._store: Store = RedisStore(host.redis, prefix) if host.redis is not None else MemoryStore(kept)
        self._host = host
        self._valves = valves
        self._directory = Directory(host, self._store)
        self._relay = Relay(host, self._directory, self._store)
        self._catalog = Catalog(host, self._directory, self._store)
        host.on(ANNOUNCE_EVENT, self.announced_by_event)
        if host.redis is not None:
            host.crossing = start_crossing(host, prefix)

    async def announced_by_event(self, sid: str, *payload: Any) -> dict[str, Any]:
        """Answers `executor:announce` (rule ANN-1)."""
        try:
            return await self.announce(sid, None, payload[0] if payload else None)
        except Exception:
            log.exception("An announcement could not be taken")
            return {"accepted": False, "reason": "The function failed. Try again later."}

    async def announced_by_request(self, user_id: str, text: str) -> dict[str, Any]:
        """Answers a request to the announcement model: the payload of the event and `sid`, as JSON text."""
        try:
            payload = json.loads(text)
            sid = payload["sid"]
        except (ValueError, TypeError, KeyError):
            return {
                "accepted": False,
                "reason": "The message must be a JSON object with `sid`, `protocol`, `models` and so on.",
            }
        return await self.announce(sid if isinstance(sid, str) else "", user_id, payload)

    async def announce(self, sid: str, user_id: str | None, payload: Any) -> dict[str, Any]:
        """Takes an announcement of a socket. Where `user_id` is given the socket must be that user's."""
        owner_id = self._host.user_of(sid)
        if owner_id is None or user_id not in (None, owner_id):
            return {"accepted": False, "reason": "This socket is not signed in as you. Send user-join first."}
        try:
            executor = read_announcement(payload, sid, owner_id, time.time(), self._valves().models_per_user)
        except ValueError as error:
            return {"accepted": False, "reason": str(error)}
        installer = await function_owner(FUNCTION_ID)
        if installer is None:
            return {"accepted": False, "reason": "The function is switched off."}
        listed = self._host.start(self._catalog.add(executor, self._names(), installer))
        await asyncio.wait({listed}, timeout=LISTING_SECONDS)
        if not listed.done():
            self._directory.add(executor)
        if executor.left_out:
            return {"accepted": True, "reason": f"{executor.left_out} models are left out: only the first are listed."}
        return {"accepted": True}

    def _names(self) -> Names:
        valves = self._valves()
        public = tuple(model.strip() for model in valves.public_models.split(",") if model.strip())
        return Names(valves.generic_entry.strip(), public, valves.list_announced_models, serves_element(valves))

    async def entries(self) -> list[Entry]:
        """Everything that is listed now. Reading the table may ask Redis often, so it is done beside the event loop."""
        fixed = fixed_entries(self._names(), FUNCTION_ID)
        try:
            installer = await function_owner(FUNCTION_ID)
            if installer is not None:
                await self._catalog.ensure(fixed, installer)
        except Exception:
            log.exception("The models that are always listed have no entries")
        # Last, so that the list is as new as it can be.
        everyone = await asyncio.to_thread(self._directory.everyone)
        return [*fixed, *announced_entries(everyone, self._names(), FUNCTION_ID)]

    async def answer(self, body: dict[str, Any], listed: str, caller: Caller) -> dict[str, Any] | AsyncIterator[str]:
        """The completion, or the frames of a stream. Raises Failure."""
        valves = self._valves()
        model = None if listed == ANY_MODEL else to_announced_id(listed, caller.user_id)
        limits = Limits(valves.ack_seconds, valves.first_token_seconds, valves.idle_seconds, valves.total_seconds)
        executors = await self._find(model, caller)
        return await self._relay.run(body, model, caller, executors, limits, valves.requests_per_user)

    async def _find(self, model: str | None, caller: Caller) -> list[Executor]:
        """Executors that may answer; where there is none, one is started in the caller's page, if that is wanted."""
        valves = self._valves()
        try:
            return await self._directory.ask(caller.user_id, model, valves.ask_seconds)
        except Failure as failure:
            if failure.code != "no-executor" or caller.page is None or not can_start_in_page(valves):
                raise
            models = await start_in_page(caller.page, valves)
            if models is None:
                raise
        if not models:
            cure = "Add a model server or a key in its panel, then send the message again."
            raise Failure(
                "model-not-offered", f"An executor has started in this page, but offers no model yet. {cure}", cure
            )
        return await self._directory.ask(caller.user_id, model, max(valves.ask_seconds, ANNOUNCED_SECONDS))

    def is_page_of(self, sid: str | None, user_id: str) -> bool:
        """Whether a session a caller names is that user's own: old releases do not check it."""
        return sid is not None and self._host.user_of(sid) == user_id


# --- pipe ---
# The function itself: what Open WebUI calls.


class Pipe:
    """Lists the models of users' executors, and runs requests on them. It never raises: it answers with an error."""

    class Valves(PipeValves):
        """Settings of the administrator."""

    def __init__(self) -> None:
        from open_webui import env
        from open_webui.socket import main

        self.valves = self.Valves()
        prefix = getattr(env, "REDIS_KEY_PREFIX", "open-webui")
        self._service = Service(Host(main), prefix, lambda: self.valves)

    async def pipes(self) -> list[dict[str, str]]:
        """The models to list; Open WebUI puts the id of the function before each id."""
        entries = await self._service.entries()
        return [{"id": entry.id.removeprefix(f"{FUNCTION_ID}."), "name": entry.name} for entry in entries]

    async def pipe(
        self,
        body: dict[str, Any],
        __user__: dict[str, Any],
        __metadata__: dict[str, Any] | None = None,
        __task__: str | None = None,
        __request__: Any = None,
        __event_call__: EventCall | None = None,
    ) -> dict[str, Any] | str | StreamingResponse:
        """Answers one request: a completion, a stream, or an error object."""
        metadata = __metadata__ or {}
        message_id = metadata.get("message_id") or None
        is_plain = message_id is None and not __task__
        # An answer that streams is ended by Open WebUI when its caller leaves. That of a message of a chat is awaited by its
        # page, long after the request that asked has ended.
        is_watched = is_plain and body.get("stream") is not True and __request__ is not None
        leaving = asyncio.ensure_future(wait_until_left(__request__)) if is_watched else None
        try:
            listed = str(body.get("model", "")).partition(".")[2]
            if listed == ANNOUNCE_MODEL:
                text = read_last_user_text(body)
                return to_completion(body, json.dumps(await self._service.announced_by_request(__user__["id"], text)))
            if listed == ELEMENT_MODEL:
                return to_completion(body, await asyncio.to_thread(read_element, self.valves))
            is_page = not __task__ and self._service.is_page_of(metadata.get("session_id"), __user__["id"])
            page = __event_call__ if is_page and message_id else None
            caller = Caller(__user__["id"], metadata.get("chat_id") or "", message_id, leaving, page)
            answer = await self._service.answer(body, listed, caller)
        except Failure as failure:
            return to_error(failure, is_plain and body.get("stream") is not True)
        except Exception:
            log.exception("A request failed")
            return to_error(Failure("internal-error"), is_plain and body.get("stream") is not True)
        finally:
            if leaving is not None:
                leaving.cancel()
        return answer if isinstance(answer, dict) else StreamingResponse(answer, media_type="text/event-stream")


async def wait_until_left(request: Any) -> None:
    """Waits until the caller of a request has left: nothing else can come, since the body has been read."""
    while (await request.receive())["type"] != "http.disconnect":
        await asyncio.sleep(LOOK_SECONDS)


def to_error(failure: Failure, with_status: bool) -> dict[str, Any] | StreamingResponse:
    """An error object. Only this class of response keeps its HTTP status on the way through Open WebUI."""
    if not with_status:
        return failure.to_body()
    body = json.dumps(failure.to_body())
    return StreamingResponse(iter([body]), status_code=failure.status, media_type="application/json")


def read_last_user_text(body: dict[str, Any]) -> str:
    """The text of the last message of the user."""
    for message in reversed(body.get("messages") or []):
        if isinstance(message, dict) and message.get("role") == "user":
            content = message.get("content")
            if isinstance(content, list):
                content = "".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
            return content if isinstance(content, str) else ""
    return ""


def to_completion(body: dict[str, Any], text: str) -> dict[str, Any] | str:
    """A completion that says a text."""
    if body.get("stream") is True:
        return text
    return {
        "id": "chat-executor",
        "object": "chat.completion",
        "created": int(time.time()),
        "model": body.get("model"),
        "choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}],
    }


# --- the element ---
# The bundle of <chat-executor>, compressed, as text: what pages load that start an executor by this function.


ELEMENT = (
    "H4sIAAAAAAACA+y92XbbSLYo+NznKyjbSwWYIWrwUFmgYRxZtiud6akkO11VskqAyJCENBVgAqBkJYmz+mv6tT/gPvRa3X/SP9C/0HvvmEFQls/Je5/Oqk"
    "qLiHnYc+zYcZmVPR6/O/mVj+rBmJ/mgr8viykv62tWxwFnNRNh/DSA/+b5aSDC+rwsrnricOtoWJfX85LXs1L0+Pp6UMc84PFWGLK6GWX16Dzg4VwVjw/5"
    "EeNNw0QcyBbnE173ynjeDE+LMriEYeS9XPTqkAcly9n8jNdRfZhDLTG74GV2MuHR2lYTDlWPYrHAkgfXFyfFZFAXB3WZi7MP2RmbX2aTGY/SN8V4NuFpE7"
    "KyYdhmxgpWsRGbsBkbs9O4DgKaVxmfTYqTbPLhPK9YHpeDg/NsXFztF0UN05Kf13sHB3EcXxb5uLe1WNjEgcjq/JLLKuH6egp/pzUfH9TXE0jlvK5SmNfz"
    "YgTTEPVgWhZ1UV9PYcXSkk8n2YhjPrRka9hCLIvlDIOQFfHm/d6/Hx+//7j/4vi4d3+zJ/hV7xPPvrzJpqyKR5OsquajQlR1ORvVsKpy93Dfapja4PjeqK"
    "r2eTWb1PfitS0m1uI4Uxv6oiyhwh0YhizQy6ueKOqeaQ43YND7WPFeOhNVdsqhaNoryl4KjaawdVXNs/HgTjikviDxA/8KIMHos47rBna0V5k5BiFBAI8p"
    "vwBgkwWHMNp8fZ2bxZblRFyv6ZT19Xow4eKsPodC20MBm8TjYgDtBzVAn60KGXLmRcxjXCxvlcOBWv+DazEK3FGHDNosBhU2yHgYNhrKGw1nMHqV5tYD+B"
    "5BT0+xqyrA/StOYYZxWlGlNOER76cpk6NjWcgmiGKDwaDWGCFi7swt4YBnUQ0DHc9GPEDUYSUUrfswY0LItS0ox72tDfVo9bBwSZ3BAD6d8DI1xYYuBKS/"
    "IPL0pgBKfNyri96foJE/9U5nYlTnhehdzKq6d8J7WTujpM6jXtqHKUpA+ZMBlD9hS9gmwJTYmOQ1IPSkR3hasd7JrO7V2RfeG2Ulx5JcVLMSB3HGexUfzc"
    "q8vh6kYRMC/enzw7K/DWQBVsYSA1pwwQBfwobNiG4pipWHfLCMknE9uMimuIicQDcTI1weDz5wtwYWYMMhn8CkkFrRRvWgfC2Bs47HGr1HJc9q/mLC8StI"
    "qXoaElWBab8toJ9h7kEyQNluDfABq8CDVGCJlOVARAc17N1eIWpoKRZ6MxlMZzrlYrx3nk/GAPAAdOM4T3Aq0c3zIZiR403ToTcRgpV9IJdVWPdtZ3p9R9"
    "hPCPQ84g1g2JRdsHN2xjgsM2eCs5KzY5ZzdskyzgrOKs5GnE24IbGnQL/meRVNmc9jogsGaPvuSuiE57walfkUqFd03sp6m13wKjprpUryWEUwFsh4rwnn"
    "u9Oo5o1ibDBEl8SXSAwGQNWAZI0/QOGKHcclT0o+4BdTaJJGEAGi5lQStnSENF7t6vticn2aTyYHs+m0KGt2qcENoI/H87qw24np8+oqR2YIv0YZANCzop"
    "jwTMBe8eQ4ErPJZHgCPXwZUq4ccES/d8syu8ZycYzFAB5/Onj3diCJSX56DfthKRM7LYuLVs+KoAxXjACy1mTT7gjeEnnAzFj1i/9EMhm6vHm0KBOImMY5"
    "zcqK4xhJGIBUbKfRIxYAtwXXS7c2pR8AOPE805MAfs9wLyNJcxnwokvYchhchiB3OsG+17bZrOLP+WmG5Ae+zrNq7zwTZ3wcFbAsSkC44HU2zuosSTRDTX"
    "USoCdsMmCnBqk3tuxNHHfEJcvtAaIAPla9Hz+8ea1gZA4oWOejXjYevxJ5nWeT/HdavbnixC9ywAjJdCbQz+FROJjOKhSZGlUV2WVxUvHyko/NvlYtxgO4"
    "RE1DY7rh8/X1Q+Qo+nPwhV9DtSPdrqRQeq647HHFpZAwwCIkyg3MJsRr27btXPdjBJQBLLeDjTB+YrpaopSdIVseXJVIt8YgeKg2uEInWTXnFTFcAoO1ei"
    "CK3dGIV1VRajg2glApRQWJ7i2qAfUFtDAsHRp7EfhjBjZRAtm069zZDIlO0DNJoiVAZh3lTXy+1FaYJFjE35jD+qhhNB254/Adg/ir6KltMlBYmsVlMhhl"
    "kwk1Hw5z5wsXhDot+W/AL+uP03FGGJ7BCBvEitP8bKYl5Ja83DHLd1Nk2BUOzQWl5e04o/EnScV1KxIEjEDZ2vvLIF1qJA1DJWgMlbjH1RS5C7yAf86GKb"
    "yIEY4h52gVwJBM9wb5+HKewSPbyw3j1oXGznh1aZOHMvMSJiy3NfUm70q5NgeQDid3BuuL4h9HOnk0bMkWUrT00RVknENxFDa21cMWhTvCgWvCruWTDuqm"
    "tpemadY+VEM4BDQ6soNYhaoAf4bOdNJK2JyhbbKmJjsbNFK+am5GhGAoXFHJUDTsHBZCda7aIkGnir0tk2lyG0kUWwYLVYTrlTqk9SNmNsgr+guZeng4pw"
    "Oc+uB0ktXB9uYWahHAlYDThaHZQI4bCLryACTg8/y0DsbYRkMCJPekPyL6lKtlrdpBtpnLxx2irMqubSOLTmRrkRLxhaNviKhLCQFt+XVxxcu9DEcdyeqN"
    "qziC0DKDjXG4ylSNWSbklSRC74HvQZvAIwwyyIyxSYK6FwSK5vMyCBv5xzDDA1pYgIaLHEUGUHBoYwVSMWoQO+FmNLuvVwGb6eQ46CSaKtGZK7DfAWzbiw"
    "ztFSDDSeoUNsC5UfYui8lEMm6tQ794t0IuOECVEqoF3HQtxrxEM0IbivMK2hbAIPkYVN3BeVHVJiEZBCjWXRSX3B+A7X8wBpivSbaSU1VEZuWixEuzXkLA"
    "FvFRUkPYReME8niusJBIEFAkJsfU099A3ytAr6eGnBMQoTRIBG3frI1vCKiM6SVJKAFgHrZGmleCpWnY4oqrGTQi1Fkxa4nzwHUQ6OWq7wG3PclGXzRQ2r"
    "2D3XYIsTtu1gGlgRFv5E65oLW8z0AS/Nqwzc04r1YOa0Wjz50qsl1DKpQsbBpSgo3GpJ8lFYd2P3i05pvwotiHFsbcsopwCeItriBGxgoxUKK77CuPAzEw"
    "kn0ycNQnY8dJMh45hUK3ENpEBkjllOGJ6A0HhVvqLmozEZtslTKMJLC5qndJSrdHsppGrdDKdYHpC8mTLDctO3jWBaSVGtDFoEMaK9FIoKm1nSvQbW1iSZ"
    "O5p+NFTrHG/QAAcct5y+gUc9arHEohNPdrovXLWdvD8ijOFFpCtV8TmnQJEmK2tHBtWZUsV8gUchLDLBPU8m97ZXElib+VQEByKelwIDMC8DEbdIqzbC0A"
    "WLL6X5IUPAxy2L3FQgyslri+bmBwfR0AJW7NCHWYNU347GJkFrCtkEjF9hRWNTTgLg7pEMED0917RFRZd+7osMLotiVTShNoHiwL5wLGFdjBJqsIfogDl6"
    "qYKa0kNtw/uYW0mmtbsBH5YpHZ/VgsAsNmVTs6ybJ3WFBM1HUsYzY6HLYtd8/FAe4M6bdv81GgY9W1IFHovSaBS7LHFh1EZFdZXvfMItsTCCVVwI6jRoo8"
    "02U3o3OOpwRaPNDcA+AT4Xh9XTbL2VpX3027uqdQAXQCob7QeU3rm6y3Xa06+sdaa9mtCnN7/oR8N5x3CeGUo0AhrodtUc9dp5tFB0Roxe2NAlFLBULK1X"
    "MNx7yJhWIZoBIPCfz4YuEDHOJr6Ry2KByrtd1ckPouR4diZmyqEyQYSaKYTcZqtUGF5olcuat8MrGpN3FVWYr4qSw309UU/4B6bwJl30JNXhrSuSv7vsFt"
    "aLjBgt0XaEp1xoAcn5L5zSxeQYAzGhcbgyXxW0nqp3lp6iJCuRMZKwHyjZUuviVZLwv+dKwj29srLqYkl/p4AAU+tvKbjjSvDqGwt4PGWrG21cxMkqEl6+"
    "uGrP7mLp5O/KDEQaR6obs7jV2LedNarTke6PCWgnl4hGlLgmc8vyjGPEoBKUSK1Q67zSFHKxdYVnEsEauL5giV833fLh2NeBOyYNlg/QuopzhE186Y7gy2"
    "Bzt4pgJaqz7DmSm7MVKer5wI/9qShS8ts6s09I4N01xcwqDHvZrDbsLi9aSuWfUy1J9TQ1bPHWGkjs65IlpoOEW0MAMZK5EhRksd0Tyot6dPrOqhFBwtjU"
    "hQCNubRPSnSAYgqbAsPkFUNdoxZE1ykJRLTmtzT48JTW2WuuGRKAocCSID4GGA5s/MdpSrHxHIJLgbGcodORb+QKbHMkSRuDWuOI8CNTTaAhSkQNjMPZNX"
    "TJOmpg5w9gN5PAbFqNG6wTPyU86mnF1wdo7HHeyaHXN2ydkJu4Z/OPvK2QFne5xdcfaBsxeQwp5z9o6zL5ztQib7FbLZFXsD+ewtZ+85e8nZK85ec7bP2e"
    "+cPePsF85+5OwjZ584+6tzhuMdokzxXOIpjiU+bR2mwC5f8ORC7+77YpKPAG5g9TfO64tJyuZ22+nIqtFGCJhTnOI23UvZdYw17t2bv8nq80GZiXFxEaDo"
    "/zL/Ctj5l3BQQbs82AkbKH0MFZO0fw2rEadP7s2PefM0ZSfmYA4WKMZZnKhBAd2RJ3RpCAtHU1HHHcBvlBS+FqcFmbFTIN82zcjjsNyxZyiCxceWFOroKg"
    "COykRH554AZEeuVA/bFaeHvf/t3z6ffi6PUti6ePNJkETB2sbG4vPm4b+yjd93N/55FC6Cz5vJofo6/NfTz9XRfZl4Lww3z2DD482Njafw6wX8wr9f431+"
    "9uLrNEifLu7N93iDzR7+6/Pn6s6fnsabR/0woOT7sfwD2Yf/6n2uPwscy50/fU6fPI2PFsGdxZ/CRRgu7oUpS89gxZ5DB3+CDt7B3zvw9wv8/RfUlubzBZ"
    "naFnh8mcFiL+q8nvDw3mYOIIjrA5x8MBiQW8mckBLB5l7EmaIaEXB6gv1IAEE7iHd5AEj4K8cfOyE0EjwI2Z46D0BiL2FLFFLuh/FddWQCzRc49jf8xlOd"
    "D7EGkQ8l55+yyRdeBidse+cvISCMOVn2z+o3tgHpgTHkQCqQVO0k6ZPq8uxpGuHXA/i6ACCGzzRlRXzFjbGljkF6fQJqRL9vjutAMJJuKjE0O4MCWHg4ey"
    "JUZ0AsisEkq+pXIOp9jWdsFBcD/pWPAhGykTb8DsNZ7BSDbmPoOBkdbgP0xSkAV5oU8QceqRRFsEaHO97XgyOXSBXx1zAKvgC+g24XYNmQtDMNZk820z6m"
    "EpSgxwoUL+IXPMLev0JzW9T50zSBpvIkATKFswxbg4C0nSiYuOPfwGbVAqCvC5SH5nF8ttrXSH2nd9LkHY+e85A6fgcSJv59zmHGXynpg0p6gUlXPMKZMU"
    "3bQ+Iv45gGvb4OG9LfPsKzsbKuPuU1MM/Np2mYpD3cz2HWj9Xaiv4ljyZP460kKCWXBeotFJnaYpOwf8b7+hu+rvvjMBLwB6Yaw5SBJY71ie4h8eKsH6C5"
    "f7FInyTQZT/QwLXpQ9emAS9kP0cN0HV9Nuk5BM0thjmIJxqmbBO5VAKmOFO0hEvVfAtWeouhz4SB9lFsC7LDCZsdxW/JFBOaYxM+iXnLHWIC/bAPg9GsBP"
    "WlfgvyUqyKIgtGPwdg+TBB0C5xYp5h0JaRMi25Pwy59uGhfaHjohFmYNsVCBSIOQCfHwYCiBEmgvSsMGR9faTm86QakpCRDwSUwDVB3xuV5JoA0CDqmfhz"
    "FG5NNjkoQBFSh/BEmAZ1pk8P6nh2WPT7RzBHvx5wi0E1he0IrlF42AwOB8m/H4VJMLgfbkrMrsPhSILUnE7Et1mOWBFlTECnUYk4p/dWMNxrSJOYPkiTfW"
    "6+kjT53X79e5o849FrlBvzJSsZ1wcWLuhfI8J7Q3msh7KiEYIITTLyQZ2d4TqZg7HcdXOxy1A7tJVAClTLuVdWyRi+x4a1YgPdFE/qoQDCmiuPGcIlEARQ"
    "g3Ihgnnz2VHz6fdhRkOnbq3qNo1clzbE/KAgBg/X4POYh53tYqtYX80fpiehFJeCzuWo2LvT4Jrx/jaBK5Tx2/qzs+a8H1+bpWqarN9v/KN+jX2OGfOk7a"
    "ekBXcrqgsYh+AlymgghaO3xkve7WJolcdfkAfqj7feiREkPNfOgPD7jfIHBAKiKMGSArj7ZmBzqTCkfewqhunNTB3hzfkkmitKEdUNIxIFJM4YCZ4DigUg"
    "lNEKgAB2MALFJklOwkF+gf48NJiarQEb8ElVqdQOD3QsdSSXWNrKyrBMSVcQGiq5rYoSDCsyqxIxr0mPeMWDHNAHWz7ITybo7kJn/8DCTNltVbYa0NLnrB"
    "og9rNKuQRVy1Uek2aBlX7BDlS+tdf9IqEKPW9gAv1+cdSgKbBK5HCJufvzBXzSLjz+8pywspnac9St1oGS7jB0j3RBK1JD91Wm3VeEb6FUm/CLvDoY+aap"
    "Ghrmd3A6CPSgxhimdwO4kGb30Zix9y6bJZdZZIfSGxVXcces1o/x1Wrw3nXA+1lcO6AuD8kGhTIUlMx0jV4fzllgkqxtLaOFwwSxGwcrHNPXG3N87CwvQL"
    "nL0bbJUbZ2GsAjMOmWm5UrsHCXCgAF7M5+1qj9kUMJ5xz1WAlnuGMnyAIS7P5qseBaw8LvNE2MoflHGPSVtZHtW9slrnkY4XGBSYB5weeeLk5eiQMrzlhI"
    "4u7sVdoBjYdqfsGatg369cH8uof8713bSaa1AYAlFS/rZxxgnQfO/ofNB8c8RfNzTN+tCdKvd2TuPm7XglU54XadwsQOw6EVkudwPQejwWi8dVH+x5g39z"
    "SxVHpWSxxEs0vsuBMoj2HT9x6uEqAmn8QeLsP3+7bMB3KsGJyDGHyODrseJsCgHHkRh5ZIPoFnZSZtMA1qj2MiNXuJ53UEcGgkGswCr10QC6fGuPsB1SJ3"
    "8o2agSJUb7g89NF0xTpiOJN7I4+7uaW00mNBLW3zBc2/X92Nco5RfnTZ4j76iXi+Lrs/4u0Eh2Bm0v0np8NSSeWAKhKhLqlb1c+7QMoySx+tVY6gFt6kKC"
    "UtzUBO6/eHuatQ2tGV6+tU7pnHi3JUZJRfeo5GYyjp0iSPb8nTBp35noxoDA3SsDEOIj8b6i2YkgjstDGUKVKYRPcwEBca2ABDKV00eRO3PceItFpsxBEg"
    "cjXstRZhkKYpSTTodIPTcuq3BY8O7oGHnJZ/bN+Cf6he9aCRrXsspPRZSG524ykqS4BZa0hQ8ee2/OnQVmmjCoQREsMBui8HnWdvBN4KpDRrFua4A2fgE3"
    "zJLKVg5FYCwWiNBPfcXuTwWAPbQuFp7UTayroIPMscwATEdYhACQtVMOmzAnIzzB+FsGHxJLdKA6haYWV6LA8FCDfQbYGiDrGPoLJdHhZAm7LFggZUwYAq"
    "d0CQS5WugJFdETO6Qlbaj4MqSUDn7ueg2G0fOWQGasRVAxNY0wegvyI/wX/mxAwTD9jaWpMBArXyupznsGAKMU6jAPjeb7skv/b1f+3XBYpyVp6RYbRSoy"
    "ZQfSBH6PZ5aLo5iuXIlQEcb3P9/l/s7+Fyf4O6ODubdK0FW1vjEjSucK7PvtG3g4tyEDbBGcGjtvwCIBu0ATVJrkLnAGKZfMuVWV9H2RblnMEom0JJ8sLU"
    "vzEZL3dQGv7ABLwTk1/KNPUbWIGGMCHFphJYkoIiH2BeXMLv13kF8+els1ASMYHMt2pl4/GNVbjPKM8zMZ7ITmiXpEBgS7iuKZZdG79lTa0SOr9MPIhn3K"
    "EpA78j2Ntf+OrbbF30krby8WrZ/I0mppqAim/TdQkX4dyAAg7sRx7P30RnnL2PrtludMzZXrTNXkdvOduPXnL2PDrg7JcIRPNX0SvOfoxec/Y2+p2zj9Ez"
    "zp5F+5y9jH7hDftIxyYgc/1YX0zaN0o+4vHeezyXCVlgi3We4z0YwP/SkH3i9ramopEiUW4CUj6FHaB7SCTqvQeB/16LPmv5ql2Nboi49eJc66y1LwFfE7"
    "OG/5uj+iSZN0ZhzJUyB5DZ4D2inzn7jbOfOPuHPWWaYBP0z1/NPz97J0+/tRF/dGuiI+dlTmwRLgkMGw0pzwvt/LDSTZEa7/C2GLpg5HXUWs6YOxZMUMDs"
    "abaUhpwGAuXUtnzU73fg6JBx28EU+B2N2HTjzPUTWjpa/iQdKxV2+kmqhVjOsR0kA09oW9sKV3k3ysa6M1e3t42gJRdKY/EeYOlvSh9UOghddv2N+478Px"
    "NaqRI/Xo9LWByFf3i2/trkRb+hefQnHns12ij7E++qFXh1OvH34WBHncOzv1sswM8XPk4QJvwD//k7elC45/b/JOghs7OSCh9t7zjM6lAyPkCIHJi4MrKm"
    "UUrK11qwVi8WawL+KxcLLUA93dIubuiaVr4ag45Y8QrHD78Fy8dR2dCR9N+8UdtB3eOu8rzkhr6+rq4ISfeCgCNPoAbhV12bNnkdz++cZOMN5VF4JzpMP5"
    "zznvrU95Sv+GSCdzMv+HiQsvQAoKKXgypV9d7vv/vwbu/d68HFuFdl11VvhgDTu4ONIK+6M0iP2J0R8CDBJ9DLKcx3rHtRyT3kkWO6n77cdTYa8am8Hw09"
    "48XXO7RmvXzcRHO1aPJjNoM/d3pXeX0OWt5pyavzHqbRENB/ZIIHlRvF6Skv9SByJHR8NAPS1hsXXPZJJWgwVAs73jsvigov5lJKDx05qcAkx6HCMIUoYG"
    "+47EwUG7pV7OZtYTtRPL4n51D1DEZiL++mXC4CXc6tz7O6d15MgAg/gaWqTZtPGV4NJ7MSlTaNT8virMwucAwns+paLbPJBmDo1UXRu8jEtV7nqoc+eGjl"
    "gP4/lNe97CyDnbg6h5FUxQWHSpcc73Pk1bmc3TTDPWy3DVORGb2Ta1gQOUFsE+9NQzOwRtBmST/KGVBVuU71BgBJcWVhgtZFL5I3coIGWViyAWh8F79t29"
    "5iYC8Mk2AiCLAucNEkaQgg6JUbJ7MxSCw4hN2e/C0Xv145oIoThNKEZ1OaZ5ZXcgSqhZVDoupdA4LNuSjKsrjCkY3wlvFkYlZal7yCpajqAh3+PFykBvJT"
    "WgxbBHfjAmA0+8JpunooG2eF4Hfam3gFdLSXXWXXvRNipzTETFRXsATY6Ej5k8l9VaArwX980yLnouYlsIcNjh5NS92eZvnEmc1SG0M1LyxXySQGJZA1QD"
    "L1AKxso84veDGrl5ofg8hBwCMngusMJWV3HLcJOiwJZgntclw8YD49dDajmcGKqOUj0WKjLr5w0e5OEgbd1wk/o/3s6NQiGeoplsxgx5MiG/MxgUhp4Mnp"
    "FOjNhZpxDkJ99xj01lfSjfAWe2mG1OoZ+3C6rIsa9rDVp2oS6MoXGL44I8qZCY2qhKXVF+QeQD2r8wKd41WlVm/UvNOdLAQTLzYmIGvyVo+4XJj8Pf1lkE"
    "P84Q4wSp5d3Il6INjy1kDQ2dYZxyQXXI4CpqcHAaT2MkdWVxHO9LDQqvlb0iBLYcsI0kRSTEPwWzl6KZwhr7+NL/x6qU/FR6nJ3fevelBGMik++kKJkKD5"
    "qTPQuia3QSJmFj+wN1itk3w85mJ1TzA8hZS2qytNJLG/CyAbYwD42uuW5oLi3wZN2xJ6d96UhaCqmRJ28SlThKXW0Elt/TYDMAFWOOJ8bFsDMQH4b93uXT"
    "EOPKsdQ2sTfkqj3x2PdVKrAkHCSDF7dGtSM6Azz6/1EhjI+x4VnXVKBLYQYDF7hF9EQ4DmEEhC4drrS5VUwosCbNVrS4A5hZkuL6ORXr4IYImdwoucj0yn"
    "zpHc9JYXgfoDViWlb74kHZo+Ryj21LjrBAlIVgDDJNC/5ig4AKGwUHIB0hpSWJT3qo6V1iM+YsiVJS3sgBab6ZNTPGLv2kB/XvrD50WmfUkpAOLlTogeFf"
    "M6GnqTIanXTNFBHLl21CdK2KZf2cM3OkbRi3zqpCCihWFNtQHafIQ/wSARH/dfD3E7Z9UMqM91j/R3WJjNy22XoI5myzuJet7YZRGKaShpopNZaLZ8Tk4c"
    "hjFPkBN0QdTJpBgBcGycXG+MirJaDcGkqRNtxAUGOj0m7ixH5sl9AAxljpy2vfzB3rv9g1DS9ZnwpTCEUldUngl06T6nS/3dAH5CoxidS4jTq56R6IN0cS"
    "YEns3IUY7HoHkAeBPpUoWIGVTOpOT4oPeGKU2NroTymnRVUTPQeoFCZDUrQDWs2ahmk5rNaja2ypuo43TzqtqscFnrQV6kUCtOUWDd+LXIRQotxOk5BzXh"
    "hGd1Cq3FD/hDaDFO9WJEWnFJoZf4MOVoJqxgklLhkF/o/YSnACOoiOnHhnXY2hPIU2Qi6mh8ho1j3agGClFFUrqFfvBzw8i6sB6g5cqzk7fvjg9ePX9x/O"
    "Llyxd7Hw7oGOXfjAJ8WjuXFvj6+tqXOtmto/kkE2cRTwb4N0kgkX4xha2Yo36y7AQQ9EVWTq4x1X7JWvZbFnyfT7lf2KQ4FUxa09xmElNnEr1fa31B7lZ1"
    "L9y6b76v7rnyV1K135raiYrzdatWzmrHrKZMEO7xrrkTn965N+fNHelRqc+7Fwv6OkH0rc2XDJ4DVbCGqqDcxFURaxUPuDFz+MGJaCKO0TKRpz1JkqKxFV"
    "q1dyGeuycZ6prm+nqai+msxshxeZIP6CMS8soAQ9faAf86VT4lXP2upCWXVZhd8hHPLzG7fQwIa5aFbBTPv+RiHPEB/pFheORdUCY7y5juISqYbi2qDBin"
    "r9SdkHvzuong3yJJX6ga+NVQ2K8yjdL9tFHVIb1qgEQAkualNKPxgfMFin19HsHo8S/Lqwp9F3J0ocFfjBCrlNjkoE55A6aUbaRg6LWKUyboAHp6kQFpwB"
    "VTE8P1ND/ba4dQi1dLgUsCuWAjGgvsajBZKgrIobIpBhQUKle3OzWFhzPXfWqkq2jonnngNwtGYTQL2YS8M7DImML5CLViif4hbZFQWCfEh6OjW2HYsY+n"
    "CthXhQeSh0NYYX0dHZXS42MqenycqgRTUyc4SJJapHAdc/hh+h8Y8WyclUCd4/mlNLNG2wx4wxhofIqAeFIAeyGIBBkMsPYpVgO2mB4FKmBk3bD2ugMJD8"
    "OG8VstxaVD7iTypKo/uuZBKITx3Y7JZRXBXMFJdAlsFO+5YvgqhatRuraVWp7A7uBY73hrLdGRAkjQBGzcQACN5/LQKpVpKR1kzg2aplsYFpM3t+MB17U+"
    "e2tZcwenykbvQZ1NJofwyH7fqreTlb2N5QXpVmcqVfelPm/V1dcW8AZq2zTeyy2Td9ic7cIgfHqXdmWm2T7QHy8ibjau9jZOXxqh7VoOMyPCcM41mm4xVQ"
    "798LVnUBlvDUvjtzMs9a2RPBbyyps8/IExtIE7b9D9Bp1RFYbLikU89yYpZVUC3BmGIZR8hYHkF5VMt2Rvr6CibhqsiSwn8o+JfFOEkUyJ0YuCa8qj/U7l"
    "3WGZuFjEujFWO0TbWZVtGX2uaTKZslgE3CFsGhOo8Ux+hMpdW2MEERdyTjSXvZvmduLEgSvQrIAWLR848HLgwIvJNhBzI44b2Jeg4IgfFlCi5ZmxW09p71"
    "YoMEFl9VhJOc7M9pyZvVO5lpIJEK6AQd8aG4S5ZiesTNWJEnMLg9JwKQOxUH+eN5JKA+SgyBxYFgMX5No/GrSMbFQfS7eAbJLiAZjO6kxEXp1X5ykwsFzT"
    "mqVYFrKfBHEyarMUIG853ozK2xiaaQwtPAzNNYbq1b8FimYtFC1uRtHcomj+bRQtbouixU0oildgC/nTuU2hGYVdUad4eyWvceRDWxn7WFveUtwondWZqL"
    "cUhCSNSbCYimXK5VXeDEbiRXWhBHVBCqSHK3aIWunaHwSMBvRIfwlDuW54JGuXe80rYncVASxsr8gxBWTC6CW3ksNcDKFqgV7t+ggYSn0U/mGU8+pWZAZ3"
    "Am0cLom5ckhMACqXVmaa3qJHgrNDcUyUCaYws0VxjOCkqKm6ByYXoo3MdjniDhw2Hu4GolVzYRK4BEu5OamRGZzHmrdduw+3XjuEYmfpPnxj6eAPnoVjPN"
    "7x9y9j4M8bvdn0t8LdP3hlO3r4w9f6xa3WepkRvvhvRvjfjPC/GeEfygj/MObz5VY4rVfEweovq+nnf4Fw9tpk7A+kk/+z6OLutxUfZUp1lm/XLp/O/E9q"
    "PU7o0j9C6fk1+NZkZgLPKD0t7lc7G5NrpqMn0TbO0PrfdljPa7rB7o4Nv/FcY5pPnbUi64il+xRmC6k6GS4Rk21ocxnXWxIqesykZdvEp0x0Ul1mokIfOm"
    "mxCsN53aZlTlPCQVmMr+cbUun+U1waYMMhGz/g+rYr8q52AnHjrY/b2eyEiaZLBGkclXIerJpRTPFordS0u5jVSJZKZTpXNmWdLT0cv9Rst2a/1uxNzd7W"
    "7L0939qtY3mco+iihmr9wIc1Qrsp1vysfI3xQO1lzV7Zht9j+LaX9RLeg3xCcaYmS+wUgKedtAtttNMu0aKpx1kttfJ1uZU96LIsJjzqaB4HLt1UlnK/LD"
    "V0tdz2AY5GN6E4VXWLpn6lm278YorxdGYlv3WVYno8vW3hi+zrMbk0Vd9Twx5/f2dl9Im6dVkOQH3LsuK2Baclr5DSHU858MH6+rb1TulQVYyuv7fipDjL"
    "6+OTPKu+owaotCfV9+z399aBVZgCFPJjSQlv3xW+QvIdhY9H50U+ujXoTrMSZEI+OZZ14fd3zCirCjz+P+anMKlbTwkITTbJMWzdbWvgwf4tyzZEPF7XbL"
    "9F9V53Uz061c+Xof5DJ90zJO57qiDHjLr6Jpmgi7p21lg9X5zx7zV71prx7ytnjL7n3XQXm/qlZj+2mnqF//zS3Z7yRO9ake9iHjeMC730Lo5pVYCfdTOq"
    "D90sJh/feiHV9N+Yqf+NArvj1Mf4j12JffznGf7zYy251Vv23lTD2Jxv9V0ic5uIQhrO6QZu+kK5iVBaOhzBhIYj4DcoXZTXu6cYRbl1RQ1UcpJWDgUDVQ"
    "0jrh4N5X0kvL6JYUlGeKUKNJ4ROqPbyATqWuWckiOV3ZiA9WOuL7vhAOKa/iRJqa/r6PHEtfNhHjsoi4vAka/dN6J4AloZXSpPfSdojNMnxwLrXRef8pLL"
    "cI/mkNOc9d+Tt/LUd9NT3zjEJmU4+MhMg2FqZPKZfqvGjtpRgOaUepxhctQq1jQwKhrRLl0hwngGVq3AZlXQF2/sWjCkKepyDYpgwxcIO1ACZb6PtbqB2L"
    "BP9ufL1rs2MtLaywH6YcfpVspeDkaTAnY13cbfUwyRmu7QzwJ/PsCf+sg+fYhfs+lZmcHmpo/wSxTFNE4fpzSGv9ad3bneWC9DN9jp/K/14UsAOHxrRk7j"
    "51pbTdSWEm6m9DRTKR0H04b9Zrxjnk2KE/d81UQxxIwn6cxe27GmZf0mnjQqY0G8LJseSisA1dyzOHKUsp9Md3Tu+WyGl1m8kIj/qDFO4HIhEMt/yfmVdw"
    "K8nE0RQfBY/IRSXWB3CrO/17Ei7VwuCygT8nm93+r1dQ9HcA6JSACHw+ifeNRchtFP+DhkvaLxxeIf9BihUwlxDNsJ0LCODZQB7lU/qBcLitv2z7oVXZAC"
    "XeQTvs8BQEobmKkQ6Fsa6yUIbFx5+QifvuDF0vBw+2gIv07SfsBlNzBHjA873q2ew5w/7r9Gjyz2tzpOd5/tPX/x8q8/vvrp59dv3r57/7f9gw8ff/n093"
    "/8MzsZjfnp2Xn+65fJhSimv5VVPbu8+nr9+9b2zoOHjx7/+Ye/9DdTds9s7EcgJT/QejwFoEkOl81/ODlbKth59Nh5PiXeGvInjx8Oeb8f3qsP/wYYcJ6V"
    "e0A9dvEIFuCboJvjI2X6STvt/3B/8OdHzIZmlLE19NufQ35o44pRCLQYzV31xgZzcnZMDmTIaB0T2g1nhzG+yCxuzWIi56CO6YdlP34YZjHMgLsTKEMMV7"
    "CU2t8OMczAcvoOpI860h9A+uww7/eP4uzJk51F8fTpQ50QFOvbj8InTx4uqqdPd0xqtf4AEh8vRuuPH2iAmjSsFt/CSCHcRxWdaKjKNBM6+naUKhKnyE0m"
    "pK1pqA3dOAuYwZYNNkaedWnSWZ2OGqrZiewJQ4FCWxGQOnGUmAuP26ouJct6fqUmcgo00c+A7KWZUy0SHKSg27FhNEdf5ccP8TUt2VLDMjt//zW99ARwOo"
    "202WeJavDIIj4/CofaMthVwVl8enxS0q+msZcqX+mLnjoWcoFjtn5R9DnXL+rSMeErS6pDOtlzEjAGu7GmOulAYtxiS4EDLO3xzHZ0TXekTNc6uob5XiyA"
    "gwatxMP0XtrH8POdyYuFuSirwvk0zB/miLfGYpZC6KjmxekpPdqARubpdHItDYf2arh5kXBwKkycAKGqLHd5euotjYzEYBZmOWt3MtG5VUf2TetqQiPdvK"
    "ZmKsYDbCtcsSVzedOdqKdYseh0KVi4LZDf0FIn27qI8/LPcmuyPw2RMtCRDT00zDE+42mgIxTh8xlokjxFigArIIiXjTB23bZ6edJul+vv9u0x+NvIL/La"
    "WW0dTejGhTazqFVInfaabKBv5YpVhbltA1NoVyEfrvqwRG5k8tQpnQjx0UwdPza0iwj8LI+tF9iTfNjvlyEeprgQXlt7a+f097l8XDJuZ3glJwZ23dX6Do"
    "xfjdn+kM6z6vUNfa3JtzDMcDA+lFyAhqC5MixMPfjhsi9znmofA6mKySX3XQnjp61sDDd+Tlwh0owC/m6F7LXuq+KTUxSLE/yhH1u7ysW4uKJk+TN6qaeT"
    "OguXhhh6FPQG8r2TtD61pH4i9NPQZrXdd6AxejbvfJkLGVxMrwTioQiG38D1mYmYHmf5IO9GsjF+jyY8K1WK7flUkZ8a38x5S8+bY5mySuSrX6rCSxHPxO"
    "AEZhi8xjMotzHIG5s8XD2/njuS1S344zOt0XSmIt4ePHhgB30hbgw3kJzTNlIs+RHPJwEM6eS65q8JhNC1AK9UhvenwuGmVEfHs2TCCdEmUZC7KEiIHLcE"
    "PVY/2d75IRH9eDuqn+xsPaTfO/D70aOdvzwG9epp/OjPDx4+xOQHEQh1fSZQajSSkR3NmbDHViC7Y3TDKwqIr54kf/A4dCSeB2G/HTi/s9wOe+TM+NiZsf"
    "dGNAgSID50w5sTRq4PQnNKcTq5QGX/4/4rfOGjEBjaR4R9EKr7HTkErc4LiNan2hkP0BJho1dAN66+QA9xqd3gT0rSHHQYHJC7dK0YatWHY740ghKjEx7F"
    "XTmKAG+HA7yyRG04J1kIjNeiFZFG2pA6ghepSFTKqjNW783CTLXgoe5T6pih5G2RfsCDObysJ+1QTcNO2j2+8ntrPeB4VeYUoAJfpgHs9oI9FdO60qal32"
    "a8vIY1pr8qCBxd3cJ1px8qUd67rJ7lIoMKaxytECP+jMTmphDS1uK7ccsILy7jCbRRAiXka6HKK6ELTSqt2Eyotl4f4BPFMT2zQifKciGLd1RcViUTjKkb"
    "tOvGtrZ6W2g5M7XOS8WebE4LhupT9VVRbGjzaOBSOyoCF24ARdQuhBzpvHNGaXu7tljXsskRQluowlsEEUKHIFX37U5oez7Yx/EK8T7DHLw/ZX5rYGl1Mq"
    "XclNGg5aQ75pnSYo/TznFSHrVAgTfoRR1pyvpY5sZYqhWQfhptbqZ9KS9gaCZB0RlVAsKb/kCQJT8dlUfginNyqrlhc6m8zjIKjwm0jZFwMAD/Nihd6SEQ"
    "qH56lDaqRw8CZceQrqGDEiqOhsz1dfVEul8S43c/fPgAPTlvX+GHrTCBUfX9nCiFUcm5mj0ngm0Ip44Wik+hUPGGfTVykcgu8zN8fkTa8dqpKIqBdFG7IX"
    "qWMv2nYxHK6a0hQUJCyg7aZOmE3rruCTfOZnrFTySApo1GXHe3ZiU9ruxsHQmJo2JSAQP4KpJ5E02EXTWWZmdAqFOWAgS+kaaD5/yUwplD2unXVPkxpRhh"
    "b3peotbO0hFwMPyT4T/59BzkG/glX4n7KLJZfV6U9A4TSycFiK+78tYsNqOGo+I5QYp0dIIfF9nX99k1mufg4zS7yCfXdFOVj74cIFKUr8Yw1LzGN5Hs/G"
    "C1yuxHsvJJz4pz+TvuLhLSM2eSUlTu428HhURo+RiheQHPC2/aRX/1S8pXlUMy4m5KIglM2yBQBfRibjtNDxIID5nI6djFTgoWufgoSn6qqSTgsuoQbzyf"
    "WqIroUQpE9SetLPrF740hZo7LDWygKZjGKFIoQmW4rSROWOhZrVx3jYsaSxFWHYL0tI5xdRLWLZLu7aa+M/bvLj1DIwRJ9uvwZT0qIzzIMLf9cu7LU7M0B"
    "xqgGNcfKKe6alsgoZ5U66vVyKw++Cymg4AGZdZjqyG6fdSjXSOh3CNYY56o5cecXfWSoYIM0s4ctkqwDEdbjSE/Eu0WxLMJL0C/INtBSRU5IGoIenmS2Qa"
    "g8BUdXYx3VcRO0g16sh/n5XZxVGM4nXYtajoyTQ4efww3taHcS4Lw6iQe6irfOInEv8Wi9eDN8Xv5ptdiXhu4CLyCeSBmHfgrkZZIHYoG+1p2Siqne8w0r"
    "/DRm+1fY7hClcNZBMaIPReaxky+lSzaTHBMMvRx7phH4R8uylI1g7/Ff37583k7lE/kj+P7v97GJzX9XSB/1SLK/x/FUafNz9vhkmAtQJT6X4I35H7HSZh"
    "8u+y3GG2cbq18Zej+RZ72EThfIf9ufHSFlDPbebzmOoHQfB5k96lgiwaYnIXx/V5IH8NjvqYC5mLe2EY3ocmoENdKsS2PuO3HA583cVXVaDhTfZCxIdpVc"
    "zKEXeIOvxUtB/vaFKoglfitFA/FRO5Kkok8ChSYEpBnKTkE8UGU5RN4M+YHpsrSmzoNMd7DSkBLPYhRtBHemQV2OeiHcTvB/5APrOXgkJCYdEwdks6VOcd"
    "pA0ZGeYwxbdjnIQjYDFiDaSa9fVS/gl47NrEQaMN+24CHn7p93SCzWjzjKXD1C9SMj06FcU8jz8I+USNPF9iGeppRbz9UL6FUWxsDMPs8IU4LI6O4hz+xW"
    "JGu/XHlw3kdoAylJG8Fss/riFf5TjBrM2IhzjiCMcwMFsYO79NSVgsBmO130f+t9tSPr18DEQpxne9MxI66Zmf+J0IMpWAGbSvP/Pr+ItMp2/IcK4sC+8h"
    "advZ503Ahr802OVmql8Cwp9DrcCYJ6S2QeSCHFBbHONniO8ZKzMpFmG6/IYq7uTbIOBY0DEufPFG59BTO05Ann8t1kNApvUYsClGtFqHHzBw12xNj2egFI"
    "NnDSWwCegGleRdI4gunSZ0Weq6rOPugdSvAi/G7or19aWoxmlxeophrFJGLOdX4b2mSje617bl+fgbseT/8Wre5dEBeOlp1I6cNBJWa+Pq6MwE/J+W/FKm"
    "vQb5R0ckVof+lVMOgPsVul9cZvTum01VHNcmWhmzsyD+ibc3txi3rxbGzkuGAZIOLtkt43rHifoMa6MlxYJ+IiwR78X41IpCotRP7ADjzXupyJ6hBtJDLI"
    "9xUYXEBDITSeuCSlF3y2SPlG26fi7UVyj/RVu4tlroVx3UqMzw1Gvvcr4oryOUSEVHfy1PIEoj3QCz/ePj30bJk5NxukxS0OaANvywlep3ePW4bRMoMiwP"
    "JTEj0eUiqVoQH1Gtyf7oT3cr7oQwWK33Fa0c6cAIAK/QQRXPGagaiEVOXuW/61pN+Sg/vaYQfUV93vvTqkb+RLGEbDYkKG9eHRjKhOpCzWflYJCy2UYSY1"
    "nUscedTHpL0I21Ig1mJt/ilk17do3Eu8urhgWrB5Uk3gp5Hjfa98CeY5CNoTUW7whzeUBIKUENCaOlOXircYinAU7CUXSYKkkO+JfVqum3KZauXIYr4ZoA"
    "1aJgEHoQhed0oSfdhPUHSkqRm0jLpmsueX2+V3LSZLNJhUmKoOGJuS9XRyndk7vgaOn4qEsBFx+PP4BugWM/AAJ8jjWXdW9MXVLqI3xnm1cYdjba3tp5CC"
    "qFnpmKVx2BCELqxTshg27PyGMG+m0MATE2pNj/dPnyvU0UC/qOgaY97ATYK766yNzg+FRSEjvHlhK08y5FOwn0D2RoTnLHLMyjGCdOos8nrXpnVkbXMgkd"
    "p9Oat9kySkcDhrnMZN3uld1y9ZCQ4bbIJd5TsdTPzErx7lUTOtaafmpG2VNmRl/3F7wGKf2Lq/lPsCNQW0F2UAi5sscwdMGkBfBmrKOi+JLzn7JS37tSyy"
    "Bt141+RlaN0xrtWqjWsDYcAIV88epd/NAl29pGnxMEDKpch3of6/eEVjfL5tQuxvCWSijxUsOFvH1hknu4nIRZ1oK/3PG2UY98XLR0z696KwgePwpE2KiF"
    "Mn4ODsF0xNv5ku3BsV902rMwnLVtq5ddAsbSvXLYe+N01DjR9mkqLSqFDoTTMi/KT5qwHsjbQ8pY5QzW6FyWBstnGxMnJWrVwucCVx5ruE+MtMEIBCIxKO"
    "x5By2NyYVl9b612cmhBN9PCFBiRJ8YZQ/SYC6e46c8mKXXU0IqpE8OdCl5zrBUTG2WLkUix1IhfYSg7Gw3oD89n4Y3PfDV9/mN6weK8tr2cMX2YpbUbAnK"
    "SpDChDSl6OutU2K4ypMWO0ybIwyqhd5Izuylq9yaesDeXJxGT2BUc/Q7oaoJiwWSl6LrcLdNzuSn6KFkPHVWzkfI56RQPrciQgsG5PmMnnALLCkMl7SaAu"
    "mZrQA71lolJRLQ2qycBac5CJLeWXv2Srk5nSCtJq9/5xW4pRsOUmKlxVS2V3wHzoKwsA/ddA/lhTHYoje443SX4dEFgEGJG4LTF8Z4KZTZUsZSsgLht0cX"
    "9dI+90RhPcIsCL89ytodIFraiyWUAEnb6vcjWUSbw5fyJ0goBNI8xZvlYEC7DuTsZhIdRMvhTR1Gygfi2lkKw4uuPIW1+mUWdNLTaSM3zYF2WOehxjKnV5"
    "ng9iVT2j24iSMv0eujpaJ7xN0K1ZK+qxh1Xk6ygl2VqC0ryYDtbG1hsD31aQ6FNQlYPhdehdwtPF6F6V3nxx52sW8cYBOHVGsS+n7arfXSThjoDqNMIIV5"
    "wlKXQjGhOXaPoDumfquD+s4c3GXySta+ustrYI+3u1bIhqRFvyTynZXevtRnpGDnR1B6q/PsCw9+Onj3dkC3KvRRkfJWHFIt4hjqwSskkmrakhd0DoBqdO"
    "c4dY7xymb93hp/Aq9biRPRjSSJmi0NxazVVSOahM+bUfBwGtdO2lHXsRHePWfeoZlfwHh4qzJN466meRLO3xOdbzcNZGB03Bq32RlJuyQiO9nW6iY/T/NJ"
    "baS9CvZN54ddNjk+cD877HOygHavWzLV8YH98E812U3sdtU2Nx1p6tKV50QXdNoHS6ky6Bc83Zn1lyoMu02M1gWtz7utkGV8k+RuRbkpBRGXRVBEdz2Tls"
    "6IlzrRR8WNlkcD56BV2WOtebzDKhveZKp1G7E6SbL6qDRyqWqj/nZQt+VdtuCrD2XREunJRK43kTco/5XoM15/Uk1ISlPph8RsH8pxqXPu5u5MxzRpRvjY"
    "ZGcvJPEGbeBfmqBmU9p6tXJeT7dDz5XdKaEguH2IvqIh90y9XeSwPiIqpEIv4cOeFyIgT7Sn+Ir20/Z8Vg3JnNPgS7f9eKdZUa45Ps8qRN0XX6d5Casq16"
    "0TvlVfa1tqvhbtnnaWN+5NxkrRRtwtVt0OD5fP/DHGypU+aHZDtC5xNkvgqaDrLPefqemWME+024tItX+EBJI6UGBrlLGxtPxCQsvv7AYZYqWAgQK0Ur3E"
    "YkHuqQOM/lBKJVK+/am+h24EK33dkOmAF6IZrpRQ9kh7Tc2rpS64kRELMvTroFKalRjKSl/AM16REoy69p98OMdKn15lCwSwcN14rIjOU2tbdVKNvsKosu"
    "cD5Ajfbm032VF3/hB3zrbrovUhXaYZiTMcZfiwgzc0OQGGE9GLfFF3hgZhK0bJU/5V1gfPuna9O5kYLbvD9KTJpMrpXhePXjmVZdQz32o5XG1WM+cXHUYY"
    "U6Qxud4Vpj9WrDfN3k7YYd+2eKU3Qz27jc3M2u5XG8LX17ue7v1+Yzq7yXatcPxXYZTXG0rTm+yoyv5qvAQ421YegV2evlrytjabbq9fAy+3ORgHeaItj2"
    "truRP/Gq9gCOsnJ4Cn/8cqYyzdKUA7G1FJ+rIXDJrhG+c8+CFzvqxZ5S35M8Rp6gSgIlJ/46ksvsbtnJb3U3Rq1qfpHc9gBs592Fj5a5CnjkrdVqmJ0yaP"
    "ZIN9EOA2/0UeWlWCrlmJ9M3aHNS8qulldWhK2CAT6twbh4Rt+IPkaBglRwD4oU+gVfPQeHhPNVuaemEiy8V4yBw5RauOshR+TJbGg2nZCR7AyT+LBUxS8c"
    "lS+vgsO2jLDPLSlj/RVVtva4lQWTqTonnmffSklj33a+jzHNSFrmIo+8lTdOhLlk9SqGtqw4DJk+X9N29LvxT/5fgF3whe8Moc9ywHYmCvxXfEc3glbh24"
    "Yd+0i2EJOtvFDL9dTPHaxQSvXYtxv7uXuN6TLL4ywMJLAtTF4jVaLdvXrheL/XYydmvtnc/sFds1bkaPF9p1uFUld28vx+mHbueO0uEEGwD9Q5CmAXWwBw"
    "z1YAV43SKGeKaZ2iwSCOoCzUjWa0cl+GLr8j1cexEXu1SVgB2tbYVDL2A0BQn8jhc6bpiBWcdfhEuoaSnIcoSk0qAlnXT8KCg4NSBgVtfZ6JwmEWtHNjaX"
    "4m5UMgn4VQRU2nTzo/aAlRumJ0zRcuVSas+1Yzq9R+cAXqL7gJhdRLW5KWq82iRTQN+0zu2VjalvrWO3nmHg7hVevHyLU8QArU6MUmq+ywtrzYds1OpCJR"
    "feCgzsBe0fvU2vadvlIJ3gwOoC3y03n671lXiNlGYkcEZmSmVjIgaY7fkoWgFOacc/iUDbEUOmLmhzd/eZ08QnFyG9/aWTWHdbAeRhkm4cigHssn23iU4x"
    "ZhdP8V44/XqiAcAIwoeUjgewjrdTPpnws2zSc0YIanAXfNwgj+By0czlspmwvMtAEP4XNqfVixMTlwIHiSVrrwjmz+luYxmhDvOTYC+E/fxNMKlco0Mjpe"
    "yzvJJJv+AbNpRWl0wzTfp+1ITsZ3SiVj4WeNNF/jrWB/H2QXfvQ3osCX6lpVByn3YPiNIjtj8M3GvgGJ9l793bty/2PsRbR3GqfqcUuOX5qwOdtw159lNm"
    "v/jlxdsP8Q7k0C+ZuLv3c/wAkuCvTFBVjl/s77/bjx/aPmSKLPTs1dvd/X8cyxYfQRk3wSuC7T+2BbCbJgz2yVQgvU9/U96n7bubSvQmkAdC2sgbs5Y1qu"
    "i+gAf7cmp4f9mkQEeKeIfKTknVd9V1Bh3zqNVEsu9NLdp3psFAtoYK8K+OrEJYnePzYPkYFN9Drx91z5iHR81Skrlb3JcDGC7PyB2GNzE7oFDeNfaIST/d"
    "oMMaGCWhfTVd09I0FYWEPoZEwrje4zUT+h+z8nGoDiLcdDrTkWJ6fnoduEciem9Qt29ay2vmSKxRx4NoLQSeuCNyocRdK1GvsgxTByQXKHI27Kdveim37v"
    "t2OfSBvpVfAr7rULXZ1127eNH2VuNqJ1Y8NfV4E3G65GVmOPTJmo4E5Oj8zhh9x9Kzou7BEuZ0BauHCyvfc3eqoDEy66ljunCoPHXkBW0DTtpPpht6UFmr"
    "u+An0f4YIlHgHxHesOVxU4infwgM5hV13XGVAxqT6UPTepJIEHRlHKGVKxIvJw7wEV4JSepyL6ut7cobF73ld/OIFPtZWnrpve6sO3rorlz7ZrmRjzICNg"
    "VakJ4MjbczxgMHL+ZLgqMvu1ptN2wQgvYPZXTmIxu+3OtKBdtWo6Eee6iR0aEsPWawinSUnaRDB0vry5ODoRlQvy/wVB/ICOiBa0YyHeqLLu41FGTD2He+"
    "Fqt55SHCmmpKN+TP5FWXfDGULyWYVij6zj9FkEF72ZPt27SA0XmeWqOhj9l+A3iJ6CIT160WfJk8I6HVzKWvLRBLSwcrhgYWb9JMrp67fCXS3qXlk1Al86"
    "zm73WrVhi4hbkrncNY8q6BDM0RmB0PSY/68RDVAIdRAgHb2BBD894OBRvSIqIKMoS2BAOy3shhYKG3Qgg43mMbdXn9nnwBdE2KSK5ej1BnSCRWKdhlOehY"
    "UmbOOzBWvbMOGCBvFpvoE2VjekKpobzWArjrjsBcD0ci5foyqNHmdJjQ1uBIHlceFMr/obevpSQdwOweksahyrNyV+S8siqxeujXlzJV5AdscS6fLxZey5"
    "JIqw9PUFEt+DI6vWakG5U3Beyjrl6yscP97FhLMRgIGZxM/0A5Wr1jyoq+GyCG0G5xbeM8OJR7fT3uoOeD01zk1Tkf7ztkGIM7Mulh1rB/3CQtSuqofYSV"
    "QGGsrdQTivMgTC4xGMOdVC2jG3uJxtrgN+gSDo2BH0XgF/JaCr2ruitnzU2cL5h+s6rYvDU9a5O2S+DGz/v7zVGCSHv6p1CIDzuKXhFnaG3qCn5lqxvFM6"
    "9ewkjptvf6OsXfOZ0UtE14gdsZyN/clmwU4MXin35Av3tuuW+EXvXNbLLwkfNoKi9vh9K1M5zvRu//1Ui5oqf/JLXxozMiaTSrV5fOTiAcIeeCGeFOogYB"
    "Skep1Bjj1WQNm61jb/KmpuNtJ4orBRekVPnuhCi1DH9acv47D+ZKfY62madow7fVrb0PvOS9zRxFG758RTvaBi2+LG8OJ+QGLzIRqakDehzEEhngLn4Kvj"
    "fbOvrBo/z2adBvM04vnbqfB/w37YWTjyv90w1jCMiVndmvvND0j+QNRvZ8vEykBWj8Hcske+i5rCk12u0AWhwcowPSnpys8YUkr00MbGJXmrw4FNj4C9SA"
    "DEBHbpXjCIRygfYecFx38mJosuNDhBo3LpCMouH6yDMq4jncF2K65G8vi7kO9yoow3IhdXqnj77xyy10RNPORnjRPWjF5sNBN2rarcA5ZjHwTqMqq9fELj"
    "XRcQW26gAYkt2rDrLUSidVIcuuDiFlRid9UbzndrhRu40PiuO76EZWVLyxwXQTpA/lyLIdII2Hvvx9h+weOhJb2E/v4P3IrFcq7a3HcVEoXo4U7GszKO6C"
    "LIVBz/EdnjWLCAMM8/43RB0/+bLAwAQT7gcFxatsBZXWFxOVMi3VNUXJdWRs8o0aKIcV6euiPqzPi9OlTgPhHYmBJu61G3vZGhk87zXA9X6fzCLTYqr9EW"
    "DTz5BgYaj3Pf26NEcfF0FOoI20eGsYkbcWE3ssnBifOqZkdAOReq2cakvuWb7I4i0qVMe7Abm6fwqKdH56/W5WnxXQgPUO0BRF4ibqA1GLGEqxS8c/80lb"
    "s2L+/kUXOTDlwJUkDrRAae3MqdQd/U6foamHGITXvRplV3PZgdONtqoqd7nhOZNzvPBaWeh9l+P7U1xhsVNL+SPUGPy1to+WshW+zAW9B0SRG7OKPNnGPf"
    "JlC4mk57FEeO3CA1Nr+Y+UrSDBHE0UdP2PejAXcvSC5UQCPkH+Lu2HF64TDUcqoGgQyMDySklUwUR5giJFRIJHuxfj22UIkG6+CRsXd40xToujfoBzz+ON"
    "nJQRqbTdDF/d8DkuoB7okXvFTNQR3r0V6MlEF3bLM3zBkmAsajFMQ3eitS2XM8Pqqbe45eBxCQKnP3zZTL/umbgZ1jMJYIIuaMvqeGdCD+9pFzVc3Qg6NY"
    "iBmpCRUI7Jr0uupLnzqaorfOwo2LhfGMjJ8d90OJ3bmHOf0eH6ygJoVmMYYOgBOcbFgsvommbMW3QdVM4e98mSiVr+7eZW8AF7F2IQPn3ZgksJSYlKlrWa"
    "Eo1mpXP3YjPJT65x2KTSXXjry6nkJXO7Q/vGdWSaJsKms6qr3gaaNSmpXjEn5fQ1TtpX2A10wy8GsnWlbr4OjkHYrd9RArqbYwywRklEpsv2RracnPyDLl"
    "qxkXV7WxaRXZKpbyS07LbOWZl1njomEgXkBUOsuR9z9x0QQ5X86AQGKl2aWlwARY2fmpMI0F2Q+ob63MKj6h2UHgDK0Coy/32LLKtLZ0iTTzgXntCMtJkW"
    "f+reBJLwGRsI1fd43Ks4jt4q1S089cG/eOPDuG4qec/mKN1sACARRt/e2BVTelX3Ks4vqt51MetlJSxQSVEy6qKHARHPQaSTAb0Gr9711BWbXPQudwZfe7"
    "h4kH/5AH6PJjnIe6x3MoOVP+fX1BYa41GAAlYGAksvuChKdBYwLzP2zkHLinralUtFzMuLzXExqjYvH2xe5GfIB8XZBlLmjZ2Nrxt1sfFgY2szTL2LSTca"
    "1rSecEkRelvVuu1hqgoJJ60Kju1AlbJgELTK+kq7DpUrDWqKbqoIs3IvlbiOMgIZUVWyPa+7cYtrun2kp2kiemBtjFI+dM8LaydwAM0SsaetEdvbIaTi4P"
    "svy+qwbMjX72tABlvNscwdZ+LayJL6Ioyb5l0D0VzFKyCvJoSORwhS9VC0xB17oNSh8BAhRTRrhWVpyxytmBcOtY29omEjIcUZNRN4/1pJUMY2Qsx/jg9W"
    "CyUd+fwAj+7ysXasL/H6bqPBcJmqwZ4dDVfcHFimd1jaJ3kKvMwhrbxB4K2XugPYOBTIsAXUV9oWk9rebkJRuLbL7QSG1szEuRUuYQlVlGUxZW0rvAH6Uw"
    "lqtoF5B4w6vKQF0zwMb2fj8fjRjSoS91UklBo6DEaNTzjmPnXw7BZBmhea+DrMNWxb59FuYYzy+NGOF8a88B4oKOkWyCjSeAPqNHuo7W2BraWJjY0I7k6k"
    "Xd+dmGQd3sS6wl/LgbgjbLRy3o4N66vuCkjJ3qOV3aCrgs7UgNkoDbS7+Vpfl1Q2GrErrpdelHApVwcxQ7LMOmice3DRwCRQcv4Dm29ZYhqQKFXr9vaWW6"
    "H9hApfTZ5bHu6161EmDzFjfNbBtGji+bFtbYuSx4ZL0zs8co0XjXk/A0d+w7LQ+xy0ORpRu1ZxCYnj1Vn+qi5lr9q8/1Xdd2+u27u3yUsNfHuzl6r80Zu+"
    "vBw3bL6Z2S2WlYBhNdn2xJSlAo64srzqK8SW5YK3El/0XXLnnC0nhY7L+3nykcoK72LnIExsbylOepF9lfezIY0/VIp1Rl42XP1YLHZk+q95ja9scvWDLo"
    "iq30/i7UT/jrSlqMZnqusq3mry0jm5G8+kpcp9xY+etIvVIO87o7h/v+811u8P9ZLL3mTdOvZe/ABRyjmBrO875e+DrMz93O2tcB2G3xcR3xD67JVKwFpp"
    "LwJYonCx1TBvKnQR3Z1He+J+cSj8JhfLby/hvnQUha1ZLor7tVz2J7k1S8X1lsmHgrJvnnW1TrpA/7RnTPJg5ugbwTWNvKDgTgWaM/dcjMqWOv56NWsHub"
    "TnIXha6H2SYb2j2K5a9lZxnQwAvrnVUe05n+Cx6XIaYsSDVRVgc7rqvEFEemSrETzmvxO8vySAxlrLqUkyeKS9DkBQwpfW0IYKKDwHGIxWDJqeXY9WDzBk"
    "CiNXDsYImlpwqY2UIk2TO/xhZNJs6I0VV+MwWjA3jonyqdXF4q9i6DiCSrdCMVBO2MzxbdRZyl1b8yx7CgmNOl/qhKVdyD+q9ADJMtL2XRJtg3WLx2trAN"
    "Hm2O5LPt3XubHWMLR1z63XdEJll89DslxZl4+C1XlKgvQnJ0GCK3o4vE1fVKWrI8qAXgLFmBRMhtqhrFakTIsMMJIO4Pr2WJYrmdEsZ31rPJIGOkPqQonv"
    "Xx+otXKJkER/a5WoUzWkZfVgFRz6uoKGMpXaXGTXJ9wA4zsdQ2mtPUwTNsMbukpTw7Xsil4T9KkJRmiach2e/T/a6G+vKcqr5p4kqHAezxUJr98o3yggEp"
    "b0h+5hgCys/MaHy7TGf/mohZDb6urP70GtPQccxizMCTnyL7qzjsehWjFH47KYTYNvUrhVt8N5wo2xq3t3GpbJsalKyt8VgyV4m+vHM1GJ2pe+I7YWjDkP"
    "VthqTUQLNNKYKAbcfYDFCTIj/KdHyBwgj7BCd52cQ0N6CsOVoW2dcqmVTCvp2izUfmCI4Mw5fvnWxjjuIV1BvlznEglZw9aIpAeJhahC4MeyY4iM6aRtt2"
    "gA+5/iYAKFXGbIHHd21bX8duvQ+YHUZVaG0mrkoLWjrNvHQF5qsA/m+LYW4uDOcy6NGQPdu1gdjdR5Qavr/ZT2gdOqp3kq8zKId9qPYime0OjT5qRDBlgD"
    "/YhcdRCuDTWLAvm2eFkqvckInKrNGGMyNsbI1Y5ba0+csLzzDJ/UybRqohpTI9DHnvpQS6KhPXGceyRQ7ou593STpuyAtnpmjZ6A5to/BSOfKPSZr7bw2R"
    "x1UrvlyWTWMNfosc87BSK2zH1sSA8NUX6gldXmQ7NM3tkiuQYOW4QhEC6OG+4r/AAWmtuRyva9dH4prkOLn64tL0gHJ3V+W7tBh+OX147HUi1FM1pwm4s/"
    "jVfLjeHqlfDnayofn2b5BI8quzd3aKKS+iKQ0fEdJya34pYb5HeZp3F/CbQEvmqMauoYUa+9Gni5rdUWl5yGWD++6roEsNzdtJtXx/B/jFpQCHez0fGm/m"
    "MZbeP14IoJ7WkPb0DF79l+SfRZIS9Um5irylRwayuA2m0ZVKTDEhDSE6byARx63jkfg7AkqCQr4qI8zI/W1zM8RqbfRF8Z+X4gOXnLrwBzDiVtId8jC/rp"
    "0WKxtk2XXC5mkzqfTjho6AUbaeZRJSPiCFkZlPiwVEA9AMjRXzcrZCM5lNA+7bFWr3rk42d+DRXUI3KBmksdNr6jRlWy+ZtMZGegpGclkwfnUVmyvIggT/"
    "s1V2UT2vUfldomOyvptp25C46ntdavm0vnsjR1/G7I7YlR6HPR2EAFTpwUKtFETuQw06DQDkteK+papRNQd+X4stGIT2uOozwpCqTg3th0NrQNhLkqxMox"
    "2pJdI006W1oa56zsvtJgIxWsyUvl4zKuA4mcgNfstOy6Y54JUUDL/Nm1enWNLopPceey6lqMzJFub1oG81k5iQAZii9cYGh6XuFziq/GMEwGmy8FNXk9Lr"
    "vK8jqgf3unHMU0hMmP+6+DdDOb5puj86zexJMrKI5Mn0KEzi94fV6Mo/T9u4MPKVOPKkZz/b5EJl8KeAZEhpe9e/O6SdkdehZQ1Bu4FHeiFM3LuQzss/kr"
    "LGHasJNifB21LgfPL0BKmEQjmEUNa32BHnPKK6GKDuclbHOkHhBTHSy1UAE4CXJzAyp3BJoZ4kY2iXZPirI+oN+DTFwHhzlzk7Q2fVGGR0hwBzhK67EKYO"
    "hcBlM+P1kyGJ0X+YhXyeBw6yjRDhTJQA0ORWr3jpi8j3BRsnMLBG+AbI5R8boo4+1H/AH0PdRpZGg9A4KpcXeHP2SZqK7wvgH8PM3LCkgt7G/0aGuL4bNm"
    "XCc8gHzgC7BYY1UC2mbH0Nidk2y8kclnOO9Eh+mHc95TnyR5wifSdS7G+tGZrHfFT3SZQcrSA/S/rNFNB92ggOqLs94k/8KNMw0C0oB/zRCS8Ch0kB6xOw"
    "ShGzNhHhJQvaNbDnbUowLUKmwKUmj0FqD+1DdkucPLzjBuvm1azVdPShcbA6rSNAiRqQUqf6uWVcoGclmQdJ1hm8IjRNe6d8Kl0xIoVdDwHj5WCotUmbXF"
    "p31qWBdcOZhvORNogKBO8EVsXBja2hsmQPk0UFyhjVzYnqjl2tlK6ILS8KWwHu6HaU75IfZ0FAoagmVzG/jAhx6C8+5Ha4musoqeAsEhvCJPK15RZu/kGu"
    "fNJ6fyUjRW0s+IjAsOAHTUsEt1fDC/y4d36+FdEc/x9uSsivDZsbQZ3i2Hd/Ph3Qw0lbvF8G41vDvCnxOUFJcOGkjuuMu1Q8hdkCDxMmbpSsd3S80eXHlI"
    "5eVaw0d6SHQBlD/QVCYTXg5VddP6RWDG6gTi0NbvuzNUgqsaHYTnN3WlmjXNq4gC8rPwPyv9CcQlO6EXlZcHQwvnqwayDMhDVIRCmgPtd2IGenkKf3Tsdb"
    "mAkRpBMsDHaRVjMk0XMhmZEk1cCfCSxVCRMxDJEdsCdXW3UjT4hJ6x0nuCu2T96V3t7e4UzR1LtEPaZIj3CUavLIHcVzdqVSnizRowtgEgp7zaK0B4WNv8"
    "lwzyFqm4aiLs6Muhj6m+tQ5yqmaVIhzIh4qZfN2ptA8nAZNyYsYfMWSR0VxxZuDGjh6FrE1LnPq9JwCS6KzUFgbm2CDwzSV8h0Ev3tIzQrScMrBm7rmpsD"
    "lG3kSPcn1H3gkESKaGqg7zAT06SJfmpL/rNQbY1Js8MQK/3f/WHYeO2LAJj5/SfqIpTsfLAIlcOUHdrfG5X3HJJ6BD4eO69Obh0L+BmIVJpn34oxw+G/Tx"
    "pxdNWmqTbnVKegHaqBIZgx2GNHPfoU5Sj1mkUdpB4tHKKftx3Ykpeo+FkxbJtHW8CmoNx0EOE+ThAMihMF7FHGCyPWPfsz0bZiC2ts/rya0Lzc7OVSwpGV"
    "p0Q1RUsMctXtjr7R1BRxIeScxFY85ioYRcX4SRuG4CEMv9l7VOkByXNZv7cN+E8trTSswv1SYp9mcCrVL/esEFS1ts0iAnKDGljHLgXLlVGotPUdot+qCg"
    "VGxiOhJXvuKMsCVYafhHz0EXrCgMLzXK5e2SHGavMK2IQSnW8eAV8a9YRu8O3QaPiXeY+sUSJld070SOC7WnnOKBJwmm+A85d3AsNE5ZTSHDRlCujmCACs"
    "XxJClK1a0Jy90sLQAeZWYvE04DJ9g05Af4cquEF52lsGHUj/UZi0pg8qGgNpS02RTFezdTWCxKfeRxdzTUJd0ZYHk9B2VGw9XAK0Cy9Mr5KgjQtMotBvMq"
    "YlAJHKgvgFzL4BRrhbbh3Z3ArzzAK82kTZvbYqSfLql4ZaPQSN12QqtKMcH7oZJm4PIE56gqnJbQVaFKKwVQ4fcAfneoghRgimUWgBmMS9vCYE8LiykN5X"
    "xzpYqkMCp4kupfQE0tXQUZaPQFJRJJlF1RbA1vSrim7FvLP1r80VY/JB0+FsPgbaIrMbC5ozCVvrqU+8pS1sRnJWyy8dzJWSCSLCrD+zv37ysqEd4PBo/6"
    "g0f3PX8hQ0QUiB9WbHQUH+MFvWEbG0XiLJeWzJi8jD5H7gWbqJRKwEx6T26EYgQGtK4j5+mIwuBnHlsbaGAYlpLlWAGbcWGOSkDqNhIzMC6yXSNncexz16"
    "5dA4RPyVhVQKBJ3bTMESfmlrsTRkWxFKNjg4gjSXg4cO/90Y19l9e4LMGJIPC1tLHrZUFpQqI3xlH5Vxp/yYgiY8k8nK+VmqQgOjoewUGeKNotS0b2C+2u"
    "M1EBuD+7BnGRjDAHJa2QGQ19S1ZrnoYHMZTbi7B43poMrkCAPlFe4rsXePds6FuLhI3jkIhoi0wFe20nK+IWBD182Bm5LKW8DZBihL14TWkxxxfsuxssJQ"
    "la0aTK3SAgSo0XEyVSqx9WtTri+fRbrUKF1HWCn8o2X5TsubWSvChjibwk27ypom20lbB8POHw8YA/AppXZxPM+AE+LrKvr2HlX9MZVPTDgx9+eLz1A8Vq"
    "I3iSu/n4z9tbkPEQ01/V/EKmPtp5uPMDlf3o7Pz21sMfHv35MSaDRA6IWCINlHXpmsA42nn0mIEg+QlgHYbxcGsLMLc8459yIAtXkLKzhe+hWcx65sX6vO"
    "GWK/wkTy+yParb7L4MBbglD10NP94iAj+sV0sYuSNO4NtMyGHo5frTHJBnci1px6AzzLpugh6TQzh95xk17Ry/lIEkY9yQsVqSMdEY5F1VQD537rf8HNnf"
    "O/xnV9vHfi1jtIW9aRsUhnfxnsOwIwBHh7WAaXooyFF/WhaX+ZjC0XsniXfLwUU2pdNOiVQyfAVZLW3ZQ8MzIe2IagSHnCnjZt0cISMnxkq3bfB4p3IPb8"
    "nBBSq1ujxciqQItZBj4MnUEd7LJe9bKluj2h20K4Shus5+d4QfrRNnZSTBUDGjyUzGjkcxemQsIYb3apYt9LoZ9QPYGT4q3DqJvotxmTAsfQCsTw0aFgIv"
    "bzsSe60usC8dhWMQdz76Elv7ytD0y3yZiS5R2k2ieqEZHHAfvuQBcDcPZAQ8jEmvZLpngdegsxEA0Ngmbht0gEfehvNipFC1vhnd7FkTKmyFlofxcnKSpK"
    "nWnu1iCGAWNT62pRKYBsFID0iX0BnYsYQoMaC/TUND8Na9avt6cxvf7Yyb4G6KjsypB2SA+Fe1zmXrKEBCD1mAb85hG4c1WtnFUccOI2aoBYKmUPYaS9E4"
    "WKvxMF29trGl3NpowrKXCvRhE9BbDafWA4HuC9dP/q66hbuiR3sHUb/usbWVpPfwRFi9LwQJYfP//u//Rxpx97Hdt0FKPW6Iot4oJMsG4RG5AUeSmX5A6y"
    "n/ykczoCpk0yTzLBUlcydV793Bs5A7g9T6Nf0nWsfrvqIwFGmQSvKY7o7HGFtSJaMJG23NBnx6UJX4NRSi56HVmOQ9LhoTAseKV0AVBXLinjsEghgQrbhZ"
    "at88oTLlhponHzCmS4DHsSFugrPxAFib9+aY06QR/hnKsiVRH6SMJWuBgrBLyhsiZnNzHvkFGC4IgaQSlwxDh34E9Shn2TT/mYNkL5uoooKp0UdVDEwQuM"
    "FIgTKGABuOllkqqRygKyWavgRzRb/ZLLaozC3ujpglnlGHaZlJwL154LAWOPC1tcyOmCkFokpSIkf0MCLaqig/1XOcJMnhUcMkxVpSK42RYNairzOYkNLb"
    "J22Kwolu8AGOViJ1rYicAm4MRluCCLGhLHMeZNuzHgO56sgJ20OMkS0j2ihA/1gBFxDICaLevbnlrVw6UAGDRbNQkLJeGjYI2DoWsrJBDzASI6hlKLY7dm"
    "qyvrXA2Dk+ljqYJHEozUuRW/2NkXkLZkwqegeaoT5q1RZwbsk1okCL2C0DUpI4lvO7Y1BCPP6rrU/d4yAHJLP3ZaM88WoMVNFVXvnj6Ap4HYNmDVLbWwqC"
    "RDepG01rHbFAW1IM3787dtlqF6SXbb1UKGlCgU3L+PpriT61S4e22n7B6iPg/IB0UtXLGRBTGXHdxmV2NACt43qpbX3AKeQkN8MlTfYZvmUAwvAbKfZlMN"
    "KwUWKzf+JT+reo3pbuKr0n/3KM0AQS2sWB1NBt8Gqi3hUqx0E6T0OMw+smHaZh8rIkkT3a/Nfn2csXL18mh5/Lz+LofpBE0QL+obv3dCN/kY8XZDYIDyMq"
    "E6oDkBqocVXxNPJbfwKt65DBQJStuvu+dC73J3SVrg42D4fsaDOkM3CcC1qsitcFLOFehl5zKPIMnVCHKYar3qSBbciD/lSNYlOM8eB9gf9MFjLvcx+/nP"
    "HKMlD4cLN/hD/vOZkyy4zdjvylt/jIf7ISsGNTrtlm6LqGbGwndHCgerJdquZfUTRbJUWIkJ4ScMqTXCPvGIZqQSj8bthuyI7uVXlD7Fl8hGQp2CzqPq99"
    "Z5L9kv1uU/aXtHLE7jk9Gpm+LLMLDM1FNHqIKthwxfWt2lyiHpMNAdUw3+pz/1npKy8foEd17wYQuz7d+AHYAGBqUfJn795IlZMiEJT4vs8ayN20enj8gJ"
    "EJ0G3OBcb/73/8X7B0WmzbDiOpIUhs7BBtcXOkwymgx1x7kmzhwLkKgxxc53wyhiqNeinJVkErrl8ql0ruL74q2lqDHz3w2moNsFQDRC2jb17lNP75H9Er"
    "DJ91IWl8rRXBm+PtSDUW+zgmRWKCxd6HNcbnyDbqothAm2bK0t0epiCnJSMnCqWZINcc9AQos1GNl0FTOXt1gxHIXgAjy6r6lb6I8W/oTecnfS4x9Am+y0"
    "RYYicT6R8bfGObqcE6drKPpX9ihEeBtS9gckNOFErSeuV97af81DzWUg5zDIneN+Gm+wohPtk9+p1upC3t019xHPMWe2j0vsmz0fbGwd4+k5eBpFJxyPE1"
    "M5REjuKyPeih0Hew22qsxhAlsKTy2XpDHcwe14gdoGY16nDVqVB2ViglgP5sJ/8Lmkg+yRVgv5XsJ5v1WzdZWIH9OpqEpBp0kv7CuZ5AhmD5CIC674sDQm"
    "dK/CuTLrPJDAvRX5mE0Il7B38a3yr2D+3v1/WKgsIHfF1FXkq5g2dBp/lZ2ruYVeSBA2AuXe5Y74w8l+wVZpgfCEiD3nNALYw3dMGhcDqih0FpYmUwLwSZ"
    "uqLeKagYaXJHOhkAtMjAGQf572igKsRecUGnIIKp5yhBYtd1cybP1OCPPEwoULmg664jgNoJws6MjfHPKXxP2QWSvHP8h/ygbaBhrtbiwot+eWdP+hudco"
    "7BzHHgEfoUoUMO4DWQdZgQKIenNT5I/nUExSimkvTmgdUCsXrcgzn11NtoFcxq0MN4iL1UefKmMgRTNbvg1AU6Kt0h6jRxzrHodv2kz5kk34qM/z//p/31"
    "f/8PjEpp/C6biTnHibl+/gPfxksiKcEsPn998fLz12fP4L+X4SZL5ctBwflicSa5bC35oTESkArSvgGf022HWmGJoNCcx9ZnQYaQd6hcLJ9udBKRzskoyT"
    "jL0ZM6xwiVPKgMLvatHaHON0YhkAbn1gPu9Hls3vpqbGCGUd8+DO2MyRRQ5/62o2GrWZhOTkGOsLoTWJmbqF9LUfLkC1Bn+ku5piMr2MPnVNSbifdKj8kO"
    "tfnEWxSyMuYeh6BDOGQGkZSdQPx5IhJADiPMyvwUpEy075nIRXQSYwdRUgC1PAk0Lmzh/kfyU4+s7AddldpNydcWYEY70Ta6YZplEmaZ1GI5tezIZKNU4h"
    "LIIZ47mixcdg18OEj1AgO2mwTOPpuJhhFCgsMLS+5GyPK2wRWTH/2AbsNCnmdub4EQ8LfSXCELdfK2TiZ52qY/0un52CRuP9SJpAykzrocW1P3RbK2FbnR"
    "y0f9sZrKk7hO1raj4AI3pwWXM43blrTpFEPcWJkMSOP7DaQWHTRJPqAiKdUyZULe2ZJcQJqk0D8pFN2QRTew6IZuI0W2t7blTC93lly9E9iF61IK8AAcpT"
    "J6HUPQA69DyZ3Qez2czwwxXF/PYGazkJ2isJbDb1TpZ4w2JVIPPo2b8KZVqvElDtbRPVoAcjHT4Xk9kJEy49+ldKUfrW2X6T/CCf6S1P3HEXywIjbopF5g"
    "OZU3dr1qQiNR50RXzLFYmqM3v50b5zeOaRxJEaX35uPms7g3LxpYpX5fItk/9TSTqZlBa6aP9Uz/DDN9zIRxY4oulQCK07UoDJrpqnU3JkbVUy3lZdEiif"
    "Qa4wqYqe2rdvppkw16ClOo14JL+pvksXhSAgEtFQlNSpUfgG4SRjk9PmtpULKxDaJHLoFWxvxTlKrGF85bs8v7LWpfawLX2vBabvf6OsZF1SMUT/DlpI5J"
    "w6z1JKjI8hp0raDByEu1lRqd4FfR8ivMbwD1PLTYehOo5wZQ0FQy1BCWWwjLJYQ5wsE/bRe3hbPSwJnTTq4JcasurT4R9FbGTkhk386ss+sHuuuH0PUDnJ"
    "VzZpd+3kJyH8yAPrWGgg0j6GlINLtCTQR5d2/bsjfio42zOZlXH0hK5j00jFtVKKqa8SADVs4yb3crqKElqAL5ZeZ2XDgdD6GBiunSRX8UMvdViIybpxW8"
    "JzkUR4ymcW02xwbIlGw00gBRW4CoFUA4ZYGHRnXXItduzE3FVdEeN+47Ril0kiZB/RWGsWTbW2EYuYzwlXqZ6LNs4HPaI10pUidIht2pF4w2ZDdMFqoZql"
    "F4JKKHYl7fcLrQL42RXibt7Eqp3mkdiu2YMzGnZ2VO26DqsDr4J+LLI3CEHETmP5ZB2rbRKIbPPyoJDlRXUFTW1ytzsqgNK44U7ctxQMpJD1vNjVvSja+k"
    "KUSYow4Wcc5IbYoq7sz/72XrsRKxAukJzv/y525isL39eCnjwYoKDyX1sEP4Z/cQtlcQpO0fVoyho8YDWWOrexBdo37UHt3fPIuZeoLMPgNLnMcyz7asTs"
    "+k1X6KfWxagMRgeI8RXdUvcmpwhqZBQo4PLSn3SsZz9gsodkzkxnLyExpV7pWwHpAbbz9gv8QPdqBM/BjFzbJVUOSd9qc8v9n+BKIEwFge/wPDNXl2h537"
    "tbExcDw/0ZqGNkGgU3m5WMTmrc//n7k33W7bytoG/9dVULaXXyKGKMlTJZRpfvIoJbbkWHYch2ZECIQkxBAgY5Ask3xvq//3lfWezgSAspKq7tVVKzIJAg"
    "dnPnt49rOvkI+tGNAfAiUag5ixmVrxATNenKnigwVJPFZufsmzbNky2UYRxHhOs13KjrKUIvr1MvFwyu1nF/CKCCOHQbdsM/Paxji5NfXY4Agtwf7H1M26"
    "ENRQ9Y9cC8YJsEXeOkViC+m4zLCKIVGkrWBUVSppRhpm1qhuZsU5lZn5kcPU8MlE98220xXmjlf6x1/wT8ZzyQ/j1mjR4vMTDmEgD1gSN8JEf0jiNrx+FV"
    "si8Ureyz7P5/APRmaqEaH7TmPB1+/mMOASAEp+4Ikd5wk9DT2K/Yq+HI/nwEncPYrFF5v30PGDGQIkPV9+OXNGeCZpUnCixd0pvJYr48tsI+fR6Nne7vPx"
    "xE37c4RTB2T4Mw3mUV7pzYkEaU4wPbRt+reZSsjObqcSfwviOHsm3TmAtB/DHj2wc7TFMDwkArKf3R1GfXmYAayrYVXCWRoGVREx4KsOnIWhuFYcr+OI/P"
    "9lCC+G3qrwXXQq4ofhEM0F3KADCtAln/NBXEanhH7I2SMu4Af5Mo1zCn1a96FndqZf+yAnXqTR9ODwEp3uQbmqUDK4nynYbzwcUq47rz68ccuwtTifa4CF"
    "K6M8GaHQCPX0W+I8fSf+M0iS7KKQMMzgOOp0n+693fewSDVH6lPkh2lsW41g9b2lYUQ4Hq8j9jWo2DsEjGLOnZWoN83SaLP+g6zPiO3y2n+tbgpxLiddrw"
    "mDsWSco1h5LblajtPSymtc2pHwhoZEfJoLBz+iABPt+BEToSvIcM4DYMKQuYdV3LJZCAR5MmHzTl/Sm4ZD6KioDOJEghGJkNyChCiAauoTYjXn0Y8Xg2Yj"
    "QZvQt5dI1nUrgh10mPcbrcsGLZQDqdvUPDqj+UonDrFBTZCwgp+LrecybVKPcScWX1E/c8FtgdWlBXmxGiXdvj2Txi28+k51GtfDPCPZ1q2pYiCO2NXCRW"
    "K2L9qtHY/2DP1AXQTA/CfTYPvduzedWwJ3qYqFO+gnVs31OaHklpLGWI4KxSAw4DhSN0Iv9bz/ryasgonSnspzi3e+nnVfeALaGWwcquoCU1Xzj/MdLQzm"
    "GLZWFoIkP+Jx7JARFCicvGHZ1ViHa/JDXQrZK7uvLEGiqEKoiiZz/hpL5wYl7v6xwnrjl0CZDQcgf1TlGefWyrQIK2ECfXy4b1o9URLzOdYsY8pixpgid8"
    "vpAWn3cOKbCN90U7lT9Q1yPMF78HwaHMIhzOJp6eP7dqy6kkdPHWtmZAi0pyo58VVtGWilylDWB7ssfU2V6cPhm1ySJP8C6tcvFiQbL+sJ2p4nywCcMB7f"
    "St0txgrH4zKUanMhFCySQmG+fED+IRqJnlxY9L/GSp2CqwS6jRi7zdXzQKNHBd8tV6X/a+1LKtMYA2MdIdZ+Zty+PTHyA45rOUQIj5Yo5GzCuDKEmDoTD2"
    "ZJS//8VgreYiXV81UlxIa1XkBfj9bHxLWjcXpC/EHQQ+QIIdtCz+x1l3GXosf1fKAdQL6pRX4RJUkHp2A0ha1qOOnA+r/RgCXfmPQnk4XCaOSDPyJMHOgM"
    "izfsccyT7WcTfQtrIrfpwDiujVxVtRH4Jdanc2OG5XXiKahp0rf8papigmR64sDj1w5Vhfrff9thhNJzgW7lAF57Aq/BQnq2BnYZ2yExemlBcUGiouJ4z4"
    "2sTbZc2BLJYWyDO3FlKUs4Pb8Km/FEOzZprePSog/FRGwWMFeFnMisHL6MN+g5PJ+XQ5iJq4cg2MFgmfJpV/0a+/vuxvqm5I3V/xoPpHGMiSJ13Npsn8a2"
    "YeQiZpjgRdxV8xW1NMTRk70VpnzOnxAiSJt7D4ly4KZ3XJCtKcWDZzFMJLrNl9v19IU1jBtXpM+SEe9jfGLEi7HV0VAdfVpGfiWiDsNj0rEcnNqjCpXcgA"
    "qlWGtOQn3A8UzQiXqDFjorhHrHEeZ6xAHKLyl4phxLsMiEmqoQBlQzifgkeQ1kp7qx8J0zrYTZaoDBJmgIIlWDvtMn9G7W6lGaesARh/WgOaO0Sgk3ZRwJ"
    "Rp9Go3JM7kFThedxg/1RlR55OnBCNxNVaBxC3Ph0yiS2V3D4V8PBP8E1hZLbpvR/SZEmVuICHQQxnJzGXzHgNOUo2Sw5wNRjBYqdf6F5J52qzT1F5Cbfbd"
    "ryzMzOUern48GIWuc/x/k5Vr4teYwdXPKFDUaEk5TaOvCEtOUXno4ktuAnmtgwSYkIir8tFurZ3LOsnE7DuBRzpb8XYw40/R07CpMCOhe8RZ+fg+5E30AE"
    "/y5ANcZ/YMGaDtlzlisC1KPxUugXdu8rBahD4sCS1y5tq/SJCOwwWDi/fftz3AW5ACY1Tqkt/tLXhj8dVWLq8tmZ6ys8yVVcFUZY6Du3nFpHPfXDkKBe+J"
    "B7xRJFeSw0IzJ1k7mdB8r+lsKICb+brzmqqUutd+gfECyM/bz0N+x8CvyL/ddmh/0rHoyUNWqC+AbcXWAmHdjX+CgZO7vtrrU2GwFz+EKM31V2aKNlr29G"
    "xjwd3bmjJGPHJA0qRv544+6/0YF6Z5A/vrt+Hz/njx48uPvTQ9ivHz/497379zzyrrUM5xt7rY3J00mbzqZYw+lLbYsV5eQVHRdkU6PdO/edfReEMRiZYD"
    "FIQQV9gTNLg0A3fDujxdqPmNBzVkkMOjwUIpwtAcmP9AyhjBHRmiRC5aW2tZdhhMEw9rESyLFS1iqWD8WC0yczzljoQxItdtKAPS49p6GKp83Ce5u+mymy"
    "uNRvzAvoGJkX0CXWFhFgUzVyTw08bNHBGFZ0bROftRVrv1ReABPPCZXaibsBTTFojSCHZqNojK40dwcJaEfieSDYU9h5d3AbW7JMULhVRVrNGs2aa9darW"
    "Z5pgtkz3MBurnXWiJtW33ZvqyiTWElFaYmeGGdX8NRNu4XPJU4nW9Jl7FeGW0li35knaQ77mZrNtocVmTeRFuY1CsKc5ffKTF0xHEBxasbMMks11PweEBL"
    "FD49Gjx4eG/jJ4Ri3BlsUPZb2n41gCZG588gblm+r+ouBWMQJnsydJBrb9xCsKWWyYXuDd0LeKe4FzAWCu2mndPgEq2RXfI3HGKsikf2Dtwb35qNkVV5/1"
    "vsP4n932J/O/bfW4Ipavtv8c+3eIAh9U/iwY9wGzq5tuM6R1tbnOB+VGKo9dKfkMRt82Y20CEZmzcLZHILr8vk5l+P9orv33cYryThgF8OLPulzB0+kiI/"
    "S/dZ48dOpSgom/Jh3T8LcGRwCIuJXyRogS7wehp9LTm4f6vsry9gCnBUExVjzXC1C1JcObPLaKjdCnp+fKLbRu+domNBNiwVVaxzEt48lLApq3qPrJgli6"
    "7AQ/rIIE4jdgipx3O4HBdhkPPlWa2u0CS7bEXdfZO0haiMdBLnm1+J+R/dTSoRuIvj91QgYerPFESAJmh/lwx/JtamZ5IyE69tSFL9YYIEalPNUZexZDhB"
    "BLDcNRGenrZuoqgrDLVLKCGjE8B/aDhRbsYW6Q0GOpp9ZVfpWuljq4c1SYQ3c3ZxOKVLv/U+3RGR6gg0CsFCgH91h6SmQzTAjwcmKLuIN40H+ZCtfCBO9+"
    "i5O+mjQdsbh0/RZ0b3IgGxQiQh4AKuMxI/9uUO+sTFgRgQ2YMPFxTxn1X5UiqvRhPDcOl3CjHkOnNiV69eXMkv0lNKcgXguJmMcDcb7IAz+xQ0sZ+ghZEE"
    "pCaMmgwEIYicaf14fVNGAeQ5lYGS3Y/meV7dKqoxW+HphnjznlrxGK2+ohgcDZOUpiJQc1T9dARrZIF/xaZ0FuWUeRi2JubsgU1pY23dic5vNPAxaAz2Pq"
    "MKdzq36y3bBrBst4BBdEffa7OTbKZLO01xPJyh4Vv8tuZYLY3c6L5pNfI3kAvpETRSVTsYGDRQV12qhYXO1HWH/2naJQp0ppKyZ0zo8jeGtJOYYkLDVkYa"
    "k7Af2QHN55TirTk8FK+rB38oINKZtpESY2Peb2NbunnM+ITFZj5UW03el+mmdzffTMuuoXtpVGQ13ezGjxDCZs3Oy6iY6Fl40I2Jm14qO4gf64lCsxJvHv"
    "4W9/VImXtXN/x1aKq6HXfEfNh1Y1iJtyk3/FKyhvrtPQxDZJJ/4LGPb/ejxt5Oi4s7hFdfcyfHY4a6cua+2rfapoQKKG4kl+XncAwKISxIf2V9jN3De8Qw"
    "cs+Pfq2frGqpmi6p2EGDa4NOe/UZswM8UtSpUb/3o7CGFXd6d3+IFjjtmAdOUwZpksbSJe8zY6hXnRlJkNdUwZ5vXf4WYx6BBc0uS8vnRc4pOr3NlFprbS"
    "WrsN+4+7Qc/RH2oLtD6Bhw2ct9tTURe1ZERgOQKCTqC59nScvuRejGQ5tfzDDP1U+CYYO9oG9TJpWyflISwmbdK0ry9N6T24INVkbx2lCLKE0CVnLJGZSP"
    "PeRQQIlTzc/bt9v4ftX6afktqK8q3e90szPh0Ebsf4j9l0Z4/+AI6A152pKmiaZIeSDrMlG5IP+HyV59M9UMdSRFi9stsojjcKkjf4BzqVdm5L9CNjccW5"
    "M78qZOvHHTpHe5iQV6tQDAXyydaXJrxtR6WYVGyTV0jMCfRadgG/uX2P859j86uo7/JW4SQWkq6b/LBuUrpqPWbb7oToh2bFXlxkIiLeYh8+yPVzHzYSHE"
    "bLbKhIVWUTbhmVf/vjjLs2NKP+1k76Azdl3zmDaPtUgfDV21PphFjRP85O2k1e3TN/aEkaf1t2XNdqt7x63FaqPGm9FjyadH7+rrXsMHTHfVG4PZRuAuo1"
    "RK68QhyK4EuwSL0wItsENx3QUWR4ko5MjtfRZN6Uc6Q36OR9EYqY2HDJuYIDLHfiIoEPRDFOnEzAPKGWUcBk0eqtBJYtgyQXfvz9QWpGgxbEcXrIZ80enS"
    "zZ1bs19YleqRMSgmbz6shsHsRstsusFQBKYAUmzyh9ExE98rOwN8gdsn/g27X5xHVcsLPj2hCBiryG4pBqGq7WKCvPzW8pCiFIt9ln12cJOEiWo4w36Pu3"
    "UTChInqZvraAtyYCqCe02ihLUKis8IvjiJyPlIv6MFJa9ShmbVSPalNwzfkuHeJ28u+cCIzwYv6TdBcQT/ilLqJPpR+X8lqYCYaP5omGh+jf1b7l72a9xO"
    "ageLav2fMdsdVUlS3//jx4rbR/GkVakqMWpi5jjOG1O32Fw1AS01WZ1oKWvypiBbjIKZra7KnYYrWFFLB3WyWCVyKPHIhd8cVsXlxNuUV1xJo1ijpFPhKg"
    "GHCmMkk+YVO5PIFpUcmLeFbqRoGBfEPoMkFX1JM3U1U6KPjTcChk5iaB0EdoXubOCGfy3yxgVtwqa/jlzYmkk0oMW+SEtAOE6KbKNrtdRro/noRAoorvhC"
    "0SAQwALPjm3WVdqgCgTGRdBJyq+KDNMa7BZYoLVRaeFxGPgZjPvNq2O/ELxZ2mMivwzjllCsfEtfJf9nqFmB8hoLUHw1/09cY/5hTiE8hcpo4ScDcXOpWg"
    "kVmXA5KRhPKaiDhV9pdFwwRYm48JE2XAFipSU41+EHP/QrT5j+SvtaHXxHP840v1i5QBpcxAZb+X06T7oaH8ZRb75hjuI7YuTGr0AWDxRV+S6S6xPy6jGS"
    "G+EIuqYsZ81dacR+55iuMYKTrdO8zVLkUbP8RecI65XCcYQGbp3pxGDjuOMQdrvgUX+hxSFkgeyRhwoBGln6Hj925RIuJPRUIA7PdEvQ6Nr06q5VI0cdOt"
    "q/PD3MQKXAIqANeQCb8FiQuDY08gnUIiVwpG+zd9Uqb1VQS+JOrsaVkjG8VxWLe/UU5A6Eqxc9Ix0qHnPWxMioeYeH20+dsbam/ndGG6bRFd2NSLAaiaZS"
    "2mI97ayK+3nQDShTHm0qnnk8UkgnyUgZWE8tDGK5x7sdZiIZXglXzmmI9QruCzfQgaS4pFQFMwvyY7tXia2yBZm2soLYNIkMPKAuIHganCU95yqBDOuTLg"
    "4sXKXeVnNfzYd+rEF5gdphxSkZ95Q+h7gfFzzIOBlGJmH6UpyZt28Xw9jMrz5ciHukwpVq4yw3U9SbzRwTLwIeDcO2bFlB4PUzhfvF8KNwOBwIdxzagvDU"
    "g+HsiduhqygUQ6gM2rK5/7mGw5GQ7oWgOH2Ic6F48RZwGGgYC1ctQGMO+h4Sf4brghmlQhKrgsDPAkeIIrpgcnEFwUAybJlIwqCruz1yR59nnhUTS98dNq"
    "T+BE9qM8FCfUKK+lz6dFSRD1iNLZ220XSrpCNy01CYF/i0r5/k8yVvnI7W8wpdoXatXUJZGJpBtMEsCD6DM+ILEVUjuPssK2Ly0UY9xot7NqAlcSclNSAX"
    "iFfsOzTcgW5XZtWLj84CPf5oQ+snOGMrZEFXGVkYIZqwj8dcPgsIOtjoE+6KrNEV6Aa3mr+DgSQWr6jv9Ete7xdoGKpk/XJYDSei2kw0LSKmyuDDYspcT/"
    "AizY8ImpfTXsQzWKGuLld5sPBVDlP41jTwUjvgSIbanp6VB6S5FXZp/AMVh2KKc99CHjbQ6JYCzI+6kMb9VFCqRo4hNhWis53F9BLX0Uf880es1tYt/JQF"
    "QsrtV8FSA8wyntmGKoO8ANczzOTazICF/RoT+7NF0u7Td+Zoh9MjS58SNT4TdxMrZhtxd8CnpebvDkFeQE7aWp5xuI+v1hUnW3Iw+8s12GBlRpnUDrKEmo"
    "YcHqgRiMUwXVPMEKW3DrE7ko6mVn1/IoFIE5+WPKkt6wt/Zk6VwKIahQMG9vOgSf5NzDb4bKGYO5Xuu3oMWzFydyY0FF9iZfDzI7w7sBKNgS5Osj8q930o"
    "EcureuIdxxDwVFK4q22X7kgsqcbzp/SWDxSaWH4XIRDadPdq7Ih1Xb9CG2NzzoUBjYX9HEUVkGiKruRtO7Jzm4HiFfj2+Kpje6qP7crXQlk/MUc4HEFY6B"
    "EXeiaFxvZp1F6aLsE/ok6BVtD4Q0HGaKy64yqdNDT9oIz8GlhudcRzOGkTFNDOQMZGTYZg4UM6gT3FrI6WOYtbk/RhmmV6yZqVh7zDKCbb3Rj3cOWoasPy"
    "sVx4FdEVydxV5juBnSlboESxqsM7kEgXpZzKTqI0UzUtSS/jUB9N/Iy5w9R4UYot5ZnXwYTyEsWQW/dTWH1PcLZI2zUKtuYp9ntNZS0cKOLQVByHm1Gjt3"
    "0ep471CwH8VOAj8hRbK3imGa8ZyVZi0Jh22aBKqubajnvOalG8cd5q7Sjj2E8OTNIN0Wy8vL4t8AkNoqx6C/9R6GxosZ2dhedWS04Lq+VaEyr82Mq8aE0V"
    "++4FCxxPeX4bt0SoAIzEr+PJba8Z4m8jkuBGvTLTBeFwdKRAhFm4dVgA5oeW/I/0vMuNXjtdvK7NswWDkHr0PJbYsvUK17kCIyIc3RTqobKPj66kTc5o07"
    "2UiA13DPTDtLxFdnUjoeEqV/AYEczIMlLqzGd0FGnkh9hj+rwNkPjYvg34thqszGi25NTiDIcZjuchpv7WZ4E9+qxR8DTzRTWVmrAWVmIWA41ZkSOptXrk"
    "cDsK2iLu30ZJcMk5mQM4T84C/9QVk/ZRJHqPf6YoF501RKIrJR6NJqIjrgr0HW1Ci3LiMcV3Yc0884NcESnFQKPsPRh2GRIVevrnBeXjOcd1AOt8JGLNmE"
    "2NS7L5schzEHe5wpsB0bkbkV8HhSlbq4o0VmsukHUFp41eUmjeqRWjYtbqxagVHpizzDyrAODMPxNw3K/rtHTu5iAuim2T+QHNCtTu6MfkY2qMX0kyoRWl"
    "leo1VQ+RqlnNrNCsICE2d3RDwK1o83Lr2e/qUZNIrRXaiNTlgQrgAjmChpUEzm1Cz/Is87QgVPLp60fa+0xPYJt0NC4rZgpRpgzErzmiifLwnATIbmM06+"
    "OgBn49wAukVhyY5UAznASUd2haKmsag879i5l/6xmCK/R435ySQ+Ro8+bZYDLZvHlad4PPJAC3jyw9xyAFUR4JneGnT6QrIhnkkknRP8tA7cc0cHpQyfz7"
    "POe4YK2HxH49OXA2CByN5HVuwIEWTvUc55ry0uJ958RLLEnYiMpF5eZTJZ/zlqlSpmrwpQLf0Fc3SZ95H1KFao8sCb6ptZvUN5Oj4VAnHcc5JFXxeRooYK"
    "DViapgfUUlFVA/8FdlLShMUmHetSgCR9J/qR+nqpuPdC5nLbjzd5Vl2VzGry0JkHHNmkSp1Ar9W2XwCFQdKKI26T1rAJgT1354w/qV91eymglupPGOc52y"
    "SASLFpOluIkq2XY4SYXqOgui1/R5RWq825xHTmo4mouRg5ZW3gHTGfokoIb9YHAgWm0sF8TDRWKoRVgysCpu5pGfO8pTUMsNnVqikAlldW3RaWZIP5YnzR"
    "GXgc7yp724H4j2Ji3jhNk5OE9OFHUuTi6FrwMe7En6T5tZJ75Ods5jPPFDDAioMTwFBtvFZESxnbUzt7J25jbxi18vxadjXLg5tBRbm7dGdKsfMMoTjf5w"
    "5cuXtPGq77DteK7B2L/RWdAMBI91ZlwHlOdLUmDUzSKgz+k8YIvGRLSB/r3WXxdtiqvz2LIbFjdPBvpA1pvosRqlGDUNJdaobUzd7ls+4mXJbHgavcoE30"
    "HcLeTX72M2Jit4w56LpISkxzStzkXGR6TK7dtI0VfWYFOgH988ru/IaFi/auadoph5FHjqmoioRHWlcg9To1SzY30oKdjkTMm+feeY8sUYYp1J512D9pvG"
    "xRnuXzQUNAMviByMj6qp9RQc1JHRtadjHe9+Elg77BUFv+OC9TmGoCgq3aRYCzW/uL4rRKim1lzggCqzMEv6k43e+qT9lBICDUzJw/IAsWeUFpkZZevpu3"
    "f4YXAWHMZJXMZR0Z/xIkTyolDZIkGgsIDalomydqwaFLgKnJSvC9RdzvXhc+SCBk81xI7YmUmGex2H0GDYxmxsNYlIDA2oBTxqWYEzZQjwW0uVZ1oWCaxM"
    "8FcN2VM5ATlZokcoJSMingdtyWX5r+F2sAgCAoO5XRZvpGOAobWccozyHAuk00ewp/CeHAbtSSu/BjppJZMxlcYvdKEMvoicXSH8sWGOms9LQ45vZYjV+t"
    "vATRSsaVhJ52UUMKYXJkJGOx2NTLt47e6d/Af4209/2IjuwWfnUc4YG/gXgf/ONO0pGaApTLF/17du7z9YX/cvVHbSh9H9BTy5rFu7o0mOwgPJyUTuALtv"
    "jpm16EudAscl1LJJ0MaEdHreqlUjMc5bqSrW/VlgsRR2nlE3Dp4GFpvlY6zeZ/iBILxWn+8FfyO7qgtfRCezSbeKOJ9GhMJ1sD5+ROlXxSqIdu7y2ngeHM"
    "jPgb/l2hQOcYt/h38+u+aE6wTRLayEVfXT2slmhUc/Ax3sDlTIIDgtjIRp3adEX0tCrCXZjHyV6h1LqVGbYY4ypiNTCB+noEWdCDLiaFTNHuACwoLpqp6Q"
    "PPUmSoK9mdo1w/2EjFcc7WFMT08uh8OG7UlHzqhFoyEaiMbbpOhQcfmsbGw2uA05lUzZ5QBcsqAhY26Ae7WkcXFtzYyBC+Zzjc/DiUfLYz5f6ZYO4yBsci"
    "uwcemo6FJwPbD5qHMeTvwepw7HzCAkcTfbmD0e5LqItDth1CRJOJxRBJPwleSwXUyUJgOrLdNRmmgacCGc2/aMM2ldNIQiun27RrEVecOowePx3iqmeTsd"
    "2tuaTCNiGg0VqzIam3I+tFdHU58xM2hLBV5elaLLYTOznOl/2WfcLuX3hnrvB0dIBh0dE5Pq7dv8A8a1D9aH+ouqASX3aT+sXkPxA6IEC2HBTNTpGOaXZ2"
    "VGJIF02vzG9ua23f09yLg/cj9u3PXUuYPsDIvVWzPuaHZ1+JRSt8yEBWnjoQetn7Kn7K4/WZ9oSiRYb4zQ311yxr4xUEKk8ijtyPvUbwvNZ7aCyM8GTB4A"
    "f3aCLobizUx4/cIv0AjkRKO+CjxYLwMY9VE5ZkIH5hFtUkRohA9TuKgpYShdEFp5+7a4YTIi6Wibj7k37GY9KXXwIujmPqW8gwWDVXkPNyhGqRe4BSHlCb"
    "pG1F2mG70+NDJHacOUB4pKofI/Zb1GKwYgFmcWDYJ7EuIiUu+2usQaOBNqH1y5UJiBhzgaKBVd4L81g/0LnFKvgsFoCQ+HXHN4OqjpLjXHN7fupaTZUzYC"
    "goygGouJ9Sy+l340ZDwHz8EnS+bgb4EhiGB6Eov+IGdUPUNYue25BVrNkQgrJf/6pM6ASmT4H8STQ1ATFTyIFw0hD/5yZ5DRjMQ5TXM8s2EbVKvMJk0JWH"
    "TdDvz3bmfvolywbdlV0ShaLgVcoOUPdY5uUxQQ69LiFL1wWty2540JAfIa9EJIpC+7Fof/8OPbFlEFhlsqc3rkf+iWTDDjme2a4i+GJqu2LxQTsU+EgURJ"
    "nxmiCc1KYhGOhD4/IqBqvGMF1Snimo2nXMaHboazX+cXWyicjy4a5ghmN0C9y2Er/9AlmjmoKO7vQtyDJ2pupcey0decbjs3PmritEut0U6Fu05NlmjR1A"
    "BK9aO2nlCEuP6qyZuY8QfEVzsluKq0FslU+mxOPsucT5TMRPrbnRPY+ba3Mh3C4TPBJTeBGrAePJkojHvE/sDcE9oxu58U3ZjVeu2rgl6KCbJcEyI+BM5s"
    "UqmHLbdTygjthcuc8jLw9Kn7Ik4RRppiCvP5XLZx/KaVLVpdLwP/F3d1vcStzIFdwdbVQFDBNYp3UV/dzeyLtd0YmlFG1eXCbhf7BGdUHvttYiCa4an2AY"
    "8BP4R1mHo2W8rPXCp1R2jzgn1fJLZWS4ZjC6uBsnPjsHrL2EYnvhCd9WFA4UziL9CbFmeQAS+tgZqqUAVYPH2CN5SaCijEphaw5IRgyMYh/mz1GE/IVDFI"
    "LqUzQgFhW9jKV7Lr9AKnIiHvGLS7R9teZnGBeUNlD2KaG02nWto9GMh+8xea97CBqqIs4IAcXcQorSPwRvECwfGBhYEslHmqGyw5CPqi1kg4Dz9grHdhmR"
    "loxn50NUV9ILzFP0/wz3v880tQo3X93THAWAauRX+2tYQbPEICLgpgWnKu/ho4KYKZhJhSAKPfmGnsULNZ+3P06evdjdVPX/8dja10KTqif7OWV5yTn3yO"
    "Lht27a03Ox243jnJkmlhce9zAEGa0Y9hkNINFIHFaR6CWghWI+IlU6zsyt3hX2Q5gtRQSiXjUO5fBAXG+6GtAxmelAqITuOMhHvRaRkjNVRx5auHl6thlh"
    "eUrLiVfjxjp0WxGKSjYIwbQYPIuS4xmGfpLHNBoFyYqrfNjEwVlSE7TrLDIHlHaToz5nsf9mAiHMc6n19pb9x0bPHvjZAKgYUZnalrE9djHgy0s6FTh3pC"
    "9XIj7Xfpt6HP88wbe7gfTaHVcZCgZ/g0xhWG/OxULEiBeYS0vEewwUb5G3br4i/qEqaKoyQDwysoz+v5l0HeaYTFqZzMOWymmbMc82xwrwY7D6hnBman1C"
    "H69QVDZIZOsoN8QPmFup968NcbqoUD244ojqnX5z2YddPUWy1pJ96sa6FyHoK6opkFssywCKzzxzCKE7jHc9RRuK8wrcyywY8P76+vO20MrUnV1NdH62M0"
    "nsNmbdjb0uF2N2VUBrRfEQHLFUv6ZlZSzcfOvy/60G6Ldd3Cs1sVUbo1WTC8Ro8onRxhVOXjwX1M11M+erhuibUmZUNmbZ4woCAiC4F84cFJGJSvWVxe+7"
    "OLwzXsy4B5BQwZuoe6HyieEFbHM3TWsCI27I02iLmT0qkTEZ61UI8yRySX95nXdWewZqFfT4tj9lqMWiwlmra4T4Sj0gkjTW3rq3J9FNtP4SPRSA97eXBB"
    "TB55cOpzD3ISZLu1H0hmQfpMitD3f3YEqSLDCH2VgLg1M7nyOr6ACsCONdlk1McmbrzFJmqJm3HxMxyHm8aY1RYLy/mL6XhQh36Hof09OfXzAUzRUrztgg"
    "QD1RGmi2I7oXcORjm3Nec8x7ncCx+oK9qbL/mRobqDIyxQev1fik6E2zBYElLE95gGoj5UYTEIhSjjECTbrlZGtrvuIMMhg/SvfUUXbGXKlbWCNLz8OmJP"
    "IqO9Z50tUVc8S6nqKZA7VUCUZ6kZjnxilaUZqTH7rlWe3QCONxOg2Mx5e+m/JDEqZd2rmUXpTK2DGeFQUdw6zfLLPscvsHQ4fcswK8SjlmUEsntfBETl1E"
    "hJKZMIVa9GuZh5x7hJn/AZhlg2YpfaVHrdchsvynNeNJ9DF62s+1kPUy8hXwoF5qjX+XBPu903VSJEalt4v8C8iIbIFqZYvdA4bKljGXmmAp2cQATbE4So"
    "80ywWemgNOGwhKf2LlIYIN96NiN/WeD5x/i4wZwMi/4pXPE4v3fBw2NSQ9g7YqN4WBjnGShbIMjw0xi8cHFyiUpjX1+K5Fpp+AqyiOEcZfAZqQ8n1htldH"
    "Tm2oz5lLEoyxJ8AMscdT5rI6Wx5Zh5i9EGFmgSHZUdkC7IzM1r1u9MvAXavbl4qN7CyZxrtzpSfM0r3frOi8hmS0Gj/RG65dIcoz/D5nieDUgJKEyXkG0L"
    "1Ml6x2B/YM+k0WTh10IZzcPuD3YpRZSfw6ao+xeZlKh//bMI5Cz2Y+tyzjDHHczFA/4RhPDJEeFJ0vBSX/vO4MH1UygehAvRkfsqMQJcaejT6kc4fqDy59"
    "GBspOqH4rLAtb1ASvm6nx2ZJBDNzABhKvsVQa7ztMAEWBkessx0CVVBlUrk2bkIT+4/ppiIAjeu5+JD3g+BxUmWP02xj8H49mGf399ocQxHm/kESi7k4OJ"
    "4hCH57+q5/XJi+KMbEmRN7YmbkzFrDDugVjlM38/85+aKfPV7GaTgJIYdOAfDLLVENLgLO4EOAc7mO4JRWWW6jtO9qcOaMfwX4LbTecwThLi92BVpXNYTd"
    "FiiFQLHYQ5hHEJH2CAO6LM8r9f4V+QxmP1T9EByTzGBM8RzJ6Q0tJP4wL1nGkHN+TLDqyHOI04rY2kgDaZoPkD4rpOQGcp6cpZjDlU+CCnf0BG6HCPdeAc"
    "Pj7Gy1l+GE/h3ZTWADTAIyQQwtMDCjuGalxAZ4CSOO3EpwjgiVNQF2GCwYezivxq1dFRHMaU3E0QQB3RP0mV5GXMvC0d8Yl30BuOnYacJpTEGv6LT6vTjo"
    "hVHZCvqzJSaCBZIJKDIcuPg1QNBW4/nFmhY9zsHRI2ImznWXCJ5uAOCDgS39BhwGqHl4IReL5UWRl0ckT1dNCBr3JXdQSC3EFILGUk/4uAchohptCG9IG6"
    "HFFHVR5iEcUZ7CQxjKLaQvAfEA04X3eRHVG0PraxqAqM6oLH8QDO8iCPk0v4DPVOaTqILtehFc9/MUlEhv8l5HXoVClOGPzHTF94kr/j/OUv5zAX5EZOdV"
    "ql0A24IuQqCISSR6k6402xQ0YnNIQzbwwNcCDQlKSKOtC2+EgtF/hScK6SLAkkBwI6gidqlXcQKrpvLUgeYRn+QhgMOu6GTB2DBAI4j8vs7OCsY7bHTuu+"
    "SNA9RC1OOzDwtW2509iUYUIex+XBYRxgnsJj6JTDgt6kv8iIRgeyXOi86bApimQ+mntJEqFpU9mnOsZ1Ex3BgyVO6IDhT9SdTr84u/IF7soqPMkyqSwUif"
    "o7PFJht0VFby8b5WOKTQXVKB8jIINyCLRZ84i0CfqRYJxoByrJNCQQx0PY9DFTXm/SRxwjW0qGw6iEYkFeBsGQyPtNnKJYw0ZjOP7qqaUmVCc8X1hL8DH5"
    "gWOeyW1TjpGgJrdmJu/x6oa3QAbnzBY1PKggmYDjHtpsGjYcvryQjAhaR7DvM1f79i0L2+jzTsvQ1AB0wsIOjkwuDLPPfdZROEwdDXafDjFLnd4bPh1q04"
    "NKQ1G3bUk8yLNM6wySPqhE7QHfO9RmPziOrfs4qdhQv8D50W6rGpGhOapz45gK4EwPSH2jPBS4IFeRP4pOhMl8HntD/rn/HLtj2DqtKOvN/XWBJd+/e3c4"
    "sbYTne2nkd3NSgCSaUa9iLvZApVFVPp9dmjeX38AckWVwknHOzJsn2cwN8q1WPUUSQLPMn8v8z9nbooZ+O8pqtjPYC4ziG1CR4DJ/Eqrrb9GV+dyzs/tE+"
    "+gK1LAnA/xOR2b3lrM9V5zTsf2e+WbEifmvM1yjAWUIx0xur9+F5azVNMx73Id5dJBF3aKA28Iv8z/tHf9W+qrPhRuzV0RR1caZSA8uLt43Hap2DlNAW8O"
    "e4W8aC7ShTfvqiswpbIcs1B6HSnCqf+Gqb8Lj+MG4LWDIV2c/6nOzwMtzdyaw256cBqklwdqSdml3/3JlC7ilZWKlt8g1w+6ktkYD+A5H0venM/gg+AQhI"
    "gDPEn4Jt0pSmZTD/NzXAZV2psrEUZunYt8EfMZjTWZs8zE5zcJntiqDraq0+XfvCGfW3bjNu6ZxtlQQm6WukIDrA72OcuKB9Ylq8QH6/f8B3aX1de6FM2J"
    "R3EeHND1+TSCA1bEqAi/KlHVm/8Jd9FNtJxhutHDt3QHMlx4+OmwN8O86euLT4c0wbhg/BR9jYuSPplmpJnQ3sE8E1llruYbJwFUn0F8Ck88FhTxq9oKCn"
    "kD16ff+bS/Fhe64W1bk1SYaie/zkUOnXNiU2/0Z28MzXhIrSC5eH4eY6fMTyvQBelwx6FNYCvQ79KStupeI5LO/9Q/3pqLmnDQZTl1zgK7N7fqekCTJ7/U"
    "vau8D5oASt3pLMF7/v0HsAzHsBsOZjda2n6jX3MWaeFYycAORx8xNWq+QB048ioKQD9ASTUoSxChCY7hi6QEqkuVVkUFWoKK76bAEhCesiLSCc9otHqTVo"
    "PWVuYS9bJHwk7yyjmNJdOrmKGY/SbymZ49XxiCNM79SoGazVzFyiAo5qdGIuRyaaLc9nTGmoopvTJtbM079JfTZAL4w7g/i3Bm5T7yHPoIrHQNbAEnGED/"
    "YXxnEBBbsdC5xY/L7/JWCfMe8hrjaygXKhO3UQCUglzkGg51R9/aIAx7nbmpSAhD2hg3v8F/Sv2RX+luepPVk/oSiX/0aDezB76UgdexSbk98N4hfPm8Kf"
    "lKkPrpkMwAIHbuZqsR6CrRnUFs9aDMg1lz+PUAO0jp2POvbMaiWZDIg7XBNukgBGEUqE6P3PExKDUCF2bQUf4L19m2mw0ePnhw7yH8pLxutXHb0U5dlQe7"
    "ZDYDw2EoikhMgxAPak5L0kVqKbXbUmGnmEJM3fby+bvJwmTeVmm0EJN046lk2n63LNP2wrAromRFabEncMRWmBjxP3eA1td/3r7+32bdibPscRH2ss/Kcx"
    "Bv0gWVrzQ7C2BPVfVFWVsk9ceDe+hXU18fgWQtCzf+vif2VaZnEQ8LLEMEDAlY4EtPOxZU+X7gB3CPm7ce4wwuV0kpIoIDk7Mna/DNtqkE/vJDhdvrpLrU"
    "ecGRATEgSRQPtYhtJyBHY7pfOWn2I9ZWacmpJ/FcclVYlegn87+5CwCNyC8y5Wt7mylnW4urbTfjrpq0sX0+cba3l+K5h02bjyrN3lfWuQMRQIbD0OV0wA"
    "pOnrsgq98yfzvz32fNEIdb+CfOBMdyiR8+Z3bDvuGf37LB3XUo4jopihDxeDO/br4h2efdgAmm56O4u+cihWEUOTrY6SYM6YANBBXUXejqN4RRMkGfihcy"
    "XlY/hJlqQm4c5fd54rMMW0ysNFxwEATokv4t2yx1wIGmhcy6LiVvgHmEoppjK0VlWwI5EQoJvwcDCkT0A3UCjsj6oDmwTESCHWyXISQczvWl8SKcNBppRg"
    "aPTQRDMH2KWWQKzHIkvrArAkgwDB2WSflUW8F0ePHNUseUyJs2GoEluQosUdAT6KOc0xGw1++/GFsSGyYIq+JvhTUmtn2SL7BOxJ7nTqnMNK3A8JRSwlPC"
    "gRCMSeBSMMiaswXtXRPG1CCJj8NLmxrSHTM5Sj+2TtjUT1DI3asQeE9u1GLhCVkTBy2fwclJB12k/K0CBZbbHa9rYLyutTGJZEx+yGVMQonrbMihivUdY4"
    "AsdmgTfK5IChmHuC2na65NirHpT5jj3V8D3WtsfaTVoRanik5vCgiBwX/Jmc0Cw6Leqzl6fHPjyJXJU3Pkds3NcLLaP77NhBn4CuRZLAguFLbhXwd/JgUv"
    "PKwb9ZzpK+FtcQlbOirSjePd2SSrF1ik4cpOC4aOATfVNdMBUvwdamG4QGtoXmie6C6MfC397BDmDUs9zMmVGwtZbgXhtPiYZZ+KLCcbSSAco8AQGoqhyf"
    "wvWRM234KS9H9xDpblpwpRlVyZdUNI/Vr4eggWwKzsBKNo3CSP3r5tiAlLi5jQNFZwGG9pJC1wqCSKdTDHpWCOU8T85grnG2tcryK2puyLBZp+1Wz9INhW"
    "/iqcse8lU1rYTEq8qShqhmaX1gywBrIkaR8tFnkC0OiUnsZ0PjOR0Vg5mESFp5HEyUJ5gIk+zEHfW9EEMwwMH1gdygSPiDGc2b0I/YPK/VOC4sKJEcQYYI"
    "TpmbstObJjgf+WktR01gLdhYMBE6dPvQUBw919A+mCObWmW/hYpdZWC9svEdPPoedqyAyXnI5zJzx39B0wN6eBcyDd5fWg3GYeRLDPtOC0VdJZhceLa/1h"
    "p1fVmOnQCZYoEPtuxoAR2oojE+kuaUxmmlWfgwcKP1RzDHHgwyHMTHkGYc3boLUypr4ahD1dOsO+Exv27U8Hb4IuCLhH5IZaCc1ybGC6yRczxT+Vi+GuQH"
    "U7G3wQbvUzy20B1bKn2+DMt14Am9wRaCVQQWjiIOOsazJh9G141Ah4nzq9kE4/qnU1hWi1Gp1+dkR8OLhqolBsjC1Giud1hZnCyuHH/kvkxbSQ4/ngnyhN"
    "pAOhX4iSfzu076RTg7bTR9ryDUFMRaR7qjqlsDU07VMeyN+Ejfc/Zg10/McBM7h3MQ/YpA36/buFtKzbpsTaI5GGmyu3MnbNYKCeylbx6NdMJ6FViQCYsp"
    "21ZDz96hYa2tpBfcJ0iWIAkYuOGURkdEk/kWtn4q+ZJ4kZ/8gohWjd5PbDHzLgLH5F3Js/lNRPv2b+rcyPCt1Xv2aD++s/PYSrCDgufuiORrNx74fRp/xT"
    "Oobvn/bno/6j8XwEP1q/6O+zjQcLb61l2pWFPe1cdVIJY6px0iBt4YJhSTF97y5ieB2N3jaiTAivJwC5SVHABW4qzPi06MaoAExGz/Z2n48nktNQ3ZxOye"
    "Ri7n+Z0/212+ybci5RciMqCwqhuEkKGcZwXIMUjPDNmoTryFVvNd0a0o9avh5jcoH/NO29NvUSsL452GmhCSjNmp5F55yTmgjw8wW8NuaUyurEVFXX4HOB"
    "dMpaeEmnSmSZWxBvShX/olCeIK1HClClF2y9enmxxL4QtZgUXHqo64T18NC4GDw4ZdL+KB3LLvLRSJVx8Z9ZfRQVfwc5LHDfOhG+H/OKoLDCYqiPOXLa4/"
    "28+ABPdiePDHb2qnqUw1pNlGFIalJwRYLORXRIJEU+baZy0ZIAKOkUS8eZWfpFLM5k2ivR3IISp7bAtKzponCU3w6T3/2C+Gp/CR8CUyXhc6mefDKfKL+9"
    "jHK0qViFB4OPcOLk3W2acbOFrHCcFx99+isbKlMfpGhiZHO/t5npqZh5lr8D8dFdZxHuIqJA8dFbxwllSxAxXeFkIzyFVmJ1ICsjZsGLZyW4fXvFeqjNN0"
    "EHlaIEY95bGouwcHPaZfZY4DBkRS2UKyksVb40qrwB1aykhDsUNCkcVTWAKgk/BcEW6ZOWu3WxcR1laktxoovBrESGim6mqRi6IwozABHfYGOrQvPorORM"
    "WSuYSH9EIYHJeOBAeM3vFWaPSOwU8tEoHCtI6JQfEwwJbEKhHaVXqRqgEDeajkE+w5dJ1VFVfS7VLzyd0UeCglX31fC0SEBQx97CA9sInnbyf+DRvRBafR"
    "DVCv+ocFTRqriCfIfHzJ9YmCyk3WmisiZjEFyLwWjSihyDZwy4rBafelYYiIrRvI/VQFkob7iRPLSRL8Ahc/tJodCv83lpADlmzgn8B8NiLF+txszy7D8p"
    "/OPCPzD9cwJ9IzeLm/o+uamp2OGnw7mVgQOU/fnyn3rs4mYciH7/PCKM4dRxSM/TUfY/Y+139uZcJOMwFS6yoKsdgcmpi2sxtmD5eMpkvb+O/93379+96y"
    "Mb04P1jbG7qs8LtUud0ew3YWA8BKUMQaogWu5UnDszsB5hWZ/KWMCp9RoZNdrLDmVgJ7dmqXjhEKqGKPnFxHPD00i5hiMc9titJOl+LTylYzPVHu4FEeh7"
    "IDVQyJMNgybDz1iv4Es1/XhiXBb+YeF/Lfx9MzcO8GS6vHLxGIQlLaGzgzN3IfhLVwuxSMA/EdFcpUR1dQ0YvD8xmEv+QkBLebv1tYa8XLKmbZoMxlpOyD"
    "cgaEvk20K8JSz9Q+gHZwq705zQGSV+kvyJc8SMn9EFhU/xavMelkQX2VOPU8RczRmvotBpHnwq82DUORgz2KeYc8DAXIM/vHmWIuYXhJRpdBRUSbkWwxAO"
    "1kb/c2My7jJ2/o5H32DhomH1U09fnneH/X4HF/SwrwHQc0WIgXgkaFN5yW/1Op5+cO3YWUhPi6uCEfsUaU/Mc/5yF5LjRUG7V51YIadPRGax6cTIKp1wcP"
    "fBQx0H5Nsoxty+hQgGhVEhZ57Bkt2tK/VIL9xmrfgVMipeL/7f/44E6XcOq9KWGtEhhi0XksTJwlm4lrMIV+pFUde5neF41xCGKQs7ejbDIH1Dcasg5BE/"
    "0dtX8NEKelpJ5/OVtT9PyvKsGPZ1+GtPUTt6btuXBFe7bcaMXa5BgmE8ygrBgrQ4Yw2bLGYlI9rYlBJr+gTYQl8tVq6/RhCm5CQryv7G3Xv31843qNcoDg"
    "9XLA7wCtupofpBUeBmzgHy/8UmcFB8wBB3fCVCk9Tb/M7FSQx1ZhBY5zAiW4xu4VsiusMmonDkuKDZmV0QJocc2iBDgz5uzYsOSUwn0Byffb7Pi3q8vWH3"
    "c7RBmh6mlLOgPGGPNZ4+6htovpy8au3T2p1baz6yGKlLnwvnq7ljsXZrtleMyvFCVWqv8OHuLVO153ig7BWDGVpL2Wa6Zs6GQpOGKu/sAp4fwBu6eOcn+9"
    "a5/Znvnqsdv/BuoW3E/6too0Jki+wenCdbMXo+gxLDLVRoLLEjvi5sdsTXRY1tfRsV6ReFIGUK/00B3/wd08yPaBj+g7weqFSE2Ooj/LOPfy7wzxb+2S1A"
    "DzrDbHM4J8/iEA3IEyhvMLuhr61OMcQkz6pileEPq4cwfwvcbSgo6UZ/UuYVxqm9KAYNR/qzwncdeOITIGM4cVSQDN7DlUTzYDDYLW7fflNQ7gXHBf+08G"
    "t+V2IdVz7nvkT9DR5rhRX1BM9vepm/BE2H7XmhfV0zg1rtCyvwu/xSmPKQLA/2SeJg75hgOMw3XJRxkuA6k3AhwgM6S+FV4cZ4C3YS90fSlRFDL4oRkjEq"
    "vI3L65XWeb2QUwnkcImgQ0lEfUSImi4RRHtkRtJ0QKxxVGhBa9Li+nTkcz4U+YGeNoxKhqRJiGwtLqsUdXhKsjGr+wYUoxuolm+trYBegZAF18VtPDFsCF"
    "+/DvlKl7nWNDEbyp1is5o1SMvgFOZ4DHPU2lb+eNGg7jItqHuCgoXy6Xwruhhgz2kz7TyVb0kVA0lR5RDy6ZuQC5C+pWmo6qYx6akWF4BI56mdCWP4ga0p"
    "PRDokiAl7ytMnN9U7OVma3FPCphfimNN9Vyj6bkdGvxNKzKRrSyUmCzKJd1LiYthMsSvfYSOlEgyFZ5E+PbpAU05JaDjrC6RGsa+dkc/QJsKkQi7N6Q447"
    "sTDrEzZQVEU+ZcVX0OPaTWi/yyaQilDSsUZu5sRLHGvs0K1c/vcNrGxyazX+1lSB6NQXrqiXTBxGQmd7L0kZPZr1GIRa3H5QTK/vCk8H8r/G3X/vAENmYr"
    "MHfCU11OuwMVaMAxAgcqnMTcpvaJvs3EpxfyRAHAeZuBc+A3OFasnPRRiDbvqUlHj3KEtSm+b9gX7U3wQ8FUhmhaIkqDdGI4NXup92iwgTZka/nmTqR3XI"
    "/0ThcdEF06AsFXspQd9f2h+B6r6VDMSiAcETZBvby/shIxz1jRTqD0i3UAzAydGSWQ+rnwcHO3HYklfB/Qjk92gVugZSGzmKhGGMSd+yCnnuJMhFHZO4IN"
    "ltXNfuafxukO/Yaefj8EYTxIL/eOhkNM7BvtHW1ud1Oknyx7VO7gCwdCu2pIyHfQk3BkhXxU/FI0bgzkRqwF3BiYG7XLNjaOf7qXaj6ALgG53u9iVB4myo"
    "J/Nrgs1QCkvZRhyGw2149sQcj4bm73IIOi0DuMAd4arsoDx/eZzsMWIx0IEiJQztQgeWN+XMH88GZSfCma4BTbqlizkSp+NzlalZ0U/v2lMFbusRg/fi78"
    "j4X/u7tqf0Zb3y1YZniSoefLn0yjIszjMz5/J2VcEgd3BHsGkdalBXNwclgv3U9a+WQMxV9hRZligBOG61Kh9A9ewn8kuSm+5RT2HvhXSWpomshj+Bufnd"
    "/nfx7itSqeTmqmrj/UrB+RjWiw9ie5qLqjPzf98Q/e6E/4u4nKx8P7frf3A4jPccE0Osy40kKYLmSJs9NoGgfoF+zXGQDmcwdtnYVlVK6yWWzi88v6Npvv"
    "r3Uxm7SzlngbS0tDyjThaqCwmqJDBhHQl0CWt4NP2EdzeNnQM/ejlKNUOFwdg1M6XLkO9pEDCL61XMfCrnIoLNtI5ono0yK0wTPbLBKqwEGVG6ZhkMfUNW"
    "UOmGEGrT7fO/ERxfaB5rKSNeAKCaeL8UIXjqIXSWLkfpALSkqpa8Pf6+9S9TeFt6GaanV8S0iPgLRNYI9KACNMn1gM1R91TqpSW89hmLA0nUVLDqdFtM+y"
    "HwwBW2hziNj9H+l8ZPTscMTVwaTYFqcQDX0aXmlzye13vBd/j4BdlOrQRtdKaBkQw3padAepa1uzc1m8XEja0+cHNh0cEtOOogLwocvEt8y9wfpD7ufBBa"
    "gcMoPj0N7hXNq00JyMozHhMPTxmAtYhR2JMNdzpTn5VchI9B6qA4QIIOKQCSZOV5emEafVQk+3QLFoUDxE98HhX0ULljvMI0atGFqf+2yMBWkygzogADsb"
    "pELUupkN1dPxUDM689uQRNLrB441jxFhpMTEWnUJoJ9ElFfF5sOWSsFBprtgkFj94SlO1rLGlm70xX/9y/JDO7RBMbOjz7gL+zCIit8AJjmrW9x+Vd0Ra5"
    "T21I9h6o8XfVVGbIpIjR6qnmdVVHeLrSdlzoZW0iQueKwj3SE4yxW5la4LznxM5ZWURnI9gLkaMimbXhlwzfOM0rgYm7JXnM7W7FmiZdFi+57GbFUGNWyf"
    "KxANLWJdr/Fgi7vE9EgRippV2zaUWtgYCt5NFqKM4RlM27Ow65LCJqbWvgpA5ztkT4YDsTIuVi5eNn4Od+7LRTwz6Cygx0ERwaKnoeRK1Ce093f3+ipc1B"
    "miZK/nxKgd7IcrTtKf3zx/6Xfe7MKflzsv0DT6ITp8Y1kxr2oUH8K4BKD6B3TNagtjbMoe32Vrw2HoJr7RdsrRn58uVsdrxz5SBoFwIvHBFpNAEtqWc1n/"
    "COweuueoZ2ZJNFYQChpsMrdjWmd7JkU2JQXppwxdokONgtXUocX2/Sr0p6F/5J44hKZGqfQWGg7TEON48E8VDiZbylQ4gQevEDOpn9f+OovQRsVfzlLz+T"
    "g+0p8vosOzuhR5RluCPzP4B2GEUyF9Az7FXXeaYdtkH3/D3aY8nHCwIXqPVEzKdq7miGKmkomhWI4mC1pao8DPxoPTcBQTtWODuq1hvlkIe5vaisjCpZKS"
    "ktw+n293nV8Nfzo7SbglDe4s3ZROMZxx6+BE6TdaoB6E4YqLM8wlNimq09OAmBdAf9ePCg7cMIj6Fn64XDMpJToFqltqq5epO3T36fk8fHQSDru2el4fjD"
    "4t9bOsYAqimDHUSoieeD7oTM32iIcfpHrislJmjlBMIqehfxL6x47o4Z+Ggxk0CWZb0h9Nkuxi4m+s370/9uGjunB3/f6PY9oAqlO4xh8m/o8bP90d+yfx"
    "8QlcxH/g0Yf3foRnv8rFr3z17v0H/344RgK0PoE2Jv696P54AbUZ4LucyX1gzrvlQTsY8rJJ5pKnoW8vu1jFTe6HSOvZ5vGGdaB/1Ffu3Y3u+eqszsxZXS"
    "wGAd0sF6DjdaeHan4kiwEtSeQgROiOZbgI9YalV4s/HdRp8yizIbKW4r/9Ef87tvO8tOZwEZ8iCzX+EUhtNvYJt7X3GvGkxe3L0PPP1K1117yn1Mmv2B5t"
    "pqiFW1kWtEDHXinrMBmXVUcurJ7EG86x2Aq7CbHktqWZjL8FYwzg7ilZA4/qtuiif+Rb20H/EA8KujXEO/TI0KVuMp+fIXRJrJ0g4RzFx4RcSuCqHjy89w"
    "wTIrC9SNYSgl8PivAEtH04Eenf/hml/THn1Pl3N2IFR7PQGbqPaRZav6BxVsPXEL9RuxOvSdS7KAAUwVjjcLJfRfRNQf0GKnusbQnRUoth5FoMLVJG7GiG"
    "X2YV70aLlnwH8eMNKtJm/0LWiZC4VDobPhWJWwSyUhAgXi9lVm6xaGyjbXq3SuvrDXkDJisNZODcik0lk7BJrxcuT9hh0nS0+htGY5F76T7LAoXOpW28ps"
    "EbhRY7VNaVugPBehwdL2y8l2nGwTY8DcVit7AVaZj1M3sVRH4LoEYFw0XNc5wKZkpNbQDYZkOdpRFLTxhgoWUGEAeac1iDfphegmYYVGWGiFsj+E9Yvk/Z"
    "wg8PrWxgD/CGeODWHa3rBCI0qQodBWibJBtn1+JUKtp8Yy/cITYr7VmXoF3ywfX+dJAv2IiX9IQ2c9d/kNLn89I5wp1a9etzmUhM1ZrpBB0pBGp/+/YvhJ"
    "s32RTDdru7donU2c3tXGKUITH0L9xj/iVKq7+T/xul1WP88zQcjP4beC9CjrlAy3fh38aa77uhMVrfKc6i4LPpzP8pmO5OIOAN2jtWgp6HYmh5HvrPXAH+"
    "OQjqT0+i8LPzYB9pNK0h4zzJohSuNbAB5Lnx90L/s9vNhF3exm5+hj28F5pkRSDvXh29L+55HPoCpgmCt2naebMQKjmRk3TSl24lF/qm/dMBYbT1DSr/0L"
    "aRXwRSTg8pbxXR2bU+GqtsNsSR7ty/vCCKz6oVFDgF0R1X1SQ7qz3PHNYqtQ5tIEMdNy0lz4zTfTJbYDCVrG+nh9pq19aPVhU+borzoA+76Qc1JvU4DZzw"
    "iuIa8yixQYTlJh2NujBxs87vKgl80pVsRrYFmxVaBt6V2kOreI9k0xOzshUX62ZWNqamdFF/VClNcFYvf7wNLmAVtOKgKCznN52MPTreUL6xT3LbdRgb1+"
    "FmbeiJw8HX6ZMpKpvtRXRC2YnDhjHybPslmmJ1xKaspdJeS+TmbZsLVkdxv6s5qj3jS55q9o8ZK1UGH/J0gkgp1iBjXu04SOjnFsv7fL6iOoTBwko27Lr9"
    "hNH2VkdZSBTkOVAzWU9UzRBeb48lSIzsrEB2Ni+cw3Coa/hLiW6ABaynGQdpRiquV8/7BONeULOrQTd8g6dAMIz2GYJg9a1QyT2dXqG8dCZWuiWaOF70ze"
    "9hN3cz/5gXQuv1E4ubJGxwOP3MiD6Nl2gUjmqp2yDsicXNxIiaS52iOn7EjwgyviKx/Js25FX1wMDUpVwS04GJZGtYqy1lL2V4/Ww5Al7FH1gEgYyuVkhq"
    "C1ttoNQMq5wj8At9T3N9chM6fs55hKdzQ/c5L0AESqadw8iYW2mPU7vOXyGD46FXOKjGvWvYG62P2aTxV+i/Dl2Y/F8g1YxabEL+2p/d4Urvh0+HsEcxne"
    "H9hd5Oez+oJ9biYuyPWtDoa+rmOV9Zi/m+Grp9zVE35/KNf50zhUKFUXT8AxcieP01+neNrth4/jXr29rYlbR2XYVGEN6bbTjq5lFFCG/HE1rPooefxDh2"
    "YCsEHTtLnp6rdx88RPtXEh9F4WWYiIJQsn6A2qeTDHAZHDxVcPCxCHFvXCELRSunD16E/1Vg7dvwCmDtq5CBtQTBEXQsw92DPDx5gxpgQXvxhOhFJ/63EP"
    "rRyjhaV2f4ZAcVAwTFEn0xpHwOcZs/OM2IGnlFWHmds3nThCAyfFynHGypC6U1hsInmHYw5mSmoQ8N/Rb6T9zeJWjwq1BBg8831pQNx6CC8aICBr8NERh8"
    "vtH9tNZVdwoQ2MPMTfCKwWRjfX2dRObfwuVQYC19Oxjg7dDGAG+HbRjgX0JLe3pv3UJME/aRdePrKgjzyMB7ox8tfAvdK9TnN/ovQ/8fgH4t1FRjhDWivx"
    "aqa5yVzZX5Jei+KiTlOwGpQmil/yV0sc3vVdAkQZtJ8bhAxeMz/nkdKj3kDf55gn9ewmDcXb97b3X94er6xgTKbEKVX4Q1qPL7sA5B3g1dGrCdsA5JPghb"
    "IckSp4kjtxdqo7mFUyYPruhB3qIFs/whbGKWt0KDWb7RomjeEPgyqIX+jRp/t/ptsoWHnEkKQMEAMtiFijzQAQfkeYswKOB/CklsUBC+xieqfUWKB78TS2"
    "pe8fOI5alKDBFGfAvU8hjWaBMe/fN/W31+GaGNH6t6kV5Hf/6o9OePof+7qz9/vEJ/5tfUlOfjKMWzC47WBNZSBdOld5xlx0kEC7FAZRo2j8OoDGpoyD8s"
    "RwCIGFPMWhAJ6O/0rHwRRdPDIPzcz1l6ey0pvNDTjtP0N17OzD9GJ/TOFLHWUcvRiOi/lW2itlgh8hRejjgK4qP6QFC6YY/mDrOZ1DOV4uz+FeucItGAnw"
    "y0jIggXy1wRkl3or28BeHX6+jpBpDUAppkojMGJruoA10w2RCHo2TcD5UInnSpYTbMK1Syv8p+ZWn5Hhkzy0LSweQuGB/Et+MTMuSt10H5CkfkwPJB7+ui"
    "YpINclvYuEXYE0z82nXZnTiTkx05lpDWU9Q85zUq+nrYEBurUYmJkJGSglgpagFTo9AqMRFBuJdoD7oOcriK4dgTp2BhCUL4efJiZ3dnf/vg7fOt/b3dg/"
    "e7+2+eP915sfP82YQy3fXTZFRoZLkeWpVZVVk5kCtolMLEUfokdCF7rYPlEP6AQfpLIPycLzPEOtZmmIVox/mptheZnvX5GVqzCMZQZ5JGliEMj+DpQYks"
    "yUpvsPzmMGyxqRubOeqVOoH18kCLtG4ASBG+VVDIRcPgTjGcuqNmvAOhC5Uqe1Do2iKk37a2Q4dYrI9rf462Vv84sHO5Diey7alMQrgvEiCyizA9zHSx7I"
    "6eBXook38YPTAC9Xk8GKmIgKmQxLxDD91T5BvHdHwYFkMtLezrYw4S4B3V/gHjC3DmvC8wIKv2I/F4Tsye7DyYtwcNxC1BA4EbNBDfCf5Z0EBOT/ydKIFc"
    "RQmkiZ8nfpw0yJN+R2EphU389dbvB+/2fnm+u2/iAPa3Xjx/97GxT/tvYaG/23q3s7fb/O3V1u7L91svnzd/efJq7+kvr3b23zV/evN2b3vnyc67588Onu"
    "7tvnu+23LP/pudnebVndfwroNlFeVfr1H6ArrnCiDL661XL/bevoYCXrzffYoNP3i69erVxJ+8333+O+x7WPa7vb1X6jJ8Pni9tfvRXNyvo1uCpCbhH+GF"
    "HrJyp7AS1y1JP0tUKJeP0G/QHwn6jRy17IMxjthuS0A0pstrz2s5YtKP8SCuowdxB5/gmRVbzA98EeYgfiCOypV1AtGYndgz+kjhUxBBX71EnZ4mLM1TgB"
    "PLCTls5r/sk0b9fZwAAwRsAsNafXiflQe4K8OFRCvYDtUkwRzNpuEfiHxuQk3XPb5pl9zwyOKb+JRKrFOkSK6OKQgTPU6YVIe2QdupPSp9vDhWYQRh4ieJ"
    "XyX+NPGPEv8scTTcMBmMlkQQqAF0owdU/AWTKOiPiJqhgAPJIMLXXskmgVf15zPkic3TyRjqNZhxT/dHKmDBhB2Mfd7c4bejJCOyhGlWYYVgq+a8vfATfL"
    "p3FyFiafnw/mS8gJYOHkJbB4hiOUocVs9pspy6U60pON1WVxWNM8XXgDSgCEpZYpZfH627XmTlnqZbGmBpTVD5qErEYZNayT01NpB+4sowNSS92C/vbHhk"
    "wy0SCk9xHeK8ruVnjp7NEoKDBCiyWmUqayviTjLyIJvQF2ZNiu1gmO/HtGTNYBZklYTZ55GHi+J5vGEsgT2BvtQ3zPGUpmBC7+a7Zs4qXCjNAyE8brgSKh"
    "5Fayyr2aDsxf5IsRzRy9QMJ15evR9sWPtBLPtTSI0MPLUTINqEeIuoShjeJJwngTZaSD8hZPgYxpLXea/M3iKNa0Ek+7G3gEmgALw2LdjNNYPbU1DNu55K"
    "sLZGFrlpBRclchp6etgblcZO978bCCpds013/7uOl/534qlkxTcbNL2nSSPFxTL+8tjG4gd1LH6gsfjnDC4Omlj8oBWLny7H4meDoBWLT1qIxuEXg0ybIy"
    "fDHOri9U1VbXA2kuEVXuSwcrDnqFQKTeDCFYejgwRJ1v3cg52WYLQ46CcJLbnCVn+PqSt7KSa01OJ/cft2SmwdIG0mcGwKnDfRqMhsmLCyqWMEQq8fWjpM"
    "bMcIZD7d2w8lQgAxU1ci/BWb4QRdaD2CYuxm+zQgWHT9QBToWqAA8Rj5TPBWlAbUPDchDjwAw0xaUKXFSXxUCnlUsMAVr6/ZkQPciJG6b7zwfCvcwHq3lQ"
    "c4+Q7u/ftYd41nP09MvHmKUanP0HQyO4Uz6N21Ed4w3G24f4p0QUyTyvHM6KK856hg3lCsQBR2XFPCkNI2Hl4mclLoujqaZsO2i3VZ+CYGvxDIkSuB1LVT"
    "Bx52kLhGkUagBCpModFVdY3eipGJapXXapVLrRjHkJPIxKFWKkxIYeC1saq/3X0pNL7sKMKpwDrLeeJfJv6hK9PU0OjnyUB0zgncDBvQ5/jsoNHNB5IMFN"
    "P42Vvi16QeREeRTKPcj8eDpwkFxjPC225pXEcPzERQfCeaZ58yEBPwDIdlH73BQ43afEKYZXLbqkuvcI90Y+z3LUlx7dPhMbVxdbRxd6wzNUYsAz5N/Au3"
    "j56C6IVvBwnq9c4u6ECgkayPfYN+1ldtBPSrvQ/qgkZAg8az8/51DQG9vfNyW2Odv7ZcdM+dd9jJBjpaMnQUMSIEbN5KfD2CnKFe7Q+5vT0M8PjS8GR/Vt"
    "t7+yv79DulgfCdza9fCtefnWAaaYJRvb8OknjPRAjaEV1RrwWNKKA/O/d4G2ZRGZBb49L9mWm3Q2XBLdgRIZfsQ872mqM3njaCJp54pFfwswjEZg7yLYjA"
    "goizBTNsbzxQGbn8OamFJ8BrlLUb7uWbnieS28EkykzckC7qa52OHPobAQoKk/eG4Xd9FFpdlN58LhR7Gqtn7m3A99TNoNAPHAhteQVC2YEnQ3+cvdG3uw"
    "BlQScjMnyPdqt3bGdZAsFHUdaAyH3ED8Kt+I+vrUpkT1KvSycUxo5yxIZ5JykosMXH/y1AvSDp9fxvhshofHzSEmGj861YKvD3lYm8AQJpIj49r0HNgi3a"
    "13h5ZmdZKZfA+m/ffpZ026CzbFC2sPMyaZ1D8ZkFZJmpEl4rUaEllRcFENYQuYp6QMEHrHvquFo3QAitxlj1VhCv1dM6bYmqIeb13WdEdWo3Zy/5fwcCHm"
    "AXuyhwBjEFAxvqtu1omwIDMi6cvwkcx1HH8TMvRUHBMl9/1lJjAwh+Suktd/d2n0+UwPhdILiF+xhyAXUU+NbuR9BLtt6/20MUOL8Dr/kCInohBe9CqbD/"
    "loLkgfPur6QJWT5LMGUW/rnAP1toumnHIbuwmNeJA3oSAvE1QjNJmNTccEZaaKbl5KjE8aiymNaQS8Pd5PuQJSXNgnBLAKyhHLDqOtOYJf6bxEU07SaIaH"
    "LPaX+tqzXIOf/k9YaxOQOXoZNwGZEPS7O09YYo9ltfu3hPb+gNeZGpkpbiofgGc4D5a3Lo8A8g1a7pbR0uuQP1Iqnjlxg7chWC6efrIZhYuDbGAE4lW3xa"
    "IzCPC27C2ehRdks9/C/1Sf6a8hsW34c+ufUlf3Ju2YlFNojEQ8OS1T/ERO24i+X3OibqVU2TIVSUj6H914FAPUmWQKBgM0O0z6fpp4sflAss9hB4e2sWIz"
    "7qt2QxsTtKYaRA+06H3dyBYwULBSPy8xbQEnK678ffQFvYTjDZQb/5+K3Z26SbqjRnfUR4cUDaUIh/X9a6vN8YBCRJlIfYGNLATmEAPSdY8O0ojbeJIXPR"
    "zYRZNZkgsUt32O8KHWJZpdGU0+x5n9a8ITO7tBG7EK8HNAoOdbj9/dsdxL3Alp1ieviF5Sz8VtPQeOWkAsch6av9BNs0+BsXNbZsAKgsVEF8TjUCM+O3BA"
    "bEf580YWNPEiKJlHZnuA3EXvfTGjQYkWC/gSbKWA8cUgsV9iFZjgpjlcCBhL1MbEjYy6QNEvYlsYbqF8eHi9iqP0JjFtahFRps9SXxf06uQlrFeBj9hX/e"
    "JMpbuIOf3uOfL0kTVPUqqYGqJIGXhUm+8XUVTSIOQK2Gu3qRuLirb0kdd/Uu+S4VJCFrJgxB99poIX9JmhCr18n1IFYfwzqY6aOr7rD/huhVQB3UXc9DEQ"
    "/ewyKvk7b8nlBsZHcyJfGFgCfIONI1pz+65Oo5najvuh/wNZL96QCFYXZZUa4nN74Vq0MWVJKK6zFWmDVgprJIFYsWLDjjfNDIx/wpmlNDs5KQGQWzemEj"
    "FfTY5RVshFmYMIKr6RnpZ/cAQkKwmeoigyRp4Wsc/pF0pX/lGvQTUyqOlYrASKJf6UZxz0cgC3FOczxPuxP7u2fL3L+rvXKmcoiR6tYk4amzYC6FgNiMVX"
    "/YOwDJo+KpH6oPfUbbWOgnMykFP4G+HOWKbWpgw6hvzJAutCFtgTbkLrQhvZOzlHsrWcr7E1VGEFoWIqa9IzaVUYrOB43c8id7SRJwYCGaxttYlpjnYzgq"
    "KzEPE9MSCgetjC6p4jAiRpfIIf1m30HKcbot1tg6ZMdC65CllMlRgxpjhbYRD53r6L5rWmQLS9gbclq1zObc5yUZtXhehsoxI7/qBVuGiLzF+tnLjUlXRO"
    "uqGZUl8jy4BodqjbbHxuyp26mviva7s8bd0hO4ru1kPKU1oYh4ru4E0DNFy2vKyE/QmOoKA7NLulUtSctiouEzvCVXnEzp98wrRTVaSmEytsPkyT5JDIcu"
    "hQjpuQ3AtTJhotgtn2FGBVWLYWQJ84FiM8DFapFC6Lar9ChxJS7pFpOjzJHG/Gmj2FUcljIV1F5OJ6C9t6+st9+hNrKenZPBIVe1f+i799kbeGxNJsd+2L"
    "ARHpxpcyC8BfTVaBqH5T8wBdbtnS0mUL9h52yzfSKz23/DQvj37Hrlte16ad2u59qrgsrVkC0mpCXWNc7c1nafa2HroLGnbLeswVJjY55BW1Wuo3xTT67U"
    "nlHwFXkfxKeNplvCRBijjWd+tCw5nt/9O0RAViF2viDYoqzOLB06i9Sls+DNbwkFLm6AReWH7h6YVphyvhIv0sqGdh0xTQ76i/iTOIo0Uw45g4Qi56v1xR"
    "WUk+o/Rf1LJgdp2ncw/lUlpoSq8qeVg4CsquUYfymcMf5VUWGivpZcEBv3792vIfqPqr9v6sE+ETMwWXospLmc+B+0f8thjROMYuqNa/AAtbdGtqnFMyA8"
    "OEj3ab2jI1HwZGfuPJhWrfnhTivX5KKzwy1LDMeZFyk5ZKqSQ2KiuGtkituW6yvbGCumwvvrnUbmHlwkoIOlrOsqtY84vnTCuBikRZPFjTLMLf4LeRyxgn"
    "ktddw1Z7YzhxtJB80M3uR3XDsDXW5loDupmtkAm2noMBugfyuxxt0gIKr/auDheXVF4OFBZWf0OKh8uPuycjN6HFQqbC84i9fwk4nZwytlcIwhe+cVmWnO"
    "N+ZwEf/7RPfyJ7xH8nYcVlfk7aDxccwyXyvbLPO1ajPLXFQ2z0nVGim3dEob842Zz47txqRCqkyiN2b1s+hwlO0WP99fV5axNRMyxRZgChgpLJi/WOtbbl"
    "SBwfShQ1mCrOcacq5N1XJR+e+qZQlLflEzL6xk+vln+OcE/1zin4uqaWo6rmqmpt+Duh3pqKrbjfLKthudVi1mof2qaRZ6WhmzkE6H1W+uYwoviYpaeN0J"
    "LG3DW4nbhDpeaLnvvXq19XrrYO/tzsud3X3Kw1NmzISHpkmKvIuP43SzEx/JgYTDkglb3mkQwnhEfidIiswpcXtv/91gvcf/n1wRE/jP64TFWjmNVIHqVA"
    "10qXkFci/UvlCU2Jx0iG9xX0YetMK8jKu+3BYH+6N/g9b/KvTL6lFWpdMbLYOjJ/QJskVrni+TIalKOzcyvvesSpIb3BVYZ4rAuSJKqi0nd+e5s+5niEkY"
    "YSgKfArc9NwzZWUrOQun5OoeME6VLhE4LxoPSo3MxLN1pCIZnMRy9jWm3R5bSK8hU9NgkoVN2+faTRFwTn/JrnAHvQDWu5BoWp61TZfqFEcR2/YxS86GUg"
    "K9fJQ4hO4rMPaSbDHICWhFbh9tCmMak7pZZTKx7CoTJOTEZwftJfMjGclPd7rUbs1W7VnlZIYMW27T3z0JDFsEw+EAfnCsiYJbbeal0WS+S8wj+WJhbfE8"
    "xMvz3mTNnDMLZb9/5spruKs65/bvjjsADyeMcoqLqNvF7BtiWIsHWAKOVC5hiaCDnEQp3dOTHNX0FrwDWS6eY+Jp3GDRxwTixyE5SmOPcisckldxCIJGnz"
    "ItLLnZn2W4NikJOrdmr2rPofGZTliULZUvFHb/H1mQxu21G5TZIdohyPgH+1D+FFblVtld9xpJuq/JRbyVWhTyar+VhAUY02xtY50iuPyb9P6+lh0FE1At"
    "5fn/q/pHLOkvKlja16NIHzoM6X3RNl9XxHeu2MmvZhf348E1yL4xPFZQ0X4GHyl5bON2uVrLXMWWXEM/GwxnhxH0Q0RI7dzwG7+pFNIPKSDGbKW06JDHPt"
    "JP9FvB5rgSAzTHHMVfcV7CZgJa8w5bQ7NFX79SCsF3Mco595w7jXz2Wk6ApSzmHVMIxfJS8K5SBjB7DaFwFxOlHNqWa9rfIjFal9hXk+5TjgIuVVEUn0mn"
    "2K3Zz/t7uz228cRHqHsueh6Zz1WS17PubiWWGjdWS1jGSeCjwK2xY3P+II3zvs+kb1i1TCftVtcnOpcqXA/9TaughfibC8Gt4EkCO8cINhhlEoYJMqtzfy"
    "9sUOObyt5Txea+hCCf30MkSbjMX1T+jrthb1VNSPOLipMpCSUDCFrsrHNRD5YJ5RjaECTvMOrjlRAPkABM73zr7qk1AeUbNAakEbXBYKlOH8puWROtagHo"
    "sDtKXZWRiQPSsyPaJrMLDi+HV0i2lDPmdD/HB5A7gZgkYpOo8j18fQrvP406G/d/xGehHnAz2ggp330FG02bMKbEQyvlB0lYHTiHGPkUJ3F5qRKt4T5WpR"
    "oTpecbqIcIrLee6KeLTTEO9BS70w6lyB1evWENr3neuAOO5BXCQCuMmooI31EkTNIT/vXKKP7+dccSTgZMfy2UAYrQwxlSqamuyA70NOKxO3fvdl4+wbuO"
    "8ijqTOPiMwv5Qec4D85O4rCAcnMxctyne/POxkN56BRki/yyB2PfOqqc2uUCpBedIOeJa857W7db/KZ3Ftums6ujr0impgxF29VIWcNETBzbiYhKGciS/H"
    "+pOcD716NoaBvbI5hff5OMwRIcsPnblf/e7YFtUJN/rbIyeC5J3Z5jdfqiJXwtbQPWYuzvZuW+mpfqzn86VWXCTEEDRZUOCZCDAnRNag7+osjdNTuKavlW"
    "8Zn4KqStF8HlVTOZar3FGEtVZ62RL6upUf1op1OKpew8ssXSW2mHIhop3GxAcPis6/kMGouZPq0FsTRRr/DmKB6cTSbkOMpJjaRHSDzMcQ2iSo87J+bLI2"
    "6eG6qLVuktN7DV5D/+cIWh6kkFAthO6gKIHEvVS3NozDABNEO1+r9Uyq/3pVIu/kilbQUV9gufeBr1DdqQe4r8gkYosurizFTHEu+8v3e/4RkHwvno12pc"
    "e/KHL5VFgs8lpEh5n/Zot9052mJlQsy8bGqma4hqg7M3gYMgJrMzBZPcqjAXavPsxGC9rIwUaf5fjldzM5ZT4ueqG0gMCuh1H6slSPJCbv+96sbI1xkOCO"
    "h8elbuUzfiJjIKiOYMhAlpFlWa4lUSDHPtIhhDTOFjjum1EN1PKZA5iBnDghw7YmLXES7VQCOeEokaXMbZaAnYTfZGw9jqTwchYgreki0NOhy1jM1NHhvE"
    "y4CUo+QZ1QHdKWqMGO2aivGeLOoyViBU+czxmGv7e84KxRH8OEGwISUd/aPqFn7cky3qPZtDN4/0Q0eezzbtRGzadZ2uMVt82vgXorrOclZKUcIiNDvMnM"
    "tucx7D+CsRP7Lk+XJhXB0z9/R35T3m/R6OHGFzgZgT0NhJqohdqSIwPQmrJFfdSMQ3lljyN2Sx9q25Zi+UE/4yKptbW1xee08T+51OlIzqvFgnS5ZTTPbw"
    "37swvrRNkb0DFm0aIw0sk66g8Vovf+wFI25/rNzsOm3e4GEtSL8fXcGSHl3Jkl6fEr8T5IO0PcPuEzlTFfQnHkTcUoICuvOp9euw10U7W4+nLO7JbqinQ3"
    "2bN9IdIqDKwL+MMrniGPgdoPYjHQZQw29FLfitcjVyEVwlqyq/VriXRlNHuCCX0bNK7PUUtrCH33bwzxP88x7//FqRQW5yiAfSapwKLf6y2QnL5lY1GInX"
    "wXcZQRVj6MRgJ+RLoy16O2Gedv+/wfje8Gi4mP5yirODZHS1V9SiG5l3vlmMH0/d5JXq3IHJNF3KATKfy1diBXYJQZDA7DrQk6uxHblnZSeOHQCNlQ0lXo"
    "jEcKBwQCoE9oDPE4TpGAyRyRMkVoV0ShPZVqvlEp02pFOnxlRARhxMaRuQkctHMBzyBYjmRdkYG5oX0dLcvl1XZb+fhCyeLupqV03jgt3tFNWu77Omgaig"
    "2lzP/bg0fVvftVVQVHo+FQvHwsbmxD731DKwn+nCbFgg1i+wexzLvBI2hxStsknZBpLeYXV0FDFIPp76wdTP3G2CNoa6ZWNqZ4i20qWeUSOD6WC0ZOHLYp"
    "al/R+uZxv1ReuyFjVkNiELa4OsNo0QXt4JaqdFMbX9PXwqhNjNJKGymZavJiCkEBY+PTg+qw6S4BL9l+vaL8B3pT08k0lMx1PEh7vD8mt/OvVTnU6kv0GA"
    "ODw263KRKiT6GoPs0zyC/KghAlFtZ6q2JcqdXXZSxae4arr/Qv3jPC6jVTivQVICFeRfKshiQoIn5qmBM3YCMn/vJI+OPM/rfSCfGvKlMy+7fgK0xNO1C/"
    "q1h5/1UyAw4UJFA/sucWq+yo5hW/Fh9JAb6Gi6sNCcIKGg+zYouyRv+uU/tPq/Y7EHuUrZL4k+S56zRX3SWpyKOEiRnZcwF+/iUZagAHWDG3gD7tVFHIHu"
    "3yJRZSRuOe6FoGigmoz3oDZ8OK2ceZYG5/ExEh/0YJphiBg1egspwFHIt+aESOoiaK3QEYPgoTg9yoYYHQCzDXlI5VliazabSUUzf8CTBPb7MqDtSlaCZa"
    "GcZiG51oa0nbx/u0OxaJzgyzcsz2uI1EAP/ae10Z9rLgthryczZm3Sn5jPPiVeEFdA3Meu4sAIQsII987axBvmuMvni7WJiNsrQf2I0N7spnQto7BcSBZZ"
    "O0hN5mcG74DGV44dnLrL7aWaDguAPesgNeqQukCuaeKgYNOp83IDyLXnM1pmaCIzZIE0hQIWuptoefnklqcieehIl8x6AgEIsA5L57UYtWB3O5r6Z+6ZMp"
    "0O7q//9BB+GcAmclgd980+hnuC/fUiyFP7O1nkrAttnvpTs3DYwWZc82QfhObwgjqGG71Un+W4jCcYH6Cn2PkUs86rrRcU6hdwCzwDyv439JwxcwRp7OTw"
    "1r6pB+ZwR1oo3GzFBoMBIj2CHEa0zeVRl1J/ePXlfzKtOUq5EdZfrr+q1jYMDFQuugOV9kxdrwTE7Q6j/jVVUUf5/BydGRNg3YAsFl/c9rBHr62CXrkZYl"
    "OXdIa1L4JgkRNVc1Q+I+LzLL+ULtLfpZ8Opr7Y2thr/c8OGba6WccH9QwqzH0xPvJ6NP4RtktKClzj/0CTYZ7BosPpijKp7s49kITMwj68pI5lV4uDvRGr"
    "LBJ0x+fQrM4FTOvsoumghpafT/1Ld00egEyHcLpVNRqrKjb0HH7pHR9XR67T6nD6fWu8ON80+iEFuZ/ipRDkTeJ9CsIniYBsaVfL9iLr4gB86cqqn/Gyn5"
    "mCkHoqOIt/iS6Vsi/ZpTEGFU0uNRu+rtfCxSpfi425vruysb9vpjimEYHBnwYo5qORHHYYym/sIJyJLYnGH0TPThLkWBQNt4ZGqSWU4AoSj0nDG9QpTlFa"
    "zJUfJ9cKC1am4Vj46o70Z4GIogl6f+o/Nb+S/r8/Ndm/BF/SE6xeV+20qFEZfUPlmSELBdxOmXHoAcyMo8pAL9FbvpyDJrGpCB1LRqeQ1MKidc3kXKK9Oa"
    "+vz7xLEm/b9n+hN06yekagN3aVUQeDjXFDQBvoprfJpc54Xbyb+s/drqIO+YomyKf4593UIakktPZ082a6nKuSavYDHNQuxlr8mMxOSexu3VQJTHWDeKDV"
    "jVzbF1WStAgtDaA9E5MIiEayV5E5E3amgPyjGm7hB8Zs3WbCjrUJe0H24mDQVS/Mxd73FGazwVaS9S9T/gbcRREHPtq/PD3MoFRs+06JSmCWj2HEv2N+Dm"
    "RwtPlZYr/ZbFwurmEotvs1xt6hTUpbjmNtOYYpEng88XKPUp/xXiZ0nyAiT4kjvpbVK0pBaos27WkP9/JVDNehJuPskY7DQBZ8B1kMWHFr09xkvpB++JwK"
    "69otoZAyURwjUMA8AyqWOkhiNq4I8sel1ltmtYqixUlnZ0pVoD2pnFR/6rnmxj6fW4bYxr7tcn+7L9x0X+X/nb7hSMtn0zZP2YcmmHtrKiDilt/2prb7bG"
    "9aA3pvTbm3oOEtGk49c97fEw/Q7y5niJIHbDEcIRJ0BtCJAZ2tRSU6z0W+oiMg6JDoKDt/gfJ73tH2ee5+VN9YIcsxMmPweUrhpSUr8ENyfr+bUvY3nlX9"
    "k6lv5h7G+BdT2naNDAtlFLoMipy1fI6nUx9amEI/47lMe+nnqQ9j8dcyk/NhoHbXDNftGf65xD/P8c/n6VIy0y1rC7561+2YCrY5NNUmCodaz7oTnZuya/"
    "O2ZtuALoOuuB79vOHEi4ny/gobcg0jjOkCdFqMMkZHY9GHzZQJc2DLOo5ykOTSkpNQhwuRGbnK3N89OlkkzDP2SxWOo8QoiaMJPTwExf8G7fuHwSfKm+zA"
    "UJ9X3JFWb1m+5ZbT+bWyVI5mLBKQrZr8cmM5C5TIAJt2d9SQQYy80N3CafQ8gB0iGps9EVlHiJRo6r+Z+i/MHNydDkZsYJ4wy8dqSIammIwDuAJoo4AaXv"
    "XSHcrXVnietX9JdAkUuhU/1WWq7QdTAsl7A5P1/brv+4Im19/Clvc1Uk9ZLzoWFsbrvuVnDNj4kLS8xaUysV7B2Prrv+IdrfyqreOc3dp6hfE6xekb9kXw"
    "6+on7VXvJdHgQ4Wmy1ZwhX7bhTToP3jXX/iuZ1PzLvcgWoxhSg5kM+vuTpU/YcQOBZzGhHl6gSAJIkyaIi34X9HkUXF+jOyT5eBGDBvfjc55HF08yb4Obq"
    "x31hF1tfEQAxym5cngBn48iWLMdkOfgzwOVk/IojS4gYm/bqCikAxuYETojQ560D9HgxtwGMGZDvJdkuXq6qoqsvdAX8LYuTA4G9wgvItzGVHE6vpjRKs+"
    "WoN6P574r6aDnWkX24EhZZ3p4MbrB70HnXu9B+c/vd5YVx9vrD2eeP7blpvh97vnP/UeJv/uPVi93/vxm2qDU2t6/Fvz8fudh727yf0O/H/1Pt21+bxrSQ"
    "NPppaAjhgLaCGT1alItNg/Q6UKZoOvTueCMjP5KmSrENtUuBjkfoLDFg4nhNj9v/8vhP4KHr8YhaSjjheTfqT9xkNKwoPTC0N5h7MShWQMNxR3UgInj/zq"
    "LfoFxxlTRNOSm9OM+ZTkZtUku/CquJQHyp75XR7Ijo70nfEU90ddNPwExQYtv2JCWKzTom/IJNRtx1mm6oeEUeqNcLPqH+7prnoUqaP6GfsFaa/gfqbWYD"
    "wSxTy3NGZJ6UmW4SMvspyP+gWle6eH0cZ49cNp1njIabb0tuWQ+23KsXyo6jBKG2WBk4DzziA7SYHHBUywLH2XHWNanxg+viHNPWB0Ar8p45cUi4GepX44"
    "iJT5X/Hk45ST7h/iXCsqyjZMV9Q025/8qwP/ezSNz2UvOQxgqZNExZ8f0w1wS3EWpHLPNCv1PfAZOiRbtG0qj2Gxw1NtRfDQ6VLUV8LQ62+UzmJwa1YsHu"
    "Mft7RbsxDm0v7ELhVm/HFkVR+/PaaVBtIRArdCT5Uy6V8sVL0OqxI6Vr51pCzqp1X+6Yb+TYrGHVd+64AKeR6ZO0gjulF/TjUlWehL1F9JcBgl7vX/Q7DE"
    "ARLDybXH+jfYPdSQvp32X011E9b4hY+vbFJJ0+rKxtRvubo1OUwsdBTAtKpS/LCkdd+7L/oKQzKNpnQrZ6LsT46CpIgmLf0St/XLtyV98WgN5jZ+nCyeyx"
    "G6PR0kOO/7GOLfmdFtq5QIE2TrDtzRXV11LZ/8mw8aBByhq9Mg/9y9uX748PDBv/3OzQdH03uH9+GMdgpapTV6RWl0g1vk0dERlLf+8O69jUNTHrrljukE"
    "bS/O/N5W2saPG9ON0JRWVPlRAJpoa1HyY62c+0cPj+5hUUd3H959YIpa3sJm0zb+fXdjAwq+Gf0YRZHVutMKichaS6Gf3GLuRw9C6vTg3uFGYDXrMMtRrW"
    "/vIPrNLWh6GG1MAyjo7tG9n+792xSEp1J7MfjLNacAHj5L6gK/uIX8e/rg7vo6FHJ0L7z78N/2uC8d8Fo9gp/uHt7FETo6+mn604YpIg+mMQgiraXwb35n"
    "vQeDmken8pAQifY5yRtfA3H//6nu3bucqLLG4f/nUxQtg8ljJXSjODNpYx5EREZu0qijPf2zqpNKd0lSFasqNG2TtXAUBRXRUfGGFxy8jA6gMw4iDbLW+1"
    "Hm7aSbv+YrvPtyblWpNOg8z2+td7lsKlXnus/e++y9zz57s9hXscb5TR2FK9kuxYbl980QSeie8fHcLvFrCQ/KsNff/oZ6tTZbIEqOLG5brP+Wuj48gi5a"
    "ir3Ib4ruyOfdBVAEFYvCM+DrniTtwjTvRjNFQeRqbijmyqL/ZWP5CnuG8jP7h3Od2fAIDhlvhluMSIBPR2RlchV0Qc6VxfFYp4kRVNC5vMOjHCZg/UZMRK"
    "LvROeIBTqE35AF6X2qUGZR+VdRDQj2bDGUThj7JLJakdciJ4vMCjdb3hF+RSAsUQIfGDgaqyL+MOd2YM3LW7Z6bX7RcRt4S75E2IGf7s5+4UQc+Om3UAtL"
    "iMo0PBQXeHjYu14Jy+J6hB5YGZFDTBu7ynnfdqM5QExRz0PojpfvUbUERLcoiJp6QS5At47/Oge7iQsVzQlgxo+GmEWqKL4vDq95tmPVDhByXjPw+ue0gs"
    "KqrZoE/pLbJrxPT8Io6WL4H0YV9PDGU62J8r2xBeqJB/At0R2koEkBJGUb/33IW6T7DrGqw40BFMUTUEPHraMnNGEBT6knx8BCXgoZJjS7SWPDZIa2mK4N"
    "HqA/eS2gu9iP+ePCPPoygcCHO14QLkRux6AUEA9HIGMKt3IpAF9OEH7fuzWNcwqfJuT71EoYu39xFH/gMgZPVej/W9UZvT6M4hP8G4BsH/n1ipW4s92WG+"
    "GLWM3UFPDy56t4wlzkN8Q8MXhLHk9ILc2WPCrdMgyrNFGO58Kr7rbqhRRXs0oIer05jSDMNAj1rHg38oN5gE0iWuhGMTZBIUa8KA9EsHcANtmCmVYwRF+Z"
    "xWL+UrTEzzw6W3dZhXil6HDzf1l4pLwwD1qPhSZXFo7jSb5jVQe9ZhbdJLwYBH40/aNroQ8URypHGZ3zLDmY9K4lPUOtO++czGwG7iyww26iuG7sJWJBCB"
    "DU9C12kOdKfAeFCbanB2GhTYrrJhFs1rJ2iHovEszWOFNjOi3/34my/50zRjtcF7r67XjDm1P7ezOsd+PSYT9Gs6rce7sJk+uWzC6aIidRqhQ2mzR12HIz"
    "Y1qvcVWtZNZDqyD7C4jSzD8Uoms60NvivbncQfJ+YrF0Rdkq4JV1L4pLnDeuUWqHclHwtxRuskw9xdY1TbCWNLxe6RVLlzcHA1ISjoEGDTTr1hEt1BhMnp"
    "oj1ZhNOvZjjappWZNmM7I09aR1bcOEYV6bnpHWN0xwJ8wd/Fz3/A499+wnxJGQBbSIjlsWhahYEmWyp0Rxt4NxKzLCMbeNUoVjL812ZwERMDwl3bEIaVx4"
    "uE0HHaLdqtfr2TtHdU3N/ayuSZ69jc6pNHX+SH7nZHS6ra6p5C27pFLU4bMp9wf0e7gjmryD0gve4VY3TEzeEab7xWMidSonTrmTKmacAQLRLg50gFTsze"
    "GRlRibvg8vzo7pKw1l6FONh1iriRM9l0I/PNZQKDXeqzzWKPZQR9guLXsF47g/zKYAEwfWYZ4/xqRxu9HriaPucFL4Wg0HSMHTXpBf0FRIRbu2cRhpr1st"
    "nseojFytcXvVQtqsZaVmqpI8ys6pRryPbrEBhgRzIxow4Y1eFATRB/24bgAV0LPr7fHryMfjQ6b/gVf2YwX+o0cl7GvKJ0MCXXgJGL2FnQIei/TqlOanGw"
    "35HkVixSJEMyMG0u/5GFv1plqzMy4JGKbzkGfmtOAClH6CH1s4BtgL5FEOfsoG4fAwLHo2MAd7oxSVy4WvaAGHk26QeyC81UfaLlTwaqoKoTWG45Ev2NZr"
    "TCo7Cxh6j6bCpxt0LrVDUFolsVFyQX0qsPG8pBLxDS/fbvltP+GE52iypsOOuJoUlmSFpW7UEsl+KJkPVu6J0uLWUagD0dZCOiTkIWE0ZmDjc4CC0aKYSm"
    "KwfgEquiyEKappRD0Z1F2OrNcrKueSWGafxrwBAALxfjLOwXdiGCWJ61gDxmNAq2jn1cqw6oLk83xdSWI5ytboxUKVyYtxZ4PcdtZtk3aegty0btXiE6JF"
    "gR+bNsUSK+wsS8Nvkl7ZvaeunKMF0dQY+dX5uQ74qyLY1xDhPIyf1UP4LGnHJBr+Y50GcWZ79JAfaRT0dgJ4fke3qrFB0eXkHXTeiWZvwAKEUkMui8F3Ju"
    "9oVqWvjuJqmodN0Y4FwxcinVNcMmhFcCtxJ1olmhXSSKLcLGigZYWRRfJXZcdPxxgTCGtAf/PCfYTy9Opjxd8b9+AEzgaCPtQ9OAH2At51SHgljh4VaxCZ"
    "a6DiYotS5jdA3gzbCTB8T5YVlXkQUNrM7eUXy5jpeBFP2XwMSgcDwSzz5ETxJEhtXstDEKNnt6v3aMcWp14VZy+GlYSNgtQWxwaJruLsA7HO1seKUFk9/+"
    "vYF+oTbNCO2hYcW5xxVpwnxFGo3MUd5ooqMqi4cjFRcyYsmVaYDltVShtxZFdxZAybGC9Jo7tC+iAQox/TG/LF5ZI0QnFeKzKHCF/rsQrFJJD3HvzYWogo"
    "AscYLUrJCEEzRl0nnIpGfBaHtvApJhtcYMljXIyJSGy1ZFxZGcNjXXprpS6yjOFBO/YlYktxV/yLIzt6lugACmupu9SCLRsK6zcWvgH5WxyZIVwZjuKFWA"
    "ABf0r1igeLzgH617FZh604UyCsWA0vgbkD8Pndw+jwpt6Bzue1HtPgqTgP8idQibot9l/X96+sh6AJ8mvnHmhW8nZ62TGI7A+GJ9/m//Pc/B9nVZozzlnr"
    "PIepNDwzKvhTxnVJr1xHb2so70xjqI4Zvm6KcgRdo1IX00AE3ZYAMc2COl1wsChG8Rdp4eVlcgy6EIbJXkAj7aYZmJ6UU/MuCG9YqAbDCMooRRXN4KqP5n"
    "o7PrDtwNNPPUxb6MYGSGMbG7bXVK5NG00yXXv+lf75vw5Ofrl27rX++18ZhDo4+/Xq+8v96+8IIu3/8Pf+8X/cfPdCmlQHF/7SP/vV2o2PB69/niVWqMIf"
    "DGJdvXCy/9Pxmy+fgi+aYqHk4IM/9Z8/axItI9fKla8HX53rf/yqSadQePDup/L9MJnyqAaffD44+ROXWpdM+2e/7X90bHD25NqlSyPIc/D3c/B9Zfn86s"
    "nXckiUQbX22TeDV/+8uvzRSBLFUf/jHYZK/43XV7+5lEuh3Bz32f/w4/7Vt3NpU7QDwDtzoX/tWB5tAvjWbnwIq7ty5YIiUAlrSaGry1+uLl/QFDp476fV"
    "81fXLn0xeOG4pNDB25fX/vmDfDdMoTyz/iufrl2/zqX+32N/Wrv0A9eDucKaD8582//uHRhp/6VTa5fegQIUId5OmilveSRA0BnFv1H1yQbojiN9ONfREW"
    "U4nVE6IvlaZD9GQ+qfFMbJGaubkOVk3yx71Ba0aOIWlJzll0P+roUO+bCDSc9eciWDIHVa/XqIwilWpplrzChlys3XokR/NZSjlLwiRyEEO6onBa8l3Rz+"
    "EfIdcManGtLPtVicxHsxQtRW2kiCsEbRBpalppQe+8mGVDBCUktYdAyN+8SSISkP/nVd8JoYSqJRlOI6ClOeoWRhCFS+ipH6rsYoVhhd9WPTrhAoXSqqJv"
    "YIqdSUyIJmYSlcCEDgQw0blB+67AZSWbzgQ/deA8QWkM0aXjsEfUPmgpdx+T0jyxCFKCji7QtPx1eMw26Eft+UFV3ec6MYiyrOJ9+mLLqUDAYvA8IeEoo7"
    "hLI636M364sABHIgoRiIWaR6f9g0HL91l0Ypm7a6Bou5AdlAYhpIpioalP2gK+P2m/kgaciT2RGLO4OqJ0qsZIucpSKjfYKpyGT/oM4LAgX9Ltsagt9oDB"
    "bCDo1YB03TdR9/qIu4hdy5IjHTrVwUanWGkmbKkVkFK5WD9uSuRQ0gturop7UNE5UNqoaM2a6iVmj/NBDljVwkTXGzYgNeka27wX660qxCvFjyaom+PSy1"
    "g4TEBArMD+1PbPkNBQGfcDCXp/llulKZmHHI2KDfOyrDBQacF5ePOVtIMz9Ib90EcaJSdiVaH5Jz9yWAkWIRNewoVazNkU8ScaMG/qkB2aVTIGu1P6hFFY"
    "5fqt7Z3oyZV6aVGVkh24TZuYhiK/rfgDd6zFxT3TQGBKxRBtlJGsNXwXgobqAx7syMoalAVKlxWYlVSa8CbEwGQCsbbMccLQ110uzL5E+JgFLEsKF71iMW"
    "stlMZ22nU4t4mq9JztjTke3PVINabVrFdYGdF2+lUMKqTZs2euJKZRFvOosiOLpEtjE9PpN1L+wIBzTqTPnn8S/tHZig3nQ/Xt6/b7P4YaG318YlF/38Zi"
    "Nr8/3s7YebJtQPtBciKQ7kYSzH1CNnORz5kMvffZs77BFGSVE0oPbg5YFMjMl2U2ScjBRaDDtNxiywaXdGoUqhbCadGvEosDNm+MXB4s8uVsfmPZf8Jqis"
    "Aga2nW6shAXHtMvbffNbRO+ihTEL8CvdHB4H01Fddaw0QZ6QAIv5LabfXFSraUdI6SvHn4Je1oOOso1oeGVhNdcc5TTdq7K3roe3Ysr6C+DU9LRfFlK07c"
    "knI9sxXWyuVf64WSQ8Bhz1yxht2I7oH47nSW9BZ4ux0Ug+7Wps2gSYg2iJeKVfAxjopTOjcBUW2tCCHdsvC1DaYr0RJE8z9fTUi8NyygqGjZZcuKZbT+Ix"
    "E9gcLqhASRppD4LBIXDvayTCOR4e7ms0xErBAwMfMLdoLFKL23QMzgUDU97FyqdYhbaTG1IkPNJ9G6+nQ13WD90eBz2TixICH9I/ReAghfyKmtHxhPBOzF"
    "f+vl+TcqgcoU2SVm+3M3V27qcsX77sA3iULy59YiQSR0nCjjkKXNGsJ3to+K1XQnRMF82ztDStvGdD8VAJtXO37aLgYUJm2p0xeBl1qfaQB0IgazeQgdJx"
    "NagrvSaHjTVx6xxJC5cEWYmxKD4oaCBCbxtaB4LJBuMWwKZN9FMaiCQwFkRIS3covhylkm27RwrjNj3WPb9VKLiliPPGFof5tFhKGtFYxptYOlmzM7Dysh"
    "Y/U57C2lk30RZW9OI2EasMfewNF3pZ52VAED2ThYp08Rb9kduHxYHL4rFskzTwXUEh1I7eOTx/McXD7A4qI/NNvgH/lP2oPdu0jzTtqaa9XRd8qiridaBA"
    "CCv63DzKOfaj1dEXyChqMgYkAM0PJfht9TowIC7q0Ju9eBXwqYKzG6Nnk81VRGsJJslkd8hbFGlUPOnTQYCGbcTDaLIqmgDeMDUDEAmNp+zYTv/482sXr6"
    "wsL69cf+fmuX/e/OiztYs3br578d/XPrz5/nnU3b/70+Ds39auftM/f6Z/+uv+6TdvHnu+f+mlm3/+vP/n1/ovHe9f/HH1u+X+x6+iKl/sAXiq0xQDUF74"
    "4giAIg+nnb4MJnSIipOfXM2E0oQ9j9cbAR7imqwMaSmjYpStbQwfM4gCmSxFmyJQdTrhDAJh5fqN1be/gmkOzl5dufLK6gcvssEIZrRy5VT/7FdGG/ydQX"
    "Xz7LG1LwB+P61ev5hploCRWlcWyXJWVoREbxqd4ApTiIbYWgCtOJsjJyDPOhH2QyzhiCHCOvaPX15ZPqNGjNPJtLdy5UL/xLv9l6/yqBEDkfniCEF9zJbO"
    "TQXEcX7MTELC9Arj+/albBMAspUrVwHgPCoE+EefD66+wUa4f197bfXFy9pc9Mal/itfiWYFkhGCtdqlOOk2/FDi2O491pR4MZLs1sG4LXffs/nwxM/EuS"
    "laVvywfd+BKfbDiuVVa6le3gLJgMxgVWCdBmdP9V8513//K8YpXJc3LkEtavtnoFQQSk5hdUE1b4mxwbiEXgDjpaXRrVsrP77aP3kK8X0ES8hBDjX3sR2k"
    "sFBLYyOAQDfS8W77WKutPxLKlDgjFQ1pBCAGJ9/qXzv2r2NnjZ7+dewjwJXBiTNrN95YO/eaNaLdFM4gEpXqnY7EGY4/Ry9+Ac78dvy34z8XZ2weYwOD8/"
    "BweMx5SPL2d6ki1uD0Gys/fWjiTgYlbmf3sAEpWngcxeApMQXHFLY99m6xLbwG28LNjz4W63L1pUwjOUhCK5GaBaUAyHS+TpIxwlNkAWlQvHsZcTfTzOC1"
    "l/sXPxjFWUxMONxqtSUSHN69e88vXP/x0eu/TSIj8PbFsBtxOgyRKZKBMIaj4GKE/Tgj/criecMk1l7+ur98VVHFf7zuLsfQ/4+XPtNOitL8xDNAvBt+/l"
    "Io37M+lOdAil5wF00wIwtqgkZBqcvabrCogmTEkyLCq5SgfM5XYC4LU+Kplauv989/0L94malucOZH5pFqPVavv9k//g/YYplsebUALxlCUIzlpF+2Wuut"
    "BcN5BuRQkLXK5fKjtq9gqgQuDC+wKwPWGODqdvwyFwXZuE1wBTikioB6nWBcVLMcVCuhA4CjIL+XxCkQvrft30WgJJSuYzJswiQWj/DI7Pr7Nz/7COBBJQ"
    "2gCFQxwhzw2LfpF0OBEHLno77jUNOy9ci5gcrQbXg0N7lFbU5PcDuVsGUUNcQrmEDZuuXEj32wduNlwBGYO5Vh/LC4PZj5rSGTQhe3XgetMxkpOwKyz2Ls"
    "uHmK359KviMoXiA7MdU5N/Bjl+19FDoytsxhr1x5C8bKkn///PeMgrmMgIc7OHms/93Hq8svri6/vAqTuvCZubQysASv607xKx10YmhF59DbiVzKVb6QuT"
    "CcA42648cCaWe9xF1/oV2fpUNRVyIxFNMrzAMaXuGDGCSH9CjECFpfvOdSD+N1F5ibg/n3T19ae/2H/ukz/eOn1r7/8T/hA5MYGw5wTDj8k0+O15BuG0p5"
    "CAOOvnkLpQ4GtrL8OYjkPKSb77/RP3EZZPGV5ePI4j55Y+XK18DWVr95X6kQPDe5qCluE4Uo0Jgc54B4M7SmunjZ9XEdchlPutQIstyD/Fz46Ej23gaeDt"
    "pSNyACCGjdxIa6cuUYTIrnKxg1cfX+63/qv/NSWpYyJzgXhc8qxKXnXNaDxQi3mFfmTgvPrUNAQVU2PSGK2cgTsnU26KYrVPQb39w89gmLuLinXDs2ePun"
    "EWNueF4n9rxDctwPwu8p+p07dln81htBqiRUffp/YStQs2ijn6fbkpPYI3/mzkEULt8C9EaxW+9kkyqXr47tm+g8QhiZ0cbrY6D8II/Ak2ur5TUTvAiip2"
    "tMEWWEax+wYwh61XzyOcsIwEvXbry/cvVD/nnzg9Og9kLJtc++WT37/Oo7w7A5onf4IyO39yO3ggYWMLhgFB669a4meRwUvq0tLEVLxBhLaQmFuSXsSSyq"
    "WBQJ/T/YDjbL5n/5TiCjz2K+Z2IuPLRJc3egpJ9ArpSNzQFuKsePxHn9s/6106ndgC0wxl6hdLiVG+cGz18afPg98KMhiLF0koEYCxC3htiQSLQ+cd+uJD"
    "QCOrbV9qA3Dk4a+W4r/mXw4k6AJHgzWrv0Drz9GeD7/7/MNGNPNSkj52wTXSCONFmIyrMeGzJ+6sOt1asRahRsoqZ6vhlv/2zWCUXiyVTIbqsbdzFKpkV3"
    "iQCYgGG8vCh08BoNt4FLrpRYXNlPrq6eO8a6OUCyf+UKogc0Za0uv9X/9icJFRifDq9L5l1o1GO57NbpIsvWLrIHN0SiIzJ/1QkbjbqDE2cAlwZnvh2cew"
    "0tBydPoN0b9LwrXygZAZaxf/prYH0rV15du34dJIvB384x7sEQHwqj4fyWOeGbJ2U2OGGQJjnOi2CHwvPHnAxwCNbjIKqJJhmxcLxkJ1KG3sG5lwYfX+6/"
    "dDxjoLbSDVqDj16AxtSwt1k7dz72EEcmhqF2OyhbYjJHOzdwN1l6jRCVOtQ7krgVt8IFQAtYpMACecZbEGkrnZUrp9YuHwdiobYRE7jfwZmXV5YvI9Xf+K"
    "h/4T302bxwfvDP02tfngAkQRPoj5fhJU8IJseCEBLUsU/6V79Yuf466ulk4wYNHbiJMTF5KhJ79W7kJyBThy2/vpjOuHcnJp8odYPYbXol77DbupM4WVyP"
    "8NIgTXe2Fc5W6C2wvkNkRIhRSHcRGzEwZkxLyal3F0JAtrDF3ILZCxmA+aykf/Fk//hXqxfOwOaO1nhiFWsvoslKsMGc8aDIfvoVMYz+DyDGnl29emP1q1"
    "eRhs5/wM+82CtXzoO0e/ODt1e/WO6/dap/9W1gSExHxaK90LQPNu0dTfvBpr2vaR9q2tua9jNNe0/T3tu09+sDrZ14P2NpV2Wh2as+7EElvGjhQc2qCK5F"
    "fpPqJA7aozsWytVRBAAO2/irgEnX9zV13joRoNgrP71x2zZM1QCF0AeawmKq0z36/EAloVKUtVXHVRXe2OhpBjiZPEABOgoP4lmdT7kgcj9MBuQstdAsJL"
    "Zro/OKSGJU7CGuysQn1C/FF54C3omn/C6/3IO5h9CfhTIMiUFM0qdHa2UKsEzFqh4/7Dcu1hQSnu9jeOvLpadNm7gUpmMWPuT+0aOhdMgMeOIclhqdMSfl"
    "tA+SG5sxwEl4ExXTc/YQEl416fVUEPMerLhYhapHnpbYxa4CRQmD0W9rVpd6gA9UprqtSQkIoMTD1QRQhJcefwKyiIs38OsAhkHlleQM8ehDCbi20X6oae"
    "9q2rsNv/Pq0raDBw/seuCxgzsqE/b2h3ftfrCyxd5/YN/+HQcOPlm5235g377dO7btfVoXu8fe8fiOvQcrW+0du3fswad7e9Ay9l9AZy46dH16Y8sXMftB"
    "TNwoA0aTNx6MQbgWZ9yHyQMY1yHj/osrSOvTgz8HpdeK+LQ9kU6ktNCJfN7uVwMsP5VyEqOPXfYsJd8Q4zlVBigAUy/ShDgQqvIUONBUvs7Q/l5NH3oUXq"
    "XwON9PLRpj8+yHxUvDF+Q58kmpws4fVMdlhHFZ52EkQNmR9DCQCOyrNBZ8G5b+bosid7Hsx/QvoGBROa5Wg0nvvkg4QU56d91VfABwdNqbsTdMFO3H+bk4"
    "iXRnRTLnTAHLqAJFJkvrAZ4GBtvl1L9N+AyTsx9r2k807Z0awfYjne/GPw805ZG8ytwnJ2WwEV6CDRNpf9ugSIX3AUknNJgH2LNHeERghrPHmQCIHO1gsh"
    "EiMCSJ7ynqHjgrJjrTYffAFmAHpqi4TJugRLa8At5WA9hWEbY9mBi1LYeUTMpmJ6GGds7LmQ6/rAa5AZGnvIShTV6L5E9clMND93kc0mO4rr0e/Cvom0N4"
    "bywTqcL60ED212rV55pM9I/C84EmjPqJZuaC+a5miuDktXK8lBnN0S5hYOte6adukhxVKBtvFEJzPeOKsOCtWH0fIzhgqfJgNwpKN/FUXXlhVnmjeA1Ye+"
    "HT3jC87fEtdM6IKnDSflxRGWhPjyPfEY67O8SdceQaxaJ6ZJ7LXIQJQLB18mU1Sz08M5lMKwYzozmPbITZj42RzxvpSwE9Yy74k1jyI0372ab9+6b9ZNP+"
    "Q2az36lI5xHeyymlBlYQ3LMHFXMR6wlAIYy2/WSz+lCzkEaCJ5pLgrVpP9wFzQUxP6ZEaLlYO9U9KOHyHyUFGfu+gLcd8V1LFa8n6rL0TsmO55FixNZeI8"
    "9mW7Yk6sB3cQEKpaIefDBC+u/UV/zVu/R1dK+qovGLW5bcv3nJ0rxzPp/UajpOPLDe3zc5yjqKJIaMEKwLYKhEYdUxb4IdcAPUbzF7FX1nGTPVFUTfthxs"
    "wPWpBGKud4t6nmDA4hvtqRjcgS7WJMa2OQoINTnPYSAUa+YEmNR21riPLDKLJa+qJR/CjAy6Z1YbBRJy39I4/wfh0fVo095o+HHRzROJ8QJDqo808a7xLU"
    "PIYwSGdW47p5M0MAmI7BjsyS+uWIteGRKTXi3NvTZ4dCiH/tXYH+XtwGjreHtBdp5qoVYW3zJihdeR6TPZmJAoC0EgrzJEKgD+yJIiqY6DV8QiWE9hVZAN"
    "1IQD5K+cIl0H13JIAt1Ta55qTWfZDTqFRCSGM/3aZbI4yvMm7/k7+HcP6s7BHKdhBuAsqRGatwGgWZGrgloQu7/TjVqyvrhREXf0ZQrLzLC7Qbkcq6x06M"
    "ufhPWwVaxhS0/Q/V6MZQqiOA4N71x0AJvQaEYltkdeA1YH7WSOvMipb6t00rlfcCTypo2CCCUBBtjKntHvkw7NnaNH651CpO5yFNVdEUoUyoY/p+a0/SMe"
    "XZeDccBYa06n5frBw/B5eER+x7wTkDeemrgjovi2wVXwOe6IDKJ4W0gWNm7WZKbslRmpRPMYjoPQXiEY/BKDqiXlVFYnkQmXkK8cd0AnINTTeVjFiKWbLr"
    "7bQKggsYzyLDCyc4x1xlFyI5epCiVuZQEhQ1uIIUWEjDq0NebRFfGJEEnF3Sy/OCNyh5fFpQ8Deup2USI/mugcplbGSycVhjljcpTN027pufHS72bu2jxX"
    "lNRYImqUHhEO+3DrO1s602Agbp5sYSXUKOPgDYASXscA2BWju6oTAoLGBz1Soie5WWRuM9X09aUh3Kt3zMvaBeURcrR81x/L+tfElt8U/lj+Y+Ou4tLdva"
    "N/xFtNf5wpSgr1ODRBq2PeebG7HbvRSUtAJPyQBtHtDEsyGXGWGQmLtLiTkqS8AUVlqc0ii1YvlT6bejuk7YrsGjvQEb8whjZPpwUKrWM1pG6rkkyy5w1a"
    "OuugQzTQ0OgdJkdfQFs0zowxo9iB6mO6XdGmLEhHy5R+TgQsxZxh8KGFyfYowBxeX8EtNiPIeRlBTuRp285ZyRfUXXh13V1sTJT3EymKc7CJNEEacqqlYD"
    "qaka1s70nlxagxDEC6MLeBKqOOo6/gR8V1WzIWKEjf3Y9wv0nuUvuFtV0yumeaFPBHCBdNjU6NTubyS6cj4+k0gO+Hc7CHyjDvgd2I3Camuvbjvd5CxbcR"
    "ayuuLW5MVEI7DKbcw14lxuDv+K0OD9sxPkCr0sJHvrnYxYg7DZg2nukMx3DHbmWIdvqh70eJn0O3j7ChkrpAtHHpSdIO0X0fOqxuXOr21CUALAp4CRKHjx"
    "hhuV3cmVi4qY6FzeaY9d9xd7btJ1BPxGyJCF8f5LzAQHUxyii3vMOUGtT9G5f8WgO110qjjAeVQ1eY/FobYa8DuuPLeeScJDg4doMw0eZs3MXhUoLHY0Hx"
    "aOMuni4a1m7j6ks6gD0MvTEdzvC9kPTw5nDE+sV9tCai8SYm2VFN8y89XxFHH9sW22AmMD4Vwam6oPgb72QUeB+TwY2lPqDZvzq2Jf0y7gCW0MVVvMoE5J"
    "T+TKgE+0QdaEjcZPODRCSJTBcVWgVgE0ouXMKYPAV3p1HhfRHcwwHhKRRTQW6nmBMPRQOhO6Qq33/fZjlbA7M2E0SNFx2+HmeMUUIY340Z8HwYfvfEfZHh"
    "63hIuiUMqdBKhpf7aVrW1D26dG0mxJK4DpRe1p9/y4bXwI9JbsCMAZyAPubLUJlA+vpOTr13fwr4OHWsZUI1eylHJ3AQI5oDpMlmePhPLwu1erQMdWJ8vd"
    "wh5LSO+U3bbrRYyu1MfpWdMovi9Y6B5+Z0k1q/+zYjO9LJBHD9+CaRviPawYtekbhlLo/iKngJ2cNgoQHm8eBHrW8pvn27pC/JnsTkdpnb7mVTbMD+W09S"
    "lA7gJWJirhzhjmjQUrFnstKpphHQQKiCeJkbWB/bWixJyl7PqnFnhHmURBCzJPbE3UUufr9j3Fvk4hKSBn2CPMnMNUOQsL3DE8gdJgc14D7f0XdzUf5AzU"
    "DcZ06G7iD/XDAHWdASNH+1Li8lDEPBWL2h6/YIkV/dBlulHRVUiwS22OfEnqo+oq0BJMRGOnOGH9B+jFkxRibOGOLUVJgAVcKhpbYmk1d7ZZJbUPAz0nBI"
    "Th2kOTWUqgQj2PTm3EX3zR1VXA1HHq1HlmLRlrgvjhQgqI0oYdofhR9zKbpkGSyx8cQblbdAkidm3OFZGBE+mMowlSqWr7gYGe0ReLLx+KvBv/fgo42xct"
    "EMIl0ugBI2TNSowD4iArfFxWlfmQ5m7LgKxdlV5z/FUmr4l2LqmDRajKXxdQzazGBlSs67LVzOFw9SLZu4JtX8PEzDMHQFqXN7PwPHzE0fe04zGH3dFGMF"
    "xIiNroXpLCnlkMXdVMeengWOfmgMY2BjgjQKxhx5hIhumc0VsADuUHgB4mu4ISMCOdg6L64YA4EtLQCk100vExWdDY9kpCp6TdyX4KeMJ1nRymT/AEdtxV"
    "OgFC2l5arN5thwrqpib0jMGqY9kISWSMsxsl31lGUudTZnLUxKg52UXVK3zc2Lv5zOiTZAUVbfH2eW5oBy6xk3ycWWgGd7qJwJgTLQgRaHbz/HXfIwy/S1"
    "71AhUJnI1Brf11UrKsRKI4BCOQbBxiuM24c7xZEba8sXJMq+QKnWdA4sjzbWWg3llZZv7KvYjbA/He7UuL1hiBnRSNBxQFYpwcBEgxp7uy19U/pwx17spC"
    "5LNzFaLhnRtzfl3enDnerElpzUnrMp85WZYTrx217YTQpHOsWhdNb7OT0tW+eKNYquXuBoACOy7lIsf2g2P2d7JCwqOosuHWR4nF13DPcTfOqNyZS5S233"
    "yG4/8HYTjEBdh9/byGf7gUUM5OX2qjsi3BriEamzQSaZKdq3aoUTwercxj1poRQ4ytBAa4yZkDYsGomvVShCl1Ney4v/Sxzn4VAEKy0/qQzFOmxksbK33I"
    "zCNkX04oP3Ix17Si/4g5hVfRv+wXS9R2CZt3p3oyVke8deSOMFYcNG/NNCDFnEP1P4Z3snN0o4hghf6mGI8Dvi0VHfZLwvHPyjaIvp4dGILhNQZDjksDUV"
    "TBkFF3wjA5bVC1PN6fGZGgUjkjnW+SQnfagCr+VBijSEGaFyRADiSAUSTh3MHz0a5fA1RCaSH3zMAelWU84WnUKADkuicAcYprQcicFIW1qubsHiTMARPW"
    "R8ZG1SirD1DRtc6gTjpoj91UabKoVKUIcabI0Swd2kiUr7fQkpSURVU+KTXxMt1tyaQ0IRiJ601WHoUYw5rpQeTwd59opa2FKvW/yaDF+KHETAccwIzbYx"
    "HYKvQy+FeUy/VqunDWb64zya63o0AnFqO4UBloJGKprTpLBK5kV/1wHlCHFxaYVIElQdR0Z+92s1+CjnRUdasDkX5SlagINoZcOVQyV1VudIz1/Tn1eFtf"
    "arHN4K2+2J4eC5hBm+VwyyaBxLyHfVpKPijxdHhse7o8sRAxl1Pdtv4OatsrjDBG1FD0QFOYfp3Few7sjIGUagPyEqemlgQLBaCL/YaAdb3vSMChOIWadF"
    "6MHGLzyHtTPUJY9QoYVocYpUVGBCznRKveJ8ljMO7EaUHETFzm5mYmd3eaPyRuAQLJUR0S2bSUBEP1R4FmqBaNRaCbs7T5i3W5nze1I+yR1Ax9ivBqPag8"
    "Xv5EzJS3k5ylDXTJg6Ir4iQGilrZYnzkb0j9MR/WWA/x7S6JJG6XR0SxXVMZ0NIP0TCXN00Efctw527B0d+8GRx0IHO0MurCMyzyt/Mr+aTPr3VWE/uOuu"
    "YkTuFx7opAZrj3rQ6X9w3ESeWanzHSfyOp4LINUHO7Oe1RVpgtAcapzrxCAsNpLUCazhklIDUq6YORJAymJZ2cJMHhihawZknXE1X7pw7RX96XAG9NiokN"
    "hhsRLaLv4O6Jcd3nWXlGWEk6aLV1MwcKOxs+JoTAdJNUYmydg8ekIjz4y08uyhQ5lM06FgUA3ynrEjPhpLOy/66oCIvTaTKoxbxIYSb2o1nG8d/7Tsrt2o"
    "jtvNqjzhLU3YHXjRrrrqBR+bNu6rNjdt6txXbU8W0adyuoFB0yladANgIQ+j/Ommet8sldT7mMuH052ZYh3+VA9xGwBUeGNDE3bHaCbmZsLpNhZvi+JNLA"
    "5vbGjZbue1nirekMX3oecjvL9rAnAWXnN/6QaaOcNryuFRA9QgvuT+zeG2TPenVvVgpxDaHbtdtLv4HNsNuwmU2SJ/RRxrkQhB/m7ib+aZXdILaBi4ARko"
    "DACt+Gj0EzIZQVjUUsMrTh4ir3CqT/NI+JhQzikYmhDsX9gstTcJc+Lye3n6NFPjjQAdYwTjgjkEBnF2EHfdhcNQSDQpeS80B5+I8bLf7F6SfofQ9xlqGq"
    "RscUS5zxDes0eUh9L2UtRFfVuEWHVZ6giV0BFjHDkUWeoqVGVLJkXoijhyDRlStYkHkx0zzicQSafMbU+7w8ZYqfPW3UibuOhHXghEZHzZ8IfGZ0xxY/F5"
    "xKjTCk5Tvb8z3Z25nVTVRkBK2QKCB3XpUIeyS9lH2plc1ImrjwfxGaq2c5JPZ04byNJC6dYXAufoUXrkULrY/LCBSJr3OOrPWOabtGfkflzPtmTJk63cmq"
    "nczh10g0KtNFPIME+1st/SJxIoR1A/Bd/OmqQyzW5O5e1OHdMY+CBzMSj7R9zLhLasb9qkoCyCMA4ZTTrCtCoCMGp7C9WkiMSjq+JnvJKYV/+ZTiaIZKPW"
    "bBYa8Mos1az9vFCLzTLHva+Vp4OZVLjFJkVBle9TR9FZImuGYWIS2XDgPSKzoXPPbWJKWSrauLSHeU5UzFk1MjylzYbbOjp6sg63bEgKZCbE+1iLTi0VZJ"
    "etIzIkczEVgZdbnPZmdEfPjOwIxfcNqhP07RvWVhaE15T8VtrbybK4deyCibIL7v3ftAtG94+PsAcGWXtgNNoKqCC2x3Tiw/GqvFBqCxEApcRQS0KhR5eW"
    "HQ2fXVoO0O2hSqsHGkg3tV00qnJvqm6YIAD86jZPk61nu76X5B6NSx6V9KyacUweGWfhQU9EXtWHwM5kTqBfyVoyB/fAWwzRGbMsObIjR/zmLdKpNQpdsi"
    "Pb/M9egF0DJFLKNhXDCthhOlL4EMsRzCp7dA/NoluMzf+kmq3TBRtRiG9u2fIhVbBFBY2WDURIRf/d27H3d+yHOsPxM/d2qvfCt+oS4Avz7orjN/BaspxS"
    "xcH0lJSfo7FYcTBbsmNzAiXMagM/JOhUTZYuHGR3Ttq3eVdGlgFMgpptzFLGeUIAHWXQVZGozMB6EPCH6RTFD3Nld3RAUDNi+9tJ9f5DHdIuvLK0xNkKcI"
    "pkzIjCqkfHjvMCCvs/w6vIbXlRosgXZxtnzj4le5GGn1q9knuC4tbisgRTXEZrnYhdq4/E6DuF3b5NArSwwi0dVEY7pXCPQ54p6aHi0zaMOpnrqqKg4Ni3"
    "N3AQFEb6oqBYsq1B/gyUp02zCIe9TXeniWAfWiUf6uhIssb1vk46rLy3YO0KklZ5LwWxfSiM2qDKP97Bc3Y6bnLJo1Xf50udolA54JJiW+VLPMPNBTZsb4"
    "uYsqUb+AkmffHx8Bv/eVAke3YCF6T4BQcPJvx2t/1QxATzoD+HicminjEaG7RuHUzYo/jBdHvwvt+Vf7dVbosRSHBOjNc0gJgn2IjgckVKhAzsBiu59907"
    "rqu4usp4UYYy/vW943hMjsGKw+Jm+OG0/aCL2UnHlVkF+eV4LcY0XzEyuQj0SqMp0zv5gYwDOsLsQbItFMtJiE9TZGOniwfqY5L9WFvqVZbaYZDMV5x4Ps"
    "Skfw0CJKffdnqT2SXG2gf9tqcXOZihECCRPQ+7pq5q8/wqzhagF4C/Y0Kf8O3xjv2wRrnHgdNiAieMLvUcDOe5+dL2vRke+VhHB6DWJwcUgdr2mW2qxLkY"
    "e5oCf+ObIKFlyhF8kKdxCccODYaWw2RCg7HIdCU+nbvE21qtmltxlRj0SKdocORfuuUr0vWBdA9SguOe5uZG1yE9PoRhJCr8DG/VdBU7z5EIRk5/3V0kTu"
    "0ioPI8gegYEP2am4djyzHc/0gHeLe8+KQW9InMphd2E4ySgWeLKBXClif3m72szIuQh9tQDGOVvU6njjGKYN5/rpX/TIU8V6F2cxXqYdVDKd8pDSPra4kH"
    "y/mhwi00JuJnlPokicdI4rum9kkKR3b/AK5YhDH979uM5e+/lb5J01URyfO1J7FUgBDPdnDX5mN5xiXexTPzyp3/TsnHsi4/afXWT6WmrKN6Wc+oly15Y8"
    "akXUQNoTXrHBtCPu4o3SJHbduZ0g0ACdudhCL8Y84BHR1GvPLtRjeiQ8g9aL5t+lHMpfcoWU2CBtgCjJE20KBotzC1tNw4zKNU9VxrceagmFNixgUUge06"
    "Wn6LxqFmzaydqbIroEpQPvNhXzcpcEu28SU8VIAN2sULmyDC5zWr54clQy7ZknkD/p8fLCFQPNKxn+3Yv88RK0jAfljKFsAuq1uhKGZP5zOthpSmMWlqR8"
    "vPpnBNxx9Pduw/pNt/Sh3bPzl0Tp97Kq+CI9zhrXsqL49hcg/avaGD9vSBaJB7ECvUbrxmQjqMm3WfU7cgMs5v4vrDrzJ2MXFjIm67rZbhaKmF7Wy9oesT"
    "YhjqssI67m+yKB7OjBkGkiflgam+rmy4wMl7GEbe7MyZVzJ80CWq3/KeRXb07HLLPwoJnb8WM7cthEddajJUDZ9GO82v5/b+v+1UXjAyJ0us47QR/6Nu5g"
    "20aEbrjiKL/Jh6S5hE6F4MDoqV81s7pWtHdGTEabnvqU5O4hEtAQY9Jf9ZGEZHZJME6e+2dGJ1sjok1qRsE+tIE1ZWMkgjy9zw5+H9dqhArsHfE6Y/3A8p"
    "E33DqTFvFMaI2z0MWFeCEfdRDaNr/u6ts0ejeNbL7yUj0AzPfigByqO4O4K8Amvay6md94qRK/ckQWBu/klC/scUyq93VuBSVm+2PAmgFYfPBky6FUTKSQ"
    "bTRbMwks33MrPPoW4hwAhT13r2G5X02FXSvsZ/bWcJR9hZTBVIS0uPmrbnThj7lCQrMaR1JlHbZSINNZHqK7ieidNhmZ8KSa02UayEaOpGyWLjEkgcpH83"
    "WyHs4oYO75YCzgL0X/AHUYcNfBtzxI+Hc60aXts0SwivCNg2hFw5jUtmezM6yxBnZhR5Ktlk7Omcjom09kU94XvB55NkY3bVsWQoPalidSxZr24Y71WBwV"
    "VTJ5recFVxorlhg1G5R34CdSOPnzrm1KZceUIwPUPFo9zSwtCry+oZTRr5nrqyQEOoZM1elSN9+MVaTZZylBnVbJArZNxFzUEYjcPrJt4vF33g+TAucNJW"
    "CxyLABlBOy+/9H5M/ksedH67V7Sjtu23bbedQo8GCo6L+GcBcWQ3/vk9/vkD/tmIfxL05YnaVcKy9rAraHXDhPAGxYfw9lxBt3e01xHj3pMddprJSxKck1"
    "C33vLc6KBwQpYecfkuR9qtUPSnpIi8hLsYdkv6NWkRWCX4Lrt0xVukB67pTONlkeYPXcwyrmjzW/Cl3zD6085vdRjX+pMRA5PJdT0z2EgNyE9WNOWkrENd"
    "1FY39zOesWaav8CWnNHI+DcpARMpdnn0qEjUtU37HQmHI1TKgWkuoBNfdUlabJTzqbTrVAxxCjBIfh6d7zdHT5DJGynJtZJP+Fe+FFsPW912Vnwd+o6MX2"
    "RC9OnwJZXUeGg3zm/gqY7RwGPiB+wHQ3dLs84DWimgZUqMowpjMIH6nncu66ikysy2wsjDhMjEVlGhZ9nSR03drcI2AFuVPlqhBMjaJZcUQ3YkjcrhQsA+"
    "t5k0sUVyMXWHkilL119P+AQHMtAepaMF3iXXlU6DXIDREhntCT1CcgSmo8dQHz2qkG5Vd9j9l3NJYhibSQknHr8IiqNaUV7KakQtMaKeLb0ZKiI4XbqcSD"
    "Gr/J29spDQ+QYuuSin/S9N/mFLBTmcxPzDhrXBS3OWqnQbUuE6s5/Vh9mwsYj1YQcSXx9Y3AVwMXxdyXYQtu04zf3DdrWFBFUmLcFaIuRpiNMFay7yG5P0"
    "as7tVKzx8lavzb9Bi5rzA3jFPzvAs/F4R/7Gyw4lPrywUH7Ctz3ZjehF1ynf67Xh729k47NhBGhYikBYg/3QqrutegH2vUJJvCpaJSg+sRUUraKo4dYPzd"
    "H5RMXiknE3arp1r6h6Rt+IzPSaLe8I13db/lxQ8hOvjf3hzZMob96yIRIkRWupqiT+pUqiO4Yoid2VFiJsEf8KQPpBabYV1g+VMLZgxdqShjB/wyHAB6sE"
    "/2SWoOQHqEtBCfxqjpNMmiNnnDuY1FxQ5sI2+BPztVIOPKifckNNkxuBus00KFPjLXm4VOOqEaROCSbY+0sLnj83n1Sse8cFRmGwZhCAF8SY3WCRYharBh"
    "J3bgivcKBb00hVsSY6R6w4bAHJMaLw+2Iu5k3IyjB7kMBEDdINRiKefiOK0Hx4ccfLv1XjWZgHOJdAfawTjchF0FRS8eNCmfqyLXEBziqL82R4Etboogk1"
    "2cvv7jbWR7pSLaXgWLFYX+bBoOmnpD95rZbfif341iMVCT5+HpoJJLp7iJmU796KnOBncxWOmL0kGjsicYzBMTE+/utse+Vx6ug/RI8RjOnu9fjS+ujxOz"
    "mc/+FlEhvU6HWiJYG5j1w1jZf3S2w03wi8VGugeVeJeKJcXNWUPEwZTfNmMcwJIRluihbxfXGo9KybWxhe67LsFyl5htTg8YowJbHQgNC4Bryt0wE5He0Z"
    "5tsUum0xWLTJ2Cdy8H191EvxmRGM6TYRrAJjBHbpJ4KddaMYwdIJfc2fE5iXhIJuhDbaOAO1SmWWolcrIFOMuop1552TGXC6szAjmIcEFCgrekubUIDiDx"
    "KOEmEmfqO/GxA2uWgGLlslqQ/DxYSmOdXhrvOnLFR5MWXRbwq93DpudyMp3/ic024GpKOqk7m+OBpoxJKQ4wEnmiiPbxGcCDv877bX8F2r0KHr73Ep8hrd"
    "utcotUOJ+fhb7idieLb5IzPGNBw1OfQyHUIV7IdgBWvEUqzqx5AIc0hBt3ibQzI7K7mNZ7ogoBtjy67cdjc47MYHAajquwF5/pozBtlteixpFMlrSnfUy6"
    "s5NJv1BtP7lYMyfb1tt9IyfV3K9OJwbGmYhEDqLGy5F/YpW2HM4QVAmS24dRUn1UZqMjBZsHF4XpbMbKsTBkX/D+2nd6Hkawj6KYIzaOE2+OBseKTEahiK"
    "hhPQpoU7tRXNzRbGUeiwNltbtv66mJE3YZvE8BmKbBmoZTpxHAnaLeuB1mgGFhyG2YjCTg7dmwO7Z/zX2brW/Ja87ZYFa1SphuQLvT7UDIUjuaXKl6uQaB"
    "79m62pjuQevtXYw7kfuvhg698cSsh4ISOA5QFVy3BtrUKI3WBItruHZbt7b4mL62ywI0S7Lf8jmJizI6eAd88Q8DKwAXme5g44mvgw1Ezp9MXXO/FA7M6Z"
    "dTaulFxEcXrWE+O2bM1BLRBdtxiohY2wlHhLOYxY3y0EU8PwMFJTzx/sPcaguCfCQ6mq8p46ahc3ie22JNzbgIwRe64ShEmh4rU7yWJx3WY1jf1ftpmkz/"
    "x/mZa3dT3+YXIk2s26uecYZNGdQsUvJrtdE08zGm272bY76b0vxqOKFv5pyF2QKhuSqgu8IyrhgWfFZDIpMKYHOXoLY0GObefDZq3fmtxWlrpLPbICRXYV"
    "fCue7lffK+R1VOLAsUu/dHj/reZsFYzpWvdXrXvuQWxQghibxpXskbMlWPQM3K6NWem8kqgCY2hG+H9KtBmaWVrIywiu68oJo1pcF1b50BpPy6iyfsmw6P"
    "0c+yDKl35zsaRUINK/S7NesuBJrX2IEG7H5Cf3cVNpzmz4ajLmFp+7GysrGkF8XrydKN8jW+7kN3wroxtbpzK7xghbGZv52OXB1PoP42YF/wov6oqVuLPd"
    "lhvhC62EzWnzLevkE+uJA2IPQsPJkIKf1UhNKUPaP1J6u3yZb5Kpt/xOqeMm80KTLGwdlyLkegYZ4LPJrc3tE8P29rJhITNaut/CM6hb7aJ6I7k13mLjjS"
    "QFc61GrbPGjUY+Lo0S3P5nLV31sGHalIRNzer6oOYGIVWxrT1e0AptazulWXVjzIknvmnTPZ5t/vLzgt9sXV9qvtfYGFhMYrcjoiUpaQhPpVtYyMzqtxS2"
    "0k2bvbEwQvf16VuxmNtYN14sZrouNzzYX1q3Qf0iKNu6drx1Ziq89PIx0th27ybJ6Lf/C5bd/zvi/9b1uHWu8c4AT2We0lqOFvYza8K1ynz/KyXB6JOlct"
    "bcJhok8w/nBcwBykhzWMp0b/afHrtRg605bf8ISDBWDHqxne4D9MNf2+ZwsvOrSDcgW7+bTt9sS6tJIw98JPQbHBA9Ow/hYHq7VsKcL+sjU1Y7Ed2y5+pt"
    "qHhDzCFrJMlBX40tbh50skPCC3456ozQxvCU8u4RR5glsbsJfQDE++o0SPlh2663Z1A7aLfteS3vt9vVpTEYXkmccI1Vpp3+G6+vfnOJc9WuXDk1eO/S6v"
    "U34Rlza9rO2qUfOIX3ypWrq98tr1y7Zqmc2/MuaKxHXPTGxxzLlPeYmsGqM/YYXSAodQP3MDA7RBnsbvD3c4OzJ/unL2EG+6uvr76/3L/+DmY9Xj6/evI1"
    "1enNl08NznzLX3mEqUY5jXlDj5+bHbz+ef/0u7fbFK4cyIwlIzggjfDdTwf/eGftxsfYmipPTQ3+cmzwyef945cFuCh9af/iCwC0/htf9M9+xUlcRft41w"
    "GnLxLfZwfb//Dj/tW3eVyZHtYufc49cMMAe86hOrhwvn/q9NrFiwCwtedf6Z//a2pC2iup1ArjBDtcufI6F8EaPKUf/j44c6F/TSwwLPbq8tnB85/1z58S"
    "Odpf/rr/ylcANSivINUoCfcibJQTQmP24E+vYZprwJoLf1k9d1HP4rWT1v4D+w7u275vd7ndsFauXLD+deysaKKCmFPRF2T+dewjKHFs7RVsEpOvf/en/u"
    "k3bx57Xk5r3oV5tcxF5xFAs4PXXu5f/AATAx/74Obzb8FQALUYDdRoRP5ZGMASwvDED73KEs7z0kfw0O36jR6MAFMg/3hZgBnQ5YMXLfwkhkDHpSXY8Eth"
    "sykXE/P5nvwS1pvy+Z7i5NCwdJxTWXe//DqgSP/43/pXXkASOfHu2jnM/3vz2MnBq3/VhaGbICx5R7x6Nwkj0QEPWCDMD3/nJUTIy441zE++BYvaf+14/4"
    "1vrPsQxKqt+y2VORmmOThxpv/GJVhi1cbqV6/2r57mMaC8gl3riV1YvXCy/xMmX2aor914WWQmp34xh/ELX/VPvCTShF+EDt4ATEIEuvQON9pxceHMZnEu"
    "n30jZvfBn/rPnzUbZDICqDFLGZz5cXX5y9XlCwpMSUnkicmuA1RIgYzSEEMBHpzZh6rCnameuArAafXFyzwNQAfGR90IDAI3XpDuGnNeMnIQwDoFdn724u"
    "rFd2HS8B4gdDvjAHS6+c17XJFXbfDe60DxowbEPuMtArNYih/+DnAVSdhtp//FnwYfnwWOsnbpEryHNhVzTJGbxBqQMANmiGrRzn4FTGv1wtu8yCs/vto/"
    "eQrzMV87tnL1pQzDFdzmx8v9l04N/nYuB4LpALbpnl6+evPt9zMtmk1ggmiaj2j9/Hdr33/OUxq88nn/zVduvnvx5mfviZ6A0ZdE8N1UN3IzemXw7mVmx5"
    "qcPvl89eyrwOpFVnJmxMunACuY0lauvN0//yJsYYPvl4GYVl+5PFAgZNMKb1Vmv0TrqU6BYr98lYGaQgoq2X/l07Xr1xUtCSxgvPjizMqVr9cuneofRyKB"
    "pkTqc4Rro+WZ3Q6vGbbEPRB+wOJpDJAAz3S4+terN9/9e6qfJEzwNlS2I0T9dy9zTnRsmehJjPHd77VYQYx+8OH3q59cQKSnumaPg2PLqe54HwWohqUWhk"
    "vSPQ731T//Zf/b07fsS+wMY6DAeW57DOXzrmeOgduBMfRPXBbDIBWDBgE6H60q8X3kHARDlGVgMzv32vCobr5zo3/1C5MaV26cW1leRt4hGxE4TL1DI1Al"
    "1bs4oqDA7mbfg1f/vLr8EXRmbdu/y+pfeunmnz/PCBUme1L1pHBHYFG1ZjDr4SwZF3I7GWaoWm6hRhCFFVjOv4g9fvSCXsoITaEtv+0ngoOrHi78BfcTmj"
    "H3cPOzN1dff1n1s/rVqczeMvZsF/AQ9rq65zUyza19/wVwYeK/HwHk8/mvMc7+8eP9Y9cYAXh7BgawsnxGldGCFplbTDToX/oRJApYdOBdCCKmLymMZFYf"
    "Z3Ltr4CNXMvsceXKKytXXh2ceRnQFdAPQWeKCFoSoQhpqemCELJ2EVbmpWEhJDUb+iQkgQwAmONcfEH01g3ibqdDgVRNAVCvF8nKzFoGJ48xneGQ3zq1ct"
    "3Y0l9fHrx+cnD5xOD5Syi0nYb1RRGr/9Lx/sUfc+BtzljQfb2b7jp/M1p+a/DRJ0hzPIUUM0vvGKffXH37E0FtTB/pRcb9HYOws9yiMeoTABDQNZBnLlLe"
    "Gnmk07ix7anWb7wNc4Lhw+YHu/TwDBQI1y59D+IA4pmsi1Cnnc+Q2VVXDMOcvtQisOq3dg60m68Qih+fzWo9n1xdPXeM1RKE5cUXQOTuX7kCSpC1+fCEBZ"
    "X63/4kO0f9FXBmFu2lUZzFUiGWnf0bb65rl5b7p88IcW94L0wRaKoi8ZXPB1ff+Pe1E9v3HZj697WTDH8YFAu1WO3aaRatUjLzjG2ofRmtL7ViJghyNL3n"
    "TUWN1SDcWEgzFIWlDCome/EGyCZ6wDQY8jWfy7+RtG3vjt1PP/UwHeM9jcd4T7ftw1qnn8eju6dBsRcx0UHjN26nLIkLfBWHp4bxtUnrrQhd1LExoWvFYT"
    "107eo3K8vXHTvmILoVh/Ukxw5CustfcXgS/W8/GJz9uv/Gm6iiLIPyfplhxqo36lIffoq7GgHVUHFFM9u7kVeRygM1iDsQFUPUAqHo9Jtrx44r4wN3gToZ"
    "KHEkVqHO2P/u48GxL6ld0MoqDoyIJ0mvJBBw7ryt8Md/HftCfcQwAUqr+ve1D5ApLL8PA+dpK5WHKr9/8+XXtH4vdRqszwoM1GctRctYIAWzogrNffYNb5"
    "9UGRRa4N51unhQWep4QcMYJ6uKzANptGgv6vBg2VgDgv2Jd2GfGfzpq9T+gKEQ6oewnfNcEmht5cZH/Qvvie2IdE8AMQMdCBg4mZru2rcvoOymWxMKdyXH"
    "xmK2h2V7Ntn/dwV418ShTFmrX/45tVXb8H1vuACo9s2r/VP/4A9QUV2iMZBVUSBMvgEDGPwAMvanxlsVEwu+oWjzE/CEwdmrg7On+q+cc1Q4NAHR4SIEV0"
    "piBITxnpiZQfYIiD99haaQH75TohGPAqQ7EL1NRdra12q5bdcCRdnsg1eE72UuhQsBRrfv4F10Z/Xt7wx+gBiOeaa7RJUwWm7j5E+wSTo2BtWEeVx7e/X8"
    "VYCWjLFZcTKDFg+sYryLxDL48AbQszBsEHu3tu0SaEL3Js2odUzRzOfM6HUpAGqUFOHs+t9+t7r8tY65wXqYGdOOlVAApw5sh5zj0o8KAEDug7d/gqmJS5"
    "yYvJiCXMkZUq9OhbEKQC9e2BjEkdCtf/oLKGfJ7w7Gxoaeac0Y/XEKwI7+eXrtyxNs1CC+R7WFEoC1Hc4K4Qz++Sripq1CFlJBfisKYthBWMhrZ9Z+epN/"
    "6YL8VhTk2AZQ9Mvlm++fl7+NwvSeCxMxUIw7XBtlNyWCNgZ/auXKVbUHCvp+59vBqYua8RJjYNTqn/4ayqy+8z6gk4D48X/cfJeMKXYTg0inmkd+RnAnje"
    "970bzRnurkNpqnPbaRN4cL3LBqVey/JAlAVRSB/3YORODB2z/2v30JGBRg8+DUZ7AFryz/TXAcvh2e2uM+BPZMq8u03b/+FrBino+yrxiqC18g59V9/c83"
    "3/sE6qLp529/E9h0/RRwoJhJge1gEhRXQLZ31BjER6jI7IE1c6Q01CxN5k7yDQetgfGR/s2/NErwW4kSHBPIZI5nj63deHOIffH8gKGL7U9FyUESJBnZCJ"
    "WjbEPDtMtxf+RFPmftp7f6xz+nwaC0DL9evmpRdFE5RxUoiAavSnjZEmJzMBo0CoSHmBrIeCBIR8cQom+mzUOUEGHMeAHf+wlYJIivN19garYGH53jIhz1"
    "zBm8fXntnz8ASDHGXGUpf2cxCdt4LRLCmDsTZyzpv3Fq9ctvjbwlpqAsWJHWyekF5sQD0WoEZ0L6Ov21MCaANGJYBlD7Rgu3+GScTph59xwhmF85dfMsqm"
    "RITqP7WrdNTP43RLmAO6I9aTAA6gdu0T/xvhCAiKPKNihhIG5sCBDkLkTUOMvXPxE8GjgaCV8wBOAiaOqT50hoPwdmJ98w7hjmDZHUzVl7/QdUIQSMdbY3"
    "p3/iU2CvashqL1cBBhy9ncg8uPDu0mliJEjKg09fBpXanCXKvWrbRasHW1jb/hGP7uF71IRk0Cxl8bGZxbZDFB4UQK99cPO9ZaBEaJUVxtW3/7n24psMjs"
    "H7F6E+VbYU3yK5+K9aoeINjDqQ6qfqUvSoRsOyawskp4fhK+EKyoBGN6Ljdy8jctDpkDAP0eBWrl4Fxrf2wnVk1Se+NZYCyWGPH8fMiUG2P/dN/6X3mTx4"
    "M4haOd+FQvnayk+vgn6uThfdjk/XkF0fzxZBwZRNPIG+Fsj23s+cVvIDqqOyDQtAQT/wGbWK89/LVrZHXgOWyXcRAwjJTgGlIH8WB6EX+CSF7fgwif6fX4"
    "O5rn76PEjPrLiQleZHMQsNhmEJwpSj6DVJUJxdz5R25JEgGSZfSol3SiYHhKajU1A2WEC00lIRi3d4fVzwF0ccDGDFM4PLJ2hDoThWekfJiCH/vvYJDu8I"
    "TIN1crHREwTQuAf78fLrWaZAdCbUhrTEIwfAYgLHbbIX11F2d+wlZXcWld3Ztn1EK7uzWs9d6uXrudvVS0PXfYAfpLKLaes4a4wbG8ruFD8Y2u7Bec9Ckd"
    "2adzGZXgL/Bg2P83RZInKZ5Vq0v9lWHFp+gslpsCSmIYIeyhmld4pfQxXKxoeNT+IVHKvhHfZagPF44SfGu/rwVfTwr2PvxynNF6REKJgsloXmCwqBpVTa"
    "clr33a6es5qvCohRsWQICxoJTU4AxQIBx0IPxrLWePfzvxTvVVV0I88S+qLVBcJqWYthF93uu22sO0Lh3cav0cGK2W9G30X4i0Wku6wxthqJsmWl7x7EEc"
    "tyhzyvQ5kPsQKm7eHSkwTrGB2VWgjctoW5hbpz86n5lg2t1+y8geEMAMo8NFqcdPPljAp8MPKhMxdVVFxuolIcsVSCD0aL6Ig3Qv/dryNok5SyrdFQiRxT"
    "yu9udB3BRcMMdy2YRXSYaikFeDc/DJcxNOC9OkskANhLyhb2B5+sBT+ZZ5CD/gqQXbQtcp3DO39uqj0r7tbngZyELlweofkiZs8uMsjxjdJ76R/okz+h9N"
    "pNcK6s/j6IiSdM5XcbDiJolAC0C/Mgv2YyXeJ1PRggLU3Z2pVwLkwYcwAqcDlXASYaEtfRAAamDmzC0EBToQMfoJQJSox+iCOQGiowR8aAZmFcWgvmZH3M"
    "ByQwcnRgWBt+51TwzUTNmeAXUiEWX7U2DGCxxJfIEwIoiEIWhiMhzkPEEoULMcJXasGPxV5KBcY4HVkFGN+l1F+MM5JVfvFdRvXl+CHDqi+/v4Xqe9AYrq"
    "JtmINYDwU8Yr+EqjK6ltVykUIxTxhzJJ/wgBegLHXfVPvM5q0oDNtWy2sm1EWqUeoGyH9xqHU1klQnpgaMDEUNLm855N4xi7zUbZQtrBFgYjPOHQNvQXSr"
    "A2NBBlbO1YEPyOBtkrYZVtCJKFtOqb1PuH5C4RGoYbFwUuMVHzUUYNdp+2KTVKqvWQoZI6ltvCemFGDOA0tjY+13Cv5mdV98N1LzPSCiUKenhouG2xRyrp"
    "TiK7MfmjFip/hhmF4zai9REL+DVbJZ4w27SVbdNcsZn01DqGrF0HPxIV/LNaBnuU3ggTmq7hQ8W7iP6U9CxaUvTXxOq7npDURTr/FSarj71RtWcHFtDPX2"
    "AXiwHjuw21Bt4cHQax/JQeyyNYWSkhR6FKMG6rEBwXH/EN/EhlvOqLSPxV2Y7yIx8YAOejX1AzKUrbxeZdOx0XeqfVZvt+EEkEAO5Y58twfitJD48OYZtj"
    "QX4lbVjYmykrKp5yLJygAiiJlMuQ3JN7gT0SHJiTQ4ErGsHegRI0otKnpCOUu0WNYa704MZMqgN9Tdh+gx1ZHWdPeorUJruvtglwfZxiXXaTlZNU9gBKkV"
    "K2e13IOK6dUxHg15I5P6peYrWRsdCcYWqZ6saEL7IU5c7fZx2cJtiDVlOXvZNUkeqBEquVn3Vk6ptPvwte7HVgDFtJGCtaIQQp3HLHMglJOFMDpUziiyO3"
    "2Ah4+gxtfltBar10usj63EoJF6bNnUYgl8UjaxFrxZtdAotMx6cz4wDhLClE4bRlKlLQ9rsrx8qOTQcC2UBTpuHMPMGsieZBJw0cukRRcxGI+gu1a4UB4W"
    "AGiqB/khX3XdhZIVMncAwCz1QgJYECrhWAovUBKhjBfg+JtFgh8UMD4Zco38LHRaDIymFUpOhjxKozWki5rUZ3clsd6BETh+EtPcUX2B/nCzsDA5eJoHDI"
    "sycgiPgEBiYeIKCka8o1CcxHCTU+3c7N8Y7HFkpMf8KI5IzLxTFdJ5Q+/w8yI8yvCHGyY4Va9FaeQ9ld9LxAwsqiiCnq2ryJz00yIKZtKzU/dIMT7rjExX"
    "DzDyYxhzq1WYlj8ApcIWhnUuA44FpLEXXDyeDtqg8a9XqoOlulhqO+Zln+F8wsaAUwmFEzO3ZregAyBidD+KGDf9MIUCxYT0ZgRNGSjSK+o4mhEnlqfQsq"
    "I3le5XJt7VcSU3jPdGxlvUUd1TC5XIIJRBLROn0AiviWkKepO8ZirYLMEilQPuuXmnVkivQB44DyM45wCcxbJ2H7h1tSNYbdGotmMvRU9daFeXUGVEI8mE"
    "oa9Oz9ix0G32NZsYJ9Y+2KY4iIsdD/Plwog5jbuzaROll3N0JN0dbYGXsvCGqhNS2mzn6NENnlhxwEoRFDexKVN4wFJJpAQSX8bGdeU+F6o4t7HO98HZdG"
    "1/powiwWLhYLsIy+waqezFOFw9aCwRGiXSeXVD+Bzq1rBwPNwcvHJmw7DluYEZDfnBtor+T2SXVH8/tW9vueNGMebnETjJQ+9pICUpICXwf8ERK+Og4FLE"
    "zH3iBcB7QtKNSFAh1i2oZlYughe9KuW/Sc8xgFml30Qym3AuRmCkyxbsKIUd7WK6B/kBINXrYQxeYpT72iKppH2oXZ3Y6t1tb8uLlrvQRu45PaMC5tLfmP"
    "7WJ+9opbkqxvAcjqCbrMNhheqZZbFhTWX9pnigMgOZjAo7JxKAURKVdNWYPorooZnYltAczhmQV0W2dJk+RFRYAWA0nAg+ZCRxIzuKagh/YbJ4YUYRbCoF"
    "etmE8Y6tKkkN6WpfmwnLYSmlhMKYm/izmEqDFQAyvih683py+rQBbTd2Hx12s9HYcRgedvsxiIkAauewH/uzfstPFlkelrndm4oDSi4p+XnAMM8NZKw64m"
    "355/bVqpUV523JROwy73Y2J4dO7uHxiHBXEgihxyy+YTDmBo4ViGPTpg1QTv+iooguBbOUyk+P+C0z2wv0A46ywSwpgh8rRCnakQw4HEv6MiLJQrl97aIK"
    "RRxgvFOBeEYMVbdZkDGE3aKSGnCUxJwZm5HZKNwV40nvyUCM46NCEU8y9vMGJOixUNQVZfDouhkJWWKBBqAClIqCPbwJ41JI6k8vs1deQJ5aUFFs+QNKR7"
    "IQPjME6FGGzKVhY1cgShUntZwQKCxQ4kKiwmCPhgYMslktiHDvABY955Jop16rjRfvO9SeVHiuUXoKVxtFAXoFRApo5qWQq9ezn2ljTk3jBlBFCr2OvSfF"
    "YIcPYUBMmvKkzDpKWl2Pa0YCiRhe6W9BTbBUvyBxLUt3XmG4qELiQlKkTOMEOVZmCJuKuPa8vkPiVxkvz6OeooOBD/MnXEhXs4pQyY1YFoOsG7G3kzJrCj"
    "oae14fuaxpqJteD+e3JCRvI/wx2danuDhGKd6VAKSfgV0VICTiHNcW2hWSIybT8DeTxDva/uhUZIT3GtRMSRiqpmOYXh0bSvUA5h6PL3dksRqZTQIMS05+"
    "c7Fgytip0PJSqOYRFJLh/EkwAwwNkaCOBWv84L49O47gsQtIGwBfinyLFPAoOv7vEH7/O/BU0Kk5aNR1Kql5wCQoOjcF9kajVYJioci1hIAEzspZaHMppp"
    "hJQTQaAYHy9ra1hLvfII297VqN00W0Cwuw3YYLRSjbywj8D7WVqDDXCmfd1kEm6zrlDauVcSvE2QMSGN9hqv6cC2MGcUDZZ2PK8AASomfIpLsQW7RknZrI"
    "7nZRYKFIoxP0JMfm2PwiILinA5AHCDXOe+YIfOrJxrWou2tIi3F4VA5hEs4JX5RBJ4qf8JP5glPWH4qi6HSlMjEDxTb/n4ktv/ljeTNFhZJJIne37QP6jH"
    "h3uzoNTYcdNPWVhFnHsbk3+ZvuYMexg5eks2rXczDg6lIvzf9xaWqPtCuA/3hvZU9cq01sHR+3g+pUU+69aBAhYw8e9aZ26WGlOaC470H1/gfahcCm6OgK"
    "rkBW/lzgwv6FR5QLu5rbZukKBuYkyKLMA5iQZInLg46EdzVYU+fh+zldP9GmvrkhX+xDLmHnYwd2FzAYLIl6ABiFcVVQs8rYeFUkDcSU65jsZKZW4w8qi2"
    "l5PvIwLzsdKBQ2/3Hzxs2244A6UKVpTNFQy+LaGOgTUtwV9mfPSF0CKjwP/3GcZQicy2zCDRYLoNbFM8VKXCzX1e7+LKoYwH2m3ZmqL2Hqyxj8MgcNiUiU"
    "YRoWzCnWaqNLiBwnUMbNgp8GZuRY9cooTFOzdA7q2H61ENXmupUH42IhsR1xXMeZHnjVArtu2vBgofD00QVZveIEYYlkDDqW9qLIi/aHLb++SF/kK6dnh6"
    "RFhmK1mx7Cwqecqy7UbPgRiM4Vp+0GXbfl9NL6pRUM41khryEcO3WMdzow+BiF0a/JdEXmGkjUfxjhIzErKTKm9Dgv6k7RyTNhYVtIKQLtnW1NBaFOY3XP"
    "+MSmTc+Ww2YhLtYeQ35SCcvhIZ03htZQ6v8A72a3sh3gDepd5dm2ZkUwGsHEbEmmlBpWsqel0VltYBeN0c8EvULQpEjmaDdgAzbwwLnIbaMpGSdoYYZ1G8"
    "+kYjKHNkKPTbzEUJTFvBt7fHiAqWzRrf/0X6imtXLlFfS/pQss/752gv2t0H2bvXNOqusn7Ck0fKFGO+D1kIaSTZuW6jzXngbGY23N0X/+/Hl2aEJ140Ns"
    "rScrspgO+1+Kaxd6qOyQqL2lejaNi1rFIyo0tOPBvTb6k/FbWGlF2+h+9e1L/eOXpT/+VdNHEm8cZ3yyYNa4TTzRBvyyH2nbz4KwoveLRzB9D6axxtwZB9"
    "AE1umiHQz/LIDubm/DP9sx388TvLXIzcl2YDMqj8N/E84MtF29Z+J399w9fg/0wcaMZ9tVBVJ3NqazS51UiXJT5rpBISPaTWIW+2qQO9Qf2r2hreoPWsQQ"
    "xASbF9Bls+UmeyivyBBXTaTzQyDXNOJF8JHf0ZYuhlqbnqlML6lcVahYik0Us7r5jZ7DlgPmeWws8Eg6050R/gUGE0VUZA+IpWz3vd4M7+dP6cX5fZuzNT"
    "2aCydkoLsCgs7GHOhsTDNnYpFRikVKzuTgOc3mwxOb3W4yH2/GdvG4FgT8pbaXzIfo9bRv6qBj4wEDueqMiThgFBZxDJa30wG+THLa5mdgWoDayBwrGal4"
    "yWuDWIobtTiVgb26aHBocm5zbLEz5G2Y3nxR8m9WyTDOG85jb8ExrrQ5IBTg4Q4GXk95MqVcDMgtJQkNZzVaC2c7B/5Evy55sJWAdCw8KGTuRCJ/+Z4CMs"
    "QGeyvgBbciNumSk0mP+b6USKIygilv06BkY8DeQdZnq6dfVVbPTZv8TZsc9i1AzypdhvPVGsZbtfHTh8kUoNT15pFgkg5fsfTXo/PfEq6eOt5Nna4VHj54"
    "cD8mZBfbVq+YgeYs7BXsPiWadBPzRJpa4y0h5uP/siOyl3nzoBgpktiP9qP56hbvHnHkZOObh3DXVnbVYJ6VfMs7kqBcbT3rESPy69J30Pfi6pL0j1zq2T"
    "Fe2Ez2Y1i+JTcBEM5SYnZ+TeH6AKOJxKEwJldC+m1iQOLKhvGeLa00lSUKE/oAW7zZYwsZgdkmvit1Izy4w104XcU2WyUwmHVBrzD95dIfSDAfeiv51xRl"
    "dMp8BMELVJ0dUudLf+1NCpBRAo24+nBjUqT/TdgwVpwU50rPNui3vb8Brzg127Y2vyKWxCdhtzx/eQo3nyfp/CW7A6ANBPRiss60Reemcaa4FHdhWaW9Sy"
    "6Hsq0hoNWP9Kyrcy4bqxPO6Za1nuBrKiBV4+Ey8kuPXETVOWSC5gH2Fi1sGMe0x+gNmv95AnkaZ70U32WjSr7EYxHh0aMTdSl9HdRVrEZqb1BMUbsRVgfo"
    "nWmSzvUNH1vpxctE3WVWFwinEWWHcwzlt5wajFAMeEcy8ojxDqV06fWWH1Rf3OiktYv5GVcLpO2TNMWesoVvB66LRCzXv5zzhdc8ayjtplPqGenxlDlTpe"
    "8S2dCEzco4gVCkSEcQigekUFCxAGHC40RqMf+kZ91MzzCoAWrI14WoqQ8F+EilqEvClJv+HCxqYSlDzjnIrlzCJTwpECmPRXFA5nMJ21ZAmhGMhW2s9Cw4"
    "k14nOXKkM2kDjMp0+q7sZjIjncr/PZTyjHYuaLyqrY1MuOoReHBV5yxMUZAJUHqFhgc9wuzxkpEWUAZaFpmLZfRjnb5Yv0lltlXJu3sWTq66cSk7156Zpe"
    "/xhszQrIdqizmDgDrvxuwFF9l+vK8jwYuz1ikQMR0dTRjlpl42BSCWrUngCyBraCETrSzkVtJLxs4WNcpsy/DgMA0qDTMsqYjcYCZNF5mO0VviMW165CS4"
    "us/7NgtQy5SDwFbJ/mvyU4GhR49Ku185jPw5P6DCLiPNkiQqT3A9aTnatAnEWWSY+/kk2dYZ71AkP7CrWFN2nuFvZLoxTjfvCDNjS22mtRpaODFtYoYVpw"
    "c1vOZqpXOwc4hAVQbvLG6p3IwZ1mBnuJU4s5WlxG/lIS/fi98qdzjMWzBT0i+8Wlm9wIwh7P8jcz6qHYqdp+hISMizyOubwO7n2fuugGkQsa80l6xljqUC"
    "cZijzlpBGql3YWZtka4wpuS5aZs1WkszhRoeSBJetpwdzBcnvSNoq1gKyF1tO3yXPFJUtp9oZL8c4E1kR8DHJ/bOUSWm8IYAl3lkqAwdYfHHPW38uNs4US"
    "DMsp+h91M7Dh7ctXfn1NOP7HiyN/mrzZvvECfqoNp2YK0Ai6upiZVnu0Gj5YFmgRbO/w9cvi/w9X4DAA=="
)
