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
    "H4sIAAAAAAACA+y92XbbSLYo+NznKyjbSwWYIWrwUFmgYRxZtiudaVsuy86hZJUAkSEJaSrABEDJShJn9df0a3/Afei1uv+kf6B/offeMYOgLJ+T9z6dVZ"
    "UWEfOw59ix4zIrezzeP/mNj+rBmJ/mgr8riykv62tWxwFnNRNh/DSA/+b5aSDC+rwsrnricOtoWJfX85LXs1L0+Pp6UMc84PFWGLK6GWX16Dzg4VwVjw/5"
    "EeNNw0QcyBbnE173ynjeDE+LMriEYeS9XPTqkAcly9n8jNdRfZhDLTG74GV2MuHR2lYTDlWPYrHAkgfXFyfFZFAXB3WZi7MP2RmbX2aTGY/SN8V4NuFpE7"
    "KyYdhmxgpWsRGbsBkbs9O4DgKaVxmfTYqTbPLhPK9YHpeDg/NsXFy9L4oapiU/r/cODuI4vizycW9rsbCJA5HV+SWXVcL19RT+Tms+PqivJ5DKeV2lMK/n"
    "xQimIerBtCzqor6ewoqlJZ9OshHHfGjJ1rCFWBbLGQYhK+LN+71/Pz5+9/H9i+Pj3v3NnuBXvZ959vlNNmVVPJpkVTUfFaKqy9mohlWVu4f7VsPUBsf3Rl"
    "X1nlezSX0vXttiYi2OM7WhL8oSKtyBYcgCvbzqiaLumeZwAwa9jxXvpTNRZacciqa9ouyl0GgKW1fVPBsP7oRD6gsSP/AvABKMPuu4bmBHe5WZYxASBPCY"
    "8gsANllwCKPN19e5WWxZTsT1mk5ZX68HEy7O6nMotD0UsEk8LgbQflAD9NmqkCFnXsQ8xsXyVjkcqPU/uBajwB11yKDNYlBhg4yHYaOhvNFwBqNXaW49gO"
    "8R9PQUu6oC3L/iFGYYpxVVShMe8X6aMjk6loVsgig2GAxqjREi5s7cEg54FtUw0PFsxANEHVZC0boPMyaEXNuCctzb2lCPVg8Ll9QZDODTCS9TU2zoQkD6"
    "EyJPbwqgxMe9uuj9BRr5S+90JkZ1Xojexayqeye8l7UzSuo86qV9mKIElL8YQPkLtoRtAkyJjUleA0JPeoSnFeudzOpenX3mvVFWcizJRTUrcRBnvFfx0a"
    "zM6+tBGjYh0J8+Pyz720AWYGUsMaAFFwzwJWzYjOiWolh5yAfLKBnXg4tsiovICXQzMcLl8eADd2tgATYc8glMCqkVbVQPytcSOOt4rNF7VPKs5i8mHL+C"
    "lKqnIVEVmPbbAvoZ5h4kA5Tt1gAfsAo8SAWWSFkORHRQw97tFaKGlmKhN5PBdKZTLsZ75/lkDAAPQDeO8wSnEt08H4IZOd40HXoTIVh5D+SyCuu+7Uyv7w"
    "j7CYGeR7wBDJuyC3bOzhiHZeZMcFZylsPac3bMCs4qzkacTTibcUNjT4GAzfMqmjKfyUQXDPB2/0rohOe8GpX5FMhXdN7Keptd8Co6a6VK+lhFMBjIeKcp"
    "5/5pVPNGcTYYo0vjS6QGAyBrQLPGH6AwkH0elzwp+YBfTKFNGkIEqJpRUdjUEVJ5ta/visn1aT6ZHMym06Ks2bEGOA7Tj+d1YTcU0+fVVY7sEH6NMgChZ0"
    "Ux4ZmA3eJJziMxm0yGJ9DF5yFlyyFH9Hu3LLNrLBjHWAxA8oeD/bcDSU/y02vYEkuc2GlZXLS6VjRluGIIkLUmm3ZH8JYoBGbGql/8J5LJ0OXNo0WxQMQ0"
    "zmlWVhzHSPIApGI7jR6xANCtuF67tSn9ANCJ55meBLB8hrsZSbLLgB1dwqbD4AqEutMJ9r22zWYVf85PM6RA8HWeVXvnmTjj46iCZVEywgWvs3FWZ0mieW"
    "qqkwBDYZcBQTVQvbFlb2K6Ey65bg9wBVCy6n3/4c1rBSRzwMI6H/Wy8fiVyOs8m+R/0OrNFTN+kQNOSL4zgX4Oj8LBdFah1NSoqsgxi5OKl5d8bPa1avEe"
    "wCZqGhrTDZ+vrx8iU9Gfg8/8Gqod6XYlkdJzxWWPR1zKCQMsQtLcwGxCvLZt2851P0ZGGcByO/gI4ye+q4VK2Rly5sFViaRrDLKHaoMrfJJVc14RzyUwWK"
    "sHotgdjXhVFaWGYyMLlVJakAjfohtQX0ALw9IhsxeBP2bgFCVQTrvOnc2Q9AQ9kzBaAqzWUd7E50tthUmCRfyNOayPELxrvePwHYMErEiqbTJQWJrFZTIY"
    "ZZMJNR8Oc+cLF4Q6LfnvwDLrj9NxRhiewQgbxIrT/GymheSWyNwxy/0p8uwKh+aC0vJ2nNH4k2TEdSsSBIxM2dr74yBdaiQNQyVrDJXEx9UUuQu8gH/Ohi"
    "m8iBGOIedoFcCQWPcGWflynsEj28sN49aFxs54dWmTh2LzEiYstzX1Ju8KujYHkA4ndwbrixIgRzp5NGyJF1K69NEVxJxDcRQ2ttXDFoU7woFrwq5FlA7q"
    "praXpmnWPlRDOAQ0OrKDWIWqAH+GznTSSticoW2ypiY7GzSCvmpuRoRgKFxpyVA07BwWQnWu2iJZp4q9LZNpchtJGlsGC1WE65U6pPUjZjbIK/oLmXp4OK"
    "cDnPrgdJLVwfbmFioSwJWA04Wh2UCOGwjq8gCE4PP8tA7G2EZDMiT3BEAi+pSrxa3aQbaZy8cdoqzKrm0ji05ka5GS8oWjcoioSw8Bhfl1ccXLvQxHHcnq"
    "jas7gtQyg41xuMpUjVkm5JUkQu+A70GbwCMMMsiMsUmCuhcEiubzMggb+ccwwwNaWICGixxFBtBxaGMFUjFqEDvhZjS7r1cBm+nkOOgkmirRmSuw3wFs24"
    "sMTRYgxEnqFDbAuVH8LovJRDJurUa/2F8hFxygVgnVAm66FmNeoiWhDcV5BW0LYJB8DNru4LyoapOQDAIU6y6KS+4PwPY/GAPM1yRbyakqIrNyUeKlWS8h"
    "YIv4KKkh7KJxAnk8V1hIJAgoEpNj6ulvoO8VoNdTQ84JiFAaJIL23qyNbwuojPUlSSgBYB62RlpYgqVp2OKKqxk0ItRZMWuJ88B1EOjlqu8Btz3JRp81UN"
    "q9g912CLE7btYBpYERb+ROuaC1vM9AEvzasM3NOK9WDmtFo8+dKrJdQyqULGwaUoKNxqQfJRWHdj94tOar8KLYhxbG3LKKcAniLa4gRvYKMVCiu+wrjwMx"
    "MJJ9MnD0J2PKSQpQlGyh0C2EZpEBUjlleyJ6Axqp0l3UZiI22SplGElgc7XvkvRuj2Q1jVqhlesC0xeSJ1luWnbwrAtIKzWgi0GHNFainUBTaztXoNvayp"
    "Imc0/Hi5xijfsBAOKW85bRKeasVzmUQmju10QDmLO2h+VRnCm0hGq/JTTpEiTEbGnh2rIqGa+QKeQkhlkmqOXf9sriShJ/K4GA5FLS4UBmBOBjNugUZ9la"
    "ALBk9b8kqXgY5LB7i4UYWC1xfd3A4Po6AErcmhHqMGua8NnFyCxgWyGRiu0prGpowF0c0iGCB6a7d4iosu7c0WGF0W1LppQm0DxYFs4FjCuwg01WEfwQBy"
    "5VMVNaSWy4f3ILaTXXtmAj8sUis/uxWASGzap2dJJl77CgmKjrWMZsdDhsW+6eiwPcGdLvX+ejQMeqa0Gi0DtNApdkjy06i8iusrzumUW2hxBKqoAdR40U"
    "eabLbkbnHA8KtHiguQfAJ8Lx+rpslrO1rr6bdnVPoQLoBEJ9ofOa1jcZcLtadfSPtdayWxXm9vwJ+W447xLCKUeBQlwP26Keu043iw6I0IrbGwWilgqElK"
    "vnGo55EwvFMkAlHhL48cXCBzjE19I5b1E4VmvTuSD1XY4OxczYVCdIMJJEMZuM1WqDCs0TuXJX+WRiU2/iqrIU8VNZbqarKf4B9d4Eyr6Fmry0pXNX9n2D"
    "29BwgwW7L9Ca6owBOT4l85tZvIIAZzQuNgZL4reS1E/z0tRFhHInMlYC5BsrXXxNsl4W/OlkR7a3V1xMSS718QAKfGzlNx1pXh1CYW8HjbVibauZmSRDS9"
    "bXDVn93V08nfhBiYNI9UJ3dxq7FvOmtVrzpmET3lIwD48wbUnwjOcXxZhHKSCFSLHaYbc55GjlAssqjiViddEMoXL+3jdMRxPehCxYtlj/BOopDtG1M6Y7"
    "g+3BDh6rgNaqj3HGym6MlGePE+FfW7LwpWV2lYbeyWGai0sY9LhXc9hNWLye1DWrXob6c2rI6pkjjNTRGVdECw2niBZmIKdKZIjRUkc0D+p90YdW9VAKjp"
    "ZGJCiE7U0i+lMkA5BU8PAUUdVox5A1yUFSLjmtzT09JjS1WeqGp6IocCSIDICHAZo/M9tRrn5EIJPgbmQod+RY+AOZHssQReLWuOI8CtTQaAtQkAJhM/dM"
    "XjFNmpo6wNkP5AkZFKNG6waPyaecXXB2jqcd7JizS3bJ2TVnJ5x94eyAsz3Orjj7wNkLzp5ztg+57DNnu5z9xtkbKMjeQlF2wN5BWfaSs1ecvebsPWd/cP"
    "aMs584+56zj5z9zNnfOfuRs9/tMc7UO0e5wIOJpziYeNo6T4FtPufJud7ed8UkHwHgwPJvnNcXk5TN7b7TsVWjrRAwqTjFfbqXsssYa9y7N3+T1eeDMhPj"
    "4iJA2f9l/gXQ82/hoIJ2ebATNlgaKiZp/xKWI06f3Jtf8uZpCgtjTudghWKcxokeFpAeeU6XhrB0NBl14gEsRwnia3FakCU7BQpu04xIDgsee7YiWH5sSW"
    "GPrgIQqax0dPoJcHbkCvawYXF62Pvf/u3T6afyKIXNizefBEkUrG1sLD5tHv4r2/hjd+OfR+Ei+LSZHKqvw389/VQd3ZeJ98Jw8wy2PN7c2HgKv/bhF/69"
    "jt/zsxdfpkH6dHFv/oE32Ozhvz59qu785Wm8edQPA0q+H8s/kH34r96n+pPAsdz5y6f0ydP4aBHcWfwlXITh4l6YsvQMVuwzdPAX6GAX/t6Bv7/B339BbW"
    "lBX5C1bYGHmBks9qLO6wkP723mAIS4PsDMB4MBOZfMCS8RcO5FnCnCEQGzJ/CPBNC0k/gNDwAP33L8sRNCI8GDkH1RRwJI7yV0iUKK/rijHZlA9gWO/R2/"
    "8WBnLzYw8qHk/Ods8pmXAeDY9s7fQkAac8Lsn9lvbAPmA3fIgV4gvdpJ0ifV5dnTNMKvB/B1AYAMn2nKivgFNxaXOgYR9gnoEv2+ObMD6Ui6q8TQ7AwKYO"
    "Hh7IlQnQHFKAaTrKpfgbz3JZ6xUVwM+Bc+CkTIRtr6OwxnsVMMuo2h42R0uA3wF6cAXmlSxM95pFIU1Rod7nhfD45cSlXE12EU/AY4DwpegGVDUtE0oD3Z"
    "TPuYSnCCnitQvIj3eYS9X0NzW9T50zSBpvIkAVKFswxbg4C0nSiYuOPfwGbVAqDPC5SH5nF8ttp1pL7TO2myy6PPPKSOd0HMxL+fOcz4mpKeq6R9THrBI5"
    "wZ0wQ+JCYzjmnQ6+uwIf3tIzwgK+vq57wGDrr5NA2TtIf7Ocz6sVpb0b/m0eRpvJUEpWS1QMKFIlVbbBL2j3lff8PXZX8cRgL+wFRjmDLwxbE+1j0khpz1"
    "A7T5LxbpkwS67AcauDZ96No04IU86KgB2q4PKD3HoLnFMQf1RMOUgSKXmsAUZ4rmcKmfb8FKbzH0nTDQPoptQXY4YbOj+CXZY0JzdsInMW+5RUygH7Y3GM"
    "1K0GHqtyA0xaoo8mH0dwC+DxMEFRMn5lkHbRkp2JIbxJBrXx7aFzozGmEGtl2BVIGYA/C5NxBAjjARRGiFIevrIzWfJ9WQJI18IKAErgn64Kgk1w6AVlHP"
    "zp+jhGuyyU8BipBOhMfCNKhjfYRQx7PDot8/gjn69YBfDKopbEdwiRLEZnA4SP79KEyCwf1wU2J2HQ5HEqTmdCy+zXLEiihjAjqNSsQ5vbeC4V5DmsT0QZ"
    "o84+YrSZOf7Ne/p8n3PPoDhcd8yVTG9amFC/qXiPDeUB7roaxohCBCk4x8UGdnuE7mdCx33V3sMtQObSWQAv1y7pVVcobvt2FN2UA3xZN6KICw5spzhnAJ"
    "ZAFUo1yIYN58dtR8+n2Y0dCpW6u6TSPXpQ0x3ymIwRM2JEo87GwXW8X6av4wPQmluBR0OEfF9k+DS8b72wSuUMZv66/OmvN+fGmWqmmyfr/xz/s19jm2zJ"
    "M2ZqZafLcCu4CBCF6ioAayOPpsvObdvoZWhfwJmaD+eOudG0HCc+0VCL/fKMdAoCCKFCypgbtvBjaXCkPax65imN7M1EHenE+iuSIVUd0wolFA44yp4Dng"
    "WAByGa0AyGAHI1BvkuQEsDC/QL8eGk3N1oAR+MSqVNqHBzyWPpJzLG1mZZimpCwID5XcWEULhhVZV4mc16ROvOdBDgiELR/kJxP0eiEXAGBipuy2KlsNaO"
    "1zVg0Q/1mlPIOq5SqPScHASh+xA5VvzXY/SbiqQ5pAv18cNWgRrBI5XGLv/nwBo7Qnj788ICaVzdSep261DpZ0j6F7tAvakRq7rzrtviKUC6X6hF/k3cHI"
    "TU3V0GC/g/NBuAdtxvC9GwCGNLyPxpy9d9ksec8iR5SOqbiMO2a5vo8PVgP4rgPgz+LaAXZ5WDYolMGgZKZr9P5wzgSTZG1rGTEcPojdOHjhmMDemGNkZ3"
    "kBzl2mtk0+s7XTAB6FSQ/drFyBh7tUAIhgd/azRu2PHEo456jPSkDDHTtALpBg9weLBddqFn6naWIMzt/DoA+srey9tWHimocRHhuYBJgXfH7RxclBcWAl"
    "GgtJ3J29Srui8VDNz1jTtkG/Pphf95AF7redZVobAGhS8bJ+xgHWeeDsf9h8cMxUND/HBN6aIP3aJ7P3cbsWrMoBt+sUJnYYDrGQbIfrOVg1RmOui/Tfx7"
    "y5p+ml0rZaIiHaX2LHr0B5D5vO93CZADf5JPaQGb5ftbkL9C4G5yAKn6PzrocKMChHZsShJZJV4KGZSRtMg9rjmkjPXuPBHUEcWosGs8BrF0TDqbHyfkDV"
    "yJ18o2agKNU7Lk9/NGGxHhnO5N7Jc29uaS0N45Va2uYz2oH33J1yzlO+dznje3QY8Zxedr/HmwoOxcykH1BOp6aSzAFZJFJdUreqn/1AyjNLH61VjqAW3q"
    "ooJTHNQFbr94e5q1Ta0ZXr61TumceNclRmlI96jtZjKOkSJY9zyWMHnfmOrGkMLdOwMQ4mPxvqLbggMdhpYyhTpECJfmIgMTSwAYZUunjyJm67kBFtteiI"
    "I0DsatgfWopBoqak0aDTH07Lql+XPTrYB552WgayfQsGonrVg0bG7vGQ0uchudmNp6gwAWatIUXFn9vyp0NcpaUqEEZQDAfoyBx0HsIReCuQ0rxZmHMPnI"
    "FP8SW3lKKRWwlEozUS3nN7qcPjDWwLxae1A2kx66LwLHMAExDXIQIlLFTBpPMKyM4wfxTDhsWT3CoOoG6FlemxPBQg3kC3BQo7xD+CynZ5WABtyhYLGlAF"
    "A6rcAUEuVToATnZA3OgAeWk/DqokAb27n4Nyt33kkBmoEVcNTGBNn4T+hgwF/5kTN0w8YGtrTgYI1Mrrcp7nginEOI0C4PtZ2zf5D98GoB28QFnOyjOyj1"
    "Zq1ASqD+QI3T4PTTdHsRy5soTjza6f/ov9PVzub1AXZ2eTrrVga2tcgsYBzvX7r/Tt4KIchE1wRvCoLcAAyAZtQE2Sg9A5iVgm33Jl1tdRuEVBZzDKplCS"
    "3DH1b0zGix6Uhj8wAe/H5JcyTf0GVqAhTEi5qQSWpKDIB5gXl/D7dV7B/HnpLJRETCDzrVrZeHxjFe4zyvNMjCeyE9olKRDYEq6PimXXxoFZU6uEDjITD+"
    "IZd2jKwO8I9vYjX32zrYte0lY+Xi2cv9HEVBNQ8XW6LuECeJkGBRzYzzyev4mOOXsXXbLdCHZrL9pmr6OXnL2PXnP2PLri7KfolLNX0XvOvo/+4Oxt9BNn"
    "H6PvOXsWPePsZfSRN+zvdHwCMtf39cWkfbfk73jO9wrPZ0IW2GKdB3oPBvC/NGQ/cntzU9FIkSh/ASmgwg7QnSQS9d6BxH+vRZ+1fNWuRldF3HpxrrXW2h"
    "eBvxCzhv+bM/skmTdGZcyVNgeQ2eCdoh84+5WzXzj7pz1tmmET9M/v5p8fvBOoX9uIP7k10ZHzMke3CJcEho2GlOeF9oJY6a9IjXe4XQxdMPI6ai1nzB0r"
    "Jmhg9lhbSkNOA4Hybls+8/c7cJTIuO1pCvyORmy6ceb6I9o6Wo4lHSsVdjpMqoVYzrEdJANPaFvbCle5OcrGujNXt7eNoCUXSmPxF8DSX5VCqHQQuvj6K/"
    "c9+n8gtFIlvr8el7A4Cv/wkP21yYt+RRPpLzz2arRR9hfeVSvw6nTi78PBjjqQZ/+wWICfVz5OECb8E//5B7pSuAf49wh6yPSspMJH2zsOszqUjA8QIgcm"
    "rgytaZSS8rUWrNWLxZqA/8rFQgtQT7e0rxv6qJWvxqAjVrzC8cNvwfJxVDZ0Ns1rd9R2UHXtas9L/ujr6+qukPQzCIgnUIPwq7RtApGf3znJxhvKtfBOdJ"
    "h+OOc99anvLF/xyQTvaV7w8SBl6QFARS8HVarqvXu//2F/b//14GLcq7LrqjdDgOndwUaQV90ZpEfszgh4kOAT6OUU5jvWvajkHvLIMd1VX+46G434VN6V"
    "hp7xEuwdWrNePm6iuVo0+TGbwZ87vau8Pgct77Tk1XkP02gI6EgywePKjeL0lJd6EDkSOj6aAWnrjQsu+6QSNBiqhR3vnRdFhZd0KaWHHp1UYJLjUGGYQh"
    "SwN1x2JooN3Sp287awnSge35NzqHoGI7GX/SmXi0AXdevzrO6dFxMgwk9gqWrT5lOG18TJrkSlTePTsjgrswscw8msulbLbLIBGHp1UfQuMnGt17nqoTMe"
    "mjmg/w/ldS87y2Anrs5hJFVxwaHSJceLHXl1Lmc3zXAP223DVGRG7+QaFkROENvEO9TQDKwRtFnSj3IGVFWuU70BQFJcWZigddGL5I2coEEWlmwAGt/Fb9"
    "u2txjYC8MkmAgCrAtcNEkaAgh65cbJbAwSCw5htyd/y8WvVw6o4gShNOHZlOaZ5ZUcgWph5ZCoeteAYHMuirIsrnBkI7xxPJmYldYlr2ApqrpAzz8PF6mB"
    "/JQWwxbB3bgAGM0+c5quHsrGWSH4nfYmXgEd7WVX2XXvhNgpDTET1RUsATY6Uo5lcl8V6ErwH9+0yLmoeQnsYYOja9NSt6dZPnFms9TGUM0Ly1UyiUEJZA"
    "2QTD0AK9uo8wtezOql5scgchDwyIngOkNJ2R3HbYIOS4JZQrscFw+YTw+9zmhmsCJq+Ui02KiLz1y0u5OEQfd1ws9oPzs6tUiGeoolM9jxpMjGfEwgUhp4"
    "cjoFenOhZpyDUN89Br31lfQnvMVemiG1esY+nC7rooY9bPWpmgS68hmGL86IcmZCoyphafUZuQdQz+q8QC95VanVGzXvdCcLwcSLjQnImrzVIy4XJn9Lfx"
    "nkEH+4A4ySZxd3oh4Itrw1EPS6dcYxyQWXo4Dp6UEAqb3MkdVVhDM9LLRq/pY0yFLYMoI0kRTTEPxWDl8KZ8j9b+Mzv17qU/FRanL33aselJFMio8+UyIk"
    "aH7qDLSuyX+QiJnFD+wNVuskH4+5WN0TDE8hpe3qShNJ7O8CyMYYAL72uqW5oPi3QdO2hN6dN2UhqGqmhF38nCnCUmvopLZ+nwGYACsccT62rYGYAPy3bv"
    "euGAee146htQk/pdHvjsc6qVWBIGGkmD06N6kZ0LHnl3oJDOTFj4qOOyUCWwiwmD3CL6IhQHMIJKFw7fWlSirhRQG26rUlwJzCTJeX0UgvnwWwxE7hRc5H"
    "plPnSG56y4tA/QGrktI3X5IOTZ8jFHtq3HWCBCQrgGES6F9zFByAUFgouQBpDSksyntVx0rrER8x5MqSFnZAi830ySmesndtoD8v/eHzItO+pBQA8XInRI"
    "+KeR0NvcmQ1Gum6CCOXDvqEyVs06/s4Ssdo+hFnnVSENHCsKbaAG0+wp9gtIiP718PcTtn1Qyoz3WP9HdYmM3LbZegjmbLO4l63thlEYppKGmik1lotnxO"
    "jhyGMU+QE3RB1MmkGAFwbJxcb4yKsloNwaSpE23EBQY6PSbuLEfmyX0ADGWOnLa9/MHe/vuDUNL1mfClMIRSV1SeCfTtPqfb/d0AfkKjGJ1LiNOrnpHog3"
    "RxJgSezchRjsegeQB4E+lShYgZVM6k5Pig94YpTY3uhoqadFWgDVnNClAKazaq2aRms5qNa3Zas6lV3vI6Tjevqs0Kl7Ue5EUKteIUBdaN34pcpNBCnJ5z"
    "UBNOeFan0Fr8gD+EFuNUL0akFZcUeokPU45mwgomKRUO+XUEeXgKMIOKmH5sWIetPYY8RSaijsZPsXGsG9VAIapISrfQD35uGFkX1gO0XHl28nb/+ODV8x"
    "fHL16+fLH34YCOUf7Nhk1yFGC0XK+9qZO3dTSfZOIs4skA/yYJJNIvprAVc9RPlp0Agr7Iysk1ptovWct+y4Lv8in3C5sUp4JJa5rbTOLc1eLf1fqm3K3q"
    "nrl1X35b3WPls6RqvzK1ExXz61atXNaOWU2ZINzjXXM5Pr1zb86bO9KrUp93Lxb0dYLoW5svGUUHqmANVUE5i6si1ioecGPm8OMU0UQco2UiT3uSJEVjK7"
    "RqL0Vc1+5Rhrqwub6e5mI6qzGMXJ7kA/qIhLw8wNC/dsC/TJVXCVe/K2nKZRVml3zE80vMbp8DwqJlIRvF88+5GEd8gH9kQB55K5TJzjKme4gKpluLKgPH"
    "6St1O+TevG4i+LdI0heqBn41FAOsTKP0fdqo6pBeNSlDLM1LaUfjA+cLNPv6PILR41+WVxU6L+ToRIO/GGFWKdHJwZ3yBlQp21jB0HUVp0zgAQT1IkvZDF"
    "dMTQzX0/xsrx2CLV4yBTYJ9IKNaCywrcFkqShgh8qmaFBQqFzd7rkpPJy5DlQjXUWD98yDv1kwCqNZyCbknoFFxhTYR6gVS/QPaYyEwjohPhwd3QrFTnxE"
    "VdC+KlCQPB3CCuvr6KqUHh9T0ePjVCWYmjrBwZLUYsUHh7Tww/Q/MPzZOCuBPMfzS2lnjbYZMIcxEPkUAfGkAP5CEAlCGKDtU6wGfDE9ClT0yLph7XUHGh"
    "6GDeO3WoovDr2TyJOq/ui2B6EQBns7Jr9VBHMFJ9EX4KZ44xUDWSlcjdK1rdQyBXYHx3rHW2uJjhRKgiZggwgCaADZoGOrVCamdJQ5N3iabmGQTN7cjgsc"
    "1Pr0rWXPHZwqK70HdjaZ3MIj+32r3vZW9jaWd6VbnalU3Zf6vFVXVz70fgjUvmnEl3smr7M5+3VV223alZlm/0CDvIi42bna2zl9dYT2aznijAjDOdd4us"
    "VUOfTG175BZbw1LI3nzrDUd0fyWMjbb/L4B8bQhu68QQccdEhVKC4rFvHcm6SUVglyZxiUUDIWBrJfVDLdkr3Dgqq6abAmupzIPyYIThFGMiVGPwquSY/2"
    "PZXXiGXiYhHrxljtUG1nVbZlILqmyWTKYhFwh7JpVKDGM/kRKqdtgxJEXshB0Vz8bprbSRQfXJlmBbhoEcEBmA8OwJhsAzI3YrkBfgkLjgRiISXqmBq79Z"
    "xe3AoJJqiwHitJx5naC2dq+yrXEjMBAhbw6FvjgzAX7oSVqzqRYm6hUBovZVQW6s/zSFJpgB4UpgPLYhSDXHtJg6aRjepj6RqQTVI8BNNZnYnIrvPqPAUe"
    "lmtqsxTYQvaTIFZGba4CBC7HG1J5G0czjaOFh6O5xlG9+rdA0qyFpMXNSJpbJM2/jqTFbZG0uAlJ8T5sIX86tyo0q7Ar6hRvr+QBjnxoK2Mfa8tbihulsz"
    "oT9ZaCnGRQCVZTcU25vsqlwUi9qDOUoDNIofRwxRZRK10bhJDRgDLpr2EoFw7PZe16r3lF7LYihIXtJTmh8EwYy+RWspiLIlQt0MtdHwFPqY/CP494Pr8V"
    "ocG9QEuHS2SeO0QmAMVLazRNb9Ej6dmhOSboBFO42aI5RnpSBFXdCJMr0UZnux5xBxYbR3cD06q5MAlckqWcndTIDNZjzduu3f6t1w7h2Fm6/a8sHfzBE3"
    "EM0Dv+9mUM/HmjT5v+Vtj7J69sRw9/+lp/vtVaL7PCz//NCv+bFf43K/xzWeGfx35e3Aqr9Zq4Iu5qCvpfIJ29NiH7Eynl/yzK+Pzr2o8yqbrM2y6fzvxP"
    "qj5OLNM/RfPZD742m5nAw0pPl9u30zG5Zj56Fm0jDW3AbYe1W9N1dnds+I0HHNN86iwWGUks6afAW0jYyYCJyGyDnctI35JW0QsnLRsnvm+ik+oyExU600"
    "nLVRjO6zY5c5oSDtJixD3foEoXoeLSQBsO2TgE17ddkd9qJzQ3Xv+4ne1OmPi6RJLGUSnnwaoZRRmP1kpNvotZjYSpVCZ0ZVvW2dLV8U3N3tbsXc1e1uxV"
    "zV7bg663dSzPdRRl1GCtX/2wxmg3xZqhldMxnqy9r9kftuHXGNDtfb2E+CCiUOSpyRJHBeBpJz2HNtppX9CyqcdZLbVytdzKC+iyLCY86mgeBy79VZZyXy"
    "wPZ7ntDzga3YRiVtUtmtqnK2/8YorhdWYlv3WVYno8vW3hi+zLMfk2Vd9Sw56Df2NldI66dVkOQH3LsuK2Baclr5DSHU85MML6+rb1Tul0VYyuv7XipDjL"
    "6+OTPKu+oQaotSfVt+z3t9aBVZgCFPJjSQlv3xW+TPINhY9H50U+ujXoTrMSxEI+OZZ14fc3zCirCvQDOOanMKlbTwkITTbJMZDdbWvgCf8tyzZEPJ7V7K"
    "cW1XvWTfXoeD9fhvr9TrpnSNy3VEGOGXX1TTJBF3XtrLF6vjjj72v2sTXj71fOGJ3Qu+kuNvVzzf7eauoP/Ofn7vaUS3rXinwT87hhXOiud3FMqwL8rJtR"
    "7XezmHx864VU0/9spo7vcbAS/5niP3YlfsJ/PuI/f68lt9plv5lqeMdkV18qMteKKMjhnK7ipi+UvwilpcMRTGg4An6D0kV5vXuKcZVbd9VAKydp5VAw0N"
    "ZEfciPhvJiEt7jxBAlI7xbBTrPCL3SbYwCdb9yTsmRym5MCPsx17fecABxTX+SpNT3dvR44tr5MM8flMVF4AjY7sNRPAG9jG6Xp743NAbuk2OB9a6Ln/OS"
    "ywCQ5rDTnPnfk9fz1HfTU984xCZlOPjITINhamTymX69xo7a0YDmlHqcYXLUKtY0MCoa0S7dJcLABlavwGZVABhv7FowpCnqcg2KYMMrgIffoATKfD/W6i"
    "piw363P9+0XrqRYdfeDNAhO063UvZmMJoUsKvpNv6eYtDUdId+FvjzAf7UR/fpQ/yaTc/KDDY3fYRfoiimcfo4pTH8UHd257plvQnd8KfzH+rDNwBw+PqM"
    "nMavtTacqC0l3EzpsaZSehCmDfvFuMk8mxQn7jGrCWqIGU/Smb2/Y83L+qE8aVjGgnhrNj2UdgCquWdx5Chl/zTd0fHnsxneavEiJP6jxrCBy4VALP8p51"
    "feQfByNsUGwePxE0p1gd0pzO7VsSLtXC4LKBPyzb1f6vV1D0dwDolIAIehZQHKTBlG/8QXI+sVjS8W/6AXCp1KiGPYToDGdWygDHCv+kG9WFAQNwAhP9Qg"
    "1niZT/h7DgBS2iBNhUAn01gvQWAjzcuX+fRNL5aGh9tHQ/h1kvYDLruBOWLE2PFu9Rzm/PH9a3TNYjWA7+6zvecvXv79+1c//Pj6zdv9d/94f/Dh408///"
    "LrP7OT0Zifnp3nv32eXIhi+ntZ1bPLqy/Xf2xt7zx4+OjxX7/7W38zZULojf0IpOQ7Wo+nADTJ4bIFkMITmVLBzqPHzoMq8daQP3n8cMj7/VCIw1oMgOmU"
    "e0A9dvEgFuCboLvEZ8v0O3faD+L+4K+PmI3TKINs6AdBh/zQBhmjeGgxWrzqjQ3m5OyYHMiQYTsmtBvODmOgkVncmsVEzkGd1g/LfvwwzGKYAXcnUIYYt2"
    "Aptb8dYryB5fQdSB91pD+A9Nlh3u8fxdmTJzuL4unThzohKNa3H4VPnjxcVE+f7pjUav0BJD5ejNYfP9AANWlYJr6GkYVwX1p0gqMq20zo6NtRqkicIjcj"
    "IY1NQ23rxlnADLZs4DFysUuTzuoVnjZUsxPZE0YGhbYiIHXiKDE3H7dVXUqW9fxKTeQUaKJfAdkrM6dMJDBIPNbAxqM5Oi0/fojva8mWGjay8/ff10tPAK"
    "fTSJt9lqgGjyzi86NwqE2DXRWcxacXKSX9ahp7u/KtvvGpoyNPcMzWP4o+5/qZXToqfGtJdUine04CRmU35lQnHUiMW2wpgoClPZ7dju7rjpT1WofZMN+L"
    "BXDQoJV4mN5L+xiQvjN5sTA3ZlVcn4b5wxzx1ljMUggd57w4PaVnHNDMPJ1OrqXh0N4RN28UDk6FCRggVJXlLk9PvaWRIRnMwixn7U4mOrfqyL5pXU2MpJ"
    "vX1EzFeIJthSu2ZC6vvBP1FCsWnW4HC7cFch9a6mRbF3HeAlpuTfanIVJGPLIxiIY5Bms8DXSoInxQA02Sp0gRYAUE8bIRhrHbVm9R2u1y/d6+PgZ/G/lF"
    "XjurrcMK3bjQZha1iq3TXpMN9LFcsaowt21gCu0q5MpVH5bIjUyeOqgTIT6jqYPJhnYRgZ/lsXUGe5IP+/0yxOMUF8Jra2/tnP57Lp+bjNsZXsmJgV13tb"
    "4B41djtj+k86x6fUNfa/J1DDMcDBQlF6AhaJ4ZFqaeAHHZlzlStc+DVMXkkvsehfHTVjbGHz/ngsKeSeKP9uitkL3TfVV8copicYI/9PNrV7kYF1eULH9G"
    "L/V0Umfh0hAtCCB4kQuepPWpJfWnQr8XbVbbfRwag2nzzre6kMHF9G4gHopgHA6KJS/idxhG4YO8JMku8Hs04VmpUmzP54r81PiKzlt68xzLlFUi3wFTFV"
    "6KeCoGJzDD4B0eQrmNQd6FycPV8+u5I1ndgj8+0xpN50zE24MHD+ygj8WNcQeSS9pGCi4/4vkkgCGdXNf8NYEQehfg3crw/plwuCnV0ZEtmXBitUkU5C4K"
    "EiLHLUGP1U+2d75LRD/ejuonO1sP6fcO/H70aOdvj0G9eho/+uuDhw8x+UEEQl2fCZQajWTk3AgQ9tgKZHeMc3hFEfLVO+UPHoeOxPMg7Lcj6XeW22GPnB"
    "mfODP2Ho4GQQLEh254c+LJ9UFoTiliJxeo7H98/wrf/CgExvgRYR+E6n5HDkGr8yai9a12xgO0RNgwFtCNqy/Q01xqN/iTkjQHHQ8H5C5dK4Za9eGYL42g"
    "xDCFR3FXjiLA2+EA7y5RG85JFgLjgWiFppE2pI4oRioklbLqjNULtDBTLXioi5U6eig5XKQf8GAOb+1JO1TTsL12j2/93lpPOl6VOUWqwLdqALu9qE/FtK"
    "60aen3GS+vYY3pr4oGR3e4cN3ph0qUFzCrZ7nIoMIaRyvEiD8jsbkphLS1+N7cMtSLy3gCbZSgEHRClVdCF5pUWkGaUG29PsBHi2N6eIWOlOVCFvtUXFYl"
    "E4ypG7Trxra2em1oOTO1/kvFnmxOC4bqU/VVUaBo84zgUjsqFBduAIXXLoQc6bxzRml7u7ZY17LJEUJbqMJbBJFio900pJiwPR/sc3mFeJdhDl6kMr81sL"
    "Q6mVJuymjQctId80xpscdp5zgpj1qgCBz0xo40ZX0sc2Ms1QpIP402N9O+lBcwRpOgMI0qAeFNfyDIkquOyiNwxTk51dwAulReZxmFx0TdxpA4GI1/G5Su"
    "9BAIVD89ShvVoweBsmNI19BBCRVHQ+b6uno03S+JwbwfPnyA3py3r/DdVpjAqPp+TpTCqORczZ4TwTaEU4cNxbdRqHjDroxcJLLL/AxfI5F2vHYqimIgXd"
    "RurJ6lTP8xWYRyen1IkJCQsg9tsrRHr1/3hBtwM73iJxJA00Yjrrtbs5KeW3a2joTEUTGpgAFciWTeRKfCrhpLszMg1ClLAQLfSNPBc35Koc0h7fRLqjyZ"
    "Ugy1Nz0vUWtn6Qg4GP7J8J98eg7yDfyS78Z9FNmsPi9KepmJpZMCxNddeX0Wm1HDUYGdIEW6OsGPi+zLu+wazXPwcZpd5JNrurLKR58PECnKV2MYal7jK0"
    "l2frBaZfY9WfmkZ8W5/B13Fwnp4TNJKSr3ObiDQiK0fJ7QvInnxTntor/6beWryiEZcTclkQSmbRCoAnpDt52mBwmEh0zkdOxiJwWLXHwUJT/VVBJwWXWI"
    "V59PLdGVUKKUCWpP2tn1m1+aQs0dlhpZQNPBjFCk0ARLcdrInLFQs9o4bxuWNJZiLbsFaemcYuptLNulXVtN/OdtXtx6E8aIk+2nYUp6YcZ5HeGefou3xY"
    "kZmkMNcIyLn6lnejyboGHelOvrMxHYfXBZTQeAjMssR1bD9AuqRjrHQ7jGMEe90UvPujtrJWOFmSUcuWwV4JgONxpC/iXaLQlmkl4B/sG2AhIq8kDUkHTz"
    "JTKN0WCqOruYvlehO0g16sh/l5XZxVGM4nXYtajoyTQ4efww3taHcS4Lw/CQL1BX+ZmfSPxbLN4N3hR/mG/2XMRzAxeRTyA/iHkH7mqUBWKHstELLRtFtf"
    "MdRvp32Oittk8zXOGqgWxCA4Teay1DRr/XbFpMMN5y9GPdsH0hn3IKkrXDf0X//mkzuXvUj+TPo/v/HgbndT1d4D/V4gr/X4XRp81Pm2ESYK3AVLofwnfk"
    "fodJmPy7LHeYbZxubfztaL7FHjZRON9hf228tAXUc5v5NKb6QRB82qRnqiCLhpjcxXF9Gshfg6M+5kLm4l4YhvehCehQlwqxrU/4LYcDX3fxiRVoeJN9Fv"
    "FhWhWzcsQdog4/Fe3Hu5oUs+CVOC3UT8VErooSCTyKFJhSECcp+USxwRRlE/gzpufnihIbOs3xakNKAIt9iBH0kR5ZBXZXtKP5fccfyIf3UlBIKD4aBnFJ"
    "h+q8g7QhI8McpviQjJNwBCxGrIFUs75eyj8Bj12bOGi0Yd9NwMMv/bhOsBltnrF0mPpFSqZHp8KZ5/G+kO/VyPMllqGeVsTbD+WzGMXGxjDMDj+Lw+LoKM"
    "7hXyxmtFt/fNlAbgcoQxnJa7H84xryVY4T1dqMeIgjjnAMA7OFsfPblITFYjBW+33kf7st5dPLx0CUYnzpOyOhk978iX8TQaYSMIP29Ud+Hb+R6fQNGVaV"
    "/U14T0vbzj5tAjb8rcEuN1P9LBD+HGoFxrwntQ0iF+SA2uIYP0N84ViZSbEI0+U3VHEn30YDx4KOceGNNzqHntpxAvL8a7EeAjKtx4BNMaLVOvyAgbtma3"
    "pGA6UYPGsogU1AN6gkvzWC6NJpQpelrss67h5IvRN4P/atWF9fCm+cFqenGM8qZcRy3gnvfVW62b22Lc/HX4ol/4+38y6PDsBLT6N25KSxsFobV0dnJvL/"
    "tOSXMu01yD86NLE69K+ccgDcr9D94jKjR+BsquK4NtHKmJ0F8U+8vbnFuH3EMHYeNgyQdHDJbhnXO07UZ1gbLSkW9BNhiXgvBqpWFBKlfmIHGHjeS0X2DD"
    "WQHmJ5DJAqJCaQmUhaF1SKul8me6Rs0/WuUF+h/Bdt4dpqoZ93UKMyw1Pvv8v5oryOUCIVHf21PIEojXQDzPaPz4EbJU9OxukySUGbA9rw3VaqX+bV47ZN"
    "oMiwPJTEjESXi6RqQXxEtSb7oz/drbgTwqi13le0cqQDIwC8QgdVPGegaiAWOXmV/9JrNeWj/PSaYvUV9XnvL6sa+QsFFbLZkKC8eXWEKBOzCzWflYNBym"
    "YbSYxlUQchdzLpYUE36Io0mJl8i1s27dk1Eu8urxoWrB5Ukngr5HncaN8De45BNobWWLwjzOUBIaUENSSMlubgrcYhngY4CUfRYaokOeBfVqum36ZYunIZ"
    "ngvXBKgWBaPRn4lgTld60k1Yf6CkMoQTatl0zyWvz/dKTppsNqkwSRE0PDH35eoopatyFxwtHR91KeDi4/EH0C1w7AdAgM+x5rLujalLSn2EL2/zCuPPRt"
    "tbOw9BpdAzU4GrIxBBSL3YFzL69ow8ZqDfxhAQY0OK/U+XL9/bRLGg7xho2sNOgL3iE4zMjZJPJSWxc2wpQTvvi2gngf6BDM1J7piFeR3jxEn0+aRV78zK"
    "6FomoeN0WvM2W0bpaMAwl5ms272yW64eEjLcFrnEeyqW+plZKd69akLHWtNPzSh7yszo6/6C1yClf3Y1/wl2BGoryA4KIVf2GIYumLQA3ox1VBSfc/5DVu"
    "qLV2oZpO260Y/KqnFao10L1RrWhgOgkC9e7ccPXbKtbfQ5QcCgynXM97F+WGh1s2xO7WIwb6mEEi81XMjbFya5h8tJmGUt+Msdbxv1yMdFS/f8qreC4PGj"
    "QISNWijj5+AQTEe8nS/ZHhz7Rac9C+Na27Z62SVgLF0th703TkeNE3afptKiUuhAOC3zovxZE9YDeXtIGaucwRqdy9Jg+YZj4qRErVr4cuDKYw33rZE2GI"
    "FAJAaFPe+gpTG5sKzetzY7OZTg2wkBSozoE6PsQRrMxXP8lAez9IxKSIX0yYEuJc8ZloqpzdKlSORYKqSPEJSd7Qb0p4fU8KYHvgM/v3H9QFFe2x6u2F7M"
    "kpotQVkJUpiQphR9wXVKDFd50mKHaXOEwbXQG8mZvXSVW1NP2pu70+gJjGqOfjRUNWGxQPJSdB3utsmZ/BQ9lIynzsr5CPmuFMrnVkRowYA8n9ETboElhe"
    "OSVlMgPbMVYMdaq6REAlqblbPgNAdB0jtrz14pN6cTpNXk9e88B7d0WUBKrLSYyvaKD8JZEBb2xZvuobwwBlv0Bnec7jI8ugAwKHFDcPrCGC+FMlvKkEpW"
    "IPz66KJe2ueeKKxHmAXh10dZuwNES3uxhBIgaVv9fiSLaHP4Uv4ECYVAmqd4sxwMaNeBnN1MooNoObypw0j5Ulw7S2F40ZWnsFY/0YJOejpt5KY50A7rPN"
    "RY5vQqE9y+ZEq7Bzdx5CV6fbRUdI+4W6Fa0ncVq87LSVawqxK1ZSUZsJ2tLQy6pz7NobAmAcvnwquQu4XHqzC96/zYwy72lQNs4pBqTULfT7u1XtoJA91h"
    "lAmEaLJXCsWE5tg9gu6Y+q0O6jtzcJfJK1n76i6vgT3e7lohG5sW/ZLId1Z6+1KfkYKd70Hprc6zzzz44WD/7YBuVeijIuWtOKRaxDHUy1dIJNW0JS/oHA"
    "DV6M5x6hzjlc36nTX+BF63EieiG0kSNVsailmrq0Y0CZ83o+DhNK6dtKOuYyO8e868QzO/gPHwVmWaxl1N8zacvyc6324ayMDouDVuszOSdklEdrKt1U1+"
    "nuaT2kh7Feybzg+7bHJ84H522OdkAe1et2Sq4wP74Z9qspvY7aptbjrS1KUrz4ku6LQPllJl0E95ujPrL1UYdpsYrQtan3dbIcv4JsndinJTiiYui6CI7n"
    "omLZ0RL3Wij4obLY8GzkGrssda83iHVTa8yVTrNmJ1kmT1UWnkUtVG/e2gbsu7bMFXH8qiJdKTiVxvIm9Q/nvRZ7z+WTUhKU2lXxSzfSjHpc65m7szHdOk"
    "GeGrk529kMQbtIF/aYKaTWnr1cp5Pd0OPVd2p4SC4PYh+oqG3DP1dpHD+oiokIq+hC98HouAPNGe4nvaT9vzWTUkc06DT972451mRbnm+DyrEHVffJnmJa"
    "yqXLdO+FZ9rW2p+Vq0e9pZ3rg3GStFG3FBhr0dHi6f+WOMlSt90OxGal3ibJbAU0HXWe4/U9MtYR5rtxeRav8ICSR1oMDWKGPDafmFhJbf2Q0yxEoBAwVo"
    "pXqJxYLcUwcY/aGUSqR8BFR9D90gVvq6IdMBL0QzXCmh7JH2mprnS11wIyMWZOhnQqU0KzGUlb6AZ7wiJRh17T/5cI6VPr3KFghg4brxWBGdp9a26qQafY"
    "VRZc8HyBG+3dpusqPu/CnunG3XRetDukwzEmc4yvBhB29ocgIMJ6Kn+aLuDA3CVoySp/yrrA+ede16dzIxWnaH6UmTSZXTvS4evXIqy8BnvtVyuNqsZs4v"
    "Oowwpkhjcr0rTH+uWG+avZ2ww75u8Upvhnp2G5uZtd2vNoSvr3e94fvtxnR2k+1a4fg7YZTXG0rT4+yoyr4zXgKcbSuPwC5PXy15W5tNt9evgZfbHIyDPN"
    "GWx7W13AmDjVcwhPWTE8DT/2OVMZbuFKCdjagkfdkLBs3wpXMe/JA5X9as8or8GeI0dQJQEam/8VQWn+V2Tsv7KTo169P0jvcwA+c+bKz8NchTR6Vuq9TE"
    "aZNHssE+CHCb/yIPrSpB16xE+mZtDmpe1fTEOjQlbJAJde6NQ8I2/EFyNIySIwD80CfQqnloPLynmi1NvTCR5WI8ZI6colVHWQo/JkvjwbTsBA/g5J/FAi"
    "ap+GQpfXyWHbRlBnlpy5/oqq23tUSoLJ1J0TzzPnpSy577NfR5DupCVzGU/eQpOvQlyycp1DW1YcDkyfL6q7el34v/cvyCrwQv+MMc9ywHYmDPxDfEc/hD"
    "3Dpww0+mXQxL0NkuZvjtYorXLiZ47VqM+969xPWaZPGVARbeE6AuFs/Qatm+dr1Y/NROxm6tvfOjvWK7xs3o8UK7jriq5O7t5XD90O3cUTqcYAOgfwjSNK"
    "AO9oChHqwAr1vEMM80U5tFAkFdoBnJeu2oBF9sXb6Hay/iYpeqErCjta1w6AWNpiCB3/BSxw0zMOv4s3AJNS0FWY6QVBq0pJOOvwsKUA0ImNV1NjqnScTa"
    "kY3NpbgblUwCfhUBlTbd/F17wMoN0xOmgLlyKbXn2jGd3qNzAC/RfUDMLqLa3BQ1Xm2SKaBvWuf2Kqco+a117NZrDNy9wouXb3GKGKPVCVJKzXd5Ya35kI"
    "1aXajkwluBgb2g/Xdv02vadjlIJz6wusB3y82na30lXiOlGQmckZlS2ZiIAWZ7fhStCKe047+LQNsRQ6YuaHN395nTxO8uQnr7Syex7rYCyMMk3TgUA9hl"
    "+4ATnWLMLp7ivXD69UQDgBGEDykdD2Adb6d8MuFn2aTnjBDU4C74uEEeweWimctlM5F5l4Eg/C9sTqsXJyguBQ4SS9ZeEcyf093GMkId5p+CvRD28xfBpH"
    "KNDo2U8pLllUz6Cd+yobS8ZJpp0vejJmS/ohO18rHAmy7y17E+iLcvu3sf0mNJ8CsthZL7tHtAlB6xl8PAvQaO8Vn29t++fbH3Id46ilP1O6XALc9fHei8"
    "bciznzL7xU8v3n6IdyCHfsnE3b0f4weQBH9lgqpy/OL9+/338UPbh0yRhZ69erv7/tdj2eIjKOMmeEWw/ce2AHbThMFLMhVI79NflPdp++6mEr0J5IGQNv"
    "LGrGWNKrwv4MFLOTW8v2xSoCNFvENlp6Tqu+o6g4551GoieelNLXrpTIOBbA0V4F8dWYWwOsdnwvIxKL6HXj/qnjEPj5qlJHO3uC8HMFyekTsMb2J2QKG8"
    "a+wRk366QYc1MEpC+2q6pqVpKgoJfQyJhKG9x2sm+j9m5eNQHUS46XSmI8X0/PQ6cI9E9N6gbt+0ltfMkVijjgfRWgg8cUfkQom7VqJeZRmmjkkuUORs2D"
    "+/6qXcuu/b5dAH+lZ+CfiuQ9VmX3bt4kXbW42rnVjx1NTjTcTpkpeZ4dAnazoSkKPzO2P0HUvPiroHS5jTFaweLqx82N2pgsbIrKeO6cKh8tSRF7QNOGk/"
    "mW7oQWWt7oKfRPtjiESBf0R4w5bHTSGe/iEwmFfUdcdVDmhMpg9N60kiQdCVcYRWrki8nDjA13glJKnLvay2titvXPSm380jUuxnaeml97qz7uihu3Ltm+"
    "VGPsoI2BRoQXoyNN7OGA8cvJgvCY6+7Gq13bBBCHp5KKMzH9n45V5XKti2Gg312EONjA5l6T2DVaSj7CQdOlhaX54cDM2A+n2Bp/pARkAPXDOS6VBfdHGv"
    "oSAbxr7ztVjNKw8R1lRTuiF/Jq+65IuhfCzBtELRd+BXBu1lT7Zv0wJG53lqjYY+ZvsN4CWii0xct1rwZfKMhFYzl762QCwtHawYGli8STO5eu7ylUh7l5"
    "ZPQpXMs5q/161aYeAW5q50DmPJuwYyNEdgdjwkPer3Q1QDHEYJBGxjQwzNmzsUbEiLiCrIENoSDMh6I4eBhd4KIeB4723U5fU78gXQNSkiuXpAQp0hkVil"
    "YJfloGNJmTnvwFj14DpggLxZbKJPlI3pCaWG8loL4K47AnM9HImU68ugRpvTYUJbgyN5XHlQKP+H3kstJekAZoL8AlSelbsi57lVidVDv76UqSI/YItz+X"
    "yx8FqWRFp9eIKKasGX0elFI92ovClgX3f1ko0d7lfHWorBQMjgZPoHytHqHVNW9N0AMYR2i2sb58Gh3OvrcQc9H5zmIq/O+fi9Q4YxuCOTHmYN+8dN0qKk"
    "jtpHWAkUxtpKPaE4D8LkEoMx3EnVMrqxl2isDX6DLuHQGPijCPxCXkuhd1V35ay5ifMF029WFZu3pmdt0nYJ3Ph5926OEkTaE0ZxI1iBHUWviDO0NnUFv7"
    "LVjeKZVy9hpHTbe32d4u+cTgraJrzA7QykLt3HIgySgNBQegH9hFvuK6FXfTObLHzkPJ5alrdD6doZzjej9/9qpFzR03+S2vjRGZE0mtXL3Z1AOELOhQcM"
    "ZUAaxPo6rq+k59qryR4ltI69yZuajredKK4UXJBS5bsTWall+NOS8z94MFfqc7TNPEUbvq1u7X3gJe9t5ija8OUr2tE2aPEgTt4YTsgNXmQiUlMH9DiIJT"
    "LAXfwUfHa2dfSDR/nt06DfZ5wePHU/D/jv2gsnH1f6pxvGEJArO7NfeaHpH8kbjOz5eJlIC9D4O5ZJ9tBzWVNqtNsBtDg4RgekPTlZ4wtJXpsY2MSuNHlx"
    "KLDxF6gBGYCO3CrHEQjlAu094Lju5MXQZMeHCDVuXCAZRcP1kWdUxHO4L8R0yd9eFnMd7lVQhuVC6vROH33jl1voiKadjfCie9CKzYeDbtS0W4FzzGLgnU"
    "ZVVq+JXWqi4wps1QEwJLtXHWSplU6qQpZdHULKjE76onjP7XCjdhsfFMd30Y2sqHhjg+kmSB/FyGwHSOOhL3/fIbuHjsQW9tM7eD8y65VKe+txXBSKlyMF"
    "+9oMirsgS2HQc3yHZ80iwgDDvP8DUcdPviwwMMGE+0FB8SpbQaX1xUSlTEt1TVFyHRmbfKMGymFF+rqoD+vz4nSp00B4R2KgiXvtxl62RgbPew1wvd8ns8"
    "i0mGp/BNj0MyRYGOp9Tz8yzdHHRZATaCMt3hpG5K3FxB4LJ8anjikZ3UCkXiun2pJ7li+yeIsK1fFuQK7un4IinZ9e78/qswIasN4BmqJI3ER9IGoRQyl2"
    "6fhnPmlrVszfv+giB6YcuJLEgRYorZ05lbqjn+ozNPUQg/C6V6Psai47cLrRVlXlLjc8Z3KOF14rC73vcnx/iissdmopf4Qag7/W9uFStsKXuaD3gCiEZV"
    "aRJ9u4R75sIZH0PJYIr114YGot/5GyFSSYo4mCrv9RD+ZCjl6wnEjAz5C/S/vhhetEw5EKKBoEMrC8UhJVMFGeoEgRCXpdsNWL8e0yBEg334SNi7vGGKfF"
    "UT/AuefxRk7KiFTaboavbvgcF1AP9Mi9YibqCO/eCvRkogu75Rk+YkkwFrUYpqE70dqWy5lh9dST3HLwuASB0x++bKYf+EzcDOuZBDBBF7RldbwzoYf3tI"
    "sarm4EnRrEQE3ISCjH5NclV9Lc+VTVFT52FGzcLwzk5PhvOpzObcy5z+hwfWUBNKsxDDD0gBwjqAIyuqYZ8xZdB5Wzx32yZKKWf7u5FXzA3oUYhE9ftuBS"
    "QlKikmWtpkSjWencvdhM8pNrHDapdBfe+nIqecnc7tC+cR2Zpomw6azqqreBZk1KqlfMSTl9jZP2FXYD3fCLgWxdqZuvg2MQdut9SkB3c4wB1iiJyHTZ3s"
    "iWk5N/0EUrNrJub8sisksy9Y2Elt3WOSuzzlPHRKKAvGCINfdj7r4DYqiSH53AQKVLU4sLoKjxU3MSAboLUt9Qn1t4VL2D0gNAGVpF5r+vkWV16Qxp8gnn"
    "whOakTbT4k/dm0ASPmMDofoej3sVx9FbpbqFpz74F298GNdNJe/ZHKWbDQAkwujrG7tiSq/qXsX5RdW7Lmagp8EClRQloy56GBDxHEQ6GdBr8Gq/p67Y5K"
    "J3uTP40sPFg/zLB/B7NMlB3mO9kxms/Dm/prbQGI8CFLAyEFh6wUVRorOAeZmxdw5aVtTTrlwqYl5ebI6LUbV5+WDzIj9DPijONpAyb+xsfNmoi40HG1ub"
    "YepdTLrRsKb1hEuK0Nuq1m0PU1VIOGlVcGwHqpQFg6BV1lfadahcaVBTdFNFmJV7qcR1lBHIiKqS7XndjVtc0+0jPU0T0QNrY5TyoXteWDuBA2iWiD1tjd"
    "jeDiEVB99/WVaHZUO+fl8DMthqjmXuOBPXRpbUF2HcNO8aiOYqXgF5NSF0PEKQqoeiJe7YA6UOhYcIKaJZKyxLW+ZoxbxwqG3sFQ0bCSnOqJnA+9dKgjK2"
    "EWL+c3yzWijpyOcHeHSXj7VjfYnXdxsNhstUDfbsaLji5sAyvcPSPslT4GUOaeUNAm+91B3AxqFAhi2gvtK2mNT2dhOKwrVdbicwtGYmzq1wCUuooiyLKW"
    "tb4Q3Qn0pQsw3MO2DU4SUtmOZheDsbj8ePblSRuK8iodTQYTBqfMIx96mDZ7cI0rzQxNdhrmHbOo92C2OUx492vDDmhfdAQUm3QEaRxhtQp9lDbW8LbC1N"
    "bGxEcHci7fruxCTr8CbWFf5aDsQdYaOV83ZsWF91V0BK9h6t7AZdFXSmBsxGaaDdzdf6uqSy0Yhdcb30ooRLuTqIGZJl1kHj3IOLBiaBkvOf2HzLEtOARK"
    "lat7e33ArtJ1T4avLc8nCvXY8yeYgZ47MOpkUTz49ta1uUPDZcmt7hkWu8aMz7GTjyG5aF3uegzdGI2rWKS0gcr87yV3Upe9Xm/a/qvntz3d69TV5q4Oub"
    "vVTlz9705eW4YfPNzG6xrAQMq8m2J6YsFXDEleVVXyG2LBe8lfii75K7oTFIoePyfp58pLLCu9g5CBPbW4qTXmRf5P1sSOMPlWKdkZcNVz8Wix2Z/lte4y"
    "ubXP2gC6Lq95N4O9G/I20pqvGZ6rqKt5qqdE7uxjNpqXJf8aPDx1gN8r4zivv3+15j/f5QL7nsTdatY+/FDxClnBPI+r5T/j7IytzP3d4K12H4fRHxDaHP"
    "XqkErJX2IoAlChdbDfOmQhfR3Xm0J+4Xh8JvcrH89hLuS0dR2Jrlorhfy2V/kFuzVFxvmXwoaPTVs67WSRfon/aMSR7MHH0luKaRFxTcqUBz5p6LUdlSx1"
    "+vZu0gl/Y8BE8LvU8yrHcU21XL3iqukwHAN7c6qj3nEzw2XU5DjHiwqgJsTledN4hIj2w1gsf8D4L3lwTQWGs5NUkGj7TXAQhK+NIa2lABhecAg9GKQdOz"
    "69HqAYZMYeTKwRhBUwsutZFSpGlyhz+MTJoNvbHiahxGC+bGMVE+tbpY/CCGjiOodCsUA+WEzRzfRp2l3LU1z7KnkNCo86VOWNqF/KNKD5AsI23fJdE2WL"
    "d4vLYGEG2O7T7n0/c6N9YahrbuufWaTqjs8nlIlivr8lGwOk9JkP7kJEhwRQ+Ht+mLqnR1RBnQS6AYk4LJUDuU1YqUaZEBRtIBXF8fy3IlM5rlrK+NR9JA"
    "Z0hdKPHt6wO1Vi4RkuivrRJ1qoa0rB6sgkNfV9BQplKbi+z6hBtg3NcxlNbawzRhM7yhqzQ1XMuu6DVBn5pghKYp1+HZ/6ON/vaaorxq7kmCCufxXFG+56"
    "t8o4BIWNIfuocBsrDyGx8u0xr/5aMWQm6rqz+vglp7DjiMWZgTcuRfdGcdj0O1Yo7GZTGbBl+lcKtuh/OEG2NX9+40LJNjU5WUvysGS/A2149nohK1L31H"
    "bC0Ycx6ssNWaiBZopDFRDLj7AIsTZEb4T4+QOUAeYYXuOjmHhvQUhitD2zrlUiuZVtK1Waj9wBDBmXP88rWNcdxDuoJ8uc4lErKGrRFJDxILUYXAj2XHEB"
    "nTSdtu0QD2P8XBBAq5zJA57uyqa/nt1qHzA6nLrAyl1chBa0dZt4+BvNRgH8zxbS3EwZ3nXBozBiw7Wx2N1HlBq+v9lPaB06qneSrzMoh32o9iKZ7Q6NPm"
    "pEMGWAP9iFx1EK4NNYsC+bZ4USq9yQicqs0YYzI2xsjVjltrT5ywvPMMn9TJtGqiGlMj0Mee+lBLoqE9cZx7JFDui7n3dJOm7IC2emaNnoDm2j8FI58o9J"
    "mvtvDZHHVSu+XJZNYw1+ixzzsFIrbMfWxIDw1RfqCV1eZDs0ze2SK93TtsEYZAuDhuuK/wA1hobkcq27fS+aW4Di1+ura8IB2c1Plt7QYdjl9eOx5LtRTN"
    "aMFtLv40Xi03hqtXwp+vqXx8muUTPKrs3tyhiUrqi0BGx3ecmNyKW26Q32Wexv0l0BL4qjGqqWNEvfZq4OW2Vltcchpi/fiq6xLAcnfTbl4dw/8xakEh3M"
    "1Gx5v6z2W0jdeDKya0pz28ARW/Zfsl0WcTeaFaG5ZmylRwayuA2m0ZVKTDEhDSE6byARx63jkfg7AkqCQr4kl5mB+tr2d4jEy/ib4y8v1AcvKWXwHmHEra"
    "Qr5HFvTTo8VibZsuuVzMJnU+nXDQ0As20syjSkbEEUZlUOLDUgH1ACBHf92skI3kUEL7tMdaveqRjx/5NVRQj8gFai512PiOGrOSzd9kIjsDJX1UMnlwHh"
    "Uly4sI8rRf86xsQrv+41LbZKcl3bYzd8HxtNb6dXPpXJamjt8NuT0xCn0uGhuowImTQiWayIkcZh3FtcOS14q6Vmk9vk9Xji8bjfi05jjKk6JACu6NTWdD"
    "20CYq0KsHKMt2TXSpLOlpXFOy+4rDTZSwZq8VH5RxnUgkRPwmp2XXXfMMyEKaJk/u1avrtFF8TPcuay6FiNzpNs7K4P5rJxEgAzFZy4wND2v8DnFV2MYJo"
    "PNl4KavB6XXWV5HdC/vVOOYhrC5Mf3r4N0M5vmm6PzrN7EkysojkyfQoTOL3h9Xoyj9N3+wYeUqUcVo7l+XyKTLwU8AyLDy969ed2k7A49CyjqDVyKO1GK"
    "5uVcBvbZ/A2WMG3YSTG+jlqXg+cXICVMItBRII1nF+gxp7wSquhwXsI2R+oBMdXBUgsVgJMgNzegckegmSFuZJNo96Qo6wP6PcjEdXCYMzdJa9PHZXiEBH"
    "eAo7QeqwCGzmUw5fOTJYPReZGPeJUMDreOEu1AkQzU4FCkdu+IyfsIxyW7tEDwGS1vqHgdl/H2I/4A+h7qNDK0XgPB1Li7wx+yTFRXeN8Afp7mZQWkFvY3"
    "erS1xfBZM64THkA+8AVYrLEqAW2zE2jszkk23sjkM5x3osP0wznvqU+SPOET6ToXY/3oTNa74ie6zCBl6QH6X9bopoNuUED1xVlvkn/mxpkGAWnAv2QISX"
    "gUOkiP2B2C0I2ZMA8JqN7RLQc76lEBahU2BSk0egtQf+obstzhZWcYN982rearJ6WLjQFVaRqEyNQClb9VyyplA7ksSLrOsE3hEaJr3Tvh0mkJlCpoeA8f"
    "K4VFqsza4tM+NawLrhzMt5wJNEBQJ/giNi4Mbe0NE6B8Giiu0EYubE/Ucu1sJXRBafhSWA/3wzSn/BB7OgoFDcGyuQ184EMPwXn3o7VEV1lFT4HgEF6Rpx"
    "WvKLN3co3z5pNTeSkaK+lnRMYFBwA6atgXdXwwv8uHd+vhXRHP8fbkrIrw2bG0Gd4th3fz4d0MNJW7xfBuNbw7wp8TlBSXDhpI7rjLtUPIXZAg8TJm6UrH"
    "d0vNHlx5SOXlWsNHekh0AZQ/0FQmE14OVXXT+kVgxuoE4tDW77szVIKrGh2E5zd1pZo1zauIAvKz8D8r/QnEJTuhF5WXB0ML56sGsgzIQ1SEQpoD7XdiBn"
    "p5Cn907HW5gJEaQTLAx2kVYzJNFzIZmRJNXAnwksVQkTMQyRHbAnV1t1I0+ISesdJ7grtk/eld7e3uFM0dS7RD2mSI9wlGryyVcV43alUp4s0aMLYBIKe8"
    "2itAeFjb/JcM8hapuGoi7OjLoY+pvrUOcqpmlSIcyIeKmXzdqbQPJwGTcmLGHzFkkdFccWbgxo4ehaxNS5z6vScAkui61BYG5tgg8M0lfIdBL97SM0K0nD"
    "KwZu65qbA5Rt5Ej3J9R94JBEimhkkd5gN6dJAuzUl/1wO8x6c3eWIEfrv/rTsOHbFhEx4/pf1EU5yOlwESuXKCulvjc7/ikk9Ah8LHdenNw6F/AzELk0z7"
    "8Ec5fDbo408vmrTUJt3qlPQCtFElMgY7DGnmvkOdpB6zSKO0g8SjlVP247oT4+o6cNIimbaOV0Gt4TjIYYI8HAA5FMarmANMtmfse7ZnwwzE1vZ5Pbl1od"
    "nZuYolJUOLboiKCva4xQt7vb0j6EjCI4m5aMxZLJSQ64swEtdNAGK5/7LWHpLjrGZzH+6bUF57Won5pdokxf5MoFXqXy+4YGmLTRrkBCWmlFEO3BvAUmPx"
    "KUq7RR8UlIpNTEfiyhXOCFuClYZ/9Bx0wYrC8FKjXN4uKWD2CtOKGJRiHQ9eEX/QNOndodvgMfEOU79YwuSK7p3IcaH2lFM88CTBFP8h5w6OhcYpqylk2A"
    "jK1VHFNIrjSVKUqlsTlrtZWgA8ysxeJpwGTrBpyA/w5VYJLzpLYcOoH+szFpXA5ENBbShpsymK926msFiU+sjj7mioS7ozwPJ6DsqMhquBV4Bk6ZXzVRCg"
    "aZVbDOZVxKASOFCP5FoGp1grtA3v7gR+5UGIri2oTZvbYqSfLql4ZaPQSN12QqtKMcH7oZJm4PIEl6gqnJfQVaFKKwVQ4fcAfneoghRgimUWgBmMS9vCYE"
    "8LiykN5Xx1pYqkMCp4kupfQE0tXQUZaPQZJRJJlF1RbA1vSrim7FvLP1r80VY/JB0+FsPgbaIrMbC5ozCVvrqU+8pS1sTXJWyy8dzJWSCSLCrD+zv37ysq"
    "Ed4PBo/6g0f3PX8hQ0QUiB9WbHQUn+AFvWEbG0XiLJeWzJi8jD5H7gWbqJRKwEx6T26EYgQGtK4j5+mIwuBnHlsbaGAYlpLlWAGbcWGOSkDqNhIzMC6yXS"
    "NncexzB16AhUQxVhUQaFw3LXPEnrnl7oRRUSzF6Ngg4kgSHg7ce390Y9/lNS5LcCIIXJU2dr0sKE1I9MY4Kv9K4y8ZUWQsmYfztVKTFERHxyM4yBNFu2XJ"
    "yH6h3XUmKgD3Z9cgLpIR5gMFlrCjoW/Jas3T8CCGcnsRFs9bk8EVCNAnykt89wLvng19a5GwcRwSEW2RqeBF28mKuAVBDx92Ri5LKW8DpBhhL15TWsybhj"
    "3vbrCUJGhFkyp3g4AoNV5MlEit7q9qdcTz6ddahQqp6wQ/lW1+LtmuYyUpY4m8JNu8qaJttJWwfDzh8PGAPwKaV2cTzPgOPi6yL69h5V/TGVT03YPvvnu8"
    "9R3FaiN4krv5+K/bW5DxENNf1fxCpj7aebjzHZX96Oz89tbD7x799TEmg0QOiFgiDZR16ZrAONp59JiBIPkzwDoM4+HWFmBuecZ/zoEsXEHKzha+h2Yx67"
    "UX6/OGW67wkzy9yPaobrP7MhTgljx0Nfx4iwj8sF4tYeSOOIFvMyGHoZfrT3NAnsm1pB2DzjDrugl6TA7h9DfPqGnn+KYMJBnjhozVkoyJxiDvqgLyuXO/"
    "5V1kf7/hP2+1fexdGaMt7GXboDC8i/cchh0BODqsBUzTQ0GO+tOyuMzHFI7eO0m8Ww4usimddkqkkuEryGppyx4anglpR1QjOORMGTfr5ggZOTFWum2Dxz"
    "uVe3iLsPAGKrW6PFyKpAi1kGPgydQR3ssl71sqW6PaHbQrhKG6zn53hB+tE2dlJMFQMaPJTMaORzF6ZCwhhvdqli30uhn1A9gZPircOom+i3GZMCx9AKxP"
    "DRoWAi9vOxJ7rS6wLx2FYxB3PvocW/vK0PTLfJmJLlHaTaJ6oRkccB++5AFwNw9kBDyMSa9kuteB16CzEQDQ2CZuG3SAR96G82KkULW+Gd3sWRMqbIWWh/"
    "FycpKkqdae7WIIYBY1PralEpgGwUgPSJfQGdixhCgxoL+NO8uXOrrBXJdHKZBpEJTc04m1Rjskxt7+MAJxRFUEKB1cAMeB4tRYSru5FuP0OHO56Ew+jiWB"
    "vkKBKpcoA1JVnSRBpvuTKCAhQcACZhigKIHusPliraXB2eHlN6xVblep1KtUNA1tkQeXVdsXntv4d2fcBL/TndMOoICAf1W7XK4+CtjQQxbgm3zYxmGNpx"
    "DiqAMDaFnlpP3FDNZqdDZQr5FsKbc/mqTspVos1kzAczWcWg8Eui/cewR31S3lFT3aO5r69ZOtrSS9hyfm6v0lSAib//d//z/SiLuPEe8GKfW4IYp6o5Ai"
    "DQjXyC05spT0A1qX+Rc+mgHVJZsvma+pKJmDqXrvDp4V3Rmk1u/rP9E6XocWhaHYg1Syj3R3PMbYmyoZTfxoizcg04OqJM9AIXo+W41J3nOjMSFwrHglVV"
    "FoJy68Q0CJQdOKm6X2zTcqU26oeRIDY94EeFwd4iY4Gw+AtXlvjjlNGuGfoSxbEnVGzlGyFigIu6S8IWI/N+e1nwHtQEgmk0HJMLTqR1Afc5ZN8x85aD5M"
    "YWzB1OijKgYhAbjlSIEyhkgbjpZFDlLJQJdMNP3VyB2yWWwRl1t8HTHLXKIO07uiQDcPHNYCB762ltkRM6VgVUlK1IgejkRbHuWneo6TJDk8apik6Etqtz"
    "GizFr8ZwYTUnaNSZuicKIbfICjlUhdKyaggBuD9ZYgYm0oy6UH2fYszECuOpLD9hBjZMuINgrQP1bAJQVyyqh3b25lDy4dzEAAQbNZkLJeGjYI2DpWtLLR"
    "DzBSJaitqNY4dnyyTrbA2DlelzqqJHGo7UiVRP2NUbgRzJic9A40Q30UrU8IuEOoY94mdsuABOzBnizcHYOS5skn2jrXPQ5y0DJ7XzbKU7G2KGj6P1XsE4"
    "agfKkVk60iusre1bxybzLtKz0eZOBdCilF99IbTZkdIUvbpYwUdXfsCildeFG2tXyhZDMFZC1T9rsSPZSXjsC1NYjVRyBHAYpKxTlnQHpl/Hob5drRp7TF"
    "wEtta1dOISe5GS7ZBV7jyxCgWryRQnQGIw0bpYT452elfyftVemu0mvy1sd4VyDvXhxIe4cNBU60vkJTQ5DO0xCjGrtJh2mYvC9JAYo2//Vp9vLFy5fJ4a"
    "fykzi6HyRRtIB/KJIBxTdY5OMFGWHCw4jKhOo4qQbaXVU8jfzWn0DrOgAzkHBrPHhdOqESErqYWAebh0N2tBmSRwHOBe1/xesClnAvQx9EFCCHTuDIFIN/"
    "b9LANqTbRKpGsSnG6MawwH8mC5n3qY9fznhlGSh8uNk/wp/3nEyZZcZuR/7eW3zkVlkJuLQp12wzdB1tNrYTOoZRPdkuVfN/UGxgJXOIkB5mcMqTFCRvbI"
    "ZqQSiYcdhuyI7uj/KGSL74pMtS6F7UJJ/5rjk/lex7m/LTko0DsXtOT3CmL8vsAgOdEUUfokI7XHEZrjZX0sdkkUGl1reh3f9Y+qrgB+hR3WICxK5PN74D"
    "pgGYWpT82f4bqcBTPIcSX0taAy2GVg8PczDOAzohusD4//2P/wuWTgt522Ek9S2JjR2CMG6OdN8F9Jhrv5wtHDhXQaWD65xPxlClUe9O2SpoE/dL5dJk8L"
    "Ov2LfW4O8eeG21BliqAaLO1jdvnJrbDj+ijx0+kkOy+1orHjrHu6ZqLPapUYprBYv9E6wxPu62URfFBlqIU5bu9jAF+TKZjFGEzQQ5OqFfRZmNarxam8rZ"
    "q/ugQPYCGFlW1a/0tZZ/Q99EP+lTiYFk8JUrwhI7mUj/2OAb20wN1rE6/lj65294sFr74ig35EShJK1X3tde30/N0zflMMcA830TvLuvEOJ3u0ff0/2+pX"
    "36Accxb7GHRu+bPGlubxzs7Ud5tUqqIIcc34ZDueUoLtuDHgp9o71tFNAYosQbenTboQ5mj2vEDlDKGnVU7VQoOyuUEkB/tZP/GQ1Ov8sVYL+U7J8265du"
    "srAC+3VsDkk1yC/hhXPZg8zq8kkFdXsaB4SuqfhXJl1mkxkWor8yCaET9w7+NL6N8R/ae7LrTQqFD/hWjbzicwdP1k7zs7R3MavInwnAXDowst4Z+YHZML"
    "4wPxCnBr3ngFoYvemCQ+F0RM+s0sTKYF4IMhxGvVNQSNLkjrIIZF9kGJKD/A809xVir7igMyXB1OOeIDzpujmTJ5TwRx7NFKiK0OXhEUDtBGFnxsb45xS+"
    "p+wCSd45/kNe5WbEnKu1uPBiid7Zk95bp5xjaHgceIQeWujeBHgNZB0mBKrkaY3Pu38ZQTGKUCV9o2C1QAgf92BOPfXSXAWzGvQwumQvVX7RqQxoVc0uOH"
    "WBbl93iDpNnFNBilUw6XMmybci4//P/2l//d//A2N8Gi/WZmJOxWKuH1PBlwaTSEowi09fXrz89OXZM/jvZbjJUvkOU3C+WJxJLltLfmhMCqSwtOMJZHR3"
    "pFZYIijQae64gMiI/A6Zi+VLmE4iEjoZdBqnOXqS5xjwkweVQca+NTvk+cYoBNrgXCLBrT6PzdNpjY1zMerbd7bdQZkSyo/C9jRstQsTyihoFNW3NLbmJo"
    "zaUthB+aTWmf5Svv7IDfbwfRr1CKXIPT471PYWb1nIbJt7TIJONZEfRFJ8AgnoiUgAP4w8K/NTEDTRKGdCQdHRlh1EiYMo8yTQ6LCFIBDJTz2ysh90VWo3"
    "JZ+vgBntRNvo12pDq5tlUovl1LIjk41SiWOgiHiQa7Jo3TUA4ijVmxbYcBI4W21mGkYIDA4/LLkbc8zbB1dUfvQdOmILeUK8vYVXVHNzKS/Uyds6mWRqm/"
    "5Ip+djk7j9UCeSQpA6C5M7cX4ukrWtyA0IP+qP1VyexHWyth0FF7g9LdCcaQS39E2nGArHymRAat8vILroOFTyTRpJrpbJEzLQlvgCIiVFU0qh6IYsuoFF"
    "N3QbKfK+tS1nfpmz5urpxS58l6KAB+IomtGDI4LezB1KFkX23/nMUMT19QxmNgvZKUpsOfxGK8CM0a5E6g2tcRPetEo1Pm7COrpHo0EuZjrisQczUnC8J0"
    "Us/Q5wu0z/EU7wfVL3H0fwwYrYIJR61OZUXoL2qgmNRp0TXTHHYmmO3vx2bpzfOKZxJEWU3puPm0/i3rxoYJX6fYllPFfTTKZmBq2ZPtYz/SvM9DETxjMs"
    "OlZSKPleWSQG/XTVwhuzpOqqllKzaFFFeuFyBdDU9qVAfYSxQc+LCvUCc0l/kzwWT0qgoaWiokmp8gPQUMIopwd9LRlKNrZBAMkl1Mo4iopY1fhqfHt6eb"
    "9F8WtN5FpbXssNBzLR7zM9RPEEn6PqmDVMW8+CiiwvQtcSGpw8VpupEQp+VS1nzfwGYM9Di683AXtuQAUtJkMNY7mFsVzCmCsi5KaL20JaaSDNaSfXtLhV"
    "l1afaHorYyckym9n1tn1A931Q+j6Ac7KOQhNP20hxQ9mQKFaQ8GGEfY0KJpdoSaCvLu3bdkb8dLG2ZzMqw9EJfNeb6YjMUVXCxBbgJ2zzNvdCmpoOapAlp"
    "m5HRdOx0NooGK6dNEfhcx9aqPg5r0K750TxRSjaVybzbFRRyUnjTRA1BYgagUQTllgo1Hdtci1G8hUMVY0y437jm0KPc9JXn+FsUHZ9lYYRi4rfKWee/ok"
    "G/iU9khlitSxk2F46lmoDdkNk4VqhtoUnqPooZgnTZwu9PNtpJ5J47zSrXdaJ2k75iDN6VlZ1TaoOqwO/on48ggcOYduTP+pLNK2jVCKb2oqKQ40WNBX1t"
    "crcxyp7SuOKO3LckDLSR1bzY9b8o2vqylEmKMqFnHOSHuKRtyZ/72y9QKMWIH0BOd/+2s3MdjefryU8WBFhYeSetghKDrWHsL2CoK0/d2KMXTUeCBrbHUP"
    "omvUj9qjI1nUGM7Uu272bV3iPJZ7tuV1enuu9lPsC94CZAbDe4zwqn6Rp4gzNA0Scnx02T5nZc7e///MvXt701b2Bvr/fAoHeBgLdpyEUmbGqfETIEBaSC"
    "gJ0Na4sWIriYoiuZJMCLZ/n/2s275Jckg7c85zZp4GW9Zla1/WXpd3vQvMOxXGxoHyG/pW0hj6A37tbX2n3va+ewDn9B6hwplVTgzjRjdUEV/vhgJdAuZY"
    "3PsZObA898ODe6VxNUQYRtHGhvZEIFI/Xyx6poDqNRqyk1h7L9TKMegZ26mTdDHnxZlqkl3QxWONDZDi1Y5Lk10V4xj3aXZPuamrcotu9Z64OeXutUt4RI"
    "Tp2GBfNnl7XZ+cnJoG7HeEN8H+x3rY5iZopZofuRUMLmDHvCNTYgc+usq/inlmZK9gqloqtVtq3tao6m3FOZXY+ZHB1FDkqXvpuutm9own5sdf8U/Cc0lN"
    "4sYU3OLTE84LoUDYaVzLvb13GjclQUxjRyleyzvZp8UC/sF0VxkRPu84lqSFvRwGXLJqKXg8cpNnoaehR7FfMaQT8Bz4HLfPYwng5h2M/2DZBal5mF/NvR"
    "GeS+0Z6F1YJxfwWG6MktlGMaTBs4P93eHIr6V0jlMHlPgzg5DSoeztkWS+jrDmthsBcOlfyN3u1md/D/o4Byj9OYBcKv0OXbB3usPYRmRXcq/d6UdduZhR"
    "wevjWQl76TicFRGj6KpoZBiKGyVHe/HI/1/mRWM+s86Jxtgifuj30WHAL3RMWc8UeT6Oy+iCIBM5h6wFMSFfJnFO+WSbCnpmb/KlC3riZRpNjk+uMFIflu"
    "saWoPyTGOp436fCggG1eGNG4atIQZdQTlcmzrLsIZa/qxqSJ5VXlJtmCTZZSG5reFZ1Go/PXh7GOAt9RypTpF7F7HrOILV95aGETGOvI445KATGhGFi4WM"
    "1qLOJEuj7eoPsj4jds+bMLY+aYxzOWkHdeyMo+Ocxzp4yc3yYpdOsejSpRew3C4S2lx6oBONsmgGndi0Z4Hbc3EFm9vNPayTwe1CIJyU5SLw+pKe1O9DR0"
    "VlGCeS4Uks7w6ORKN+U0Uw4JxHP1726i8J1oQ5vUQGtBKdlf28W3u7rNfA45D6r5pHU5qvtOMQxdYIWUD4uti5LjOe9RglsYSMupmPiAudLi0omFW70927"
    "c3m5ZVCVVMdxNXc2ErHuTBWLG8WuFoIXK75IWnuB7TmGg9qImvlvpsHLo6M3LTJmCOiy9Af9s9Nys09ovaWkMZatQtMy9Dg51097TIPg/6sJq7G3JFN5br"
    "Hk6zjnjc/BOgPBoZsu2F89/7iI1NICuUG0shIkRSevYo/hYYbKyR+su5quO6noD1Ut5I+y/cRRJIrZGJpiGLIvY+ncsETpH2sAPX4JteOwB/rHrJxywbLM"
    "qLCSe9HFi7v2rUdaY/6CLcuYB5qBqUiIc3FM1j3s+DZtOt3WUVVzgmxP8Bzcn3pPYRNm9bRU+Lw9p60U2NPbmh0ZQvrpRo6Ubi3DrfQ9tPfBvZc5pu+pYP"
    "NNrkiTfw7t6xZL0o1X9QSJ59Eq1CeMx8vSdIv1wvG49KXZfBPKwEnhZko+IKkTjURHDiy7l7E2p05LRupGDIPm5gVg0aOB799X11Rs7Eu6p5lfX2KTdte8"
    "Z9y9O7L6A45r2Uckj9EoZG/CZD3EpXoTD2ZJQ/98KAV2sZaa+aqrjMNaL6CvB5tDIjAy4D5hUyG8IhKvkG+hY2XdYdymlHwzH0gCyDe9yC+jJGnhFIwmIK"
    "r6oxas/1s1LPOtUXc0WmqoRt67E2E1Rm9Ygn6HE8ncWJvYW9gSOc1kG3Jr5KhujWA2sT2tW3O8XyuegJkmfctfZrOYcJyBBPH4sX3doO63n3YSofZcYHQ5"
    "hMeew2PwJh3XAjuM3Twjs7TgdmGiUw1Z5kaOkC2XrkbyNHYRobiytCecrl8HYTwywU1a67i06EMxEp8FzFVhfLIrhw/jCWYOLxZlH2bi+gkodjBY9v4kVS"
    "9jdeQL1lclC1Z1Gffk5RgaRea4I2x3PcfIs5jRgs/itp6vaKUh+J78rTDlc/6ESEES7h1kH4KTDvhGrqUU93ZimEh0mpLTzfSFNYyCKzJ7yYDlGO8Y8XLo"
    "dDQ0x+yWkZqJqsMomXQoG6eJqkIjt6BBKbaaK3sfc5IYdKIR0MIRhvjwOMICmjhA+RVlJJVDybsY0atqoAG1TNJoSV8D3anqLDzwppXQhfUwSwQdQWRq0H"
    "f6hPHNSjtK2w7Y4rAdNGe0VSk5vAwnwZTeaFAOKUBom/AprlFq6rtHgcm2MK+JJjQOIQo+U4eK/RWcU1cL8o9wTaHmti39X1L6jlMNwmRO9EcX8RfM4k05"
    "9ThLjrGeW4Fq55uYU10im+MiZ9t32bGzc5CqfNgb0NupTzg/hzq4JZdxhEu+sMOI4JLSWg+ikDb8wtOR1Bb8RBMbJimxa/G35VJfmweOl9N7Mb6LPdL9I8"
    "bCcuY7dhRWWvQOBMsuXwfdibGBCP5dgmmM/8CCtR3yh7dcEdUeDVciwLB7X2lcHbIxlrx2SazSJ2IFxAzs/O7d13Eb9AKY1Dil9vlL1zj+TCqKbctrb66v"
    "8STXCVGYlmHO3PdaHXX0D31CfOFF/hFHFeWxMDTT1E32dB4o91sKIyakecoQf1OXOs8wPyBmGPt55W/Y+ZRNGavnVsK+iXsD7Y0aIcQBpQvMpGP3GG8lQ0"
    "/a7jlrs5aFiA/EpGjth7ZW9uZ2ZN3T0f37WjP2XNJgYuSPtx78CwOo93v54webD/Fz/sP33z/4zyOQ14+//9d3D78LKLrWMJyv3LU2pEgnCZ1t8YbTl4qI"
    "FePkCW0X5FMj6Z0rT+6CMgYjEy57KZigb3FmGSzolnLLhGz8G6ukzmeS2A8XjRHVloDmR3aG8PCIak0aoQ5Tu9ZLP8IMGndbCWVbKSsNy/viwemSG2conC"
    "yJUTtpwB6Xgfei0neJA/u2fTfXDHypqs0L6BiZF9AljogI8VUNgE8PPIjocAgruiLE5023dR8qD4CJ5+VXfY3bIU0xeBsBD80H0RBDab4ECUki8TwQCCpI"
    "3q8oxlYsE1Ru9S2d1xrM62vXWa12eaZLpCT0cbp50HhHEltdEV/Ore3NSrqZnuCFs3/1B9mwW/BU4hrJJR3GdmUkSpbdyNlJv/rC1graHFZkXodb2Ho2Gn"
    "mX3y8xg8QLAcXrWzDJnNBT+LhHSxQ+/dD7/tF3W/9BLMb93haVFCbxayA0MSIhenHD8n1SDSlYhzD5k6GDfH/jDmIujU4uHHoYXsAzJbyACVToN21dhFfo"
    "jWxTvOEEU1YC8negbHxvBSOb8uplrN7F6kOsXsTqJ/vrc7T23+Ofl3EPeQrexb1/w2kY5HoRV4nvmpILD6MS89dX/oTMeNu3s57JzNi+XSA93vim9HjqZl"
    "xifP6hRyMmVRxU2XP8lzJ3eEuKVJYessWPnYo5Ux6PxqaahjgyOITFSBUJeqALPJ5GX0pmTNgpu5tLmAKc3ES3cWa4loKUrM+UPQZst4aRH0Uc5hi90xw3"
    "SDGmU7VNocfbJ5I95TTvByd1yeGAwEgRVoWMOCCkL88xgFSMw5wPzytthVdy76350G+TtRCVkamMffsLlVPAcJOuru7D+QOdfZiquYYI0ATt7pHjz6bcdG"
    "ylayILHpNWf5IgK93EEP9lrBmOEAgsZ42E/Kipmyj5CvPjEqpy6bEinFiimduxwySE2ZFWruxpWyt97PSwYd4I5p4Uh126VI3nmY6IdEegUwgWAvxrOiS1"
    "HWIgfjwwYdkmzGkv77OXD9TpDl13P/2h1/TE/i7GzOhcZHXWiCQEXMBxBuTHSs6gT3w7UAMid/DhgGZTdBpfSuP1aGLuLv1eYoFxbjNXyw2qtyv5QWZKSQ"
    "EGHDdbZu92jXJx7u6CNmEUrDDSgPSE0ZOBIASRN60fb27LKIA+p8t6cvjRXs+rWyc3YiY/TjeEnXf0iscU9zVNi2npuQy/g56j+qdTWCNL/Cs+pWmUUzln"
    "EE1MhARCaWtj00vpr73gY7AYXDmjb+51bjtYJQbw3v4NetF9c65L+bKdruw0TZwxRce3xG3ttlpavdF/0nqktpBg6gd4Sd3ssGfRQG19qJIdOtfHPVKtSZ"
    "t45Zmfy50xY58Uc0ySxN5mbCngyGISSik3C/oz1c2rDw8l2ZrB7wuMdG58pESDmXebKKxunzE+Ybmd97Woybsy3Yx0U3Zati2HTq0h6+l2O/4BIWzO7LyK"
    "ipGZhcftmAj/pbG9+LGZKDQr8eT+h7hrRsqeu76lNuFV9ekoEfN+209lJTKs3JJ2yRrqNvcwDJGtqILbPj5dRTXZTouLO4RXX12S4zZDXTn3H62cd9NKBd"
    "xuIIfl5/EQDEJYkGptc4jdwzKiH/n7R7fST06zdEtXNOy4RtBBu73+jCUXftB8tFG382+hYivudx7ci5Y47Zhcz/AwGebL0mdEtGNoVp0dSdDX9I0D5Rx+"
    "GWNxhiXNLsfK50XOdU+D7ZTe1hEl6yBvfDktW3+EPehLCJMKLrJcadFElGQROQ1Ao5DkL7yeNS23F6EbT1zSNkvnV90J+jXKg67LQ1XK+klJCZu3r7lTYG"
    "RP7io22BhNFkRvRLUnsJEr9qB8GGAODmqcen7evdtEoqzXT8NvYXVVmX6nk70Jhz5i9WesfrTK+5+egl7Tpx1tmrifdASyqhOVS4p/2JLgt1ND+0datITd"
    "IoeND5c6sgh4hzplRvErpMjDsbUFOW+baia3bc2c23jDoJIH+KtjM43uzJmvMJuhU3IDAyPwZ9kq2Mf+S6x+i9XPnq2jfqlaLduWje3JlUvW/Vf5tnSio7"
    "1bXVrfjzou+ZvS9FON20TRHhEX3LouWIbsZkwOF7gfr6NLxJvQE9eZRdK5lduQoPp9Oc2zM6oJ7pVUoT1605DL1rfFyGwtbb2+mNqOqy7lzUzizdM/DoQG"
    "qPG3Va/tN/e+34r1Wou3o8dS5JCe1TW9hhfY7qq+DJaAgbOsUSpvJwFFDkW4d3CoMdCD25fQX+gQo4hBj4Tr02hCP9Ie9Fs8iIbIN91n2MUIkT3uFWGBoC"
    "HirSc6IDDuqAx01MImtJIYRC7Y/t25FmGaXcMNlMFqypetNp3cujP/lU2xDjmTYkIDwGrqzW81zKZbDGVg3iFN8X8SnXE1Au2nQEjvRTRSt9x+8S7Vb17w"
    "7gu3gLGK3DfFXFYtbkZYLMFZHnIrXVogyz55uEvCVNWCaXfidtUFg2xN+uQqWoMCoLrqgGFuwlaFxScEb5xHFLyk39EDk89ShnZVKh9Ib1iSJ1sQgaLBRA"
    "9KJDp4yDwJbkfwsSilTqIfdfxYKj2IiycKqy6eMlSpdxCONDMNwqLa/Ht0g6ezJKnuH/FjTSikad1mqb5jVMfcsRTFejouQU5IS01WJ3ra6vQrSDqjYWrr"
    "63KmJXDWfN9hlcFXqyxavfLhOyez4moUCCfc9dyWFZ5Ane4ScsYxZkIZMrOpZMbois0sFtqR5sZcEokNcl10pfbX9fSVCl/eKiimsqSzEbgNur+FAv9GjJ"
    "pLEsK2v0592Jut/mDUxshoUDhOmrOj7bxp0MQWAlKrGigrm2iM+oPhUOXGMEa2iHgbZ1KWviVWxFgTXvOYxXjbWGkuOvLb4C42qpK0gzXW74VCeB7TA7Te"
    "tb0WI12gtX5juXmIN0/1q8OczuD+CAPA8rzCW5hhNpJAiE0jMSuwCp2DlmriokhNQMYjtBjZC6WAmUH68us1sSllqkCDa2znY7Ptmt43xgBoW57Ssp4GG+"
    "0YZogJ+xPNSFbdZ0Ofp6lJyUDPN9wuUPNVpYsiTNui72CEua1A6L9K+DWQtc3XD7Jg2bT+czVWSaDsyFperLqgkZ3aMFrhvEBSwiwU/jqEcRos37Z13zcR"
    "OmV1yDZMjTk8PkyyMxhO6QDmq3TG8O5dDZL0yS7hLIE52+hV2Hep9GAKx+53uBNfQT8wWkG8EiHtCFmoCl/+Z+Eqv3x74EHTCbVkgIz8Cx5lE3j95Gp9nG"
    "HmdbOqaRLTPkVX8M1yIp6i4g5HQLDl6yezyRkWR6VvyORGIKEqenL05wz2fJupokY5skST1kJfXaz2sCHDpjXW+SyaKxr9ljJODuM23bFA/G6EAF3pUKwu"
    "YDC5oYOtHZQObJAHLhx260eHsEBluvKIg3jIKbsRW4nDDtJClm7Wk9C5voXPkqqhgaUgmZbm1ija0cpOMXGykkw0rtKbJctejKyGGDPEal3fOJsZ1VCSlN"
    "FSTXiFhm024J+bFYycg7phspHPwjZHF93zuhNcEZmaqSIQ0tPkW+ctZTfO9YlaPo6X+GtlvBMU0YY7trYCNXWbwcxyJrCyFHyyjWARllla4nbOg7OHVVwI"
    "jfoYed9wuvjufU+PuDawd+SF8zCvnSN2rDpSNmb9/svWKbYrBRUbg36mpJbFC3P3YyoCldzxxwckL0Xtebd6hx/bcggHcyySyHZLWOva2fVdq8efOnRweH"
    "VxkoHYx1vAO8CyzfKhZCe4cPFX0IqUAOPKpUGsNN5poPFOeEWB10rOa7jutrgtmH22Yy1eXTCDvVMU6LnPw61Sb6ydlfGN0YZpdE13x3obsGzN2pEVm2nn"
    "NFxNwnZIJVlJggX28kijP6X0cehctbRZHB3eUrDkVf/aFI4JDbGRQF2hTTuWWspUE2fuwCBdyAnR/jagddfWEK8r2dLH1AUE2QX9uOMdJeB1ddKdhg7W3M"
    "hw2PplPnRjA1QOtTgXoEbc0ZoBYiF9QDVjBxmtiXWycWbevVv0Yzu/unAg7pBbi7EzrTEonyn6Eu0ck8gqKoP9prKM0zDoZjoXAlMyx6B1ihKC/nHU5HEr"
    "l1BsW3PRjqExGN/j/ucW9gfCXjrulNmHOBf2q2A57Fponyiq6ODGeGyi5rgumGxvTIrBFDYWXzEgXvoi1LH/adiTeo42tSdsm76P/CnA088hC6DvHltcd4"
    "QmiJNvY/Zk8SuWijZHAsfoASYzIprslLQpb9uCGed4tTJX8iaZ1/Zj53oNO9Oia5/gZ1abQuf0knCFOC3+pLIImPUyzYqYwCtRhxNpAhfpd+zPTHqBXLCv"
    "sfKKPoTmvTKnXQVtrgXsukJKdnAKG+4YtazuDKfwBOtv6FpgDKNPOBBuD09DwlfX+ke4w2vdgvu+0xV7mG3nqJXK66O82kfwkuh36pb9SX8k/puRYZDFIk"
    "28e0yYFw8eZLhkS7By3XdH0JfDB+BXyQhB15Dq2fCtHgWbkZuqj0IcNIFj0kAL9278A90OGde985Zysc0fabiB/dHcpHY+3YhAjYkTCJk7o7nUQ8wgxc+h"
    "uvKX3o+44H7GP1GoV2IakmImtSLU5wa3jXitV9F715w5yKxyA2/27byXG0cr3qwMqSiBUztE0XcuHQJ7TZY+pYotXE+C2IWb6kmEvLeashJnoF2g2RVVnE"
    "dsjEVB1XXk6hlWEN2AhFumm604JOurbiXzQA2GzmKELwVM7BSrGBqBI2EccllpWdEdSV7nSJGgIC/O5tIYwrAhhQ7dM+xNEVrUtQIVxBWG1xbaztauwPUz"
    "kOJoYSc0Lr/EOn6iIjw7dIphhgVxVvfR19mFO+L9Zh0BGyGjRsrF342wpjMSRyEChYOe8idlepffBFyN3ZIseiCpMoh5hIlt5VyvCV4WdgHUckAZKrQT59"
    "Stv3k7w+REZ7D1jj8xO/7M8ZskdveHjQtveso3ncpNT909rPlu5g7qVLHTg8cfbmRjcLo7rnPRjW0/6JipydNxOmIXNulj1O2moJ6jEUdZNn3avANd/QMD"
    "FQ5jMbkHaZaZ9WuXYVs8JW43xh1cRrrZsJYcRMSMCOBk7mofiaB4dWhESAFknY5DSRzURrSIFW1B62lJJilnThryfaxvqceLykBqoJPJzZaHaC9NNezr9D"
    "2hgyPj5i04uGEqgOhyAkIpJfgQzRy7HdV6W/E4tZxfCC+t88iRK95ZwXNTdYCBwSXm4JoIOFrjeq7t+Tuy0eJrO7MxrDJOpec8T/MihuOc17eD5aNBlFXv"
    "wOkKU7EzdiuI8dxqqLvkvLkxogoVO9WBnaninr1k1eQpz28b5R1rPDjxlQVy2mvOmHIBnnCiWZlUtCW1iVdUuMVkWcGBUmoU0/V+fYrKVhO0XeJCGIQ0oO"
    "vxjg2iV+pNaGw3ZvfYmwboJ8BL19I6b7/tXioWihIDfZgNTxGpbnU5XOUabSgqHHlcSlOdk/YlA6QTh3KXxQApnc1iQFmXdNepjcMVKST/AjYoTl5fctDB"
    "7HyC63aUxNJXDHXWO5Xgclo40ul8pgqEDZbJ3ZnDMV1i0Yd8OeKWWsePxD9cbbABBQVrEbdxECh213LnKZtNvCCU2N/SZ2xqlljzxoAVZfNs7EhCWpyETV"
    "Qrb6MkvKIWfwmhJ76E6tDX7o5QsfsJ/1yhOvelpsldq6gZGCltxp9Dc0aTrqXRG1zhoXDWiP1BjohyZTGx7m4B8pCUmo75eUnV7T7jigWJNBBtbMgxohW1"
    "cVlTO4nb3ODtkIp/WDPGZAPrIJmmmNDSIRQJAPuiWfzow6rcRicrV2+jZVFod117rc78YeKxkAkffLSKdzZn71JSs8wPeK1Qy3EVEzigNn4lqbJOem5qVn"
    "81N7biGnRycsOEan9g/BhORcee385u24yapOiukcjUh3s6cxc0HhpW0pNfUNoEz7LAqGwl6wkqMrAjugLfydAwsLGpocQ6sveJU1mpqt3TEGnNrOfgMqxk"
    "PRzhAbKGjuxyoBlOqtQR+s/KiqGzfTvbvl1s3x5v3056ftn47dszhDrdnlAk+3T79rQ3Gm3fvqjin+bCvNBFerYz0Neo6pCpl9clti3RYXKpS6ymWRKPsa"
    "iqGVRynH/KmRDCmE+xMZ8iA0cMPUPqeW5R4U6Cwmecaxpeg+d9IV56KWlKHF660q2+82cW7roAuUHda9QlffVL3trnHbfteFM4CYFtRppUhclpv9+bO5Xf"
    "pSmKp4FGhDudqG9sjuiaMvoH/qq9Ifp40RepRamXUkxT/zjR3Xy6lMjy3JgY/J1lnXsYvy5N0XrnJ+fYkt7C/DazQDRqDtyiMukDZwCYE929eMv5leUruQ"
    "YFMFh7xmdTAFBUoAa/rMT3ZyJ2uKSR7jonOl0HK0R6vJui/l6hVZqLkZcmo0MgtjPMTkAvds8CAI2BWy6JgJEUZoepquc03M4jlXtmXtixpd919q5W2iyH"
    "ge9wTzPL9rS6xJrERUzNXAO/+UABqrSME6Zl4qpqUdS6PL8Soia4sCPFtF1Ktfgmta6vcMefYCZYJRoXWlAvs9DFbg3s3KmBnbuMX6p6F0XbuJAyGX27Mm"
    "+tklndYDSECHUzDcIKSw96hO+O+xqM/RtTU9Rir9m6x3VAVTOlBFLVmwOWp6mquaxNRDfDq9P467LJxPYuW3XC8vZ5z2zIRoie6VGK0SbSao0WY/p05YB7"
    "VpU+42n0KhNgHpF2ESCri7X7nKw9dy6SuZSe0bTaFWskolA+crOWFbwsWPK3z6oSGaMH1828Q1QzT8JAHxMVlTgO2xqMji+lXzs2m5LGy8+17tv1tiklbh"
    "tnT/rctjDvSVxMUX7RUNAMfEaskLxVTZyrYKOOrFdgMjREJ09DR8Jec+MDvrHZxxDNSne3BUvHpr6EOWuMGH1jY8EGVWbjLOmOtjqbo+ZdSpiTsIAb6wNE"
    "m1Q6LJZU263rn6HG4TQ8iZO4jCMwt3gRImvdWLtQQaFwMnQcz2plW7XpPzpjXr4u0Xb5bDafUx8tfmGw1UTMTzrc63gMLwxizE2qIRWJMV2VTHejK3ClJM"
    "n4MVrl1OgiYUfrGVaPaRqyXdkBufRwQPBSh+EkbCrVzn8tqY9DNhLaZItViaaG/AHelgE+yNBcCpZfIcpfCK8OwuYS0J9CUwKaWfhKG/d6rf3UmDKxRokn"
    "FoayWJS2OIrDlGHsN86XysN0kl20A8u/TTYvp3/ce3DvHjHxuuXIZNrFGw/u5/fgbze9txV9B5+9S7mudaheh2rfsUbJb0756d0Hyjm9+/3mprrUtb4fRQ"
    "+XcOU1OKEK/uZ69I7HpOhCjAiqo940WtXIiPZWmoptfx469LSt59SNvT9Ch8b4MTbvFfxAuRtOn++Ff6FWuQ/xwki6LV6OAM1aatpNQJoqomLm4r9Ej3x5"
    "YyAmDuSrUL31fQoHFBjCP698d8JNsqeXTsHC6m7tVTPErZ/RHG4Hakgn7BZWw3TO06qvoyFWSlZHWCTG3KXCaYnIPeah1Jgp70bLKgNwxDQEhjbGR/I2YN"
    "i0Bns79TiVwjY7sTjNz8Ul9vv1nA4tvPWicbCpm9vbRAsgkaq1re0aqS2XEisFykS+PqRKD1FWSxkv3yvO4OVwsTDAapx4tDwWi7V26VHNgpBbA8Fl6DBK"
    "AS+B8NH7POz4dP3VDlaGIo27/o7Z415ubpG2R+zBIw2HK0qh966kIPRypC0ZWG2ZSc9H14CPvf/qzjhb1svgRKK7dyvcilHQj2oETk/cOEHtdNq0vxoWpY"
    "j5k3SS4mBo7/O+uTmG85IpoRsa8PK6Eo0ejaUDFvjq7nH7s4uTKId2H4anWAUgOiMK7bt3+QckNOlt9s0X3QKUB++aN6sncPsecUGOYcGM9O44zq+mZUbs"
    "sLTbvGfPeJN0fwc67r+5H7ceBHrfQVqe5fqdOXc0B2UUFagvM6G/23oUwNtPOKb3QI02R4YLD9Ybp2a9X7HHvrTgTORwKl3KlVQ1cbIwTQ3WYmfWGPjzIW"
    "xjDvbc8qogNHI08tlKXoQBrJcejPqgHDKTDxNI17mBDIyJubv0lLBcXoiJv3tXAkYZsTM1zcc86Lezjty19y5s54pKnsKCwaY8gRM0leA7FEHIdYVBHH2W"
    "7cagCy+Zo7Zh7weGSqHr/2Wd2lv0QC3O7Px75++EuIj0s50ucQbOXPkhvHahMPUakfPgSL8I1U92sN/BLvUi7A1WEDDJMY+giV7d52T60297KWVWtY+AYD"
    "BoxmJhVYfoqxv1GaPCc/DHFXPwV5uHILxUDu9NzulQDArmd88dGHCODIgpIQFGVeprqoLyXmJOBJ/R+Gw8aJnY8Jf7vYxmJM5pmuOZC0WhVmUuW1bIqusv"
    "ofrN7+z3qBf84vhV0SlarsSJoOcPbY52XRUQ79LyAuOFRt12543N/QxqvHJYQUWkFud98uVfHYYizLPX7vRIvW+XzCwWWHFNiXM6ZR4jqMItFCtiiqVaJJ"
    "llGDJ0VA7TFEKr8BLJhsEz1tCcIpLxeML3eN/OcPab+pJLjV0yt4Y5gmVt0O7y6ru+bxO/KDQU5bswtuGOmjvlEd20mZJ48nNLwkpkpqkz2qmQlurJEi3r"
    "FkCpfzTeE6IGMV8Nax/nDYD6etuhNdONNioZc2npUuVM9kdlrKS//TmBne/GVdM+bD4jXHKjQIcWRyOdnBRxXDAPhG/S7SedcOK8vYlVQS/FhMuuFgYNvd"
    "mkC9U7YaeUYfRLnzLrThiYXfd5nCJWNh1EQ9CXRIzjN5v1gavrTqiizFtdd1CUeVAyEF01VBgco0RF/dUXZmXmEJEZfmlGDerK67EizKbGFnwl6rk57mo/"
    "4zagxrAO08ClyUr5rtQdY5cQ8tsqsbNaMhxbWA04Pfo4rMEqmumREobLLgwo7En8BXrTIYuzmKsNMFM1/gFvT5/gCaXhgBvjqxaw5IRZzsVZpk6P8YRMNX"
    "XwSh47VBC+SpmKtewmvcA1qAhbBe/dIbGXOSSQQV/7g5jfzPBol24PhiJvvqJ7D19QN5QVHNCjixi1dYQIaUI42D7wZqALZYHuBkcPgr6ovCTsh++R5KNw"
    "3Aw0Y/PMsxTNhvAT/vkR//xGqRtZhc87zlwHjOPgWnbnOyuKQkTIvIgPDbPmfTXLvBLxzD5PJeAxbsz8pWjZbPw++Pjlwdb6xy//ioZOnSxD5eKbdV5yUc"
    "WvvfNmrwXHW+dZMimcoiucJZFm9OM4TOkESp2lNyiySu5sLYco0+U4dLhDXWY5wulQSyXnUK4uwwITtdHXgdR+2gSM795NMlLuJS2GZ3O/lk3VXVV3IuOg"
    "RbHspYNwiIKgxuBf1RjstbSX+cBWvplut0uJnzhDdpZkJ2FyRGWaMy700e/ARDiLTXJc6Qpu2rb491reiCxgazO13YolWAAJ/WwY1OG8slXpg6VqgtifZs"
    "EwQHk0gbeOwwQjwxcxrjAszEG3BS0wj5CP/RQEbJS/4bAu/qIPYZVQqi7Tv6bWhVrb9Ow70Hdq+cxrUoL8NFNTfzmeZr3vKrD6C+qZnpWUhpulumCIxdar"
    "cpP3qLBc+2MH/gZ9vXBA7IjhmAZdlsFsm6bBekmSeLtqhcp+COaKoZQ5z5STMUofx1GcwDmBZ47CeWf2Lc+z3r8fPdzc9N7x2JlUdXt9sDlE5zkIa5v4mP"
    "a/tlNGZcD7awZ4OeJo30xHbQpx8O/LLry3U27DKfjgNETb1pz1WesRbZMj4Kt83HtIBXd/eLTpqLXmtleu8IQBBRVZKocUAeyEYfma1eWN39s4XP2uDFhQ"
    "wJBheKj9nhLBYXU8w2ANG2L9zmCLKJsDom4mk9M+8yTzVHJ5nn1cew5rFvr1ojjjqMWgwVNi+Oq7xDQtnTAwnOZK31eh2n4BH6l+QL+Th5dE4ZSHF4p7kD"
    "bDofu270lnQd5knCYf1AtPkTrLsOSVLkBfKUEvNeZlh34ODQCJNdpm1Mc2Ct5iG63E7bj4EbbDbevMaiIx4Pr1tD0YTBqnK3Rk1897MEVLibYLEgxMR5gu"
    "muaKntkb5PyuOde5z+Vc+EBd0fz6fANsbu8Ebyi9/g/NI8Xv0FuRN8Xn2BdEe+gKb4NQiDIeg2bbNsbI17Y/yLDJIO93V/PEO5XSZa0g/zo/jmjzyGkfOH"
    "tL1JbIUqp76gkmSrPOFjhmhqefOPcypQiw+rpzP/cFOKlOgGJz7+mleklqVMq2V7183he9DuaEmEV16yLLr2BXJscqaYeTtwyzQuSsJI6KgqiDGikZZZLz"
    "G1S4drPgEoX0U97DEMtGtILb2q5b7eNFfS6IFgvoorVNlXWw5h7mh1DikX6cgnOa/b6pSRp3PbwfYF5EfaSJ1HSOwm+gzbGMIlOhzWRnxfYpgukl692xD+"
    "BuQl4MVx1cpu1dpC8w12YULwsDUHfgcos56RfdQziCUwBaXvDw2MoNrkSs3R4Wxm4GxhYoMnw1pllcnl+h0dg1hyI5VlqimSxiOEcZfkLO25Fb5yHzPETU"
    "AGmb4wk+gmWONp8jSGlsmezEyeCBBZpEp2ULtAtyc/OaVa1RQKhVvj00b+n6yY48JVoT9a+1q5IXMdiOgUbyEbrlmd1GX4Bw3M16ZAQUtkvItwXmZLVjsD"
    "+wZ9JotFSVfE17sf+De5ciyj+DUDT9ixR61L9qGoGexXFsc58pFjeFuXjMP2KG/ynhSdLxlTn2jcGD4xdwe1AuxEbu6oo4cKRmT+sfYfuBxn+OjrWfVP9Q"
    "XBWwro/ZMNf7s6eDHPgpFKBcZa8ykDpPQ0SAkestx5ScVDtUnRLKUYCFIcxX5LeI8dydTGLAiwWYMOH61yH+OR7Ot9TDzaVWx3i8kQCmbI+OR7p4BFz/SV"
    "9vdl5UZ0QkRcHQmbgx3WaNcQ84Xz5laidTf9gp88lKs1FI1Wta8A9mEhsIaTiNWyHOwRbW+UNVmbX6llf2rwXWMfyXoLhpncRJQsRMbKq0mLOhhRw5LYQ5"
    "jOMSPsAAt8SY5X+/wL+gjcf6n6IFmnkM108imD1j9BS0JnGBds6khQL5qgXrIU4jrmfWYraHliZ9kA+I6zoHm6WkI9MYi2fxRk7/gI7Q4h5rwT58doaHs/"
    "wknsCzqZ4NWIBEQIG7B9zsDJpxCZ0BRuKkFV8ggCdOwVyECQYfpjOKq81OT+NxTFU9BQHUEvuTTElexky41ZKYeAuj4dhpSEbVggmN/8UXs4uWqFUt0K9n"
    "ZaTRQLJApPhOlp+FqR4KFD9cUqdlw+wtUjYifM9peIXu4BYoOJKJ0WLAaouXglV4iEWjlSOqp4UBfF20sCUQ5BZCYpGTJ/qDgHIGIabRhvSBuhxRR7N8jL"
    "copiBJYhhFLULwH1ANWrjTgVV9SpQE+I7FrMD8M7gcN+AsD/M4uYLP0O6UpoPYci1a8fwXqwNl+F9CUYfWLMUJg//Y6QtX8necv/zlM8wFOZFrXM9S6AZc"
    "EXIUFEIpoDebslBskdMJHeFM+EUDzENAqSQteLf4VC8X+FJw/bgs4SMcCB7pVd5CqOiOsyB5hGX4C6FpaPkCmToGWRJwHpfZ9HjasuKx1SgXCbqHqMVJCw"
    "a+IpZbNaEME/IsLo9P4hAL1J5Bp5wU9CTzRUY0OpblQvtNi11RpPPR3EuSCF2b2j/VsqGb6BQuLHFChwx/ou70+sWTyq9RKutEKselstTVM/ZxSwVpi4be"
    "XjbIh5RvC6ZRPkRABhWPafLmEdse9CPBONEPVJJrSCCOJyD0sURqZ9RFHCN7SkDJLOG2oC+DYkhVW2xGpXjDBkPY/qo1BUfUJtxf2EpQWPXGc8/krivHal"
    "CjO3Nb8H59K1gidX/mqhoBNJBcwHEHfTY1Hw4fXkopHGMjuOfZo133lKXr9Nk3OjS9AAZhQYIjNw7D7HPFNgqn4aPD7uMJlic1suHjiXE96PpDVd+W5IM8"
    "z4zNIHXjSrQe8Ll94/aD7dg5j6tJ9s0DvB/dd9Uj0rdbdW4DUyHs6SGZb1SAqEJJtFjEQZ9/7r7B7ug3Tisqd/ZwU2DJDx886I8ccWLKvNXKetq+hpvr7I"
    "WIu9kBlUV094cc0Hy4+T3oFbMUdjqWyCA+pzA3yo1Y9xRpAs8ztZepV5lXW4w4HdDEfg5zmUFsNSIl7PTuBh1dyD6/cHe847ZoAQvexBe0bQYbMbd7w9sd"
    "m8+Vb1qdWLCY5RwLuI90xODh5oOhzkTz3bvcRjl03AZJcRz04ZfF767Uv6O/mk3hzsJXcUyjUQfCjbuN222bbrugKRAsQFbIgxaiXQSLtj4CUyrLsfxw0J"
    "JbeO3fsu334XH8AnjsuE8HF7/r/fPYaDN3FiBNjy/C9OpYLyn37g/+Y+8u6pVTg5yfIMeP21LSHjfgBW9LwYL34OPwBJSIY9xJ+CTTKVpn0xfzdXwPanSw"
    "0CqMnLoQ/SLmPRpbsmCdifdvUjzxrVr4Vq02/xb0ed9yX27rO/tyLpSQX0sfoQHWG/uCdcVj55Bzx+83v1Pfu11Wox/jW3PFaZwHx3R8MYlggxU1KsKvWl"
    "UNFr/DWXQSLWeYbnTxHdOBDBfufzzpzDfVg83N5ccTmmB8Y/wUfYmLkj7Z10gz4SuFeSa6ykLPN67+qj+D+jQ+D1hRxK9aFBTyBG5Pt/XxcCMuzIs3iSZp"
    "MLVOfl2IHrrgitbB4PfOEF7jEb0F6cWLzzF2yuJiBrYgbe44tAmIAvMso2nr7rUq6eJ38+OdhZgJx23WUxessAcLp63HNHnyK9O7OvpgWK70md4S/E49/B"
    "6W4RCkYW9+q+Hdb3UrwSKjHGsd2CNXJYpdk7tqEkdeRSHYB6iphmUJKjTBMZRoSmC6zNJZMQMrQefbUmIJKE9ZEZlKlzRanVGjQ+tt5jO0c0TCre7Nxeyl"
    "xLe4oZjiJ1JclyNfWso5LvpNiZr1IvXaISjup2W1RHq5skJ6cx17wzeVXlsvvBId+uq9MmUIwrg/i3Bm5QoJahUCK30HW8iVZTB+GN/vhURT/0rgCY/Lb5"
    "JzCWUqEtrjY6gINrPrUQKUhlzkBg5135xaY0V7kvk1qAhDWhs3VSOupv7Irw03vcyq1dypekv0w/vMHfhSBt7kJuXuwAcn8OXTthSqQn6rE3IDgNr5PluP"
    "wFaJ7vdipwdlHszrw99MhhkH6trXWJbNZJxhdbBtHSBBGIW60yN/fCxKjcCFGXSUeucH295nvUfff//dI/hJR90q4/bBBHXPaYxQ8yUvsmWFFEMkpkHQHL"
    "AmaEm2yBwLd2eT7ujNweHRiG9QAYKlWDtSn/Zi92i0NE809RMRk3TrKUvH9SMwd291R+EUaYNZgfmjQFzS0vJVomaVEzIDttgZVsT97wOg1fWfN6//n7L2"
    "yFv2uAg72ScdOYi36YAuVJ1NQ5Cpur2oa4um/rj3HcbV9NcfQLOWhRt/OxL7Imv7vL+wDBEwJGCBDx0TWND3V8inCd+k78nnP8I8g6t1MoqIisHMDrx/hS"
    "i8kRR19abC7+vVOA4nE6QqYJrHkDRR3NQi9p2AHo113mWnOYzYWqUlp6/Efck3YSVN4KdM/ekvAHQiv8t0rO2nTAfbGkJt+xl31aiJpvlHT7y9lMg9CG3e"
    "qgxFYVklSEQAGQ5Dm+vAazh57oOsfs3UL5n6LaunOBTY7mkmOJZn+OFV5r7Yn/jn16z3YBNucZPadIh4vJ3ftNCcyHk/YYI5CCnvble0MMwixwA7nYQpHS"
    "BA0EDdh65+Qxglm/SpyS/jVe1DmKmppICj/C5PhEK3GDn1F2EjCDEk/Wu2XZqEA819CUPmc6mHWEAuqgS2UjS2JZEToZDwe9ijREQksLYu6dhSd9mMBDfZ"
    "LkNIOOzrK/NFiG1AISFK77HNYAgnT7F8WIHl7Qz38coEEkxDh2VSPjVeMJNefLs0OSXypK1aYkmuE0s09AT6KOc6NBz1+x/mlsSWCcJp+Fvht4ndmORzbB"
    "OxA/pTKrOvVmB6SinpKcIb3MolcSnsZfXZgv6uEWNqkG7IIw9OLT2QnRylip0dNlUJKrkHMwTeUxi1WAZCK8VJy19g56SNLtLxVoECy+le1DW0UdfKmEQy"
    "JvdyGZOx5HXW9FBdrgNzgBxa/7nDsi19TTjEl7K75salGNv+hDnezmyvsfeRVodenDo7va4ghBb/JXs2KwzLaq/mGPHNbSBXJk8lkNu2J8PO6v74UyYkyt"
    "cgz2JBcKGyDf96+DO58TLAtlHP2b4S3hafsKWlM904351dsmaBRQau7L1B33PgpqZlJkGKv0MrLOFpBc0Lrye2CyNfS5WdwLxhrYfZw3LrIcvt/nynIcYs"
    "cipygmykgXCOAkNoqFZGocqiDptvQEmqqPBqKq3cVYiq5NpyS8JF2MDXQ7AALqdBMIraSXLp3buWT7F0+BTtywoO4y2NpAMOlQrhHua4FMxxipjfXON8Y4"
    "Pr1ezjVHa3QNevnq0/C7aVvwox7hOh1B/Xq9Fva4qavpXShubWQpak3q9T/oMANKaWs3Wdz21mNDYOJlERGCRxstQRYCI689D3TjbBHBPDe06HMi8lYgzn"
    "bi9C/6Bx/5SguLBjhDEmGA0xnZ4z+Lwq1rHAf0upZj1vgO4i1T9KxmBJwHBfbiAnMnNv+TcfymiZha1KxPRz6rkeMst6Z/LcCc8dfQPMzfU/PUh3eTMot5"
    "0HEciZsI7T1tXGNR4vrvSHW1fbYKbHXrJEgdh3OwaM0NbUnkjMSWMyN+VQOHmgUGM9xxAH3u/DzJRrENb8FaxWxtTPeuOOuTvDvhMX9q0mvZdhGxTcUwpD"
    "rY3tcqxhuikWM8E/Mx/DPQPTbdp7LwTyUydsAc1yp1tvqpwHgJA7BasEGgiv2Mu43KbmYdSn4VYj4H3q9EI6/bTS1ZSi1eh0SgtXxd/kaiuOKhRbZ4vV4n"
    "ldYYnIsg9b40uk8HSg43nv71hNZARhYAghHmceuT0Z1WDudJGcfUsgUxEZn7pRKciGuoMqAAWcwPGFiosaPj4vesxU38YakKMm9HdYWLBl1T0lDh9JNtxe"
    "GxccncFcPV1p6IeiMAXIdcEGpqZnQxk3wKqThqQ7tA5L5YoPRA56nhBR06V0UG7iiQXMWy7Km5F+XfO63ctkzFkDi7g/75WMh4fFU6jEdlZR9B5u/ucRHE"
    "XMcXGvPRjMh517g4/5x3QI3z8eLgbdH4aLAfzo/GK+z7e+XwYbDTNv5s0836LU+ph+OXkh4+QiTgdQ5/YQxusZ9a4fZUSQPV0DqCjgAL8qTPpJ0Y7RBhgN"
    "nh3s7w5HUs9Wn5xOyOtiz/8xp/Mrp7knnfIdpS6udqIQkJsUkf4UduzuBYYmq0qup1q9N4xryJXqhHus1wX+M/T+xttL2Pr6YE8Kw5Zpl/U8+kzpJ4qI/v"
    "MlPLaIOYtINk3ddIM/F1SnrIWXtLFEjscFIafU8A8a6AkKe6QxVWbJVpt3WqxwMUQNXgWfIeommT08ND4MDzaatDtIhxp6WVjNclr8d54fXXOghTwWKLrO"
    "hfPHPuLCkSgRdTJnTwcs04sPcGV79IPFz17XjrJfaYl2DklLCm5I2LqMToioSJE8lYOOFkAVA1lDPrdrfxZLQBmlZYw0m0nheGEaFvVZ4RnALSbAA121xO"
    "XaiJcl7BMJg9TMPplQON6RDHO0rTmQe728wG0nb3+lSQcN50We0k+K/xGpyhQIKboa2e0fbGdmPmIpJ7MUESfd9lbiDiILNNe+s6tQaQhR1zVeNsLNaC3W"
    "G7McxflEAOzw7t0156KmGAXtV5oajJl6aTyO/Y2rLNzxwKE4LyopXZ8Lx6QvrUlvwTVrKeEPBVUK+1UFqEpKUEHwRfpk9G9z27iKNnW1ObHJYGYiU0U7M5"
    "QMWAWsRAW6tBjZq8Lw6azlTLIr2Eg1oNTAZNg7caG89vcZlspIHKujHw3GQw0NnfBlgiUBSTR2s/VmugWozA0mQ9DTCM3DTUeTdVeaXwSm/JIkB+vuq+Bq"
    "kYigisGFC74iiNordoL795JTha4KdVKoL75JelVcQ8LDY6ZGDjYL6Xfq6KzREBSBojcYNSLIsDqXAZlV8lQPCwtVsRb4kR4oB3sNJ1KkNlICILKnXxYaBb"
    "tYlBaYY+ecwIAwPcaJ2RrsLM/+y0IdFWrX9s8l9I2cLOHqhxSuptv2P54snOpfYPQvVv/U4VA340HM8xcRYQ0nXmB6kQ6yfw5N/DlY8C0Zj6nxkQUdbQlc"
    "Th/ciPENVo+nTNaHm/jfQ/XwwQOFrEzfb24N/VX9rNBS6pBmv00H4yEoZQhSDdXyp+LCm4HVTMvqVMYbPHUeI6NGsuyTDOzozjyVaBxC1hAtvxwFfpoal3"
    "a8QBm7kyTtnSLQtjZT7qEsiMDuA9WBUp9cODQ5gIZmBR/o6ccT46BQnwq1U6g/7NzYRZF4cO3isUhLWkLT46m/ENTK1UJsEvBPRHRXKVFe3QAOr0YWe8lf"
    "CHApT3e+VhCYK9a0S5fBmEsusyeoS+TdQtwlLP1P0A/eFPanOaE0SvwkBXAXiB2f0gGNUwkq8x6WRBtZVM9SxF4tGLeiUWoBfCrzcNA6HjLop1hw4sDCgE"
    "CCRZYi9hcUlUl0Gs6SciOGIextDP55azRsM4b+fkDfYOGig/VjxxxetPvdbgsXdL9rgNALTYyBuCR4p/KKnxq0AnPhxpkPPS2uS0rsUsY9MdCp1aEkL5qC"
    "/q8qwUJOn4jUYtvLldWGYe/B949MPpBy0Yy5e0rfIW3PmW+w5LDrWjXjC8Wsk8dCzsWb8QCob2iRqnUyK13NEQNj+OZCljhaegvXCRrhSt2vWd7ecLypKc"
    "QYa+5hhHMcpm8ofxXUPOIpevsKPjrJT2vpYrG28ft5WU6LftekwXY0xWPgv/uKJGv/nbE8me+XYDiPdkawMi1BWcsqiyXYiD42pcrIioBbGLPFxnU3CMqU"
    "nGdF2d168N3Djc9b1GuUj4crFgd4jf3V0PywKFCYc6L8//AVODk+ZKg7PhIhSvppqnV5HkObGQzWOonIJWPe8C0R3uEronLkhaI5qF0QNocC28z278yLFm"
    "lM5/A6imO/z4tq3r0l7vNMQpoe9i7TsDznyDXuPvobmL9cpGvj48b9OxsK2Yz0obeF99Wesdy4M39VDMrhUjfqVaHg7K+2ac9xQ3lV9OboNWXf6YbdGwpD"
    "HqqjtEu4vgdPaOOZH91TF+5nPnuhJX4R3EEHiXpSNFEiHrzZ3d/ZO3568PrNztHek1e7x4dHu28OiR7xQyGO2wPYbnZiDJCGJWZl6AxaOut94ZIovi8qpO"
    "y/oLH9oeBt9WWh3hXwTb2wvZBjNCTEP7/hn2PslC/45w/8s49/vuKflwWYSVOsvIdTdhqP0c88gvv15rfMsfUJZqLk2axYZ5TE+glM7wKFEeUu3eqOynyG"
    "6Wwfil4t3r6nX1jH+SR0QD5zorIgFb2DC42mSa/3srh79x30QDVS/7pQlfDsZyQn16HpriQH9h4bmxbNiEDVg9FlVo/rPitMSGxuwa1dIQ8+yq+EUA859U"
    "CMElV7y+bMYT35ooyTBJehZBURbNBbKT8Vfiq4QCxRfJI5jVB7sZuQs1HDcnz6r7RK/4XUS6CmS6IdKir6IyLZzB1B80cCJcMaxAbJDL1sdfZcRRoBF3iR"
    "H+hqS7xkuZyE79ahvErRyKdaHPNqCEETv4Hl+acjKegRiGzwI+E2YMP+8s2bcLS0mZLN8LehWip+rXmN2ww2aU7bcGrCOcGAeFlj+LJvUA0YhUsd+vmxaG"
    "MePpcQdWt2/kmWGiiSuiiSom/CQUDmmGGrqrrPpKcaIgWivKduwYz+e3a3dEDfS8KUgrQwcX7RKZrbjbf7tYD5panYdM/VXj13M4h/NHZO5NoSJVa/8rn5"
    "UqJsGPXxaxcRJiVyUY3PI3z65JimnNbfcVaXyCDjHrtvLiChQlzD/gkpzvj2iDPx7L1CYjPzjuo+hx7S60V+2ba805Y8CquY1pJdY+WSR3Xz+1y98rEtal"
    "h5GHJMYy6fvgLL+qD8s0WrpY+8ooa1mzgMfHyfULsnfi3UL4X6zXdP/AqC2cnfHfFUl83wWOcjcCrBsc46sadpOdF1CfvMQh5pnDiLGdgHfoFt5chmE0dj"
    "9ItPGFuH6imqGS6uoOaCdIXgnYIZD9HzRMwH6chSb3bS4IfeFvqZneWbewnhcTUhPF22QLNpCVJfq1pucvid4lvkp33xOoHuRBAG/fDu2lrEqIVxM89SOb"
    "YbwNyynlFFrHwcoHB3440lfO+RxCe3wR0wwpCATCwnzPXOFaixFzgTYVQOTkHAsjXazdRFnO7RbwgIUGPQ1cP06uC038cix9HB6fbXdooslWWH7tvDEueY"
    "DOlZKWM+g66ELWvMW0U5rp0YyonYCjgxtCeayG5s8QF0LrW8B10Car9qY/Le5mKB/2zxvfQLIDumDEPmkr6CvoIOhozP5vfuZXArDCJjHrhBtfLA8Xm28/"
    "CNkTUEeROodGyYvLE/rm1h3N4Sm43rGBbX6VhxoWoaONlatRsV/x1bN/hQfCP5WMVjFY69VZuPe4PRHVhmuJNhdEyNJlExzuMp77+jMi6JqjsCmUHcdmnB"
    "VJ2c/Uvnk9E+GsLtr3GyTDAPCrN66ab0Dx7Cf6SuKz7lAmQP/Ks1NfRc5DH8jaefH/I/j/DYLJ6MKp6wTM/6AbmQehu/UxirPfh9Ww3vBYPf4e822iaPHq"
    "p25x5o13HBbDtMzNLAqy6civOLaBKHGDvsVokCFgsPlJ2Ny6hcZ6/ZSPHDui7pbzGuqNlkvDWk5ThGHDKrCaUDZd8ULfKXgDkFurybo8JhnJOrmhl6GKWc"
    "zMJZ7ZjD0uLGtbCPPNzweLzSBEvGFabLJi564gN1eG9wz7aLhBpwPMstITHoY/qY9hbMsdBWl88dKQS7vae5rHUNOELK6XK4NDdH1Ys0MYpOyAGtpVSN5W"
    "/1d6n7m7Lg0Ip1Or4h80ew3Db/R9eJEUJQvA21H01SalJTz2E2sbw6q5acdYugoFU/WEI1d15Fbv9HpmwZXdsfcHOwQLhDPURDPxlf65I5dZ/xRMJBgonR"
    "pkMTqyuBakAN6xjVHdlRDYmXQ9+F3D5dvmDbgysxOykaAO/bzI/LFB1sP+QqDy/B5JAZPPUknM+u5uyMgyFhNcz2mAumhWONMNdzbTmpqzED1jtoDhBqgP"
    "hFRlhEXh+aRFx9C6PhgtiiQQkQBAib/yxast5hL7FmRd/53GVfLWiT59AGxGlnvVT4XLezvr467hviZ34ack0G3dBz9jFwjIyY2JguIfSTqPL6tnm/oVGw"
    "kZku6H12+iPQ1K1lhVTd2ov/+IcTqvbYhWImUZ9zF3ZhEDUNAkxyNrf4/XVzB2xRulM/hqk/XHb1PWJ7i9Taofp6NkVNt7h20rkn0EquQ81jHZkOwVmuOb"
    "BMW3DmY8WvpLSa6zHM1WPmbjMrA44FgTUal0N77zWvsw3JllhZtNi+ZTE7jUELW3EDor7DvxvULmyIptgeORuLmVURG9osrA0FS5OlGGO4B5N4FhJeMtjE"
    "E9vVeep8hshk2BCvbASWby+Cn7Oiu3IQ9wzaC+hyMETw1idjKalodujgr8r6q/GySiQlsp4rvbawH67ZSX98s/tCtd7sw58Xe8/Rc/ohOnnjODmveynehH"
    "EJQPOP6ZjzLozDKTt8lmsNH4/9+jjGjTn4/ePl+nDjTCGzECgnkkbsEA58HruOdVn/iP/u+/toYGdJNNQoCxps8sZjnWp3JkUucwXZpwxvok2Nctr0psXu"
    "/6uxOhmrL/6OQ6Br1ErHYyyXhn+m+Odq3BvtaFch6FXXqZnUzxt/TCP0UfGXaWo/n8Wn5vNldDKtapGHJBLU3MIjhDhOZ/71eBf3o22WlJMhALVonA6Aws"
    "aGCD8yMal8u54jmsBKJoYmQxotaWkNQpUNe0/Hg5gYIGsMbzX3zVJI3rQoIg+Xrl1Kevti8bXt/Wpp1jmGwm9So9gyr9Iq+nN+O9hRurU30BeOFBZ/wpJj"
    "o2J2cRESQQPY7+ZSgYsbolHhGWWYcblhK0+0CjS3tKiXqdv35fRiMf7hctxvu+Z5dTC6tNSnWcFMRTFDrbUSPQoU2Ez19xEAAMw+orzSbo6xuESejtXlWB"
    "35xtXTcW8OrwSzLekORkl2OVJbmw8eDhV81AcebD7895AEwOwCjvGHkfr31n8eDNV5fHYOB/EfuPTRd/+Ga7/IwS989MHD7//1aIg8aV3CdIzUd9HD4RJa"
    "08NneZN71+53q3N7MDNmm9wlr8fKXXaxTq/8A6V8Y0Ac1oH50Rz57kH0ndJ7dWb36mLZu6CT5QB0vOn0sZ4fybJHSxKpChHZ4zguxkZgmdWiJr0qux4VQE"
    "RyU/y3O+B/h245mMZSLxJyZKVGnYLW5kKjUKw9MYAoo24fjEFg6VOrkftAm5M7+D7GTVHJynI8aKFJ0dLeYXIu645cOj2JJzzD286wmxBy7nqayflbMAQB"
    "zp6QN/C06osuuqfKEQfdT7hR0KljPMOMDB1qJ4vFFJFN4u0EDec0PiNgUwJHzeDhuVOsm8D+IllLCJA9LsbnYO3Djkj/dqdUHcgp6fZNQazRag54w/QxzU"
    "LnF3TOGnQbwjsqZ+IxSY4XA4ASHStUT+6jiOUprJ5A9x4aX0K00mMY+R5Dh7sRO5oRmtmMpdGyoSxC/HiLbumShCE5xZgoV1pbim6JIgLJKwg2b5YyG7d4"
    "a3xH1/Xu3K1rBPIWTFYayNA7FV+VXMKWU3G8uq6HrebRGG8YDEXvpfMcDxQGl77iMYPtKIzaoYuzVAMIzuUYeGHnvUwzzsnhaSgeu6VrSMOsn7urIFINeB"
    "udMxfV93G6MTNvGgfAV3bUORax9ITFHTpuAAmgeZs12IfpFViG4azMEJRrFf8R6/cpe/jhorUt7AEWiMd+29G7ThhDW4HQM4C+kmbjSS2uuGLcN+7C7eNr"
    "pR3nELyXfPCjPy2kFbbqJV1h3NzVH+Tui0XpbeFeq7rVuUxcp3rNtMKW3ARaf/duif5X+8p/jJv97iYkUiVBd0uO4U4Pu+K+v81HqKOG+OcL/jnCP6/Rr/"
    "o/gIMRsMzHYb4Z/2U4+qGfQGPsnWIahZ9sZ/6zYFY8QYnX2PHYCHo+FkfL87Ha8xX456CoPz2Pxp+8C7vItukMGZdTFqNwo4YNoMiNejVWb/1uJmjzb/hn"
    "D3v41djWNAJ99/okfwnP49AXME0Q203TLpiPoZEj2UlHXelWCqFvuz8dE4TbnKDLFH21+otgzukiHa0i1rvGS2Nd9Iao1L3zV9+I0rgqNwq9G9EZ17Ukm1"
    "auZ6prXYGHBEjfpFfLnec26D6aLzHlSta310NNrWvqR6cJebEt0YMuiNP3elCqyRw44zUVNtZbYo8IK04ma3Vp82u933Wx+KQtVY9cFzZbtAzMK02IVvMj"
    "idQTv7KTP+tXYLa+pnRZvVRbTbBZr768CS/g3GjNg1E40W/aGju0v6GC427lbuwwtrHD7crYE9eDMmWWKXubHUa0RbkFxvox8nGrEn2xJrNTFlPpLiaK8z"
    "ZNBqejuN/1JDWh8RVX1fvHjpW+B+/ytIXIXZxBxvrbcZjQzw2u98ViTXcIg4m1ctj2+wmz8p2OcqAoyIegZ7KZqIZJvPo+jiYxcKsHuVW/cA7Drm7wLyXG"
    "AZawoOaczBnp/F8z7xPMjUHTroLdUBZQgWgYEzQEzerHQhcB9XqF6tfZnOqGrON42bW/wwbrVwiyD4S3N1csb5O2wWn3c6v71B5iYDj6Tf0Xwp5Y3k6srr"
    "kyKmryS1REkPI1yfnfdiGxugd6ti3lipwPLDhbLWGqHaYMv5+vRsjr/ASHSJDR1xpp7WCvLdSaYZcLRH5h8Glhtm5Czy+43vBkYWlBFwXoQMmkdRJZfyvJ"
    "OC11nowZPA+9wkk3/ln9zmBzyD6NJ2P1fuzD6J+AWjNocAqpjd/b/bXOvY8nIKOY9vDh0ojTzj19xUZcDNWgAa2+oU9e8JGNmM+roN83PHtzId/41wVTLc"
    "ww045/4JsInn+D/t2gIy7ef8P5tjH0Va2XvkUjCPDtJpx1fasiBLgXCq1W28NP4h07di2ClltNz8zVB98/QgdYEp9G46txIhZCyQYCmp9e0cBVcPFUw8WH"
    "osW987Us1K28Pvgw/p8Cb/8cXwO8/WnMwFvC4Ah6luHwYT4+f4MmYEGyeEQ0pCP14xj60eHoqtozvLODjQGaYonBGLI++yjmjy8yolBeE/Zeb2/etmmKDC"
    "83pQkb2kLlj+HmIyxPGDP71ljBi/44Vr/6vUvQ4Z/GGjr8eWtDO3EsahgPauDwn2MEDn/ean/caOszBSgcYIUneERvtLW5uUk68y/jJqjwzv7Ry7cHb/ae"
    "OhDhMhHErNHKPWzwb2MXG/zbuAkbXLrlh352TiGiCncnu/VlHZR8JPC91Y2WykH9CnM6HE7U3wADO2iq2sCbRIBKmq8NYtYXbJm1fyqkYjwBrBJ4S5UmPu"
    "b5N81AdmwMkn00SN7in/djbZ+8wz+/4p8o6Y0ebD74bn3z0frmFszupA5h/jCuQJh/HlehyS/HPovYi3EVqrw7boQqS3onjtyrsX5XF79MkV2xj4JlA5b5"
    "zriOZf46tljmWw0G6C2BNYO5qG5V6L/1b6Md3PtsTQHKIZDBLnTCgslToIhchLkE/yykLkJBuBtFTP2aUw9+J5LVfMbXI8ZnVmJ2MeJeoJVnsHTrsOk8+R"
    "+b1S8i9P1jUy/Tm9jVcSISOU5UmHh2dZystqv5MRWj+ixKcUuDHTeBtTSD6dI5y7KzJIKFWKCRDTLlJCrDCkoySxx6tTCdYNGDSMCAF9PyeRRNTsLxp27O"
    "St1rqQCGEXicpu95OTN9GW3cexPEYEcNOyaiAte+Ei3GGnGvCDlC0taVN98TxK7fobnDZCjVQqc4uwtsc4okBSrpGdURwb9GD02S9shEfwvCtVdR1TWAqQ"
    "NAycSUDG1xUg/SYIsp9gfJsDsWjXeWtOnFXPhXok0CXTzLsf4DcnKWhVSTyX2QPmh1Z+fk4NusgvU1vsiD64M52EZ7Jevlrg4yTihHuiDdw+WZ4UJQjtg+"
    "TcgYKioR9QqTfTXbiJ3YaNtESGhJua+UzYCVVWiV2EQilCUmsm6SH64jSA4kWFg4+hF+Hj3f2987fHn8dnfn8GD/+N3+4Zvdp3vP93afjahQXneSDAqDOD"
    "dDqwuzau8HUg0NUpg42syELuRodrga2h8yeH8FtJ/LbY6xjZUZ5iDdcX5q8SLTszo/x84sgjE0haiRpAjTJnh6UB1M8t5bjL/dDBt87daXjuamqX+9OgEj"
    "rfoFUoR1FZSKUXPEU+qn6ag5SyAMrVJjjwvTWoT6u174JHFJIzd+H+ys/3bsloLtj0Ts6UJEKBcJKNlG+B4Wylh1RscBQ8ySv5lVMACretgb6EyBiRDMHG"
    "Hk7inSlWM1P0yXoTct3ONDTh5gier+gHkHOHPeFZioVfmRaEBHViZ7F+bNyQRxQzJB6CcTxPfDv5dMkNMVfyV7INfZA5NEnSZqmtSYl8IEUR8gxF/v/HJ8"
    "dPDT7v6hzQ843Hm+e/RrTU6rt7DQj3aO9g7267+92tl/8W7nxW79lyevDp7+9Grv8Kj+05u3By/3nuwd7T47fnqwf7S733DO4Zu9vfrRvdfwrONVDeVfb3"
    "B3WPrJNQCX1zuvnh+8fQ03eP5u/ym++PHTnVevRmr0bn/3F5B7eO+jg4NX+jB8Pn69s/+rPXhYRb1cJBUN/wse6CCpdworcdPR9M8TneKlEBIOZiVBwpHi"
    "lmMzNkDbbsijxmp7zWUxB8wVMuzFVVQhSvAR7lmxQxjBB2EO4geiuFzbJHCNlcSBtUcKRckFXf0QvXvadLVAA1Gc4GS/Xj6zS4b2t/EDDBxw+Q8r7WE5Kx"
    "dwV46XksXgBlo/J1ji2b74e+KuG9Grmx7fdu9ci9Tik3iXSpxd5Cy5PtfgODHjhDV5SAy6we5BqfDgUKcXHCfqc6KuEnWSqC+JOkw8w/c46Q1WZBboAfSz"
    "CnReBnMvmI+IpqFEBClAwsdeiZDAo+bzFGlm83Q0hHb15tzT3YFOZLDpCEPFwh1+O00y4liYZDNsEIhqLvsLP8Gn7x4gdCwtHz0cDZfwpr1H8K49RLd8ST"
    "xS0JNkNfOnXlOwu62vaxZoyrsBbUDzm7LGLL/+sOlHl3XYmk6pgagNv+UPV4kEclKnNqjBDNJP3BhmlqQHq/L+VkCu3bOE0lb8QDmva/mZs2rPE4KJhKiy"
    "OvfUTljEo2QUWbYpMUy2FLtJMt/OdcnqSS5ISgmzL6DIF+X5BP1YEn5Cc6hrieepysGIns1nzb1VuNSWB0J7/DQmNDyKxhxXK6Dcxf6DJkeih+kZTrS+Rh"
    "5sOfIgFvk0ppcMAy0JEIVCdEfUJEx7EqqU0DgtpJ8QSnwGY8nrvFNmb5EFtiCO/jhYwiTQwF6XUez2hsXzaQjng0DXZ9sgR91kBgcloxp6ut8ZlNZ9939b"
    "CDbdcD16/7eJh/5vFOhax7drLL9Pk1qFjFX057GL0Q+rGP3QYPSfMeg4rGP0w0aMfroao5/1wkaMPlkhBp9f9DLjpRz1T6EtQdc21QVtE5FeEHlkHhxQKr"
    "VBE/owxv5gN0GOdpUHIGkJXouDfpnQkitc8/eIurKTYj1Mo/4Xd++mRPIB2mYC26bAfBODlsz6CRubJndgHHTHjg0Tu7kDmaJzu2PJHEAs1bXIf82EOMLI"
    "WocgGvvZIQ0I3rq6IQqkLdRAecyIJtgragN6ntvUBx6AfiZvMEuL8/i0FM6pcIkr3hxzMwr4JQb6vOEyUE4agvNspxpw8g08/Lcx8Abn/iyxeegpZqs+Q9"
    "fJ/AL2oKMbI79huJvyASgDBrFOukQ0o47yjmeCBX3xAlE6csUIQ0bcuH+QyE5h2upZmjXfLrZlqWxufiFQJF8DqVqnHmxst+IUqSVQgAyAZVrWWvRWnEzU"
    "qrzSqlxaxfiGnFQmTsHS6UMaG2+cVd2v7ZfCAszxI5wKbLM8S9RBoj75Ok0Fpf4s6YnNOYKTQQB9iqfHtW4+llqiWAXQFYk7STW5jjKcBrmKh73XCSXMM/"
    "LbfdO4CiqYi6J4JJZnlwoYEyANh+UPDBL3DZrzCWGZKZqrD71CGenn3v/haIobH0/O6B3XB1sPhqbQY8Q64OtE7ft99BpUL3w6aFCv9/bBBgKLZHOoLCra"
    "HHWR0a8OPugDBhkNFs/eu9cVZPTLvRcvDQb6S8NBf995g51sIaUlQ0oROkKA56+JMiPIBe61fMhd8dDD7cvAltW8Inu7a3/Q71RFQnnCr1sKRaBbnxopht"
    "G8vwnC+JXNHHQzvaJOA0pRwIBu6fImLKN2IDfmq6u5fW+P4oLfYE+UXPIPeeI1xyA9CYI6znhgVvCzCNRmTv4tiNiCeLcFS+wKHmiMHH6bVNIW4DHa2w3n"
    "8knPEykNYUb+eeKnelFfm2rm0N+IW9BYvTcMy+ui0uqj9xYLYeYzGD57bg3Wp09egnrjQWvLa5DLHmwZ+mP6xpzuA5cFtYyI8QOSVkfsZ1kBzUdV1oLLFe"
    "IK4VT8RxmvEvmT9OPSEaW3ox6xZZ9JBgqI+Ph/BbQXhL2Z//XUGYObTxoyb0y5FscE/rYxkdewIXUkaBDUKFvwjQ4Njp5ZW9bKFXD/u3f3knYTpJYdyg6m"
    "XiattynuOfiWub7Da60qNFQCo8TCClJXUxLo8KZzThVv6ycOodcYm94I7nV62lQ90S3EssCHjLRO3dd5lfy/Aw2/wC720eGMbQp7LgLuq2dtCjrIhnD+Iq"
    "AcRx3Hzz4UFQXHff3WaI01gPgFVcfcP9jfHWmF8ZsAcQcO0ucbVNHhO/u/gl2y8+7oANHh/Aw8pgRb9FxuvA93BflbCsAH9rsnSR3KfIh+2E/4Zx//fEXX"
    "TTM+2UfLvE88LJSQj28QyEnSpxaWatIBOa3mVCVqSF0EtQJo6r9Mvo1k0tosKLeEy+rLBquPM71Zot4lPtDpZYJAJ3+fVhttY0Eu+Keg04/tHrgKtITLiG"
    "JYhtyt00e13/naxnM6/aDPi0zfaSVMik+wG5jakE2HfwCtdsOIdTjkD9SHpAprYkjJdcAmCsx+G9jEyrV1BnAl2uLjBmF8fMwTzsaAimOa4X9hdvLXVB6x"
    "+DYiym8vxZNzx08sukEkERrWrP4mVOqFv1gwXuEzr1UsGQJLKUz5vwky6tdkBTIKhBmCgD5OPl7e0yGwOEA87p15jLCpX5LlyO0oDZ0C6zvtt3MPpRUuNb"
    "pI5Q1YJqSDP4y/grXwW4KFErr1y+/M/0zaqa6S1kXgFyeq9YUv+EWly7u1QUBuRbmInSE1SBUm1nNxBuVmb/yZWJIX85owq0YjJHxp97ttYVEsZ2k04Sp9"
    "wceNoM+ML02EL8T3AS8Fmzqc/u7tHuJeQGSnWF1+6QQLf6xYaLxyUoHjkPbVvINtW/yNDyZbNQB0LzRBFBcqgZnxSwIDon5O6miyXxPilpT3zlAMxEH74w"
    "a8MALEfgFLlLEeOKQOWOxO0gQWe7GLBpmDFEtnAkxiM8GDiUUzFyYWzZpgYunMGb5y5hcDzNpZYl3FJg3DALDg4fnsOvTVFDeoJ/jnXaIjiC/wz8/4J53V"
    "gVY/JRWgldQEc+DLt76so5vEA61VsFgfEh+L9WNSxWK9Sb5JG0lomxGj1YNGCslZHXb1PrkZ7CpOqgCneOaZQBzTISoWMBFN1/NQxL0nsPCrBC/hjPIo26"
    "MJqTQERkF2krbVCDBMVy0TRX3Xfo+PkYJSx6ggcxiLykf5ubDYHPKqkqZczcfCAgRzXZiqWDbAxhn7g44/5lox/BuGwYRcK3Dv9/iSGqXscxDWMjJsxsH1"
    "VI70s78pIXnYXHeRRZc0cDv2s1lb+leOQT8x/eJQmw2MLiroRAnZR6AfcZl03GPbI/d74Orh4UxXfdNlycicqxP2VBkzV8JCXHarzJUApKNK9L6vP3QZge"
    "MgouykFEwFxnd0eLZulfWjrnVN+nCHtAHukPtwh/R+zprveLaSIyiZWeVoVTqZiZi4tEcpBiQMmkuNDpIk5CREdJc3MTIxJ0h/MJuJy5hYmWDxNbO/pJrv"
    "iNhfIo8/nOMJKef0NnhoqzAeB8FD3lMmUg0r7BbGb9z3jmNIr+6lLRwFsM+V2jKXvp+XZNQQjenrYI38ahbsDNkCyRxzlxsTtIglVnE0S5Z6eAO+1QrFj4"
    "vj06dTXxXNZ2e1s6UncF27tX1mzoQikrpqYMDMFKPDacc/wWVm1zidfYKu2YoKLzZz/hxPyTV/U/otl8vZbLCS7mToptSTz5LYEH26EbJ9ayBs7dZEVVw+"
    "w4y6mDU4S1awJGjmA1ysDoGEeXddaWU6kzB1gxtS5kht/jTR8Wq+S5kKWpbTDujK9rXN5jO0IOu45R08Ilb3h65/nivAp85k8nyKNb/h8dS4COEpYMNGk3"
    "hc/g33YNUH2uAWVTXfZ5M/FFng/hdew7/m6ytv7OtLq74+34d1MfOtZoc1aYXHjSvBNZ3ne91a6AAqm71tsNTYwWcRWDM/eL5tJlfqzij4ihwREudGdy7h"
    "JKwjJ7A/Ot6dQLX/CmmQcxO39BBoIU5nlh71RepTX7DwW0GXiwLwbKaOfRk4mWEV+5lElta2TDiJKXUwhsSfJHhkWHUoQCR0Ol+cL76i/Hn232YCSFEIeb"
    "Vv4P6vZuJeuJqpk5mHiryarcb9y80Z9z8rZlj4r6GsxNbD7x5WUP5fZn/d/YN9Iq5h8v446HPZ8d+bmJfHMCe4xTQYViADWrZGrvslsMA82EgPab1jcFEw"
    "Zof+PDiZNZabezrz3TCm2NyqOnNcyZGKTaa62CTWnbtB4bmvcnztK6aVaSqAaqeRC4jqeILWzrauNvuID8zUnotBW7QF4ahY3fJ/UBcSG5hXqtDdcGZ7c7"
    "hWw9DO4G1+xo2L2eVOMbvLWb24YL2iHRYXhOc5425REbP/aY7is9k1OYq7M7c4yO5MwdkHM784yO5MZ/iF03gDP9n0PjxShmeY3fdsRq6bz1sLOIj/faRz"
    "+ROeIyVAPs0aS4C8erXzesdx1exrVw2Pmeeq2fFcNTuNrpp911Xzx6wxo27lNLcuHTvHPX+OrbQ0s3XkmBXQodPRPl78/HBTe9A2bGoVe4opsaRw0gHEq9"
    "9wos4rpg8tKkLkXFfTfV2qF+jQN7NVBU/e6dl4rKekOsQ/l/jnAP/sN7ifjmYV91OcVX1LX2ZVX9LpzPUlPZ01uIr+aHAVvZ5ZV5GpttWtr21KQ4mKShre"
    "OSx3y3uJokNvOSQCZPYdvN17sbd/SGV+yoyZ9NCFSRl68VmcbrfiU9mkcFgyYdu7CMcwHpFqhUmReXd8eXB41Nvs8P9H1+QO/v024W2dkkn6hnqnDc1d8x"
    "nowtD6QlNqc00jPsV/GEXaCvswbvpq/xzITHWLZMI69Mv6aTZLJ7caBsdM6HNkmzY8YbYA0yxt3cr43OksSW5xV2CbKVPnmmyqptLfrefeup8jdmGAKSvw"
    "KfSrgM+1563kIp9SErzHeFY6RCC+aNgrDYIT99uBznjw6ta5x5i2e+ggwvpMbYNFGrbd2Gw7RWA6/SVfw32MFjjPQqJqudZ1Z+qdHdVuNxYtNR9KSQhTqI"
    "UIXVhofSjZspcTIIvCQ8Y9xiwoVVfLaOT4WkZI6InX9prvzJdkpFPdb9N7G7brwLlPZsm05TTzPZAEsmXY7/fgB8/DKPjWel0bQwa8wmWSL5eOiOchXl03"
    "J6vXrFlqn/6er8PlWTWI5oUIcHPCbKi4iNptrN4hzra4h3fAkcolfRHskvMopXM6UgebnoJnIEnGLha3RgGLsShQSU4ooBoHVJvhhKKPfVA+ulSpYcXJap"
    "7h2qRC6/w2r2bNNTje0g6L+qa8yDuQ/v9m5RrFazsssxP0TZBDEORQ/hRW5U7Z3gxqhcBvyGW8kzoU9FreSsEDzH12xFirCK/+YnkAZfRJwQ7MVtYJeDL7"
    "WyzrH2awtG9Gsd73GNa7YoG+nxFfumY3v56dXMW9G5CFYxqtoKdVBh+pNm3tdDlaqXzF3l1LXxv25ycR9ENEiO7c8iO/m2lEIDJIDNlz6dApDxWyV3QbQe"
    "m4EkN00ZzGX3BegjABS3qPPaTZsmseKTfBZzEaOg+8M61+9l52gJUs6C17E8r5pSRfbSBg9RtC6y5H2mB0vdkk3yJxZJfYV6P2U84WLvWtKI+TdrE78x8P"
    "D/Y77PeJT9EeXXYCcqnrGrLT9suZeG/8nC5hKSeFjxK8hp4f+r28XPBtJn5LymU76eXs5kTp0oSbocRpFTQQh/NNUBQ8SUByDEDAaDcxTJB5lTt86YIf33"
    "lhV/HDryDY5+cQxxIu8w8z9cIX2F9ndejzhxkXYxLqBlC0OIDnC3bHrXIG7xAmR5gd8koICkgBpmf+6clU9WOj9YPaLl1C5s2vaN5UNJlf4a1BbdGSCB/v"
    "dbaI1YoOVsloBzEqL6U9VJzhnp2SPM0uOV8dHiFlWaZMHv8ZL0AyBqKmiG3BzHfw9Sk8/yJqbT38N14L7YCTMTjXQrfsDCRSk9am9UintgipYi3YsBhKFS"
    "dxeaUruqHAm6UGZGUmJtiWiNR3ruimy23xLHQ0i9QelertXy/Z+jfcmPyZgWwYQnUr1J2acd+zOGx1Ff71WlqA7k3HErYQLMMtHASaIcQbUmmpacge9DQC"
    "vFsPHrRePMGzTvMoak3i4hNbA2HrLA+n5/G4gPvm4iF5SOfmra1HctEFKCH5VQfGvnFUuYbMJag5phLPL74v8M+q0+M3I4Jch9COSeci5ZtKIf08G2hXmu"
    "iTQ7fiUSkDWVLwMLU7ffdmnA9NY3sK8+svsjs4Gga+/s8zdcfvgZ/Bnv55lpXhrlSP28XmdMWc+FK63q/lUO1n5aGel/rMvztVZcJMwFRF2w+ZlsMCjFJ6"
    "HfxFs8gbuhX95jvFJyLAkHe9DK+um8nU6h0Gbeo2G9N9VUutjUiSTlugInlEFtNTSUIRXRUKG9AwPpl2PoOXxZKizoJYWTBYiHg0sc42M3yc5mRv0iWkR+"
    "a4BtH2R8mJhfmI7OeW7qJ1esotfGsKPkeTJjnP3pInM9DU9lLPpVVOXJdWOTG7yxwLUTP2q5tOdFAwn2h8QKTrw4Ktm0/os4GRg9nk7yLppD1nlzDOTL1/"
    "seT9qf0rboagxQ/Gk2Hlyntya2bb5zukyK2fdkja7p3usNUhPmL2U9MxhMnBJp3ARhCTz5qyU5IJFl2tb7KY/ZeVkWbnf+KFRLdj2SXiSTuUpBZMcJysgK"
    "YXcno2acfICzruEXL6YloeUjeiEBmERKcGWoe8FjWaEmASzJttI5JD/OhD0s0yByL+lDKjw5gBMEjaI/55kzIz6xm4VCJpiKu4IR1NvM4SaZlh1aQ3RkDC"
    "W3K6QYejObK9zWODYBtQh7Ti09NjO0HTEtNnU/H8kztexgq0L8Vckrlx3udseZzCjyNEL1J102LSLlTcERH1jv2m26fmotNAsUM8EYd41firzRZFgn8pNu"
    "48Z+sVPeUEj4eZc9Wuz2MYf20LRI7iXy5tnGTu7/6+YsgE4/2Bp5UuEbACpj1pFbGvVYS2J2GV5LobiUnHUUv+gi7WLJorjkXZ4a+isi7a4vLGMk0cfaYi"
    "M9r94sYsWU+xVcx/asP4kpgixwgs2jRGullmcUEvt1n+2AsOGmvil/FpCiX3K1n/3egaOvboWjr26pTIJpQNh2ahpQuKvKkKhhYPIoqUsIDufOr82u+00S"
    "HX4SmLMtnPHfUodvNaXUVEY1kg2MRYnWteJMBDfv9g8goq4K+oAfxVrkc+/KsU8NcEZels4ikXFG/am4ljn/IgXuG3F/jnF/xzhwyfCXnuRie4Ia3HqfDv"
    "r5qdsGySSW8g4QnlM49qZtKRBV7Il9q7GHHChPDqf0EtXwt9+EkCE5odpKNrWVFJl2SC+/pt1MXEr5Kp9528dz5ZSSqyWMhXYh/2GUaQEe0muJXrgSF54J"
    "RBjj30jVN2JV6KxnCsQUQ6p/aY9xPE+BgAklOQSNwPpzyRXfv71NEEyPhOrU+BvD1YOzckbxj0HXqaQm15UdnHmuVFPDd371ZN2W9XO7uYLKtmV8XiAul2"
    "gWbXt2nYQFXQ71wtMrmyTlzXd2pQmvt0Iq6QpQvsiRX31CqkoO3CrF8gUDB0e3w6+QbmDrpZCynXk9I5mZ2eRoy6v5io84k688UECYaKC+Ri4paiduqyTu"
    "klz0kANC58WcyytP/L9exCxmhdVtKQrBBygDpIk1PLCSZJoI6b9XEMkn2ITnaKIro4Sa5IFb8CiQob7G56FoMuRRvBREno83mWaI39cFL30nyWtcHbzNWk"
    "7Ts3TnAgSQdmjzEf/QKnEVQ/PT6bzo6T8ApDqZsmRMFnpR1sFBkCuE8pOHtcfuk+najUVEbpbhFeDzfmqualbxJ9iUG7qm9yKqopWdj8uaXlcbppzRaI/k"
    "tL1vNAOW4LRhPoyRbSVOtqWwvWtvNoWsmsujBdP/Jjn556HqnQPAP1oGwiViqfjxdn6XYLRZJ76PRU1KkYzgQRO8aoOrWMZAQOGveh0xjkHp3GSdQ+mvzd"
    "OAcuNVn7oL7BO4C22ZpmYM1emaKNZIB6ZrF0GPaddJrjlGMa2n+CWX+xDo8PT6N1hND/k4BWnPtZkEJ4kmQnDL+6zPJPDkmt+/xIAsBuyKQyUWhaz/W0Lt"
    "EEanNgNb7AV2//A5fe57iM1kF1BKUdVt8/dALRiGwgrM0E6t4IzM/OeR6dBkHQ+UBxYCwRwKUIzBX4ZhuX9GsHP5urQHfH3sag0D7xxb7KzmCHg+V8hrxX"
    "l5Olg0oGZRkhB2HZJtNHlf/FCAoPL8fSMc5emdLGjWD5QnE1R24tzlwi4qckYlq3+AVvwbnmFqcw1xqU+4w0fy8kFhY1dN7K4UP54wmkNPwcnyGpRwfkEa"
    "Y/0kvvIOs92puO8BCjUXT+NdJ2EAQXp6dZH7NcQCwhx65cSwTldl87JGnZ40kCqkcZ0s4purvjVZ9kYwoH92lne/d2j/IsuaidssTmG4g4QlTJx43B7xs+"
    "w2anIzNmY9Qd2c+Kao1I+CruYldxgg8huoRXamMU9HNUOPLlxkgsv7WwKvoMAqNu6MkorLbXxOwLU1vtnEFogxQTSNx8C5+3Tr86LABGg4ABY9JFQzlmSL"
    "HCba/Nq31xN57P6CSkicwwGxJXBSx0v7j46sktV0VykRU4bLIS6AXbsHJei38VtsHLiTqaqF1fw3k66T3c/M8j+LEHcuRkdta1ex6KBffrZZin7nfyDzsH"
    "lnB/nmsm+t0ebKr//EttbX2vtjb/o7bUJv6f+CjVs0aNw3jznuNaprsfTAgQZY7SwT/wIEb6/cM76AEECeof/dSgihzYVc0Ra4t1IT869DWv9tdwYpAanR"
    "dlzAiTcMz8fzMJ7t5tawXiLCrxuXBNp4i/YiiaKVvIs0UIEhPs/d4qwcjHhjuB+CoxC6tDuN6IZHAetakUT1CVTZ/IbhOPQ6kydJqe4UxA76MOh6EwIBSk"
    "2+Q+H8Nly5+Wd+ZvJksCsGsvgG4pqMqo0FOFzOeTv6HT6PXbevHi3XMS02bu6xCJDiXAbzylsbEoETpnZ7NTvd4j6tTHe3+5Ebw50HoMc9js8BksbSjQw4"
    "vI7EGtc1iH9SYWF6hG5o6PnYNKMYYDI3aMa9FA2HZYjozsMnaU9tDirALJKu5aPWtewqKGuZMr8YQT+AQsxE1V0Mo6ysO0QBWf/bNtUCrkQLtUeTDP7vfA"
    "urkqI+bFVGm/0842uNMQbByl0DezCCPrns4WSX42bF7TeBodQd/Ozs7bhXzNZEaE4vn6AFoYSnL0pPTN7AMNfVlV88yFlWXBXOr67QWzA5Y75vQ3KN+YUV"
    "F1jP6FoffCOidYVGBqgziiC3fZ1dfC4jtyWpRiL7TyDMvUyVx4juFA1o2n4TiqeCI9O9qfLp6KYVPCHVlQWdo7pDWyUHIkkddZ0X1YyfX+qt7qj0kFn+Tc"
    "1bu3Pw3p7oEdumux6Tv9qHtDx67nym0ai+rKQ82Nl+8NHbrX6nP4qis6w1HtcBuhSgpR+YzqkmTQ39wb5rv00/7EW69/U0/mGFZ1luKc7Eooj8WTRRtwlE"
    "+MIIsmQKMQ5yxZLujhMd15MI1Sq5ucXFHHMnDBg7xKjBOFWfwZXqt1CZtfdlnHhcGbv5mo5xO1N1GvfM1if9IbIb59XY/JuiZweAO/kFAfwZW9EW4JI7hB"
    "78E9JIG7d+87H1s3+XbgWwAxBpEIe19Eec1onZMnLT2FfkRvCwe19c7/Omvj6Hxoi0ozZ51mbm+EtJHhNP4putJ+ddmHkD8CoxuVcLlpl17jXrPfYq0bCv"
    "UuFljdymIFFvxPi4veLDB6CtNocRJOjumzpsOR0D7orP0bxevzSC80kWbyHJkbVTeWwTPrBZjg+hP0Qg2ZsVrCdf9KAYmq0sxwgq5d9iiTYUFMQnQkYhge"
    "dLMWKmReAhYRPFL7yizjbV5e8795K/xFu0S14uJBF7768/5VxhksqOI+maj39leKMDyZ2EKmAnXtiO+srXVU9Nlaj6aumEcxEDidavzRBVjjT98DcShv+X"
    "BewJ00B3XJQFkyRnnHrwS1S4xo51WZlbfJ49WEGX9pNhOKq0Z3764ZhTElLTHoYJR1O9jmu85ZVrybqA+VrsIO+Yp7+Xv8827i8WoT+m2yfTtdTa9NLbsH"
    "OpifAiZIKSbUJkLadqrt4GrIPTTuxtxEMHW91whjGaB9EfkZWLwivylgCtI6JASWQX6q0AbGm4LksQmSLykiHfba+oG56FVPYTbbNA+KL2Ya0UCaICz7we"
    "HVxUkGd8V33yvRzZzlQxjxbwS4QxkcE+AWuhoOTJfLG4Si3X6NsXdINpvYdGxi0zBFwoAnXh5QEVcW4cJQ3gdThsraVOqTRuRR3nanPZzLRzGbmF4ZZ490"
    "HGmF8AyKSbDjtlF55PnSsU7rtvsmlPEujuMogP85+U3cBikxyw1BytvUecq80lCMaZk6k6nmBiKXM7Wfeq6+ny0WTqi3tl355Ur8B277j1J/pW+YCOJFoy"
    "X+oZ5X9uNE8pkafvvJA+j8NKnknP044d6CF29wXFVrAP81lclx82odyfWuoMub9gDaMaCzjfpIOo7onLQFhC0yukXyF+iWyVsGAcDdj1459rPlmDja+3NC"
    "7Bcl+2X7tC2/m1AdW8Gs/uEFTCKMl5DYtdY/3KMw9yBiDwfVhP6PWZpCP6M6wqDZiYKx+HVVUPsg1NL1DNftLv55hX8+4J8/Jyv51390RPD1UrdlG9gEmd"
    "JCFDa1jnMmwqdEaovB6aQfPQvbAm5SeQ0mFCOH0XVR6kq6ElY4MpW8yhihTEUXhClz/IHIOoty0G7Tsks1NMZL0aO5ydzfHdpZhIUiVqXOFtbao6T5jgPc"
    "BAXhA+/3N3NjNV7Ny4h5PuOO/H+oe9P2tq2rUfT7/RWU7KuSLQRLtjNRoXk8yLYSW3YsO5OsGhAJkqhJgAFAy47E53HaOvPUvhmaxEmbNEnTpInT4U0cO8"
    "Pz3J/SY0ryp/cv3DXsCSAoK+m5H+55Tx0K2NjD2muvaa/BgJbhvZbDnR+Vd6GLqywS0G04ef4sCV4gRQYg2sXFIRlEywvFU4hGJ1301lvSNBETpSEOPl63"
    "HqpbOzUOPl6vLPIVtsOJySZrdH/gk80XTwARCpjhVoMeocqzcalk0C8R6Aqd7vcPqj4l+cEqhmJcVVVy++MFmDvs0VrOeEPVMo2BmiJx9HZHicinpJ0zSj"
    "rTmjEEh/ltf4iTOMT5Xh7gUtTaGEL7tfjBSfZ24OGynHarcXtIUwDPkb/kuW+q0VbEgv6DsR7DsY4YY6UZUX8JULIiiFnx8br0WFhklwVEY/Kq3okXz1Tz"
    "s4GVTOY95/74QhMTZieVcR8I33jhgu+tHAgvVsanClPo1z19N8Za1pNWZRx/tjwfC/TRbzfy3ckWXRRUxrFW6TgqCu3KOCasGMfL0vC8VxkHZgQ8HeS7dh"
    "jJp5OyS/su9QhD+2tutzJOHrWpxxjQJJ/vw8CZ+3fBvPc5VgLraBRxHRjxXqhXxo/fZd9V2GPfdeG+49NT8uf4rn2YrCOnMbzffeE+++72PfZdk3vte5+U"
    "a0jNmj6Phj/fW7jb3t3eW4D/m9xLrWZWioY04DZEHrxIVJsMgbxyDKQvQ+Vdq4tqFRZglPw5LsfoKyPjx2vixqHdr/hWDzeuXXUofOj/+bqwc1UGB8aLbV"
    "LOl/pO2UvVwltNUDZ2/DrSI45FB35D+RfJVECF+xAHKR1J6hvQw8Un6D8i2pT0VxxVXd/yKzGU8ZWEw/BwvfiSmqJupb8MGw1n5KpwMGjAA4VbLJ4hzlFK"
    "9UpUXUxsDr9GT8/h1PNV0UczDOW6FtX0QC9PRGqRovyEXLDqSyIQD7cJk8DE7O5EBIq3lmCBriYEieowEDBtpx5IbXg7DPGTw2HE8kUfEyLzx3hZtdXH9c"
    "WpJUxcFoTqUyO1XYOTFqAixeFoKGm0XC7Eh6nZ4mMEp3IEP5EvAR6HwemwiSUPXbyGIRNByBcwPKWYZ1MDlUwfB6td8eQFsqwihLgttqaKSB33sN4GP5Gb"
    "suz8XwX4f/fX/QuCbC27QFVIeOPf+6gBNIm7biDa1MNEtYHfAIa4n0e/9gFdga/yuuANU73IPylyUP1Fxb4qO1dr/X34T7q3nattQKVlx+wVDkrTM6aPf+"
    "2jIw2CGNq7QNoRvTjlhb6c13IvAdCKvwqiL4LTJL8aV+9E10jcxbsCaKsXPN2ClK/x7HdyKb2+ekTwarvLXjv9/H9RjAU8C+WzfeodXrKJLQ0a5aShlrCL"
    "B9y35ZISQqwtF5NtsvVqfEAsvGoGtOoF+GPE6u7UzrsIW1L36tSU63SXnYbbjj0nBy5uHlyiEbC4fxfgNv50+iuCW8eNShvxvozJjgqr1GySyoSDGF+AFs"
    "XJybTJmd9ZoKwAt56su9H54o6p5buX77rHKuy4q1Hfs7wXxIFUR5N0SrfojRqku2w0GtDf1N2790wv6/7QsaNJzDq/O/0+r7fpe6fr0zXdW9yLGi4ovbld"
    "iZeZfvY27m7swa4au+/efZfuavQKh5c2fc/u6WnoeId3r+d5xuo6PUzJmtsLvUp3s9e7q0ZAd/csT7vGspbDCC0I+QCid+mO6svedN2FjnY39ty35x7dET"
    "Kl/G7wzTZRAFnOiLnAm3Qn99Tv2j01BZ009tR2332Pue8jNzwzD/e+3cu7cYcajfvq903rLiK37oPEk9sLv7MKUzZsauR1xEcizXqZS+DyM9AsWMIsF6b4"
    "SQ3lONkvZc7n540Qj9DeqancIfHtJF7b4qj33kOjFnYVQGod2dwqsKo92fPhJ6i9k7EX+Q0xHAXwuQCKoFygRFX4uC+PdnGRudFSSRxytTaUqGXTn1vYvs"
    "xhLvybg934m+XwIk4Z8+EUGJEAny7KjynuwQWRWjbHW7UG5pLDSLkuz3L4AOsnYiESfae7Fwugrvh12ZCepxplNpX/KqkJAc8WU+mGsU+ycSHy2uSml9nh"
    "Rtu7yI8IhJNU3hAmjnaxiF803S7sub37Lq/DD7puHXMDTRJ24Ks92Tdcpgxf3QtfYQvxMU0PxQWeHo6ud6JQ4O8IPfBjRA6xbBwq53nHjZqAmOI7D6E7Ze"
    "9VXwmI7lYQNVWQXIDeNfV/52A3UaGSuQCsh1YXq0g1xeel4T3PDqz6gYOc1w08/jG9oIhqqS6BvuT2Cc/TizBaupgIkVEFw9XwAm3avjsugB7kAXwnKaA6"
    "aFAqbdnH/zrvXaLgzVh9w50BFMUvOA1dt4ZhXYQFvKS+nAMLeSlkmNbkJo0NM5mzxefaoAH6ldeGcxf7Mb9caaE3LLlYIK6tRG7XOCkgHo5AxhRu5Z4AfD"
    "hN+H33XWmcU/g0LZ+ndsLg/qVR9IHbGDRVof+9ajB6fAHFJ/hvALJ95NfKhcRd7rXdCB/EaqWmgJe/XkUTmpFfF+vENHZ5NCG1NbvzTunuYVilD+VULrxq"
    "brtWTFG1wiSCXjOnEQczDUK9KuZGftAC2CSih14UYxeUWM2L8kAEvAOwyRLEtIzJim0Wi/lNqSD+zDtnW26rEK/UOdz18wLeXq+0QOspoHWXheN4hgPG0Y"
    "FsGb1UvBgEfrxl8BPg+3DiSOWw0b27ICeT5loyzKXws5/NZJiBuwzksJcoqht7idgQAgR1fQcO8uQkB9Tyge3rSRTQ/MXfkkeZ/DpEJRgPzF1x5ovFtPz/"
    "M5T9f7Zk9MPfwlD3TtW9puLvjbDWiycv+DFacCXv7SV8XHdnuGjqOIlWk2GjQUsHlpuZ01adq88mze/QAMmuCaI10w+F6PocaLZ4dy51kLSfSCwlZikUMV"
    "GPF8WTXFW3PtkJ5abg31K4yRL1FFnXZ4K1pOH9Su9Yur05GZCScA40aTizbg3RQs3BpKk5Uo3ZpWPVGhXThCftc2SU6ksz3ti0YcdbXJJmPiz/K8wd/Lvm"
    "YbwF/O5b7QbfPhXgLJL3JyXmWhVtshdSca+L2boywjH3jVKFY60u95aX0Yt4bIoCRkOaF96j052K6Lfi9ftWb9TQ1N2PGprk2W0MTq1p8Hr+4GSB2tbQ1P"
    "KOQ1IrGrDRMD0t0MViRzSzg4ov73ArY9MzO8L0uHgjpS4AxYV6UsF6fHBAtDcF3VWV+k28HRNz01mAxDU1vaWpDL2q8hSrVXF56FLCq1pDodRUv1xrlPqo"
    "IxyU9ryi4VkQZgukirvxMM/1Y8ZI1eD1xa16OCNc3YbTwuHFMsgvaD2lpj3LuPe0tvwsbmF+av6svr3PQmLW8qNG6iN5a57zGdE+CskHDAmaIzow4Y0OGw"
    "TRQ35cM4BKjsLH/RrS8fi86erg2X6swL+2JmFfVe4fEujCIcEYLewW8QamX6MiiL1oyM0pEjsWIZoZmR+7DboxV6Op3qyM9wMmLD/vmRW/uAEV5+KfbZwD"
    "8AJ5a4SvsqnHPHR1z6YjY8eXkvLu8NVZwOmkO+QRCG/17bkLH3hV9QmhNSYhlA/Y1mssKrsKrEFGS+FrFLoCmxUnrZxYKLmgPhVYeDVTjjhc3bfafsdP8I"
    "qFYIMZLT0rriTFVfnBai9qi1KIVOoQP+6L1iK8MdQp+ashp2ShKWFdCiDjTUDB6JJYSmKQfgEqinyGvnlGfVneRs6M3NHFomNRJh3HwKsB8XwmzsF3IhiT"
    "EtfxC5iPAa2SlfdVhlQXJZ3n2GuJ5Shbo8MMfUx+or0GeQht2SdxnqJkWnfqsS16FPgxMRFLrLCyJA3fyfPKnkQ1FcEiDk2VkV9d1evSB6qWTxURzsOsoX"
    "2Ez6r2gaLpn+nWiTJbo6dcbxQ1OwE839GraGxQ53JmRx1v6NDsDViAUKrLbTHozsyORkW6BSmqpmnYAnEsmL4Q6ZzSqnFWBLUSCV6E0wde2JA0kiiPDpqo"
    "rTCyRB7B7GPqGHMCYQ3OX0t4qmCp4b6+wew2dFC/wNlAnA8V1C/AXsRouYR3Ym1N7EFk7oGqECJame8AeTNkJ8CkhVlSZPMkoLVZ+dQv2R4oOpfwbs3HVL"
    "wwEfgP+2t0QGrz2h6CGB3rXc2jHUtcTZadeUymDYyC1BbHAomu7JwAsc7Sl5Dwsfr978sfq1fAoB3FFhxL3JGWnUfEhark4g5TRZUjXQTtTVedaZFGo8y3"
    "uqrgn7iiKzsyIV+MGV/QMyJ9/Yd1IOgJuf1yS5ohX2qWHQRSgf/AQvB0WywKqwn/9/EyZV2S4XR+XFiJKMfYOO3UpJFkb5zmk3D1PvFaXAPDq5gMc0FBXg"
    "xjemiitZNGJOQ4XhHT00IqPnIcL0xxLJFmk4fivzjJtVcQA0BjLYpPtoGPQ2P9pIBPQCgX92gIbAaueCB2RWwKAoVuG51T9F/HYsW27CyABFOoewmsHXaE"
    "nx1Fhzv1DBRBr31Gg6fsHOJXoCf12vVCOqy3gIkCKNaAR6BVyfw7tmOcvFbDqEf/yydbZ5dVZVjKfVx1nsRKY55ZNKXZ0HKFZ9fQ2xvaO4uYjGyJE2qgcE"
    "HRuSreGeTS/QmcsGXQsYsONsUiR0x7Z2S6HEwrFYbJPOCWdhMNTE/OhZYLEh02qsI0AhtFq5KZZ/5cI8/b8sD+U+ceP8rRlA0Q0S40rEsN5Vp1wTy7m089"
    "P/jwr+vP/WXz/RcHb31inN71q59uvHVz8N3r4uQOvv7H4Mo/b7/5efr8rn/+58HVTzZ/eG/95Y+yJxg+4RfGCd74/LnB91duP/MSvNHHGFquv/3rwVNXzZ"
    "PMyHXr+qfrn7w/eO8F8/BC4/U3/ySfD59dntX6Hz9af+57bpU6u4NrT9/+/Ucw6O3Xnhp88fbo8zu4+uXg3cvrV5/bvHZtxLld/8f78P7WzQ83nnsx5+wy"
    "DDc/+Gz9hd9v3Hx35NnF5fzzdQbX4NWXNz67lnt0uTsec/DOe4Mbr+UeWtEPQPWNzwffXs47tADXzR/egW2/df1zdXLlJsiju3HzLxs3P9dHd/0P3298eG"
    "Pz2sfrv7kij+76a19t/vfX8tnw0eWVDZ7/0+Z333Gr/33515vXvubvYK2ADOtvfDn4++sw08HTL21eex0aUGUdazmlXFbwZIKGKf4bVToN0DRHOpduoVHK"
    "TIKjNEpy08i+jIaURSm6k5dYLyE7y4lldvUtakHGLSqpzLdDfq9FFPljls+ktepKykHKt/rrMKWcLi8yOVlSqpebr3OJ8aoodSnpRs5CiIH0nRTTVnV3+I"
    "+QBoFkNqVKjPnnME5JCOZKd0kQ1igIwbZUlYpkdRpSHQlJiWFBMzTyV0hKpUILtvLXu9TAkhmNkhTuUfTyDJUM08RzjEjqvZqj2GGMIYhNK0SgNK+oklgj"
    "ZFhTfrvYKK6GKwGIh5Q7JbEoMhFkOJkkBYQckOTqXicE7YQB6VZkPSPPqM5I2ZlKGBbi6RzUcdiL0CEdhnAsGZRIeahVLnSO3i+5VEQP47uBuYQiLFx+zi"
    "mEzO9F7iU5kVBMxGxS2Xe6YXik6yGNVhbxwDoLxQFZTGKaSOZTND/7QU/WOzJra9OUZ7IzFgGeaiQqSGmJ+u8YKoGhM1jCVY6vg19BG8z2huA3OvMx9tlI"
    "h2FIArihni5LXsxdKx7mtbWD2JKSQaAkrHqDx6sgD0J7Ed6XaO91s2LVWKK/WWmknLNVLni5Xk9yQhobEV0nl6+OTZfH1BeyJI7K9aXd30Bn0COebohokT"
    "HM5lBzg5OUfUMlxivIcBmd6EKqIQmJHlQLCfqf3n0P1ViZdrCkuvlmsVyeXnLIqqGfO6qoGNbzEXkyuAZSI78GwiFzdxJVJTXRipdcuy/3Bg87YpUVpZp1"
    "OF9cIqKE4D9VOLFmujDTvhBUozKnh1fPLG/JLOV3IjOzYrYLc3BRJECMP4ZRSmZ5z/NpDAhYdQ2yizSmr1IYUrZlY96ZFUNXgfikym0lViX9MjqNirSxtk"
    "GxzNnSVGfMsUzSlggoRQwb3Mj9DetXei/3kyd0kc+vnqWXmWVRBsN6Fh4eUVGYggv76YTVxxupAtQ23bLEixw4u2QtRpa/VAmq1UWVVA94PwbsUKlRODqJ"
    "CLItYfoM0QSF9kT2sTi1lHWH7AqHORpM+RPyX9qbMUGVbh+mq7l/l/ijsHPV7+9cddEvcTkq7NrH3onItuH7QHtNkk5DztdyTn1y7sOZD7ko3r+ryx5sFC"
    "utgX0eK0dlEnyfNHykRzp5xiwyavdLoeWhdCidMPHqsjtu+PEBDi1fqoy3PJf8PKitAgb2ne5sEhuOaxe9+1u7xeiih/ECoGm6O7y+pqvFyvjkNHluAixa"
    "u1N+ftWqdtyUvn38KuhnPf4QXoc1vLKwmtvCn7xfYa9izLGofafDABj24qJrC0ne8uQvXfjtlxQJXy2f3XV2FxWAAyx1bawKYfn0H06nTk9BoYyxU1/+mq"
    "tPTADuIGLC8o3HAAh66CwpbIWtNlR0xwKZgIFpiR1HoBzj89NXD06JRatH99fbcusabi2Jx01wC0mBCmwjrUXERvDeX09E5AD8uL9eF3sFPxj8gLslY5va"
    "epcigFSACZWlWR9gKGVy8Ylj4fExPViFe2/KDVV6+bJfwxM930vkqzyv1ZRDKonemJ7Bu4jpqb0DvIlyxsrVlOoFZRpxuW6EupiuXlu2W4mQwiHVMTjAMc"
    "M3XHmEq8TKkrFHIlbBtzCdA3zLurvbr3hpnAyMP0XaSnX6FTlDTyE6eAJ08u99mpaFKpLBpGnq6UEmT919lN/Hl2MAkfZFQDAmH3OUMuKYs0BSmQlXqIZG"
    "WEI5xHAD0T0LrIvK3Tm0ZVyHESngouxnQmbRXTKIOQ2pePGBEOiaG8h6PhhDQEPpPTll7Ilb4zyuuCWSPohN8UFHBi1m/9A+EEzGjOCPiQn6MxPVUViQCd"
    "WHshsfd5MWpqYtTln0s+b57WLRnYxKu6a9PboskGZUYitpRuMZ9+/0sUkfmPH0IdEon2iTOLrdm4hlwxjz4Uo/620OCKJXslCWPvliPPLTKXDa3Hg82yVN"
    "fC4ohtozP4fpPZki4tY86oOHG9kSUg0sslTH3SNCpo+TkBIwmBLpI4gPSzoLrSDc+9vt4q6zq8WzK78one3valpY2BVJHhVtwzpQnAhPCUcqfjjC1xwk7N"
    "ONiFEWCaaEvjwwJbSrtBMQdQQWBVZLVHOMsE5eB/GKxQIsMh5K7s0Wm38//XuA8iJdOUiTkFPFi73pKbR4T007Zefo6dMniQ06ZRTj+FILi87bPHaM+UwT"
    "DjOqU+4ZurkwLzmNPizX0hmRPZUNOc0PaHZYvSnpY3UssyeUhAqd2Fkacf6okjPv7tERusAZgB5TUnZj4cqfMcGQo2mA9AWUhYMK1afOqNxrOqREIZk2W3"
    "HFp/zAWGW+qnImU2yN1qMoFaZTArLDSTFDewUkoHK46C+Njp0x5qqFRuNZnrQUhSumkMQ0V75s4tt0UAxSNE2b9Yd3PvGCRY4691GfyD9pvUMnPCVp3d/T"
    "AoMAckpmSKoqx/MjUtgoGeE2u3rtodgMtefqC95NdcbE+epXDrBAg9K92NHshrT9zPQyQUypyKUjjUW86w9An9lOCJOxc83s1hl9cx+4WS51HqtB0v2lP0"
    "MFAFv1pVKRaomxMcTMxRgIEBzBZzamAcxhQrHn6XLqJLbJexQppqM+UsUQazWwxvy+HlfOs9fpuNElWhJ+i/MTjzJN1egCCbQ8+7AQRqUsW+qnPgV84Dmm"
    "orM06t2/q+1rnnCkYT2YZgtHkS0caVSwzpeKL2xhcL6I4+OzTPGU6ertT5g3PVW7ZsbIyUvWKqmL2n1hYmLXLxf3Tz6+hP9MTd53zsiEyhpnlf9r3to80L"
    "Aea1iPNqzH9dSpRvUDjcre6fv27pnaCw0qiw4ncJqssQl7ksrgTLL9xLFkLdRJnBul7QYmOkkOoJQgHI3QzhIMkzKhj8jWMDpDA10OF1PFaDx2AjmOzFWl"
    "FAoqZp6axO94YQ/TwaqklNWhPDbw0VKpjLlMzmvIZ26nFynDO+ey8GzBLVHjCuuXLPQeOtCG872EyTNkkh7KoFGqSt8Yo6S3bEH5MTA1RtBHd6riKsOULL"
    "pc5Nu04NFX6K1VpPyWWsfDOz9R3puZX59aeZl7AzwINXgS55SVZPdNnarTkEMSy/n35Q/4/zs62QUsiDxsPCU6JCg6IDwomJTgAeLE2LQwPftUvrzqnDyx"
    "cBoEhCOzpx00M7A7A67ew+lHVadQDEIqlFxysNwsMP9K14soCTxQX5D+8XiF5GNBcim5NReHmky6WAyIuhe4o9IiyRyVDY/SA3HVsOpqx0taIV7m4wx5JU"
    "N+C5gQknyKoDkeJ0fMFaN0JSDYFod9Tkysjh8UxwOLGo5j9fQuMDniwbuw1glWMbakDATim9MI8XjB0mEtPbftYHoaoN9YjwX9UWElmK2r1uKxKTMsXpQ1"
    "QDnzopOUxZveyEeOLN4S69wsZq6gqOhavhVacSrJn0AY+rKaX+8pqRClUiIoBoFRqW4SMn0pZMaqOK3TRhkQJ4elzJsOyplIbhBchrS2KiTPBHN1CWSLtH"
    "GEMtXJrEJh132i5+kMdXQekWYCGrRzc95n55nIeXI65zp7K8DMArptMcU4LnKhc0XN5ExF7qSztubvq+yZgvX492Md+NU7z21GJrYViEQUhKzW7EZTFZrZ"
    "CIjrlRgiNTnyUC1ktQp1YF25TEJocwfkmGVNczDplSi+DJ+oMltPhsVTIWxOhFzDXBNQlZks+RmBTVvsidIvLCVLp2Yf9vULCgGN+33YG3UUPVU987GGWb"
    "hl1XB+MJhDkKneopcfqLSm07CZpaUlfZhyCrUk+YlsHjKt9uKzlhufWAmKO4GtlKoM050gBi5V7WLKxQIbdBWb3gmCxfhQRprxH5V4RGWlKdknTs7O7587"
    "d/DE8ZP7T88dODZ7buH07MkFS+We+VEdq/QzJXv//Omjp06cnDsoOuQcMz+qN5VmpmQfmT0+Nz8nuuJcMj+qK5VOBlZ87Nj+4/u5q7T4lXRTd5FWQpkLkh"
    "Zo07tW4l0x+m4kth868h5AJ5A3CuIGa2tjyvoqRTG6H0nCWtgumenPInXT5bDJQzD2s7t+Idg6pqCXid1nVKJd2VlF96s+dnBokL9WYkxvApzfjWqtilOd"
    "nTtR2TtB4RWYhKyy4i3zioCHDFUO7JrXHc4j3vICNSXjomTZ8F0Oe/YrieS6Ft85q6/RaZmd16Mush6jZB+n89v1y6mzq7uwct+W7D0iQMc6zRroAqQwCv"
    "bkVYQCeZAk5Yxxy6FXBaVlYqO+M4KyBpIe5faYx9ZqVJRF8zKMUEjc9nl5ovt3GGiY8E1PTVPHop/V2L0kq0AWUQlCWzAAlkGIhRBppuR8peAibsmiruV3"
    "Uxc3UTclnGPMRFDRnAl9XMamZ9TaRwdSiPCJjB+xuFVCH2IqmERXpatk/dntVD2evbPHKUnH7MTUbKS0TPfqiXIkR4ObuNOXpra+cuhXU61WDbeKsSnj45"
    "m8mdJ3WO8hdx0i4Ss5cXvJaaFbUB5SMQVgDnf3S9ZdU+hpk9MDiULcg5qJTG1NOwf8wSjtqGIIEjIXUskxWd9CufylokO0btElfiX/pJusEw2E3zRMbUbF"
    "l0Rra5I/CzlNkiaRPRoOqqCpqDBoZxXMl0zOUW7XCjU6+RjA4Ha5yJzwYHMscQfB1BqO5j6gssDvxGFk2DmGz5tjccobNgBYqMFjOFWaUsdZSp3Kzoj0NL"
    "GUDwGRZklDs5Su1jUNPcIHmm7dRPe6hAwqiaT4xF0yyhoV2SITa+nuASuzKa1gfw/Ui8h/kiUr5wCQZC/CSyjM09MfmlM7RX15M8Q8nV1u19/FASdKzFpl"
    "kgE0pOFRma64jBUVjwLXQcmIzMalqi1fimzXva5ZGz1HZqnfaRrCpRk9HoZHw+M+ND8/piTOZSqnAaozl9WIStUDaNPVHhXKAtrT3qY06UaaemG9w16X0x"
    "N3u1ZHv8WnVgP/6QqMZMF4Uhv9s8gpaCohwjBEI+khJnaHbpkwaymqDee483NG51j9Ztrk9bJWQl1/79sCIBWjsTgSw9PFoM/c0xHYkplYvs0zV0+WxFFt"
    "da1mHnRaAjrddo9sOiMhogAR5ABCJSUjrUnucmQJMPr94bVHWfrF6wY1mKcySQUMHDmzSSBDMfFYAgBqyxhRVnbQsCYB4WeXrSnGua7pRJ0q8WjYU84urp"
    "1d2rmriaKXSreunYfQ2UgXCrINryKu9emUy+iRtOuX07vvKZ61z9Z/UVrd09eFicRK0bG/ixf2juBiu35ZnJ46a69N37f7rD1997348+77ztq779qLP++B"
    "p8Xpxbsn71ta2322vrZncWp6qXTWLi2erdtm4SMcuoH1nOGFO9lYWt3dL6/9suHdO1VWbcg9KbsIhz5ddCefhE9XJpd+rvtUCtLaGgCdW8Om9JaBybAF9E"
    "I3dW+SrSsnAU+kM+GdwpT2MJFVBF6ZHbX6ljwgy12hYfsls6YiX6ZFfVErmq/R+O6MRS2NUFXxhG7EwspCl9sW0WdO8VEXqdTitLpICauMgWHOEQvU6GTi"
    "EZX8cJ7qxVCZtK60ksW9iCRZkXhNAIBhQv6bcE7i8ye9iFCcvT4SkJ0RZZUPGx+zyCQofHMrt0JyVFGFBJYnKm2G7ECCTKkJwj9dhwvXWhY9na4ami/ZsX"
    "yOo+RREY4rxFnRGyXjgwlKJhtJ/qonbMwNfUNjGf1U9wLfyC3IMB96XXUCL8FCdZPiQVk90O7oudSQvc2AACCR0ZoSdE06WdmhAkaZx/iUyjuro5mmxh3/"
    "IoWbk0Fv9LASoCTy5gNQQgorx2dLs+WjDCMJHBCMMkAnX49kFGlbjUSUFEbp0YD6+pDUEyZkeYsmWKSxbExvWml1yBcz0V0IqMmwY1ZlFJ0PtLCUKIvwmK"
    "g24YuLYJyGYXlLA5wClSapCLQ3Ct54na70KfoM07aF4WTMZtQgnGRMyesgYoFioWsd1PTrArLEhW5lcRFI8uz8idOHT5yZP7Q2u3/uXAn08V5AVRkmieYv"
    "WdBo9uCJ+flTs4fPLMweQo1daIKTbZL7Y2q0sHDsXPGRUyfmj5x7ePbUwtyJ+bWT+w8+OHv63LHZ+SOnj67NzT+8/9jcobUz8w/On3hk/tzJUydOnzh44t"
    "gaXoOfOzX70JnZhdOltV/O0gscJgUdHOPg7KnTawuzxw6fW5g7Mj+Lfe1HY87pEzjm3OHH1mZPnTp3+tgCfIzCds2LEr+B1mj4nkqmrnSt0xkB4SD+syIF"
    "BFHhdQsRIYW1ASc7laihxKd8QZbOqkYLdcCB6RiPDetmGlu4vdYdKNic8SRa6gvxi8T29Lh0fYvHS1ZvMqR8P4240n5eVTJGPhpXtzElyzUElfKlrhwwDU"
    "A+74JhuNX0Z7SwfFvjbNcoR64qYoGc7eyd2pkNDRcqD+jlQPJ3/XLv4tTepV3IGSmoVQgJe6cc02y1GCxVjhYzXe8e7nvRxVgS0H3KapT+khhnzxSPQqrq"
    "nhIHv1Uxh0alHhUNW9fEBGAG0qZqNUL3an1Hf6ibLkTqkeabgEzjlICvE/MPSDNxk3C5mJhXW86kYzm/cEqpZ+fg2S4HiyZkLl2xOsHFrq66XcXKut2fT3"
    "t7pHLCYR/8FROWE13rfFpZ6URCYyFF+YQ4VyrycdSxAvlQlMnRSilH2tKxoSrTmePAIWBpiTmrUAv7YyKFrbRs4edY9lbJ/OQqGt8tRugBAWKIPD2zaNaD"
    "acEhMe1x8dbmPB8Nfsw53WSU2FGlq+huQpKACkPtYFLlVF5gEwDqi5wzWFsSktsq+sKiDIq2/lBc/BTaFcAuUPExea15KnnKEj3aRgX49r5eNTW6mmQO+G"
    "tw7FONAZ38UQJNTYoV1LQATUfJFsiqD2G0ULsEGDK3cEIgTqm/lF/9Zn83XWuGbTN0161CfXwM9ZnvyigibGL5oirq2ppLjQEOUSrcRhP+kK2WsYE2rlAB"
    "Y4UmVsA2vrBkxemdZBP1pNeOvRVSCLeQzoEBNZsg2rMM3R+Sr36VMmgMxZgUtDG94uXY1VewADkZ13G+I+3q3bDd5mOneUlgRl0cR+PVsIDn9XWskOHuCU"
    "eRzOJr4wiQ8fLZ+OegAqrh1mQlWYHrBZYuZVSxYZOZmAhEtjsQ8vZO7QXeZ0YGeUIuxaAEaUMzLWdYOUg6KVTFM3IztOLKrm1PYm0tyOOf0oBOr2US7b1T"
    "exTXnZiI5enivrc6XpHAh1AeMhAL1W0H54xkhQIkRXEDMlI+nO9aJ7vW4TQlJwI+D2Kij4KMvhdagraCqvNYeHu0JWXX5DdlQdFiE58e3zg9gTQe6dPj55"
    "6ZbQhF0h3iV9wtRhWkpIy014CgFiEw6uP407XCUsbM8kQqdg1k4C4jc0XH5ZnFCpOqvK2bDeqUDA/m4Ui7YoarZk7zA0y6Kk9g/NhqKkIwEiNTHgvkkRMT"
    "fmnYjqt9X31RgOEo/108BbzN5tggLDE1bKKd62Zi50boO4anPZ56mpXXV0UAEr66DoCDq+q2R4ui5nQxMdhLsm/3ffetrT1ihyApg4RiANGr8iUkhZ7jhQ"
    "Pe2KdBp33Lu5namSFGw+aIL48phI9DIbaIMnBPdq0D+jg8hkXPBNLjDk8CDHKM/uy7QeufmBh7Qof8/YgLABz8Uetx6+GudbRrnelaj3StI3omj1bkpdiq"
    "h45UT7ZQqrUer4yu4hJ4Xj3G+K+xKYqk3U/ebtzUoSfzWI/n0aJzzEviAunZohJ2MEN5K857lyjvA/4W1gESGgtuBP9rt1VJP3QhNYu7i+heG1jK4MpTm1"
    "9cv3Xz5q3vXr/9/n/ffveDzS9+uP3mF//z7Tu33/oQ49T//uv1q3/bvPHZ4MM3Bq98Onjld7cvPyUyCPz+xcHTVwZffLPx95uD917AsPVSHyBUWaQdkVVX"
    "uDbyCfFXuiKLOJdl1uh37VJWzfL09N49e00oTbMbI8BD1KqS9WJluU67sJ/hY1YypLwdos8CdVYQd/AnTs0dmZtfQCDc+u6Hjdc+gWWuX71x6/rzG2//lr"
    "MmwIpuXX9pcPUTow9+z6C6ffXy5scAv+83vvsi0y0BI7WvHEOYs7OU1gzlHD0I7jDVSYwLIHgEmb4LAeWcFfVIxRaOmCLs4+DKV7duvqFmjMvJ9Hfr+ueD"
    "Z98cPHODZ40YiFEuOMMFIAuZ1pQ1RdSB/Fks2C3XUEe1TZRplvlHYH5fPp3tAkB26/oNADjPCgH+7kfrN17lhBP/8+2LG7/9SqdGePXa4PlPRLcCyQjB2p"
    "3JOOnVgfcJHDt2vLAgHow8dltg3O49e3ddmP6ROLdA24ovDp44tcAZSmNZ70ypTFsjGRwz2BXYp/WrLw2ef3/w1ieMU7gvr16Dr6jvH4FSQSgpRaEHcnFb"
    "zA3mJQJZYb60Nbr3wq1vXhg89xLi+wiSkIMcau3js3QVRT2NjwCCqvI93u7ol4Qyk+TMOE5TGgGI9ef+a/Dt5X9fvmqM9O/L7wKurD/7xuYPr26+/2JhRL"
    "8pnEEkmqx1uxJnuKY4PfgJOHPv1L1TPxZnLJ5jHasG83R4znlI8trfU00K66+8euv7d0zcyaDEdriHBUjRxpxMDB7hUg2kxkXw3YEtvAhs4fa774l9ufF0"
    "ppMcJKGdSK0Cy6llB4/RjJJHWQSeIglIg+LNrxB3M92sv/jM4Iu3R1EWExMutNsdiQQXjh07/hP3f2r0/u+XyAi0/VLYg/9iUV3CTNh9AsI4zoKbEfbjiv"
    "SjAq8bFrH5zKeDmzfUqfiP95186b36f7z1mX5SJ81PPAPEx+DPnwrlvVtDuQnC84p7yQQzkqBGBDIRlYV2g0uqUmU8Q0WBYyVBgW5Bqze2hU/iS7duvDz4"
    "8O3BF1/xqVt/4xumkWo/Nr773eDKP4HF8rHl3QK8ZAhBM5aTftpubbUXDOclEEVB1rJt+3HLVzBVAhfW+JvLgDUGuIJqYXNTG8BPcAU4pJp0226ChjKzHX"
    "w2iVnfHAX5eRKnQPXef3KOQEkojX7jPmESi0eYHuq7t25/8C7Ag1oaQBGoYtQa5Lnv1w+GqhHmrke9x6mmZeuRa6u13V7do7VJFrUrvcCD1MKS5d0Rr2AB"
    "duGOC7/89uYPzwCOwNqpDeNHgfuDld8ZMil0cWu1sIdXfyNkR0D2ZSxqzxoloryYrjrxAtmJqDbdwI/JGwiT+y37sBRz2reu/xfMlSX/wYf/YhTMJQQ83f"
    "XnLg/+/t7Gzd9u3HxmAxb1+Qfm1srqjryvR8Rf6cqPQzvaRK81SrYuo+Kx3kSz7cFWxwJpl73E3XqjXZ+lQ/GtRGJopneYJzS8w1zuHfUoSnSI+4sVIGph"
    "vOUGc3ew/sEr1zZf/nrwyhuDKy9t/uub/4QOzGCBdsAxkQqf3Fu9usxdqJQHUFsLMby5g1IHE7t18yMQyXlKt996dfDsVyCL37p5BUncH1+9df1TIGsbn7"
    "2lVAhem9zUFLWJwh7FW2mKc0o8GdpT3dx2fboHyyM86VaZYwn/YvzUXFBeHR7QFW5uW47aY4sYJ7m94/SoPY/d10IdMhOROlPylg4wFFDVegGdvoCQRnDz"
    "W9cvA0QZ2IJLEEsZvPzrwetPpwU5E7rNKHxCnRr6nUv3sBkhNhPqXJii12wI+K/apokcAlEsyCrIu89CwxX2gR8+u335jyxfI0P79vL6a9+PmHPd87qx55"
    "2X8z4Efy/Q37lzl83vzIVSLeHTc/8f8CG1ig6mX8YAKF7Ecfln7hpEY/sOoDea3ZmNzohMp7HSnFBGqYceWzTQC8DCqi6geSGBwjiDQttrJFifQS/XWCIK"
    "KN++zRkYMa/lHz9iAQUI+eYPb9268Q7/efvtV0DnhpabH3y2cfWpjdeHYXNRixcXR8oWF+8EDWxgkOAoPH9nlioJLDTeFv9MnSWiypNp8YhJNTBElpMKbf"
    "dSLt3aLi/aJbv/6WwI+TjS9JUwqhNx4anNmKypELvAjzphRIQeSLmcPx7O7z4YfPtKihWx+cdgVEqBvPXD++tPXVt/519Aj4YgxqJRBmIsvdwZYkPy2NaH"
    "e7ti2AjoWIWOB6NRnuIkwmjFnwYvHgSOBHPCzWuvw9MfAb7//wtsS9YZUCcABx7uonf50S5LcHmma0PBSL24s243QocDJmraBnZhUY5doow7uh+zwRt7wc"
    "vBQi/ugeZ5qUAlPgCYgGG8vSjx8B4N94FbrjRo3Nk/3th4/zIbBgCSg+vXET2gq8LGzf8afPm9hMoj0qCta3wzALBw0XIUrsDMf8YIx0m3rWxJ8DusHvuh"
    "L9lyDVP2WOQsHIRD1PEK03vvRdtZ4K2QfAGIo+2Pc2TqrsPonA8a3tcI141v1599AzB1/Y0v199/EY0izz2LJn1QYa9/rCQQQJLBK58CYb11/YXN774DuW"
    "X9b+9vR2I9DDMTUijuH51vnK3IGa+minIsVUsTZniSXrXz57gkr5MEinHezysgoIouGaNxKWQdU+bt9fefXn/vq8HTVzJm+UK6w8L6u7+BzkzdZCV1QbFf"
    "7EHDbwtaIyxRcj9XsncWo+wRR46cOczdAAx6XRTVdxeOHLDgQHcT1bXAHDKco1XUD9T9DI5qEdEqoDchIDogRlBQfggEm+svbX51BY4/9Y24zeOuv/HMrZ"
    "tfIR374d3B53/APNCff7j+369s/uVZQHu0KH/zFTxkSAHUWLRDEnH5j4MbH9/67mU0e9CVwfob3wB93A4O7Ff3T7FX60V+AtoLhYQXWm6M6yc7UeFnK27c"
    "mewFsdvwJr0LbvtnRLbjWoSFiwgSy+1wuUxP0d2WzDUxqkMuHg70c4sJfQhMyUoIuB+2mTTK6GUUWulWavDFc4Mrn2x8/gZIMnjvQXRx87doHBQ0P2c+qB"
    "y98ryYxuBrkNmvbtz4YeOTF5BgfPg2/2YEu3X9QxDtb7/92sbHNwf/9dLgxmtAfQXRSN1LP9gt8jWgx6iWKBQK1MXrma6RHoEjOCl7njKCCZ94I8UsxYFT"
    "CDgjZklFaGrndBzWbCL8q1IZUINSVTpdBDLghe6AfdMpy63ofpNMDIOR2RYXmH5LCX71tzoySi7EJs+VSsWnH+QU7Oc7BWs/yGpIF8VP6BvYI+gWcUGE4z"
    "zQtR5LXxM/ga8fEHfF2Pkk9r6lewT7HTyggkZEUSXpHoIuLXiBXuGAqwe7hotcqcr5RzNbI51I2I5Njrxbh9QoPzEygz7B/lECMpxmK9ez6tGc4KmH2H/C"
    "TPeFob5FkNbO7krcZrx2YfqsiKoqoZsvKcHd2Cnlh1hxy6EgK2ZCI2KsZCQ8TOJhgSvkd6nDrDILeXz7C9GzV5O/MKWixO4YJjaWnfHa2piOCxMTFnVaqk"
    "PLFdMvD73gZeu8JzrUgBs4Q0Dx6wySIVg8lHGXkweJsKJq5D2IbJnGpRIU9R9mPHbKPyxSnijCSaI67JBieH9KzxTY1OoqBhBSmoCu5XXMkD5LHbqd4tDx"
    "gieFiPQjzh0FtR/jsMeqSOeUjmMfPnuWX4mM8ycyHIhzUaZX+vZYvBXIlqKAVZunnaaEi8ORbhL4vvhAzBMGmpK+Y7TySVDhJ8Xei7NvBJG5yjOTG6cbGk"
    "5UriQMIku2Glami9iTyjEnHFiSjhV0rKgzTBmTTmUPvOOdEmP7SJ62uU9wvIKJCbFJatMyXr0pwiZnDtBcMkNegVkMbyfiN7vpa7BOTLjGX2kKG4STsuTN"
    "MH2V0Vyr3ShsgkBaDoXfrU4OHxnp0GVE6CJmVVYEp4zhLXHCiRKWMO694hoHfYxzwnvam7umE5GltliEdeQgg5/Z45ra3KST3t0U0sQc/5GHNapH0k7Lwk"
    "FXAlWhid+x3I4V5qCJDxgiEmBILibzcY2r8zRueGaIJEXQnwjkQHmc83ptEctBLqlBP+P+DDiGtE6F6mUoRAT/UxILRfogqZ+Y2HV2mfwbZK3Ms8tClOIG"
    "GV8wukxevjSpNPgc/mxGevJIGa/SMcOrdGIi9zVHR6WoCq9qrltMMK1N9hjMpEKNOouhPBcYa0Cz3srnW8/B9LCU6CBca2WuD0sdjKoKfqAoSYEfcceqda"
    "y2xo+4U5me2nvvXffcDS+MjZZnML3RKSfNVHhin7KNCv72UJ2y5LAMK6IEYM0gtDa9DF0RLuqPeMv749jrLLcvjXJSFzEVRktkEpQSx6k6MurXXUaPOUBb"
    "0TEpNcLH7mIyqm9xnBKK6YGZxgv0WbU6Ng0aAWckpndpjDMgNeljpVGuz5ZHuNJ+sxHRfEpKJlPTBSr7Sce9eAxAfoxOdhl2DB7sJ5514BKWVoEnASpvOt"
    "tGf0ZHs/AALtaFQGIiCrmFIoKOK00waOQW3wEkksJgeopRRNsEBHLJUR73fj/lMvoTwNgnh1DEK8pUnCejm92h2nkpj5xyni6qN2FgVDm2hF8xVuYCabC2"
    "nfous7iT5+pwvNrDcYwqUQ8qrLt4wjb+dqyaqRJijCNvT1udctb5epW21l52Y34wHiQ2JzE2RSlCAF9T1KZXzQFHGkSCYggg9VSAfAbuecpKryPlWnbTlX"
    "Km3J5ha2Ja+DM+EXAQWYpzMhpZktT5fSU/RxiIl5cXEgWBRQcTZZAB27btRkfm83S4yIHXR+afjlZxS6lkf+wp/gTFrdD5cScmiiLiRJPikkWyk1vCoBZD"
    "y5xOsyfK2itnVHVEkNXkBUx9TP6iwul/e2EqIu7IL+WEq9Q7ZmoSAbVIQ20k1JE/L66mvXzTHsDS+BEBfR3tHT3KxKysbxIMQFpllR7qTZRqdVXLECv1+I"
    "ReEVVBSaFYulCPX+GyHewsLxROdHrvq3RRDxR92lDfCnlDY72hcXpDfQvTnKV1f9olHHjLXaKVuJaxWWFfpFFqdKwukPO0dOZRTo1OZdEhXHXUBbtj3gzT"
    "Y2cJvpdM+g4RIiRvRSPlLcLZqJThxqZWRDJ7TsyNGUwr8gFEtkz/p3NcYVK8sk50pptYQZpEpXIPjhb5vaqJ/zLqCJNrylBuEW0iiJIPOq5IHqIfaB0DoZ"
    "nPYDjtScdqprepJQBPkigVrBgdzyyFpEAgY5QWlkRayKGt8UnEEPKwKzVnt5RO3hANh77Ic2xRRXRHKGi4TmJ4CZD9ThnTqlLIowAdm+3wUlSkYMiLI1Lh"
    "d4bRIdSp34etDYEyMoQlToiKhgY6azlxW+kDJkGbFYfNVC1xVvJNrUGKuec61oX09lFM+jmxh1S+8KefnhSkhjZWA8/tVyJiG/kR6u5/GKHuimCsUOyjlA"
    "tIDWFVPqzmKTDDyRMKMpY8yGBqKpY8rC66VmjGkrsqllznbenoul4cpZSg0UoBBe3mwvqdLlLPIsE8RUoz0Zgj3BbIVrUXU4miOU57ekqnacZIpyoGOrGw"
    "TIdedOfH8+482jJFspOoVKaIqKOYXEdHOS13dLIfttgKrSpgIz/mglmVvMmT9+Jc+WliIlObbGJCR4rqI2ckxqna3IGmmatAzmSn4iUzjosda6FjHUyb6Y"
    "6FHFxlkf0ckfwi4DdfM9exEKr6CSr+E70wcSe9izXPq4tSupPsogEvIywfLrzT4JX5p2Ph1aAwiYrc3JOCYo5Lx9xJri2Ved+HOcvzBufZbf9IkxRgUpAb"
    "Yp4yRrnE9mnnKCktl+TYjzhi5qeNsSpIPdaGE90MMNgS6WT6leNhMbJUea+s6VRQUDyxfnDBbft1dAhKH9lck6uR+xE+UCH2VIx5K+1fcj+3L/ixlC/vwl"
    "uMXbgv0I8MmI3yzCLaHDkiqN+XJrSLncVQWUNjrFeIHcRbTovp7UrHOt2xZjV+YvFzq4P/NPGf0/jPefznMP5zgBAW//E6mEsS/wnxnzb+08F/mvjPBfzn"
    "IP6zAvJRrYMxhOfIwvVAFw9El4yiO7vAnJdgApVFt4v5SE52rRNdzOvW6qZv8w51RDp4la0YRHuh6x9kCwFQK2CUlWY7XHbbp1u+uibhWGsAigxmNiwuFP"
    "Bd1rHfqlO0i6RzNJ1A5X2FdHeMuOe8AEMi/ImOTOtIxAh1k/MdzEIl9XxPnBc9TztwL/hNNwmjqq3v5oFsYorpS8VVmRuerh4lhog7TVE1SKRoEio6U57z"
    "HWu/3tbzcKBlpiOs5yp+TooUSyCm0qWn/FuaC5csekxfGK9HNs/TNX9FUlxlta+L6Zmsqlo9RKhUGWmiCrKagTBP9VVBsk4R8Bh0EGvRE+e2KjQjMtZh6Y"
    "fMpI5vc1I85nzHSBoAo8GRWc3UDJWJJDNTx7D+xShvBtCnSJKCiavNEGk2lxkVH6qeWDvmdTXNMHgZmen2JMvM0pwLUJF2KtCdgsNcmAS0HFlOIawE1cMd"
    "EkPK+F+2KQiwsHH+USxPJftQ31miwgAmprJqmEdWYn2AWI9lP0ckk/eUrUVwFZB6YjOfeNHPSxwubERRuOwBn/Lb+WIm0Q1kPV5ayQT8EuInpUCnIpHLAC"
    "HbrxOFrrEyiYaJqo3/iTKVSUrLIHudlxpLjWv8daw5fcYeb0ilcBaRZz/+cxjOnbTs3uvt4fK9u729RHyPdaxT+vNjnSGLiBklbacyktnpZGn2cKo028xd"
    "ZWfSVNmZlFC2mV/Klhm1bJVPS1y9xXbqAsI2LtXt9PWDbVrH7YyB387qC7bBWm2DsdpKELKV1GObQo6d4pG2KcXYWjK3tc3G1hYbW5sFbNYrbXWFZafuie"
    "zUHY+dvVO0zXtDO98maucZWu0ca549ZPWz0/kv7GyCFHso04Wt8lzY6cwQdipPkJ3KRGOnktjY6YQ6dn5yUjudqtM2E3naqZNqZGqilALDuB4UV0/PPnp6"
    "AYtz43k4AETIOtCxHtYn5ECHSuyIHCrjxuEYBw6FbtXXX1r/wzWMEOOwQ8vBKN+n3xp88eL66/9C/6zvXxh8/OtCfuA7uuwVlN806ONEn7rsPowfX39p8+"
    "OnBi9eGbz6GQaMPvv14NWXcJglazx1OHE2hveXCO5lx1HhWMeRtTrc4+ZH6299AS3odYFdSNkhbOO1/9787e/+59tnyR+l/z/fPqdWduv6jQI/FT6yonMV"
    "0Q0LMkYVg0onPnwL42588sLgxivsdsZ+aevP/QX+FRGPsLY0qclfnAr+5Kmv//oTDGi5efXW9c8xcu+L7wcfPqPmvfHrbwbP3BTecDRXDvAbvPP9+p+eQa"
    "dI6vPfl69Ct9CAu/r35Xdhxvxw/eqNwY3XYBM4GllFrm9eez0zaU0QUxNf//zPg6ufbF77ACf7h2uDVz/e/jpwwM+fG3x/Bd/irN/b+Pw1jW6yW/yEFgpT"
    "lgvKmSzg4/p7V9f/8f761ec2rr4wePZL/hwDBa59zds3ClTcrVixSe9prdQloKiBJvAl45Oa7vqfL6//8SPumgEBH21eu0ZO2eiWx9DmV5tPvQbgkBBOsx"
    "QckvsGCGzc+AE7+O5pOfCt68+LJRK6YZN3fjd49W8abBzHSa7CjJvoPfv5nzc+uzZ45c9iyAzXwiH1wjavPXXrm4/Z9xLx8pU3b/3w/q2bN/VxIQdE0eza"
    "N4hAAMhXX9r4y5f/+/JT7KzLb3kC2BUHhVM/cBxvf/DU4JXfbV6+IuZjck1jMgj2d96D/hkGTJXM469X/eXTDHrGL0V9CuuvfYPbJgiVGE7yZXMo3mTYpj"
    "e/4jGzO/vFbwR+A17S8ca18m7+8Mzmd9/pjeaHH3x2+w//2Hjqs8EHb62/8PH6s5+q7RZcZHj07Y2rBjJXfOv6TTzLv3/R3GfBrRCH073jPFISCM5FpL4Q"
    "J1oNRXAXaTqE6kdokg3plYc2lfGCIhWufglUMTfRiEyM1c/NmgFLFzAz5KMtZ8phQugJr47LDURMRGqMMPifb9+GTgevfMqHhrGSJy9SNzyHKUb4+MFRU8"
    "g+gtOhXy19p/iL+AhDNXilR08snK5M2fR/IiRepH344q9AgjjM/9bNP2+8+jSnpwEqdxQH0DlRgNwJOKRlQwSFyhqy1b7lx2CrDfv/IGMFzNUUXAnVpUqU"
    "c6xHo9e1m4NX3gCmjeObLJvnrTONpDvYDlOGTtff/BN6Q39xffDKNdG5nLgWsnHuw7EnmmG/+9HmM5+qhA2MZ+Y0Vfw98z1zvmKaHFlJSCRj3rYtU2Q1AJ"
    "oth8lSUhwVH0E8ZAi+GOr7m+8ADuv/xNATYpdvK2xQi6RDg8hZwESlqdXJtkh1yVVJrZHYpRxRbBCWiSvAemA4oFUFs85bQQUBiaUZugyuiv3WFYBgPYMv"
    "YaqfDt7/DCTTXIhrcFMbFWEnTMx9OYoJO2oDxJtJSZYYMx4wPSZZWDGBWzdfAgoGqL3++rOC7wIdu3mDY2jTg2oLtUIt+R0si+GAcYwqvmloCpQaBENCFD"
    "PYvPYR74XiFiBVMTlDPvHiDYaKZkKsBZLA/y9gT1/f/uDdwY2PB1//A5HxixdzATr48LeDK1cGl78dxlzVRoyQtqgbHMhc5O0Pfrfx8jMgYYjgFl7ni8/d"
    "uv4C9FQ4RbcdZKIGmfvyxoc3cN1vfnX7zX+x4Ihn+Oqn6//8ZP0PLw+efQseArgHzwKE/gjnOV+gTWm6NDM6IrB/CKrn/wSsXAvYMAqgPj3E/b72erY3U1"
    "POWeb68x8Nfvf8rRtPA43YvPHZ+utXbr99VXf/yUuqP2QlLMH+4RrsHAY4ff13FfTFQixsP0q2QK/f/Gjww5s8Ba2eIzZ98ZvN7/42ePV3g1c+FtHbUofZ"
    "vPyiwB3gkNdfuvXt27fffgVzgtDBNiWp9auXN24+yx9ysisz2gxRWd9D91lpk2YBBAEFs14F4vECzGDjxl823vli8N3ryHqNXja+vTH48ncYsJaS4YwWPH"
    "IhO5a2OxhjYZSQQYjU4nloIAA/aRC0aNCefv4hIj5tK+4IHDAaYOMvL8ndeZucHvpqmNuXn1t/4a8Fflq49d1VzBgmTwgqZkJ0Gx6aLSg5qMTS7+ZTzw8+"
    "/CuGc+ZqHohFX/wmLyCQCYWaw/obz6y//2fc2mee1jSBzSWCh1AIKZ3VH/7AAqoOnbeEDAYrF8IAi2iFbq/dLmCU1vN/QlWFPpCqwa+1sAIHCz+VfJy4BU"
    "bu8ZfwQw+ljqzQy8YZzYXITEwO4c9T72/NB1gV4r5B7du89jQTso3X39r46w0Fn8GVT27/5pPhKUjLlaYaODJJCShqfqqF66xpiyb99JXB53+AWeTC8/bH"
    "b6z/7X3WgYHErT+HJ5Rhgfjyzp8ACze//836lQ84QwfMFMRHbgATv/3UD4MrLzFVHCJ0Yvyv/4HQlrMYAhp+k29004eAJQUhihizR2L22ifA8TA8U9oGcg"
    "w1OvBRNuJITu6LWbwSpEmk4EBQEBY2v/rn4MM/ouL91xvAAMQi88yBfHj+piQcAI854y2QehTeiOOcjlFEBkhIq9aSyoiRmZyQfmluBETBVYaiGbkHXCcJ"
    "fyblKqwIxYemMPgQVNuXlUDID9df+55o7+XN//4a8YbiJYdDCpUI+pNDCnOWSFZWfTYQ3778+8bNTyk6V++CoYKmDLKEo6++DApsDuV7GabxZp4Ae/PGxm"
    "cvDD56E1t8/mZaEcW+hjSDdwbXvrl142UKpUdf6jNzzFyFgooy7Ln9x46deEQoqZLRZ6zFerbIcOT4OKxkPptfXxt8/1s8ZiaJV1xIfsLNRjCiIZM0Dss1"
    "Ie25EwWOkRXSva41yQjGx09BBPVNhggZvljlRGHhld/pT0GgOtMFPK3TkUP5XJiptXSuFSVlHR+5cyCU8vKU2aqgJp/LvzAraxowmP+Dpnrrmz8Ofrhy+/"
    "2beBCwqmiBJz949kseO71RwvZBU5M95lhBUoZ8w9pH7A/QZOOtmyBBELw+3HhOS8X8nAfmcyZZx1e6pepfXA1g//wWzgbszfrVP2qJgQwfZrepHobOiDoU"
    "AOPM3Ia7EjMkQHNjoSX8/T1YI5L24RHllYVgHdwd4Sjm/Td4Rv6VBn52iN4YWBQXkChc+eftNz+ne4DXBFLgJcE576JX6yVhVBg8893661+iIkp4LNJKSj"
    "qXIrK8F1+8j9aT3/2BeYzQQAv/fvr3hc0f3gMo0c/hyQjr5BfPbf75Su4UJI1LXc4IZmjQjwLqyaxtD00SVzF6jcL0BMSRJMThORZU/ipQDjC/AUuSdMUh"
    "qKyQgF40AbHtNSWSlOU1xb2ijgz5wLiLImy+Diz9G0Ys0MQ2f0Nq0rOvmrgolBvWEhkFyao8+O7vg//ie5++CMGIZRAqulqp0+pY2l+vPKRhSUZPnV5jg5"
    "FjakUOa0SOJQztZcc0tzoWRjOpZ4YB2GHPnqNbXLHNztMV2xm8YjvTsR4x3NO2vGJDdxWZ5NktAJEvyMtpgNojEejMmDUJ00CCOG0V4h6mS4pHXbeF0cjb"
    "Nktlf3MLeGwp+7Kde9FmJATR+ZooGMBITF3DFBhGqowaZurutl2YKt2MYX6PgLQnlTqjUGRbbAnXdsS/4EnbrBuITsTarQJ6e6scEnoYlXsXXykcBXi4BX"
    "nZm3+9Zi5JQptzfmJaB3IsknkyCuQRW6h7F/wa56SjbJyiT5z6fsoC4SflAhZ04hQg6M1RWPYaIaeykivh9CEyFQbluBo/hpsm+xvHFY3v73YpwS4POm5x"
    "PvToksw+PfL2zVyXG5+nPNsEc72cjntp6yXxaOg/ElPGCnonnBRgtSdpHeO0aJUTWRobszMtzNF6AQgE5QAW7QpocSqYbcLKzrt+O6071jglPkJsFujEWW"
    "O82vlU55RY6VIXTmGBPDRjMXXE5VSCFxwgDNp+wJPIuZM7TYnqdWtasFVYhrMlWhdE6wJ0rifFKYQJAmQrImyuhRFRelp5GCX2iFs5GlQ/wnWL06NSxOuU"
    "8UnUQ+20ILOsnIk9DaUk0xOmje2gnAcgsgBV0EHJT2hy1A9tOHC8HmftSScOz7uzWwA9jcEgRC8NBgUlg3RoSieoGuaQSYDK4xrV9Z1Im6WoY/7lnSJXPD"
    "J95Xc8EyUQQgkSEc7UIqGnPHsNvAA8awDvWEHSFq8QIsdm5YHYHrrGmw9HrDx/CpaqfEAp7/EPRAKJ1cZq9Q3enFwdQW6rCzweASGeIuMq2aZSojhN73CS"
    "fHUrVyBNR17l+SrPsGUkzMdQS0Wu8u/p9IRkbkAJSZF1MnOUy9ipPEsyrbY++kH7ksTuUQwxUFnUdAInpbnpiRNtyrmno1PA7MFDFnPxkiRcGHTowdrHM1"
    "d04/adruc0ENrpJPe0B//Hc9FveQEnEGlbSIKCF01C4nYRp1bSHNFAJzHZzCxHcm2ZCJJTaiFElNeuPeIiDulhKqecODKYdFFTAZqXwrFGFHZ4YXrSWH4i"
    "O+GCqzacfPotlJiUOAMjbFMOybuSU1nSYp0KN6aTtNxTEpYJduTfAI6W2xVriomxdcoGJ0lvnURNKiVoLrSAdDms892bIjycvC91AYfMUk3ANXmW2vTha7"
    "m5hEUQ/NhlKIkxtDiA05kN8PByNmBB1SWgdaWJwhY3c3OafIgdzxBXyq/YCtuMDcjfamEXJEFBrHwg5/C2zoiJWW9hNsj1cIKFEbdzMGgq4Trvl0xkmClH"
    "w3NZkXPBWeA21kMhaykhjcEKUhlJHY0GJa1l2gRiGCZGtYcu6RCDxEGgvGQoDdFLSp9KG16vy0dDmAwrNpDZzrug0wxGkCl8BToHIFHYACRBBMPlAO7Chn"
    "t1YuAUaR8DHUTmF6cu7Ch35bLXxoSvhBsdPwBKnCflDl3J6aSCxHRw65Y9krDYN1QOzfVB/MSQx4Z7z17RZRcaech88RRTEyOhJY5zWvZVQD0x4gEwJqzg"
    "sozUDpsFvyEmgVI0Me7UrdwcH01gd5xPTpAUpfdgl+JkYIY4pvWY/l8xaNxNUCdBg5CSrRunskraha0v5RCieFlGYi4edQzuB/UywpmU0wkq224NDrRISy"
    "lHV29hAVvfyRlD+VodFCPKxIq6asj2B5D3cWZpCkWefYShYFGICWVx+cYHMwyhc3EbJyCnD4dSUSRsR9/JDQm5jEK+KNlE60ZKiHp4nKuSYILX3BSghUda"
    "mWNbWEH5OJZ8qh7Weh1AC2Z8MF6EIWD20NUdYBsqeGJqBiEWR+oSl8pg4azMgoRxezeu4UEyGQKZv7QLWpxBlOUiT2WVv1McDRThSSvxBB0bur6bM6UOHw"
    "UpeRNFIDN0I5/hk8sthJTmXmDlBjsqeJ1ucgkxiKiqosUEATv3Ho/Tg8AM+BrP3uICbz7URAkm1fE6IRAHAc7TdEKjWCkhzDeQMlLVHD+o8TxVFyLlKZoH"
    "ALIhiVlCzmwRFQMoU8gccjc770ZvTk4iDcCtL/JkqlCQQxD+uP1SYSSTppuxvvApVvYGPMBh3b00w7p1fhZZYjbi6i6V8pVxywvCXrNViMKQJaZRl3jGVE"
    "WWUW3hGMJuQDmxFeK4uzqXKaGKQtP0pGkIa7RMssVF3mn+AP9kEYT0SyHnmZOVwEa5T3GwBaqSQ5SdaaO43TNq3UkhE6aJy5Cs4ifnI5WrHJHw1B55o7df"
    "oy0Xl4Dexa7YIy/zyEwFvMTTpFnsGh0NIEh8V2NI6KYMnKNiuJJVUKeMgtoOT5s4dH9nj7q9w+mJCQgtQk7WJ11Ashbka+VC5hJPci3RAbbJY1x3uL/Lmp"
    "GMO7wmaokYvAUnBSFxLE8dNSfddYFzqe/JsFjUkn5ckPd6uHX6gqFkD93kjd42g5XoNUim5XLpoWEbnFQ5DFDNsMp0UaXYpcnTpR7amsLUwqDFitdu2/mX"
    "e8YuZuwjQ1d7piWRK0LDSGSWBLyRpZMWxN9pVOODR2SZCCPyY+rCzr3kw0nxCLg+GRg0sndDWB267TN3QzFNPECcRZjnsHXHM4VaWkviqQlRUEpk4hM7/w"
    "YQ+wdmhSPE4gbQ/in3f1j0QdfxazS0KUxFXqavooSlLmGZTgkxJPppJVwo1RRxhWQDplnHEgJYuQLfiyHpVCxIfR9vBc255d8SEu9A2ySQ3XiLmdr5V4V0"
    "1WPcFaYEHy0QEOWTXcXl7UIEFyvlPbZEDC3ALmCS8zAC3cqNLqW4EwtNFhWgToHrRy43MUnq6FmrGefdJJ4IPFar+JEoauS1GykljFPpi+qiiEtkGwFZj8"
    "ITR1wkqowjqXtE+VTSNvPmhAQjNnylrxLNTD3qOjEIBemRd4nqgbREi6vEI7lXiSgRnPYuwpzx5vDBTn8o8vtBCoaXWT4wlPbJllMt3jkv28MYOvtkp1Qq"
    "2Tom8M6fPYKfHTU+m53njNX6fpMSVecu5/Dc/KG5+SPnDp44NLtASzrWseoeyiXLnoybpsDEhnq8IHOj4POHGzJLxgEmSfT0eEc+PSlENHr8q441DD/rMT"
    "3RoxhMPIcLOoX/PNHhJNuPdqzHdaMVePMgNny0U6m1gRet7vBmdiS5mdWOu92ZHcHoV1HF8QJnBuvFJFGvBrhPhaMxQcEOr+L1M6vQL/2io6TPnauYTBkE"
    "DUpkg0nLhz6D56V+GlCpvgQ9H+5CNaYeqBI6iFlFnW0BeQKW0uCuEgwkjoulpRL/TWWvIy+oiwQzKqezZ6T4kIOXU0uC9fgV2Svmx4woxJyfRJXAUjlQCw"
    "siWyS/C6h1oHOor63xC7doxruLdDrWmUZxlRfLOS58SsMTY04ySgSA5cPD4CCunHBGLixS9coBgJS7Wy95htMb4DZTLD1aTiNQmz2dGAAzzOECRUaX9FIx"
    "74HtchT+2hqWoFcdjFUqwdpaUbaOsTXVs/Exwh5LcQvssYWx8Uy3DnSmCLs3k/lI5B1yQC4PKNmJ8kFYXLL0iJixZ1SnMpPmoreUyfwIHKG4uBXdeAxP2A"
    "OdkuzbRayxAsxpIHJoFT0NLSONAtY5D6h8S2B5S5Zf1L4TAeZXKuEjubY65vTqywQOxote4F4A5kFpnfoypQhOQiQMEXimUS6QeY6NdFaamiTbyXyJ9ATo"
    "eqk0I7vknVDrLY0EdJ/wajWNJCZeMLoUZQeJDZzbSziz0qg+ic88ZD2kadtDTNEKqE0mZHCaxZtwynxScR70LtGfSLDqXppq4QGIe10+5/pwiwxSqzUXxK"
    "2yQk/8HsgbboZfI5WumCimlbBIEdQoI0c1oaSgXtFR+SeySbR2EsvDnRJZPMZUqtu1tTGZvmVsmvbMr8OBpqyDAedPjFT+RN8SmYxcTFZVDi2Rjzq2PLpo"
    "q5drVgMQGwlWXG73K56gMYtA2axoyaZyhsWghTDnqfg6ocjERNFVgAGaxA1c3QC+omRJskXQKoYlfBgbD9PZ+2N4HethsXFteAx45CyHYdtzAxqkPbK/Nr"
    "xui/6whEWr6FVtSZXn6iUz/ZfXUum/iAwkFbpN6oqEXqmcKX29OUlqcxL4X9GB8fAiz0EJqATTtsUDIHbT5nlTpW3LSCcsqRucaDTKEWVXT/C8ppcUwJKy"
    "JQ9kQh8xTHnaMnqWyc13dkrpEeSLABOIo4iTtKygZUUtdXySViW3z8xcYabwYQXriwylnZmY8DDpnJNCcL9VNNbupTqDMyUT0+xcpR3gnvzGpSJy6Y6blO"
    "stS06r0TLm5VGW11qrlOnRwnSU1u5S/2zg6A13W+KYeTLDe1eWJ3DQ0aLtRk3PmdkeRmBSw0lpN3PugB+8DI0e/DfAqa4mkOqOkEWuODAWHKUW6iPCpBMA"
    "BZhukbLgwU4E+xqtqkPFqJwyImOjBdPJqZ+RfuTjo0icIsAiTNeuz9TwlkMDnY6/k0rFDxzBjv0nvftl6vqqU3c7oHmAtJSLaVHujvp9vYthy6w0IiTRoq"
    "dOeSwz/y6iVAkclkqKAAb7+I9bmZoxRb9Coj+UuQADkc7crwOj06wg4mQ/XqmcwdJ2CyaMqQUx79vwO6xD4v6iMl2W+bjZngVUnFIbwnFA2YyKU5H4aeSx"
    "G+tBv5aHkpos31LHzHyRxYVR60DyY86hmzoAtvGXPPUgqY15qReqGBBmRdQApjUqXqYy9m0X0hIVkky7FFKg5DjcTw788Vxlc0cWKDmTzNoXEa/zNTMr9B"
    "hDqihVJpQlcGJCtaZETj484K/6lCRNAJfaG1RPSqXmkgU09WrgpAjBKkMk4cORyapxJHMveBTjwVJpqW/sCeAXDciMP2HGH+gEzZLT+4rTu4qsbv2hgIb8"
    "nsDjmqkUdYfGfNomjpwgamd7IMr5WFoKS/GAKFcEodpaTJZwx+9PqpPT5WmD+/ZSx9jIs4kwzeTWrA6l1iyrzQ7gISBIAEhMPA1YBbKIltXRbC1qgVxZb1"
    "XI8XtSWmk0uYUvKkCE4B/vbkoH3LKaLetcpoNWtoOy7qDZuqMqDfsOqjSozKO15SZajKMQwI2ZC+UJZEFepGxDQ032XVCtSkVYJozrsYis0pt6xeGmUop3"
    "AXQZmsgieAll7BVSOL3MkAlRdS7uIqVzIE2zFwAJjpEzG5wR4A9hRGX5hGaphXtoixk8hdCREfit0WNEXie84N1pmH4f17eqsyfKz8mFbYGbI5GZSwDSLW"
    "A2CSn0KDUAfMokGc6k4V8xOIGZUlcUIbIShGxKQlBfpnQ1mCRMz6WNRxEjb2axmpmVYSdawwoqcmAxiqgNwQYCpc0HFU+1SOklh04cn72IJm84jABfKh+C"
    "xraHMHPsrEgcy9pS1UHPfCejc4JGVxE0m2hpghRYkGsEJMg52N+IE6PnJ4o4jUTAjK50oaXR/1cgzlQW5w4dmAvq3kULfjApQjh6+OfBXgSkCH8dchMXSQ"
    "z+Ph25QexSd0uaIF0yOj5OHTtu/QJCy7EcmRXQ+Hky8jtudAmYirMkGZgaknODoqiEaTyNlMNa5yBGKbTtojBbCeMSHYtRyN4TNXn8kjWiCTl/O5Zb6gOb"
    "5SNWPA0Di5zQyKUBriAK0TsgoDZ9wY9ncg9yatDh93pEdWwOt8g4gNKLlWgAXJQy+Hxr2B7xk4Eiasd624LKqAZkgMiAbQSoWOA1j1DRIUMZHxjL/KO0BV"
    "wz894CsLlv9YxLM/MtYYxJDHRbIGjPgapWnGsZzw+aFB0R3ygMWarKZkWUUrQp3na73fal4rEW8ZISJm4+zb+lYabUL+d/S9g39LkpdK6keIxWMWQDp0pz"
    "Lhc9k4ilD/PEBGGXtR9FC6QTLDicxLtXeAIQKHsGEE4rdTDT5SmxGjEbOrNI2U5mULYAD4S1k5F3xeQbQiryYzoDa2v4udwhyzgdqeMx2+JErOICHSS1Ht"
    "9ko5UHn6EBES28Edl7SSxT+WjDio900KsfOmBjdBEPFVdOox1G1RycmAhzUEkMExDZd7Bm42qERCOURAMQMGzXH2aVDf4AyMo/qFmi96FEGosV5I8klkZj"
    "4IEa1StCJmbjI87GnZjIPUGoOzkkSLhU0iS/mVA1WWuiof2th+6bpnYAsBXrTTokRFdMGDuEPJLRgPJWpKg2TxvTEkNnNuqfHWihlCz2h/6YkemFVWGcw0"
    "ATicuJ8jjAzdGSDpTqyZY+vOrSYKyIF+TFqCqZYznNHEuaQaF6X/TX1k6l+lG582k+lfQdHSyfj7dxbWHsP1bQqWLVhTr59DlUgaGOoQwOlsDCsjkwBQMh"
    "i2EltAl3QWuMW34joWK0xRyLfLgYLDFtwa12bbSPg965OLWUTWr88xMtbKjYLc6S5JPMhjHDxisJVfsCDw8/5h5K1pikBjPQkXE7wrQlsY60WIR+hM91YJ"
    "zxwDpGxoGZZKZ0yffa9QK85aGKZ1rirgeNQlKwQDSGF0IcDgyKdV4gntLNK5WFS53lsG3T0kFmpBvtiQmigHcWjJZKQkjz6UvPucOXS6xi7W9Zv2pZx1vW"
    "fMs62YJ1AmmFRVqnWtaTLetAy3q4ZR1twRqsR1oAGetBrUjtb1VEHYCE67UmoByaGwJwm2/l6k+PeO75424XRtzy9eGtXwMvXG0yFZaFrEYzFLbJI4DoGk"
    "Ye0XlF9uVrQmj1PrBDDbN5kKvjxekleZ5SL4s5TaeWpLGHOBSShr4V6ylLdozHMrDGpvoWMSUDL7ZkkcZ6xOaLycNfRK76fdhLlOwPy2XCxoIwDL9BsIF/"
    "UeKlH/tBKZA/4GFMwjGWYlwCPIAvuj38Aogx/MvYjC3anhtBiwOwEX0LBZTKviJnQ4eeykW6icB0+S0S/9bWSFETj3GpZSEWjo0ZTRAE+Bu194dbP0Z0B0"
    "zFiZzZGm0e2fr1EY1VzBYebqWsa8aeCeJxlMi8RBjQNuhBxRSfgHKdEWICkC6YAgMChSdoKihT3wr6w2AU4JIIcZ4BVT0Bqq0BTcYcE6nO50C0j8zQUMCe"
    "MPQkr1mtVh5D44jXzOaUf8BoB2LN4y3roZa1KsWZR1tanhGYjeJ9U2q1gZ2gNR6oIjJ4lMENmaeYatvvD6XJxykJ1R+nAfRWMhH0fDvFV5tRXMT7WgDwab"
    "/jhb2ESFSibj5XhSmmrEQWEAN2tnSCf3VVihx6keyZ+DfIElJqKa7WhTiAdi2LnshevdHauKe0cSGRSD0cJol2nXpWFy9hbTuZZB4PmFxRgCnpxYjYn1wJ"
    "jiEn6UkY53kXRJr7PKrFnuT+6ZJZrmIRC5vg+dcWMQf2OUjwx3Kvjv6d8Cvyah766zpLJU/UkjK4i7TgMabsbAFOWUlTsY4HcSMfz9rgHGhbmYbWlbu8PS"
    "k8DZppomjYNBP1G+UjIAOnUCy0l7ECA1eWNtw7kkyRM/OLXrfrRQfoM/jIfIOB9+KNx8uKmpbftNymFeo1JU3UMJtDVhJp0PKbo1xvoKPtWhxHmhv50GQN"
    "jkLqwmNekqgjmjI7SJu3/CK/A0YuxSdJpmAU0v7xUPGn8qCiJ15xFa/NsWpUWE7IOcpj/4igMjbNFSPKUWV61xQrOLmD+sI6gKWpUbKkCfgpWVRMpMRCpy"
    "naCQSxgqrTjbwLcKYCrBnLgtxMOMZmLF28+v5opuSKKxy6XsfLGuuC2+558Jv+2y+pWYSGPKc8edCyoGaMlvcldZ8Aci26WHjm/fm+CioPxgUIPLu/kpS2"
    "MLDzVcsiLIy6o4l6YpJJXxW5LgZVrEeGRBDmV3ZLqmK1dgtSRmRtphc7nNqDQFlogjzAW4YiQNc+RVkTlzdEIMZMqqhfSuT3zSs4/kiZisvyCcgaRR+xLR"
    "IqgeUDa1RTw8pimZEi41wbHUqfFjSH9bNGYGQYAjhSlV81YKIARoxEglH0baI7o3QamgYcGTHNiZJlOrCJtiuULqt5S1gjT8d+JG2mCJZA+LSVUsgV5SBX"
    "hMg1MaG6jUrKcyra1lWAvGUg3ehAFLr1mhsnB0HrDrx2MWoq47UdBiDrxkDkKswj+d5HloqTKxxpFP4pNwn7ppTfWVCVPC9jTcergyjjHWgOPGPeJwTV6q"
    "h1zgBGhnFynNeodsxCLiQ+RhYshZuUG56qiFOZnpkJflGZ5iJWSpKIpKsWkugZUSs1fUEq6a9Ltzy6SpAsCBQJXwZhAAv2TaMRYFsSyRwXQlvA2lHSwEll"
    "d1Bz6BsOaH7TZASlanWUE6mYm99Usq5gHJ4oYt60ak2r3bR6TauueWfcrEwDz4d3lbu9vfAeNQ4skOlFGPwE4gagvfi10vK8Nsj6vRTT5Ou4ytTMDh//Qd"
    "eAHWHGK2w1DObqbY98KPcDYbvgUUlDxUQlhlUShUlBn9ITSJcufAo0Civ8AIjvr0yV5OeR/DwJezXcyxTWtZulkTdrctjYWq253QRLj41NWRhXghMEnVDe"
    "7YUo3s4hTGDXBGxrAFHAc57TKpGUTAt1URfm3s4YM8szpOdODpiKWKV02q0YBdF2xBXjANeKJXlSxTeWbjspMPv+uKmOs2v0JbcBLUj9mR21Srr2mvjcv1"
    "9swc9rzerYdDm1TWJLccOmSunbp0ZTKzW16FI3Ce24t5y0kY8FZEMBCbB4sWmBCLPoeAG1IfWXfy0NqSrdpr4REj3CsQEhsh52Hka2HRfp9hsQ+152zznY"
    "hEOxiP56eS6r55ogiloXmmhbRkuhVgwSlDXaRRDqiZagN0RgrUQuyLB1ICrZiXWaw5z/Ej0TBkh+BONpV+VADWHoDa1mxnQBk8MloePpbICelEBxbY9+Ec"
    "1GrTMzmWa2D9nBIU92UKdfxdREA9Pf71zT4F3pzcOg0QgNG0UnclccgNyP2cILzbRv+Pa2caGpZJFV/0I5sogN8vTTsxNzKC43ixGMYpFHUHYSsGLsxuNu"
    "0AXOMABkhs4bRCwPByHhJ7DStVJT2hRXErzYJK5g0bBAo3xs6bbRAl4eucGJ8D0EAC80rYNNa0WT9IvNCvfs7J9dmDxy8Lhjsehd3n3X3X1oX5neDZ9U9u"
    "xGvnC6ac3qb09r0p4vfWR0LFSEQdbPV46GxZOExJPERot5RdS6F3p0GJygP4oJekGB9MGHC/ZJtabBuO0x+Fk037nEVcRbZjHFkroAUK1i7oCq0ibkGhUI"
    "t4jEa7fNGQSEHOcNd+viKnZTpk4s9lvqG18Zzv+qqVgftbYkuUjEd8fIiFAc+oiWKdrIlQzNgZfbF8EYRQ1zKQztSMydMMUoTzhOZ1D/kEGUxU3Lyd4y6D"
    "Mw54ORVwfm5LvtfU4PHTKNEpqZWqDEBwRFHf4cj/PBtg9/HHS77rLfBmz34qqdF5NRwurF5IBO/o3dqOEsgeA3Nj1U+PNHE/+TSPwlOf5Vk0ZVpUDRpiKm"
    "Gwv7SnG1K9dSXo26ZXG+0jaUvoUxjmV0FBsxizzZzZjV9N04K+z5GMhoftxtu5fm+c8+uiq28Rh7P7HzPbuhc1iF2I6TbuR24vLi4aY111SeFxK9eLVUpt"
    "dy201E9ZLl9tDWlWAuuDBaAOWAoA/woODzAAk/xu54DS/iyDmAxsNexNnjsKWDF9wY1gqgSti0Vp5vWmqL4/IqbHJ5FSPTy6uUGQEOi6iWS68wXEaj0Kz8"
    "8BQH8BVF4eOqLbzthEiNkHio6KBghwmCekHc8xOu5C2KI2dgFdjAv+bqBot3FYsPpd4AIgf/OM6VkWkKVZumXa3yq/1NUKfRpVWyKN0f3hxKCJJXoZwfUQ"
    "uxxxFt8Jkzc4eA2Gm0nGOP1TaAR88L9ydEmnKckubEZRT8MyflPLC3VDdetpugL/mvWgFp0UPqDwg2gaUBUDJ0oTtBPY/x7k/JScVtnExUi8xj+X/kgFCe"
    "BE2u4IDknAii/Utb4fePRu/SVlhtw2fVDIYhpgdaY70zoksZJgv4XzXTUTMjaP6oEbT5XEWBFeQVsMcHMnVVnNO9Urc1Bgl3y9GadFGr0vNhsp8ztLIijd"
    "cu8p3pQDRjriCpqjXIQuLl3FUhruYuXX42XN7Y4EZ5IuKwlOwcffDQYYclZZDygLHTnRpyqJECYJr3FJCuFKiqOlZzZu7EvbbcuFV2Fo7unwTpz+HjvvVJ"
    "sPygEQIhmMkV8tUEQYpOrK0EzdGSP0qucDJONi1iPxawu1NaBl1Bc/5DGCQ3j6KqtxcagrAKbSuT90DzCqzkHvgmY+8v0OVJjmDzZFPduKC12FuSluh7h5"
    "G624rc2JukhKEtdAuTMuT25IozKFcoIh8pquoPMY2HcVKBdbQ5zBuiEbyB5zaSPdDOBhY7IRC5OdrUExjiDskwdziQo6s+TCqwjZ3Df3Tn+RwBixnTgCg+"
    "5/MDzgFrrieHGzyc0QVHK7p2gEFAbf9JOBLzhx886FBUxHbOXWQ5Jw/AEdmdd/JceYhkk7xjlJjAvvN5cS3/PzgvsJlnmtYjecfkKNru7oLXlem7c/D/yL"
    "B4bCLODMdLyMruqzXcFM4A7ZRXzaLhaLbJIquXg6ziY4tiLFVDwDfq2tj6soAYnlBbP0cvzTS2goYpP0UiJ79DwX9E09ijpKCyqZqvuBgfnrT8gGaNTBmB"
    "/mAG3Kfwn0eaxcxdvmkS8aoER+Q+xkqBKaWf4zJoiAeaZoKE7N49lnMkTUMVh+7RR/KWCiOiUc1exPrqlsiDhA4z9MOKPZfiUKgrYVR6HK1Ppf5SKet2iZ"
    "ctsyIgJWA8fLQJza2HmtZOPfEQwVLHfzRSzuKvB1NAsx7Afx4Fwn2ByrpDRxURkCNmSfYBB8P+zwY7V5O+AwOlDRJus8i35KU7R4js8NEcbaiqjP1VcTTV"
    "9fXMjnB0boZ4ZkdtZkc738TBlKnXNEzcKjlAm00UyuCtswYEtqna9/XtCZG5JkeyY4C7MORWYSMBbzwRdFLDmyiJyNJsUhYOYSL7G7YTF7NsLDGGP5c/q0"
    "iaidWEfBXxsZLWzcX6MIZGx7Vz2wtkMcYQHIzq9jKB9DGFEYuTJ0kJx1SxCboqjkm1qkiQPpnCm5eOmwxm0XHOQxyO2lWHCESZTj85j8hB+b/tsgPyJtky"
    "HMmReJHqBmKHW9LhJu3URa5nKxcAAb5WMf0eFZZHm1JRUp1k4kGMACUvdbnJU5kxBcsRlKCggwDFBQSN/XiTgigRe6R+yq+7ZpyOvs9dXCovckxisrSkL7"
    "3l0SgCeWi76GMq5sxuwThrcc/BQfaSAFGAYdRHj3TVYhFkoCV1NxiWAsb0RO5uqC8hZyLT9US8jXlZ6YEAf3NHLmF48ZjcR+HhOzUsx3CLXjZUuaA2DIOM"
    "z3vIpMem5Yb1AjrvXsVxRu9a3iHAOT2Btw0yP0nNDOUQNB9gncNUqgdIOCuVzzfZNdagLmlTpmWurKkMnEyiVnH44ZmV9EW0bZorLUVFStr3Bb8ReuTQ4i"
    "1xK4S3R3yE03K3cKYqydh+yZi17BBI8ZlEGfYsmclQFoxOxqBLY6F4FFVOGuFbgllpQEAMxAF4jC8DyqsYnWJ+i9r1vgC17gs+Uh+iv+qvanqeImYTxHxB"
    "lknvdQ1gCrxGi7MmJqHwRChZY0H6kj4qZTAc73HlBtcqoAAThuM2nif4aJIj9+eCktW0oB+iL6CyFevh03RK+F8AozeMsTlObSM2Gkce6eRg+BkMuRlkTN"
    "lR+iIxyPgaqChNOqmrEidGTSqWIZtpqlzHq/0s3vXVQa2uoieIYsPoqRRVEi3JaaGx4hE1PE4h2koQI3nGS5NUjo+mJn3SNAxc9AUuhir+28uJ+o4zmOqx"
    "y8eYh6aPFM6hnwRKD2mSko00lr9K2o3KQ7+nsVBG6khWbUDJHEkdAFxbruhI8dBo6cKDEQ8fjGr6ZMSV2MocCb+UYQnMzpTfg1Dq0YNmbQ1DyxS7kPiPm5"
    "3SZ4CapDWWrKcS+qXvS1T2mjuuXvnQ4qakbUDDh0vnBMDrPMVcq0ZCB0luysXEoD3VqdIvplnMp7D7dHB/irQqTqUXJibYHRK8xWQUJxCrAlQgW2NVKBAm"
    "e5asCi+W0eMLNQvLEFItwZvNYXIoiZhSR21PBkGzU8JjqV30VlXf7KuXHW8m5ZC5hcgkHL/xZGalI7TQln7aAe/vaGl9Ia54QhTwUkJAWtCn06BgXCXpQP"
    "6JVBHdYpIhvbcsHVNMAiUQu5piF+pytV9ORz9LipsaMbDxGpRYl9yplFKaJ9QEVSY+nhJq1tZQygmUSwpMU2RUoBtRK726YGh1lmKI5IM2MWFskRA8F/N4"
    "vcGUYCvObUPaqVXygWL2c2EL5za+rvLO5SU6fBj1XplMlHSv8FzfsCQk5wT+yjwOSSb/hMDrVGaHRGd2SFRmh8SICg3OZbLujcgZAqzNyBmiAlZhhzSCe2"
    "XD41MfmKAqxbiyIzKZOv2yfu+wvKzSh6SyhXhm5hpj3tE5LUFk22XX4J8z42B9gKMYS2CYMIsoKw0gJk0/MKbXB0FKpzk6ZyL5KP/xaHsJXWZMN/+C0bSE"
    "B5kmirFrMBVyHCUPPrLeIEqfQ1ckrfL3S1un3mHdR6zeZ3LWrwDqVCJ2JUQBAr2Bw6oYemIiNHWrc8WwZBD7czpfyIw/MTEWV8UE5ey8ksgdAyTIX1tzTd"
    "/XREZhUaI+fSzJlBSes+Jzyoi0E41D4Tlh7iEL0Qx75Q8l0xvOOZfxJKSvaWseQlKWzvphigDaA4/UNHMTKbBOoxERegUmJBfpPgKSRoZYPs2Eu8/Nf3M+"
    "p2/Cn+ScoXHzATY6TGlTI7KVSAGbLDRsIiwpw4AxRbH2oUkLsgoHATQcSsw0k85hZOYe0ryR6JSAGrHHIZMC2hNKqQG1YARSER77YnCOwqtGLRmNTBlhDR"
    "aco6RIeSf4f5l70y43qmth+Du/otw4vtJDtdxthiRqZF1jG+PgCbcdIJ2+rVKr1F1YXSWqSmoLobVMCPNgSJgDIRCmm8Q24eYCwQxrvT8lr3vwp/yFdw9n"
    "rCp1tyF51pss2qqqM+6zz57OPnsbx4pF6zBmmUk9HweZVLtNWDvBF/uKpAYz2JIFu5ViaPGlg4wnfwZIWlgZTxDpShI3jJ7vmrDXAxxolYQa18b/TJCQxQ"
    "XtEdRbqNdp8J2F0ioIF9Fq2e0t0DbuLMAvt6V38gL6mnYWMk7C4421Y2L5pMovmE2/SyhIbRXdx89ctEHvK+K42Vs5OngPL+iO6YPiiWPJhJBnLCwC0l7W"
    "AYOMG2PcKmnDuCK5fcy2n9yYVQGtZitRjfRry9wkrbfKxmf4CIemk39JRvyxb2vAum8VzTRBc7IPxEq8y8g4fCFBRyXRtyykyKQda3lzaVtzkYgVyosL+k"
    "6FGWIgE8ZHlSn0eGujlNBLl4G5PSKiZolz4rFnBkV61mChpA3HkkYuLZR2dmTcXChTwLcdVzhPFQKssBOH1ABzS5T0yeXYo9QQqRWaI5QsOeOh/r9ca4Dg"
    "htpdvLjMbmPE/xcW3JhnG9V0ZDG5mlG+QmNRBE1d6MUdbHI59tvA8otKwoAWlEMPxXXZvtgCJ63DzAY40zKHNsaYH33y0sEYxi50XY2oZ0Nc7C4I7jA0+0"
    "BDkJ4Y2oGIiC4sMFcITaOKFJ1pSFrbjutiDKGLH0C6raoX5EDigYjPFTlGTbleb1DS2haeBWgv8gU74JGAtRV9G9aDe3dlvBv+d4EjppPjTGO+nNpwNOzr"
    "chsScDJbZXkBw2Mz3xM7ZUgzQhdpdcG/cGsoRxkGFNvb5YmyT5TJHfLSVRuYcLDhivwj1eGEyDozic5JE9UGBr8R3lZ7H0pgPiO3GbUG2VCSYmgE8wVj8Q"
    "vxpcroMjId7JJqAyieEci/KmEqIlGTY9Es/a4IX6/S7EJ5VOj1gFCgWGfQtfQpYr9DeYkP51IYltyrGRGERTzUPXtADMdDUIyEGtQD4ziQ/R8r0TkdWHiX"
    "CpYCojmaBBqZ9ZHLqj2a9EVLfXPAUMWcZhp5pVlqlMx8B5e9+CCSEL5ML8OtYIT4xi2AhpMN+91eeLeQeVfDHA98wgyI3F9wBwtuc8E9v+DOLrgHDdliIR"
    "d/EFZhMggbUCl3A1h+GizIiNYF8axxGY+Ky+EzQoL4IVGt5UVxjAHRXKjd9hOYRW3fbTCR2j7/NpS6VguNAygN8FhO9tJFECvIQHAYyCxe+O77pwn69PLQ"
    "AiHi0fCuwWmJofj+zEI+E8QZrcgq2qP2REwEUbkntbEsBtEj0yzTZ69WVI27r2oJFOY/I8zh2QB8Dy1kA/B5AATVDd63WgpLQc6T7rAhf55YMCIHLSgpDS"
    "i3PdwZcffRusk3A8sCYxpIjKNrdyX5kmYH2OeuZBuTgtSBBYxxX+eSeBLEv+onFmonF8QRHG6QnGM6UE0FM1/CTAdHxYObWEdYlPRgGduM8cBHcHToXgp9"
    "h9olNltIBV9bODXpKYpgMlioK/m4apEjg8+cy/CZ3PWP/kJhsAd5NHMceGOav/YRkxAYVzAHUajhh2HKM2EWdFOsZKigCiCZZS8xaN9hjQ8ZDFxSGKiIWq"
    "YEX72ThVwVv1LsbTtyNVInQObjC+6JBfeUJkoPYR6QFgrCB/HPQ+MJ0fGF2q0cYSGDKnfrOcikjeLuwWFYMHhCGRNDwaCRgq6zNDC9WwN9pSjnUq1BXMTN"
    "sciCkIApxQAsCAMmAnvRopbwmkwHL2dgMJ3i0HmLiFwdWUHe2xgZitIiDAbdYKQWU66rO/JHF0BnAIJcYsAeXXCPaZAeBcLJYWRPL7iPLLh3Lbg/X3DvWX"
    "DPLrj3L7hHFtx7F9yHgbDoKg8j2gyPVk8vjGr3+1AJw+/4UJP+FdRHB9GH9uhWYwbcB6MVBjcIkPcs1HRUFWk7Xdh94ACiBBQ6AUyPsndo8yh+vgtkOiyV"
    "8dEW+yquoLIQp3dR/OrSzxFjAiSzxR9m2GZwGmmC56JvXNRlD8wRpqZTwZ6x3wqGXpgNmh2YKEry+PI4xlJAUzyOJpKR+unTffUKCbZUDJRt+nHKMAWWUp"
    "7v2TK89OgX2vawFFrVUOqDD8Gjj0YSd0OeOJ3G0i3tGTntR8iOaAxwBt7EZXvOPkVwrKH/nfJXhxUXq1DzKbYDdnGUourg9eb7FzDw0BEuU7t/AXVpLHFP"
    "LQUU4aXHR0AWCrRKT6dRZ+WVZAJQohuq7m73wQX3gQX3F4ZZsjY8cObM6aN3nT1zuDrtHrzn6LFD1X3uqdMnTx0+febB6q3uXSdPHjt84MSCLnabe/jnh0"
    "+cqd7uHj52+Dj+umMELWP/HHUN7TcLuztByqm3gLnvlvElEhIkHpDWk4xlhMwfuA4ZNR1XkNZnBH/OSHO/+HRQWVJooVP5+2BQC7H8rB0PzYrBAMtsBrAw"
    "y4iEPjShjOXovgVllID2TxhhYNQoQLpJ+zKIpX7rhuKlQd93kwSD8UzC2pQ8xJB17pH5gbAjxPHAQOCAjovgxRTrKPQ3lwZCqVG1cEbH2J/xb7ml7PdLMc"
    "YH2TUNo+TfQIBh3znxLhHYpIRlVIEyb0vH52mQczNSN78Pn2Fybtx3g77r9RWC/Qz3+S/IitKXYd3kwbCaVJgVaXZN26cAYZkKn4QtndJgYABG+AsMcJb2"
    "a8oxzA1nWhECQ27x42XdQxMI4bkZ1Hexe9c0EuHeXF0GtoAHwjJiBYbL4LbVMceMbHYGaqiTwqLp8MvaePMggRPrSGcEMTzpSxL36TYs/Cv2N1/23F2hrU"
    "pXRZBg1eu13Qu86e+D3/ctYIDafkYteGDB2nBS6kfnhXiJuISBrSeklcncclShYrxRCM31gkSk2fNbgrZi9ZOM4IClKrSFUVAeTVp1XeEOCvRDvsRrlOzT"
    "2AoS6y10zogqcNJN1S4DWY7sTMJ7666FkqIa5bL6yTSXqQhvAEHW1aGrLHXP/Ew6pwjMvKY8shEmPy7GBDCHCcAeGXPBRyLJUd9N+u5i3+303V7fZvZeX2"
    "6dqE+8HHEmwQqCeo6g4pYh5zr92oMLJRsJgv5Q5ipTBG9WU0EMFSQRWi7WEXVSI07NYyUNuaVQHIJ3VPHFVB03H5HkeBl3jGDt9coyiLqubEnUge8+y4IA"
    "ltmRHRvjiD6zUO8MfHn0UdCK1JmIiKPK/RvRga2To+W0Xtd2UCC9i31xfjijty9MI9wSwFCJDwtDvNuqY5kcKWfdOY9U0D5YEn27crChjmdyxBWxX7aq5w"
    "sCLL4RT0VVHBmncRLgjAVCXc4zDwQQXo0J8FY7UhdBqzLILJa8ppY8hxkZdM+sNgokiP8tjfO9PicibPfdrn7bwk3QlhgvMKQWof/fzf52YcuSZQznMRyT"
    "GqzQMfCgiLZtBvERvTIkZvy6Tb12ccAwvHiP/R2PWl6nlHH3s1pQcYUyYsVKvyRSt/gqdUtqpQsxj/gFH78llT9CmbBoygir0bd8WSjIE+k9bgzaK93Wsb"
    "wxavubjTsBolG4tB/vKdy5Vzw4dyZdD+MGwirUJlZ6mAR3P95hgBLwYT/6CKqgrXIcdWhs+VbREPy4yRH/u7PXkU3xRBNqTJ7sQbVOIKrBj0YZ/u119jeq"
    "s5IQNRvU1u4hwMwv12erUKULNcKKyEEKNbr7GyNRKigRP/VbrOb5LeoJpRmjgAA5FBG/xBmmyMTji0w8qc7EEzDAdg8R+UaULRd/A3JDizB5G2irXowZCC"
    "f2l3CcsBLHgAqOyhKA1dlRwx6QmfrFyvuiSuHNtRWfAd3NLU5IX0tcqMwQgV6ori4O0EonBOgwQCuVgzJ8f2ep7y70raygtCFX8Ay0i7+W+tloSeP2pIqC"
    "hAS0jes24gDk+TQUaYV3bsZnVgf61BzMPAsMizMBUebMIWI9Gsl7Meq2lGzxKN2ZowxZoE/6xu6IzFBDmSwa+RSDroxMJNJr7TISnQWlZBkPn9zsFNzFmp"
    "GOS5SXhplomRy3M+gOy9YKvE605ICCntYm+GFCrqR89OLAm+x4Tb/T8VvNQW2C7wZO4rkDIiAgTqevkmtKpjty/pOGVts9jEbGVl3eJ3pT1YNWrknAH68i"
    "HnCv79MN7B4WTJPwlZulkwc1B/EURx2/NuF1QHee2K8JkidNfMlcOK+Jk4XZ3OdiHUjfIpoujdcAvb4NrEmOQwjkRxVy7F27FEerMATepGahZi9N8XCNJs"
    "EPahbykWR19fSfZC0C+Jr+4RIdaHZscIKJcRWzP5jSnj1A7RbLCLyCzp0uByyeLByL/Dp2TIkYQRS2g3hFD8GC6517AYJyVPiAMORnkdC533cHGTGWJFhS"
    "A/sF4mhGJ2GZT5xGoBUDh7sL9R1pkqCotPKlMkpYb3MmC3EmRIcgpQnMyd3oYIAZpyUNFDKHuMd37R1KpxV0Wpjq3EeroNMU+Vcn+Hz0LrQB2O2KNmVBSs"
    "GOAe0dPObzMFG8g56DHcw72o3ZUDth0jLJ2jPSuCBq5zkU96wKKDAj1WixhV203yFPp1MCGRVIQ061FM7FKpXA+ZHUQI0aeQCSB/4uqoyK6oEUNjJgiK/z"
    "TBa3ZCwQicdmRRQeb2moiOjnJbU7Qq5GqZAQmxqdBkJCPN93Z/vuwb672nfP2Nyp2Zcsiq5p0uVM4lPn+7U5dXXXunCuI5OoCw/z0H5t7nZ3+nb3jin3tp"
    "9MuVPz0F8NHlb7BdEBZcMYJPBgH69l7prGa5f4N/lXMMRYHiqQ63PmAqNwK07uD9JlvuffwIuBXD57PRCgZvNYFyMj6RQaMlieP5bb7YQr64TCxdyY/NSI"
    "3eYuTP5QZqcb3DnDG8/sk+14v8kqMWMnUBGKfQlfHYS9zN5Tm4jabaC3Sa+5EqTQJ1tzMKgwDOaQ32ZPLlfdehGxza0exrLjgkmTQF3MknGomGQCVE8thk"
    "eAwDYfhGIdfwnWVIuKIDuH3DJUANihgE5F7Hq7h+f77OapbvlyGpuROYa9chA2n5MYn7kNKO4nlmyWblQo2gX6smNxpaQuL0qpgJSZkjuUGYqkBiHFcDJu"
    "ghq779dh63l9jGI9O8oLFv8W0SLdSrQo7vHG5AlGa7EdW0FCAapqesoNIIB427ntAY9ojOzuaT0QJv7IHlbBYC0RhJAINt04kQTQLq/+Gleb5mI3mAeOhk"
    "QVrwKhFmCGMADlXtDDPHEimqO3j794zuFNZODFnXSoaYyegRXDpowmjNfkqTGBozDfMizJvanJtM1rRr10EhVjs1yFeidw9/tGaOTY2m51Y1U888N/srpr"
    "k0EVdnYHFFC1tdeYOaG1ltxjQ1pvxlCStwvSLmNSORXWq6NaeoqXA2+giv1ibxsgQrgYatU7pjd0ds1DfeiZXUxGf6JKaij8lJ2YYfkYv9jcHL2dyOEAot"
    "hqFLdyaICAMJHA4iEgKUwW1VwJQnFBcPfwJ6MsDgUcjhm+hdmNuBW6UXFSyCY1/Cx9YG/xCuQ2C7RUsmSu1IyHIvHMIvhmkKIRNxD7Xd9LsTL/Miu2gnbb"
    "jxsC4wEHelvgwLjNfEPrrySrPCIkFD3QWn9jl2kpK6idoCzcitmzfTDD8ncPZ/uGZYyN6A5bfhFZnDr3Rztb7/6A6T4ZrUpk/uGa+xtlU6HjuuN2Usuinw"
    "ag6zmgVvhLVXwgvEmM/DV5lR83fxa9dmgICDPKf/5eqmkRYh7E6pPtOSUntl8pUQlpUC1ymUF3DrbY1hsNvAxlIbG8sJ5kk6zagsuePRjaQaOvFEoSBUt5"
    "tRH0hbFUVuG6Sj8WnhJxCeQ9zrhsOK6LIQHK3EdOjOidgP6hOmg3Hel+D8O4sevMU28tbwAGQGvxgGNogs7TmLOo0ARSoIl5AESlHS32Eozm2s0uXKwupg"
    "dm7A5LIhShVVz9Do20GX0HbxGbLF3VKigoPomQnIf77qEC0ydpk4d3ZvXM3vHYWsnzi62e/g+xegoFoBq66ItUjV12CKkGLguEeHmugdwkQXfbFERTeuC7"
    "jew94nVc2Yp6IxWLEucELo/GKW832cxQaG3qrSVYO8mK1+noj8bez9bLaX1iXEr7uWm8ECWLIkAmDJOhUhH1QaQmlDtQFdOxktG21tTs6AWFM3U2IJ5mSR"
    "q8kKu6+/9/bOH0LQtnof7xPbSPFvLSeMvus7vHRZp5WrlDwWiCgtFsa+HMejae7Ov9SPeWjYxVeI+B/Ew7UbM0F8jYHPJmVHnelfGuc47/FMB5nKukB7yH"
    "fXhrKfqvRKshRgMZl7qePCcbbqi8FTMOrjjs2O9H54xhY1x3PP85pyngyjJb3w703YdsukimNjoSOkUOougvegx/LSCtPIN/DuGfc/jnbvx6oMCKxgHNML"
    "sGMBe0nFFgspt7O7OfrfZ1Khf2KVwy3vBF5sP9fByWNJvkJfMcZ54jdDjJZL5Q9jjr0ZMONGa4MOvymSd8rhVhR1nL52RFKgdMICMV4CVs+qQDv6Okpe4B"
    "cVwXfQ5bfEyQ3UkP9wI/HbuR0pE4hpWnAZLOn2qLQHWAVoJquYr2IzWNTcuKG5ft4xlhl/m+50CYqwedzfVxkGhwq0Mhkzai1b4dRSlGVS2kkDgBcRu3hk"
    "HZQYojK0GRkQnParGoEffHq4sAeTm7U75ZMYddmGJV3rOr6wNpo9VllPGyDWJJ/zyexslbiTqwERIngTPlfC0+w8vXkhGwCqpmrS+ZQ+cxFq9OPRQL1Jkn"
    "m5fiWA0p1BwiQpuY13Aau4easQrBZ6RwJyx6GRsvpfYiAkOwbBfLKHv5iLGeipsXjWqhm8jttViLc9EuY1OizIs++aP4pIIhGObi+REf5O0K6olSIEte2Y"
    "bK7mFk7gzpOJBzJMB21Q6I5kcZlEcnBGVOzmxCCbHF+lZ6GYd92+Gm1DoftzxuL8LCtEtDQi26kqojdwiIB7UtbeMrhm3c9Wo7VuIdFnRymnxs2CL+XUad"
    "Cd3FxFjjDh4QjDfd6ICQ+SDDN2bVkSvfMBf5e9l1doKisaB3JoLzSYkoK5HMODjRpyTByPQkCLMqoGcR+H+zFTvZyopdMLi4wlOryh/INYQt0ySpORn0B7"
    "NtzTI4ltGI1oED5FU6QXguJ/madvSGCqIlpa1MbDoV5knKsyoUQXGqExkLo24HreuJ+ofJO7xmCjzWLQ0hTaVK6jJv0Y8xYYy1behwXOYxZWIahAxXVNMa"
    "VGz7USabxW3s5HQz2DSsgIwgwmqmdWn4W7QjHizWbOvNSPU6TS7PwmCIt15/iC0HGFJqGGOWsxYGb0bFROO89yUhc/quMkNRQN+KjpU5goZ0IK28HUI4ml"
    "iGCOmfSHiKF3tUVJcMiCXeCT+JA217ml69IoNBjmakZMDjlipgVaFnhLfx2OaxA2OJCoG3kA2Bh1fcCi0xMtLpMvoWyyirFq6EYnAZFzVbW9T+aiqX7jAD"
    "h1RiQQdESSpLyTrGndsUJ0o63udwzwdxz7fEDXjmz+LSIg22Qcc21WbHC8/h5Wa30Y26va67GrTS5drt+6bcZT9YWk5rP9431VAZKPFOSeaCNlWbbKowqd"
    "nrogWXdlX8gYp6L66+loJKL+5IbFjGqvzzRL8UuDFfWQgq8tZqedQOQq/TGQxj7ZObgQfUlNhOwgpeaeXxjUsX7o29XDrjjU8apm7fwr72rMugQ7pYSsnB"
    "AxWkBBV0EZ7CzN7Iu4Un05I3UNXXqOyGdNv0VL8snBaxRVT6KcmPl0TodFhwFdLDiAAN106MEFdoKY+2KV4ARc+V2ZVFmnMF39w44sK0kLof19MrgoaIU3"
    "33bm11oIuop/q126em0CRxtO8es00SXAD/3I1Gh6M79lIFfSQxosiG9QoNKZcEVhkfhJKftc2qG5lCVVX2bHTTIlEBIcWBC+iRl6xxg/r7jWvupoXW0ofF"
    "Ld6J/ZYWH5RSChFoJM8VEBrvIFTFSk1/KQhRh2RNnczEWR0zKFnapZShLIpAI1j2Yz9b2cPKWv6zLXc4t6wyGtZlmuKQHUONKg1M6eujLYUWDf3u+Tq7zh"
    "gljQ7q9q+5iJYHtnSpjivic0nMX2hoVBMzUOerOUlvcRH2PVfHMqLOWEsJ1eJX+/n8T6JSXRA1UHu1mugLNVGlEx6qWAdRKMJ0WctsRPaibY6J8ACyoP3N"
    "KGublMxKCh6ajstgKBm+YuQLQL6ggp6X5Ojx2l2F45EQ+5APvB99FfQXKFdZ909QNeSobC0ZsTMq7TB8gGQIgG4aUsiRT+nIEOqAtEQJF3m+FJgiBCkoKj"
    "wPyrNjug3eLwqdIQ28d/WCDpD64yAJdgiAj/TzATEe6fNAvY4Uz5bQ11TmE5fLEtbu7ZXKdZUBEM979uxRNUfuShQGeLmfI63lGIIcU1e038CzRpT/fRLy"
    "MYgdjA1zaI+JrP1gT9+bD2EgoKMCXg1KcvFSGWPGr+fZzC96KkfoXZrwP4BNPox/dvfYVv3zvntP3z2ri5zAgOAPlfBLbRgkxyKW+ECKp2gA1bl5V6QrwO"
    "SNZkIVhqJ4JutFSz7R7pPxK6HDYtv2dlEdMcTfeFtxOKLDQd+4Q4nMCa1aUkdiITXPqcglqNFE5MEoDY8+ypSr0/FWvIYRB7+GSAAQI0uZL4PWeoaahQni"
    "8VJlSrfZ5Qw8maGFQUgSo5GneaiAh8E9TZKQsoGR8PluvHWLBJgRMDRRV+cKMRrD/KQqZrywJ2GKYlsVSMxUzSO0NtIB0Pixl5VYnQoJxRje1m3LLVHKNS"
    "6/cAi2cbBRak3RflebOt0ZZLYcqcQU6YeSFXIyJxlm4zL0nKKKykYg2jQCchTzi0Bp8tCuuXXsXTUyNWYZVy+2U3tEdKwnmIShPI8h+qq/43HpgFSsER5y"
    "YGbw79ycXYNcTCsARBzYZI4szYXJtrcKL3gMidkhoJXuVqWIrv2st02pu1DQPd0vm9m8xeGXwG7fbbPvg8JHlVohFtNJMilt8gCfsWiPQUnqCnDcm8Rmeq"
    "p0gHOonZSQlKjKWxS3pOuFLfrD+F8uV8xyaF9YNLwoMmRM/Ma4yIqSFdiC7AuY9/dFxHyf89Sm6mpkCOwQBpFUY7ctwvwl1aA2N68DWI+rKCIZgYbMNgl8"
    "2DWt2qtXHopATm7cRMHxGmbzRuSiI33jZOT+LoflROdquQhmwKB7x09DCbPUoLxt9nAfpCsQfFdKZTNwdSreUVg1kA04uRv+PS5jYCN8Y/gkO8BIlDpxWF"
    "/Y2HwOzMYtN0BBl/UFrbivX5ii59FHd+39r+U07Sb16u69lRQjPbKJKVqMOuU6tnQ/msIb1bSC6UpxaBhoWprhqYSR7rQhSYsa4s/6duxwHElFTEZBBK++"
    "lOK66hlP6nBYVWClu/ugOON1dpLv1V0Y0mNo6NVGvbESnPdbBznWH4y13uh2vCC8Bz7nR/SgdWO3aDwyVYG6lG8YS/E31EllHVVYd/BAPxsunTFUNI/xRu"
    "hOs8JWeBKDqqeSFHq1+NFHAxlhG4NvS1wKOI9IAu0yileSLuxXQnAduVdMRQYo9jmebKOhk923MLERITFfeeG7yqRGyZFKpMtCiLJxAFKKnecRlkbwAiMJ"
    "RvSUqDvK8FpsRYrhLfKSJOV5KpeqZMsGkIfiVTWVH6ksgEzuXbN1vaGNAuY2+YW14jC76Fi06scHPTR+AMiQqe2d8yYfmZr86fwte5fKkmRMEsmQ0dYahK"
    "dpJQgXO70WpSVR2Cikrn0cucgo00BHo0l0IwLQl+NbatNiAYwPeqT3mVTICtLv6yD9oFlncXq3UW/vf1EUug7umUcrt/yyop+m9/249MvKL1u3lIe3jh79"
    "5Vy1Ov3L+bLc+SJAmT9QsvyRbiZTYTpg1EYTHVpijaQpeD9QP9l3kYJaiNi+AlhNGVRFcIZ5FcorHpTxRrARKStgE06DQn4bUdTC8vxMzHlYVe2UEDJwjZ"
    "fpLdPApUe52+weXzkHBdP0Tr8h/2TjXBNnWg8U0lX1zxP++bTg6kmh43LegQ4tDpOyqYxnc1SK3aw3c/ZuUCiWKXMbyPZEzpw9kqvATYYjXGYQGcuLnuo9"
    "8EZfaddJIwY2FSxZNwKyTtaZ+I54d6xiOl3XVcTso5wISz8i4hGBoff0ayTc+4Q/Ng4Mqa6MtU0JDgRNCmWEeasLivojG5W8MtS7WnzUidmdwnlNTNizUI"
    "3RAGlLaIxhS5QeMoUfIEcG1GbnfGN4ruh/XpL3u6Ko43thWdCtKqylMtzJsA8iVrwQWMzpG7cIYhLKRTesTGmHhpDaCWv7M6W4MRR10aNkVMWiOtQCoxUH"
    "O4gHbjCwzMjxoHabRWK8QS7c6IiDz6mIyYKqoMGw6y2x+ohODaESmJUqnl0ewyKLVScZDNLjYimOet2CG4/i2GrSrKIMocu38nYpKoMOInGlGUerCUY9ZU"
    "ndCtVRaEeNBqUQIW9ZXBH+pFzVj6Otjn5CIdsbZbaaDCgxtL1uUtHSLuWLsli1Q79UETdQdVX3xraGoUnRV2trqbDthLZpJ5b6ZjByPaYDUc0z1kxJpMXh"
    "NSIydKlYI9XAiJNoqkWhwXjGtRRqQ+8s6ARGKabjDZ1Ds94QJmLMRYMtNEbUhDk3dDSSrZk9GsbliG0vLQxMywZhBURaI9OYI9NUF8HGnBx2dlM2vosXtz"
    "Q6Wrs9HdlcDvlcIJgPVpsw23Bs551CL2bytZkovJz1g/wq9I7D5RBmoRPoGFAS14i124WMuYpf8rccZeWd3HPsBPpZMT+Mg2OjPG0VdanBRPDQ2APxyA14"
    "Hb1aULCOMSxeatGmemgylwwOElr9QP9wbeeS4S/ksxl9QmLUTiUgKf14+oaydVWQpBpbwuExIr7DUnO02YnK0lKvbco2Op9dKsQbF3YZSo4URRYEwZlQeW"
    "O4MUWDIjNpXB6NpEOVIdIYK9gxxFYWLmOTc3i14166XGl3IhDe0/8zPTWF0mgIkp2EF54weWWQ77BHftiCs5gb6U5JV+2Lyyve+drENIgHUgBKR/YmiEbo"
    "0yfqWqCXDYV0sy1xNJHLrsQPRh9pcSRf/uILzgaPQAbfs7n7iXZGgWgNZKYEdvzHY0BxIBi6rdhro1NIkJzwV6vAh0ArqXqucHWrRm4Uznp9v5rAjzP4bR"
    "F+HGTHkY6rDr56mK2qJVSO/DJ9j4gH2FA21oEZ3aA3sv3ufmCEgiQT9aD4Sos1KJI0WniKVG1V/FaQ5mIEBfXuIHNLf/dwBTcGGZwabotUf7eBnjkN68z4"
    "CJpgkP6V6yidmVsnLFfb2EZkVQA1MdaqOIYcTpcBVVHeQLSCleIESIbqjpkWiz3JEQsmYRcAbPLuz0sDvnlpO03v8I7Oje+PrNsiJUTAAdIJdcZ5Ue+mxZ"
    "yG1iKV21bPCljUv/sWEWlKra1CF/zLXD6pI4pAsO2dIO0oad4PMuh5e2AbdKQjSMGGlzguDFh4m0L8dNF22VCR3tKdOITnPR7m0oxX+O7hMuHk92OqobDp"
    "ZUk5bkov9r2btvSSRj2jNrFPv0i6QMMoeAF0iFi51bU9UviF5qKKKQaFgQ8qRKHFEM27ezQO5uHm9hZKZmqZK0aqIiCznFeOe9tmCKmm5SLq8YcxJgggeM"
    "rdxHc7MKYeUC7Kn4CeF+IIlH7GI+NaxPdbOp/1eW47u37bXljPX1E3iTfau8520cB1f3c+r82LsJLbX1ynvKojIb/nbqvbFiJrMdC3p8gBJ6zgL9wErGcC"
    "fE9EqV+vZPaFsSorOWHML7rL/j33T6E0uvWuITKFhtibMmEiDPq81UZCDu91gxRY/iPZSwZ4HhaAEnjTmDsHwdiLBQXXCgJ5oQCHZl0nKNilGNisYIeG9g"
    "6FUtVwzPbcW4gHwZb3WXBk4xynLDI9F4zDj2Vr17JMiOmQu3SwF8rNq1LIBK6cTtUbSSsDb0Y3qQ2xYjXCI5N74ZeLumGLn4/jT3ldKeJ4ofjbRVsBnhuG"
    "vt9KOP/hruk6lThJe8brcHmiO3PhPF5holMZYCs/FIOp4e+LxQX3Y0TkG3+QwdjiSzFb4LkZ3oa0VeE+ONqOpVh9m5gqU9cW4SmQRE9nRbwBDDXZBvZsUy"
    "xlJUnonhjisufQPV+U0hzupjaxQF7XwO5BF5sIQclsAxr7MZt1+NAOlsgzor3Kqzd4oeYmw9WSEgNjN/loRrYwmr0GJVeUijaj8xPWNzsiUarPEsu24cPi"
    "MQBQfUKuYCpaGlk199o3byLdwSh3fJDfwiCVD0l585V2hz58RamVnFmZcUnJ0WUznkkuHjJzWVGWSQi2IPKrBaHjy/rHMcabNJNSrAZl9K752W1aZMEz+j"
    "p5riStjGV9z8qwwmWswhQbWBxPLQzKY1m2MsdR/QmrNRCgA0wZiZwcR1Ov63DNRjfiJHRhUOf28hAzEruivURWmYSBiQY1GkvrFyVSG7j9wZjgj3g0SOq9"
    "GwzwchH+6eGfhUFtel/BrYeBJbMX5b9rDvI+rfe1ROJZVj/F9SZ52SGXL/AAZjlK0U+hMykS7g0TH90CFv1q4ww6OXMcUkfChDOD+g6270wgl8Jfo4lKYy"
    "Rwxjt/LAj9YwQyYDbwfCBMVv34rgFdah3VzsVuVBsWJPbzwkFpDp2Wyu52rQDPSY0rM1Py5FKirEj0h9eUlJ9PUgKtO5e0K5U+WSq9nPLICtUnASvLDbdq"
    "OGyx42dz4J7X638AHTuVd+du9KsCEj99O6WjcmcH7kEbVwhDjqmALmf7Ek36+Oc8/pkdbBOkYDgSQQp2HuHTilBwNBeh4B70BdD+lkEd4/woewZ6LNnBYw"
    "LMlEF3i+sqiND9KGThKx3CgF1H6SWjqnS+apXOduem5lHuLt9o7G0jMBT37MYqZI+VBIXvSxdFpyHpJxjVYtermYltHuyXQkwOJQq3gGBLg5wdxNMtVKBY"
    "KgvZLzcRdRJlqfsZtr5r1wPUCeZllG4s6jaR8jFiI59wVJOWP51jSwh7wtvTZTtSNZYGJW2JqsqoRlJQlLdi61JOqSpvmrpXb5AcCGI38edqA0W+hkqwJ2"
    "JahpRETyuJyheU8sYoqVO9bvNrMk1mrlIs0/Uysl6aV0fL2oBZEFfSLfDlpwC9FHzNHQrR1TxBOtslhz5ODD8r8wUa3mnQzp49nEMv5/WkqqgzCwPDUjy/"
    "sAMDSHf92LDh8hUHAyQ6s7XpnTcq2y7+eoJdnmBLX/SxlV+aHjnmBeyWV3wlMHunNcxcqkHaYu9esXFp24gxhzXLXzBGd0S5F+v1obz6yCkV70ejsHRGDM"
    "1qOJ9c4DRoQHlDQi/s+tdQS9VoKN/riP0tLU9LvHfFsWToRqe6ZGv4Rcl3tXtl2KVo/KVdDBAmojggxfDdoEUXGiSVhMmq+1UREZ+CfDHcV7jlyEznIKIP"
    "mIgIlrJe/0VfXOJxUzzsKcvpr6grg/hz+ANu4abZLCE3GkWNR7Gc8eDtlsZkDVVLta3Hdkd7bGs5eOw9Z3HdlSbMYpW6xpN3zC7JdsPxTrpIiXJT8vNXxI"
    "lbIhHTXDXVGTZxpioeScbfPXMfV94zHiE9G2qULt6rYoOq9ENFoYG8LSMFGbt9zL2g1YF7ZuAeHoyLrL86yKVyLEpbdNzrqrxqQS2dCe6shTPBLbeUY0pD"
    "5M8F8wbbjUfQ6Q+I2E8ZyqwQ+SIGYqmsY+M3fQfTMjsYfQ56MELjJ6BItFLLTctIzVSH/V614gSA9FEW/nx4iwf/RLUpNd8UZWm/HMxF87W4HpdSNypXI9"
    "fD55Ce3OiWW6RgK5IVeq6IO2tIPTga079ejZH3bWJG70c74rw0JN5Lce0zTUeCirUoixTmnEdfIjuJX6A8OTl7YVqDcdNUk5p4U6/jfBfxT8ftua3alNuu"
    "BVKVmna78GKl5qkX7AnaurPW3rOne2dtZaaMuQXnWvPyknYLYCHj+QdzbfW+PTmp3idcPprrzpcX4U/t7AK1AUCFNy404XaNZhJuJppbweIrongbi8MbF1"
    "p2V4pat4q3ZPF78H4dvL9lGnAWXnN/dgPtguG15fCoAWoQX3L/5nA7ZhqwTm11UIrcrrsCiiT+TtyW28Y8z5S3D8dapo0gn9v4zIS1R0oiDcMNzXSqCNBq"
    "gHZlIS8ThEUtNbzyzFnKjkr1aR4pZ1qQcwpzE8JL7tAstTcDc+LyD/P0aabGGwE6xgjGBXMIDOLsIG65BYehkGhGEmhoDj4Rdeb8kQ9T5ugc+h6hpkHREl"
    "keDmnSdniQOZU/aZvk0U4RuEnUi0Fr9lg0iZRkkrgAf5RxFl3ppt1x+USs2hM39VquuBfbxrP4ruGvmcAmwdsV2Pacl7f3j3VPmtg/5lY1HoFPFB/+dkDl"
    "zgYlypyqtqLU2T08MZjrzY/E+S4H4Rf8v+jAlWMuKT8M4RIV6WhMlu1sBe0y1CXPLPX0uSL+hqorIyNH1bhQYOK0OVrFC4b0sx31whYZF/PGQ2kl5qRWE5"
    "lv0tZV+HEru6OMGVpc0/Jg6eKNkVKUMUhapstO9pt9JIbCBvVTCtysuTLT7F4TdPmL6mK+XqtFrjg6aljWxXJxzx4FZQSsUVlV6goLPVa0goFRzZa/Em1R"
    "FT/jCVlR/QNsItMvWujq2co4ebZ3FLlMRw1ri7AT9YqV0glbqmAoPPneimxWFMovG9nLmp1TnJDhnJhSdhftHj40ECHTCleNHflQIDh83lsJQrIaoCflTa"
    "brnmFyPjfgICK9RPojS9dKM5gA6pwDdBg1TaJk+JFuluWq+ZFbxCv9Oln82I5QB9ilOsFrUuPuQ6DnspATjg+yJHALm3KqbMrH/5025Zjz3RXYksOsLTke"
    "b0FWEHvIvAmA4415vAaLEQCNkFsMhQUFvbx48X1y9DrcClJy8xLxhXoYRLBlsZZ2TfIxDL6tLxv8S9xS05F1BBYb/j1hJhQIXTjo1hJDeN4115CVG64KRS"
    "JtU25jRVzYm9eXDKKtfAyzDk1AW+pAK+iwwuV/2H824JggCQZxiCh2BRJQOmexqArsgFaE+kbFZ6C72RdWe4s6uaPFmuqWuzG3zB5pLv9jtdKhVkQhdtx1"
    "W5b7ryjYM7sjf12NcJYD4vGBe2Lgnsq7IcKWqd0B32pDwEvmIdVG0Or4DVdCpNpo9pJBgyxTg2pjKYpaaP4JUMRpND14kEuoarKU00Cy25BHyeJJrKh4tO"
    "/B3p0RuGRgjADaiGgonitWmDdFUjO2Hmgh27uBnxmANMnkAekC5ofef3JAKpBfkaZcV0FV7Vsz/qzqseEm+SC0GV+AbXymRDRLQUM4VEpQEFHTSG66WC08"
    "AvTqSUWCKTEc+3UbEX2v30B8XgcrbOvtN97Dj3vMufnZQ8VfB5a8ICz0+9PhO92dDRykmbGOfSg7HWiRq0+CXqGGwzff8jtq75BDeBxzaiCiR1u4ekwc3M"
    "mrjnisEqadCmfWuDuKV7y0dNcA/U3ovNSjm4Sq+mnr3I/KYWpc5v2ccTvfXIhxggYdHyPFBGnDxb/VlP45FCTdjjfAa9Kgaqw28CgtWOmt3B3zhjkULAUp"
    "GV31aNyAPbyhKPBOv7x32r8VNcLgzp9Wfnq75M0xiJmNBHMqw06fZkuHcA2PUdIGWoSVvDvvmNJVPF1lqizChXk/umMKdmxcKnmTUXkvPAB5xxi4VEZUje"
    "hCR1JtCF+EGJRfoynzVugjmat0CLNDZAApV9IIf82S/Z0ukquPafZjfTiqDleiMF2uNjjvi9siQPZW/DhYbKjbkmpNsDbGMdeLHM67aIyO3WVg3bqqy/Or"
    "NvbBfgH4N0zocxCZgftzjXJ3ARn2w2rDBzr5CAznkeXJgycyNPKegQ6CqI+eRkg0xU0LQMlFP+imdAqLKWXRcLjohyktU4H0hTSNSzTcyCBo29wYKgtLUE"
    "B2yORAp1P3qp6SxY4MygZF/sGhRQPYumeipaWOP9LU3Og6op93+6t+XOXf8FZNV5FzQxSZ2W76W3KRxOIioJedFVfHMsyj4cox7D8yANots5SrBT2bYXpR"
    "L12MSA7k+4MUH5r4zQm2OFAkcL91AGVBtiss0jl5Uu0UeHDcuOngBq0GhVq/V6j1F+fyjvLBjzOO6+gKYatV4pbHhIMWT/yM4qbc4glu8aOzJ+UOR3L/CK"
    "4YpjaGzrD8/u2UYpqu7GaMiieWChDi3gFybfYrYVxiLp5N0FQ0//vVteRsdjFL8wvItkFiV2PPnkXUgRczOnDHSNek9i6ihlDtHSQYtQlOpSh38Vjd8X5L"
    "QcHAit30THTODxMKo0pnSAFuSnoVuK1eTProcbQxt4M44dLHlawmQQNkAcZIDDQsu53anLJ3xYZqoM/l651Kt5cslxJYVuyrhFK2u4jm6bJ5+9GsnalyNK"
    "RKUD7z4WQvLXFLrvElOlcCBu3B8OB9VNSsnh+WjLhkR1w0dv6fLxwhUBwZuPcO3IcLxAqSvn8uZQsgl7XboWhtKF0QW1LUxiiIXS1cm5K3zRp+ZrAGKSan"
    "mkmEI8UigIHHlbgXoiQKDGJHYrM6IcpRvh9yldLYcUv5z/ktmStQaLj0hYkCtwyMuYdBCRl8QpnZqVFzSyInrpsbxqPiDa7vqCMFHxX3kqF5+dnbhA+afR"
    "A3EJA0N8hd9RnToODChRZRwXCLLaLFHy1OvZXN06NInqy5yhgBeRunGUNc3rHz0UHILpq/3MrN/+CrrZY8wHsDmbcUCDT+a1UsGqOKmVKSEWLHtJF1oyTA"
    "t3TVTzJ03qL6VrjapDo6im/idFThX6W0Xp8uVyM0ySHx2T0EomTc3jTEfG8yJEG//H/gD6IOGwgeKKBQPy9UfH5haS7idLeUStYzh0vm+vM6BsR5dPIQZj"
    "lh2vJdmSMIpi9jhY7EGTKfs5AtzFPHK5F0IUnw+NI8ZKntmhrVQAmqWeczfr4BcT6za1eiK4/o1LNT1sGnetLqZhimZKCeeSp+sI1BkAtqLBru39q/Stmw"
    "Ms3EhZ1KE5gqq8EzI2M/QLmWLNAWImB3VKM858DK6nVZqqFsOmaDVtTImYJBGI3D6y4GHhJ94KEZYst9xqkZ44e7e1AUQfSUF0onruao7PpNN226YdPCNW"
    "yBczc9gn9+gZGUHkK3yIOIf0fxz8MDmcrpAfx1H/nWNmuIwWlznLMk50LXSZ125Cw5O8g6Sx7OOUseMN4E9OaBFXZB8Fot7cRC3iHlEYYYAu0ceg/pzlGp"
    "zEGpZSYs6YRU7MBxo2miAn5G3Ye7lv4cQzOEv/A20en/vFa0ejqK0noFBYe+TPlV59aStNSoJCIPaznnILS8D18GLaM/HYsSQwhuPV8xMBkAEehHclACq5"
    "5JGTbOzclvquhPGTfRoQA8klrQsQQJx6xVIlO9yqgQK7qOQW1gX8SDA9rRQ3h4oIIB1H2Vwq0PpfapPTGFjlo1sgcAIsrPY31tioNkM2fu4h6a0PFZ8KlY"
    "RVuMOr2V7HXe3HfkUEc5M08gscbIZdTho6mC3Ea52Cvj2/8Z6w7c7j3iAfha7k5y9jA3k3kpNayyRUmYigYqUzqlRWdonKVZR9LBZEChYBoJuWyi/Bygwu"
    "LVgNUBO9YWZjwqSLU/KidPIM/AuBKthtLHVAnHGHqpTD6DnnEsRZ/K0ixuJJHHC4LCO7cOu1R49XoympFRGyPxlrcJX1T8RYfCQ8GqTG682luYtpih7vgV"
    "oUfQyUm9gq6cwl/XF468oUwCcajNQU0lKpMxH1AeT64OtNhZNyLvXTqyivSRlS98x9Kal/djrZPzI4aonLGTVoiJ5RNrqBGdFCMaufLEvCpC3NvlztFmKC"
    "snZXvWxnmbHuh55N9yvbUsQ47EygNXxXQN5FmRdOzF2PaiEowud6JbDZUjvkR0NCyZW4GcnW3vRJOOu9KfdnHGt9Pa+DaFr0l/GZXzMftZfWhGrQHWBylD"
    "fL1rcLRFyYqlJyj5DMZNN7A5fNysdZCwVUitdIa0E1vCYu0sxUFrhl4ted2qM1W53V/h5xUvXgpCeMWPXWCveGQgn/HKxyQbxB0UuPHtSHYjetF1Knf4K/"
    "D3x7LxZhQDYCdjkO5B5nEWvc5iCWSb0qR4VXYmofj07bG/UhY1vMVzS2TzrjpcMunFbW/RL6ue0SkgM712xz/P9b0OZTpI/RXsD+/fxEXzlg2R5iFas6qS"
    "vmCVpJSCXBK7m1yNsUX8KwAZhJzXYDIJHgFo7bMhzN9wCPDBmYR/MkswGYSofEMJ/GqOk8xkY2dcOBhrLiieYxv8iRnIZAE8qJ9KS02TG4G6bRuU1ngnfV"
    "yqKdUIkgwJJhDTJlcpU0zVuWNKYBTQkRg0plUxZi8crOLlKNVA6i3l8AoHeruNVFVnunveSaIObDlGFH5fLsS8aVkZZg9StqhByuRYxNNvRBGaDy/uVOUn"
    "ajyrywDnyaQLSIp7RC6C3iXVIClVqC/XEbcCnYo4o4RfwsJZNqEme/nprcb6SB+ioQXHqsMGFh4M+tlO6k9+pxN0kyDZfqTMvG4QzQQS3ZojJpVbb0dKcM"
    "NUhUYhBgG6tMQxBsf01NSPsu1VpqijH4geYwjTrVvRpa3R46dyOP/iZRJcc/w60ZLA3MeumsbL/RIbzTcCL9UaaNo1STRRLq5qShrox+95s1gF7a2irLUX"
    "8X05V7rpFRaG17osOwRKmiFNPniB2kMuqwGhcQ1oW7cL+hIawMy3FrrtM0i0SdinC/B9a9Sz6MwYwrRDBKvCGIFcBqkgZ704QbB0o0DT5xTmJaGgGyFGm2"
    "SgVq02/TbI5wrIFMe66vzHf8xkwOk1YUYwDwkokK00S5tWgOIPEo4SYaZ/rL8bEDapaAYut8utnoeLCU1zqvmui6cszDViyqJfC70wUFyYjt35xueCdjMg"
    "HVedsryXxwONSBJSPKBE05WpfYISYYf/ueK3As8pdSk4QDIZ+63eot+aXIkk5uOz5CdieK75kBmjDUe9HUaZDqEK9kOwgjViKVb1Y0iEBVtBt7jDIZmdTX"
    "qth3qgNRhjy67cQS/se8kZAKr6bkCevxaMQXZrj8VGkaKmdEejopq52Ww1mNFNlBPea7qRLdN7UqYXoeOG+S0EUmdp3x3Ap1yFMf1VQJl9yLrKM4qRmgRM"
    "Fmz1l2XJDFudNnb0v4if3oKSryHoWxvO2As7oIPN6Pwkq2EoGk5Dmw5yaideapamUOhw9jr7bv9ROSNvApvE8CNq2zJQK8mK1+mMBe2+rUBrNAMLDsNsxV"
    "G3YN+bA7tt6kfZus7yviJ2y4I1qlQ5+UKvDzXDKZC3U/kKFRJNo398u9WR5OG3Gzyc+yGPf1c/c+Qm44WMrFUEVC3DrWgVQnCDnGx3G8t2d2yLi1sw2DGi"
    "3b5/CSYWcGQLeLflgJeBDcjzNHfA0TSAoWZK29dC/wNPUP9jfgvGZclFFANpKzFu3+0FqAWi6z4DtbARlhK3lcMkMt9qdSpRSysDJh4XopwpNvKtjCTX5L"
    "4C9SLDQac1xm+ncy4uR8Giv73V5I4dWk0knk5ZFoRz/mDSlt9tTVqMO6P9cx7hH6L/AyEZawMhfrWNNmFYi8aaV4ox7LZcTxyiV9gXWBAaJ3qZSLUjtWQH"
    "6GxE9KyGUVqq+ivddFDesllNGP8vG7qMeO43as8bN4dcu/ndusNNavIFs0EVdHjna2xWt3hZ4VwyqDG5rUa8leViS7CZXJYktKTpLtoSWiIlNF9blneGo5"
    "JmjVGtFUrZIxovgwmuEWKj26PLbXn7L7GD72GyEX3u0CRr2yLFaKaLN+6tOyXfcggVCmO8FaPagtOoRgy+abfRSwZ5U8945m82nvj+1nih5e0xFkrdTNJb"
    "wSC3cohFFgBLrmoHuP9Isbcbwqzz2WWjYc3sYKBM09W57/fchtswwO0NULQvO80ivwg6xZ1FjOVDtxZ6R/Sabqvptu1dHDTxzAz/LOKfntzU1IJhGvFgkP"
    "EkumRVTRB///0qzvvz5yg/MaEsS92ifrLFjgz5+Fb82q++V8l1cnJxOehk7Bw3Mrz/VHN2SsZ0nf0157bbkJMpzZ/PxJWyW0B3HPoN4vUKfEn9SVEFxtCO"
    "8T9Ll87NzLYqZOW8rRTTcS1uCatiaE3ZRhFZf9I4QrqRAyk0aATtwaSyuZHBd7Lpp6u+NBPnuNROzpik4mhaaTMaZvVGZXGk/wDxZfF2unKbbLlb3PB2JJ"
    "uPQzJqylakT+YcMMzMfdSO4F9xFaTqpF6z1/FifKGtfkv6vJCNwNNb6Z9C6UFLfc6inDWBmmqtNLhbhmL5svgMYLETdCe7XrosTJel26ekzWKrEwCQEdPt"
    "Gfx0AYM3+LvR0n4HvUu20wC0ELw93mLjrdSCubbbbbHGrVYxLo2zFPxrj1YMbshqPR3iOL0ARNMwoiquc9wHbcx1DgKnizpe4jrqm9b00Knp+x9Q/3gb1n"
    "eHwRhYL2fHaNpLUksSvtTbHMmY1bfV7u2mzd5YkaLIKPStXN5SejK6rrR84C+dHex+ERp1y4OjLWYqbj8VY6TBdm8lre4n/4ajxP879qbbt6LWhbKiAZ7q"
    "Mu6aLaxLmTXhWhW+xDosMMRYrMtukM4bul4sZNIMUMaev1iKh9m/PXajBh8frATnQYJxknip6dp9ONNTP3LN4WTnV5Uuyq5+N2dfz7XtcmM9DCT0W5xtJT"
    "sPkbtip8dSBV+2Rqas1i26baF9Ld6BTTFHHLJW+QL01djiFUEnOyS8pVygJQlLEuoFt47xmZkU3E0oBSDj1+ZA1I+beKqSNOdRS+g23RUt93ebteEEjHBS"
    "eFVMVOcaay+9uPHnK2tvf7r2zoVrX76w/saVjW9eht//74VfNdzG5pUvNi9/u/HN5WtffrXx16vXvv7a4SzAe/cuLnspmQC6HR8kzBVn461fczNYdd6doI"
    "tQk71QpdnC7tY/e2/97WfWLl7ZeOWTa1+9uPHm1bVvXoWa165+sPHM86rT60+9sP7ap/yVR2g1GvttDLKmx8/Nrr/44drF13faFC4eiI2TRlheGuHrf1j/"
    "n1c3v/s9tqbKU1Prf7yw/u6Ha098LsB1Fbp7du3y4wC0tZc+Wnv7k83vXtp873nRPt7ZwulT4OH8YNd+9/u1r17hcWV62LzyIffADQPsr33zHQBs/dIHay"
    "9c3Lx8GQC2+dizax/8tzUhQzPtREmKHV778kUugjV4Sl98tv7apbWvxQLDYm9cfXv9sffXPngBSl77+q3Np/609uwnADUoryDVmhSuxdgojvOvv4IW1//w"
    "9drXFxFrLv1x473LehbPP+OcOn3yzMmDJ49VVlrOtS8vOf+48LZoooqYU9UX/f5x4R0ocWHzWWxy86PHoO21iy9fv/CYnNayB/PqmIvOI4Bm159/au3yW1"
    "Dv+oW3rj/2WxgKoBajgRoNww4HMEQYPv3FqDrEeV55B370ekFrBCP459fPr/39cwFmQJe3fu3gJzEEMtRNAs+fjNptuZiwGuvPfAzrvfbmJwiDiy9d+/Z3"
    "sHTrn7y39vvndPdXXwQUWXviL2tfPo5b5OnXN9+D8peuX3hm/bn/1oWhmzCa9M/7i700ikUHPGCBMF98xkuIkJcda5g/81tY1LXnn1h76c/OnQhi1dZ+3J"
    "rX3/vf6++8D9Ncf/q1tZeuwBKrNjY+eW7tq4s8BhRZsGs9sUsbl55Z+/YJXBuC+uZ3T6198JbqF7D++uOfrD39JH9duwwdvASYhAh05VVutOvhwpnN4lze"
    "/7OY3Vu/WnvsbbNB3kYANSYp66/9fePqxxtXLykwpZNeByTd/DpABQtkTzy2eflLKMCDM/tQVbgz1RNXATht/PpzngagA+OjbgQGgbwXBLzWkp+OHQSQTo"
    "Gd7/964/LrMGl4DxDayTgAna7/+Q2uyKu2/saLsOPHDYgvtnUIzGIpvvgM4Lp+6X3ubu2jX63//m2gKJtXrsB7aFMRR2u7SawBITNkgqgW7e1PgGhtXHqF"
    "F/na359be+aFjY+uAt5d++rJDMEV1Obvn689+cL6X94rgKAdOt7u6amvrr/yZqZFs4l/fv07no9o/YO/bv7tQ57S+rMfrr387PXXL19//w3RExD6SRH23u"
    "pGMqNn11//nMmx3k7vfrjx9nNA6nnfCEJ89QXACt5p1758Ze2DXwMLW//bVdhMG89+vq5AyNYVZlVmv7TXrU5hx378HAPVQgoqufbsHza/+UbtJYEFjBcf"
    "vXbtyz9tXnlh7QncJNDU9TdfknBtdXyz2/yaYUvcA+EHLJ7GAAnwTIcb//3V9dc/s/pJoxQWL9cRov7rn29+/gQQCmyZ9pMY4+t/02IFEfr13/1t491LiP"
    "RU1+xx/cJVqzvmowDVaLKDsel0j/m+1j74eO3Ti9v2JTjDBOhwvrcygSJ6zzfHwO3AGNae/lwMg7QMGgSofbSqRPeRchAMUZYBZvbe8/lRXX/1u7WvPjJ3"
    "47Xv3rt29SrSDtmIwGHqHRqBKlbv4licUq2Yfa8/95uNq+9AZ86BU0edtStPXv/NhxmhwiRPqp4U7ggsqtY8Bg9vkn2hsJM8QdVyCzWCKKzA8sGvscd3Ht"
    "dLGaM1tBOsBKmg4KqHS39EfkIz5h6uv//yxotPqX42Pnkhw1smHu4BHgKvW/T9Vqa5zb99BFSY6O87APli+muMc+2JJ9YufM0IwOwZCMC1q6+pMlrQIouL"
    "iQZrV/4OEgUsOtAuBBHvLymMZFYfZ/L1fwM2ci2zx2tfPnvty+fWX3sK0BXQD0FnighaEqFwlNZ0QQjZvAwr82ReCLFmQ5+EJJABAFOcy4+L3nph0ut2Kb"
    "S1KQDq9SJZmUnL+jMXeJ/hkH/7wrVvDJb+4tX1F59Z//zp9ceuoNB2EdYXRay1J59Yu/z3AnibMxb7frFnd13MjK7+dv2dd3HP8RQsYmZzjIsvb7zyrtht"
    "vD/sRUb+julPWG7RGPUuAAj2NWzPQqTcHnnkrS+D7anWv3sF5gTDB+YHXDo/AwXCzSt/A3EA8UzWRagT5zNkdtUVw7CgL7UIrPptvgfazScIxd+/ndV63v"
    "1q470LrJYgLC8/DiL32pdfghLk7O1PO1Bp7dNvZed83WyyiSbTOMliqRDL3v4LM9fNK1fXLr4mxL08L7Q2qFWR6MqH61+99M+vnz548vTsP79+huEPg2Kh"
    "Fqt9fZFFK0tmnncNtS+j9VkrZoKgQNN7zFTUWA1CxkKaoSgsZVAx2cvfgWyiB0yDoftNy013Sevqy6CrixAB1QZT1QZl26gOW34/wAQ7sFvhw7Xv3lm79A"
    "YCCtjI/17c/PhpFtsREvKRRRYUOF74H6BJzPegZyTnqDIR47r6pqHuYmaz7nLsJTvpB1n+r5CvrF38I2jf3Nu2zeN9+xtoG9ANl48gsYMeEg66Xm1cu/qE"
    "aPgPT21c+hZWQSD9pTeoh7fWnvif669fwl3LYqaUugBWsN9AtNyqn5GL/pWYyQ5v8fkUZayBPIwWm5tm2gRzXH/+MTXyBoYi80cOaE7Xf/MuC4Wb3/527Q"
    "k0Olx/5TFQHBhSInpfdYgHJhhBttpQyIQw+e6p9Tcvww8yzDjcvrn2PHmloDLAUd393R/4PejCAv5SACCGgS2zscdhRuFgOpkO3sUGdf1ZIQVf/TBTF6PH"
    "KYsPDdVY0BeuffmV2r1cEeSfa9+8KjnB09ffemnj48c2/vQ6oBJ2Cy3/6hNUFT96DDCBNziPXEgaF/+EnMCAM9qBXn2aRtKUISLXLn4EQhlIzAoHWORZf/"
    "1jsVAv/IEMUk9yhwwDbhWV979/buKGnkHB7EEWpovqMHVZbP3KK/kBrD35Jqy1or8wEgF4oyNqkNRd3PgT0KTa0IQvZudMk69d/Quut+y5EC7UybPrr3yL"
    "I/rqdyTZ/02putwmo7bINzScWMUzjklNEyYQpLjVTduPYlQ8bF2a5CQKgafqbT71P2ufvuz8BDDpT2uXXt/4CwpGax+8xUoNAIyhhb9BDPrwG90kOhQqS5"
    "AwJzI9MwmEORw27SBYJPQ2r7wPNBjIIQwcJCa7cZR5gpStgbTTjGb1LpIGTN5OqPF/jAshN49m/xt/vQqyTIZ+CS5Fw2aAZMdgGE2tPSQkLmONx06eB6Fb"
    "V5uBN84XnykqQ7j+9ObHf4Q3O8M5tQvFS9rE66+ADvTG1hgm0UNGm2JJUenv45uTNUfj5mGSNF6k62+jRMrFTKUnz+AISEi5yPTeYEjI5/uDdPmU5FcZUM"
    "uSXG/jz88B0+DhYJxbylfVAAyGqSD5f/YDlkcarn8epepZecEb5vI16A2sjTXcYCX/9YkP7a8IAX6Ddh4qwICltE/VIeipMKK1797YvPwpiOZochBChJYq"
    "ch//+fW7DRdVG2CbY1gyGR91jeuPf7P26ZNAoNee/sP1NxHRtKBHfGXj1TeBNGmzELO4Jz43SCaoU+0gXikeLdu1aDzQFCw/5jITXixZAQl1bwvMi8tRRA"
    "vMqPLRrwCteGIgSwVhK1HC1Nw2kgjIgYBXjFECPaWOA7Tg+hufbT7/OJrQn/5c75fXnrp29XMc01dfoUwI2tnj33BJZc5XhbmYNJcq1JxrKAoh0aphojVa"
    "WoiY4ThYvSEYchXolQtbsDfUfCmGzWXxWnXGstf6809tfAX75jHkKZfxx6mjJ0gsuPwMKAyqSWHV+PJ92NDbdi4ltDkU0UDnB4oGihlb5hncktb8bv3KRe"
    "Sdr32q2CfgHbRuNs2CtBtGYq8mNuG0SCYdE7AIbFMCMjMyMeDUPoA7pC9yHxiSGg8AAB2//EC9JbnmwuZTbNxS8mBDnKQIUHrtFCpqIdHk0LCMW8qDIM5i"
    "bIwGHhi98gk9EdqzvYTf/uPCR3q3gD4FsivsljaQWWufaEpCm91rtYgMw7zf/72kWS1JtLCnFYpPwYPDRVDbm+RZAiWrwnwbzG+dbLehI5oXos7bf0GD9t"
    "svrD37HiwD6jCDYyBDQpEvPuMFVrantb/+Hg2qr38s1cznBW0hnG5gNNJlmgZLrXlOgUXupaXnKfIWxDHSuYjJHhFuBAwAL8MZ0cvQpgsJFNXIgdkQ0icM"
    "+yThH41g7YM/rX3wMRMBwDygA6hs0xA1v5WRO6Di5ndvCoXcmIbJ1jde+es/Lrxtco1/XHhn45V3159+CWEuywM8KHCtHgnoy4CWuLp0yLXxzNOwQAoiKF"
    "Z/8Otrf3+XCdTmlQ+5AMsr+Obbx2F5VEUhrNIwqLuWt+Ix/qipf/HZ+gvvrr1zkTQtWItLQhBWNiS2h7/0wsbHn5KiIY6QC0WBxohjgSw03b7WlRdAV0Zb"
    "jbEnhE3HprAA97Vnf0cbBfdFklVPLilrG4+9wbnJG2ufvoVyV24VkKSTldfZ5xy5C0/ZnCNHzt7tcEkhkcO0iS+sPf1pXrtlROYzFEY1wbHE6aAYBofoBw"
    "Hj46vAZOUzBT6kzcnvuTSGqRxRdE+MUkufBZmgYcAyYIEfcQlRnykPyBGf/nXj6p94IBkUb8bRakKoZACUgQVUhKXVoBOkg+rQUP+wTUIrPAr74CnQG3FT"
    "X7yCmpM0QgDWRKshrp+oA9B++0/XvnwO1XACGleGovyS2cr6q58yrVz7zfPwmxaABE2rSUYJxZIJENwKC5OyHNIUfGvX1MDjrwp4hISDQhfsUwdOHD628I"
    "t7yP+6if7XzaZ7XiPrCrpbL+GfPv5pAu4KPavbdI2gYppos1UKk1WSw0JVuBGAfEoLwi4Em1/9+drVb0y7h2CkYUThZKuS4RB01156GU+Xr/4aSQLtRPaa"
    "0HI96RmGd4Jo5iAZIMS5r2Cml7gY4vvXF9Yuvrx54QnlN8Jd4M4AekUnYnjcD4R+/cLHrC8jt4AR8SQluSUg6N3MH5nDyRBuhFz8AUnLxZc3rr6J0j9NW5"
    "1WU+U3rz/1vHbNkMfRWJ/PnqE+HzDr4zGQKtjHAJp7/8988sHsPQyjHmwNjFNUHXb90KQ6fMrPu4JGi94+XR4s+9nAfnj6daCWQq7SVnrYjSgzIAWmkkr8"
    "EScJ5DYAILYMP3K6m58+jvKkbk1oyNUC9xizPd4D5L15NNSUYOPj39jaGnw/Ea0qBYc+sCjOAcwMZFV0nWQLeP7iKkjWxluVlgG+4anUtyj3vf0VSwgNlZ"
    "FD0vFcEYIr0+XN794QMzNUOzYYouz1xV8VG+dRMOcxfSCck50OsCxn49IzZh+8Ihzxcwj0AFPF4o0t1P/+aphyWSGjk5hqgyVMbOOZb4FuASUBKg3z+PqV"
    "jQ++QlIjclFJq4XmgPyDGc/ruFnWf/cd7Gfhk0KCgHPgqEATCqVpZlXhHc0Mz8yuYgFQo6RIt8KkXivirIKbOVfYf4DkTZl4BSnHlb8rAKBN+ZVvx1oWjK"
    "Qs6gsKQG8DHr+V0QgBPiKUnJaQBZiYx1S1BCqYDmZEIpxdu/gRlHPkdxIxZZfj9TnYH1RbHAIz16T02MAvnkMEd1VaH2YE9FYUxNw6gA1fv7b57cv8ZHBj"
    "eisK7ox1c2FkRxj6sjoUcd2Q0j67/tolNBjQi7skC+D3kjOYKYOoVf4sh8CxfhUxpW+EC6t+B1XrLy+sPf0UfvzyS2GcwbuisNrPCIX3u8sgPKANS3lVZK"
    "y8bJUioyU3z2LS5mOvoDehRUvwGhaaWH61duVdPgZcf/yJtSf/V2CZVB0A+rDHAdPbBAceHeBNw8XLE0RnYFvRCzncV5+4/hbScuDOZqpykBW1fH5jxmmQ"
    "K9ZfuKyZIhFtYXW5+Cc2ScAcTFWOAYiJMG31E3gNoTPLKKJ5oz3VyQ6ap6OrVtEcLimNSmgOfKxFB2wsP4HWyrodqFaoQ/3uu/UX3mfLseAGAltM+eN3wD"
    "pp0wh5+JvfokGZdVTptmR4BHDwaN40L/7m+hvviqOcv/xFbNJvXgDukDCZYvcyCYovQTg0MFb4nv3lL8oevPbE40gF0WHDZLx0bMgx7WF85NbCT3pP8Fu5"
    "0zhlgMm4ANW/eznHWnh+wGyFaKKC6CN5pKNnI5K+crnK01VOCyADRTaY6tFg8BAanp76yqGsZ3KOKo8Ab2hZws+WEIzbaNAoEJ1jIkM+OYIc6BQD9M10JZ"
    "K6A2c54QV841vYZ2tPoJcft77+zntc5G6hW77y+eb/foG2hgh05GEx1zfppfG6S6mnLamBU7OzPmgkaDfPnwWF164u9OIeogtbHCXiWZE8wTMdbsYfIkKr"
    "J7sojXsdVMnovFtaAXE7bXFsuVWb9+IxbnbnKnOIMjzA7gdqsfb0m0I41QoT2VC2tubDqMhCgF9B5Aa1nm3VCIcnXxAWj6dfY6Zm2Dqg6ePAoEieQVgj4S"
    "J6gRVffFedg1wjmRtmhyraa58qtR09XoGOyjdZs5+75KcYLb2x+eIXeOgvlo+t1vSBDcl545AKNd7QAgA+87KvX7lINEqcsW3SUYwCIKo7StpCPyX2iVwJ"
    "zvsUWNunJiTtt88+cweqMPPrb1yFTQ6tijOeV/5389cvMzjMw1hFEkkd+m9tOmORgzqQDiOqS9GjGg2rLB0QmO+Br4SGmTNf0fHrnyPekT+3cOiiwV376i"
    "s2OSEXePpTYylwpx2XEhpizXt/xlNJ2nnMZ+JOwXdpm7v27XNrH/1K3QfwugFF0PUCvA2wtz8tm7gfDw8Nm5a6X8A/0IFEtoEmZXrA36hMfvA32crB2G/B"
    "MgUeYgAh2QtoBQfSL64uXGIbH3vewiTWfoO27I0/PMbHD6zD48EAz0KDoe11OqhaKzGGeAmAE5AeBB5d4AQdjLBfsPGW+AWShdcvM8T1N0GSyANBeCux+k"
    "1+n9AF2sz/ip6gQh8kecPcWuhS98GvWRNAu/43r/LGZm4FGxsmzipaTnI1lQB6TSIffjlpOiuoqwjkEPmkpZsohRLtQFfoAP4t1m4cWxpnyY5s1PJ8JWeK"
    "Jpv8ctNNgqUQmNaw6eOFR8GeuD02JOARFVoZMm4bytBgs3kWEUCW9YLUttnwF3X0zk4FvDWoO7YnCNUmUwz7fuVztV/YMIDsXUphiFJG/7aM22Ix6YvPlA"
    "FFOjt8KKQ6jX6G7bgbdXvdSeG1kD96ZcLA45N03vKHMgto/74iEKKthvFOn4k8i1Y3RXPZK+zrt/gwxzYqZG23F19ef+dDeYL4lrBHSasJjoJQIHMmjwbl"
    "z97Y/NvfDFhM+Of5BMI84rc7E/6UEq7btWh6eeXGLdEe+aDhU7Zx6bWNVz9Ufmp8wMYehdt196/00Vl79l2g2kXuOKp+fgSjEWuYILAo0TajZhqHvOxzJz"
    "SO34izP1QMrr6YlU7k8W5eo82e0JJtdLbpHtQ2z1nTmQ0PaLKubIfDxXiAhjInCB2MMO4Ie7PreGHLQb7irC77oY83HoPUCZKKc4IeEmAKThpBJd8RBtKK"
    "faa3RdvYLrxfDdJlZxD1YkfX2759kkFvtHGotHXLyn57NKQvKwDteOBEbW499ZpOFHbw+jvQGIIJw8NhQuZEscNuq46HRrYtOyt0Xjuz7A8wFPiAod4Dnt"
    "uhaqhS644qwBOoKEXqosNNpuGcmzKheUe9FNaPA2BVin3ZzuCsqOlFjKJNV1pJ2iFkdx0KoSCBmjjLwGOcMHJ8hjvGBXGSyEHe4nhQENEKL7ljrYpzssvg"
    "oVZ58wB8otBwZUuxst/FGa5UMmaNM8Z6UqnEEUeQGKmTF4SGXvKcbhz0vRRWJAhb0aqL/QhC7uBBCwbX1yPteNAzLqMAr7mCFcNv7UBIyRpo1QmPAJhRp4"
    "Ugwm6X4XdCayO6qDgHsQ1sD7cNIoIxSkIINWEcSMX0V9MrAf9yLykQY1gBD5vTI+GDo4pzDJvHrgjRbK+hM8tq0ZwWJkWIUq5Hw8W+Z/DXgEEhkcwYgACG"
    "c3fsw/Qw2DKFHKB5oaAhe93aS43mFNCyCRzW+/sMbCs19DHeageMGoB7gGOp0/FxyD9xgKtgElxMzu7M4ibzOs5qhIkIEBGbfppKCMJOrRS6r50RQ4K3zq"
    "rHw+zRtNXgmACKE2je76kBWy85l1TGea+JFeX2l4K+jz0AKViMfUJ8sYkItQB16OhRrTT6xyDZEfUJoz0TgGP91aQDBuzoEGfU9GlSuO+MJbbJpe7e7kLu"
    "hDMCawi2/LLinOUwgbh1HbJq3AASBgltR7mfcW2F80MxzqUGtkjbDsGXH3iZClsz8Gy01XxoPISk8lgFsQeomU+w86koTkHcQc2wuVPqt3ZkYwAVOrIJ2B"
    "FVEcso3diQISAN1S5sB+lfR7te5T3YDtOzI50Y8k5sR1cKC0hgyPcOXpZ25LdK1qHtbnpyMHztOZIjlFiR+VKXMs5h2JkDfMW8IYN3SBxaPpn0YKUs4CMP"
    "nHEoWgkuSxCLBRNIoJxCckOSAtG9kq+M81o7pV7iRhOVhQPAPdGqzdXyHmtjZY+G2zgAdIGYlEDJikNnbkC4EK8x5QrQkgjoSjcAqkDeEErGUBIMIpsnqm"
    "Fp2MVATWGXZXzU2BblNAfW7uVRwHscBhEuj5YByTHd1ao4R9soGTm8xNCyq7gDM3qgUUA8aAmUQGO5rWV7JixuPIjSVjvAIA/AlkNotk2RbNBpDaO/oOgR"
    "pIQUagyCb+5wBNp37W4pCIhXxNZhDPcagsiM3QAul09YiTnegFhXso5rJxDwkqJuTTdtInACGjRXQDqx0Q5D+YoGoN3Y8H26GinSkopyFdOPjegBgDhIMS"
    "9K3pPtfsmUbN4NAuKB7cVCaTY40O0i3KRnGz3CL8ur7SD9m/dqy5CWunJrO4D/GF5tTMda2q0NZzBdb0yrbU+7HjZdIrQMee5okwX8TtILwK2S8Xw7hqIl"
    "jCXuU2nxCYm24fvGSAYYIjYEi5M+il2OTHmCDIU/LUUgS4SG/9sJwWdWox5U4OlVtPPbAU1NEVJCTgxZ+Kw4hyVJYzyHbY94qGdI67uKKZVMMsdAzi3GON"
    "835o3YO2otUeTQB7Gf5PAqedc3U2Lz7HkoGQGZIbHGf1x4O8N30LtkBdSfinJ9swbSjqMVaJY+YbYMnyTBs4loT7xxcNO6OGqSepjVib1ri+Es2SmvN6sv"
    "+RZJk8SugNSRZRL1HEobRCRarjloa3JlDQlCOr2tNt0zRhBH0+ntGHtNsKxu8TdYLqcVmT5vdCwqSH6OcfDpF9o0nYGfGlIZObbR1ABfel1cSHR6m5G6Cz"
    "ISZESkYxr9kx7ie33iHDhVPLavaD6nOsC2tXGBk6/lj8v5PSEvDSbv7HYw6g4otBXt2wI/NxgcaYd5VFY+bobg+B+JQ+cMWzi5HSUISCrN7JnmTa4Wlax/"
    "GxcnQc6uQgDHrmV54A3nAG6SdJLqIxSNpWDJaw7gbSXj62bKvNi0/kac2/R4OyR+5X3eDhnPEo6Egoe3cHk7fIJc3g6hy9uhpntSo+pBdHQ7g38OaW+34a"
    "jY2+2geml4vAm/B+nyNhsshSz2eIlhMpnlH4bP2xnJlZaFdgVbCm0jBHafs80B7tFJKsnfgKNCa0EztUOSnuX6NsuvpS0FG58h8g2L6HeiLnpDITWir6KH"
    "f1x4M7H834AeQMEUcYP835DfK8e2iu0Bd1D9zvq/qWymmP6E849qu4QUR+JeKNFd+r2d4n+J6quKKAEIxVSo4ygVYdhwlgaK3d4O8GvELj6Ny3i9ndHmJo"
    "qmnLAljMtWlNcbG1pEOWlooQpIbbj0DMEalcpOh1W+dDmOekvL1nwrhpna7Fyqfzw0Why7+UrGEe5MjIKxktdoE+CIpSscanWoIxV7wcmEjInwggNBRDEB"
    "ywUOCTctWscUGww3OEnZc2UMP7gTkcG9iYpgf2QfVMZH2NGOVOM5UZBnteckvcVllGvYI64yxv8NMRtEQSWPKu83+kdRNPSTAJoVSye4Q/DXcoE7gIMIW5"
    "PIUZeRkId6DqzgAvB5aUBEVxQTmNmBo5VCNzjaQyKHDcDA9IQzYWigqfCEO43/aKX+bvrXdISbtWQ4eWB0kO2tkt8xMKR6fy+LdSJXt/aDE++JEqGe64UD"
    "YohVoWdKa1qRO9yJSAy+UVViK7MmIaOKr9oxDhmG+BL7wmni3jGKsHaIQ2nI9IbD3KVZXzh8Z3nCYe7VrB8cvst4wW3D1sd5wYlEqXk3OPGB9vOiwThyDn"
    "GyYMYjjl9L2srucAeAvgRoh+h0Ksq5bBa0ZpbMSJxFIXYFM6i28jZjIPtGYHxtA2OzvGEPYqUYySwS34jC+lWkg9z9KMmhFIiPyjeOkC7jGnc3/RVucby7"
    "5Kjv5n9sf7jVsf5wO7V3E6ckqqLk820s2uwQZ7UvhOA4Aom847dT6sJqVBrEBrnWiyzFtlucZVIqNPzohcFaLHiF/vlUiN3wttvxMEEKnwwUOcad5jeaDC"
    "sMEWUrli/c/XxC7TrUsEBF6QYnPmoogIBAZAPRWeGrWYpl4JjOMM4hjhhecQco4AeNjc/KZ+Fv1iEO3411hztNL7JTw0VDiQKZjOUNd1D+NLzhZvlHnrRm"
    "fOGIRPE7Bw3e5AYXoWnA9oEzyxmfTc911Yrh/IY/il3fDOgZJ1i2/9ss/Cbbnv4k/N7oSxt/275vNq/X5NF4Kd3eTqk37PWGa2P4vN2FuujZ08cMfzcycC"
    "lnt3sLEBsPI/RZn+apsHtchw9Qc4eOlp/b2aQH8x0Qk2JDnd79qO86Rb3KposPNZXP2wFp8DhXOPJjPtncSDjHJDXY0lKEUkUvkRqM6fy2s1MBF6gGggAk"
    "cLSPgADu8ukHrjjOzCfq4ldM7zdsWlpiDHO+MtKb1htSF2jifOxoGVjUXkVxW+r52g/uCJqOeVkNJzhhUzY70v5vxxWf1/5vJ4G3gYjrURRkCUgFQyAyFj"
    "ZUsr5vRaewdF6q5ivJJp1NJsYRLbbPJ0ZS6EvYosLnrXL2smsSQOlkWVkMVW8Vy9HtZPYoWAIUTRqCbKMsyvnsWfREKKerUXyuknFvOxL0+ViUrC4V27dN"
    "r5dYH1dJw2O92yqmb5tttFr1m9qgcxRZzFIQsuVTe7pFsXR0q+T923j5UNdlIxEKcmjWxeNFJH1sqlfDlacUbF9vghq6WjH92o62Db2WY0G5iBNZ17YDeM"
    "61jKzEdm47EdGBASCbn/VtO4lMWUrwzCNgbLBA3A1vHcxq65BRvuWlHnUB25pZK+4XFFpaepMy64FtWsmLoGzj4B/F/mxH5RRhFZu9VCoTYaQUPSk+Q0lE"
    "FUzIwd8cUmLQ5qs/GZK1/Cws1rMeSrI52zRZ8GeL3Nyk6YAQgdkJO7rJD5Iepl7T5NuOcG2zfdxMUYDtWrwBeC+yG4Ll4XYm85FtjKzFiMydnthfuF5mz2"
    "7uCJQ93JQdBoqL0xLpTEGHK1t6t5mWKuErA4vEYwMNFgO8iqckK36iDpuH2QybPyVBhgFlz5xRI0uIrOYMBfoAAAk528qrfB5CyQtCApe0kEQkP3LAVeuw"
    "PiI3n1SAslLs0mb1V2CZED1u3bDl2Wa3GPlSW+atLklw1AkWtSsRgYQDPSaSSQTp1p3+YL8dOrGMlmKvuzwo8s/J9znOo81QGdVZ79E00VI/nZ+kCaE0yg"
    "fimJfPADJnaFn91DrCBc2WDPAzq6XyTN8D1ahZWwSVJBne7M/cnM7cHM7cHM/cHNR2Tc+AEgpieA/115JfHmI3lZv9mu/6mMoe+W0cAdLEJfxSHiGTZ+m4"
    "VB7GftqLGV8rNwcjdE86FCTK4FeSzWFHIy8ZhIukU2I/Qbvk76rV+HssC8bQr64yA/t3CCCYG57CHE/VdORa+aJCAPR8zcMt74BgCsoHjLnTKc3JB2A1Ua"
    "fvl8oV3EBk2i2FaNXdPSiX3a1KtbFUpwmlDjRhuPPlmcyAeeoz/JgCee5HsC2m9uwp9UoChtAwMojTUZS6c0nbrVQq4XzZlVXoKFWWLcv3YS0eLXrp4vIQ"
    "ab7oDVqV8OFuyhpKUyPdHVlGz3bRPapUHo24f4S2tVDpnj2ir7p4UZElS2oY5ersaDTDa9buhXzmT7CQjeH4Go8sN+olewWKwHkewTkAcJYr+rb59tVOYr"
    "XDRrXDJ0aH2/AuXhaI/VCz1kAbXcM93qxN3+7f6p4oQHWAI2L73PzMzR7i1c0R/U3o7+LMzR17F4CSZ+wDuV7pFjtCMI3slojqEtAVOtOpiHJVXkWqytwl"
    "WzOuKPtoBf0fSqUhknfYlSHb+NJRmQWIhjDZwaICeu6aLotWyYCYbTahj2wnTeAjbC5YRzVIhCTocW4qXnl79iDO82hnuCWyruYGycZW1RA+1etz88LWKp"
    "DVOnaWTRjv2PSa1odBq/pQk7xHqg2WYSdRVPfSoIlHbqx6koVWqZ7+SAKVyNBBgwa1osUengLg6h3uw49jAVDrEBaw0Q+SgM/HmOU1xGq31T6Qe0Xu6pBX"
    "slxE7FRHTJxvtK9OvaL2X0cAfdTj3ezzWsmFkYQnJDpNI0LaJNBMj1l8K0OhFo4VuNaePbugnH6iooguJbPUo4+WJIWZA+KHfYei7wio0S6zJL9eVIgC27"
    "OGHXt42NcOOiDoA/rCmvqEs1DuoWZZTMCrAYR9iXi7NBldbZdiAQuvrHgHjhJZh8DmRx/dpXFXjMemzLDFp9wxBHKGsZ/JkNjlpbKuOC0qLtYOQflKGK1q"
    "8mgAUAHKL4/raYRLIWmKvcx+ZRWpPdE7mjt/QB4pC+FvhgD9FIjAw8augKGWZzS3CBUWKKaRipaiLaABg2zX6PCTwaLnPCnaWazXp8p3Hm/OKDzXKD2Lq4"
    "3UiF7BJgU08y3kynOTU01FgZY6UdPrnOHSi2SHrldwh+FWB3JkfA+9frDkwQSByiiDY4LseVf66KO+4sSPPno3ciuBDkDoQXAsUW8oTx5tloVwMSREBVlC"
    "IkIFwBIPSkOiMoCygu4B/sP0gOCtdEG6YhY9ko2P1KTuzrHIBo+qoTy48UUFGG6C7o2lRkV/KIuic9Xq9DwU2/tf0/t+/MvKXsqIjFiALO9o0z2mT6qPNm"
    "tz0HTURQ13UtgSGi73Jp8ph0+SNDDDTnYVTsOAa8ORjVa4NPUjzapfoaDnx5N6ffr2qSk3rJ3tyi2NCixZGPCY2dr8eYksrKx43VJY2/9IsxS6yGDLCq5A"
    "KkB78GBb4PHo6tH2gSZ5UiKbH2UGC9V9d8jlq6mLXi4sBvLwg4Kuzzapb24oEOjtkfR19vQxoJCCgwBgFMbVAterYOO12RRt0iXAxjm/ErTm63X+wMQjqk"
    "Ed0JIqwvRe2vvLvbv3uo1G2U1qNI1ZGmpF5BwoxXLWQ2FQ9RUDi1A+5OHfhbOM3LRuNuGFg9Jc6ibz5WpSriwqonFvs0yODnPefC2QMA0oUS5QXXHs6Ctp"
    "AResUa7Xx5cQvnBQxsuCnwaWuiFDG6k88mhqls5gQd2qleL6mV71aFIupW5DHPCVXa8mVy10F03DESwUuWiBCFBthNEkkS7SdP049uNTpAHSF/mqMXIj0g"
    "wisdptH2ERuEMEINRsBTFw5GpjxQt7XqcxKovdKvdxHs9KRQ3h2KljDAiOGWwraFOqV1jTKplrIFH/5wgfiVlpmTFlhLBKaveITh6JSqejUgRAdO9v6l0Q"
    "VXghAJi3TU3v2XN/JWqXknL9HqQn1agSnavLpeI1lMZVgPf5XvU4wBtk0eq9TU2KYDSCiLlym6IKFUrypNoTKy5bBLENmEqCPi54rof6KvvSCz97Sh7ura"
    "ClgtzMdg9hB+IhS0LmK6XME0FRSnePvFVBc31kGcPyXFm7+EeqSaGZ336Go5//8+unVbQ5cfXrGRW7nK975qOx62vmI9xDoN4MF3muIw2Me5qaot/4/Hl2"
    "qJ970k1ZGhhwOhxlQAR+0kM1417y8Ghc1CqeuaB1NzGc7Vw2tAkTgGgbL01++uTaE5/LiEBfmZEAME5w5nowzBrZxNkm4Jd7pOne23Qf1vziLKD7EfjvbA"
    "R/jqF+NduDPyfxzwlQCdxH8M+RLhZh1iKZk9sAZlSZgv9PN+ah7dpt0z+97dap26AP1rzubdYUSL1mQodxCqREo35W6IyFhIh8UGfZT4Scsh5sjnKs6sGm"
    "0mfEZgLmBfuy3fHS40DjS3mqmkrHi1CuacyLECC9I5YuhgraSnVuKG0xVZRXBROF1QXSP2J39irTPNZBQEBC+UR1RvgXGkQUUZGNmcNs96PRPPPzB/TiPA"
    "zTQTj9ohBOwj6LJe8rgM59NnEmEhlbJFJSpgYeDuztT+/1eulyshfbxfNHkF+H6DMQocfVydkzfFWB3IQmRB5ZSqs9Acvb7QJdJjlt70MwLUBtJI7Vn82e"
    "PAGEDHlm0AYZyl/xAmLU4igAeHXZoNDkWNdwBWcoYpi7gbsJ+s0SNOYJxnkcKDUMe2IDhAI8UQgXfduLyjozJ5eYNDIc5dgyeBD9bmjbqdMUcq5llwBxlC"
    "0syuI9ZfNKzAt1mB2hTC6a5JYyYrovJZK4gmAqYhooucZA3kFYBtiCaBogO20+BAAC9An27GnwYTlajnWZCr2EkgzsRlkxfvowYwFK5cYZCyZ110j6CtKB"
    "5iSunuXdrY50SvecOXMKKHQs2NaonIFmE3iFZfb2UvOIlVpjlpDweXYFGTXuh91N1z+vtsRDaK1r1vb5twl7pktvkGuTJai1ICxB6Xm2+zj++RSFa+dBn6"
    "hRsCidFwM/qQ2lg+Zw5CZoOElPYW7noZcCHIF7ocMYvaacz4DWtM+hcMdDRwqQQTqIubumRq7UAKtDyjV/VxR1fC9klzGkBmab+G6yF+NpC7Jiu4prtkqw"
    "MOuCcmE67NkfSDrPvZVEbBZlqexHkL5A3zkscqZlvo5mBMgSsrDWkvbMzT7Jyk1WusszwnLZ5mf3vha8CunViSa/IrpE9rvtLXwPIAf6GVn4smwAKDua7r"
    "Dlc03RuWmmKw+THiyr1KXlcii9HQGtHuxZ11Y9NoSlpPpmzKNsuqACMrVcvoz8MiIfVWXphsqIUnhsUto1VR6xO2rx52kkbCRLStuAbFQJmaDySZcVNkui"
    "wipLoc6K1Uj3DcvWljcSM8Km541JJ8qGk690I+ad3WN6FwpXCKXjNwwNuGINRmgHzJb08ASbUgr1Vsvvny8htysLqwsTNa4WSrsKqYsjZWc7KE5z5fpXCr"
    "7wmmeNMGxKU6cSQaKMhMpUElaEvW1IeogwUkaGdVNtRTJvKhpgoaAiAcJ+5bItjB/pt25mpA4ECDXk69JsWxsc2Vxb1iXpissSLGppmNnOBciufNIlPCmb"
    "PY9FUUCmcykbWECkEYSF7Tf0W1AmvU5y5LjPpMUxrtD5jjQxIdHs4UXysjyLsE3OvpAVoHE2PRkbV/0EGkwfC3aQCVB6hdYHPcKs6dppNigtsePcmYhbjF"
    "0PlHySbrwg9OMJh3iI9YbSSHe8pt+poSQoNs/IwcnBm+xcR/tFHw6wR9DhhH1JD9UVcwYpddlL2LcrdoNEuAjJVRdXbIMEjxyrChpuFJ6JlpY60CL8JECg"
    "UDUyOlVl63JRBPA1FJG4VmcLK+ml5GO+erNxZ1fAiROASRjhUoucYE4MnKw24XWAzU7sRzDROd1Z7as5unNvd39D93nnXrEEDK4GktubgwydFZj76KPSKF"
    "iJ4mApCKmwx8g0lJvNF9RQmpX27AFZFwnpKS9OkGIpkkby+umj5boyAuW/kV3HOKe5OcqMzWKy9friApp5xZmKJtH2oPK4oDCgAGtzG1dQuuqwp2hLkNuW"
    "9XqjQWqwvcFBEyna9yOWbHr69EZjsvCnT6oZQuRmaKM405KlxLO6EKARmp5dj5b9/+vr+loQhIH4e18jEIWlHyDEh5CIIEJ96UnLzRaYRDoSou/e3W4Krj"
    "+v28mxeXe/2+9u2mIyNSwIDVNE/jgAEdzUs4Wx2BEPqb9Gk9smhUZkqQBcJHWZuR0EStQ1jcmRRbA3hpYeq0aQ++QSFStY3jUmL299ePVuMfk5MbK0lhAX"
    "2Nhsy7Gu99hXZrsVx3sp/UtT1oqL1npwYbopwsJznH/ouQebY4/cG8ZwRwWAfKKNzVB6mEbRfcBn1yPfsAJdAzaYFbC6smcSAs+4oZIZU78kUryaQTL8Q0"
    "aXBWjyrLvTKMGjb39oz2FSj6dxlm126zTfxofXchYEc1OlhHP9DawGvDScbJJ/Ug2vBRyrkN59A9oX98tB+gQA"
)
