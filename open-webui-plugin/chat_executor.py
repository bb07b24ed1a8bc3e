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

function placeElement({ name, granted }) {
  const style = document.createElement('style');
  style.textContent = STYLE;
  const element = document.createElement('chat-executor');
  element.name = name;
  // Who has just said yes is not asked again what this Open WebUI may use; what he decided earlier counts more.
  if (granted) element.grant = 'all';
  element.discover = true;
  element.token = () => localStorage.token;
  document.head.append(style);
  document.body.append(element);
  return element;
}

async function startExecutor({ address, name, granted, unfold }) {
  if (!customElements.get('chat-executor')) await import(address || (await askForBundle()));
  const element = document.querySelector('chat-executor') ?? placeElement({ name, granted });
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
        "Start one in this page? It lets this Open WebUI use the model servers on your computer and the keys you give it, "
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
    settings = {"address": valves.element_address, "name": valves.element_name, "granted": True, "unfold": True}
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
    "H4sIAAAAAAACA+y92XbbSLYo+NznKyjbSwWYIWrwUFmgYZQ8lZ1pWy7LTlelrBIgMiQhTQWYAChZSeKs+zX3tT/gPvRa3X/SP9C/0HvvmEFQls/Jc5/Oqk"
    "qLiHnYc+zYcZGVPR7vHf/KR/VgzE9ywd+VxZSX9RWr44CzmokwfhzAf/P8JBBhfVYWlz1xsHU4rMurecnrWSl6fH09qGMe8HgrDFndjLJ6dBbwcK6Kxwf8"
    "kPGmYSIOZIvzCa97ZTxvhidFGVzAMPJeLnp1yIOS5Wx+yuuoPsihlpid8zI7nvBobasJh6pHsVhgyf2r8+NiMqiL/brMxemH7JTNL7LJjEfpm2I8m/C0CV"
    "nZMGwzYwWr2IhN2IyN2UlcBwHNq4xPJ8VxNvlwllcsj8vB/lk2Li7fF0UN05KfV0/39+M4vijycW9rsbCJA5HV+QWXVcL19RT+Tms+3q+vJpDKeV2lMK9n"
    "xQimIerBtCzqor6awoqlJZ9OshHHfGjJ1rCFWBbLGQYhK+LNu72/Hh29+/j++dFR7+5mT/DL3ieefXmTTVkVjyZZVc1HhajqcjaqYVXl7uG+1TC1wdGdUV"
    "W959VsUt+J17aYWIvjTG3o87KECrdgGLJAL696oqh7pjncgEHvY8V76UxU2QmHommvKHspNJrC1lU1z8aDW+GQ+oLED/wrgASjzzquG9jRXmXmGIQEATym"
    "/AKATRYcwmjz9XVuFluWE3G9plPW1+vBhIvT+gwKbQ8FbBKPiwG0H9QAfbYqZMiZFzGPcbG8VQ4Hav33r8QocEcdMmizGFTYIONh2GgobzScwehVmlsP4H"
    "sEPT3GrqoA9684gRnGaUWV0oRHvJ+mTI6OZSGbIIoNBoNaY4SIuTO3hAOeRTUMdDwb8QBRh5VQtO7DjAkh17agHPe2NtSj1cPCJXUGA/h0zMvUFBu6EJD+"
    "jMjTmwIo8XGvLnp/gkb+1DuZiVGdF6J3Pqvq3jHvZe2MkjqPemkfpigB5U8GUP6ELWGbAFNiY5LXgNCTHuFpxXrHs7pXZ194b5SVHEtyUc1KHMQp71V8NC"
    "vz+mqQhk0I9KfPD8r+NpAFWBlLDGjBBQN8CRs2I7qlKFYe8sEySsb14Dyb4iJyAt1MjHB5PPjA3RpYgA2HfAKTQmpFG9WD8rUEzjoea/QelTyr+fMJx68g"
    "peppSFQFpv22gH6GuQfJAGW7NcAHrAIPUoElUpYDER3UsHdPC1FDS7HQm8lgOtMpF+OnZ/lkDAAPQDeO8wSnEl0/H4IZOd40HXoTIVh5D+SyCuu+7Uyv7w"
    "j7CYGeR7wBDJuyc3bGThmHZeZMcFZylsPac3bECs4qzkacTTibcUNjT4CAzfMqmjKfyUTnDPB271LohGe8GpX5FMhXdNbKepud8yo6baVK+lhFMBjIeKcp"
    "595JVPNGcTYYo0vjS6QGAyBrQLPGH6AwkH0elzwp+YCfT6FNGkIEqJpRUdjUEVJ5ta/visnVST6Z7M+m06Ks2ZEGOA7Tj+d1YTcU0+fVZY7sEH6NMgChJ0"
    "Ux4ZmA3eJJziMxm0yGx9DFlyFlyyFH9Hu3LLMrLBjHWAxA8sf9vbcDSU/ykyvYEkuc2ElZnLe6VjRluGIIkLUmm3ZH8JYoBGbGql/8J5LJ0OX1o0WxQMQ0"
    "zmlWVhzHSPIApGI7jR6xANCtuF67tSn9ANCJ55meBLB8hrsZSbLLgB1dwKbD4AqEupMJ9r22zWYVf8ZPMqRA8HWWVU/PMnHKx1EFy6JkhHNeZ+OszpJE89"
    "RUJwGGwi4DgmqgemPLXsd0J1xy3R7gCqBk1Xv54c1rBSRzwMI6H/Wy8fiVyOs8m+S/0+rNFTN+ngNOSL4zgX4ODsPBdFah1NSoqsgxi+OKlxd8bPa1avEe"
    "wCZqGhrTDZ+trx8gU9Gfgy/8Cqod6nYlkdJzxWWPR1zKCQMsQtLcwGxCvLZt2851P0ZGGcByO/gI4ye+q4VK2Rly5sFliaRrDLKHaoMrfJJVc14RzyUwWK"
    "sHotgdjXhVFaWGYyMLlVJakAjfohtQX0ALw9Ihs+eBP2bgFCVQTrvOnc2Q9AQ9kzBaAqzWUd7EZ0tthUmCRfyNOagPEbxrvePwHYMErEiqbTJQWJrFZTIY"
    "ZZMJNR8Oc+cLF4Q6LflvwDLrj9NxRhiewQgbxIqT/HSmheSWyNwxy70p8uwKh+aC0vJ2nNL4k2TEdSsSBIxM2dr7oyBdaiQNQyVrDJXEx9UUuQu8gH/Ohi"
    "m8iBGOIedwFcCQWPcGWflynsEj28s149aFxs54dWmTh2LzEiYstzX1Ju8KujYHkA4ndwrrixIgRzp5OGyJF1K69NEVxJwDcRg2ttWDFoU7xIFrwq5FlA7q"
    "praXpmnWPlRDOAA0OrSDWIWqAH+GznTSSticoW2ypiY7GzSCvmpuRoRgKFxpyVA07BwWQnWu2iJZp4q9LZNpchtJGlsGC1WE65U6oPUjZjbIK/oLmXp4OK"
    "d9nPrgZJLVwfbmFioSwJWA04Wh2UCOGwjq8gCE4LP8pA7G2EZDMiT3BEAi+pSrxa3aQbaZy8cdoqzKrm0ji05ka5GS8oWjcoioSw8Bhfl1ccnLpxmOOpLV"
    "G1d3BKllBhvjcJWpGrNMyCtJhN4B34M2gUcYZJAZY5MEdc8JFM3nRRA28o9hhvu0sAAN5zmKDKDj0MYKpGLUIHbCzWh2X68CNtPJUdBJNFWiM1dgvwPYtu"
    "cZmixAiJPUKWyAc6P4XRaTiWTcWo1+vrdCLthHrRKqBdx0Lca8REtCG4rzCtoWwCD5GLTdwVlR1SYhGQQo1p0XF9wfgO1/MAaYr0m2klNVRGblosRLs15C"
    "wBbxUVJD2EXjBPJ4rrCQSBBQJCbH1NPfQN8rQK/HhpwTEKE0SATtvVkb3xZQGetLklACwDxsjbSwBEvTsMUVVzNoRKizYtYS54HrINDLVX8K3PY4G33RQG"
    "n3DnbbIcTuuFkHlAZGvJE75YLW8j4DSfBrwzY347xaOawVjT5zqsh2DalQsrBpSAk2GpN+klQc2v3g0ZpvwotiH1oYc8sqwiWIt7iCGNkrxECJ7rKvPA7E"
    "wEj2ycDRn4wpJylAUbKFQrcQmkUGSOWU7YnoDWikSndRm4nYZKuUYSSBzdW+S9K7PZLVNGqFVq4LTF9InmS5adnBs84hrdSALgYd0liJdgJNre1cgW5rK0"
    "uazD0dL3KKNe4HAIhbzltGp5izXuVQCqG5XxMNYM7aHpSHcabQEqr9mtCkS5AQs6WFa8uqZLxCppCTGGaZoJZ/2yuLK0n8rQQCkktJhwOZEYCP2aBTnGVr"
    "AcCS1f+SpOJhkMPuLRZiYLXE9XUDg+vrAChxa0aow6xpwmcXI7OAbYVEKvZUYVVDA+7ikA4R3DfdvUNElXXnjg4rjG5bMqU0gebBsnAuYFyBHWyyiuCHOH"
    "CpipnSSmLD/ZNbSKu5tgUbkS8Wmd2PxSIwbFa1o5Mse4cFxURdxzJmo8Nh23L3XBzgzpB++zYfBTpWXQkShd5pErgke2zRWUR2meV1zyyyPYRQUgXsOGqk"
    "yDNddjM643hQoMUDzT0APhGO19dls5ytdfXdtKt7ChVAJxDqc53XtL7JgNvVqqN/rLWW3aowN+dPyHfDeZcQTjkKFOJ62Bb13HW6XnRAhFbc3igQtVQgpF"
    "w913DMm1golgEq8ZDAjy8WPsAhvpbOeYvCsVqbzgWp73J0KGbGpjpBgpEkitlkrFYbVGieyJW7zCcTm3odV5WliJ/KcjNdTfEPqPcmUPYt1OSlLZ27su8b"
    "3IaGGyzYfY7WVGcMyPEpmV/P4hUEOKNxsTFYEr+VpH6Sl6YuIpQ7kbESIN9Y6eJbkvWy4E8nO7K9p8X5lORSHw+gwMdWftOR5tUhFPZ20Fgr1raamUkytG"
    "R93ZDV39zF04kflDiIVC90d6exazFvWqs1bxo24S0F8+AQ05YEz3h+Xox5lAJSiBSrHXSbQw5XLrCs4lgiVhfNECrn733DdDThTciCZYv1z6Ce4hBdO2O6"
    "M9ge7OCxCmit+hhnrOzGSHmeciL8a0sWvrTMLtPQOzlMc3EBgx73ag67CYvXk7pm1ctQf04NWT11hJE6OuWKaKHhFNHCDOREiQwxWuqI5kG9Y31oVQ+l4G"
    "hpRIJC2NNJRH+KZACSCh6eIqoa7RiyJjlIyiWntbmjx4SmNkvd8FQUBY4EkQHwMEDzZ2Y7ytWPCGQS3I0M5Y4cC38g02MZokjcGlecR4EaGm0BClIgbOae"
    "ySumSVNT+zj7gTwhg2LUaN3gMfmUs3POzvC0gx1xdsEuOLvi7Jizr5ztc/aUs0vOPnD2nLNnnO1x9oWzXc5+5ewNZ2+hMHsHxdlX9oKzV5y95uw9Z79z9o"
    "Sznzl7ydlHzj5x9jfOfuLsN85+5Oyf9iBn6p2knOPRxGMcTjxtnajARp/x5Exv8Ltiko8AdGADNs7q80nK5nbn6eCq0XYImFac4k7dSdlFjDXu3Jm/yeqz"
    "QZmJcXEeoPT/Iv8KCPqXcFBBuzzYCRssDRWTtH8BCxKnj+7ML3jzOIWlMedzsEYxTuNYDwuIjzypS0NYPJqMOvMApqNE8bU4LciWnQINt2lGKIcljz1rEW"
    "wAtqTwR1cBmFR2Ojr/BEg7dEV72LI4Pej9H//2+eRzeZjC9sWbj4IkCtY2NhafNw/+lW38vrvxy2G4CD5vJgfq6+Bfjz9Xh3dl4p0w3DyFTY83NzYew689"
    "+IV/v/D4PT99/nUapI8Xd+YfeIPtHvzr8+fq1p8ex5uH/TCg5Lux/APZB//qfa4/CxzMrT99Th89jg8Xwa3Fn8JFGC7uhClLT2HJdqGHP0EPv8LfW/D3Df"
    "z9F9SWRvQFGdwWeI6ZwWov6rye8PDOZg5giAsE/HwwGJB/yZxQEyHnTsSZoh0R8HvCgEgAWbuK3/IAUPEdxx87ITQS3AvZsToVQJIvwUsUUvqH8X3tyATK"
    "L3DsL/i1ZzuveGyg5EPJ+ads8oWXAeDZ9s5fQkAbc8rsn9tvbAP2A4fIgWYgzdpJ0kfVxenjNMKve/B1DqAMn2nKivg5N1aXOgYx9hHoE/2+ObcDCUm6rM"
    "TQ7AwKYOHh7JFQnQHVKAaTrKpfgcz3NZ6xUVwM+Fc+CkTIRtoCPAxnsVMMuo2h42R0sA0QGKcAYGlSxM94pFIU5Rod7Hhf9w5dalXEX3gYBW8A7UHLC7Bw"
    "SHqaBrVHm2kfUwlS0H0FyxfxHo+w/y/Y/xb1/zhNoLU8SYBi4UTD1jggbScKJu4UNrBhtQbo+gLloQMcoq32BedDCemtNPmVR7vUfxz/CuIm/t3lCQ6K0p"
    "6ptD1Me84jmh7TpD4kdjOO5cDX12Ff+tuHeFZW1tWnvAZmuvk4DZO0h9s6zPqxWmLRv+LR5HG8lQSl5LpAzYWiWVtsEvaPeF9/w9dFfxxGAv7AdGOYNrDI"
    "sT7hPSDenPUDNP8vFumjBLrsBxrGNn0g2zRQhuzosAEir88qPR+hucU1BwVFw5StIpdKwRRnipZxqapvwWpvMXSjMEA/im1BdjBhs8P4NZlmQnOMwicxb3"
    "lITKAfQLXBaFaCPlO/BQEqVmWRJ6PvA8gAMENQN3FmnqXQlpFCLrlEDLn266GNofOjEWZg2xVIGIhBAKbQqQDChKkgTytUWV8fqRk9qoYkduQDASVwVdAh"
    "RyW5RgE0kXpG/xzFXZNNTgtQhBQkPCOmUR3p84Q6nh0U/f4hTNKvB6xjUE1hQ4ILFCc2g4NB8tfDMAkGd8NNieJ1OBxJoJrTGfk2yxE3oowJ6DQqEff07g"
    "qGuw1pEuUHafKSm68kTT7ar7+mySce/YySZL5kN+P6CMMF/gtEfG8oD/VQVjRCMKFJRz6os1NcJ3NUlru+L3YZaofIElCBsjn3yiqRw3fisHZtIKDiUT0U"
    "QGFz5UZD2ARiAepUHkgwb0I7akL9Pkxp6FSuVeWmkQvTBpkfFMjgeRvSJh52toutYn21ADA/Cae4FnRUR8X2ToILxvvbBK9Qxm/rz86i8358YdaqabJ+v/"
    "FP/zUCOpbN4zZyplqYt+K7gIEIXqLQBpI5enD8zrs9D61C+TOyQ/3x1jtFgoRn2kcQfr9RboJARBQxWFIKd98MbC4VhrSPXcUwvZmpY705n0RzRSyiumFE"
    "poDMGcPBM0CyAGQ0WgGQx/ZHoOwkyTGgYX6OXj40mpqtATNo0atSKSM++FgiSc6ytJ2VYaCSuCBEVHJrFTkYVmRtJZpek3rxhAc54BC2vJ8fT9ALhlwCgJ"
    "mZstuqbDWg1c9ZNUASwCrlKVQtV3lICgdW+ht2oPKtGe9nCVl1SBPo94vDBi2EVSKHS5y+NWHAKu3a01ohEJrKZmpPWLdaR026z9A97AV9SY3eV6Z2XxHa"
    "hVKhwi/y92DkuKZqaNDfwRkh7IN2Y9jfNUBDOt9HY+B+etEs+dMiY5SuqriQO2bBXsZfVwP5rgPkT+LaAXh5fDYolAmhZKZr9AdxTgmTZG1rGTkcbojdOL"
    "jhGMXemINlZ3kB1l3Otk1etLXTAB6OSZ/drFyBi7tUAAhhd/aTRu2PHEo456jhSlDDHdtHVpBg918XC67VLvxO08SYoF/CoL9a69l7a9XENQ8jPEgwCTAv"
    "+DzWxcllcWAFGwtJ3J29Sruk8VDNL1jTtkG/Pphfd5AP7rXdZ1obAIhS8bJ+wgHWeeDsf9h8cAxXND/HKN6aIP3aI0P4UbsWrMo+t+sUJnYYDrmQrIfrOV"
    "ilRqOui/YvY97c0TRTKV8tyRAtMrHjaaD8iU3nT3GZADf5JPaQGb7ftzkM9C4GZyARn6E7r4cKMChHdMShJZJd4DGaSRtMg9rjnEjRfsejPII4tB8NZoHX"
    "LgiIU2P3/YCKkjv5Rs1AUaoXXJ4HacJifTScyb2QJ+HcUlsaxnu1tM0XtAw/dXfKOWF56XLH9+hC4rnB7L7EuwsOxcykZ1BO56iSzAFZJGJdUreqn71ACj"
    "VLH61VjqAW3rMoJTHNQGDr94e5q2La0ZXr61TuicePctRplNd6jvZkKOkSJY93yYMInfmO7GsMbdWwMQ4mPxnqLTgnWdhpYyhTpFSJnmMgNTSwAYZUunjy"
    "Jm47lRFtteiII0DsatjPWpJBoqZE0qDTQ04LrN+WPzrYB55/WgayfQMGonrVg0bW7vGQ0uchudmNx6g2AWatIUXFn9vyp0NcpeUqEEZYDAfo2hx0HssReC"
    "uQ0rxZmJMQnIFP8SW3lNKRWwmEozWS4HN7zcPjDWwLBai1fWlB66LwLHMAExDXIQIlLFTBpDsLyM8wfxTEhsWj3GoPoHOFlemxPBAg4EC3BYo7xD+CynZ5"
    "UABtyhYLGlAFA6rcAUEuVfoKnOwrcSOUjkAAD6okAfW7n4OGt33okBmoEVcNTGBNn43+igwF/5kTN0w8YGurTwYI1Mrrcp4vgynEOI0C4Ptl21v5Z98UoF"
    "2+QGXOylOyl1Zq1ASq9+QI3T4PTDeHsRy5so3jXa+P/8n+7i/3N6iL09NJ11qwtTUuQeMrzvXTN/p2cFEOwiY4I3jQFmAAZIM2oCbJ19A5m1gm33Jl1tdR"
    "uEVBZzDKplCSHDT1b0zGqx+Uhj8wAW/M5BcyTf0GVqAhTEi5qQSWpKDIB5jnF/D7dV7B/HnpLJRETCDzrVrZeHxtFe4zyrNMjCeyE9olKRDYEq7XimXXxq"
    "VZU6uEjjYTD+IZd2jKwO8I9vZvfPVdty56SVv5cLVw/kYTU01AxbfpuoQL4GUaFHBgP/F4/iY64uxddMF2I9itp9E2ex3hEUv0O2fPokvOfo5OOHsVPeHs"
    "ZfQzZ2+jj5x9jD5x9iR6ydmL6G+8Yb/RcQrIXC/r80n7tslvePL3Hs9rQhbYYp1HfPcG8L80ZD9ye5dT0UiRKA8CKaDCDtAtJRL13oHEf6dFn7V81a5Gl0"
    "fcenGu9dbaF4G/ErOG/5tT/CSZN0ZnzJU2B5DZ4C2jf3D2C2d/5+yOPX2aYRP0zz/NP//wTqR+aSP+5MZER87LHOYiXBIYNhpSnhXaL2KlByM13uGIMXTB"
    "yOuotZwxd2yZoIHZg24pDTkNBMrfbdkLwO/AUSLjtu8p8DsasenGmeuPaO9ouZp0rFTY6UKpFmI5x3aQDDyhbW0rXOX4KBvrzlzd3jaCllwojcXHgKW/KI"
    "VQ6SB0FfYX7vv4/4PQSpV4eTUuYXEU/uGx+2uTF/2CdtK/89ir0UbZv/OuWoFXpxN/7w921BE947XBAvzc93GCMOEOIRhAm3ekXxN9JvuzkgofbO84zOpA"
    "Mj5AiByYuLK2plFKytdasFYvFmsC/isXCy1APd7S3m/otVa+GoOOWPEKxw+/BcvHUdnQabXwRm0HVdau9rzkob6+rm4PSc+DIEeeQA3Cr8y2mdfx/NZxNt"
    "5Qzoa3ooP0wxnvqU99i/mSTyZ4c/OcjwcpS/cBKqChXlb13r3f+7D3dO/14Hzcq7KrqjdDgOndwkaQV90apIfs1gh4kOAT6OUE5jvWvajkHvLIMd1eX+46"
    "G434VN6ehp7xWuwtWrNePm6iuVo0+TGbwZ9bvcu8PgMt76Tk1VkP02gI6FoywdPLjeLkhJd6EDkSOj6aAWnrjQsu+6QSNBiqhR0/PSuKCq/tUkoPfTypwC"
    "THocIwhShgb7jsTBQbulXs5m1hO1E8vifnUPUMRmIve1MuF4Gu7tZnWd07KyZAhB/BUtWmzccML46TXYlKm8anZXFaZuc4huNZdaWW2WQDMPTqouidZ+JK"
    "r3PVQ/c8NHNA/x/Kq152msFOXJ7BSKrinEOlC45XPfLqTM5umuEettuGqciM3vEVLIicILaJt6qhGVgjaLOkH+UMqKpcp3oDgKS4tDBB66IXyRs5QYMsLN"
    "kANL6L37ZtbzGwF4ZJMBEEWBe4aJI0BBD0yo3j2RgkFhzCbk/+lotfrxxQxQlCacKzKc0zyys5AtXCyiFR9a4BweacF2VZXOLIRngHeTIxK61LXsJSVHWB"
    "voAeLlID+Qkthi2Cu3EOMJp94TRdPZSN00LwW+1NvAQ62ssus6veMbFTGmImqktYAmx0pFzN5L4q0JXgP75ukXNR8xLYwwZHZ6elbk+yfOLMZqmNoZoXlq"
    "tkEoMSyBogmXoAVrZR5+e8mNVLzY9B5CDgkRPBdYaSsjuO2wQdlgSzhHY5Lh4wnx76odHMYEXU8pFosVEXX7hodycJg+7rmJ/SfnZ0apEM9RRLZrDjSZGN"
    "+ZhApDTw5HQK9OZczTgHob57DHrrK+lheIO9NENq9Yx9OF3WRQ172OpTNQl05QsMX5wS5cyERlXC0uoLcg+gntVZgX7zqlKrN2re6U4WgokXGxOQNXmrR1"
    "wuTP6e/jLIIf5wCxglz85vRT0QbHlrIOiH64xjkgsuRwHT04MAUnuRI6urCGd6WGjV/C1pkKWwZQRpIimmIfitHMAUzpBD4MYXfrXUp+Kj1OTuu1c9KCOZ"
    "FB99oURI0PzUGWhdk0chETOLH9gbrNZxPh5zsbonGJ5CStvVpSaS2N85kI0xAHztdUtzQfFvg6ZtCb07b8pCUNVMCbv4lCnCUmvopLZ+mwGYACsccT62rY"
    "GYAPy3bveuGAee2Y6htQk/odHvjsc6qVWBIGGkmD36OqkZ0NHn13oJDORVkIqOPCUCWwiwmD3CL6IhQHMIJAUKYm5fqqQSXhRgq15bAswJzHR5GY308kUA"
    "S+wUXuR8ZDp1juSmt7wI1B+wKil98yXp0PQ5QrGnxl0nSECyAhgmgf41R8EBCIWFknOQ1pDCorxXday0HvEhQ64saWEHtNhMn5ziSXvXBvrz0h8+LzLtS0"
    "oBEC93QvSomNfR0JsMSb1mig7iyLWjPlHCNv3KHr7RMYpe5GgnBREtDGuqDdDmI/wxxo/4+P71ELdzVs2A+lz1SH+Hhdm82HYJ6mi2vJOo541dFqGYhpIm"
    "OpmFZstn5MxhGPMEOUEXRB1PihEAx8bx1caoKKvVEEyaOtFGXGCg02PiznJkntwHwFDmyGnbyx883Xu/H0q6PhO+FIZQ6orKM4He3md0378bwI9pFKMzCX"
    "F61TMSfZAuzoTAsxk5yvEYNA8AbyJdqhAxg8qZlBwf9N4wpanRbdG8Jl21AHWwZqOaTWo2q9m4Zic1m9bsvGZnVnkr6jjdvKw2K1zWepAXKdSKUxRYN34t"
    "cpFCC3F6xkFNOOZZnUJr8T1+H1qMU70YkVZcUuglPkg5mgkrmKRUOOTXIeThKcAJVMT0I8M6bO0p5CkyEXU0fo6NY92oBgpRRVK6hX7wc8PIurAeoOXKs5"
    "O3e0f7r549P3r+4sXzpx/26Rjl34wCfOoowGi5XntXJy/qaD7JxGnEkwH+TRJIpF9MYSvmqJ8sOwYEfZ6VkytMtV+ylv2WBd/lU+4XNilOBZPWNDeZxJGr"
    "xb+q9d25G9W9cOu+/r66V8pvSdV+b2onKgrYjVo5rh2zmjJBuMe75rp8euvOnDe3pHOlPu9eLOjrGNG3Nl8yrg5UwRqqgnIeV0WsVTzgxszhRy6iiThGy0"
    "Se9iRJisZWaNVek/hau0cZ6grn+nqai+msxsByeZIP6CMS8joBQ1fbAf86VV4lXP2upCmXVZhd8hHPLzC7fQ4Ii5aFbBTPv+RiHPEB/pEheuQ9USY7y5ju"
    "ISqYbi2qDBynr9R9kTvzuong3yJJn6sa+NVQVLAyjdL3aaOqQ3rVpAyxNC+lHY0PnC/Q7OuzCEaPf1leVei8kKMTDf5ihFmlRCcHd8prUKVsYwVDD1acMo"
    "EHENTzLGUzXDE1MVxP87O9dgi2eO0U2CTQCzaiscC2BpOlooAdKpviQ0GhcnW7R6bwcOY6UI10FQ3eMw/+ZsEojGYhm5B7BhYZU6gfoVYs0T+kMRIK64T4"
    "YHR4IxTb9xFVQfuq0EHydAgrrK+jq1J6dERFj45SlWBq6gQHS1KLFU8d0sIP0n/HgGjjrATyHM8vpJ012mbAHMZA5FMExOMC+AtBJAhhgLaPsRrwxfQwUP"
    "Ek64a11x1oeBg2jN9oKZ469E4iT6r6o9sfhEIY/u2InFcRzBWcRE9rRndgMbSVwtUoXdtKLVNgt3Cst7y1luhIwSVoAjasIIAGkA06tkplYkpHmXODp+kW"
    "hs3kzc24wGWtT99a9tzBibLSe2Bnk8k7PLLfN+rtw8rexvL2dKszlar7Up836uq5D71PA7VvGvHlnskLbs5+Pa/tNu3KTLN/oEGeR9zsXO3tnL5IQvu1HI"
    "NGhOGcazzdYqocOuVr36Ay3hqWxnNnWOqbJHks5H04efwDY2hDd96gAw66pCoUlxWLeO5NUkqrBLkzDFMoGQsD2S8qmW7J3mhBVd00WBNdTuQfExanCCOZ"
    "EqMfBdekR3ufyovFMnGxiHVjrHaotrMq2zI0XdNkMmWxCLhD2TQqUOOZ/AiV47ZBCSIv5KBoroI3zc0kimeuTLMCXLSI4ADMMwdgTLYBmWux3AC/hAVHAr"
    "GQEnVMjd14Tns3QoIJKqxHStJxprbnTG1P5VpiJkDAAh59Y3wQ5gKesHJVJ1LMLRRK46WM00L9eR5JKg3QgwJ3YFmMa5BrP2nQNLJRfSRdA7JJiodgOqsz"
    "Edl1Xp2lwMNyTW2WQl3IfhLEyqjNVYDA5XhdKm/jaKZxtPBwNNc4qlf/BkiatZC0uB5Jc4uk+beRtLgpkhbXISnekC3kT+dmhWYVdkWd4u2VvMSRD21l7G"
    "NteUtxo3RWZ6LeUpCTDCrBaiquKddXuTQYqRd1hhJ0BimUHqzYImqla4MQMhpQJv01DOXC4bmsXe81r4jdVoSwsL0k+xSwCaOb3EgWc1GEqgV6uetD4Cn1"
    "YfjHEc8vNyI0uBdo6XCJzBeHyASgeGmNpukteiQ9OzTHhKFgCjdbNMdIT4qgqmthciXa6GzXI+7AYuPobmBaNRcmgUuylLOTGpnBeqx507XbvfHaIRw7S7"
    "f7jaWDP3gijiF7x9+/jIE/b/Rp098Ke//gle3o4Q9f619vtNbLrPDX/2aF/80K/5sV/rGs8I9jP5c3wmq9Jg5eX66moP8J0tlrE7I/kFL+V1HGD9/WfpRJ"
    "1Vm+D3b5dOZ/UPVxopv+IZrP8+Bbs5kJPKz0dLnndjom18xHz6JtpKENuOmw3tR0qd0dG37jAcc0nzqLRUYSS/opFBcSdjJgIjLb8Ocy9rekVfTmScvGiS"
    "+e6KS6zESFznTSchWG87pNzpymhIO0GIPPN6jSRai4NNCGQzYOwfVNV+Rt7QTrxusfN7PdCRNxl0jSOCrlPFg1o7jj0VqpyXcxq5EwlcqErmzLOlu6Or6r"
    "2YuavarZ65q9r9nv9qDrRR3Lcx1FGTVY63dArDHaTbFmaOV0jCdrT2r2s234dwzx9qReQnwQUSgW1WSJowLwLFEJaKOd9hQtm3qc1VIrz5db2YMuy2LCo4"
    "7mceDSX2Up93KpoS/LbT/D0egmFLOqbtDUc7ryxs+nGG5nVvIbVymmR9ObFj7Pvh6Rb1P1PTXsOfh3VkbnqBuX5QDUNywrblpwWvIKKd3RlAMjrK9uWu+E"
    "TlfF6Op7K06K07w+Os6z6jtqgFp7XH3Pfn9vHViFKUAhP5KU8OZd4Vsl31H4aHRW5KMbg+40K0Es5JMjWRd+f8eMsqpAP4AjfgKTuvGUgNBkkxxD2920Bp"
    "7w37BsQ8TjZc0+tqjey26qR8f7+TLU73bSPUPivqcKcsyoq2+SCbqoa2eN1fPFGX+q2d9aM/60csbohN5Nd7Gpn2r2W6upn/Gfn7rbUy7pXSvyXczjmnGh"
    "u975Ea0K8LNuRrXbzWLy8Y0XUk3/mZm6wFln+M8Z/mNX4iP+8zf85zd5eYLtsS+m2jNI39OXisy1Igp7OKeruOlz5S9CaelwBBMajoDfoHRRXu2eYKTl1l"
    "010MpJWjkQDCMB1gf8cCgvJuE9TgxTMsK7VaDzjNAr3cYoUPcr55QcqezGBLUfc33rDQcQ1/QnSUp9b0ePJ66dD/MgQlmcB46A7T4lxRPQy+h2eep7Q2Mg"
    "PzkWWO+6+JSXXIaENIed5sz/jryep76bnvrGITYpw8FHZhoMUyOTz/R7NnbUjgY0p9SjDJOjVrGmgVHRiHbpLhEGNrB6BTargsB4Y9eCIU1Rl2tQBBvuAz"
    "xAQ0OU+X6s1VXEhv3T/txtvX0jg7DtDtAhO063UrY7GE0K2NV0G39PMYxqukM/C/x5D3/qo/v0Pn7NpqdlBpubPsAvURTTOH2Y0hj+UXd257pl7YZuQNT5"
    "P+qDXQA4fI9GTuOXWhtO1JYSbqb0fFMpPQjThv3duMk8mRTH7jGrCXKIGY/Smb2/Y83L+uk8aVjGgnhrNj2QdgCq+dTiyGHK7pju6PjzyQxvtXgREzm+UP"
    "V4uRCI5T/n/NI7CF7OptggeDx+TKkusDuFWS1iRdq5XBZQJuQrfH+v19c9HME5JCIBHA4jIUCZKcPoDr4hWa9ofLHgAmMJO5Xo6iS0E6BxHRsoA9yrflAv"
    "FhTLTYhW4EGs8SKf8PccAKS0gZoKgU6msV6CwMael2/16ZteLA0Ptg+H8Os47QdcdgNzxBiy493qGcz54/vX6JrFSgDf3SdPnz1/8beXr3786fWbt3vv/v"
    "5+/8PHnz/945+/ZMejMT85Pct//TI5F8X0t7KqZxeXX69+39reuXf/wcM///CX/iaow0Jv7EcgJT/QejwGoEkOli2AODlbKth58NB5YiXeGvJHD+8Peb8f"
    "ZuKgFANgOuVToB5oDw8Bvgm6CwIT5eil/SDuDv78gNmojTLIhn4idMgPbKQxCooWo8Wr3thgTs6OyYEMGbZjQrvh7DAGGpnFrVlM5BzUaf2w7Mf3wyyGGX"
    "B3AmWIcQuWUvvbIcYbWE7fgfRRR/o9SJ8d5P3+YZw9erSzKB4/vq8TgmJ9+0H46NH9RfX48Y5JrdbvQeLDxWj94T0NUJOGVeJbGDkS7tuLTrBUZZsJHX07"
    "ShWJU+RmJqSxaaht3TgLmMGWDT5GLnZp0ll9gqcN1exY9oSBQqGtCEidOEzMzcdtVZeSZT2/UhM5BZroF0D2iZlTJRIYJKASXpMNozk6LT+8jy9uyZYaNr"
    "Pz91/cS48Bp9NIm32WqAaPLOLzw3CoTYNdFZzFpzcqJf1qGnu78ld941PHSx7jmK1/FH3O9cO7dFT4qyXVIZ3uOQkYp92YU510IDFusaUIApb2eHY7uq87"
    "UtZrHWbDfC8WwEGDVuJBeiftY4j6zuTFwtyYVXF9GuYPc8RbYzFLIXTk8+LkhB52QDPzdDq5koZDe0fcvFo4OBEmYIBQVZa7PDnxlkaGZDALs5y1O5no3K"
    "oj+7p1NTGSrl9TMxXjCbYVrtiSubzyTtRTrFh0uh0s3BbIfWipk20Dg/Z1oOXWZH8aImXEIxuDaJhjxMaTQIcqwic20CR5ghQBVkAQLxthILtt9Tql3S7X"
    "7+3bY/C3kZ/ntbPaOqzQtQttZlGr2DrtNdlAH8sVqwpz2wam0K5Crlz1QYncyOSpgzoR4sOaOqZsaBcR+FkeW2ewR/mw3y9DPE5xIby29tbO6b/n8gHKuJ"
    "3hlZwY2HVX6zswfjVm+0M6y6rX1/S1Jt/LMMPBQFFyARqC5hPDwtSjIC77Mkeq9sGQqphccN+jMH7cysZ45GdcUNgzSfzRHr0Vsje6r4pPTlAsTvCHfpDt"
    "Mhfj4pKS5c/ohZ5O6ixcGoK+MQXBi1zwJK1PLak/F/oFabPa7nPRGFubd77ehQwuppcE8VAE43Dg+pyJ+A2GUfggL0myU/weTXhWqhTb85EiPzW+q/OWXk"
    "HHMmWVyJfBVIUXIj4Tg2OYYfAGD6HcxiDv1OTh6vn13JGsbsEfn2mNpnMh4u3BvXt20Ffi2rgDyTFtIwWbH/F8EsCQjq9q/ppACL0L8G5lePdCONyU6ujI"
    "lkw4sdokCnIXBQmR45agx+pH2zs/JKIfb0f1o52t+/R7B34/eLDzl4egXj2OH/z53v37mHwvAqGuzwRKjUYycm4ECHtsBbI7xjm8pIj56uXyew9DR+K5F/"
    "bbkfU7y+2wB86M950Ze09JgyAB4kM3vDnx5PogNKcUsZMLVPY/vn+Fr4AUAmP8iLAPQnW/I4eg1Xkl0fpWO+MBWiJsGAvoxtUX6LEutRv8UUmag46HA3KX"
    "rhVDrfpgzJdGUGKYwsO4K0cR4O1wgHeXqA3nJAuB8VK0QtNIG1JHFCMVkkpZdcbqTVqYqRY81MVKHT2UHC7SD3gwh7f2pB2qadiHdo+/+r21Hnm8LHOKVI"
    "Gv1wB2e1GfimldadPSbzNeXsEa018VDY7ucOG60w+VKC9gVk9ykUGFNY5WiBF/QmJzUwhpa/G9uWWoF5fxBNoogRLypVDlldCFJpVWkCZUW6/28RnjmJ5i"
    "oSNluZDFHhWXVckEY+oG7bqxra3eH1rOTK3/UvFUNqcFQ/Wp+qooWLR5WHCpHRWKCzeAYmwXQo503jmjtL1dW6xr2eQIoS1U4S2CjIQORqou3h3T9nywD+"
    "gV4l2GOXiRyvzWwNLqZEq5KaNBy0l3zDOlxR6nneOkPGqBInDQqzvSlPWxzI2xVCsg/TTa3Ez7Ul7AGE2CwjSqBIQ3/YEgS646Ko/AFefkVHMD6FJ5nWUU"
    "HhN5G0PiYFD+bVC60gMgUP30MG1Ujx4Eyo4hXUMHJVQcDZnr6+oZdb8kBvS+f/8eenPevMIPW2ECo+r7OVEKo5JzNXtOBNsQTh02FN9KoeINe27kIpFd5K"
    "f4Oom047VTURQD6aJ2Y/UsZfrPyyKU03tEgoSElD1rk6UP9B52T7gBN9NLfiwBNG004rq7NSvpAWZn60hIHBWTChjAc5HMm+hc2FVjaXYKhDplKUDgG2k6"
    "eMZPKLw5pJ18TZUnU4qh9qZnJWrtLB0BB8M/Gf6TT89AvoFf8iW5jyKb1WdFSW81sXRSgPi6K6/PYjNqOCqwE6RIVyf4cZ59fZddoXkOPk6y83xyRVdW+e"
    "jLPiJF+WoMQ81rfDfJzg9Wq8xekpVPelacyd9xd5GQnkKTlKJyH4jbLyRCywcLzSt5XpzTLvqrX1u+rBySEXdTEklg2gaBKqBXddtpepBAeMhETscudlKw"
    "yMVHUfITTSUBl1WHePX5xBJdCSVKmaD2pJ1dvwKmKdTcYamRBTQdzAhFCk2wFKeNzBkLNauN87ZhSWMp1rJbkJbOKaZey7Jd2rXVxH/e5sWtF2KMONl+KK"
    "ak92acJxJqoV7nbXFihuZQAxzj4hP1TM9pEzTMm3J9/UQEdh9cVtMBIOMyy5HVMP2mqpHO8RCuMcxRb/TSQ+/OWslYYWYJRy5bBTimw42GkH+JdkuCmaSX"
    "gH+wrYCEijwQNSTdfIlMYzSYqs7Op+9V6A5SjTry32Vldn4Yo3gddi0qejINjh/ej7f1YZzLwjA85B7qKp/4scS/xeLN4E3xu/lmX0Q8N3AR+QTymZh34K"
    "5GWSB2KBvtadkoqp3vMNK/w0ZvtX2e4RJXDWQTGiD0XmsZMvpnzabFBOMtRz/WDdsV8mWnIFk7+Ff018+bye3DfiR/Ht79axic1fV0gf9Ui0v8fxVGnzc/"
    "b4ZJgLUCU+luCN+R+x0mYfJXWe4g2zjZ2vjL4XyL3W+icL7D/tx4aQuo5zbzeUz1gyD4vEmvVkEWDTG5jeP6PJC/Bod9zIXMxZ0wDO9CE9ChLhViW5/xWw"
    "4Hvm7jOyvQ8Cb7VcQHaVXMyhF3iDr8VLQf72pSzIJX4qRQPxUTuSxKJPAoUmBKQZyk5BPFBlOUTeDPmB6kK0ps6CTHqw0pASz2IUbQR3poFdg3oh3N7wd+"
    "Tz7Fl4JCQvHRMIhLOlTnHaQNGRnmIMXXZJyEQ2AxYg2kmvX1Uv4JeOzaxEGjDftuAh5+6Sd2gs1o85Slw9QvUjI9OhXOPI93hXy0Rp4vsQz1tCLevi8fxi"
    "g2NoZhdvCrOCgOD+Mc/sViRrv1x5cN5HaAMpSRvBbLP64hX+U4Ua3NiIc44gjHMDBbGDu/TUlYLAZjtd+H/rfbUj69eAhEKca3vzMSOunhn/itCDKVgBm0"
    "rz/xq/idTKdvyLCq7FvhPTZtO/u8Cdjwlwa73Ez120D4c6gVGPOs1DaIXJADaotj/AzxzWNlJsUiTJffUMWdfBsNHAs6xoV33ugcemrHCcjzr8V6CMi0Hg"
    "M2xYhW6/ADBu6arekZDZRi8KyhBDYB3aCS/MIIokunCV2Wui7ruHsg9Urg/dgXYn19KbxxWpycYDyrlBHLeSW8F1fpZvfatjwffy2W/D9+nXd5dABeehq1"
    "IydNhdXauDo6M5H/pyW/kGmvQf7RoYnVoX/llAPgfoXuFxcZPQlnUxXHtYlWxuwsiH/i7c0txu2jhrHz0GGApINLdsu43nGiPsPaaEmxoJ8IS8R7MVC1op"
    "Ao9RM7wMDzXiqyZ6iB9BDLY4BUITGBzETSuqBS1P0y2SNlm67fCPUVyn/RFq6tFvp5BzUqMzz1IrycL8rrCCVS0dFfyxOI0kg3wGz/+EC4UfLkZJwukxS0"
    "OaANP2yl+q1ePW7bBIoMy0NJzEh0uUiqFsRHVGuyP/rT3Yo7IYxa631FK0c6MALAK3RQxXMGqgZikZNX+W+/VlM+yk+uKFZfUZ/1/rSqkT9RUCGbDQnKm1"
    "dHiDIxu1DzWTkYpGy2kcRYFnUQcieT3hh0g65Ig5nJt7hl055cIfHu8qphwepBJYm3Qp7HjfY9sOcYZGNojcU7wlweEFJKUEPCaGkO3moc4GmAk3AYHaRK"
    "kgP+ZbVq+m2KpSuX4YtwTYBqUTAa/akI5nSlJ92E9QdKSiGcSMumey55ffa05KTJZpMKkxRBwxNzX66OUroqd87R0vFRlwIuPh5/AN0Cx74PBPgMay7r3p"
    "i6pNRH+BY3rzD+bLS9tXMfVAo9MxW4OgIRhNSLPSGjb8/IYwb6bQwBMTak2P90+fKdTRQL+o6Bpj3sBNgrvsTI3Cj5VFISO8eWErTznop2EugfyNCc5I5Z"
    "mNcxjp1En09a9c6sjK5lEjpOpzVvs2WUjgYMc5nJut0ru+XqISHDbZFLvKdiqZ+ZleLdqyZ0pDX91Iyyp8yMvu4veA1S+hdX859gR6C2guygEHJlj2Hogk"
    "kL4M1YR0XxJec/ZqW+eKWWQdquG/3ErBqnNdq1UK1hbTgACvn81V583yXb2kafEwQMqlzHfB/rh4VWN8vm1C4G85ZKKPFSw4W8fWGSe7ichFnWgr/c8bZR"
    "j3xctHTPL3srCB4/DETYqIUyfg4OwXTE2/mS7cGxX3TaszCutW2rl10AxtLVcth743TUOGH3aSotKoUOhNMyL8pPmrDuy9tDyljlDNboXJYGy3ccEyclat"
    "XCtwNXHmu4b420wQgEIjEo7HkHLY3JhWX1vrXZyaEE308IUGJEnxhlD9JgLp7hpzyYpWdUQiqkTw50KXnOsFRMbZYuRSLHUiF9hKDsbNegPz2khjc98GX4"
    "+bXrB4ry2vZwxfZiltRsCcpKkMKENKXoC65TYrjKkxY7TJtDDK6F3kjO7KWr3Jp65N7cnUZPYFRz9MOhqgmLBZKXoutwt03O5KfooWQ8dVbOR8h3pVA+ty"
    "JCCwbk+YyecAssKRyXtJoC6ZmtADvWWiUlEtDarJwFpzkIkt5Ze/ZKuTmZIK0mr3/nObilqwFSYqXFVLZXfBDOgrCwL950D+W5MdiiN7jjdJfh0QWAQYkb"
    "gtMXxngplNlShlSyAuG3Rxf10j73RGE9wiwIvz3K2h0gWtqLJZQASdvq9yNZRJvDl/InSCgE0jzFm+VgQLsO5OxmEh1Ey+FNHUbKl+LaWQrDi648hbX6iR"
    "Z00tNpIzfNgXZY56HGMqdXmeD2JVPaPbiJIy/R66OlonvE3QrVkr6rWHVeTrKCXZWoLSvJgO1sbWHQPfVpDoU1CVg+F16F3C08XoXpXefHHnaxbxxgE4dU"
    "axL6ftqt9dJOGOgOo0wgRJO9UigmNEfuEXTH1G90UN+Zg7tMXsnaV3d5DezxdtcK2di06JdEvrPS25f6jBTsvASltzrLvvDgx/29twO6VaGPipS34pBqEc"
    "dQL18hkVTTlrygcwBUozvHqXOEVzbrd9b4E3jdSpyIriVJ1GxpKGatrhrRJHzejIKH07h20o66jo3w7jnzDs38AsbDW5VpGnc1zdtw/p7ofLtpIAOj49a4"
    "zc5I2iUR2cm2Vjf5eZJPaiPtVbBvOj/sssnxgfvZYZ+TBbR73ZKpjg/sh3+qya5jt6u2uelIU5euPCe6oNM+WEqVQT/l6c6sv1Rh2G1itC5ofd5thSzj6y"
    "R3K8pNKZq4LIIiuuuZtHRGvNSJPiputDwaOAetyh5rzeMdVtnwOlOt24jVSZLVR6WRS1Ub9beDui3vsgVffSiLlkhPJnK9ibxB+e9Fn/L6k2pCUppKvyhm"
    "+1COS51zN3dnOqZJM8JXJzt7IYk3aAP/0gQ1m9LWq5Xzerwdeq7sTgkFwe1D9BUNuWfq7SIH9SFRIRV9CV/4vBIBeaI9xve0H7fns2pI5pwGn7ztxzvNin"
    "LN0VlWIeo+/zrNS1hVuW6d8K36WttS87Vo97izvHFvMlaKNuJusZOb4eHymT/GWLnUB81upNYlzmYJPBV0neX+IzXdEuaxdnsRqfaPkEBSBwpsjTI2nJZf"
    "SGj5nV0jQ6wUMFCAVqqXWCzIPXWA0R9KqUTKR0DV99ANYqWvGzId8EI0w5USylPSXlPzfKkLbmTEggz9TKiUZiWGstIX8IxXpASjrv0nH86x0qdX2QIBLF"
    "w3Hiui89TaVp1Uo68wquz5ADnCt1vbTXbUnT/EnbPtumh9SJdpRuIMRxk+7OANTU6A4UQ4N0X6lzI0CFsxSp7yr7I+eNa1q93JxGjZHaYnTSZVTve6ePTK"
    "qSwDn/lWy+Fqs5o5v+gwwpgijcn1rjD9sWK9afZmwg77tsUrvR7q2U1sZtZ2v9oQvr7e9Ybv9xvT2XW2a4Xjr4RRXq8pTY+zoyr7yngJcLatPAK7PH215G"
    "1tNt1evwZebnIwDvJEWx7X1nInDDZewRDWT04AT//3VcZYulOAdjaikvRlLxg0w9fOefB95nxZs8p78meI09QJQEWk/tpTWXyW2zkt76fo1KxP0zvewwyc"
    "+7Cx8tcgTx2Vuq1SE6dNHskG+yDAbf6LPLSqBF2zEumbtTmoeVXTE+vQlLBBJtS5Nw4J2/AHydEwSo4A8EOfQKvmofHwjmq2NPXCRJaL8ZA5copWHWUp/J"
    "gsjQfTshM8gJN/FguYpOKTpfTxWXbQlhnkpS1/oqu23tYSobJ0JkXzzPvoSS177tfQ5xmoC13FUPaTp+jQlyyfpFDX1IYBkyfL79+8Lf3kPx+/4BvBC342"
    "xz3LgRjYS/Ed8Rx+FjcO3PDRtIthCTrbxQy/XUzx2sUEr12LcZ/cS1y/kyy+MsDCEwLUxeIlWi3b164Xi4/tZOzW2jv/Zq/YrnEzerzQriOuKrl7ezlcP3"
    "Q7d5QOJ9gA6B+CNA2ogz1gqAcrwOsWMcwzzdRmkUBQF2hGsl47KsEXW5fv4dqLuNilqgTsaG0rHHpBoylI4He81HHNDMw6/iRcQk1LQZYjJJUGLemk4zfy"
    "WUakz+o6G53RJGLtyMbmUtyNSiYBv4qASptuftMesHLD9IQpYK5cSu25dkSn9+gcwEt0HxCz86g2N0WNV5tkCuib1rm9sjH1rXXs1msM3L3Ci5dvcYoYo9"
    "UJUkrNd3lhrfmQjVpdqOTCG4GBvaD9m7fpNW27HKQTH1hd4Lvh5tO1vhKvkdKMBM7ITKlsTMQAsz0/ilaEU9rxf4pA2xFDpi5oc3f3mdPEP12E9PaXTmLd"
    "bQWQh0m6cSgGsMv2ASc6xZidP8Z74fTrkQYAIwgfUDoewDreTvlkwk+zSc8ZIajBXfBxjTyCy0Uzl8tmIvMuA0H4n9icVi9OUFwKHCSWrL0imD+ju41lhD"
    "rMHcGeC/v5d8Gkco0OjZTyluWVTPoZ37KhtKJkmmnS94MmZL+gE7XyscCbLvLXkT6Ity+7ex/SY0nwSy2Fkvu0e0CUHrK3w8C9Bo7xWZ7uvX37/OmHeOsw"
    "TtXvlAK3PHu1r/O2Ic9+yuznPz9/+yHegRz6JRN3n/4U34Mk+CsTVJWj5+/f772P79s+ZIos9OTV2933/zySLT6AMm6CVwTbf2gLYDdNGLwlU4H0Pv278j"
    "5t391UojeBPBDSRt6YtaxRhfcFPHgrp4b3l00KdKSId6jslFR9V11n0DGPWk0kb72pRW+daTCQraEC/KsjqxBW5/hMWD4GxffA60fdM+bhYbOUZO4W9+UA"
    "hsszcofhTcwOKJR3jT1i0k836LAGRkloX03XtDRNRSGhjyGRMLT3eM1E/8esfByqgwg3nc50pJien1wF7pGI3hvU7ZvW8po5EmvU8SBaC4En7ohcKHHXSt"
    "SrLMPUMckFipwNu/NNL+XWfd8uhz7Qt/ILwHcdqjb7umsXL9realztxIqnph5vIk6XvMwMhz5Z05GAHJ3fGaPvWHpa1D1YwpyuYPVwYeXD7k4VNEZmPXVM"
    "Fw6Vp468oG3ASfvJdEMPKmt1F/wk2h9DJAr8I8IbtjxuCvFE4Z7CqOuOqxzQmEwfmtaTRIKgK+MIrVyReDlxgK/xSkhSl3tZbW1X3rjoTb/rR6TYz9LSS+"
    "91Z93RQ3fl2jfLjXyUEbAp0IL0ZGi8nTEeOHgxXxIcfdnVarthgxD09kBGZz608cu9rlSwbTUa6rGHGhkdytJ7BqtIR9lJOnSwtL48ORiaAfX7Ak/1gYyA"
    "HrhmJNOhvujiXkNBNox952uxmlceIqyppnRD/kxedckXQ/lYgmlFRt8pgwzayx5t36QFjM7z2BoNfcz2G8BLROeZuGq14MvkGQmtZi59bYFYWjpYMTSweJ"
    "NmcvXc5SuR9i4tn4QqmWc1f69btcLALcxd6RzGkncNZGiOwOx4SHrU74eoBjiMEgjYxoYYmjd3KNiQFhFVkCG0JRiQ9UYOAwu9FULA8d7bqMurd+QLoGtS"
    "RHL1gIQ6QyKxSsEuy0HHkjJz3oGx6sF1wAB5s9hEnygb0xNKDeWVFsBddwTmejgSKdeXQY02p8OEtgZH8rjyoFD+D723WkrSAcxy8gtQeVbuipznViVWD/"
    "36UqaK/IAtzuXzxcJrWRJp9eEJKqoFX0anF410o/KmgH3d1Us2drhfHGspBgMhg5PpHyhHq3dMWdF3A8QQ2i2ubJwHh3Kvr8cd9Hxwkou8OuPj9w4ZxuCO"
    "THqYNQxEwdXSoqSO2kdYCRTG2ko9oTgPwuQSgzHcSdUyurGXaKwNfoMu4dAY+KMI/EJeS6F3VXflrLmJ8wXTb1YVm7emZ23Sdgnc+Hl1eW2UINKeRKkQH3"
    "YUvSJO0drUFfzKVjeKZ169gJHSbe/1dYq/czIpaJvwArczkNIdiI0CvFiI0gvol7vlvhF61TezycKHzuOpWXkzlK6d4Xw3ev/vRsoVPf0HqY0fnRFJo1m9"
    "wgMd+EDOBTPCnUQNAk1zSo0xXk32emXr2Ju8qel424niSsEFKVW+O1GVWoY/KTn/nQdzpT5H28xTtOHb6tbeB17y3maOog1fvqIdbYMWPyqvDyfkBi8yEa"
    "mpA3ocxBIZ4C5+Cj472zr6waP89mnQbzNOD566n/v8N+2Fk48r/dMNYwjIlZ3ar7zQ9I/kDUb2fLxMpAVo/B3LJHvouawpNdrtAFocHKED0lM5WeMLSV6b"
    "GNjErjR5cSiw8ReoARmAjtwqxxEI5QLtPeC47uTF0GTHBwg1blwgGUXD9ZFnVMRzuC/EdMnfXhZzHe5VUIblQur0Th9945db6JCmnY3wonvQis2Hg27UtF"
    "uBc8xi4J1GVVaviV1qouMKbNUBMCS7Vx1kqZVOqkKWXR1CyoxO+qJ4z+1wo3YbHxTHd9GNrKh4Y4PpJkgf3hAu2wHSeOjL37fI7qEjsYX99Bbej8x6pdLe"
    "ehwXheLlSMG+NoPiLshSGPQc3+FZs4gwwDDvf0fU8ZMvCgxMMOF+UFC8ylZQaX0xUSnTSl2TlFxHxibfqIFyWJG+LurD+rw4Xeo0EN6RGGjiXruxl62Rwf"
    "NeA1zv98ksMi2m2h8BNv0UCRaGen+qH5nm6OMiyAm0kRZvDSPy1mJij4UT41PHlIxuIFKvlVNtyT3LF1m8RYXqeDcgV/dPQZHOT672ZvVpAQ1Y7wBNUSRu"
    "oj4QtYihFLt0/DOftDUr5u9fdJEDUw5cSeJAC5TWzpxK3dFP9RmaeoBBeN2rUXY1lx043WirqnKXG54zOccLr5WF3nc5vj/FFRY7tZQ/Qo3BX2v7cClb4c"
    "tc0HtAyG9hA8mTbdwjX7aQSHoeS4TXLjwwtZb/SNkKEszRREHX/6gHcyFHL1hOJOAT5O/SfnjhOtFwpAKKBoEMLK+URBVMlCcoUkSCXhds9WJ8uwwB0s03"
    "YePirjHGaXHUD3DuebyRkzIilbab4asbPscF1AM98mkxE3WEd28FejLRhd3yFB+xJBiLWgzT0J1obcvlzLB66kluOXhcgsDpD1820w98Jm6G9UwCmKAL2r"
    "I63pnQw3vcRQ1XN4JODWKgJmQklCPy65Irae58quoKHzsKNu4XBnJy/DcdTuc25txndLi+sgCa1RgGGHpAjnGx4DK6phnzFl0HlbPHfbJkopZ/u7kVfMDe"
    "hRiET1+24FJCUqKSZa2mRKNZ6dy92Ezyk2scNql0F976cip5ydzu0L5xHZmmibDprOqqt4FmTUqqV8xJOX2Nk/YVdgPd8IuBbF2pm6+DIxB26z1KQHdzjA"
    "HWKInIdNneyJaTk3/QRSs2sm5vyyKySzL1jYSW3dY5K7POU0dEooC8YIg192PuvgNiqJIfncBApUtTi3OgqPFjcxIBugtS31CfW3hUvYPSA0AZWkXmv2+R"
    "ZXXpDGnyMefCE5qRNtPiT92bQBI+YwOh+h6PexXH0VuluoWnPvgXb3wY100l79kcpZsNACTC6Nsbu2JKr+pexfl51bsqZqBXwwKVFCWjLnoYEPEMRDoZ0G"
    "vwaq+nrtjkonexM/jaw8WD/It78Hs0yUHeY73jGaz8Gb+ittAYjwIUsDIQWHrBeVGis4B5mbF3BlpW1NOuXCpiXl5sjotRtXlxb/M8P0U+KE43kDJv7Gx8"
    "3aiLjXsbW5th6l1MutawpvWEC4rQ26rWbQ9TVUg4aVVwbAeqlAWDoFXWV9p1qFxpUFN0U0WYlXupxHWUEciIqpLted21W1zT7SM9TRPRA2tjlPKhe15YO4"
    "EDaJaIPW2N2N4OIRUH339ZVodlQ75+XwMy2GqOZe4oE1dGltQXYdw07xqI5ipeAXk1IXQ8QpCqh6Il7tgDpQ6FhwgpolkrLEtb5mjFvHCobewVDRsJKc6o"
    "mcD710qCMrYRYv5zfLNaKOnI5wd4dJePtWN9idd3Gw2Gy1QN9uxwuOLmwDK9w9I+yVPgZQ5p5Q0Cb73UHcDGoUCGLaC+0raY1PZ2E4rCtV1uJzC0ZibOrX"
    "AJS6iiLIspa1vhNdCfSlCzDcw7YNThJS2Y5mF4MxuPx4+uVZG4ryKh1NBhMGp8wjH3qYNntwjSvNDE12GuYds6j3YLY5THj3a8MOaF90BBSbdARpHGG1Cn"
    "2UNtbwtsLU1sbERwdyLt+u7EJOvwJtYV/loOxB1ho5XzdmxYX3VXQEr2Hq3sBl0VdKYGzEZpoN3N1/q6pLLRiF1xtfSihEu5OogZkmXWQePcg4sGJoGS8x"
    "/YfMsS04BEqVq3t7fcCu0nVPhq8tzycK9djzJ5iBnjsw6mRRPPj21rW5Q8Nlya3sGha7xozPsZOPJrloXe56DN0YjatYpLSByvzvJXdSl71eb97+q+e3Pd"
    "3r1NXmrg25u9VOWP3vTl5bhm883MbrCsBAyrybYnpiwVcMSV5VVfIbYsF7yR+KLvkjvnbBNS6Li8nycfqazwLnYOwsT2luKk59lXeT8b0vh9pVhn5GXD1Y"
    "/FYkem/5rX+MomVz/ogqj6/SjeTvTvSFuKanymuq7irWZSOid345m0VLmv+OGZjzKCnld3nVHcvdv3Guv3h3rJZW+ybh17L36AKOWcQNZ3nfJ3QVbmfu72"
    "VrgOw++LiG8IffZKJWCttBcBLFG42GqYNxW6iO7Ooz1xvzgUfpOL5beXcF86isLWLBfF/Vou+6PcmqXiesvkQ0Gzb551tU66QP+0Z0zyYObwG8E1jbyg4E"
    "4FmjP3XIzKljr+ejVrB7m05yF4Wuh9kmG9o9iuWvZWcZ0MAL651VHtGZ/gselyGmLEvVUVYHO66rxBRHpgqxE85r8TvL8ggMZay6lJMnigvQ5AUMKX1tCG"
    "Cig8BxiMVgyanl2PVg8wZAojVw7GCJpacKmNlCJNkzv8fmTSbOiNFVfjMFowN46J8qnVxeIfYug4gkq3QjFQTtjM8W3UWcpdW/MsewoJjTpf6oSlXcg/qv"
    "QAyTLS9l0SbYN1i8drawDR5tjuSz59r3NjrWFo655br+mEyi6fh2S5si4fBavzlATpT06CBFf0cHiTvqhKV0eUAb0EijEpmAy1Q1mtSJkWGWAkHcD17bEs"
    "VzKjWc761ngkDXSG1IUS378+UGvlEiGJ/tYqUadqSMvqwSo49HUFDWUqtTnPro65AcY9HUNprT1MEzbDG7pKU8O17IpeE/SpCUZomnIdnv3f2+hvrynKq+"
    "aeJKhwHs8VCa9fK98oIBKW9IfuYYAsrPzGh8u0xn/5qIWQ2+rqz7ug1p4DDmMW5oQc+RfdWcfjUK2Yo3FZzKbBNyncqtvhPOHG2NW9Ow3L5NhUJeXvisES"
    "vM3145moRO1L3xFbC8acBytstSaiBRppTBQD7j7A4gSZEf7TI2QOkEdYobtOzqEhPYXhytC2TrnUSqaVdG0Waj8wRHDmHL98a2Mc95CuIF+uc4mErGFrRN"
    "KDxEJUIfBj2TFExnTStls0gP2XOJhAIZcZMsedXXUtv906dH4gdZmVobQaOWjtKOv2MZCXGuyDOb6thTi485xLY8ZAb+2ujkbqvKDV9X5K+8Bp1dM8lXkZ"
    "xDvtR7EUT2j0aXPSIQOsgX5ErjoI14aaRYF8W3xUKr3JCJyqzRhjMjbGyNWOW2tPnLC88wyf1Mm0aqIaUyPQx576UEuioT1xnHskUO6Lufd0nabsgLZ6Zo"
    "2egObaPwUjnyj0ma+28NkcdVK75clk1jDX6LHPOwUitsx9bEgPDVF+oJXV5kOzTN7ZIvmoDluEIRAujhvuK/wAFprbkcr2vXR+Ka5Di5+uLS9IByd1flu7"
    "QYfjl9eOx1ItRTNacJuLP45Xy43h6pXw52sqH51k+QSPKrs3d2iikvoikNHxHScmt+KWG+R3madxfwm0BL5qjGrqGFGvvRp4ua3VFpechlg/vuq6BLDc3b"
    "TrV8fwf4xaUAh3s9Hxpv5jGW3j9eCKCe1pD69Bxe/Zfkn02VheqNaGpRNlKrixFUDttgwq0mEJCOkJU/kADj3vnI9BWBJUkhXxuDzID9fXMzxGpt9EXxn5"
    "fiA5ecsvAXMOJG0h3yML+unhYrG2TZdczmeTOp9OOGjoBRtp5lElI+IIszIo8WGpgHoAkKO/blbIRnIooX3aY61e9cjHT/wKKqhH5AI1lzpsfEeNk5LN32"
    "QiOwUlfVayffVOVsnyIoI87dd8UjahXf9pqW2yZyXdtjN3wfG01vp1c+lclqaO3w25PTEKfS4aG6jAiZNCJZrIiRxmGhTaYclrRV2rtB7f5yvHl41GfFpz"
    "HOVxUSAF98ams6FtIMxVIVaO0ZbsGmnS2dLSOM9W3IiwkQrW5KXy0zKuA4mcgNfsqOy6Y54JUUDL/MmVenWNLopf4M5l1ZUYmSPd3kUZzGflJAJkKL5wga"
    "HpeYXPKb4awzAZbL4U1OT1uOwyy+uA/u2dcBTTECY/vn8dpJvZNN8cnWX1Jp5cQXFk+hQidH7O67NiHKXv9vY/pEw9qhjN9fsSmXwp4AkQGV727szrJmW3"
    "6FlAUW/gUtyKUjQv5zKwz+avsIRpw46L8VXUuhw8PwcpYRKdwCxqWOtz9JhTXglVdDAvYZsj9YCY6mCphQrASZCbG1C5Q9DMEDeySbR7XJT1Pv0eZOIqOM"
    "iZm6S16asyPESCO8BRWo9VAEPnMpjy+cmSweisyEe8SgYHW4eJdqBIBmpwKFK7d8TkfYSrkh1bIHgGZPMUFa+rMt5+wO9B30OdRobWr0AwNe7u8PssE9Ul"
    "3jeAnyd5WQGphf2NHmxtMXzWjOuEe5APfAEWa6xKQNtsHxq7dZyNNzL5DOet6CD9cMZ76pMkT/hEus7FWD86k/Uu+bEuM0hZuo/+lzW66aAbFFB9cdqb5F"
    "+4caZBQBrwrxlCEh6FDtJDdosgdGMmzEMCqnd0y8GOelSAWoVNQQqN3gLUn/qGLHd42SnGzbdNq/nqSeliY0BVmgYhMrVA5W/UskrZQC4Lkq4zbFN4hOha"
    "9465dFoCpQoafoqPlcIiVWZt8WmfGtYFVw7mW84EGiCoE3wRGxeGtvaaCVA+DRRXaCMXtidquXa2ErqgNHwprIf7YZpTfog9HYWChmDZ3AY+8KGH4Lz70V"
    "qiy6yip0BwCK/I04pXlNk7vsJ588mJvBSNlfQzIuOCAwAdNuypvoV3mw9v18PbIp7j7clZFeGzY2kzvF0Ob+fD2xloKreL4e1qeHuEPycoKS4dNJDccZtr"
    "h5DbIEHiZczSlY5vl5o9uPKQysu1ho/0kOgCKH+gqUwmvByq6qb188CM1QnEoa3ft2eoBFc1OgjPr+tKNWuaVxEF5Gfhf1b6E4hLdkwvKi8PhhbOVw1kGZ"
    "CHqAiFNAfa78QM9PIU/ujY63IBIzWCZICP0yrGZJouZDIyJZq4EuAli6EipyCSI7YF6upupWjwMT1jpfcEd8n607va2+0pmjuWaIe0yRDvE4xeWSrjom7U"
    "qlLEmzVgbANATnm1V4DwsLb5LxnkLVJx1UTY0ZdDH1N9ax3kVM0qRTiQDxUz+bpTaR9OAiblxIw/ZMgio7nizMCNHT0KWZuWOPV7TwAk0ddSWxiYY4PAN5"
    "fwHQa9eEvPCNFyysCaueemwuYYeRM9yvUdeScQIJkaxnWYD+jRQbo0J/1dLylUg9rkiRH47f637jh0xIZNOIgsuJ9oitPxMkAiV05Qt2t87ldc8AnoUPi4"
    "Lr15OPRvIGZhkmkf/iiHzwZ9/OlFk5bapFudkl6ANqpExmCHIc3cd6iT1GMWaZR2kHi0csp+XHdiXF0HTlok09bxKqg1HAc5TJCHAyCHwngVc4DJ9ox9z/"
    "ZsmIHY2j6vJ7cuNDs7V7GkZGjRDVFRwR63eGGvt3cEHUl4JDEXjTmLhRJyfRFG4roJQCz3X9b6gOS4qtnch/smlNeeVmJ+qTZJsT8TaJX61wsuWNpikwY5"
    "QYkpZZQD58qt0lh8itJu0QcFpWIT05G48hxnhC3BSsM/eg66YEVheKlRLm+XANrOFaYVMSjFOh68Iv4Vm9C7QzfBY+Idpn6xhMkV3TuR40LtKad44EmCKf"
    "5Dzh0cC41TVlPIsBGUq6OKaRTHk6QoVbcmLHeztAB4lJm9TDgJnGDTkB/gy60SXnSWwoZRP9ZnLCqByYeC2lDSZlMU791MYbEo9ZHH7dFQl3RngOX1HJQZ"
    "DVcDrwDJ0ivnqyBA0yq3GMyriEElcKB+BuRaBqdYK7QN7/YEfuVBiK4tqE2b22Kkny6peGWj0EjddkKrSjHB+6GSZuDyBMeoKhyV0FWhSisFUOH3AH53qI"
    "IUYIplFoAZjEvbwmBPC4spDeV8c6WKpDAqeJLqX0BNLV0FGWj0BSUSSZRdUWwNb0q4puwbyz9a/NFWPyQdPhbD4G2iKzGwuaMwlb66lPvKUtbEX0vYZOO5"
    "k7NAJFlUhnd37t5VVCK8Gwwe9AcP7nr+QoaIKBA/qNjoMN7HC3rDNjaKxFkuLZkxeRl9jtwLNlEplYCZ9J7cCMUIDGhdR87TEYXBzzy2NtDAMCwly7ECNu"
    "PcHJWA1G0kZmBcZLtGzuLY5y69AAuJYqwqINC0blrmiA/mlrsTRkWxFKNjg4gjSXg4cO/90Y19l9e4LMGJIPC8tLHrZUFpQqI3xlH5Vxp/yYgiY8k8nK+V"
    "mqQgOjoewUGeKNotS0b2C+2uM1EBuD+5AnGRjDDPKLCEHQ19S1ZrnoYHMZTbi7B43poMLkGAPlZe4rvnePds6FuLhI3jkIhoi0wFeyX7UrLdkv1qDQZ7bc"
    "cr4iAEUXzYGc0spbwNkGyEvYxNaTFvGuihs8FSkqUVTarcDQKs1Hg2USK1uruq1RHPp99qFSqkrmP8lNpEe9mbkr21a/GmjCVOk8jzpoq20YTC8vGEw8c9"
    "/gBIYZ1NMOMH+DjPvr6GDXlNR1PRD/d++OHh1g8Uwo3ATG7ywz9vb0HGfUx/VfNzmfpg5/7OD1T2owMQ21v3f3jw54eYDII64GeJpFHWpdsD42jnwUMG8u"
    "UnQAEYxv2tLUDo8pR/yoFaXELKzhbOyyLcCy8E6DWXX+EnOYCRSVJdcvdFK0A5eRZr2PQW0f1hvVrwyB0pA59sQsZDD9qf5IBTkytJUgad0dd1E/TGHILv"
    "O8/W6cyxDCR144a61ZK6icbg9KoC1PIrv+VfkSu+xX/e4T+vtO3sdRmjnex929gwvI13IIYdwTk6LAlM00pBTvzTsrjIxxSq3jtlvF0OzrMpnYRK5JKhLc"
    "iiacseGH4KaYdUIzjgTBk+6+YQmTwxXbqJg0c/lXuwiwDxBiq1ujxYirIItZCb4KnVId7ZJc9cKlujSh60K4Shuup+e4QfrdNoZUDBMDKjyUzGlUcRe2Ss"
    "JIYva3Yu9LoZ1QRYHT443Dqlvo0xmzBkfQBsUQ0aFgIvdjvSfK0uty8dk2OAdz76Elvby9D0y3x5ii5Y2k2ieqEZHHAmvuQdcDsPZHQ8jFev5L0Xgdegsx"
    "EA1dgmbht0gMfhhitjFFG1vhnd+lkTKqSFlpXx4nKSpKnWrO1iCGAkNT7EpRKYBsFID0iX0BnYsYQoMaC/jTvLFzrywVyXRwmRaRCUnNWJw0Y7JMbe/jAC"
    "ccRXBCgdeADHgaLWWErCuRbx9DhzuehMPpwlgb5CYSuXKAMSV50kQab7kyggIUHAAmYYvCiB7rD5Yq2l3dnh5desVW5XqdSrVDQNbZEHl1XbT57b2Hin3A"
    "TG053TDqDwgH9Vu1yuPgrf0EMW4Ht92MZBjScU4rADA2hZ5aT9xQzWanREUC+VbCmXQJqk7KVaLNZMMHQ1nFoPBLov3DsGt9UN5hU92vub+mWUra0kvYOn"
    "6eptJkgIm//3f/zPNOLuQ8V7QUo9boii3iikuAOCN7JMjnwl/YCWZ/6Vj2ZAdckeTKZtKkqmYqreu4XnSLcGqfUJ+w+0jlelRWEo9iCVPCTdHY8xLqdKRv"
    "M/2ukNyPSgKsk1UIie1lZjknfgaEwIHCteUFUU2okZ7xBQ4tK04mapfdOOypQbap7LwHg4AR5lh7gJzsYDYG3emWNOk0b4ZyjLlkSdkXOUrAUKwi4pb4jY"
    "z81Z7hdAOxCgyZxQMgy7+hFUy5xl0/wnDloRUxhbMDX6qIpBUgBuOVKgjOHThqNluYPUNdAzE01/NXKHbBZbxOUWX0fMMpeowyyvKND1A4e1wIGvrWV2xE"
    "wpX1WSEjWiRyXRzkf5qZ7jJEkODhsmKfqSSm4MLLMW/5nBhJTNY9KmKJzoBh/gaCVS14oJKODGQL4lyFkbyqrpQbY9JzOQq47rsD3EGNkyoo0C9I8VcEmB"
    "nDLq3Zlb2YNL5zMQQNCkFqSsl4YNAraOI63s9wOMYgkqLao8jo2fLJctMHaO3qX+KkkcakJSNVF/YxRuBDPmKL0DzVAfU+vTA+4Q6pi3id0yIAF7sKcOt8"
    "egwHnyibbcdY+DnLfM3peN8mKsLQqa/k8U+4QhKD9rxWSriK65dzWvXJ9M+0rHB0F4j8JN0Z31RlNmR8jSNisjRd0eu0JKF16UbQuAULKZArKWmft1id7L"
    "S8fj2lLE6kOQowBFpVKdMyC9Mra9jYDtKFXamuCltlUsp5CT3AyXbAYv8NUI0C/eSCE6g5GGjdJE/LO10r+v9nvprtIT8uTHWFgg757vS1uIDRNOtL5CM0"
    "SQztMQIx67SQdpmPxckhYUbf7r8+zF8xcvkoPP5WdxeDdIomgB/1CUA4p9sMjHCzLQhAcRlQnVUVMNtLuqeBr5rT+C1nVwZiDh1rDwpHTCKCR0abEONg+G"
    "7HAzJG8DnAvaBovXBSzh0wz9E1GAHDpBJVMMDL5JA9uQLhWpGsWmGKOLwwL/mSxk3uc+fjnjlWWg8MFm/xB/3nEyZZYZux35z97iI7fKSsClTblmm6HrhL"
    "OxndARjerJdqmaf0lxg5XMIUJ6tMEpT1KQvM0ZqgWhQMdhuyE7upflNVF+8bmXpbC+qEl+9N12PpXsbzbl05KtA7F7Ts9zpi/K7ByDoBFFH6JWO1xxUa42"
    "19XHXNk7Wu4+d38qfVXwA/SobjgBYtcnGz8A0wBMLUr+ZO+N1OIp1kOJLymtgRZDq4cHPRgDAh0UXWD8//7X/wVLp4W87TCS+pbExg5BGDdHuvYCesy1z8"
    "4WDpyrgNPBVc4nY6jSqDepbBW0l/ulcmk3+M3X7ltr8KMHXlutAZZqgKiz9c37p+YmxD/R/w4f0CHZfa0VK53jPVQ1FvsMKcW8gsX+BGuMD79t1EWxgdbj"
    "lKW7PUxBvkzmZBRhM0FOUOhzUWajGq/dpnL26q4okL0ARpZV9St95eXf0G/RT/pcYpAZfAGLsMROJtI/NvjGNlODdSyS/yz9szk8dK19cZQbcqJQktYr72"
    "uP8MfmWZxymGPw+b4J7N1XCPEPu0d/o7t/S/v0C45j3mIPjd43eQrd3jjY25/ktSupghxwfDcO5ZbDuGwPeij0bfe2UUBjiBJv6EFuhzqYPa4RO0Apa9Qx"
    "tlOh7KxQSgD9u538b2hw+odcAXYHGHtusu50k4UV2K/jdkiqQT4Lz52LIGRyl88tqJvVOCB0W8W/Mukim8ywEP2VSQiduHfwp/ENjXWu9cGO9yoUPuA7Nv"
    "L6zy08dTvJT9Pe+awiXycAc+ncyHqn5CNmgy3D/ECcGvSeAWphZKdzDoXTET3BShMrg3khyHoY9U5AIUmTW8oikH2VIUr289/R5leIp8U5nTcJph7+BOFJ"
    "182ZPL2EP/LYpkBVhC4WjwBqJwg7MzbGPyfwPWXnSPLO8B/yODcj5lytxbkXZ/TWU+nZdcI5ho3HgUfovYWuT4DXQNZhQqBKntT49PvXERSj6FXSbwpWC4"
    "TwcQ/m1FOv0FUwq0EPI0/2UuUzncpgV9XsnFMX6BJ2i6jTxDkxpDgGkz5nknwrMv7//J/21//9vzD+p/FwbSbmxCzm+qEVfIUwiaQEs/j89fmLz1+fPIH/"
    "XoSbLJVvNAVni8Wp5LK15IfGpEAKSzvWQEb3SmqFJYKCoOaOe4iM1u+QuVi+kukkIqGTAalxmqNHoxyDgfKgMsjYt2aHUb4xCoE2OBdMcKvPYvOsWmNjYI"
    "z69g1ud1CmhPKxsD0NW+3ChDIKKEX1LY2tuQmxthSSUD63daq/1D0A5AZP8e0a9UBllnt8dqjtLd6ykNk295gEnXgiP4ik+AQS0CORAH4YeVbmpyBoolHO"
    "hImiYy87iBIHUeRJoNFhC0Egkp96ZGU/6KrUbko+bQEz2om20efVLJMwy6QWy6llRyYbpRJHQBHxkNdk0bprAMRRqvcusOEkcLbazDSMEBgcflhyNx6Ztw"
    "+uqPzgB3TSFvL0eHsLBIE8Nxf2Qp28rZNJprbpD3R6PjaJ2/d1IikEqRuP3okBdJ6sbUVusPhRf6zm8iiuk7XtKDjH7WmB5kwjuKVvOsVQOFYmA1L77oDo"
    "omNUyfdqJLlaJk/IQFviC4iUFGkphaIbsugGFt3QbaTI+9a2nPllzpqrZxm78F2KAh6Io2hGj5EIek93KFkU2X/nM0MR19czmNksZCcoseXwG60AM0a7Eq"
    "n3tcZNeN0q1fjwCevoHo0GuZjpaMgezEjBUeSBdFez5gG3TP8BTrDKk7r/MIIvVsQGo9SLNyfyhrRXT2g86pzpikkWS5P0Jrhz7QTHMY0jKaL0znzcfBZ3"
    "5kUDy9TvKzTT80ymZgatqT40U/0zTPUhE8ZvLDpScih5Zlk0Bg111dIbw6Tqq5Zys2jRRXr/cgXY1PYdQX2IsUGPjwr1PnNJf5M8Fo9KoKKloqNJqfID0F"
    "HCKKfnfi0hSja2QQTJJdzKKIuKXNX4pnx7enm/RfNrTeZae17LHV9fx1C0eojiET5W1TFrmLaeBRVZXoSuJTRYeaR2U6MU/Kparpz5NeCehxZjrwX33AAL"
    "Gk2GGspyC2W5hDJHSihtHzeGtdLAmtNQrulxqzKtP9H1VsZOSNTfzq2z73um7/vQ9z2cl3Mamn7eQrIfzIBMtcaCLeMaamg0G0NNBHl3d9uqO+KojbNBmd"
    "cAUJbMe9+ZDsYUdS1AeAGmzjJvhyuooaWpAhln5vZcuD0PoYWK6eJFfxQy9zWOgpsnLbynUBRvjKZxbfbHBiaVDDXSQFFboKgVUDhlgZtGddcy126sU8Vf"
    "0To37jsmKnROJ7H9FYYPZdtbYRi5HPGVehHqs2zgc9ojzSlSp0+G76mXozZkN0wWqhkqVXicoodiXj1xutAvvJGWJm30SsXeaR2o7ZjzNKdnZVzboOqwOv"
    "gn4ssjcMQdulT9h3JK2zbCKT67qYQ5UGRBbVlfr8yppDazOBK1L9IBQSetbDVbbok5vsqmMGGOGlnEOSMlKhpxZ/6KWNlHYsQKvCdA/8ufu+nB9vbDpYx7"
    "KyrclwTEkTi7h7D9/zP3rt1NW1sb6Pf3VzjAYFuw4iRAebuduh4h3NKGhCYB2ho3VmwlqCiSK8lAsP3+9jNv6ybJIe3e54yz92iwZV2W1mWueXnmM1fIpK"
    "3vV7Sh4YqHfMVmcyOaWv1dtXWkkhr/mZR+s+V3afuxW2hVbafydKV/xBb5TkFzMBuQ0WHlEwFGnKbpKcHtQ79KCBZ9rIoYzDyY28aREsWI5YihQ+Dn3tZD"
    "OKP38AGc1HtMAcTKmUnc6I+axNf7o0ClgFkG94rbFT/Eg3ul8TlEGE/RVod2SSCcP18seqbK6jWqspN9ey/UWjKoG9upk5kx5+WZaiZeUMpjDRKQCteOb5"
    "N9Fucxbtfsp3LzW+UW3eo9add1r13CIyLM2QZDs8nt6zrn5NQ0YAckvAn2PxbNNjdBc9X8yK1glAF76O2EPI8djOkqRysmo5HhgvlsqRR4qbldo6rbFWfV"
    "1M6PGc4Pctm9cP12l/aMN+bHX/DPlOeS+hA35ukWH59w8ghFxC7iWoLuvYu4KVPiNHZ047W8k31cLOAfzImVEeHzvsSS2fA1hwGX1FuKIo/cDFvoaehR7F"
    "eM7QQ8B47j9lUskdy8g4EgrM0ghRHzq7k3wnMpUIP5QHH7EzyWG6NktlEwafD08ODZcOQXXLrCqQO6/JmBSumY9vZI0mNHWJjbDQW4HDHkd3eLuL8DtZwj"
    "lf4cQMKVfocu2DvfYaQjUjC51x72o65czNDh9fGshN10HM6KiOF0VcgyDMWNMqi9wOT/L5OnMelZJ05jkBE/9PvoOeAXOqXUaApBn8ZldEnYiZxj1wKdkC"
    "+TOKeks00FPbM3+dIFwfs5jSanZ1cYsg/LdY2xQXmmAddxv09VBoPq8MYNw9YQjK7AHa7Nr2V8Qy3JVjVk2Cov8zZMkuxzIQmw4UXUau8eHh0HeEs9R6pT"
    "5N6n2PUgweo7omFEsCOvI4496KxHxORitaO1qDPJ0mi7+oOsz4j99CaerU8a41xO2kEdRONoOVexjmJys7wgplNRunQ5CCwBjMQ4lx76RMMtmtEnNjdaMP"
    "lcgcEmgHMP64xxuxAIMGUafub1JT2p34eOisowTiQNlKjgHUCJxgCnikDBOY9+vOzVXxLsCXN6iTRpOXot+3m39nZZr4HsIfVfNY+mNF9pxyEerhFShfB1"
    "sXNdZlzsMUpiiR11Mx8aFzpdWlBUq3anu3fn8nLLoCqpvsTVBNtIxLozVSyAFLtaWGCs+CJp7UW45xgXaiN85j+ZBi9PTl63yJwhxMvSH/Rjp+Vmn9B6S0"
    "ljLFuF5m7ocQavnxuZBsH/VxNWg3BJpvLcYsnXcc4bfwD7DASHbrqAgPX840pTS4voBtHKSpBUptyNPRqIS1ROPrLuahNwKvpDVQs5KNsvHUWimI2hKYZG"
    "+zCWzg1LlP6xhtPjl1A7EHugf8zKKVc1y4wKK8kYXby4a996pDXmE2xZxmTRjFBF1pzLU7LvYce3udXptg6vmhNke4Ln4P7UewqbMKunpcLn7TltpQif3t"
    "bsyBDkTzdypHRrGXel76H9D+69zDF9TwWbb3JFmvxzaF+3WJJuvKonSDyPVsE/YTzelaZbrDOOx6UvzeabUEpOCjdT8gGZn2gkOnJg2T2MtUF1WTJkN2I8"
    "NDcvAJseTXz/vrrwYmNf0j1txlZscvOa94y7d0dWf8BxLfsI6TEahexNmNGHAFVv4sEsaeifn0vBX6ylZr7qUuSw1gvo68HmkFiODMpPKFcIuIjsLORd6F"
    "hZ9yxuU96+mQ8kAeSbXuSfoyRp4RSMJiCq+qMWrP9bNVDzrVF3NFpqzEbeK5FyyR+WoN/hbDM36Cb2FrZETjMpidwaOapbI+BNbE/r1hzv14onYKZJ3/KX"
    "2SwmQGcg0Tx+bF83qPvtp51FqD0XGGYO4bEf4DF4k45rgT2L3awjs7TgdmGi8xFZ5kaOkC2XXiJc7EJDcWVphzhdvw7CeGSinLTWcWnRh2IkXguYq0ILZV"
    "cOH8YTzBxeLMo+zMT1M1DsYLDs/TlpLlYffcH6tWTBqg7jnrwcY6TIHHeE7Y7nGvkzZtjgn3Fbz1e00hCFTy5XmPI5f0LIIAn3DlIUwUmv+EaupRT3Xscw"
    "keg0Jaeb6QtrGAVXZPaSAcsx3jHi5dDpaGiO2S0jNRNVh+Ey6VA2ThNehUZuQYNSbDWX/z7llDHoRCOghUgMgeJxhFU2cYDyK0pNKoeSgDGiV9WIA2qZ5N"
    "qSvga6U9Vd+MqbVsIp1sN0EXQFkalB3+kTBjor7ShtO2CLw3bQnNFWpST6Mq4E836jQTmkSKFtwkFc493Ud48Ck3ZhXhNNaBxCFHymWBX7KzjDrhbtH+Ga"
    "Qs1tW/q/pDwep2SESaHojy7jL5jqm3J+cpacYtG3AtXOo5hzXiKb7CJnO9Wv7ewcpCof9gb0duoA5+dQx7jkMg50yRd2GBFuUlrrYRXShl94OpLagp9oYs"
    "MkJQou/rZc6mvzwPFzei/Gd7FHus9jrD5nvmNHYTlG70Cw7PJ10J0YHYjg3yWYxvgPLFjbIc+95Yrw9mi4EgqG3buvAXZI2Vjy2iWxSp+IOhDTtPO7d/fi"
    "NugFMKlxSu3zl65x/JmcFNuWPW+ur/Ek15lRmJ9hztz3Wh119A99gn7hRf4RRxXlsTBc1NRN9nQeKPdbCiMmzHrKsINTlzrPMD8geBj7eeVv2PkoYY9i9d"
    "VK2KO4N9DeqBFiHVC6wEw6dY/xVjL0pO0TZ23W0hHxgZg5rT3R1sre3I6sgzq6f19rxp5TGkyM/MetB/+LcdT7vfzHB5uP8HP+w3ffPfj3Y5DXP373vw8f"
    "PQwowNYwnG/dtTakgCcJnW3xh9OXiogV4+QdbRfkUyPpnStP7oIyBiMTLnspmKAvcWYZUOiWcmuJbHyPpVTnM8n+h4vGCG9LQPMjO0PIekS1Jo1QR6td66"
    "UfYSqNu62Esq2UlYblffHgdMmNMxTilsSonTRgP5aB96LSd4mDsLZ9N9c0famqzQvoGJkX0CWOiAjxVQ2STw88iOhwiB4+X4jPm27rPlQeABPPS7R6E7dD"
    "mmLwNoIimg+iIQbTfAkSkkTieSBYVJC8b1CMrVgmqNzqWzqvNZjX166zWu3yTJfIW+gDdvOg8Y4ktroivpxb25uVdDM9wQtn/+oPsmG34KnEhZRLOoztyk"
    "iULLuRs5O+8YWtFbQ5rMi8jrqwRW80BC+/X2IqiRcEite3YJI5wafwxx4tUfj0Q++7xw+3/o2QjPu9Lao7TOLXQGliBET04obl+64aUrAOYfInQwf5/sYd"
    "BF8anVyI9jC8gGdKeAEzqdBv2roMr9Ab2aZ4wxnmrgTk70DZ+MIKRjbl1c+x+itWP8Xqt1j9an/9itb+C/zzc9xD1oK/4t73cBpGuX6Lq+x4TVmGx1GJie"
    "wrf0L6vO3bWc+kaGzfLpBDb3xTDj11M8IxPv/Y4xqTUg+q7Dn+S5k7vCVFKkuP2eLHTsXkKY9sY1NNQxwZHMJipIoEPdAFHk+jLyXzJ+yU3c0lTAHOcqLb"
    "ODNcS0HK2mdeH4O6W8PIjyKic4zeaSIc5CHTOdumGuTtM0mjcpr3g5PD5DBCwHBT6ciIA0L68hwOx8U4zPnwvNJWeCX33po0/TZZC1EZmfLZt79QzQUMN+"
    "kS7D6uP9BpiKmaa5AATdDuE3L82dybji2HTYzCY9LqzxKkrpsYdsCMNcMRIoLlrJEwJDV1E2VhYaJcQqUwPXqEM8tGczt26IYwTdJJ1dK2Vvqj08OGhyOY"
    "e1IcdulSNZ5nOiLSHYFOIVgI8K/pkNR2iMH68cCEZZvAp728z14+UKc7dN399Ide0xP7Oxgzo3OR+lnDkhByAccZmR8rOYM+8e1ADYjcwYcDmnLRaXwpjd"
    "ejiUm89HuJVci5zVxSN6jeruQHmSklVRpw3Gwtvts1Xsa5uwvazFGwwkgD0hNGTwYCEUTetP5xc1tGAfQ5XfuTw4/2el7dOssRU/pxuiH+vKNXPOa6r2nu"
    "TMvhZYge9BzVP53DGlniX/EpTaOcaj6DaGK2JBBKWxubXm5/7QV/BIvBlTP65l7ntoNVYgDv7d+gF90357oEMNvpyk7TDBpTdHxL3NZuq6XVG/0nrUdqC1"
    "mofoCX1M0OexYP1NaHKmmic33cY96atIl8nkm83Bkz9pkzxyRJ7G3GlieOLCbhnXLToT9Rcb368FC2rRn8vqBJ58ZHSlyZebeJ5+r2BeMTltt5X4uavCvT"
    "zUg3Zadl2zLq1Bqynm634x8QxObMzquoGJlZeNqOqSqANLYX/2gmCs1KPLn/U9w1I2XPXd9Sm/Cq+nSUiHm/7ee0EmNWbpm9ZA11m3sYhsiWXcFtH5+uop"
    "psp8XFHcKrry7JcZuhrpz7j1bOu2mlAm43kMPy83gIBiEsSLW2OcTuYRnRj/z9o1vpJ6dZuqUrGnZaY+qg3V5/xroMP2jS2qjb+V742or7nQf3oiVOO2bg"
    "M6xMhh6z9GkT7RiaVWdHEvQ1feNAOYd/jrGCw5Jml2Pl8yLn4qjBdkpv64iSdZA3vpyWrT/CHvQlhMkJF1mutGgi3rKInAagUUgWGF7Pmpbbi9CNZy6zm+"
    "X8q+4E/Rr3QddlpSpl/aSkhM3b19wpMLIndxUbbIxmDaI3ogIV2MgVe1A+DDAZBzVOPT/v3m1iWtbrp+G3sLqqTL/Tyd6EI+Kx32P1i1Xef/cU9Jo+7WjT"
    "RAKlI5BVnahcUvzD1g2/nRpuQNKiJewWOZR9uNSRTsA71Ckzil8hjx6Ora3aeduUPLltC+vcxhsGlYTAO47NNLozZ1LDbIZOyQ0MjMCfZatgH3sUqjJUae"
    "jaOioKqzRblpvtyZXL6P13ibd0xqO9W11a3486LhWc0jxUjdtE0R4RM9y6rmqGXGdMFRe4H6/jVMSb0BPXmWrSuZXbkKD6fTnNswsqHO7VXaE9etMw0Na3"
    "xchsLW29vpjojksz5c10483TPw6ED6jxt1Wv7Tf3vt+K9VqLt6MfpRIiPatreg0vsN1VfRmsEwNnWaNU3k4CihyKcO/gcGSgB7cvob/QYUgRgx5Z2afRhH"
    "7kPSgcREMkpe4z7GKEyB73irBA0BCR2xMvEBh3VCs6amETWkkMIhds/+5cizBNs+EGymA15ctWm05u3ZnfYVOsQ86kmNAAsJp681sNs+kWQxmYgEjXATiL"
    "LrhkgfZTYDbvZTRSt9x+8S7Vb17w7gu3gLGK3DfFpFYtbkZYUcFZHnIrXX8gyz56uEvCVNWCaXnYrrpgkLZJn1xFa1AAVJcmMBRO2Kqw+IjgjQ8RBS/pd/"
    "TA5LOUoV2V8gjSG5btyVZNoGgwoSqITQcPmSfB7Qg+FqXUSfSjjh9LOQhx8cRh1cUThirzZWEYNlMOwqLa/Ge8g+ezJKnuH/GPmllI87vNUn3HqI65YymK"
    "RXdcppyQlpqsTvS01XlYkH1Gw9TW1+VMy/KsScHDKs2vVlm0euXDd85mxdUoEHK465kuK4SBOuMl5NRjTIgyrGZTSY7RZZ1ZLLQjzZS5JDYbJL3oSoGw68"
    "ksFb68VVBM+UlnI3AbdH8LBf6N+DWXJIRtf537sDdbIsKojZHRoHCcNHlH23nToIk2pFWE1UBZ2cRn1B8Mhyo3hjHSRsTbOJOy9IjoEWPNis1jNsbbxkqT"
    "0pHfBnexUZXJHayxfi8UVvSYHqD1ru21GHkDrfUby80TvHmqXx3mdAb3RxgA1vAVAsMM85EEQmwaicmBVegctFQzGEVqAjIeocVIYyhVzgzSl1+viVYpUw"
    "UaXGM7H5tt1/S+MQZA2/KUlvU02GjHMENM2J/4RrLqPhv6hE1NSgZ6vuF2gZqvqm8UYeIWfQcjzG0FQv9Vwq+B9G2+fpAFy6b1n6uxSgJlR9YSZNUFjezU"
    "htoK5wWyE85CIbJDGKfB8m1b930Ts1NWh2zD1JjD48Mku4DhlA5g4kpnDO/e1SBJn/USzhKYs41ehX2XUw+mcOx+hzvxFfQDoxXEKxHSjjBDLJ0n/2fhKr"
    "98e+BB0wm1ZICM/AseZRN4/exqfZxhCnazqmlS0z5GV/DNkiOeo+IOR0Cw5etns8kFVlClb0jpRiChKnpy9NcM9nybqaJGOdJGk9ZCX12s9rAhw6Z1rvNZ"
    "NHk0+i1lnBxabrpjgfhdmKMG/oElCAwmN3SwtYPSgQ3ywIXDbv3oEBaoTFcecRAPOSU4Yitx2EFayNLNehI617fw6VI1NLAUJNPS3BpFO1rZKeZOVpKJxl"
    "Wes2TZi5HeEGOGiO/8xtlMrYaSpIyWasIrNGyzAf/crGAkH9QNk438MmxzdNE9rzvBFZGpmSoCYT+dfuu8pezGhT5Ry8fxEn+tjPcURbQhka2tQM3hZjCz"
    "nA+sLBcfnxFjpZZZWuJ2zoPzBEu9EBr1RySAw+niu/c9PeLawN6JF87D/HaO2LHqSPmY9fsvW+fYrhRUbAz6mbpbFi/M3Y+pCFSXxx8fkLwUtefd6g1+bM"
    "shHMyxSCLbLWGtay+v71o9/tShg+Ory7MMxD7eAt4Blm2WDyU7wYWLP4dWpAQYVy4fYqXxTgONd8KrHLxWcl7DdbfFbcHssx1r8eqqGuydokDPfR5ulXpj"
    "7ayMb4w2TKNrujvW24ClbdaOrNhMO6fh6kPYDqluK0mwwF4eafSn1EcOnauWNoujw1sK1sXqX5vC8YGG2EigrvCnnUrBZSqcM3dgkC7khPh/G9C6a2uI15"
    "V86VPqAoLsgn7c8Y4S8Lo66S5CB2tuZDhs/TIfurEBKodanAtQI+5ozQCxkD6gmrGDjNbEYto4M+/eLfqxnV9dOBB3yK3F2JnWGJTPFH2Jdo5JZBWVwX5T"
    "7cbTMOhmOhcCUzLHoHWKEoL+cdTkcSuXUGxbk9KOoTEY3+P+5xb2B0JjOu6U2bs4FxqsYDnsWmgfNy1EBzfGYxM1x3XBrHtjUgxOQ/XJVwyIoH4S6tj/ad"
    "iToo82tSdsm76P/CnA088hDKDvHm1cd4QmiJNvY/Zk8SuWijZHAsfoASYzIprslLQpb9uqGld4tTJX8iaZ1/Zj53oNO9Oi64DgZ1abQuf0knCFOC3+oiIJ"
    "mPUyzYqYwCtRhxNpAhfp98WfmfQCuWBfY+WVgAjNe2VOuwraXAvYdYWd7PAcNtwxalndGU7hCRbp0AXDGEafcCDcHp6GhK+u9Y+QiNe6Bfd9pyv2MNvOUS"
    "uV10d5tY/gJdHv1C37k/5I/DcjQyWLlZx495gwQR48yJDKlmDluu+OoC+HEcCvmRGCriEltuFbPQo2IzdVH4U4aAKnpIEW7t34B7odUq975y3lYps/0nAD"
    "+6O5Se18uhGBGhMnEDJ3RnOph5hBiseh2vWX3i+44FJcenGoV2KGnz6FUjRCHTe4bcRrvYrnu+bMQYKVG3izb+e93Dha8WZhSNUJnEoiir5zIRHYa7J0l0"
    "q4cGEJohluKiwR8t5q6kucgXaBZldUcR6xMRYFVdeRq2dYQXQDNm6ZbrYskayvupXMAzUYOosRvhQwsVMsdWgEjoRxyGWlZUV3JHmdI0WCgrw4m0tjCMOG"
    "FDq8z7A3RWhR1ypVEGkYXltoO1u7AtcvQIqjhZ3QuEShjp+oCM8OnYqZYUHk1X30dXbhjni/WUfARsipkXKFeCOs6YzEUYhgM6Cn/E6Z3uU3AVdjt0CLHk"
    "gqEWIeYWJbORd1gpeFXQC1HFCGCu3EOXeLdN7OMDnRGWy940/Mjj9z/CaJ3f1h48KbnvNNp3LTC3cPa76buYM6V+z04PGHG9kYnO6O61x0Y9sPOmZq8nSc"
    "jngGm/QX1O2moJ6jEUdZNn3avANdBgQDFQ51MbkHaZaZ9WuXYVs8JW43xh1cRrrZsJYcRMSMmOBk7mofiaB4dWhESAFknZ6HkjiojWgRK9qC1tOSTFLOnD"
    "Qs/FgEU48X1YrUQCeTm61zP8RLUw37On1P6ODIuHkLDm6YUiC6roAwSwk+RFPIbke13lY8Ti3nF8JL6zxyJI13VvDclB9gYHCJObgmAo7WuJ5re/6ObLT4"
    "2s5sDKuMU+k5z9O8iCE75/XtYPloEGXVO3C6wpT1jN0yYzy3GqowOW9ujKhCxU4JYWequGcvWTXZ5flto7xjjQcn2rJATnvFGVMuwBNONCuTqrekNvGKKr"
    "iYLCs4UEohY7reL1RR2WqCtstgCIOQBnQ93rFB9ErhCY3txuwee9MA/QR46VpaJ/C33UsVRVFioA+z4Ski1a0uh6tcow1FhSOPS2lKeNK+ZIB04lDushgg"
    "pbNZDCjrku46RXK4NIXkX8AGxcnrSw46mJ1PcN2Oklj6iqHOeqeCXE4LRzqdz5SDsMEyuTuTOaZLrP6QL0fcUuv4kfiHqw02oKBgLeI2DgLF7lruPGWziR"
    "eEEvtb+oxNzRKL3xiwomyejR1JSIvPYRPVylGUhFfU4pMQeuIkVM987e4jane/4p9dVOdOaprctYqagZHSZnwcmjOadC2N3uBSD4WzRuwPckSUK4uJdXcL"
    "kIek1HTMz0sqd/cJVyxIpIFoY0OOEa0ooMua2ue4zQ3eDqkKiDVjTDawDpJpigktHUKRALAvmsWPPqzKbXSycvU2WhaFdte11+rMH6YeC5nwwUereGdz9i"
    "4lNcv8gNcKtRxXMYEDauNXkirrpOemZvVXc2MrrkEnJzdMqAgIxo/hVHTs+e3sts2oSYruGolMfbinM3dB46FhJT35N0qb4FkWGJWtZD1BRQZ2RFfgOxka"
    "BjY2NZRYR/aeciorlbd7GiKxmfUcHIaVrIePeICsoY92OdAMJ1XqBP1nZcXQ2b6dbd8utm+Pt28nPb+2/PbtGUKdbk8okn2+fXvaG422b19W8U9zYV7oIk"
    "HbBehrVH7IFM7rEtuW6DC5FC9W0yyJx1h51QwqOc5f5UwIYcyn2JhPkYEjhp4hdZRbVLiToPAJ55qG1+B5u0RQL3VPicNLl8PVd/7Ewl1XKTeoe426pK9+"
    "XVz7vNO2HW8KJyGwzUiTqjA57/d7c6c8vDRF8TTQiHCnE/WNzRFdXEb/wF+1N0QfL/oitSj1Uqpr6h8nupvPlxJZnhsTg7+zrHMP49elqWzv/OQcW9JbmN"
    "9mFohGzYFbVCZ94AwAk6O7F285v7J8JdegAAZrz/hkKgGKCtTgl5X4/kzEDtc20l3nRKfrYIVIj3dT1N+rvEpzMfLSZHQIxHaG2Qnoxe5ZAKAxcMslUTCS"
    "wuwwVfWchtt5pHLPzAs7tj68zt7VSpvlMPAd7mlm2Z5W11qTuIgprGvgN4ixbc3SMk6YlonLq0VR6/OHKyFqggs7UnHbpVSLb1IQexd3/A+YCVaJxoUW1M"
    "ssdLFbKDt3CmXnLuOXqt5F0TYupExG367MW6tkVjcYDSFC3UyDsMLSgx7hu+O+BmP/2hQXtdhrtu5xHVD5TKmFVPXmgOVpymsuaxPRzfDqNP66bDKxvctW"
    "nbC8/aFnNmQjRC/0KMVoE2m1RosxfbpywD2raqDxNNrPBJhHpF0EyOpiET8na8+di2QupRc0rXbEGokolI/srGUFLwuW/O2LqkTG6MF1M+8Zqpmfw0AfEx"
    "WVOA7bGoxODqS2j5jSm1OGgoB13663TSlx2zh70qe2hXlP4mKK8ouGgmbgR2KF5K1q4lwFG3VkvQKToSE6eRo6EvaaG+/wjc0+hmhWurutXDo2hSbMWWPE"
    "6BsbCzaoMhtnSXe01dkcNe9SwpyEldxYHyDapNJhsaQib13/DDUOp+FZnMRlHIG5xYsQWevG2oUKCoWToeN4Vivbqk3/0Rnz8nWJtssns/mc+2jxS4OtJo"
    "Z+0uFexWN4YRBjblINqUiM6apkuhtdgUsmScaP0SqnRhcJO1rPsHpM05Adyg7INYgDgpc6DCdhUz13/mtJfRyykdAmW6xKNDXkD/C2DPBBjuZSsPwKUf5C"
    "ePUqbC4IfRCagtDMwlfauNee9lNjysQaJZ5YGMpiUdoqKQ5ThrHfOF8qD9NJdtkOLAc32byc/nHvwb17xMXr1iWTaRdvPLif34O/3fTeVvQQPnuX0ks9D9"
    "VeqPbtqz0nvznlp3cfKOf07nebm+qzrvz9OHq0hCuvwQlV8DfXo3c8JkUXYkRQHXXUaFUjI9qRNBXb/jV06GlbX6kbe89Dh8j4R2zeW/iBcjecPn8S/o3K"
    "5T7ECyPptpQ5AjRrqWk3AWmqiEqbi/8yxqjyjYGYOJBvQ/XS9ym8QhG/j3/e+u6Em2RPL53KhdXd2itriFs/ozncDtSQTtgtrIbpnKdVX0dDrNSujrBajL"
    "lLhdMSkXvMQ6kxU96NllUG4IhpCAxtjI/kbcCwaQ32dupxKoVtdmJxmp+LS+z36zkdWnjrReNgUze3t4kWQCJVa1vbNVJbrilWCpSJfH1Ilh6irJZ6Xr5X"
    "nMHL4WJhgNU48Wh5LBZr7dKjmgUhtwaCy9BhlAJeem3jRbDj0/VXO1giijTu+jtmP/Zyc4u0PWIPHmk4XFoKvXclBaGXI23JwGrLTHo+ugZ87P2eO+NsfS"
    "+DE4nu3q1wK0ZBP6oROO07t6mfTpv2nmFRipg/SScpDob2PkfNzTGcl0wJ3dCAr9fVavRoLB2wwBt3jzuYXZ5FObT7ODzHOgDRBVFo373LPyChSW+zb77o"
    "FqA8eNK8Wb2D2/eIC3IMC2akd8dxfjUtM2KHpd3mLXvGm6T7G9Bxv+d+3HoQ6H0HaXmW63fm3NEclFFUqb7MhP5u63EAbz/hmN4DNdocGS48WG+cmvVixR"
    "77swVnIodT6VKupKqJk4VparAoO7PGwJ+fwjbmYM8trwpCI0cjn63ktzCA9dKDUR+UQ2byYQLpOjeQgTExd5eeEpbLCzHxd+9KwCgjdqam+ZgH/XbWkbv2"
    "/grbuaLap7BgsCn7cIKmEvwLRRByXWEQR59luzHowkvmqG3Y+4GhUuhCgFmn9hY9UIszO//+8ndCXET62U6XOANnrvwpvHahMPUakfPgSP8Wql/tYD+BXe"
    "q3sDdYQcAkxzyCJnp1n5Ppd7/tpdRb1T4CgsGgGYsVVh2ir27UZ4wKz8FfVszBOzYPQXipHN6bnNOhGBTM7547MOAcGRBTQgKMqtTXVAjlSGJOBJ/R+Gw8"
    "aJnY8Jf7vYxmJM5pmuOZC0WhVmUuW1bIqmuUwYLxOvsFQXMz61dFp2i5EieCnj+0Odp1VUC8S8tLjBcaddudNzb3M6jxymENFZFanPfJl+85DEWYZ6/d6Z"
    "E6apfMLBZYcU2JczplHiOowi0UK2KKpWokmWUYMnRUDtMUQqvwEsmGwTPW0JwikvF4wvc4amc4+02hyaXGLplbwxzByjZod3mFXo/axC8KDUX5LoxtuKPm"
    "Tp1EN22mJJ783JKwEplp6ox2KqSlerJEy7oFUOofjfeEqEHMV8Pax3kDoL7edmjNdKONSsZcWrpmOZP9UTUr6W9/TmDnu3HVtA+bzwiX3CjQocXRSCcnRR"
    "wXzAPhm3T7SSecOG9vYlXQSzHhsitKRJp5s0lXrHfCTinD6Jc+ZVaeBWbXfR6niJVNB9EQ9CUR4/jNZn3g6sozFfurK89AlHlQMhBdNVQYHKNERf3VF2Zh"
    "5hCRGX5pRg3qEuyxIsymxhbsEfXcHHc1eH1KH9hHPkyHJivju1J3jF1CyG+rxM5qyXBsYTXg9OjjsAaraKZHShguuzCgsCfxF+hNhyzOYq42wEzV+Ae8PX"
    "2CJ5SGA26Mr1rAkhNmORdnmTk9xhMy1dTBK3nsUEHYkzIVa9lNeoHLUJFrLGtD36LYyxwSyKCv/UHMb2Z4tEu3B0ORN2/QvYcvqBvKCg7o0UWM2jpChDQh"
    "HGwfeDPQhbJAd4OjB0FfVF4S9sMjJPkoHDcDzdgi8yxFsyH8in9+wT9lhkjDrMLnPc5cB4zj4Fp25zsrikJEyLyID02y5n11lnm14pl9nmrBY9yY+UvRst"
    "n4Y/D+y4Ot9fdf/jcaOpWyDJWLb9Z5yUUVv/bO670WHG99yJJJ4RRd4SyJNKMfx2FKJ1DqLL3BeVbJna3mEE0zXY5DhzvU5yxHOB1qqeQcytXnsMBEbfR1"
    "ILWfNgHju3cvM1Lu2Uj6wLO5X8um6q6qO5Fx0KJY9tJBOERBUGPwr2oM9lray3xgK99Mt9ulxL90huwiyc7C5ITqNWdc6KPfgYlwEZvkuNIV3LRt8e9VCL"
    "+8smMztd2KJVgACf1sGNThvLJV6YOlaoLYX2TBMEB5NIG3jsMEI8OXMa4wLMxBtwUtMI+Qj/0cBGyUv+awLv6iD2G5UKou07+m1oVa2/TsO9B3avnMa1KL"
    "/CJTp/5yvMh6Dyuw+k/UMz0rKQ03S3XBEIutV+Um71Fpufb7DvwN+nrhgNgRwzENuiyD2TZNg/WSJPF21QqV/RDMFUMpc5UpJ2OUPo6jOIFzAs8cvUKsmn"
    "nLq6z3/eNHm5veO35xJlXdXh9sDtF5DsLaJj6m/b12yqgMeH/NAC9HHO2b6ahNIQ7+fdmF93bKbTgFH5yGaNuasz5rPaJtcgR8lT/2HmGltvKHx5uOWmtu"
    "u+sKTxhQUJGlckgRwE4Ylq9YXd74o43D1e/KgAUFDBmGh9pHlAgOq+MpBmvYEOt3BltE2RwQdTOZnPaZnzNPJZfn2ce157BmoV8viwuOWgwaPCWGr75LTN"
    "PSCQPDaa70fRWq7ZfwkeoH9Dt5+JkonPLwUnEP0mY4dN/2iHQW5E0mL6Z66SlSZ7gNvdWV6Cu16KXYvOzQz6EBILFG24z62EbBW2yjlbgdFz/BdrhtnVlN"
    "JAZcyJ62B4NJ43SFjuz6eQ+maCnRdkGCgel4TKoWHaRn9gY5v2vOBe9zORc+UFc0vz7fAJvb+4w3lF7/H80jxe/QW5E3xefYF0R7aBdvg1CIMh6DZts2xs"
    "he2x9k2GSQ97ureeKdkumyVpB/nR9HtHnktA+cvSVqS2Qp1T21j4nSrLMFjpnh6SfOvUwpAizD7tzPfQFOqhOg2Nx7eqm+khqVsu1VL593otfBnBCzqG5d"
    "ZvkV7MrkWCXtcHLEMCtEzkriqCiIOqiRklEmOb9BhWs3Cw5RSD/lPQyxbEQruK3tutU+XtTngmixgC5a21RZB2vuYX4IJR7pxyk4p9nvm5qkcdfD+xbmRd"
    "RHmkhN5yj8BtocyygyFdpMdlZsnyKYXrLeHfsA7ibkxXDV4ee0vYP0BebajOJlYaAO8XKLOekX3WdwBKcAtLzg4bGVG1yJWLs9LIydDIwtUGT4akyz+Pzh"
    "Co3GrjkUybHSEs1kEcM5yvAjct6O3DoPmechogZI2xxP8EdY5mjzOYKUxpbJTpwMHligSXRetkC7IDc3r1nVGgWEWuXbQ/OWrp/so6dEa6L+tXZV8iIG2z"
    "HQSD5Ct/xpt9GXIBx3sh4ZAYXtEvJtgTlZ7RjsD+yZNBotVSVf017s/+DepYjyTyAUTf8ihR71r5pGoGdxHNvcZ4rlTWEunvKPmOF/TniSdHxljn1j8OD4"
    "JdwelAuxkbu6Ig4cqdnT+kfYfqDxn6JT7SfVPxRXBazrUzbM9f7s6SCv/BQKUK6y/Qykzm6ICDByveWYkpNqh6pTRjkKsDCE+Yr8FjGe+zqTGPBiASZMuP"
    "51iH9Oh/Mt9WhzqdUxHm8kgCnbo9ORLh4B1x/o683Oi+qMiKQoGDoTN6bbrDHuAefLQaZeZ+q5nTIHVpqNQqpe04J/MJPYQEjDadwKcQ62sM4fqsqs1be8"
    "sn8tsI7hvwTFTessThIiZmJTpcWcDS3kyGkhzGEcl/ABBrglxiz/+wX+BW081v8ULdDMY7h+EsHsGaOnoDWJC7RzJi0UyFctWA9xGnE9sxazPbQ06YN8QF"
    "zXB7BZSjoyjbF4Fm/k9A/oCC3usRbswxcXeDjLz+IJPJvq2YAFSAQUuHvAzS6gGZ+hM8BInLTiSwTwxCmYizDB4MN0RnG12fl5PI6pqqcggFpif5IpycuY"
    "CbdaEhNvYTQcOw3JqFowofG/+HJ22RK1qgX69ayMNBpIFogU38nyizDVQ4Hih0vqtGyYvUXKRoTvOQ2v0B3cAgVHMjFaDFht8VKwCg+xaLRyRPW0MICvix"
    "a2BILcQkgs0mNFfxJQziDENNqQPlCXI+polo/xFsUUJEkMo6hFCP4DqkELd7pWkZ0TJQG+YzErMP8MLscNOMvDPE6u4DO0O6XpILZci1Y8/8XqQBn+l1DU"
    "oTVLccLgP3b6wpX8Hecvf/kEc0FO5CrXsxS6AVeEHAWFUArozaYsFFvkdEJHOBN+0QDzEFAqSQveLT7XywW+UFd/irMklHJoGAge6VXeQqjoa2dB8gjL8B"
    "dC09DyBTJ1DLIk4Dwus+nptGXFY6tRLhJ0D1GLkxYMfEUst2pCGSbkRVyensUhFqi9gE45K+hJ5ouMaHQqy4X2mxa7okjno7mXJBG6NrV/qmVDN9E5XFji"
    "hA4Z/kTd6fWLHxBGqawTqRyXylJXz9jHLRWkLRp6T7JBPqR8WzCN8iGVUSQG2QZvHrHtQT8SjBP9QCW5hgTieAZCH0ukdkZdxDGyp6Tfj0u4LejLoBhS1R"
    "abUSnesMEQtr9qTcERtQn3F7YSFFa98dwzuevKsRrU6M7c1rxf3wqWSN2fuapGAA0kF3DcQZ9NzYfDh5dSCsfYCO559mjXPWXpOn32jQ5NL4BBWJDgyI3D"
    "MPtcsY3CafjosHt/huVJjWx4f2ZcD7r+UNW3JfkgXzNjM0jduBKtB3xu37j9YDt2zuNqkn3zAO9H9131iPTtVp3bwFQIe3pI5hsVIKpQEi0WcdDnn7tH2B"
    "39xmlF5c4ebQos+dGDB/2RI05MmbdaWU8Hc5AZKtWIu9kBlUV090cc0Hy0+R3oFbMUdjqWyCA+pzA3yo1Y9xRpAl8z9SRTbzOvthh6m56jif0V5jKD2GpE"
    "Stjp3Q06upB9fuHueKdt0QIWvIkvaNsMNmJu94a3OzafK9+0OrFgMcs5FnAf6YjBo80HQ52J5rt3uY1y6LQNkuI06MMviz9cqX9HfzWbwp2Fr+KYRqMOhB"
    "t3G7fbNt12QVMgWICskActRLsIFm19BKZUlmP54aAlt/Dav2Xb78Pj+AXw2GmfDi7+0PvnqdFm7ixAmp5ehunVqV5S7t0f/NveXdQrpwY5P0GOn7alqD1u"
    "wAveloIF78Gn4RkoEae4k/BJplO0zqYv5uv4HtToYKFVGDl1IfpFzHs0tmTBOhPv36R44lu18K1abf4t6PO+5b7c1kP7ci6UkF9LH6EB1hv7gnXFU+eQc8"
    "fvNh+q79wuq9GP8a254jTOg1M6vphEsMGKGhXhV62qBos/4Cw6iZYzTDe6+I7pQIYL99+fdeab6sHm5vL9GU0wvjF+ir7ERUmf7GukmfCVwjwTXWWh5xtX"
    "f9WfQX0afwhYUcSvWhQU8gRuT7f1/ngjLsyLN4kmaTC1Tn5diB664IrWweCPzhBe4zG9BenFi08xdsricga2IG3uOLQJiALzLKNp6+61KuniD/PjnYWYCa"
    "dt1lMXrLAHC6etpzR58ivTuzr6YFiu9JneEnyoHn0Hy3AI0rA3v9Xw7re6lWCRUY61DuyRqxLFrsldNYkj+1EI9gFqqmFZggpNcAwlmhKYLrN0VszAStD5"
    "tpRYAspTVkSm0iWNVmfU6NB6mfkM7RyRcKt7czF7KfEtbiim+IkU1+XIl5Zyjot+U6JmvUi9dgiK+2lZLZFerqyQ3lzH3vBNpdfWC69Eh954r4wPOIFxfx"
    "rhzMoVEtQqBFb6DraQK8tg/DC+3wuJpn5f4Ak/lt8k5xLKVCS0x8dQEWxm16MEKA25yA0c6r45tcaK9i7za1ARhrQ2bqpGXE39kV8bbvo5q1Zzp+ot0Q8v"
    "MnfgSxl4k5uUuwMfnMGXj9tSqAr5rc7IDQBq54tsPQJbJbrfi50elHkwrw9/MxlmHKhrX2NZNpNxhtXBtnWABGEU6k6P/PGxKDUCF2bQUeovP9j2Ius9/u"
    "67h4/hJx11q4zbTyao+4HGCDVf8iJbVkgxRGIaBM0Ba4KWZIvMsXB3NumOXh8en4z4BhUgWIq1I/VpL56djJbmiaZ+ImKSbu2ydFw/AXP3VncUTpE2mBWY"
    "PwvEJS0tXyVqVjkhM2CLnWFF3P88AFpd/3nz+v81a4+8ZY+LsJN91JGDeJsO6ELV2TQEmarbi7q2aOo/9h5iXE1//QE0a1m48bcjsb9lbZ/3F5YhAoYELP"
    "C2YwIL+v4qVJ/gnI70Pfn8R5hncLVORhFRMZjZgfevEIU3kqKu3lT4fb0ax+FkglQFTPMYkiaKm1rEvhPQo7HOu+w0xxFbq7Tk9JW4L/kmrKQJ/Jqp3/0F"
    "gE7kvzIda/s108G2hlDbQcZdNWqiaf7FE29fJXIPQpu3KkNRWFYJEhFAhsPQ5jrwGk6e+yCrO5nC+iJFPcXhHNt9mgmO5U+KGGbui/2Of+5kvQebcIub1K"
    "ZDxOPt/KaF5kTO+wkTzEFIeXfPRAvDLHIMsNNJmNIBAgQN1APo6teEUbJJn5r8Ml7VPoSZmkoKOMpv8kQodIuRU38RNoIQQ9J3su3SJBxo7ksYMp9LPcQC"
    "clElsJWisS2JnAiFhN/DHiUiIoG1dUnHlrrLZiS4yXYZQsJhX1+ZL0JsAwoJUXo/2gyGcLKL5cMKLG9nuI9XJpBgGjosk3LXeMFMevHt0uSUyJO2aokluU"
    "4s0dAT6KOc69Bw1O+/mFsSWyYIp+FHwm8TuzHJ59gmYgf0p1RmX63A9JRS0lOEN7iVS+JS2MvqswX9XSPG1CDdkEcenFp6IDs5ShU7O2yqElRyD2cIvKcw"
    "arEMhFaKk5ZPYOekjS7S8VaBAsvpXtQ1tFHXyphEMib3chmTseR11vRQXa4Dc4AcWv+5w7ItfU04xJeyu+bGpRjb/oQ53p7ZXmPvI60OvTh1dnpdQQgt/k"
    "v2bFYYltVezTHim9tArkyeSiC3bU+GndX98ddMSJSvQZ7FguBCZRv+9fBncuNlgG2jnrN9JbwtPmFLS2e6cb47u2TNAosMXNl7g77nwE1Ny0yCFH+HVljC"
    "0wqat2hr24WRr6XKzmDesNbD7GG59ZDldn/Oi3qMWeRU5ATZSAPhHAWG0FCtDNAFijpsvgElqWJvY1m9qxBVybXlloSLsIGvh2ABXE6DYBS1k+TSu3ctn2"
    "Lp8CnalxUcxhGNpAMOlQrhHua4FMxxipjfXON8Y4Pr1ezjVHa3QNevnq1pxthW/irEuPtCqT+uV6Pf1hQ1fSulDc2thSxJvV+n/AcBaEwtZ+s6n9vMaFqH"
    "RbsIDJI4WeoIMBGdeeh7J5tgjonhPadDmZcSMYZztxehf9C43yUoLuwYYYwJRkNMp+cMPq+KdSzw31KqWc8boLtI9Y+SMVgSMNyXG8iJzNxb/s2HMlpmYa"
    "sSMf2ceq6HzLLemTx3wnNH3wBzc/1PD9Jd3gzKbedBBHImrOO0dbVxjceLK/3h1tU2mOmxlyxRIPbdjgEjtDW1JxJz0pjMTTkUTh4o1FjPMcSB9/swM+Ua"
    "hDXvgdXKmPpZb9wxd2fYd+LCvtWk93PYBgX3nMJQa2O7HGuYborFTPDPzMdwz8B0m/aOhEB+6oQtoFnudOtNlfOAHDksgwAaCK/Yy7jcpkwYcxpuNQLep0"
    "4vpNPPK11NKVqNTqescFX8Ta624qhCsXW2WC2e1xWWiCz7RdH9ihSeDnQ87/0Tq4mMIAwMIcTjwiO3J6MazJ0ukrNvCWQqIuNTNyoF2VB3UAWggBM4HqZE"
    "UcPHF0WPmerbWANy1IT+Npq/8IG47ilx+Eiy4fbaecHRGczV05WGfpgUpgC5LtjA1PRsKOMGWHXSkHQHCwpL5YoPRA56nhBR06V0UG7iiROYt1yUd0b6dc"
    "3rdm8mY84aWMT9ea+knpqABleoqe2sSdF7tPnvx3AUMcfFvfZgMB927g3e5+/TIXx/f7wYdH8YLgbwo/OL+T7f+m4ZbDTMvEtv5vkWpdbH9MvJCxknV4JY"
    "HFDnviKM1zPqXT/KiCB7ugZQUcABflWY9B+Kdow2wGjw9PDg2XAk9Wz1yemEvC72/N9zOr9ymnvSBd9R6uJqJwoBuUkR6Z/Cjt39hKHJqpLrqVbvDOMacq"
    "U64R7rdYH/DL2/8fYStr4+2B8Kw5Zpl/U8+kTpJ4qI/vMlPHYScxaRbJq66QZ/LqhOWQtfaWOJHI8LQk6p4W810BMU9khjqsySrTbvoljhYogavAo+Q9RN"
    "Mnt4aHwYHmw0aXeQDkWOFIXVLE+L/8zzo2sOtJDHAkXXB+H8sY/45EiUiDqZs6cDlunFO7iyPfrB4meva0fZr7REO4ekJQU3JGx9js6IqEiRPJWDjhZAFQ"
    "NZQ76ya/8yloAySssx0mxOC8cL07CozwrPAG4xAV5cIH3pCk4Ewj6RMEjN7JMJheMdyTBH25oDudcrCtx28vYeTTpoOC/ylH5S/I9IVaZASNHVyG7/YDsz"
    "8xFLOZmliDjptrcSDxFZoLn2nV2FSkOIuq7xshFuRmux3pjlKM4nAmCHd++uORc1xShov9LUYMzUS+Pxxd+4wsIdDxyKq6KS0nVcOCZ9aU16C65ZSwl/KK"
    "hS2K8qQFVSggqCL9Ino3+b28ZVtKmrzYlNBjMTmSramaFkwCpgJSrQpcXI7haGT2ctZ5JdwUaqAaUGJsPeZxfKa3+fYamMxLE6+tFgPNTQ0AlfJlgSkERj"
    "N1tvpluAytxgMgQ9DR8mTUeT9Zk0vwhM+SVJDtbdV8HVIhFBFYMLF+whiNordoL795JThXYL9blQJ75JultcQ8LDY6ZGDjYL6Xfq6KzRMIB79wajRgQZVu"
    "cyILNKnuqzwkJVrAX+UQ+Ug72GEylSGykBENnTDwuNgl0sSgvMsXNOYECYHuPEbA12lmf/YaE+FmrH9s8h9I2cLOHqRxSuptv2358tnBp7YPQvVv/U4VA3"
    "40HM8xcRYQ0nXmB6kQ6yfw1N/DlY8C0Zj6nxkQUdbQlcTh/ciPENVo+nTNZHm/jfI/XowQOFrEzfbW4N/VX9Z6Gl1DOa/TYdjIeglCFINVTLn4oLbwZWMy"
    "2rUxlv8NR5jIwaybIDGdjRnXkq0TiErCFafjkK/DQ1Lu14iTJ2J0nar4tA29pMuYeyIAK7D1QHSn1y4dDkABqaFfxKTz+eGK8KdVCo14V6bufGDorEV9cu"
    "Hou0pCU0PZ36C0GtXC3EJgH/RER3lRLl1Q3g8GpksZf8hQCX8nTnawWBuWJNu3QZjLnkMnuCukTeLcRdwtI/gH7wprA/zQmlUeInKYC7QOz4lA5onEpQmf"
    "ewJNrIonqRIvZqwbgVjVIL4FOZh4PW6ZBBP8WCEwcWBgQSLLIUsb+gqEyi83CWlBsxDGFvY/CvW6NhmzH09wP6BgsXHazvO+bwot3vdlu4oPtdA4ReaGIM"
    "xCXBO5VX/NSgFZgLNy586GlxXVJilzLuiYFOrQ4ledEU9H9VCRZy+kSkFtterqw2DHsPvnts8oGUi2bM3VP6Dml7znyDJYdd16oZXyhmnTwWci7ejAdAfU"
    "OLVK2zWelqjhgYI7WNyRJHS2/hOkEjXKn7NcvbG46jmkKMseYeRjjHYfqa8ldBzSOeoiPsaif5aS1dLNY2/vhQltOi3zVpsB1N8Rj4774iydp/ZyxP5vsl"
    "GM6jnRGsTEtQ1rLKYgk2oo9NqTKyIuAWxmyxcd0NgjIlH7Ki7G49ePho49MW9Rrl4+GKxQFeY381ND8sChTmnCj/X3wFTo4PGeqOj0SIkn6aan3+EEObGQ"
    "zWOovIJWPe8IgI7/AVUTnyQtEc1C4Im0OBbWb7d+ZFizSmD/A6imO/X4tq3r0l7vNMQpoe9i7TsPzAkWvcffQ3MH+5SNfG+437dzYUshnpQy8L76s9Y7lx"
    "Z/62GJTDpW7U20LB2W9s077ihvK26M3Ra8q+0w27NxSGPFRHaZdwfQ+e0MYz37unLtzPfPZCS/wiuIMOEvWuaKJEPHz97GBn73T38NXrnZO9J/vPTo9Pnr"
    "0+JnrEnwpx3B7CdrMTY4A0LDErQ2fQ0lkvCpdE8UVRIWXHsIn6qeBt9edC/VXAN/Wb7YUCoyEJ/imxP77gnxP88xz/7OOfN/jn5wLMpClW3sMpO43H6Gce"
    "wf1681vm2PoEM1HybFasM0pi/Qymd4HCiHKXbnVHZT7DdLafil4t3v5Ev7CO80nogHzmRGVBKnoHFxpNk17v5+Lu3b+gB6qR+r1CVcKzx0hOrkPTXUkO7P"
    "1obFo0IwJVD0aHWT2u+2dhQmJzC27tCnnwSX4lhHrIqQdilKjaWzZnDuvJF2WcJLgMJauIYIPeSvm18FPBBWKJ4pPMaYTai92EnI0aluPTf6VV+i+kXgI1"
    "XRLtUFHRHxHJZu4Imj8SKBnWIDZIZuhlq7PnKtIIuMCL/EBXW+Ily+UkfLcO5VWKRj7V4phXQwia+A0sz98dSUGPQGSDHwm3ARv2l2/ehKOlzZRshr8N1V"
    "Lxa81r3GawSXPahlMTzgkGxMsaw5d9g2rAKFzq0M8vRRvz8LmEqFuz83ey1ECR1EWRFH0TDgIyxwxbVdV9Jj3VECkQ5T11C2b0j9jd0gF9LwlTCtKiC3Cs"
    "t+PG290pYH5pKjbdc7VXz90M4l+MnRO5tkSJ1a98br6UKBtGffzaRYRJiVxU4w8RPn1ySlNO6+84q0tkkHGP3TcXkFAhrmH/hBRnfHvEmXj2XiGxmXlHdZ"
    "9DD+n1Ir9sW95pSx6FVUxrya6xcsmjuvl9rl75oy1qWHkYckxjLp++Asv6oPyzRaulj7yihrWbOAx8fJ9QuyfuFCoaq3LsuSfugGB28ndHPNVlMzzV+Qic"
    "SnCqs07saVpOdF3CPrOQRxonzmIG9oFo3CP1RrKJozH6xSeMrUP1FNUMF1cwrrogXSGYj5nxED1PxHyQjiz1ZicNfuhtoZ/ZWb65lxAeVxPC02ULNJuWIP"
    "W1quUmh+fjb5Gf9sXrBLoTQRj0w7traxGjFsbNPEvh2G4Ac8t6RhWxinGAwt2NN5bwvUcSn9wGd8AIQwIysZww1ztXoMZe4kyEUTk8BwHL1mg3U5dxuke/"
    "ISBAjUFXD9Orw3MQAZ0sjQ7Pt/faKbJUlh26by8bU760b6WM+Qy6ErasMW8V4bh2YignYivgxNCeaCK7scUH0LnU8h50Caj9qo3Je5uLBf6zxffSL4DsmD"
    "IMmUv6Oh6TgyHjs/m9exncCoPImAduUK08cHye7Tx8Y2QNQd4EKh0bJq/tj2tbGLe3xGbjOobFdTpWXKiaBk62Vu1GhX/hfY0bfCi+kWKsxmOV+Ku2GPcG"
    "ozuwzHAnw+iYGk2iYpzHU95/R2VcElV3BDKDuO3Sgqk6OfuXziejfTSE21/jZJlgHhRm9dJN6R88hP9IXVd8yiXIHvhXa2rouchj+BtPPz3ifx7jsVk8GV"
    "U8YTM96wfkQupt/EFhrPbgj201vBcM/oC/22ibPH6k2p17oF3HBbPtMDFLA6+6cCrOL6NJHGLssFslClgsPFB2Ni6jcp29ZiPFD+u6pL+TcUXNJuOtIS3H"
    "MeKQWU0oHSj7pmiRvwTMKdDl3RwVDuOcXdXM0OMo5WQWzmrHHJYWN66FfeThhs/HK02w6bjCdNnERU98oA7vDe7ZdpFQA05nuSUkBn1MH9PegjkW2uryuS"
    "OFYLcjmsta14AjpJwuh0tzc1S9SBOj6IQc0FpK1Vj+Vn+Xur8pCw6tWKfjGzJ/BMtt8390nRghBMXbUPvRJKUmNfUcZhPLq7NqyVm3CApa9YPlaXPnVeT2"
    "f2TKltG1/QE3BwuEO9RDNPQfxte6ZC7cZ+xLOEgwMdp0aGJ1JVANqGEdo7qD1rVnSLwc+i7k9unyBdseXInZSdEAOGozPy5TdLD9kKs8/Awmh8zgU0/C+e"
    "xqzs44GBJWw2yPuWBaONYIcz3XlpPaHTNgvYPmAKEGiF9khEXk9aFJxNW3MBouiC0alABBgLD5z6Il6x32EmtW9J3PXfbVgjZ5BW1AnHbWS4XPdTvr66vj"
    "viF+5qch12TQDT1nHwPHyIiJjekSQj+JKq9vm/cbGgUbmemC3rHTH4Gmbi0rpOrWXvyf/3FC1R67UMwk6nPuwi4MoqZBgEnO5ha/v27ugC1Kd+rHMPWHy6"
    "6+R2xvkVo7VF/PpqjpFtdOuvIEWsl1qHmsI9MhOMs1B5ZpC858rPiVlFZzPYW5+oW528zKgGNBYI3G5dDee83rbEOyJVYWLbZvWcxOY9DCVtyAqO/w7wa1"
    "CxuiKbZHzsZiZlXEhjYLa0PB0mQpxhjuwSSehYSXDDbxxHZ1njqfITIZNsRdG4Hl24vg56zorhzEPYP2ArocDBG89eexlFQ0O3Twd2X97nhZJZISWc+VXl"
    "vYD9fspD+9fvZCtV4fwJ8Xe8/Rc/ouOnvtODmveynehHEJQPNP6ZjzLozDKTt8lmsNfxn79XGMG3Pwx/vP68ONC4XMQqCcSBqxQzhwPHYd67L+Ef/d9/fR"
    "wM6SaKhRFjTY5I3HOtXuTIpc5gqyTxneRJsa5bTpTYvd/7tj9XmsTvwdh0DXqJWej7FcGv45xT+7YOvtaFfhCC68Rs2kft74cxqhj4q/TFP7+SI+N58/R2"
    "fTqhb5jO3EuYVHCHGczvzr8S7uR9ssKSdDAGrROB0AhY0NEX5kYlL5dj1HNIGVTAxNhjRa0tIahCob9p6OBzExQNYY3mrum6WQvGlRRB4uXbuU9PbFYq/t"
    "/Wpp1jmGwm9So9gyr9Iq+nN+O9hRurU30BeOFBZ/wpJjo2J2eRkSQQPa7/pSgYsbolHhGWWYcblhK0+0CjS3tKiXqdv35fRiMf7hcNxvu+Z5dTC6tNSnWc"
    "FMRTFDrbUSPQoU2Ez19xEAAGj1RHml3RxjcYk8HavDsfroG1dPx705vBLMtqQ7GCXZ55Ha2nzwaKjgoz7wYPPR90MSALNLOMYfRur7rX8/GKoP8cUHOIj/"
    "wKWPH34P136Rg1/46INH3/3v4yHypHUJ0zFSD6NHwyW0pofP8ib3jt3vVuf2YGbMNrlL9sbKXXaxTq98jlK+MSAO68D8aI48fBA9VHqvzuxeXSx7n+hkOQ"
    "Adbzp9rOdHsuzRkkSqQkT2OI6LsRFYZrWoSa/KrkcFEJHcFP/tDvjfoVsOprHUi4QcWalR56C1udAoFGv7BhBl1O1X40BN9anVyH2gzcnX+D7GTVHJynI8"
    "aKFJ0dLeYXIu645cOj2JJ/yJt51hNyHk3PU0k/O3YAgCnD0hb+B51RdddM+VIw66B7hR0KljPMOMDB1qJ4vFFJFN4u0EDec8viBgUwJHzeDhuVOsm8D+Il"
    "lLCJA9LcYfwNqHHZH+7U6pOpBT0u2bglij1RzwhuljmoXOL+icNeg2hHdUzsRjkhwvBgAlOlaontxHEctTWD2B7j00voRopccw8j2GDncjdjQjNLMZS6Nl"
    "Q1mE+MctuqVLEobkFGOiXGltKboliggkryDYvFnKbNzirfEdXde7c7euEchbMFlpIEPvVHxVcglbTsXx6roetppHY7xhMBS9l85zPFAYXNrDYwbbURi1Qx"
    "dnqQYQnMsx8MLOe5lmnJPD01A8dkvXkIZZP3dXQaQa8DY6Zy6q7+N0Y2beNA6APXbUORax9ITFHTpuAAmgeZs12IfpFViG4azMEJRrFf8R6/cpe/jhorUt"
    "7AEWiKd+29G7ThhDW4HQM4D2SLPxpBZXXDHuG3fh9vG10o5zCN5LPvjRnxbSClv1kq4wbu7qD3L3xaL0tnCvVd3qXCauU71mWmFLbgKtv3s3RP+rfeXnK/"
    "zuJiRSJUF3S47hTg+74r6/zceooyb45wT/fMQ/e+hX/S/AwQhY5uMwj8Z/G45+7CfQGHunmEbhR9uZ/yqYFU9Q4jV2PDaCvo7F0fJ1rJ74CvxXUNR3P0Tj"
    "j96FXWTbdIaMyymLUbhRwwZQ5Ea9HauXfjcTtLnEzn2Cf96ObU0j0HevT/KX8DwOfQHTBLHdNO2C+RgaOZKddNSVbqUQ+rb70ylBuM0JukzRntVfBHNOF+"
    "loFbHeNV4a66I3RKXunb/6RpTGVblR6N2IzriuJdm0cj1TXesKPCRA+ia9Wu48t0H30XyJKVeyvr0eampdUz86TSiKbYkedEGcHulBqSZz4IzXVNhYb4k9"
    "Iqw4mazVpc2v9X7XxeKTtlQ9cl3YbNEyMK80IVrNjyRST/zKTv6sX4HZ+prSZfVSbTXBZr368ia8gHOjNQ9G4US/aWvs0P6GCo67lbuxw9jGDrcrY09cD8"
    "qUWabsbXYY0RblFhjrx8jHrUr0xZrMTllMpbuYKM7bNBmcjuJ+15PUhMZXXFXvHztW+h68y9MWIndxBhnrb8dhQj83uN4XizXdIQwm1sph2+8nzMp3OsqB"
    "oiAfgp7JZqIaJvHq+ziaxMCtHuRW/cI5DLu6wb+UGAdY3sb0eErmjHT+r5n3CebGoGlXwW4oC6hANIwJGoJm9Uuhi4B6vUL162xOdUPWcbzs2t9hg/UrBN"
    "kHwtubK5a3SdvgtPu51X1qDzEwHP2m/gthTyxvJ1bXXBkVNfklKiJI+Zrk/G+7kFjdAz3blnJFzgcWnK2Ard5ohynD7+erEfI6P8EhEmT0tUZaO9hrC7Vm"
    "2OUCkV8YfFqYrZvQ8wuuNzxZWFrQRQE6UDJpnUXW30oyTkudd2MGz0OvcNKNf1a/M9gcsk/j3Vi9GPsw+neg1gwanEJq4492f61z7/0ZyCimPXy0NOK0c0"
    "9fsREXQzVoQKtv6JMXfGQj5vMq6PcNz95cyDf+dcFUCzPMtOMf+CaC59+gfzfoiIv333C+bQx9Vetn36IRBPh2E866vlURAtwLhVar7eEn8Y6duhZBy62m"
    "Z+bqg+8eowMsic+j8dU4EQuhZAMBzU+vaOAquHiq4eJD0eL+8rUs1K28Pvhp/F8F3v4+vgZ4++uYgbeEwRH0LMPhw3z84TWagAXJ4hHRkI7UL2PoR4ejq2"
    "rP8M4ONgZoiiUGY8j67KOYP73MiEJ5Tdh7vb1526YpMrzclCZsaAuVP4abj7A8YczsW2MFL/rLWN3xe5egw7+ONXT409aGduJY1DAe1MDh38cIHP601X6/"
    "0dZnClA4wApP8IjeaGtzc5N05ihpggrvHJy8PDp8vbfrQITDRBCzRiv3sMFl4mKDy6QJGxy65YdS5xQiqnB3sltf1kHJRwLfW91oqRzUrzCn3+rGifoHYG"
    "AHTZVUB94kAlTSfG0Qs75gw6z9ayEV4wlglcBbqizxMc+lzrX8YgySffzzEv+8MPbJX/jnDv6Jk97oweaDh+ubj9c3t0ZwzzqE+adxBcKcJlVo8s9jn0Xs"
    "t3EVqrwzboQqS3onpWGP9bu6+GWK7Ip9FCwbsMx5UscyvxlbLPOtBgP0lsCawVxUtyr03/q30Q7ufbamAOUQyGAXOmHB5ClQRC7CXIJ/FVIXoSDcjSKmfs"
    "2pB78TyWo+4+sR4zMrMbsYcS/QygtYunXYdJH8l83qFxH6/rGpn9Ob2NXjRCTyOFFJ4tnV42S1Xc2PqRjVF1GKWxrsuAmspRlMl85Fll0kESzEAo1skCln"
    "URlWUJKzxKFXC9MJFj2IBAx4OS2fR9HkLBx/7Oas1L2SCmAYgcdp+paXM9OX0ca9N0EMdtSwYyIqcG2PaDHWiHuFlyOOgsSujghi1+/Q3GEylGqhU5zdE2"
    "xziiQFKukZ1RHBv0YPnSbtkYn+FoRrr6KqawBTB4CSiSkZ2uKkHqTBFlPsD5Jhdywa72XSphdz4V+JNgl08SzH+g/IyVkWUk0m90H6oNVdfCAH32YVrK/x"
    "RR5cH8zBNtorWS93dZDzhHKkC9I9XJ4ZLgTliO2LhIyhohJRrzDZV7ON2ImNtk2EhJaU+0rZDFhZhVaJTSRCWWIi6yb54TqC5ECChYWjH+Hn0fO9g73jl6"
    "dHz3aODw9O3xwcv362u/d879nTERXK635IBoVBnJuh1YVZtfcDqYYGKUwcbWZCF3I0O1wN7Q8ZvL8C2s/lNsfYxsoMc5DuOD+1eJHpWZ2fY2cWwRiaQtRI"
    "UoRpEzw9qA4mee8txt9uhg2+dutLR3PT1L9enYCRVv0CKcK6CkrFqDniKfXTdNScJRCGVqmxp4VpLUL9XS/8NHFJIzf+GOys/37qloLtj0Ts6UJEKBcJKN"
    "lG+B4Wylh1RscBQ1wm/zCrYABW9bA30JkCEyGYOcHI3S7SlWM1P0yXoTct3ONDTh5gier+gHkHOHPeFJioVfmRaEBHViZ7F+bNyQRxQzJB6CcTxPfDf5ZM"
    "kNMVfyd7INfZAx8SdZGo06TGvJQkiPoAIf5q59fTk8Ofnx0c2/yA453nz05+q8lpdQQL/WTnZO/woP7b/s7Bizc7L57Vf3myf7j78/7e8Un9p9dHhy/3nu"
    "ydPHt6unt4cPLsoOGc49d7e/Wje6/gWaerGsq/3uDuS+ieawAur3b2nx8evYIbPH9zsIsvfrq7s78/UqM3B89+BbmH9z45PNzXh+Hz6audg9/sweMq6uVT"
    "VcM/wQMdJPVOYSVuOpr+VaJTvBRCwsGsJEg4UtxybMYGaNsNedRYba+5LOaAuUKGvbiKKkQJPsI9K3YII/ggzEH8QBSXa5sErrGSOLD2SKEouaCrH6J3T5"
    "uuFmggihOc7NfLZ3bJ0P42foCBAy7/YaU9LGflAu7K8VKyGNxA63GCJZ7tix8Rd92IXt30+LZ751qkFp/Eu1Ti7CJnyfW5Bl8SM05Yk4fEoBvsHpQKDw51"
    "esGXRB0najdRnxN1kqhniWf4fkl6gxWZBXoA/awCnZfB3AvmI6JpKBFBCpDwsX0REnjUfJ4izWyejobQrt6ce7o70IkMNh1hqFi4w2/nSUYcC5Nshg0CUc"
    "1lf+En+PTwAULH0vLxo9FwCW/aewzv2kN0y0nikYJ+TlYzf+o1Bbvb+rpmgaa8G9AGNL8pa8zy6w+bfnRZh63plBqI2vBb/rCbSCAndWqDGswg/cSNYWZJ"
    "erAq728F5No9SyhtxQ+U87qWnzmr9iohmEiIKqtzT+2ERTxKRpFlmxLDZEuxmyTz7VyXrCHJBVYkzL6AIl+U5xP0Y53wYw51LfE8VTkY0bP5rLm3Cpfa8k"
    "Boj5/GhIZH0ZjjagWUu9h/0ORI9DA9w4nW18iDLUcexCKfxpzQFGhJgCgUojuiJmHak1ClhMZpIf2EUOILGEte550yO0IW2II4+uNgCZNAA3tdRrHbGxbP"
    "pyGcDwJdn22DHHWTGRyUjGro6X5nUFr33f9tIdh0w/Xo/d8mHvq/UaBrHd+usfw+TWoVMlbRn8cuRj+sYvRDg9H/k0HHYR2jHzZi9NPVGP2sFzZi9MkKMf"
    "j8opcZL+WofwFtCbq2qS5oG4n0iiDyyDw4oFRqgyb0YYz9wU6CHO0qD0DSErwWB/0woSVXuObvR+rKTor1MI36X9y9mxLJB2ibCWybAvNNDFoy6ydsbJrc"
    "gXHQHTs2TOzmDmSKzu2OJXMAsVTXIv81E+III2sdgmgcZMc0IHjr6oYokLZQA+UxI5pgr6gN6HluUx94APqZvMEsLT7E56VwToVLXPHmmJtRwC8x0OcNl4"
    "Fy0hCcZzvVgJNv4OG/jYE3OPc/E5uHnmK26lN0ncwvYQ86uTHyG4a7KR+AMmAQ66RLRDPqKO94JljQFy8QpSNXjDBkxI37rxLZKUxbPUuz5tvFtiyVzc0v"
    "BIrkayBV69SDje1UnCK1BAqQAbBMy1qLjsTJRK3KK63KpVWMb8hJZeIULJ0+pLHxxlnV3Wt/FRZgjh/hVGCb5c9EvUrUga/TVFDqfyY9sTlHcDIIoI/x9L"
    "TWzadSSxSrALoi8XVSTa6jDKdBruJhby+hhHlGfrtvGldBBXNRFE/E8uxSAWMCpOGwPMcgcd+gOZ8QlpmiufrQPspIP/f+uaMpbrw/u6B3XB9sPRiaQo8R"
    "64B7idr3+2gPVC98OmhQr/YOwAYCi2RzqCwq2hx1kdH7h+/0AYOMBotn782rCjL65d6LlwYD/aXhoL/vHGEnW0hpyZBShI4Q4PlNoswIcoF7LR9yVzz0cP"
    "sysGU1r8je7tpz+p2qSChP+HVLoQh061MjxTCa9zdBGL+1mYNuplfUaUApChjQLV3ehGXUDuTGfHU1t+/tUVzwG+yJkkv+IU+85hikJ0FQxxkPzAp+GoHa"
    "zMm/BRFbEO+2YIldwQONkcMvk0raAjxGe7vhXD7payKlIczIf038VC/qa1PNHPobcQsaq/eaYXldVFp99N5iIcx8BsNnz63B+vTJS1BvPGhteQ1y2YMtQ3"
    "9MX5vTfeCyoJYRMX5I0uqE/SwroPmoylpwuUJcIZyK/yjjVSJ/kn5cOqL0dtQjtuwzmV8fNpr/FtBeEPZm/tdTZwxuPmnIvDHlWhwT+NvGRF7DhtSRoEFQ"
    "o2zBNzo2OHpmbVkrV8D97959krSbILXsUHYw9TJpvU3xiYNvmes7vNKqQkMlMEosrCB1NSWBRhU451Txtn7iEHqNsemN4F6np03VE91CLAt8zEjr1H2dt8"
    "n/O9DwT9jFPjqcsU1hz0XA7XnWpqCDbAjnbwLKcdRx/OxDUVFw3NcvjdZYA4hfUnXMg8ODZyOtMH4TIO7AQfp8gyo6fOfgN7BLdt6cHCI6nJ+Bx5Rgi57L"
    "jQ/griB/SwH4wH73LqlDmZ+hH/YA/+zjnzfoumnGJ/tomReJh4US8vENAjlJ+tTCUk06IKfVnKpEDamLoFYATf2fk28jmbQ2C8ot4bL6ssHq40xvlqi/Eh"
    "/o9HOCQCd/n1YbbWNBLvinoNOP7R64CrSEy4hiWIbcrdNHtd/52sZzOv2gz4tM32klTIpPsBuY2pBNh38ArXbDiHU45A/UT0kV1sSQkuuATRSY/TawiZVr"
    "6wzgSrTF+w3C+PiYJ5yNARXHNMP/wuzkr6g8YvFtRJTfXoon546fWHSDSCI0rFn9Q6jUb/5iwXiFz7xWtWQKrlaf3wgZdSdZgYwCYYYgoPeT95/v6RBYHC"
    "Ae9848RthUNFuO3I7S0CmwvtN+O/dQWuFSo4tU3oBlQjr44/grWAvlDAsldOuX35n/nrRTXSWti8AvTlTrC1/wi0qXd2uDgNyKchE7Q2qQKkys5+IMys3e"
    "+D2xJC/mNWFWjUZI+NLud9vColjO0mjCVfqC9xtBnxlfmghfiO8DOzFFUvc3R3uIewGRnWJ1+aUTLPylYqHxykkFjkPaV/MOtm3xNz6YbNUA0L3QBFFcqA"
    "RmRjSDAVHprI4mu5MQt6S8d4ZiIA7a7zfghREgFs16I8Z64JA6YLF81gQWe/EMDTIHKZbNBJjEZoIHE4tnLkwsnjXBxLKZM3zhzCsGGGbtWWJdxSYNwwCw"
    "4OHF7Dr01SluUO/wz1+JjiD+hn/SGVY3mtWBVr8mFaCV1ARz4Mu3vqyjm8QDrVWwWD8lPhbrl6SKxTpKvkkbSWibEaPVg0YKyVkddvUiuRnsapxUAU7jmW"
    "cCcUyHqFjARDRdz0MR9/Zh4VcJXpIZ5VG2RxNSaQiMguwkbasRYJiuWiaK+q59hI+RglKnqCBzGIvKR/m5sNgc8qqSplzNx8ICBHNdmKpYNsDGGfuDjj/m"
    "WjH8G4bBhFwrcO8jfEmNUvY5CGsZGTbj4HoqR/rZ35SQPGyuu8iiSxq4HfuzWVv6V45BPzH94lCbDYwumtCJErKPQD/iMum4x7ZH7vfA1cOTma76psuSkT"
    "lXJ+ypMmauhIW47FYzVwKQjirR+77+0GUEjoOIspNSMBUY39Hh2bpV1o+61jXpwx3SBrhD7sMd0vs5a77ns5UcQdOZVY5WpZOZiIlLe5RiQMKgudToMElC"
    "TkJEd3kTIxNzgvQHlzNxGRMrEyy+ZvaXVPMdEftL5PGHczwh5ZzeBg9tFcbjIHjIe8pEqmGF3cL4jfvecQzp1b20haMA9rlSW+bS9/OSjBqiMX0drJFfzY"
    "K9RLZAMsfc5cYELWKJVRzNkqUe3oBvtULx4+L49OnUV0Xz2VntbOkJXNdubZ9LZ0IRSV01MGBmitHhtOOf4DKza5zOPkHXbEWFF5s5f4Wn5Jq/Kf2Wy+Vs"
    "NlhJdzJ0U+rJZ0lsiD7dCNm+NRC2dmuiKi6fYUZ9mjU4S1awJGjmA1ysDoGEeXddaeV0JmHqBjekzJHa/Gmi49V8lzIVtCynHdCV7WubzWdoQdZxyzt4RK"
    "zuD13/PFeAnzqTyfMp1vyGp1PjIoSngA0bTeJx+Q/cg1UfaINbVNV8n03+UGSB+294Df+er6+8sa8vrfr6fB/Wp5lvNTusSSs8blwJruk83+vWQgdQ2ext"
    "g6XGDj6LwJr5wfNtM7lSd0bBV+SIkDg3unMJJ2EdOYH90fHuBKr9d0iDnJu4pYdAC3E6s/SoL1Kf+oKF3wq6XBSAZzP1xZeBH1C5P5tJZGlty4STmFIHY0"
    "j8SYJHhlWHAkRCp/PF+eIrysez/zQTQIpCyKt9A/e/OxP3wu5MfZ55qMjd2Wrcv9yccf+zYoaF/xrKSmw9eviogvI/mf199w/2ibiGyfvjoM9lxz8yMS+P"
    "YU5wi2kwrEAGtGyNXPdLYIF5sJEe03rH4KJgzJ758+DzrLHc3NOZ74YxxeZW1ZnjSo5UbDLVxSax7twNCs/tyfG1PUwr01QA1U4jFxAuErDBUrZ1tdlHfG"
    "Cm9lwM2qItCEfF6pb/hbqQ2MC8UoXuhjPbm8O1GoZ2Bm/zM25czC53itkdzurFBesV7bC4IOixzrhbVMTsv5qj+OfsmhzFnZlbHGRnpuDsVzO/OMjOTGf4"
    "hdN4Az/Z9D48UoYXmN3354xcN5+2FnAQ/3tP5/InPEdKgBw0umoO9/d3Xu04rpp97arhMfNcNa89V83rRlfNvuuqeT5rzKhbOc2tS8fOcc+fYystzWwdOW"
    "YFdOh0tI8XPz/a1B60DZtaxZ5iSiwpnHQA8eo3nKjziulDi4oQOdfVdF+X6gU69Gi2quDJEz0bv+gpqZ7hn0P88wr/7De4nz7OKu6ncVb1LZ3Mqr6ki5nr"
    "S3o6a3AVPW9wFe3NrKvIVNvq1tc2paFERSUN7wMsd8t7iaJDbzkkAmT2HR7tvdg7OKYyP2XGTHrowqQMvfgiTrdb8blsUjgsmbDtXYZjGI9ItcKkyLw7vj"
    "w8Pultdvj/o2tyB/95m/C2TskkfUO904bmrvkMdGFofaEptbmmEZ/iP4wibYV9GDd9tX8OZKa6RTJhHfpl/TybpZNbDYNjJvQHZJs2PGG2ANMsbd3K+Nzp"
    "LElucVdgmylT55psqqbS362v3rqfI3ZhgCkr8Cn0q4DPteet5CKfUhK8x3hWOkQgvmjYKw2CE/fbgc548OrWuceYtnvoIML6TG2DRRq23dhsO0VgOv0lX8"
    "N9jBY4z0KiarnWdWfqnR3VbjcWLTUfSkkIU6iFCF1YaH0o2bKXEyCLwkPGPcYsKFVXy2jk+FpGSOiJ1/aa78yXZKRT3W/Texu268C5T2bJtOU08z2QBLJl"
    "2O/34AfPwyj41npdG0MGvMJlki+XjojnIV5dNyer16xZap/+E1+HK7LKXv7GCxHg5oTZUHERtdtYvUOcbXEP74AjlUv6ItglH6KUzulIHWx6Cp6BJBnPsL"
    "g1CliMRYFKckYB1Tig2gxnFH3sg/LRpUoNK05W8wzXJhVa57d5O2uuwfGSdljUN+VF3oD0/56VaxSv7bDMztA3QQ5BkEP5LqzKnbK9GdQKgd+Qy3gndSjo"
    "tbyVggeY++yIsVYRXv3N8gDK6JOCHZitrBPwbvaPWNZ/msHSvhnFet9jWO+KBfpiRnzpmt38enZyFfduQBaOabSCnlYZfKTatLXT5Wil8hV7dy19bdifn0"
    "XQDxEhunPLj/zXTCMCkUFiyJ5Lh055qJC9otsISseVGKKL5jz+gvMShAlY0nvsIc2WXfNIuQk+i9HQeeCdafWzF7IDrGRBb9mbUM4vJflqAwGr3xBadznS"
    "BqPrzSb5Fokju8S+GrV3OVu41LeiPE7axe7Mfzo+POiw3yc+R3t02QnIpa5ryE7bP8/Ee+PndAlLOSl8lOA19PzQR/JywbeZ+C0pl+2kn2c3J0qXJtwMJU"
    "6roIE4nG+CouBJApJjAAJGu4lhgsyr3OFLF/z4lxd2FT/8CoJ9fg5xLOEy/2mmfvMF9ptZHfr804yLMQl1AyhaHMDz0RGOW+UC3iFMTjA7ZF8ICkgBpmf+"
    "7slU9Uuj9YPaLl1C5s0dNG8qmswdeGtQW7Qkwsd7nS1itaKDVTLaQYzKS2kPFWe4Z+ckT7PPnK8Oj5CyLFMmj/+EFyAZA1FTxLZg5hv4ugvPv4xaW4++x2"
    "uhHXAyRsdb6JadgURq0tq0HunUFiFVrAUbFkOp4iQur3RFNxR4s9SArMzEBNsSkfrOFd10uS2ehY5mkdqjUr396yVb/4Ybkz8zkA1DqG6FulMz7nsWh62u"
    "wr9eSwvQvelYwhaCZbiFg0AzhHhDKi01DdmDnkaAd+vBg9aLJ3jWeR5FrUlcfGRrIGxd5OH0Qzwu4L65eEge0bl5a+uxXHQJSkh+1YGxbxxVriHzGdQcU4"
    "knmni+wN+rTo9yokWQ6xA6NOlcpHxTKaR0MtCuNNEnh27Fo1IGsqTgYWp3+u7NOB+axvYc5tffZHdwNAx8/XSicr8HQMzOf5llZfhMqsc9w+Z0xZz4Urre"
    "r+VQHWTlsZ6X+sx/OlVlwkzAVEXbD5mWwwKMUnod/EWzyBu6Ff3mO8VHIsCQd/0cXl03k6nVOwza1G02pvuqllobkSSdtkBF8ogspqeShCK6KhQ2oGF8NO"
    "18Ci+LJUWdBbGyYLAQ8WhinW1m+DjPyd6kS0iPzHENou2PkhML8xHZzy3dRev0lFv41hR8jidNcp69JU9moKntpZ5LK5y4Lq1wYnaXORaiZuxXN5vooGAx"
    "0fiASNeHBVu3mNBnAyMHs8nfRbJJe84uYZyZBrlEkvdN+w5uhqDFD84nw8qV9+TWzLbPd0iJW79D0nbvfIetDvERs5+ajiFMDjbpBDaCmHzWlJ0ynWDR1f"
    "omi9l/WRlpdv53Xkh0O5ZdYjxph5LUAgZgMlkBTS/k9NmkHSMv6LhHyOnLaXlM3YhCZBASnRpoHfJa1GhKgEkwb7aNSA7xow9JN8sciPguZUaHMQNgkLRH"
    "/PMmZWbWM3CpRNIQV3FDOpp4nSXSMsOqSW+MgIQjcrpBh6M5sr3NY4NgG1CHtOLT02M7QdMS02dT8fyTO17GCrQvxVySuXHe52x5nMOPI0QvUnXTyaRdqL"
    "gjIuoN+023z81F54Fih3giDvGq8VebLYoE/1Js3HnO1iuCtwkeDzPnql2fxzD+2haIHMW/XNo4ydzf/X3FkAnG+wNPK10iYAVMe9IqYl+rCG1PwirJdTcS"
    "k46jlvwNXaxZNFcci7LDX0VlXbTF5Y1lmjj6TEVmtPvFjVmynmKrmL9pw/iSmCLHCCzaNEa6WWZxQS+3Wf7YCw4aa+KX8WkKJfcrWf/d6Bo69uhaOvbqlJ"
    "hNKBsOzUJLFxR5UxUMLR5EFClhAd256/za77TRIdfhKYsy2c8d9Sh281pdRURjWSDYxFida14kwEN+/2DyCirgr6gB/FWuRz78qxTw1wRl6aWvXHC8aSaO"
    "fcqDeIvffiMJj8suxz/nE/Lcjc5wQ1qPU+HfXzU7YdlMJ72BhCeUzzyqmUlHFnghX2rvYsQJE8Kr/wa1fC304ScJfKDZQTq6lhWVdEkmuK/fRn2a+FUy9b"
    "6T964mK0lFFgv5SuzDPsMIMqLdBLdyPTAkD5wyyLGHvnHKrsRL0RhONYhI59Se8n6CGB8DQHIKEon74YInsmt/XziaABnfqfUpkLcHa+eG5A2DvkNPU6gt"
    "Lyr7WLO8iOfm7t2qKfvtamefJsuq2VWxuEC6XaLZ9W0aNlAV9DtXi0yurBPX9Z0alOZ+OhFXyNIF9sSKe2oVUtB2YdYvECgYuj1+OvkG5g66WQsp15PSOZ"
    "udn0eMuv80UVcTdeaLCRIMFRfIp4lbitqpyzqll7wiAdC48GUxy9L+D9ezCxmjdVlJQ7JCyAHqIE1OLSeYJIH60qyPY5DsXXS2UxTR5VlyRar47kThBvss"
    "vYhBl8IjxxMloc/nWaI19meTupfmWNYGbzO7k7bv3PiMA0k6MHuM+egJnEZQ/fT0Yjo7TcIrDKVu2hAFnZV2sFFkCOA+peDscfml+3SiUlMZpbtFeD3cmK"
    "ual75J9CUG7aq+yamopmRh8+eWlsfppjVbIPpvLVnPA+W4LRhNoCdbSFOtq20tWNvOo2kls+rCdP3Ij31+7nmkQvMM1IOyiVipfD5enKXbLRRJ7qHzc1Gn"
    "YjgTROwYo+rUMpIROGjch05jkHt0GidR++Pkn8Y5cKnJ2gf1Dd4BtM3WNANr9soUbSQD1DOLpcOw76TTHKcc09D+C8z6y3V4fHgerSOE/l8EtOLcz4IUwr"
    "MkO2P41ecs/+iQ1LrPjyQA7IZMKhOFpvVcT+sSTaA2B1bjS3z19v/g0vsUl9E6qI6gtMPq+x+dQDQiGwhrM4G6NwLzs/Mhj86DIOi8ozgwlgjgUgTmCnyz"
    "jc/0awc/m6tAd8fexqDQAfHF7mcXsMPBcr5A3qvDydJBJYOyjJCDsGyT6aPK/2AEhYeXY+kYZ69MaeNGsHyhuJojtxZnLhHxcxIxrVv8grfgXHOLc5hrDc"
    "p9Rpq/FxILixo6b+XwofzxBFIafoovkNSjA/II0x/ppXeQ9R7tTUd4iNEoOv8aaTsIgovT86yPWS4glpBjV64lgnK7rz0jadnjSQKqRxnSzim6u+NVn2Rj"
    "Cgf3aWd7c7RHeZZc1E5ZYvMNRBwhquT9xuCPDZ9hs9ORGbMx6o7sZ0W1RiR8FXexqzjBhxBdwiu1MQr6OSoc+XJjJJbfWlgVfQaBUTf0ZBRW22ti9oWprX"
    "bOILRBigkkbr6Fz1unXx0WAKNBwIAx6aKhHDOkWOG21+bVvrgbz2d0EtJEZpgNiasCFrpfXHz15JarIrnIChw2WQn0gm1YOa/Fvwrb4OFEfZyoHV/DeTrp"
    "Pdr892P4sQdy5Gx20bV7HooF9+vnME/d7+Qfdg4s4f4810z0uz3YVP/+X7W19Z3a2vy32lKb+H/io1R/Nmocxpv3HNcy3f3VhABR5igdfI4HMdLvH36NHk"
    "CQoP7RgwZV5JVd1RyxtlgX8qNDX/Nq34MTg9TovChjRpiEY+b/0SS4e7etFYiLqMTnwjWdIv6KoWimbCHPFiFITLD3O6sEIx8b7gTiq8QsrA7heiOSwXnU"
    "plI8QVU2HZDdJh6HUmXoNL3AmYDeRx0OQ2FAKEi3yX0+hsuWPy3vzI8mSwKway+AbimoyqjQU4XMr5N/oNPo9dt68eLNcxLTZu7rEIkOJcBvPKWxsSgROh"
    "cXs3O93iPq1B+f/O1G8OZA6zHMYbPDZ7C0oUAPLyKzB7U+wDqsN7G4RDUyd3zsHFSKMRwYsWNciwbCtsNyZGSXsaO0hxZnFUhW/hLrWfMSFjXMnVyJJ5zA"
    "J2AhbqqCVtZJHqYFqvjsn22DUiEH2qXKg3l2vwfWzVUZMS+mSvuddrbBnYZg4yiFvplFGFn3dLZI8rNh85rG0+gE+nZ28aFdyNdMZkQonq93oIWhJEf3ZN"
    "/MPtDQl1U1z1xYWRbMpa7fXjA7YLljTn+D8o0ZFVXH6N8Yei+sc4ZFBaY2iCO6cJddfS0sviOnRSn2QivPsEydzIXnGA5k3XgajqOKJ9Kzo/3p4qkYNiXc"
    "kQWVpf2atEYWSo4k8jorug8rud5f1Vs9n1TwSc5dvXv705DuHtihuxabftiPujd07Hqu3KaxqK481Nx4+d7QoXutPoevuqIzHNUOtxGqpBCVT6kuSQb9zb"
    "1hvks/7U+89foP9WSOYVVnKc7JroTyWDxZtAFH+cQIsmgCNApxzpLlgh4e052H0yi1usnZFXUsAxc8yKvEOFGYxZ/gtVqfYfPLPtdxYfDmRxP1daKeTNRb"
    "X7PYn/RGiG9f12OyrgkcjuAXEuojuLI3wi1hBDfoPbiHJHD37j30sXU3CHwLIMYgEmHviyivGa1z8qSl59CP6G3hoLZBhGZtKpTSFpVmzjrN3N4IaSPDaf"
    "xzdKX96rIPIX8ERjcq4XLTLr3GvWYfYa0bCvUuFljdymIFFvxPi4veLDB6CtNocRZOTumzpsOR0D7orP0bxevzSC80kWbyHJkbVTeWwTPrBZjg+hP0Qg2Z"
    "sVrCdf9OAYmq0sxwgq5d9iiTYUFMQnQkYhgedLMWKmReAhYRPFL7yizjbV5e8z95K/xFu0S14uJBF9748/5txhksqOK+m6gX9leKMLyb2EKmAnXtiO+srX"
    "VU9Nlaj6aumEcxEDidavzRBVjjT98DcShHfDgv4E6ag7pkoCwZo7zjV4LaJUa086rMytvk8WrCjP9sNhOKq0Z3764ZhTElLTHoYJR1O9jmu85ZVvw1UT9V"
    "ugo75A3u5S/wz18Tj1cbZ9C7yfbtdDW9NrXsHuhgfgqYIKWYUJsIaduptoOrIffQuBtzE8HU9V4jjGWA9kXkZ2DxivymgClI65AQWAb5qUIbGG8KkscmSL"
    "6kiHTYa+sH5qJX7cJstmkeFF/MNKKBNEFY9oPjq8uzDO6K775Xops5y4cw4t8IcIcyOCbALXQ1HJgulzcIRbv9GmPvvPRi07GJTcMUCQOeeHlARVxZhAtD"
    "eR9MGSprU6lPGpFHedud9nAuH8VsYnplnD3ScaQVwjMoJsGO20blkedLxzqt2+6bUMa7OI6jAP5n85ukDVJilhuClLep85R5paEY0zJ1JlPNDUQuZ2o/9V"
    "x9P1ssnFBvbbvyy5X4D9z2H6X+Tt8wEcRvjZb4u3pe2S8TyWdq+O1XD6Dz66SSc/bLhHsLXrzBcVWtAfz3VCbHzat1JNe7gi5v2gNox4DONuoj6Tiic9IW"
    "ELbI6BbJX6BbJm8ZBAB3P3rl2M+WY+Jo7/cJsV+U7Jft07b814Tq2Apm9bkXMIkwXkJi11r/cI/C3IOIPRxUE/o/ZmkK/YzqCINmJwrG4s6qoParUEvXM1"
    "y3O/jnLf75Cf/8PlnJv/6LI4Kvl7ot28AmyJQWorCpdZwz/x/q3rXNjeLaF3+/P4U8+Ewk3OrRjC9gDbL22B5gwDd8wcB4Mt0jtaTGUrfobnk8ntHzmGRz"
    "CxBINpAQINmwCWEnASfZO8FgLs9zPkqONTav8hX+61K3brXGhpz/i5PLuNVdXV21atWqVavW+i10nxJSW2w4jfCjp92icG6yojE3IR8xjHY6pc6EK2GGI5"
    "XJK/HRlSmugjBljD8QWW0vAu02SKqUQ6MxFHo0N5npbdPKIlAofCuR0cJSe5RhviVcBIWHD/Tve8bGSn+1VETMlQET0qCW4b2Wszp7LYmZtskqAZ2Gk+fP"
    "ilgLpMoAQru4PKaDaH2h+DCy0WkXc02uaJmIQGnIgwkwasuKWooHk1ZtmY+wHQYmKzfo/MAnmy/OABIU0MKdPvokZZ6NSyVDfolAV6h0wT+i6pTiB7MYiu"
    "+qrJJ3/70QAcQwjn3se2PZMo0PtQVw9N1+JcbJGA1yvpJGWjM+wWF+d/+J0/iJE3mfSEcIG5/Qfi1+cIq9Hfhz2ZV2p+/2KOlEE0+kct031dfWRYf+iW/t"
    "xm89aXwrvRANV4Ala0KYFZOW9FhYZpcFZGPyqo5asMYjD7stzGRyynMeiC+1ETA7qU35IPimCpd8b/1weLk2VSlU0K979gDGWjaTTm0KLzuejwn66NqNfL"
    "fcoYOC2hTmKp3CjUK3NoWAFVN4WBpe9GpTsBjBmg76XTeM5N2yrNLer25haH/D7demyKM2dRsDmuT9Qxg488AMtPuQY4WtmgvcAf3AiPdCszZ1fL+9v7DX"
    "3n/p4PHZirycmjmEmG05heH53KWD9oHuffb+8j77/iuyD6lW0+uN8df3FQ7Yc919BfhveR+Vmj9TNLSBbkvg4EUi22QI4pVjIH0ZKu9afdxWYQJGuT7H1R"
    "h9ZWT8eEOcOHSHNd8a4MB16w6FD/3vzwq7N2VwYLzcpc35ytCpeqlceJsJ6saO30R5xLHosN4Q/iKZCihxH/IgwZGk3oF9uHgF/UdEmZJ+i6Oqmzu+JT5l"
    "vCXpMP65QbyhmqhL6TfDVsuZ2Cv8GBTgD4U7dJ4pzmjS8hgzZmckEh9MeI6ZoszfpXRleCKkKuMiHPLUrEX15cTmWG50Gx3Hsa+LOtphKIm0rPoKm/xE4J"
    "QU5Svkz9VcEVF9OOaIKJPfXPJboQbXxymKGKD6Q4p7umGIrzwYRqysDBFdeayfuS83lysriIIWhOpVAyevxQgIuCvj2DZUWzouZ/VDnLf4GNGpGsElLnIw"
    "KcLgbNjG/IkunumQvSHk0xxuUsytaQxrxtyyujVjGJlqOFHEONdxhsQDTN7Bd+SgbDj/UoD/PND0LwkZuOaCiCJNkK8PUQEoEvfdQJRphokqA9dAhniYJw"
    "wPgZCCt/Kq4AFTtcifFIaoflHmsNruzcbwEP5J17Z7swustOGYtcKsa3tG8/HXIZIPoNWh8QxUJ1GLU708lO1aGyRAWvGrIOoiOpX50ZR6JqrGlUI8K8DW"
    "95KnS9BObir7nuzKYKhuEb267prXTd//VwrYgHuhvHdIPcMTOzGkcasatlQXZviDh3bsUkKMtWNnskV27o0PjIXn1sBWgwAvJvTuTuW8yzAkTa9JRTnpd9"
    "Vpud3Yc3Lo4ubRpTGBFg/MAG/jpTM8I5b+ZqvWRb6vInJSYZOKlSnnOOwJClCiWC6n7df8zIKdDyz95aYbXSzeU1k7sLb/Pqtwz/5Wc+/aPtAtUhWVaZbu"
    "UBsVSFfZarWgvsqBub2za7o+9BJp08qfX51+nlfb7P2zzdmGri0eRC0XdtC5VYmHmXr2tQ609mJVrbkDc/t1VZN7ON612fvmZmeh4nu8+z3PM3rXGyC+a2"
    "4t9ChdzT5vf4OI7u5dm3WNbq2FEZoj8glEz9IVNde82aYLFc219h7ce5+uCBel/GrwyV2yAC45E9oCT9KV3NfcP1epQCWtvY25A/eZ4z5xwDPtcA/Orc3h"
    "CLVaB5sHZ3UVkdv0QX3KrYWfWYWKDYMaeT3xksBsr3I+Xb4H2xRWV6uFCt9poFIo6yUYfr7fCnEK7atUcj+JT8t4Boxfvf8++mphpgAq8MTiVoH37eWBD5"
    "ewhy7HXuS3xOcoGtAFUgTVAqFe4e2hnNrFZV6NVkpikqu+oXoui95rYfkqx8zwNUfO8Ttr4WVsMoLrFJiRgJ8uy5cpiMIF/VwWxyO6FgLTYdhdn1s5PoH1"
    "HdERyb6z/csF2Pv4TVmQ7qcKZQaVf5VUg2DNFk3ph7FPinYh8rrk85cZ4VbXu8y3iIRlypUIDUcjW8QP2m4fxtye2+/1+EbfbSLQUJm4Ax/tzT7hnGf46H"
    "54C0uIl6l5qC5w8/DreiQKBX6P2ANfRuYQ3cZP5dzvuVEbGFO85yF1K/Y+9Zag6JyiqLmfySXo/sr/yuFukkIlswOYXK0pepEqivdL42Oe/bCqByZyXjVw"
    "+7vUgiqqpaoE+ZJbJ9xPd8Io6SKqIrMKxr7hadysfSAuwKbKA/qWKTo7aBEut6zjXy96GxQJGqt3uDKgoriC2dB3GxgjRlzAXRrKNrCSl2KGWS1u0twwn5"
    "lbPK8NGaAfeV2Yd7Ef88P1DrrWkr8G8tp65PaNmQLq4QRmTPFW7gzAm7PE3wf2p3lO8dOsvJ8aCWP1L02SD1zGkKmK/e9XH6Pbl1B9gn8D0O0jv1EtJO7a"
    "oOtGeCNWPTUVvPz+KpnQjvym6Cdi4uXJhNTQzOXN0rlxWqUnZSWXXg232yimpFqhjKTXi9OEiZkmoe4Vr0Z+0AHaJKKGQRRjFYTS5kV5JIK1A7jJEsK0is"
    "jHNqvF/KRUED/z5tmOwyrUKzUPZ+4t4FH4egd2PQU0FbNyHM9z9Dl6o62hy4sXg8KPRxZ+Aus+zDjactjoK16QjUmvWjJmpvCDH8xnFgN3DcThIFFSN/YS"
    "MSBECKr6DivIlTJH5/KEHepGFNCWxu+Se5p8O8RNME6Y/XHmjeW0/v8D1P1/sGLUw+/Cp+6vNL22Wt9bYWMQly/5MZqD5do7SHi6zmVW0dR0EqXKYatFXY"
    "clN9OmnSpXr5XN99CayX4OojTLD8Xoeh7oZfFArnSQsp9ELKG8FIqI+uNFcZlT9DbLvVAOCv6Wyk1WqKfEup4TvEsaH6/0iKXLm40BLQnbQI2GOes2kC1U"
    "G0yZmqPVmFU62kjYaum4ObcZ9mFen0k2ut6Zjucl5M+Kxg1gkOh0GCqMuc1Ylal6dIhTQo+EQHt5exq12DPCcfutNEyOMJtUKZ9Fz71crFjamLInUZclS4"
    "QOpgryPSjGF5jfI07Oxc10KXFzTyKvStYg6IPI9jIF5d09ibo0A956rbTDgydSY22itEEdyFM2VDwaY6941DToKacLTmxZZCzHG5Amqtc7eBDJrhtw2dbn"
    "PJ1WTZOrIslRUV2u6E5V0ljLq63cJnJYusgglsUFDWSz0ck6yYQKB7oTBnR3amQLChksqR1a5Ucq0XW/ZXVaxqsbGcLqfs7OqJ7i5QD6Cf8OFdSZL6DO0N"
    "4MX/HxKzLP9DwfF17C2wF6/SrEAyNaIRAc4COqnckM5QRPLIymuEVfcaPBo1Y0zqNYVIC8Sx61IsWj2AksAf9q5oTn8BsGXvqoauqstdI5ZWo1hzdMTt0h"
    "WGpYnwZ99rnCqDKn6oA0YVgfgb0DKltXxTEIAOL5NPo2rq6wCGOu2jF/sd2bl1vL3sqwwM/Z/QurGshoNjznl3tHCo/YvRkMVRjE5ZZ1ppU6NG+3ENTV5G"
    "hHeRoIIjoJZ2hCcjk9kIkbGQjxIy3trVVRHBHAdfCAhJebD/bs0dPVgABEr6w9teiB2bn766BgVuFq9mBlX93eX52VY5DoMViHKaTjkS1ObpBYmfhPCtvm"
    "jy1i4/YsIqQ1/g3UQS7xWMPzu8Voj2zlvSfN2XA2v1/E6bYA6VAHOgzMYeXk0rEExCciYGqMSXdYE7DYwBtBPWDYzmogQ6xT31uGii1/pSRCLQMzqWgRyH"
    "cEO0aEhC66dR2prOA+Szm0JNIYEZxm1gFR+mJLphmUntpzlUqpVD/aqtKozxtv66jPra1dyrmpMp8hIGW+QZefdOYCBFjeM5YxoVSvVLlzOHiRPoXnqJ6W"
    "dbJlXWxZC5qpj7Zqs95euF/bB09qMz+ksOvlC+v2nvLKvRdm5NXyvLVCeNPnradb1nFdwfmaCEIpbhJwH4p0zOyViOtkWII3asubBDmPCNc2H/djtKdjuf"
    "HJVtWZq8wdKM9WHCsOBxHOXvIyrs7MqOju2HhrBmGym2EjnsF1A+kvTwU3p9r9pHygDIrDVPV8cc6arZQsca87CFy8ac9a9n5xd7+tyu639laMu7ACRK6o"
    "Y864r2qB+7Z+sH+sin30sr3fmtUf21fGw3t6/b791j7bfBK4QagrVk/wFv7WPdmvK4Hbqgm6gsp+y94nbu+zZ7kT9+sb+v198KkDxgNVxaxRQ6g6UlG3dB"
    "Wz8LEDmGfZGF/lVnFXQwx7xgTFkN3ouqCB0QDT4HrBDGwsBkmZH+QMNj8oh6CtAQGIVvtgxkEzU094bIim5v195fsnPrlv4pMDE5/kfCfGk79Etk2wY+bZ"
    "xCfiW3uZg7LP9k9+Nv6k4/oXB7IZcgKknokKZy3jSQuDdsT9irW/YgyzzKoNs1OCmmFavK4H4x/f1bDDVOY3QJJfmhF543ea2Fxir31fudV14w5PjP3WfT"
    "yL5NMDOz7dn356UD8DBkc07sx008/Ue/Zea86sVD0sd/3E07MnPSUu265/Z2EHPaeSTAMZAKFJEIUXYZ4eYI6hict39ss76Y/C02fGxqJycPzDsmAO2clh"
    "Big3W75/rcweqImSMhWUKrLE3vJ9lbUy+pMDX3SZEvsPWvZ9B0uYANnUgE4Ivbm2rGC8A96TBLVDWklHp1/bxw0IH+7jNoSW0Ej6FagVB7O68qWx9ES2ur"
    "YwMrbqhOsiG/aDQrOXSWtbItru6ZbcGxEZCYQWNdelluHFWbfxIWElUm7ySQltw1SeaV+mUuEM02b8pkxaW5aKVYlbATqJi0TY2nI5QQeHY+IW9bDQNFyh"
    "aag3CactHMNTUl9fDpV3RTw97RNIcCzIk3C8NXpgVv2hjGDRIWatiWs8O+uIPVlwr7cnujfB9I0HjKQRtJsjCiIiW6KTYEv1aVdFJk5pmUk6DET306LXgR"
    "6B6ekrLb17B+bBHGSwpZ9ZrpZXGt1w0NRx60aeiZbhcIyRzw03OEWR6h5HynAUeCrhQ8s63bKutKzDLetxrf8cxx3BMdgRKMpUDMpUBGXJT9gZQg2Yilal"
    "4Nmanbvvgn2huUf/2bqwXK3OXlgp7Z6Bj9WWHcrS41jO7Bz9c3/l/oqzAo2AipbL/7pShOUTerd1obl8oQmKGqcFMQKigOwKB2tgDBYzvFcOODuLnAq+gA"
    "pMyjDcERTViF3uAxXQL41ZdahSV7tQ3zJSe7r3wtDPGCVLJWAoDeOOuxKNquRZufBNBvAYJ37Mzfulc1odqqQ3K9gqwiyFnTfv5863rIda1qMt6xk9fmdw"
    "/Bbwz+P453wLUw1BsdpcZd/9UJY9nAseh5nM34P7tHsi/ON/B7vG/D1ubdfs/D0h/Y3x7ySHaRGAkNTWSeaEzY3SEM89/EaBnXdRES6qfTVlaIGfFoKaY2"
    "nh/EvJ5bKYN/c0ioo0Uf18qwrkgMHgF0FyzFpyi06YN5gkVLctrO2SuxPa6slIgj21hKLqBiqYTk3duj02qmZ+Bq7AxUyxMiohGH9DESSwU7hu9bp4gD7O"
    "vJViZy43MSqxCcMCQ/Ap2xh/5pCI2RE1NIrAGRVLuFs7atqTp7WORInlsjMUXY8FRTZpnEGqqegrxtYVdKsvi4ZaehMtGoJZPRHiABE46qekOUl830pzmG"
    "YnyWzJnqAs4mukuUZyH5rkKiX1VNwepkNVcNFotr0IsxpID3xcrCxK4Dw5OCasC4S9s6IdBsDeWZlwFabeLjHAmJczXowTNC17Mg+imaljUzY7GmJYuAh9"
    "aRjWtU1oVjWymNC+xe1Gq4CkeFhLR+mwyQe9w+Nacq8cgEZN2cpmx0dDkCtCP3kRiI6UiWCV58wS3dpGqxhacIP0kK4yoT0g4cPWWkVpEYodiW03qKlZpz"
    "7vWY2SBcK5a8WYaAKrGzzQ0LV0xYg+EO9p1B2B9Ieo801VbbPmgzxOLNMclUjeiPcMFDP4yFo+fGhQMvkoyw7RntpAjDBnahHXit1SrLanleW5DLNBAcl2"
    "VmtYymScfiRtdvXqIk4hJgzQLmZR3SVv6fWd0zKx82zVQyfSeNFtdM76PQ/R+S8ChVxGSMYr+K0XnSfvbskXIC8wmXHFeKKVn8LjKcPWhe9iLmsKAEQ/Y5"
    "Wazu67TcpEBMq5U1G5KckpFMPkB93uk54bFUvD8u5NkOl483gIu+diac+seZOqL2HGeWzUYxMatTttL/eing8qrCVmAkxJGndMfCymjy8WWLf2pKFxbfIy"
    "4zbhdYUpgBFilJJERLXk4xSHNVTtlQJv8folQmK4ngjqIR11s+luVIGOlAY8CNfxrmy9q639ujbYCiiGfbRF9qAiiYXYwq9U+WNCRIRGt3VvzZSdXn8sky"
    "NiEEj2ydqS803GjKiWFMRbIn8VI9iL7FKiTxk8MYSvo3BrE4dA5JTaAVyRQ2n6KZv0M0p5eQL/PNbiaOKgb0W6YNCvbeJskfDW7AmPd7ChiAYOTDl0LOGr"
    "XhXYSLN1Z1bm/irgs5js9RuwgRT2eNupcl0qQxgN81gpq+fBpfr8UgsfC9hvP8FEWhS3HWO+GV5cqGVYNbSMEaUciwD08YTALXR94E/4uIW5M3volYk9gA"
    "d4lDC0C0/i13HnhV5eGzmYEfDt4zLvXrfLrWV5IzKPwZeALtTMZrOAenYEsjeUL+F5J3KE8SJUiqErhIrgWEooe5LeemWQqq98IqFcQXsJ2gRlgf9KnCis"
    "j/qrzAHHvDZOFBHTSJ0h1ko1fclsODq+V52TCA0BPBXTPg9rlDUdo1+CfvzstDrkOK0aTg/EIu+cFa2mm7gEOOfOFJoYihTJu/HDGDUnAEQ9GFYGEwhC7p"
    "BdEFGZEhlFAlMUcO2QySTnC3SQotAuCDxeYgCtU19p2qdi+3mIMd8rTTnHCjl3GlMAwZph1XD4uAGTpdG/4p0TsLVs0ujwdMUxcnBfh2GjY3MI8bqgT8h/"
    "FroPNTrENZSVzZAONnlu6NkUi+x6KBtgoMY+1/Tjnh/HknjA7ekl1Dck2Gp/a6u2vHT08BJ6WVhwwbaHMwhvhT+PkBMLXoHAdXEjjteEEORSdStaNLpGxZ"
    "eoYsdtXsLYY9iAymNK4/JUBJpdtPGot+GsyMMU9UmU30mIO7Zlb8XYgof99BKqMnnxWaewC5Hw8vLTdMUDQr/ARF3WhCICR8ItDS3OCraZFJt9RrcfdBHU"
    "HldfPGMlIQkP6A2+Pe/lpPtKf3T8uf6i2o1e7nO4LkInGOdJcV+cJ230KVW6gq+e/2eIIuNC74oqkwqInGYpsk0g1dYW6T8nj2PiDQJFLjqkFCzyR8wfpR"
    "3ommn3DoTNfapbXJrfYHp7qcyiDaL2mX7NK57pmzjrfUMtRMY3XUHqshgaEgxl1Xb7/e5G8Uifdg6YwtRq8rXcEZSG1fx3ifvGXjfdNQZmiwxLhyzg1KnN"
    "1TQkQHoyT08Td1lt+GuhnGAVF9jp8gbcAQpUTe+WZj8PZQCqFHJfGodozuJWZS3DsgW4gWHtngx7p07ICSDMoJhnGebA1ha+LkfIMmZHanq0+rT92xQpPk"
    "GPG/TbkQviN7LoHqopsDdBNTdwMSDA1Rh2YY28zbzm0cOsKNKn4hp0NFTNiqanwxxWEp8JKI2Mg0n4NiMUGqEUGmhu6DYf96IY2mkhjMm6/EHFEj0OFMEO"
    "ulj+l0TX6Bs4oSbVipSJVZzuposIgTkzCGFqHNq7u6hM+/nFLnGlrGjQp/2dPz00DQFAYCs23KL6JjJ/hnnkQoOQL+TTgdZawdCJcXguxR5UstjHpAFifO"
    "iHMAkbVvYHQSbSKsd5l9HwBXvGACTV2b5hCZbDvKuIcA/FqC4Xx2p6cSzpBQpYc1fR39paT9VTkjZ0ak8tHUEP3efpLaymKAKM8cfZR4mEm+uRn2CEEl4j"
    "3oQjoNyxCQZDFsNayAlGYecXd/wWInGUrGJOLH64HKywbMGhdglFZ6VUWq6sZDHM7u31sWAKI4hcETIDxgs2zM9EpQ/DycO3uYaStUtKg/mEDX/CCMmyJb"
    "Ge7nMKlQWe14ExxwMLRR56XsyXGP8AnvKnihdZgAQwBhQxSYoFsjE8AC0PkQ7M9BidftprCzYIeUg309MkAe+sGK2U2EXM8elNxOzc8c0V3oq1+9Zq37rU"
    "tzb61lof+gmiFTpprfets31rsW8d7Vsn+9AHa6EPlLGO6x1Zu19Txz8UlIpJD8wBAbpt9HOxN8577kXE31jb+fHlnR/DWrjZZimMRrYc6W8sKGwGJcB9YD"
    "Pl8LKhxL58TAytngfCMEs0Q6U6Xp5dUTk+zIfFnKII/WosmygahlasmyyXY5yWgYV2RVqUTLPSTkuk0R8x+KLx8IvE1XAIY4kWncuymzCwoAyTrxn+RY2X"
    "LkBtVxdwMybleBBgwouz+AZsaeAWCGP4y9yMJbqeG0GJxT5mUG6IBJU4zSyoqVrkMN3aIRCy2N2tLY+hYzh6F7paFWrhrl1GESQBXqMN4Gj/u6juwKnYkI"
    "s7s83Czo+f1lzFy8LRvmm+KxljJoTHSRLzkmFgt0E3aqb6BJLrolATQHRBE5gQqDxBUSGZhlYwHCejIJdkiA4Tqt7rV01qMueYTNXJoeiwlM6yd8LYJx3u"
    "1+u1B/uIqdMfw+Y0yoFac6xvne5bm1KdWeprfUa5em4e7kuEpsBOEJwOpCIu8KiDGzpPMVUWAX+yYJ59BVyMzQB5OwEDzgpqQGC0pMI2V2VHZlANNPevdb"
    "1eVaksoAZc6ZdUCiCFwoEr9DI5C+Nvy1NaS3GzKdQBBP6x6I6sNTVLza0EajB4yotzU2gkvJOoO9DIJlIAbeJGKkvM5aoUPJpgskcBItqKL5IvqugJfsOA"
    "QGEa5519GK6tS1rtSR6YLaUTmF/k+S/BRlEugNRB24kjbJKUgaPhYeYAZ6WkcFcMYSjyYTOnXOkDT1mP66XjOA7ksX4GMdOBsrVZKF3b72VAMdOLpWecvC"
    "TqGvUjEAOEOWmThYVeqhpOx4nhfzzodqvmG4N+34sO02vwkvkEbR/iiScwEPvW+b71UN96VPfpcezTuWyfqgJX1YEXJsJQPdRPIQHmFTvjJXeGBiwI7lCT"
    "VWhdOM1LknVEUV4ONlPnJ35RADKCAi7UJymm8IQKd/84qfjVkgGMVdwkLwH0z60mFgjKhhdQ7EdQ2zXLZrRqVEMHctrg5H7UF9YBF9Nqhwop2tRFRUNKrH"
    "Saqp1gECuoY6KZSzCnAkpYzLnwwl01kYpAgms8EM2XXAFSjhb4kE4NGUQwtOlfAqLmVoSGPqdOpNGyoFqMOX3U+X4R9Fr0JzVd+4NDNS/r0R88UEPffHak"
    "WfZWLNQPYA4/kNTLs9VZkVWaXAfIPRUbqpEOVe7tYlB3QdChEIT2Vd2S8t2NSkqcDvpNV2JtpfLrpsYgUBaaII/wlrERIIgywV+RGBDBGOlD+5TK7+sJKF"
    "8SurFXqso7oGsUfYLpFFsCy4elUTUNvWcyXzLSrwVGhYHYpKM5bJhBOUTETwFRWJBb+U2DJopgtJBIMoq6TXZnlk5TUzdWMKbZUEoBFtgk2xVLV1W7Ja1x"
    "Tcd6UsnlA3bFKpVSzBXlMFeEzIWeZ6Ja5AVLdX24LtEvU0RJDLByBelIabmj0G023DhBs37gdYvn+rI2UHsD4cNe4zWSU3pJ7yjZQ9kPr6Cg55ISagOyoo"
    "TOqmHYDZjJRI+mZTbxUAU3eRIYUqx5VhaEEpE4S5uTPizCVGQt9Un9nAeODOPkOPdRjZiFq5B4GZdgqdwo1EtkKB0cMTs/H+ypzQrQUqlJRBKwFEU0eQZq"
    "aEgFQCecEIqlHEBbGlgFZYq5sQ/NohHgrjSSpQCEiY8nvIknDZwC6nwIxHOV4nW+by4EpXp9wkom2fy81nXFwuEx9OYzfeuRvvVk33qibz3Vtx4zdpN49P"
    "corqHPwBrKesaMA6URchrEGVw/Cdd42gCXT9CuxpyHdJZxYdCC/6Bu95ReUomBH+oXlfJSknC7mZtBzk1jjcssqsoDBZ890S8+00eYNhLZmyyjObOdFB0X"
    "Pc84MFj2zJgmFbM0iJsr8+n6hSB6pr8HfUlZHGkQKKX9lOpeNQOHH0ZikZ9YoTUOos9H7PmdTVRnH7mLzp7CmkhHFgfhAp+Sw9/S9Yo2wSA+0h/CnzMnT9"
    "hsXfNbG2IJHLJpMJDfQGkB6y4/TNUXyPqeRKJhvq8iueoqqdyDeWLBexRFwx3FJTxQK7hyQ0gykYWobnoyRA+WcPqpgvKsaEWtuJRf18skVZbtw4HBxpUw"
    "VfkEYQwbHHGf587uvgWKv5wvNFV253C50NWxX6kGyEqZJ4Z3ydh3xdLp92g1lSRSAKh3Ysc0L94dRZKeFfSsqGf5mi5JX/oRoGtB0svq4+RVEuNGzIGXa4"
    "hCE/VM9RvlwCTxdk80WTn38xfKpAeSxU0r7rgyjLtLJtJ1acKCKl391FLo1iRBFOmEW19RaefsRIMwskLcLCFP80QMZOreyGIwO/KnUd6CEdsNUod6bu2R"
    "VopNQkYN18mPhfcJ1eOmoALFyoILXTQJbDt1ZOhaIY5oNPm0DPsdFiOBhFiyNumEnKDD5UzjoxnDrUj2nY/WXXl8HsI7PmojtsD3ZguCqEXqZnjO1fQaMN"
    "n19ssYET+lKQCbCqVgUy3hqmBaXQgnSAoG68aDPOkrql6JtWoz1rtE9C6QvYuGsLFXDnEB73CghhXpRp03rBirUDPGFLRJyq9mDOr0NLAz7i5BXWgUNY+h"
    "T7QfL/CL5AedDqeUioUpDwPGFU7qgv+6aPGgfQP5VlWRFvjV4vd2dmr6Te3OwM9Ei9E1iTrR1eMaCX10PkeBjFLzBDXSB2pBT50riPtKd+XMAtZDltuzwp"
    "4Va3H1UG1z4ezZ00uHz51drM5aRx5eOna0OmedOn3y1OLps09W91qHT548trhwYlUX22ctPr544mx1v7V4bPE4Xh0YQs2kEdFxCmpGq7u7vsjc4l/ydsuN"
    "IzmlQxuExMvYE4YYZLy6e+FcMS154dZx/HNuCH/OSuu1eHQkkUIMi0kxBvdBImL5M+mDjtTmCjZW5s7ULMPYB9whJl+jZ3V71qBnNXtWq2f1e1avZ3V6Vr"
    "tnrfasS5qoT+JmYHOp2ugNa4968BKSxoM3awI3k1AplaYN9ZFPgERnl9kJwh7+KuIRXaung9hVVDP0bQHTA0KhEzDtCLNb7UPp8eFqQqVQPOp04VIHxJgf"
    "4NPkMHmsF5uUvZDyD+Y+mGf9tIG5r1wLTZMih3Np6HVjT3qi0Hcp+cEZf60LHYUK6eZxtGegvsIwqVx+nh49xr6RXAxGky5OpTzdub/nMCWaS1e4t8RSaO"
    "rDuQAP/K2tUM7sgDvOOTNwpzQvu93toWep0cB5uBOV0n32yIuilgxVYH4whBEXowDbXbSv4CeWyLKNW4xeD43/HS5T6/UorxyUeBhYsi2GHn8Cs+CPTfp1"
    "GtGweSTZkaRIVnLrUWsjw08xjsIl/PNoze0VRVTF5YTytoW97FQCksSDvhexzykezgIRHrLlxCajrbyppnbq7tjEFyso7dSKUyjmnC7MbQfkmpjmKvGc8O"
    "ZEt5GO322iR6aHK2hhzSfDXDzFWSsHPQrENusVdcqCBMhD+ZgE6hsmjIEHXfT6JJQeYMEpPOai6aqXMU/PbLRryeO3NT6puqy2t+IQxbNBWOJ8s2T6Pobp"
    "FTkiNOVUTcFypE7a12gKFNJvjBOQznN2MZIGKDcLCUiCtQFZR3asyRggWqvMF9HEsUeFgBXW5B6406M1FE800DFYc9NGr5g+hbncS0k/nORLQdK1T1Bk0I"
    "OEcFA820Mq2ox3kEJ2OZPKKkDlgIY0UfDwLb+6wGIkGTx88EGTwr+gNuA/RwUslhO4wBHrDgY3+b1B78GIrYFH/bafxKBSGK0B2WdieGDk3F4cP/+Bg/bB"
    "/ZI2UdHHYwVgJFixZ0tCo6QXCTKq6LMi+cCBin7F1a9UpJO2+78OYIpA2Ki55bA0Az+cnh8M8FBSx1BhDGGlHqNlIB4Wdm9GxdCsami41h/ppXFQDI942J"
    "vjlXCJx9FWD5PsQ8ra3UP/96oTd0hDbRIhGajMGc5nhxjfxvMdPcjBioVHf5HVCQeRftXi/lWduXIT6e8Mc3lhPcULIhsnEdhdQ2+nB+zKbH1TDCjm6/Fb"
    "PkzwRIzpHLbfD3JGe24CF8yN92mcbRWvMZxfY4NcyekKHW6P6p8Z3mOPCAc9VIJUh/EQ5mzPWtSz6ixIfy+oOohccgXof6VTPnIi4296VFNHB5wE0pU5ou"
    "hCf1hL6vXjPRlLEDfCvkcO1iqo2BOOwVUcKDO606h0PEJIfoWe+OYT/qzp2n+ylwU8EnEkOoKQ1lQTysiTzQvqy8RAyQpGI6k6L5p1bi7jU2oJ4kxxf0BR"
    "4LErUhqoQGRUxm0dKPr8CJM4EyRi0S1NT7uHapVUEwRhQorK9VHwV8kvAaN+6m7VjLAsDbHTqnkLPb12OGI/w27EuszTvbTjxCbZOqqGsUaOkE3DJjYvTp"
    "3+ViUVLTPqprpr1uIdXXMBcWRE2EUVM6pAmxId00FYUZJWQ0aKOt6zTmgePA48iIO5P812p3rC7mc0lJyugfdkuEKksNJ9qxm5rQR2phKZoBpaYUB7qWoM"
    "Vydxl9OAC3b4xvwAoNvWHqTGNjFvzDG4JLMNXJ/uCc9E0Kda6K+VIoxv6yCCZtEVBCptbfkK3H0yajrxOq7+ElNb32BIcwQC7E8ZqNhdr7m2ocsRcKAGW+"
    "8X/Gb2oajJ7YJqOKWhrx/ALBFB+9BuzMIFo1kcWE005iHQOT8xULKjQ7MKMl20lGAUp+h1MQJoR89BSZ/pG80bf5liQoota6mHuP08i3wrpIboN5seKE7d"
    "2Gz+oIdeK1QHOzLix8VNo+lXkHVw8TpMF6pVmRppUDKDUGY5HZtUE3CYAjde/GAHGgn6LqvhsBf5dCqNia5hyeMhjwFy5zALyJ7/xcwnJlbd4KrRpPN/ue"
    "Yu18zmhLG6FXh6Ckdd+6P0TCXXwE4gMIp69cKMgE8wvC16RZILngpEtMyVIoK5KSuEqbtsOCw4TpWWdB+P3s27EtWseBnnt4/hUpnn8gtYIsASK5nVg1xP"
    "jVYe06vjMkW/Rit0sO2t6NNltdhnPsan6qRwBahwRfoVkcDCwvQVGDfoBs0hgpQZJD2NX94MW5gFjq1FBpYd+mPgkYfIoVenvUG97unXryj5qqpQ8pVlqS"
    "ldw4BDk9DbGqNusYsTjLpFOhQg/1hhBcfEeGwCXymtgAYqHCClbCQhJ5mQEcO0eCN8hUyOAYR8DXWKATqYmyIRrW/alN2D8gQ8ilkZhQDX4gCzBFCXoAQ7"
    "T7MGyaoL5u0UBWd0GolkKBicmkwsnhX0LXRwjb1EdaBLgVYs94wYLphA4omqPS6ywkSCgeQX3MEzK7yF/2pRZkguAbE2VaiLhBrIR6n1amjKxlAucaLBSj"
    "LsNAqqUHo00qNCBF8LL0+NPc+MxXh0rzEo44ODcChF0O1AN0ObgHCK4xrH35zJtnn3pljM0yWNMZT/ccylQgszc0SN6QdryybPEzNji5onGlsPk66DJJnA"
    "77T8pVOnAK9EmQwmGcKLHFR4L5t/g4Ex9N0eJoOq6N9x4vUxd0YmrQZ6H8HmnDUNXpLLHT8wqmfrNw2hjHQWazfoq3UQaKXcqRVhjIPQoiM5elRVKTvDvt"
    "+0SmwzoHFsWplThQtOpbScIsfWi1oQM8ipwHbPKfHmV4bgywIc+mg5uoAR3Gmnwie50DhHKZ3NJPOYliS7hXGUWi3KciNq049rVfoMJnNEY9si/jnBJhPr"
    "4V5e5s7Hzi2eObt08sTqUw+TO+m53rBknetZ53V153p50cO3r322/ecf3fzqm1tvfDwePsxlbl7/PRfb/uQ/R+9+fOuTl0ZfP7f9o49v/erfRu/8+tYnb/"
    "yfqz/KxgaPnnv29qfXR6//9B9fvjL69Mej167dvPHb0es/wwpHr/3s26vPbr/2+q0Pv7h97VUooaODt//y/va7L3379uvffvCeU3W2r702+vC/tt+9Ovrw"
    "V9y8IXxMfPva89/+/Lej135/85v3Rp/8Elq2/cmH23997fbvXhy9/fHN659Qs4wIYX5t+6Wr8IXtj98f/frlf3z54uiV57Zf/iM17qfbn90Y/eQ/oMw/vn"
    "zJjBKGYqJdV1/afvm/bt64cfOrN2UNL4mA4dHPX8kLF1bEG48Xpkevjp77sQ4Z3n7nf7bf+JyrhgoFHTLxwvxYxAuPnvv42x9/jFTO64gMGb554zmo6/Y3"
    "b9/84p1s0DDTGArLr2XihsXYv/mnTOAwt13fp9jhW1//lDpkxg3fevPtW//1xe33P4bxvnn9VfgMjuG7f9x+F37+BIeEOgSPbv/kz9/+/M//+PKd0bXPb9"
    "74bPs/vtx+9/e3fvNbVQb6+e0LP4NWbv/iP7b/+83bf/1s9OKfoMLRi3+7+dW7wMNyzDFkmHlQxgwDCbD/169u//F9HTG8/fLPb914byximF/dKWR4bOJA"
    "025+9TzwGLOKmACf/hhadPvab7n46LO/3P7gD/xNbmkz53sqZhgYe/uVZ0UT+fgsd/aL5NY085/pmUl5H01p6mOIYmo37hiWncmmgYpI692zHkmLKe1xEO"
    "HVY/jHoyMb/PO4lF/WM/LQjT00yI64uz8vfI3o51P9+bvwQZi/x0c4pqCPcExo8Lob7wJ8PerxkSU3gE7PgUYUoDUUaBnaeEiIGhibljqirddNkI5AgnR4"
    "8qg8sYXHAUbeKQgLdZQubgjfEonnMfZYOiFJ5AvzYdaRMxCRWeh9Y3MvEnkc8ZjYC2etaSppnPL3ETkXPYkerjIAklOesb9JJ/H25RHi5Xl9aC2g+J5EDG"
    "KLnYPlhiIS+wg+phdbidKKeBmtgr7EeGoUfUTpYYO3hHuqH+0VXUs69Mc1g+7CLcE8g4/Gdi3GobynCXmqp4fUF1snV5umZGo9ubtSdjRWGkOtNLKXgzZc"
    "CWcCrUt6yrMzUryphuMcnxeVhsrcNebXEuJOWJjA8GFc3FUpaVNYujyzuU1eSkb/xFxfXtlhsmtMFzy+ybhxJBnnjVhbldkgGUgjYjSsCZulARJj+vdJhq"
    "c2RqmU82brpc8bI0rJdviKhJFgQ3GWVsz5gvTmEuiQflNjQ5LpVaKhAY/Vjvb4UHXS+HBbyFVCO8GGymU4VO1yazSXrnSc+l1kuz2PUvLhHnoWmipd0J/U"
    "EJnPPXddkHYwSqrAMuYJVAyf6FlPpQX4Ez1OjWfLV7KZs3R+GJEaKi8vzn2U4ELkubg/kx1HJIpBKKU75ru6XI47bhPT+lCeEsrDE2GthUpuXiPV6n5+Hg"
    "6ZJqiMiYCqBTfYIOCe8ffZciqT5WCmnXVK+1stHKhUxovbpOHn5YMxk9SkEvkc3GtkxdLfZbtnXk2pJCY5aWzuqn650ciSB7ORIFXvIm1PukLel8l8MZn3"
    "JhKOLRFZ3tL5yLK8lcpPht7imIrl7oZUfIq21TLdFWdgmkRd47VY0ely2UxwdDA/B5lkat1w1TronjtIQp0xhhF6JlIAr0SXZNKqcbKIr6tcbHPGkNMHJs"
    "9ekXAL/nsglVAql324LpOEqRxQsxWZOG1S5i5DNuwlobA/m6YtKwhSyZ3+qTRRO2ZkGkvEN5YyKsXu8iDhnxo3TrPEZwr52bhMcrEQPfj/DL0ys35/RbAA"
    "MUVH3J219+2cjovJw/m2ZCLGO6bTEm/Z4qBGJXAkauwgS/+J7Gw5n001mpVqTKuHHQ+8OC7OItQ2v4uelpguHf2zKTPtY1n368nIsgQHIjZ8XY+jp0rDPr"
    "BEY+PB0PA+2qSNQFWFM6acWyPUg/R+ZzhEJOOjfqzSXIOmB8w/8I77DczEFV8sGiFJnu3HR2TJyVFISS0bjaR9pNLB/5lM5DvsRaRnbLC1pXoyEeMUWpS7"
    "CarXL5eqlzk0Kh38BZqfDGBTvVDhTDAM0QadDakdtze0slpWMlyp5YT97aT1PYJa30Og9Vk7lXoKSz3ZM4OjW62iRqtd0dFfAlBYPNJe3B6r1BPVWlmBDq"
    "divzg5njKanb2PaeoGbrcsYJ02GRzxWOg2CRKxD/ufgtt2UdNwycwt0wApd2REWsRQhKCN2IqU9NwjiEdrd8/yOkpH3d2rbQrexDxlkj+cEEOdLM6MjdsX"
    "GYZCexu9y1FmObrmqG24Jh8FryMmIWxu0x6N5HC/KcpnZyR7NjqZ3Lr8HUxKCuRYG6ytIUfsqhC2bkhtVI75ot4aIlQEkz5N1X2nT5Muchcfp9L08Sj/45"
    "TA/q4+TSXv+EkqhR80wO86DA/V9Vw0pLRC2vFGIus9ajcxOiMF7iW/jUgwlsvIPSyKbJcjJ0AABbnRE2gZ2DlwgpykVcAEbKbII9SXBg5idxejEiXB8JDW"
    "by1IqALCQfZEoKd8C18wGhdRRIWaxma7U9WKQJRkaLk5Eg3vGuB+nbQETQ9IITd6zAo7sIleSTn9hTzHWarRhtiKB2uI/00V9AlaFyi/VsR0SP0uLBeO7Z"
    "QQ/wXPiOTJ/wIIOKfsWM6ezL1VuDfjlBgaGYRroExHcM1CZnOYn22qlLBXpN8bdGErvne2tCcwk2hVSluVdGqkuJO3B0beOuuu8e630TGNo41OylMQxwYo"
    "kYwFsHAzhxaD9kGdeDhXdQTb0z/oboX/Dkv5gIP4rCzhuqJ8+LvMDFZmLF4F1WczxYxCO1dLMqkoxdmESqmQUQTm7ngoFllNgE7CN9jpeDBvKQ4Gi8u7IA"
    "J6boDxMV2isy1uACvjlNDgfWIUErvnJZ2wSe9i1G7XqXs2XxVh0kRtikwoVc2CkdeCpbIjEFTrFB+jb6Re85bliytF9p4cdEwMZquZyz8PklCCebQow+fw"
    "hRYwktXqWH1dxRFUGZ5GGpyIROhdq5ONqkPxRONzls5OMZoOHRVgsctb3eQ9UHxAbE60cCcpC/dY+J0RN75TVJ2vC4aSLXhkYUHGoBhi4qzGFA2JD+E2XI"
    "T9HANh5IluGDFgmzwQyHfiIX6ElvG8UvTAIe0xhtHMrwifOCr0tBmB2oGtop/3SmTKlKCVSIObMbvwLzVR8snIJT0geAIgEO+E2kQneRr9rp66X01Hr9E9"
    "jmwPDHCCXZGIOVChXAYITCaUy1SXMLZBaekKkPo8fnEQJH4XQZh9BqCOPcwxvMF38EUM8aJcBz338jHYlx0jozYuscejeQJzu7ftFzcHUbeqQlOjLp9bog"
    "ORJpOVrcGibYSYrV7OAIkpbckJSXpe7CWnpMamBquQnsNe7mib0z5d55gENOZKYOc+HeYBqKZem1RgSNNmU8VJiEVB2YHxpIVuqWBMtB3ggkJ1cRxfVBSF"
    "SiUZKMOyzRT0Ku9FTg0Xo6JS5XOr8EgOT65ggSsgsQ9aEJBaZwyRskDKc0tcELE5alOde6UXTrJM97IyUJ3eZQUaY3xNDgoG6als/ZEVkTkfIZ9YOsk5kh"
    "VQvgwb9ZSkEuykNq4uyU2Kw9Uba7WFlGQQZQV2fknNEFFrKS3/3DqreUUdqSw2T7JZNpe3Mqdoulp8asbGUn4WnJqw34E5F8h5KUVWgtF3LKciQzZF1R2P"
    "HSJT2XT4sM+TKmo67hm0ThwkjFDpFDH8jhV3vb2M8W5J6vGZk6sGPczRbIGL4lSWWSbIfIYwCPYXSKIFPGFs3vkp+StWkKre3vJ6UbIyozWvg1xy1sv5O2"
    "wbImXo0JsHceKp9yeRsdoi3g0JXqWNesPanU+DBh0MuuuUUvuJFDzOfFAHtaNqfsuXk8SWR47FzNEZNmRcrQnupkV9bFGzIxR63SiDvIlnLJ02qzLoaotb"
    "dZOfmPpkkhGANGrEI9UFMcejUl6nhnrv3pksZe4Ja8srIl/TPY1xoXMnkZNvcNtZ5Njy0UTFSRaoM8nq0q4V14U+KG0alWF1d69E9rkjhnFOhV43dmXQcg"
    "QVG3lCjXhQ6D8q01FjHvigGa7n8DxacDqwOjuCHn1Lv12ydnwt7mDcHL/Wu7vXQjpBkC91Ui+pwOQcMGQ/9td82JtuyA1WXgWG2CUJ8H/D4tnICvnGBCFP"
    "B+hh0PLbg8grpjB8YWWYVyfFVmIERbU7Emr7DkuG0DFNREDhiKE0+hYtUKa2BY3IGAk8DHPK3BOLXynnYBtZN10hf4H4VmsFMdqs6xmeT8lpfVuKayt1v5"
    "btFyZH4aN3SkRNkepKjCWW4ZmD62RkoUs55pviwCxYhS550QZI4WooltAY3eAbcvGMjcXTcMy5ByE6ujVagjk2YHp6k78wFPU0htYA9oPK0aILW+k28Gm0"
    "UZVLtDZQSscQNt1XpXKmLflBiYLT4CvcAYqawzxcsiOgX8kkZtPTA0lUkVYKZ3+vUxxYXWtXCCs1TRftpDQQaDPNkvZM0V2l9DPSG8JIKNW0skJnerqpZh"
    "RVmqA2fCcLiDGzEEsDXp6eVkBpctwVz8VSiRbLvcnT38eUIqf0uB4coD3se9hRJteYcI1iAW4W06gfoCUS58zvlCkAJ4qH9rYhdnlzZ9N9XhuiTlFbYFG9"
    "79f0UCupMn+PxATAVN3Y7aaccIbUnL+nw8kjYAFSMllLYMJRw50H3ep6jmivOceVOUBa/Mg5yxJGj2Qo99liyOWEKZGLcMv1u57azJjVpveMQ9PO3NaGPj"
    "l5lPYsA0AlkiSKm4RHBdQarU6r8dDw98oMoJ4BG2cEaIDh0lmhKrwAoHQquWzJJsmEdmt/2VvBhixLkPLVTm1ToANQYiGtfaCjMrnkVp0TISgbsOR5zYIf"
    "OOisVnVOgtplaUMSvKyu/371I/UIVA1HLXDaB5wMC5RNWOgjDst3R8IlOQuYfkplijKhpaRDqZGFim7JZFMy3ZKZjUkmS9pAdO5uGOI3QBbKAuIOfY9LUh"
    "9EdglC7S3IfAwMiIT5j9fcZhnmMwI1TFUdPH8Sv9Asso4OP441RWNZNmCIp6g9dFs9Fpg/8Cgmx5RAZv+BEkLoQxXwZRB0XIUM4zXuQlmMB8Nv0QEy1Qef"
    "Eq4BlHPMK4gPQGGtTZdh15FMabsgWk/hjjO0okEQpHz2xQ0xbmLYkCi4wmKiJDKXWYMANmtAuTOgrRVERKVj8b2HYdrpe30X9kbnNHmqzlF+VGiEgy6DCq"
    "150B63iVmSYH/RpJRX/AXqVbTBp4G2Y8zNSwbG2cwPr3QurM34nOuXZF6pjq5zFNOuTcYbHa1DCdRJKO8so9PlCm9hE4F3qw4c0pgVDhZFkPiU0yAhw50O"
    "Q8KyMSL9TCDJM+SYhoXq0AxOYpzKMbyWa0Y+vHBaxmZcRtvx5Y51RtuOL5uz+/azP8GYh5d+d/v9V0Zvf2zMb3SGf/vG6Ks3xdweffaX0XP//e0vPknPcA"
    "7TuP3Nr7d/+tvsHEcPdHpgzHEO6Pj2hVfhiZ7oUHL7Vz8aPfuunusiEoDCKNC5/bVr5ixXQQ0yPkFPbKgIHfbF/fF5zS3e/s1vt1/6mkul5rWI9PjsL9++"
    "8ezo019Nntujd/80eg/DO25fuzZhTrN3/s0bH9566ZWcec30VU76E+e1iD8gUo5e/+mtP1zLndZcnYgIeOfXoy/eyJ3Qoh6g+FufjL68mjehMVjkm3eAJW"
    "5e/0TNajlAclrfuvG7Wzc+0dN6+5dfU4zNR9s/fk5O6+03/nb7r5/Je+PTmns2+sl/3P7qKy5FEQyf8XvQV2CU7bf+NPrzm9DS0fOv3r72JoYykLHvSGob"
    "zo75sInmf6Paagf35N/RtQV30NKbOrvTDsT+mnyvx48msptmqXFSHMEA8zGHwcm12IsuoQO8UolcbTDy7ZCfa2VHXiwKrJ5NV0oVOvlWvx5kF6BlFjUrag"
    "vq5u89labVVPfHdnr0nlT4NKCeCVML4nSjo1BqS/PaOTlR+jSClZGSBsNSl5Y7z1rtSMNZqLHNhYFXnBALKZbcjanoDJqK1jrKqxrVN09qlGzwE0erqefF"
    "jO8QItLFKWO84fKdTPTPNlaY9U5xM1wPMJ0qOeTDPBjQ9jBe9+HzXhNUJNADm14vNLKpynAFbyyAAIFBPJkir7gZg96DBzXwCceSCQPo7DSDmldyOd+W7T"
    "dh4QkF9Lp8vU8I+eb7tCjFqiGhaIhZpHboZIeARmPvXNQt6U8apSxaH5usWHMOmJgaknlV4ruLtXBXZCRRwybPZ1tMZDSazPAnXoBipCngXxLMCy2/P1SZ"
    "YHzMpZWuDclvVOYjRJ9e8c+aSKjr+MNudd3keIYiuq84mbe2FrFkfXmlmk5buNiRSPJu338ULox4ezOxwi4jldnRTjr/gvRUk/1V2DP0bWR0ETNyqFKq75"
    "qt7vIm+rZR+LPP+ojxxZMSz3pXJtOxyr9iJBnkxMdyE5OQWiIxrmfn7rMr8N9ZTJGTerJcrc6uOGTd0fdBy264Xfzp0PE/5VIm1eZiJz9p8UIKp1bAA2K+"
    "L7V5k303Yy6IqyjlvS4mwtkl1AH8U4cZa2L8mCaUoA7ylaAJ1D3LWzFRhJ7OtKyYrcL8uIiEEt/fRfgCBtccT3NAwJvgINtJE6mhpNsdmO3O9BiqCsQrdS"
    "4ruSoZVkECSnu5bUgss7XU1HnzW6ZoSwSVIqYNDuSJjnVKj+WJTk2n29Gt9DKtLG6K2eJZOHkSAUlFcNRpNLcHU441CSeZjJfxYKCJOR4iy1+pBfU63BGn"
    "FrD240H2CgI1Tk9HKHaxLJqFZBEMDEtkHcuVlWxQeV8E0tPHVAg2/9IR+RIzJ9IwOQUMoN+96SJAzlpUmDnEMDm4bMP7GlGFt0IYzq3ahFHj3PIx4BwR5c"
    "1R3Uua2EdhVTyTQb871tHnnxOhhmJWGVVzxG+KGb0T2lDHc9GxvExl84LpRWVlLGii5XTmxNdFDVMU656qrpC4a5TsrjZVnqVgd6BFZy4Vl1+vX86NnUcQ"
    "lCzKDNLrdMeMTkrR6opBKzL/ar8ZwvHi03a3lpgOHGFtednVeNzyagfkGuBS10YIXcunfxhzhe4KNwiE8ZAOEdPTwDvImIQMom4DIeims6K4FYba2L7D1s"
    "oWxLQUhMfuzcM8f4bqxuPS309jhijMiZbbyMAghOmsKQkyNpL3gWaCzAutgosHmk0xVnDB5AfeNSEOunqUIglFK483gIZSJxevOBZOH0IR+hcT10IgD4l7"
    "os0CuOiZge8pUIoUUNG/GGgWxMg1BFEA1Rs2DbZ32e35gXeYB1G2WEEb8QltulBRHUqK5howMJlqJUMKRCQTxOhwh1dvD0QgaFC8K2csf9K5eGEHOYtCB8"
    "NIgwB0pAbv6xFrJ82TgfGTHE9VjlYgpRRn624U0MQTpJO/D2lZFtrCQpCSaeruERZP/UMOwVHKb4CQ9gVsOYL0OWoz4pitQFFZ00/pUCS0DWtDaIetlqie"
    "FdZldSwfiouqesNrWi7lUTUos+yuGMKcPqnW4sMhyDU3kAhKiOpCn9Jj8rgxJiJKh4ZEygcxKD7skWEXszA2DkQT7L8whzjT0/RTYbbLBNASd3MsiN5A/a"
    "TLhud3EZUzIghQnaFHL1RiKKlFWhzvhOYlf05A80q0WR1xvUzGsuEbJ3KAyYBBdE8uV/PA4QoMPxNPZaukhi8FxVDjxeUseg+nhLi1hPvB052MOD8Hw4cy"
    "EkaPBJmeTkJLoGhd1O5BhZebLs90Mp65sFm8sL6ndGE407ZATCI+dbIcCA9lxm9UypHyq4vwMTvP+XS2ojnqPDRpveMiFBAnC0avaOaiwEJpjcpRhEDLPY"
    "IqJLUA2MoKlTs2WWz+/vzPgcrLdGwhTUJOHX0AZytoDa/MOlXn4bNnT9Ey6FRRjVP+YzJRMeLxEO4ZMCRjHDMKvbFLMeqwXFTKxKECdDXyYfcWZbJoUeuq"
    "jKZSskwYTgc1oUIvdlYmzD9CMOPRfWjCXuBRoB5LUjKvIOCbdxnHVYXIB3jiiPs05emv5qgcawlMFgjZbMU1X+X5rLtyNwHs7Bn7qJYLBHNKIHboCqTOOm"
    "hA1XDZX5mM4Gi0VSuNxr08bSkK18eBGOXDNj4V+hh3DOdPnAPLeBczXiyRk+Z9NCTxT7venUD84MdAKwwS/9rUGRKgqphdz0hlo2SCQA66k/EA1RvCm1bO"
    "MTG/hrVzrNAQDDuPaHZAun6meWkULaWDhwlGN3SW0echgP2MUHYFWtpUEg08WBrTcFvGyLWzQ2fUzXXgYLlUeaw+kq4v/RpuALDUMAfoCwnr12kxl1BsQB"
    "CCzeRlTBO4QDuJ2PMCZTYgtU2esUg1Hfcjdcz6pz6sOX84hvCmMTZdqjsPYTPzdcEEWp89L5RRqcuOQa9JIM4UZqgBudb19ZrwSMd6Mr0sPITLwiOd2iaM"
    "u1d12mHYdKwO4QahquNYPJedNbeZgTJ+wjwFqtsUPZY5SE/qtF3UDh3T0zM/XF4oP7WCfyrlg6sre3bP8HFTwjvOOv9rnug81bEe61i7O5bXVk1/JoRmP9"
    "Wp7Zs9uG9vZR8UwCy9jQao/uUGm7A5M0eZ7SciXS/FmELbKHsoLKJltwViljKNohHaWYHP3DERJkLgTMyCSUfLRTEThfsTu74cx8VV5qKzghr5hp2hInYi"
    "EqzqNH1e3XzuBhREFKyUqpgx8KKm/FikEbqM2x1Qn2CPIFZL3HGFzQ0LvagOd2F+ryBWp/QaprRqKrtLoM1YOiMf5/jFbIXoVlbcZJqSRTfpkHdMksmpiV"
    "5rmEvLRCfF80DONz/kxW/YEVlsMimWYDcceUk8DhYKlTUHUJdAgkrpIYnl/P3qB/w/p6SSPkGHyGXIU6pDgqoD0gNWQkEPUCd2zQ5lIhpodlB3Tp08cxYU"
    "hIcWzzpoZmCXCOy9h82P6k6hGITAa1FcgmIOLv61vhcRQDhIX0ZagTUU2dXAlx8rUnYRRYeqF7wzL8z96PJLZv6WR9GghMoe1JUXPrWQezLm9TCsbjL+d5"
    "2AfvCAm9rqwANJCLbFYZ3T05tTR8T0OAvTY6rquP0+LHK0Bs88HcNWGYNCpQ4E6pvDXsbQdejLwO2CMgdPoQLfxRPFsIeQ/g230eFvc1ZwhP2CzZkXnWKn"
    "K3wibzkyFZQBr5QOmXYR19iKS2Z0rGAYerM+ltJJGGhJUikVFCPCcefESqYvlcxYetPWnS7qgNg4qB/P8EHPRHGD5DJB04XmiQlChoLZDEd6M32DE/bdZw"
    "Y6pTvPx7qMrsqLoM62M5HtdOggtMmeDNCygE5bTDUOdTe3pqOK5nOaIkfS2dryD9X2VqA//gP7KhX0HrtT2+YlhpVgJJIgZLVmJ5y62JlNoLjuiaFSkxvQ"
    "IaSq6oWasK7s5higvfxmVcucCF2PeKuIUamxmELnwuLDIedhfaqTdbnPip8J3LTDmKj9haV06VTrw6F+gPo4MDmGrqip6A2lPH+so05WtCVfpFlPYR9TDl"
    "c8WlkWp3DU/UBl3p2FwSytrOjJJLYlmK9yUWxNRFqj+Uy+86RtCGXxWseNT64HxaANkrUuYn3bsCes28WU+wUUiPQyHbRrm1OoLrl+GWPAYLTo/F656d8F"
    "JtOTiMJ2PkZMppOnFk8sLK0eOXn81MLZpcPHFlfPnF08dcZyAxyrvt/4ThWHXYTJw7M3e+HE2YdPnzy1dERU2PYwB8V3qi0eIPzeAGt7aPH40oklURWISb"
    "fnfqeqTmNVJ6iqk8eOLRxf4KrS6pffTp1FWuiKg8sx7KZn1uOZGH03EtsPHXkOgKdYHFFMOgJn3wm2tnYp66tUxeh8JAkbYbc0HjGAJ10OmzzEwn5hZo9Y"
    "1mccKxAHVjrfsKqsputVLzv4adC/1mOEAoeV340anZpTX1w6Wds3TQmg+zD9auveGvcI1pBhhl3dtnnc4Zz31s5QUTIuyiUb3stZnv1aIlddi8+c1dvovB"
    "3SrbCNS4+WJSFljgKFpnJhc6ZkNWo7Lu8RETo2Um+5MnxFpP8VG8gjpClnjFsOPSqoXSYWGjoTJGsg5VFujXnLWoMSSui1DPEIErd7Uc7o4R0+NC74Ziuz"
    "VLGoZzN2NyRwZxE3QZTB3hIkxGg5aik5Zim6iFOysG3F7dTBTdhOKecYVxLU9MqEPi67ZudV33cK2c1zMRanSuhebAZa46o5h8HN1Hpnr1Oqyv2NubNRUX"
    "h4rq4wPgJy5RageMLUNlTu16qp9brhVrGrYrycG9BO7zlWkO8qLfBACJ3QS86KvYUInqcmwOJwYFiy9lcownzHYCvVEhnaSyPncTrF+fl0LIVGy/fErq6k"
    "3AEzOaXl3qJP65X8SSdZJwm2chaaNq9THOogp0xwXC7whHZWGcrUh4221dXsFLeLeKuGR+KO8GBzLHEGIVB70BEYl0IF10q0cwyfNwQVxm0zGwAs3METrk"
    "lKUg+ykjqVZwvlaWIpHwISzVKGZiVds20aelT8ISW8peqVKoMpSXjjM2iTUZa017HoxOnpSOTW0buChQFsLyL/CmtWzmEQyR5iWkRD3AOMtamVkr48GKKd"
    "zozb92c48EapWZsCYyqwWh5IDKBidam4VLwCqw5qRgx+XrflwxLLgr4eucNsws40o3enZgh3Z/R4GP8aTvex9vnxWYS0qy5EkbsBW2f6FxTM+jG06WqPCm"
    "UBbWlPVGp0Jy29DiPcbJthxNtta1U/xbtWB/+0BUeyYlzWRv8scwqZSowwTlGV1F2MDp0y1W12a1jlyleNyoEJds2aa70v3u/p931bEKRmFBZTYry5ZYw3"
    "zJsdgS0XE8zNwBBe8s6KmKqX2tZGHnUuCer0uwOy6UykiCJEkEOIXYHR0005ypElyOgPx/seZeUX9xu2wdyUcoJ1OLJlZQGqJAiAu2WMrKs6aFiThPCz3d"
    "YSY61tOlgn4bEQGnbEpVwm2p5yYXnrwsrumbYlwoZpodLOQ+hshHhC5/2kU3Rsw6uI8x861Sp6JM38cHbuvuIF+0JzT2lz71CZ46Tqh07/fTywd8QqNvPD"
    "4mzlgr01e3Dugj174H68PHDwgj23fx9e3gd3i7PLB8oHV7bmLjS39i5XZldKF+zS8oWmbZj7Svjp1nKjuQIP3HJrZXNuWN36Ycu7v1JVZcg9KdsJh15dds"
    "tX4NX18sq9uk61QdraAqJzaRiUwVoXc9/hnLzcTp2bZKTImXY60ptGKsANdVTbROJV2VFraMkJcqQtdti+4Wzki8O0aChCt/kYjc/OWNXSDFUXd+hELKyd"
    "bQuAXPSZU+uoi1JqeVYdpIR15sAwZ4oF6utk4uF2rmM71YOsEIdeCCtZPIhIkxUpOAQBmCbkv0mZuk+pOBPKVge6M7Ks8mHjaRaZAoVPbuVQyBWV2+ZD9y"
    "gjLJ670QkcLkoElUZ5vFlNZtXT0SEufMgOnxs6Sh8VoEBCnRW1EawUNFAuspFcX3WDjbahb2gs46iaXuDrU2hB87HHdSfwkvUwulgWN6rqhnZHz5WG7G0G"
    "AoAwvtVOCVF9cE9WddADK3sb71KqczU109K451/2mmVh7578WUlQUnnzCSgpNVwZY5n1fJZhJoEJglEG6OTrkY4ibauRiLHCAD76oD4+pO0JC7K8ThMt0l"
    "y2Sw+alJaGL2aiqxBUk+HXvJVRcj7QylKiLMKEKUCrHjeUUghqy1ua4BTEVI4bHQ+DevLpjcfpaj9Fr/l1JwnDcsxm1CAsM6fkVRCxQnG2bS1q+XUZl8Sz"
    "7dryMojkxRMnzz548tyJo1uLC0urJdiPD4KLsAMNyiTzVywotHjk5IkTpxcfPHdm8Sju2MVOsMzBqTEVOnPm2Grx/OmTJx5afXzx9Jmlkye2Ti0ceXTx7O"
    "qxxRMPnX14a+nE4wvHlo5unTvx6ImT50+snjp98uzJIyePbeEx+OrpRcLNLm39cJEe4GdS1MFvHFk8fXbrzOKxB1fPLD10YhHrWkBjztmT+M2lB5/cWjx9"
    "evXssTPwMirbDS9KKEsoMAhatErW0bZ1MqMgLOKfo1JBgEHDM9AdVIQU15KI16yh1Kd8RZbmqmYLNcFh0TFuG9bNNLdweb13oKB75pNoZSjUL1Lb09+l41"
    "ucXjD72TCuGddPM660n9eVjpHPxvW7aJLlGopK9UxbfjBNQJ7vYsFw6+nXqGP5tsaLQm/HBUOYxmA7A3q2s68yhqMntjywLweRP/PDfcuVfSszuDJSeKxQ"
    "EvZVHNNstRys1K4UM1XPjde9HGMsCex9quorwxXxnb0V/gptVfeWODCujmCWtT4Giitb1/Q0cAZnh4vQvdpILto2AjlIrRvD87MC2pkQ3l9y99h+pcyha4"
    "DwF30YZ3YfcuoB/r531tsrNycc9sFvsWB5um0dT29W2pHYsdBG+Wkxr1RU5KRpBfqhSmglN6Ucp6sQuJzMdOAQsLTGnN1QC/ujL5WttG7h51j2Nsn85MqJ"
    "7LYx5Rla9Fw5ey6iWQ+a5dZT9rh4Z3OejwY/XjnjZJLaUaej6H5CmoAKUe3F1ZhUkTCPAOqNnDnYWBGa2yb6wqIOirb+UBz8FLo14C7Y4g+Qq4xZyU2W7N"
    "E10M+6hwb11NdVI3PI34BpnyoM7ORPUmgaUq2gopigfZJuoZJYdzGJ9dKZkzKH9VDuhzKi4kQ7nUSFbTN01q1CfXwM9VlqyygiLGJxSu9d7taWS4WBDlEq"
    "3EYL/pCtlrHBNq7YAsYaXjlgG18IkyM9kmyiLmP6dkLDd3bQzmEBarcZuZhTL2d6eypl0BiLMSloY3rNy7Grr4MwZ+M6oTVNsqv3w26Xp51eSwIz6uJBNF"
    "6NK3jeUMcKGe6eMBXJLL41hQSZql6I74UtoPrcFkYpu0FB8nqBtUsZcWzYZDDLvcIu2lfZB2ufGRnkCb10V01RJjEtZzDPlZNCXdwjN0Mrrs3cdSO2toK8"
    "9VMa0OkxtbGGbdyrVt3p6VjOLq57p+kVCX4I5SQDtVCddnCOAd5QgKYoTkAm6odLbetY2zqdluQkwJdATQxRkdHnQitQVkh1/haeHu0o2bX4TVlQtNrEs8"
    "c3Zk8gjUd69vi5c+YulCLpDnGKq8WogpSWkfYaENIihIX6Qbx0rbCUMbM8k4pdw2SOzMw1HZdHK7YCzZWndYtBk5DzoR2OtCtmVtXMbH6ERVftGYwf20xF"
    "CEbiy4SCgWvk9LRfGrfjat9X32bMnYf5d/FxWNtsjg0qWRQMlPn4lXYmdm7CfsfwtMdZT61ChHUJDcJH1wGs4Cof55UiL+y7iomxvCSH5g4e3Np63A5BUw"
    "YNxSCiV+dDSAo9xwMHPLFPk077liudSbw8CDUgsKm+PKkYvhUKteVhka6xbZ3T0+FJfCCYHke4DDTIMfqz7wb1f3p61zM65O87HADgx5+wnrLOt62H2taj"
    "beuZtvWIbskTMm8vRjAC813poFZrPVXbvIij4YydmYN26HnNGOO/dlUoknaBvN24qEN3ToSJV32i6BzzkrhA+2zGgPeDecK0uOhtECYEXgvrACmNBTeC/3"
    "e78MAlrFJ0IS2seZh1jwqL6F4blhTOlMcpGL99/6/fvvfB7U+/+fYXn/7jy3e+fftDgVDw7h9vf/GH0YdvjV77PSebFAgCP39l9Pxzo08/v/XnG6Nfv4xh"
    "66UhUKi2TCPCJ+UO40U5J8UvQQ/xS8zLKu/oZ2aUVbM6O7tv7z6TSrPsxgj0YJiDQsinTgUk6iDxIruwwPSR3caFgTA9RJ0FqqwgzuBPnl56aOnEGSQCpx"
    "0cT6EIPbp5/dXRux8bdfBzJtW37169/RHQ7+tbX32aqZaIkRpXjiHMGVmCd0M9R38ERzhEG3RcAMUjyNRNSZ1jHMmeHsIJTcTkj8/97eaNt1SLsTuZ+m5e"
    "/2T04i9GL3zBrUYOxCgXbOEZEAuZ0oSo4nO7fxCL5ZYYkbZtBR5piU0C7fvT89kqgGQ3r38BBOdWIcHf++32F68z4MQ/vnzl1r/9TUMjvH5t9JOPRbWCyY"
    "jBur1ynAyasPYJHjt2vHBG3Jg47XbguLm9+2YuzX5HnjtDw4oPjpw8fQZGroAJidj/tKC2TDszGUwzGBUYp+13Xx395P3R2x8zT+G4vH4NM2Ji3d+BpYJQ"
    "SgqBYsxtg3aJQFZoLw2Nrr1w8/OXRy+9ivw+QSTkMIfq+9QiHUVRTVMTiEAgytEACnd7+iGxTJmcGaeoSRMIsf3Sv4++vPr3q+8aX/r71feAV7ZffOv2N6"
    "/ffv+VwoR6UzyDTFRu9PuSZ+iGTTe+B8/cX7m/8l15xuI2NgtrGwVuDrc5j0ne+HOqSGH7tddvfv2OyTsZlrib1cMCpugiXhOTR7hUg6hxkXx3WBZegWXh"
    "2/d+Lcbli+czleQwCY1EqhfANp3sxzGbWq5kEXyKIiBNil/8DXk3U832Ky+MPv3VJMlicsKlbrcnmeDSsWPHv+f4VyaP/4JkRpDtBOcVrgPtiTNh9IkIU9"
    "gKLkbcjz3Stwrcb4QHeuH3oxtfqFnxT4+7yyk7/+mhz9STmml+4hkkPgY/vy+V9+1M5TYoz+vuhklmFEGtCHQivNlzA6CBDL4H3cm9yMsnaVB4mIa9N4aF"
    "Z+KrN7/46ejDX40+/RvPuu23PmcZqcbj1lc/Gz3337DE8rTl0QK+ZAqpnNrfb7R2Ggum8wqooqBr2bb9lOUrmiqFC34tLGXIGgNdYWthc1HMIUF0BTqkiv"
    "S7boKGMrMcvFZGRDhHUf4EqVOw9V44tUSkJJZGv3GfOInVI4SH+urtbz94D+hBJQ2iCFZR/p6y7Qv6BrOLUSK3P+o5NjWtW0/sW6PrDpoe9U0uUTPpDh6h"
    "EhYKalzPkK+gA3bhjh2/+qvb37wAPAJ9pzIirzXXBz2/M2VS7OI2GuEAj/4m6I7A7NBEt8A7SmR50Vw14wWzk1Btu4Efu+zsE0ZrPnTFbPbN6/8ObRUJtj"
    "/8H2bBXEHAzd1+6eroz7++dePfbt144RZ06pMPzKFlz1s5rg+JXzyo8tnYiLbRaw1aeMmTUfF2OwzbXQ+GOhZMu+Yl7s4D7fqsHYp3JRNDMT3C3KDxESYf"
    "EtpHEQgijm84wEwR8Y4DzNVB/0evXbv9089Gr701eu7V2//z+T8jB+ZhYJHHGsBviAiI7q1eU+Iaqs0DbFsLMTy5w6YOGoY57f/0PDdJ5Hq//sXNG8+hiP"
    "vN6zev/x7E2q0/vK22ENw3OagpaROFA4q30hLntLgzNqa6uO36dA6WJ3jSpTLTEv5i/NRSUN0c/6Ar3Nx2/OqALWKMm3vH5lF5/vZQK3W4mAhYTbm29GBB"
    "ga3aIKDZFxDTiNX85vWrQFEmtlglaEkZ/fRHozefTytyJnXbUfiMmjV0nSv3sBgxNgvqXJqi12zY9XTZtJBDIooOWQV59lloucI+8M0fvr36G9avcUH78u"
    "r2G19PaHPT8/qx512U7T4Kv8/Q79y2y+J3XoVSJeHV1f8f1iHVix4iTGMAFHfiuPyZ2wdR2L4D6Y1id15G5wUKaqx2TqijNEOPLRroBWAV1js+7LxQQGGc"
    "QaHrtUDVGRjdNbqICsqXv2IERsS8/M1vWUEBQX77m7dvfvEO//z2V6/BnhtK3v7gD7feffbWm+O0uazVi8sTdYvLd6IGFjBEcBRevPOSKgUsFL6r9TM1l0"
    "gql9PqEYtqWBBZTyp03Y1cuXW3a9GMrP77L0O4jqNMXw+jJgkXbtq8uTQVYhfWo14YkaAHUS7bj5Pzqw9GX76WWorY/GMsVGoDefOb97efvbb9zv+APBqj"
    "GKtGGYqx9nJnio3pYztP7rtVwyZQxyr0PPgaYRgnEUYrfj968UdgSvBKePvam3D3O5Dv/32FbcV6FLYTwAPn2+hd/lCbNbg807WxwUg9uPPebsIeDhZR0z"
    "YwgwkYZ0SWMXQ/ZoM31oKHg4VBPICd50aB8msCMYHDeHhR4+ExGq8Dh1ztoHFkf/PFrfevsmEAKDm6fh3ZA6oq3Lrx76M/fS2p8ow0aK8N/G5C7hJMAMwl"
    "thaF69DyHzDDMSC3IIMufofeYz30Jluuockeq5yFIzCJel5hdt/9aDsLvHXSL4BxtP1xiUzdTfg6Y0UXMIUOEsN4d/vFt4BTt9/60/b7r6BR5KUX0aQPW9"
    "jrHykNBJhk9NrvQbDevP7y7a++Ar1l+4/v343G+iC0TGihOH40v7G1AndeNRX12FYEhBNmeNJetfPnlBSvZSLFFI/nc6CgiiqZo7ErZB1T5u3t95/f/vXf"
    "Rs8/lzHLF9IVFrbf+zFUZu5N1lMHFAtiDFp+V8gaYYmS47mePbOYZI946KFzD3I1QINBH1X1ucJDhy2Y0P1EVS04hwznaBX1A3U+g1+1SGgV0JsQGB0YIy"
    "goPwSizfVXb//tOZj+VDfyNn93+60Xbt74G8qxb94bffJLxIH+5MPtv752+3cvAtujRfnzv8FNphRQjVU7FBFXfzP64qObX/0UzR50ZLD91ucgH++GBxbU"
    "+VPsNQaRn8DuhULCCx03xv6Tnajwg3U37pUHQey2vLJ3ye3+gMR23IgwgzBRYq0brlXpLrrbkrkmxu2Qi5MD/dxiYh8iU7IeAu+HXRaNMnoZlVY6lRp9+t"
    "LouY9vffIWaDJ47kFy8fa/oXFQyPyc9uDm6LWfiGaMPgOd/d1bX3xz6+OXUWB8+Cu+Zga7ef1DUO2//dUbtz66Mfr3V0dfvAHSVwiN1Ln0k+0iHwN6zGqJ"
    "YqFAHbw+2jbgETiCk9DzlBFM+MQbELMUB04h4MyYJRWhqZ3T8bNmEeFflUJADUp16XQRyICXVOJecVqv600yMQwGsi12MP2UAH71uzoySnbEJs+VWs2nC3"
    "IK9vOdgrUfZD2kg+In9AnsI+gWcVmE4zzVth5LHxM/gY+fEmfFWHkZa9/RPYL9Dh5RQSNBPeUegi4teIBe44CrJ00XuVKd8UczQyOdSNiOTY68O4fUKD8x"
    "MoM+w/5RgjIMs5XrWbU7J3gqWSWXBRPuC0N9i6CtXZhJ3Ha8dWn2goiqKqGbL22C+7FTyg+x4pJjQVa8CE2IsZKR8NCI04JXyO9Sh1llOuKt3nVHdOtV4y"
    "9VVJTYHcPEdmVbvLW1S8eFiQaLjC/1se6K5lfHHnC3Ne6JDjXgAs4YUfwmk2SMFqLfyl1OTiTiirqBexDZEsalFhT1DzMeO+UfFilPFOEkUR93SDG8P6Vn"
    "CgxqfRMDCAkmYNWKVs2QPktNumCVJx13uCxUpO8w7yio/TCHPdYFnFM6jn187ll+LTLmn0A4EPOiSo/06bF4KpgtJQHhe9TstCRcHo90k8T3xQuinfChiv"
    "Qdo56XYQtfFmMv5r4RROYqz0wunC5oOFG5UjAIlGz1WQkXsTeFMSccWPxVy121wtVxyeiv1vbCMx4p8W0fxdNdjhNMr2B6WgySGrSMV29KsMmWAzVXzJBX"
    "WCzGhxP5m930NVmnp13jV1rCBmFZpsMZl68ymmuzH4VtUEirofC71eDwkQGHLiNClxFVWQmcKoa3xAkDJaxgOHLNNSb6LsaE97Q3d0MDkaWGWIR15DCDnx"
    "njhhpcfzU9uimmiTn+I49rVI20O60KB11JVMUm8arVWLW6OWwSA4cIAAy5ikk8rik1n6YMzwwBUgT1iUAO1McZ12uHWA5ySQ2GGfdn4DGUdSpULyMhIvi/"
    "0lgo0gdF/fT0zIU18m8QTk/xhTWhSnGBjC8YHSavbZTVDj5nfTYjPflLGa/SXYZX6fR07mOOjkrng6VeXWkXE4S1yU6DebOZ8epyKOcFxhpQq3fy+dZtMD"
    "0sJTsI11qJ9WGpiVFXwQ8UJSn4Y7BqNVetluaPwWpttrLv/v33HYAHxkDLOZge6JSTZio8cUhoo3J9axFKDuuwIkoA+gxKa9vLyBXhon7eW1uIY6+31t2Y"
    "5KQuYiqMkrhIECSOU3dk1K+7hh5zwLaiYtrUCB+7y8mkusV0SiimB1oan6HX6vVds7AjYERiepbmOINSZb/XD2PO9JYnuNJ+sxHJfAIlk9B0gUI/SScUhx"
    "GDGwu0Zh3ewNQqcCfAzZtG2xjO62gW4e+LeSFQmIg0cKGIoONME0waOcR3IImUMAhPMUlom4TAVXKSx70/TLmMfg8yDskhFPmKkIrzdHSzOtx2buSJU8bp"
    "onwTBkdVY0v4FWPWLtAGG3eT32UBR/Jys4RJMcfiGBVQD25YZ7jBNl47VsPcEmKMIw9PV81y3vMNal29e5lDfDD+SGw2YleFIEKAX1PSZlDPIUeaREJiCC"
    "INVIB8hu55m5W+0mvZTVfqmXJ4xq2JaeXPeEXQQaAU5yAaWVLU+UOlP0cYiJeHC4mKwLKDQBlkwLZtu7Mq8TwdTnLgDXHxT0eruKUU2B97ij9DcSs0f1xK"
    "vE2DpEVxySLdyS1hUIuxy5xNL0+E2itbVHdEkFX5EkIfk7+ocPq/uzAVEXfkl3LCVXrmbkNSLdJUm0h1XJ+XN9NevmkPYGn8iEC+TvaOnmRiVtY3SQYQrT"
    "JLD9UmEtS6qmSImXp8Yq+IsqCkWCydqMevcdoOdpYXG842+rQruKhHij4NqG+FPKCxHtA4PaC+hTBn6b0/jRJ+eMdRop64ljFY4VDAKHVWrfaqtZrWziLC"
    "1FitLTvEq446YHfMk2G67azA+3KRvkOECOlb0UR9i3g2KmVWY3NXRDp7TsyNGUwr8AAiW8L/aYwrBMWraqAzXcQK0iIqhT04WeX36ib/y6gjBNeUodwi2k"
    "QIJR/2uAI8RN/QewykZv4Cw7Anq9ZGepguCcKTJkoJKybHM0slKRDMGKWVJQELOTY0PqkYQh925c7ZLaXBG6Lx0Bc5jy0HD04csUHDftKCl4DY71URVpVC"
    "HgXp2GyHh6ICgiEvjkiF3xlGh1BDv49bGwJlZAhLDIiKhgaaazlxW+kJJkmbVYdNqJY4q/mm+iDV3LVV63J6+CgmfU2MIaUv/P6zJ0WpsYHVxHOHtYiWjf"
    "wIdfefjFB3RTBWKMZR6gW0DeGtfFjP28CMgycUZCx5kOHUVCx5WF92rdCMJXdVLLnGbVnVeb04SilBo5UiCtrNhfU7BeMjVIITFCnNQmOJeFswW91eTgFF"
    "c5z2bEXDNGOkUx0DnVhZpkkvqvPjE+4JtGUKsJOoVKWIqCsIrqOjnI6sarAfttiKXVXARn7EgtmUa5Mnz8U589P0dCY32fS0jhTVU84AxqnbXIGWmZsgzm"
    "Sl4iEvHOur1tlVazFtpns85OAqi+znyOTrwN98zNzEJKnqErb4zwzCxC17lxue1xRpdsvsogEPI8xILrzT4JH507HwaFCYRAU2d1lIzCnpmFvm3FKZ50No"
    "s5xvMJ/d7nc0SQEnBbkh5iljlEvLPo0cgdJySo4F5BETnzbGrCDNWBtOdDHgYEvAyQxrS2ExslR6r6zpVEhQnLF+cMnt+k10CEpP2VyTq4H9CC+oEHtK1L"
    "zT7l+ufu5QrMdSv9yPpxgzOC5QjwyYjfLMItocOSGo35cmtPXV5VBZQ2PMV0gGix2bxfL26Kp1ctW6qPmziyy5in828M9J/HMc/5zGP+fwz2P4J1rFTTD+"
    "6eKfFv5ZxT8b+Ocy/lnEP0dBP2quYgzhGlm4nmrjhGiTUTRYhcV5BRpQW260EY/kWNt6uo24bpfa6dO8hVUBB6/QikG1F3v9I2whAGkFC2Wt3Q3X3O7Zjq"
    "+OSTjWGogig5kNiwsFfFd17LeqFO0iaYymp3Hzvk57d4y4Z1yAMRX+6VUJ60jCCPcmx1cRhUru8z0xX3Q77cC95LddSgGvz+ZBbCLE9EZxU2LD09Gj5BBx"
    "pimyBgmIJrFFZ8lzfNU6oYf1OExoiXSE+VzFZVlALIGaSoee8rc0F65YdJveMB5PLJ631zxFWlxtc6iT6ZlLVb2Og4vYYJNMVEF2ZyDMU0OVkGy1CHwMex"
    "Br2RPzti52RmSsw9QPmUY9eJeN4m8urRqgAfA1mDKbmZyhEkgy03QM61+O8loAdQqQFASuNkOk2VxmZHyoe6LviOtqmmHwMDJT7THWmaU5F6gi7VSwdwoe"
    "5MQksMuR6RTCWlA/vUpqSBX/ZZuCIAsb53djeipZh3rPEhkGEJjKaiCOrOT6ALke035OAJP3lK1FrCqg9cQmnnjRzwMOFzaiKFzzYJ3yu/lqJskNXHq89C"
    "YT+EuonwSBTkki14BCtt8kCd3gzSQaJuo2/hNlMpOU1kD3uih3LA3O8bdqXdFzzGvLTeFFZJ4T+Oc0zDtp2b3f28vpe+e8fSR8D69ajxuaweqYRcSMkrZT"
    "iGR2GizNHodKs03sKjsDU2VnIKFsE1/KlohatsLTEkdvsZ06gLCNQ3U7ffxgm9ZxO2Pgt7P7BdtYWm1jYbWVImQrrcc2lRw7tUbaphZja83c1jYbW1tsbG"
    "0WsHlfaasjLDt1TmSnznjs7JmibZ4b2vk2UTvP0GrnWPPsMaufnca/sLMAKfYY0oWtcC7sNDKEncIJslNINHYKxMZOA+rY+eCkdhqq0zaBPO3UTDWQmghS"
    "YJzXg+Lm2cUnzp7B5Nw4H86tglw5t2qd1zPk3Cql2BEYKlPG5JiCFQrdqq+/uv3LaxghxmGHloNRvs+/Pfr0le03/wf9s75+efTRjwr5ge/osldQftOwHy"
    "f51Gf3YXz5+qu3P3p29Mpzo9f/gAGjL342ev1V/MyKNZWanNgaw/tLBPey46hwrOPIWh3uceO3229/CiXocYFdSNkh7NYbf739bz/7x5cvkj/K8B9fvqR6"
    "dvP6FwW+K3xkReUqohs6ZHxVfFQ68eFT+O6tj18effEau52xX9r2S7+DvyLiEfqWFjX5nVPBn9z07R99jAEtN969ef0TjNz79OvRhy+odt/60eejF24Ibz"
    "hqKwf4jd75evs/XkCnSKrz71ffhWqhAFf196vvQYv55va7X4y+eAMGgaORVeT67WtvZhqtBWKq4duf/Ofo3Y9vX/sAG/vLa6PXP7r7fuAHP3lp9PVz+BRb"
    "/etbn7yh2U1Wi69QR6HJskM5jQV+3P71u9t/eX/73Zduvfvy6MU/8esYKHDtMx6+SaTiakWPTXlPfaUqgUUNNoE3mZ9Uc7f/8+r2b37LVTMh4KXb166RUz"
    "a65TG1+dHtZ98AckgKp5cU/CTXDRS49cU3WMFXz8sP37z+E9FFYjcs8s7PRq//UZON4zjJVZh5E71nP/nPW3+4NnrtP8UnM6sWflJ37Pa1Z29+/hH7XiJf"
    "vvaLm9+8f/PGDT1dyAFRFLv2OTIQEPL1V2/97k//5+qz7KzLT7kBWBUHhVM9MB2//eDZ0Ws/u331OdEec9U0GoNkf+fXUD/TgKWSOf11r//0PJOe+UtJn8"
    "L2G5/jsAlBJT4n12XzUzzIMEy/+Bt/Mzuyn/5Y8DfwJU1v7CuP5jcv3P7qKz3QfPODP3z7y7/cevYPow/e3n75o+0Xf6+GW6wi41+/u++qD5k9vnn9xv/H"
    "3Jt2uVFdC8Pf+RVy4+srXaqF2wzJVSMrxhjjeAQbCOn0Y5Wk6u7C6ipRVVJLtLWWCTEzGG4AA4EwxAwhsQ0kl8FmWOv9KXmt7van/IV3D2esKqnbkDzrvX"
    "fFtKpOnWGfPZ+990Fa/p8XzH0W0gpx2O4d52FpIDgXUfpCULQaiuAuynQI04/QJJ3SK4nWqnhBmQpvfwZcMbfQiCyMNcytmgFLFzAz9KOJM+U0IYyEV+Ry"
    "BRETkRozDP757VvQ6ejcp0w0jJU8eVG64VksMcLkB6SmkH2MpMO4WvpOyRfxEaZq8ErvO3r8RHVnmf5fpMSLsg+X/gwsiNP8r1390/rLT3F5GuBy9+EAui"
    "YKsDsBB1s3RFCoqiGT9i0/B1tt2L+hYgXM1VRcCdWlSZRD1uPR6/LV0bnXQWjj+KbI5nnrSiN2B1sRytDp2vn3MBr60tejc5dF53LiWsnGuWdzT7TAfufD"
    "jac/VQUbGM/Maar8e5Z75nzFNDmzkpBI5rxtWadIWwA0W06TpaI4Kj+CZEgGvpjq++R3AIe1v2HqCYnLtxQ2qEUS0SByFrBQqbU62Ra5LoUqqTWSuJQjig"
    "3Ca+IKsB4YDnhVwbznraCSgMTSDFsGV8Vx6wpAsJ7RZzDVT0fv/wU001yIa3BTG5VhJ1zMQzmKCTtqA8ybWUmaGTMeMD8mXVgJgWtXXwQOBqi99tozQu4C"
    "H7t6hXNo7UG1h1qhlvwOlsVwwDxGld+UmQKVBsGUECUMNi5/yHuhpAVoVczOUE68cIWhooUQW4Gk8P8dxNNX1z94Z3Tlo9FXXyAyXnohF6CjC78bnT07Ov"
    "NtFnNVGzGC7VE3JJC5yOsfvLL+0tOgYYjkFl7nC89e+/p56KnwAJ12kIsadO4z6xeu4LrPf3n9/N9ZcUQafvvTtb99svbGS6Nn3oSHAO7RMwChd4Ge8xVa"
    "y9KlmRGJwP4hqJ57D0S5VrBhFEB9eoj7ffm1dG+mpZyzzLXnPhy98ty1K08Bj9i48pe1185ef+tt3f0nL6r+UJSwBvvGZdg5THD66nOV9MVKLGw/arbAr8"
    "9/OPrhPE9Bm+eITZee3Pjur6OXXxmd+0hkb0sbZuPMCwJ3QEJ+/eK1b9+6/tY5rAlChG1qUmtvn1m/+gx/yMWuzGwzRGV9Dj1ko026BRAElMz6NjCP52EG"
    "61c+Xv/DpdF3r6HoNXpZ//bK6LNXMGHN0uGMFjxyIT2W9jsYY2GWkMGI1OJ5aGAAP2oQ9GjQnl68gIhP24o7AgRGA6x//KLcnbco6GGohrl+5tm15/9c4K"
    "eFa9+9jRXDJIWgYSZUt+zQ7EHJQSXWfjeeeG504c+YzplreSAWXXoyLyGQGYWaw9rrT6+9/yfc2qef0jyB3SVChlAKKdHqD2+wgqpT5x2hg8HKhTLAKlqh"
    "0223C5il9dx7aKrQB9I0+K1WVoCw8FMpx0laYOYefwl/6KEUyQq7bIrRXKjMJOQQ/jz14WQ5wKYQ9w1m38blp5iRrb/25vqfryj4jM5+cv3JT7JTkJ4rzT"
    "VwZNISUNX8VCvXadcWTfqps6OLb8AscuF5/aPX1/76PtvAwOLWnkUKZVggvvzhPcDCje+fXDv7AVfogJmC+sgNYOLXn/hhdPZF5ooZRifG/+oLhLacRQZo"
    "+E2+000TAWsKQhUxZo/M7NVPQOJheqb0DeQ4anTio2zEmZzcF4t4pUiTSsGJoKAsbHz5t9GFd9Hw/vMVEABikXnuQCaevyoNB8BjzngCUo/DG0HOdo4iCk"
    "BCWrUWqyJGanJC+6W5ERCFVMlkM3IPuE5S/kzOVVgRhg9NYXQBTNuXlELID9de/Z5475mN//0K8YbyJbMphUoF/dEphTlLJC+rpg3Et88+X7/6KWXn6l0w"
    "TFDLIUs4+vJLYMDmcL6XYBrn8xTYq1fW//L86MPz2OLiedsQxb4ylsEfRpe/uXblJUqlx1jqBw+wcBUGKuqwJ/ccOnT0YWGkSkGf8hbr2aLAkePjsFL4bH"
    "x1efT975DMTBavpJD8hJuNEUQZlzQOy3dClg8cLXCOrNDu9V2TjGBMfgoiaG8yRMjxxSYnKgvnXtGfgkL1YAfwtEUkh/q5cFNr7VwbSso7PnbnQCnl5Sm3"
    "VUFNPld+YVVWGzBY/4Omeu2bd0c/nL3+/lUkBLxVtMCTHz3zGY9tb5TwfdDUZI85XhDLkW94+0j8AZqsv3kVNAiC14X1Z7VWzM95YKYzKTq+1C1V/+JoAP"
    "vnt0AbsDdrb7+rNQZyfJjdWj1kaEQRBcA4NbdsV2KGBGhuLKyEz/8Ia0TWnh1RHlkI0cHdEY5i3X9DZuQfaeBn99AbA4viAjKFs3+7fv4inQO8KpACDwlO"
    "en2v2U3CqDB6+ru11z5DQ5TwWJSVlHzOYrK8F5feR+/JK2+wjBEWaOEfT/1PYeOHPwKU6M/sZIR38tKzG386mzsFyeOswxkhDA3+UUA7ma3tzCRxFePXKF"
    "xPwBxJQ8zOsaDqV4FxgPUNWJOkIw7BZYUG9IIJiC2vKZGsLK8p7hV1ZOgHxlkUYfPXINK/YcQCS2zjSTKTnnnZxEVh3LCVyChIXuXRd5+Pfs/nPkORghHL"
    "JFQMtVLUWnd0vF4lY2FJQU+dXmaHUd20iupsEdUd4Wiv1E13a93BbCb1zHAA1zmyZ/+EI7Z9R+iI7SAesR086Tymj9gOTjxiw3AVWeTZLQCTL8jDaYDawx"
    "HYzFg1CctAgjrtFOIulkuKxx23hdHY0zZHVX9zC0i2VH25nHvQZhQE0fWaKBnAKEzdxBIYRqmMJlbq7rRdmCqdjGF9j4CsJ1U6o1BkX2wJ17bf73nSN+sG"
    "ohOxdqeA0d6qhoQeRtXexVcKRwEebkEe9uYfr5lLktDmmp9Y1oECi2SdjAJFxBZaXs9vck06qsYp+sSp76EqEH5SKeCFTlwCBKM5Cg1vIeRSVnIlXD5Els"
    "KgGldTh3DTZH9TuKKpPZ0OFdjlQaccroceDWT16bGnb+a63PgU1dkmmOvlLLuDyUvi0TB+JKaKFfROBCnAao/ROqZo0aomsnQ2pmdaOEDrBSAQlANYtCug"
    "xaVgtgirct7x2wndscYp8RFis0AnrhrjNU9ZnVNhpUEHqLBAEZqxmDrislXgBQcIg7Yf8CRyzuROUKF63ZoW7BQaQFuidUG0LkDnelJcQpggQL4iwuZmGB"
    "Gnp5WHUVIecypHg+pHuG5BPapEvC4Zn0RdtE4LssrKg7GnoZSkesKyscuo5wGIHEAVDFDyE5oc9UMbDhKvy1V77MLheWd2x8FOYzAI1UuDQUHJYB2a0wmu"
    "hjVkEuDyuEZ1fCfKZinumH94p9gVj0xf+cueiRIIoQSZCFdqkdBTkb0GXgCeLYDsWEHWFq8QIsfmzQNxOXOMdyQcs/L8KTjq5gMqeY8/EAkkVhur1Sd4B+"
    "TqCHKTDvB4BIS4xcZVsU1lRHGZ3myRfHUqVyBLRx7l+arOsGMUzKerVSS7yj+n0xOStQElJEXVyRQpV7BTSUuyrLYm/aA9kNg9TiAGqoqaLuCkLDc9ceJN"
    "Oed0RAUsHjwUMf2BZFyYdOjB2qdSR3RT5c2O5zQQ2naRe9qDf3kt+okHcAKRtoQkqHjRJCRuF3FqJS0RDXQSk03NcqzUloUguaQWQkRF7ZbHHMQhP7Rqyg"
    "mSwaKLmgvQvBSOLUThMi9MTxqvn0hPuOCqDaeYfgc1JqXOwAhb1EPyjuRUlbRYl8KNiZIaXaVhmWBH+Q3gWHI7Yk0xCbbliiFJ7K2TqElXCZoLLSBfDlt8"
    "9qYYDxfvsw7gUFiqCbimzFKbnj2WO5CwCoIfuwwlMYZWB3A6+wIkXq4GLLi6BLS+aaIw4WTugGYfYsdTzJXqKy6FbcYGlG/NsAOaoGBWPrBzeNtixMSqtz"
    "AblHo4wcKY0zkY1Cq4zvslCxmmrqPhuazIueAscBtbodC1lJLGYAWtjLSOhQUqWsu8CdQwLIxazhzSIQYJQqC6ZKgN0Usqn0ob3mrJRxlMhhUbyFzOO6DT"
    "AkawKXwFNgcgUbgASIIIhssB3IUN91okwCnTPgY+iMIvtg7sqHZlw2tjwVfCjWU/AE6cp+VmjuR0UUESOrh1DY80LI4NlUPz/SB+Yuhj2d7TR3TphUYeCl"
    "+kYmpiFLTEcU7IvgpoJ0Y8AOaEFVzWkdrhYsFfEJNALZoEt3Uqd4BJE8Qd15MTLEXZPdiloAysEMe8Hsv/KwGNuwnmJFgQUrN1Y6uqZLkw+VAOIYqHZaTm"
    "Iqljcj+YlxHOpGIXqGy7TSBoUZZSjq7ewgImn8kZQ/naHBQjysKK+taQrQ8gz+PMqykUe/YRhkJEISZUxOEbE2YYQufiNE5AThOHMlEkbMefyWWUXEYhX1"
    "zZROtGToh2eJxrkmCB19wSoIWHl1JkW1hB/TiWcqoVNrvLgBYs+GC8CFPAypmjO8A2NPDE1AxGLEhqwFdlsHJWYUXCOL2b0vAgnQyBzF+WC1qdQZTlS54q"
    "qn6nIA1U4ckq8QQfyxzfHTC1Dh8VKXkSRSAzbCOf4ZMrLYSW5vbYuMGOCt5yJxkgBhFXVbyYIFDOPcfj8iAwAz7GK084wDsSaqYEk1r2lkNgDgKcJ4hCo1"
    "gZISw3kDPSrTl+0OR5qi5EyVN0DwBkQ1KzhJ65RFwMoEwpcyjdynknegfkJGwATj7Ik6VCQQ9B+OP2S4ORXJpuyvvCVKz8DUjAYcsdzLJtnV9FloSNOLqz"
    "Sr4ybnlB2F1cKkRhyBrTuEM8Y6qiyqj2cGSwG1BObIUgd1fXMiVUUWhqT5qGcMbrJBMO8k7wB/iTVRCyL4WeZ05WAhv1PiXBjtMtOcTZmTeK0z3jrjupZM"
    "I0cRlSVPzoeqRylWMKnpbHnujt0WjLl0tA72JXymMP88hNBbLE06xZ7BqRBjAkPqsxNHRTB84xMVwpKqhTRkHth6dNzJzflced3uH0xASEFSEn65MtIEUL"
    "yrVKIXWIJ6WW6ADb5AmuTc7v0m4k4wxvEa1ETN4CSkFIHMozR81Jd1yQXOp7ciwWtaYfF+S5Hm6dPmAolTMneeO3zRAleg1SaLl89VDWBydNDgNUs2wy9V"
    "WJXZo8Heqhrym0FgYtVrx2u5x/uGfsYso/kjnaMz2JfCM0jERuScAbeXXScfHbRjUmPGLLxBhRHlMX5dxDPpwUj4Drk4lBY3s3lNXMaZ+5G0poIgFxFWGe"
    "w+SOZwtN20riqQlVUGpk4pNy/gkg9g/CCkeIxQlg+cec/+GlD/oev4UF7QpTmZf2UZTw1CWs0yklhlQ/bYQLo5oyrpBtwDRbeIUA3lyB78WQRBXHpb2Pp4"
    "Lm3PJPCUl2oG8S2G48Yabl/KNCOuoxzgotxUcrBMT5ZFdxZasQwcVKfY89EZkFlAtY5DyMwLZyo4ElnVhpcugCagtcN7jcxGSp42etZpx3kng08Nis4kfi"
    "UiOvvWAZYVxKX9wuirhEvhHQ9Sg9ccxBoqo4Yp0jyqeSt5knJ6QYsePLPko0K/Wo48QgFKxHniWqB9ITLY4Sf5l7lIgawQmvD3PGk8NHTg4zmd+PUDK8rP"
    "KBqbSPL9Vrxc3rsj2MqbP3nSyVSmWdE7j5Z4/hZ/uNz/Yd4YrV+nyTClXnLufeA0fuOXBk/8m9R+/Zd5yWdPdJp+WhXtLwZN40JSYuqcfHZW0UfP7wkqyS"
    "cTezJHp670n59JhQ0ejxsZNOFn7O/Xqi+5dgLY/jgh7Cf351kotsb4fueqrRcSwfgg23n6w22yCLVm/2Zm9OciurHXY7szcH419F1boX1Gfxvpgk6jYB9+"
    "niaCxQcLNX9YapVeiXfrGutM/tq1hMGRQNKmSDRcszn8Hz0tAGlNWX4OfZLlRj6oFuQgc1q6irLaBMwKs0uKsEE4njYmm+xL/p2uvIC1qiwIyq6ewZJT7k"
    "4BVrSbAevyp7xfqYEaWY85OoGjiqBmqhL6pF8ruAWge6hvrp0/zCLZr57qKcjnNwqbjKi+UaFz6V4YmxJhkVAsDrw8NgL66ccEYuLFL3lQMAqXa3XvIslz"
    "fAbaZcevScRmA2e7owAFaYwwWKii72UrHuQdnlLPzTp/EKetXBtmo1OH26KFvH2Jrus/Exwx6v4hbYUxbOxgc7LeAzRdi92dRHou5QHfTygIqdqBiEuXlH"
    "j4gVe8Z1KitpznnzqcqPIBGKc5P4xv1IYb8GvuGo3ZkvOQHWNBA1J4qehpZRRgHvOQ/o+pbA8eYdv6hjJwKsr1TCR3JtLazpNZQFHIwX3cDtgfCgsk5DWV"
    "IEJyEKhgg80ygXyDrHRjkrzU2SrVS+RH4CfL1UmpVd8k6o9ZbGAnpIeLVqI4mJF4wuRdlBUgbJ7SVcWWlcnyRn7ncSzdvuZ45WQGsyIYfTPjwJp8on1fpB"
    "b0A/kWG1PJtrIQHE3Q7TuSZuUUFqtemCulVR6InfA3vDzfCbZNIVEyW0ElYpgiZV5KglVBTUK9ZV/Yl0Ea2gh7DBnRJVPLapUrenT2+T5Vu2zdCe+S0gaK"
    "o6GHD9xEjVT/QdUcnIxWJVldAR9ahjx6ODtlal6SwAYiPDiivtYdUTPGYOOJsTzZfpOsOi20OY81R8XVBkx46iqwADPIkbuLoBfEXFkmQLt1cMS/gwNh7a"
    "1ftjeB3rYbFxMzsGPKo3wrDtuQEN0h7bXxtet0V/QGcwA69Wllz5QKtklv+Keqr8F7GBpEqnSR1R0MuqmTLUm5NYm5PA/4p1GA8P8uqoAZVg2mXxAJjdjE"
    "lv6mrbCvIJR9oGRxcWKhFVV0+QXu0lBbCk9JUHsqCPGKYy4xg9y+LmQa9kjyBfAKC52o/fc9yeE2ry8XvV3D5Tc4WZwodVvF8kU3Zmxw4Pi87VLQSPe0Vj"
    "7Z7VGdCULEyzfZV2gHvyFwZFlNLLblJZ7jlyWks9Y14eVXltpRaK1akxlGxXafiboK43vCnJzJMV3hd7ApJ1DLRou9GiV5/dGkZgUcNp6Terb4IfvAyNHv"
    "wb4LSsJmB1R8giVxwYC46shfqIMHYBoADLLVIVPNiJYPdSr1any6jqFUTGpR5MJ+f+DPuRj48iQUWARViuXdNUdsuhgS7Hv2yV4geJUI79x727ZOn6Wr3l"
    "LoPlAdpSLqZFuTvqD/UutnvmTSNCEy16ispjWfl3DrVKkLB0pQhgsI//uNWds6bqV0j0h7IWYCDKmfstEHRaFERc7McrVVJYutCDCWNpQaz7ln2H95C4t1"
    "RnKrIeN/uzgItTaUMgB9TN6HIqUj+NOnbbOtCv46GmJq9vaWFlvsjhi1FbwPJjrqFrEUDZ+CWpHjS1bZ71Ql0GhFURNYC7PcMAS1TFvq1CWqJCkmpnIQVq"
    "jtl+cuCPdJWuHVmg4kyyal9Ess7XwqzQYQypoVaZUJXAHTtUayrk5MMD/mpIRdIEcKm9wfWkVmouWUBTrwYoRShWKSYJH44tVo0jmXvBoxgP5kvzQ2NPAL"
    "9oQBb8CQv+QBdolpLeV5LeVWx18ocCGvJ7Ao9rllLUHRrzWTBx5Chxu7IHqpyPV0vhVTygyhVBqXbmknnc8buS2vRMZcaQvh2LjI06mwjTVG3NWqa0ZkVt"
    "dgAPAUECQGKSaSAqQEQs9pyTWqyFPayz36tS4Pe09NJodgtfVGfgm+qMdyeVA+45g57TSHXQS3dQ0R0Mepua0rDvYEqDyTzeWl5Ej3EUAriXi5oCWZEXJd"
    "vQUZN+F9Rq0hCWBeO6rCKr8qZeMdtUavEugC7FE1kFL6GOvUIGp5caMiGuzpe7SO0cWNO+HiDBIQpmAxoB+RBGdC2fsCy1cg9tsYInATej8Dvjx4i85bDn"
    "bTbMcIjrW9XVE+XnFMJ2nJsjkzmQAKR7IGwSMuhRa6j5vQpphrM2/KuGJDBL6opLiJykBl9aGoL60rLVHGg1vNmljUcVI29msZqZkxIn2sIKqnJgMYq4G4"
    "IdBMqaD6qeamHZJfccPbyvjy5vIEaAL10fgs62+7Fy7D5ROJatpVodI/PrKZsTLLqq4NnESxPkwIJdIyBBz8H+xlCMnp+4xGksArKV1+85x3vO3p6z0nNO"
    "aMLsA83e4d0G76p3erfD++pcnapke1GL7urBiqvir5Ulz2vX56EHk1aZJkEruNnHf1A/uDlMmYarYXCg1fbIkbKniTcMU11jRbgSYauJ2pxgSDGK0q7Dp4"
    "CmHWAj24reXdWdJfl5JD9Pwi5sXIoS9/ZKY8lLDhs7YJ12Eqw/um2ng4dLOMFtO4eSwMMqIhTCpOe2BSNoAkQBtjyn1SaYVlGqhaLWMHeLjJnlEWXu5ECN"
    "EauUnruqURX15rhq8INmsSTdROIbR7edFpzrrn5P+ZJcoy+5DXin4XD25mbVLsAqPvfvElvwX8d7tW0zFWubxJbihu0s2eb6vp7mwM1o0EnCctxtJHhxO1"
    "9B7YGmUby352ybcebqXkBtAAFbHv81nynreY82RauiR+BOD7hBK1x+yG13QaqSCATE/jnr6IfAWHbm0GjP81s9iuqoc5iUR772SnEzVGDaxZ0lZxXv1EOV"
    "KHBWIrfTQbUyUxj0aC97rd8RekaXdMhSpzCe9lcGaohIi/tTPek/Fa1gcrgk9D7tC9CdEhVLoELgXyQCoGl6MnvSfcgO7vFkBy36q2hNNDCN/kdNxcXePI"
    "wciRLcunrkrtQBcjeyhYd7toN4a9t4oKfuHVtFwePgpoi6rfbsxByKx3rFCEZxyCxIT+IIqok90PaoG7SDnciCljF03iBieTgIXhcBn1sF048JbDDLCd/b"
    "I9Hh0LDAo3xs6bbvwQmM3eBEOCAAwAd6zqGe84Bm6ff2qqvint99x6f37z1cd9h0rOy6484htK/O7IJPqrftQrnweM+5W3/7uGbtZIfcHYVuq+nGyV4wlw"
    "KvXUyJIwxTqJfGKGTlMFj24hgEMqinAqDEn8poAlfFhTdgye7YgW2P0g8we8AUSsqCuPAWJdmaBuO2h+DPovnOJaki3rKIKUovvNEq5g6oNH1C9lEgdKPE"
    "a7fNGQSEHKcMn2txFbupUCcOGy9D4yvjBEA1Feuj1o5kF4n47hCFeBQzH9EyRRu5kswceLlDcSJT1DAXv4c3J+ZOdMI4Ocx7gX6YvILRDxlMWbgojtFltD"
    "DnvREoM0Hiu+3d9S56ZYw62qmC4CQHBEfNfo7kvLftw4+9bsdt+G3Adi+ulfMOZkp4hQF5ocnJ0YkW6vNgV22bSRPtfTfM/H+JzF+y4/09GlXVA8dLOsR0"
    "Y3FhR3G1I9dSWY06FUFfFi3Uhw4GOlTQWhwzizyrxpjVzJ04K+z51z2n5cedtjs4wj+H6K9oIxl7P7Lz23ZB57AKsR1gGbrLYKE/0nN+1ZuX/gOJXrxaqt"
    "XvuO1FRPWS43bxICPBhLAwOg62BkEf4EERaAEyfjzA8xa8iI/PARoPeRGnkGHLOh4/YGwLgArPucNuUnms56gtpnsqFyqrGJ5WWaXwyIq6iY9e4ZmZRqF9"
    "8sMH+BS/qK7OEyZ3icpZEyTuL9ZRscMsgW4Qd/2Er/MQNySkYBWUQX4daBki3lUiPpTnPKBy8B8He3Q9Ak2hVqZpy6t0Hu7hDUolLaJ0f1j7XkKQr4YS8y"
    "NuIfY4og1+8MED9wCz02h5gN1WbQCPnhfuT4g85TBFzsewaRnx9iCIN6sbL92NvqZbrYAuczEqpfMLUGwCRwOgJJy7zHQmQz1P8D5sezO2QJno4jLJ8l9C"
    "IBQsqdkVEEgORRDvn5+E3zeM3qVJWF2Gz2opDKNburVfb3NElzpMGvD7U0dnY3j+uBG0PVvKXKroMUFaVnNO99IpmWgMEj6X8ea2uFIbZfqRMNnDadpsbJ"
    "8+rd/R2Ts/RltOryCpqTXI20QquatCXM1duvwso8ceNKRRnoqY1ZLr9x285946a8qg5YFgh7d1OgsfqwDasqeAfKVAV6vglQ4snbjXJTdeqtSP37dnGrS/"
    "OpP7ZEpw/GAhBEYwm6vkqwmCFp04kxTN8Zo/aq5AGb/sOSR+HBB392sd9AH0FSb4z2Ooqnq3Q0NQVqFtdfpn0LwKK/kZfJNyjeDy43reFfGCtQAqotvYmx"
    "cnKXf9PIvUnaXIjb1pyhpegm2qSx1ya3pFNCgZQiNSXNXPCI1kgBE1TjDIyoZojGzguY0VD7SzgeMnaEATuwkGegIZ6ZBkpYM3yLmCfoAmcBk7h//ozvMl"
    "At5oQAOi+pwvDzgR3FxPjjQg6KQugM83dMsBngS2/ceBJI7ce3BvvaRvTZ5Md5FTP3Y3kMiuPMpzJRHJJnlklFjA3pReXMf/CfQCmxkBaQ5yyCQYVO/07o"
    "DX1Zk7c/DfHWTUYxNxZvnQRF7vstrETeEyEPWKdXkOum3SyOrlIKv42KFAC9VwiBflQNfG1lcExJBCy/o5IFoKW8HClJ8ik5PfoeI/pmnsUWawbKrmK3y+"
    "2UnLD2jW8gLKMAXu+/Eff0BBgdqdtd2Mt6wRGFH4GAsFmWQ/x1XQCPHADJJMb10zhyJNPxUf34u7pk/RdmBUFN3hjnesOJn7rmPPpbMo6kr4lLoYI1Eazu"
    "sb3MWBFIbl7BOHUgGjYXsAzZ3WwFnQEz+I7r4TCBqNk3fjP+HAhJkT4z/tQbXe46uxuoOqOJQTsyT3QB1D/34TbF9NhnUYyPZH7O8U68TnS5ufEt3sozfa"
    "sFQZ+WuCMtUR3ezN4fj4zHj25ubsze18DwczppWe4eFWAYJt9lAof7eOHAzKpmU/1OcR2NnjPY5mwyA34cfF28/xMldx8NTEI26Jx9JrUhGXw4kMMGy3yF"
    "fDsa/EGP5k/qwi6SVWE/LVqc+KbZqL9eE5mo5t47Y9chjjMRzdjZUKposplEgQnuQkfK7KHuiaIJNaTXEgTZicElPZbkS06VCnjHzDZrUMd6gQ6eP5oBqS"
    "/9uu1EHZJEeGut2Jl6iOH252S/rASd5crRws8tRRAG+paL9Ha6U9kFaS6iR1ImQcUQKSGT3wVGZNrXIMHyjoMABx+kBjd+noi65QlMYpv+6YJ3X6hG5uvj"
    "LHUQnJPF3uZPhAMYgBmEPbTTColEflcArjFjYOs5Psh0IMoiHfUCVazIECNK/OqsJSwHieyM0N9YHmrHk3oXwb87LsgQB7c0cuDelSerGPIh5wZ1aJ4Rbd"
    "dLBSQW0Yhhmd8lBCb5uRG9YNiNq9ar0+ftfySADntL1IIU2Mz+bFjYLhA6hzJErNI8WsVHmQAmdmTdZiuzEdc2GLyrnJ/Gl1ezFnXhgiaHYoPZWO4iBy28"
    "U3woTMLN0RB0J4cMTka6vc/IyV7FVDJmu1IZCaM2kxdII2O5viKhidhEEXxjqREFVMeljusbZewhimQKB/c0DnAHgzmWsRMxrWuwM0uHt+zHc0e/pXzZ6n"
    "iNkADV+wZL743ACmwGp0NmtWEpbpxBAPx4KSdSwYlVL47ZVgm2clvwPbl/Abd/EUwUczHLk/Wk3TOn4YIRdQIepqeJtLiagHEPKGHzYnZH7MRuPIY+MdjI"
    "iFTMBCyosd2WeIgXRqO6koDaLTVYkT4yYVy5ANmye3MIAjjXdDRaY1wIugqkQwVvOIqonW4rS+WPWIFx6mEC2lhJEu49kMleOjqMmQjAwDF32Bi6GK//Jy"
    "or7iFKYis6dr99DrYeEcMMwENQebo6QjjeRfJRWWhbdmVndvC2VMlrrPU0PJHEkRAK4tV22keKihutQ6Qxg1mzLiauykSMIvpQQCCzMpknxhz2Ogy+nT0e"
    "nTgRIWEv9xsy1TBriJbawMU+EqGIaxO1HR65uufqhyQRbS7p8scemYQDzJ0xccGwGdkt1UionBe2o7S7fMsIov7yZNxjgBlZzSCxMT7GSUbnkZp5QEYlWA"
    "CuRmrBnXMSvNS3rt9vSKmMWAVoVjKKiOkMzmMDmcRExpWW1PCkHTU0KyLDFdzHnKukmGiLPZ8cTKi5sqTEW+TRQpM60boXO29OMIfHjzkrYV4qonFAHPUg"
    "FsJZ+oQcG4hrqB/EWXGUeoDqQt3ooMSTH5k8DrmiUt1LHqsGIHP0mGaw4Y0BX2JLjkPi2a5mieQhPUmPV4SqM5fRo0nECFosAkRTglnYQ69tqCzNocJQ39"
    "x73dO+Wd7ZxDwjrnXJ6gNyQS7MPJzTWdZjUfImY3vVTaWyrMCg/YBnlJjg+hvSsTicnmGuDV2MrMX5a0ImM4k1TsqcBpK6oz0VGdiYrqTIwQ06WUE80bEy"
    "8MYs2IF5Z+DCRijdxeJTKuXVfEEtSkClepyzu6hxX9vs6asgodtiKFPTNq3Zj34kBrD+l26TWcHJiB1ycBjvIqckYw4Q5R3hlAS5p+YExvCEqU6qJneVzG"
    "uAVEkPamwdyz1o3URtMSUjFNFJMZYCqAh5wLRqSKMwScAOtdm/rD0uSwe7Z6xOp9ZmXDKqBONaLdTVB58GETw5oYeseO0LCqYLywpBn98kDHCs/6O3Zsi2"
    "tignJ2XknEjQP/8U+fdmkJQkAnMtyekvQ0VZILaTBwGtp5tIBOoYF085BnaJZjgDOJdNl8s1QAIX1NW9NC6NkRv6b414F3ZKCZmxiHy15RoxExeQUmZBd2"
    "HwFpIhlx3xN34aIhnxf7fiqnb8KfZX0gIAnY6NCypMZEKkvlmjwz7BosKZeAMUWx9sykBVftkX1JSRmzdv6CmXeg5SLxKQE1Eo0ZZwJ6EkrWgFopAo0Iyb"
    "64hKMGY5eMzqWUogYLzjFQpK4TGKeJefswZpvJMB8HmURHS1iUIC9BJ43BTLSwYLecDy0Cj976XCBpRWU8Q4Q2ch4YRqwZe+0kTrRCCo1j438qmbI/0IFA"
    "ewe1Ghskg+IKaBbhSsnZOyAyPj6Av5wVTckNdPQeH6Rig8c7acfE8ScqHJhdvgM8T50U2a+cb4IgMOiKJK5qaNl9GLjPG7pl/qBk4lg2IdQZC4uAtZd0sg"
    "DTI20P90qWMO5Iho7Z7ZOZs2qgTWylqJFtbTmapNdWefeM0ODATBUoymh/O+ge9n1SJnMD2XYHmJV4ltJxiKBkNhIl74pZybBgI56WiUv7mPNUrKAkXOXK"
    "Ox0ZVL+aCuFXbXID3U6gltBNlkC4PS4yZsTx8Nizgjwb6/CgqF3GkkeeGhS3dlJ8BECHZ/Vb/uAYfeDjB1uJQ/WxrlRRH1iOPUENkFuhK0LpkrMu2v5L1T"
    "oobmjZRc0ljhYj+b9n4ES82rCqs4rkbobZD+pNkTB9shu1sculyFsoObktYUInVRxP3fG30uwkF6zFqka40hKXNcCs7h4F52D9AgeGroQ0sqEu7pMHo6vm"
    "GOgE0gtDHxAx0T0DlgqB6VCRqjNNSVvaUU3MIXDwBWi3FfWA4kZcUPH5Q4+DU2q1OhWsb+EpgI5qN05uDVhblTdgP3h0R/Ql/nuSq6VQvEx9vpTYcDQ865"
    "IMCTjp6PUBlsZguScoZZVWhJHR7LQZRxoqPoYBxZ52wV4XPOJMzipvXaWOxYbrjqg9VlmdEhXnpjEmaapSdzudtgiyuvXRGNYzdBpha5BOIxVTI5ifNDY/"
    "F18qjC5DM64urtSB4xlFfCoSpqIKBcUTHae/yyLEq3jvoDTMDXZAKFCeEwwtQ4k43JChEJVxLbklSdyqUT1A5ELv2AFqOB5+Yha0X/ONY0AOeyyHp3RRgW"
    "0quRhUc/QH1FP7I7dVBzIp3cNIOjBMsUIjCd3iceqUXHx7l9xoL7IQVElAEERep+02qTpM/RZAw+m6/exWeHYy9ayK9Z34ZBkQ+dGBc3jgHBk4xwbOvQPn"
    "gNYt9gwyuYewC9N+UIePMjlS8tXhgaxmkVPLArfxQCDKWQgN4qdUtBBdVL3hEJZQvf3nsIrqrtthIdVd3u2odR3KdQ6gNsBzOdpNmqBWkIPgcWCzXtPze9"
    "4DBH0ujTQgRDwQ3D14QGIoPn9gkK0C9YA2ZBXvUTQREUNUUUknsC0m0JFblvmzW837jIevaA0U1j8rXOHp5LuHB+nkOxeAoIbBNKvFoOhnAugeN/TPgwON"
    "jHcPlJYGnNueLlKAl05znoVtgTkNJMYdpyNp+ZBWB9jn3JPuTCpSDw6wvk2NW+IpEP9VOzioPiRO3+5DAkkvAF6uKph5EmY6MRoPbSKdXSn5wVHsM8LDHv"
    "6NerhU+vYsFdltIQ187d3UrEeqqWbY5OFBTenHFYsdGXLmvpScyWR9PDpAQQgbe0IwPTrFUccy+0E2Jtlsj4iUwKiM9QcDDT8sUYKnT7IvzMVRXbGRIX+W"
    "QDNL5y7oYGaNDykMXFQYqJhaqgVn3MlGjspdFbRtV61A7gTIvH/gHBw4j2mmdAxz6lZQET6A/zw8nhHtH1Rv827L0UV/qdcgCzaLlIN9sGHwC3XMThe9+B"
    "5nsdSxtGsdQ6So3mK1TlLEyYjIWb2dQo9HI3s1L8uYBUGdj+aKmB3TxpyMuZ1YjyD3A0SutvxApmsMDUOpCZPB8BdpxZSAiuCRV9zpPDIAmwEYcpEB+8jA"
    "+ZUG6SPAOCmFXJujvx4oS+fk9j1HNB+Wjw5XgWV6DbIwBC/mp04iHhpIcz+xxeq2GcDnndIzKr+5TxYcw4GQpfiGg8wnFzQ82MmKD/2bqSujdLNqMKuLds"
    "x6t9xS2g4NMKN/2wxAtUF/w662Y68QbSPsA8LANqoBVmzD1/AQZ0WBkgiy7QN4DYtzgoYTNRy/ocDXw3PvGP/ZPqiKkCB50qQWFaT55LYZ27UIxhY2Plor"
    "A0PCyWxnWTIrwyaGMH5VxZk4wWwrRGAUEx7lcEmP0ABkPjWLSjQO75iWp1dNhitLgGt4wiQz1ZHiuW/lO52V3c7CF+rwIW85/LA63udA4MRv5OmmmJ48nA"
    "4alFkH/6UpCJKr7i/vve/AoXso7BxGOAa28f2wB/j3/fD3r0EDhI1I6Rrh8qqpTUhVAk9Do0WidANbj0jTFf4+Id329EHZeKIQmr/zY1G302sxhB7Ez48y"
    "ggOWIrKmG8rzDutbR8SWgUIhH2JKFodItfzYegqDM6IKnHQ8RWUgIMh4FeEg3eWiWN/epFRSf+JMD4j8ZiYAIXrUQY5sdd/8bDInn/jz0jGkO2HnqIP5xe"
    "Y0AdhDYy34k05n3IYTNpy44TQbTltTzSMoePyGJB23QdnOdNkHfiAcWkP4MBexHgYUwkOBZqPqLhdtJIgaq7L4oZLP/aH05FBxD4nQcrP2q/NgcRAXKRbr"
    "FANxrtZWzZuJOsPaL9Pnl5BiQjL9gI/jjUOO7El8A+89FjBYGmBo59nv145Q9czAl9OnQdVSjlZRs4nHB+kkGG3dckcvJbWadq6gKtEQhxKzmnxhGcFEAM"
    "NHfAIRYJ4cd0DjltLRYfvL6HQoirEdOVlxgkEtCHM3+c4TDFi8o2MM1O/RGWm4FwtjgVCT68wCASSisQAmtf01HiONzGLLq2rLM5iRQvfUbmP6PeJ/V+N8"
    "u8GVTVsNZ0E/7SIRtCTGCwypuvAUz2TGll1hpSZewtIAq2NqDeZGGu0N8erJhL3kIp5LjMqQmPVqNvfahojtBZjEi+MdDltuu5iKH7J6qKmMWNvL3WkURS"
    "0oT9WCSqz6Q+a5oZDjtyTyj0BWQNupdYvlhnU8TpVQSZlyIlCJKfLfOuKt7h7U7wKIhsHibgx6vutW8aNwV9xxgwLtQnVquYtVtXdjQDS0gBe7MehISPdE"
    "zaMGnS3dJjqCP24qiP+7q9uWXfFCY+pMHhfAZ21ffAZ/gDV+163d9u56pS8Z0aBOfW1fBZh5pVq/Ap904IugLIoawxed3fWhaOUXSZ56LdYdvRaNhNqM0U"
    "CAHJqIv8TBiCjt5YnSXoku7eUzwLavIvINqfw2/g3IDT3C4m2grbgRljSd2l3EecJOHKJbRSUAK/1h3Z6QWUvKKiSlWmEWzLLHgO5kNiegt0VuVGKIwCj0"
    "rW4O0EqmBOhgUTG1gzacDLDUcBYbVplhIsiTeLCygH8tNdKVV8bRpKqoQqehuG9DpBvj0EC3KTPlpoLwlE021BLMPGAI8kuLUSneVcR69Lx1I/g4oeqtBy"
    "j/hkruOW7VM6gjNMuWpMryZGuWOrLKiajXt82onOgXu1hIQxdAkktwmlWjvp9oL629NleESKE7bFvLd/G+JjAEk+oU/5iSOyl/upHvTrfdhtdue63GoDrF"
    "eUbT6MxEBATEaTZUtV4pdIeFX9DUqttXw6FBqku7xGjqc7+V6RLwxy2LH0jru3QH21dzlkn4yt2SO1OtQfyKwrZXnXLbXgS4qRmSK/0G8Vwwr5mThdk8Zr"
    "MGrK+J/hDjMUCvZwNr2uUa+VN6vgWbahejcAWmwERqNmp0kwSZNi2Cf6hVyJ+kq6tfvyATFOBrBpxKdKDVsRULC+NPzPFgSTt2ALdrlhB4OYMXOpG/7EaD"
    "6dy5yLdj5xSLGYTBgh8t6ylYcL3rVoCgnBX+QBjyb1Eh/mTD6TWcQcNpNJy+zTgay5J7JCpxiVjIyUZ1TmVoWXmFOgFdBbfOQ//VuTucmTucO3c6t/98p7"
    "NzHsarwo9GI6cIlOwYa0ENGph+A7blzSH9G/8reFUknUgU55ZKVBFRZPHDfrLE6Zx1TAHh9ulEEICazf4cLIChTmlXZU0kbywj2grD1MWj8xklxSUQJ8wk"
    "xvxUPqQ73DovGs+H483YssnFsDprIQhB//LxbQFh3xSqXnUKr/so/CLuNpb9BMZkQ7sTeehjusdb4JN7R0U4lxOsKptYI4zllDmLJl0nn1viVH2v3QKrQG"
    "tIId5/bbEoaNb2FvGCFCXF8cJH7rlJ10eh7kRN7O+2r55skGKTqGwu8huXhuYcbpWTsFmQxPhU4ofIRCna3Nb4II8KdFpL/kdxTQbFq7pjqZZbZOd5DF0I"
    "GC68TlDjaM0akJ7bw4ru/WGW5/9buH4yievnj3hjrJ7RWpAjmHFUh6Sql1wHBohZbQsuGJb1oT087QfCxBva08qZrCUdCImA6MZJC0C7rGVihLHPRY4/Xw"
    "2IqWLYNypoZqoq2F2CH2aZE/EcTT54dRATkYEXd5ET25g9AysCogynjMd0MjdFNzcaTxmW4vIP4m1uI+wm02izmO3KNDqB+yCdBgmCsKitZmyKa774BRsi"
    "NhdUxQW3wABVX7caCyes1jpVZOhRjQhaMrUg6zLWlDEu3BoaDMd4NzDZSJCLTTXAg3Av1Ka3zeC39JYHVeFURKPK3kvGfmJKair8K70wwyYdv9fcHT2dyq"
    "AAYthKGLUyWICAMHHAEiGgKEznfbnsByIXZPvqz4dpFPIDkkjwLkjT4SRso+akKk9r+Fma2q35O5ChFeipaKlciZn1LvHM4vdmKYohdxB5Hc9N8GP+y/yw"
    "5eNNlnWB8YAD3Qk4MI6Wb2j/lWKVRYSYakRZ+29QmVay/OoRKriuZD17blISf/tqr2H4LNi9WWCfHCJLocbjEWVr6veZ7ZM7oUiGOX+5u14yVW3+dhwltS"
    "z2aQC6lgFqmd9UxAvCm3gumdfAThtjSPxp9NqiiRakzLJsCpJpq7MI4rKy9kG5XNhu5RaOqYZOi05I8fSOfWm1eh1j3y0klrmJcbqerq237NhBN9co9JU6"
    "SaxgKdNYwFwYy2UVrgtvYjkMjokUVJmyE5WMOEUxJUCZ+ylmBYPaMRxIl2bF860f47I0qM48j9TqBmAA9BYNuFIamDz1OYsLTSEHmpoHQJQXwmY3xpp9nf"
    "TGRSoH0TeTtC2FUGTQO/oZus9S5g4mjJkSXX2V01C8EoXXjjecvTlOKTImj2/NH5UO6Z1s43n5/ijvp/ijhP5fCehup0rkcABAxXdYH8RciTpKk5jumADN"
    "lH5wKgtHC7htR/ainki7osjln0vDcbbbTbYwFEabemrp1YV42W239UuD9tPfZYw+MS9l/Nw0XoeSTREgU6YzR1qI+ohIM8otWIrJWM1oUz9XevaCw5kmGz"
    "BPsyVNXuhVnd3/P/Y9eZbvKdf8+BHGRwtlaTRx+DT1OMgzHyDsJ6t9+6qfM5tNfU/pQJaVhqZHSlOjIBbO5sSwVQoraoeN4lwsS2DJQPjSvCOrmmbiPKlM"
    "57jIGBdkD4dsVROMLBA3No+7pYACZepOoIJTUvFMOO3I64WnjGlj9V70zJ/QHBC98TivfQ3nHpsvkqeNnPWPYTwQhQf9Cv9aRF7Zx3/24j8n8J8H8O2+HC"
    "ca163BGuogXNBxRvVnbu5uzX3WaOj6/5x2smQ8EZeLNLIp90kqxz6dcx+lfocYCpCqb67ccdZPV4Y2mFVhrFwDV4TYGfcElvC0BRaqQhhu9mVaKubc0Std"
    "3hc1LRX2zSn8+oQs34GbpqTHur6XjCWkZCgOyKSfVvL5Q0uiHhGgleBajuL9yE0j07HiRCXbcS7cMj/WQ48XPGBsoXbUiw4nuetN3ogBwQthmGDtvFwOiQ"
    "sQyVdVLL0LWhw5CfJ8THiKhk2NEg9uTdRByridst2KNeDdVyqtoqaPCo1el1DHS3eILb0+npPIJBRdwwKZk8CZUvYrPl3JfiWLneR8mna+pI4Dxzi82rVA"
    "bFB7nlxeSmLVpVJzDzHa2IgWwRNPLViF4jNUuBPkPYyMh9J6EXnArNtFsphSti6gqwokhXhBZSzJq1mNMkXNIlOjzKo+2UPSuIwZt3PR/JCPWLb5tVgZkE"
    "W3ZENl+2poUoY80s0c8WK/igLC+WEK5fF4WHmTU0QoIdasTbLLuL7PFolS23zc8zhahI1ZwNso6bh7aCZqC4j71Ymu8WXDNe641S0b8QVWdDKWfGT4Iv5d"
    "Tp0pPcTUWOcOng+Md93owl/ZUpI35tWRO183N/lH+XW2gqKR4HcmgvNBiWgrkcw4N9GHJP7QPOMN0iagazH4f7MTO57kxM6ZXFTmpVXkHyg1hC/TZKkZHf"
    "Qni20tMrhwxZD2gWshldt+cCqj+Zpu9LqqlyK1rVQZIlXRQ+qzKvM0v6C9TH2u2fWJuuJ7zHtwDMcVKDxGfJq6pCVRWpeZNDnuzt/xlwHLyivmKWVsOoSM"
    "IEHTG5Tv+1Eum+YmfnJKBDMdK6AjiPppSU06/pp2gmuzantvhmrUGQpGFQ5DTHL6Kb4cEEiJ4YxZSnsY3FlV/iahvS4KndNzlBuK6jaWdVm0IXSkq6Zk/R"
    "AiBMByRMjIMcJTJ6zqJP4UiCXeiXjSI0v2Mt1aWdb9klc/R2Le0gSsKPQMMZeBfR5bcJaoakcn09WOMKMh1xMjCyljvbpZWU7PwpVATC4VPGRbizqSiC1Q"
    "TGpIwSGRWNAGVZLaUkn2cec2+ddhHG1wVU+697slEh5ZPoscFZpsnY5tKo22G5zCXDan3gk73Y6z4reSpeodu3Y6Sx5eV1/92a6ddQJMJHJNUvl49Nl0Q1"
    "XES2cH5eRoqXTTsnouMp2KfrkbtSU2HB2oK6ZPNYq+E3EwuV+WSUql4YIfuO32YDXS0ZIpeMCXEttJWcEMJp6fTBNfAbb+AKeKR3FR5hTn5RLNuuOvhlHJ"
    "VnhbspX7s0p5RJhaDlOXOelooItsZPOOLqYWXkxLJhypt2HJCSi5aE+jJMLJsEc0+ukqBzcOA7qAPZP5Qnds1x27/HVUpq08sLCHL2xX3MZHRoCwUfDNzC"
    "PKv5FPjeO4ekcoS7LhPKq9DpR3tKdRvWPnTnRJHG44R2yXBDUgb8Sj6HQ4vOX4QbBHYqNgYFBLXS+edvpJIz/tm/VE+l8sTFXlz07wIIG0OIAU56nST96y"
    "+g3a7zduuZseWsseFklbU7stK94vJlQRyrhxUUBofHxQBT9qeIt+gDYkW+rkJk7bmH7Rsi6lDmVxBJrBkhd56Y/xJkTDorE9d7i2tDEaCGsoKgYcsmd8Ak"
    "YJ3dcnNg0jojl7Ud8LIp0OKtnL3EQrNlYGu0Zl8boo1i8sNPqyFQZe9rNC3G02ge75c2wjvhnrKaGv+NFuPv+TqFQTTA3MXm0mesJMFGLMB+YmU1vDQFRl"
    "sbbZKORCZI7XHQFkwfqbVd42qZkVFTw0H5e57ym5YpSFRrmgqtsW5eyBSwVlTj8n8SF/MD16qr4jcK6SHp+gauhR6a9kebawuMVsUSkQAN00pFAiH9OJwO"
    "qAtEjXavF6KQ85AC0ozD0PyopjZGTHGnmZ0tLBe3fXbwOrP4w37hIA721k85/vbfBE3bZUzxZhJ6m6w+pQJ98G1V91i6WauucJz3t27FBfDp3lMPAxl5ML"
    "62QEgpxTR/Rfx7NG1P89UvKxZhHMDdjnuCKq27s6TTKAiYCNCniFJeaNi0iRL3m1rJhJWuomuAOa8dOrX2O/UYt91YcazgMN53FDcGDtV/SBH2pUV/34UM"
    "gaH2jxlPyJ99WLutR4RZdZNp+hKH6T96IlfxH1yXJlMGC+b3uzIl5Y0Wm8rzgY0uGgZ2S3oXBCr5a0kVhJzUoqCgmqNxB5MCn39GnmXO22u+zWjZLHVUQC"
    "gBh5yjxZotA1zKy4SJWoaPUaq11ZiJ9BSBqjcRvnqgIe1nIzWULCDkbC53sxHxIZMCNgYKKuLglvdIa30KnywMKfhBdR2qZAbF7ISZeh0wHQ+LmXlFqdCA"
    "3FmN7kviVJFDOdyzdccWccbJRZk0fviqiTrUFm4kwlpsg4lLSSkzrJMDuXlYYUV1Q+AtGnkX+dLy98ZclDvybp2FQ1NC1mWUYpsmu4h3SsJ4SEYTyPYfpq"
    "vHuj4lFpWCM85MTMOq+ZNTsGu5hRAAg5j32OPM25V6pOqib1EHKsR1vI+Se0Ir52f3eTVgdQ0T3WKJl3torDL4HdnrPAsQ8KH1UVbXFLOGKKVWM8C/BZi/"
    "cYnKSmAMejSWymX+U2SA5FSTFpiaq9xXGL+rugRf8w/pdKZbMd+heaRhRFio2Jv7EMpuJkOb4gOzXu7oYojuzxbYSJSloLHHHNfeQsiKpOccWvzs3reqXj"
    "PhSFK8BCZp8E/tg2o/qrlR8NQU+u30S1kOpm90ahiocaxsnIY4tchQ1jq+UmmPUh7hu/DKXMUocyD+jBBmhXoPguF0tmndJEPKMqOqAb8BU++O9hWfIU4R"
    "vBKzkAFh7TdSoawsfmcR0e7rkOBrr8XvCKXzZy72I4fXrbrf9nKUk6ca2y/dZygoW92MUUNsN2qYY9PYyu8HolKeOldDg1rCsq3fDUwrjUTl65rqf4cMMu"
    "FYszKYvFKIhgkaFiVFMj40kdTqsCovSRBhjOmGhM+r0qf0h2DE29Uq/Vl/2+19rLpZ1grrV6p+36wX3wOjuj/VYuZd58ZFVqlS5tOEvxb/gmkd+oxnqAg4"
    "10dVzGUNE9VoKgbFOFrfBLTKqWSFboVqPTp31ZUBVrrUpc8rlkfAz9MoqX4w7QKyG4LtQoliLrUXpcPrBe11cat/AGC0JiznjhLFIyo+RMJdKlIUSF1wEp"
    "BeW5hKUhPMDCUSH9ilX2KDwWpEglW0UJ+rg0T+0SdaWmAeRV8aiSyJfUFkAmadfsXRO00cAkk8esHYfVhYfCFS/a66LzA0CGQu3WOXf68Z3T/z1/y62LJc"
    "kypollyOI6dcLTpOwHzXa3RRXoFTYKrWsXXyNhtKljoNE0hhEB6EvRLdUZsQHGCz3TX5pcyKrJ7OmazGBZp3H6EeO7W/8PFR1qI82cLt/ym7L+NbPrZ8Xf"
    "lH/TuqW0etvw9G/mKpWZ38yXJOWLejS/0rr8LxdT91H9WqA2uujQE2vUx8e8af3LTkXyqwFi+zJgNd2TJ9Lm51Xllu2NEuZqctC4cP4RhdepwqtRNCcozc"
    "9GfNue+johhPQd42FyywxI6WEmz9jlZGC8QduITr+h+GTjXBNXWvMV0lX0n0e8fpKTeZIbuJwNoEOPw7TsKhXZHBYjJx3NnE4Nul9yIDsZyI5ETp09UqjA"
    "TUYgXGoSKc+LXup98EQnG+tyOCkuWLQyAtJB1qlyXpg6VjaDrmuqQOoBvvNE/0TEIwZDz+mvoQjvE/HYODHkurK0KtWzFjwpkAWFrSGoHovsVMrKQFO1eK"
    "mv3y3krmtqyl6F6owmSCShMYY9UXrKlBhOgQxozc55xvQcMf68ZO93h2Hbc4OS4FsV2EvluJMJ+aI0sFBYzOUbWQQRKeViGDamdEBDQP0E1d2pVtwZqroY"
    "UTKsYFOdBM9oxWno2xuO17fcyNsb1dstFpP0M9XlhlXPKpApuAo6DDvuIpuPGNQQKIVZmeLp7TE8svjpNINBRlwsRmG3k5PwKI6tps1PlCN06TYml7w2GC"
    "ASlRtRuIL3d0esqVtFFPL9qP1igJC3PK4IfzKuavcuFcWf0MiORulXoj5d/2nvmzS0dEi5L5tVXPpLNXF89a0a3iBrmJpUfbW1lgjfTmC7diJpb/pDx2U+"
    "EFZdY8+URppf+CAkR5eqAlHxjVsDTLMoMATPuJ4C7egFGJmtmI/X9WVptbpwEePVA9hDfUhdmGvDQCPZmzmi4VwO2ffSwjqE7BBWQKQ9Mp058jLSPNiYi8"
    "PBbkpX3nCjlkZHi9qToS3lUM75QvjgZ1NmHwU7eCc3iplibaZyk7N+UlyFpjjcDuEWwgvqyQtph13IEnv4JpvkKD/eSppj29e/lfDDCiU2yhOpqKQGE8ED"
    "gwaioePzPrpVP2cfI9i8xOJNtcAULikcJLT6ifHh2s8lCxPI32ZdAIlRW9WApPbj6gRlK1WQtBpbw+E5Ir7DVnNxwany4mJ3wdRt9NVFiVBvHKAy1BypaC"
    "AogrOBisZwIqrTQ27SqDQcyoAqQ6UxdpBYnHWyHJmSw60edpOl8kI7BOU9+a+ZnTtRGw1As5PwwhMmtwT6HY7IPyZIFpOQ7pJ81c5bXnb71akZUA+kApQM"
    "bSIIhxjTJ761QC87CiizLS5oJpfeiZ+MPtLjSLH8+fnNhoyga21t6X5gKWVAxH1ZGJsD//EYUBwIBk4rchcwKMSPj3grFZBDYJVUXEeEulVCJwyOuz2vEs"
    "MfJ/BdE/7Yy4EjbUcdfHXxcpKWMDmy2/QjCh5gR+lSB2Zxg+7Qjrv7iQUK4lTRg/yUFmtSpGm08BSp0ip7LT/JVG/xa+1+KkkfJo6EQQ6nutMi09+pY2RO"
    "3TozfghdMHSFcw21M5N0glKliX2E1ge/xg+UKQ7aapgsAaqivoFoBTvF910YpjteqpUfSY5YMA1UALDJhj8v9Dnz0g6a3mKOzo3TRzpskepf4wTphDoVvK"
    "ipqZmx0FpkctvmWY6I+ndnEZGl1JpUueBfFvJJA1EBgk1zgnSgpJkfZPDzZt926MhAkByClzguHFiYTSH+dNB3WVc1uJKtBIRnNfW5JBUVDssknPxxQjUQ"
    "Pr00K0eidCPPvWlilDTaGdWpXfpB3AEeRrULYEDEyklpe2TwC8tFNVMC6iAQPjFoMUMzdY+mwSLcpG5hYyaWt2KoPgRclsvKCG/bCyGttEypM34xxgMB/E"
    "5Fm3hOG+bUBcZF1bIx8EKcgNKf0dDIivhxO+exOc99p7dv03z1bIa6ybvR3XVwEf1bjy3OZ415Ue9v87x1ukNvKNT3TLK67SCyNgNDe/Lib4Iy/oU0wGYm"
    "wPdImHi1coosjF3pZnQxLy+V/UeST64yOploiEuhH/amVJUIgz1PoiMU8G7HT0DiP57OMcDjMB9swJvGpBz4Y/MKcrIKfJlPQBfYm4I8S6RY/jWHQAObQK"
    "FVJRhDnbfmooE/MZsFJzYubMpi0nP+OPRoWUTLGiHee9mhY71A0q66L8B35HIq7lD6GJgWnbi6ih9WQjwwOQh/OWgZtvj3YfxTJiuFXMcR/3bQU4CnhoHn"
    "tWK+7GrbTI1aHCWScdvcntjOXDCPCUx0JgNC5aciMHX8Y5E4JztGlL3xBimEzU+JmYDmZnEbslVF8OBwM4FijW0gqrymMA9NgSG6+gasG0BQU2jgwDa/Ui"
    "6SmJLEEJXdAiX5oopW4GGqUycp5BpkPRhiUwFYmAuAxV7EPh0+sYMdco0inDLvBrNpbjLiLOkSSBwmW8nI1kTTOVByQ6lpI+xPWe+sakSJPkcs2U4PS8AA"
    "PPXpuAKp6GhofXmrnXUT6gGGmaODLAGDRr5KhpunLDuM38u7RaPQl5drKB26ZNYyyVSpZREr2jIDwR7EVTp+UPDk9/cuFT3lIqU6DcrhXfXSRJrnvTPGOn"
    "qqKD2MJZ1jZXjgUh5hqtgqjqY6/dJYea1ccfT9lNUbKM8+3g6GYhxnU6vpIrrGMOIUtNOvcX9ZiBl3+KGvRH4yDRMTHWoslp4vNOQ7fWe5P6buIx4Lkmnv"
    "eH1MRMdnIf7V6VdnduVkPCxZ+nreVUeL/Ww8a7Ag7hhk01OkNslEh8zVUEfxQosEYxTa0+JupdXYw5CAplepn8AA54Ifg21ekDDhS+C8AvZfmEIZhX8Np8"
    "r1ocAZt3/ID7xDBDIQNfB7TxCveNHdA0poHVYPR05YXc25w8kNBsU5DFgqOZv1AhInMdJldspTS4my4k4nTFFSMT5xESzuzP0siYzHUjcJqWisQL0SsLJC"
    "cCtGsBYHfS72nZN6/49gUKeK7IwWsPIA7PUddPOI0+s7AxtXCEOOqGIujzckmiwjmpzEf3r9TQoUrA5FgYKtF/e0qhMczlQneACPJHWspV/DGj/Kl4HRSn"
    "bhGB/vL6C84poqIHQ3xovgI12+gMNG6SGjqgy8ahUPLs7tnKdr6G+0InL6MuzQiVS5HutqCs6VzqtMQ7qPP6xGjls1rxvZ3ygGjq/vrwGGLZ1xdv1OJ9d6"
    "Yp0s4JjcWHwTKy/dw9j7tm0HaRC8gkuGsKhMIhVfxA4+EaQmvX5qMVLVE5GeDvuQKpF0JmkvVEVWNJJqosyI1XdIq0iamlurkxZYF3c0V+qo8NXVXUqinG"
    "VA9yVpC1HFgdJtHkrnVI8X+DG5JVNpFEuUWkaeSzNttKSdlzklJZ2cOH4qD0KF15xVobiap0cHFymYj+8APi6vhjIi06CfHTv4uqRMxJP6RJ1XGBiW4NmF"
    "XRRAhupHhv+W0xsMkOhLTM3IvGHJDu/XC+zwAls6yce2fGl5FJTnc0hefjpgOp81SCXUIG+xqVcQLpGNmHNQtWIFIwxFlLRYq63KtMcFCuy/Gx3CMhAxMD"
    "/D9WSKpkEHKhISRuGwv7raqnpdxV2HHGtpRVmehIVwHRnK5lQJtkZMlHxWvU+WXArHJ+xicTBRwQE5huf4LUpmkFwSFqtyq0JiPjm3ePBYwcSZmYFBxB/w"
    "ehjYylrtsYZI4HESPOgpyeUvq3RB/HP1J2TgJum7G260ghrPYikVvdspjrkgTm3VptHabR2trfXgsTnOLBN4waxWqRSebFB2UfYbjA/QRU6UWZKXTQ8naY"
    "lMTEvVRF+mhitVtUhSse6pXFyZYzxEfraqUTqfVgWBqkth8soCuROrBBnUPiYnqNF3+n3neN++todu7KFrrxp9XdFU8Nq8y2QOux1125VfTWb9u6rBrH/L"
    "LaWILofx5vx5Q+xGQxg0e61P6m4nDu8VV0XilWloF25T90YJ9ZeumpT1D4ulQtMNCmHQHhQaXgFv4Cxg5TkYAUZBoYoF2GMwJFqJFaJlXJhTA3qvWDUCQP"
    "soiVg+zODBf8LqTrXeBHVpr+TPhfPVqBYVEycsVULHxd8B/XLCW26Rii2RIGq+ouasofXgbMzYejVHptvYvOEInYjz0ou4iNqrk+o6FFysRXf74PXCGEdk"
    "X63mqyhOatpNqjBvWmpcFU9qNVxvE/9pO12nVd3pLFR9aUrNOB14sFx11QOOAm3dVV3YsaNzV3V5toQ3vs215mWCdgtgIW8M8+cW1POF6Wn1POb24Vxnvt"
    "SEf6qdZeoDgApPHOjC6RjdxNxNOLeMzZdF8wVsDk8c6NlZzuvdat5SzQGaDjy/ZQZwFh7zeHYHCznTW5DTow6oQ3zI45vTbZuXM7WrjX4xdDrOMliY+Hfs"
    "tJwFvNKTblPDuZaIEOTvBfzNjLVLRiJNw+EKqhKFAaAVH53KQl8mCIuv1PRKszDvREya1pHwzUxyTUFmQZjgDt1Sf7OwJm5/kpdPKzWeCNAxRjAumFNgEK"
    "cnccstOA2FRLOSQUN38Iq4M9/qdxKRfphB3yXqGhiXuJ1pr2Gd9VMn8iu2Px79FL4Th90IrGaXVZNQaSaxA/BHHafpyBDttsOnYZWuyNJrOSIndgHP4TtG"
    "rGYMRNIpc99zbtbZPzY0aWr3mIxqPP6eyj/4bYPJnS5IlDpRbYVJYfvqqf5cd34ozna5/r6Q/3mHrVxvScVgiHCoUFdisnxny+iXoSF5ZYmrzxTxb/h0eW"
    "jcHDSuDJg4aQ5XAnnp8kLYDVrkW8z6DqWPmK8amkq9k76u3JeT3I6yXmj+l1b0SgezRYphyiFpeS7b6Xf2eRgqGzRO0XfS7spUt7eaoMsmqYv1uq0WheHo"
    "imHp8Mrmjh0KyghY42P1UUf45/FDqxAYfdnylsMJn+JrPB7L+34fu8j0gxaGebZSAZ4LW6papiuGLYiSE7WyddEO9lTGMnjyuVXVLK+MX7qql7W6Qv5dDC"
    "fEktJUtH31nr4ol5a7axzEhwrBvr677AfkNcAoypvMsD3D5XyizwVEurGMRZZhlWYhAbQ5BxgsarpEyfEjQyxLFfMl94jp/GqgfWMHQhtgmxoEU6TG5UJg"
    "1LLQE46m70Gb5FNOlE/56L/TpxzxLWQ5vuQg7UuOxnuQFcTETgdKtkQ8X0PECICGKC1WhQcFI7x48z0K8trX8hMK8RK1hbpYQLBliZaFqpRjWHhbJxr8S0"
    "JSk6F1ABYZsT1BqgwIJRt0qrGhPG+bq8uP644qQyJ9U059WSTrzesEg3BSfGE6mAl4S22hyCFFDv+HY2d9rgcSYwGHkOpWIAOlcxaLqwAFtEK0N8oeA91J"
    "P7D6a+or9yzRVLNCjblnjkZz+D9WL23qRTTioF2nZYX+ioZdcziK1dUIZwUfHu07p/rOnmwIIpBM9U54V10FvGQZUqn7LbztWkKkUm9040GdPFODSn0xDF"
    "vo/vFRxak3XPght1B9yVpOHdluXR4ki19iR8VPOwf20ZTCJYti+NBHSFNxHbHDTBRx1SA9sEI2DwHv90GbZPaAfAFv7d290icTyCtLV66joKro1qw9q0as"
    "O3G2AG0qEmCTeClRyVLwEC6T4udU0zSunGxWco8A3VpclmCKjaB+3UdI72s3UJu3gB9sGuk3PrqPR8yE+NlTxb/2LLp+kBvzp0t3OlubOGgzY4P6UHfa06"
    "I4nxgjQo1gb87wO2xTyF48jtnTF5WjLVw90teF6PQRwBCRV0S7g4hten4nodMwvHARHThNL0jQ6nJzpCDiFreoO6GBWJtkbZSERe6TPyje027X3IqrZOKB"
    "fsmgjJ9c3tEHEJ4IFxfb3lBTlTF0SH/e6614UYX/hqdquYqsDJEwu9nyJ1JzbFEz6MfHRPpOiojrjpzD7gN9oCF5h6/a0GMp5hN2k2ZI8phzuKhGL9H9Eb"
    "b8qBqz19qDMpntuyadV8aVds5J+o2bcDdoveVaX26u9ZV/022YLUCbCh7GI2lbvRWR9lMF9DzhaxT73krhHnRExaVyEh44fvQ4HYNwrPzeZdgxvPgTBsP2"
    "uzczTmi5cpgxqrbYKkCIQ33knny+z7jE3DR9SU7e+u+VClk6yMjWwH2yMUn81XfsaKIt0kzZIm3jyhxFu4gawsQqIMOoTvFtdpKKx+rw91qKIha36yQnwl"
    "NeEFMpS/Ll+0iU9Mh3Wt2I7ILD6Otb8KOYWx9WMlOCBtgCzLG/TLWinHZ1TvkdIkNF0+ejtXa5042XijFsK45VRG3HaaKbsGRmoJlfpz45ENBH0D714mg3"
    "KXJPjvEmPFU8vlx08e5xUNPyutXrw5Yht2yLZM/C//NVQTD2A33nUN95IIe9kxa0b1neDnCgX70DmlZXZSBYS6o8WImuo5UcUwOy1ZjHDdEg1ZVEC4lgqE"
    "REwa2CQdcNUCMAAbEl9UV56jOc76eksxkUt5h9nSXJTINcB5InTEUkGZhzF0jm9GnzoRuf4vwAgqnQNLfqcZrI+UQe8Kb3e+vkYWTrw/xRUowwCxKbG0K3"
    "dyPRAp9z/EwOxpgOhWjOdVcJKZzvrsp/aYnvSQ4pl0osslkhk7ezDiizuLNMfvIwesNums065O5/cs6hpSQwwaBEl1qCJgqtJ4dj9GRTddJc9m7TgdEJYx"
    "+fUg6WlPJMtzpdV1GuLlvhGYgOmhD/VUxqtZlSJUR/CXKk7avAqYy0Ovpz2e2DruZOB6VbZ7zbSv8F/yDqsPX2UA7bUhzLYj33WeFk4uitqK6dn8Mtc7x5"
    "nZy/gkFSwmci/A6eIy9vgeXLIo5DccDHTnByVLjK9x3K8/0Yz5ZMD3h12068erxbtZznXrYD4Tzfti3WHw/pSKpd0lWButIlYngNZAWVeWq+D4v35X3RNC"
    "JzdfCLcjCkuolyB5X+CdVWg2dWJuVDu5ZssCD0ws4QdH88i/FLtZpsVVcGt9mhVc5vNmcSRufwuIMVYcQYeKKB2PKgxpZTjB/Ow/280o7H3EBE2BzsD0vO"
    "/r5zsO88ZuMa9sCX6txHUY140c49GK42QCQ8TKZRX96x8xD+9SD+s79fRQw+ODaSje+o1rftbCmSrddPR7Idz0Sy7TOe+PRk+0k+HwZ7T0cY0NF9aYi1X+"
    "7xYxg9oGyQYomrBcsrimSESP7p+o3e3+PzbzSIeGh52L5q1lYXoQD6Xja3Fa48EIZJrYzaRE/exVTj3uKkWC/H4oLMUiZ6Y2kXPvRbxni6SCCWq5y8XjEx"
    "WZkO+Ee8VwKrlrrLaVwMyv6+KsuTiuFbFYBHVguGl2DheJ2QuEFclbqPFF/HaiNAF9Fgjz6FF8fvaHUAd1+hOtir0iTVYXLCcK0YZd0BEeXrsYEQ+dWLWT"
    "J3kIamdOEM/JVvtzXDdnc5nWeZeY8S6vElUvh9iTXGJTNtPjfIuXQmUxRjQv9sUHC/R8QPkGuZZNH0SVvqSpzEcJnl3Y6TN1F5106Sd8DB1+fqEid4S0sg"
    "hEZM8XSoVPtoxbhVEHUgjrX7D/24iQ4W5Kr2FLYVlcOVQAYAKo0Za+KUKKDLNc4M6FVJ+iyNy70xdUuETtaASkXIpSvLzBhfY4nU0iZ1ZfLf6BplqFiVKM"
    "ZSh3ISiRk2kFcWxgW5tWtljLMTwZSeiLIMZHX+PUtcbVKiMnlaAeXxWGFPiyMpQwqtpPOEUJ8neCKwJ6m62SDDGkWmYe3AWfs2AbGw7I0HakaPihkNHXmc"
    "WRG1x+12h4kYSiqC1F61cRiiJ7qCd1XJ/da6DEV5qvBIVWzTl458GXWJRcfFRzC7zHFbJVBR0hLR0dtkkgJFotqhYyYfd2SwY3PWs+8b8WwOX5XBDOoyvv"
    "Rr9aIRtgb4PWgZ4u3dgwMtukVWhulRQNcv+84jqYD0frWNjK1MtmZhlSgR1KtO2x1UCouR35qlR4tup1LYWb7DW+bfy2606AfwiH92QLyiP1f+xnj86TgZ"
    "ALstoMKNT4dyGDGK/qZ8p7cM//5Mdt4IIwDsNN5VDjpPoem2m0XQbYrT4lGpMA3NZ+6IvOWS+MJtnsIiRUGrUuCWcTdacJteSY2MJ7ap5S20vT5/77apBH"
    "3iLeN4mBwR5a1bdkSWh+jN+pTsBasl3fXGLXG46ZUIe8R/BSD9gAvOT8f+4wCtXTaE+R1OAV4UpuE/qS2Y9gO0yKEFvjXnSb6zsSvOnYy1FlTPsQ9+xQJk"
    "OgceNE65pZbJncC3CzYorflOe7hVO1UnyDIkmEBNm16hKzwqhTt3CowCPhKBxbQi5uwGgxXMXFEdJO5iBq9wonfYSFUpzHT6hThsA8kxovDzUi7mzciPYf"
    "WgZYsvyJgci3j6iWhC6+HN3Vn+uZrPyhLAeTruAJIijchN0FRS8eNimcZyCiJlq1AWB0jwl3B7lkyoyVH++zZjf2SAx6oFx0qBHSw8GQyCnNavvHbb78R+"
    "vPlMWXjdIJoJJLotw0zKt92BnOCGuQrNQkwCbGmJYwyOmZ07/yPdX3knDfQT0WMMY7ptEl+ajB7/LafzL94mITXH7xNtCax97K5pvNwtsdF8IvBS7YHmXd"
    "PEE+Xmqq6k1348zZvNyuiEFW0tWsTnpUzrhpvbGB7rthytJXmGdPlgcquLUlYDQuMa8LZOB+wldICZTy1022WwaJOxz+Tg+2TUs/jMGMa0RQSrwByBXfqJ"
    "YGfdKEawdEJf8+cE1iWhoDshQRunoFapNLwF0M8VkKnAcKXwn/85mwKn24AVwTokoEC30iJtRgGKX0g4SoSZ+Zl+b0DY5KIpuNwhST0LFxOa5lKzQ+cvWb"
    "hrxJLFuBZ6YQWvIBlL+cbrnH5TIB33OV2/XRoPNGJJyPGAE82Ud+4SnAgH/MWy1/LdQrFDidvxdOS1uk2vNb0cSszH31KeiOk55o/UHG04anIYpgaET3Ac"
    "ghXsEWuxahxDI8whBd3jFqdkDjbtth7tgtVgzC29c3vdoOfGJwCo6r0BeX6bMwc5rD0XG0XyutIDDfO+zKxm0mSGN9Fl3b/qO7+2dfpfSZ1e1PRazZIQaJ"
    "3FXXeCnHIUxvRWAGV2oegqzSpBajIw2bDVW5ItU2J1xqDof5E8vQU1X0PRtwjOoIUt8MFG2J9mMwxVwxnos4CSuhAtNoo7Ueko3FrYdcd/lFL6JohJrAyh"
    "yJaBWo6X3XZ7LGh3TQKt0Q1sOEyzFYWdHLo3J3b7zv9If1tY2pUnblmxRpMqo1/o/aFu+G7azUy+XINE8+if3WENJGX4HYYM53EoHNvRv7mmjvFA1jzKA6"
    "rW4Za1CSGkQUa3u511uzs3xcUJAnaMarfrX4KJORLZAt7tGeClYAP6PK0dcDTxYaqp1nbO3n/iCep/zk8QXJZeROVpJqlxu+7IQS1QXXcZqIWdsJa4qR4m"
    "kfk2a1CJWtoYMPE4F+VMtZFD5uNMl7tyzIuUBJ3RGL+ZzdlcCv2mt7nX5M4tek0knu60PAjGRfH2vtjzTln/fMHrT7H/gZGM9YGQvNrEmjC8RWPdK/kYdn"
    "tmJK6dKvwLrAiNU71MpNqSWbIFdDZKLVaCMClWvOVOMihN7FYzxv/Lji6j0PaN+vPGrSHTb5Zat0ikplwwO1TVYLe+x+bnlizLXUsKNaY3tYgneS4mgs2U"
    "sqSh3d93ttsa2v1SQ/O0Z3lrOCp51hjTWqGUPaPxOpiQGgF2ujm63J71/5I4+BEuGzHmFl2yti9SzGYmn3Bv2yr7llMoU33ZSYJqgqRRnRhy0+6jGw+yrp"
    "7xwt/sPPa8yXih9e0xHkrdTdxdxuqjcop5HgBLr1rwkf7IsLc7wuvA09tG05rdwkSZp6tz3x9JhpsIwM0dUESX3vG8uAg6xT2OGMuHbsHxYclJjjvBcSc6"
    "blHxIxjr8Gv8Zzv+kxwXRE09GK4RFyYZTWNIVsUE8Y+nV3Henz1H+bkJZdnqFvUne+zIkY9PxV+71fsKxVNON5f8dsrPcSPT+4Vac6FoLLewu1q4/XaUZM"
    "ry5zNxZezm8J0C/Q3q9TK8Sbxp8QnMYSHC/1m2dGZltlchredNMkzH9TgRVvnQ2mk7ReT308YR0o0cSKFDw18YTCufGzl8pxtesuJJN3FGSm3ljEkajqaX"
    "NmVhVm5UF0f+DxBfEk9nyrfLnjv5HW/Gsvk4JGWmTGJ9shi84WbuoXUE/4VXwIKblULiNrptN8IH2uu3qM8L2Qk8M8n+FEYPeuozHuW0C9Q0a6XD3XIUy4"
    "f5ZwDNtt+Z7rjJknBdFu/YKX0Wk04AQEdMNhfwMzkC3pDvRk+7CxhdspkFoJXgzfEWO28lFsy1327CHrda+bg0zlPwrz1aMaQhm/V0iFPo+qCaBiF94hQO"
    "e2CNOYW9IOnCths7BfVOW3oY1PTjD6h/tonou9MQDGyXc2A00ZK0kkQs9SZHMubnm1r3dtfmaGxIUdkKelcqTdSejKHLLQ/kS3sL1C/qVk48OJqwUpESlY"
    "+Rhti9jay6n/8bjhL/7/ib7pjErXN1RQM8lSWkmgnepdSe8FdlzjBczXHEWKLL7pDOGzpuJHTSFFDGnr9Yhoc5vj134ws+Plj2+6DBFOJoseHYYxRmdv6H"
    "Y04nvb6KDFF29LM5O3fS9suNjTCQ0G/xNRjpdYhLBbZ6LJXzZjIypa1uMWwL/WvRFnyKGeaQ9srnoK/GFjcPOukpYQppjpUkPEloF9w2JmZmWkg3YRSAjl"
    "+dA1X/l308Vbm/P49Wgn/ccbXe7x+vrk7BDKdFVMVUZa4+evml9b9cHr392eidM9e+fnHtjcvr370Cf/+/Z35bd+obl7/auPT9+neXrn19Zf3zq9e+/bbA"
    "17PeemtzyU3IBdBpe6BhLhfW3/odd4OfzjtTlB013Q3U/Uc43NoX76+9/ezo3OX1Vz+5duWl9Tevjr57Db68dvXC+rMvqEGvP/3i2uuf8VueodVp5C1gBS"
    "w9f+527aUPR+fOb7Ur3DxQG6eNmqk0w/Pvrf3ttY0f/oi9qfbU1dqfzqy9++Ho7JcCXFdhuOdGl54EoI1e/mj09icbP7y88f4Lon9M5MLlU1XY7GRHf/jj"
    "6MqrPK/UCBuXP+QRuGOA/bXvfgCArV28MHrx3MalSwCwjSeeG134s7UgwzJth3GCA177+iVugl/wkr76Yu31i6NvxQbDZq9ffXvtiQ9GF16Elte+fWvj6U"
    "9Hz30CUIP2ClKtaRFajJ3iPD//LfS49t63o2/PIdZc/NP6+5f0Kl54tnDsgaMnju49eqi83Cpc+/pi4R9n3hZdVBBzKjr77x9n3oEWZzaewy43PnoC+h6d"
    "e+X6mSfkspZcWFfb3HSeAXS79sLTo0tvwXfXz7x1/Ynfw1QAtRgN1GwYdjiBVYThM18NK6u4zsvvwB/drt8awgz++e0Lo2++FGAGdHnrdwV8JaZAjrppkP"
    "nT4cKC3EzYjbVnP4b9Hr35CcLg3MvXvv8DbN3aJ++P/vi8Hv7qS4Aio7N/HX39JJLIM+c33of2F6+feXbt+T/rxjBMEE57fa/ZTcJIDMATFgjz1Re8hQh5"
    "ObCG+bO/h00dvXB29PJfCnchiFVfu5E0r7//v9ff+QCWufbM66OXL8MWqz7WP3l+dOUczwFVFhxaL+zi+sVnR9+fxb0hqG/88PTowltqXMD6609+MnrmKX"
    "47ugQDvAyYhAh0+TXutOPixpnd4lo++ItY3Vu/HT3xttkhkxFAjVnK2uvfrF/9eP3qRQWmZNptg6ab3Qf4wALZ2Sc2Ln0NDXhy5hjqEx5MjcSfAJzWf/cl"
    "LwPQgfFRdwKTQNkLCl5r0UvGTgJYp8DOD363fuk8LBqeA4S2Mg9Ap+t/eYM/5F1be+MloPhxE+LEtjaBWWzFV18AXNcufsDDjT767dof3waOsnH5MjyHPh"
    "VztMhNYg0omQEzRLVpb38CTGv94qu8yde+eX707IvrH10FvLt25akUwxXc5psvR0+9uPbX93MgaNf1tkd6+sr1V99M9Wh28c9v/8DrEb1f+Hzj7x/yktae"
    "+3D0ynPXz1+6/sEbYiRg9NOiJrk1jBRGz62d/5LZsSandz9cf/t5YPVMN4IRX30RsIIp7drXr44u/A5E2NrfrwIxrT/35ZoCIXtXWFSZ4xKtW4MCxX78PA"
    "PVQgpqOXruvY3vvlO0JLCA8eKj1699/enG5RdHZ5FIoKvrb74s4dpqe+aw2T3DnngEwg/YPI0BEuCpAdf/fOX6+S+scZIwgc3LDISof/7LjS/PAqPAnome"
    "xBzP/12rFcTo1/7w9/V3LyLS07fmiGtnrlrDsRwFqIbTbSwcpkfMjjW68PHos3ObjiUkwxTYcJ67PIUqetcz58D9wBxGz3wppkFWBk0CzD7aVeL7yDkIhq"
    "jLgDB7/4XsrK6/9sPoykcmNV774f1rV68i75CdCBym0aET+MQaXRyL0zUY5thrz//P+tV3YLDCnmMHCqPLT13/nw9TSoXJntR3UrkjsKiv5rGyc4P8C7mD"
    "ZBmq1luoE0RhBZYLv8MR33lSb2WE3tC2v+wngoOrES7+CeUJrZhHuP7BK+svPa3GWf/kxZRsmXqsC3gIsq7pea1Udxt//wi4MPHfdwDy+fzXmOfo7NnRmW"
    "8ZAVg8AwO4dvV11UYrWuRxMdFgdPkb0Chg04F3IYiYvqQyktp9XMm3fwZs5K/MEa99/dy1r59fe/1pQFdAPwSdqSJoTYRqBVrLBSVk4xLszFNZJcRaDb0S"
    "mkAKAMxxLj0pRusGcbfTobrDpgKo94t0ZWYta8+eYTrDKf/+xWvfGSL9patrLz279uUza09cRqXtHOwvqlijp86OLn2TA29zxYLum1176HxhdPX3a++8iz"
    "THS7CYmS0xzr2y/uq7gtqYPuxNRvmOd1Ow3qIx6l0AENA1kGcuUm6OPDLryxB7qvcfXoU1wfRB+IGUzq5AgXDj8t9BHUA8k98i1EnyGTq7GophmDOW2gQ2"
    "/TbeB+vmE4TiH99OWz3vXll//wybJQjLS0+Cyj36+mswggq39mYK8NHos+/l4JxuNt1Al2kUp7FUqGVv/5WF68blq6Nzrwt1LysLLQK1PiS+8uHalZf/+e"
    "0ze48+cPyf3z7L8IdJsVKLn317jlUrS2eedwyzL2X1WTtmgiDH0nvCNNTYDELBQpahaCx1ULHYSz+AbqInTJOh/KbwuBNrWz0EW12UCKjUmavW6SqEymrL"
    "6/l4+wlQK7y49sM7o4tvIKBAjPzvuY2Pn2G1HSEhf7LKggrHi38DnsRyD0ZGdo4mEwmuq28a5i5eOtVZitx4K+OgyP8typXRuT+B9c2jbdo95tvfQN+Abr"
    "h9BIktjBBzRexK/drVs6Lj955ev/g97IJA+otv0Ahvjc7+7fr5i0i1rGZKrQtgBfQGquWkcYYOxlfiJWOYxefRfd51lGG02dw18yZY49oLT6iZ1yt1us0P"
    "LKfr//MuK4Ub3/9+dBadDtdffQIMB4aUKK1WWcUDEyzvWakrZEKY/PD02puX4A9yzBS4f3PvefHKQGWAo7n7h/f4OdjCAv5SASCBgT2zs6fAgqKAd320MR"
    "cbzPXnhBZ89cPUt3XH8PjQVI0NffHa11cU9fKHoP9c++41KQmeuf7Wy+sfP7H+6XlAJRwWev7tJ2gqfvQEYAITOM9caBrnPkVJYMAZ/UCvPUMzacj6faNz"
    "H4FSBhqzwgFWedbOfyw26sX3yCH1FA/IMOBe0Xj/5ksTN/QKclYPujAlqsPSZbO1y69mJzB66k3Ya8V/YSYC8MZA1CGZu0j4U9ClImjCF3Nw5snXrv4V91"
    "uOnAsXGuS5tVe/xxld+QNp9n9Xpi73yagtLoNZnVrBM45pzROmEKRI6qbvRwkqnrZuTXpSvARqhPpu4+m/jT57pfBzwKRPRxfPr/8VFaPRhbfYqAGAMbTw"
    "b1CDPvxOd4kBhcoTJNyJzM9MBmFOh107CBYJvY3LHwAPBnYIEweNye4cdR4/YW8gUZrRraYi6cBkckKL/2PcCEk8Wvyvf34VdJkU/xJSiqbNAEnPwXCaWj"
    "QkNC5jj8cuniehe1fEwITz1ReKyxCuP7Px8Z/gydZwTlGheEhEvPYq2EBvTMYwiR6yBBVrisp+H9+d/HI4bh0mS+NNuv42aqTczDR6sgKOgISci1zvdYaE"
    "/P2wnywdk/IqBWrZkr9b/8vzIDR4OliElC4TqgMGw1KQ/T93gfWRuuP1Uas+LhO8YS3fgt3A1ljd8Zezb89+aL9FCPAT9PNQAwYs3clTWQU7FWY0+uGNjU"
    "ufgWqOLgehRGitIvPyn9++W3fQtAGxOUYkk/NRf3H9ye9Gnz0FDHr0zHvX30RE04oeyZX1194E1qTdQizizn5psEwwpxb8aDl/tuzXovlAV7D9eNGUiGJJ"
    "K0hoe1tgbi6FIW0wo8pHvwW04oWBLuUHrVgpU3ObaCKgBwJeMUYJ9JQ2DvCC6298sfHCk+hCf+ZLTS+vP33t6pc4pytXUCcE6+zJ77ilcuerxtxMuksVas"
    "7VFYeQaFU30Ro9LcTMcB5s3hAM+RMYlRtbsDfMfKmGzaXxWg3GutfaC0+vXwG6eQJlyiX849iBI6QWXHoWDAbVpfBqfP0BEPSmg0sNbQ5VNLD5gaOBYcae"
    "eQa35DV/WLt8DmXn658p8Ql4B72bXbMi7QShoNXYZpwWy6RjAlaBbU5AbkZmBnzvCuAO2Ys8BtYLxgMAQMevL6inpNec2XianVtKH6yLkxQBSnchgQ+1km"
    "hKaNjGifogqLNYG6OOB0avfkK/CO3ZX8JP/3HmI00tYE+B7grUsgBs1qITzUmI2N1Wi9gwrPuDP0qe1ZJMC0dapvoUPDncBEXepM8SKNkU5mwwr3V0YQEG"
    "onUh6rz9V3Rov/3i6Ln3YRvQhhkcAh0Smnz1BW+w8j2NPv8jOlTPfyzNzBcEbyGcrmOJ0iVaBmutWUmBTQ7S1vMSmQRxjnQuYopHhBsBA8DLcEb0MqzpXA"
    "ZFX2TAbCjpU4Z/kvCPZjC68OnowsfMBADzgA+gsU1T1PJWVu6ADzd+eFMY5MYyTLG+/urn/zjztik1/nHmnfVX31175mWEuWwP8KBqtnomYC8DWuLu0iHX"
    "+rPPwAYpiKBafeF31755lxnUxuUPuQHrK/jk+ydhe9SHQlmladBwLXfZZfxRS//qi7UX3x29c44sLdiLi0IRVj4k9oe//OL6x5+RoSGOkHNVgfqQa4E0jz"
    "ttbSs3wVZGX41BE8KnY3NYgPvouT8QoSBdxGnz5KLytvHc63xtdH302Vuod2V2AVk6eXkLuwr778ZTtsL+/Q/eW+CWQiOHZZNcGD3zWda6ZUTmMxRGNSGx"
    "xOmgmAbXTwcF4+OrIGTlbyp8SMTJz7k11q4cUslPLF1LrwWboGnANmCD/+AW4nvmPKBHfPb5+tVPeSIpFG9E4UpMqGQAlIEFXIS1Vb/tJ4PKqmH+YZ+EVn"
    "gUduFpsBv/v9audbmN40r/36cYWSkuUDUaiYlTuwsaRtEUZTGSKK2GiipRtMaQHBITgTMIZkCKhlDlXOzYSWytvb7HKW+yuVQSO3ZSie319V1Spiz/2lfY"
    "851zuqdnAFJ27ZbLFNDd05fTp8/1wzQO9e234DmZIARxTbaXYv/0GaL2a3/49L2fwg1nosnD1FQKRa3ceeFtkZUHz/2MPvMGsKFZ6VJYwqpkJoT0IsakaQ"
    "eZgtLqkyXxpNYSj5lwNBOCfWlxdfn8I98+y/jrTeCvN0N/q2TWCOjrHH/6+LNJvKt+VhL6zkvFSqEtUSncJMiAhZbCCMg+5Q0RCMHd9//46QcfuXEPVaRp"
    "xu+YbRmFw9Q9+PdnkV3+4EcQCXwSBTVR2vXsZzjoBO1miQMQmvdVZfqmNAO/f/jYwe1n7z72uMWNyBA4GSSvOCOGdD8J+juP/U78ZWgLmpEs0ohbJkJ5mq"
    "VSNJx5hRszl1RAtNx+9rMPXoH1z8u22Wp++JXPf/yzEpph0tF4XnLP9LwkmMv0GFkVgjGg7n71R8l8iHpP02xERwPvKWqNB3HqSh3J8sup4NkC7TOQyQrO"
    "hs7Dky+RtFS7qozS02mEzQAJzC2t+aOZBIYNEIkrgR+z3Ltv/xD2ZNmbesitGfAYtz85A4zeXElLSfDZ756remtUv5rtWQeHK8QUlxeYOcxq5TrbFvT93Q"
    "/IsnZK7TvzqQ5ZqY9h9732vlgIXXtdgpHjU02YriKX737ysq7Mce0kYAjb690/WzUusxDN42IgvIv9Pqks77M3n3LHkB2RN36OSR7gHk/8Ygv+35+dUK44"
    "ZJyJaXXFwkQfT31McoskCUlpWseHz3/26/chavSiIBO1KDWgfBDF8xIOy52ff0LnWTEpbAh4iyvKJvwqTffKCznRovDcqy8qBCxZUu/CEFFfOuLigrsXYg"
    "h+gO1NcysGJMdb/20JgJjy8x8fGllwbsywNTCAXiM+frXmERJ99FVypYWsZBId0yotUFU6uK6Gefbg9m+pnWfq2cQ0Qx7uz9H54Kc1CSxak+8uJn3xUzC4"
    "b+9cEUXApdoQF58QN3z44t2Pn5VvjjbmUm34xVS3NIY6wqsvW2N9rxsk7U/uvPgmAgZc8JBRAVJuNIN7nwv3KtVmCvKuXytMuY55YS/uw7V+77GDJ3+Myv"
    "fe0+AMfitKu/2UOryf/ImMB8SwLKqiFuWVqBQHLaV7MZPufv95oAkrsgQ/w0KI5QcHb70uacA7P3z84Im/KZcZ14GoT2ecOH2L6SCzI77p+vjxBMsZOlZc"
    "YKb7wuOfvwpZTtrZvUeabMXSPv9ywWmyK+48/adSKbLQ1qjL7T9ISILW4LpyQkDcUlh1P0nXMDuLjaLdO/3ZQb5A95y62py1hjetR6Weg6S1OMEm9hN5re"
    "LbkWsFH+rnn9x5+lcSOVZtoNzi2h8/J9XJh0bt4Y/+AwFl8VENbMlBBMjLo+XQPPPc5y+/rqmcN97QQ/rR06QdchFTAi8zpHiPjEOHYxV79sYbNh588PgP"
    "IQUB2HAVL6cN5UX3ND+Gtci38kxIqTlpco+Aq7iI1T95dkq1yPpI2appYt+sD/HIqWfn9foWcjUtV+WuAPOiyK5IPZ4MktD07cfve3wllVmjvVxADrRpEd"
    "dbqOJ2OnQaZDdEyDAmR8VBee8A17lQIuM7yNUnsoEvf0zn7OBxoPyk9zu/+KU0OaO+5fPv3P3bu4g1ZOQjj2drfVdeOsV6G7xrNci92eIPOrdnu/lnlfAl"
    "1IULzrJcOCKViFyRyeC5gJvDk4jU68UBrPGoD5eM890mCojjdETa8qg+zyGNWz+5NhxiAw90+klaHDz5ihqnpcPEMZSjo/k0K44QoJZMbnLrJVYNOjzxtE"
    "Y8nnxRlJoT66CuL5CCYnsGtIbgYnmBB5953eZBPmWbm1YHF+3Ft63bDsQryVFTUg/7+XphfPfuM+8i6a/bV94k35VA8nRwyL5qvFsaAPgu237nrdssozTH"
    "dpdTMZaAcHestQWckmAid5KbMb9YO+YujOyv5j6nEqq08s9f/oAOOfWqOZ7n/3b3R88KOdxkrBWJ7A79vgydicnBAxjAiB1SR7SzEZelTwbzWaplNqzlfH"
    "Xgl94B3zGeWwFdPLlP339fQk7QAk++7WwFTtoFY6GBa375R2Ql+eSJnhn2Z9Sb2NynH//04Lc/sL8HiAYJv0E3SvBrgJO786aLq0geOjEt+/sC+QAAiekD"
    "IWX+gs9wJn/9V9PL0jDepG1KInAAM9nTiIKT6NefLrwpMT5B3tIiDp5DLPuz//y+pB/Eh0diQFZRkmEr6vfhWlszhnUJkZOYngyessEqJ0YEF+yUsr6AWH"
    "jpT0Lxsk5FEiMQFK0k7jfjPmkIxMz/DCSo+oNsb7hHC5C6X/9IPAHE9T96QQ62aCs62LRwcdGmLFfXCeBiNvlQc9EFK9ifIjAg8omKb2IdSsSB3uIE/Kvi"
    "3XhVa1wsO45Rm/zKVCha7u4OfdxnT0prvB7jB4+qnqQ/CSQgRYUoQw22YQMNVTUvJgLZslFSVGM2UmNT7wIqkKPBw0k8QV2bWjOM/fw79rxIYADq3VhhYC"
    "ln/KqNuylm0rt/sQEUA3b4jVp1Jfs5seNBNhgNTihqYTr1KoJB5mfkfAUP5TYo8X2zSIhYjfBdmRP5CaJuVuYKKuzDVyWZUw0q1GO3t5+984vfmAziqxqP"
    "MlETzIJZoJaTR0D5Ly/f/etfHVrcF9+UDISb4q8OpnhKQ9d79eiivKbmbdgeetDBlH325oufvfAbi1OTBJsgCu813P8nRufgJ6+T1J4Fx7HPT89gMhEPkw"
    "wWa9rW3EwnySuYO/U4ntPcHxyDD56pWycmvTvt0dYztBwbHYT+ThnzHLhgNiRo6lC25XRjuI9AmZfIleeexpt9L0o3PegVb68XpzF+8ZgUXpIH3ip/yUkp"
    "eEVGD8WeBkiDak7viL7RL5XvJUXP289GQ6987t79sw36ZTunh47u2cZvV1Ku2SFqD/e9bEt6L6J1L0v7+Pk7yRimidDDE0HmZUNPYKtehCDbkYPNBK+t9e"
    "J9vAp8X6g+Ip3b58fgUpcDBaQTuCm/qYuTmyLDyS0bkZLhdWejgvZPXoAVzMayrWFV3PUG3qLNP2lla4eZ3ff4FQqGqLnXIx3jpZkXC93xXhAvzzzoFi+i"
    "hmAr/MgdTwXexYGQh3uVw0P0yVIHylbg4XiAFe4EtbDGmrOf3Cr3NAWJN3XKhvDUG5E3GCa7UUE7kqSb2Z6PcVSQe0i04OX65Uz7EY2MbVTyujsYOLi1xZ"
    "Qva+BdZz4iYmb9TZAIw/boc857o0ME3hL6QH84NmAEZ5bMEHbBmEjg4tXKnaB/ZZSChDHtQITuyplI4ijwzqN7DMWMVkUNrfXspnmbuBQhK+Q5ni7GXsCn"
    "fSGFYTJnAkoM78wwpuXhZcv8ygFeFwwNM+rRKDVeU8Lbpjxcnu81OlZ26oeg1RadJ4j3iMcKrx9jyv/skVYZRhsFbs72QhyyqO/tZbiIAIy4HheFoSCd1G"
    "AmfG1Np0Sl3l4k0xzxsu3kRABqBlrOe+HQNspv5MFh6DXdUel/O9mNMQKJgo1hzIyvh4hZi1iHU492p4GPgdjR55mjI5eAh+LVDACDTnSKFa3HvCicO2eL"
    "q+KyHL46hDkJa8o1TFspDLwr8ppAHF2PoxpfggmTnI+jOc/YWwU/zOa5wuEWE9th+soX2aaZvTl8NjlqPTwfZlKTVgH3kDSLmXYxN8US9DeoNTV3yX4ugW"
    "xCoJlANqUdSxXdRgNjg0KADC0hbEv8r1dCr6YRbMv83TMghmkQ28rOzAaGGKbcw4+lPVMX1AFtZ/ibh9fX3mA7wpoVtZqOsXGW6WTuo0h0Q43vIBw2Yw7p"
    "0U5ViA8duODx20qwLclQN0yZwIJCpqZkDKJzRq8chlq7ZAtx0PRhBQCczfaqWm0asXao7dH1u4skF1hJKUsGHufcSHCBr3HlCsmSjOTKICGpwGgIa2NYCw"
    "bMFuljaE2nmKQpnbIaRk1iUd76fuX0yiyoHNNgwRXxNkAc82+1Am9lC5aRJ1tMPftWO4iiJxlFwoO3wBo0FdhafWTm4u63YG1tJXjJA6nllLrd4jfZALSG"
    "t7/A9EgKZgo7B9WbX3AGJXbtjDEEtIjVOs3hnGOILFQ7wHbFzJW4442EdVAHrq2C8EaiHi03q0JglTp0d8CA2PiEwb7iCZQwNpQXe5kVLYW2C1wcG8sDIn"
    "FS4F6UaSTbVaOUqrqbDMTFe5uFJmywOBiAbgbZxl/pUwXVtsT/TqPaaqKlY2Fti/jHQbWJHNssYW1YwXynO2+PPZ96OnS5ehkm71gVC6hn64XoFtSQb+dh"
    "WtJchrvcWqsgtB3smzAZcYgeCDEnY5hdnrnyBApFqrYzsiVSB/+2qnpmLxvRA7K8oAS/LZbSFJRSOzEV4zPwlo1IEz6nYw8+LFfI+7uHK5VcMSdEntqMw7"
    "BvohsxOryWLPO4Qs+TmV4wDX1zLbaoug5rI0AZsmr8+2Ov1fQO0CU75P4EFvpWmcjWMNuhbrkKt2XEbAleybU/LfFwaH3Mmq0eUXV6dqtmuFh2FvVWGcuU"
    "QjQZ7krYHemxqefxtUEsos2ek7dmdtaxIAzorRf626VP3XNBb+cFNSG2ekW/0XZ5m5mLeeO0qIr8KcUh2S/ENL39uHCsMga28dKIX0YDbCRAbwvGd4EigS"
    "JiH9MZn/2QONplzYGlIm0flHrODoC+y+CCXL42nS6XcmZensw02G0pG+zzq6343M7AudHk2DucZmWLcXMMx3/MPc4zHAFyW2EKGCkt6pnXzVCLoI5vk+Zs"
    "yFUfYYJjaNOedMMNopsRnez6qKOxnWxH6/tUGtSwbq7Ni67LOtbcLuLttH6axryddr4bOjILPnIE5G15Ve7KA+RtN/T3S1bdAdBtG392S7TbeDIb7bZkCx"
    "3Em+IeDOQtTLZTMXui3AmZhPLBwbytGa3UU++KjhRiI0z2WG6bI97jTCrb38Sj6rUgTO2xpVeBvoVSbGIp6HyBxTdtYtzPBkBDQRpxrY7w98deySv4N5IH"
    "1LAAbzD+DfreAtuCKgJuyX6u49/sbaa4/kTuHy3jEsYcGY5Sw+4G93ZJ/mWpbx+EBaCOqbrjsIrw2nCxBmbD3halGNwl2bga6m2tDDfx25RziYRJ28Ci3i"
    "TQou1MoIUfgLSR1gtMaziV/b64fEVvmI22e5X1Bk6Y2h3cuH8yNd6cavdBDQi3NoRhbO01PgSYsYHCwauDjzQbBWcuZMwVBUeGiFUCFQgcBDdvWt81GxwY"
    "nJHsU20cHNxq5mhvliIYj+ODNvhIJ9ozbrxcFBRV+vPy0UYPdo0g4oJD8G/gbDIFrT1q0W/8j5VowEmQzBoaENxp+luBwC1iEunmCWjUHgR5Wq5BHFwivm"
    "wNmehWYpIyW1wJZsLg+AzpHTZEAxcJ59LQYVNFwl3GP6VTf4b/dYFwYcWGMwmjJYm3Gn0nxDDu/Tkx6/Su7hIHp+UsieDnRuk+K8SW+pkmmjYLDrea6eS7"
    "LWu2impSG1VrS2AcFIbWDGMFTZw7xBEuAXGwhlw0HO4urWPhUFZBwuHu1ToODmU1FNw91PphKDi9KHUaBqcVfJ43HMUxBYgzDWuIOCk2slXgcIskXxLEIf"
    "r9wILLQvKaxTJjcxZG7A5uUN2cjhmT2HdejF/GwCQs78SDxCmGmIXwzfi1foEByF2FJQcrEF8tNo6ZrgaNO8N/FRYnp8vM+oz8U8XD9Q7Fw33ReDdrSpYq"
    "1j6/R0RbAHGV/tUIHmZkkffjrYKHqHRqAmL7U73PihRXYXGVkNLMwE+5MXhKDK80vlmo2U2lg36EC1IkMzALGHdZSkoxbDlE2wYVLNxVyVD7HnesrGhgcF"
    "pZUoEMBBYbYGfLr24rsYGHnMO4AR5xUHGL/MIPnpvkykP6WwfEoexQONxlLqgvDZsGiwJKpoKGWzIfHTRcKB+mRWsNC8ciSso8BLwZBpchNFDFwLntnGoX"
    "uW57ccBv+DAb+uZQz8lgVfFvIX3m2F5Zpbg3rtnC5yr2rarrS/HoFBrY2yVbIqg37I2DeXsIvuiVy+cdvBsHuCzY7dwMxkYyosz1lTqVTo/vSQJ1KulYwb"
    "ldyUe03n1WUhKoK08//F1v1qim69lJTYt5WzQBjxszZ34+5pgbG+e4pAY9bWewKka58WBc8NsXywr4JDVAArLAER8hA9yX7Ad2HCuLWbrEgYt+Q9cmEuOE"
    "822Q3o3esLvAC5e0YyXAYs8qzG3j55c4uIcROpZtdUBwGlN2Byrxbxesni/xbxdJt5GJG/FbkA0hLQ1JyFS4Iahj32ZlYTlfatdrxCbnJnMnRYv+JWNkjL"
    "5cIiqSbzWrN0OzAcqZZRsxtKMFFaDbxXoq2BAUIQ0V27BF5T57MT1B5WIvG94IavC2h5NdSYty1CWoYtvK/dL98a01fCi6LXCxbdWg1V68XgZ0VqBitpNU"
    "Ip8l0i0bGqBbMI1vk+2DrytBIhhyCOsivQjRJ6F6O12TpZD4+jq5oXuBi2tb2XL8WnkXlA+eqEPbFpHn6kGVVMFtqxknDIjZ4jq27SKUsrHgRUfQ3GiDZB"
    "g5OrjV1uOg/GZURDwEHWtRrTgvMFo2y0MqqoeOaTBtgkqMQz7MxrOtmCXSLq6PCuNMpJl19Iz5TC3BKriQQ+o8dmIQ8y2rHMvaVGvEOoxgyU7FpjmCP5gF"
    "czOhA2YEUScCdDMVRh4W0bqrtz2FtlUxbq4pIHEtOQByFgWGUEG4rdUqJcYoXoze3Bnp+cJ+uSP7UylQQbjZOAw112yJAVNwcuVIdJsbqVKsDG2SzI08WL"
    "zgVb/ldfMTPuw0zRYk/GkEMk2onnOGR5azWJ0KFJQJAAhyiZW3JB/ClxekTC4TIcnYfpQXrlaS9RnDfAolZTAb0lYZb0ZkQkc8uuMKsq3aYxYbb1mOuhHB"
    "WT/ZKKFETBJ50WNulERSHD3o/xm3wxnLbHsYDXr7s/A502MehmhzXEab610p8tLq5/xJkTNLwz7QNK/kAGo5tLp/WknhkmfLAfiFsNFc2I1IB4btDXJJ8v"
    "HxeOF4sXA8XTg+XDietI/NL5ATSmb4CP5rI26OMUxwPG7Hfoyr7KFvhxkxzbCBmuYESl6s40ZzPIyL0VD4NTieTABPOp3kNuDXMN1hoEmU76cb7FNinGSr"
    "ER9rt6V+aBoOadzykQU6v2MiwbXxJdzx1ComfuW+qJQIfb0d4ch7ZJiS80Fz7vcb18wXUjVZfzduNAMcIA7tNr6Hy6Ou3mw2/aNaDRH7jUNqdTOk6V5vLt"
    "QmLEtfkK8FiefdjI7Fqbm5xtZWQ4nop03fNODEqalomvK0PZxsRMVGbwwJr31TH4Ya0mmzpMmpiXYRaBz0ygBgqEZzMhnCu+c9rGxLMTenY3W0IDAtG3Ya"
    "zdbNyWRBdmhrlEqGn1duOsP8uo/2up1Gld6ziLcF4o2IeM2g/G35vR/bx2OPOI8tr05u9Kgs21U2DsN2FxG5rr8Utue/Hn/N35vB2O1kF7x97frC8QhcdD"
    "zjvzn/3Vg43q/yPLl0Dteb/SqO4H9VEfUDkHUMoQPO4ATariW7yI+KLqk/OQxsNDQA2qHRGEOY0xlMJaJXTJpiLnQ1QEebSsx4bL6pvXK4sN5tzpUSFc2p"
    "ko4S7aOdJChJXptfaFE0NwcOl9kuSE8cS52apIRWbUf41ulcu66RVWXWSpLZdOGUSaC16IyTzVYYMlak1RWL9QQM86hI1pFgE0eT47HW0YwnhqgsdJYcib"
    "OZbYwQ88fuLe/Sh/MJyeaUNrC7m+SJZMNEwXV1t7fsOTBnZaQnMJWdbM4SbXYgEcVfdqx+J7Dnr69En4zkNMeyV2ZjjJhJWSrzjCCJlM3KOWsdCa5gE3Ml"
    "HTU3d4zald+4Kdil4ba6dathJMw1EnUYO9WxM5JGx9yWUrxhGaXpk9AOEN6O82Ar6ZNZT+xLexozz1K7MGzqAqI2UTg2jHesFJqne42h0iJqWk2BWUJRKD"
    "ffunWs5F2dT1UO0xE/5R8iIBeE+0UM6SlvNMsH5/XBjfZpah+k2V4pHh0CWkLFzcNGmmArjEypbnMc7EHas7zjtUsFNKJphM9CAf6ojCDTxlCkPpsLpbZI"
    "LRdYpVFoT9kR1KBJbrU51SlkKdd8QvvZ6HRONR9YChcsn5csHWK3IY24iA4psVlcYa5pbbIWWgm03c/Wo/6atN7gqHMnwAnDUSdx5NSn0W6yHdECScrY8G"
    "IOZXysuHUrtnr31q1laCtlBxL0ZCY2eDRYj6fDppoSY2ZUshwMIwREluF+Y8xShlhW5R7xPy2PBN7OgGwpUdET0/nELmp5SkV2ZVZdi9dGQUAKNweYsdEN"
    "yoqmNr3Was1fp2Yn/23+q//0neAk338MLoDKOx36F8u89OmwfY26zgbwZ09o5KDry2jmO9/Yk+dd3KdT34UbNOH2eFJlK2xNZyVsxQG/4vxC3unMf/3UKT"
    "9tn9s2RxruKscTkFSuHP5p+ysNdqJBI20/uBg2Uh8KtmnpSqKCfIWIjgWSoXsrW4vrjJukQzKc1CZLj8f+WNq3Ch+YFjH6ZPrJjKEvhTy2dJQoe0dsfV25"
    "fJ4kpGoQIozluHbiRwE6b4cFItAN4sZrcZBsXu90pEKER9amZ8gnCjTQ3jj5nZNfOel3u00/b/MyQp5qoDcMNIZm1WMNn8ZWgWV+EAQy/e9ilZlfdNwuon"
    "S/ca3w8+vNVt4MNqzQOB82GdZwLbreTgxNE74Wl6SuJhljay1gw7rNTufwFop8ozZRnfw8sYKMWCYipDx0NHfLGVdyrtqNYefGqPVQ3mwUflfTeU0/aptd"
    "S/0NN0xEG8WALDIBWt00O8Gii/3aeDiMh5fY3+MaU9Sd+Bn7AZnu9lYMWiT+GASkJzeTIWnkVncnSkdRvztp6mk153iazxqzOsLceWC8/hv31QaIIHUC8a"
    "sa7h4Y1r8A+hjOKprCKRPQKm8/qoNcyRpns0YGT+BMWJ6CLJCNIGLef2p+bu6bQbbVyJudVciTVhZkNzpmq2QPTSiV6L02aq0QvckWbZ0PS1FEs1Eh5ptj"
    "CocpNeLJ9qc7bnoks42USg5EC7J48E4FOa+oer4qPNpBXIJBZV8Z0wlESiXnYJV13VmgWBd7xNhU8lMf7eElPG8d3P4vfpJfxPzaU/Ku8//58En7bjn9od"
    "dT9k3l8uPO6Xevlz8qn+AMkXsz3pC1TkpirIalRP/y65fVwRuPDCjZhBOwHHmngL7mqZyq+5ZLmR7Pi3tFhgWx3NyB1vkSVlOHX/vGTyTffuLg8XfM+3/e"
    "d3/3j7cC134MTKuGmrgUEn/5K6F/PvQvl/riIWL3s/T/9zL6cxH+1fKI/lzAn/PkEvhX8Ocb5Dn4l0S1GOXkd0kZBafov/nudeq7ff/8v9z/tVP30xjieZ"
    "0P25ak0XrOqTdLUpZRj86EXkEQMeI0FFQIQ7AeCidTquqh0PozephIedG53OpHxQWS8Y1pqVoYmEVq9nQom5BA3rFK16mSt9K6NjaRlxbsVVWitLsk+icC"
    "Xm+JzBMfhAwk2Cd2MOa/1BGiYEUJXY7rw08m10Wff7PcnMu0HNDp7Ew6aTQWLa/MoM6VqnBmETmsiEgjmbpIBZzcnT8ZjYpefhL9IttI9usYCIEM+KqL4Z"
    "r8MIFBQffprbF8ifZ9tL2DAcllttNOfpeWRawN4dj6RnhxlQQZdGayRTZUvBMlrKg18E+6uulIaIbRdX3VDLMU5lXSbiq/xYLGrcBYx8VG14kedskoQP4g"
    "3YirmKlKhpwBMEXmwOIkDrgElA0fO5s7YSitAAA0ca3xYy3nu7ty9+dzuAuhyYBMBqFMRO4bi2QYgEyzlAYs1yGJdzKWibZkmiZQp+vfJQIR+yRzc11JjS"
    "NOXLYJuJBaCrG7Tav4uWKhQih7E86hZLK/LDLIQE5fnsDuVbDcNoHTOLu2dokk9FDV1qRZo+Y66YpKkDsq3IQq9yYqIZfsdQBFjfNwNfQfLo8E3NKrYfur"
    "8f0avfRRMtzCB0SC9vY1EnRO4z5efLOAce19O2ZplGwYqGIS5+2xgWOOJ36OwElxCTc5j6OC6EjaC/AwLuYbnomt+ZxT434E2ATZIH1w7rFTE994gK0x3y"
    "z/UJb14ygVgBikgdsnyk6Mhsit8K8m1qL16mO+05hbnEACZcKKu9bSnQNTzh2JXBEXzFetYFt+qpR0OVAT1UIjB0OYY/VKMuDIZVrWS9ZqtZMFpXrOIdn2"
    "5tbC8ZjN7aWeRMwWNPj5rzvme8rfe1Lvp1sm5tZE7A5Ve6FUscjj0OC9g4ffBLM8ysHDuoYhpYF4IHpeD3USbgSwOc5HxDHGTTc7bUMCZg9tAbbJfqmSp3"
    "0xkqBbwW52NR6XSpiEG5hL66bbmJoJo19tDJ0eBvsiIdM4dqo5EaDr7Op5CFG2W00cwnRqDVpyLw0YRkKgcI5NK/jHeIz97LRZES/OlY8kYEQIcK7agQ8b"
    "gLJIkZHI1lRBFjae0HW87aAyGfVERAWW01OVaJ33o/jhYfDDWZjcvH4RoPJYqhGOiF3TiY3pLWme2DBEMKNG9rwe8JGwnc13JLkNSJZhmUBje2P2eTQg6k"
    "ZS7UHmUKqVNxWetOJGIzy+xN3kK38uu5mU4SuwhilurPXslDQ0XKYjAv7xzDZtamNcO/czmN2i3Q09IUV1LlbaikwtJJhD5pOKJYkV8edSSFaOm4q7cvvM"
    "gnD8TNAzCTihZKJckNsj/HK9adIh1ah3rOZK7hcS/XLOs/1IaoArZxwsl85chABIOcN69Nzb7/I9yJ73QK4/mxxEw6LNBlaUpPHwPo/VWKWE763uR+txvw"
    "1jVM/UxMPiqKS+1smDOoZHGnq01dAQVzlVX9dMhnIvygVMNvSTXDFJhhn0N71Jjhxny1LDz9K1bHu7Tz3SRyYE7LqJM2gtr+SMbBhjan+mHsdQHbOn2lG5"
    "CaQFkKKa9VDJCZKW7Ox3HxgomeXCMkNicIreYeYNSbu274v6ZCjc9yCozHnFKyW2dPLAycGD3XLMB07qDgq1uxDix6Oa9NbzcOvWzAhnNky2k/TWra48nA"
    "lvjs2RjlXmmkDZ3BxZ7xDXl6JhDrloBSd7IJdXmh0b1pqu40iVk3k6ntfmWtH5nc7NfQSuNxo1RVCd1DRrWYaacQimxIPK09Z4ZCVYNHXKO51ulx37qhgh"
    "32qWdJmIrTYq81Elk+nvAfJWTdz5NQmsWTony4Xv9gcN5fng737EbJDDPDQLAqPGncAWkJ7QfHysHGy1ruCDOFyvTgH01xapsJ6g5BoFiWOMVZX8nVrKYK"
    "iBdpsHI1NsfRcDj2h5O8siNPKAtr7RrVyujLhzrdFmDGB2vZ1/Lmz6Mzk5j6PhRi9I0o3+aDPOaw+eUDRIu9ucmzsyFb+PMMR+05SBojGZEpeZ2TRICetN"
    "fs84PhcigrJEYxkNpCvwi1695rKo6OVUkoB+eliLED8tkTbDqTac6JDK/V1Uil0p7y7hk+Pvcnm4vLa2svpw+Mi55W9NFv7h5Mnjmne9QM4zcQ2d0naFSM"
    "H6KN3sx+QoImD9v5pZOGzFVgUA"
)
