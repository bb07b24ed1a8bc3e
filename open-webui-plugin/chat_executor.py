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
    "H4sIAAAAAAACA+y92XbcSJIo+Dz9FUFJhwUonMFFS2UhBKEpSqpUprYSpcyqolgEGOEkkQo6IgEEKWYQfeZr5nU+4D7MOTN/Mj8wvzBm5juAoJjdee9Tn6"
    "oUA74vtru5+UVWDnj87vgXPqlHU36SC/6+LOa8rK9YHQec1UyE8dMA/lvmJ4EI67OyuByIg63DcV1eLUteL0ox4OvrQR3zgMdbYcjqZpLVk7OAh0tVPD7g"
    "h4w3DRNxIFtczng9KONlMz4pyuAChpEPcjGoQx6ULGfLU15H9UEOtcTinJfZ8YxHa1tNOFY9iutrLLl/dX5czEZ1sV+XuTj9mJ2y5UU2W/AofVNMFzOeNi"
    "ErG4ZtZqxgFZuwGVuwKTuJ6yCgeZXx6aw4zmYfz/KK5XE52j/LpsXlh6KoYVry82pvfz+O44sinw62rq9t4khkdX7BZZVwfT2Fv/OaT/frqxmkcl5XKczr"
    "eTGBaYh6NC+Luqiv5rBiacnns2zCMR9asjVsIZbFcoZByIp48/7g34+O3n/68OLoaHB/cyD45eBnnn15k81ZFU9mWVUtJ4Wo6nIxqWFV5e7hvtUwtdHRvU"
    "lVfeDVYlbfi9e2mFiL40xt6IuyhAp3YBiywCCvBqKoB6Y53IDR4FPFB+lCVNkJh6LpoCgHKTSawtZVNc+mozvhmPqCxI/8K4AEo886rhvY0UFl5hiEBAE8"
    "pvwCgE0WHMNo8/V1bhZblhNxvaZT1tfr0YyL0/oMCm2PBWwSj4sRtB/UAH22KmTImRcxj3GxvFUOR2r996/EJHBHHTJosxhV2CDjYdhoKG80nMHoVZpbD+"
    "B7Aj09xa6qAPevOIEZxmlFldKER3yYpkyOjmUhmyGKjUajWmOEiLkzt4QDnkU1DHS6mPAAUYeVULQewowJIde2oBz3tjbUo9XDwiV1BgP4dMzL1BQbuxCQ"
    "/oTIM5gDKPHpoC4Gf4JG/jQ4WYhJnRdicL6o6sExH2TtjJI6jwbpEKYoAeVPBlD+hC1hmwBTYmOW14DQswHhacUGx4t6UGdf+GCSlRxLclEtShzEKR9UfL"
    "Io8/pqlIZNCPRnyA/K4TaQBVgZSwxowQUDfAkbtiC6pShWHvJRFyXjenSezXEROYFuJia4PB584G6NLMCGYz6DSSG1oo0aQPlaAmcdTzV6T0qe1fzFjONX"
    "kFL1NCSqAtN+W0A/49yDZICy3RrgA1aBB6nAEinLgYiOati7vULU0FIs9GYymM58zsV07yyfTQHgAeimcZ7gVKKb50MwI8ebpmNvIgQrH4BcVmE9tJ3p9Z"
    "1gPyHQ84g3gGFzds7O2CnjsMycCc5Kzo5YztkFyzgrOKs4m3A244bEngD9WuZVNGc+j4nOGaDtu0uhE57zalLmc6Be0Vkr6212zqvotJUqyWMVwVgg470m"
    "nO9Oopo3irHBEF0SXyIxGAFVA5I1/QiFK3YUlzwp+Yifz6FJGkEEiJpTSdjSCdJ4tavvi9nVST6b7S/m86Ks2YUGN4A+Hi/rwm4npi+ryxyZIfyaZABAz4"
    "pixjMBe8WTo0gsZrPxMfTwZUy5csAR/d4ty+wKy8UxFgN4/GH/3duRJCb5yRXsh6VM7KQszls9K4IyXjECyFqTTbsjeEvkATNj1S/+E8lk6PLm0aJMIGIa"
    "5zwrK45jJGEAUrGdRo9YANwWXC/d2px+AODEy0xPAvg9w72MJM1lwIsuYMthcBmC3MkM+17bZouKP+cnGZIf+DrLqr2zTJzyaVTAsigB4ZzX2TSrsyTRDD"
    "XVSYCesMmAnRqk3tiyN3HcCZcsdwCIAvhYDb7/+Oa1gpEloGCdTwbZdPpK5HWezfLfaPWWihO/yAEjJNOZQT8Hh+FovqhQZGpUVWSXxXHFyws+NftatRgP"
    "4BI1DY3phs/W1w+Qo+jP0Rd+BdUOdbuSQum54rLHFZdCwgiLkCg3MpsQr23btnPdjxFQRrDcDjbC+InpaolSdoZseXRZIt2aguCh2uAKnWTVnFfEcAkM1u"
    "qRKHYnE15VRanh2AhCpRQVJLq3qAbUF9DCuHRo7HngjxnYRAlk065zbzMkOkHPJImWAJl1lDfxWaetMEmwiL8xB/Vhw2g6csfhOwbxV9FT22SgsDSLy2Q0"
    "yWYzaj4c584XLgh1WvJfgV/Wn+bTjDA8gxE2iBUn+elCS8gteblnlu/myLArHJoLSt3tOKXxJ0nFdSsSBIxA2dr7iyDtNJKGoRI0xkrc42qK3AVewD9nwx"
    "RexAjHkHO4CmBIpnuDfLybZ/DI9nLDuHWhqTNeXdrkoczcwYRuW3Nv8q6Ua3MA6XByp7C+KP5xpJOH45ZsIUVLH11BxjkQh2FjWz1oUbhDHLgm7Fo+6aFu"
    "antpmmbtQzWEA0CjQzuIVagK8GfoTC+thM0Z2yZrarK3QSPlq+YWRAjGwhWVDEXDzmEhVOeqLRJ0qtjbMpkmt5FEsS5YqCJcr9QBrR8xs1Fe0V/I1MPDOe"
    "3j1Ecns6wOtje3UIsArgScLgzNBnLcQNCVRyABn+UndTDFNhoSILkn/RHRp1wta9UOsi1cPu4QZVV2bRtZdCJbi5SILxx9Q0R9Sghoy6+LS17uZTjqSFZv"
    "XMURhJYFbIzDVeZqzDIhryQReg98D9oEHmGQQWZMTRLUPSdQNJ8XQdjIP4YZ7tPCAjSc5ygygIJDGyuQilGD2Ak3o9l9vQrYTCdHQS/RVInOXIH9jmDbXm"
    "RorwAZTlKnsAHOjbJ3WcxmknFrHfrFuxVywT6qlFAt4KZrMeUlmhHaUJxX0LYABsmnoOqOzoqqNgnJKECx7ry44P4AbP+jKcB8TbKVnKoiMisXJe7MuoOA"
    "LeKjpIawj8YJ5PFcYSGRIKBITI5poL+BvleAXk8NOScgQmmQCNoHsza+IaAyppckoQSAedgaaV4JOtOwxRVXM2hEqLNi1hLngesg0MtV3wNue5xNvmigtH"
    "sHu+0QYnfcrAdKAyPeyJ1yQau7z0AS/Nqwzc00r1YOa0Wjz50qsl1DKpQsbBpSgo3GpB8lFYd2P3q05pvwotiHFsbcsopwCeItriBGxgoxUqK77CuPAzEy"
    "kn0yctQnY8dJMh45hUK3ENpERkjllOGJ6A0HhVvqLmozEZtslTKMJLC5qndJSrdHsppGrdDKdYHpC8mTLDcte3jWOaSVGtDFqEcaK9FIoKm1nSvQbW1iSZ"
    "Olp+NFTrHG/QAAcct5y+gUc9arHEshNPdrovXLWduD8jDOFFpCtV8SmnQJEmLWWbi2rEqWK2QKOYlhlglq+be9sriSxN9KICC5lHQ4kBkB+JiNesVZthYA"
    "LFn9L0kKHgY57N71tRhZLXF93cDg+joAStyaEeowa5rw2cXILGBbIZGK7SmsamjAfRzSIYL7prv3iKiy7tLRYYXRbUumlCbQPFgWLgWMK7CDTVYR/BAHLl"
    "UxU1pJbLh/cgtpNde2YCPy6+vM7sf1dWDYrGpHJ1n2DguKibqOZcxGh8O25e65OMCdIf36bT4KdKy6EiQKvdcksCN7bNFBRHaZ5fXALLI9gVBSBew4aqTI"
    "M112MznjeEqgxQPNPQA+EY7X12WznK319d20q3sKFUAnEOpznde0vsl629eqo3+stZbdqjC350/Id8NlnxBOOQoU4nrcFvXcdbpZdECEVtzeKBC1VCCkXL"
    "3UcMybWCiWASrxmMCPX1/7AIf4WjqHLQrHam03F6S+y9GhmBmb6gQJRpIoFrOpWm1QoXkiV+4yn81s6k1cVZYifirLLXQ1xT+g3ptA2bdQk5eGdO7Kvm9w"
    "GxpusGD3BZpSnTEgx6dkfjOLVxDgjMbFxqAjfitJ/SQvTV1EKHciUyVAvrHSxbck667gT8c6sr294nxOcqmPB1DgUyu/6Unz6hAKeztorBVrW83CJBlasr"
    "5uyOqv7uLpxI9KHESqF7q709i1WDat1VrigQ5vKZgHh5jWETzj5Xkx5VEKSCFSrHbQbw45XLnAsopjiVhdNEeoXH7w7dLRhDchC7oG659APcUhunbGdGe0"
    "PdrBMxXQWvUZzkLZjZHyfOVE+Nc6Fr60zC7T0Ds2THNxAYOeDmoOuwmLN5C6ZjXIUH9ODVk9c4SROjrjimih4RTRwgxkqkSGGC11RPOg3p4+sarHUnC0NC"
    "JBIWxvFtGfIhmBpMKy+BhR1WjHkDXLQVIuOa3NPT0mNLVZ6oZHoihwJIgMgIcBmj8z21GufkQgk+BuZCh35Fj4I5keyxBF4ta44jwK1NBoC1CQAmEz90xe"
    "MU2amtrH2Y/k8RgUo0brBs/ITzibc3bO2Rked7ArdsTZBWfH7Ar+4ewrZ/uc7XF2ydlHzl5ACnvO2TvOvnC2C5nsF8hml+wN5LO3nL3n7CVnrzh7zdkHzn"
    "7j7BlnP3H2PWefOPuZs786ZzjeIcoczyWe4ljik9ZhCuzyOU/O9e6+L2b5BOAGVn/jrD6fpWxpt52OrBpthIA5xSlu072UXcVY49695ZusPhuVmZgW5wGK"
    "/i/zr4CdfwlHFbTLg52wgdJHUDFJh1ewGnH65N7yiDdPU3ZsDuZggWKcxbEaFNAdeUKXhrBwNBV13AH8Rknha3FakBk7BfJt04w8Dssde4YiWHxsSaGOrg"
    "LgqEx0dO4JQHboSvWwXXF6MPjf/u3zyefyMIWtizefBEkUrG1sXH/ePPhXtvHb7sY/D8Pr4PNmcqC+Dv719HN1eF8m3gvDzVPY8HhzY+Mp/HoBv/Dv1/gD"
    "P33xdR6kT6/vLfd4g80e/Ovz5+rOn57Gm4fDMKDk+7H8A9kH/xp8rj8LHMudP31OnzyND6+DO9d/Cq/D8PpemLL0FFbsOXTwJ+jgHfy9A3+/wN9/QW1pPr"
    "8mU9s1Hl9msNjXdV7PeHhvMwcQxPUBTj4ajcitZElIiWBzL+JMUY0IOD3BfiSAoO3HuzwAJPyF44+dEBoJHoRsT50HILGXsCUKKffD+C57MoHmCxz7G37j"
    "qc7HWIPIx5Lzn7PZF14Gx2x75y8hIIw5WfbP6je2AemBMeRAKpBU7STpk+ri9Gka4dcD+DoHIIbPNGVFfMmNsaWOQXp9AmrEcGiO60Awkm4qMTS7gAJYeL"
    "x4IlRnQCyK0Syr6lcg6n2NF2wSFyP+lU8CEbKJNvyOw0XsFINuY+g4mRxsA/TFKQBXmhTxRx6pFEWwJgc73teDQ5dIFfHXMAq+AL6Dbhdg2ZC0Mw1mTzbT"
    "IaYSlKDHChQv4hc8wt6/QnNb1PnTNIGm8iQBMoWzDFuDgLSdKJi549/AZtUCoK8LlIfmcXy22tdIfad30uQdj57zkDp+BxIm/n3OYcZfKemjSnqBSZc8wp"
    "kxTdtD4i/TmAa9vg4bMtw+xLOxsq5+zmtgnptP0zBJB7if42wYq7UVwwsezZ7GW0lQSi4L1FsoMrXFZuHwlA/1N3xdDadhJOAPTDWGKQNLnOoT3QPixdkw"
    "QHP/9XX6JIEuh4EGrk0fujYNeCH7OWyAruuzSc8haGkxzEE80TBlm8ilEjDHmaIlXKrmW7DSWwx9Jgy0T2JbkB3M2OIwfkummNAcm/BZzFvuEDPoh30cTR"
    "YlqC/1W5CXYlUUWTD6OQDLhwmCdokT8wyDtoyUacn9Ycy1Dw/tCx0XTTAD265AoEDMAfj8OBJAjDARpGeFIevrEzWfJ9WYhIx8JKAErgn63qgk1wSABlHP"
    "xJ+jcGuyyUEBipA6hCfCNKhTfXpQx4uDYjg8hDn69YBbjKo5bEdwhcLDZnAwSv79MEyC0f1wU2J2HY4nEqSWdCK+zXLEiihjAjqNSsQ5vbeC4V5DmsT0UZ"
    "p84OYrSZPf7Ne/p8kzHr1GuTHvWMm4PrBwQf8KEd4bymM9lBWNEERokpGP6uwU18kcjOWum4tdhtqhrQRSoFouvbJKxvA9NqwVG+imeFKPBRDWXHnMEC6B"
    "IIAalAsRzJvPjprPcAgzGjt1a1W3aeS6tCHmOwUxeLgGn0c87G0XW8X6av4wPQmluBR0LkfF3p0EV4wPtwlcoYzf1p+dNefD+MosVdNkw2HjH/Vr7HPMmM"
    "dtPyUtuFtRXcA4BC9RRgMpHL01XvJ+F0OrPP6EPFB/vPVOjCDhuXYGhN9vlD8gEBBFCToK4O6bkc2lwpD2qa8YpjcLdYS35LNoqShFVDeMSBSQOGMkeA4o"
    "FoBQRisAAtj+BBSbJDkOR/k5+vPQYGq2BmzAJ1WlUjs80LHUkVxiaSsrwzIlXUFoqOS2KkowrsisSsS8Jj3iFQ9yQB9seT8/nqG7C539AwszZbdV2WpES5"
    "+zaoTYzyrlElR1qzwmzQIr/YQdqHxrr/tJQhV63sAEhsPisEFTYJXI4RJz9+cL+KRdePzlOWZlM7fnqFutAyXdYege6YJWpIbuq0y7rwjfQqk24Rd5dTDy"
    "TVM1NMzv4HQQ6EGNMUzvBnAhze6TMWPvXTQdl1lkh9IbFVdxx6zW9/HlavDedcD7WVw7oC4PyUaFMhSUzHSNXh/OWWCSrG110cJhgtiNgxWO6euNOT52lh"
    "eg3OVo2+QoWzsN4BGYdMvNyhVYuEsFgAL2Zz9r1P7IoYRLjnqshDPcsWNkAQl2f3l9zbWGhd9pmhhD8/cw6EtrI/tgbZe45mGExwUmAeYFn3u6OHkljqw4"
    "YyGJu7NXafs0Hqr5BWvaNujXR/PrHvK/d20nmdYGAJZUvKyfcYB1Hjj7HzYfHfMUzc8xfbcmSL/ekbn7qF0LVuWY23UKEzsMh1ZInsP1HIwGo/HWRfnvY9"
    "7c08RS6VktcRDNLrHjTqA8hk3fe7hKgJp8Fnu4DN/v2zIfyLFidAZi8Bk67HqYAINy5EUcWiL5BJ6VmbTRPKg9jonU7CWe1xHAoZFotAi8dkEsnBvj7kdU"
    "i9zJN2oGilC94fLQR9MV64jhTO6NPO7mltJKjwW1tM0XNP9+dTfKOUb53mWLH9BPxPN12f0ebyc4BDOT7j85HZZKKgdUkQh1Sd2qft4FUpbpfLRWOYJaeJ"
    "OilLQ0AzltOBznrkJpR1eur1O5Zx4vylGRUX7pORqNoaRLkzy+JU8bdOZ7MqIxNEjDxjiI/Gyst2BOIrDTxlimSGES3cNAXGhgAwyldNHkTdz2HCPSarER"
    "R4DI1bDXWoRBmqYk0aDXDU7Lqd8WPHq4Bx5yWv6xfQv+oXrVg0a27rGQ0mchudmNp6gsAWatIUHFn9vyp0NbpY0qEEZIDEfovhz0nr0ReCuQ0qxZmOMOnI"
    "FP8CWzlIKRWwkEozUS3HN7kcNjDWwLhae1Y2kr6yPwLHMAExDXIQIlLFTBpM8KyM0wfxTCxsWT3CoNoGqFlemxPBAg3EC3BYo6xD6CynZ5UABtyq6vaUAV"
    "DKhyBwS5VOkSGNklMaNLZKXDOKiSBHTuYQ6K3fahQ2agRlw1MIE1fQD6C/IT/GdJzDDxgK2tNRkgUCuvy3kOC6YQ4zQKgO8PbZfk177+r/26QFHOylMyjF"
    "Zq1ASqD+QI3T4PTDeHsRy5MoDjba7f/ov9Pez2N6qL09NZ31qwtTUuQeMS5/rsG307uCgHYROcETxqyy8AskEbUJPkMnQOILrkW67M+jrKtijnjCbZHEqS"
    "F6b+jcl4uYPS8Acm4J2Y/EKmqd/ACjSECSk2lcCSFBT5APPiAn6/ziuYPy+dhZKICWS+VSubTm+swn1GeZaJ6Ux2QrskBQJbwnVNseza+C1rapXQ+WXiQT"
    "zjDk0Z+R3B3v7EV99m66OXtJWPV8vmbzQx1QRUfJuuS7gIlwYUcGDf83j5Jjrl7H10xXajI872om32OnrL2YfoJWfPo33OfopANH8VveLs++g1Z2+j3zj7"
    "FD3j7Fn0gbOX0U+8YZ/o2ARkru/r81n7RsknPN57j+cyIQtssd5zvAcj+F8asp+5va2paKRIlJuAlE9hB+geEol670Hgv9eiz1q+alejGyJuvTjXOmvtS8"
    "BXxKzh/+aoPkmWjVEYc6XMAWQ2eI/oR85+5ewHzv5hT5lm2AT981fzz4/eydOvbcSf3JroyHmZE1uESwLDRkPK80I7P6x0U6TGe7wtxi4YeR21ljPmjgUT"
    "FDB7mi2lIaeBQDm1dY/6/Q4cHTJuO5gCv6MRm26cuf6Mlo6WP0nPSoW9fpJqIbo5toNk5Alta1vhKu9G2Vh/5ur2thG05EJpLN4DLP1V6YNKB6HLrr9y35"
    "H/R0IrVeL7q2kJi6PwD8/WX5u86Fc0j/7AY69GG2V/4H21Aq9OL/4+HO2oc3j2d4sF+PnCxwnChH/gP39HDwr33P6fBD1kdlZS4aPtHYdZHUjGBwiRAxNX"
    "RtY0Skn5WgvW6uvrNQH/ldfXWoB6uqVd3NA1rXw1BR2x4hWOH34Llk+jsqEj6b95o7aDusdd5bnjhr6+rq4ISfeCgCNPoAbhV12bNnkdL+8cZ9MN5VF4Jz"
    "pIP57xgfrU95Qv+WyGdzPP+XSUsnQfoGKQgypVDd5/ePfx3d6716Pz6aDKrqrBAgFmcAcbQV51Z5QesjsT4EGCz6CXE5jvVPeikgfII6d0P73bdTaZ8Lm8"
    "Hw0948XXO7Rmg3zaREu1aPJjsYA/dwaXeX0GWt5JyauzAabRENB/ZIYHlRvFyQkv9SByJHR8sgDSNpgWXPZJJWgwVAs73jsrigov5lLKAB05qcAsx6HCMI"
    "UoYG+47EwUG7pV7OZtYTtRPH4g51ANDEZiL+/mXC4CXc6tz7J6cFbMgAg/gaWqTZtPGV4NJ7MSlTaNz8vitMzOcQzHi+pKLbPJBmAY1EUxOM/ElV7naoA+"
    "eGjlgP4/lleD7DSDnbg8g5FUxTmHShcc73Pk1Zmc3TzDPWy3DVORGYPjK1gQOUFsE+9NQzOwRtBmST/KBVBVuU71BgBJcWlhgtZFL5I3coIGWViyAWh8F7"
    "9t295iYC8Mk2AiCLAucNEkaQgg6JUbx4spSCw4hN2B/C0Xv145oIoThNKEF3OaZ5ZXcgSqhZVDoup9A4LNOS/KsrjEkU3wlvFsZlZal7yEpajqAh3+PFyk"
    "BvITWgxbBHfjHGA0+8JpunooG6eF4Hfam3gJdHSQXWZXg2NipzTETFSXsATY6ET5k8l9VaArwX960yLnouYlsIcNjh5NnW5PsnzmzKbTxljNC8tVMolBCW"
    "QNkEw9ACvbqPNzXizqTvNTEDkIeOREcJ2hpOyO4zZBhyXBLKFdjosHzGeAzmY0M1gRtXwkWmzUxRcu2t1JwqD7OuantJ89nVokQz3FkhnseFZkUz4lECkN"
    "PDmdAr05VzPOQajvH4Pe+kq6Ed5iL82QWj1jH06XdVHDHrb6VE0CXfkCwxenRDkzoVGVsLT6gtwDqGd1VqBzvKrU6o2ad7qThWDixcYMZE3e6hGXC5N/T3"
    "8Z5BB/uAOMkmfnd6IBCLa8NRB0tnXGMcsFl6OA6elBAKm9yJHVVYQzAyy0av6WNMhS2DKCNJEU0xD8Vo5eCmfI62/jC7/q9Kn4KDW5+/7VAMpIJsUnXygR"
    "EjQ/dQZa1+Q2SMTM4gf2Bqt1nE+nXKzuCYankNJ2damJJPZ3DmRjCgBfe93SXFD826BpW0LvzpuyEFQ1U8Iufs4UYak1dFJbvy4ATIAVTjif2tZATAD+W7"
    "d7V4wDz2qn0NqMn9Dod6dTndSqQJAwUcwe3ZrUDOjM82vdAQN536Ois06JwBYCLGZP8ItoCNAcAkkoXHt9qZJKeFGArXptCTAnMNPuMhrp5YsAltgrvMj5"
    "yHTqHMnNoLsI1B+wKil98450aPqcoNhT464TJCBZAQyTQP+ao+AAhMJCyTlIa0hhUd6relZaj/iQIVeWtLAHWmymT07xiL1vA/156Q+fF5n2JaUAiJc7IQ"
    "ZUzOto7E2GpF4zRQdx5NpRnyhhm35lD9/oGEUv8qmTgogWhjXVBmjzEf4Yg0R8+vB6jNu5qBZAfa4GpL/DwmxebLsEdbLo7iTqeVOXRSimoaSJXmah2fIZ"
    "OXEYxjxDTtAHUcezYgLAsXF8tTEpymo1BJOmTrQRFxjo9JS4sxyZJ/cBMJQ5ctr28gd77z7sh5KuL4QvhSGUuqLyQqBL9xld6u8H8GMaxeRMQpxe9YxEH6"
    "SLCyHwbEaOcjoFzQPAm0iXKkTMoHImJccHvTdMaWp0JZTXpKuKmoHWCxQiq1kBqmHNJjWb1WxRs6lV3kQdp5uX1WaFy1qP8iKFWnGKAuvGL0UuUmghTs84"
    "qAnHPKtTaC1+wB9Ci3GqFyPSiksKvcQHKUczYQWTlAqH/ELvJzwFmEBFTD8yrMPWnkGeIhNRT+MLbBzrRjVQiCqS0i30g58bRtaF9QAtV56dvH13tP/q+Y"
    "ujFy9fvtj7uE/HKP9mFOCT2rm0wNfX177UyW4dLWeZOI14MsK/SQKJ9IspbMUc9ZNlx4CgL7JydoWp9kvWst+y4Pt8zv3CJsWpYNKa5jaTmDuTGPxS6wty"
    "t6p77tZ98/vqnil/JVX7ramdqDhft2rltHbMasoE4R7vmjvx6Z17S97ckR6V+rz7+pq+jhF9a/Mlg+dAFayhKig3cVXEWsUDbswcfnAimohjtEzkaU+SpG"
    "hshVbtXYjn7kmGuqa5vp7mYr6oMXJcnuQj+oiEvDLA0LV2xL/OlU8JV78racllFWaXfMLzC8xuHwPCmmUhm8TLL7mYRnyEf2QYHnkXlMnOMqZ7iAqmW4sq"
    "A8bpK3Un5N6ybiL4t0jSF6oGfjUU9qtMo/RD2qjqkF41QCIASfNSmtH4yPkCxb4+i2D0+JflVYW+Czm60OAvRohVSmxyUKe8AVPKNlIw9FrFKRN0AD09z4"
    "A04IqpieF6mp/ttUOoxaulwCWBXLAJjQV2NZh1igJyqGyKAQWFytXtzk3h8cJ1n5roKhq6Fx74LYJJGC1CNiPvDCwypXA+Qq1Yon9IWyQU1gnxweTwVhh2"
    "5OOpAvZV4YHk4RBWWF9HR6X06IiKHh2lKsHU1AkOkqQWKVzHHH6Q/gdGPJtmJVDneHkhzazRNgPeMAUanyIgHhfAXggiQQYDrH2K1YAtpoeBChhZN6y97k"
    "DCw7Bh/FZLceGQO4k8qeqPrnkQCmF8tyNyWUUwV3ASXQAbxXuuGL5K4WqUrm2lliewOzjWO95aS3SkABI0ARs3EEDjuTy0SmVaSgeZS4Om6RaGxeTN7XjA"
    "Va3P3lrW3NGJstF7UGeTySE8st+36u14ZW9TeUG61ZlK1X2pz1t19bUFvIHaNo33csvkHTZnuzAIn96lXZlptg/0x/OIm42rvY3Tl0Zou7phZkQYLrlG0y"
    "2myqEfvvYMKuOtcWn8dsalvjWSx0JeeZOHPzCGNnDnDbrfoDOqwnBZsYiX3iSlrEqAu8AwhJKvMJD8opLpluztFVTUTYM1keVE/jGRb4owkikxelFwTXm0"
    "36m8OywTr69j3RirHaLtrMq2jD7XNJlMub4OuEPYNCZQ45n8CJW7tsYIIi7knGguezfN7cSJfVegWQEtWj5w4GXfgReTbSDmRhw3sC9BwRE/LKBE3ZmxW0"
    "9p71YoMENl9UhJOc7M9pyZvVO5lpIJEK6AQd8aG4S5ZiesTNWLEksLg9JwKQOxUH+eN5JKA+SgyBxYFgMX5No/GrSMbFIfSbeAbJbiAZjO6k1EXp1XZykw"
    "sFzTmk4sC9lPgjgZtVkKkLccb0blbQzNNIYWHobmGkP16t8CRbMWihY3o2huUTT/NooWt0XR4iYUxSuwhfzp3KbQjMKuqFO8vZJXOPKxrYx9rHW3FDdKZ/"
    "Um6i0FIUljEiymYplyeZU3g5F4UV0oQV2QAunBih2iVvr2BwGjAT3SX8JQrhseydrlXvOK2F1FAAvbK3JEAZkwesmt5DAXQ6haoFe7PgSGUh+GfxjlvLwV"
    "mcGdQBuHS2IuHRITgMqllZlmcD0gwdmhOCbKBFOY2aI4RnBS1FTdA5ML0UZmuxxxDw4bD3cD0aq5MAlcgqXcnNTIDM5jzduu3cdbrx1CsbN0H7+xdPAHz8"
    "IxHu/09y9j4M8bvdn0t8LdP3hle3r4w9f6xa3WussIX/w3I/xvRvjfjPAPZYR/GPP5ciuc1iviYPWX1fTzv0A4B20y9gfSyf9ZdHH324qPMqU6y7drl09n"
    "/ie1Hid06R+h9PwSfGsyC4FnlJ4W94udjck109GTaBtnaP1vO6znNd1gd8eG33iuMc/nzlqRdcTSfQqzhVSdDJeIyTa0uYzrLQkVPWbSsm3iUyY6qS4zUa"
    "EPnbRYheGybtMypynhoCzG1/MNqXT/KS4NsOGQjR9wfdsVeVc7gbjx1sftbHbCRNMlgjSNSjkPVi0opni0VmraXSxqJEulMp0rm7LOlh6OX2q2W7Nfavam"
    "Zm9r9t6eb+3WsTzOUXRRQ7V+4MMaod0Ua35WvsZ4oPayZq9sw+8xfNvLuoP3IJ9QnKlZh50C8LSTdqGNdtoFWjT1OKtOK1+7rexBl2Ux41FP8zhw6abSyf"
    "3Saeiy2/Y+jkY3oThVdYumfqGbbvx8jvF0FiW/dZVifjS/beHz7OsRuTRVv6eGPf7+nZXRJ+rWZTkA9S3LitsWnJe8Qkp3NOfAB+ur29Y7oUNVMbn6vRVn"
    "xWleHx3nWfU7aoBKe1z9nv3+vXVgFeYAhfxIUsLbd4WvkPyOwkeTsyKf3Bp051kJMiGfHcm68Pt3zCirCjz+P+InMKlbTwkITTbLMWzdbWvgwf4tyzZEPF"
    "7X7EOL6r3up3p0qp93of5jL90zJO73VEGOGfX1TTJBH3XtrbF6vjjj32r2rDXj31bOGH3P++kuNvVTzb5vNfUK//mpvz3lid63Ir+LedwwLvTSOz+iVQF+"
    "1s+oPvazmHx664VU0/9k5/43iuyOc5/iP3YpPuA/z/Cf72vJrt6wt6baJ8x4o28TmftEFNRwSXdw0xfKUYTS0vEEpjSeAMdB+aK82j3BOMqtS2qglJO8ci"
    "AYKGsYc/VwLG8k4QVODEwywUtVoPNM0B3dxiZQFyuXlByp7MaErJ9yfd0NBxDX9CdJSn1hR48nrp0P89xBWZwHjoTtvhLFE9DL6Fp56rtBY6Q+ORZY8br4"
    "OS+5DPhojjnNaf89eS9PfTcD9Y1DbFKGg4/MNBimRiaf6ddq7KgdFWhJqUcZJketYk0Do6IR7dIlIoxoYBULbFaFffHGrkVDmqIu16AQNn4B8PAWSqDU93"
    "Ot7iA27K/25/vWyzYy1tr7EXpix+lWyt6PJrMCdjXdxt9zDJKa7tDPAn8+wJ/60D59iF+L+WmZweamj/BLFMU8Th+nNIYf697uXH+s96Eb7nT5Y33wHgAO"
    "X5uR0/i11nYTtaWEnSk9zlRK18G0YT8Y/5hns+LYPWE1cQwx40m6sBd3rHFZv4onzcpYEK/LpgfSDkA19yyOHKbsH6Y7Ovl8tsDrLF5QxL/XGCmwWwgE85"
    "9yfumdAXezKSYIHowfU6oL7E5h9s86VsSdy2UBdUI+sPdDvb7u4QjOIREJ4HAY/Q0Pm8sw+gc+D1mvaPz6+u/0HKFTCXEM2wnQtI4NlAHu1TCor68pctvf"
    "6lZ8QQp1kc/4Bw4AUtrQTIVA79JYL0FgI8vLZ/j0FS+Whgfbh2P4dZwOAy67gTlihNjpbvUc5vzpw2v0yWL36jjdfbb3/MXLv37/6ocfX795++793z7sf/"
    "z0089//8c/s+PJlJ+cnuW/fJmdi2L+a1nVi4vLr1e/bW3vPHj46PGfv/vLcBP0cKE39hOQku9oPZ4C0CQHXQMgTs6WCnYePXYeUIm3xvzJ44djPhyGXBzc"
    "Aww4y8o9oB67eAgL8E3QXeMzZfpRO+0BcX/050fMBmeU0TX0659jfmAji1EQtBgNXvXGBnNydkwOZMh4HTPaDWeHMcLIIm7NYibnoA7qx+UwfhhmMcyAux"
    "MoQwxY0EkdbocYaKCbvgPpk570B5C+OMiHw8M4e/Jk57p4+vShTgiK9e1H4ZMnD6+rp093TGq1/gASH19P1h8/0AA1A5AQ38LIUrjPKjrxUJVxJnQ07ihV"
    "JE6RGwBRsjaNtakbZwEz2LLhxsi3Lk16q2d42FAtjmVPGAwU2oqA1InDxFx53FZ1KVnW8ys1kVOgiX4FZM/MnIRIYJC1oPuxYbREb+XHD/E9LdlSwwo7f/"
    "89vfQYcDqNtOGnQzV4ZBGfH4ZjbRvsq+AsPj0/KelX09hrlS/1VU8dDbnCMVvPKPpc6jd16aDwpSXVIZ3tOQkYhd3YU510IDFusU7oAEt7PMMdXdSdKOO1"
    "jq9hvq+vgYMGrcSD9F46xAD0vcnX1+aqrAro0zB/mBPeGotZCqHjmhcnJ/RsA5qZ5/PZlTQd2svh5k3C0YkwkQKEqtLt8uTEWxoZi8EsTDdrdzbTuVVP9k"
    "3raoIj3bymZirGB2wrXLElS3nXnainWLHodC1YuC2Q51Cnk21dxHn7p9ua7E9DpAx1ZIMPjXOM0HgS6BhF+IAGGiVPkCLACgjiZROMXret3p602+V6vH17"
    "DP428vO8dlZbxxO6caHNLGoVVKe9JhvoXbliVWFu28AU2lXIi6s+KJEbmTx1TidCfDZTR5AN7SICP8tj6wf2JB8Ph2WIxykuhNfW4to7/Q9cPi8ZtzO8kj"
    "MDu+5q/Q6MX43Z/pDOsur1DX2tydcwzHAwQpRcgIageWJYmHryw2Vf5kTVPgdSFbML7jsTxk9b2Rhw/IwLincmiT9apLdAu9R9VXx2gmJxgj/0c2uXuZgW"
    "l5Qsf0Yv9XRSZ+HSEGNdgN5A3neS1qdOOH6hH4c2q+2+BI3xs3nv21zI4GJ6JxCPRTAAB67PVMSvMH7CR3k7kp3g92TGs1Kl2J7nivzU+GrOW3rgHMuUVS"
    "Lf/VIVXop4KkbHMMPgFZ5CuY1B3onJw9Xz67kjWd2CPz7TGk3nXMTbowcP7KDPxI0BB5JT2kaKJj/h+SyAIR1f1fw1gRA6F+ClyvD+uXC4KdXRES2ZcIK0"
    "SRTkLgoSIsctQY/VT7Z3vkvEMN6O6ic7Ww/p9w78fvRo5y+PQb16Gj/684OHDzH5QQRC3ZAJlBqNZGRHcyTswRXI7hjf8JJC4qtHyR88Dh2J50E4bIfO7y"
    "23wx45M75wZuy9Eg2CBIgP/fDmBJIbgtCcUqROLlDZ//ThFb7xUQgM7iPCIQjVw54cglbnDUTrfOyMB2iJsPEroBtXX6CnuNRu8CclaQ46EA7IXbpWDLXq"
    "gynvjKDE+ISHcV+OIsDb4QgvLVEbzlkWAuOxaMWkkTaknvBFKhaVsupM1YuzMFMteKgblTpqKPlbpB/xaA6v60k7VNOwr+0eX/q9tZ5wvCxzClGBb9MAdn"
    "vhnop5XWnT0q8LXl7BGtNfFQaOLm/hutMPlShvXlbPcpFBhTWOVogJf0Zic1MIaWvxHblljBeX8QTaKIES8rFQ5ZXQhSaVVnQmVFuv9vGR4pgeWqEzZbmQ"
    "xTsqLquSCcbUDdp1Y1tbvS7UzUyt+1KxJ5vTgqH6VH1VFB3aPBvYaUfF4MINoJjahZAjXfbOKG1v1xbrWzY5QmgLVXiLIKXQQUjVjbtj2p6P9nm8QrzPMA"
    "dvUJnfGlhancwpN2U0aDnpnnmmtNjTtHeclEctUOgNelNHmrI+lbkxlmoFZJhGm5vpUMoLGJxJUHxGlYDwpj8QZMlTR+URuOKcnGpu4Fwqr7OMwmNCbWMs"
    "HAzBvw1KV3oABGqYHqaN6tGDQNkxpGvooISKoyFzfV09ku6XxAjeDx8+QF/O21f4bitMYFRDPydKYVRyrmbPiWAbwqnjheJjKFS8YftGLhLZRX6KD5BIO1"
    "47FUUxkC5qN0hPJ9N/PBahnF4bEiQkpGyvTZa+0mvXA+FG2kwv+bEE0LTRiOvu1qKk55WdrSMhcVLMKmAA+yJZNtFC2FVjaXYKhDplKUDgG2k6eM5PKKA5"
    "pJ18TZUnU4ox9uZnJWrtLJ0AB8M/Gf6Tz89AvoFf8p24TyJb1GdFSS8xsXRWgPi6K+/NYjNqOCqiE6RIVyf4cZ59fZ9doXkOPk6y83x2RXdV+eTLPiJF+W"
    "oKQ81rfBXJzg9Wq8y+Jyuf9K04k7/j/iIhPXQmKUXlPv+2X0iEls8RmjfwvACnffRXv6V8WTkkI+6nJJLAtA0CVUBv5rbT9CCB8JCJnM5d7KRgkYtPouQn"
    "mkoCLqsO8c7ziSW6EkqUMkHtSTu7fuNLU6ilw1IjC2g6ihGKFJpgKU4bmTMWalYb523DksZSjGW3IC2dU0y9hWW7tGurif+yzYtbD8EYcbL9HkxJz8o4Ty"
    "L8U7+92+LEDM2hBjimxc/UMz2WTdCwbMr19YkI7D64rKYHQKZlliOrYfrFVCOd4zFcY5ij3ujOM+7OWskgYWYJJy5bBTimw42GkL9DuyXBTNJLwD/YVkBC"
    "RR6IGpJu3iHTGAamqrPz+QcVs4NUo57891mZnR/GKF6HfYuKvkyj48cP4219GOeyMIwLeYm6ys/8WOLf9fWr0ZviN/PNPop4aeAi8gnknlj24K5GWSB2KB"
    "tdatkoqp3vMNK/w0ZvtX2Q4RJXDWQTOUB+XGsZMvprzebFDAMtRz/XDXsh5OtNQbJ28K/o3z9vJncPh5H8eXj/38PgrK7n1/hPdX2J/6/C6PPm580wCbBW"
    "YCrdD+E7cr/DJEz+XZY7yDZOtjb+crjcYg+bKFzusD83Xto11HOb+Tyl+kEQfN6kl6kgi4aY3MVxfR7JX6PDIeZC5vW9MAzvQxPQoS4VYluf8VsOB77u4r"
    "sq0PAmey7ig7QqFuWEO0Qdfiraj7c0KVjBK3FSqJ+KiVwWJRJ4FCkwpSBOUvKZYoMpyibwZ0rPzRUlNnSS482GlAAW+xAT6CM9tArsO9EO4/cdfyAf2ktB"
    "IaHAaBi9JR2r8w7ShowMc5Di6zFOwiGwGLEGUs36ein/BDx2beKg0YZDNwEPv/SLOsFmtHnK0nHqFymZHp2KY57HL4R8pEaeL7EM9bQi3n4oX8MoNjbGYX"
    "bwXBwUh4dxDv9iMaPd+uPLRnI7QBnKSF6L5R/XkK9ynHDWZsRjHHGEYxiZLYyd36YkLBaDsdrvQ//bbSmfXzwGohTjy94ZCZ300E/8RQSZSsAM2tcf+VW8"
    "K9PpGzKsKvtFeE9J284+bwI2/KXBLjdT/RYQ/hxrBcY8IrUNIhfkgNriGD9DfNFYmUmxCNPlN1RxJ9+GAceCjnFh1xudQ0/tOAF5/nW9HgIyrceATTGi1T"
    "r8gIG7Zmt6PgOlGDxrKIFNQDeoJP9iBNHOaUKfpa7POu4eSL0ReDX2F7G+3olrnBYnJxjIKmXEct4I7z1VutO9ti3Px9+Kjv/Hy2WfRwfgpadRO3LSTFit"
    "jaujMxPyf17yC5n2GuQfHZNYHfpXTjkA7lfofnGR0ctvNlVxXJtoZczegvgn3t7cYty+Wxg7bxkGSDq4ZLeM6x0n6jOujZYUC/qJsES8FyNUKwqJUj+xA4"
    "w476Uie4YaSA+xPEZGFRITyEwkrQsqRd0ukz1Stun6nVBfofwXbeHaaqHfdVCjMsNT773L+aK8jlAiFR391Z1AlEa6AWb7x+e/jZInJ+N0maSgzQFt+G4r"
    "1S/x6nHbJlBk6A4lMSPR5SKpWhAfUa3J/uhPfyvuhDBcrfcVrRzpyAgAr9BFFc8ZqBqIRU5e5b/sWs35JD+5oiB9RX02+NOqRv5E0YRsNiQof14dGsoE60"
    "LNZ+VgkLLZRhJjWdTRx51Mek3QjbYiDWYm3+KWTXt29ZYArOtVw4LVg0oSb4U8jxvte2DPMcjG0BqLd4TZHRBSSlBDwqgzB281DvA0wEk4jA5SJckB/7Ja"
    "Nf02xdKVy/BRuCZAtSgYhv5UBEu60pNuwvoDJaXYTaRl00WXvD7bKzlpstmswiRF0PDE3Jero5Ruyp1ztHR80qWAi0+nH0G3wLHvAwE+w5pd3RtTO0p9hC"
    "9t8woDz0bbWzsPQaXQM1MRqyMQQUi9eCdk2O0FecxAv40hIMaGFPufLl++t4liwdAx0LSHnQB7xXcXmRsen0pKYufYUoJ23pVoJ4H+gQzNSe6ZhXkW49hJ"
    "9PmkVe/MyuhaJqHndFrzNltG6WjAMLtM1u1e2S1XDwkZbotc4k0VS/3MrBTvXjWhI63pp2aUA2Vm9HV/wWuQ0r+4mv8MOwK1FWQHhZArewxDF0xaAG/GOi"
    "mKLzn/ISv1zSu1DNJ23eiHZNU4rdGuhWoNa8MBUMgXr97FD12yrW30OUHAqMp1sPepflFodbNsSe1iFG+phBIvNVzI2xcmuYfLSZhlLfjLHW8b9cjHRUv3"
    "/HKwguDxw0CEjVoo4+fgEExHvF12bA+O/aLXnoUBrW1bg+wCMJZulsPeG6ejxom3T1NpUSl0IJyXeVH+rAnrvrw/pIxVzmCNzmVpsHy4MXFSolYtfDBw5b"
    "GG+8hIG4xAIBKjwp530NKYXFhW71ubnRxK8PsJAUqM6BOj7EEazMVz/JQHs/R+SkiF9MmBLiXPGTrF1GbpUiRydArpIwRlZ7sB/ekBNbzrge++L29cP1CU"
    "17bHK7YXs6RmS1BWghQmpClFX3CdE8NVnrTYYdocYlgt9EZyZi9d5dbUE/bm6jR6AqOao18KVU1YLJC8FF2H+21yJj9FDyXjqbNyPkI+KIXyuRURWjAgz2"
    "f0hFtgSYG4pNUUSM9iBdix1iopkYDWZuUsOM1BkPTO2rNXys3JDGk1+f0778B17jhIiZUWU9le8SU4C8LCPnXTP5QXxmCL3uCO012GRxcABiVuCE5fGOOl"
    "UGZLGU3JCoTfHl00SIfcE4X1CLMg/PYoa3eAaGkvOigBkrbV7yeyiDaHd/JnSCgE0jzFm+VgQLsO5OwWEh1Ey+FNHUbKJ+LaWQrDi748hbX6bRZ00tNpEz"
    "fNgXZY57HGMqdXmeD2JVPaPbiJEy/R66OlonvE3QrVkr6rKHVeTrKCXZWoLSvJgO1sbWG4PfVpDoU1CeieC69C7hYer8L0vvNjD7vYNw6wiUOqNQl9P+3W"
    "emknDHSHUSaQwjxiqUuhmNAcuUfQPVO/1UF9bw7uMnkla1/d7hrY4+2+FbJBadEviXxnpbcv9Rkp2PkelN7qLPvCgx/2370d0a0KfVSkvBXHVIs4hnryCo"
    "mkmrbkBb0DoBr9OU6dI7y0Wb+3xp/A61biRHQjSaJmS0Mxa3XViCbh82YUPJzGtZN21HdshLfPmXdo5hcwHt6qTNO4q2kehfP3ROfbTQMZGB23pm12RtIu"
    "ichOtrW6yc+TfFYbaa+CfdP5YZ9Njo/czx77nCyg3es6pjo+sh/+qSa7id2u2uamJ01duvKc6IJe+2ApVQb9hqc7s2GnwrjfxGhd0Ia83wpZxjdJ7laUm1"
    "MYcVkERXTXM6lzRtzpRB8VN1oeDZyDVmWPtebxHqtseJOp1m3E6iTJ6qPSyKWqjfrbQ926u2zBVx/KoiXSk4lcbyJvUP470ae8/lk1ISlNpZ8Ss30ox6Xe"
    "uZu7Mz3TpBnhc5O9vZDEG7SBvzNBzaa09WrlvJ5uh54ru1NCQXD7EH1FQ+6ZervIQX1IVEgFX8KnPc9EQJ5oT/Ed7aft+awakjmnwbduh/FOs6Jcc3SWVY"
    "i6L77O8xJWVa5bL3yrvta21Hwt2j3tLW/cm4yVoo24W2xyOzzsnvljlJVLfdDsBmntcDZL4Kmg6yz3n6npljCPtNuLSLV/hASSOlBga5Sx0bT8QkLL7+wG"
    "GWKlgIECtFK9xPU1uaeOMP5DKZVI+fqn+h67Maz0dUOmQ16IZrxSQtkj7TU175a64EZGLMjQ74NKaVZiKCt9Ac94RUow6tt/8uGcKn16lS0QwMJ147EiOk"
    "+tbdVJNfoKo8qeD5AjfLu13WRH3flD3DnbrovWh7RLMxJnOMrwYQdvaHICDCeiN/mi/gwNwlaMkqf8q6wPnnXtanc2M1p2j+lJk0mV078uHr1yKsu4Z77V"
    "crzarGbOL3qMMKZIY3K9K0x/rFhvmr2dsMO+bfFKb4Z6dhubmbXdrzaEr6/3Pd77+43p7CbbtcLxN8IorzeUplfZUZV9Y7wEONtWHoF9nr5a8rY2m36vXw"
    "MvtzkYB3miLY9ra7kTARuvYAjrJyeAp//HKmMs3SlAOxtRSfqyFwya8VvnPPghc76sWeU9+TPEaeqEoCJSf+OpLL7H7ZyWD1N0atan6T0PYQbOfdhY+WuQ"
    "p45K3VapidMmj2SDQxDgNv9FHlpVgq5ZifTN2hzVvKrpbXVoStggE+rcG4eEbfiD5GgYJUcA+KFPoFXz0Hh4TzVbmnphIsvFeMgcOUWrnrIUgEyWxoNp2Q"
    "kewMk/19cwScUnS+nj03XQlhnkpS1/oqu23tYSobJ0JkXzzIfoSS17HtbQ5xmoC33FUPaTp+jQlyyfpFDX1IYBkyfLy2/eln4l/svxC74RvOC1Oe7pBmJg"
    "H8TviOfwWtw6cMNvpl0MS9DbLmb47WKK1y4meO1ajHvmXuJ6SbL4ygALrwhQr68/oNWyfe36+vq3djJ2a+2dP9krtmvcjB4vtOuAq0ru3u5G6odul47S4Q"
    "QbAP1DkKYBdbAHDPVgBXjdIgZ5ppnaLBII6gLNSNZrRyX4Ymv3Hq69iItdqkrAjta2wrEXMprCBP6ONzpumIFZx++FS6hpKchyhKTSoCWddHwSFJ4aEDCr"
    "62xyRpOItSMbW0pxNyqZBPwqAiptuvmkPWDlhukJU7xcuZTac+2ITu/ROYCX6D4gFudRbW6KGq82yRTQN613e2Vj6lvr2K2HGLh7hRcv3+IUMUSrE6WUmu"
    "/zwlrzIRu1ulDJhbcCA3tB+5O36TVtuxykEx5YXeC75ebTtb4Sr5HSjATOyEypbEzEALM9P4tWiFPa8b+KQNsRQ6YuaHN395nTxF9dhPT2l05i3W0FkIdJ"
    "unEoRrDL9uUmOsVYnD/Fe+H064kGACMIH1A6HsA63k75bMZPs9nAGSGowX3wcYM8gstFM5fLZgLzdoEg/C9sTqsXJyouBQ4SHWuvCJbP6W5jGaEO8w/BXg"
    "j7+YNgUrlGh0ZKec3ySib9hK/YUJoomWaa9P2oCdmv6EStfCzwpov8daQP4u2T7t6H9FgS/FJLoeQ+7R4QpYfs9Thwr4FjfJa9d2/fvtj7GG8dxqn6nVLg"
    "luev9nXeNuTZT5n94qcXbz/GO5BDv2Ti7t6P8QNIgr8yQVU5evHhw7sP8UPbh0yRhZ69erv74R9HssVHUMZN8Ipg+49tAeymCYPXZCqQ3qc/KO/T9t1NJX"
    "oTyAMhbeSNWcsaVXxfwIPXcmp4f9mkQEeKeIfKTknVd9V1Bh3zqNVE8tqbWvTamQYD2RoqwL86sgphdY4PhOVTUHwPvH7UPWMeHjadJHO3eCgHMO7OyB2G"
    "NzE7oFDeNfaIyTDdoMMaGCWhfTVf09I0FYWEIYZEwsje0zUT/B+z8mmoDiLcdDrTkWJ6fnIVuEciem9Qt29ay2vmSKxRx4NoLQSeuCNyocRdK1GvsgxThy"
    "QXKHI27B/f9FJu3fftc+gDfSu/AHzXwWqzr7t28aLtrcbVTqx4aurxJuJ0ycvMcOyTNR0JyNH5nTH6jqWnRT2AJczpCtYAF1a+6O5UQWNkNlDHdOFYeerI"
    "C9oGnLSfTD/0oLJW98FPov0xRKLAPyK8Yd1xU4invwsM5hX13XGVA5qS6UPTepJIEHRlHKGVKxJ3E0f4DK+EJHW5l9XWduWNi17zu3lEiv10ll56rzvrjh"
    "66K9e+6TbyScbApkAL0pOh8XbGeODgxXxJcPRlV6vthg1C0OsDGZ/50AYw97pS4bbVaKjHAWpkdChLzxmsIh1lL+nQwdKG8uRgbAY0HAo81QcyAnrgmpFM"
    "x/qii3sNBdkw9p2vxWpeeYiwpprSDfkzedUnX4zlWwmmFYq+8zcRZNBe9mT7Ni1gdJ6n1mjoY7bfAF4iOs/EVasFXybPSGg1cxlqC0Rn6WDF0MDiTZrJ1X"
    "OXr0Ta21k+CVUyz2r+XrdqhYFbmLvSOYwl7xvI2ByB2fGQ9KifD1ENcBglELCNDTE2L+5QsCEtIqogQ2hLMCDrjRwGFnorhIDjPbdRl1fvyRdA16SY5Or9"
    "CHWGRGKVgl2Wg44lZea8B2PVS+uAAfJmsYk+UTamJ5QayistgLvuCMz1cCRSri+DGm1OhwltDY7kceVBofwfBq+1lGQCmJFfgMqzclfkvLMqsXrs15cyVe"
    "QHbHEunwP5dFuWRFp9eIKKasGX0ek9I92ovClgn3X1ko0d7lfHWorBQMjgZPoHytHqHVNW9N0AMYR2iysb58Gh3OvrcQ89H53kIq/O+PSDQ4YxuCOTHmYN"
    "+/tN0qKkjtpHWAkUxtpKPaE4D8Jkh8EY7qRqGd3YSzTWBr9Bl3BoDPxZBH4hr6XQu6q7ctbcxPmC6Terii1b07M2absEbvy8f94cJYi0p78Jhfiwo+gVcY"
    "rWpr7gV7a6UTzz6iWMlG57r69T/J2TWUHbhBe4nYHcc1uyUYCvr//mB/QjirXyfVU/9KpvZpOFD51nU+vydihdO8P53ej9vxopV/T0n6Q2fnRGJI02nqC7"
    "EwhHyLlgRriTqEEAJyyVGmO8mkzlD61jb/KmpuNtJ4orBRekVPnyRFlqGf6k5Pw3HiyV+hxtM0/Rhm+rW3sfeMl7mzmKNnz5ina0DVp8Xt4cTsgNXmQiUl"
    "MH9DyIJTLAXfwUfHG2dfSDR/nt06BfF5zeOnU/9/mv2gsnn1b6pxvGEJArO7VfeaHpH8kbjOz5eJlIC9D4O5ZJ9tCzqyk12u0AWhwdoQPSnpys8YUkr00M"
    "bGJXmrw4FNj4C9SADEBHbpXjCIRygfYecFx38mJssuMDhBo3LpCMouH6yDMq4jncF2Le8beXxVyHexWUoVtInd7po2/8cgsd0rSzCV50D1qx+XDQjZp2K3"
    "COWQy806jK6jWxS010XIGtOgCGZPeqgyy10klVyLKrQ0iZ0UlfFO/BHW7UbuOD4vguupEVFW9sMN0E6UNNpGwHSOOhL3/fIbuHjsQWDtM7eD8yG5RKextw"
    "XBSKlyMF+9oMirsgS2HQc3yJZ80iwgjDvP8NUcdPvigwMMGM+0FB8SpbQaX1xUSlTEt1TVFyHRmbfKNGymFF+rqoD+vz4nSp00B4R2KgiXvtxl62RgbPew"
    "1wfTgks8i8mGt/BNj0UyRYGOp9T78vzdHHRZATaCMt3hpG5K3FxB4LJ8anjikZ3UCkXiunWsc9yxdZvEWF6ng3IFf3T0GRzk+u3i3q0wIasN4BmqJI3ER9"
    "IGoRQyl26fhnPmlrVszfv+giB6YcuJLEgRYorZ05lbqjX+ozNPUAg/C6V6PsanYdON1oq6pynxueMznHC6+Vhd53Ob5AxRUWO7WUP0KNwV9r+2wpW+HLXN"
    "CLQBQNMqvIk206IF+2kEh6HkuE1y48MLWW/0jZChLM0URB1/+oB3MhRy9YTiTgZ8jfpf3wwnWi4UgFFA0CGVheKYkqmChPUKSIBD0u2OrF+HYZAqSbb8LG"
    "xV1jjNPiqB/g3PN4IydlRCptN8N3N3yOC6gHeuResRB1hHdvBXoy0YXd8hTfsCQYi1oM09CdaG3L5cyweuo1bjl4XILA6Q/fNtPveyZuhvVMApigC9qyOt"
    "6Z0MN72kcNVzeCTg1ipCZkJJQj8uuSK2nufKrqCh97CjbuFwZycvw3HU7nNubcZ3S4vrIAmtUYBxh6QI4RRFIZXdOMeYuug8rZ4z5ZMlHLv/3cCj5g70IM"
    "wqcvW3ApISlRybJWU6LRrHTpXmwm+ck1DptUugtvfTmVvGRud2jfuJ5M00TY9FZ11dtAsyYl1SvmpJy+pkn7CruBbvjFQLau1M3X0REIu/U7SkB3c4wB1i"
    "iJyHTZ3siWk5N/0EUrNrFub10R2SWZ+kZCy27rnJVZ56kjIlFAXjDEmvuxdN8BMVTJj05goNKlqcU5UNT4qTmJAN0FqW+ozy08qt5D6QGgDK0i89+3yLK6"
    "dIY0+Zhz4QnNSJtp8efuTSAJn7GBUH2Px72K4+itUt3CUx/8izc+jOumkvdsjtLNRgASYfTtjV0xpVf1oOL8vBpcFYtBVsIClRQloy4GGBDxDEQ6GdBr9O"
    "rdQF2xycXgYmf0dYCLB/kXD+D3ZJaDvMcGxwtY+TN+RW2hMR4FKGBlILAMgvOiRGcB8zbj4Ay0rGigXblUxLy82JwWk2rz4sHmeX6KfFCcbiBl3tjZ+LpR"
    "FxsPNrY2w9S7mHSjYU3rCRcUobdVrd8epqqQcNKq4NgOVCkLBkGrrK+061C50qCm6KaKMCv3UonrKCOQEVUl2/O6G7e4pttHepomogfWxijlY/e8sHYCB9"
    "AsEXvaGrG9HUIqDr7/0lWHZUO+fl8DMthqjmXuKBNXRpbUF2HcNO8aiOYqXgF5NSF0PEKQqoeiJe7YA6UehYcIKaJZKyxLW+ZoxbxwqG3sFQ0bCSnOqJnA"
    "+9dKgjK2EWL+S3yyWijpyOcHeHSXT7VjfYnXdxsNhl2qBnt2OF5xc6BL77C0T/IUeJlDWnmDwFsvdQewcSiQYQuor7QtJrW93YSicG2X2wkMrZmJcytcwh"
    "KqKF0xZW0rvAH6UwlqtoFlD4w6vKQF0zwMb2fj8fjRjSoS91UklBp6DEaNTziWPnXw7BZBmhea+DrMNWxb59FuYYzy+NGOF8a88B4oKOkWyCjSeAPqNXuo"
    "7W2BraWJjY0I7k6kXd+dmGQd3sT6wl/LgbgjbLRy3o4N66vuCkjJ3qOV3aCvgs7UgNkoDbS/+Vpfl1Q2GrErrjovSriUq4eYIVlmPTTOPbhoYBIoOf+Bzb"
    "csMQ1IlKp1e3vLrdB+QoWvJs8tD/fa9SiTh5gxPutgWjTx/Ni2tkXJY8PO9A4OXeNFY97PwJHfsCz0PgdtjkbUvlXsIHG8Ostf1U72qs37X9V9/+a6vXub"
    "3Gng25vdqfJHb3p3OW7YfDOzWywrAcNqsu2JKZ0CjrjSXfUVYku34K3EF32X3I3dQQodl/fz5COVFd7FzkGY2N5SnPQ8+yrvZ0Maf6gU64y8bLj6cX29I9"
    "N/yWt8ZZOrH3RBVP1+Em8n+nekLUU1PlRdV/FWk5XOyd10IS1V7it+eOajjKDn1X1nFPfvD73GhsOxXnLZm6xbx96LHyBKOSeQ9X2n/H2Qlbmfu70VrsPw"
    "hyLiG0KfvVIJWCvtRQBLFF5v4YtT3jtWKNg582hP3C8Ohd/kovv2Eu5LT1HYmm5R3K9u2R/k1nSK6y2TDwUV3zzrap10gf5pz5jkwczhN4JrGnlBwZ0KNG"
    "fuuRiVLXX89WrWDnJpz0PwtND7JMN6T7Fdteyt4joZAHxzq6facz7DY9NuGmLEg1UVYHP66rxBRHpkqxE85r8RvL8kgMZa3dQkGT3SXgcgKOFLa2hDBRRe"
    "AgxGKwZND69HqwcYMoWRKwdjBE0tuNRGSpGmyR3+MDJpNvTGiqtxGC2YG8dE+dTq9fWPYuw4gkq3QjFSTtjM8W3UWcpdW/MsewoJjTpf6oSlXcg/qvQAyT"
    "LS9l0SbYN1i8drawDR5tjuSz7/oHNjrWFo655br+mFyj6fh6RbWZePgtV5SoL0JydBgit6OL5NX1SlryPKgF4CxZgUTIbaoaxWpEyLDDCSHuD69li6lcxo"
    "ulnfGo+kgc6Q+lDi968P1Fq5REiiv7VK1KkaUlc9WAWHvq6goUylNufZ1TE3wPhOx1Baaw/ThM3whq7S1HAtu6LXBH1qghGa5lyHZ/+PNvrba4ryqrknCS"
    "qcx3NFwuu3yjcKiIQl/aF7GCALK7/xcZfW+C8ftRByW139+RDU2nPAYczCnJAj/6I763gcqhVzNC6LxTz4JoVbdTucJ9wYu/p3B5i2HJuqpPxdMViCt7l+"
    "PBOVqH3pe2JrwZjzYIWt1kS0QCONiWLA3QdYnCAzwn96hMwB8ggrdNfJOTSkpzBcGdrWKTutZFpJ12ah9gNDBGfO8cu3NsZxD+kL8uU6l0jIGrdGJD1ILE"
    "QVAj+6jiEyppO23aIB7H+KgwkUcpkhc9zZVdfy261D5wdSl1kZSquRg9aOsm4fI3mpwT6Y49taiIM7z7k0ZgzkQrc6Gqnzglbf+yntA6dVT/NU5mUQ77Qf"
    "xVI8odGnzUmPDLAG+hG56iBcG2oWBfJt8bxUepMROFWbMcZkbIyRqx231p44YXnnGT6pk2nVRDWmRqCPPfWhlkRDe+K49Eig3Bdz7+kmTdkBbfXMGj0Bzb"
    "V/CkY+UeizXG3hsznqpHbLk8msYa7RY1/2CkSsy31sSA8NUX6gldXmQ7NM3tkivd07bhGGQLg4briv8ANYaG5HKtvvpfOduA4tfrrWXZAeTur8tnaDHscv"
    "rx2PpVqKZrTgNhd/Gq+WG8PVK+HP11Q+OsnyGR5V9m/u2EQl9UUgo+M7TkxuxS03yG+Xp3F/CbQEvmqMauoYUa+9Gni5rdUWl5yGWD++6toBWO5u2s2rY/"
    "g/Ri0ohLvZ6HhT/7GMtvF6cMWE9rTHN6Di79l+SfRZJS9Um4CqylRwayuA2m0ZVKTHEhDSE6byARx63jmfgrAkqCQr4qo8yA/X1zM8RqbfRF8Z+X4gOXnL"
    "LwFzDiRtId8jC/rp4fX12jZdcjlfzOp8PuOgoRdsoplHlUyIIwCVLfFhqYB6AJCjv25WyCZyKKF92mOtXvXIx4/8CiqoR+QCNZc6bHxHjUnJlm8ykZ2Ckl"
    "6UTB6cR3nJ8iKCPO3XPCmb0K7/rNQ22WlJt+3MXXA8rXX8uqVzWZo6fjfk9sQo9LlobKACJ04KlWgiJ3KYaVBohyWvFXWt0np8L1aOL5tM+LzmOMrjokAK"
    "7o1NZ0PbQJirQqwcoy3ZN9Kkt6XOOKdl/5UGG6lgTV4qPynjOpDICXjN5mXfHfNMiAJa5s+u1KtrdFH8HHcuq67ExBzpDs7LYLkoZxEgQ/GFCwxNzyt8Tv"
    "HVFIbJYPOloCavx2WXWV4H9O/ghKOYhjD56cPrIN3M5vnm5CyrN/HkCooj06cQoctzXp8V0yh9/27/Y8rUo4rRUr8vkcmXAp4BkeHl4N6yblJ2h54FFPUG"
    "LsWdKEXzci4D+2z+AkuYNuy4mF5FrcvBy3OQEmbRBGZRw1qfo8ec8kqoooNlCdscqQfEVAedFioAJ0FubkDlDkEzQ9zIZtHucVHW+/R7lImr4CBnbpLWps"
    "/K8BAJ7ghHaT1WAQydy2DK5ydLRpOzIp/wKhkdbB0m2oEiGanBoUjt3hGT9xHOSnZqgeAT0s0T1LzOynj7EX8AnY9NIplaj4Bkauzd4Q9ZJqpLvHEAP0/y"
    "sgJiCzscPdraYviwGdcJDyAfOAMs11SVgMbZBTR25zibbmTyIc470UH68YwP1CfJnvCJlJ2LqX52Jhtc8mNdZpSydB89MGt01EFHKKD74nQwy79w406DoD"
    "TiXzOEJTwMHaWH7A7B6MZCmKcEVO/omIMdDagAtQrbgjQa/QWoP/UNWe7wslOMnG+bVvPVk9LFpoCsNA1CZWqByt+qZZWygXwWZF1n2KbwBBG2Hhxz6bYE"
    "ahU0vIfPlcIiVWZt8XGfGtYFVw7mWy4EmiCoE3wTGxeGtvaGCVA+DRRXaCMXtidquXa2ErqgNHwrbID7YZpTnogDHYeChmAZ3QY+8aGH4Lz80Vqiy6yix0"
    "BwCK/I14pXlDk4vsJ589mJvBaNlfRDItOCAwAdNuxKHSAs7/Lx3Xp8V8RLvD+5qCJ8eCxtxnfL8d18fDcDXeVuMb5bje9O8OcMZcXOUQNJHne5dgm5CzIk"
    "XscsXfn4bqkZhCsRqbxc6/hIEYkygPoHuspsxsuxqm5aPw/MWJ1QHNr+fXeBanBVo4vw8qauVLOmeRVTQH4W/melP4G8ZMf0pnJ3MLRwvnIgy4BEREUoqD"
    "lQfydqoJen8EdHX5cLGKkRJCN8nlaxJtN0IZORLdHElQgvmQwVOQWhHLEtUJd3K0WFj+khK70nuEvWo97V3+7O0eDRoR3SKkPcTzB6Zwkkv7pRq0oxb9aA"
    "tY0AOeXlXgHiw9rmv2SYt0hFVhNhT18OfUz1vXWQVDWzFOFIPlXM5PtOpX06CdiUEzX+kCGTjJaKNwM/djQpZG5a5tQvPgGQREeltjEwxwqBry7hSwx68T"
    "oPCdFyytCaueeowpYYexN9yvUteScUIBkbqjrMR/TsIF2bkx6vx3iTT2/yzIj8dv9btxx6osMmPH5K+4nGOB0xA2Ry5QZ1t8YHf8UFn4EWhc/r0quHY/8O"
    "YhYmmfbij3L4bNDLn940aSlOutU5aQZopUpkFHYY0sJ9iTpJPWaRRmkPiUc7p+zHdSjG1XXgpEUybR2vglrDaZDDBHk4AnIojF8xB5hsz9j3bc/GGQiu7R"
    "N7cuxCw7NzGUvKhhbdEBUV7HGLF/aCe0/YkYRHEnPRnHN9rcRcX4iRuG5CEMv9l7W+Ijkua7b04b4J5cWnlZhfqk1S7M+EWqX+9YILlrbYpEFOUGNKGefA"
    "vXQrdRaforRb9EFBKdnEdCSu7OOMsCVYafhHz0EXrCgQLzXK5f2SHGavMA3UTV7riPCK+Fcso5eHboPHxDtM/aKDyRXdPJHjQv0pp4jgSYIp/lPOPRwLzV"
    "NWV8iwEZSsIxigQnE8S4pSdW/CcjdLC4BHmdnLhJPACTcN+QG+3SrhRWcpbJgMY33KohKYfCqoDSVtNkUR380Urq9LfehxdzLWJd0ZYHk9B2VIw9XAS0Cy"
    "9Mr5KgjQtMotBvMqYlAKHKgvgFzL8BRrhbbi3Z3BrzwI0bkF9WlzX4w01I6SVzYKjdR9J7SrFDO8ISppBi5PcIq6wryErgpVWqmACr9H8LtHGaQQUyyzAM"
    "xgXNoaBntaWExpKOebK1UkhVHCk1T/Ampq6SrIQJMvKJFIouyKYmt4V8I1Zt9a/tHij7b7IenwsRgGbxNdiYEtHYWp9NWl3FeWsiY+KmGTje9OzgKRZFEZ"
    "3t+5f19RifB+MHo0HD2673kMGSKiQPygYpPD+AKv6I3b2CgSZ7m0ZMbkdfQlci/YRKVWAmbSi3ITFCMwpHUdOY9HFAY/89haQQPDsJQsxwrYjHNzWAJSt5"
    "GYgXGR9Ro5i2OhO3YtGyB8SsaqQgLN6qZlkPhq7rk7gVQUSzFaNog4koSHI/fmH93Zd3mNyxKcGAL7pY1eLwtKIxK9Mo7qv9L5S0YUGUvm4XKt1CQF0dHx"
    "CQ7yRNFuWTKyX2h5XYgKwP3ZFYiLZIbZK2mFzGjoW7Ja8zg8iKHcXoXFE9dkdAkC9LHyE989x9tnY99eJGwkh0REW2QsuGy7WRG3IOjh497YZSnlbYAUI+"
    "zVa0qLedOwj/0NlpIErWhS5W4QEKXGj4kSqdUXq1qd8Hz+rVahQuq6wc9lm89L9s7aSZ6XsURekm3eVNE2GktYPp1x+HjAHwHNq7MZZnwHH+fZ19ew8q/p"
    "FCr67sF33z3e+o6itRE8yd18/OftLch4iOmvan4uUx/tPNz5jsp+cnZ+e+vhd4/+/BiTQSIHRCyRBsq6dFFgGu08esxAkPwZYB2G8XBrCzC3POU/50AWLi"
    "FlZwtfRLOY9ZsX7fOGe67wk3y9yPqo7rP7MhTgljx2Nfx4iwj8uF4tYeSOOIGvMyGHobfrT3JAntmVpB2j3kDrugl6Tg7h9Itn1rRz3C0DSca4IWO1JGOi"
    "Mci7qoB88Nxv+R2yvy/4zy/aPvamjNEW9rZtUBjfxZsO454QHD3WAqbpoSBX/XlZXORTCkjvnSXeLUfn2ZzOOyVSyQAWZLe0ZQ8Mz4S0Q6oRHHCmzJt1c4"
    "iMnBgr3bfBA57KPb5FWHgDlVpdHnRiKUIt5Bh4NnWIN3PJ/5bK1qh2B+0KYagutN+d4EfrzFkZSTBYzGS2kNHjUYyeGEuI4b2aZQu9bkb9AHaGzwq3zqLv"
    "YmQmDEwfAOtTg4aFwOvbjsReqyvsncNwDOPOJ19ia18Zm36ZLzPRNUq7SVQvNIMD7sM7PgB380DGwMOo9Eqm+y3wGnQ2AgAa28Rtgw7w0NtwXowVqtY3o7"
    "s9a0IFrtDyMF5PTpI01dqzXQwBzKLG57ZUAtMgGOkB6RI6AzuWECVG9LdpaAjeuldtb29uI7ydchPeTdGRJfWADBD/qta5bB0FSOghC/DVOWzjoEY7uzjs"
    "2WHEDLVA0BTKXlMpGgdrNR6nq/c2tpRjG01Y9lKBPmxCeqvh1Hog0H3hesrfVfdwV/RobyHq9z22tpL0Hp4JqxeGICFs/t///f9II+4+t/smSKnHDVHUG4"
    "Vk2SA8IjfgSDLTj2g95V/5ZAFUhWyaZJ6lomTupOqDO3gacmeUWs+m/0TreOFXFIYijVJJHtPd6RSjS6pkNGGjrdmAzwCqEr+GQvRAtBqTvMlFY0LgWPEO"
    "qKJATuRzh0AQA6IVN0vtmydUptxQ8+gDRnUJ8EA2xE1wNh4Aa/PeEnOaNMI/Y1m2JOqDlLFkLVAQdkl5Q8RsaU4kvwDDBSGQVOKSYfDQT6Ae5Syb5z9ykO"
    "xlE1VUMDX6qIqBCQI3mChQxiBg40mXpZLKAbpSoulLsFT0my1ii8rc4u6EWeIZ9ZiWmQTcmwcOa4EDX1vL7IiZUiCqJCVyRE8joq2K8lM9x1mSHBw2TFKs"
    "jlppjASLFn1dwISU3j5rUxROdIOPcLQSqWtF5BRwYzjaEkSIDWWZ8yDbnvUYyFVHTtgeYoxsGdFGAfqnCriAQE4QDe4tLW/l0oUKGCyahYKUDdKwQcDW0Z"
    "CVDXqEsRhBLUOx3bFTk/WtBcbOAbLUwSSJQ2leitzqb4zMWzBjUtE70Iz1Yau2gHNLrhEFWsSuC0hJ4ljO705BCfH4r7Y+9Y+DXJDM3peN8sWrMVRFX3nl"
    "kaMr4IUMmjVIbW8oDBLdpW40rXXEAm1JMXz/7tRlq32QXrb1UqGkCQU2LePrmxK9ajvHttp+wepD4PyAdFLVyxkQUxlz3UZmdjQAreN6qW19wCnkJDfjji"
    "b7G75mAMLwGyn2ZTDSsFFis3/iU/r3qN6X7iq9JA9zjNEEEtr5vtTQbfhqot4VKsdBukxDjMTrJh2kYfKqJJE92vzX58XLFy9fJgefy8/i8H6QRNE1/EO3"
    "7+lO/nU+vSazQXgQUZlQHYDUQI2riqeR3/oTaF0HDQaibNXdl6VzvT+hy3R1sHkwZoebIZ2C41zQYlW8LmAJ9zL0m0ORZ+wEO0wxYPUmDWxDHvWnahSbYo"
    "pH79f4z+xa5n0e4pczXlkGCh9sDg/x5z0nU2aZsduRv/IWH/lPVgJ2bMo12wxd55CN7YQODlRPtkvV/GuKZ6ukCBHSYwJOeZJr5C3DUC0IBeAN2w3Z0b0u"
    "b4g+i8+QdMLNou7zwXcn+a1kz2zKbx2tHLF7Sc9Gpi/L7ByDcxGNHqMKNl5xgas216inZENANcy3+tz/qfSVl4/Qo7p5A4hdn2x8B2wAMLUo+bN3b6TKST"
    "EISnzhZw3kblo9PH7A2AToOOcC4//3P/4vWDottm2HkdQQJDb2iLa4OdLlFNBjqX1JtnDgXAVCDq5yPptClUa9lWSroBXXL5VLJfd7XxVtrcEnD7y2WgMs"
    "1QBRyxiadzmNh/7P6BeGD7uQNL7WiuHN8X6kGot9HpNiMcFi/wZrjA+SbdRFsYE2zZSluwNMQU5LRk4USjNBzjnoCVBmkxqvg6Zy9uoOI5C9AEaWVfUrfR"
    "Xj39Cfzk/6XGLwE3yZibDETibSPzb4xjZTg3XsZD+X/okRHgXWvoDJDTlRKEnrlQ+1p/JT81xLOc4xKPrQBJweKoT4q92jZ3QnrbNPP+I4li320Oh9k2ej"
    "7Y2Dvf1JXgeSSsUBx/fMUBI5jMv2oMdC38Juq7EaQ5TAksqH6w11MHtcI3aAmtWow1WnQtlboZQA+qud/PdoIvmrXAH2Q8n+YbN+6CcLK7Bfx5OQVINO0l"
    "84FxTIECyfAVA3fnFA6E6Jf2XSRTZbYCH6K5MQOnHv4E/jW8X+rj3++t5RUPiA76vIayl38CzoJD9NB+eLijxwAMyl0x0bnJLnkmkZHwoCAWk0eA6ohRGH"
    "zjkUTif0NChNrAyWhSBTVzQ4ARUjTe5IJwOAFhk6Yz//DQ1UhdgrzukURDD1ICVI7LpuzuSZGvyRhwkFKhd04XUCUDtD2FmwKf45ge85O0eSd4b/kCe0DV"
    "vM1Vqce/Ev7+xJf6MTzjGcOQ48Qp8idMgBvAayDhMC5fCkxifJv06gGEVVkt48sFogVk8HMKeBeh2tglmNBhgRcZAqX95UBmGqFuecukBHpTtEnWbOORbd"
    "r58NOZPkW5Hx/+f/tL/+7/+BcSmN52UzM+c4MdcPgODreEkkJZjrz19fvPz89dkz+O9luMlS+XZQcHZ9fSq5bC35oTESkArSvgOf032HWmGJoOCcR9ZnQQ"
    "aRd6hcLB9vdBKRzsk4yTjLyRORY4xKHlQGF4fWjiDyjUkIpMG594A7fRab174aG5phMrRPQztjMgXUub/taNxqFqaTU5gjrO4EpuYm7lcnTp58A+pUfynn"
    "dGQFe/igino1kecekx1r84m3KGRlzD0OQYdwyAwiKTuB+PNEJIAcRpiV+SlImdiNiV1EJzF2ECUOos6TQOPCFu5/JD/1yMph0Fep3ZR8bwFmtBNtoyOmjU"
    "BtlkktllPLjkw2SiUugBziuaPJwmXXwIeDVG8wYLtJ4OyzmWgYISQ4vLDkbowsbxtcMfnRd+g4LOR55vYWCAH3SnOJLNTJ2zqZ5Gmb/kin51OTuP1QJ5Iy"
    "kDrrcmRN3efJ2lbkxi+fDKdqKk/iOlnbjoJz3JwWXC40blvSplMMcWNlMiKN7weQWnTYJPmEiqRUXcqEvLMluYA0ScF/Uii6IYtuYNEN3UaKbG9ty5le7i"
    "y5eimwD9elFOABOEpl9D6GoCdex5I7of96uFwYYri+nsHMFiE7QWEth9+o0i8YbUqknnyaNuFNq1TjWxysp3u0AORioQP0eiAjZcZ/SulKP1vbLjN8hBN8"
    "ltTDxxF8sCI26KTeYDmRd3a9akIjUe9EV8yx6MzRm9/OjfObxjSOpIjSe8tp81ncWxYNrNJwKJHsb3qaydzMoDXTx3qmf4aZPmbCuDFFF0oAxelaFAbNdN"
    "W6GxOj6qmW8rJokUR6j3EFzNT2XTv9uMkGPYYp1HvBJf1N8lg8KYGAloqEJqXKD0A3CaOcnp+1NCjZ2AbRI5dAK6P+KUpV4xvnrdnlwxa1rzWBa214Lbd7"
    "fR0jo+oRiif4dlLPpGHWehJUpLsGfStoMPJCbaVGJ/hVtPwK8xtAPQ8ttt4E6rkBFDSVjDWE5RbCcglhjnDwN9vFbeGsNHDmtJNrQtyqS6tPBL2VsRMS2b"
    "cz6+36ge76IXT9AGflnNmln7eQ3AcLoE+toWDDCHoaEs2uUBNB3t/btuyN+GjjbE7m1QeSknlPDeNWFYqqZjzIgJWzzNvdCmpoCapAfpm5HRdOx2NooGK6"
    "dDGchMx9FyLj5nEF71EOxRGjeVybzbEhMiUbjTRA1BYgagUQTlngoVHdt8i1G3VTcVW0x02HjlEKnaRJUH+FgSzZ9lYYRi4jfKXeJvosG/icDkhXitQJkm"
    "F36g2jDdkNk4VqhmoUHonooZj3N5wu9FtjpJdJO7tSqndah2I75kzM6VmZ0zaoOqwO/ol4dwSOkIPI/McySNs2GsXwAUglwYHqCorK+nplTha1YcWRon05"
    "Dkg56WGruXFLuvGVNIUIS9TBIs4ZqU1RxZ35/7NsPVciViA9wflf/txPDLa3H3cyHqyo8FBSDzuEv/UPYXsFQdr+bsUYemo8kDW2+gfRN+pH7dHd8yxm6h"
    "Ey+xAscR7LPNuyOj2UVvsp9rlpARKD4T1GdFW/yKnBGZoGCTk+CiCWszpnz0CxY2VuLCf/QKMKz2E9IDfefsCexQ9Ansnjxyhu5q2CZd5rf8rym+1PIEoA"
    "jOXx3zFgk2d32LlfGxsDx/MTrWloEwQ6lZfX17F57fMG+di5Bfr/M/em221bWdvg/7oKyvbyS8RHlOSpEso0P3mW4ymWZSehGRECIQkxBCgAaFsm+d5W/+"
    "8r6z2dCQBlJVXdq6tWZBIEDs589vDsZ/8QatEYxIztzIkPmPPizDQjLEjiiXbzS6Zlx5bJNoo8wXOa7VJunKUU0a+XiYdT4T67hFfEGDsMumWbmdc1xsmt"
    "WcAGR2gJ9j8mbzaFoIZqfuRaME6ALfLOfpU4SMdVhlUMiSJtBaOqMkk00jCzxnUzK86p0s6PBKaGIhPdA9dOF9k73pof/8I/Jc8l2Gdb40XLTw84hIE8YL"
    "OkESj6wyxpw+tPE0ckXit6+afFAv7B2EwZEb7vJBF8/ZsCBlxCQMkPPHEjPaGnoUexX9GXE/AcOE66Z4n4YoseOn4wR4Ak6CvO594IzyVRCvZu0j2C13Jl"
    "lMw2ch6NHr1+9Xg88RP/nOHUARn+1IB5tFd6eyJhmhNMEO2a/l2uErKzu8nEv4E4zp5Jfw4g8cewRw/sHu0wDA+3BffZl8O4Lw8zgHU9mlVwlkbhrIwZ8F"
    "UHzsJQXCqS13NE/v8yiBeDb3UALzoV8cNwiOYCbtABheiSz/kgqeJTQj8U7BEX8IN8mSYFhT5tKuiZ3enXPsiJX7J4enB4jk73sFrXKBnczzTsNxkOKdtd"
    "UB/epGXYWpzPNcDChVGejFBohHqqljhP5cV/hmmafyklDDM8jjvdh6/f7gVYpJ4j9Snyw1HiWo1g9b2lYUQ4Hq8j9jXo2DsEjGLWnbW4N82zeLv+g6zPmO"
    "3yxn+tb4pwLqfdoAmDcWScs0R7LblantPSyWxcubHwlohEfJpLDz+iARPt+BEboSvIcM4EYMOQuYd13LJdCAR5soHzXl/Sm4ZD6Ki4CpNUghGJktyBhGiA"
    "aqYIsVrw6CfLQbORoE2Y2yuk67oWww46LPqN1uWDFtKBzG9qEZ/RfKUTh/igJkhZwc8lznO5MaknuBOLr6if++C20OnSkrxYjZKuX59L45ZBfac6Sephnr"
    "Fs685UsRBH7GphI7HbF+3Wnkd7jn6gLgJg/pNp8OzduzedawJ3mZVLf9CPnZqbc0LLLRWNsRwVmkNgwHGkfoReFgT/X01YDROlPZXnFu98Pee+6AS0M9g4"
    "dNUFpqrnH2c8WlrMMWytLARJhsSDxKcjiFA6ecXCq7XW1ASIuhjyuuq+cCSJchZBXQyf814ivRtWuP0nGuyNX0JtNxyAADKrzji9Vm5kWIkT6OPDfdvsiR"
    "aZz7FmObMWM8gU6VtOD0i9hyPfhvhm29qfam6Q8wnegwfU4CucwiyfVgrft+vUlVx6+lyzQ0OoPV3JidK1ZaSVLkObH9yyzDVdpoLTNz0nUf4J1K9fLkk4"
    "XtUTtD9PViE4YTy+VaZbrBmOx2Uo1eZCKFokg8KUfEAKIhqJnlxY9vcSrU/BVULdxgze5uoFoNKjhu+XqzMAtvYllWnmF40ih4i1HxrXr0+sAIHjWg0Rw2"
    "NECjmcMLAMMabexINZ0tI/7ysBXKxlZr7qnNiw2Evo69HmmOh2DFBPuD8Ie4g0IWRc6NnN7jDpUvi4mQ+0Bcg3vcq/xGnawSkYT2GvGk46sAFcaeCSr0z6"
    "k8lSgzSKwe8x5g70hiUY9jjoyXW0icKFNZHbTGQc10au6toI/hLr07kyx/I6yRT0NOlb/jKbJYTJDMSDx68d6gr1v/+2wxjF5xL9yiG89gReg4X0XBXsMH"
    "FjYszSguLCVIfF8aYbO7tstXRFkq+Ji+7ElaVN4fT8OuzGE+PZpLWOS4s+lBMxWsBcFX4iu3L4Mt5g5vBiUQ1hJq4fgmQHg2XLp211L1EPazvrm4p3VrWX"
    "DKR1jIoihdzZbb8krmnkXcJAwXdJV09Y1NMQSU8WV5jzBX9CkCBt7z0ky4GbHnNBrq6UDF4nMJPoNiW3m/kLixh3rticJiPeyPjMSJZjp6ehOua8jNVMhB"
    "0GyGRjOTqNTxUquQUVyrDWnIj6gCOaoBfNDi2UVgj2TmLM94gjVJxT+Ew1lnCRCTVVYwyoZhLzSRIbSE91c+Fjb14Ju9UAw03QFETKBn2nT+jfrNWjsvWA"
    "Mw7rQZNG65UScMpIEow/jUfVmByEtgqPkgYDpC49DkzohGkmKtE4hLjzmbRJbLHgALCGi3+Ciwplt23p/4piTZzkBSYMYjg5Tb5iyGnGcbJ5eoDpx0oUPF"
    "+igSeb6t09Q+wm323b8trOzlGmivFgRK1Tj3B+jrV3Sx5jF5d8YZMRISWlth5AIWv5hacjCS74iSY2TFIig+Jvy6V+tggcO6fXMC7FXul/SjAPmvmOHYWJ"
    "Ab0LwbLPz0F3oncghn+XoBzjP7BgbYd88pYrQtTj8UrwF3bvCw2pQ/LAitcu7av0iUjsMFy4uH59J+mCYACTGqfUn/ylb0x/Jq7E1mXHm+trPMl1ZBXGWJ"
    "g7//RqHff0D0MCe+FD/hVHGOWxMKzI1E32dh4o91sGIyYcb8rwVFOXOu8wPyBcGPt55W/Y+RT6l6hXdot9mQxG2h41QYQD7i4wkw7ca3yWjL3d9o2zNhsh"
    "c/hCjODVlmirZ29ux9ZAHd+4oUVjzygNSkZxf+vmv9GFemNQ3L+5eRs/F/fu3Ln5013Yr+/f+fet27cC8q+1DOcTd62NyddJm8622MPpS22LFfXkLR0XZF"
    "Wj3btQ3r4L0hiMTLgcZKCE7uLMMjDQLeVmtdj4EZN6zmcShQ4PRQhoS0H0I01DSGNEtiaRUPupXf1lGGM4jHushHKsVLWKFUOx4fTJkDMWApHUyJ00YPer"
    "wGuo9F3qIL5t3801YVymGvMCOkbmBXSJs0WE2FSD3dMDD1t0OIYVXdvE523Fui+VF8DE84KlXiTdkKYYtEawQ/NRPEZnmr+DhLQj8TwQ9CnsvC9wG1uxTF"
    "C61UU6zRrNm2vXWa12eWZLZNDzIbpF0FoibVt92b6com1hFRWmJ3jpnF/DUT7ulzyVOKVvRZexXjltJct+7JykL/zN1m60BazIoom3sOlXNOquuFFh8Ijn"
    "BErWt2CSOc6n8P6Alih8uje4c/fW1k8Ixrgx2KIMuLT9GghNgliIQdKyfN/WnQrWJEwWZegg3+K4g3BLI5QL4Rs6GPBOcTBgNBRaTjun4TnaI7vkcTjEaJ"
    "WALB64N36zGyPr8upBot4n6lmi9hP1wfkV1f1v+OdBMsCg+vfJ4Ee4Dd1c+0mdpa0tUnAvrjDYeuVPSOO2fTUfmKCM7aslcrlFl+VyU5cjvuL79zzOK0k6"
    "oKqBY8GUucNHUqzybI9VfuxUioNySR821VmII4NDWE5UmaINusTrWfy14vD+naq/uYQpwHFNVIwzw/UuSJHlzC9jwHZr6PtRRLmN/jtNyIJ8WDqu2OQlvH"
    "oogVNO9e45UUsOYQEMNyUxjNklpB8v4HJSRmHBl+e1ukKT3LI1ffdV0hbiKjaJnK9+JfZ/dDjpZOA+kj/QoYSZmmuQAE3Q/hsy/dlom55NzEzcthFJ9Ycp"
    "UqhNDUtdzpLhBDHActdEmHrauonirjDYLqWkjF4I/6FlRbmaOLQ3GOpo95U3WtfK7js9bGgigrm3i8MpXanW+0xHxLoj0CoECwH+NR2S2Q4xED8emLDqIu"
    "I0GRRDtvOBON2j525k9wZtbxx+Qa8Z3YskxBqThJALuM5Y/ETJHfSJiwMxIHYHHy5o6j+n8pVUXo8mBuLS7xRkyHXm5K5BvbiKX2SmlOQLwHGzWeGuNvgB"
    "5+4paKM/QQsjCUhPGD0ZCEQQe9P6/ua2jALIczoLJTsg7fO8unVcY77G0w0R5z294jFefU1zOFouKUNGoOeo/ukI1sgS/4pR6SwuKPswbE3M2gOb0tbGph"
    "ef32jgfdAY3H1GF+51bjdYtQ1g2X4Bg/iGudflJ9nOVnaaZnk4Q9O3eG7tsVpZudF/03qstpAN6R40Ulc7HFg8UFdfqgWGzvV1jwFq2iUadCaTcmdM5DM4"
    "RrST2GIiy1dGGpPwH7khzZ8pzVtzeChi1wz+UGCkc2MkJc7Got/Gt3T1mBEKy+1iqLeaoi/Tzexuyk7LriV8aVRkPdvuJvcQxObMzvO4nJhZeNBNiJ9eKj"
    "tI7puJQrMSbx4+S/pmpOy961tqE5qqb8cdsRh2/ShWYm4qLMOUrKF+ew/DENkEIHjs49tV3NjbaXFxh/Dqa+7keMxQV879VyunbVqogOJGcll+jsagEMKC"
    "VGubY+we3iOGsX9+9Gv95FRL13RFxQ4abBt02uvPmCHgniZPjfu9H4U3rLzRu/lDvMRpx0xwhjTI0DRWPn2fHUOz6uxIgrymCw6Uc/lBgrkEljS7HC2fFz"
    "mn6Qy2M2qts5Wsw37j79Ny9MfYg/4OYaLAZS9Xemsi/qyYjAYgUUjcFz7Pkpbbi9CNhy7DmOWeq58EwwZ/Qd8lTapk/WQkhM27F5QUmL2ncAUbrIxmtqEW"
    "UaoErOSKM6gYB8iigBKnnp/Xr7cx/ur10/JbWF9Vpt/pZm/CoY1YPU3Uz1Z4f+oJ6A152pGmiahI+yDrMlG1JAeIzWB9NTMcdSRFi98tdqjjcKkjg4B3qV"
    "fl5MBCPjccW5s/8qpJvnHVpni5igUGtRDAvxydaXJtzuR6+QyNkhvoGYE/y07JRvbnifotUb96uo56njSpoAyZ9N/lg1Ka66h1my+7EyIeW9f5sZBKi5nI"
    "AvfjRdx8WAhxm60zZaFTlEt5FtS/L8+K/JhSUHsZPOiM3TRMps1jLTZHQ1evD+ZR4yQ/RTttdfv0TQLh5Gn9bVWz/ere8Gux3qjxdnxfcurRu/qm1/AB21"
    "31xmDGEbjLKpXSOvEIsivBLcFhtUAL7FB8d6HDUiIKObJ7n8VT+pHOkN+SUTxGcuMhAycmiM1xnwhLhP0QSTpx84ByRlmHQZOHKnTSBLZM0N37c70FaWIM"
    "19MFq6FYdrp0c+fa/C9WpXpkDErInw+rYTC/0jKbrjAYgUmANJ/8YXzM1PfazgBf4PaJuuL2i/eobnnJpycUAWMVuy3FMFS9XUyQmd9ZHlKU5rHP808ecp"
    "JQUQ1n2O9Jt25CQeokfXMdb0EeTE1xb2iUsFZh+QnhFycxeR/pd7SgFLOMwVk1mn3pDcu4ZNn3yZ1LjjpitMFL5k1QHAHA4ow6iX7UDmBJKyAmml8aJppr"
    "iYpDby+7lrTT2sGi2vxn3HZHszSt7//Jfc3uo5nSZpkuMW6i5jjSG9O3uGw1IS01WZ1oKWsypyBfjAaara/LnZYtWJNLh3W6WC1yaPHIB+AczsrzSbAtr7"
    "iQSLFGSqcDVkIOFsZYJsMsdiaxLTpBMG8L3VgTMS6JfwZpKvqSaupirkSFjbcChklk6BwEboVubOGGfyn6xiVtwra/jnzgmk01YMS+2EhAOE6abqPrtDRo"
    "I/roVBoqrhlD0SAQwgLPj13eVdqgSoTGxdBJ2q+KHNMG7hY6sLVR5QByGPoZjvvNq2NVCuIs6zGVX46RSyhWvqWvkgM0MrxARY0HKLmYASipcf8wqxCeQl"
    "W8VOlA3Fy6VkJGJmxOGsdTCexgqWYGHxdOUSIuFRKHa0isQKJxrsMPKlKzQLj+MvdaHX5HP84Nw1i1RCJcRAc7OX4637oGIcZxb8pyR/EdCbLjz0AWDzVZ"
    "+Ruk1yfo1X2kN8IR9E1Z3pq70Ij9zjNdYwwnW6d5m6XYo2b5y84R1iuD4wgN3CbXiUXHccch8HbJo/7EiEPIA9kjDxUiNPJsHz925RIuJPRUIBLPdkvY6N"
    "ri4q7VI0cdOto7Pz3MQaXAIqANRQib8FiwuC448hvUIiN4pHL5u2qVdypoJHEvX+NaxSjei4rFvXoKcgcC1suelQ41kzlrYmTUvMHDrTJvrJ2p/53Rhml0"
    "QXcjFKxGo6mVtsRMO6fiKgm7IWXLo00lsI/HGuokWSlD56mlxSz3eLfDXCTDCwHLCQ2xWcF9YQc6kDSXlKxg7mB+XPcq8VW2QNPW1hCcJrGBB9QFhE+Ds6"
    "TnXSWUYX3ShaEDrDTbaqH0fOgnBpUX6h1WnJJJT+tziPvx0YOMk2FoEqYwxZl5/Xo5TOz86sOFpEcqXKU3zmo7Q73ZzjHxIuDRMGzLmJWHQT/XyF8MQIqG"
    "w4Gwx6EtCE89GM6euB26mkQxgsqgLZv7n2s4HAntXgSK04ekEJKXYAmHgYGxcNVCNOag7yFVc1wXzCkVkViVQz/5QhQRBpOLKw8HkmTL5iAMu6bbY3/0ee"
    "Y5UbH03eND6k/wpLYTLDUnpKjPlaKjinzAemzptI2nOxUdkduWxDzCp5V5ks+XonE6Os9rdIXetV4RysISDaINZknwGZwRfxFVNcK7z/IyIR9t3GPEeOAC"
    "Wmb+pKQGFALxSpRHxB2aduVOvfjoLNHjjza0foozdoY86DonC0NEU/bx2MtnIWEHG33CXZE3ugLd4E7zdzGUxGEWVV6/FPV+gYahStavhrPhRFSbiSFGxG"
    "QZfFhMme0JXmQYEkHz8tqLeAYn2NVnKw+XSucxhW9NAy+1A45kqO3pWXVAmlvplsY/UHEopnj3LeVhi41uKcD+aApp3E8FZXrkGGIzDdWRv5h+xnX0K/75"
    "JdFrKw4xSC0UWm41DVcaYFYxzTZUGWQGuJxhpjBmBizsWkL8zw5Nu6LvzNIOp0eePSRyfKbuJl7MNurukE9Lw+CdgryArLS1XONwH1+tK06u5GD3l0vwwc"
    "qMsskdZAk1DTk8UCMQi2G6ZpgjymwdYnckHU2v+v5EQpEmipY8qS2bSzW3p0rokI3CAQP7edik/yZuG3y21NydWvddP4atGNk7UxqK54k2+KkY7w6dVGOg"
    "i5Psj8p9H0qkwMWeeMcxCDyTNO5626U7UkeqgWlGb3lKwYnVdxECkUt4r8eOeNfNK4wxtuBsGNBY2M9RVAGJpuxK5rYjN7sZKF6hcsdXH9tTc2zPlBHK+q"
    "k9wuEIwkKPuNAzKTR0T6P20kwJ6og6BVpB4w8FWaOx7o6LdNLI9oM28htkudMRj+GknaGAdgYyNmoyhAsf0gkcaG51tMw57JqkD9MsM0vWrjxkHkYx2e3G"
    "pIcrR1cblo/jwpsRYZHMXW2+E9iZtgVKHKtemqHEumjlVHYSrZnqaUl6GQf7GOpnzB6mx4uSbGnPvAknlJdojty6n8Lpe4KzxcauUbI1T/PfGzJrYUERh6"
    "ZmOdyOG72teJw6zi8E8NOhj8hU7KzgueG8ZiRbhWFjxmWDKqmea7v+OWtE8cZ5a7SjnKM/OTTJNMTw8fL6dsAnNIiy6h38R2nyoSVufhaeWy1ZLZyWG02o"
    "VImTe9GZKu7dSxY4HvL8tm6JSAMYiWEnkNteMsbfRSTBjWZlZkvC4ZhQgRgzcZu4AKTWkQyQ9LzPjl47XYKux7QVdjOi5gmwxJatV9jONRgR4ei20ACVfX"
    "x0LWuyRtvupVRsuGOgH6blLbKrWwkNV7mGx4hgRpaRyuQ+o6PIID/EHtPnbYDEx/ZtQLlqsDajuZJTizMcZjieh5j+25wF7uizRsHTTIlqKjVhLazCPAYG"
    "syJHUmv1yOF2FrbF3L+N0/Cc8zKHcJ6churEF5MeonD0Af8coVx02hCJLpR4DJqIjrhpaO5oE1q0E49Jvktn5tkf5IpIKRYa5e7BsMuQqNAzPy8pI89nXA"
    "ewzkci1ozZ1Lginx+LPJ+TLld4OyRCdyvym6gwbWvVscZ6zYWyruC0MUsKzTu1YnTQWr0YvcJDe5bZZzUAnBloQo789Z2W3t0cxUXBbTI/oFmh3h1VQj6m"
    "xvhVJBM6YVqZWVP1GKma1cyJzQpT4nNHNwTcijYvv579rhk1CdVao41IXx7oCC6QI2hYSeDcJ/Qsz7LACEIVn74qNt5negLbZOJxWTHTiDJtIN6XkCZKxX"
    "McIsGNVa0Pwhr69TNeIL3is10PNMVJQnmHtqWqpjKY9L+Y/LeeJHiGLu+rU/KIHG1fPRtMJttXT+t+8LnE4PaRqOcYxCBKJWGS/PSJd0VEg0KSKaqzHPR+"
    "zARnRpXsv48KDg02ikii6vmB80HoqSSvCosOdICqn3GyaTct3ndO1MSSh43YXHR6Pl3yZ94zddZUg77U6Bv66ufps+9DtlDjkiXJN3O2k/pucjQcmrzjOI"
    "mkKorngUYGOp2oCzZXdF4B/QN/1eaC0uYV5m2LQnAkA5j+caq7+cikczaSO3/XiZbtZfzakgMZF63NlUqtML/NLCCBqgNF1GZ94AwA0+K6D285v/IGS2Yz"
    "AY403vHZZC0SyaLFZil+opnsO5ynQnedg9FrOr1iPd5t3iMvOxzNxdiDS2v3gO0McxRQw36wQBCjN1ZLouIiOdThLBk4FbfzSBWe9hTW0kNnjixkg1l9Y3"
    "SWW96P1XlzxGdgEv0ZNy5irTqzrEpSJujgVDlx3Plyci6UHfBgTzKAuuQ6yWUSdB7gkZ9iRECN5Cm04C7mI0rcxJ2Fk7izcLlfVL0URee40HMYMbY2b63s"
    "Vj9htCsaHeLamS+Z43XfYdvxYIOxf2MSoVkMHivNuA4o1ZdkwajbRUChM6nAlo2J6CL9e62/Lts0V++xVTcsr54MzIlsNtFjPUoJqhpartHbmL5dOU7iVf"
    "lseBq9yAXgQfQt5NjvY0ImJ3rDnYukhWTHNK3ORchHqMr168jSV9VwU6AgXz2u78hoWb9o5p2gnHkWBvqayKjEdqXTD1OjdLMTcyhp3ORcC79975hSYg1x"
    "zqTPXQv3myblGe5fNBQ0A98RPxgfVVPnKTioY6tsT8cm4v04dHbYCwp+zAWbcwxRUVS6zbIWGYpxc1eEWE2jusABVeVRnvYnW73NSfspJRwamJWH5QEi0K"
    "gcPjNK2NP371BReBYeJmlSJXHZn/MiRP6iSBsjQaBwkNqOjbJ2rFoYuI6clK9LVF4+m8PnyEcNnhqMHRE0kxD3MomgwbCNueBqEpEYG1CLeDSyAifLEOS3"
    "ESvPjCwSOsngLxqyL3ICcr7EgGBKVkQ8D9vyy/Jfy+7gUASEFnS7KuDIBAFDaznrGKU6FkynQrSnUJ98DdvzVu6FJm8l8zFV1jH0Tlt8ETq7RgBkSx61WF"
    "SWH99JEmsUuIGfK9gwsZLSyzBgzDBMnIxuRhqZdsnGzRvFD/C3n/2wFd+Cz96jnDQ2VO9C9dg27QtZoClOsX9TObf372xuqi86Qend+PYSnlzVrd3RpEDh"
    "geRkoneA3bfA5Fr0pc6C43NquTxoY4I6PWpVq5Eb561UFev+OnSICjuvqRsHX0KH0PI+mdHhB8LwOn3+KfwbCVZ9/CJ6mW3GVQT6NEIULgP2UTFlYBWzIB"
    "q6q0sDenAgd0L1p29U+Ipb/GP8s+PbEy4TRbd0clbVT2svoRUe/Yx0cDtQQ4PgtLASpnOfFn0dCbGWZzNWOts7llJjN8M0ZcxIpiE+XkHLOhdkzOGohj7A"
    "R4SF03UzIXnqTbQEezVza4b7CVmvONzD2p4enA+HDeOTCZ3Ri8ZgNBCOt03hoeLzWdvabtAbcjaZqssRuGRCQ9LcEPdqyeTiG5sZBBcuFgaghxOPlsdisd"
    "atPNJB2OTWYOMyYdGVAHtg89HnPJz4Pc4ejslBSOJutjG/PyhMEVl3wrBJknA4qQjm4avIY7ucaE0GVltuwjTRNuBjON+7M85mdjEYivj69RrLVhwM4waR"
    "xzOnmObtdGi/N2waMfNo6GCV0diWs99eHcN+xuSgLRX4cFGWLo/QzPGmv3TPuFeU4hvqvRceIR90fExkqtev8w8Y2D7YHJovugaU3Kj9sHoFxQ+IFSyCBT"
    "PRp2NUnJ9VOfEE0mnzng3Obbv7Psi4P3I/bt0M9LmD9AzL9Wtz7mj2dSjKqlvlwoO0dTeA1k/ZVXZTTTYnhhQJ1htD9N+sOGOfWCwhcnlUbuh9ptpi85mu"
    "IFb5gNkD4M+LsIuxeHMbX79UJRqBvHDUt2EA62UAoz6qxszowFSiTY4IA/FhDhc9JSynC2Irr18XP0xOLB1t87EIht28J6UOdsNuoSjrHSwYrMozuEFzSu"
    "3iFoScJ+gb0XfZbgz60MgCpQ1bHigqpU4BlfcarRiAWJw7PAj+SYiLSL/b6RJn4GysfXjhQmEKHiJpoGx0ofpmB/spnFJvw8FoBRGHXPOIOqjpPjfHA7/u"
    "lWTa0zYCwoygGou59RzCl348ZEAHz8H3K+bgs9AyRDA/icN/UDCsnjGs3PbCQa0WSIWVkYN9UidBJT78fXHlENZERw/iRcvIg7/cGOQ0I3FO0xzPXdwG1S"
    "p3WVNCFl33Q/XB7+w3KBfsO3ZVNIpWKxEXaPlDnaPbFAXEurQ8RTecEbfdeWNjgIIGvxBy6cuuxfE//Ph7h6kC4y21PT1W+92KGWYCu11TAMbQJtZWwjGR"
    "KKIMJFb63DJNGFoSh3EkUvyIoKrxjjVUp4huNplyGfvdHGe/STG21EAfUzTMEUxwgHqXR1i+3yWiORLpdTYZOlELJ0OWC7/mjNuFZeMjVrvMGe1M2Ov0ZI"
    "mXTQ2g0j8a6wmFiJuvhr2JKX9AfHWzgutKG5FMZ9Dm/LNM+kT5TKS//TmBne+6K7MhHD4TXHITqAHrwZOJBrnH7BAsgm3NxGH7SfONOa03ziropYQwyzUh"
    "4mnozSadfdjxO2UM0V761Ck/h4E5dZ8kGeJIM8xivljINo7fjLJFq+vnUP3lr66fcSvzcFewdTUgVHCNAl70V38ze+5sN5ZplGF1hfDbJYrwjNpl/54oiO"
    "Z4qj3FY0BFsA6zwKVL+Y1Lpe6IXGKw74vEzmrJcWxhNVCCbhzWYBXh6EQJ01kfBhTOJP4CvemQBln00gaoqRpWgMXTJ3hDZbiAImxqCUtOGIZcIOJvTo/x"
    "hMw0h+RKPiMUEN4LYflafple4GwkJAlBu3u07eUOGVgw1PYg5rkxjKqV24Oh7Dcv0byHDdQVZQEH5OgyQWkdkTeaGAiODywMZKE80N3gyEHQF7VGwnm4j8"
    "HepWNmoBn7q68pmgPhG/55j38+4J+/whqx6++eAcYxcC37850V9OAxMnBRBNOKc/Va6GUJZh5iygKMjmPmsUPNZuOP0cevN7fWP379dzx2MqaYkP7tWmpx"
    "zn/yKT5v2LV33ux24HrnJE+npUO/zxEEWU4/RmFGN1AIFmd6yGsxWI2Ql1wTs2t3h/qSF4hSQymVjEOF+hKWGPCHtg6keNIqYAJbek7CvQR7MEhqqAPL1w"
    "/P16O8KClfcSsDec5Oi3I5yEbhGDeCBpdzXWKwz9JZ5qNAuTBdb5ccmSoqQ3ac5odh+o4ydeZM+T7swUQ4TkxKv8rduOnY4t8bMRWCC7M6U9flrsdUGGhn"
    "Q6cO9YTu5Ubm70q1wc+TPBgHuB9NodVJmKJn+DTBFYYU7VQsSIFFjMS8R7DBxsUbduviL/oSZoujPAPDC1jP6ymYQd5pxMXptMxJrkJvXqkkH9yq4c5z6p"
    "mB3SlNjH59wRCboZfvoBhQiqHuxx78DYZ64cC2I4pjFvR5D2bdNAvWK9qJt+taqJyHoK4YaoEytzQCm/wxipMU7gk8dRTui2wry3zw493bm5teG1NnUjX1"
    "9dHmGI3nsFlb+rZs+L6bMSwD2q+pgOWKI30zLamhZOffl31ot0O87gDanYpo3ZosGEGjR7ROjjiq6v7gNmbsqe7d3XTEWlPsUe5snjCgICILh3wZwEkYVi"
    "9ZXN74o4vDNezLgAUlDBm6h7r7FFAIq+MROmtYERv2RltE3UkZ1YkJz1moZ7knksv77Ou6c1iz0K+n5TF7LUYtlhJDXNwnxlHphJEht1W6XIVi+yl8JCLp"
    "Ya8IvxCVRxGeKu5BzoPstnafZBbkzyRRSv3lCVJRjtKUzkHcmpxcex2fQAVgx5psM+pjGzfechu1xO2kfA7H4bY1ZrUFw3IKYzoe9KHfYWx/T079YgBTtB"
    "Jvu0DBQHWE6aLpTuidg1HBbS041XEh98IH6or25kuKZKju4AwLlF7/l+YT4TYMVsQU8T22gagPHWExCIWokggk265RRt53/UGGQwb5X/uaL9hJlitrBXl4"
    "+XVEn0RG+8A5W+KueJYy3VMgd+qIqMBRMzz5xCnLcFJjAl6nPLcBHHAmSLG59/ZKfSAxKmPdq5lI6VSvgzkBUVHcOs2L8z4HMLB0OH3LOCsEpFZVDLJ7Xw"
    "RE7dTISCmTENWgxrmYBwe4SR/zGYZgNqKX2tZ63WobL8pzQbxYQBetbaq8h9mXkDCFInP06xTc0273zbQIkbkW3p9hXsRDpAvTtF5oHHbUsZw8U6HJTyCC"
    "7TFi1HkmuLR0UJqQWMJTr79k3XM4tuyzOfnLwkAd4OMWczIs+ydwJeAU3yUPj80O4e6IjeJhYZznoGyBIMNPY/TCl5NzVBr75lIs1ypLWJDHDOeowk/IfT"
    "hx3iijo99JFZC6OZbgz7DMUedzM97mJmjeobSBBZrGR1UHpAsyc/OaVZ1JsES7NxcP1Vu6drLPbqtjTdi81q3vvAhtdhQ02h/PEUltdsi/YHM8zwekBJS2"
    "S8i2BepkvWOwP7BnsniyVLVYRvuw/4NbShkXn2FTNP2LVErUv+osBjmL/dimnDNMcwdz8YB/BCF8ckR4kiw6N9e+M3hw/RSKB+FCdOS+To0AVxr6tP4Rjh"
    "+o/Of4QNtJ9Q/leQnr+oAVc30+ezLIVz8yAYSr/EUOu87DEBFgZHorMNIl0wZVJ5lmHCBBuPmaYSQI3vswFx/wYgEqTLj+bYx/DsbzLXV7c6nFMR5vJBKo"
    "upODiSYRxzQC+nlz8qI4I1tSHIydiZtQMWuMeyBe+Vw9zEEHMVNmz+5mk5DSGHTgH4yyNRjS8CzphDgHO5jxCUVlluo7XgKoDmjH8F+K203nMElTIvhgVa"
    "VzOJuixRC5FjoIc4iSCj7AAHdEmeV/v8K/II0n+p+yA5J5gjmeY5g9EWWmnyYl6jnTDm7I5x1YD0kWc2YbyQJtk0HzB8R1nYDOUtGVswTTqPBBTv+AjNDh"
    "HuvAOXx8jJfz4jCZwrspsQFogEfIIISnBxR2DNX4Ap0BSuK0k5wigCfJQF2ECQYfzmbkV5sdHSVRQvndBAHUEf2TVElexkzc0hGfeAe94dhpSGpCeazhv+"
    "R0dtoRsaoD8vWsijUaSBaIZGHIi+Mw00OB2w/nVuhYN3uHhI0Y23kWnqM5uAMCjgQ4dBiw2uGlYAWev2Z5FXYKRPV00IGv01d1BIPcQUgsJSX/k4ByBiGm"
    "0Yb0gbocUUezIsIiyjPYSRIYRb2F4D8gGnDK7jI/onB9bGM5KzGsCx7HAzgvwiJJz+Ez1Duj6SC6XIdWPP/FNBE5/peS16Ezy3DC4D92+sKT/B3nL3/5DH"
    "NBbuRsp7MMugFXhFwFgVBSKc3OeFPskNEJDeFMHEMDzENAERodaFtypJcLfCk5G06ehpKpAR3BE73KOwgVfegsSB5hGf5SKAw6/oZMHYMMAjiPq/zs4Kxj"
    "t8dO675I0D1ELU47MPC1bbnT2JRhQh4n1cFhEmKqwmPolMOS3mS+yIjGB7Jc6LzpsCmKZD6ae2kao2lT26c61nUTH8GDFU7okOFP1J1ev3i78jvclXV8km"
    "NSWWoW9cd4pMJui4rep3xUjCk4FVSjYoyADEoi0GbNI9Ym6EeCcaIdqCLTkEAcD2HTx2R5vUkfcYxsKRkO4wqKBXkZBENi77eBimING43h+Ktnl5pQnfB8"
    "YS1BYfYDzzxTuKYcK0FNrs1t6uP1rWCJFM65K2oEUEEyASc9tNk0bDh8eSkpEYyO4N5nr/bdW5au0eexkaGpAeiEhR0cqVwYZl8o1lE4Th0Ndh8PMVGd2R"
    "s+HhrTg85DUbdtSUDI69zoDJJAqELtAd87NGY/OI6d+ziv2NC8wPvRbasekaE9qgvrmArhTA9JfaNEFLgg15FAik6EyWKRBEP+uf8Iu2PYOq0o783tTYEl"
    "3755czhxthOT76eR4M3JAJIbSr2Yu9kBlcVU+m12aN7evANyxSyDk453ZNg+z2BuVBuJ7imSBF7n6lOudnI/yQyam76gjv0aJjOj2CZ0Btjsr7Tc+ht0dS"
    "EH/cI98g66IgYs+BRf0LkZbCRc8Q3veGy/V75peWLB+ywHWUA50hOj25s3YT1LNT37LtdRLh10Yas4CIbwy+IPd9u/pr+aU+HawpdxTKVRCMKTu4vnbZeK"
    "XdAcCBawWciLFiJeBIuuvgJzKi8wE2XQkSK8+m/Z+vv4OG4AXjsY0sXFH/oAPTDizLUFbKcHp2F2fqDXlFv6zZ9s6SJfOelo+Q1y/aAr2Y3xBF7wuRQs+B"
    "A+CA9BijjAo4RvMp2ihTb9MD/HZVClg4WWYeTWhQgYCR/SWJMFC018gJPkia3qYKs6Xf4tGPLB5TZu65ZtnIsl5GbpKzTA+mRfsLB44FxySryzeUvdcbus"
    "vtilaE4+ivPggK4vpjGcsCJHxfhVy6rB4g+4i26i9QzTjR6+ZjqQ8cLDj4e9OeZO31x+PKQJxgXjp/hrUlb0yTYjy4X4DuaZCCsLPd84EaD+DPJTdBKwpI"
    "hf9V5Qyhu4Pv3Ox72NpDQNb9ubpMJUO/l1IYLogpObBqM/emNoxl1qBQnGi88JdsridAbKIJ3uOLQpbAXmXUbU1t1rZdLFH+bHawvREw66LKguWGIPFk5d"
    "D2jyFOemd7X7wVBA6Tu9JXhL3b4Dy3AM2+FgfqWl7Vf6NW+RkY61EOyx9BFXo2EMNJEjL+IQFAQUVcOqAhma8BhKRCXQXWbZrJyBmqAjvCmyBKSnvIxNzj"
    "Mard6k1aL1Z+5T9bJLwk30ynmNJdur2KGY/yZWTNBeLC1FGud/pVDNZr5ibREU+1MjGXK1Mllue0pjQ8aUXZg6tuYeeuk1mUIHYNwfxTizCoVMhwqRlb6F"
    "LeQUA+hATG4MQuIrFkK35H71XeYq4d5DZmN8DeVDZeo2ioDSmIvC4KFumFsblGGvcj8ZCYFIG+OmGgyo1B/Fhf6mJ3k9sS/R+Mf33uTuwFcy8CY4qXAHPj"
    "iEL5+2JWMJkj8dkh0A5M43+XoMykp8Y5A4PSjzYN4cfjPAHlQ6CdSFzVg2CxKBsDbYNiGEQIxC3emxPz4Wpkbowhw6Su363rY3+eDunTu37sJP2u1WG7cX"
    "xqurc2FXzGdgWQxFE0loEJJBzWtJykgtrXZbOuwMk4jp254+fjdZ2uzbOpEWgpKuPJRs2+9WZdteWn5FlKwoNfYEjtgZ5kb8zz2g9fVftK//b3l34i17XI"
    "S9/JN2HSTbdEGnLM3PQthTdX1R2BZR/f7gFjrW9Nd7IFrLwk2+74p9m5tZxMMCyxARQ4IW+LlnPAu6fBWqHO7xc9djoMH5OmlFRHFgs/bkDcbZNp1ArT5U"
    "uL1etkuTGxw5EEOSRPFQi9l4AnI0pvyVk2YvZnWVlpx+Es8lX4fVqX5y9cBfAGhF3s21s+1brr1tLb62Vzl31aSN7/O9t719ENc9bNp8VBn+vqrOHogIMh"
    "yGLmcE1njywkdZPcvVfq4+5M0YhxjrHeYCZDnEDzu527AH+OdZPri5CUVcJkkRQh6vFpfNOCT7vB8xwQR9FHj3WKQwDCNHDzvdhDEdsIGghvoKuvoNgZRs"
    "1KdmhkxW1Q9xpoaSG0d5v0gVy7DlxEnEBQdBiD7pZ/l2ZSIONDEkDJlPyhtiJqG45tnKUNuWSE7EQsLv4YAiEVWoT8ARmR8MC5YNSXCj7XLEhMO5vjJghP"
    "NGI9HI4L4NYQinDzGPTIl5jsQZdkEECcahwzKpHhozmIkvvlqZoBJ501YjsqTQkSUaewJ9VHBCAnb7/ReDSxLLBeFU/K3wxiSuU/IJ1on48/wpldumlRif"
    "Ukl8SjQQijGJXAoHeXO2oMFrwqAapPHxmGkzS7tjJ0elEueEzVSKQu7rGSLvyY9aLgOha+Ko5VM4Oemgi7XDVbDAcrvndg2t27U2JrGMyQ+FjEkkgZ0NOV"
    "TzvmMQkMMPbaPPNU0hAxGfyelaGJtiYvsT5nj3Wmh6jc2PtDr04tTh6U0BIbQAMDmzWWBY1nu1QJdvYT25MnlqntyuvRlOVvfHb7mm1V4NPUsEwoXCNvzr"
    "AdCk4GWAdaOes30lzC0+ZUtHh7pxwDvbZM0Ciw1e2WvB0LPgZqZmJkKKv0MtLBtoDc4LzRPdhaGvlcoPYd6w1MOsXIU1kRX2fP65xcks+1TseNlIAuEgBc"
    "bQ4JnzV66e503cfAtMUv3lHSyrTxXiKrkw74bQ+rUw9hAugHnZCUfRuEkevX7dUhNWDjWhbawAMd7SSDroUEkV64GOKwEdZwj6LTTQNzHAXk1tTfkXS7T9"
    "6tn6VMCt/FVYY59JrrSomZZ4W5PUDO0ubThgLWZJEj86PPKEoDFJPa3tfG5Do7FyMInKwECJ06V2AROBmAe/d8IJ5hgZPnA6lCkeEWQ4d3sR+geV+4eExY"
    "UTI0wwwggTNHdbsmQngv+tJK3pvAW7CwcD5k6fBktChvv7BhIGc3JNv/CxTq6tF7aqENTPsed6yCybnAl0J0B3/B00NyeC8zDd1eWw3HYexLDPtAC1ddpZ"
    "DchLav3hJlg1oOnIi5YoEfxux4Ah2polEwkvaUzmhlefowdKFek5hkDw4RBmpjyDuOb3oLUyqH42iHqmdMZ9py7uW00HT8IuCLhH5Idai+xybIC6yRkzxT"
    "8zH8Q9A9XtbLAv7Opnjt8CquVOt8GZcl4Am9wRaCVQQWjiIOe8azJhzG141Ah6nzq9lE4/qnU1xWi1Gp1+80R8OLhqolBijS1Wiud1hbnCquHz/gdkxnSg"
    "48XgnyhNpAOhY4jSf3vE76RTg7bTR+LyLYFMxaR76jplsDU07VMByN+UJkj9mjfg8c8HzOHexUxgkzbs9+8O1LJumxJrj4Qabq/FJftmMFJP56u4dy03aW"
    "h1KgAmbWctGU+/uoWGtnZQnzBhohhA5KJnBhEZXRJQFMabeC0PJDXjLzklEa2b3H74RQacxa+Ye/OHivrpWq4w81dp+upaPri9+dNduIqI4/KH7mg0H/d+"
    "GH0sPmZj+P5xbzHq3xsvRvCj84v5Pt+6sww2WqZdVrrTzlcntTCmGycNMhYuGJYME/i+QRCvp9G7RpQJAfYEITcpS7jATYUZX5TdBBWAyejR61ePxxPJaq"
    "hvzqZkcrH3/1zQ/bXb3JsSLlGyI2oLCsG4SQoZhnBc93N0TNYlXE+u+mYI15CA1PH1WJML/GeI742pl5D1zcEuSkNBadf0PP7MWamJAr9YIl6RkyrrE1NX"
    "3aDPBdMpa+EDnSqxY25BwClV/GcN8wRpPdaIKrNg69VLyhX2hbjFpODzQ10mroeHxgfhwSmT9UfZWHaR51aqDMv/zOqjyfg7SGKB+9aJEP7YV+SlExdDfc"
    "yh0wHv5+UHeLI7uWfBsxfVoxrWaqINQ1KTkisSdr7Eh8RSpGgzlYuOBEBpp1g6Lu3SjxJxJuNe+SuaW6rSscC0rOmo9JTfDrPf/YUAa7WCEIGAT7QXZGby"
    "yXyiDPcyyvG25hUeDJ7DiVN039OMmy9lheO8eK7or2yozH2QoYmRzf3Bdm6mYh44/g4ESHe9RfgSIQWakd45TihfgojpGigb4ym0lugDWa7iXCLkdXj9+p"
    "rzUJtvgg4qzQnGzLc0FmnpZ7XL3bHAYUDmU0+jmpWOKl9ZVd6iatYyAh4KnBSOqhpClYSfknCL9MnI3abYpA4zdaU40cVgViJFRTc3XAzdEcUZgIhvwbHT"
    "0hDprBVMWiugSDWimMB0PDhyMbz29xnmj0jdJPLxKBprTOiUHxMQCWxCkRumN9M1QCFuNB2DfIYvk6qjqvpYql8GJqePRAXr7qsBapGBoA6+hQfeI3rayw"
    "CCR/dSiPVLdVSqs9JTRaflBew7PGZq4oCykHenCcuajEFgLQejSSt0DJ6x6LJagOppaTEqVvM+0APlwLzhRvLQxkqQQ/b241LDXxeLyiJy7JwT/A/GxTi+"
    "WgOa5dl/XKqDUn22/XMMfSM3i5v6Nrmpqdjhx8OFk9EDlP3F6p967OJmHIh5/yImkOHUc0gvslH+P2Pjdw4WXCQDMTUwsqSrHcHJ6YsbCbZg9XjKZL29if"
    "/dVrdv3lRIx3Rnc2vsr+rzUu9SpzT7bRwYD0ElQ5BpjJY/FRfeDKyHWNanMhZw4rxGRo32sq8ysJNr80y8cIhVQ5j8chL48WmkXMMRDnvsTpp298pA69jM"
    "tYd7QQz6HkgNFPPk4qDJ8DM2K/hQTz+eGIel+lqqvVI9tHPjM55MhxcuHguxpCV0dnDmLwS1crUQjQT8ExPPVUZcV5fAwauJBV3yF0JaytudrzXo5Yo17f"
    "JkMNhyQr4BgVsi4RYCLmHpf4V+8KawP80JnVHhJ8mguEDQ+Bld0PiUoDbvYUl0kT71OEPM1YLxKhqeFsCnqghHnYMxg33KBUcMLAz4I1jkGYJ+QUiZxkfh"
    "LK02EhjCwcbof65Mxl0Gz98I6BssXDSsfuyZy4vusN/v4IIe9g0CeqEZMRCPBG2qzvmtQScwD24cewvpS3lRNGKfQu2Jek6tdiF5XhS0e9WZFQr6RGwW21"
    "6QrNYJBzfv3DWBQMqFMRbuLcQwKJQKBRMNVuxuXauHeuE26wSwkFHxcgQA6jsSpOoczipXakSHGLZcWBInS2/hOs4iXKnvyrrO7Q3H44YwTHnY0bMZhdkb"
    "ClwFIY9sPm9fwEcn6mktWyzWNv44qaqzctg38a89ze0Y+G1fEV3ttxlzdvkGCYbxaCsEC9LijLV0spiXjHhjM0qtqQiwhb5arFx/gyBM6UleVv2tm7dub3"
    "zeol6jQDxcsTjAa2ynhuqHZYmbOUfI/xebwFHxIWPc8ZUITdJvU50vJwnUmUFgncOYbDGmhW+J6Q6biMKR54JmZ3ZJmBxyaIMMDfq4My86JDGdQHMU+3wf"
    "lfWAe0vv52mDND1sKWdhdcIeazx99DfQfDl91cbHjRvXNhTSGOlLO6X31d6x3Lg2/1SOqvFSV+pTqeDuP23VHuGB8qkczNFayjbTDXs2lIY1VHtnl/D8AN"
    "7QxTs/urcu3M9890Lv+GVwDW0j6mXZxoXIFtnXcJ7sJOj5DCuMt9CxsUSP+Kp06RFflTW69X1UpHdLQcqU6kkJ39QL28xf0TD8C3k9UKlIsdVn+Och/nmH"
    "f/7EP29K0IPOMN8czsmzJEID8gTKG8yvmGvrU4wxKfJZuc7wh/VDmL8l7jYUlXSlP6mKGQaq7ZaDhiP9dal8B574BMgYTiQVJIP3cCXRPBgM3pTXrz+BHq"
    "i74L+UquZ3xUhd43PuS9jf4L5RWFFPCFTTy/w8bDpsz0vj65pb1GpfaIHfFedClYdsebBPEgl7x0bDYcbhskrSFNeZxAsRHtBbCm9LP8hbsJO4P5KujCB6"
    "UYyQjVHjbXxir6xO7IWkSiCHSwgdSiL6I0LUTIkg2iM1kuEDYo1jhha0Ji+uoiOfM6LID/S0pVSyLE3CZOuQWWWow1OajXndN6Ap3UC1/OZsBfQKhCz4Lm"
    "7riWFD+OZl2Fe6TLZmmNlQ7hSb1bzBWganMAdk2KPWtfInywZ3l21B3RMULrVP50HZxQh7TpzpZqr8RqoYSIo6i5Cib8IuQPqW4aGqm8akp1pcACKdZ24u"
    "jOE+W1N6INClYUbeV5g4z3Tw5XZrce9LmF+aZE33XKPphRsb/MAoMrGrLFSYLspn3cuIjGEyxK99hI5UyDIVncT49ukBTTktoOOsrpAbxr12wzxAmwqxCP"
    "s3ZDjjuxOOsbNlhcRT5l3VfQ49pNeL/LJtGaUtLRTm7myEsSbKpYXqFzc4ceN9m9uv9jJkj8YoPf1EtmRmMps9WfrIy+3XKMTh1uNyQm1/eF+qZ6Xa9+0P"
    "72FjdiJzJzzV5bQ70IEGHCNwoMNJ7G16n+i7VHxmIU80AJy3GTgHnsGx4mSljyO0eU9tQnqUI5xN8UPDvuhugk9L5jJE0xJxGmQTS6rZy4J7gy20ITvLt/"
    "BCvZN6qHe27IDo0hEIvpal3LDvp+X3aE2HYlYC4YiwCfrl/bW1mNkxynYGpb+cA2Bu+cwohdRvZYCbu+tIrOD7gHZ8sgtcAy0LqcVENcIo7kKBnHqKMxFG"
    "5fURbLCsbvZzdZpku/QbevpVBMJ4mJ2/PhoOMbVv/Ppo+303Q/7JqkflDp5zJLSvhkR8Bz0JR1bER8VfZePGUG7EWsCNob3RuGwT6/ine6nmA+gSkOtVF8"
    "PyNhcL/GeLy9INQN5LGYbcpXP9lS0IOd/N7R7kUBR6hzHC28BVeeD4Ptt52GLkA0FGBMqaGqZv7I9rmCHeTornZROc4loVazZSTfAmR6u2k8K/f5XWyj0W"
    "48dvpfq1VL/7q/Y3tPVdg2WGJxl6vtRkGpdRkZzx+TupkopIuGPYM4i1LiuZhJPjeul+0sonYyj+AivKFAOcMF6XCqV/8BL+I+lN8S2nsPfAv1pSQ9NEkc"
    "Df5Ozzbf7nLl6bJdNJzdT1i571I7IRDTb+IBdVd/THthr/EIz+gL/bqHzcva26vR9AfE5K5tFhypUWxnRhS5yfxtMkRL9gv04BsFh4aOs8quJqnc1iE8Uv"
    "67t0vtfqYjZpZy3xNo6WhpxpQtZAYTVlhwwioC+BLO8Gn7CP5vC8oWfuxRlHqXC8OgandLhyHewjDxAcRyt1rCqqcVi2scwT06fDaINntl0kVIGDWWGphk"
    "Ee09e0OWCOObT6fO9EIYptn+ayljXgCgmny/HSFI6iF0li5H6QC1pKqWvD3+vvSvc3hbehmup0fEtIj4C0bWCPzgAjVJ9YDNUfdU6qUlvPYZywNJ1FS46n"
    "RbTPqh8sA1vkkoi4/R+bjGT07HDE1cG02A6pEA19EV1oc0ncdzwTf4+AXbTq0MbXSmgZEMN6RnQHqeu9oedyiLmQtafPD2x7OCTmHUUFYL/LzLdMvsH6Q6"
    "GK8AuoHDKDw8jd4XzetMiejKMx4TDM8VgIWEVwX1G30JqTmkaMRO+hOkCIAGIOmWDqdH1pGnNeLfR0CxSLBiVAdB8c/rN4yXKHfcSqFUPnc5+NsZg4AOqA"
    "AOx8kAlT63Y+1E8nQ0PpzG9DFsmgH3rWPEaEkRKTGNUlhH4SUV4XWwxbKgUHmemCwczpj0CTslY1unSrL/7rX44f2uMNSpgefc5d2IdB1AQHMMlZ3eL26+"
    "qOWKN0p34CU3+87OsyEltEZvVQ/TyroqZbXD2p9Da0iiZxxGMdmw7BWa7ZrUxdcOZjLq+0spLrAczVlFnZzMqAa0Fglcbl2Ja95nW2oc8SLYsW2/c0Zqcy"
    "qGErrkA8dJh1g8aDLe4S2yNRJGpWbdvQamFjKHg3WYoyhmcwbc9Cr0sKm5ha+zoCne+QPRkOxKl1sXLxsvFzuHNfLuKZQWcBPQ6KCBZ9FEm2RHNCB393r5"
    "9GyzpFlOz1nBq1g/1wwUn6/M3jp6rz5hX8ebr7BE2jH+LDN44V86JG8SGMSwCqf0DXnLYwxqbq8V2uNpxGfuYbY6cc/fHxy/p441ghZxAIJxIf7FAJzCLX"
    "ci7rH4HdQ/8cDewsiccaQkGDTeZ2TOzszqTY5aQg/ZShS3SoUbCaPrTYvj+N1FGkzvwTh9DUKJWCUAaqOf4J8c80Gkx2tKlwAg9eIGZSP2/8eRajjYq/nG"
    "X283FyZD5/iQ/P6lLkKW0Jam7xD0IJp0P6BnyK++40S7fJPv6Gu017OOFgQ/QeqZiU71zPEU1NJRND0xxNlrS0RqHKx4OTaJQQt2ODu61hvlkKfZveisjC"
    "pdOSkty+WLzver9aAnV2knBLGuRZpimdcjjn1sGJ0m+0QD84UZjWCZOJTcrZ6WlIzAugv5tHBQduKESFQZTxw9WGzSnRKVHd0lu9TN2hv08vFtG942jYdd"
    "Xz+mD0aamf5SVzECWModZC9CRQoDM12yMefpDqicxKmzkiMYmcROo4Ugee6KFOosEcmgSzLe2PJmn+ZaK2Nm/eHiv4qC/c3Lz945g2gNkpXOMPE/Xj1k83"
    "x+okOT6Bi/gPPHr31o/w7Fe5+JWv3rx95993x8iA1ifQxkTdim+Pl1CbAb7Lm9yf7Xm3OmgHQ162yVzyJVLuskt03OTDCHk92zzesA7Mj+bKrZvxLaXP6t"
    "ye1eVykNPNcgE63nR6pOdHuhzQkkQSQoTuOIaLyGxYZrWo6aDOm0epDZG2FP/tj/jfsZvopTWJi/gUWahRRyC1udgn3NaeGcSTEbcPo0Cd6VvrrvlAq5N7"
    "2B5jpqiFWzkWtNDEXmnrMBmXdUcunZ7EG86x2Bl2E2LJXUszGX9LxhjA3VOyBh7VbdFl/0g520H/Kx4UdGuEd5iRoUvddLE4Q+iSWDtBwjlKjgm5lMJVM3"
    "h47xlmRGB7kawlBL8elNEJaPtwItK//TPK+2PPqfPvbsQajuagM0wf0yx0fkHjrIGvIX6jdidek6h3UQAogrFG4uS+ivibwvoNVPbY2BLilRbD2LcYOqyM"
    "2NEMv8xnvBstWxIeJPe3qEiX/gtZJyLiUulsKSoStwhkpSBAvFnKrNxi0dhG1/TulNY3G/IWTFYayNC7FZtKJmGbXy9anbHD5ulo9TeMxiL30n2OBQqdS+"
    "/xmgFvlEbs0GlX6g4E53F0vLDxXqYZB9vwNBSL3dJVpGHWz91VEKsWQI0Ohoub5zgVzJyaxgDwng11jkYsPWGBhY4ZQBxo3mEN+mF2DpphOKtyRNxawX/C"
    "8n3GFn54aG0Le4A3xAO/7mhdJxChzVXoKUDvSbLxdi3OpWLMN+7CHWKzsp5zCdolH3zvTwcJg614SU8YM3f9Byl9sai8I9yrVb8+l4nFVK+ZTtiRQqD216"
    "//Rbh5m04xare7G5dInd7cTSZGKRIj9c4/5n9GN/fv5P9GafUA/3yJBqP/Bt6LkGM+0PJx9Lex5nt+aIzRd8qzOPxkO/N/Sua7Ewh4g/eOlaBHkRhaHkXq"
    "tS/APwJB/eFJHH3yHuwjj6YzZJwoWZTCjQY2gDw36lOkdvxuJuzyPnbza+zhT5HNVgTy7sXR++Kex6EvYZogeJumXTCPoJITOUknfelWcqFvuz8dEEbb3K"
    "ATEL238otAyukh7a0iPrvWRxOdzoZI0r37VxdE8Vm1gkKvILrjoprkZ7XnmcRa59ahDWRo4qal5Ll1uk/mSwymkvXt9VBb7dr60anC821xHvRhN93XY1KP"
    "08AJrzmuMZESG0RYbjLRqEsbN+v9rrPAp11JZ+RasFmhZeBdZTy0mvdINj0xKztxsX5qZWtqypb1R7XSBGf16sfb4AJOQWseisJxftPJ2KPjDeUb9yR3XY"
    "eJdR1u14aeOByUyZ9MUdlsL6ITys0cNkyQaFtVaIo1EZuylip3LZGbt20uOB3F/a7nqPGMr3iq2T92rHQZfMjTCSKlOIOMibWTMKWfWyzvi8Wa7hAGC2vZ"
    "sOv3E0bbOx3lIFGQ50DPZDNRDUV4vT2OIDFy0wK56bxwDsOhbuAvFboBlrCe5hykGeu4XjPvU4x7Qc2uBt1QFk+BYBjjMwTB6kGps3t6vUKJ6WysdEs0cb"
    "Ls29+jbuGn/rEvhNabJ5ZXSdjgcPq5FX0aLzEoHN1Sv0HYE8urqRU1VzpFTfyIigkyviax/Nsu5FX3wMDWpVoR04GZZGtYqz+1vZTh9fPVCHgdf+AQBDK6"
    "WiOpHWy1hVIzrHKBwC/0PS3MyU3o+AUnEp4uLN/nogQRKJ12DmNrbqU9Tu86LyMGx0OvcFCNf9ewN9ocs0njZaReRT5M/iVINaMWm5Da+KM7XOv98PEQ9i"
    "imM7y9NNtp7wf9xEZSjtWoBY2+oW9e8JWNhO+rods3PHVzId/41wVTKMwwio5/4EIEr79B/27QFRfPv+F82xj7ktYbX6ERhPd2G466eVQRwtvzhNbT6OEn"
    "MY4duApBx02TZ+bqzTt30f6VJkdxdB6loiBUrB+g9ullA1wFB880HHwsQtwTX8hC0crrg93ovwqs/RZdAKx9GzGwliA4go5luHtYRCdvUAMsaS+eEL3oRD"
    "2IoB+dlKN1dYZPdlAxQFCs0BdDyucQt/mD05y4kdeEltc7m7dtCCLDx03OwZa6UF5jKHyCeQcTzmYaKWjog0i993uXoMFvIw0N/ry1oW04FhWMFzUw+FuE"
    "wODPW92PG119pwCBA0zdBK8YTLY2NzdJZH4WrYYCG+nbwwDvRy4GeD9qwwD/FTna0wfnFmKacI+sK1/XQZhHBt4r/XipHHSvcJ9f6f8cqX8A+nVQU40RNo"
    "j+WqiudVY2V+bzsPu2lJzvBKSKoJXqeeRjmz/ooEmCNpPi8Q4Vjx388yrSesgT/PMe//wMg3Fz8+at9c2765tbEyizCVXejWpQ5Q9RHYL8JvJpwF5EdUjy"
    "56gVkixxmjhynyLdVhenTB5c0YOCZQtm+WnUxCz/GVnM8pUWRfOKwJdBLVRXagTe+rfJDh5yNisABQPIYJc68sAEHJDnLcaggP8pJbNBSfgaRVz7mhQPfi"
    "eW1GLGzyOWZ1ZhiDDiW6CWx7BGm/Do3/7b6vPTGG38WNUv2WX051+1/vxrpH739edfL9Cf+TU15fk4zvDsgqM1hbU0g+nSO87z4zSGhViiMg2bx2FchTU0"
    "5C+OIwBEjCmmLYgF9Hd6Vj2J4+lhGH3qFyy9vZQcXuhpx2n6npcz84/RCb07Rax13HI0Ivpv7T1RW6wReQovRxwF8VHtE5Ru2KO5w2wm9VSlOLuvYZ0zJB"
    "pQ6cDIiAjyNQJnlXYnxstbEn69jp5uAEkdoEkuOmNo04t60AWbDnE4Ssf9SKueaZca5sK8Ii376/RXjpYfkDGzKiUfTOGD8UF8Oz4hQ95mHZSvcUQeLB/0"
    "vi4qJvmg8GA/KQU7lyRkuEQxnMrJtSSnpPWUNc95jYu+HjbExmpUYmJkpKQgVopawNwotEpsRBDuJcaDboIcLmI4DsQpWDqCEH6ePNl9tbv37ODt452916"
    "8O9l/tvXn8cPfJ7uNHE0p11y/SUWmQ5WZodWpVbeVArqBRBhNH65PQhey1DldD+EMG6a+A8HPCzAjrWJthDqId56feXmR61udn5MwiGEOTShpZhjA8gqcH"
    "ZbIkK73F8tvDsMWmbm3mqFeaDNarAy2yugEgQ/hWSSEXDYM7xXCajprzDoQuVKrsQWlqi5B+19oOHeKwPm78MdpZ//3ATeY6nMi2p1MJ4b5IgMguwvQw1c"
    "WqO3oO6CFL/2H0wAjU5/FgpCMCpkIS8w49dA+Rbxzz8WFYDLW0dK+POUiAd1T3B4wvwJmzX2JAVu1H4vGc2D3Ze7BoDxpIWoIGQj9oILkR/rOggYKe+DtR"
    "AoWOEihSlaQqTBvkSb8TugM28Zc7vx68e/3z41d7Ng5gb+fJ43e/NfZp9RYW+rudd7uvXzV/e7Hz6un+ztPHzV8evHj98OcXu3vvmj+9efv62e6D3XePHx"
    "08fP3q3eNXLffsvdndbV7dfQnvOlhVUf71EqUvoXsuALK83Hnx5PXbl1DAk/1XD7HhBw93XryYqMn+q8e/wr6HZb97/fqFvgyfD17uvPrNXtyro1vytCbh"
    "n+GFHrJyZ7ASNx1Jv0x1KJdC6DfojwT9Ro5a9sFYR2y3JSAa8+W1J7YcMenHeJDU0YO4g0/wzEoc5ge+CHMQPxBH5domgWjsThxYfaRUFETQ1y/Rp6cNSw"
    "s04MRxQg6bCTD7pFF/HyfAAAGXwLBWH95n5QHuymgp0QquQ3WWYpJm2/B9Ip+bUNNNj2+7JTc8svgmPqVS5xSJ0otjCtLUjBNm1aFt0HVqjyqFF8c6jCBN"
    "1SxV01QdpeosVaepp+Gm6WC0IoJAD6AfPaDjL5hEwXxE1AwFHEgGEb72QjYJvGo+nyFPbJFNxlCvwZx7uj/SAQs27GCseHOH347SnMgSpvkMKwRbNSfuhZ"
    "/g062bCBHLqru3J+MltHRwF9o6QBTLWeqxeh6lq6k79ZqC0219XdM4U3wNSAOaoJQlZvn13qbvRdbuabqlAZY2QOV701QcNpmT3dNgA+knrgxTQ9KLVXVj"
    "KyAbbpRSeIrvEOd1LT9z9GyZEhwkRJHVKVNbWxF3kpMH2Ya+MGtS4gbDfD+mJW8GsyCrJMy+gDxcFM8TDBMJ7AnNpb5ljqc0BRN6N98191bhUmseCOHxw5"
    "VQ8ShbY1ntBuUu9nua5Yhepmc48fKa/WDL2Q8S2Z8iamQY6J0A0SbEW0RVwvAm4TwJjdFC+gkhw8cwlrzOe1X+FmlcSyLZT4IlTAIN4HVpwa5uWNyehmre"
    "DHSGtQ2yyE1ncFEip6Gnh71RZe10/7uFoNIN13T3v5t46X8ngc5WfLVB03uSNlJcrOIvT1wsfljH4ocGi3/O4OKwicUPW7H42Wosfj4IW7H4pIUYHH45yI"
    "05cjJMoC5B31bVBWcjGV4ZxB4rB3uOKq3QhD5ccTj6nCLJuioC2GkJRouDfpzyknPV3wPqyl6GGS2N+F9ev54RWwdImykcmwLnTQ0qMh+mrGyaGIEo6EeO"
    "DpO4MQK5onv7kUQIIGbqQoS/ZjOcoAutR1CMV/keDQgWXT8QBboWakA8Rj4TvBWlAT3PbYgDD8AwlxbMsvIkOaqEPCpc4oo319zIAW7ESN83XgbKCTdw3u"
    "0kAk6/g3v/Ptbd4NnPUxtvnmFU6iM0ncxP4Qx6d2mENwx3G+6fIl0Q06STPDO6qOh5KlgwFCsQhR3XlDCktE2Gh6mcFKaunqbZsO1iXZbKxuCXAjnyJZC6"
    "durBwz6nvlGkESgBewAs06pRo7diZKJaFbVaFVIrxjEUJDJxqJUOE9IYeGOs6r/vfhAaX3YU4VRgneU8VYep+urLNDU0+nk6EJ1zAjfDBvQpOTtodPOBZA"
    "PFPH7ulriX1oPoKJJpVKhkPPiSUmA8I7zdliZ19MBcBMV3onn2KQUxAc9wWB6iN3hoUJsPCLNMblt96QXukX6M/UNHUtz4eHhMbVwfbd0cm1SNMcuAX1L1"
    "zu+jLyB64dtBgnq5+wp0INBINsfKop/NVRcB/eL1B33BIKBB49ndf1lDQD/bffrMYJ2/tlz0z53H2MkWOloxdBQxIgRs/jNVZgQ5Rb3eHwp3exjg8WXgyW"
    "pe23v7aw/pd0oDobzNr18J15+bYRppglG9vwyS+JONEHQjuuJeCxpRQH9u8vE2zKI2ILfGpau5bbdHZcEt2BUhl+xD3vZaoDeeNoImnnhkVvCjGMRmDvIt"
    "icCCiLMFM+xuPFAZubyT1sIT4DXa2g338k2PUsntYDNlpn5IF/W1yUcO/Y0ABY3Je8Pwuz4KrT5Kb7EQij2D1bP3NuB7+uYliDcehLa6AKHswZOhP87emN"
    "t9gLKgkxEZ/pp2q3dsZ1kBwUdR1oLIFeIH4Vb8RxmrEtmT9OuyCYWxoxyxZd9JCgps8cl/C1AvSHoz/5shMgYfn7ZE2Jh8K44K/H1lomiAQJqIzyBoULNg"
    "i/YMXp7ZWdaqFbD+69dfp9026CwblB3svExa71B87QBZ5rqEl1pUaEnlRQGENUSuph7Q8AHnnjqu1g8QQqsxVr0VxOv0tElbomuIiX33GFGduc35lP6/Aw"
    "HPsYt9FDiDmMKBC3V772mbAgOyLpy/CRzHUcfxsy9FQcExX+8YqbEBBD+l9JavXr96PNEC43eB4A7uY8gF1FHgO69+A71kZ//da0SB8zvwmhIQ0RMp+BWU"
    "CvtvJUgeOO9epk3I8mmKKbPwzzv88yeabtpxyD4s5lXqgZ6EQHyD0EwSJrWwnJEOmmk1OSpxPOospjXk0vBN+n3IkpZmQbglANZQDlh9nWnMUvUk9RFNb1"
    "JENPnntNroGg1ywT8FvWFiz8BV6CRcRuTDMixtvSGK/c7XLt7TGwZDXmS6pJV4KL7BHmBqQw4d/gGk2g2zrcMlf6B20zp+ibEjFyGYfrscgomFa2sM4FSy"
    "5ccNAvP44CacjQFltzTD/9Sc5C8pv2H5feiTX1/yJxeOnVhkg1g8NCxZ/UNM1At/sfxex0S9rWkyhIpSGNp/GQjU+3QFBAo2M0T7fJx+/PKDdoElAQJvr8"
    "0TxEc9S5cTt6M0Rgq072zYLTw4VrjUMCJVtICWkNN9L/kG2sJ+iskO+s3Hr82/pd1MpznrI8KLA9KGQvz7tNbl/cYgIEmiPMTGkAZ2CgPoOcGCcqM0vqWW"
    "zMU0E2bVZILELt1hvyt0iNUsi6ecZi/4uBEMmdmljdiFeD2gUXCow+37b3cR9wJbdob54ZeOs/BBTUPjlZMJHIekr/YTbNvib3zU2KoBoLJQBVGcagRmxr"
    "MUBkR9SJuwsfcpkURKu3PcBpKg+3EDGoxIsGegiTLWA4fUQYU9TVejwlgl8CBhP6cuJOzntA0S9jx1huovz4eL2KpfImsWNqEVBmz1PFW/pRchrUI8jF7i"
    "nyep9ha+wE8f8M/ztAmqepvWQFWSwMvBJF/5uo4mEQ+gVsNd7aY+7upBWsddPU6/SwVJyJoJQ9CDNlrIv9ImxOpVejmI1a9RHcz0q6/usP+G6FVAHTRdz0"
    "ORDJ7BIq+TtvyeUmxkdzIl8YWAJ8g40rWnf0A5lvycTtR33X18jWR/OkBhmF1WlOvJj2/F6pAFlaTieowVZg2Y6yxS5bIFC844HzTyMX+K4dQwrCRkRoGy"
    "97GRGnrs8wo2wixsGMHF9Iz0s38AISHYXHeRRZK08DUOf0m70r9yDfqJKRXHWkVgJNE1ulHc8zHIQpzTHM/T7sT9Hrgy9+96r5zrHGKkujVJeOosmCshIC"
    "5j1S/uDkDyqHjqh/pDn9E2DvrJTkrBT6AvR7timxrYMO5bM6QPbchaoA2FD23IbhQs5cazlbw/1cwKQqtCxIx3xKUyytD5YJBbavI6TUMOLETTeBvLEvN8"
    "DEfZTMzDxLQEi6+d0SXTHEbE6BJ7pN/sO8g4TrfFGluH7DhoHbKUMjlqWGOsMDbioXcd3XdNi2zpCHtDTquWu5z7vCTjFs/LUDtm5FdLghMh8hbr5y43Jl"
    "0RratmVJbI8/ASHKo12h4Xs6dvp74q2+/OG3dLT+C6dpPxZM6EIuK5uhPAzBQjr2kjP0FjZhcYmH3SrdmKtCw2Gr7EWwrNyZR9z7wSzUYrKUzGbpg82SeJ"
    "4dCnECE9twG41iZMFLvlM8yofNZiGFnBfKDZDHCxOqQQpu0macxMXNItJkeZI43500axqzksZSrovZxOQHdvX9tsv0NvZD03J4NHrur+0Pfvczfw0JlMnv"
    "2wYSM8ODPmQHgL6KvxNImqf2AKrNs7W0ygqmHnbLN9IrPbf8NC+PfsetWl7XpZ3a7n26vyma8hO0xIK6xrnLmt7T7fwtZBY0/VblmDpcbGPIu2mvmO8m0z"
    "uTJ3RsFX5H0QnzaabgkTYY02gf3RseQEqvt3iICcQtx8QSCFOJ1ZeXQWmU9nwZvfCgpc3ACjmUr9PbCYYcr5mXiR1raM64hpctBfxJ/EUWSYcsgZJBQ5X5"
    "0vvqA8m/2nqH/J5CBN+w7GfzoTU8J0Bse0h4CczlZj/KVwxvjPyhkm6mvJBbF1+9btGqL/bPb3TT3YJ2IGJkuPgzSXE3/f+Lc81jjBKGbBuAYP0Htr7Jpa"
    "AgvCg4N0j9Y7OhIFT3bqz4OjWWt+uJOZb3Ix2eFWJYbjzIuUHDLTySExUdwlMsW9l+tr7zFWTIf31zuNzD24SEAHy1jX1WofcXyZhHEJTG6bxY0yzC3/C3"
    "kcsYJFLXXcJWe2N4cbSQftDN7md1w6A13hZKA7njWzATbT0GE2QBXPnHG3CIjZfzXw8Hx2QeDh55mb0ePzTMHdhzM/o8fnmQ7bC8+SDfxkY/bwShUeY8je"
    "+YzMNJ+3FnAR//tI9/InvEfydnydXZC3g8bHM8vszVyzzN6szSzzbubynMxaI+VWTmlrvrHz2bPd2FRIM5vojVn9HDocbbvFz7c3tWVsw4ZMsQWYAkZKB+"
    "Yv1vqWG3VgMH3oUJYg57mGnOtStbybqcezVQlLnuqZl+rpp07xzzH+OcQ/72ZNU9PBrGZq+j2s25HOZnW7UTJz7UYnsxaz0MNZ0yz0ZWbNQiYdVr+5jim8"
    "JC5r4XUnsLQtbyVuE/p4oeX++sWLnZc7B6/f7j7dfbVHeXiqnJnw0DRJkXfJcZJtd5IjOZBwWHJhyzsNIxiPWHXCtMy9Ep+93ns32Ozx/ycXxAT+8zphsU"
    "5OI12gPlVDU2oxA7kXal9qSmxOOsS3+C8jD1ppX8ZVX22Lg/1RXaH1vw79sn6Uz7LplZbBMRP6BNmiDc+XzZA0yzpXcr73bJamV7grsM4UgXNBlFRbTu7O"
    "I2/dzxGTMMJQFPgU+um559rKVnEWTsnVPWCcKl0icF48HlQGmYln60hHMniJ5dxrTLs9dpBeQ6amwSQL267PtZsh4Jz+kl3hBnoBnHch0bQ865ou9SmOIr"
    "brY5acDZUEeimUOITuK7T2knw5KAhoRW4fYwpjGpO6WWUycewqEyTkxGcH7SXzIznJTze61G7DVh045eSWDFtuM98DCQxbhsPhAH7wrImCW23mpTFkvivM"
    "I8Vy6WzxPMSr897kzZwzS22/f+3La7ir+vG1njsADyeMckrKuNvF7BtiWEsGWAKOVCFhiaCDnMQZ3dOTHNX0FrwDWS4eY+Jp3GDRxwTixyE5SpOAcisckl"
    "dxCIJGnzItrLhZzXNcm5QEnVvzadaeQ2OHTliULaUh+7D7/8iCNG6v3bDKD9EOQcY/2IeKh7Aqd6ruZtBI0n1JLuKdzKGQ1/utJCzAmGZnG+uU4fnfpPdX"
    "RnYUTMBsJc//y9k/YknfncHSvhxF+tBjSO+LtvlqRnznmp38YnZxBIt+n+wbw2MFFa1y+EjJYxu3y9Va5iq25Fr62XA4P4yhH2JCaheW3/jJTCP9kAJizF"
    "ZKhw55rJB+ot8KNseVGKI55ij5ivMSNhPQmnfZGpov++aVUgi+i1HOReDdaeWzV3ICrGQx79hCKJaXgne1MkDZaxCFu5xo5dC1XNP+FovRusK+mnQfchRw"
    "pYui+Ew6xa7Nn++9ftVjG09yhLrnsheQ+VwneT3rvpmJpcaP1RKWcRL4KHBr7Nmc96VxwfeZ9C2rlu2kN7PLE51LFS6H/qZV0EL8zYXgVvAghZ1jBBuMNg"
    "nDBJnXub+XLqjxyczdU8XmvoIgn99DJEm4zHdn6oW/Yf85a0Kad2ecTEkoGUDQYmedj3pwTCjH0IYwfYdRHy+EeIAEYHrnN39PrQkoD6AxII3oDQZL9fpQ"
    "dsuaaFULQIfdUeqqjUwckJ4f0TaZf+HwcniFZEs5Y073z/gAcicQk0RiE1Xuw9eH8P7TuLN1+0d8FuoBN6N5lvLdz2CjaRPGtHjopPwgCasD5xAjn5I0qc"
    "51ojXcx2aZwUSZ+QbqIQLrnSf62XJbjAM9ze60SylyhxdvWMNLnjf+gCN5hTDQCqOmJsL3FAmb9IR/vTCKv3/ZsYSTAdNfC2WAJvTwhlRqaiqyCz2NeOzO"
    "zZudpw/wrqMijjvTpPzEQn7YOS7Cs5MkKqHcQowct+neorN1Vx46BdmiOO/B2LeOKqd2+QLSi0mQ8943532r2y2emZ3Ftem8NNFXJFNThqL92Uhbw0RMHL"
    "uJiCoZyIr8f5k9wPuXo2hoG9sjmF9/k4zBERyw+fsz9cHvgX1Qk3+Z5VX4WJK6Pcbq9EVL+Fq5BqzlWL3Kqz09L/Wd/3SqyoSZggaKKh0SIIcl6JrUHPxF"
    "k7sbdhTd8p3yE/FVSFu/hOcXzWSq9Q5jLHWdjUa+qqZW9aOdTiuWsvPIFktvpR2KaKRwswHB4ZOp5yNoLGb6dBbEykS9wpujeXC2mZDjqCA1kh4h8bDANY"
    "gqPe6cmC+PuHmu6C5ap7dcwVaT//jpBYaqBzMQwHYzH0DkWap+tofGHBNAM1Sr/9dM+/Wez7SLP9ZpW0GFfc4nnkF9gzbknyJ/oRGKrLo4M/WxxDvvb90H"
    "dMYFanRtNq49+cPzmUOCzyVkSHmf9Wi33T3aYWVCzLxsaqZriGqDszeFgyAhszMFk8Bsm1QtZycG6+VVrEnzX3peze1ETonfZt1QYlBAr/t1tgJJXsrtv8"
    "+6CfJ1RgMCOp+eVXvUjbiJjEKiOQNhQppFlaZ4lRTDXLsIxhBT+JhErtxBdD+kQOYwYQwLcuyIid1EuMwGBvGUStTgKs5GR8BusjdaxlY1HUSIKXhLtjTo"
    "cNQytrd5bBAvA1KOlmd0f3WnqDFitGsmxnuyqMtYgVClmOOxMPb3ghWKI/hxgmBDSjr6y6xbqqQnW9Q+m0O3j8xDR4Fim3YqNu26TteYLYo2/qWorvOClV"
    "KMyiU0O8yc825zHsP4axE/duT5amldHXP/9PflPeb9Ho48YXOJmBPQ2EmqSHypIrQ9Cauk0N1IxDeOWPI3ZLH2rblmL5QT/jyumltbUl16TxP7nUmUjOq8"
    "WCcrllNs9vDfujC+tE2RvQMWbZYgDSyTrqDx2ix/7AUrbv8687PrtHmDh7Ug/X58AUt6fCFLen1K/E6QD9L2LLtP7E1V0J94EHFLCUvozofOr8NeF+1sPZ"
    "6yuCf7oZ4e9W3RSHeIgCoL/7LK5Jpn4PeA2vdMGEANvxW34Leq9dhHcFWsqlyb4V5aTT3hglxGr2dir6ewhU/47QX+eY9/PuCfazMyyE0O8UBaTzKhxV81"
    "OzH/zHQwEq+D8hlBNWPoxGIn5EujLWY7YZ529d9gfG94NHxMP2xGMDtIRtd7RS26kXnnm8WocOonr9TnTjHIpys5QBYL+UqswD4hCBKYXQZ6cjG2owic7M"
    "SJB6BxsqEkS5EYDjQOSIfAHvB5gjAdgyFy8gSJVaGY0kR21Wq5RKcN6dSZNRWQEQdT2oZk5IK+QwNSqDUvysbY0LyIlub69boq+/0kZOF0WVe7ahoX7G6n"
    "qHZ9nzUNRAXd5nrux5Xp2/q+rYK5/qZi4Vi62JxEcU+tAvvZLsyHJWL9QrfHscwLYXPQzXqTcg0kvcPZ0VHMIPlwqvKpKv1tgjaGumVj6maIdtKlnlEjc9"
    "oAWhe+LGZZ2v/henZRX7Qua1FDdhNysDbIatMI4eWdoHZaRFPX38OnQordTBIqm2n56gyEFMLCZwfHZ7ODNDxH/+Wm8QvwXVkPz2QS0/EUUXB3VH3tH01V"
    "ZtKJ9LcIEIfHZl0u0oXEXxOQfZpHkIobIhDVdq5rW6Hc2WUnVXKKq6b7L9Q/PidVvA7nNUhKoIL8SwdZTEjwxDw1cMZOQObvnRTxURAEvQ/kU0O+dOZlN0"
    "+Alni68YV+7eFn8xQITLhQ0cD+ijg1X+THsK0oGD3kBjqbLh00J0go6L4Nqy7Jm6r6h1b/dyz2IFcp+yXRZ8lztqxPWodTEQcpdvMSFuJdPMpTFKCucAOv"
    "wL2miCPQ/VskqpzELc+9EJYNVJP1HtSGD6eVN8+y8HNyjMQHPZhmGCJGjd5BCnAU8p05IZK6CFprdMQgeCjJjvIhRgfAbEMeUnmW2JrtZjKlmT/gSQL7fR"
    "XSdiUrwbFQTvOIXGtD2k723+5SLBon+FKW5XkDkRroof+4Mfpjw2ch7PVkxmxM+hP7WVHiBXEFJH3sKg6MICSMcO9sTIJhgbt8sdyYiLi9FtaPCOPNbkrX"
    "MgqrhWSRtcPMZn5m8A5ofNXYw6n73F666bAA2LMOUqMJqQvlmiEOCre9Oq82gFx6PqNlhiYyQxZIUyhhofuJlldPbnkqloeOTMmsJxCAAOuwcl6LUQt2t7"
    "OpOvXPlKPp4PbmT3fhlwFsIoez477dx3BPcL9+CYvM/U4WOedCm6f+xC4cdrBZ1zzZB6E5vKAO4MYgM2c5LuMJxgeYKXY+xazzeusFhfoJ3ALPgLL/DT1n"
    "zBxBGjs5vI1v6o493JEWCjdbscFggEiPIIcxbXNF3KXUH0F9+R9Pa45SboTzl+uvq/UMBgYqF9+ASge2rhcC4l4O4/4lVVFP+fwUn1kTYN2ALBZf3PawRy"
    "+tgl64GWJTV3SGsy+CYFEQVXNcPSLi87w4ly4y36WfPk+V2NrYa/3PDhm2ujnHB/UMKsx9MT7yerT+EbZLSgpc6/9Ak2GRw6LD6YoyqenO1yAJ2YV9eE4d"
    "y64WD3sjVlkk6E4+Q7M6X2Ba51+aDmpo+flUHfpr8jPIdAinW9ejsa5jQ8/hl97x8ezId1p9nX7fGi/ON4N+yEDup3gpBHmTeJ+B8EkiIFva9bJ9l3dxAH"
    "7uyqqf87Kf24KQeio8S36Oz7WyL9mlMQYVTS41G76p19LHKl+Kjbm+u7Kxv2+nOKYRgcGfhijmo5EcdhjKb+whnIkticYfRM9OGhZYFA23gUbpJZTiChKP"
    "ScMb1ClPUVostB+nMAoLVqbhWNjzR3pHIKJogn44VV/sr6T/P5za7F+CL+kJVq+rd1rUqKy+ofPMkIUCbqfMOPQAZsbRZaCX6C1fLkCn2NaEjhWjU0hqYd"
    "G6ZnKu0N5c1Ndn0SWJt237f2c2TrJ6xqA3drVRB4ONcUNAG+h2sM2lznldPJ6qR35XUYfsoQnyC/55PPVIKnEGPZxuX81Wc1VSzX6Ag9rHWIsfk9kpid2t"
    "m2mBqW4QD426URj7ok6SFqOlAbRnYhIB0Uj2KjJnws4Ukn/UwC1UaM3WbSbsxJiwl2QvDgdd/cJC7H0PYTZbbCVZ/3Ltb8BdFHHgo73z08McSsW271aoBO"
    "bFGEb8O+bnUAbHmJ8l9pvNxtXyEoZit18T7B3apIzlODGWY5giYcATrwgo9RnvZUL3CSLylDjia1m94gyktnjbnfZwL1/FcB1qMs4e6TgMZMF3kMWAFbc2"
    "zU3mC+mHj6mwrtsSCikTxTEGBSywoGKpgyRm44ogf1zmvGVeqyhanEx2pkwH2pPKSfWnnmtu7IuFY4ht7Ns+97f/wm3/Verv9A1HWr6etnnKPjTB3H9OBU"
    "Tc8tunqes++zStAb3/nHJvQcNbNJx65ry/Jx6g313OEC0PuGI4QiToDKATAzrbiEp0not8RUdA2CHRUXb+EuX3omPs89z9qL6xQlZgZMZgZ0rhpRUr8ENy"
    "fj+eUvY3nlX946mycw9j/KMpbbtWhoUySlMGRc46PseTqYIWZtDPeC7TXrozVTAWL1eZnL+Genctcd2e4p9D/PMI/+xMV5KZ/ulswRfvuh1bwTaHpt5E4V"
    "DrOXeic1N2bd7WXBvQYdgV16MqGk68BEkCLrIh1zDCmC7ApMWoEnQ0ln3YTJkwB7as47gASS6rOAl1tBSZkavM/d2jk0XCPBNV6XAcLUZJHE0U4CEo/jdo"
    "3z8MPtHeZA+G+mjGHen0luNbbjmdX2lL5WjOIgHZqskvN5azQIsMsGl3Rw0ZxMoL3T9xGj0KYYeIx3ZPRNYRIiWaqidTtWvn4JvpYMQG5gmzfKxHZGhKyD"
    "iAK4A2CqjhRS99QfnayiBw9i+JLoFCd5KHpky9/WBKIHlvaLO+X/Z9z9Hk+ixqeV8j9ZTzomNhYbzsW35DCpCnactbfCoT5xWMrb/8Kx7Typ+1dZy3Wzuv"
    "sF6nJHvDvgh+Xf2kvei9Fe4pT2doumwFV5i3fZEG/Qfveonvej217/IPouUYpuRANrPum6n2J4zYoYDTmDBPuwiSIMKkKdKC/xlP7pWfj5F9shpcSWDju9"
    "L5nMRfHuRfB1c2O5uIutq6iwEO0+pkcAU/nsQJZruhz2GRhOsnZFEaXMHEX1dQUUgHVzAi9EoHPeif4sEVOIzgTAf5Ls0LfXVdF9m7Yy5h7FwUng2uEN7F"
    "u4woYn39PqJV721Ave9P1Nvp4MW0i+3AkLLOdHDl5Z3enc6t3p3PP73c2tQfr2zcnwTqW8vN8PvNzz/17qb/7t1Zv9378Ztug1drevxB8/Hbnbu9m+ntDv"
    "x//Tbdtf2460gD76dCNFNI6qYctlcOPEh0LBqGI2EIEZI5y3CW/RI9WTpoKxLrVLocJGqGA5cOJ4TZ/b//r861uUbkl6OUtNTxctKPvcQy8wpl40kyxf2I"
    "A8DgvCEyI9KZKQsOzkGK9/WeOQyn8gh6d+SewD7FoUzTC5+SVzlP6X5ovm5Wnpsq2rvsk/nR0WRlq/BlcAO/KL+g8dzjDA2eDorhqOpxzBPiMJo8rkMp4z"
    "jPdbtGpnroApfY3a5+hByk07Gg33GYMMq6ZGckbVA8tNQXGARFPTFsdgJyYNkXmQFP8xwfeZIXLF8sKcc8PYyGzYseno42x8gMkuXmUWuhfzblSEFUpBgD"
    "jpLGSchZbZD7pHxB/dQv4COeSzCP8+xdfoz5g0L4+IZMBDnDILhKJdcmWg6c5aDSQaw9DZqSH+e2DM0QJ3U5o8TGdEUPyt7kXx34371p8lm2rcMQdhUS3v"
    "jzfboBbinPwkzumeaVuQc+QzeUy7b96z7sK/BUWxE8YKYU/ZXg+uYbZc4YXJtHy/v4xy/t2jyFqbQ3cUuFhXIcO9XHb/dpSYMghhgxkHaklEn/y1LX63BW"
    "QdfKt46URf20zj9dMb9J0bi5y28d0FY/x/YOUr6u1J/TTZktzSXqrzQ8jFP/+v8hBCRcy/W1++Y32Kb0kH6b9t9OTRM2+IX3L2xSRRPrwsbUb7m4NQlMLP"
    "RJwLSaZfhhReu+d1/8FYZkGk/pVk562Z8chWkZT1r6JWzrlwcr+uLeBsxt/DhZPpbTen86SHHe95FNoDOn29Yp5yaI8R24o7u+7htZ+TcFygqc1uvTsPjU"
    "vbp5ePfwzr9V5+qdo+mtw9sgDngFrdMqvaA0usEv8ujoCMrbvHvz1tahLQ89gMd0WLcXZ39vK23rx63pVmRLK2fFUQhKb2tR8mOtnNtHd49uYVFHN+/evG"
    "OLWt3CZtO2/n1zawsKvhr/GMex07rTGXKetZZCP/nF3I7vRNTp4a3DrdBp1mFeoAWhvYPoN7+g6WG8NQ2hoJtHt3669W9bEB5K7cXgL5ecAnjkrKgL/OIX"
    "8u/pnZubm1DI0a3o5t1/u+O+csBr9Qh/unl4E0fo6Oin6U9btoginCYg8bSWwr+pzv9D3bu2SVFdDcPf8yuKCTHdj9UNg2K8e2w6I6ASOQkYjZN57Jru6u"
    "kK3VWdqmqGcejrwigKKqIJnlGjwUM0gCa5EcHDdT0/JS89M3y6/8K7DvtYXT0zaPJc7/uBobpqH9dee+112mttLcOixn5XVBIxSyucT47fgWTBHGbF2cpv"
    "GsjHyXYpDC2/b0W4he7eujW3S/xaQpsc9nrvL6hXZ4sDXOvY4q7DonapH8AjiL2lxI+DluiO3Os9AEVYcSgSBL4eyK1dmOHTaLYoNrmaG3LUsuj/crF8hZ"
    "1Q+Zld0bnOXHQch4yX0B1GJMCn47IyeSV6wFLL4mhBamGwFvRj7/EoRzewfiMmItF3snfcAXElaMqC9N4qlFlU/lVUA4IzWwylFyUB8cZO7HfInyOzwq2O"
    "f5xfEQhLlCsIBo56sZg/zHs9WPPytu1+l1/0vCZeyC8RduCnu7JfOOcHfroXamEJUZmGh+wCDw971yvhOFyP0AMrI3KIaWNXOe+7XjwPiCnq+QjdreW7VS"
    "0B0W0KoqYIkgvQ7Vt/loPdRIWK5gQwuUhTzMIqiu+Lo2ue7Vi1Axs5r5k577ZaQRbVVU0CfcltE97bkzBKehhpiFEFncnRgDZZvidxQA7yAb4luu4UtihW"
    "pWzjl0f9Rbpakag63BhAUTzBbuh5DXS6JizgKQ3kGJjJs5BhUpMbGxumMnuL97VBA/QnvwP7LgkS/rjQRrcpYPjwxAujhdjrGTsF2MMxyGjhVu4OwJeThN"
    "/3bLdxTuHTpHxvrYRx+hfH0QcuY9BUhf73qs7o9TFkn+D/EHj7OGhUnNSb63e8GF8kaqYmg5c/X0UT5uOgKeaJcWLyaIK1NNvydum2UVjZm3JrLrwaXqdR"
    "sKiaU0LQ68NpzMa0QahnxadRELYBNqlooR8n2ARFM/HjPBDB2QHY5ApiWsFogGVmi/lL0RE/8/bZmssq2Cu1D7f8Lwet1wttkHocikRDzHEyxde5GiDXzK"
    "FHhp8Aw49WBvRtDGDHkchRRj9ARw7GPrWkE6rz859PZQ4Dbw7IYT9VVDfxU7EgBAhqep0T5KkSX3fhDTvQg3BQ/cV10xgOa1k7QiEYN8z2JFNjxub/f468"
    "/89njXa4LnR179amP6/O91bU6CelY0GCGlx59vZT3q7bMqeotZ1EqVLUatHU4cjNjGmtxlW1klkPFZDsmiBKM/1QiK73gT4W78mlDpL2E4ml29BOAW/H+3"
    "FS4hR1zVI3kouCvyVzkyXqFlnXe4KlpNH1slfMLm8OBrgkHAMNGvas10C0UGMwaWoOV2M2WXcfa1ZNFZ7Uz5FSaiDVeJsmDT3ezKxU82EuPaHu4OeGH/To"
    "eeA+KKxPDuxF9BFzKBrGkiiTNUgl/R6GyMgwx9w2chV1d2muPweIgJEw6TpHRONCOzrZVES7VX8wcB8e1zU1d1tdEz+7gc6pNHX++/zOSQO1oa6p5LpdUi"
    "nq8FeWpwW6WPw0nvopZTL8qVfdNDn108juFy1SygAoDOppFZPbwAbR3hRkqyoO5tE6Jsamr94LMzV9paGMfKrxEGs1YTz0KMrEY02FUlsHlceaxQHKCDul"
    "Pq9geBZE2WxjwjYe5bl+TBkXKf2BsKpHU8KtazQWCxqWgX9B7SkV7buG3dNds1rSxgCQXK25sWoRHdayUsuqJK3mOdWI9tGFOcCQcH5MAya80WGDILorSB"
    "oGUAE9+/6+oIF0PDlqujr45SBR4D9xQsK+ptw/JNCFQ4LRW9QroAVm0KCMQv14xM0pFisWI5oZ4ZZ+wxZz1Ztqzc14P2BE0KO+mT6DC1CmC37s4BjgLJBW"
    "I/yUjffhYwT2bAwQdnwpKu+OQO0FHI7dIPdAeKut5x5U8GuqCqE1Rv6RL1jXa0wqOwsY+oCmwmYUMoHtFjutkrrIuaA8FbpomqnEfJkscDtBN0g5tzrqry"
    "O0qiTVtLAkKyz1447IK0R5g7DyQJQWF5wiHfO2FpE9koeEgZ+BjM8DCsaLYiqpQfoFqOheEmbDphENZPx4ObLBoKj8WBKZ6Br6QNOAeD+V5OA7EYySxHWs"
    "AeMxoFV082plSHVB0nm+GSWxHHlrdJihyuww2SQPoTXbpJOnIA+t9Vp8ULQo8OOOOxKJFW6WpOE3uV/Zk6ih/LDFpqkx8itTvY4trILl1xDhfAzVNUD4LG"
    "kfKBr+o70mUWZ3/JB/3yzo4wTw/Kf9qsYGtS+nfkqmVVR7AxYglJpyWQy6M/XTVlW6BSmqpmnYYTqxYPiCpasXl4y9IqiVuH6tctoKbiRVHh000LLCyCK5"
    "xrKPad0YEzBrsP/awlOFUgIbwcGMK3cCZ0OxP9SVOwH2Al6rSHklTpwQaxCba6BCcItS5jdA3gzZCTFSUJYUlXkQmMTNSCMWFMuYVHkRbWsBxr+DgWBCe/"
    "LXeBy4Nr/jI4jRidzTZ3TdFabJSn0/RrCEg4LElroLHF2lfgDYOlcbIaGyev7XyY/VJzig6+pYqLvCRlqpPyYMqvIUrzNVVEFIxe2OyVp90pEZjMmqq7Ln"
    "CBNdpS7D5SR4Hxs9I2zzHwZapjfk9sslaYRs1KzUEUgO/8CsqmQtFplLhK/3RIViIsh7F0HiLMQUAWSCVqpkhMCZoPGknApHfBZmYPiUkGIudKRhGGMyEq"
    "0tGVdmJtBETG8d6yLNBBpMsS8R24q74l8cWdJ3RAdQWLPipQ6c41BYv3HwDTDlwo6GwGbgihdiVcSiUKpZtDbWD9H/dZcF20r9MHAwTtNPYe6wIvzuIXS4"
    "U+9AEPQ7j2rwVOq7+BPISf0O+8/r+1/OA9AE+dVzDzQreTu+XDd23hOGJ+GW//1U+7dzKs0a58ytP4WpPHwzKvkjxnVNv9xAb28oX5/BUCGzfN0VmQu6xq"
    "UuxgFfOp3CDpsDGbtQx6KYRUCkpZeX2THoQxSl+wG3tJtoaHpyHm57wNFhoRoMIywja1U0g7tuzvW2vH/60JNPPETnqt8CFs1vuWlLuVb5LWPvrj79wvDi"
    "X5fPfLL6wUvDtz41du/yhc9W3rox/PY1sXOHX/19eOoft964ZO/f5Ut/GV74dPX795Zf/ii7g6EKfzB28MqlM8PvTt16/ix80dsYSi6//Yfh0xfMnczIdf"
    "PaZ8uffjB870Vz80Lh5Tf+LN+P7l0e1fL7Hy2f+Y5LWXt3eOW5W3/8CDq9df7p4eW3x+/f4YUvhu+eXL5wZvXKlTH7dvnvH8D3mzcurpx5KWfvMgxXP/x8"
    "+cU/rtx4d+zexen84zUG1/CVl1c+v5K7dbk57nP4znvD6+dzN61oB6D6+qXhNyfzNi3AdfX7d2DZb167pHauXAS5dVdufLJy45Leustvfrdy8frqlY+Xnz"
    "klt+7y+aur//2VfDe6dXlmwxf+vPrtt1zq/zn5h9UrX3E9mCsgw/LrXwy/fA1GOnzu7OqV16AAha53w5blxo87EyRM8X9cfbwJkuZY59I1JEoZ52ecRElu"
    "GtmP8YiwKFl38hLrp6RnOTDHrr4Fzch4BcWVBeWIv2sWRT7s5j3pLnmScpDwrX49QHEeKzNMTmaV6OXly1yivxpyXYq7kaMQbCDVk2zakm4O/whuEEjmI0"
    "3pgFssTuGFHcGYK9klRVgjIwTLUlMikvt4U4ojEQkxzGhGxkVnSanU1YI1fQNbGOOiWZTMPbJeviGSYWxWviNifVdjFCuMdwgSUwsRKskrrqbuGB7W5N/i"
    "VmEpWgiBPUR5HEQluoUHPFyyEED3fhOYHODkmn43AulEJqmXCQN8I/0RxU4o4rUQXwd+TKJ+jA7plK5dXsCj4I8qAClf8yx6lKUGbynC4RKJy42yOl/wN+"
    "uLyAhyIJEYiFkERJ6W4ZGuuzRKuXQGNpkpDkljktBAMlVR/RyEfZlQwExUSUOeyo5YXGZUPVHGJ1ckU8WrEnh1BnOkyf5B+BcbFKTBbGsIfqMxWAg3MtLN"
    "tIw7BTH+UDeEC7lzxc0MQMaSdGsYOWGdQQUwAvhBKC/uuaXae91MCbEpNbKdtCznbBWAVc7Xlych9Y2IriO61jZNVjapGjIOvYrEod3fQGbQPTZa4rbIJr"
    "z22/DCg3RNW4WtceR1GX0jWoohKbEelGwA2p/c9gsKbD5Zx/yk5peZSmVytk5aDf2+rrJ2YBB9caGa2JdOKz/wcN9cnVSnIdOCl5x7INcGNztilRtbxboc"
    "zSUVt4TgvxrsWDuts9YvhLW4wjFZ1TvXnzVz5TQzIytkmzA7F5F5Rf+b8JaSmT+rZWNAyKJrmJ2kMXwVYIhiIRrjzswYmgpFlRqXlViVDiroNCqCupUNim"
    "WOloY6ZfZlkrZUQClm2OBC9lpuV69lr1X1BWh8Y5R+ZpQFeSvUd3HziJR9dLlwYIeTbLfshPZkZUlm+AbprDsTu8FsNazVZlTIGzj78cIO5fK6447Nvrht"
    "WsRL4KIITjKVbcxsnc26Q/aEwxx1pvwJ+Zf2ZkxRpNuBcQ3u2yJ+OJipdvOSh36Jc7GzZQd7J+KxDfVD7TVJMg05X8sxDci5D0c+4qJ435Yee7BRYhEN7E"
    "fxWN+dzRvS0k7SY708E+YZtf+lEPOQPZRemGi77E0YjnyARHOL1Ym275GjB5VV0MC27cZKWHBC++jd194mehctTDiAp3ZzaL8m22J1ojRJrpsAjPY209Ev"
    "rtW056Z07uNP4SDr8kcXqTXAsrBabBk3Pk1bVDyoslOxjzeGyvoLINXMTFAWjLzryycjEzRd+q5VfrtFJIMGJA3KGInZjek/jnVKb0GeTLDRWD7tad5xB6"
    "AO4iUiln4NYKCX9VmFrLDQhoRed4OyAKUr1htBMsfbZ6BeHJdTVjBsduTCtbxGmkyYwOZQSgVKYImkFvEagXtfMxUXB+DhvmZTrBQ8MPABdYvGInW4zbpB"
    "AWFgyjdaeUSrsH/yYIuFr37g4tV9qMuyqzfggHByUSKgZ/qnCKqkkF9tZ/SUIbwT85W/d+i9HClPfnNPq7c7eXv2dlAGtED2AUQqEBdiMUpLXTHjdXMUuK"
    "IZd/1aZLjlVyJ0txfNM8M2o9x9o7K812B4ynvI+5iQmfFmDWJGXaqz6P4ItrUXyiDyuBrUlV6T48aaeA2OMoZLIu9biEUJQEYELn56ZB0IJpuMyw933EE/"
    "M7canAUR7tMbib1HaXa73vHCVpceG37QKRS8Usw5dYujhFosJY1oIuP+LL3C2XtZuYWLn5Zrs/YuTrVKGN3OTcQqQx/7o4VB1tsaEETPZKEifdJFf+Sn4n"
    "BQt2Qi2yQNfE9YiLRneg7RP2zRMHce5aFjLY4O8Li7U399XJqAtREYN9ASc2Nw4tLP+hQSk1HbLFuFMapQdmFE6q1Uip5Yv+oPECOCBsWhKWh2JjUVWX6N"
    "Y0/5BaksR3pkZ6dbkOypNDVsqsrIkidObJIXvDdNTgntfOrSVbCQDVOxKyQPJBPMVnjEVkSSj04UE9TQCvYZOiSBfRDK7l0tiiJjxnXk0XhGmkYoERkldu"
    "HFGHyZGC/tdHOoXE90F1i4MdoHvKrP8QY1qeSRltJAUoCBlDX4PcG9C6GX5zPQ8Est+IHwsqlQx4AOeE5gnBcUDsriBWzQSeNi+JLBWmL2C0uwhRcYKhg6"
    "sucYwqzsN7HiV0U3lUmLaRU0aaFVtHuQHwBSItxDy93Vcg8Y+N+q5raZGSs6guwiZnQ02SZwgpRPw8LBo0D8DIbVZnuVTFcfSekg86juablyWHtbFuuLR+"
    "j+zESRrPY7HXdbcfBbU+U83VJ5GYTId6glM29SHHEMR8Knw/oYUcc4QVKira+DHyIen0IP/g1w2qMGYDVHyCJnbEoksTXRABHGNiRaKT3DHXtbtTolG6hX"
    "EBn3tkZy68bFkVcBvorFtgIsgl+BNlrl5Fc9cUIqP+JRLQwFirpP5g6q1UWEmHolF9Pi3BUNDFHxd5bQIi+SZoUgvlEa8H1SmadqBuWWrRl1j2F1lEECKV"
    "gAK1MMai2ukvvFSgZLD7ZgwJj6MscKeBBxrljz7qxOVgKhShExmVOXvAphO5Dxg/QbaCM0FRsPtEQUgoHM5dBs0pU2NqdjmqgEybRnb4AxAijqNowPSm9k"
    "hy7dl68l2CikJSqkI2KpqZoLRtQJMi26DX8RJsnyGBKRlcRxFNNxZBh3nQcYQ2qsQxAOE7L0QHo5cK0B0p8xaosZmazMH1U+6NnATiF1YbGYIZJQMS+GA8"
    "KGlSFGae7FeDFbtPQjgF9sOaezOZX53eXZHMvDOFCHsafI6toVBTRk/dEc6bpBM8WNiSOZBMp+UUR7m0FBjGQb/760VpqsTBqn7wPWNkY3Fx4RwTSjSKuN"
    "xBKsqMUOC5SmJyyIFGJwVMARcajlPqWPtQPI0u1pZcN7KXILNaqTUKc66d+Tl1WmpdT2yrog/HrYtoCRQnsULsLn+DAcRw8NJY2G30urdQrSDQxUDxhhMm"
    "ds4VTPWjEoE5ml5JAx6rti+s/g5qCAm7XyzFbcdbkVkEfsyApiA1kx+YgrB8jIUDsYPVxE7/t1q0jRe0XC1V+33Ic0OH/dqt5NgHIfbbmPtdwHW+7DLff3"
    "LfdXLfc3LffxlvtEy32k5W7WVR5Ef5WlPZVHW4PqQz5UQubBh5pVccWYLENqo0N75HOSAffOqMvgrhehO50yQMSG8stPbp6exuMaCqH5lyKSKPpNn+8H4o"
    "ilKGGOJiyC8qAuPfHj9H6i0IWHEW8CCsOZ+2GKqeKjSKQ9F5VjIn50cQCbyVfkDPul0E6Hg7kOKhE8frkPwz6jvowvgQtelD49UitTbCsqVvX54aCZ3DDl"
    "+T6KXnAePWFqbSyFW0GYz4MTJyKJuyFPnCOCoblpSk77MVLUGwOcgjdx0Z6zj5DwqymQAbn1BrDiYhWqPtqSaER7ME8Cpcj4TQtTQz7OZaq/aVHsRyjxUD"
    "UFFOGlx5+ALMIRCX4dwgg0vJKcnA+tRIBrT7h+z017bthTWPVEdWn6yJFDe+5/9Mhu4CJ2PrRn767KNvfgoQMHdx868pvKXe79Bw7s3T29/0ld7G539693"
    "7z9S2e7u3rt7Hz7dM4CWSbOKVBmnsfTk5k4gwiUGx/zNMlZXwjJaTxhPMwZSsnHiOmQMnLiCtD4D+HNEKsXEp52pNJPRQqfyeWdQDbH8YUuXTR/7bDsj1Z"
    "PxbJWBHYBZL2hCGXkw7ilrLrS/X+8PPQq/Uoh6bNY1xgZsu3hpkPGgR2u7aRJQYKsM7ibrPIQbUHYkFRgSgQMVQZSlU/o7IugoXq0aTmkucsq/884i8Awx"
    "HjGbMP8ePwMBhn3nxDLcbwHLqAJF3paOx9NAvoqjfvfgM0zObfTcTs/tawTbjPs8RBdWr1cV0UtV0gQ5qTDLn4AsbbGYYZEKH4AtndJgPAKapMQYXD4iBO"
    "Tt6IZTzQiBIbf4vqLugROSoLIeuweyAMc2BSTivbnQxoin6L0HsK0ibAcwMWpbZT6dks1OQQ2t/M+ZDr+shtUxfAxDm4wrggUSw8PjCIfU6CEtGsD/Yn9z"
    "9LQnyrRVYX1oIAdrtWrQ403/CDzHPRh1p5dxuE971oaTChVkV1R6U1ejtbDEm1uOKpSNNwqhuZ7hMi1oK1Y/wAgOWKps9EZBaQi36koHYqXs8puw9sJq3z"
    "T8CfAtdM6IKnDSjdQuAwbl10h3hNj6oPChR6qB+bXFI9NcpiK8AWR+Tdz+ZqmHZqfSGUVgZjXlkY0w+XEx6FzTdnsYGHPBn0SSmz231XN7Pbfbc9s9+7Dv"
    "9+TWafboLEecaWEFQT0HUDEXsR4DFMJAZ11Aml7BRoJOb0mQNs1+LmgqiNymRGi5WA8qTlE4NcSKG3IL6P2J7zqqeCNVzuMPSnLcxh0jjvYaGWBd2ZKoA9"
    "+F7xeAZWEAH4xoig/qKw/qne2e71dVIEShROD+TadT0we/ndZqOkQfkN5ejwPcIUtiJkBeE8BQiSLaYchKl4Uu7reYdc1/sIxJAgqib1cONuT6VAIx11+n"
    "ni8IsPhGZypediHXodQ4NscBoSbnOQoEYF6NCfBWe7DGfWSRWSx5VS35CGZk0D2z2siQIP7Pa5xv91hh/GTPPabfziP+PykxXmBItUm+1+tG78MbKWt4f9"
    "vxMXkLiMCk7HAgXM5FrwyJKb9mU69NiNh+iPZb7I9CpmKgO1RJyM6tFmpl8S3DViz2CkI54SvlRGoJxKHhvCHO8Tul88WdofLCMMxYPds8ja7BJPe4cVVl"
    "i5VyI7kroHVAWpt8w8o0ajOQ9k+2CgCfIk537Q2C5rj2XaIheNC21r4y6vFEE46DI5QYUK0TiGrwQJagfgetdhkDy+alRWTF2KjRI9sFxjDGGFJsOxKlgg"
    "Kdp36TxTyfQ6YhN2MUECB3ffkkdC4q/xfrmlKtawoYYJuXEPkGzr+e+yMagPG8xkAxh+s20JQ5r4DjhJXYC1RwUDSs6XV7QKZyw9JsqFLwFpaQAd0bWZyQ"
    "vha4kLCmKZu9Kg7QSicE6GBSycCy7BzvuYd7tnEHN+RTZOHBp+O97CW7sU6P0t0NCeiTuG4D3De6jHZ3S8u8c+1NBK/lxtEnmBUsNl/XRfa8JcR6zH/DcQ"
    "oqsRuFeyg3BemAQZ70jd0RVc2gt/YVr1EPPDcRxYUCeZOhyg8K+4C5U16Wegpuo2oonOWdI2HP+h0Ij2ixtdGd/Bi8TiRj+PEP7bUhfo64RHAOjpLya9i8"
    "1O1J50N16A7QxghDo8hO67pFZJrcgbZ48WPEJSJnmobVO8+JRbh4eB2QnU3zt4daxDkYcDITzmriZGE299moAelrwHFpvja9QBhYJWFHNrwKHHvXzsfRQj"
    "ZS2I+14Wr/W40ONDtWOI0YcMWU7rgDqF2jSM47o51jxP6uFy+Wcsciv44dUyJGgFcW464eggVXy6EFfyAMhfME87M7e+5Cho0lDpbEwJ057GhGJmGeTxh6"
    "UYuBw92E8o5USeA5q14qpYT1dkRlIaLTknG5MIFBDeqd4Jhfd5pSQaGStHAWWUyM2ABBsInhkn3UCjro+IMatgnOEPMgWSWsdkWbsiAFSKD0DSIKD8bchw"
    "8dNH5T1AR0cTJpmcouYHPjgqjt5Kx+C+ouh7quIbYw5c3BM51zGIgw2xpyqqVwJp6VrewcSAnUqDEKQHLO3ESVUVDVV0iUJTW/JWOBQvvuSYwieXpnXbld"
    "7JTU7vEW3WIVHOIRjU4LvYyD1O6e5ngb8WIvjcpJfy7t4A2WEGPG+3CiFR7ouZsm3Zm6H1KZultv+vw0O5IvZVdPHyqiRbwM44XNqEuCZEK3Ax+FQ/Ne1r"
    "Ds7cEgMXdrbuDh36H47u7roQ2KvK2MHFUYerQAMsASJnRDfiJ0MQJMD61TI6lLDvRGE4ntp3fYrMo4Cf3pYyNUXRgpI4/2pDAvSsHgcEpHYEfuDtFxArNA"
    "+fRE64DOWJnBTGfbkA3s8mUDTXoqWAMNTbXX73oGytuLx4cLLl099hbqALnbWcJ9PTtPwsaWcU9Pue8sBcfQSR6z7PHw7dGJMRQO9uiMdkkoyw4CZozN+N"
    "yM9FIyoGV0ndeJmB524mMAzZCSI2rjUc9UWDIj/0CPNr9L3WJEDyzpdXbhAMYucCoUeADgPT13b889pLfbA70qt1yf3n249ODOfXWXOfvKtu33DKB8dXIb"
    "VKnetS3H4vNUb0QYPdifg8MGlnVn7DeBXsHpsaPeRxO/ESs/SA77DZ0xFf3JZcTk0eq4qDs7Acad8nqcQjdAk05eajuQbgF/8NQhi3kvbtVnMWXZZHbp7r"
    "9tEvAwkgC5KR/tcRoSlU6ooYabqIS3PTmXylLcqwgoW6a1+sBFb8wKmh7HjCJPMWGMavIeHBW2/JueKyIo7eefA5QvO7iY/g9s/K5t0DjMQizHQS/2ukll"
    "5vc991e9WX1jhPNW8mxLwF7XXa8zTzdGXK+PF2hSNOZF8WE4wkSYlZgy4oW4/St1ji0To1cWQuPXGFxPmP8qdBc9wG8DDH3vR/208mDPVUucVJZgkStLPg"
    "jdFWD/Y8rYy9leXPoUD9hQzii0W1bEW6GdFNPLUIx7zEBB9lsjxv3jGPEiSWBGJczeEKSclplOZJGyTsMqLAMV29M0CL2nCH0k7xfBwcMPjwFZoRAJMIRa"
    "mYZdq/Gnh3qFAOmAIlS6PeCLUwlBjkMuxgeCuUKgmBb40Uf37AJmTKPlHvaB6AB49LhwfSIM/7svCOnCF+bJyeyUX/co07xuxs82Ew7sbDUPCbX9SIYeON"
    "5CVwOgmJtKKx/qeeT3Ieu0LGxgZ6Lmy9yW/5YNQtykJlc6Obi5I8gLYnYt/L5t9C6uhdUgQ7VqGQzLWi3WRXRlv8wA/tGe7So5huaP68FIcT6lU46KvEu8"
    "IS3vzZzmFXusMUhckTYr7jqwb/dxdCyAQZMRRd4T2h+l0ywDsCvqiRP6G4XW4dfFKXMGaU3NQToTV3JnhbiaO3Xlg5wF6GPGaZTHKIzySvWHHt71QJ35JT"
    "jrQSaBr8AnuWxqz2UD7LPHQbriIHIiYylOJ24VeP92pX74oekS8AB13u5r7wQX04UCIZjKZfXUAIGXSt212I3x/B/yL7AzHu65dPy4cNw9rrmYQyh+7kTx"
    "80FkWPy7oSCwLFC2WvoFFK/CTH4BdTKuLTj9pE5W8577SM/dDFuv66ZdSxd2pCcVYtTB4z2pFXuiV0XgH5PJgpOk1469RP6gfV8Xtyfqs9B+dWa7O7ndvW"
    "ere/e9W92ts9BfFX743dEQVlXZMMay2txTsazob/LvUL/F8nYJ55OQN3PFRw5rIrKn4mzqxZosnz00AGq2Rs9FvlCl7jACBo3TrW1EB6hzbuXr/ig+Ain3"
    "9DH5b1Kt6QY3rl4br1pM1tM0moo59IB1wgjIf4BfHYS9zK5TnYharQnnl7DLukEKfYogNTHpMnZxzmV16ZokdvTcTa0exir/ciZN6vt8BSAOFVMAYbpXpf"
    "THNNq21g2Kdfx5DBKiFNMYRZVb5qSFaA6gIna9zUtP9NR1ShGtCYWy4sAcwxY5CFurJjEekz3qbVqToZVsBaJRIW8XiIhpYyslokSzIPE9yZTcoIYyT0dp"
    "JyfYIfuMarD1gOMJ5ysLg1E15n9EkZmupcjM7/H2tJeM1mI7gmhD7HlVTzkTo9/untYDYeIP7GHlDNZSeBISwaYbpwAFtBs1tum9Ii+DElFNZugGqC/xDk"
    "8EvIXN9HCUOBHN0dvHbxx1eBOZNxjJhdIYPQMLg9VGE8ZrYmcmcBTmW4alnzTiYI5pmzcHPCdffDTKlal3AvdOlPJk0IXY2m41Y1U888Mv2bhmk8FYHQDr"
    "U0DV1hZj5oTWuVdezXuuSLuMSY0YzLwaGsEO8nKgJ6/YL5k8IVtoMdSqd8woPNk1D7WLZXYxGf2JKqmh8K/sxAw76/jFFmmd8O3ECA4gii1EcXMEDRAQJh"
    "JYZwhwCqW8mt0gZM4Mqt87yOJQENKRBN/CsckyctCNipP5p6ThZ1kftuSvwMhmgZYKFs+FWWXkL4VnFsEv4eUV4FDiFDhwbiD2e76XYmV+Mis2g1bLByFg"
    "IHGgvwYOjNvMt7X+irMaRYSEdCfW+hu7THNZQXU/3WpRhz17I2SO/M1Lj/QMOzy77DjsZ0LReWrcH+1svfsDpvtkIi+QsZlr7qgXTfMR1x23k5oW/TQAXR"
    "sBapm/VMQHce0+tW6X2gZG3PxZ9Nqg2THMmBpFvJhWvv2ZzyA21thhWuXEdiiTTUKyZXNP6uMFReFrgwG/8BaIhcQytkyGQGYZlzvuwBu+Gn0lU5IoWFbk"
    "CKubxlJZhevCQ6YcYZ47BJqoTCoaHQFHRiWt7ni8TJct/SIHNVBBUtFn84e44Ri7zvSx1fwGYAC0Fi+yBhFknvqMRYU41dMsAKJMcbMxhlBvJB4r0GmBx8"
    "o8k+UIl8T1D/0O1ewZeSccVFLzSFe1cgqKT0IhGXbduDvqaEHSZNjdkI9FqsWoDQh5fr6Phf9jfCyEAIBBIzH5Tuyy+3klcJkhxBvZdTxNErrIB6wp/eB4"
    "Ouyr7nVc2Yp6IwULzC5HrizjhLdMQikhtWUTSglBj/Kf64/G3s/WG5H6xLiU9POT8UyULIoAmTAcFJSIqN0erVxS64mK6VjOaF3fjezoBYUzZTYgnmZJGr"
    "zgq3o7/j/sT+Fb/hS58scPkD6aeJbGa3af3T0YTSg8pC5f7MDAK6OjWdefImtVC7p6P9INL858SrfH8HYXbvv7O9FcYeZoS6WrxxTNBbxbJ5TPI3eoiP6M"
    "vZjlwdkTUsrmaore8tFCiOEtx10Fo3tadUweLu5GwYcjrL8m2obDjv1j0VFj2GjbpGsEmgI+JcIHRF03sekiqdrIAa2Lfx7CP4cpRnYX/sT4x+uKAARQPT"
    "cG/BTIWD+NpuBcQaVZY+qnnY3pzfyuDrDN6tTjPf2Gb26GXbronK+1knUzv+PM7whtmPkRxgP7pyfd9McGnPdEwHlF0JHHQoVdFOuQeYEMV4e6IPpUnDLl"
    "WFdE3og5hLz29sx3RsruoN/3Az8dH9NiIJw9pc+RGUOG9LCATiPRYzjajtK5gJQVj/X2Qo17K4pS1Orm0ihsSmQFraJRGPgoktPz1Dzom4lFXSOOIleGXZ"
    "bV/Iw2K1zY8Io/3g5DY3e9ph1QjVa7yGVlG8SS/nFU+h8WO85VLBiSB7F6xdFabCoYrcWdzedVzeo/Mk6mY3ROnVo4I55mSeukzoy6ZCt2EalLDBcQ9KPV"
    "R5tgPQZKdxbmvYyNlyyF6XBJxF3FMrBqMMKBkc0UFwJtsCEGimdEb1SzPPWJE7HJ040yH6Outwm01Utn4tkBO+5tCmqJEuEKXtGGyualqLaROEDYrnKAjG"
    "YHGb9HSmSpFYzWdpAQa9TWkoz6IYJrg1KRlrq45XEOmSTYLRFqVfyB6ZkjIB5U19RO9wzttOtVNyxGO8xqjMjSsaEN+E+pVSZ0FxNj1Suooh+vPBFQpWTN"
    "CNSSKYzcll5FrnzdXOQfpFnZCIrGgt6ZCM62ClFWIplhutB2imBgeg6HWSHMswj8f1iPnKylR84ZXFzmqVXkA54aQptoktQRLvBHH6D6yGjzpVZaBwA6an"
    "k6QXh0hPc0NdmWPoPv51jMCOzPKcsQT/ddfo2bNN/VakpI9DXKPIWXkasmn2FdwRZMTKqYHcwYKNsbozEYq0qQkXx7llUwMfUvxj0zU/mSr2pRGpLGOmpp"
    "clYw9RjAEDAOFNKa1LMZHi3cpq0sGaheJ+k+o9DPVdG980eoTuD0SQ3dRzcr0HtT8u4WHLykLFBB1pTWB2Nzp1L7VqBgKgLTlnLFfuFFbsn98vIRISXe2s"
    "eVMkQnBWKJZMIJuteyp+nVRBuYWEOyATxuKXFVFC5GACOhYtiAbmIg8Wc+63OB8StyFR+CSZ7G29diNJ1MRiAxuMz9E1s405dRWODDEBYZOKQqsQ/wjVSW"
    "PIPGmUn4cpn7iLvZbXTdTtftd92mFqQekfw7hvWFpX6qTRfzN1eF9xiO2QtKeFiBoEiuK6HvN+naE+wKDOE83Wj4ScJF6/RmP+BH5ZFCfa+fJg5FO3LwtR"
    "OEU5TMARCAkiHgs0gBSBQN6K+PnvfwwUvREz8hh3tyBKTCYnblulsfnnp69fK1mzdu3Pz2tVsf/Petdz9cvfz9rTcu/88379x66yIGb//yD8sX/rZ6/fPh"
    "xdeH5z4bnnv11smnRVj9P740fO7U8PLXK1/eGL73IsZyx3s43eoMelnWo07H63p19pmsHxC/BDzEL3lXro5hNCtbtqgAwpXJybvvutuE0qSLV6sQHhz7H+"
    "8U4HI5CFRgFOOyM83wkdPGCwiUzEK06VBjzoG9e6f3TT954NCeB/fsP4xAuPnt9yvnP4VpLl+4fvPaCytvP8upBGBGN6+dHV741GiDvzOobl04ufoxwO+7"
    "lW8vZ5olYFjryhfOclaWcn3hrXzdCa5wBCsVJ85C2w8zbRNPlOBKdvUSjhkirOPw1NWbN15XI8bpZNq7ee3S8PQbw+ev86gRAzH0JY4QxJtsaUolEvC4fw"
    "4Dp/A3hIgk3Dm80jIpB4zvi+eyTQDIbl67DgDnUSHA3/1o+fornIXhf755aeXZqzpfwCtXhi98KpoVSEYI1umWkrTfDCKJY3v3OYfFi7Hbbg2M23bX3VuO"
    "Td4mzh2mZcUPOw8cOsxpO3HHYWYARylx1kYy2GawKrBOyxfODl/4YPjWp4xTuC6vXIFa1PZtoFQYSUrh9MM06IixwbjErUcYLy2Nbt25+fWLwzNnEd/HkI"
    "Qc5FBzn9hNPr3U0sQYILh4+SfuQ+FOV38klCnBEsXJBA1pDCCWz/xp+M3Jf528YPT0r5PvAq4sn3599ftXVj94yRnTroUziESlRq8ncYZelOnFD8CZe7fe"
    "u/V2ccblMTaduUWHh8NjzkOS819aRZzlc6/c/O4dE3cyKLGR08MFpOhgoiIGT4l3MJAaD8G3zrHwEhwLt959T6zL9ecyjeQgCa2ENQtAm3a2c3RnyqUsAk"
    "+RBNigeOMq4m6mmeWXnh9efnscZTEx4Vin05VIcGzv3n0/cP23jl//aYmMQNsXoz78vwCwJ8yE1ScgTOAouBhhP85Iv3J43jCJ1ec/G964rnbFj153cS/v"
    "Ry99ph1rpwWpb4B4L/z8oVC+e20ozwOPtuAtmmBGEgTCALA98LLrhQADGS8PeCfvKB+fxEEBU0izN5aFd+LZm9dfHl58e3j5Ku+65de/Zhqp1mPl21eHp/"
    "4BRyxvW14twEuGEBRjPumHrdZaa8FwngU+FHitcrm82Q0UTBXDBb+m92TAmgBcvV5Q5qIgJ3UJrgAHq0iv46Uo0JrloFqJlccS8vuJnfJCZ/rgHgIloTTe"
    "AggIk5g9wpxJ375168N3AR5U0gCKQBUvRCfuXtCQY5/WLxhdjBK581Hfcag2bz12bo2O12/6NDd5RG2xJ7iTSrhIqPE8Q7yCCZSddSd+8u3V758HHIG5Ux"
    "nGD4fbg5mvDxkLXbxGI4JzfCzvCMgOQ/QclMmY3Ijhqh0vkJ2I6rwXBonHiSmieC6AqZjDvnntTzBW5vyHF//JKJhLCHi4y2dODr98b+XGsys3nl+BSV36"
    "0Fzaeb8bhAonHxS/eFHlt5EVFbdNg2O+TN9Uno+i+Y4PS50IpJ3zU2/thfYC5g5FXYnE5CwuV5gHNLrCR4D3ZjmKsv/h+kb9FI7wZM0F5uZg/sNzV1Zf/m"
    "p47vXhqbOr//z6x9CBKYfuDsj88JTC0W/KhH5KeIhCzO6X+usIdTCwmzc+Apach3TrrVeGp68CL37zxikkce+/cvPaZ0DWVj5/S4kQPDe5qBa1iSNkaEyK"
    "c0i8GVlTXbzsBbgOuYTHLjVmW+5Dei5SOkry3gWaDtJSP6QNENK6iQP15rWTMCmeryDURNWHL/9h+NpzNi9lTnA+jn6vEJeec0kPFiPcYlqZOy00hkZ4jV"
    "qWtSeEgBMTch2ZA85peUJE//7zWyffZxYXz5RvTi6f/27MmJu+30t8/6gc9y74fZh+545dFl//ILBKQtUn/wNHgZpFF9MCex05iX3yZ+4cROHyOqA3iq1/"
    "kk2JDJyJEl6QTWhGPisVjobRgguSeQDCD9IIdNxyOn4LuI2+MV1jisgjfPM2ZwbEfIvvf8Q8AtDS1e/funn9Hf556+1zIPZCydUPP1+58PTKa6OwOa5P+O"
    "Njj/fj60EDCxhUMI6Orn+qSRoHhTd0hFl7iQhjyeZQmFrCmcSsitPxFnNJx0aPgy2y+R9+EuBRimSVlJxIXHhoU+bp4CQeHAndKCZaC9RUjh8357cfDr85"
    "Z50GrIExzgolw938/oPlp68sv/NPoEcjEGPuJAMxZiDWh9gIS7T25t4oJzQGOq7T9aE3yp+bxngx84fBizuBLcGH0eqV1+DtbYDv//8806zb71KQxEYXo1"
    "53usxE5WmPDR7f+rC+eDVGjIJD1BTPt6A70hZhXUX/DtY5YysY+NrpJ30Q/hYdijoDwAQM4+VFpoPXaLQNXHIlxOLKvn995YOTLJsDJIfXriF6QFPOyo0/"
    "Db/4TkIFxodRZuiIZPUuNOozX+bsBDTv+s7k3feigolyC6DOxTOUdHtIHyxdrUj91SBsNOoun34dcGn59S+WP3gJNQdnTqPeG+S8ax8rHgGWcXjuMyB9N6"
    "+9uPrtt8BZLP/tA8Y9GOID0L3gxxCMtM1wSCJwoBoPcnStGBZQKKSJj/NjOKHw/qIzIalcieY7wWA9BayaaJIRC8dLeiKl6F3+4Lnl964OnzuVUVA7doPO"
    "8rvPQGNq2NPOgw8++oCDBhUcar+HvOU258H7XQe9LnjTw/Dn4mgBMIQ0vajGA3lfGhRw1i5tcSfpRAuAFrBIoYMBbBaQk6YpXDu7evUUbBZqGzGB+11+/f"
    "mbN67irv/+3eGlNzGb76WLy/99bvWT04AkqAL9+iq85AnB5JgRwg118v3h9Y9vfvsyyumk4wYJHaiJMTFpFSG3oCAFnjrqBI1Fpw0CP0yStBfOz0H87+J1"
    "bK/ll/D698+JkqHJv5cmNN25TjRXobdA+o6SEiFBJt1DbESTU0JLSbBIFyJAtqjD1ILJCymA2VYyvHxmeOrTlUuvw+GO2ngiFavPospKkMGc8SDLfu4FMY"
    "zhV8DGXli5/v3Kpy/iHrr4Nj/zYt+8dhG43Vtvn1/5+MbwT2eH188DQeJ9ZIb6aXULbJrymZSkij6EMnJ/rOP1jyspUhjUMUMw2hAFTZEN1ETyqZ/Ui+iE"
    "b0Tr73XzwiWKqwrdbiEtw0HSLRTNRAi+eId+AvU77hCXm/HvPtw54XydUgWE8EmN0MwQ0O3KZCvUgkxz0o87sr6waC92dUJMJzWy92xS6d42b+Fs4mzFjR"
    "pRp1jDlh6jvO+VlFK/4dAwt4p0a6ESRviCukzwrdMfdu1YOzgSmWhVQQSjaBQAtrJn9HwjlVn9xIm5biFW+TiLKpYU+VbwsV+vAXt93KdsyTAOGGutDoxA"
    "ED4En0dHNN81L5HkjacmEiCoGAaGPwI+L+JqymSxsrDu4MnMlP0yI5VoHuN1U0xQhWDwSwyqllakjbsanzgR1ERVN6rGMvIfvIQz3E0w7y5hZTnpdYKUcF"
    "Ley5GIVZSpNPAdpQzSIYww/RTvAr7EzchLHg9ypCpfRAZClL9C5/vwCEsjke8jol+JivGpE18gGyCzcyTFWU6Kq4Kn5OXDSOVHE+uPWQsIg432RnBC7vTQ"
    "IwUggD4UW2a80lNbS/81e+eW+aLctCXatFJtWuc0ezpDS6iRSyQZ3caB/I0ydfSEL6GfO0CyGN9ZnZxSeZXkBz1S2nbSfXF8vo0RFJ0z6m353wWlNj5Rvv"
    "O3Zf1rctsvCr8t/7Z5Z3HprsGJ32IC29/OFuVG9tlj+ng3P0/tYennscRO5RhIljNEAF40Y6+FHhBBst9fqAQuNogxadiJqxK5UXjYO+ZXEng4gt8a8LCT"
    "vSQ6+Miph/uDqu82qyHlYpoaSeb5A27TY0PZe/Tmzfn+wPYo+5G335PMjfr86xLWoNCRv9bEILKVZhkFzZFol0FtZzdzA3zz0gIiNZH+utvkMF11dEMxb8"
    "fJUmIzYkHx6CIdtotuyGF0xD23meM1iq0dIZd1DYiNX1DUbpVNQa9yLpnfh1P1gO2w7luP8azEmzgL0NM2+2XSAyyhq8eYCLRj+1XmXbxBOYH5x8QuWpaX"
    "GXdipCUuUbSvgv+SRoWOgEhsAeHJM7sgKV1qXaAcWJV33LdFzta852G4VRr3a8wxZuPxSng+BL/HX7vBrVviWD6jy727y1cxbR/uDV7auf37OFkvSsxVWM"
    "cBUsjXjC+ldl5sDLLhHJpE4uzoDTkXef7T14o6A1qGNWIZ/Ns8UKkjCkmw7iUh7bdpXhgyjiUgP0uS1vuuFKXw5iLgiZ8C/Ue/PnrUHLOi2xvd+nLbE6PT"
    "LXPbmb2//tXk0cvIJintd420Z4KZFzHK17+XHNbKQXMg7s6PXEa2ryJb+xMvopvxtHWAbHyaSS0KasB9oaszW3McOD/vXvIPA3OYBa3tp55LSwnDkGf5Se"
    "bKv7G11iCrdKICD5jCEftU1l1dxib7yRjv9WCsi3qOg3ogXdNxaNbRZNJqv0x8C4bENW5KSkod2pQaSlXCMWR6S+6iB2vejMCRWSTaEenWKQg77zbaCTPB"
    "OPw4Yu1L5sFSFzUWHPtVbE8MTM6zwPjyhEkYmxzbBjlhCctXPJQRHoYnF11Ym/x7Hz7K+y4eB5jHZzeMQh9lW6lFo5tINSpxoMdBQrk8HTUz4SxIHzGJIc"
    "B7/FjEpYZ/KPLmXLAQwUv8xQyi5t+qWAO9zQglJG4y5NbCVD6vrb5NBE2FOJeHnkDrgoKUqPzbQEyTU8CebaqkLxDhRaMEUdhz6KomRvR2uJvqxJNzcAwc"
    "BQbB71QnwkgE1Yw5bDtLqbBEnpEeQPIbAjaIdRS1fTQOjc01ZK/PyIWkonPR8QwrZsWSSbXMnOXHzDMjoJy2QnmjQClaspmxLfaNDU93MBjhzUY3LLBPSy"
    "Qa+Up2Qp2PUMhk779LPY1keKwE7yN5M/jUFGV1ynamg3g53jeSt4tzBANnokQnuNDQyNc5knA86ZNZIdPXgaMFmSWkqHlKIxuH4EU1XoUqn+GubnHsadwJ"
    "xCZmBbDVGnA6QdrhQxpHU6vptB5GN0KfsKtb4/ZGIWbkOsVkerJKCQYmGtTY2+/oFBa7uu6BcWH7ml2ZrnxXtzqZF8f4qKWOoAiQh4N5IJllEZSzMN3VsS"
    "plnNMHmiIBK+peivIeDK5wnBdlcx+mv0xRAdcpMQa4S+gD7wPnWamzb0fAXrICCKyj9x1s35nAQwifBhPl+kAgiXd8bxD6ezmCYuDC72ky1N+/SLcfB9Vd"
    "MZ4nCU2mYk7MCxcLmH18tuiu1wqcLalx3WKrjMwgcZShgfczy50gSdnBFJPJ68swKhy6N0d3GlRKdwJEZTrG3C3ik4BVPwTpCkgCxQmt7JO3aPDKAy74dN"
    "f9nV7wAzGs7u/wz374Nw3LvN2/C69G7Ou6+228IGzgrCb4dAD//A7/7Bt7i7y6NOCL5D8u7qJP90Vr8r5VC9WW+EZkYfppo9DvzmydRZa2eLs5UoyQOty8"
    "G5uxPEJDXxyPietBTEcwqMauVzUTEM53CyEm8ZRUCAimVDfZ4Q/dXIGEeaDQZS5Z1NF6qDa2vmnTk9QJRrmX6lLUkVEQIKXLZhWWuEIm9Vo6F6pgrWSwF8"
    "lzyauKNXn2V5RKtubV6sRbAQdLh1+ljmxUXctOvg42iBnnJM+mXnf4NenPMletKTABq9j0LbcevRRatpzAelrvZt72o6tYDX1dCUSmFhACCoUIyAIg8Mdc"
    "XJIhC1IVSABQ2UgKHWIGeokytdqSvGzVKaBto4XxiqQ5JcRBdLIXy6CSMtrUpQHYNOsO5I2poKryTOMFYXH3HTYgZ0VGy768KFg0FM/q8mCvKx6D8VcD8X"
    "a4uBiOyOy7QROPc7kTcIJGECDcFzkp57ivcM2RUcpIGb8AURdzGcJS1GrH4Bfr/uAQnJktyuk3CzKA9U+bPzBbmZvZbzLR2O2GRpIXQWXCWxldoTiVx/VM"
    "qaUysjDTSYLGmjjqdPxY3aXUNzwVizT2NqWZ5IIP4DKfUwAy8STPhBMnVDyrcPy1UNxdI1PyRy+ihrUyb0wd1ENtQLo8WVR3g3kARqws69afDNqB9yRlna"
    "5xozYTxMu+MZiN8LE0GH/PD0+yg133ga67pzsu787B7kii57yYzfu8nsq6GlTTqeC+KpwQd95ZjClJoQ+irUHs4wF0+iPy+VD+UiuBjohZVijqzDlzvoNh"
    "scmkDz0YiXMSYB+bqWWKMxI31mArV6yLxkDoZHj+GYy8CX+i6lY1X/K794vBTDQLsm9cSN2oiEHw8XdIv9zozjsldyNSGXuuiBNpnLVGUhTOVSrHyFsyMX"
    "P7oK5oViqLnqCsN5mmI0GgmpRj0o3ZmGqn+A2UYYtzG6dVGDdNNamKN7UazreBfzpu321Wt7qtaiAZ6Em3By+6VU+9YMNY875q6447evdVu1NFzDw805xF"
    "vVq/0yk2ARYy208w01LvW6WSep9w+WimN1tswJ/qr7gNACq8caEJt2c0k3Az0UwXi3dF8RYWhzcutOx281q3ijdl8d8DNF14f+ck4Cy85v7sBlo5w2vJ4V"
    "ED1CC+5P7N4XbMJKGd6sFuIXJ7brfo9vE5cZtuC3Zmh7L64liLtBHk7xb+Fic2SQo0DDc0k60jQCsB6g4Fl0YQFrXU8IpTv6Lc6VSf5pFyHiY5p3BkQnB+"
    "YbPU3hTMics/wtOnmRpvBOgYIxgXzCEwiLODuPNOHIZCoilJe6E5+ESEl7NLP4JIPxhB38ep6aK7U+SA2qtJ255uJgfUIVvtitJp4CZRPwbRyWOuI1JMR4"
    "IB7JFlabjSCN1x2WBS6TMfWmm6DeazWmjf7FUNyRM2Sa/Mbc94ozpdKQU3vFirxejHjp/kxyRCs+JEvm2mA3JXNoRJxujRjFKQnR/tzvRnB8L8wkGzxdGe"
    "Zw/hCC2yBQQPSteRjt1iaUxIGqcueWapp62M+AxVuwMjg+W4wEHCGBQthPUTJ+ixFfXDJqmURlVGUiXIlz8nMt+khiP341raJhnjL7+mNkZXNy/10B8G5d"
    "RMIUNh1cl+sw0byEdQP4XAzSqpMs1uMUFnW3sMfPCaTTz6HB1jyLbsUZwhBWUErFFZVeoJdSxWtEIHUc2m343WqIqf0TM1r/79rCfRL5q1dqvQhFdmqdaG"
    "4hzpGEMtjI+QRMCWWQkfsaUyBs6S7y2Ldl7gr2wcIGt2Tn4A9afElLK7aPPSr7siwFLOqpEqylYkPtXlmBp9lH+lDXlgcAqkOES3vMV6LbQUXaQvkRl1ix"
    "XzI7c448/qju4f2xGy75tUJ+jkNSqtLEzJsEyCD3hoxKtjDU1hqjSFD/0nNYUxZ7vN0RCGWQ1hPF4vqFMYmd5cON6Yx2scIQKgEZ4GS0KgR8+Y3c2APWNE"
    "0JEOhhHrW8dFsyrPJgyAq0KA/+CAPxaNSgeWDSM2TOphJqAezhk4vsRgiDfN1GXlulvnEw8ehCLErXeFi+Gs9o6KiqNOPpo8ZXwIcK83C31SO7v8HyYfaw"
    "K7SpHnElge4MCrGEYSiCJpzEfokaBkWfcAaBZdb1z+z2q2QbmjRCGO8OLKB6tgR6d/FqHpNJaIvczq44e67qNd97FMbF6KPNmt3gPfqkuATEzYK/Wgia7r"
    "ckqV+lw/Way7tOsq9fkoAtC2vAD5jvqcBz/kGqiazHrUkRbWpTFP/BJLIn7aucMfzHBBMrZdAG1ENBTPFUvEmJxUjf0CosHoDkfGxVzPB7rA4vGexs0M3V"
    "V3HOqSXOKXpVbPVVBVm80M5qh6rLvJaETHjBF2HbcmEZBObHwOihfkBMUz8pE3KrnWGK+WlCWYkjLq+cz04WReo++12wh26WCFdT1kxnvFcI8jrjH2UPFp"
    "GsOW5PrK6Ah87sYGDizGWGcYZGimm+RQkaD7mxGtkz0RH7Z3yF7Udjwm47BauPr7rpm8klQPe8K0U+bw9A9EcddLC4930dBPpiuPvB1V9V9ZFhkqh9ns+U"
    "Cu7shvLsQAposdv1Lvh0Fad/FvJaX/dnFqRPTMBv5/oY5GjqDb7z4Q84bZFcwHKXmX69G4QXWfl7bhmDsOB55f3DLp34ViWnDff5X/a7s8UGPg/eqJ34iA"
    "03UnWf3gccUY2V+gRVjJu++erbqKp6ts5SpR1fvZPVvRKF8oeKWouAV+AH3GMJZURlRFYrq1llTqZPrFRPSR2ZTpufqbjA8zwmwXaSWK5TTCp8Okryffdf"
    "UxzX6sLQ0qS90oTNuVOidPcJsEyH7Xj4NGXcXpVmuCtTEYsF7kcJbukMVuG85bXdXl+VXq22C/APzrJvQJ3x7vuk9olHscyLAfVup4PfkpGM5T7dLO/Rka"
    "+UhXhzbTVghKzeoGTDZjv+HjJQq0j2EWeIw62vBDyo/n5Sl4W6i1whJ1NzIIWg6RiQzCUhTqmYBsOMl0p1PzKp5ioIDTMyjyj44OGMDWPRLNz3f8gabmRt"
    "cRPT6A95Aq/Axv1XQVOTd4ian1pr/mKZJYpwgIS5sRHUPav+bhUXflGHakbaDdQves0Xhz5tCL+iles0I7JfKTHOKVzpv9rAYQMTOmkYFjYb9BFswEmTf/"
    "x8vztynK54riXq4oPiq0KLHdjl+acfZEI7Ut64REFpMJTPLn42fkF+UWT3CL7zl8QO5wJPe/wRXDTMfQGZbfsZ6kStOV3YyRu8RSoem/jac2m/gZl/gUz2"
    "Y5yZu/3xZ0LOtgZAvGASkciO2q33FHAwXTRkYw7Rg5T9TeRdQQ8jZdSatOcD4yuYsH4wQ+NS7Ji3V76ZHoqA/MFwZHlNcLxavAbfZjMmjuQ8UvJeSkT/sU"
    "ryZBA2QBxkgHaFh0O9UZpYSKDd5em2hrnXKvn7QLCSwr9lVA/thtoM64aBhIa2btTJU9IVWC8pkPB/ppgVtyjS/R0QIc0B7m+gb+Pq9ZPT8sGXHJjrjE4f"
    "yfrxzBUKRtN2y7cXuUrSDu+wkV4x1I8nYoWl2STmBNyWonaURpaAVzbXLe9tEQtPXRINnkVB8S4UAdEXCAx+W4HyInCgfEhthmZbYZoXyWbLMGwXGyxMPe"
    "cfOjn0e35EiBXG2iL/QKuGVgzH3YMjUGnxBmNqppXJPIictNhkZnzAYvmxR8kN9LhuaNzt4mfEhjcX8CSYM1HeTUznvFp1+umlIcuPlqyvyP1km9liLSw5"
    "jsPZZcBdCKo4pHMwyw8FeH0kFW0TiaB4+b30gePKZxKor7eBFP7A08vCVDoPFfi2LRGFHM5JI0QfXahmKrFyWU257uNMkDnbeo6/EmjfQm1Te4fBOnozI/"
    "FdJabbJYiVCPhsRn8xIQJWLRWyBdxQWDzfdKITH6xf8FfxB1WEEQ5VCoJ3IFn6RtSi7C5FpI5dEzg0vm+rNFbWNF84jQpQl9lO/KiAcwfaEtiAfCsMvGD1"
    "JgecrmEUk3jQRtiqblo7pp66AKQlDVMpr4ow0Io8mmTYmuPCBTpEy3jDx8X6rKDM2SvBs4S8UjDJObV6NhOOBqbxylhMo0E+d2KnVYqqwGD/m1iHJNWaAl"
    "WMCeyAIPR1mtJkvVlU7HbJArZFzdzEEYjcPrHt51FH2gJQuxpaGxpSNSnHTao+b4wtJBLxSOQM32oOj2226z7bZsXKMEKIfxT4IItx//PExZUNoyFUqETw"
    "38029XEW+b7VxfNkqE4t1mGuF9I+lQwm42HQq55gEJ8JpN7RVC7hbFAd5zBPEb+grp6kahuNTo+F4s88VI15pMrhP3NpOqUD/SZWJJpyRTrhs6I5bXjBYO"
    "RVFaKyMbcExmwalxU0laqJcTkZqwOOJe096GL4Om0Z926OngOqw5OTEwGY0bqEGyU0KmlsmiM85JqN9W900z/n9LAspIOEFiEgQZE7qI5M1TEjCxotInTq"
    "AAnMaL09qXQjhRoLgAtBpTOnvVJSlLVqSLoZQ4K0aEb8Ax+XmsO0teZq9j4pzt4Y5QbBH/yhe4GlGn381eaBv5jufNYos49cBIKsJZXPOSjLAxKMMb5Lcb"
    "tI12H2E5FU+nkdt4WTtpJgVKauhW87Kh5A1U5lZJ88xTVppakZUjFKQfpRPmggMUO7wqHFhwqGo9MWrsfe2ZyIHNyZ8uLkcLIbseEotL9p6U3A/J084zLE"
    "LE/RalctvIp5z6MllOrQa7U7hI+sJ3MpSR0PstcvZVpyTpvj1MH08qSkK5iBwmyUQTaRONL/yf0qo36iZZI988jPswZUduF1EkRqPLqxE1xYgGrrT6VkR4"
    "dbtci7CtqPxC/bIQNvjCI3lR2n5qJk1ypWdlMuXbaRR8m1pVpXuFSumV/aw+zEXNRawP55/4ev/iniblopQ+geRi1mu7Xfvs6bWrHdykZRJ4nCXCrqbQpT"
    "rzcdCcolfzXq/ibC1v97v8u+vF80EIr/hnD84FVGbL3+gmXmJVrYOsIL4dyG5EL7pO+R6/C39/IRufi2LA0xKmPIbT2Gl4nUYBTt1CSbwqOiUoPrk99rtF"
    "UcNrHJ0nbWzF4ZJJP255Db+oekYbcmZ6rY5/nOt7nWA+LAWp38X+0Gc/zpu3bIh4YtGaVZU4Wask5avikthdaSHGFvGvAGQQluZwu5SS4CmA1jYbwvwNhw"
    "AfnBL8l1mCUhCiWAgl8Ks5TlLgjJ1x7mCsuSDjiG3wJyaKpRx4UD/lppomNwJ1WzYorfGWfFyqraoR3J0STMBflBb8YL6dVpx7tgqMwthGwMsviDF74SKF"
    "+FENpN78CF7hQLfbSFVxJnvHnSTqwJZjROH3xVzMm5SVYfbA/4kaJOaMRTz9RhSh+fDibi3fq8az0AY4l0ASbtAekYugd0klSApl6st1xNUhpyysZ/AkdG"
    "9FE2qyl/+6y1gf6XKyZMGx4rDoz4NBt8yS/uR3OkEvCZL1RyriYd4emgkkumuEmJTv2o6U4LapCgeYWhKNHZc4xuCY3Lr1Z9n2ylupox+JHmMI011r0aW1"
    "0eO/5HD+zcskDqjx60RLAnMfu2oaL3dIbDTfCLxUa6BpV4loolxc1ZRUHY/f82YxDKEoCa61F/F9caT0nJdbGF7rsuw/JmmGVEbg5UqK+agBoXENaFuvB7"
    "w/qmbMtxa6bTNItEnYJ3PwfW3Us+jMGMK0QQSrwBiBXAapIGf9OEGw9KJA0+cU5iWhoBuhgzbJQK1SmfNbGHZNApmCOlWcn/98KgNObw5mBPOQgAIBSB9p"
    "kwpQ/EHCUSLM5C/0dwPCJhXNwGW73OqjcDGhaU51tOv8KQtFgpiy6NdCL6+Bx93YnW98zmk3A9Jx1SmJb3E80IgkIcUDSjRZ3rpNUCLs8Jddvxl4TqFHF4"
    "eTUuw3+w2/WepGEvPxtzxPxPBc80dmjDYc9XYYZDqEKtgPwQrWiLlY1Y/BEeZsBd3iBodkdlbymr/rA4NujC27cju98JiXHAGgqu8G5Plrzhhkt/ZYbBTJ"
    "a0p3NMirOTKbtQYz+Aml/G233Xmbp29Lnl5Eb1oa3ULAdRa23QPnlKsw5tgCoMw2PLqKU+ogNQmYLNg81pYlM8fqpLGj/03n6Z3I+RqMvrXhjL2wATo4Fx"
    "0vsRiGrOEktOngSe3E83OFrch0OFucbdt/Vszwm3BMYmgCtW0ZqGXKOz4WtNvWAq3RDCw4DLMZR72cfW8O7O6tP8vWddrb8o5bZqxRpBrhL/T6UDOcX3M9"
    "kS9XINE0+hfbrY7kGb7dOMO5H3IQd/VvjtxivJABl/KAqnm4rhYhxGkwwtvdzbzdPevi4hoH7BjWbtu/BRNzTmQLeHePAC8DG+Dnae6Ao2kAQ82Uti8I/h"
    "xtez+fXePgsvgiCouyFhu3bXsOagHrus1ALWyEucR1+TCJzHdZnUrU0sKAice5KGeyjezEn4w0uS1HvMicoJMa49eTORvtKGj462tN7tmg1kTi6VZLg2Ak"
    "u7bXxR53RvrnvJU/Rv4HQjJWB0Ln1TrShKEtGqteycewu0d6IuIh9QvMCI1jvUyk2pBYsgF0NuKzVcIoLVT8bi9dLK7ZrCaM/5cVXXY4uB8mmm9fi+ibxw"
    "ixIE/mmr5ItX8YpfWElK2LaAA71nYX2+5cxgCGhq15/HNMsi5U2RAvPMD0uIQG94p5MlhgtAc5nu9g7puNKKO6yHtNPJel7lSPLPWSMgzfiqcd6nuFHGNK"
    "jXbQycgKtzO8X6o5OwVjus6OqnP33YgNintmG4liGHOIkEPPcER1MfK+XxJVYAytGP9Z/OjIzGzOPEsr12LuxrW4JqzyobXVFixk/ZKhhr0dpS4KBUFrsa"
    "TkVlKalOb8dMGXqpaRjbARPa1kvkxNR4ZLq9zueYZqL4B4W7ydLN8tW+7lN7zeqcUqxcxRP0bBybpZdrkxVTXHkMOA/4Wjb8VJvbl+x4vxhZac57XOnRUp"
    "k2vxcIJxQG3XiFYmq0YwWUOptLKULfJlvh6t0Ql6pZ6XtoX4X9i+VfL9a2nRgM6m65/2k6NGkrLByRgt7XDQ6rjeKaoPkvXxFhtvphbMtey7xho3m/m4NI"
    "7b/veqJzFvtoFdQhHq9INSNwojquI6+3zgaFxnJ6WS8RKM+y++aW4Jjdw/3Mjzi+1rizr3GAcD87bs9kZ7SXIawlNuHbWmWX1dDtlu2uyNmRG6jE7fisXc"
    "xvrJYjHTdbnpw/nS2cDuFzHI1lS+rjFT4duej5HGsXsXcUb3/gfU8f93ZLbta1HrXI2rAZ5Km1J3jJfQMmvCtcp8RWkpR5ixji67QdLZ9TxMX54DlLE6TM"
    "veYvZvj92owSq4bnAcOBgniefnXLsPEOp/5prDyc6vIh3QXP1uxr58Zcu2Y610EvpNDhqenYeI5rtR1W7Ol7WRKSudiG6bKKPGG5DLR4hDVrOVg74aW7w8"
    "6GSHhHfQcsQZIY2hcHnXGLtzSZxuQh4A9r46A1x+r+2227MoHRxvu4c1v3+8XV2agOGVhFlyojJTH77y8srnVzgfz81rZ5ffvIIpTjlvrltfvfKVTMd8fe"
    "XLGze/+cZRecXaXlr2j3voMI55pCi3k0q5O+tOkI97qR96x4DYIcpgd8t//2D5wpnhOUxCffP6yytv3Rh++xpmdrpxceXMS6pTTgPOX3mEVqOcqq2px8/N"
    "Lr/80fDcGxttClcOeMaSEQuPRvjGn5f/8drq9+9ha6o8NbX8l5PL7380PHVVgItStAwvPwNAG77y8fDCp5yoRrSP7vg4fZHcLzvY4TvvDa+f53Fleli98h"
    "H3wA1jrkZOEn3p4vDsudXLmGd29ekXhhf/ak1Iu6eVOlGSYoc3r73MRbAGT+mrvy+/fmn4jVhgTPx448Ly0x8OL54Veeie/2z4wqcANSivINUsCT8zbJST"
    "XmGGpD9/g6m8AGsu/WXlg8t6Fi+dcQ4eOnDkwM4De8vdJiabd/518oJoooKYU9F3OP518l0ocXL1BWwSE8x9+YfhuVdvnXxaTqvtwbw65qLzCDBFOOV+xu"
    "RHJ9++9fSfMJX5uSuMBmo0IscODGAJYXj6q0FlCed55V146PeD5oCTig+/virADOjy9rMOfhJDIBt3CQ78UtRqycXEnEVnPoH1ppxFZzkBFiydztPI3d94"
    "GVBkeOpvw2vP4BY5/cbqB5jj6NbJM8sv/lUXhm7CqOQf9xv9NIpFBzxggTBf/Z2XECEvO9Ywp2Tpw5dODV/53LkPQaza2uGo7FCcO11kLZZtrHz64vD6OR"
    "4D8ivYtZ7YpZVLZ4bfYYIphvrq98+L7GvUL+ZpeubT4ennRCq0y9DBK4BJiEBXXuNGex4unNkszuXDz8Xs3v7D8OkLZoO8jQBqTFKWX/965cYnKzcuKTCl"
    "Mgt1dh2gggUySrUEBXhwZh+qis6yST1xFYDTyrNXeRqADoyPuhEYBB68wN015/107CCAdArs/PDZlctvwKQxE+nllzYyDkCnW5+/yRV51ZbffBl2/LgB8Z"
    "2FDoFZLMVXfwe4ikRzbn348R+W37sAFGX1yhV4j2koJXG0tpvEGuAwQyaIatEufApEa+XSeV5kkRn74xuAdzevP5chuILafH11+NzZ5b99kANBO16r3dPz"
    "12+dfyvTotkEJsGi+YjWL365+s+PeErLL3w0fPWFW29cvvXhm6InIPQlEWvW6kYeRi8sv3GVybHeTu9/tHLhRSD1IvMaE+IbZwEreKfdvHZ+ePFZOMKW/3"
    "kDE7a/cHVZgZBVK3xUmf3SXrc6hR37yYsMVAspqOTwhT+vfvut2ksCCxgvPn795rXPVq+cHZ7CTQJNifRuCNdmxze7HV0zbIl7IPyAxdMYIAGe6XDlr9dv"
    "vfF3q580SmHxRjpC1H/jKud9w5ZpP4kxvvFPzVYQoV9+558r719CpKe6Zo/LJ29Y3fE5ClCNSh2MBaR7HO1rePGT4Rfn1u1LnAwTIMD5XncC+fO+b46B2+"
    "GMyWIYJGLQIEDmo1WVmeIZhsjLwGH2wUujo7r12vfD6x+bu/Hm9x/cvHEDaYdsROAw9Q6NQBWrd2FXojjmZt+cZhY6y2RkNZgKkzypepK5u2Rlrp91OeNl"
    "0w9zOxklqJpvoUYQhRVYLj6LPaoEhDCLGFWhIqu1PY1Lf8HzhGbMPdz68NWVl59X/ax8ejZztkz8vg94CGddw/ebmeZW//kxUGGiv+8C5PPprzHO4alTw5"
    "PfMALw8SySDMoymtEidYuJBsMrXwNHAYsOtAtBxPtLMiOZ1ceZfPNXwEauZfZ489oLN6+9uPz685Tl9BMrV7XFiVD4L2u6mG7xMqzMc6NMiDUbmdcSOYEM"
    "AJjiXH5G9NYPk36vR1FCTQZQrxfxykxals+c5H2GQ/7T2ZvfGkf6yzeWXz6zfPX08tNXkGk7B+uLLBanR8yBtzljse8bfbvr/MPoxp+W330f9xxPwSJm9o"
    "lx7tWV8++L3cb7w15kPN85c6iNUe8DgGBfw/bMRcr1kUdeBTCOPdX69+dhTjB8OPzglB6dgQLh6pV/AjuAeCbrItTp5DN4dtUVwzCnL7UILPqtfvARZqoE"
    "KL53ISv1GHlbEZaXnxmXvRU75zsIpTnUl8ZJFksFW3bhbyJf7pUbw3OvC3Zv9Cy0NqhVkejKR8vXX/mfb07vPHDo8P98c4bhD4NippbTgzJrZfHMs64h9m"
    "WkPmvFTBDkSHpPm4Iai0GUzRglQ1FY8qB2cmA5YBoMXRDY2XYXtKy+E2R1cfuzUmeqWqew25Wlpn8swKj2sFvhw7gcqggJ+ZNZFmQ4zv4DaBKfe9AzknMU"
    "mejguvGWIe5i2pBeO/aSjfSDR/4f8FwZnvsLSN/c27rN41XK22gb0y7D8olkyuv2kHCQ2wrm0RUN//n5lUvfwSoIpL/0JvXw9vDUP269cQl3LbOZkusCWM"
    "F+A9ZyrX4GLjooYZoYvBrjUwCZus5dS00zbYI5Lr/0tBp5HaPM+AMHJKdbf3yfmcLV7/40PIVKh1vnnwbBgSElAjNVltBaghH7KnWFTJyKevmty/BAihmH"
    "2zfXnievBFQGOIq77/yZ34MsLOAvGQA6MLBlkX2YDwpHJVYEcf0FwQXf+ChTFwMDKY0PDdVY0LM3r11Xu5crcvZoeRKcvvX2KyufPL3y2RuAStgttPyHT1"
    "FU/Phpygx+Ro1ccBrnPsOTwIAz6oFeO00jmZPRv4bnPgamDDhmhQPM8iy/8YlYqLN/JoXUc9whw4BbReH966smbugZ5MweeGG6tQhTl8WWr5wfHcDwubdg"
    "rRX9hZEIwBsdUYMk7uLGn4Am1YYmfDE7Z5p888bfcL1lz7lwoU5eWD7/HY7o+jvE2f9TibrcJqO2yCqwNLGABo6SpgkTCFLc6qbuRx1UPGxdmvgkim6k6q"
    "0+/4/hF6869wImfTa89MbK35AxGl58m4UaABhDC5+BDfroW90keuQoTZBQJzI9MwmEORxW7SBYJPRWr3wINBjIIQwcOCa7ceR5gpS1gbTTjGb1LpIKTN5O"
    "KPF/ggshN48+/le+vAG8TIZ+iVOKhs0AyY7BUJpae0hwXMYaj508D0K3rjYDb5yv/q6oDOH66dVP/gJvNoZzaheKl5wC/jzIQG+ujWESPWQgEeYUlfw+vj"
    "lZczBuHiZJ40Xi7NhczBR6Rg84AhJSLtK71xkS8vdjQdo+KM+rDKhlSa638vmLcGjwcDCEIaWzqGOK+fNfI/l/4SLzI3XXP45c9WEZhwDm8g3IDSyN1d2g"
    "O/r11Ef2V4QAv0E9DxVgwFJ+psoSyKkwouH3b65e/gJYc1Q5CCZCcxUjH//nm/frLoo2cGyOOZJJ+ahr3Hrm2+EXzwGBHp7+8623ENE0o0fnysprbwFp0m"
    "ohPuJOXTVIJohTrSDu5o+W9Vo0HmgKlh8zlggXliyDhLK3BeZGO4pogRlVPv4DoBVPrE6pnRPFTM2sw4lwNnuRb53RU8o4QAtuvfn31ZeeQRX66at6v1CW"
    "exzT9evIE4J09sy3XFKp81VhLibVpQo1Z+qKQki0qptojZoWImY4DhZvCIZcBXrlwhbsDTFfsmEzWbxWnTHvtfzS8yvXYd88jWfKZXw4uGc/sQWU2l41Kb"
    "Qa1z6EDb1u55JDm0EWDWR+oGggmLFmnsEtac07y1fO4dn5+hfq+AS8g9bNppmRdsNI7NXEJpwWySQzAbPANiUgNSMTA06lALhD8iL3gdFG0QAA6HjtonpL"
    "fM3J1edZuaX4wbqwpAhQeq0UKmom0TyhYRnX5AeBncV73HU0GJ3/lH4R2rO+hN/+6+THereAPAW8K+yWFpBZa59oSkKb3Ws2iQzDvD98T9KspiRa2FOXLn"
    "3z4HAR1PYmfpZAyaIwX6fwmwdaLeiI5oWoc+FvqNC+cHb4wgewDCjDLO4FHhKKfPV3XmClexp++R4qVN/4RIqZLwnaQjhdx0BzbZoGc62jJwUWeZiWnqfI"
    "WxDHSHYR83hEuBEwALwMZ0QvQ5rOJVBUYwTMBpM+YegnCf9oBMOLnw0vfsJEADAP6AAK2zREfd7KqDRQcfX7t4RAbkzDPNZXzn/5r5MXzFPjXyffXTn//v"
    "LpVxDmsjzAg2IS6pGAvAxoiatLRq6VM6dhgRREkK2++OzNr99nArV65SMuwPwKvvnuGVgeVVEwqzQM6q7pdT3GHzX1r/6+fPb94bvnSNKCtbgkGGGlQ2J9"
    "+CtnVz75ggQNYULOZQXqA75MfyQ/4Mv0/t17n3ziIXJ53Y0ur7vb7i4tUx9GN9cF/LMbpGvB3R5vu0ZcD71VWBeA2ZbITFwRxlvgChKEKBtuV69/fvPGt6"
    "a0KchXGFF8torc5l8Atn42fOVVtOndeBYXgubPtmrNTRF3Z9iERTM7SewT1jZBwi5xMeT7vzkJkunqyVPKWs9doBETsITsEGhkhe21fPITllJwj8KIeJIS"
    "yQkImq7wR6YrMooKbVv+gAt67lWQhpHnomkrGyFVfuvW8y9pg7g0AmJ9tvhBfTbraaME0HK27EJzH37O+mYmqmEY9WHPYXiFylIP1sOkf2RbZaUhjRYdLH"
    "o8WPZuAA7p9BuAo+I007rRJCVKjXhPJdWhI/S3ZKwFEFvitpzu6hfP4CmuWxNySSXHKcFsj9lYcpjbE2riuvLJH20eGb7vjxYUW0kfmAHiWCIGsqrdRBQd"
    "fn91A/gZ462Kcwzf0BbwHZ62F64zXa6rENcCoqNFCK6UBhc2xptiZgZDzWoaPPG++lIRTx4F73fT8uwc6HSAUDgrl86YffCKcAitpWghxFxnPQweCNzJl4"
    "YCjdlg0n9X6nyuYxtnvhuehkMCUyzAPL45v3LxOkBLZlyQsqKmO/zANrk3cLMsv/M97GfhCUDk15neI9CEYlOZYcp5R7Ni0AxXbgFQo6SIXz784suVG59p"
    "8YcFHzOIOVtt6ZSXkcyRclz5WgEANXnnvxsrzxlRztUXPHYuAB6/neHDAT4i2pbmSwSYaOiSKUF6zS9czAtAODs89zGUc+R3Othll+O5aNgfVFuY3rB2nV"
    "MPgqD5IiK4qwLdU0F+KwpisHrAhm9eX/3uVf6lC/JbUZDD1UPRT26AVCJ/G4XpPRceGMf37emull/7YvnsZU29iboIoezcZyyxAE6anB7LaJiXyOZOgSgS"
    "3FlWFs0b7alONtA8ababeXO4pBguwViw1pv071AVDU9/+4BZP+C8kMV65/vlsx+yYkmQLY4JaB2U7wCNp9VlAjH89k+ob2IWVno1GAZDDhvIq/vyH2+9+b"
    "7Q9P7tbwKbvj0LZCzh/cTeJxIU14B7qqsxiI9QUamLhqeewe2K9lzzhCCrAkczhfGR1Zt/aZTgtxIlOFisSWFBlvn+1REayPODU0GcoSp8Ku5jskwZMVSV"
    "R8YoAeCAsDLmUZ23Jw0GbVTw6/nrDiWskHNUEWRp8KqEny0hThijQaNAdJR3A5nsxdbRwWXpm+lpIEqI+Na8gG9+B3QWZMBbz/Budpbf/YCLPCBYz/NXV/"
    "/7KxRFImChl/KPJ3NjG69F1lHzeOMkmMwuGqkwTfOUIEXaEk4vMDX7eLUG7q9znykFv2mPH29jMNO/14U5TCoJcDutYdVYq01MSz+yc5W0pOQS2P1ALYan"
    "3xJclDTqCBFrbWUfjIoECPwKvCFw/azKQjg8d1YIRKdfZ+priELQ9D5M6ooHL8IaCRfRC6z48vtKTXqTmEOYHRAoFBEkV48OcUBH5ZusVsAVScnrqy9/hT"
    "ZBsXw6W3md9UyjsqMKMlnXJxX+5mVfvnKOaJRQwa+SplYBEPlyxRagGwO7THWD4z5FXPSpCUn7bdPIiL0FZn7rzRuwyaFVoQI+/9+rz77K4DBtNYokEt/+"
    "Vy1Z89lIHUh7supS9KhGw7x1Bzi7h+AroWHGJCQ6fuMq4h25ewp/DxrczevXWSLFU+D0F8ZS4E7bJ1kJxJoPPkejBe08PmfiTs53Kbrf/O7F4cd/UO7CXi"
    "+gYHBegM7CW45NyiYeQ9uCIfIq92N+QPuybAM1TvQDn1HqufhP2crO2G/CMgUeYgAh2VlUkgHpF57Nl1gFwI55MInhH1HVtfLnp1k7CSXJ7eJrMQsNhlHm"
    "xOTz6DVxeJwd3mSkpI8veRo9Z7GfSmZAHcIVsmy9zQysYzNczH6S8kcqLkd0PKTs2tlmJgdIkTq0MpyOod1lY7vgJf4olH545N94OUt3pF53lKnKqmZJMj"
    "/Qdo9qifuAacVGzUzWhr07bMSLKKtRgtJ2kDhzcbQAErbreGHTQYxxFtp+6OM9hyB1gqTs7KcfmN3dSSPK4S5k9LKtzFujbWwX3i8EadtZBInD0fXWb59O"
    "l9ttHCqt3bJSIewJ6UsXoB0vcpZ6aD315iiha8VBv0yCCcPDYTHBiWKH/VUcD+W8NTvLtVofafuLGERvkaHeh93UoWoog+mOyoCzVJTuuJNWk3GW840kNO"
    "+on8L68dXxcr4R+wjOippuYPw5ushCdIx2uOvQxUkJ1MRpwx5wwsjxGe54G9hJIgdx3/GgIKIVXm3DWmXnQI/BQ60ypQb4RKFhw06xst/DGXbLGav1EWM9"
    "qVTiCN0jxrjhBaGhFzynFwfHvBRWJAib0YKL/Qi7s4OxQTHqqB5px4OeKS8vg9dcwbJhsJ7G7qBvXHXCI0zn22kiiLDbNjwntDaii7JDmc2xPdw2iAjGKA"
    "kh1IRxIGXTUK1XAv7nXtK2h/vOw+b0SCjWabPs7MXmsStCNNtceKStFs1pYuTOKOV6NFzsewqfFhkUEsmMAQhgOA/EPkwPw5TRRUOaFxJC2eva5mmaU0DL"
    "JnBY7+8jsK3U0MeYqaeNGoB7gGOp0/FxyPc6jbaHiY0wS55zGDeZ13EWIgzhiYg456ephCDs1HKu3fqIGBK8dRY8Hmafpq0GxwRQqJ55v6cGbEE+SsrjzN"
    "ZiRbn9+eCYjz0AKWjEPiG+2ESEWoA6ZCVTK42GMSQ7oj5htGcCcKyhWlpeMPs0zkjmno5Cc4ltcqm7t7uQO+GIwBqCLb8sO49ygA3cug7JK7eBhEFC21Hu"
    "Z1xbYfXIx7nUwBYptRF8+QcvU25rBp4N1poPjYeQVGr2EHuAmvkEO5+K4hTE5ZPMMXdQPWsLNgMo14ItYEdURSyjtF/jgYA0VNuud9L/jra5jpqud9NvR1"
    "ovRq3Xe7q5BSQw5HsHb0k58ls5a8l+gH45GPjpKPERiq3IfKlJHmc37MxFfMVnQwbvkDiAfIDCOqyUBXw8A6ccuqOMyxLEYsEEEihr0MiQJEP0sDxXxpmr"
    "D6qXuNFEZWGrfihasE+1UVP1WN6j7tangS7QISVQsuyQ2hcIF+I1BisGWhIBXekFQBXQPJgoHkNxMIhsnqiGpWEXAzWFXZYxTrOU6cwtWruXRwHvcRhEuD"
    "xaBiTH5KRddva0kDNyeImhZVedDnzQA40C4kFLoBgay16d7ZmwuP4b5LZaAV7thGM5hGZbdH8drdV45xtZjyAlpFBjEOfmBkegjdYPSEZAvKJjHcbwsMGI"
    "TNkN4HL5hJUY1h+IdTlrsd6PgJcUdW26aROB/dCguQLSek07DPkrGoC2X+P7dCFSpCUV5cqmAZvoAYA4SDGi8KgJ+zF5KNlnNzCI0+uzhVKsme71EG7SpE"
    "0/4ckyZ++k/0fN2RnSUlP27Gn8zzBnMx1rans2zmCyVp9U2552PWy6REgZUvVtkwX8TtwLwK2cMXnvRdYSxhIfo9LiExJtw+jNSAYYIjYEs5M+sl2ODBaM"
    "Bwp/mo+AlwgNw/d+cc4sRH2owNMra6v3tKamCCnBJ4bMfJad3ZKkMZ7Dtkc81DOk9V3AYOQmmWMgjyzGOKM3n43YO0otUeTQB7Gf5PDKozZvk2Pz7HkoHg"
    "EPQzoa/3XyQubcQQNnF8SfsrJ5WwNpxVEXmqVPGGfWJ07w0US0J944uGldHDVxPXzUib1rs+HM2Slzt9WXfIukSWJXQOJIm1g9hwJuE4mWaw7SmlxZg4OQ"
    "1u7pNazdu/eTtft3aO3+Xdvdp2Xvo2jo/p02dC8N8g3dO9VLw9h9Pz9Ia/fhYD7k48ZLDFH1MD8Y5u4jkhq0BVcLU0GZlEiXz/HxAS6kmya+B6AiuMUE+n"
    "DohLWs3of5tZRhsfEp2jZwHPodEFUxrmniMwkTPfzr5FuJZfqGdYCC6WJZmL6Rziqbdtk2fu9Uz1nTt8olggFbOfuHlgflMRD3Q0KjsjZ5H+T/abepikh5"
    "hUAgxCA8jTDQGVPhfIv3NL9GTGH9ZsbgfUSL+RSyO2ENBJctK4M3C7iinBRwqQJSBS49RbBGZr7TYVY7bcdRf75tzbdsmL3NziXbzUOjxbGbL2ds4EdiZE"
    "jUOUnEF0csreDITSNvmm8AP6jTIpOFAQ4Atfks6/deDLbQImWJQa4NC/hefhgtY5jA90cG1Vz0U2Cymsyqa6VPtBA6Unzi0Mae1Z6T9BttPE/YGF4eY/pG"
    "zIYjWPEByvBN/ykWAS1PcMzG0v69C/5a1u9pHETYLCElayOhCvUcWLAA4PPSAGuUKkocOtN7yrkWcNpDIuouwMA0gpswNNBUGMEP4X9amHqA00oaNvDD1t"
    "kpzeA7Wc9FdEABQ4pVD/NxKpOvKxO4eE+UCOULL1x0yIQt+HupxcizhMMq87t6RbEL9ELyBuKrtonjyS2+xL4wQz08RgDRtnA8hUxDOCY2yZrB8Z1lBMfE"
    "LFkTOL7LGMA54cqoAZzfr2MA36gajAg5Ib06ttdRdLEF3GpfnI1xBAd1x2+l1IXVqJSTF0daz1Mg2XZwS9LMlQe1zgJrsUwYgiApTmN42+t4GHGUFYZ5lv"
    "BDMnGfpBIMK+hElC1bxu/HvCClfBLUsFg4afcWHzUU4PwirMbjVhnAzVJIYkkZwqerZQafpguANDa2gR+Gv1kLOL4ba/8+JJIU21PDRcMDD2mgZf7eKR8N"
    "8/dhfhjd+RnjN+0gfuegHozs3hFKDLbR2yxnfDZ9qlQrhrUbH/Jt3Qb0DMW2bfA+DM8k8utPwtBNX1r4bBu77aNI717jpbRzH1Rv2MyNa2MYue9HFvXRQ3"
    "sNAzfJvcq6/XAOYqOOUpsANMmH3QOCPtkIRmwRlmH70aQP810kGsryu979yAY7eb3KpvNtHcrIPS3loKO5I9/rkyhOvCNGfcWW5iM89PoJ7ay0bFm7N6Ys"
    "dIFqIAiAQUSxCfhDl5WiuOI4M5+oi182zd3YtBTQDC2f0t2ZQh1xszRxtkZYcpfaq8gNSvZfG74fRI0SL6th9RaqJrMjbfDep44hbfA+ALwIcGAehUSTgF"
    "QwBCJjYUM5a+zOM86QGUXNV5JNMlkkhuUG22dFsuRJEha02AwjZy+7Jv6IDE5KkaB6K1uW7QNZC5EEKFBuSbaRVaLOE+aMEMrpQhQfLWfs2Q8Gx9haQsJY"
    "2TZm6/US6+MqZm2sObtsGrNtWXbBn9Ny3h48YuaDkBUi2rQdxdKyXR41aPPyoSjGsiPyGajtQasDkj7W4KnhSuUlq93mQEpaKI8yFzTVI/yQb8Heg/wfHh"
    "wAgLl+KtnEMFIsvGSMoCRCGQPb8jeH2FPUouhPBs8kPwsdEGapy9H2kE7swBjDtsHBKJXvnjTRpzypUdKEYID0QGh7WRWQUaVl2SVLkwuMFsnhU7sLxSnM"
    "QLp/fALQsUk/89N34qbm07BQXBLJ+ESGx7zUnioL5OTASxbDBhn6sJ+gVfA3VUVyu1gWjFWyURobSFKYGW9GJEZNB64VJxrz/85WvQVgKRw4iIDZgDF3Oo"
    "UZ+QNQK+oc8wvFMuBaSEqGQguVDJ12seiuVWoOSz1Jpdow3NniVGbAPPUpmRlV5+Ur9As60yVSbUrjN/NoE7PDhrNFK5mqzAjqF3VK1XjQ8ECYoNTFojdo"
    "VcKHuylqKG0djE2sKXNYZhYqldlGw1om86SRV7VYWRgMpnjNVDJjgoVsjFIrP9Wu1wr2CuSBcxeC8wiA8/8t7VmW48au2+crxNEUC7CvWuR4xnHQglB6UB"
    "qO3iKledBMA2SDaIxaQAtAU6KaWGThVB4Lf0Q2WSVZuRxXPidTlV1+Ied1H0CjObJjl+UmcHFxce55n3PP8Uf2yMPPP/YEH7vjPLb3tMUOuurZmSD2g1kY"
    "o8kYq/1ZuPtV+iv1eADVw70zxPaj4/H1hHrdSsdb+vd0fH3epQLslLne/La5giLEHOmTRBlpQI8omDeScbpdKz7KQr//ZGUbcI4wDOJhz82LIDW9mKnZZu"
    "q0UObukFu7vsxK9mx/2ppuSufPXttJWCRCEvQ203Qy2d5ObRNY6X2Mxv7aItn2NxPhX1F0dCymv24B63qfTQ9Qe409AU2EHUMfzCiIFMQss26gaE6aHL5d"
    "q5rkMDCqZtpqoBIbuufwINsRczrdO4cfj/MalAbYwPg8r/OTfJ43F6wdxbLbZ4YONK1oqi54Jwf7GJsXMXP+c981j0aG/uYC9Fa6iKa+NDGVVeh2pcSnaU"
    "XImwTN7JrlHvZinuJaQSHZ3t6CcfYvGoro4rmjLi89zWGOgPlx93LTrNjbckdKC12DKL6qdH/henSWz0Gwu11gYdyDmT/WHZALbEUqiOe0N63PvEp3SfaN"
    "7MBVougQbL683LK4K+vpcmYg8Z1NnYfHjP3MhoTKPd8+qHtFn7qNjzUWWAAaQJkm2OusGLfCNIXubHM6eo/c3jMNZvkGykg9CH8zBOin7mZLy8ZXgUD1x1"
    "ZaFAYLjNBolGmAvREasMiz0JOm8gAW+803ZJ7TKNrxb+3PxgbPLUof4G4jN6JLQKSAZmkHuUCaGK79Erh2p+BjYGPtHzv8ez2MAFLzINUqzCbl5SqmXAk2"
    "MeC694pIOHbuaaTrE2DqrQ812Ow1/hjsBY9AqKPUgFY+IgFv9Jo0HmGtdFRfbRPwdUYlWVOaZ5RGjcCx2Gzd6bndjFhxtF3Zh94xyKPWXtO2+H0rUcScFs"
    "XkGD6QXC6A9n4DkH45gzeGqfQijvbOgkPskjzuwj+06lIUW5dXHOhO7xE8KUpQ78nY8fbFCka1APOU1ze4stqsTH1z8OwpUAb6lPKzC89VuTot5rWOxSvw"
    "jC5QGF0AvgA7ATSocsMe33/2ZO8DxgxARQL4UndaJIUXWOdtT8q87WFIK45i9COCjeF+B3wEtdim7two5Zs2TFHf1E2dgcXifBsoxq5P5PRGBAQSNKrc3Z"
    "nF/c9nl5fh0f79u/ugBX5Q8OPZyY8g1BCIKf55jypi4y/gCgmKXPx9iMW4uXHMcWsmfu1MnGY4cZxMzxFUsYqxDl1eLN2fz7mc9qP0Ij6mhuEACfNKVDCa"
    "Ehu5HKXHvn3J1zNLkMgRRIn0vEYVmoVVzM02YToXqo9VjmJvcAhFIWNs4K5ynqvx3sGLR9zbB/CnAqCqhO8VcIOe4MvjQSruvHT9vn2joZkqQxzGnvCArh"
    "YAr2ZiRDXZCCv6AzaL3Pv/AEW7Qz8JKpsGJCcUfO+AbQOoLi9xnS79ePEdfJypRbl/+FfAtbfuKwA7eNeuGBg5wxttAAvtbxnaGTD/PHOuP3TZOSL+KC9O"
    "58tpihsS6WEeGH6NpYlRggkjXpKx/QAvUoBVRKcikv02GH6WsG/tcSBss6JHHQEDdAMsAJhRrAfEEa058FKXg3WJeXubsEu9gH8V8gk/EnT6AGxTAQSC1A"
    "HCO42K/SlfytfIaohmka0VPZS9BhcyhLkvyEsfoQmAWdEor4kGQC8t7A4phzo65PENLr1RK52eXKjlIquSaRpUnLKMPplcNRihKCinOGnDVcsspQxz5IPp"
    "9P5d8pjxq+oQPrS0dLm9XQ6gkryGvc6xQq5eIdMoNdMABCzn09dgMmFCOGhY6Xv9Bw1r7D7AWMBIVQy/6URHDuEdSFCbZkXI1GxT42rQpBuiIAxBxaRFJL"
    "DhKh8eds6TagMGJsyvfnXrj06NfgsAVrXdpO9nbGoDSmytIY8WNKBHeuRnT32QrYzQIA1jFuSxYXswyWl21BxrnKI/tN0yklCYd/MB8ESScp/fVHGMlgpa"
    "zQVwqjqzxFvobd7yMLTvVZEWjkFXOPpWQAFqbnn55WXZmcePWCgHtJ6w60+Bz2fyxmUmrFo5+4+0FsWoHr2vcmBuAf2mpD1flWHCar6DkF4ZliPCXQ80vl"
    "l+BowX9tIb8JCVR8Ux8xbc6mQE04KA9Y92jtu2u8hffDfDgR0DlJST3oaxwEa7UVtURDx8mWfw1VZjzLOwkd2xvKVRi4z15zOm68Kh8UIhy0NVe+xfUONK"
    "uMuv8qbMQArYg2akFQtEY7ghunDhcKwfBPE0mwTl6uDi7Uk5H9Gng8JYJQDa7W3igD+vGB37oqHl9CQaP1c+CZoMWkEvZurzmUoz1WSqyOA7gbXCR6oyU3"
    "WmTjM1z9Qyg29QZxlARr3NTKbUi1kosceG3UMNGNbuhgDcmmzQePo2Td48SRbwxitvV1ffBlm4ypgLg3IxxP0dgcKKCgII0SzWJNoYtq9vE0Kb+8WotDDD"
    "wGJ9tHus6alz0xsYugNQdsQmsoZW1XbJWhwjWRZqa6dVJJQcvLhSRDrfI5svi4e/iF21oO5kqNZX+jNhY0EZzjDxJOYwGf+4AxaB/sEnzkChWRYNJu/iE5"
    "R6Cko08PqYsRlHzNOkwir6sBGtQgUlvO2tkMwwMBegzqcqwA9gsvi5l5dkpcll/NRA1MKtLWcIggB/Yw7fPPtzVHfAVFzI9Gq0Obv69sJiFYuFucNMG6Mv"
    "pJa1L4nNa4QBa4MuhK76BJxrKmoCHqU44+0g5QmGCmdqVdGug1HApRHiBwZU9N0scKHJmOMi1Q8DEG1RGPrWAJs5ztmDLIrCCVxQB1mP/V7LnHGg1lxk6i"
    "RTK63OnGdWnxHMxrJBmTZpi1GDyazAFVHAow7u6DxeZyyssP9uXJLY/bgM4LdaiGAo8CV77Ksa7hQhAPiQK+sTi2qMQ3+lnd5GZQE14EOGsrcXAUAJfdSg"
    "SMW/QZfQWou3moo6gD5ERVf0rOlmUzw1prhoJNoI1yfJ+oa4j4EerUAggekvAl2s0s57nO/EON3tIlMNY1flMR5RK33OM4Pfza1dX1vrGKw8ivlkRWzdYT"
    "Hsc9HgD27dgb8w1SVfwM9jH14KSkGTOtIFCIXEC2PKhwxwSt2zouMtbuRF1nMnxDA23IXR4Vfprzp4+j7rMkXHR9uY36gfARt4SdndJ+jzp4co2CojHKcP"
    "+jQC94nlYpFWd+kxeMi9gz1T5E7Kn3WYqb1M3c/UM/tN9/CbDrM1F4n2Zu0Nsx1kOfezT3U3bvQ1MtH0vY2idSGZ+xp1ZCiLg1701ON7IMi1+qTZFLyFrH"
    "8kKn7UOMRBMfdWGB4OANxl0ChglKeSeVugB5t6FgRVuHtzhw2cwZfm4h1IwqNj1CxpAXlHF9VxSglkOaqdIIgqonhRpedAU5iEFrMiNy632IeFSuY8LbJm"
    "dqsa+8losaxnHNMqsWe1Ok/myxR+0/+3vllF6ehzmjQT9CyYFQOzzo9NnAH0WowcWsS7vCxuh2g8eI177VYI8gR0pwpw6Cg9VqgfAA3faqIbu8GuT54ouK"
    "Hosg6+8SIbpA/Z5CJKgNEhE4T1BQnMOM+Bi+2gWOh7kJVo+kUn5KD3oDAemmII8MoxBEBnB9TnSSrZEEEMA6J1lT+3BKgfMn7iQF8BXcPLEdsqMQlUDqLR"
    "LA04Yf9NlUPXzoSFGOnoDmv7HmAUGAIcbcqvHJgYgJEg0WCUuV10Z5TuQtMuVhDTXSi5pYsR8XaD0oFZt4Y1ynScR/Pmik6eIJ6CrPM7yFUNIFeFyLW9ba"
    "ZFXFDm0z8hDqBDDGQb3a3KZHqa1M09bivmHWY2DFUWoOvWwORClpEcYyN93ASEUn+jR/gvCSPc3jHBwSLSMq/nSse4AXzqatOLx93Ac7TpO8eAkWXdPOFv"
    "NDumbCYGiXmt3HCQLGeE0u8uwt3xuPhluEvUZzWJqg0ti0YTxGKysVA8HddBu7O6WHWoizb2VG8mOrZu76IT4JM0kn3ui0NxM+3gxNMK79FywKiGVrz2Ml"
    "cQ+FG0QZJpNN+zuq4IjpTP5LzJ1J1M/ZipJ5l6amXnm4zzJu5k4a/TL+E+Whzcd3Ravi9A3QC0l1/vZ2k6B13/STaQY7GDKRY7mGEB/5S9jIpVWexP58A7"
    "VVncAcZ2ngZFO5xlYXC/pUMI2s+NVzExF3ANQHwr3PHXkoaacgl70YvA/Zj5G8Nq+rW1Wp0miwZP72zt0ClFXCDYhDqwV6J6u48wgV3T4VCAKOA5r2lFLK"
    "U3wkTpysHQjLOyIUf64OJAqMhXmtQqG6htr9ehQ8Cnnq8pVZ5RTlBXMPvWm8yQczIQ6EYPUju+fkoTrz2e35It+MWdLNraDTrbZELqYF2T/aOeZ+qBxbzn"
    "FouGGV1PnaMD4v4GPWydE1KGzKoZoXMOKY6LnJDKXhbP6A+vGeVTBYwOxoPKCUs2o+llPBZzdT33XkIILHcZmz2TI2FH1TzBWV7wi/yxziZp0vncXQGahz"
    "Dcfg5odThNQJMoTp1onaecFCUzVL6PRiv5IgQCPfdYZxn1HqLPlDH6S9bWwJ8Lo4TPGphrvnu9cXfC5dipz4mIPcNy39pAqL+lx1o3/I0wQcSH77x4qNZF"
    "rEFNR8pL5I5gK0zLt69RO6s9fPQV8K/f3Kmq5MK7mwHirTQ8KoWtxDG5P9fs//5CVKmXuKhCfcyMcuM85p6K58Qk9/AywFxWU9FSXr3avw8oUyfzJigUuw"
    "Xh0Tr4mNkFmHPLT/jAMWxW3/l67XG2rjfCOjEXDSeH/7OTD4ioZwsPbHV+IWKZkVYdKPerkcQYeOivhKBDTg7RUuHZQ1D09wpsyA7CfpTSLw85RPUWhNvH"
    "1IufPnh0D0N3uaxdoFQvT5o5rJ0O6gKAvbhK3seqUvHzu4/uP/giVmC7HMUwL2Ae+Zd8lYQrTvzSQ2ZJPQvig6/v3Pjiq1/HDOzGBXbRGmO+81ozrZeoXM"
    "msd/YObjy89yRWjIkBzNnyKqT2CHnf+Jc4cGEz72bqteVoL5Ht3cMExY8oTb+C2+Hurwfw/+vMxq8HEGfMSXEASkQ1EC64KVxMIQ5WbtrS3sJbQ9Z0AFnl"
    "YUTUxjAHVAxoamfrA4EYUujIXse4aRdbgRHrRzG3Xz93FzFueKicv9RDzXrFVbW+aP0ArRpPFiPQX/XA/R3+8zrzut61bzM3UzUiOCJTdr708rJ3HT+DXv"
    "HQvmJg7x4NkKRraKVkO9JD2m7EzF+URkcFcvtVWeVZXqALm36oOk0wpZOnerMgOvsmw+hRe+z3A6Fo/uwVDZ49xaAGrvddBsPV95n6zi78GbpEnuI/Fikf"
    "4J+vMhdo6iH+8y4L43PsdR7DRCHn6ilZJYlROpv02wLPNcXwoq7cvp957Lfyfz5h63qOCmI2L0+SOZ45GDH2R0KaNtkUdKZNiu71eihp12qDNC5zlE4yIz"
    "kTjSS5UUHNDbCkXAnYWnuGolMZWJ2IkakefhrBRgLepJIDdoq2oUZkrV3o42FOWp+4SlincF4/GV5VpRW31iZ8ayk7lDZIyfVOAjWPPScdjhJ/G0r166Ry"
    "1dHIUp5mJUR/ohRGQiZRZFiQpUyJrxO56dyyU2NHrUk4GhetMYhgRx/oNC+V/Mgg1vXX4tY9QeBkgSa+zf6ad1wrJt/aKKMzr3sfLat3IO8l20xP0kvPcv"
    "IF0467gZcydhMyN3CCa5LfZTJ4SW/xvkF4+BFiTxS5S1u4aXPWw3J0HBwdpaS0Hh9bN5QmDdAmz+YJRn1lzRyox1WL5bEiAaAZEJ3Kq1rMETEjjkAHOjbW"
    "eukXjOnm0EBp3QLjynUGy92aP6v7IsDfwTf7LUZ59D5KzH1nXY8x+cz+UF4gbJgupYWKg94wLiXlpWEcb961ISLANX2LwWaT2+wmVwnPB1gPCJXoMSlnfv"
    "B6wcFqh7t0NX7lfllm7ABmUatvM29gZb51DY1crV4ZLuJbbzQ+I8bz2scrsdPQnmMS7urdEt4gIK0cwWx1h0Krz6TKsK933OMsqiLvrPuhSIqYdiDIcs4q"
    "u38MCmIhBADytQJIYPWPpEPOZ+jbKyL0t+bIfYj/mr+i7jpTFpGg5gtbJhdP4gBT8BoNM8tMSvENgs1adN1mld/DcPSs6A0+xTR2wnDcxjcEH8ty9P6cG1"
    "3NKvp0TNKYVPb1XT4lHlEQ9E5QaSDMtGGj8c0b3Y6O52/N8dez+KquaV/0vH8maZrT3TVObFpUrTOou1x5is62Pt61hlCjFfpmjRjG2EGFJx80MVqlMUyJ"
    "GyJfdBQxc3DGYakY8G1o29KWLA0HF3PBxTIUTUbYunOiATOsepiashN2K8UYcAfn+JwGIF2HpYhyJ1iL+ZH8y7eBjRQjEVulzp3TotqBkvsmQwD4bYOqIw"
    "IjQescCaNeJ4yoSxl1WKseSeR+TySwONNCKRejHn3al5eY7GnEhcZ/3OyOPQPcpGux9GMHmClyu9FZID//9SaqjZvSPTuxTlyNCOkCs/ytcI1WkvcW7CrN"
    "bgKvcXhPtOP/cpfVfFSYdUKLkGWHtRpJZT9MFrhYU7xX7rkbkATyVYAKlEcZiQHhimctqq7dWXgYg0HLQjlKqhLZ7L5mgJPIkt6a7ekhaH9JSJY2aLYyc3"
    "P0rP++cSdEeoXKJKkYSJl97QimgYX/RQTeXp9Ze6EOU1EF0o4S0FX0iRoMjCPSDvSfyBXRUd2s2b2BdhW7DEoQO+qIC+ODbIPuYQTNcTtvLEboLSTRpXeq"
    "Y5QOKTVFxMwnNUrN5SVqOYVxEsMyeaf4DILqfl2x9nXKCESKCm1vO1skiufRkKx3hBJsxeQTtJ3TcBgo7jznV4SbOADyQzZUlOw12r2m9ieSQDVpHU/CC0"
    "0v+qRhY6LoHbx+9fIxkFHxPMFQcMMp03ANfo4M5tskkM973rTUOe8phyB0yJUDruQ/NinksEMWwdPAicFagikircYFsVQXitvA3o9ZX04WOXk4W8NpeYit"
    "WVU5604nVoPoj+t/QzNxM9ObibeSdwmGiVvEeGkAMWn5hbO8FhQpM0UxcZF8U0aHOAAQiOtAZeMJU13HbuLNNWeoj4RMC8VsUlgKhXIppkbeG1jhCyRGZU"
    "3+tn/qy5ltZawu+fqc2VkbAuqEFQf3UIHA+HwZyau3t0vHtoL3lb5l9i9QzMqf43x7e6uOZIF6dSmvLm+BBeWXl4kbjW50XiQSZ2HJklxJ1UTlE+NE+g6d"
    "Q9VE3D3kIRpznszaqe2fPUFNT9PWfI/Q6x7CWz+JaQ82rp+E1mikj5OKzAJ20Z2jIG1kTeTTSnh6d3JzUvXNwNyEPy9sZEATsDNhx5racHhQK9jkoWEXoW"
    "8cA84S5dvXFi1sFQgBLBw0MH0niZodAM4HGdlIfEqgRuJxzaWA/gS/80KrGGFuMVCe93lGCY+bPhmdTD1lDT54wEjR+k7hHKoc2ocN20zm+SbINJrQvS4l"
    "pEJXpDVohrMGu7fD0OI0oF5uTQ9IVlnZzBApSZAnxlwUy9ijBtlqQEqN6uI/i65k0gu4b3azbjgU25gYOzttP6IKdNUx2bSXtIbhRZKV/Qw3ewqWt+KTKd"
    "tIs40ELppIZ/+BKfv25K2Tfcmzkh2LsFyjQPbarK3ZDLAGslGyyDLuOIq039V455x4e+EmzHj66Gw38ymKwqsKXuToCP4B2Ixc62knnNxjT/jZjCWt7Bj6"
    "E7KwXuIh5ajQSUA2P8k9rtM7D2vGtGANT6yGVE/sZ5YT+EKqEzXxuL+ED2P7scTTic0rtqEAPLiLt6MR1lbAqBwYZM79IjnPMzyYAUqiKS1HZ1G2GjCznQ"
    "Ss+cSeLtva7crm5cSX08wrYl/Wk9WM3i3T6sLjgGBqmVlBTj7YNlRI2P/Y6smtdjKf9IujxLyq2LTwwAtgMU1rrG/vxSN7w5ehR0GwewzDbv7t7hd//dvR"
    "zRGWONKpr8uJmlrhvJyERzB1ucAqZTekalSs+G367xsJnzg9HghkncGCzaE3LX5wa6KLCfAuSh19Apbd7lc7O6oIl281ayZykwzQtFP2Yd2gK4jzFeHtxc"
    "QDs1yRzDKUjxV0k3k0Igt5/4yOe5JDs+qjzAJ1vxWPB10K48ZcAIiXnw+8ejJxjEmbMKoV83QkGj0AxmBcmKtkhJOHB3TADI1s0hmPo4hvMD/A41ezKj2z"
    "J8t+e1OOlNUhfcYBLXXUSAZ55ThsqHSeNShKZZykb/ErS9VE7hRJceEdNao+9oPaNdVPJpxVc5Qch7l1ulC+ibeS+qepqRODGxb7UbR5hBRDhzFJH/y0sI"
    "69os3ZkorBorvNq6LJMniGCrSKpdIohe1l1wp16pYIg42iGt2nszSIi/IGn5/B2rxpVaXV83Ken17QHX0pBr5DsQGdHHyWIixy0noTeHKaV2A6grmTFMtk"
    "ThkrbrSgWMczb2giXDu9+LSsajwVMMIuBNGIa2x5Q47XGcLHMfkIU1qEVR1+Ky95Uno/ll6Jvv/ziaWCcsQbAcD8cmd3e/vRqDzzaj/KSCcoR+WbSG8V76"
    "EuowfwXiyD9wDv2m+Dk4llRbAaYWJKkyka9OaAiplPdlzPeHSMFW9rjMBjaWwM+nIzFWm0Ajwwq5K3WKmO6ox/vgIKxHKaNVVbm5YpV5AjhmIK8i2pXcEI"
    "S3tga+B//+n3/0JPXvvvP/4TNhD913/+6U+//9//+gfTZ1x6f/0jNWXGbpXcjwz7D/7u7/7n3/5om5qaDoIteX62t1en/K2O4ZlNLEf/87+fvw4rsyW6Tw"
    "UVqZPP4QaS0nzaLpU7KtqebK2iddGsWF0T6/jVTrV1xbX1pPibzI1N3v7j73/63R90V+I/uU0ef/rPP/Q7v0mGxGQC+KUuJupkoj5YefEQA/3wv/0S/pmi"
    "ovF2Cf+c4D+HeIbnR/xnihGaCYsWLZxUDMJotAP/3Y2PYe7wy92/+fJXO1/COzh39GQSGpAmJzWVXTUgJR51MBnyvSAjoiYEB1ywmtwv99D90mM/9yZ9rf"
    "MMg12OibPGVRtdAbrQe1rxJuTI70iky1LZQ6iP3ASo/4sQhd0F1t9yP5OAeR5Xn+JEXscnRM4Mh4kiKnIZ6FX/9W0r+UPv7eZ8mFACizochBMy0P2Cm8QP"
    "QGevy5w5fNphkZozxVgG8ub57s1k2czqmzgvVpoFhXX1Nm1mJZZ+f3ZwyL1qqF75Z6dcYfMG5gJ+Btu7WABfJj3t5o/wWYDayByDXnWVVfo2yUlQS9FHig"
    "FbDi0FGUQyDAnM+xO/HUxYe+Jx0Riw+KgKzAo3MS1O02459051ZKrN3ZROxX5u6XYPC4AT2Zm6mdRdgYs/S9Fibpikr4NmUb6v3Y5q9569PPBxymTJB9Ra"
    "VyOpRgimIaFBOefA3s259hzFKfnZAX3y7e2YyyJjeXk7ZkQXnRPwRvDTjXEHUMCuTvLpFIXGBjCZZlO6aQGVrr2Bu9dp72GKd3pfHx4+Bw5didhq/R40T0"
    "BWcA15mTJp3GK6NBuLhJorF49QUCM93J+oZ5YknmK+8iT8Iv1SKlkqvLKPUnuuC0m9Ebv4WvqhQb362ruUGFF+qhso5GkdrnSTiFWranRWNM+TZhaskgZA"
    "CIILi9bT5RsLuA4YTSQOg+cJVssG9WOOSItnhHXZr4BzY++W5TxNCi5bj4zAnROv3VhWWBcUpXD3EeXOSmBwnwW7wm0a0L1BivnaVc2/6Axg/yYfEtzTmd"
    "Tdu+1YQFZTWc3w1XQsToKCg3+U14V/fzPlM7QPpv5YcqMec+kSZZxZn1DW8T0Kn4MJxW96EgBjv5LC9XQmL3f9Gf6qXi4w25RtUb0dplgbAtr80f3qcJJ0"
    "kqD6p2/wMg3QCefrY/Sdlvpk2ExpdL5yywwPU925Jcbw7V3kaaRGakeDntTolxh2l4I2xt+9MlnwRWtKMGwVfofaQWO15zlZE+KywU6jEd3KhIl6yayukH"
    "rXprCbE3YtRp3F6GNbJJHs8kRCGVv6qu1/htt/ONHZMczP+DF93C0nS7E1xRXvAddFItb7Pxq4o9wSOqbyHrt3TOZ7XpvKkE4ujfiAVmSCSApa6ZS0NKRI"
    "NS0ND+igoGEBks2kuABi4GTamGmcc1eIGvqyl5zZKpNco9O3I6m9UQab6q165DyA7KYvjoYncjZZi+GAzOca9q2ANiOMhTM16LdwJrtPeuVIZzb+SWkdpv"
    "4aMM0lNhH1dQFav1c7jiUXTO6cVmHCNT8xx8PNSHEoyAUoXaIqLmaF/Xql1w7iv7pG/7lVSwe7RQL2PSk2SV6k1WfXSIZ0riRVntyYJyfpPEQlUIinvYYf"
    "B1f639relndcA8n49dQT15JdqpJvBgV1ltRcwL9SeS114PWuS3vFvMZcscBAQ5XFYZllcn6KAIH6VOu81IyN9KYI8C0UkbkG7wcfslvJtZ2jg/jWQuBEqp"
    "qBEW71DblUgSQLP0vmIGY/u41gouLMr2zuZHvr5uJ2bN9566ZsAYMrRna75iQVzL281P5AiXTRYDkXt9LElgo31B6l7e1OHDZVhqWRqv5y3wZmB+6RS8cp"
    "znu97K2tI2SjCD2f7XUppGtZdHdR67hgMGAAa9cIV6NY0Mc56b5TBz2WoXpcrJNYW2ivvmkfZFGP/lZ87LhGtUeYLNkdlGknF4DXSrlxnRBtJBfXbKfao6"
    "Lnogw4AzEw46L/GLSid3e5Z9Srf1pI1VBT1Be0lNMlfNnbPSbFmqInvSIG/uVlb9A0BQ0j7Y9Tbyb+mHulrd5M0BS/B/c175SH1cNp/45UNNsr+ByherRp"
    "xAGmTPCYd2tj+Mwn3fxIJfofOxUrubTQS7p+sHd4uP/04cHk0d737fivbt68LqWbweRdwF4BFoedDxudLIvpPAWLAz2f/wefgMvoyhYEAA=="
)
