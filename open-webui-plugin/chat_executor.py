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
    "H4sIAAAAAAACA+y92XbbSLYo+NznKyjbSwWYIWrwUFmgYRxZtiud6SktOzOrZJUAkSEJKSrABEDJShJn9df0a3/Afei1uv+kf6B/offeMYOgLJ+T9z6dVV"
    "kWEfOw59ix4zIrezx+d/wbH9WDMT/JBX9fFlNe1tesjgPOaibC+GkA/5/nJ4EI67OyuOqJg63DYV1ez0tez0rR4+vrQR3zgMdbYcjqZpTVo7OAh3NVPD7g"
    "h4w3DRNxIFucT3jdK+N5MzwpyuAShpH3ctGrQx6ULGfzU15H9UEOtcTsgpfZ8YRHa1tNOFQ9isUCS+5fXxwXk0Fd7NdlLk4/ZqdsfplNZjxK3xTj2YSnTc"
    "jKhmGbGStYxUZswmZszE7iOghoXmV8OimOs8nHs7xieVwO9s+ycXH1oShqmJb8vN7b34/j+LLIx72txcImDkRW55dcVgnX11P4O635eL++nkAq53WVwrye"
    "FyOYhqgH07Koi/p6CiuWlnw6yUYc86ElW8MWYlksZxiErIg37/f+/ejo/acPL46Oevc3e4Jf9X7h2fmbbMqqeDTJqmo+KkRVl7NRDasqdw/3rYapDY7uja"
    "rqA69mk/pevLbFxFocZ2pDX5QlVLgDw5AFennVE0XdM83hBgx6nyreS2eiyk44FE17RdlLodEUtq6qeTYe3AmH1BckfuRfACQYfdZx3cCO9iozxyAkCOAx"
    "5RcAbLLgEEabr69zs9iynIjrNZ2yvl4PJlyc1mdQaHsoYJN4XAyg/aAG6LNVIUPOvIh5jIvlrXI4UOu/fy1GgTvqkEGbxaDCBhkPw0ZDeaPhDEav0tx6AN"
    "8j6OkpdlUFuH/FCcwwTiuqlCY84v00ZXJ0LAvZBFFsMBjUGiNEzJ25JRzwLKphoOPZiAeIOqyEonUfZkwIubYF5bi3taEerR4WLqkzGMCnY16mptjQhYD0"
    "Z0Se3hRAiY97ddH7CzTyl97JTIzqvBC9i1lV9455L2tnlNR51Ev7MEUJKH8xgPIXbAnbBJgSG5O8BoSe9AhPK9Y7ntW9OjvnvVFWcizJRTUrcRCnvFfx0a"
    "zM6+tBGjYh0J8+Pyj720AWYGUsMaAFFwzwJWzYjOiWolh5yAfLKBnXg4tsiovICXQzMcLl8eADd2tgATYc8glMCqkVbVQPytcSOOt4rNF7VPKs5i8mHL+C"
    "lKqnIVEVmPbbAvoZ5h4kA5Tt1gAfsAo8SAWWSFkORHRQw97tFaKGlmKhN5PBdKZTLsZ7Z/lkDAAPQDeO8wSnEt08H4IZOd40HXoTIVj5AOSyCuu+7Uyv7w"
    "j7CYGeR7wBDJuyC3bGThmHZeZMcFZylsPac3bECs4qzkacTTibcUNjT4CAzfMqmjKfyUQXDPD23ZXQCc95NSrzKZCv6KyV9Ta74FV02kqV9LGKYDCQ8V5T"
    "zncnUc0bxdlgjC6NL5EaDICsAc0af4TCQPZ5XPKk5AN+MYU2aQgRoGpGRWFTR0jl1b6+LybXJ/lksj+bTouyZkca4DhMP57Xhd1QTJ9XVzmyQ/g1ygCEnh"
    "XFhGcCdosnOY/EbDIZHkMX50PKlkOO6PduWWbXWDCOsRiA5A/7794OJD3JT65hSyxxYidlcdHqWtGU4YohQNaabNodwVuiEJgZq37xn0gmQ5c3jxbFAhHT"
    "OKdZWXEcI8kDkIrtNHrEAkC34nrt1qb0A0Annmd6EsDyGe5mJMkuA3Z0CZsOgysQ6k4m2PfaNptV/Dk/yZACwddZVu2dZeKUj6MKlkXJCBe8zsZZnSWJ5q"
    "mpTgIMhV0GBNVA9caWvYnpTrjkuj3AFUDJqvf9xzevFZDMAQvrfNTLxuNXIq/zbJL/Qas3V8z4RQ44IfnOBPo5OAwH01mFUlOjqiLHLI4rXl7ysdnXqsV7"
    "AJuoaWhMN3y2vn6ATEV/Ds75NVQ71O1KIqXnissej7iUEwZYhKS5gdmEeG3btp3rfoyMMoDldvARxk98VwuVsjPkzIOrEknXGGQP1QZX+CSr5rwinktgsF"
    "YPRLE7GvGqKkoNx0YWKqW0IBG+RTegvoAWhqVDZi8Cf8zAKUqgnHadO5sh6Ql6JmG0BFito7yJz5baCpMEi/gbc1AfInjXesfhOwYJWJFU22SgsDSLy2Qw"
    "yiYTaj4c5s4XLgh1WvLfgWXWn6bjjDA8gxE2iBUn+elMC8ktkbljlu+myLMrHJoLSsvbcUrjT5IR161IEDAyZWvvj4J0qZE0DJWsMVQSH1dT5C7wAv45G6"
    "bwIkY4hpzDVQBDYt0bZOXLeQaPbC83jFsXGjvj1aVNHorNS5iw3NbUm7wr6NocQDqc3CmsL0qAHOnk4bAlXkjp0kdXEHMOxGHY2FYPWhTuEAeuCbsWUTqo"
    "m9pemqZZ+1AN4QDQ6NAOYhWqAvwZOtNJK2FzhrbJmprsbNAI+qq5GRGCoXClJUPRsHNYCNW5aotknSr2tkymyW0kaWwZLFQRrlfqgNaPmNkgr+gvZOrh4Z"
    "z2ceqDk0lWB9ubW6hIAFcCTheGZgM5biCoywMQgs/ykzoYYxsNyZDcEwCJ6FOuFrdqB9lmLh93iLIqu7aNLDqRrUVKyheOyiGiLj0EFObXxRUv9zIcdSSr"
    "N67uCFLLDDbG4SpTNWaZkFeSCL0HvgdtAo8wyCAzxiYJ6l4QKJrPyyBs5B/DDPdpYQEaLnIUGUDHoY0VSMWoQeyEm9Hsvl4FbKaTo6CTaKpEZ67AfgewbS"
    "8yNFmAECepU9gA50bxuywmE8m4tRr94t0KuWAftUqoFnDTtRjzEi0JbSjOK2hbAIPkY9B2B2dFVZuEZBCgWHdRXHJ/ALb/wRhgvibZSk5VEZmVixIvzXoJ"
    "AVvER0kNYReNE8jjucJCIkFAkZgcU09/A32vAL2eGnJOQITSIBG0D2ZtfFtAZawvSUIJAPOwNdLCEixNwxZXXM2gEaHOillLnAeug0AvV30PuO1xNjrXQG"
    "n3DnbbIcTuuFkHlAZGvJE75YLW8j4DSfBrwzY347xaOawVjT53qsh2DalQsrBpSAk2GpN+lFQc2v3o0ZqvwotiH1oYc8sqwiWIt7iCGNkrxECJ7rKvPA7E"
    "wEj2ycDRn4wpJylAUbKFQrcQmkUGSOWU7YnoDWikSndRm4nYZKuUYSSBzdW+S9K7PZLVNGqFVq4LTF9InmS5adnBsy4grdSALgYd0liJdgJNre1cgW5rK0"
    "uazD0dL3KKNe4HAIhbzltGp5izXuVQCqG5XxMNYM7aHpSHcabQEqr9ltCkS5AQs6WFa8uqZLxCppCTGGaZoJZ/2yuLK0n8rQQCkktJhwOZEYCP2aBTnGVr"
    "AcCS1f+SpOJhkMPuLRZiYLXE9XUDg+vrAChxa0aow6xpwmcXI7OAbYVEKransKqhAXdxSIcI7pvu3iOiyrpzR4cVRrctmVKaQPNgWTgXMK7ADjZZRfBDHL"
    "hUxUxpJbHh/sktpNVc24KNyBeLzO7HYhEYNqva0UmWvcOCYqKuYxmz0eGwbbl7Lg5wZ0i/f52PAh2rrgWJQu81CVySPbboLCK7yvK6ZxbZHkIoqQJ2HDVS"
    "5JkuuxmdcTwo0OKB5h4AnwjH6+uyWc7Wuvpu2tU9hQqgEwj1hc5rWt9kwO1q1dE/1lrLblWY2/Mn5LvhvEsIpxwFCnE9bIt67jrdLDogQitubxSIWioQUq"
    "6eazjmTSwUywCVeEjgxxcLH+AQX0vnvEXhWK1N54LUdzk6FDNjU50gwUgSxWwyVqsNKjRP5Mpd5ZOJTb2Jq8pSxE9luZmupvgH1HsTKPsWavLSls5d2fcN"
    "bkPDDRbsvkBrqjMG5PiUzG9m8QoCnNG42Bgsid9KUj/JS1MXEcqdyFgJkG+sdPE1yXpZ8KeTHdneXnExJbnUxwMo8KmV33SkeXUIhb0dNNaKta1mZpIMLV"
    "lfN2T1d3fxdOJHJQ4i1Qvd3WnsWsyb1mrNm4ZNeEvBPDjEtCXBM55fFGMepYAUIsVqB93mkMOVCyyrOJaI1UUzhMr5B98wHU14E7Jg2WL9M6inOETXzpju"
    "DLYHO3isAlqrPsYZK7sxUp59ToR/bcnCl5bZVRp6J4dpLi5h0ONezWE3YfF6Utesehnqz6khq6eOMFJHp1wRLTScIlqYgZwokSFGSx3RPKj3RR9a1UMpOF"
    "oakaAQtjeJ6E+RDEBSYVn8BVHVaMeQNclBUi45rc09PSY0tVnqhqeiKHAkiAyAhwGaPzPbUa5+RCCT4G5kKHfkWPgjmR7LEEXi1rjiPArU0GgLUJACYTP3"
    "TF4xTZqa2sfZD+QJGRSjRusGj8mnnF1wdoanHeyIs0t2ydk1/MeOOfvC2T5ne5xdcfaRsxecPefsHWfnnO1y9htnbzg7Zm+hINtn7zl7ydkrzl5z9oGzPz"
    "h7xtnPnH3P2SfOfuHs75z9yNnvnP1gz3Gm3kHKBZ5MPMXRxNPWgQrs8xlPzvT+vi8m+QggB9Z/46y+mKRsbjeezq0abYaAWcUpbtS9lF3GWOPevfmbrD4b"
    "lJkYFxcBCv8v8y+An38LBxW0y4OdsMHSUDFJ+5ewHnH65N78kjdPU3ZtTudgiWKcxbUaFFAeeUyXhrB0NBV14AEcR8nha3FakCE7BQJu04xEDgsee6YiWH"
    "5sSSGPrgIAqYx0dPgJYHboyvWwYXF60Pvf/u3zyefyMIXNizefBEkUrG1sLD5vHvwr2/hjd+Ofh+Ei+LyZHKivg389/Vwd3peJ98Jw8xS2PN7c2HgKv57D"
    "L/z7jscf+OmLL9Mgfbq4N7/iDbZ78K/Pn6s7f3kabx72w4CS78fyD2Qf/Kv3uf4scDB3/vI5ffI0PlwEdxZ/CRdhuLgXpiw9hSU7hx7+Aj3swt878Pc3+P"
    "svqC0t6Auyti3wEDOD1V7UeT3h4b3NHIAQFwiY+WAwIOeSOeElws29iDNFOCJg9gT+kQCadhy/4QHg4VuOP3ZCaCR4ALumjgSQ3kvgEoUU/WF8+x2ZQPYF"
    "jv09v/Fg5yWPNZB8LDn/JZuc8zK4Zts7fwsBZcwBs39kv7ENiA/MIQdygeRqJ0mfVJenT9MIvx7A1wWAMXymKSvij9wYXOoYJNgnoEr0++bIDoQj6a0SQ7"
    "MzKICFh7MnQnUGBKMYTLKqfgXi3pd4xkZxMeBf+CgQIRtp4+8wnMVOMeg2ho6T0cE2wF+cAnilSRG/4JFKUURrdLDjfT04dAlVEb/jYRT8BigPCl6AhUNS"
    "0TSgPdlM+5hKcIKeK1i+iJ/zCPt/h/1vUf9P0wRay5MEqBVONGyNA9J2omDiTmEDG1ZrgF4vUB46wCHaau9wPpSQ3kmTXR6dU/9xvAuSJv495wkOitJeqL"
    "TnmPaRRzQ9pql8SJxmHMuBr6/DvvS3D/GYrKyrX/Ia+Ojm0zRM0h5u6zDrx2qJRf+aR5On8VYSlJLhAiEXil5tsUnYP+J9/Q1fl/1xGAn4A9ONYdrAHcf6"
    "cPeA2HLWD9Dyv1ikTxLosh9oGNv0gWzTQBlyosMGCLw+pvTcg+YW0xwEFA1TZopc6gNTnCkaxaWWvgWrvcXQg8IA/Si2BdnBhM0O41dklQnNCQqfxLzlHD"
    "GBfgDRBqNZCapM/RZkp1iVRXaMbg/A/mGGoGnizDwjoS0j5Vvyhhhy7dJDG0NHRyPMwLYrEC4QgwBMoVMBZAlTQZRWqLK+PlIzelINSeLIBwJK4KqgL45K"
    "cu0BaB317P05Sromm/wVoAjpRng8TKM60kcJdTw7KPr9Q5ikXw8Yx6CawoYElyhJbAYHg+TfD8MkGNwPNyWK1+FwJIFqTsfj2yxH3IgyJqDTqETc07srGO"
    "42pEmUH6TJz9x8JWnyvf369zT5xKNnKETmSyYzrk8vXOC/RMT3hvJYD2VFIwQTmnTkgzo7xXUyp2S56/Zil6F2iCwBFeiZc6+sEjd8/w1r0gYCKp7UQwEU"
    "NlceNIRNIBOgOuWBBPMmtKMm1O/DlIZO5VpVbhq5MG2Q+U6BDB61IW3iYWe72CrWVwsA85NwimtBp3RU7N1JcMl4f5vgFcr4bf3VWXTejy/NWjVN1u83/s"
    "G/RkDHqHnddlzSYrwV3AWMQ/AS5TWQydF34wPv9jm0quTPyA31x1vv/AgSnmvvQPj9RjkIAg1RtGBJHdx9M7C5VBjSPnUVw/Rmpg705nwSzRWtiOqGEZUC"
    "KmdMBs8BxwIQ0GgFQBjbH4GakyTX4SC/QPceGkzN1oAVtKhVqbQQH3gsiSQvWdrMyrBPSVoQHiq5sYoYDCsysxJFr0mv+IMHOWAQtryfH0/Q/YV8AYCVmb"
    "Lbqmw1oMXPWTVAAsAq5SJULVd5TJqGFHbQMirzrf3uZwlXdUgT6PeLwwZNg1Uih0t8vjVhwCnt09NaoWtWNlN7srrVOmLSXYbuIS/oSWrwvhK1+4pwLpSK"
    "FH6RnwcjhzVVQ8P9Dk4IAR/UGsP7bgAZ0vU+GcP23mWz5EeLXFG6qOI67pj1+j7eXw3iuw6IP4trB9zlsdmgUKaDkpmu0Q/EOR1MkrWtZdRwWCF242CGYw"
    "x7Yw6UneUFSHfZ2jZ5z9ZOA3goJn11s3IFJu5SAaCC3dnPGrU/cijhnKNmKyENd+wL8oEEu99fLLjWuPA7TRNjev4eBr1vrWYfrDUT1zyM8ADBJMC84POL"
    "Lk6uigMr1VhI4u7sVdoejYdqnmNN2wb9+mh+3UMm+K7tNtPaAMCTipf1Mw6wzgNn/8Pmo2Owovk5xvDWBOnXOzKAH7Vrwap84XadwsQOw6EWku9wPQejz2"
    "jEdZH++5g39zTBVGpXSypEQ0zsOBgoN2LT9x6uEqAmn8QeLsP367boB72LwRlIw2foxethAgzKERtxaInkFXh6ZtIG06D2uCbSsw94gkcAh2ajwSzw2gXh"
    "cGrMvR9RSXIn36gZKEL1nstjIE1XrGuGM7n38gCcW1pLw3itlrY5R4PwvrtRzsHK9y5r/ICeI573y+73eGXBIZiZdAjK6fhUUjmgikSqS+pW9fMukALN0k"
    "drlSOohdcrSklLMxDW+v1h7qqXdnTl+jqVe+Zxoxz1GeWsnqMZGUq6NMnjXPL8QWe+J7MaQxM1bIyDyM+GegsuSA522hjKFClRosMYiAwNbIChlC6avInb"
    "vmREWi024ggQuRr2TIsxSNOUOBp0OsZpYfXrwkcH98BjT8s/tm/BP1SvetDI2D0WUvosJDe78RRVJsCsNSSo+HNb/nRoq7RZBcIIiuEAPZqDztM4Am8FUp"
    "o1C3MAgjPwCb5kllI2ciuBaLRG0ntub3d4rIFtofi09kXazroIPMscwATEdYhACQtVMOnFArIzzB/FsGHxJLeaA+hbYWV6LA8EiDfQbYHCDrGPoLJdHhRA"
    "m7LFggZUwYAqd0CQS5X2gZHtEzPaR1baj4MqSUD17ueg3W0fOmQGasRVAxNY00eivyE/wX/mxAwTD9jaqpMBArXyupznwmAKMU6jAPj+ue2k/Mw3A2hPL1"
    "CXs/KUDKWVGjWB6gM5QrfPA9PNYSxHrkzieMXr+/9ifw+X+xvUxenppGst2Noal6Cxj3P99JW+HVyUg7AJzggeteUXANmgDahJsh86RxLL5FuuzPo6yrYo"
    "5wxG2RRKkl+m/o3JeOOD0vAHJuBFmfxSpqnfwAo0hAkpNpXAkhQU+QDz4hJ+v84rmD8vnYWSiAlkvlUrG49vrMJ9RnmWifFEdkK7JAUCW8J1VrHs2ngya2"
    "qV0Ilm4kE84w5NGfgdwd7+wldfceuil7SVj1fL5m80MdUEVHydrku4AF6mQQEH9ncez99ER5y9jy7ZbgS7tRdts9fRK84+RB84ex7tcfZzdMLZq+gPzr6P"
    "nnH2NsJjlugTZ8+inzl7Gf3CG/YjHaOAzPV9fTFpXzL5EQ/8XuM5TcgCW6zzZO/BAP6Xhux3bq9wKhopEuU4IOVT2AG6nESi3nsQ+O+16LOWr9rV6M6IWy"
    "/OtdZa+xLwMTFr+M8c3ifJvDEaY66UOYDMBi8X/YOzXzn7J2c/2VOnGTZB//xg/vmHdxL1axvxJ7cmOnJe5gwX4ZLAsNGQ8rzQ7hArHRep8Q7/i6ELRl5H"
    "reWMuWPHBAXMnm9LachpIFBubsuH/34Hjg4Zt11Ogd/RiE03zlx/R2tHy8OkY6XCTs9JtRDLObaDZOAJbWtb4Sp/R9lYd+bq9rYRtORCaSz+Alj6q9IHlQ"
    "5CN2B/5b5r/z8IrVSJ76/HJSyOwj88bX9t8qJf0Ub6Tx57Ndoo+0/eVSvw6nTi78PBjjqZZ/csFuDnno8ThAk/4T/30KfCPcmXN0/I9qykwkfbOw6zOpCM"
    "DxAiByauLK1plJLytRas1YvFmoD/l4uFFqCebmmnN3RWK1+NQUeseIXjh9+C5eOobOiQuq7dUdtBSaahkWLJMX19XV0akg4HQYk8gRqEX7lts6zj+Z3jbL"
    "yhfAzvRAfpxzPeU5/68vIVn0zwwuYFHw9Slu4DVPRyUKWq3vsP7z6+23v3enAx7lXZddWbIcD07mAjyKvuDNJDdmcEPEjwCfRyAvMd615Ucg955JgurS93"
    "nY1GfCovTUPPeBv2Dq1ZLx830VwtmvyYzeDPnd5VXp+BlndS8uqsh2k0BPQomeC55UZxcsJLPYgcCR0fzYC09cYFl31SCRoM1cKO986KosLbupTSQ9dOKj"
    "DJcagwTCEK2BsuOxPFhm4Vu3lb2E4Uj+/JOVQ9g5HYy7spl4tAN3brs6zunRUTIMJPYKlq0+ZThvfFyaxEpU3j07I4LbMLHMPxrLpWy2yyARh6dVH0LjJx"
    "rde56qFXHlo5oP+P5XUvO81gJ67OYCRVccGh0iXHGx55dSZnN81wD9ttw1RkRu/4GhZEThDbxMvU0AysEbRZ0o9yBlRVrlO9AUBSXFmYoHXRi+SNnKBBFp"
    "ZsABrfxW/btrcY2AvDJJgIAqwLXDRJGgIIeuXG8WwMEgsOYbcnf8vFr1cOqOIEoTTh2ZTmmeWVHIFqYeWQqHrXgGBzLoqyLK5wZCO8ejyZmJXWJa9gKaq6"
    "QBdADxepgfyEFsMWwd24ABjNzjlNVw9l47QQ/E57E6+Ajvayq+y6d0zslIaYieoKlgAbHSkPM7mvCnQl+I9vWuRc1LwE9rDB0cdpqduTLJ84s1lqY6jmhe"
    "UqmcSgBLIGSKYegJVt1PkFL2b1UvNjEDkIeOREcJ2hpOyO4zZBhyXBLKFdjosHzKeH7mc0M1gRtXwkWmzUxTkX7e4kYdB9HfNT2s+OTi2SoZ5iyQx2PCmy"
    "MR8TiJQGnpxOgd5cqBnnINR3j0FvfSUdC2+xl2ZIrZ6xD6fLuqhhD1t9qiaBrpzD8MUpUc5MaFQlLK3OkXsA9azOCnSXV5VavVHzTneyEEy82JiArMlbPe"
    "JyYfK39JdBDvGHO8AoeXZxJ+qBYMtbA0H3W2cck1xwOQqYnh4EkNrLHFldRTjTw0Kr5m9JgyyFLSNIE0kxDcFv5filcIb8ADfO+fVSn4qPUpO771/1oIxk"
    "Unx0TomQoPmpM9C6JkdCImYWP7A3WK3jfDzmYnVPMDyFlLarK00ksb8LIBtjAPja65bmguLfBk3bEnp33pSFoKqZEnbxS6YIS62hk9r6fQZgAqxwxPnYtg"
    "ZiAvDfut27Yhx4XjuG1ib8hEa/Ox7rpFYFgoSRYvbo5aRmQOeeX+olMJA3QCo675QIbCHAYvYIv4iGAM0hkITCtdeXKqmEFwXYqteWAHMCM11eRiO9nAtg"
    "iZ3Ci5yPTKfOkdz0lheB+gNWJaVvviQdmj5HKPbUuOsECUhWAMMk0L/mKDgAobBQcgHSGlJYlPeqjpXWIz5kyJUlLeyAFpvpk1M8Zu/aQH9e+sPnRaZ9SS"
    "kA4uVOgPiPxbyOht5kSOo1U3QQR64d9YkStulX9vCVjlH0Ihc7KYhoYVhTbYA2H+GPMWzEpw+vh7ids2oG1Oe6R/o7LMzm5bZLUEez5Z1EPW/ssgjFNJQ0"
    "0cksNFs+I0cOw5gnyAm6IOp4UowAODaOrzdGRVmthmDS1Ik24gIDnR4Td5Yj8+Q+AIYyR07bXv5g792H/VDS9ZnwpTCEUldUngl08j6ja/7dAH5MoxidSY"
    "jTq56R6IN0cSYEns3IUY7HoHkAeBPpUoWIGVTOpOT4oPeGKU2NLomWNemqWc0K0AhrNqrZpGazmo1rdlKzac0urPKW1XG6eVVtVris9SAvUqgVpyiwbvxW"
    "5CKFFuL0jIOacMyzOoXW4gf8IbQYp3oxIq24pNBLfJByNBNWMEmpcMgvWKIaTwHGUBHTjwzrsLVPIE+Riaij8Sk2jnWjGihEFUnpFvrBzw0j68J6gJYrz0"
    "7evjvaf/X8xdGLly9f7H3cp2OUfzMK8JmjAKPleu1tnbyvo/kkE6cRTwb4N0kgkX4xha2Yo36y7BgQ9EVWTq4x1X7JWvZbFnyfT7lf2KQ4FUxa09xmEqeu"
    "Fv+y1lfmblX3yK376tvqXiqfJVX7tamdqOBft2rlunbMasoE4R7vmlvy6Z17c97ckY6V+rx7saCvY0Tf2nzJcDpQBWuoCsptXBWxVvGAGzOHH7CIJuIYLR"
    "N52pMkKRpboVV7O+K4do8y1M3N9fU0F9NZjfHk8iQf0Eck5C0Chm62A/5lqpxKuPpdSVMuqzC75COeX2J2+xwQFi0L2Sien+diHPEB/pGReeT1UCY7y5ju"
    "ISqYbi2qDBynr9Q1kXvzuong3yJJX6ga+NVQMLAyjdIPaaOqQ3rVpAyxNC+lHY0PnC/Q7OuzCEaPf1leVei8kKMPDf5ihFmlRCcHd8obUKVsYwVD71WcMo"
    "EHENSLDAgPrpiaGK6n+dleOwRbvG0KbBLoBRvRWGBbg8lSUcAOlU1hoaBQubrdU1N4OHP9p0a6igbvmQd/s2AURrOQTcg9A4uMKcKPUCuW6B/SGAmFdUJ8"
    "MDq8FYp98RFVQfuqiEHydAgrrK+jp1J6dERFj45SlWBq6gQHS1KLFVcOaeEH6X9gHLRxVgJ5jueX0s4abTNgDmMg8ikC4nEB/IUgEoQwQNunWA34YnoYqD"
    "CSdcPa6w40PAwbxm+1FPsOvZPIk6r+6N4HoRBGfTsix1UEcwUn0X7N6OorRrRSuBqla1upZQrsDo71jrfWEh0ppgRNwEYTBNAAskHHVqlMTOkoc27wNN3C"
    "aJm8uR0X2Kv16VvLnjs4UVZ6D+xsMnmGR/b7Vr1drextLC9NtzpTqbov9Xmrrj760HsVqH3TiC/3TN5rc/brY223aVdmmv0DDfIi4mbnam/n9CUS2q/l0D"
    "MiDOdc4+kWU+XQIV/7BpXx1rA0njvDUt8iyWMhr8HJ4x8YQxu68wYdcNAhVaG4rFjEc2+SUlolyJ1hdELJWBjIflHJdEv2Nguq6qbBmuhyIv+YaDhFGMmU"
    "GP0ouCY92vdU3ieWiYtFrBtjtUO1nVXZlhHpmiaTKYtFwB3KplGBGs/kR6ictg1KEHkh/0RzA7xpbidRvHBlmhXgokUEB2BeOABjsg3I3IjlBvglLDgSiI"
    "WUqGNq7NZzen4rJJigwnqkJB1nas+dqb1TuZaYCRCwgEffGh+EuXonrFzViRRzC4XSeCnDs1B/nkeSSgP0oHgdWBbDGeTaSxo0jWxUH0nXgGyS4iGYzupM"
    "RHadV2cp8LBcU5ulCBeynwSxMmpzFSBwOV6Vyts4mmkcLTwczTWO6tW/BZJmLSQtbkbS3CJp/nUkLW6LpMVNSIoXYwv507lVoVmFXVGneHsl93DkQ1sZ+1"
    "hb3lLcKJ3Vmai3FOQkg0qwmopryvVVLg1G6kWdoQSdQQqlByu2iFrp2iCEjAaUSX8NQ7lweC5r13vNK2K3FSEsbC/JF4rThEFNbiWLuShC1QK93PUh8JT6"
    "MPzziOe7WxEa3Au0dLhE5p1DZAJQvLRG0/QWPZKeHZpjok8whZstmmOkJ0VQ1ZUwuRJtdLbrEXdgsfFzNzCtmguTwCVZytlJjcxgPda87dqd33rtEI6dpT"
    "v/ytLBHzwRx0i9429fxsCfN/q06W+FvX/yynb08Kev9e6t1nqZFe7+Nyv8b1b436zwz2WFfx77+XgrrNZr4qp7qynof4F09tqE7E+klP+zKOOLr2s/yqTq"
    "Kj92+XTmf1L1cYKa/jmaT/C12cwEHlZ6utxzOx2Ta+ajZ9E20tAG3HZYv9V0od0dG37jAcc0nzqLRUYSS/opAhcSdjJgIjLbqOcy5LekVfTUScvGiQ+d6K"
    "S6zESFznTSchWG87pNzpymhIO0GHrPN6jSRai4NNCGQzYOwfVtV+RN7cToxusft7PdCRNol0jSOCrlPFg1o3Dj0VqpyXcxq5EwlcqErmzLOlu6Or6t2fua"
    "vazZq5q9rtkHe9D1vo7luY6ijBqs9fMf1hjtplgztHI6xpO1P2r2zDb8ASO7/VEvIT6IKBSCarLEUQF42kkvoI122j5aNvU4q6VWPi638hy6LIsJjzqax4"
    "FLf5XllpYaetcxQhyNbkIxq+oWTT2nK2/8YoqBdmYlv3WVYno0vW3hi+zLEfk2Vd9Sw56Df2NldI66dVkOQH3LsuK2Baclr5DSHU05MML6+rb1Tuh0VYyu"
    "v7XipDjN66PjPKu+oQaotcfVt+z3t9aBVZgCFPIjSQlv3xU+UfINhY9GZ0U+ujXoTrMSxEI+OZJ14fc3zCirCvQDOOInMKlbTwkITTbJMaLdbWvgCf8tyz"
    "ZEPH6u2fctqvdzN9Wj4/18GerPO+meIXHfUgU5ZtTVN8kEXdS1s8bq+eKMP9Xsl9aMP62cMTqhd9NdbOrvNfux1dQz/Ofv3e0pl/SuFfkm5nHDuNBd7+KI"
    "VgX4WTejOu9mMfn41guppv/OTL3GWef4zwX+Y1fie/znF/znx1pyq3O2a6q9g/RzfanIXCuiaIdzuoqbvlD+IpSWDkcwoeEI+A1KF+X17gkGWG7dVQOtnK"
    "SVA8FAWyvrA344lBeT8B4nxigZ4d0q0HlG6JVuQxSo+5VzSo5UdmNi2Y+5vvWGA4hr+pMkpb63o8cT186HeQehLC4CR8B2X5DiCehldLs89b2hMYCfHAus"
    "d138kpdcRoI0h53mzP+evJ6nvpue+sYhNinDwUdmGgxTI5PP9DM2dtSOBjSn1KMMk6NWsaaBUdGIdukuEQY2sHoFNqsiwHhj14IhTVGXa1AEG+4BPOxCCZ"
    "T5fq/VVcSG/WB//tZ68kYGYPttgA7ZcbqVst8Go0kBu5pu4+8pRk9Nd+hngT8f4E99dJ8+xK/Z9LTMYHPTR/glimIap49TGsM/6s7uXLes30I3Dur8H/XB"
    "bwBw+AyNnMavtTacqC0l3Ezp1aZSehCmDfuncZN5NimO3WNWE94QM56kM3t/x5qX9Yt50rCMBfHWbHog7QBUc8/iyGHKfjLd0fHnsxneavFiJd6rMX7gci"
    "EQy3/O+ZV3ELycTaFB8Hj8mFJdYHcKM9gyRdq5XBZQJuTje/+s19c9HME5JCIBHAZlWoAyU4bRT/h0ZL2i8cXiHj1V6FRCHMN2AjSuYwNlgHvVD+rFguK4"
    "1aIVdBBrvMwn/AMHACltlKZCoJNprJcgsCHn5RN9+qYXS8OD7cMh/DpO+wGX3cAcMXTseLd6DnP+9OE1umYxAeC7+2zv+YuXf//+1Q8/vn7z9t37nz7sf/"
    "z08y+//uOf2fFozE9Oz/LfzicXopj+Xlb17PLqy/UfW9s7Dx4+evzX7/7W3wRlWeiN/QSk5Dtaj6cANMnBsgUQJ2dLBTuPHjsvq8RbQ/7k8cMh7/fDUhwI"
    "MQCmU+4B9UAbbQjwTdCd4ftl+sE77Qdxf/DXR8xGbJRBNvTLoEN+YKOMUUC0GC1e9cYGc3J2TA5kyLAdE9oNZ4cx0Mgsbs1iIuegTuuHZT9+GGYxzIC7Ey"
    "hDjFuwlNrfDjHewHL6DqSPOtIfQPrsIO/3D+PsyZOdRfH06UOdEBTr24/CJ08eLqqnT3dMarX+ABIfL0brjx9ogJo0rBBfw8hKuE8uOmFSlW0mdPTtKFUk"
    "TpGbiZDGpqG2deMsYAZbNvIYudilSWf1EZ42VLNj2ROGCIW2IiB14jAxNx+3VV1KlvX8Sk3kFGiiXwHZR2ZOhUhgkJmga7JhNEen5ccP8aEt2VLDJnb+/k"
    "N76THgdBpps88S1eCRRXx+GA61abCrgrP49DSlpF9NY29XvtE3PnWY5BmO2fpH0edcv7dLR4VvLKkO6XTPScDw7Mac6qQDiXGLLUUQsLTHs9vRfd2Rsl7r"
    "MBvme7EADhq0Eg/Se2kfI9N3Ji8W5sasiuvTMH+YI94ai72IqgOeFycn9J4Dmpmn08m1NBzaO+LmscLBiTABA4SqstzlyYm3NDIkg1mY5azdyUTnVh3ZN6"
    "2riZF085qaqRhPsK1wxZbM5ZV3op5ixaLT7WDhtkDuQ0udbOsizqNAy63J/jREyohHNgbRMMdojSeBDlWEL2ugSfIEKQKsgCBeNsIwdtvqUUq7Xa7f29fH"
    "4G8jv8hrZ7V1WKEbF9rMolaxddprsoE+litWFea2DUyhXYVcueqDErmRyVMHdSLE9zR1PNnQLiLwszy2zmBP8mG/X4Z4nOJCeG3trZ3T/8Dlu5NxO8MrOT"
    "Gw667WN2D8asz2h3SWVa9v6GtNPpNhhoOBouQCNATNY8PC1FsgLvsyR6r2nZCqmFxy36MwftrKxjjkZ1xQ2DNJ/NEevRWyt7qvik9OUCxO8Id+h+0qF+Pi"
    "ipLlz+ilnk7qLFwaosIMghe54Elan1pSPxX64Wiz2u4r0RhVm3c+2oUMLqYHBPFQBONw4PpciPgthlH4KC9JsjP8Hk14VqoU2/OpIj81Pqfzlh4/xzJllc"
    "gHwVSFlyK+EINjmGHwFg+h3MYg78zk4er59dyRrG7BH59pjaZzJOLtwYMHdtCX4sa4A8k1bSMFmR/xfBLAkI6va/6aQAi9C/BuZXj/SDjclOrowJZMOLHa"
    "JApyFwUJkeOWoMfqJ9s73yWiH29H9ZOdrYf0ewd+P3q087fHoF49jR/99cHDh5j8IAKhrs8ESo1GMnJuBAh7bAWyO4Y5vKJI+erB8gePQ0fieRD22xH1O8"
    "vtsEfOjL84M/ZekAZBAsSHbnhz4sn1QWhOKWAnF6jsf/rwCh//KATG+BFhH4TqfkcOQavzOKL1rXbGA7RE2DAW0I2rL9AbXWo3+JOSNAcdDwfkLl0rhlr1"
    "wZgvjaDEMIWHcVeOIsDb4QDvLlEbzkkWAuOeaIWmkTakjihGKiSVsuqM1VO0eWEED3WxUgcPJYeL9CMezOGtPWmHahp21e7xjd9b623HqzKnSBX4aA1gtx"
    "f1qZjWlTYt/T7j5TWsMf1V0eDoDheuO/1QifICZvUsFxlUWONohRjxZyQ2N4WQthbfm1uGenEZT6CNEigh7wlVXgldaFJpBWlCtfV6H18vjukFFjpSlgtZ"
    "vKPisiqZYEzdoF03trXVs0PLman1Xyr2ZHNaMFSfqq+KAkWb9wSX2lGhuHADKL52IeRI550zStvbtcW6lk2OENpCFd4iSCV0LFJ18e6YtuejfTevEO8zzM"
    "GLVOa3BpZWJ1PKTRkNWk66Y54pLfY47Rwn5VELFIGDHtuRpqxPZW6MpVoB6afR5mbal/ICxmgSFKZRJSC86Q8EWXLVUXkErjgnp5obP5fK6yyj8Jio2xgS"
    "BwPyb4PSlR4Ageqnh2mjevQgUHYM6Ro6KKHiaMhcX1evp/slMZj3w4cP0Jvz9hW+2woTGFXfz4lSGJWcq9lzItiGcOqwofhGChVv2EcjF4nsMj/Fd0mkHa"
    "+diqIYSBe1G6tnKdN/VRahnJ4hEiQkpOxFmyxd0TPYPeEG3Eyv+LEE0LTRiOvu1qykd5edrSMhcVRMKmAAH0Uyb6KpsKvG0uwUCHXKUoDAN9J08JyfUGxz"
    "SDv5kipPphRD7U3PStTaWToCDoZ/Mvwnn56BfAO/5ANyn0Q2q8+Kkp5oYumkAPF1V16fxWbUcFRgJ0iRrk7w4yL78j67RvMcfJxkF/nkmq6s8tH5PiJF+W"
    "oMQ81rfC7Jzg9Wq8y+Jyuf9Kw4k7/j7iIhvYAmKUXlvgu3X0iElu8UmsfxvDinXfRXP7J8VTkkI+6mJJLAtA0CVUCP6bbT9CCB8JCJXJ7WmEnBIhefRMlP"
    "NJUEXFYd4tXnE0t0JZQoZYLak3Z2/fiXplBzh6VGFtB0MCMUKTTBUpw2Mmcs1Kw2ztuGJY2lUMtuQVo6p5h6JMt2addWE/95mxe3Xocx4mT7kZiS3ppxnk"
    "eAxRBdnJihOdQAx7j4hXqmV7QJGuZNCaqyCOw+uKymA0DGZZYjq2H6KVUjneMhXGOYo97opffdnbWSscLMEo5ctgpwTIcbDSH/Eu2WBDNJrwD/YFsBCRV5"
    "IGpIuvkSmcZoMFWdXUw/qNAdpBp15L/PyuziMEbxOuxaVPRkGhw/fhhv68M4l4VheMjnqKv8wo8l/i0Wbwdvij/MN3sn4rmBi6glKYp5B+5qlAVih7LRcy"
    "0bRbXzHUb6d9jorbZvM1zhqoFsQgOE3mstQ0Y/1GxaTDDecvR73bBzId90CpK1g39F//55M7l72I/kz8P7/x4GZ3U9XeA/1eIK/6vC6PPm580wCbBWYCrd"
    "D+E7cr/DJEz+XZY7yDZOtjb+djjfYg+bKJzvsL82XtoC6rnNfB5T/SAIPm/Se1WQRUNM7uK4Pg/kr8FhH3Mhc3EvDMP70AR0qEuF2NZn/JbDga+7+MYKNL"
    "zJdkV8kFbFrBxxh6jDT0X78a4mxSx4JU4K9VMxkauiRAKPIgWmFMRJSj5RbDBF2QT+jOkduqLEhk5yvNqQEsBiH2IEfaSHVoH9TbSj+X3HH8gX+FJQSCg+"
    "GgZxSYfqvIO0ISPDHKT4koyTcAgsRqyBVLO+Xso/AY9dmzhotGHfTcDDL/28TrAZbZ6ydJj6RUqmR6fCmefxuZAP1sjzJZahnlbE2w/lsxjFxsYwzA52xU"
    "FxeBjn8C8WM9qtP75sILcDlKGM5LVY/nEN+SrHiWptRjzEEUc4hoHZwtj5bUrCYjEYq/0+9L/dlvLp5WMgSjE++Z2R0EmP/sRvRJCpBMygff2RX8dvZTp9"
    "Q4ZVZd8I741p29nnTcCGvzXY5Waq3wXCn0OtwJgnpbZB5IIcUFsc42eITx0rMykWYbr8hiru5Nto4FjQMS689Ubn0FM7TkCefy3WQ0Cm9RiwKUa0WocfMH"
    "DXbE2vaKAUg2cNJbAJ6AaV5PdGEF06Teiy1HVZx90DqZcC78e+F+vrS+GN0+LkBONZpYxYzkvhPbRKN7vXtuX5+Cux5P/xZt7l0QF46WnUjpx0IqzWxtXR"
    "mYn8Py35pUx7DfKPDk2sDv0rpxwA9yt0v7jM6Dk4m6o4rk20MmZnQfwTb29uMW6fM4ydJw4DJB1cslvG9Y4T9RnWRkuKBf1EWCLei4GqFYVEqZ/YAQae91"
    "KRPUMNpIdYHgOkCokJZCaS1gWVou6XyR4p23T9m1BfofwXbeHaaqGfd1CjMsNTD8HL+aK8jlAiFR39tTyBKI10A8z2j++CGyVPTsbpMklBmwPa8N1Wqp/o"
    "1eO2TaDIsDyUxIxEl4ukakF8RLUm+6M/3a24E8Kotd5XtHKkAyMAvEIHVTxnoGogFjl5lf/kazXlo/zkmmL1FfVZ7y+rGvkLBRWy2ZCgvHl1hCgTsws1n5"
    "WDQcpmG0mMZVEHIXcy6X1BN+iKNJiZfItbNu3ZNRLvLq8aFqweVJJ4K+R53GjfA3uOQTaG1li8I8zlASGlBDUkjJbm4K3GAZ4GOAmH0UGqJDngX1arpt+m"
    "WLp6GYRrAlSLgtHoAdnmdKUn3YT1B0pKIZxIy6Z7Lnl9tldy0mSzSYVJiqDhibkvV0cpXZW74Gjp+KRLARcfjz+CboFj3wcCfIY1l3VvTF1S6iN8gptXGH"
    "822t7aeQgqhZ6ZClwdgQhC6sU7IaNvz8hjBvptDAExNqTY/3T58r1NFAv6joGmPewE2Cu+wsjcKPlUUhI7x5YStPP2RTsJ9A9kaE5yxyzM6xjHTqLPJ616"
    "Z1ZG1zIJHafTmrfZMkpHA4a5zGTd7pXdcvWQkOG2yCXeU7HUz8xK8e5VEzrSmn5qRtlTZkZf9xe8Bin93NX8J9gRqK0gOyiEXNljGLpg0gJ4M9ZRUZzn/I"
    "es1Bev1DJI23WjX5dV47RGuxaqNawNB0AhX7x6Fz90yba20ecEAYMq1zHfx/phodXNsjm1i8G8pRJKvNRwIW9fmOQeLidhlrXgL3e8bdQjHxct3fOr3gqC"
    "xw8DETZqoYyfg0MwHfF2vmR7cOwXnfYsjGtt2+pll4CxdLUc9t44HTVO2H2aSotKoQPhtMyL8hdNWPfl7SFlrHIGa3QuS4PlG46JkxK1auHLgSuPNdy3Rt"
    "pgBAKRGBT2vIOWxuTCsnrf2uzkUIJvJwQoMaJPjLIHaTAXz/FTHszSMyohFdInB7qUPGdYKqY2S5cikWOpkD5CUHa2G9Cf3lHDmx74IPz8xvUDRXlte7hi"
    "ezFLarYyED1IYUKaUvQF1ykxXOVJix2mzSEG10JvJGf20lVuTb1tb+5Ooycwqjn60VDVhMUCyUvRdbjbJmfyU/RQMp46K+cj5LtSKJ9bEaEFA/J8Rk+4BZ"
    "YUjktaTYH0zFaAHWutkhIJaG1WzoLTHARJ76w9e6XcnEyQVpPXv/Mc3NLtAymx0mIq2ys+CGdBWNgXb7qH8sIYbNEb3HG6y/DoAsCgxA3B6QtjvBTKbClD"
    "KlmB8Ouji3ppn3uisB5hFoRfH2XtDhAt7cUSSoCkbfX7kSyizeFL+RMkFAJpnuLNcjCgXQdydjOJDqLl8KYOI+VLce0sheFFV57CWv1ECzrp6bSRm+ZAO6"
    "zzUGOZ06tMcPuSKe0e3MSRl+j10VLRPeJuhWpJ31WsOi8nWcGuStSWlWTAdra2MOie+jSHwpoELJ8Lr0LuFh6vwvSu82MPu9hXDrCJQ6o1CX0/7dZ6aScM"
    "dIdRJhCiyV4pFBOaI/cIumPqtzqo78zBXSavZO2ru7wG9ni7a4VsbFr0SyLfWentS31GCna+B6W3OsvOefDD/ru3A7pVoY+KlLfikGoRx1AvXyGRVNOWvK"
    "BzAFSjO8epc4RXNuv31vgTeN1KnIhuJEnUbGkoZq2uGtEkfN6MgofTuHbSjrqOjfDuOfMOzfwCxsNblWkadzXN23D+nuh8u2kgA6Pj1rjNzkjaJRHZybZW"
    "N/l5kk9qI+1VsG86P+yyyfGB+9lhn5MFtHvdkqmOD+yHf6rJbmK3q7a56UhTl648J7qg0z5YSpVBP+Xpzqy/VGHYbWK0Lmh93m2FLOObJHcryk0pmrgsgi"
    "K665m0dEa81Ik+Km60PBo4B63KHmvN4x1W2fAmU63biNVJktVHpZFLVRv1t4O6Le+yBV99KIuWSE8mcr2JvEH5z0Wf8voX1YSkNJV+Ucz2oRyXOudu7s50"
    "TJNmhK9OdvZCEm/QBv6lCWo2pa1XK+f1dDv0XNmdEgqC24foKxpyz9TbRQ7qQ6JCKvoSvvB5KQLyRHuKz2k/bc9n1ZDMOQ0+eduPd5oV5Zqjs6xC1H3xZZ"
    "qXsKpy3TrhW/W1tqXma9HuaWd5495krBRtxN1i49vh4fKZP8ZYudIHzW6k1iXOZgk8FXSd5f4zNd0S5q12exGp9o+QQFIHCmyNMjacll9IaPmd3SBDrBQw"
    "UIBWqpdYLMg9dYDRH0qpRMpHQNX30A1ipa8bMh3wQjTDlRLKHmmvqXm+1AU3MmJBhn4mVEqzEkNZ6Qt4xitSglHX/pMP51jp06tsgQAWrhuPFdF5am2rTq"
    "rRVxhV9nyAHOHbre0mO+rOn+LO2XZdtD6kyzQjcYajDB928IYmJ8BwInqaL+rO0CBsxSh5yr/K+uBZ1653JxOjZXeYnjSZVDnd6+LRK6eyDHzmWy2Hq81q"
    "5vyiwwhjijQm17vC9OeK9abZ2wk77OsWr/RmqGe3sZlZ2/1qQ/j6etcbvt9uTGc32a4Vjr8URnm9oTQ9zo6q7EvjJcDZtvII7PL01ZK3tdl0e/0aeLnNwT"
    "jIE215XFvLnTDYeAVDWD85ATz9P1YZY+lOAdrZiErSl71g0AxfOefBD5nzZc0qr8mfIU5TJwAVkfobT2XxWW7ntLyfolOzPk3veA8zcO7Dxspfgzx1VOq2"
    "Sk2cNnkkG+yDALf5L/LQqhJ0zUqkb9bmoOZVTU+sQ1PCBplQ5944JGzDHyRHwyg5AsAPfQKtmofGw3uq2dLUCxNZLsZD5sgpWnWUpfBjsjQeTMtO8ABO/l"
    "ksYJKKT5bSx2fZQVtmkJe2/Imu2npbS4TK0pkUzTPvoye17LlfQ59noC50FUPZT56iQ1+yfJJCXVMbBkyeLB++elv6D/Ffjl/wleAFz8xxz3IgBvaz+IZ4"
    "Ds/ErQM3fG/axbAEne1iht8upnjtYoLXrsW4T+4lrg8ki68MsPAHAepi8TNaLdvXrheL79vJ2K21d/5ir9iucTN6vNCuI64quXt7OVw/dDt3lA4n2ADoH4"
    "I0DaiDPWCoByvA6xYxzDPN1GaRQFAXaEayXjsqwRdbl+/h2ou42KWqBOxobSscekGjKUjgN7zUccMMzDr+XbiEmpaCLEdIKg1a0knHj+SzjEif1XU2OqNJ"
    "xNqRjc2luBuVTAJ+FQGVNt38qD1g5YbpCVPAXLmU2nPtiE7v0TmAl+g+IGYXUW1uihqvNskU0Detc3tlY+pb69it1xi4e4UXL9/iFDFGqxOklJrv8sJa8y"
    "EbtbpQyYW3AgN7QftHb9Nr2nY5SCc+sLrAd8vNp2t9JV4jpRkJnJGZUtmYiAFme34XrQintOM/iEDbEUOmLmhzd/eZ08QPLkJ6+0snse62AsjDJN04FAPY"
    "ZfuAE51izC6e4r1w+vVEA4ARhA8oHQ9gHW+nfDLhp9mk54wQ1OAu+LhBHsHlopnLZTOReZeBIPwvbE6rFycoLgUOEkvWXhHMn9PdxjJCHeYnwV4I+/lPwa"
    "RyjQ6NlPKe5ZVM+hnfsqG0rGSaadL3oyZkv6ITtfKxwJsu8teRPoi3L7t7H9JjSfArLYWS+7R7QJQesvfDwL0GjvFZ9t69ffti72O8dRin6ndKgVuev9rX"
    "eduQZz9l9oufX7z9GO9ADv2Sibt7P8YPIAn+ygRV5ejFhw/vPsQPbR8yRRZ69urt7od/HMkWH0EZN8Ergu0/tgWwmyYM3pOpQHqf/lN5n7bvbirRm0AeCG"
    "kjb8xa1qjC+wIevJdTw/vLJgU6UsQ7VHZKqr6rrjPomEetJpL33tSi9840GMjWUAH+1ZFVCKtzfCYsH4Pie+D1o+4Z8/CwWUoyd4v7cgDD5Rm5w/AmZgcU"
    "yrvGHjHppxt0WAOjJLSvpmtamqaikNDHkEgY2nu8ZqL/Y1Y+DtVBhJtOZzpSTM9PrgP3SETvDer2TWt5zRyJNep4EK2FwBN3RC6UuGsl6lWWYeqY5AJFzo"
    "b99FUv5dZ93y6HPtC38kvAdx2qNvuyaxcv2t5qXO3EiqemHm8iTpe8zAyHPlnTkYAcnd8Zo+9YelrUPVjCnK5g9XBh5cPuThU0RmY9dUwXDpWnjrygbcBJ"
    "+8l0Qw8qa3UX/CTaH0MkCvwjwhu2PG4K8XRPYDCvqOuOqxzQmEwfmtaTRIKgK+MIrVyReDlxgK/xSkhSl3tZbW1X3rjoTb+bR6TYz9LSS+91Z93RQ3fl2j"
    "fLjXySEbAp0IL0ZGi8nTEeOHgxXxIcfdnVarthgxD0/kBGZz608cu9rlSwbTUa6rGHGhkdytJ7BqtIR9lJOnSwtL48ORiaAfX7Ak/1gYyAHrhmJNOhvuji"
    "XkNBNox952uxmlceIqyppnRD/kxedckXQ/lYgmmFou/UZZBBe9mT7du0gNF5nlqjoY/ZfgN4iegiE9etFnyZPCOh1cylry0QS0sHK4YGFm/STK6eu3wl0t"
    "6l5ZNQJfOs5u91q1YYuIW5K53DWPKugQzNEZgdD0mP+v0Q1QCHUQIB29gQQ/PmDgUb0iKiCjKEtgQDst7IYWCht0IION57G3V5/Z58AXRNikiuHpBQZ0gk"
    "VinYZTnoWFJmzjswVj24Dhggbxab6BNlY3pCqaG81gK4647AXA9HIuX6MqjR5nSY0NbgSB5XHhTK/6H3XktJOoBZSX4BKs/KXZHz3KrE6qFfX8pUkR+wxb"
    "l8DujrtiyJtPrwBBXVgi+j04tGulF5U8C+7uolGzvcr461FIOBkMHJ9A+Uo9U7pqzouwFiCO0W1zbOg0O519fjDno+OMlFXp3x8QeHDGNwRyY9zBp27yZp"
    "UVJH7SOsBApjbaWeUJwHYXKJwRjupGoZ3dhLNNYGv0GXcGgM/F0EfiGvpdC7qrty1tzE+YLpN6uKzVvTszZpuwRu/DwiAKujBJH2VJcK8WFH0SviFK1NXc"
    "GvbHWjeObVSxgp3fZeX6f4OyeTgrYJL3A7AxHuQGwUYIDO0gvoV7rlvhJ61TezycKHzuOpeXk7lK6d4Xwzev+vRsoVPf0nqY0fnRFJo/UC9XYMPpBz4d1L"
    "/AkaBGx+qdQY49VkKr9sHXuTNzUdbztRXCm4IKXKdydAyFM7flJy/gcP5kp9jraZp2jDt9WtvQ+85L3NHEUbvnxFO9oGLb4qbw4n5AYvMhGpqQN6HMQSGe"
    "Aufgo+O9s6+sGj/PZp0O8zTg+eup/7/HfthZOPK/3TDWMIyJWd2q+80PSP5A1G9ny8TKQFaPwdyyR76LmsKTXa7QBaHByhA9KenKzxhSSvTQxsYleavDgU"
    "2PgL1IAMQEduleMIhHKB9h5wXHfyYmiy4wOEGjcukIyi4frIMyriOdwXYrrkby+LuQ73KijDciF1eqePvvHLLXRI085GeNE9aMXmw0E3atqtwDlmMfBOoy"
    "qr18QuNdFxBbbqABiS3asOstRKJ1Uhy64OIWVGJ31RvOd2uFG7jQ+K47voRlZUvLHBdBOkD98sK9sB0njoy993yO6hI7GF/fQO3o/MeqXS3nocF4Xi5UjB"
    "vjaD4i7IUhj0HN/hWbOIMMAw7z8h6vjJlwUGJphwPygoXmUrqLS+mKiUaamuKUquI2OTb9RAOaxIXxf1YX1enC51GgjvSAw0ca/d2MvWyOB5rwGu9/tkFp"
    "kWU+2PAJt+igQLQ73v6UemOfq4CHICbaTFW8OIvLWY2GPhxPjUMSWjG4jUa+VUW3LP8kUWb1GhOt4NyNX9U1Ck85Prd7P6tIAGrHeApigSN1EfiFrEUIpd"
    "Ov6ZT9qaFfP3L7rIgSkHriRxoAVKa2dOpe7op/oMTT3AILzu1Si7mssOnG60VVW5yw3PmZzjhdfKQu+7HN+f4gqLnVrKH6HG4K+1fbiUrfBlLug9IOS3sI"
    "HkyTbukS9bSCQ9jyXCaxcemFrLf6RsBQnmaKKg63/Ug7mQoxcsJxLwC+Tv0n544TrRcKQCigaBDCyvlEQVTJQnKFJEgl4XbPVifLsMAdLNN2Hj4q4xxmlx"
    "1A9w7nm8kZMyIpW2m+GrGz7HBdQDPXKvmIk6wru3Aj2Z6MJueYqPWBKMRS2GaehOtLblcmZYPfUktxw8LkHg9Icvm+kHPhM3w3omAUzQBW1ZHe9M6OE97a"
    "KGqxtBpwYxUBMyEsoR+XXJlTR3PlV1hY8dBRv3CwM5Of6bDqdzG3PuMzpcX1kAzWoMAww9IMe4WHAZXdOMeYuug8rZ4z5ZMlHLv93cCj5g70IMwqcvW3Ap"
    "ISlRybJWU6LRrHTuXmwm+ck1DptUugtvfTmVvGRud2jfuI5M00TYdFZ11dtAsyYl1SvmpJy+xkn7CruBbvjFQLau1M3XwREIu/U7SkB3c4wB1iiJyHTZ3s"
    "iWk5N/0EUrNrJub8sisksy9Y2Elt3WOSuzzlNHRKKAvGCINfdj7r4DYqiSH53AQKVLU4sLoKjxU3MSAboLUt9Qn1t4VL2D0gNAGVpF5r+vkWV16Qxp8jHn"
    "whOakTbT4k/dm0ASPmMDofoej3sVx9FbpbqFpz74F298GNdNJe/ZHKWbDQAkwujrG7tiSq/qXsX5RdW7LmagGcIClRQloy56GBDxDEQ6GdBr8OpdT12xyU"
    "XvcmfwpYeLB/mXD+D3aJKDvMd6xzNY+TN+TW2hMR4FKGBlILD0gouiRGcB8zJj7wy0rKinXblUxLy82BwXo2rz8sHmRX6KfFCcbiBl3tjZ+LJRFxsPNrY2"
    "w9S7mHSjYU3rCZcUobdVrdsepqqQcNKq4NgOVCkLBkGrrK+061C50qCm6KaKMCv3UonrKCOQEVUl2/O6G7e4pttHepomogfWxijlQ/e8sHYCB9AsEXvaGr"
    "G9HUIqDr3/sqQOy4Z8/b4GZLDVHMvcUSaujSypL8K4ad41EM1VvALyakLoeIQgVQ9FS9yxB0odCg8RUkSzVliWtszRinnhUNvYKxo2ElKcUTOB96+VBGVs"
    "I8T85/hmtVDSkc8P8OguH2vH+hKv7zYaDJepGuzZ4XDFzYFleoelfZKnwMsc0sobBN56qTuAjUOBDFtAfaVtMant7SYUhWu73E5gaM1MnFvhEpZQRVkWU9"
    "a2whugP5WgZhuYd8Cow0taMM3D8HY2Ho8f3agicV9FQqmhw2DU+IRj7lMHz24RpHmhia/DXMO2dR7tFsYojx/teGHMC++BgpJugYwijTegTrOH2t4W2Fqa"
    "2NiI4O5E2vXdiUnW4U2sK/y1HIg7wkYr5+3YsL7qroCU7D1a2Q26KuhMDZiN0kC7m6/1dUlloxG74nrpRQmXcnUQMyTLrIPGuQcXDUwCJec/sfmWJaYBiV"
    "K1bm9vuRXaT6jw1eS55eFeux5l8hAzxmcdTIsmnh/b1rYoeWy4NL2DQ9d40Zj3M3DkNywLvc9Bm6MRtWsVl5A4Xp3lr+pS9qrN+1/Vfffmur17m7zUwNc3"
    "e6nKn73py8txw+abmd1iWQkYVpNtT0xZKuCIK8urvkJsWS54K/FF3yV3ztlGpNBxeT9PPlJZ4V3sHISJ7S3FSS+yL/J+NqTxh0qxzsjLhqsfi8WOTP8tr/"
    "GVTa5+0AVR9ftJvJ3o35G2FNX4THVdxVvNqHRO7sYzaalyX/HDMx9lBL2o7jujuH+/7zXW7w/1ksveZN069l78AFHKOYGs7zvl74OszP3c7a1wHYbfFxHf"
    "EPrslUrAWmkvAliicLHVMG8qdBHdnUd74n5xKPwmF8tvL+G+dBSFrVkuivu1XPYHuTVLxfWWyYeCJl8962qddIH+ac+Y5MHM4VeCaxp5QcGdCjRn7rkYlS"
    "11/PVq1g5yac9D8LTQ+yTDekexXbXsreI6GQB8c6uj2nM+wWPT5TTEiAerKsDmdNV5g4j0yFYjeMz/IHh/SQCNtZZTk2TwSHsdgKCEL62hDRVQeA4wGK0Y"
    "ND27Hq0eYMgURq4cjBE0teBSGylFmiZ3+MPIpNnQGyuuxmG0YG4cE+VTq4vFP8TQcQSVboVioJywmePbqLOUu7bmWfYUEhp1vtQJS7uQf1TpAZJlpO27JN"
    "oG6xaP19YAos2x3Xk+/aBzY61haOueW6/phMoun4dkubIuHwWr85QE6U9OggRX9HB4m76oSldHlAG9BIoxKZgMtUNZrUiZFhlgJB3A9fWxLFcyo1nO+tp4"
    "JA10htSFEt++PlBr5RIhif7aKlGnakjL6sEqOPR1BQ1lKrW5yK6PuQHGdzqG0lp7mCZshjd0laaGa9kVvSboUxOM0DTlOjz7f7TR315TlFfNPUlQ4TyeKx"
    "Jev1K+UUAkLOkP3cMAWVj5jQ+XaY3/8lELIbfV1Z+XQa09BxzGLMwJOfIvurOOx6FaMUfjsphNg69SuFW3w3nCjbGre3calsmxqUrK3xWDJXib68czUYna"
    "l74jtha+/x6ssNWaiBZopDFRDLj7AIsTZEb4T4+QOUAeYYXuOjmHhvQUhitD2zrlUiuZVtK1Waj9wBDBmXP88rWNcdxDuoJ8uc4lErKGrRFJDxILUYXAj2"
    "XHEBnTSdtu0QD2P8XBBAq5zJA57uyqa/nt1qHzA6nLrAyl1chBa0dZt4+BvNRgH8zxbS3EwZ3nXBozBiw7Xh2N1HlBq+v9lPaB06qneSrzMoh32o9iKZ7Q"
    "6NPmpEMGWAP9iFx1EK4NNYsC+bZ4VSq9yQicqs0YYzI2xsjVjltrT5ywvPMMn9TJtGqiGlMj0Mee+lBLoqE9cZx7JFDui7n3dJOm7IC2emaNnoDm2j8FI5"
    "8o9JmvtvDZHHVSu+XJZNYw1+ixzzsFIrbMfWxIDw1RfqCV1eZDs0ze2SK93TtsEYZAuDhuuK/wA1hobkcq27fS+aW4Di1+ura8IB2c1Plt7QYdjl9eOx5L"
    "tRTNaMFtLv40Xi03hqtXwp+vqXx0kuUTPKrs3tyhiUrqi0BGx3ecmNyKW26Q32Wexv0l0BL4qjGqqWNEvfZq4OW2Vltcchpi/fiq6xLAcnfTbl4dw/8xak"
    "Eh3M1Gx5v6z2W0jdeDKya0pz28ARW/Zfsl0WczeaFaG5bGylRwayuA2m0ZVKTDEhDSE6byARx63jkfg7AkqCQr4ll5kB+ur2d4jEy/ib4y8v1AcvKWXwHm"
    "HEjaQr5HFvTTw8VibZsuuVzMJnU+nXDQ0As20syjSkbEESZlUOLDUgH1ACBHf92skI3kUEL7tMdaveqRjx/5NVRQj8gFai512PiOGuOSzd9kIjsFJX1SMn"
    "lwHlUly4sI8rRf87hsQrv+J6W2yV6UdNvO3AXH01rr182lc1maOn435PbEKPS5aGygAidOCpVoIidymGlQaIclrxV1rdJ6fE9Xji8bjfi05jjK46JACu6N"
    "TWdD20CYq0KsHKMt2TXSpLOlpXFerLgRYSMVrMlL5WdlXAcSOQGv2WnZdcc8E6KAlvmza/XqGl0UP8Kdy6prMTJHur2jMpjPykkEyFCcc4Gh6XmFzym+Gs"
    "MwGWy+FNTk9bjsKsvrgP7tnXAU0xAmP314HaSb2TTfHJ1l9SaeXEFxZPoUInR+weuzYhyl79/tf0yZelQxmuv3JTL5UsAzIDK87N2b103K7tCzgKLewKW4"
    "E6VoXs5lYJ/N32AJ04YdF+PrqHU5eH4BUsIkGsMsaljrC/SYU14JVXQwL2GbI/WAmOpgqYUKwEmQmxtQuUN0ygfcyCbR7nFR1vv0e5CJ6+AgZ26S1qYvy/"
    "AQCe4AR2k9VgEMnctgyucnSwajsyIf8SoZHGwdJtqBIhmowaFI7d4Rk/cRLkt2bYHgHZDNM1S8Lst4+xF/AH0PdRoZWo+BYGrc3eEPWSaqK7xvAD9P8rIC"
    "Ugv7Gz3a2mL4rBnXCQ8gH/gCLNZYlYC22Rdo7M5xNt7I5DOcd6KD9OMZ76lPkjzhE+k6F2P96EzWu+LHuswgZek++l/W6KaDblBA9cVpb5Kfc+NMg4A04F"
    "8yhCQ8Ch2kh+wOQejGTJiHBFTv6JaDHfWoALUKm4IUGr0FqD/1DVnu8LJTjJtvm1bz1ZPSxcaAqjQNQmRqgcrfqmWVsoFcFiRdZ9im8AjRte4dc+m0BEoV"
    "NLyHj5XCIlVmbfFpnxrWBVcO5lvOBBogqBN8ERsXhrb2hglQPg0UV2gjF7Ynarl2thK6oDR8KayH+2GaU36IPR2FgoZg2dwGPvChh+C8+9FaoqusoqdAcA"
    "ivyNOKV5TZO77GefPJibwUjZX0MyLjggMAHTZsXx0fzO/y4d16eFfEc7w9OasifHYsbYZ3y+HdfHg3A03lbjG8Ww3vjvDnBCXFpYMGkjvucu0QchckSLyM"
    "WbrS8d1SswdXHlJ5udbwkR4SXQDlDzSVyYSXQ1XdtH4RmLE6gTi09fvuDJXgqkYH4flNXalmTfMqooD8LPzPSn8CccmO6UXl5cHQwvmqgSwD8hAVoZDmQP"
    "udmIFensIfHXtdLmCkRpAM8HFaxZhM04VMRqZEE1cCvGQxVOQURHLEtkBd3a0UDT6mZ6z0nuAuWX96V3u7O0VzxxLtkDYZ4n2C0StLZZzVjVpVinizBoxt"
    "AMgpr/YKEB7WNv8lg7xFKq6aCDv6cuhjqm+tg5yqWaUIB/KhYiZfdyrtw0nApJyY8YcMWWQ0V5wZuLGjRyFr0xKnfu8JgCQ6LrWFgTk2CHxzCd9h0Iu39I"
    "wQLacMrJl7bipsjpE30aNc35F3AgGSqWFWh/mAHh2kS3PS33UP7/HpTZ4Ygd/uf+uOQ0ds2ITHT2k/0RSn42WARK6coO7W+NyvuOQT0KHwcV1683Do30DM"
    "wiTTPvxRDp8N+vjTiyYttUm3OiW9AG1UiYzBDkOaue9QJ6nHLNIo7SDxaOWU/bjuxLi6Dpy0SKat41VQazgOcpggDwdADoXxKuYAk+0Z+57t2TADsbV9Xk"
    "9uXWh2dq5iScnQohuiooI9bvHCXm/vCDqS8EhiLhpzFgsl5PoijMR1E4BY7r+sdYXkuKjZ3If7JpTXnlZifqk2SbE/E2iV+tcLLljaYpMGOUGJKWWUA+fK"
    "rdJYfIrSbtEHBaViE9ORuPIRZ4QtwUrDP3oOumBFYXipUS5vl1Qwe4VpRQxKsY4Hr4h/xUb07tBt8Jh4h6lfLGFyRfdO5LhQe8opHniSYIr/kHMHx0LjlN"
    "UUMmwE5eqoYhrF8SQpStWtCcvdLC0AHmVmLxNOAifYNOQH+HKrhBedpbBh1I/1GYtKYPKhoDaUtNkUxXs3U1gsSn3kcXc01CXdGWB5PQdlRsPVwCtAsvTK"
    "+SoI0LTKLQbzKmJQCRyonwC5lsEp1gptw7s7gV95EKJrC2rT5rYY6adLKl7ZKDRSt53QqlJM8H6opBm4PME1qgqnJXRVqNJKAVT4PYDfHaogBZhimQVgBu"
    "PStjDY08JiSkM5X12pIimMCp6k+hdQU0tXQQYanaNEIomyK4qt4U0J15R9a/lHiz/a6oekw8diGLxNdCUGNncUptJXl3JfWcqa+LiETTaeOzkLRJJFZXh/"
    "5/59RSXC+8HgUX/w6L7nL2SIiALxA8D5w/gLXtAbtrFRJM5yacmMycvoc+ResIlKqQTMpPfkRihGYEDrOnKejigMfuaxtYEGhmEpWY4VsBkX5qgEpG4jMQ"
    "PjIts1chbHPrfnXddPFGNVAYFO6qZljrgyt9ydMCqKpRgdG0QcScLDgXvvj27su7zGZQlOBIGPpY1dLwtKExK9MY7Kv9L4S0YUGUvm4Xyt1CQF0dHxCA7y"
    "RNFuWTKyX2h3nYkKwP3ZNYiLZIR5QYEl7GjoW7Ja8zQ8iKHcXoTF89ZkcAUC9LHyEt+9wLtnQ99aJGwch0REW2QqeF6ydyU7L9muNRg8bzteEQchiOLDzm"
    "hmKeVtgGQj7GVsSot500APnQ2WkiytaFLlbhBgpcaziRKp1fNVrY54Pv1aq1AhdR3jp9Qm2st+K9kbuxa/lbHEaRJ53lTRNppQWD6ecPh4wB8BKayzCWZ8"
    "Bx8X2ZfXsCGv6Wgq+u7Bd9893vqOQrgRmMlNfvzX7S3IeIjpr2p+IVMf7Tzc+Y7KfnIAYnvr4XeP/voYk0FQB/wskTTKunR7YBztPHrMQL78BVAAhvFwaw"
    "sQujzlv+RALa4gZWcL52UR7pUXAvSGy6/wkxzAyCSpLrn7ohWgnDyLNWx6i+j+sF4teOSOlIFPNiHjoQftT3LAqcm1JCmDzujrugl6Yw7B961n67RzfF8G"
    "krpxQ91qSd1EY3B6VQFq+aXf8i5yxTf4z1v856W2nb0qY7STvW4bG4Z38Q7EsCM4R4clgWlaKciJf1oWl/mYQtV7p4x3y8FFNqWTUIlcMrQFWTRt2QPDTy"
    "HtkGoEB5wpw2fdHCKTJ6ZLN3Hw6KdyD3YRIN5ApVaXB0tRFqEWchM8tTrEO7vkmUtla1TJg3aFMFRX3e+O8KN1Gq0MKBhGZjSZybjyKGKPjJXE8GXNzoVe"
    "N6OaAKvDB4dbp9R3MWYThqwPgC2qQcNC4MVuN56Puty+dEyOAd756Dy2tpeh6Zf58hRdsLSbRPVCMzjgTHzJO+BuHsjoeBivXsl7rwKvQWcjAKqxTdw26A"
    "CPww1Xxiiian0zuvWzJlRICy0r48XlJElTrVnbxRDASGp8iEslMA2CkR6QLqEzsGMJUWJAfxt3li915IO5Lo8SItMgKDmrE4eNdkiMvf1hBOKIrwhQOvAA"
    "jgNFrbGUhHMt4ulx5nLRmXw4SwJ9hcJWLlEGJK46SYJM9ydRQEKCgAXMMHhRAt1h88VaS7uzw8tvWKvcrlKpV6loGtoiDy6rtp88t7HxTrkJjKc7px1A4Q"
    "H/qna5XH0UvqGHLMD3+rCNgxpPKMRhBwbQsspJ+4sZrNXoiKBeKtlSLoE0SdlLtVismWDoaji1Hgh0X7h3DO6qG8wrerT3N/XLKFtbSXoPT9PV20yQEDb/"
    "7//+f6QRdx8qPg9S6nFDFPVGIcUdELyRZXLkK+lHtDzzL3w0A6pL9mAybVNRMhVT9d4dPEe6M0itT9h/onW8Ki0KQ7EHqeQh6e54jHE5VTKa/9FOb0CmB1"
    "VJroFC9LS2GpO8A0djQuBY8YKqotBOzHiHgBKXphU3S+2bdlSm3FDzXAbGwwnwKDvETXA2HgBr894cc5o0wj9DWbYk6oyco2QtUBB2SXlDxH5uznLPAe1A"
    "gCZzQskw7OonUC1zlk3zHzloRUxhbMHU6KMqBkkBuOVIgTKGTxuOluUOUtdAz0w0/dXIHbJZbBGXW3wdMctcog6zvKJANw8c1gIHvraW2REzpXxVSUrUiB"
    "6VRDsf5ad6jpMkOThsmKToSyq5MbDMWvxnBhNSNo9Jm6Jwoht8gKNVEUoVE1DAjYF8S5CzNpRV04Nse05mIFcd12F7iDGyZUQbBeifKuCSAjll1Ls3t7IH"
    "l85nIICgSS1IWS8NGwRsHUda2e8HGMUSVFpUeRwbP1kuW2DsHL1L/VWSONSEpGqi/sYo3AhmzFF6B5qhPqbWpwfcIdQxbxO7ZUAC9mBPHe6OQYHz5BNtue"
    "seBzlvmb0vG+XFWFsUNP2fKPYJQ1B+1orJVhFdc+9qXrk+mfaVjg+C8DmFm6I7642mzI6QpW1WRoq6O3aFlC68KNsWAKFkMwVkLTP3qxK9l5eOx7WliNWH"
    "IEcBikqlOmdAemVsexsB21GqtDXBS22rWE4hJ7kZLtkMXuGrEaBfvJFCdAYjDRulifhna6V/X+1D6a7SH+TJj7GwQN692Je2EBsmnGh9hWaIIJ2nIUY8dp"
    "MO0jB5VpIWFG3+6/Ps5YuXL5ODz+VncXg/SKJoAf9QlAOKfbDIxwsy0IQHEZUJ1VFTDbS7qnga+a0/gdZ1cGYg4daw8EfphFFI6NJiHWweDNnhZkjeBjgX"
    "tA0WrwtYwr0M/RNRgBw6QSVTDAy+SQPbkC4VqRrFphiji8MC/5ksZN7nPn4545VloPDBZv8Qf95zMmWWGbsd+TNv8ZFbZSXg0qZcs83QdcLZ2E7oiEb1ZL"
    "tUzf9McYOVzCFCerTBKU9SkLzNGaoFoUDHYbshO7qfyxui/OJzL0thfVGT/N532/lUsl9syqclWwdi95ye50xfltkFBkEjij5ErXa44qJcba6rj7myd7Tc"
    "fe7/vfRVwY/Qo7rhBIhdn2x8B0wDMLUo+bN3b6QWT7EeSnxJaQ20GFo9POjBGBDooOgC4//3P/4vWDot5G2HkdS3JDZ2CMK4OdK1F9Bjrn12tnDgXAWcDq"
    "5zPhlDlUa9SWWroL3cL5VLu8GPvnbfWoPfPfDaag2wVANEna1v3j81NyF+QP87fECHZPe1Vqx0jvdQ1VjsM6QU8woPf2GN8eG3jbooNtB6nLJ0t4cpyJfJ"
    "nIwibCbICQp9LspsVOO121TOXt0VBbIXwMiyqn6lr7z8G/ot+kmfSwwygy9gEZbYyUT6xwbf2GZqsI5F8ofSP5vDQ9faF0e5IScKJWm98r72CH9qnsUphz"
    "kGn++bwN59hRD/sHv0C939W9qnX3Ec8xZ7aPS+yVPo9sbB3v5dXruSKsgBx3fjUG45jMv2oIdC33ZvGwU0hijxhh7kdqiD2eMasQOUskYdYzsVys4KpQTQ"
    "f9rJ/4gGp3/IFWA/leyezfqpmyyswH4dt0NSDfJZeOFcBCGTu3xuQd2sxgGh2yr+lUmX2WSGheivTELoxL2DP41vaOS51gc73qtQ+IDv2MjrP3fw1O0kP0"
    "17F7OKfJ0AzKVzI+udko+YDZAM8wNxatB7DqiFkZ0uOBROR/QEK02sDOaFIOth1DsBhSRN7iiLQPZFhijZz/9Am18h9ooLOm8STD38CcKTrpszeXoJf+Sx"
    "TYGqCF0sHgHUThB2ZmyMf07ge8oukOSd4T/kcW7Xgqu1uPDijN7Zk55dJ5xj2HgceITeW+j6BHgNZB0mBKrkSY1Pv38ZQTGKXiX9pmC1QAgf92BOPfUKXQ"
    "WzGvQw8mQvVT7TqQx2Vc0uOHWBLmF3iDpNnBNDimMw6XMmybci4//P/2l//d//A+N/Gg/XZmJOzGKuH1rBVwiTSEowi89fXrz8/OXZM/j/y3CTpfKNpuBs"
    "sTiVXLaW/NCYFEhhaccayOheSa2wRFAQ1NxxD5HR+h0yF8tXMp1EJHQyIDVOc/SkyjEYKA8qg4x9a3ao8o1RCLTBuWCCW30Wm2fVGhsDY9S3b3C7gzIllI"
    "+F7WnYahcmlFFAKapvaWzNTYi1pZCE8rmtU/2l7gEgN9jDt2vUA5V57vHZoba3eMtCZtvcYxJ04on8IJLiE0hAT0QC+GHkWZmfgqCJRjkTJoqOvewgShxE"
    "lieBRoctBIFIfuqRlf2gq1K7Kfm0BcxoJ9pGn1cbnt0sk1osp5YdmWyUShwBRcRDXpNF664BEEep3rvAhpPA2Woz0zBCYHD4YcndeGTePrii8qPv0ElbyN"
    "Pj7S0QBMrcXNgLdfK2TiaZ2qY/0un52CRuP9SJpBCkzsLkTgygi2RtK3KDxY/6YzWXJ3GdrG1HwQVuTws0ZxrBLX3TKYbCsTIZkNr3E4guOkaVfK9Gkqtl"
    "8oQMtCW+gEhJkZZSKLohi25g0Q3dRoq8b23LmV/mrLl6lrEL36Uo4IE4imb0GImg93SHkkWR/Xc+MxRxfT2Dmc1CdoISWw6/0QowY7QrkXpfa9yEN61SjQ"
    "+fsI7u0WiQi5mOhuzBjBQc6zyQ7mrWPOCW6T/CCRZ5UvcfR/DFithglHrx5kTekPbqCY1HnTNdMcliaZLeBHdunOA4pnEkRZTem4+bz+LevGhgmfp9iWZC"
    "zzOZmhm0pvrYTPWvMNXHTBi/sehIyaHkmWXRGDTUVUtvDJOqr1rKzaJFF+n9yxVgU9t3BPUhxgY9PirU+8wl/U3yWDwpgYqWio4mpcoPQEcJo5ye+7WEKN"
    "nYBhEkl3AroywqclXjm/Lt6eX9Fs2vNZlr7Xktd3x9HUPR6iGKJ/hYVcesYdp6FlRkeRG6ltBeFlG7qVEKflUtV878BnDPQ4uxN4J7boAFjSZDDWW5hbJc"
    "QpkjJQjbx61hrTSw5jSUa3rcqkzrT3S9lbETEvW3c+vs+4Hp+yH0/QDn5ZyGpp+3kOwHMyBTrbFgyzg/DY1mY6iJIO/ublt1Rxy1cTYo8xoAypJ57zvTwZ"
    "iirgUIL8DUWebtcAU1tDRVIOPM3J4Lt+chtFAxXbzoj0LmvsZRcPOkhfcUiuKN0TSuzf7YwKSSoUYaKGoLFLUCCqcscNOo7lrm2o11qvgrWufGfcdEhc7p"
    "JLa/wvChbHsrDCOXI75SL0J9lg18TnukOUXq9MnwPfVy1IbshslCNUOlCo9T9FDMqydOF/qFN9LSpI1eqdg7rQO1HXOe5vSsjGsbVB1WB/9EfHkEjrhDl6"
    "r/VE5p20Y4xWc3lTAHiiyoLevrlTmV1GYWR6L2RTog6KSVrWbLLTHHV9kUJsxRI4s4Z6RERSPuzF8RK/tIjFiB9wTof/trNz3Y3n68lPFgRYWHkoA4Ym/3"
    "ELZX0KTt71aMoaPGA1ljq3sQXaN+1B4diaTGfqaefrPP7xL7sSz0/2fu3dvatrI30P/nU5gkT8ZKNgaSNDNj6vghd1oCKZCmreNiYQtQIyRXkpMQ27/Pft"
    "Zt3ySZ0M6c85yZp8SWpS1pX9Zel3e9q6q2U3m60j9ii3ynoDmYDcjosPKJACPOo+kpwc+HfpU4ViEY9TGYeWocG0fKHSImiaFD4Ofe1kM4o/fwAZzUe4ya"
    "Z1I5cxw3+qNm8fX+KFApYJaBgI7bFT/Eg3ul8TlEGE/RVod2SSCcP18seqbK6jWqspN9ey/UWjKoG9upk5kx5+WZaiZeUMpjDRKQCteOb5N9FpMYt2v2U7"
    "n5rdJEt9omblC5e+0SbhFhzjYYmk1uX9c5J6emATsg4U2w/7FotmkEzVXzIz8FowzYQ28n5CR2MKarHK2YjEaGC+azpVLgpeZ2japuV5xVZ3Z+JDA1FLns"
    "3rt+u6k947X58Tf8c8ZzSV3GjXm6xcennDxCEbGLuJage+8ibsqUOI8d3Xgt72QfFwv4B3NiZUT4vNNYMhsOcxhwSb2lKPLIzbCFnoYexX7F2E7Ac+BL3P"
    "4USyQ372AgCGszSGHE/GrujfBcCtRgPlDcPoHb8sMomW0UTBo8P9h/MRz5BZc+4dQBXf7KQKV0THt7JOmxIyzM7YYCXI4Y8ru7RdzfgVrOkUp/DiDhSr9D"
    "F+ye7TDSESmY3Gs/9qOuXMzQ4fXxrITddBzOiojhdFXIMgzFjTKovcDk/y+TpzHpWSdOY5ARP/T76DngFzqh1GgKQZ/EZXRJ2ImcY9cCnZAvkzinpLNNBT"
    "2zO/nSBVXxcxpNTk6vMGQflusaY4PyTAOu436fqgwG1eGNG4atIRhdgTtcm1/L+IZakq1qyLBVXuZtmCTZ50ISYMPzqNV+dnB4FGCTeo5Up8i9k9j1IMHq"
    "O6RhRLAjryOOPeisR8TkYrWjtagzydJou/qDrM+I/fQmnq1PGuNcTtpBHUTjaDmfYh3F5MfygphORenS5SCwBDAS41x66BMNt2hGn9jcaMHkcwUGmwDOPa"
    "wzxu1CIMCUefArry/pTv0+dFRUhnEiaaBEBe8ASjQGOFUECs559ONlr/6SYE+Y00ukSUvRa9nPu7W3y3oNZA+p/6p5NKX5SjsO8XCNkCqEr4ud6zLjYo9R"
    "EkvsqJv50LjQ6dKColq1lu7encvLLYOqpDqNqwm2kYh1Z6pYACl2tbDAWPFF0tqLcM8xLtRG+Mx/Mw1eHx+/bZE5Q4iXpT/oX5wnN/uE1ltKGmPZKjR3Q4"
    "8zeP3cyDQI/r+asBqESzKV5xZLvo5z3vgC7DMQHPrRBQSs5x9XmlpaRDeIVlaCpDLlUezRQExROdlh3dUm4FT0h6oW8qZs/+woEsVsDI9iaLSfx9K5YYnS"
    "P9ZwevwSagdiD/SPWTnlqmaZUWElGaOLF3ftW4+0xvwZnyxjsmhGqCJrzuUJ2few49vc6nRbh1fNCbI9wX1wf+q9gE2Y1dNS4f12nWelCJ/e1uzIEORPP+"
    "RI6adl3JVuQ/sf3LbMMd2mgs03uSJN/iU8X7dYkm68qidIPI9WwT9hPN6VplusM47HpS+PzY1QSk4KjSn5gMxPNBIdObDsPo+1QTUtGbIbMR6aHw/rpaKJ"
    "77erCy829iW1aTO2YpOb17xn3L07svoDjmvZR0iP0Shkb8KMPgSoehMPZklD/7wqBX+xlpr5qkuRw1ovoK8Hm0NiOTIoP6FcIeAisrOQd6FjZd1x3Ka8fT"
    "MfSALIN73IP0dJ0sIpGE1AVPVHLVj/t2qg5luj7mi01JiNvEeUS/6wBP0OZ5u5QText/BJ5DSTkshPI0f10wh4E5+ndWuO7bXiCZhp0rf8ZTaLCdAZSDSP"
    "b9vXD9T99t1OI9SeCwwzh3DbC7gNNtJxLbDj2M06MksLmgsTnY/IMjdyhGy59BLhYhcaiitLO8Tp+nUQxiMT5aS1jkuLPhQj8VrAXBVaKLty+DCeYObwYl"
    "H2YSaun4JiB4Nl2+ekuVgd+IL1sGTBqp7HPXk5xkiROe4I24+ea2QnZtjgTtzW8xWtNEThk8sVpnzOnxAySMK9gxRFcNIf3JBrKcW9/RgmEp2m5HQzfWEN"
    "o+CKzF4yYDnGO0a8HDodDY9jdstIzUTVYbhMOpSN04RX4SG34IFSfGou/33CKWPQiUZAC5EYAsXjCKts4gDlV5SaVA4lAWNEr6oRB/RkkmtL+hroTlV34R"
    "/etBJOsR6mi6AriEwN+k6fMNBZeY7SPgdscfgcNGe0VSmJvowrwbzfaFAOKVJoH+FNXOPd1K1HgUm7MK+JJjQOIQo+U6yK/RWcYVeL9o9wTaHmti39X1Ie"
    "j1MywqRQ9EeX8RdM9U05PzlLTrDoW4Fq517MOS+RTXaRs+277NvZOUhVPuwN6O3UG5yfQx3jkss40CVf2GFEuEl5Wg+rkDb8wtOR1Bb8RBMbJilRcPG35V"
    "JfmweOn9N7MW7FHum+jbH6nPmOHYXlGL0DwbLL10F3YnQggn+XYBrjP7BgbYe89ZYrwtuj4UooGHbvngbYIWVjyWuXxCp9IupATNPO7959GbdBL4BJjVNq"
    "l790jePP5KQ4pcm9ub7Gk1xnRmF+hs3w9J466ugf+gT9wov8I44qymNhuKipm+zpPFDutxRGTJj1lGEHpy517mF+QPAw9vPK37DzUcLuxerQSti9uDfQ3q"
    "gRYh1QusBMOnGP8VYy9KTtV2dt1tIR8YaYOa090dbK3tyOrIM6un9fa8aeUxpMjPzJ1oN/YRz1fi9/8mDzEX7Ov//uuwf/eQzy+sl3/3r46GFAAbaG4Xzq"
    "rrUhBTxJ6GyLP5y+VESsGCfvaLsgnxpJ71x5cheUMRiZcNlLwQT9GWeWAYVuKbeWyMa/sZTqfCbZ/3DRGOFtCWh+ZGcIWY+o1qQR6mi1a730I0ylcbeVUL"
    "aVsvJgeV88OF1y4wyFuCUxaicN2JMy8F5U+i5xENa27+aapi9VtXkBHSPzArrEEREhvqpB8umBBxEdDmFFV4T4vKlZ96ZyA5h4XqLV67gd0hSDtxEU0XwQ"
    "DTGY5kuQkCQSzwPBooLkfY1ibMUyQeVWN+m81mBeX7vOarXLM10ib6EP2M2DxhZJbHVFfDlN28ZKakxP8MLZv/qDbNgteCpxIeWSDuNzZSRKlt3I2Ulf+8"
    "LWCtocVmReR13YojcagpffLzGVxAsCxetbMMmc4FP4pEdLFD593/vu8cOt/yAk435vi+oOk/g1UJoYARG9uGH5vquGFKxDmPzJ0EG+v3EHwZdGJxeiPQwv"
    "4JkSXsBMKvSbti7DK/RGtinecIq5KwH5O1A2vreCkU159SpWP8bqz1j9EKtf7a+HaO2/xz+v4h6yFvwY9/4Np2GU64e4yo7XlGV4FJWYyL7yJ6TP276d9U"
    "yKxvbtAjn0xjfl0FM3Ixzj8488rjEp9aDKnuO/lLnDW1KksvSILX7sVEye8sg2NtU0xJHBISxGqkjQA13g8TT6UjJ/wk7Z3VzCFOAsJ2rGmeFaClLWPvP6"
    "GNTdGkZ+FBGdY/ROE+EgD5nO2TbVIG+fShqV83jfOzlMDiMEDDeVjow4IKQvz+FwXIzDnA/PK88Kr+S2rUnTb5O1EJWRKZ99+wvVXMBwky7B7uP6A52GmK"
    "q5BgnQBO1+Jcefzb3p2HLYxCg8Jq3+NEHquolhB8xYMxwhIljOGglDUlM3URYWJsolVArTo0c4tWw0t2OHbgjTJJ1ULW1rpU+cHjY8HMHck+KwS5eq8TzT"
    "EZHuCHQKwUKAf02HpLZDDNaPByYs2wQ+7eV99vKBOt2h6+6n3/ea7tj/iDEzOhepnzUsCSEXcJyR+bGSM+gTNwdqQOQOPhzQlIvOw5fy8Ho0MYmXfi+xCj"
    "k/M5fUDarNlXwjM6WkSgOOm63Fd7vGyzh3d0GbOQpWGGlAesLoyUAggsib1k82t2UUQJ/TtT85/Giv59WtsxwxpR+nG+LPO3rFY677mubOtBxehuhBz1H9"
    "0xmskSX+FZ/SNMqp5jOIJmZLAqG0tbHp5fbXXvAJWAyunNGNe53bDlaJAWzbb6AX3TfnugQw2+nKTtMMGlN0fEvc1m6rpdUb/TutR2oLWai+h5fUjx32LB"
    "6orQ9V0kTn+rjHvDVpE/k8k3i5M2bsM2eOSZLYZsaWJ44sJuGdctOhP1FxvfrwULatGfy+oEnnxkdKXJl5t4nn6vY54xOW23lfi5q8K9PNSDdlp2XbMurU"
    "HmQ93W7H3yOIzZmdV1ExMrPwpB1TVQB52F78xEwUmpV4cv/PuGtGyp67vqU24VX16SgR837bz2klxqzcMnvJGuo29zAMkS27gts+3l1FNdlOi4s7hFdfXZ"
    "LjNkNdOfdvrZx300oFNDeQw/LzeAgGISxItbY5xO5hGdGP/P2jW+kn57H0k654sJMaUwft9voz1mX4XpPWRt3Ov4WvrbjfeXAvWuK0YwY+w8pk6DFLnzbR"
    "jqFZdXYkQV/TDQfKOfwqxgoOS5pdjpXPi5yLowbbKb2tI0rWQd74clq2/gh70JcQJidcZLnSool4yyJyGoBGIVlgeD1rWm4vQjeeusxulvOvuhP0a9wHXZ"
    "eVqpT1k5ISNm9f01JgZE/uKjb4MJo1iN6IClTgQ67Yg/JhgMk4qHHq+Xn3bhPTsl4/Db+F1VVl+p1O9iYcEY/9EqvfrPL+i6eg1/RpR5smEigdgazqROWS"
    "4h+2bvjt1HADkhYtYbfIoezDpY50At6hTplR/Ap59HBsbdXO26bkyW1bWOc2NhhUEgJ/cmym0Z05kxpmM3RKbmBgBP4sWwX72O/EKgpVGbq2jrpTtVq2LT"
    "fb0yuX0fuvEm/pjEfbWl1a3486LhWc0jxUjdtE0R4RM9y6rmqGXGdMFRe4H6/jVMRG6I7rTDXpNOU+SFD9vpzm2TkVDvfqrtAevWkYaOvbYmS2lrZeX0x0"
    "x6WZ8ma68ebpHwfCB9T426rX9h/3vv8U67Un3o6eSCVEulfX9BpeYLur+jJYJwbOskapvJ0EFDkU4bbgcGSgB7cvob/QYUgRgx5Z2afRhH6kPSgKB9EQSa"
    "n7DLsYIbLHvSIsEDRE5PbECwTGHdWKjlr4CK0kBpELtn93rkWYptlwA2WwmvJlq00nt+7Mf2JTrEPOpJjQALCaevNbDbPpFkMZmIBI1wE4jc65ZIH2UyDq"
    "+TIaqVtuv3iX6jcvePeFJmCsIvdNMalVi5sRVlRwloc0pesPZNlHD3dJmKpaMC0N21UXDNI26ZOraA0KgOrSBIbCCZ8qLD4ieOMiouAl/Y4emHyWMrSrUh"
    "5BesOyPdmqCRQNpqg3sengIXMnaI7gY1FKnUQ/6vixlIMQF08eVl08cahCXxbGYTPlICyqzb/HO3g2S5Lq/hE/0cxCmt9tluoWozrmjqUoFt1xmXJCWmqy"
    "OtHTVudhQfYZDVNbX5czLcuzJgUPqzS/WmXR6pUP3zmdFVejQMjhrme6rBAG6oyXkFOPMSHKsJpNJTlGl3VmsdCONFPmkthskPSiKwXCriezVPjyVkEx5S"
    "edjcB9oPtbKPBvxK+5JCFs++vMh73ZEhFGbYyMBoXjpMk72s6bBk20Ia0srAbKyiY+o/5gOFS5MYyRNiLexpmUpYdEjxhrVmweswKbjZUmpSO/De5ioyqT"
    "O1hj/V4orOgx3UDrXdtrMfIGWus3lsbH2HiqXx3mdAbtIwwAa/gKgWGG+UgCITYPicmBVegcPKlmMIrUBGQ8QouRxlCqnBmkL79eE61Spgo0uMZ2Pjbbru"
    "l9YwyAtuUpLetpsNGOYYaYsD/xjWTVfTb0CZualAz0fENzgZqvqm8UYeIWfR8Gyn0KhP6rhF8D6dt8/SALlk3rP1djlQTKjqwlyKoLGtmpDbUVzgtkJ0xC"
    "IbJDGKfB8m1b930Ts1NWh2zD1JjD7cMkO4fhlA5g4kpnDO/e1SBJn/USzhKYs41ehX2XUw9TMt3v0BJfQT8wWkG8EiHtCEmoZr78T8JVfvn2wIOmE2rJAB"
    "n5FzzKJvD66dX6OMMU7GZV06SmfYyu4JslRzxDxR2OgGDL109nk3OsoErfkNKNQEJV9OTozxns+TZTRY1ypI0mrYW+uljtYUOGTWui81k0eTT6LWWcHFpu"
    "arFA/C7MUQP/wBIEBpMbOtjaQenABnngwmG3fnQIC1SmK484iIecEhzxKXHYQVrI0s16EjrXTfh0qRoaWAqSaWmaRtGOVnaKuZOVZKJxlecsWfZipDfEmC"
    "HMiW+dzdRqKEnKaKkmvELDNhvwL80KRvJB/WCykU/DNkcX3fO6E1wRmZqpIhD207NvnbeU3TjTJ2r5OF7ir5XxPkMRbUhkaytQc7gZzCznAyvLxcdnxFip"
    "ZZaWuJ3z4HzFUi+ERn2CBHA4XXz3vqdHXBvYO/bCeZjfzhE7Vh0pH7Pe/rJ1hs+VgoqNQT9Td8vihbn7MRWB6vL44wOSl6L2vFu9w49tOYSDORZJZLslrH"
    "Xt9Pqu1eNPHTo4uro8zUDsYxPwDrBss3wo2QkuXHwXniIlwLhy+RArD+88oPFOeJWD10rOa7iuWdwWzD7bsRavrqrB3ikK9Nzn4VapN9bOyvjGaMM0uqa7"
    "Y70NWNpm7ciKzbRzHhxWZTukuq0kwQJ7eaTRn1IfOXSuWtosjg5vKVgXq39tCsclDbGRQF3hTzuRgstUOGfuwCBdyAnx/zagddfWEK8r+dIn1AUE2QX9uO"
    "MdJeB1ddJdhA7W3Mhw2PplPnRjA1QOtTgXoEbc0ZoBYiF9QDVjBxmticW0cWbevVv0Yzu/unAg7pBbi7EzrTEonyn6Eu0ck8gqKoP9ptqN52HQzXQuBKZk"
    "jkHrFCUE/eOoyeNWLqHYtialHcPDYHyP+5+fsD8QGtNxp8zex7nQYAXLYddC+/jRQnRwYzw2UXNcF8y6NybF4DxUJ75iQAT1s1DH/s/DnhR9tKk9Ydv0fe"
    "RPAZ5+DmEAffdo47ojNEGcfBuzJ4tfsVS0ORI4Rg8wmRHRZKekTXnbVtX4hFcrcyVvknltP3au17AzLbr2CX5mtSl0Ti8JV4jT4k8qkoBZL9OsiAm8EnU4"
    "kSZwkX6n/sykF8gF+xorrwREaN4rc56roM21gF1X2MkOzmDDHaOW1Z3hFJ5gkQ5dMIxh9AkHwu3haUj46lr/CIl4rVtw33e6Yhez7Ry1Unl9lFf7CF4S/U"
    "7dsj/pj8R/MzJUsljJiXePCRPkwY0MqWwJVq777gj6chgB/JoZIegaUmIbvtWjYDNyU/VRiIMmcEIaaOG2xj9Qc0i97p23lItt/khDA/ZH00jtfGqIQI2J"
    "EwiZO6O51EPMIMUvoTryl95vuOBKXHp5qFdiiJ9OQikaob40uG3Ea72K57vmzEGClRt4s2/nvdw4WrGxOKTqBE4lEUXfuZAI7DVZ+oxKuHBhCaIZbiosEf"
    "LeaupLXIF2gWZXVHEesTEWBVXXkatnWEF0AzZumW62LJGsr7qVzAM1GDqLEb4UMLFTLHVoBI6EcchlpWVFdyR5nSNFgoK8OJtLYwjDhhQ6vM+wN0VoUdcq"
    "VRBpGF5baDtbuwLXz0GKo4Wd0LjciXX8REV4duhUzAyLj5w3CDOoCy1ie7OOgI2QUyPlCvFGWNMZiaMQBSB58C6/UKZ3+U3A1dgt0KIHkkqEmFuY2FbORZ"
    "3gZWEXQC0HlKFCO3HO3CKdtzNMTnQGW+/4E7Pjzxy/SWJ3f9i4sNEzbnQqjV64e1hza6YFdabY6cHjDw3ZGJzujutcdGPbDzpmavJ0nI54AZv0Kep2U1DP"
    "0YijLJs+bd6BLgOCgQqHupjcgzTLzPq1y7AtnhK3G+MOLiP92LCWHETEjJjgZO5qH4mgeHVoREgBZJ1OQkkc1Ea0iBVtQetpSSYpZ04aFn4sgqnHi2pFaq"
    "CTyc2Wm2gvTTXs6/Q9oYMj4+YtOLhhSoHougLCLCX4EE0hux3VelvxOLWcXwgvrfPIkTTeWcFzU36AgcEl5uCaCDha43qu7fo7stHiazuzMawyTqXnPE/z"
    "IobsnNe3g+WjQZRV78DpClPWM3bLjPHcaqjC5Ly5MaIKFTslhJ2p4p69ZNXkGc9vG+Udazw40ZYFctobzphyAZ5wolmZVL0ltYlXVMHFZFnBgVIKGdP1fq"
    "GKylYTtF0GQxiENKDrscUG0SuFJzS2G7N7bKMB+gnw0rW0TuBvu5cqiqLEQB9mw11EqltdDle5RhuKCkcel9KU8KR9yQDpxKHcZTFASmezGFDWJd11iuRw"
    "aQrJv4ANipPXlxx0MDuf4LodJbH0FUOd9U4FuZwnHOl0PlMOwgbLpHUmc0yXWP0hX474Sa3jR+IfrjbYgIKCtYjbOAgUu2u585TNJl4QSuxv6TM2NUssfm"
    "PAirJ5NnYkIS2ehU1UK4dREl7RE38OoSc+h+rY1+4OULv7Ff8coTr3uabJXauoGRgpbcZfQnNGk66l0Rtc6qFw1oj9QY6IcmUxse5uAfKQlJqO+XlJ5e4+"
    "4YoFiTQQbWzIMaIVBXRZU3sWt/mBt0OqAmLNGJMNrINkmmJCS4dQJADsi2bxow+r0oxOVq42o2VRaHdde63O/GHqsZAJH3y0inc2Z+9SUrPMD3itUMtxFR"
    "M4oDZ+JamyTnpualZ/NTe24hp0cnLDhIqAYPwYTkXHnv+c3bYZNUnRXSORqQ/3dOYuaDw0rKQn/0BpEzzLAqOylawnqMjAjugKfCdDw8DGpoYS68jeAaey"
    "Unm7FyESm1nPwfOwkvVwgAfIGjqwy4FmOKlSx+g/KyuGzvbtbPt2sX17vH076fm15bdvzxDqdHtCkeyz7dvT3mi0ffuyin+aC/NCFwnazkFfo/JDpnBel9"
    "i2RIfJpXixmmZJPMbKq2ZQyXH+R86EEMZ8io35FBk4YugZUnu5RYU7CQqfcK5peA0FY4igXuqeEoeXLoerW/7Ewl1XKTeoe426pK9+XVx7v5O2HW8KJyGw"
    "zUiTqjA56/d7c6c8vDyK4mmgEeFOJ+qGzRFdXEb/wF+1N0QfL/oitSj1Uqpr6h8nupvPlhJZnhsTg7+zrHMP49elqWzv/OQcW9JbmN9mFohGjwNNVCZ94A"
    "wAk6O7F285v7J8JdegAAZr9/hkKgGKCtTgl5X4/kzEDtc20l3nRKfrYIVIj3dT1N+rvEpzMfLSZHQIxHaG2Qnoxe5ZAKAxcMslUTCSwuwwVfWcB7fzSOWe"
    "mRd2bH14nb2rlTbLYeA73NPMsj2trrUmcRFTWNfAbxBj25qlZZwwLROXV4ui1ueLKyFqggs7UnHbpVSLb1IQ+wh3/EvMBKtE40IL6mUWutgtlJ07hbJzl/"
    "FLVVtRtI0LKZPRtyvz1iqZ1Q1GQ4hQN9MgrLD0oEf47rivwdi/NcVFLfaarXtcB1Q+U2ohVb05YHma8prL2kR0M7w6jb8um0xs77JVJyxvX/TMhmyE6Lke"
    "pRhtIq3WaDGmT1cOuGdVDTSeRnuZAPOItIsAWV0s4udk7blzkcyl9Jym1UexRiIK5SM7a1nBy4Ilf/u8KpExenDdzDtGNfNZGOhjoqISx2Fbg9HxpfRrx2"
    "ZT0nj5udZ9u942pcRt4+xJn9oW5j2JiynKLxoKmoEHxArJW9XEuQo26sh6BSZDQ3TyInQk7DUNf+SGzT6GaFZq3VYuHZtCE+asMWL0jY0FG1SZjbOkO9rq"
    "bI6adylhTsJKbqwPEG1S6bBYUpG3rn+GGofT8DRO4jKOwNziRYisdWPtQgWFwsnQcTyrlW3Vpv/ojHn5ukTb5ZPZfM58tPilwVYTQz/pcG/iMbwwiDE3qY"
    "ZUJKlA5Ge6G12BSyZJxo/RKqdGFwk7Ws+wekzTkD2XHZBrEAcEL3UYTsKmeu7815L6OGQjoU22WJVoasgf4G0Z4IMczaVg+RWi/IXw6o+wuSD0m9AUhGYW"
    "vtLGvV5qPzWmTKxR4omFoSwWpa2S4jBlGPuN86XyMJ1kl+3AcnCTzcvpH/ce3LtHXLxuXTKZdvHGg/v5PfjbTe9tRQ/hs3cpvdTbUL0M1a59tbfkN6f89O"
    "4D5Zze/W5zU33Wlb8fR4+WcOU1OKEK/uZ69I7HpOhCjAiqo/YarWpkRDuUR8VnPwwdetrWIXVj723oEBk/wcd7Cj9Q7obT51/Dv1C53Id4YSTdljJHgGYt"
    "Ne0mIE0VUWlz8V/GGFW+MRATB/JpqH72fQp/oIjfxT9PfXfCTbKnl07lwupu7ZU1xK2f0RxuB2pIJ+wWVsN0ztOqr6MhVmpXR1gtxrRS4bRE5B7zUGrMlN"
    "fQssoAHDENgaGN8ZG8DRg2rcHeTj1OpbDNTixO83Nxif1+PadDC2+9aBxs6ub2NtECSKRqbWu7RmrLNcVKgTKRrw/J0kOU1VLPy/eKM3g5XCwMsBonHi2P"
    "xWKtXXpUsyDk1kBwGTqMUsBLIHz0Pg87Pl1/tYMlokjjrr9j9qSXmybS9og9eKThcGkp9N6VFIRejrQlA6stM+n56Brwsfd77oyz9b0MTiS6e7fCrRgF/a"
    "hG4HToNFM/nTbtPcOiFDF/kk5SHAwd2dD8OIbzkimhGx7g6XW1Gj0aSwcs8Nrd4/Znl6dRDs99FJ5hHYDonCi0797lH5DQpLfZN1/0E6A8+Ll5s3oHzfeI"
    "C3IMC2akd8dxfjUtM2KHpd3mZ/aMN0n3d6Dj/pv7cetBoPcdpOVZrt+Zc0dzUEZRpfoyE/q7rccBvP2EY3oP1GhzZLjwYL1xatb7FXvsKwvORA6n0qVcSV"
    "UTJwvT1GBRdmaNgT9/hm3MwZ5bXhWERo5GPlvJD2EA66UHoz4oh8zkwwTSdW4gA2Ni7i49JSyXF2Li796VgFFG7ExN8zEP+u2sI632fgzbuaLap7Bg8FEO"
    "4QRNJfgjiiDkusIgjj7LdmPQhZfMUduw7YGhUuhCgFmn9hY9UIszO/9+9HdCXET63k6XOANnrvwzvHahMPUakfPgSP8Qql/tYP8Mu9QPYW+wgoBJjnkETf"
    "TqPifTL/6zl1JvVfsICAaDZixWWHWIvrpRnzEqPAd/WzEHf7J5CMJL5fDe5JwOxaBgfvfcgQHnyICYEhJgVKW+pkIoXyXmRPAZjc/Gg5aJDX+538toRuKc"
    "pjmeuVAUeqrMZcsKWXW9E6oo8zr7PeoFdxy/KjpFy5U4EfT8oc3RrqsC4l1aXmK80Kjb7ryxuZ9BjVcOa6iI1OK8T758z2Eowjx77U6P1Nd2ycxigRXXlD"
    "inU+YxgircQrEipliqRpJZhiFDR+UwTSG0Ci+RbBg8Yw3NKSIZjyfcxtd2hrPfFJpcauySaRrmCFa2QbvLL+LcJn5ReFCU78LYhjtq7tRJdNNmSuLJzy0J"
    "K5GZps5op0JaqidLtKxbAKX+0XhPiBrEfDWsfZw3AOrrbYfWTD+0UcmYS0vXLGeyP6pmJf3tzwnsfDeumvZh8xnhkhsFOrQ4GunkpIjjgnkgfJNuP+mEE+"
    "ftTawKeikmXHZFiSgzbzbpivVO2CllGP3Sp8xKs8Dsui/jFLGy6SAagr4kYhy/2awPXF1ppnJ/daUZiDIPSgaiq4YKg2OUqKi/+sIszhwiMsMvzahBXYI9"
    "VoTZ1NiCPaKem+OuBq9P6QOHyIfp0GSF3Cp1x9glhPy2SuyslgzHFlYDTo8+DmuwimZ6pIThsgsDCnsSf4HedMjiLOZqA8xUjX/A5ukT3KE0HHBjfNUClp"
    "wwy7k4y9DpMZ6QqaYOXsljhwrCnpSpWMtu0gtchoqwVfDeHRJ7mUMCGfS1P4j5zQyPdun2YCjy5jW69/AF9YOyggN6dBGjto4QIU0IB9sHNga6UBbobnD0"
    "IOiLykvCfvgVST4Kx81AMzbLPEvRbAi/4p/fKGsjQ6RhVuHzLjLXAeM4uJbd+c6KohARMi/iTcdZ876aZF6teGafp1rwGDdm/lK0bDZ+H3z48mBr/cOXf0"
    "VDp1KWoXLxzTovuaji1955u9uC462LLJkUTtEVzpJIM/pxHKZ0AqXO0hvMskrubDWH6CzT5Th0uEN9znKE06GWSs6hXH0OC0zURl8HUvtpEzC+e3eakXLP"
    "RtIlz+Z+LZuqu6ruRMZBi2LZSwfhEAVBjcG/qjHYa2kv84Gt3Jh+bpcSf+oM2XmSnYbJMdVrzrjQR78DE+E8NslxpSu4advi36sQfnllx2ZquxVLsAAS+t"
    "kwqMN5ZavSB0vVBLG/yIJhgPJoAm8dhwlGhi9jXGFYmIOaBS0wj5CP/QwEbJS/5bAu/qIPYblQqi7Tv6bWhVrb9Ow70Hdq+cxrUov8IlPn/nK8yHoPK7D6"
    "E+qZnpWUhpulumCIxdarcpP3qLRc+0MH/gZ9vXBA7IjhmAZdlsFsm6bBekmSeLtqhcp+COaKoZT5lCknY5Q+jqM4gXMCzxyF867sW37Kev9+/Ghz03vHU2"
    "dS1e31weYQnecgrG3iY9rfa6eMyoD31wzwcsTRvpmO2hTi4N+XXXhvp9yGU/DBeRBtW3PWZ61HtE2OgK/ySe8RVmorv3+86ai1ptkjV3jCgIKKLJVDigB2"
    "wrB8w+ryxu9tHK5+VwYsKGDIMDzU/kqJ4LA6nmOwhg2xfmewRZTNAVE3k8lp7/ks81RyuZ+9XXsOaxb69bI456jFoMFTYvjqu8Q0LZ0wMJzmSrerUG2/hI"
    "9UP6DfycPPROGUh5eKe5A2w6H7tl9JZ0HeZJwmr9U7T5G6wm3ota5EX6lFL8XmZYd+CQ8AEmu0zaiPbRS8xTZaidtx8QNsh9vWmdVEYsCF7Gl7MJg0Tlfo"
    "yK6f92CKlhJtFyQYmI5fSNWig3TP3iDnd8254H0u58IH6orm1+cG8HF7z7BB6fV/aB4pfofeirwpPse+INpDR9gMQiHKeAyabdsYI3ttf5Bhk0He767miX"
    "dKpstaQf51vh3R5pHTPnD2lqgtkaVU99QhJkqzzhY4ZoannzhtmVIEWIbdac99AU6qE6DY3Lt7qZ6SGpWy7VUvn/dZr4M5IWZR3brM8ivYlcmxStrh5JBh"
    "VoiclcRRURB1UCMlo0xyfoMK124WPEch/YL3MMSyEa3gtrbrVvt4UZ8LosUCumhtU2UdrLmH+SGUeKRvp+CcZr9vapLGXQ/va5gXUR9pIjWdo/AbaHMso8"
    "hUaDPZWbF9gWB6yXp37ANoTciL4aqDz2n7I9IXmGszipeFgXqOl1vMSb/oHsMRnALw5AUPj63c4ErEWvOwMD5mYGyBIsNXY5rF54srNBq75lAkx0pLNJNF"
    "DOcow4/IeTty6zxknoeIHkCezfEEH8AyR5vPEaQ0tkx24mTwwAJNorOyBdoFubl5zarWKCDUKjcPj7d0/WQHnhKtifrX2lXJixhsx0Aj+QjdsmO30XcgHD"
    "9mPTICCtsl5NsCc7LaMdgf2DNpNFqqSr6mvdj/wW2liPJPIBRN/yKFHvWvmkagZ3Ec27QzxfKmMBdP+EfM8D8jPEk6vjLHvjF4cPwSmgflQmzkrq6IA0dq"
    "9rT+EbYfePhP0Yn2k+ofiqsC1vUJG+Z6f/Z0kD/8FApQrrK9DKTOsxARYOR6yzElJ9UOVaeMchRgYQjzFfktYjx3P5MY8GIBJky4/nWIf06G8y31aHOp1T"
    "EebySAKdujk5EuHgHXv9HXm50X1RkRSVEwdCZuTM2sMe4B58ubTO1n6q2dMm+sNBuFVL2mBf9gJrGBkIbTuBXiHGxhnT9UlVmrb3ll/1pgHcN/CYqb1mmc"
    "JETMxKZKizkbWsiR00KYwzgu4QMMcEuMWf73C/wL2nis/ylaoJnHcP0kgtkzRk9BaxIXaOdMWiiQr1qwHuI04npmLWZ7aGnSB/mAuK4LsFlKOjKNsXgWb+"
    "T0D+gILe6xFuzD5+d4OMtP4wncm+rZgAVIBBS4e0Bj5/AYn6EzwEictOJLBPDEKZiLMMHgw3RGcbXZ2Vk8jqmqpyCAWmJ/kinJy5gJt1oSE29hNBw7Dcmo"
    "WjCh8b/4cnbZErWqBfr1rIw0GkgWiBTfyfLzMNVDgeKHS+q0bJi9RcpGhO85Da/QHdwCBUcyMVoMWG3xUrAKD7FotHJE9bQwgK+LFrYEgtxCSCyW4Y3+IK"
    "CcQYhptCF9oC5H1NEsH2MTxRQkSQyjqEUI/gOqQQt3ulaRnRElAb5jMSsw/wwuxw04y8M8Tq7gMzx3StNBbLkWrXj+i9WBMvwvoahDa5bihMF/7PSFK/k7"
    "zl/+8gnmgpzIVa5nKXQDrgg5CgqhFNCbTVkotsjphI5wJvyiAQ4l7zmZRS14t/hMLxf4UnC1wywJpVwVBoJHepW3ECq67yxIHmEZ/kJoGlq+QKaOQZYEnM"
    "dlNj2Ztqx4bDXKRYLuIWpx0oKBr4jlVk0ow4Q8j8uT0zjEArXn0CmnBd3JfJERjU5kudB+02JXFOl8NPeSJELXpvZPtWzoJjqDC9HDMQkZ/kTd6fWLJ5Vf"
    "olTWiVSOS2Wpq2fs4ZYK0hYNvafZIB9Svi2YRvkQARlUPKbJm0dse9CPBONEP1BJriGBOJ6C0McSqZ1RF3GM7Cnp9/MSmgV9GRRDatgDuvR3M22kcdjc7D"
    "1c4sWmX4rrbDCEvbJagHBEL4CbEZsUCkvkeL6c3K3GaNWt0Z15aHBy61vBEnn+C1cvCeBtyF/czvr9uINOnqDm9TE/LaV+jnkf91R7tOuesnQ9RbuZEC9H"
    "Bn3x/RZWjz/OrwQmEEvt4wIh16CHjbrVH61bIdp4DJqQSEY41d5oz2j41GMYIob9BZl7OAkgV2xBMUkAuhM/nGLxVCO5Ppwax4iujlT1vEm2ytfMWDRS1a"
    "5E2wbv2zdOSVAWnPO41mXf3MD70e1UPQX6VpHIbdgsBI0jJOOSyiNVCJMWizjo88/dQ+yOfuOkp2JsjzYFNP3owYP+yBF2pghdreiog6zIDNFrxN3sQN4i"
    "av0Rh1sfbX4HWs8shX2Y9wsQ7lOYjOVGrHuK9JSvmXqaqZ8zr/IZ+sLeogPga9YbMMSuRvOEnd7doKML0UIW7n580hYdZcEqxoI29WAj5ufe8Pbu5nPlm1"
    "Z2FrwJcAYItCMdMXi0+WCo8+R85zM/oxw6aYMcOwHTJrpa/O7uSXf0V7Nl3Vn4Cph5aNTQUK1oozLQpmYXNAWCBUgyudFCdJ9g0dZHYEplORZHDlrShPf8"
    "W/b5ffAevwAeO+nTwcXvenc/MbrWnQXI+pPLML060UvKbf3Bf2zrovw5FdL5DnL8pM3ybIHqwYI3zWDBGsJJeAoqzgnuc3yS6RStUeqL+Tpugx46WGgFS0"
    "5diPYTswaBT7JgjY61C1KL8a1a+FatNv8W9HlXdV9u66F9ORfoyK+lj9AAa7VjwZrsiXPIafG7zYfqO7fLauRo3DTXw8Z5cELHFxMQopei5EX4VSvSweJ3"
    "OItOouUM040uvmM6kMHM/Q+nnfmmerC5ufxwShOMG8ZP0Ze4KOmTfY00EzZVmGeiSS30fOPatPozKHfji4DVWPyqRUEhd+Dn6bY+HG3EhXnxJtEkD0xPJ7"
    "8uREtecL3tYPB7Zwiv8ZjegrT2xacYO2VxOQNLlVQPHNoERIG5l7EDdPdahXnxu/nxzkKMmJM2a9ELNieChfOsJzR58ivTuzo2Yji49JneEnyoHn0Hy3AI"
    "0rA3v9Xw7re6lVCWUd21hu5RvxIBsMmsNWkte1EI1gvq0WFZgoJPYBElehwYVrN0VszAhtHZwJT2AqpdVkSmDieNVmfU6G57nfn88RwvcWuPo28x0AXIxU"
    "nGBESR4qoh+dIS4nFJckojrcVRtGKxLc6xZbWAe7myfrtLZTi3FdQ1G1Z6bTXzSuzqnffKeINjGPfnEc6sXCF9rkLYp+/+C7nuDepH8f1eSCT6ewKeeFJ+"
    "kzpMCF2Rbh9vQyW6mfuP0rM0ICQ3YK375tQaZ9v7zK+QRQjX2ripGq029Ud+bTDsx6xaa55qy0Tfv8rcgS9l4E3mVO4OfHAKXz5uSxktZN86JScF6Lmvsv"
    "UILKnofi92elDmwbw+/M1UnXGgrn2NZdlMFRpWB9tWKRL8U6g7PfLHx2LoUAV6lUFHqT/9UOCrrPf4u+8ePoafdEywMm4/mJDzBY0Rar7k47aclWImxTQI"
    "mqHWhFTJUppjWfFs0h29PTg6HnEDFZhaipUt9WmvXhyPluaOprojIqZuPWPpuH4Mxvit7iicIqkxKzB/FIiaWlo2TdSscsKNwBY7w3q9/314trr+8+b1/0"
    "vWHnnLHhdhJ/uo7ZR4mw7oMtrZNASZqp8XdW3R1J/0HmLUT3/9HjRrWbjxt+PEv2Ztn5UYliHCmQTK8Lpjwh66fRWqEzinI31PEYkRZkFcrZP1RUQRZnZg"
    "+xUa80bK1tWbCr+vV4E5nEyQSIFJKEPSRHFTi9izA3o0VqGXneYoYlualpy+Evcl38CWJIZfMvWbvwDQxf1npiOBv2Q6FNgQCNzPuKtGTSTSP3ni7angCk"
    "Bo81ZlCBTLKn0jYfZgGNpcpV6D3XMfAnYnU1j9pKgnYMzwuc8zQdns0IfMfbHf8M+drPdgE5q4SeU8xGPezm9aBk/kvJ/OwQyJlBX4QrQwzHHH8D+dhAkn"
    "IEDQQN2Hrn5LCCqbkqqpOeNVz4cgWFPnAUf5XZ4IwW8xcqpDwkYQYsD8TrZdmnQIzcwJQ+YzvYdY3i6qhN1SNLYlzRSBmvB72KM0SaTXtg7z2BKL2XwJNx"
    "UwQ8A67Osrs1mIC0EhXUvvic2vCCfPsLhZgcX3DDPzyvQWTJKHZVI+Mz46k/x8uzQZL3KnrVraS67TXjQwBvoo5yo5HJP8H2a+xJanwnnwQ2Hfid2I6Ut8"
    "JuIu9KdUZl+twOSZUpJnhNW4lUtaVdjL6rMFvXEjRvwgGZJHbZxa8iI7OUoVOztsqhJUcg9mmBZAQd5iGQjpFadUf4adkza6SEeDBagsp3sx4dDGhCtjEs"
    "mY3MtlTMaSdVrTQ3UxEcxQcooOzB0OcOlrQkm+lt01Nw7P2PYnzPF2YnuNfaO0OvTi1LnzdQUhtOg02bNZYVhWezXHeHRuw8wyeSph5rY9GXZW98dfMqF4"
    "vgYXFwu+DJVt+NdDx0nDywCfjXrO9pWwyvh0Mi2dh8fZ+OwwNgssMmBq7w36nns5NU9m0rf4OzyFpWOtFAsp2tp2YVxuqbJTmDes9TC3WW49ZLndn/OiHg"
    "EXORU5IUDSQDiDggE+uOfEoAsUdVB/A4ZTxd7GsnpXISKVa4tBCVNiA5sQgRa42AeBPGonyaV371q2x9Jhe7QvKyiRQxpJB7oq9cs9RHQpiOgUEcm5RiHH"
    "BnWsudGpKHCBrl89W8uMkbf8VWh7D4Xw34NGi32pCXT6VkobEl4LqJJqxE5xEoL3mErT1lc/t3nbtA6LdhEYnHOy1PFpomHzcgOcXIc5pq33nA5l1kxEQM"
    "7dXoT+QeP+GQGFYccIY0x/GmKyP+cXejW2YwEnl1Jre94ALMZCBCgZgyXB1n25gYzNzAzmNz6U0TILW5WYccCJ8XrILCefycIntHn0Dag5Vyf1AOflzYDm"
    "dh5EIGfCOopc10LXaMG40h9u1W+D6B57qRwFIvPtGDB+XBOPIm0ojcncFGvh1IZCjfUcQ5R6vw8zU65B0PUeWK2M+J/1xh3TOoPSExeUria9V2EbFNwzCp"
    "Ktje1yrCHOKegzwT8zH2E+A9Nt2vsq9PZTJ2wBj+VOt95UOTfIkWEzCOAB4RV7GRcDlQljTsOtRlILqNML6fSzSldTAlmj0ykrXBV/k2vBOKpQbJ0tVovn"
    "dYUFLMt+UXSfIsGoA2zPe3/HaiIjCANDCEA596j3yagGc6eL1PFbAuiKyPjUD5WCbKg7qAJQwFHqg901Lmro/aLoMY9+GytUjpqw6UbzF7YS1z0lDh9Jhd"
    "xeOys4OoOZhLoO0veTwpRH1+UkmDifDWXcAKtOGpLusAdhIV/xgchBzxMiaroUNspNAHMC85ZLBs9Iv6553e7NZMxZA4u4P++V1FMT0OAKNbWdNSl6jzb/"
    "8xiOIiK6uNceDObDzr3Bh/xDOoTvH44Wg+73w8UAfnR+Md/nW98tg42GmXfpzTzfotT6mH45eSHj5EoQKQTq3CGCjD2j3vWjjAhQqCsUFQUc4FeFSX9RtG"
    "O0AUaD5wf7L4YjqbarT04n5HWx5/+S0/mV09yTzrlFqdqrnSgEMydFpH8CO3b3E4Ymq0qup1q9M3xwyOTqhHus1wX+M8UHjLeXkP/1wb4oDJenXdbz6BMl"
    "xygqQ5Av4bazmHOcZNPUj27Q8YI5lbXwlDaWyPG4ICCWHvy1hqGCwh5pxJdZstXHOy9WuBiiBq+Cz191k7wjHhofJAgbTdodpEORI0VhNcuT4r/z/OiKCC"
    "1k2UDRdSGMRPYWnxyJElEnc253wDK9eA9XtkffW3Tvdc9R9itPop1D8iQFP0jY+hydEo2SInkqBx0tgOoZsoZ8Zdf+NJaAMkrLMZKATgvHC9OwqE8LzwBu"
    "Cc95geSqKxgbCJlFwiA1s08m1DZBIGSNbGuG5l6vKHDbydt7NOngwXmRp/ST4n9EqjJBQ4quRnb7B9uZmY9YaMosRURxt72V+BGRBboSgLOrUOEKUdc1mj"
    "fCzWgt1huzHMX5RPDw8O7dNeeiphgF7VeauIx5hJnV3t+4wsIdDxyKq6KScHZUOCZ9aU16C/1ZSwkdKZhX2K8qMFpSggoCV9Ino3+bZuMqFtbV5sQmg5mJ"
    "PBrtzBBGYI2yEhXo0iJ4nxWG7WctZwpgQW6qASUuJsPeZxdobH+fYSGPxLE6+tFgPNTgoQlfJlgSkERjN5dwpp8AlbnBZAh6Gt5MHh1N1hfy+EVgikNJ6r"
    "LuvgrqF2kSqghhuGAPId5eKRbcv5ecyPSsUJ8LdeybpM+KayiCeMzUyEGOITlQHTs2GgbQdm8wasS3Ye0wA4GrZNG+KCxUxVrgH/VAOQBvOJEitZESAJE9"
    "/aDQGN3ForTAHDvnBAaEyTtOzNYge4XFtFAfC7Vj++cA+kZOlnD1IwpXU7P9D6cLp2YcGP2L1T91ONTNeBBz/0VESMiJF5hepIPsn0MTfw4W3CSjRTV6s6"
    "CjLQHz6YMbMb7B6vGUyfpoE/97pB49eKCQM+q7za2hv6r/KLSUekGz3yar8RCUMgSphmr5U3HhzcBqHmh1KmMDz53byKiRLNuXgR3dmacSjUOMHGL5l6PA"
    "T6LjwpOXKGN3kqT9tgi0rc2EgCgLIrD7QHWgxCwXrE0OoKFZwW/09BOQdqH2C/W2UC8d+Ygi8c21i8fiQGkJTU+m/kJQK1cLcV3APxGRcaVEyHUDsL4aWW"
    "QofyE4qNzd+VrBh65Y0y6ZByNCuQigYEKRFQxRobD096EfvCnsT3NCaZT4ScrzLhDZPqUDGqcSVOY9LIk2cryep4i9WjBuRaPUAvhU5uGgdTJk0E+x4LSG"
    "hQGBBIssRWQyKCqT6CycJeVGDEPY2xj889Zo2GaE//2AvsHCRQfrh445vGj3u90WLuh+18C0F5q2A3FJ8E7lFd81aAXmwo1zbyHtFtelTHaJD4D48dTqUJ"
    "IXTUH/V5X+IadPRLmx7WXyasOw9+C7xyZbSbloxtw9pe9QyufMhlhy2HWtmo+GYtbJsiHn4s1YCtQ3tEjVOp2VruaIgTFS25jKcbT0Fq4TNMKVulezvL3h"
    "OKwpxBhr7mGEcxymbym7FtQ8YlE6RI3PSc1aSxeLtY3fL8pyWvS7Jkm3owkoA//dV6SA+++MxdN8vwTDebQzgpVpCcpazlssEEfktinVbVYE3MKYLT5cd4"
    "OgTMlFVpTdrQcPH2182qJeo2xBXLE4wGvsr4bHD4sChTmn8f8PX4FT90MG4uMtEaKk76Zany9ieGYGg7VOI3LJmDc8JDo+fEVUjrxQNAe1C8LmUGCbaxE4"
    "86JFGtMFvI7i2O/XosoKYBnAPJOQpodtZRqWFxy5xt1HfwPzl0uIbXzYuH9nQyHXkj70uvC+2jOWG3fmPxeDcrjUD/VzoeDsd/bRvpKyXfTm6DVl3+mG3R"
    "sKQ22qo7RLuL4Hd2jjmR/cUxfuZz57oSV+EdxBB4l6XzQRNh68fbG/s3vy7ODN253j3ad7L06Ojl+8PSLyxh8KcdwewHazE2OANCwxZ0Tn99JZrwqX4vFV"
    "UaGMx7CJ+qHgbfXHQv1ZwDf1q+2FDKMhY/xTYn98wT/H+Ocl/tkjOwT//FiAmTTFuoA4ZafxGP3MI2ivN79ljq1PME8mz2bFOqMk1k9hehcojCiz6lZ3VO"
    "YzTLb7oejV4u1P9QvrOJ+EDshnTkQbpKJ3cKHRNOn1fizu3v0TeqAaqd8tVCU8e4TU6To03ZXUxd4TY9OiGRGoejA6zupx3T8KExKbW3BrV6iNPah+CGKU"
    "iORbNqMPq90XZZwkuAwl54lggz51V+EnqgvEEsUnmdMItRe7CRklNSzHJydLq+RkSAwFarqkAaKioj8iks20CJo/0jsZTiM2SGboZatz+yrSCLj8jPxAV1"
    "taKMs0JWy8DiFXikY+VQqZV0MImpYOLM/fHElBt0Bkgx8JtwEb9pdv3oRBps2EcYZdDtVS8WvNa8xrsEkTqZlbsc4JBsTLGv+YfYNqwChc6tDPT0UbWQK4"
    "wKlbUfQ3stRAkdQlmxR9E4YEMscMl1bVfSY91RApEOU9dct59L+yu6UD+l4SphSkRRfgWG/Hjc3dKWB+aaI43XO1V8/d/OafjJ0TubZEibW5fObAlAglRn"
    "382kWESYlMWeOLCO8+OaEpp/V3nNUl8tu4x+6bC0ioEBOyf0KKM7494jxB21ZIXGveUd3n0EN6vcgv25YV21JbYY3VWipurFxqq25+n2trPrElFys3QwZs"
    "zDTUV2DRIZR/tqS29JFXcrHWiMMPyO2E2j1xp1DRWJVjzz1xBwSzk1084qkum+GJzkfgVIITnXViT9NyouvSCZqFPNI4cRYzsA9E4x6pN5LrHI3RLz5hbB"
    "2qp6hmuLiCcdUF6QrBfMx8jOh5Il6GdGSJQTtp8H1vC/3MzvLNvXT1uJquni5boNm0BKmvVS03dT0ff4uatS9eJ9CdCMKgb95dW4sYtTBuZoEKx3YDmFtO"
    "NqrXVYwDFO5uvLGE7z2S+OQ2uANGGNKjieWEmei5AjX2EmcijMrBGQhYtka7mbqM0136DQEBagy6epheHZyBCOhkaXRwtr3XTpFDs+xQu71sTNncvpUy5j"
    "PoStiyxrxVhOPaiaGciE8BJ4b2RBPZjS0+gM6lJ+9Bl4Dar9qYLbi5WOA/W9yWfgHk7pRhyFxK2vGYHAwZn83v3cugKQwiY5a6QbXywPF5tvPwjZHTBFkd"
    "qLBtmLy1P65tYdzejFw2rmNYXKdjxYWqSepka9VuVPgX3te4wYfiGynGajxWib9qi3FvMLoDywx3MoyOqdEkKsZ5POX9d1TGJRGJRyAziHkvLZhIlHOT6X"
    "wy2kdDaP4aJ8sE86Aw55gapX/wEP4jVWfxLpcge+Bframh5yKP4W88/fSI/3mMx2bxZFTxhM30rB+QC6m38TuFsdqD37fV8F4w+B3+bqNt8viRanfugXYd"
    "F8wFxLQxDazvwvg4v4wmcYixw26VxmCx8EDZ2biMynX2mo0U36zrUhJPxhU1m4y3hrQcx4ijjE4mnKDsm6JF/hIwp0CXd3NUOIxzelUzQ4+ilJNZOOcec1"
    "ha/HAt7CMPN3w2XmmCTccVHs4mpnxiK3VYeShh1SwSeoCTWW7pkkEf08e0t2COZcC6fO5IIdjtK81lrWvAEVJOl8OlaRxVL9LEKDohB7SWUjWWv9Xfpe5v"
    "yoJDK9bp+IbMH8Fy2/wfXcVG6EqxGXp+NEnpkZp6DtOX5dVZteSsWwQFrfrB0r258ypy+z8yRdXo2v6AHwfLlzvESEyfNr7WJXPu3uNQwkGCidGmQxPnLI"
    "FqQA3rGNUdtK49QzHmkIsh81CXL9j24ErMnYoGwNc2s/cygQjbD7nKw89gcsgMPvEknF9S3dkZB0PCapjtMRdMC8caYa7n2nJSz8YMWO+gOUCoAWI/GWGJ"
    "e31oEnFtMIyGC2KLBiVAECBs/rNoyXqHvcSaFX3nc5d9taBNXsEzIE4766XCNrud9fXVcd/QUvPdkAkz6Iaes4+BY2TExMZ0CaGfRJXXzeb9hoeCjcx0Qe"
    "/I6Y9AE8uWFcp3ay/+4x9OqNrjPoqZ4n3OXdiFQdQkDTDJ2dzi99ePO2CL0p36MUz94bKr24htE6m1Q/X1bIqabnHtpCtPoJU0iU95rCPTITjLNUOXeRac"
    "+ViPLCmt5noCc/ULM8uZlQHHgsAajcuhbXvN62xDASZWFi22b1nMzsOgha34AaK+ww4c1C5siKbYHjkda44BX2xos7A2FCxNlmKM4R5M4lkogslgE09sV+"
    "ep8xkik2FDfGYjsNy8CH7Oiu7KQdwzaC+gy8EQwaY/j6Xgo9mhg78q65+Nl1WaK5H1XIe2hf1wzU76w9sXr1Tr7T78ebX7Ej2n76PTt46T87qX4k0YlwA8"
    "/gkdc96FcThlh89yreEvY796j3FjDn7/8Hl9uHGukPcIlBNJI3YIB47GrmNd1j/iv/v+PhrYWRINNcqCBpu88VhF251JkUuVQfYpw5toU6OcNr1psfv/2V"
    "h9Hqtjf8ch0DVqpWdj5O7EPyf45xnYejvaVTiCC69RM6mfN/6YRuij4i/T1H4+j8/M58/R6bSqRb5gO3Fu4RFCa6cz/3q8i/vRNksZyhCAWjROB0BhY0OE"
    "H5mYVFxezxFNryUTQ1M1jZa0tAahyoa95+NBTPyUNf65mvtmKRR0WhSRh0tXViW9fbHYa3u/WuoSjqHwm9QIwMyrtIr+nN8OdpRu7Q30hSOFpamwINqomF"
    "1ehkTQgPa7vlTg4oYGVVhQGWZcbti6GK0CzS0t6mXq9n05vViMvz8Y99uueV4djC4t9WlWMI9SzFBrrUSPAgU2U/19BAAAWj0Rcmk3x1hcIs/H6mCsPvrG"
    "1fNxbw6vBLMt6Q5GSfZ5pLY2HzwaKvioDzzYfPTvIQmA2SUc4w8j9e+t/zwYqov4/AIO4j9w6eOH/4Zrv8jBL3z0waPv/vV4iCxuXcJ0jNTD6NFwCU/Tw3"
    "t5k3vH7nerc3swM2ab3CW7Y+Uuu1inV75EKd8YEId1YH40Rx4+iB4qvVdndq8ulr1PdLIcgI43nT7W8yNZ9mhJIpEiInscx8XYCCyzWtSkV+X+o/KMSL2K"
    "/3YH/O/QLVbTWIhGQo6s1Kgz0NpcaBSKtUMDiDLq9ptxoKb61GrkPtDm5Ft8H+OmqGRlOR600KRoae8wOZd1Ry6dniSKI2x2ht2EkHPX00zO34IhCHD2hL"
    "yBZ1VfdNE9U4446O7jRkGnjvEMMzJ0qJ0sFlNENom3EzScs/icgE0JHDWDh+dOsaoD+4tkLSFA9qQYX4C1Dzsi/dudUu0iu0/98U1BrNFqDnjD9DHNQucX"
    "dM4adBvCOypn4jFJjhcDgBIdK9xS7q2IViqsnkBtD40vIVrpMYx8j6HDLIkdzQjNbMbSaNlQtCF+skVNuhRmSE4xJsqV1paiJlFEIHkFwebNUmbjFpvGd3"
    "Rd705rXSOQt2Cy0kCG3qn4quQSttX7xqurjthaI43xhsFQ9F46z/FAYXBpD48ZbEdh1A5dOqYaQHAux8ALO+9lmnFODk9D8dgtXUMaZv3cXQWRasDb6Jy5"
    "qL6PU8PMC2ocAHvsqHMsYukJizt03AASQPM2a7AP0yuwDMNZmSEo1yr+I9bvU/bww0VrW9gDLBBP/GdH7zphDM3bvvUMoD3SbDypxfVgjPvGXbh9fK204x"
    "yC95IPfvSnhaTHVr2kK4ybu/qDtL5YlN4W7j1VtzqXiYlVr5lW2JJG4Onv3g3R/2pf+eUKv7sJiVQp2t2CaLjTw66452/zMeqoCf45xj8f8c8u+lX/B3Aw"
    "Apb5OMzD8V+Gox/5CTTG3immUfjRduY/C+bsE5R4jbuPjaCvY3G0fB2rp74C/xUU9WcX0fijd2EXuUCdIeNiz2IUbtSwARS5UT+P1Wu/mwnaXGLnPsU/P4"
    "9txSXQd69P8pfwPA59AdMEsd007YL5GB5yJDvpqCvdSiH0bfenE4JwmxN0EaU9q78I5pwu0tEqYr1rvDTWJXmI6N07f3VDlMZVaSj0GqIzrnuSbFq5nom4"
    "dX0gEiB9k14tLc9t0H00X2LKlaxvr4eanq6pH51HKIptiR50QZx+1YNSTebAGa+JurEaFHtEWHEyWatLm1/r/a5L2SdtqcnkurDZomVgXmlCtJofSaSe+J"
    "Wd/Fm/PrT1NaXL6qXaaoLNevXlTXgBp6E1D0bhRL9pa+zQ/oYKjruVu7HD2MYOtytjT1wPyhSBpuxtdhjRFuWWP+vHyBauSvTFmsxOWUylu5gozts0GZyO"
    "4n7Xk9SExldcVe8fO1a6Dd7laQuRVpxBxurgcZjQzw2u98ViTXcIg4m1ctj2+wmz8p2OcqAoyIegZ7KZqIbnvPo+jiYxcGsbuTXJcA7Drm7wLyXGAZa3MT"
    "2ekjkjnf9r5n2CuTFo2lWwG8oCKhANY4KGoFn9VOgSpV6vUHU9m1PdkHUcL7v2d9hg/fpF9obw9uaK5W3SNjjtfm51n9pNDAxHv6n/QtgTS3hbo2uujIqa"
    "/BIVEaR8TXL+t11IrO6Bnn2WckXOB5bDrYCt3mmHKcPv56sR8jo/wSESZPS1Rlo72GsLtWbY5QKRXxh8Wpitm9DzC66GPFlYWtBFATpQMmmdRtbfSjJOS5"
    "33YwbPQ69w0o1/Vr8z2ByyT+P9WL0a+zD696DWDBqcQmrj93Z/rXPvwynIKKY9fLQ04rRzT1+xERdDNWhAq2/okxd8ZCPm8yro9w3P3lzIN/51wVQLM8y0"
    "4x+4EcHzb9C/G3TExftvON82hr6q9aNv0QgCfLsJZ13fqggB7oVCq7UA8ZN4x05ci6Dl1vozc/XBd4/RAZbEZ9H4apyIhVCygYDmp1fScBVcPNVw8aFocX"
    "/6WhbqVl4f/DD+nwJvfxtfA7z9ZczAW8LgCHqW4fBhPr54iyZgQbJ4RDSkI/XTGPrR4eiq2jO8s4ONAZpiicEYsj77KOZPLrMcJcKasPd6e/O2TVNkeLkp"
    "nNjwLFScGRofYfHEmNm3xgpe9KexuuP3LkGHfxlr6PCnrQ3txLGoYTyogcO/jRE4/Gmr/WGjrc8UoHCA9afgFr3R1ubmJunMUdIEFd7ZP359ePB295kDEQ"
    "4TQcwardzDBpeJiw0ukyZscOgWR0qdU4iowt3Jbn1ZByUfCXxvdaOlclC/wut+qxsn6m+AgR00VVIdeJMIUEnztUHM+oKNs/YvhdSzJ4BVAm+pssTHPJc6"
    "1/KLMUj28M9r/PPK2Cd/4p87+CdOeqMHmw8erm8+Xt/cGkGbdQjzD+MKhDlNqtDkH8c+i9iv4ypUeWfcCFWW9E4cuZ/H+l1d/DJFdsU+CpYNWOY8qWOZ34"
    "0tlvlWgwF6S2DNYC6qWxX6b/3baAf3PlvxgHIIZLALnbBg8hQoIhdhLsE/C6naUBDuRlEdAc2pB78TyWo+4+sR4zMrMbsYcS/wlOewdOuw6SL5H5vVryL0"
    "/eOjfk5vYlePE5HI40QliWdXj5PVdjXfpmJUn0cpbmmw4yawlmYwXTrnWXaeRLAQCzSyQaacRmVYQUnOEodeLUwnWJIhEjDg5bR8GUWT03D8sZuzUvdG6p"
    "NhBB6n6c+8nJm+jDbu3QlisKOGHRNRgWt7RIuxRtwrvBxxFCR29ZUgdv0OzR0mQ6mWYcXZPcFnTpGkQCU9ozoi+NfoodOkPTLR34Jw7VVUdQ1g6gBQMjEl"
    "Q1s61YM02FKP/UEy7I5F471M2vRiLvwr0SaBLu3lWP8BOTnLQmrd5D5IH7S68wty8G1WwfoaX+TB9cEcbKO9kvVyVwc5SyhHuiDdw+WZ4TJVjtg+T8gYKi"
    "oR9QqTfTXbiJ3YaNtESGhJua+UzYB1X2iV2EQilCUmsm6SH64jSA4kWFg4+hF+Hr3c3d89en1y+GLn6GD/5N3+0dsXz3Zf7r54PqIyft2LZFAYxLkZWl02"
    "Vns/kGpokMLE0WYmdCFHs8PV0P6QwfsroP1cDHSMz1iZYQ7SHeenFi8yPavzc+zMIhhDUyYbSYowbYKnB1XpJO+9xfjbzbDB12596WhumurcqxMw0qpfIE"
    "VYV0GpGDVHPKV+mo6aswTC0Co97Elhnhah/q4Xfpq4pJEbvw921n87cQvV9kci9nSZJJSLBJRsI3wPK3OsOsOtdHGZ/M2sggFY1cPeQGcKTIRg5hgjd8+Q"
    "rhxrDWK6DL1p4R4fcvIAS1T3B8w7wJnzrsBErcqPRAM6sjLZuzBvTiaIG5IJQj+ZIL4f/r1kgpyu+CvZA7nOHrhI1HmiTpIa81KSIOoDhPibnV9Ojg9+fL"
    "F/ZPMDjnZevjj+tSan1SEs9OOd492D/fpvezv7r97tvHpR/+Xp3sGzH/d2j47rP709PHi9+3T3+MXzk2cH+8cv9hvOOXq7u1s/uvsG7nWy6kH51xu0voTu"
    "uQbg8mZn7+XB4Rto4OW7/Wf44ifPdvb2Rmr0bv/FLyD3sO3jg4M9fRg+n7zZ2f/VHjyqol4+VTX8YzzQQVLvFFbipqPpXyU6xUshJBzMSoKEI8Utx2ZsgL"
    "bdkEeNtQCbi3YOmCtk2IurqEKU4CPcs2KHMIIPwhzED0RxubZJ4BoriQNrjxSKkgu6+iZ697TpaoEGojjByX69uGeXDO1v4wcYOODyH1aeh+WsXMBdOV5K"
    "FoMbaD1KsAC1ffGvxF03olc3Pb7ttlyL1OKdeJdKnF3kNLk+1+BLYsYJa/KQGHSD3YNS4cGhTi/4kqijRD1L1OdEHSfqReIZvl+S3mBFZoEeQD+rQOdlMP"
    "eC+YhoGkpEkAIkfGxPhAQeNZ+nSDObp6MhPFdvzj3dHehEBpuOMFQs3OG3syQjjoVJNsMHAlHNRYnhJ/j08AFCx9Ly8aPRcAlv2nsM79pDdMtx4pGCfk5W"
    "M3/qNQW72/q6ZoGmvBvQBjS/KWvM8uv3m350WYet6ZQaiNrwW37/LJFATupULjWYQfqJH4aZJenGqry/FZBr9zShtBU/UM7rWn7mrNqrhGAiIaqsTpvaCY"
    "t4lIwiyzYlhsmWYjdJ5tu5LllDkgusSJh9AUW+KM8n6Mc64ccc6lrieapyMKJ781lzbxUuteWB0B4/jQkNj6Ixx9UKKHexf6/JkehmeoYTra+RB1uOPIhF"
    "Po05oSnQkgBRKER3RI+EaU9ClRIap4X0E0KJz2EseZ13yuwQWWAL4uiPgyVMAg3sdRnFbm9YPJ+GcD4IdPW4DXLUTWZwUDKqoaf7nUFp3Xf/t4Vg0w3Xo/"
    "d/m3jo/0aBrsR8u8by+zypVchYRX8euxj9sIrRDw1G/w8GHYd1jH7YiNFPV2P0s17YiNEnK8Tg84teZryUo/45PEvQtY/qgraRSK8IIo/MgwNKpTZoQh/G"
    "2B/sJMjRrvIAJC3Ba3HQDxJacoVr/n6kruykWK3TqP/F3bspkXyAtpnAtikw38SgJbN+wsamyR0YB92xY8PEbu5Apujc7lgyBxBLdS3yXzMhjjCy1iGIxn"
    "52RAOCTVc3RIG0hRoojxnRBHtFbUDPc5v6wAPQz+QNZmlxEZ+VwjkVLnHFm2NuRgG/xECfN1wGyklDcO7tFBhOvoGH/zYG3uDc/0hsHnqK2arP0XUyv4Q9"
    "6PjGyG8Y7qZ8AMqAQayTLmDNqKO845lgQV+8QJSOXDHCkBE37r9JZKcwz+pZmjXfLj7LUtnc/EKgSL4GUrVOPdjYTsUpUkugABkAy7SsPdGhOJnoqfLKU+"
    "XyVIxvyEll4hQsnT6ksfHGWdXdaz8VFmCOH+FUYJvlj0S9SdS+r9NUUOp/JD2xOUdwMgigj/H0pNbNJ1LpFKsAuiLxbVJNrqMMp0Gu4mFvN6GEeUZ+u28a"
    "V0EFc1EUj8Xy7FJ5ZQKk4bC8xCBx36A5nxKWmaK5+tAeykg/9/6loylufDg9p3dcH2w9GJpCjxHrgLuJ2vP7aBdUL7w7aFBvdvfBBgKLZHOoLCraHHWR0X"
    "sH7/UBg4wGi2f33ZsKMvr17qvXBgP9peGgv+8cYidbSGnJkFKEjhDg+V2izAimHEsX+ZC74qGH25eBLat5RfZ2117S71RFQnnCr1sKRaBbPRsphtG8vwnC"
    "+GebOehmekWdBpSigAHdwupNWEbtQG7MV1dz+94exQW/wa4oueQf8sRrjkF6EgR1nPHArODnEajNnPxbELEF8W4LltgVPPAwcvh1UklbgNtobzecyyd9Ta"
    "Q0hBn5r4mf6kV9bWqtQ38jbkFj9d4yLK+LSquP3lsshJnPYPjsuTVYnz55CeqNB60tr0Eue7Bl6I/pW3O6D1wW1DIixg9IWh2zn2UFNB9VWQsuV4grhFPx"
    "H2W8SuRP0rdLR5TejnrElr0n8+vDRvO/AtoLwt7M/3rqjMHNJw2ZN6Zci2MCf9uYyGvYkDoSNAhqlC34RkcGR8+sLWvlCrj/3btPk3YTpJYdyg6mXiatty"
    "k+dfAtc93CG60qNFQCo8TCClJXUxJoVIFzThVv6ycOodcYH70R3Ov0tKl6op8QywIfMdI6dV/n5+T/HWj4J+xiHx3O2Kaw5yLg9jxrU9BBNoTzFwHlOOo4"
    "fvamqCg47uvXRmusAcQvqTrm/sH+i5FWGL8JEHfgIH1uoIoO39n/FeySnXfHB4gO53vgMSXYopfS8D60CvK3FIAP7HfvkzqU+QX6Yffxzx7+eYeum2Z8so"
    "+WeZV4WCghH98gkJOkTy0s1aQDclrNqUrUkLoIagXQ1P8x+TaSSWuzoNwSLqsvG6w+zvRmifoz8YFOPyYIdPL3abXRNhbkgn8KOv3Y7oGrQEu4jCiGZcjd"
    "On1U+52vbTyn0w/6vMh0SythUnyC3cDUhmw6/ANotRtGrMMhf6B+SKqwJoaUXAdsosDst4FNrFxbZwBXoi0+bBDGx8c84WwMqDimGf5XZid/Q+URi28jov"
    "znpXhy7viJRTeIJELDmtXfhEr96i8WjFf4zGvV8C7OOIUp/zdBRt1JViCjQJghCOjD5MPnezoEFgeIx70zjxE2Fc2WI7ejNHQKrO+03849lFa41OgilTdg"
    "mZAO/ij+CtZCOcNCCd365XfmvyXtVFdJ6yLwixPV+sIX/KrS5d3aICC3olzEzpAapAoT67k4g3KzN35LLMmLeU2YVaMREr60+922sCiWszSacJW+4MNG0G"
    "fGlybCF+L7wE5MkdT93eEu4l5AZKdYXX7pBAt/qlhovHJSgeOQ9tW8g21b/I0PJls1ANQWmiCKC5XAzIhmMCAqndXRZHcS4paU985QDMRB+8MGvDACxKJZ"
    "b8RYDxxSByyWz5rAYq9eoEHmIMWymQCT2EzwYGLxzIWJxbMmmFg2c4YvnHnFAOOsPUusq9ikYRgAFty8mF2HvjrBDeo9/vkz0RHEX/FPOsPqRrM60OqXpA"
    "K0kppgDnz51pd1dJN4oLUKFuuHxMdi/ZRUsViHyTdpIwltM2K0etBEIRnO6rCrV8nNYFfjpApwGs88E4hjOkTFAiai6Xoeirh3CAu/SvCSzCiPsj2akEpD"
    "YBRkJ2lbjQDDdNUyUdR37a94GykodYIKMoexqHyUnwuLj0NeVdKUq/lYWIBgrgtTFcsG2Dhjf9Dxx1wrhn/DMJiQawXa/oovqVHKPgdhLSPDZhxcT+VIP/"
    "ubEpKHzXUXWXRJA7djfzZrS//KMegnpl8carOB0UUTOlFC9hHoR1wmHffY9sj9Hrh6eDLTVd90WTIy5+qEPVXGzJWwEJfdauZKANJRJXrf1x+6jMBxEFF2"
    "UgqmAuM7Ojxbt8r6Ude6Jn24Q9oAd8h9uEN6P2fN92y2kiNoOrPK0ap0MhMxcWmPUgxIGDSXGh0kSchJiOgub2JkYk6Q/uByJi5jYmWCxdfM/pJqviNif4"
    "k8/nCOJ6Sc09vgoa3CeBwED3lPmUg1rLBbGL9x3zuOIb26l7ZwFMA+V2rLXPp+XpJRQzSmr4M18qtZsJfIFkjmmLvcmKBFLLGKo1my1MMb8K1WKH5cHJ8+"
    "nfqqaD47q50tPYHr2q3tc+lMKCKpqwYGzEwxOpx2/BNcZnaN09kn6JqtqPBiM+ev8JRc8zel33K5nM4GK+lOhm5KPfksiQ3Rpxsh27cGwtZuTVTF5TPMqE"
    "+zBmfJCpYEzXyAi9UhkDDvriutnMwkTN3ghpQ5Ups/TXS8mu9SpoKW5bQDurJ9bbP5DC3IOm55B4+I1f2h65/nCvATZzJ5PsWa3/BkalyEcBewYaNJPC7/"
    "hnuw6gNtcIuqmu+zyR+KLHD/C6/hX/P1lTf29aVVX5/vw/o0861mhzVphceNK8E1ned73VroACqbvW2w1NjBZxFYMz94vm0mV+rOKPiKHBES50Z3LuEkrC"
    "MnsD863p1Atf8KaZDTiFt6CLQQpzNLj/oi9akvWPitoMtFAXg6U198GXiByv3pTCJLa1smnMSUOhhD4k8SPDKsOhQgEjqdL84XX1E+mv23mQBSFEJe7Ru4"
    "/2czcS88m6nPMw8V+Wy2GvcvjTPuf1bMsPBfQ1mJrUcPH1VQ/sezv+7+wT4R1zB5fxz0uez4X03My2OYE9xiGgwrkAEtWyPX/RJYYB5spEe03jG4KBizF/"
    "48+DxrLDf3fOa7YUyxuVV15riSIxWbTHWxSaw7d4PCc3tyfG0P08o0FUC108gFhIsEbLCUbV1t9hEfmKk9F4O2aAvCUbG65f+gLiQ+YF6pQnfDme3N4VoN"
    "QzuDt/keNy5mlzvF7A5m9eKC9Yp2WFwQ9Fhn3C0qYvY/zVH8Y3ZNjuLOzC0OsjNTcPabmV8cZGemM/zCabyBn2x6Hx4pw3PM7vtjRq6bT1sLOIj/faBz+R"
    "OeIyVA9htdNQd7eztvdhxXzZ521fCYea6at56r5m2jq2bPddW8nDVm1K2c5talY+e458+xlZZmto4cswI6dDrax4ufH21qD9qGTa1iTzEllhROOoB49RtO"
    "1HnF9KFFRYic62q6r0v1Ah16OFtV8ORnPRu/6CmpXuCfA/zzBv/sNbifPs4q7qciq/qWjmdVX9L5zPUlPZ81uIpeNriKdmfWVWSqbXXra5vSUKKikoZ3Ac"
    "vd8l6i6NBbDokAmX0Hh7uvdvePqMxPmTGTHrowKUMvPo/T7VZ8JpsUDksmbHuX4RjGI1KtMCkyr8XXB0fHvc0O/390Te7g338mbNYpmaQb1DttaFrNZ6AL"
    "w9MXmlKbaxrxKf7NKNJW2Jvxo6/2z4HMVLdIJqxDv6yfZbN0cqthcMyEvkC2acMTZgswzdLWrYzPnc6S5BZ3BT4zZepck03VVPq79dVb93PELgwwZQU+hX"
    "4V8Ln2vJVc5FNKgvcYz0qHCMQXDXulQXDifjvQGQ9e3Tr3GNN2Dx1EWJ+pbbBIw7Ybm22nCEynv+RruI/RAudeSFQt17ruTL2zo9rtxqKl5kMpCWEKtRCh"
    "CwutDyVb9nICZFF4yLjHmAWl6moZjRxfywgJPfHaXnPLfElGOtX9Nr23YbsOnHYyS6Ytp5nvgSSQLcN+vwc/eB5GwbfW69oYMuAVLpN8uXREPA/x6ro5Wb"
    "1mzVL79J/6OlyWVfby916IADcnzIaKi6jdxuod4myLe9gCjlQu6Ytgl1xEKZ3TkTrYdBc8A0kyXmBxaxSwGIsCleSUAqpxQLUZTin62Aflo0uVGlacrOYZ"
    "rk0qtM5v8/OsuQbHa9phUd+UF3kH0v/frFyjeG2HZXaKvglyCIIcyp/Bqtwp25tBrRD4DbmMd1KHgl7LWyl4gLnPjhhrFeHVXywPoIw+KdiB2co6Ae9nf4"
    "tl/YcZLO2bUaz3PYb1rligr2bEl67Zza9nJ1dx7wZk4ZhGK+hplcFHqk1bO12OVipfsXfX0teG/flpBP0QEaI7t/zIf840IhAZJIbsuXTolIcK2Su6jaB0"
    "XIkhumjO4i84L0GYgCW9yx7SbNk1t5RG8F6Mhs4D70yrn72SHWAlC3rLNkI5v5Tkqw0ErH5DaN3lSBuMrjeb5FskjuwS+2rUfsbZwqVuivI4aRe7M//h6G"
    "C/w36f+Azt0WUnIJe6riE7bf84E++Nn9MlLOWk8FGC19DzQ3+Vlwu+zcRvSblsJ/04uzlRujzCzVDitAoaiMO5ERQFTxOQHAMQMNpNDBNkXuUOX7rgxz+9"
    "sKv44VcQ7PN9iGMJl/kPM/WrL7DfzerQ5x9mXIxJqBtA0eIAno+OcNwq5/AOYXKM2SF7QlBACjDd8zdPpqqfGq0f1HbpEjJv7qB5U9Fk7sBbg9qiJRHe3u"
    "tsEasVHayS0Q5iVF5Ke6g4wz07I3mafeZ8dbiFlGWZMnn8J7wAyRiImiK2BTPfwddncP/LqLX16N94LTwHnIzR8Ra6ZWcgkZq0Nq1HOrVFSBVrwYbFUKo4"
    "icsrXdENBd4sNSArMzHBtkSkvnNFN11ui2eho1mkdqlUb/96yda/4cbkzwxkwxCqW6Hu1Iz7nsVhq6vwr9fSAnRvOpawhWAZbuEg0Awh3pDKk5oH2YWeRo"
    "B368GD1quneNZZHkWtSVx8ZGsgbJ3n4fQiHhfQbi4ekkd0bt7aeiwXXYISkl91YOwbR5VryHwGNcdU4okmni/wt6rTo5xoEeQ6hD6adC5SvqkUUjoZaFea"
    "6JNDt+JRKQNZUvAwtTt992acD01jewbz6y+yOzgaBr5+OlG53wMgZuc/zbIyfCHV417g43TFnPhSut6v5VDtZ+WRnpf6zL87VWXCTMBURdsPmZbDAoxSeh"
    "38RbPIG7oV/eY7xUciwJB3/RxeXTeT6al3GLSpn9mY7que1NqIJOm0BSqSR2Qx3ZUkFNFVobABDeOjec7n8LJYUtRZECsLBgsRjybW2WaGj7Oc7E26hPTI"
    "HNcg2v4oObEwH5H93NJdtE53uYVvTcHneNIk59lb8nQGmtpu6rm0wonr0gonZneZYyFqxn51s4kOChYTjQ+IdH1YsHWLCX02MHIwm/xdJJu05+wSxpmp9y"
    "+WvO/bd3AzBC1+cDYZVq68J00z2z63kBK3foek7e7ZDlsd4iNmPzUdQ5gcbNIJbAQx+awpO2U6waKr9U0Ws/+yMtLs/O+9kOh2LLvEeNIOJakFDMBksgKa"
    "Xsjps0k7Rl7QcY+Q05fT8oi6EYXIICQ6NdA65LXooSkBJsG82TYiOcSPPiTdLHMg4s8oMzqMGQCDpD3inzcpM7OegUslkoa4ihvS0cTrLJGWGVZNemMEJB"
    "yS0w06HM2R7W0eGwTbgDqkFZ+eHtsJmpaYPpuK55/c8TJWoH0p5pLMjfM+Z8vjDH4cIXqRqptOJu1CxR0RUe/Yb7p9Zi46CxQ7xBNxiFeNv9psUST4l2Lj"
    "znO2XhG8TfB4mDlX7fo8hvHXtkDkKP7l0sZJ5v7u7yuGTDDeH3ha6RIBK2Dak1YR+1pFaHsSVkmuu5GYdBy15C/oYs2iueJYlB3+Kirroi0ubyzTxNFnKj"
    "Kj3S9uzJL1FFvF/H0bxpfEFDlGYNGmMdLNMosLernN8sdecNBYE7+MT1MouV/J+u9G19CxR9fSsVenxGxC2XBoFlq6oMibqmBo8SCiSAkL6M5nzq/9Thsd"
    "ch2esiiT/dxRj2I3r9VVRDSWBYJNjNW55kUCPOT39yavoAL+ihrAX+V65MO/SgF/TVCWXvrKBcWbns7EsU95ED/jt19JwuOyy/HP2YQ8d6NT3JDW41T491"
    "fNTlg200lvIOEJ5TOPambSkQVeyJfauxhxwoTw6n9BLV8LffhJAhc0O0hH17Kiki7JBPf1ZtSniV8lU+87ee9qspJUZLGQr8Q+7DOMICPaTXAr1wND8sAp"
    "gxx76Bun7Eq8FI3hRIOIdE7tCe8niPExACSnIJG4H855Irv297mjCZDxnVqfAnl7sHZuSN4w6Dv0NIXa8qKyjzXLi3hu7t6tmrLfrnb2abKsml0Viwuk2y"
    "WaXd+mYQNVQb9ztcjkyjpxXd+pQWnuJxNxhSxdYE+suKdWIQVtF2b9AoGCodvjJ5NvYO6gm7WQcj0pndPZ2VnEqPtPE3U1Uae+mCDBUHGBfJq4paiduqxT"
    "eskrEgCNC18Wsyzt/3I9u5AxWpeVNCQrhBygDtLk1HKCSRKoL836OAbJ3kenO0URXZ4mV6SKP5so3GBfpOcx6FJ45GiiJPT5Mku0xv5iUvfSHMna4G3m2a"
    "TtOzc+40CSDsweYz56DKcRVD89OZ/OTpLwCkOpmyZEwWelHXwoMgRwn1Jw9rj80n0+UampjNLdIrwebsxVzUs3En2JQbuqb3IqqilZ+PhzS8vjdNOaLRD9"
    "l5as54Fy3BaMJtCTLaSp1tW2Fqxt59a0kll1Ybp+5Mc+O/M8UqG5B+pB2USsVD4fL87S7RaKJPfQ2ZmoUzGcCSJ2jFF1ejKSEThoogHah0Hu0WmcRO2Pk7"
    "8b58ClJmsf1Dd4B9A2W9MMrNkrU7SRDFDPLJYOw76TTnOcckxD+08w6y/X4fbhWbSOEPp/EtCKcz8LUghPk+yU4Vefs/yjQ1Lr3j+SALAbMqlMFJrWcz2t"
    "SzSB2hxYjS/x1dv/wKX3KS6jdVAdQWmH1fcPnUA0IhsIazOBujcC87NzkUdnQRB03lMcGEsEcCkCcwW+2cZn+rWDn81VoLtjb2NQaJ/4Yveyc9jhYDmfI+"
    "/VwWTpoJJBWUbIQVi2yfRR5X8xgsLDy7F0jLNXprRxI1i+UFzNkVuLM5eI+BmJmNYtfsFbcK5p4gzmWoNyn5Hm74XEwqKGzls5fCh/PIGUhp/icyT16IA8"
    "wvRHeukdZL1He9MRHmI0is6/RtoOguDi9CzrY5YLiCXk2JVriaDc7msvSFr2eJKA6lGGtHOK7u541SfZmMLBfdrZ3h3uUp4lF7VTlth8AxFHiCr5sDH4fc"
    "Nn2Ox0ZMZsjLoj+1lRrREJX8Vd7CpO8CFEl/BKbYyCfo4KR77cGInltxZWRZ9BYNQNPRmF1faamH1haqudMwhtkGICiZtv4fPW6VeHBcBoEDBgTLpoKMcM"
    "KVa47T3zal/cjeczOglpIjPMhsRVAQvdLy6+enLLVZFcZAUOm6wEesFnWDmvxb8K2+DBRH2cqB1fw3k+6T3a/M9j+LEHcuR0dt61ex6KBffr5zBP3e/kH3"
    "YOLKF9nmsm+t0ebKr//EttbX2ntjb/o7bUJv6f+CjVH40ah/HmvcS1TK2/mRAgyhylgy/xIEb6/cNv0QMIEtQ/ut+giryxq5oj1hbrQn506Gte7btwYpAa"
    "nRdlzAiTcMz8P5wEd++2tQJxHpV4X7imU8RfMRTNlC3k2SIEiQn2fmeVYORjw51AfJWYhdUhXG9EMjiP2lSKJ6jKpn2y28TjUKoMnabnOBPQ+6jDYSgMCA"
    "XpPnKfj+Gy5U/LO/PDyZIA7NoLoJ8UVGVU6KlC5tfJ39Bp9PptvXr17iWJaTP3dYhEhxLgN57S+LAoETrn57Mzvd4j6tQnT//yQ/DmQOsxzGGzw3uwtKFA"
    "Dy8iswe1LmAd1h+xuEQ1Mnd87BxUijEcGLFjXIsGwrbDcmRkl7GjtIcWZxVIVv4S61nzGhY1zJ1ciSecwCdgIW6qglbWcR6mBar47J9tg1IhB9qlyoN5dr"
    "8H1s1VGTEvpkr7nXa2wZ2GYOMohb6ZRRhZ93S2SPKzYfOaxtPoGPp2dn7RLuRrJjMiFM/Xe9DCUJKje7JvZh9o6MuqmmcurCwL5lLXby+YHbDcMae/QfnG"
    "jIqqY/QvDL0X1jnFogJTG8QRXbjLrr4WFt+R06IUe6GVZ1imTubCSwwHsm48DcdRxRPp2dH+dPFUDJsS7siCytJ+S1ojCyVHEnmdFd2HlVzvr2pTLycVfJ"
    "LTqte2Pw2p9cAO3bXY9I/9qHtDx67nym0ai+rKQ82Nl+8NHbrX6nP4qis6w1HtcBuhSgpR+ZzqkmTQ39wb5rv0097EW69/U0/mGFZ1luKc7Eooj8WTRRtw"
    "lE+MIIsmQKMQ5yxZLujhMd15MI1Sq5ucXlHHMnDBg7xKjBOFWfwJXqv1GTa/7HMdFwZvfjhRXyfq6UT97GsWe5PeCPHt63pM1jWBwyH8QkJ9BFf2RrgljK"
    "CB3oN7SAJ3795DH1t3g8C3AGIMIhH2vojymtE6J09aegb9iN4WDmrrnf9l1sbRed0WlWbOOs3cNoS0keE0/jG60n512YeQPwKjG5VwuXkuvca9xz7EWjcU"
    "6l0ssLqVxQos+J8WF71ZYPQUptHiNJyc0GdNhyOhfdBZ+zeK1+eRXmgizeQ+MjeqbiyDZ9YLMMH1J+iFGjJjtYTr/pUCElWlmeEEXbvsUSbDgpiE6EjEMD"
    "zoZi1UyLwELCJ4pOcrs4y3eXnN/+at8BftEtWKiwddeOfP+58zzmBBFff9RL2yv1KE4f3EFjIVqGtHfGdtraOiz9Z6NHXFPIqBwOlU448uwBp/ug3EoRzy"
    "4byAljQHdclAWTJGecevBLVLjGjnVZmVt8nj1YQZ/9FsJhRXje7eXTMKY0paYtDBKOt2sM2tzllW/DlRP1S6CjvkHe7lr/DPnxOPVxtn0PvJ9u10Nb02Pd"
    "k90MH8FDBBSjGhNhHStlNtB1dD7qFxN+YmgqnrvUYYywDti8jPwOIV+U0BU5DWISGwDPJThTYw3hQkj02QfEkR6bDX1jfMRa96BrPZpnlQfDHTiAbSBGHZ"
    "D46uLk8zaBXffbdEN3OWD2HEvxHgDmVwTIBb6Go4MF0ubxCKdvs1xt557cWmYxObhikSBjzx8oCKuLIIF4byPpgyVNamUp80Io/ytjvt4Vw+itnE9Mo4e6"
    "TjSCuEe1BMgh23jcojz5eOdVq33TehjHdxHEcB/M/mN8kzSIlZfhCkvE2du8wrD4oxLVNnMtXcQORypuennqvvZ4uFE+qtbVd+uRL/htv+rdRf6Rsmgvi1"
    "0RJ/X88r+2ki+UwNv/3iAXR+mVRyzn6acG/Bizc4rqo1gP+ayuS4ebWO5HpX0OVNewDtGNDZRn0kHUd0TtoCwhYZ3SL5C3TL5C2DAODuR68c+9lyTBzt/T"
    "Yh9ouS/bJ92pb/nFAdW8GsvvQCJhHGS0jsWusf2ihMG0Ts4aCa0P8x+3+oe9f2No4jX/z9fgqI1mEAazAEqIst0BCWkmhZtm4WKd8ohjMEBsBYwAw8MxBF"
    "k3geOVnfYjt2srazjuVknXUSbxJbye4mVixfnud8lByRkl/lK/zr0rcZDCjZOf8XJxdqMNPT011dXV1dXfWrIAA6ozrCTrMtC8Zi76RD7WddKV3XcN7O45"
    "8n8M+j+OeZ1kT89ccNEby71C3oBua5TEkhCouabZRE9ykhtcWG0wg/mneLwrnJisbchHzEMNrtlDoTroQZjlQmr8RHV6a4BsKUMf5AZHW8CLTbIKlRDo3m"
    "SOjR3GSmt00ri0Ch8K1ERgtL7VGG+ZZwERQePtC/7xgbK/3VUhExzw+ZkAa1DO+1nNXZa0vMtE1WCeg0nDx/VsRaIFUGENrF5TEdROsLxSeQjU65mGtyRc"
    "tEBEpDHkyAUdtW1FY8mLTry3yE7TAwWblJ5wc+2XxxBpCggBbu9tGnKfNsXCoZ8ksEukKl8/4xVacUP5jFUHxXZZW89++FCCCGcexj3xvLlml8qCOAo+/1"
    "KzFOxmiY85U00prxCQ7zu/dPnMdPnMn7RDpC2PiE9mvxg3Ps7cCfy660u323T0knWngileu+qb62Ljr0D3xrL37raeNb6YVotAIsWRfCrJi0pcfCMrssIB"
    "uTV3XUhjUeedhtYyaTM57zUHy5g4DZSX3KB8E3Vbjse+tHwyv1qUqhgn7d1UMYa9lKuvUpvOx6Piboo2s38t1ylw4K6lOYq3QKNwq9+hQCVkzhYWl4yatP"
    "wWIEazrod70wknfLskr7oLqFof1Nd1CfIo/a1G0MaJL3j2DgzEMz0O4jjhW26267iP3AiPdCqz51+qB9sLDfPnj58OlqRV5OzRxBzLacwvB89vJh+1DvAf"
    "tg+YD94POyD6lW0+vN8dcPFA7Zs70DBfhv+QCVmjtWNLSBXlvg4EUi22QI4pVjIH0ZKu9aA9xWYQJGuT7HtRh9ZWT8eFOcOPRGdd8a4sD1Gg6FD/3vzwp7"
    "N2VwYLzco835ysipealceJsJ6saO30J5xLHosN4Q/iKZCihxH/IgwZGk3oF9uHgF/UdEmZJ+i6OqW7u+JT5lvCXpMP65YbyhmqhL6TfDdtuZ2Cv8GBTgD4"
    "W7dJ4pzmjS8hgzZmckEh9MeI6ZoszfpXRleCKkKuMiHPLUqkeN5cTmWG50Gx3HsW+IOjphKIm0rPoKm/xE4JQU5Svkz9VaEVF9OOaIKJPfXPJboQY3ximK"
    "GKD6Q4p7emGIrzwcRqysjBBdeayfuS+3lisriIIWhOpVAyevzQgIuCvj2DZUW7ouZ/VDnLf4FNGpFsElLnIwKcJgKexg/kQXz3TI3hDyaQ43KebWNEd1Y2"
    "5ZvboxjEw1nChinBs4Q+IhJu/gOyo7sPNPBfjPQy3/spCBay6IKNIE+foIFYAi8cANRJlWmKgycA1kiEd5wvAICCl4K68KHjBVi/xJYYjqF2UOq+/dbI6O"
    "4J90bXs3e8BKa45ZK8y6jmc0H38dIfkAWh0az0B1ErU4tcWRbNfaMAHSil8FURfRqcyPptQzUTWuFOJZAba+lz1dgnZyU9n3ZFeGI3WL6NVz17xe+v4/U8"
    "AG3AvlvSPqGZ7YiSGN27Wwrbowwx88smuXEmKsXTuTLbJ7b3xgLDy3BrYaBngxoXd3K+ddgSFpeS0qykm/a07b7cWek0MXN48uzQm0eGgGeBsvndExsfS3"
    "2vUe8n0NkZMKm1SsTDnHYU9QgBLFcjltv+ZnFux8YOkvt9zoUvG+ytqhtYMPWIX7DrZb+9cOgG6RqqhMs3SX2qhAusp2uw31VQ7N7q+u6frQS6RDK39+df"
    "p5Xm3VB6utalPXFg+jtgs76NyqxMNMPQfah9r7sar27KHZg7qqyT0c71r1gdlqFSq+z3vQ8zyjd/0h4rvm1kKP0tUc8A42ieju/rWqa3RrLYzQHJFPIHqW"
    "rqi15lVbLlQ0295/eP8DuiJclPKrwSf3yAK45ExoCzxJV/JA6+BspQKVtPc3Zw89YI77xAHPtMM9PLs2iyPUbh9uHa7qKiK35YP6lFsLP7MKFRsGNfL64i"
    "WB2V7jfLp8D7YprK7WChW+00SlUNZLMPx8vx3iFDpQqeR+Ep+W8QwYv/rgA/TVwkwBVOCJxa0C79vLQx8uYQ9djr3Ib4vPUTSgC6QIagVCvcLbIzm1i8u8"
    "Gq2UxCRXfUP1XBa938LyNY6Z4WuOnON31sIr2GQE1ykwIwE/XZEvUxCFC/q5LI5HdG0EpsOwuwG3cnwC6zuiI5J9q4MrBdj7+C1ZkO6nCmUGlX+VVINgzR"
    "ZNGYSxT4p2IfJ65POXGeF2z7vCt4iEZcqVCA1HI1vEDzruAMbcnj3o9fnGwG0h0FCZuAMf7c8+4Zxn+OhBeAtLiJepeagucPPw63okCgV+j9gDX0bmEN3G"
    "T+Xc77tRBxhTvOchdSv2AfWWoOisoqi5n8kl6MHK/8rhbpJCJbMDmFytJXqRKor3S+Njnv2wqgcmcl41cPvb1IIqqqWqBPmSWyfcT3fCKOkiqiKzCsa+4W"
    "lc1T4UF2BT5QF9yxSdHbQJl1vW8c+XvA2KBI3VO1wZUFFcwWwYuE2MESMu4C6NZBtYyUsxQ1WLmzQ3zGXmFs9rQwboR14P5l3sx/xwvYuuteSvgby2HrkD"
    "Y6aAejiBGVO8lTsD8GaV+PvQwTTPKX6qyvupkTBW/9Ik+cBlDJmq2P9B9TG6fRnVJ/g3AN0+8pu1QuKuDXtuhDdi1VNTwcvvr5IJnchviX4iJl6eTEgNzW"
    "zeLJ0dp1V6UlZy6dV0e81iSqoVykh6vThNmJhpEupe8WrkB12gTSJqGEYxVkEobV6URyJYO4CbLCFMa4h8bLNazE9KBfEzb57tOqxCvVLzcOb+Ah6Fr3dh"
    "11NAUzErx/EcR5+jN9oaurx4MSj8eGThJ7Duw4yjLYeNvuIF2Zj0qiVjZgrf+95cZjFw10AcDhMldWMvEQNChKCq77KCPF/m6FyesCPdiALa0vhdck+Tb4"
    "e4CcYJczDOvLGc1v+/h7r/91aMevhd+NSDlZbXUet7O2wO4/JlP0ZzsFx7hwlP19nMKpqaTqJUOWy3qeuw5GbatFvl6rWy+R5aM9nPQZRm+aEYXc8DvSwe"
    "ypUOUvaTiCWUl0IRUX+8KC5zit5WuR/KQcHfUrnJCvWUWNdzgndJ4+OVHrF0ebMxoCVhG6jRMGfdJrKFaoMpU3O0GrNKRxsJ220dN+e2wgHM68Vko+ctdj"
    "0vIX9WNG4Ag0Tnw1BhzG3GqkzNo0OcEnokBNrL29OoxZ4Rjjtop2FyhNmkRvks+u6VYsXSxpR9ibosWSJ0MFWQ70ExvkDoyDi5ELfSpcTNfYm8KlnDYAAi"
    "28sUlHf3JerSDHjrt9MOD55IjbWJ0gZ1IE/ZUPFojL3iUdOgp5wuOLFlkbEcb0CaqNHo4kEku27AZUef83TbdU2uiiRHRXW5ojtVSWMtr7Zzm8hh6SKDWB"
    "YXNJDNRifrJBMqHOhOGNDdqZEtKGSwpH5klR+pRNeDttVtG69uZAir+1mdUT3FyyH0E/4dKagzX0Cdob0ZvuLjV2Se6Tk+LryMtwP0+lWIB0a0QiA4wEdU"
    "O5MZygmeWBhNcYu+4kaDR61onEexqAB5lzxqRYpHsRNYAv7VzAnP4TcMvPRR1dRZa6dzytTrDm+YnIZDsNSwPg0H7HOFUWVOzQFpwrA+AnsHVLaeimMQAM"
    "RzafRtXF1hEcZctWP+Yns3r7SXvZVRgZ+z+xdWNZTRbHjOL/eOFB6xdzMYqTCIK21rsZ06NO+0EdTV5GhHeRoIIjoJZ2hCcjl9kIkbGQjxY23trVVRHBHA"
    "dfCQhJebC/bt09PVgABEr6x99eih6uyDDVAwa3BVPVw50LAP1qpyDBI9BuswhXQ8ssXJDRIrE/9JYdv8sQVs3L4FhLTGv4E6yCUea3p+rxjtk628/6w5G5"
    "by+0WcbguQDnWgw8AcVk4uHUtAfCICpsaYdEd1AYsNvBE0AobtrAUyxDr1vWWo2PJXSiLUMjCTihaBfMewY0RI6KLb0JHKCu6zlENLIo0RwWlmHRClL7Vl"
    "mkHpqT1bqZRKjePtGo36nPG2jvrc2tqjnJsqcxkCUuYbKJ/JXIAAy/vGMiaUGpUadw4HL9Kn8BzV07bOtq1LbWteM/Xxdr3q7Yf79QPwpD7zfQq7Xr64bu"
    "8rr9x/cUZeLc9ZK4Q3fcJ6tm2d1hWcqIsglOImAfehSMfMXom4TkYleKO+vEmQ84hwbfNxP0Z7OpYbn23XnNnK7KFyteJYcTiMcPaSl3FtZkZFd8fGWzMI"
    "k90Km/EMrhtIf3kquDnVGSTlQ2VQHKZqJ4qzVrVSssS93jBw8aZdteyD4u5BW5U9aO2vGHdhBYhcUcescV/VAvdt/eDgWBUH6GX7oFXVHztQxsN7ev2Bg9"
    "YB23wSuEGoK1ZP8Bb+1j05qCuB26oJuoLKQcs+IG4fsKvciQf1Df3+AfjUIeOBqqJq1BCqjlTULV1FFT52CPMsG+Or3CruaYhhz5igGLKbPRc0MBpgGlwv"
    "mIGNxTAp84OcweYH5RC0NSAA0eoAzDhoZuoJjw3R1Lx/oPzgxCcPTHxyaOKTnO/EePKXyLYJdsw8m/hEfGs/c1D22cHJz8afdF3/0lA2Q06A1DNRYdUynr"
    "QxaEfcr1gHK8Ywy6zaMDslqBmmxet5MP7xPQ07TGV+AyT55RmRN363ic0l9tsPlNs9N+7yxDhoPcCzSD49tOvTg+mnh/UzYHBE485MN/1MvWfvt2bNStXD"
    "cs9PPD170lPiiu36dxd20HMqyTSQARCaBFF4CebpIeYYmrh856C8k/4oPH1ubCwqh8c/LAvmkJ0cZoBy1fKDa2X2QE2UlKmgVJEl9pcfqKyV0Z8c+KLHlD"
    "h42LIfOFzCBMimBnRG6M31ZQXjHfCeJKgf0Uo6Ov3aPm5A+HAftyG0hEbSr0CtOJjVlS+NpSey1bWFkbE1J1wX2bAfFpq9zLHTFtF2z7bl3ojISCC0qLme"
    "bBtenA0bHxJWIuUmn5TQNkzlmfZlKhXOMG3Gb8qktWWpWJW4FaCTuEiErS2XE3RwOCZuUY8KTcMVmoZ6k3DawjE8JfX15VB5V8TT0z6BBMeCPAnHW6MHZs"
    "0fyQgWHWLWnrjGs7OO2JMF93v7ovsTTN94yEgaQbs5oiAisiU6CbZUn/ZUBLzHybaZpMNAdD8veh3oEZiefr6td+/APJiDDLb0M8u18kqzFw5bOm7dyDPR"
    "NhyOMfK56QbnKFLd40gZjgJPJXxoW+fb1vNt62jbekLrP6dxR3AKdgSKMhWDMhVBWfITdkZQA6aiVSl4tqqzD1y0L7b26T9bF5drterFldLeGfhYfdmhLD"
    "2O5VRn6Z8HKw9WnBVoBFS0XP7nlSIsn9C7rYut5YstUNQ4LYgREAVkVzhYQ2OwmOG9csDZWeRU8AVUYFKG4Y6gqEbsch+qgH5pzKojlYbahfqWkdrTvR+G"
    "fsYoWSoBQ6k2XcBdiUZV8qxc+CYDeIwTP+bm/dI5rY5U0psVbBVhlsLOm/dzT7atE23rsbb1nB6/RRy/efzzBP55so2phqBYfbZy4EEoyx7OBY/DTObuw3"
    "3afRH+8b+FXWPuPre+pzp3X0h/Y/w7yWFaBCAk9XWSOWFrozTCcw+/WWDnXVSEi2pfTRla4KeFoOZYWjj/UnK5LObNfc2iIk3UeLJdA3LAYPCLIDmqltyi"
    "E+YNJgnVbQvre+TuhLZ6MpJgXz2hqLqhCqZTU7dhj42qmZ+BK3AxU6yMSgjG31AECewUrlujIR6gjzNvpdiZy02MSmzCsMAQfMo2xp85ImJ2RA3NInBGxR"
    "Lu1o6a9uRprSNRYrnsjETXY0GRTRpnkGoq+oqxdQXdGsuioZbeRIuGYFZPhDhABI7GOWlOEt+30hym2UkyW7IvKIv4GmmukdyHJrlKST0Vt0fpUBVcNFod"
    "L8KsBtIDHxcrixI4Tw6OCRsCYW9JtMMA2FuSCVdh6u0RA4x5OeOFOEHTsifzIJqZOjZls6MRhoWL0JemYV3bhGbVIosJ7VvcbrQKSIqH9XSUDpt80Ds8ri"
    "f3ywFo1pWtrDo+GoJcEfrJi0B0pEwEqzxnlujVN9rF0IIbpIf0lAntIQkfttYuSotQ7Ehsu2FdzTr1ec9qliwQzj0rxkQTWN3woaaupSdG9KF4X7PhCKQ/"
    "RJ1vqWpbdR/kcWKZ5qhE8ka8b6iYwUfW8uFDw5LJR1l2iPbVh2KEOVOLuFbslmK1fe0sz2WYDQpItrPao1Im4/SjabOr1xBxCjFhgPYwi+oeeUuv75yWiZ"
    "1nax46kcYLbrO75Pc9ROe/BBRyGSEZr+C3XnSevrclX4C8wGTGFeOpdn4Kj2cMWxe+i7msKQAQ/YxVajp74LYoExEo505F5aYkp1AMkx/2ek97blQsjcp7"
    "N0Gm483TIeyei6V9VfMmVV/CjPPYqMcnNGpv2l7uRX0fVFhLzASYkjTumPhYTB9fLLBu/WlD49rkZcZtwesKUwAjxCgliYhqyccpDuuo2isF3uL1S4TEcD"
    "0R1EM66mbL3agBHSkNeBCu413Zeldb+3VtsBVQDPtYm+xBRRILsYVfqfHHhIgIjW7r3popO73BWCZHxCCQ7JO1JeebjBlRLSmIt0T+KkawF9mlRJ8yeGII"
    "X0fh1iYOgcgptQu4IofSDFI26eeU8vIU/nm8zdHEwcCKdMFgUN/E2SLhrdkTHu9gQxENHJhy5FjCV70msJGqDacqc38V8FlM9voN2EAKe7zt1LgulSGMhn"
    "mslNX34FJ9/mQbHwvYbz/BRFoUtx1jvhleXKhlWDW0jBGlHIsA9PGEwC30fOBP+LiFuTP76JWJPYAHeJQwsgtP49dx54VeXhs5mBHw7dMy716vx61leSMy"
    "j8GXgC7UzFargHp2BLI3lC/heSdyhPEiVIqhK4SK4FhKKHuS3nplkKqvfCKhXEF7CToEZYH/SpworI/6q8wBp7wOThQR00idIdZKNf2k2XB0fK85ZxEaAn"
    "gqpn0e1ihrOkW/BP342Xl1yHFeNZweiEXeWRKtppu4BDgXFgstDEWK5N34EYyaEwCiHgwrgwkEIXfILoioTImMIoEpCrh2yGSScwU6SFFoFwQeLzGA1qmv"
    "NO1Tsf08xJjvlaacY4WcO40pgGDNsGo4fNyAydLoX/HOGdhatmh0eLriGDm4r8Ow0bE5hHhd0CfkPwvdh5pd4hrKymZIB5s8N/RsikV2PZQNMFBjn2v5cd"
    "+PY0k84Pb0EuobEmx1sLVVXz55/OhJ9LKw4IJtD4sIb4U/j5ETC16BwHVxI47XhBDkUnUrWjS6RsWXqWLHbV3G2GPYgMpjSuPyXASaXbTxmLfhrMjDFPVJ"
    "lN9JiDu2ZW/F2IKHg/QSqjJ58VmnsAuR8PLy03TFQ0K/wERd1oQiAkfCLY0szgq2mRRbA0a3H/YQ1B5XXzxjJSEJD+gNvj3n5aT7Sn90/Ln+otqNXhlwuC"
    "5CJxjnSfFAnCdtDChVuoKvnvtHiCLjQu+JKpMKiJxmKbJNINXWFuk/Z09j4g0CRS46pBQs8EfMH6Vd6Jpp9y6EzX2qW1ya22B6e6nMok2i9uKg7hUXBybO"
    "+sBQC5HxTVeQhiyGhgRDWbXdwaC3UTw2oJ0DpjC1WnwtdwSlUS3/XeK+sddNd42h2SLD0iELOA1qcy0NCZCezNPTxF1WB/5aKCdYxQV2urIBd4ACNdO7pT"
    "XIQxmAKoXcl8YhmrO4VVnLsGwBbmBYuyfD3qkTcgIIMyjmWYY5sLWFr8sRsozZkZoe7QFt/zZFik/Q44aDTuSC+I0suodqCuxNUM0NXAwIcDWGXVgnbzOv"
    "dfwoK4r0qbgOHQ1Vs6Lp6TCHlcRnAkoj42ASvs0IhUYohQaaG3qtJ7wohnZaCGOyLn9QsUSPA0Wwgy6W/yXRNfoGTqhJtSJlYhWnu+kiQmDODEKYGof27i"
    "4q035+sctcKSsa9Gl/90+PTEMAENiKDbeogYnMn2EeudAg5Av5dKC1VjB0YhyeS7EHlSwMMGmAGB/6IUzChpX9YZCJtMpx3mU0fMGeMQBJtTQwLMFymPcU"
    "Ee6hGDXk4lhLL44lvUABa+4p+ltb66l6StKGTu2ppyPoofs8vYXVFEWAMf44+yiRcGs98hOMUMJrxJtwBJQ7NsFgyGJYDznBKOz84q7fRiSOklXMicUPl4"
    "MVli041C6h6KyUSsuVlSyG2f39ARZMYQSRK0JmwHjBhvmZqPRhOHn4NtdQsvZIaTCXsOFPGCFZtiTWswNOoTLP8zow5nhgochDz4u5EuMfwFP+VPESC5AA"
    "xoAiJkmxQDaGB6DlIdKBmR6jO0h7bcEGIQ/pZnqaJODdFaOVEruIOT69iZidu765wluxzsBaHViXB9bGwFobQD9BtEInrfWBtTSwFgbW8YF1dgB9sOYHQB"
    "nrtN6RdQZ1dfxDQamY9MAcEKDbxiAXe+NJz72E+Btruz++svtjWAs3OyyF0ciWI/2NBYXNoAS4D2ymHF42lNiXj4mh1fNAGGaJZqhUx8vVFZXjw3xYzCmK"
    "0K/GsomiYWTFuslyOcZpGVhoV6RFyTQr7bZEGv0Rgy8aD79IXI1GMJZo0bkiuwkDC8ow+ZrhX9R46QLUdnUBN2NSjocBJrxYwjdgSwO3QBjDX+ZmLNHz3A"
    "hKLAwwg3JTJKjEaWZBTbUih+nWj4CQxe5ubXkMHcPRu9DVmlAL9+wxiiAJ8BptAMcH30Z1B07FhlzanW3md3/8rOYqXhaOD0zzXckYMyE8zpKYlwwDuw26"
    "UTfVJ5Bcl4SaAKILmsCEQOUJigrJNLKC0TgZBbkkQ3SZUI3+oGZSkznHZKpuDkVHpXSWvTPGPunooNGoPzxATJ3BGDanUQ7UmlMD6/zA2pTqzMmB1meUq+"
    "fm0YFEaArsBMHpQCriAo86uKHzFFNlEfAnC+Y5UMDF2AyQtxMw4KygDgRGSypsc1V2ZAbVQHP/Ws/r15TKAmrA84OSSgGkUDhwhV4mZ2H8bXlKaylutoQ6"
    "gMA/Ft2RtaZmqbmVQA0GT3lxbgqNhHcSDQca2UIKoE3cSGWJuVyVgkcTTPYoQERb8UXyRRU9wW8YEChM47yzD8O19aRWe5KHqqV0AvNLPP8l2CjKBZA6aD"
    "txhE2SMnA0Pcwc4KyUFO6KIQxFPmzmlOcHwFPWE3rpOI0DeWqQQcx0oGy9CqXrB70MKGZ6sfSMk5dEXaN+BGKAMCdtsrDQSzXD6Tgx/I+HvV7NfGM4GHjR"
    "UXoNXjKfoO1DPPEEBuLAenJgnRhYj+k+PYF9upDtU03gqjrwwkQYqhODFBJgXrFFL7k7NGBBcIearELrwmlekqwjivJysJk6P/GLApARFHChPkkxhSdUuP"
    "vHScWvlgxgrOImeQmgf24tsUBQNr2AYj+C+p4qm9FqUR0dyGmDk/tRX1gHXEyrHSqkaFMXFQ0psdJpqnaCQayggYlmLsOcCihhMefCC/fURSoCCa7xUDRX"
    "cgVIOVrgQzo1ZBDB0KZ/CYiaWxEa+pw6kUbLgmox5vRR5/tF0GvRn9R07Q+O1L2sR3/wUB1989mRZtlbsVA/gDn8UNIoV2tVkVWaXAfIPRUbqpEOVe7tYt"
    "BwQdChEIT21dyS8t2NSkqcDgctV2JtpfLrpsYgUBaaII/wlrERIIgywV+RGBDBGOlD+5TK7+sJKF8SurFXqsk7oGsUfYLpFFsCy4elUTUNvWcyXzLSrwVG"
    "hYHYpKM5bJRBOUTETwFRWJBb+U2DJopgtJBIMoq6TXZnlk5TUzdWMKbZUEoBFtgk2xVL11S7Ja1xTcd6UsnlA3bFKpVSzBXlMFeEzIWeZ6Ja5AVLdX20Lt"
    "EvU0RJDLByBelIabmj0G013ThBs37g9YoXBrI2UHsD4cNe5zWSU3pJ7yjZQ9kPr6Cg55ISagOyooTOqmHYDZjJRI+mZTbxSAU3eRIYUqx5VhaEEpE4S5uT"
    "PizCVGQtjUn9nAOODOPkNPdRjZiFq5B4GZdgqdwo1EtkKB0cUZ2bC/bVqwK0VGoSkQQsRRFNnoEaGlIB0AknhGIpB9CWBlZBmWJu7CNVNALck0ZyMgBh4u"
    "MJb+JJA6eAOh8B8VyleD05MBeCUqMxYSVTSSO1risWDo+hN58bWI8OrKcH1lMD65mB9bixm8Sjv8dwDX0O1lDWM2YcKI2Q0yDO4PppuMbTBrh8inY15jyk"
    "s4yLwzb8B3W7Z/SSSgx8YlBUyktJwu1mbgY5N401LrOoKg8UfPbUoPjcAGHaSGRvsozmzHZSdFzyPOPAYNkzY5pUzNIwbq3MpesXgui5wT70JWVxpEGglP"
    "ZTani1DBx+GIlFfmKF1jiIPh+x53c2UZ199B46ew5rIh1ZHIQLfEoOf0vXK9oEg/joYAR/Fs+esdm65rc3xBI4YtNgIL+B0gLWXX6Yqi+Q9T2NRMN8X0Vy"
    "1VVSuQ/zxIL3KIqGO4pLeKBWcOWGkGQiC1Hd9GSIHizh9FMF5VnRilpxKb+ul0mqLNuHA4ONK2Gq8gnCGDY44j7Pnb0DCxR/OV9oquzN4XKhq2O/Ug2QlT"
    "JPjO6Rse+JpdPv0WoqSaQAUO/GjmlevDeKJH0r6FtR3/I1XZKB9CNA14Kkn9XHyaskxo2YAy/XEYUm6pvqN8qBSeLtvmiycu7nL5RJHySLm1bccWUYd5dM"
    "pOvShAVVuvqppdCtS4Io0gm3vqLSztmJBmFkhbg5iTzNEzGQqXsji8HsyJ9GeQtGbDdIHeq59UfbKTYJGTVcJz8W3idUj5uCChQrCy500SSw7dSRoWuFOK"
    "LR5NMy7HdYjAQSYsnapBNygg6XM42PZgy3Itl3Plp35fF5CO/4qI3YAt+bLQiiFqmb4TlXy2vCZNfbL2NE/JSmAGwqlIJNtYSrgml1IZwgKRisGw/ypK+o"
    "eiXWqs1Y7xLRu0D2LhrBxl45xAW8w4EaVqQbdd6wYqxC3RhT0CYpv5oxqNPTwM64uwR1oVnUPIY+0X48zy+SH3Q6nFIqFqY8DBhXOGkI/uuhxYP2DeRbVU"
    "Na4FeL39nZqeW3tDsDPxMtRtck6kRPj2sk9NG5HAUySs0T1Egfqgd9da4g7ivdlTMLWI9Zbt8K+1ZsiPH65vzS0vmTRy8sLdSq1rFHTp46Xpu1zp0/e27h"
    "/NLTtf3W0bNnTy3Mn1nVxQ5YC08snFmqHbQWTi2cxqtDI6iZNCI6TkHNaHVvzxeZW/zL3l65cSSndGiDkHgZe8IIg4xX985fKKYlL9w6jX8ujODPkrRei0"
    "fHEinEsJgUY3AfJCKWX0wfdKQ2V7CxMnemZhnGPuAOMfmafavXt4Z9q9W32n1r0Lf6favbtzp9a7VvXdZEfRQ3A5sna83+qH7Cg5eQNB68WRe4mYRKqTRt"
    "qI98AiQ6u8xOEPbxVxGP6Np9HcSuopqhb/OYHhAKnYFpR5jdah9Kj4/WEiqF4lGnC5c6IMb8AJ8mR8ljvdii7IWUfzD3wRzrp03MfeVaaJoUOZxLI68Xe9"
    "IThb5LyQ8W/bUedBQqpJun0Z6B+grDpHL5OXr0OPtGcjEYTbo4l/J05/5ewJRoLl3h3hJLoakP5wI88Le2QjmzA+4458zAndKc7Havj56lRgPn4E5USvfZ"
    "Iy+KejJSgfnBCEZcjAJsd9G+gp84SZZt3GL0+2j873KZer9PeeWgxCPAkh0x9PgTmAV/bNKv84iGzSPJjiTFEm9UrI0MP8U4Cpfxz3N1t18UURVXEsrbFv"
    "azUwlIEg8HXsQ+p3g4C0R4zJYTm4y28qaa2qm7YxNfrKC0UytOoZhzejC3HZBrYpqrxHPCmxPdRrp+r4UemR6uoIU1nwxz8RRnrRz2KRDbrFfUKQsSIA/l"
    "YxKob5gwBh700OuTUHqABafwmIumq17GPD2z0a4lj9+u8EnVotreikMUzwZhifPNkun7GKZX5IjQlFM1BcuROmm/QlOgkH5jnIB0nrOHkTRAuZlPQBKsDc"
    "k6smtNxgDRWmW+iCaOfSoErHBF7oG7fVpD8UQDHYM1N230i+lTmCv9lPTDSX4ySHr2GYoMepgQDopLfaSizXgHKWSXxVRWASoHNKSJgodv+dUFFiPJ4OGD"
    "D5oU/gW1Af85LmCxnMAFjlh3MLjJ7w/7D0dsDTzud/wkBpXCaA3IPhPDAyPn9uP4+Q8dtg8flLSJij4eKwAjwYpdLQmNkl4kyKiiz4rkQ4cq+hVXv1KRTt"
    "ru/zqEKQJho+aWw9IM/HD6fjDEQ0kdQ4UxhJVGjJaBeFTYuxkVQ7OqkeFaf6yfxkExPOJhb45XwiUeR1s9TLIPKWt3H/3fa07cJQ21RYRkoDJnNJcdYnwb"
    "z3f0IAcrFh79RVY3HEb6VYv7V3Nmyy2kvzPK5YX1FC+IbJxEYHcNvZ0esivVxqYYUMzX47d9mOCJGNNZbL8f5Iz27AQumB3v0zjbKl5jOL/mBrmS0xU63B"
    "7XPzO8xx4RDnqoBKkO4yHMUt9a0LNqCaS/F9QcRC55Huj/fLd87EzG3/S4po4OOAmkK3NE0YX+qJ40Gqf7MpYgboYDjxysVVCxJxyDazhQZnSnUel4hJD8"
    "Cj3xzSf8WdO1/2w/C3gk4kh0BCGtqSaUkSebFzSWiYGSFYxGUnVeMuvcXMan1BLEmeL+gKLAY1ekNFCByKiM2zpQ9PkRJnEmSMSiW5qedo/UK6kmCMKEFJ"
    "Xro+CvkV8CRv003JoZYVkaYadV8+b7eu1wxH6G3Yh1mWf7aceJTbJ11AxjjRwhm4ZNbF6cBv2tSSpaZtRNbU/V4h1dax5xZETYRQ0zqkCbEh3TQVhRklYj"
    "Roo63bfOaB48DTyIg3kwzXbn+sLuZzSUnK6B92S4QqSw0n2rFbntBHamEpmgFlphQHupWgxXZ3GX04QLdvjG/ACg29Yfpsa2MG/MKbgksw1cn+8Lz0TQp9"
    "ror5UijG/rIIJW0RUEKm1t+QrcfTJqOvE6rv4SU1vfYEhzBAIcTBmo2D2vtbahyxFwoAZbHxT8VvahqMntgWo4paGvH8IsEUHnyF7MwgWjWRxaLTTmIdA5"
    "PzFQsqMjVQWZLlpKMIpT9LoYAbSj56CkzwyM5o2/TDEhxbZ1so+4/TyLfCukhug3Wx4oTr3YbP6wj14rVAc7MuLHxU2j6c8j6+DidZQuVKsyNdKgZAahzH"
    "I6Nqkm4DAFbrz4wQ40EvRdVsNhL/LpVBoTXcOSxyMeA+TOURaQPf+LmU9MrLrJVaNJ5/9yzT2umc0JY3Ur8PQUjrr2R+mbSq6BnUBgFI3axRkBn2B4W/SL"
    "JBc8FYhomStFBHNTVghTd9lwWHCcGi3pPh69m3clqlnxCs5vH8OlMs/lF7BEgCVWMqsHuZ4arTylV8dlin6NVuhg21vRp8tqsc98jE/VSeEKUOGK9CsigY"
    "WF6SswbtANWiMEKTNIeh6/vBm2MQscW4sMLDv0x8AjD5FDr0F7g0bD068/r+SrqkLJV5alpnQNAw5NQm9rjLrFLk4w6hbpUID8Y4UVHBPjsQl8pbQCGqhw"
    "gJSykYScZEJGDNPijfAVMjkGEPI11CkG6GBuikS0vmlTdg/KE/AcZmUUAlyLA8wSQF2CEuw8zRokqy6Yt1MUnNFpJJKRYHBqMrF4VtC30cE19hLVgR4FWr"
    "HcM2K4YAKJJ6r2uMgKEwkGkl9wB8+s8Bb+q0WZIbkExNpUoSESaiAfpdarkSkbQ7nEiQYrybDbKKhC6dFIjwoRfC28MjX2PDMW49G9xqCMDw7CoRRBtwPd"
    "DG0CwimOaxx/cybb5r2bYjFPlzTGUP7HMZcKLczMETWmH6wtmzxPzIwtap5obD1Mug6SZAK/0/KXTp0CvBJlMphkCC9yUOG9bP4NBsbQd/uYDKqif8eJN8"
    "DcGZm0Guh9BJtz1jR4SS53/cConq3fNIQy0lms3aCvNkCglXKnVoQxDkKLjuToUVWl7Az7btMqsc2AxrFpZU4VLjiV0nKKHFsvakHMIKcC2z2nxJtfGYIv"
    "C3Doo+XoAkZwp50Kn+RC4xyldDaTzGNakuwWxlFqtSjLjahNP6FV6WOYzBGNbQv45wybTKxH+nmZOx+/sLC4dPLsmdVnHiF30gv9Ucm60Lee1NVd6OdFD9"
    "+5/tnOn35w68uvb7/98Xj4MJe5deN3XGznk//Yvvbx7U9e3f7qxZ0ffHz75/+y/f4vbn/y9v+5+oNsbPD2iy/c+fTG9ls//vsXr29/+sPtN6/fuvnr7bd+"
    "ghVuv/mTb66+sPPmW7c/+vzO9TeghI4O3vmvD3euvfrNe29986sPnJqzc/3N7Y/+c+fa1e2Pfs7NG8HHxLevv/TNT3+9/ebvbn39wfYn/wYt2/nko50/v3"
    "nnt69sv/fxrRufULOMCGF+befVq/CFnY8/3P7Fa3//4pXt11/cee0P1Lgf73x2c/tH/w5l/v7Fq2aUMBQT7br66s5r/3nr5s1bX74ja3hVBAxv//T1vHBh"
    "RbzxeGF69Mb2iz/UIcM77//Pztt/5aqhQkGHTLwwPxbxwtsvfvzNDz9GKud1RIYM37r5ItR15+v3bn3+fjZomGkMheXXMnHDYuzf+WMmcJjbru9T7PDtr3"
    "5MHTLjhm+/897t//z8zocfw3jfuvEGfAbH8Nofdq7Bzx/hkFCH4NGdH/3pm5/+6e9fvL99/a+3bn628+9f7Fz73e1f/lqVgX5+8/JPoJU7P/v3nf9+586f"
    "P9t+5Y9Q4fYrf7n15TXgYTnmGDLMPChjhoEE2P8bV3f+8KGOGN557ae3b34wFjHMr+4WMjw2caBpt758CXiMWUVMgE9/CC26c/3XXHz7s/+686vf8ze5pa"
    "2c76mYYWDsnddfEE0km/yJ3NkvklvTzH+ubyblfSylqY8hiqnduGNYdiabBioirXffejQtprTHQYRXj+Mfj45s8M8TUn5Zz8lDN/bQIDvi3sGc8DWin88M"
    "5u7BB2HuPh/hmIIBwjGhwetevAvw9ajPR5bcADo9BxpRgNZIoGVo4yEhamBsWuqIttEwQToCCdLhyaPyxBYeBxh5pyAs1FG6uCF8SySex9hj6YQkkS/Mh1"
    "lHzkBEZqH3jc29SORxxONiL5y1pqmkccrfR+Rc9CR6uMoASE55xv4mncTbl0eIi3P60FpA8T2NGMQWOwfLDUUk9hF8TC+2EqUV8TJaBX2J8dQs+ojSwwZv"
    "CffUON4vupZ06I/rBt2FW4J5Bh+N7VqMQ3lPE/JcXw+pL7ZOrjZNydR6cnel7GisNIZaaWQvB224Es4EWpf0lGdnpHhTDccFPi8qjZS5a8yvJcSdsDCB4c"
    "O4uKdS0qawdHlmc5u8lIz+ibm+vLLLZNeYLnh8k3HjSDLOG7G2KrNBMpBGxGhUFzZLAyTG9O+TDE9tjFIp583WS583RpSS7fAVCSPBhuIsrZjzBenNJdAh"
    "/ZbGhiTTq0RDAx6rH+/zoeqk8eG2kKuEdoINlctwqNrl1mkuPd91GveQ7fZJlJKP9NGz0FTpgsGkhsh87rnrgrSDUVIFljFPoWL4VN96Ji3An+pzajxbvp"
    "LNnKXzw4jUUHl5cR6gBBciz8WDmew4IlEMQindNd/VlXLcdVuY1ofylFAenghrLVRy8xqpVg/y83DINEFlTARUK7jBBgH3jL/PllOZLAcz7axT2t9a4VCl"
    "Ml7cJg0/Lx+MmaQmlcjn8H4jK5b+Lts982pKJTHJSWNzT/XLjUaWPJiNBKl6D2l70hXyvkzmi8m8N5FwbInI8pbOR5blrVR+MvQWx1Qs9zak4lO0rZbprj"
    "gD0yTqGq/Fik5XymaCo8P5OcgkU+uGq9ZB99xhEuqMMYzQM5ECeCW6JJNWjZNFfF3lYps1hpw+MHn2ioRb8N9DqYRSuezDdZkkTOWAqlZk4rRJmbsM2bCf"
    "hMLBbJq2rCBIJXf6h9JE7ZqRaSwR31jKqBS7y4OEf2jcOM0SnynkZ+MyycVC9PD/M/TKzPqDFcECxBRdcbdqH9g9HReTh/NtyUSMd02nJd6yxUGNSuBI1N"
    "hFlv4D2dlyPptqNCvVmFYPOx54cVysItQ2v4uelpguHf2zKTPt41n368nIsgQHIjZ8PY+jp0qjAbBEc+Ph0PA+2qSNQE2FM6acWyPUg/R+ZzRCJOPjfqzS"
    "XIOmB8w/9E77TczEFV8qGiFJnu3Hx2TJyVFIST0bjaR9pNLB/5lM5LvsRaRnbLC1pXoyEeMUWpS7CWo0Fku1RQ6NSgd/geYnA9hUL1Q4EwxDtEFnQ2rH7Y"
    "2srJaVjFbqOWF/u2l9j6LWdwK0Pmu3Us9gqaf7ZnB0u13UaLUrOvpLAAqLR9qL22OVeqJaKyvQ4VTsFyfHU0azs/cxTd3A7ZUFrNMmgyOeCt0WQSIOYP9T"
    "cDsuahoumbllGiDljoxIixiKEHQQW5GSnnsE8Wjt7VteV+moe/v1TcGbmKdM8ocTYqiTxZmxcfsiw1Bob6N3OcosR9cctQ3X5KPgdcUkhM1t2qORHO43Rf"
    "nsjGTPRieTW5e/g0lJgRxrw7U15Ig9FcLWDamNyjFf1FtHhIpg0qepum/1adJF7uHjVJo+HuV/nBLY39OnqeRdP0ml8IMG+F2X4aF6nouGlHZIO95IZL1H"
    "7SZGZ6TAvex3EAnGchm5h0WR7XLkBAigIDd6Ai0DuwdOkJO0CpiAzRR5hPrSwEHs7mJUoiQYHtL67XkJVUA4yJ4I9JRv4QtG4yKKqFDT2Gx3qloRiJKMLD"
    "dHouFdA9yvm5ag6QEp5EaPWWEXNtErKae/kOc4SzXaEFvxcA3xv6mCAUHrAuXXipgOadCD5cKxnRLiv+AZkTz5nwcB55Qdy9mXubcK92acEkMjg3ANlOkI"
    "rlnIbI7ys02VEvaK9PvDHmzF91dL+wIziValtFVJp0aKu3l7YOStJXeNd7/NrmkcbXZTnoI4NkCJZCyAhZs5shi0D+rEw7maI9ie/kF3K/x3VMoHHMRnZQ"
    "nXFeXD32VmsDJj8SqoPpspZhTavVqSSUUpziZUSoWMIjB3x0OxyGoCdBK+wU7Xg3lLcTBYXN4FEdB3A4yP6RGdbXEDWBmnhAbvE6OQ2H0v6YYtehejdntO"
    "w7P5qgiTJupQZEKpZhaMvDYslV2BoNqg+Bh9I/WatyxfXCmy9+Swa2IwW61c/nmYhBLMowUZPocvtIGRrHbXGugqFlFlmEcanI5E6F27m42qQ/FE47NEZ6"
    "cYTYeOCrDY5a1u8h4oPiA2J1q4k5SFeyz8zogb3y2qztcFQ8kWPLKwIGNQDDFxVmOKRsSHcBsuwkGOgTDyRDeMGLBNHgjkO/EQP0LLeF4peuCQ9hjDaOZX"
    "hE8cFXraikDtwFbRz/slMmVK0Eqkwc2YXfhPtlDyycglPSB4AiAQ74TaRCd5Gv2ukbpfS0ev0T2ObA8McII9kYg5UKFcBghMJpTLVJcwtkFp6QqQ+kn84j"
    "BI/B6CMPsMQB17mGN4g+/gixjiRbkO+u6VU7AvO0VGbVxin43mCMzt/q5f3BxGvZoKTY16fG6JDkSaTFa2Bou2EWK2ejkDJKa0JSck6Xmxl5yTGpsarEJ6"
    "Dnu5o21O+3SdYxLQmCuBnft0lAegmnptUoERTZtNFSchFgVlB8aTFrqlgjHRdoALCtVFcXzHo6IoVCrJQBmWbaagV3kvcmo4GxWVKp9bhUdyeHIFl7gCEv"
    "ugBQGpdcYQKQukPLfEBRGbozbVuVd64STLdD8rA9XpXVagMcbX5KBgkJ7K1h9ZEZnzEfKJpZOcI1kB5cuwUU9JKsFOauPqktykOFy9sVZbSEkGUVZg55fU"
    "DBG1ltLyz22wmlfUkcpi8ySbZXN5K3OKpqvFp2ZsLOVnwakJ+x2Yc4Gcl1JkJRh9x3IqMmRTVNv12CEylU2HD/s8qaKm455B68RBwgiVbhHD71hx19vLGO"
    "+WpB6fOblq0sMczRa4KE5lmWWCzGUIg2B/gSRawBPG5p2fkr9iBanp7S2vFyUrM1pzOsglZ72cu8u2IVKGDr15ECeeen8SGast4t2Q4FXaqDeq3/00aNjF"
    "oLtuKbWfSMHjzAUNUDtq5rd8OUlseeRYzBydYUPG1ZrgXlo0wBa1ukKh140yyJt4xtJpsyqDrra4VTf5ialPJhkBSKNGPFJdEHM8KuV1aqT37t3JUua+sL"
    "68IvI13dccFzp3Ezn5BrfdRY4tH01UnGSBBpOsIe1acUPog9KmURnV9vZLZJ87ZhjnVOh1c08GLUdQsZkn1IgHhf6jMh0154APWuF6Ds+jBacLq7Mj6DGw"
    "9Nsla9fX4i7GzfFr/Xt7LaQTBPlSN/WSCkzOAUP2Y3/Nh73phtxg5VVgiF2SAP83LJ7NrJBvThDydIAeBm2/M4y8YgrDF1aGOXVSbCVGUFSnK6G277JkCB"
    "3TRAQUjhhKo2/TAmVqW9CIjJHAwzCnzD2x+JVyDraRddMV8heIb7VWEKPNupHh+ZSc1reluLZS9+vZfmFyFD56p0TUFKmuxFhiGZ45uE5GFrqUY74pDsyC"
    "VeiyF22AFK6FYgmN0Q2+KRfP2Fg8Dcec+xCio1enJZhjA6anN/kLI1FPc2QNYT+oHC16sJXuAJ9GGzW5RGsDpXQMYdN9TSpn2pIflCg4Db7CHaCoOczDJT"
    "sC+pVMYjY9PZREFWmlcPb3u8Wh1bP2hLBS03TRTkpDgTbTKmnPFN1VSj8jvSGMhFItKyt0pqdbakZRpQlqw3ezgBgzC7E04OXpaQWUJsdd8VwslWix3Js8"
    "/V1MKXJKj+vBAdrDvoMdZXKNCdcoFuBWMY36AVoicc7cbpkCcKJ4aG8bYZc3dzfd57Uh6ha1BRbV+0FdD7WSKnP3SUwATNWN3W7JCWdIzbn7upw8AhYgJZ"
    "O1BCYcNdx50K2e54j2mnNcmQOkxY+csyxh9EhGcp8thlxOmBK5CLddv+epzYxZbXrPODLtzB1t6JOTR2nPMgBUIkmiuEl4VECt0eq0Gg8Nf6/MAOoZsHFG"
    "gAYYLp0VqsILAEqnksuWbJJMaLf2l70VbMiyBClf7dY3BToAJRbS2gc6KpNLbs05E4KyAUue1yr4gYPOajXnLKhdljYkwcvq+m9Xf6MegarhqAVO+4CTYY"
    "GyCQt9xGH57ki4JGce00+pTFEmtJR0KDWyUNEtmWxKplsyszHJZEkbiM7dC0P8BshCWUDcoe9xSeqDyC5BqL0FmY+BAZEw//Ga2yrDfEaghqmag+dP4hea"
    "RdbR4cexpmgsywYM8RS1h26rxwLzBx7F5JgSyOw/UEIIfagCvgyCjquQYbzGXSiL8WD4LTpApvrgU8I1gHKOeQXxASisteky7DqSKW0XROsp3HFGVjQMgp"
    "TPvrghxk0MGxIFV1hMlETmMmsYwGYNKLcI2lpBRFQ6Ft97BKadvjdwYW90QZOn5hznR4VmOOwxqNCaB+1xW5glCfYXLUp5xV+gXkUbfBpoO8bcvGxgnM18"
    "//nuxbUZn3P9kswrNdB1jmLatcl4o6t1KIE6CeWdZXS6XOEtbCLwbtWBQxqzwsGiCBKfchokZLjzYUhYNkaknwkkuUiOaVioAc3gJMapHMNruWbko/PnZW"
    "zGFbQdX+lai9p2fMWc3Xde+BHGPLz62zsfvr793sfG/EZn+Pdubn/5jpjb25/91/aL//3Nzz5Jz3AO07jz9S92fvzr7BxHD3R6YMxxDuj45uU34Ime6FBy"
    "5+c/2H7hmp7rIhKAwijQuf3N6+YsV0ENMj5BT2yoCB32xf3xec0t3vnlr3de/YpLpea1iPT47L++efuF7U9/Pnlub1/74/YHGN5x5/r1CXOavfNv3fzo9q"
    "uv58xrpq9y0p84r0X8AZFy+60f3/799dxpzdWJiID3f7H9+du5E1rUAxR/95PtL67mTWgMFvn6fWCJWzc+UbNaDpCc1rdv/vb2zU/0tN75t68oxuY3Oz98"
    "UU7rnbf/cufPn8l749Oae7b9o3+/8+WXXIoiGD7j96CvwCg77/5x+0/vQEu3X3rjzvV3MJSBjH3HUttwdsyHTTT/G9VXu7gn/5auLbiDlt7U2Z12IPbX5H"
    "s9fjSR3TRLjZPiCIaYjzkMzq7FXnQZHeCVSuRqg5Fvh/xcKzvyYkFg9Wy6UqrQybf69TC7AC2zqFlRW1A3f++pNK2Wuj+206P3pMKnAfVMmFoQpxtdhVJb"
    "mtPOyYnSpxGsjJQ0GJaGtNx51mpXGs5CjW0uDLzihFhIseReTEWLaCpa6yqvalTfPKlRssFPHK2mnhczvkOISBenjPGGy3cy0T/bWGHWu8XNcD3AdKrkkA"
    "/zYEjbw3jdh897LVCRQA9sef3QyKYqwxW8sQACBAbxZIq84mYMeg8e1MAnHEsmDKCz0wxqXsnlfFu234KFJxTQ6/L1ASHkm+/TohSrhoSiIWaR+pGzXQIa"
    "jb0LUa+kP2mUsmh9bLFizTlgYmpI5lWJ7y7Wwj2RkUQNmzyXbTGR0Wgyw594AYqRloB/STAvtPz+SGWC8TGXVro2JL9RmY8QfXrFXzKRUNfxh93uucnpDE"
    "V0X3Eyb20tYMnG8kotnbZwoSuR5N2B/xhcGPH2ZmKFPUYqs+PddP4F6akm+6uwZ+jbyOgiZuRIpdTYU63t8Sb6tlH4s8/6iPHFsxLPek8m07HKv2IkGeTE"
    "x3ITk5BaIjGuq7MP2BX4bxVT5KSeLNdq1RWHrDv6PmjZTbeHPx06/qdcyqTaXOrmJy2eT+HUCnhAzPelNm+y72bMBXEVpbzXxUQ4u4Q6gH8aMGNNjB/ThB"
    "I0QL4SNIG6Z3krJorQs5mWFbNVmB8XkVDi+3sIX8DgmtNpDgh4ExxkO2kiNZR0uwOz3ZkeQ1WBeKXBZSVXJaMaSEBpL7cNiWW2lpo6Z37LFG2JoFLEtMGB"
    "PNO1zumxPNOt63Q7upVeppXFTTFbPAsnTyIgqQiOOo3m9nDKsSbhJJPxMh4MtDDHQ2T5K/Wg0YA74tQC1n48yF5BoMbp6QDFLpZFs5AsAp2MElnHcmUlG1"
    "Q+EIH09DEVgs2/dES+xMyJNExOAQPo9266CJCzFhVmjjBMDi7b8L5GVOGtEIZzqzZh1Di3fAw4R0R5c1T3SU3ss7AqHsug353q6vPPiVBDMauMqjniN8WM"
    "3g1tqOu56FheprJ5wfSisjIWNNFyurPi66KGKYp1T1VXSNw1SnZXnypXKdgdaNGdTcXlNxqLubHzCIKSRZlBep3vmtFJKVo9b9CKzL/ab4ZwvPi03a0npg"
    "NHWF9edjUet7zaBbkGuNS1EULX8ukfxlyhu8INAmE8pEPE9DTwDjImIYOo20AIuumsKG6FoTa277C1sgUxLQXhsXfzKM+fkbrxhPT305ghCnOi7TYzMAhh"
    "OmtKgoyN5H2olSDzQqvg4qFWS4wVXDD5gXdNiIOeHqVIQtHK4w2godTJxSuOhdOHUIT+ycS1EMhD4p5oswAuem7oewqUIgVU9E8GmgUxch1BFED1hk2D7V"
    "1x+37gHeVBlC1W0EZ8QpsuVFSHkqK5BgxMplrJkAIRyQQxOtrl1dsDEQgaFO/KGcufdC5e2EHOotDBMNIgAB2pyft6xNpJ82Rg/CTHU5WjFUgpxdm6GwU0"
    "8QTp5O8jWpaFtrAQpGSaunuMxdPgiENwlPIbIKR9AVuOIH2O2ow4ZitQVNb1UzoUCW3D2hDaYbstqmeFdVkdy4fioqbe8FqWS3lUDcosuyuGMKdPqrX4aA"
    "hyzQ0kghKiutCn9Jg8YYyJiNKhIZHyQQyKD3tk2MXMj40D0QT7L8whzvQ0/VSY7aJlixJ3cyyI3kD9pMum5/cQlTMiCFCdoUcvVGIoqUVaHO+G5iV/TkDz"
    "SrRZHXG9TMay4RtncoDJgEF0TxZreeBwBYafiaeyVVLDTwbFUOPF5Sx6j6SEuHUS94PnuxlxfgGGD2UkjB4JMj2dhJZA0bqo3YMKLzddnulkPHNxs3hxfV"
    "/p4mimY4GYRHzqZDkQHsqM36iUI+VXF+Fjdp7z6WxFc9ST0KT1rotQQJwsGL2imYsCC6U1KkcRAi33CaqQ1AJgKytU7thksfnbSz8FKi/TsYU0CTkN9AGs"
    "VtAaXqk6NeeRpaVztAw6NVTjlP+YTFSMeDyEewYMyRjHjEJv7FKMOiwXlTJxqABdjXzYvUWZLFrUuhqjqZQsE4bTQU2o0I+dlQnzjxDMeHRPTNgLPAbUY0"
    "lK5hUEfPOu4LiqEPkATxxxn6Y8/dUclWMtgckCIZutuO6rPJ8NV+4mgJ09Yx/VdoFgTgnEDl2B1FkHDagWLvsrkxEcjbZqpdG4l6ctReH6OBCjfNjBp0If"
    "447h/IlzYBnvYcaLJXLSvI9GJP5p17sbiB/8GGqFQeJfmzpDAlQVs+s5qWyUTBDIYW8yHqB6Q3jTyjkm5teofoEVGoJh5xHNDkjPzzQvjaKldPAwweiG7j"
    "L6PASwnxHKrkBLm0qioQdLYxpuyxi5TnbojLq5DhwslyqP1UfS9aVfww0AlhrlAH0hYf0GLeYSig0IQrCZvIxpAhdoJxF7XqDMBqS2yTMWqabjfqSBWf/U"
    "hzXnj8YQ3jTGpkt15yFsZr4umEDrs08KZVTqsmPQaxKIM4UZakCu9Xy9JjzatZ5OLwsncFl4tFvfhHH3ak4nDFuO1SXcIFR1HIvnsrPmtjJQxk+Zp0ANm6"
    "LHMgfpSYO2i9qhY3p65vvL8+VnVvBPpXx4dWXf3hk+bkp4x9ngf80TnWe61uNda2/X8jqq6c+F0OxnuvUD1cMH9lcOQAHM0ttsgupfbrIJmzNzlNl+ItL1"
    "UowptI2yh8IiWnbbIGYp0ygaoZ0V+MxdE2EiBM7ELJh0tFwUM1G4P7Hry2lcXGUuOiuok2/YIhWxE5FgVafp8xrmczegIKJgpVTDjIGXNOXHIo3QZdzugv"
    "oEewSxWuKOK2xtWOhFdbQH83sFsTql1zClVVPZXQJtxtIZ+TjHL2YrRLey4ibTlCy6SZe8Y5JMTk30WsNcWiY6KZ4Hcr75ES9+o67IYpNJsQS74chL4nGw"
    "UKisNYS6BBJUSg9JLOdvV3/F/3NKKukTdIhchjylOiSoOiA9YCUU9AB1Yk91JBPRQLODhnPu7OISKAgnFpYcNDOwSwT23sPmRw2nUAxC4LUoLkExBxf/+s"
    "CLCCAcpC8jrcAaiuxq4MuPFSm7iKJD1QvemRPmfnT5JTN/26NoUEJlDxrKC59ayD0Z83oY1TYZ/7tBQD94wE1tdeCBJATb4rDO6enNqWNieizB9JiqOe5g"
    "AIscrcEzz8awVcagUKkDgfrmsJcxdB36MnR7oMzBU6jAd/FEMewjpH/TbXb525wVHGG/YHPmRefY6QqfyFuOTAVlwCulQ6ZdxDW24pIZHSsYht5sjKV0Eg"
    "ZaklRKBcWIcNw5sZLpSyUzlt60DaeHOiA2DurHM3zQM1HcILlM0HSheWKCkJFgNsOR3kzf4IQD97mhTunO87Eho6vyIqiz7UxkOx06CG2xJwO0LKDTFlON"
    "Q93NreuoormcpsiRdLa2/CP1/RXoj//QgUoFvcfu1rY5iWElGIkkCFmt2QmnIXZmEyiue2Ko1OQGdASpqnqhJqwruzkGaC+/WdMyJ0LXI94qYlRqLKbQhb"
    "D4SMh5WJ/pZl3us+JnAjftMiZqf2EpXTrV+nCkH6A+DkyOoStqKnojKc8f76qTFW3JF2nWU9jHlMMVj1aWxSkcdT9QmXerMJillRU9mcS2BPNVLoitiUhr"
    "NJfJd550DKEsXuu68dn1oBh0QLI2RKxvB/aEDbuYcr+AApFepoNOfXMK1SXXL2MMGIwWnd8rN/17wGR6GlHYnowRk+nsuYUz8ydXj509fW5+6eTRUwuri0"
    "sL5xYtN8CxGvjNb1Vx2EOYPDx7s+fPLD1y/uy5k8dEhR0Pc1B8q9riIcLvDbG2EwunT545KaoCMen23W9V1Xms6gxVdfbUqfnT81xVWv3yO6mzSAtdcXA5"
    "ht30zHo8E6PvRmL7oSPPAfAUiyOKSUfg7DvB1tYeZX2VqhidjyRhM+yVxiMG8KTLYZOHWNgvzuwTy/qMYwXiwErnG1aV1XW96mUHPw3613qMUOCw8rtRs1"
    "t3Ggsnz9YPTFMC6AFMv/q6t8Y9gjVklGFXt2MedzhPemuLVJSMi3LJhvdylme/nshV1+IzZ/U2Om+HdCvs4NKjZUlImaNAoalc3JwpWc36rst7RISOjdRb"
    "rgxfEel/xQbyGGnKGeOWQ48KapeJhUbOBMkaSHmUW2PestakhBJ6LUM8gsTtXZIzenSXD40LvmqlShWLejZjd0MCdxZxE0QZ7C1BQoyWo5aSY5aiizglCz"
    "tW3Ekd3ISdlHKOcSVBXa9M6OOypzqn+r5byG6ei7E4VUL3YjPQGlfNWQxuptY7+51STe5vzJ2NisLDc3WF8RGQK7cAxROmtpFyv1ZNbTQMt4o9FePl3IB2"
    "es+xgnxXaYEHQuiEXrIk9hYieJ6aAIvDoVHJOlihCPNdg61US2RoL42cx+kU5+bSsRQaLd8Tu7qScgfM5JSWe4sBrVfyJ51knSXYyio0bU6nONRBTpnguF"
    "zgCe2sMpKpD5sdq6fZKe4U8VYdj8Qd4cHmWOIMQqD2oCMwLoUKrpVo5xg+bwgqjNtmNgBYuIMnXJOUpB5mJXUqzxbK08RSPgQkmqUMzUq6Vsc09Kj4Q0p4"
    "S9UrVQZTkvDGZ9ghoyxpr2PRidPTkcito3cF80PYXkT+86xZOUdBJHuIaRGNcA8w1qZ2SvryYIh2OjPuwJ/hwBulZm0KjKnAansgMYCKtVPFU8WjsOqgZs"
    "Tg5w1bPiyxLBjokXuCTdiZZvTv1gzh7oweD+Nfw+k+1j4/XkJIu9p8FLkbsHWmf0HBbJxHm672qFAW0Jb2RKVGd9PS6wmEm+0wjHinY63qp3jX6uKfjuBI"
    "VozL2uifZU4hU4kRximqkrqL0aFTpobNbg2rXPmqUTkwwZ6qudb74v2+ft+3BUHqRmExJcabW8Z4w7zZEdhyMcHcDAzhJe+siKl6uWNt5FHnsqDOoDckm8"
    "5EiihCBDmE2BMYPd2UoxxZgoz+aLzvUVZ+cb9hG8xNKSdYhyNbVhagSoIAuFvGyLqag4Y1SQg/220tMdY6poN1Ep4KoWHHXMplou0pF5e3Lq7snelYImyY"
    "FirtPITORogn9KSfdIuObXgVcf5Dp1ZDj6SZ71dnHyhetC+29pU294+UOU6qfuj0P8ADe0esYjPfL1YrF+2t6uHZi3b10IN4eejwRXv24AG8fADuFqvLh8"
    "qHV7ZmL7a29i9Xqiuli3Zp+WLLNsx9Jfx0e7nZWoEHbrm9sjk7qm19v+09WKmpMuSelO2EQ68uu+Xn4dX18sr9uk61QdraAqJzaRiU4VoPc9/hnLzSSZ2b"
    "ZKTIYicd6U0jFeCGOqpvIvFq7Kg1suQEOdYRO2zfcDbyxWFaNBKh23yMxmdnrGpphmqIO3QiFtaXOgIgF33m1DrqopRarqqDlLDBHBjmTLFAfZ1MPNzOdW"
    "ynepAV4tALYSWLhxFpsiIFhyAA04T8NylT9zkVZ0LZ6kB3RpZVPmw8zSJToPDJrRwKuaJy23zoHmWExXM3OoHDRYmg0iiPN6vJrHo6OsSFD9nhcyNH6aMC"
    "FEios6I2gpWCBspFNpLrq26w0Tb0DY1lHFXLC3x9Ci1oPva44QResh5Gl8riRk3d0O7oudKQvc1AABDGt9opIaoP7slqDnpgZW/jXUp1rqZmWhr3/Steqy"
    "zs3ZM/KwlKKm8+ASWlRitjLLOezzLMJDBBMMoAnXw90lGkbTUSMVYYwEcf1MeHtD1hQZbXaaJFmsv26EGT0tLwxUx0FYJqMvyatzJKzgdaWUqURZgwBWjV"
    "44ZSCkFteUsTnIKYynGz62FQTz698Thd7afoNb/hJGFYjtmMGoRl5pS8CiJWKJY61oKWX1dwSVzq1JeXQSQvnDm79PDZC2eOby3Mn1wtwX58GFyCHWhQJp"
    "m/YkGhhWNnz5w5v/DwhcWF47hjFzvBMgenxlRocfHUavHJ82fPnFh9YuH84smzZ7bOzR97bGFp9dTCmRNLj2ydPPPE/KmTx7cunHnszNknz6yeO3926eyx"
    "s6e28Bh89fwC4WaXtr6/QA/wMynq4DeOLZxf2lpcOPXw6uLJE2cWsK55NOYsncVvnnz46a2F8+dXl04twsuobDe9KKEsocAgaNEqWcc71tmMgrCAf45LBQ"
    "EGDc9Ad1ERUlxLIl6zhlKf8hVZmquaLdQEh0XHuG1YN9PcwuX13oGC7plPopWRUL9IbU9/l45vcXrB7GfDuGZcP8240n7eUDpGPhs37qFJlmsoKrXFjvxg"
    "moA838WC4TbSr1HH8m2Nl4TejguGMI3Bdgb0bOdAZQxHT2x5YF8OIn/m+weWKwdWZnBlpPBYoSQcqDim2Wo5WKkfLWaqnh2veznEWBLY+9TUV0Yr4jv7K/"
    "wV2qruL3FgXAPBLOttDBRXtq7paeAMzg4XoXu1kVy0YwRykFo3hudnBbQzIby/5N6x/UqZQ9cA4S8GMM7sPuQ0Avx9f9XbLzcnHPbBb7FgebZjnU5vVrqR"
    "2LHQRvlZMa9UVOSkaQX6oUpoJTelHKerELiczHTgELC0xpzdUAv7oy+VrbRu4edY9jbJ/OTKiex2MOUZWvRcOXsuoVkPmuU2Uva4eHdzno8GP145w2SS2t"
    "Ggo+hBQpqAClHtx7WYVJEwjwDqjZw52FwRmtsm+sKiDoq2/lAc/BR6deAu2OIPkauMWclNluzRM9DPekeGjdTXVSNzyN+EaZ8qDOzkT1JomlKtoKKYoH2S"
    "bqGSWPcwifXJxbMyh/VI7ocyouJMJ51EhW0zdNatQn18DPU52ZFRRFjE4pTee9ytLZcKAx2iVLiNFvwhWy1jg21csQWMNbxywDa+ECZHeiTZRF3G9O2Ehu"
    "/sop3DAtTpMHIxp17O9PZcyqAxFmNS0Mb0updjV18HYc7GdUJrmmRXH4S9Hk87vZYEZtTFw2i8GlfwvJGOFTLcPWEqkll8awoJMlW7GN8PW0D1uS2MUnaD"
    "guT1AmuXMuLYsMlglnuFXXSgcgDWPjMyyBN66Z66okxiWs5gnisnhYa4R26GVlyfuedGbG0FeeunNKDTY2pjHdu4X62609OxnF1c927TKxL8EMpJBmqhOu"
    "3gHAO8oQBNUZyATNQPT3asUx3rfFqSkwA/CWqii4qMPhdagbJCqvO38PRoV8muxW/KgqLVJp49vjF7Amk80rPHz50z96AUSXeIc1wtRhWktIy014CQFiEs"
    "1A/jpWuFpYyZ5dFU7Bomc2Rmruu4PFqxFWiuPK1bCFqEnA/tcKRdMbOqZmbz0yy66o9i/NhmKkIwEl8mFAxcI6en/dK4HVf7vvo2Y+48wr+LT8DaZnNsUM"
    "miYKDMx5/vZGLnJux3DE97nPXUKkRYl9AgfHQdwAqu8nEeLfLCvqeYGMtLcmT28OGtrUfsEDRl0FAMInoNPoSk0HM8cMAT+zTptG+50pnkEhZqQGBTfXlK"
    "MfwwFGrLBZGusWNd0NPhKczuI5geR7gMNMgx+rPvBvV/enrPozrk71scAODHn7Eet57sWCc61mMd67mO9ahuyTMyby9GMALzPd9FrdZ6vL55CUfDGTszB+"
    "3Q81oxxn/tqVAk7Tx5u3FRh+6cCROv9kzROeUlcYH22YwB7wdzhGlxydsgTAi8FtYBUhoLbgT/7/XggUtYpehCWljzMOseFRbRvTYsKZwpj1MwfvPhn7/5"
    "4Fd3Pv36m599+vcv3v/mvY8EQsG1P9z5/PfbH727/ebvONmkQBD46evbL724/elfb//p5vYvXsOw9dIIKFRfphHhk3KH8aKcs+KXoIf4JeZljXf0MzPKql"
    "mrVg/sP2BSqcpujEAPhjkohHzqVECiDhMvsgvzTB/ZbVwYCNND1FmgygriDP7s+ZMnTp5ZRCJw2sHxFIrQo1s33ti+9rFRBz9nUn1z7eqd3wD9vrr95aeZ"
    "aokYqXHlGMKckSV4N9Rz9EdwhEO0QccFUDyCTN2U1DnGkezrIZzQREz++OJfbt18V7UYu5Op79aNT7Zf+dn2y59zq5EDMcoFW7gIYiFTmhBVfG7392Kx3B"
    "Ij0ratwCMtsUmgfX98KVsFkOzWjc+B4NwqJPgHv975/C0GnPj7F6/f/pe/aGiEt65v/+hjUa1gMmKwXr8cJ8MWrH2Cx06dLiyKGxOn3S4cN7v/wMzl6rfk"
    "uUUaVnxw7Oz5RRi5AiYkYv/Tgtoy7c5kMM1gVGCcdq69sf2jD7ff+5h5CsflreuYERPr/hYsFYRSUggUY24btEsEskJ7aWh07YVbf31t+9U3kN8niIQc5l"
    "B9n1qgoyiqaWoCEQhEORpC4V5fPySWKZMz4xQ1aQIhdl791+0vrv7t6jXjS3+7+gHwys4r7975+q07H75emFBvimeQicrNwUDyDN2w6cZ34JkHKw9Wvi3P"
    "WNzGVmFto8DN4TbnMcnbf0oVKey8+datr943eSfDEveyeljAFD3Ea2LyCJdqEDUuku8uy8LrsCx888EvxLh8/lKmkhwmoZFI9QLYppv9OGZTy5Usgk9RBK"
    "RJ8bO/IO9mqtl5/eXtT38+SbKYnHC51+tLJrh86tTp7zj+lcnjPy+ZEWQ7wXmF60B74kwYfSLCFLaCixH3Y4/0rQL3G+GBXv7d9s3P1az4h8fd5ZSd//DQ"
    "Z+pJzTQ/8QwSn4Kf35XKB3ancgeU53V3wyQziqB2BDoR3uy7AdBABt+D7uRe4uWTNCg8TMPeG8PCM/GNW5//ePujn29/+heedTvv/pVlpBqP21/+ZPvF/4"
    "YllqctjxbwJVNI5dT+bqO121gwnVdAFQVdy7btxy1f0VQpXPBr/mSGrDHQFbYWNhfFHBJEV6BDqsig5yZoKDPLwWtlRIRzFOXPkDoFW+/5cyeJlMTS6Dfu"
    "EyexeoTwUF++982vPgB6UEmDKIJVlL+nbPu8vsHsYpTI7Y96jk1N69YT+9bsucOWR32TS9RMuoPHqISFghrXM+Qr6IBduGvHr/78ztcvA49A36mMyGvN9U"
    "HP706ZFLu4zWY4xKO/CbojMDs00S3wjhJZXjRXzXjB7CRUO27gxy47+4TRmg9dMZt968a/QltFgu2P/odZMFcQcHN3Xr26/adf3L75L7dvvnwbOvXJr8yh"
    "Zc9bOa4nxC8eVPlsbEQ76LUGLbzsyah4uxOGnZ4HQx0Lpl3zEnf3gXZ91g7Fu5KJoZgeYW7Q+AiTDwntowgEEcc3HGKmiHjXAebqoP/bb16/8+PPtt98d/"
    "vFN+78z1//ETkwBwOLPNYEfkNEQHRv9VoS11BtHmDbWojhyV02ddAwzGn/x5e4SSLX+43Pb918EUXcL9+6deN3INZu//49tYXgvslBTUmbKBxSvJWWOOfF"
    "nbEx1cVt16dzsDzBky6VmZbwF+OnTga1zfEPusLNbdevDtkixri5d20eledvj7RSh4uJgNWUa0sfFhTYqg0Dmn0BMY1YzW/duAoUZWKLVYKWlO0f/2D7nZ"
    "fSipxJ3U4UPqdmDV3nyj0sRozNgjqXpug1G/Y8XTYt5JCIokNWQZ59FtqusA98/ftvrv6S9Wtc0L64uvP2VxPa3PK8Qex5l2S7j8PvRfqd23ZZ/O6rUKok"
    "vLr6/8M6pHrRR4RpDIDiTpyWP3P7IArbdyG9Uezuy+icQEGN1c4JdZRW6LFFA70ArMJ614edFwoojDMo9Lw2qDpDo7tGF1FB+eLnjMCImJe//DUrKCDI73"
    "z93q3P3+ef3/z8TdhzQ8k7v/r97Wsv3H5nnDZXtHpxZaJuceVu1MAChgiOwkt3X1KlgIXC97R+puYSSeVyWj1iUQ0LIutJhZ67kSu37nUtmpHVf/dlCNdx"
    "lOnrYdQi4cJNmzOXpkLswnrUDyMS9CDKZftxcn75q+0v3kwtRWz+MRYqtYG89fWHOy9c33n/f0AejVGMVaMMxVh7uTvFxvSx3Sf3vaphE6hjFfoefI0wjJ"
    "MIoxW/G734IzAleCW8c/0duPstyPf/vsK2Yj0G2wnggSc76F1+osMaXJ7p2thgpB7cfW83YQ8Hi6hpG5jBBIwzIssYuh+zwRtrwcPBwjAews5zo0D5NYGY"
    "wGE8vKjx8BiN14FDrnbQOLK//Pz2h1fZMACU3L5xA9kDqircvvmv23/8SlLlOWnQXhv6vYTcJZgAmEtsLQrXoeXfY4ZjQG4r8ZMeDfnEEs7On9+889tX0M"
    "AFO8kbv1GKADASE1F/7C60w29QrWz3hg57rLAWjsEU7HuF6oEH0fIWeOuknQDbaevlSTKUt6BljDRdwAQ8SErj3Z1X3gU+33n3jzsfvo4mlVdfwQOBdLOB"
    "xbbf/B2I5Vs3Xrvz5Zeg9ez84cN70XcfhpYJHRZHn6QDtlag1qumohbcjoDswohPuq92HZ2SwrlMpJhibngR1FtRJc8H7ArZ1pRxfOfDl3Z+8Zftl17MGP"
    "UL6QoLOx/8ECozdzbrqeONeTEGbb8nJJWwYxncsEsZR1msbt34RFF1592Xb938i2KJ9eyhySSDyIkTFx7mrwAZhwPcK8wWThy1QKIMEvVlwZhkuUezrB+o"
    "AyJslEVSs4DujDDTgLeCgnKEIPLeeOPOX14E+UN14+Ti73KjUZB+/cH2J/+GQNSffKTYHU3af/0L3OTeAuFZt0QZdfWX25//5taXP0a7C51Z7Lz7VxDQ98"
    "JG8+oALPaaw8hPYPtEMemFrhtj/8lQVfjeuhv3y8Mgdtte2bvs9r5H60bcjDCFMVFirReu1egu+vuSvSjG/ZiL8wsd7WLiQCJTsh7C9Al7LJtl+DRqzXQs"
    "tv3pq9svfnz7k3dBlcKDFxLMd/4FrZNi0clpD+7O3vyRaMb2Z7BpuHb7869vf/waSqyPfs7XzKO3bnwEe4tvfv727d/c3P7XN7Y/fxvEv5BaqYPxpztFPo"
    "f0mFsTxUKBOvl9rGPgM3AIKcH3KSuccMo3MG4pEJ1i0JkxSypEVHvH42fNIsLBKwXBGpQa0usjkBE3qczBwl1A15tkgigMaF3sYPopIQzrd3VoluyITa4z"
    "9bpPF+SV7Od7JWtHzEbIJ9X6CPhR9Mu4IuKBnulYj6fPqZ/Cx8+Iw2qsvIy17+qfwY4PT6uolaCR8k9Bnxo8wa9zxNfTpo9eqcEAqJmhkV4sbEgnT+LdY3"
    "qUoxrZYR9lBy1BGcb5ynXt2psTvZWsks+EiTeGscZFUBcvziRuJ966XL0owrpK6GdMu/BB7JTyY7y45FiUF69jE4K8ZCg+NOJ5wSvk+KnjvDId8VbvuSO6"
    "9arxlysqTO2ucWp7si3e2tqjA9NEg0XKmcZYd0Xza2MPuNsaeEXHOnABZ4wofotJMkYL0W/lrycnEnFFwwBeiGyJI1MPivqHGRCeclCLlCuM8NJojHvEGO"
    "6n0jUGBrWxiRGMhFOwakWrZkyhpSZdsMqTjjtcFhrYt5h3FFV/lOMuGwJPKh1IPz73LL8eGfNPQCyIeVGjR/r4WjwVzJaSgPA9anZaEi6Ph9pJ4vviBdFO"
    "+FBFOq9Rz8tBmJTF2Iu5b0Sxuco1lAunCxpeXK4UDAKmW31W4lXsT4HcCQ8af9VyV61wdVwy+qv1/fCMR0p820fxdI/jBNMrmJ4Wg6QGLeNWnBJssuVAzR"
    "Uz5hYWi/HhRP7mOAFN1ulp1/iVlrBBWJb5eMblqwwn2xxEYQd02looHH81On1k4LHLkNRlhHVWAqeG8TVxwkgNKxgPXXeNib6HQek97U7e1EhoqSEWcSU5"
    "zOBnxripBtdfTY9uimliDkDJ4xpVI22Pa8JDWBJVsUm8ajVXrV4Om8TAIQKBQ65iEhBsSs2nKcM1RKAkQX0ikgRVegYW2yWYhHxig1HG/xp4DGWdihXMSI"
    "gI/q80Fgo1QlE/PT1zcY0cLITXVXxxTahSXCDjjEan2WsbZWVCyFmfzVBT/lLGrXWP4dY6PZ37mMOz0glpqVfPd4oJ4upkp8Gc2cx4dTmU8wKDHajVuzmd"
    "6zaYLp6SHYRvrwQbsdTEaKjoCwrTFPwxXLVaq1Zb88dwtV6tHHjw4AOH4IEx0HIOpgc65SWaio8cEdypXN/aBNPDOqwIU4A+g9La8TJyRfjIP+mtzcex11"
    "/rbUzykhdBHUZJXCQIk8dpODLs2F1Dlz1gW1ExbWqEk9+VZFLdYjolFFQELY0X6bVGY08VdgQMiUzP0hxnUKrs9wdhzKnm8gRX2nE3IplPqGgSGy9Q8Cvp"
    "jOYwYnBjntasoxuY2wXuBLh503AfozkdTiMcjjExBQoTkYcuFCF8nOqCSSOH+C4kkRIG8TEmCW2TELhKTnL590cpn9XvQMYReaQiXxFUcp6OblaH286NPH"
    "HKQGGU8MLgqFpsCcdmTBsG2mDzXhLMzONIXmmVMCvnWCClQgrCDesMN9jGa8dqmltCDLLk4empWc57vmG9p3cvswhQxh+JzUbsqRBGCfBrStoMGznkSJNI"
    "SAxBpKGK0M/QPW+zMlB6LfsJSz1TDs+4OTOt/BmvCDoImOQcSCVLijp/pPTnCCMB84ApURFYdhCpgyzotm13VyWgqMNZFrwRLv7pcBm3lEIbZFf1Rylwhu"
    "aPS5m/aZC0KC5ZpDu5JYyqMXaZ1fTyRLDBskUNR0R5lS8j9jI5rIqog3uLkxGBT34pJ16mb+42JNUiTbWJVMf1eXkz7WacdkGWxo8I5Otk9+xJNm5lfZNk"
    "ANEq0wRRbSJDrqtKhpgqyCf2iigNS4rF0pmC/DrnDWFvfbHh7KBTvcKrerro04D6VsgDGusBjdMD6luIs5be+9Mo4Yd3HSXqiWsZgxWOBI5Td9XqrFqrae"
    "0sIlCP1fqyQ7zqqBN+xzyaptvOCrwvF+m7hKiQvhVN1LeIZ6NSZjU2d0Wks+cE/ZjRvAKQILIl/qAG2UJUvppGWtNFrCAtolLgh5NVfq9h8r8Me0J0TxlL"
    "LsJdhFDyYY8r0Ev0Db3HQGrmLzCMu7JqbaSH6bIgPGmilDFjckC1VJICwYxRWlkSuJRjQ+OTiiH0YVfunN1SGj0iGo+9kfPYcvDkxhEbNOwnLXgJiP1+DX"
    "FdKeZSkI7NdngqKzAg8gKZVPyfYXQINfb8uLUhUEaGsMSIrGhooLmWEziWnmCStFl12MSKibOab6oPUs1dW7WupIePguLXxBhS/sTvPntSlBobWE08d1SP"
    "aNnID5F3/8EQeVdEg4ViHKVeQNsQ3sqHjbwNzDh6Q0EGswcZTk0Fs4eNZdcKzWB2VwWza+CYVZ1YjMOkEjRaKaKg3VxYv1M4QkIlOEOh2iw0ThJvC2Zr2M"
    "sppGoOFK9WNE40hlo1MNKKlWWa9KI6Pz7jnkFbpkBbiUo1Csk6iug+Oszq2KoBJ00WW7GrCtjIj2A0m3Jt8uTBPKeemp7OJEebntahqnrKGcg8DZsr0DJz"
    "E8SZrFQ85IVjfdVaWrUW0ma6J0KO7rLIfo5Mvg78zefcLczSqi5hi//cMEzcsnel6Xktkee3zD4i8DDClOjCPQ4emT8dC08XhUlUgIOXhcSckp7BZU5ulX"
    "k+gjbL+Qbz2e19S5MUcFKQG+OeMka5tOzTyBEqLucEmUceMQFyY0xL0oq14UQXAw62BJ7NqP5wWIwslV8sazoVEhRnrB9cdnt+Cz2S0lM21+RqgE/CCyrG"
    "nzJF77b7l6ufOxLrsdQvD+IpxgyOC9QjI3ajPLOINkdOQBXwpQltfXU5VNbQGBMmksFi12axvD2+ap1dtS5p/uwhS67inw38cxb/nMY/5/HPBfzzOP6JVn"
    "ETjH96+KeNf1bxzwb+uYJ/FvDPcdCPWqsYxLhGFq5nOjghOmQUDVZhcV6BBtSXmx0ERDnVsZ7tILDc5U76NG9+VeDRK7hkUO3FXv8YWwhAWsFCWe/0wjW3"
    "t9T11TEJB3sDUWQ0tWFxoYjzmg4+V5WiXSQNEvUsbt7Xae+OIf8MTDCmwj+7KnElSRjh3uT0KsJgyX2+J+aLbqcduJf9jks56PXxPohNxLjeKG5KcHo6ep"
    "QcIs40RdoigREltugseU6vWmf0sJ6GCS2hljChrLgsC4wnUFPp0FP+lubCFYtu0xvG44nF8/aa50iLq2+OdDY/c6lqNHBwEZxskokqyO4MhHlqpDKirRaB"
    "j2EPYi17Yt42xM6IjHWYeyLTqIfvsVH8zZOrBmoBfA2mzGYmaalEssw0HXEFlqO8FkCdAqUFkbPNGG02lxkpJxqe6DsCy5pmGDyMzFR7inVmac4Fqkg7Fe"
    "ydgoc5MwrscmQ+h7AeNM6vkhpSw3/ZpiDIwsb5vZgfS9ah3rNEigNExrKaCGQruT5Arse8oxPQ7D1laxGrCmg9sQloXvTzkMuFjSgK1zxYp/xevppJcgOX"
    "Hi+9yQT+EuonYbBTlso1oJDtt0hCN3kziYaJho3/RJnUKKU10L0uyR1Lk5MMrlrP6znmdeSm8BIyzxn8cx7mnbTsPujt5/zBs94BEr5HV60n9OtHV8csIm"
    "aYtp2CRLPTaG32OFabbYJn2RmcLDuDSWWbAFe2hPSyFaCXOHqL7dQBhG0cqtvp4wfbtI7bGQO/nd0v2MbSahsLq60UIVtpPbap5NipNdI2tRhba+a2ttnY"
    "2mJja7OAzftKWx1h2alzIjt1xmNnzxRt89zQzreJ2nmGVjvHmmePWf3sNACHnUVoscegNmwFtGGnoSnsFFCRnYLCsVMoOnYa0cfOR0e101ihtokkaqdmqg"
    "EVRZgG47weFDeXFp5aWsTs4DgfLqyCXLmwaj2pZ8iFVcrxI0BcpozJMQUrFPp133hj59+uY4gaxz1aDoYZv/Te9qev77zzP+if9dVr27/5QSE/8h69/grK"
    "cRv24ySfBuy/jC/feOPOb17Yfv3F7bd+jxGrr3y2/dYb+JkVayo1ObE1hveXiC5mz1Xhm8ehvTre5Oavd977FErQ4wL7sLJD2O23/3znX37y9y9eIX+U0d"
    "+/eFX17NaNzwt8VzjpispVSDl0yPiq+Kj0A8Sn8N3bH7+2/fmb7HbGfmk7r/4W/oqQS+hbWtTkd0758nHTd37wMUbU3LzGrn13Pv1q+6OXVbtv/+Cv2y/f"
    "FN5w1FaOMNx+/6udf38Z/Sqpzr9dvQbVQgGu6m9XP4AW882da59vf/42DAKHQ6vQ+TvX38k0WgvEVMN3PvmP7Wsf37n+K2zsv13ffus3994P/OAnr25/9S"
    "I+xVb/4vYnb2t2k9XiK9RRaLLsUE5jgR93fnFt578+3Ln26u1rr22/8kd+HSMVrn/GwzeJVFyt6LEp76mvVCWwqMEm8Cbzk2ruzn9c3fnlr7lqJgS8dOf6"
    "dfIKR7c8pjY/uvPC20AOSeH0koKf5LqBArc//xor+PIl+eFbN34kukjshkXe/8n2W3/QZONAUvJVZt5EB9xP/uP2769vv/kf4pOZVQs/qTt25/oLt/76G/"
    "a9RL5882e3vv7w1s2berqQA6Iodv2vyEBAyLfeuP3bP/6fqy+wvy8/5QZgVRyVTvXAdPzmVy9sv/mTO1dfFO0xV02jMUj2938B9TMNWCqZ01/3+o8vMemZ"
    "v/4/5t60y43qWhj+zq+QG19f6VIt3GZIrhpZMcaA4xHaQJJOP1ZJqu4uLFWJqpK6RVtrmRCDGQ03gIFAGGKGkGATkstgM6z1/pS8Vnf7U/7Cu4czVpXUbU"
    "ie9d67YlpVp86wz57P3vso7lNYf+Vr3DbBqMRwUi6bQ/EmwzZd+ILHTO/spScFfgNeEnnjWnk3v39689tv9Ubzw/f/fP31zzee+PPo/TfWn/tw/dwnaruF"
    "FMmOvr1x1UDmiq99dRVp+X+eN/dZSCvEYbt3nIelgeBcRO0NQdFqKIK7qBMiTD9Ck3ROsSRaq+QGpUq89RlwxdxKJ7Iy1zC3bAcsXcDM0I8mzpTzlDAUX5"
    "HLFURMRGpMcfjnN29Cp6PznzDRMFby5EXtiGewxgmTH5CaQvYxkg7jauk7JV/ER5grwiu9/9jcieruMv2/yMkXdScu/QlYENcZuHb1jxsvPcX1cYDL3Y8D"
    "6KIswO4EHGzdEEGhypZM2rf8JHC1Yf+GkhkwV1NxJVSXJlEOWY9Hr8tXR+dfA6GN45sim+etS53YHWxHKEOn6xfexWjoS1+Nzl8WncuJayUb555NftEC++"
    "0PNp/+RFWMYDwzp6kKALDcM+crpsmpnYREMulu2zpF2gKg2XKeLlXlUSkWJEMy8MVc4ye/BTis/w1zX0hcvqmwQS2SiAaRs4CVUq3VybbIdSlUSa2RxKUc"
    "UWwQ3lNXgPXAcMCrCuZFcwWVhSSWZtgyuCqOW1cAgvWMPoOpfjJ678+gmeZCXIOb2qgUP+FiHspRTNhRG2DezErSzJjxgPkx6cJKCFy7+gJwMEDt9VfPCb"
    "kLfOzqFU7itQfVHmqFWvI7WBbDARMpVYJVZgpUmwSzSpQw2Lz8Ae+FkhagVTE7Qznx/BWGihZCbAWSwv93EE9fXn//7dGVD0dffo7IeOn5XICOLv52dPbs"
    "6Mw3WcxVbcQItkfdkEDmIq+///LGi0+DhiHyY3idzz9z7avnoKfCg3TaQS5q0LnPbFy8guu+8MX1C39nxRFp+K1P1v/28frrL47OvQEPAdyjcwChd4Ce8x"
    "Vay9KlmRGJwP4hqJ59F0S5VrBhFEB9eoj7ffnVdG+mpZyzzPVnPxi9/Oy1K08Bj9i88uf1V89ef/Mt3f3HL6j+UJSwBvv6Zdg5zJH68q8q64yVWNh+1GyB"
    "X1/4YPT9BZ6CNs8Rmy49ufntX0YvvTw6/6FIH5c2zOaZ5wXugIT86oVr37x5/c3zWJSECNvUpNbfOrNx9Rx/yNW2zHQ3RGV9Dj1ko026BRAElE37FjCP52"
    "AGG1c+2vj9pdG3r6LoNXrZ+ObK6LOXMWPO0uGMFjxyIT2W9jsYY2GWkMGI1OJ5aGAAP2gQ9GjQnn56ERGfthV3BAiMBtj46AW5O29S0MNQDXP9zDPrz/2p"
    "wE8L1759C0uWSQpBw0yobtmh2YOSg0qs/W4+8ezo4p8wnzTX8kAsuvRkXkYiMwo1h/XXnl5/74+4tU8/pXkCu0uEDKEcVqLV719nBVXn7jtCB4OVC2WAVb"
    "RCt9duFzBL69l30VShD6Rp8ButrABh4adSjpO0wOQ//hL+0EMpkhV22RSjuVCZScgh/Hnqw8lygE0hkSD37tObl59iRrbx6hsbf7qi4DM6+/H1Jz/OTkF6"
    "rjTXwJFJS0BV8xOtXKddWzTpp86OPn0dZpELz+sfvrb+l/fYBgYWt/4MUijDAvHl9+8CFm5+9+T62fe5RAjMFNRHbgATv/7E96OzLzBXzDA6Mf6XnyO05S"
    "wyQMNv8p1umghYUxCqiDF7ZGavfAwSDzM8pW8gx1GjcyftHFbui0W8UqRJpeBcUlAWNr/42+jiO2h4/+kKCACxyDx3IBPPX5SGA+AxZzwBqcfhjSBnO0cR"
    "BSAhrVqLVZIjNTmh/dLcCIhCqmSyGbkHXCcpfybnKqwIw4emMLoIpu2LSiHkh+uvfEe898zm/36JeEP5ktmUQqWC/uCUwpwlkpdV0wbi22d/3bj6CSX46l"
    "0wTFDLIUs4+tKLYMDmcL4XYRoX8hTYq1c2/vzc6IML2OLTC7Yhin1lLIPfjy5/fe3Ki5TLj7HUDx1k4SoMVNRhT+47fPjYI8JIlYI+5S3Ws0WBI8fHYaXw"
    "2fzy8ui73yKZmSxeSSH5CTcbI4gyLmkcli+lLB88VuAcWaHd68suGcGY/BRE0N5kiJDji01OVBbOv6w/BYXqoS7gaYtIDvVz4abW2rk2lJR3fOzOgVLKy1"
    "Nuq4KafK78wrKwNmCwAAlN9drX74y+P3v9vatICHitaYEnPzr3GY9tb5TwfdDUZI85XhDLkW94+0j8AZpsvHEVNAiC18WNZ7RWzM95YKYzKTq+0C1V/+Jo"
    "APvnt0AbsDfrb72jNQZyfJjdWj1kaEQRBcA4NbdsV2KGBGhuLKyEv/4B1oisPTuiPLIQooO7IxzFiwcMmZF/pIGf3UNvDCyKC8gUzv7t+oVP6RzgFYEUeE"
    "hw0lv1mr0kjAqjp79df/UzNEQJj0VdS8nnLCbLe3HpPfSevPw6yxhhgRb+8dT/FDa//wNAif7MTkZ4Jy89s/nHs7lTkDzOOpwRwtDgHwW0k9nazkwSVzF+"
    "jcL1BMyRNMTsHAuqgBYYB1gigTVJOuIQXFZoQM+bgNj2mhLJyvKa4l5RR4Z+YJxFETZ/BSL9a0YssMQ2nyQz6dxLJi4K44atREZB8iqPvv3r6Hd87jMUKR"
    "ixTELFUCtFrXVHx+tVMhaWLn7wAnozyGFUN62iOltEdUc42it1091adzCbST0zHMB1juy5b8IR24GjdMR2CI/YDp10HtNHbIcmHrFhuIqsMu0WgMkX5OE0"
    "QO2RCGxmLNuEdShBnXYKcQ/rNcXjjtvCaOxpm6PKz7kFJFsq/1zOPWgz6o3oglGUDGBUxm5iFQ2j2kYTS4V32y5MlU7GsERIQNaTqr5RKLIvtoRru8/ve9"
    "I36waiE7F2p4DR3qqGhB5GFf/FVwpHAR5uQR725h+vmUuS0Oaio1jWgQKLZBmNAkXEFlpe329yUTwqByr6xKnvoyoQflIp4I1SXEUEozkKDW8x5FpaciVc"
    "gUSWwqAiW1OHcdNkf1O4oql93S5V+OVBpxwuyB4NZPnrsadv5rrc+BQV+iaY6+V03MHkJfFoGD8SU8UKeieCFGC1x2kdU7RoVZRZOhvTMy0cpPUCEAjKAS"
    "zaFdDiajLbhFU57/jthO5Y45T4CLFZoBMXnvGap6zOqbLToAtUWKAIzVhMHXHZqhGDA4RB2w94EjlncieoUr5uTQt2Cg2gLdG6IFoXoHM9Ka5hTBAgXxFh"
    "czOMiNPTysMoKY85laNB9SNct6AeVaNe16xPoh5apwVZZeWh2NNQSlI9Yd3aDup5ACIHUAUDlPyEJkf90IaDxOtx4R+7cnnemd0c2GkMBqF6aTAoKBmsQ3"
    "M6wdWwhkwCXB7XqI7vRN0uxR3zD+8Uu+KR6Su/45kogRBKkIlwpRYJPRXZa+AF4NkiyI4VZG3xCiFybF59EJczx3hHwzErz5+Co65eoJr7+AORQGK1sVp9"
    "gndQro4gN+kAj0dAiFtsXFX7VEYU1wnOVulXp3IFsnTkUZ6vCh07RsV+uttFsqv8czo9IVmcUEJSlL1MkXIFO5W0JOt6a9IP2gOJ3eMEYqDKuOkaUMpy0x"
    "Mn3pRzTkdUwOLBQxGzOpCMC5MOPVj7VOqIbqq81fGcBkLbrrJPe/AvL4Y/8QBOINK2kAQVL5qExO0iTq2kJaKBTmKyqVmOldqyEiVX5UKIqKjd8piDOOSH"
    "VlE7QTJY9VFzAZqXwrHFKOzwwvSk8f6L9IQLrtpwiul3UGNS6gyMsE09JO9IThVai3Ut3pgoqdFTGpYJdpTfAI5ltyvWFJNg61QMSWJvnURNusvQXGgB+X"
    "LY4rM3xXi4eqB1AIfCUk3ANWWW2vTssdzBhFUQ/NhlKIkxtDqA0zkQIPFyOWLB1SWg9VUXhQkncwc1+xA7nmKuVOBxOWwzNqB8a4Zd0AQFs/KBncPbFiMm"
    "lt2F2aDUwwkWxpzOwaBWxXfeL1lJMXUfDs9lRc4FZ4Hb2AqFrqWUNAYraGWkdSwuUtVc5k2ghmFl1nLmkA4xSBAC1SVDbYheUv1W2vBWSz7KYDKs2EDmct"
    "4BnRYwgk3hK7A5AInCRUASRDBcDuAubLjXIgFOmfYx8EEUfrF1YEfFMxteGyvOEm50/AA4cZ6WmzmS03UJSejg1jU80rA4NlQOzReU+Imhj2V7Tx/RpRca"
    "eSh8kYqpiVFRE8c5IfsqoJ0Y8QCYE1ZwWUdqh0sFf1FMArVoEtzWqdxBJk0Qd1xPTrAUZfdgl4IysEIc83q8f0AJaNxNMCfBgpCarRtbZS3LhcmHcghRPC"
    "wjNRdJHZP7wbyMcCYVu0Jm220CQYu6mHJ09RYWMPlMzhjK1+agGFHWZtTXlmx/AHkeZ96NodizjzAUIgoxoSIO35gwwxA6F6dxAnKaOJSJImE7/kwuo+Qy"
    "CvnizihaN3JCtMPjXJMEK8zm1iAtPLKcItvCCurHsZRTrbDZ6wBasOCD8SJMAStnju4A29DAE1MzGLEgqQHf1cHKWYUVCeP0bkrDg3QyBDJ/WS5odQZRlm"
    "+ZqqgSoII0UIUnq8QTfCxzfHfQ1Dp8VKTkSRSBzLCNfIZPrrQQWprbZ+MGOyp4nW4yQAwirqp4MUGgnHuOx+VBYAZ8jFeecIB3NNRMCSbV8TohMAcBzhNE"
    "oVGsjBCWG8gZ6doeP2jyPFUXomoqugcAsiGpWULPXCYuBlCmlDmUbuW8E72DchI2ACcf5MlKoqCHIPxx+6XBSC5NN+V9YSpW/gYk4LDlDmbZts4vUkvCRh"
    "zdWVVjGbe8IOwtLReiMGSNadwhnjFVUWVUezgy2A0oJ7ZCkLura5kSqig0tSdNQzjjdZIJB3kn+AP8ySoI2ZdCzzMnK4GNep+SYHN0TQ9xduaN4nTPuGxP"
    "KpkwTVyGFBU/uB6pXOWYgqflsSd6+zTa8u0W0LvYlfLYwzxyU4Es8TRrFrtGpAEMic9qDA3d1IFzTAxXigrqlFFQ++FpEzPnd+Vxp3c4PTEBYUXIyfpkC0"
    "jRgnKtUkgd4kmpJTrANnmCa4vzu7QbyTjDW0IrEZO3gFIQEofzzFFz0l0XJJf6nhyLRa3pxwV5rodbpw8YSuXMSd74bTNEiV6DFFou332U9cFJk8MA1Syb"
    "TKuqxC5Nng710NcUWguDFiteu13OP9wzdjHlH8kc7ZmeRL6SGkYityTgjby7aU78tlGNCY/YMjFGlMfURTn3kA8nxSPg+mRi0NjeDWU1c9pn7oYSmkhAXE"
    "WY5zC549lC07aSeGpCFZQamfiknH8CiP2DsMIRYnECWP4h539464S+SHBxUbvCVOalfRQlPHUJ63RKiSHVTxvhwqimjCtkGzDNFt5hgFdn4HsxJFHFnLT3"
    "8VTQnFv+KSHJDvRNAtuNJ8y0nH9USEc9xlmhpfhohYA4n+wqrmwXIrhYqe+xJyKzgHIB66SHEdhWbjSwpBMrTQ7dgG2B6waXm5gsdfys1YzzThKPBR6bVf"
    "xI3KrktRctI4xr+YvrTRGXyDcCuh6lJ445SFQVR6xzRPlU8jbz5IQUI3Z82UeJZqUedZwYhIL1yLNE9UB6osVR4s9zjxJRIzjhrcKc8eTwlyeHmczvX1Iy"
    "vKzygam0jy/Xa8Wt67I9gqmz958slUplnRO49WeP4Wf3GZ8dOMoVq/X5JhWqzl3OvQeP3nPw6H0n9x+758AcLenuk07LQ72k4cm8aUpMXFaP52RtFHz+yL"
    "KsknE3syR6eu9J+fS4UNHo8fGTThZ+zgN6ovctw1oexwU9jP/84iQX2d4J3fVVo/3w5pfYcOfJarMNsmjtZm/25iS3stoRtzt7czD+VVSte0F9Fi+sSaJe"
    "E3Cfbq7GAgU3e1VvmFqFfukX60r73LmGxZRB0aBCNli0PPMZPC8NbUBZfQl+nu1CNaYe6Cp2ULOKutoCygS8y4O7SjCROC6WFkr8m+7djrygJQrMqJrOnl"
    "HiQw5esZYE6/GrslesjxlRijk/iaqBo2qgFuZEtUh+F1DrQNdQP32aX7hFM99dlNNxDi0X13ixXOPCpzI8MdYko0IAeH95GOzHlRPOyIVF6sJ0ACDV7tZL"
    "nuXyBrjNlEuPntMIzGZPFwbACnO4QFHRxV4q1j0ou5yFf/q0Xys3VQc7qtXg9OmibB1ja7pQx8cMe7wLXGBPWTgbH+q2gM8UYfdmUx+JukN10MsDKnaiYh"
    "DmFxw9IlbsGdeprKQ57y2kKj+CRCjOT+IbDyCF/Qr4hqN2Z6HkBFjTQNScKHoaWkYZBbxoPaD7YwLHW3D8oo6dCLC+UgkfybW1sKbXUBZwMF70ArcPwoPK"
    "Og1lSRGchCgYIvBMo1wg6xwb5aw0N0m2U/kS+Qnw9VJpVnbJO6HWWxoL6CHh1ZqNJCZeMLoUZQdJGSS3l3BlpXF9kpzZ6SSat+1kjlZAazIhh9MBPAmnyi"
    "fV+iFvQD+RYbU8m2shAcS9LtO5Jm5RQWqt6YK6VVHoid8De8PN8Jtk0hUTJbQSVimCJlXkqCVUFNQr1lX9iXQRraCPsMGdElU8dqhSt6dP75DlW3bM0J75"
    "LSBoqjoYcP3ESNVP9B1RycjFYlWV0BH1qGPHo4O2VqXpLAJiI8OKK+1h1RM8Zh44mxMtlOk+xaLbR5jzVHxdUGTXrqKrAAM8iRu4ugF8RcWSZAu3XwxL+D"
    "A2HtrV+2N4HethsXEzOwY8qjfCsO25AQ3SHttfG163RX9AZzADr1aWXPlgq2SW/4r6qvwXsYGkSqdJXVHQy6qZMtSbk1ibk8D/inUYDw/y6qgBlWDaZfEA"
    "mN2MSW/qbt0K8glH2gbHFhcrEVVXT5Be7SUFsKT0lQeyoI8YpjLjGD3L4uZBv2SPIF8AoLnaj9933L4TavLx+9XcPlNzhZnCh1W8XyRTdmbXLg+LztUtBI"
    "/7RWPtntUZ0JQsTLNzjXaAe/IXB0WU0h03qXT6jpzWct+Yl0dVXluphWJ1agwl21Ma/jqo6w1vSjLzZIX3pb6AZB0DLdputOTVZ7eHEVjUcFr6zepb4Acv"
    "Q6MH/wY4ddQErO4IWeSKA2PBkbVQHxHGLgAUYLlFqoIHOxHsXe7X6nSfVb2CyLjch+nk3J9hP/LxUSSoCLAIy7VrmspuOTTQ5fg7Vil+kAjl2H/cu0uWrq"
    "/VW24HLA/QlnIxLcrdUX+od7HdN28aEZpo0VNUHsvKv/OoVYKEpStFAIN9/Met7p41Vb9Coj+UtQADUc7cb4Gg06Ig4mI/XqmSwtLFPkwYSwti3bfsO7yH"
    "xL2lOlOR9bjZnwVcnEobAjmgbkaXU5H6adSx29GFfh0PNTV5fUsLK/NFDt/M2gKWH3MNXYsAysYvSfWgqe3wrBfqMiCsiqgB3OsbBliiKvZtF9ISFZJUOw"
    "spUHPM9pMDf6SrdO3IAhVnklX7IpJ1vhZmhS5jSA21yoSqBO7apVpTIScfHvBXQyqSJoBL7Q2uJ7VSc8kCmno1QClCsUoxSfhwbLFqHMncCx7FeLBQWhga"
    "ewL4RQOy4E9Y8Ae6QLOU9L6S9K5iq5M/FNCQ3xN4XLOUou7QmM+iiSPHiNuVPVDlfLxaCq/iAVWuCEq1M58s4I7fldSmZyozhvTtWmRs1NlEmKZqa9YypT"
    "UrarMDeAgIEgASk0wDUQEiYqnvnNRiLexjnf1+lQK/p6WXRrNb+KI6A99UZ7w7qRxw3xn0nUaqg366g4ruYNDf0pSGfQdTGkzm8dbyEnqMoxDA3SlqCmRF"
    "XpRsQ0dN+l1Qq0lDWBaM67GKrMqbesVsU6nFuwC6FE9kFbyEOvYKGZxeasiEuDpf7iK1c2BNB/qABIcpmA1oBORDGPHNfmxZauUe2mIFTwJuRuF3xo8ReZ"
    "2w7201zHCI61vT1RPl5xTCNsfNkckcTADSfRA2CRn0qDXU/H6FNMNZG/5VQxKYJXXFJUROUoMvLQ1BfWnZag60Gt7s0sajipE3s1jNzEmJE21hBVU5sBhF"
    "3A3BDgJlzQdVT7Ww7JJ7jh05sIoubyBGgC9dH4LOtgewcuwBUTiWraVaHSPz6ymbEyy6quDZxEsT5MCCXSMgQc/B/sZQjJ6fuMRpLAKylbfad+b6zv6+s9"
    "J3TmjCXAWavcO7Dd5V7/Ruh/fV+TpVyfaiFt3VgxVXxV8ry57Xri9ADyatMk2CVnCzj/+gfnBzmDIN18LgYKvtkSNlXxOvOKa6xopwJcJWE7U5wZBiFKVd"
    "h08BTbvARnYUvbuqu0vy80h+noQ92LgUJe7vl8aSlxw2dsA67SZYf3THbgcPl3CCO3YPJYGHVUQohEnfbQtG0ASIAmx5TmtNMK2iVAtFrWHuFhkzyyPK3M"
    "mBGiNWKT13VaMq6s1x1eAHzWJJuonEN45uOy04112rfeVLco2+5DbgnYbD2ZubVbsAq/jcv0tswX/N9Ws7ZirWNoktxQ3bXbLN9QN9zYGb0aCbhOW410jw"
    "5ni+A9sDTaN4b9/ZMePM172A2gACtjz+ayFT1vMebYpWRY/AnR50g1bYedht90CqkggExP4p6+iHwVh25tFoz/NbPYrqqHOElEe+9kpxM1Rg2sXdJWcN79"
    "RDlShwViK320W1MlMY9Fg/e63fUXpGl3TIUqcwnvZXBmqISIv7U33pPxWtYHK4JPQ+HQjQnRIVS6BC4F8kAqBpejL70n3IDu7xZAct+qtoTTQwjf5HTcXF"
    "3jyMHIkS3Lp65K7UAXI3soVH+raDeHvbeLCv7h1bQ8Hj4KaIuq327MQcisf7xQhGccgsSE/iKKqJfdD2qBu0g53IgpYxdN4gYnk4CF4XAZ9bBdOPC2wwyw"
    "nf2yfR4dCwwKN8bOm278EJjN3gRDggAMAH+87hvvOgZun39qtr4qrgA3PT9+0/UnfYdKzsuePOIbSvzuyBT6q37UG58HjfuVt/+7hm7WSH3B2Fbqvpxsl+"
    "MJcCr11MiSMMU6iXxihk5TDoeHEMAhnUUwFQ4k9lNIGr4sIbsGR37cK2x+gHmD1gCiVlQVx4i5JsTYNx28PwZ9F855JUEW9ZxBSlF95oFXMHVJo+IfsoEL"
    "pR4rXb5gwCQo5Ths+1uIbdVKgTh42XofGVcQKgmor1UWtHsotEfHeYQjyKmY9omaKNXElmDrzcoTiRKWqYi9/DmxNzJ7phnBzhvUA/TF7B6IcNpixcFMfp"
    "MlqY8/4IlJkg8d323noPvTJGHe1UQXCSA4KjZj9Hct7f9uHHfrfrNvw2YLsX18p5BzMlvMKAvNDk5OhGi/UFsKt2zKSJ9v4bZv4/R+Yv2fF9fRpV1QPHSz"
    "rEdGNxYUdxrSvXUlmLuhVBXxYt1IcOBjpU0FocM4s8q8aY1cydOCvs+Vd9p+XH3bY7OMo/h+ivaCMZez+w89v2QOewCrEdYBm6HbDQf9l3ftFfkP4DiV68"
    "WqrV77jtJUT1kuP28CAjwYSwMJoDW4OgD/CgCLQAGT8e4HmLXsTH5wCNh72IU8iwZR2PHzC2BUCF59xhL6k81nfUFtM9lYuVNQxPq6xReGRF3cRHr/DMTK"
    "PQAfnhg3yKX1RX5wmTu0TlrAkSO4t1VOwwS6AXxD0/4es8xA0JKVgFZZBfB1uGiHeViA/lOQ+oHPzHoT5dj0BTqJVp2vIqnUf6eINSSYso3R/WvpcQ5Kuh"
    "xPyIW4g9jmiDH3ro4D3A7DRaHmS3VRvAo+eF+xMiTzlCkfMxbFpGvD0E4s3qxkt3o6/pViugy1yMSun8AhSbwNEAKAnnLjOdyVDPE7yP2N6MbVAmurhMsv"
    "yXEAgFS2p2BQSSQxHE+xcm4fcNo3dpElaX4bNaCsPolm7t19sa0aUOkwb8famjszE8f9wI2p4tZS5V9JggLas5p3vplEw0Bgmfy3hzW1ypjTL9aJjs4zRt"
    "NrZPn9bv6OydH6Mtp1eQ1NQa5G0ildxVIa7mLl1+ltFjDxnSKE9FzGrJ9fsP3XNvnTVl0PJAsMPbOp2Fj1UAbdlTQL5SoKtV8EoHlk7c67IbL1fqc/fvmw"
    "btr87kPpkSHD9YDIERzOYq+WqCoEUnziRFc7zmj5orUMbP+w6JHwfE3QNaB30QfYUJ/vMYqqre7dAQlFVoW53+CTSvwkp+At+kXCO4/Lied0W8YC2Aiug2"
    "9hbEScpdP80idXc5cmNvmrKGl2Gb6lKH3J5eEQ1KhtCIFFf1M0IjGWBEjRMMsrIhGiMbeG5jxQPtbOD4CRrQxG6CgZ5ARjokWengDXKuoB+gCVzGzuE/uv"
    "N8iYA3GtCAqD7nywNOBDfXkyMNCDqpC+DzDd1ygCeBbf9xIImj9x7aXy/pW5Mn013k1I/fDSSyJ4/yXElEskkeGSUWsLekF9fxfwS9wGZGQJqDHDIJBtU7"
    "vTvgdXXmzhz8dwcZ9dhEnFk+NJHXu6w1cVO4DES9Yl2eg26bNLJ6OcgqPnYo0EI1HOJFOdC1sfUVATGk0LJ+DoiWwlawMOWnyOTkd6j4j2kae5QZLJuq+Q"
    "qfb3bS8gOatbyAMkyB+wH8xx9QUKBxOD8wAy5rBEeUPsZKQSjZz3EZNERzYEZJpveunUOSpqOKz+/FZdOnaD8wLIouccdLVpzMhdex59JhFHUlnEotDJIo"
    "DRf0Fe7iRArjcg6IU6mA8bA3gObO4sDp6okfQn/fCYSNRsq78Z9wYALNaeI/vUG13ue7sVqDqjiVE7Mk/0AdY/9+HexcS4Z1GMh2SNzXLdaJ0Ze2Pia62U"
    "d3tGGqMvbXBGmqM7rZm8PxAZrx7M3N2Zvb+S4O5kwrfcPFrSIE2+yiUA5vHToYlE3TfqgPJLCzx/sczoZRbsKRi9ef422u4uSpiWfcEpGl26QibocTKWDY"
    "bonvhmNniTH8yfxZRdJNrCbkq2OfFds2F+vDgzQd3MZt++QxxnM4uhwrFU0XUyyRoDzJSvhglV3QNUEmtZpiQZoyOSemQuQmT7R0sFNGwlG7WoZBVIj68Y"
    "hQDcr/bVfqoG+SL0Nd8MSLVCcQN7slfeYkL69WPhZ58CjAt1y036PB0htIQ0l1kjoUMk4pAc2MHngqs6ZiOYYTFHQkgDiAoLFbdPpFtyhK+5Rfd83DOn1I"
    "N79QmefAhGSB7ncy3KAYxwDsoe0mGFfKo3JEhXERG0faSQZEUQbRkC+pEi3mQQdaUMdVYSlgTE/k7ob6THPWvJ5Qvo15WfZAgL+5I5eGdC+92EcRErg7q8"
    "dwi146XqmgNgwjjU55KKR3zMgN6wVE7161Xh+/a3lEgHMCTKWwJsZo8/JGwfMB1jlCpeaRclaqPETBM7Mmd7FdmY65siXl4GQWtYbDZ2eGcYJmj9Jd6Sgu"
    "IjdefCPsyMziHXEqhKdHTMK23s3PWNNeMwSz1h0CqT6TKkPHaLOzKc6CIUoYeWEsFElRBaaH5T6r7CUMZAoEAbQHdBiA15O5Fjmjdb03QKu778d8UbOnf9"
    "XseYrADVDzBVvm288NYAq8Ro+zZiZhmY4N8YQsKFlng1EpheFeCfZ5VrI8MIAJw3EbTxF8NMuR+6N1Na3ohxHyARWnroa3+ZQIfQBBbzhjc+Lmx2w0jjw2"
    "6MEIW8hELaRc2ZF9kBhIz7aTCtUgSl2TODFuUrGM27C5cgujONJ4N1SEWgO8CKpKDGNJj6iaaE1OK41Vj7jhEYrTUooY6TOezVI5SIqaDMnSMHDRF7gYqi"
    "AwLyf0K05hKrJ7unsPXR8WzgHLTFB7sFlKOtxI/lVSsVl4dWZ1745QBmapSz01lMyRFAHg2nJVRwqKGqqbrTOEUbMpI67GTook/FJKJLA4k0LJF0Y9Rruc"
    "Ph2dPh0ocSHxHzfbsmeAm9gWyzAVs4KxGHsTFcK+5eqHKiFkMe0DyhKXDgzE4zx9y7ER1SnZTaWYGLyntrt0ywyr+fKC0mSMJ1BJKr0wMcFuRvGWN3JKSS"
    "BWBahAvsaacSezUr6k625fv4ipDGhZOIaS6gjZbA6Tw0nElDpqe1IImp4SkmWJ6WLeUxZOMkSczY4nVl7cUmUq8pWiSJlp7Qg9tKUfRuDDm5e1vRBXPaEK"
    "eJYSYCv6RA0KxjXSDuRPutI4QoUgbfdWZGCKyaAEYtcscaEOV4cVOwRKclxrxIBusifRJXdqyTRK85SaoMbMx1NKzenTqOUEKiQFpinCKulE1LFXF2RW5y"
    "iB6D/u7d0t727nXBJWPOfzZL0hlGArTm5D22lW84Fi9tNP5b+l4q2AR3cGedmOD6PdKzOKyfZq4B3ZytxflvQigzmTVBCqwGsrvDPR4Z2JCu9MjFjTpZQ3"
    "zRsTOAyizQgclv4MJGSN4F4lMu5fVwQT1KQaV6nLy7qHFf2+zvqyiiG2QoY9M3zdmPdJw6+SbpdeQ39gRmD3AY7yTnLGMOEWUV4aQEyafmBMbwiKlOpiYH"
    "lexrgHRLT2llHds9bV1EbTEhIyTRSzGmAqgIecFEbUijNcRmJ0tMk/LE2Ov2fbR6zeZ3Y2rALqVCPa3QQVCB82MayJoXftCg3bCsYLS5rZLw900PCsv2vX"
    "jrgmJihn55VEADmwIP/0aZeWIIR0IuPuKVtPkyW5khoDZ1U7kbroHGpIdw95iGY5GDiTUZdNPEtFEtLXtDWLCD079NdUAXQEHplp5ibGYccrajQiRq/AhO"
    "zC7iMgbSQj8vviUlw05/OC4E/l9E34s6xPBiQBGx1a1tSYkGWpYJOHhl2EJeUYMKYo1p6ZtGCrAzIyKTtj1k5kMBMQtGwkPiWgRuIx41JAf0LJGlArRqAV"
    "IdkXl3DUYOyS0cmUUtZgwTlGitR3AuNYMW8fxmwzmefjIJPosAmLEuRt6KQ1mBkXFuw6+dAi8OitzwWSVlbGM0RoI+eB8cSasdf6ONEKKTWOjf+prMq5gY"
    "4IWhnUajT5/YPiCigX4UrJWRkQGe8fwF/OCU3JDXT47h+kgoTHO2vHBPQnKi6YXb8DPFidFOKvXHCCIDD6iiSuamjZfhjBzxu6bf6gZOJYNiH0GQuLgLWX"
    "dNYA0yNtD/dK1jDuSIaO2feTmbNqoM1spaqRfW25m6T3Vvn4jBjhwMwZKMqwfzv6HvZ9UkrzKrLtDjAr8Syl4xBBybQkyuIVs5LxwUZgLROX9jXnqVhBSb"
    "jMlZc6Mqh+LRXLr9rkRrwdQC2hlyyDcHtcpM6Ic+KxZwZ5dtbRQVE7jiWP3Dcobu/I+DiADg/tt/3BvfSBjx9sJyDVxwJTRX1yOfYoNUBuhe4IpUvOumj/"
    "L1froLihdRc1lzlsjOT/owMn4tWGVZ1eJHczzH5Qb4rM6ZO9qI1dLkfeYsnJbQkTOqkCeuqOv51mJ7lyLZY3wpWWuL4Bpnf3KUoHCxk4MHQlpJENdfEeeU"
    "K6Zo6BjiC9MPQDERN9dMBSITCdKlJ1pilpazuqiTkEDr4A7baiHlAAiQsqPn/ocZRKrVanyvUtPAvQUeTGEa4Ba6sEB+wHj+6IvsR/T3LZFAqcqS+UEhuO"
    "hn9dkiEBJ0UqpwZYI4PlnqCUNVoRhkiz42YcaahAGQYU+9sFe130iDM5a7x1lTpWHa47oghZZW1KlJ6bxuCkqUrd7XbbItrq1kdjWM/QaYStQTqfVEyNYH"
    "7S2PxcfKkwugzNALu4UgeOZ1TzqUiYinIUFFg0R3+XRaxX8eCgNMyNekAoUMITDC1jijjukKEQlXEtubVJ3KpRRkAkRe/aBWo4HoJiOrRf843jQI5/LIen"
    "dHWBHSrLGFRzdAnUU/sjt1VHNCndQyPgPvOIu5GEbnGOOiU33/5lN9qPLARVEhAEkddtu00qE1O/BdBwum4/uxWenUw9q2KhJz5hBkQ+MnCODpzjA+fegX"
    "Nw4BzWusWjg0wSIuzCtB/U4aNMspR8dXQgy1rkFLXAbTwYiLoWQoP4MaUtRBdVbziEJVRv/ymsorrndlhIdY93O2pdD+Y6B1Ab4Lkc6yVNUCu4HBKwWa/p"
    "+X3vQYI+PXx4QIh4MLh78KDEUHz++CBbDupxbcgq3qNoIiKGqMKTDmBbzKQj1yzzZ7ea9xkPX9EaKKx/VrjD01l49w3SWXguAEENg/lWS0HRz0TS3W3on4"
    "8NNDI+PFBaGnBue7pIAV4633kWtgXmNJAYN0dH0/IhrQ6wzzmW7kwqUo8MsNBNjVviSRD/VXtsUL1fHsEhgWQC04EVKZh5EmY6QxoPbiKdZin5wSnsM8ID"
    "H/6NerhU+vYtF9ltIQ187eHUrEeqqWb85NFBTenHFYsdGXLmoZScyaR/HBmgIISNPSGYHp3kqKOZQyAbk2zaR0RKYFTGQoSBhh/WKsETKNkXJuWortjIkD"
    "9LoJmlkhhkC8qxiGr2W41d7LkwcnAe0diTwtclha+KBaZacKKebOSolFfBCexiF8jLAPUPDZzHgAA0CzuOqXgnUG0+jP/cN55tHRpUb/Nuy9Fcf6nXIOs8"
    "i0yFA7C98As10m4P/f4eJ7/UsSJsHSOrqExjtU4yx8kI1Fm9+ULrR5N8LS85mcVGnQ/ziphU08ZUjvndWMYg9wNExbb8QGZ5DA2zqgmTwaAZafOUgObgkV"
    "fc7fxiABYGsO8iA/YXA+dXGqS/ADZLmefaeH1goOyikzv3HdVcWz46UgUGmzTIHhGcm586gXhoIM1OYqLVHTOA/bulH1V+c7+sU4YDIQPyDXeaTx5reLCb"
    "1ST6N1OORmly1WBW1/qY9W65peQ1ihEWAtgxA7Pkv2FX27FXiHYQ9qErCp6rBljoDV97vAyKr0SQeQ14DYtzoobjNxy3ocDXx5PyGP/xGlURSCTPptSigj"
    "RX3TFjOyLBNMPGx2plYF84GZgA5Q7IUAug4UZVxaY4wWwrRGAUEx7lSEmP0ABkPjWLKjcO75h2qldNhivLgGt4JiUT3IE/BNy38rTOym5n4Qt1WJG3HH5Y"
    "He+hIHDiN/I8VExPHmdHDUrIg//SFATJVQ+V999/8PA9FK0OIxwHS3rnwKG/H4C/HwB9ETYipZmEnTVT95CKB56fRktE6Qa2HpWGLvx9Qjr56YOy8UQhNH"
    "/nx6Lcp9diCD2Enx9jBAcsRWRNN5SnI9a3johIA/VDPsRMLg6ravmx9RQGZ0QVOOkkispAnJCpKwJIep2iWN/+pFRSf+JMD4q0aCYAIajUuY9sdf/CbDIv"
    "n/gL0o2kO2FXqoNpyeY0AdhDYy34k85ywoYTN5xmw2k3nJ6mmp+jmHIbknTCBiVJI87E+IFwfw3hw1zEegRQCI8Q2o2q2ynaSOA31mTNRCXN54bS70M1QS"
    "RCy826T50gi4O7SLFYpxiIc7i2at5M1InXfTLrfhkpJiRDEfg4XlTkyJ7EN/DeYwEDYJkb2un592m3qXpm4Mvp06CYKbesKPXE44N0Eoy2bjmvl5NaTbti"
    "gPU2G+IIY1aTLywjmAhg+IjPKwJMr+MOaNxSOqLsvjK6KIpibEdOVpx3UAvEXG+L7zzBgMU7OvRAawBdl4YzsjAWCDW5ziwQQCIaC2BSu6/GY6SRWWx5VW"
    "15BjNS6J7abczaR/xvaZzvNbgg6mLD6eqnLSSCRYnxAkOqITzFE5yx1VpYqYmXsaLA2pgShbmxSftDvLEyYZ+6iAATozIkZr2azb12eKQnYu4vjnckbLnt"
    "YiriyOqhphJpbZ94p1EUJaQ8VUIqscoWmaeMQo7fksg/Alk4bbfWLZYb1nE6FVAlZcqJQIGmhAHrQLi6t1G/CyAaBkt7MVT6rlvFj8JdcdcNCrQL1alOD4"
    "tx78UwamgBL/ZimJKQ7omaRw06W75NdAR/3FQQ/3dXry274oXG1Jk8XIDP2r74DP4A2/2uW3vtvfXKnGREjTr1tXMNYOaVanMV+KQLXwRlUQsZvujurQ9F"
    "K79I8tRrse7otWgk1GaMBgLk0ET8JY5RREUwT1QES3RFMJ8BtnMNkW9IVbvxb0Bu6BEWbwNtxY2wEurU3iLOE3biMF1GKgFYmRvW7QmZJais+lOqFSbPdD"
    "wGdDezOQG9LXKjEkMERqFvdXOAVjIlQAeLiqkdtOEUgqWGc7JhVScmgjyJxzBd/GupkS7YMo4mVSEWOjvFfRsi3RhHDLpNmSk3FbanLLihlmDmcUSQX5GM"
    "KviuIdajn64XwccJFX09SGk7VKnPcaueQR2hWe0kVc0nW+rUkcVRRJm/HUbBRb/Yw/obum6SXILTrBplAUV7ae21uZBECt1h21q+i9c8gSGYVKf4x5TcSf"
    "nTjXx3uu02vHbbazUG1SlOT5pG1yciICBOu6GK/EqhOyz8jKZW3bkWDg1SXd4jRlOf+61Ml4A/bln8QFrfozvYuZazTMJX7pacn2oN4lcUtr3qlNv2IsBN"
    "zZBc6WWI54MFzZwszOYxmzVgfU30nhiPAXp9G1jTLpfWn9LzLdhUuxSFKzAFJlKzUaOXJFgqjRbBP9Qq5E/S1dWvn5EJCvA1Q1QlOtDq2IqFhfEn5niwpF"
    "27gNs1Swi8nMEL3cjvuNFgOncu8u3YOcViBmGw6EcdPQULrnfdChCUs8IfCEP+LQrL9xvOoOE0Gs5qw5mzGUejI7lHovKdiIX0G9V5ldhlpSPqvHUVDrsA"
    "/Vfn73Bm7nDu3O3c/tPdzu4FGK8KP1YbObWjZMdYQqrRwKQdsC1vDunf+F/BqyLpcqLAuFR6iwg6ix/xk2XOAq1j2gi3TyePANRs9udg3Qx1prsmSyl5Yx"
    "nRdhimrjmdzygpioE4YSad5sfyId3h9nnReD4cb8WWTS6GRV0LQQj6l49vCwj7plD1qlN4S0jhZ3Gv0fETGJMN7W7koY/pHm+Rz/kdFRNdTrAYbWKNMJZT"
    "5iyadJ18bolT9b12C6wCrSGFeG22xaKgWdtbwntVlBTHeyK55ybdOoW6EzWxv9u51m+QYpOoHDDyMpeG5hxulZOwWZDE+FSuiMheKdrc1vggjwp0Kkz+R3"
    "FNhtGrcmWplttk53kMXQgYrtdOUOPgzhqQntvHQvBzwyzP/7dw/WQS188f8cZYPaO1IEcw46h8SVUvuQ4MEHPhFl0wLOtDe3jaD4SJN7SnlTNZSzoQEgHR"
    "jZMWgHZZy8QIfJ+PHH+hGhBTxUBxVNDMBFewuwQ/zDIn4jmafPDGISYiAy/uIie2MXsGVgREGU4Zj+kcb4oufDSeMizFnSHE29xG2Eum0WYx25VpdAL3Y3"
    "R2JAjCoraasSmu+eJnbIjYXFDVJNwGA1R93WosnLBa61SRoUc1ImjJ1IKsy1hTxrhwa2gwHOfdwPQkQS421QAPwr1Qm942Q+XSWx5UhVMRjSp7Lxn7iSmp"
    "qfCv9MIMm3T8XnN39HQqgwKIYSth1MpgAQLCxAFLhICiMJ33ZccPRPbIzrWfDtMo5AckkeBdkKbDSdhGzUlVntbwszS1W/N3IEMr0FPRUrkSM1le4pnF78"
    "0KFkPuIPK6npvgx/yX+WHLxwsw6wLjAQd6E3BgHC3f0P4rxSqLCDGVlrL236AyrWT51aNUp13JevbcpCT+zrVBw/BZsHuzwD45RJZCjccjytbU7zPbJ3dC"
    "kQxz/nJvvWSq2vztOEpqWezTAHQtA9Qyv6mIF4Q38XyyoIGdNsaQ+NPotU0TLUiZZdmkJdNWZxHE1WjtY3W5sL3KLRxT6Z0WnZDi6R370mr1OkbKW0gssx"
    "njdBleW2/ZtYsuvFHoK3WSWMFS5r2AuTCWyypcF97EchgcF0mrMsknKhlRjWJKgDI7KcIFQ+AxeEhXdKXDth/gsjSozjyP1OoGYAD0Fg24wBqYPPV5iwtN"
    "IQeaWgBAlBfDZi/GUn/d9MZFKmvRNxO7LYVQ5N07+hm6z1LmDqaYmRJdfZXTULwS9dr2N5yVHKcUGZP7t+ePSgcAT7bxvHx/lPdj/FFC/68EdCVUJXI4AK"
    "DiO6wPYmZFHaVJTFdTgGZKPzjxhaMF3LYje1FPpF1R5KrRpeE42+0mWxgKo009tfTqQtxx22390qD99HcZo0/MSxk/N43XoWRTBMiU4cxRFqI+ItKMchuW"
    "YjJWM9rSz5WeveBwpskGzNNsSZMXelV37/+PfU+e5XvKNT9+gPHRQlkaTRw+TT0O8swHCfvJat+55ufMZkvfUzqQ5URD0yMltVEQC+d/YpArBSG1w0ZxPp"
    "aVs2TYfGnBkcVQM1GhVN1zXGSMC7KHA7yqCUYWiIuex11uQIEydSdQwSmp6CecduT1w1PGtLHoL3rmD2gOiN54nNc9DeeYzRfJ00bO+p9jPBCFB/0K/zqJ"
    "vHIO/1nBfw7gPw9SHe8cJxpXu8HS6yBc0HFGVWtu7m3Pfbba0NcGcJLKkvGEs9z2N7JJ+kkqKz+dpR+lfocYCpAqi67ccdZPV4Y2mLVkrMwEVwTkGdcLlv"
    "C0BRaqQhhu9mUaK2bo0StdFRg1LRUkzkn/+oQs34GbpqTHer6XjCWkZCgOyKSfVvL5w8uiihGgleBajuL9yE0j07HiRCXbcS7cMj/UQ4/3QmAkonbUiw4n"
    "uetN3ojhw4thmGDJvVwOiQsQqVpVrNgLWhw5CfJ8THiKhk2NohBuTVRPyridst2KNeCVWSoJo6aPCo1el1HHS3eILb1VPCeRKSu66gUyJ4EzpexXfLqS/U"
    "qWR8n5NO18SR0HjnF4tWuB2KD2Arm8lMSqS6XmHmK0sRmjXd+5pgWrUHyGCneCvIeR8VBaLyJrmHW7SJZgypYTdFVRpRDvtYwleTWrUaYUWmRqlFnVJ3tI"
    "GpcxP3c+WhjyEcsOvxYrA7Lolmyo7FwLTcqQR7qZI17sV1FAuDBMoTweDytvcooIJcSatUl2GdcE2iZRapuPex5Hi7Axi3iJJR13D820bgFxvzrRNd4xXO"
    "OOW922EV9gRSdjyUeGL+Lf5dSZ0kNMjXXu4PnAeNeNrhaWrUB5Y14dufN1c5N/kF9nOygaCX5nIjgflIi2EsmMcxN9SOIPzTPeIG0CuhaD/zc7seNJTuyc"
    "yUVlXlpF/oFSQ/gyTZaa0UF/tNjWIoMLXQxpH7h6UrntB6cymq/pRq+rCitS20oVLlI1QKQ+q/JU8+vgy0Tpml3RqCe+xywJx3BcgcJjxKepu10SpXWZKZ"
    "bjrgoef4ewrNVinlLGpkPICBI0vUH5vh/lsmlu4SentDHTsQI6gqi5ltSk469pp8M2q7b3ZqhGnaFgVOEwxJSoH+PLAYGUGM6Y5bSHwZ1VBXMS2uui0Dk9"
    "R7mhqNpjWRdSG0JHuspK1g8hQgAsR4SMHCM8dcKqTvlPgVjinYgnPbpsL9OtlWWlMHljdCTmLU3AikLPEK0T9nlsw1mi6iOdTNdHwoyGXE+MrL+MJe5mZQ"
    "k+C1cCMblU8JBtLepIIrZAMakhBYdEYkEbVElqS5Xcx53b5N+icarBtUDpuvCWSI9k+Wzkq4ARisc2lUbbDU5h5ptT74bdXtdZ8VvJcvWOPbudZQ9vua/+"
    "ZM/uOgEmErkmqew9+my6oWropXOJcjK6VHJqWT0XeVFFv9yL2hIbTg3UzdT7GkXfiTiY3C/LlKbScNEP3HZ7sBbpaMn0lUMNhe2krGC+E89PJpWvAFt/kB"
    "PLo7goM5DzMo9m3fE3yqjULLxk2coFWqOsI0xEh6nLDHY00EXusuzIqB9J94tXq6kcIiJzYxyzt+FsNt1FzLTuhGxyxtYtYkyYDLeWzIRSb+OSE1DW06ON"
    "ksO3b+Fw6F+gyybcOAzoivjMqHQLeN1pWgW6ozJhzcHFfXylvGJsPvIc3Aa1lZl55N4YaKzNifIvFVQTcVyNHZTf2XCOaA8I5UA92qjesXs3ukeONpzjtn"
    "uEGpBn5Ag6QI5uO5YRbKPYKHcY1FI3pKcdkNLhkPYTeyJxMRZms/KtJ3ioQRolgJIzbOkn72n9Bn0JN+5FML3Flm0uEsim9loeBb+YUC0r49JIAaHxsUoV"
    "/KjhAfajPcteA3JZp+1dv2hZulKfs7gTzWDZi7z0x3iZo2Fd2V5EXFvaMA6EZRYVAw4fND4BA4muHBSbhtHZnHeprzaRDhCVeGZuohWnKwNvo7J4XRTrF9"
    "YifdkKAy/7WSHuNZtAJvw5thHfjPXa0Ff8aC+fRUpUqgkGCya4Nlk9YbIKkeoDo5VJuWEg6slY22yUoCE+gDc2AWTBEp1Vnj+pJRYVPLRMkVn7KRlnFLZG"
    "GaWq8xbl7DE5q8yJ8yTK5A+mR09VpwTWVtLjE1QNnS79lSwtFxa3mecqhROgm4YUagfHdQqzOqwt0s1gvF7KoA5AIwtzz6ayqgEysnsbeTne0tl8d89vgy"
    "w4gpcGEwAPNrKZ2wcbPFG3LVXFJdhJqkuxNtRpw0H1F71iqaauqsKzp1271JdDpxMGPuaVckmgjMSQc+qK/ut47om2iEcGB1ZbgrkB+xxXAnZnT6dsBjAR"
    "sJcBr7BKvnGXKvIlr5aVQ0lLXWZ3WDN+evUr7Ddqsd/8wYbzeMO5Wze5FyvX7kOXeKO65seHQ9Y+waKgRNQK3lXOdbXxljGz8j9DUfwmT0pL/iLqk4XWYM"
    "B8P/tW5cewFtV4v3UwpINKz8i0Q+GEHjZpr7HCnJVUFJ5UbyDyYILw6dPMudptt+PWjYLNVUQCgBh57TxZXdE1TL64SDW0aPUaq115lQCDkLRX40LRNQU8"
    "rEJnsoSEnZ2Ez/dibiYyYEbAwERdXdTe6Awv0lPFjYVvC+/StM2S2LxTlO5zp8Oo8XMvKRU/ERqKMb3JfUuSKGY6l2+4VtA42CgTK4/eFVEn24PMxJlKTJ"
    "ExMWklJ3WqYnYuayQprqj8FaJPIxc8X174yqsA/ZqkY1PV0LTeZQGoyK5BH9IRoxAShiE/humr8Y5HxVPSyEd4yImZVWoza3YMdjGjABByTv08eb1zb4Wd"
    "VAfrYeRYjwKvdCa1Ir72QG+LVodR0b23UTKvnRUHcQK7PWeR4zAUPqoa4OKic8QUq0J6FuCzFu8xOElNAY5Hk9hMv8ptkByKkmLSElV7i+MW9XdBi/5h/C"
    "+VymY79HU0jYiOFBsTf2MBT8XJcvxSdpreww1R2tnjCxUTlUAXgDiEScSVyFkU9ajiil+dX9CVVsd9KEpugLXO/hH8sWNG9VcrPxqCnly/iao41c3ujRIb"
    "9zeMU5rHlrh+HMZ5y03wjLIDD41fhlJmqUOZk/RIA7QrUHw7xZJZYTURz6j+D+gGfAsR/ntEFmtF+EbwSg6AJdN0zYyG8Pd5XEGIe673orb8XvCKXzZy75"
    "I4fXrHrf9nOUm6ca2y89ZygiXJ2N0VNsN2qYY9PYJu+XolKeO9ejg1rIgqjwSohXEvn7w1Xk/xvoZd5BZnUhaLURDB8kjFqKZGxlNDnFYFROkvGmBZY9Iz"
    "6feqcCPZMTT1Sr1W7/irXms/F6WCudbq3bbrB/fD6+yMDll5nXnzkTW1Veq24bjFv+GbRH6jGusBHmuk6/oyhorusSoFZb4qbIVfYlK1RLJCtxqdPu3LUr"
    "BYJVbiks8F72Pol1G8HHeBXgnBdYlJsRRZSdPjwof1ur6VuYU3cBASc/YNZ7SSGSVnKpEuDSEqGw9IKSjPJSwN4QGWvArpV6wyWeGxIEUqNisK6MelBWqX"
    "qFtBDSCviUeVRL6ktgAySbtm75qgjQYmmfzc2nFYXXg4XPGi/S46PwBkKNRunXenH989/d8Lt9y6VJIsY5pYhiwLVCc8Tcp+0Gz3WlQ/X2Gj0Lr28CUYRp"
    "s6Bj1NY0gTgL4U3VKdERtgvNAz/aXJhaxq0p6uJg2WdRqnf2F8d+v/oXJJbaSZ0+Vbfl3Wv2b2/KT46/KvW7eU1m4bnv71fKUy8+uFkqR8URvnV0YphaXU"
    "lVoPCNRGdyF6hY3q/pjDrX/ZaVF+NUBs7wBW01V/IoV/QVWR8VZLmDfKAezCEUkUXqfatEYBn6C0MBvxhYHq64QQ0neMh8ktMyClh5mcZ5cTk/EScCNS/o"
    "ZipY0zVlxpzVdIV9F/HvVWk5wsmNwg6mwwH3ocpmVXqSjrsBg56cjqdJrSTsmB7MQkOyo6dQ5KYQs3GUF5qUmkPC96qffDE534rEvzpLhg0cpOSAd8pwqR"
    "YRpb2QwAr6nSrgf5xhb9ExGPGAw9p7+GItRQxIbjxJDryqKwVIlb8KRAlkK2hqDaMLJTKSsDTdXipb5BuJC7rqkpexWqM5ogkYTGGPZE6SlTkjoFVaA1O+"
    "8Z03PE+AuSvd8dhm3PDUqCb1VgL5XjThYHEEWNhcJiLt/IaIhIKRfDsDGlgysC6ieo7k214s5Q1cXolmEFm+qEfEYrTon3Vp1k1XIje6vV2y0WE6xm6uIN"
    "q55V2lNwFXQYdt0lNh8xwCJQCrMyxdPbY3hk8dNpBoOM/liKwl43J/lSHKFNm58oR+jybUwueW0wWCUqN6JwBa8gj1hTtwo65PpRo9VigJC3PK4IfzKuav"
    "cuF8Wf0MiOjJmr+Kt0g6m9b9LQ0uHtrmxWCekv1cTx1bdqeIOsYWpS9dXWWiJ8O4Ht2omkvekPHZf5QFh1jT1TGml+EYaQHF2qIkXFN+47MM2iwBA843oK"
    "tKN3DmwCoxXz8bq+7K1WFy5ivDQBe6gPqQtzbRj0JHszRzScyyH7XlpYQZEdwgqItEemM0fep5oHG3NxONhN6SogbtTS6GhRezK0pRzKOV8IH/xsyuyjYA"
    "cS5UZUU9zPVG6i2I+K8dAUh9sh3EJHMUihKDKadQiILPeHb7IJl/Lj7aRctn39Wwk/rJZiozyRikqwMBE8MGggGjo+76Nb9XP2MYLNSyzeVAtM4ZLCQUKr"
    "Hxmrrv1cskiC/G3WKJAYtV0NSGo/rk6WttIWSauxNRyeI+I7bDUXOpwqLy31Fk3dRl+8lAj1xgEqQ82RChiCIjgbqMgQJ6KaQeQmjUrDoQzuMlQaYweJxV"
    "mn3JEpOdzqETdZLi+2Q1Dek/+a2b0btdEANDsJLzxhckug3+GI/GOCZDEJ6S7JV+0c6o67Wp2aAfVAKkDJ0CaCcIjxheJbC/Syo4Cy7OKCZnLpnfjR6CM9"
    "jpRXkJ9rbcgIFPCxLd0PLqcMiOaqLOnNSQh4DCgOBAOnFbmLGKDix0e9lQrIIbBKKq4jwu4qoRMGc27fq8Twxwl814Q/9nMQS9tRB189vFalJUyO7Db9gO"
    "IL2FG67IJZaKE3tGMAf2SxhDhVgCE/vcaaFGkaLTxFqrTKXstPMpVk/FpvNVUwYOdaCwmDHE51p0Wmv1PHKKG6dWZ8P7pg6BbqGmpnJukEpUob+witDx7A"
    "D5QpDtpqmCwDqqK+gWgFO8U3dRimO14Jlh/VjlgwDVQAsMmGYndXOQvUDuDeZr7QjdNHOoSSKnfjBOmEOhVIqampmbHQWmRy2+ZZjoj6d2c0kaXUmlRF4V"
    "8WfkoDUTGELfOTdNCmmatk8PP2qu3QkYEgOQQvcVw4sDCzQ/zpoO+yruqBJdsJTs9GPMwnqQj1nWuLhJM/TKgGwqeXZuVIlG7kuTdNjNhGO6M6tUc/iLvA"
    "w6iOAgyIWDkphZAMfmG5qGZKQD0GhE8MWszQTCOkabAIN6lb2JiJ5a0Yqg8Bl+WyMsLb9kJIKy1Tdo1fjPFAAL9T0Sae04Y59YBxUZ1vDLwQJ6D0ZzQ0Mj"
    "R+2M55bM5z3+nt2zJ3Ppstb/JudHcdWkL/1mNLCxljHqxAP2l7sqTeNnLp6R5AEuq1MiBwrRblJdLbDiNrczDUJy8eJyjjX0gTbHYCvI+GiUejmGRi7FIr"
    "o5t5eWn2P5CccpXTyUREXAv9sjelKlgY7HoSXaHAd7t+AhrA4+n8Bzwe88EmvGlMOoQ/NuchJ+PBl7kOODUr0yFLtFiaNodgA5tgoVUlGEOtt+aigT8x0w"
    "YnNi6MymLa8/449Fi0iJg1RLzFs0vHfIGkZXXzge/I5VTcofQ5MG06cXUNP6yEeIByCP5y0FJs8e8j+KdMpAq5xiT+7aDnAE8RA89rxXxt146ZGrU4RiTj"
    "trk9saH5YAGTq+iMBoTMj0Vg6viHInFO5o4oyeMNUgibn64zAc3Nwjtku4pgwuFWAsYa20BUeeFiHpoCg3T1XV43gKCmEMGBbX6lXCYxJbAhKrsFSkBGla"
    "3Aw1SnTlI4OMh+MMymArA4FwGLvYh9PHyCBzvkGgVCZU4QZvrcZMRd0nWWOEy2ypKtmabzs+SGUtNGuDplvbMqJSX6XLFkO0EsgQPw1KflCqSio6H15a12"
    "RlCoBxhmjhKyBAwa+hoZcp6y9DCeL+8+kMKcvCZE6dQls85KpoIui1zRlhkI9iAuBfKDgie/v3e56CmXKdWQUA7wqpcm0jxvnjHWsVNF6XEs6fwvwyOX8h"
    "BTNVlxVNVZLWWd8UJuK9ccfT9l9QbKNMp4Euc4m1pNF/g1hhGnop3VGveXhZhxGyH6TuQn0zAx0aHGYukJQ8O+s+osr46pSYnHhGTqO8kqxgdS7XX8q7Na"
    "ndmTk42xZOnveZc2nVzNxrcGi+K2RDZFRdqVTMLIXHJ1Ci/bSDBmoT0tbolaiz0MEWh6lfoJDHgu+DHY6gUJE77Ozitg/4UplFH413CqXB8KnHFXD/uBd5"
    "hABqIGfu8L4hUvuntAybbD6qORE1bXcm6jcoNBcR4DmErOVr2AxEmMVJ7d8hRToqy4nQrTp1TMT1wECzxz00wi47PUnUgqOitQrwSsrJDcihG8xUGgJ1ed"
    "vt7/IxjkqSI9o0WsigB7fQfdiuIMVp2GjSuEIcdVoZm7GxJNlhFN+vjPYHWL4gl1L6jP4v3UwxupoLCYqaBwNFNB4XE8qtQxmKAUg2GgfBwYxWQXt/Hxjg"
    "XKfa6pIkcPYxwJPtIlFjiclB4yysqArMXioaX53QuohJdutGqzDmuNq8msedV36ESquJB1kQZndufV0SFtyB9WI8etmpejHGoUA8dXLs4msHDprrOrjTq5"
    "9hVraQFH7cYyCk358e7D3nfseIwGwevFZJCLSuxREUjsAhTpX9IvqBYjlT8RC+qwl6kSSXeT9lNVZP0lqTjK/F19P7aKtam5tTrphXVx/3SljipgXd0TJS"
    "pABHQXlLYhVaQo1uvSWqh63OXH5LhMJVosUSIc+TY1Gp6kh8K9mVMA08mJ9B9Q8CmVCFgTqqx5vnRoicL9+H7jOXntlRG7Bv3s2sVXQWViotQn6kTDwLAE"
    "TzfsEgYymD8yPLycAGGARF/QasbuDUt2AoBeYIcXaJREs21jWh6F7fkctJefvJjOvg1SKTfIZWw6FiRMZCPmHFStaMIIgxUlLdZq0AGGHJDYRvuXaRZsbS"
    "4uNasgADN/GP3JrAz4MpwxMLse5lUTg0FUPCXMhIMH62o763UVvR1yxKYVq4mFbbgyDuWnCkbWLBmRVfJZ9SFZRCocn4I8xL1ZU1zFc/wWpURInooAUayK"
    "GFTOvSQ8VjBxZmZ4EfEQvPAGtrtW+3lDpAE5CR4XleTyl1UCJP659iNyipP0bRQ3WhOOZ7GUigHuFMdckKe2asuY757C5bbWnsdmbbPc4AWzMqYSgbKh3U"
    "XZbzA+zBe5VWZJXjbhnWQrMjotgxN9mRyuVFXRSUXM9+yIeZlsPESet6ZROp+eBRGra27yCh25E+seGRxhTGbR6qozt+rsX7UvIqI7iOgir9VVXaNV8OO8"
    "63GOuF11fxcwkFn/rmow699ySymi6268eX/BEM3REAbNXlSUuq2Kg4TFVZl4CRxakzvUTVhCaaarNmVFx2Kp0HSDQhi0B4WGV8AbSAtYSw9GgFFQ8GJJ+R"
    "jMj1ZiBXoZVwDVgN4rVtUD0FBKIiIQ84Dwn7C6W603QQ3cK/nz4UI1qkXFxAlLldBx8XdAv5zwllukOkwkiPqyqKJr6Eg4GzNCX82R6TY272xC1+OC9D0u"
    "oc7rpLoOBRdr0W1FeL0yRiPZl8X5KhaUmvaSKsxb5BeLJ7UarreJ/7SdntOq7nYWq740wGacLjzoVF31gGNJW3dVF3ft6t5V7cyW8A67+daCTDlvASzkHW"
    "j+/KJ6vjg9rZ7H3D6c7y6UmvBPtduhPgCo8MSBLpyu0U3M3YTzHWzeEc0XsTk8caBnp5PXu9W8pZoDNB14fssM4Cw85vHsDhZzprcop0cdUIf4kMc3p9s2"
    "r5tqV1dXi6HTdTolp4d/x07LWcQrTel+OJxriQhB/l7E38xYe2Ra0jQcrgkrURgAWvHRFS10aoKw+EpNrzQL807EpGkdCd81JdcUZBaEKfvQLfU3C2vi9i"
    "d5+bRS44kAHWME44I5BQZxehK33ILTUEg0Kxk0dAeviDvzPYUnEemHGfRdpq6BcYn7plYMm241da5/wvbio3fDd+KwF4Gt7bJqEirNJHYA/qjjNB0Z6N12"
    "+Eyt0hO5fi1HZNYu4ml+14j4jIFIumXue97NHhGMDXCa2jsmLxsP0afyj4/bYKinSyylzmVbYVLYubZvdb63MBQnxHyjgJD/eUe2XEFKRXKIoKpQ15ayPG"
    "4d9ObQkLyyxNUnk/g3fNoZGnchjStsJs6rw5VAXjq9GPaCFnkksx5H6Vnmy5OmUu+khyz35SRnpayAmv+lFQPTxZyTYphyY1r+znb6nX2qhsoGjVP0nbST"
    "M9XtrSbosqnuYr1uq0XBPLoGWjpIs7lrl4IyAtb4WH3UFV59/NAqbUZftrxOOOFTfI2Hannf38OONf2ghcGirVSY6OK26rDpGmiLorIFmDHm1UHYUxkL+8"
    "nnVp22vMKE6Tpl1uoK+bdLHBBLSlPRzrVjq6IAXO6ucSggKgQHVt2OH5BnAWMxbzKD/wxH9YFVLonSi2VEswzONMsRoF06wJBT05FKbiIZqFmqmC+5RywK"
    "oAa6Z+xAaAPsUINgotW4jAqMfRZ6wqnVNAuc4IlOlCf61L/TEx3xvWo5Hugg7YGOxvudFcTETgdKtkTSWFYiRgA0RGmxJrwsGCfGm+9RqNiBlp9QoJiolt"
    "TDkogtS7QsVqUcw1LiOl3hXxLYmgytY7PIiBAKUsVEKGWhW40N5XnHfF1+XHdUMRPpv3LqHZHyt6DTFMJJUYrpkCjgLbXFIgcmOfwfjsD1uapIjGUgQqp+"
    "gQyUTmcsrgIU0ArR3ih7DHQn/cDqr6kvEbREU80KWOaeOabN4f9YvbSpF9GIQ3+dlhVALBr2zOEo4lcjnBXCeGrV2bfqPJoNZASSqd4J76prgJcsQyp1v4"
    "X3d0uIVOqNXjyok/dqUKkvhWELXUQ+qjj1hgs/5BaqL1nLqSPbrcvjZ/FL7Kj4aWfSHkkpXLK0hg99hDQV1xE7zEQRVw3SAytk60DyuVXQJpk9IF/Ae4j3"
    "nlglE8grS3evo6Cq6NaspqtGrDtxtqRuKn5gi6grUZtT8BAutuLn1Ac1LtFsVnIPDt1aXJZgio3UAN1HSO9rN1BtuIAfbBkvOD5GkEfMBAraU8W/9i25fp"
    "AbOaiLkTrbmzhoM2NDA1F32teiKKEY40qNkHHOEzxqU8gKHuI8uipqYVu4enxVl9bTxwRDRF4RMw8itun53YTO0PAKSXTgNL0gQavLzZGCiFvcou6EBmJt"
    "kfshK3755A+K97XbNbfiKpl4eLVkUMaPLljpAwhPhEtLbW+oqcoYOqQ/7/VWvKjCf8NTtVxFVoZImN1q+ROpObaoGfTje0USUIqI646cw97Dq0BD8lZita"
    "H3pphP2EuaIcljzgSjqsNE90fZ8qP60l5rH8pktu+adMoZV9o55+83bsLdoPWWa325udZX/t29YbakbioEGQ+ybfVWxOtPFdDzhK9R7HsrhXvQERWXykl4"
    "cO7YHB2VcMT9/g7sGF5lCoNh+71bGSe0XDnMGFVbbBUgxIOryD05KoBxiblp+tqfvPUflApZOjTJ1sB9sjFJ/NV37WqiLdJM2SJt4xIgRbuIGsLEKiDDqE"
    "7x/XySisfq8ActRRFr6HWTE+EpL4ipOCf58n0kSnrkO61eRHbBEfT1LfpRzK2PKJkpQQNsAea42qGKU067Oq/8DpGhoukz1Fq73O3Fy8UYthXHKqK24zTR"
    "TVgy89jMr1OfHAzoI2ifenGslxS5J8d4E54qznWKLt6mDmpaXrd6fdgy5JZtkTJa+H++LAjGfnjVeXDVeTyHvZMWdKAj7zs4vFq9A5pW12T4WEuqPFjPrq"
    "uVHFMDstWYuw3RINWVRAuJYKhERMGtgkHXC1AjAAGxLfVFeeoznO/HJMUZFLeUfZ0lyUyDXAeSJ0xFJBmYcw9I5vRp86Ebn+IsA4Kp0DS363GayPlENvGW"
    "N5brFGRk68P8UVKMMAsSmxtCtw8j0QKfc/xMJseYDoVoznVXCSmc767Kf2mJ70kOKZcKNbJZIVPAsw4os1y1TKHyMNbDbprNXeTuf3TmoqUkMMGgRJdagi"
    "YKrSeHY/RkU3XSXPZh04HRDWMfn1Iml5TyTLc66VdRri5+4RmIDpoQ/1VMarWZUiVEfwlyJKDiTtFIzqM/O+4q6GrudFC6dca7rfRf8A+iDltv9+ewLcWx"
    "LNbzkBWEJo7eiomUR/O4ZY63oFP8VzC0SvhMhN/Bc+R1NLB8WQpyKA742AlOjgpX+b5Deb4f49mS6QGv7tiNl6n3qpbz3Mt2IJznO3bE+uMhHUm1S7q2UE"
    "+6RAyvgazDskDND2AJwLwvmkY8rw6QUQ6GVDdR7qDSP6HaavDMytR+aNeSDRaFXtgdgu6PZzF+qVaTrerK4DY7tIoCzuZMwugcHnexrowYA080EFse0dhy"
    "ivHDuW81r0DkcTcQUTiPrQ5LzqFV57FV5+c2rmEPfE3Q/fiPxxEWGCmJSHgU/3l8Vd4adD/+9Qj+c2i1ihj82Nj4N751W98ftK24t8FqOu5tfybu7R7jiU"
    "9Pdp7k82Gw93SEAR3dl4ZYQeYeP4bRA8olKZa4KLG8dElGiOSfrt/ojUQ+/0aDiIeWh+1rZrV4cTSvb5pzW+HKg2GY1MqoTfTl7VI17i1OivVyLK78LGWi"
    "N5b34EO/ZYynSw1i0cvJ6xUTk/XtgH/E+yWwaqnbqcbFoBxaVcV9zIg/pBgBeGS1YHgJFo4XJIk70VXx/kjxdaxZAnQRDfbpU3hx/I5WB3D3FarsvSZNUh"
    "1KJwzXilGoHhBRvh4bCJFfA5klcxdpaEqX38Bf+XZbM2z3Oulszcx7lFCPL5PC70usMa7NafO5Qc41OpnSGuP7v5sNCu73uPgBci2Tcpo+aUtd8pMYLrO8"
    "+37yJipvD0ryDjj4QmBdKAXvnQmE0Igp5g6Vah+tGLcKog7EsXb/oR830QGFXKefwraicrgSyCBBpTFjZZ0SBXS5xpkBvSpJn6VxXTkmfInwyhpQqQjLdG"
    "WxGuNrLLRa2qI6Tf4bXekMFasSxWHqcE8iMcMG8srCuCC3dq2M4XYi4NITkZiBvG9g3zLXrJSoTJ5WQHk8VtjX4mjLkMIv6Twh1OcJngjsSapuNhCxRpFp"
    "WIFw1r4fQSwse4eDmtGjYkZDRx5nVkQFc7vdESKGkooytVdtHIboia7g7Vtyv7UuQ5GgKoRSlez0pSNfRmZi6XLxEcwuc9xWCVRMtUR09DaZpFDCS43t0D"
    "GTjzsy2LE569k3qHg2h6/KYAZ1vWD6tXrRCFsD/B60DPH27sHBFt2LK8P0KKDrl6vOL2wJ/8vVahsZW5lszcIaUSKoV922O6gUliK/NUuPltxupbC7fIfX"
    "4d8dN8IrDID53sSGSotKhsjfGMU/HScDYLcFVLjx6VAOI0bR35Tv9Drw709k540wAsBO4+3roPMUmm67WQTdpjgtHpUK09B85o7I65TEF27zFJY6ClqVAr"
    "eMe9Gi2/RKamQ8sU0tb7HtrfL3bpsK2SdeB8fDlIoob92yI7I8RG/Wp2QvWC3p9jpuicNNr0TYI/4rAOkHXLZ+OvYfB2jtsSHM73AK8KIwDf9JbcG0H6BF"
    "Di3wrTlP8p2NXXHuZKy1oHqOffArFiDTOfCgccottUzuBL5dtEFpzXfaw63arTpBliHBBGra9ApdSlIp3LlbYBTwkQgsphUxZzcYrGC+i+ogcZcyeIUTvc"
    "NGqkphprtaiMM2kBwjCj8v5WLejPwYVg9atviCjMmxiKefiCa0Ht7c3eWfqvmsLAOcp+MuICnSiNwETSUVPy6WaSynIBK9CmVxgAR/CbdnyYSaHOW/bzP2"
    "RwZ4rFlwrBTYwcKTwSDIaf3Ka7f9buzHW8+UhdcNoplAotsyzKR82x3ICW6Yq9AsxCTAlpY4xuCY2b37P9L9lXfTQD8SPcYwptsm8aXJ6PHfcjr/4m0SUn"
    "P8PtGWwNrH7prGy70SG80nAi/VHmjeNU08UW6u6kp67cfTvNmsjE5Y0daiRXxeyrRuuLmN4bFuy9FakmdIlw+mxLooZTUgNK4Bb+t2wV5CB5j51EK3PQaL"
    "Nhn7TA6+T0Y9i8+MYUzbRLAKzBHYpZ8IdtaLYgRLN/Q1f05gXRIKuhMStHEKapVKw1sE/VwBmcoUVwr/+Z+zKXC6DVgRrEMCCnQrLdJmFKD4hYSjRJiZn+"
    "j3BoRNLpqCyx2S1LNwMaFpLjU7dP6ShbtGLFmMa6EX1gELkrGUb7zO6TcF0nGf04XipfFAI5aEHA840Ux59x7BiXDAn3W8lu8Wil1K946nI6/Va3qt6U4o"
    "MR9/S3kipueYP1JztOGoyWGYGhA+wXEIVrBHrMWqcQyNMIcUdI/bnJI52LTberQHVoMxt/TO7XeDvhufAKCq9wbk+W3OHOSw9lxsFMnrSg80zPsys5pJkx"
    "neRNeP/2rVecDW6X8ldXpRGWwtS0KgdRb33AlyylEY018BlNmDoqs0qwSpycBkw1Z/WbZMidUZg6L/RfL0FtR8DUXfIjiDFrbBBxvh6jSbYagazkCfBZTU"
    "hWipUdyNSkfh1sKeO/6jlNI3QUxiPQlFtgzUctxx2+2xoN0zCbRGN7DhMM1WFHZz6N6c2O27/yP9bWF5T564ZcUaTaqMfqH3h7rh23a3MvlyDRLNo39yhz"
    "WQlOF3GDKcx6FwbEf/5ko8xgNZOSkPqFqH62gTQkiDjG53O+t2d26JixME7BjVbs+/BBNzJLIFvNszwEvBBvR5WjvgaOLDVFOt7Zy9/8QT1P9cmCC4LL2I"
    "itpMUuP23JGDWqC67jFQCzthLXFLPUwi823WoBK1tDFg4nEuyplqI4fMx5ku9+SYFykJOqMxfiubs7kc+k1va6/Jndv0mkg83W15EE55g2lbf7ctaTHvlP"
    "XPV9b+GPsfGMlYHwjJqy2sCcNbNNa9ko9ht2dG4gqswr/AitA41ctEqm2ZJdtAZ6NgYyUIk2LF63STQWlit5ox/l92dBnlum/UnzduDZl+s9S6TSI15YLZ"
    "oaopu/09Nj+3ZFnuWlKoMb2lRTzJczERbKaUJQ1t56rjzVka2k6poXnas7w9HJU8a4xprVDKntF4HUxIjQA73Rpdbs/6f0kc/ACXjRhzmy5Z2xcpZjOTT7"
    "i3bZd9yymUqUrtJEE1QdKoTgy5affRiwdZV8944W92HnveZLzQ+vYYD6XuJu51sIapnGKeB8DSqxZ9pD8y7O2O8ILz9LbRtGa3MVHm6erc9weS4RYCcGsH"
    "FNFlMpcXF0GnuHOIsXzoFs0NS04w50Rzjm9T8S8w1uEB/MebK2IbQdTUg+EacWGS0TSGZFVMEP9wehXn/dlzlJ+aUJatblF/sseOHPn4VPy1V72vUDzldH"
    "PZb6f8HDcyvZ+pNReKxnILe6uF229HSaYsfz4TV8ZuDt8p0N+gXnfgTeJNi09gDosR/s+ypTMrs70KaT1vkmE6rseJsMqH1m7bKSK/nzaOkG7kQAodGv7i"
    "YFr53MjhO93wkhVPuokzUmo7Z0zScDS9tCkLs3Kjujjyf4D4sng6U75d9tzN73grls3HISkzZRLrkyXlDTdzH60j+C+8AhbcrBQSt9FruxE+0F6/JX1eyE"
    "7gmUn2pzB60FOf8SinXaCmWSsd7pajWD7MPwNotv3udNdNloXrsnjHbumzmHQCADpisrWAn8kR8IZ8N3raW8Dokq0sAK0Eb4232HkrsWCu/XYT9rjVysel"
    "cZ6Cf+3RiiEN2aynQ5xCzwfVNAjpE6dwxANrzCnsB0kXtt3YKah32tLDoKYffkD9ky1E352GYGC7nAOjiZaklSRiqbc4kjE/39K6t7s2R2NDispW0LtSaa"
    "L2ZAxdbnkgX9rboH5R7XLiwdGElYqUqHyMNMTubWTV/fTfcJT4f8ffdMckbp2rKxrgqSwj1UzwLqX2hL8qc4bhWo4jxhJddod03tB1I6GTpoAy9vzFMjzM"
    "8e25G1/w8UHHXwUNphBHSw3HHqMws/s/HHM66fVVZIiyo5/N27mTtl9ubISBhH6LL9NIr0NcTbDdY6mcN5ORKW11i2Fb6F+LtuFTzDCHtFc+B301trh50E"
    "lPCVNIc6wk4UlCu+C2MTEz00K6CaMAdPzqPKj6v1zFU5WdqwtoJbhzTqj1fneuujYFM5wWURVTlfn66KUXN/58efTWZ6O3z1z76oX11y9vfPsy/P3/nvlN"
    "3alvXv5y89J3G99euvbVlY2/Xr32zTcFvuT11luby25CLoBu2wMNs1PYePO33A1+uuBMUXbUdC9QtyjhcOufv7f+1jOj85c3Xvn42pUXN964Ovr2Vfjy2t"
    "WLG888rwa9/vQL6699xm95hlankbeIFbD0/Lnb9Rc/GJ2/sN2ucPNAbZw2Kq3SDC+8u/63Vze//wP2ptpTV+t/PLP+zgejs18IcF2F4Z4dXXoSgDZ66cPR"
    "Wx9vfv/S5nvPi/4xkQuXT7Vks5Md/f4Poyuv8LxSI2xe/oBH4I4B9te+/R4Atv7pxdEL5zcvXQKAbT7x7Ojin6wFGZZpO4wTHPDaVy9yE/yCl/Tl5+uvfT"
    "r6RmwwbPbG1bfWn3h/dPEFaHntmzc3n/5k9OzHADVoryDVmhahxdgpzvOvv4Ee19/9ZvTNecSaT/+48d4lvYrnnykcf/DYiWP7jx0ud1qFa199WvjHmbdE"
    "FxXEnIrO/vvHmbehxZnNZ7HLzQ+fgL5H51++fuYJuaxlF9bVNjedZwDdrj//9OjSm/Dd9TNvXn/idzAVQC1GAzUbhh1OYA1heO7LYWUN13n5bfij1/NbQ5"
    "jBP795fvT1FwLMgC5v/raAr8QUyFE3DTJ/OlxclJsJu7H+zEew36M3PkYYnH/p2ne/h61b//i90R+e08NffRFQZHT2L6OvnkQSOXdh8z1o/+n1M8+sP/cn"
    "3RiGCcJpb9Vr9pIwEgPwhAXCfPk5byFCXg6sYf7M72BTR8+fHb3058JdCGLV114kzevv/e/1t9+HZa6fe2300mXYYtXHxsfPja6c5zmgyoJD64V9uvHpM6"
    "PvzuLeENQ3v396dPFNNS5g/fUnPx6de4rfji7BAC8BJiECXX6VO+26uHFmt7iW9/8sVvfmb0ZPvGV2yGQEUGOWsv7a1xtXP9q4+qkCUzLttkHTze4DfGCB"
    "7OwTm5e+ggY8OXMM9QkPpkbiTwBOG7/9gpcB6MD4qDuBSaDsBQWvteQlYycBrFNg5/u/3bh0ARYNzwFC25kHoNP1P7/OH/Kurb/+IlD8uAlxYlubwCy24s"
    "vPAa7rn77Pw40+/M36H94CjrJ5+TI8hz4Vc7TITWINKJkBM0S1aW99DExr49NXeJOvff3c6JkXNj68Cnh37cpTKYYruM3XX4yeemH9L+/lQNCuBm6P9PSV"
    "66+8kerR7OKf3/ye1yN6v/jXzb9/wEtaf/aD0cvPXr9w6fr7r4uRgNFPi0rm1jBSGD27fuELZseanN75YOOt54DVM90IRnz1BcAKprRrX70yuvhbEGHrf7"
    "8KxLTx7BfrCoTsXWFRZY5LtG4NChT70XMMVAspqOXo2Xc3v/1W0ZLAAsaLD1+79tUnm5dfGJ1FIoGurr/xkoRrq+2Zw2b3DHviEQg/YPM0BkiApwbc+NOV"
    "6xc+t8ZJwgQ2LzMQov6FLza/OAuMAnsmehJzvPB3rVYQo1///d833vkUkZ6+NUdcP3PVGo7lKEA1nG5j4TA9Ynas0cWPRp+d33IsIRmmwIbz3M4Uqug9z5"
    "wD9wNzGJ37QkyDrAyaBJh9tKvE95FzEAxRlwFh9t7z2Vldf/X70ZUPTWq89v17165eRd4hOxE4TKNDJ/CJNbo4FqfLM8yx15/7n42rb8NghX3HDxZGl5+6"
    "/j8fpJQKkz2p76RyR2BRXy1g9ecG+RdyB8kyVK23UCeIwgosF3+LI779pN7KCL2hbb/jJ4KDqxE+/SPKE1oxj3D9/Zc3XnxajbPx8Qsp2TL1WA/wEGRd0/"
    "Naqe42//4hcGHiv28D5PP5rzHP0dmzozPfMAKweAYGcO3qa6qNVrTI42Kiwejy16BRwKYD70IQMX1JZSS1+7iSb/4E2MhfmSNe++rZa189t/7a04CugH4I"
    "OlNF0JoI1Qq0lgtKyOYl2JmnskqItRp6JTSBFACY41x6UozWC+Jet0t1h00FUO8X6crMWtafOcN0hlP+3QvXvjVE+otX1198Zv2Lc+tPXEal7TzsL6pYo6"
    "fOji59nQNvc8WC7ps9e+h8YXT1d+tvv4M0x0uwmJktMc6/vPHKO4LamD7sTUb5jjdasN6iMeodABDQNZBnLlJujTwy68sQe6r371+BNcH0QfiBlM6uQIFw"
    "8/LfQR1APJPfItRJ8hk6uxqKYZgzltoENv023wPr5mOE4h/eSls971zZeO8MmyUIy0tPgso9+uorMIIKt/ZnCvDR6LPv5OCcbjbdQJdpFKexVKhlb/2Fhe"
    "vm5auj868JdS8rCy0CtT4kvvLB+pWX/vnNuf3HHpz75zfPMPxhUqzU4mffnGfVytKZFxzD7EtZfdaOmSDIsfSeMA01NoNQsJBlKBpLHVQs9tL3oJvoCdNk"
    "KL8pnnOa2laPwVYXJQIqdeaqdbouobLW8vo+3pkC1Aovrn3/9ujT1xFQIEb+9/zmR+dYbUdIyJ+ssqDC8cLfgCex3IORkZ2jyUSC6+obhrmLV1V1lyM33s"
    "44KPJ/g3JldP6PYH3zaFt2j/n2N9A3oBtuH0FiGyPEXBG7Ur929azo+N2nNz79DnZBIP2nr9MIb47O/u36hU+RalnNlFoXwAroDVTLSeMMHYyvxKvJMIvP"
    "o1vB6yjDaLO5a+ZNsMb1559QM69X6nQXIFhO1//nHVYKN7/73egsOh2uv/IEGA4MKVFarbKGByZY3rNSV8iEMPn+6fU3LsEf5JgpcP/m3vPilYHKAEdz9/"
    "fv8nOwhQX8pQJAAgN7ZmdPgQVFAe8DaWMuNpjrzwot+OoHqW/rjuHxoakaG/rCta+uKOrlD0H/ufbtq1ISnLv+5ksbHz2x8ckFQCUcFnr+zcdoKn74BGAC"
    "EzjPXGga5z9BSWDAGf1Ar56jmTRk/b7R+Q9BKQONWeEAqzzrFz4SG/XCu+SQeooHZBhwr2i8f/2FiRt6BTmrB12YEtVh6bLZ+uVXshMYPfUG7LXivzATAX"
    "hjIOqQzF0k/CnoUhE04Ys5OPPka1f/gvstR86FCw3y7Por3+GMrvyeNPu/K1OX+2TUFhfGrE2t4BnHtOYJUwhSJHXT96MEFU9btyY9KV4GNUJ9t/n030af"
    "vVz4KWDSJ6NPL2z8BRWj0cU32agBgDG08G9Qgz74VneJAYXKEyTciczPTAZhToddOwgWCb3Ny+8DDwZ2CBMHjcnuHHUeP2FvIFGa0a2mIunAZHJCi/8j3A"
    "hJPFr8b/z1KugyKf4lpBRNmwGSnoPhNLVoSGhcxh6PXTxPQveuiIEJ58vPFZchXD+3+dEf4cn2cE5RoXhIRLz+CthAr0/GMIkesgQVa4rKfh/fnfxyOG4d"
    "JkvjTbr+Fmqk3Mw0erICjoCEnItc73WGhPz9iJ8sH5fyKgVq2ZK/2/jzcyA0eDpYhJQuHKoDBsNSkP0/e5H1kbrjraJWPScTvGEt34DdwNZY3fE72bdnP7"
    "DfIgT4Cfp5qAEDlu7tqayBnQozGn3/+ualz0A1R5eDUCK0VpF5+c9v3qk7aNqA2Bwjksn5qL+4/uS3o8+eAgY9Ovfu9TcQ0bSiR3Jl49U3gDVptxCLuLNf"
    "GCwTzKlFP+rkz5b9WjQf6Aq2Hy+jElEsaQUJbW8LzM3lMKQNZlT58DeAVrww0KX8oBUrZWp+C00E9EDAK8YogZ7SxgFecP31zzeffxJd6Oe+0PTy2tPXrn"
    "6Bc7pyBXVCsM6e/JZbKne+aszNpLtUoeZ8XXEIiVZ1E63R00LMDOfB5g3BkD+BUbmxBXvDzJdq2Hwar9VgrHutP//0xhWgmydQplzCP44fPEpqwaVnwGBQ"
    "XQqvxlfvA0FvObjU0OZRRQObHzgaGGbsmWdwS17z+/XL51F2vvaZEp+Ad9C72TUr0k4QClqNbcZpsUw6JmAV2OYE5GZkZsD3rgDukL3IY2C9YDwAAHT86q"
    "J6SnrNmc2n2bml9MG6OEkRoHQXE/hQK4mmhIZtnKgPgjqLtTHqeGD0ysf0i9Ce/SX89B9nPtTUAvYU6K5ALYvAZi060ZyEiN1ttYgNw7rf/4PkWS3JtHCk"
    "DtWn4MnhJijyJn2WQMmmMGeDea1ji4swEK0LUeetv6BD+60XRs++B9uANszgMOiQ0OTLz3mDle9p9Nc/oEP1wkfSzHxe8BbC6TqWKF2mZbDWmpUU2OQQbT"
    "0vkUkQ50jnIqZ4RLgRMAC8DGdEL8OazmVQ9EUGzIaSPmX4Jwn/aAaji5+MLn7ETAAwD/gAGts0RS1vZeUO+HDz+zeEQW4swxTrG6/89R9n3jKlxj/OvL3x"
    "yjvr515CmMv2AA+qZqtnAvYyoCXuLh1ybTxzDjZIQQTV6ou/vfb1O8ygNi9/wA1YX8En3z0J26M+FMoqTYOGa7kdl/FHLf3/a+3Km+M4rvv/+RRD0UF2q4"
    "ZD0pYryUKrLRC8YJ7hglYcmtEOgAEw5mIG2pkFBC23Sj502hItRbfkUpzYVsUWLcplS4qo47u4BJL6K18h7/fe62NmF5BUSakE7k739PH69Tt/2/3hn+48"
    "9/bur26wp0VrcVMNYRtDknj4L5+7+84tdjQ0hTzVFOiN5SyQfjccOl+5T74yYjXentCYTlXCEt13n32TNwr2RVF3T27aaJuMvSeXTfd2b70Bu2tiFSDSOc"
    "obfDs4dQxZtuDUqcsnA6mpFjlNm/XC7tO3Jr1bYWTJoQirqcbS7KAOQ85PJwPjndukZM13PviQN6c8l9o4u3LMR37i6FouVjHBw6BlQIW/lRr6vkgesiNu"
    "vX/39u9lIDUWXxrk2wWzkkdQIRZJEbFW035a7rRGnvuHNpmtkAr7zVPkN2JT33gPnpMJQhDX5NsZ1k/fIWq/9fsvPvo53HAmmrxMVeWhqJU7L98SWbn74i"
    "/oMy8AG5qVJoUlrEpmQkgrYkyaepApeFp90xFPSi3xmAlXpkKwL86dP3H24X85zfjrVeCvV7vhpmPWHHDrZfwZ4s8q8a76WXE39A4Vc0JbolK4SZABCy2F"
    "EZB9ygsiEIJ7H//hi9uf+nEPVaRZzmfMtozCYeru/vIFZJdv/wwigXeioCacXc9+hodO0GbmOQCheV9VpjelGvj9k8d3b7xw7/EnLG5EusDOIHnFGTGk+0"
    "nQ33n8HfGXoS1oRDJJI26ZCG43S6FoOHOEGzOXFEC03Hjh7u3XYf3ztG22ml9+/cunfuGgGSYdjfcl90zvS4LZpcfIqhCMATX3H3+QzIeo9yzLh7Q1cE5R"
    "a7SZZL7UkSy/7AoeLdA+mzJYwdnQfnj6VZKWale5KD3tRtgMkMBc05o/mklg2ACRuBL4MdO9d+unsCdda+oht6bAY/z2ZA8wenMhc5Lg7jsvVr01Kj+fb1"
    "sHhwvEFJcDzDxmtXKdbQv6/uFtsqy9p/bMfCpDVuoz2H1vfSwWQs9el2Dk+EQVpqvI5Xufv6Yz81w7CRjC9vrwfavGZRSieXwMRHCh3yeVFdy9+Yzfh6yI"
    "nPg5InmAezzxiy34f+97oVxxyDgT0+qJhYk2nvmM5BZJEpLSNI9PXrr7m48havSiIBO1cBpQPojieRWb5c6bn9N+VkwKGwLB3IKyCR+l6V95ITtaFJ5/9U"
    "WFgI4l9S4MEfXOERcX3L8QQ/ADbG+aWzEgOd77b0sAxJRf+mzPyIJ3Y4YtgQH0FvHxGzWPkOijR8k5C1nJJDqm5SxQVTq4roZ5dvfG76heYMrZxDRd7u3P"
    "0f7gtzUJLFqT7zcmffFzMHho71wRRcBPtSIuPiFu+OSVe5+9IN88bcxPteLXU91SGeoIR1+2RnquGyTts3deuYmAAT84ZlSAPDeawb/PhVuVYjMEOevXCl"
    "MuY17YTvpwrT96fPfpp1D40UcanMFvRWm1n1GH9/M/kvGAGJZFVdSivBKV4qClNC9m0r0fvwQ0YUWW4GdYCLH8ZPe9tyUNeOenT+w++RflMuM6EPVpjxOn"
    "rzIdZHTEN70QP55gOUPbih+Y4b78xJdvQJaTdvbvmiZb0dnn3yw4TXbFnef+6JQiC22Nutz4vYQkaA6+KycExC2FVfeTdA2zs9go2rzXnu3kazTPqauVaX"
    "O4aT0q9RwkrcUJNrGfyGsV345cK/hQb35+57n/kMixagPlFt/+eJNUJ28atYc//TcElMVHNbAlDxEgh0fLpnn+xS9fe1tTOe++q5v00+dIOxQipgReZkjx"
    "ERmHHscq9uzdd208ePeJn0IKArDhK15OG8pB9zQ+hrXIN7cn5KnZaXKPgK+4iNU/f2FCtcj8SNmqaWJP1od45NSzd7y+hVxNylW5K8AcFNkTqceDQRKavj"
    "31ccBXUpk52ssFZEObGkm9hipur0GvQn5NhAxjclQcuHsHuMyHEhnfQa4+kQV87TPaZ7tPAOUnrd/51a+lykn1LV/64N5fPkSsIScfeTRd6/vy0nusN8b7"
    "VoPcmy3+oHd7tp9/VgnvoC784DTLhX1SicgVmQyeD7jZO4lIrV7YhDUe9+GScb7bRAGxnfZJW+7X5hmkces714ZDbOCBdj9Ji92nX1fj1DlMHEPZP5pPo+"
    "IIAUrJ5Ca3XmLVoMOTz2nE4+lXRKl5sQ5q+hwpKLZnQGsILpYXePH5t20e5Au2uWl2cNFeuWXddiBeSY6aJ/WwX6iXyvfuPf8hkv66fO62+Z4EkieDQ/ao"
    "8Z4zAPBdlv3OezdYRmmO7R6nYiwB4e5Yaws4JcFEbqSPJnywdsJNGNlfzX1OJFRp5l++dps2ObWqOZ6X/nLvZy8IOfxkrBWJ7A79lwudicnBHRjAiO1Se7"
    "SjEZelTwbzaSplNqzlfLXjVz8A3zGeWwFdPLgvPv5YQk7QAk/f8pYCO+2csdDANb/+A7KSvPNEzwz6U8pNbO6Lz36++7uf2N8DxJspn6Abp/g1wOGto6aJ"
    "h5A89GJa9vcF8gEAEtMGQsr8BZ/hTP7mz6aV+UGyQsuUxuAAZrLnEAUn0a8/XbgpMT5B3tIkdl9ELPvuv/9Y0g/iwyMxILNwZFiN+3241taMYV1C5CSmJ4"
    "PHVTjPiRHBBXtPWV9ALLz6R6G4K1ORxAgERSuJ+824T+oCMfP3gQRVf5DtDX9rAVL3m5+JJ4C4/qcvy8YWbUUbmyYuLtqE5eo7AfyYTT6UXPDBCvanCAyI"
    "fLLim1iHEnGg9zgB/4Z4N0HVGhfLjmPUJr8yEYrmmHzRDXGfPSmt0VKCHzyqepL2JJCAFBWiDDXYhg00VNW8mAhky8ZpWY3ZSIlNvQuoQLYGdyfxBHVtat"
    "XQ90sf2P0igQGod2OFgaW8/qs27oqYSR/+yQZQDNjht2rVOfbzYseb+eZw85CiFiZTryIYZHxGzlfwUH4Fh++bRkLEaoTvXE7kWUTdrMwVVNgnb0gypxpU"
    "qMdub7xw51e/NRnENzQeZaImGAWzQC0nj4Dyn1679+c/e7S4L3lUMhB+ir/ameIpDV2/qkUf5TUxbsP20IMepuzuzVfuvvxbi1OTBJsgCr+qu/9PjM7us2"
    "+T1J4Gx7HvT45gPBYPkwwWa9rW3EwvySuYO/U4XtTcHxyD28/XrROT3p30aOsZWo6NbnTDdRfz3PDBbEjQ1KFsJ7LlwQ4CZUEqV54HGm8OgzhbCaBXgu31"
    "JEvwi8e0DNIiCs7zl4KUQlDm9FISaIA0qub09mkb7dLz7bRcD3by4SBw7311+2yDftPG6aX9W7bx24WMSzaI2oOdIF+V1st4KcizPn7+TjKGaSL0CESQBf"
    "kgENhqECPItm9nU8Fri+vJDo4C3xGqD0nn9vk1uNSuo4h0Alflk7o4uSkynNyyISkZnnc+LGn95ACsaDqWbRGz4qaXcYo2/6SVrR1m9jDgIxQMUYtgnXRM"
    "kOVBInTHuSBBkQfQLUFMFcFW+JE73oqCC5tCHm5VNg/RJ888KFuJl5NNzHAjqoU1Fr315FpFoClInNQpC8JDb8TB5iDdiktakTRbybdD9KOCPECiBYfru5"
    "H2Y+oZy6jk9Vcw8nBrcxlf1sCrznxExMz7KyARul2nzwWvjXYRBfNoA+1h24ARvFEyQ9gJYyCRj1dzK0H/Si8lCWNagRjNuZFI4igKzqJ5dMWMVkUNLa7b"
    "RQtWcClCXsp7PFz0PYtPO0IKw2TeAJQYwclBQtPDYct85ADPC4aG6XV/lBrPKeVlUx52+3uRtpUd+h5otTnvDeI94rEy6CcY8j8EpFUG8XKJm7ODLjZZ3A"
    "+2c1xEAEZcSsrSUJB2ajQVvraoQ6KnwXYswxzytO3gRABqBlr2e+nRNi6uFdFe6DVdUWl/Ld1K0AOJguVBwoyvm4hZi1iHU492pYGPgdjR95mjY5+Ae+LV"
    "DACDdnSGGS0lPCnsO2+Jq+LSdV/twuyEReUapq08jILLckwgtm7AUY1vwIRpwdvR7GesrYIfpvNc6XGLie0wfeWLLNPU1jw+G+83Hx4PM6lJq4B7SJolTL"
    "uEq2IK+hvUmpq7aD87IJsQaCqQTWnHUkWX0cDYoBAgQx2EbZ7/DRz0ahLBdoK/BwbEMAliW9iYWsEQwzwP8GPpwJRFdUDbSf4W4Pjaa2xHWLOiVtIxNs4J"
    "2pk7eCS6ocZ3EA4rCYf0aKUqxIcOnA34tBIsSzrQBVMmsKCQiSEZg+iM0St7odYu2ofYaPqyAgBO59tVrTaJWNvT9uiFvTmSC6yklCWjgHNuJLjA17hyhW"
    "RJTnJlMyWpwGgIa2NYCwbMFutrqE27mKQp7bIaRk1iUcHSTmX3yijoOYbBgivmZYA45t9qRcHCKiyjQJaYWg6tdhBFTzKKhAcvgTVoKrC1es/Mxb0fwNpa"
    "TXHIA6nljJpd5ZNsAFrD6S8wPdKSmcKOQfXm1xyBw66dNIaAPmK1TmM44xkis9UGsFwJcyXueCNhHdWBa+dBeCNR95ebVSFwnhr0V8CA2HiHwb7iATgYG5"
    "6X27kVLaXWi3wcG8sDInFa4l6USSTbQ0YpVXU3GYhzX20WmrDB3OYm6GaQbfyVPlVQbfP87ySqrSZaOhbWNod/PFSbyLEVB2vDDI52ekfttuddT5uuUC/D"
    "5B2rYgHlbL0Q3aIa8u0sTEsay2CLa2sRhLaHfRMmIw7RDSHmZAKzKzBXnkChSNFaTrZE5uHfzque2c6H9IJML3LgtzknTUEptRMzMT6j4IQRacLntO3Bh2"
    "6GvL7buFLJF3NC5InF2Av7JroRvcNryfOAC3Q/meFFk9A332KLq/OwNgKUIavGvz7+Vk3vAF2yQe5PZKFvlYGsDvINapaLcFtGwpbg5ULb0ycBNm2IUbPV"
    "I6pO927VDBfLzqLeKn2ZpxBNhrtSdkfW2dQL+NogFtFmzclbMyvrWRAG9LbWDR92PvWaD3o7K6gJsdUr+o2WK1jJfcwbp0VV5E8oDsl+IaYZ7CSlZ5UxsI"
    "2nRvwy3MRCAvQ2a3wXKBIoIvYxvf7ZD0niLdYcmCrS9pHTc7YDtO2CC3L52mS6XJ4z8/JgJsFu8/nmDh9txft2Cs6NBsfe4SQrW4ybZzj+XRFwnmEfkNsC"
    "U8BIaVHPPG+GWkR1fJtUZ0Ou+goTHF2b+qQbrhHdjOhk10cdjbV0LV7aoadRDevm27xo2pWx5vYRb8f10yTm7bj33dCRWXBrH8jbifMMedsB5G2nGy45Vl"
    "0H0O1h/NlxaLfReDrabd4+9BBvinswkLduupaJ2RMXXsikKx88zNui0Urr6l3RlkJshMmeyG1zxHucSWX7m3hUvRaEqQO29CrQt648NrEUND7L4psWMenn"
    "m0BDQRpxqfbw18dfLyr4N5IHVLEEbzD+DfreAtuiKgJu3n6u49/sbaa4/kTuH3VxCWOODIaZYXeDe7so/7LUty/CAlDHVN1xWEU4Nlysgemwtzl5DO6SbF"
    "wN9bbowk18mnIhkTCpG1nUmwRatJ4JtPALkDZSe5ZpDaey3xeXr1wf5MO19cp8Iy9M7Xdu3D8ZGi9OtfmoBoRbHMAwtvYabwKM2EDh4NXBR5qOgjMXMhaK"
    "giNDxCqBCgQOgpsXre+bDR4Mzkj2iToeDu587mlvliLoj+ODNvhIOzowbrxcFBRX2guK4fI67BpBxEV74N/A2WQKWnvUot/4HyvRgJMgmTUwILjj9LcCgZ"
    "vDILKVQ9Co6xDkmZuDOLhEfFkaMtGtxCRlNrcQTYXB8R7SO2yIBj4Szqehx6aKhLuEf5xTf5L/9YFw3YoNZxJG8xJvNfpOiGHc+zNi1uld3Q4Hp89ZEsHP"
    "jbMdVogt9TNNNG0aHO58roPvtazZKqpJbVQtdcA4KAwtGSQKmjizhyPsAHGwhnw0HO4urWPh8KyChMPdq3UcHJ7VUHBfodb3QsHpRamTMDgt4P287CmOCU"
    "CcqVhDxMljI1sFDjdH8iVFHKLfjyy4rEtes1hmbM7CiN3ADaorkzFjEvvewfguBiZheS8eJE4xxCyEb87H+kUGIPcQLDlYgfhqsXHMdDVo3En+q7A42V1m"
    "1Cflnyoebm1PPNzXjXezpmSpYu3zr4hoCyCu0r4awYOcLPJ+slpyF5VGTUBsZ6L1aZHiKiyuElKaGvhxC4O3xPDKkkdLNbvp6WY/xgUpkhmYBoy7JE+cGL"
    "YconWjChbuIclQhwE3rKxoYHBa6KhABgKLDbCz5Ve/ltjAA85hXAOPeKi4OT7wg8cmufIu/a0D4vBsTzjcJX5QnxoWDRYFlEwFDTdvPnpouK58mBStNSwc"
    "iyh5FiDgzTC4HKGBKgbOr+cV+8h124oHfsOH6dA3j3peBquKf+vSZ47tuSLFvXHJKj5XsW9VXe/Eo/fQwN4u2ieCesPaeJi3Y/BFL1866+HdOMBlwW5npj"
    "A2khEu1+d0Ku2eMJAE6kTSsYJzu1wMab47rKQkUOd2P/zdYFqvpunpSU2LeZszAY9rU0d+NuGYGxvnuKQGLa3lsCqGhfFgfPDb18sKhCQ1QAKywBEfIQM8"
    "lOwHVhwzS1i6JJGPfkPTJhLjhfNtkN6P3rC7wBOXtGMlwGL3Ksxt4+c7HNwphI5lWT0QnMaU/Y4c/u2c1fMO/3aBdBuZuDGfgmwIaWlIQqbCDVEd+zYtC8"
    "v5UjtfIzY5N1l4KVq0LxkjY/QVElGRfKuZvemaDVDOLNuIoe0tqgDdLtRTwYagCGmo2IYtKvfZi+kJKpfb+eBaVIO3nUq3JC3KUZeoim1z66XrE1preE90"
    "W+Rj26pBq+1kyQV0FqBi1tJMIp8O6ZYPDNAtmsS3yfLB15UgEQw5hHWRXoTok1C9Ha7JUkh8fYnc0O3Ix7UtrHp+rZwFFYIn6tC2OeS51qFKquC28zknDI"
    "jZkjq27QKUsrHgRUfQ2GiBpBvZOrjVNuCg/EpcxtwFbWtRrdgvMFpW3CYV1UPbNJo0QSXGIR+m49kWzBRpFZeGpXEmstw6esZ8pppgFVzIIWUBOzGI+boi"
    "z7I2xRqx7sawZCdi0xzB35gGczOhA2YEUScCdDMFRh6W8ZKvtwOFtlUxbr4pIHEt2QCyFwWGUEG4LdYKJcYoXoze3Bnr/sJ6+T2HEylQQbjZOAxV12yJAV"
    "NwcmVfdJsfqVKsDC2SjI08WBzwqt+KuvkJH3aSZrMS/jQCmQZUzznDIytYrE4EClwCAIJcYuUtyYfw5QUZk8tESHK2H+XA1UqyPmeYT6mkjKZD2ir9TYlM"
    "aI/7N1xBtlVbzBPjLctWNyI476fLDkrEJJGDHgujJNJy/07/z7gdzljma4N4c31nGj5nss+9EG2ey2hzvQtl4ax+zp+UBbM07ANN80oOoJZDq/unlRQueb"
    "YcgJ+dbzRnt+JB8Gi3vUwuSTE6mMweLGcPZrMHB7MH0/aBo7PkhJIZPoT/2kiaI3QTHUzaSZjgKnvo20FOTDNooKQ5hpIX67jRHA2ScjgQfo0OpmPAk46n"
    "hQ34NUxz6GgcFzvZMvuU6CddbSQH2m0pH5iKA+rXvTJL+3dEJLgyuog7nlrlOKzcF5URoa+2Y2z5gAxTcj5ozP1+44r5Qqom728ljWaEDcSh3cb3cIPUqU"
    "ebzXC/Wiliv2WXanW7NNyrzdnagGXqs/K1JPG8ldO2ODIz01hdbSgRw6wZmgqcODUFTfM8aw/Gy3G5vD6ChNe2qQ1DDWm06WhyZKxNRBoHvbwJMFSjOR4P"
    "4N3zGlaWpZyZ0b46+iAyNRt2GM1WdzyelRVaHWaS4eeZm8Ywvt5j671Oo0rvacTbBPFWiHjNyP22/KtfW8JrW95rJ86Pr63Ts3xL2Xi+2+4hIkd6pds++t"
    "3kO+HiFMZup1vg7StXZw/G4KKDOf8t+O/y7MF+lefJpfO43qxXuQ//q4qob4C8YwgdcQYn0notWUV+VXRJ/c1BZKOhEdAOjcYIwpz2YCYRvXLcFHOhpwE6"
    "WlRixgNHm9oqhwvrzRZcKFHRggppK9E62kGCkuS1haU+imdmwOEy2llpiWOpE4OU0KptCN86nStXNbKqzFpJMpsmvGcSaC07o3SlNd9lrEirJxbrIRjmcZ"
    "kuIcEmjibHY62jmYwNUVnozHsSZyVfHiLmj9U7sUUfzqYkmzNawN5WWqSSDRMF19PVXrX7wOyVoe7ATFayOU202Y5EFH/TvvqdyO6/vhJ9PJTdnMhamYUx"
    "YiZjqcwjgiRSNnNj1rImVVrBWElHzcwcoHruG1cFuzT8WtevN4yEuUKiDn1n2ndO0uiAX1MeL1tGaYYktCOEt5MiWk37ZNYT+9KaJsyzVG++29QJxG2icG"
    "IY74ATmsfXGwOlRdy0mgKjhKJQbr5+/YDjXR1PVQ7TFj8S7iEgZ4X7RQzpLm803YtH9cXl9nGqH2X5thOPHgEtoZLmXj2NsRRGplSXOYm2Ie1Z3vHcpQAa"
    "0VTCZ6EAf1RGkGGjK1KfzVmnLTLLBVZplNpSvg81aJCrbTmKhsni5nxI21nudI40H9juzlo+dyzdxWpDGvEj2qTEZkmFuSa1yYmulUBr/Xwp7i9K7WWOOn"
    "ci7DBsdRJHXnkWb6VrMU2QpIwNLxZQxgfK69cTq3evXz8ObaXsQIKezMQG9wbr8UK3qabEiBmVLAfDCBGRZbDTGLGUIZZVuUf8T9MjgbexSbaUqOixaXxs"
    "J3V8QkX2ZFQ9i9fGg4gUbgEwY6MXuYKmVr3Sah29StUO/+vRb//9D6PDfP8xuAAq7wJJRpeXvtBtX6Gm8034s4c0ctALpTfznW/sKYoe7tOpr8IcDbg9Gl"
    "fZCkvTOdttJREfcX6u6HSOfvfIkTBrn1kzWxruKscTkFSubP5J+yuLNuLNRtZ+8EfdRhZCwTYtXUlUkK8Q07ZAMnR7YXVuiXGTtEkG49pg6fUkHEn9VhkC"
    "0yJGnww/ndL1yS73LQ2lyt4xW1+XL50lCakahAhjOa6dhnGExtvdEhHoBnHjlSRKV652OlIgwiNv0zvkE0UaaG8c/uHhbx0Oe71mWLR5Gl0eaqQ3DDQGZt"
    "YjDZ8mVoHlYRRFMvxzmGUelh2/iTjbaVwpw+Jqs1U0o2UrNC51mwxruBJfbaeGpilfi0tSV5OMibUWsGC9Zqezdw1FvlGduE5+HlhJRiwTEVIeOpqb5Ywr"
    "OVftxqBzbdg6VjQbZdjTdF4zjNtm1bJw2Q8T0UIxIItMgFYvyw+x6GK/NhkMksFF9ve4xDzqjcOc/YBcV3s1AS3ScAQC0psr6YA0cqu3EWfDuN8bN3W3mn"
    "08yWeNaQ1h7Nwxjv/GfbURIkidSPyqhr8GhvXPgz6Gs8qmcMoYtCrax7STy3njdN7I4QksdN0uyCNZCCLm/UeOzsycjvLVRtHsXIQ8aeVRfq1jlkrW0IRS"
    "id6Lw9YC0Zts0dalrhNFNBoVYqHZpnCYMiOebHu64qZFMttIqRRAtCCLB+9UkPOKquerwuMNxCUYVPatEe1ApFQKDlZZ150FinWxh4xNJT/1sXUcwvPe7o"
    "3/5Df5IOa3npGzzv/nk6ft2XL6Q69n7Enl8uPOybPX3Y/Kx9hD5N6MlmWuY0eMi10n0b/5/GV28MZjA0o24QRMR84U0GOe3FD9Uy5leDwubhUZFsRyCw9a"
    "F0pYTR1+bRs/kbz15O4TH5jzfz72f/ePU4FrPwamWUNNnOwSf4Vnu+GlbviY0xffJ3a/TP8/ktOfa/CvTgzpzzn8OVugEH++R55DeFJUi1FOYY+UUXSE/j"
    "vau0ptt+8/+o/3f+fI/dSHeF6Xum1L0nip4NSbJSnLqGNToVcQRIw47QoqhCFY3++OJ1TV97vWn9HNRMqL9uVqPy7PkYxvTErV0sAsMrOmA1mEFPKOVboO"
    "lbyV1pWRiby0YK+qEqXVJdE/FvB6S2Se+CBkIME+sZ0x/2WeEAUrSuhyVO9+PL4q+vy0W5zHaDqg0+WpdNJoLGo+NIU6D1WFM4vIQUVEGsnUQyrg8NbRw/"
    "GwXC8Oo11kG8l+HQEhkANfdaG7KD9MYFDQfXprLF+ifR8t7+YmyWW20w7/iKZFrA3h2Ppe98J5EmTQmekq2VDJRpyyotbAP+nqpiehGUbXC1UzTFOYp0i7"
    "qfwWCxq3AmMe1xo9L3rYI6MA+YNsOalipioZcgbAlLkHi5M44DxQNrztbO6EobQCANDEtcaP9Tnf3VX4P5/DXQhNBmQyCGUsct9YJIMIZJqmNGC5Dki8k7"
    "FMtCXTNIU6XfoREYjYJ52Z6UlqHHFiVyfih1RTiN1rWsXPBbMVQtmbcPYkk/1lkUEGcvryEFavguW2CZzG6cXFiyShB6q2xs0aNZdIV1SC3HHpJ1S5NVEJ"
    "hWSvIyhq7IdT3fCM2xJziM11299O7tfoZYgng1VIL0SCFnc0EvSIxn2C5NESxnXwzwlLo3TZQBXTpGiPDBxzNA4LBE7Ki7jJeRSXREfSXoCH8WO+4ZnYmv"
    "c5Ve7HgE2QDdIH5x44Mg6NB9ga8c3yx/K8n8SZAMQgDfw28ezQcIDcCv9qYjFeqr4WepW5xiEkUMasuGs1/TEw5fyeyBXxwXzVArblJ56SLgdqovrQyMEu"
    "zLF6IRlw5DKd0EvWaqXjWaV6wSHZ9srq7MGEze35dYmYzWrw8582zPeMv69LeZitmphbE7E7FC12pYhFHocGvzp4eBrK7RgHD+sahpQG4oFo+dGuDsKPAD"
    "ZHxZA4xrjpZqVtSMCsoX2AZbJfquQhR1qCbiW72dV4XCZhEq5gLq2brGNKxox+tTF0ehnsi4RM48CR5liArtOLj0KIst1q4hCmUWvQkntpwDASAoVzbGrB"
    "P8Zr7GdnzYp48a58JAEjQoBz1R582ACURYoMRbZmCrKw8YSe521HlcGoJyIq0A1PVaJ13vfjhzPgh8swuXn+IkDltUwjHDG7pmMb05vXPLFhiGhKiax5Pe"
    "AjYTub70gLG5B0YZlIY3sj9nk0IOpHUu1G5lCqlTcVnrTiRiM8ocTd5Ct/ds2MXfgKrGEeNxbX7ZA0NOzSERH/eGaNFrUxqu37Kcxu0e6GnpCiOhYrbUWm"
    "lhLMIfNJxZLEivizE5KV7abizi2fmRC2nwl6phEnlEyUC3J7iF+uN006pBr1TtRcKcJSol/efrYfSQ1w4ZSN5dOZHyEA4kZYj54HSz2+BzkIHij0Z5Ob8a"
    "Bss4EVp1kyuC9gNVZ5wvdW9+OlpN+GMap7ahxgcvSkPtfxg9pHQBp6uNrQEJcbaqhzJkN5PS4ETDYI00IxSYYZ9De9aYEcZ8tSI8yzxXxtrU8t0kcmBOy6"
    "sddpLa/k9WwYY2J9Jl5HVx2zptqQWwTSAkhRTXvJcYKkJTtLvQc2lcxyYZkhMThF7zALBqRd2/fFfTIU7nsQVOa84mWHLR0/cHjzwZ7r84HDuoJC7R6E+M"
    "G4Jr11P1y/PjXCmQ/StTS7fr0nL+fCmyOzpROVuSZQNjND1jvE9cV4UEAuWsHJHsilhWbHhrUmyzhS5WWeDha1sVZ0fqfT3UHgerlRUwTVQU2ylmWoKZtg"
    "QjyoPG2NhlaCxRO7vNPp9dixr4oR8q2mSZex2GpDl49yTKa/ByhaNXEX1iSwZum8LBe+2x80uP3B38OY2aCAeWgmBEZNOpF9gPOyJR+fKAdbrSv4IA7Xq1"
    "MA/bVKKmxdUHKNEqfFAwpakfydWspgoIF2mwcjU2xpCx0PaXobJ0RoFBEtfaNXuVwZcedapZUEwOx6vfCRbjOcyslFEg+W16M0W+4PV5Ki9uIhRYO0e82Z"
    "mX1T8cRz4aWdpnkGiiZkSlxiZtMgJaw3+T3j6JEuIijz1JfRQDqDsFyvl1wSFX0ikyRgmO1Vo4uflkidwUQdTnRI4c4WCsWulLNLeOeEW/y8e2JxceH8qe"
    "7DZ078YDz7N4cPH9S86zlynolraJe2K0SKlobZSj8hRxEB6/8FR0tqrORYBQA="
)
