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
LISTING_SECONDS = 8.0

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
    "gP4/lNe97CyDnbg6h5FUxQWHSpcc73Pk1bmc3TTDPWy3DVORGb2Ta1gQOUFsE+9NQzOwRtBmST/KGVBVaGmEF2knE9OY3vorGGdVF+jT5oEbjSw/pbZsEe"
    "zwArYh+8Jp8fWQNs4Kwe+0x3kFpKKXXWXXvRPiGLSAmaiuYDuw0ZFymZJDV7sjdxggHEfiAikNiXrNRc1LoIAbHJ12lro9zfKJM5ulNoZqXliukkkMSiD1"
    "g2TqAaj1Rp1f8GJWLzU/Bq5K2CIngqgEJWV3HBceOixpWwiyclw8oK899KeimcGKqOUj7rlRF1+4aHcnYV/3dcLPsJ+io1MLRyiKW0zCjidFNuZjguAyyy"
    "uZ63QKKHWhZpyD3No9Br31lfSUu8VemiG1esY+nC7rooY9bPWpmgTU+QLDF2dEHDJYuMmkuJK7ult9QQIJBKI6L9D/W1Vq9UbNO93JQjDxYmMC4hRv9YjL"
    "hcnf018GOUQC7wAv4NnFnagHshtvDQT9SZ1xTHLB5ShgenoQQE0uc6TmFeFMDwutmv++aVmWwpYRpInWmYbgt/JlUjhDjm0bX/j1Up+KVVCTu+9f9aCMpM"
    "N89IUSIUGzDGegdU2ecURlLX5gb7BaJ/l4zMXqnmB4CiltV1dIhHV/F0A2xgDwtdctzQUlnA2atuVv7rwpC0FV013s4lOmCEutoZPa+m0GYALUfsT52LYG"
    "nBBYTN3unai6KPA4cgytTfgpjX53PNZJrQoECSPFz9BzR82AjvW+1ktgIK80VHScJxHYQoDF7BF+EQ0BmkMgCYVrry9VUvFnBdiq1xaPPoWZLi+jYdBfRH"
    "HVzZ/lfGQ6dY7kpre8CNQfsCEpYPIlAcj0OULOXuOuEyQgWQEMk0D/miNvBEJhoeQCBBKksCjSVB0rrUd8xApYVEkLO6DFZvrkFE+RuzbQn5f+8HmRaV9S"
    "CoB4uROiR8W8jobeZEiwM1N0EEeuHfWJQqTpV/bwjY5RuiC3MSnoaHlPU22ANh/hTzAOwsf910Pczlk1A+pz3SMVFRZm83LbJaij2fJOoiozdlmEYhpKmu"
    "hkFpotn5OfgmHME+QEXRB1MilGABwbJ9cbo6KsVkMwKaNEG3GBgU6PiTvLkRFt2EXiSolFmSOnbS9/sPdu/yCUdH0mfEEQodSVBmcCvZbP6d56N4Cf0ChG"
    "5xLi9KpnJPogXZwJgccPcpTjMQjXAN5EulQhYgaVMyk5Pui9YUoZoVuPvCZ1TNQMFDugEFnNQC2uajaq2aRms5qNrX4i6jjdvKo2K1zWepAXKdSKU5QtN3"
    "4tcpFCC3F6zkESPuFZnUJr8QP+EFqMU70YkZbNU+glPkw5WsIqmKSUqeUXOvigoXsEFTH92LAOW3sCeYpMRB2Nz7BxrBvVQCGqSEq30A9+bhhZF9YDFDl5"
    "PPD23fHBq+cvjl+8fPli78MBnRT8m9HxTmvHL5+vr699qZPdOppPMnEWgUaMf5MEEukXU9iKOeony04AQV9k5eQaU+2XrGW/ZcH3+ZT7hU2KU8GkNc1tJj"
    "F1JtH7tdZ3wG5V98Kt++b76p4rlxxV+62pnahQVrdq5ax2LEdKy3ZPMM217/TOvTlv7kinQX2ku1jQ1wmib22+ZHwYqII1VAXlCa2KWMNvwI0m78ffoYk4"
    "drlEHmgkSYr2RGjVuvs/d4316ibi+nqai+msxuBoeZIP6CMS0iueoffogH+dKrcJrn5X0ljJKswu+Yjnl5jdPumCNctCNornX3IxjvgA/8hIM/K6I5OdZU"
    "z3EBVMtxZVBozTV+raw7153UTwb5GkL1QN/GooslWZRul+2qjqkF41QCIASfNSWor4wPkC3bU+j2D0+JflVYXH8zl6ieAvRohVSmxyUKe8AVPKNlIwdMzE"
    "KRN0AD29yIA04IqpieF6mp/ttUOoxduTwCWBXLARjQV2NZgsFQXkUNkU5ggKlavbnZrCw5nrITTSVTR0zzzwmwWjMJqFbEIOCFhkTBFrhFqxRP+Q5jYorB"
    "Piw9HRrTDs2MdTBeyrIuDI8w+ssL6Ovjjp8TEVPT5OVYKpqRMcJEktUri+J/ww/Q8M6jXOSqDO8fxSWhKjbQa8YQw0PkVAPCmAvRBEggwGWPsUqwFbTI8C"
    "FROxblh73YGEh2HD+K2W4tIhdxJ5UtUf3WQgFMIQZsfklYlgruAkugQ2ilc5MUKTwtUoXdtKLU9gd3Csd7y1luhIMRJoAjY0HoDGc3kuk8q0lM7q5gZN0y"
    "2M/Mib2/GA61ofL7UMloNTZYb2oM4mk89zZL9v1dvJyt7G8g5wqzOVqvtSn7fq6msLeAO1bRrv5ZbJa1rOdmGcOb1LuzLTbB/ojxcRNxtXexun70XQdi1H"
    "UhFhOOcaTbeYKoeu5tr5pYy3hqVxTRmW+mJEHgt5q0ueb8AY2sCdN+hhgv6WCsNlxSKee5OUsioB7gwj7Um+wkDyi0qmW7IXNFBRNw3WRJYT+ccEdynCSK"
    "bE6CjANeXRrpXyeqxMXCxi3RirHaLtrMq2DLDWNJlMWSwC7hA2jQnUeCY/QuWRrDGCiAv535n7zE1zO3HiwBVoVkCLlg8ceDlw4MVkG4i5EccN7EtQcMQP"
    "CyjR8szYrae0dysUmKCyeqykHGdme87M3qlcS8kECFfAoG+NDcLcJBNWpupEibmFQWm4lLFGqD/P4UalAXJQ8Aksi3fzc+0CDFpGNqqP5cl3NknxjEdndS"
    "Yir86r8xQYWK5pzVK4BtlPgjgZtVkKkLccL//kbQzNNIYWHobmGkP16t8CRbMWihY3o2huUTT/NooWt0XR4iYUxVuehfzpXBjQjMKuqFO8vZLXOPKhrYx9"
    "rC1vKW6UzupM1FsKQpLGJFhMxTLl8qoDeyPxorpQgrogBdLDFTtErXTtDwJGA3qkv4ShXDc8dbTLveYVsbuKABa2V+SYYg5hgI5byWEuhlC1QK92fQQMpT"
    "4K/zDKeXUrMoM7gTYOl8RcOSQmAJVLKzNNb9EjwdmhOCaQAlOY2aI4RnBS1FRddZIL0UZmuxxxBw4bJ24D0aq5MAlcgqU8edTIDM5jzduu3Ydbrx1CsbN0"
    "H76xdPAHj3sx5Oz4+5cx8OeNDlv6W+HuH7yyHT384Wv94lZrvcwIX/w3I/xvRvjfjPAPZYR/GPP5ciuc1iviYPWX1fTzv0A4e20y9gfSyf9ZdHH324qPMq"
    "U6y7drl09n/ie1Hic65x+h9PwafGsyM4FnlJ4W96udjck109GTaBtnaP1vO6znNV3SdseG33iuMc2nzlqRdcTSfYokhVSdDJeIyTZ6twxdLQkVvdfRsm3i"
    "ax06qS4zUaGbmLRYheG8btMypynhoCyGkPMNqXTFJy4NsOGQjatrfdsVeVc7sabxYsPtbHbCBIwlgjSOSjkPVs0obHa0VmraXcxqJEulMp0rm7LOlk58X2"
    "q2W7Nfa/amZm9r9t6eb+3WsTzOUXRRQ7V+w8Iaod0Ua35W7rR4oPayZq9sw+8xQtnLegnvQT6hUEqTJXYKwNNO2oU22mmXaNHU46yWWvm63MoedFkWEx51"
    "NI8Dl24qS7lflhq6Wm77AEejm1CcqrpFU7/SZS5+McWQMbOS37pKMT2e3rbwRfb1mFyaqu+pYY+/v7My+kTduiwHoL5lWXHbgtOSV0jpjqcc+GB9fdt6p3"
    "SoKkbX31txUpzl9fFJnlXfUQNU2pPqe/b7e+vAKkwBCvmxpIS37wof2viOwsej8yIf3Rp0p1kJMiGfHMu68Ps7ZpRVBR7/H/NTmNStpwSEJpvkGJnttjXw"
    "YP+WZRsiHq9rtt+ieq+7qR6d6ufLUP+hk+4ZEvc9VZBjRl19k0zQRV07a6yeL87495o9a83495UzRvfqbrqLTf1Ssx9bTb3Cf37pbk85W3etyHcxjxvGhV"
    "56F8e0KsDPuhnVh24Wk49vvZBq+m/M1P9Gsctx6mP8x67EPv7zDP/5sZbc6i17b6ph+Mm3+rqMuTBDUfvmdMk0faHcRCgtHY5gQsMR8BuULsrr3VMMFNy6"
    "hQUqOUkrh4KBqoZBRY+G8soN3lDEyBsjvDUEGs8I/a3t5Xt1c3BOyZHKbkxM9jHX97lwAHFNf5Kk1DdS9Hji2vkw8fzL4iJw5Gv3GSSegFZG96ZT3wkaQ9"
    "HJscB618WnvOQyoqE55DRn/ffkxTP13fTUNw6xSRkOPjLTYJgamXymn2Oxo3YUoDmlHmeYHLWKNQ2Mika0S7dk8Mq+VSuwWRXXxBu7FgxpirpcgyLY8AXC"
    "DpRAme9jrS7ZNeyT/fmy9XSLDCb2coB+2HG6lbKXg9GkgF1Nt/H3FKOApjv0s8CfD/CnPrJPH+LXbHpWZrC56SP8EkUxjdPHKY3hr3Vnd6431svQjec5/2"
    "t9+BIADp9TkdP4udZWE7WlhJspvT5USsfBtGG/Ge+YZ5PixD1fNYH6MONJOrM3U6xpWT/7Jo3KWBDvg6aH0gpANfcsjhyl7CfTHZ17PpvhfQ0v6t8/agyF"
    "t1wIxPJfcn7lnQAvZ1PQCzwWP6FUF9idwuzvdaxIO5fLAsqEfEHut3p93cMRnEMiEsDhMPonHjWXYfQTvn9Yr2h8sfgHvbfnVEIcw3YCNKxjA2WAe9UP6s"
    "WCQpP9s24F0KNYDvmE73MAkNLGHioE+pbGegkCGzpdvjOn7zCxNDzcPhrCr5O0H3DZDcwRQ6COd6vnMOeP+6/RI4v9rY7T3Wd7z1+8/OuPr376+fWbt+/e"
    "/23/4MPHXz79/R//zE5GY356dp7/+mVyIYrpb2VVzy6vvl7/vrW98+Dho8d//uEv/c2U3TMb+xFIyQ+0Hk8BaJLDZfMfTs6WCnYePXZeCIm3hvzJ44dD3u"
    "+H9+rDvwEGnGflHlCPXTyCBfgm6Ob4Dpd+tU37P9wf/PkRs9EHZfgI/bzlkB/a0FkU5StGc1e9scGcnB2TAxkyIMWEdsPZYQyhMYtbs5jIOahj+mHZjx+G"
    "WQwz4O4EyhBv5C+l9rdDvEm/nL4D6aOO9AeQPjvM+/2jOHvyZGdRPH36UCcExfr2o/DJk4eL6unTHZNarT+AxMeL0frjBxqgJg2rxbcwUgj33UAn4KcyzY"
    "SOvh2lisQpcpMJaWsaakM3zgJmsGXjaZFnXZp0Vqejhmp2InvCaJfQVgSkThwl5k7ftqpLybKeX6mJnAJN9DMge2nmVIsEBynoAmgYzdFX+fFDfDBKttSw"
    "zM7ffzAuPQGcTiNt9lmiGjyyiM+PwqG2DHZVcBaf3leU9Ktp7L3BV/ouow73W+CYrV8Ufc71o7F0TPjKkuqQTvacBAwzbqypTjqQGLfY0t14S3s8sx3dRB"
    "0p07UOIGG+FwvgoEEr8TC9l/Yxwnpn8mJh7oKqiDUN84c54q2xmKUQOnB3cXpK7xKgkXk6nVxLw6G9/Wwe3RucCnMVXqgqy12ennpLI4MNmIVZztqdTHRu"
    "1ZF907qa6D83r6mZivEA2wpXbMlcXuYm6ilWLDrdexVuC+Q3tNTJti7iPG6z3JrsT0OkjOVjo+sMcwxBeBroIDz4QgSaJE+RIsAKCOJlIwzPtq0eV7Tb5f"
    "q7fXsM/jbyi7x2VlsHzLlxoc0sahU1pr0mG+hbuWJVYW7bwBTaVciHqz4skRuZPHVKJ0J8F1KHSA3tIgI/y2PrBfYkH/b7ZYiHKS6E19be2jn9fS7fT4zb"
    "GV7JiYFdd7W+A+NXY7Y/pPOsen1DX2vyuQczHAyBJBegIWiuDAtTb1q47Mucp9r3Lqpicsl9V8L4aSsbI2qfE1eINKOAv1she637qvjkFMXiBH/o98Sucj"
    "EurihZ/oxe6umkzsKlIUbXBL2BfO8krU8tqZ8I/fqxWW33qWMMEM07H59CBhfTQ3h4KIIRJnB9ZiKm90c+yLuRbIzfownPSpViez5V5KfGZ2He0gveWKas"
    "EvmwlarwUsQzMTiBGQav8QzKbQzyxiYPV8+v545kdQv++ExrNJ2piLcHDx7YQV+IG2/UJ+e0jRQufcTzSQBDOrmu+WsCIXQtwCuV4f2pcLgp1dEhG5lwop"
    "BJFOQuChIixy1Bj9VPtnd+SEQ/3o7qJztbD+n3Dvx+9GjnL49BvXoaP/rzg4cPMflBBEJdnwmUGo1kZEdzJuyxFcjuGMDvimK+q1e3HzwOHYnnQdhvx4bv"
    "LLfDHjkzPnZm7D2DDIIEiA/d8OZESuuD0JxSKEouUNn/uP8KH7EoBEavEWEfhOp+Rw5Bq/PIn/WpdsYDtETYAA3Qjasv0FtTajf4k5I0Bx3pBeQuXSuGWv"
    "XhmC+NoMQAfEdxV44iwNvhAK8sURvOSRYC47VoBV2RNqSO+Dwq2JKy6ozVk6owUy14qPuUOiwmeVukH/BgDi/rSTtU07CTdo+v/N5abxRelTnFYMDHVwC7"
    "vXhGxbSutGnptxkvr2GN6a+Kc0ZXt3Dd6YdKlPcuq2e5yKDCGkcrxIg/I7G5KYS0tfhu3DKIict4Am2UQAn5WqjySuhCk0or/BCqrdcH+ApvTC+J0ImyXM"
    "jiHRWXVckEY+oG7bqxra2ez1nOTK3zUrEnm9OCofpUfVUU/ti8i7fUjgoyhRtAQaMLIUc675xR2t6uLda1bHKE0Baq8BZBhNBRNtV9uxPang/2/bdCvM8w"
    "B+9Pmd8aWFqdTCk3ZTRoOemOeaa02OO0c5yURy1QbAl6NEaasj6WuTGWagWkn0abm2lfygsYfUhQAEKVgPCmPxBkyU9H5RG44pycam5kWCqvs4zCY2JJY7"
    "AXjDG/DUpXeggEqp8epY3q0YNA2TGka+ighIqjIXN9Xb0C7pfEENUPHz5AT87bV/hhK0xgVH0/J0phVHKuZs+JYBvCqQNi4msfVLxhX41cJLLL/Axf2JB2"
    "vHYqimIgXdRuFJqlTP91VIRyek5HkJCQsoM2WTqh55x7wg0lmV7xEwmgaaMR192tWUnvBztbR0LiqJhUwAC+imTeRBNhV42l2RkQ6pSlAIFvpOngOT+liN"
    "2Qdvo1VX5MKQaRm56XqLWzdAQcDP9k+E8+PQf5Bn7Jh9A+imxWnxclPTXE0kkB4uuuvDWLzajhqJBFkCIdneDHRfb1fXaN5jn4OM0u8sk13VTloy8HiBTl"
    "qzEMNa/x2R87P1itMvuRrHzSs+Jc/o67i4T0kpekFJX7vtlBIRFavrdnHnnzInh20V/9WPBV5ZCMuJuSSALTNghUAT0K207TgwTCQyZyOnaxk4JFLj6Kkp"
    "9qKgm4rDrEG8+nluhKKFHKBLUn7ez6EStNoeYOS40soOkwPShSaIKlOG1kzlioWW2ctw1LGktBhN2CtHROMfXYk+3Srq0m/vM2L269dGLEyfaDJyW9m+LE"
    "/P+7fly2xYkZmkMNcIyLT9QzvQZN0DBvyvX1SgR2H1xW0wEg4zLLkdUw/SSokc7xEK4xzFFv9NI75c5ayShYZglHLlsFOKbDjYaQf4l2S4KZpFeAf7CtgI"
    "SKPBA1JN18iUxjEJiqzi6m+ypiB6lGHfnvszK7OIpRvA67FhU9mQYnjx/G2/owzmVhGPhwD3WVT/xE4t9i8XrwpvjdfLMrEc8NXEQ+gTwQ8w7c1SgLxA5l"
    "oz0tG0W18x1G+nfY6K22Lw5c4aqBbEIDhN5rLUNGn2o2LSYYSTj6WDfsg5DPEwXJ2uG/on//vJncPepH8ufR/X8Pg/O6ni7wn2pxhf+vwujz5ufNMAmwVm"
    "Aq3Q/hO3K/wyRM/l2WO8w2Trc2/nI032IPmyic77A/N17aAuq5zXweU/0gCD5v0tNLkEVDTO7iuD4P5K/BUR9zIXNxLwzD+9AEdKhLhdjWZ/yWw4Gvu/hw"
    "CDS8yV6I+DCtilk54g5Rh5+K9uMdTQpV8EqcFuqnYiJXRYkEHkUKTCmIk5R8othgirIJ/BnTe2pFiQ2d5nivISWAxT7ECPpIj6wC+1y049T9wB/Il+RSUE"
    "go8hfGbkmH6ryDtCEjwxym+DyKk3CU0gvxG9vr66X8E/DYtYmDRhv23QQ8/NJPxgSb0eYZS4epX6RkenQqUHcefxDyFRZ5vsQy1NOKePuhfO6h2NgYhtnh"
    "C3FYHB3FOfyLxYx2648vG8jtAGUoI3ktln9cQ77KceI1mxEPccQRjmFgtjB2fpuSsFgMxmq/j/xvt6V8evkYiFKMT1dnJHTSSzbxOxFkKgEzaF9/5tfxF5"
    "lO35DhXFkW/nv1prPPm4ANf2mwy81UP3aDP4dagTGvJG2DyAU5oLY4xs8Qn+xVZlIswnT5DVXcybdxrrGgY1z44o3Ooad2nIA8/1qsh4BM6zFgU4xotQ4/"
    "YOCu2Zreh0ApBs8aSmAT0A0qybtGEF06Teiy1HVZx90DqV8FXozdFevrS4F70+L0FMNYpYxYzq/Cf8Mez0DXtuX5+Bux5P/xat7l0QF46WnUjpw0ElZr4+"
    "rozMS0n5b8Uqa9BvlHB91Vh/6VUw6A+xW6X1xm9LSZTVUc1yZaGbOzIP6Jtze3GLcP88XOY30Bkg4u2S3jeseJ+gxroyXFgn4iLBHvxRDMikKi1E/sAEOq"
    "e6nInqEG0kMsj6E/hcQEMhNJ64JKUXfLZI+Ubbp+LtRXKP9FW7i2WuiHC9SozPDUg+ZyviivI5RIRUd/LU8gSiPdALP94/vWRsmTk3G6TFLQ5oA2/LCV6q"
    "dm9bhtEygyLA8lMSPR5SKpWhAfUa3J/uhPdyvuhDAeq/cVrRzpwAgAr9BBFc8ZqBqIRU5e5T9dWk35KD+9phB9RX3e+9OqRv5EsYRsNiQob14dGMqE6kLN"
    "Z+VgkLLZRhJjWdThtZ1Mei7PjbUiDWYm3+KWTXt2jcS7y6uGBasHlSTeCnkeN9r3wJ5jkI2hNRbvCHN5QEgpQQ0Jo6U5eKtxiKcBTsJRdJgqSQ74l9Wq6b"
    "cplq5chivhmgDVomCcdRCF53ShJ92E9QdKSpGbSMumay55fb5XctJks0mFSYqg4Ym5L1dHKd2Tu+Bo6fioSwEXH48/gG6BYz8AAnyONZd1b0xdUuojfEqa"
    "VxhZNdre2nkIKoWemQrJHIEIQurFOyHjSs/IYwb6bQwBMTak2P90+fK9TRQL+o6Bpj3sBNgrPizI3PjvVFISO8eWErTzLkU7CfQPZGhOcscszLsPJ06izy"
    "etemdWRtcyCR2n05q32TJKRwOGucxk3e6V3XL1kJDhtsgl3lOx1M/MSvHuVRM61pp+akbZU2ZGX/cXvAYp/Yur+U+wI1BbQXZQCLmyxzB0waQF8Gaso6L4"
    "kvOfslLfu1LLIG3XjX4pVY3TGu1aqNawNhwAhXzx6l380CXb2kafEwQMqlxHMx/rJ3NWN8vm1C6GqZZKKPFSw4W8fWGSe7ichFnWgr/c8bZRj3xctHTPr3"
    "orCB4/CkTYqIUyfg4OwXTE2/mS7cGxX3TaszBis22rl10CxtK9cth743TUOAHlaSotKoUOhNMyL8pPmrAeyNtDyljlDNboXJYGy5cJEyclatXCF/FWHmu4"
    "r2i0wQgEIjEo7HkHLY3JhWX1vrXZyaEE308IUGJEnxhlD9JgLp7jpzyYpQdCQiqkTw50KXnOsFRMbZYuRSLHUiF9hKAfq1+N/vRCGN70wIfN5zeuHyjKa9"
    "vDFduLWVKzJSgrQQoT0pSir7dOieEqT1rsMG2OMKgWeiM5s5eucmvqjXZzcRo9gVHN0U9hqiYsFkheiq7D3TY5k5+ih5Lx1Fk5HyFfTEL53IoILRiQ5zN6"
    "wi2wpDBc0moKpGe2AuxYa5WUSEBrs3IWnOYgSHpn7dkr5eZ0grSavP6dh86WbjhIiZUWU9le8akzC8LCvuXSPZQXxmCL3uCO012GRxcABiVuCE5fGOOlUG"
    "ZLGUvJCoTfHl3US/vcE4X1CLMg/PYoa3eAaGkvllACJG2r349kEW0OX8qfIKEQSPMUb5aDAe06kLObSXQQLYc3dRgp30BrZykML7ryFNbqx0fQSU+njdw0"
    "B9phnYcay5xeZYLbl0xp9+AmjrxEr4+Wiu4RdytUS/quYtR5OckKdlWitqwkA7aztYXB9tSnORTWJGD5XHgVcrfweBWmd50fe9jFvnGATRxSrUno+2m31k"
    "s7YaA7jDKBFOaVRl0KxYTm2D2C7pj6rQ7qO3Nwl8krWfvqLq+BPd7uWiEbkhb9ksh3Vnr7Up+Rgp0fQemtzrMvPPjp4N3bAd2q0EdFyltxSLWIY6g3nZBI"
    "qmlLXtA5AKrRnePUOcYrm/V7a/wJvG4lTkQ3kiRqtjQUs1ZXjWgSPm9GwcNpXDtpR13HRnj3nHmHZn4B4+GtyjSNu5rm1TN/T3S+3TSQgdFxa9xmZyTtko"
    "jsZFurm/w8zSe1kfYq2DedH3bZ5PjA/eywz8kC2r1uyVTHB/bDP9VkN7HbVdvcdKSpS1eeE13QaR8spcqgH6l0Z9ZfqjDsNjFaF7Q+77ZClvFNkrsV5aYU"
    "RFwWQRHd9UxaOiNe6kQfFTdaHg2cg1Zlj7Xm8Q6rbHiTqdZtxOokyeqj0silqo3620HdlnfZgq8+lEVLpCcTud5E3qD8h5DPeP1JNSEpTaXfyrJ9KMelzr"
    "mbuzMd06QZ4XuKnb2QxBu0gX9pgppNaevVynk93Q49V3anhILg9iH6iobcM/V2kcP6iKiQCr2Eb1deiIA80Z7iQ9FP2/NZNSRzToOPufbjnWZFueb4PKsQ"
    "dV98neYlrKpct074Vn2tban5WrR72lneuDcZK0UbcbdYdTs8XD7zxxgrV/qg2Q3RusTZLIGngq6z3H+mplvCvEJuLyLV/hESSOpAga1RxsbS8gsJLb+zG2"
    "SIlQIGCtBK9RKLBbmnDjD6QymVSPm8pfoeuhGs9HVDpgNeiGa4UkLZI+01NQ9zuuBGRizI0A9gSmlWYigrfQHPeEVKMOraf/LhHCt9epUtEMDCdeOxIjpP"
    "rW3VSTX6CqPKng+QI3y7td1kR935Q9w5266L1od0mWYkznCU4cMO3tDkBBhORI/ORd0ZGoStGCVP+VdZHzzr2vXuZGK07A7TkyaTKqd7XTx65VSWUc98q+"
    "VwtVnNnF90GGFMkcbkeleY/lix3jR7O2GHfdvild4M9ew2NjNru19tCF9f73qd9vuN6ewm27XC8V+FUV5vKE3PjqMq+6vxEuBsW3kEdnn6asnb2my6vX4N"
    "vNzmYBzkibY8rq3lTvxrvIIhrJ+cAJ7+H6uMsXSnAO1sRCXpy14waIZvnPPgh8z5smaVt+TPEKepE4CKSP2Np7L44LRzWt5P0alZn6Z3vPQYOPdhY+WvQZ"
    "46KnVbpSZOmzySDfZBgNv8F3loVQm6ZiXSN2tzUPOqpsfDoSlhg0yoc28cErbhD5KjYZQcAeCHPoFWzUPj4T3VbGnqhYksF+Mhc+QUrTrKUvgxWRoPpmUn"
    "eAAn/ywWMEnFJ0vp47PsoC0zyEtb/kRXbb2tJUJl6UyK5pn30ZNa9tyvoc9zUBe6iqHsJ0/RoS9ZPkmhrqkNAyZPlvffvC39UvyX4xd8I3jBK3PcsxyIgb"
    "0W3xHP4ZW4deCGfdMuhiXobBcz/HYxxWsXE7x2Lcb97l7iek+y+MoACy8JUBeL12i1bF+7Xiz228nYrbV3PrNXbNe4GT1eaNfhVpXcvb0cpx+6nTtKhxNs"
    "APQPQZoG1MEeMNSDFeB1ixjimWZqs0ggqAs0I1mvHZXgi63L93DtRVzsUlUCdrS2FQ69gNEUJPA7Xui4YQZmHX8RLqGmpSDLEZJKg5Z00vGjoODUgIBZXW"
    "ejc5pErB3Z2FyKu1HJJOBXEVBp082P2gNWbpieMEXLlUupPdeO6fQenQN4ie4DYnYR1eamqPFqk0wBfdM6t1c2pr61jt16hoG7V3jx8i1OEQO0OjFKqfku"
    "L6w1H7JRqwuVXHgrMLAXtH/0Nr2mbZeDdIIDqwt8t9x8utZX4jVSmpHAGZkplY2JGGC256NoBTilHf8kAm1HDJm6oM3d3WdOE59chPT2l05i3W0FkIdJun"
    "EoBrDL9t0mOsWYXTzFe+H064kGACMIH1I6HsA63k75ZMLPsknPGSGowV3wcYM8gstFM5fLZsLyLgNB+F/YnFYvTkxcChwklqy9Ipg/p7uNZYQ6zE+CvRD2"
    "8zfBpHKNDo2Uss/ySib9gm/YUFpdMs006ftRE7Kf0Yla+VjgTRf561gfxNs3y70P6bEk+JWWQsl92j0gSo/Y/jBwr4FjfJa9d2/fvtj7EG8dxan6nVLglu"
    "evDnTeNuTZT5n94pcXbz/EO5BDv2Ti7t7P8QNIgr8yQVU5frG//24/fmj7kCmy0LNXb3f3/3EsW3wEZdwErwi2/9gWwG6aMNgnU4H0Pv1NeZ+2724q0ZtA"
    "HghpI2/MWtaoovsCHuzLqeH9ZZMCHSniHSo7JVXfVdcZdMyjVhPJvje1aN+ZBgPZGirAvzqyCmF1js+D5WNQfA+9ftQ9Yx4eNUtJ5m5xXw5guDwjdxjexO"
    "yAQnnX2CMm/XSDDmtglIT21XRNS9NUFBL6GBIJ43qP10zof8zKx6E6iHDT6UxHiun56XXgHonovUHdvmktr5kjsUYdD6K1EHjijsiFEnetRL3KMkwdkFyg"
    "yNmwn77ppdy679vl0Af6Vn4J+K5D1WZfd+3iRdtbjaudWPHU1ONNxOmSl5nh0CdrOhKQo/M7Y/QdS8+KugdLmNMVrB4urHyy3KmCxsisp47pwqHy1JEXtA"
    "04aT+ZbuhBZa3ugp9E+2OIRIF/RHjDlsdNIZ7+ITCYV9R1x1UOaEymD03rSSJB0JVxhFauSLycOMBHeCUkqcu9rLa2K29c9JbfzSNS7Gdp6aX3urPu6KG7"
    "cu2b5UY+ygjYFGhBejI03s4YDxy8mC8Jjr7sarXdsEEI2j+U0ZmPbPhyrysVbFuNhnrsoUZGh7L0mMEq0lF2kg4dLK0vTw6GZkD9vsBTfSAjoAeuGcl0qC"
    "+6uNdQkA1j3/larOaVhwhrqindkD+TV13yxVC+lGBaoeg7/xRBBu1lT7Zv0wJG53lqjYY+ZvsN4CWii0xct1rwZfKMhFYzl762QCwtHawYGli8STO5eu7y"
    "lUh7l5ZPQpXMs5q/161aYeAW5q50DmPJuwYyNEdgdjwkPerHQ1QDHEYJBGxjQwzNezsUbEiLiCrIENoSDMh6I4eBhd4KIeB4j23U5fV78gXQNSkiuXo9Qp"
    "0hkVilYJfloGNJmTnvwFj1zjpggLxZbKJPlI3pCaWG8loL4K47AnM9HImU68ugRpvTYUJbgyN5XHlQKP+H3r6WknQAs3tIGocqz8pdkfPKqsTqoV9fylSR"
    "H7DFuXy+WHgtSyKtPjxBRbXgy+j0mpFuVN4UsI+6esnGDvezYy3FYCBkcDL9A+Vo9Y4pK/pugBhCu8W1jfPgUO719biDng9Oc5FX53y875BhDO7IpIdZw/"
    "5xk7QoqaP2EVYChbG2Uk8ozoMwucRgDHdStYxu7CUaa4PfoEs4NAZ+FIFfyGsp9K7qrpw1N3G+YPrNqmLz1vSsTdougRs/7+83Rwki7emfQiE+7Ch6RZyh"
    "takr+JWtbhTPvHoJI6Xb3uvrFH/ndFLQNuEFbmcgf3NbslGAF4t/+gH97rnlvhF61TezycJHzqOpvLwdStfOcL4bvf9XI+WKnv6T1MaPzoik0axeXTo7gX"
    "CEnAtmhDuJGgQoHaVSY4xXkzVsto69yZuajredKK4UXJBS5bsTotQy/GnJ+e88mCv1OdpmnqIN31a39j7wkvc2cxRt+PIV7WgbtPiyvDmckBu8yESkpg7o"
    "cRBLZIC7+Cn43mzr6AeP8tunQb/NOL106n4e8N+0F04+rvRPN4whIFd2Zr/yQtM/kjcY2fPxMpEWoPF3LJPsoeeyptRotwNocXCMDkh7crLGF5K8NjGwiV"
    "1p8uJQYOMvUAMyAB25VY4jEMoF2nvAcd3Ji6HJjg8Raty4QDKKhusjz6iI53BfiOmSv70s5jrcq6AMy4XU6Z0++sYvt9ARTTsb4UX3oBWbDwfdqGm3AueY"
    "xcA7jaqsXhO71ETHFdiqA2BIdq86yFIrnVSFLLs6hJQZnfRF8Z7b4UbtNj4oju+iG1lR8cYG002QPpQjy3aANB768vcdsnvoSGxhP72D9yOzXqm0tx7HRa"
    "F4OVKwr82guAuyFAY9x3d41iwiDDDM+98QdfzkywIDE0y4HxQUr7IVVFpfTFTKtFTXFCXXkbHJN2qgHFakr4v6sD4vTpc6DYR3JAaauNdu7GVrZPC81wDX"
    "+30yi0yLqfZHgE0/Q4KFod739OvSHH1cBDmBNtLirWFE3lpM7LFwYnzqmJLRDUTqtXKqLbln+SKLt6hQHe8G5Or+KSjS+en1u1l9VkAD1jtAUxSJm6gPRC"
    "1iKMUuHf/MJ23Nivn7F13kwJQDV5I40AKltTOnUnf0O32Gph5iEF73apRdzWUHTjfaqqrc5YbnTM7xwmtlofddju9PcYXFTi3lj1Bj8NfaPlrKVvgyF/Qe"
    "EEVuzCryZBv3yJctJJKexxLhtQsPTK3lP1K2ggRzNFHQ9T/qwVzI0QuWEwn4BPm7tB9euE40HKmAokEgA8srJVEFE+UJihQRCR7tXoxvlyFAuvkmbFzcNc"
    "Y4LY76Ac49jzdyUkak0nYzfHXD57iAeqBH7hUzUUd491agJxNd2C3P8AVLgrGoxTAN3YnWtlzODKun3uKWg8clCJz+8GUz/bpn4mZYzySACbqgLavjnQk9"
    "vKdd1HB1I+jUIAZqQkZCOSa/LrmS5s6nqq7wsaNg435hICfHf9PhdG5jzn1Gh+srC6BZjWGAoQfkGBcLLqNrmjFv0XVQOXvcJ0smavm3m1vBB+xdiEH49G"
    "ULLiUkJSpZ1mpKNJqVzt2LzSQ/ucZhk0p34a0vp5KXzO0O7RvXkWmaCJvOqq56G2jWpKR6xZyU09c4aV9hN9ANvxjI1pW6+To4BmG3fkcJ6G6OMcAaJRGZ"
    "Ltsb2XJy8g+6aMVG1u1tWUR2Saa+kdCy2zpnZdZ56phIFJAXDLHmfszdd0AMVfKjExiodGlqcQEUNX5qTiJAd0HqG+pzC4+qd1B6AChDq8j89y2yrC6dIU"
    "0+4Vx4QjPSZlr8qXsTSMJnbCBU3+Nxr+I4eqtUt/DUB//ijQ/juqnkPZujdLMBgEQYfXtjV0zpVd2rOL+oetfFrJeVsEAlRcmoix4GRDwHkU4G9Bq8etdT"
    "V2xy0bvcGXzt4eJB/uUD+D2a5CDvsd7JDFb+nF9TW2iMRwEKWBkILL3goijRWcC8zNg7By0r6mlXLhUxLy82x8Wo2rx8sHmRnyEfFGcbSJk3dja+btTFxo"
    "ONrc0w9S4m3WhY03rCJUXobVXrtoepKiSctCo4tgNVyoJB0CrrK+06VK40qCm6qSLMyr1U4jrKCGREVcn2vO7GLa7p9pGeponogbUxSvnQPS+sncABNEvE"
    "nrZGbG+HkIqD778sq8OyIV+/rwEZbDXHMneciWsjS+qLMG6adw1EcxWvgLyaEDoeIUjVQ9ESd+yBUofCQ4QU0awVlqUtc7RiXjjUNvaKho2EFGfUTOD9ay"
    "VBGdsIMf85PlgtlHTk8wM8usvH2rG+xOu7jQbDZaoGe3Y0XHFzYJneYWmf5CnwMoe08gaBt17qDmDjUCDDFlBfaVtManu7CUXh2i63ExhaMxPnVriEJVRR"
    "lsWUta3wBuhPJajZBuYdMOrwkhZM8zC8nY3H40c3qkjcV5FQaugwGDU+4Zj71MGzWwRpXmji6zDXsG2dR7uFMcrjRzteGPPCe6CgpFsgo0jjDajT7KG2tw"
    "W2liY2NiK4O5F2fXdiknV4E+sKfy0H4o6w0cp5Ozasr7orICV7j1Z2g64KOlMDZqM00O7ma31dUtloxK64XnpRwqVcHcQMyTLroHHuwUUDk0DJ+Q9svmWJ"
    "aUCiVK3b21tuhfYTKnw1eW55uNeuR5k8xIzxWQfToonnx7a1LUoeGy5N7/DINV405v0MHPkNy0Lvc9DmaETtWsUlJI5XZ/mrupS9avP+V3Xfvblu794mLz"
    "Xw7c1eqvJHb/ryctyw+WZmt1hWAobVZNsTU5YKOOLK8qqvEFuWC95KfNF3yZ1ztpwUOi7v58lHKiu8i52DMLG9pTjpRfZV3s+GNP5QKdYZedlw9WOx2JHp"
    "v+Y1vrLJ1Q+6IKp+P4m3E/070paiGp+prqt4q8lL5+RuPJOWKvcVP3rSLlaDvO+M4v79vtdYvz/USy57k3Xr2HvxA0Qp5wSyvu+Uvw+yMvdzt7fCdRh+X0"
    "R8Q+izVyoBa6W9CGCJwsVWw7yp0EV0dx7tifvFofCbXCy/vYT70lEUtma5KO7Xctmf5NYsFddbJh8Kyr551tU66QL9054xyYOZo28E1zTygoI7FWjO3HMx"
    "Klvq+OvVrB3k0p6H4Gmh90mG9Y5iu2rZW8V1MgD45lZHted8gsemy2mIEQ9WVYDN6arzBhHpka1G8Jj/TvD+kgAaay2nJsngkfY6AEEJX1pDGyqg8BxgMF"
    "oxaHp2PVo9wJApjFw5GCNoasGlNlKKNE3u8IeRSbOhN1ZcjcNowdw4JsqnVheLv4qh4wgq3QrFQDlhM8e3UWcpd23Ns+wpJDTqfKkTlnYh/6jSAyTLSNt3"
    "SbQN1i0er60BRJtjuy/5dF/nxlrD0NY9t17TCZVdPg/JcmVdPgpW5ykJ0p+cBAmu6OHwNn1Rla6OKAN6CRRjUjAZaoeyWpEyLTLASDqA69tjWa5kRrOc9a"
    "3xSBroDKkLJb5/faDWyiVCEv2tVaJO1ZCW1YNVcOjrChrKVGpzkV2fcAOM73QMpbX2ME3YDG/oKk0N17Irek3QpyYYoWnKdXj2/2ijv72mKK+ae5Kgwnk8"
    "VyS8fqN8o4BIWNIfuocBsrDyGx8u0xr/5aMWQm6rqz+/B7X2HHAYszAn5Mi/6M46HodqxRyNy2I2Db5J4VbdDucJN8au7t1pWCbHpiopf1cMluBtrh/PRC"
    "VqX/qO2Fow5jxYYas1ES3QSGOiGHD3ARYnyIzwnx4hc4A8wgrddXIODekpDFeGtnXKpVYyraRrs1D7gSGCM+f45Vsb47iHdAX5cp1LJGQNWyOSHiQWogqB"
    "H8uOITKmk7bdogHsf4qDCRRymSFz3NlV1/LbrUPnB1KXWRlKq5GD1o6ybh8DeanBPpjj21qIgzvPuTRmDHTvYnU0UucFra73U9oHTque5qnMyyDeaT+KpX"
    "hCo0+bkw4ZYA30I3LVQbg21CwK5NviZan0JiNwqjZjjMnYGCNXO26tPXHC8s4zfFIn06qJakyNQB976kMtiYb2xHHukUC5L+be002asgPa6pk1egKaa/8U"
    "jHyi0Ge+2sJnc9RJ7ZYnk1nDXKPHPu8UiNgy97EhPTRE+YFWVpsPzTJ5Z4vkGjhsEYZAuDhuuK/wA1hobkcq2/fS+aW4Di1+ura8IB2c1Plt7QYdjl9eOx"
    "5LtRTNaMFtLv40Xi03hqtXwp+vqXx8muUTPKrs3tyhiUrqi0BGx3ecmNyKW26Q32Wexv0l0BL4qjGqqWNEvfZq4OW2Vltcchpi/fiq6xLAcnfTbl4dw/8x"
    "akEh3M1Gx5v6j2W0jdeDKya0pz28ARW/Z/sl0WeFvFBtYq4qU8GtrQBqt2VQkQ5LQEhPmMoHcOh553wMwpKgkqyIi/IwP1pfz/AYmX4TfWXk+4Hk5C2/As"
    "w5lLSFfI8s6KdHi8XaNl1yuZhN6nw64aChF2ykmUeVjIgjZGVQ4sNSAfUAIEd/3ayQjeRQQvu0x1q96pGPn/k1VFCPyAVqLnXY+I4aVcnmbzKRnYGSnpVM"
    "HpxHZcnyIoI87ddclU1o139UapvsrKTbduYuOJ7WWr9uLp3L0tTxuyG3J0ahz0VjAxU4cVKoRBM5kcNMg0I7LHmtqGuVTkDdlePLRiM+rTmO8qQokIJ7Y9"
    "PZ0DYQ5qoQK8doS3aNNOlsaWmcs7L7SoONVLAmL5WPy7gOJHICXrPTsuuOeSZEAS3zZ9fq1TW6KD7FncuqazEyR7q9aRnMZ+UkAmQovnCBoel5hc8pvhrD"
    "MBlsvhTU5PW47CrL64D+7Z1yFNMQJj/uvw7SzWyab47Os3oTT66gODJ9ChE6v+D1eTGO0vfvDj6kTD2qGM31+xKZfCngGRAZXvbuzesmZXfoWUBRb+BS3I"
    "lSNC/nMrDP5q+whGnDTorxddS6HDy/AClhEo1gFjWs9QV6zCmvhCo6nJewzZF6QEx1sNRCBeAkyM0NqNwRaGaIG9kk2j0pyvqAfg8ycR0c5sxN0tr0RRke"
    "IcEd4CitxyqAoXMZTPn8ZMlgdF7kI14lg8Oto0Q7UCQDNTgUqd07YvI+wkXJzi0QvAGyOUbF66KMtx/xB9D3UKeRofUMCKbG3R3+kGWiusL7BvDzNC8rIL"
    "Wwv9GjrS2Gz5pxnfAA8oEvwGKNVQlomx1DY3dOsvFGJp/hvBMdph/OeU99kuQJn0jXuRjrR2ey3hU/0WUGKUsP0P+yRjcddIMCqi/OepP8CzfONAhIA/41"
    "Q0jCo9BBesTuEIRuzIR5SED1jm452FGPClCrsClIodFbgPpT35DlDi87w7j5tmk1Xz0pXWwMqErTIESmFqj8rVpWKRvIZUHSdYZtCo8QXeveCZdOS6BUQc"
    "N7+FgpLFJl1haf9qlhXXDlYL7lTKABgjrBF7FxYWhrb5gA5dNAcYU2cmF7opZrZyuhC0rDl8J6uB+mOeWH2NNRKGgIls1t4AMfegjOux+tJbrKKnoKBIfw"
    "ijyteEWZvZNrnDefnMpL0VhJPyMyLjgA0FHDLtXxwfwuH96th3dFPMfbk7MqwmfH0mZ4txzezYd3M9BU7hbDu9Xw7gh/TlBSXDpoILnjLtcOIXdBgsTLmK"
    "UrHd8tNXtw5SGVl2sNH+kh0QVQ/kBTmUx4OVTVTesXgRmrE4hDW7/vzlAJrmp0EJ7f1JVq1jSvIgrIz8L/rPQnEJfshF5UXh4MLZyvGsgyIA9REQppDrTf"
    "iRno5Sn80bHX5QJGagTJAB+nVYzJNF3IZGRKNHElwEsWQ0XOQCRHbAvU1d1K0eATesZK7wnukvWnd7W3u1M0dyzRDmmTId4nGL2yBHJf3ahVpYg3a8DYBo"
    "Cc8mqvAOFhbfNfMshbpOKqibCjL4c+pvrWOsipmlWKcCAfKmbydafSPpwETMqJGX/EkEVGc8WZgRs7ehSyNi1x6veeAEiis1JbGJhjg8A3l/AdBr14S88I"
    "0XLKwJq556bC5hh5Ez3K9R15JxAgmRqqOswH9OggXZqT/q7XGGBTb/LECPx2/1t3HDpiwyY8fkr7iaY4HS8DJHLlBHW3xud+xSWfgA6Fj+vSm4dD/wZiFi"
    "aZ9uGPcvhs0MefXjRpqU261SnpBWijSmQMdhjSzH2HOkk9ZpFGaQeJRyun7Md1J6boPRZOWiTT1vEqqDUcBzlMkIcDIIfCeBVzgMn2jH3P9myYgdjaPq8n"
    "ty40OztXsaRkaNENUVHBHrd4Ya+3dwQdSXgkMReNOYuFEnJ9EUbiuglALPdf1jpBclzWbO7DfRPKa08rMb9Um6TYnwm0Sv3rBRcsbbFJg5ygxJQyyoFz5V"
    "ZpLD5Fabfog4JSsYnpSFz5ijPClmCl4R89B12wojC81CiXt0tymL3CtCIGpVjHg1fEv2IZvTt0Gzwm3mHqF0uYXNG9Ezku1J5yigeeJJjiP+TcwbHQOGU1"
    "hQwbQbk6ggEqFMeTpChVtyYsd7O0AHiUmb1MOA2cYNOQH+DLrRJedJbChlE/1mcsKoHJh4LaUNJmUxTv3UxhsSj1kcfd0VCXdGeA5fUclBkNVwOvAMnSK+"
    "erIEDTKrcYzKuIQSVwoL4Aci2DU6wV2oZ3dwK/8gCvNJM2bW6LkX66pOKVjUIjddsJrSrFBO+HSpqByxOco6pwWkJXhSqtFECF3wP43aEKUoApllkAZjAu"
    "bQuDPS0spjSU882VKpLCqOBJqn8BNbV0FWSg0ReUSCRRdkWxNbwp4Zqyby3/aPFHW/2QdPhYDIO3ia7EwOaOwlT66lLuK0tZE5+VsMnGcydngUiyqAzv79"
    "y/r6hEeD8YPOoPHt33/IUMEVEgflix0VF8jBf0hm1sFImzXFoyY/Iy+hy5F2yiUioBM+k9uRGKERjQuo6cpyMKg595bG2ggWFYSpZjBWzGhTkqAanbSMzA"
    "uMh2jZzFsc9du3YNED4lY1UBgSZ10zJHnJhb7k4YFcVSjI4NIo4k4eHAvfdHN/ZdXuOyBCeCwNfSxq6XBaUJid4YR+VfafwlI4qMJfNwvlZqkoLo6HgEB3"
    "miaLcsGdkvtLvORAXg/uwaxEUywhyUtEJmNPQtWa15Gh7EUG4vwuJ5azK4AgH6RHmJ717g3bOhby0SNo5DIqItMhXstZ2siFsQ9PBhZ+SylPI2QIoR9uI1"
    "pcUcX7DvbrCUJGhFkyp3g4AoNV5MlEitfljV6ojn02+1ChVS1wl+Ktt8UbLn1kryoowl8pJs86aKttFWwvLxhMPHA/4IaF6dTTDjB/i4yL6+hpV/TWdQ0Q"
    "8Pfvjh8dYPFKuN4Enu5uM/b29BxkNMf1XzC5n6aOfhzg9U9qOz89tbD3949OfHmAwSOSBiiTRQ1qVrAuNo59FjBoLkJ4B1GMbDrS3A3PKMf8qBLFxBys4W"
    "vodmMeuZF+vzhluu8JM8vcj2qG6z+zIU4JY8dDX8eIsI/LBeLWHkjjiBbzMhh6GX609zQJ7JtaQdg84w67oJekwO4fSdZ9S0c/xSBpKMcUPGaknGRGOQd1"
    "UB+dy53/JzZH/v8J9dbR/7tYzRFvambVAY3sV7DsOOABwd1gKm6aEgR/1pWVzmYwpH750k3i0HF9mUTjslUsnwFWS1tGUPDc+EtCOqERxypoybdXOEjJwY"
    "K922weOdyj28JQcXqNTq8nApkiLUQo6BJ1NHeC+XvG+pbI1qd9CuEIbqOvvdEX60TpyVkQRDxYwmMxk7HsXokbGEGN6rWbbQ62bUD2Bn+Khw6yT6LsZlwr"
    "D0AbA+NWhYCLy87UjstbrAvnQUjkHc+ehLbO0rQ9Mv82UmukRpN4nqhWZwwH34kgfA3TyQEfAwJr2S6Z4FXoPORgBAY5u4bdABHnkbzouRQtX6ZnSzZ02o"
    "sBVaHsbLyUmSplp7toshgFnU+NiWSmAaBCM9IF1CZ2DHEqLEgP42DQ3BW/eq7evNbXy3M26Cuyk6MqcekAHiX9U6l62jAAk9ZAG+OYdtHNZoZRdHHTuMmK"
    "EWCJpC2WssReNgrcbDdPXaxpZya6MJy14q0IdNQG81nFoPBLovXD/5u+oW7ooe7R1E/brH1laS3sMTYfW+ECSEzf/7v/8facTdx3bfBin1uCGKeqOQLBuE"
    "R+QGHElm+gGtp/wrH82AqpBNk8yzVJTMnVS9dwfPQu4MUuvX9J9oHa/7isJQpEEqyWO6Ox5jbEmVjCZstDUb8OlBVeLXUIieh1Zjkve4aEwIHCteAVUUyI"
    "l77hAIYkC04mapffOEypQbap58wJguAR7HhrgJzsYDYG3em2NOk0b4ZyjLlkR9kDKWrAUKwi4pb4iYzc155BdguCAEkkpcMgwd+hHUo5xl0/xnDpK9bKKK"
    "CqZGH1UxMEHgBiMFyhgCbDhaZqmkcoCulGj6EswV/Waz2KIyt7g7YpZ4Rh2mZSYB9+aBw1rgwNfWMjtiphSIKkmJHNHDiGirovxUz3GSJIdHDZMUa0mtNE"
    "aCWYu+zmBCSm+ftCkKJ7rBBzhaidS1InIKuDEYbQkixIayzHmQbc96DOSqIydsDzFGtoxoowD9YwVcQCAniHr35pa3culABQwWzUJBynpp2CBg61jIygY9"
    "wEiMoJah2O7Yqcn61gJj5/hY6mCSxKE0L0Vu9TdG5i2YManoHWiG+qhVW8C5JdeIAi1itwxISeJYzu+OQQnx+K+2PnWPgxyQzN6XjfLEqzFQRVd55Y+jK+"
    "B1DJo1SG1vKQgS3aRuNK11xAJtSTF8/+7YZatdkF629VKhpAkFNi3j668l+tQuHdpq+wWrj4DzA9JJVS9nQExlxHUbl9nRALSO66W29QGnkJPcDJc02Wf4"
    "lgEIw2+k2JfBSMNGic3+iU/p36J6W7qr9J78yzFCE0hoFwdSQ7fBq4l6V6gcB+k8DTEOr5t0mIbJy5JE9mjzX59nL1+8fJkcfi4/i6P7QRJFC/iH7t7Tjf"
    "xFPl6Q2SA8jKhMqA5AaqDGVcXTyG/9CbSuQwYDUbbq7vvSudyf0FW6Otg8HLKjzZDOwHEuaLEqXhewhHsZes2hyDN0Qh2mGK56kwa2IQ/6UzWKTTHGg/cF"
    "/jNZyLzPffxyxivLQOHDzf4R/rznZMosM3Y78pfe4iP/yUrAjk25Zpuh6xqysZ3QwYHqyXapmn9F0WyVFCFCekrAKU9yjbxjGKoFofC7YbshO7pX5Q2xZ/"
    "ERkqVgs6j7vPadSfZL9rtN2V/SyhG75/RoZPqyzC4wNBfR6CGqYMMV17dqc4l6TDYEVMN8q8/9Z6WvvHyAHtW9G0Ds+nTjB2ADgKlFyZ+9eyNVTopAUOL7"
    "Pmsgd9Pq4fEDRiZAtzkXGP+///F/wdJpsW07jKSGILGxQ7TFzZEOp4Aec+1JsoUD5yoMcnCd88kYqjTqpSRbBa24fqlcKrm/+Kpoaw1+9MBrqzXAUg0QtY"
    "y+eZXT+Od/RK8wfNaFpPG1VgRvjrcj1Vjs45gUiQkWex/WGJ8j26iLYgNtmilLd3uYgpyWjJwolGaCXHPQE6DMRjVeBk3l7NUNRiB7AYwsq+pX+iLGv6E3"
    "nZ/0ucTQJ/guE2GJnUykf2zwjW2mBuvYyT6W/okRHgXWvoDJDTlRKEnrlfe1n/JT81hLOcwxJHrfhJvuK4T4ZPfod7qRtrRPf8VxzFvsodH7Js9G2xsHe/"
    "tMXgaSSsUhx9fMUBI5isv2oIdC38Fuq7EaQ5TAkspn6w11MHtcI3aAmtWow1WnQtlZoZQA+rOd/C9oIvkkV4D9VrKfbNZv3WRhBfbraBKSatBJ+gvnegIZ"
    "guUjAOq+Lw4InSnxr0y6zCYzLER/ZRJCJ+4d/Gl8q9g/tL9f1ysKCh/wdRV5KeUOngWd5mdp72JWkQcOgLl0uWO9M/JcsleYYX4gIA16zwG1MN7QBYfC6Y"
    "geBqWJlcG8EGTqinqnoGKkyR3pZADQIgNnHOS/o4GqEHvFBZ2CCKaeowSJXdfNmTxTgz/yMKFA5YKuu44AaicIOzM2xj+n8D1lF0jyzvEf8oO2gYa5WosL"
    "L/rlnT3pb3TKOQYzx4FH6FOEDjmA10DWYUKgHJ7W+CD51xEUo5hK0psHVgvE6nEP5tRTb6NVMKtBD+Mh9lLlyZvKEEzV7IJTF+iodIeo08Q5x6Lb9ZM+Z5"
    "J8KzL+//yf9tf//T8wKqXxu2wm5hwn5vr5D3wbL4mkBLP4/PXFy89fnz2D/16GmyyVLwcF54vFmeSyteSHxkhAKkj7BnxOtx1qhSWCQnMeW58FGULeoXKx"
    "fLrRSUQ6J6Mk4yxHT+ocI1TyoDK42Ld2hDrfGIVAGpxbD7jT57F566uxgRlGffswtDMmU0Cd+9uOhq1mYTo5BTnC6k5gZW6ifi1FyZMvQJ3pL+WajqxgD5"
    "9TUW8m3is9JjvU5hNvUcjKmHscgg7hkBlEUnYC8eeJSAA5jDAr81OQMtG+ZyIX0UmMHURJAdTyJNC4sIX7H8lPPbKyH3RVajclX1uAGe1E2+iGaZZJmGVS"
    "i+XUsiOTjVKJSyCHeO5osnDZNfDhINULDNhuEjj7bCYaRggJDi8suRshy9sGV0x+9AO6DQt5nrm9BULA30pzhSzUyds6meRpm/5Ip+djk7j9UCeSMpA663"
    "JsTd0XydpW5EYvH/XHaipP4jpZ246CC9ycFlzONG5b0qZTDHFjZTIgje83kFp00CT5gIqkVMuUCXlnS3IBaZJC/6RQdEMW3cCiG7qNFNne2pYzvdxZcvVO"
    "YBeuSynAA3CUyuh1DEEPvA4ld0Lv9XA+M8RwfT2Dmc1CdorCWg6/UaWfMdqUSD34NG7Cm1apxpc4WEf3aAHIxUyH5/VARsqMf5fSlX60tl2m/wgn+EtS9x"
    "9H8MGK2KCTeoHlVN7Y9aoJjUSdE10xx2Jpjt78dm6c3zimcSRFlN6bj5vP4t68aGCV+n2JZP/U00ymZgatmT7WM/0zzPQxE8aNKbpUAihO16IwaKar1t2Y"
    "GFVPtZSXRYsk0muMK2Cmtq/a6adNNugpTKFeCy7pb5LH4kkJBLRUJDQpVX4AukkY5fT4rKVBycY2iB65BFoZ809RqhpfOG/NLu+3qH2tCVxrw2u53evrGB"
    "dVj1A8wZeTOiYNs9aToCLLa9C1ggYjL9VWanSCX0XLrzC/AdTz0GLrTaCeG0BBU8lQQ1huISyXEOYIB/+0XdwWzkoDZ047uSbErbq0+kTQWxk7IZF9O7PO"
    "rh/orh9C1w9wVs6ZXfp5C8l9MAP61BoKNoygpyHR7Ao1EeTdvW3L3oiPNs7mZF59ICmZ99AwblWhqGrGgwxYOcu83a2ghpagCuSXmdtx4XQ8hAYqpksX/V"
    "HI3FchMm6eVvCe5FAcMZrGtdkcGyBTstFIA0RtAaJWAOGUBR4a1V2LXLsxNxVXRXvcuO8YpdBJmgT1VxjGkm1vhWHkMsJX6mWiz7KBz2mPdKVInSAZdqde"
    "MNqQ3TBZqGaoRuGRiB6KeX3D6UK/NEZ6mbSzK6V6p3UotmPOxJyelTltg6rD6uCfiC+PwBFyEJn/WAZp20ajGD7/qCQ4UF1BUVlfr8zJojasOFK0L8cBKS"
    "c9bDU3bkk3vpKmEGGOOljEOSO1Kaq4M/+/l63HSsQKpCc4/8ufu4nB9vbjpYwHKyo8lNTDDuGf3UPYXkGQtn9YMYaOGg9kja3uQXSN+lF7dH/zLGbqCTL7"
    "DCxxHss827I6PZNW+yn2sWkBEoPhPUZ0Vb/IqcEZmgYJOT60pNwrGc/ZL6DYMZEby8lPaFS5V8J6QG68/YD9Ej/YgTLxYxQ3y1ZBkXfan/L8ZvsTiBIAY3"
    "n8DwzX5Nkddu7XxsbA8fxEaxraBIFO5eViEZu3Pm+Qj507oPczLRqDmDEUzv2AuUROoePBgiSe62N+9c6yY8uUNoosRz4t7VLuLUvVRNRuE5lT6dZtoAuO"
    "N4dBt+wy87rGOFVUhNLgCDPB9cenm00j/z9z79retLW1jX5fv8IBLh6rzDgJp7YOxi9n0kJgEShtjRsrspKoKJIryUCw/fyt/X3/sj1O8yTJIe1ae197ra"
    "vBlqUpaR7GHId73AMtVPMjPwXjBNgj7+wiiYN0XOdYxZQoslYwqyqTMiMNN2tcd7PinMrt/Chgaihy0X11/XSlPeOF+fFn/JPzXFJR0potWn58yCkMFAFL"
    "k0aa6Hdp0obXnyeOSrxR9PKPyyX8g5mZekTovLNE8PX7BQy4JIBSHHji5nlCT0OPYr9iLCfgOXCadI8TicUWPQz8YIUAKc9XnC+8EV5ImRScaEl3Crflh1"
    "Ey2yh4NHr8av/JeOKX/TnGqQM6/MyAeXRUenciSZoTLA/tuv5dphLys7ulxN+AOs6RSX8OIO3HsEcX7B0/YBgeEgG51+4P475czADWzWhewV4ahfMyZsBX"
    "HTgLQ3GpPF4vEPn/yxReTL3V6bsYVMQPwyG6C/iFDilBl2LOh0kVnxH6oeCIuIAf5Ms0KSj1aVtBz+xNv/RBT/ycxdPDo3MMuofVpkbJoDzTsN9kOKRad0"
    "F9eJOWYWsJPtcACxdmeTJCoZHqqVryPJWX/xmmaf65lDTM8CTudB+9enMQYJN6jtSnyHfTxPUawep7Q8OIcDxeRxxr0Ll3CBjFmjsbcW+aZ/Fu/QdZnzH7"
    "5U38Wp8U4VxOu0ETBuPoOMeJjlryY3lBS6euceVmwlsaEolprjz8iAZMtONHbIauIMO5DoBNQ+Ye1nnLdiEQ5MmmzXt9SXcaDqGj4ipMUklGJEJyBxKiAa"
    "qZIsRqwaOfrAbNlwRrwpxeIVnXtRgk6LDoN94uH7RQDmT+qxbxjOYr7TjEBjVBwgq+LnGuy41LPUFJLLGifu6D20KnS0uKYjVaun59IS+3CuqS6iypp3nG"
    "ItadqWIhjtjVwkVixRdJay+ivcA4UBcBMP/JNHj+9u3rzjWBu8zLlT/op86Tm31C6y0VjbFsFZpBYMB5pH6GXhYE/19NWA0TJZnKc4slX885LzoF6wwEh3"
    "50ganq+cf1jlYWcwyilZUgqY94knhkBCUqJ69Zd7Xe4Zr+UNdCXlXdF44iUc4jeBRD5vwlkc4NK5T+icZ645dQuw0HoH/MqxnX1sqNCitpAn28uG/feqI1"
    "5k/4ZDlTFjPGFLlbzg7Juocd32b4Zrs6nGpOkO0J7oP70+AINmFWTyuF99tznpUienpbsyNDoD39kBOln5aBVroN7X1w2zLHdJsKNt/0nDT5p/B8/XJFuv"
    "G6niDxPFkH4ITx+FqZbrFeOB6XoTw2N0LJIhk0puQD8g/RSPTkwKr/JdHmFBwl0G3M2G1+vAAsejTw/XZ1+b/WvqQ2rTMwMRli7XvG9esTqz/guFZDhPAY"
    "jUL2JswrQ4ipN/FglrT0zy+V4C02MjNfdUFsWOsl9PVoe0xcOwanJ8QfBD1EjhDyLfSsrDtPupQ9buYDSQD5phf55zhNOzgF4ymIquGkA+v/SgOWfGXSn0"
    "xWGqNRDH6PsXCgNyzBsMc5T26cTewtfBI5zSTG8dPIUf00Ar/E5+lcWWB7nWQKZpr0LX+ZzxOCZAYSwOPbDvUD9b99t6MYtecSw8oh3PYUboON9FwL7Dxx"
    "U2LM0oLmwlRnxbHMjR0hW61cjeQoccGduLK0J5yu3wRhPDGBTVrruLToQzkRnwXMVSEnsiuHD+MJZg4vl9UQZuLmESh2MFi2fZKqXxJ14AvW1xULVvUlGc"
    "jLMSaKzHFH2D5KXMfI54Rhgp+Trp6vaKUhjp78rTDlC/6EEEES7j0kyoGT3nJDrqWUDB4nMJHoNCWnm+kLaxgFV2z2khHLMd4xktXY6Wh4HLNbxmouqg7D"
    "Y7KxbJwmogoPuQMPlOFTcxHqQ85ngk40AlrorBDqncRY6xEHqDin5JlqLMkiE3pVjTCgJ5OMT9LXQHeqOwvfetNKmK0GmGyCjiAyNeg7fcLoZu05KvscsM"
    "Xhc9Cc0ValpJsyjgSzT+NRNabwoH2EJ0mD/VG3HgcmccK8JprQOIQo+EzJJPZXcPpXI8A/wTWFmtuu9H9FmSZO4QKTBDGcnCVfMOE04yzZPD3E0mMlqp1/"
    "onsnm2rhniFyk8+27/LYzs5RporxYERvp57g/Bzr2JZcxgEu+cIOI8JJytN68ISs5ReejqS24Cea2DBJiQiKv61W+toicLyc3otxK/ZI/1WCNdDMd+woLA"
    "roHQhWfb4OuhNjAzH8uwLTGP+BBWs75JW3XBGgHo/XQr+we19oQB0SB1a8dkms0icisMNk4eL69Y9JF/QCmNQ4pR7wl75x/JmsEvssH725vsGTXOdVYYaF"
    "OfOB99RxT/8wJKgXXuQfcVRRHgvDiEzdZE/ngXK/ZTBiwu+mDEc1dalzD/MDgoWxn9f+hp1PiX+Jemkl7J/JYKS9URPEN6B0gZl06B7jrWTsSdt9Z202Eu"
    "bwhpi/q/3Q1sre3o2tezq+cUNrxp5LGkyM4v7Oze8xgHpjUNy/uX0bPxf37ty5+eNdkNf373x/6/atgKJrLcP52l1rY4p0ktDZFW84famJWDFOXtB2QT41"
    "kt6F8uQuKGMwMuFqkIEJ+hRnlgGB7ii3osXWD1jQczGXHHS4KEI4WwqaH9kZQhkjqjVphDpK7VovwxiTYdxtJZRtpao9WDEUD06f3DhjoQ9JjdpJA3a/Cr"
    "wX1TxtDt7b9t1Ck8VlqjEvoGNkXkCXOCIixFc1yD098CCiwzGs6JoQX7Q1695UbgATz0uV2ku6IU0xeBtBDi1G8RhDab4ECUki8TwQ7ClI3j0UY2uWCSq3"
    "uknntUaL5tp1VqtdntkK2fN8gG4RtLZIYqsv4stp2jZWUWN6gpfO/jUc5eN+yVOJy/lWdBifKydRsurHzk665wtbK2gLWJFFE21hS69ozF1xo8LUES8ElG"
    "zuwCRzQk/h/QEtUfh0b3Dn7q2dHxGKcWOwQ9VvSfwaAE2CwZ9B0rJ8X9RDCtYhTP5k6CDf3/gAwZZGJxe6Nwwv4JkSXsBcKPSbds7Cc/RGdinecIS5KgH5"
    "O1A2vrGCkU159TVRDxP1S6KeJ+qdo5iitf8G/3xNBphS/zAZ/ACnYZDreVLnaGvLEzyIK0y1XvsTkrjtXs0HJiVj92qJTG7RZZnc1OVor/j8A4/xSgoOqG"
    "rg+C9l7vCWFKs8O2CLHzuVsqBcyodtNQtxZHAIy4kqU/RAl3g8i79UnNz/oOpvr2AKcFYTNePMcC0FKa+c2WUM1G4DIz+K6LYxeqfpWJANS2cVm5qEV48k"
    "bcp5vHtOzpJDVxAgfWSYZDEHhPTlBRxOyigs+PCi9qzwSm7bmrr7KlkLcRWbIs5XvxDzP4abdCFwH8cf6ETCTC00RIAmaH+fHH8216ZnizITr21EWv1Rig"
    "RqU8NRl7NmOEEEsJw1EZ6etm6irCtMtUupIKOXwH9kOVGuJg7pDSY6Wrmyr22t7L7Tw4YkIlh4Uhx26Uq1nmc6ItYdgU4hWAjwr+mQzHaIAfjxwIRVF/Gm"
    "yaAYspcP1OkeXXcjuzdou+PwEcbM6FwkINaIJARcwHFG4idKzqBP3ByoAbE7+HBAE/85D1/Jw+vRxDRc+p1SDPmZubBrUG+u4huZKSW1AnDcbEW4qw12wI"
    "W7C9rcT7DCSAPSE0ZPBoIQxN60vr+9K6MA+pyuQMnhR3s9r26d1Zhv8HRDvHlPr3jMVt/QDI6WScpQEeg5qn86hjWywr/iU5rFBVUeBtHEnD0glHa2tr3s"
    "/MYL3geLwZUzunGvc7vBOjGAbfsNDOIb5lyXnWQ3W9tpmuNhho5vidvabbWyeqN/p81Y7SAX0j14Sf3Y4cCigbr6UC0tdKGPe/xP0y5RoDOVlDtjIp+/MS"
    "JJYpuJLFsZWUzCfuQmNH+iEm/N4aF8XTP4QwGRLoyPlBgbi34b29LVE8YnrHaLoRY1RV+mm5Fuyk7LrqV7aTzIZrbbTe4hhM2ZnedxOTGz8LCbEDe9POwg"
    "uW8mCs1KPHn4S9I3I2XP3dxR2/Cq+nSUiMWw6+ewEm9TYfmlZA3123sYhsgW/8BtH++u4oZsp8XFHcKrrynJcZuhrlz4t1bOu2mlApobyWH5ORqDQQgLUm"
    "1sj7F7WEYMY3//6Nf6yXks/aRrHuywwbVBu73+jNUB7mnq1Ljf+0FYw8obvZvfxSucdswDZyiDDElj5ZP32TE0q86OJOhruuFAOYe/JlhHYEWzy7HyeZFz"
    "ic5gN6O3dUTJJsgbX07L1h9jD/oSwuSAiyxXWjQRe1ZMTgPQKCTrC69nTcvtRejGI5dfzDLP1XeCYYO9oO9SJlWyfjJSwhbdC1oKjOwpXMUGH0bz2tAbUZ"
    "kEfMg1e1AxDpBDATVOPT+vX2/j+9Xrp+W3sL6qTL/Tyd6EQx+xep+oZ1Z5f+8p6A192tGmiaZIRyDrOlG1oviHrV59NTMMdaRFS9gtdojjcKkjf4B3qFfl"
    "FL9CNjccW1s78qopvHHVlne5ig0GtQTAnx2baXJtwdR6+RydklsYGIE/q07JPva/EvVTon7zbB31V9IkgjJU0n+XDUpppqNWMV92J0Q7tqlrYyGRFvOQBe"
    "7Hi5j5sBFiNttkwkKnKZfwLKh/X82K/ITKT3vVO2iP3TY8ps1tLTZbQ1evD2ZR4wI/RTtpdfv0TQJh5Gn9bd1r+497w3+KzcYT78b3pZ4e3atveg0vsN1V"
    "fxmsNgJnWaNS3k4CghxKcFtwOC3QAzuU0F3ocJSIQY7c3rN4Sj/SHvJTMorHSG08ZNjEBJE57hVhiaAfokgnZh4wzqjiMFjy8AidNAGRCbZ7f6FFkKbFcA"
    "NdsBqKVadLJ3euLX5mU6pHzqCEovmwGgaLKy2z6QpDEZgCSLPJH8UnTHyv/QzwBU6fqCtuv3iX6jcvefeEJmCsYvdNMQlVi4sJ8vI7y0Oa0iz2ef7Rw00S"
    "JkqCYerXRP3ur+tfk3aCN5hg2/+M5e14nqZ1WZjc1zw3mjNsnukW4yZ+jHOesYyJy9sS0rSTmYpeoyaHCDKnaMjV5qacaXlzNc1yWCdO1duvVhV8KMrRvD"
    "yfBLtyiwspBWv0bDp1I+S0WczqMRxbM8ny0IVyeYl0Y01JuCImFiRs6EvJpYtZAxW+vN1sTUE/Ryi6D3RjB4XfpYgMVySQbH8d+xAuS7pvVKDYaAM4Tpp4"
    "ouu8adBGedH5t44aaO5MNI5DmOz5ictASou1RJBYDJ2kY4zItmyAX6ED4BpVDjaFQZDhuN88OlalYK+yHpPa5ZjDgyrWG/oqtTAjw5BT1Bhxkou5cJIaCw"
    "7z66BEruKVSgcS8tFPJbRcwmukIS2VROBhqDUOVABjOK1LlaooEHq7a4k5Useb0U8LQ6lVrZj5lWeyJuQxgChO81KGKgl6fT/pcn3M8D7y9uCA+F4abwld"
    "6J9963llry1CcbwyuJOSaprtrzrHiATNQNKi79YU8bCwL+4cRJSueBCfmp0eK3L2KPiC2IM8e4cfu3II1wU64RFiZjsgaXQh9fe6LtRjQx03Ojg/O8pBV8"
    "YG4A2KECTqWCCmLubvITxDRqg/5dJS1R7deTyjYnpFCDcqBqde1CwK3ilsqIjDLntW7dnVz08mBnnrbvBgq8wbaWcef2OsMW9gfWdXYTehim604MGOsHRQ"
    "4hWQyomJ8/QrI+aTHksirJgxvBBWW9F4mdXVFw6bQynFSJT6Cwea4oYBiVWxBUG1sYEYKslgO6Q3IhgVyPmed5TAcPUZlIUO/s+IvELp4e0nBjwWauknwb"
    "Okp+0OxKf4IDfGczCCBsts4kS7fr0cJna69OFA0iNTo9JCrdrN0L7T3R/2xNuNYnvYVtWpCIN+rvGpmCYTDYcD4ThDnwXuSDCcPXGPdzXVXwQPgz5X7n9+"
    "wuFIyOEiUPDfJ4VQkQQrENQGbsGPFqLTAX3kqVrgNGfmo4hslyJUSegpOERrS6GYIhxIJSibnRJ2TbfH/ujzzHNyN+m7x9rTn+Au6uTm6ZQfbeZVirYRil"
    "XqsaWdMJ4+qGj72rVU2yFercyVLPuLxs7lXK9RAFoE7RMawNLhoa9gRTAPnBF/EaEygpBneZlQLDHuMa45cIEXZWgjvPrxOU5dKI8sOjFvFTpPldOmViKx"
    "Onp6+hLXrmzdEMYxphyJsIdnIQHcGj3CHRE2OqL28pjR4bJfqot7BV4MDYd+NUyHE1HAJ4a8Dws6sNyfMiMR3Miw+IF94L0vGgpOQqbPqJ2slK60Cd+abs"
    "iIgs5DFMBns+qQ7IvSbY1/oOZKmA7eeSu52AJ4WxqwP5pGGuev9KAxBiQKVeqvome4gH7DP7/jnyQUrmgQVa1+gbXcp//YVYAN/JoQC7FDFq7oO3OFK6wg"
    "/ogo2plAmtgZ2wikE97cDI90HgYr5EaN62ZLj4/WjRZOHOJ0bSs/LsFKKnPGlhiQRdJ0KPB4jEAlhQmZYaUiIxo0MTDaR3pV9yeSEDNRtKTJZNheqYXdNU"
    "KH8hI2EJDXYZOEmhhW8NpSM0jqZKDNExC1yCGZ0lD8lWjHEyiYeMG8J2FYzDXOpFa4lpt0RupoGYGaUjPvKQeu+mYoOnJ51fXgEL23uYXx+mVcdAHeBgRy"
    "iOWDYL/pSoGw44FvUobKHUC9707NvjtXRknqp3YPhj0EGz3mRmfabHC3k/bWTAvqmDol7PEAQ0PWO6m74yKDL7L9oL3JBsHsdMQT2CpLfM2Z5uu+GnqMjW"
    "RZ0pyxy86sI2SzRR3V7bOih+tAPyMsBqqgYgjQlZmJgQJzjpFt2oaTpa4NOD2DHGZ3KjOlexwhFiaIa/LOZIlqMtW6S9vpPUI+cUoibjmPuHucOIoGWhEP"
    "SCCnvWQosoucgBPNwGYrwgsYRDOVLzfwZaxjK3Xq6Hqfw7kmfYKuywcE210W0PVSEL2+NMUtqEFTCJu1jQZoo+GlG1mT29YW6aCCUTjh0F/cchdZ9XaPRp"
    "on7fGTrZms1spUaCJRZSLUYiv3eWKRAtE+sZRr1WgXh7t3tgTt4h7JSyxRbESJcqYea5Q0+bD9d4yfppZZC6+QbT3SsXWp0df6eOQvm4dtmcFv4jQ8pyee"
    "hiCOpqE69nfLA9wj3+GfFDfKaWOPvGAXNJgHko+RthDaNjQdaGAa4tKZdfYHOSI7mIVvuCsabCfaRnrm5xXVDPmEawDW5ki2vDG7gNZUHOPt8DDpchGZ3Z"
    "Aop63CZxJXtA9MZ0Pq9RbKmlKhXU6BajSj82rqzejVHVoxaK/VIFXmyAg5N9EPrHhnc6IJ5d+I1IPXCrWRqhLygzsVc/SjoL7gZJJkZj3V0zhq7g8nfSRM"
    "iXEaHcdwKjov/Ofsd82oSTbJBgkhfXigk0xgC6JhJWXkOSH8eI4FZg+tWJar2KwAugLfyWQMslquUS/acfeSsy6oVsgsRAYOa1WdhTWA3ikeIM3y1C4Fmt"
    "+0t71FL0FVCyvZ+qT1EqZUrPTqnLzU092rx4PJZPfqrB6nW0iGYB9pRE5g9ySie1OCpE+sELIPFVLqbWUGklxxTwrOVzTaaKLqRUsTLitSWKiSg5pDwiil"
    "Y0Z43idiSZWSUEQsoaP9ur1DFoy6gKOBgmlgDH31S4a5+Iigph25cqMuNqZgrC+cypm6YhwPuHxNnR7TDZsjmuJc/8BftVWoj+dDkU+UDyDFiPSPc925U1"
    "NZVjpMu4x1zVd7GL+2lGPF1WnLNtJbdJ1SmwbfMOQmatM7cAaAGTq7zTqd9CtLUvKNSBS7cY9DU0DFVHltlj0wxexsMSktX1zAUDPqEOvxbnPfe4WqaC7G"
    "HnZThzFsZxiZTy/2nY1KG+OhWhErEDk2HPqEgfPgdh6pwtewa5VqM0fhsYl1vgMxyy0FwfoSHuLlNTXHDHHAeyLhyKokZa4ArtoRx53Pp+fCHgAX9qQYoc"
    "vzkVymVuAJ7usRwpNrfDOhRZowNUri1hAsnBqChUtDoeqtKNqwhSkgdkoCu/PWKmj1rUTnRWLMUEcWpYi17jt8d9zBYOxfm5pMFhDEhhWuA6o6JIT8TePY"
    "ViVaNSaiCzvutf66arNuvMvWnbC6ejYwW68Roqd6lBIs1qsVGC3G9OnKidKtK63B0+hFLtFmYpKg0uV9rA3jQMnduQjzhfh8cVqdiCaPcfPr15EwrKqBOM"
    "Cuwgf2exQk5OCimXeMyuQcLFo5JoooEe90NaoJX0q/dmI2pYXWbPve9qTEUnb2osOuxRxNk3KGcouGgGbeZ6Io4i1q6lwFu3Fszbj52GTdzkJHsl7Q8Ftu"
    "2OxfOUxQat0WerLVKs1ZJSLZjF2iK6/3Jzu97Un77iRp/FgYhDd9yuGvHEolqhnS988AA3YWHiVpUiVx2V/w4kMKlUh7oqJzt9KF46CqbacWi6rTt+TrCi"
    "2TQ7PpTH3o0swAfWa4zZCW9jKJ4IVBfLkIT9KDOChbS7syOgLz9Que1uiNx0YHCZ161BcN2SPZ+bhkW0BYCasEnoRtJS75r80wd5hyQ4v8W5f1YDIR4W25"
    "8BFVWxVgmULImbAvfArbS+edh6Z0HlPCVNbrfxCKuw/xexuEgrT8NctlZSm6ncToUAuigV+u1JBBkkXLWEQsckq0cG5RDJl2ydbNG8V38LeffbcT34LP3q"
    "Wc/Byqg1A9sq/2hdyPlCzVv6mc0/t3trfVZ10j8W58ewVXruvW7mhSoNJAyjClmIPULbC+D32pE3H4tD4uFdOYUmI+t9rMSM/xRh4Vn/1t6HCldd5SNw6+"
    "hA6n3n18vMfwAwEJ3bTf8G/UePRBVCEiLCoXYdHASV8GZaFiKgIpDqcEw2mXRlLgQD4O1SvfY/AJRfsj/PPYdxZcJpVn5ZTNqe/SXk0d3PI5Ku12oMZkVL"
    "bcu87y50R3UXkdzbBW6i9WuuA0tlIjWMJKSUyKpLEVXkOrOh1dzDlxJofZh+KE000zIXnqTbTmejVznwzlCbmmGHNuHUsPz4fDhmfJ4Pf1ojHxdMRB7VKO"
    "mjj8N3Z2GwxrXNCi6nIaIPnHkLczRFktxSR8Nyajj8Ll0iCjcOLR8lguN7qVx3sGQm4DBJfJzaykEDoIH72/w07f4wLGWJ+ANO3mO+b3B4VpIoMJWn5E3R"
    "A1G65rgKXAKgrIrSbagoHVlptcMTT+fWDpc3fG2eISJkAeX79eI/qJg2HcYBN45zTTPJ027ecmpT/mZH6NmB+NbTvv2x/HEDAxP2HLAzy7qFCQx6nkhEo/"
    "unvcPlUZhuc+CI+RkjY+IT7H69f5B8yuHWwPzRf9BFRipH2zegDND4iYKIIFM9G7Y1Scz6qcqMpot/mFvclt0v0d6LY/cD/u3DSudMwRX21eW3BHsxddUW"
    "HPKhculp27Abz9lMMoN9Vke2KIWWC9MU74zzV77EsTBidCgcrN/81UW4Iw50zHKh9wCjP8eR12MSFoYZN8V6pET4+XE/c0DGC9DGDUR9WY08qZzbCZqG7w"
    "G0wkoaeEJZZAUNv16xxL6eREFdA2H4tg2M170upgP+wWigpvwYLBR3kHJ2hem30UQUi8gGXs9Fm2G4M+vGSB2oZtDwyUUlehyXuNtxiUoLLb+bfv74S4iP"
    "S9nS5xBs6mwIcXLhTmAaFMcRzpp6Has4P9M+xST8PBaA0bgBzz2ALo1X2CgBf+s1dS7Ev7BggSgOYrlvdyWCf68ZDj9TwH36yZg18dEAOTJDhJ2AVjexk8"
    "yO9eOHDBAul4MoquTuo8jETJ/V7iNAQl0ClMeNDSguAvNwY5zUic0zTHczcsT0+Vu9QNIauuD0P1i9/Zf6Je8NDxnKLns1obYkePH9oc3aYqIF6l1RkiaI"
    "y67c4bm4gQNEhOkM5bpBYnIfDlz510eUz60g7zWL3vVkxzEVhxTSjwoa3tqyTRPVFEW0bE2LlNdzfcCA7tQaT4EoGz4hkbaE4R42Uy5Tbed3Oc/abK0Urj"
    "OEzTMEeQYx3tLo8z+X2XyK7gQVG+C30I7qiFU6THxb1y0d/CMoIRs1bmjHYmDFp6ssSrpgVQ6R+N14TyVM1XQyHDvCOgvrqFifVDG5VMF/HlEpjMPEMlFa"
    "S//TmBne/GIrMhbD4TXHITeAK2gycTjS6OOdpXaLCg20+a9Mh5exONgl5KCEdaVyJCbzbpAqhOYCljbOzK5294FwZm132aZAgSzLCQ8nIpYhy/GWOLVte7"
    "UL33V9c7FGUerAZEVwMhA8cIda+/+sLsmSNuLNmhRk0xcihRBFbTDBjPiQdlgbvac9wGVATrMAtczoafuVXqjshlJ/q2SuyslhzHFlYD1QjGYQ3WcR5OlN"
    "At9WFAYU/iL9CbDnOJha5sgZmq0VnYPH3CUt2GkISwTSUsOaE5cVFmPzs9xhMyM7Xq15GqoILwXDiTN/LL9AIXRMBTHsJ790js5Q4jUTDU/iAm2zCkjpXb"
    "g6HIm4/o1sMX1A/KCg7o0WWC2jqiMjQ7CWwf2BjoQnmgu8HRg6Avai8J++F7hLiWjpuB07F8S9FsCHv45w3++QX/vA9r5JI/eQ4Yx8G16i8erGEojpEGCG"
    "/625p99dfQK1TKVKhUiBQjw0ymhZbN1h+jD19u7mx++PJ9PHaKNpi84t1adWMuwfAxPm/4sx+83uvA8c5pnk5LhwGcsd5ZTj9GYUYnEFUHvcHvYY2ro5Fr"
    "EGpuaB3mUJ/zAhFMqKWSc6hQn8MSs47Q10HhQTEBk+vXr4Wk3Av0PqfZPNTZrZtH55tRXpRUMrWVBDnnYEW5GmSjcIyCoEEnW9cY7LW0l/kgP25MP7fLz3"
    "rNGbKTND8K07dULDBn1ulhDybCSWKqilWu4KZti39voN9z8UcYm6nr0mcjGz/62TCYQz2he7lRfLhSbdjiKg/GAcqjKbx1EqYY/j1LcIUhSzQ1C1pgESM5"
    "6DEI2Lh4nadJdE6/6ENYsIqozocXEC/Xq8CCvtNISNKVYStEt3rLscoHt2qg4oJ6ZmAlpUkUri8YolTzKNeLAVU56X7owd9gqBcOiB0xHLOgzzKYbdMs2K"
    "xIEu/WrVDZD8FcMfnNSW5zmbf5YxQnKZwTeOYonBfat0zywQ93b29ve++Y53ZSNe310fYYnecgrC2HVDZ83s0YdwHvr+lI5YijfTM3omGF5t9XfXhvh/vZ"
    "QSs7D6Jta/JgBI0e0TY5gqSq+4PbWDSkund321FrTbNR7ghPGFBQkYXGugxgJwyrl6wub/3RxeEa9mXAghKGDMNC3feUyQWr4zEGadgQG/ZGO8QfSEWdiY"
    "7LWahp7qnkcj97u+4C1iz061l5wlGLUYunxJCn9on2UDphZAg2lW5Xodp+Bh+JzHbYK8LPxCdQhGeKe5BLsbpv+550FiTxo41J/eQpUmGOecK6DGprfWQd"
    "bXwKDwASa7LL0I5dFLzlLlqJu0n5E2yHu9aZ1QaW4iqqtD2YivcM3e7Jrl8MYIpWEmUXnBeYjjBdNOcC3XMwKvhdC662Wsi58IG6ov31pUorPO4gxQal1/"
    "+lSQ34HQZrEkb4HPuCaA9F2AxCIKokAs22a4yR511/kGGTQRLKviYtdep1ylpBMlC+HXG4kNM+cPaWuCuRpUz3FOidOt0lcMwMTz9x2jK8uFgD1GnPfQFO"
    "DhIo2MK7e6WekRqVse3VrOUy1+tgQZUQUN06y4tz2JXJsUra4fQNA6lANwyrKgbdvS8Kog5qZGSUSW5gUCN+y4MzFNIz3sMQrUYcN7varlvv40V9LoiXS+"
    "iijW2V97AADLI2UIKBvp2Cc9r9vplWITLXw/sXzIt4iJxFmlsIncOOOZZTZCo0FOmi2MLzh0K37HJjQWvCpAdXvfqcdU9AoNtrc4qXhai7w+UWazIs+8dw"
    "JOAqwyUPjy1K4ErERvOwME5yMLZAkeGrEbr++fQcjca+ORTLscpmTecxwziq8CMSsE2cO8roGHb7nFldsSnHE3wKyxxtPkeQ0tgyqNLh1YAFmsbHVQe0C3"
    "Jz85pVnUmwQr83Nw+Pt3L9ZKfuW8eaNXajW5e8mNnmGGjMAJ+rQ7uN/gTC8SQfkBFQ2i4h3xaYk/WOwf7AnsniyUrVEtXsxf4PbitlXHwCoWj6F/lcqH/V"
    "LAY9i+PYpp0ZVtqCuXjIP4ISPjkmHEkWnZtj3xg8OH4GzYNyITZyX9Ozw5GGPa1/hO0HHv5TfKj9pPqH8ryEdX3Ihrnenz0d5FPuRaJAucpf5CB1HoWI/C"
    "LXW4FpDpl2qDr1/OIAWYrN1wyzBPDco1xiwMslmDDh5tcx/jkcL3bU7e2VVsd4vLlC+eRwopmM4fpzfb3ZeVGdEZEUB2Nn4ibUzAbjHnC+nOfqKFdf7JQ5"
    "t9JsEhKVegf+yedZZUCi4SzphDgHO1h0BlVl1uo7Xg2aDljH8F+K4qZzlKQpsQywqdI5mk/RY4hJ7h2EOURJBR9ggDtizPK/X+Bf0MYT/U/ZAc08wTKzMc"
    "yeiIpjT5MS7ZxpBwXyeQfWQ5LFXFxDCtHaerT8AfFcp2CzVHRklmAlB97I6R/QETrcYx3Yh09O8HBeHCVTuDeRq4MFeIw0Jrh7QGMn8BifoTPASJx2kjME"
    "7iQZmIswweDDbE5xtfnxcRIlVGJKkD8dsT/JlORlzOwRHYmJdzAajp2GzApUShf+S87mZx1RqzqgX8+rWKOAZIEIE3xenISZHgoUP8zv3rFh9g4pGzG+5y"
    "w8R3dwZ4Y1x5ksfkaWTYeXglV4/prnVdgpENXTwQC+rqDTEZBxB3GvVBf5TwLIGWSYRhnSB+pyRBvNiwibKGcgSRIYRS1C8B9QDbhqcJkfU2I1vmM5LzHl"
    "By7HDTgvwiJJz91a6WLLdWjF81+kqs/xv5SiDp15hhMG/7HTF67k7zh/+csnmAtyIhdcnGfQDbgi5CgohFLNZT5jodghpxM6wokSv0MDzENA6RcdeLfkWC"
    "8X+FJyxYQ8DYWJHQPBE73KOwgRPXIWJI+wDH8pyeYdXyBTx2C2N87jKp8dzjpWPHZa5SJB9hCtOO3AwNfEcqchlGFCniTV4VESYrW0E+iUo5LuZL7IiMaH"
    "slxov+mwK4p0Ppp7aRqja1P7pzo2dBMfw4UVTuiQ4U/UnV6/eFL5AKXyAuTSz/G561JZaSrnR7ilgrQlhHU+KsaUyQmmUTFGQAYxmbd584g6BvqR4JvoB6"
    "rINSTQxiMQ+livqzfpI36RPSXDYVxBs6Avg2JIFOLaFDDesNEYtr96gZsJPRPuL2wlKKRg99wzhevKsRrU5NrCVl/d3AlWyCObu6pGAA9ILuCkhz6bhg+H"
    "D6+El93YCO559mjfPWXlOn0eGR2aXgCDsCDBkUODsfSFYhuFk5DRYffhCGtlGdnw4ci4HjQZft23JRkfb3NjM0gRkwqtB7zv0Lj9YDt2zuPSRkNzA+9H91"
    "31iAztVl3YwFQIe3pI5hux4eOC3ASRu0k7wmS5TIIh/9z/jN0xbJ1WVHvj9rbAkW/fvDmcOOLE1Bxp1Jhyajbkhtcr5m52QGUxtX6bA5q3t++AXjHPYKdj"
    "iQzicwZzo9pKdE+RJvA2V09y9Tj3C11gjQs0sd/CXGYQ24S2AFt/klZbf4uOLmWfX7o73mFXtIAlb+JL2jaDrYSfe8vbHdvPlW9anViymOVECmhHOmJ0e/"
    "smLGd5TM+9y88ohw67ICkOgyH8svzDlfrX9FezKVxb+iqOeWjUgXDj7uJ226VmlzQFgiXICrnRUrSLYNnVR2BK5QXWwgs60oT3/Dv2+X14HL8AHjsc0sHl"
    "H3r/PDTazLUlSNPDszA7P9RLym395o+2dVGvnIKYfAc5ftiV+qq4AS95WwqWvAcfhkegRBziTsInmU7ROpu+mK/jNuihg6VWYeTUpegXCe/R+CRL1pl4/y"
    "bFE9+qg2/V6fJvwZD3Lffldm7Zl3OhhPxa+ggNsN7Yl6wrHjqHnBbvbN9Sd9wuq691aZrLH+I8OKTjy2kMG6yoUTF+1apqsPwDzqKTaDnDdKOLr5kOZLjw"
    "8MNRb4HVm7dXH45ognHD+Cn+kpQVfbKvkeVCvgXzTHSVpZ5vXIpMfwb1KToNWFHEr1oUlHIHfp5+58PBVlKaF28TTfLA9HTy61L00CWXVwxGf/TG8Bp36S"
    "1IL15+SrBTlmdzsAVpc8ehTUEUmHsZTVt3r1VJl3+YH68txUw47LKeumSFPVg6z3pIk6c4N72row+Gq0ef6S3BW+r2HViGY5CGg8WVlne/0q8Fi4xyrHXg"
    "ysmIYL44zIsg5JtJGHkRh2AfoKYaVhWo0ATHUKIpgekyz+blHKwETSFBCSWgPOVlbMou0Wj1Jq0OrVe5TxfKEQm31CRXVpV6k+KGYm4TXQ28WFlqKq5ASa"
    "mYzYqp2iEo7qdGOdZqbbnO9qKqhmgnu7B4ZS069NF7ZQL4w7g/jnFmFQoZ5hQCK30HW8g05xg/TG4MQuJMFSKt5H71TZIh4TxDdlW8DVVkZMosSnzSkIvC"
    "wKFumFMb3E4Pcr8gAmFIG+OmGiyM1B/FheGml3m9tChRicf3/szdga9k4E1OUuEOfMA16aVqAhL7HJEbANTOP/PNGGyV+MYgcXpQ5sGiOfxmgD2kNJItXf"
    "Qaq2ZDog/WBtuS0gvCKNSdHvvjY1FqBC7MoaPUvh9s+zMf3L1z59Zd+ElH3Wrj9jrXQV1djbfierqWPU4MkYQGQXOdmaAl2SK1wr5tBXkzLGSkT3v25O1k"
    "Zev/6mI+iEm68kjq/b5dV+93ZXntULOi4rwT2GLnWJ7tPw+A1td/0b7+9/LuxFv2uAh7+UcdOUh26YCumpjPQpCp+nlR1xZN/f7gFsbV9Nd7oFnLwk2+HY"
    "l9mptZxMMCyxABQwIW+KtnAgu6fRWqAs7xq2djnsH5JhlFRF9gi9fk3XrhkDaTQK3fVPh9vYJ7pjoxktWFpIniphaz7wT0aCw6KjvNQczWKi05fSXuS74J"
    "K2kCe7l64S8AdCLv5zrWtpfrYFtLqG0/566atPEsvvHE2zOJ3IPQ5q3K0PxVdaI3BJDhMHS5KKmGkxc+yOprrh7m6pe8meLwe0jcNoJjOcQPj3P3xV7gn6"
    "/54OY2NHGZQimIeLxaXLbqich5P2GCydco3+6JaGGYKo4BdjoJUzpAgKCBug9d/ZowSjbZU5P4rSU9QpipoQXGUX5XpIp12HLiFAOCjSDEkPTXfLcyCQea"
    "ww+GrM5cg0yFtcBWhsa2ZsZJpvh7OKAERBXqHXBE3gfDgGQzEtxkuxwh4bCvr80X4dK1SCIyuG8zGMLpI6xlUWKtFYmFXZBAgunnsEyqR8YLZtKKr1Ymp0"
    "TutNNILCl0YomGnkAfFUyKzlG//2JuSWK5HpwHfyOcMIkbk3yKz9QHwVSbUrl9tRLTUypJT4kGQi8liUvhIG/OFvR3TRhTg5VkPUbQzJZ+sZOjUomzw2Yq"
    "RSX31RyB9xRGLVeBkPtwsvIcdk7a6GIdbxUosJzuRV1DG3WtjUksY/JdIWMSSV5nQw/V3NOYA+QwE9mkc82LyDjE57K7FsalmNj+hDne/TU0vcbeR1oden"
    "HqrPSmghBa/Jfs2awwrOq9WmDEt7CBXJk8tUBu154Mks79cS8XotYLkGeJILhQ2YZ/PfyZNLwK8Nmo52xfCTOLT8nS0ZlunOfOLlmzwGIDV/beYOg5cDPz"
    "ZCZBir/DU1imxxqaF7pYbBdGvlYqP4J5w1qPLgJu0TVOFlBLjFnkVOwE2UgD4RwFhtDgnvM+V8/yJmy+BSWp3nsby/pdhchILuT+F0q3FkYeggUwHzbBKB"
    "onyaXXr1tausqhpbMvKziMNzSSDjhUylV6mONKMMcZYn5NbfPE4Ho1pTCRFpbo+tWz9blgW/mrMIK+k3pNUbM06q4moRlaKW34PS1kSYrPOfzdBKAxhQWt"
    "63xhM6Px4WASlYFBEqcrHQFGBK+PvneyCRaYGD5wOpTp/RBjuHB7EfoHjftHBMWFHSNMMMForIu51yr1JgL/1TXeFy3QXdgYsHzzNFgRMNyXG0gGywX+/M"
    "bHusCvXtiqQkw/p57rIdNMoJlZMQvCc8ffAHObAvYW0l1dDspt50EMcqYFp61LX2o8XlLrD7fIo8FMR16yRInYdzsGjNDWDIlIdkhjsjB85pw8UKpIzzHE"
    "gQ+HMDPlGoQ1PwerlTH180HUM60z7Dt1Yd9qOngZdkHBPaYw1EZkl2MD002xmCn+mfsY7jmYbrPBeyR3x3RLJ2wBj+VOt8FMOTcAIXcMVgk8ILziIOfaTz"
    "JhzGm41Qh4nzq9lE4/rnU1pWi1Op1+9lR82LhqqlBinS1Wi+d1hfWKquFv/WdImuggx4vBPzGayAbCuBCVIPYYusmmBmunjxzTO4KYisn21M+UgWho+qcC"
    "0L8Jpq7+yhvo+N8GTLfdxWpEkzbo908O0rLumxJvj2Qa7m78nnNoBhP1dJ2Ae7/muz5Xeiz82mwl4+5X99CQaAfzCYu2iQNEDnpuENHRhfi/MMHEX/NAys"
    "P9llMhw7rL7bvfZMBZ/Yq5N7+rqJ9+zdXvufq37atf88Ht7R/vwlEEHJffdUejxbj33ehD8SEbw/cPB8tR/954OYIfnV/M98XOnVWw1TLtrnnTzjcntTKm"
    "X05eyHi4YFgyopZHDK9n0btOlAnh9QQgNylLOMCvijO+7CZoAExGj1/tPxlPpLKaPjmbksvFnv+soPNrp7knVdyiVGjTHhRCcZMWMsxgu+4XGJesa7ieXv"
    "XGEKohs6UT67EuF/hPu+Ksq5eA9c3BjktDL2nX9CL+xJVxid68WMFtE6lVLzumfnQDPhdIp6yFZ7SrxI67BfGm9OB/aZQnaOuxBlSZBVt/vKpc41+IW1wK"
    "Pi3UZdJ6eGh8DF6GRepH2VikyG9Wq8zK/8zro4nWO8hh0ZFS6uSksZD/0kmLoT7mzOmA5Xn5Hq7sTu5Z7OxFz1ENa0+iHUPyJCU/SNj5HB8ROZEiYSoHHQ"
    "2ASt+wdpyUZumXiQSTUVb+he6Wf7semJY1HZae8dth0rv3iK9Wa/gQCPdEsiAzk0/mE1XZllGOdzUL7WDwG+w4Rfc5zbjFSlY4zovfFP0VgcrUBxm6GNnd"
    "H+zmZirmgRPvQHx011uE+4go0HzjznZCXPiipmucbIy70EaiN2Q9LUtePBvh9esbzkVtsQnaqDQVGHHW81jkpU+tnbtjgcOQlLVUrrJ0TPnKmvIWVLOREe"
    "5Q0KSwVdUAqqT8lARbpE9G7zbNJnWUqavF1Qpz54aKoTuiNANQ8S02NioNj85GwYS0golUI0oJTMeD1IXw2t/nWBsgdQtZx6NorCGhU75MMCQghCI3S2+u"
    "nwCVuNF0DPoZ3kweHU3VJ/L4ZWBqqUhSsO6+Gp4WCQjq2Fu0TRA87VV3wK17JdzppUpLNS89UzQqLyDf4TFTEweThbQ7TVTWZBxA24PRpBU5BtdYcFktP3"
    "VaWoiKtbzP9EA5KG84kSK0sRLgkD19Vmr063JZWUCOnXOVKSa/5cRqDWaWZ/+sVGelOrX9M4O+kZMlTH2bwtTU7PDD0dIm5UAnBMv1P/U4xM04EHP/ZUwY"
    "w6kXkF5mo/x/xibuHCy5ScZhalxkSUc7ApPTB7cSfIP14ymT9fY2/ndb3b55UyEb053tnbG/qk9KLaWmNPttGhgPQSVDkGmIlj8Vl94MrGdY1qcyNnDs3E"
    "ZGjWTZJxnYybVFJlE4hKohSn41Cfz0NDKuYQsHGfsgTbvnZaBtbKbYQ1kQg70HWgOlPLkwaHL8jM0KPtTTjyfGYak+leq8VEd2bpwiv/PhhYvHIixpCc0O"
    "Z/5CUGtXC7FIwD8x0VxlRHV1CRi8mljMJX8hoKXc3flaQ16uWdMuTQZjLScUGxC0JfJtId4Slv4n6AdvCvvTnNAZFX6Skm9LxIzP6IDGpwS1eQ9LoousqS"
    "cZYq6WjFfR6LQAPlVFOOocjhnsUy45YWBpwB/BMs8Q8wtKyjQ+DudptZXAEA62Rv9zZTLuMnb+RkDfYOGiY/VDzxxedof9fgcX9LBvANBLTYiBeCR4p+qc"
    "7xp0AnPh1om3kL6UFyUj9inTnpjn1PoQks8r0NUqc+WwQbyX8qtcy83kyGqbcHDzzl2TB6RcFGPhnkIEg8KoUDDPYMXh1o16pheKWSd/hZyKl8v/V9/QIF"
    "XnaF65WiMGxPDNhSRxsvIWrhMswpV6UNZtbm84HjWUYaoFjZHNKMxeU94qKHnET/TmRbdyk542suVyY+uP06qalcO+SX/taWrHwH/3NcnV/jtjPSbfIcEw"
    "Hu2FYEVagrGWRRZrThFdbEYlDRUBtjBWiw/X3yIIU3qal1V/5+at21ufdqjXKA8PVywO8Ab7qeHxw7JEYc4J8v/FV+Ck+JAh7nhLhCbpu6nO59MEnplBYJ"
    "2jmHwx5g3fENEdviIqR14ImoPZJWFyKKANOjTY48686JDGdAqvozjm+7ms59tbdj/PGqTpYVuZhdUpR6xx99HfwPLl0kRbH7ZuXNtSyGKkDz0uva/2jNXW"
    "tcWTclSNV/qhnpQKzn5lH+0zbihPygEWHBef6ZbdG0pDGqqjsyu4fgB36OKZH9xTl+5nPnupJX4ZXEPfiPpYtlEhskf2FewnDxKMfIYVplvo1FhiR3xQuu"
    "yID8oan/pDNKz2S0HKlOplCd/Ua/uaf6Fj+DeKeqBRkeNbz/HPEf45wD+v8M+fJdhBM6wlhnNylkToQJ5Ae4PFFXNsc4opJkU+LzcZ/rB5BPO3RGlDSUlX"
    "+pOqmGOe2n45aATS35bKD+BJTICc4cRRQTp4D1cSzYPB4M/y+vWX0AP1EPyXUtXiriWyjeuYc1+y/gb3jcGKdkKgmlHmZ2EzYHtSmljXwqJW+8IG/LY4F6"
    "Y8JMsDOUnc6x2bDHcWnnfKKklTXGeSLkR4QG8pPC39HG/BTqJ8JFsZMfRiGCEZo8bb+LxeWZ3XCzmVQA+XDDrURPRHhKiZFkG1R2YkQwfEFsccPWhNWlxF"
    "Wz5XO5Ef6GrLqGRJmoTI1uGyytCGpxIai3psQDO6gWm554gCugVCFvwQt43EsCN8+zLkK13mWjPEbKh3is9q0SAtg12Y8zHsVut6+ZNVg7rLvkE9EhSudE"
    "znRdnFBHuucehWIdwjUww0RV2eRtE3IRcge8vQUNVdY9JTLSEA0c4zt9bF8D17U3qg0KVhRtFXmDhfde7lbmtzb0qYX5pjTfdc49ULNzX4hTFkYtdYqLC4"
    "kE+6lxEXw2SIX/sIHamQZCo6jfHu00OaclpBx1ldITWMe+yGuYCECpEI+ydkOOO7E06xs22FRFPmHdV9Dj2k14v8smsJpS0rFNZlbGSxJsplheoXN7go33"
    "1bua12MySPxiQ9fUW2YmIyW7VW+sir3NZoxKHW43ZC7X94U6qvpXro+x/egGB2EnMnPNVltzvUiQacI3Co00nsaVpO9F0mPrOQJxoAzmIG9oGvsK04lbHj"
    "CH3eU1sUG/UIRyj+0vAvukLweclUhuhaIkqDbGI5NXtZcG+wgz5kZ/kWXqZ3Us/0zlYdUF06AsHXupSb9f28/Bar6VDcSqAcETZB37y/sREzz1jZTqD03t"
    "kAFpbOjMpD/VwGKNzdQGIF3wck8ckvcA2sLGQWE9MIk7gLBXrqGc5EGJVXxyBg2dzs5+osyfboN4z0qwiU8TA7f3U8HGIV1vjV8e7zbob0k1WP2h0840Ro"
    "3wyJ+Ay6ErasiLeK92XjxFBOxKeAE0N7ognZJjbwT+fSkw+gS0CvV13MytteLvGfHW5LvwDSXsow5C6b61/sQcj5bH7vQQ5NYXQYE7wNXJUHjs+znYdvjH"
    "QgSIhAFTHD9LX9cQMrczsMsWUTnOJ6FWs+Us3vJlur9pPCv+9L6+Uei/Pj51L9Vaqf/FX7M/r6rsEyw50MI19qMo3LqEhmvP9OqqQiDu4YZAaR1mUlc3By"
    "Wi+dT1b5ZAzNX+BFmWKCE5epn8g/eAj/keKVeJczkD3wr9bU0DVRJPA3mX26zf/cxWPzZDqpubp+07N+RD6iwdYfFKLqjv7YVePvgtEf8HcXjY+7t1W39x"
    "2oz0nJNDrMuNJCmC5kiYuzeJqEGBfs1xkAlksPbZ1HVVxtsltsovhmfZfN99e6mk3WWUu+jWOlIWWacDVQWk3ZIYcI2Eugy7vJJxyjOTpv2JkHccZZKpyu"
    "jskpHX64DvaRBwj+fb2N9e+yRmHZRjJPRJ8OoQ3u2XaR0AMczgvLNAz6mD6m3QELrJHV53MnClFs72kua10DjpByuhqvTOOoepEmRuEHOaC1lLo1/K3+rn"
    "R/U3obmqlOx7ek9AhI2yb26MIvwvSJzdDzo81Jj9TWc5gmLK/OqiWn0yLaZ90PloDNnVex2/+xqThG1w5H/DhY8tjhFKKhj6MLfS5V5NzjncR7BOyiTYc2"
    "ulZCy4Aa1jOqO2hdzw07l8PLhaQ9fb5g18MhMe0oGgDvu0x8y9wbbD8Uqgg/g8khMziLXAnn06ZFdmccjQmHYbbHQsAqHEiEuV5oy0lFESPRe2gOECKAiE"
    "MmWBZbH5rGXE4LI90CxbrGJB3YSpLN4xXrHfYSa1YMnc99dsaCNplE3QIB2PkgE6LW3Xyor06GhtGZ74YkkkE/9Lx5jAgjIyYxpksI/SSqvG62GLY8FGxk"
    "pgsGZWS/BLaAu8+Wbu3Ff/3LiUN7tEEJs6MvuAv7MIia3wAmOZtb/P76cUdsUbpTP4GpP171dRuJbSKzdqi+nk1R0y2unZREHrsLTeKQxzo2HYKzXJNbmW"
    "fBmY8lvNLKaq6HMFdzJmUzKwOOBYE1Gldj2/aG19mGPUusLFps37KYnYdBC1vxA8RDh1g3aFzYEi6xPRJGYmbVxIY2CxtDwdJkJcYY7sEknoVdlww2cbX2"
    "dQI6nyEyGTbEyIZYuXkR/Jzu3JeDuGfQXkCXgyGCTaeRVEM0O3Twd2V9FK3qDFEi67nsaQf74YKd9KfXT56pzut9+PNs7ym6Rt/HR68dL+ZFL8WbMC4BeP"
    "xDOua8C2Nsqh6f5VrDeeQXvjF+ytEfHz5vjrdOFFIGgXIi+cEOk0AZuZ5zWf8I7B76+2hgZ0k81hAKGmxyt2PNX3cmxS4lBdmnDF2iTY2S1fSmxf79KFJp"
    "pOb+jkNoatRKf0fHIWhmMHvxTxQNJg+0q3ACF16gZlI/b/05i9FHxV9mmf18khybz5/jo1ldi5ySSFALi38QRjid0jfgXdwPp1m2TY7xN8JtOsIJGxui98"
    "jEpFrXeo5oZiqZGJrlaLKipTUKVT4eHEejhKgdG9RtDffNStjbtCgiD5cuO0p6+3L5vOv9avnTOUjCb9LgzjKv0imHC3472FH6jTfQF04UVnXCGmKTcn52"
    "FhLzAtjv5lLBgRsGUSEQZfxwtWVLSnRKNLe0qJepO/Tl9HIZ3ZtFw65rntcHo09LfZaXTEGUMIZaK9GTQIHN1HwfifCDVk9cVtrNEYlL5DhSs0ideaqHOo"
    "4GC3glmG1pfzRJ888TtbN98/ZYwUd94Ob27R/GJADmZ3CMP0zUDzs/3hyr0+TkFA7iP3Dp3Vs/wLVf5OAXPnrz9p3v746RAK1PoI2JuhXfHq/gaQZ4L29y"
    "n9r9bn3SDqa87JK75Euk3GWX6LzJowhpPdsi3rAOzI/myK2b8S2l9+rc7tXlalDQyXIAOt50eqTnR7oa0JJEDkKE7jiOi8gILLNa1HRQp82jiobIWor/9k"
    "f879it89Jaw0ViiqzUqGPQ2lzsE4q1dwbxZNTtwyhQM31qPTQfaHPyHN/HuClq6VaOBy00uVfaO0zOZd2RK6cn8YQTbHaO3YRYctfTTM7fkjEGcPaUvIHH"
    "dV902T9Wjjjof8KNgk6N8AwzMnSomy6XM4QuibcTNJzj5ISQSykcNYOH586wIAL7i2QtIfj1sIxOwdqHHZH+7c+o7I/dp06+KYg1HM1BZ5g+plno/ILOWQ"
    "NfQ/xG7Uw8JlnvYgBQBmONw8m9FdE3hfUTqO2x8SXEaz2Gse8xdEgZsaMZfpnPWRqtWuodJPd3qEmX/QtZJyLiUunsKGoSRQSyUhAg3ixlNm6xaXxH1/Xu"
    "tNY3AnkHJisNZOidiq9KLmFbXi9aX7DDlulojTeMxqL30nmOBwqDS8/xmAFvlEbt0FVX6gEE53IMvLDzXqYZJ9vwNBSP3co1pGHWL9xVEKsWQI1Ohoub+z"
    "g1zJSaxgHwnB11jkUsPWGBhY4bQAJo3mYN9mF2DpZhOK9yRNxaxX/C+n3GHn64aGMHe4AF4qH/7OhdJxChLVXoGUDPSbPxpBaXUjHuG3fhDvG1sp5zCN5L"
    "PvjRnw7yBVv1kq4wbu76D9L6cll5W7j3VP36XCYSU71mOmFHGoGnv379PeHmbTXFqN3vbkIidXZzt5YYVUiM1IG/zb9DbfUnin+jtnqGf75Eg9F/A+9FyD"
    "EfaPko+ttY8wM/NcbYO+UsDj/azvyfkunuBALeoL1jI+hzJI6Wz5F66yvwn0FRf3QaRx+9C/tIo+kMGddHFqNwq4ENoMiNehKpx343E3b5IXbzW+zhJ5Et"
    "VgT67sXZ+xKex6EvYZogeJumXbCI4CEnspNO+tKtFELfdX86JIy2OUHXH3pu9ReBlNNFOlpFdHatlya6mg1xpHvnr2+I8rNqDYVeQ3TGRU+Sz2rXM4e1Lq"
    "1DAmRo8qal5YUNuk8WK0ymkvXt9VDb07X1o/MIv+1K8KAP0vS9HpN6ngZOeE1xjXWU2CHCepPJRl3ZvFnvd138Pe1KNSPXg80GLQPvKhOh1bxHIvTErezk"
    "xXqvGFlXU7aqX6qNJtir11/eBhdwGtrwUBRO8Jt2xh5tb6jfuDu5GzpMbOhwtzb0xOGgTPlkyspmfxHtUG7hsGGCPNuqQlesydiUtVS5a4nCvG1zweko7n"
    "c9R01kfM1Vzf6xY6Xb4E2edhBpxRlkrKedhCn93OJ5Xy43dIcwWFjrhl2/nzDb3ukoB4mCPAd6JpuJahjC6+/jKBIjtyqQW80L5zBs6gb+UmEYYAXracFJ"
    "mrHO6zXzPsW8F7TsatANZfEUCIYxMUNQrF6Uurin1ytUl87mSrdkEyervv096hZ+5R97Q3h7c8XqKikbnE6/sKpP4yYGhaPf1H8h7InV1dSqmmuDoiZ/RM"
    "UEGd+QXP5dF/Kqe2Bgn6Vak9OBhWRrWKtX2l/K8PrFegS8zj9wCAIZXa2R1A622kKpGVa5ROAXxp6WZucmdPyS6whPl5buc1mCCpROO0exdbeSjNNS52PE"
    "4HjoFU6q8c8a9kbbY3ZpfIzUg8iHyX8ErWbU4hNSW390hxu97z4cgYxiOsPbKyNOe9/pK7aScqxGLWj0LX3yko9sJXxeDd2+5ZmbS/nGvy6ZQmGOWXT8Az"
    "cieP0t+neLjrh4/i3n29bY17T+9A0aQXjvtuGom1sVIby9SGi9ih5+EufYoWsQdNwqeWau3rxzF/1faXIcR+dRKgZCxfYBWp9eMcB1cPBMw8HHosS99JUs"
    "VK28PtiP/qvA2r3oAmDt04iBtQTBEXQsw93DIjp9jRZgSbJ4QvSiE/Uign50Ko7WzRne2cHEAEWxwlgMGZ9DFPOHZzlRI28IK6+3N+/aFESGj5uSgy3PQm"
    "WNofEJlh1MuJhppOBFX0Tqjd+7BA1+Gmlo8KedLe3DsahgPKiBwXsRAoM/7XQ/bHX1mQIEDrByE9xiMNnZ3t4mlflrtB4KbLRvDwP8MHIxwA+jNgzw+8ix"
    "nn5xTiGmCXfLuvJlE5R5ZOC90o9XykH3CvX5lf67SP0D0K+DmmqMsEH011J1bbCyuTKfhd2npZR8JyBVBG+pnkU+tvkXnTRJ0GYyPA7Q8HiMfx5E2g55iX"
    "/e4J93MBg3t2/e2ty+u7m9M4E2m1Dl/agGVf4lqkOQ/4x8GrDXUR2SfBq1QpIlTxNH7klkCKwdnDJFcMUOClYtmOXnUROz/CqymOUrLYbmFYEvg1mortT4"
    "u/Vvkwe4ydmiAJQMIINd6swDk3BAkbcYkwL+p5TCBiXhaxRR7WtSPPidWFKLOV+PWJ55hSnCiG+BpzyBNdqER//83zafn8Xo48dH/Zxdxn7+S9vPf0XqJ9"
    "9+/usC+5lvUzOeT+IM9y7YWlNYS3OYLr2TPD9JY1iIJRrTIDyO4iqsoSF/cwIBoGJMsWpBLKC/s1n1NI6nR2H0sV+w9vZSSnhhpB2n6S+8nJl/jHbovSli"
    "reOWrRHRfxvPidpig8hTeDniKEiM6j1B6YY9mjvMZlKvVIqz+1d85gyJBlQ6MDoignyNwvnvqDsxUd6S8Ot19HQDSOoATXKxGUNbXdSDLthqiMNROu5Hot"
    "pei7r0Yi7MK9K6v65+5Vj5ATkzq1LKwRQ+GB/Ut5NTcuRt10H5GkfkwfLB7uuiYZIPClfZ+J040VRJSoZLFMOVnNzkspSsnrIWOa9R0dfThthZjUZMjIyU"
    "lMRKWQtYGoVWic0IQlliIugmyeEihuNAgoKlowjh58nTvf29g+eHb548OHi1f/hu/+D1k0d7T/eePJ5Qpbt+nI5Kgyw3Q6srq2ovB3IFjTKYONqehC7kqH"
    "W4HsIfMkh/DYSf62VG+Iy1GeYg2nF+avEi07M+PyNnFsEYmkrSyDKE6RE8PaiQJXnpLZbfboYtPnXrM0e70hSwXp9okdUdABnCt0pKuWg43CmH03TUgiUQ"
    "hlDpYQ9L87QI6Xe97f+OXNbHrT9GDzZ/P3RruQ4nIvZ0JSGUiwSI7CJMDytdrDuj54AerkX/MHtgBObzeDDSGQFTIYl5ixG6R8g3juX4MC2G3rR0j485SY"
    "AlqvsD5hfgzHlXYkJW7Ufi8ZxYmexdWLQnDSQtSQOhnzSQ3Aj/WdJAQVf8nSyBQmcJIC9nqrK0QZ70EypLMQjxlw9+PXz76ucn+wc2D+DgwdMnb39ryGn1"
    "Bhb62wdv917tN3978WD/2bsHz540f3n44tWjn1/sHbxt/vT6zavnew/33j55fPjo1f7bJ/st5xy83ttrHt17Cfc6XPeg/OslWl9B91wAZHn54MXTV29eQg"
    "NP3+0/whc/fPTgxYuJmrzbf/IryD1s++2rVy/0Yfh8+PLB/m/24EEd3VKkNQ1/jgd6yMqdwUrcdjT9JNWpXAqh32A/EvQbOWo5BmMDsd2WhGgsl9de13LE"
    "pB/jQVJHD6IEn+CelTjMD3wQ5iB+II7KjW0C0VhJHFh7pFSURNDXN9G7p01LCzTgxAlCDpv1L/tkUX8bJ8AAAZfAsPY8LGflAu7KaCXZCm5AtUyxRrN98f"
    "dEPjehVzc9vuu23IjI4p14l0qdXSRML84pyFMzTlhUh8SgG9QeVQoPjnUaQZ6qMlVRqtJUzVM1TT0LN08HozUZBHoA/ewBnX/BJArmI6JmKOFAKojwsRci"
    "JPCo+TxDntgim4zhuQYL7un+SCcs2LSDsWLhDr8dpzmRJUzzOT4QiGqu2ws/wadbNxEillV3b0/GYCWlg7vwrgNEscxTj9UzTddTd+o1Bbvb5qamcab8Gt"
    "AGNEEpa8zy671tP4qsw9N0SgMsbQgq70WpBGwyp7inwQbST/wwTA1JN1bVjZ2AfLhhSukpfkCc17X8zNmzSUpwkBBVVqdN7W1F3ElOEWSb+sKsSYmbDPPt"
    "nJa8mcyCrJIw+wKKcFE+TzBMJLEnNIf6ljmeyhRM6N581sJbhStteSCEx09XQsOjbM1ltQLKXez3NMsR3UzPcOLlNfJgx5EHiciniLHGgZYEiDYh3iJ6JE"
    "xvEs6T0DgtpJ8QMnwCY8nrvFflb5DGtSSS/SRYwSTQAF6XFuzqlsXtaajmzUAXWNsij9x0Dgclcxp6etgbVdZP9787CCrdcl13/7uNh/53EuhixVcbNL3H"
    "aaPExTr+8sTF4od1LH5osPgnDC4Om1j8sBWLn63H4ueDsBWLT1aIweGXg9y4IyfDKoIh6dtHdcHZSIZXBrHHysGRo0obNKEPVxyOTlMkWVdFAJKWYLQ46L"
    "OUllzpmr9n1JW9DAtaGvW/vH49I7YO0DZT2DYFzpsaVGQ+TNnYNDkCUdCPHBsmcXMEckXn9iPJEEDM1IUIf81mOMEQWo+gGPv5AQ0INl3fEAW6FmpAPGY+"
    "E7wVtQE9z22KAw/AMJc3mGflaXJcCXlUuMIVb465mQP8EiN93ngVKCfdwLm3Uwc4/Qbu/dtYd4NnP0ltvnmGWamP0XWyOIM96O2lEd4w3G24f8p0QUyTrv"
    "HM6KKi55lgwVC8QJR2XDPCkNI2GR6mslOYZ/UszYZvF59lpWwOfimQI18DqVunHjzsNPWdIo1ECZAB10prq5oneiNOJnqqovZUhTwV4xgKUpk41UqnCWkM"
    "vHFW9Z93nwmNLweKcCqwzXKSqsNUffJ1mhoa/SQdiM05gZNBAH1MZoeNbj6UYqBYxs8ViedpPYmOMplGhUrGgy8pJcYzwtt906SOHliIovhWLM8+VSAm4B"
    "kOyxFGg4cGtfmQMMsUttWHXqCM9HPsjxxNcevD0Qm94+Zo5+bYVGqMWQf8kqoDv4++gOqFdwcN6uXePthAYJFsj5VFP5ujLgL6xav3+oBBQIPFs/fuZQ0B"
    "/Xzv2XODdf7SctDfdx5hJ1voaMXQUcSIELD5VarMCHKFei0fClc8DHD7MvBktajJ3v7GEf1OZSCUJ/z6lXD9uQWmkSYYzfvLIImf2AxBN6Mr7rWgEQX059"
    "Yeb8Msagdya166Wtj39qgs+A32RMkl/5AnXguMxpMgaOKJR2YFP45BbeYk35IILIg4WzDDruCBh5HDj9NaegLcRnu74Vw+6XMqtR1soczUT+mivjblyKG/"
    "EaCgMXmvGX7XR6XVR+ktl0KxZ7B69twGfE+fvAL1xoPQVhcglD14MvTH7LU53QcoCzoZkeGvSFq9ZT/LGgg+qrIWRK4QPwin4j/KeJXIn6Rvl00ojR31iB"
    "17TzJQQMQn/y1AvSDpzfxvpsgYfHzakmFj6q04JvC3jYmiAQJpIj6DoEHNgm90YPDyzM6yUa2B9V+//jbttkFn2aHsYOdl0nqb4lsHyLLQLbzUqkJLKS9K"
    "IKwhcjX1gIYPOOfUcbV+ghB6jfHRW0G8Tk+bsiX6CbGu7wEjqjP3dZ6k/+9AwAvsYh8FziCmcOBC3Z571qbAgGwI528Cx3HUcfzsTVFRcNzXj43W2ACCn1"
    "F5y/1X+08mWmH8JhDcwX0MuYE6CvzB/m9glzx49/YVosD5HnhMCYjoqTS8D62C/K0EyQP73ce0CVmeplgyC/8c4J9X6LppxyH7sJgHqQd6EgLxLUIzSZrU"
    "0nJGOmim9eSoxPGoq5jWkEvDP9NvQ5a0NgvKLQGwhrLB6uNMY5aql6mPaPozRUSTv0+rra6xIJf8U9AbJnYPXIdOwmVEMSzD0tYbotrvfO3iOb1hMORFpl"
    "tai4fiE+wGprZk0+EfQKvdMmIdDvkDtZ/W8UuMHbkIwfTz5RBMrFxbZwCXki0/bBGYxwc34WwMqLqlGf5nZid/SfUNy29Dn/znpXhy4fiJRTeIJULDmtU/"
    "xES99hfLT3VM1NOaJUOoKJRSl4JAvUnXQKBAmCHa58P0w+fvdAgsCRB4e22RID7qa7qauB2lMVJgfWfDbuHBscKVhhGpogW0hJzuB8lXsBYepljsoN+8/N"
    "piL+1musxZHxFenJA2FOLfZ7Uu7zcGAUkS5SJ2hjSwU5hAzwUWlJulsZdaMhfzmjCrJhMkdukO+12hQ6zmWTzlMnvBh61gyMwubcQuxOsBLwWbOpz+7s0e"
    "4l5AZGdYHn7lBAtf1Cw0XjmZwHFI+2rfwXYt/sZHja0bAGoLTRDFpUZgZnxNYUDUL2kTNvYmJZJIee8cxUASdD9swQsjEuwrWKKM9cAhdVBhz9P1qDA2CT"
    "xI2LvUhYS9S9sgYc9SZ6jep17lvmdh97fIuoVNaoUBWz1L1c/pRUirDDejj/jnZaqjha/x0y/451naBFU9TWugKing5WCSr3zZRJeIB1Cr4a72Ux939SKt"
    "464epd+kgiRkzYQh6EEbLeT7tAmxepBeDmL1V1QHM/3lmzscvyF6FTAHTdfzUCSDd7DI66QtP6WUG9mdTEl9IeAJMo507e6PIbl6TSfqu+57vI1UfzpEZZ"
    "hDVlTryc9vxcchDyppxfUcK6wasNBVpMpVCxaccT7o5GP+FMOpYVhJyI0Cbb/Hl9TQY59XsJFmYdMILqZnpJ/9DQgJwRa6iyySpIWvcfhb2pX+lWPQT0yp"
    "ONYmAiOJfqUTJTwfgy7ENc1xP+1O3O+Bq3P/pGXlQtcQI9OtScJTZ8FcCwFxGat+cyUA6aMSqR/qD31G2zjoJzspBT+BsRwdim1aYMO4b92QPrQha4E2FD"
    "60IbtRsJb7e7qW9+ffjiK0LkXMREdcKqMMgw8GuaUmr9I05MRCdI23sSwxz8dwdC0V9zAxLSEWpJXRJdMcRsToEnuk3xw7yDhPt8UbW4fsOGgd8pQyOWpY"
    "Y6wwPuKhdxzDd02PbOkoe0Muq5a7nPu8JOOWyMtQB2bkV7NgrxHyFp/PXW5MuiJWV82pLJnn4SU4VGu0PS5mT59OfVW2n503zpaewHXtFuO55kwoIp6rBw"
    "HMTDH6mnbyEzRmfoGD2Sfdmq8py2Kz4RM8pdCcTNm33CvhfLSWwmTspsmTf5IYDn0KEbJzG4Br7cJEtVs+IyZx3uIYWcN8oNkM/p16pBDm3XV5lGwuIekW"
    "l6PMkcb8aaPY1RyWMhW0LKcd0JXtG9vtZ2hB1nNrMnjkqu4Pff88V4DTC2kfkOs/bPgID2fGHQh3AXs1niZR9Q9cgXV/Z4sLVDX8nG2+T2R2+294CP+eX6"
    "+6tF8vq/v1fH9VMfctZIcJaY13jSu3tZ3ne9g66Oyp2j1rsNTYmWfRVnM/UL5rJlfmzij4irwPEtNG1y1hIqzTJrA/Op6cQHX/DhGQ04hbLwikk9OZlUdn"
    "kfl0Fiz81lDgogAM5yr3ZWA8x5Lzc4kibeyY0BHT5GC8iD9JoMgw5VAwSChyvjhffEW5nP+nqH+p5CCv9g2MfzQXV0I0V+ncQ0BG8/UYf2mcMf7zco6F+l"
    "pqQezcvnW7huifz/++qwf7RNzA5OlxkOay47838S2PNU4wilkwrsEDtGyNXVdLYEF4sJEe0HrHQKLgyab+PEjnrfXhjue+y8VUh1tXGI4rL1JxyEwXh8RC"
    "cZeoFPdcjm88x1wxnd5f7zRy9+AiARssY1tXm33E8WUKxiWgLdoqblRhbvVfqOOID1jUS8ddbmZ7c7hRdNDO4F2+x6Ur0BVOBbrZvFkNsFmGDqsBqt9TZ9"
    "wtAmL+X008PJlfkHh4OncrepzOFZx9OPcrepzOddpeOEu28JPN2cMjVXiCKXsnc3LTfNpZwkH87wOdy5/wHKnb8Wl+Qd0OGh/PLXM+d90y5/M2t8zB3OU5"
    "mbdmyq2d0tZ9Y+ez57uxpZDmttAbs/o5dDjad4ufb29rz9iWTZliDzAljJQOzF+89S0n6sRg+tChKkHOdQ0916VqOZirR/N1BUt+1jMvn8v0U1P8M8M/h/"
    "jnYN50NZ3Na66mn8K6H2k+r/uNqrnrNzqet7iFjuZNt9CXuXULmXJY/eY6pvSSuKyl153C0ra8lSgm9PZCy/3VixcPXj44fPVm79ne/gHV4alyZsJD1yRl"
    "3iUnSbbbSY5lQ8JhyYUt7yyMYDxi1QnTMvdafP7q4O1gu8f/n1yQE/jPnwmbdWoa6Qb1rhqaVos56L3w9KWmxOaiQ3yKfzOKoJX2Zvzo631xIB/VFVr/m9"
    "Avm8f5PJteaRkcM6FPkS3a8HzZCknzrHMl53Nn8zS9wl2Bz0wZOBdkSbXV5O589tb9AjEJI0xFgU+hX557ob1sFVfhlFrdA8ap0iEC58XjQWWQmbi3jnQm"
    "g1dYzj3GtNtjB+k1ZGoaLLKw68ZcuxkCzukv+RVuYBTAuRcSTcu1rutS7+KoYrsxZqnZUEmil0KNQ+i+QusvyVeDgoBWFPYxrjCmMam7VSYTx68yQUJOvH"
    "bQ3jJfkpP+dKNL723YqgOnndySYctp5nsgiWGrcDgcwA+eN1Fwq826NIbMd417pFitHBHPQ7y+7k3erDmz0v77t76+hlLV27d/9cIBuDlhllNSxt0uVt8Q"
    "x1oywBZwpApJSwQb5DTO6Jye1Kimu+AZyHLxBAtPo4DFGBOoH0cUKE0Cqq1wRFHFISgafaq0sOZktchxbVIRdH6bJ/P2GhqPaYdF3VLHQkH6/8CKNIrXbl"
    "jlR+iHIOcfyKHiEazKB1V3O2gU6b4kF/GDzKGQ1/JWChZgTrMjxjpleP436f2V0R0FEzBfy/P/cf6PWNL357C0L0eRPvQY0vtibT6YE9+5Zie/mF1cJYNL"
    "kH1jeqygolUOH6l4bON0OVqrXMWeXEs/Gw4XRzH0Q0xI7cLyG7+ca6QfUkCM2Uvp0CGPFdJP9FvB5pRjge6Y4+QLzksQJmA177E3NF/1zS2lEbwXo5yLwD"
    "vT6mcPZAdYy2LesY1QLi8l72pjAKvXEAp3NdHGoeu5JvkWi9O6wr6adB9xFnClm6L8TNrFri1+Oni132MfT3KMtueqF5D7XBd5nXX/nIunxs/VEpZxUvgo"
    "cWvs+Zzfy8sF32bSt6xatpP+nF+e6Fwe4XLob1oFLcTf3Ajp6ilIjhEIGO0ShgmyqHN/r1xQ48u5K1PF576GIJ/vQyRJuMz35+q1L7BfzZuQ5v05F1MSSg"
    "ZQtDhY56MeHBfKCbxDmL7FrI8XQjxACjDdc8+XqTUF5QW8DGgjWsBgq14firSsqVa1BHSQjvKs2snECen5MYnJ/DOnl8MtpFrKjDndP+EFyJ1ATBKJLVT5"
    "Dr4+gvufxZ2d2z/gtfAccDIm0FG9+zkImjZlTKuHTskP0rA6sA8x8ilJk+pcF1pDOTbPDCbKzDcwDxFY71zRz1a74hzoaXanPSqRO7xYYA0vud/4A47kFc"
    "JAK4yamgjfMyRs0RP+9cIs/v5lxxJ2Bix/LZQBmtDDG1J5UvMge9DTiMfu3LzZefYQzzou4rgzTcqPrOSHnZMinJ0mUQntFuLkuE3nFp2du3LRGegWxXkP"
    "xr51VLm0y2fQXkyBnDe+O2+v7rf4aiSL69PZN9lXpFNThaKH85H2homaOHYLEVUykBXF/zK7gfcvR9HQNrbHML/+JhmDozjg6z+cq1/8HngIZvK/53kVPp"
    "Gibk/wcfpiJXypXAfWaqz28+pAz0t95j+dqjJhpmCBokmHBMhhCbYmvQ7+osndDTuKfvMH5Ufiq5B3/RyeXzST6akfMMZSP7OxyNc9qTX9SNJpw1Ikj4hY"
    "uitJKKKRQmEDisNH85yP4WWx0qezINYW6hXeHM2Ds8uEHMcFmZF0CamHBa5BNOlRcmK9POLmuaK7aJPucgXfmuLHzy9wVD2cgwK2l/kAIs9T9c5uGgssAM"
    "1Qrf77uY7rPZvrEH+sy7aCCfuMdzyD+gZryN9F3qMTiry6ODP1tsSS99fuC9zjQDkf/Tof16787tncIcHnFjKkvM96JG33jh+wMSFuXnY10zFEtcHem8JG"
    "kJDbmZJJfp9jLdTm3onJenkVa9J8VKptVHM3kV3i53k3lBwUsOv+mq9Bkpdy+k/zboJ8ndGAgM5ns+qAuhGFyCgkmjNQJuS16KEpXyXFNNcugjHEFT4mlS"
    "t3EN2PKJE5TBjDghw74mI3GS7zgUE8pZI1uI6z0VGwm+yNlrFVTQcRYgrekC8NOhytjN1dHhvEy4CWo/WZgR7bKVqMmO2aifOePOoyVqBUKeZ4LIz/vWCD"
    "4hh+nCDYkIqO/jbvlirpiYh6x+7Q3WNz0XGg2Kedik+7btM1Zosiwb8S03VRsFGKWbmEZoeZc95tzmMYf63ix44+X61sqGPh7/6+vse838ORp2yuEHMCFj"
    "tpFYmvVYS2J2GVFLobifjGUUv+hi7WLppr/kLZ4c/jqinakurSMk38d6ZQMprz4p2sWE+x1cN/7cL4kpgifwcs2ixBGlgmXUHntVn+2AtW3f5r7lfXaYsG"
    "D2tJ+v34Apb0+EKW9PqU+IkgH2TtWXaf2JuqYD/xIKJICUvozkfOr8NeF/1sPZ6yKJP9VE+P+rZolDtEQJWFf1ljcsNz8HtA7XsmDaCG34pb8FvVZuwjuC"
    "o2VX6doyz9t69cUMjo7Vz89ZS28AS/vcY/b/DPL/jn1zk55CZHuCFtJpnQ4q+bnbBsfp8PRhJ1UD4jqGYMnVjshHxpvIsRJ8zTrv4bjO+NiIaP6b9Gs4N0"
    "dC0ratmNzDvfbEZlU794pd53ikExXcsBslzKV2IF9glBkMDsMtCTi7EdReBUJ048AI1TDSVZicZwqHFAOgX2kPcThOkYDJFTJ0i8CiCicSK7ZrUcot2GbO"
    "rMugrIiYMlbUNyckHfoQMp1JYXVWNsWF5ES3P9et2U/XYRsmy6qptdNYsLpNsZml3fZk0DVcG8c63249rybX3fV8FZ6VPxcKxcbE6iuKfWgf1sF+bDErF+"
    "odvj2OaFsDnoZi2kXAdJ72h+fBwzSD6bqmKqkqknJkgw1D0bU7dCtFMudUYvWUwHozULXxazLO3/cD27qC9al7WsISuEHKwNsto0UnhZEtR2i3Dqxnt4V8"
    "ixm0lDZTctHy1BSSEsfHZ4MpsfpuE5xi+3TVyAz8p6uCeTmo67iIKzo+pLP52qzJQT6e8QIA63zbpepBuJvySg+zS3IBU3VCB62oV+2gr1zi4HqZIzXDXd"
    "f6H98Smp4k3Yr0FTAhPkXzrJYkKKJ9apgT12Ajp/77SIj4Mg6L2nmBrypTMvu7kCrMSzrc/0aw8/m6tAYcKFig72feLUfJGfgFhRMHrIDTSfrhw0J2goGL"
    "4Nqy7pm6r6h17/t6z2IFcpxyUxZslztqxPWodTEQcpdusSFhJdPM5TVKCu8AtegXNNE8dg+7doVDmpW154ISwbqCYbPagNH04rb55l4afkBIkPejDNMEWM"
    "XvoBUoCjku/MCdHURdHaoC0GwUNJdpwPMTsAZhvykMq1xNZshUlEM3/AkwTkfRWSuJKV4Hgop3lEobUhiZN3b/YoF40LfCnL8ryFSA2M0H/YGv2x5bMQ9n"
    "oyY7Ym/Yn9rKjwgoQCkj52FSdGEBJGuHe2JsGwQClfrLYmom5vhPUtwkSzm9q1jMJ6JVl07TCzlZ8ZvAMWXzX2cOo+t5d+dVgAHFkHrdGk1IVyzBAHhbve"
    "M693gFx6PqNnhiYyQxbIUihhofuFltdPbrkqlouOTctsJxCAAJ9h7bwWpxZIt/lUTf09JZ0Obm//eBd+GYAQOZqf9K0cQ5ngfv0cFpn7nTxyzoG2SP2xXT"
    "gcYLOhefIPwuvwgjqDE4PM7OW4jCeYH2Cm2MkUq85r0QsG9VM4Ba4BY/8rRs6YOYIsdgp4m9jUHbu5Iy0UClvxwWCCSI8ghzGJuSLuUumPoL78Z9NaoJRf"
    "wvnLz68f6zkMDDxcfAMeOrDPeiEgbn8Y9y9pinrG58d4Zl2AdQeyeHxR7GGPXtoEvVAY4quu6QxHLoJiURBVc1w9JuLzvDiXLjLfpZ9Op0p8bRy1/mebDH"
    "vdnO2DegYN5r44H3k92vgI+yWlBK6Nf6DLsMhh0eF0RZ3UdOcr0ITswj46p47lUIuHvRGvLBJ0J5/gtTqfYVrnn5sBanjzk6k69NfkKeh0CKfb1KOxqXND"
    "T+CX3snJ/NgPWn2aftsbL8E3g37IQO+nfCkEeZN6n4HySSoge9r1sj3IuzgAf3Vl1S942S9sQ0g9Fc6Sn+NzbexLdWnMQUWXS82Hb55r5WOVL8XGXJeu7O"
    "zv2ymOZURg8KchqvnoJAcJQ/WNPYQzsSXR+IPq2UnDApui4TbQKL2EUlxBEjFpRIM65Rlqi4WO4xTGYMGHaQQWzv2RfiwQUXRBH03VF/sr2f9HU1v9S/Al"
    "PcHqdbWkRYvK2hu6zgx5KOB0qoxDF2BlHN0GRone8OECLIldTehYMTqFtBZWrWsu5wr9zUV9fRZd0njbxP+BEZzk9YzBbuxqpw4mG6NAQB/obrDLrS54XT"
    "yaqs9+V1GHnKML8gv+eTT1SCpxBh1Nd69m67kq6cm+g43ax1hLHJPZKYndrZtphanuEA+NuVEY/6IukhajpwGsZ2ISAdVIZBW5M0EyhRQfNXALFVq3dZsL"
    "OzEu7BX5i8NBV9+wEH/fI5jNFltJ3r9cxxtQiiIOfHRwfnaUQ6v47nsVGoF5MYYR/4b7OZTBMe5nyf1mt3G1uoSj2O3XBHuHhJTxHCfGcwxTJAx44hUBlT"
    "5jWSZ0n6AiT4kjvlbVK85Aa4t33WkP5/JRTNehV8bZIx2HiSx4D/IYsOHWZrnJfCH78Ak11nXfhFLKxHCMwQALLKhYnkEKs/GDIH9c5txlUXtQ9DiZ6kyZ"
    "TrQnk5Oen3quKdiXS8cR25DbPve3f8Nd/1bq7/QNZ1q+nbZFyt43wdyvpgIibvntydQNnz2Z1oDer6bcW/DiLRZOvXLe31MPMO4ue4jWB1w1HCEStAfQjg"
    "GdbVQl2s9Fv6ItIOyQ6iiSv0T9vegY/zx3P5pvbJAVmJkxeDyl9NKKDfghBb8fTan6G8+q/myq7NzDHP9wSmLX6rDQRmnaoMxZJ+Z4PFXwhhn0M+7LJEsf"
    "TxWMxcfpGpfzp1BL1wTX7RT/HOKfz/jn8XQtmekrRwRfLHU79gHbAppaiMKm1nPOxOCmSG0Wa64P6DDsSuhRFY0gXoIkARf5kGsYYSwXYMpiVAkGGss+CF"
    "MmzAGRdRIXoMllFRehjlaiM/Ijc3/3aGeRNM9EVTodR6tRkkcTBbgJSvwN3u8fJp/oaLIHQ/085450esuJLbfszg+0p3K0YJWAfNUUlxvLXqBVBhDa3VFD"
    "B7H6QvcVTqPPIUiIeGxlIrKOECnRVL2cqn07B/+cDkbsYJ4wy8dmRI6mhJwDuAJIUMATXnTT11SvrQwCR35Jdgk0+iB5ZNrU4gdLAsl9Q1v1/bL3e4Yu16"
    "9Ry/0apaecG50IC+Nl7/IzJmw8T1vu4lOZOLdgbP3lb/GIVv68reM8ae3cwkadkuw1xyL4dvWd9qL7/hvv+3yOrstWcIW522d5of/gXh9Rfr2d2nv5G9Fq"
    "DFNyIMKs++dUxxNGHFDAaUyYp30ESRBh0hRpwf+MJ/fKTyfIPlkNriQg+K50PiXx54f5l8GV7c42oq527mKCw7Q6HVzBj6dxgtVu6HNYJOHmKXmUBlew8N"
    "cVNBTSwRXMCL3SwQj6x3hwBTYj2NNBv0vzQh/d1E327phDmDsXhbPBFcK7eIcRRayP30e06r0teO77E/V0Ong97eJ7YEpZZzq48vJO707nVu/Opx9f7mzr"
    "j1e27k8CtddyMvx+89OPvbvp9707m7d7P3zV7+A9NV3+onn57c7d3s30dgf+v3mbztp90nW0gTdTR0FHjAW8IZPV6Uy0RM3QqILZoPTuXFJlJqVTtkrxTU"
    "WrQaFSHLZoOCHE7v/9f3WuLTQevxxFZKOOV5N+bOLGQyrCg9MLU3mHiwqVZEw3lHBSCjuP/Bqs+iXnGVNG05qTs5z5lORk/Upu4/PyXC6oevZ3uSA/PjZn"
    "JlOUj6Zp+AmaDVt+xYKw+EyrviWT0Ked5Ll+PiSM0neEk3X/cE939aVIHdXPOS5IsoL7md4G85Eo57nlZda0nuY5XvI0L3irX1G5d7oYfYwXX5zljYu815"
    "bedgJyX6ecy4emDqO0URc4DbnuDLKTlLhdwATLs7f5CZb1SeDja7LcQ0Yn8J1yvkm5GphZqqJBrN3/micfp5x0/xDnWjmnasN0RE+zg8m/OvC/e9Pkk8iS"
    "oxCWOmlU/Pk+nQCnlLMwk3OmeWXOgc/QIfmqTajch8UOV7U1wUNnWtFfCUNvvlE5i8G1Rbm6j3/81q4tIphLBxO3VZjxJ7Hz+PjtPq000I4QuBUFupVJ//"
    "NKP9fRvIKOlW8daYv6aZN/umJ+k6ZR4spvHTAhP8X2DLKIrtSv06+Srswh6q80PIpT//j/IVjiAInh5Nh98xtIDz2ke9P+06l5hS2+4f0LX6miaXXhy9RP"
    "ufhtCphYGCiAaTXP8MOat/vWefEXGJJpPKVTuRJlf3IcpmU8aemXpK1fXqzpi3tbMLfx42T1RLbQh9NBivO+jyn+nQWdtkmFMEG37sAZ3c1N3/PJvymwIG"
    "AL3ZyGxcfu1e2ju0d3vledq3eOp7eObsMe7TW0SWv0gtboBL/J4+NjaG/77s1bO0e2PQzLndAO2t6c/b2ttZ0fdqY7kW2tnBfHIViirU3Jj7V2bh/fPb6F"
    "TR3fvHvzjm1q/Rs2X23n+5s7O9Dw1fiHOI6dtzubIxFZayv0k9/M7fhORJ0e3jraCZ3XOsoLNOvbO4h+8xuaHsU70xAaunl868db39uGcFdqbwZ/ueQUwM"
    "1nzbPAL34j30/v3NzehkaOb0U3737vjvvaAa89R/jjzaObOELHxz9Of9yxTRThNAFFpLUV/k11tnswqEV8JhcJkWifi7zxMVD3We3rd7b5SITKlW6XuGH5"
    "+HGOS+j29nbrLfHXTQyU4V1/+J7u2tnqgCq59nTVYft3c57AR7BFN8u4SI7ldoR5D6Ersn6H6Bnw8Eov7e6Id6NxIIvcvBuqufrU7xSe32dkKH9mfDhfc5"
    "R/wUfGzPAOTySYT1/0xQQVDEHP1adjWOcYGVQQXD7jp2wuYHtEXkRP353Zlw7YEMlUn0jHvZNqg8rfAvNAsGfLo8zyMiGVtVPEKYEsaiN8nMZf+BB14SYV"
    "8IEHR2dVwT+chDMY897NO/EZH5iFU8yS36TZgT/dqv/ChTjwpx/gKjxDLqbHQ3WBHw/vbkei0+HraHrgxTg55LXxVi3Hz8LiBCamXBdj7273bpurpEdv/j"
    "/VvWuXFFXSKPx9fkXSMlh1zCq6UZyZast6EBEYuQmooz19zOyqrO6UqswyM4umbWstHAcFFdFR8YYXHLyMCuiMg0iDrPX+lHm7qptP8xdOXPYts7K60Xme"
    "s9ZZLpuszH2NHRE7InbsCAVRUy/IBejW8V/nYDdxoaI5Acz40RCzSBXF98XhNc92rNoBQs5rBl7/nFZQWLVVk8BfctuE9+lJGCVdDP/DqIIe3niqNVG+N7"
    "ZAPfEAviW6gxQ0KYCkbOO/jngLdN8hVnW4MYCieAJq6Lh19IQmLOAp9eQYWMhLIcOEZjdpbJjM0BbTtcED9CevBXQX+zF/nJ9DXyYQ+HDHC8L5yO0YlALi"
    "4QhkTOFWLgXgywnC73u3pnFO4dOEfJ9aCWP3L47iD1zG4KkK/X+rOqPXR1F8gn8DkO0jv16xEnem23IjfBGrmZoCXv58FU+YjfyGmCcGb8njCaml2ZJHpV"
    "uGYZUmyvFceNXdVr2Q4mpWCUGvN6cRhJkGoZ4V70Z+MAewSUQL3SjGJijEiBflgQj2DsAmWzDTCoboK7NYzF+KlviZR2drLqsQrxQdbv5fFh4pz8+B1mOh"
    "yZWF43iS71jVQa+ZQTcJLwaBH03/fgL7PlAcqRxldM6z5GDSu5b0DLXuvHMysxm4M8AOu4niurGXiAUhQFDT6+wgz5b4DgoTbE8PwkKbFNdNItisZe0Q9V"
    "4kmK1xpsZUWv6/E2X/O6eNdrgudPXb8YY3q/b3ZljvxqWjfoxmVbn3dhMm1y2ZXTRFTqJUKWw2aeqw5WbGtFbjqlrJrIdWQfYXEKWZfyhE13Sgt8V7c7mD"
    "5P3EYumKslXAK+teFJc4b1yj1A7louBvKdxkmXqKrWuaYC1peL3SK5Yubw4GpCQcAw0aaNatI1qoMZg8NUeqMZt07McaVdOyJs1mZGnqSevahgnDvDY1La"
    "1vmOBOmDv4ue75HXru2bvEkZAFtIiOWxaFqFgUZbKnRHG3g3ErMsIxt41ShWMvznRnABEwPCXdsQhpXHi4TQcdot2q1+vZj47qmpr7WV2TPHsbnVNp6vzx"
    "/M7J6HRbXVPJdbukUtThzpT7A/o93BFN3kHpBe9wqxsmJu8I0/3iMZE6lROn3EkVM84AgWgXBzpAKvZm8chKjE3fhxdnx/SVhjL0qcZDrNXEiZ5LoR8eay"
    "iUGu9VHmsUe6gjbJeWvYJx3B9mU4CJA+swzx9j0rjd6PXEUXc4KXythgOk4GkvyC9oKqSiXds4jLTXrBbPYVRGrta4vWohbdayUjNVSR5l51Qj3ke32ABD"
    "gtkRDZjwRi8KguiDflw3gAro2fX2+nXk4/ER0//AK/uxAv9zz0nY15RPhgS68BIwegs7BTwW6dUpzU83GvI9isSKRYhmRgykh/kYW/WmWrMzLgkYpvOIZ+"
    "a04AKUfoIfWzgG2AvkUQ5+ygbh8DAsejYwB3ujFJXLha9oAYeTbpB7ILzVR9ouVPBqqgqhNYbjkS/Y1mtMKjsLGHqPpsKnG3QutUNQWiWxUXJBfSqw8byk"
    "EvENL99u+W0/4YTnaLKmw464mhQWZYXFbtQSyX4omQ9W7onS4tZRqAPR1kI6JOQhYTRmYOOzgILRgphKYrB+ASq6LIQpqmlEPRnUXY6s1ysq55JYZp+GPv"
    "CQQLyfjHPwnRhGSeI61oDxGNAq2nm1Mqy6IPk8X1eSWI6yNXqxUGXyYny0QW47a7ZJO09BblrrtbhLtCjwY9OmWGKFnWVp+E3SK7v31JVztCCaGiO/Oj/X"
    "AX9VBPsaIpyH8bN6CJ9F7ZhEw3+00yDObI8e8uONgt5OAM/v6FY1Nii6nLyDzjvR7A1YgFBqyGUx+M7kHc2q9NVRXE3zsEO0Y8HwhUjnFBcNWhHcStyJVo"
    "lmhTSSKDcLGmhZYWSR/FXZ8dMxxgTCGtDfnHAfoTy9+ljxYeMenMDZQNCHugcnwF7Auw4Jr8Rzz4k1iMw1UHGxRSnzGyBvhu0EGL4ny4rKPAgobeb28otl"
    "zHS8gKdsPgalg4FglnlyongGpDav5SGI0bPb1Xu0Y4tTr4qzD8NKwkZBaotjg0RXcfaDWGfrY0WorJ7/dfxz9Qk2aEdtC44tzjgrzuPiKFTu4g5zRRUZVF"
    "y5mKg5E5ZMK0yHrSqljTiyqzgyhk2Ml6TRXSF9EIjRj+kN+eJySRqhOK8VmUOEr/VYhWISyHsPfmzNRxSBY4wWpWSEoBmjrhNORSM+i0Nb+BSTDS6w5DEu"
    "xkQktloyrqyM4bEuvbVSF1nG8KAd+xKxpbgr/sWRHT1LdACFtdRdasGWDYX1GwvfgPwtjswQrgxH8UIsgIA/pXrFg0XnIP3r2KzDVpxDIKxYDS+BuQPw+d"
    "0udHhT70Dn81qPavBUnAf5E6hE3Rb7r+v7V9ZD0AT5tXMPNCt5O73sGET2e8OTb/P/fnbujzMqzRnnrHWexVQanhkV/AnjuqRXrqO3NZR3pjBUxzRfN0U5"
    "gq5RqYtpIIJuS4CYZkCdLjhYFKP4i7Tw8jI5Bl0Iw2QfoJF20wxMT8pDcy4Ib1ioBsMIyihFFc3gqn/I9XZ8YNvBp57cRVvokw2Qxp5s2I9o16YnTTJdff"
    "7l/oW/DU59sXr+1f57XxqEOjj31cp7S/0bbwsi7f/w9/6Jf9x652KaVAcX/9o/9+XqzY8Gr32WJVaowh8MYl25eKr/04lbL52GL5pioeTg/T/1nz9nEi0j"
    "1/LVrwZfnu9/9IpJp1B48M4n8v0wmfKoBh9/Njj1E5dak0z7577tf3h8cO7U6uXLI8hz8Pfz8H156cLKqVdzSJRBtfrp14NX/rKy9OFIEsVR/+Nthkr/9d"
    "dWvr6cS6HcHPfZ/+Cj/rW3cmlTtAPAO3uxf/14Hm0C+FZvfgCru3z1oiJQCWtJoStLX6wsXdQUOnj3p5UL11Yvfz544YSk0MFbV1b/+YN8N0yhPLP+y5+s"
    "3rjBpf7/439avfwD14O5wpoPzn7b/+5tGGn/xdOrl9+GAhQh3t6Y9pZHAgSdUfwbVZ9pgO440odzDR1RhtMZpSOSr0X2YzSk/klhnJyxuglZTvbPsEdtQY"
    "smbkHJWX455O9a6JAPO5j07EVXMghSp9WvhyicYmWKuca0UqbcfC1K9FdDOUrJK3IUQrCjelLwWtTN4R8h3wFnfKIh/VyLxUm8FyNEbaWNJAhrFG1gWWpK"
    "6bGfaUgFIyS1hEXH0LhPLBmS8uBf0wUP3eL+0ChKcR2FKc9QsjAEKl/FSH1XYxQrjK76sWlXCJQuFVUTe4RUakpkXrOwGM4HIPChhg3KD112A6ksnvehe6"
    "8BYgvIZg2vHYK+IXPBy7j8npFliEIUFPH2hafjK8ZhN0K/b8qKLu+5UYxFFeeTb1MWXUoGg5cBYQ8JxR1CWZ3v0Zv1RQACOZBQDMQsUr0/ahqO37pLo5RN"
    "W12DxdyAbCAxDSRTFQ3KftCVcfvNfJA05MnsiMWdQdUTJVayRc5SkdE+wVRksn9Q5wWBgn6XbQ3BbzQGC2GHRqyDphlFBn+oi7iF3LkiMdOtXBRqdXKYZs"
    "qRWQUrlYP25K5FDSC26uintQ0TlQ2qhozZrqJWaP80EOWNnChNcbNiA16RrbvBAbrSrEK8WPJqib49LLWDhMQECswP7U9s+Q0FAZ9wMJen+WWqUpmYdsjY"
    "oN87KsMFBpwXl485W0gzP0hvaII4USm7Eq0Pybn7EsBIsYgadpQq1ubIJ4m4UQP/1IDs0imQtdof1KIKxy9V72xv2swrE2dGVsg2YXYuotiK/jfgjR4z11"
    "Q9jQEBa5RBdpLG8FUwHoobaIw7M2NoKhBValxWYlXSqwAbkwHQygbbMUdLQ500+zL5UyKgFDFs6J71iIXsNtNZ2+nUIp7ia5LT9lRk+9PVoFabUnFdYOfF"
    "WymUsGrTpo2euFJZxJvOogiOLpFtTI1PZ90LO8IBjTpT/nn8S3sHJqg33Y+X9+/bLH5Y6O21cdFFP7+ZyNp8P3v74aYJ9QPthUiKA3kYyzH1yFkORz7k8n"
    "ff5g57hFFSFA2ovXgHJRNjstkUGScjhRbDTpMxC2zanVGoUiibSadGPArsjBl+cbD4MwvVsTnPJb8JKquAgW2nGythwTHt8nbf3BbRu2hhzAL8SjeHx8F0"
    "VFcdK02QJyTAYm6L6TcX1WraEVL6yvGnoJf1oKNsIxpeWVi1m6OcpntV9tb18FZMWX8BnJqa8stCirY9+WRkO6aLzbXKHzeLhMeAo34Zow3bEf3D8TzpLe"
    "hsMTYayafdjU2bAHMQLRGv9GsAA710phWuwkIbWrBj+2UBSlusN4Jkjqmnp17MyikrGDZacuGabj2Jx0xgc7igAiVppD0IBofAva+RCOd4eLiv0RArBQ8M"
    "fMDcorFILW7TMTgXDEx5FyufYhXaTm5IkfBI9228ng51WT90exz0TC5KCHxI/xSBgxTyK2pGxxPCOzFf+ft+TcqhcoQ2SVq93c7U2bmfsnz5sg/gUb649I"
    "mRSBwlCTvmKHBFs57soeG3XgnRMV00z9LSlPKeDcVDJdTO3baLgocJmSl32uBl1KXaQx4IgazdQAZKx9WgrvSazBpr4tY5khYuCbISY1F8UNBAhN42tA4E"
    "kw3GLYBNm+inNBBJYMyLkJbuUHw5SiXbdo8Vxm16rHt+q1BwSxHnjS0O82mxlDSisYw3sXSyZmdg5WUtfqY8hbWzbqItrOjFbSJWGfrYF873ss7LgCB6Jv"
    "MV6eIt+iO3D4sDl8Vj2SZp4LuDQqgdvXN4/lMpHmY3mpiMpsk34J+0H7GPNu2Fpj3TtI/pgk9WRbwOFAhhRZ+dQznHfqQ6+gIZRU3GgASg+aEEv61eBwbE"
    "RR16sw+vAj5ZcPZg9GyyuYpoLcEkmeyOeAsijYonfToI0LCNeBhNVkUTwBumZgAiofGUHdvpn3h+9dLV5aWl5Rtv3zr/z1sffrp66eatdy79+/oHt967gL"
    "r7d38anPtm9drX/Qtn+2e+6p9549bx5/uXX7z1l8/6f3m1/+KJ/qUfV75b6n/0CqryxR6ApzpFMQDlhS+OACjycNrpy2BCh6g4+cnVTChN2HN4vRHgIa7J"
    "ypCWMipG2drG8DGDKJDJUrQpAlWnE84gEJZv3Fx560uY5uDcteWrL6+8/2c2GMGMlq+e7p/70miDvzOobp07vvo5wO+nlRuXMs0SMFLryiJZzsqKkOhNox"
    "NcYQrREFvzoBVnc+QE5Fknwn6IJRwxRFjH/okry0tn1YhxOpn2lq9e7J98p//SNR41YiAyXxwhqI/Z0rmpgDjOj5lJSJheYXzfvphtAkC2fPUaAJxHhQD/"
    "8LPBtdfZCPfv66+u/PmKNhe9frn/8peiWYFkhGCtdilOug0/lDi2Z691SLwYSXZrYNyWu+/ZfHTiZ+LcIVpW/LB9/8FD7IcVy6vWUr1cB8mAzGBVYJ0G50"
    "73Xz7ff+9Lxilcl9cvQy1q+2egVBBKTmF1QTVvibHBuIReAOOlpdGtW8s/vtI/dRrxfQRLyEEONfexHaSwUEtjI4BAN9LxbvtYq60/EsqUOCMVDWkEIAan"
    "3uxfP/6v4+eMnv51/EPAlcHJs6s3X189/6o1ot0UziASleqdjsQZjj9HL34Bzvx2/LfjPxdnbB5jA4Pz8HB4zHlI8tZ3qSLW4Mzryz99YOJOBiVuZ/ewAS"
    "laeBzF4CkxBccUtj321tkWXoVt4daHH4l1ufZippEcJKGVSM2CUgBkOl8jyRjhKbKANCjeuYK4m2lm8OpL/Uvvj+IsJiYcbbXaEgmO7tmz9xeu//jo9d8m"
    "kRF4+0LYjTgdhsgUyUAYw1FwMcJ+nJF+ZfG8YRKrL33VX7qmqOI/XneXY+j/x0ufaSdFaX7iGSDeAz9/KZTvWRvKsyBFz7sLJpiRBTVBo6DUZW03WFBBMu"
    "JJEeFVSlA+5yswl4Up8fTytdf6F97vX7rCVDc4+yPzSLUeKzfe6J/4B2yxTLa8WoCXDCEoxnLSL1uttdaC4TwNcijIWuVy+RHbVzBVAheGF9idAWsMcHU7"
    "fpmLgmzcJrgCHFJFQL1OMC6qWQ6qldABwFGQ30fiFAjf2w7sJlASStcxGTZhEotHeGR2471bn34I8KCSBlAEqhhhDnjs2/SLoUAIufNR33Goadl65NxAZe"
    "g2PJqb3KI2pye4nUrYMooa4hVMoGytO/Hj76/efAlwBOZOZRg/LG4PZr4+ZFLo4tbroHUmI2VHQPYZjB03R/H7U8l3BMULZCemOusGfuyy/YpCR8aWOezl"
    "q2/CWFny71/4nlEwlxHwcAenjve/+2hl6c8rSy+twKQufmourQwsweu6U/xKB50YWtFZ9HYil3KVL2Q2DGdBo+74sUDaGS9x115o12fpUNSVSAzF9ArzgI"
    "ZX+DAGySE9CjGC1hfvudTDeM0F5uZg/v0zl1df+6F/5mz/xOnV73/8T/jAJMaGAxwTDv/kk+M1pNuGUh7CgKNvrqPUwcCWlz4DkZyHdOu91/snr4Asvrx0"
    "Alncx68vX/0K2NrK1+8pFYLnJhc1xW2iEAUak+McFG+G1lQXL7s+rkMu40mXGkGWe5GfCx8dyd7bwNNBW+oGRAABrZvYUJevHodJ8XwFoyau3n/tT/23X0"
    "zLUuYEZ6PwGYW49JzLerAY4Rbzytxp4bl1CCioyqYnRDEbeUK2zgbddIWKfvPrW8c/ZhEX95Trxwdv/TRizA3P68Sed0SO+0H4fYh+545dFl9/I0iVhKpP"
    "/Q9sBWoWbfTzdFtyEnvlz9w5iMLldUBvFFt/J5tUuXx1bN9E5xHCyIw2Xh8D5Qd5BJ5cWy2vmeBFED1dY4ooI1x/nx1D0Kvm489YRgBeunrzveVrH/DPW+"
    "+fAbUXSq5++vXKuedX3h6GzTG9wx8bub0fWw8aWMDgglF4ZP1dTfI4KHxbW1iKlogxltISCnNL2JNYVLEoEvp/sB1sls3/8p1ARp/FfM/EXHhok+buQEk/"
    "gVwpG5sD3FSOH4nzxqf962dSuwFbYIy9QulwyzfPD56/PPjge+BHQxBj6SQDMRYg1ofYkEi0NnHfriQ0Ajq21fagNw5OGvluK/5l8OJOgCR4M1q9/Da8/R"
    "ng+39fZpq2Z5qUkfNoE10gFposROVZjw0ZP/VhffVqhBoFm6ipnm/G2z+bdUKReDIVstvqxl2MkmnRXSIAJmAYLy8KHbxGw23gkislFlf242sr54+zbg6Q"
    "7F+9iugBTVkrS2/2v/1JQgXGp8PrknkXGvVYLls/XWTZ2k324IZIdETmrzpho1F3cPIs4NLg7LeD86+i5eDUSbR7g5539XMlI8Ay9s98Baxv+eorqzdugG"
    "Qx+OY84x4M8aEwGs5vmRO+eVJmgxMGaZLjvAh2KDx/zMkAh2A9AaKaaJIRC8dLdiJl6B2cf3Hw0ZX+iycyBmor3aA1+PAFaEwNe5u1c+ejD3FkYhhqt4Oy"
    "JSZztHMDd5Ol1whRqUO9I4lbcSucB7SARQoskGe8eZG20lm+enr1ygkgFmobMYH7HZx9aXnpClL9zQ/7F99Fn82LFwb/PLP6xUlAEjSB/ngFXvKEYHIsCC"
    "FBHf+4f+3z5RuvoZ5ONm7Q0IGbGBOTpyKxV+9GfgIyddjy6wvpjHt3YvKJUjeI3aZX8o66rTuJk8X1CC8N0nRnWuFMhd4C6ztCRoQYhXQXsREDY8a0lJx6"
    "dz4EZAtbzC2YvZABmM9K+pdO9U98uXLxLGzuaI0nVrH6ZzRZCTaYMx4U2c+8LIbR/wHE2HMr126ufPkK0tCF9/mZF3v56gWQdm+9/9bK50v9N0/3r70FDI"
    "npqFi0DzXt7U17vmkfbto7mvaDTXt/0z7StLc17aeb9l59oLUT72cs7q4cavaquzyohBctPKhZFcG1yG9SncRBe3THQrk6igDAYRt/FTDp+o6mzlsnAhR7"
    "5ac2btuGqRqgEPpAU1hMdbpHnx+oJFSKsrbquKrCGxs9zQAnkwcoQEfhMJ7V+ZQLIvfDZMA+cc1CYrs2Oq+IJEbFHuKqTHxC/VJ84UPAO/GU3+WXezH3EP"
    "qzUIYhMYhJ+vRIrUwBlqlY1eOHA8bFmkLC830Ub3259LRpE5fCdMzCh9x/7rlQOmQGPHEOS43OmJNy2tvJjc0Y4CS8iYrpOXsICa+a9HoqiHkPVlysQtXD"
    "00oa0e4CRQmD0e9vVhd7gA9Uprq/SQkIoMSuagIowkuPPwFZxMUb+HUQw6DySnKGePShRI9ee1/TPtC0H9JYtbG6uO3w4YO7H3j08I7KhL191+49D1a22A"
    "cO7j+w4+DhJyp32w/s379nx7Z9T+li99g7Htux73Blq71jz469+HRvD1rG/gvozEWHrk9tbPkiZj+IiRtlwGjyxoMxCNfijPsweQDjOmTcf3EFaX168Oew"
    "9FoRn7Yn0omUFjqRz9v9aoDlD6WcxOhjlz1LyTfEeE6VAQrA1Is0IQ6EqjwFdjeVrzO0v0/Thx6FVyk8y/dTi8bYPPsB8dLwBdlDPilV2PmD6riMMC7r7E"
    "IClB1JDwOJwL5KY8G3YenvtihyF8p+TP8CChaV42o1mPTui4QT5KR3113Fg4CjU960vWGiaD/Lz8VJpDsrkjlnClhGFSgyWVoHeRoYbJdT/zbhM0zOfqxp"
    "72rajxpOWkjnD+Gfg015JK8y98lJGWyEl2DDRNrfNihS4f1A0gkN5iB79giPCMxw9iwTAJGjHUw2QgSGJPG9Rd0DZ8VEZzrsHtgC7MAUFZdpE5TIllfA22"
    "oA2yrCtgcTo7blkJJJ2ewk1NDOeTnT4ZfVIDcg8iEvYWiT1yL5Exfl8NB9Hof0GK5rrwf/CvrmEN4by0SqsD40kAO1WnVPk4n+EXje3YRR72pmLpgfaKYI"
    "Tl4rx0uZ0SztEga27pN+6ibJUYWy8UYhNNczrggL3orV9zOCA5YqD3ajoHQTT9WVF2aVN4rXgLUXPu0Nw9se30LnjKgCJ+1nFZWB9vQY8h3huDsv7owj1y"
    "gW1SPzXOYiTACCrZMvq1lq1/RkMqUYzLTmPLIRZj82Rj5vpC8F9Iy54E9iyY837Z1N++Gm/UzT/n1ms39Ukc7jvJcjzuzECoJ79qBiLmI9DiiE0bafaVb3"
    "NQtpJNjVXBSsTfvhzmsuiPkxJULLxdqp7kEJl/8oKcjY9wW87YjvWqp4PVGXpXdKdjyHFCO29hp5NtuyJVEHvosLUACW+R58MEL679RX/NW79HV0r6qi8Y"
    "tblty/ecnSvHM+l9RqOk48sN6HmxxlHUUSQ0YI1gQwVKKw6pg3wQ64Aeq3mL2KvrOMmeoKom9bDjbg+lQCMddbp54nGLD4RnsqBnegizWJsW2OAkJNznMY"
    "CMWaOQEmtZ017iOLzGLJq2rJhzAjg+6Z1UaBBPH/CY3zvxceXX9o2k/qt08g/v9BYrzAkOrjTbxrvG4IeYzAsMZt53SSBiYBkR2DPfnFFWvRK0Ni0qulud"
    "cGjw7l0L8a+6O8HRhtHW8vyM5TLdTK4ltGrHikKdNnsjEhURaCQF5liFQA/JElRVIdB6+IRbCewqogG6gJB8hfOUW6Dq7lkI3QPbXmqdaMLLudQiISw5l+"
    "7TJZHOV5k/f8Hfy7F3XnYJbTMANwFtUIzdsA0KzIVUEtiN3f6UYtWV/cqMALOjpCvJGDdYNyOVZZ6dCXPwnrYatYw5Yep/u9GMsURHEcGt656AA2odGMSm"
    "yPvAasDtrJHHmRU99W6WRyv3T0TRsFEUoCDLCVPaPfJx2aO6A9dAqRustRVHdFKFEoG/6cmtP2j3l0XQ7GAWOtOZ2W6we74PPwiIJOKrFlznhq4o6I4tsG"
    "V8FnvNOhbgvJwsY9l8yUvTIjlWgew3EQ2isEg19iULWknMrqJDLhEvKV4w7oBIR6Og+rGLF008V3GwgVJJZRngVGdo6xzjhKbuQyVaHErSwgZGgLMaSIkF"
    "GHtsY8uiI+ESKpuJvlF6dF7vCyuPRhQE/dLkrkRxOd/dTKeOmkwjBnTI6yecotPTte+t30XZtni5IaS0SN0iPCYR9ufWdLZxoMxM2TLayEGmUwWW6vhNcx"
    "AHbF6K7qhICg8UGPlOhJbhaZ20w1fX1pCPfCjnlZu6A8Qp4r3/XHsv41seU3hT+W/9i4q7h4d++5P+Ktpj9OFyWFehyaIO6Yd17sesduddISEAk/pEHUO8"
    "OSTEacZUbCIi3upCQpb0BRWWqzyKLVS6XPpt4Oabsiu8YOdMQvjKHN02mBQutYDanbqiST7HmDls466BANNDR6R8nRF9AWjTNjzCjmUX1MtyvalAXpaJnS"
    "z4mApZgzDD60MNkeBZjD6yu4xWYEOS8jyIk8bds5K/m8uguvrruLjYnyfiJFcQ42kSZIQ061FExF07KV7T2pvBg1hgFIF+Y2UGXUcfQV/Ki4ZkvGAgXpu/"
    "sR7jfJXWq/sLZLRnekSQF/hHDR1ejU6mQuvzQ6Mp5OA/h+OAt7qAzzHtiNyG1iqms/3ufNV3wbsbbi2uLGRCW0w+CQe9SrxBj8Hb/V4WE7xgdoVVr4yDcX"
    "uxhxpwHTxjOd4Rju2K0M0U4/9P0o8XPo9hE2VFIXiDYuPkPaIbrvQ4fVjYvdnroEgEUBL0Hi8BEjLLeLOxMLN9WxsNkcs/4r7s60/QTqiZgtEeHrg5wXGK"
    "guRhll3TtMqUHdv3HRrzVQe600ynhQOXSFya81EfY6oDu+7CDnJMHBsRuEiTZn4y4OlxI8HguKRxt38XTRsHYbV1/SAexh6I2pcJrvhaSH18YR6xf30ZqI"
    "xpuYZEc1zb/0fEUcfWxbbIOZwPhUBKfqguJvvJNR4H1MBjeW+oBm/+rYlvTLuANYQhdX8SoTkFP6M6ES7BN1oCFxk80PEpEkMl1UaBUbF+souXAJY/IU3J"
    "1GhfdFcA8HhKdQTAW5nWJOPBQNhO6Qqnz/fZvlbA3M2kwQNV50+HqcMUYJYXw3ZsBzF/zuifsiw9fxkHRLGFKhlQwv9xwta+oeXbo2E2JJXAdKL+vPv2XD"
    "a+DHJDdgxgBOQB/zZahMIH19J6feuz8FfJw61jKhmr2UoxM4iBHNAtJkMzz8p5eFWj1ahjoxvl7uEHJax/ymbTdaKOV2Jr/KTplF8XrHwHNzukmt332bkR"
    "3pZAK4fnyTSN8R7eBFr0jcMpdHcRW8hOxhsNAA83jwo9a3FN++XdKXZE9icrvMbfeyKTZg/60nKUoH8BIxMVeOcEc0aKnYM1npTNMIaCBUQbzMDayPbS2W"
    "JGWvZ9W4M8I8SiKIWRJ74u4iF7/fMe4tcnEJSYM+QZ5k5pohSNje4QnkDpODGnDvdPTdXJQ/UDMQ95mToTvIPxfMQRa0BM1frclLCcNQMFZv6Lo9QuRXt8"
    "FWaUcF1SKBLfZZsaeqj2hrAAmxkc6c4Qe0H2NWjJGJM4Y4NRUmQJVwaKmtyeTVXpnkFhT8jDQcklMHaU4NpSrBCDa9OXfRfXNHFVfDkUfrkaVYtCXuiyMF"
    "CGojSpjyR+FHO0WXLIMlNp54o/IWSPLEjDs8CyPCB1MZplLF8hUXI6M9DE82Hn81+PdefLQxVi6aQaTLBVDChokaFdhPROC2uDjtK1PBtB1XoTi76vynWE"
    "oN/1JMHZNGi7E0vo5BmxmsTMl5t4XL+eJBqmUT16San4dpGIauIHVu72fgmLnpY89pBqOvm2KsgBix0bUwnSWlHLK4m+rYUzPA0Y+MYQxsTJBGwZgjjxDR"
    "LbO5AhbAHQovQHwNN2REIAdb58UVYyCwpQWA9LrpZaKiM+GxjFRFr4n7EvyU8SQrWpnsH+CorXgKlKKltFy12RwbzlVV7A2JWcO0B5LQImk5RrarnrLMpc"
    "7mrPlJabCTskvqtrl58ZfTOdEGKMrq++PM0hxQbj3jJrnYEvBsD5UzIVAGOtDi8O3nuEseZpm+9h8pBCoTmVrj+7pqRYVYaQRQKMcg2HiFcXu2Uxy5sbZ8"
    "QaLsC5RqTefA8mhjrdVQXmn5xr6K3Qj702ynxu0NQ8yIRoKOA7JKCQYmGtTY223pm9KzHfupTuqydBej5ZIR/VhT3p2e7VQntuSk9jyaMl+ZGaYTv+2F3a"
    "Sw0CkOpbPey+lp2TpXrFF09QJHAxiRdZdi+UOz+TnbI2FR0Vl06SDD4+y6Y7if4FNvTKbMXWy7x/b4gbeHYATqOvzeRj7bDyxgIC+3V90R4dYQj0idDTLJ"
    "dNFerxVOBKtzG/ekhVLgKEMDrTFmQtqwaCS+VqEIXU55LS/+L3KchyMRrLT8pDIU67CRxcq+cjMK2xTRiw/eFzr2jF7wBzGr+jb8g+l6F2CZt3p3oyXkWM"
    "c+lMYLwoYn8U+MGPIU/pnBP8c6uVHCMUT4Yg9DhN8Rj476JuN94eD/gLaYHh6N6DIBRYZDDluT0dAeQZrHNzJgWb0w05wan65RMCKZY51PctKHKvBaHqRI"
    "Q5gRKkcEII5UIOHUwfxzz0U5fA2RieQHH3NAulXT2SLoFAJ0WBKFG8AwpeVIDEba0nJ1CxZnAo7oIeMja5NSgq1v2BBRJxg3ReyvNtpUKVSCOtRga5QI7i"
    "ZNVNrvS0hJIqqaEp/8mmix5tYcEopA9KStDkOPYsxxpfR4OsizV9TClnrd4tdk+FLkIAKOF4rSNqZD8HXopTCP6ddq9bTBTH+cQ3Ndj0YgTm1nMMBS0EhF"
    "c5oUVsm86O86oBwhLi6tEEmCquPIyO9+rQYf5bzI2RtNavIULcBBtLLhyqGSOqtzpOev6c+rwlr7VQ5vhUdlPTEcPJcww/eKQRaNYwn5rrqxqeKPF0eGx7"
    "ujyxEDGXU922/g5q2yuMMEbUUPRAU5h+ncV7DmyMgZRqA/ISp6aWBAsJoPv9hoB1ve1LQKE4hZp0XowcYvPIe1M9Qlj1ChhWjhEKmowIScqZR6xfkspx3Y"
    "jSg5iIqd3czEzu7yRuWNwCFYKiOiWzaTgIh+qPAs1ALRqLUSdneeMG+3Muf3pHySO4COsV8NRrUHi9/JmZKX8nKUoa6ZMHVEfEWA0EpbLU+cjegfpyP6yw"
    "D/PaTRRY3S6eiWKqpjOhtA+icS5uigj7hvbe/Y8x378Mhjoe2dIRfWEZnnlT+ZX00m/fuqsB/cdVcxIvcLD3RSg7VHPej0PzhuIs+s1PmOE3kdzwWQ6oOd"
    "Gc/qijRBaA41znViEBYbSeoE1nBJqQEpV8wcCSBlsaxsYSYPjNA1DbLOuJovXbj2iv5UOA16bFRI7LBYCW0Xfwf0yw7vukvKMsJJ08WrKRi40dhZcTSmg6"
    "QaI5NkbB49oZFnWlp5ttGhTKbpUDCoBnnP2BEfjaWdF311QMRem0kVxi1iQ4k3tRrOt45/WnbXblTH7WZVnvCWJuwOvGhXXfWCj00b91WbmzZ17qu2J4vo"
    "UznVwKDpFC26AbCQh1H+VFO9b5ZK6n3M5cOpznSxDn+qD3IbAFR4Y0MTdsdoJuZmwqk2Fm+L4k0sDm9saNlu57WeKt6QxXeg5yO8v2sCcBZec3/pBpo5w2"
    "vK4VED1CC+5P7N4bZM96dWdXunENoduw2qBD7HdsNuAmW2yF8Rx1okQpC/m/ibeWaX9AIaBm5ABgoDQCs+Gv2ETEYQFrXU8IqTD5JXONWneSR8TCjnFAxN"
    "CPYvbJbam4Q5cfmnefo0U+ONAB1jBOOCOQQGcXYQd92Fw1BINCl5LzQHn4jxst/s0yT9DqHvEWoaGJc4otyhWdvh7BHlg2l7Keqivi1CrLosdYRK6Igxjh"
    "yKLHUVqrIlkyJ0RRy5hgyp2sSDyY4Z5xOIpFPmtqfcYWOs1HnrbqRNXPQjLwQiMr5s+EPjM6a4sfg8YtRpBaep3tuZ6k7fTqpqIyClbAHBg7p0qEPZpewj"
    "7Uwu6sTVx4P4DFXbOcmnM6cNZGmhdOvzgfPcc/TIoXSx+WEDkTTvcdSfscw3ac/I/biWbcmSJ1u5NVO5nTvoBoVaaaaQYZ5qZb+lTyRQjqB+Cr6dNUllmt"
    "2cytudOqYx8EHmYlD2j7iXCW1Z37RJQVkEYRwymnSEaVUEYNT2FqpJEYlHV8XPeCUxr/6RTiaIZKPWbRYa8Mos1az9vFCLzTLHva+Vp4LpVLjFJkVBle9T"
    "R9FZImuGYWIS2XDgPSKzoXPP/WJKWSrauLiNeU5UzFk1MjylzYb7Ozp6sg63bEgKZCbE+1gLTi0VZJetIzIkczEVgZdbnPKmdUdHRnaE4vsG1Qn69g1rK/"
    "PCa0p+Kz3dybK4NeyCibILPv0/aReM7h8fYQ8MsvbAaLQVUEFsm+nEh+NVeaHUFiIASomhFoVCjy4tOxo+u7QcpNtDlVYPNJBuartoVOXeVN0wQQD41W2e"
    "JlvPdH0vyT0alzwq6Vk145g8Ms7Cg56IvKoPgZ3JnEC/krVkDu6BtxiiM2ZZcmRHjvjNW6RTaxS6ZEe2+Z99ALsGSKSUbSqGFbDDdKTwIZYjmFX26B6aRb"
    "cYm/9JNVunCzaiEN/csuVDqmCLChotG4iQiv77dMfe27H3dYbjZz7dqd4L36qLgC/MuyuO38BryXJKFQfTU1J+jsZCxcFsyY7NCZQwqw38kKBTNVm6cJDd"
    "OWnf5gMZWQYwCWq2MUsZ5wkBdJRBV0WiMgPrQcAfplMUP8yVne+AoGbE9reT6v0Pdki78MrSEmcrwCmSMSMKqx4dO84LKOz/DK8it+VFiSJfnG2cOfuU7E"
    "Uafmr1Su4JiluLyxJMcRmtdSJ2rT4So+8Udvs2CdDCCus6qIx2SuEehzxT0kPFp20YdTLXVUVBwbFvb+AgKIz0RUGxZFuD/BkoT5tmEQ57mz6UJoIdaJXc"
    "19GRZI3rfZ10WHlv3todJK3yPgpi+1AYtUGVf7aD5+x03OSSR6u+z5c6RaFywCXFtsqXeIabC2zY3hYwZUs38BNM+uLj4Tf+86BI9uwELkjx8w4eTPjtbv"
    "uhiAnmQX8WE5NFPWM0tl81ggl7FD+Ybg/e97vy77YqIx5IcE6M1zSAmCfYiOByRUqEDOwGK7n33avtfgVXVxkvylDGv753HI/JMVhxWNwMP5y2H3QxO+m4"
    "MqsgvxyvxZjmK0YmF4FeaTRleicfzDigI8weJNtCsZyE+HSIbOx08UB9TLIfa4u9ymI7DJK5ihPPhZj0r0GA5PTbTm8yu8RY+7Df9vQiB9MUAiSy52DX1F"
    "Vtnl/F2QL0AvB3TOgTvj3bsR/QKPcscFpM4ITRpZ6F4Tw7V9q+L8MjH+voANT65IAiUNs+s02VOBdjT1Pgb3wTJLRMOYIP8jQu4dihwdBymExoMBaZrsSn"
    "c5d4W6tVcyuuEoMe7xQNjvxLt3xFuj6Q7mFKcNzT3NzoOqTHhzCMRIWf4a2armLnORLByOmvuYvEqV0EVJ5diI4B0a+5eTi2HMP9j3eAd8uLT2pBd2U2vb"
    "CbYJQMPFtEqRC2PLnf7GNlXoQ83IZiGKvsdTp1jFEE8/5zrfxnKuS5CrWbq1APqx5K+U5pGFlfSzxYzg8VbqExET+j1CdJPEYS331ov6RwZPcHccUijOl/"
    "32Ysf/96+iZNV0Ukz9eexFIBQuzs4K7Nx/KMS7yLZ+aVO/9HJR/Luvyk1Vs/lZqyjuplPaNetuSNGZN2ETWE1qxzbAj5uKN0ixy17dGUbgBI2O4kFOEfcw"
    "7o6DDilW83uhEdQu5F823Tj2IuvVfJahI0wBZgjLSBBkW7haml5cZh3ltXz7UWZw6KOSVmXEAR2K6j5bdoHGrWzNqZKrsDqgTlMx/2d5MCt2QbX8IjBdig"
    "XbywCSJ8XrN6flgy5JItmTfg//vBEgLF4x17Z8d+OEesIAH7ASlbALusboWimD2dz7QaUprGpKkdLT+bwjUdfzzTsX+fbv8JdWz/zNA5fe6pvAqOcIe35q"
    "m8PIbJPWj3hg7a0weiQe5BrFC78ZoJ6TBu1n1O3YLIOL+J6w+/ytjFxI2JuO22WoajpRa2s/WGrk+IYajLCmu4v8mieDgzZhhInpEHpvq6suECJ+9hGHmz"
    "M2deyfBBl6i+7j2L7OjZ5ZZ/FBI6fy1mblsIj7rUZKgaPo12ml/L7f1/2qm8YGROlljHaSP+W93MG2jRjNYcRRb5MfWWMInQvRgcFCvn6zula0d0ZMRpue"
    "+JTk7iES0BBj0l/1kYRkdkkwTp77Z0YnWyOiTWpGwTa0gTVlYySCPL7PDn4f12qECuwd8Tpj/cDykTfcOpMW8UxojbPQxYU4IR91ENo2v+7q2zR6N41svv"
    "JSPQDM9+KAHKH3B3BHkF1rSXUzvvFSNX7kmCwNz8k4T8jymUX+uswKWs3mx5EkArDp8NmHQriJSTDKaLZmEkm+9lZp9D3UKAEaautew3Kumxq6R9jf/azh"
    "KOsLOYKpCWlv5g2p47YexTkqzEkNaZRG2XiTTURKqv4HomTodlfioktdpEsRKiqRsli42LIHGQ/t1shbCLGzq8Wwo4C9D/gj+IOmzgezJH/Hgg16rxSMos"
    "IbwiYNsQcuUULpntTessQ5yZUeSpZJOxp3M6JtLaF/WE7wWfT5KN2VXHkqH0pIrVsWS9umG8VwUGV02daHrDVcWJ5oYNRuUe+QnUjTx+6phTm3LlCcHUNB"
    "WPcksLQ68uq2c0aeR76soCDaGSNXtVjvThF2s1WcpRZlSzQa6QcRc1B2E0Dq+beL9c9IHnw7jAG/UCuyJAhtfOyy99AJP/kgdd0Mb8tG07aNtRO4UeLRQc"
    "n8I/hxBHHsI/D+Of3+OfJ/HPRvyTtKuIZUF72BW0umFCeIPiQ3h7rqDHOtrriHHvmQ47zeQlCc5JqFtveW50WDghS4+4fJcj7VYo+lNSRF7CXQy7Jf2atA"
    "isEnyXXbriLdID13Sm8bJI84cuZhlXtLkt+NJvGP1p57c63mVfczJiYDK5rmcGG6kB+cmKppyUdahL2urmfsYz1kzzF9iSMxoZ/yYlYCLFLp97TiTq2qb9"
    "joTDESrlwDTn0YmvuigtNsr5VNp1KoY4BRgkP4/O95ujJ8jkjZTkWskn/Ctfiq2HrW47K74OfaeTfk4L6NPhSyqp8dBunN/AEx2jgcfED9gPhu6WZp0HtF"
    "JAy5QYRxXGYAL1Pe9c1lFJlZlthZGHCZGJraJCz7Klj5q6W4VtALYqfbRCCZC1Sy4phuxIGpXD+YB9bjNpYovkYuoOJVOWrr+e8AkOZKA9SkcLvEuuK50G"
    "uQCjRTLaE3qE5AhMR4+hPnpUId2q7rD7L+eSxDA2kxJOPH4RFEe1oryU1YhiMaKeLb0ZKiI4XbqcSDGr/J29spDQ+QYuuSin/S9N/mFLBTmcxPzDhrXBS3"
    "OWqnQbUuE6s5/Vh5mwsYD1YQcSXx9Y2A1wMXxdyXbgt203zf39drWFBFUmLcFaJORpiNMFazbyG5P0atbtVKzx8lavzb9Bi5r1A3jFPzvAs/F4R/7Gyw4l"
    "PrywUH7Ctz3ZjehF1ynf67Xh729k4zNhBGhYikBYg/3QqrutegH2vUJJvCpaJSg+sRUUraKo4daPzNL5RMXiknE3arp1r6h6Rt+IzPSaLe8Y13db/mxQ8h"
    "Ovjf3hzZMob96yIRIkRWupqiT+pUqiO4Yoid2V5iNsEf8KQPpBaaYV1o+UMLZgxdqShjB/wyHAB6sE/2SWoOQHqEtBCfxqjpNMmiNnnDuY1FxQ5sI2+BPz"
    "tVIOPKifckNNkxuBus00KFPjLXm4VOOqEaROCSbY+0vznj87l1Sse8cFRmGwZhCA58WY3WCBYharBhJ3dgivcKBb00hVsSY6x6w4bAHJMaLw+2Iu5k3Iyj"
    "B7kMBEDdINRiKefiOK0Hx4ccfLv1XjmZ8DOJdAfawTjchF0FRS8eNCmfqyLXEBziqL82R4Etboogk12cvv7jbWR7pSLabgWLFYX+bBoOmnpD95rZbfif14"
    "/ZGKBB8/D80EEt09xEzKd29FTvCzuQpHzF4UjR2TOMbgmBgf/3W2vfI4dfQfoscIxnT3WnxpbfT4nRzOf/MyiQ1q9DrRksDcR66axsv7JTaabwReqjXQvK"
    "tEPFEurmpKHqaMpnmzGOaEkAw3RYv4vjhUesbNLQyvdVn2i5Q8Q2rweEWYklhoQGhcA97W6YCcjvYM820K3bYYLNpk7BM5+L426qX4zAjGdJsIVoExArv0"
    "E8HOulGMYOmEvubPCcxLQkE3QhttnIFapTJD0asVkClGXcW6887JDDjdGZgRzEMCCpQVvaVNKEDxBwlHiTATv9HfDQibXDQDl62S1IfhYkLTnOpw1/lTFq"
    "q8mLLoN4Vebh23u5GUb3zOaTcD0lHVyVxfHA00YknI8YATTZTHtwhOhB3+V9tr+K5V6ND197gUeY1u3WuU2qHEfPwt9xMxPNv8kRljGo6aHHqZDqEK9kOw"
    "gjViKVb1Y0iEOaSgW7zNIZmdldzG010Q0I2xZVduuxscdePDAFT13YA8f80Zg+w2PZY0iuQ1pTvq5dUcms1ag+n9ykGZPmzbcVqmD6VMLw7HFodJCKTOwp"
    "Z7YZ+yFcYcnQeU2YJbV3FSbaQmA5MFG0fnZMnMtjphUPR/0356F0q+hqCfIjiDFm6DD86Ex0qshqFoOAFtWrhTW9HsTGEchQ5rs7Vl66+LGXkTtkkMn6HI"
    "loFaphPHkaDdshZojWZgwWGYjSjs5NC9ObB7xn+drWvNbcnbblmwRpVqSL7Q60PNUDiSdVW+XIVE8+jfbE11JPfwrcYezv3QxQdb/+ZQQsYLGQEsD6hahm"
    "trFULsBkOy3T0s2927Li6uscGOEO22/LdgYs6OnALePUPAy8AG5HmaO+Bo4sNQM6XTF1/vxAOxO6fX2LhSchHF6VlLjNuyNQe1QHTdYqAWNsJS4rpyGLG+"
    "dQRTw/AwUlPPH+w9xqC4J8JDqarynjpqFzeJ7bYk3NuAjBF7rhKESaHitTvJQnHNZjWN/V+2maTP/H+Zlrd1Lf5hciTazeq55xhk0T2Eil9Mdrsunma02n"
    "a3bTfSe5+L145j/NOSuyBVNiRVF3hHVMIDz4rJZFJgTA9y9BbGghzbzofNWr81ua0sdZd6ZAWK7Cr4Vjzdr75XyOuoxIFjF3/p8P5LzdkqGNO17q9a99yD"
    "2KAEMTaNK9kjZ0uw6Bm4XRuz0nklUQXG0Izw/5RoMzSztJCXEVzXlBNGtbgmrPKhNZ6WUWX9kmHR+zn2QZQv/eZCSalApH+XZrxk3pNa+xAh3I7JT+7jpt"
    "Kc2fDVZMwtPnc3VlY0gviceDtRvke23MlveD2jG1unMrvGCFsZm/nY5cHU+o/iZgX/Ci/qipW4M92WG+ELrYTNavMt6+QTa4kDYg9Cw8mQgp/VSE0pQ9o/"
    "Unq7fJlvkqm3/E6p4yZzQpMsbB2XIuRaBhngs8n65vaJYXt72bCQGS3db+EZ1Hq7qN5I1sdbbLyRpGCu1ag11rjRyMelUYLbf6+lqx42TJuSsKlZXR/U3C"
    "CkKra11wtaoW1tpzSrbow58cQ3bbrHs81ffl7wm61rS833GhsDi0nsdkS0JCUN4am0joXMrL6usJVu2uyNhRG6r0/fisXcxrrxQjHTdbnhwf7Sug3qF0HZ"
    "1rTjrTFT4aWXj5HGtns3SUa//R+w7P7fEf+3rsWtc413Bngqc5TWcrSwn1kTrlXm+18pCUafLJWz5jbRIJl/OC9gDlBGmsNSpnuz//TYjRpszWn7x0CCsW"
    "LQi+10H6Af/to2h5OdX0W6Adn63VT6ZltaTRp54COh3+CA6Nl5CAfT27US5nxZG5my2onolj1Xb0PFG2IOWSNJDvpqbHHzoJMdEl7wy1FnhDaGp5R3jzjC"
    "LIndTegDIN5Xp0DK99t22J5G7aDZtjta3m+2q4tjMLySOOEaq0w5/ddfW/n6MueqXb56evDu5ZUbb8Az5ta0ndXLP3AK7+Wr11a+W1q+ft1SObfnXNBYj7"
    "nojY85linvMTWDVaftMbpAUOoG7lFgdogy2N3g7+cH5071z1zGDPbXXlt5b6l/423Merx0YeXUq6rTWy+dHpz9lr/yCFONchrzhh4/Nzt47bP+mXdutylc"
    "OZAZS0ZwQBrhO58M/vH26s2PsDVVnpoa/PX44OPP+ieuCHBR+tL+pRcAaP3XP++f+5KTuIr28a4DTl8kvs8Otv/BR/1rb/G4Mj2sXv6Me+CGAfacQ3Vw8U"
    "L/9JnVS5cAYKvPv9y/8LfUhLRXUqkVxgl2uHz1NS6CNXhKP/x9cPZi/7pYYFjslaVzg+c/7V84LXK0v/RV/+UvAWpQXkGqURLuRdgoJ4TG7MGfXMc014A1"
    "F/+6cv6SnsWrp6wDB/cf3r99/55yu2EtX71o/ev4OdFEBTGnoi/I/Ov4h1Di+OrL2CQmX//uT/0zb9w6/ryc1pwL82qZi84jgGYHr77Uv/Q+JgY+/v6t59"
    "+EoQBqMRqo0Yj8szCARYThyR96lUWc5+UP4aHb9Rs9GAGmQP7xigAzoMv7f7bwkxgCHZeWYMMvhc2mXEzM53vqC1hvyud7mpNDw9JxTmXd/dJrgCL9E9/0"
    "r76AJHLyndXzmP/31vFTg1f+pgtDN0FY8o559W4SRqIDHrBAmB/+zkuIkJcda5ifehMWtf/qif7rX1v3IYhVW/dbKnMyTHNw8mz/9cuwxKqNlS9f6V87w2"
    "NAeQW71hO7uHLxVP8nTL7MUF+9+ZLITE79Yg7jF77sn3xRpAm/BB28DpiECHT5bW604+LCmc3iXD79Wszu/T/1nz9nNshkBFBjljI4++PK0hcrSxe5NfaO"
    "blGDotMf/g4tiHTjttP//E+Dj84B7axevgzvYc6KDaQQS8IHZKmASV8N79yXQJ4rF9/i6Sz/+Er/1GnMPHz9+PK1FzOsRdDVj1f6L54efHOeu+CBiY7SoV"
    "rTPb107dZb72VaNJvAVMg0H9H6he9Wv/+MpzR4+bP+Gy/feufSrU/fFT0BSyuJMLOpbiTbfXnwzhVmPBpxPv5s5dwrwNRE/m1mOUunV/58hXFq+epb/Qt/"
    "BmY9+H4J0Gbl5SsDBUI2IjBTNvslrE51Crj5xSsMVHOpuWT/5U9Wb9xQWMNYCgR16+t3b31+dvnqV6uXT/dPIDpAUyLJN8K10fLMbofXDFviHgg/YPE0Bk"
    "iAZzpc+du1W+/8PdVPEiZ47yfbEaLvO1c4+ze2TDmvxRjf+V5voMTSBh98v/LxRURoqmv2ODi+lOqOdwyAalhqYWAg3eNwX/0LX/S/PbNuX4IHjoGq4rnt"
    "MZREu545Bm4HxtA/eUUMg4RpGgRoN7SqxOEwGznBEHdtYNvnXx0e1a23b/avfW5S4/LN88tLS8gyZSMCh6l3aASqpHoXxngKYW72PXjlLytLH0Jn1rYDu6"
    "3+5Rdv/eWzzPapGRushawnxRgCi6o1jfn9ZkiNzu0EBqwpObNDUyOIwgosF/6MPao09DCLCI1+Lb/tJ2LPUD1c/CtyTpox93Dr0zdWXntJ9bPy5ekMFx17"
    "pgt4CFy97nmNTHOr338OnBQh/+mHAHlgiLDcQAgpUjPG2T9xon/8OiMAb0Qi1bwso0UKMiyYaNC//CPsnbDowLsQRExfctvNrD7O5PrfABu5ltnj8tWXl6"
    "++Mjj7EqAroB+CztwM9Z5LscBS04XtdvUSrMyLw9ttajb0Sex5GQAwx7n0guitG8TdTodChpqijl4vkgqZtQxOHWc6wyG/eXr5hrF5vbY0eO3U4MrJwfOX"
    "UTw5A+uLwkT/xRP9Sz/mwNucsaD7ejfddf5mtPTm4MOPkeZ4Cilmlt4xzryx8tbHgtqYPtKLjCokhhvnHVpj1McAIKBrIM9cpFwfeaR7tLHtqdZvvgVzgu"
    "HD5ge79PAMFAhXL38/ePc1xDNZF6FOO58hnaquGIY5falFYCVn9TzI8V8iFD86l5XvP762cv44C+AIy0svgHDZv3oVxH1r89EJCyr1v/1Jdo6aGuDMDFoG"
    "oziLpcwRB+e+4c119fJS/8xZIdgM74UpAk1VJL7y2eDa6/++fnL7/oOH/n39FMMfBsXiG1a7foYlp5R0OG0bCk5Gv0mtmAmCHJ3meVMlYYEfNxbSgURhHv"
    "PFC2Kyl26CbKIHTIMhr+p2/t2bbft27HnqyV10YDWHB1ZzbXtWa68dPKSaAxVWRP8G3da4h7EorqpVHJ4aRpIm/a4itC7QjmMvqjisca1e+3p56YZjxxwu"
    "tuKwRuDYQUi31isOT6L/7fuDc1/1X38DhfElUFOvMMxYyUSt4YNPcFcjoBrKnGhmezfyKlJMpgZxB6JiiFogFJ15Y/X4CaVmcxeofYC6QmIVakf97z4aHP"
    "+C2gX9o+LAiHiS9EoCAefO2wp//Nfxz9VHvBCv9Id/X38fmcLSezBwnrYS7qnye7deelVrslJ6x/osqkN9lse1jAVSMKtk0NynX/P2SZVBdQPuXScX+8pi"
    "xwsaxjhZKWIeSKNFy0iHB8tmCRDsT74D+8zgT1+m9ge89F8/gu1c4JJAa8s3P+xffFdsR6RlAYgZ6EDAwMnUdFe/fQFlN92aUC0rOdYEsz0s27PJ0r07wF"
    "sVDuWEWvniL6mt2obv+8J5QLWvX+mf/gd/gIrquoiBrIoCYfINGMDgB5CxPzHequhP8A1Fm5+AJwzOXRucO91/+byjAn8JiA4XIbhSuh4gjHfFzAyyR0D8"
    "6UtU+n/4TolGPAqQ7kD0NlVGa3+r5bZdC1RCsw9eEb6BuBjOBxjHvYO3rp2Vt74z+AFiOGZU7hJVwmi5jVM/wSbp2Bg+EuZx/a2VC9cAWjKaZMXJDFo8sI"
    "rxDhLL4IObQM9ChSf2bm3bLdCEbgia8dmYopnPmXHaUgDUKCkCt/W//W5l6SsdXYL1MDN6GyuhAE4dwg05x+UfFQCA3Adv/QRTE9cVMU0vhXOSM6RenQpj"
    "FYBevLAxXCGhW//M51DOkt8djAINPdOaMfrjFIAd/fPM6hcnWX0nvke1hRKAtR3Of+AM/vkK4qatgvNRQX4rCmKAPVjI62dXf3qDf+mC/FYU5Fv8UPSLpV"
    "vvXZC/jcL0ngsTMVA0N1wbZSEkgjYGf3r56jW1Bwr6fvvbwelLmvESY2DU6p/5CsqsvP0eoJOA+Il/3HqHzAZ2E8Mlp5pHfkZwJ43ve9G80Z7q5Daapz22"
    "kTeHi9ywalXsvyQJQFUUgb85DyLw4K0f+9++CAwKsHlw+lPYgpeXvhEch+9Bp/a4D4A90+oybfdvvAmsmOfDvFvxdBofX5Xm1X3tL7fe/RjqwvxWvvlGYN"
    "ON047qxxEmn2++YRbA2jdSE2qPJgMnGYZDsMAYSMfmX3rZ+a1cdo5wYzLAc8dXb74xxKJ4DsC0xRanYr4gmZEcbAR+UfafYfrkKDbyWpqz+tOb/ROf0WBQ"
    "IoZfL12zKFamnKMKe0ODVyW8bAmxARgNGgXCI4zxZCAQ5KEj4tA3064hSoigXLxI7/4EbBBE1FsvMMVagw/PcxGO4eUM3rqy+s8fAKQYMa2ymL97mMRrvB"
    "bpTczdh/Nv9F8/vfLFt0YWDlMYFuxG6930AjO8gfg0gvsgDZ35ShgMQOIwtH/UsNFeKz4ZtnYzi5wjhO+rp2+dQ7ULSWZ0X2u2ianshqgTcEe0J40CQOHA"
    "Efon3xNCDnFN2Qalv8PNCwGCHIQIF2f52seCDwPXIgELhgCcAs158lQErcHA0OQbxh3DhCFSlDmrr/2AaoKAsc5d5vRPfgIsVA1Z7dfquryjtwyZ1RXeXT"
    "5DzAJJefDJS6A2m7NE2VZtrWjZYCtq2z/m0a1yj5qQTJglKT4Estg+iAKCAuj192+9uwSUCK2yUrjy1j9X//wGg2Pw3iWoT5UtxZtI9v2bVpp4k6IOpIqp"
    "uhQ9qtGwfNoC6WgXfCVcQTnP6EZ0/M4VRA466xAmIBrc8rVr/TOXV1+4gez45LfGUiA57PXjmLktyO/nv+6/+B6TBzP8qJXzXSiNry7/9Aro4OqszO34dK"
    "nW9fGkDJRI2cTj6DmAbO+9zNkbP6DKKduwABT0A59Rc7jwvWxle+Q1YJl8FzGAkOw0UAryZ3Gsd5HPBdjeDpPo/+VVmOvKJ8+DhMzKCVlifhSz0GAYlhJM"
    "WYlek5TEueJMiUYecJHx8cWUCKfkbkBoOggEhYKFQCst+bAIh5ehBX9xhPEfK54dXDlJGwpFZdI7SkbU+Pf1j3F4x2AarHeLzZwggAY82HOXXssyBaIzoR"
    "qkpRo5ABYFOAqR/dQaCu2OfXxzGhXao217QSu0R7Uuu9jL12W3q5eGPvsAP0iFFpOwcQ4UNzYU2kP8YGi0h+c8C8Vya87F1HAJ/Bs0PM46ZYk4XJZr0f5m"
    "W3Fo+QmmWsGSmFQHeihnFNtD/BqqUG45bHwSL5RYDe+o1wKMx+srMd48h6+ih38dfy9OabcgCULBZKEstFsQ+i2ltpbT+u129ZzVblV4h4olAzLQSGhyAi"
    "gWCDgW+uOVtVZ7gP+l6KWqoht5ltAJrS4QVstaCLvoRN5tY90RSu02fo3uQsx+Mzotwl8sIt3MjLHVSJQtK532MI5YljvieR3K44cVMAkNl54kWMfodtNC"
    "4LYtzJTTnZ1LzbdsaLZm5w28nA9Q5qHR4qSbL2fU3MORD525qIbichOV4oilons4WkC3shE67gEdD5qklG2NhkpLmFJw96AjBC4a5mtrwSyio1RLKbl7+G"
    "G4jKHl7tM5DwHAXlK2sD/4ZM37yRyDHHRUgOyCbZEjGN5gc1PtWXG3PgfkJPTd8gjtFjF7ZoFBjm+Ubkv/QJ/8CaXXboJzZRX3QUyjYCq423AQQaMEoJ2f"
    "A/k1k7cRL5/BAGlpytbuhDM7wpgDUHPLuUou0ZC4XAUwMPVcE4YGmgo99yAlAFBi9EMcT9NQcznOAzQL49KaLqeeYz4ggZGj58La8Dungm8mas4Ev5BKr/"
    "iqNV4AiyW+RJ4QQEEUsjC4BnEeIpYonI8RvlLTfTT2UmouRp3IKrn4LqXiYtSMrIKL7zLqLUfDGFZv+f066u1hY7iKtmEOYj0U8Ij9EqrKWFFWy0UKxaxX"
    "zJF8wgNegLLUb1PtM5u3ojBsWy2vmVAXqUapGyD/haHW1UhSnZhaLjIUNbi85ZB7xwzyUrdRtrBGgGm6OBMKvAXRrQ6MBRlYOVfPPShDkUnaZlhBJ6JsOa"
    "XaPu76CV32p4blwkmtVnwVkPYs0sh4u0vptpywlLplxfYQ/M2qtfhupFJ7UIRLTo8a1wN3IGRKKZ1Wpukzg5ke4odhUsxotEQc/A4WwGZlNuwmWU3WLGd8"
    "Nu2YqhVDhcWHfAXWgJ7lNoG95Wixh+DZwi1KfxLaK31p4nNag03vDZowjZdSeT2g3rDuimtjaK4PwIP16ME9htYKD4bK+nAOzpatQygESXlG8WAgDBtwF7"
    "cG8U3speWMtvpo3IX5LhB/DuicVhM2IEPZyutVNh0bfafaZ811G04Acf9I7sj3eCApC2EOr0hhS7Mh7kLdmIgmKZsqLFKjjHSBmMlE2ZAsgTsRHZIISIMj"
    "6cnagQ4totSCoicUoUSLZa3M7sSImwx6Q5N9iB5THWkldq/aBbQSux82cBBbXPLxlZNV83TjI6kVK2cV2MOKn9UxcAq5zZJmpeYruRad6MUWaZWsQ0L7IU"
    "5cbeRx2cIdhpVgOXvZNQkVqOwpkVj3Vk5pq/vxte7HVgDF/IaCa6J8QZ3HLE4glJP5MDpSzuioO32Ah4+gxtfltIKq10usj60knJEqatlUUAl8Uuyw5r0Z"
    "tdAoj8x4sz4wDpKvlLoaRlJbLQ8rqbx8qL/QcC3c5jtuHMPMGsieZLZq0cukRTcGGI+gu1Y4Xx7e22mqh/khXyvdjUITMncAwAz1QrJVECq5V8olUBKhjD"
    "e1+JtFMh0UMD4ZIov8LNRVjOCldUXO2jtKWTUEh5pUVXcnsd5cETh+EtPcUTOB/nCzsDCLdZoHDEspcggPg6xhYYYFipq7o1CcxLiIM+3cNNUYlXBkSML8"
    "cINIzLxTFdIJLu/w80IRyjh9GyY4p6xF+c49lYhKBLcrqnB3nq2ryOTpUyJcY9KzUxceMZDotEgPC5tE249hzK1WYUr+AJQKWxh/uAw4FpAyXojwdBkvnN"
    "trlWpgqTqWOoYJxKc58a0x4FTm28RMAtkt6Eh9GIaOQptNPUAxKzFzuhnqUUY09Io64GPEGdApBqroTeWllRlidQDEDeO9kYEBdfjx1EIlMlpiUMsE1DPi"
    "QGI8/V425T3BIpWs7Nk5p1ZIr0AeOGcRnG0AZ7GsT//Xr7aA1Z4yqu3YR2E+D7Wri6gNov1jwlBFp6btWKgt+5tNDGhqb29TwL6FjoeJXWHEnG/c2bSJ8q"
    "A5OuTrfFvgpSy8oeqElN/Zee65DZ5YccBKEb01sSmldcBSSaQEEl8GcXXlPheqgKyxTkzBaV9tf7qMIsFCYXu7CMvsGjnXxThcPWgsERol0glgQ/gc6taw"
    "cDzcHLxyZsKw5bmBGbb3cFuFqSeyS6q/P7R/X7njRjEmkhE4yUPvaSAlKSAl8H/BESvjoOBSxBRz4gXAe0LSjcikINYtqGZWLoIXvSolaknPMYBZpd9EMu"
    "1tLkZgSMYW7CiF+XYx3YP8AJDq9TBYLDHKHW2R/dB+sF2d2Ordbe/PC+t6qI3cc2paRXalvzH9rU/e0UpzVQw2ORzqNVmDwwqtMstiw5pKT02BK2WqLBm+"
    "dFZkqqJsH+mqMX0UYS4zQRihOZwzIK8KwegyfYjwpQLAaBMRfMjINkYmEtUQ/sKs5sJCIthUCvSyCeMdG0ySGtLVjjYTlsNSSgmFMTfxZzDnAysAZFdR9O"
    "b15PRpA9pu7D46PmSjseMoPOzxYxATAdTOUT/2Z/yWnyywPCyTkDcVB5RcUvLzgGGeG3FXdcTb8s/tq1UrK87bkhnDZYLobPIInYXC4xHhriQQQo9ZfMOo"
    "wQ0cKxDHpk0boJz+RUURXQpmKZVIHfFbpmAX6AccZYNZUkTpVYhStCMZGTeW9GWEPIVyO9pFFTM3wMCcAvGMYJ9BsyCD3bpFJTXgKIk5MzYjs1G4K8aT3p"
    "OBGMfXTCzvCclB0GOhqCvKKMd1M2SvxAINQAUoFa55eBPGpZDUn15mrzyPPLWgwq3yB5SOZCF8ZgjQo4ztSsPGrkCUKk5qOSFQWKDEhUTFax4NDRhks1qQ"
    "OeE9Y84l0U69Vhsv3vdge1LhuUbpQ7jaKArQKyBSQDMvhVy9nn2kjckfjasqFSn0Ova2FIPNzUh/yJMy6yhpdS2uGQkkYnilvwU1wVL9gsS1LN15heGiCo"
    "kLSVHljvdYmSFsKuLa8/oOiV9lvOWNeoqOWj3Mn3AhXc0qQiU3YlmMBm4EiU7KrCnosOF5feSypqFuej2c36KQvI04vWQ2P8TFMZzu7gQgfQR2VYCQCMhb"
    "O9SukBwxmYa/mc3c0aZFpyJDkdegZkrCUDUdw6rq2FCqBzD3eHy5I4vVyGwSYFhy8psLBVPGTsVAl0I1j6CQDCf6gRlgDIMEdSxY4wf3791xDE9UQNoA+F"
    "KIVqSAR9Bvf4dw29+BB35OzUF7rVNJzQMmQWGkKQI1Gq0SFAtFUiAEJHBWTpeaSzHFTK6c0QgIlPd0W0u4ew3SeLpdq5EKsq1dmIftNpwvQtleRuDf11ai"
    "wmwrnHFbh5ms65TgqlbGrRBnD0hgfIep+rMujBnEAS9q+3RGFVMqApAQPUMmPYDYoiXr1EQeahcFFop8L0FPcmwOIi8iV3s6UnaAUOMEXY7Ap55sXIu6B4"
    "a0GIdH5RAm4ZzwRRl0ovhxP5krOGX9oSiKTlUqE9NQbPP/ntjymz+WN1P4IpnN8KG2vVsf/z7Urk5B02EHTX0lYdZxbO5N/qbLwnHs4G3erNq1BwZcXeyl"
    "+T8uTe3xdgXwH6+d7I1rtYmt4+N2UJ1pyr0XDSJk7MFT3NQuPaw0BxSgPKjef7BdCGwK462TW5TxXNiF/QtPH+d3N7fN0A0K2M2iLMpAdc9e5PKgI+FVC9"
    "bUefh+Tte72tQ3N+SLfcgl7Hz04J4CRi0lUQ8AozCuCmpWGRuviux2mBscs3JM12r8QaXbLM9FHiYQp7OCwuY/bt642XYcUAeqNI1DNNSyuPUF+oQUd4X9"
    "2TNybIAKz8N/FmcZAucym3CDhQKodfF0sRIXy3W1u+9EFQO4z5Q7XfUlTH0ZLF4mSyERiVIhw4I5xVptdAmRjAPKuFnw08CMZKBeGYVpapaOOB3brxaiWr"
    "tbORwXC4ntiJM4TknAqxbYddOGBwuFB4suyOoVJwhLJGPQibMXRV50IGz59QX6Il85PTskLTIUq930EBY+JQd1oWbDj0B0rjhtN+i6LaeX1i+tYBjPCnkN"
    "4dipY7ySgVGyKN57TebVMddAov4DCB+JWUmRMaXHCTx3ik6OhIX9IeWysx9tayoIdb6le8YnNm16phw2C3Gx9hjyk0pYDo/oBCe0hlL/B3h3u5VjAG9Q7y"
    "o725oVwWgEE7MlmaYywi+OTr8Cu2iMLiTo8IEmRTJHuwEbsIEHzkZuG03JOEELU4HbeCYVkzm0EXps4iWGoizm3djjwwPMuYpe+Wf+SjWt5asvo/ss3T/5"
    "9/WT7EqF3tfseHNK3R5hJ6Dh+zDat66HNJRs2rRY57n2NDAea2uO/vPnz7NDE6obH2FrPVmRxXTYtVLcmtBDZV9D7QjVs2lc1CoeUaGhHc/ktdGfjN/CSi"
    "vaRs+qb1/sn7gi3emvme6PeGE4424Fs8ZtYlcb8Mt+vG3vbNsP6/3iYUwxg/mWMcnDbjSBNbpoB8M/h0B3t/fjn2OYmGYXby1yc7Id2IzK4/DfhDMNbVfv"
    "mfjdPXeP3wN9sDFjZ7uqQOrOxHR2qbP/UBLFXA8nZER7SMxiNwzydPp9uze0Vf1eixiCmGDzArpsttxkLyXAGOKqifRrCOSaRrwIPvI72tLFUGtT05WpRZ"
    "VUCRVLsYli+jG/0XPYcsA8j40FHklnujPCv8BgooiK7NywmO2+15vm/fwJY3HanFboD7lwQga6OyDoPJkDnSfTzJlYZJRikZIzOXhOs/noxGa3m8zFm7Fd"
    "PK4FAX+x7SVzITo07T902LHxgIG8cMZEwCqK3zcGy9vpAF8mOW3z0zAtQG1kjpWMVLzotUEsxY1anMrAXl00ODT5rTm22BnyNsxH2kXJv1klw4BkOI99Bc"
    "e4keaAUICHOxghPOWklPIeII+TJDT80GgtnO0coRJdtuTBVgLSsXCOkEn+iPzle5AswvnYYG8FvJ9WxCZd8h/pMd+XEklURjDlbRqUFQvYO8j6bPX0q8rq"
    "uWmTv2mTw74F6DSly3BiVcN4qzZ++jCZApS6nTwSTNKXK5aueHT+W8LVU8e7qdO1wq7Dhw9g5nCxbfWKGWjOwF7BnlGiSTcxT6SpNd4SYj7+LzsizdYjbX"
    "ujJokDwIgeaVe3ePeIIycb3+zDXVvZVb05VvIt71iCcrX1jEeMyK9Lt0Dfi6uL0vVxsWfHeN8yOYDx4xbdBEA4QxnE+TXFlQOMJhKHwpgFCOm3iZFzKxvG"
    "e7a00lQWKZ7lA2zxZmcsZARmm/iu1I3w4A534XQV22yVwGDWBb3CdIVLfyDBfOit5F+HKPVQ5iMIXqDq7JA6X/prb1KAjDI9xNUHGpMiT+3GBhuPJ8W50k"
    "7+be9twCvOIba/za+IJdHpyvrnL0/g5vMMnb9kdwC0gdzBueZn2qJz0zhTXIy7sKzS3iWXQ9nWENDqR3rW1bbLxuqEk49lrSf4mgpI1Xi4jPzSI+9PdQ6Z"
    "oHmAHUELG8YxPy86euZ/nkCexukZxXfZqJIv8VhEePTojFJKXwd1FauR2hsUU9RuxH8BemeapHN9w31WOugyUXeZ1QXCaUTZ4RxD+S2nBiMUA96RjIRXvE"
    "MpXXqt5d+Iy/+HtrR2MT/jaoG0fZKm2FO28O3AdZGI5fqXc77wmmcNpd107jcjj5syZ6o8UyJtl7BZGScQihTpCELxgBQKKhYgTHic8Svmn/Ssm+kZBjVA"
    "Dfm6kDT1oQAfqRR1SZhy05+FRS0sZsg5B9mVt7eEJ0XM5LEoDsh8LmHbCkgzgrGwjZWeBWfS6yRHjnQmbYBRmU7fld1Mpk5TiaqHcnPRzgWNV7W1kQlXPQ"
    "IPrurkeikKMgFKr9DwoEeYPV4y8tfJiMAixa4M06vz7Oo3qRSsKst0jzO8b1zMzrVnppN7tiFTCeuh2mLOIKDOuTF7wUW2H+/vSPDirHWuPsybRhNGuamX"
    "zVWHZWsS+ALIGlrIRHXa+lQlvWTsbFGjFKwMD46yoPIFw5KKwAtmdm+Rkhe9JR7VpkfO1qr7vG+zALXMjQdsley/Jj8VGPrcc9LuVw4jf9YPqLDLSLMoic"
    "oTXE9ajjZtAnEWGeYBPkm2dWo2FMkP7i7WlJ1n+BuZbozTzTvCzNhSm2mthhZOzO+XYcXpQQ2vuVrpHOwcIlCVajqLWyqJYIY12BluJc5sZSnxWzm/y/fi"
    "t0pyDfMWzJT0C69WVi/QV4X9f2RyQrVDsfMUHQkJeRZ5fRPY/Rx73xUwXx/2leaStcyxVCAOc9RZK0gj9S7MrC3y6sWU5TVts0ZraaZQwwNJwsuWs7254q"
    "R3DG0Vix65q22H75JHisr2rkb2y0HeRHYEfHxiPzqqxCF0/ucyjw+VoSMs/ritjR/3GCcKhFn2EXp/aMfhw7v37Tz01MM7nuhN/mrz5jvEiTqoth1YK8Di"
    "ampi5Zlu0Gh5oFmghfP/ALtXH3oHeQMA"
)
