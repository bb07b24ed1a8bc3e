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
    shared_ids: bool = Field(
        default=True,
        description=(
            "List each announced model under chat_executor.{model}, too, for programs: one id for all who offer it. "
            "Open WebUI tells those who share an id the user ids of each other."
        ),
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
    inline-size: min(22rem, 100vw - 1.5rem); max-block-size: calc(100dvh - 12rem); overflow: auto;
    border-radius: 0.75rem; box-shadow: 0 0.25rem 1rem #0002; color-scheme: light;
    --chat-executor-font: Inter, system-ui, sans-serif; --chat-executor-radius: 0.75rem;
    --chat-executor-accent: light-dark(#171717, #ececec); --chat-executor-accent-text: light-dark(#fff, #171717);
    --chat-executor-background: light-dark(#fff, #171717); --chat-executor-surface: light-dark(#f5f5f5, #262626);
    --chat-executor-text: light-dark(#171717, #ececec); --chat-executor-muted: light-dark(#5d5d5d, #b4b4b4);
    --chat-executor-border: light-dark(#e3e3e3, #333);
  }
  .dark chat-executor { color-scheme: dark; }
  chat-executor:not([open]) { inline-size: 18.5rem; }
  @media (min-width: 48rem) { chat-executor { inset-block-start: 0.3rem; inset-inline-end: 9.25rem; } }
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
    cure = "Restart it, or update it."
    raise Failure("provider-error", f"Your executor answered with something that is not a completion. {cure}", cure)


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
            cure = "Send the request again."
            inbox.fail(Failure("internal-error", f"A part of the answer was lost on its way. {cure}", cure))
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
        """The id of the user a socket belongs to; None when it is gone, or has been silent for too long."""
        session = self.sessions.get(sid)
        if not isinstance(session, dict) or not isinstance(session.get("id"), str):
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
        except Exception:  # where it is raised, Open WebUI forgets the text so far
            log.exception("An answer failed")
            yield to_frame(Failure("internal-error").to_body())
            yield DONE_FRAME
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


async def role_of(user_id: str) -> str | None:
    """The role that a user has now, whatever a session remembers; None where there is no such user any more."""
    from open_webui.models.users import Users

    user = await settle(Users.get_user_by_id(user_id))
    return user.role if user is not None else None


async def ensure_entry(entry: Entry, owner_id: str) -> None:
    """
    Makes the entry, or adds what is missing to the one that is there. It belongs to the one who installed the function:
    who owns an entry may point it at any other model.
    """
    from open_webui.models.models import Models

    row = await settle(Models.get_model_by_id(entry.id))
    if row is not None and row.user_id != owner_id and await role_of(row.user_id) != "admin":
        # Somebody who may make models was faster, to be what others take for their own executor.
        await settle(Models.delete_model_by_id(entry.id))
        row = None
    if row is None:
        row = await insert_entry(entry, owner_id)
        if row is None:
            return
    if row.base_model_id is not None:  # an administrator gave the id to another model
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

#: How the id of a model of one user begins: none that is shared may look like it, or it could be that of somebody else.
TAGGED = re.compile(r"[0-9a-f]{8}\.")


@dataclass(frozen=True)
class Names:
    """What valves say about the list."""

    generic: str
    """Name of the entry for any model; empty for none."""
    public: tuple[str, ...]
    """Model ids listed to everyone, whether an executor offers them or not."""
    announced: bool
    """Whether announced models are listed."""
    shared: bool
    """Whether they are listed under their plain ids, too."""
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
    and once under its plain id, if that is wanted, which is the same for all who offer it and is for programs.
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
    if not names.shared:
        return own
    owners: dict[str, list[str]] = {}
    for user, model in places:
        if is_listable(model) and not TAGGED.match(model) and model not in (*names.public, *OWN_MODELS):
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
        if await role_of(owner_id) not in ("user", "admin"):  # the session may be older than that
            return {"accepted": False, "reason": "Your account may not use this Open WebUI. Ask its administrator."}
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
        reasons = []
        if executor.left_out:
            reasons.append(f"{executor.left_out} models are left out: only the first are listed.")
        odd = sum(not is_listable(model) for model, _ in executor.models)
        if odd:
            reasons.append(f"Open WebUI lists no model whose id holds white space, quotes or < >: {odd} are left out.")
        return {"accepted": True, "reason": " ".join(reasons)} if reasons else {"accepted": True}

    def _names(self) -> Names:
        valves = self._valves()
        public = tuple(model.strip() for model in valves.public_models.split(",") if model.strip())
        listed = valves.list_announced_models, valves.shared_ids
        return Names(valves.generic_entry.strip(), public, *listed, serves_element(valves))

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
        # Open WebUI 0.5 drops the errors of an answer to a message of a chat, and shows its text.
        self._chats_drop_errors = str(getattr(env, "VERSION", "")).startswith("0.5.")
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
        errors_are_text = self._chats_drop_errors and message_id is not None and body.get("stream") is True
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
            return failure.message if errors_are_text else to_error(failure, is_plain and body.get("stream") is not True)
        except Exception:
            log.exception("A request failed")
            return to_error(Failure("internal-error"), is_plain and body.get("stream") is not True)
        finally:
            if leaving is not None:
                leaving.cancel()
        if isinstance(answer, dict):
            return answer
        return StreamingResponse(say_errors(answer) if errors_are_text else answer, media_type="text/event-stream")


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


async def say_errors(frames: AsyncIterator[str]) -> AsyncIterator[str]:
    """The frames of an answer, with the sentence of an error as text before it."""
    async for frame in frames:
        if frame.startswith('data: {"error":'):
            text = f"\n\n{json.loads(frame[6:])['error']['message']}"
            yield to_frame({"choices": [{"index": 0, "delta": {"content": text}}]})
        yield frame


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
    "H4sIAAAAAAACA+y92XbcSJIo+Dz9FUFJhwUonEFSW2UjBKGoraRMbSVKqaykWAQY4SSRCjoiAQQpZhB95mvmdT7gPsw5M38yPzC/MGbmO4CgqO6896lPVY"
    "oB393cNjc3Nz/LygGP3x7+xif1aMqPcsHflcWcl/UFq+OAs5qJMH4UwH/L/CgQYX1SFucDsbe1P67Li2XJ60UpBnx9PahjHvB4KwxZ3UyyenIS8HCpisd7"
    "fJ/xpmEiDmSLyxmvB2W8bMZHRRmcwTDyQS4GdciDkuVseczrqN7LoZZYnPIyO5zxaG2rCceqR3F5iSV3L04Pi9moLnbrMhfHH7JjtjzLZgsepa+L6WLG0y"
    "ZkZcOwzYwVrGITNmMLNmVHcR0ENK8yPp4Vh9nsw0lesTwuR7sn2bQ4f18UNUxLfl482d2N4/isyKeDrctLmzgSWZ2fcVklXF9P4e+85tPd+mIGqZzXVQrz"
    "elpMYBqiHs3Loi7qizlALC35fJZNOOZDS7aGLcSyWM4wCFkRb94e/O3g4N3H988ODga3NweCnw8+8ezL62zOqngyy6pqOSlEVZeLSQ1QlauH61bD1EYHty"
    "ZV9Z5Xi1l9K17bYmItjjO1oM/KEircgGHIAoO8GoiiHpjmcAFGg48VH6QLUWVHHIqmg6IcpNBoCktX1Tybjm6EY+oLEj/wr4ASjD7ruG5gRQeVmWMQEgbw"
    "mPILQDZZcAyjzdfXuQG2LCfiek2nrK/XoxkXx/UJFNoeC1gkHhcjaD+oAftsVciQMy9iHiOwPCiHIwX/3QsxCdxRhwzaLEYVNsh4GDYayxuNZzB6lebWA/"
    "yeQE+PsKsqwPUrjmCGcVpRpTThER+mKZOjY1nIZkhio9Go1hQhYu7MLeFAZ1ENA50uJjxA0mElFK2HMGMiyLUtKMe9pQ31aPWwEKTOYICeDnmZmmJjFwPS"
    "n5F4BnNAJT4d1MXgL9DIXwZHCzGp80IMThdVPTjkg6ydUVLn0SAdwhQlovzFIMpfsCVsE3BKbMzyGgh6NiA6rdjgcFEP6uwLH0yykmNJLqpFiYM45oOKTx"
    "ZlXl+M0rAJgf8M+V453Aa2AJCxzIAALhjQS9iwBfEtxbHykI+6JBnXo9NsjkDkhLqZmCB4PPzA1RpZhA3HfAaTQm5FCzWA8rVEzjqeavKelDyr+bMZx68g"
    "peppSFwFpv2mgH7GuYfJgGU7NeAHQIEHqcASKcuBiY5qWLsnhaihpVjoxWQwnfmci+mTk3w2BYQHpJvGeYJTia6eD+GMHG+ajr2JEK68B3ZZhfXQdqbhO8"
    "F+QuDnEW+AwubslJ2wY8YBzJwJzkrOcoA9Zwes4KzibMLZjLMFNzz2CBjYMq+iOfOFTHTKgG7fngud8JRXkzKfA/uKTlpZb7JTXkXHrVTJH6sIBgMZ7zTn"
    "fHsU1bxRkg3G6PL4ErnBCNga8KzpBygMbJ/HJU9KPuKnc2iThhABqWZUFBZ1glxereu7YnZxlM9mu4v5vChrdqARjsP042Vd2AXF9GV1nqM4hF+TDFDocV"
    "HMeCZgtXiS80gsZrPxIXTxZUzZcsgR/d4py+wCC8YxFgOU/HH37ZuR5Cf50QUsiWVO7KgsTltdK54yXjEEyFqTTbsjeEMcAjNj1S/+E8lk6PLq0aJaIGIa"
    "5zwrK45jJH0AUrGdRo9YAOpWXMNubU4/AHXiZaYnASKf4WpGku0yEEdnsOgwuAKx7miGfa9ts0XFn/KjDDkQfJ1k1ZOTTBzzaVQBWJSOcMrrbJrVWZJomZ"
    "rqJKBQWGUgUI1Ur23Zq4TujEupOwBaAZKsBi8+vH6lkGQJVFjnk0E2nb4UeZ1ns/wPgt5SCeNnOdCElDsz6GdvPxzNFxVqTY2qihKzOKx4ecanZl2rluwB"
    "aqKmoTHd8Mn6+h4KFf05+sIvoNq+blcyKT1XBHs84VJPGGER0uZGZhHitW3bdq77MTrKCMDt0COMn+SuViplZyiZR+clsq4p6B6qDa7oSVbNeUUyl9BgrR"
    "6JYmcy4VVVlBqPjS5USm1BEnyLb0B9AS2MS4fNngb+mEFSlMA5LZx7myHtCXomZbQEXK2jvIlPOm2FSYJF/IXZq/cRvWu94vAdgwasWKptMlBUmsVlMppk"
    "sxk1H45z5wsBQp2W/HcQmfXH+TQjCs9ghA1SxVF+vNBKcktl7pnl2znK7AqH5qJSdzmOafxJMuG6FYkCRqdsrf1BkHYaScNQ6RpjpfFxNUXuIi/Qn7Ngii"
    "5ixGPI2V+FMKTWvUZR3s0zdGR7uWLcutDUGa8ubfJQbe5QQretuTd5V9G1OUB0OLljgC9qgBz55P64pV5I7dInV1Bz9sR+2NhW91ocbh8Hrhm7VlF6uJta"
    "XpqmgX2ohrAHZLRvB7GKVAH/DJ/p5ZWwOGPbZE1N9jZoFH3V3IIYwVi42pLhaNg5AEJ1rtoiXaeKvSWTaXIZSRvrooUqwjWk9gh+JMxGeUV/IVMPD+e0i1"
    "MfHc2yOtje3MKNBEglkHRhaBaQ4wLCdnkESvBJflQHU2yjIR2SewogMX3K1epW7RDbwpXjDlNWZde2UUQnsrVIafnC2XKIqG8fAhvmV8U5L59kOOpIVm/c"
    "vSNoLQtYGEeqzNWYZUJeSSb0DuQetAkywhCDzJiaJKh7SqhoPs+CsJF/jDDcJcACNpzmqDLAHocWViAXowaxE25Gs/NqFbKZTg6CXqapEp25gvgdwbI9y9"
    "BkAUqc5E5hA5Ib1e+ymM2k4Nbb6GdvV+gFu7irhGoBN12LKS/RktDG4ryCtgUISD6F3e7opKhqk5CMAlTrTosz7g/A9j+aAs7XpFvJqSomsxIocWfWHQJs"
    "MR+lNYR9PE6gjOeKCokFAUdickwD/Q38vQLyemTYOSERaoPE0N4b2Pi2gMpYX5KEEgDnYWmkhSXoTMMWV1LNkBGRzopZS5oHqYNIL6H+BKTtYTb5opHSrh"
    "2stsOI3XGzHiwNjHojV8pFre46A0vwa8MyN9O8WjmsFY0+darIdg2rULqwaUgpNpqSfpJcHNr94PGab+KLEh9aGXPLKsYlSLa4ihjZK8RIqe6yrzwOxMho"
    "9snI2T8ZU05SwEbJFgrdQmgWGSGXU7Yn4jewI1V7F7WYSE22ShlGEtnc3XdJ+26PZTWNgtBKuMD0hZRJVpqWPTLrFNJKjehi1KONlWgn0NzazhX4traypM"
    "nS2+NFTrHG/QAEcct5YHSKOfAqx1IJzf2aaABzYLtX7seZIkuo9ltCky5BQ8w6gGvrqmS8QqGQkxpmhaDWf9uQRUiSfCuBgeRS0+HAZgTQYzbqVWfZWgC4"
    "ZPd/SVLxMMhh9S4vxcjuEtfXDQ6urwOixK0Z4R5mTTM+C4zMIrZVEqnYE0VVDQ24T0I6THDXdPcOCVXWXTp7WGH2tiVTmybYebAsXAoYV2AHm6xi+CEOXG"
    "7FTGmlseH6ySUkaK5twULkl5eZXY/Ly8CIWdWOTrLiHQCKibqOFcxmD4dty9VzaYA7Q/r923IU+Fh1IUgVeqdZYEf32KKziOw8y+uBAbI9hFBaBaw47khR"
    "ZrriZnLC8aBAqwdaegB+Ih6vr8tmOVvr67tpV/c2VICdwKhPdV7T+iYDbl+rzv5jrQV2u4W5vnxCuRsu+5RwylGoENfjtqrnwulq1QEJWkl7s4Go5QZC6t"
    "VLjce8iYUSGbAlHhP68ctLH+GQXkvnvEXRWK1N54K273J0qGbGpjphgtEkisVsqqANW2ieSMid57OZTb1KqspSJE9luYWupuQH1HsdKPsW7uSlLZ27uu9r"
    "XIaGGyrYeYbWVGcMKPEpmV8t4hUGOKNxqTHoqN9KUz/KS1MXCcqdyFQpkK+tdvEtzbqr+NPJjmzvSXE6J73UpwMo8LGV3/SkeXWIhL0VNNaKta1mYZIML1"
    "lfN2z1dxd4OvGDUgeR64Xu6jQWFsumBa1l07AZb20w9/YxraN4xsvTYsqjFIhCpFhtr98csr8SwLKKY4lYXTRDrFy+9w3T0Yw3IQu6FuufYXuKQ3TtjOmd"
    "0fboDh6rwK5VH+NMld0YOc8TTox/rWPhS8vsPA29k8M0F2cw6Omg5rCaALyB3GtWgwz3z6lhq8eOMlJHx1wxLTScIlmYgRwplSFGSx3xPKh3qA+t6rFUHC"
    "2PSFAJezKL6E+RjEBTwcNTJFWzO4asWQ6acskJNrf0mNDUZrkbnoqiwpEgMQAdBmj+zGxHufoRgU6Cq5Gh3pFj4Q9keixDVIlb44rzKFBDoyVARQqUzdwz"
    "ecU0aWpqF2c/kidkUIwarRs8Jp9zdsrZCZ52sAPOztgZZxecHXL2lbNdzp5wds7ZB86ecfaUs7ecfeFsh7PfOHvN2RsozN5BcfaVPefsJWevOHvP2R+cPe"
    "bsZ85ecPaRs0+c/Z2znzj7nbMfOfunPciZeycpp3g08QiHE89bJyqw0Cc8OdEL/K6Y5RNAHViAjZP6dJaypV15OrhqtB0CphWnuFK3UnYWY41bt5avs/pk"
    "VGZiWpwGqP0/z78Cgf57OKqgXR7cCRssDRWTdHgGAInTh7eWZ7x5lAJozPkcwCjGaRzqYQHzkSd1aQjAo8moMw8QOkoVX4vTgmzZKfBwm2aUcgB57FmLYA"
    "GwJUU/ugrgpLLT0fknYNq+q9rDksXp3uB/+7fPR5/L/RSWL958GCRRsLaxcfl5c+9f2cYfOxu/7oeXwefNZE997f3r0edq/7ZMvBWGm8ew6PHmxsYj+PUW"
    "fuHfLzx+z4+ffZ0H6aPLW8sPvMF29/71+XN14y+P4s39YRhQ8u1Y/oHsvX8NPtefBQ7mxl8+pw8fxfuXwY3Lv4SXYXh5K0xZegwg24Ee/gI9/AZ/b8Df1/"
    "D3X1BbGtEvyeB2ieeYGUD7ss7rGQ9vbeaAhgggkOej0Yj8S5ZEmog5tyLOFO+IQN4TBUQC2NpF/IYHQIrvOP64E0Ijwd2QHapTAWT5Er1EIbV/GN/Xnkzg"
    "/ALH/pxfebbzkscGSz6UnH/KZl94GQCdbd/59xDIxpwy++f2G9tA/SAhcuAZyLPuJOnD6uz4URrh1134OgVUhs80ZUX8jBurSx2DGvsQ9hPDoTm3Aw1Juq"
    "zE0OwCCmDh8eKhUJ0B1yhGs6yqX4LO9zVesElcjPhXPglEyCbaAjwOF7FTDLqNoeNksrcNGBingGBpUsRPeaRSFOea7N3xvu7uu9yqiL/wMApeA9nDLi/A"
    "wiHt0zSqPdxMh5hKmILuK1i+iN/yCPv/gv1vUf+P0gRay5MEOBZONGyNA9LuRMHMncIGNqxggK4vUB46wCHaal9wPpSQ3kiT33i0Q/3H8W+gbuLfHZ7goC"
    "jtqUp7i2nPeETTY5rVhyRuprEc+Po6rMtwex/Pysq6+pTXIEw3H6Vhkg5wWcfZMFYgFsMLHs0exVtJUEqpC9xcKJ61xWbh8IAP9Td8nQ2nYSTgD0w3hmmD"
    "iJzqE949ks3ZMEDz/+Vl+jCBLoeBxrFNH8k2DZahONpvgMnrs0rPR2hpac0hQdEwZavI5aZgjjNFy7jcqm8BtLcYulEYpJ/EtiDbm7HFfvyKTDOhOUbhs5"
    "i3PCRm0A+Q2miyKGE/U78BBSpWZVEmo+8D6AAwQ9hu4sw8S6EtI5VccokYc+3XQwtD50cTzMC2K9AwkIIATaFTAYwJU0GfVqSyvj5RM3pYjUntyEcCSiBU"
    "0CFHJblGATSRekb/HNVdk01OC1CENkh4RkyjOtDnCXW82CuGw32YpF8PRMeomsOCBGeoTmwGe6Pkb/thEoxuh5uSxOtwPJFItaQz8m2WI21EGRPQaVQi7e"
    "nVFQxXG9IkyY/S5AU3X0mafLRff0uTTzz6GTXJvGM34/oIw0X+MyR8bygP9FBWNEI4oVlHPqqzY4STOSrLXd8XC4baYbKEVLDZXHpllcrhO3FYuzYwUPGw"
    "HgvgsLlyoyFqArUA91QeSjBvQnfUhIZDmNLYqVyryk0jAdNGmR8UyuB5G/ImHva2i61ifQUAmJ/EU4QFHdVRsbdHwRnjw23CVyjjt/VXB+h8GJ8ZWDVNNh"
    "w2/um/JkDHsnnYJs5UK/NWfRcwEMFLVNpAM0cPjj94v+eh3VD+jOJQf7zxTpEg4an2EYTfr5WbIDARxQw6m8Kd1yObS4Uh7WNfMUxvFupYb8ln0VIxi6hu"
    "GLEpYHPGcPAUiCwAHY0gAPrY7gQ2O0lyCGSYn6KXD42mZmsgDFr8qlSbER99LJMkZ1lazsoIUMlcECMqubSKHYwrsrYST69pe/GYBznQELa8mx/O0AuGXA"
    "JAmJmy26psNSLo56waIQtglfIUqrpVHtCGAyv9HTtQ+daM97PErDqkCQyHxX6DFsIqkcMlSd+aMFCVdu1pQQiUprKZ2xPWrdZRk+4zdA97Yb+kRu9vpnZe"
    "EtmFckOFX+TvwchxTdXQqH8HZ4S4D7sbI/6uQBra8300Bu4nZ03HnxYFo3RVRUDeMQB7EX9djeQ7DpI/jmsH4eXx2ahQJoSSma7RH8Q5JUySta0ucTjSEL"
    "txaMMxir02B8sOeAHXXcm2TV60tdMAHo5Jn92sXEGLO1QAGGF/9uNGrY8cSrjkuMOVqIYrtouiIMHuv15ecr3twu80TYwJ+gUM+qu1nr23Vk2EeRjhQYJJ"
    "gHnB56EuTi6LI6vYWEzi7uxV2jmNh2p+wZq2Dfr1wfy6hXLwbdt9prUAQCgVL+vHHHCdB876h80Hx3BF83OM4q0J0q+3ZAg/aNcCqOxyC6cwscNw2IUUPV"
    "zPwW5qNOm6ZP8i5s0tzTPV5qulGaJFJnY8DZQ/sen8CYIJaJPPYo+Y4ft9W8JA72J0AhrxCbrzeqQAg3JURxxaIsUFHqOZtNE8qD3JiRztDzzKI4xD+9Fo"
    "EXjtgoI4N3bfD7hRciffqBkoTvWcy/MgzVisj4YzuefyJJxbbkvDeK9A23xBy/ATd6WcE5YXrnR8jy4knhvMzgu8u+BwzEx6BuV0jirZHLBFYtYldav6eR"
    "tIpabz0YJyBLXwnkUpmWkGCttwOM7dLaYdXbm+TuUee/Ioxz2N8lrP0Z4MJV2m5MkueRChM9+RfY2hrRoWxqHkx2O9BKekCzttjGWK1CrRcwy0hgYWwLBK"
    "l05ex22nMuKtlhxxBEhdDftZazLI1JRKGvR6yGmF9dv6R4/4wPNPK0C2ryFAVK960CjaPRlS+jIkN6vxCLdNQFlryFHx57b86TBXabkKhFEWwxG6Nge9x3"
    "KE3gqltGwW5iQEZ+BzfCktpXbkVgLlaI00+Nxe8/BkA9tCBWptV1rQ+jg8yxzEBMJ1mEAJgCqYdGcB/Rnmj4rYuHiY290D7LnCyvRY7glQcKDbAtUdkh9B"
    "ZbvcK4A3ZZeXNKAKBlS5A4JcqvQVJNlXkkaoHYECHlRJAtvvYQ47vO19h81AjbhqYAJr+mz0NxQo+M+SpGHiIVt7+2SQQEFel/N8GUwhxmkUgN8v2t7KP/"
    "umAO3yBVvmrDwme2mlRk2oeleO0O1zz3SzH8uRK9s43vX6+F/s7163v1FdHB/P+mDB1ta4RI2vONdP3+jboUU5CJvgjOB+W4EBlA3aiJokX0PnbKLLviVk"
    "1tdRuUVFZzTJ5lCSHDT1b0zGqx+Uhj8wAW/M5GcyTf0GUaAxTEi9qQSRpLDIR5hnZ/D7VV7B/HnpAEoSJrD5Vq1sOr2yCvcF5UkmpjPZCa2SVAhsCddrxY"
    "pr49KsuVVCR5uJh/GMOzxl5HcEa/t3vvquWx+/pKV8sFo5f62ZqWag4tt8XeIFyDKNCjiwn3i8fB0dcPYuOmM7EazWk2ibvYrwiCX6g7On0TlnP0dHnL2M"
    "HnP2IvqZszfRR84+Rp84exy94Ox59HfesN/pOAV0rhf16ax92+R3PPl7j+c1IQtssd4jvrsj+F8ash+5vcupeKRIlAeBVFBhBeiWEql670Djv9Xiz1q/al"
    "ejyyNuvTjX+9baV4G/krCG/5tT/CRZNmbPmKvdHGBmg7eMfuHsV87+wdkte/q0wCbon3+af37xTqR+bRP+7NpMR87LHOYiXhIaNhpTnhbaL2KlByM13uOI"
    "MXbRyOuoBc6YO7ZM2IHZg26pDTkNBMrfresF4HfgbCLjtu8pyDsasenGmeuPaO9ouZr0QCrsdaFUgOjm2A6Skae0rW2FqxwfZWP9mavb20bUkoDSVHwIVP"
    "qr2hCqPQhdhf2V+z7+vxBZqRIvLqYlAEfRHx67vzJ50a9oJ/0Hj70abZL9B++rFXh1eun33uiOOqJnvDZUgJ+7Pk0QJdwiAgNs8470a+LPZH9WWuH97TuO"
    "sNqTgg8IIgchrqytaZTS5mstWKsvL9cE/FdeXmoF6tGW9n5Dr7Xy5RT2iBWvcPzwW7B8GpUNnVYLb9R2UGXt7p47Hurr6+r2kPQ8CHKUCdQg/Mpsm3kdL2"
    "8cZtMN5Wx4I9pLP5zwgfrUt5jP+WyGNzdP+XSUsnQXsAIaGmTV4N37tx/ePnn7anQ6HVTZRTVYIMIMbmAjKKtujNJ9dmMCMkjwGfRyBPOd6l5U8gBl5JRu"
    "r3e7ziYTPpe3p6FnvBZ7g2A2yKdNtFRAkx+LBfy5MTjP6xPY5R2VvDoZYBoNAV1LZnh6uVEcHfFSDyJHRscnC2Btg2nBZZ9UggZDtbDjJydFUeG1XUoZoI"
    "8nFZjlOFQYphAFrA2XnYliQ7eK3bwpbCdKxg/kHKqBoUjs5e2cSyDQ1d36JKsHJ8UMmPBDAFVt2nzE8OI42ZWotGl8XhbHZXaKYzhcVBcKzCYbkGFQF8Xg"
    "NBMXGs7VAN3z0MwB/X8oLwbZcQYrcX4CI6mKUw6Vzjhe9cirEzm7eYZr2G4bpiIzBocXABA5QWwTb1VDMwAjaLOkH+UCuKqEU70BSFKcW5wguGggeSMnbJ"
    "CFpRiAxnfw27btAQN7YZgEE0GEdZGLJklDAEWv3DhcTEFjwSHsDORvCfx65YAqThhKE17MaZ5ZXskRqBZWDomq9w0IFue0KMviHEc2wTvIs5mBtC55DqCo"
    "6gJ9AT1apAbyIwKGLYKrcQo4mn3hNF09lI3jQvAb7UU8Bz46yM6zi8EhiVMaYiaqcwABNjpRrmZyXRXqSvSfXgXkXNS8BPGwwdHZqdPtUZbPnNl02hireW"
    "G5SiYxKIGiAZKpBxBlG3V+yotF3Wl+CioHIY+cCMIZSsruOC4TdFgSzhLZ5Qg8ED4D9EOjmQFEFPhItdioiy9ctLuTjEH3dciPaT17OrVEhvsUy2aw41mR"
    "TfmUUKQ0+OR0CvzmVM04B6W+fwx66SvpYXiNtTRDavWMfThd1kUNa9jqUzUJfOULDF8cE+fMhCZVotLqC0oP4J7VSYF+86pSqzdq3ulOFoKJFxsz0DV5q0"
    "cEFyZ/T38Z5JB8uAGCkmenN6IBKLa8NRD0w3XGMcsFl6OA6elBAKs9y1HUVUQzAyy0av6WNchS2DKiNLEU0xD8Vg5gimbIIXDjC7/o9KnkKDW58+7lAMpI"
    "IcUnXygRErQ8dQZa1+RRSMzM0gf2BtA6zKdTLlb3BMNTRGm7OtdMEvs7BbYxBYSvvW5pLqj+bdC0LaN3501ZiKpaKGEXnzLFWGqNndTW7wtAExCFE86ntj"
    "VQE0D+1u3eleDAM9sptDbjRzT6nelUJ7UqECZMlLBHXyc1Azr6/Fp30EBeBanoyFMSsMUAS9kT/CIeAjyHUFKgIub2pUoq5UUhtuq1pcAcwUy7YDTayxcB"
    "IrFXeZHzkenUObKbQRcI1B+IKql98452aPqcoNpT46oTJiBbAQqTSP+Ko+IAjMJiySloa8hhUd+reiCtR7zPUCpLXtiDLTbTZ6d40t63gP689Icvi0z7kl"
    "MAxsuVEAMq5nU09iZDWq+ZokM4EnbUJ2rYpl/Zwzc6RtWLHO2kIqKVYc21Adt8gj/E+BEf378a43IuqgVwn4sB7d8BMJtn2y5DnSy6K4n7vKkrIpTQUNpE"
    "r7DQYvmEnDmMYJ6hJOjDqMNZMQHk2Di82JgUZbUag2mnTrwRAQx8ekrSWY7M0/sAGcocJW0b/MGTt+93Q8nXF8LXwhBLXVV5IdDb+4Tu+/cj+CGNYnIiMU"
    "5DPSPVB/niQgg8m5GjnE5h5wHoTaxLFSJhUDmTkuOD3humdmp0WzSvaa9awHawZpOazWq2qNm0Zkc1m9fstGYndvNW1HG6eV5tVgjWepQXKdSKU1RYN34r"
    "cpFCC3F6wmGbcMizOoXW4rv8HrQYpxoYkd64pNBLvJdyNBNWMEm54ZBf+5CHpwBHUBHTD4zosLXnkKfYRNTT+Ck2jnWjGjhEFUntFvrBzw2j6wI8YJcrz0"
    "7evD3Yffn02cGz58+fPfmwS8co/2Y2wMfOBhgt12vP6+RlHS1nmTiOeDLCv0kCifSLKWrFHPWTZYdAoM+ycnaBqfZL1rLfsuC7fM79wibFqWDSmuY6kzhw"
    "d/Gvan137lp1z9y677+v7oXyW1K1/zC1ExUF7FqtHNaOWU2ZINzjXXNdPr1xa8mbG9K5Up93X17S1yGSb22+ZFwdqII1VAXlPK6KWKt4wI2Zw49cRBNxjJ"
    "aJPO1JkhSNrdCqvSbxtXaPMtQVzvX1NBfzRY2B5fIkH9FHJOR1AoautiP+da68Srj6XUlTLqswu+QTnp9hdvscEICWhWwSL7/kYhrxEf6RIXrkPVEmO8uY"
    "7iEqmG4tqgwepy/VfZFby7qJ4N8iSZ+pGvjVUFSwMo3S92mjqkN61aQMqTQvpR2Nj5wv2NnXJxGMHv+yvKrQeSFHJxr8xYiySklODu2UV5BK2aYKhh6sOG"
    "VCD2Cop1nKFggxNTGEp/nZhh2iLV47BTEJ/IJNaCywrMGsUxSoQ2VTfCgoVK5u98AUHi9cB6qJrqLRe+Hh3yKYhNEiZDNyz8AiUwr1IxTEEv1DGiOhsE6I"
    "9yb71yKxXZ9QFbavCh0kT4ewwvo6uiqlBwdU9OAgVQmmpk5wqCS1VPHEYS18L/0PDIg2zUpgz/HyTNpZo20GwmEKTD5FRDwsQL4QRoISBmT7CKuBXEz3Ax"
    "VPsm5YG+7Aw8OwYfxaoHji8DtJPKnqj25/EAlh+LcDcl5FNFd4Ej2pGd2BxdBWilajdG0rtUKB3cCx3vBgLcmRgkvQBGxYQUANYBt0bJXKxJSOMpeGTtMt"
    "DJvJm+tJgfNan7617LmjI2Wl99DOJpN3eGS/r9Xbh5W9TeXt6VZnKlX3pT6v1dUzH3ufBGrdNOHLNZMX3Jz1elbbZdqRmWb9YAd5GnGzcrW3cvoiCa1XNw"
    "aNCMMl13S6xVQ5dMrXvkFlvDUujefOuNQ3SfJYyPtw8vgHxtDG7rxBBxx0SVUkLisW8dKbpNRWCXMXGKZQChYGul9UMt2SvdGCW3XTYE18OZF/TFicIoxk"
    "Sox+FFyzHu19Ki8Wy8TLy1g3xmqHaztQ2Zah6ZomkymXlwF3OJsmBWo8kx+hctw2JEHshRwUzVXwprmeRvHU1WlWoItWERyEeeogjMk2KHMllRvkl7jgaC"
    "AWU6KeqbFrz+nttYhghhvWA6XpOFN760ztrcq1zEyAggUy+tr0IMwFPGH1ql6iWFoslMZLGaeF+vM8klQakAcF7sCyGNcg137SsNPIJvWBdA3IZikegums"
    "3kQU13l1koIMyzW36YS6kP0kSJVRW6oAg8vxulTeptFM02jh0WiuaVRD/xpEmrWItLiaSHNLpPm3ibS4LpEWVxEp3pAt5E/nZoUWFRaiTvE2JM9x5GNbGf"
    "tY6y4pLpTO6k3USwp6kiElgKaSmhK+yqXBaL24ZyhhzyCV0r0VS0St9C0QYkYDm0kfhqEEHJ7LWniveUXssiKGhW2Q7FLAJoxuci1dzCURqhZocNf7IFPq"
    "/fDPY55frsVocC3Q0uEymS8Okwlg46V3NM3gckDas8NzTBgKpmizxXOM9qQYqroWJiHRJmcLj7iHio2ju8Fp1VyYBC7LUs5OamSG6rHmdWG3c23YIR47oN"
    "v5BujgD56IY8je6feDMfDnjT5t+ltR758M2Z4e/nRY/3YtWHdF4W//LQr/WxT+tyj8c0Xhnyd+zq9F1RomDl2fr+ag/wXWOWgzsj+RU/7P4oyvr7H9UTZV"
    "B36vHb6oc/+Tmx8nvumfsvf5EHxrOguBx5Xebu6DnY7JNfPRs2ibaWgJrjusNzVda3fHht94xDHP5w6wyEximT8F40LWTiZMJGcbAF1G/5bcil49aVk58c"
    "0TnVSXmajQnU7arsJwWbcZmtOUcMgWo/D5JlW6ChWXBt9wyMYluL4uRN7VTrhuvAByPeudMDF3iSlNo1LOg1ULijwerZWagReLGllTqYzoyrqss6Wz4/Oa"
    "vazZq5q9r9kfNXtsj7pe1rE82VG8UaO1fgnEmqPdFGuIVm7HeLb2c81e2IYfY5C3n+sO6YOSQtGoZh2ZCsjTTnqNjbQTn6BxUw+06jTzrNvMW+izLGY86m"
    "sfhy59VjrZ552WvnQbf4rD0U0ogVVdo6kPdO2Nn84x5M6i5NeuUswP5tctfJp9PSD/pup7atiz8O+sjA5S1y7LAa2vWVZct+C85BXyuoM5B2FYX1y33hGd"
    "sIrJxfdWnBXHeX1wmGfVd9SAre1h9T3r/b11AApzwEJ+IHnh9bvC90q+o/DB5KTIJ9dG3XlWgmrIZweyLvz+jhllVYG+AAf8CCZ17SkBq8lmOYa3u24NPO"
    "W/ZtmGmMfHmn1q8b2P/XyPjvjzLtbv9HM+w+S+qw5Kzaivd9ILejlsb5XVU8ZJ/71mP7Um/feVk0Zf9BW8F9v6vWY/ttp6gf/83t+gck3vA8r3iZCrRoaO"
    "e6cHBBiQa/0Ca6df0uTTa8NSAeCZmbzArjP85wT/sbD4hP/8hP/8qGTWU/bWVHsG6U/19SJzwYgCIC7pUm76THmOUFo6nsCExhOQOqhllBc7RxhzuXVrDf"
    "bnpLXsCYYxAes9vj+WV5TwRicGLJngLSvY/UzQP91GK1A3LZeUHKnsxoS3n3J9/w0HENf0J0lKfYNHjyeunQ/zNEJZnAaOou0+KsUT2KHRPfPU94vGkH5y"
    "LADvuviUl1wGhzTHnub0/5a8qKe+m4H6xiE2KcPBR2YaDFMjk8/0yzZ21M5eaEmpBxkmR61iTQOjohHt0K0iDHFg9xfYrAoH441dK4g0RV2uQVVsvAv48B"
    "ZKoO73z1pdSmzYL/bnl9YrODIc25cRumbH6VbKvowmswJWNd3G33MMqJreoZ8F/ryLP/UhfnoPvxbz4zKDxU3v45coinmcPkhpDL/Wvd25DlpfQjc06vLX"
    "eu8LIBy+TCOn8Y9am1DUkhJtpvSQUyl9CdOG3TIOM49nxaF74GrCHWLGw3Rhb/JYQ7N+RE+amLEg3p9N96RFgGo+sTSyD5s2obujg9DHC7zf4sVOrPGtqk"
    "fdQqCe/5zzc+9IuJtNUULwoPyQUl1kdwozIWLF3rkEC2wq5Ht8t+r1dY9GcA6JSICGw6gUsKkpoQd8qLBe0TjATWBUYacSXaKEdgI0s2MDZYBrNQzqy0sZ"
    "1U20QhBijef5jL/ngCClDdlUCHQ3jTUIAhuFXr7ap+98sTTc294fw6/DdBhw2Q3MEaPJTneqpzDnj+9foZMWywB9dx4/efrs+d9fvPzxp1ev37x994/3ux"
    "8+/vzpl3/+mh1Opvzo+CT/7cvsVBTz38uqXpydf734Y2v7zt179x/89Yd/H26mrDAL+xFYyQ8Ej0eANMle1xaIk7Olgjv3HziPrcRbY/7wwb0xHw7DQuxl"
    "YgRSp3wC3AMt4yHgN2F3RWiiXL60R8Tt0V/vMxu/UYbb0I+FjvmejTlG4dFitH3VGxvMybljciBDBvCY0Wo4K4whRxZxaxYzOQd1bj8uh/G9MIthBtydQB"
    "liBINO6nA7xMgD3fQ7kD7pSb8L6Yu9fDjcj7OHD+9cFo8e3dMJQbG+fT98+PDeZfXo0R2TWq3fhcQHl5P1B3c1Qs0aNvkmRc6E+wqjEzZV2WhCZ98dpYrF"
    "KXYzFdLsNNZWb5wFzGDLhiEjZ7s06a2+wHOHanEoe8KQodBWBKxO7CfmDuS2qkvJsp5fqYmcAk30DyD2hZnTRCQwyErQhdkwWqL78oN7+PaWbKlhUzt//+"
    "299BBoOo20+afDNXhkCZ/vh2NtJOyr4ACfXquU/Ktp7D3LHX33U0dOPsIxO2GWBd1iV0/w0qHhjmXVIZ3zOQkYsd0YVp10YDFusU4sAct7PPsd3dydKDu2"
    "Drhhvi8vQYIGrcS99FY6xGD1vcmXl+burIrw0zB/mBPeGosBhdAx0IujI3riAQ3O8/nsQhoQ7W1x837h6EiY0AFCVel2eXTkgUYGZzCA6WbtzGY6t+rJvg"
    "quJlrS1TA1UzE+YVvhiiVZysvvxD3FCqDTPWHhtkCORJ1OtnUR552gbmuyP42RMvaRjUY0zjF241GggxbhYxtomjxCjgAQECTLJhjSblu9U2mXy/WA+/YY"
    "/GXkp3ntQFsHGLoS0GYWtYqy04bJBnpbroAqzG0bhEK7Cjl11XslSiOTp47sRIhPbOrosqEFIsizPLZuYQ/z8XBYhniw4mJ4be2uvdN/z+VTlHE7wys5M7"
    "jrQus7KH41ZftDOsmqV1f0tSZfzjDDwZBREgANYfPciDD1PIgrvszhqn06pCpmZ9z3LYwftbIxMvkJFxQATTJ/tEtvhew33VfFZ0eoFif4Qz/Ndp6LaXFO"
    "yfJn9FxPJ3UAl4aw3zgFxYuc8SSvTy2rPxH6LWkDbffhaIyyzXvf8UIBF9Obgng4ghE5ED7HIqYXYz7I65LsAL8nM56VKsX2fKbYT40v7Lyh99CxTFkl8o"
    "0wVeG5iI/F6BBmGPyGx1FuY5B3YPIQen49dySrW/DHZ1qj6VyIeHt0964d9KG4MgJB8pWWkcLOT3g+C2BIhxc1f0UohH4GeMsyvH0hHGlKdXSMSyacqG2S"
    "BLlLgkTIcUvRY/XD7Ts/JGIYb0f1wztb9+j3Hfh9//6df38A24RH8f2/3r13D5PvRqDUDZlArdFoRnY0u8IeX4HujhEPzyl2vnrD/O6D0NF47obDdoz93n"
    "J32H1nxk+cGXuPSoMiAepDP745keWGoDSnFLuTC9zsf3z/Et8DKQRG+xHhEJTqYU8OYavzXqI9xXXGA7xE2IAW0I27X6Bnu9Rq8Icl7Rx0ZBzQu3StGGrV"
    "e1PeGUGJAQv3474cxYC3wxHeYqI2nBMtRMYPohWkRtqQeuIZqeBUyqozVa/T5oVRPNQVSx1HlFwv0g94QIf396QdqmnYs3aPO35vrecez8ucYlbgOzZA3V"
    "78p2JeV9q09PuClxcAY/qr4sLRbS6EO/1QifIqZvU4FxlUWONohZjwx6Q2N4WQthbfr1sGfXEFT6CNEqghfxCqvFK60KTSCteE29aLXXzQOKZHWehoWQKy"
    "eEvFZVUywZi6QbtubGurl4i6man1ZCqeyOa0Yqg+VV8VhY02Twx22lFBuXABKNp2IeRIl70zStvLtcX6wCZHCG3hFt4SyEzosKTqCt4hLc8H+5ReId5lmI"
    "NXqsxvjSytTuaUmzIatJx0zzxTAvY07R0n5VELFIuD3t+RpqyPZW6MpXoDMkyjzc10KPUFjNYkKGCjSkB80x+IsuS0o/IIXXFOTjU3lC6V11lmw2NicGNw"
    "HAzPvw2brnQPGNQw3U8b1aOHgbJjSNfYQQkVR0Pm+rp6UN0viaG97927i36d16/ww1aYwKiGfk6UwqjkXM2aE8M2jFMHEMVXU6h4w54avUhkZ/kxvlMi7X"
    "jtVFTFQLuo3ag9nUz/oVnEcnqZSJCSkLK3HUZIL2MPhBt6Mz3nhxJB00YTrrtai5KeYnaWjpTESTGrQAA8FcmyiU6EhRpLs2Ng1ClLAQNfS9PBU35Egc4h"
    "7ehrqnyaUgy6Nz8pcdfO0glIMPyT4T/5/AT0G/gl35T7KLJFfVKU9GoTS2cFqK878iItNqOGo0I8QYp0eoIfp9nXd9kFmufg4yg7zWcXdHmVT77sIlGUL6"
    "cw1LzGF5Ts/ABaZfaCrHzSw+JE/o77i4T0KJrkFJX7VNxuIQlaPl1o3svzIp728V/97vJ55bCMuJ+TSAbTNghUAb2v207TgwTGQyZyOnaxkwIgFx9FyY80"
    "lwRaVh3iJegjy3QllqjNBLUn7ez6PTDNoZaOSI0soumwRqhSaIalJG1kzlioWW2ctw1LHktRl92CBDqnmHo3y3ZpYauZ/7Iti1tvxRh1sv1kTEkvzziPJQ"
    "ih3ultSWKG5lCDHNPiE/VMD2sTNiybcn19LgK7Dq6o6UGQaZnlKGqYfl3VaOd4CNcY4agXuvPkuwMrGTXMgHDiilXAYzrcaIj4O7xbMswkPQf6g2UFIlTs"
    "gbgh7c07bBrjwlR1djp/r4J40NaoJ/9dVman+zGq12EfUNGjaXT44F68rQ/jXBGGgSK/4F7lEz+U9Hd5+dvodfGH+WY7Il4avIh8BvlWLHto16j5IkHd6I"
    "vWjaLa+Q4j/Tts9FLbhxrOEWqgm9AAofda65DRLzWbFzOMvBz9s27Yb0K+8RQka3v/iv72eTO5uT+M5M/9238Lg5O6nl/iP9XlOf6/CqPPm583wyTAWoGp"
    "dDuE78j9DpMw+Zsst5dtHG1t/Pv+covda6JweYf9tfHSLqGe28znKdUPguDzJr1fBVk0xOQmjuvzSP4a7Q8xFzIvb4VheBuagA51qRDb+ozfcjjwdRNfXI"
    "GGN9lrEe+lVbEoJ9xh6vBT8X68tUnRC16Ko0L9VELkvCiRwaNKgSkFSZKSz5QYTFE3gT9TepquKLGhoxwvOaSEsNiHmEAf6b7dwL4R7bh+P/C78lG+FDYk"
    "FCkNw7mkY3XeQbsho8PspfiujJOwDyJGrIFWs75eyj8Bj12bOOxow6GbgIdf+rGdYDPaPGbpOPWLlEyPTgU2z+PfhHy+Rp4vsQz3aUW8fU8+kVFsbIzDbO"
    "+12Cv29+Mc/sViZnfrjy8byeWAzVBG+los/7iGfJXjxLc2Ix7jiCMcw8gsYez8NiUBWAzGar/3/W+3pXx+9gCYUoyvgGekdNITQPE7EWQqATNoXX/iF/Fz"
    "mU7fkGG3su+E9+y07ezzJlDDvzfY5WaqXwnCn2O9gTEPTG2DygU5sG1xjJ8hvn6szKRYhOnyG6q4k2/jgmNBx7jw3Budw0/tOIF4/nW5HgIxrcdATTGS1T"
    "r8gIG7Zmt6UAO1GDxrKEFMQDe4SX5pFNHOaUKfpa7POu4eSL0SeFP2pVhf7wQ6ToujI4xslTISOa+E9/Yq3fFe25bn4+9Fx/9jZ9nn0QF06e2oHT3pVNhd"
    "G1dHZ+YNgHnJz2TaK9B/dJBidehfOeUAuV+i+8VZRo/D2VQlcW2i1TF7C+KfeHtzi3H7vGHsPHkYIOvgUtwyrlecuM+4NrukWNBPxCWSvRiyWnFI1PpJHG"
    "AIei8VxTPUQH6I5TFUqpCUQGYiaV1QKeqmmeyRsk3Xb4T6CuW/aAvXVgv90IMalRmeehtezhf1dcQSudHRX90JRGmkG2C2f3wq3Gzy5GScLpMUdnPAG37Y"
    "SvWrvXrctglUGbpDScxIdLlIbi1IjqjWZH/0p78Vd0IYv9b7ilaOdGQUgJfopornDFQN1CInr/Jfga3mfJIfXVDUvqI+GfxlVSN/ofBCNhsSlE+vjhVlon"
    "fhzmflYJCz2UYSY1nU4cidTHpt0A2/Ig1mJt/Slk17fIHMu8+rhgWrB5UkHoQ8jxvte2DPMcjG0BqLd4TZHRByStiGhFFnDh409vA0wEnYj/ZSpcmB/LK7"
    "avptiqUrwbAjXBOgAgrGpT8WwZIu96SbAH/gpBTMiXbZdOMlr0+elJx2stmswiTF0PDE3Nero5QuzZ1ytHR81KVAik+nH2BvgWPfBQZ8gjW7e29M7WzqI3"
    "yVm1cYiTba3rpzD7YUemYqhHUEKghtL94KGYd7QR4z0G9jGIixIcX+pyuXb22iWjB0DDTtYScgXvFNRubGy6eSktk5tpSgnXcu2kn4Zp3wSvbMwryTcegk"
    "+nLSbu8MZHQtk9BzOq1lmy2j9mjoINQRsm73ym65ekgocFvsEu+rWO5nZqVk96oJHeidfmpGOVBmRn/vL3gNWvoXd+c/w45g2wq6gyLIlT2GoYsmLYQ3Y5"
    "0UxZec/5iV+gqWAoO0XTf6sVk1Tmu0a5Faw9p4ABzy2cu38T2XbWsbfU4YMKpyHf19qp8YWt0sW1K7GNZbbkJJlhop5K0Lk9LDlSTMihb85Y63TXrk46K1"
    "e34+WMHw+H4gwkYByvg5OAzTUW+XHduDY7/otWdhhGvb1iA7A4qlS+aw9sbpqHEC8NNUWlwKHQjnZV6UnzRj3ZW3iJSxyhms2XNZHixfdEyclKhVC18RXH"
    "ms4b460kYjUIjEqLDnHQQakwtg9b612cnhBN/PCFBjRJ8YZQ/SaC6e4qc8mKUHVUIqpE8OdCl5ztApphZLlyKVo1NIHyEoO9sV5E9PquF9D3wjfnkl/GCj"
    "vLY9XrG8mCV3toRlJWhhQppS9FXXOQlc5UmLHabNPobZQm8kZ/bSVW5NPXdvblGjJzBuc/QToqoJSwVSlqLrcL9NzuSn6KFkPHVWzkfIF6ZQP7cqQgsH5P"
    "mMnnALLSkwl7SaAutZrEA71oKSUgkINitnwWkOgrR31p692twczZBXk9e/8zBc5wKb1FgJmMr2ik/DWRQW9u2b/qE8MwZb9AZ3nO4yPLoANChxQXD6whgv"
    "hTJbyuBKViH89uiiQTrkniqsR5gF4bdHWbsDREt70SEJ0LTt/n4ii2hzeCd/hoxCIM9TslkOBnbXgZzdQpKDaDm8qcNI+WZcO0tReNGXp6hWP9aCTno6be"
    "KmOdgOcB5rKnN6lQluXzKl3YObOPESvT5aW3SPuVulWvJ3FbXOy0lWiKsSd8tKM2B3trYw/J76NIfCmgV0z4VXEXeLjldRet/5sUdd7BsH2CQhFUxC30+7"
    "BS/thIHuMMoEQjzZK4VqQnPgHkH3TP1aB/W9ObjK5JWsfXW7MLDH230QslFq0S+JfGelty/1GSnceQGb3uok+8KDH3ffvhnRrQp9VKS8FcdUiySGegMLma"
    "SatpQFvQOgGv05Tp0DvLhZv7PGn8DrVtJEdCVLomZLwzFrddWIJuHLZlQ8nMa1k3bUd2yEd9CZd2jmFzAe3qpM07jQNK/E+Wui8+2igQ6MjlvTtjgjbZdU"
    "ZCfbWt3k51E+q422V8G66fywzybHR+5nj31OFtDudR1THR/ZD/9Uk10lblctc9OTpi5deU50Qa99sJRbBv2opzuzYafCuN/EaF3QhrzfClnGV2nuVpWbU1"
    "xxWQRVdNczqXNG3OlEHxU3Wh8NnINWZY+15vEeq2x4lanWbcTuSZLVR6WRy1Ub9beHu3VX2aKvPpRFS6SnE7neRN6g/Jejj3n9STUhOU2l3xazfSjHpd65"
    "m7szPdOkGeH7k729kMYbtJG/M0EtprT1auW8Hm2Hniu7U0JhcPsQfUVD7pl6u8hevU9cSMVhwrc+D0VAnmiP8GXtR+35rBqSOafBx2+H8Z1mRbnm4CSrkH"
    "SffZ3nJUBVwq0Xv1Vfa1tqvpbsHvWWN+5NxkrRJtwtNr8eHXbP/DHWyrk+aHZjtnYkm2XwVNB1lvvP1HRLmGfb7UWk2j9CAk0dOLA1ytjAWn4hofV3doUO"
    "sVLBQAVabb3E5SW5p44wBkQpN5HyOVD1PXbDWenrhkyHvRDNeKWG8oR2r6l5yNRFNzJiQYZ+MFRqs5JCWekreMYrUqJR3/qTD+dU7adX2QIBLVw3Hqui89"
    "TaVp1Us19hVNnzAXKUb7e2m+xsd/4Ud86266L1Ie3yjMQZjjJ82MEbnpyAwIlwbor1dzI0Cls1Sp7yr7I+eNa1i53ZzOyye0xPmk2qnH64ePzKqSxDoPlW"
    "y/Fqs5o5v+gxwpgijcn1rjD9uWq9afZ6yg77tsUrvRrr2XVsZtZ2v9oQvr7e95rv9xvT2VW2a0Xjr4TZvF5Rmp5px63sK+MlwNm28gjs8/TVmre12fR7/R"
    "p8uc7BOOgTbX1cW8udgNh4BUNYPzkBMv0/Vhlj6U4B2tmIS9KXvWDQjN8758H3mPNlzSp/kD9DnKZOICpi9VeeyuID3c5p+TBFp2Z9mt7zMmbg3IeNlb8G"
    "eeqo1G2Vmjht8kg2OAQFbvNf5KFVJeialUjfrM1RzauaHluHpoQNMqHOvXFI2IY/SI6GUXIEgB/6BFo1D42Ht1SzpakXJrJcjIfMkVO06ilLYchkaTyYlp"
    "3gAZz8c3kJk1RyspQ+Pl0HbZlBXtryJ7pq62UtEStLZ1I0z3yIntSy52ENfZ7AdqGvGOp+8hQd+pLlkxTqmtowYPJkefzN29I//9fjF3wjeMELc9zTDcTA"
    "PorviOfwQlw7cMMn0y6GJehtFzP8djHFaxcTvHYtxf3dvcT1mHTxlQEWfiZEvbz8iFbL9rXry8tP7WTs1to7f7JXbNe4GT1eaNexV5Xevd0N3A/dLp1Nhx"
    "NsAPYfgnYaUAd7wFAPVoHXLWLAZ5qpzSKFoC7QjGS9dlSCr7Z27+Hai7jYpaoE4mhtKxx74aMpWOB3vNlxxQwMHH8XLqMmUJDlCFmlIUs66fiRfJaR6LO6"
    "ziYnNIlYO7KxpVR3o5JJxK8i4NKmmx+1B6xcMD1hCp0rQak91w7o9B6dA3iJ7gNicRrV5qao8WqTQgF903qXVzamvvUeu/UuA3ev8OLlW5wiRmt1wpVS83"
    "1eWGs+ZuOuLlR64bXQwF7Q/tFb9JqWXQ7SiRSsLvBdc/HpWl+J10hpRgJnZKZUNiZigFmef4pWrFNa8V9EoO2IIVMXtLm7+sxp4heXIL31pZNYd1kB5WGS"
    "bhyKEayyfcqJTjEWp4/wXjj9eqgRwCjCe5SOB7COt1M+m/HjbDZwRgjb4D78uEIfQXDRzCXYTIzeLhKE/4XFafXihMelwEGiY+0VwfIp3W0sI9zDgAR5Ju"
    "znLcHk5hodGinlNcsrmfQzvmpDaVXJtNCk7/v4VDo6USsfC7zpIn8d6IN4+8a79yE9lgQ/11oouU+7B0TpPns9Dtxr4Bif5cnbN2+ePfkQb+3HqfqdUuCW"
    "py93dd425NlPmf3s52dvPsR3IId+ycSdJz/FdyEJ/soEVeXg2fv3b9/H92wfMkUWevzyzc77fx7IFu9DGTfBK4LtP7AFsJsmDF6TqUB6n95S3qftu5tK9S"
    "aUB0bayBuzVjSqQL9AB6/l1PD+skmBjhTzDpWdkqrvqOsMOuZRq4nktTe16LUzDQa6NVSAf3VkFaLqHB8My6ew8d3z+lH3jHm433SSzN3ioRzAuDsjdxje"
    "xOyAQnnX2GMmw3SDDmtglET21XxNa9NUFBKGGBIJg3xP18w7AJiVT0N1EOGm05mOVNPzo4vAPRLRa4N7+6YFXjNHEo06HkQLEHjijsSFGnetVL3KCkwdnV"
    "ygytkwQIJveCm37vv2OfTBfis/A3rXIWuzrzsWeNH2VuPuTqx6aurxJuJ0ycvMcOyzNR0JyNnzO2P0HUuPi3oAIMzpCtYAASufeHeqoDEyG6hjunCsPHXk"
    "BW2DTtpPph97cLNW9+FPov0xRKLQPyK6Yd1xU4inGq02YdR3x1UOaEqmD83rSSNB1JVxhFZCJO4mjvBdXolJ6nIvq63tyhsXve539YiU+OmAXnqvO3BHD9"
    "2VsG+6jXyUkbAp0IL0ZGi8lTEeOHgxXzIcfdnV7nbDBjHo9Z6M0rxvI5l7Xamg22o01OMAd2R0KEsvG6xiHWUv69DB0oby5GBsBjQcCjzVBzYC+8A1o5mO"
    "9UUX9xoKimHsO1+L1bzyEHFNNaUb8mfysk+/GMtnE0wrFH2nLIMM2ssebl+nBYzO88gaDX3K9hvAS0SnmbhoteDr5BkprWYuQ22B6IAOIIYGFm/STELPBV"
    "+JvLcDPolVMs/u/L1uFYRBWpi70jmMJe8byNgcgdnxkPaoXxJRDXAYJTCwjQ0xNq/vULAhrSKqIENoSzAo640cBhZ6EELE8V7eqMuLd+QLoGtSZHL1lIQ6"
    "QyK1SuEuy2GPJXXmvIdi1dPrQAHyZrGJPlE2pifUGsoLrYC77gjM9XAkVq4vg5rdnA4T2hoc6ePKg0L5Pwxeay1JBzDLyC9A5Vm9K3IeXpVUPfbrS50q8g"
    "O2OJfPAfvdliWTVh+eoqJa8HV0ettINypvCth3Xr1kY4f7h2MtxWAgZHAy/QPnaPWOKSv6boAZQrvFhY3z4HDu9fW4h5+PjnKRVyd8+t5hwxjckUkPM/Ry"
    "v0JblNxR+wgrhcJYW6knVOdBmewIGCOdVC2zN/YSjbXBb9BlHJoC/ykCv5DXUuhd1V05a27ifMH0m1XFlq3pWZu0BYEbP0+UV0YJot1TWSrChxVFr4hjtD"
    "b1Bb+y1c3GM6+ew0jptvf6OsXfOZoVtEx4gdsZSO4OxEYBBqFVegH9MrfcN0Kv+mY2WXjfeUZVXmf7NknXznC+m7z/VxPlip7+k9zGj86IrNE6WborgXiE"
    "kgufQsKfsINYX0f4Sn6uvZrs5d7WsTd5U9PxthPFlYILUqp8f2JSah3+qOT8Dx4s1fY52mbeRhu+7d7a+8BL3tvM2WjDl7/RjrZhFz8rrw4n5AYvMhGpqQ"
    "N6JMQyGZAufgo+QNs6+sGj/PZp0O8LTk+fup+7/HfthZNPK/3TDWMIxJUd26+80PyP9A1G9ny8TKQVaPwdyyR76NndKTXa7QBaHB2gA9ITOVnjC0lemxjY"
    "xEKavDgU2vgAakAHoCO3ynEEQr1Aew84rjt5MTbZ8R5ijRsXSEbRcH3kGRXxHO4LMe/428tirsO9CsrQLaRO7/TRN365hfZp2tkEL7oHrdh8OOhGTbsVOM"
    "cAA+80qrIaJhbUxMcV2qoDYEh2rzrIUiudVIUsuzqElBmd9EXxnt3hZtttfFAc30U3sqKSjQ2mmyB9sLKTsh0gjYe+/n2D7B46Els4TG/g/chsUKrd24Aj"
    "UChejlTsazMo7qIshUHP8T2eNUsIIwzz/g8kHT/5rMDABDPuBwXFq2wFldYXE9VmWm7XFCfXkbHJN2qkHFakr4v6sD4vTpc6DZR3ZAaauddu7GVrZPC814"
    "DWh0Myi8yLufZHgEU/RoaFod6f6OemOfq4CHICbaTFW+OIvLWY2GPhxPjUMaWjG4zUsHKqddyzfJXFAypUx7sBubp/Chvp/Oji7aI+LqAB6x2gOYqkTdwP"
    "RC1mKNUuHf/MZ23Nivn7F13kwJQDV5I42AKltTOn2u7oR/sMT93DILzu1SgLza4DpxttVVXuc8NzJud44bWy0Psux3eouKJip5byR6gx+GttnzBlK3yZC3"
    "oViIJnZhV5sk0H5MsWEkvPY0nw2oUHptbyHylbQYI5mijo+h/1YC7kaIDlxAI+Qf4OrYcXrhMNRyqgaBDIwPJqk6iCifIEVYpI0DuDrV6Mb5dhQLr5Jmxc"
    "2jXGOK2O+gHOPY83clJGotJ2M3x1w5e4QHqwj3xSLEQd4d1bgZ5MdGG3PMbnLAnHopbANHwnWttyJTNATz3OLQePIAic/vCFM/3UZ+JmWM8kwAm6oC2r45"
    "0JPbxHfdxwdSPo1CBGakJGQzkgvy4JSXPnU1VX9NhTsHG/MJCT47/pSDq3Mec+oyP1lQXQQGMcYOgBOcbLSy6ja5oxb9F1UDl7XCfLJmr5t19awQesXYhB"
    "+PRlCy41JKUqWdFqSjRalC7di82kP7nGYZNKd+GtL6fSl8ztDu0b15Npmgib3qru9jbQoklp9Uo4KaevadK+wm6wG34x0K0rdfN1dADKbv2WEtDdHGOANU"
    "ojMl22F7Ll5OQfdBHEJtbtrasiuyxT30ho2W2dszLrPHVALArYC4ZYcz+W7jsghiv50QkMVro8tTgFjho/MicRsHdB7hvqcwuPq/dwekAow6vI/Pcttqwu"
    "nSFPPuRceEoz8mYC/ty9CSTxMzYYqu/xuFdxnH2r3G7hqQ/+xRsfxnVT6Xs2R+3NRoASYfTthV0xpZf1oOL8tBpcFAvYowOASoqSURcDDIh4AiqdDOg1ev"
    "l2oK7Y5GJwdmf0dYDAg/yzu/B7MstB32ODwwVA/oRfUFtojEcFCkQZKCyD4LQo0VnAvNA4OIFdVjTQrlwqYl5ebE6LSbV5dnfzND9GOSiON5Azb9zZ+LpR"
    "Fxt3N7Y2w9S7mHSlYU3vE84oQm+rWr89TFUh5aRVwbEdqFIWDYJWWX/TrkPlSoOa4psqwqxcS6Wuo45ARlSVbM/rrlzimm4f6WmaiB5YG6OUj93zwtoJHE"
    "CzROpp74jt7RDa4uD7L93tsGzI39/XQAy2mmOZO8jEhdEl9UUYN827BqKlildAXk0IHY8Q5OqhaKk79kCpZ8NDjBTJrBWWpa1ztGJeONw29oqGjcQUZ9RM"
    "4P1r/biFto2Q8F/i69VCaUe+PMCju3yqHetLvL7baDTscjVYs/3xipsDXX6HpX2Wp9DLHNLKGwQevNQdwMbhQEYs4H6lbTGp7e0mVIVrC24nMLQWJs6tcI"
    "lLuEXpqilrW+EV2J9KVLMNLHtw1JElLZzmYXg9G48nj67cInF/i4RaQ4/BqPEZx9LnDp7dIkjzQjNfR7iGbes82i2MUR4/2vHCmBfeAxUl3QIZRRpvQL1m"
    "D7W8LbS1PLGxEcHdibTruxOTosObWF/4azkQd4SN3py3Y8P6W3eFpGTv0ZvdoK+CztSI2agdaH/ztb4uqWw0YkdcdF6UcDlXDzNDtsx6eJx7cNHAJFBz/h"
    "Obb1liGtAoVev29pZbof2ECl/Nnlse7rXrUSYPMWN81sG0aOL5sW1ti5LHhp3p7e27xovGvJ+BI78CLPQ+By2OJtQ+KHaIOF6d5UO1k71q8f5Xdd+/uG7v"
    "3iJ3Gvj2Yneq/NmL3gXHFYtvZnYNsBIyrGbbnprSKeCoK12or1BbugWvpb7ou+TOOduCNnRc3s+Tj1RWeBc7B2Vie0tJ0tPsq7yfDWn8ntpYZ+Rlw9WPy8"
    "s7Mv23vMZXNrn6QRdE1e+H8Xaif0faUlTjY9V1FW81i9I5uZsupKXKfcUPz3yUEfS0uu2M4vbtodfYcDjWIJe9ybp17L34AaqUcwJZ33bK3wZdmfu521vh"
    "Ogx/KCK+IfTZK5UAWGkvAgBReLnVMG8qdBHdnUd74n5xKPw6F923l3BdeorC0nSL4np1y/4ol6ZTXC+ZfCho+s2zrtZJF+w/7RmTPJjZ/0ZwTaMvKLxTge"
    "bMPRezZUsdf72atYNc2vMQPC30Psmw3lNsR4G9VVwnA4JvbvVUe8pneGzaTUOKuLuqAixOX53XSEj3bTXCx/wPwvfnhNBYq5uaJKP72usAFCV8aQ1tqEDC"
    "S8DBaMWg6fH1aPUAQ6YocuVgjKKpFZfaaCnSNHmH34tMmg29seJqHEYL5sYxUT61enn5qxg7jqDSrVCMlBM2c3wbdZZy19Yyy55CQqPOlzphaRfyjyo9RL"
    "KCtH2XRNtg3eLx2hpgtDm2+5LP3+vcWO8wtHXPrdf0YmWfz0PSrazLR8HqPKVB+pOTKMEVPxxfpy+q0tcRZUAvgRJMCidD7VBWK1amVQYYSQ9yfXss3Upm"
    "NN2sb41H8kBnSH0k8f3wgVorQYQs+ltQok7VkLrbg1V46O8VNJap1OY0uzjkBhnf6hhKa+1hmrAZ3tBVmhquFVf0mqDPTTBC05zr8Oz/0SZ/e01RXjX3NE"
    "FF83iuSHT9XvlGAZOwrD90DwNkYeU3Pu7yGv/loxZBbqurP2+CWnsOOIJZmBNylF90Zx2PQ/XGHI3LYjEPvsnhVt0O5wk3xq7+1WlYJsemKil/VwyW4C2u"
    "H89EJWpf+p7YWjDmPFhhqzURLdBIY6IYcPcBFifIjPCfHiFzgDzCCl04OYeG9BSGq0PbOmWnlUxv0rVZqP3AEOGZc/zyrYVx3EP6gny5ziUSs8atEUkPEo"
    "tRhcCPrmOIjOmkbbdoAPuf4mAChVxhyBx3dtW1/Hbr0PmB3MusDKXVyEFrR1m3j5G81GAfzPFtLSTBnedcGjMGLDtfHY3UeUGr7/2U9oHTqqd5KvMyiHfa"
    "j2opntDo0+akRwdYg/0RueogXhtuFgXybfFZqfZNRuFUbcYYk7ExRq523Fp74oTlnWf45J5Mb01UY2oE+thTH2pJMrQnjkuPBcp1MfeertopO6itnlmjJ6"
    "C59k/ByCeKfJarLXw2R53Ubnk6mTXMNXrsy16FiHWljw3poTHKD7Sy2nxowOSdLdLbveMWYwiES+NG+go/gIWWdrRl+14+34nr0JKna12A9EhS57e1G/Q4"
    "fnnteCLVcjSzC25L8Ufxar0xXA0Jf76m8sFRls/wqLJ/cccmKqmvApk9vuPE5FbccoP8dmUa90GgNfBVY1RTx4h6bWjg5bZWW1xKGhL9+KprB2G5u2hXQ8"
    "fIf4xaUAh3sdHxpv5zBW3j9eCqCe1pj68gxe9Zfsn02ZG8UK0NS3NlKri2FUCttgwq0mMJCOkJU/kADj3vnE9BWRJUkhXxUbmX76+vZ3iMTL+JvzLy/UB2"
    "8oafA+XsSd5CvkcW9dP9y8u1bbrkcrqY1fl8xmGHXrCJFh5VMiGJMC2DEh+WCqgHQDn662aFbCKHEtqnPdbqVY98/MQvoIJ6RC5Qc6nDxnfUmJds+ToT2T"
    "Fs0qclkwfn0axkeRFBnvZrnpdNaOF/Wmqb7HFJt+3MXXA8rbV+3Vw6l6Wp43dDbk+MQp+LxgYqcOKkUIkmciKHmQaFdljyWlHXKq3H98nK8WWTCZ/XHEd5"
    "WBTIwb2x6WxoGxhzVYiVY7Ql+0aa9LbUGefxihsRNlLBmrxUflDGdSCJE+jaeS261DqVZIHO3aOsLg7xoWX1pNEoDfe295PEeWppZzYL0o2UpcNW2kFKry"
    "E5jwLb81oztDqpo2Xj3WaCT/k+tDdadlj23YjPhChgGvzxhXojjq61f0U8y6oLMRnYl6DLYLkoZxGQbvGFCwykzyt8/PHlFIDKAFUtCLI4O89gvvTv4Iij"
    "UokU9PH9qyDdzOb55uQkqzfxnA2Ko4pCAU2Xp7w+KaZR+u7t7oeUqScgo6V+DSOT7xo8BpbIy8GtZd2k7AY9YijqDYTOjShFY3guwxBt/gYLnjbssJheRK"
    "2rzMtT0Glm0RHMogbMOEX/PuVDUUV7yxKQMlLPnakOOi1UgPyCnPKAJ+/DPhIpOZtFO4dFWe/S71EmLoK9nLlJeu+/W4b7KB5GOErrXwtE46CP8lDKktHk"
    "pMgnvEpGe1v7iXb3SEZqcLgBcHFAYsBuyZ5YJHgGTP4At4m7Zbx9n99FFDZpF/AP2YbPgcdrdnOH32OZqM7xigT8PMrLCqQDLHJ0f2uL4UtsXCfchXwQZQ"
    "CxqSoBHbAPZYwln5XxrB5in+wpNH/jMJtuZPIt0RvRXvrhhA/UJ6nP8InCiYupfjknG5zzQ11mBHSxi06kNfoaoS8XiC5xPJjlX7jxCEL8GvGvGSIYnueO"
    "0n12gxB3YyHMawiqd/Qtwo4GVIBahbVCMYMuD9Sf+oYsd3jZMQb/t00rCOhJ6WJT4Dc0DeJG1AKVv1bLKmUDVQVQ151hm8ITpOJ6cMil5xXsDKHhJ/jiKg"
    "CpMrDF94lqgAtCDuZbLgRaUagTfNYbAUOLfcUEKJ8GihDayIXtiVqunaWELigNnzsb4HqY5pQz5UCH0qAhWFm9ga+U6CE4j5e0QHSeVfSeCQ7hJbmL8Yoy"
    "B4cXOG8+O5I3u7GSfgtlWnBAoP2GvdVXCW/y8c16fFPES7wCuqgifDstbcY3y/HNfHwzg+3WzWJ8sxrfnOB78DdnmLBApbdzZkIq1E2ufVtugjKM90pLV9"
    "G/WWpJ56p2Ki/XxgpklsQ0YB8Lm67ZjJdjVd20fhyYETsxRbQh/ybt56safZ2XV3WlmjXNq+AI8rPwPyv9CZwnO6THobuDIfD5uxxZBlQ7KkLR2UEwOOEP"
    "vTxFRTqMvARgpEaQjPCdXSW1TNOFTEaJddNGZ5BSSG4kj2F3gTQXqFvIlWLQh/Qil14TXCV7NcDdiN48QctNh4NI8xIJRsHowagyLupGQZWC96yB1BsBic"
    "pbygL0oLXNf8l4dZEKESfCnr4cLpnqC/igcms5KsKRfHOZyYeqSvsGFEgwJ/z9PkP5GS2V2AZR7WwJUe5p5Vk/XQVIEp2X2ljCHHMKPh+FT0po4HVeRCJw"
    "yhihuedxw5YYRBSd4/V1fyemIVlNpnWYj+j9RLr/J113v1DUCbXIC7N3sevfuq7RE+Y24fEjWk+0KurQH7C5UP5cN2t8uVic8RlsB/GdYHq+cexfpszCJN"
    "PXEaIcPhu8rkCPs7R2gLrVE9rioLktkeHkYUgL90ntJPVERhqlPYweDbayH9czGqHr4EmLcdo6XgUFw6MghwnycARMURgHaQ442Z6x76SfjTPQwNuuB+Sh"
    "hhZ051aZVBstuSEpKtzjli7sTf2e+CkJjyTlol3q8lLp675+I2n9SF/MlOsva+0gO65qtvTxvgnlDa6VlF+qRVJC0MSMpf41wAVLW8LSECfsx0oZsMG5Pa"
    "w2Xz5Habfoo4KyFpDokbTyG84IWwJIwz96DrrgRHtIAoNWhhO6LgPEuzTyYA5NyNqh3IgXMWz8dcx7JRUqNqO3la5D4CRUTP2iQ+IV3a2RXeIOMaeY50mC"
    "Kf5j1T2iDA1wdn+RYSOojUcV07SPp2VRqm6GWLFnmQQILxymA+tTirqhcwN8m1ai0dwNrReomBdnpQLKJARNch7e3uZ3N2zs8YfPSo9GytXSpnQvt2uf/p"
    "sTtE32I6PBpysQusQnegjbyMjdaghnkpMdIK7bskX08AyDSSVzJaqCz6mr38yG8bZrt7s5Y/J5uro1iLZsp3j/Znlh9vrI6+ZsrEu6q4vl9foqMypiCl4B"
    "k6VX4IKX/F5u+xUPMYFsFOt3SyI+xCcezBc1xiUhIZ5p6+7NBd53DEJ0eiL46nuEZLnobKdFo/BC3YNDe1sxw5vDkgUj4IInuAU7BHwaq50zbs1Rp1Dscg"
    "S/9bZbrpNDHBSAjOVMgz9k0Jq2lQI9ZJb9YMwWyHTRrIgzkG3aTpKk+hcIJCuaQI2cfEnH31yCog/0IAGl7SUxjwN8wEeRGykkXdV4DS/huKck19ZHtTqq"
    "ERNZuc9VARttoqvBsaWzsS39bW3ub2qzJj4vWREbp7CcBSLJojK8fef2bcW1w9vB6P5wdP+254pmmLqinr2KTfbjp3j3c9xmgiJxYK81ZSbjHCxRm4hqba"
    "wAhkhPFU5QrcNY6XXkvEpSGLaYx9a8HhgFQunWrIDFODancLAXMjsYUCToWAQlvWP6/eLF7kiUoqNiTc3rpmU72jEBFJwIPUrEG4MIqJxSpIYj90opBYNw"
    "Zb8rop3gFL+V9lkEZQgj6yQ9X4+WGmWeKRnJRiyZh8u1UnMrpGfH2TzIEyVFZcnIfqFJfyEqwPDHF6C+y2CRFLPEjoa+peqjtXJQQTDQXuG4NySjc9jQHK"
    "oLCDuneK2xZe0TNkRIIqItsuu8Kdm7kj0v2Utr3XnT9ukjwU0Yxce9gfJSytsATVPYe/6UFvOmgR56GywlX1vRpMrdIMRKjdMcJVKrz1e1OuH5/FutQoXU"
    "vXMxpzbRuPmqZO8tLF6VsaRpksGvq2ibbE/5dMbh4y6/D7y0zmaY8QN8nGZfX8GCvKJTz+iHuz/88GDrB4oOSGgmF/nBX7e3IOMepr+s+alMvX/n3p0fqO"
    "xHByG2t+79cP+vDzAZNk5AnyUyR1mXLqZMozv3HzDQ9z8BCcAw7m1tAUGXx/xTDtziHFLubDWeifmdF132invV8JN8C4njqvgJvnYBJCeP+Y12tIWuI3h1"
    "bKW+lzvKHb4GhpIL+8XgRdlsdiFZyqg3sL9ugp4vRPT9Y4UZ/XEZSO7GDXerJXcTjaHpVQWo5Z/9ll+iWH2P//yB//ysbZwvyhjtmR8BTXDROM6MjE3zsj"
    "jLp3RXxjN4oX0OuNQolb11bWusbVyj977rxeTLKG3Yp7ataXwT7/GMewLM9JiQmGbKgi6i6DFWrZPym+XoNJvTab6kYhmehezctuyeEd2Qtk81gj3OlDm8"
    "bvZRHSH5TrfJ8Piycp0TEPNeQ6VWl3udSKFQC8UWnrzu471z8i6nsjVqx0G7QhiqcA03J/jR8qhQljMMhTSZLeTbCLi3mhjzmFEAtN4gNNzMnhRkKj6a3f"
    "K0uIlxx/DZhQDkrxo0AAKDEzhqe60CNHRcPfCRAkAG1dYi0E5V2C/zNT+6JGwXieqFZnAgAnnHw+VmHsgIj/jmgtJM3wVeg85CAPlgm7hs0AG6dBjxj5Fw"
    "FXwzurm2JlRYFr0bwsv3dDClBJAFhgCJVeNjciqBaRSM9IB0CZ2BHUuMEiP627izfK6jdyx1edRimUZBKcJdPZ0iw0299WGE4sgYEKF08AwcB+p0U6mz51"
    "qX1OPMJdCZfPxNIn2FWl0uSQZUuzpJgkz3J0lAYoIAAGYYgCuB7rD5Yq21rbfDy6+AVW6hVGooFU1DS+ThZdW+68FtfMdjboI76s5pBVBLwb+qXS6hjxsE"
    "6CEL8M1JbGOvxnMrsd9DAQRWOWkfmMFajRtW9drOlnJrpUnKXqrLyzUT0F8Np9YDge4L957MTXULf0WP9g6yft1naytJb6FHiNpCQELY/L//+/+RRtx9bP"
    "tpkFKPG8CANwqpV4GG77L5HJUPPlkA16XjAOLVVJROCqj64AaeLt4Ypdav8T/ROl73F4Xh2EZ87EynGFtWCxuQLihKDMoMoCopUFCInodXY5L3OGlMiBwr"
    "XgFWHNp598BhoKQOEMQNqH2bnsqUC2qefMGYTgG6Y4S4CM7CA2Jt3lpiTpNG+Gcsy5bEnVFylKyFCsKClDfE7JfGH+ELkB1o6mQuKhmGDv4Im+CcZfP8Jw"
    "7bL6YotmBq9FEVg0oC0nKiLQnILyddBYf2hbO4SDT/1cQdskVsCZdbep0wK1yinvMYxYGuHjjAAge+tpbZETO1y6uSlLgRPYyKBl7KT/UcZ0myt98wydE7"
    "xgNjQFu05M8CJqSsNrM2R+HEN/gIRyuJulZCQCE3BqMuQaHbUOZsXz0yx6QGc9VpLbaHFCNbRrJRiP6xAikpUFJGg1tLq3tw6UAJCgjaUoOUDdKwQcTWsd"
    "CVKW2EkVhh74x7KzmnhXYp4S00dtxH5EZZsjjccsk9kPobo3IjmDE36hVoxtZ/Q+9MLaOOeZvZdREJxIM1AN6cwk7R00+0ybZ/HOSAaNa+VB4dOoi01/+R"
    "Ep8wBHVXQAnZKqJQDX3NK/c9074yJoDG/ZRCplHchUZzZkfJ0nY34R6vWSWljy7KtqlBKN1MIZl7vgE6OFDgixKd8Dt+E9qoyep9NM0t1QY+Z8B95RMNNp"
    "C7s4HTlgsvtb2dcwo5yc24Y594h4+fwF7mtdSjMxhp2Khdj3+uWvrXLv9euoD6iS6kYEg3UHlPd6XdxUa7J3ZfockjSJdpiIG73aS9NEx+L2nHFW3+6/Pi"
    "+bPnz5O9z+VnsX87SKLoEv6hYB0UwuMyn16SMSjci6hMqI4Za2DfVcXTyG/9IbSuY4wDF3deCCqdaCCJ8mHa3Buz/c2Q3FBwLmjILF4VAMInGbrZog45dm"
    "KjphjffpMGtiF9bVI1ik0xRd+XS/xndinzPg/xyxmvLAOF9zaH+/jzlpMps8zYnTd5POCjwMpKIKdNCbPN0PUl29hO6HhO9WS7VM3/SOGvldohQnp7xClP"
    "ipC8lBwqgFC87rDdkPOUT3lFsGp8tagTnRp3rf/0/bl+KdmvNuWXjl0FCXxJr8ymz8vsFGP5EVMf4w56vOK+Z22iLky5sq20/MBu/6P0d4MfoEd1UQ9ouz"
    "7a+AHkBlBqUfLHb19LiwGFLCnxQbA12MgQ9PCQD0OZoJ+ti4z/3//4vwB0Ws/bDiO55ZLU2KML4+JID3Ugj6V25trCgXMVNz24yPlsClUa9bSarYLGfb9U"
    "Lm0Ut3xLQgsGPHfRa6s1wFINELdtQ/OMr73Qk4NShO9Akfq+1gr5z/E6tRqLfU2XQrcBsH8BGOP7hRt1UWygpTpl6c4AU1A0k+katdhMkHccet2U2aTG2+"
    "OpnL268gxsL4CRZVX9Ut/c+jd0v/WTPpcYKwkfciMqsZOJ9I8NvrHN1GAd62ed++eyeOBe+xopN+xEkaQ8shrqiw2PzOtO5TjHNxSGJj79UBGEyM0a/UpX"
    "WDvrVOI4li3x0Oh1kx4InYXLg3/I24NyF7LH8flDVF3247I96LHQQRvadgFNIUrDoXflHe5g1rhG6oB9WaNcGJwKZW+FUiJobid/C41bIicIsCxnhc3K8l"
    "62sIL6dfgZyTXIX+WZc5+JzPvy1RAVIAAHhN7X+FcmnWWzBRaivzIJsRPXDv40vlGzyvWWsOfZFUUP+ByTvMV2Aw8Pj/LjdHC6qMjbDdBcOsKywTF5CdrY"
    "4jA/0KhGg6dAWhig7JRD4XRCLwnTxMpgWQiyVEaDI9iTpMkNZRTIvspIO7v5H2hfLMST4pROtwRT79eC/qTrArTpgBr+yCOiAncjdD9+Alg7Q9xZsCn+Oc"
    "Jnp9kpsrwT/IcuTpgRc65gceqFy73xRPr2HXGOrx/gwCM0MaLzG9A1sHWYEOwmj+ADFnkCxSgIm/ScA2iBHj4dwJwG6jHFCmY1GmAA1UGqXP9TGbOtWpxy"
    "6gKdAm8Qd5o5x5sUjmM25Eyyb8XG/5//0/76v/8HhrE1jtrNzJzOxVx7NuNjmkkkNZjLz1+fPf/89fFj+O95uMlS+dRYcHJ5eSylbC3lobEq0J6lHTIjo+"
    "tRtaISQbF8c8c1SD464bC5WD726iQio5Nx1SmG8cNTPFMveVAZYhxay8NpvjEJgTc496RwqU9i8zpgY0O5TIb2KXl3UKaE8q+xPY1b7cKEMoqLRvUdHstN"
    "pMBOZE35atyx/lLXWVAaPMEnmNQ7q9Pck7NjbXLxwEKW29wTEnS6ivIgkuoTaEAPRQL0YfRZmZ+Cool2ORPtjI7Y7CBKHMRRngSaHLYQBSL5qUdWDoO+Su"
    "2m5AstMKM70TY6Q9vnDgyYFLCcWnZkslEqcQAcEQ+UTRbBXSMgjlI924INJ4Gz1GamYYTI4MjDkrth9bx1cFXl+z/gXQMhT6q3t0ARWOTm3mmok7d1MunU"
    "Nv2+Ts+nJnH7nk6kDUHqACZ3QlmdJmtbkfvmwWQ4VXN5GNfJ2nYUnOLytFBzoQnc8jedYjgcK5MR7fyyPEh1qDX57JJkV132hAK0pb6ASkkBw1IouiGLbm"
    "DRDd1GirJvbct9NsKBuXpdtI/epSrgoTiqZvSmjqBnocdSRJEJeLkwHHF9PYOZLUJ2hBpbDr/RELBgtCqReiZu2oRXQanG93tYT/doN8jFQgf19nBGKo4T"
    "qWLpp67bZYb3cYLzPKmHDyL4YkVsKEo93HQkL/p79YSmo96Zrphk0ZmkN8E7V05wGtM4kiJKby2nzWdxa1k0AKbhUJLZTM8zmZsZtKb6wEz1rzDVB0wYn8"
    "HoQOmh5CdlyRh2qKtAb2yTqq9a6s2ixRfpGdcVaFPb5zD1OcYGvaEr1DPjJf1N8lg8LIGLloqPJqXKD2CPEkY5vVptGVGysQ0qSC7xVgYLVewKvZRYe3r5"
    "sMXza83mWmteyxVfX8eIynqI4iG+udYza5i2ngUV6QKhD4SGKg/UamqSgl9Vy403vwLd89BS7JXonhtkQaPJWGNZbrEsl1jmaAkz28e1ca00uOY0lGt+3K"
    "pM8Ce+3sq4ExL3t3Pr7fuu6fse9H0X5+UciKaft5DtBwtgU62xYMuIfhobzcJQE0He39226o4kauMsUOY1AJwl854pp7MxxV0LUF5AqLPMW+EKamhtqkDB"
    "mbk9F27PY2ihYrp4MZzADsdBp4L//8y9a3fT1tYG+n3/CgcYbAtWnAQou9up6xEugbQhoSQUWuPGiq0kKorkSjKQ2n5/+5m3dZPkkHb3nHFGR4Mt67K0Ln"
    "PNyzOfaSqzeBV9ZG/sTnulGR/Lr8sbaldPitJOilImhXMu7KbdsqmbS5eyV/ZX9M5N7jsuKoRRktq+hyy4amszCLrujrgnhc0+8A0+jFpkOXUlAGX2PSmA"
    "ts6PUXxSqdCowoiKboop3uM8QhcqJCuN3fRiYj+oxNQemJCa82Rxrq3T5dA7+E83qrfArROEqsU/ulPae+M8xeqxosyBIQtmy927hQlMajeLo1H7Kh0IdL"
    "LKVm/LFTXHN9lkJczRIutGkSIjqjuOnPcfx5VaR+mKdU8T/b//aZYHW1uPaz88XHHBIxYgtglJcxO2VsikrW9XtKHhiod8xWZzI5pa/U21dTPPfyYVDG0V"
    "adp+7BZaVdupymLpH7G16lPQHMwGZHRY+USYEadpekpw+4gbL4YprqYxmHnqwjpSsrgdqEkMHQI/97Yewhm9hw/gpN5j1DzPK2dexI3+qJOv+KNApYBZFv"
    "eKuF3xQzy4VxqfQ4QhFW11aJcEpnLki0XPFAu+RlV2ksjvhVpLBnVjO3Wycua8PFNNKA1KeaxxAlKo3fFtss/iU4zbNfup3DRtuUW3ek/CI7vXLuEREVIP"
    "gKHZ6PZ1nHNyahqwAxLeBPsfa7+bm6C5an7kVjDQgD30dkJ+it3KZiscrYgQI8MFMxpTqVNUc7tGVbcr5WLb+XGO84Ncdr+6frtTe8Yv5scYz72SM77EjQ"
    "ncxccnnDhEEbGjuJa5fe8obsqSeRo7uvFa3sk+LhbwDyZLy4jwec9iyWp5kcOAS042BZJHbuo19DT0KPYrxnYCngOHcfs4lmBu3sFAEJYYkfqe+dXcG+G5"
    "1FmC3oV18hkey41RMtsomDR4dnjwfDjy64Yd49QBXf65QUvpsPb2SPKmR1hf3g0FuFRH5Hcnn2GYjtER+R7Ucg5W+nMAeYP6Hbpg72yHUZXIJOZe+6wfde"
    "ViRg+uj2cl7KbjcFZEjKirwqNhKG6UWu8FJv9/mVWP2fA6ox6DjPih30fPAb/QCeXMUxT6JC6jS4JP5By+FvSEfJnEOSUcbiromb3Jly6oip/TaHJyeoVR"
    "+7Bc1zAblGca3B33+1QsM6gOb9wwbE3x6Aog9LoM65VQ0HqOtQ8PDZMk+1xICnR4HrXaTw/fHAV4Sz1HqlPk3ufY9SDB6ntDw4h4R15HHHvQOUiI/8WiXW"
    "tRZ5Kl0Xb1B1mfEfvpTTxbnzTGuZy0gzqOxtFyjuOVrBe8Chv5KkwyksQ4lx4ARSMumgEoNjte8P9cSMRSAHAPa84AuxAIM2Ua/tzrS3pSvw8dFZVhnEgK"
    "MFU0cDAlGm+cKgIg5zz68bJXf0lk5DDwZGT7y9Fr2c+7tbfLeg2cJan/qnk0pflKOw7RyY2Q8Yavi53rMuNij1ESS+yom/nouNDp0oKiWrU73b07l5dbBl"
    "VJ9SyuJldHItadqWIxpNjVQmZkxRdJ6xpjSdBGBM3/Mg1eHh+/bpE5Q6CXpT/oh07LzT6h9ZaSxli2Ck3q0ePsbT8vNg2C/68mrMbhkkzlucWSr+OcN74A"
    "+wwEh2664ID1/OOCaUsL6gbRykqQFFj9GHv8IKeocByy7mqzdyr6Q1ULeV223zqKRDEbQ1MMG/zrWDo3LFH6xxq6j19C7UDsgf4xK6dcnC8zKqwkfnTx4q"
    "5965HWmH/HlmXMec4gVSR/ujwh+x52fJtXr3M00445QbYneA7uT70D2IRZPS0VPm/PaStF+PS2ZkeGUH+6kSOlW8vQK30P7X9w72WO6Xsq2HyTK9Lkd6F9"
    "3WJJuvGqniDxPFqFAIXxeFGabrHOOB6XvjSbb0LpPyncTMkHJDCjkejIgWX3dawNqsuSUbsRQ6K5eVgAGE18/766fmhjX9I9beZWbPIAm/eMu3dHVn/AcS"
    "37COkxGoXsTZg9iBhVb+LBLGnonz9KwV9g5qzMV+nNFNZ6AX092BwSWZcB+gkXD2EXkbaHvAsdK+texW3ibDDzgSSAfNOL/HOUJC2cgtEERFV/1IL1f6uG"
    "a7416o5GS43ZyHslMof5wxL0O5zZ5gbdxN7ClshpJv2RWyNHdWsEv4ntad2a4/1a8QTMNOlb/jKbxYTpDCSax4/t6wZ1v/600wi15wLDzCE89gIegzfpuB"
    "bYq9jNcDJLC24XJjr3kWVu5AjZculqJAexiw7FlaUd4nT9eohJrGbfx7WOS4s+FCPxWsBcFXYzu3L4MJ5g5vBiUfZhJq6fgmIHg2XvT1L1dax2fcH6pGTB"
    "ql7HPXk5xkiROe4I2z3PNbIfM2xwP27r+YpWGgLxyeUKUz7nTwgZJOHeQe4qOOkN38hPKX8Sw0Si05ScbqYvrGEUXJHZSwYsx3jHiJdDp6OhOWa3jNRMVB"
    "2Gy6RD2ThNeBUauQUNSrHVXMX+hNPToBONgBY+PMSKxxEWi8UByq8oO6kcSg7GiF5VIw6oZZLXS/paP61xu73xppVQ4/UwYwRdQWRq0Hf6hIHOSjtK2w7Y"
    "4rAdNGe0VSlJxYwrwRzjaFAOKVJom/BnXKOP1XePApN5YV4TTWgcQhR8puYa+ys4m68W7R/hmkLNbVv6v6RUHqfyicmi6I8u4y+YVpxyLnSWnGDtwgLVzn"
    "cxp71ENt9Fzrbv8sTOzkGq8mFvQG+n/sT5OdQxLrmMA13yhR1GhJuU1npYhbThF56OpLbgJ5rYMEmJm42/LZf62jxw/Jzei/Fd7JHuzzEWUTTfsaOwqqh3"
    "IFh2+TroTowORPDvEkxj/AcWrO2Qn73ligj3aLgSCobdu68Bdsg8WvLaJbFKn4gBE1PC87t3XyJOMIJJjVPqLX/pGsefSUuxbXnpzfU1nuQ6OQpTNMyZb7"
    "1WRx39Q5+gX3iRf8RRRXksDKU6dZM9nQfK/ZbCiAlBpDIk99SlzjPMDwgexn5e+dtIyA3fxeqFlbDv4t5Ae6NGiHVA6QIz6cQ9xlvJ0JO2Pzprs5aRiA/E"
    "LG3tibZW9uZ2ZB3U0f37WjP2nNJgYuTfbz34D8ZR7/fy7x9sPsLP+XfffPPgv49BXn//zX8ePnoYUICtYTj/cNfakAKeJHS2xR9OXyoiVoyT97RdkE+NpH"
    "euPLkLyhiMTLjspWCC/oAzy4BCt5RbEmfjW6wIPJ8J0wBcNEZ4WwKaH9kZQtQkqjVphDpa7Vov/QizadxtJZRtpaw0LO+LB6dLbpyhkPYkRu2kAfu+DLwX"
    "lb5LHIS17bu55m9MVW1eQMfIvIAucUREiK9qkHx64EFEh0NY0RUhPm+6rftQeQBMPC/X6pe4HdIUg7cRFNF8EA0xmOZLkJAkEs8DwaKC5P0FxdiKZYLKrb"
    "6l81qDeX3tOqvVLs90iYSWPmA3DxrvSGKrK+LLubW9WUk30xO8cPav/iAbdgueSlwPvKTD2K6MRMmyGzk76S++sLWCNocVmddRF7Z2k4bg5fdLTCXxgkDx"
    "+hZMMif4FH7foyUKn77rffP44dZ/EZJxv7dF5bNJ/BooTYyAiF7csHzfV0MK1iFM/mToIN/fuIPgS6OT68zzokVnSngBk6nQb9q6DK/QG9mmeMMp5q4E5O"
    "9A2firFYxsyqufYnUnBhtTgd6XhubXF2jt/4p/fop7yJBwJ+59C6dhlKsMq/yITYmGR1GJuewrf0ICxe3bWc+kaGzfLpA/cXxT/kR1M7I5Pv/I45mTiiWq"
    "7Dn+S5k7vCVFKkuP2OLHTsX8KY/YY1NNQxwZHMJipIoEPdAFHk+jLyVzNeyU3c2lECCBUo63cWa4loKUuM/0RAZ1hyRCS0V8/Ri9a+sExtTUmr1tiprePp"
    "VMKqd53zk5TA77BAw3VUCNOCCkL88xfFmMw5wPzytthVdy7625/2+TtRCVkakCf/sLlQ7BcBMuULyVj+sPdCZiquYaJEATtPsjOf5s7k3HVnUnYuwxafWn"
    "CdIWTgwzZMaa4QgRwXLWSIiemrqJsrAwVy6hiq4eQ8KpZb65HTusSJgp6aRqaVsr/d7pYcP5Ecw9KQ67dKkazzMdEemOQKcQLAT413RIajvEYP14YMKyTe"
    "DTXt5nLx+o0x267n76Xa/pif09jJnRuchgrmFJCLmA44zMj5WcQZ/4dqAGRO7gwwFNt+k0vpTG69HEPF76HTpOt5krQwfV25X8IDOlpNgIjpstKXm7xsk5"
    "d3dBmzwKVhhpQHrC6MlAIILIm9bfb27LKIA+p0vYcvjRXs+rWyc6YlY/TjfEn3f0isd09zXNm6rPvLRcD3qO6p/OkDoN/4pPaRrlVLocRBMzM4FQ2trY9N"
    "L7ay/4PVgMrpzRN/c6tx2sEgN4b/8Gvei+Odclm9lOV3ZaasgDUxO3tdtqafVG/0nrkdpCxqvv4CV1sy0NmS6KDYcqmaJzfdxj+Zq0qYYCTJipV4T09thn"
    "thuTJLG3GVsqQLKYljRkXkb0J6oRWR8eSrg1g98XNOnc+EiJJzXvNnFqEZEWAkm3874WNXlXppuRbspOy7Zl76k1ZD3dbsffIYjNmZ1XUTEys/CkHVNxC2"
    "lsL/7eTBSalXhyPwq7ZqTsuetbahNeVZ+OEjHvt/2cVmLnyi2LmKyhbnMPM6ebIeXlp6uoJttpcXGH8OqrS3LcZlxOsrhKBNezSgXcbiCH5efxEAxCWJBq"
    "bXOI3cMyoh/5+0e30k9Os3RLVzTspEbWQbu9/ozlRb7ThMVRt/OtcMMV9zsP7kVLnHZMF2gYoAw1aukzY9oxNKvOjiToa/rGgXIO/xRjIZIlzS7HyudFzj"
    "V+g+2U3tYRJesgb3w5LVt/hD3oSwiTFi6yXGnRRBxpETkNQKOQLDC8njUttxehG09dFjkkLWzeCfo1+oOuy4BVyvpJmfy0fc2dAiN7clexwcZo4iB6I6qz"
    "go1csQflwwCTcVDj1PPz7t0mlm29fhp+C6uryvQ7nexNOCI5y0MVW+U99xT0mj7taNPEA6UjkFWdqFxS/IN+0Kn+moeQtGgJu0UOPSAudWQU8A51yoziV8"
    "jZh2Nri8/eNpV7btv6ULfxhkElITAM7YQY3ZkzgWI2Q6fkBgZG4M+yVbCPPQtVEapx6No6KqtaLduWB+7Jlcvp/le5t3TGo71bXVrfjzou7ZzSVFSN20TR"
    "HhEL3bouzoe8akxLF7gfr+NvxJvQE9eZ1tK5lduQoPp9Oc2zcwSr+OWDaI/eNOzD9W0xMltLW68vJtXjCmN5M9V88/SPA6EEavxt1Wv7zb3vt2K91uLt6H"
    "sp6EnP6ppewwtsd1VfBssdwVnWKJW3k4AihyLcOzg0GejB7UvoL3RIUsSgR0b+aTShH2kPKsJBNERC8j7DLkaI7HGvCAsEDVF5A6IGAuOOSp5HLWxCK4lB"
    "5ILt351rEaaZNtxAGaymfNlq08mtO3NYaGiKdciZFBMaAFZTb36rYTbdYigDcxBpYrzT6JyLVvgMeSN1y+0X71L95gXvvnALGKvIfVNMatXiZoQ1NZzlIb"
    "fSFSiy7KOHuyRMVS2YloTtqgsGmZv0yVW0BgVAdXEKw+KErQqLjwjeuIgoeEm/owcmn6UM7foKX+COrZtB0WBs22ci1MFD5klwO4KPRSl1Ev2o48dSEERc"
    "PLOw6uKZhOrMl4WTsJl1EBbV5t+jHjybJUl1/4i/1+RCmuJtluo7RnXMHUtRrB3lkuWEtNRkdaKnrc7DggQ0Gqa2vi5nWipvzVQdVimFtcqi1SsfvnM6K6"
    "5GgfDDXc+qWeEM1BkvIaceY0KUITabSnKMrk7OYqEdaVbOJbHZIOlFV+jaryfOVPjyVkExVVSdjcBt0P0tFPg34vJckhC2/XXmw95seRCjNkZGg8Jx0uQd"
    "bedNgybakNY0rAbKyiZKo/5gOFS5MYyRNiLexpmUpW+IITHW9SN4zC7xtrHSvHTkt8FdbFRl8QdrrN8LhfI6pgdovWt7LUbqQGv9xnLzC7x5ql8d5nQG90"
    "cYAJaiFg7DDPORBEJsGonJgVXoHLRUMxhFagIyHqHFyGQoxfoM0pdfr4lZKVMFGlxjOx+bbdf0vjEGQNvylJb1NNhoxzBDTNif+Eay6j4b+pxNTUoGaqRw"
    "u0DNVxW+ijBxi76DEea2opvTvoOPnlNGExxK75+EMHNUwm+HxG6+2pAFyyaxkKuxSgJlB9xSZ9Xlj2zghvQKpwvyFp6HQnGH6E4D8du2Xv0mwqesjuSGGT"
    "OHx4dJdg6jLP3ClJbO0N69q7GTPh8mnCXoZxvUCvsu2x7M7Nj9DnfiK+gHBjGIsyKkjeI8VCeh+uTvDOfhKo99e+CB1gnPZCCO/AseZeN4/fRqfZxhcnaz"
    "EmqS1j5GV/DNMieeoUoPR0Dk5euns8k5lgimb8j3RvChKq5y9McMtAGbw6JGOZJXkz5DX10UN8y2k7D3kEucVUboSie8aCZrdGzKiDkc4XTjAgG+MIkNPg"
    "TLUBjQbuiAbwelgyvkIQyH3frRIaxgmbg89iA/csqAxFbiBABxIms760lsXd/Cp1TV2MFSoE5Lc2uU/WiGp5hcWck2GleJ0JJlL0YKRAwqwtT42tnMvYai"
    "poyWasJrNWyzhb9rljgSFOqGyU7/JWxz+NE9rzvBtZGpmSoCYUg9/dp5S9mup/pELUDHS/y1Mt6nKMMN0WxtLWqSNwOq5YRhZfn6+IwYy/jM0hL3ex6cH7"
    "EOEMFVv0eGOJwuvv/fUzSujfwde/E+TIDnkB7rlpSwWb//snWG7UpBB8eooCnNFjr809j9mKtARZv88QHRTGF93s7e4se2HMLBHItMst0S1rr2y/Vdq8ef"
    "OnRwdHV5msG+gLeAd4DVm+VDSV9w8eSvoRUpIcqVy5lYabzTQOO+8Cpkr5Wc+HDdbXGDMBtxx5rE27r95L6iSNB9Hm6VemPtrIyvjDZMo2u6O9YbgqV21p"
    "6u2Ew7p+HqKGyHVJ+YJFhgL480PFTqgIfOVUub5tHhzQVLvPSvzfE4oiE2EqgrBGsnUlicqirNHZyki0khjuAGOO/aGgJ6JaH6hLqAML2gQHe8o4TMruVK"
    "hQ4Y3chwUAJkPnRjg2QOtTgXJEfc0ToCgiV9xDWDCxnOifV0cGbevVv0Yzu/unAg7pDfi8E1rTFopyk6G+0ck9Araov9pqqfn8Ogm+lkCczZHINaKuoIOt"
    "BR1cdNXWK1bU1cO4bGYACQ+59b2B8I1em4U2bv4lx4soLlsGuxf9y0ED3gGLBN1BzXBdPyjUlF+ByqY18/ILb8T6EGB3wOe1Iu1KbQhG3T95E/BXj6OYwC"
    "9N3jleuO0Eaxs+yZ2ZPF8Vgq2hwJPaMHmOyMaLJT0qa8bUt8PMerlbmSN8m8th8712tcmhZdB4RPs3oVeq+XBDzEafEHVWzAtJhpVsSEbok6nGkTuFDAQ3"
    "9m0gvkAo6NlVePIjTvlTntKmhzLWDXFfqywzPYcMeobHVnOIUnWDFEV5NjnH3CkXJ7eBoSALvWP0I0XusW3PedrtjDdDxHwVReH+XVPoKXRMdUt+xP+iNx"
    "8IwM3SxW8+LdY8IMevAgQzxbghnsvjuiwhzKAL+ARwi6hpSSh2/1MNmM7Ik+CnHQBE5IES3cu/EPdDukZ/fOW8rFNsGk4Qb2R3OT2vl0I0I9Jk6kZO6M5l"
    "IPsWTfhGrHX3oxrrox/pmFeiWe4afjUCpYqI8Nfh1xa6/iAq95e5CB5Qbu7tu5qQcWcwn0kCoYOGVNFH3nqiaw12TpU6onw8UniIq4qfhEyHurqUHxDLQL"
    "NMCiineJzbIoqPqWXD3DCqIbMHbLdLM1kmR91c1oHqjB0FmM8KWAiZ1iHUwjcCTOQz4tLSu6I0n8HCkSFOTm2VwaSxk2pNDhhoa9KUKTu1bNgljF8NpCG+"
    "LaV7h+DlIcTfCExiULdYBFRXh26JRTDQsiuO6jM7QLd8T7zTqCRkLSjbTDSCktrOmMxFGIApA8+JQ8xFTw8quIrLFbLUYPJJURMY8wwa+cK0zBy8IugFoO"
    "KEOF9vKcuTX1bmeYvegMtt7xJ2bHnzmOlcTu/rBx4U3P+KZTnQDv7mHNdzN3UGeKvSI8/nAjG6TT3XGdD29s+0EHVU0ij9MRz2GTPkTdbgrqORpxlIbTp8"
    "070KVCMJLhcBuT/5BmmVm/dhm2xWfidmPcwWWkmw1ryYFMzIgqTuau9pYIzFfHToQ1QNbpVSiZhdqIFrGiLWg9Lckk5dRKw9SPFVL1eFEhUY2EMsnb8hDt"
    "r6nGhZ2+J/hwZPzABUc/TLkQXXtAqKcEQKI5ZrejWm8rHqeW8wsBqnWiORLLOyt4bkoUMHK4xCRdEyJHa1zPtT1/RzZafG1nNoZVxrn2nAhqXsSwofP6ds"
    "B+NIiy6h28XWFqvsZuzTOeWw0loZw3N0ZUoUxozp8q7tlLVk2e8vy2YeCxBowTr1kgp73ilCoXAQonmpVJFV5Sm5lFVV5MGhYW05Qq13S9X8yistUEbZfi"
    "EAYhDeh6vGOD6JXiFBr8jek/9qYB+gnw0rW0TvJvu5fKzaLEQG9mw1NEqltdDle5hiOKCkcel1LGhT0vFmknHucuiwFSOpvFgLI+665TSIfLV0iCBmxQnN"
    "2+5KiE2fkE+O0oiaWvGOq0eKoO5rRwpPP9TMkIG02TuzPbY7rEChH5csQttY4fCZC42mADTArWIm7jIFDsruXOUzabeEEosb+lz9jULLFAjkEzyubZ2JEE"
    "xfg9bOJieRMl4RWXAwyXiMhRB752t4vmVIqa3A7+eVXT5K5V1AzOlDbjj6E5o0nX0vAOLgdROGvE/iBHRLmyoFl3twB5SEpNx/y8pNp7n3DFgkQaiDY25C"
    "DSNQVtw95O3OYGb4dUKcSaMSZdWEfRNAeFlg6hSADYF83iRx9W5TY6m7l6Gy2LQrvr2mt1ahBzk4XMCOHDWbyzOb2Xsp5lfsBrhVqOq5jQA7XxK0mVdfJ3"
    "U7P6q8mzFdegk7QbJlQoBAPMcCo69vx2dttm1CSHd41Epj7c06m9oPHQsJKeXNJU4lkWGJWtZD1BRQaXRFfgOxmeBjY2NdZYh/6ec64r1dp7jdkEm9ZzsB"
    "tW0iL28ABZQ3t2OdAMJ1XqGP1nZcXQ2b6dbd8utm+Pt28nPVM6Ojs7Gy23qQL09u0JhbrPtm9Pe6PR9u3LKkBqLtQMXWRwOwd9jUoUmeJ6XaLjEh0mlwLW"
    "apol8RjLwJpBJcf5fs6MEcZ8io35FBm8YugZUu9yCxt3Mhg+4VzT+Bs87xDn0VyKsBLJl2hP5s6fWLjrEvYGlq9hmfTVL9Nrn3fStuNNgSVEvhlpUhUmZ/"
    "1+b25LR3d1+WeeBhoy7nSivrE5ogvQ6B/4q/aG6ONFX6QW5WZKqU/940R389lSQs9zY2Lwd5Z17mH8imJLF6k3PznHlvQW5reZRapRc+AWlUkfOAPA7Onu"
    "xVvOryxfyTUoiMLaMz6ZaoGiAjX4ZbdN/WlbqlVLHRe8XUczRHq8m2ABXhlYmouRl0ejQyC2M8xOQC92zyIEjYFbLomjkRRmh8qq5zTcziPllU6HUfGrp6"
    "eV6uleuQyD6rF0UKvrsUlcxFT5NfgcBOG2ZmkZJ8zbxCXYoqj1+eLKFvSkOArBdi3nWnyT8t4fcdv/gqlilWhcaFG/TFMXu2W/c6fsd+5SgqnqXRRt48La"
    "ZPTtyry1SmZ1g9EYI9TNNEorLD1sEr477msw9q9NAVILzmbrHtcBldiUYklVbw5YnqYE57I2Ed0UsE7jr8smE9u7bNUJy9sXPbMhGyF6rkcpRptIqzVajO"
    "nTlYP+WVUnjafRfibIPWL1IsRWFwv9OWl97lwkcyk9p2m1L9ZIREF9pG8tK4BasORvn1clMkYPrpt5B6hm/h4G+pioqESC2NZodXwp/dqx2ZQ0oH6udd+u"
    "t00pcds4e9KntsWBT+JiivKLhqLNsogAv7RVTZyrYKOOrFdgMjRMKK9DR8Jec+NdvrHZxxDuSne31U3HphKFOWuMIH5jY8EGVWbjLOmOtjqbo+ZdSqiVsN"
    "ob6wPEq1Q6NJdUCK7rn6HG4TQ8jZO4jCMwt3gRIq3dWLtQQaFwUngcz2plW7X5QTqlXr4u0Xb5ZDafMx9OfmnA10ThTzrcq3gMLwxizM26IRWJQV+VVHij"
    "K3BNJUkJMlrl1OgiYUfrGVaPaRqyA9kBuU5xQPhTqyLuh03F5fmvZf1xOD5Cm42xKhPVsEPA2zLUB0mcSwH7K0wDEEasP8MV1alDU52aafpKG/d6q/3UmF"
    "OxRpkpFo2yWJS2jIrDHGHsN06oysN0kl22A0vSTTYv54fce3DvHpH1uoXLZNrFGw/u5/fgbze9txU9hM/epfRSL0P1NlTv7Ku9JL85JbB3Hyjn9O43m5vq"
    "sy5D/jh6tIQrr4ELVWA414N4PKpFF2k0JAzri0arGinT3khTse0/hkuXwYG6sfcydJiOv8fm/QA/UHKH0+d/hH+hjLoP9sJIuq2rjgjOWu7aTVCcKqI66+"
    "K/jDGqfGOkJg7kD6H6pRKsRRH/Dv/84LsTbpJevXRKG1Z3a6/uIW79jOZwO1BjPmG3sBqmc55WfR0NsVLfOsJyMuYuFdJLxPAxUaXGTHk3WlYpgiPmKTC8"
    "Mj7UtwHKpjXY26nbMpQn5MQK9NpkDgEXwdjv17M/tBTXq4cQGgRu7Pe3NjYDB9W6ub1NhAISwlrb2q7R4XI1slIwTuQERJr1EIW4VALz3eUMew4XCwPJLj"
    "uyxBeLtXbpkdSC9Ft7gkkALgNiK+v9bANJoApw+3ewuBSp4vV3zr7v5eYWaXvErj1SfbgoFbr1SopOL0faxIFlmJnEfvQZ+Kj9XXcq2spgBkAS3b1bYWWM"
    "gn5Uo37ac25TP512813DvxQx85JObxwMHbKr5uYYtkwmk25owJvrqjx6BJgOiuC9u/kdzC5PoxzafRSeYQWB6JzIt+/e5R+QCqW32TdfdAtoG2vexX6F2/"
    "eIRXIMK2mkt81xfjUtM+KVpW3oZ3aZN4n9t6D8fsv9uPUg0BsSEvos1+/MuaM5WqOozH2ZCXHe1uMA3n7Cwb4HarQ5Mix6sBA5qeunFZvvHYvaRPan0iVr"
    "SVUTmwsT3GBFd+abQe0pa2P29twysiBmcjTyeU7SLID10oNRH5RD5gBi6uk6q5DBNzHrl54SlgUM0fR370okKSNep6b5mAf9dtaRu/airJ0rqpoKCwabsg"
    "cnaBJC+BFRzXGK0R19lu1G2E7galRD7P3Agil0CcGsU3uLHujLmZ1/UeZJeFxE+tlOlzgDZwuSZdcuFCZtI1ofKt6YqTwzg/0nBdx7gxXUTXLMo3aiV/fZ"
    "nGK/7aVUatXOA8LHoH2LtVkdirBu1GfwCs/BMGueg5mNuwqjlcOYw4B2QQvzu+cOPjhH7sSUIAKjKmk2lVDZl2AU4Wo0hBsPWg43/OV+L6MZiXOa5njmYl"
    "SoVZnLsxWyTltksEa8zv4JFYYisw5X9JaWKwEk6BJEY6Rd1xHE7bS8xECi0cPdeWOzRoMaIx1WXxGpxRmjfPmuw22EGfrazx6p/XbJnGSBFdeUcqeT7TG0"
    "KqxEsSKOWapjklluIkNk5XBUIeYKL5E8GjxjDe0soiePJ3yP/XaGs9+UqFxqUJO5NcwRrImDBplXgXi/Tcyk0FCU78L1hjtq7lRYdBNuSmLYzy19K9Ggps"
    "5op0J3qidLtKybBqX+0bhViFTEfDV8f5xaAHrtbYcQTTfa6GrMwqULnjNNINXBkv725wR2vhtwTfuw+YxwyY0CHXMcjXRaU8QBwzwQpkq3n3SqivP2JogF"
    "vRQTYLuiRCSZN5t0uXsnHpUyvn7pk23NssDsurtxiiDadBANQV8SMY7fbGIIJePB3PJX1wxFmYcxA9FVg4vBMUpx1F99YTZ1xI1lpmY4oa7fHisCc2rQwS"
    "6R1s1xV0twG1BjWIdp4BJsXfJduaaWSyX5dV3ZWS0Zji2sBpwefRzWYBVB9UgJN2YXBhT2JP4CvenQzFkw1gbYrxoYgbenT/CE0rDHjfFVC1hywknnAjAv"
    "nR7jCZlq0uGVDHioIOxKgYu17Ca9wAWs8JQia0PfotjLHPrIoK8dRcyMZhi4S7cHQ5E379Hvhy+oG8oKDujRRYzaOmKHNJUcbB94M9CFskB3g6MHQV9UXz"
    "Jr7yM9SOH4H2jGXmS+Cak3hDzDMAT+GeOfs6zCBH7ubvGR4/laduc7K8pJRMjZiA89WbGvfsq8KvPMW09V5DGgzMynaNls/Db48OXB1vqHL/+Jhk6NLUMC"
    "49t7XvJRxeG983qvBcehH5JJ4ZRr4fSJNKMfx2FKJ1DSLVdxySpZt9XkotNMF/LQcRD1OcsRZ4daKnmNcvU5LDDFG50gSAqoTcD47t0vGSn3bCQd8Wzu17"
    "KtuqsqVmQczSiWvfMkOw2TY6q+nHHZjn46CId9GikEqcIXPvtztqxVCKjqFfYJtOP5uFh+pH47l3L/izOwTS3qwHQ5j02WXemKd9rc+PdqBoB0jGNZtd2K"
    "KFhgCd10GBPi7LRV6YmlakLoP82CYYBSawJvHYcJBpYvY1yHWPiDbgu6Yh4h3/sZiOEof81RYfxFH8JypFS9pn9NLQ21tulZgaAV1fKl16TW+dMMZpI69t"
    "ft0wyT3OCHnpQhWVV5xClPgrPZBfJTZ/asCDZ0MdWVSMS6XuGdvEfV7tofOvA36OsVCfJMLNI06LJwZ6M3DdZLEvHbVfNWNlqwg4y75VmmnCRW+jiO4gTO"
    "CTw7F847tL3yLOt9+/jR5qb3jh+deVh3BAw2h+iuh13AJl2m/d12yjgQeH9NSi9HHLWeGbJNbRD+fdmF93YqgNgFseM0RBvtnHFa6xFt7CPErPy+9wiLx5"
    "XfPd509GXLn+9KZRhQ0L2lmEkRwBYblq9YD9/4rY3D1e/KgAUFDBkGpNr7bXFVPcPwEFt4/c5gi1ikA2KTJlvWoWvPPF1fnmcf157DMod+vSzOOU4yaHDB"
    "GAr9LpFfSycMDM260vdVaA9cwkcqadDv5OFnYpXKw0vFPUi77NB9231ShpDKGafJE/Wzp6Ed4v72hM2fFoblQMDBVkABN7KjeiMd59yFBoCQG20zzmQbJX"
    "qxjebndlz8APvstvWSNfEqFLMp+nRx3zEoOE6Q6Ig6kfdgipYS3xfsGdikO6TD0UF6Zm+Q87vmVHcBM7voXPhAXdH8+nwDbG7vFd5Qev1fmtqK36G3IlOL"
    "z7EviIbW73gbBF+U8RhU5raxcnbb/iDD7oVU5F1NXe9UcZe1gpTw/Dhi8qMwQeBsR1FbYlmp7qk9TNJmZTBw7BdP8XHuZaojYGV4537uC3Aan0DT5t7TS/"
    "WG9LOUjbp6Rb8DvQ7mhNFFPe4yy69guyePLamdkzcM7EKsrqSqiuapwygpWXuSZRxU6H+zYA+F9C5ve4ieI6bDbW0wrnYeo6IYRIsFdNHapso6WAYQM1Io"
    "1Uk/TsE5zQ7l1CSsu67jJzAvoj4yV2qGSaFc0HZeRrGw0GbRs8a8i/B9ybh3DA+4m/Apw1WHn9P2G2RUMNdmFKELA7WHl1uUS7/ovoYjOAWg5QUPj5FOr1"
    "2JWLs9LIw3GVhxoA3x1ZjY8fniCq3RrjkUybHSct9kEQNIyvAj0vCOnCfu+q4naoC0zXEx78MyR2PSEaQ0tsy/4uQMwQJNorOyBQoJ+c95zarWKCCcLN8e"
    "mrd0HXD7nnauawestauSF1HfjuVH8hG65U+7jf4MwvFN1iProrBdQk4zsFOrHYP9gT2TRqOlqmSI2ov9H9y7FFH+CYSi6V9k9aP+VdMIVDOOnJv7TLHiKs"
    "zFE/4RqQXOCMGSjq/Msa8MHhy/hNuDciHGd1cX6YEjNUNd/wjbDzT+U3SiHbD6h+KqgHV9wha/3p/96LGftAHKVbafgdR5GiLmjHx6OSYBpdpT61R2jgKs"
    "VWG+IuVGjOe+zCTqvFiAbRSu/znEPyfD+ZZ6tLnU6hiPN3LSlO3RyUjXs4Drf9bXm50X1RkRSVEwdCZuTLdZY6QFzpefM/UyU2+dKWOl2Sikgjot+Adzlw"
    "1oNZzGrRDnYAtLD6J2zYZAy6tE2AKzG/5PUNy0TuMkIa4otoFaTBbRQtqeFgIrxnEJH2CAW2Il879f4F9Q4GP9T9ECZT6G6ycRzJ4xuiBak7hAA2rSQoF8"
    "1YL1EKcRl1hrMc1ES7NNyAdEkl2AmVPSkWmM9bx4I6d/QEdocY+1YB8+P8fDWX4aT+DZVGIHdHNivsDdA252Ds34DJ0B1ido6JcIGYpTsENhgsGH6YwCdr"
    "Ozs3gcU6FRwRy1xLAlG5WXMXOAtSQK38L4O3Ya8mO1YELj//Hl7LIlalUL9OtZGWn8kSwQqQeU5edhqocCxQ9X+WnZwH6LlI0I33MaXqGfuQUKjuR+tBgi"
    "2+KlYBUeou9o5YgjaiFkQNdRbAnouYUgXLg8j34naJ7BpGl8I32gLkec0ywf4y2KKUiSGEZRixD8B1SDFu50rSI7IxIEfMdiVmDGG1yOG3CWh3mcXMFnaH"
    "dK00HMvxateP6LBYsy/D+hcEZrluKEwX/s9IUr+TvOX/7yCeaCnMiFt2cpdAOuCDkKCqHU9JtNWSi2yJuFHnbmIKMB5iGg5JUWvFt8ppcLfCm4aG2W8BGO"
    "OI/0Km8hOPWlsyB5hGX4CyGGaPkCmToGeRlwHpfZ9GTasuKx1SgXCSyIOMlJCwa+IpZbNaEME/I8Lk9O4xBr5p5Dp5wW9CTzRUY0OpHlQvtNi31cpPPR3E"
    "uSCH2m2vHVsjGh6AwuLHFChwy4ou70+sWTyu9QKuvULcdXs9QFPX7ELRWkLRp6v2SDfEgZvmAa5UOq7Eiktg1uQiIAhH4k4Cg6mEryOQmo8hSEPlZt7Yy6"
    "iJxk50q/H5dwW9CXQTGkG3vQmv6LTBtpHI83ew9XnbEJn+KTGwxhr6zWRBzRC+BmxCaFwqo9nvsndwtEWnVrdGceGmTe+lawxNIDhauXBPA25IhuZ/AqHf"
    "QLBTVHkflpKSV9zPu4p9qjXfeUpetcepEJF3Rk8B7fbWFB++P8SvAHsZRjLhDkDXrYqFv90boVoo3HoAmJZEQniQUYGQ2fegxjz7C/IFcQpx3kii0opiVA"
    "P+WHU6znaiTXh1PjGNEFm6ouPcmP+SEzFo0U2ivRtsHn9o23E5QF5zwuv9k3D/B+dDtVT4G+VSRyG48LQeMIybikik0VpqbFIg76/HP3D+yOfuOkp/pwjz"
    "YFpv3owYP+yBF2pi5erQ6qg8/KDPdsxN3sgOwiuvsjjuM+2vwGtJ5ZCvsw7xcg3KcwGcuNWPcU46Uy9Uum3mdeMTb0nb1FB8APWW/AoL4avxR2eneDji5E"
    "C1m4+/FJW3SUBasYC9rUg42Y273h7d3N58o3rewseBPgnBO4j3TE4NHmg6HOzPO92txGOXTSBjl2EvThl8Vv7p50R381W9adha+AmUajhoZqRRuVgTbddk"
    "FTIFiAJJMHLUT3CRZtfQSmVJZjveagJbfw2r9l2+/DBfkF8NhJnw4uftO7+4nRte4sQNafXIbp1YleUu7dH/zX3l2UP6doOz9Bjp+0WZ4tUD1Y8KYZLFhD"
    "OAlPQcU5wX2OTzKdojVKfTFfx/egRgcLrWDJqQvRfmLWILAlC9boWLsgtRjfqoVv1Wrzb0Gfd1X35bYe2pdzoZX8WvoIDbBWOxasyZ44h5w7frP5UH3jdl"
    "mNlY1vzSW6cR6c0PHFBITopSh5EX7VinSw+A3OopNoOcN0o4vvmA5k+HT/w2lnvqkebG4uP5zSBOMb46foS1yU9Mm+RpoJwSvMM9GkFnq+cblc/RmUu/FF"
    "wGosftWioJAncHu6rQ9HG3FhXrxJNEmDqXXy60K05AWXAA8Gv3WG8BqP6S1Ia198irFTFpczsFRJ9cChTUAUmGcZO0B3r1WYF7+ZH+8sxIg5abMWvWBzIl"
    "g4bT2hyZNfmd7V4RTD+qXP9JbgQ/XoG1iGQ5CGvfmthne/1a3EyIzqrjV0j42WOIlNLq9JpNmPQrBeUI8OyxIUfEKhKNHjwLCapbNiBjaMzj+mRBtQ7bIi"
    "MqVBabQ6o0Z326+ZT2nPIRa3HDr6FgNdE12cZEx5FCkuZJIvLQUfV0mnxNVa6EUrFtviHFtWa8qXK0vKuxyKc1vUXfNvpdcWWK+Eu37yXhkfcAzj/izCmZ"
    "UrZPRViCf13X8hl+JB/Si+3wuJ139fUBnfl18lKxOOWawAgI+hquHMNkgJYRppkhsU2H1zao0l7k7mF+2i2hq1cVM1pm/qj/za+FlZBNr1aQrz5aDqfBcV"
    "7sCXMvAmVyt3Bz44hS8ft6WyF/J9nZKTAvTcqFiPwJKK7vdipwdlHszrw99MExoH6trXWJbNNKVhdbBt4SQBVoW60yN/fCw4D1UgLOhQqLTwQodR0Xv8zT"
    "cPH8NPK4gy80LHsi9ojFDzJR+3ZckUMymmQdCkuSYKS5bSHCudZ5Pu6PXh0fGIb1DBv6VYbFOf9uL58WhpnmgKTiIU69ZTlo7rx2CM3+qOwinyLLMC83uB"
    "cKyl5e9EzSonQApssTMsIfy/R3Sr6z9vXv9h0R55yx4XYSf7qO2UeJsO6Mre2TQEmarbi7q2aOrf9x5i1E9//Q40a1m48ddDy7HlMeRhgWWIOCnBSDzpmL"
    "CHvr8K1XM4pyN9TxGJEeZdXK2T9UXUFBZqWdSY1Ru5YldvKvy+XlFoCVFzzDokTRQ3tYg9O6BHZ6nZaY4itqVpyekrcV/yDWxJmwgLlfkLAF3caaEjgWGh"
    "Q4ENgcCDjLtq1MRrXRRe6oBAEUBo81ZlKBvLKmEk4uZwGBDjiUBAGdvcx5aNC5UUalbUUz6usN3HmcB3/sQP7zP3xTL8My56DzbhFjcp5odAz9v5TSvziZ"
    "z3E0iYk5HyEJ+LFoZZ9Rj+p5MwxQUECBqoB9DVrwmaZZNgNRlovKp9iK41pSdwlN/miTALFyOnYCVsBCEGzMfFdmnyLDQXKAyZTz4fYsW9qBJ2S9HYlsRW"
    "RIDC72GPEjOR8ds6zGNLZWYTMdzkQ4SEIjHRyvwZqmqpkCCm971N3AgnT7HeWoH1AA0r9MqEGkzLh2VSPjU+OpNufbs0OTbypK1aok2uE200lgb6KOfCPR"
    "yT/AdzbWLLjOE0/I3w/cRuxHQX20Rsif6UyuyrFZiuU0q6jvAot3JJ5Ap7WX22oDduxCAhpF/yyJRTS5dkJ0epYmeHTVWCSu7hDPMNKMhbLAOh2eIk7oOs"
    "zdHgSEeDBQEtp3sx4dDGhCtjEsmY3MtlTMaS51rTQ3V9E8yJcuogzB3+celrgl++lN01Nw7P2PYnzPH2J9tr7Bul1aEXp87WrysIoYW9yZ7NCsOy2qs5xq"
    "NzG2aWyVMJM7ftySDS3B/DQkilrwHcxQJJQ2Ub/vVgd3LjZYBto56zfSU8Nj6BTUtn/nH+PzuMzQKLDErbe4O+515OTctMnhh/h1ZYAlg/ajiBLhbbhQG/"
    "pcpOYd6w1sNsarn1kOV2fz4r6hFwkVOREwIkDYRTMxjgg3vOtFCXRT1boAEcqqbexrJ6VyHqlmvrUwk3YwN/EYEWuP4IgTxqJ8mld+9afsnS4Ze0LysokT"
    "c0kg4mVkqqe1DrUqDWKUKdcw1vjg2cWbOxU53iAl2/erYmGUN6+asQBe9JsQEPcy32pabs6VspbWh/LaBKCiQ79VII3mOKX1tf/dxmimPjYBIVgQFQJ0sd"
    "nybiNy/pwEmimGOifM/pUObpRNDk3O1F6B807p8SAhl2jDDGvKoh0gtw4qJX9jsW1HMp5b/nDYhlLIKAkjFYEh7elxvIEc1cZP7NhzJaZmGrElMZOBVfD5"
    "llATR5/wRjj76CYeeCqR6SvbwZgt3OgwjkTFiHp+vy7BotGFf6wy1EbqDiYy9HpEDIvx0DBqZrqlMkKqUxmZv6MZwzUaixnmMIf+/3YWbKNYgR3gWrlVMJ"
    "Zr1xx9yd0e6Ji3ZXk96dsA0K7hkFydbGdjnWoOwU9Jngn5kPXZ+B6Tbt7Quh/tQJW0Cz3OnWmyrnAWfI6RkE0EB4xV7G9UllwpjTcKuRnAXq9EI6/azS1Z"
    "SZ1uh0uvBU/E0uT+OoQrF1tlgtntcV1tQs++dF9w1SmjqI+bz3d6wmMoIwMIQAlHOP7J+MajB3ukhWvyWAroiMT92oFGRD3UEVgAJOlUIKdVLU0gLOix4z"
    "97exaOaoCfT+qbBQ0Kp7Shw+kmO5vfal4OgMpijq0kzfnRamYrsuYMFU/Wwo4wZYddKQdIctCWsLiw9EDnqeEFHTpdZSbgKYpzBvuYrxFenXNa/bvSsZc9"
    "bAIu7PeyX11GmhvhTqyHbWadF7tPnfx3AUEdHFvfZgMB927g0+5B/SIXz/cLQYdL8bLgbwo/OL+T7f+mYZbDTMvKfezPMtSq2P6ZeTFzJOrk+IFAJ17gWC"
    "jD2j3vWjjAhQqIsmFQUc4FeFSf+5aMdoA4wGzw4Png9HUgBYn5xOyOtiz89jOr9ymnvSMd9RCglrJwrBzEkR6T+HHbv7DEOTVSXXU63eGwY65I51wj3W6w"
    "L/m3IHxttLyQL1wf5cGPZQu6zn0SfKulFU+CBfwmNPYk6ekk1TN92g4wVzKmvhDW0skeNxQUAsNfyJhqGCwh5pxJdZstXmHa9yMUQNXgWfMesmCU08ND5I"
    "EDaatDtIhyJHzgurWT7/Hz0/ugZDC3k9UHRdCAeSUw/AkSgRdTInjQcs04t3cGV79J1F917XjrJfaYl2DklLCm5I2PocnRJxkyJ5KgcdLYBKLLKGfOis/V"
    "gCyigtT9DlclQ4XpiGRf2x8AzgFhMCTgukc11BBUHILBIGqZl9MqG2CQIha2Rbc0L3eucFbjt5e5cmHTScF3lKPyn+R6QqMz+k6Gpkt3+wnZn5iEWuzFJE"
    "FHfbW4nPEFmgaw84uwqVyhB1XaN5I9yM1mK9MctRnE8EDw/v3l1zLmqKUdB+panSmLmYxmPH37guC3c8cCgOi0om2++FY9KX1qS30J+1lNCRgnmF/aoCoy"
    "UlqCBwJX0y+re5bVzFwrranNhkMDORoKOdGSYKLJtWogJdWgTvq8LwC63lTDosyE01oIzIZNg7cIHG9vcZlg5JHKujHw3GQw0emvBlgiUBSTR2kxRnugWo"
    "zA0mQ9DT8GHSdDRZn0vzi8CUo5KcaN19FdQv8i9UEcJwwS5CvL3iL7h/Lzn36VWhDgr12jdJXxXXkBLxmKmRgxxDOqI6dgxLhR0UvcGoEd+GRcsMBK6Snr"
    "tbWKiKtcDf6IFyAN5wIkVqIyUAInv6fqExuotFaYE5ds4JDAiTd5yYrUH28uzfL9SbQv1p+2cf+kZOlnD1IwpX0237H04XpnHYCcFi9U8dDnUzHsQ8fxER"
    "EnLiBaYX6SD799DEn4MF35LRohq9WdDRloD59MGNGN9g9XjKZH20if8/Uo8ePFDIUvXN5tbQX9VPCi2ldmn222Q1HoJShiDVUC1/Ki68GVhNMK1OZbzBnv"
    "MYGTWSZS9lYEd35qlE4xAjh1j+5Sjwk+i4FuYlytidJGm/LQJtazMFIcqCCOw+UB0oMcsFa5MDaGhW8M96+glIu1AvC/W2UO+ctUMi8drFY3GgtISmJ1N/"
    "IaiVq4VINOCfiOi/UqIAuwFYX40sMpS/EBxUnu58reBDV6xplyWEEaFcfVAwochDhqhQWPovoR+8KexPc0JplPhJKgYvENk+pQMapxJU5j0siTayyp6niL"
    "1aMG5Fo9QC+FTm4aB1MmTQT7HgtIaFAYEEiyxFZDIoKpPoLJwl5UYMQ9jbGPz71mjYZoT//YC+wcJFB+uHjjm8aPe73RYu6H7XwLQXmg8EcUnwTuUVPzVo"
    "BebCjXNvIb0orkuZ7BLRADHyqdWhJC+agv6vKq9ETp+Iy2PbS/7VhmHvwTePTbaSctGMuXtK3yGxz5l/seSw61o1Hw3FrJNlQ87Fm9EfqK9okap1OitdzR"
    "EDY/jmQh45WnoL1wka4Ur9sWZ5e8PxR00hRvWyhxHOcZi+puxaUPOInunNPnx0UrPW0sVibeO3i7KcFv2uSdLtaMrLwH/3Fbnl/jtjuTbfL8FwHu2MYGXa"
    "ZBxrll0sSUfpySmVklYE3MKYLTauu0FQpuQiK8ru1oOHjzY+bVGvUbYgrlgc4DX2V0Pzw6JAYc78AP/gKzAnQMhAfHwkQpT001Tr80UMbWYwWOs0IpeMec"
    "M3RACIr4jKkReK5qB2QdgcCmxz9QNnXrRIY7qA11Ec+/2hqNINmAnxi2cS0vSwd5mG5QVHrnH30d/A/OWiZRsfNu7f2VBI4qQP/Vp4X+0Zy4078/fFoBwu"
    "daPeFwrO/sk27QfcUN4XvTl6Tdl3umH3hsKQqeoo7RKu78ET2njmB/fUhfuZz15oiV8Ed9BBou4UTRSRh6+fH+zsnTw9fPV653jvyf7zk6Pj56+PiC4yH4"
    "vj9hC2m50YA6RhiTkjOr+XzorGLqlkNK6Q1GN0W+Vj3lbLsUrH8E3FY9MLFxgNOcE/M+yPHfzzGv+8wz8/4p+fqCbFGMykKVYixCk7jcfoZ4a+Hffmt8yx"
    "9QnmyeTZrFhnlMT6KUzvAoURZVbd6o7KfIbJdvm4V4u3/1IoP84noQPymRODB6noHVxoNE16vRJshBR6oBqpf1GoSnj2dyRr16HprqQu9r43Ni2aEYGqB6"
    "OnWT2u+6QwIbG5Bbd2hUzZg+qHIEaJur5lM/ouw6tWUcZJgstQcp4INuitlHDsJ6oLxBLFJ5nTCLUXuwk5LDUsx2c9S6usZ8g4BWq6pAGioqI/IpLN3BE0"
    "f+SNMmRJbJDM0MtWZxNWpBFwwRv5ga62fFOWwkr4fx2mrxSNfKpNMq+GEDTfHVie2dhKCnoEIhv8SLgN2LC/fPMm1DRtZqIztHWolopfa16jdINNmtjS3B"
    "p5TjAgXtaIzewbVANG4VKHfopxG1kCuKSqW8MU3nmOiqm+BKxv/CYMCWSOGZKuqvtMeqohUiDKe+oWEOnvs7ulA/peEqYUpIWJk4z1dtx4u/EY5pdmoNM9"
    "V3v13M1vLsbazolcW6LEamA+JWFKhBKjPn7tIsKkRAqu8UWET5+c0JTT+jvO6hKJc9xj980FJFSIe9k/IcUZ3x5xnqC9V0gkbt5R3efQQ3q9yC/blofbcm"
    "ZhVddaKm6sXM6sbn6fq3l+b4s8Vh6GnNuYaaivwDJHKP9sEW/pI6/IY+0mDvEg3yfU7onxWCVjNRt77okxCGYnu3jEU102wxOdj8CpBCc668SepuVE1+Up"
    "NAt5pHHiLGZgH0hgWzm2uc7RGP3iE8bWoXpaYX2ZjKsuSFcIno2Z6BE9T8TLkI4s42gnDb7rbaGf2Vm+uZeuHlfT1dNlCzSbliD1tarlpq6fjb/G+doXrx"
    "PoTgRh0A/vrq1FjFoYN9NLXTobwNySvVGFsPNxgMLdjTeW8L1HEp/cBnfACEPeNbGcMBM9V6DGXuJMhFE5PAMBy9ZoN1OXcbpHvyEgQI1BVw/Tq8Ozfh+L"
    "PkeHZ9u77RTJOcsO3bd3MaZsbt9KGfMZdCVsWWPeKi7HtRNDORFbASeG9kQT2Y0tPoDOpZb3oEtA7VdtzBbcXCzwny2+l34BJAWVYchcrtuTMTkYMj6b37"
    "uXwa0wiIxZ6gbVygPH59nOwzdGThNkdaBSumHy2v64toVxezNyF+M6hsV1OlZcqJr9TrZW7UaFfy/H1g0+FN/I+VidjNUnf9Wej3uD0R1YZriTYXRMjSZR"
    "Mc7jKe+/ozIuibo8AplBlH5pwQylnJtM55PRPhrC7a9xskwwDwpzjumm9A8ewn+kzi0+5RJkD/yrNTX0XOQx/I2nnx7xP4/x2CyejCqesCs96wfkQupt/E"
    "ZhrPbgt201vBcMfoO/22ibPH6k2p17oF3HBXMBMW1MA8+8UEnOL6NJHGLssFulMVgsPFB2Ni6jcp29ZiPFD+u6XMenVTWbjLeGtBzHiKOMTiacoOybokX+"
    "EjCnQJd3c1Q4jHN6VTNDj6KUk1k45x5zWFrcuBb2kYcb/jJeaYIdjSsEn03c/ESD6rDyUMKqWSTUgJNZbnmYQR/Tx7S3YI6Fx7p87kgh2G2f5rLWNeAIKa"
    "fL4dLcHFUv0sQoOiEHtJZSNZa/1t+l7m/KgiM6MdvxDZk/guW2+T+6bo7woOJtqP1oklKTmnoO05fl1Vm15KxbBAWt+sHWiHfnVeT2f2TKuNG1/QE3Bwum"
    "O8RIXBZ9fK1L5th9xp6EgwQTo02HJjJbAtWAGtYxqjtoXbuGYswhF0PmoS5fsO3BlZiUFQ2A/TbTAjOBCNsPucrDz2ByyAx+7kk47xWeOTvjYEhYDbM95o"
    "Jp4VgjzPVcW07q1ZgB6x00Bwg1QOwno8XCHppEXI0Mo+GC2KJBCRAECJv/LFqy3mEvsWZF3/ncZV8taJOH0AbEaWe9VGhst7O+vjruG75rfhpSbAbd0HP2"
    "MXCMjJjYmC4h9JOo8vq2eb+hUbCRmS7o/e70R6AZa8sKl7y1F//1LydU7XEfxcwdP+cu7MIgapIGmORsbvH76+YO2KJ0p34MU3+47Op7xPYWqbVD9fVsip"
    "puce2kQ0+glTSJP/JYR6ZDcJZrhi7TFpz5WAEtKa3megJzdYeZ5czKgGNBYI3G5dDee83rbEMBJlYWLbavWcxOY9DCVtyAqO/QDge1CxuiKbZHPmozqyI2"
    "tFlYGwqWJksxxnAPJvEs3MNksIkntqvz1PkMkcmwIb6yEVi+vQh+zoruykHcM2gvoMvBEMFbH4ylxKTZoYO/KutfjZdVmiuR9Vz5toX9cM1O+sPr5y9U6/"
    "UB/Hmxt4ue03fR6WvHyXndS/EmjEsAmn9Cx5x3YRxO2eGzXGt4Z+zXCzJuzMFvHz6vDzfOFfIegXIiacQO4cDvY9exLusf8d99fx8N7CyJhhplQYNN3nis"
    "2+3OpMilyiD7lOFNtKlRTpvetNj9/2qsDsbqtb/jEOgatdIvY/jzGf88xz+vwNbb0a7CEVx4jZpJ/bzx+zRCHxV/mab283l8Zj5/jk6nVS1yl+3EuYVHCK"
    "2dzvzr8S7uR9ssZShDAGrROB0AhY0NEX5kYlI5ez1HNL2WTAxN1TRa0tIahCob9vbGg5j4KWv8czX3zVIo6LQoIg+XruVKevtisdv2frXUJRxD4TepEYCZ"
    "V2kV/Tm/Hewo3dob6AtHCothYQm2UTG7vAyJoAHsd3OpwMUNDaqwoDLMuNywBTdaBZpbWtTL1O37cnqxGH+3P+63XfO8OhhdWurTrGAepZih1lqJHgUKbK"
    "b6+wgAALR6IuTSbo6xuET2xmp/rN74xtUeukTiFGZb0h2MkuzzSG1tPng0VPBRH3iw+ejbIQmA2SUc4w8j9e3Wfx8M1UV8fgEH8R+49PHDb+HaL3LwCx99"
    "8Oib/zweIotblzAdI/UwejRcQmt6+Cxvcv9p97vVuT2YGbNN7pIXY+Uuu1inV75DKd8YEId1YH40Rx4+iB4qvVdndq8ulr1ndLIcgI43nT7W8yNZ9mhJIp"
    "EiInscx8XYCCyzWtSkV+X+o4KQSL2K/3YH/O/QrYLTWOFGQo6s1Kgz0NpcaBSKtT0DiDLq9s/jQE31qdXIfaDNybf4PsZNUcnKcjxooUnR0t5hci7rjlw6"
    "PUkUR3jbGXYTQs5dTzM5fwuGIMDZE/IGnlV90UX3TDnioPsSNwo6dYxnmJGhQ+1ksZgiskm8naDhnMXnBGxK4KgZPDx3iuUi2F8kawkBsifF+AKsfdgR6d"
    "/ulIoi2X3qyVcFsUarOeAN08c0C51f0Dlr0G0I76icicckOV4MAEp0rHBLuY8iWqmwegLde2h8CdFKj2HkewwdZknsaEZoZjOWRsuGahDx91t0S5fCDMkp"
    "xkS50tpSdEsUEUheQbB5s5TZuMVb4zu6rnfnbl0jkLdgstJAht6p+KrkErb1/cary5nYIiaN8YbBUPReOs/xQGFwaRePGWxHYdQOXZOmGkBwLsfACzvvZZ"
    "pxTg5PQ/HYLV1DGmb93F0FkWrA2+icuai+j9ONmRfUOAB22VHnWMTSExZ36LgBJIDmbdZgH6ZXYBmGszJDUK5V/Ees36fs4YeL1rawB1ggnvhtR+86YQzN"
    "2771DKBd0mw8qcWFZoz7xl24fXyttOMcgveSD370p4Wkx1a9pCuMm7v6g9x9sSi9LdxrVbc6l4mJVa+ZVtiSm0Dr7969RP+rfeV3K/zuJiRSpWh3K63hTg"
    "+74o/+Nj9FHfUT/nmNf97gnxfoV/0H4GAELPNxmH+M/zIc/chPoDH2TjGNwo+2M/9dMGefoMRr3H1sBP0w1pUZx+oXX4H/YWx5+e2FXeQCdYaM6frFKNyo"
    "YQMocqPej9WvfjcTtHmGnfsL/nk/tqWcQN+9PslfwvM49AVME8R207QL5mNo5Eh20lFXk8NR0Nj96YQg3OYEXZ1p1+ovgjmni3S0iljvGi+Nda0fInr3zl"
    "99I0rjqtwo9G5EZ1zXkmxauZ6JuHXhIRIgfZNeLXee26D7aL7ElCtZ314PNbWuaOhHpwnnxbZED7ogTvf1oFSTOXDGa6JuLDPFHhFWnEzW6tLm13q/L4XA"
    "IWlLsSfXhc0WLQPzShOi1fxIIvXEr+zkz/oVqa2vKV1WL9VWE2zWqy9vwgs4N1rzYBRO9Ju2xg7tb6jguFu5GzuMbexwuzL2xPWgTNlpyt5mhxFtUW5dtX"
    "6MbOGqRF+syeyUxVS6i4nivE2Tweko7nc9SU1ofMVV9f6xY6Xvwbs8bSFyF2eQsR55HCb0c4PrfbFY0x3CYGKtHLb9fsKsfKejHCgK8iHomWwmquE5r76P"
    "o0kM3KJJbrEznMOwqxv8S4lxgOVtTI+nZM5I5/+aeZ9gbgyadhXshrKACkTDmKAhElCNde1Tr1eobJ/NqW7IOo65qI5+o9wvjGQfCG9vrljeJm2D0+7nVv"
    "epPcTAcPSb+i+EPbGEtzW65sqoqMkvURFBytck53/bhcTqHujZtpQrcj6wAG8FbPWTdpgy/H6+GiGv8xMcIkFGX2uktYO9tlBrhl0uEPmFwaeF2boJPb/g"
    "+suThaUFXRSgAyWT1mlk/a0k47TUuTNm8Dz0Cifd+Gf1O4PNIfs07oAVnvgw+jug1gwanEJq47d2f61z78MpyCimPXy0NOK0c09fsREXQzVoQKtv6JMXfG"
    "Qj5vMq6PcNz95cyDf+dcFUCzPMtOMf+CaC59+gfzfoiIv333C+bQx9VatM/JJ6jADfbsJZ17cqQoB7odBqkUH8JN6xE9ciaLlFBM1cffDNY3SAJfFZNL4a"
    "J2IhlGwgoPnp1UpcBRdPNVx8KFpcmnhaFupWXh/kyT8KvM2Sa4C3YcLAW8LgCHqW4fBhPr54jSZgQbJ4RDSkI1Uk0I8OR1dSsWd4ZwcbAzTFEoMxZH32Uc"
    "yfXGY5SoQ1Ye/19uZtm6bI8HJTkbGhLVT1GW4+wqqMMbNvJQpetEjU2O9dgg6HiYYOf9ra0E4cixrGgxo4nCUIHP601f6w0dZnClA4wPpT8IjeaGtzc5N0"
    "5iRpggrvHBy/fHP4eu+pAxG+TAQxa7RyDxs8S1xs8CxpwgZfusWRJs4pRFTh7mS3vqyDko8Evre60VI5qF/hdb/VnSbqb4CBHTRVbeBNIkAlzdcGMesLdp"
    "q1Q8QnKaFShlZBR10kPuZ5pnMtd4xB8iP++RX/IDkd2ycpfhrjnymM0YPNBw/XNx+vb27BQCd1CHOeVCDMk6QKTS4Tn0UsTqpQ5T/HjVBlSe/EkXs/1u/q"
    "4pcpsiv2UbBswDKfJXUs809ji2W+1WCA3hJYM5iL6laF/lv/NtrBvc9WPKAcAhnsQicsmDwFishFmEvw70KqNhSEu1FUR0Bz6sHvRLKaz/h6xPjMSswuRt"
    "wLtPIclm4dNn2e/MNm9YsIff/Y1M/pTezqk0Qk8kmiPiWeXX2SrLar+TEVo/o8SnFLgx03gbU0g+nSOc+y8ySChVigkQ0y5TQqwwpK8ipx6NXCdIIlGSIB"
    "A15Oy90ompyG44/dnJW6V1KfDCPwOE1/5uXM9GW0ce9NEIMdNeyYiApc2yVajDXiXuHliKMgsat9gtj1OzR3mAylWt8VZ/cptjlFkgKV9IzqiOBfo4ceJe"
    "2Rif4WhGuvoqprAFMHgJKJKRnamqwepMFWh+wPkmF3LBrv06RNL+bCvxJtEujSXo71H5CTsyyk1k3ug/RBqzu/IAffZhWsr/FFHlwfzME22itZL3d1kC8J"
    "5UgXpHu4PDNcpsoR28cJGUNFJaJeYbKvZhuxExttmwgJLSn3lbIZsO4LrRKbSISyxETWTfLDdQTJgQQLC0c/ws+j3b2DvaOXJ2+e7xwdHpy8PTh6/fzp3u"
    "7e82cjKuPX/ZwMCoM4N0Or69Fq7wdSDQ1SmDjazIQu5Gh2uBraHzJ4fwW0n+uHjrGNlRnmIN1xfmrxItOzOj/HziyCMTT1t5GkCNMmeHpQYU/y3luMv90M"
    "G3zt1peO5qYp+706ASOt+gVShHUVlIpRc8RT6qfpqDlLIAytUmNPCtNahPq7XvijxCWN3PhtsLP+64lbAbc/ErGnyyShXCSgZBvhe1iZY9UZbqWLp8nfzC"
    "oYgFU97A10psBECGaOMXL3FOnKsdYgpsvQmxbu8SEnD7BEdX/AvAOcOW8LTNSq/Eg0oCMrk70L8+ZkgrghmSD0kwni++HfSybI6Yq/kj2Q6+yBz4k6TtTz"
    "pMa89AmVpc8gxF/tvD85Pvzx+cGRzQ842tl9fvxLTU6rN7DQj3eO9w4P6r/t7xy8eLvz4nn9lyf7h09/3N87Oq7/9PrN4cu9J3vHz5+dPD08OH5+0HDO0e"
    "u9vfrRvVfwrJNVDeVfb3D3JXTPNQCXVzv7u4dvXsENdt8ePMUXP3m6s78/UqO3B8/fg9zDex8fHu7rw/D55NXOwS/24FEV9fKsquG/xgMdJPVOYSVuOpr+"
    "YaJTvBRCwsGsJEg4UtxybMYGaNsNedRYC7C5aOeAuUKGvbiKKkQJPsI9K3YII/ggzEH8QBSXa5sErrGSOLD2SKEouaCrH6J3T5uuFmggihOc7NeLe3bJ0P"
    "46foCBAy7/YaU9LGflAu7K8VKyGNxA6+8JVrG2L75P3HUjenXT49vunWuRWnwS71KJs4t8TK7PNdhJzDhhTR4Sg26we1AqPDjU6QU7ifo9Ua8SdZCo14na"
    "9Q3fnaQ3WJFZoAfQzyrQeRnMvWA+IpqGEhGkAAkf2xchgUfN5ynSzObpaAjt6s25p7sDnchg0xGGioU7/HaWZMSxMMlm2CAQ1VyUGH6CTw8fIHQsLR8/Gg"
    "2X8Ka9x/CuPUS3vE48UtCDZDXzp15TsLutr2sWaMq7AW1A85uyxiy/frfpR5d12JpOqYGoDb/ld68SCeSkTuVSgxmkn7gxzCxJD1bl/a2AXLsfE0pb8QPl"
    "vK7lZ86qPUwIJhKiyurcUzthEY+SUWTZpsQw2VLsJsl8Pdclqye5ICklzL6AIl+U5xP0Y0n4Cc2hriWepyoHI3o2nzX3VuFSWx4I7fHTmNDwKBpzXK2Ach"
    "f7d5ociR6mZzjR+hp5sOXIg1jk05heMgy0JEAUCtEdUZMw7UmoUkLjtJB+QijxOYwlr/NOmb1BFtiCOPrjYAmTQAN7XUax2xsWz6chnA8CXT1ugxx1kxkc"
    "lIxq6Ol+Z1Ba993/bSHYdMP16P3fJh76v1GgKzHfrrH87iW1Chmr6M9jF6MfVjH6ocHoP2HQcVjH6IeNGP10NUY/64WNGH2yQgw+v+hlxks56h9DW4Kuba"
    "oL2kYivSKIPDIPDiiV2qAJfRhjf/BnghztKg9A0hK8Fgd9P6ElV7jm7xvqyk6K1TqN+l/cvZsSyQdomwlsmwLzTQxaMusnbGya3IFx0B07Nkzs5g5kis7t"
    "jiVzALFU1yL/NRPiCCNrHYJoHGRHNCB46+qGKJC2UAPlMSOaYK+oDeh5blMfeAD6mbzBLC0u4rNSOKfCJa54c8zNKOCXGOjzhstAOWkIzrOdAsPJV/DwX8"
    "fAG5z7k8TmoaeYrfoMXSfzS9iDjm+M/IbhbsoHoAwYxDrpAtaMOso7ngkW9MULROnIFSMMGXHj/s+J7BSmrZ6lWfPtYluWyubmFwJF8jWQqnXqwcb+rDhF"
    "agkUIANgmZa1Fr0RJxO1Kq+0KpdWMb4hJ5WJU7B0+pDGxhtnVXe3/UZYgDl+hFOBbZYnifo5US99naaCUn+S9MTmHMHJIIA+xtOTWjefSKVTrALoisS3ST"
    "W5jjKcBrmKh70XCSXMM/LbfdO4CiqYi6J4LJZnl8orEyANh+UdBon7Bs35hLDMFM3Vh/ZRRvq59+8cTXHjw+k5veP6YOvB0BR6jFgHfJGoH/0+egGqFz4d"
    "NKhXewdgA4FFsjlUFhVtjrrI6P3Dd/qAQUaDxbP39lUFGf1y78VLg4H+0nDQ33f+wE62kNKSIaUIHSHA80+JMiOYcixd5EPuiocebl8GtqzmFdnbXXtHv1"
    "MVCeUJv24pFIFu9WykGEbz/iYI4/c2c9DN9Io6DShFAQO6hdWbsIzagdyYr67m9r09igt+gz1Rcsk/5InXHIP0JAjqOOOBWcHPIlCbOfm3IGIL4t0WLLEr"
    "eKAxcvjXpJK2AI/R3m44l0/6IZHSEGbkf0j8VC/qa1NrHfobcQsaq/eaYXldVFp99N5iIcx8BsNnz63B+vTJS1BvPGhteQ1y2YMtQ39MX5vTfeCyoJYRMX"
    "5I0uqY/SwroPmoylpwuUJcIZyK/yjjVSJ/kn5cOqL0dtQjtuwzyUABER//U0B7Qdib+V9PnTG4+aQh88aUa3FM4K8bE3kNG1JHggZBjbIF3+jI4OiZtWWt"
    "XAH3v3v3l6TdBKllh7KDqZdJ622KvzjIg7m+wyutKjRUAqPEwgpSV1MSaFSBc04Vb+snDqHXGJveCO51etpUPdEtxLLAR4y0Tt3XeZ/8vwMNf4Zd7KPDGd"
    "sU9lwE3K5nbQo6yIZw/iKgHEcdx88+FBUFx339q9EaawDxS6qOeXB48HykFcavAsQdOEifb1BFh+8c/AJ2yc7b40NEh/Mz8JgSbNGu3PgA7grytxSAD+x3"
    "d5I6lHkX/bAv8c+P+OcndN0045N9tEw087BQQj6+QSAnSZ9aWKpJB+S0mlOVqCF1EdQKoKlfzr6OZNLaLCi3hMvqywarjzO92UylMx/oVM4Q6OTv02qjbS"
    "zIBf8UdPqx3QNXgZZwGVEMy5C7dfqo9jtf23hOpx/0eZHpO62ESfEJdgNTG7Lp8A+g1W4YsQ6H/IHKZ1VYE0NKrgM2UWD268AmVq6tM4Ar0RYfNgjj42Oe"
    "cDYGVBzTDP8Ls5O/ovKIxdcRUX57KZ6cO35i0Q0iidCwZvU3oVLxzFssGK/wmddmviVDYCmFKf83QUaNZyuQUSDMEAT0YfLh8z0dAosDxOPemccIm0pmy5"
    "HbURo6BdZ32m/nHkorXGp0kcobsExIB38U/4m8GzMslNCtX34HrKN2qqukdRH4xYlqfeELflHp8m5tEJBbUS5iZ0gNUoWJ9VycQbnZG9nMkryY14RZNRoh"
    "4Uu7320Li2I5S6MJV+kLPmwEfWZ8aSJ8Ib4PeCnY1OH0t2/2EPcCIjvF6vJLJ1hYzHwLjVdOKnAc0r6ad7Bti7/xwWSrBoDuhSaI4kIlMDOSGQyImszqaL"
    "LxjLgl5b0zFANx0P6wAS+MALFk1hsx1gOH1AGLnc2awGIvnqNB5iDFLmYCTGIzwYOJTWcuTGw6a4KJXcyc4bucecUAp1n7KrGuYpOGYQBY8PDz2XXoq+e4"
    "Qd3BP+lMRxBj/DTBPxezOtAqnFWAVlITzIEv3/qyjm4SD7RWwWLlMx+LVcyqWKw/kq/SRhLaZsRo9aCJQvJyVoddRbObwa5OkirA6cSbvxLTISoWMBFN1/"
    "NQxL09WPhVgpdPM8qjbI8mpNIQGAXZSdpWI8AwXbVMFPVdex8fIwWlTlBB5jAWlY/yc2GxOeRVJU25mo+FBQjmujBVsWyAjTP2Bx1/zLVi+DcMgwm5VuDe"
    "+/iSGqXscxDWMjJsxsH1VI70s78pIXnYXHeRRZc0cDv2r2Zt6V85Bv3E9ItDbTYwuuiUTpSQfQT6EZdJxz22PXK/B64e/knLz7kuS0bmXJ2wp8qYuRIW4r"
    "JbXbkSgHRUid739YcuI3AcRJSdlIKpwPiODs/WrbJ+1LWuSR/ukDbAHXIf7pDez1nz/TJbyRF05ChHq9LJTMTEpT1KMSBh0FxqdJgkISchoru8iZGJOUH6"
    "g6czcRkTKxMsvmb2l1TzHRH7S+Txh3M8IeWc3gYPbRXG4yB4yHvKRKphhd3C+I373nEM6dW9tIWjAPa5Ulvm0vfzkowaojF9HayRX82CfUpoXGyfu9yYoE"
    "UssYqjWbLUwxvwrVYoflwcnz6d+qpoPjurnS09gevare3z1JlQRFJXDQyYmWJ0OO34J7jM7Bqns0/QNVtR4cVmzh/iKbnmb0q/5nL5OBuspDsZuin15LMk"
    "NkSfboRs3xoIW7s1URWXzzCjns0anCUrWBI08wEuVodAwry7rrTyfCZh6gY3pMyR2vxpouPVfJcyFbQspx3Qle1rm81naEHWccs7eESs7g9d/zxXgD93Jp"
    "PnU6z5DU+mxkUITwEbNprE4/JvuAerPtAGt6iq+T6b/KHIAvdPeA3/mq+vvLGvL636+nwf1rOK1eywJq3wuHEluKbzfK9bCx1AZbO3DZYaO/gsAmvmB8+3"
    "zeRK3RkFX5EjQuLc6M4lnIR15AT2R8e7E6j2XyENcm7ilh4CLcTpzNKjvkh96gsWfivoclEAfpypHV8Gfkbl/uNMIktrWyacxJQ6GEPiTxI8Mqw6FCASOp"
    "0vzhdfUf599r9mAkhRCHm1r+D+X83EvfBqpg5mHiry1Ww17l9uzrj/WTHDwn8NZSW2Hj18VEH5v/4b7h/sE3ENk/fHQZ/Ljr9vYl4ew5zgFtNgWIEMaNka"
    "ue6XwALzYCM9ovWOwUXBmO368+Bg1lhubq/ihjHF5lbVmeNKjlRsMtXFJrHu3A0Kz+3K8bVdTCvTVADVTiMXEC4SsMFStnW12Ud8YKb2XAzaoi0IR8Xqlv"
    "9AXUhsYF6pQnfDme3N4VoNQzuDt/kZNy5mlzvF7PZn9eKC9Yp2WFxQfZk5425REbN/NEfxyeyaHMU/Z25xkD9nCs7+eeYXB/lzpjP8wmm8gZ9seh8eKcNz"
    "zO57wq6bT1sLOIj/f6Bz+ROeIyVAXja6ag7393de7Tiumh+1a4PHzHPVvPVcNW8bXTU/uq6ad7PGjLqV09y6dOwc9/w5ttLSzNaRY1ZAh05H+3jx86NN7U"
    "HbsKlV7CmmxJLCSQcQr37DiTqvmD60qAiRc11N93WpXqBD/5itKnjyp56NO3pKql38s49/fsY/Pza4n95U3U/nWdW39LrmSzqeub6kvVmDq+hdg6voheMq"
    "MtW2uvW1TWkoUVFJw7uA5W55L1F06C2HRIDMvsM3ey/2Do6ozE+ZMZMeujApQy8+j9PtVnwmmxQOSyZse5fhGMYjUq0wKTLvji8Pj457mx3+b3RN7uDfbx"
    "Pe1imZpG+od9rQ3DWfgS4MrS80pTbXNOJT/IdRpK2wD+Omr/bPgcxUt0gmrEO/rJ9ls3Ryq2FwzIS+QLZpwxNmCzDN0tatjM+dzpLkFncFtpkyda7Jpmoq"
    "/d36wVv3c8QuDDBlBT6FfhXwufa8lVzkU0qC9xjPSocIxBcNe6VBcOJ+O9AZD17dOvcY03YPHURYn6ltsEjDthubbacITKe/5Gu4j9EC51lIVC3Xuu5Mvb"
    "Oj2u3GoqXmQykJYQq1EKELC60PJVv2cgJkUXjIuMeYBaXqahmNHF/LCAk98dpe8535kox0qvttem/Ddh0498ksmbacZr4HkkC2DPv9HvzgeRgF31qva2PI"
    "gFe4TPLl0hHxPMSr6+Zk9Zo1S+3T/8XX4VCqenv5Sy9EQMkoII7iImq3sXqHONviHlW6apfinAi2wS65iFI6pyN1sOkpeAaSZDzH4tYoYDEWBSrJKQVU44"
    "BqM5xS9LEPykeXKjWsOFnNM1ybVGid3+b9rLkGx6+0w6K+KS/yFqT/t6xco3hth2V2ir4JcgiCHMqfwqrcKdubQa0Q+A25jHdSh4Jey1speIC5z44YaxXh"
    "1V8sD6CMPinYgdnKOgF3Zn+LZT2fwNK+GcV632NY74oFGk2IL12zm1/PTq7i3g3IwjGNVtDTKoOPVJu2drocrVS+Yu+upa8N+/PTCPohIkR3bvmRQQ/Wr4"
    "uAb/ZcOnTKQ4XsFd1GUDquxBBdNGfxF5yXIEzAkt5jD2m27JpHyk3wWYyGzgPvTKufQTfSClzJgt6yN6GcX0ry1QYCVr8htO5ypA1G15tN8i0SR3aJfTVq"
    "P+Vs4VLfivI4aRe7M//h6PCgw36f+Azt0WUnIJe6riE7bZcT8d74OV3CUk4KHyV4DT0/9L68XPB1Jn5LymU7qZzcnChdmnAzlDitggbicL4JioInCUiOAQ"
    "gY7SaGCTKvcocvXfBjOnFlqvjhVxDs83OIYwmXeT5R8cQT2D/N6tDnfMLFmIS6ARQtDuD56IiJdaucwzuEyTFmh+wLQQEpwPTMbOLKVFVMmqwf1HbpEjJv"
    "xpNlTZMZY4Hg+VJLIny819kiVis6WCWjHcSovJT2UHGGe3ZG8jT7zPnq8AgpyzJl8vhPeAGSMRA1RWwLZr6Fr0/h+ZdRa+vRt3gttANOxg5qoVt2BhKpSW"
    "vTeqRTW4RUsRZsWAylipO4vNIV3VDgzVIDsjITE2xLROo7V3TT5bZ4FjqaRWqPSvX2r5ds/RtuTP7MQDYMoboV6k7NuO9ZHLa6Cv96LS1A96ZjCVsIluEW"
    "DgLNEOINqbTUNGQPehoB3q0HD1ovnuBZZ3kUtSZx8ZGtgbB1nofTi3hcwH1z8ZA8onPz1tZjuegSlJD8qgNj3ziqXEPmM6g5phJPMvF8gdmkss3OjAhyHU"
    "LPTDoXKd9UCmkyGWhXmuiTQ7fiUSkDWVLwMLU7ffdmnA9NY3sG8+svsjs4Gga+/mSizvwemEx6859mWRk+l+pxz7E5XTEnvpSu92s5VAdZeaTnpT7z705V"
    "mTATMFXR9kOm5bAAo5ReB3/RLPKGbkW/+U7xkQgw5F0/h1fXzWRq9Q6DNnWbjem+qqXWRiRJpy1QkTwii+mpJKGIrgqFDWgYH007n8HLYklRZ0GsLBgsRD"
    "yaWGebGT7OcrI36RLSI3Ncg2j7o+TEwnxE9nNLd9E6PeUWvjUFn6eNcp69JU9moKntpZ5L63LiurQu7e4yx0LUjP3qXkx0UPB8ovEBka4PC7buOW+NBkYO"
    "ZpO/i1xM2nN2CePM1PsXS96X7TGmV4IWP/gyGVauvCe3ZrZ9vkOK3Ppph6Tt3tkOWx3iI2Y/NR1DmBxs0glsBDH5rCk75WiCRVfrmyxm/2VlpNn573gh0e"
    "1YdomTSTuUpBYwAD9NVkDTCzn9atKOkRd03CPk9OW0PKJuRCEyCIlODbQOeS1qNCXAJJg320Ykh/jRh6SbZQ5E/CllRocxA2CQtEf88yZlZtYzcKlE0hBX"
    "cUM6mnidJdIyw6pJb4yAhDfkdIMOR3Nke5vHBsE2oA5pxaenx3aCpiWObyqef3LHy1iB9qWYSzI3zvucLY8z+HGE6EWqbno6aRcq7oiIest+0+0zc9FZoN"
    "ghnohDvGr81WaLIsG/FBt3nrP1isA3gsfDzLlq1+cxjL+2BSJH8S+XNk4y93d/XzFkgvH+wNNKlwhYAdOetIrY1ypC25OwSnLdjcSk46glf0EXaxbNFcei"
    "7PBXUVkXbXF5Y5kmjj5TkRntfnFjlqyn2CrmL9swviSmyDECizaNkW6WWVzQy22WP/aCg8aa+GV8mkLJ/UrWfze6ho49upaOvTolriaUDYdmoaULirypCo"
    "YWDyKKlLCA7nzq/NrvtNEh1+EpizLZzx31KHbzWl1FRGNZIJi1Ote8SICH/P7O5BVUwF9RA/irXI98+Fcp4K8JytKnvnJB8aZfZuLYpzyI9/gtxhWX4J8z"
    "/PNlQp670SluSOtxKvz7q2YnLJujSW8g4QnlM49qZtKRBV7Il9q7GHHChPDqn6CWr4U+/CSBzzQ7SEfXsqKSLskE9/XbqGcTv0qm3nfy3uFkJanIYiFfiX"
    "3YZxhBRrSb4FauB4bkgVMGOfbQN07ZlXgpGsOJBhHpnNoT3k8Q42MASE5BInE/HPNEdu3vY0cTIOM7tT4F8vZg7dyQvGHQd+hpCrXlRWUfa5YX8dzcvVs1"
    "Zb9e7ezZZFk1uyoWF0i3SzS7vk7DBqqCfudqkcmVdeK6vlOD0tyfT8QVsnSBPbHinlqFFLRdmPULBAqGbo8/n3wFc/fMuFlarielczo7O4sYdf9sog4n6q"
    "MvJkgwVFwgzyZuKWqnLuuUXvKQBEDjwpfFLEv7f1zPLmSM1mUlDckKIQeogzQ5tZxgkgRqp1kfxyDZu+h0pyiiy9PkilTxVxOFG+zz9DwGXQqP/D5REvrc"
    "zRKtse82eGl+l7XB28yrSdt3bhzgQJIOzB5jPvoaTiOofnpyPp2dJOEVhlI3TYiCz0o72CgyBHCfUnD2uPzS3Zuo1FRG6W4RXg835qrmpW8SfYlBu6pvci"
    "qqKVnY/Lml5XG6ac0WiP5LS9bzQDluC0YT6MkW0lTralsL1rbzaFrJrLowXT/yY5+deR6p0DwD9aBsIlYqn48XZ+l2C0WSe+jsTNSpGM4EETvGqDq1jGQE"
    "Dhr3odMY5B6dxknUfjP5u3EOXGqy9kF9g3cAbbM1zcCavTJFG8kA9cxi6TDsO+k0xynHNLT/BrP+ch0eH55F6wih/zcBrTj3syCF8DTJThl+9TnLPzokte"
    "7zIwkAuyGTykShaT3X07pEE6jNgdX4El+9/S9cep/iMloH1RGUdlh9/9IJRCOygbA2E6h7IzA/Oxd5dBYEQecdxYGxRACXIjBX4JttfKZfO/jZXAW6O/Y2"
    "BoUOiC92PzuHHQ6W8znyXu1Plg4qGZRlhByEZZtMH1X+DyMoPLwcS8c4e2VKGzeC5QvF1Ry5tThziYifkYhp3eIXvAXnmlucwVxrUO4z0vy9kFhY1NB5K4"
    "cP5Y8nkNLwU3yOpB4dkEeY/kgvvYOs92hvOsJDjEbR+ddI20EQXJyeZX3McgGxhBy7ci0RlNt9bZekZY8nCageZUg7p+jujld9ko0pHNynne3tmz3Ks+Si"
    "dsoSm28g4ghRJR82Br9t+AybnY7MmI1Rd2Q/K6o1IuGruItdxQk+hOgSXqmNUdDPUeHIlxsjsfzWwqroMwiMuqEno7DaXhOzL0xttXMGoQ1STCBx8y183j"
    "r96rAAGA0CBoxJFw3lmCHFCre9Nq/2xd14PqOTkCYyw2xIXBWw0P3i4qsnt1wVyUVW4LDJSqAXbMPKeS3+VdgG9yfqzUT96Ws4e5Peo83/PoYfeyBHTmfn"
    "XbvnoVhwv34O89T9Tv5h58AS7s9zzUS/24NN9d//qK2tb9TW5n/VltrE/4iPUj1p1DiMN28X1zLd/ecJAaLMUTr4Dg9ipN8//BY9gCBB/aMvG1SRn+2q5o"
    "i1xbqQHx36mlf7CzgxSI3OizJmhEk4Zv7/MQnu3m1rBeI8KvG5cE2niP/EUDRTtpBnixAkJtj7jVWCkY8NdwLxVWIWVodwvRHJ4DxqUymeoCqbXpLdJh6H"
    "UmXoND3HmYDeRx0OQ2FAKEi3yX0+hsuWPy3vzP+YLAnArr0AuqWgKqNCTxUyf5j8DZ1Gr9/Wixdvd0lMm7mvQyQ6lAC/8ZTGxqJE6Jyfz870eo+oU7//5S"
    "83gjcHWo9hDpsdPoOlDQV6eBGZPah1Aeuw3sTiEtXI3PGxc1ApxnBgxI5xLRoI2w7LkZFdxo7SHlqcVSBZ+UusZ81LWNQwd3IlnnACn4CFuKkKWlnHeZgW"
    "qOKzf7YNSoUcaJcqD+bZ/R5YN1dlxLyYKu132tkGdxqCjaMU+mYWYWTd09kiyc+GzWsaT6Nj6NvZ+UW7kK+ZzIhQPF/vQAtDSY7UCX0z+0BDX1bVPHNhZV"
    "kwl7p+e8HsgOWOOf0NyjdmVFQdo39h6L2wzikWFZjaII7owl129bWw+I6cFqXYC608wzJ1Mhd2MRzIuvE0HEcVT6RnR/vTxVMxbEq4IwsqS/staY0slBxJ"
    "5HVWdB9Wcr2/qrd6N6ngk5y7evf2pyHdPbBDdy02/Vk/6t7Qseu5cpvGorryUHPj5XtDh+61+hy+6orOcFQ73EaokkJUPqO6JBn0N/eG+S799OPEW69/U0"
    "/mGFZ1luKc7Eooj8WTRRtwlE+MIIsmQKMQ5yxZLujhMd15OI1Sq5ucXlHHMnDBg7xKjBOFWfwJXqv1GTa/7HMdFwZv/sdE/TBRv0zUe1+z+HHSGyG+fV2P"
    "ybomcPgDfiGhPoIreyPcEkZwg96De0gCd+/eQx9bd4PAtwBiDCIR9r6I8prROidPWnoG/YjeFg5q653/XdYmkE1bVJo56zRzeyOkjQyn8Y/Rlfaryz6E/B"
    "EY3aiEy0279Br3mv0Ga91QqHexwOpWFiuw4H9aXPRmgdFTmEaL03ByQp81HY6E9kFn7d8oXp9HeqGJNJPnyNyourEMnlkvwATXn6AXasiM1RKu+1cKSFSV"
    "ZoYTdO2yR5kMC2ISoiMRw/Cgm7VQIfMSsIjgkdpXZhlv8/Ka/8tb4S/aJaoVFw+68JM/799nnMGCKu6diYrOzK8UYbgzsYVMBeraEd9ZW+uo6LO1Hk1dMY"
    "9iIHA61fijC7DGn74H4lDe8OG8gDtpDuqSgbJkjPKOXwlqlxjRzqsyK2+Tx6sJM16e6c2E4qrR3btrRmFMSUsMOhhl3Q62+a5zlhXpmcrP/K7CDvmJgupn"
    "uKGfebzaOIPuTLZvp6vptall90AH81PABCnFhNpESNtOtR1cDbmHxt2YmwimrvcaYSwDtC8iPwOLV+Q3BUxBWoeEwDLITxXawHhTkDw2QfIlRaTDXls/MB"
    "e96un/w9ybbrmRXWei//UUYBadQhQPkACnKiIJwhySxSyO4lClEghlRAIBIIpABCoiwGQSibVk+8pteZLtK3W3LNltu+227LYs233dUluSvVY/irvIKv3y"
    "K9w9nDEQSLIkdd9b0koGIs487LPPHr4Nq9m4eZB+MVEWDcQJwrbvPjic7idQKvZ9N0cxc5L2YMZfoeAO5ORoBbeEq2HFdL58DVW0Pa4Rjs6XHN10pHXTsE"
    "QCjxde6lEQVybhEqG8A1cZCmtTiE8akkR52172kJbfojcxdRlXjxw44gqhDtJJsOC2lHnk9VI3Quuq3RPyeJeC49CD/4x/k2yDDDHLDUHI29iqZVFoKOq0"
    "dJzJWGEDkciZ2k8jt3qeHR1Zqt6V48oNV+JWuO1WJT7L2EggiGHZTfz9Vb+y/lD6M5V8S4a2gU4yLPic9Yc8WtDxEsFVMQbwZ2OZLDGv4pFs6QqKvOkMoB"
    "MDBluzj8TjSJ6TjoCgQpduSfkzFMukFW0BIJ1oUYNFcrYUHUfb2ZDQL3KWy3boWI6HFMdW2qy+7yhMQtSXENk1t38oI9NlELCHZdWE8o95HMM4IztCtDSD"
    "iRiKyXCdUjtQ1PUJ7tvn+OeL+CdFOpsN1+Kv9y0SfDzVrZgGlplMKSIKh1rdSonmU5Jqywun5X50P6hK4yaRrpgJRYhhdJyWuuCuhBGOdCSvPEJTpqwFxJ"
    "Qx/oBkjcIUuNs4b1EMjf5S8tHcZB7vOp0sEoUiErnyFlbco3Tz7Xt4CEoLH+jfz+gbq+zVHI+Yd+c8kNZoWdZrJafzfKgw0xbMEpA2nCx/ekqfJlkGINrV"
    "7goPYviF6ge4jN4JgEKEPUMTESiNTDaHYjgUM7MGB8N2l1XYPgOT1fqkP4hI5os7gMNNDqvHVRqhkvVk5nkW/ZKOrlDo5eiqLlORH4xiKOvVUSVfv74xoo"
    "hNJiX1rUTLtCoaSeDo161lhJtxOC+pxUVas6pgN7/Xr+IjrOJGWRWuh7BVhbFrieJ7bO3A1RVP2uPqvYqEZTZAjVSp+aau7UB26Oeoa4L0KxiautyDaNmD"
    "JdmWxKw6GCqLhS6bLOAyJqvqGRSzjWt4OsRIJvdC/2L2dISA2Xl7IwLCt1F5GoUHV5Jn7Y1GpYF23c3z6Gs5yMftDXwchxEG6KPnII2C2pgUBe0NjFW6gR"
    "eFSXsDASs2UFmaPAnbG3AYwZkO/N0kSdXbmiqyfk6/Qtf+fjBrb5BFrfMaHZrU+0voOHNxC9p9yRfjYXsKqwP6gR7vlUF74/a5+rnKmfq5pxduNxvqcWPr"
    "ku+JUUli+H766YX6+clb9XO1s/W3n6s+OK2m7Hur2c9WztdPT85W4H+1s5Rq+0HV4gaeDiUOXiqjTSZAXtkHMlKu8oGY4bUKAzCq8zlrZWgro/zH+1LjMF"
    "m2IzHHiZt0fHIf+p8/qJxcKOfArDuhy3lv6bdCJxbeIkfe2I8GSI/YFx3OG8JfJFEBBe7DNUhwJE4euIfLLGg/ItN4Jhd7VQ+OzSWrsnKpcVitbp4d6iaa"
    "VCZnMhz6a3uFlUECrig5pvM84owmrdSYGRsjEfnggWefKYr87bmFoUZIF8ZJ2OVp0E473bzOvtxoNrqKY9+RZYySRA1SV/cVLvm5xCmpqixkzzXoSa8+nH"
    "NElClvLtmtUIM7qyOKGKCmIr16JkmCWa4nKTMrS0RXXulnaeZBt9FDFLQ40VktnLwhIyDgrYx925BtGQcc1Q9x3rJbNE6tFB7xkINNkcQPkxHGTwxQp0Py"
    "hoS1OdykjFvTX7atvSUmbWsaedRwo8h57uAOyeYYvIPfqEk59D9Xgf8uDqKnkgbuB0CiiBPk50uUAJJksyCWaQZJrtPAMwxDtiwjhpeASEGusiJ4wnQp6i"
    "e5IepfFDmsfXLRX17CP25pJxcTWEqHvl0q7LpRaDUff10i+gBcHQrPgHWSpfitZ0vVrv15DkMrf1VkWTRONf60ob/JovGkkN8qcPV9GpoUdJPbKOZTXZkv"
    "9Ssar0mwH07c979MDhvwLlHvLulvqLGTUzoatsZD3YUtrvDSsV3KaWEd25likuN7E8HCQr01LKt5jA9reveqdOEzmJJBOKCkHPS75Q+DSRb6JeMSlI3L3p"
    "qxuLgFaxsf/eUDefTvD9sTXPctRE6qLChZjWKOw52gAimqtZorv+ZvAm4+cPTXBkH6pPpGY//8/rm3ROWNc8PBmf2zwFs4BdVolx5TGiVwixwCV115o3H+"
    "9JnmvikPrURGdPKXF2e+l5XWfLs5aPZNadk8HQZwgy4tSn4slHN2eH54Bosanj5/+pwpan0PV7vWfOt0swkFvxG+HYah1bvpHPFdS0uhT24xZ8NzfRr04M"
    "x+M7C6tZ+kKI4oHyD65hY02A+bgwAKOj08c+HMW6YgPJTKi8Evr7kE8MhZ0xb44hby1uDc6UYDChme6Z8+/5Y972snvNCO4MLp/dM4Q8PhhcGFpikiDQYR"
    "sE+lpfA3UWnUYVLTcCozScz2FsfT5XdwTWF2tVVp8Js+MoWqXILh5/fDBLfQ2UajtEr8WkMdMNb69ltUa2WrAizw2uSiwvf22jyCR7hD17IwjYayOvIGDG"
    "Ao4laFUK/w9VJt7WqXT6OeJze57huy5yrpmwLTt9hnhp/Zc47z7CfPsMkIrlPhhQTr6ZnKTE4UAfDnKjmq6IYITIdudzNu5eoGNm9kR9Tybc6eVeDuEw1U"
    "QnrvJCpMKv/ydIPgzJZNmSVZRIx2JQ0nZPNXmOHhJHzGr2gIaxQrERqOQraUP4yCGcx5/fS5cMovZsEAgYZqtDrw05niF455hp/ehlyYQmam5iG7wM3D2s"
    "1MVCqcj5YHZsbFIbuNVZW8nwbpCBamzBfi6DbqZ3UuOaKn9Yja95nSAT3X+KWS1U1UyLM7gMHVBrIXTlJ8763OebFiXQ5s5LJi4PVnKQVZVKGLBPpSWia8"
    "dzthpQwQVZGXCvq+oTauWT+fVeBSFcL41sg7Ox4SLrcq45efhIfkCZrpPFwYjKJ8gt0wC/roI0argLu0VG1gJs9ZDE1DbtzVsF3YW7yvLRpgPoUT2HdZlP"
    "HHgzGa1pK9Bq61gzSYWTsF2MM1i9FZW6U7AF82aX2fP+euOb2emuq9MxPW6e+tow+cxqKpevm/rSuj10+RfYJ/Y+Dt06jfquTB/nwSpPgi0z21Gbzy/mqa"
    "MEqjgewnYuKV0QRnak6X7dLTq2PlbspG6Xj1g0m/6lC1Sg2H3hxOazamO4SmV3waRfEYxiaXJczTDIsglLYwLRsiODtgNQlJTFuIfFxntpi/eBX5s2yfHT"
    "utkr3S+3DrzQqqwg/GcOupoKiYmeNsm73P0RptH01ewgwYflRZRDmc+7Dj6MpRR1vximqMe2opn5nK5z+/XTgMgn0gh/NcU90szOWE0EBQ0a84QZ7X2DuX"
    "N+zSNKKCsjTOS+ZpKneCl2DcMOeyQo6uy/9/Hnn/z/escjgvVPV2YxCO9Pk+TPrzrPY0ylAcrM7eec7b9XThFHW2k0xVS4ZD6jocuYU2HVe4zlaz86E0k+"
    "0cZGqmH3qhm31gjsXzpdRB0X4isYTyUqki6k+YZjUO0TuoTRM1KfhbMTdFou6QdbMn+Ja0Ol/ujLnp7cYAl4RtoEbDng36uCx0G2yaWsLV2EX6Rkj4bGj8"
    "5oJBMoN9/SA/nIQPxmGYkz0rCjdggaT3k0RjzC0ynaYVkhLHQ4uE2Fh5hwa1OLTccR8MXZgcKTZpUTyLafCs2hBGmHIq14+ekK6DTkJ+B8n4AeN7ZPmjbO"
    "Cmki9P5erJE/N4BiQ7LCRUb0/l+tF2eLs6dA0eQoNtNQD6rT0I8zr8RN1ZdYF0CLmjUEtXUWmmksmvHEg4r6skImjrwG8wXilH4Iq8TudgKFC37y0t9N/U"
    "guA6gVpuTwQ9RrUfiodGT3QwbJvhbqjhbOgha5hBabhYzTvD0o6wW7uMQFbEFY1V59BIOy+4Gse6q9bKuOasjIpGFsvbl3b4kw6U/WAoDoZW1ruFiTH9bG"
    "7pnuLjHPoJ/y41VFokodJQXg21RFiLilO9zerGa/g6RqthjZhgeTvEcgVFiIpnL6ZajqhkVlOCaqRXs7XGRbq6xjGpBIlXa1ykeo1jJzAF/GsWN3yH37Ba"
    "lY2rGZ0nQzcmTbvt84XL7/gEaw3n23zGNlvolea3fKBGDAsksXuA5ZtoPwgJYLztonfj6QyHOMa6XbE3O7m4POyGvWWFv7P5GBY1V95waCeg7p7kXnFyES"
    "+1G8XlofjQVbo/RI3UZXtF+9pSQQ6in3OEJxwufwo09bAAQX57aKy9GnpFxPAcX1TwdNvxqVNmu1sQgmjVdaqdXmyefrsDDGoLnpoXGmc79XOtppqD3MzB"
    "HdhCxp9ZcHCEXBT8R8ntmyu7jo07dR0hsfFvrBXBtMb6YTSppqdUK9+8Ze+Ge+X9opVelyAfWiHEwB6iJBaPkBChiKBpMCqDZVvCasPaiDsxw362YuWi7d"
    "TXhYJF1POkq2ZsByWtwvDdxo7RQEIXg47xdNZwoV7JWNLQWB6gdtQCmfr+UIUpVJbepxsNz+vsDls069tWbuM1enR0QhtHNbYLA0iRcyB9IfIBAjSfWom4"
    "4HUaLe4cTl5qtPjsFTQUt4bi/lA8N4t6d9huhmfgffssfGlvfZnctruPD+qnar03H2+pp+626BFe9SNxZSjeMwU8aksnluqCgP+QpIeCY2zjc770IEe7uy"
    "DIekTIrrO5AHqL+iLI7g5b/unG6fO1ZsMXWTJPcfeSlXJra0t7h2dWri2E2R4k/WwLzw0cf6VVXGyMZnntfA0Yj43Wo+pp0Wx4Qr6bzOMAX9abon5Ovj1X"
    "12nPiTMN6y2cAGkgyzhtvdelwPu6+XBupYizlLl+TjRNZWdrqPyn7G+dE2fr9pc4iBNTsP6Cr/C36ck5Uwi81k0wBTTOifpZ+fpsvcmdeNu8MPnPQlXnrQ"
    "+6iKZVQqI70tCvTBFNqOw8xmm25lebZbzWFMOdM0cyVO9PAuDgaIJpcsN4Cy4m87zGH0ommz/UEuD2YABorM7CjoNmOl94bmhM7fdna2+v/fLW2i/n134p"
    "qSdDzWGu2iaXY+Hb2i+yrjO8gorfzq3/tvplHERP5qoZagM432SBTWF9GaLTj3zfEOca1jSrqNywOxUoGobVm4Qw/9lrTTtsZc4BlPzplow7f9zG5hRn6m"
    "/VhpMgG/PGOCfe4l2kvp4/9us59+sF8w0WOKJ5F7ab+abz1c+I03ah+mNtEuWh2T3ulnhWD6JXEzvoOaXkMVAOFGYI0uQJ7NPzvGJo4/Kbc+qNWyl8/Whl"
    "LhoXVitWCUuGnQxuYOSatbf3a2zBmmsq00CqolKcqb3V2K+hPTqsiwmPxLkLov7WBQ8DKDsw0JJvbnc1DHjMl424fckw6Wg0XI/wmsLGAXhZoSM0VXYJ+s"
    "TBqLD8aB09aV0/C/SsbfnJgYym/b7k7OX5eHMovfWuDGXYYR5GArFFzvWdoWUF2qnjR8JapNjm6wLiJk6c6kiFYuEI1bb/pwp6W1OMlcetAJ4kwEE4Ogo4"
    "wAe7c+IV9wPJaQSS09A5CectWcFj0rV3E22dkW1uRgQynMnhydlfGy04W9FSecAYF7Xh2jOejX3knSx+MzyVvplj+MfzVtAJus3RCCKiW26CaCv26URDwo"
    "O8M7SDfFiI8B/JXsdmBjY33x2a2z8sHoxhtrl5YqvbqvX6k2Q+MH7vVpwK22AZPaf7QXyPPN1D9rRhL3InYMRQfDQU7w7FB0PxRcP/vIc3gptwI9Aj07BG"
    "piFHluyM/SWUgKFsdQifo+bptx7XHw9OmT9Hj7utVvNxzzu5BZW1uz5F+fGF3zxN/7zdeLvh96ARUFC39su9Khyf0Lujx4Pu4wEwahxWxHKogmHXOFpza7"
    "J4wYe1mKO7qK0QSajBvAbTnUJSg/gVXGwAf2ntqkuNjr6FRsIKDRq8CVO/ZaX0PFhQuk1fwFuJQWUKRSn8kwVcxoEjS+OGmZhYlxruZQVbRZincPPm+9zJ"
    "oQhnIp+JeKbn70Ocv+f454v45+QQQxVBsvbpxtm3IS1bSFdCdlPZfgPvaW+k+Cf6DHKN7TeC9onm9hsJ/c3w7zqDa+nAkLfvEM1JBofeEvUmUb/Cxr/ICF"
    "f1vRoXK3r4CgRFx9TSeJiC0xUxc97oV/XQpJ2TwxYMB0wGZwTK0RTqik6YORhk1LQtaZ9QtxO66ilPhFPtnLzy5toZT2/dTn1lVu34DlxAgJFmlVdDvJpD"
    "D0hcd3DhOh35AW2k+SrFxmBBbhVSJwwMdOGnaGVczSXp8yNL6FdhZTSENNf29bYnS23jyZKpY2cpu57JEVnQPANV095bjM0rx63TlQ0V5hItG4JRQREiAR"
    "E8Oo+UOEnWL9wVZpaTWmz5qbgm/XOUuEatPpjeTsPTX+XrpevqgofGYBSmGBVBWfDjYSVwZ0TrnWuSjkToeyjbYQH0PVQBW2HrnZATjHE9s50sR9F0qOIo"
    "2pE+FqrZ6RLdyqXrTN+Sri2gWa1U8EBHgtuNUgE14knb9fJhkQ/6IGTt/E01Af22lpU1V2dDDleKdvbSkR1HBgWjHJli0r47rCYCXhAfMtEitIsKfuzJsK"
    "okQpmvsPHmbb3rdPWh6HsCiPNEZBioAoubX+ybUiZyRi9mp/odXyIFImr9QBc7aEdAj3Nhi6NytTayU3O9GCJcWhFUNPfsdVRcDump9lzOMEd6kc96uTlL"
    "7dSwuOYKiw0SqGUnhkuvELE6nTli17Aj/RwywhCdYBTWE+qVOd85rBMb37ZCNELNdoL++GE0DRHd/wmMUMAIy/gEv82hE81e68iXIDGwmfHECGblIUCSmZ"
    "F1kSASAULRgRDtlHVou/osGFAkI2DO/YaObUlGpehmP59MPgiDtOotaycXQNPx5e0Ebs9V71TTfknFe27E+pktXbXaoObUikeyYN4Qj34KEdu+BO3XWWK3"
    "LSK2msE/uPpaNa81a6mHAhF8i4MOjeKjtb9moCYzR4YfptMI2GohdyeQCVqLGMxZbulIHvpBmyZMoQby0RcMILvGSUCvNwqzIj11yrGXkzZeN4ySg89U6e"
    "bD5aRQDvHNpE+BsaHQ5nFygG9V6wOjgTClwfXEbKIZyaiqRKoygbW0uDJJthKr26a3dhjS+WwlOiXiKqglXZRvl4uxGSUur8hcMiYXo/LLiFmyTwWMNBiJ"
    "A3Iht7EVZJysYwAj2T1o5sjJ45liqAJ86s/YQ3o4EzOTcDhrL3AHK8hutu7HN9hQRDiHjbL0hbS/b0m8p2bHb6p4ZhX8lpEO4RAutVJHUPdbXJaOekbTvJ"
    "JKTEN41NXvDvGzhDKPcgwORr7oGcbQ4QOPWoZFQ8sYJcsXFBQAtRZBZRLB+oTKBcYDnaKlKfYAPqB6Y1mvfIC1420QLdcOS3AwoO7bKpbgZMKtZRooo6lB"
    "TTAu1MzBoIK8fwrnQaIyoQ4XV4SVEQpFdxxCevCFPihCNd7mtFLsuPqi4GmBo4pHBM+B/yrsKyyP+qtFFLfCEW4U6adJnaGl5TR91244GvO3/LsIdwFrKq"
    "O7J5aoSrpFv+T48bf7WvFyXzecPkjGw38oW00v8VjyHz2oDNC9KlVvsxvoCShBUUOYVgZIiBPuUL0iPU0V2osC26jgeaYCZG5XSLmjETwIEF/hGh1QX2nb"
    "O3gFPMUYw5a2nC8SjgfHI4AA1EBUfVaBYAA4+regP5paROLa7Oio3d29dmUXjTMEPLDI4QGiYuHPq2T7gk9A0wK8f+MzAQsFVFzPUJ+xVfBdKtgPBk/RZR"
    "nunUo7aT3eS4GhSw9vhod+T+lQdJVIIvMEL2rdsGfdvEeFk1MHAGMVpxQHEX0Iy6N7ZXMCzcD4XmJNEgk/EXhLwcHEFnn12YxB8ecTxMLHQxdVq/gNvT4p"
    "B7/eDkuihLmVrn43NeoD+MMZe/ki4oKlRtqbSTXSkxlFWNeo19s/z6Aod9LXGpV1CWQoNGfY1gzV0RGdT3dvY7wOwlKu+nTu7nAl9g/vmHEttPuYgS39al"
    "rsbT/h8Q6dgKRPabRvz9ph9fbMen9oc4O48G0Lko5KhvIDi0etB7PZ5LB6Z0YXBox8Kp7xs7oIeMtWeV5afSvZbSuPfbtFloBDJfA71OaWiyTgbubNTVpd"
    "YgeZQ6QTzNnCcnp2CG9gBFq2UcyzWRk4ARQpSauSCdGexRvK5cKSrcAL9IYPlbf8vsWzKZVllNEeODrC7GqGhLU7nO3xgPhasZCRQYFVms9GaTAIgUWkd8"
    "gJwJUEOck4QD+CwEDfJW0yUgsH164wL0ZVZW3oaKKblW5uJiVLSVYTU/QZH2P3LVIkGokiGihlmAzeC9MM2ikQ/eRA/aBkuZkHcnwHLqi8Jtk1qgM31LpS"
    "cWQy7d67CBBYsGQHIbqNT1f2APnVqDzZUy6Uz3KqOjq+6qV9/4cBFpllkTSzAf0Li0cdNIgUQ6YcKKSVCzq3dOaK7EEhuzOMNSDnh35ISbAlXL8ONJFOOQ"
    "7XjPIuuCrGQKmuzywBsJrmE1VEiaimHXU4ttzD0TMHFCzNE9Xo6OieU46nROfUnrbreA/d5+0thaVIAqz5h88RxR8eHKRRjo5N+IwwFb5EgMcmWAuymrQT"
    "jksKF75sHA0RwMMT1RIX/qQb95i24FQHBL7T87xuo1eEPnvzYIYJHWghskAoTBgf2LA/cx11DDcPv+YSPHFCUYPtnOV98tbJtCUX78048soV3textcdjgS"
    "QPDS62PYZNgK9cVfU5E5AY5oAcLYmxwGUMH4CRQoAEO6rGQ1dqgDx4GUDO5iZRwFczRj2PLcP8iHIi1OexOXt829mZiWszcXcmnszE5Rn0E0grdFLcm4nr"
    "M7E7E7dm4v4M+iCuzGBkxA1z6dmZtbXWh3xZMVaCPSEwbk9mpZAd74fBE4TtuHz85w+P/wxn4WLEVBhlayXU3zpQWPpJOP2wzLSdyxNN9tVnWtAmiKSUx9"
    "KY3UGHgW6zp0OD2B+rJUkRMdY6NpE0LEVmmqyOY9yWsUBxIh1KtjTpuCPS6o+cfNl4+EXkarmEuURBzoeqmzCxwAyTiRn+RY6XHoCJ1w/wMiPmeB5jnIzr"
    "mANuDfAKiDH85dWMKSZhkEKK3RkGXn4q41riNhNQUqvK3r3tS0BksbtHRyEjzrDTL3S1JdnCEyesJDgE+IzX7Fuzz8K6w0rFhjw/ftlcOf7ze2ZV8bFwa2"
    "ZL7TxrziTxuE9kXi0YuG3Qi7bNPgHlei7ZBCBd0AQeCGSeIKmkTEsRL1eHUQ6XWhAPeaA6B7OWPZq8cuxF9bBkRJeeG5zvkXVP+uKs02m/Q9KO2QoOp5UO"
    "2JqPZuLdmVgodubmzPAz2sJz8cWZAnaK6zli2gFVxAMeeXCL56k6aREnqIh6OdN4x9gMoLdroOMQ0ohleck810GVGYsDpfz7k3Da0iwLsAEfzDwdOUiDd+"
    "AJ3SVLYvwtQs21oIkyswNopyzojSrVhcSyrhLIwaByF/em5Ej4JtHxoZEDHAEUhVsRMDEErGbwaIOpHsUIhCtrJBNU2ROsw0JO4TEuU3lYFq03DduTX2x6"
    "btzzJ7z/FUYp0gWgOiie8KXYjwJ39EMMOOD3PA3XYhFDGUabV8oHM1hT4kvm6LiBE/nRrAC06UPadhNSt8+FLpbmFwoidkvhkutn5I+ADBBUZZ2EGJSpZd"
    "ka55bZ8Xwyadk55rNZmF6hbJDJ/oLCR/kllOrXmQinIp+KeKr79CXs08lin1oSjhX41Ola9Kp86gAIliV7EOavRhSsyNWhN6vkunCbe2rpyKR8HCwctUlU"
    "lTiOwIBL9kmRKVRM4e0fNxVn9Sw8reqCjAPQLLeVCyCU/TAml5G4faLJkqpW2ka7cbrglFYaSelAgNG4Ew0wbfOisiEeM502aycXiIg7GJ/mKeypmOIccw"
    "i95ERbRjBQmBwX020vkNjmKOROSFnI2INJnf4l/GpuRWLxc1oRjZIF3WIMBaTV+lXga9GM1Lbojy+1w6Ihf3yxjSb5bD/TDXsC+QPYwxfzTq3Zaspg1GQx"
    "QFap2FADkKhDdlfjTgCEDokgtK8VeNpkN/U0OZ3PBoGC6HLC8jpzEGsJTVw28MK6CBCymVxfqZwQuTBcXb3D8kdmA6pMkjcOvZZ6A7xGNSJ0T3klEBEcjb"
    "ppOet57JqsqG2xVWAsL+koDlsWwBFJPyQHR13lF9aY6AGjg0QNoyzbXu68pN3RNI2VC9NuKEUOi+tE2/WSbul2q7HGMx3LcWLSx2yB5XnO4kpLFleKiwsN"
    "zmSxuBaE7vryQIFmOoOSWxjnGgmSgIbTJBj0gyxHyXkcTqonZ6o0YHtjabre5jOS/XiUUZTqoepHWNGIdbmH3IAqKCcVNUy7hU6Zm9kUdhMvNfCSp/Ak5Z"
    "knitiVCODpLdZVLL1TVCmddf3chhWZZPlt7qOeMYGnkMyMR7BibjRYJi4o4xPR3N6OT7WbEutUcRKpwjlFEk0GgQZRUuPWSduDqleCg0sTqxFQMaT2pSYK"
    "AV6LI9mNgZhEqNjNQyXglAjpSxi8QDNe4dQ+CLxOZ81JpoNCTDWvKw+OkBE706mIpiKYimQqsqnom+OT/FFijPuSTtuSz9jyITUiVQM5g+cAnlFfDo/JtE"
    "0MmNmHpOh5PB/Cf8jbZeZIpQWcT6uaefEUSm/hZVzy0jrjCoeqNjzBb8m0mk4R3Y1I9oJpNLuzKdLxJAwthUE3tF2ZtKvSPBv0tt3yJSFKp6fQhJTJkcGO"
    "0tyP1wlbBRT9JJWH/NoCxSr2Pmuxyzub685Gr9HZe1gS8chS1yxhLdnrzS1XtgkmMZouTy7efXD3Tp2la9HwUB6BSxYNxqoOpBZw7vJHp7xYlRfgoGGYsC"
    "pZ6MJNFDaI4MCHXAgFzw0LEZNVKTh8WISHccjXkEy4hsj3vMInUzE3q5oW9KRkLUqOGg8GpwGqUJ655Wsuv9daeG4+OvOUi6FGN33VonFXzOuNyGAqhlMx"
    "m4qpGZfBTCnUKWT6tMg1k3lFhtclHzK3EWJm5jDJuFvXEaE30vUsdFR+nA2msP8Dl71G+r1qy5gru6I1x56yw9MHVtBWA6KHTtrcVfUqZGsSxIiVRGF3gF"
    "EBaLvEKi5vKhipjgxLtClfyrd7R/UWtNOZs0wShgQ3kY2lGQaVEzg4gEz/0XxjO12HpO0o9gKR4Iym63VahLJcTSXMoScWpComXHC101iBYtnXqL6zjjlQ"
    "euQE8kTIM9QleDff82UpioNCbdQg7APVMZcka0Yi5zyHZSqP7oU+aHVC91BP1lAKRuJGdZsy5NRZMsOArPQul72LVe/SJVy/tbVazPcQKKGnbJzLphUdCd"
    "rWnALPR8HTrEnd3EyrOKPIEfWrZo2hwXKUXeaMZKTs+jqq49+mhzGDBucduf4mKJcg7p6MjFo4Flhr9We2+hlEA2P1w99ki9FGhzoxMfOaSq5xu4TNS519"
    "gnzjxfZwqqX/8r3mMDlsgHhfjKdiNBV7hly9315cfvjw/u6VRw93Wk1x9cburWut0+Le/bv3du4//KB1Rly5e/fWzuU7eybZWbHz3s6dh61zYufWzm18Or"
    "+EkolvIaUH8i97JyeRDMsSPQ1PqusdWYxDGyTFK9z6l+gBvHfy8qOqS3nh1W3882gJfx4qGbP8dDVXRAyTKTIG74EiYvoHrjrCuQLB9ce+P9ppGNiAO8TD"
    "93QqDqdifyqeTcWDqbg6FQdT8XAqdqbi2lTcNYP6AbLsi93W0+myfTOETDg0IeRsS1BMgpzU/DCUR5p7Bb2uQg8kU/xVRUXag6nxMNcux9C3yxj7DxLdgW"
    "1HgNz6tkifr7RySoXk0cQCV5waOuTAOs2vkDl59RmFJqTggqUftpmLfIqBrQKBAkQZoNlbhpMsVPYiVC9FNngQ7U+go1AgvbyNUgeg0SFjoHL6bfr0BTYS"
    "5GQwm/RwzzFD5/4+wnhnAT3hDRBToUAO9wJ8iI6OErWzY+44B8TA+8y2jkc8RbNPq4Hb8Cb13D6HZOvQzpfaaz5ewozLWYBLKUpBsIpdkj/jReBgiiL6h5"
    "ymfTCloHGQ4gYsyR059fgTFgv+WNCv+wjAzjPJ5h5VkmWLd8STwnraw1m4i3/eaY+nVeny8CynoGyjaXErwZBk81mYsvElqlBhEN6vq41NolX1Um9t5+3K"
    "xpcnKN2nqhtI5vwJ7G0f6Jrc5jqqnDRrTOJKfxxNBmiaGOIJWtmPSHyWbXBIyv0peUnb5coyVUJC26FgSxLSDaPBwIcJmj8SBA8swQ1URtF2NcdYaHY2Sp"
    "+Ukmyf9UnP9CVUqjrCOhBL3G9CxeZjDF4ZAMKMnC4p7qZaH75PW6Di5lgdQNK6nGCYC2BuLudACfbnJMM4tiRrguissjOiIOKU9s+q7Kub6sMpnaGod8Bg"
    "0mY1PZlWXV3JTYf44R7fjfNJ/Q557Vwn9IHqvSkOYp2xCBzUlg+diAGUDoaQ9glqyMqLiwWjxKCGIAJGCv8C14D/XJOQV34cwII48NHxKJrOp9dTFtldi0"
    "ZRngFHYbUGSJ+Nr4FebWdw+qKLF+oXzqmhSasRyv5hHcGB3fQkQ0kZCQ6qGjEfefF8w2QJTJaGMlYOfuk8hv9LgUWsJd4W/PCnUTxHzaHxb0L/vkYnw+t7"
    "tqycXKTVxC7KthO/PXUxSixLcbhA45M0V8fJ1h/z4keKyD1Fo/CWn42JQR3QQDIImb/cLk4x5kYljJnkuCdQP5eKcTJPTVbB/Wv5p2sDHH9/WboW7jhrQU"
    "bapAEO9tEk6WK90ews5IRiLJ5oGMH+zuWcnsb2R3HJbJ9eswpOr/ZpddnqtcZQff1DMqmmJzQ8vWZ+FtYemy34aEYSOx1GTcm9qbhuNtU9IP5h3PIRVeQ5"
    "jP/zce3qnYJR6K4ZHeMMEiuT3pQ8/6JlO+903psqm/qsn8xCMjTWDr+hNJBt4UTZnpdWoaveO6oW+hLZX7ha28T91rQIZiR9PIx3Hx2p2vKfNLqyeXGHkI"
    "dE3kNPIV3mfbvMRRe/UksQQ4r7A3wCz12VQjzFMloy3uqAz+dPGKCZ4A6rgbe5GVxqN5wmyIFJyGM2QrrfIuMB9MjpBC3b+9FbYqd1855PzdHhy+sMGZFb"
    "2/TK1LVuWJCoo6VvP7meoTpNm7y7+B3621KjKGyPmNaJpuAL3eAyYrxI94MWRkuBNuXGt4Egn9RYLTmA13tTccOswfdgDeJknnOX3aOpFM5ZDYUmkN2eMt"
    "tPNQ56JAZpMMzhYqpQA1qJSGK6SrUyeLqLl5w+PLDhM2L/h2Le/gjbOsCQMO9As0loA88fTaX1IHBTQ7SpcsYlqhtb+kE1kOPjHR1FGrd9PSA6LXU8+xVc"
    "tnnBaOWI8TfbsACvJ+Fg/9CkI0xAg6M+q0SD4kdZUjABxnDDoFpfxAAQ8ejSSQywBZNZnYsBWqMhhjl/sQCw00tNjYYuW0oIiRuUXU4AyrpLANC3ZlbzVj"
    "OTa0R1KN6fIiQ/b6JIJNQQk3MQAts0yezmz6doWUJlsLEhVi5fWk2/iSvHNKZQEM1FYexrTJ0ze7AkwKVEgpc/2LZFwbirYtjpQ33dcFHODdB4tuShxzW5"
    "LEKsl9dYqGJt0X0uGuU4v+CSJ1wyyxBWytZw6A4yut7DH9mMrQVmQOgQndbjLYlnYLnyT6tEDELtGSjs4yGFHakKhA3btUwJfL9F53iESnH7rYIZq96ETR"
    "15aJbiflYVQIIYE/QKBwaZhNoe/uZA7JIzatojhXPYM1pffb4X6mJtN/FYMQW6N1lkPAqB0SjQjS+IB0vEDLPG86ZF7oG2nFy8S0sd1vwH9GAPPTZykQwx"
    "/huLkiwUOjSpQK2FjJ7XoYtDpxOa7O9q6quL0NSXKa1Ne5OYHXjQYBr9ZXE01kh8qyRPk9JxjIbHonFiVnpeD/hTacOoSCfRQLVYGevLUD9CRihEF0Cw18"
    "QEFyDd2gZRcPOyTnE9KELAOxiPUdJ3QzYwPgB1CVKw/TPzl8zYYMROmXDLBJDIl3IjUJNpKxTPgSHaqCIYnNOfGrwxfZqQhxJTSsv5Cfae/KIrzKrMYRFN"
    "oWUAb1ATha/wX0MFLaIn8dI2Kh0ZXQNXoXPCLW1qmqhDUfZBE5XjJkYncifInSiag/3k2cbK98L0rLrqWvO0Ol+IbVIFZhCYOZQhSFM3LnE151axzScX8v"
    "h3U1rTqv7z7VPG0EE1yQViCFt0wVvHDt+it44BysMI7ECH1mwBOjDdOCqwVtJCOJPCwMuAVPiuGIyDUS7M2ylGhmqY31kezjCQRiHGBtoUwWWeeRM+xGvj"
    "KLaKZ2k5TaFyW5anPTC4HSCHXuluS9FzQbLdqZo9Ksorbrpf2E7L67Zz4MpOs3cPJ9xwWKUq+87LUhATyG/AldH3+AKtXOxVAnYjFL5JYDlK1h1XRE60us"
    "g042eP/AqrpbqFPomGtyouUOTIv2jY8QcIQ4nyuuv450ZR6vKlKQUhQvXTZVzJkX24wInkCgF2H9xV1/wlu9xaUC3OrRsBb2+hXd/VgA5DuNFGeXXrcXZq"
    "y1Pn8ZUE+NrAAEfG9nEKVNmA17I+xyC7ovU3bDb1cxdDJKlrRYSgOn10Fw1kXLBEHCTpAIOGKbl1n3BicFuKQCQdCgsmso5EDcEnZqNUUKnP+Z7bH9NkPO"
    "4PkbXo235hnnR2PjkV4VjkYxGPRTp21dYnp+0LDfhM2lfotTH5hNSrGm391TGv0EakHgPOvEol/SWSx4XrETviXwrHbKBkZ06rx+Q41W6+riJ9YdkuooLy"
    "OL06q8rhylctdkRqlGwFfPY+TvE6swo2rvGAMzJpCfbGKoELYJm1m5tNbcTC5CUL5RMFmysrkzQaIEFrWKfV54D2LnhB5izTaYfb6yYKbcq1FYC0bClaAW"
    "jDLfVC2cqz67yjtiODMKk6TbX5UbWMuaNdb+ANaienb759/mx4zisQgu3SuVnkCQ4SdrbL3ey1X29BsHHl2QsXLnjb+eZm3G303LXo1IGf0WZvBTUkGjuX"
    "FcklKefjABayQYlFSBFGiQ0VSqxXlzCznmLk7WtNMC73wJQOa0C8VuBWQ1W1Sl7Hu72dp85x5LonF/p8JZ+zZc9XbQAWpeUziU/GIhuLvqEpybh9LjwLLw"
    "3pWGfAMSELAle6lqueZ3JLotChxc5rSwW50AKiD33P9eAsddM+53tFyCA2+5QAQGh9SjNbg1Z6gukrdsYTC/KEaeXGAtUx0rGc3wolEwsvSwK+kp9Owczn"
    "njHSTcbkYFlnjCpossBTgiydZIDdJUWCd5zfVmsvrD1WapBB0rgsSPYXHu08eLh7987el25wjNYxNGI+FgMzYfNxGajFp9//wcu//9WPf/Ivn3zju6uoFp"
    "zm4x/+NSd7+b3//OI73/3ke1978c9fffmr3/3kD/+vF9/+40++943/9ZVfLUJWvPjqr3z6tz988Xu/+28//u0Xf/trL77+/Y9/9Bcvfu/3scAXX//9n37l"
    "V15+/fc++fN/+vT7vwMpDGjFy3/405ff+dpPv/V7P/2zP/Jb/svvf/3Fn//Vy+985cWf/6HkAKAyWff3f/2nf/AXL77+1x//yx+9+N5/hJa9/N6fv/zHr3"
    "/6l7/x4lvf/fiH36NmWcAVnO3l174CNbz87p+++OPf+rcf/8aL3/7qy9/6G2rc7778wY9e/OafQJp/+/HXbPAKSCbb9ZWvvfytv/r4Rz/6+CffVCV8TeJY"
    "vPiD3y5DsdCDtwpjQZ9+58VXf80gWbz89v/z8hv/g4uGAuU4FGAs+LOEsXjx1e/+9Ne+i6Nc1hGFZPHxj74KZX36L9/6+J++XcSy4DGGxKq2ApyFnPtv/l"
    "0Bz4Lbbt4TpMUn//y71CEbzuKTb37rk7/6p0//9Lsw3x//8HegGpzD7/zNy+/Az9/EKaEOwadPf/Pvf/oHf/9vP/72i+//j49/9IOXf/Ljl9/560/+01/o"
    "NNDPn/6734dWvvwPf/Lyv33z03/8wYvf+Dso8MVv/PePf/IdWMNqzhHJgteggrKAIcD+//ArL//mTw2Qxcvf+oNPfvRHpLMQw9KtdRVoDxAn2lbTsR1cfu"
    "bQ/BVkSy159i0txnoxeIOl29OxGI8ddtoY180IsgaZuTn+meKfLyo+Gxg+/Ip/pgV+bjJVPFw2VXax8RgN6+gdPEVoLvdGst4GL9t+o7/9xqQ9hOd5GzU+"
    "66zrIm1dF3D09Kk2HMYuwaCRC/HSAU4ynDyBKwlFlBNppNTp2HhNscJrCpWxWFCXNnfoIa7RjIwxmTR19RSqk/1Fmcgq6CP5fqlwBBPpK5x6EovVtSq12U"
    "ERtJULBXfMuApEHWWgJI9DHcpjF4PMEhpT4LWCJTPT1tVGZqNTA4VuGt+Qqq5yZAx9HaHhQwZoc1OyfTFqw9lS4AtSYl3UdOlgrfoKJGMd6xAeOvIuWbVb"
    "NyfPObD62rpHNnJWjdWwRehrLdi7RonzUnn6yxsXM+TAUcrS0LxFHcMIFBcoZbQ0uex0dqfVQKgLQta2FoS0GLTN49JVwaGxlwuNS8mjqVlrkRRcBkZtpE"
    "LaKtmm1nGxfCYx8hk2qTNKJX4xN2KbULtGZHrb6KgYj9iUA1gIpYoqmJwOqolw0BCz6okGEDKpr9JvjN6qUEAol5DprCRU3d4xlMpw6ctC5U26iRbsLwtW"
    "lwOjD2ZVYqzUf+myLbWNFszZtns5ovamynLV6YWyJH9jaJOjvh7XTK5NaftSZgrveQplmQUTjLFMalK162DNtXenbP+0br64GXQlNl4lc+2DM9dNmrRpbz"
    "0f+53XiDo/QNo+QSTlus3vDWfrGiJN+EZjsTcWT8fi0D1YRmMOPevEUGs2OPBgedw7K97cGQocJSPArQsZacKifcbwauVxzF4ZvLIQZM2HjnMf3RhzK914"
    "+/huWJEv/z/phwywdxBinFWMDUmTQZMzlu+a9bNUXzGknA8Tz0MgW14S/2+1pcW4gMdEBUQjXrFfyjopBSnFz+JD9xleTJ6NxQN3KR7i0n4mG1pX+YqRUk"
    "08QBkKtCwO4ls8oefsedWdl4EBUQL5yvimz2rZOBhgGEeKS0dxF1MstdIojWOpWz0rj7umwkLWMPBjqxLEhwRquJqf1ekqOKI98ecbjdXkdQ5NTAFgtZha"
    "vi2LCmiHKnTCOV44Y8VGNa1hFXlZSU4ou5JghseVbzW1MFoYjA4H+TWiNhZLYsG7ChhYyLl2JLmA4mIzAWmLi80JUIt+f7gRX2+OZVWkSlHxTnmrrRtYK1"
    "umR+pZzY5weaE8CK1a5abhunXQvWCeJyZkIMMZrh0BfJJdUlFLV4dF1q6D8Z62ZpsqWL+dZcRV+N95J6Jo6crhsuwhPLkYjZfFhausMn6uXnEUSjbQUHXt"
    "jZdFmnOGqc2FArU5LnSvlCNREE8V3fmVMTplrrq0FdFNemq676ZwymfmHsPq4h6IwyyrNjFUBpeOdHz7AbtwUWT6q+OCh9Z6ZHjC9ZIX5UnIbtDecga0tX"
    "94PbEMlBd0LWppXIJqQerv1c2FcGldhYxagNghisahvzpObBi94FqU9THkTJ+8nPAYmoe3oz5G78yeVC1/5LAeZVdVyvUuyEpIZ1yRjem1i/xjblLk0nnM"
    "PUo53MRHR6+h8+jUSy9wnc4zr/WM/aJdz2/gUpX3uu6F9mWG8UwPyQBFSzfCpSge1/my1y7x+T+OQx3jMT4EDlUcl+oBptof28goz4ZVg1DfM67fMoiAJT"
    "/Q4lK8O6iEYZHzVQUYX2o2t1fzqaBs2KmJDqw4mNQkpuOCwYdvJcGAIIdncHerBKMAj6eAtOEq9J/2ckIkY/RwjEeIXRzMGVYG+G9xMBYPDbNzMG4v5NrE"
    "2KZqffgJ+jmLGWYc4G1L6RrpKmYuZVq+SM+soYNn0kU8HMuNuzNuu44S5Me3kOmLu5gdJlyHzZqsBwOZw3Dsz/f3cUWcaBCefkJt1P5+stw2wlNdW1c1Ff"
    "eZqqbj6zUqp9RU+d3yynGIw9eqmlK+skpKhRVuH8K+M+LAJ2MGiJyEAYqohgld2VM2zFjgqZihpXMcPI1GiAWHwiLckEyP6gF7ZQIViks9M1G0cbxTJjlg"
    "aWdMDIqKCsFISWhozQeIS6BGDZUa0fCyAiuiAAihhHpQuTCD1biULv16L9vtdoqVTq75UgQlZA3fGvXW5bFLRt1ZqZT6j4sPx3Dh7zlGax8qtSXd3kU238"
    "egH09TBQfX6cRaWgXP2yz9MhEhc/aSTNk7IprOJ9VUnGl6GCfXBLpseEc6fElKItvbpZcfXAYPg32+9txxBMd3xo7HAA4j0ON8xY8Vh20BC5sRdqFMVNC1"
    "fLlM6R80u8Z/l145OjB+qylszbQcq7aw47TIjE8tXW0hmZXo+GKJhlQV+VlTKCWyksBeW/XIJokMjJN0EfLHIWwxcofF5OotbNlpEKOb7D0a57p8AasOV6"
    "8JCypnAVWR+TgZUF6E2JigdpSfqrC+0xE5KHotO2EaDuFoG0tE8Q65yZoXTrawqzL2qmymcX1sxyQQu6Xr5zrRD1jyO8qLHjPcwvvzrbG4b4p4gkf8Lo7B"
    "/VR64N8qsm50kNL8PCSTKJT9o+AYDqey00i9A0YFyNxaN/rcRMAp88K3bAWOc66PTMJELQueWThA0TeWFnGRw0mXtA7hNTwkMy1uNLB0aSi7YbmCL3gicN"
    "3Jj1gJHbtlqeiDT9weXIPD8oLwi6+RmQYpsAnYKvr5poKRdmiiggVeZOzJtztAQqUE/WZCUA0i4Wklm0MqREuL77xvuUJRescwNLGFJHQila6H2qPbQmwr"
    "eHTb7A26OGquWgdoeB9rnMd5NMGgBBEHZMjCsHIwPuQ3mBE9vckQBa6ut+BueovDfsBpeCvdJuTVNx9E1cU8nbQ0QkU6YYUpmgqbYRLFEgj+Yyl3a1gyQX"
    "JLC7UhiS/Lwvye4rD0ZFXcPRyWzra97d0yVyigtVfieunXZRnauZNtXYIlbZuFdpeUh4KWMaNWh15pTAa8AOOBQmWRO/+dtCoTeZ7yl2XaZhN6HZuqpIR7"
    "aVWz3qVFhESH1xdwnQsgsg8MCwy1ieqlaIGi50I+0GAzeINW4bkHJ0m9n69cX99IpaKzQNAYkHM9NghQTwW11U6FVuCFTJ3UHikSqEihR4SaUsnlpC+arC"
    "AlOA5zedZXPjUMSo3C5MPTO0SW6rn0L+gwR1Y1gCXysqOaVef0OqCS8zmUX22IDIqhhlsT7iew52K1LxXJytEJn+lUatGmtHWsSiO1+UKfFYuh4iZd+BNg"
    "EHGSIm8beGz0wmce21wHM3zrKZa7oOTq08cSJhRWUbaqaY22CwODyLyxGrSYN0ydb2qa/soTpGWuo3xeeKIwW9vG2bXkvNx+BYefasGE4fOVUlpfJVLrtE"
    "VwOiK8mhsNl+1Xa5qu4w399thzWH8Hy2477gDb0bLritQmqSv1pl5GfaPzW2Vr4tdp0X1s0e6Y45FZjbKGNw+to7POrAz63+DV2l5PPPokQpHocXrGU1FQ"
    "0qdeWaeW5q59ZT2VeSNpd3sypuIb/VWi8yqSUy5UO57k1NWntYyTStDhIesoOVTWkfygkkE0lq2DMcvTrlrCNI3A0j9RgLZTSvsyokZrUPI/OhphfxvWwS"
    "A5KFnzKHEZw+nsy/GYCZPbE8dmy8boP8/Zpq+XLSGBuco0djJpfJKSyAVRFu1Hkyg/VBessgIssksU4BchoewXiXx/DZEndXwSD6PRPF2xOQy2NaSVyC3n"
    "6PfGKi7GK44MyWPa8L0SREhz9EM6oGxuCxpRuM+H6O5ceCcPP08zNIneJbh03QK5Blq3hitAg4qwU1jzDp02rxW5Fs77drFf0BkJVoTLmQFrNBkzNjgxn5"
    "OpQOcxjAnJDtpwCqHxPlDhViKP0Awd3vrq8Mysw9M2UUKkrkmbjmB2GNzcXHANS1lOfynmcB/UdhwTuEqPYJ2mh8qayRIoyvEULJ5vKebMSOtjMiCKoBbu"
    "AHnPY6xM1RHgr7bnn/HG79gscQgROU+bm3M1LzJ6JBKQ5+PqXEzEiQQOe6rAGHvNJW7dwDOGNGa0cJIURU+tuJEDUaRbm5sDvSmp0BwZ6lcJUazNiahckH"
    "lzUwOjqqWjl22m+HDJMdjb4meRxmi74BVW+hpKv34GUcz6Ene4RG234+KHAaNJi2/7uMhAuNdC9NZaYpcXx0vry9pwd1w1Qle8IczaZqo1Ydp+Q6ELzRCV"
    "Hbo9UHvWIrzbb4w5WBScYZqsGyJOuKl4eaFXk9CX7bXJhJYoKKEh2ZIJKTfJl+qqLqdc7TmPzJuHQTQJ9X3ILta9dsL9xcgK3zOyQrX/NAOusCSUAwZSrJ"
    "xnBTgjw5Hr+TDhbrQkQX/DgOUuDY4ReaVIl6WuGFI7MeQ945kUdcMeNqSrgpLcGLcXEmeIYvUZBgaNrMmcuOXfSYBfgVMzHFSi2EfbupZ/Fzg3YWRRkFk/"
    "/+tX/ov+BNyKr89IY79Osgkkpoql8fmI8BXwon8ZIzrq4Is2SKWy17UCO9IrFb9RRTC0Axyq+IOHGI1jkiRYB5BTlUC+ofo4JfVBRpMilP6Kir/E0IpZa7"
    "GxHwxqsJ8R8mmj5aPKSf5CycoB2on4YoPmsmaFHdig9tBr/VmiB8KnjMwX4orCExQb8tyAIqBmIHRchEIEsd5CWvS/wLpIz0zlQVVSRU5hPMOKrAASG4a8"
    "BheXfMOIFjEEK7zxlyKdx7HjbyBfyHmT04aDgoc0xh4kiZuYx3Dfg5F7AAxfRcI0+ILf3YBtZ97NArhePTLD0/Kv8adKP5lPGJ5wP4T2BINwUK/AFWVAUS"
    "S5BupVesgKwLpv7c1HlgH41pefjx/vb0X1nDQg5KHaQcs+gsexIAos3yqJMg3p/S7aiPb4FpxLfHutrHDRr3xMikFhHHNGciC5nySEimd5DNrA0Q/IngkT"
    "daAZcR05UR1THHfqO6WS6CuX7yu/kpsofr45Fh8Z8fNNe3d/+iu/if4aX/vLT//0t19867vW/kZD/m/96MVPvin39osf/MOLr/63n/6H77k7nF1MPv2XP3"
    "75u39R3OOQhT9Ye5ydUX76734HvpiNDilf/uGvvviV75i9Lr0YyAUEPVO+/n17l2uHDOVbYTY2FITOBvL96r7mFr/8T3/x8mv/zKmcfS29VH7wDz/9xq+8"
    "+Ns/XL+3X3zn7178EbqmfPr976/Z0+yE8vGP/vyTr/12yb7m8f30z/6rdGpYt6+l7wQN5Yvf+91P/uv3S7c1F8d1vvj2H7/4p2+UbmhZDoz4v//eix9/pW"
    "xDo6PLv3wblsTHP/ye3tVqgtS2/uRHf/nJj75ntvXL//jP5B/0X17+2lfVtn75jf/+6T/+QL1b3dbcsxe/+Sef/uQnnOp/feVXceYpH/QVFsrLf/93L/7+"
    "m9DSF7/+O59+/5voMELywnedmzy7OMA9nP9N2zfIS+IzWsDgJVwZfxcv67G8opOp+Kp2o3jvVhwneWTMgb2AKbi7n4XpU7TX1yxRYGROUT3h74bZUQ87Ev"
    "VvESiqQspu/es6Wwp1mdT09C02KL++ak5roN+vXBYpn2L4DDSvDUsP5PT9sUal97aN7XSu+WmEPSUmDaalo4R/obgxVrK3xMQykTJiNnVRVCx/HWnTRyht"
    "emesjb6RfQsVR8kyQ6mddb5XC+ZCiG2bOfJ8c4nVop4Vbtjm/j4YVxfJQYy+6OQ/APtgTjfM7CCC6sMBsEjABw7CaWIFKFfeFeGKvwNijGnX0OoiA74HdT"
    "1QhS+UbzepXwv4u17A8TXR/eToKJGhVlT2GUXEsfPToZTphiSyIXaS9qWTY4Isz8JH6cQzVVqpBJ2PA2asOeZbRg0pZLWdneEsPJFazvHkMVNsMQ2j1WRG"
    "UgtjJCMDiSQHi26h61/qyG8Rxs50S8PhtwqLMNaMOfG/aLuJfYA/6sNJkN8ujIjpK27mo6MvYcpOt9dywxR/aawixwSz6CY8WOA8diClE1bo0i+M3XhLyj"
    "hN9VfD2FHduNCli8ulhtc50WydCNeasxEwSsT8iFXjSRW/4sSj+7dQl34vQJQiE581tIIKQxLj+Qo3DKQUKqZF8/Rb9Qb8r4kh8Zwv3Var2fNJQGTeA5fd"
    "Dyb40ycLgjQaRTGxNuHI1rmbHfau0QCtRV3L+MTTEBnyN0HlvQp4bRwGaCVao7RlkCCysBomtBHExqdl7bKEDULscIqr5ME+xeZsb9SaBNmxvLg1Pu2gi3"
    "Q6z0oRQBAbqoi8heOUj2zDfGeo0EdcYupJBzugYehEbkCdpHsdYjpdY0Q9hnSSIEhAiPrp4SxP6inw18n00aPda1WD9uf7WkyFz9rYzde+s/CE+F7kx521"
    "U2e9qzWqqR2skpR2v5zYd00kEAHML4+k0MBEBbS5CqGiMA6KBbtVRx+SFmR3UFEg99ygGQXpwMV40dCA6ajK4Sqsjxki5U0iOduYecMuCZuQjCjsEULLRC"
    "5W3nxiJlSC7PjQpWMx2+S3j+ZRmK9FbksQuY3U1ga2zcYkkD1hXM/kgKQSuBZS4+1mUBXVakjIEw012kr0GXAxYtK+NmSnqjlKcm5WLYTakJAUB7SI2DML"
    "I6doXEcV9QKvXGb95Fr6Qu/1WpJgB9r7MqObmlpf+iv/5m+44vQH+EFvjbegxlk6ZgpLoYDicOOSRFVUL5GI4YT3DapipRxFEXHpBsGhAm4q7O1oRMBXcX"
    "goJvU+cl4ZeplC40WKJn4S606vQ5lDBq6ZqAc1DpBpXkyr491MzKMZ1UIOqtrarZP6PCZaMbjUwOU/k0N3EKQx0TrZXfWbOqyyVOdVk1/iPtqbwhpktHMZ"
    "wn3XwbG0hhOo9gFMggN+9QrEw+N2j6H+BIuGszmAoWLRseh7S7O/OIrGAOXANigYZpPolKY5nw2S8WdoIFuZrDYwY4fjlRZy+vUtLKzGoMNYgVhYh2hZ4K"
    "n5IpLmQp1FI3UmW3iNFhTis1YptNk0hDuLC222smvCItAZZVKoZehZAz3XqNqxkAC8t3fv7L13+dajHRigcTQaQ6L4zfrbywoGA5jOp5RZAZZx9ijmGK2w"
    "uKiO0nYxelomlzeqryL0kY4UrqpuqY1VZuHCjEw8JuQgiQDnS2E7yit6KO2QK1E7tHxczUGpYRxTLTqy9qvBTu6gr3o+rn6EaqLIa1nzghYvLAaGmw3c/z"
    "9yImQn1oEh25dZDUQsaGp/JKJsZzrLDwvnxoPAnBoYnx63D/u+A4Pcih2styUeKFAdxyv+DEB4cXF9ZOEE+DMHAc9Cm8MoNNbmuMixIeRK2NiodDg7QRHm"
    "LBYH1kXhuEJdnMFh2GSYSGh6j9ruFopNLCs2XkoYP1mijfvGqVcXEhy1v5AxYlcsZ4gccEC9vSQYYLo06H7YfCA6lE0N6GsB9CXpVDUzHER5AtXECcW/g0"
    "t05Zez+T60neEcUS2UUiSGa+EwmE9QOJHhPfs1EfomVSUKR2RMFWMrVtfobigQqbbncnWQSS1tzKWehY1BwApiunRx2LM1YH3HN28uAQR9xvyEM39ZqZ70"
    "fBtGcG5gBCN1pvvmm0EQjMwJvhY8EAm6dWaT04w+fZAvrshXDpA0to5af5v9ZI47tgdRMElGZbjKv5DDey3Ty4eysg9jqGgyH31NWOR1EM/uV1U9r1EemQ"
    "yo2/H4yLjiC/Q/G8l1ZDDONb2PDcubKu42IlY2kCdBQipTvoZLDHqDPxUeD0SPsUjzS3AfypX6AK5jBoo/IcMprjSpRsxCJ4g/D8Rb6g1hO6ZRmFUzzwTa"
    "FSFFzDWWRagO6cv71wmDNsK9ljIa3fmlwj0xg0CvZIUYXHJHVgqcDt12+85tV3w4VMiV+Uhi6zg34MnIVt7I++aBguhDARvFAZiNsNrpqNeajeSA+o/n13"
    "euXz+56OYqDnBPQxcbsDb5jUMED+C+QRp4r6cShArm2ddAcY/Tz8E+fZw+trVM85GF7L/iQAOEZz6ZiNOQzc40GEmhTViMWur7pJcyGn6m7Dr+il4eu3Ee"
    "jmghdRSqHMYQy5Pr0TPgbi54Bsa7ceokoXdLQZBOLuL21pe7j7Pem932qce1X36cP057W6xWy72O/3mCAWvlcmC3uhsCO7/9eZUohkQbeHeVVSGko78BQ7"
    "axAQO14cOq0F0ejo6FcHIuobRgYGqnIzE2y2Y2ane7vsQ03QvIYsNCOF3KaDCloKY90TUni7He4aWEH9VC3osogQVAuprGTkCApSYJq66FC7ODHyR0KX5S"
    "KKbmIxHxPcQqxe+MbcpfGcFUVg6s2p46W6oSfU9ChJmypBsEDLmV1rxcSc+J9oI03EOf1Ck5PAGxy3bkL8O5nmhwBVm+R8cglkv3Xau4YZRmspV7U6qb3l"
    "C1t2W9tBQw8WCeknZFplQ/V9LFCSw3TEEPsja5KbcrPqXhedOMdq8HqwfXCw8TfrOph0KExZysiFtNIZFiew5dGo1Wo11wSFIjlomyK4f3WCyTxDsD9MIW"
    "yDkhp54gW521Yxu6XjE6FPMEyHbM1wb7U5s+TdqfRQIyg+OuGnXS+j63Jq0jQIJX/YhwuZ0QDsdf439BV2CGNbpDF2Fug8sOBIjhWLz/cqbXvv8mHXvEOs"
    "/wJpTUSTi2eg+2pJXGIgXWWWpJLNcKG4GD7uxh8X2vNSFIdyV53HMkjyQ4tMV5e9btTMp05SpJ4eH9KB9Dcw9g7aglQ4LdhdQbwPrJYf3A+KmO/m+VjmVG"
    "OlZEtS5e+A+5X/bCOrnYly9fb6UhiL0lAX7Weupm/z8oUoqlbIiXa1Zcq6k1/oU1G/8fkyrF9QO5Wta0MjqulSrvZ5EtWXtLy4JpjwXr9phZ9zCXvN5hR8"
    "Y3w3Am41kXV68brSDsPzk+isRqcAJnjEKMoKPA1RTtifWoWEvLiWUQ121QtlL8e2QiSSwSuwBuxUgGpSEonGYtjxE8wa7SOiC4/UrcCDh0tOw/1uh4Sqxj"
    "iaUCoekG8ZtJCZ6gChozkKrkRAdQyq0ASu9MpW45pLBLVsySlHyI8eAqlXc9n8JtxIAzQhmHj7Kwmol+5/1ptU/+GS0HhHl/ZHFoEj90YDRgehBStZAi9H"
    "IngmqoZCCsnhwdBdYhG6KuN7dO4BOJA/Gu2ppZg3V0ZIbFSEVfQ5ge14HfyxAfEUYwE6l99NrksHgDVwdKWAjo8fNeuiNas3pd4CUqgcvg0iUQTCI4QLAd"
    "XmOVlPnecm1YISANepUomamZvlgLHVMldKQINSQGgFNPJKWKYlcUZYbr5rS6YADJRKFEmrqLeJGxsWdPl97/nwQjwZIUof8bhSErVUZc5asFI476+sFoNR"
    "SFvsuvxqO4qhlnyz9CoMVNiToTOZ4AzhhlvUGssIwuo4V6JM0zNzETHRwROVATXvpJY5HfGErnMA0x0SHBBW5ztNLpNFrGL6XTbJ1GwUugRZEUQjzsefUM"
    "vYNQyEB4OtDQWr7Ckg2UESzPC+vuLXGvDpiWSozc1YBp63TmKseNopbcNnzoo62cbcTQUCJD9F4p4dVlK6xll6MBi00iLubIJbtE42KeXoL3FY5StNFPJt"
    "xEGn1oXT4u/Uzn+vrPQECP/Y6zJr9u5anTxq2VRl7MEQAYWVsNJL8z8hxp0AFxnUaQnHP7iXJzbotlcsalyDEp456dEYtxV1XLU4wGfbOqUtZ2RqQsLkhs"
    "Ty4ejjQldiLlWdT2YKQs2CSlTeJ7OI06HhubrMG6x/AoIW4RdDXCLHkd/gqy6IFn+ldQx+AX/UsBALMcLsXZ3SFr5bsBDXyvuNbNDFhzRWQSKc1aHTveOI"
    "yKHcZMFzIo0eGhnhMXzSOyEfjXr/zfPs7N4JWZeCmtz2XfRSA59RlmLqiMgQ1p04zCqzqboy0rzOm1N/b2gXY9gT0F22cjhimFcydFFSlad1zcCmAuE1TZ"
    "zeMnMYz00q3FoTraoqQQ7co5Swrfyi4OnyuL5FWe3dn7eZ3Ds9DSqUYrYbgcZiK2aCwaAEkyC/yYkuw7uYsRvP71O98shO5S5i+24Y2aFbW5rSX/sFQtay"
    "38FQ5iVZtVkYqeV2qytpU0mmddsHczRgK+FuQovBBdijoksl7bFhYqoaBPKxb+5UXoa1GzFFKmMjAFbS+pFIAy+2IC5Um1QeJJRTlc9nrb0eYm7OBEag4y"
    "+W//Egb5mdDfqj1DEnMaWauSl0JtKIy+qrZJa4IWyWi5GxIAglHkHaO+NApMQ0SXKzxSmb6XYwCqPGRGUK7EW1XWhktplWfUsq4+diUyXGkXTMvVmcUUqU"
    "Tzyo2lZLjzYdsBr0lonwqKpr0BHOgG3Ps+W818HKJm8ZW1v1oJvBHEh1bzPmtb5Nn7Wo3htD9fa16fczY6vZy9lKOVmKq2Ko/g+kbimsu1flGroXZG7TOI"
    "5SbujsSTkbhs0n2AfpN7mOYu/Rm1JeOoWcl1sRyUZXfUzreji+14Ozp1yks5yE036iHMhoY3g0rbY7gPO7B6o+mi4AeBdtkEqBcqEBjY9e/Xr97YvXVNog"
    "3toP4ANc2zMIBNW4GrRCWJJ4foeIU36UoUV5BQQi2zNJRCT285yJ1YBduWuUncBqpq2ahUUwzOzT1D/Hr8k6zCu0XdpNdOO2kVKLIHl68Af8f0SySnTqnQ"
    "2rSD0WkbHfMwanYp4CeZ8Os2slVDtpyzJT9iWQqy45CWNzsUZKtQdCLhEKAUtkMm1D43oFPkOWEW5nkb2i0FI/JNp4P97eOfiZiLQbshhu1IMXBNMYMX07"
    "bm6Jo0LNuDi+3h5ubsYnu67UG1UXdAxiTofDaAsYCbTVih90P9flir6fcZp0+6s57Xhz/tq1MqAwYV3ggoQsysYjIuJulOMflUJh9icngjoGQxLSvdST5Q"
    "yR+gvAfen2rCmoXXXJ9bwLCkeUPVPCqACsSXXL/d3IkFAAA/7o6qiZiJKZqownMmBmKIAZnIIQHbyhHY1O8h/ubDeU5nKDVDwKq1ljAMaCuCG5oC6aIRlr"
    "l087ztqxhwgBtN/ciX1EbVp3ilQ2ibBcUy/gv0idNf4+5TT603cuh4RfBasJvAQ1xsxKlT2Ay9iLaVEw8UB5/Idwcr39y8RrGFV5bvQyraE/voWgHD+KEh"
    "bZdHhVv67ZEbsERSsmo2Ixs7yxBnMQgOSTonDREaygoBkTxZK9hY9mxfE62qJdsJo7uM2wz+6Sgoo7YpJ2g3lkRQZMeZUUowyIm3jc5ABgz4VLupsDLgOT"
    "4F9xxllHuqHajBQaFXKklI1evR2XBnJO6ZgekjBsedEfBxxmBH2/X4skTfVQ1e57FTSh0tzUDp1u0wyBDFzXgOhRzxQpfVQUNhbUCceq2bcEbkPUSSTNra"
    "TtI2YQgJv5eDsUhi82bzTO3+aHu91AzRNfONNYq/44RcFX1VI/1Gii5PXKe3ytoVWIo4VLkLKogpj4ojYDzeDBCd3quhG212RXB5Z2Qkp6tsomPTR3ASbH"
    "8vG5OhmVyJcd+qgV8ZS+noyLKno8rTKDy4kqDEpdJAmS5qCndHy40KHr3oMng5m0GJ91HxjVfHOJSyGBnzeQPO/tBRkUmOOLQZkIT0ZdKKAtcJrg35DjYE"
    "/NhK3twdaXbjXuhfTHGYn5F9bfPMsnLYxobV0mXlIBrkaHd7a7SscMwLsiS8dDGP8klIPDmaw1PIQCQ4cC+jDxe3sMhL/tI2iHw6WqdlZjGWup6XdbpE0g"
    "qVdxu9Tt22x5e8algHbqfW9NyPzoSQKMOYz2Fd9prvBzzp5Wtcff1cQQBWLvOKZStKRVbWYst7luRqRVylhVWhtaLd+tSw2PVhqGQ1NQMu2l8RXjmiq4Js"
    "d3ckbo3E/ZF47rLLxCnfQyHv7qh97jwkajcbkK59xqGEV7SsVyNn5yILg7SPmHYIG4XKm6miiSJODoBHI7qZGLqZoVaAM/UtEjrB5wQe5ojHQRhlqzqtd6"
    "2wuiKx9fmrQriEHI1I5HZycYPkbL7Cx/mCjD80ZFeZUGS2j1N5FVpmBwcCnKdwkot3RsAlyJOh0EPdLWvbOPSTgkCX3K0xWBoOzir5XWslzBk2jE1wbBkE"
    "Y6TjFdJqdJZFSlcYRylOZq9FHNWBrcnHIb6NXrytRIbrHFZVAhhcPYUFu5TjHL2ejKAEJcGFQ7Kq8WEUlyGDm+ZL8h70Rd6+9GhEeFtemVfXK20TVIMvpZ"
    "1fhNvXfEmTiALgZZng6zhNE7TmPeQ2BuvMhm8YcbGtWX3P1sHvPJslKYvLrpPIjwTFKxKzn7uj5DJf9fvZU8TFXhKxgh/Fu/ovqp4PM4SVURXhr19UTQXD"
    "ApaTPkAGxjQi5mr5m1OxJba8YabBCj2NE/G+jCP42c0iiuYQrj1DTqYhFhcVV4t2CvZmxy6QMdyKaQK5mL2mH5ks425sqzOsYXiES3ghZbZIS+MC34zngu"
    "SYF0pK6RheJtoeO9PB4fsWDZjIQPFzGSh+YCCcflZzqQKfXDCkqshtWm5NFbzS1zApZVyQEYimoasA1JwTSkDwM64+Zf86Kdi/4qq8Pa1O4BRKmWObliut"
    "Vjqk9SflZEmOOurfR91+b0nsDT6synvL+tv9qJrBLZ/NXNFA+33tkeb1lIXGlQTOliDWsbL/5w8qfvHWUaB/A1yilprMvmBoZWteR1aEttyqvnWtnVsuTU"
    "ftk0olTkM6+UyCNHyN8tjQ9JjyTAK3PKMJ9I8xvHp/VDQWXr1u58Iy+I31zTsVlk1uJBxTXjTQEJno84V20rYhEYywUMzbk04mb+TVmyyJuAmncN9Dqx8x"
    "aFtK9kT7mrbgNpxCGrlZu/PNzbjj46FZqeKpqUyVl54Pm3vSIY92rCZ5Uv1wWo2weBGYkn2/hSFXVfMxTYBp+O7/zkjcHImPSgwaPhytuClw9F9igp/jn3"
    "eABz4L+dvKyhqxiEZJgqAXeTKb4c9ogIBejEqHaF8D341p/+7IRkfWIDIS95IhZKp+AGxpXCdNJGE90Fd2uUBgB0I6niT7VRQbMKJ3iIHQM7Qprfp45iJQ"
    "FtLbLXxu+cFsBscWze8WHZsoHoKbC/DniNDVDjG6Oh5s6MYV5mirBvudhggbkIZPYTCtBlDbPNEMz7IJ/wcj8cWR+NJIfMEMLYVX7uvwyn0cwvFIBVp+gE"
    "/XRk6g5Y/w5wdw34DC2gtpbN3t6djDGKAH3eLhXwmK4Ibssc/YE80ltMeBH1Jhm2MdtjnVYZuj9hdH228EhC6ccGhmwhietH0fozN/AF8HbSMj+qyoReXQ"
    "Q9psoGHhl3cVAvuBi66tgv9qMKK4PMXUpEjLU8BYez2hyxM6nzDfyzCJXPwabq6HwGi66T0p0r9nrKwZ4CR0PKqi7B2c3HAgzedtXmBpDBg4urFaCIleB5"
    "lCO47IFFGtABNpedWxAgVwcZLXAo5M7HtlQZIVwzCyzBIDsVr9apRi7QgQaytGOyRzH4ZbGXkrqFi24ER4bVwpdcsu3RjORTrynitkJCNyjd26hxoQZWEX"
    "GsxWg2Clgjsnm5vk3iubwLZy6NkrrfIK6+Rp1TNmejYarF2yiqomLTRDpwQZXJjapw3e3SSIVaxjv13hIS5bM8YMlu4uNmRKxGTBmipJHpyFkuqxlvnYnz"
    "l3+8xoumwTgR+157Zlnqvrozns2xa6PKQS1Ep7XUuUXKF9tHFxlOkScbF0edmjuaZxUVNmzD2vZ7l3W3CoqstXXUMJKwHKYrKSJisbisly7Srqqg7JjvTa"
    "3VCcaPbWLZz9qmdQScLC+PKNyZ71+3IDVxe6WeFSKyeMaCm1CXyk51ZN0ZVRdV1aumBYmyhUQioVTpxFVSqWuBJYSaxoaW2i14+qRF1l8jo/GDFW+fhN5P"
    "jNafw+GNH4kYSrfHPNT7VP085SoqPSzQ2nt2cu+XJFA5+hhVY14KMolHedxSMMMgV8QWcygpXWmuNfzwgHCpOZyhlDnz9P31zDQhocbfrCE4sBw72FjUO8"
    "LqC3Ogth8uT2LQsirmIB4SkllUPQJyumudILl4VXVCuPixImDkwwMKjqsTSFrGIIRd0kg8okAXnkNkt1g8bcIHI2X1956lbO48Wr061QL2BXYoBDOjKMhj"
    "3/UdvQ9IhcXzHxXhGZPlJkb304dqHjdXAoSJk0Ryda4xACIwZ8U0cefZ0OmcqLCCO4p9pyvttDJ4VOp4q+wxGjS6leuueH5QDAxBN7EwkSerdMgfS35aN/"
    "MLLUcvCfcvSEEwra3oSkWCk2V/QikRwFTCaPCEZduYLi31DYCyp6vcHoOA4k5Dy5ba9gCc+eqviDzsFY4lUSLQ3Of8k5KzuOp+bCLVDTVeFWL9/zFMvs+w"
    "Xg8WxzMxspeHW2lggd8winMcAaN7yyToZlTc90092r0EnbTziXGi5YgebIstDH9Eol7EEM4mUlk+54OSPiYIoO0G51dDOgiTkT405K569VArpFLM09Otxz"
    "W1YtFmFXLplOWT86nSCx0mXlew5OYMxQ6XGxk1bzlV0Krw2r3YUeU8BeztLhtAp7MF+2gNqrwCx1C9fSbi01dduuywbAzOUopTw2eMmL90S6p6938V47lE"
    "MTlrMkksWWmIpIz4ATIjwB8uD2lq5FQrTnBA6qExOfdUPlGJ2KqAd0pwNvZHgcVPnDsYh2SUBmSIuHaTF4gEoCnYxyVUa3sWLDXA64wb+MepcleQwGo8R6"
    "aOMsUTv2U7RvI7EXchiQ34iZWW4jDRy5TaSmoJYr0ZYl1JkZ3VxgBnsHb8wFC45kz8AsUuwME3QQ3SpkqDJ0rrCi3yXtbld7SAnNVxoIgS+P83yWdVqPtx"
    "5vEZYAjHyAOEow/PQPYxrRWxlDDj7oaHKbmzAeONiMwKFeo1YVX/q9nqVVM+3yRVCmV8v2HK/Qk4u+7LPlyGPUZ0G/gOKSKFgItvYnaTYKDy8OcolbBQ8X"
    "BwNpTzoYSGEsTIetbrHgAFMZM7qqQsPAECqm0luBCvzceoPuYwy5ywy4C4bbgwTlDvXwWTCN4vAKz6Fqseu+WkhU1QGdZHMvWXhybrFqRZYAFcK86BvaOM"
    "gYjpydPKUBECKaplImH4kgjhPIy4DmgfPzPkF3k7e8vU7Rcd78pAMp9/TefbVOwuzZrC7x0p29q99e5W04u0RwHDqwLxCjCD2G4B0iYvpaDOLbrUCS0DZf"
    "OcpM3cJez+rJcCiLR7rWB8ZfxTnL5ENL5wgHIoCDuG6PTzfoicQiW1Rpf53A3JcOJWaq+tZUSRc3milFNeRcwZU2zNPDy4wuWhh6RCrzJTy8z8Blvgp0oI"
    "bj2Tbj3wTlgB9oqtIQ9Aj87aRaDWqpt9UMz3jeKklWChhs0cbPYDC8ojDMTZgRNgGygppBHXeSgxV3OKAeLjreqlqjYnmcOEVSw3fjaqJ1F34JeZ/sOVLo"
    "YE/Knh0iP99D7I0Bzh7RN7PL5HlIXCl6OnZDC9HGgmnZeryoPj445T1ebo2ENCbKu3HPcT5QbIAOVcoInxSPNKJYMxakDTTpYBzkZBOYzSeo05OrKBZIxA"
    "l4rr1YiimuKz4AHS9PRrD/11//gwpi9xCLLyHy/Q5abDYbGB2k0QR+/8bDh/cIV9cnu2QdkjOpc91oVyNyDo85iFLeopubNs6eVYYILOwiBZaUeu4xQa1D"
    "m6d86cMtwC6J/Jqmmb9OYSVwA/LsDvfKsZFnMHpMYEkaL11ZyGzG9lhF3God51zvUTXXCgI4liQbyCXGTfIHSRz6nUDxzTnC6hpcafJu8b1OUqenVlI/CC"
    "eTVtKNettrcZqtthr2yHr3OhaGjoqU9KYrRiQW/MTPj52g933KlheEAr48FvTAskBRg+yiDXe0Q+hU8SBeGWhwmXe0ziEDFKs9JvfXsj1nPgf5WDmjJbpr"
    "t3nloJyDJIfGjve6aBobA+debm7nKlStmRsdYxyqzOjQNw4Lz3Qlx2mAkdXFVApL0U0JG8rxl8QBYffBgl8kWypkYRhrlYml+DW438h5d5IZ9FVVbFb+su"
    "iVZmmIAyp7nXLYqt1Y50kud7Cn0FCYwy14wpVobgu+1kqNi1RjvCdG7rEwxGNhvNdewLyHSt2ILsEtH5kd1DXiXi5RNe5ZIiDUgiCzUQgslivliIqRt7m5"
    "9eXu5dqXevinUbuw1zt1UuGE8d2qw//aEW6e7onDPbG/J55Zt8MMmv10r322eeHsmcZZSNDu+kG/DxeCmhSjsi6mxnjyZGuN+yKvYdvgJx2itWCYk2cdB+"
    "Xwe1CNo9Nb55CzTj23JL+nqtyJMqIkRxO8nRkZERyTbQq3+YCS1HOpEDX6gLBjfw/iQzw/4p7XipcYblKPfAEmrktRuEl9ClcHeVriPSwZHAoMTHllAvu7"
    "Z0RxFKgIQdpkZI7YAhRUKdDNiIwX4yXKsasLHlOKcJGPlS+d41+DgUCreNJZNz/0LWD8uCUffktKFRbiqOBG6Keh0beFDC+I7AQcwnMoSwqhHT4kF/6/fu"
    "XP+P9wroZKFBVzjPJQsw45sg44HnASyvEAduJEU4PtQrPjjn/v7oOHwCC8s/PQxws1h4jD3ofY/LTjV6pxAmstzTwfxY9w+LdnYYp+YqjQYimfhNG3MOlW"
    "ktQCtLun4uXa2ZbhTyqBlPcOQ1SyhoKkKB0d2JxayD1ZiQK3bC0IRzHtkAoSA35RW334oAaCpU4Sf3HjqtweD2F7bJRp9JdLoXggYN98DtwMXYe+zIMJMH"
    "PwFQqIAoywlEBP4FXQH3PdGWwUigfG/sz3OI4lflGvfCG3S2Zg2m0RYFoNRISGIjKMi7XtZJjtTp3c1naHlznSsHa0JUqlWVC0Q8e7EzOZkWIyMxWguONP"
    "kAfExhEmso98ZlIljZntu7aQnGe+xP94sVmxySk0toqtnsyCj+ahvszwfuxIbI5qSaBrUWxnrtrpU2CoAUd2g5bFFH3GZuMk5gULl7HnJU1RM+kfHUWX2m"
    "caiBd98WyjgdE0X9U2KfjT5IUoCEXx4KCEHXkzWzPipicWS01hES/hqOpe6A0bqG7SgrZnQNXZMjQnRTEwXxVjNDaRW+gLSfVLCQVkgFOjGMW8SH7WrKZj"
    "5kTfL4TmpZ3WJ0vzgZR92XIJc6O3YrhU9PxwT2OVGJl1KIn0tgWsjtSUQs10ZVQi6n6sLZmbMJkeYg6qTCWQqrmUmdPireiT/YEtn5bZxkF29yCuXt0Dyt"
    "rhMb0KbGCvU6864eggwYE5pq8CY7GB7FIQ1dCoCWaL4pnpyOfVVwd2iiChOJl5nle/e2/nzuXdvat3b9+7/HD3yq2dvQcPd+49EEGMczWL+p+p4DHqGycY"
    "i6h++c7DG/fv3tu9KgschXABiT5TaaM5clNzLO2dndu7d3ZlUUAmg2nwmYr6CIu6QUXdvXXr8u3LXJTLfj3cc2IzCcQTwOMYbtNbB9lWhrHs8nqU+ErijY"
    "ZWMw7pgzwCa2Hio6MTWiarWDHSBKDz+cRbDcKO9lk+izzkwf54S8LCLrcwSAszB8YhWRfWNuXqzD5WDfzXQQZndiodEdp+Z2f3bvvsZp7CxkK1c/sg3Oce"
    "wRmyLCzXHUew778f7j+gpBVlmEmOGCItOZ6jdq5OXcExuHRuMiqhV9f28OgxtCSpx7CFgaFpPF5sIVrZscc7OwdnBp4X7gJ0YZTHU9iWF8irbEbkCrd8+l"
    "TRt0xMtPTXUNZY0aPSEsuOtT7pc81ZFsIhnweTJ2pHL19R0SrhazaaVLAsZ5EFh8pmoIqXII4NI4cQzQKi7CoH0SIgb+BQ7wIjzoG16JUeLaklurYn7rqK"
    "i2suy44mdnHbnFfbXCSa2+lRcfl3E+wtbOelwZilZoWwZYM8kPBPJBc67XdC7pd/xvda6uZj33kUH00RyHJtEEBBr3nRKiHcUgeq1k3tdFQAOtWPhlXAdl"
    "lrKa+PDHvZVxKac0zsgilmLJsBR8f5pSfONdDQr6QEYpS4BN0SyW5XaF5DtuXb3nZNBHKt4g4VNrQOnupgV5ubx4xOM/WTMKfuDnEMm9A0ymtG5uhIneCS"
    "k1PEi7ctbmVJdfFKYcL7LXFpocHqkz1x2Sytu3gzfgIHGJoXyJifvpDKC6bnsHkvPcTDUm1XHj/fihKKYbDwYs0iAoF3/Fa3V1BVf1ik5UafKykuMJUq6h"
    "oRb0Vli7TwdkEUJMtMRTZPiULJaHfMIspw0zqwtIpkL9+0GEM8oBAYJrIt3j/pTvXhHsl75SpO2lEdowp2FnDHuIoxV6HbXDI6LPjL7bUlaGZpcXkOd5s0"
    "es5snX8FzoMwrVB+sljTphmmy3cc8s9zLYfB3wpm0Rbs9WE00nzegmkWELFhCCQLJql1vXq9eh+OPWTNSG7tderqo0Sdv2cWxnOWoReacf1VzZDxp9G4YL"
    "U2pCor7Yuyhwi03HKBJVKvs4tC5ZLQaUMTGpi9L11C+RzNzfeo9eLWnrhvvuJbsYt/bskFz5x5zWgdimtfEnVaZ6sjmqqQnXJ2SNHVqbMFwR4XvmcVDhTg"
    "RNNmNiKZ/7rJH9XlgLStxHLHrTa3lmAk8pLNF9fVaSYi6RCh3/QkJXi+J66Ujc5zOTqzyZyESmtHRA9EXDIQJ2LbkEjNcirkMEbL1b6nRRLJ/YZ7ODellm"
    "MZvmpZbcoBO+QA4HUdmgmfUbKnBiIqdtuKYG/L9oAY3EqgYVcDPIYtgc7j7tHj3smtEYUEQFqMhMJEc8Toj5bXgBXmEb5g0lYLQ0Rufbl5+q3q4/rjwSlv"
    "cWap5YGK98Qo7DO0I/DlYbn15Wqz8bh+1Lxw+nG9ef5tfDx/4XH99Lmz+PgWvK02u+drF3pHpx8Pjs50G82e97judR8P6pa80cOqh93+oAcfgtqwtzi9bB"
    "19eRi+3WjpNGQJVOyET1m7Qe05ZD2o9d40Zeob2tERDDqnhkmZ78M5xiLYG67ipkBFHqmBJ/KY80zFSK7T9gIHr8WRM5dCbZD39+QVP7LseiKpzUvZSidw"
    "kOCZ1zMLqiPfkEouad/ckxZ8MtwFdy1AKtVtak1O0uEVmJRssVjXTjImbuc7ZEauPhSJOPRCiumcg0oPgAT8ZAN1OD6MAwAZ6sJhhktWBxXlbZbaBIVVx2"
    "oq1IHNbYuge5gjQcUfqQBR3jhiHwJfmbIx72shvBNbTnCDvmaIWYGotJKytCUWDg1UZ3iqjm/TYKttGKyXspHKLYwjowaXY77yuePHYX6QpE9q8kVLvzDx"
    "wUupIRt2AQFAImOualA0XQpbPho7FV/j2+AEbXa5NV1qPMXIITUpcF9frRpQ4qzLB1CN1LK3smTeKV8yvEhgg2DYdwQJwPpMJLWUo51V0RKWKjT6S7ofMS"
    "Er6zSNhbvKTphJU9TSCo6bmyLkqG1LrQDfpTSdjw1DlGuR9InGUp563FBshiX6cwf8ADWbtaw/DjEySPl4oz5fX+goW9QB/iypZSzHjZOaCmCxWkDKDMXN"
    "PfGRoV838Ei8udfudoEk79y5+/D63Ud3rh3tXN7d87aELzEqa0TzewIS7Vy9e+fO/Z3rjx7sXEORgbyK1iZ0tcgo0YMHt/aq79+/e+edvfd27j/YvXvn6N"
    "7lqzd3Hu7d2rnzzsMbR7t33rt8a/fa0aM7N+/cff/O3r37dx/evXr31hHq4ffu73zh0c6Dh97Rl3foA1bjjA7WcXXn/sOjBzu3ru892H3nzg6WdRmlSQ/v"
    "Yp271z842rl/f+/hrQeQGXn5fpjm0RDF4ZC/R5Hn9/5f6t69y43qyhv+P59Cbrx6pKG6bAPJZNTIGt+wO/gCbnNt+nGVpOruwuqqpqqklmhrLZPEXAIEMs"
    "MlEJMEAgwDAZOZDBiby3eZx2rbf81XePblXKtK3W1I1nrfZNGWSqfOde999t5n799xHsspCE/hn59JBQFBWaJ2sIWKYFEtiXhNGkp9KldkiVc1WSgGh03H"
    "eGy4V21q4fLaNEHVQNBJsjgS6hep5na7dH6M7AXcz555TbihTbjSgd9UOkY5GTd30CXHNxSV+kNnZYP2BDK/iw3Db9qv0cDKnZ2PlujtYNCDou3ds7dwDd"
    "NGJmLR0KO05//cs7D3nsU9QqlrupQvLlSFe/Z6KtIWVHexRHUdOXL+PJ7HsfOjqsJp7Q7cVezBQpo5Gz6YSXXVl9Gi6M3de7kvSf4yKLMHxVbDxmmgJ3Yc"
    "303prqtJNY9m1wwX9i7W5RFAsdpde9FAQxxgjOKs++JqSt8NO2bs8+NKwQkGeHFDo29eYWZ4T8R1Vc3sH/cFd5se5gfPOrttu+ZsAn+GibBwyG5/UPAh+v"
    "JnttLUYc3lNVauNJfZ+q1JgDcvxz70a07Dztv3YjXPSOXM1kXCElfkBvnLfMn4R85WE2ku+La5oKY8dmiqU/nOo+iohH7bDsZt/JMhtxHbY8R4o+1UB96+"
    "U30KQhsoe//EDHQbhUL2/p426dR+LSOdRQb9cR3kNy2bevVGibToLgodk8kw42ORVJyRVXoNIMAIb6aG5TbkB0+GJMNeQzNpb3+nabWuOlkyJV0QUFZhIP"
    "Jw0vx1pQJERRFEc5IWpNAYenk0Bmm55YRa0LfR99hJRWEBGksUs2yTvkyGxSKOIAYfr7mg9HC8ZRb1uDDqBbb2ErODNzUI1hcEmzYlAToROz3jmpNbSfbm"
    "zyCi4TqZrlvYEbBVLi/LlFV12KpHm/VNEW5oYNIY04pYUHIEsY5IfHQOgf2deASxFne7zPB614vMVIyoX90oUUWDkaP8cEZkLAgBOkE4P4UTMlV/Iv1HMF"
    "ZVc+dBN6r4sIMKWq+wHrwnlEc0yns0PR257HyHreWevfeA+DYRFAKhQSO4o3Qmmi5EsPhUPEdTPKOITCdt7NlxJ86fj8p2ennWQD9THxvYx7uVfjA9nUru"
    "4rq3Yq9E0EMsmQwUWHUwNNPq4r8d1mTlYdFETTbpO2Hf8fvWRkJbR9JvLMSocukjtEUoK/YTbgsP2rbcU7Tgt3w9WsFj7gkN7omkm0tzT1jKMztQ32TkCH"
    "AGVotpGZY+ZAdYCGkR15rNCD/68DHnEHrMdFA7iMDMxNzAFI80eAjoaQPDVuQ+3pQHm0eizhrsJUAsAr4cEYLp+F2ULXDzoyy6Go9hPlnBjU0thwKwLZqe"
    "Dkv80jpMOBTYFsf4e7XdB0WHE4Zq5LnONx73rXSqYJJlZuQqINdTr4DRZfSCvGIIr46WMvh0lVWKXdXM2F6y/Xf98z+fP3/QjUFtq9VqxiTi3YJ4Xkv3Ju"
    "HpCwY32FOnw/D7FA+jX+7jtSK50kj3jyuCH8ZCYXqYPcLdvtPT7PA4no0LoscVnoE5KDn94DAXGv/09C5aMotkd3ISgo0/6HT6zlLfWes7q31npe8s6648"
    "KNPoqxsBBp09vYL6N7zQ2DiH6+EVAgw8JwqCToppYaCWohQ+QKGBXNSjJyfjLKg/WPWOB1laIZ9ABR9Xwmi2kq0ElXPBEERfhz4LTwappxU/gf+6XfjBBy"
    "GeVjDettIK8GYmKiwSkV3YVMYXn7n52ZXr165d/+b1W+/+96133rv52Xe33vzsf7/+3a233r95+cvNv/x889Kfb179ZPz+G+NXPh6/8ptbF54ZX3721r9+"
    "MP7Xl8bPXhx/9tWNv1wb//7F/3vh58A4MEWNBVoTDivwGMneOyW+ifkQ3wRn1tn7sGeP8sDW9+275+57zFnaxzGfMB98S1cl5kO4Ck5qLwsSt3KA50cOG7"
    "cGvF5X1lmhyioiYOHU6bmjcyfncRKuf/Pdjdc+gmFuXrp6/cqvbrz9y82P3uURXb/y8vjSR0Yd/DtP1a1LF25+CPP37Y1vPstVS5NhrSunFpasLD5IUdPR"
    "jeAKx+gvTyugekS5ugmCPsWVXNVLOKGLsI7ji19cv/aG6jEOJ1ff9Sufjp9/c/zcVe41UiAmBWEP50Ew5EpnMc879vsfUrHhEiGScVnhla74y34YUf8+fz"
    "ZfBUzZ9StXYcK5Vzjh73ywefXV8aXPx+9c+N+vX7rxyy/Gr/761nMvb77x+fjVy+NffSSqFURGBNZdnUmzXgd2P0Fjx09U5sWDiWy3BcXddfc9e/r7bpPm"
    "5mlZ8YdDp07PI958mCHHYbBuRZlrWxMZsBmsCqzT5qWXx796d/zWR0xTuC6vXoa3qO7bIKkolpKi0gPNuCv6Bv0S+a3QX1oaXXvl+lcvjl94Gel9gkgoIQ"
    "419qkjdGxGNU1NmAQHSKWS9KBwd1X/SCQzQ5GfU9SlCROx+cK/jb++8D8XLhkt/c+Fd4BWNp9/4+Z3r95896XKhHotmkEimmmvrUmaoQcuPfgeNPPTvT/d"
    "e7s043AfO5XWsMLd4T6XEclrf7GKVDZfefX6t78zaSdHEjvZPRwgii6UFtMj4s9B1Pg4fdtsCy/BtnDrnd+Ldbn6bK6SEiKhlbBGgddx5htP0TddJlkEna"
    "IIsKfizS+QdnPVbL703PiztydJFpMS+t3uqiSC/vHjJ77n+u+dvP4HJDGCbB/GPfh3HeZeIDbyJExhL7gYUT+OSD+q8LhhEDef+3h87ariih+87gIE6gcv"
    "fa4ei9PCLDCm+Dh8/b6zfM/Ws7wM6vO6PzSnGUXQUgI6ET5c9SOYA5mTD7qTf463T9KgwLqg0RvLwpz48vWrvx6///b4sy+Y6zbf+IplpFqPG9/8Znzxv2"
    "CLZbbl1QK65BmCYqwnfb/V2moteJ4XQRcFXct1XdBMQzWpSuOCbwfmcvOawsSCdeFyURfmnyYWJsIqstb1M/TCmeXgtRm8W8RTU3+S9Cmwvg88MEdzSTSN"
    "UfYhkRLrR5uXXrj+zVu33nsHJoRKGrMiaEVFx8q+H9APmF6MEqXjUb9jV23leuLY2l2/1wlobHKP2mMP8BCVcFBS44aGhAUDcCvbDvzC2ze/ew6IBMZOZZ"
    "hAKlwfjHz7mbHoxW8TkvRE5RGoHbroV9ioRJoX3VUsL6idpOqyH4UphS9VYB5aIQzF7Pb1K/8GfWXVf/z+X5kGSyUBd3fzhQvjv/z+xrVf3rj23A0Y1Kfv"
    "mUvLccpyXY+Kb7yo8rfCii5jFB/0sB9IaAF3OY6XuwEsdSqIthVk/tYL7YesHop3JRFDMb3C3KHiClPACxlSSBG0vnEvqyBY6FYLzNXB+MevXL756y/Hr7"
    "wxvvjyzb9+9UMEwSwsLNIY3m3UCvgKNxBUtFkG2noAy7WSwi/bWHXQsevXPgCdnLt0661Xx89/Acr49WsXUcb94dXrVz4GuXbjk7eUDcFjk4tqi5sk7lF6"
    "mhY5p8WTwqLq4q4f0qldmeSxS+X4Ev5iutlcVN8oNuiLwLwtW+2xV4zhobftHpXntkdarcPtZFXodmJ3WYUtBYy1XkTsFxHViP38+pULMKU822KfoE1l/O"
    "ufj19/1lblrOldTuKnFN/Q51LJh8WItFlUl04qxhLHwAGqrC3mcBbFiJyKPFCpLPnCRfDdJ7cu/IFVbNzTvr6w+dq3kzrdQcSuIDgnO34Yvs/T99LOy+Lb"
    "b0RWSXj17N9hK9LDWAXRkWDKGI/ihPxaOghR2N1m8o1i22+lsxX2MqfKfEJFpRMH7NbAsAWnsr4SgvmFQgozMyrdYAn0nZ4xXmOMqKV8/fbmi/9649o7m5"
    "c+vvGHD1hLAWF+87u3rl/9HX+99fYrYHhDyZvvfXLj0jM3Xi+ZnIHWMQYTFYzBdtOBBQw5nMTntt9XpZSFwjvaRG1+Itk8YytJLLBhW2RtqdL1h6XCa6c7"
    "0h5Z/fffjOjOOpDsBOOOEoa7NmtuUJXUh10J71Ogabn2gew/Mug3742/fsXakNgLZGxXyo68/t27m89c3vzdX0EoFaeMNaTclLESs/2UFdSyrRl8p9rYhO"
    "lxKqsBtIYaTSVLMMXz+00YNwJcwRvizcuvw9PbmL///+tti84qmBVABEt9jJdY67MiV+bCNuwM64ftbbwJthxspaaPYA/s09kejeCesuMba8Fjwkov7YEF"
    "OqzQBZIwmUBhvLyo+PAaFevAJVeWNK7sH67eePcCOwhgJsdXriB5QFWVG9f+bfz5t3JWVqRju9ULuxmFbPAEnMEuIThmkPwDE5y4BZfuisJxTSzhbf73Kz"
    "f//Xl0dIFFeeVDpQ4AIfEk6sa2mTtsg2pl/zfeVMB6a+UQsOBqUNl3z0/RAxcF66SjANlpL+YcOcwlGDr5B9vEKca7m8+/AXS++cbnm+++hK6VF57HgwG7"
    "20Bi41c+BsF8/cqLN7/5BnSfzT+/uxO19z7omVBlcfVJOmBvBcy26ioqw0sJTLtw5pMKrMNdp6R0nuG7apkaLoKWK6pkfsChkI9NOck333128/dfjJ+9mH"
    "PuV+wKK5vv/AIqMw2cdeuY44BYg6WwKySV8GcZ1LBFGU95rq5f+VTN6uYbz12/9oUiifX84ckkx8jRow/dx63ANPbW0GS4q3L0oAMSZS1TLQvCJA8+umfD"
    "SB0UYacckpoVDMEETgPaiioqJIKm98rLN7+4CPKH6kbm4na50yhIv3tn/Olvx5c+2vz0fUXu6Nr+6gt4yKOFiWcFE2XUhT+Mr354/Ztfo/+Fzi423/gKBP"
    "ROyOiAOghLg3YvCTOwoiiRv7Lipzh+clhV/mHdT1dnelHqLwUzQd/v/gPtG2k7QeBZmolWN27V6SnGKJPfKEWzzEf+wuDAlCiQpilbj4F94i7LZplzjqoz"
    "HY+NP3thfPGjG5++AdoUHsCQYL75S/RSik2npD9opL3yK9GN8ZdgOly6cfW7Gx+9iBLr/bf5M9Po9Svvg4Vx6+3Xbnx4bfxvL4+vvgbiX0gtGw+lX+XzSH"
    "m9tCKhSJ0Br/YNUAvOuyUkROWNE4kE+lSds/cpcZ8Js6byanVEPzZrFhFBZnS3gx89QEm/Ua0p4z8imSVEx9GhGZnmN3S9WS7xI4zaXdi9U+gdDtD+FQGe"
    "jXd1tpociEtBNA1MEoMPFEkdlkdS6+DRZswAMPoseBkx44+JHKZh32nZJ9Z9/Hkojq2x8hmsfctIDRE6pzJtOIxTRapgdA2e5Tf4SnRYZB0nWGsyPmpuaW"
    "Q8CzvUKfp56zwkFbJG/tjHOFRLzAyDo5UGeQ36xcjVQxzKYYK0YYJ2FdTFJ/Zk/nJ6vr/vCZGKVsPYaLLF11KvVp6XxiULmWm8j01ITJP4BdCJ44JWas3m"
    "wqLOTcvjDex8ILr3qvP9vSq1btvcul35Hp8/v0sn04kOU+wdvFgYruh+vfADD1uj1ej8DC7gFSYl7PCUFObiUL94by4yElFF00CrSFwJvtOIqvqLmUVvha"
    "olKihGxGs0i7ExRgisDJKBRW1uYNYlMuJ63znTN/MgHcV064LpeMAzQgO7Db4jKIK0T/mgTXmLn4U+UOQ9J6RLfyT/CVwKwRcM7q2PscWvgtgsCQjtUbdt"
    "SbhQTA+Ukx+KF8yrCWXuC458Bu8CEWsveN/IvPNVkCgXtgsa8Vy+FAxM4HXVrAT5uNtCBhSxNEf6zuG+c6pEMh7pN+6G33ilRNshiqcdrhMCs09Pi0VSi5"
    "YLbbYEm+w53d3S0MsHm0VxOZG+ObdBT+v0tF+8lVPMXhTPCM4vka8yBQ5vq1gGnbYeixDgtCFvwkgUV+o02gVEfVYCp44hzWnG8BaLNQR78A1G35XSxeGB"
    "Bhlta/g4a4lFLkwJMYS5NW6rxT3St1fXIpqUk2bKqEbVSOZxXcQKJ+oGWpnt3ncO9J0nS8jkHFCIgC2Ru5hEUZtS/DRlhIgIaCmoT2S/oErPaGxbJMCs8W"
    "0ruUhsoDGUdSq/MSchEvhPaSyUHoWifnp6zxMtCrSQNyg90RKqFBfIhaXRqXZrOKNcCCX7s5keyy3lAlx3GQGu09OlP3NKmSVVBIZIv5rxjdw2G8ya3TzX"
    "X4glXyCeKvV6q/Bz3Qcz2FOSg4jylQgtjmKMpsjVSDi1VNDHib5zsu88oOnjRL+xb+89P/3xP/0EfjAWWvKgvdBWvKiV0zkyL5xeWiJsI9ZhRaoEjDnC24"
    "5yckVEyz8StA6kabDa6g4nxcuLNBKjJG4SBGTkNT2ZKu23MHQPyFZUTEaNCPYbZJPqFuyUMdYBqBLz9FqzuWsfWASMJE2/2RRnzNRMuLoWg0VNPpsSwWWH"
    "8CYk8wlKTgIKRgqzZtUfHIcpP06cXYcVgwecHnJwCNSPTyI03jQaykihy2WiAbzfmW4P4YiaaizSDilwX0yNXOJtpkRKGIQNmSS0zYnAXXJS8H84sqJXv8"
    "c0jig2FemK8KXLdHSzOjQ7h2XilNHV6HJTg6LqeD0PhTjfF3dBgaq3R43toZ2expU80MFw22Lyp4JXQoN1D3fYxc+e0zZNQkwM5eXpKi6vifSWrrZe7kJU"
    "N24kNTuxay9BtwC9WtKm1yyZDnuKhMQQk9RTqAK5eS8zVu5Tei1HDEs9Uy5P0Z1pK3/GK2IeBLZ0CQ6VI0VdOFL6M96P0ph4JZaH4LHkQXdd93hforB6fA"
    "lDMMLN306c8WsWRCMHrT9GKTTEP/70dFUkv2hRXHNId/JrmF9jWJn77O2JsJZlj5qeyDSb6SNgNQWuivyDnWXMiBSosFaSOTNnWhty1hI9axNnHffnhQ07"
    "3NgORZbOjwTk6+Qw7Uk+buV9k9MAolXMP9eW8Lu+KhmP0MFP5JXQLS0WiVlJTBW+0kjmMQi74CyG1yuQr0erIS1o6MS8oKle0NRe0NBBcDrb9qdVwoa3XC"
    "Uaie8YixWPBMzV8b5zuu88bWtn64TQ0m8seESrnjrn98zzaXrsLcL7cpPeJlmF9K1kor5FNJvUcruxaRWRzl6S/mNmIAsQhcSVoI0amQyhDOsank4XcSJb"
    "RFmIkZNV/qBp0r9MgEJIVJn/LhJfhFAKwcblB3P6gbYxcDbLNxjSkw72nYeLRvFBMfnygsWtEsGlohQJgixHayosD6rCvjSa/ZoNdpEUE3AkCzseHtp4wj"
    "bDIdJel4HEX8V7TTXSneE+iDX0ftFvECl3QVxjQFp0GYCxtJDaVIKso8XePUBb5vcf16anT0MR5bxplILebLEmbd6rybLojhohttlFUA+VA9cVH/EejC0S"
    "1uwG5SLmlW/DjGvntGzZjtSmj/Wdh2xmJryAY4JMYEbbP4BJrRyzAu3otDN/1EhodypHD/B/IHqAL9LPJBSYVD/I2mGPQdwss5OKwBYVmecf5ZjByvOPmw"
    "u+E5t5/r7K89fYMv2qzMsKxFWL6BtTk4LueeFkt6hNaB4nKRGdZdMc8ZHghKa7YKGI05UXzr69GsMbc7uamNrFOjnJFlFdmJ70T6LLVADRJLU65YCdRuAj"
    "ndd1tK+BmNgxLIy3iM8S6KY9uQUG8vyfL8CanrYOAPDeKp0bK+qBMRugRU2XK9CiGbHcZKXiR4EE0nee6js/swXfozGnkznkpkcivx/om4/TO4gnpz56zt"
    "RTvTjzZ4JBOwg6QWeKIaopGAV+TEDAzIhgPPjJ/Oo5eIgpPK8CuH1GCIEpGYg8w1ds5X4fQZ8lvwEj+93b9HwBJUWl6fyWz8sn7YJWjhCL+b6WA0gjJnhx"
    "ilfGdFLtn9HFgIIdAfUzajwSVxNH3XKW99AySAzeJeOFUd/vhh2MfbJZttSzawCDwgsKzqBO37ZwMshN1h+JbV/K7x/jYckeXBeoR6YIJ2XeF+31nACgEE"
    "pP3f39BX05EWhgXEG6ZbdY3j7Wdx7tO49r+jyA4vY0/jmIfx7DP7vxj4+02sM/LfxzBv+cwj9P4p8H8M/T+Odh/PMQ/vkZ/nkM1LCTfcyaPEaOtCExxGny"
    "va73Yf9fhA40Fs6dRayYsO88eBYx954+ax8aPtgXdwUoKGuwIIRL4RA7IkBawabcWO7GLb97ZiVUpzGcXQ6TItO3DccOpbjXdba7qhTdLzZ+1u4+3V6Lk6"
    "SvpyxYCrv7EtWThBGaQMEQEcKkOyEQ/KL76UZ+P1z2szhpmtdPN/HS6WRY3ZAXB9AJp6QQcXQqrpQS8FnCE8CSJxg62VAtazBsbEgUqvqCAqSaEfBXoA3T"
    "2ar8Lr2Siw49pjeMnycWLzNpoyGKhsbGSN8paG5VzSYuLuK2TfKERXkDRHjBFFKmP6wCHYOp4ywEgm+bwgAjnyDeC5LrVLLDTgngs6EBkwCtAcvo3rKNxC"
    "AzYMXl8IqwU0lZD0KFkoOo5mZSOHvljOtAmoEYO8L7mt4ePPPMVevTwBzpNYZZke6wEK8W5ltrwJiSd23EjagZD0kNqeO/7LoQ08JnAC2EXZV1qPcccf0E"
    "goahCqsMz0pEVA/KwoSbBgLl0hG7Cmg9qQk2Xw3LUOWFKyqJWwHsU2G3VL9cILnBF6datizQl9A8CR+f7spswQwh7g6Wb7PNiv6Ppov/JLlra2ot0L3OSc"
    "OoTTwWD51U89jgrLQ9H0fiyYbojQS+kw7knwZ3U5xI/a7gHhK+7aHT1a+3hwXHi5kX7lpoca4NZOcWYexcE1fMzUGIuTm4LtfE/nIl2pmrsM7ECV/qWucc"
    "rnF279qnHK7phHdz5whu3lBwja3VNTZWVylCrtJ6XFPJca090jW1GFdr5q52DbnaMeRq74PLppKrTspc6zjKtY6S3PzRpWseT7rlrle3zJ/rljgN3YJz0b"
    "URP9w8JIxbwPZwFbKHa2NhuBYmk2th77gWbI9rQwi5OaAjtxxI1rVhVV0TdNW1OJcgq7Oq53oUotIr0n5U3Thz5NEz82cfP0abbmeIYAZDZ0lzTGdI9zEJ"
    "FJkpg1mmYMfCiPIrL2/+9jJmyHHapeNhlvOzb40/e2nz9b9iWNi3L44//HmlPPEfgw0rKmJ8xc9IXq1x3DS+fOXlmx8+M37p4vjVTzBh9vkvx6++jM0sOl"
    "MWs2JvjKAzkdzMAbMiJJAzi3W2y7UPNt/6DErQzxUOneU4tBuv/ffNX/7mf79+nsJgRv/79QtqZNevXK3wUxEbLCpXGe0wIKNV0agMP8Rfod0bH704vvoK"
    "R7txONzmC/8Of0XGJ4zNFj3lg1MhhNz1zZ9/hPk81y5xROHNz74dv/+c6veNn381fu6aCMKjvnKC4/h3327+8TkM56Q6/+fCJagWCnBV/3PhHegxP9y8dH"
    "V89TVYBM7GVpn7Ny+/nuu0pmGr45uf/ml86aObl9/Dzv728vjVD3c+Dmzw0xfG317EX7HXv7/x6Wua3GS1+AoNFLosB1TSWaDHzd9f2vzPdzcvvXDj0ovj"
    "5z/n1zFH4vKXvHyTpoqrFSM25T+NlaoEEjXIBN5kelLd3fzThc0/fMBV80TASzcvX6ZgdIwG5Nnmn24+8xpMh5xhe4vBJrlumIEbV7/DCr55VjZ8/cqvxB"
    "CJ3LDI734zfvXPeto4j5VCpJk2Me730z/d+OTy+JU/iSZzuxg2qQd28/Iz17/6kEM+kS5fefP6d+9ev3ZNswvFPYpil79CAoKJfPXlG//++f+98AyHGfOv"
    "3AGsipPiqR5gx1vvPTN+5Tc3L1wU/TF3UaMzOO2/+z3Uz3PAUslkfz3qz5/lqWf6UtKnsvnaV7hsQlCJ5uQ+bTbFiwzL9OYX3GZ+ZT/7haBvoEtibxwrr+"
    "Z3z9385hu90PzwvU9u/fY/bzzzyfi9tzZf/HDz+Y/Vcotdpdj6ztpVDZkjvn7lGvLyv75krrPYvZCG7dqxH5ZGgn0R0B+Co1VTNO8CpkSYgkQm+ZRmybQW"
    "4gdlaFz6HKRiKdCKhAYblaKGwNDFnBn60pY95QwpzABQ7HIVCROJGjMr/vfrt6HS8SsfM9MwVXLnBXTFCwixwuwHrKaIfcJOh+G89J7aX8RLmKLCIz12av"
    "5MY69L/xeQAAL24rP/ABHEMAfXr/3pxqvPMjwPSLlj2IDGhAFxJ+bB1hVxKhRqylbrVp6Drhbs74DYAX01FVkidWkilbD1ZPK6fG38yhuwaWP75pbN/dZI"
    "K3YFO9mUodLNN/+IQdifXRm/cllULjuulW7sezHnRm/Y73xw87mPFWAF05nZTYU/wPue2V/RTc4rJSKS6X471inyFgH1lrOECRRIZXbQHlKYX8x0/sU3MA"
    "+b/4UpN7Rdvq2oQQ2SmAaJs4JosdboZFmUuhQhpcZI26VsUSwQ3ilYgfFAcyCrKualgBWV/CSGZtg2OCoOl1cTBOMZfw5d/Xj87iegmZbOuJ5uKqNyC4XL"
    "eSRbMeeOyoDwZlGSF8ZMByyPSRdWm8D1ay+DBAPS3nz9ebHvghy7dpUziO1GtcdakZZ8D4bF84ApnCqvq9AFgkbBZBa1Gdy8/AGvhdotQKticYb7xEtXeV"
    "b0JsRWISn8f4Xt6ctb770zvvrh+Mv/RGL87KXSCR2//8vxxYvjC18XKVeVES3YHnZjBzIHeeu939z49XOgYYi0HB7nSy9cv/Ii1FQ5Tacf5LIGnfvCjfev"
    "4rjf/OLWm39lxRF5+NLHm//10eZvfz1+/i14CNM9fh5m6A/Az+UKrWX5Us+IRWD9cKp+9UfYyrWCDa0A6dNDXO/Lr+drMy3nkmFu/uqD8W9+df3qsyAjbl"
    "79ZPP1i7fevqSr/+hlVR9uJazB/vYyrBymZn35F5XsxkosLD9qtiCv3/xg/N2b3AVtriM1ffaLm9/8efzqb8avfChy16UNc/PCS4J2YIe88vL1r9++9fYr"
    "iIlCjG1qUpuXLty49jy/yGBfZpYdkrI+/h6x0SbdBDgFlMZ7CYTHi9CDG1f//cbvPht/8zpuvUYtN76+Ov78N5ioZ+lwRgluuZJvS/shjLYwOckQRGrw3D"
    "QIgO/VCHo4aE0/fR8Jn5YVVwQYjBq48e8vy9V5m2ItRqqZWxde2HzxPyr8tHL9m0uImCY5BA0zoboVm2aPSgkpsfZ785lfjd//D0xjLbU8kIo++0VZIiQL"
    "CtWHzTee23z3T7i0zz2rZQK7T8QeQqmzxKvf/ZYVVI0b4AgdDEYulAFW0SprvW63gslhv/ojmir0gjQNfq6VFWAsfFXu47RbYM4hvwkfdFOKZYVdNsVkLl"
    "Rm2uRw/rnro633ATaFRF7eH5+7eflZFmQ3Xn/rxn9cVfMzvvjRrV98VOyC9GRpqYEtk5aAqubHWrnOu7qo089eHH/6W+hF6Xze+vCNzT+/yzYwiLjNF5BD"
    "eS6QXn73R6DCm9/+YvPiewxQAj0F9ZELQMdvPfPd+OLLLBULgk60/+V/4mzLXhQmDd8pd8JpJmBNQagiRu9RmL32Eex4mFgqfQMljhqdsmmnznJdvMUrRZ"
    "pUCk5hBWXh5hf/NX7/D2h4/8dV2ADEIMvcg8w8f1YaDkyP2eMtiHoS3Qh2tlMjcQMkolVjsfBAcp0T2i/1jSZR7CqFJEquAcdJyp8puSrrwvChLozfB9P2"
    "10oh5Iebr31LsvfCzf/+EumG0jSLmYxKBf3emYwlQySvq+YNpLfP/3Lj2seUV6xXwTBBLQct0eirvwYDtkTy/Rq68WaZAnvt6o1PXhx/8CaW+PRN2xDFug"
    "qWwe/Gl7+6fvXXBCGAIdwPzfHmKgxU1GHPHjh+/NQjwkiVG33Oe6x7ixuObB+blZvPzS8vj7/9JbKZKeLVLiRf4WITNqKCixqb5QtE3blTFU7NFdq9vpiU"
    "CYzZT80I2ps8I+T4YpMTlYVXfqNfBYXqoTWg0w6xHOrnwk2ttXNtKClv+cSVA6WUh6fcVhXV+dL9C1Fp7YlB6BPq6vWv/jD+7uKtd68hI+AVtBXu/Pj5z7"
    "lte6GE74O6Jmss8YJYjn3D20fbH5DJjbeugQZB8/X+jRe0VszPuWHmM7l1fKFLqvrFUQHWz78Cb8DabF76g9YYyPFhVmvVUOARxRQwx7m+FasSPaSJ5sLC"
    "SvjL72GMKNrNFnNnFuVTyAvMjWzhvoLemT5RxKpilExo8+VXbn6GQHus06ieCueW9Huxd82aDHm6InY17gSxD17KYGxn5act+Nph+sUg8LSC8urif91681"
    "M6onhN0CueX5wNBkG7l8VJZfzcN5uvf442MrGYGIsUwZb8ZzL57F107Pzmt7z9CeO48j/P/mvl5ne/hymlj8XOCMfpZy/c/NPF0i5I8WudG4l92hBtFTTh"
    "2RFQ6CSOYvIYhVcM5DYpr8U+VhSyGNgtCBrBSi6dvogNQChnL5kTseMxZVLKlhXFtaKKDNXFOCYjRrsC2sZXTIVgJN78BVlwz79qsomwu9iAZe4gh/f4m7"
    "+M/42PpEYiKSWVabkYFaao3XN0aGG9YPxpOIiX0dFCvizPNNg8NtY8R5wB1D2TlTwH87vUM8M37XEQ0toWp39HTtLp3yqe/q0OnRV9+re65ekfRtZI/G2/"
    "AvtPRZ6jw6w9koA5j1hWiNAJmr5TSXsIYpVOOgmMk4kHgY7C5fMryLYEjO2WngEaCCwaRYvSIwzM8Dbiihj4I20EUV/r+tBVOrTDGI+IDDuFR1Kpspu4hm"
    "M7GvYD6Tb2I1GJGLtTwfh3haqhm1GwyPiTolGYD78iz6XLT/7MIcnZZjhWBLqgGCgJLFKh4N1KJ+iHbUYLJKBUUSd2/QDhYoRZvYL3gjGuCgaeVFrBUswA"
    "Y3IkjMkiwUEIeWzqOC6arG8KRzR1YG2NsI+50SmHoeqToQQGn3gwaI7LT88RBDrNuR7Oqj/cekjcGoa6pIThQb+JeAoY7QM0jikatIKrln7QfE8rczRemA"
    "Sa5QgG7YvZYnydHc6VW3YyeEZXrGlKvITULMiJoXiC9jmrcsK6Gq4BF1YomDQVXUdatlBzsIE46oYRd6LkuPAM3SGgS9OAnUoLeEuUrojSFahcd4rRnWkG"
    "yI1F1NyOE5L0NPI4ydwJB4bUqH6E4xbco9D7NZp/lvTQcK5I3JmH0kDPUparCRF9V1EFhSlygFQwlirMqHNUDy047Hg9hkKyMd3LjhPnwYTkaRBaoZ4GNU"
    "uG6NCSTkg1RNXJQMrjGNXJokAyU9Kx/FxRiStumd4KVwOTJHCGMhQijF0jZ08FIRt0AXS2BHvHOoq2dJ0IOTUvhUjdwgnjyXjCyMu74KhLKeg2AvyCRCCp"
    "2hitPlyck6OjmdvqbJFbwBm3xLiCQVX2HSMoF+8vUAeGFTLC5CljqCCgHeMuA0w+VeKq/AhRd0giNsqZFHCgOVauY6WSlyTiuWb9qDuU1D1pQ4wUsJ1GxV"
    "JGpe44yaaSI0TiAt4eAtxiBkMpuDANM4CxT+VOD6fc7U4O9SR07fsHaA3+5tcEbHk2KAhpR0SCihd1QtJ2FbtW0zuiQU6is7leTty1JTwn45ThjKgAY3fC"
    "GSHKQwvmT7AMImFqKUD9UjS2lMSrPDDdabwZJN/hiq8WnNIPHNSYlDoDLexQDyk7LVTQc6kGKU6Jk1o9pWGZ0477N0zHir8mxpTSxrZaN3YSe+kkadJVk+"
    "ZAKyiX4w4fCyrBw3iK1tkgbpaqA765Z6lFL54YzmWsguDLPs+SaEOrA9idIxEyL+M0C6kuJ1pfAlLZ4tBwTosPseI54UqQlytxl6kB97d2vAaaoBBWIYhz"
    "+LXDhIlwxNAb3PWwg5UJB4fQqIWFz+slsSVzNwVxX9ZlX7AXuIydWOhaSknjaQWtjLSOpSUCE2bZBGoYwtW6hfNDpCDBCITUhtoQ/UigtrTgnY58VKBkGL"
    "FBzG7Z2aHeYISYwp/A5gAiipeASJDAcDhAu7DgQYc2cMIeSEEO4uaXWmeJBCfaCroIw0u0sRpGIInLtNzCaaFGaqRNB5euFZCGxWGssmm+uiXMDH2sWHv+"
    "9DA/0CTAzRe5mIoYGKPYzhlZVwXtxIQbwPS1is86UjderoRLohOoRdPGbR0YzjFrwnbHCHtCpCi7B6sUnIGYeSzr8WYGtUHjaoI5CRaE1Gz91AL6dCtbnx"
    "fijOI5Hqm5yOoIdwDmZYI9qduYoV2/DQwtkEJl6+pXGMDWx4VGU6E2B0WLEq1SX+iy8wbkUaF5a4gSzyHOodiikBLq4lyQGTOOoXJxUChmTjOHMlHk3E4+"
    "LiwouUxCobhNi8aNkhDt8LTUJEHM3VJU1sojKzm2rayjfpzKfaoTt3urQBa88UF7CWaruYVTRaA2NPBE1wxBLFhqyLeYsHJWZ0XCOFic0vNBOhlOMr/pVr"
    "Q6gyTL92/VFSiqYA1U4ckqCYQcK5wszplaR4iKlDwkoykzbKOQ56d0txBamt9n4wYrqgSra9kQKYikqpLFNANu6REjA6ZAD/iE0d3ibPFkrIUSdGo1WI1B"
    "OIjpPEMcmqTKCOF9AyUjXWgURm3up6pC4MiiewBmNiY1S+iZKyTFYJYpuw93N7fssHFOdsKewK3PGCW2KughOP+4/NJgJJemn/O+MBcrfwMycNzxh7NsW5"
    "fD9tJmI04VLRxdpq0ginvLK5UkjlljmnS+aHRV4K5qD0eBuoHkxFIIdvc1uiuRiiJTu9PUhDNZJ9nijPEMv4BfWQUh+1LoeWZn5WSj3qd2sHm6wIgkO8tG"
    "cfBoXEMolUzoJg5DbhXfG6FVjnICBKw78bDxgCZbvvYDaher4k48ZyQ3FewlgRbNYtWINUAg8TGSoaGbOnCJieHLrYIqZRLUfnhaxMLRojvpYBG7JzogrA"
    "jZ2ZBsAbm14L5Wr+TOF+WuJSrAMmUb1zZHi3k3knG8uIxWIuaZAafgTBwvM0fNTq/5sHOp98mxWNWaflqRR464dPqAoeYWDhknL5uxlegxyE3L51uhij44"
    "aXIYUzXLJtNAgQ5T5+m8EX1NsTUwKLEedLtu+bmjsYo5/0jh1NH0JPJ13dASuSWBbuStVvPiu01qzHgklkkw4n5MVbil54/YKW4BxydzmCbWbiirhYNIcz"
    "XUpokMxLjK3IetK56ttG0ribsmVEGpkYlX3AmHk8V51l496d6dYW9GziaTdEDE7mesUKCCpHopu6ASnbUzLsyKvjq3/JASpwD2U5yEVBxSut/niBJvC9G3"
    "QC4taW+dvqnXOi0THcxY7VR6Fmmn2k8g7H7KX0PJBt3s4M0TeOUJ/i6aJMadly4JPLg0+1Z+kEnbG7pPYWdIt+ipW36aSadRxnGmpZtpnYWEs6wqre90Rn"
    "CwUiVlZ0lhAG4Fwe3jBMw/PxlaGyjrdQ5dYG5N120ONzOl/uReqx6XHXaeigK2/PiRuBEr6C5ZdiJfwCDupkVaIvcNqKOU7DnhrFPht1hHnfKpFL/m4Q7p"
    "buybs087TXgldeIZxYJr5XGneiCd5eK0c7n0tBP57kwwgD7j4eZZBKzIZXafxSR0dek1JiY/veI1q9uD6S1hInJvWKvVXJ1Ruf1rK/jamvHakZMMM66PYA"
    "ldvHQ4982dPDx38ujZQ6cOH5mnIbWHTidA1akVyCx0fNw7qx7PS6QZSvc8KzFHDrIIo6fJUD59QGiR9DgaOsX5c1q6o0uYlZ3igLr4pz9kZPTB0JnXheYR"
    "kQULDoaNdhe2y407gtk7slI4vBP+2uwd0eSfkoYXRN4s3jOUJb020D5dPI5wD3cEjWCUG4X+Max6SkHevYEI2KALESwQIs0XXoPntZE9UVZdQv4Xq1CFqY"
    "Z2F9R50ASrGrsCty28gIWryjAtO63WFmv8na5NT4KoI+B6FBB3YACmyMbr1pBgPGFD1oqgpgkl7POTpBE5Cri2MhAQn/xbRKUjDcRw/jz/4FdN9AABTuSs"
    "na1u8GAZMSQkUKMUgeQIVgGvn4+jQzhyohk5sETddw8TSIDresizDBaBy0zIBOjcTcCyDzTMAsIC4gAFPo49VESRcH3GNDh/Pmy6bVXBrkYjOn++KkunWJ"
    "quQQoRrwBvchfU4wp/6ENrHZAzVVi92dxLAsXJA9MhIugYFSaxsOjoFhH/aFKlEv50IVjMwXXCjlBd2EputJDDhiA3HLU6izUnQoQIAZdWDfRsGaAUAUxZ"
    "RJf+RE6w6IRVHd4RIVpVDR/JsXUQjW0k4TCMH0Cn6sPmQSBZIwnQgp0Q8CuCzjTJRRKc2gAH09Ik2wlcKcoTkOu12qyskldCjbc2caJHRFcbNpGYdMHkUp"
    "UVZC7s3EHGOFWT6qR9ZrdzSMu23SzRKmjwZuQTO4KH9YQj0/DuD4b0FQVWJ7ClFjJA2ltjPtfMLfC4Nto+qFt1RZ74Pog3XIywTVZnNVObVsYqRdQmfJNm"
    "RkiuQdVTaB55SLJ12vJwpQQmyi6FT3z+/C4JhrNrH61Z2AGGJqjIiEEvEwV6GToCF8pH6K967AgQ8dQJ6CywQ7h03S4KrBQR8QIhYxZAsjnJokt3YVYPD3"
    "HOuSuhhmeZnq76amJAJnEBXxeAtwh6SpY4PKzGNXyYGg/tKxfSGiLvqWaxcLvYBjzyWnHcDfyIGulOrK8LP3dFfcBn0IOg6UqpPNepmWBqZ4YKTI3EQNag"
    "A681AY9mIdCM9OJk1uJk8F/Vg/bwrNFDDagG3XbFAxB2+0x+Uxcj11FOONI2OLW0VE8IEj9DfrWHFMGQ8vdUSHgk0Ux9n2PULBHp14c1uwX5A0w0YycdGT"
    "qHh84pzT5Hho3SOnN9hZ7Ciw28FKYA4jM9HSCEn2cR+Llh1Rh7YFUGPCVhfnZv0ApwTSHoc7hLr/pZfW7oyG4dHxr9Cgia92RuoAgpjtFud9VGT0SeXvAD"
    "ks0CCct/eihm0sNYkK6fLAfe7M4oArEhZ6Rrz9uGPngYmjz4O8zTnOqAVR0RixxxZAw4sQYaIsHYcEoRolYSpiCsRLT/+LDp0SVkXh2J8fgQulNy6Yn9KM"
    "RHieAioCLE2Nc8VVxyKKDvUFi17k+AHcFNw6eDe+V9A02v46+C5QHaUimlJaUrGo70Kj45NK+HEZpoNVBcnkq45gXUKmGHpXtggIJD/OM39s6aql8l0y9K"
    "ZMVIYNCHHdjo9FaQMHRSUKvnqPSBIXQYgRoRRa/4G14e49/Z2FeXIOrscgMpTkCRwA6om9GNYqR+GqiAu+6Dep0ANTV5504HcQ4Thy/V7YDITxn42GIA1/"
    "gmuR40tV2B9YO6wQkxJvUEnzANsEzhH+50piUpZLlyFlGg5lisp2T+ka/ySJwVgrqSGIgJ7XWh3swq9zGFNFGrzAhzcXpalSZYrBAe8FsjgpwTk0vlDakn"
    "tVJzyGI29WiAU4RilROS8OJEhHFsyVwLbsV4sFhbHBlrAvRFDfLGn/HGH2lUbbnTh2qn942dPlYidutKxMzIumiqfBOkUlVOP8XwxGhErLLebaElxhTOcJ"
    "5yv+AMmFXLkiOkRT3wB0xiPEVi1Q1AZwzx4jG8qAl0xipo785CtoikdW/WnNlX32ds8/dZ8sKAR8VO5SBRmwVE1LqiqggeAiVGwC20ecKeBHvR6aHztN4/"
    "T6GCPDdsUBD8jHQHabkObzT2wTuNfcFPCCx66Dw8dI7lKjiYr6CuK3h4e5sdCAxsdrDNJ5vly+g9T2JYy9WqZnW2GATSHnqE8r9Fzaa0uCXOX491cYVKG1"
    "SLRaW54MPU5YQv6/o1VObXybINck1mtH3w1T/SDAAZeKQPRHCcAvuAGWEjihO+95FNWG1FQFkEXqXJLVgWzuQ2kmA17gfbNTMa4fg2NOilfJ3C+ea5OEqz"
    "uQxm+iDsahl5DlA9aR4Z1s+YgIvSM2BsOSYSsriiysma8Kaliqg3LaPQgVKjO3xaeNRlynqWqp45uX1Lm3JRQzYsWhE3h7AnQrkNokagSlgG0OFTJ44M0L"
    "cOzAjzS5fLoFfvQQT8PSLwftksa3qYpeDljFswHRticyChnaGoF/sCTiQoVFjfBI7R/RNXfE0kQDYnHxo6jwydo0Pn/qHzlGbMh4BnfxzcDb81fhLcA783"
    "FjwCUg+SDt3khEC54tP6ShB0vUWoweRV5klQP+4I8Q8qInfEORt0I47mOt2APDYH2ngDNsFRK8aVBNvI1OJEI4rXlAYkPgUyXQMxsqsa3NvYW5OvJ/L1LO"
    "7BwuU48eiwNpG9ZLOpA2bwWoawsbv2OnjQhh3ctXckGTxuIEHhnPT9rhAEbZhRmFvu00YbbLgkV0Jxa1y6REbPypiytHOgL4lRShdhwwCzvSNtGPKgXa1J"
    "f5R4x9FlZ4TkuvehoXJa+UZdchnwxsvR7B3tho2bK14P7xVL8I+PDJu79tWtZRJLigu2t2b7BX421BK4nQzXsthNe62siyKFrkgPQKWpJi1n1z5nwQsiKg"
    "ME2An402IBjfUxbfM2RI0gnU77USdefdjv9mBXpS0QCPunbAz4LWCKBfQOlDnIdqPe6wQt1FL5UjQlzVBT6lb31pwNvHERda/IWU/8tTXUXwt4ro8Oi5c+"
    "Zi3yueIVLhKhdvfQcIxGqolEb/ePD6WjViqLLRoSurmOROi3Sao1UCHwE20BUDTfmQfzdcgKDgeygg59qlodjUzvwm5TcbEXD6NokgyXzkv8dQ9m7naWMG"
    "jZnuidLWPYUrfSbYR90PVwUQTcrt070Ydq1Kom0IpD9ke+EzBirCbgatDgdhJrtkwKKmlEDA8bwctE4HUL554eK4cao0AnLdo6HGoWZFSIJf3uYezAxAXO"
    "hKcDJjhsOX7LiVtKpCetxoa4SPrI/MzRQyc8h23U+l0//skIyjf23QWvNO6+C/eFtOW09btpS4l2MngOJrHfaftpdgjssijoVnPbEYZseLUJCpkbR6tBms"
    "KGDOqpmFCSTy7a2g1xHRKYzNPTWPYUfQH7CmyuzBXMhXdsydLUGJc9Dh+r5m8+7SriV95iqtLdb5RKuQK6USAjQywSulEWdLtmDyIijnOGc7e6gdXUqRKH"
    "raSR8ZZx1KCKivFRaUeKi0y8d5zCXaqFl2iYoowcSaEPPNyROPqp6jkX30d3ZOZKrMVpdoLXAh0+ZTjf3ZahFrMv5AG6qhj6fCgBZSbKQr+73+uh+8eAP8"
    "/huNM+ICRq8XVk50PdEL4c8tf8VtgFag/Splt2AlTDmyfI3U3elLVkyVsEy2rXvjzT9lq3K/yXUfhLcbzWolYVjDte/CK6m4pLYMDGk2OpbyRrdcFfFi94"
    "IwcjKupoik7oRZlVY/Rq30+wV1jzsOV0wnSt6w9P8tcROka6yMbB96z87rswU7fXEssBlqG/mtYXzracfmtROiokefFo6YoFx+8uI6nXHL+HJyYZJsfFyT"
    "zYGjT7MB8UjReh4MeTwmApSPicHmbj4SDhdDos6eE5B8b5wFThgXrcy+orLUctMd1iulTfwFC9+gaFitbVPY30Ex7OaRI6Il88zeECVXWxorDna4RCTjOx"
    "u+qhYocZE70o7YUZ38IiLrbIzVXkwv411zG2eF9t8bE8UHpM7gCrLbrVgrrQdKnb8qKlpRber1XTW5SuDyN55AzyxWGifyQtxBontMAPPTR3GISdJss59o"
    "91YXp0v3B9YpQpJyiLIIVFK2xvHdjerGqCfDX6Enc1ArqDxwC4FxeGwDQ5egJqwovMQmfrWS/beEU70puxA85EX5rJln8TBqHAUS2ugEFKOIJk/+JW9H3b"
    "5F3biqpdeK2ZozC6w107ELcndKnD5Cd+rWWf0U2Q+ZNa0PZsrXDlZsAMaVnNJdVL72emKUj4XCab2+LCddzTT8bZAU5ZZ2P7/Hn9Gx3y82O05fQIsqYag7"
    "wEpl46KqTV0qHL1wp67KqxG5WpiEUt2Tt2/+H7PNaUQcuDjR1+9ejQfaICaO89FZQrFboRB2/i4N2Ja13x05W6N3/swAxofx6z+9ac4ITRUgyCYLZUyVcd"
    "BC06c7ZSNCdr/qi5AmcstxzafhzY7lpaB41BEXEOocNwBVXV4B4oCMoqlG3M/BMUb8BI/gneyblGcPipV6LYDIRoAVJE/3SwKI5s7v1pkajXVhI/DWYog3"
    "oFlsmTOuTO9IozqFcoIZ8oqRoWNo1D2CkwHFvFvSGZsDdw3yZuD7SykRNmaECTuFlv6Q4UdoesuDvMt4q26iEygV2sHP7RlZfvCHgRBTWI6nP5fsBJ8eZ4"
    "SnaDQzlbcLKh60Z45NgNnwaWOHnf/Ye8mr5Te2u+SxzvgYPAIneVcZ4vmUgWKWOjzJzs7fnFd8IfwC+wmGdazpEyNllvNX4S/Bh+buz7SQn9Hy6qxybhzP"
    "LpjLyVZ6ONi8KQGF7duvMI3TZ5Yg1KiFW87FBEhyo4wvuNoGpj6esyTqyFp2/qORBajlrBwpSvopCT76HiP6FoGlCWtCyq+it8vsVOyxeo1/J60lO56W7h"
    "nyMtij40ogBaZmRnk+YRdx9jpLAp2c9xGNTEgZYZjplfuydLWNJ0VHGggLiK/BytB8ZfoZm9gHfjOIXr0NPAp5Muqko4lU62qujjWVSySJ5IYQDQEXEqFT"
    "EdnmhBceeBlnOf7ni0ihc90n05iijb+OmUNWnOAfxzAgR3n680O9lqiOM/0UvyD3gYZPhEtHsjG3nQkO2QyFarHgn62vbHRHeE6I42TFWm/qZgTXVKN3tH"
    "PDkSNJ29oz17R7fcxcGS6f6h4eJWoYhddlEoh7eOUYxc07Qf6QMJrCxtcdwchtMJR24TFhLv+hUnT208TJeELN0mdXGpn0iHw3LLfKUfO0uM5s+W9yqRbm"
    "LVoVAd+6zbtrkYHx6k6Sg6LtsnjzGew9GdZrmwvZSClgTnOZl46jcFczSbSvBofowaxF/yCEuHUYGmI/zrdM61H0+5MERHvjk9vSuS4kqcDHOGEeyS+d2Q"
    "mmgWhEmdJAUeJ9ZlV/nfbrNZTZoU3HIOdFJ5iFWre6CykjtEXe3F86QOMe7wa/rYSt6Ortw08uxSrMBK1f4dbZ4TLWlrqUpy50rGQSdQqlEDd2XW1E0nCJ"
    "OKjlqQc4xtn2xR1AcSoDRx+ec187xPn/MtLNYXOIgiW6SbvQxPKsZcgITp+hnGwHKrHP1hXMHHUYFShlFERDLi68lEiQVQoxbViVdci5hZMkkvsT4WnTUv"
    "plSkw8OyGwIWKG25hvFQu+Q6ivDFvUVViEv08rFVFcUjsNnLdepFJCmChudNXqwS9iFfB9AtRV4xa5i3dYrdAqa4ZDtqzpNaV6t38H0d9lp0gjrmgJaVa5"
    "SF2wY2X+wZhjKaNUpHp6Pkj1xv8Y6wQAuDd8R5Ep47MevaGjs/Yx19w9jStdYRScWblCA6gJudzckkjKLCgBBjoMiBKnY+dvus7Ncw1ioSdP8kHyPgfXS+"
    "xcVol++P0F7vhylfAB7ob027nyLkAwwEKUH43mJdSJAz+qq1DIldOnBEOopq1qliUssRdlCDdZ6VshNMZyJsXMZzND9a0sj16SstT5sIcYLsr0LpVfO2eB"
    "JBE6AiGG7cktD+CQuNLU8MlzACHgrxDjkneGIfQUbSJ+7kgjyIQYWUWyhbbkUvkzqcymgQW1B3MDYkR5NAieodoBm5d7VJmBJdKUZVW5/fSDS1ZU5C1Bar"
    "SLSgJP4szdEiynG6ThHdIhZVYcICaham0Mga+VAk+ammAsTwNtTG/l2xjA5T97TqsZotKRLHKLQStTIjTsP7bIn00wLpcyc17acN4Fib6LNaTtbzPqWPbN"
    "nMwkiY8+fD8+f1PiApHJfMsnVAXtjWzCgXz4JxGvszFUe/7ehHKitlKe8fKrKPjk7Eoz59cbURWioFSr2aGdKlubd25z42AeSds9kEL6HSXfTARAfXCkq5"
    "vGRVynoxKiAF8kM2jWu2lZ4m3XoPoj+drQ7HUGAdsemazZTICtGlVbU8OQLNdwmZq8Z8sRAo6ycbLVKkXr49MfLqtrpQlW+JRZGZV3vQe1sjPeYEcaOyws"
    "iYCWxliEMxqQh0aXTHirYl0kYgeDCwtnnbCMjwXzXHTdr/5Ve6pTrBLT9vE9dl0Aq+L8WMIOymtSGog9dR3Q6PkjLVajFy8YiUNie5UsumwVqmthA/AwMG"
    "Sm05fx71mEiFq0A3RTwnnZY69uiiwuicvBlgLJHQKEvFu7HtwFKc3YE+026UT4pZTz+XhJeLxQIZPdcqS7l8GG1imdZMdtmx1sjwMhyX/CIDPbNc9Kugay"
    "v0M9Ohn5kK/cyMONTTOU9bMCF6GfYrI3pZ+jqQkTWBB/VEf9EMEzWlolb35P3ro7r+3SMp5KhAZituOTBj6I1+P234XPLl8mM42DLDwA/CPMpr5pnChMtE"
    "eXCAMKn7kdG9EWzgqoqHLa/MBNeBCBnfNrR81r5t3AjbR0amjmJqBXQF6JAz04hbsYfHkRkd7Q4Y1bZOAmCjRow+ZHE2agDpNBJa3QwViBAWMW6KpqenY8"
    "Nogvbimhb2x1s6oHg2BHs7bYoOyt4FNRHFDiIINl6fhiA26UwG/1PKoGZLcjMdazkPaQfTfeg4OiZdQeQ9muVA4UJaXzH7LRdlSG/T0jyAs2eHBZsqgI7O"
    "I0PMXMQ0Xg2qmoxI0KtpQnFh1xGRNlLY8vvinmO008si8c+V1E30c1yfGkgGNiq07KUJ4cxShSbvDbsPa8riN7ooxl7otBCrD5MZSSkis3Y2hZkFofdGkl"
    "Ni1mh7LPgK0FFQsxrUihFoRcj21dPYajRxyOiAyilrMOASM0TqO5Fx5Fi2DhOWmQzwSTOT6ZAKixPkBfekNZhpH9bcrZbPFk2PXvrSSdLKymSBCGVkP1DB"
    "1oK9eRA7WielxrHpP5fa+YgRLXR/q9mkzh9tVddBuYjXa879LWLjoy345DylOfkY+oaPtnIBxJMduejFbezaV+5+zVTkMDuHH8bYxK2SAEJ22TFIilfPud"
    "0Er2DQFm3G6m3LuPNhl+e13rHoUNvlRAkiVB2LwEDq15o6Q55YlVaOayVTGBdrAovn+lyk/1nl5dUu1Ux69RQ51eoyfd6wzZX2R0a55aOSzmLlDzRCkiMz"
    "RQFJivK67WB/IKWtUrUfwp1gDuSfeJZTm4hHZboVZSeLXslwZMMoZH7Vrm01TpQMNaXi6XnbyGUKqDKYBF6q9EVK6csf7PwMtZBetgKb59MibUecUU88ry"
    "iz47JBVXucpQx+sFXd2XF1NKhRatuOX0johRBf2EkwbIhAX1V9ajrxGDdCaej4Da2rzvroX1hpeKAYovWYtFc4ZI30i90tJ+HRxg2d2iSXNi6+4LVFPtfZ"
    "XtLFKleSYKnmlJaEDp1VwUSeE+6k2FlGEEaYKRxpjUEcMIe9TxFCiNbgQNP1mFo21NHH5OnshtkGJoPogTmR0L53t3jXiUynjVTNqUvamk+aog+Rgz+A9l"
    "xXDyh4xQcTgl8MOEKmidKxQrUYHXzUOD425trCGYH14NYdUZf49yxjw1DQjrdYy+x5NBzzkidpcnKs8ngLgUB4XxWcskEjwvBsdgxNYg0VpMMTxY56GdkW"
    "kJhyNnjp6h6iP3uOAIOrb0wJCMAZDIyaqnv+2lpXRHrteTKF8YycVtwZ5pNmRddozs8ai19KL3Uml5EZ3JfWPRB/BmRRXc6pwNygoKZ5+uyKOLNqOKiNSi"
    "MucBYo2QqalvFMHPPIs5C4OJZSABa/YWAliMzv6WlQ8/EAFnO+w2ZoHEVy7KUbn9MQCrtUKjWo/uhy8HLrI5dVR1Mp3UYT4IPm8Xori/3qPFVKbsRDK35y"
    "CEUIqjywKyTBWtdvExaOdyeQ4YxnP9sDz87mnjUQzYpPt3djvJ6TDZxo4CQDJxw4/kCDcLQKCZAM6QazOigkasmfsoHE7ihB7sBlnIsEeIdQQ34Ifoeooh"
    "GMgDcGjXt+CqNo3HUPDKRxV3APanXxoMz5gCoF9+VUL2uDbsKYTzAJQTsI+8Fpmn162B0QIc5FB4enJYXi83RQxLxKB8pQVrJH8URCAlGFRv0MDRnM4iPX"
    "L8tnv1H2Gjdf1xoujH9WOM3zGYBrg3wGoA+ToJrBXK/lqBoWovjaA62ZrAw0MXYHStUDyW13FzkgyCd1z8KyQJ+GkuLm6VhcPqTRAfU5j+Yrk1rV0gDRfJ"
    "pcEs+S+FNzZdDoDcQh3gDV3nxQ/KC6oeYskHOm08Dx6CfRKZ5SHjxOBw14ZMTfUc+XuuDu5Sq7RaQDQXtQteiRuq4Zu5kNmkrJrlviyNhnaBTGPlNIPQkG"
    "uBHCwp4RQo+UNnW4szqAeSqmnCSkESYuAkJGev4QkAXPsGRdmBCkqmIjRn6tgWaWS6CQJSi/I2nav2rqYs+Ikf+zpKknR6/Lil6VCMyV4CRBWchR6bZCEt"
    "iIHijLgPRXB87KwFnWIizB4I+nUIf2BwgPN1lsrQ4adwd3l2iuZ/UYJN62yJI4AssL31AjXevhuULAiTceIvN6GNVFWJQNj/Ycp7ChzurFFyYAmvwbZYnR"
    "vG14fBxYxYSeLqaRLOxFrIbSF5AUu/IFmWEyMmyzNnQGA3aksVcDnoNHQXWv0x+AuQHiu8oT2x84Qz2lfRCzlPWujePWQBlJZ3cfOKmltnx0ogEC9tCAjB"
    "Mhufmpsy4eGkQzICEKRjBQ/17pp5XvHJNgbNgQCqDQcNeF5BGHB3tZTaK/Bcwdpck1olkNaDIb3HlnbX5QTRCEYNe+mnOIP8OqdtOgkuwi6gM2wjKqAKLZ"
    "4c/zPAyK7cQpmx/AzzA458zAOTJwDuvpO4Vn7Wfxz/ygIYKY5NmXGlSUl6q79tmOTjC0sPCppgviCzszzzvPrIzRGEH7DRXU4kSznRgno5pxKydquoUWEP"
    "O5WVS5sXnHNFqDRjZaXwFawzMvmVwP8mGd61ae3FlZ7Sy8oQ5DyobDDxuTPSA0nfiOPG8V3ZMH4mcGlAwI/1IXBMs1HnEPHZs7fpgi5aGFB8CsHgwc+vwg"
    "fG6BvggLkdNMllc3TN1DKh54PpssE6cb1HpSmsHw+Yw8RKAXXOOJImh+L0wFpmnQ4Rl6CF8/xQQOVIrEmi8oT1+sdx0RDQfqh3yIWWTsrOiEqfUUGmdCFT"
    "TpHFJcBtsJmboiBKW1WhXjO5TVauoj9nROpGQzA+TDBmSpY4uz2YJ8Ei5KB5WuhF21DqZEm92EyR4ZY8GvdFZ0auCcGzgHBs6TA+eE5prHcJs6PJCsc2pA"
    "CdpIM+fwBeFeG8GLpYT1CJAQHlE8OWisrFZz6ulgQwJDqt18MJLuIMIjkQQtF+uoOqEWB4OJErFONRLnfF1VvJ2pE7WjMuN/BTkmJkMR5DheGOXImsQ78H"
    "vAGwwif45saICj2i2rnhn0cv48KGbK7SvwrLh92J2EoPUs5/hK1mxqVwyI3gMDcUQyq9kXhhFtOcHwEp+HRJjaxxVQu7V8KNpRF10UVdG2IzsrzlOoBFJu"
    "sM17gRDA4jc6VEFrAJ2ihkezMnESmnKcxUmAHdEYALPa0Sa3kSdmseQNteQFysiRe261ETEA6f+kpvkTA0Z9fWDg3KefnkQmeEBSvKCQxinUmu8IJiPFsF"
    "KTriCawcYEHMbS6KZDMd4cmrHPXsSQiVZ5JmaDpi29dgWkJ2LeMbZ3Iu743WouZsmqoamSeG2f+xyo9IyTFSicrMzCZjJPMcU+fqeMfrkzkuhwe7VucXxg"
    "HdcTSiwpU04CCjQlK1gHzo39Q+9emNE4Wt6PYdr37hFfKvemaz6YTbgKjanVHiKO78cQbigBP+xH0Fixu2eqH02obOVuURF8+FFF/O/eXldWxQNNqTJ5eA"
    "GvdUPxGnwA2/3ePb3ufq8+kIJo6FFduzfmUBVrDurwyhq8EbkC8BneWNvvjUSpsEr7adBh3THoUEuozRgFxJRDEfFJHNMI2LNAwJ5lGvYs5AnbvYHENyJo"
    "cvwMxA01wuDtSVv3E4R7ndpfxX7CShynS2HlBNYHI8/ukImzZYFsqVKYuLMa8ESvFRYnol+rXKjGMwKt0Lu6OMxWNiWmDgaVUjkow+kLpwfO0wMLgpkY8m"
    "k85rkPP50e5MFiJvGkAoEhA4BsWuQb47xBl3GZc3OBf8qCG+kdzDybiMph1wimeAOpHv10vQRezgjZdo5ShgiO0PEbgcEdsYm0kkMSKuK5OhKYRWAZ7jJQ"
    "JcPqCcT+0JhNcghOu2FgH4ry0tp7ckjRpzlyh2XrhD5etwWGYNaY4i9TciXlVz8J/Zmu3wq63aDTGjamODVqBl2fSIBAOE8OFJKx3HRHlX+hrjV2b8Qjg1"
    "VX7hKtqdfDTqFKoB/fFV+Q1+/SFezeKBkm0StXS85PNQbxLYm7QWPK7wYJ0KYWSL70MqQL0aIWThZlc5vtJoi+NnpPjMcwe317smZ8vj9gSve3YnPtchKv"
    "QxeYSc1CrV6WYX4tDYK/qFHIr6Srq2//QiYozK8Z5CrJgUbHViwMjF8x24MhTU+DtGvXcPJKGq+sJeGqnwxnSvsif53Yp1T0II6WwmRVd8Ga13v3wAzKXu"
    "EXnEP+LtDzDw6chwfOsYHz0MB5xBYcB1al9KAEIkobIhFycNBYUEllViqkzplXQbOLUH9j4cfOvh87P9nr3PPTvc7eRWivAV8eGpTgVsmK8Zz52AAThsC2"
    "vCOmv+nfQlYl0uVEgXe51BoR1JY+EmYrnIHqYRoKl88no8Cs2eLPQcwOdTC8IWGcgomCaCcCUwNrlwtKipIgSWgE9f1t5JCucOeyaLIcTrcTy6YUQ+TaSh"
    "SD/hXirxWc+7ZQ9RpTeBVK5V/SXms1zKBNNrTXkgB9TIeDJQ4WcFTMtZsh4m5mtTBRUpYMmnSdcmmJXQ2DbgesAq0hxXh9uSWioFg3WMabY9Qujvd1cs1t"
    "uv0LdScqYr+3e+PggBSbTOWfkZe5NjL7sEd2whZBkuJz2SYiT6lqS1vjhTIu0Dk05S+lTRlsr6DSciV3KM7LBLrYYBiUnmaNgwOawHp+H9HuB6OizP+7SP"
    "1sK6lf3uLtiXoma8GOYMYRdEpDD9kDAYgZeUs+GJbeyG6e1gPnJBjZ3SrprLU7EBEB003aLYDsipaJEVi/kDjhYiMioYqB6Kigmcm1YHcJeVgUTiRzNPvg"
    "XUzMRAZd3EtObKP3PFkJMGU8ZTymc7wpunjTeMpzKS5GIdnmt+JeNoM2i1nOpdZpuo/S2ZFgCIvbmsai+OYP/8KGiC0FFR7iDgSgqmuPMXCiaq1TJYYe1U"
    "qgJHMLii5jTAXjwm+iwfAArwYmOAl2sbkGZBCuhVr0rhmKl1/yqCGcimhU2WvJ1E9CSXWFv+UHZtikk9eaq6OnUwUSQApbj5NOgQpwIkwasLYQUBRmyt5c"
    "DSORnbJ746ejPAmFEe1I8FuU58OtqI2Kk6o8o+fP0tT2lK9AgVegpqqlcmVmor6kM0vem+gZI64gCdYCP8OX+ZP5YifEi0g9QfFAA70taGASL9/W+ivFqk"
    "gIKcFaWetvcJlWssLGSQKjV3s9e25yO/7ujYcHhs+C3ZsV9skhsVSa3B5xtub+kMU+uROqZJjzm/u9mqlq87uTOKljiU9jopuFSXX5l7r4gegmXcgW9WTn"
    "jTFk/jx57dBEi3JmWTEpyrTVeQtiJFz7WF0ObL9yC6cE+9OhE1I8vWNfWtPzMBLfImIZ+pjmIYBtvWV6mm71UeQrdZJUzaXMqwFzYaKUVbQuIyvj6AGR9i"
    "qTiJKaEeIougQks5siXDDEHoOHNJosnm99H5elwXXmeaRWN4ACoLZkyOBuYPJ4C5YUmkIJNLUIE+Euxe1eijCDa/mFSxyZ9xOaGeGWQijz8fUzdJ/lzB1M"
    "YTN3dPVWSUHxk8CKOzpw7i9xSpExeXRn/qh8aPHWNl5Q7o8Kfog/Suj/9YjuvaonDgcA1EOH9UHM3PBwN0np/g3QTOkLJ9ZwtIDfdWQt6om0K6qMWF0bTb"
    "LdfmRvhsJoU08tvbqSrvrdrv7R4P38ewWjT/RLGT8/mqxDyaI4IVOGM0dZiPqISAvKHViK2UTNaFs/V773QsKZJhsIT7MkdV7oVWv7/z/sewos31Op+fE9"
    "jI8O7qXJls3nucdBmXmaqJ+s9t0bYUlvtvU95QNZnjICjihpjoJYOL8Ug1wpCKkbt6oL52R8s4y9ry06Eoi1EBVKyKKTImN82Hs4wKuRYWSBuHB70sUKFC"
    "jjOZEKTslFP2G3k6AfnzO6jYDD6Jn/mZaAT4v7Eh8bOI/acpE8beSsX0bhSOFBQ3Lg459H8M/9+Odn+CdbrmIdRScaI+0g7DtsLug4I8ScO3o7c589NNBX"
    "FnASzGnjCWfRHR0U0/yzXF5/Ps8/yX2PMRQgB8mu3HHWV1+GNpg4Nlaagi8C8ow7FGt42gIDVSEMd4QyTRYzAOknjUiMmpYKEmdoAH1CVu7AzXPSU70wyC"
    "YyUjYSB2TSTyvl/M8EgBJQlRBajhL9KEwT06+CmAOW31x4Zb6vgx6vpMBARO2nFxVu5a03RSNGDy/FcYZof6UCEgcgMsEaCBYMShz5CMpcTHiIhkUNVAm/"
    "KYCbCl6nYrViDIg5pHIwmvqk0Kh1BVW8fIVYMhjgMYlMX9GwGSibBMnUim/x4UrxLYmvUvJq3veSOw2c4O/qNiOxQN1F8nipDcuTOs1hkrOpESyCB556Xx"
    "V6z0jRTlT2MDEeSuNFJCWzapdI7KYikqGvMJpivLszldzVbiQFFLbEVCiLmk/xjDR1Mf13IVkc8QnLrrCZKvux6tfsWdm9EZucIU90Cye8WK/igHhxlCN5"
    "PB1WzuQcE8oZaze3MssYVGiHTKlNPq55Ei/CwizhRZ102j0ys8bFjIeNLT3jq4Zn3PEbO7bhK6znFAz5xHBF/L18OlO6iamJvh08HpjsudG4ZUXwy9tz6s"
    "iV98xF/l5unZ2QaCLknUngfE4iykoiM45N9BlJODKPeKO8BehbAv7v7MNOt/Jhl3QucXlodfkBdw3hyjRFakEF/cG7tt4yGEdjROvA8EtuN4zOFRRf04vu"
    "KQAXqWzlkI8UxIhUZ1WuazkEv8zDbtqwRz0JsIpaoeG3YgA+FRonlalMKV3FdMvidciT70mWUDDmIWVqwxeVOoPKXT/KY9Pexk1OWWNWNm1TkAVC7wi/X9"
    "tOjW03bOfNSLW6j2JRhb8QM6J+iCsHNqTM8MWs5B0M/qzC48loratC5Qwc5YUioElXI7GNoCIN4lJ0Q4gIAMsPIQPHiE6duKERBXJTLOlOhJNGZ+1h+k1X"
    "Qo3JW7ET0W9pAdYVecaYqcEujx34ShT80tl8ijQmNJQ6YoSyfgDvApqVWIsWrUSic7nYIdtY1IFEbIBiTkNuHjJJBV1QJaksgchPOrYpTyl+fMAwpHQlek"
    "dkR/L+bKSrgA2Kpzb1VtePzmHim+OtxWu9NWc97GQrjR/ftddZCcLllazxT3ft9WhiEpFqkkveo9dmWgqEL59KVJLQpXJTXfVcpEVVQ7eXdCU1PN5St28/"
    "OKiGTsKx5KErM5pqo6Uw8rvd4UaigyXztx0NFLWTsoLpTtw/mWC+DmL9NCeZJ2lVJiCXJR7N+pMvs1GZWXiRtJUKtEFJR5iUDl2X2exon4vUZVmRgTtJd6"
    "g3GrkUImJzox2zttFsMdtF9NRzYrY4U+sCM2ZMnreOTIRSv6Y1J6Kkp92DmsMXf2Fz6F6gey78NMbAs5IcG7rp3HPaFjZ44hLVzC1R2irBQPLChihzcBnU"
    "Uhb6UXpZoTE2Jym/z1B1xPE1dVB658AJ5pUDhFKgdg8aP967l/Au5p1o3vKOUAFyjAT4NZvfaSgj2EapgZcYNXO3wOf9j9LfkHcTByJvMRVms3KtZ3imQR"
    "olTCUn2NJXXlPvNl0Jt+9EMJ3Flm0u8sem9lsehbCaEVSWcV+lmKHJoUp1fKkVAPWjPcteA/JY5+3dsGpZulKfs6QT9WAlSIL8y3iPpGFd2U5EHFveMI6E"
    "ZZZUI44eNF4BA4luOxSLhsHZnHapb1WRDhCVd2YuohWmK+NuE1f8XBXjF9YivdmJo6D4WiXttdvAJvw6lhHvTPTa0Fv8aD8fRUpSagoBCya4NlkDYbKKLT"
    "UEQStzcuNIwNVYy2wg3JAcwMuiYGbBEp1Vjj+pJVbVfOg9RSbt5/Y4A1Mb9yiF6luVvQcxFrmcN09bmfzC/Bgo8EsQbTXdPs2qodPl35LIdXF1h2mucnMC"
    "ctMzhdrBAzqDWZ3VVulSMh4vJVBHNQQYKTuaKqoGKMiS+bIUb+lrPtgLu7AXnKB7iUm6zxcTt8N57qjflariMqwkwVJsjHTWcNRABaepbsnCo6fpafXmyF"
    "mNoxDTShlxqLBjyD6tifo9PPZEWyRwGaOHUjRBfE7CkG13dMZmBB0BexnoCt3dxjWuKJeCZnEf6nXUPXq+FvxdUtnwz1KH3ebxvJPOO21d5GGEvj2FxeYb"
    "G2F6PGbtEywKykOt433sjMeNF5yZlw7wLIrv5EnpyG/EfRLHDRosd7Nvh26GUFeT3dbRiM4pAyPR7g4BPCvtNVaYizsVRSd5LSQezA8+f54lV7frr/qegf"
    "jcQCKAGSOvXSDBG33D5EurBNFFo9dU7ctbDHgKSXs17jLdUJOHIHemSMjY2Un0fB+mZqIAZgKMTNLVePpGZXiHn0JHFr4tvMbTNktS8zpTurOezqIm972m"
    "VPxMaChG97auW7JEtVC5/IWhgibNjTKxyvhdMXW2s5nZsqeSUmRITF7JyR2qmJVLACUlFZW/QtRppIKX7xeh8ipAvSbr2Fw1Mq13CQaV2Nj1MZ0wik3CMO"
    "QnCH3V3sGkelga+TgfsmMmCG5hzI4hLvapCYg5pX6BvN6lF9JuhYn1KAqrgx1MjduiFMm1dLtSPiq6yXzNvPFWnMMJ6g6cJQ7DUPSoQMTFHetIKRbEenHC"
    "Zy3ZY0iSppo4bk1SM31zu7BzKE5KSUtU5S2JW9XvRR36w/Rfq7lmOfR1tI2AjpwYE58RH1RJshK/lJ2l150XyNEB3+WYqfy5CLZD6ERaT5wlAUeV1sPGwq"
    "IGcp30okDcAGud/SP4Zdc+VV/TfTIGPdn7EYE4eWb1BsJGb944pVnpMwYdhnnLRQgM1IHO5GEoZZYqlClJS/OgXYHiu1qtmQCumXhG8D+gG/AFSPj3hMSC"
    "xflN4CfZQDIyOr00L/x9AQMIcc1eL+nK94WsODtfegfF+fO79vyflSxbS5v13XvcDBHJ2N0Vt+NurYk1PYJuea+euXilH3YNAVflkQCVMK4ElHd96C6uzd"
    "sYutgTVwxGzQiiI1WTpmoZTw2xW3XYSvvzYFljzjPp9woXkuwY6nrda3qr4SDoHGJMKuhr01vr+mF0DH4u9mh13oz+K+uPhOxWmduG4xY/wzuZfEcV1g2s"
    "zOdhg5lCRfUISkGJr4pa4ZvoVDOTotBvJOfPhxJpFkFoJS2FjIqfQr1M4m66BvxKBK4RLMVQJFBnwOCJnqcvhMarXpiIOfmGE1rJjJI9lUSXnyFCpQeiFJ"
    "znE5XG8AARr2L6lqpEVngsWJGwbAU+f1pbpHKZupDUmOQN8aieyR+pLEyZ5F2zds3QRgGTTZatFYfRxcfj9SA55KPzA6YMN7U9C/7M03tn/nnxzj3LNSky"
    "ZkhkSFQgj+g0c8Oo3e116NYnRY1C67qLb0UwyngY8zSDEU0w9bXkzsY+sQDGD7qnZ00pZIFVBxqsGizrPE33jff2/B9CS+oiz5x373zC1d/23fVP1SfcJz"
    "p31jbuHp1/YqFe3/fEYk1yvoDGGWpdfrmfu82rJUgb3YXoFTYuD8AUbv3NzooKGxFS+ypQNd0yKDL4FxWIzPx8DdNGOX5dOCKJwz2CvjXwe6La4mzCdxWq"
    "t/mahNAxHmZ37oNdelRIefY5LxnvHzcC5W8rVNo4Y8WRNkNFdHX98WQwyEqSYEpjqIuxfOhxmJFV5YKs42ri5AOr81lKAymB7LwkOyg6dw5KYQs/MmLycp"
    "3IeV70UI/BE533rJF5clKwaiUn5OO9czhkmMXmmvHfTQUPO8dXvuivSHgkYOg5fRqJSEMRGo4dQ6krgWUJ6FvIpEgiLVtNEDSMrFTulZHmavGjvry4Ujqu"
    "qSl7FKoy6iCxhKYY9kTpLlOOOgVVoDW7EBjdc0T7i1K8H4zjbuBHNSG36rCWynEnsQEEZrJQWMzhGwkNCSnlohk2pnRwRUT1RI39uVJcGaq6GN0yqmNRnY"
    "/PZMUZ8fPzziHbjTw/37jHEjHr8wVYvFEjsJA9hVRBh+Gav8zmIwZYREphVqZ4fnkMjyy+OsPTIKM/lpO4t1aSeymO0GbMV5QjdOVuZpeyMhiskritJF7H"
    "288T1tQtPIdSP+oZUBdx5i2PK84/GVfN8GxVfIRCdmTMoH5kni5PtddNGlo6uv2wLFY/RZ9UESdU76rmDbY+o1Vfba1lwrcT2a6dRNqb4cjxWQ7EDd9YM6"
    "WRlmMwxOToUoAU9dC4TsE0iyJj45lUU6QdvQOwCYxSLMc9fUlc0xMuYryTAWvwRlSFOTYMepK1mS0azuWYfS8dBFBkh7CaRFoj05kjr3ItmxtzcNjYj/Ig"
    "IH7S0eRocXs2snc53OdCsfnga1NmHRU7kKg0oJrifqZK88R+UIyH5jhcDuEWOolBClWR0KxDQCTaH/5SzLeUL+8k47Ib6u9q80OwFJvkiVVUfoVJ4JHBA8"
    "nICXkd/UZYso4JLF5myaZmZG4uORoksvqBoerazyUxEuR3E6JAUtRONSCp/fg6V9rKWiStxtZwuI9I77DUjHM45S4v95ZM3Ubf65QJ9cYBLkPNkfALQRGc"
    "jVRkiJMQZBC5SZPaaCSDuwyVxljBU4baysplYu4cfuOEn624S90YlPfsH/ft3YvaaASanZwvPGHya6DfYYv8ZYudxWSke6VctVOoV/1BY2ofqAdSAcpGNh"
    "PEI4wvFO9aUy8riijJLq1oIZdfiR9MPtLjSGkF5anWxh6BG/y53CHx2ZwBcWBeInpzDgIeA4oDwcjpJP4SBqiE6clgvQ77EFgldd8RYXf12Imjeb8f1FP4"
    "cAZ/a8OHQxzE0nXUwVcPb23pCJOjuEzfA3sBK8qjLpg4C72RHQP4A7ES0hz+Qnl2jdUp0jQ6eIpU77hBJ8wKQDJh88R8Di9g98ZJZAxyOHlOh0x/x8MoIc"
    "86M+6hC4YuwG6idmayTlSrP4l1xNYLLXxBmeKgrcbZCpAq6htIVrBSfBGIYbrjjWPlUe1IBTPABTA3xVDs++Y5CdQO4N5hutDt80c+hJKAu7GDdEKdC6TU"
    "3NQuWGgdMrlt86xki/p7JzSRpdTZCkThbxZ+Sg0RFsK26Uk6aNNMVTLk+ZM5h44MBClheEnjwoGFmR3io4O+S0/BgWU7CU4vRjwsZLkI9d0bDxBNfr9NNR"
    "I+vbwoR6b0k8D/0ZYR22hnNKbu0g/SNZBhBKMADSJVbpVBSAa/sFxUMbVBHQXGJwEtemhmEVI3eAs3uVvYmJnlrRipF4GW5bAKm7fthZBWWgF1jX+Y4IE4"
    "gef0YnMJnC70qQeCi2C+MfBCnIDSx2RkZGh8v5UL2JznuvPLt23qfDFZ3pTd6O5a7aN/a6W/WDDmwQoMs24gEfV2kEpP1wzSpt50gYCbzaQsj952GFmLg6"
    "E+ZfE4kYufkCfY7IT5PhlnAbVisomxSicLullQlmX/PdmpVDndmolIaqFf9kc5AAtDXG/FV7jh+2thBhrA0/n8BzweC8Em/NGEdIhwYs5DScZDKHMdsGtW"
    "pkORaRGZtoRhI5thoVQ9msCte0rJINwy0wY7NimMyhLaC+Ek8njAYmLWEPGS0DU65oskL6uLD0JHDqfuj6TPgXnTSRsb+GI9xgOU++GTg5Zih7+fwI8ykS"
    "pmiEn87KDnAE8RoyDopHwr2K59TSpxiljG73J5EkML0SImV9EZDWwyP5SAqeLvS8QlmTsCkScY5gi2PF1nCzI3cXfIdhXBhKPtNhirbYNQ5X2OZWQKAtLX"
    "94HdBoGamwg2bMsr5TJJKYENSdmvUP4xqmwVbqYxdZbCwWHvB8NsKgKLcwmoOEjYx8MneLBCvoEPKnOCMNPnR0bcJd2Wic0UQZZszTSfnyUXlIq24sGU9Z"
    "sFlJTpc8Wa7QSxNhyYT31arqZUVDSy3txjZwTFuoFR4SihyMCgoW+QIRcoSw/j+cquA6kM5C0hSqeumTArBQBd3nJFWRYgWIO4EyiMKoF8P8TET+kyJQgJ"
    "5QBvBHkmLfPmGW2dOleVHseazv8yPHI5DzGByYqjqrn5WtEZL/Zt5Zqj96es2kCZxj2etnPsTbOp8X2NZsSp6Nx8k+srzphx2SH6TuQrM9AxUaGmYukJQ8"
    "N+bt45Pj8BkhKPCcnUdw7hD0P8cw7/zM039t1Vko1x2tLfy+5senq+GN+6tCQuY2RTVKRdySSMwh1Xh/GujQxjFroz4pKojTTAEIF2UPfOYMBzJUzBVq/I"
    "OeG76YIK1l+Zwj0KP42mXG8kaMYfHA+j4DhNGWw18P1AlK4HycEhJduOGscTJ25slFxG5UfD6gIGMNWc7WqBHSczUnn2ylNMSbLicipMn1IxP2kVLPDCRT"
    "OZjM9SVyKp6KxI/STmygrJrRvBWxwE+vS8c1Cv/2kM8lSRnmtLCIoAa/1juhTFeXjeOWbTClFINC9xZtqKTI7jn4P45+H5bbATvCDyZvH669HtACg8UABQ"
    "yObzAAopkqOOwQSlGAwD5ePAKCYb2ybEKxYo97mpMI666BjBRxphgcNJ6SGTrAzIWqqu9hf2LqISXrtd0GYd1po2slnzJvHYSRS2kHWPBmd2l8HokDYUjh"
    "qJ4zfMu1FW8fwpVC7OAyDCpbvOBht1Su0r1tIijtpNZRSa8uOtYe27dq1QI3i7mAxyUYk9KgKJXYAi/Uv6BfWNnEL5E7GgDnuZ6ol0N2k/VV3CL0nFUebv"
    "6uu3VaxN0296pBd64nrruocqoKeuiRIIEBFdBaVtSBUpinBdWgtVj9f4MTkuc4kWy5QIR75NTYZn6aFwb5bgXzolkf6EZcIQARtClTXPl1b7FO7H1yfPy1"
    "uvjNg1qGd6mm+CKsREqVfUiYZBYRmebtgQBjKYPzE8vJwAYUyJvuTVjN0b1ewEAD3AVR6ggYhm28Y0PArbCzlorzx5MZ99G+VSblDK2HwsWJjYRvQ5aljR"
    "hAkGK0pebDahAgw5oG0b7V/mWbC1GVtqVs0A9ByEB8gNUgZCGc4YmVWPysDEoBEVTwk94eBBTy2n56no7ZgjNq1YTZTIDIxD+alCkLVrRmSVfNbozEs5Nz"
    "kFeYRrs6GkSuCEHUqJkDIVJ0SJKhJQJdeScFvRlj0zw4tIhuB9N7DczebyvEgDcjI8LqrJ4a+oBEj8uPEDcoqz/GUUtwsJx71YzsUAr1Yn3I+nlmrbmO+e"
    "ouWu1p4nZm2L/BQaMCtjKhGoGNpdlfVGk8N8UVoVhhQUE95pb0VBp/fgTN8lhyNVKDq5iPmeHTEvk41HKPM2NEmX87NgYnXLTRnOkb8l7JEhEcozi/QZ10"
    "O2Rws1/dBJ414CeqfPbBorLk2dFZ/uw2g7Muix67B/ud4TeS8dR2SZLeHJ1poR/ZQ6q401l+te8IvusomH/VP7J+Qo4oHSVPlRSheU1jzcSO6MohNnFQzm"
    "WugtjsRpCYNrC14oO75gNBV1qikCDGKNs2JZn6to2VCTPLLM1156/Ayvro6Ma0EmgfyIs5t4PZL3ry7FvahD1nnR+pZeFr5HZCr3m7QWS3/cynCXYIDlb1"
    "rnwWsYf12Ncya9Zft387/ZHmZkPGqnGjp5gz9X7R5z6oppn2K8fqdDB9saDygfsNSenlazjBNrvKxeWhMeLnzRgvmhNzvBarzFq/gzOpjL3j/KRqZ+0MHA"
    "qU4uZGppR5hEGg9oSWR5w5Zu3qKBNbkIciWfW5hFZSBdecwea3SVcqD1R8SQ8ly0e+P+eQGGVLpqHBaDWtmRgb8aRqRlY1zSj8xAGMNp88g8wwP0UhndJw"
    "OVzNRc1NGGGH5lOhXIZJJBS7W6+SPXiAmyqqGjExvC/XCXagSTDiZFF2McoPBiPDWfF4FbeGUy5ZV56u/plUn4iqESb0yU98Ykk30wasbuN+Nqsb+JVBzV"
    "FiMmNMbdYkNYHBgzwYsfUNjEkU6YUdCEQA7pITxYx9palhpyH0NUXR26+zcJ8spGlgs5MU7Lo1xiPYXvrjVSQ5vYteDJlz1HJfZLW87xVkX6y6IO2Y23it"
    "jJhweAbGkuVfmQ3uF/OBot5Az7FFOiY8oERwFKnkpLqgAHdGLUCd2AJ93JP7Dqa+v7tKytqWkF73HNHN/h8D9WLV2qRRTiMDinYwXTiYI9szmKftMEZ4Xz"
    "PDXv/GzeeawY1AMs0/gJ/NbYALrkPaTuhR28ylbOSN1r9dKhR5bcsO4tx3EHzaUQVRyv5cMXuYTqTdZyPBS7njyKEd/EioqvtsL1aE7hkmnmIdQRU1d8R6"
    "wwM0XaMFjPaTe2D6o8t1zNHBYPKBfwSs79oOdho4ErXR+OmlXFtwawpGrQc9IiumTuKG2bAAQBUydECOMOhCVQecZ1cu16qQ/db6aunKXUiJLVdcT0e/M2"
    "cDcr+MK2oTOTw2W4xULMjN1V/HRg2Q+j0iAajcvn7KzjoMxMjJJB1elAhw7MUwyxMqInOWXmcZtBniQs2HmBCmuR6oPzGmVKe8xGSLsifHSDbpVfy8idjJ"
    "epoS3TBpMTLUS/ZBP8GWKwYwHPiQ262iYKWmLfhGQZpQe63aZf93VKzaGawRc/GLothBk8Ey8vd4OR5imj6Zg+3hesB0mdP8NTNVrFVMaGMLvN6Ldk5dRi"
    "ZUSTF9HwOQ72HNmF/dkh4CB5O6dazt05yRP3snZMmzGnRPjqSvmTbPYR0GrQOYAbMht3bXL3p/VuyUHU7dtvt2m6lZpefqnpVX6HZVzElszF4uGJjq3bis"
    "DVqQpaz/gz7vl4CIHGdFpzs3hu/tQ8+Qw59PTEKqwYXukHjWH5/dtZJjRc2cwEPVssFR6bHULZycdjTEssS/PXX5SNPzgkM63yd7dY6ndIBibtfd70dBsN"
    "kXbOEOkal2Eo1kXSEPZVBcVFY+r/9fal3VFc16Lf8yvKkJDud0sFwpDktiLr4gbbxGYwwvG1uTx3qbskdWh1dbqq1Sii1wLbmMGAsIOZDMZgpthMdhwmMa"
    "z1foqfuiV98l94ezhTDd0SSda7dwW3qk6dYZ89D+fwPVWSiLsq8GpeUiBO1MKd/h6vGtApdeTUKiNN0qOyXWrUySjYgvGn0XI94NZblMCUoAGuAHN8k05e"
    "sSuDu5TPoW7era5+D1WcWiMYzwSwqzhUBjUduwiKSDZr1nOYX8c+2Vylj6B97MW2Rpjhnmzjjb8n86eJjIuXCoOKltatXh629LllRZROWf/ngSW4epi3q3"
    "m7nk/ydtKAXpuQx36H+cH10HRwWqZRlKS6g+c61bSCY2o/URWmnNdyQaoqoZYQ1ZaSD5Y7CMZco4rqAEiHZakuymOVYHz/SnGIQXBjyddJikw0SHUeecJM"
    "RIqBOTeAYvbtMx+6wR7OtiWYCi1zud6mnoxPVNUteXGvLsVDrt5KHyXGB5MgiTJD5LtIs8Dm7HIio7lLh0Iwp7qqhAxOd1Wlv4wI717OKJcOLGOTQpZCJp"
    "1P5rGtspTAw5hntGmyhoe7/5creEwVgekF5bnUETRNaB3Z76Ijm3qT5rFu3vBd1PygjE+poEHKeCZbXfumCFfXgHsGnoMaxL8y4dBQfzbno6sEGdIvp4FR"
    "GTUq9HPC3QuKmttXza7u917O/i/4BzGHDTc/hWsphhXhPEHezMVAObwFLziU0mgX7pjt7daVru9hhoFwlwiXg2fLSxlg+fJEtJYo5Wb/N/koXOX29mWYK7"
    "D3RJ3fgy+twSuFG4MRv7mX7ED4zV96KdAft6hOtJLVR2w0pDfEcBjI4wh2U/P38SSstC+KRlqbjhMr30Ksm3rqoNI1odpq8AzICldoV5INRoVWWGuB3o/Z"
    "LuXs0JBsVVC2ttlh5GysgZRJGJ3D4xoeryDGwNNSEVuKGls8xg+7kk87J227WxXB6FK+lbUbebuUt0ejuPY24hp2wzdmVPCfYbxF478x9eMNbPI+HaSTlx"
    "do+PiriP808oOIxqV8j1wQcfvsyiL9qCwvDeSPw/E0kNcT92i8Zzwp05O9U/oJn3/6/hg+oePadAiOYlvZFh6xsLEcFOXt9pksn9opLyWRhzKn30D4ojd2"
    "lPlvtJN4aBmNUscK43HKIlamb2JyS35zh++HQw6qGZPy9pUh7i0IMwUnEFfiZRPhzfG1+LBcMsbTZ3HhEUq916vPZRbTKQd5Cayh2O0t3YK0jbw6/cJMiU"
    "FaEoBHJgwGmWDueIGIuDNYHmUGbFhyfCzqB4qpT23Qh3OLEyvQGgG+36Sjb6elpZqTuTbSns0ZJzkDasrXXSOF6YeEssiuIXWt0PXp+Fe6PVf0K42JeDlT"
    "4v2KuAfF/4CsgrJEIeOSiUYkWBK/gtYAtf7EFY+3e3XiiUCHPTqRrV9tlICvJVsm1JtlrKfMVg6v4+1hsTh3iRnsEA4W+W2vW1hjMcPY1R2h4fxLu8UjTL"
    "nFQ94JEqaFaviGR338Ad4mURUyMKBMGjQRymiSuYMguUG70I5M9EiHOk2IT9+mZIy64zerMvVH6f94XkaW0jRcI/pBr7LS+2rcQYxlHCJpaghYi0i2cuUR"
    "FMbXeHxidokzJ9Lf6POLUE3MUnaVTuIivmBYdJ4jTCVy0A85mEQj0qg8kV9VlaeI/3KMT6KT9Ec+YxcQYJp8e9S3T0lVFBnxdWTEE3XJ4aCbTC8aonwTPF"
    "dsIHrquVhY8mR2NSPvA3E2ni0DszlxLnG0XUhEm1W5Y9FVG2EdPdH38E4dud9aNaP8LpUYpQ7iK8uQhMy3wgOJxUcwu0TgMFdVmZIS0dF1ZpIC5aBFE0JM"
    "4WPLFKbKgBe9F8GLiiVxuPqqVerOsPhr9WLEL03h98BcxNtXpzaX6LJLmXxDB8DW8vZEVGGZGscc1vxgBVkyRVX8ujVN9Djh1sfKVT4puY/0+py1xvmNNz"
    "EAr1tGc66Usn9BAXloZj6QDl3L4RtbuEB+WhQGjI23ZF/ml+J9uYqWc19Q/ouXo0oNNfAI81GLKq6i4+yiIMGvWf379e60tcC24UrW6ZVQenulPFGGDvgD"
    "t0LnVYfeRJCz4AM19IQHBC8agVZdq7hTOWusXqYWFv3qg6/geej1CVGVs9Y7670Jq3+0rtYBTd2aAdDYkOhu8uoDPTZirfxuFHQxAaQ1zn++bOwPz9WccQ"
    "Sk/WvW/GogCv/u0DL3XezV5FgcDvTFQPeRLEssgp6+7Kyvy0Wkr3GdfD3i14HUzBn11/ZagV8BygElPtPXxy2ysTnWNTYBq67kRGM8h6Ea6sYKe2p1T8Fg"
    "b5852f610amKLQCV6RfsdyjRSRg8aXNbxdTxfvAGbqxbKWZ4Fvwoa/VB85cBElnxgVvcg4fx4CrF2tSTrN5y2m0YqlHum/CrflBzi55tbfGqFd+2QLUE4L"
    "iBbal3/GVzHBCsjx7kcLV9zbpb41fAqetgYjdjtKZgEzQmsLSZyK1WL4NQlo8EyADbwbJKghjeNOoBvqr5ZYnWLaOb5fKboIg2R7cNUhDvshAxWIiGcC9y"
    "UFsG66m4tQBeyV9LEZwYIlfGxE3bCktZMZCBHv3rCT8YS/gP7hbrgfuICeQsWr4xWpNu3shZ69aIxrDEsAy4JD9A1wCuJQoB2l0AQ3WqiSUfCVCgPwj+Td"
    "s/cgApCvmvCeD1rpUBRln0Sn3UEpCZBZJcZJLmJNXl3eqkG+yEBfL8mOvTlZjjeXssKpLGpTQiZ24PVsv8c32CLuMUyX9juQig1RSYLRa6tDSnQBdvYpt+"
    "Q/vz2xej4v71vcg4aNRHge4MtuM348sbrXh7lxAH0XXLjsi3lya8FCqplnRNomCKMJxAEs0IJjQVEpKvTWPSkv/1wX9iW9DHZAUt8K05T4pNdV1x6mQia4"
    "liOUvXvhR40DhOSS2TO4FvR1Mlq2ADLOlUJ6jFSjCZNPgbSYNLUVnojiXwCie6PopUPWVZAvP65cddqHXZ8kNxsN+p+USEA5j/YhM0lSBjc2gs2xIVhZYj"
    "0jPglwgrZk2opfJJmT05HePXHMEw2KF+5VUq5VpQDpaeKdtTL4hmAoleTgr5l4lFvzBXoVkYoqqLqDE4zhoWDP8aevzb1Au9cUmx+m/ZJmHIdd8n2hJYe9"
    "dd03j5isRG84nAy57axcsm15BR8e40bzZzMMqZJjnxeTbResRNbQyPdVtOhZY8QwZVsPbaRTmrAaFxDXhbrea5dYwwmU8j6LbWYNERlSkF33ujXoTPdGFM"
    "y9Zfy1Vgl+Wwq4oIyAXrklDQnZCgDWJQy+VGPNBOPAVkOg87Z/361wMxcLojsCJYhwQUmPtapPUrQPELCUeJMP2/1e8NCJtcNAaX9UqrTMDFhKa51OTQ6U"
    "sWARGxZK21dtHCkxOI20HRfmMg7fY5XVyf7Q40YknI8YAT9Ttr1gpOZKqVNTpXIOire6UG6pcTvsR8/Fvplzw92/wjNscoHDU5tF5Mj9UaYQop6B6XOSVz"
    "sD639KdGEJpzi+9cXFmOQp7fpsxBDhudSxRF0rqKauVLIUHvyQid/oO8PZniZvpAKvbiHLoUGwxUz8za34CwshXaTDYBb9ai/MoOpBp+smFpcly2jMnWfo"
    "Os/01C9T9Q/TW0/QjVGQSxDGY44u/tY/cg6of90KeF4tqqj41k1qDmYa221q7/VTamdE7FzFsGqhNMuMpEToJ2bS/QGt3ArsM0S3W/lkL85sTWrflV/Ftr"
    "fO3SfqSIkqH3h7phT+FSdt/a3q6j366PDCQF+XpDkBseSVv/bTgv+YE8pyvmtYz6fFh3+036oOsSg8b6BGWYACGt+ljraGXlrzG/R3k207h+RKmgo4d66U"
    "Br16d7EtcaW4KdsIq1pBIjkeDlyKByS7Qmbe5/KtRMnYuLuYJEl2tTdPOY+OnXmLKUwVYc9w1/VHfU+80yXQ6S16yJmN97vKm+qPIbNUPFvGOmM18s/K8Y"
    "z8KLnepAIGa/hCpuuFpe0FW9LjGSGQYQWkQ3vcVEqmXp9MtAZ+NYzVzVDzM5b6IWTmV7dqsZyv9nL5FxqPqLOsO6rSHRb5Jal0mkJj81O1Qn/y5/j83PIz"
    "IgdS0x1Ohb0pzsZfb3BJspnUi9mcrbIzH1RgXQdKRweTgqeVYXuzQW+ZAzWiL2gcFPDGAuiS7r1qcENf45f4cYc5n+zKgjT8ymv2dEa2n2Lafg0FnCvQRV"
    "D0mjOjHkZrSPRjCV9JNEbNmunQee1xsvtJ7awxnP3cRiL2nmc0T/Gy0j/ZFVHO0Ir6HvEcjrPVHm6Sr56J8kwyUE4NLeG6LLvalpe5RKNIwYy0kUeUzeG8"
    "7b+bzdjFLxBGbhDY9Lc2UM/5zEf0bohaRx6tBwM7gw53of5g/nTIj/8+QrctCSMYnfmUCXrf5D/WTvFznF8an49Yp6n6Pk/77ieLkS8xm8yPT+S63ZyhjL"
    "tV4ZtNatQ8GmrGgOfivDMYUNdY2XY6Qc/hexSxMri1rocbWvl33XrceesEqH1pqog0F+32eEY14kuIPOgfLoVJ/yX5HztG/EC5uedLkmhNZy4jXS/jI9nj"
    "FDLfeiqjmKA4D4uHja76yTPdfSO16Kg3NoIWa19OKE8h4Aw2U7icYS/BdeAUcu5jDg26i4dXygPWhjOvbGDtV+DcuoZ8+wgdDrnfDOxt2JpptfOq8jTlf5"
    "MN2fXqyUa301NxwXbsDM+jXS9O/lTQeVMVxa3venyHtD3Bs9vWJhBuJSBoHWiZfGW+y8FEZgrn1gPfa4VErHpfSd+neHKQzh+M8mXYgsilDJ6n8i2PvbJS"
    "RhJCuLzHSu4iFakkaTKPxZIrxhfr6ksR/t2hyN7apxN8jwu2y2pzJlDO2UPJAvlWVQvziitGcQpsdKRfWudOt8oJPR+E1uHBGmh58lNh3+yuEy8OkUl0SE"
    "a0c7JLd1za0L7axXMo1pMkZUcHP86NyNL9gLPVHeC8LbCupjI3Z0DKt/za9sczrx9eVkLYmtn+2KFrhHPVRdA9VSZy3x5R/xdYirFNT+TMb3xymhU6i+DE"
    "dYAoXjLtgUL63eWHeJ/CZOOfD9PSmqvUwI60vElhVO9AkeLDRZUEwHd4F+Op5HPzrYmnvH7Vp+Nyq4O/P2Jq2y7swPTtd0+nluWlR35QoLdx62Z+4WbJSt"
    "mBlbaN8737nwbfvuI4uOxJ97eqF96HH7k7+375z/+cn59p2P5s9/PH/r1tzD/XMPv124+6Dz/YdzT84v3L2yeOZO58Ob/3f/hwV7ZAqzkam7zu2ri5f/sX"
    "jxSvvgARhLdvp8/tRNaA19dW5ebn/1KXwGf7Yv3Fx4fm7x0DF4zkPOPTnbPniYOi15xXLJyxXmT9yDdvxaPqUSOxrPfNs5e7d98roxcMGecKfeCTyZQFyA"
    "pc/NXuPpYAO8moFu0yz8/ORY54fLnQtH2se/mP/0Fkxo8dzJxSsXCzl6dXemffVvnQv721fPW3SsfIvmWPdGG3Q0R/vBD51PP5+fvQgw6xzZD/0wqBY/eo"
    "rQuvIdv6WP3GDPJrc4jlUduQL03Ll1mcEZeaWXyE2gJwH05CrZBQqdfflj59Qj+bfRAz3nvTBBQGA/2L4DnzTL4Xip7jahk8+vtr/8Sj8xuqE3ClXga4lN"
    "fiMMcLOo1YX9C88/4+W3H91XawfI4GcMghL3GFkFXoKSK8w9v9i+fRbWwAd8wpad7tw/XGjZIrHXwOXFKx/P3zkDuAwKIUES9mjxy/vzHz5aPHS8c/pe+8"
    "n+9g1CtdvfEKqdXLiMqMZz6xw7Mvfwcfvgfezmi3OI5qduLh6aWbhzGXqladIR94JCFu48m396h4dUayh0Hsy2j34tJxLfBz5iBno4/PXiuat8FGVJIaNA"
    "wBbimujAA8Y8FY7T6toHby5+dBOIyw/HI98IcmI8tJE/of5eaJ88Mf8d7IWse4BpzJyce/Zl5zTMxK1UdI+EsookHvzAnXktQPT2we9Fv6FfAj2kMDd7FK"
    "Ba0HVDBQG9L+5hGyqTh0fH2wc/okeg3uCd44uHPkPisRtVyifk3ea+gDYEV5D8BAAwN/ug8/UTAPP8pWuAKPx558zXnb9/AXTYPnwfGNHc7C0APHwCezn3"
    "8FPgMQvP/to+eI2/pT2hPO0t8kgcaLpw6O/te5+Jdg/3L15+xGRNrXsinM2JkAgB7F7+/YbEtflzz+YeHuKVI+48OwE/uC3Ace7h8fbJ7zpHz3aOfINs9O"
    "RhQKv2nQNALe0DM4vfneU2wBvgz7mnJ2g+fDZGgTlkwSZHOKyCJk80pv4+9Lhg40HU0Pjitc7jk/C2WYU/PrxJ5wO52MuFW50L0IxyWgn8kmhhkvNf3lm4"
    "jJhQ3VPlLwnyBaxX3Y7rlMPKxfMptPyKCPf52YU792A8ICHeTW6vthJXIyXMzHVzz8XysIBCHOiiKRrYS+fIDUl4C8/PCp5MjwVJbsHDvGHG/ObYo8WDx5"
    "GP6SaB59apxckL8z9ekV0WQYSHEuupxmeIbmW1Ohcviza52IO5h7ehZ544PBRLKnTOPpu/+hhoHIQB9BtMwrzvPoE9sfLDfyzYfwpAEZJP8P5eCT1JgJIb"
    "8NPhRl1xCBCenX/MLNw43D53kwdnWaLWgEm0BpMVHB3pc8Jzg4aenXoA0F0u6RaxeDEATrLw4yNgCbBDxAE6Z651LlwC3gRW3ASWWRXmntxDbN7/xKDvgk"
    "nBIDxA44LeUTRLUDKdAU+C6eGonx+DV/O3T4nG26rEsGIvQVShdnL06/bdT3CXn15pP5nhnqDvGLxg99sH/7545jYpIY+QuAisincQc5yohcZIwBrpjHnC"
    "PZoNljS+y9NnWAoRyWUyG/P2Nq1nbQQ9awXog30ia3FFbpfgw+0L99oXQWU6DuJ6/uln8JvGJ55EkgQIZ/772bknT6zxMKwFudWrYXdDihLUKp5T9CeQVr"
    "kb/HS3vYL2rK9RVddh4nCCDmbuwpbNPT4xf262/fQLIsOr80eOqUFZIvJbnmGkU6HI6Plzt50T19ozZ5bblRBFfcaR+TRDYuMLz7/C3lR76qrzzf7OpWsg"
    "gwW4ZmG4o7BdQseRMlv0jyeR4PJpw5KTRd3k8SmeV2yEhbvXeATuGGAvVNLbV9vHQeLfQa3gAEqnyIIM53UFiAMHnHt4gpvgF7wkUP1O3wZdg8eEzZ6fvd"
    "A5cKV9FUTACdT+DgECg2ZxHNorSJX6BFlip0oMAgUhfgPW3P5m/vIdvYpjR6ztO7bt3Jbf9pYzUQI2etv6af8F0UUOMSenT6/5af9FaLF/4Sh2uXD9ACpi"
    "M58t7j8glwVqStWrmJsuFPuHtzvHDoEmjSrJ/vOLB/6KcmzmLqOBmo3QP2AC0wjDww9auWmyCS7Cj0ajXGrBDFCZeHRfgBnQBRgpvhJTIFHXV/XDPn90VG"
    "4mkvORG7DfRM7HWX2BrVMmgxh+9gSgSPvgrfZDlLztw2dAlsHUF/cf6Xz6N90Yhqn6fd5er9gI/boYgCcsEObBD7yFxGjFwBrmR/6KCuSxgyDIrd8jiFVf"
    "ryBpspmDxsHh0+2Td2GLVR/zNz9tP57hOaAbA4fWC7s9f/tI+9lBpYguPD8EkkSNC1hPQuIToULfgQFOAiYhAt39gjutuaTDGd3iWq58J1Z3/sP2gQtmh0"
    "xGbMwBIYBKOD97Y372tgITVpdU/GZyH1gt1iAjhR0a8OTMMdQnSs/mkfgTgNP8x/d5GaiaEz7qTmAS6JToYyW/6ySAdQrsJIWZdVeA0HLmAegEehd/yLvW"
    "OXsCLYYuE2J9sEJgFlvx4AeAa+f2FR6uff3DzlcXgKMs3AWl7gL0qZhjhNwk1vSNgVazIrJpJB5B6vAmzz36tH3k+Pz1WcC7ucefxBiu4DaP7rc/OQ72YA"
    "oEo9e6REc69Hjx1LlYj2YXPz/5ktcjer/6/cKP13hJnaPX2p8dBctz8cpZMRIw+j5xJU1kGCmMjnbO3Gd2rMnp0rX5C5+iuUV0Ixjx7HHACqa0uYen2lc/"
    "BhHW+RFsqpvzR+93FAg54sKiyhyXaD0yKJl8DNQIUlBL0CMWnj5VtCSwgPHi+mmyR4Q6D12BoSDhWqp45rDJPcOeeATCD9g8jQES4LEB5//2ePHMD5FxQj"
    "+EzUsMhKh/5v7C/YPAKLBnoicxxzM/arWCGD2opfOXbrNCDN+aI3b2z0aGYzkKUPX7KnjqtR4xOVb76o32vZklxxKSYUUQggYwsQJ9lw3PnAP3wyadmAa5"
    "6WkSfnWMdlWarQxD1GVAmF0+lpzV4hfP24+vm9Q49/zy3Ows8g7ZicBhGh06gU8io4vMOboFzRybfRYwmLVh+2YLtM/Fz6/FlAqTPanvpHJHYFFf7UZlf4"
    "RiDqmDJBmq1luoE0RhBZarH+OIFz/SW1nHCCkZv4KDqxHI88ErFh6pK5/Nnzikxpm/eTwmW1b8uQF4CLKu6HmlWHcLP14HLkz89yJAPp3/GvNsHzwIZgIj"
    "AItnYABzs6dVG61oURTGRIP23UegUcCmA+9CEDF9SWUktvu4kid/A2zkr8wR5x4enXv4aef0IbLYbpguyKgmQgfdR5YLSsjCHdiZT5JKSGQ19EpoAjEAMM"
    "e585EYrVENGrUaXSBhKoB6v0hXZtYCth/TGU75r8fnnhoi/cRs58SRzv3DnQN3UWmbgf29p7x5KfA2VyzovtiIDp0ujGb/2rl4CWmOlxBhZlGJMfPZ/KlL"
    "gtqYPqKbjPIdryZjvUVj1CUAENA1kGcqUi6NPNLhZYg91fvzU7AmmD4IP5DSyRUoEC7c/RHUAcQz+S1CnSSfobOroRiGKWOpTWDTb+EyWDc3EYpfXYhbPZ"
    "cez1/ez2YJwvLOR6Bytx8+BCPIWj3Zb8FH7XvP5OB8wkjfCIZR60EcS4VaduEWC9eFu7PtmdNC3UvKwgiBRj4kvoIOpZ+fHM5v2zH885MjDH+YFCu1+NmT"
    "GVatIjrzbtsw+2JWX2THTBCkWHoHTEONzSAULGQZmq5vFWhYuPMcdBM9YZoM2ep78vYGbavvAVtdO5qIqxbo3qvcdMmbJJ8X+xm6uRcQEvJPVllQ4Tj+d/"
    "Sok9yDkZGdo8lEgmv2nGHu4p2jtfG6GyxnHBUtac98A9Y3j7Zk93hi3Av0DeiG20eQWMYIgUfBJPT0HBQdf31o/vYz2AWB9LfP0gjnhRMGqJbVTKl1AayA"
    "3kC17DVOy8bSBbxjFh1d6KhbM4R+JBlVwq6ZN8EaO8cOqJmT+w7dYYdhQZdYKWSnJPKSUwfAcJAuIDoYPDeNSRRFdppJZEKYPD/UOXcHfpBjxuL+zb3nxS"
    "sDlQGO5u6XX/NzsIUF/KUCQAIDe2Znj8WCwiJXLZ4ZBub6UaEFz16LfYtONuXxoakaG3p87uFjRb38Ieg/c0+/kJLg8OL5k/M3Dsx/ewZQCYeFnj+8iabi"
    "9QOACUzgPHOhacx8i5LAgDP6gb7gmNyIPHy+PXOdI4IKB4S/8swNsVHHvyaH1Cc8oHDcU69ovD+6b+KGXkHK6kEXpgPVyKUtjIe7p5ITaH9yjh3QvHSYiQ"
    "C8MRB1SOYuEv4K6FIRNOGLOTjz5LnZW7jfcuRUuNAgRzunnuGMHn9Jmv2PytTlPhm1xc1/0yuamPfQp3nCCgQpkrrp+1GCiqetW5OeFIyDGqG+40CH9Tv0"
    "sLdvn5m/hYpR++p5NmoAYDKAexzVoGtPdZdYc6A8QcKdyPzMZBDmdNi1g2CR0BORyTP3YeKgMUU7R52nHLI3kCjN6FZTkXRgKl/v/A3cCEk8WvzPfz8Luk"
    "yMfwkpRdNmgMTnYDhNIzQkNC5jj7suniehe1fEwITz4AfFZQjXDy/c+AaeLA/nFBWKh0TEnVNgA53tjWESPeQZyqwpKvu9e3fyy1a3dZgsjTdp8QJqpNzM"
    "NHqSAo6AhJyLEh0KDAn597vlcHy7lFcxUMuW/N38d5+C0ODpxMOryP6PXmV9pGB7e1GrHpZneon4C1tjBbs8kXx78Fr0LUKAn6CfhxowYDl4Mw12KsxIBL"
    "44LCOUCK1VJF7+/ORSwUbTRsYZkyJZR3noi8WPnrbvfQIMmmMXGL1Wih7JlfkvzgFr0m4hFnEH7xssE8yp0XJ9In22Ms7JXcH2462iIrM1riCh7R0Bc3Hc"
    "92mDGVWufwhoJQOoeOFioJSpXUtoIqAHAl4xRgn0lDYO8ILFsz8sHPsIXeiH72t6OX1obvY+zunxY46fLnz0lFsqd75qzM2ku1Sh5q6C4hASrQomWqOnhZ"
    "gZzoPNG4IhfwKjcuMI7A0zX6phu+J4rQYTWTDHDs0/Bro5gDLlDv7YvnkrqQV3joDBoLoUXo2HV4Cglxxcami7UEUDmx9DwLcus2eewS15zZeduzMoO0/f"
    "U+IT8A56N7tmRdqu+oJWgyjjjLBMChOwChzlBORmZGZQ92qei1FQshdlWLtUxgAAoOPDq+op6TX7Fw6xc0vpgwURSRGgdEdD+FAriaaEhm3sqQ/K4D8GjE"
    "7dpL8I7dlfwk9/2n89JQ1lFNhshE40JyFid0slYsOw7itfSZ5V0jkhAR6AqMLxuAmKvEmfJVCyKczV1l5p2+goxo5xXYg6F26hQ/vC8fbRy7ANaMNMvQU6"
    "JCUh8QYr31P7+6/QoXrmhjQzjwneQjiN0XSRbMJaa1JSYJM3aet5iUyCOEeKi5jiEeFGwADwMpwRvQxrOpVB0RdpyRdSSV9h+CcJ/2gG7avftq/eEIkWM3"
    "eBD6CxTVPU8lYe1rgCUwnOCYPcWIYp1udPff/T/gum1Php/8X5U5c6h08izGV7gAddxqJnAvYyoCXuLgW55o8chg1SEEG1+urHc48uMYNauHuNG7C+gk+e"
    "fQTboz4UyipNg7Pg3AmX8Uct/cEPneOX2hdnyNK6j5F1VoSVD4n94SePz9+4R4aGCCGnqgIY1kZb+U95e4u2lf8EtjL6agyaED6dKIcFuLePfkmEgnQRxM"
    "2T28rbxnM3U6pA70rsArJ08vJaa63XX8Uom/X66++8ZnFLoZHDskkutA/fS1q3jMgcQ2FUExJLRAfFNGRm1vyNWcrFMC4D47RCes6tZXpa6OPVKyLLkdgE"
    "TUPktf2KW4jvmfOAHnHv+/nZb3kiMRQfqfvNgFDJAKjM/RHaarlSDqdy04b5h30SWmEo7OohsBuRqI2cPsYav1nF/RPfUALb3MNP0QwnoPHH0JQfsljpfH"
    "GPeWX782PwmzaAFM1Il4wSSiQTILgXViZlO+Qp+DT6pQYev1XAIyTcmn64+oatm9764P03qERrO5Zobc/br2lk3YQlWNvwnw34zxb8p4RVWtvp6hE6jTy3"
    "M2+TtxXlY2NcGmIb87ZxOraRJUtuq5TkugbtGOcYLDz+bm72qekYEZK26tMtKjkpkTjD9uRnGH6e/Rh5BpEqp1VoxZ8MESN9QXSTJw+FCAwLaXubmyFBPN"
    "nfnvlsYf9BlVjCQyDpAEOjkBnmA4Ak6Ozn/CgfxQlmNNIiJT8mIGhy55csAuVZ5IR9/AJ5z8xn87Pn0DygZatwtkrq1bkbMl5NabIUnIbvOQKt42egdqjs"
    "4mi+bLXqN4B28Oza3HTNq5psidMAmGxotph8XePJciIOEMzhM8BOY+nHRK6oVCCLppZKPxKhBsorABBHPENyuQv3PkKFU/emU4ET+TNmf0wkVPKxuWqk5d"
    "34PGrOwfutflNZQPSCdXU+1NpAVjPNU+ekGk/VlXDwDsNWzzg3kFWIgroMUDL6RBOCaywlz7T92KOIytmD75Wc51mwaDKTJKxtlQrINGv+9hFzDN4RvtRi"
    "mlISEWvQ2gPJbPh62WKjUA2ll4k+jjwDxobZ4RM+rOPJKUyBa9nyGlzp1tAikn+wZDqDxNL58jnQs0haIU3B2rBZoAndFmFe6MgUzRLRvNgxAkCNkuKmR5"
    "YF2lJnG9287pETDEghlXc+cm6+zqp/sr9z6llX14NxH6R6gxrSBcDj8zGTEeAjjhfXKrQAEwuhXCGWstk1pZN0UDlkd4MP6IPzgGX+MopVPG8BBcqniOC2"
    "ulGUJQU9FQ3xRGnAhienF559xn8Z4pqeiobLk+3cGOUV3uGQmxZnfSOnPdo5fRs9CvTgVSkC+LmUDOZtpdQrv5ZT4OtsFDOld4QLTQ8zsYEs2ocP4cuHD4"
    "X3Bs+bgN0+Iizi53dAu0Anl0q7iLmB2W1FXk3unvWohQOnMN0wwkuwlBt9MB+2717iOGHno4PtT/4hsEzaFpgUWsWE0VGCA88O8EYl2FPOJD2Q0/3i4OJ5"
    "5OUgvolaxYH0oExqBf7FvNegeHSO39FCkZi2cMvMfMs+C1iDaesxABsI14h9CrKG0JmVGNG90Z8aZBndkz3B0csVhiOacxM4XcvckSW9ecw7OFcwulkURS"
    "ulQeu2Mu6EEcMRNor1sSoHBjSbmWDloTn35fPO8Ss6+7Wl8NLUdL4EIU3kKVTzp39F3zaby9GKCZof38TE5Hni88Wzl0RU6dYtWetznOpYqHfOdJNA51oR"
    "RRsiDU7XFmHuDfJbzB0xRbxMzA39GsyPMmz4L019/FTSNF/JZ4pISpdOCDFeH4h1oQSpW+qQEVMU3LiqTmV/JTm4SKaWJRXMX2VJBefrU1WFJdeoLupj1i"
    "FbePEWQkUwOjQa+HuYnVF6kGA8+g4/emdmNUkzhi8R5Q3k/GbKSjfS3PWdo4XOqfsL/3iAbg8fzPXpdP3C5MzG41rdC7wwop/Q7Q8FNk0L6s6qghkKF7JE"
    "Z93QAy676BHVxLCVDCaauT/d45nQ67Ya6v1YLSFC79IhieTUI4Laq883Pcovj36kPDPKB4IVR3973D58TqjB2nYjd07vwALMipwV+BaU+/bVj9ltjnD45L"
    "hwvhw+zeLTcLtA11tAFJLmhLBGFkn8Aj88cUmFZOZIu4fVobV4+p7yIGDyLXBs+STugbTHvBCvHissnHiA+Qdi+9iBTi9EPn7CT6Xu7SpoVQP/VtU2xKNE"
    "uG+BokIKgGhYKb0OU6Y4PXOivNeju6g86kJy7GgYNhHbhZUvnp0FIodeRbjp1D8WPv6MwWHGhRVLJMPrb9qLx8oNDSBzV9SQYkQ1GzaOKqCavwFvCQ1j4W"
    "cx8Jn7iHckLkRuGU1u7vFj9n6hFDh8z9gKpDSzEKp9+TsMkBLlsZypV1LeSzfh3LNP29c/VKUJbq1M97e4ZSxMWD3ZL7t4F+OYhntNlTrwD8xlkX2gd5v+"
    "wN9otl79UfaSr3sl2KayW+EiFXQDXT+ArF9UUdxmdyMnAcMisD7k7ifzXx/gSAi7EzBGwavQYBh1KxU04pXCRLIEwAlITxWXssFWitFwirLxlOQFsoUzdx"
    "ji+p1gSZQMIRKn2NCnFFQYAt3332NSqrA8SbMxSQuz+65+zDYHhhiefsGEzdIKCJtrWtJ0ZNPcoMekXOKbbWbehKqKoNzMTyJWkDJd0SV1l3IBzrMdFSvV"
    "WrpWrmVTeGBP3g7KY1UQWtMjHp7HIMSTKBcll4WoPC7EMkiUSyMq5llFAK3ZLYdR9xG/UVkAnN9gFGyx50IYUbFmOPap+4pe2AWB4l3qe4hSxvhRBa3Eat"
    "KDH5SrRuZdXBP6o0Y/w41d82uNWp9IoEhGgZkx8Pwkn4+kZpkNdKphGgjRK8R4p8MzR9EBqHguJ6g9Oc9xpaj7Iu5Gnvmsc/GaDGaeF54v6Z/BWRAKxNID"
    "0Lf9w9mFH380YLHC28vBEDPbIDqYSO2UcF2qRzPhLDFvifYoBw11ff726fkvrqmUOY71cXLjUsP9O9OF2kcvAddOywxS3ydn0GqxLQsKi1JtYwatEW/m9D"
    "9h23wuwpBoGMyeiGsnMtKctJ3jwWJy027O229p9+vmrmcNGBfgGQcOEDMYdwMLTCprBE8Z45r+kkXnW4eBRUqsJdJjLbAlAmvKbziRcwZ2jpcDC01Oq4K3"
    "PVGngFTYsG6x8uBY7467IT4RI1g4B4sKQQNLHF0cYtGdPmxgIzes+s3kUQP6neWO+I0w/YiBLe4UTSR6vIBtYTk9fuRalKdt+aO0Vr9ZBQZsWzDRCUwEIz"
    "PBtUruVKHlGGS5Q/ywqERcAQeAgNe2AfDQy+7EDhfYEOyxkEIsrCnocrpApA2eRx07UyBP/02eKcDPrSaCmKA/wQs3jxJ4V/xKO0xAvkvrwTxOAOYHq8N5"
    "udWSJeBh4ZFglakcfefo8wQ2YBFT5DgBvPVOo3Ge/pt6mIC4f1E6O3aOe1MWSTEY12vS/pRLVTwpRuAV2LGBRCZcHi+kCYgd4G3kuACadhnxiw3Prb7FA+"
    "O+QSsx88KGUkm8SMJdUiTfl5d2hgDe1SP75f3D+n3zKAH9O+04ATeMHyUgfF7mWQLyDjxxlAAAOnaOAHUFSB05PYD+Yx4esEP80gXIZKwG6uCALfif2LkB"
    "8iPsnno0iInq1y1qLLDBoi6sIoYNgMHQrQAAoYkBi85OssQFRyMeoIoTPzJgEzUBiFQ8F8gLemJydXrikzorgArkg+hZAe8MA21WKm49YCwGPKpU8HQ+ho"
    "DmDCW8IxfRKQeNgsYEIkndxeskoalvjQPuIbuq0l88eXFiALnd1IEBm6v6sIBtjVCeFPAa/CvOCQCWqM4JwAsHLXR9NELcXX1cAF+GRTuK5KSOCkCo0k/z"
    "tAABNwZu8riA1+hvZs7UxGA0yqmM9M18ABkz8/D0YwLkTaUGXamryKY8pjdxTIB+BewFsykCR58QMEz/Vd/2OCRAcPJ+YOWiNXBt9V1L+soF/hs98pEBw+"
    "PAlvCnOC9gE2WrmecFiCfR8wI2euiPslwkNvO0AP1crxtpA7dShJXNwwLecgPBYYF2AuOsAJxWNf2ogO6Eqo4JyMMPeUjARiRzfUKA/FUyTwjgjTfQRxwS"
    "8Kbn1SwuzA+IyXNxheCqGpTqmIDtKW1dQBnMr7SAYZtwsK1G1asW61MYE3QsvlAUjyWjRv7oKOgGCEy68WzC0ScE8CD6eIAN9N/I8QC0q5rru+WSUJB25O"
    "2/aAVph1l4gMk08bKDTXJ+ycnjEtHwhmG8KrJxECfAFxxrK/0RAEsDdsASgJm2E82/6tE39gvPCcpMmeq7pfsnJ92Ldg4f9e5ZhdI3V+nNBAg90HYkbgNL"
    "ApaMch9LaQkmDA+LLT0LmAo76S0X4509B0stNCCxH4QgYgjqwA3KFfqMVE01kFMQGgIdvE6JaIJ1lasNRCYloKp8nrmTXnegtdgi3ihG57KRO4isAduiIz"
    "AlUAPQmieRgCyB0HiuqxX4FhrfmgCAtvArx9pWY/BQr2xdAHxA8OiygxA/BuoTuB8J1ew09pNakcZOtIPMO1RTzxDbnwRyh2VXQQ+1cRxh6VqYFIN33+qZ"
    "VliyVqYEeM0ddIwagw1Vn4Uf7DrhEQDTr5QQRDjsOPwmqpVDOFYe+8D+kGwQEYxZEkKoBeNEHLO2QO8EsgUahWQtkbdrzISTfBzrLewehyJEi2Z47xxXmw"
    "ZSvUQ8j76j6eLYA/hrikEhkcyYgACG9Vrdg+XhxVN0ZCStC/UQOWrvigJaU5kNLcZhTd87gazU1LtUFmwwviCLTelFv7NQurhFwHvgRcNIZG7FIgZNiDji"
    "haGEIFCqk1pqsFNMCZ4SA8VpNmjZanLMAEW2INN7aMAWTUOnW6WB2FHuf6w86eEIwAqKdY8QXxARoRagDqWJqZ3GXGZkO+J7wmjXBGDX2gKZLKsUUI8WhX"
    "RnbHGUXerho0NIStgpsIZgyw8d6x2+9QFJly3mF0DCckDkKOkZ91YkqqbjXGhgiwx+EXz5D96m1N4MPGv1Wg/Nh5BUZriQaW5VPYKdR01xCeK8kJiY265+"
    "66IDBlBq0YGAHXEVsY2y5AAFAtv/UUvM0mnyyWoDob3JhNNkwcHmidQGEhjyuYUH21jynRMvPhBqNOp9e0iPUGpF7M2QdAJtIm8BUkCacoTMgdUf3KkI8F"
    "EGSosJtqVcFxsmkEAl8CamJE2jN6Vc6VZhsF09REITH4tkzTdAsYpItWR1QVfdo2Cjz4CNLYGSjkXpT8C4EK/xRnTgJT7wlVrZQ3dTxUvozzYhmys+w9ZA"
    "xQEZ87F6Ag7WWSNTEerlWQjPBTEul7YB2THV1TvW5lHyTfEWQ8+2kg4s6IFHAfOgLVAKTaTEID4yYXHhPdS2Rst4/CmI5Sp0O0onEWOBAd3IDqpHOSSkUH"
    "MQcnOZM9B1Bq9JRUA8IrEOc3jTUEQGoh3gdrEPC90qwKydeJHBVgS85Ki9+WaUCWyFDs0dkAUHRGGoX9EEdMkBPg+bvmItoWjnmDUHxA8AxOUQ74hNVh28"
    "K4VSVHaDgrhhabVQehU21GoIN1mFQH/Cr0gFgvJdxSoQYqxlSJUgbMD/GBUIzMdKugQBV9A/VOhXZE9UD0QXCCtDmrVRtoDvSXsBuDmxKoW3ULWEudQnqb"
    "V4hUzbqFNgJAMMEQTB6qSHapclr39FgcKvxnzQJapGrcJWIWeafgM+4OU5ulBhg+amCCmhJ1ZZ+XSsTZKlMZ4D2SMe6hXS/jbxemmTzTGQ0xw/qXUKLBtx"
    "dLRa0F2DLwQ9yek5yTIFU2Nzo+tQOgIKQxKNP+2/EJM7mOg7AeaPo8oUIhNBPxB0S6/w5lCPNMF3AtGfeEJechtnTVoPizpBu1E1nDU7VaEQGUs+JZ+QwK"
    "4ymSPs+rfoCmVi0XLPwVqTO2toELJA4dW8/UdtU79qFii8xQmsrKtH5Btsl1XyzfoEcpUJlp8QHNKbBBBGN5LWyqgIgZYG+NKo4UZigcKAtF1QkKAgIhvT"
    "GJ/sEM+dJMmBS0UfkKPlnBoA+076euOZi/yckJcmkyxMyPu1KboRhOg2pSYBJkfWYRKVVT2CoTj+OmA/XI+ChM0EAcmlWTwLV71bmnLitQjcnBS56CcEcB"
    "xatgfZsAfgJlknmT7C0Bgrj7kjUyH58iJ1CabOi13rdyS5zeqEjeJXsj5ho/G3hCOh4Bs9yhM2baXyhHewPOGdvP2uRtW3sB7hL/jPH/GfWi2DLXRlwmaj"
    "MmG0pgy6VnplQl49TPPXc3nCcHmsynqRGxg+lWH+YdQn7JRiS4bjgObQeUL7AtwAM+4BOckDSAo6ILEwazDQb5EqGClTGObH0tmCnQ8Qf4dd9ip+DTPXKT"
    "6Cb8UIP+0/F0RqFYBhQMMQkYdqFVAhUEUITrRaIa9+x2sV8uqnjJYF2nEh9ZV6oyrpQdYobOf/klhQH6KKIGNPbK+j2oTXxLG6kF6isIEfI/qxOztWobBT"
    "+6Po9qwgEr5UFQrsiRHtpCeGPkB2xK0HCNZodVYqbBOG43W/QSEDvV4zomgOLu1DnhptTrR7J1a0sLOOmrNS6IhKcMaybAHNPjSi0isWZDApMOJfNRVgMs"
    "oVkLPTplVMvcIoWZCsP9HGqFnY6hvindgMjkcOROWdxCCStPP5VmU30p8VNIrjqPhw9YLTpVYBMRt0RaWwqkoF+o9ieTrcwgULG+HfSLnCBpxEtdSHIncc"
    "OX1Vr4Et4AADSbg1oMMrlgrSbsNmJ7VkgWhIXPg7xXFGWbVgwtBAU1G1sAP/o63+1+i/ZtHCcETJkyk3eXbISoHIwJD2/5us9/GfRs2CeE6cCA1htzpFEj"
    "MnDFHpbksrXdjqy5BRTum1LLuEEivedok3ibTTN7tYyrp44Z3Ai1Qu7IR/43UL+CxStbAJ/o3XLOCzWMXCEnK/W8XCJv6RLFkQL4iei4bgSBQvyIax6gV+"
    "LHkrly5sAP5SRkdFpeKoQoBhMKtZdSN9F7VcYIUl4tYxpzKwfeMiRO0kY7+94TBiqxnZLDJfn27EcGQxw7s61o62gahjIKSLlTG8Rv+KqD5Tl5z1a/yfaO"
    "3Cq11rF5brECdJSVxFKfBLuLy5eCHSv9CS6z6o7BVvlCP7kU6lx2wq0XuaKzlewoC+3XqovB4cgyCDKrIfETehqZaDbuyx9xEEJRjR9T12wlNoljJEvFyp"
    "viiNCvgV64JVb28ohoSntYpbVIG6tGKGHfxEM36Fk6KtE6lfeJezCm2LOhbIL0sXxEsNd53jZFCI2YrV8jqFVfYgVhqVDBw9pLlxfuMw/BsvYsBnXUsYdt"
    "CD+NIQTVCH4ai3UcGQlz+NCoZh/pFk5rH6BU4qoWcW+uAppO2jtyJat2C2M16bdY2qF6NgAX+klysY0DOCatGaBQq6opKjX4laBXozir+j9QpR7UIzZOOh"
    "LFXQWS5cqYB7Y9QpvIrm8Ts73jJqFMjnpgoU3kxBbIyP6PCjluJAr7bFMd1EHDRSm/BO0ID1ThFhsu9Q8xs0wa03U+Pe1R5xVlWnsEH6YPakzvwtj9yAZA"
    "7gNcjY05iPekwjkEaVWbCwvEAFxuQRBKDzo8sGVH6bAzK447gyj1NvHLNiAbuWziEjwqDiBqZDiQwUWjhHQiM+H0WrlNYlXA+6duF1L2RXbaRwQbi5zYF0"
    "zcIWpVnomoVtIE1BqXbpGkQJSAVDYDIRbHDi9QppgWEK4ar1SrZJ4dLAiBpj/xzEkmpmwE4eDgHL1cuhSeWlYLdyYqrRnEhxwrZ4dFoCFL0sgm2j9kuDC5"
    "eAkg5OrCTh9fIkR2rJEeRE6xH0fon9sZX+3bUiwTHrEaJ+tKY3on1Mm0NO6xPpJao6wa/L4gQnWZPA24fWNfutUNKhpxkjnsj6WI6q6crACbv8ZaaZrkXY"
    "PGpY0pxgYiNOxMsRNnDqWjVekLDVpxgGIJsXr0fYhmqAtBlYRsDc3KoYhkkHtDXHojhByQ1dGgLImkUr0guqSSVNpCx6gEydpNLLbhf+kV6DsFkuEXZxpB"
    "FK86XqK9NSKuzQElEF73jldxaZTeiG1q8MXV6+7p3qSUGFHWmlCdJZQYjA4oSLE+QLyQ9Dd8SU25YoR4jWJZiqALvamACYFjkzIlKVsDP2kvUrtptEdrIr"
    "6Av3yxw5qWtxVYLy/EBzEcCR+R0U7+lZkWA6z0T6DmwSzw1sZkqt5b+CuMKLVnMSZgPskZUMGSYUD4OjDRgQW024JnRMAhk5u+9zHKKh+zCrBC7pk/FJf+"
    "Tz+iP5Az5lHoUClE56GUJkvBRfiBixd8eRaoRoj74n7XMmdcmC/Uq5OBXVwfmc8EAKiXLYe9B/OZWIgqj+WN2tjU+lpQwlx+xWhWAYqSr8vDkMtNZPIZ0w"
    "IJRG/UBEnjksEQvrxS3iSFQZbGmKCQwMZ7IDk27dej0/WAQjKJhe6Q2sDAdWVgdW1gdWlgdf6h8AsxfU8AZazBkvO43DOCu9Qc/2HGDWefbBVrx6Bt9kW5"
    "RDTVpxJjtd9zC33uJvyi3MmNqIObrCr5iR3eFALTeYqhbJasJxyqMZ76XBQX5flw3rMK7+ZADodxpAsGt6O14bngtbduRG8ioAevegiyRvYTZiOYA5VyqZ"
    "XfIPEDV+ZdLLZB0kIPI2Z0bRx1zJZ7N2r1ZNbLUXW72Zh+nuzg7EJsxLH+A/MfV10geyWLNqVWbvaEYA0a5mbdmAYrnyRVY+rw7WW0XMup2mXFruG/qQ0O"
    "BOsxoma1qiC0d4Xt+pYX5WJttq1dGfQHsY2ZZw1Sox1pB44MiWGTWNbG5vqzXAOzTaqHLSAa1cdobzK/xlvDCUicI7DXivIfC2AvCyjj6aaOnP3sXP3jA+"
    "27S15Y3h0UVTAo3/nB8soA+wYP8hP9i/3nvZfi8FsQc3TSFu79o9sNJFLFrp078B/VscWFmJ4jyYdAbWy/0Ke+C/EBFxAvCHJKAdCio5ol2Od5E+ZVkS/7"
    "LuKP+rgwkYmcw0MnOgwSr7EMOWSLcuCJcgbCog40v9WdErOSjj3Qb0kv2wAbwEUoJ9VJNESILVZofikbtqFWI4z3aAeyLvbWKS7MxVHeFfQ0O7dgtfrkDW"
    "SNxbdmE8Y9duODRdLuX+nKf0lVyBNdY+VMzdsDxS8aShSR5gZWh6LQlUYjp5g+OU/GIDowy4e5sm4cdbZeDNVdjAwmQ5KHOArihqR3hao4oOJK00BAVWeS"
    "ezaaxNDcSs+EXHqgw5iv4qAuitBlOzx3slN0aymSpxZZoRciKBZnrO4l0WGlGpBMioVategnb6L2qK6JIxW+3bl5EcZhewOhy7Ksb2gRu9ZLbkx0WFKFkb"
    "mLaDDnUvcEbLFVDrAX1hTz3CWWj353xWLMAdBAh7EvFe0kzz7fFMXcDCzSpJgbNEQSGwed++lzTuivlE+TCQ+Bq7C4McYOxnNiSoPJPVH/aLD4uDG6G9U/"
    "Wbmj0aAFSA8rLdRmrhVkieEt1mz2kityd+R2vnFygRZSP8zRCgnwIReNo4FIjP7ICWFlWFBUpohKInvwc0YJKjgxR9ZbDoNfeJfopDQ2uyv/9DfkDhuUbp"
    "Ydxt5Eb0CIgU0MyLIFdSmvx3XnGgsYo/4lZ2cusi+bmHHKQwJHVgR8b7qjtZHnNhgcBldLEkCuOXwn37PCV39+17H6WVQAdg9KAmZmg01B7fzmeFKjFNiA"
    "qag0QEB8BSn8pME5cBlBV8D/AflselDgUholuy85Za1PsJEVngWRVUCjk+cEDgBphfmSk4+kVWNN2Vy/Xvhmar/3f/2t/+j7PaQQsRsQBF3tt5+5c6VP52"
    "fnAXdO3X0J7tE56Dgs2jyb/peu0gKOC11/Fd8JoZb3C6FUUr3JqhoJnzHK71CoaG+tevWWNXBycmJUmjuUr+BAxjR4g/qX9VnQm3lqkOvhI2M1UbBWxWwR"
    "VYBdgKLpAFhl+bm0c3jFAqJxBJvRWbLHzu2dPcPhfamGbDSh9Pv5wytNuksbmjskBvl7Svd3a8BRxSSBAAjMK4wbLtOtj54HCIHugMYOMuzymXdg8N8Qtm"
    "Hv4gfAM2kSMc7ZnV/7P6l6vtQiFrB4O0jGGaqiMuqMrU5aqnhfvUUwLMtx3H4elXcZW+HQ6ZXbjVqcyu0A52Z3NB1ikqplFsZinTYpe7e7AsYVqGTaqWgO"
    "uKsKantAXcsEJ2aKh7C5GMB23cOPhpYiEosQRE5PIoo6lbivGCcTWYqQ/taOTeC7KZ0C6IAGLWdgflrlXtoukmgo2iHDFQAbBOro9YF9m1Xr3u1beTvUdv"
    "5KNCy/bJDvDFbo96CIuyPY0AhC9L5TpI5Fxhwq023EqhlRXUKuk4iWeZtI5w7jQw3h4DvWQd9CANOWxXZcw9UKiP8JGYFWYZU1oIq2BwhxjkbT/zvp/x0R"
    "Lwm5oKfIc3AoC5bk3/qlWvOv5oJsgOlaHLbM53/D1Dcqt4D6UrFeC9vZF7HeANumiu2NSsCGYjmJgtyRQNpqpkT6o/seOyR1DbQKhgid00xg3ROuVkfpHo"
    "DzwQjN8J9EtQntsvp4ECubYXnVXKdCeGokzsBqXLgp36l3E8ovFue+Yb+pLu8bhwhK/K+fnJYXU0sSjOP6IuuuEDOZJX9+iDgFpIQ2DeTBd5rS0NjHJTc/"
    "QXXz+vjornZJ60dCfgcvgcKOPGdJ6qeUg6T4/mRb1ihAV9uYGR7cd1rdLgF33jsRb3PmkfvC9Ph3xsntWEl0rEDnCBVaOYcJuAX6Bx28WmXWkqefEXTKqC"
    "/1VB/Qc5Av+81sBH+M+b+Oxt/GdsEv5xmyRapHCyCyCMnDXw//14NVVzcF3/f657ec06GIMtr2JzUIHUHQko9KZASjyq0UzLBkNGREmww5yHQllhpWYrIa"
    "pKTWXPCGIC4QV0OVpxwy3A4zNJrhrKxI6q3NM6b0IZ+R2JdDFVsFZyu6al5yWH+qoQorC7wPpbnE+fY57HNggoSKifqMEI/6oGE0VUZNfldHz4Vms3y/NR"
    "vTkVWA7CqZYKJ+GNxZYTKdCZiDJnYpH1CIuUnKmAoYDVk/2r3UY4HqzGfjHaCPrrNOYk+JjRtW14J9dKUBoS3zZXDfvCqRom67q1GvBl0tNWYzEuHg8AzD"
    "GHtbjAyFBmlkdBh/Im3DIJauH4B1mdNTg0Je4VbCEZ0gTmOEg3wb9ZgwbOTVGojZmC4T0sgFKA8YNq0YtmaUUi5JRyE/pGIh77ATkuj2SnYieU3cspByJw"
    "LfzH4jld/RqYFX14lVaWckQp7aXFfF9qJHUHwZQmNFBzrQN7B2UZYItHXKA4HfkTAAjQp7xqVYFD4+gn1m0ceggtGdiFrBL89GIgAih1kWJXMKliJ5mLSO"
    "HLPty9SHq5CuBk3ti5cztw6LoQW61sDJp4ZkLEye2GZkCVemOREHD02kFBjfQw3rTHNElsA0Y03hxc660T3ksbn9RG0VpFT9CfR4Qn6IMm+30sb2+IyrX1"
    "vkfcqFyUyZFlLxiclgmg0y07QMdJuN0Nx3PTbghwBOmFCWn0uK8GzwGtic6hccXFtAnQQSqIuS+tadnSAsxN46bkXvX9iudWOSUNuYHZJz7ra9QxtkKFHD"
    "vdkehnttGYWvRhAKVFgjvW0pwDQc4cCUwRM30w+oJ0+cRTkOWYNRF9KPngMKpj8ZegwIHJtEnc0Rt72xoQUA/IJTs4Mjqw0iN1+w/j7DEbEM7PvPq7Sn+/"
    "yn/bo6PS55ZF3x2+ei/Pr4jlkWtwaefhKJrrjSY6D+MSBoQG+gOx59fzYhKmBzA7HTQAY6SZLndauQTkHqoHuE3qjyh4Bl9z2ekWkpkd9cdV2U1CDeSdx8"
    "k28k2L8m2VDx0+RvTFgEzmpTXZFqfWpr/uRyZKeqv0Q8hOlUIL5qVMhmEXKBrHshXax/gZ2dnVbIS9GDeGA4NhJkCxaiNhWaZEMxdpMG+tiiQL5U8oGNa2"
    "E5mMsERYBOrpCZGojPde+DCG+FBDlZvWzwxUGFzCw+GSadpSPr28iBNLhHBS3vCexx0+7LZT8Y5yoByS2i3jCN/eNNk8wiFqelIVIZMrVfGbCE4qdiM8PD"
    "b73fhP+q27aWn3FR1DIh5n/ntcTUm4hnU4wqF6njHY1Mx0jO5TkF3l10t4IhcVc1HclnlqyM4cUJ8EW2JfEf3WTDJCboLd6e2TC0Lyk07PskMBJenlQr7d"
    "wGL6rAyHRL3enlBXAjtk75dBz+oniAF6mUJYJpzpETpA9Azj3nNrqvALi/7v94Go5MSkwkFSsNxy1auvsEiMRZ649bLbV3FHvMogKqOCploWLg6exNfaek"
    "WMYYGEnhrNCBeXnqot1gyK8rgbcDJZ3S4HIidJIoMoMy4HGOPMKWjYfnWnPzZWgR7hJwEC9bqWMWgsrmSMLBEjsT+Jz3GoIbmnoiO9CSAFMESV9pHGBA5L"
    "Dk0Vfl8TYOb7biWIEVPEFbhWHaTr4Aq3AorCilcQyhRXfEdns7Z+v7r2SkGP+fvVYgcZ2gVk4ivdGPcW9LBvX6qH06+Xx8rVffsK/LHPuDktSdoTPFc6yl"
    "atAu0d2fV2tx4gX1SMkyyQHZuzQ8qtlXxHnioj8rQyiM01IvOHht4dQcd1MRMTBNFJJVFLIVQKEQAqvY7ahld6lY+lozakgOg2cRYieG5uuqG4nJvgBEND"
    "hQIZ/1FWA/ZXGgdqsT7X0DErjYiiSiHIxViiHePSIpJnRMLwb1VmoWmI/rZdQhU6L0guCJHZG3LUA5AlImbvCSxXkplziMilLwwHlHGjIObGOZMuEwLLxr"
    "Gi0mEoFlaoC2e8ipWBuvbGFA7cgOVNbGLGAlvihZkCmFahluzZfftijUoepovH29kfNLN2KrbzEVJOuVqsNEpeEPuwT2SMDBayq1b1lON7Yb7+3qx8Nk3H"
    "HU16OwghhSMTNTwuw5z+oIleljyMJaWUWIG9aTz+RhzhtKnKgUJ7Y7cWw1jwwm22JdpQMIRf/pFKf1n35CNXiLrsV+n58KadOzdvfX34gzc3vdca+MXq1S"
    "tFbHYLGNiANUDJgxEgOSONaqnigTGJTu3/B6qTBfeCyQUA"
)
