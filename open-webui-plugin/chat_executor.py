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
        if executor.left_out:
            return {"accepted": True, "reason": f"{executor.left_out} models are left out: only the first are listed."}
        return {"accepted": True}

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
    "H4sIAAAAAAACA+y923bbSLIo+Dz7KyjbSw2YKUryrWuDhtGybHe5yrZcll3uLlktQGRKgk0lWAAoWUVir/maeZ0POA+z1syfzA/ML0xE5B0EZXnvOudpr+"
    "6yiLxnZNwyMjLyIit7PN47/sxH9WDMT3LB35bFlJf1FavjgLOaiTB+EsB/8/wkEGF9VhaXPXGwdTisy6t5yetZKXp8fT2oYx7weCsMWd2Msnp0FvBwrorH"
    "B/yQ8aZhIg5ki/MJr3tlPG+GJ0UZXMAw8l4uenXIg5LlbH7K66g+yKGWmJ3zMjue8GhtqwmHqkexWGDJ/avz42IyqIv9uszF6fvslM0vssmMR+nrYjyb8L"
    "QJWdkwbDNjBavYiE3YjI3ZSVwHAc2rjE8nxXE2eX+WVyyPy8H+WTYuLt8VRQ3Tkp9Xu/v7cRxfFPm4t7VY2MSByOr8gssq4fp6Cn+nNR/v11cTSOW8rlKY"
    "17NiBNMQ9WBaFnVRX00BYmnJp5NsxDEfWrI1bCGWxXKGQciKePNu729HR28/vHt+dNS7u9kT/LL3kWdfXmdTVsWjSVZV81EhqrqcjWqAqlw9XLcapjY4uj"
    "Oqqne8mk3qO/HaFhNrcZypBX1ellDhFgxDFujlVU8Udc80hwsw6H2oeC+diSo74VA07RVlL4VGU1i6qubZeHArHFJfkPiefwWUYPRZx3UDK9qrzByDkDCA"
    "x5RfALLJgkMYbb6+zg2wZTkR12s6ZX29Hky4OK3PoND2UMAi8bgYQPtBDdhnq0KGnHkR8xiB5UE5HCj471+JUeCOOmTQZjGosEHGw7DRWN5oPIPRqzS3Hu"
    "D3CHp6gl1VAa5fcQIzjNOKKqUJj3g/TZkcHctCNkESGwwGtaYIEXNnbgkHOotqGOh4NuIBkg4roWjdhxkTQa5tQTnuLW2oR6uHhSB1BgP0dMzL1BQbuhiQ"
    "/orE05sCKvFxry56f4FG/tI7mYlRnReidz6r6t4x72XtjJI6j3ppH6YoEeUvBlH+gi1hm4BTYmOS10DQkx7RacV6x7O6V2dfeG+UlRxLclHNShzEKe9VfD"
    "Qr8/pqkIZNCPynzw/K/jawBYCMZQYEcMGAXsKGzYhvKY6Vh3ywTJJxPTjPpghETqibiRGCx8MPXK2BRdhwyCcwKeRWtFA9KF9L5KzjsSbvUcmzmj+fcPwK"
    "UqqehsRVYNpvCuhnmHuYDFi2UwN+ABR4kAoskbIcmOighrXbLUQNLcVCLyaD6UynXIx3z/LJGBAekG4c5wlOJbp+PoQzcrxpOvQmQrjyDthlFdZ925mG7w"
    "j7CYGfR7wBCpuyc3bGThkHMHMmOCs5ywH2nB2xgrOKsxFnE85m3PDYE2Bg87yKpswXMtE5A7rduxQ64RmvRmU+BfYVnbWy3mTnvIpOW6mSP1YRDAYy3mrO"
    "uXcS1bxRkg3G6PL4ErnBANga8KzxeygMbJ/HJU9KPuDnU2iThhABqWZUFBZ1hFxerevbYnJ1kk8m+7PptChrdqQRjsP043ld2AXF9Hl1maM4hF+jDFDoaV"
    "FMeCZgtXiS80jMJpPhMXTxZUjZcsgR/d4py+wKC8YxFgOU/Gl/781A8pP85AqWxDIndlIW562uFU8ZrhgCZK3Jpt0RvCEOgZmx6hf/iWQydHn9aFEtEDGN"
    "c5qVFccxkj4AqdhOo0csAHUrrmG3NqUfgDrxPNOTAJHPcDUjyXYZiKMLWHQYXIFYdzLBvte22aziz/hJhhwIvs6yavcsE6d8HFUAFqUjnPM6G2d1liRapq"
    "Y6CSgUVhkIVCPVa1v2OqE74VLq9oBWgCSr3o/vX79SSDIHKqzzUS8bj1+KvM6zSf4HQW+uhPHzHGhCyp0J9HNwGA6mswq1pkZVRYlZHFe8vOBjs65VS/YA"
    "NVHT0Jhu+Gx9/QCFiv4cfOFXUO1QtyuZlJ4rgj0ecaknDLAIaXMDswjx2rZtO9f9GB1lAOB26BHGT3JXK5WyM5TMg8sSWdcYdA/VBlf0JKvmvCKZS2iwVg"
    "9EsTMa8aoqSo3HRhcqpbYgCb7FN6C+gBaGpcNmzwN/zCApSuCcFs6dzZD2BD2TMloCrtZR3sRnS22FSYJF/IU5qA8RvWu94vAdgwasWKptMlBUmsVlMhhl"
    "kwk1Hw5z5wsBQp2W/HcQmfWH6TgjCs9ghA1SxUl+OtNKcktl7pjl3hRldoVDc1FpeTlOafxJMuK6FYkCRqdsrf1RkC41koah0jWGSuPjaorcRV6gP2fBFF"
    "3EiMeQc7gKYUite42ifDnP0JHt5Zpx60JjZ7y6tMlDtXmJEpbbmnqTdxVdmwNEh5M7BfiiBsiRTx4OW+qF1C59cgU150Acho1t9aDF4Q5x4JqxaxWlg7up"
    "5aVpGtiHaggHQEaHdhCrSBXwz/CZTl4JizO0TdbUZGeDRtFXzc2IEQyFqy0ZjoadAyBU56ot0nWq2FsymSaXkbSxZbRQRbiG1AHBj4TZIK/oL2Tq4eGc9n"
    "Hqg5NJVgfbm1u4kQCpBJIuDM0CclxA2C4PQAk+y0/qYIxtNKRDck8BJKZPuVrdqh1im7ly3GHKquzaNoroRLYWKS1fOFsOEXXtQ2DD/Kq45OVuhqOOZPXG"
    "3TuC1jKDhXGkylSNWSbklWRCb0HuQZsgIwwxyIyxSYK654SK5vMiCBv5xwjDfQIsYMN5jioD7HFoYQVyMWoQO+FmNDuvViGb6eQo6GSaKtGZK4jfASzb8w"
    "xNFqDESe4UNiC5Uf0ui8lECm69jX6+t0Iv2MddJVQLuOlajHmJloQ2FucVtC1AQPIx7HYHZ0VVm4RkEKBad15ccH8Atv/BGHC+Jt1KTlUxmZVAiZdmvUSA"
    "LeajtIawi8cJlPFcUSGxIOBITI6pp7+Bv1dAXk8MOyckQm2QGNo7AxvfFlAZ60uSUALgPCyNtLAES9OwxZVUM2REpLNi1pLmQeog0kuo74K0Pc5GXzRS2r"
    "WD1XYYsTtu1oGlgVFv5Eq5qLW8zsAS/NqwzM04r1YOa0Wjz5wqsl3DKpQubBpSio2mpJ8lF4d233u85pv4osSHVsbcsopxCZItriJG9goxUKq77CuPAzEw"
    "mn0ycPZPxpSTFLBRsoVCtxCaRQbI5ZTtifgN7EjV3kUtJlKTrVKGkUQ2d/dd0r7bY1lNoyC0Ei4wfSFlkpWmZYfMOoe0UiO6GHRoYyXaCTS3tnMFvq2tLG"
    "ky9/Z4kVOscT8AQdxyHhidYg68yqFUQnO/JhrAHNgelIdxpsgSqn1OaNIlaIjZEuDauioZr1Ao5KSGWSGo9d82ZBGSJN9KYCC51HQ4sBkB9JgNOtVZthYA"
    "Ltn9X5JUPAxyWL3FQgzsLnF93eDg+jogStyaEe5h1jTjs8DILGJbJZGK7SqqamjAXRLSYYL7pru3SKiy7tzZwwqzty2Z2jTBzoNl4VzAuAI72GQVww9x4H"
    "IrZkorjQ3XTy4hQXNtCxYiXywyux6LRWDErGpHJ1nxDgDFRF3HCmazh8O25eq5NMCdIf3+bTkKfKy6EqQKvdUscEn32KKziOwyy+ueAbI9hFBaBaw47khR"
    "ZrriZnTG8aBAqwdaegB+Ih6vr8tmOVvr6rtpV/c2VICdwKjPdV7T+iYDblerzv5jrQV2u4W5uXxCuRvOu5RwylGoENfDtqrnwul61QEJWkl7s4Go5QZC6t"
    "Vzjce8iYUSGbAlHhL68cXCRzik19I5b1E0VmvTuaDtuxwdqpmxqU6YYDSJYjYZK2jDFponEnKX+WRiU6+TqrIUyVNZbqarKfkB9V4Hyr6FO3lpS+eu7vsa"
    "l6Hhhgp2nqM11RkDSnxK5teLeIUBzmhcagyW1G+lqZ/kpamLBOVOZKwUyNdWu/iWZr2s+NPJjmxvtzifkl7q0wEU+NDKbzrSvDpEwt4KGmvF2lYzM0mGl6"
    "yvG7b6uws8nfheqYPI9UJ3dRoLi3nTgta8adiEtzaYB4eYtqR4xvPzYsyjFIhCpFjtoNsccrgSwLKKY4lYXTRDrJy/8w3T0YQ3IQuWLda/wvYUh+jaGdN7"
    "g+3BPTxWgV2rPsYZK7sxcp5dTox/bcnCl5bZZRp6J4dpLi5g0ONezWE1AXg9udesehnun1PDVk8dZaSOTrliWmg4RbIwAzlRKkOMljrieVDvWB9a1UOpOF"
    "oekaAStjuJ6E+RDEBTwcNTJFWzO4asSQ6acskJNnf0mNDUZrkbnoqiwpEgMQAdBmj+zGxHufoRgU6Cq5Gh3pFj4fdkeixDVIlb44rzKFBDoyVARQqUzdwz"
    "ecU0aWpqH2c/kCdkUIwarRs8Jp9yds7ZGZ52sCPOLtgFZ1ecHXP2lbN9znY5u+TsPWfPOXvG2R5nXzjb4ewzZ685ewOF2Vsozr6yF5y95OwVZ+84+4Ozp5"
    "z9ytmPnH3g7CNnf+fsZ85+5+wnzv5pD3Km3knKOR5NPMHhxNPWiQos9BlPzvQCvy0m+QhQBxZg46w+n6RsbleeDq4abYeAacUprtSdlF3EWOPOnfnrrD4b"
    "lJkYF+cBav8v8q9AoP8eDipolwf3wgZLQ8Uk7V8AQOL08Z35BW+epAAacz4HMIpxGsd6WMB85EldGgLwaDLqzAOEjlLF1+K0IFt2CjzcphmlHEAee9YiWA"
    "BsSdGPrgI4qex0dP4JmHboqvawZHF60Pvf/u3TyafyMIXlizcfB0kUrG1sLD5tHvwr2/hjZ+O3w3ARfNpMDtTXwb+efKoO78rEO2G4eQqLHm9ubDyBX3vw"
    "C/9+4fE7fvr86zRInyzuzN/zBts9+NenT9WtvzyJNw/7YUDJd2P5B7IP/tX7VH8SOJhbf/mUPn4SHy6CW4u/hIswXNwJU5aeAsh2oIe/QA+f4e8t+Psa/v"
    "4Laksj+oIMbgs8x8wA2os6ryc8vLOZAxoigECeDwYD8i+ZE2ki5tyJOFO8IwJ5TxQQCWBrV/EbHgApvuX4414IjQT3Q3asTgWQ5Uv0EoXU/mF8XzsygfML"
    "HPsLfu3ZzkseGyx5X3L+MZt84WUAdLZ9799DIBtzyuyf229sA/WDhMiBZyDPupekj6uL0ydphF/34escUBk+05QV8XNurC51DGrsY9hP9Pvm3A40JOmyEk"
    "OzMyiAhYezx0J1BlyjGEyyqn4JOt/XeMZGcTHgX/koECEbaQvwMJzFTjHoNoaOk9HBNmBgnAKCpUkRP+ORSlGca3Rwz/u6f+hyqyL+wsMoeA1kD7u8AAuH"
    "tE/TqPZ4M+1jKmEKuq9g+SLe4xH2/wX736L+n6QJtJYnCXAsnGjYGgek3YuCiTuFDWxYwQBdX6A8dIBDtNW+4HwoIb2VJp95tEP9x/FnUDfx7w5PcFCU9k"
    "yl7WHacx7R9Jhm9SGJm3EsB76+DuvS3z7Es7Kyrj7mNQjTzSdpmKQ9XNZh1o8ViEX/ikeTJ/FWEpRS6gI3F4pnbbFJ2D/iff0NXxf9cRgJ+APTjWHaICLH"
    "+oT3gGRz1g/Q/L9YpI8T6LIfaBzb9JFs02AZiqPDBpi8Pqv0fITmltYcEhQNU7aKXG4KpjhTtIzLrfoWQHuLoRuFQfpRbAuygwmbHcavyDQTmmMUPol5y0"
    "NiAv0AqQ1GsxL2M/UbUKBiVRZlMvo+gA4AM4TtJs7MsxTaMlLJJZeIIdd+PbQwdH40wgxsuwINAykI0BQ6FcCYMBX0aUUq6+sjNaPH1ZDUjnwgoARCBR1y"
    "VJJrFEATqWf0z1HdNdnktABFaIOEZ8Q0qiN9nlDHs4Oi3z+ESfr1QHQMqiksSHCB6sRmcDBI/nYYJsHgbrgpSbwOhyOJVHM6I99mOdJGlDEBnUYl0p5eXc"
    "FwtSFNkvwgTX7k5itJkw/2629p8pFHv6ImmS/Zzbg+wnCR/wIJ3xvKIz2UFY0QTmjWkQ/q7BThZI7Kctf3xYKhdpgsIRVsNudeWaVy+E4c1q4NDFQ8rocC"
    "OGyu3GiImkAtwD2VhxLMm9A9NaF+H6Y0dCrXqnLTSMC0UeYHhTJ43oa8iYed7WKrWF8BAOYn8RRhQUd1VGzvJLhgvL9N+Apl/Lb+6gCd9+MLA6umyfr9xj"
    "/91wToWDaP28SZamXequ8CBiJ4iUobaObowfEH7/Y8tBvKX1Ec6o833ikSJDzTPoLw+7VyEwQmopjB0qZw5/XA5lJhSPvQVQzTm5k61pvzSTRXzCKqG0Zs"
    "CticMRw8AyILQEcjCIA+tj+CzU6SHAMZ5ufo5UOjqdkaCIMWvyrVZsRHH8skyVmWlrMyAlQyF8SISi6tYgfDiqytxNNr2l485UEONIQt7+fHE/SCIZcAEG"
    "am7LYqWw0I+jmrBsgCWKU8harlKo9ow4GV/o4dqHxrxvtVYlYd0gT6/eKwQQthlcjhkqRvTRioSrv2tCAESlPZTO0J61brqEn3GbqHvbBfUqP3N1M7L4ns"
    "Qrmhwi/y92DkuKZqaNS/hzNC3IfdjRF/1yAN7fk+GAP37kWz5E+LglG6qiIg7xmA/Rh/XY3kOw6SP41rB+Hl8dmgUCaEkpmu0R/EOSVMkrWtZeJwpCF249"
    "CGYxR7bQ6WHfACrruSbZu8aGunATwckz67WbmCFneoADDC7uynjVofOZRwznGHK1ENV2wfRUGC3X9dLLjeduF3mibGBP0jDPqrtZ69s1ZNhHkY4UGCSYB5"
    "weexLk4uiwOr2FhM4u7sVdoljYdqfsGatg369d78uoNycK/tPtNaACCUipf1Uw64zgNn/cPmvWO4ovk5RvHWBOnXHhnCj9q1ACr73MIpTOwwHHYhRQ/Xc7"
    "CbGk26Ltn/GPPmjuaZavPV0gzRIhM7ngbKn9h0votgAtrkk9gjZvh+15Yw0LsYnIFGfIbuvB4pwKAc1RGHlkhxgcdoJm0wDWpPciJH+wOP8gjj0H40mAVe"
    "u6AgTo3d9z1ulNzJN2oGilO94PI8SDMW66PhTO6FPAnnltvSMN4p0DZf0DK8666Uc8Lyoysd36ELiecGs/Mj3l1wOGYmPYNyOkeVbA7YIjHrkrpV/ewFUq"
    "lZ+mhBOYJaeM+ilMw0A4Wt3x/m7hbTjq5cX6dyTz15lOOeRnmt52hPhpIuU/JklzyI0Jlvyb7G0FYNC+NQ8tOhXoJz0oWdNoYyRWqV6DkGWkMDC2BYpUsn"
    "r+O2UxnxVkuOOAKkrob9qjUZZGpKJQ06PeS0wvpt/aNDfOD5pxUg2zcQIKpXPWgU7Z4MKX0ZkpvVeILbJqCsNeSo+HNb/nSYq7RcBcIoi+EAXZuDzmM5Qm"
    "+FUlo2C3MSgjPwOb6UllI7ciuBcrRGGnxur3l4soFtoQK1ti8taF0cnmUOYgLhOkygBEAVTLqzgP4M80dFbFg8zu3uAfZcYWV6LA8EKDjQbYHqDsmPoLJd"
    "HhTAm7LFggZUwYAqd0CQS5W+giT7StIItSNQwIMqSWD73c9hh7d96LAZqBFXDUxgTZ+NfkaBgv/MSRomHrK1t08GCRTkdTnPl8EUYpxGAfj9Y9tb+VffFK"
    "BdvmDLnJWnZC+t1KgJVe/LEbp9HphuDmM5cmUbx7teH/6L/T1Y7m9QF6enky5YsLU1LlHjK8714zf6dmhRDsImOCN42FZgAGWDNqImydfQOZtYZt8SMuvr"
    "qNyiojMYZVMoSQ6a+jcm49UPSsMfmIA3ZvILmaZ+gyjQGCak3lSCSFJY5CPM8wv4/SqvYP68dAAlCRPYfKtWNh5fW4X7gvIsE+OJ7IRWSSoEtoTrtWLFtX"
    "Fp1twqoaPNxMN4xh2eMvA7grX9O199162LX9JSPlqtnL/WzFQzUPFtvi7xAmSZRgUc2M88nr+Ojjh7G12wnQhWazfaZq8iPGKJ/uDsWXTJ2a/RCWcvo6ec"
    "/Rj9ytmb6ANnH6KPnD2NfuTsRfR33rDf6TgFdK4f6/NJ+7bJ73jy9w7Pa0IW2GKdR3z3B/C/NGQ/cXuXU/FIkSgPAqmgwgrQLSVS9d6Cxn+nxZ+1ftWuRp"
    "dH3Hpxrvetta8CfyVhDf83p/hJMm/MnjFXuznAzAZvGf2Ds984+4WzO/b0aYZN0D//NP/8wzuR+q1N+JMbMx05L3OYi3hJaNhoTHlWaL+IlR6M1HiHI8bQ"
    "RSOvoxY4Y+7YMmEHZg+6pTbkNBAof7dlLwC/A2cTGbd9T0He0YhNN85cf0J7R8vVpANSYacLpQLEco7tIBl4StvaVrjK8VE21p25ur1tRC0JKE3Fx0Clv6"
    "kNodqD0FXY37jv4/8PIitV4sercQnAUfSHx+6vTF70G9pJf+GxV6NNsr/wrlqBV6eTfh8M7qkjesZrQwX4ue/TBFHCHSIwwDbvSL8m/kz2Z6UVPty+5wir"
    "Ayn4gCByEOLK2ppGKW2+1oK1erFYE/BfuVhoBerJlvZ+Q6+18uUY9ogVr3D88FuwfByVDZ1WC2/UdlBl7e6elzzU19fV7SHpeRDkKBOoQfiV2TbzOp7fOs"
    "7GG8rZ8FZ0kL4/4z31qW8xX/LJBG9unvPxIGXpPmAFNNTLqt7bd3vv93b3Xg3Ox70qu6p6M0SY3i1sBGXVrUF6yG6NQAYJPoFeTmC+Y92LSu6hjBzT7fXl"
    "rrPRiE/l7WnoGa/F3iKY9fJxE80V0OTHbAZ/bvUu8/oMdnknJa/OephGQ0DXkgmeXm4UJye81IPIkdHx0QxYW29ccNknlaDBUC3sePesKCq8tkspPfTxpA"
    "KTHIcKwxSigLXhsjNRbOhWsZs3he1EyfienEPVMxSJvexNuQQCXd2tz7K6d1ZMgAk/BlDVps0nDC+Ok12JSpvGp2VxWmbnOIbjWXWlwGyyARl6dVH0zjNx"
    "peFc9dA9D80c0P/78qqXnWawEpdnMJKqOOdQ6YLjVY+8OpOzm2a4hu22YSoyo3d8BQCRE8Q28VY1NAMwgjZL+lHOgKtKONUbgCTFpcUJgosGkjdywgZZWI"
    "oBaHwHv23bHjCwF4ZJMBFEWBe5aJI0BFD0yo3j2Rg0FhzCTk/+lsCvVw6o4oShNOHZlOaZ5ZUcgWph5ZCoeteAYHHOi7IsLnFkI7yDPJkYSOuSlwCKqi7Q"
    "F9CjRWogPyFg2CK4GueAo9kXTtPVQ9k4LQS/1V7ES+Cjvewyu+odkzilIWaiugQQYKMj5Wom11WhrkT/8XVAzkXNSxAPGxydnZa6PcnyiTObpTaGal5Yrp"
    "JJDEqgaIBk6gFE2Uadn/NiVi81PwaVg5BHTgThDCVldxyXCTosCWeJ7HIEHgifHvqh0cwAIgp8pFps1MUXLtrdScag+zrmp7SeHZ1aIsN9imUz2PGkyMZ8"
    "TChSGnxyOgV+c65mnINS3z0GvfSV9DC8wVqaIbV6xj6cLuuihjVs9amaBL7yBYYvTolzZkKTKlFp9QWlB3DP6qxAv3lVqdUbNe90JwvBxIuNCeiavNUjgg"
    "uTv6e/DHJIPtwCQcmz81tRDxRb3hoI+uE645jkgstRwPT0IIDVXuQo6iqimR4WWjV/yxpkKWwZUZpYimkIfisHMEUz5BC48YVfLfWp5Cg1ufP2ZQ/KSCHF"
    "R18oERK0PHUGWtfkUUjMzNIH9gbQOs7HYy5W9wTDU0Rpu7rUTBL7Owe2MQaEr71uaS6o/m3QtC2jd+dNWYiqWihhFx8zxVhqjZ3U1u8zQBMQhSPOx7Y1UB"
    "NA/tbt3pXgwDPbMbQ24Sc0+p3xWCe1KhAmjJSwR18nNQM6+vxaL6GBvApS0ZGnJGCLAZayR/hFPAR4DqGkQEXM7UuVVMqLQmzVa0uBOYGZLoPRaC9fBIjE"
    "TuVFzkemU+fIbnrLQKD+QFRJ7ZsvaYemzxGqPTWuOmECshWgMIn0rzgqDsAoLJacg7aGHBb1vaoD0nrEhwylsuSFHdhiM312iiftXQvoz0t/+LLItC85BW"
    "C8XAnRo2JeR0NvMqT1mik6hCNhR32ihm36lT18o2NUvcjRTioiWhnWXBuwzSf4Y4wf8eHdqyEu56yaAfe56tH+HQCzebHtMtTRbHklcZ83dkWEEhpKm+gU"
    "Flosn5EzhxHME5QEXRh1PClGgBwbx1cbo6KsVmMw7dSJNyKAgU+PSTrLkXl6HyBDmaOkbYM/2N17tx9Kvj4TvhaGWOqqyjOB3t5ndN+/G8GPaRSjM4lxGu"
    "oZqT7IF2dC4NmMHOV4DDsPQG9iXaoQCYPKmZQcH/TeMLVTo9uieU171QK2gzUb1WxSs1nNxjU7qdm0Zuc1O7Obt6KO083LarNCsNaDvEihVpyiwrrxuchF"
    "Ci3E6RmHbcIxz+oUWovv8wfQYpxqYER645JCL/FBytFMWMEk5YZDfh1CHp4CnEBFTD8yosPWnkKeYhNRR+Pn2DjWjWrgEFUktVvoBz83jK4L8IBdrjw7eb"
    "N3tP/y2fOj5y9ePN99v0/HKP9mNsCnzgYYLddrb+vkRR3NJ5k4jXgywL9JAon0iylqxRz1k2XHQKDPs3Jyhan2S9ay37Lg23zK/cImxalg0prmJpM4cnfx"
    "L2t9d+5GdS/cuq++r+6V8ltStd+Z2omKAnajVo5rx6ymTBDu8a65Lp/eujPnzS3pXKnPuxcL+jpG8q3Nl4yrA1WwhqqgnMdVEWsVD7gxc/iRi2gijtEyka"
    "c9SZKisRVatdckvtbuUYa6wrm+nuZiOqsxsFye5AP6iIS8TsDQ1XbAv06VVwlXvytpymUVZpd8xPMLzG6fAwLQspCN4vmXXIwjPsA/MkSPvCfKZGcZ0z1E"
    "BdOtRZXB4/Slui9yZ143EfxbJOlzVQO/GooKVqZR+i5tVHVIr5qUIZXmpbSj8YHzBTv7+iyC0eNfllcVOi/k6ESDvxhRVinJyaGd8hpSKdtUwdCDFadM6A"
    "EM9TxL2QwhpiaG8DQ/27BDtMVrpyAmgV+wEY0FljWYLBUF6lDZFB8KCpWr2z0yhYcz14FqpKto9J55+DcLRmE0C9mE3DOwyJhC/QgFsUT/kMZIKKwT4oPR"
    "4Y1IbN8nVIXtq0IHydMhrLC+jq5K6dERFT06SlWCqakTHCpJLVXsOqyFH6T/gQHRxlkJ7DmeX0g7a7TNQDiMgcmniIjHBcgXwkhQwoBsn2A1kIvpYaDiSd"
    "YNa8MdeHgYNozfCBS7Dr+TxJOq/uj2B5EQhn87IudVRHOFJ9FuzegOLIa2UrQapWtbqRUK7BaO9ZYHa0mOFFyCJmDDCgJqANugY6tUJqZ0lDk3dJpuYdhM"
    "3txMClzW+vStZc8dnCgrvYd2Npm8wyP7faPe3q/sbSxvT7c6U6m6L/V5o66e+9i7G6h104Qv10xecHPW63ltl2lHZpr1gx3kecTNytXeyumLJLReyzFoRB"
    "jOuabTLabKoVO+9g0q461haTx3hqW+SZLHQt6Hk8c/MIY2ducNOuCgS6oicVmxiOfeJKW2Spg7wzCFUrAw0P2ikumW7I0W3KqbBmviy4n8Y8LiFGEkU2L0"
    "o+Ca9WjvU3mxWCYuFrFujNUO13agsi1D0zVNJlMWi4A7nE2TAjWeyY9QOW4bkiD2Qg6K5ip409xMo3jm6jQr0EWrCA7CPHMQxmQblLmWyg3yS1xwNBCLKV"
    "HH1NiN57R3IyKY4Ib1SGk6ztT2nKntqVzLzAQoWCCjb0wPwlzAE1av6iSKucVCabyUcVqoP88jSaUBeVDgDiyLcQ1y7ScNO41sVB9J14BskuIhmM7qTERx"
    "nVdnKciwXHObpVAXsp8EqTJqSxVgcDlel8rbNJppGi08Gs01jWro34BIsxaRFtcTaW6JNP82kRY3JdLiOiLFG7KF/OncrNCiwkLUKd6G5CWOfGgrYx9ry0"
    "uKC6WzOhP1koKeZEgJoKmkpoSvcmkwWi/uGUrYM0il9GDFElErXQuEmNHAZtKHYSgBh+eyFt5rXhG7rIhhYRsk+xSwCaOb3EgXc0mEqgUa3PUhyJT6MPzz"
    "mOeXGzEaXAu0dLhM5ovDZALYeOkdTdNb9Eh7dniOCUPBFG22eI7RnhRDVdfCJCTa5GzhEXdQsXF0NzitmguTwGVZytlJjcxQPda8Kex2bgw7xGMHdDvfAB"
    "38wRNxDNk7/n4wBv680adNfyvq/ZMh29HDnw7rzzeC9bIo/PzfovC/ReF/i8I/VxT+eeLn8kZUrWHi0PXlag76X2CdvTYj+xM55f8szvj+27sfZVJ1wPfe"
    "gk9n/ie3Pk500z9l5/M8+NZsZgIPK7293HM7HZNr5qNn0TbS0ALcdFiva7rU7o4Nv/GAY5pPHWCRkcSyfgrFhYydDJhIzDb8uYz9LXkVvXnSsnHiiyc6qS"
    "4zUaEznbRcheG8brMzpynhEC3G4PMNqnQRKi4NtuGQjUNwfVOIvKmdYN14/eNmtjthIu4SSxpHpZwHq2YUdzxaKzX7LmY1MqZSmdCVbVlnS1fHtzV7UbOX"
    "NXtVs3c1+8MedL2oY3muozijRmv9Dog1Rrsp1gytnI7xZO1pzX61Df+BId6e1kuEDyoKxaKaLElUQJ4lLgFttNN20bKpx1kttfJ8uZU96LIsJjzqaB4HLv"
    "1VlnIvlxr6stz2MxyNbkIJq+oGTT2nK2/8fIrhdmYlv3GVYno0vWnh8+zrEfk2Vd9Tw56Df2dldI66cVkOSH3DsuKmBaclr5DTHU05CML66qb1Tuh0VYyu"
    "vrfipDjN66PjPKu+owZsa4+r71nv760DUJgCFvIjyQlv3hW+VfIdhY9GZ0U+ujHqTrMS1EI+OZJ14fd3zCirCvQDOOInMKkbTwkYTTbJMbTdTWvgCf8Nyz"
    "bEPH6s2YcW1/uxm+vR8X6+jPU7nXzPsLjvqYISM+rqm3SCLu7aWWP1fHHGH2v299aMP66cMTqhd/NdbOrnmv3eaupX/Ofn7vaUS3oXRL5LeFwzLnTXOz8i"
    "qIA86xZUO90iJh/fGJBq+s/M1AXOOsN/zvAfC4kP+M/f8Z/f5eUJtse+mGrPIH1PXyoy14oo7OGcruKmz5W/CKWlwxFMaDgCeYPaRXm1c4KRllt31WBXTt"
    "rKgWAYCbA+4IdDeTEJ73FimJIR3q2CPc8IvdJtjAJ1v3JOyZHKbkxQ+zHXt95wAHFNf5Kk1Pd29Hji2vkwDyKUxXngKNjuU1I8gX0Z3S5PfW9oDOQnxwLw"
    "rouPecllSEhz2GnO/O/I63nqu+mpbxxikzIcfGSmwTA1MvlMv2djR+3sgOaUepRhctQq1jQwKhrRDt0lwsAGdl+BzaogMN7YtWJIU9TlGlTBhvuAD9DQEH"
    "W+n2p1FbFh/7Q/d1pv38ggbDsDdMiO062U7QxGkwJWNd3G31MMo5reo58F/ryPP/XRffoAv2bT0zKDxU0f4pcoimmcPkppDP+oO7tz3bJ2Qjcg6vwf9cEO"
    "IBy+RyOn8VutDSdqSYk2U3q+qZQehGnDfjFuMk8nxbF7zGqCHGLG43Rm7+9Y87J+Ok8alrEg3ppND6QdgGruWho5TNkd0x0dfz6d4a0WL2IixxeqniwXAr"
    "X815xfegfBy9kUGwSPx48p1UV2pzCrRaxYO5dggc2EfIXvl3p93aMRnEMiEqDhMBICNjNlGN3BNyTrFY0vFlxgLGGnEl2dhHYCNK5jA2WAa9UP6sWCYrkJ"
    "0Qo8iDVe5BP+jgOClDZQUyHQyTTWIAhs7Hn5Vp++6cXS8GD7cAi/jtN+wGU3MEeMITveqZ7BnD+8e4WuWawE9N15uvvs+Yu///jyp59fvX6z9/aXd/vvP/"
    "z68R///C07Ho35yelZ/vnL5FwU09/Lqp5dXH69+mNr+979Bw8f/fWHf+9vwnZY6IX9AKzkB4LHE0Ca5GDZAoiTs6WCew8fOU+sxFtD/vjRgyHv98NMHJRi"
    "AEKn3AXugfbwEPCbsLsgNFGOXtoP4u7grw+Zjdoog2zoJ0KH/MBGGqOgaDFavOqNDebk3DM5kCHDdkxoNZwVxkAjs7g1i4mcgzqtH5b9+EGYxTAD7k6gDD"
    "FuwVJqfzvEeAPL6fcgfdSRfh/SZwd5v38YZ48f31sUT5480AlBsb79MHz8+MGievLknkmt1u9D4qPFaP3RfY1Qk4ZV4lsUORLu24tOsFRlmwmd/XaUKhan"
    "2M1MSGPTUNu6cRYwgy0bfIxc7NKks/oETxuq2bHsCQOFQlsRsDpxmJibj9uqLiXLen6lJnIKNNFvQOwTM6dKJDBIICW8JhtGc3RafvQAX9ySLTVsZufvv7"
    "iXHgNNp5E2+yxxDR5ZwueH4VCbBrsqOMCnNyol/2oae7vys77xqeMlj3HM1j+KPuf64V06KvxsWXVIp3tOAsZpN+ZUJx1YjFtsKYKA5T2e3Y7u646U9VqH"
    "2TDfiwVI0KCVeJDeSfsYor4zebEwN2ZVXJ+G+cMc8dZYDCiEjnxenJzQww5oZp5OJ1fScGjviJtXCwcnwgQMEKrKcpcnJx5oZEgGA5jlrJ3JROdWHdnXwd"
    "XESLoepmYqxhNsK1yxJHN55Z24p1gBdLodLNwWyH1oqZNtg4P2daDl1mR/GiNlxCMbg2iYY8TGk0CHKsInNtAkeYIcASAgSJaNMJDdtnqd0i6X6/f27TH4"
    "y8jP89qBtg4rdC2gzSxqFVunDZMN9LFcAVWY2zYIhXYVcuWqD0qURiZPHdSJEB/W1DFlQwtEkGd5bJ3BHufDfr8M8TjFxfDa2ls7p/+Oywco43aGV3JicN"
    "eF1ndQ/GrK9od0llWvrulrTb6XYYaDgaIkABrC5hMjwtSjIK74Mkeq9sGQqphccN+jMH7SysZ45GdcUNgzyfzRHr0Vste6r4pPTlAtTvCHfpDtMhfj4pKS"
    "5c/ohZ5O6gAuDWG/MQXFi1zwJK9PLas/F/oFaQNt97lojK3NO1/vQgEX00uCeCiCcTgQPmcifo1hFN7LS5LsFL9HE56VKsX2fKTYT43v6ryhV9CxTFkl8m"
    "UwVeGFiM/E4BhmGLzGQyi3Mcg7NXkIPb+eO5LVLfjjM63RdC5EvD24f98O+kpcG3cgOaZlpGDzI55PAhjS8VXNXxEKoXcB3q0M714IR5pSHR3ZkgknVpsk"
    "Qe6SIBFy3FL0WP14+94PiejH21H9+N7WA/p9D34/fHjv3x/B9upJ/PCv9x88wOT7ESh1fSZQazSakXMjQNhjK9DdMc7hJUXMVy+X338UOhrP/bDfjqzfWe"
    "4ee+jMeN+ZsfeUNCgSoD5045sTT64PSnNKETu5wM3+h3cv8RWQQmCMHxH2Qanud+QQtjqvJFrfamc8wEuEDWMB3bj7BXqsS60Gf1zSzkHHwwG9S9eKoVZ9"
    "MOZLIygxTOFh3JWjGPB2OMC7S9SGc5KFyHgpWqFppA2pI4qRCkmlrDpj9SYtzFQrHupipY4eSg4X6Xs8mMNbe9IO1TTsfbvHz35vrUceL8ucIlXg6zVA3V"
    "7Up2JaV9q09PuMl1cAY/qrosHRHS6EO/1QifICZvU0FxlUWONohRjxp6Q2N4WQthbfm1uGenEFT6CNEqghXwpVXildaFJpBWnCbevVPj5jHNNTLHSkLAFZ"
    "7FFxWZVMMKZu0K4b29rq/aHlzNT6LxW7sjmtGKpP1VdFwaLNw4JL7ahQXLgAFGO7EHKk884Zpe3l2mJdYJMjhLZwC28JZCR0MFJ18e6Ylue9fUCvEG8zzM"
    "GLVOa3RpZWJ1PKTRkNWk66Y54pAXucdo6T8qgFisBBr+5IU9aHMjfGUr0B6afR5mbal/oCxmgSFKZRJSC+6Q9EWXLVUXmErjgnp5obQJfK6yyz4TGRtzEk"
    "Dgbl34ZNV3oADKqfHqaN6tHDQNkxpGvsoISKoyFzfV09o+6XxIDeDx7cR2/Om1f4YStMYFR9PydKYVRyrmbNiWEbxqnDhuJbKVS8Yc+NXiSyi/wUXyeRdr"
    "x2KqpioF3UbqyepUz/eVnEcnqPSJCSkLJnbbb0nt7D7gk34GZ6yY8lgqaNJlx3tWYlPcDsLB0piaNiUoEAeC6SeROdCws1lmanwKhTlgIGvpamg2f8hMKb"
    "Q9rJ11R5MqUYam96VuKunaUjkGD4J8N/8ukZ6DfwS74k90Fks/qsKOmtJpZOClBfd+T1WWxGDUcFdoIU6eoEP86zr2+zKzTPwcdJdp5PrujKKh992UeiKF"
    "+OYah5je8m2fkBtMrsR7LySc+KM/k77i4S0lNoklNU7gNx+4UkaPlgoXklz4tz2sV/9WvLl5XDMuJuTiIZTNsgUAX0qm47TQ8SGA+ZyOnYxU4KgFx8ECU/"
    "0VwSaFl1iFefTyzTlViiNhPUnrSz61fANIeaOyI1soimgxmhSqEZlpK0kTljoWa1cd42LHksxVp2CxLonGLqtSzbpYWtZv7ztixuvRBj1Mn2QzElvTfjPJ"
    "FQC/U6b0sSMzSHGuQYFx+pZ3pOm7Bh3pTr6ycisOvgipoOBBmXWY6ihuk3VY12jodwjRGOeqGXHnp3YCVjhRkQjlyxCnhMhxsNEf8S75YMM0kvgf5gWYEI"
    "FXsgbkh78yU2jdFgqjo7n75ToTtoa9SR/zYrs/PDGNXrsAuo6Mk0OH70IN7Wh3GuCMPwkHu4V/nIjyX9LRavB6+LP8w3+yLiucGLyGeQz8S8g3Y1yQKzQ9"
    "1oT+tGUe18h5H+HTZ6qe3zDJcINdBNaIDQe611yOifNZsWE4y3HP1UN2xHyJedgmTt4F/R3z5tJrcP+5H8eXj3b2FwVtfTBf5TLS7x/1UYfdr8tBkmAdYK"
    "TKW7IXxH7neYhMnfZLmDbONka+PfD+db7EEThfN77K+Nl7aAem4zn8ZUPwiCT5v0ahVk0RCT2ziuTwP5a3DYx1zIXNwJw/AuNAEd6lIhtvUJv+Vw4Os2vr"
    "MCDW+yzyI+SKtiVo64w9Thp+L9eFeTYha8FCeF+qmEyGVRIoNHlQJTCpIkJZ8oMZiibgJ/xvQgXVFiQyc5Xm1ICWGxDzGCPtJDu4F9LdrR/H7g9+VTfCls"
    "SCg+GgZxSYfqvIN2Q0aHOUjxNRkn4RBEjFgDrWZ9vZR/Ah67NnHY0YZ9NwEPv/QTO8FmtHnK0mHqFymZHp0KZ57HO0I+WiPPl1iG+7Qi3n4gH8YoNjaGYX"
    "bwWRwUh4dxDv9iMbO79ceXDeRywGYoI30tln9cQ77KcaJamxEPccQRjmFgljB2fpuSACwGY7Xfh/6321I+vXgETCnGt78zUjrp4Z/4jQgylYAZtK4/86v4"
    "rUynb8iwW9k3wnts2nb2aROo4d8b7HIz1W8D4c+h3sCYZ6W2QeWCHNi2OMbPEN88VmZSLMJ0+Q1V3Mm30cCxoGNceOuNzuGndpxAPP9arIdATOsxUFOMZL"
    "UOP2DgrtmantFALQbPGkoQE9ANbpJfGEV06TShy1LXZR13D6ReCrwf+0Ksry+FN06LkxOMZ5UyEjkvhffiKt3sXtuW5+OvxJL/x+d5l0cH0KW3o3b0pKmw"
    "uzaujs5M5P9pyS9k2ivQf3RoYnXoXznlALlfovvFRUZPwtlUJXFtotUxOwvin3h7c4tx+6hh7Dx0GCDr4FLcMq5XnLjPsDa7pFjQT8Qlkr0YqFpxSNT6SR"
    "xg4HkvFcUz1EB+iOUxQKqQlEBmImldUCnqfpnskbJN16+F+grlv2gL11YL/byDGpUZnnoRXs4X9XXEErnR0V/LE4jSSDfAbP/4QLjZ5MnJOF0mKezmgDf8"
    "sJXqt3r1uG0TqDIsDyUxI9HlIrm1IDmiWpP90Z/uVtwJYdRa7ytaOdKBUQBeooMqnjNQNVCLnLzKf/u1mvJRfnJFsfqK+qz3l1WN/IWCCtlsSFDevDpClI"
    "nZhTuflYNBzmYbSYxlUQchdzLpjUE36Io0mJl8S1s27ekVMu8urxoWrB5UkngQ8jxutO+BPccgG0NrLN4R5vKAkFPCNiSMlubgQeMATwOchMPoIFWaHMgv"
    "u6um36ZYuhIMX4RrAlRAwWj0pyKY05WedBPgD5yUQjjRLpvuueT12W7JaSebTSpMUgwNT8x9vTpK6arcOUdLxwddCqT4ePwe9hY49n1gwGdYc3nvjalLm/"
    "oI3+LmFcafjba37j2ALYWemQpcHYEKQtuLPSGjb8/IYwb6bQwDMTak2P905fKdTVQL+o6Bpj3sBMQrvsTI3Cj5VFIyO8eWErTzdkU7CfYfKNCc5I5ZmNcx"
    "jp1EX07a7Z2BjK5lEjpOp7Vss2XUHg0E5rKQdbtXdsvVQ0KB22KXeE/Fcj8zKyW7V03oSO/0UzPKnjIz+nt/wWvQ0r+4O/8JdgTbVtAdFEGu7DEMXTRpIb"
    "wZ66govuT8p6zUF68UGKTtutFPzKpxWqNdi9Qa1sYD4JDPX+7FD1y2rW30OWHAoMp1zPexflhodbNsTu1iMG+5CSVZaqSQty5MSg9XkjArWvCXO9426ZGP"
    "i9bu+WVvBcPjh4EIGwUo4+fgMExHvZ0v2R4c+0WnPQvjWtu2etkFUCxdLYe1N05HjRN2n6bS4lLoQDgt86L8qBnrvrw9pIxVzmDNnsvyYPmOY+KkRK1a+H"
    "bgymMN962RNhqBQiQGhT3vINCYXACr963NTg4n+H5GgBoj+sQoe5BGc/EMP+XBLD2jElIhfXKgS8lzhqViarF0KVI5lgrpIwRlZ7uG/OkhNbzpgS/Dz6+F"
    "H2yU17aHK5YXs+TOlrCsBC1MSFOKvuA6JYGrPGmxw7Q5xOBa6I3kzF66yq2pR+7N3Wn0BMZtjn44VDVhqUDKUnQd7rbJmfwUPZSMp87K+Qj5rhTq51ZFaO"
    "GAPJ/RE26hJYXjklZTYD2zFWjHWlBSKgHBZuUsOM1BkPbO2rNXm5uTCfJq8vp3noNbuhogNVYCprK94oNwFoWFffGmeyjPjcEWvcEdp7sMjy4ADUpcEJy+"
    "MMZLocyWMqSSVQi/Pbqol/a5pwrrEWZB+O1R1u4A0dJeLJEEaNp2fz+SRbQ5fCl/goxCIM9TslkOBnbXgZzdTJKDaDm8qcNI+VJcO0tReNGVp6hWP9GCTn"
    "o6beSmOdgOcB5qKnN6lQluXzKl3YObOPISvT5aW3SPuVulWvJ3FavOy0lWiKsSd8tKM2D3trYw6J76NIfCmgUsnwuvIu4WHa+i9K7zY4+62DcOsElCKpiE"
    "vp92C17aCQPdYZQJhHiyVwrVhObIPYLumPqNDuo7c3CVyStZ++ouw8Aeb3dByMamRb8k8p2V3r7UZ6Rw50fY9FZn2Rce/LS/92ZAtyr0UZHyVhxSLZIY6u"
    "UrZJJq2lIWdA6AanTnOHWO8Mpm/dYafwKvW0kT0bUsiZotDces1VUjmoQvm1HxcBrXTtpR17ER3j1n3qGZX8B4eKsyTeNC07wN56+JzreLBjowOm6N2+KM"
    "tF1SkZ1sa3WTnyf5pDbaXgXrpvPDLpscH7ifHfY5WUC71y2Z6vjAfvinmuw6cbtqmZuONHXpynOiCzrtg6XcMuinPN2Z9ZcqDLtNjNYFrc+7rZBlfJ3mbl"
    "W5KUUTl0VQRXc9k5bOiJc60UfFjdZHA+egVdljrXm8wyobXmeqdRuxe5Jk9VFp5HLVRv3t4G7Lq2zRVx/KoiXS04lcbyJvUP570ae8/qiakJym0i+K2T6U"
    "41Ln3M3dmY5p0ozw1cnOXkjjDdrIvzRBLaa09WrlvJ5sh54ru1NCYXD7EH1FQ+6ZervIQX1IXEhFX8IXPq9EQJ5oT/A97Sft+awakjmnwSdv+/G9ZkW55u"
    "gsq5B0n3+d5iVAVcKtE79VX2tbar6W7J50ljfuTcZK0SbcLXZyMzpcPvPHGCuX+qDZjdS6JNksg6eCrrPcf6amW8I81m4vItX+ERJo6sCBrVHGhtPyCwmt"
    "v7NrdIiVCgYq0GrrJRYLck8dYPSHUm4i5SOg6nvoBrHS1w2ZDnghmuFKDWWXdq+peb7URTcyYkGGfiZUarOSQlnpK3jGK1KiUdf6kw/nWO2nV9kCAS1cNx"
    "6rovPU2ladVLNfYVTZ8wFylG+3tpvsbHf+FHfOtuui9SFd5hmJMxxl+LCDNzw5AYET4dwU61/K0Chs1Sh5yr/K+uBZ1652JhOzy+4wPWk2qXK64eLxK6ey"
    "DHzmWy2Hq81q5vyiwwhjijQm17vC9Oeq9abZmyk77NsWr/R6rGc3sZlZ2/1qQ/j6etcbvt9vTGfX2a4Vjb8UZvN6TWl6nB23si+NlwBn28ojsMvTV2ve1m"
    "bT7fVr8OUmB+OgT7T1cW0td8Jg4xUMYf3kBMj0/1hljKU7BWhnIy5JX/aCQTN85ZwHP2DOlzWrvCN/hjhNnQBUxOqvPZXFZ7md0/J+ik7N+jS94z3MwLkP"
    "Gyt/DfLUUanbKjVx2uSRbLAPCtzmv8hDq0rQNSuRvlmbg5pXNT2xDk0JG2RCnXvjkLANf5AcDaPkCAA/9Am0ah4aD++oZktTL0xkuRgPmSOnaNVRlsKPyd"
    "J4MC07wQM4+WexgEkqOVlKH59lB22ZQV7a8ie6autlLRErS2dSNM+8j57Usud+DX2ewXahqxjqfvIUHfqS5ZMU6praMGDyZPnjm7eln/7X4xd8I3jBr+a4"
    "ZzkQA/tRfEc8h1/FjQM3fDDtYliCznYxw28XU7x2McFr11LcR/cS1x+ki68MsPCUEHWx+BGtlu1r14vFh3YydmvtnX+3V2zXuBk9XmjXEVeV3r29HK4fup"
    "07mw4n2ADsPwTtNKAO9oChHqwCr1vEMM80U5tFCkFdoBnJeu2oBF9tXb6Hay/iYpeqEoijta1w6AWNpiCB3/FSxzUzMHD8WbiMmkBBliNklYYs6aTjd/JZ"
    "RqLP6jobndEkYu3IxuZS3Y1KJhG/ioBLm25+1x6wcsH0hClgrgSl9lw7otN7dA7gJboPiNl5VJubosarTQoF9E3rXF7ZmPrWe+zWawzcvcKLl29xihij1Q"
    "lSSs13eWGt+ZiNu7pQ6YU3QgN7Qft3b9FrWnY5SCc+sLrAd8PFp2t9JV4jpRkJnJGZUtmYiAFmeX4SrQintOL/FIG2I4ZMXdDm7uozp4l/ugTprS+dxLrL"
    "CigPk3TjUAxgle0DTnSKMTt/gvfC6ddjjQBGET6gdDyAdbyd8smEn2aTnjNC2AZ34cc1+giCi2YuwWYi8y4jQfhfWJxWL05QXAocJJasvSKYP6O7jWWEe5"
    "g7gj0X9vMXweTmGh0aKeUNyyuZ9Cu+ZUNpRcm00KTvh03IfkMnauVjgTdd5K8jfRBvX3b3PqTHkuCXWgsl92n3gCg9ZG+GgXsNHOOz7O69efN89328dRin"
    "6ndKgVuevdzXeduQZz9l9vNfn795H9+DHPolE3d2f47vQxL8lQmqytHzd+/23sUPbB8yRRZ6+vLNzrt/HskWH0IZN8Ergu0/sgWwmyYM3pCpQHqf/qK8T9"
    "t3N5XqTSgPjLSRN2ataFThfYEO3sip4f1lkwIdKeYdKjslVd9R1xl0zKNWE8kbb2rRG2caDHRrqAD/6sgqRNU5PhOWj2Hje+D1o+4Z8/CwWUoyd4v7cgDD"
    "5Rm5w/AmZgcUyrvGHjPppxt0WAOjJLKvpmtam6aikNDHkEgY2nu8ZqL/Y1Y+DtVBhJtOZzpSTc9PrgL3SESvDe7tmxZ4zRxJNOp4EC1A4Ik7Ehdq3LVS9S"
    "orMHVMcoEqZ8PufNNLuXXft8uhD/Zb+QXQuw5Vm33dscCLtrcad3di1VNTjzcRp0teZoZDn63pSEDOnt8Zo+9YelrUPQBhTleweghY+bC7UwWNkVlPHdOF"
    "Q+WpIy9oG3TSfjLd2IObtboLfxLtjyEShf4R0Q1bHjeFeKJwT2HUdcdVDmhMpg/N60kjQdSVcYRWQiReThzga7wSk9TlXlZb25U3LnrT7/oRKfGzBHrpve"
    "7AHT10V8K+WW7kg4yATYEWpCdD462M8cDBi/mS4ejLrna3GzaIQW8OZHTmQxu/3OtKBdtWo6Eee7gjo0NZes9gFesoO1mHDpbWlycHQzOgfl/gqT6wEdgH"
    "rhnNdKgvurjXUFAMY9/5WqzmlYeIa6op3ZA/k5dd+sVQPpZgWpHRd8ogg/ayx9s3aQGj8zyxRkOfsv0G8BLReSauWi34OnlGSquZS19bIJZABxBDA4s3aS"
    "ah54KvRN67BD6JVTLP7vy9bhWEQVqYu9I5jCXvGsjQHIHZ8ZD2qN8PUQ1wGCUwsI0NMTRv7lCwIa0iqiBDaEswKOuNHAYWehBCxPHe26jLq7fkC6BrUkRy"
    "9YCEOkMitUrhLsthjyV15ryDYtWD60AB8maxiT5RNqYn1BrKK62Au+4IzPVwJFauL4Oa3ZwOE9oaHOnjyoNC+T/03mgtSQcwy8kvQOVZvStynluVVD3060"
    "udKvIDtjiXzxcLr2XJpNWHp6ioFnwdnV400o3KmwL2dVcv2djhfnOspRgMhAxOpn/gHK3eMWVF3w0wQ2i3uLJxHhzOvb4ed/DzwUku8uqMj985bBiDOzLp"
    "YdYwUAVXa4uSO2ofYaVQGGsr9YTqPCiTSwLGSCdVy+yNvURjbfAbdBmHpsCfROAX8loKvau6K2fNTZwvmH6zqti8NT1rk7YgcOPn1eW1UYJo9yRKRfiwou"
    "gVcYrWpq7gV7a62Xjm1QsYKd32Xl+n+Dsnk4KWCS9wOwMp3YHYKMCLhSi9gH65W+4boVd9M5ssfOg8npqVNyPp2hnOd5P3/2qiXNHTf5Lb+NEZkTUa6BUe"
    "6sAHSi6YEa4k7iDQNKe2McaryV6vbB17kzc1HW87UVwpuCClyncnqlLr8Ccl53/wYK62z9E28zba8G331t4HXvLeZs5GG778jXa0Dbv4UXl9OCE3eJGJSE"
    "0d0OMglsmAdPFT8NnZ1tEPHuW3T4N+n3F68NT93Oe/ay+cfFzpn24YQyCu7NR+5YXmf6RvMLLn42UirUDj71gm2UPP5Z1So90OoMXBETog7crJGl9I8trE"
    "wCYW0uTFodDGB1ADOgAduVWOIxDqBdp7wHHdyYuhyY4PEGvcuEAyiobrI8+oiOdwX4jpkr+9LOY63KugDMuF1OmdPvrGL7fQIU07G+FF96AVmw8H3ahptw"
    "LnGGDgnUZVVsPEgpr4uEJbdQAMye5VB1lqpZOqkGVXh5Ayo5O+KN5zO9xsu40PiuO76EZWVLKxwXQTpA9vCJftAGk89PXvW2T30JHYwn56C+9HZr1S7d56"
    "HIFC8XKkYl+bQXEXZSkMeo7v8KxZQhhgmPdfkHT85IsCAxNMuB8UFK+yFVRaX0xUm2m1XZOcXEfGJt+ogXJYkb4u6sP6vDhd6jRQ3pEZaOZeu7GXrZHB81"
    "4DWu/3ySwyLabaHwEW/RQZFoZ639WPTHP0cRHkBNpIi7fGEXlrMbHHwonxqWNKRzcYqWHlVFtyz/JVFg+oUB3vBuTq/ilspPOTq71ZfVpAA9Y7QHMUSZu4"
    "H4hazFCqXTr+mc/amhXz9y+6yIEpB64kcbAFSmtnTrXd0U/1GZ56gEF43atRFprLDpxutFVVucsNz5mc44XXykLvuxzfn+KKip1ayh+hxuCvtX24lK3wZS"
    "7oPSCUt7CA5Mk27pEvW0gsPY8lwWsXHphay3+kbAUJ5miioOt/1IO5kKMBlhML+Aj5O7QeXrhONBypgKJBIAPLq02iCibKE1QpIkGvC7Z6Mb5dhgHp5puw"
    "cWnXGOO0OuoHOPc83shJGYlK283w1Q1f4gLpwT5yt5iJOsK7twI9mejCbnmKj1gSjkUtgWn4TrS25UpmgJ56klsOHkEQOP3hy2b6gc/EzbCeSYATdEFbVs"
    "c7E3p4T7q44epG0KlBDNSEjIZyRH5dEpLmzqeqruixo2DjfmEgJ8d/05F0bmPOfUZH6isLoIHGMMDQA3KMiwWX0TXNmLfoOqicPa6TZRO1/NstreAD1i7E"
    "IHz6sgWXGpJSlaxoNSUaLUrn7sVm0p9c47BJpbvw1pdT6Uvmdof2jevINE2ETWdVd3sbaNGktHolnJTT1zhpX2E32A2/GOjWlbr5OjgCZbfeowR0N8cYYI"
    "3SiEyX7YVsOTn5B10EsZF1e1tWkV2WqW8ktOy2zlmZdZ46IhYF7AVDrLkfc/cdEMOV/OgEBitdnlqcA0eNn5iTCNi7IPcN9bmFx9U7OD0glOFVZP77FltW"
    "l86QJx9zLjylGXkzAX/q3gSS+BkbDNX3eNyrOM6+VW638NQH/+KND+O6qfQ9m6P2ZgNAiTD69sKumNLLuldxfl71rooZ7KsBQCVFyaiLHgZEPAOVTgb0Gr"
    "zc66krNrnoXdwbfO0h8CD/4j78Hk1y0PdY73gGkD/jV9QWGuNRgQJRBgpLLzgvSnQWMC8z9s5glxX1tCuXipiXF5vjYlRtXtzfPM9PUQ6K0w3kzBv3Nr5u"
    "1MXG/Y2tzTD1LiZda1jT+4QLitDbqtZtD1NVSDlpVXBsB6qURYOgVdbftOtQudKgpvimijAr11Kp66gjkBFVJdvzumuXuKbbR3qaJqIH1sYo5UP3vLB2Ag"
    "fQLJF62jtiezuEtjj4/svydlg25O/vayAGW82xzB1l4srokvoijJvmXQPRUsUrIK8mhI5HCHL1ULTUHXug1LHhIUaKZNYKy9LWOVoxLxxuG3tFw0ZiijNq"
    "JvD+tdKgjG2EhP8c36wWSjvy5QEe3eVj7Vhf4vXdRqPhMleDNTscrrg5sMzvsLTP8hR6mUNaeYPAg5e6A9g4HMiIBdyvtC0mtb3dhKpwbcHtBIbWwsS5FS"
    "5xCbcoy2rK2lZ4DfanEtVsA/MOHHVkSQuneRjezMbjyaNrt0jc3yKh1tBhMGp8xjH3uYNntwjSvNDM1xGuYds6j3YLY5THj3a8MOaF90BFSbdARpHGG1Cn"
    "2UMtbwttLU9sbERwdyLt+u7EpOjwJtYV/loOxB1hozfn7diw/tZdISnZe/RmN+iqoDM1YjZqB9rdfK2vSyobjdgRV0svSricq4OZIVtmHTzOPbhoYBKoOf"
    "+JzbcsMQ1olKp1e3vLrdB+QoWvZs8tD/fa9SiTh5gxPutgWjTx/Ni2tkXJY8Ol6R0cusaLxryfgSO/Biz0PgctjibULiguEXG8OsuH6lL2qsX7X9V99+K6"
    "vXuLvNTAtxd7qcqfvejL4Lhm8c3MbgBWQobVbNtTU5YKOOrKMtRXqC3LBW+kvui75M4524Q2dFzez5OPVFZ4FzsHZWJ7S0nS8+yrvJ8NafyB2lhn5GXD1Y"
    "/F4p5M/5zX+MomVz/ogqj6/TjeTvTvSFuKanymuq7irWZSOid345m0VLmv+OGZjzKCnld3nVHcvdv3Guv3hxrksjdZt469Fz9AlXJOIOu7Tvm7oCtzP3d7"
    "K1yH4fdFxDeEPnulEgAr7UUAIAoXWw3zpkIX0d15tCfuF4fCr3Ox/PYSrktHUVia5aK4Xstlf5JLs1RcL5l8KGj2zbOu1kkX7D/tGZM8mDn8RnBNoy8ovF"
    "OB5sw9F7NlSx1/vZq1g1za8xA8LfQ+ybDeUWxHgb1VXCcDgm9udVR7xid4bLqchhRxf1UFWJyuOq+RkB7aaoSP+R+E7y8IobHWcmqSDB5qrwNQlPClNbSh"
    "AgnPAQejFYOmZ9ej1QMMmaLIlYMxiqZWXGqjpUjT5D3+IDJpNvTGiqtxGC2YG8dE+dTqYvEPMXQcQaVboRgoJ2zm+DbqLOWurWWWPYWERp0vdcLSLuQfVX"
    "qIZAVp+y6JtsG6xeO1NcBoc2z3JZ++07mx3mFo655br+nEyi6fh2S5si4fBavzlAbpT06iBFf8cHiTvqhKV0eUAb0ESjApnAy1Q1mtWJlWGWAkHcj17bEs"
    "VzKjWc761ngkD3SG1EUS3w8fqLUSRMiivwUl6lQNaXl7sAoP/b2CxjKV2pxnV8fcIOOejqG01h6mCZvhDV2lqeFacUWvCfrcBCM0TbkOz/4fbfK31xTlVX"
    "NPE1Q0j+eKRNevlG8UMAnL+kP3MEAWVn7jw2Ve47981CLIbXX1521Qa88BRzALc0KO8ovurONxqN6Yo3FZzKbBNzncqtvhPOHG2NW9Og3L5NhUJeXvisES"
    "vMX145moRO1L3xFbC8acBytstSaiBRppTBQD7j7A4gSZEf7TI2QOkEdYoQsn59CQnsJwdWhbp1xqJdObdG0Waj8wRHjmHL98a2Ec95CuIF+uc4nErGFrRN"
    "KDxGJUIfBj2TFExnTStls0gP1PcTCBQq4wZI47u+pafrt16PxA7mVWhtJq5KC1o6zbx0BearAP5vi2FpLgznMujRkDvbW7Ohqp84JW1/sp7QOnVU/zVOZl"
    "EO+0H9VSPKHRp81Jhw6wBvsjctVBvDbcLArk2+KjUu2bjMKp2owxJmNjjFztuLX2xAnLO8/wyT2Z3pqoxtQI9LGnPtSSZGhPHOceC5TrYu49XbdTdlBbPb"
    "NGT0Bz7Z+CkU8U+cxXW/hsjjqp3fJ0MmuYa/TY550KEVuWPjakh8YoP9DKavOhAZN3tkg+qsMWYwiES+NG+go/gIWWdrRl+14+vxTXoSVP15YB0iFJnd/W"
    "btDh+OW144lUy9HMLrgtxZ/Eq/XGcDUk/PmaykcnWT7Bo8ruxR2aqKS+CmT2+I4Tk1txyw3yuyzTuA8CrYGvGqOaOkbUa0MDL7e12uJS0pDox1ddlxCWu4"
    "t2PXSM/MeoBYVwFxsdb+o/V9A2Xg+umtCe9vAaUvye5ZdMn43lhWptWDpRpoIbWwHUasugIh2WgJCeMJUP4NDzzvkYlCVBJVkRj8uD/HB9PcNjZPpN/JWR"
    "7weykzf8EijnQPIW8j2yqJ8eLhZr23TJ5Xw2qfPphMMOvWAjLTyqZEQSYVYGJT4sFVAPgHL0180K2UgOJbRPe6zVqx75+JlfQQX1iFyg5lKHje+ocVKy+e"
    "tMZKewSZ+VbF+9k1WyvIggT/s1n5RNaOE/LbVN9qyk23bmLjie1lq/bi6dy9LU8bshtydGoc9FYwMVOHFSqEQTOZHDTINCOyx5rahrldbj+3zl+LLRiE9r"
    "jqM8Lgrk4N7YdDa0DYy5KsTKMdqSXSNNOltaGufZihsRNlLBmrxUflrGdSCJE+jaeS261DqVZIHO3aOsLo7xoWX1pNEgDQ+2D5PEeWppZzIJ0o2Upf1W2l"
    "FKryE5jwLb81oztDqpo3nj3WaCT/k+tDdadlV23YjPhChgGvzplXojjq61HyOeZdWVGPXsS9BlMJ+VkwhIt/jCBQbS5xU+/vhyDEBlgKoWBFmcXWYwX/q3"
    "d8JRqUQK+vDuVZBuZtN8c3SW1Zt4zgbFUUWhgKbzc16fFeMofbu3/z5l6gnIaK5fw8jkuwZPgSXysndnXjcpu0WPGIp6A6FzK0rRGJ7LMESbn2HB04YdF+"
    "OrqHWVeX4OOs0kOoFZ1IAZ5+jfp3woquhgXgJSRuq5M9XBUgsVIL8gpzzgyYewj0RKzibRznFR1vv0e5CJq+AgZ26S3vt/LcNDFA8DHKX1rwWicdBHeShl"
    "yWB0VuQjXiWDg63DRLt7JAM1ONwAuDggMeArcBKLBM+AyZ/iNvFrGW8/5PcRhU3aBfxDtuFd4PGa3dzjD1gmqku8IgE/T/KyAukAixw93Npi+BIb1wn3IR"
    "9EGUBsrEpAB+yyjCd1Hztj76HdW8fZeCOTj4jeig7S92e8pz5Jb4ZPlEpcjPWTOVnvkh/rMgMgiH30Hq3RyQiduEBmidPeJP/CjSsQItaAf80Qs/Agd5Ae"
    "sluEsRszYZ5BUL2jUxF21KMC1CosEsoX9HWg/tQ3ZLnDy04x6r9tWk1dT0oXGwOjoWkQG6IWqPyNWlYpG6gjgJ7uDNsUHiH51r1jLl2uYEsIDe/iU6sApM"
    "rAFh8mqgEuCDmYbzkTaD6hTvA9bwQMrfI1E6B8GihCaCMXtidquXaWErqgNHznrIfrYZpTXpQ9HUODhmCF9AY+T6KH4Lxa0gLRZVbRQyY4hJfkJ8Yryuwd"
    "X+G8+eREXunGSvoRlHHBAYEOG/Zc3yG8zYe36+FtEc/x7uesivDRtLQZ3i6Ht/Ph7Qz2WbeL4e1qeHuED8HfnmDCDLXdpcMS0p1uc+3Uchu0YLxQWroa/u"
    "1SizhXp1N5ubZSIJckbgEbWNhtTSa8HKrqpvXTwIzYCSaiLfi3aSNf1ejkPL+uK9WsaV5FRZCfhf9Z6U9gOdkxvQq9PBgCn7+9kWVAp6MiFJYdJIIT99DL"
    "U1Sk48dLAEZqBMkAH9hV4so0XchkFFW3bVgGKX7kDvIUthVIc4G6flwpznxMT3HpNcFVsncC3B3o7TM02SxxEGlXIokoGL0UVcZF3SioUtSeNRB3AyBReT"
    "1ZgAK0tvkvGaguUrHhRNjRl8MlU33zHnRtLUBFOJCPLTP5QlVpH38C0eXEvT9kKDijuZLXIKOdvSAKPK016zerAEmi3VJbSZhjR8F3o/AtCQ28paeQCJwy"
    "OGjuudqwOUYPRa94fc/fCWZI5pJxHeYDejiRLv5Jn91nFG5CLfLMbFrs+rfuaXTEt014/ITWE82JOuYH7CqUI9ftGp8sFhd8AvtAfCCY3m0c+rcoszDJ9D"
    "2EKIfPBu8p0Kssra2fbvWM9jZoZ0tkHHkY0sx9SztJPZGRRmkHo0dLrezHdYlG6Dp40mKcto5XQcHwJMhhgjwcAFMUxjOaA062Z+x752fDDFTvts8Buaah"
    "6dy5Tib1RUtuSIoK97ilC3tFvyNwSsIjSblokFoslKLuKzaS1k/0jUy5/rLWHrLjqmZzH++bUF7dWkn5pVokJQRNsFjqXwNcsLQlLA1xwkaslJEanGvDat"
    "flc5R2iz4qKDMBiR5JK19wRtgSQBr+0XPQBUfaNRIYtLKY0D0ZIN65kQdTaELWDuUOvIhhx6+D3SupULEJPap0EwInoWLqF0skXtGlGtklbg1zCnaeJJji"
    "v1LdIcrQ8mY3Fhk2gmp4VDFN+3hMFqXqSogVe5ZJgPDCYTqwPqdwGzo3wEdpJRpN3Zh6gQp2cVQqoIxC0CSn4d1tfn/DBh1/fFl6NFKuljalgw+ldua/PU"
    "KjZDcyGny6BqFLfJuHsI2s262GcCY5GQDiui1bRAfPMJhUMleiKvicu/rNpB9vuwa72xMm36WrW4Noy3YK9G+WF2avz7puT4a6pLu6WF6vr7KfIqbg3S9Z"
    "eiUuDJ0QJMDg3WK46vG5B9lZjWFHSFRn2nh7e4bXGYMQfZoIivqaIBkmlnbLolGrr665oTmtmODFYMloETzBPu6wrgBrhmpjjDtv1BwUUxzAb72rlqvhkA"
    "DFF2M500AOGbSmTaGA9ZllMg3lfBNeGcg0bRhJUv0LBJEVSaA+jr6gMiflmavFruFFGfck48aqo9YcNQ4h1/UZIAzeJrrKFps7m8/S33rm/sYza+LdkhWx"
    "cdzKWSCSLCrDu/fu3lUMNrwbDB72Bw/veu5ihv8qRD+o2Ogwfo/3M4dtfiUSB1xaqWUyFsEcBX9Ua4MC8C56TnCEGhjGM68j5+WQwnCwPLYm8MDIeqUGsw"
    "IW49SclMG2xWw2QObT0QUKZcc8+8yLr5EonUTFg5rWTcu+s2eCHDhRdJQ0NkYL0A6l9AsH7rVPCtjgimlXmjoBJL6U9ukCZawiCyI9MY/WFGVCKRmJMSyZ"
    "h/O1UjMWJErHITzIEyXwZMnIfqHZfSYqQPenV6Bpk1Vrh+KK2NHQt9RStAIN2gIGwyscF4RkcAl7j2N1SWDnHK8etixywobxSES0RbaXzyV7XbI3JXtrLT"
    "Cf2353JGMJo/iwM5hdSnkboBQKexef0mLeNNBDZ4OlZE4rmlS5G4RYqXFso0Rq9c2qVkc8n36rVaiQuvciptQmGiBflOylhcWLMpY0TeLydRVtk5koH084"
    "fNznD4Eh1tkEM36Aj/Ps6ytYkFd0Mhn9cP+HHx5t/UAR/AjN5CI/+uv2FmQ8wPSXNT+XqQ/vPbj3A5X94CDE9taDHx7+9REmwx4H6LNE1ijr0uWRcXTv4S"
    "MGqvlHIAEYxoOtLSDo8pR/zIFbXELKva3GMwO/8CLAXnP3GX6S/x9ZpFWMA18RAJKTR/FGkdlC9w683rVSNcsdPQxf7ELxg/1igKFsMrmSLGXQGXxfN0FP"
    "DNKr8CtM3e/KQHI3brhbLbmbaAxNryogQ4f7Lb9F2fgS/3mF//yh7ZBPyxhtjr+2rTXD23gFZtgRm6XDCMM0rxR0h2NaFhf5mF4q8A6Zb5eD82xKB+GSuG"
    "RkEzIR27IHRp5C2iHVCA44U5bkujlEUU9Cly5i4clf5Z7rI0K8hkqtLg+WgmxCLZQmeGh5iFe2yTGbytaoXwbtCmGoIh3cHuFHyxlB2Z4witBoMpPPCuDu"
    "ZGQMTEYua3EuNNzMrg5EHb433XJSuI0hu/DFggDEoho0AALv9TuKb61iGyx5SWB8fz76otqaBdofCftlvlZF92vtIlG90AwOJBNfcg65nQcyOCI+V6C0vh"
    "eB16CzEIDV2CYuG3SA3hBGKmMQWQXfjC59rQkV0UTvJ/DeOp3pKLlggSFAkNT4DptKYBoFIz0gXUJnYMcSo8SA/jbuLF/owBdzXR41RKZRUEpWVwemoGpj"
    "b30YoTjSKyKUjjuB40BVayz14VyreHqcuQQ6k++mSaSvUNnKJcmAxlUnSZDp/iQJSEwQAMAMY1cl0B02X6y1NsZ2ePk1sMotlEoNpaJpaIk8vKza1yS4DY"
    "14yk1cRN05rQAqD/hXtcsl9FH5hh6yAJ9rxDYOajzyEYcdFEBglZP2gRms1bjlUw/VbCmPUJqk7KVaLNZMLHw1nFoPBLov3Csmt9UF9hU92uu7+mGcra0k"
    "vYPOFOppLkgIm//3f/8/0oi771TvBSn1uCGKeqOQ6g4o3igyOcqV9D2a7vlXPpoB1yWDOp0NUFGytVP13i08mLs1SK1L4H+idbwpLwrDsQeplCHpzniMYV"
    "lVMp6f4EGHQZkeVCW9BgrRy+pqTPIKJI0JkWPFA7qKQztPBjgMlKQ0QdyA2reKqUy5oOa1FAyHFKAnQ4iL4Cw8INbmnTnmNGmEf4aybEncGSVHyVqoICxI"
    "eUPMfm6O8r8A2YECTQaXkmHU3Q+wwcxZNs1/5rArYopiC6ZGH1UxaAogLUd6L478crSsd9B2bRIXiea/mrhDNost4XJLryNmhUvUcaKhOND1AwdY4MDX1j"
    "I7YqY2X1WSEjeiN0XRREr5qZ7jJEkODhsmOfrSxtyYoGYt+TODCSm7x6TNUTjxDT7A0UqirpUQUMiNcZxL0LM2lEHYw2x70GgwV513YntIMbJlJBuF6B8q"
    "kJICJWXUuzO3ugeXvoeggKA1MkhZLw0bRGwdRlwZowYYxBS2tLjlkXOaaW8M3kJjx/NC7l8li8OdkNyaqL8xKjeCGYOdXoFmaF0f9IbRMuqYt5ndMiKBeL"
    "AmtNtj2MB5+ok2enaPg3z3zNqXyhlCx1/2+j9R4hOGoNzslZCtIopy0NW88nwz7as9PijCexRtjEIWNJozO0qWtlwJ94DKKilddFG2LQBC6WYKyVonBE9L"
    "dF5f8jfQNkFWH6LNa6421TkD1iufNrAB0J1NlbYmeKntLZZTyEluhks2gxf4aAjsL15LJTqDkYaN2on4x5Klf13xx9KF0ge6yIGh0EDfPd+XthAbJZ54fY"
    "VmiCCdpyEGvHaTDtIw+VjSLija/Nen2YvnL14kB5/KT+LwbpBE0QL+oSAXFPpikY8XZKAJDyIqE6pTuhp4d1XxNPJbfwyt69jcwMKtYeFD6UTRSJTvz+bB"
    "kB1uhuS+gXNBC2HxqgAQ7mbonooK5NCJKZpiXPhNGtiG9FFJ1Sg2xRh9Rhb4z2Qh8z718csZrywDhQ82+4f4846TKbPM2O3IP3rAR2mVlUBLmxJmm6Hrg7"
    "WxndDplurJdqma/zuFjVY6hwjpzQ6nPGlB8jJvqABCca7DdkPOi0XlNUGe8bWfpajOuJP82feD+r1kP9mU35dsHUjdc3qdNX1RZucYA484+hB3tcMV9yRr"
    "E61gzJW9o+U/dfefpb8VfA89qgtuQNj1ycYPIDSAUouSP917LXfxFOqjxIe01mAXQ9DDMzIMAYL+qS4y/n//4/8C0GklbzuM5H5LUmOHIoyLIz27gTzm2g"
    "lqCwfOVbzx4CrnkzFUadSTZLYKWs39Urm0G/zD3923YPCbh15brQGWaoC4Z+ub52/NRZhf0P0S308i3X2tFSqf4zVkNRb7Ci2FPANg/w4wxnf/Nuqi2EDr"
    "ccrSnR6moFwmczKqsJkgrzJ0WimzUY23rlM5e3VVGNheACPLqvqlvvH0b+i26id9KjHGED6ARlRiJxPpHxt8Y5upwToWyV9K/1gTz6trXx3lhp0okpQnPn"
    "19IeCJeRWpHOb49kDfxHXvK4K4Y9foJ7r6ubROHHZUbN4SD41eN3mA3144WNt/ylt3cgtywPHZQNRbDuOyPeih0MEO2kYBTSFKvaH32B3uYNa4RuqATVmj"
    "PACcCmVnhVIiaJ2byf8DDU53JASYyFlps0TeyRZWUL8O2yK5Brl7PHfuAZHJXb62oS7W44DQaxn/yqSLbDLDQvRXJiF24trBn8Y3NOa53g92PFei6AGfMZ"
    "K3v27h2dtJfpr2zmcVOYsBmksHUtY7JSc72zLMD9SpQe8ZkBYG9jrnUDgd0Qu8NLEymBeCrIdR7wQ2JGlyS1kEsq8yQs1+/gfa/AqxW5zTeZNg6t1XUJ50"
    "3ZzJ8134I49tCtyK0L3yEWDtBHFnxsb45wS+p+wcWd4Z/kMXDsyIOVewOPfCzN7ala5xJ5zjqwE48Ajd39B3DOga2DpMCLaSJ/ABizyCYhS8TDqeAbRACR"
    "/3YE499QhhBbMa9DDwaC9VLvOpjHVWzc45dYE+dbeIO02cc0MKYzHpcybZt2Lj/8//aX/93/8Dw78aB+dmYk7MYq49gvERyiSSGszi09fnLz59ffoU/nsR"
    "brJUPtEVnC0Wp1LK1lIeGpMCbVjaoSYyulZUKyoRFAM3dzxr5GMNDpuL5SOpTiIyOhmPHKc5ejzGI+mSB5Uhxr41O4zzjVEIvMG5X4RLfRabV/UaGwJl1L"
    "dPsLuDMiWUe4rtadhqFyaUUTwxqm95bM1NhL2liJTytbVT/aWugaA02MWni9T7pKPck7NDbW/xwEJm29wTEnTiifIgkuoTaECPRQL0YfRZmZ+CoolGORMl"
    "jI697CBKHMQkTwJNDluIApH81CMr+0FXpXZT8mUTmNG9aBudiA2YhAGTApZTy45MNkoljoAj4iGvySK4awTEUarnTrDhJHCW2sw0jBAZHHlYcjccnbcOrq"
    "r88Af00Rfy9Hh7CxSBKjf3NUOdvK2TSae26Q91ej42idsPdCJtCFL3OQInBNR5srYVuW8FjPpjNZfHcZ2sbUfBOS5PCzVnmsAtf9MphsOxMhnQtk/kQapD"
    "lMnniiS7WmZPKEBb6guolBRoK4WiG7LoBhbd0G2kKPvWtpz5ZQ7M1aucXfQuVQEPxVE1o7doBD2nPJQiiuy/85nhiOvrGcxsFrIT1Nhy+I1WgBmjVYnU82"
    "rjJrwOSjW+e8M6ukejQS5mOhi2hzNScczyQHr6WfOAW6b/ECc4y5O6/yiCL1bEhqLUg0cn8oK8V09oOuqc6YpJFkuT9CZ479oJjmMaR1JE6Z35uPkk7syL"
    "BsDU70syK/Q8k6mZQWuqj8xU/wpTfcSEcbmLjpQeSm5Gloxhh7oK9MYwqfqqpd4sWnyRnj9dgTa1fUZSH2Js0NuzQj3PXdLfJI/F4xK4aKn4aFKq/AD2KG"
    "GU02vPlhElG9ugguQSb2WQTcWu0P2HtaeX91s8v9ZsrrXmtVzx9XWMRKyHKB7jW2Uds4Zp61lQkWUgdIHQXjFSq6lJCn5VLS/Y/Bp0z0NLsdeie26QBY0m"
    "Q41lucWyXGKZoyUUto8b41ppcM1pKNf8uFWZ4E98vZVxLyTub+fW2fd90/cD6Ps+zss5DU0/bSHbD2bAplpjwZYR/TQ2moWhJoK8u7tt1R1J1MZZoMxrAD"
    "hL5j3vTQdjirsWoLyAUGeZt8IV1NDaVIGCM3N7Ltyeh9BCxXTxoj8KmfsYS8HNiybeSzhKNkbTuDbrY+PSSoEaaaSoLVLUCimcsiBNo7oLzLUb6vb/Z+7N"
    "u5u2tjfg/++ncIDFteDESYBye50arzCnhYQmgQ7GjRVbCSqKZCSZEGz/Pvu7pzNJckh7+77rXV0Ntqzh6Az77OHZz5b9Fb1zk7uOiwpRiKS27yJ7rNraDI"
    "KuuyPuSkGw93yD96MWWU5diT6ZfU8Kh63zYxSfVCo0qjCcoptiit44j9AF/shKYx+9mNj3KgG1eyae5jxZnGvrdDn0Dv7TjeotcNQdyqn/R3dKe2+cp1h1"
    "VZQ5MGTBbAElx0QltZvF0ah9lQ4EOlllq7fliprjm2yyEuZokXWjSJER1R1HzvuLsLI1gtIV654m+n//0ywPtrYe1n64v+KCByxAnIXR3IStFTJp6/sVbW"
    "i44j5fsdnciKZWf1dtHamkxn8mlf9s9WXafuwWWlXbqTph6R+xNd5T0BzMBmR0WPlEgBGnaXpKcPvQrzKOYUqrWQxmHsx140jJ4zYIqhg6BH7ubd2HM3r3"
    "78FJvYeoeU4rZ57Gjf6o82/4o0ClgFkW9+K4XfFD3LtTGp9DhPEUbXVolwRmQuSLRc8U2b1CVXaSr++EWksGdWM7dZJa5rw8U03EDEp5rEECUuDc8W2yz+"
    "JDjNs1+6nc9Ga5Rbd6T9ygcvfaJTwiwpR9MDSb3L6uc05OTQN2QMKbYP9jzXRzEzRXzY/cCkYZsIfeSZ2OHYzpKkcrZvOR4YIJganU96m5XaOq25Uyru38"
    "mOL8IJfdj67f7tie8ZP5scRzz3guqc9xY+Jz8fEx591QROwyrmU837mMm5JMTmJHN17LO9nHxQL+wSRjGRE+7yKWpJCXOQy45DJTFHnkpixDT0OPYr9ibC"
    "fgOXAUtw9jieTmHQwEYWkOqYuZX869EZ5LfSLoXVgnX+Cx3Bgls42CSYOn+3vPhiO/3tYhTh3Q5Z8YqJSOaW+PJN94hHXZ3VCASxFEfnfyGYbpGB2Rn0At"
    "50ilPweQb6ffoQt2T3cY6YgMXO61+/2oKxczdHh9PCthNx2HsyJiOF0VsgxDca2UdC8w+f/LbHTMIteZ6BhkxA/9PnoO+IWOKdecQtDHcRmdE3Yi59i1QC"
    "fkyyTOKV9vU0HP7E6+dEFVvEijyfHJJYbsw3JdY2xQnmnAddzvU5HJoDq8ccOwNQSjK3CHKxOUGd9Qy1JWDSnKyktdDpMkuygkgzg8i1rtJ/sHhwHeUs+R"
    "6hS58yV2PUiw+g5oGBHsyOuIYw86hQcxuVjsai3qTLI02q7+IOszYj+9iWfrk8Y4l5N2UAfROFrOYbySLYJXYSPPg8nlkRjn0kOfaLhFM/rEJpcLJp8LcN"
    "gMeu5hnXJvFwIBpkzDn3h9SU/q96GjojKME8mgpUoADqBEY4BTRaDgnEc/XvbqL4lMFgYyjCx5OXot+3m39nZZr4HrI/VfNY+mNF9pxyEathEyxfB1sXNd"
    "ZlzsMUpiiR11Mx8aFzpdWlBUq3an27fn8nLLoCqpLuJqbnIkYt2ZKhZAil0tJEBWfJG0rjF9BG2Ez/wv0+Dl0dGbFpkzhHhZ+oN+5LTc7BNabylpjGWr0G"
    "QYPU5+9tNK0yD4/2rCahAuyVSeWyz5Os554w9gn4Hg0E0XELCef1xobGkR3SBaWQmSwqTPYo9X4xgVjo+su9oEnIr+UNVC9sr2S0eRKGZjaIphUf8zls4N"
    "S5T+sYbT45dQOxB7oH/MyikXtcuMCivJGF28uGvfeqQ15n1sWcZc4YxQRdKk82Oy72HHt2npOsUx7ZgTZHuC5+D+1NuBTZjV01Lh83adtlKET29rdmQI8q"
    "cbOVK6tYy70vfQ/gf3XuaYvqeCzTe5JE3+ObSvWyxJN17VEySeR6vgnzAev5SmW6wzjselL83mm1BKTgo3U/IBib9oJDpyYNn9M9YG1XnJkN2I8dDcvABs"
    "ejTx/fvqupuNfUn3tBlbscnNa94zbt8eWf0Bx7XsI6THaBSyN2FGHwJUvYkHs6Shf34qBX+BiacyX3UleljrBfT1YHNIJFcG5SccNgRcRLob8i50rKz7GL"
    "eJ8sDMB5IA8k0v8osoSVo4BaMJiKr+qAXr/0YN1Hxj1B2NlhqzkfdKZNzyhyXodzjbzA26ib2FLZHTTEoit0aO6tYIeBPb07oxx/u14gmYadK3/GU2iwnQ"
    "GUg0jx/b1w3qfvtpJxFqzwWGmUN47Ad4DN6k41pgH2M368gsLbhdmOh8RJa5kSNky6WXCBe70FBcWdohTtevgzAemSgnrXVcWvShGInXAuaqsILZlcOH8Q"
    "QzhxeLsg8zcf0EFDsYLHt/TpqL1WtfsH4tWbCqP+OevBxjpMgcd4TtnucaeRMzbPBN3NbzFa00ROGTyxWmfM6fEDJIwr2DnE9w0nO+kZ+R/SqGiUSnKTnd"
    "TF9Ywyi4IrOXDFiO8Y4RL4dOR0NzzG4ZqZmoOgyXSYeycZrwKjRyCxqUYqu5+vsxp4xBJxoBLTxyCBSPIyyyigOUX1JqUjmUBIwRvapGHFDLJNeW9DXQna"
    "ruwufetBJKuR6mi6AriEwN+k6fMNBZaUdp2wFbHLaD5oy2KiXRl3ElmPcbDcohRQptE3bjGu2qvnsUmLQL85poQuMQouAztcrYX8EZdrVo/wjXFGpu29L/"
    "JeXxOBVDTApFf3Qef8FU35Tzk7PkGGv+Fah2vos55yWyyS5ytn2XV3Z2DlKVD3sDeju1i/NzqGNcchkHuuQLO4wINymt9bAKacMvPB1JbcFPNLFhkhKnGX"
    "9bLvW1eeD4Ob0X47vYI92DGIsPmu/YUViN0zsQLLt8HXQnRgci+HcJpjH+AwvWdsiBt1wR3h4NV0LBsHtfaYAdMnaWvHZJrNInYo7ENO389u2vcRv0ApjU"
    "OKUe85eucfyZnBTblq/eXF/jSa4zozA/w5z52Gt11NE/9An6hRf5RxxVlMfCUJFTN9nTeaDcbymMmBArKkMOT13qPMP8gOBh7OeVv42EFPBdrF5aCfsu7g"
    "20N2qEWAeULjCTjt1jvJUMPWn71lmbtXREfCBmTmtPtLWyN7cj66CO7t7VmrHnlAYTI3+0de8/GEe928sf3dt8gJ/zH7777t5/H4K8fvTdf+4/uB9QgK1h"
    "OH9x19qQAp4kdLbFH05fKiJWjJNPtF2QT42kd648uQvKGIxMuOylYIK+wJllQKFbyi0ls/E9VtKdzyT7Hy4aI7wtAc2P7AzhORLVmjRCHa12rZd+hKk07r"
    "YSyrZSVhqW98WD0yU3zlA4bxKjdtKAPSoD70Wl7xIHYW37bq55D1NVmxfQMTIvoEscERHiqxoknx54ENHhED18vhCfN93Wfag8ACael2j1U9wOaYrB2wiK"
    "aD6IhhhM8yVISBKJ54FgUUHy/oRibMUyQeVW39J5rcG8vnad1WqXZ7pEIkgfsJsHjXcksdUV8eXc2t6spJvpCV44+1d/kA27BU8lrqNd0mFsV0aiZNmNnJ"
    "30J1/YWkGbw4rM66gLW/NIQ/DyuyWmknhBoHh9CyaZE3wKH/VoicKnH3rfPby/9V+EZNztbVHZaRK/BkoTIyCiFzcs30/VkIJ1CJM/GTrI9zfuIPjS6OTC"
    "VIjhBTxTwguYSYV+09Z5eIneyDbFG04wdyUgfwfKxh+tYGRTXv0Wq19j9Xusfo7VLfvrS7T2f8Q/v8U9ZC34Ne59D6dhlOvnuEov2JRleBiVmMi+8ifkH9"
    "y+mfVMisb2zQLpB8fXpR9U1+Nq4/MPPZo2qfShyp7jv5S5w1tSpLL0kC1+7FRMnvLINjbVNMSRwSEsRqpI0ANd4PE0+lIyf8JO2d1cCn8QKOV4G2eGaylI"
    "WfvM7mNQd8jOg9SiMea+6mrqNxOkcLMUiPrTiaRROc37wclhchghYLipcmjEASF9eQ6H42Ic5nx4XmkrvJJ7b82Zf5OshaiMTPX0m1+o5AaGm3CB4q18XH"
    "+g0xBTNdcgAZqg3bfk+LO5Nx1bDZ0Ipcek1Z8kyPo3McSKGWuGI0QEy1kj4Ulq6ibKwsJEuYQqoXr0CCeWjeZm7NANYZqkk6qlba30kdPDhocjmHtSHHbp"
    "UjWeZzoi0h2BTiFYCPCv6ZDUdojB+vHAhGWbwKe9vM9ePlCnO3Td3fSHXtMT+3sYM6Nzkflbw5IQcgHHGZkfKzmDPvHtQA2I3MGHA5qt0ml8KY3Xo4lJvP"
    "R7iUXouc1cUTmo3q7kB5kpJUU6cNxsKcabNUrLubsL2sxRsMJIA9ITRk8GAhFE3rR+tLktowD6nC79yuFHez2vbp3liCn9ON0Qf97RKx5z3dc07ag+89wS"
    "Peg5qn86ReYx/Cs+pWmUU8lvEE3MlgRCaWtj08vtr73gI7AYXDmjb+51bjtYJQbw3v4NetFdc65LALOdruy01HDvpSZua7fV0uqN/pPWI7WFLFQ/wEvqZl"
    "t+L11MGg5V0kTn+rjHvDVpU+0BmDBTr3jnzbFPDDcmSWJvM7ZMemQxLWnIvHToz1RbsT48lG1rBr8vaNK58ZESzWjebeK5InIrBJJu530tavKuTDcj3ZSd"
    "lm3LqFNryHq63Y5/QBCbMzsvo2JkZuFxO6aiENLYXvzITBSalXhy//e4a0bKnru+pTbhVfXpKBHzftvPaSXGrNwye8ka6jb3MPOsGU5bfrqKarKdFhd3CK"
    "++uiTHbcblCYur5Gw9q1TA7QZyWH4eD8EghAWp1jaH2D0sI/qRv390K/3kNEu3dEXDjmtMHbTb689YluMHzfcbdTvfC19bcbdz7060xGnHPHyGlckwi5Y+"
    "saQdQ7Pq7EiCvqZvHCjn8G8xFvBY0uxyrHxe5FwbN9hO6W0dUbIO8saX07L1R9iDvoQwOeEiy5UWTcRbFpHTADQKyQLD61nTcnsRuvHEZXaznH/VnaBf4z"
    "7ouqxUpayflLlD21fcKTCyJ3cVG2yMZg2iN6L6JNjIFXtQPgwwGQc1Tj0/b99uIqnW66fht7C6qky/08nehCPisShUZWiU9yh0FfSaPu1o00QCpSOQVZ2o"
    "XFL8w5aNv5kabkDSoiXsFjmUfbjUkU7AO9QpM4pfIY8ejq0t2nrTVLy5aesq3cQbBpWEwDS0E2J0a86khtkMnZIbGBiBP8tWwT72PFRxqMLQtXVUHlZpti"
    "w32+NLlxL9rxJv6YxHe7e6tL4bdVwqOKV5qBq3iaI9Ima4dV3UDrnOmCoucD9examIN6EnrjPVpHMrtyFB9ftymmdnVDfeK7tDe/SmIe+tb4uR2Vraen0x"
    "0R1X5sqbmdqbp38cCB9Q42+rXttv7l2/Feu1Fm9Hj6QQJj2ra3oNL7DdVX0ZLBMEZ1mjVN5OAoocinDv4HBkoAe3L6G/0GFIEYMeCe2n0YR+pD0oDgfREP"
    "m8+wy7GCGyx70iLBA0RNUBiBcIjDsqFR61sAmtJAaRC7Z/d65FmKbZcANlsJryZatNJ7dugflLpliHnEkxoQFgNfXmNxpm0w2GMjABkS6kcBKdcc0H7aeA"
    "L3D6SN1w+8W7VL95wbsv3ALGKnLfFJNatbgZYUkKZ3nIrXQBhyz76OEuCVNVC6ZlYbvqgkHaJn1yFa1BAVBd28FQOGGrwuIjgjc+RBS8pN/RA5PPUoZ2Ve"
    "pLSG9YtidbdoKiwQSlITYdPGSeBLcj+FiUUifRjzp+LPU0xMVThFUXzzhUiS8Lx2Ez5SAsqs2/xzt4OkuS6v4RP9LMQprfbZbqO0Z1zB1LUay55DLlhLTU"
    "ZHWip63Ow4LsMxqmtr4uZ1ombE30HFZpfrXKotUrH75zMisuR4GQw13NdFkhDNQZLyGnHmNClGE1m0pyjK7qzWKhHWmmzCWx2SDpRVfYzq8ms1T48lZBMd"
    "VHnY3AbdDdLRT41+LXXJIQtv116sPebHUNozZGRoPCcdLkHW3nTYMm2pDWLKwGysomPqP+YDhUuTGMkTYi3saZlKUHRI8Y6/ILPGYTvG2sNCkd54qheK6S"
    "4IM11u+Fwhsf0wO03rW9FiNvoLV+Y7n5Kd481a8OczqD+yMMAEs4C4FhhvlIAiE2jcTkwCp0DlqqGYwiNQEZj9BipDGUIncG6cuv10SrlKkCDa6xnY/Ntm"
    "t61xgDoG15Sst6Gmy0Y5ghJuxPfCNZdZ8NfcKmJiUDPd9wu0DNVxWMijBxi74PA+W2opvTvoOPnlNGExxK756HMHNUwm+HrG6+2pAFyyaxkKuxSgJlB9zy"
    "ZtXlj2zghvEKpwuSFk5D4bdDdKeB+G1br34T4VNWR3LDjJnD48MkO4NRln5hPktnaG/f1thJnwwTzhL0sw1qhX2Xag9mdux+hzvxFfQDgxjEWRHSRjEN1X"
    "moPvg7wzRc5bFvDzzQOuGZDMSRf8GjbByvn1yujzNMzm5WQk3S2sfoEr5Z2sRTVOnhCIi8fP1kNjnD0rr0DcneCD5UxVWOPs1AG7A5LGqUI6E06TP01UVx"
    "w2w7D3v3uTRYZYTOdMKLZpdGx6aMmMPbTTcuEOALk9jgQ7CKgwHthg74dlA6uEIewnDYrR8dwgqWictjD/IjpwxIbCVOABAnsraznsTW9S18PlWNHSwF6r"
    "Q0t0bZj2Z4ismVlWyjcZUILVn2YuQ/xKBiO1DfOpu511DUlNFSTXithm228J+bJY7shLphstN/DtscfnTP605wbWRqpopA6FGPv3XeUrbrmT5RC9DxEn+t"
    "jPcxynDDMltbi5rkzYBqOWFYWbI+PiPGKjiztMT9ngfnLZbRIbjqI2SIw+ni+/89RePKyN+RF+/DBHgO6bFuSQmb9fsvW6fYrhR0cIwKmspmFlDM3Y+5Cl"
    "TzyB8fEM0U1uft7C1+bMshHMyxyCTbLWGtaz9f3bV6/KlDB4eX5ycZ7At4C3gHWL1ZPpT0BRdP/hxakRKiXLmEiZXGOw007guvsvRayYkPV90WNwizEXes"
    "Sbyt20/uK4oE3eXhVqk31s7K+MZowzS6ortjvSFYXmft6YrNtHMari7Ddkh1fUmCBfbySMNDpX526Fy1tGkeHd5csEJK/8ocj0saYiOBukKwdiwFuako0d"
    "zBSbqYFCIIboDzrq0hoFcSqo+pCwjTCwp0xztKyOxarlTogNGNDAclQOZDNzZI5lCLc0FyxB2tIyBY0kdcM7iQ4ZxYjgZn5u3bRT+286sLB+IO+b0YXNMa"
    "g3aaorPRzjEJvaK22G+slhkG3UwnS2DO5hjUUlFH0IGOqj5u6hKrbWvW2jE0BgOA3P/cwv5AeE7HnTL7Jc6FJytYDrsW+8dNC9EDjgHbRM1xXTAt35ira4"
    "bq0NcPiMH+Q6jBAV/CnpTZtCk0Ydv0feRPAZ5+DqMAffd45bojtFHsLLswe7I4HktFmyOhZ/QAk50RTXZK2pS3bdmNJ3i1MlfyJpnX9mPneo1L06Jrj/Bp"
    "Vq9C7/WSgIc4LT5RFQVMi5lmRUzolqjDmTaBCwU88mcmvUAu4NhYeTUiQvNemdOugjbXAnZdoS/bP4UNd4zKVneGU3iCVTx0MTbG2SccKbeHpyEBsGv9Iy"
    "zjtW7Bfd/pil1Mx3MUTOX1UV7tI3hJdEx1y/6kPxIHz8hwzWIxLN49JsygBw8yrLMlmMHuuyMqzKEM8ItqhKBrSAl2+FYPk83InuijEAdN4JgU0cK9G/9A"
    "t0Nudu+8pVxsE0wabmB/NDepnU83ItRj4kRK5s5oLvUQS/ZNqJ76S6/EVRfinyLUKzHBT4ehVJVQzxr8OuLWXkUEXvP2IAPLNdzdN3NTTismi3QcUvkCp9"
    "SIou9caQT2mix9QjVeuPIE8RA3VZ4IeW81BSguQLtAAyyqeJfYLIuCqm/J1TOsILoGXbdMN1u3SNZX3YzmgRoMncUIXwqY2CmWkTQCR+I85NPSsqI7ksTP"
    "kSJBQW6ezaWxlGFDCh1iaNibIjS5a6UsiFUMry20Ia59hetnIMXRBE9oXPJQB1hUhGeHTjXSsPjICYIwg7pwR7zfrCNoJCTdSDuMlNLCms5IHIUoAMmDT4"
    "lCTAUvv4nIGrsVXPRAUg0R8wgT/Mq56hO8LOwCqOWAMlRoL8+pW5LuZobZi85g6x1/Ynb8meNYSezuDxsX3vSUbzrVCfDuHtZ8N3MHdarYK8LjDzeyQTrd"
    "HVf58Ma2H3RQ1STyOB3xDDbpI9TtpqCeoxFHaTh92rwDXScEIxkOtzH5D2mWmfVrl2FbfCZuN8YdXEa62bCWHMjEjKjiZO5qb4nAfHXsRFgDNLdgKJmF2o"
    "gWsaItaD0tySTl1EpD048FRvV4UR1OjYQyyds6OUT8NdW4sNP3BB+OjB+44OiHqRWiCw8I9ZQASDTH7HZU623F49RyfiFAtU40R1Z5ZwXPTX0CRg6XmKRr"
    "QuRojeu5tuvvyEaLr+3MxrDKONeeE0HNixg2dF7fDtiPBlFWvYO3K0zJ1NitQ8Zzq6FMk/PmxogqlAnN+VPFPXvJqskTnt82DDzWgHHiNQvktNecUuUiQO"
    "FEszKpvEtqM7OoxItJw8JalFIkmq73K1lUtpqg7VIcwiCkAV2Pd2wQvVKZQoO/Mf3H3jRAPwFeupbWGf5t91K1VpQY6M1seIpIdavL4SrXcERR4cjjUsq4"
    "sOfFIu3E49xlMUBKZ7MYUNZn3XWq6HDtCknQgA2Ks9uXHJUwO58Avx0lsfQVQ50WTxW7nBaOdL6fqRdho2lyd2Z7TJdYHiJfjril1vEjARJXG2yAScFaxG"
    "0cBIrdtdx5ymYTLwgl9rf0GZuaJVbHMWhG2TwbO5KgGPthExfLQZSEl9TijyH0xMdQ7fja3Ws0p27hn6eozn2saXJXKmoGZ0qb8bPQnNGka2l4B9eCKJw1"
    "Yn+QI6JcWdCsu1uAPCSlpmN+XlI9vM+4YkEiDUQbG3IQ6Yp6sGHvadzmBm+HVCbEmjEmXVhH0TQHhZYOoUgA2BfN4kcfVuU2Opu5ehsti0K769prdWoQc5"
    "OFzAjhw1m8szm9l7KeZX7Aa4VajquY0AO18StJlXXyd1Oz+qvJsxXXoJO0GyZUJQQDzHAqOvb8dnbbZtQkh3eNRKY+3NOpvaDx0LCSnvwz5VXwLAuMylay"
    "nqAig0uiK/CdDE8DG5saa6xDf08515Xq3/0ZIvOZ9Ry8DitpEXt4gKyhPbsceIajKnWE/rOyYuhs38y2bxbbN8fbN5OeqbycnZ6OlttUQHn75oRC3afbN6"
    "e90Wj75nkVIDUXaoYuMridgb5G9YlMZb0u0XGJDpNL/Wc1zZJ4jKVZzaCS4/x5zowRxnyKjfkUGbxi6BlS73ILG3cyGD7jXNP4G+oDnEdzKYxKJF+iPZk7"
    "f2bhrivAG1i+hmXSV79wrn3ecduONwWWEPlmpElVmJz2+725rbzc1dWTeRpoyLjTifrG5oiuPqN/4K/aG6KPF32RWpSbKeU39Y8T3c2nSwk9z42Jwd9Z1r"
    "mH8SuKLV3j3fzkHFvSW5jfZhapRs2BW1QmfeAMALOnuxdvOb+yfCXXoCAKa8/4bEoFigrU4JfdNoWdbflULXVc8HYdzRDp8W6CBXilWWkuRl4ejQ6B2M4w"
    "OwG92B2LEDQGbrkkjkZSmB0qq57TcDuPlFd5HEbFLz6eVoqPe+UyDKrH0kGtLsYmcRFTedfgc36heFJaxgnzNnH9tShqXXy4FCYnuLAjhbldzrX4OnWzn+"
    "GO/xlTxSrRuNCifpmmLnbraedOPe3cpQRT1bso2saFtcno25V5a5XM6gajMUaom2mUVlh62CR8d9zXYOzfmOqjFpzN1j2uA6qvKcWSqt4csDxN/c1lbSK6"
    "KWCdxl+XTSa2d9mqE5Y3P/TMhmyE6JkepRhtIq3WaDGmT1cO+mdVkTSeRq8yQe4RqxchtrpY5c9J63PnIplL6RlNqzdijUQU1Ef61rICqAVL/uZZVSJj9O"
    "CqmbeDauZ+GOhjoqISCWJbo9XJtdP2IVV6c8pQELDu2/W2KSVuG2dP+ty2OPBJXExRftFQ0Ax8TbSRvFVNnKtgo46sV2AyNEwof4aOhL3ixnt8Y7OPIdyV"
    "7m5Lm45NJQpz1hhB/MbGgg2qzMZZ0h1tdTZHzbuUUCthqTfWB4hXqXRoLqkKXNc/Q43DaXgSJ3EZR2Bu8SJEWruxdqGCQuGk8Die1cq2avODdEq9fF2i7f"
    "LZbD6nPpz83ICvicKfdLjX8RheGMSYm3VDKhKDviqp8EZX4JpKkhJktMqp0UXCjtYzrB7TNGR/yg7IRYoDwp9aFfFN2FTwnf9a1h+H4yO02RirMlENOwS8"
    "LUN9kMS5FLC/wjQAYcTaDZsrRr8KTcVopukrbdzrsfZTY07FGmWmWDTKYlHaMioOc4Sx3zihKg/TSXbeDixJN9m8nB9y596dO0TW6xYuk2kXb9y7m9+Bv9"
    "30zlZ0Hz57l3Kx6lA9DtU7+2pfyW9OCezde8o5vfvd5qa60KXBH0YPlnDlFXChCgznahCPR7XoIo2GhGF92WhVI2XagTQV2/42XLoMDtSNva+hw3T8CJv3"
    "An6g5A6nz38J/0Jpcx/shZF0W+scEZy13LXroDhVRLXPxX8ZY1T52khNHMgXofrJ9ynsooh/h39e+O6E66RXL53ShtXd2qt7iFs/ozncDtSYT9gtrIbpnK"
    "dVX0dDrBS3jrCcjLlLhfQSMXxMVKkxU96NllWK4Ih5CgyvjA/1bYCyaQ32Zuq2DOUJObECvTaZQ8BFMPb79ewPLcX16iGEBoEb+/2tjc3AQbVubm8ToYCE"
    "sNa2tmt0uFyNrBSMEzkBkWY9RCEulcB8dznDnsPFwkCyy44s8cVirV16JLUg/dZeYRKAy4DYynoHNpAEqgC3fweLS5EqXn/n7FEvN7dI2yN27ZHqw0Wp0K"
    "1XUnR6OdImDizDzCT2o8/AR+3vulPRVgYzAJLo9u0KK2MU9KMa9dMr5zb102k33zX8SxEzL+n0xsHQEdTNzTFsmUwm3dCAr1dVefQIMB0UwSd389ubnZ9E"
    "ObT7MDzFCgLRGZFv377NPyAVSm+zb77oFqCgeNy8i/0It+8Ri+QYVtJIb5vj/HJaZsQrS9vQO3aZN4n9t6D8fs/9uHUv0BsSEvos12/NuaM5WqOoxn2ZCX"
    "He1sMA3n7Cwb57arQ5Mix6sBA5qeu3FZvvrxa1iexPpUvWkqomNhcmuMFy7sw3A39+DtuYvT23jCyImRyNfJ6TW2EA66UHoz4oh8wBxNTTdVYhg29i1i89"
    "JSwLGKLpb9+WSFJGvE5N8zEP+u2sI3ft/R62c0VVU2HBYFNewQmahPB3lE3IkoXRHX2W7cag+zPGaBHRbe4HFkyhSwhmndpb9EBfzuz8+93fInER6Wc7Xe"
    "IMnC36GF65UJi0jWh9qHhjqKLMDPZj9IuHvcEK6iY55lE70av7bE5l5u9OUqlVOw8IH4P2LdZmdSjCulGfwSs8B9OseQ7mNu4qjFYOYw4D2gUtzO+eO/jg"
    "HLkTU4IIjKqk2VRC5UCCUYSr0RBuPGg53PCXu72MZiTOaZrjmYtRoVZlLs9WyDptnKnQ7+zfUGGIM+twRW9puRJAgi5BNEbadR1B3E7LcwwkGj3cnTc2az"
    "SoMdJh9RWRWpwxypfvOtxGmKGv/eyROmiXzEkWWHFNKXc62R5Dq8JKFCvimKU6JpnlJjJEVg5HFWKu8BLJo8Ez1tDOInryeML3OGhnOPtNicqlBjWZW8Mc"
    "wZo4aJB5JWIP2sRMCg1F+S5cb7ij5k6FRTfhpiSG/dzStxINauqMdip0p3qyRMu6aVDqH41bhUhFzFfD98epBaDX3nQI0XSjja7GLFy62jnTBFIdLOlvf0"
    "5g57sB17QPm88Il9wo0DHH0UinNUUcMMwDYap0+0mnqjhvb4JY0EsxAbYrSkSWebNJ17p34lEp4+uXPtlWkQVm130epwiiTQfREPQlEeP4zSaGUDJeBjuQ"
    "t7qKDESZhzED0VWDi8ExSnHUX31hljjixjJTM5xQF2+PFYE5Nehgl0jr5rirwetTXsErZNJ0CLZmfFfqjrFLJfltXdlZLRmOLawGnB59HNZgFUH1SAk3Zh"
    "cGFPYk/gK96dDMWTDWBtivGhiBt6dP8ITSsMeN8VULWHLCSecCMGdOj/GETDXp8EoGPFQQdqXAxVp2nV7gAlZ4Spy1oW9R7GUOfWTQ144iZkYzDNyl24Oh"
    "yJtP6PfDF9QNZQUH9OgiRm0dsUOaSg62D7wZ6EJZoLvB0YOgLyovCfvhAdKDFI7/gWbsaeaZkGZDiDICvmEsAv+MswoT+DRzPTOO52vZne+sKCcRIWcjPv"
    "R8xb76IfOqzDNvPVWRx4AyM5+iZbPxx+D9l3tb6++//CcaOjW2DAmMb+95yUcVh/fOm90WHIdHJ5PCKdfC6RNpRj+Ow5ROoKRbruKSVbJuq8lFx5ku5KHj"
    "IOoiyxFnh1oqeY1ydREWmOKNThAkBdQmYHz79ueMlHs2ki55Nvdr2VbdVRUrMo5mFMveWZKdhMkRVV/OuGxHPx2Ewz6NFIJU4Quf/SVb1ioEVPUK+wTa8X"
    "xcLD9Sv51Luf/ZGdimFnVgupzFJsuudMU7bW78ezUDQDrGsazabkUULLCEbjqMCXF22qr0xFI1IfRPsmAYoNSawFvHYYKB5fMY1yEW/qDbgq6YR8j3fgpi"
    "OMrfcFQYf9GHsBwpVa/pX1FLQ61telYgaEW1fOk1qXV+kqkvmTr01+1Jhklu8ENPypCsqjzilCfB2ewC+akze1YEG7qY6kokYl2v8E7eo2p37fcd+Bv09Y"
    "oEeSYWaRp0Wbiz0ZsG6yWJ+O2qeSsbLdhBxt1ykSkniZU+jqM4gXMCz86F845sr1xkve8fPtjc9N7xmTMP646AweYQ3fWwC9iky7S/204ZBwLvr0np5Yij"
    "1jNDtqkNwr8vu/DeTgUQuyCeOg3RRjtnnNZ6RBv7CDErH/UeYPG48oeHm46+bPnzXakMAwq6txQzKQLYYsPyNevhG3+0cbj6XRmwoIAhw4BU+6AtrqqnGB"
    "5iC6/fGWwRi3RAbNJkyzp07Zmn68vz7OPac1jm0K/nxRnHSQYNLhhDod8l8mvphIGhWVf6vgrtgXP4SCUN+p08vCBWqTw8V9yDtMsO3bc9IGUIqZyJL1i9"
    "9DS0I9zf3rH508KwHAg42Aoo4EZ2VG+k45zPoQEg5EbbjDPZRolebKP5uR0XP8I+u229ZE28CsVsij5d3HcMCo4TJDqiTuQ9mKKlxPcFewY26VPS4eggPb"
    "M3yPldc6q7gJlddC58oK5ofn2+ATa39xFvKL3+L01txe/QW5GpxefYF0RDax9vg+CLMh6Dytw2Vs5u2x9k2L2QiryrqeudKu6yVpASnh9HTH4UJgic7Shq"
    "Sywr1T31CpO0WRkMHPvFU3yce5nqCFgZ3rmf+wKcxifQtLn39FJ9Jf0sZaOuXtFvR6+DOWF0UY87z/JL2O7JY0tq5+SAgV2I1ZVUVdE8dRglJWtPsoyDCv"
    "0vGCQopF/ztofoOWI63NYG42rnMSqKQbRYQBetbaqsg2UAMSOFUp304xSc0+xQTk3Cuus6fgfzIuojc6VmmBTKBW3nZRQLC20WPWvMrxG+Lxn3juEBdxM+"
    "Zbhq/yJtP0dGBXNtRhG6MFB7eLlFufSL7p9wBKcAtLzg4THS6U9XItZuDwvjeQZWHGhDfDUmdlx8uERrtGsORXKstNw3WcQAkjL8iDS8I+eJr33XEzVA2u"
    "a4mN/AMkdj0hGkNLbMv+LkDMECTaLTsgUKCfnPec2q1iggnCzfHpq3dB1wbzztXNcOWGtXJS+ivh3Lj+QjdMuu3UZfgnB8nvXIuihsl5DTDOzUasdgf2DP"
    "pNFoqSoZovZi/wf3LkWUfwahaPoXWf2of9U0AtWMI+fmPlOsuApz8Zh/RGqBU0KwpONLc+wbgwfHz+H2oFyI8d3VRXrgSM1Q1z/C9gON/xwdawes/qG4LG"
    "BdH7PFr/dnP3rsJ22AcpW9ykDqPAkRc0Y+vRyTgFLtqXUqO0cB1qowX5FyI8Zzv2YSdV4swDYK178O8c/xcL6lHmwutTrG442cNGV7dDzS9Sxwi9DXm50X"
    "1RkRSVEwdCZuTLdZY6QFzpeDTH3N1GM7ZQ6sNBuFVFCnBf9g7rIBrYbTuBXiHGxh6UHUrtkQaHmVCFtgdsP/CYqb1kmcJMQVxTZQi8kiWkjb00JgxTgu4Q"
    "MMcEusZP73C/wLCnys/ylaoMzHcP0kgtkzRhdEaxIXaEBNWiiQL1uwHuI04hJrLaaZaGm2CfmASLIPYOaUdGQaYz0v3sjpH9ARWtxjLdiHz87wcJafxBN4"
    "NpXYAd2cmC9w94CbnUEzLqAzwPoEDf0cIUNxCnYoTDD4MJ1RwG52ehqPYyo0Kpijlhi2ZKPyMmYOsJZE4VsYf8dOQ36sFkxo/D8+n523RK1qgX49KyONP5"
    "IFIvWAsvwsTPVQoPjhKj8tG9hvkbIR4XtOw0v0M7dAwZHcjxZDZFu8FKzCQ/QdrRxxRC2EDOg6ii0BPbcQhItO9uhPguYZTJrGN9IH6nLEOc3yMd6imIIk"
    "iWEUtQjBf0A1aOFO1yqyUyJBwHcsZgVmvMHluAFneZjHySV8hnanNB3E/GvRiue/WLAow/8TCme0ZilOGPzHTl+4kr/j/OUvn2EuyIlceHuWQjfgipCjoB"
    "BKTb/ZlIVii7xZ6GFnDjIa4FBIFpJZ1IJ3i0/1coEv1NWf4ywJpSwfRpxHepW3EJz61VmQPMIy/IUQQ7R8gUwdg7wMOI/LbHo8bVnx2GqUiwQWRJzkpAUD"
    "XxHLrZpQhgl5FpfHJ3GINXPPoFNOCnqS+SIjGh3LcqH9psU+LtL5aO4lSYQ+U+34atmYUHQKF5Y4oUMGXFF3ev3iSeV3KJV16pbjq1nqgh5vcUsFaYuG3k"
    "/ZIB9Shi+YRvmQKjsSqW2Dm5AIAKEfCTiKDqaSfE4CqjwBoY9VWzujLiIn2bnS78cl3Bb0ZVAM6cYetKb/MtNGGsfjzd7DVWdswqf45AZD2CurNRFH9AK4"
    "GbFJobBqj+f+yd0CkVbdGt2ahwaZt74VLLH0QOHqJQG8DTmi2xm8Sgf9QkHNUWR+WkpJH/M+7qn2aNc9Zek6l15mwgUdGbzHD1tY0P4ovxT8QSzlmAsEeY"
    "MeNupWf7RuhWjjIWhCIhnRSWIBRkbDpx7D2DPsL8gVxGkHuWILimkJ0E/5/gTruRrJ9f7EOEZ0waaqS0/yY15kxqKRQnsl2jb43L7xdoKy4JzH5Tf75gHe"
    "j26n6inQt4pEbuNxIWgcIRmXVLGpwtS0WMRBn3/u/oLd0W+c9FQf7sGmwLQf3LvXHznCztTFq9VBdfBZmeGejbibHZBdRHd/wHHcB5vfgdYzS2Ef5v0ChP"
    "sUJmO5EeueYrxUpn7K1KfMK8ZGPm90ALzIegMG9dX4pbDTuxt0dCFayMLdj4/boqMsWMVY0KYebMTc7g1v724+V75pZWfBmwDnnMB9pCMGDzbvDXVmnu/V"
    "5jbKoeM2yLHjoA+/LP5w96Rb+qvZsm4tfAXMNBo1NFQr2qgMtOm2C5oCwQIkmTxoIbpPsGjrIzClshzrNQctuYXX/i3bfh8uyC+Ax477dHDxh97dj42udW"
    "sBsv74PEwvj/WScu9+77/27qL8OUXb+Qly/LjN8myB6sGCN81gwRrCcXgCKs4x7nN8kukUrVHqi/k6vgc1OlhoBUtOXYj2E7MGgS1ZsEbH2gWpxfhWLXyr"
    "Vpt/C/q8q7ovt3XfvpwLreTX0kdogLXasWBN9tg55Nzxu8376ju3y2qsbHxrLtGN8+CYji8mIETPRcmL8KtWpIPFH3AWnUTLGaYbXXzLdCDDp/vvTzrzTX"
    "Vvc3P5/oQmGN8YP0Vf4qKkT/Y10kwIXmGeiSa10PONy+Xqz6DcjT8ErMbiVy0KCnkCt6fben+4ERfmxZtEkzSYWie/LkRLXnAJ8GDwR2cIr/GQ3oK09sXn"
    "GDtlcT4DS5VUDxzaBESBeZaxA3T3WoV58Yf58dZCjJjjNmvRCzYngoXT1mOaPPml6V0dTjGsX/pMbwneVw++g2U4BGnYm99oePcb3UqMzKjuWkP32GiJk9"
    "jk8ppEmldRCNYL6tFhWYKCTygUJXocGFazdFbMwIbR+ceUaAOqXVZEpjQojVZn1Ohu+zHzKe05xOKWQ0ffYqBroouTjCmPIsWFTPKlpeDjKumUuFoLvWjF"
    "YlucY8tqTflyZUl5l0Nxbou6a/6t9MoC65Vw12/eK+MDjmDcn0Y4s3KFjL4K8aS++y/kUjyoH8V3eyHx+r8SVMaj8ptkZcIxixUA8DFUNZzZBikhTCNNco"
    "MCu2tOrbHE/Zr5RbuotkZt3FSN6Zv6I78yfvZzFmjXpynMl4Oq88PvmTvwpQy8ydXK3YEPTuDLx22p7IV8XyfkpAA99/dsPULe/bu92OlBmQfz+vA304TG"
    "gbryNZZlM01pWB1sWzhJgFWh7vTIHx8LzkMV6PcMOkrd8kOHv2e9h999d/8h/LSCKBMr23Es+wONEWq+5OO2LJliJsU0CIY0V0dhyVKaY6XzbNIdvdk/PB"
    "rxDSr4txSLberTXjw7Gi3NE03BSYRi3XjC0nH9CIzxG91ROEWeZVZg/iwQjrW0/J2oWeUESIEtdoYlhP/3iG51/efN6z8t2iNv2eMi7GQftZ0Sb9MBXdk7"
    "m4YgU3V7UdcWTf1R7z5G/fTXH0CzloUbfzu0XFoeQx4WWIaIkxKMxLuOCXvo+6tQPYFzOtL3FJEYYd7F5TpZX0RNYaGWRY1ZvZErdvWmwu/rFYWWEDXHrE"
    "PSRHFTi9izA3p0lpqd5jBiW5qWnL4S9yXfwJa0ibRQeeEtAHRx38p0JDAtdCiwIRC4l3FXjZp4rePCFW9fBYoAQpu3KkPZWFYJIxE3h8OAGE8EAsrY5j62"
    "LCxUVqiiqKd8nGG7DzOB7+zih0+Z+2I5cmCERe/eJtziOsX8EOh5M79uZT6R834CCXMyUh7iM9HCMKsew/90Eqa4gABBA3UPuvoNQbNsEqwmA41XtQ/Rta"
    "b0BI7y2zwRZuFi5BSshI0gxIB5WGyXJs9Cc4HCkPnk8yFW3IsqYbcUjW1JbEUEKPwe9igxExm/rcM8tlRmNhHDTT5ESCgSE63MnyH2BYUEMb1HNnEjnDzB"
    "emsF1gM0rNArE2owLR+WSfnE+OhMuvXN0uTYyJO2aok2uU600Vga6KOcC/dwTPIfzLWJLTOG0/AD4fuJ3Yjpc2wTsSX6Uyqzr1Zguk4p6TrCo9zKJZEr7G"
    "X12YLeuBGDhJB+ySNTTi1dkp0cpYqdHTZVCSq5+zPMN6Agb7EMhGaLk7h3sjZHgyMdDRYEtJzuxYRDGxOujEkkY3InlzEZS55rTQ/V9U0wJ8qpgzB3+Mel"
    "rwl++VJ219w4PGPbnzDH2x9sr7FvlFaHXpw6W7+uIIQW9iZ7NisMy2qv5hiPzm2YWSZPJczctieDhHZ/TAshlb4CcBcLJA2VbfjXg93JjZcBto16zvaV8N"
    "j4BDYtnfnH+f/sMDYLLDIobe8N+p57OTUtM3li/B1aYQlg/ajhGLpYbBcG/JYqO4F5w1oPs6nl1kOW2/3Zy+eTCLjIqcgJAZIGwqkZDPDBPQd0gUlRzxZo"
    "AIeqmbexrN5ViLrlyvpUws3YwF9EoAWuP0Igj9pJcunt25ZfsnT4Je3LCkrkgEbSwcRKSXUPal0K1DpFqHOu4c2xgTNrNnaqU1yg61fP1ixjSC9/FaLgV1"
    "JswMNci32pKXv6Vkob2l8LqJICyU69FIL3mOLX1lc/t5nilOlQtIvAAKiTpY5PE/Gbl3TgJFHMMVG+53Qo83QiaHLu9iL0Dxr3TwiBDDtGGGNe1RDpBThx"
    "0Sv7HQvquZTy3/MGxDIWQUDJGCwJD+/LDeSIZi4y/+ZDGS2zsFWJqQyciq+HzLIAmrx/grFH38Cwc8FUD8leXg/BbudBBHImrMPTdXl2jRaMK/3hFiI3UP"
    "GxlyNSIOTfjgED0zXVKRKV0pjMTf0Yzpko1FjPMYS/9/swM+UaxAjvgtXKqQSz3rhj7s5o98RFu6tJ79ewDQruKQXJ1sZ2Odag7BT0meCfmQ9dn4HpNu0d"
    "CKH+1AlbQLPc6dabKucBCXJ6BgE0EF6xl3F9Upkw5jTcaiRngTq9kE4/rXQ1ZaY1Op1OPRV/k8vTOKpQbJ0tVovndYU1Ncv+tOh+RUpTBzGf9/6O1URGEA"
    "aGEIBy5pH9k1EN5k4Xyeq3BNAVkfGpG5WCbKg7qAJQwKlSSKHOi1pawLToMXN/G4tmjppA7x8KCwWtuqfE4SM5lttrnwuOzmCKoi7N9MNxYSq26wIWTNXP"
    "hjJugFUnDUl3MHGwtrD4QOSg5wkRNV1qLeUmgHkM85arGJ+Rfl3zut05kzFnDSzi/rxTUk8dF+pzoS5tZx0XvQeb/30IRxERXdxpDwbzYefO4H3+Ph3C9/"
    "eHi0H3h+FiAD86v5jv863vlsFGw8w78Waeb1FqfUy/nLyQcXJ9QKQQqHMvEWTsGfWuH2VEgEJdNKko4AC/Kkz6L0U7RhtgNHi6v/dsOJICwPrkdEJeF3t+"
    "FNP5ldPckw75jlJIWDtRCGZOikj/CezY3QsMTVaVXE+1+mQY6JA71gn3WK8L/G/KHRhvLyUL1Af7S2HYQ+2ynkefKetGUeGDfAmPPY85eUo2Td10g44XzK"
    "msha+0sUSOxwUBsdTwdxqGCgp7pBFfZslWm3e4ysUQNXgVfMas6yQ0idHigQRho0m7g3QocmRaWM3yyf/o+dE1GFrI64Gi64NwIDn1AByJElEnc9J4wDK9"
    "+AWubI9+sOjeq9pR9ist0c4haUnBDQlbF9EJETcpkqdy0NECqMQia8hHztqPdUAZq+egy+WycLwwDYv6WeEZwC0mBJwVSOe6ggqCkFkkDFIz+2RCbRMEQt"
    "bItuaE7vWmBW47eXuXJh00nBd5Sj8p/kekKjM/pOhqZLd/sJ2Z+YhFrsxSRBR321uJ+4gs0LUHnF2FSmWIuq7RvBFuRmux3pjlKM4ngoeHt2+vORc1xSho"
    "v9JUacxcTOPx1N+4JoU7HjgUR0Ulk22/cEz60pr0FvqzlhI6UjCvsF9VYLSkBBUErqRPRv82t42rWFhXmxObDGYmEnS0M8NEgWXTSlSgS4vg/VgYfqG1nE"
    "mHBbmpBpQRmQx7Oy7Q2P4+w9IhiWN19KPBeKjBQxO+TLAkIInGbpLiTLcAlbnBZAh6Gj5Mmo4m6zNpfhGYclSSE627r4L6Rf6FKkIYLthFiLdX/AX37yXn"
    "Pn0s1E6h/vRN0o/FFaREPGZq5CDHkI6ojh3DUmE7RW8wasS3YdEyA4GrpOe+LixUxVrgz/VAOQBvOJEitZESAJE9/U2hMbqLRWmBOXbOCQwIk3ecmK1B9v"
    "Lsf1Oo54Xatf3zBvpGTpZw9QMKV9Nt++9PFtbBAJ0QLFb/1OFQN+NBzPMXESEhJ15gepEOsn8PTfw5WPAtGS2q0ZsFHW0JmE8f3IjxDVaPp0zWB5v4/wP1"
    "4N49hSxV321uDf1V/arQUuo1zX6brMZDUMoQpBqq5U/FhTcDqwmm1amMN9hzHiOjRrLsqwzs6NY8lWgcYuQQy78cBX4SHdfCPEcZu5Mk7cdFoG1tpiBEWR"
    "CB3QeqAyVmuWBtcgANzQo+0NNPQNqF+lqox4V6Z+fGLorEgysXj8WB0hKaHk/9haBWrhYi0YB/IqL/SokC7BpgfTWyyFD+QnBQebrztYIPXbGmXZYQRoRy"
    "9UHBhCIPGaJCYel/hX7wprA/zQmlUeInqRi8QGT7lA5onEpQmfewJNrIKnuWIvZqwbgVjVIL4FOZh4PW8ZBBP8WC0xoWBgQSLLIUkcmgqEyi03CWlBsxDG"
    "FvY/DvG6NhmxH+dwP6BgsXHazvO+bwot3vdlu4oPtdA9NeaD4QxCXBO5WX/NSgFZgLN868hfSyuCplsktEA8TIp1aHkrxoCvq/qrwSOX0iLo9tL/lXG4a9"
    "e989NNlKykUz5u4pfYfEPmf+xZLDrmvVfDQUs06WDTkXr0d/oL6hRarWyax0NUcMjOGbC3nkaOktXCdohCv1bc3y9objl5pCjK7YHkY4x2H6hrJrQc0jeq"
    "YD7GonNWstXSzWNv74UJagEnZNkm5HU14G/ruvyC333xnLtfl+CYbzaGcEK9Mm41iz7GJJOkpPTqmUtCLgFsZssXHdDYIyJR+youxu3bv/YOPzFvUaZQvi"
    "isUBXmN/NTQ/LAoU5swP8A++AnMChAzEx0ciREk/TbUuPsTQZgaDtU4icsmYNzwgAkB8RVSOvFA0B7ULwuZQYJurHzjzokUa0wd4HcWx3xdFlW7ATIifPJ"
    "OQpoe9yzQsP3DkGncf/Q3MXy5atvF+4+6tDYUkTvrQj4X31Z6x3Lg1/1QMyuFSN+pToeDs32zTXuCG8qnozdFryr7TDbs3FIZMVUdpl3B9D57QxjPfu6cu"
    "3M989kJL/CK4hQ4S9WvRRBG5/+bZ3s7u8ZP91292jnYfv3p2fHj07M0h0UVGY3Hc7sN2sxNjgDQsMWdE5/fSWb8XLqnk70WFpD7D/o7GvK3+XKhbBXxT5d"
    "j0wilGQ87xD5WeeIp//sQ/7/DPW/zzG/75uQAzaYqVCHHKTuMx+plHcL/e/IY5tj7BPJk8mxXrjJJYP4HpXaAwosyqG91Rmc8w2S4a92rx9p8K5cf5JHRA"
    "PnNi8CAVvYMLjaZJr/dzcfv2LeiBaqT+ZaEq4dl9JGvXoemupC72HhmbFs2IQNWD0UlWj+u+KkxIbG7BrV0hU/ag+iGIUaKub9mMvvPwslWUcZLgMpScJ4"
    "INeislHfuJ6gKxRPFJ5jRC7cVuQg5LDcvxWc/SKusZMk6Bmi5pgKio6I+IZDN3BM0feaMMWRIbJDP0stXZhBVpBFzwRn6gqy3flKWwEv5fh+krRSOfapPM"
    "qyEEzXcHlmc+tpKCHoHIBj8SbgM27C/fvA41TZuZ6AxtHaql4tea1yjdYJMmtjS3Rp4TDIiXNWIz+wbVgFG41KGfeNxGlgAuqerWMIV3nqNiqi8B6xu/CU"
    "MCmWOGpKvqPpOeaogUiPKeugVE+gfsbumAvpeEKQVpYeJkY70dN94uHMP80gx0uudqr567+c3xWNs5kWtLlFgNzKckTIlQYtTHr11EmJRIwTX+EOHTJ8c0"
    "5bT+jrO6ROIc99hdcwEJFeJe9k9Icca3R5wnaO8VEombd1T3OfSQXi/yy7bl4bacWVjVtZaKGyuXM6ub3+Vqno9skcfKw5BzGzMN9RVY5gjlny3iLX3kFX"
    "ms3cQhHuT7hNo9EY5VNlbF2HNPhCCYneziEU912QyPdT4CpxIc66wTe5qWE12Xp9As5JHGibOYgX0gG/dIvZFc52iMfvEJY+tQPa2wvozHVRekKwSTMRM9"
    "oueJeBnSkWUc7aTBD70t9DM7yzf30tXjarp6umyBZtMSpL5WtdzU9WT8Lc7XvnidQHciCIN+eHdtLWLUwriZXmribABzS/ZGFcKm4wCFuxtvLOF7jyQ+uQ"
    "1ugRGGvGtiOWEmeq5AjT3HmQijsn8KApat0W6mzuN0l35DQIAag64eppf7p/0+Fn2O9k+3d9spknOWHbpv73RM2dy+lTLmM+hK2LLGvFVMxrUTQzkRWwEn"
    "hvZEE9mNLT6AzqWW96BLQO1XbcwW3Fws8J8tvpd+ASQFlWHIXK7b8zE5GDI+m9+7l8GtMIiMWeoG1coDx+fZzsM3Rk4TZHWgUrph8sb+uLaFcXszcqfjOo"
    "bFdTpWXKia/U62Vu1GhX8nY+sGH4pvZDpW52P1wV+103FvMLoFywx3MoyOqdEkKsZ5POX9d1TGJVGXRyAziNIvLZihlHOT6Xwy2kdDuP0VTpYJ5kFhzjHd"
    "lP7BQ/iP1LnFp5yD7IF/taaGnos8hr/x9PMD/uchHpvFk1HFE3amZ/2AXEi9jT8ojNUe/LGthneCwR/wdxttk4cPVLtzB7TruGAuIKaNaeCZFyrJ+Xk0iU"
    "OMHXarNAaLhQfKzsZlVK6z12yk+GFdl+v4eFxRs8l4a0jLcYw4yuhkwgnKvila5C8Bcwp0eTdHhcM4J5c1M/QwSjmZhXPuMYelxY1rYR95uOHP45Um2OW4"
    "QvDZxM1PNKgOKw8lrJpFQg04nuWWhxn0MX1MewvmWHisy+eOFILdDmgua10DjpByuhwuzc1R9SJNjKITckBrKVVj+Vv9Xer+piw4ohOzHd+Q+SNYbpv/o+"
    "vmCA8q3obajyYpNamp5zB9WV6dVUvOukVQ0KofbI14d15Fbv9HpowbXdsfcHOwYLpDjMRl0cdXumQO3We8knCQYGK06dBEZkugGlDDOkZ1B61r11CMOeRi"
    "yDzU5Qu2PbgSk7KiAXDQZlpgJhBh+yFXeXgBJofM4CeehPNe4cLZGQdDwmqY7TEXTAvHGmGu59pyUh/HDFjvoDlAqAFiPxktFvbQJOJqZBgNF8QWDUqAIE"
    "DY/GfRkvUOe4k1K/rO5y77akGbPII2IE4766VCY7ud9fXVcd/wXfPTkGIz6Iaes4+BY2TExMZ0CaGfRJXXt837DY2Cjcx0QW/f6Y9AM9aWFS55ay/+619O"
    "qNrjPoqZO37OXdiFQdQkDTDJ2dzi99fNHbBF6U79GKb+cNnV94jtLVJrh+rr2RQ13eLaSUeeQCtpEj/jsY5Mh+As1wxdpi0487ECWlJazfUY5upTZpYzKw"
    "OOBYE1GpdDe+81r7MNBZhYWbTYvmUxO41BC1txA6K+Qzsc1C5siKbYHnmmzayK2NBmYW0oWJosxRjDPZjEs3APk8EmntiuzlPnM0Qmw4b40UZg+fYi+Dkr"
    "uisHcc+gvYAuB0OEnN1jKTFpdujgr8r6j+NlleZKZD1Xvm1hP1yxk/745tkL1XqzB39e7D5Hz+kv0ckbx8l51UvxJoxLAJp/TMecd2EcTtnhs1xr+OnYrx"
    "dk3JiDP95frA83zhTyHoFyImnEDuHA/th1rMv6R/x3399HAztLoqFGWdBgkzce63a7MylyqTLIPmV4E21qlNOmNy12/38cq52x+tPfcQh0jVrp5zH8+YJ/"
    "nuCfj2Dr7WhX4QguvELNpH7e+HMaoY+Kv0xT+/ksPjWfL6KTaVWLfM124tzCI4TWTmf+9XgX96NtljKUIQC1aJwOgMLGhgg/MjGpnL2eI5peSyaGpmoaLW"
    "lpDUKVDXt740FM/JQ1/rma+2YpFHRaFJGHS9dyJb19sdhte79a6hKOofCb1AjAzKu0iv6c3w52lG7tDfSFI4XFsLAE26iYnZ+HRNCAflx9qcDFDQ2qsKAy"
    "zLjcsAU3WgWaW1rUy9Tt+3J6sRj/8Gbcb7vmeXUwurTUp1nBPEoxQ621Ej0KFNhM9fcRAABo9UTIpd0cY3GJ7I3Vm7F67htXe+gSiVOYbUl3MEqyi5Ha2r"
    "z3YKjgoz5wb/PB90MSALNzOMYfRur7rf/eG6oP8dkHOIj/wKUP738P136Rg1/46L0H3/3n4RBZ3LqE6Rip+9GD4RJa08Nn+WVm7H63OrcHM2O2yV3ycqzc"
    "ZRfr9Mp3KOUbA+KwDsyP5sj9e9F9pffqzO7VxbJ3QSfLAeh40+ljPT+SZY+WJBIpIrLHcVyMjcAyq0VNelXuPyoIidSr+G93wP8O3So4jRVuJOTISo06Ba"
    "3NhUahWHtlAFFG3T4Yg0GtT61G7gNtTj7G9zFuikpWluNBC02KlvYOk3NZd+TS6UmiOMLbzrCbEHLueprJ+VswBAHOnpA38LTqiy66p8oRB92vuFHQqWM8"
    "w4wMHWoni8UUkU3i7QQN5zQ+I2BTAkfN4OG5UywXwf4iWUsIkD0uxh/A2ocdkf7tTqkoklPL6JuCWKPVHPCG6WOahc4v6Jw16DaEd1TOxGOSHC8GACU6Vr"
    "il3EcRrVRYPYHuPTS+hGilxzDyPYYOsyR2NCM0sxlLo2VDNYj40Rbd0qUwQ3KKMVGutLYU3RJFBJJXEGzeLGU2bvHW+I6u6925W9cI5C2YrDSQoXcqviq5"
    "hG3ZqPHqcia2iEljvGEwFL2XznM8UBhc2sVjBttRGLVD16SpBhCcyzHwws57mWack8PTUDx2S9eQhlk/d1dBpBrwNjpnLqrv43Rj5gU1DoBddtQ5FrH0hM"
    "UdOm4ACaB5mzXYh+klWIbhrMwQlGsV/xHr9yl7+OGitS3sARaIx37b0btOGEPzto89A2iXNBtPanGhGeO+cRduH18r7TiH4L3kgx/9aSHpsVUv6Qrj5q7+"
    "IHdfLEpvC/da1a3OZWJi1WumFbbkJtD627cn6H+1r/xuhd/dhESqFO1upTXc6WFXfOtv8zPUUT/gnz/xz3P88xL9qv8AHIyAZT4O85fxX4ajH/oJNMbeKa"
    "ZR+NF25r8L5uwTlHiNu4+NoBdjXZlxrH7yFfgXY8vLby/sIheoM2RM1y9G4UYNG0CRG/VprH70u5mgzQV27k/459PYlnICfffqJH8Jz+PQFzBNENtN0y6Y"
    "j6GRI9lJR13drRQ0dn86Jgi3OUFXZ9q1+otgzukiHa0i1rvGS2Nd64eI3r3zV9+I0rgqNwq9G9EZV7Ukm1auZyJuXXiIBEjfpFfLnec26D6aLzHlSta310"
    "NNrSsa+tFpwrTYluhBF8TpgR6UajIHznhN1I1lptgjwoqTyVpd2vxa7/elEDgkbSn25Lqw2aJlYF5pQrSaH0mknviVnfxZvyK19TWly+ql2mqCzXr15U14"
    "AedGax6Mwol+09bYof0NFRx3K3djh7GNHW5Xxp64HpQpO03Z2+wwoi3KravWj5EtXJXoizWZnbKYSncxUZy3aTI4HcX9riepCY2vuKreP3as9D14l6ctRO"
    "7iDDLWI4/DhH5ucL0vFmu6QxhMrJXDtt9PmJXvdJQDRUE+BD2TzUQ1POfV93E0iYFbNMktdoZzGHZ1g38pMQ6wvInp8ZTMGen8XzPvE8yNQdOugt1QFlCB"
    "aBgTNATNKh7r2qder1DZPptT3ZB1HHNRHf1GuV8YyT4Q3t5csbxJ2gan3c+t7lN7iIHh6DetZExDTyzhbY2uuTIqavJLVESQ8jXJ+d92IbG6B3q2LeWKnA"
    "8swFsBW/2mHaYMv5+vRsjr/ASHSJDR1xpp7WCvLdSaYZcLRH5h8Glhtm5Czy+4/vJkYWlBFwXoQMmkdRJZfyvJOC11fh0zeB56hZNu/LP6ncHmkH0av47V"
    "72MfRv8rqDWDBqeQ2vij3V/r3Hl/AjKKaQ8fLI047dzRV2zExVANGtDqG/rkBR/ZiPm8Cvp9w7M3F/KNf10w1cIMM+34B76J4Pk36N8NOuLi/TecbxtDX9"
    "X62bdoBAG+3YSzrm9VhAD3QqHVIoP4Sbxjx65F0HKLCJq5eu+7h+gAS+LTaHw5TsRCKNlAQPPTq5W4Ci6earj4ULS4W76WhbqV1wdR8o8Cb5GPZiXwNk0Y"
    "eEsYHEHPMhw+zMcf3qAJWJAsHhEN6UjFCfSjw9GVVOwZ3tnBxgBNscRgDFmffRTzx+dZjhJhTdh7vb1526YpMrzcVGRsaAtVfYabj7AqY8zsW4mCF40TFS"
    "Ze7xJ0OE00dPjz1oZ24ljUMB7UwOE8QeDw5632+422PlOAwgHWn4JH9EZbm5ubpDNnSRNUeGfv6OXB/pvdJw5EeJIIYtZo5R42uEhcbHCRNGGDJ25xpLFz"
    "ChFVuDvZjS/roOQjge+NbrRUDupXeN1vdGeJ+htgYAdNVRt4kwhQSfO1Qcz6gk2ydor4JCVUytAq6KjTxMc8FzrX8qkxSN7inx/xz+/GPrmFf8IE7UMYo3"
    "ub9+6vbz5c39wawT3rEOYoqUCYx0kVmvzz2GcRK5MqVHl33AhVlvROHLlPY/2uLn6ZIrtiHwXLJixzUscy/za2WOYbDQboDYE1g7moblTov/Vvox3c+2zF"
    "A8ohkMEudMKCyVOgiFyEuQT/LqRqQ0G4G0V1BDSnHvxOJKv5jK9HjM+sxOxixL1AK89g6dZh09PkHzarX0To+8emXqTXsavPE5HI54n6kHh29Xmy2q7mx1"
    "SM6rMoxS0NdtwE1tIMpkvnLMvOkggWYoFGNsiUk6gMKyjJs8ShVwvTCZZkiAQMeD4tn0fR5CQcf+zmrNS9lvpkGIHHafqOlzPTl9HGvTtBDHbUsGMiKnBt"
    "l2gx1oh7hZcjjoLErg4IYtfv0NxhMpRqfVec3cfY5hRJClTSM6ojgn+NHnqZtEcm+lsQrr2Kqq4BTB0ASiamZGhrsnqQBlsdsj9Iht2xaLwnSZtezIV/Jd"
    "ok0KW9HOs/ICdnWUitm9wH6YNWd/aBHHybVbC+xhd5cH0wB9tor2S93NVBPieUI12Q7uHyzHCZKkdsHyZkDBWViHqFyb6abcRObLRtIiS0pNxXymbAui+0"
    "SmwiEcoSE1k3yQ9XESQHEiwsHP0IP4+e7+7tHr48Pni2c7i/d/x27/DNsye7z3efPR1RGb/ul2RQGMS5GVpdj1Z7P5BqaJDCxNFmJnQhR7PD1dD+kMH7K6"
    "D9XD90jG2szDAH6Y7zU4sXmZ7V+Tl2ZhGMoam/jSRFmDbB04MKe5L33mL87WbY4Gu3vnQ0N03Z79UJGGnVL5AirKugVIyaI55SP01HzVkCYWiVGntcmNYi"
    "1N/1wl8mLmnkxh+DnfXfj90KuP2RiD1dJgnlIgEl2wjfw8ocq85wK12cJH8zq2AAVvWwN9CZAhMhmDnCyN0TpCvHWoOYLkNvWrjHh5w8wBLV/QHzDnDmvC"
    "0wUavyI9GAjqxM9i7Mm5MJ4oZkgtBPJojvhn8vmSCnK/5K9kCuswe+JOowUU+SGvPSB1SWvoAQf73z6/HR/k/P9g5tfsDhzvNnR7/V5LQ6gIV+tHO0u79X"
    "/+3Vzt6LtzsvntV/efxq/8lPr3YPj+o/vTnYf7n7ePfo2dPjJ/t7R8/2Gs45fLO7Wz+6+xqedbyqofzrNe6+hO65AuDyeufV8/2D13CD52/3nuCLHz/Zef"
    "VqpEZv9579CnIP7320v/9KH4bPx6939n6zBw+rqJeLqob/Jx7oIKl3Citx09H0jxKd4qUQEg5mJUHCkeKWYzM2QNtuyKPGWoDNRTsHzBUy7MVVVCFK8BHu"
    "WbFDGMEHYQ7iB6K4XNskcI2VxIG1RwpFyQVd/RC9e9p0tUADUZzgZL9e3LNLhva38QMMHHD5DyvtYTkrF3BXjpeSxeAGWvcTrGJtX/yAuOtG9Oqmx7fdO9"
    "citfgk3qUSZxd5llyda/A0MeOENXlIDLrB7kGp8OBQpxc8TdR+oj4maidRfybqtW/4Pk16gxWZBXoA/awCnZfB3AvmI6JpKBFBCpDwsVciJPCo+TxFmtk8"
    "HQ2hXb0593R3oBMZbDrCULFwh99Ok4w4FibZDBsEopqLEsNP8On+PYSOpeXDB6PhEt609xDetYfolj8TjxR0J1nN/KnXFOxu6+uaBZrybkAb0PymrDHLrz"
    "9s+tFlHbamU2ogasNv+cPHRAI5qVO51GAG6SduDDNL0oNVeXcrINfus4TSVvxAOa9r+Zmzao8SgomEqLI699ROWMSjZBRZtikxTLYUu0ky3851yepJLkhK"
    "CbMvoMgX5fkE/VgSfkJzqGuJ56nKwYiezWfNvVW41JYHQnv8NCY0PIrGHFcroNzF/oMmR6KH6RlOtL5GHmw58iAW+TSmlwwDLQkQhUJ0R9QkTHsSqpTQOC"
    "2knxBKfAZjyeu8U2YHyAJbEEd/HCxhEmhgr8sodnPD4vk0hPNeoKvHbZCjbjKDg5JRDT3d7wxK6777vy0Em264Hr3/28RD/zcKdCXmmzWW372kViFjFf15"
    "7GL0wypGPzQY/VcMOg7rGP2wEaOfrsboZ72wEaNPVojB5xe9zHgpR/1DaEvQtU11QdtIpFcEkUfmwQGlUhs0oQ9j7A92E+RoV3kAkpbgtTjobxJacoVr/j"
    "6nruykWK3TqP/F7dspkXyAtpnAtikw38SgJbN+wsamyR0YB92xY8PEbu5Apujc7lgyBxBLdSXyXzMhjjCy1iGIxl52SAOCt65uiAJpCzVQHjOiCfaK2oCe"
    "5zb1gQegn8kbzNLiQ3xaCudUuMQVb465GQX8EgN93nAZKCcNwXm2U2A4+QYe/tsYeINzf5XYPPQUs1Wfoutkfg570NG1kd8w3E35AJQBg1gnXcCaUUd5xz"
    "PBgr54gSgduWKEISNu3D9IZKcwbfUszZpvF9uyVDY3vxAokq+BVK1TDza2W3GK1BIoQAbAMi1rLToQJxO1Kq+0KpdWMb4hJ5WJU7B0+pDGxhtnVXe3/VVY"
    "gDl+hFOBbZZXiTpI1Fdfp6mg1F8lPbE5wSqBz8XHeHpc6+ZjqXSKVQBdkfg4qSbXUYbTIFfxsPcyoYR5Rn67bxpXQQVzURSPxPLsUnllAqThsLzDIHHfoD"
    "kfE5aZorn60CuUkX7u/TtHU9x4f3JG77g+2Lo3NIUeI9YBXybqrd9HL0H1wqeDBvV6dw9sILBINofKoqLNURcZ/Wr/F33AIKPB4tl9+7qCjH65++KlwUB/"
    "aTjo7zu/YCdbSGnJkFKEjhDg+bdEmRFMOZYu8iF3xUMPty8DW1bziuztrr2j36mKhPKEX7cUikC3ejZSDKN5fx2E8SebOehmekWdBpSigAHdwupNWEbtQG"
    "7MV1dz+94exQW/wa4oueQf8sRrjkF6EgR1nPHArOCnEajNnPxbELEF8W4LltgVPNAYOfxjUklbgMdobzecyye9SKQ0hBn5F4mf6kV9bWqtQ38jbkFj9d4w"
    "LK+LSquP3lsshJnPYPjsuTVYnz55CeqNB60tr0Aue7Bl6I/pG3O6D1wW1DIixvdJWh2xn2UFNB9VWQsuV4grhFPxH2W8SuRP0o9LR5TejnrEln0mGSgg4u"
    "N/CmgvCHsz/+upMwY3nzRk3phyLY4J/G1jIq9hQ+pI0CCoUbbgGx0aHD2ztqyVK+D+t2//lLSbILXsUHYw9TJpvU3xJwffMtd3eK1VhYZKYJRYWEHqakoC"
    "jSpwzqnibf3EIfQaY9Mbwb1OT5uqJ7qFWBb4kJHWqfs6n5L/d6DhF9jFPjqcsU1hz0XA7XrWpqCDbAjnLwLKcdRx/OxDUVFw3Nc/Gq2xBhA/p+qYe/t7z0"
    "ZaYfwmQNyBg/T5BlV0+M7eb2CX7Lw92kd0OD8DjynBFj2XG+/BXUH+lgLwgf3u16QOZX6Nftiv+Oct/vkNXTfN+GQfLfN74mGhhHx8g0BOkj61sFSTDshp"
    "NacqUUPqIqgVQFP/5+TbSCatzYJyS7isvmyw+jjTmyXqVuIDnX5OEOjk79Nqo20syAX/FHT6sd0DV4GWcBlRDMuQu3X6qPY7X9t4Tqcf9HmR6TuthEnxCX"
    "YDUxuy6fAPoNVuGLEOh/yBimZVWBNDSq4CNlFg9tvAJlaurTOAK9EW7zcI4+NjnnA2BlQc0wz/C7OTv6byiMW3EVF+eymenDt+YtENIonQsGb1N6FS5cxb"
    "LBiv8JnXZr4lQ2AphSn/10FGhbMVyCgQZggCej95f3FHh8DiAPG4t+Yxwqay2XLkdpSGToH1nfbbuYfSCpcaXaTyBiwT0sEfxl8xU3mGhRK69ctvzfNZO9"
    "VV0roI/OJEtb7wBb+odHm3NgjIrSgXsTOkBqnCxHouzqDc7I18ZklezGvCrBqNkPCl3e+2hUWxnKXRhKv0Be83gj4zvjQRvhDfB7wUbOpw+tuDXcS9gMhO"
    "sbr80gkWxjPfQuOVkwoch7Sv5h1s2+JvfDDZqgGge6EJorhQCcyMbAYDosazOposnBG3pLx3hmIgDtrvN+CFESCWzXojxnrgkDpgsWTWBBZ78QwNMgcpdj"
    "oTYBKbCR5MbDZzYWKzWRNM7HTmDN9k5hUDTLL2WWJdxSYNwwCw4OHT2VXoqye4Qf2Kf24lOoJYzrBWF/45ndWBVumsArSSmmAOfPnGl3V0k3igtQoWK5r5"
    "WKx4VsVi/ZJ8kzaS0DYjRqsHTRSSk1kddvV7cj3Y1XlSBTide/NXYjpExQImoul6Hoq49woWfpXg5cOM8ijbowmpNARGQXaSttUIMExXLRNFfdc+wMdIQa"
    "ljVJA5jEXlo/xcWGwOeVVJU67mY2EBgrkuTFUsG2DjjP1Bxx9zrRj+DcNgQq4VuPcBvqRGKfschLWMDJtxcDWVI/3sb0pIHjbXXWTRJQ3cjv2zWVv6V45B"
    "PzH94lCbDYwuOqYTJWQfgX7EZdJxj22P3O+Bq4d/0PJzrsuSkTlXJ+ypMmauhIW47FZnrgQgHVWi9339ocsIHAcRZSelYCowvqPDs3WrrB91rWvShzukDX"
    "CH3Ic7pHdz1nw/z1ZyBF06ytGqdDITMXFpj1IMSBg0lxrtJ0nISYjoLm9iZGJOkP7gZCYuY2JlgsXXzP6Sar4jYn+JPP5wjieknNPb4KGtwngcBA95T5lI"
    "NaywWxi/cd87jiG9upe2cBTAPldqy1z6fl6SUUM0pq+DNfKrWbAnhMbF9rnLjQlaxBKrOJolSz28Bt9qheLHxfHp06mviuazs9rZ0hO4rt3aPifOhCKSum"
    "pgwMwUo8Npxz/BZWZXOJ19gq7ZigovNnP+CE/JNX9T+i2Xy7PZYCXdydBNqSefJbEh+nQjZPvWQNjarYmquHyGGXUxa3CWrGBJ0MwHuFgdAgnz7rrSypOZ"
    "hKkb3JAyR2rzp4mOV/NdylTQspx2QFe2r202n6EFWcct7+ARsbo/dP3zXAH+xJlMnk+x5jc8nhoXITwFbNhoEo/Lv+EerPpAG9yiqub7bPKHIgvcP+E1/G"
    "u+vvLavr606uvzfVgXFavZYU1a4XHjSnBN5/letxY6gMpmbxssNXbwWQTWzA+eb5vJlbozCr4iR4TEudGdSzgJ68gJ7I+OdydQ7b9CGuTcxC09BFqI05ml"
    "R32R+tQXLPxW0OWiAHw2U099GfgFlftnM4ksrW2ZcBJT6mAMiT9J8Miw6lCASOh0vjhffEV5f/a/ZgJIUQh5tW/g/j/OxL3wcaZ2Zh4q8uNsNe5fbs64/1"
    "kxw8J/DWUlth7cf1BB+f/5N9w/2CfiGibvj4M+lx3/wMS8PIY5wS2mwbACGdCyNXLdL4EF5sFGekjrHYOLgjF77c+DnVljubm9ihvGFJtbVWeOKzlSsclU"
    "F5vEunPXKDy3K8fXdjGtTFMBVDuNXEC4SMAGS9nW1WYf8YGZ2nMxaIu2IBwVq1v+A3UhsYF5pQrdNWe2N4drNQztDN7mZ1y7mF3uFLN7M6sXF6xXtMPigu"
    "rzzBl3i4qY/aM5iq9mV+Qo7s7c4iC7MwVnH8z84iC7M53hF07jDfxk0/vwSBmeYXbfK3bdfN5awEH8/z2dy5/wHCkB8rXRVbP/6tXO6x3HVfNWuzZ4zDxX"
    "zWPPVfO40VXz1nXVvJs1ZtStnObWpWPnuOfPsZWWZraOHLMCOnQ62seLnx9sag/ahk2tYk8xJZYUTjqAePUbTtR5xfShRUWInOtquq9L9QId+stsVcGTx3"
    "o2PtVTUr3GP2/wzwH+edvgfnpedT9Ns6pv6c+aL+lw5vqS9mYNrqJ3Da6ilzPrKjLVtrr1tU1pKFFRScP7AMvd8l6i6NBbDokAmX37B7svdvcOqcxPmTGT"
    "HrowKUMvPovT7VZ8KpsUDksmbHvn4RjGI1KtMCky744v9w+Pepsd/m90Re7g328T3tYpmaRvqHfa0Nw1n4EuDK0vNKU21zTiU/yHUaStsA/jpq/2z4HMVD"
    "dIJqxDv6yfZrN0cqNhcMyE/oBs04YnzBZgmqWtGxmfO50lyQ3uCmwzZepckU3VVPq79cJb93PELgwwZQU+hX4V8Ln2vJVc5FNKgvcYz0qHCMQXDXulQXDi"
    "fjvQGQ9e3Tr3GNN2Dx1EWJ+pbbBIw7Ybm22nCEynv+RruIvRAudZSFQt17ruTL2zo9rtxqKl5kMpCWEKtRChCwutDwXLyhAgi8JDxj3GLChVV8to5PhaRk"
    "joidf2mu/Ml2SkU91t03sbtuvAuU9mybTlNPM9kASyZdjv9+AHz8Mo+NZ6XRtDBrzCZZIvl46I5yFeXTcnq9esWWqf/k++DneaVfbyt16IADcnzIaKi6jd"
    "xuod4myLe3gHHKlc0hfBLvkQpXROR+pg01PwDCTJeIbFrVHAYiwKVJITCqjGAdVmOKHoYx+Ujy5ValhxsppnuDap0Dq/zadZcw2OH2mHRX1TXuQtSP/vWb"
    "lG8doOy+wEfRPkEAQ5lD+BVblTtjeDWiHwa3IZ76QOBb2Wt1LwAHOfHTHWKsLLv1geQBl9UrADs5V1An6d/S2WdVAat69Jsd73GNa7YoH+PiO+dM1ufjU7"
    "uYp71yALxzRaQU+rDD5Sbdra6XK0UvmKvbuWvjbsz08i6IeIEN255Ue+NdOIQGSQGLLn0qFTHipkr+g2gtJxJYboojmNv+C8BGEClvQue0izZdc8Um6Cz2"
    "I0dB54Z1r97HfZAVayoLfsTSjnl5J8tYGA1W8IrbscaYPR9WaTfIvEkV1iX43aTzhbuNS3ojxO2sVuzX883N/rsN8nPkV7dNkJyKWua8hO2z/PxHvj53QJ"
    "SzkpfJTgNfT80AfycsG3mfgtKZftpJ9n1ydKlyZcDyVOq6CBOJxvgqLgcQKSYwACRruJYYLMq9zhSxf8eMsLu4offgXBPj+HOJZwmUewt008gf3brA59ji"
    "ZcjEmoG0DR4gCej46YWLfKGbxDmBxhdsgrISggBZiemU9cmariSZP1g9ouXULmTThZ1jSZEAsEz5daEhFhudvZIlYrOlglox3EqLyU9lBxhnt2SvI0u+B8"
    "dXiElGWZMnn8Z7wAyRiImiK2BTPfwtcn8PzzqLX14Hu8FtoBJ2ODW+iWnYFEatLatB7p1BYhVawFGxZDqeIkLi91RTcUeLPUgKzMxATbEpH6zhXddLktno"
    "WOZpHapVK9/aslW/+aG5M/M5ANQ6huhbpTM+57FoetrsK/XkkL0L3uWMIWgmW4hYNAM4R4QyotNQ3ZhZ5GgHfr3r3Wi8fkLsqjqDWJi49sDYStszycfojH"
    "Bdw3Fw/JAzo3b209lIvOQQnJLzsw9o2jyjVkLkDNMZV4sonnC8wnlW22mGgR5DqE9k06FynfVAppPBloV5rok0O34lEpA1lS8DC1O333epwPTWN7CvPrL7"
    "I7OBoGvv54ohK/B8aT3vznWVaGz6R63DNsTlfMiS+l6/1aDtVeVh7qeanP/LtTVSbMBExVtP2QaTkswCil18FfNIu8oVvRb75TfCQCDHnXi/DyqplMrd5h"
    "0KZuszHdV7XU2ogk6bQFKpJHZDE9lSQU0VWhsAEN46Np51N4WSwp6iyIlQWDhYhHE+tsM8PHaU72Jl1CemSOaxBtf5ScWJiPyH5u6C5ap6fcwLem4POsUc"
    "6zt+TxDDS13dRzaU0mrktrYneXORaiZuxX93Sig4LTicYHRLo+LNi60wl9NjByMJv8XeR00p6zSxhnpt6/WPK+bYeYXgla/ODzZFi58o7cmtn2+Q4pcuun"
    "HZK2u6c7bHWIj5j91HQMYXKwSSewEcTks6bslMsJFl2tb7KY/ZeVkWbn/9ULiW7HskucT9qhJLWAAfhhsgKaXsjpZ5N2jLyg4x4hp8+n5SF1IwqRQUh0aq"
    "B1yGtRoykBJsG82TYiOcSPPiTdLHMg4k8oMzqMGQCDpD3inzcpM7OegUslkoa4ihvS0cTrLJGWGVZNemMEJByQ0w06HM2R7W0eGwTbgDqkFZ+eHtsJmpY4"
    "vql4/skdL2MF2pdiLsncOO9ztjxO4ccRohepuunxpF2ouCMi6i37TbdPzUWngWKHeCIO8arxV5stigT/Umzcec7WK6b5EjweZs5luz6PYfy1LRA5in+5tH"
    "GSub/7+4ohE4z3B55WukTACpj2pFXEvlYR2p6EXsx1NxKTjqOW/AVdrFk0VxyLssNfRmVdtMXltWWaOPpMRWa0+8WNWbKeYquYv23D+JKYIscILNo0RrpZ"
    "ZnFBL7dZ/tgLDhpr4pfxaQol9ytZ/93oCjr26Eo69uqUOJtQNhyahZYuKPKmKhhaPIgoUsICuvOJ82u/00aHXIenLMpkP3fUo9jNa3UVEY1lgWATY3WueZ"
    "EAD/n9g8krqIC/ogbwV7ke+fCvUsBfE5SlJ75yQfGmn2bi2Kc8iE/4rcQVl+GfBP98npDnbnSCG9J6nAr//qrZCcvmctIbSHhC+cyjmpl0ZIEX8qX2Lkac"
    "MCG8+ieo5WuhDz9J4AvNDtLRtayopEsywX39Nupi4lfJ1PtO3juarCQVWSzkK7EP+wwjyIh2HdzK1cCQPHDKIMce+sYpuxIvRWM41iAinVN7zPsJYnwMAM"
    "kpSCTuh0OeyK79fehoAmR8p9anQN4erJ0bkjcM+g49TaG2vKjsY83yIp6b27erpuy3q51dTJZVs6ticYF0O0ez69s0bKAq6HeuFplcWSeu6zs1KM39yURc"
    "IUsX2BMr7qlVSEHbhVm/QKBg6Pb4k8k3MHcXxs3Scj0pnZPZ6WnEqPuLiTqaqGe+mCDBUHGBXEzcUtROXdYpveQRCYDGhS+LWZb2/7ieXcgYrctKGpIVQg"
    "5QB2lyajnBJAnU02Z9HINkv0QnO0URnZ8kl6SKfwRbDTbYZ+lZDLoUHtmfKAl9Ps8SrbG/bvDS7Mva4G3m46TtOzd2cCBJB2aPMR/9E04jqH56fDadHSfh"
    "JYZSN02Igs9KO9goMgRwn1Jw9rj80t2bqNRURuluEV4PN+aq5qVvEn2JQbuqb3IqqilZ2Py5peVxumnNFoj+S0vW80A5bgtGE+jJFtJU62pbC9a282haya"
    "y6MF0/8mOfnnoeqdA8A/WgbCJWKp+PF2fpdgtFknvo9FTUqRjOBBE7xqg6tYxkBA4a96HTGOQencZJ1H4++btxDlxqsvZBfYN3AG2zNc3Amr00RRvJAPXM"
    "Yukw7DvpNMcpxzS0/waz/nwdHh+eRusIof83Aa0497MghfAkyU4YfnWR5R8dklr3+ZEEgN2QSWWi0LSe62ldognU5sBqfI6v3v4XLr3PcRmtg+oISjusvn"
    "/pBKIR2UBYmwnUvRGYn50PeXQaBEHnF4oDY4kALkVgrsA327igXzv42VwFujv2NgaF9ogv9lV2BjscLOcz5L16M1k6qGRQlhFyEJZtMn1U+T+MoPDwciwd"
    "4+yVKW3cCJYvFFdz5NbizCUifkoipnWDX/AGnGtucQpzrUG5z0jz90JiYVFD560cPpQ/nkBKw8/xGZJ6dEAeYfojvfQOst6jvekIDzEaRedfI20HQXBxep"
    "r1McsFxBJy7Mq1RFBu97XXJC17PElA9ShD2jlFd3e86pNsTOHgPu1sbw92Kc+Si9opS2y+gYgjRJW83xj8seEzbHY6MmM2Rt2R/ayo1oiEr+IudhUn+BCi"
    "S3ilNkZBP0eFI19ujMTyWwuros8gMOqGnozCantNzL4wtdXOGYQ2SDGBxM238Hnr9KvDAmA0CBgwJl00lGOGFCvc9tq82hd37fmMTkKayAyzIXFVwEL3i4"
    "uvntxyVSQXWYHDJiuBXrANK+e1+FdhG3wzUc8natfXcPYmvQeb/30IP/ZAjpzMzrp2z0Ox4H69CPPU/U7+YefAEu7Pc81Ev9uDTfXf/6itre/U1uZ/1Zba"
    "xP+Ij1K9atQ4jDfvOa5luvvBhABR5igdfIcHMdLvH36MHkCQoP7Rrw2qyIFd1RyxtlgX8qNDX/NqfwknBqnReVHGjDAJx8z/XybB7dttrUCcRSU+F67pFP"
    "FXDEUzZQt5tghBYoK931klGPnYcCcQXyVmYXUI1xuRDM6jNpXiCaqy6SvZbeJxKFWGTtMznAnofdThMBQGhIJ0m9znY7hs+dPy1vyXyZIA7NoLoFsKqjIq"
    "9FQh88Xkb+g0ev22Xrx4+5zEtJn7OkSiQwnwG09pbCxKhM7Z2exUr/eIOvXRT3+5Ebw50HoMc9js8BksbSjQw4vI7EGtD7AO600szlGNzB0fOweVYgwHRu"
    "wY16KBsO2wHBnZZewo7aHFWQWSlb/Eeta8hEUNcydX4gkn8AlYiJuqoJV1lIdpgSo++2fboFTIgXap8mCe3e2BdXNZRsyLqdJ+p51tcKch2DhKoW9mEUbW"
    "PZ0tkvxs2Lym8TQ6gr6dnX1oF/I1kxkRiufrF9DCUJKjx6RvZh9o6MuqmmcurCwL5lLXby+YHbDcMae/QfnGjIqqY/QvDL0X1jnBogJTG8QRXbjLrr4WFt"
    "+R06IUe6GVZ1imTubCcwwHsm48DcdRxRPp2dH+dPFUDJsS7siCytJ+TFojCyVHEnmdFd2FlVzvr+qt3k0q+CTnrt69/WlIdw/s0F2JTd/vR91rOnY9V27T"
    "WFRXHmpuvHyv6dC9Up/DV13RGY5qh9sIVVKIyqdUlySD/ubeMN+ln95OvPX6N/VkjmFVZynOya6E8lg8WbQBR/nECLJoAjQKcc6S5YIeHtOd+9MotbrJyS"
    "V1LAMXPMirxDhRmMWf4bVaF7D5ZRd1XBi8+S8T9WKifpqoT75m8XbSGyG+fV2PybomcPgFfiGhPoIreyPcEkZwg969O0gCd+fOfR9bd43AtwBiDCIR9r6I"
    "8prROidPWnoK/YjeFg5qm1yPrI2j864tKs2cdZq5vRHSRobT+KfoUvvVZR9C/giMblTC5aZdeo17zT7AWjcU6l0ssLqVxQos+J8WF71ZYPQUptHiJJwc02"
    "dNhyOhfdBZ+9eK1+eRXmgizeQ5MjeqbiyDZ9YLMMH1J+iFGjJjtYTr/pUCElWlmeEEXbvsUSbDgpiE6EjEMDzoZi1UyLwELCJ4pPaVWcbbvLzm//JW+It2"
    "iWrFxYMu/ObP+08ZZ7CgivvrRP1uf6UIw68TW8hUoK4d8Z21tY6KPlvr0dQV8ygGAqdTjT+6AGv86XsgDuWAD+cF3ElzUJcMlCVjlHf8SlC7xIh2XpVZeZ"
    "s8Xk2Y8Z/NZkJx1ej27TWjMKakJQYdjLJuB9t81znLilsTFZ36XYUd8hvu5b/jn1sTj1cbZ9Cvk+2b6Wp6bWrZHdDB/BQwQUoxoTYR0rZTbQdXQ+6hcTfm"
    "JoKp671GGMsA7YvIz8DiFflNAVOQ1iEhsAzyU4U2MN4UJI9NkHxJEemw19YPzEWvegKz2aZ5UHwx04gG0gRh2Q8OL89PMrgrvvtuiW7mLB/CiH8jwP3/MP"
    "fuXW5c153o//4UYItpo8QDNMCXRDRBhI+m1BJf4kOUDMJd1UABKBGogqoKbDbRWMtJrjNxXk5y7Zlx7GSSTDJxMnGcZG7GnthO1pqPkhEp+a98hbsf51ko"
    "NCnbM/fKXs1C1Xk/9tlnP347kJOjFdwSroYV0/nyFVTR9rhGODrvOLrpSOumYYkEHi+81KMgrkzCJUJ5B64yFNamEJ80JInytr3sIS2/RW9i6jKuHjlwxB"
    "VCHaSTYMFtKfPI66VuhNZVuyfk8S4Fx6EH/xn/JtkGGWKWG4KQt7FVy6LQUNRp6TiTscIGIpEztZ9GbvU8OzqyVL0rx5UbrsStcNutSnyesWEgiHxYdhN/"
    "uOpXFgylP1PJt3hoG+jEw4LPWTDk0YKOlwiuijGAPx/LZIl5FY9kS1dQ5E1nAJ0YMNiafSQeR/KcdAQEFbp0S8qfoVgmrWgLAB5+lMqxnC1Fx9F2OiT0i5"
    "zlsh06lk8OKI6ttFl931GYhKgvIbJrbv9QRqbLIGAPy6oJ5R/zOIZxRnaEjWaHAuYiGa5Rau8Girru4L7dxT8fk/HSEG0Lh2vx14OhIcHHU92KaWCZyZQi"
    "onCo1a2UaD4lqba8cFruR9eDqjRuEumKmVCEGEbHaakL7koY4UhH8sojNGXKWkBMGeMPSNYoTIG7jfMWxdDoLyUfzU3m8a7TySJRKCKRK29hxT1KN9++h4"
    "egtPCB/v2MvrHKXs3xiHlrzgNpjZZlvVZyOmdDhZm2YJaAtOFk+dOTZ4FiGYBoV7srPIjhF6rv4jJ6OwAKEfYMTUSgNDLZHIrJUMzNGuwP211WYfsMTFbr"
    "k/4gIpkv7gAONzmsHldpjkrWDzLPs+iXdHSFQi9HV3WZivxgFENZr44q+er1DRFFLJmU1LcSLdOqaCSBo1+1lhluxsm8pBYXac2qgt38Xr2Kh1jFs7IqXA"
    "9hqwpj1xLFd9jagasrnrTH1buPhGU+QI1Uqfmmru1AdujnqCtB+pUPTV3uQbTswZJsS2JW7Q+VxUKXTRZwGZNV9RyK2cY1PBhiJJM7oX8xezJCwOy8vREB"
    "4duoPInCgyvJ0/ZGo9JAu+7mefS1HOTj9gY+jsMIA/TRc5BGQW1MioL2BsYq3cCLwqS9gYAVG6gsTR6H7Q04jOBMB/5ukqTqbU0VWT+nX6Frfz+YtTfIot"
    "Z5jQ5N6v0ldJy5uAXtvuSL4bA9gNUB/UCP98qgvXHzXP1c5Uz93JMLN5sN9bixdcn3xKwkMXw//eRC/fzkjfq52tn6m89UH5xWU/bpavazlfP105OzFfhf"
    "7Syl2r5XtbiB8VDi4KUy2mQC5JV9ICPlKh+IGV6rMACjOp+zVoa2Msp/vC81DpNlOxJznLhJxyf3of/5g8rJhXIOzLoTupz3ln4rdGLhLXLkjf1ogPSIfd"
    "HhvCH8RRIVUOA+XIMER+LkgXu4zIL2IzKNZ3KxV/Xg2FyyKiuXGofV6ubZoW6iSWVyJsOhv7ZXWBkk4IqSYzrPI85o0kqNmbExEpEPHnj2maLI355bGGqE"
    "dGGchF2eBu20083r7MuNZqOrOPYdWcYoSdQgdXVf0RFJ4pRUVRay5xr0pFcfzjkiypQ3l+xWqMGd1RFFDFBTkV49kyTBLNeTlJmVJaIrr/SzNPOg2+ghCl"
    "qc6KwWTt6QERDwVsa+bci2jAOO6oc4b9kNGqdWCo94yMGmSOL7yQjjJwao0yF5Q8LaHG5Sxq3pL9vW3hKTtjWNPGq4UeQ8d3CHZHMM3sFv1KQc+l+owH8X"
    "B9ETSQP3AyBRxAny8yVKAEmyWRDLNIMk12ngGYYhW5YRw0tApCBXWRE8YboU9ZPcEPUvihzWPrnoLy/hH7e0k4sJLKVD3y4Vdt0otJqPvy4RfQCuDoVnwD"
    "rJUvzW06Vq1/48h6GVvyqyLBqnGn/a0N9k0XhSyG8VuPo+CU0KusltFPOprsyX+hWN1yTYDyfu+18mhw14l6h3l/Q31NjJKZ0NW8Oh7sIWV3jp2C7ltLCO"
    "7UwxyfG9iWBhod4altU8xoc1vXtZuvApTMkgHFBSDvrd8ofBJAv9knEJysZlumYsLm7B2sZHf3lPHv17w/YE130LkZMqC0pWo5jjcCeoQIpqrebKr/mbgJ"
    "sPHP21QZA+rr7W2D+/f+4NUXnt3HBwZv8s8BZOQTXapceURgncIofDIZTXOH/6THPflIdWIiM6+cuLM9/LSmu+2Rw0+6a0bJ4OA7hBlxYlPxbKOTs8PzyD"
    "RQ1Pnz99zhS1voerXWu+cbrZhIJfC98Mw9Dq3XSO+K6lpdAnt5iz4bk+DXpwZr8ZWN3aT1IUR5QPEH1zCxrsh81BAAWdHp65cOYNUxAeSuXF4JdXXAJ45K"
    "xpC3xxC3ljcO50owGFDM/0T59/w573tRNeaEdw4fT+aZyh4fDC4ELTFJEGgwjYp9JS+JuoNOowqWk4lZkkZnuL4+nyO7imMLvaqjT4TR+ZQlUuwfDz+2GC"
    "W+hso1FaJX6toQ4Ya33zDaq1slUBFnhtclHhe3ttHsEj3KFrWZhGQ1kdeQMGMBRxq0KoV/h6qbZ2tcunUc+Tm1z3DdlzlfR1gelb7DPDz+w5x3n2k6fYZA"
    "TXqfBCgvX0VGUmJ4oA+HOVHFV0QwSmQ7e7GbdydQObN7Ijavk2Z08rcPeJBiohvXcSFSaVf3m6QXBmy6bMkiwiRruShhOy+SvM8HASPuVXNIQ1ipUIDUch"
    "W8ofRsEM5rx++lw45RezYIBAQzVaHfjpTPELxzzDT29CLkwhM1PzkF3g5mHtZiYqFc5HywMz4+KQ3caqSt5Pg3QEC1PmC3F0G/WzOpcc0dN6RO37TOmAnm"
    "v8UsnqJirk2R3A4GoD2QsnKb73Vue8WLEuBzZyWTHw+vOUgiyq0EUCfSktE967nbBSBoiqyEsFfd9QG9esn88qcKkKYXxr5J0dDwmXW5Xxy4/DQ/IEzXQe"
    "LgxGUT7BbpgFffQRo1XAXVqqNjCT5yyGpiE37mrYLuwt3tcWDTCfwgnsuyzK+OPBGE1ryV4D19pBGsysnQLs4ZrF6Kyt0h2AL5u0vs+fc9ecXk9N9d6ZCe"
    "v099bRB05j0VS9/N/UldHrJ8g+wb8x8PZp1G9V8mB/PglSfJHpntoMXnl/NU0YpdFA9hMx8cpogjM1p8t26enVsXI3ZaN0vPrBpF91qFqlhkNvDqc1G9Md"
    "QtMrPo2ieAxjk8sS5mmGRRBKW5iWDRGcHbCahCSmLUQ+rjNbzF+8ivxZts+OnVbJXul9uPV6BVXhB2O49VRQVMzMcbbN3udojbaPJi9hBgw/qiyiHM592H"
    "F05aijrXhFNcY9tZTPTOWLX9wuHAbBPpDDea6pbhbmckJoIKjol5wgz2rsncsbdmkaUUFZGucl8zSVO8FLMG6Yc1khR9fl/7+IvP8Xe1Y5nBeqerMxCEf6"
    "fB8m/XlWexJlKA5WZ+885+16unCKOttJpqolwyF1HY7cQpuOK1xnq9n5UJrJdg4yNdMPvdDNPjDH4vlS6qBoP5FYQnmpVBH1J0yzGofoHdSmiZoU/K2Ymy"
    "JRd8i62RN8S1qdL3fG3PR2Y4BLwjZQo2HPBn1cFroNNk0t4WrsIn0jJHwyNH5zwSCZwb6+lx9OwnvjMMzJnhWFG7BA0rtJojHmFplO0wpJieOhRUJsrLxD"
    "g1ocWu64h0MXJkeKTVoUz2IaPK02hBGmnMr1oyek66CTkN9BMn7A+B5Z/iAbuKnky1O5evLEPJ4ByQ4LCdXbU7l+tB3e9oeuwUNosK0GQL+1B2Feh5+oO6"
    "sukA4hdxRq6SoqzVQy+ZUDCed1lUQEbR34DcYr5QhckdfpPB0K1O17Swv9N7UguE6gltsTQY9R7YfintETPR22zXA31HA29JA1zKA0XKzmq8PSjrBbu4xA"
    "VsQVjVXn0Eg7L7gax7qr1so4cFZGRSOL5e1LV/mTDpR9OBRPh1bW+4WJMf1sbume4uMc+gn/LjVUWiSh0lBeDbVEWIuKU73N6sYDfB2j1bBGTLC8HWK5gi"
    "JExbMXUy1HVDKrKUE10qvZWuMiXV3jmFSCxKs1LlK9xrETmAL+NYsbvsNvWK1KtW1GZ2foxqRpt32+cPkdn2Ct4Xybz9hmC73S/JYP1IhhgSR2D7B8E+0H"
    "IQGMt130bjyd4RDHWLcr9mYnF9eG3bC3rPB3Nh/DoubKGw7tBNTdk9wrTi7ipXajuDYUt12l+z3USF2zV7SvLRXkIPo5R3jC4fKnQFMPCxDkj4fG2quhV0"
    "QMz/FFBU+3HZ86Zba7BSGIVl2n2unF5uk3O8CgtuCpeaFxtlM/12qqOcjNHFyGLWT8mQUHR8hFwX+U3L65spvYuFM3ERIb/8ZaEUxrrB9Gk2p6SrXy9Tv2"
    "bviovF+00usS5EMrhBjYQ5TE4hESIhQRNA1GZbBsS1htWBtxJ2bYz1asXLSd+rpQsIh6nnTVjO2gpFUYvsfYMRpI6GLQMZ7OGi7UKxlLGhrLA9SOWiBTXx"
    "+qMIXK0vt0o+F5nVvDFs36tpXbeI0eHZ3QxlGN7cIAUuQcNBlyIx8gQPOplYgLXqfR4s7h5KVGi89eQUNxZyiuD8WuWdS3hu1meAbet8/Cl/bWl8ltu/vo"
    "oH6q1nv90ZZ66m6LHuFVPxQ3huKuKeBhWzqxVBcE/IckPRQcYxuf86UHOdrdBUHWI0J2nc0F0FvUF0F2e9jyTzdOn681G77IknmKu5eslFtbW9o7PLNybS"
    "HM9iDpZ1t4buD4K63iYmM0y2vna8B4bLQeVk+LZsMT8t1kHgf4st4U9XPy7bm6TntOnGlYb+EESANZxmnrvS4F3tfNh3MrRZylzPVzomkqO1tD5T9lf+Oc"
    "OFu3v8RBnJiC9Rd8hb9NT86ZQuC1boIpoHFO1M/K12frTe7Em+aFyX8WqjpvfdBFNK0SEt2Rhn5limhCZecxTrM1v9os45WmGO6cOZKhen8SAAdHE0yTG8"
    "ZbcDGZ5zX+UDLZ/KGWALcHA0BjdRZ2HDTT+cJzQ2Nqvz9be3PtlzfWfjm/9ktJPRlqDnPVNrkcC9/WfpF1neEVVPx2bv231S/jIHo8V81QG8D5JgtsCuvL"
    "EJ1+5PuGONewpllF5YbdqUDRMKzeJIT5z15p2mErcw6g5E+2ZNz54zY2pzhTf6M2nATZmDfGOfEG7yL19fyxX8+5Xy+Yb7DAEc27sN3MN52vfkactgvVH2"
    "uTKA/N7nG3xNN6EL2c2EHPKSWPgXKgMEOQJo9hn57nFUMbl9+cU2/cSuHrxytz0biwWrFKWDLsZHADI9esvblfYwvWXFOZBlIVleJM7Y3Gfg3t0WFdTHgk"
    "zl0Q9TcueBhA2eaAnkm+ud3VMOAxXzbi9iXDpKPRcD3CawobB+BlhY7QVNkl6BMHo8Lyo3X0pHX9LNCztuUnBzKa9vuSs1f2i0PprXdjKMMO8zASiC1yrm"
    "8PLSvQTh0/EtYixTZfFxA3ceJURyoUC0eotv0/VdDbmmKsPG4F8CQBDsLRUcABPtidE6+470pOI5Cchs5JOG/JCh6Trr2baOuMbHMzIpDhTA5Pzv7aaMHZ"
    "ipbKA8a4qA3XnvFs7CPvZPHr4an09RzDP563gk7QbY5GEBHdchNEW7FPJxoSHuTtoR3kw0KEfyh7HZsZ2Nx8a2hu/7B4MIbZ5uaJrW6r1utPkvnA+L1bcS"
    "psg2X0nO4H8R3ydA/Z04a9yJ2AEUPxcCjeGop3h+Jjw//cxRvBA7gR6JFpWCPTkCNLdsb+EkrAULY6hM9R8/Qbj+qPBqfMn6NH3Var+ajnndyCytpdn6L8"
    "+MJvnqZ/3my82fB70AgoqFv75V4Vjk/o3dGjQffRABg1DitiOVTBsGscrbk1Wbzgw1rM0V3UVogk1GBeg+lOIalB/AouNoC/tHbVpUZH30IjYYUGDV6Hqd"
    "+yUnoeLCjdpg/xVmJQmUJRCv9kAZdx4MjSuGEmJtalhntZwVYR5incvPk+98FQfGko3huKk2b+buP87eKfj/HPB0MMVQTJ2qcbZ9+EtGwhXQnZTWX7Nbyn"
    "vZbin+hzyDW2XwvaJ5rbryX0N8O/6wyupQND3r5MNCcZHHpL1JtE/Qob/yIjXNX3alys6OErEBQdU0vjYQpOV8TMea1f1UOTdj4YtmA4YDI4I1COplBXdM"
    "LMwSCjpm1J+4S6ndBVT3kinGrn5JU31854eut26iuzasd34AICjDSrvBri1Rx6QOK6gwvX6cgPaCPNVyk2Bgtyq5A6YWCgCz9FK+NqLkmfH1lCvworoyGk"
    "ubavtz1ZahtPlkwdO0vZ9UyOyILmGaia9t5ibF45bp2ubKgwl2jZEIwKihAJiODRuaLESbJ+4a4ws5zUYstPxTXpn6PENWr1wfR2Gp7+Kl8vXVcXPDQGoz"
    "DFqAjKgh8PK4E7I1rvXJN0JELffdkOC6DvvgrYClvvhJxgjOuZ7WQ5iqZDFUfRjvSxUM1Ol+hWLl1n+pZ0bQHNaqWCBzoS3G6UCqgRT9qulw+LfNAHIWvn"
    "r6sJ6Le1rKy5OhtyuFK0s5eO7DgyKBjlyBST9v1hNRHwgviQiRahXVTwYzvDqpIIZb7Cxpu39a7T1Yei7wkgzhORYaAKLG5+sW9KmcgZvZid6nd8iRSIqP"
    "UDXeygHQE9zoUtjsrV2shOzfViiHBpRVDR3LPXUXE5pKfacznDHOlFPuvl5iy1U8PimissNkiglp0YLr1CxOpw5ohdw470c8gIQ3SCUVhPqFfmfOewTmx8"
    "2wrRCDXbCfrj+9E0RHT/xzBCASMs4xP8NodOPnulI1+CxMBmxhMjnpWHAElnRtaFeTEWNjkQop2yDm1XnwUDimQEzLnf0LEtyagU3eznk8mHYZBWvWXt5A"
    "JoOr68mcDtueqdatovqXjPjVg/s6WrVhvUnFrxSBbMG+LRTyFi25eg/TpL7LZFxFYz+AdXX6vmtWYt9VAggm9x0KFRfLQGawYqmTky/DCdRsBWC7k7gUzQ"
    "WsRgznJLR/LQBw5kZnqz4KMvGEB2jZOAXm8UZkV66pRjLydtvG4YJQefqdLNh8tJoRzim0mfAmNDoc3j5ADfqtYHRgNhSoPrid5E7w1JRlUlUpUJrKXFlU"
    "mylVjdNr21w5Bms5XolIiroJZ0Ub5dLsZmlLi8InPJmFyMyi8jZsk+FTDSYCQOyIXcxlaQcbKOAYxk96CZIyc/qRmqeIaupDP2kJ7MxNwknMzaC9zBCrKb"
    "rfvxDTYUEc5hoyx9Ie3vWxLvqdnxmyqeWQW/ZaRDOIRLrdQR1P0Wl6WjntE0r6QS0xAedfW7Q/wsocyjHIODkS96hjF0+MCjlmHR0DJGyfIFBQVArUVQmU"
    "SwPqFygfFAp2hpij2AD6jeWNYrH2LteBtEy7XDEhwMqPumiiU4mXBrmQbKaGpQE4wLNXMwqCDvn8J5kKhMqMPFFWFlhELRHYeQHnyhD4pQjbc5rRQ7rr4o"
    "eFrgqOIRwXPgvwr7Csuj/moRxY1whBtF+mlSZ2hpOU3ftRuOxvwt/zbCXcCayujuiSWqkm7QLzl+/O2uVrzc1Q2nD5Lx8O/LVtNLPJb8B/cqA3SvStXb7G"
    "30BJSgqCFMKwMkxAl3qF6RnqYK7UWBbVTwPFMBMrcrpNzRCB4EiK9wjQ6or7TtHbwCnmKMYUtbzhcJx4PjEUAAaiCqPqtAMAAc/VvQHw0sInEwOzpqd3ev"
    "XdlF4wwBDyxyuIeoWPjzKtm+4BPQtADv3/hMwEIBFdcz1GdoFXyfCvaDwRN0WYZ7p9JOWo93UmDo0sN3w0O/p3QoukokkXmCF7Vu2LNu3rPCyakDgLGKU4"
    "qDiD6E5dG9sjmBZmB8L7EmiYSfCLyl4GBii7z6ZMag+PMJYuHjoYuqVfyGXp+Ug19vhyVRwtxKV7+bGvUBfHvGXr6IuGCpkaYzqUbamVGEdY16vf3zDIpy"
    "J32lUVmXQIZCc4ZtzVAdHRH/cPsmxusgLOWqT+fuDldi//COGddCu48Z2NKvpsXe9g6Pd+gEJB3TaD+etcPq45n1fmRzg7jwbQuSjkqG8gOLR60Hs9nksH"
    "p5RhcGjHwqnvCzugh4y1Z5Xlp9K9ltK489u0WWgEMl8DvU5paLJOBu5s1NWl3iKjKHSCeYs4Xl9PQQ3sAItGyjmCezMnACKFKSViUToj2LN5RrhSVbgRfo"
    "DR8qb/k9i2dTKssooz1wdITZ1QwJa3c42+OQ+FqxkJFBgVWaz0ZpMAiBRaR3yAnAlQQ5yThAP4LAQN8lbTJSCwfXrjAvRlVlbehoYrzvNzeTkqUkq4kp+o"
    "yPsfsWKRKNRBENlDJMBu+HaQbtFIh+cqB+ULLczAM5vgPvU16T7BrVgRtqXak4Mpl2710ECCxYsoMQ3canK3uA/GpUnuwJF8pnOVUdHV/10r7/wwCLzLJI"
    "mtmA/oXFow4aRIohUw4U0soFnVs6c0X2oJBbM4w1IOeHfkhJsCVcvw40kU45DteM8i64KsZAqW7OLAGwmuYTVUSJqKYddTi23MPRMwcULM0T1ejo6COnHE"
    "+Jzqk9bdfxHrrP21teVZAEWPMPnyOKPzw4SKMcHZvwGWEqfIkAj02wFmQ1aScclxQufNk4GiKAhyeqJS78STfuMW3BqQ4IfKfned1Grwh99vrTGSZ0oIXI"
    "AqEwYXxgw/7MddQx3Dz8mkvwxAlFDbZzlvfJWyfTllzcnXHklRu8r2Nrj8cCSR4aXGx7DJsAX7mq6i4TkBjmgBwtibHAZQwfgJFCgAQ7qsY9V2qAPHgZQM"
    "7mJlHAlzNGPY8tw/yIciLU57E5e3zbuToTBzNxfyZ2ZuLaDPoJpBU6KT6aiZszcWsm7szE9Rn0QdyYwciIZ+bSc3XW1lof8mXFWAn2hMC47cxKITsehsFj"
    "hO24dvzn28d/hrNwMWIqjLK1EupvHSgs/SScflhm2s5lR5N99ZkWtP4eS3ksjdktdBjoNns6NIj9sVqSFBFjrWMTScNSZKbJ6jjGbRkLFCfSoWRLk447Iq"
    "3+yMmXjYdfRK6WS5hLFOTcVt2EiQVmmEzM8C9yvPQATLx+gJcZMcfzGONk3MQccGuAV0CM4S+vZkwxCYMUUtyaYeDlsYxridtMQEmtKnv3ti8BkcXuHh2F"
    "jDjDTr/Q1ZZkC0+csJLgEOAzXrPvzD4P6w4rFRuye/yyuXH857tmVfGxcGdmS+08a84k8bhOZF4tGLht0Iu2zT4B5dqVbAKQLmgCDwQyT5BUUqaliJerwy"
    "iHSy2IezxQnaezlj2avHLsRXWvZESXnhuc74p1T/p41um030YZx8ezFRxOKx2wNQ9n4q2ZWCh25sHM8DPawnPx8UwBO8X1HDHtgCriAY88uMXzVJ20iBNU"
    "RL2cabxjbAbQ2zXQcSJuZyzLS+a5DqrMWBwo5d+fhNOWZlmADXh35unIQRq8A0/oLlkS428Raq4FTZSZHUA7ZUFvVKnOLrWvEsjBoHIX96bkSPgm0fGhkQ"
    "McARSFWxEwMQSsZvBog6kexQiEK2skE1TZE6zDQk7hMS5TeVgWrQ8M25NfbHpu3PPHvP8VRinSBaA6KJ7wpdiPAnf0Qww44Pc8DddiEUMZRptXyrszWFPi"
    "HXN0PMOJfDgrAG36kLbdhNTtc6GLpflhQcRuKVxy/Yz8EZABgqqskxCDMrUsW+PcMjueTyYtO8d8NgvTK5QNMtlfUPgov4RS/ToTX5qJ92bipOnTO9inD4"
    "p9akk4Vh8yrEWvem/mAAiWJbsX5i9HFKzI1aE3q+S6cJt7aunIpHwcLBy1SVSVOI7AgEv2SZEpVEzh7R83FWf1LDyt6oKMA9Ast5ULIJT9MCaXkbh9osmS"
    "qlbaRrtxuuCUVhpJ6UCA0bgTDTBt86KyIR4znTZrJxeIiDsYn+YJ7KmY4hxzCL3kRFtGMFCYHBfTbS+Q2OYo5E5IWcjYg0md/iX8am5FYvFzWhGNkgXdYg"
    "wFpNX6VeBr0YzUtuiPL7XDoiF/fLGNJvlsP9MNewL5A9jDF/NOrdlqymDUZDFAVqnYUAOQqEN2V+NOAIQOiSC0rxV42mQ39TQ5nc8GgYLocsLyOnMQawlN"
    "XDbwwroIELKZXF+pnBC5MFxdvcPyR2YDqkySNw69lnoDvEY1InRPeSUQERyNumk563nsmqyobbFVYCwv6SgOWxbAEUk/JAdHXeUX1pjoAaODRA2jLNte7r"
    "yk3dE0jZUL024oRQ6L60Tb9ZJu6XarscYzHctxYtLHbIHlec7iSksWV4qLCw3OZLG4FoTu+vJAgWY6g5JbGOcaCZKieadJMOgHWY6S8zicVD+YqdKA7Y2l"
    "6Xqbz0j241FGUaqHqh9hRSPW5R5yA6qgnFTUMO0WOmVuZlPYTbzUwEuewpOUZ54oYlcigKe3WFex9E5RpXTW9XMbVmSS5Te5j3rGBJ5CMjMewYq50WCZuK"
    "CMT0Rzezs+1W5KrFPFSaQK5xRJNBkEGkRJjVsnbQ+qXgkOLk2sRkDFkNqXmigEeCWOZDcGYhKhYjcPlYBTIqQvYfACzXh9aWYfBF6ns+YkU8v8S4bXlQdH"
    "yIid4VTkUxFPRToV0VQEU318kj/KSTxDgbuRfAaGcZkiUjWQMwzQAs+oL4fHdNomBszsQ1L0PJoP4T/k7aKpgSvGxr03q2rmxVMovYWXcclL64wrHKra8A"
    "S/pdNqOEV0NyLZC6bR7M6mSMfjMLQUBt3QdmXSrkrzbNDbdstXhGh6Ck1ImRwZ7CjN/XidsFVA0U9SecivLVCsYu+zFru8s7nubP4Knb2DJRGPLHXNEtaS"
    "vd7ccmWb0J5gujy5eOfe7Vt1lq5Fw0N5BC5ZNBirOpBawLnLH53yYlVejIOGYcKqZKELN1HYIIIDH3IhFDw3LERMVqWQPAeK8DAO+RqSCdcQ+Z5XeDIVmV"
    "nVtKCTkrUoOWo8GJwGqEJ55pavuPxeaeG5+ejMUy6GGt30pYvGWTGvNiL9qZhMxXwqBmZc+jOlUKeQ6dMi10zmFRlel3zI3EaImfnUZpJxt64jQq+l61no"
    "qPw4609h/wcue430e9WWMVd2RWuOPWWHpw+soK0GRA+dtLmr6lXI1iSIESuJwu4AowLQdolVXN5UMFIdGZZoU76Ub/eO6g2qnDnLJGFIcBPZWJphUDmBgw"
    "PI9B/NN7bTdUjajmIvEAnOaLpep4X9TqqphDn0xIJUxYQLrnYaK1As+xrVd9YxB0qPnCBpR56hLsG7+Z4vS1EcFGqjBmEfqI65JFkzEjnnOSxTeXQv9EGr"
    "E7qHerKGUjASN6rblCGnzpIZBmSld7nsXax6ly7h+q2t1WK+h0AJPW3jXDKt6EjQtuYUeD4KnmZN6uZmWsUZRY6oXzVrDA2Wo+wyZyQjZdfXUR3/Dj1k0O"
    "C8I9ffBOUSxN2TkVELxwJrrf7MVj+DaGCsfvibbDHa6FAnJmZeU8k1bpeweamzT5BvvNieTLX0X77XHCaHDRBvieFUzKZiasjVW+3F5fv37+5eeXB/p9UU"
    "V9/evXGtdVrcuXv7zs7d+x+2zogrt2/f2Ll8a88kOyt23t+5db91Tuzc2LmJT+eXUDLxLaT0QP5l7+QkkmFZoifhSXW9I4txaIOkeIVb/xI9gPdOXn5QdS"
    "kvvLqJfx4s4c99JWOWn67miohhMkXG4D1QREx/z1VHOFcguP7Y90c7DQMbcId4+MZTMZqKval4MhWHU7E/FU+n4t5UXJ2Kg6m4bwb1Q2TZF7ut8XTZfjeE"
    "TDg0IeRsS1BMgpzU/DCUR5p7Bb2uQg8kU/xVRUXa4dR4mGuXY+jbZYz9B4luwbYjQG59W6TPV1o5pULyaGKBK04NHXJgneZXyJy8+oRCE1JwwdIP28xFjj"
    "GwVSBQgCgDNHvLcJKFyl6E6qXIBvei/Ql0FAqklzdR6gA0OmQMVE6/TZ/eYyNBTgazSQ93HDN07u8DjHcW0BPeADEVCuRwL8CH6OgoUTs75o5zQAy8z2zr"
    "eMRTNPu0GrgNb1LP7XNItg7tfKm95uMlzLicBbiUohQEq9gl+TNeBJ5OUUR/j9O0n04paBykeBuW5FU59fgTFgv+WNCvu3gt4Jlkc48qybLFu2KnsJ6mOA"
    "v38c+77eG0Kl0enuYUlG02LW4lGJJsPgtTNr5EFSpGiqurjU2iVfVSb23n7crGV4bPeJ+qbiCZ8yewt32ga3Kb66hy0qwxiSv9cTQZoGliiCdoZT8i8Vm2"
    "wSEp96bkJW2XK8tUCQlth4ItSUg3jAYDHyZo/kgQPLAEN1AZRdvVHGOh2dkofVJKsn3WJz3Vl1Cp6gjrQCxxvwkVm48xeGUACDNyuqS4m2p9+D5tgYqbY3"
    "UASetygmEugLm5nAMl2J+TDOPYkqwJorPKzoiCiFPaP6uyr26q96Z0hqLeAYNJm9W0M626upKPHeKHe3w3zif1W+S1c53QB6ofTXEQ64xF4KC23HYiBlA6"
    "GELaJ6ghKy8uFowSgxqCCBgp/AtcA/5zTUJe+XEAC+LAR8ejaDqfXk9ZZHctGkV5BhyF1Ro0MLDwNdCr7QxOX3TxQv3COTU0aTVC2T+sIziwm55kKCkjwU"
    "FVI+YjL55vmCyBydJQxsrBL53H8H8psIi1xNuCH/40iueoOTT+Tejf1+hkeH3PlpWTi7Sa2EXZduKPpy5GiWUpDhdofJLm6jjZ+mNe/EgRuadoFN7yszEx"
    "qAMaSAYh85fbxSnG3KiEMZMc9wTq51IxTuapySq4fy3/dG2A4+8vS9fCZWctyEibNMDBPpokXaw3mp2FnFCMxRMNI9jfuZzT09j+KC6Z7dNrVsHp1T6tLl"
    "u91hiqr39IJtX0hIan18zPwtpjswUfzUhip8OoKfloKm6aTfUREP8wbvmIKvIMxv/ZuHb1VsEo9JYZHeMMEiuT3pQ8/6JlO+907k6VTX3WT2YhGRprh99Q"
    "Gsi2cKJsz0ur0FXvHVULfYnsL1ytbeJ+Z1oEM5I+Hsa7j45UbflPGl3ZvLhDyEMi76GnkC7zul3mootfqSWIIcX9AT6B565KIZ5iGS0Zb3XA5/MnDNBMcI"
    "fVwNvcDC61G04T5MAk5DEbId1vkfEAeuR0gpbt/egtsdO6ebtTc3T48jpDRuTWNr0xda0bFiTqaOnbT65nqE7TJu8ufof+ttQoCtsjpnWiKfhCN7iMGC/S"
    "/aCF0VKgTbnxbSDIJzVWSw7gdXcqnpk1eBfWIE7mOXfZXZlK4ZzVUGgC2e0ps/1U46BHYpAGwxwupgo1oJWIJKarVCuDp9t4yenDAxs+I/Z/KObtd7CtAw"
    "wJ8zY0m4Q28PxwKq0HgZsaok2VMy5R3djSD6qBHB/v6CjSuO3rAdFpqePZr+CyzQtGK0eMv9mGBXg9CQf7hyYdYQIaHPVZJRoUP8qSggkwhhsG1foiBoCI"
    "R5dOYoAtmMzqXAzQGg0xzPmLBYCdXmpqNHTZUkJI3KDscgJQ1l0CgL41s5q3mplcI6pD8f4UIfl5E0UioYaYnIMQ2KZJZjd/PkXLEiqDjQ2xcvnSavoDXD"
    "mmMYWCaC4KY19j6pzZgyUBLiUSvPzBti0Kxl0Vw04f6uuGi3JugMazJQ89rsllEWK9vMZCFWuL7nPRKMf5BZc84ZJZhrBStoZDd5DRjYe4zdhaYAaEDtFp"
    "PdqSeAaWK/+0SsQg1J6Bwj4eUtiRqkDYsF3LlMD3W3SOR6gUt98qmLHqx7CpIw/NUtzPqgJIEGOCXuHAIJNQ28PfHIhdckZNe6RwDntG66vP90JdrO0mHi"
    "umQPcmi4xHITAaBbrxBfFgiZhh1ng+sMg90JaTi7doqcOaf5cerKQPsZGLZIjx31iUZKHQoUkFai1k9LwOXRw6ndBkf0tTX12Epr5MaW3am8TswIMG0+gv"
    "i6OxRuJbJXmalI5jNDwWjROz0vN6wJ9KG0ZFOokGqsXKWF+G+hEyQiG6AIK9Jia4AOnWNoiCm5d1iutBEQLexXiMkr4bsoHxAahLkILtn5m/ZMYGI3bKhF"
    "smgES+lBuBmkxboXgODNFGFcHgnP7U4I3p04Q8lJhSWs5PsPfkF11hVmUOi2gKLQN4g5oofIX/GipoET2Jl7ZR6cjoGrgKnRNuaVPTRB2Ksg+aqBw3MTqR"
    "O0HuRNEc7CdPN1a+F6Zn1VXXmqfV+UJskyowg8DMoQxBmrpxias5t4ptPrmQx7+b0ppW9Z9vnzKGDqpJLhBD2KIL3jp2+Ba9dQxQHkZgBzq0ZgvQgenGUY"
    "G1khbCmRQGXgakwnfFYByMcmHeTjEyVMP8zvJwhoE0CjE20KYILvPMm/AhXhtHsVU8S8tpCpXbsjztgcHtADn0Sndbip4Lku1O1exRUV5x0/3Cdlpet50D"
    "V3aavXs44YbDKlXZd16WgphAfgOujL7HF2jlYq8SsBuh8E0Cy1Gy7rgicqLVRaYZP3vkV1gt1S30STS8VXGBIkf+saX3RxhKlNfdxD/PilKXd6YUhAjVT5"
    "dxJUf24QInkisE2L13W13zl+xya0G1OLduBLy9gXZ9VwM6DOFGG+XVrUfZqS1PncdXEuBrAwMcGdvHKVBlA17L+hyD7IrW37DZ1M9dDJGkrhURgur00V00"
    "kHHBEnGQpAMMGqbk1n3CicFtKQKRdCgsmMg6EjUEn5iNUkGlvuB7bn9Mk/G4P0TWom/7hXnS2fmDqfjSVLw3FSenIhy7ausPpu0LDfhM2tf3pm1j8gmpVz"
    "Xa+qtjXqGNSD0GnHmZSvodkseF6xE74l/60pQNlOzMafWYHKfazVdVpC8s20VUUB6nV2dVOVz5qsWOSI2SrYDPHuIUrzOrQMXae1MPOCOTlmBvrBK4AJZZ"
    "u7kzyi0WJi9ZKJ8o2FxZmaTRAAlawzqtPge0d8ELMmeZTjvcXjdRaFOurQCkZUvRCkAbbqkXylaelpqrtiODMKk6TbX5UbWMuaNdb+ANah9MX3/z/NnwnF"
    "cgBNulc7PIExwk7GyXu9lrv9qCYOPKsxcuXPC2883NuNvouWvRqQM/o83eCmpIPnYuK5JLUs7HMSxkgxKLkCKMEhsqlFivLmFmPcXI29eaeFzugSkd1oB4"
    "rcCthqpqlbyOd3s7T53jyHVPLvT5Sj5ny56v2gAsSstnEp+ORTQWgaEp6bh9LjwLLw3pWGfAMSELAle6lqueZ3JLotChxc5rSwW50ELU43E114Oz1E37gu"
    "8VIYPY7FMCAKH1Kc1sDVrpCaav2BlPLMgTppUbC1THSMdyfiuUTCy8LAn4Sn46BTOfe5aR7pgcLOuMUQVNFnhKkKWTDLC7pEjwjvPbau2FtcdKDTJIGpcF"
    "yX7vwc69+7u3b+196W2O0TpGv8ix6JsJy8ZloBafff8HL/7+Vz/5yb98+o3vrqJacJpPfvjXnOzF9/7z8+9899Pvfe35P3/1xa9+99M//L+ef/uPP/3eN/"
    "7XV361CFnx/Ku/8tnf/vD57/3uv/34t5//7a89//r3P/nRXzz/vd/HAp9//fd/+pVfefH13/v0z//ps+//DqQwoBUv/uFPX3znaz/91u/99M/+yG/5L77/"
    "9ed//lcvvvOV53/+h5IDgMpk3d//9Z/+wV88//pff/Ivf/T8e/8RWvbie3/+4h+//tlf/sbzb333kx9+j5plAVdwthdf+wrU8OK7f/r8j3/r3378G89/+6"
    "svfutvqHG/++IHP3r+m38Caf7tx1+zwSsgmWzXV7724rf+6pMf/eiTn3xTlfA1iWPx/A9+uwzFQg/eKowFffqd51/9NYNk8eLb/8+Lb/wPLhoKlONQgLHg"
    "zxLG4vlXv/vTX/sujnJZRxSSxSc/+iqU9dm/fOuTf/p2EcuCxxgSq9oKcBZy7r/5dwU8C267eU+QFp/+8+9Sh2w4i0+/+a1P/+qfPvvT78J8f/LD34FqcA"
    "6/8zcvvgM/fxOnhDoEnz77zb//6R/8/b/9+NvPv/8/PvnRD178yY9ffOevP/1Pf6HTQD9/+u9+H1r54j/8yYv/9s3P/vEHz3/j76DA57/x3z/5yXdgDas5"
    "RyQLXoMKygKGAPv/w6+8+Js/NUAWL37rDz790R+RzkJMSrfWVaA9QJxoWw3GdnD5uUPzV5AtteTZt7QY68XgDZZuD8ZiOHbYaWNcNyfIGmSsM/wzwD8fKz"
    "4bGD78in8GY5efS6aKh4umyi725BQN6+jdePu1CM3lXkvW2+Bl26/1t1+btCfwPG+jxmeddV2kresCjp4+1YbD2CUYNHIhXjrASRYnTzgBiign0kip07Hx"
    "mmKF1xQqY7GgLm3u0ENcoxkZYzJp6uopVCf7izKRVdBH8v1S4Qgm0lc49SQWq2tVarODImgrFwrumHEViDrKQEkehzqUxy4GmSU0psBrBUtmpq0Bkdno1E"
    "Chm8Y3pKqrHBlDazlo+JAB2tyUbF+M2nC2FHhPSqyLmi4drFVfgWSsYx3CQ0feJat26+bkOQdWX1n3PJWNnFVjNWw5+loL9q5R4rxUnv7yxsUMOXCUsjQ0"
    "b1HHMALFBUoZLU0uO51b02og1AUha1sLQloM2uZx6arg0NjLhcal5MrUrLVICi4DozZSIW2VbFPruFg+kxj5DJvUGaUSv5gbsU2oXSMyvW10VIwHbMoBLI"
    "RSRRVMTgfVRDhoiFn1RAN5BNZX6TdGb1UoIJRLyHRWEqpu7xhKZbj0ZaHyJt1EC/aXBavLgdEHsyoxVuq/dNmW2kYL5mzbvRxRe1Nluer0QlmSvza0yVFf"
    "j2sm16a0fSkzhfc8hbLMggnGWCY1qdp1sObat6Zs/7RuvrgZdCU2XiVz7YMz102atGlvPRv7nVeIOt9H2p4gknLd5vcms3UNkSZ8s7GYjsV4LEbuwTIbc+"
    "hZJ4Zas8GBB8vj3lnx5s5Q4CgZAW5dyEgTFu1zhlcrj2P20uCVhSBrcPDKProx5la68ebx3bAiX/5/0g8ZYO8gxDirGBuSJoMmZyzfNetnqb5iSDkfJp6H"
    "QLa8JP7fakuLcQGPiQqIRrxir5R1UgpSip/Fh+4TvJg8GYtDdymOcGk/kQ2tq3zFSKkmHqAMBVoWB/ENntBz9rzqzsvAgCiBfGl806e1bBwMMIwjxaWjuI"
    "spllpplMax1K2elcddU2Ehaxj4sVUJ4kMCNVzNz+p0FRzRnvjzjcZq8jqHJqYAsFpMLd+WRQW0QxU64RwvnLFio5rWsIq8rCQnlF1JMMPjyreaWhgtDEaH"
    "g/wKURuLJbHgXQUMLORcO5JcQHGxmYC0xcXmBKhFvz/ciK82x7IqUqWoeKe81dYNrJUt0yP1tGZHuLxQHoRWrXLTcN066F4wzxMTMpDhDNeOAD7JLqmopa"
    "vDImvXwXhPW7NNFazfzjLiKvzvvBNRtHTlcFn2EJ5czMbL4sJVVhk/V684CiUbaKi6puNlkeacYWpzoUBtjgvdK+VIFMRTRXd+aYxOmasubUV0k8am+24K"
    "p3xm7jGsLu6BOMyyahNDZXDpSMe377ELF0Wm3x8XPLTWI8MTrpe8KE9CdoP2ljOgrf3D64lloLyga1FL4xJUC1J/r24uhEvrKmTUAsQOUTQO/dVxYsPoBd"
    "eirI8hZ/rk5YTH0Dy8GfUxemf2uGr5I4f1KLuqUq53QVZCOuOKbEyvXeQfc5Mil85j7lHK4SY+OnoFnUenXnqB63Seeq2n7Bften4Dl6q813UvtC8zjGd6"
    "SAYoWroRLkXxuM6XvXaJz/9xHOoQj/HJGJF+jkl1iKn2xjYyypNh1SDU94zrtwwiYMkPtLgU7w4qYVjkfFUBxpeaze3VfCooG3ZqogMrDiY1iem4YPDhG0"
    "kwIMjhGdzdKsEowOMpIG24Cv2nvZwQyRg9HOMRYhcHc4aVAf5bPB2Le4bZeTpuL+TaxNiman34Cfo5ixlmHOBtS+ka6SpmLmVavkjPrKGDZ9JF3BvLjXt1"
    "3HYdJciPbyHTF3cxO0y4Dps1WQ8GMofh2J/v7+OKONEgPP2E2qj9/WS5bYSnOlhXNRX3uaqm4+sVKqfUVPn98spxiMNXqppSvrRKSoUVbj+BfWfEgTtjBo"
    "ichAGKqIYJXdlTNsxY4KmYoaVzHDyJRogFh8Ii3JBMj+oBe2UCFYpLPTNRtHG8UyY5YGlnTAyKigrBSEloaM0HiEugRg2VGtHwsgIrogAIoYR6ULkwg9W4"
    "lC79ei/b7XaKlU6u+VIEJWQN3xr11rWxS0bdWamU+o+L22O48Pcco7XbSm1Jt3eRzfcx6MdequDgOp1YS6vgeZulXyYiZM5ekil7R0TT+aSaijNND+Pkmk"
    "CXDe9Ihy9JSWT7uPTyg8vgfrDP157LjuD48tjxGMBhBHqcr/ix4rAtYGEzwi6UiQq6li+XKf2DZtf479IrRwfGbzWFrZmWY9UWdpwWmfGppastJLMSHV8s"
    "0ZCqIj9rCqVEVhLYa6se2SSRgXGSLkL+OIQtRu6wmFy9hS07DWJ0k/2IxrkuX8Cqw9VrwoLKWUBVZD5OBpQXITYmqB3lpyqs73REDopey06YhkM42sYSUb"
    "xDbrLmhZMt7KqMvSqbadwc2zEJxK3S9XOd6Acs+R3lRY8Z7uD9+c5YXDdF7OARfwfHYDeVHvh3iqwbHaQ0P/fJJApl/yg4hsOp7DRS74BRATK31o0+NxFw"
    "yrzwLVuB45zrI5MwUcuCZxYOUPSNpUVc5HDSJa1DeA0PyUyLGw0sXRrKbliu4AueCFx38iNWQsduWSr64BO3B9fgsLwg/OJrZKZBCmwCtop+vq5gpB2aqG"
    "CBFxl78u0OkFApQb+ZEFSDSHhayeaQCtHS4jvvW65QlN4xDE1sIQmdSKXrofbothDbCh7dNnuDLo6aq9YBGh5ijfM4jyYYlCDigAxZGFYOxof8BjOipzcZ"
    "osDV9QbcTW9w2A84Da+n24S8+vphVF3M00lLI1SkE1aYoqmwGSZRLIHgP5Zyt4YlEyS3tFAbkviyLMzvKA5LT1bF3cNh6Wzb294tc4UCWnslrpd+XZahnT"
    "vZ1iVY0rZZaHdJeShoGTNqdeiVxmTACzAeKFQWufN/lFZlIs9T/rJM22xCr2NTlZRwM61q1ru0iJDo8PoCbnEBRPaBYYGhNlG9FC1Q9FzIBxpsBm/QKjz3"
    "4CSp9+7K9fW1VCo6CwSNATnXY4MA9VRQW+1UaAVeyNRJ7ZEigYoUekSoKZVcTvqiyQpSguMwl2d95VPDoNQoTD48vUNkqZ5L/4IOc2RVA1giLzuqWXVOrw"
    "MqOZ9D+dWGyKAYarg14X4Cey5W+1KRrByd8JlOpRZtSlvHqjRSmy/0WbEYKm7ShT8BBhEnKfK2gcdGL3zmsc11MMO3nmK5C0quPn0sYUJhFWWrmtZouzAw"
    "iMwbq0GLecPU+aam6a88QVrmOsrnhScKs7VtnF1Lzsvtl3D4qRZMGD5fKaX1VSK1TlsEpyPCq7nRcNl+uabpJt7QH489h/V3sOy24w6wHS27rkhtkrpSb+"
    "pl1Dc6v1W2Jn6VFl3HFt0aczwyq1HW8OahdXTWmZVB/xu8WtvriUefRCgSPU7PeCoKSvrUK+vU0ty1b6ynMq8l7W5PxlR8rb9KdF5GcsqFaseTnLr6tJZx"
    "Ugk6PGQdJYfKOpIfVDKIxrL1dMzytKuWME0jsPRPFKDtlNK+jKjRGpT8j45G2N+GdTBIDkrWPEpcxnA6+3I8ZsLk9sSx2bIx+s9ztumrZUtIYK4yjZ1MGp"
    "+kJHJBlEX70STKD9UFq6wAi+wSBfhFSCj7RSLfX0PkSR2fxMNoNE9XbA6DbQ1pJXLLOfruWMXFeMmRIXlMG75Xgghpjn5IB5TNbUEjCvf5EN2dC+/k4edp"
    "hibRuwSXrlsg10Dr1nAFaFARdgpr3qHT5rUi18J53y72CzojwYpwOTNgjSZjxgYn5nMyFeg8hjEh2UEbTiE03gcq3ErkEZqhw1tfHZ6ZdXjaJkqI1DVp0x"
    "HMDoObmwuuYSnL6S/FHO6D2o5jAlfpEazT9FBZM1kCRTmegsXzLcWcGWl9TAZEEdTCHSDveYyVqToC/NX2/HPe+B2bJQ4hIudpc3Ou5kVGjyRYg3F1Libi"
    "RAKHPVVgjL3mErdu4BlDGjNaOEmKoqdW3MiBKNKtzc2B3pRUaI4M9cuEKNbmRFQuyLy5qYFR1dLRyzZTfLjkGOxt8bNIY7Rd8AorfYDSr59BFLO+xKtcor"
    "bbcfHDgNGkxbd9XGQg3GshemstscuL46X1ZW24P64aoSveEGZtM9WaMG2/ptCFZojKDt0eqD1rEd7t18YcLArOME3WDREn3FS8vNCrSejL9tpkQksUlNCQ"
    "bMmElJvkS3VVl1Ou9pxH5s3DIJqE+j5kF+teO+H+YmSFd42sUO0/zYArLAnlgIEUK+dZAc7IcOR6Pky4Gy1J0N9gGRdocIzIK0W6LHXFkNqJIe8Zz6SoG/"
    "awIV0VlOTZuL2QOEMUq88wMGhkTebELf9WAvwKnJrhoBLFPtrWtfzbwLkJI4uCzPr5X7/yX/Qn4FZ8fUYa+3WSTSAxVSyNz0eEr4AX/csY0VEHX7RBKpW9"
    "rhXYkV6p+I0qgqEd4FDFHzzEaByTJME6gJyqBPIN1ccpqQ8ymhSh9FdU/CWGVsxai439YFCD/YyQTxstH1VO8hdKVg7QTsQXGzSXNSvswAa1h17rzxI9ED"
    "5lZL4QVxSeoNiQ5wYUATUDoeMiFCKI9RbSov8F1kV6ZioPqpIqcgrjGVZkBZDYMOQ1uLjkG0a0CEsb3/hLkc7j2PE3kC/kvMlpw0HBQxpjD5LETcxjuO/B"
    "yN0Dhq8iYRp8we/ehm1n3s0CuF49MMPT8q/xp0o/mU8YnnA/hPYEg3BQr8AVZUBRJLkG6lV6yArAum/tzSuWAfjWl5+NH+1vRfWcNCDkodpByz6Cx7EgCi"
    "zfKokyDen9LtqI9vgWnEt8e62scNGvfEyKQWEcc0ZyILmbJISKZ3kM2sDR98ieCRN1oBlxHTlRHVMcd+rbpZLoK5fvKr+SByh+fjAWD434+YG9uz/7ld9E"
    "f42v/eVnf/rbz7/1XWt/oyH/t370/CfflHv7+Q/+4flX/9tP/8P33B3OLiaf/csfv/jdvyjuccjCH6w9zs4oP/13vwNfzEaHlC/+8Fef/8p3zF6XXgzkAo"
    "KeKV//vr3LtUOG8q0wGxsKQmcD+X51X3OLX/ynv3jxtX/mVM6+ll4qP/iHn37jV57/7R+u39vPv/N3z/8IXVM++/731+xpdkL55Ed//unXfrtkX/P4fvZn"
    "/1U6Nazb19J3goby+e/97qf/9ful25qL4zqff/uPn//TN0o3tCwHRvzff+/5j79StqHR0eVfvg1L4pMffk/vajVBalt/+qO//PRH3zPb+sV//GfyD/ovL3"
    "7tq2pbv/jGf//sH3+g3q1ua+7Z89/8k89+8hNO9b++8qs485QP+goL5cW//7vnf/9NaOnzX/+dz77/TXQYYZxQ5ybPLg5wD+d/0/Yz8pL4nBYweAlXxt/F"
    "y3osr+hkKr6q3SjeuxXHSWLXObAXMAW397MwfYL2+polCozMKaon/N0wO+phR6L+LQJFVUjZrX9dZ0uhLpOanr7FBuXXV81pDfT7lcsi5VMMn4HmtWHpgZ"
    "y+P9ao9N62sZ3ONT+NsKfEpMG0dJTwLxTPxkr2lphYJlJGzKYuiorlryJteojSprfH2ugb2bdQcZQsM5TaWed7tWAuhNi2mSPPN5dYLepZ4YZt7u/dcXWR"
    "HMToi07+A7AP5nTDzA4iqD4cAIsEfOAgnCZWgHLlXRGu+Dsgxph2Da0uMuB7UNcDVfhC+XaT+rWAv+sFHF8T3U+OjhIZakVln1FEHDs/HUqZbkgiG2InaV"
    "/6YEyQ5Vn4IJ14pkorlaDzccCMNcd8y6ghhay2szOchSdSyzmePGaKLaZhtJrMSGphjGRkIJHkYNEtdP1LHfktwtiZbmk4/FZhEcaaMSf+x7ab2Lv4oz6c"
    "BPnNwoiYvuJmPjp6B1N2ur2WG6b4nbGKHBPMonfhwQLnsQMpnbBCl344duMtKeM01V8NY0d140KXLi6XGl7nRLN1IlxrzkbAKBHzI1aNH6j4FSce3L2Buv"
    "Q7AaIUmfisoRVUGJIYz1e4YSClUDEtmqffqDfgf00Mied86bZazZ5PAiLzHrjsfjDBnz5ZEKTRKIqJtfmSo3O3YlEZDdBa1LWMTzwNkSF/E1Tey4DXxmGA"
    "VqI1SlsGCSILq2FCG0FsfFrWLkvYIMQOp7hKHuxTbM72Rq1JkB3Li1vj0w66SKfztBQBBLGhishbOE7vOYb5zlCd1PY1ysEOaBg6kRtQJ+leh5hO1xhRjy"
    "GdJAgSEKJ+ejjLk3oK/HUyffBg91rVoP35vhZT4bM2dvO17yw8Ib4X+XFn7dRZ72qNamoHqySl3S8n9kMTCUQA88sjKTQwUQFtrkKoKIyDYsFu1dGHpAXZ"
    "HVQUyD03aEZBOnAxXjQ0YDiqcrgK62OGSHmTSM42Zt6wS8ImpCMKe4TQMpGLlTefmAmVIDs+dOlYzDb57eN5FOZrkdsSRG4jtbWBbbMxCWRPGNczOSCpBK"
    "6F1Hi7GVRFtRoS8kRDjbYSfcZcjJi0D4bsVDVHSc7HVQuhNiQkxQEtIvbMwsgp2uNRRb3AK5dZP7mWvtB7vZYk2IH2vszopqbWl/7Kv/kbrjj9AX7QW+Mt"
    "qHGWjpnCUiigONy4JFEV1UskYjjhfYOqWClHUURcukFwqICbCns7HxHwVRweikm9j5xXhl6m0HiRoomfxLrT61DmkIFrJupBjQNkmhfT6ng3E/NoRrWYA6"
    "u2duukPo+JVgwuNXD5z+TQHQRpTLROdlf9pg6rLNV51eSXuI/2prAGGe1chnDfdXAsreEEqn0Ak+CAX70E8fC43WOoP8Gi4WwOYKhYdCz63tLsL46iMUA5"
    "sA0KhtkkOqVpzueDZPwZGshWJqsNzNjheKWFnH59CwurMegwViAW1iFaFnhqvoikuVBn+UidyRZeowWF+LRVCm02DeHO4kKbreyasAh0RpkUahl61kDPNa"
    "p2LCQA783dW3vvX77xYAcGaByNxpAofr3+5rKCwQCm8yllVoBlnD2KOUYrLC6qo7RdjJ6WyeWN6qsIfaQjhauqW2pjlVm4MCMTjwk5SCLA+VLYjvKKHko7"
    "ZIw6Yvm4moNSwzimWnRk7VeDndxBX/V8XH0H1USR17LmBS1eWAwMNxu4/7/jRMhOrQNDti+zGohY0NT+SETZznSWHxbOjXuBOTUQUge3D/u+A4Pcih2sty"
    "UeKFAdxyv+HEB4cXF9ZOEE+DMHAc9Cm8MoNNbmuMixIeRK2NiodDg7QRHmLBYH1kXhuEJdnMFh2GSYSGh6j9ruFopNLCs2XkoYP1mijfvGqVcXEhy1v5Ax"
    "YlcsZ4gccEC9vSQYYLo06H7YfCA6lE0N6CsB9CXpVDUzHER5AtXECcW/g0t05Zez+T60neEcUS2UUiSGa+EwmE9QOJHhPfsVEfomVSUKR2RMFWMrVtfobi"
    "gQqbbncnWQSS1tzKWehY1BwApiunRx2LM1YH3HN28uAQR9xvyEM39ZqZ70fBtGcG5gBCN1pvvmm0EQjMwJvhY8EAm6dWaT04w+fZAvrshXDpA0to5af5P9"
    "ZI47tgdRMElGZbjKv5DDey3Ty4eysg9jqGgyH31FWOR1EM/uV1U9r1EemQyo2/H4yLjiC/Q/Gsl1ZDDONb2PDcubKu42IlY2kCdBQipTvoZLDHqDPxUeD0"
    "SPsUjzS3AfypX6AK5jBoo/IcMprjSpRsxCJ4g/D8Rb6g1hO6ZRmFUzzwTaFSFFzDWWRagO6cv71wmDNsK9ljIa3fmlwj0xg0CvZIUYXHJHVgqcDt12g5Hj"
    "hn57qJAr3xtLbB3nBpyMbOWNvG8eKIg+FLBRHID5CKsdjHqt+UgOqP9ofn3n+vWTi26u4gD3NHSxAWuT3zhEcB/uG6SB93oqQahgnn0NFPco/QLs00fpI1"
    "vLlI0sZP8VBxogPPPJRJyGbHam/kgKbcJi1FLfJ72U0fAzZdfxV/Ty2I3zcEQLqaNQ5TCGWJ5cj54Cd3PBMzDejVMnCb1bCoJ0chG3t77cfZT1Xu+2Tz2q"
    "/fKj/FHa22K1Wu51/C8SDFgrlwO71d0Q2PntL6pEMSTawLurrAohHf0NGLKNDRioDR9Whe7yZHQshJNzCaUFA1M7GImhWTbzUbvb9SWm6V5AFhsWwulSRo"
    "MpBTXtia45WYz1Di8l/KgW8l5ECSwA0tU0dgICLDVJWHUtXJgd/CChS/GTQjE1H4mI7yFWKX5nbFP+ygimsnJg1fbU2VKV6HsSIsyUJd0gYMittOblSnpO"
    "tBek4R76pE7J4QmIXbYjfxnO9USDK8jyPToGsVy671rFDaM0k63cm1Ld9IaqvSnrpaWAiQfzlLQrMqX6uZIuTmC5YQp6kLXJTbld8SkNz5tmtHs9WD24Xn"
    "iY8JtNPRQiLOZkRdxqCokU23Po0my0Gu2CQ5IasUyUXTm8w2KZJN4ZoBe2QM4JOfUE2eqsHdvQ9YrRoZgnKKnha4P9qU2fJu3PIwGZwXFXjTppfZ9bk9YR"
    "IMGrvkO43E4Ih+Ov8b+gKzDDGt2iizC3wWUHAsRwLN5/OdMr33+Tjj1inSd4E0rqJBxbvQdb0kpjkQLrLLUklmuFjcBBd6ZYfN9rTQjSXUkep47kkQSHtj"
    "hvat3OpExXrpIUHh5G+RiaewBrRy0ZEuwupN4A1k8O6wfGT3X0f6t0LDPSsSKqdfHCP+J+2Qvr5GJPvny1lYYg9pYE+Glr7Gb/PyhSiqVsiJdrVlyrqTX+"
    "hTUb/x+TKsX1A7la1rQyOq6VKu/nkS1Ze0vLgmmPBev2mFn3MJe83mFHxu+G4UzGsy6uXjdaQdh/fHwUidXgBM4YhRhBR4GrKdoT61GxlpYTyyCu26Bspf"
    "j3yESSWCR2AdyKkQxKQ1A4zVoeI3iCXaV1QKFQuBFw6GjZf6zR8ZRYxxJLBULTDeI3kxI8QRU0ZiBVyYkOoJRbAZTenkrdckhhl6yYJSn5EOPBVSrv2p3C"
    "bcSAM0IZhw+ysJqJfuf9abVP/hktB4R5b2RxaBI/dGA0YHoQUrWQIvRyJ4JqqGQgrJ4cHQXWIRuirje3TuATiQPxrtqaWYN1dGSGxUhFX0GYHteB38sQHx"
    "FGMBOpffTa5LB4A1cHSlgI6PHzXrojWrN6XeAlKoHL4NIlEEwiOECwHV5jlZT53nJtWCEgDXqVKJmpmb5YCx1TJXSkCDUkBoBTTySlimJXFGWG68G0umAA"
    "yUShRJq6i3iRsbFnT5fe/58EI8GSFKH/G4UhK1VGXOXLBSOO+vpwtBqKQt/lV+NR7GvG2fKPEGhxU6LORI4ngDNGWW8QKyyjy2ihHknzzE3MRAdHRA7UhJ"
    "d+0ljkz4bSOUxDTHRIcIHbHK10Oo2W8UvpNFunUfASaFEkhRAPe149Q+8gFDIQng40tJavsGQDZQTL88K6e0vcqwOmpRIjdzVg2jqducrxdlFLbhs+9NFW"
    "zjZiaCiRIXqvlPDqshXWssvRgMUmERdz5JJdonExTy/B+wpHKdroJxNuIo0+tC4fl36mc339ZyCgx37HWZNft/LUaePWSiMv5ggAjKytBpK/OvIcadBT4j"
    "qNIDnn9hPl5twWy+SMS5FjUsY9V0csxl1VLU8xGvTHVZWydnVEyuKCxPbk4t5IU2InUp5FbZ+OlAWbpLRJfAenUcdjY5M1WPcYHiXELYKuRpglr8NfQRY9"
    "8Ez/CuoY/KJ/KQBglsOlOLs9ZK18N6CB7xXXupkBa66ITCKlWatjxxuHUbHDmOlCBiU6PNRz4qJ5QDYC//qV/9vHuRm8NBMvpfW57LsIJKc+w8wFlTGwIW"
    "2aUXhVZ3O0ZYU5vfbG3j7Qrsewp2D7bMQwpXDupKgiReuOi1sBzGWCKrt5/DiGkV66tThUR1uUFKJdOWdJ4VvZxeELZZG8yrM7ez+vc3gWWjrVaCUMl8NM"
    "xBaNRQMgSWaBH1OSfSd3MYLXv37nm4XQXcr8xTa8UbOiNre15O+VqmWthb/CQaxqsypS0fNSTda2kkbzrAv2bsZIwNeCHIUXoktRh0TWa9vCQiUU9GnFwr"
    "+8CH0tapZCylQGpqDtJZUCUGZfTKA8qTZIPKkoh8tebzva3IQdnEjNQSb/7V/CID8T+lu1Z0hiTiNrVfJSqA2F0VfVNmlN0CIZLXdDAkAwirxj1JdGgWmI"
    "6HKFRyrT93IMQJWHzAjKlXirytpwKa3yjFrW1ceuRIYr7YJpuTqzmCKVaF65sZQMdz5sO+A1Ce1TQdG0N4AD3YB73+ermY9D1Cy+tPaXK4E3gvjQat7nbY"
    "s8e1+pMZz252vNq3PORqeXs5dytBJT1VblEVzfSBy4XOvHWg11ddQ+g1hu4v5I7IzENZPuQ/SbnGKa+/Rn1JaMo2Yl18VyUJbdUTvfji624+3o1Ckv5SA3"
    "3aiHMBsa3gwqbQ/hPuzA6s2mi4IfBNplE6BeqEBgYNe/Vb/69u6NaxJtaAf1B6hpnoUBbNoKXCUqSTw5RMcrvElXoriChBJqmaWhFHp6y0HuxCrYtsxN4j"
    "ZQVctGpZpicG7uGeLX459kFd4t6ia9dtpJq0CRPbh8Bfg7pl8iOXVKhdamHYxO2+iYh1GzSwE/yYRft5GtGrLlnC35EctSkB2HtLy5SkG2CkUnEg4BSmE7"
    "ZELtcwM6RZ4TZmGet6HdUjAi33Q62N8+/pmIuRi0G2LYjhQD1xQzeDFta46uScOyPbjYHm5uzi62p9seVBt1B2RMgs5nAxgLuNmEFXo/1O+HtZp+n3H6pD"
    "vreX34096fUhkwqPBGQBFiZhWTcTFJd4rJpzL5EJPDGwEli2lZ6U7ygUp+iPIeeH+qCWsWXnN9bgHDkuYNVfOoACoQX3L9dnMnFgAA/Lg/qiZiJqZoogrP"
    "mRiIIUaNIYcEbCtHYFO/h/ibD+c5naHUDAGr1lrCMKCtCG5oCqSLRljm0s3ztvcx4AA3mvqRL6mNqk/xSofQNguKZfwX6BOnP+DuU0+tN3LoeEXwWrCbwE"
    "NcbMSpU9gMvYi2lRMPFAefyHcHK9/cPKDYwivL9x4V7Yl9dK2AYbxtSNu1UeGW/njkBiyRlKwazcjGzjLEWQyCQ5LOSUOEhrJCQCRP1go2lj3b10Srasl2"
    "wugu4zaDfzoKyqhtygnajSURFNlxZpRSDHLibaMzkAEDPtVuKqwMeI5PwT1HGeWeagdqcFDolUoSUvV6dDZcHomPzMAEiMFxeQR8nDHY0XY9vizRd1WDN3"
    "nslFJHSzNQunUzDDJEcTOeQyFHvNBlddBQWBsQp17rYzgj8h4iSSZtbSdpmzCEhN/LwVgksXm9eaZ2fbS9XmqG6Jr5xhrF33FCroq+qpF+I0WXJ67TW2Xt"
    "CixFHKrcBRXElEfFETAebwaITu/V0I02uyK4vDwyktNVNtGx6SM4Cba/l43J0EyuxLhv1cCvjKV0dGTZk1HlSRQeXElQ4lJpoEwXNYW3RsuNCh696DJ4OZ"
    "tBiXdR8Y1XxziUshgZ83kDzv7QUZFJjji0GZCE9GXSigLXCa4N+Q42BPzYSl6/NdLsxp3Qv5jiMD8l+9rmmWXlsI0Nq6XLykE0yNHu9s5oWeGYF2RJeOli"
    "HuWTkHhyNIfHkIEIIodXaPpwcQuLvOQvbYPIJ6N1WmYWY6nreVmnSyStUHm30evUbXt8yauGdeB2ak3P/ehMCIkyjPkc1mWv+X7Ak16+xtXXLxQEYOUyr1"
    "i2olRkZS22vGdJrlbEVVpYFVor2q1PDYtdH4ZKVlMz4KL9FeGVI7oqyHZvjcSdkbg+Ersuu0yc8kcjBAgbtc+dh0TtZgPStc84lPCGlvVq5OxcZGGQ9hHT"
    "DmGjUHkzVTRRxMkB8GhENxNDNzPUCnCmvkVCJ/icwMMc8TgIo2xVp/WhFVZXJLY+f1UIl5CjEYncTi6ekZzNV/g4H8r4Q0N2lQlFZvs4lVehZXZwIMB5Ci"
    "e5eHsEXII8GQo91N2yto1DPykIdMndGoOl4eCskt+1VsKcYcPYBMeWQTBGOl4hrUZnWaR0hXGU4mT2WsRRHdiafBzim+jF20pkuM5hVSWAwdVTWLBLOc7R"
    "a2cEJehQoJ60/REWlyGDm+ZL8h70Rd6+dGVEeFtemVfXS20TVIMvpZ1fhNvXfEmTiALgZZng6zhNE7TmLnIbg3Vmw8+MuNjWrN61dfA7T2dJyuKy6yTyI0"
    "HxisTs5+4oucxX/X72BHGxl0Ss4Efxrv6LquejDGFlVEX46xdVU8GwgOWk95CBMY2IuVr+5lRsiS2fmWmwQk/jRDyUcQQ/v1lE0RzCtWfIyTTE4qLiatFO"
    "wd7s2AUyhlsxTSAXs1f0I5Nl3I5tdYY1DFdwCS+kzBZpaVzgm/FckBzzQkkpHcPLRNtjZzo4fN+iARMZKH4uA8UPDITTz2ouVeCTC4ZUFblNy62pgpf6Gi"
    "aljAsyAtE0dBWAmnNCCQh+xtWn7F8nBftXXJWPp9UJnEIpc2zTcqXVSoe0/qScLMlRR/37qNvvLYm9wYdVeW9Zf7vvVDO45bOZKxpov6890ryestC4ksDZ"
    "EsQ6Vvb//EHFL946CvRvgEvUUpPZFwytbM3ryIrQllvVt661c8ul6ah9UqnEaUgnn0mQhq9QHhuaHlOeSeCWZzSB/jGGV++PisbCq9ftXFgGv7G+eafCss"
    "mNhGPKiwYaIhN9vtBO2jYkghEWinl70snkjbz6MUsiPoZTuO+h1Y8YtC0le6J9TVtwG04hjdys3fnmZtzx8dCsVPHUVKbKS8+HzT3pkEc7VpM8rt6eViMs"
    "XgSmZN9vYchV1XxME2Aavvu/PRIPRuJhiUHD7dGKmwJH/yUmeBf/vA088FnI31ZW1ohFNEoSBL3Ik9kMf0YDBPRiVDpE+xr4bkz7t0Y2OrIGkZG4lwwhU/"
    "UDYEvjOmkiCeuBvrLLBQI7ENLxJNmvotiAEb1DDISeoU1p1cczF4GykN5u4XPLD2YzOLZofrfo2ETxENxcgD9HhK52iNHV8WBDN64wR1s12O80RNiANHwC"
    "g2k1gNrmiWZ4lk343x2Jj0finZH40AwthVcOdHjlAIdwOFKBlg/x6WDkBFp+iD/fhfsGFNZeSGPrbk/HHsYAPegWD/9KUAQ3ZI99xp5oLqE9DvyQCtsc67"
    "DNqQ7bHLU/Hm2/FhC6cMKhmQljeNL2fYzO/C58HbSNjOjzohaVQw9ps4GGhV/eVQjsBy66tgr+q8GI4vIUU5MiLU8BY+31hC5P6HzCfC/DJHLxa7i5HgKj"
    "6ab3pEj/jrGyZoCT0PGoirK3cHLDgTSft3mBpTFg4OjGaiEkeh1kCu04IlNEtQJMpOVVxwoUwMVJXgs4MrHvlQVJVgzDzDJLDMRq9atRirUjQKytGO2QzH"
    "0YbmXkraBi2YIT4bVxpdQtu3RjOBfpyHuukJGMyDV26x5qQJSFXWgwWw2ClQrunGxuknuvbALbyqFnr7TKK6yTJ1XPmOnZaLB2ySqqmrTQDJ0SZHBhap82"
    "eHeTIFaxjv12hYe4bM0YM1i6u9iQKRGTBWuqJHlwFkqqx1rmY3/m3O0zo+myTQR+VGvi5Li6Wh/NYd+20OUhlaBW2utaouQK7aONi6NMl4iLpcvLHs01jY"
    "uaMmPueT3LvduCQ1Vd3ncNJawEKIvJSpqsbCgmy7WrqKs6JDvSa3dDcaLZW7dw9queQSUJC+PLNyZ71u/KDVxd6GaFS62cMKKl1CbwkZ5bNUU3RtV1aemC"
    "YW2iUAmpVDhxFlWpWOJKYCWxoqW1iV4/qhJ1lcnr/GDEWOXjN5HjN6fxe3dE40cSrvLNNT/VPk07S4mOSjc3nN6eueTLFQ18hhZa1U4uUgrlXWfxCINMAV"
    "/QSUaw0loZ/vWMcKAwmamcMfT58/TNNSykwdGmLzyxGDDcW9g4xOsCequzECZPbt+yIOIqFhCeUko5NKtaMc2VXrgsvKJaeVyUMHFggoFBVY+lKWQVQyjq"
    "JhlUJgnII7dZqhs05gaRs/n6ylO3ch4vXp1uhXoBuxIDHNKRYTTs+Y/ahqZH5PqKifeKyPSRInvrw7ELHa+DQ0HKpDk60RqHEBgx4Js68ujrdMhUXkQYwT"
    "3VlvPdHjopdDpV9B2OGF1K9dI9PywHACae2JtIkNC7ZQqkvy0f/YORpZaD/4SjJ5xQ0PYmJMVKsbmiF4nkKGAyeUQw6soNFP+Gwl5Q0asNRsdxICHnyW17"
    "BUt49lTFH3QOxhKvkmhpcP5LzlnZcTw1F26Bmq4Kt3r5nqdYZt8vAI9nm5vRSMGrs7VE6JhHOI0B1rjhlXUyLGt6ppvuXoU+sP2Ec6nhghVojiwLfUyvVM"
    "IexCBeVjLpjpczIg6m6ADtVkc3A5qYMzHupHT+WiWgW8TS3KO/VGhZtViEXblkOmX96HSCxEqX9d7IwQmMGSo9LnbSar6yS+G1YbW70GMK2MtZOpxWYQ/m"
    "yxZQexWYpW7hWtqtpaZu23XZAJi5HKWUxwYveSdHItzT17uTo3YohyYsZ0kkiy0xFZGeASdEeALkwe0tXYuEfM8JHFQnJj7rhsoxOhVRD+hOB97I8Dio8o"
    "djEe2SgMyQFg/TYvAAlQQ6GeWqjG5jxYa5HHCDfxn1LkvyGAxGifXQxlmiduynaN9GYi/kMCC/ETOz3EYaOHKbSE1BLVeiLUuoMzO6udgMNiL6FaED0z0D"
    "s0ixM0zQQXSrkKHK0LnCin6XtLtd7SElNF9pIAS+PM7zWdZpPdp6tEVYAjDyAeIowfDTP4xpRG9lDDn4oKPJbW7CeOBgMwKHeo1aVXzp93qWVs20yxdBmV"
    "4t2nO8QmG4ZZ8tRx6jPgv6BRSXRMFCsLU/SbNReHhxkEvcKni4OBhIe9LBQApjYTpsdYsFB5jKmNFVFRoGhlAxld4KVOAX1ht0H2PIXWbAXTDcHiQod6iH"
    "T4NpFIdXeA5Vi1331UKiqg7oJJtr4dsVilUrsgSoEOZF39DGQcZw5OzkKQ2AENE0lTL5SARxnEBeBjRHL2d3ScbWTzp7ck9v05erH8z2ROUjtcXZpvrtVd"
    "5xs0uEvKFj+ALdidA5CN4h+KWvJR6+3Qrc/W3zlQLKJHULZj2pJ8OhLJ6tCLs6pFkiH1o6RzgQaNBdt0emG/Qs+kRVZusk4770HDFzElhzIn3ZaEoUeZCT"
    "AnfXME8PL6/MA40J9l/iwPuMUOariAZqMJ5uM9BNUI7sgTYpDUGPwMhOqtWglnpbzfCM563SXqVpwRZt/AyWwSuawdzEE2FbHyt6GdRxKzlY8XuDBeLC4K"
    "3qLyqWa4lTJDV8N64mWknhl9DxZM8RN8d7UsjsUPNsD0E2Bjh7RMjMdpIHH7Gf6NLYDS3oGguPZevRovro4JT3aLk1EtJqKO/GPcfLQJ33OiYpQ3lS4NGI"
    "gspY2DXQpINxkJPxXzafoPJOrqJYILUmhLn2YimmuK74pHPcORmq/l9//Q8qCNJDvLzEwvc7aJrZbGAYkEYTGPu379+/QwC6Phkg69ibSZ3rRgMakXMczE"
    "GU8gbd3LQB9awyRGCBFClUpNRzzwNqHRo35Usf2H27JHJgmmb+Os2UwA3IszvZKwdBnsPoMSUlsbv0WSH7GNs1FQGqdUBzvUfVXCus31jSZpG1MUCSP0ji"
    "0O8EikHOET/XAEiTG4vvAdmhJ6A6B+Fk0kq6UW97LSCz1VbDB1nvXsWU0NGFkoJ0xVrEwpn4+UES9L5P2cSC4L6Xx6IbWKYmapBdWOGO9vwcKGbDK0MHLn"
    "OD1jlkJGK1x+T+WrYzZmiQYZUzWqKkdptXjr45SHJo7HCvizawMbDo5XZ1rubUmrnRMVagyl4OneCw8ExXcpyqF3laTKVAE92UsKEcx0gcEPYTLDhAsklC"
    "Foax1o1YGl4D8I0sdieZQV9VxWblL4vuZ5YqOKCy12mBrdqNGZ5kZ/t7CvaEWdmCy1uJirbgVK30tUg1hnti5h4LEzwWhnvtBcx7qPSK6Pvb8pHVQaUi7u"
    "USneLUkvWgugNZjUIEsVxpQVQwvM3NrS93L9e+1MM/jdqFvd6pkwoQjC9RHf7XDmUz3hOjPbG3J55Y18AEmj3ea59tXjh7pnEWErS7ftDvA+dfk/JSVrrU"
    "GDiejKpxX+Q1bBv8pEO0FgxzcqHj6Bt+D6pxlHfrPG/W6eGW5OBUlTtRho7ksIE3MyMMgmOyTXE171GSei41n0bwH3bs70F8iOdH3PNa8RLjSuqRL+DBdS"
    "ncNulJ4Y4gT0u8cCWDQ4ERKK9MYH/3jMyNIhIhGpsMwRFbyIEqBfoTkZVivESBdXXBY0qhLPKxcppzHGkw4mcVTzrriodOBAwUt+TDb0mpwkLAFNwI/TQ0"
    "irWQcQSRnYBDeA5lSWmzw4fkwv/Xr/wZ/x/O1VDJnGIORh5q1iFH1gHHA05COR7ATpxoalRdaHbc8e/cvncfGIS3du77eHPmWHDY+xCbn3b8SjVOYK2lme"
    "ejnBEO//YsTNEhDDVXLM6TePkW+NxKklqABvZUvFw72zLOSSWQgt1hiNrUUJC4pKMjmFMLuScr4d6WrQUBJqYd0jViZC9qqw8f1ECweEkCLW5cldvjPmyP"
    "jTLV/XIpFA8E7JvPEZqh69CXeTABZg6+QgFRgKGUEugJvAr6Y647g41Cgb/YcfkOB6zEL+qVL+R2yQweuy3rS6uBiNAiRMZrsbadjKfdqZN/2u7wMocU1h"
    "61RKk0C4oG53hzYiYzUkxmpiIRd/wJ8oDYOAI/9pHPRHKDw2VxawvJeeZL/I8XmxWEnGJgqyDqySz4eB7qywzvx44E4aiWRLQWxXbmqp0+RYAacAg3aFlM"
    "YWZsNk6CW7AUGXte0hQ1k/7RUXSpfaaBwNAXzzYaGDbzZW2TEj5NXoiCULgOjj7YkTezNSNuemKx1BT/8BKOqu6F3rCB6iYtaHsGVJ0tQ3NSlPfyVTFGow"
    "+5hT5Mqu8kFHkBTo1iuPIi+Vmzmo6ZE32/EJqXdlqfLM0H0uplyyXMjd6K4VLR89GeBiUxwulQEultC0EdqSnFlOnK8EPU/VibLDdhMj0EF1SZSrBTcykc"
    "p8Vb0Sf74Z5FlGW2cZDdPoir+3tAWTs8pvvABvY69aoTdw4SPDXH9D4wFhvILgVRDa2XYLYocJkOcV59eQSnHBKKDzLP8+q37+zcury7d/X2zTuX7+9eub"
    "Gzd+/+zp17IohxrmZR/3MVPCTFIgYdql++df/tu7fv7F6VBY5CuIBEn6u02Ry5qTmW9tbOzd1bu7IoIJPBNPhcRT3Eop5RUbdv3Lh88zIX5bJf9/acIEwC"
    "gQPwOIbb9NZBtpVh0Lq8HiW+Em2jRdWMY/cgj8Dqlvjo6IQWvipWjET+6GU+8VajraMhls8iD3mwP9qS+K/LLYzGwsyB8TzWhbVNuTqzj1UD/3WQwZmdSo"
    "+Dtt/Z2b3dPruZp7CxUL/cPgj3uUdwhiwLy/WqI8H3H4b79yhpRVlgkseFSEuO56idq1NXcLAtnZusR+jVwR4ePYaWJPUYtjAwNI1Hiy2EJTv2eGcv4Mzg"
    "8MJdgC6M8ngK2/ICeZXthVzhlk+fKvqWiYmW/hrKGit6VFpi2bHWJ8WtOctCOOTzYPJY7ejlSypaJXzNRpMKluUssuBQGQdU8RLEQWDkEKL+P8qucrQsQu"
    "wGDvU2MOIcQYte6dGS6qCDPXHf1VAcuCw72tLFbXNebXORaFenR8Xl301Ut7Cdl0ZdlioUApEN8kDiPJFc6LTfCblf/hnfa6mbj33nUXw0hRrLteafolvz"
    "olVCuKWOSK2b2umoSHOqHw2rgO2y1lJeHxn2sq8kHefg1wWby1g2A46O80tPnGugRV9JCcQocQm6JZLdrtC8hmy0t73t2gLkWpcdKhBoHSXVAak2N48ZnW"
    "bqJ4FL3R7iGDahaZTXjMzRkTrBJSeniBdvW9zKkurilcLE8Vvi0kLL1J09cc0srft4M96BAwztCGRwT19ILQXT8wqCq+BhqbYrj59vhQPFeFd4sWYRgcA7"
    "fqvbK+ikbxdpuVHcSooLTKUKr0bEW1HZIi18XBAFyTJTkc1TolAyrB2ziDKutI4grULWyzctBgsPKNaFCWGL90+6U93eI3mvXMVJO6pj+MDOAu4YVzG4Kn"
    "SbS0bPBH+5vbYEzSwtLs/hbpNGz5it86/AeRCmFcpPpmnaBsN0+bJD/nmu5TD4W8Es2oK9PoxGms9bMM0CIjYMgWTBJLV2q7vVZ3DsIWtGcmuvU1cfJbz8"
    "R2ZhXGEZeqEZN1/WDBloGq0IVmtDqrLSvii7j4jKLRdBIvU6N1CoXBIjbWhiALObpUsor6Bd+R61XtzZE9fNV3wrbuGfO3LBM2deM1qH4tqXRJ3W2eqIpi"
    "o2p5wdUnN16mwqsMeF71mFAwU40bSZjUjmv2nyR3U5IG0rsdxxq82tJRhyvGTzxXV1molIej7oNz1JCXb3xI2y0dmVozObzEmotHZE9EDEJQNxIrYthtQs"
    "p0IOY7Rc7XtaJJHcb7iHc1NqOZbhq5bVphyZQw4AXtehmfAZJXtqIKJit61Q9bZsD4jBjQQadjXAY9gS6DzqHj3qndwaEfY/0mIkFCZsI4Z5tNwDrHiO8A"
    "WTtloYC3Lry83Tb1Qf1R8NTnmLM0stD1S8J4Zbn6HBgC8Py60vV5uNR/Wj5oXTj+rN82/i4/kLj+qnz53FxzfgbbXZPV+70Ds6/WhwdKbbaPa8R3Wv+2hQ"
    "t+SNHlY97PYHPfgQ1Ia9xell6+jLw/DNRkunIZOfYid8ytoNas8g60Gt97opU9/Qjo5g0Dk1TMp8H84xFsE+cxU3BSpyRQ08kcecZypGcp22Fzh4LQ6RuR"
    "Rqg7y/J6/4kWXAE0ltXsrmOIED+c68nllQHfmGVHJJ+8GeNNWTcS24awFSqW5Ta3KSDq/ApGSLxbp2kjFxO98me3H1oUjEoRdSTOccVHoAJLInW6LD8WEs"
    "/ckiFw4zXLI6eihvs9QmKKw6VlOhDmxuWwTdwxwJKv5IBYjyxhE7C/jKZo15XwvKnbX8iCvoa4aYFYhKKylLW2Lh0EB1hqfq+DYNttqGUXkpG6ncwjgyan"
    "A55iufO34c5gdJ+rgmX7T0CxMIvJQasgUXEAAkMuaqBkXTpbDlo1VT8TW+DU7QZpdb06XGUwwRUpMC9/XVqgElzrp8ANVILXsrS+bt8iXDiwQ2CMZ3RzQA"
    "rM+ETEs5rFkVTV6pQqO/pPsRE7KyTtNYuKvshJk0RS2tKLi5KUKO2rbUCvBdStP52DBEuRZJn2gs5anHDcVmWKI/d8APULNZy/rjEEOAlI836vP1hY6yRR"
    "3gz5JaxnLcOKmpSBWrBaTMUDzYEw8N/XqGR+KDvXa3CyR559bt+9dvP7h17Wjn8u6etyV8CUZZI5rfE5Bo5+rtW7fu7lx/cG/nGooM5FW0NqGrRUaJ7t27"
    "sVd9ePf2rbf23t+5e2/39q2jO5evvrtzf+/Gzq237r99tHvr/cs3dq8dPbj17q3bD2/t3bl7+/7tq7dvHKEefu/uznsPdu7d946+vEMfsBpndLCOqzt37x"
    "/d27lxfe/e7lu3drCsyyhNun8b69y9/uHRzt27e/dv3IPMyMv3wzSPhigOh/w9CjG/J94tMAgP8c9bikFA9JW4Hx7DIjirlki8WRqafSpnZGmvmmWhNzgc"
    "OtZrS7zqrhZOb64myBrIdZL2lpL9ItbcrZf0x7i9YPezZN4s3MhduEqA39E8xv9L3Zt3uVElecP/8ynkwqdGGrLSC9DTo0LWGG9U4w2XWYt6rJSUVZVYlS"
    "kyUyrJZZ1jutsszT7D0tCmu6GBYaDB9EwPGJvlu8xjle2/5is8sdw1M1VVhu5z3rf7UJZSN+8aETcibsTvFpNxfRtdcjxDUanef0Y2aE8g87vYMLy6/RoN"
    "rNjZ+XSB3g4GPSjajXt25+5bWk9F0Bl6lHb9n3sWdt+zuEsodXWXEsOFqnDP7oYKqQXVXSxRVUeOnD+P53Hs/CiruFm7A3vzPVhIUmfdAzOpqvoyWhS9uX"
    "s39yXO3vpk9iDfalA7B/TEjuO7Ka+1G5ezsHX1YGH3YlUeAeSr3bEbDTQE/MVwzaon7qD03KBtBjn/Qik4/gBvaKidMe8qM7wn4l6qevqPe/y7TQ/z42ec"
    "x2y7ZjmGP/1YWDhktz8u+BB9+TObaeqw5vK+Kleay2z9ViSSWyPDPvRrRsPO2vdiNeelcmbrIkGBK3Kd/GWeZPwDZ8qxNBc821xQUx45NNWJfOdpdFRCv2"
    "0H4xb+yYDbiOwxYrzRVqoDb9+JPgWhDZS9f2IGOrVcIXt/T+p0at9NSWeRQX9cB/lNi6ZevVEgLTqLQsdkMkz5WCQRZ2SlXg0IMMQrqGG5DfnBkyHJsFfT"
    "TNrb165bratOFkxJBwSUVRiIPJg0fx2pAFFRRMucpAUp2IVeFnZBWm4ZofbEGRtmj51UFBagQUMJRLMvs16xiCOIwcP7LCgPHK+TRT0uCHu+rb1E7OBNDI"
    "L1BMEmdUmATshOz6jiZFaSvfkzCF24RqbrJnYEbJXLyzI3VR226tE+ZIlwQwOTxphWxPyCI4g1hNyjcwjs78QjiG7U6TDD610vNHMudqIXL6+K+iNH+eGM"
    "yFgQAnSCcH4KJ2Sq+mTyj2CsqubOg25U8mAHFbReYj14VyCPaJT3aHo6dNn5DlvLPbvvAfFtQiX4QoNGFEfpTDRdiGDxqXiOunhGEZlOUtu17U6cPx8W7f"
    "TyrIF+pj7WsI93K/1gejqR3MV1b8ZesaCHSDIZKLDqYGim2cF/26zJysOiiZqs33fSvhP2rY2Etg6/X1uIUOXSR2iLUFbsJ9wWHrRtvqcowW/5erSCx9wT"
    "GNwTSjeX5p6gkGe2ob7JyJGHuFrMv7D0ITvAQkiLqFKv78SPHnzMZk2ZDmoHoZaZmGuYy5H4DwM9rWPYitzH6/Jg81DY7sJeAsQicMoRCpiO30XZHDc/wa"
    "Kr9hgmjuXc2NRyIJDZwunpoMAvrcOEAwFi8QB/L3t9UHQ4M6hCnuts43HfypvyJ1lmRlJCHwPgsVfA6DJ6Qd4lhHdESxl8rswqxY5yamwv6b69//zP588/"
    "4kagtlUqFWMS8RJBPK+lC5Lw9AWDG+yp02H4fYqH0S+v4P0hmdIUFa4pfjkSGtMD7BJO+k5L/xphGn4iyB7XeAZmoeD8gwNdaAamp3fQollEu52zEGz9Ia"
    "fTd3p9p913lvpOt++s6r48JDPmy+s+hp2dW0ENHF6orZ/FFWnkQgwaTuj77QQzwEAxRTm8n4IDuWiDnhyPUr/6ULlx1E+TEnkFSvi4FISzpXTFL531hyD8"
    "2vRZ+DJIQS15MfzX6cAPHojxpIQRt6Wmj5cwUWGRc+zCtjK++MzNL65cv3bt+ndv3nr/v2+998HNL3649fYX//vt72698+HNy19v/OWXG5f+fPPqZ+MP3x"
    "q/+un41ddvXXhmfPnZW//60fhfXxo/e3H8xTc3/nJt/PsX/++FXwLrwBTVFmhNOLCgwaD1jRPim5gP8U3wZpX9D7t2KR9sdc+ee+6+x5ylPRz1CfPBF3KV"
    "Ij6GK+Gk9lI/dkv7eX7ksHFzwItXZZ0lqqwkQhZOnJo7Mnd8Hifh+nc/3HjjExjmxqWr16/85sa7v9745H0e0fUrL48vfWLUwb/zVN26dOHmxzB/39/47o"
    "tMtTQZ1rpyFmHByuKDBHUd3QiucIQe86QEykeYqZvQ5hNcyVW9hBO6COs4vvjV9WtvqR7jcDL1Xb/y+fj5t8fPXeVeIwViUhD2cB5EQ6Z0GvG8Y7//IRFb"
    "LhEimZclXumSt+wFIfXvy2ezVcCUXb9yFSace4UT/t5HG1dfG1/6cvzehf/99qUbv/5q/Nort557eeOtL8evXR7/5hNRrSAyIrDO6kyS9tqw/wkaO3qsNC"
    "8eTGS7TShu79337OrvuU2am6dlxR8OnDg1j9DyQYoch+G6JWWwbU5kwGawKrBOG5deHv/m/fE7nzBN4bq8dhneorpvg6TCSEqKUg90447oG/RLpLJCf2lp"
    "dO2l69+8OH7hZaT3CSKhgDjU2KcO0cEZ1TQ1YRIcIJVS3IPCnVX9I5HMDMV+TlGXJkzExgv/Nv72wv9cuGS09D8X3gNa2Xj+rZs/vHbz/ZdKE+q1aAaJaK"
    "bV7UqaoQcuPfgRNPPz3T/ffbs043Af26XmsMTd4T4XEckbf7GKlDZefe36978zaSdDEtvZPRwgig6UFtMjItBB1Hg4fVtsCy/BtnDrvd+Ldbn6bKaSAiKh"
    "lbBGgTdvZhtP0DtdJFkEnaIIsKfi7a+QdjPVbLz03PiLdydJFpMS+p3OqiSC/tGjx37k+u+evP77JTGCbB9GPfh3DeZegDPyJExhL7gYUT+OSD8q8bhhED"
    "ef+3R87ariip+87gLv6ScvfaYei9OC1Dem+Ch8/bGzfM/ms7wMCvSaNzSnGUXQUgw6ET5c9UKYA5l+D7qTd5a3T9KgwL6g0RvLwpz48vWrr4w/fHf8xVfM"
    "dRtvfcMyUq3Hje9eH1/8L9himW15tYAueYagGOtJP261NlsLnudF0EVB13JdFzTTQE2q0rjg2/65zLwmMLFgX7hc1IX5p4mFibCKdDtein44sxy8NoPXiD"
    "TU1B8nfQrs7/0n52guiaYxzj4gUmL9aOPSC9e/e+fWB+/BhFBJY1YEraj4WNn3/foB04tRonA86nfsqq1cTxxbq+P12j6NTe5Ru+wBHqASDkpq3NCQsGAA"
    "bmnLgV949+YPzwGRwNipDBNIieuDkW89Mxa9eC0CjZ6oPAK1Qxe9EpuVSPOiu4rlBbWTVF32wiChAKYSzEMzgKGY3b5+5d+gr6z6jz/8K9NgoSTg7m68cG"
    "H8l9/fuPbrG9eeuwGD+vwDc2k5Ulmu6xHxjRdV/pZb0WWM44Me9n2JIuAuR9Fyx4elTgTRNv3U23yhvYDVQ/GuJGIopleYO5RfYQp5IUMKKYLWN+qlJcQF"
    "3WyBuToY//jVyzdf+Xr86lvjiy/f/Os3P0UQzMLCIo3hNUZNn29rA0FFm6WvrQewXEsJ/LKFVQcdu37tI9DJuUu33nlt/PxXoIxfv3YRZdwfXrt+5VOQaz"
    "c+e0fZEDw2uai2uImjHiWoaZFzSjzJLaou7noBndsVSR67VIYv4S8mnM2F1fV8g54Izdu01R77xRgJesvuUXlue6TVOtxOVoVuJ3aXVdhSwFjrhcR+IVGN"
    "2M+vX7kAU8qzLfYJ2lTGr/xy/OaztipnTe9yHD2t+IY+F0o+LEakzaK6cFIxmjgCDlBlbTGHsyhG5JTkkUppyRMugh8+u3XhD6xi45727YWNN76f1Ok2gn"
    "P5/lnZ8YPwfZ6+F3ZeFt96I7JKwqtn/g5bkR7GKoiOGJPGeBTH5NfCQYjC7haTbxTbeiudLbGfOVHmEyoq7chntwYGLjiltZUAzC8UUpibUer4S6Dv9Izx"
    "GmNELeXbdzde/Ncb197buPTpjT98xFoKCPObP7xz/erv+Outd18FwxtK3vzgsxuXnrnxZsHkDLSOMZioYAy2mg4sYMjhODq79b4qpSwU3tYmavMTyeYZW0"
    "ligQ3bImtLpY43LBRe292Rdsnqf/xmRNfTgWQnxHaUMNy1WXODKiUe7Ep4dQJNy7WPZP+RQb/7YPztq9aGxF4gY7tSduT1H97feObyxu/+CkIpP2WsIWWm"
    "jJWYracsp5ZtzuDb1cYmTI9TWvWhNdRoSmmMSZ4/bsK4EeAK3hBvXn4Tnt7G/P3/X29bdJbArAAi6PUxYqLdZ0WuyIVt2BnWD1vbeBNsOdhKTR/BLtin01"
    "0arD1hxzfWggeFpV7SAwt0WKK7ImEygcJ4eVHx4TXK14FLrixpXNk/XL3x/gV2EMBMjq9cQfKAqko3rv3b+Mvv5ax0pWO72Qs6KQVt8AScxi4hDqYf/wMT"
    "nLjwlq6FwnFNLNHY+O9Xb/778+joAovyysdKHQBC4knUjW0xd9gG1cr+b7yUgPXW0gFgwVW/tOeen6MHLvTXSEcBstNezDlymEvcc/IPtohTjHc3nn8L6H"
    "zjrS833n8JXSsvPI8HA3a3gcTGr34Kgvn6lRdvfvcd6D4bf35/O2rvYeiZUGVx9Uk6YG8ForbqKirDSzFMu3DmkwqsA16npHSe4WtpmRougpYrqmR+wKGQ"
    "j005yTfef3bj91+Nn72Yce6X7ApLG+/9CiozDZw165hjv1iDpaAjJJXwZxnUsEmZhvJcXb/yuZrVjbeeu37tK0USa9nDk0mOkSNHHj7MrcA09rpoMuwtHb"
    "nfAYnSTVXLgjDJg4/u2SBUB0XYKYekZgmDMIHTgLbCkgqKoOm98vLNry6C/KG6kbm4Xe40CtIf3ht//tvxpU82Pv9QkTu6tr/5Ch7yaGHiWcFEGXXhD+Or"
    "H1//7hX0v9DZxcZb34CA3g4Z7VcHYYnf6sVBClYUpfKXVrwEx08Oq9I/rHnJ6kwvTLwlf8bve51/oH0jacWIMUsz0exEzSo9xShl8hslaJZ5yF8YHpgQBd"
    "I0pWsRsE/UYdkss85RdabjsfEXL4wvfnLj87dAm8IDGBLMN3+NXkqx6RT0B420V38jujH+GkyHSzeu/nDjkxdRYn34Ln9mGr1+5UOwMG69+8aNj6+N/+3l"
    "8dU3QPwLqWUdkq/0y3weKW+SViQUqlPgpb4Ba8GZtwR6qLxxIpVAn6tz/j6l7jNhVlRmrY7px2bNIiLMjK5x8MKTlPYbVuoyAiSUeUJ0IB2YsWleTdebZl"
    "I/grDVgd07gd7hAO1fEcvZeFfnq8mBuBRGU8M0MfhAsdRBcSy1Dh+tR3RqvazPglfxXPqcyGI603f6mSPrZfxzRpxbY+0zWP2mwRoiCkIl23AkpwpWwQAb"
    "PM6v8fXnsMo6VLBSZyzUzNrIkBb2qFMA9OapSCpqjRyyj3G0lpgaxkcrztTv54NXB/TMMXHaMEe7DPrik7tSbzk539/zpMhGq2B4NBnj3aRRKU5N45K55D"
    "TeyCbkpkkIA+jEKUEslXp9YVGnp2UG0tz+QHTvVef7u1V23ZbpdTuyPT5/fofOpxMdpvA7eDE3XNH9au4HHrYGrNEpGlygkZuUoM1TkpsLMW7rjlzkJKKK"
    "ugFYEbsSf6cWlvUXM5HeilaLVVyMCNio58NjjChYGScDi1pfx8RL5MT5vnOgb6ZCOprr5gXX8YhnhA52G4xHcARBn3JC6/LKPguBIM98TkA3/EgGFNgUgj"
    "EYyVsfZEvkCvGrKQOhPeq2LQsX8imCcvYD8YJ5D6HMf8GRz+DFH2LxBfMb2XeeChTlwnZBI6bLk5KBKbyqmpVAH3db6IAimmat75zuO4eKZONav3Y3/MhL"
    "JRoPUEBtc6EQhn16WqySWrVMfLMl2mTX6aaWml4/2C/y64kUzgkOel6np738HZxi+sJoRvB+gYSVeXB4N8UyqLXVSMQBJzV570Ws+FLn0i4gxrMSOVWMa0"
    "5SxrhYrCDig2ew+o6Ergn3NdJoS2PIWWssEmIKqCHILHJLre5a315ei2oSzpwpIhtVI1nIVREwHKv7ZgWdHOw7J/rO2SI6OQgkIsBL5EYmsdSmFEdNGWEi"
    "AmAKKhQ5MKjWMybbJmkwXb5cJROPDUSG4k5lOWZkRIxyQlIcJUmhtJ+e3vVkk4It5IVJTzaFOsUFMqFpdLLdHM4oN0LBFm0myXJLmTDXHUaYK7BF0c+cWG"
    "bJFR5V3C+nfAG3zQezZjcP9hciyRiIqkq93iwIXffBDPmU9CBifSVOi6M4oy4yNmJOMBUEsr/vPNV3jmkC2d+v7dl9z8/v/aefwQ/GQksmtBfaihq1MjtH"
    "5v3SnSVCOGI9ViRMwJhDvNwoI1hEzPyjfnN/kvirzc5wUtS8SCYxSuI2QXBGjXpDJkx7TQzfA7IVFZNhIwL+BumkugU/pYx4ANrEPL1Wr+/YA1YBo0nTbz"
    "bFGTM1E6x2I7CqyW9TILnsQN6YpD4ByklYwVAh16x6g6Mw5UeJtauwYvCAk0TuHwL145MQDTiNiTJSGHOpaACvc6bLQjiqphyJ5EMK3xdTI5d4iymRIgbB"
    "QyZJbXMicJ+clAIQjKwY1h8xjSOKT0W6IpTpIjXdrA5Nz2GRPGWMNbrL1KCoKt7GQ4HOh6MO6FDV1qi2NcDTHK7kwTawVyefAqpAltBo3cUddvFzw2mZZi"
    "Gmh/LydBSXV0SSS0cbMHsR240bScxO7NhNAC5Ar5a06dULpsOeIiExxCT1FLZAZt6L7JXjSrXlqGGpasrlybs0bfXPeEXMg0CYLkCjcqSoC0ZKhcbrUGoT"
    "b8BqIIQsedFd1z3cl1isDb5zwR/h7m+nz3gVC6iRQ9cfo0Qa4h9verosUmC0KIZdDafBq2CWjWFo7rG3J0Jclj2qN0S+2UwfYaspeFVkIWwvb0YkQgWVgv"
    "yZk6bBIWct1rM2cdZxf15Yt0OO7XBk6QCJQb5ODtWe5OdWHjg5DSBaxfxzbTG/66mS0Qid/EReMV3KYpGYlcpU4huMZDaDsBvOYJC9gvp6ohzQggZOxAua"
    "6AVN7AUNHISos81/WiVseNNVopF4jrFY0UiAXR3uO3N952hGPRtgmsrhfm2hQcTaUIf9DfOQmh43FqECuUtvkbNCClc8UeEioo0rme3YNIxIay/IAjITke"
    "UtWq7EbtQAZYhoWNUodbqIE9oyygKOnKz0+3WTAWQeFCKjyjR4kf8ipFIAdq6Q3fqBtjJwNot3GFKUTvWdcwWG8Skx+/JGxc0SwqWqFAqSLEZtyq0PKsOe"
    "NJy9ig16EecTcSQTOw08umkI8wzHSLtdCjJ/FS8y1Yh3hg8h0hD8eedBqHwGUYWBadFvAPbSQmKTCTKPFnz3nD9vfb+3Mj19DoooD06tEPxmk0Vp8W5Ntk"
    "VnVAuwzQ6Ce6hcuI74OD2dbJa4ZjcoFzGrfhuWXCujZ8t2pD59f995JMPOBBxwv6ATmNLWT2BTK9ksRzw6/8wb1WLaoIphBLyfCCPgiTw0iQkmNRAyeNhr"
    "ENWLTKU8wkVJJvyHGW6wEv6j+oLnRGbCv6cS/jViSL8sE7R8cbkiesjUpKCXXvjaLXITysdxykhn6TRHjCRYoe4uWHDidPeFs2e3BvPGJK865nixWk7SRV"
    "QXJMe94+g4FYg0caVKyWDnEAFJJ3g93NeITOweFvZbyEcKdLee3AV9GQbAV15NT1vnAHhTlU6SFfXAmA30orrLFWjhjKBuslLxI29Rj/adI33nQVv0PR1x"
    "WplD3nqmciBwPlZvI7Kc+thwpp7uRak34w9avt/221MMVk1BKfBjDCJmRgTlwU/m14aDh5nCASsg3GeEGJiSAckzfKtW5vcRdFoyHLCy17lN9xeQUliY2G"
    "85vjzSMGjpCLuYb27Zj0RiwhgneHlMO9FOGl0MSNgRoD+j2iNROXbUxWZZRy3DxeCtMo0g7HudoI0xUDbPFjp4DYhQeEEBG1Tp2yaOBrnPeiOx80sJfi+e"
    "mezCdYF6ZLJwXOSB0b7PCVAKgXTXPdpfiJTrFbQwriDZtFsscZ/uO7/oO48bmb6kPuGfo/jnQfzzGP4JkU5b+KePfw7gn0P45yz+OYZ/jtLpE/55BP88iH"
    "+eBk3sqT6mT95P3rQzxBFz5IGd74MGsAgdqC0cOoOoMSl05Qyi782dsQ8PH+uLWwMUqDVYEcKtcICdESCuYFuuLXeiptc5vRKoQxnOM4dJkYnchnOHkt2r"
    "Ou9dVYouGBtJ64k+XViLk6RvpMzn5/YlvidJIzSDHuojVph0KfiCX3Q/3dDrB8teGsV188bpOt4zHQ/L6/IKATrplBQijlDF5VICSEt4A1j0PNR3dhpJos"
    "DQEo+quqCgqWYEEBYoxHTGKr9Lz+SiQ4/pDePnicWLzFp/iKKhtj7S1wiae1W9jouLCG6TvGFh1ggRnjCFmQmzBHQM5o6z4Au+rQsjjPyCeENIplPpNjsl"
    "HBBDAzABWgOW0b1lO4nhZsCSyyAXYafioh6ECi8H8c3N9HD2zBkXg9R9MXYE+jU9Pnj0mc3RpoE50nMMsyJdYgHeJsz314BBJW/diGphPRiSHlLFf9l9Ia"
    "aFDwLOIHSDrEO954iLKBA+DJVYZXyWQsLOAG1hwp0DvnLriF0F1J7EhJ0vB0X48sIdFUdNH/apoFOoYS6Q3OC7Ui17FuhL6J6ElE/XYzZhhhCBB8u32G5F"
    "H0jdxX/izAU2lSYoX2elbdQiHguGjjdUPNY/I83Px5F4duKfYFhTxys/9++meJHqXv8eEr7R0En069Ew53wx88NdCzfOtSHt3DygnWsijLkZMDE3A9zlmi"
    "hgrsQ9cxXqmTjnS1zrrMM1jvBd+6TDNR3xbuYswc2aCq6xtbrGxuoqRchVWo9rKjmutUe6phbjatXc1e4hVzuHXO2BcNlYctVxmWudSbnWeZKbPcB0zUNK"
    "t9j96hb5dN0Cx6GbczC6NvaHmwWHcXMoH67C+HBtVAzXQmdyLRQe1wLwcW0wITcDeeQWQ8q6NsCqa8KvuhbnEnh1Wm64DQpVaeVpPyyvnz702On5M088QJ"
    "tuZ4igBkOnpzmmM6SbmQSezJTBLFOwY2Fk+ZWXN357GTPlOP3SaWC287PvjL94aePNv2J42Pcvjj/+ZakYAACDDksqcnzFS0ledTl+Gl++8vLNj58Zv3Rx"
    "/NpnmDj7/Nfj117GZhadKYtZsTdG8JlIcubAWREayBnGOuvl2kcb73wBJejnEofQcjzajTf+++avX//fb5+naJjR/377ghrZ9StXS/xUxAiLylVmOwzIaF"
    "U0KsMQ8Vdo98YnL46vvspRbxwWt/HCv8NfkfkJY7NFT/HgVCghd33jl59gXs+1SxxZePOL78cfPqf6feOX34yfuyaC8aivnOg4/t33G398DsM6qc7/uXAJ"
    "qoUCXNX/XHgPeswPNy5dHV99AxaBs7JVBv/Ny29mOq1p2Or4xud/Gl/65OblD7Czv708fu3j7Y8DG/z8hfH3F/FX7PXvb3z+hiY3WS2+QgOFLssBFXQW6H"
    "Hj95c2/vP9jUsv3Lj04vj5L/l1zJW4/DUv36Sp4mrFiE35T2OlKoFEDTKBN5meVHc3/nRh4w8fcdU8EfDSzcuXKSgdowJ5tvmnm8+8AdMhZ9jeYrBJrhtm"
    "4MbVH7CC756VDV+/8hsxRCI3LPK718ev/VlPG+ezUqg00ybG/37+pxufXR6/+ifRZGYXwyb1wG5efub6Nx9z6CfS5atvX//h/evXrml2ofhHUezyN0hAMJ"
    "GvvXzj37/8vxee4XBj/pU7gFVxcjzVA+x464Nnxq++fvPCRdEfcxc1OoPT/rvfQ/08ByyVTPbXo/7yWZ56pi8lfUobb3yDyyYElWhO7tNmU7zIsExvf8Vt"
    "Zlf2i18J+ga6JPbGsfJq/vDcze++0wvNDz/47NZv//PGM5+NP3hn48WPN57/VC232FXyrW+vXdWQOeLrV64hL//rS+Y6i90LadiuHfthaSTYFwEBIjhaNU"
    "XzLuBKhClIZJJNbZZMayF/UKbGpS9BKhYCrkiQsFEheggMXcyZoS9t2lPOlMJMAMUuV5Ewkagxw+J/v30XKh2/+ikzDVMld15AWLyAUCvMfsBqitgn7HQY"
    "1kvvqf1FvISpKjzSB07Mn67tdun/AhpAwF988R8gghju4Pq1P9147VmG6QEp9wA2oLFhQNyJebB1RZwKhZ6y2boV56KrBfs7IHdAX01FlkhdmkgFbD2ZvC"
    "5fG7/6Fmza2L65ZXO/NeKKXcF2NmWodOPtP2Iw9hdXxq9eFpXLjmulG/uez73RG/Z7H9187lMFXMF0ZnZT4RDwvmf2V3ST80uJiGTa37Z1iqxFQL3lbGEC"
    "B1IZHrSH5OYXM55/9R3Mw8Z/YeoNbZfvKmpQgySmQeIsIW6sNTpZFqUuRUmpMdJ2KVsUC4S3C5ZgPNAcyKqSeT1gSSVBiaEZtg2OisPm1QTBeMZfQlc/Hb"
    "//GWimhTOup5vKqBxD4XMeyVbMuaMyILxZlGSFMdMBy2PShdUmcP3ayyDBgLQ33nxe7Lsgx65d5Uxiu1HtsVakJd+DYfE8YCqnyu/KdYEgUjCpRW0GNy9/"
    "xGuhdgvQqlic4T7x0lWeFb0JsVVICv9fYXv6+tYH742vfjz++j+RGL94qXBCxx/+enzx4vjCt3nKVWVEC7aH3diBzEHe+uD1G688BxqGSM/hcb70wvUrL0"
    "JNpVN0/EEua9C5L9z48CqO++2vbr39V1YckYcvfbrxX59s/PaV8fPvwEOY7vHzMEN/AH4uVmgty5d6RiwC64dT9Zs/wlauFWxoBUifHuJ6X34zW5tpORcM"
    "c+M3H41f/831q8+CjLh59bONNy/eeveSrv6Tl1V9uJWwBvvby7BymKL19V9U0hsrsbD8qNmCvH77o/EPb3MXtLmO1PTFr25+9+fxa6+PX/1Y5LBLG+bmhZ"
    "cE7cAOeeXl69++e+vdVxEbhRjb1KQ2Ll24ce15fpFBv8xsOyRlfQI+YqNNuglwCiid9xIIjxehBzeu/vuN330x/u5N3HqNWm58e3X85euYsGfpcEYJbrmU"
    "bUv7IYy2MEnJEERq8Nw0CIAf1Qh6OGhNP/8QCZ+WFVcEGIwauPHvL8vVeZfiLUaqmVsXXth48T9K/LR0/btLiJwmOQQNM6G65Ztmj0oBKbH2e/OZ34w//A"
    "9MZy20PJCKvvhVUUIkCwrVh423ntt4/0+4tM89q2UCu0/EHkIptMSrP/yWFVSNH+AIHQxGLpQBVtFK3V6nU8Iksd/8EU0VekGaBr/UygowFr4q93HaLTD3"
    "kN+ED7opxbLCLptiMhcqM21yOP/c9dHm+wCbQiI/74/P3bz8LAuyG2++c+M/rqr5GV/85NavPsl3QXqytNTAlklLQFXzU61cZ11d1OlnL44//y30onA+b3"
    "381saf32cbGETcxgvIoTwXSC+/+yNQ4c3vf7Vx8QMGKoGegvrIBaDjt575YXzxZZaKOUEn2v/6P3G2ZS9yk4bvFDvhNBOwpiBUEaP3KMze+AR2PEwwlb6B"
    "AkeNTt20U2i5Lt7ilSJNKgWnsoKycPOr/xp/+Ac0vP/jKmwAYpBF7kFmnj8rDQemx+zxJkQ9iW4EO9spkrgBEtGqsVi4IJnOCe2X+kaTKHaVXDIl14DjJO"
    "XPlFylNWH4UBfGH4Jp+4pSCPnhxhvfk+y9cPO/v0a6oXTNfEajUkF/dEZjwRDJ66p5A+nty7/cuPYp5RfrVTBMUMtBSzT62itgwBZIvlegG28XKbDXrt74"
    "7MXxR29jic/ftg1RrCtnGfxufPmb61dfISgBDON+eI43V2Ggog57Zv/RoyceFUaq3Ogz3mPdW9xwZPvYrNx8bn59efz9r5HNTBGvdiH5ChebsBHlXNTYLF"
    "8l6s6dKHGKrtDu9RWlTGDMfmpG0N7kGSHHF5ucqCy8+rp+FRSqh7tAp21iOdTPhZtaa+faUFLe8okrB0opD0+5rUqq84X7F6LT2hODECjU1evf/GH8w8Vb"
    "719DRsDLaEvc+fHzX3Lb9kIJ3wd1TdZY4AWxHPuGt4+2PyCTG+9cAw2C5uvDGy9orZifc8PMZ3Lr+EqXVPWLowKsn38F3oC12bj0B60xkOPDrNaqIccjii"
    "lgjjN9y1clekgTzYWFlfCX38MYUbSbLWbOLIqnkBeYG9nEfQW9M32iiFnFaJnQ5suv3vwCAfdYp1E9Fc4t6fdi75o1GfJ0Rexq3AliH7yewdjOik9b8LWD"
    "9ItB4EkJ5dXF/7r19ud0RPGGoFc8vzjjD/xWL43i0vi57zbe/BJtZGIxMRYpgi35z2Tyxfvo2Hn9t7z9CeO49D/P/mvp5g+/hymlj/nOCMfpFy/c/NPFwi"
    "5I8WudG4l92hBtJTTh2RGQ6ySOYvIYhVcM5DYpr/k+lhTCGNgtCB7BSi6dvogNQChnL5kTse0xpVLKFhXFtaKKDNXFOCYjRrsC2sY3TIVgJN78FVlwz79m"
    "somwu9iAZe4gh/f4u7+M/42PpEYiMSWR2bkYFaaoveHo2MJqzvjTsBAvo6OFfFkN02BrsLHWcMQZQLVhslLDwRwv9czwTTc4CKm9yenfoeN0+reEp39LQ6"
    "erT/+WNj39w8gaicPtlWD/KclzdJi1R2Mw5xHTCpE6QdN3SkkPwaySSSeBUTzxINBR+HxeCdmWALLdwjNAA4lFo2lRioSBHd5CfBEDh6SFYOrdjgddpUM7"
    "BE8JybBTuCSlMruJKzi2I0Hfl25jLxSViLE7JQyBV+gauhkFj4w/KRqF+fBK8ly6+OTPHJKcbYZlRcALioGSACMlit4ttf1+0GLUQAJMFXVi1/cTPkaQVk"
    "t4Qxjjq2DgSanpL0UMNCZHwtgsEiSEEMimjuKiyfqmcERT+7tdwkDmRqcchqyPhxIgfOLBoDkuLzlLUOg053o4q95w8yFxaxjqkhCWB/0m4ilgtCdpHFM0"
    "aAVbLf2g2Z6W5mi8MAk0yyEM2hOzxTg725wrt+hk8LSuWNOUeAmpWZATQ/L4rbNW5YR5NewCF5YomDQRXUdattBzsIEo7AQhd6LguPA03SWgS9OAnVITeE"
    "uULonSJahcd4pRnmkGyI1F1NyKYpL0NPIoTt0JB4bUqH6E4xbco1D8Nap/GvfQcC5J/JmHE1/PUpqpCZF9V1EFhSlygFQwlipIqXNUDy047Hg9hkSysd2L"
    "jhPnwYTkaRBaoZ4GNUuG6NCSTkg1RNdJQcrjGNXJokA0U9Kx+FxRiStumd4KVn2TJHCGUhQijGEjZ08FIRt0AXS2BHvHGoq2ZI0IOTEvh0jc3Anj8WjCyI"
    "u74KjLKehWAvyCRCCp2hitPlyck6OjmdvsbJFbwBm3xLiCQ1X2HSMp5+8xUAeGJTLC5CljoKCgHeNOA0xAVeKq+AhRd0giN8qZFLCgGVauYqWSlyTyuWb9"
    "sDOU1D1pQwwVwJ1Gx1JGpe44yaaCI0TiAt4efNxiBkMpuDAV04exT2VOD6fcrU4O9SR07HsIaA3+5tcFbHo2KAhpW0SCihd1QtJ2GbtW0TuiQU6is5leTt"
    "y1JUwn45XhjKgAY3fCGSHKQwvuT7AMImJqKUD9UjS2FEerPDDdabwhJNvhkqcWnNIPHNSYlDoDLWxTDyk6LVQQdIkGK06Ik5o9pWGZ0477N0zHitcVY0po"
    "Y1utGjuJvXSSNOnSSXOgJZTLUZuPBZXgYVxF62wQN0vVAc/cs9Si508M51JWQfBlj2dJtKHVAezOoRCZl/GahVSXE60vAyltcmg4p8WHWPGMcCXoy5Wow9"
    "SA+1sr6oImKIRVAOIcfm0zYSIsMfQGdz3sYGnCwSE0amHi83pJjMnMjUHclzXZF+wFLmM7ErqWUtJ4WkErI61jaYlAhVk2gRqGsLVu7vwQKUgwAiG2oTZE"
    "PxK4LS14uy0f5SgZRmwQs1t0dqg3GCGm8CewOYCIoiUgEiQwHA7QLiy436YNnPAHEpCDuPkl1lkiwYo2/Q7C8RJtrAYhSOIiLTd3WqgRG2nTwaVr+qRhcR"
    "irbJqvcAlSQx/L1549PcwONPZx80UupiIG1ii2c1rWVUI7MeYGMH+t5LGO1ImWS8GS6ARq0bRxWweGc8yasN0x0p4QKcruwSoFZyB2Hst6vKFBbdC4mmBO"
    "ggUhNVsvsQA/3dLm54U4o3iOR2ousjpCHoB5GWNPqjZ2aMdrAUMLxFDZuvoVBrD5caHRVKDNQdGiRK3UF7tsvwF5VGjeHqLEc4BzKLYopISqOBdkxowiqF"
    "wcFIqZ08yhTBQ5t5OPC3NKLpNQIG7VonGjJEQ7PCk0SRB7txCdtfToSoZtS2uoHydyn2pHrd4qkAVvfNBejNlqbu5UEagNDTzRNUMQC5Ya8m0mrJxVWZEw"
    "Dhan9HyQToaTzG+6Ja3OIMnyPVxVBY4qWANVeLJKfCHHcieLc6bWEaAiJQ/JaMoM2yjg+SncLYSW5vXZuMGKSv5qNx0iBZFUVbKYZsAtPGJk0BToAZ8wup"
    "ucLR6PtFCCTq36qxEIBzGdp4lD40QZIbxvoGSki42CsMX9VFUIPFl0D8DMRqRmCT1zhaQYzDJl9+Hu5hYdNs7JTtgTuPkZo8RYBT0E5x+XXxqM5NL0Mt4X"
    "5mLlb0AGjtrecJZt62L4XtpsxKmihafLtOWHUW95pRRHEWtMk84Xja4K/FXt4chRN5CcWArB7p5GeSVSUWRqd5qacCbrJJucMZ7mF/ArqyBkXwo9z+ysnG"
    "zU+9QONk8XGZFkZ9koDh6N6wilkgndxGHIreJHI7XKUU6AgnUnHjbu12TL139A7WJV3InnjOSmgr3E16JZrBqxBggkPkYyNHRTBy4wMTy5VVClTILaD0+L"
    "mDtadCcdLGL3RAeEFSE7G5AtILcW3Neqpcz5oty1RAVYpmjj2uJoMetGMo4Xl9FKxDwz4BSciaNF5qjZ6a4HO5d6nxyLZa3pJyV55IhLpw8YKm7ukHHysh"
    "lbiR6D3LQ8vh0q74OTJocxVbNsMg0U+DB1ns4b0dcUWQODEmt+p+MWnzsaq5jxj+ROHU1PIl/cDS2RWxLoRt5uNS++26TGjEdimQQj7sdUhVt4/oid4hZw"
    "fDKHaWLthrKaO4g0V0NtmshAjK/Mfdi84tlSy7aSuGtCFZQamXjFnXA4mZ9n7dWT7t0Z9mZkbDJJB0TsXsoKBSpIqpeyCyrRWTvjgjTvq3OLDylxCmA/xU"
    "lIxCGl+2OOKPHWEH0b5NKS9tapPFb7tEx0MGW1U+lZpJ1qP4Gw+yl/DSUbdLONN1Dg1Sf4u2iSGHdeuiTw4NLsW/FBJm1v6D6FnSHZpKdu8WkmnUYZx5mW"
    "bqZ1FhLOsqqkut0ZwcFKlZSdJbkBuCUEuY9iMP+8eGhtoKzXOXSVuTVdtznc1JT6k3utelx02Hki9Nny40fiZiy/s2TZiXwRg7ijFmmJ3DegjlKy54SzTg"
    "XgYh11yqdS/JqHO6S7sW/OPu00EZbUiWcYCa6Vx53qgXSWi9PO1cLTTuS70/4A+oyHmysIWJHJ7F7BJHR1/TUmJp9badTLWwPq9YaI3DCsVCquzqjc+rUu"
    "vtY2Xjt0nOHG9REsoYwXDufw3PGDc8ePnDlw4uCheRpSNHTaPqpOTV9moePj5Ix6PC+hZvB564zEHLmfRRg9TYfy6UmhRdJjf+jk58/pG5mimJXt4YAS/L"
    "M8ZIT04dBp6kLz8EsXCw6HtVYHtsv1O/3ZO9NCSLxjXnf2znDyT3Gt4YeNWbxvKI17LaB9uoIc4R7u9Gv+KDMK/WNQbigFeec6AmGDLkS4QIg4n3sNnldG"
    "9kRZdQn5n69CFaYaWh1Q50ETLGvsCty28CIWrirFtOykXFms8He6QD32w7bA61F43L4BmCIbr1pDgvEENVkrApvGlLDPT+Ja6Cjw2tJAwHzybyGVDjUA/v"
    "nz/INXNtEDBDqR0ztTXufBMmJIQKhGCYLJEawCXkQfhQdw5ExbYmAxkAajKsAEEu66HvIsg0XgMhMyATp3Y7DsfQ2zgNCAOECBj2MPFVEkXI8xDc6fD+pu"
    "S1Wwo1YLz58vy9IJlqbrkALEK8Ab3QX1uMIf+nC3DXKmDKs3m3lJwDg1wHQICTpGhUksLDq6RQRAmlSphEBd8BczkJ2wI5QXNpMbfeSwMyA3HLU6ixUnRI"
    "QIAZhW9vVsGaAUPkxZSJf/hI6/6ARlHd4RIlxVBR/JsbURj20k4TCMH0Cn6sPmQShZIwnQgp0Q8CuCzjTJhRKh2kAH09Ik3Q5kKcoTkOuVyqyskldCjbcy"
    "caJHRFfrNpGYdMHkUpYVpC7s3H7KQFWT6qR9Zqcz0LJtJ0u0Ehq8KfnEDuFhPeHI1BoP+kP6igKr7dtSCxkg6XWZzzVzC0Cu9ZYH6lZVkSe+D+INFyNokd"
    "VZTtWmlbJKEbYI36SeEpqrX24oNI8sJtk8bXm4UgITZYfCKD5/focEw9mxh9YsaANDE1xkyMCXsQK+DByBC+Uh9lc1cgSSeOL4dBbYJmS6TgcFVoKYeL6Q"
    "MQsg2Zx40aU7Mcunhzjn3JVAw7NMT5c9NTEgk7iApwvAWwQ9JUucHpajCj5MjIf2zQtJBbH3VLNYuJVvAx41mlHU8b2QGulMrK8DP3dEfcBn0AO/7kqpPN"
    "eumGhqB4YKTY3EQFqjA6+uwEezEGhGenFSa3FS+K/cgPbwrLGBGlAFuu2KByDs9pj8pi5IrqKccKRtcGJpqRoTLn6K/GoPKYQhZa+rkPBIopnqHseoWcLS"
    "zw8rdgvyB5hoxk5aGzqnh84hzT5rw1phnZm+Qk/hxRpeDpMD8Zme9hHDr2ER+MFh2Ri7b1UGPCVhfnau0wpwTcESvIS31nlp9eTQkd06PDT65RM871OZgS"
    "KsOEa77a2MngwbesFPSDbzJTb/3FDMZANjQTpevOw3ZrdHEYgOOSNde40t6IOHocmDv8M8nVQdsKojYpEjDo0Bx9ZAAyQYG04pRNxKAhWElQj3HR7WG3QZ"
    "WaOKxHh4CN0puPvEfhTgo1hwEVARwopqnsovORTQFymsWpcowI7gJsE5/z556UC90fZWwfIAbamQ0uLCFQ1GehXPDs1bYoQmWvYVlycSsnkBtUrYYek6GK"
    "DgAP94td2zpupXSvWLEloxFDj0QRs2Or0VxAyd5FeqGSo9NoQOI1Ijoujlf8M7ZLy7anuqEkidXW4gxQkpEtgBdTO6WYzUTwMVcMdxqNfxUVOTV++0Eecw"
    "dvhy3TaI/ITBjy0GcI1vkutBU9vhWz+om5wQZFJP8H7TAEsV/uF2Z1qSQpopZxEFao75egrmH/kqC8VZIqgriYEY014X6M2sdJwppI5aZUqYi9PTqjTBYg"
    "XwgN8aEeScmFwqb0g9qZWaQxazqUcDnCIUq4yQhBcnooxjS+ZacCvGg8XK4shYE6AvapA3/pQ3/lAja8udPlA7vWfs9JESsZtXImZG1kVT5Zkglapy+imC"
    "J0YjYpX1bgstMapwivOU+QVnwKxalhwhLeqBHzOJ8QSJVdcHnTHAC8jwvibQGcugvTsL6SKS1n1pfWZPdY+xzR+35IWBj4qdymCi1nOQqFVFVSE8BEoMgV"
    "to84Q9CfaiuaFzVO+fh1BBPjmsURD8jHQHabkOb9T2wDu1Pf7PCC966JwbOvdnKjiVraCqKzi3tc0OBAY2O9jmk83yZfSexxGs5WpZszpbDAJpDz1C2d/C"
    "el1a3BLnr8e6uIKl9cv5otJc8GDqMsKXdf0KKvNrZNn6mSZT2j74/h9pBoAMPNQHIjhKgX3AjLARRTHf/8gmrLYioCwCr9Lk5iwLZ3Ibsb8a9f2tmhmNcH"
    "zrGvRSvk7hfPNcHKXZXAozfQp2tZQ8B6ie1NeG1QMm4KL0DBhbjgmFLC6qctI6vGmpIupNyyh0oNToTo8WHnWZop4lqmdOZt/SplxYkw2LVsTtIeyJUG6D"
    "sOarEpYBdPDEsUMD9K0DM8L80gUz6NV7CAF/Dwm8XzbL6g3MUmhkjFswHWticyChnaKoF/sCTiQoVFjfBI7R/RMXfU0kQDYnHxk6Dwydh4fOo0PniGbMR4"
    "Bn7/Xvht9qP/Pvgd9rCw2CUvfjNl3nhEC54tPaiu93GotQg8mrzJOgftwZ4B9URO6MMjboehTOtTs+eWz2t/AmbMKjVowrCbaWqsUJRxSvKQ1IfApk2gUx"
    "sqPs31fbXZGvx/L1NOrBwmU48eFhZSJ7yWYTB8zgboqwsTt2O3jQhh3csXskGTyqIUHhnPS9jhAELZhRmFvu03oLbLg4U0Jxa1S4REbPipiysHOgL4lRSh"
    "dhzQCzvTOpGfKgVa5If5R4x9FlZ4Tkuu+RoXJaeUZdchnw5svR7J2tmo2bK14P7hNL8I8PDOs79lStZRJLigu2u2L7BR4cagnciofdNHKTXjPtoEihq9J9"
    "UGnKadPZscdZaPghlQECbPv8aTGHxvq0tnlrokaQTqe8sB2tPuJ1erCr0hYIhP1zYR80gSkW0DtQ5CB7AvVe5yHSUvlmNCXNUFPqlHdXnHW8eBF1r9BZi7"
    "1uF/XXHJ7rL4b5ux93MsYrXuOioO6HhmM0VE3Eert/fCgdtaIUdA6HhG6uQyH6beJyBVQI/ERbABTNduaxbB2ygoO+rKBNn8pWR0PTu/CEqbjYi4dRNHGK"
    "S9eIvbUGzNztLOFDQ9sTvb1lDJvqarr1oA+6Hi6KgNu1eyf6UPab5Rhaccj+yHZiJ+qjfVDjqBo0uJ3Ymi2j6aJGxPCwEbxPBF63gO7psXKoCRToJm0dDj"
    "ULMirAkl7nIHZg4gKnwtMBExw2nbjpBE0l0tNmbV1cKH1ofubIgWMNh23U6t57fwYjatb27IVXanfvxX3BazqRftdrKtFOBs/9ceS1W16SHgC7LPQ75cx2"
    "hCEbjcoEhcyNwlU/SWBDBvVUTCh10EVbuyauRAKTeXoay56gL2Bfgc2VuoK58J4tWZoa47JH4WPZ/M2jXUX8yltMWbr7jVIJV0BXCqRkiIVCN0r9TsfsQU"
    "jEcdZw7pbXsZoqVeKwlTQy3jKOGlRRMT4q7UhxkYr3jlK4Szn3Eg1TlJEjyfWBhzsSRz9lPefi++jO1FyJbpSkx3gt0OFThPOdNA21mH0hJ+nKYujzgRiU"
    "mTANvM6+Rg/dPwb8eQbHnfYBIVHzryM7H+gE8OWA1/WaQQeo3U/qbtEJUAWvniB3N3lTuvFSYxEsqx17skzbat6u8F9F4S/FcbtJrSoYd7z6RXQ3EdfAgI"
    "0nx1Jdj7tVwV8WLzRGDkZUVNEUndCLIqvG6NWen2GvsOYzTacdJN2ONzzOX0foGOkgG/s/svK790LlMAqxHGAZeqtJdWGl6Sw3F6WjQpIXj5auWHC8zjKS"
    "OkiKHp6YpJgcF8XzYGvQ7MN8UDReiIIfTwr9JT/mc3qYjUf8mNPpsGQDzzkwzgemCg/Uo15a7TYdtcR0lelSdR1D9arrFCpaVXc10k94OKdJ6JB88RSHC5"
    "TV5YrCnq8QCjnNxM5yAxU7zJjohUkvSPkaFnGxRXZTcWH/mmsbW7yntvhIHig9LXeApSbdakFdqLvUbXnXUq+Jd2xV9Bal68NIHjmDfHmY6B9JC7HGMS3w"
    "ww/PHcQQAEWWc+wf68D06H7h+kQoU45RFkECi5bb3jrN8rpVjZ+tRl/mrkZAl/AYAPf8Ayg2oaMnoCK8yCx0Np/1oo1XtCO9GdvgTPSlmWz5N2EQChzV4g"
    "oYpIAjSPYvbkbft03elc2o2oXX6hkKo6vctQNxa0KXOkx24ttN+4xugsyf1IK2Zyu5azd9ZkjLai6oXno/U01Bwucy2dwW967jnn48Svdzyjob2+fP69/o"
    "kJ8foy2nR5DW1RjkJTDVwlEhrRYOXb6W02OXjN2oSEXMa8mNBx48eLjBmjJoebCxw68NOnSfqADae08J5UqJbsTBmzh4d+JaV7xkpdqYf2D/DGh/DWb3zT"
    "nBCcKlCATBbKGSrzoIWnTqbKZoTtb8UXMFzlhtOrT9OLDd9bUOGjTxHgZ0GHZRVfXvgYKgrELZ2sw/QfEajOSf4J2MawSHnzQKFJuhEC1Aiuif9hfFkc19"
    "P88TdXcl9hJ/hjKoV2CZGlKH3J5ecQD1CiXkYyVVg9ymMcBOhc58M783xBP2Bu7bxO2BVjZ0ghQNaBI3803dgdzukOZ3h2Yzb6tCP8FQcrFy+EdXXrwj4E"
    "UU1CCqz8X7ASfFm+Mp2A1odgxbcLKh64Z45NgJzgFLHD/84IFGRd+rvTnfxU7j5P3AInuLOM+TTCSLFLFRak721vziOcFP4BdYzAOwnkVsMt+s/cy/F36u"
    "7flZAf2fzqvHJuHM8umMvJVnvYWLwpAYjap15xG6bbLE6hcQq3jZoYgOVXCE9xtB1cbSV8WMIYe6+jkQWoZawcKUr6KQk++h4j+haOJTlrQsqvorfL75Ts"
    "sXqNfyitJDmenu45+1JkUfGlEATTOys07ziLuPMVLYlOznOAxq4kTTDMfMrt3ZApY0HVUcKCCuIz9L64HxV2hmL+DdOE7uSvTE9+iki6oSTqWnmmX08Swq"
    "WSRPpDAA6JA4lQqZDvc3obhzrOkc1x3fif6+I0iKmigj/HTImjTnBP7ZD4K7z1eaPdWsieM/0UvyDzQwyPDJcOd6OmpAQ7ZD4qFuuUGCvrL1MdGdAbqjDV"
    "OVqb8uWFOd0s3eGU2OBE1m72zN3tkpdnGwZHp0aLi4VShih10UyuGtYxRD1zTtR/pAAivzmhw3h+F0wpFbh4XE+37FyVMLD9MlIUu3SVVc6ifS4bDcMl/p"
    "x84So/kzxb2KpZtYdShQxz5rtm0uxocHaTqKjsv2yWOM53B0p1kmbC+hoCXBeU4qnnp1wRz1uhI8mh/DGvGXPMLSYVSg6Qj/Op1z7cNTLgzRkW9OT+8Ipb"
    "gSJ8OcYQS7ZHY3pCbqOWFSJUmBx4lV2VX+t1Ovl+M6BbecBZ1UHmJVqg1QWckdoq724nlShxh3ehV9bCVvSFduGnl2KVZgpWz/jjbP/qa0tVQlmXMl46AT"
    "KNWogbsya+qmE4RJSUctyDnGtp9qUtQHEqA0cfnnrnnep8/5FharCxxEkS7SzV6GJxVjLkDCdLwUY2C5VY7+MK7g46hAKcMoIiIe8fVkosQCqFGL6sQrqo"
    "TMLKmkl0gfi86aF1Mq0uFh2Q0BCxS2XMF4qB1yHUX44u68KsQletnYqpLiEdjs5Tr1QpIUfq3RmLxYBexDvg6gW4q8YtYwb+sUuwVMccF2VG+SWlepdvB9"
    "Hfaad4I65oCWlWuUhds6Np/vGYYymjVKR6ej5I9cb/GOsEBzg3fEeRKeOzHr2ho7P2Mdfd3Y0rXWEUrFm5QgOoCbnc3IJIyiwoAQY6DIgSp2PnL7rOxXMN"
    "YqFHR/lo8R8D46z+JitMv3hWiv94OE7wD39be63U8R8gEGgpQgfHGxLiTIGX3VWoZELh04Ih2FFetUMa5kCNuvwDrPStkJpjMRNi7jWZofLWnk+vSVlqdN"
    "hChG9leh9Kp5WzyJoAlQEQw3bkFo/4SFxpYnhksYAQ+5eIeMEzy2jyBD6RN3MkEexKBCyi0ULbeil0kdTmQ0iC2o2xgbkqFJoET1DtCM3LtaJEyJrhSjqq"
    "3Pq8Wa2lInJmqLVCSaXxB/lmRoEeU4XaeIbhGLqjBhATULU2iktWwokvxUUQFieBtqbd+OSEaHqXta9VjNlhSJYxRagVqZEqfhfbZE+kmO9LmTmvaTGnCs"
    "TfRpJSPreZ/SR7ZsZmEkzPnzwfnzeh+QFI5LZtk6IC9sa2aUiWfBOI19qYqj33L0I5WVspT1D+XZR0cn4lGfvrnaCC2VAqVaTg3pUt9duWsPmwDyztl0gp"
    "dQ6S56YKKD3ZxSLi9ZlbJejApIgfyQdeOebaWnSbfeY+hPZ6vDMRRYR2y6ZjMFskJ0aVUtT4ZAs11C5qowXyz4yvpJR4sUqZdtT4y8vKUuVOZbYlFkZtUe"
    "9N5WSI85RtyorDAyZnxbGeJQTCoCXRrduaJtiaTmCx70rW3eNgJS/FfNcZ32f/mVbqmOccvP2sRVGbSC70sxIwi7bm0I6uB1VLXDo6RMtVoMXTwipc1Jrt"
    "SyabAWqS3Ez8CAvlJbzp9HPSZU4SrQTRHPSaeljj26MDc6J2sGGEskNMpC8W5sO7AUZ7ahz7RqxZNi1tPPJOFlYrFARp9sFqVcPoI2sUxrJrvs/ubI8DIc"
    "lvwiAz3TTPSroGsr9DPVoZ+pCv1MjTjUuYynzZ8QvQz7lRG9LH0dyMiawP1qrL9ohgnrUlGrNuT966Oq/r1BUshRgcxW3LJvxtAb/T5q+Fyy5bJjONU0w8"
    "BPwTzKa+aZwoTLRHlwgDCp+6HRvRFs4KqKc5ZXZoLrQISMbxlaPmvdNm4UrSAjU0cxtQK6AnTImWnErdjDw8iMjnYHjCqbJwGwUSNGH7A4G9WAdGoxrW6K"
    "CkQAixjVRdPT05FhNEF7UUUL+8NNHVA8G4C9ndRFB2Xv/IqIYgcRBBuvR0MQm3Qqg/8pZVCzJbmZ7m86j2gH03F0HN0vXUHkPZrlQOFcWl8++y0TZUhv89"
    "Lg7NlhwaYKoKPzyBAzFzGJVv2yJiMS9GqaUFzYdYSkjeS2/L645xjt9KJI/LMFdRP9HNanBpKBjQote2lCOLNUocl7w+7DirL4jS6Ksec6LcTqOTIjKUVk"
    "1s6mMLMg9N5IckrMGm2POV8BOgoqVoNaMQKtCNm+PIethhOHjA6ojLIGAy4wQ6S+ExpHjkXrMGGZyQCfNDOpDqmwOEFecE9ag5n2Yc3davFs0fTopS+cJK"
    "2sTBaIUEb2AxVsLdjrp7CjVVJqHJv+M6mdDxjRQo8263UOoWiW10C5iNYqzqNNYuOHm/DJOaI5+X70DT/czAQQT3bkohe3tmNPsfs1VZHD7Bw+h7GJmyUB"
    "BOyyY5CURjXjdhO8gkFbtBmrty3jzoNdntd626JDbZcTJYhQdSwCA6lfqesMeWJVWjmulUxhXKwJLJ7pc57+Z5WXV7tUU+nVU+RUqcr0ecM2V9ofGeWWj0"
    "o6i5U/0AhJDs0UBSQpyuu2g/2BlDZL1X4Ed4KTIP/Es4zaRDwq060oO1n0SoYjG0Yh86t2batxomSoKBVPz9t6JlNAlcEk8EKlL1RKX/Zg50HUQnrpCmye"
    "50TajjijnnheUWjHNcva4yxl8GPN8vaOq/1BhVLbtv1CSi8E+MJ2gmEDBPoq61PTice4IUpDx6tpXXXWQ//CSq0BiiFaj3FrhUPWSL94ounEPNqoplOb5N"
    "JG+RcaLZHPdaYXd7DKldhfqjiFJaFDZ1QwUcMJtlPsDCMII8wUjrTCIA6Yw96nCCFEa3Cg6WpELRvq6NPydHbdbAOTQfTAnFBo3080edcJTaeNVM2pS9qa"
    "j+uiD6GDP4D2XFUPKHjFAxOCX/Q5QqaO0rFEtRgd/IVxfGzMtYUzAuvBrTuiLvHvGcaGoaCdxmIltefRcMxLnqTJybDK400EAuF9VXDKOo0Iw7PZMTSJNV"
    "SQDk8UO+qFZFzySUw567x01QaiPzccAQZXXZ8SEIAzGBg1VW143W5HRHrteiqB8YycZtQeZpNmRddozs8Yi19IL1Uml5EZ3JdUGyD+DMiiqpxTgblBQU3z"
    "9NkVcWblcFAZFUdcwCxQshU0LeOZOOaRZyF2cSyFACxezcBKEJnf09Og5uMBLOZ8B/XAOIrk2Es3OqshFHaoVGpQ/dHl0Misj1xWHU2ldBtNgI+Zx+vNNP"
    "LK81QpuREPrHjxARQhqPLArhD73Y7XIiycxl1AhjMN+9kueHYm86yGaFZ8ug2E/FDT2YlRe046cMKBEw+U7vJEM5cAyZBuDXgpl6glf9rZlNgdBcgduIxz"
    "oQDvEGrIT8HvEFXU/NEIhlC75+cwitree2Agtb3+PajVBYMi5wOqFNyXE720BboJYz7B8P2WH/T9UzT7jPg0IEKcC+8fnpIUis+9QR7zyhsoQ1nJHsUTMQ"
    "lEFRr1IBoymMVHrl+Wz16t6DVuvqo1XBj/rHCaZzMA24NsBqAHk6CawVyv5bAc5KL4ooHWTLoDTYzJQKl6ILnt7iIH+Nmk7llYFujTUFLcPB2Ly4c0OqA+"
    "5xfZyqRW1Rsgmk+dS+JZEn+qdwe11kAc4g1Q7c0GxQ/K62rOfDlnOg0cj35ineIp5cHjdNCAR0b8HfV8qQs+tlxmt4h0IGgPqhY9Utc1Yzd3NutKya5a4s"
    "jYZ2gUxj6TSz15qIkbISzsaSH0SGlThztLA5infMpJTBph7CIgZKjnDwFZ8AxL1oUJQaoqNmLk1wpoZpkEClmC8jviuv2rpi72jBj5Pz1NPRl6XVb0qkRg"
    "pgQnCcpCjkq3FZLARvRAWQakvzRwugNnVYswH4M/jqAOHQ8QHm4wUWwtDWp3+3cXaK4regwSb1tkSRyC5YVvqJF2e3iu4HPiTQOReRsY1UVYlLUG7TlObk"
    "Od1YsvTAA0+deLEqN522jwcWAZE3o6mEaysBuxGgpfQFLsyBdkhsnIsM1a0BkM2JHGXgV4Dh755d3O8gDMDRDfZZ7Y5YFzRk/pMohZynrXxnF/oIykMzv3"
    "H9dSWz46VgMBOxiQcSIkNz915sVDg2iGJETBCAbq3y39tPKdByQYGzaEAigw3HUBecThwW5Wk+hvDnNHaXK1cFYDmsz6d91VaQ7KMYIQ7NhTcQb8GVa1k/"
    "ileAdRH7ARllEFEM0Of27yMCi2E6esOYCfYXDOgYGzNnBO6+k7jWftq/inOaiJICZ59qUGFWal6o49tqMTDC0sfKLugvjCzjR555mVMRojaL+mglqccLYd"
    "4WSUU27lWEW30ARiPjuLKjc275hGq19LR2srQGt45iWT60E+zHPdypM7K6udhTfUYUjRcPhhbbIHhKYT35HnraJ78kD8wICSAeFf6oJgudoR98ADc0cPUq"
    "Q8tHASzOrhwKHPD8HnPuiLsBAZzaS7um7qHlLxwPPZeJk43aDW49IMhs+n5SECveAaTxRB83tBIjBN/TbP0MP4+gkmcKBSJNZsQXn6Yr3riGg4UD/kQ8wi"
    "Y2dFO0isp9A4E6qgSWeguAy2EzJ1RQjKmdWyGN+BtFJRH7GncyIlmxkgGzYgSz2wOJsuyCfBonRQ6UrYVetgSrTZTZjskTEW/EpnRYcGzsGBc2LgnB04+z"
    "XXPI7b1OmBZJ1DA0rQRpo5iC8I99oIXiwkrEeBhPCI4uygtrRatolgbbAugSHVbj4YSXcQ4ZFIgpaLdUSdUIuDwViJWKccinO+jireStWJ2hGZ8b+CHBOR"
    "oQhyHC+McmRN4h343ecNBqZlMLKhAY5ot6x6ZtDL+fOgmCm3r8Cz4vZhdxKCtmE5x1fSel27YkD0nhiII5JZzb4wjHDTCYaX+DwkxNQ+roDarWRD0Y646K"
    "Ioi7Yd2VlxnkIlkHL9Ld7zhQAWv9GhCloD6BQ1PJqliZNQl+PMTwLsiMYAmNWO1LmNLDGLJa+pJc9RRobcM6uNiAFI/09pmt8/YNTXYwPnuH76FDLBMUnx"
    "gkJqh1BrvtOfjBTDSk2ygmgG6xNwGAujmw5EeHNoyj57EUMmWuWZmPXrtvTa4ZOeiHnH2N6xqO11ypmYJauGukritX3uJ0GlZ5wsX+FkpRY2k3mKKfbxu2"
    "T0y12hRIfbrXWLwwPruJ5QYkmZcmJQoClZwTpwru0bNu6DGY3C5X0Ypn3fLvGldF/S9cDqwFWoTa32EHF8H4ZwQwn4YR+CxordPVX9qENlK3eLiuDDHSXx"
    "v/t6HVkVDzShyuThBbzWCcRr8AFs9/t29Tr7GtWBFETDBtW1c/0kqmL1QRVe6cIboSsAn+GN7r7GSJQKyrSf+m3WHf02tYTajFFATDkUEZ/EMY2APfMF7F"
    "mqYc8CnrCd60h8I4Imx89A3FAjDN6etDUvRrjXqX1l7CesxFG6FFZOYHUwatgdMnG2LJAtVQoTd1Z9nuhubnFC+rXMhSo8I9AKvauLw2ylU2LqYFAJlYMy"
    "nL4wN3CODiwIZmLIo3jMcxw/zQ2yYDGTeFKBwNA5GNm0yDfGeYMu4zLnZgL/lAU30juYeTYRFsOuEUzxOlI9+ul6MbycErLtHKUMERyh49V8gzsiE2klgy"
    "SUx3N1JDCLwDLcYaBKBuX9iP2hMZvkEJxWzcA+FOWltXd2SNGnGXKHZWsHHl63BYZgWpviL1NyJeVXLw68mY7X9Dsdv90c1qY4NWoGXZ9IgEA4ZwcKyVhu"
    "uqPSv1DXajvXo5HBqit7RWvq9aCdqxLox3PFF+T1vbqCnesFwyR65WrJ+anGIL7FUcevTXkdPwba1ALJk16GZCFc1MLJomxus1UH0ddC74nxGGavb0/WjM"
    "f3B0zp/pZsrl2OozXoAjOpWajZS1OQsDwI/qJGIb+Srq6+/QuZoDC/ZpCrJAcaHVuxMDB+xWwPhjQ9DdKuVcHJK2i81I2DVS8ezhT2Rf46sU+J6EEULgXx"
    "qu6CNa/37YIZlL3CLziH/F2g558aOOcGzv0D55GB84AtOA6uSulBCUSUNkQi5NSgtqCSyqxUSJ0zr4JmF6H+2sK9zp57nZ/tdu75+W5n9yK0V4MvjwwKcK"
    "tkxXjOfP8AE4bAtrwzor/J30JWxdLlRIF3mdQaEdSWPBqkK5yB2sA0FC6fTUaBWbPFn4OYHepgeF3COPkTBdF2BKYG1i4WlBQlQZLQCOr728ghXeH2ZdFk"
    "OZxsJZZNKYbItaUwAv0rwF9LOPctoerVpvAqlNK/JL3mapBCm2xod2MffUwH/SUOFnBUzLWbIuJuarUwUVIWDJp0nWJpiV0N/E4brAKtIUV4fbkloqBYx1"
    "/Gm2PULo73dXLNLbr9C3UnKmK/t3P91IAUm1Tln5GXuTIy+7BLdsIWQZLiM9kmIk+pbEtb44UiLtA5NMUvJXUZbK+g0jIltynOiwS62GAYlJ5mjYMD6sB6"
    "Xh/R7gejvMz/u0j9dDOpX9zi7Yl6JmvBjmDGEXRKTQ+5AQIQM/KWPDAsGyO7eVoPnBN/ZHeroLPW7kBEBEw3abcAsstbJkZg/ULsBIu1kIQqBqKjgmYm14"
    "LdJeRhXjiRzNHsg3cxMRMZdHEfObGN3vNkxcCU0ZTxmM7xpujiTeMpz6W4GIVkm9eMeukM2ixmOZdap+l+kM6OBENY3FY3FsUzf/gXNkRsKajwELchAFVd"
    "u4yBE1VrnSo29KhmDCWZW1B0GWPKGRdeHQ2Gk7wamOAk2MXmGpBBuBZq0TtmKF52ycOacCqiUWWvJVM/CSXVFf6WHZhhk05ea66Onk7lSAApbC2K2zkqwI"
    "kwacDaQkBRmCl6czUIRXbKzvWfj7IkFIS0I8FvYZYPN6M2Kk6q8oyeP0tT21W8AjlegZrKlsqVmon6ks4seW+iZ4y4gtjv+l6KL/Mn88V2gBeRNgTFAw30"
    "NqGBSbx8W+uvFKs8ISQEa2Wtv8FlWskKascJjF7t9ey5yez4O9fPDQyfBbs3S+yTQ2Ip1bk94mzN/QGLfXInlMkw5zf3NSqmqs3vTuKktiU+jYmu5ybV5V"
    "+q4geim2QhXdSTnTXGkPmz5LVNEy3MmGX5pCjTVuctiJFw7WN1ObB9yi2cEOxPm05I8fSOfWn1RgMj8S0ilqGPSRYC2NZbpqfpVh9FvlInSdRcyrwaMBcm"
    "SllF6zKyMgpPirRXmUQUV4wQR9ElIJmdFOGCIfYYPKTRZPF868e4LA2uM88jtboBFAC1xUMGdwOTp7FgSaEplEBTizAR7lLU6iUIM9jNLlzsyLyfwMwItx"
    "RCmY+vn6H7LGPuYAqbuaOrtwoKip8EVtzDA+fRAqcUGZMPb88flQ0t3tzG84v9Uf5P8UcJ/b8a0r1X1djhAIBq4LA+iJkbDdxNErp/AzRT+sKJNRwt4HUc"
    "WYt6Iu2KMiNWV0aTbLc77M1QGG3qqaVXl5JVr9PRPxq8n30vZ/SJfinj547JOpQsihMyZThzlIWoj4i0oNyGpZhO1Iy29HNley8knGmygfA0S1LnhV7V3f"
    "f/Yd+Tb/meCs2PH2F8tHEvjTdtPss9DsrMU0T9ZLXvXA8KerOl7ykbyHLECDiipDkKYuH8UgxypSCkTtQsLxyU8c0y9r6y6Egg1lxUKCGLToqM8WDv4QCv"
    "WoqRBeLC7UkXK1CgTMMJVXBKJvoJux37/eis0W0EHEbP/INaAh4V9yU+PXB+YctF8rSRs34VhSOFB50hBz7+eQD/PIp/HsQ/DyGG+NMFTjRG2kHYd9hc0H"
    "FGiDl39rbnPntkoK8s4CSYOeMJZ9E9PMin+aeZvP5snn+c+R5hKEAGkl2546yvngxtMHFsrDQFTwTkGXcoVvC0BQaqQhjuDGSaLGYA0k8akRg1LRUkztAA"
    "+oSs2IGb5aSne4GfTmSkdCQOyKSfVsr5xwWAElCVEFqOEv0oTGPTr4KYA5bfXHhlfqyDHq+kwEBE7acXFW7mrTdFI0YPL0VRimh/hQISByAywWoIFgxKHP"
    "kIilxMeIiGRQ1UCa8ugJtyXqd8tWIMiDmkcjDq+qTQqHUFVbxshVjSH+AxiUxf0bAZKJsEyVTyb/HhSv4tia9S8GrW95I5DZzg7+rUQ7FAnUXyeKkNqyF1"
    "moMkZxMjWAQPPPW+KvSekaKdsOhhbDyUxotISmbVLpbYTXkkQ09hNEV4d2ciuatVi3MobLGpUOY1n/wZaeJi+u9CvDjiE5YdQT1R9mPZq9izsnM9MjlDnu"
    "jmTnixXsUB0eIoQ/J4OqycyRkmlDPWqm9mljGo0DaZUpt8XPMkXoSFWcKLOum0e2RmjYsZD2qbesZXDc+449W2bcOXWM/JGfKx4Yr4e/l0pnQTUxN9O3g8"
    "MNlzo3HL8uCXt+fUkSvfMBf5R7l1tkOisZB3JoHzOYkoK4nMODbRZyTByDziDbMWoGcJ+L+zDzvZzIdd0LnY5aFV5QfcNYQr0xSpORX0J+/aestgHI0RrQ"
    "PDL7mdIDybU3xNL3pDAbhIZSuDfKQgRqQ6q3JdiyH4ZR523YY96on3I9IZa6a+Y4SnqWtlUqV05dMt89chT74nWULBmIeUiQ1fVOgMKnb9KI9Naws3OWWN"
    "Wdm0dUEWCL0j/H4tOzW2VbOdNyPV6h6KRRX+QsyI+imuHNiQUsMXs5J1MHizCo8npbUuC5XTd5QXioAmXY3ENoKKNIhL3g0hIgAsP4QMHCM6daKaRhTITL"
    "GkOxFOunPZHqZXdyXUmLwVOxb9lhZgVZFnhJka7PLYhq9EwS+dyaZIY0JDoSNGKOsn8C6gWYm1aNFKKDqXiR2yjUUdSMQGKOY0ZOYhlVTQAVWSyhKI/KRj"
    "m+KU4scHDENKV6K3RXYk789GugrYoHhqU212vPAsJr45jW7U7XWdtaCdrtTu3bvbWfGD5ZW09k97dzdoYmKRapJJ3qPXZpoKhC+bSlSQ0KVyU131XKRFlQ"
    "O3F3ckNTzeVLdvPzYoB07MseSBKzOaKqOlIPQ6neF6rIMls7cdDRS1k7KC6U7cP5lgvgZi/RQnmcdJWSYgFyUezXqTL7NRmVl4kbSVCrROSUeYlA5dl9ns"
    "aJ+L1GVZkYE7SXeo12qZFCJic6Mds7bRbD7bRfS04URscSbWBWbMmDxvbZkIpX5NKk5ISU9PDCoOX/yFzaF7ge658JIIA88KcmzopvOG07KwwWOXqGZuid"
    "JWCQaSFzZAmYPLoJYy14/CywqNsTlx8X2GqiOOp6mD0jsHzkPaAUIpUE8Mavfu3k0Xrg8cf97yjlABcow8hH92bjuUEWyjxMBLDOuZW+Cz/kfpb8i6iX2R"
    "t5gIs1m51lM80yCNEqaSE2zpK69p4zZdCbfvRDCdxZZtLvLHpvZZHoWgnBJUlnFfpZihyaFKVXyp6QP1oz3LXgPyWGft3aBsWbpSn7OkE/VgxY/97Mt4j6"
    "RhXdlORBxb1jAOhWUWl0OOHjReAQOJbjsUi4bB2Zx2qW9VkQ4QlXdmLqIVpivjbmNX/FwW4xfWIr3ZjkI//1op6bVawCb8OpYR70z02tBb/GgfH0VKUqoL"
    "AQsmuDZZfWGyii01AEErc3KjUMDVWMtsINyQHMDLomBmwRKdVY4/qSWW1XzoPUUm7Wf2OANTG/cohepblr0HMRa6nDdPW5n8wvzoK/BLEG0V3T7NqqHTZd"
    "+SyHVReZtprnJzAnLTM4XawUmdwazOast0KRmPlxKowwoCjBQdTeVVAwLumS9K8Za+5vt7QQf2gmN0LzFlDc3nE7fDee6o15Gq4jKsJMFSrI901jCsGgj0"
    "urolC4+epqfVmyNnNQoDTCtlxKHcjiH71BX1N/DYE20R32WMHkrRBPE5CUOWgXD4cwgdAXsZ6Ard3cY1riiX/Hp+H0ra6h69WAv+CH+K8U+nzW7zYN7x5p"
    "1IFzmH0Lfojg/ma+tBcjRi7RMsCspDreJ97IzHjRecmZcO8CyK7+RJactvxH0Sxw0aLHazb4VuhlBXk93W4YjOKX0j0e5OATwr7TVWmPM7FUUnNZpIPJgf"
    "fP48S65Ox1v1Ggbicw2JAGaMvHa+BG/0DJMvKRNEF41eU7UnbzHgKSTt1bjLdF1NHoLcmSIhZWcn0fNhTM1EAcwEGJqkq/H0jcrwDj+Fjix8W3iNp22WJO"
    "Z1pnRnPZ1FTe57Ran4qdBQjO5tXrdkiXKucvkLQwVNmhtlYhXxu2LqdHszs2lPJaXIkJiskpM5VDErlwBKSioqf4Wo00gFL94vAuVVgHpN1rG5amRa7xIM"
    "Krax6yM6YRSbhGHITxD6qr1TcfmENPJxPmTHTBDc3JgdQ1zsURMQcUr9Anm9Cy+k3QwT62kUVkfbiCy6SSmSa8FWpWLUe9P5innjrTiHE9TtO0schqHoUY"
    "GIizvWkVIsiPX8hM9asseQJHU1cdyapGb65nZg51CclJCWqMpbEres3wvb9Ifpv1JxzXLo62gZAR0ZMSY+Iz6okmQFfik7Sy+ZF8jRPt/lmKr8uRC2Q+hE"
    "Uo2dJQFHlVSD2sKiBnKd9KJA3ABrnf0j+GXHHlVf3X0qAj25cQeBODXM6g2Ejda8cUrT7TMGHYZ5y0XwDdSBzuRhKGWWKpQpSb150K5A8V0tV0wA11Q8I/"
    "gf0A34AiT8e0xiweL8xvCTbCAeGZ3uzQt/n88AQlxzoxd35PtCVqzMF95Bcf78jl3/ZyVNu0m9unOXmyIiGbu7olbUqdSxpkfRLd+opi5e6YddQ8BVeSRA"
    "JYwrAeVdH7qL7XkbQxd74orBqBlBdKRyXFct46khdqsKW+nyPFjWmPNM+r3ChSQ7hrpebdQbq8HAbx9gTCroa73R7XhB+AD8nO/R0rwZ/VfUHwnZrTK3Dc"
    "ctfoZ3UvmOKqwb6M5nYYOZQkX1CEpBia+KWuGb6FQ9laLQq8XnzwcSaRZBaCUtBYyKn0C9TOJu0gV+JQLXCJZiKBKo02fwxEZDXwiNV70wEXPyDSe0khkl"
    "eyqJLjtDhEoPRCk4zyMqjeABIl5F9C1RiazwWLAiYdkKfP6kskjlUnUhqTHJ6+JRNZU/UlmYMsm7Zu2aoY0CJpusWisOo4uORmt+fMBD5wdMGW5quxa8mX"
    "O7Z/558a5dyxUpMmZIZEhUoAbRaeoGYavTa9OtT4oahda1l29FMMo0MOZpBiOaYOor8V21PWIBjB90T1dMKWSBVfsarBos6yxNLxvv7fo/hJbUQZ457971"
    "pKu/7dn7T+Un3Sfbd1XW7x6df3KhWt3z5GJFcr6AxjmjdfnVfuY2r74gbXQXolfYuDwAU7j1NzsrKqiFSO2rQNV0y6DI4F9UIDLN+QqmjXL8unBEEoc3CP"
    "rWwO8JK4uzMd9VqN7maxICx3iY3rUHdulRLuXZ47xkvH/cCJS/rVBp44wVR1oPFNFV9cfj/iAtSIIpjKHOx/Khx2FGVpUJso7KsZMNrM5mKQ2lBLLzkuyg"
    "6Mw5KIUt3GHE5GU6kfG86KE+AE903rNG5slIwbKVnJCN987gkGEWm2vGf9cVPOwcX/mivyLhkYCh5/RpJCINRWg4dgylrgSWJaBvIZNCibRsNUHQMLJSuV"
    "eGmqvFj/ry4lLhuKam7FGoyqiDxBKaYtgTpbtMOeoUVIHW7IJvdM8R7S9K8X5/FHV8L6wIuVWFtVSOO4kNIDCThcJiDt9IaIhJKRfNsDGlgytCqies7cuU"
    "4spQ1cXollEVi+p8fCYrzohvzjsD243cnK/dY4mY+fkcLN6o5lvInkKqoMOw6y2z+YgBFqFSmJUpnl0ewyOLr87wNMjoj+U46nULci/FEdqM+YpyhK7cze"
    "xSVAaDVWK3GUdrePt5zJq6hedQ6Ec9AOoizrzlccX5J+Oqnp4pi49QyI6MGVTX5unyVHvdpKGlo9tPy2LVQ/RJFXEC9a5q3mDrA1r11dZaKnw7oe3aiaW9"
    "GYwcj+VAVPOMNVMaaTEGQ0SOLgVIUQ2M6xRMsyg0Np5JNYXa0TsAm8AoxXK8oS+JqzeEixjvZMAaGiOqwhwbBj3J2swWDedyxL6XNgIoskNYTSKtkenMkV"
    "e5Fs2NOThs7I4sCIgXtzU5WtyejuxdDve5QGw++NqUWUfJDiQqDKimuJ+pwjyxnxTjoTkOl0O4hY5jkEJZJDTrEBCJ9oe/5PMt5cvbybjsBPq72vwQLMUm"
    "eWIVlV9hEnho8EA8cgJeR68WFKxjDIuXWrKpHpqbS4YGiax+Yqi69nNJjAT53YQokBS1XQ1Iaj+ezpW2shZJq7E1HO4j0jssNeMcTrnLy70lU7fR9zqlQr"
    "1xgMtQcyT8QlAEZ0MVGeLEBBlEbtK4MhrJ4C5DpTFW8JChtrJyGZs7h1c75qUr7lInAuU9/cc9u3ejNhqCZifnC0+YvArod9gif9lkZzEZ6T4pV+0U6lVv"
    "UJvaA+qBVIDSkc0E0QjjC8W71tTLikJKsktKWshlV+Ink4/0OFJaQXGqtbFH4AZ/0N7dwzMZA+LEvET05hwEPAYUB4Kh0469JQxQCZLj/loV9iGwSqqeI8"
    "LuqpEThfNe368m8OE0/taCDwc4iKXjqIOvHt7a0hYmR36ZfgT2AlaURV0wcRZ6IzsG8CdiJSQZ/IXi7BqrU6RptPEUqdp2/XaQ5oBkgvr++QxewM71p5Ax"
    "yOHUcNpk+jsNjBJqWGfGLXTB0AXYddTOTNYJK9WzWEdkvdDHF5QpDtpqlK4AqaK+gWQFK8UXgRimO944VhzVjlQwA1wAc5MPxT4+z0mgdgD3NtOFbp8/si"
    "GUBNyNHaQT6kwgpeamVs5Ca5PJbZtnBVvU3zuhiSyl9mYgCn+z8FNqiLAQtkxP0kGbZqqSIc/PZhw6MhCkgOEljQsHFmZ2iI8O+i4bCg4s3U5wej7iYSHN"
    "RKjvXD9GNPnjNtVQ+PSyohyZ0ot9745NI7bRzqhN7dUPki7IMIJRgAaRKjfLICSDX1guqpjaoB4ExicBLXpoZhFSN3gLN7lb2Jip5a0YqReBluWwcpu37Y"
    "WQVloOdY1/mOCB2I/n9GJz8Z0O9KkHgotgvjHwQpyA0sd4ZGRo/LiV89mc57qzy7dl6nw+Wd6U3ejuWuqjf6vbX8wZ82AFBmnHl4h620ilp2sGaVOvu0DA"
    "9XpclEdvO4ysxcFQn6J4nNDFT8gTbHbCfB+PUp9aMdnEWKWncrqZX5Rl/yPZqVA53ZyJSGqhX/aODICFIa434yvc8L1ukIIGcC6b/4DHYwHYhHdMSIcIJu"
    "Y8FGQ8BDLXAbtmZTrkmRaRaQsYNrQZFkpVwwncuquQDIJNM22wY5PCqCyhvRBMIo9jFhOzhoiXhHbpmC+UvKwuPggcOZyqN5I+B+ZNJ6mt44vVCA9QHoRP"
    "DlqKbf5+DD/KRKqIISbxs4OeAzxFDH2/nfCtYDv21KnECWIZr8PlSQwthIuYXEVnNLDJ/FQCpop/LBEXZO4IRB5/mCHY4nSdTcjcxN0h21UEE4622mCstg"
    "1Clfc5FpEpCEhP3wd2GwRqbiLYsC2vlMskoQQ2JGWvRPnHqLKVuJna1BkKB4e9HwyzqRAsziWgYj9mHw+f4MEKeQY+qMwJwkyfO4y4S7otE5vJgyzZmmk2"
    "P0suKBVtRoMp6zcLKCnV54oV2wlibTgwn/q0XE2pqGhkvbnLzgiKdAOj3FFCnoFBQ18nQ85Xlh7G8xVdB1IayFtClE5dMWFWcgC6vOWKsixAsAZxJ1AQln"
    "z5foqJn9JlShASygFe87NMWuTNM9o6cbYsPY4Vnf9leOQyHmICkxVHVSfnK3lnvNi3lWuO3p+yagNlGvd42s6xN/W6xvc1mhGnoifn61xffsaMyw7RdyJf"
    "mYGOiQo1FUtPGBr2J+edw/MTICnxmJBMfWeAP5yhX/HPyfnanr0F2Rhzlv5edGfT0fl8fGtnSVzGyKaoSLuSSRi5O65O4F0bKcYsdGbEJVHriY8hAi2/2j"
    "iNAc+lIAFbvSTnhO+m80tYf2kK9yj8NJpyGyNBM97gaBD6R2nKYKuB7/vDZM2P7x9Ssu2odjh2otp6wWVUXjgsL2AAU8XZqhbYcVIjlWe3PMWUJCsup8L0"
    "KRXzk5TBAs9dNJPK+Cx1JZKKzgrVT2KurJDcqhG8xUGgR+edU3r95zDIU0V69pYwxgrW+l66FMU5N+/cb9MKUYg/L3FmIkUmh/HPKfxzbn4L7ISGHzZm8f"
    "rr0e0AKBzLASjszAEoeEiOOgYTlGIwDJSPA6OYbGybAK9YoNznusI4StAxgo80wgKHk9JDJlkZkLVUXuov7F5EJbxyu6DNOqw1qaWz5k3ikRMrbCHrHg3O"
    "7C6C0SFtKBjVYsermXejLOH5U6BcnCdAhEt3nQ026hTaV6ylhRy1m8goNOXHa2PtO3Z0qRG8XUwGuajEHhWBxC5Akf4l/YL6Rk6h/IlYUIe9TNVYupu0n6"
    "oq4Zek4ijzd/X12yrWpu7VG6QXNsT11tUGqoANdU2UQIAI6SoobUOqSFGE69JaqHrc5cfkuMwkWixTIhz5NjUZnqGHwr1ZgH/pFET6E5YJQwSsC1XWPF9a"
    "6lO4H1+fPC9vvTJi16Ce6Wm+CSoXE6VeUScaBoWleLphQxjIYP7Y8PByAoQxJfqSVzN2b1SxEwD0AFd5gAYimm0b0/AobC/goL3i5MVs9m2YSblBKWPzsW"
    "BhYhvR57BmRRPGGKwoebFehwow5IC2bbR/mWfB1mZsqVk1AxgsNY9ZjqQMBDKcMTSrHhWBiUEjKp4SesLBgw21nI2Git6OOGLTitVEiczAOJSfKgRZq2JE"
    "Vslntc68lHOTU5BHuDbrSqr4TtCmlAgpU3FClKgiAVVwLQm3FW7aMzO8iGQI3ncDy12vr86LNCAnxeOiihz+ikqAxI/rPyGnOM1eRnG7kHDci+VMDPBqec"
    "L9eGqptoz57ila7mjteWLWNu8bPGBWxlQiUD60uyzrDSeH+aK0yg3Jzye8096Kgk7vwam+Sw5HqlB0MhHzPTtiXiYbj1DmrWuSLuZnwcTqlpsinCNvU9gj"
    "QyIUZxbpM65HbI8WavqBk0S9GPROj9k0UlyaOCse3YfRcmTQY8dh/3K1J/Je2o7IMlvCk62uEf2UOKu1rst1L3h5d9nEw/6pfRNyFPFAaar4KKUDSmsWbi"
    "RzRtGOUrBDHpxf6C2OxGkJg2sLXig6vmA0FXWqKQIMIo2zYlmfq2jZUJM8stTTXnr8DK+ujoxrQSaB/Iizm2gtlPevLkW9sE3Wed76ll4WvkdkKvObtBYL"
    "f9zMcJdggMVvWufBXYy/LkcZk96y/TvZ32wPMzIetVMOnKzBn6l2lzl1+bRPMV6v3aaDbY0HlA1Yak1Pq1nGiTVeVi91hYcLX7RgfujNtr8abfIq/owO5q"
    "L3H2YjUz9oY+BUOxMytbQtTCKNB7QksrxhSzdv0cCaXAS5ks8tzKIikK4sZo81ulIx0PoDYkhZLtq5/ui8AEMqXDUOi0Gt7NDAWw1C0rIxLukOMxDGcNo8"
    "MM/wAL1ERvfJQCUzNRd1tCGGX5lOBTKZZNBSpWr+yDVigqxq6OGJDeF+uEM1gkkHk6KLMQ5QeDGOzGdF4CZemVR5ZY78Pb0yMV8xVOCNCbPemHiyD0bN2K"
    "NmXC32N5aKo9pixIRGuFusC4sDYyZ48X0KmzjUDlIKmhDIIT2EB2tbW8tSTe5jiKqrQ3f/JkFe6chyIcfGaXmYSayn8N1uLTG0iR0LDflyw1GJ/dKWcxqr"
    "Iv1lUYfsRptF7GTDA0C21JfKfEjv8D8cjRZwhn2CKdERZYKjACVPpSVVgAPaEeqErs+T7mQfWPW19H1a1tZUt4L3uGaO73D4H6uWDtUiCnEYnNO2gulEwZ"
    "7ZHEW/aYKzwnmOzDsPzjtP54N6gGVqP4PfautAl7yHVBtBG6+ylTNSbTR7ybBBltyw2liOojaaSwGqOI2mB1/kEqo3WctpoNhtyKMY8U2sqPhqK1y/yChc"
    "Ms08gDoi6orniBVmpkhqBus5rdrWQZWHlsupw+IB5QJeybkP9Dxs1Hel68NRs6r41gCWVA02nCSPLpk5StsiAEHA1AkRwrgDQQFUnnGdXKta6EP36okrZy"
    "kxomR1HRH9Xr8N3M0SvrBl6MzkcBluMRczY3cVP+1f9oKwMIhG4/I52+s4KDMTo2RQddrfpgPzBEOsjOhJTpl53GaQE+jPeXpeoMJapPrYvEaZ0h6zEdKu"
    "CB9dp1vluym5k/EyNbRlWmByooXoFWyCjyMGOxZoOJFBV1tEQUvsm4Aso2R/p1P3qp7aEXfOVwy++MnQbQHM4OloebnjjzRPGU1H9PGwv+bHVf4MT9VoFV"
    "MZG8LsFqPflJUTi5VBOX5CRMNnOLjhyC7s2zkPHCRv51TL+URG8kS9tBXRZswpEZ66Uv44m30EtOq39+OGzMZdi9z9SbVTcBB1+/bbbZpuhaaXV2h6Fd9h"
    "GeWxJTOxeHiiY+u2InB1qoTWM/6Mez7ezovGdFJx02hu/sQ8+Qw59PTsKqwYXukHjWH5fVtZJjRc2cwEPVssFSbZHEDZycdjTEssS7PXXxSN/yGVaZW9u8"
    "VSvwMyMGnva0xPt9AQaWUMkY5xGYZiXSQNYV+VUFzUpvieKsnEExX4hywtEcGkuunp6KwfJoRSR06tAHmSHgVOuxeTUXAMz5+Wgjjh0sfUhimnBqQC9PFp"
    "Ql5xOrUF5XOIzbvV1ed6x+32kpVyAquKTZX/X29f2h3FdS36Pb+ijBPS/W6pQBiS3FZkXdzGNsEMF+E4DpeXLqlLUodWV6erGyGLXgtsYwYz2cFMxsFgMC"
    "Q2gx0HMGJY6/2UPHVL+pS/8PZ0hhrUEknWu3cFt6pOnWGfPQ/noKbjjoIiks/b9Rz214lPNtfoI2ifeLG91cxxT671Jtyb2z6Z8/FSYVDRsro1y8OWIbes"
    "SumU838eOMLVfzzsBkW3WUzzdtKAtk6qY79/PDy4AZoOzqg0irJSd/Bcp7pRcGztJ67C1IpGLihVpWkkRK2t5YPjD4Ix16qhOgDSYUWqi/ZYpRjfv1IcYh"
    "HcePp1miJTDTKdR4GYiUgxMOcWUMyBA/ZDP9rL2bYEU9EyV+pt6sn4pKpu2Yt7TSkecvV29igJPpgGSZwZYjlpEetSXYy8tTO+znrEAjHTVSUyONtVlf0y"
    "Jrx7OaN8OrCMTQpVCpl2PtnHtqpSggBjnvGm6Roe7v5fruCxVQSmF5TnSkcwNGF05HAJHdnWmwyPbRQt30U9jCr4lAoalIxnsjW1b5pwTQ14YOE5qEH8K9"
    "ccGurPF0J0lSBD+vEMMCqrRoV+Tvr7QVHz+2r5Nf3BS/n/Bf8g5rDhVsngWpphxTiPX7RzMShkjhccKmm0G3fMDfaYStctmGEg7hJxOQSuupQBlq9ORGtL"
    "KTf7v8lH4Wu3d6jCXJG7N+78HnxhLV4p3BqM+c2DdAfiN3/hhch83KY60WreHLHRUt4Qy2GgjiPYQ81/hSdhZX0xaqW1mTix9i0kumlkDqpcE7qtAc+Aqn"
    "CFdmXVYEy0wnob9H7Mdqnkh4ZUq5K2te0OY2djDWRMwuoco6R4vIKMgaelIraEBlt+y/jhRsWsc9J2+DUJRleLbZDjRbdadFtxXHsHcQ274RszQvxnBG/R"
    "+BWmfrxCTeggnaK6QKOCv0L8Z7Q4iGhcLfbIBZHbZ18cpR/VlaWBvDucTAN5K5UG8gfrSYWeTE+bJ3z+6a/G8Qkd12ZCcBTbyrfxiIVXK9Gout0+l+dTO9"
    "WlJOpQ5uwbCJ/3xo4K/412Eg+tolH6WGE8TlliZeYmJr8cTu0Mw+aQh2rGPnX7yhD3FjVzJS+SK/HyqfDmxDp8WClb45mzuPAIpd7rNecyy3QqUVEBayhx"
    "e8tSQdrRoj79wk6JQVoSwCMTBoNMmDteICJ3BqujzIANK46PRf1AMY3pjeZwbjmxAq0R4PtTdPTtjLJUCyrXRtmzBeskZ0BN9XrJSGH2IaEssutIXatMfT"
    "r+lW3PjYbV1mSynCn1flXSg9L4HVkFFYVC1iUTrViwJHkFrQVq84kvj3cEDeKJQIc9OlGtX2mVga+lW6bUmxWsp1bk9dCkfjMsi/OXmcFOcbCob3vdwpqI"
    "GSau7mhazr+sWzyaGbd4qDtBmlmhGr7h0Rx/gLdJ1EQGRpRJgyZCBU0yfxAkN2gXxpGJHummSRPi07cpGaPhhVM1lfqj9X88LyNPaRq+Ff2gV3nlfbXuIM"
    "YyDkmaGgLWIslWvjqCwvoaj0/ML3PmRPYbc34Rqol5yq4ySVzEFyyLLvDEVCIH/ZCHSTSSRhVIflVNnSL+m3E+iU7RH/mMfUCAGfLtUd8hJVVRZCQ0kZFA"
    "6pKbg346vWiI8k3wXLGB+KnnsrD0yex6Rr+VGbVdFZgtyLnE8Xb/zQfO69yx+KqtsI6Z6Ba8U0ftt1HNKL9LJ0bpg/gqKiSh8q3wQGL5CGaXChwWajpTUi"
    "E6us5sUqActHhCiC18XJXCVB0I4vciBHGxJIerr16t7wxLvtYvRsLyNH4PzEXevjK9uUyXXarkGzoAtlx0x+IKyzjqKuXiYBVZMkVVwoYzQ/Q46TfGKzU+"
    "KbmP9PqCs9b7WTA5AK/bVnOulHJ/RAF5aGY/UA5dx+MbW7hAfkYKA+oTbdWX/aW8r9TQcu6LKu8GBarU0AOPMB91qOIqPs5uChL8lNW/n+7JWgtsG65kvV"
    "kJpbdXK5MV6IA/8Kt0XnUzmIwKDnygh54MgOClEWjV9ao/XXDGGxVq4dCvPvgKnjeDPhFVBWeDtyGYdPrHGnod0NSvWwBNDInupqAx0GMj1qnvxkAXEyCt"
    "9f7zJWt/eK72jGMg7V+79icDcfgvDS1732Wv9o0n4UBfDCw9kuPIIujpS96GhlpE9hrXq9cjYQNIzZ5Rf32/E4VVoBxQ4nN9fdwin5hjw2ATsOpqQRrjOQ"
    "y1pmmssafeCDQM9vfZk+1fF5+qbAGoTD9iv0OZTsLgSdvbKlPH+8FbuLF+dTTHs+BHeacPmr8EkMjLB/7oXjyMB1cpa9NP8mbLabdhqFalbzKshVHdHw1c"
    "Z2tQq4auA6olAMePXEe/4y+nJgDB+uhBAVfbN9Xw6/wKOHUDTOypBK1p2EStSSxtJnKrNyoglNUjARlgO1hWaRDDm1Yjwlf1sKLQum11s1J+E42izbHUBm"
    "mIL7EQGayJhnAvctBbBuup+vUIXqlfyxGcDFGoYOKm6zTLeRnIQo/+DYQfjCX8B3eL9cB9xAQKDi3fGm2Kbt4oOOvXSmNYYrMCuKQ+QNcAriUOAdpdAENt"
    "egpLPlKgQH8Q/Ju1f+QA0hTyX5PA630nB4xyNCj3UUtAZhZIapFpmlNUV/Rr+/xoFyyQ58dcn67ErBfdybhIqitpRM7cHqyW+eeGFF0mKZL/xnIRQKtpMF"
    "scdGkZToEu3tQ2/Yz25+fPR8X9G3qRcdRqjAHdWWwnnEoub6wa7F9GHMTXrToi316W8NKopFvSNYnCFGE4QRLDCCYNFRKSr8ti0or/9cF/ElvQx2QFLfCt"
    "PU+KTS254szJxNYSx3KWrn0Z8KBxvLJeJncC345lSlZhAyzpdCeoxSow2TT4M0WDy1FZ0x9P4RVOdEMcqXrKshTm9auPl6DWFcsPzcF+oecTEw5g/ssmGC"
    "pBxubRWK4jFYWOJ+kZ8EvCinkbapl8UmVPziT4NUcwLHZoXgXVaqUeVaLlZ8r21HOimSDRS2kh/xKx6OfmKjQLS1QtIWosjrOWBcO/hh7/NvXCbFxarP5b"
    "tkkMuaX3ibYE1r7krhm8fFlho/1E8LKndvGSzTVUVHxpmrebeRjlzJKc+Dyfaj3iZzaGx6Ytp0IrnqGCKlh77aOcNYAwuAa8rV4P/AZGmOynMXRbZ7HomM"
    "qUge+9US/GZ5ZgTCvWXys1YJeV5pIqIiAXrEtBwXRCgjZKQK1QGAlAOwk0kOk87ILz058OJMDpj8CKYB0KUGDuG5HWrwHFLxQcFcL0/9y8tyBsc9EEXDZo"
    "rTIFFxua9lLTQ2cvWQIismSjtS6hhacnkLSD4v0mQLrU53RxfX5poBFLQo4HnKjfW7tOOJGtVtbpXIGorxGUW6hfToYK8/FvrV/y9Fz7j8Qc43A05NB+Pj"
    "3WaIQZpGB6XOGU7MH6/PLvW1HTnlty55LKchzy/DZjDmrY+FziKJLVVVwrXw4Jek9GdPqJojue4WaaUIq9nEOXYYOB6plb9zMQVq5Gm31TgDfrUH7lBzIN"
    "P9WwvG9CtUzI1n6LrP9NQvU/UP21tP0Y1VkEsQJmOBLu72P3IOqH/dCng+LaaYyP5Nai5uGscdZt+Ek+oXROJ8xbBqoXTfraRE6Ddl0v0FrdwK7DNMuNsJ"
    "5B/PbE1q/9SfJbZ2Ld8n6kmJJh9oe6YU/hcnbfut6uo59viA2kBPkGS5BbHknX/G05L/mBOqcr4bWM+3xYd/tZ9qDrU4Mm+gRlmAChrPpE63hl5U8xv0d7"
    "NrO4fkypoKOHeulA6zZkexLXWVuCnbCKtawSo5DgpdigakuMJm3vfybUbJ2Li7miVJfrMnTzhPjpN5iynME2OhFa/qilUe9nK3Q5KF6zNmZ+7w2m++LKb9"
    "wMlXknTGe+WPhfMZ7Fi53pQCBmv4wqbrlantNVvT41kh0GEC1iKb3FRqoV6fQrQGfrWM1CLWzmCsFkvTmd79mtYSj/n71E1qHqz+sMW2oNqX7T1LpCIrX5"
    "qd2hPvl35Xtsfx6TAZlrSaBG37LmZC+zvyfYbOlE6s3viu6+uHrzOx1AM5HCleGo4llL2KWJyIea0TKxDwx+YgBzWXRZvyEjqPHP+TtkzBX6M+OOPJlNf8"
    "+I1vLsW03Bo7OEewmqHpJGd2LJzXgfrWg67SeJ2bJLdh4FQW+8MHpqD2c8d5OIvWSZzzH9b6yC9EdWcbwjvIa+RyCv90SZp+vko3+SDJcRgMt7b4gupzPT"
    "9iiVaBgxlpMo9mPy3kjR3V90h+NUPIZZeNMTylyZxD/H8Z99+M+IonHq0HIz+DDnRh/mDxdsiP/z5Cs5aOmYxC9soKtW/6F/sveLnOL4VH69rN8XKPm/b3"
    "SiUk34DJ5nev+l1+zkrOU6Lw8669ejYNNWNAe/teGYwYaWjJdjpBz+F7NLUyuLW+hJta+XfbdUjz1hlQ2ttXEHg/q+zwrHPE9wB50DlbHpPu2/Iudp30jQ"
    "nAqUyzUltFYSr1H2l+3xTBhqhedVzVEcAMQn5Gm/t171XM/ueDkOzqGFhNXSixOqewAsl+0+NJbgv/AKOPJoAQO+rarfwAfGgzZuYm/sUO03sIx79iwbCL"
    "3eKe9s0p1ou/mV8zrmdFUPs/3po9VKva/uNyfEDZjbsFaZ/r286aAyNpeX9/0Z8t4S91ZPLzuYgbicQWB04uXxFjsvN2MwNz6wHntcLmfjUvZO/bvDFJZw"
    "/GeTLiSLoqll9T8R7P35MpIwlpVFZjpX8RAtKaNJCn+WCW/Yny9r7Me7tkdju2rCj3L8Lp/vqUxZQ3vlAORLdQXUL0eU9gzC9FipVO8qt86kSUbjN4UJRJ"
    "gefpbEdPgrj8vAZzJcEjGuHe+Q3NZ1vyHaWa9kGttkjKng9vjxuVtfsBd6srIfhLcTNcZH3PgYTv/an7j2dJLrK6haEtc82x0vcI97qJYMVCudtcyXfyTX"
    "IVcp6P2ZSO6PV0anUGMFjrAUCiddsBleWrOx/jL5TZxyEIZ7M1R7lRDWl4ota5zoEx4smiwopoO7QT+tF9GPjrbmhFsu7kEFt1h0p4zKWiwOztRN+nlhRq"
    "q7CqWFOw87p++WXJStmBlb6ty71L38l87dHxw6En/uyeXOkUedD//auXPpH48vde68P3/pg/lvvpl7eHDu4V8W7j7ofvve3ONLC3evLZ6/033v1v89+F7J"
    "HZnGbGTqrnv7+uLVvy1+fq1z+BCMpTp9Nn/2FrSGvrq3rnb+9BF8Bn92Lt9aeHZx8cgJeM5Dzj2+0Dl8lDotB6OVclAozZ+6B+34tXpKJXY0nv22e+Fu58"
    "xX1sAld9KffisKVAJxCZY+N3uDp4MN8GoGuk2z9I/HJ7rfXe1ePtY5+en8R9/AhBYvnlm89nmpQK/unu5c/3P38sHO9UsOHSvfpjk2grEWHc3RefBd96NP"
    "5mc/B5h1jx2EfhhUi+8/QWhd+5rf0kd+tHeTPzqBVR2FEvTc/eYqgzP2yiyRm0BPAvT0KtkFCp199n337A/qb6sHes57YYOAwH64cwc+mao0J8oNfwo6+e"
    "R657M/mSdWN/RGowp8rbApbDUj3CxqdfngwrOPefmdH+7rtQNk8DMGQZl7jK0CL0EplOaefd65fQHWwAd8wpad694/Wmq7kthr4fLitQ/m75wHXAaFkCAJ"
    "e7T42f35935YPHKye+5e5/HBzk1CtdtfEqqdWbiKqMZz6544NvfwUefwfezm04uI5mdvLR45vXDnKvRK06Qj7oVCFu48nX9yh4fUayh1H8x2jn+hJpLcBz"
    "5iBno4+sXixet8FGVZI6MgYBtxTToIgDFPNydodZ3DtxbfvwXEFTYnYt8IOTEeusifUH8vdc6cmv8a9kLVPcA0Tp+Ze/pZ9xzMxK9WTY+EspokHnzHnQVt"
    "QPTO4W+l32ZYBj2kNDd7HKBaMnVDJYHep/ewDZXJw6OTncPv0yNQb/DO8cUjHyPxuK0a5RPybnNfQBvCFRQ/AQDMzT7ofvEYwDx/5QYgCn/ePf9F96+fAh"
    "12jt4HRjQ3+w0AHj6BvZx7+BHwmIWnf+wcvsHf0p5QnvZWdSQONF048tfOvY+l3cODi1d/YLKm1j0RzuVESIQAdq/+fkPh2vzFp3MPj/DKEXeenoIf3Bbg"
    "OPfwZOfM193jF7rHvkQ2euYooFXnziGgls6h04tfX+A2wBvgz7knp2g+fDZGiTlkySVHOKyCJk80pv8+8qjk4kHU0PjzG91HZ+DtVA3+eO8WnQ/kYy+Xv+"
    "lehmaU00rgV0QLk5z/7M7CVcSE2t4af0mQL2G96g5cpxpWLZ5PoeVXRLjPLizcuQfjAQnxbnJ7vZW4GiVhTn9l77ksDwso5EAXQ9HAXrrHbirCW3h2QXgy"
    "PRaS3IqHecOM+c2JHxYPn0Q+ZppEgd+gFmcuz39/TXU5CiK8qbCeanyG6FZWp/v5VWlTSDyYe3gbeuaJw0NZUql74en89UdA4yAMoN9oH8z77mPYE6c4/O"
    "uS+/sIFCH1BO/vVdBTBKi4AT8dbjU0hwDh2f3b6YWbRzsXb/HgLEv0GjCJ1mKywtGRPicDP2qZ2ekHAN2Vku4oFi9GwEkWvv8BWALsEHGA7vkb3ctXgDeB"
    "FTeJZValucf3EJsPPrbou2RTMAgP0LigdxTNCpRMZ8CTYHo46icn4NX87bPSeHuNGFbiJYgq1E6Of9G5+yHu8pNrncenuSfoOwEv2P3O4b8unr9NSsgPSF"
    "wEVs07iDlO1pvWSMAa6Yx5wj2aDZY0vs3TZ1iKiOQymV1Fd5PRs3aBnrUK9ME+yVpcVdgtfLhz+V7nc1CZToK4nn/yMfym8YknkSQBwpn/dnbu8WNnotms"
    "R4U1a2B3mxQlqFcDbzScRFrlbvDTPe4q2rO+Vk1fh4nDCR2cvgtbNvfo1PzF2c6TT4kMr88fO6EHZYnIb3mGsU5FkTHz5267p250Tp9faVciivqsI/Nphs"
    "TGF579CXvT7amr7pcHu1dugAwWcM3CcMdhu0THUTJb+seTSHD5tGHpyaJu8ugszysxwsLdGzwCdwywF5X09vXOSZD4d1ArOITSKbYgy3ldBeLAAecenuIm"
    "+AUvCVS/c7dB1+AxYbPnZy93D13rXAcRcAq1vyOAwKBZnIT2GlLlPiFL7FSLQaAgxG/Amttfzl+9Y1Zx4pizY+f2XduL29/0JsvARm87fz94WbooIOYUzO"
    "k1fz/4ObQ4uHAcu1z46hAqYqc/Xjx4SC0L1JRaULU3XRT7h7e7J46AJo0qycFLi4f+iHLs9F1GAz0b0T9gAjMIw6MP2oUZsgk+hx+tVqXchhmgMvHDfQEz"
    "oAswUnwlUyBR11cLm33h2JjaTCTnYzdhv4mcT7L6AlunTQYZfvYUoEjn8Dedhyh5O0fPgyyDqS8ePNb96M+mMQxTC/uC/cFoqxk2ZACesCDMg+94C4nRys"
    "AG5sf+iArkicMgyJ1fIoh1Xy8jabKZg8bB0XOdM3dhi3Uf87c+6jw6zXNANwYObRZ2e/72sc7Tw1oRXXh2BCSJHhewnoTEh6JC34EBzgAmIQLd/ZQ7rfuk"
    "w1nd4lqufS2ru/Re59Blu0MmIzbmgBBAJZyfvTk/e1uDCatLquFUeh9YLTYgI4UdGvDk7DH0J1rP5pH4E4DT/Af3eRmomhM+mk5gEuiU6GMlf8lJAOsU7C"
    "SFmXVXgNBK5gHoBHoXf8i71r1wCi2GJSbE+mCVwCxb8eA7gGv39jUervPVe90/XQaOsnAXlLrL0KdmjjFyU1jTNw5azarYppF4BKnDmzz3w0edYyfnv5oF"
    "vJt79GGC4Qq3+eF+58OTYA9mQDB+rUt8pCOPFs9eTPRod/GPx5/xeqT3698ufH+Dl9Q9fqPz8XGwPBevXZCRgNH3yZU0sWGUMDrePX+f2bEhpys35i9/hO"
    "YW0Y0w4tmTgBVMaXMPz3aufwAirPs92FS35o/f72oQcsSFRZU9LtF6bFAy+RioMaSglqBHLDx5omlJsIDx4qtzZI+IOg9dgaGg4FquBvaw6T3DnngEwg/Y"
    "PIMBCuCJAef//Gjx/HexcZphEzYvNRCi/vn7C/cPA6PAnomeZI7nvzdqBTF6UEvnr9xmhRi+tUfsHpyNDcdyFKAa9lXx1GszYnqszvWbnXunlx1LJMOqqA"
    "kawOQq9F22AnsO3A+bdDINctPTJMLaOO2qMlsZhqjLgDC7eiI9q8VPn3UefWVT49yzq3Ozs8g7VCeCwzQ6dAKfxEaXzDm6Bc0em30WMJizccdmB7TPxU9u"
    "JJQKmz3p75RyR2DRX+1BZX+EYg6Zg6QZqtFbqBNEYQ2W6x/giJ+/b7aygRFSMn6Fg+sRyPPBKxaP1LWP508d0ePM3zqZkC2r/tACPARZNxoE5UR3C99/BV"
    "yY+O/nAPls/mvNs3P4MJgJjAAsnoEBzM2e022MokVRGBsNOnd/AI0CNh14F4KI6UspI4ndx5U8/jNgI39ljzj38Pjcw4+6546QxXbTdkHGNRE66D62XFBC"
    "Fu7AznyYVkJiq6FXogkkAMAc5877MlqrFrXqdbpAwlYAzX6RrsysBWw/pjOc8h9Pzj2xRPqp2e6pY937R7uH7qLSdhr295725mXA216x0P1oKz50tjCa/W"
    "P38ytIc7yEGDOLS4zTH8+fvSLUxvQR32SU73g1GestBqOuAICAroE8M5FyeeRRDi9L7Onen52FNcH0QfiBlE6vQINw4e73oA4gnqlvEeok+SydXQ/FMMwY"
    "S28Cm34LV8G6uYVQ/NPlpNVz5dH81YNsliAs77wPKnfn4UMwgpw1+/od+Khz76kanE8Y6RvBMGojSmKpqGWXv2HhunB3tnP6nKh7aVkYI9DYh8RX0KH0j8"
    "dHi9t3Dv/j8TGGP0yKlVr87PFpVq1iOvMe1zL7ElZfbMdsEGRYeodsQ43NIBQsZBnarm8daFi48wx0EzNhmgzZ6q8W3e3GVn8VbHXjaCKuWqJ7rwoz5WAf"
    "+bzYz7CUewEhof5klQUVjpN/RY86yT0YGdk5mkwkuGYvWuYu3jlan2j40UrG0dGSzukvwfrm0ZbtHk+Me46+Ad1w+wgSKxghCiiYhJ6ew9LxF0fmbz+FXR"
    "Ckv32BRrgkThigWlYzldYFsAJ6A9Wy1zhtF0sX8I5ZdHSho27tEPqRVFQJu2beBGvsnjikZ07uO3SHHYUFXWGlkJ2SyEvOHgLDQbmA6GDwwgwmUYyy00wh"
    "E8Lk2ZHuxTvwgxwzDvdv7z0vXhuoDHA0dz/7gp+DLSzwVwoACQzsmZ09DgsKh1y1eGYYmOvHRQuevZH4Fp1s2uNDU7U29OTcw0eaevlD0H/mnnyqJMHRxU"
    "tn5m8emv/LeUAlHBZ6fu8WmopfHQJMYALnmYumcfovKAksOKMf6FOOyY2ow+c7p7/iiKDGAfFXnr8pG3XyC3JIfcgDiuOeekXj/Yf7Nm6YFWSsHnRhOlCN"
    "XNpiPNw9m55A58OL7IDmpcNMBPDWQNQhmbtI+KugS03QhC/24MyT52a/wf1WI2fChQY53j37FGf06DPS7L/Xpi73yagtN//NrJrCvIc+wxNWIUiR1G3fjx"
    "ZUPG3TmvSkaALUCP0dBzqcX6CHvXP7/Pw3qBh1rl9iowYApgK4J1ENuvHEdIk1B9oTJO5E5mc2g7Cnw64dBIuCnkQmz9+HiYPGFO8cdZ5Kk72BRGlWt4aK"
    "lANT+3rnb+JGKOIx4n/+21nQZRL8S6QUTZsBkpyD5TSN0ZBoXNYeL7l4noTpXRMDE86D7zSXIVw/unDzS3iyMpzTVCgPiYi7Z8EGutAbwxR6qDOUWVPU9v"
    "vS3akv20utw2ZpvEmLl1Ej5Wa20ZMWcAQk5FyU6FBiSKi/3640J3YoeZUAtWrJ381//REIDZ5OMryK7P/4ddZHSm6wH7XqYXWml8Rf2BoruZXJ9NvDN+Jv"
    "EQL8BP081IABy8GbGbBTYUYS+OKwjCgRRqtIvfzH4yslF00bFWdMi2QT5aEvFt9/0rn3ITBojl1g9ForeiRX5j+9CKzJuIVYxB2+b7FMMKfGKo3J7NmqOC"
    "d3BduPt4pKZmtSQULbOwbm0YkwpA1mVPnqPUArFUDFCxcjrUztXkYTAT0Q8IoxStBT2TjACxYvfLdw4n10oR+9b+jl3JG52fs4p0ePOH668P4Tbqnd+box"
    "N1PuUo2au0uaQyi0KtlojZ4WYmY4DzZvCIb8CYzKjWOwt8x8pYbtTuK1HkyyYE4cmX8EdHMIZcod/LFj8zZSC+4cA4NBdylejYfXgKCXHVxpaLtRRQObH0"
    "PA31xlzzyDW/Gaz7p3T6PsPHdPi0/AO+jd7poVabcWCq1GccYZY5kUJmAVOM4JyM3IzKAR1AMfo6BkL6qwdrmCAQBAx4fX9VPSaw4uHGHnltYHSxJJEVD6"
    "Y0340CiJtoSGbeypD6rgPwaMzt6ivwjt2V/CT/9+8KuMNJQxYLMxOjGchIjdL5eJDcO6r/1J8ayyyQmJ8ABEHY7HTdDkTfosgZJNYa62Dsrbx8YwdozrQt"
    "S5/A06tC+f7By/CtuANsz0m6BDUhISb7D2PXW+/RM6VM/fVGbmCeEthNMYTZdkE9Za05ICm2yhreclMgniHCkuYotHhBsBA8DLcEb0sqzpTAZFX2QlXygl"
    "fZXlnyT8oxl0rv+lc/2mJFqcvgt8AI1tmqKRt+qwxlWYSnBRDHJrGbZYnz/77d8PXralxt8Pfj5/9kr36BmEuWoP8KDLWMxMwF4GtMTdpSDX/LGjsEEaIq"
    "hWX/9g7ocrzKAW7t7gBqyv4JOn78P26A9FWaVpcBacP+kz/uilP/iue/JK5/PTZGndx8g6K8Lah8T+8DMn52/eI0NDQsiZqgCGtdFW3lt0NxpbeS/Yyuir"
    "sWhCfDpxDgtw7xz/jAgF6SJKmie3tbeN526nVIHeldoFZOnk5XXWOa+/glE25/XX33rN4ZaikcOySS50jt5LW7eMyBxDYVQTiSXRQZmGysyavzlLuRjWZW"
    "CcVkjPubVKT2uGePWKZDkSm6BpSF7bT7iFfM+cB/SIe9/Oz/6FJ5JA8ZFGOBURKlkAVbk/oq1WqpXmdGHGMv+wT0IrDIVdPwJ2IxK1ldPHWBNO1XD/5BtK"
    "YJt7+BGa4QQ0/hia8kMWK91P7zGv7HxyAn7TBpCiGeuSUUKLZAIE98LKpGqHPAWfxr80wOO3GniEhL/PPlx947ZNb/7ut29QidZWLNHaWnS3GWSdwhKsTf"
    "jPdvxnIx2YjlVaW+nqETqNvFAsuuRtRfkYTShDbFfRtU7HtrJkyW2VkVzXoh3jHIOFR1/PzT6xHSMiaWsh3aJSUBKJM2zPfIzh59kPkGcQqXJahVH8yRCx"
    "0hekmyJ5KCQwLNL2NjdDgnh8sHP644WDh3ViCQ+BpAMMjUJmmA8AkqB7kPOjQhQnmNFIi1T8mIBgyJ1fsghUZ5ET9vEL5D2nP56fvYjmAS1bh7N1Uq/J3V"
    "DxakqTpeA0fM8RaBM/A7VDZxfH82VrtbAFtINn1xZm6kHNZkucBsBkQ7PF5Os6T5YTcYBgjp4HdppIPyZyRaUCWTS11PqRhBoorwBAHPMMqeUu3HsfFU7T"
    "m0kFTuXP2P0xkVDJx+aalZZ385O4OQfvt4VT2gKiF6yr86HWFrLaaZ4mJ9V6qq+Eg3cYtnrKuYGsQpT0ZYCK0aeaEFwTKXm27cceRVTOHnyr5TzPgkWTnS"
    "ThbK9WQaY587eP2WPwjvClFjOUkohYg9YeSGbL18sWG4VqKL1M+jj2FBgbZodPhrCOx2cxBa7tqmtwlVvDiEj+wZLpPBJL97NnQM+StEKagrNxs6AJ3RZh"
    "X+jIFM0S0b7YMQZAg5Jy0yPLAmOps41uX/fICQakkKo7Hzk332TVPz7YPft0SdeDdR+kfoMa0mXA40sJkxHgI8eLGxVawMRCqFBKpGwumdJJOqgacmmDD+"
    "iD84BV/jKKVTxvAQXKR4jgrr5RlCUFPZWGeKI0YMPjcwtPP+a/LHFNT6XhymQ7N0Z5hXc4FGbkrG/ktMe7526jR4EevKJEAD9XksG+rZR65ddqCnydjWam"
    "9I5wYSrATGwgi87RI/jy4UPx3uB5E7Dbx8QifnYHtAt0cum0i4QbmN1W5NXk7lmPWjh0FtMNY7wES7nRB/Ne5+4VjhN23z/c+fBvgmXKtsCk0BomjI4RHH"
    "h2gDc6wZ5yJumBmu6nhxcvIS8H8U3UKgfSgzJpFPjn816D4tE9eccIRWLa4pY5/Rf2WcAabFuPAdhCuMbsU5A1hM6sxEj3Vn96kBV0T/YERy9XWY5ozk3g"
    "dC17R5b15jHv4FzB+GZRFK2cBa3b2rgTI4YjbBTrY1UODGg2M8HKQ3Pus2fdk9dM9mtb46Wt6XwGQprIU1TzJ39E3zaby/GKCZof38TE5Hnqk8ULVySq9M"
    "03qtbnJNWxUO+c6aaAzrUimjYkDc7UFmHuDfJbzB2xRbxKzG2GdZgfZdjwX4b6+Kmiab6SzxaRlC6dEmK8PhDrogTpW+qQEVMU3LqqTmd/pTm4JFOrkgrm"
    "r6qkgvP1qarCUWvUF/Ux61AtgmQLURGsDq0G4V5mZ5QeJIzH3OFH7+ysJmXG8CWivIGc30xZ6Vaau7lztNQ9e3/hbw/Q7RGCuT6TrV/YnNl6XG8EUdCM6S"
    "d0+0OJTdOSvrOqZIfCRZaYrBt6wGUXPaKaGLZSwUQ792fpeCb0ur2Oej9WS0joXTkkkZx6RFB79bkloPzy+EfaM6N9IFhx9OdHnaMXRQ02thu5c3oHFmBW"
    "5KzAt6Dcd65/wG5zhMOHJ8X5cvQci0/L7QJdbwVRSJoTwhpZJPEL/PDUFR2SmSPtHlaH1uK5e9qDgMm3wLHVk6QH0h0Pmnj1WGnh1APMP5DtYwc6vZB8/J"
    "SfSt/bVTKqBv6tq22IR0m4b4GiQhqAaFhpvQ5Tpjg9c7KyP6C7qALqQnHseBg2FduFlS9emAUih14l3HT2bwsffMzgsOPCmiWS4fVn48Vj5YYGULkrekgZ"
    "Uc+GjaMqqOZvwFtCw0T4WQY+fx/xjsSF5JbR5OYePWLvF0qBo/esrUBKswuhOle/xgApUR7LmUY1471yE849/ajz1Xu6NMGvV+j+Fr+ChQlr9vWrLt7GOK"
    "blXtOlDvwDc1lUH+jdpj/wN5qt179XvRQbQRm2qeJXuUgF3UBfHULWL1UUt9ndyEnAsAisD7n74fwXhzgSwu4EjFHwKgwYxvxqFY14rTCRLAFwAtJTxaVq"
    "sI1iNJyibD0leYFs4fwdhrh5JyyJkiEkcYoNfUpBhSHQff8tJqWK5UmajU1amN13/QO2OTDE8ORTJmyWVkDYXNOSpSPb5gY9JuUS32y38yZ0VQTlZn4Ys4"
    "K06YouqbuUC3CJ7ahEqdbytXJtl8IDrxbdqDJeA6E1MxLgeQwinqRclFwWUnlcSmSQaJdGXMyzigBas19pxt1H/EZnAXB+g1WwxZ4LMaISzXDss/c1vbAL"
    "AsW70vcQpazx4wpamdWkB99pV43Ku7gh+qNBP8uNXQ/rrXqfJFCko8DMGHh+is/HUrPsBibVMAuE6BVivDPhmePoANQ8lxPUHl/iuFLcfZF0I5/+uPv5DR"
    "XMvCSeL+WfwVkQCiTSA9C3/d2Fhe+/t2CxKtjPwRA72yA+mKR2Krgu16OdcJaat0J7lIOWuj5/+9z8pzd0yhzH+ji5cbnh/p3pQp3jV4BrZ2UG6e/TM2i3"
    "2ZYFhUWrtgmD1oo3c/qf2DafSBgSDYPZU0ntREWa07ZzMlhMbtodRfc1437dseRZA9YFeNaBA8QMJvzIAZPKGcFTxrimv+zQ+dbNyCEl1pH0WAdsiciZDl"
    "te7JyBXROVyEGT06nibU/UKSAVNmw4rDx4ztsTfhOfyAgOzsGhQtDIkaOLm1h0Zw4beJUb1sKp9FED5p3jj4StZvYRA1v9aZpI/HgB18FyevzIdyhP2wnH"
    "aK3hVA0YsOvARCcxEYzMBN8p+9OltmeR5U754VCJuAYOAAGvbQPgoZfdSxwusDHa6yCFOFhTsMTpArE2eB514kyBIv03faYAP3emEMQE/UleuH2UwNvyK+"
    "swAfUuqwf7OAGYH6wO5+XXyo7Aw8EjwarTBfrOM+cJbMQipthxAnjrnUHjIv038zABuX9ROTt2TQTTDkkxGDeYov2plGt4UozgFdixkUImXB4vZAoQO8Lb"
    "yHEBNO0K4hcbnttChwfGfYNWMvPSxnJZXqThriiS78vLOkMA7+pR/fL+Yf2+fZSA+Z11nIDfTB4lID4v+ywBdQeeHCUAgE6cI0BdAVLHTg+g/9iHB+yUX6"
    "YAmYzVSB8csBX/kzg3QH2E3VOPFjFR/bpDjQUbHOrCGcWwATAYuhUAIDQ54NDZSY5ccDQSAKp4ySMDNlETgEg18IG8oCcmV68nPumzAqhAPoqfFfDWMNBm"
    "teo3IsZiwKNqFU/nYwgYzlDGO3IRnQrQKGpNIpI0fLxOEpqGzgTgHrKrGv3Fk5cTA8jtpg8M2FwzhwVsbzXVSQGvwb9yTgCwRH1OAF446KDro9XE3TXHBf"
    "BlWLSjSE76qACEKv20TwsQuDFw08cFvEZ/M3OmJhaj0U5lpG/mA8iYmYdnHxOgbiq16EpfRTYdML3JMQHmFbAXzKaIPHNCwDD9V3/b45AA4eT9wMqlNXBt"
    "/V1b+coF/60e+ciA4QlgS/hTzgvYRNlq9nkB8iR+XsCrAfqjHB+JzT4twDw360bawK2UsLJ9WMCbfiQcFmgnss4KwGnVso8KWJpQ9TEBRfihDgl4FcncnB"
    "CgfpXtEwJ44y30kUMCtgRB3eHC/IiYPBdXCFc1oNTHBOzIaOsDymB+pQMM24aD67RqQW20MY0xQc/hC0XxWDJqFI6NgW6AwKQbzyY9c0IAD2KOB9hI/40d"
    "D0C7ari+XymLgrS56L5pFKTNduEBJtMkyw42qfmlJ49LRMMbhglqyMZBnABf8Jxt9EcELA3YAUsAZtpePP+qR9/YLzwnKDNl6u+W75+cdM/bOXzUu2cdSt"
    "9cozeTIPRA21G4DSwJWDLKfSylJZgwPBy29BxgKuykd3yMd/YcLLPQgMR+1AQRQ1AHblCp0mekauqBvJJoCHTwOiWiCeuq1FqITFpA1fg8cy+77sBosaN4"
    "oxidy0buILIGXIeOwFRAjUBr3ocE5AhC47muThQ6aHwbAgDawq88Z3udwUO9snUB8AHBY8oOmvgxUJ/gfixUs8vaT2pFGjvRDjLvpp56jtj+PiB3WHYN9F"
    "AXxxFL18GkGLz71sy0ypK1Oi3gtXfQs2oMNtZCFn6w64RHAMywWkYQ4bAT8JuoVg3hOUXsA/tDskFEsGZJCKEXjBPx7NoCsxPIFmgUkrVE3r41E07y8Zw3"
    "sXscihAtnuG9a0JvGkj1MvE8+o6mi2MP4K9pBoVCMmsCAgzntUYAy8OLp+jISFoX6iFq1N4VBbSmChtajMOGvncBWempL1FZsNH6giw2rRf9wkHp4o8C3g"
    "MvGkYi86sOMWhCxJGg2VQQBEr1MksNdsmU4CkxUJxmi5atJ8cMULIFmd6bFmzRNPSWqjSQHeX+xyv7AhwBWMFoIyDEFyIi1ALUoTQxvdOYy4xsR74njPZt"
    "AC5ZW6CSZbUCGtCikO6sLY6zSzN8fAhFCbsEawi2/NBz3uJbH5B02WJ+DiSsRESOip5xbyVRNRvnmha2qOAXwZf/4G3K7M3Cs3av9dB8CElVhguZ5k4tIN"
    "gF1BSXIOeFJMTcDv3bFB0wgDKLDgR2xFVkG1XJAQoEtv/jlphj0uTT1QaivamE03TBwebJzAYKGOq5gwfbOOqdlyw+EDUa9b69pEdotSLxZkg5gTaRtwAp"
    "IEs5QubA6g/uVAz4KAOVxQTbUmnIhgkS6ATe1JSUabRFyZWlKgx26IdIaPKxJGu+AYpVTKqlqwuW1D1KLvoM2NgSlPQcSn8CxoV4jTeiAy8Jga/UKwG6m6"
    "pBSn92Cdl8+QxbAxVHZMwn6gk4WOeMTMeol2chngtiXD5tA7Jjqqv3nM1j5JviLYaeXS0dWNADjwLmQVugFZpYiUFyZMLi0juobY1V8PhTEMs16HaMTiLG"
    "AgO6kR1Uj0qTkELPQeTmCmdg6gxeU4qAPCKxDnPYYikiA/EOcLvYh4VuFWDWXrLIYBsCXnHU3nwzzgS2QYf2DqiCA6Iw1K9oAqbkAJ83p0LNWprSzrNrDo"
    "gfAIgrTbwjNl118LYSSnHZDQrixuXVQuVV2FivI9xUFQL9Cb9iFQjad5WoQEiwliFdgrAR/2NVIDAfK5sSBFxB/1CpX5M9UT0QXSRWhjJr42wB35P2AnDz"
    "ElUKb6JqCXNp7KPW8gqZtlWnwEgGGCIEwepkgGqXo65/RYHCr8ZD0CVqVq3CNpEzU2ELPuDleaZQYaPhpggp0RNrrHx6zibF0hjPgewRD80KaX+n8Hppm8"
    "0xkLMcP5l1CiwbcXS0WtBdgy+EntT0vHSZgq2x+fF1aB0BhSGJxr8fvJyQO5joOwnmj6fLFGITQT8QdEuv8ObQgDTBtyLpT56Ql9zFWZPWw6JOaDeuhrNm"
    "pysUYmOpp+QTEuyqkDnCrn+HrlAmFq32HKw1tbOWBqEKFHYW3XeNTb3TLlB4kxNYWVePyTfYLqcc2vUJ5CoTlp8SHMqbBBBGN5LRyqgIgZYG+NKq40Zigc"
    "KAsl1QkKAgIhvTGp/skMDfR5IDl4o+IM/IOT0A9p329SYzF/k5IS9NJl2YUAzr03QjCNFtRk0CTI6swzQq63oES3H8acR+uB4FCZsJAopLs3gWV71fnvaS"
    "tQjcnBS5+CcEcBxatQfZsBfgplgnmT5iaIxXxv2R6Sb58mJ1CbbOi12bdyS57eqEV+VXuj7hVetvBUdCwVd6lCds2kblCb/G8oRfF903DKq+hvUIb+I/7+"
    "I/rXoOW5jKhB1WZUK1rg26dnZlQlE/zPLXc3nCcGW8xnqRH1k+lWH+YdUn7FJiS4XjgObQeUL7AtwAM+4BOckDSAo6ILGYNRjod0gVjJUpDPNj5WzBzgeI"
    "v8MuB9WwjpnrFB/BtzLC3w9ejGK1CsAwoGETkYdqFVAh0EUIXrxaoah/J2sVivqnipZFxnGh9JVGq6boQdUo7OD/kljQH6KKoGJPbK+j2oTXxLG6kF2isJ"
    "EfI/qxOztRobDL+KPo9qwoFr7UFQrsiZF2yhNDHyA74tYDBGu0OqtVtgmbE42wRSEDs147omgPruxDnhptTrx7L1G0sKuBmrNW6IhKcMaqbAHNPjSisisW"
    "VDApsuJfdR1gssoVkLPTplVtvcIqWVCsP9XGqlnYFlrindgMjkcORO2dxCCSsvP5VmU/1p8TtUYnUPHh6gVviVoFxGzQFbXCqisV6D+a5ZlwCxcsvAr/xs"
    "oVNuIkauU+FLkTyOlrZg1sAUcYSMKtAR1es1SQdhs3e5klC0RDcuHvNMcZVdWCDUMLTaVqYSf+x1j9r9F/7aKF4ZiSp1JuiuyQVQKRgaHs/y2s9/GfVs2C"
    "PCdOhIawX5smiVkQQ1S527JKF7aFKmRU0Hotyy5RYuXtEvEmSTvdsoSlbIoX3oqCWOXCLvg3WbeAz2JVC5vg32TNAj5LVCwsI/eXqljYxD/SJQvyguh51B"
    "IcqeIF1TBRvcCPFW/l0oWNwF8q6KioVj1dCDAMZjWrbqTvopYLrLBM3DrhVAa2b12EaJxk7Le3HEZsNSObReYb0o0YnipmeNvE2tE2kDoGQrpEGcNr9K9E"
    "9Zm61Kxf4//Eaxd2Llm7sFKHOElK4ipagV/G5c3FC7H+RUtuhKCyV4MxjuzHOlUes+lU71mu5GQJA/p2G03t9eAYBBlUsf2IuQlttRx044C9jyAowYhu7H"
    "VTnkK7lCHm5cr0RRlUwK9YF6wF+5syJDytV/1RHajLKmbYyU8M49c4KW29WP3C25xV6DrUsSC/Kl2QlwbuJsfJohC7FavlDQqr7EWstCoZOHpIc+P8xmH4"
    "N1nEgM+WLGHYSQ+SS0M0QR2Go95WBUNR/bQqGIb5R5qZJ+oXOKmEnjnog6eQdojeinjdgt3Oem3XNeperIIF/JFdrmBBzwqqxWsWKOiKSo55JbUK9GYMf8"
    "frFeLahWHI1kNVqmCyXLhSAffGqlN4Bc3jt3a+adUokM9NFyhsyUBsjI+Y8KOR4kCvrsMx3VQcNFab8FbUgvVOE2Gy79DwGzTBnS2Zce9ajzirrlPYqHww"
    "ezNn/mZAbkAyB/AaZOxpPEQ9phUpo8ouWFhZoAJj8ggC0PnRZQMqv8sBGdxxXFnAqTeeXbGAXSvnkBVh0HED26FEBgotnCOhMZ+PplVK6xLXg6ldeD1osq"
    "s2Vrggbm57IFOzsFVrFqZmYTtIU1CqfboGUQFSwxCYTAwbvGS9QlZgmEK4er2KbVK4NLKixtg/B7GUmhmxk4dDwGr1amhSeSnYrZ2YejQvVpywPRmdVgBF"
    "L4uwbdR+aXBxCWjp4CVKEl6v7ONILTmCvHg9gtkv2R9X699LViR4dj1C3I82FYwYH9PmJqf1SXqJrk4IG6o4wUvXJPD2oXXNfiuUdOhpxognsj6Wo3q6Kn"
    "DCLn+VaWZqETaPWZY0J5i4iBPJcoSNnLpWSxYkbAsphgHIFiTrEbajGqBsBpYRMDe/JsMw6YC25jkUJyj7TZ+GALJm0Yr0gmpS2RApix4gUy+t9LLbhX9k"
    "1yBsVkuEXRxpNZX5Ugu1aakUdmiJqIJ3vPI7h8wmdEObV5Yur173TvWkoMLmrNIE5awgRGBxwsUJ6oXih01/xJbbjpQjxOsSbFWAXW1MAEyLnBkRq0rYlX"
    "jJ+hXbTZKd7At94X7ZI6d1La5K0J4faC4BHJXfQfGenhUJtvNM0ndgk3huYDNTai3/FSUVXrSa0zAbYI+sYsgwoWQYHG3AiNhqyjVhYhLIyNl9X+AQDd2H"
    "WSNwKZ9MSPojn9cfyx8IKfOoKaD0sssQYuNl+EJkxN4dx6oR4j2GgbLPmdQVCw6rldHpuA7O54RHSkhUmr0H/ZdTiSiIGo43/PrEdFbKUHrMpaoQLCNVh5"
    "83NyOj9VNIpxkRSqN+IJFnDkskwnpJizgWVQZbmmICA8O5/MA+v+G8VRwcBSMomnkxGHixOfBibeDFxsCLlcEX+gfA7AU1vIUWcy7Iz+Aw3ovBYOAGHjDr"
    "Ivtgq0Ejh2/ybcqhJq04l59pBJhb7/A3lTZmTL2KObriV8yp7nCgth9N10bJasJxKmO54IXBQX7fUA0bMK75ZADodwZAsHtmB14bXmi23diN5DUA9J5BH0"
    "newWzESgRzrlZzu9UfIGrC6r4gl/eQgMjbnGuhjzkqYpVGj1bDdJ05tnq7CNPdkx9ITJiXPsB/YurrvhDIYu3q1bl9YzkBolvLu6oBxXLVi7x6XhtstEcx"
    "63aGcmm5b+hDQYM7zRuYrG1LF554Xt+qY35WLt9uN9CfQHsY25bm6tUy1pA88FTLnJ5GvrC/3R7gHRpr1TjpgFauOsP5ld6dKA3l4vDOAt42BN7vAXh5zx"
    "xNtPxnb+Bnr1ifbdrW/i0eU7RpWtD49eJgCX2AJXdLcbB/Q/CS+4cMxB6cmkbc3r1n4EUfsejFkP6N6N/RgRercZwHk87CerVfzR74LyIiSQDhkAK0R0El"
    "T9oVeBfpU5YlyS8bnva/epiAkcvNIDMHGqyxD7HZlnTrkrgEYVMBGV/oz0uv5KBMdhvRS/bDRvASSAn2UU8SIQlWm9uUR/7q1YjhPNsB7om8t6lJsjNXd4"
    "R/DQ3t3iO+XEHWWNxbdWE9Y9duc2imUi68XqT0lUKJNdY+VMz9ZmWkGihDkzzA2tAM2gqoxHSKFscph6MtjDLg7m3aBz/erABvrsEGlvZVogoH6EaldoSn"
    "NabpQNFKSyiwxjuZz2JteiBmxc87VnXI0/RXFaC3W0zNAe+V2hjFZmrElWlGyIkEzcyc5V0eGlGpBMio1atfgHbmL2qK6JKzWx04kFMcZjewOhy7JmOHwI"
    "1esFvy41GNKHkXmLaHDvUg8sYqVVDrAX1hTwPCWWj3ejEvC/AHAcKBQrwXDNN8ZyLXEFj4eS0pcJYoKASbDxx4weCuzCfOh4HE17pLMMgBxn5mQ0Llubz5"
    "sF8+HB18Fdp7tXDKsEcLgBpQQX6pkdq4FYqnxLc58KaQ2xO/o7XzC5SIqhH+ZgjQT0EEnjYOBeIzP2CkRU1jgRYaTekp7AENmOTYIEVfGSxmzX3Sz+jQ0N"
    "r8L7cUBzSeG5Qext1GbkSPgEgBzYIYcqWlya+KmgONV8MRv7qLW4+Sn3vIQwpDUgd2ZL2v+fsq4z4sELiMKZZEYfxC88CBQMvdAwfeQWkl6ACMHtTEHI2G"
    "2uNvinlRJWYIUUFzUIjgAVga07kZ4jKAssL3AP9heVzqUBIR3Vadt/Wi3kmJyBLPqqRTyPGBBwI3wvzKXMkzL/LSdHeh0L8Hmq353/3rfv4/3hoPLUTEAh"
    "R5vym6vzWh8t8UB3dD12Ed7dk+8RyUXB5N/U3Xa0dRCa+9Tu7Cf8OEB2facbTCrRnypwqBx7Ve0dBQ/4a1a93a4Ng+RdJorpI/AcPYMeJP6181b9Kv52qD"
    "L/+4mKu5KGDzGq7AKsBW8IEsMPw6tXls4wilcgKRNNqJycLngTvD7QtNF9NsWOnj6Vcyhm5M0djcUUXQ2yft662dbwKHFAkCgNEYN1hxfQ87Hxxuogc6B9"
    "i4O/Aq5T1DQ/yCmUc4CN+ATeSJoz235n/W/HiNWyqBPjlIyximqXpyQVWuoVY9I+7TQAuw0PU8T4h6ClYZus0huwu/Np3b3XSjPflClPdGNdMIp/KUabHb"
    "3zNYUTCtwCbVysB1JawZaG0BN6yUHxpauoUk40EbPwl+mlgTlFgCInJ5lNHULcV4wbgazDWGXmsVtkT5XNMtSQAx7/qDatdq7qjtJoKNohwxUAGwTq6PWB"
    "fZtUGjETR2kL1Hb9SjUtsNyQ4IZbfHAoRFxZ1BAMKX5UoDJHKhNOnXWn611M4LtSo6TuNZLqsjnDsNjLfHQC95Dz1IQx7bVTl7D7RSjvBRmNXMM6a0EVbR"
    "4LsyyDth7ldhLkRLoDJlqCD0eCMAmOvX9q9e/WsvHMtF+aEadJkvhF64d0htFe+hcqUCvH/fKrwB8AZdtBBOGVYEsxEm5ioyRYOpptiT7k92XPUIahsIFS"
    "yxm8G4IVqnnMwvif7AA8H4nUS/BOW5/XgGKJBre9FZpU13YijaxG5RuizYqe9O4BGNdzunv6Qv6R6Py8f4qpx/PD6qjyaW4vxj+qIbPpAjfXWPOQiojTQE"
    "5s3MKK+1bYBRmzIc/fnXz6uj4jmVJ63cCbgcPgfKujGdp2ofks7To3lRrxhhQV9uZGX7cV2rMvilbzzW4t6HncP31emQj+yzmvBSicQBLrBqFBONKcAv15"
    "9ywynQu7W8eAXQ/Q34349D+Oe3aF9tbcE/O/Gft8AkcN/Bfyb3IfedItGihJNbAmHkrYX/7y/tgb4H1/f/5/qX1q6HMdjyCqcGNUj9kYhCbxqkxKNGp7Ky"
    "wZARURLsMOehUFZYdaqdElXVKW3PCDGB8AK6HKv6za3A43NprtpUiR01tacN3oQK8jsS6TJVsFYKu2eU56WA+qoIUdhdYP1tzqcvMM9jGwQUJNRP9GCEfz"
    "WLiSIqsutyJjl8u72H5XnLbE4EC0Q4lTPhJN5YbDmWAZ2xOHMmFtmIsUjFmUoYClizr3+N32pORGuwX4w2gv46gzkJIWZ0bR/exbUSlIbEt83Vmn3N6Tom"
    "6/r1OvBl0tPWYDEuHg8AzLGAtbjAyFBmVsZAhwom/QoJanH8g6zOWxyaEvdKrkiGLIFZB+km/Js1aODcFIXanitZ3sMSKAUYP6iNBvEsrViEnFJumqGViM"
    "d+QI7LI9np2All93LKgQSuxX8sz+nq18iu6MOrtPKUI0ppL23m+0ojaXgIpiyhgZprA9g7KMsAWzziAsXpyO8BQIA+ldWrSxwaRz+xaePRQ2jJwC7lteCn"
    "FwMxQOmLFJcEky52UrmIFL7sw92LpZfrAE7ujV27dgCHbojYaucT0MQzE2JObr9pB1SpNxYJEUevPRTUSA/1KXfSkASapfWpwXXBevFeuvikNYbcCz1Br4"
    "+IJ2hiiv0+TrC/icq189uAuFFlVCVHVoJocEYlgM603QgdJ80dfnOiMOM3AY4gvTAhjR731eE5oDXROTSu+pg2ATpIFTH3hbVtV1mAhRnclMIrYVgN/Bqn"
    "pCE3sPvEZ32tBsZWqJBjlz8S/8y1GlOLPgygtElwJ1racyDI2SOBKWKnD8ZfkC6fegqyHLMm4g8VHxxGdSz5EhQ4MJk2yR29ibftAYF6RC7Zwd+NDbwYkL"
    "r9+gR7zAbE+Tmi/67R32/y3251TPnc8ui7w1d/KPIrYnnkGlzeedhCc310Cp2HSQkDQgP9gcQPizIJ2wOYn4lagDHKTFc7rV0Cag/1A9wm/UccPINbfXa6"
    "NcnMjvvjauwmoQbqzuN0G/WmTfm22ocOHyP6YkAm98LafJtTa7Nf9yMTJb1V+SFUp1qhBfNSJcOwCxSNY9UK7WP8jOzsWj7GXqwbw4HBMBOgWLWVsKxSop"
    "mLtJi31iTJQvsTSpa17cUmI5YIi0AzPRGJ2njvhQ+TiA9lVLlp/cxA+bOaeDh8Mk3b2qdXlDixQggv4w3vedLhw247He+oRNohadwynvj2ZsjmEYeo7UnV"
    "hEyuVM1vYjip2Y14eFz2u/Gf9Nt00zbuKzqGRB7n/jChpySuYROO8KieZxw2NTeToPsMZNf59QqeyEVlLprbMk9tsjMH1CdhS+wrot+GScbITdid2T61IC"
    "Q/5fSseBRQUl4u5NstLKbPq3BI3OsdiLoSuU32fln0rH+CGKCXGYRlw5keoQPEzDDpPXemSz9y6P9+GUklJyYVDpKC5VdqQWOVQ2Is9sRvVPy+qj8SVAdR"
    "GRWaaju4OHiSXGv7ZRnDAQk9PpYTF5eZqitrBkV5wo84mazhViLJSVLIIGXGlQhjnAUNDTes7QrHx6vQI/wkQKBe17YGTcSVrJEVYqT2J/U5DjWk9lQ6Mp"
    "sAUgBDVFkfGUzgsOTQdOmXdQEz33erQIyYIlfgOg2QroOr/CooCqteRihTXPEtk83a/uWa+sslM+Yv18gOMrRLyMRf9BPcW+jhwIFMD2fYqIxXagcOlPjj"
    "kHFzRpF0IDxXOcpWrwbtHdn1Dr8RIV/UjJMskJ2b80ParZV+R54qK/L0YpSYa0zmDw29MYKO69FcQhDEJ5VGLY1QGUQAqPQ6ahtB+RU+lo7akAJi2iRZiP"
    "DcwkxLczk/xQmGhkolMv7jrAbsrywO1GZ9rmViVgYRpUohKiRYopvg0hLJsyJh+LcuszA0RH+7PqEKnRekFoTIHAx5+gGqKxyzDwTLtWTmHCJy6YvhgDJu"
    "DMTcBGfS5ZrAsnGsuHQYSoQVGuKM17EyUNdemcaBW7C8yU3MWGBLgmauBKZV00j2/IEDiUblANPFk+3ciam8m4ntfISUV6mNVlvlIEp82CcZI4Ol/OrVPe"
    "X4fphvZX9ePZuh4472BTsJIcWRiRoel2HOTEyhl6UIYykpJStwixPJN3KE06YaBwrdqaVaDGPBC7fZlWpDwRB++S6V/rLuyUeuEHW5O+n58KZduzZve334"
    "d1s2vdMe+NGaNS9KbHYrGNiANUDJgzEgeSOtWrkagDGJTu3/B41CDC2jyAUA"
)
