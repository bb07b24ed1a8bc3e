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
    "H4sIAAAAAAACA+y923bcRrIo+Dz7K4qSFhtQJYukbu2NEoSmKKktWzfrYrWbYhNgVZKEVZUoAyhRdBF7zdfM63zAeZi1Zv5kfmB+YSIi7wCKovf2OU97dV"
    "ss5D0jIyMiIyMjvmTlgMevj3/lk3o05Se54G/KYsHL+oLVccBZzUQYPwrgv1V+EoiwPiuL84E42Dkc1+XFquT1shQDvrkZ1DEPeLwThqxuJlk9OQt4uFLF"
    "4wN+yHjTMBEHssXVjNeDMl4145OiDL7AMPJBLgZ1yIOS5Wx1yuuoPsihlljOeZkdz3i0sdOEY9WjuLzEku8u5sfFbFQX7+oyF6fvs1O2+pLNljxKXxbT5Y"
    "ynTcjKhmGbGStYxSZsxpZsyk7iOghoXmV8OiuOs9n7s7xieVyO3p1l0+L8bVHUMC35ebH/7l0cx1+KfDrYuby0iSOR1fkXLquEm5sp/F3UfPquvphBKud1"
    "lcK8nhQTmIaoR4uyqIv6YgEQS0u+mGUTjvnQkq1hC7EsljMMQlbE27cHfzs6evPh7dOjo8Ht7YHg54OPPPv8MluwKp7MsqpaTQpR1eVyUgNU5erhutUwtd"
    "HRrUlVveXVclbfijd2mNiI40wt6NOyhAo3YBiywCCvBqKoB6Y5XIDR4EPFB+lSVNkJh6LpoCgHKTSawtJVNc+moxvhmPqCxPf8K6AEo886rhtY0UFl5hiE"
    "hAE8pvwCkE0WHMNo881NboAty4m43tApm5v1aMbFaX0GhXbHAhaJx8UI2g9qwD5bFTLkzIuYxwgsD8rhSMH/3YWYBO6oQwZtFqMKG2Q8DBuN5Y3GMxi9Sn"
    "PrAX5PoKdH2FUV4PoVJzDDOK2oUprwiA/TlMnRsSxkM9xio9Go1jtCxNyZW8Jhn0U1DHS6nPAAtw4roWg9hBnThtzYgXLcW9pQj1YPC0HqDAb20zEvU1Ns"
    "7GJA+jNunsECUIlPB3Ux+As08pfByVJM6rwQg/myqgfHfJC1M0rqPBqkQ5iiRJS/GET5C7aEbQJOia1ZXsOGng1on1ZscLysB3X2mQ8mWcmxJBfVssRBnP"
    "JBxSfLMq8vRmnYhEB/hvygHO4CWQDIWGJAABcM9kvYsCXRLUWx8pCPulsyrkfzbIFA5IS6mZggeDz8wNUaWYQNx3wGk0JqRQs1gPK1RM46nurtPSl5VvOn"
    "M45fQUrV05CoCkz7VQH9jHMPkwHL9mrAD4ACD1KBJVKWAxEd1bB2+4WooaVY6MVkMJ3Fgovp/lk+mwLCA9JN4zzBqURXz4dwRo43TcfeRAhX3gK5rMJ6aD"
    "vT8J1gPyHQ84g3sMMWbM7OGAcgcyY4KznLAfKcFZydsoqzCWczzpacTbkhsidAwVZ5FS2Yz2WiOYON+/pc6IQnvJqU+QLoV3TWynqVzXkVQb9+sqSQVVRT"
    "xhtNO1+fRII3irfBID0qz+OSj4CwAdWavofCFYw/znmS8xGfL6BNGkMEm7WgorCsE6TzamXfFLOLk3w2e7dcLIqyZqca5TjMP17VhV1STF9V5zkyRPg1yQ"
    "CJHhfFjGcC1osnGY/EcjYbH0MXn8eULYcc0e+9sswusGAcYzFAyh/evX41khQlP7mARbHkiZ2UxbzVtaIq4zVDgKwN2bQ7gldEIzAzVv3iP5FMhi6vHi0K"
    "BiKmcS6ysuI4RpIIIBXbafSIBVJMrmG3saAfgDvxKtOTAKbPcDUjSXgZMKQvsOgwuAox72SGfW/ssmXFn/CTDGkQfJ1l1f5ZJk75NJoAWJSUMOd1Ns3qLE"
    "k0V011EuxRWGXYohqpXtqyV7HdJZd8dwC7BTZlNfj+/csXCklWsA/rfDLIptPnIq/zbJb/TtBbKXb8NIdNITnPDPo5OAxHi2WFclOjqiLPLI4rXn7hU7Ou"
    "VYv7wHaipqEx3fDZ5uYBshX9OfrML6DaoW5Xkik9VwR7PONSUhhhEZLnRmYR4o1d23au+zFSygjA7exHGD9xXi1Wys6QN4/OSyReU5A+VBtc7SdZNecVcV"
    "1Cg416JIq9yYRXVVFqPDbSUCnlBbnhW4QD6gtoYVw6hHYe+GMGXlEC7bRw7m2G5CfomcTREvZ2HeVNfNZpK0wSLOIvzEF92DCajlxx+I5BBlZE1TYZqF2a"
    "xWUymmSzGTUfjnPnCwFCnZb8N2Ca9YfFNKMdnsEIG9wVJ/npUovJLaG5Z5avF8i1Kxyai0rd5Til8SfJjOtWJAoYqbK19qdB2mkkDUMlbYylzCe4miJ3kR"
    "f2n7Ngal/EiMeQc7gOYUiwe4nMvJtn9pHt5Ypx60JTZ7y6tMlDwbmzE7ptLbzJu6KuzYFNR5ND+khCIP44HLckDClg+vsVJJ0DcRg2ttmDFok7xJFryq6l"
    "lB7yptaX5mmAH6ohHMA+OrSDWLdXAQENoekllrA6Y9tkTU32NmhkfdXckijBWLgCkyFp2DkAQnWu2iJxp4q9NZNpch1JIOvihSrCNaQOCH7EzUZ5RX8hUw"
    "8P5/QOpz46mWV1sLu9g2cJYEvA6sLQLCDHBYQT8wjk4LP8pA6m2EZDYiT3ZECi+pSrJa7a2W1Ll5E7VFmV3dhFHp3I1iIl6Avn1CGivqMInJlfFOe83M9w"
    "1JGs3rjHRxBblrAwDltZqDHLhLySVOgNMD5oE5iE2Q0yY2qSoO6cUNF8fgnCRv4x3PAdARawYZ6jzADHHFpYgWSMGsROuBnN3ot1yGY6OQp6qaZKdOYK/H"
    "cEy/Y0Q60FSHGSPIUNsG6UwMtiNpOcW5+kn75eIxi8w4MlVAu46VpMeYnKhDYW5xW0LYBD8ikceEdnRVWbhGQUoFw3L75wfwC2/9EUcJ5oRiOnqqjMWqDE"
    "nVl3NmCL+CixIewjcgKZPFe7kEgQUCQmxzTQ30DgK9hejww9JyRCcZAI2lsDG18dUBkFTJJQAuA8LI1UsgSdadjiiq2ZbURbZ82s5Z4HtoNIL6G+D+z2OJ"
    "t81khp1w5W2yHE7rhZD5YGRr6RK+WiVnedgST4tWGZm2lerR3WmkafOFVku4ZUKGHYNKQkG72TfpRUHNp979Gab+KLYh9aGnPLKsIliLe4khipLMRIye6y"
    "rzwOxMiI9snIOUAZbU5SwUnJFgrdQqgZGSGVU+onojdwLFWHF7WYuJtslTKMJLK5B/CSjt4eyWoaBaG1cIHpC8mTLDcte3jWHNJKjehi1COOlagq0NTazh"
    "Xotla0pMnKO+RFTrHG/QAEcct5YHSKOfAqx1IKzf2aqANzYHtQHsaZ2pZQ7deEJl2CiJh1ANcWVkl/hUwhJznMMkEtALchi5Ak/lYCAcmlpMOBzAjYj9mo"
    "V55lGwHgkj0AJsmEh0EOq3d5KUb2mLi5aXBwcxMQJW7NCA8xG5rwWWBkFrGtlEjF9tWuamjAfRzSIYLvTHdvcKPKuivnECvM4bZk6tQERw+WhSsB4wrsYJ"
    "N1BD/EgcuzmCmtJDZcP7mEBM2NHViI/PIys+txeRkYNqva0UmWvQNAMVHXsYzZHOKwbbl67h7gzpB++zYfBTpWXQgShd5oEtiRPXboOiI7z/J6YIBs7yGU"
    "VAErjkdS5Jkuu5mccbwr0OKB5h6An4jHm5uyWc42+vpu2tW9ExVgJxDquc5rWt+kw+1r1TmAbLTAbs8w1+dPyHfDVZ8QTjkKFeJ63Bb1XDhdLTrghlbc3h"
    "wganmAkHL1SuMxb2KhWAaciceEfvzy0kc43K+lc+Wi9litteeCzu9ydChmxqY6YYKRJIrlbKqgDWdonkjIneezmU29iqvKUsRPZbmlrqb4B9R7GSgFFx7l"
    "pTqdu7LvS1yGhptdsPcUFarOGJDjUzK/msUrDHBG4+7GoCN+K0n9JC9NXdxQ7kSmSoB8aaWLb0nWXcGfLndke/vFfEFyqb8PoMCHVn7Tk+bVoS3sraBRV2"
    "zsNEuTZGjJ5qYhq7+5wNOJ75U4iFQvdFensbBYNS1orZqGLXnrgHlwiGkdwTNezYspj1LYFCLFagf9+pDDtQCWVRxVxPqiBWLl6q2vmY6WvAlZ0FVZ/wzH"
    "Uxyiq2hM74x2R3fwZgVOrfom50QpjpHynHMi/BsdFV9aZudp6F0eprn4AoOeDmoOqwnAG8izZjXI8PycGrJ65AgjdXTEFdFCzSluCzOQhRIZYlTVEc2Deh"
    "f63qoeS8HR0ogEhbD9WUR/imQEkgrL4n3cquZ0DFmzHCTlkhNsbukxoa7NUje8GEWBI8HNAPswQP1nZjvK1Y8IZBJcjQzljhwLvyfdYxmiSNwaV5xHgRoa"
    "LQEKUiBs5p7OK6ZJU1PvcPYjeUkGxajRusGb8jlnZ3jXwY44+wL/sgvOjjn7ytk7zvY5O+fsPWdPOXvC2WvOPnO2x9mvnL3k7BVnb6ASe8bZBTtmzzl7wd"
    "lbzn7n7DFnP3P2PWcfOPvI2d85+5Gz3zj7gbNfOPuHvcqZe1cpZ3g38QiHE89bVyqw0Kc8OdUL/KaY5RNAHViArbN6PkvZyq483V01Wg8B04pTXKlbKTuK"
    "scatW6uXWX02KjMxLeYBSv/P8q+wQf89HFXQLg/uhA2UvoCKSTo8AoDE6cNbqwvePEoBNOaKDmAU4zS+6mEB8ZGXdWkIwKPJqEsPYDpKFN+I04KU2SnQcJ"
    "tmhHIAeexpi2ABsCW1f3QVwEmlp6MrUMC0Q1e0hyWL04PB//Zvn04+lYcpLF+8/TBIomBja+vy0/bBv7Kt3/e2/nkYXgaftpMD9XXwr0efqsPbMvFWGG6f"
    "wqLH21tbj+DXZ/iFf/d4/JafPv26CNJHl7dWT3mD7R7869On6sZfHsXbh8MwoOTbsfwD2Qf/GnyqPwkczI2/fEofPooPL4Mbl38JL8Pw8laYsvQUQPYr9P"
    "AX6OEl/L0Bf1/B339BbalFvySF2yVeZWYA7cs6r2c8vLWdAxoigICfj0YjMjFZ0dZEzLkVcaZoRwT8nnZAJICsfYnf8AC24jOOP+6E0EhwN2QX6loASb5E"
    "L1FI6R/Gd9yTCZRf4Nif8ysvd17w2GDJ+5Lzj9nsMy8D2Ge7d/49hG1jLpr9q/utXdj9wCFyoBlIs+4k6cPqy+mjNMKvu/A1B1SGT7xejJ9wo3WpYxBjH8"
    "J5Yjg0F3cgIUmrlRiaXUIBLDxePhSqM6AaxWiWVfVzkPm+xks2iYsR/8ongQjZRGuAx+EydopBtzF0nEwOdgED4xQQLE2K+DWPVIqiXJODO97X3UOXWhXx"
    "Hg+j4BVsezjlBVg4pHOaRrWH2+kQUwlT0IIFyxfxZx5h/3vY/w71/yhNoLU8SYBi4UTD1jgg7U4UzNwpbGHDCgZo/QLloQMcoq22h/OhhPRGmrzk0a/Ufx"
    "y/BHET//7KExwUpb1WaZ8x7QmPaHpMk/qQ2M00lgPf3IR1Ge4e4mVZWVcf8xqY6fajNEzSAS7rOBvGCsRieMyj2aN4JwlKyXWBmgtFs3bYLBx+4UP9DV9H"
    "w2kYCfgD041h2sAip/qK94B4czYMUP1/eZk+TKDLYaBxbNtHsm2DZciODhsg8vqy0jMTWtm95mxB0TClq8jloWCBM0XNuDyq7wC0dxhaUhikn8S2IDuYse"
    "UhYALZe5l7FD6LectIYgb9wFYbTZYlnGfqV8VUye58hjwZzR9ABoAZwnETZ+ZpCm0ZKeSSVcSYa9MeWhi6QJpgBrZdgYSBOwjQFDoVQJgwFeRptVU2Nydq"
    "Rg+rMYkd+UhACYQK2uSoJFcpgCpST+mfo7hrsslsAYrQAQkviWlUX/R9Qh0vD4rh8BAm6dcD1jGqFrAgwRGKE9vBwSj522GYBKPb4bbc4nU4nkikWtEl+S"
    "7LcW9EGRPQaVTi3tOrKxiuNqTJLT9Kkw/cfCVp8tF+/S1N/s6j71GSzDt6M66vMFzkP8KN7w3lgR7KmkYIJzTpyEd1dopwMndluWv+YsFQO0SWkAoOmyuv"
    "rBI5fCsOq9cGAioe1mMBFDZXljS0m0AswDOVhxLMm9AdNaHhEKY0dirXqnLTSMC0UeY7hTJ434YSLA9728VWsb4CAMxP4inCgq7qqNjrk+CI8eEu4SuU8d"
    "v6qwN0PoyPDKyaJhsOG//6X29AR7P5tb05Uy3MW/FdwEAEL1FoA8kcTTge837jQ3ug/BnZof545d0iQcITbSYIv18qS0EgIooYdA6Fey9HNpcKQ9qHvmKY"
    "3izVtd6Kz6KVIhZR3TAiU0DmjOLgCWyyAGQ0ggDIY+8mcNhJkq+wDfM5mvnQaGq2AcygRa9KdRjx0ccSSbKXpeWsDAOVxAUxopJLq8jBuCJtK9H0mo4XP/"
    "Mghz2ELb/Lj2doBkM2AcDMTNldVbYaEfRzVo2QBLBKmQpV3SoP6MCBlX7EDlS+VeP9LDGrDmkCw2Fx2KCGsErkcInTtyYMu0rb9rQgBEJT2SzsDetO66pJ"
    "9xm6l71wXlKj9w9Te89p24XyQIVfZPDByHZN1dCofwdnhLgPpxvD/q5AGjrzfTAK7v0vTcekFhmjtFZFQN4xAPs+Pl6P5HsOkj+Oawfh5fXZqFAqhJKZrt"
    "EgxLklTJKNne7mcLghduPsDUcp9tJcLDvgBVx3OdsuGdLWTgN4OSbNdrNyzV7cowJACPuzHzdqfeRQwhXHE65ENVyxfWQFCXZ/fHnJ9bELv9M0MSro72HQ"
    "x1Z79tZqNRHmYYQXCSYB5gWfF7o4WS2OrGBjMYm7s1dp72k8VPMz1rRt0K/35tct5IOv2/YzrQWAjVLxsn7MAdd54Kx/2Lx3FFc0P0cp3pog/XpNivCjdi"
    "2Ayj63cAoTOwyHXEjWw/Uc7KFGb113238f8+aWppnq8NWSDFEjEzuWBsqk2HS+j2CCvclnsbeZ4fv3NocBkVaMzkAiPkOLXm8rwKAc0RGHlkh2gddoJm20"
    "CGqPcyJFe4xXeYRxqD8aLQOvXRAQF0bv+x4PSu7kGzUDRamec3kfpAmLtdFwJvdc3oRzS21pGL8r0DafUTN87q6Uc8Pyvcsd36IJiWcGs/c9Pl9wKGYmLY"
    "NyukeVZA7IIhHrkrpV/bwOpFDT+WhBOYJa+NSilMQ0A4FtOBzn7hHTjq7c3KRyjz1+lOOZRhmu56hPhpIuUfJ4l7yI0JlvSL/GUFcNC+Ps5MdjvQRnJAs7"
    "bYxlipQq0XQMpIYGFsCQSnefvIzbVmVEW+12xBHg7mrY91qSQaKmRNKg10ROC6zflj962Afef1oGsnsNBqJ61YNG1u7xkNLnIblZjUd4bIKdtYEUFX/uyp"
    "8OcZWaq0AYYTEcoW1z0HstR+itUErzZmFuQnAGPsWX3FJKR24lEI42SILP7UsPjzewHRSgNvalBq2PwrPMQUzYuA4RKAFQBZPmLCA/w/xREBsXD3N7eoAz"
    "V1iZHssDAQIOdFuguEP8I6hslwcF0Kbs8pIGVMGAKndAkEuVjoGTHRM3OkZeOoyDKkng+D3M4YS3e+iQGagRVw1MYEPfjf6KDAX/WRE3TDxkax+fDBIoyO"
    "tyni2DKcQ4jQLw+0PHXNlXBWiTLzgyZ+Up6UsrNWpC1btyhG6fB6abw1iOXOnG8bnXx/9if/e6/Y3q4vR01gcLtrHBJWoc41z//o2+nb0oB2ETnBHcbwsw"
    "gLJBG1GT5Dh07ia65FtCZnMThVsUdEaTbAElyUBT/8ZkfP1BafgDE/DRTP5FpqnfwAo0hgkpN5XAkhQW+Qjz9Av8fpFXMH9eOoCSGxPIfKtWNp1eWYX7jP"
    "IsE9OZ7IRWSQoEtoRrtWLZtbFp1tQqoavNxMN4xh2aMvI7grX9ka9/7tZHL2kpH6wXzl9qYqoJqPg2XZd4Ea4MKuDAfuPx6mUEi/QmOmJ70QVn+9EuexG9"
    "5ext9JizJ9F7zn6OFpw9j/C2Jfqes1fRR84+RH/n7HH0gbNn0Y+8YT/QdQrIXN/X81n7uckPePP3O97XhCywxXqv+O6O4H9pyH7h9jmnopEiURYEUkCFFa"
    "CHSiTqvQGJ/1aLPmv5ql2NXo+49eJcn1trXwR+R8wa/m9u8ZNk1ZgzY65Oc4CZDT40+idnP3F2CwhYbW6f6KBJ//zD/PNP70bqp/bGX16b6Mh5mctcxEtC"
    "w0ZjypNC20WstWCkxnsMMcYuGnkdtcAZc0eXCScwe9EtpSGngUDZu3WtAPwOnENk3LY9BX5HIzbdOHP9BfUdLVOTHkiFvSaUChDdHNtBMvKEto2dcJ3ho2"
    "ysP3N9e7uIWhJQehdfwC79SR0I1RmEXsP+xH0j/3/StlIlvr+YlgActf/w2v2FyYt+Qj3pLR57Ndpb9hbvqxV4dXr3773RHXVFz2q7C/Dzq78naCdwsviB"
    "f7wrfUmfSf+spML7u3ccZnUgGR9siByYuNK2plFKh6+NYKO+vNwQ8F95eakFqEc72voNrdbK51M4I1a8wvHDb8HyaVQ2dFtdeqO2g8pr9/TcsVDf3FTPh6"
    "TlQZAhT6AG4Vdh28zqeHXjOJtuKWPDG9FB+v6MD9Snfsh8zmczfLw559NRytJ3gBUwgkFWDd68ff3+9f7rF6P5dFBlF0AuEGEGN7AR5FU3RukhuzEBHiT4"
    "DHo5gflOdS8qeYA8ckoP2LtdZ5MJX8gH1NAzvoy9QTAb5NMmWimgyY/lEv7cGJzn9Rmc8k5KXp0NMI2GgKYlM7y93CpOTnipB5EjoeOTJZC2wbTgsk8qQY"
    "OhWtjx/llRVPhyl1IGaONJBWY5DhWGKUQBa8NlZ6LY0q1iN68K24ni8QM5h2pgdiT28nrBJRDo9W59ltWDs2IGRPghgKo2bT5i+Hac9EpU2jS+KIvTMpvj"
    "GI6X1YUCs8kGZBjURTGYZ+JCw7kaoHkeqjmg//flxSA7zWAlzs9gJFUx51DpC8enHnl1Jme3yHAN223DVGTG4PgCACIniG3iw2poBmAEbZb0o1wCVZVwqr"
    "cASYpzixMEFw0kb+SEDbKwZAPQ+B5+27Y9YGAvDJNgIoiwLnLRJGkIIOiVW8fLKUgsOIS9gfwtgV+vHVDFCUNpwssFzTPLKzkC1cLaIVH1vgHB4syLsizO"
    "cWQTfIY8mxlI65LnAIqqLtAW0NuL1EB+QsCwRXA15oCj2WdO09VD2TotBL/RXsRzoKOD7Dy7GBwTO6UhZqI6BxBgoxNlaibXVaGuRP/pVUDORc1LYA9bHI"
    "2dOt2eZPnMmU2njbGaF5arZBKDEsgaIJl6AFa2VedzXizrTvNTEDkIeeREEM5QUnbHcZmgw5JwlrZdjsAD5jNAOzSaGUBEgY9Ei626+MxFuztJGHRfx/yU"
    "1rOnU7vJ8JxiyQx2PCuyKZ8SipQGn5xOgd7M1YxzEOr7x6CXvpIWhtdYSzOkVs/Yh9NlXdSwhq0+VZNAVz7D8MUpUc5M6K1Ku7T6jNwDqGd1VqDdvKrU6o"
    "2ad7qThWDixdYMZE3e6hHBhcl/pL8Mcog/3ABGybP5jWgAgi1vDQTtcJ1xzHLB5ShgenoQQGq/5MjqKtozAyy0bv6WNMhS2DKiNJEU0xD8VgZgas+QQeDW"
    "Z37R6VPxUWpy783zAZSRTIpPPlMiJGh+6gy0rsmikIiZ3R/YG0DrOJ9OuVjfEwxPbUrb1bkmktjfHMjGFBC+9rqluaD4t0XTtoTenTdlIapqpoRdfMwUYa"
    "k1dlJbvy0BTYAVTjif2tZATAD+W7d7V4wD72yn0NqMn9Do96ZTndSqQJgwUcwebZ3UDOjq82vdQQP5FKTKpFBWeRhgd/YEv4iGAM0hlEQJzutLlVTCi0Js"
    "1WtLgDmBmXbBaKSXzwJYYq/wIucj06lzJDeDLhCoP2BVUvrmHenQ9DlBsafGVSdMQLICO0wi/QuOggMQCoslc5DWkMKivFf1QFqP+JAhV5a0sAdbbKZPTv"
    "GmvW8B/XnpD58XmfYlpQCMlyshBlTM62jsTYakXjNFZ+NI2FGfKGGbfmUP3+gYRS8ytJOCiBaGNdUGbPM3/DE6kPjw9sUYl3NZLYH6XAzo/A6A2f6y6xLU"
    "ybK7knjOm7osQjENJU30MgvNls/ImMMw5hlygj6MOp4VE0COreOLrUlRVusxmE7qRBsRwECnp8Sd5cg8uQ+QocyR07bBH+y/fvsulHR9KXwpDLHUFZWXAq"
    "29z+jBfz+CH9MoJmcS4zTUMxJ9kC4uhcC7GTnK6RROHoDeRLpUIWIGlTMpOT7ovWHqpEavRbOazqpVzSY1m9VsWbNpzU5qtqjZvGZnNTu1h7eqjtPt82q7"
    "QrDWo7xIoVacosC69WuRixRaiNMzDseEY57VKbQW3+X3oMU41cCI9MElhV7ig5SjmrCCScoDh/wC/lDjLcACKmL6kWEdtvYc8hSZiHoaP8PGsW5UA4WoIi"
    "ndQj/4uWVkXYAHnHLl3cmr10fvnj95evT02bOn++/f0TXKv5kD8JFzAEbN9cazOnleR6tZJk4jnozwb5JAIv1iardijvrJsmPYoE+zcnaBqfZL1rLfsuCb"
    "fMH9wibFqWDSmuY6k/jinuJf1Prt3LXqXrh13/6xusfKbknV/t3UTpQjsGu18rV21GpKBeFe75rn8umNWyve3JDGlfq++/KSvo5x+9bmSzrWgSpYQ1VQxu"
    "OqiNWKB9yoOXzXRTQRR2mZyNueJElR2Qqt2mcS72r3KkM94dzcTHOxWNboWy5P8hF9REI+J2BoajviXxfKqoSr35VU5bIKs0s+4fkXzG7fAwLQspBN4tXn"
    "XEwjPsI/0kePfCfKZGcZ0z1EBdOtRZXB4/S5ei9ya1U3EfxbJOlTVQO/GnIMVqZR+jZtVHVIr5qU4S7NS6lH4yPnC0729VkEo8e/LK8qNF7I0YgGfzHaWa"
    "XcTs7eKa/YKmV7VzC0YMUpE3oAQZ1nQJYQYmpiCE/zsw07RFt8dgpsEugFm9BYYFmDWaco7A6VTQ6ioFC5vt0vpvB46RpQTXQVjd5LD/+WwSSMliGbkXkG"
    "FpmSrx+hIJboH1IZCYV1QnwwObzWFtv3N6rC9nW+g+TtEFbY3ERTpfToiIoeHaUqwdTUCc4uSZ1d4ZAWfpD+B/pEm2YlkOd49UXqWaNdBsxhCkQ+RUQ8Lo"
    "C/EEaCEAbb9hFWA76YHgbKpWTdsDbcgYaHYcP4tUBx7tA7uXlS1R+9/qAthB7gjsh4FdFc4Ul0XjN6A4u+rdRejdKNndQyBXYDx3rDg7XcjuRcgiZgPQsC"
    "agDZoGurVCamdJW5Mvs03UHPmby5Hhd4X+vbt5Y+d3SitPQe2tlksg6P7Pe1enu6trepfD3d6kyl6r7U57W6euJj77tArZve+HLN5AM3Z72e1HaZ9mSmWT"
    "84Qc5hvfTK1d7K6YcktF5dHzQiDFdc79MdpsqhUb62DSrjnXFpLHfGpX5JksdCvoeT1z8whjZ25w0a4KBJqtrismIRr7xJSmmVMHeJngolY2Eg+0Ul0y3Z"
    "Fy14VDcN1kSXE/nHuMUpwkimxGhHwTXp0dan8mGxTLy8jHVjrHaotgOVXembrmkymXJ5GXCHsumtQI1n8iNUhttmSxB5IQNF8xS8aa4nUbx2ZZo16KJFBA"
    "dhXjsIY7INyly5yw3yS1xwJBCLKVHP1Ni15/T5WptghgfWIyXpOFP77Ezttcq1xEyAgIVOHa+7H4R5gCesXNW7KVYWC6XyUvppof48iySVBtuDHHdgWfRr"
    "kGs7aThpZJP6SJoGZLMUL8F0Vm8isuu8OkuBh+Wa2nRcXch+EtyVUZurAIHL8blU3t6jmd6jhbdHc71HNfSvsUmz1iYtrt6kud2k+bc3aXHdTVpctUnxhW"
    "whfzovKzSrsBB1irch+R5HPraVsY+N7pLiQums3kS9pCAnma0E0FRcU8JXmTQYqRfPDCWcGaRQerBmiaiVvgVCzGjgMOnDMJSAw3tZC+8Nr4hdVsSwsA2S"
    "fXLYhN5NriWLuVuEqgUa3PUh8JT6MPzziOfetQgNrgVqOlwis+cQmQAOXvpE0wwuByQ9OzTHuKFgam+2aI6RnhRBVc/CJCTa29nCI+7ZxcbQ3eC0ai5MAp"
    "dkKWMnNTKz67HmdWH367Vhh3jsgO7Xb4AO/uCNODrtnf5xMAb+vNGmTX+r3fsnQ7anhz8d1i+vBesuK3z536zwv1nhf7PCP5cV/nnsZ/9au1rDxNnX++sp"
    "6H+BdA7ahOxPpJT/syjj+bdPP0ql6mo3LPh05n/y6ON4N/1TTj7vg2/NZinwstI7y7230zG5Zj56Fm0lDS3AdYf1qqZH7e7Y8JsuOPKFAyxSkljST664kL"
    "CTAhM3s/V/Lp1/S1pFYU9aOk4MeqKT6jITFRrTSc1VGK7qNjlzmhLOpkUffL5ClR5CxaXBNhyyMQiurwuRN7XjrRuff1xPdyeMx10iSdOolPNg1ZIcj0cb"
    "pSbfxbJGwlQqFbrSLetsaer4rGbPa/aiZm9r9nvNHtuLrud1LO91FGXUaK1DgVhltJti1dDK6Bhv1n6u2fe24cdo8Plz3dn4IKKQL6pZh6MC8rSTzqGNTh"
    "pqNvU4q04rT7qtfIYuy2LGo57m5ZUg2qt0cvc7De11236No9FNKGZVXaOp9/Tkjc8X6G5nWfJrVykWR4vrFp5nX4/Itqn6IzXsPfgfrIzGUdcuywGpr1lW"
    "XLfgouQVUrqjBQdGWF9ct94J3a6KycUfrTgrTvP66DjPqj9QA461x9UfWe8/WgegsAAs5EeSEl6/KwxW8gcKH03OinxybdRdZCWIhXx2JOvC7z8wo6wq0A"
    "7giJ/ApK49JSA02SxH13bXrYE3/Ncs2xDx+FCzjy2q96Gf6tH1ft7F+l976Z4hcX+kCnLMqK9vkgn6qGtvjfXzxRn/vWY/tmb897UzRiP0frqLTf1Wsx9a"
    "TX2P//zW354ySe+DyB9iHleMC8315kcEFeBn/Yzq134Wk0+vDUg1/ac21BvOmryinuI/FhIf8Z8f8Z8f5OMJ9oS9NtWeQvoT/ajIPCsit4creoqbPlX2Ip"
    "SWjicwofEE+A1KF+XF3gl6Wm69VYNTOUkrB4KhS+X6gB+O5cMkfMeJbkom+LYKzjwTtEq3PgrU+8oVJUcquzFO7adcv3rDAcQ1/UmSUr/b0eOJa+fDBEQo"
    "i3ngCNhuNCmewLmMXpenvjU0OvKTYwF418XHvOTSJaS57DR3/rfk8zz13QzUNw6xSRkOPjLTYJgamXymA9rYUTsnoBWlHmWYHLWKNQ2Mika0R2+J0LGBPV"
    "dgs8oJjDd2LRjSFHW5BkWw8VfAh9dQAmW+X2r1FLFh/7A/P7eC30gnbJ9HaJAdpzsp+zyazApY1XQXfy/QjWp6h34W+PMu/tRX9+k9/FouTssMFje9j1+i"
    "KBZx+iClMfyz7u3ONcv6HLoOUVf/rA8+A8JhQBo5jZ9qrThRS0p7M6X4TaW0IEwbdsuYyTyeFcfuNatxcogZD9Olfb9j1cs6ep5ULGNBfDWbHkg9ANXct3"
    "vkEA5rQndH15+Pl/iqxfOYWGOIqkfdQiCW/5zzc+8iuJtNvkHwevyYUl1kdwozIWJF2rkECxwmZCC+W/XmprdHcA6JSGAPh1Ep4DBTQg8YobBe0zjATaAv"
    "YacS+a+AdgJUrmMDZYBrNQzqy0vpy020HA9ijWf5jL/lgCClddRUCDQyjTUIAut7Xobr0y+9WBoe7B6O4ddxOgy47AbmiD5kp3vVE5jzh7cv0DSLZYC+e4"
    "/3nzx99vfvn//w44uXr16/+entu/cffv74j1/+mR1Ppvzk9Cz/9fNsLorFb2VVL7+cf734fWf3zt179x/89bt/H26nrDAL+wFIyXcEj0eANMlBVwOIk7Ol"
    "gjv3HzghVuKdMX/44N6YD4dhIQ4yMQKmU+4D9cC7hBDwm7C7IjRRhl7aDuL26K/3mfXaKJ1s6CihY35gPY2RU7QYNV711hZzcu6YHMiQbjtmtBrOCqOjkW"
    "XcmsVMzkHd1o/LYXwvzGKYAXcnUIbot6CTOtwN0d9AN/0OpE960u9C+vIgHw6Bzzx8eOeyePTonk4Iis3d++HDh/cuq0eP7pjUavMuJD64nGw+uKsRataw"
    "yTd35Ey44RcdZ6lKNxM65+0oVSROkZupkMqmsdZ14yxgBjvW+RiZ2KVJb/Ul3jZUy2PZEzoKhbYiIHXiMDEvH3dVXUqW9fxKTeQUaKKfYLMvzZwmIoFBVo"
    "KeyYbRCo2WH9zDkFuypYZN7fz9kHvpMezpNNJqnw7V4JHd+PwwHGvVYF8FB/gUplLSr6axryv39ItP7S/5BMds7aPoc6Vj79JV4Z4l1SHd7jkJ6KfdqFOd"
    "dCAxbrGOBwFLezy9Hb3XnSjttXazYb4vL4GDBq3Eg/RWOkQX9b3Jl5fmxazy69Mwf5gT3hqLfR2rPZ8XJycU2AHVzIvF7EIqDu0bcRO2cHQijMMAoap0uz"
    "w58UAjXTIYwHSz9mYznVv1ZF8FV+Mj6WqYmqkYS7CdcM2SrOSTd6KeYg3Q6XWwcFsg86FOJ7u6iBMdqNua7E9jpPR4ZH0QjXP02HgSaFdFGGIDVZInSBEA"
    "AoJ42QQd2e2q8JR2uVy7t2+PwV9GPs9rB9rardCVgDazqJVvnTZMttDGcg1UYW67wBTaVciUqz4okRuZPHVRJ0KMrKl9yoYWiMDP8tgagz3Mx8NhGeJ1io"
    "vhtdW39k7/LZcRKON2hldyZnDXhdYf2PHrd7Y/pLOsenFFXxsyXoYZDjqKkgBoCJsXhoWpoCAu+zJXqjZgSFXMvnDfojB+1MpGf+RnXJDbM0n8UR+9E7Jf"
    "dV8Vn52gWJzgDx2Q7TwX0+KckuXP6JmeTuoALg3hvDEHwYtM8CStTy2pPxM6iLSBthsxGn1r897oXcjgYookiJci6IcD4XMqYooT814+kmRH+D2Z8axUKb"
    "bnL4r81BhX5xUFQscyZZXIyGCqwjMRn4rRMcww+BUvodzGIO/I5CH0/HruSNa34I/PtEbTuRDx7ujuXTvoY3Gl34HkKy0jOZuf8HwWwJCOL2r+glAIrQvw"
    "bWV4+0I43JTqaM+WTDi+2uQW5O4WpI0ctwQ9Vj/cvfNdIobxblQ/vLNzj37fgd/379/59wdwTHgU3//r3Xv3MPluBELdkAmUGo1k5Ng+C3ttBbI7+jk8J4"
    "/5Knj53QehI/HcDYdtz/q95e6w+86M950Ze9GkQZAA8aEf3xx/ckMQmlPy2MkFHvY/vH2OUUAKgT5+RDgEoXrYk0PY6kRJtBePzniAlgjrxgK6cc8LFKxL"
    "rQZ/WNLJQfvDAblL14qhVn0w5Z0RlOim8DDuy1EEeDcc4dslasO5yUJkfC9armmkDqnHi5FySaW0OlMVlDYvjOChHlZq76FkcJG+x4s5fLUn9VBNw562e9"
    "zze2sFeTwvc/JUgdFrYHd7Xp+KRV1p1dJvS15eAIzpr/IGR2+4EO70QyXKB5jV41xkUGGDoxZiwh+T2NwUQupafGtu6erFZTyBVkqghPxeqPJK6EKVSstJ"
    "Ex5bL95hHOOYQrHQlbIEZPGaisuqpIIxdYN23djWVvGHupmptV8q9mVzWjBUn6qvipxFm8CCnXaUKy5cAPKxXQg50lXvjNL2cu2wPrDJEUJbeIS3G2QmtD"
    "NS9fDumJbnvQ2gV4g3GebgQyrzWyNLq5MF5aaMBi0n3TPPlIA9TXvHSXnUAnngoKg7UpX1ocyNslQfQIZptL2dDqW8gD6aBLlpVAmIb/oDUZZMdVQeoSvO"
    "yanmOtCl8jrLHHiM5210iYNO+Xfh0JUeAIEapodpo3r0MFB2DOkaOyih4qjI3NxUcdT9kujQ+969u2jNef0K3+2ECYxq6OdEKYxKztWsORFsQzi121CMlU"
    "LFG/bEyEUi+5KfYnQSqcdrp6IoBtJF7frq6WT64WURyykekSAhIWWvO4SQAmIPhOtwMz3nxxJB00ZvXHe1liVFYHaWjoTESTGrgAE8Ecmqic6EhRpLs1Mg"
    "1ClLAQNfStXBE35C7s0h7eRrqiyZUnS1tzgr8dTO0glwMPyT4T/54gzkG/glI8l9ENmyPitKitXE0lkB4uuefD6LzajhKMdOkCJNneDHPPv6JrtA9Rx8nG"
    "TzfHZBT1b55PM73BTl8ykMNa8xbpKdH0CrzL4nLZ+0rDiTv+P+IiGFQpOUonIDxL0r5IaWAQtNlDzPz2kf/dXRls8rh2TE/ZREEpi2QqAKKKpuO00PEggP"
    "qcjp2sVOCoBcfBAlP9FUEvay6hCfPp9YoiuxRB0mqD2pZ9dRwDSFWjksNbKIpp0ZoUihCZbitJG5Y6FmtXLeNixpLPladgsS6JxiKlqW7dLCVhP/VZsXty"
    "LEGHGyHSimpHgzTogEIVR03hYnZqgONcgxLT5SzxROm7Bh1ZSbmwsR2HVwWU0PgkzLLEdWw3RMVSOd4yVcY5ijXuhOpHcHVtJXmAHhxGWrgMd0udHQ5u/Q"
    "bkkwk/Qc9h8sK2xCRR6IGtLZvEOm0RtMVWfzxVvluoOORj35b7Iymx/GKF6HfUBFS6bR8YN78a6+jHNZGLqH/IxnlY/8WO6/y8tfRy+L38032xPxyuBF5B"
    "PI12LVs3eNmC8SlI0+a9koqp3vMNK/w0YvtQ3PcI5QA9mEBgi911qGjP5Rs0UxQ3/L0S91w34VMrJTkGwc/Cv626ft5ObhMJI/D2//LQzO6npxif9Ul+f4"
    "/yqMPm1/2g6TAGsFptLtEL4j9ztMwuRvstxBtnWys/Xvh6sddq+JwtUd9tfGS7uEem4zn6ZUPwiCT9sUtQqyaIjJTRzXp5H8NTocYi5kXt4Kw/A2NAEd6l"
    "IhtvUJv+Vw4OsmxlmBhrfZSxEfpFWxLCfcIerwU9F+fKtJPguei5NC/VRM5LwokcCjSIEpBXGSks8UG0xRNoE/UwpIV5TY0EmOTxtSQljsQ0ygj/TQHmBf"
    "ibY3v+/4XRmKL4UDCflHQycu6Vjdd9BpyMgwBylGk3ESDoHFiA2QajY3S/kn4LGrE4cTbTh0E/DyS4fYCbaj7VOWjlO/SMn06JQ78zz+VcigNfJ+iWV4Ti"
    "vi3XsyMEaxtTUOs4OX4qA4PIxz+BeLmdOtP75sJJcDDkMZyWux/OMq8lWO49XajHiMI45wDCOzhLHz25QEYDEYq/0+9L/dlvLFlwdAlGKM/Z2R0EmBf+I3"
    "IshUAmbQuv7IL+JnMp2+IcMeZd8IL9i07ezTNuyGf2+wy+1UxwbCn2N9gDFhpXZB5IIcOLY4ys8QYx4rNSkWYbr8liru5Ftv4FjQUS4880bn0FM7Ttg8/7"
    "rcDGEzbcawm2LcVpvwAwbuqq0pjAZKMXjXUAKbgG7wkPzcCKKd24Q+TV2fdty9kHoh8H3sc7G52XFvnBYnJ+jPKmXEcl4IL+Iqveze2JX3429Fx/5jb9Vn"
    "0QH70jtRO3LSXNhTG1dXZ8bz/6LkX2TaC5B/tGtidelfOeUAuZ+j+cWXjELC2VTFcW2ilTF7C+KfeHd7h3Eb1DB2Ah0GSDq4ZLeM6xUn6jOuzSkpFvQTcY"
    "l4LzqqVhQSpX5iB+h43ktF9gw1kB5ieXSQKuROIDWR1C6oFPW+TPZI2abrV0J9hfJf1IVrrYUO76BGZYanIsLL+aK8jlgiDzr6qzuBKI10A8z2jwHCzSFP"
    "TsbpMknhNAe04budVMfq1eO2TaDI0B1KYkaiy0XyaEF8RLUm+6M//a24E0Kvtd5XtHakIyMAPEcDVbxnoGogFjl5lR/7tVrwSX5yQb76ivps8Jd1jfyFnA"
    "rZbEhQ1rzaQ5Tx2YUnn7WDQcpmG0mMZlE7IXcyKcag63RFKsxMvt1bNu3xBRLvPqsaFqwfVJJ4EPIsbrTtgb3HIB1DayzeFWZ3QEgp4RgSRp05eNA4wNsA"
    "J+EwOkiVJAf8y56q6bcplq4Fw55wVYAKKOiN/lQEK3rSk24D/IGSkgsnOmXTO5e8PtsvOZ1ks1mFSYqg4Y25L1dHKT2Vm3PUdHzQpYCLT6fv4WyBY38HBP"
    "gMa3bP3pjaOdRHGIubV+h/NtrduXMPjhR6ZspxdQQiCB0vXgvpfXtJFjPQb2MIiNEhxf6ny5dvbaNYMHQUNO1hJ8BeMRIjc73kU0lJ7BxdStDOOxftJDh/"
    "PBdeyZ5ZmOgYx06izyft8c5ARtcyCT2305q32TLqjIYGQh0m63av9Jbrh4QMt0Uu8Z2KpX5mVop3r5vQkT7pp2aUA6Vm9M/+gtcgpX92T/4z7AiOrSA7qA"
    "25tscwdNGkhfBmrJOi+JzzH7JSP7xSYJC660aHmFXjtEq71lZrWBsPgEI+ff46vueSba2jzwkDRlWufb5PdWCh9c2yFbWLzrzlIZR4qeFC3rowyT1cTsIs"
    "a8Ff7njbW49sXLR0z88HawgePwxE2ChAGTsHh2A64u2qo3tw9Be9+iz0a23bGmRfYMfS03JYe2N01Dhu92kqLSqFBoSLMi/Kj5qwvpOvh5SyyhmsOXNZGi"
    "zjOCZOStSqhbED115ruLFG2mgEApEYFfa+g0BjcgGs3rdWOzmU4I8TApQY0SZG6YM0mosn+CkvZimMSkiF9M2BLiXvGTrF1GLpUiRydArpKwSlZ7ti+1Mg"
    "NXzpgZHhV1fCDw7KG7vjNcuLWfJkK23LQQoTUpWiH7guiOEqS1rsMG0O0bkWWiM5s5emchsqyL15O42WwHjM0YFDVRN2F0heiqbD/To5k5+ihZKx1Fk7Hy"
    "HjSqF8bkWEFg7I+xk94RZakjsuqTUF0rNcg3asBSUlEhBs1s6C0xwESe+sPXt1uDmZIa0mq38nHFznSayUWAmYSveKAeEsCgsb8aZ/KE+NwhatwR2juwyv"
    "LgANSlwQnL4wykuh1JbSpZIVCL89umiQDrknCusRZkH47VHW7gBR0150tgRI2vZ8P5FFtDq8kz9DQiGQ5ineLAcDp+tAzm4pt4NoGbypy0gZKa6dpXZ40Z"
    "endq0O0YJGejpt4qY52A5wHutd5vQqE9y+ZEq7Bzdx4iV6fbSO6B5xt0K1pO/KV52Xk6xhVyWelpVkwO7s7KDTPfVpLoU1CejeC6/b3K19vG6n990fe7uL"
    "feMCmzikgkno22m34KWNMNAcRqlAiCZ7pVBMaI7cK+ieqV/ror43B1eZrJK1rW4XBvZ6uw9C1jct2iWR7ay09qU+I4U738OhtzrLPvPgh3evX43oVYW+Kl"
    "LWimOqRRxDRb5CIqmmLXlB7wCoRn+OU+cIn2zWb6zyJ/C6lXsiupIkUbOloZi1empEk/B5MwoeTuPaSDvquzbCt+fMuzTzCxgLb1WmaVxomthw/profLto"
    "IAOj4da0zc5I2iUR2cm2Wjf5eZLPaiPtVbBuOj/s08nxkfvZo5+TBbR5XUdVx0f2w7/VZFex23XL3PSkqUdXnhFd0KsfLOWRQYfydGc27FQY96sYrQnakP"
    "drIcv4KsndinIL8iYui6CI7lomde6IO53oq+JGy6OBc9Gq9LFWPd6jlQ2vUtW6jdgzSbL+qjRyqWqj/vZQt+4qW/TVl7KoifRkIteayBuUHy/6lNcfVROS"
    "0lQ6opjtQxku9c7dvJ3pmSbNCKNO9vZCEm/QRv7OBDWb0tqrtfN6tBt6puxOCYXB7Uv0NQ25d+rtIgf1IVEh5X0JI3wei4As0R5hPO1H7fmsG5K5p8GQt8"
    "P4TrOmXHN0llW4dZ9+XeQlQFXCrRe/VV8bO2q+dts96i1vzJuMlqK9cXfY4nr7sHvnjz5WzvVFs+uptcPZLIGngq6x3H+mplvCBGu3D5Fq/woJJHWgwFYp"
    "Y91p+YWElt/ZFTLEWgEDBWh19BKXl2SeOkLvD6U8RMogoOp77Dqx0s8NmXZ4IZrxWglln06vqQlf6qIbKbEgQ4cJldKs3KGs9AU8YxUp0ahv/cmGc6rO0+"
    "t0gYAWrhmPFdF5anWrTqo5rzCq7NkAOcK3W9tNdo47f4o5Z9t00dqQdmlG4gxHKT7s4A1NToDhRDg3Rfo7GRqFrRglb/nXaR887drF3mxmTtk9qidNJlVO"
    "P1w8euVUlo7PfK3leL1azdxf9ChhTJHG5HpPmP5csd40ez1hh31b45VejfXsOjozq7tfrwjf3OyL4fvHlensKt212uMvhDm8XlGagrPjUfaFsRLgbFdZBP"
    "ZZ+mrJ2+ps+q1+Db5c52Ic5Im2PK615Y4bbHyCIaydnACe/h/rlLH0pgD1bEQl6cs+MGjGb5374HvM+bJqld/JniFOU8cBFZH6K29lMSy3c1s+TNGoWd+m"
    "98TDDJz3sLGy1yBLHZW6q1ITp00eyQaHIMBt/4sstKoETbMSaZu1Pap5VVOIdWhKWCcT6t4bh4Rt+IPkqBglQwD4oW+gVfPQeHhLNVuaemEiy8V4yRw5Ra"
    "uesuR+TJbGi2nZCV7AyT+XlzBJxSdLaePTNdCWGWSlLX+iqbZe1hKxsnQmRfPMh2hJLXse1tDnGRwX+oqh7Cdv0aEvWT5Joa6pDQMmS5bH33wt/fN/3X/B"
    "N5wXfG+ue7qOGNgH8Qf8OXwvru244aNpF90S9LaLGX67mOK1iwleu3bH/d19xPWYZPG1DhZ+JkS9vPyAWsv2s+vLy4/tZOzW6jt/tE9sN7gZPT5o1x5Xld"
    "y923XXD92unEOH42wAzh+CThpQB3tAVw9WgNctoptnmqnNIoGgLlCNZK12VIIvtnbf4dqHuNilqgTsaGMnHHtOo8lJ4B+I1HHFDAwcfxMuoSZQkOYISaXZ"
    "lnTT8QPZLOOmz+o6m5zRJGJtyMZWUtyNSiYRv4qASptuftAWsHLB9ITJYa4EpbZcO6LbezQO4CWaD4jlPKrNS1Fj1SaZAtqm9S6vbEx96zN2KxoDd5/w4u"
    "NbnCL6aHWclFLzfVZYGz5m46kuVHLhtdDAPtD+wVv0mpZdDtLxD6we8F1z8elZX4nPSGlGAmdkplQ2xmOAWZ5fRMvDKa34P0Sg9YgY250eaHN39ZnTxD/c"
    "DemtL93EussKKA+TdP1QjGCVbQAnusVYzh/hu3D69VAjgBGEDygdL2Ada6d8NuOn2WzgjBCOwX34cYU8guCimUuwGc+8XSQI/wuL0+rFcYpLjoNER9srgt"
    "UTettYRniGAQ7yVNjPW4LJwzUaNFLKS5ZXMulnjGVDaVXJNNOk7/tNyH5CI2plY4EvXeSvI30RbyO7ex/SYknwcy2Fkvm0e0GUHrKX48B9Bo7+WfZfv3r1"
    "dP99vHMYp+p3So5bnjx/p/N2Ic9+yuynPz999T6+Azn0Sybu7f8Y34Uk+CsTVJWjp2/fvn4b37N9yBRZ6PHzV3tvfzmSLd6HMm6CVwTbf2ALYDdNGLwkVY"
    "G0Pr2lrE/bbzeV6E0oD4S0kS9mLWtU7n1hH7yUU8P3yyYFOlLEO1R6Sqq+p54zaJ9HrSaSl97UopfONBjI1lAB/tWeVWhX5xgmLJ/CwffA60e9M+bhYdNJ"
    "Mm+Lh3IA4+6M3GF4E7MDCuVbY4+YDNMtuqyBUdK2rxYbWpqmopAwRJdI6Np7umG8/2NWPg3VRYSbTnc6UkzPTy4C90pErw2e7ZsWeM0ciTVqfxAtQOCNO2"
    "4ulLhrJepVlmFqn+QCRc6GARJ8w0q59d63z6APzlv5F9jv2lVt9nXPAi/a3Wnc04kVT0093kScHnmZGY59sqY9ATlnfmeMvmHpaVEPAIQ5PcEaIGBlYHen"
    "Ciojs4G6pgvHylJHPtA26KTtZPqxBw9rdR/+JNoeQyQK/SPaN6w7bnLxVKPWJoz63rjKAU1J9aFpPUkkiLrSj9BaiMTdxBFG45WYpB73strqrrxxUUy/q0"
    "ek2E8H9NJ63YE7WuiuhX3TbeSD9IBNjhakJUPjrYyxwMGH+ZLg6Meu9rQbNohBLw+kd+ZD67/c60o521ajoR4HeCKjS1mKZ7COdJS9pEM7SxvKm4OxGdBw"
    "KPBWH8gInAM3jGQ61g9d3GcoyIax73wjVvPKQ8Q11ZRuyJ/J8z75YiyDJZhWyPtOWQYZtJc93L1OC+id55FVGvo7228AHxHNM3HRasGXyTMSWs1chloD0Q"
    "EdQAwVLN6kmYSeC74SaW8HfBKrZJ49+XvdKggDtzBvpXMYS943kLG5ArPjIelRxw9RDXAYJRCwrS0xNjF3yNmQFhGVkyHUJRiU9UYOAws9CCHiePE26vLi"
    "DdkC6JrkkVwFkFB3SCRWKdxlOZyxpMyc9+xYFXAddoB8WWy8T5SN6QmlhvJCC+CuOQJzLRyJlOvHoOY0p92EtgZH8riyoFD2D4OXWkrSDswysgtQeVbuip"
    "xwq3JXj/36UqaKfIctzuNzwH63ZUmk1YcnqKgWfBmdIhrpRuVLARvd1Us2erifHG0pOgMhhZPpHyhHq3dMWdN3A8QQ2i0urJ8Hh3JvbsY99Hx0kou8OuPT"
    "tw4ZRueOTFqYoZX7FdKipI7aRlgJFEbbSj2hOA/CZIfBGO6kapmzsZdotA1+gy7h0DvwFxH4hbyWQu+p7tpZc+PnC6bfrCu2ak3P6qQtCFz/eaK80ksQnZ"
    "7KUm18WFG0ijhFbVOf8ytb3Rw88+oZjJRee29ukv+dk1lBy4QPuJ2B5O5ArBdgYFql59Avc8t9w/Wqr2aThQ+d4KnyOdu3t3TtDOcPb+//1ZtyTU//SWrj"
    "e2dE0miNLN2VQDxCzoUBkPAnnCA2NxG+kp5rqyb7uLd17U3W1HS97XhxJeeClCrjTkxKLcOflJz/zoOVOj5Hu8w7aMO3PVt7H/jIe5c5B2348g/a0S6c4m"
    "fl1e6EXOdFxiM1dUDBQSyRAe7ip2DY2dbVD17lt2+DfltyCnjqfr7jv2krnHxa6Z+uG0PYXNmp/coLTf9I3mCkz8fHRFqAxt+xTLKXnt2TUqPNDqDF0REa"
    "IO3LyRpbSLLaRMcmFtJkxaHQxgdQAzIAXblVjiEQygXaesAx3cmLscmODxBrXL9A0ouGayPPqIhncF+IRcfeXhZzDe6VU4ZuIXV7p6++8cstdEjTzib40D"
    "1o+ebDQTdq2i3HOQYY+KZRldUwsaAmOq7QVl0AQ7L71EGWWmukKmTZ9S6kzOikLYoXboebY7exQXFsF13Pioo3NphunPTByk7KtoM0Hvry9w3Se2hPbOEw"
    "vYHvI7NBqU5vA45AIX85UrCvzaC4i7LkBj3HODwbdiOM0M37T7h1/OQvBTommHHfKSg+ZSuotH6YqA7T8rimKLn2jE22USNlsCJtXdSHtXlxutRpILwjMd"
    "DEvXZ9L1slg2e9Bnt9OCS1yKJYaHsEWPRTJFjo6n1fB5nmaOMiyAi0kRpvjSPy1WJir4UTY1PHlIxuMFLDyqnWMc/yRRYPqFAd3wbk6v0pHKTzk4vXy/q0"
    "gAasdYCmKHJv4nkgahFDKXZp/2c+aWvWzN9/6CIHpgy4ksTBFiitjTnVcUeH6jM09QCd8LpPoyw0uwacrrdVVbnPDM+ZnGOF18pC67sc409xtYudWsoeoU"
    "bnr7UNXMrW2DIXFA+InGdmFVmyTQdkyxYSSc9jueG1CQ9MrWU/UracBHNUUdDzP+rBPMjRAMuJBHyE/D1aD89dJyqOlEPRIJCO5dUhUTkT5QmKFJGg6IKt"
    "XoxtlyFAuvkmbNy9a5RxWhz1HZx7Fm9kpIybSuvNMOqGz3Fh68E5cr9YijrCt7cCLZnowW55ikEsCceiFsM0dCfa2HE5M0BPheSWg0cQBE5/GNlMB/hM3A"
    "xrmQQ4QQ+0ZXV8M6GH96iPGq5vBI0axEhNyEgoR2TXJSFp3nyq6mo/9hRs3C905OTYbzqczm3Mec/ocH2lATTQGAfoekCO8fKSS++aZsw79BxUzh7XyZKJ"
    "Wv7t51bwAWsXohM+/diCSwlJiUqWtZoSjWalK/dhM8lPrnLYpNJbeGvLqeQl87pD28b1ZJomwqa3qnu8DTRrUlK9Yk7K6GuatJ+wG+yGXwxk60q9fB0dgb"
    "Bbv6YENDdHH2CNkohMl+2FbBk5+RddBLGJNXvrisguydQvElp6W+euzBpPHRGJAvKCLtbcj5UbB8RQJd87gcFKl6YWc6Co8SNzEwFnF6S+ob638Kh6D6UH"
    "hDK0itR/3yLL6tEZ0uRjzoUnNCNtJuAv3JdAEj9jg6H6HY/7FMc5t8rjFt764F988WFMN5W8Z3PU2WwEKBFG317YNVN6Xg8qzufV4KJYwhkdAFSSl4y6GK"
    "BDxDMQ6aRDr9Hz1wP1xCYXgy93Rl8HCDzI/3IXfk9mOch7bHC8BMif8QtqC5XxKEABKwOBZRDMixKNBUxkxsEZnLKigTblUh7z8mJ7Wkyq7S93t+f5KfJB"
    "cbqFlHnrztbXrbrYuru1sx2m3sOkKxVr+pzwhTz0tqr168NUFRJOWhUc3YEqZdEgaJX1D+3aVa5UqCm6qTzMyrVU4jrKCKREVcn2vu7KJa7p9ZGepvHogb"
    "XRS/nYvS+sHccBNEvcPe0TsX0dQkccjP/SPQ7LhvzzfQ2bwVZzNHNHmbgwsqR+COOmec9ANFfxCsinCaFjEYJUPRQtccdeKPUceIiQ4jZruWVpyxwtnxcO"
    "tY29omEjMcUZNRP4/loHt9C6EWL+K4xZLZR05PMDvLrLp9qwvsTnu41Gwy5VgzU7HK95OdCld1jaJ3kKvcwlrXxB4MFLvQFsHApk2AKeV9oak9q+bkJRuL"
    "bgdhxDa2bivAqXuIRHlK6YsrETXoH9qUQ128CqB0cdXtLCaR6G19PxePzoyiMS949IKDX0KIwan3CsfOrg6S2CNC808XWYa9jWzqPewijl8aPtL4x57j1Q"
    "UNItkFKk8QbUq/ZQy9tCW0sTG+sR3J1Iu747Mck6vIn1ub+WA3FH2OjDeds3rH90V0hK+h592A36KuhMjZiNOoH2N1/r55JKRyP2xEUnooRLuXqIGZJl1k"
    "Pj3IuLBiaBkvOf2HxLE9OARKlat6+33ArtECp8PXluWbjXrkWZvMSMMayDadH482O7Whclrw070zs4dJUXjYmfgSO/AiwUn4MWR2/UPih2NnG8PsuHaid7"
    "3eL9r+q+f3Hd3r1F7jTw7cXuVPmzF70LjisW38zsGmAlZFhPtj0xpVPAEVe6UF8jtnQLXkt80W/JnXu2JR3ouHyfJ4NUVvgWOwdhYndHcdJ59lW+z4Y0fk"
    "8drDOysuHqx+XlHZn+a15jlE2uftADUfX7Ybyb6N+R1hTVGKa6ruKdZlk6N3fTpdRUuVH88M5HKUHn1W1nFLdvD73GhsOxBrnsTdatYy/iB4hSzg1kfdsp"
    "fxtkZe7n7u6EmzD8oYj4ltB3r1QCYKWtCABE4eVOw7yp0EN0dx7tifvFofDLXHRjL+G69BSFpekWxfXqlv1BLk2nuF4yGSho+s27rtZNF5w/7R2TvJg5/I"
    "ZzTSMvKLxTjubMOxdzZEsde72atZ1c2vsQvC30Pkmx3lNsT4G9VVwnA4Jv7/RUe8JneG3aTcMdcXddBVicvjovcSPdt9UIH/PfCd+fEUJjrW5qkozua6sD"
    "EJQw0hrqUGELrwAHozWDprDr0foBhkztyLWDMYKmFlxqI6VI1eQdfi8yadb1xpqncegtmBvDRBlq9fLyn2LsGIJKs0IxUkbYzLFt1FnKXFvzLHsLCY06X+"
    "qGpV3Iv6r0EMky0vZbEq2DdYvHGxuA0eba7nO+eKtzY33C0No9t17Ti5V9Ng9Jt7IuHwXr85QE6U9OogRX9HB8nb6oSl9HlAG9BIoxKZwMtUFZrUiZFhlg"
    "JD3I9e2xdCuZ0XSzvjUeSQOdIfVtiT8OH6i1FkRIor8FJepUDal7PFiHh/5ZQWOZSm3m2cUxN8j4WvtQ2mgP07jN8Iau0tRwLbuiaII+NUEPTQuu3bP/R3"
    "v722eK8qm5JwmqPY/3irSv3yrbKCASlvSH7mWALKzsxsddWuNHPmptyF319OdVUGvLAYcxC3NDjvyL3qzjdag+mKNyWSwXwTcp3LrX4TzhRtnVvzoNy+TY"
    "VCVl74rOErzF9f2ZqERtS9/jWwvGnAdrdLXGowUqaYwXA+4GYHGczAg/9AipA+QVVujCybk0pFAYrgxt65SdVjJ9SNdqoXaAIcIz5/rlWwvjmIf0OflyjU"
    "skZo1bI5IWJBajCoEfXcMQ6dNJ625RAfY/xcAECrnMkDnm7Kpr+e3WofsDeZZZ60qrkYPWhrJuHyP5qMEGzPF1LcTBnXAujRkDll2s90bqRNDqi5/SvnBa"
    "F5qnMpFBvNt+FEvxhkbfNic9MsAGnI/IVAfx2lCzKJCxxWelOjcZgVO1GaNPxsYoudp+a+2NE5Z3wvDJM5k+mqjG1Aj0tae+1JLb0N44rjwSKNfFvHu66q"
    "TsoLYKs0YhoLm2T0HPJ2r7rNZr+GyOuqnd8WQyq5hr9NhXvQIR63If69JDY5TvaGW9+tCAybtbpNi94xZhCIS7xw33Fb4DC83t6Mj2R+l8x69Di59udAHS"
    "w0md31Zv0GP45bXjsVRL0cwpuM3FH8Xr5cZwPST8+ZrKRydZPsOryv7FHRuvpL4IZM74jhGTW3HHdfLb5WncB4GWwNeNUU0dPeq1oYGP21ptcclpiPVjVN"
    "cOwnJ30a6GjuH/6LWgEO5io+FN/ecy2sbrwRUT2tMeX7EV/8jyS6LPTuSDaq1YWihVwbW1AGq1pVORHk1ASCFMZQAcCu+cT0FYElSSFfFJeZAfbm5meI1M"
    "v4m+MrL9QHLyip/DzjmQtIVsjyzqp4eXlxu79MhlvpzV+WLG4YResIlmHlUyIY4wLYMSA0sF1AOgHP11s0I2kUMJbWiPjXpdkI8f+QVUUEHkAjWXOmx8Q4"
    "1FyVYvM5GdwiF9WjJ5cR7NSpYXEeRpu+ZF2YQW/vNS62RPS3ptZ96C422ttevm0rgsTR27GzJ7YuT6XDTWUYHjJ4VKNJHjOcw0KLTBkteKelZpLb7P1o4v"
    "m0z4ouY4yuOiQArujU1nQ9tAmKtCrB2jLdk30qS3pc44T9e8iLCeCjbko/KjMq4DuTlhXzvRokstU0kS6Lw9yuriGAMtq5BGozQ82D1MEifU0t5sFqRbKU"
    "uHrbSjlKIhOUGB7X2tGVqd1NGq8V4zwaeMD+2Nlh2XfS/iMyEKmAZ/fKFixNGz9q+IZ1l1ISYDGwm6DFbLchbB1i0+c4GO9HmFwR+fTwGoDFDVgiCLs/MM"
    "5kv/Dk44CpW4gz68fRGk29ki356cZfU23rNBcRRRyKHpas7rs2IapW9ev3ufMhUCMlrpaBiZjGvwGEgiLwe3VnWTshsUxFDUWwidG1GKyvBcuiHa/hUWPG"
    "3YcTG9iFpPmVdzkGlm0QJmUQNmzNG+T9lQVNHBqgSkjFS4M9VBp4UKkF+QUR7Q5EM4R+JOzmbR3nFR1u/o9ygTF8FBztwkffZ/V4aHyB5GOEprXwubxkEf"
    "ZaGUJaPJWZFPeJWMDnYOE23ukYzU4PAA4OKAxIB3Jdu3SPAUiPwRHhPflfHufX4XUdikXcA/pBs+Bxqvyc0dfo9lojrHJxLw8yQvK+AOsMjR/Z0dhpHYuE"
    "64C/nAygBiU1UCOmDvy3hZD7Ez9hTavXGcTbcyGUT0RnSQvj/jA/VJcjN8IlfiYqpD5mSDc36sy4xgQ7xD69EajYzQiAt4ljgdzPLP3JgCIWKN+NcMMQsv"
    "ckfpIbtBGLu1FCYMguodjYqwowEVoFZhkZC/oK0D9ae+IcsdXnaKXv9t02rqelK62BQIDU2DyBC1QOWv1bJK2UIZAeR0Z9im8AS3bz045tLkCo6E0PA+hl"
    "oFIFUGthiYqAa4IORgvuVSoPqEOsF43ggYWuUrJkD5NFCE0FYubE/Ucu0sJXRBaRjnbIDrYZpTVpQD7UODhmCZ9BaGJ9FDcKKWtEB0nlUUyASH8JzsxHhF"
    "mYPjC5w3n53IJ91YSQdBmRYcEOiwYU/0G8KbfHyzHt8U8Qrffi6rCIOmpc34Zjm+mY9vZnDOulmMb1bjmxMMBH9zhglLlHY7lyUkO93k2qjlJkjB+KC0dC"
    "X8m6Vmca5Mp/JyraVAKknUAg6wcNqazXg5VtVN66eBGbHjTERr8G/SQb6q0ch5dVVXqlnTvPKKID8L/7PSn0BysmOKCt0dDIHPP97IMiDTURFyyw4cwfF7"
    "6OWpXaT9x0sARmoEyQgD7Cp2ZZouZDKyqpvWLYNkP/IEeQrHCtxzgXp+XCnKfEyhuPSa4CrZNwHuCfTmGapsOhRE6pWIIwpGkaLKuKobBVXy2rMB7G4EW1"
    "Q+TxYgAG1s/0s6qouUbzgR9vTlUMlUv7wHWVszUBGOZLBlJiNUlTb4E7Aux+/9IUPGGa0UvwYe7ZwFkeFpqVnHrAIkic5LrSVhjh4F40ZhLAkNvE4oJAKn"
    "dA6ae6Y2bIXeQ9EqXr/zd5wZkrrkpA7zEQVOpId/0mb3NbmbUIu8NIcWu/6tdxo9/m0THj+i9UR1ovb5AacKZch1s8aQxeILn8E5EAMEU9zGsf+KMguTTL"
    "9DiHL4bPCdAkVlaR39dKtndLZBPVsi/cjDkJZuLO0k9VhGGqU9hB41tbIf1yQaoevgSYtw2jpeBQXDkyCHCfJwBERRGMtoDjjZnrFvnZ+NMxC92zYHZJqG"
    "qnPnOZmUF+12w62ocI/bfWGf6Pc4Tkl4JHcuKqQuL5Wg7gs2cq+f6BeZcv1lrc9IjgFxVz7eN6F8urV255dqkRQTNM5iqX8NcMHSFrM0mxMOYqX01OA8G1"
    "anLp+itFv0UUGpCYj1yL2yhzPClgDS8I+egy440aaRQKCVxoTeycwABoYfLKAJWTuUJ/AihhO/dnavuELFlhRU6TobnJiKqV90tnhFj2pkl3g0zMnZeZJg"
    "ih+luoeVoebNHiwybATF8Khieu/jNVmUqichlu1ZIgHMC4fpwHpO7jZ0boBBaSUaLVyfeoFydvGlVECZhCBJLsLbu/zulnU6/vB96e2Rcj23Kd1X7dqY/+"
    "YElZL9yGjw6QqELjE2D2EbabdbDeFMclIAxHWbt4gemmEwqWQuR1XwmbvyzWwY77oKu5szJuPS1a1BtHk7Ofo3ywuz13ddN2djXdJdXSyv11fpTxFT8O2X"
    "LL0WF8aOCxIg8G4xXPX4zIPstEa3I8SqM628vbnE54xBiDZNBEX9TJAUE53TsmjU6qtnbqhOK2b4MFgSWgRPsI8nrGPAmrE6GOPJGyUHRRRH8FufquVqOF"
    "uA/IuxnGkghwxa06pQwPrMEpmGcr4Jrwx4mlaMJKn+BYzIsiQQHyefUZiT/MyVYjfwoYx7k3Ft0VFLjhqHkOr6BBAGbxNdYYutnMNn6R89c//gmTXxecmK"
    "2Bhu5SwQSRaV4e07t28rAhveDkb3h6P7tz1zMUN/FaIfVGxyGD/F95njNr0SiQMuLdQy6YtghYw/qrVCAWgXhROcoASG/szryIkcUhgKlsdWBR4YXq/EYF"
    "bAYpyamzI4tpjDBvB8urpApuyoZ197/jUSJZMof1Dzumnpdz4bJweOFx3FjY3SAqRDyf3Ckfvskxw2uGza5aaOA4m90oYuUMoq0iBSiHnUpigVSsmIjWHJ"
    "PFxtlJqw4KZ0DMKDPFEMT5aM7Beq3ZeiAnR/fAGSNmm1fiW/InY09C2lFC1Ag7SAzvAKxwQhGZ3D2eNYPRLYm+PTw5ZGTlg3HomIdkj38rJkr0r2pmTPrA"
    "bmZdvujngsYRQf9zqzSylvC4RCYd/iU1rMmwZ66G2wlMRpTZMqd4sQKzWGbZRIrb5Z1+qE54tvtQoVUvddxILaRAXk85K9sLB4XsZyTxO7fFlFu6Qmyqcz"
    "Dh93+X0giHU2w4zv4GOefX0BC/KCbiaj7+5+992Dne/Igx+hmVzkB3/d3YGMe5j+vOZzmXr/zr0731HZDw5C7O7c++7+Xx9gMpxxYH+WSBplXXo8Mo3u3H"
    "/AQDT/CFsAhnFvZwc2dHnKP+ZALc4h5c5O46mB33geYK94+ww/yf6PNNLKx4EvCMCWk1fxRpDZQfMOfN61VjTLHTkMI3Yh+8F+0cFQNptdSJIy6nW+r5ug"
    "EIMUFX6Nqvv3MpDUjRvqVkvqJhqzp9cVkK7D/ZafIW98gf+8xX8eaz3kz2WMOsfvAU1w0TjOjPRCi7L4kk/pPYunm0JVGlCpUSp766rBWFsPRjG56+Xk8y"
    "ht2Ie2Wmh8E9/ajHucwPRoe5gmyoIei+gxVq3b7JvlaJ4t6MZd7mLpQoV00bbsgWHckHZINYIDzpTKum4OUaYg7k4vvvCKsXINCBDzXkKlVpcHHW+eUAvZ"
    "Ft6OHuLbcLIAp7I1CrJBu0IYKpcKNyf40bJ6UEoudFc0mS1l/AI8Bk2MJssIAFpuEBpu5vgIPBUDW7esIW6ibzAMjRAA/1WDBkCgAwFHwq6VE4WOOQYGEg"
    "BkUG0tA234hP0yX3yjh7x2kaheaAYHLJB3rFBu5oH0wohxEZR4+SbwGnQWArYPtonLBh2g2YVh/+itVsE3o9dlG0K5TtEHF3wgT5dHigFZYAjgWDUGfFMJ"
    "TKNgpAekS+gM7FhilBjR38ad5TPtYWOly6MoyjQKShbuCtvkvW3qrQ8jFEfCgAilHVzgOFCmm0rBO9eypB5nLoHOZIA2ifQVSnW53DIg2tVJEmS6P7kFJC"
    "YIAGCGTrIS6A6bLzZaJ3A7vPwKWOUWSqWGUtE0tEQeXlbt9xjc+mA85cYBo+6cVgClFPyr2uUS+ijlQw9ZgHEhsY2DGu+WxGHPDiCwykn7wAw2ajxbqog4"
    "O8r0lCYpe6kuLzeM0301nFoPBLov3LcsN9VL+TU92nfCOgLPzk6S3kKrDRUDDBLC5v/93/+PNOJuQOwnQUo9bgEB3iqkXAUSvkvmcxQ++GQJVJc090SrqS"
    "gp9an64AbeAN4Ypdb28D/ROj7JF4Wh2IZ97E2n6P9VMxvgLshKDMoMoCoJUFCIQrirMcm3ljQmRI41kXoVhXZiEzgElMQBgrgBta9+U5lyQU1YFvS7FKDJ"
    "RIiL4Cw8INb2rRXmNGmEf8aybEnUGTlHyVqoICxIeUPEfmVsBj7DtgNJnTQ7JUP3vh/gJJuzbJH/yOH4xdSOLZgafVTFIJIAt5zoQz/Sy0lXwKFz4SwuEk"
    "1/9eYO2TK2G5fb/TphlrlEPVcnigJdPXCABQ58YyOzI2bqlFclKVEjCl6KuljKT/UcZ0lycNgwSdE7GgCj61q2+M8SJqQULLM2ReFEN/gIRys3da2YgEJu"
    "dBhdgkC3pTTPvnhkbjQN5qqLVWwPd4xsGbeNQvQPFXBJgZwyGtxaWdmDSyNHEEBQ7RmkbJCGDSK29leutF4j9JYKZ2c8W8k5LbXZB2+hsWPiIQ/KksThkU"
    "uegdTfGIUbwYxmUK9AM7Y2Fvpkagl1zNvErotIwB6sru7mFE6Knnyitav94yAjQbP2pbK60I6evf5PFPuEISh7fsVkq4jcKfQ1r0zsTPtKmQAS9xNya0a+"
    "ERpNmR0hS6vIhHsTZoWUvn1RtlUNQslmCsncqwiQwWEH/lyioXzHtkHrH1l9iPq1lTrA5wyorwyjYJ2tOwc4rbnwUtvHOaeQk9yMO/qJNxigBM4yL6Ucnc"
    "FIw0adevwr0NJ/GvmxdAH1d3o0gm7XQOSdv5N6F+uRnsh9hSqPIF2lITrXdpMO0jD5saQTV7T9r0/LZ0+fPUsOPpWfxOHtIImiS/iHHGqQm43LfHpJyqDw"
    "IKIyoboRrIF8VxVPI7/1h9C69gMOVNwqMf5eOh47EmVntH0wZofbIZmK4FxQG1m8KACE+xmawqIMOXb8l6bog36bBrYl7WFSNYptMUX7lEv8Z3Yp8z4N8c"
    "sZrywDhQ+2h4f485aTKbPM2J34Qx7wkWFlJWynbQmz7dC199raTegmTfVku1TN/0YuqpXYIUKKD+KUJ0FIPhwOFUDIp3bYbsiJ6lNe4VAaIwt1PEjjqfUH"
    "3+bql5L9w6b80tGr4AZfUSTY9FmZzdHfHhH1MZ6gx2veZNbGM8KUK91Ky1br9j9L/zT4HnpUj+lgb9cnW98B34CdWpT88euXUmNAbkVKDNq1AQcZgh7ex6"
    "G7EbSFdZHx//sf/xeATst5u2Ekj1xyN/bIwrg40ooctsdKG1zt4MC58m0eXOR8NoUqjQp/Zqught4vlUsdxU++JqEFg1seeu20BliqAeKxbWhC7ZpHNzwH"
    "oQhjNZH4vtFyy8/xybMai414S+7VANi/AIwxxuBWXRRbqKlOWbo3wBRkzaS6Rik2E2TBhgYyZTap8YV3KmevniUD2QtgZFlVP9evq/4NTWT9pE8l+jPCYG"
    "u0S+xkIv1ji2/tMjVYR/sJU/SuUPFuvPYlUm7IidqS8nZpqB8fPDIRmMpxjnEOhsaH/FBtiDo3a/QPembaWSeB41i12EOj100aC7QXDtb2n/KFnzyFHHAM"
    "UYiiy2Fctgc9FtqxQlsvoHeIknAo9rtDHcwa17g74FzWKGsDp0LZW6GUCFrayf9Eb6lzggDLQVq2WXneSxbW7H7tIkZSDTIteeq8OSL1vozsoR7x44DQQh"
    "r/yqQv2WyJheivTELsxLWDP42v1CxyfSTsCY2i9gOGTJIvzW7gPd9JfpoO5suKDNMAzaWxKhuckkGf9f8N8wOJajR4AlsLnYjNORROJxTtlyZWBqtCkKYy"
    "GpzAmSRNbiilQPZVesN5l/+O+sVC7BdzutsSTMWYBflJ182ZvEuGP/KKqMDTCL1hnwDWzhB3lmyKf04wNDSbI8k7I7qHrg0tMOiOBYEx93za3tiXdngnnG"
    "OIAhx5hDpGNFSDjQ10HWYEx8kT+IBVnkAx8pQmrdwAXCCITwcwqYGKeFjBtEYD9HI6SJV9fiodq1XLOacu0IDvBpGnmXNJST4zZkPOJP1WdPz/+T/tr//7"
    "f6CvWWNN3czM9VzMtfkxRrxMIinCXH76+vTZp6+PH8N/z8Jtlsp4YMEZtMglnxWSIxq9Ap1a2o4tCnrEVKt9UpLH3cyx45GhIRxCF8uQrE4ikjrp/Zw8DT"
    "9c4AV4zoPKbMeh1T0s8q1JCNTBec2Ei30Wmxh+jXW4MhnagO/uoEwJZQxjexq32oUJFeS9jOpbKiu48efX8X+pYrvZUG9cslrkCPsYKknFQ13mHq8da7WL"
    "BxjS3uYeo6AbVuQJkRShQAp6KBLYI0amlfkpCJuomzNeyeiazQ6ixEFM8yQwW2IH0SBS32po5TDoq9VuS4ZSgSndiXbRatlAqjSQUvByatmhyUapBEYiwV"
    "tlk0Wg1zhIw1ThiLDlJHCW28w1jBAhHK6Yc9cBnrcSrsB8/zt8FSDkffXuDogDs9y8EA118q5OJsnapt/X6fnUJO7e04l0LEjdAAiO06l5srETudEJJsOp"
    "msvDuE42dqNgjuvTQs+l3uWWyukUS+dYmYzoAJjnQaq9oskISZJodYkUMWNfigHJknx7pVB0SxbdwqJbuo0UWeDGjjPBwgG6CgTat+mlROBhOUpoFP5GUA"
    "TnseRUpAleLQ1d3NzMYGbLkJ2g4JbDb9QHLBktS6Qiuk2b8Cow1Rhqh/V0j+qDXCy1/20PaaT8WElJS0elbpcZ3scJnuRJPXwQwRcrYrOnVIylE/km36sn"
    "9E7qnemaSRadSXoTvHPlBKcxjSMpovTWatp8ErdWRQNgGg7lPpvoeSYLM4PWVB+Yqf4VpvqACWPlF50qcZRiOdmNDAfVdaA3KkrVVy3FZ9EijRRxdQ3a1D"
    "Zypb7O2KJwt0JFBC/pb5LH4mEJhLRUpDQpVX4AR5UwyinAtCVFydYuSCK5xFvp11MRLLQ4Yu3p5cMW2a81oWuteS1XfHMTnR/rIYqHGB6tZ9YwbT0LKtIF"
    "Qh8I7bMotZp6S8GvtuFtfgW656HdsVeie26QBXUnY41lucWyXGKZIypMbB/XxrXS4JrTUK4JcqsywZ8IeyvjTkjk386tt++7pu970PddnJdzL5p+2kG6Hy"
    "yBTLXGgi0j+mlsNAtDTQR5f3e7qjviqY2zQJnXAFCWzIsoTldkirriYzVg6yzzVriCGlqkKpBzZm7PhdvzGFqomC5eDCeA6A46ybfbFETFC76jmGO0iGuz"
    "PtYVruSokUaK2iJFrZDCKQvsNKr7wFy73nUVg0Ul3XToaKrQ8JGE9+fosJbt7oRh5HLE5/8/c+/a3bS1tYF+37/CAQbbghUnAcrudmo8wiWQNiQUQik1bq"
    "zYSiJQJFeSgdT2+9vPvK2bJIe0u+eMMzoabFmXpXWZa16e+UypQfaBb/Bh1CIDqitxKLPvSa2ydX6M4pNKhbYVBlZ0U0ydHecRuqYgGWvsrRdL+14ltHbP"
    "RNacJ4uPbZ0uh97Bf7pRvQWOvkOpFP/oTmnvnSAz/Hyp1TmwZ8F4uX27MPFJ7W1x1GpfqQOBTsbZ6m25oudULDdZCnM0zLplpMiW6iaRW9MortQlSlcsfJ"
    "rp//1Ps0DY2npY++H+igsesARxxqC5CVsrhNLW9yva0HDFfb5is7kRTa3+rto6UkqNH02qDdqKz7T/2D20qrlTRcTSP2LryqegOpgdyGix8omwI07T9Jzg"
    "9qF/ZRarSQzTHIw9dWEdKmHchgkaQ4fAz72t+3BG7/49OKn3EFXP88qZF3GjX+rsG34p0ClgmsW9LG5X/BH37pTG9xBhaEXbHdo1gdkX+WLRM4V9r9CVnY"
    "TvO6FWk0Hf2E6dRJo5r89Ukz+DVh5rvIAUVXd8nOy6OI5xv2Z/lZtSLbfoVu+JO1TuXruER0RIEwDGZpP713XSyalpwI5IeBPsf6zTbm6CJqv5kVvBgAP2"
    "1NsJeRy7VchWOFwRKUaWCyYhplJTqOZ+jaruV5xVn+38OMf5Qa67X13/3aU940fzY47nfpYzTuLGZOvi02PO9eEs67iWZX3na9yU2PImdpTjtbyTfVos4B"
    "9MbJYR4fOexZKI8i6HAZf8aQooj9w0aehp6FHsV4zxBDwHnsbtL7EEdfMOBoSwHIjU4swv594Iz6UmEvQurJMn8FhujJLZRkGlwdPDg2fDkV/j6wtOHVDm"
    "jwxqSoe3t0eS4zzCWvBuSMClJSL/O/kOw3SMDsn3oJdz0NKfA8jx0+/QBXunO4yuRNYv99qn/agrFzOKcH08K2E7HYezImJkXRUmDUNxrTR4L0D5/8sMeM"
    "xc19nvGGzED/0++g74hY4pv52i0cdxGV0QjCLnMLagKOTLJM4pR3BTQc/sTb52QVf8kkaT45NLjN6H5bqG26A80yDvuN+nwpZBdXjjhmFriktXgKFXJUWv"
    "hITW06J9mGiYJNmXQrKWw7Oo1X5y+PpNgLfUc6Q6Re48iV0fEqy+1zSMiHvkdcQxCJ02hDhgLLC1FnUmWRptV3+Q9Rmxv97EtfVJY5zLSTuo42kcLedLvJ"
    "KhgldhI7eEyR+SWOfSA6Jo5EUzEMUmtEseABf9sFn73MM6zd8uBMJOmYYfeX1JT+r3oaOiMowTydql6gMOtkTjjlNFQOScRz9e9uoviewZBqaMzHwxOi77"
    "ebf2dlmvgV8k9V81j6Y0X2nHIeq3EbLT8HWxc11mPO0xSmKJIXUzHyUXOl1aUHSrdqfbt+fycsugKqmexdV86EjEujNVLJYUu1qIh6z4ImldYxcJ2oik+V"
    "+mwYujo1ctsmcI/LL0B/2p03KzT2i9paQxlq1CE3D0OOHaT2VNg+D/qwmr8bgkU3luseTrOOeNz8FAA8Ghmy54YD3/uLjZ0oK7QbSyEiTFUA9jj8vjEhWO"
    "Q9ZdbRZPRX+oaiGvyvZbR5EoZmNoimFuP4ilc8MSpX+sIfz4JdQexB7oH7NyyoX0MqPCSgJIFy/u2rceaY15B1uWMT85g1WRqOnimAx82PFtKrxOq0w75g"
    "TZnuA5uD/1XsImzOppqfB5e05bKdKntzU7MoT+040cKd1ahmDpe2gHhHsvc0zfU8Hmm1ySJr8L7esWS9KNV/UEiefRKiQojMfz0nSL9cbxuPSl2XwTSgNK"
    "4WZKPiDZGI1ERw4suwexNqjOS0bvRgyN5uZhsV608f376lqfjX1J97QZXLHJB2zeM27fHln9Ace17CO0x2gUsjdhFiFiVb2JB7OkoX/+KAWHgcmuMl+lN1"
    "NY6wX09WBzSMRaBvAnvDmEYUSKHXIvdKys+xi3iWbBzAeSAPJNL/IvUZK0cApGExBV/VEL1v+NGr75xqg7Gi01dgNmLbJ8+cMS9Duc4eYG3sTewpbIaSYN"
    "klsjR3VrBMeJ7WndmOP9WvEEzDTpW/4ym8WE7QwkoseP7esGdb/9tJMItecCo80hPPYcHoM36bgW2MfYzXQySwtuFyY6B5JlbuQI2XLpaiQvYxcliitLe8"
    "Tp+nUQxiMT6aS1jkuLPhQj8VrAXBUmMrty+DCeYObwYlH2YSaun4BiB4Nl709S9SBWr3zB+rhkwaoO4p68HGOlyBx3hO2u5xrZixk+uBe39XxFKw0B+eRz"
    "hSmf8yeEDpJw7yDPFJy0zzfys8D/jGEi0WlKTjfTF9YwCq7I7CUDlmO8Y8TLodPR0ByzW0ZqJqoOw2bSoWycJsIKjdyCBqXYaq44f8xpatCJRkALdx1ixu"
    "MIC7viAOWXlKVUDiUXY0SvqoEH1DLJ7yV9DXSnqr9w35tWQmPXw8wRdAWRqUHf6ROGOivtKG07YIvDdtCc0ValJBczvgRzjaNBOaRQoW3C67hG9arvHgUm"
    "A8O8JprQOIQo+Ex9NPZXcFZfLeY/wjWFmtu29H9JKT1OlRKTTdEfXcRfMb045ZzoLDnGOoMFqp1vY05/iWzei5xt3+VPOzsHqcqHvQG9nXqN83Oog1xyGU"
    "e65As7jAg/Ka31EAtpwy88HUltwU80sWGSEo8af1su9bV54Pg5vRfju9gj3ccxFjw037GjsAKodyBYdvk66E4MD0Tw7xJMY/wHFqztkMfeckWkezRcCQnD"
    "7t3XQDtkCS157ZJYpU/EVomp4fnt278gXjCCSY1T6gV/6RrHn0lPsW35xZvrazzJdZIUpmqYM194rY46+oc+QcDwIv+Io4ryWBj6c+omezoPlPsthRETMk"
    "dlCOmpS51nmB8QRIz9vPK3kRARvo3VOyth38a9gfZGjRDtgNIFZtKxe4y3kqEnbZ87a7OWmYgPxGxt7Ym2VvbmdmQd1NHdu1oz9pzSYGLkj7bu/QcDqXd7"
    "+aN7mw/wc/7Dd9/d++9DkNePvvvP/Qf3A4qwNQznT+5aG1LEk4TOtvjD6UtFxIpx8p62C/KpkfTOlSd3QRmDkQmXvRRM0D9wZhlw6JZyy9dsfI/Ve+czYR"
    "yAi8YIc0tA8yM7Q7iVREkhjVCHq13rpR9hVo27rYSyrZSVhuV98eB0yY0zFJ6dxKidNGCPysB7Uem7xEFa276ba67FVNXmBXSMzAvoEkdEhPiqBtGnBx5E"
    "dDiEFV0R4vOm27oPlQfAxPNyrn6M2yFNMXgbwRHNB9EQo2m+BAlJIvE8EEwqSN4fUYytWCao3OpbOq81mNfXrrNa7fJMl0g+6QN386DxjiS2uiK+nFvbm5"
    "V0Mz3BC2f/6g+yYbfgqcS1u0s6jO3KSJQsu5Gzk/7oC1sraHNYkXkddmHrLGkgXn4XIYI+eiBe34JJ5gSfwkc9WqLw6Yfedw/vb/0XMRl3e1tU6prEr8HS"
    "xIiI6MUNy/d9NaRgHcLkT4YO8v2NO4jBNDq5zkAvWnSmhBcwqQr9pq2L8BK9kW2KN5xgDktA/g6Ujb9awcimvPotVj/H6lYMZqYqQ/PrO7T2f8U/v8U9ZE"
    "r4Oe59D6dhlCsKq5SGTQmHb6ISc9pX/oSch9s3s55J1di+WSDl4fi6lIfqevxwfP4bjxpOqouosuf4L2Xu8JYUqSx9wxY/dirmUXkEH5tqGuLI4BAWI1Uk"
    "6IEu8HgafS2Zs2Gn7G4uhbMIlHK8jTPDtRSkBH5mFDK4O2QEWiri1sfoXVsnMqamLuxNU4D05olkVDnN+8HJZXJYKGC4qVppxAEhfXkOh+NiHOZ8eF5pK7"
    "ySe2/N03+TrIWojEzF9ptfqcwHhptwgeKtfHx/oDMSUzXXKAGaoN3n5PizOTgdW4GdSKzHpNWfJMg0ODFkjhlrhiPEBctZI+FmauomysbCnLmEqq96TAkn"
    "lgHnZuxQHGHGpJOypW2t9JHTw4b7I5h7Uhx26VI1nmc6ItIdgU4hWAjwr+mQ1HaIAfvxwIRlG/GncS/vs5cP1OkOXXc3/aHX9MT+LsbM6FxkG9e4JMRcwH"
    "FG6MdKzqBPfDtQAyJ38OGAZsh0Gl9K4/VoYj4v/V5i4XtuM1dxDqq3K/lBZkpJYRAcN1v+8WaNRnPu7oI2iRSsMNKA9ITRk4FABJE3rR9tbssogD6ny81y"
    "+NFez6tbJzxidj9ON0Shd/SKx7T3NU11qs+8sJwPeo7qn06R7Qz/ik9pGuVUZhxEEzM0gVDa2tj00vxrL/gILAZXzuibe53bDlaJAby3f4NedNec65LObK"
    "crOy01fH+pidvabbW0eqP/pPVIbSHz1Q/wkrrZllNMF7CGQ5WM0bk+7rF9TdpU7wAmzNQrGHpz7JPRjUmS2NuMLXsfWUxLGjIvM/oz1XOsDw8l3prB7wuc"
    "dG58pERtmnebuLWIUAuRpNt5X4uavCvTzUg3Zadl27L41Bqynm634x8QxebMzsuoGJlZeNyOqRCFNLYXPzIThWYlnty/FXfNSNlz17fUJryqPh0lYt5v+7"
    "mtxNKVWzYxWUPd5h5mbjfDo8tPV1FNttPi4g7h1VeX5LjNuNxkcZUQrmeVCrjdQA7Lz+MhGISwINXa5hC7h2VEP/L3j26ln5xm6ZauaNhxjbSDdnv9GUuB"
    "/KA5hqNu53vhiCvudu7diZY47Zj7zzBBGTbT0ieztGNoVp0dSdDX9I0D5Rz+LcaiIUuaXY6Vz4uc6/EG2ym9rSNK1kHe+HJatv4Ie9CXECY9XGS50qKJuN"
    "IichqARiHZYHg9a1puL0I3nrhscpZnsLoT9Gs0CF2XCauU9ZMyX2n7ijsFRvbkrmKDjdEEQvRGVBMFG7liD8qHAabkoMap5+ft203E2Hr9NPwWVleV6Xc6"
    "2ZtwRHaWhiq3ynvqKeg1fdrRpokPSkcgqzpRuaT4hy1VfzM1fISkRUvYLXJoAnGpI7OAd6hTZhS/Qu4+HFtbKPamqbJz09Zyuok3DCqJgXFoJ8To1pyJFL"
    "MZOiU3MDACf5atgn3sYaiyUBWha+uosGq1bFs+uMeXLg37X+Xg0pmP9m51aX036rj0c0pTUjVuE0V7RGx067qQHvKrMT1d4H68iscRb0JPXGd6S+dWbkOC"
    "6vflNM/OqFa9V+qH9uhNQxhc3xYjs7W09fpicj2uBpY3s8M3T/84EGqgxt9Wvbbf3Lt+K9ZrLd6OHknxTXpW1/QaXmC7q/oyWJoIzrJGqbydBBQ5FOHewa"
    "HLQA9uX0J/oUOWIgY9kuhPown9SHtQFg6iIXKI9xl2MUJkj3tFWCBoiCoSEEUQGHdUnjxqYRNaSQwiF2z/7lyLMM244QbKYDXly1abTm7dmsNCQ1OsQ86k"
    "mNAAsJp68xsNs+kGQxmYi0gT5J1EZ1xnwmfKG6kbbr94l+o3L3j3hVvAWEXum2JuqxY3IyyD4SwPuZUuGpFlnzzcJWGqasG0cdiuumCQwUmfXEVrUABU15"
    "MwbE7YqrD4hOCN84iCl/Q7emDyWcrQrm/wBu7YUhcUDSb4FBHr4CHzJLgdwceilDqJftTxY6nhIS6eJKy6eGaIpfBk4SxsZh+ERbX59ygIT2dJUt0/4kea"
    "ZEhTvc1SfceojrljKYp1nlzSnJCWmqxO9LTV+ViQiEbD1NbX5UzLvq3JpcMqtbBWWbR65cN3TmbF5SgQnrir2TUr3IE65SXkBGTMiDIEZ1PJjtGVxFkstC"
    "PNzrkkVhskv+gKw/rVBJoKX94qKKbiqbMRuA26u4UC/1qcnksSwra/Tn3Ym63oYdTGyGhQOE6axKPtvGnQRB/SOg2rgbKyidqoPxgOVW4MY6SPiLdxJmXp"
    "a2JKjHXJBx6zKd42VpqfjjP9UDxXiffBGuv3QuGqj+kBWu/aXouRQtBav7Hc/AJvnupXhzmdwf0RBoBlo4XLMMOEJIEQm0ZidmAVOgct1UxGkZqAjEdoMT"
    "IaSmE9g/Tl12tiWMpUgQbX2M7HZts1vWuMAdC2PKVlPQ022jHMEBP2J96RrLrPhj53U5OSgZ5vuF2g5quKVEWYuUXfwQhzW9HNad/BR88ppQkOpXfPQpg5"
    "KuG3Q4I3X23IgmWTWMjVWCWBsgNuKbTq8kc2cEN+RbmFi8XaeShUd4juNBC/bevVbyJ+yupIbpgxc3h8mGRnMMrSL0xt6Qzt7dsaO+nzYsJZgn62Qa2w77"
    "LuwcyO3e9wJ76CfmAQgzgrQtoozkN1Fqpjf2c4D1d57NsDD7ROeCYDceRf8Cgbx+snl+vjDLOzm5VQk7X2KbqEb5ZB8RRVejgCIi9fP5lNzrCcL31D3jeC"
    "D1VxlaM/ZqAN2BwWNcqRxJr0Gfrqorhhtp2FvftcjqwyQp91wotmtEbHpoyYwxVONy4Q4AuT2OBDsHKEAe2GDvh2UDq4Qh7CcNitHx3CCpaJy2MP8iOnFE"
    "hsJU4AECeytrOexNb1LXxqVY0dLAXqtDS3RtmPZniK2ZWVbKNxlRAtWfZipELEoCImLn3jbOZgQ1FTRks14bUattnC3zVLHIkKdcNkpz8J2xx+dM/rTnBt"
    "ZGqmikCYUi+/dd5StutTfaIWoOMl/loZ70uU4YZwtrYWNdmbAdVyxrCyvH18RoyVd2Zpifs9D85zLN1DcNVHyBSH08X3/3uKxpWRvyMv3ocZ8BzSY92SMj"
    "br91+2TrFdKejgGBU01dRCh4caux9zFajOkj8+IJoprM/b2Vv82JZDOJhjkUm2W8Ja155c3bV6/KlDB28uL04y2BfwFvAOsHqzfCjpCy6e/BW0IiVEuXK5"
    "EyuNdxpo3BdeNeu1khMfrrotbhBmI+5Yk3hbt5/cVxQJusvDrVJvrJ2V8Y3Rhml0RXfHekOwFM/a0xWbaec0XH0N2yHVEiYJFtjLIw0PlZrdoXPV0qZ5dH"
    "hzwaos/StzPL7SEBsJ1BWitWMpAk6FkOYOTtLFpBBXcAOcd20NAb2SUX1MXUCYXlCgO95RQmbXcqVCB4xuZDgoATIfurFBModanAuSI+5oHQHBkj7imsGF"
    "DOfEEjg4M2/fLvqxnV9dOBB3yO/F4JrWGLTTFJ2Ndo5J6BW1xX5Thc4nYdDNdLIE5myOQS0VdQQd6Kjq46Yusdq2JrAdQ2MwAMj9zy3sD4TydNwps3dxLn"
    "xZwXLYtdg/blqIHnAM2CZqjuuC6fnGpCI8CdUXXz8g1vzjUIMDnoQ9Ke1pU2jCtun7yJ8CPP0cSgH67vHLdUdoo9hZ9szsyeJ4LBVtjoSe0QNMdkY02Slp"
    "U962pT6O8GplruRNMq/tx871GpemRdcB4dOsXoXe6yUBD3Fa/EGVGzAtZpoVMaFbog5n2gQuFPCpPzPpBXIBx8bKq0sRmvfKnHYVtLkWsOsKjdnhKWy4Y1"
    "S2ujOcwhOsHKILwDHOPuFIuT08DQmAXesfIRyvdQvu+05X7GE6nqNgKq+P8mofwUuiY6pb9if9kTh4RoZ2Fgtw8e4xYSY9eJAhoC3BDHbfHVFhDmeAX8gj"
    "BF1Dyr7Dt3qYbEb2RB+FOGgCx6SIFu7d+Ae6HdK0e+ct5WKbYNJwA/ujuUntfLoRoR4TJ1Iyd0ZzqYdYsm9C9clfejmuugL/JKFeiRP89CWUShbqsMGvI2"
    "7tVZzgNW8PUrBcw919MzclvGKySGchVTJwypso+s7VTWCvydInVFeGi1AQJXFTEYqQ91ZTi+IZaBdogEUV7xKbZVFQ9S25eoYVRNdg7pbpZmslyfqqm9E8"
    "UIOhsxjhSwETO8XSlUbgSJyHfFpaVnRHkvg5UiQoyM2zuTSWMmxIocMRDXtThCZ3raoF8YrhtYU2xLWvcP0MpDia4AmNSxjqAIuK8OzQqYAaFkR03UdnaB"
    "fuiPebdQSNhKwbaYeRUlpY0xmJoxDBFKSnpCGmgpffRGSN3aoxeiCpnIh5hAl+5VxpCl4WdgHUckAZKrSX59Qtg3czw+xFZ7D1jj8xO/7McawkdveHjQtv"
    "eso3neoEeHcPa76buYM6VewV4fGHG9kgne6Oq3x4Y9sPOqhqEnmcjngGm/RT1O2moJ6jEUdpOH3avANdMgQjGQ7HMfkPaZaZ9WuXYVt8Jm43xh1cRrrZsJ"
    "YcyMSMyOJk7mpvicB8dexEWAN09clQMgu1ES1iRVvQelqSScqplYaxH4ua6vGi2p8aCWWSt+Uh2l9TjQs7fU/w4cj4gQuOfpiyIboGgXBPCYAkNcx+td5W"
    "PE4t5xcCVOtEcySYd1bw3JQqYORwiUm6JkSO1riea3v+jmy0+NrObAyrjHPtORHUvIhhRef17YD9aBBl1Tt4u8KUaY3d2mc8txpKQzlvboyoQpnQnD9V3L"
    "OXrJo84fltw8BjDRgnYrNATnvJKVUuAhRONCuTKr2kNjOLqr2YNCysfymFqel6v6hFZasJ2i7JIQxCGtD1eMcG0StFKjT4G9N/7E0D9BPgpWtpnezfdi9V"
    "iEWJgd7MhqeIVLe6HK5yDUcUFY48LqWMC3teLNJOPM5dFgOkdDaLAWV91l2noA6XsZAEDdigOLt9yVEJs/MJ8NtREktfMdRp8VQlzGnhSOf7mdIRNpomd2"
    "e6x3SJlSLy5Yhbah0/EiBxtcEGmBSsRdzGQaDYXcudp2w28YJQYn9Ln7GpWWKhHINmlM2zsSMJirETNnGxvI6S8JLLAobQEx9D9dLX7l6hOVWiJvcJ/3ys"
    "aXJXKmoGZ0qb8WFozmjStTS8g8tCFM4asT/IEVGuLGjW3S1AHpJS0zE/L6kG32dcsSCRBqKNDTmIdEUN2rD3KW5zg7dDqhhizRiTLqyjaJqDQkuHUCQA7I"
    "tm8aMPq3Ibnc1cvY2WRaHdde21OjWIyclCZoTw4Sze2ZzeS1nPMj/gtUItx1VM6IHa+JWkyjr5u6lZ/dXk2Ypr0EnaDRMqGIIBZjgVHXt+O7ttM2qSw7tG"
    "IlMf7unUXtB4aFhJT45oKvEsC4zKVrKeoCKDS6Ir8J0MTwMbmxprrEN/zzjXlWruHYTIfOYUNAwraRG7eICsoV27HGiGkyp1hP6zsmLobN/Mtm8W2zfH2z"
    "eTnqn2nJ2ejpbbVLR5++aEQt2n2zenvdFo++ZFFSA1F2qGLjK4nYG+RqWKTJG9LtFxiQ6TS81pNc2SeIzlYM2gkuN8L2fGCGM+xcZ8igxeMfQMqbe5hY07"
    "GQyfca5p/A11Ms6juRRjJZIv0Z7MnT+zcNdV5w0sX8My6atfrNc+77htx5sCS4h8M9KkKkxO+/3e3FZ77uqKzTwNNGTc6UR9Y3NEF6LRP/BX7Q3Rx4u+SC"
    "3KzZSSn/rHie7m06WEnufGxODvLOvcw/gVxZauK29+co4t6S3MbzOLVKPmwC0qkz5wBoBJ1N2Lt5xfWb6Sa1AQhbVnfDZVA0UFavDLbpti0rZkq5Y6Lni7"
    "jmaI9Hg3wQK8crA0FyMvj0aHQGxnmJ2AXuyORQgaA7dcEkkjKcwOlVXPabidR8qrdg6j4hc8TysFz72yGQbVY+mgVtdlk7iIqfZr8DkIwm3N0jJOmLeJS7"
    "FFUevL+aUt7NmRYuAu51p8nVrdh7jtn2CqWCUaF1rUL9PUxW4N79yp4Z27lGCqehdF27iwNhl9uzJvrZJZ3WA0xgh1M43SCksPm4TvjvsajP0rU4jUgrPZ"
    "usd1QKU2pWhS1ZsDlqcpxbmsTUQ3BazT+OuyycT2Llt1wvLmec9syEaInulRitEm0mqNFmP6dOWgf1bVS+NptJ8Jco9YvQix1cWCf05anzsXyVxKz2ha7Y"
    "k1ElFQH/lbywqgFiz5m2dViYzRg6tm3ktUM3fCQB8TFZVIENsarU4qQNuHVOnNKUNBwLpv19umlLhtnD3pc9viwCdxMUX5RUNBM/CAaCN5q5o4V8FGHVmv"
    "wGRomFAOQkfCXnHjV3xjs48h3JXubqucjk1BCnPWGEH8xsaCDarMxlnSHW11NkfNu5RQK2HVN9YHiFepdGguqSBc1z9DjcNpeBIncRlHYG7xIkRau7F2oY"
    "JC4aTwOJ7VyrZq84N0Sr18XaLt8tlsPqc+nPzCgK+JxJ90uJfxGF4YxJibdUMqEoO+KqnwRlfg2kqSEmS0yqnRRcKO1jOsHtM0ZC9lB+R6xQHhT62KuBc2"
    "FZnnv5b1x+H4CG02xqpMVMMOAW/LUB9kcS4F7K8wDUAYsV6HK6pUh6ZKNdP0lTbu9UL7qTGnYo0yUywaZbEobTUVhznC2G+cUJWH6SS7aAeWpZtsXs4PuX"
    "Pvzh0i63ULmMm0izfu3c3vwN9uemcrug+fvUvppX4J1YtQvbWv9gv5zSmBvXtPOad3v9vcVF90OfKH0YMlXHkFXKgCw7kaxONRLbpIoyFhWN81WtVImfZa"
    "moptfx4uXQYH6sbeL6HDdPwIm/cH/EDJHU6f/xT+hXLqPtgLI+m2vjoiOGu5a9dBcaqI6q2L/zLGqPK1kZo4kH+E6sdKsBZF/Fv884fvTrhOevXSKXFY3a"
    "29+oe49TOaw+1AjfmE3cJqmM55WvV1NMRKnesIS8qYu1RILxHDx0SVGjPl3WhZpQiOmKfA8Mr4UN8GKJvWYG+mbstQnpATK9BrkzkEXARjv1/P/tBSXK8e"
    "QmgQuLHf39rYDBxU6+b2NhEKSAhrbWu7RofLVclKwTiRExB51kMU4lIRzHeXM+w5XCwMJLvsyBJfLNbapUdSC9Jv7U9MAnAZEFtZ77ENJIEqwO3fwRpTpI"
    "rX3zl71MvNLdL2iF17pPpwbSp065UUnV6OtIkDyzAzif3oM6hQYLlT0VYIMwCS6PbtCitjFPSjGvXTnnOb+um0m+8a/qWImZd0euNg6Gwvzc0xbJlMJt3Q"
    "gNdXVXv0CDAdFMF7d/M7mF2cRDm0+014iiUEojMi3759m39AKpTeZt980S1AQfFn8y72K9y+RyySY1hJI71tjvPLaZkRryxtQ7+wy7xJ7L8F5fd77sete4"
    "HekJDQZ7l+a84dzdEaReXuy0yI87YeBvD2Ew723VOjzZFh0YOFyEldv63YfH+2qE1kfypdspZUNbG5MMENVnZnvhlcRVkbs7fnlpEFMZOjUaVkdhbAeunB"
    "qA/KIXMAMfV0nVXI4JuY9UtPCcsChmj627clkpQRr1PTfMyDfjvryF17t8J2rqh6KiwYbMoenKBJCG+hbEKWLIzu6LNsNwZdeMkc1RB7P7BgCl1KMOvU3q"
    "IH+nJm598tf4vERaSf7XSJM3C2+GN25UJh0jai9aEijhnINDPYf6KGn/UGK6ib5JhH7USv7rM55Zm/O0nFVu08IHwM2rdYo9WhCOtGfQav8ByMs+Y5GNq4"
    "qzBaOYw5DGgXtDC/e+7gg3PkTkwJIjCqkmZTDZV9CUYRrkZDuPGg5XDDX+72MpqROKdpjmcuRoValbk8WyHrtFmmCr+zf0OFIcuswxW9peVKAAm6BNEYad"
    "d1BHE7LS8wkGj0cHfe2KzRoMZIh+VXRGpxxihfvutwG2GGvvazR2q/XTInWWDFNaXc6WR7DK0KK1GsiGOWCplklpvIEFk5HFWIucJLJI8Gz1hDO4voyeMJ"
    "32O/neHsN6UqlxrUZG4NcwSL4qBB5pWK3W8TMyk0FOW7cL3hjpo7hRbdhJuSGPZzS99KNKipM9qp0J3qyRIt66ZBqX80bhUiFTFfDd8fpxaAXnvTIUTTjT"
    "a6GrNw6cLnTBNIhbCkv/05gZ3vBlzTPmw+I1xyo0DHHEcjndYUccAwD4Sp0u0nnarivL0JYkEvxQTYrigR48ybTbrsvROPShlfv/TJtpIsMLvubpwiiDYd"
    "REPQl0SM4zebGELJeJma+asrQVHmYcxAdNXgYnCMUhz1V1+YnTrixjJTM5xQ13GPFYE5Nehgl0jr5rirjXEbUGNYh2ngEmxN+a7UHWOXSvLburKzWjIcW1"
    "gNOD36OKzBKoLqkRJuzC4MKOxJ/AV606GZs2CsDbBfNTACb0+f4AmlYY8b46sWsOSEk84FYE6dHuMJmWrS4ZUMeKgg7EqBi7XsOr3AFazwlCxrQ9+i2Msc"
    "+sigrx1FzIxmGLhLtwdDkTfv0e+HL6gbygoO6NFFjNo6Yoc0lRxsH3gz0IWyQHeDowdBX1TZ9LL2PtKDFI7/gWbsReaZkGZDSOGNVIx/CvwzyypM4OfuFh"
    "85nq9ld76zopxEhJyN+NCzFfvqceZVm2feeqomjwFlZj5Fy2bj98GHr/e21j98/U80dIpsGRIY397zko8qDu+dV3stOA7vk0wKp1wLp0+kGf04DlM6gZJu"
    "uYpLVsm6rSYXXWa6kIeOg6gvWY44O9RSyWuUqy9hgSne6ARBUkBtAsa3b59kpNyzkfSVZ3O/lm3VXVWxIuNoRrHsnSXZSZgcURXmjMt29NNBOOzTSCFIFb"
    "7w2U+yZa1CQFWvsE+gHc/HxfIj9du5lPsnzsA2tagD0+UsNll2pSveaXPj36sZANIxjmXVdiuiYIEldNNhTIiz01alJ5aqCaH/JguGAUqtCbx1HCYYWL6I"
    "cR1i4Q+6LeiKeYR876cghqP8FUeF8Rd9COuRUvWa/hW1NNTapmcFglZUy5dek5rnbzL1JIPJ5K3bNxkmucEPPSlDsqryiFOeBGezC+SnzuxZEWzoYqorkY"
    "h1vcI7eY/K3bU/dOBv0NcrEuSZWKRp0GXhzkZvGqyXJOK3q+atbLRgBxl3y7NMOUms9HEcxQmcE3h2Lpz31PbKs6z3/cMHm5veOx4687DuCBhsDtFdD7uA"
    "TbpM+7vtlHEg8P6alF6OOGo9M2Sb2iD8+7IL7+1UALEL4pPTEG20c8ZprUe0sY8Qs/JR7wEWjyt/eLjp6MuWP9+VyjCgoHtLMZMigC02LF+yHr7xexuHq9"
    "+VAQsKGDIMSLX32+KqeorhIbbw+p3BFrFIB8QmTbasQ9eeebq+PM8+rj2HZQ79elGccZxk0OCCMRT6XSK/lk4YGJp1pe+r0B64gI9U0qDfycMvxCqVhxeK"
    "e5B22aH7tvukDCGVM06Tx+oXT0N7ivvbYzZ/WhiWAwEHWwEF3MiO6o10nHMXGgBCbrTNOJNtlOjFNpqf23HxI+yz29ZL1sSrUMym6NPFfceg4DhBoiPqRN"
    "6DKVpKfF+wZ2CTfiIdjg7SM3uDnN81p7oLmNlF58IH6orm1+cbYHN7H/GG0uv/0tRW/A69FZlafI59QTS0dvA2CL4o4zGozG1j5ey2/UGG3QupyLuaut6p"
    "5S5rBSnh+XHE5EdhgsDZjqK2xLJS3VN7mKTNymDg2C+e4uPcy1RHAIPJvZ/7ApzGJ9C0uff0Ur0m/Sxlo65e0e+lXgdzwuiiHneR5Zew3ZPHltTOyWsGdi"
    "FWV1JVRfPUYZSUrD3JMg4q9L9ZsItC+hVve4ieI6bDbW0wrnYeo6IYRItFm8qrZx0sA4gZKZTqpB+nsiBodiinJmHddR0/hnkR9ZG5UjNMCuWCtvMyioWF"
    "NoueNeZXCN+XjHvH8IC7CZ8yXHX4JW3vI6OCuTajCF0YqF283KJc+kX3AI7gFICWFzw8RjoduBKxdntYGPsZWHGgDfHVmNjx5fwSrdGuORTJsdJy32QRA0"
    "jK8BPS8I6cJ77yXU/UAGmb42Leg2WOxqQjSGlsmX/FyRmCBZpEp2ULFBLyn/OaVa1RQDhZvj00b+k64PY87VzXDlhrVyUvor4dy4/kI3TLa7uN/gLCcT/r"
    "kXVR2C4hpxnYqdWOwf7Ankmj0VJVMkTtxf4P7l2KKP8MQtH0L7L6Uf+qaQSqGUfOzX2mWHEV5uIx/4jUAqeEYEnHl+bYNwYPjl/A7UG5EOO7q4v0wJGaoa"
    "5/hO0HGv85OtYOWP1DcVnAuj5mi1/vz3702E/aAOUq289A6jwJEXNGPr0ck4BS7al1SjtHAdaqMF+RciPGc3/JJOq8WIBtFK7/OcQ/x8P5lnqwudTqGI83"
    "ctKU7dHxSNezgOsf6+vNzovqjIikKBg6Ezem26wx0oL200z9kqkXdso8ttJsFFJBnRb8g7nLBrQaTuNWiHOwhaUHUbtmQ6DlVSJsgdkN/ycobloncZIQVx"
    "TbQC0mi2ghbU8LgRXjuIQPMMAtsZL536/wLyjwsf6naIEyH8P1kwhmzxhdEK1JXKABNWmhQL5swXqI04hLrLWYZqKl2SbkAyLJzsHMKenINMZ6XryR0z+g"
    "I7S4x1qwD5+d4eEsP4kn8GwqsQO6OTFf4O4BNzuDZnyBzgDrEzT0C4QMxSnYoTDB4MN0RgG72elpPI6p0Khgjlpi2JKNysuYOcBaEoVvYfwdOw35sVowof"
    "H/+GJ20RK1qgX69ayMNP5IFojUA8ryszDVQ4Hih6v8tGxgv0XKRoTvOQ0v0c/cAgVHcj9aDJFt8VKwCg/Rd7RyxBG1EDKg6yi2BPTcQhAuuvCjjwTNM5g0"
    "jW+kD9TliHOa5WO8RTEFSRLDKGoRgv+AatDCna5VZKdEgoDvWMwKzHiDy3EDzvIwj5NL+AztTmk6iPnXohXPf7FgUYb/JxTOaM1SnDD4j52+cCV/x/nLXz"
    "7DXJATufL2LIVuwBUhR0EhlJp+sykLxRZ5s9DDzhxkNMCh8JUks6gF7xaf6uUCX6irP8dZEkopRow4j/QqbyE49RdnQfIIy/AXQgzR8gUydQzyMuA8LrPp"
    "8bRlxWOrUS4SWBBxkpMWDHxFLLdqQhkm5FlcHp/EIdbMPYNOOSnoSeaLjGh0LMuF9psW+7hI56O5lyQR+ky146tlY0LRKVxY4oQOGXBF3en1iyeV36JU1q"
    "lbjq9mqQt6PMctFaQtGno/ZoN8SBm+YBrlQ4SAUD2bJjchEQBCPxJwFB1MJfmcBFR5AkIfq7Z2Rl1ETrJzpd8PS7gt6MugGNKNPWhN/12mjTSOx5u9h6vO"
    "2IRP8ckNhrBXVmsijugFcDNik0Jh1R7P/ZO7BSKtujW6NQ8NMm99K1hi6YHC1UsCeBtyRLezfj/uoF8oqDmKzE9LKelj3sc91R7tuqcsXefSu0y4oCOD9/"
    "hhCyvaH+WXgj+IpRxzgSBv0MNG3eqP1q0QbTwETUgkIzpJLMDIaPjUYxh7hv0FuYI47SBXbEExLQH6KT+cYD1XI7k+nBjHiC7YVHXpSX7MH5mxaKTQXom2"
    "DT63b7ydoCw453H5zb55gPej26l6CvStIpHbeFwIGkdIxiVVbKowNS0WcdDnn7s/YXf0Gyc91Yd7sCkw7Qf37vVHjrAzdfFqdVAdfFZmuGcj7mYHZBfR3R"
    "9wHPfB5neg9cxS2Id5vwDhPoXJWG7EuqcYL5WpHzP1PvOKsaHv7AU6AP7IegMG9dX4pbDTuxt0dCFayMLdj4/boqMsWMVY0KYebMTc7g1v724+V75pZWfB"
    "mwDnnMB9pCMGDzbvDXVmnu/V5jbKoeM2yLHjoA+/LH5396Rb+qvZsm4tfAXMNBo1NFQr2qgMtOm2C5oCwQIkmTxoIbpPsGjrIzClshzrNQctuYXX/i3bfh"
    "8uyC+Ax477dHDxu97dj42udWsBsv74Ikwvj/WScu9+77/27qL8OUXb+Qly/LjN8myB6sGCN81gwRrCcXgCKs4x7nN8kukUrVHqi/k6vgc1OlhoBUtOXYj2"
    "E7MGgS1ZsEbH2gWpxfhWLXyrVpt/C/q8q7ovt3XfvpwLreTX0kdogLXasWBN9tg55Nzxu8376ju3y2qsbHxrLtGN8+CYji8mIEQvRMmL8KtWpIPF73AWnU"
    "TLGaYbXXzLdCDDp/sfTjrzTXVvc3P54YQmGN8YP0Vf46KkT/Y10kwIXmGeiSa10PONy+Xqz6Dcjc8DVmPxqxYFhTyB29NtfXizERfmxZtEkzSYWie/LkRL"
    "XnAJ8GDwe2cIr/GQ3oK09sXnGDtlcTEDS5VUDxzaBESBeZaxA3T3WoV58bv58dZCjJjjNmvRCzYngoXT1mOaPPml6V0dTjGsX/pMbwneVw++g2U4BGnYm9"
    "9oePcb3UqMzKjuWkP32GiJk9jk8ppEmv0oBOsF9eiwLEHBJxSKEj0ODKtZOitmYMPo/GNKtAHVLisiUxqURqszanS3/Zr5lPYcYnHLoaNvMdA10cVJxpRH"
    "keJCJvnSUvBxlXRKXK2FXrRisS3OsWW1pny5sqS8y6E4t0XdNf9WemWB9Uq46zfvlfEBRzDuTyOcWblCRl+FeFLf/RdyKR7Uj+K7vZB4/fcFlfGo/CZZmX"
    "DMYgUAfAxVDWe2QUoI00iT3KDA7ppTayxxP2d+0S6qrVEbN1Vj+qb+yK+Mn0VFoF2fpjBfDqrOD7cyd+BLGXiTq5W7Ax+cwJdP21LZC/m+TshJAXrurWw9"
    "AksqutuLnR6UeTCvD38zTWgcqCtfY1k205SG1cG2hZMEWBXqTo/88bHgPFSBbmUKazoUXujwVtZ7+N139x/CTyuIMtNCx7LPaYxQ8yUft2XJFDMppkHQpL"
    "kmCkuW0hwrnWeT7ujV4ZujEd+ggn9LsdimPu35s6PR0jzRFJxEKNaNJywd14/AGL/RHYVT5FlmBeZjgXCspeXvRM0qJ0AKbLEzLCH8v0d0q+s/b17/cdEe"
    "ecseF2En+6TtlHibDujK3tk0BJmq24u6tmjqj3r3Meqnv/4AmrUs3PjboeXc8hjysMAyRJyUYCQed0zYQ99fheoIzulI31NEYoR5F5frZH0RNYWFWhY1Zv"
    "VGrtjVmwq/r1cUWkLUHLMOSRPFTS1izw7o0Vlqdpo3EdvStOT0lbgv+Qa2pE3E8Hr+AkAXd1noSGBc6FBgQyDwIOOuGjXxWmeFK95eCxQBhDZvVYaysawS"
    "RiJuDocBMZ4IBJSxzX1sGfTGuFBJUU/5+Izt/pIJfOc1fnifuS8W4p+i6N3bhFtcp5gfAj1v5tetzCdy3k8gYU5GykN8JloYZtVj+J9OwhQXECBooB5AV7"
    "8iaJZNgtVkoPGq9iG61pSewFF+myfCLFyMnIKVsBGEGDAviu3S5FloLlAYMp98PsSKe1El7JaisS2JrYgAhd/DHiVmIuO3dZjHlsrMJmK4yYcICUViopX5"
    "M1TVUiFBTO+RTdwIJ0+w3lqB9QANK/TKhBpMy4dlUj4xPjqTbn2zNDk28qStWqJNrhNtNJYG+ijnwj0ck/wHc21iy4zhNPy18P3EbsR0F9tEbIn+lMrsqx"
    "WYrlNKuo7wKLdySeQKe1l9tqA3bsQgIaRf8siUU0uXZCdHqWJnh01Vgkru4QzzDSjIWywDodniJO6XWZujwZGOBgsCWk73YsKhjQlXxiSSMbmTy5iMJc+1"
    "pofq+iaYE+XUQZg7/OPS1wS/fCG7a24cnrHtT5jj7WPba+wbpdWhF6fO1q8rCKGFvcmezQrDstqrOcajcxtmlslTCTO37cmws7o/xoWQSl8BuIsFkobKNv"
    "zrwe7kxssA20Y9Z/tKeGx8ApuWzvzj/H92GJsFFhmUtvcGfc+9nJqWmTwx/g6tsASwftRwBl0stgsDfkuVncC8Ya2H2dRy6yHL7f48KeoRcJFTkRMCJA2E"
    "UzMY4IN7zmmhpkU9W6ABHKpOvY1l9a5C1C1X1qcSbsYG/iICLXD9EQJ51E6SS2/ftvySpcMvaV9WUCKvaSQdTKyUVPeg1qVArVOEOuca3hwbOLNmY6c6xQ"
    "W6fvVsHWcM6eWvQhS8J8UGPMy12JeasqdvpbSh/bWAKimQ7NRLIXiPKX5tffVzmymOjYNJVAQGQJ0sdXyaiN+8pAMniWKOifI9p0OZpxNBk3O3F6F/0Lh/"
    "Qghk2DHCGPOqhkgvwImLXtnvWFDPpZT/njcglrEIAkrGYEl4eF9uIEc0c5H5Nx/KaJmFrUpMZeBUfD1klgXQ5P0TjD36BoadC6Z6SPbyegh2Ow8ikDNhHZ"
    "6uy7NrtGBc6Q+3ELmBio+9HJECIf92DBiYrqlOkaiUxmRu6sdwzgSolXqOIfy934eZKdcgRngXrFZOJZj1xh1zd0a7Jy7aXU16P4dtUHBPKUi2NrbLsQZl"
    "p6DPhOakD12fgek27e0Lof7UCVtAs9zp1psq5wET5PQMAmggvGIv4/qkMmHMabjVSM4CdXohnX5a6WrKTGt0Ol14Kv4ml6dxVKHYOlusFs/rCmtqlv3zov"
    "saKU0dxHze+ztWExlBGBhCAMqZR/ZPRjWYO10kq98SQFdExqduVAqyoe6gCkABp0ohhToramkB50WPmfvbWDRz1AR6Py4sFLTqnhKHj+RYbq+dFBydwRRF"
    "XZrph8vCVGzXBSyYqp8NZdwAq04aku5gQWFtYfGByEHPEyJqutRayk0A8xLmLVcx/kz6dc3rduezjDlrYBH3552SeuqyUCeF+mo767LoPdj870M4iojo4k"
    "57MJgPO3cGH/IP6RC+f3izGHR/GC4G8KPzi/k+3/puGWw0zLw33szzLUqtj+mXkxcyTq5jRAqBOvcOQcaeUe/6UUYEKNRFk4oCDvCrwqR/UrRjtAFGg6eH"
    "B8+GIykArE9OJ+R1seenMZ1fOc096QvfUQoJaycKwcxJEekfwY7dfYahyaqS66lW7w0DHXLHOuEe63WB/025A+PtpWSB+mA/KQx7qF3W8+gzZd0oKnyQL+"
    "GxZzEnT8mmqZtu0PGCOZW18Jo2lsjxuCAglhr+WMNQQWGPNOLLLNlq876scjFEDV4FnzHrOglNPDQ+SBA2mrQ7SIciR84Lq1ke/Y+eH12DoYW8Hii6zoUD"
    "yakH4EiUiDqZk8YDlunFO7iyPfrBonuvakfZr7REO4ekJQU3JGx9iU6IuEmRPJWDjhZAJRZZQ37qrP1YAsooLc/Q5fK1cLwwDYv6sPAM4BYTAp4WSOe6gg"
    "qCkFkkDFIz+2RCbRMEQtbItuaE7vXOC9x28vYuTTpoOC/ylH5S/I9IVWZ+SNHVyG7/YDsz8xGLXJmliCjutrcSnyKyQNcecHYVKpUh6rpG80a4Ga3FemOW"
    "ozifCB4e3r695lzUFKOg/UpTpTFzMY3HJ3/jmhbueOBQPC0qmWw7hWPSl9akt9CftZTQkYJ5hf2qAqMlJaggcCV9Mvq3uW1cxcK62pzYZDAzkaCjnRkmCi"
    "ybVqICXVoE78fC8Aut5Uw6LMhNNaCMyGTYe+kCje3vMywdkjhWRz8ajIcaPDThywRLApJo7CYpznQLUJkbTIagp+HDpOlosj6T5heBKUclOdG6+yqoX+Rf"
    "qCKE4YJdhHh7xV9w/15y7tPHQr0s1IFvkn4sriAl4jFTIwc5hnREdewYlgp7WfQGo0Z8GxYtMxC4Snruq8JCVawFvq8HygF4w4kUqY2UAIjs6XuFxuguFq"
    "UF5tg5JzAgTN5xYrYG2cuzf69Q+4V6bftnD/pGTpZw9QMKV9Nt+x9OFk6BVDD6F6t/6nCom/Eg5vmLiJCQEy8wvUgH2b+HJv4cLPiWjBbV6M2CjrYEzKcP"
    "bsT4BqvHUybrg038/4F6cO+eQpaq7za3hv6q/rPQUuoVzX6brMZDUMoQpBqq5U/FhTcDqwmm1amMN9h1HiOjRrLsFxnY0a15KtE4xMghln85CvwkOq6FeY"
    "EydidJ2i+KQNvaTEGIsiACuw9UB0rMcsHa5AAamhX8WE8/AWkX6pdCvSjUWzs3XqNIfHzl4rE4UFpC0+OpvxDUytVCJBrwT0T0XylRgF0DrK9GFhnKXwgO"
    "Kk93vlbwoSvWtMsSwohQrj4omFDkIUNUKCz9X6AfvCnsT3NCaZT4SSoGLxDZPqUDGqcSVOY9LIk2ssqepYi9WjBuRaPUAvhU5uGgdTxk0E+x4LSGhQGBBI"
    "ssRWQyKCqT6DScJeVGDEPY2xj8+8Zo2GaE/92AvsHCRQfrh445vGj3u90WLuh+18C0F5oPBHFJ8E7lJT81aAXmwo0zbyG9K65KmewS0QAx8qnVoSQvmoL+"
    "ryqvRE6fiMtj20v+1YZh7953D022knLRjLl7St8hsc+Zf7HksOtaNR8NxayTZUPOxevRH6hvaJGqdTIrXc0RA2P45kIeOVp6C9cJGuFKfV6zvL3h+KmmEK"
    "M/tocRznGYvqLsWlDziJ7p9T58dFKz1tLFYm3j9/OynBb9rknS7WjKy8B/9xW55f47Y7k23y/BcB7tjGBl2mQca5ZdLElH6ckplZJWBNzCmC02rrtBUKbk"
    "PCvK7ta9+w82Pm9Rr1G2IK5YHOA19ldD88OiQGHO/AD/4CswJ0DIQHx8JEKU9NNU68t5DG1mMFjrJCKXjHnD10QAiK+IypEXiuagdkHYHApsc/UDZ160SG"
    "M6h9dRHPv9o6jSDZgJ8aNnEtL0sHeZhuU5R65x99HfwPzlomUbHzbu3tpQSOKkD/1aeF/tGcuNW/P3xaAcLnWj3hcKzv7NNu0P3FDeF705ek3Zd7ph94bC"
    "kKnqKO0Sru/BE9p45gf31IX7mc9eaIlfBLfQQaJ+LpooIg9fPTvY2Tt+cvjy1c7R3uP9Z8dvjp69ekN0kelYHLeHsN3sxBggDUvMGdH5vXTWrcIllbxVVE"
    "jqx2R7jXlbjcaqHMM3lY9NL1xgNOQM/yTYH5/wzwH+eYt/nuOf3/BPNAYzaYqVCHHKTuMx+pnBSB335jfMsfUJ5snk2axYZ5TE+glM7wKFEWVW3eiOynyG"
    "yXbpuFeLt/9YKD/OJ6ED8pkTgwep6B1caDRNer0IbIRyvAyqkfp3haqEZ3eQrF2HpruSuth7ZGxaNCMCVQ9Gn2b1uO6fhQmJzS24tStkyh5UPwQxStT1LZ"
    "vRdxFetooyThJchpLzRLBBb6XEYz9RXSCWKD7JnEaovdhNyGGpYTk+61laZT1DxilQ0yUNEBUV/RGRbOaOoPkjb5QhS2KDZIZetjqbsCKNgAveyA90teWb"
    "shRWwv/rMH2laORTbZJ5NYSg+e6w6tjYSgp6BCIb/Ei4Ddiwv3zzOtQ0bWaiM7R1qJaKX2teo3SDTZrY0twaeU4wIF7WiM3sG1QDRuFSh36ycRtZArikql"
    "vDFN55joqpvgSsb/wmDAlkjhmSrqr7THqqIVIgynvqFhDp77O7pQP6XhKmFKSFiTMe6+248XbFGOaXZqDTPVd79dzNb87G2s6JXFuixGpgPiVhSoQSoz5+"
    "7SLCpEQKrvF5hE+fHNOU0/o7zuoSiXPcY3fNBSRUiHvZPyHFGd8ecZ6gvVdIJG7eUd3n0EN6vcgv25aH23JmYVXXWipurFzOrG5+l6t5PrJFHisPQ85tzD"
    "TUV2CZI5R/toi39JFX5LF2E4d4kO8TavdEARvMWCVjzz1RgGB2sotHPNVlMzzW+QicSnCss07saVpOdF2eQrOQRxonzmIG9oExbCtHNtc5GqNffMLYOlRP"
    "K6wvs3HVBekKwcmYiR7R80S8DOnIMo520uCH3hb6mZ3lm3vp6nE1XT1dtkCzaQlSX6tabur6ZPwtzte+eJ1AdyIIg354d20tYtTCuJleaupsAHNL9kYVws"
    "7HAQp3N95YwvceSXxyG9wCIwx518Rywkz0XIEae4EzEUbl8BQELFuj3UxdxOke/YaAADUGXT1MLw9P+30s+hwdnm7vtlMk5yw7dN/exZiyuX0rZcxn0JWw"
    "ZY15q5iOayeGciK2Ak4M7YkmshtbfACdSy3vQZeA2q/amC24uVjgP1t8L/0CSAoqw5C5XLdnY3IwZHw2v3cvg1thEBmz1A2qlQeOz7Odh2+MnCbI6kCldM"
    "Pklf1xbQvj9mbkLsZ1DIvrdKy4UDX7nWyt2o0K/07H1g0+FN/I+VidjdWxv2rPx73B6BYsM9zJMDqmRpOoGOfxlPffURmXRF0egcwgSr+0YIZSzk2m88lo"
    "Hw3h9lc4WSaYB4U5x3RT+gcP4T9S5xafcgGyB/7Vmhp6LvIY/sbTzw/4n4d4bBZPRhVP2Gc96wfkQupt/E5hrPbg9201vBMMfoe/22ibPHyg2p07oF3HBX"
    "MBMW1MA8+8UEnOL6JJHGLssFulMVgsPFB2Ni6jcp29ZiPFD+u6XMeX44qaTcZbQ1qOY8RRRicTTlD2TdEifwmYU6DLuzkqHMY5uayZoW+ilJNZOOcec1ha"
    "3LgW9pGHGz4ZrzTBvo4rBJ9N3PxEg+qw8lDCqlkk1IDjWW55mEEf08e0t2COhce6fO5IIdhtn+ay1jXgCCmny+HS3BxVL9LEKDohB7SWUjWWv9Xfpe5vyo"
    "IjOjHb8Q2ZP4Lltvk/um6O8KDibaj9aJJSk5p6DtOX5dVZteSsWwQFrfrB1oh351Xk9n9kyrjRtf0BNwcLpjvESFwWfXylS+aL+4w9CQcJJkabDk1ktgSq"
    "ATWsY1R30Lp2DcWYQy6GzENdvmDbgysxKSsaAPttpgVmAhG2H3KVh1/A5JAZfORJOO8Vnjk742BIWA2zPeaCaeFYI8z1XFtO6uOYAesdNAcINUDsJ6PFwh"
    "6aRFyNDKPhgtiiQQkQBAib/yxast5hL7FmRd/53GVfLWiTT6ENiNPOeqnQ2G5nfX113Dd81/w0pNgMuqHn7GPgGBkxsTFdQugnUeX1bfN+Q6NgIzNd0Ntx"
    "+iPQjLVlhUve2ov/+pcTqva4j2Lmjp9zF3ZhEDVJA0xyNrf4/XVzB2xRulM/hqk/XHb1PWJ7i9Taofp6NkVNt7h20lNPoJU0iQ95rCPTITjLNUOXaQvOfK"
    "yAlpRWcz2GufqJmeXMyoBjQWCNxuXQ3nvN62xDASZWFi22b1nMTmPQwlbcgKjv0A4HtQsboim2Rw61mVURG9osrA0FS5OlGGO4B5N4Fu5hMtjEE9vVeep8"
    "hshk2BA/2ggs314EP2dFd+Ug7hm0F9DlYIjgrV+OpcSk2aGDvyrrP46XVZorkfVc+baF/XDFTvrjq2fPVevVAfx5vreLntN30ckrx8l51UvxJoxLAJp/TM"
    "ecd2EcTtnhs1xr+NPYrxdk3JiD3z98WR9unCnkPQLlRNKIHcKBnbHrWJf1j/jvvr+PBnaWREONsqDBJm881u12Z1LkUmWQfcrwJtrUKKdNb1rs/v84Vi/H"
    "6sDfcQh0jVrpyRj+PME/R/jnI9h6O9pVOIILr1AzqZ83Pk4j9FHxl2lqP5/Fp+bzl+hkWtUiX7GdOLfwCKG105l/Pd7F/WibpQxlCEAtGqcDoLCxIcKPTE"
    "wqZ6/niKbXkomhqZpGS1pag1Blw97ueBATP2WNf67mvlkKBZ0WReTh0rVcSW9fLHbb3q+WuoRjKPwmNQIw8yqtoj/nt4MdpVt7A33hSGExLCzBNipmFxch"
    "ETSA/W4uFbi4oUEVFlSGGZcbtuBGq0BzS4t6mbp9X04vFuMf9sb9tmueVwejS0t9mhXMoxQz1For0aNAgc1Ufx8BAIBWT4Rc2s0xFpfI7ljtjdW+b1ztok"
    "skTmG2Jd3BKMm+jNTW5r0HQwUf9YF7mw++H5IAmF3AMf4wUt9v/ffeUJ3HZ+dwEP+BSx/e/x6u/SoHv/LRew+++8/DIbK4dQnTMVL3owfDJbSmh8/yJvdr"
    "u9+tzu3BzJhtcpe8Gyt32cU6vfItSvnGgDisA/OjOXL/XnRf6b06s3t1sew9o5PlAHS86fSxnh/JskdLEokUEdnjOC7GRmCZ1aImvSr3HxWEROpV/Lc74H"
    "+HbhWcxgo3EnJkpUadgtbmQqNQrO0ZQJRRtx+PAzXVp1Yj94E2J1/g+xg3RSUry/GghSZFS3uHybmsO3Lp9CRRHOFtZ9hNCDl3Pc3k/C0YggBnT8gbeFr1"
    "RRfdU+WIg+4vuFHQqWM8w4wMHWoni8UUkU3i7QQN5zQ+I2BTAkfN4OG5UywXwf4iWUsIkD0uxudg7cOOSP92p1QUye5Tf35TEGu0mgPeMH1Ms9D5BZ2zBt"
    "2G8I7KmXhMkuPFAKBExwq3lPsoopUKqyfQvYfGlxCt9BhGvsfQYZbEjmaEZjZjabRsqAYRP9qiW7oUZkhOMSbKldaWoluiiEDyCoLNm6XMxi3eGt/Rdb07"
    "d+sagbwFk5UGMvROxVcll7Ct7zdeXc7EFjFpjDcMhqL30nmOBwqDS7t4zGA7CqN26Jo01QCCczkGXth5L9OMc3J4GorHbuka0jDr5+4qiFQD3kbnzEX1fZ"
    "xuzLygxgGwy446xyKWnrC4Q8cNIAE0b7MG+zC9BMswnJUZgnKt4j9i/T5lDz9ctLaFPcAC8dhvO3rXCWNo3vaFZwDtkmbjSS0uNGPcN+7C7eNrpR3nELyX"
    "fPCjPy0kPbbqJV1h3NzVH+Tui0XpbeFeq7rVuUxMrHrNtMKW3ARaf/v2FP2v9pXfrvC7m5BIlaLdrbSGOz3sis/9bf4UddRj/HOAf/bxzzv0q/4DcDAClv"
    "k4zJ/GfxmO/sZPoDH2TjGNwk+2M/9dMGefoMRr3H1sBP0x1pUZx+pHX4H/Y2x5+e2FXeQCdYaM6frFKNyoYQMocqPej9WvfjcTtDnBzv0R/7wf21JOoO9e"
    "neQv4Xkc+gKmCWK7adoF8zE0ciQ76airJS0Fjd2fjgnCbU7Q1Zl2rf4imHO6SEeriPWu8dJY1/ohonfv/NU3ojSuyo1C70Z0xlUtyaaV65mIWxceIgHSN+"
    "nVcue5DbqP5ktMuZL17fVQU+uKhn50mnBebEv0oAvidF8PSjWZA2e8JurGMlPsEWHFyWStLm1+rff7UggckrYUe3Jd2GzRMjCvNCFazY8kUk/8yk7+rF+R"
    "2vqa0mX1Um01wWa9+vImvIBzozUPRuFEv2lr7ND+hgqOu5W7scPYxg63K2NPXA/KlJ2m7G12GNEW5dZV68fIFq5K9MWazE5ZTKW7mCjO2zQZnI7ifteT1I"
    "TGV1xV7x87VvoevMvTFiJ3cQYZ65HHYUI/N7jeF4s13SEMJtbKYdvvJ8zKdzrKgaIgH4KeyWaiGp7z6vs4msTALZrkFjvDOQy7usG/lBgHWN7E9HhK5ox0"
    "/q+Z9wnmxqBpV8FuKAuoQDSMCRqCZpWNde1Tr1eobJ/NqW7IOo65qI5+o9wvjGQfCG9vrljeJG2D0+7nVvepPcTAcPSb+i+EPbGEtzW65sqoqMkvURFByt"
    "ck53/bhcTqHujZtpQrcj6wAG8FbPWbdpgy/H6+GiGv8xMcIkFGX2uktYO9tlBrhl0uEPmFwaeF2boJPb/g+suThaUFXRSgAyWT1klk/a0k47TU+XnM4Hno"
    "FU668c/qdwabQ/Zp/DxWt8Y+jP5nUGsGDU4htfF7u7/WufPhBGQU0x4+WBpx2rmjr9iIi6EaNKDVN/TJCz6yEfN5FfT7hmdvLuQb/7pgqoUZZtrxD3wTwf"
    "Nv0L8bdMTF+2843zaGvqoVJX5JPUaAbzfhrOtbFSHAvVBotcggfhLv2LFrEbTcIoJmrt777iE6wJL4NBpfjhOxEEo2END89GolroKLpxouPhQtrkw8LQt1"
    "K68P0uQfBd6GyRXA2zhh4C1hcAQ9y3D4MB+fv0ITsCBZPCIa0pHKEuhHh6MrqdgzvLODjQGaYonBGLI++yjmjy+yHCXCmrD3envztk1TZHi5qcjY0Baq+g"
    "w3H2FVxpjZtxIFL5olqvB7l6DDcaKhw5+3NrQTx6KG8aAGDocJAoc/b7U/bLT1mQIUDrD+FDyiN9ra3NwknXmcNEGFdw6OXrw+fLX3xIEITxNBzBqt3MMG"
    "J4mLDU6SJmzw1C2ONHNOIaIKdye78XUdlHwk8L3RjZbKQf0Kr/uN7mmi/gYY2EFT1QbeJAJU0nxtELO+YE+zdoz4JCVUytAq6KiLxMc8JzrX8pMxSJ7jn1"
    "/xzy1jn5QJguLwzymM0b3Ne/fXNx+ub26N4J51CHOaVCDMs6QKTY6SCotYUoUqvx43QpUlvRNH7v1Yv6uLX6bIrthHwbIByzxJ6ljm38YWy3yjwQC9IbBm"
    "MBfVjQr9t/5ttIN7n614QDkEMtiFTlgweQoUkYswl+DfhVRtKAh3o6iOgObUg9+JZDWf8fWI8ZmVmF2MuBdo5Rks3Tps+jz5h83q5xH6/rGpX9Lr2NVniU"
    "jks0QdJ55dfZastqv5MRWj+ixKcUuDHTeBtTSD6dI5y7KzJIKFWKCRDTLlJCrDCkryc+LQq4XpBEsyRAIGvJiWu1E0OQnHn7o5K3UvpT4ZRuBxmv7Cy5np"
    "y2jj3psgBjtq2DERFbi2S7QYa8S9wssRR0FiV/sEset3aO4wGUq1vivO7ktsc4okBSrpGdURwb9GD/2atEcm+lsQrr2Kqq4BTB0ASiamZGhrsnqQBlsdsj"
    "9Iht2xaLxvkja9mAv/SrRJoEt7OdZ/QE7OspBaN7kP0get7uycHHybVbC+xhd5cH0wB9tor2S93NVBThLKkS5I93B5ZrhMlSO2vyRkDBWViHqFyb6abcRO"
    "bLRtIiS0pNxXymbAui+0SmwiEcoSE1k3yQ9XESQHEiwsHP0IP4929w723rw4fv1s583hwfHbgzevnj3Z29179nREZfy6T5JBYRDnZmh1PVrt/UCqoUEKE0"
    "ebmdCFHM0OV0P7Qwbvr4D2c/3QMbaxMsMcpDvOTy1eZHpW5+fYmUUwhqb+NpIUYdoETw8q7Enee4vxt5thg6/d+tLR3DRlv1cnYKRVv0CKsK6CUjFqjnhK"
    "/TQdNWcJhKFVauxxYVqLUH/XC/81cUkjN34f7Kz/duxWwO2PROzpMkkoFwko2Ub4HlbmWHWGW+niTfI3swoGYFUPewOdKTARgpkjjNw9QbpyrDWI6TL0po"
    "V7fMjJAyxR3R8w7wBnztsCE7UqPxIN6MjKZO/CvDmZIG5IJgj9ZIL4bvj3kglyuuKvZA/kOnvgSaK+JOooqTEvHaOy9ASE+MudX4+PDn96dvDG5ge82dl9"
    "dvS+JqfVa1joRztHe4cH9d/2dw6ev915/qz+y+P9wyc/7e+9Oar/9Or14Yu9x3tHz54ePzk8OHp20HDOm1d7e/Wjey/hWcerGsq/XuPuS+ieKwAuL3f2dw"
    "9fv4Qb7L49eIIvfvxkZ39/pEZvD579CnIP7310eLivD8Pn45c7B+/twTdV1MuzqoZ/gAc6SOqdwkrcdDT9p4lO8VIICQezkiDhSHHLsRkboG035FFjLcDm"
    "op0D5goZ9uIqqhAl+Aj3rNghjOCDMAfxA1Fcrm0SuMZK4sDaI4Wi5IKufojePW26WqCBKE5wsl8v7tklQ/vb+AEGDrj8h5X2sJyVC7grx0vJYnADrTsJVr"
    "G2L75P3HUjenXT49vunWuRWnwS71KJs4scJlfnGnxKzDhhTR4Sg26we1AqPDjU6QWfErWTqI+Jepmog0S98g3fT0lvsCKzQA+gn1Wg8zKYe8F8RDQNJSJI"
    "ARI+ti9CAo+az1Okmc3T0RDa1ZtzT3cHOpHBpiMMFQt3+O00yYhjYZLNsEEgqrkoMfwEn+7fQ+hYWj58MBou4U17D+Fde4huOUg8UtCXyWrmT72mYHdbX9"
    "cs0JR3A9qA5jdljVl+/WHTjy7rsDWdUgNRG37LHz4mEshJncqlBjNIP3FjmFmSHqzKu1sBuXYPE0pb8QPlvK7lZ86qfZoQTCREldW5p3bCIh4lo8iyTYlh"
    "sqXYTZL5dq5LVk9yQVJKmH0BRb4ozyfox5LwE5pDXUs8T1UORvRsPmvurcKltjwQ2uOnMaHhUTTmuFoB5S72HzQ5Ej1Mz3Ci9TXyYMuRB7HIpzG9ZBhoSY"
    "AoFKI7oiZh2pNQpYTGaSH9hFDiMxhLXuedMnuNLLAFcfTHwRImgQb2uoxiNzcsnk9DOO8FunrcBjnqJjM4KBnV0NP9zqC07rv/20Kw6Ybr0fu/TTz0f6NA"
    "V2K+WWP53U1qFTJW0Z/HLkY/rGL0Q4PR/5NBx2Edox82YvTT1Rj9rBc2YvTJCjH4/KKXGS/lqP8F2hJ0bVNd0DYS6RVB5JF5cECp1AZN6MMY+4PXCXK0qz"
    "wASUvwWhz0vYSWXOGav/vUlZ0Uq3Ua9b+4fTslkg/QNhPYNgXmmxi0ZNZP2Ng0uQPjoDt2bJjYzR3IFJ3bHUvmAGKprkT+aybEEUbWOgTROMje0IDgrasb"
    "okDaQg2Ux4xogr2iNqDnuU194AHoZ/IGs7Q4j09L4ZwKl7jizTE3o4BfYqDPGy4D5aQhOM92Cgwn38DDfxsDb3DufyY2Dz3FbNWn6DqZX8AedHRt5DcMd1"
    "M+AGXAINZJF7Bm1FHe8UywoC9eIEpHrhhhyIgb9x8nslOYtnqWZs23i21ZKpubXwgUyddAqtapBxt7XXGK1BIoQAbAMi1rLXotTiZqVV5pVS6tYnxDTioT"
    "p2Dp9CGNjTfOqu5u+7WwAHP8CKcC2yx/Jupxon7xdZoKSv3PpCc2J9gX8Ln4FE+Pa918LJVOsQqgKxJfJNXkOspwGuQqHvbeJZQwz8hv903jKqhgLorikV"
    "ieXSqvTIA0HJa3GCTuGzTnY8IyUzRXH9pHGenn3r91NMWNDydn9I7rg617Q1PoMWId8F2invt99A5UL3w6aFAv9w7ABgKLZHOoLCraHHWR0fuH7/QBg4wG"
    "i2fv7csKMvrF3vMXBgP9teGgv+/8hJ1sIaUlQ0oROkKA598SZUYw5Vi6yIfcFQ893L4MbFnNK7K3u/aWfqcqEsoTft1SKALd6tlIMYzm/XUQxu9t5qCb6R"
    "V1GlCKAgZ0C6s3YRm1A7kxX13N7Xt7FBf8Bnui5JJ/yBOvOQbpSRDUccYDs4KfRqA2c/JvQcQWxLstWGJX8EBj5PCvSSVtAR6jvd1wLp/0RyKlIczI/5H4"
    "qV7U16bWOvQ34hY0Vu8Vw/K6qLT66L3FQpj5DIbPnluD9emTl6DeeNDa8grksgdbhv6YvjKn+8BlQS0jYvyQpNUR+1lWQPNRlbXgcoW4QjgV/1HGq0T+JP"
    "24dETp7ahHbNlnkoECIj7+p4D2grA387+eOmNw80lD5o0p1+KYwN82JvIaNqSOBA2CGmULvtEbg6Nn1pa1cgXc//btH5N2E6SWHcoOpl4mrbcp/uggD+b6"
    "Di+1qtBQCYwSCytIXU1JoFEFzjlVvK2fOIReY2x6I7jX6WlT9US3EMsCv2Gkdeq+zvvk/x1o+DPsYh8dztimsOci4HY9a1PQQTaE8xcB5TjqOH72oagoOO"
    "7rX43WWAOIX1B1zIPDg2cjrTB+EyDuwEH6fIMqOnzn4D3YJTtvjw4RHc7PwGNKsEW7cuMDuCvI31IAPrDf/ZzUocyv0A/7C/55jn9+Q9dNMz7ZR8vcSjws"
    "lJCPbxDISdKnFpZq0gE5reZUJWpIXQS1AmjqR7NvI5m0NgvKLeGy+rLB6uNMbzZT5cwHOkUzBDr5+7TaaBsLcsE/BZ1+bPfAVaAlXEYUwzLkbp0+qv3O1z"
    "ae0+kHfV5k+k4rYVJ8gt3A1IZsOvwDaLUbRqzDIX+g0lkV1sSQkquATRSY/TawiZVr6wzgSrTFhw3C+PiYJ5yNARXHNMP/3OzkL6k8YvFtRJTfXoon546f"
    "WHSDSCI0rFn9TahUPvMWC8YrfOa1mW/JEFhKYcr/dZBRxWwFMgqEGYKAPkw+fLmjQ2BxgHjcW/MYYVPj2XLkdpSGToH1nfbbuYfSCpcaXaTyBiwT0sG/if"
    "8EayGZYaGEbv1y+DNrp7pKWheBX5yo1he+4OeVLu/WBgG5FeUidobUIFWYWM/FGZSbvRHOLMmLeU2YVaMREr60+922sCiWszSacJW+4MNG0GfGlybCF+L7"
    "gJeCTR1Of/t6D3EvILJTrC6/dIKF2cy30HjlpALHIe2reQfbtvgbH0y2agDoXmiCKC5UAjNjPIMBUbNZHU1WzIhbUt47QzEQB+0PG/DCCBAbz3ojxnrgkD"
    "pgscmsCSz2/BkaZA5S7GImwCQ2EzyY2OnMhYmdzppgYhczZ/imM68Y4GnW/pxYV7FJwzAALHj4+ewq9NURblA/459ypiOIOX6a4Z+LWR1oFc8qQCupCebA"
    "l298XUc3iQdaqxZ0nPlYrGxWxWL9lHyTNpLQNiNGqwdNFJLTWR12dSu5HuzqLKkCnM68+SsxHaJiARPRdD0PRdzbg4VfJXg5nlEeZXs0IZWGwCjITtK2Gg"
    "GG6aploqjv2vv4GCkodYwKMoexqHyUnwuLzSGvKmnK1XwsLEAw14WpimUDbJyxP+j4Y64Vw79hGEzItQL33seX1Chln4OwlpFhMw6upnKkn/1NCcnD5rqL"
    "LLqkgdux/3nWlv6VY9BPTL841GYDo4su6UQJ2UegH3GZdNxj2yP3e+Dq4cdafs51WTIy5+qEPVXGzJWwEJfd6rMrAUhHleh9X3/oMgLHQUTZSSmYCozv6P"
    "Bs3SrrR13rmvThDmkD3CH34Q7p3Zw135PZSo6gr45ytCqdzERMXNqjFAMSBs2lRodJEnISIrrLmxiZmBOkP3gzE5cxsTLB4mtmf0k13xGxv0QefzjHE1LO"
    "6W3w0FZhPA6Ch7ynTKQaVtgtjN+47x3HkF7dS1s4CmCfK7VlLn0/L8moIRrT18Ea+dUs2DeExsX2ucuNCVrEEqs4miVLPbwG32qF4sfF8enTqa+K5rOz2t"
    "nSE7iu3do+b5wJRSR11cCAmSlGh9OOf4LLzK5wOvsEXbMVFV5s5vxTPCXX/E3pt1wuh7PBSrqToZtSTz5LYkP06UbI9q2BsLVbE1Vx+Qwz6tmswVmygiVB"
    "Mx/gYnUIJMy760orRzMJUze4IWWO1OZPEx2v5ruUqaBlOe2Armxf22w+QwuyjlvewSNidX/o+ue5AvzImUyeT7HmNzyeGhchPAVs2GgSj8u/4R6s+kAb3K"
    "Kq5vts8ociC9w/4TX8a76+8tq+vrTq6/N9WM8qVrPDmrTC48aV4JrO871uLXQAlc3eNlhq7OCzCKyZHzzfNpMrdWcUfEWOCIlzozuXcBLWkRPYHx3vTqDa"
    "f4U0yLmJW3oItBCnM0uP+iL1qS9Y+K2gy0UBeDhTn3wZ+ASV+8OZRJbWtkw4iSl1MIbEnyR4ZFh1KEAkdDpfnS++orwz+18zAaQohLzaN3D/H2fiXvg4Uy"
    "9nHiry42w17l9uzrj/WTHDwn8NZSW2Htx/UEH5H/wN9w/2ibiGyfvjoM9lx983MS+PYU5wi2kwrEAGtGyNXPdLYIF5sJG+ofWOwUXBmL3y58HLWWO5ud2K"
    "G8YUm1tVZ44rOVKxyVQXm8S6c9coPLcrx9d2Ma1MUwFUO41cQLhIwAZL2dbVZh/xgZnaczFoi7YgHBWrW/4DdSGxgXmlCt01Z7Y3h2s1DO0M3uZnXLuYXe"
    "4Us9ub1YsL1ivaYXFBdTJzxt2iImb/aI7in7MrchRfz9ziIK9nCs5+PPOLg7ye6Qy/cBpv4Ceb3odHyvAMs/v+ZNfN560FHMT/P9C5/AnPkRIgvzS6ag73"
    "93de7jiumufatcFj5rlqXniumheNrprnrqvm7awxo27lNLcuHTvHPX+OrbQ0s3XkmBXQodPRPl78/GBTe9A2bGoVe4opsaRw0gHEq99wos4rpg8tKkLkXF"
    "fTfV2qF+jQn2arCp78qWfjJz0l1Sv8s4d/HuOf5w3up/2q++k8q/qWDmq+pC8z15e0O2twFb1tcBW9m1lXkam21a2vbUpDiYpKGt45LHfLe4miQ285JAJk"
    "9h2+3nu+d/CGyvyUGTPpoQuTMvTiszjdbsWnsknhsGTCtncRjmE8ItUKkyLz7vji8M1Rb7PD/42uyB38+23C2zolk/QN9U4bmrvmM9CFofWFptTmmkZ8iv"
    "8wirQV9mHc9NX+OZCZ6gbJhHXol/XTbJZObjQMjpnQ58g2bXjCbAGmWdq6kfG501mS3OCuwDZTps4V2VRNpb9bf3jrfo7YhQGmrMCn0K8CPteet5KLfEpJ"
    "8B7jWekQgfiiYa80CE7cbwc648GrW+ceY9ruoYMI6zO1DRZp2HZjs+0Ugen0l3wNdzFa4DwLiarlWtedqXd2VLvdWLTUfCglIUyhFiJ0YaH1oWTLXk6ALA"
    "oPGfcYs6BUXS2jkeNrGSGhJ17ba74zX5KRTnW3Te9t2K4D5z6ZJdOW08z3QBLIlmG/34MfPA+j4FvrdW0MGfAKl0m+XDoinod4dd2crF6zZql9+j/6OhxK"
    "VR8I54UIcHPCbKi4iNptrN4hzra4h3fAkcolfRHskvMopXM6UgebnoJnIEnGMyxujQIWY1GgkpxQQDUOqDbDCUUf+6B8dKlSw4qT1TzDtUmF1vlt3s+aa3"
    "D8Sjss6pvyIm9B+n/PyjWK13ZYZifomyCHIMih/Amsyp2yvRnUCoFfk8t4J3Uo6LW8lYIHmPvsiLFWEV7+xfIAyuiTgh2YrawT8PPsb7GspxNY2tejWO97"
    "DOtdsUBvzYgvXbObX81OruLeNcjCMY1W0NMqg49Um7Z2uhytVL5i766lrw3785MI+iEiRHdu+ZHLiUYEIoPEkD2XDp3yUCF7RbcRlI4rMUQXzWn8FeclCB"
    "OwpPfYQ5otu+aRchN8FqOh88A70+pnt2QHWMmC3rI3oZxfSvLVBgJWvyG07nKkDUbXm03yLRJHdol9NWo/4WzhUt+K8jhpF7s1//HN4UGH/T7xKdqjy05A"
    "LnVdQxasxYl4b/ycLmEpJ4WPEryGnh96X14u+DYTvyXlsp0UTa5PlC5NuB5KnFZBA3E43wRFweMEJMcABIx2E8MEmVe5w5cu+BHGy5Gp4odfQbDPzyGOJV"
    "zm6UTlE09g/zarQ5+hA7jWJFM3gKLFATwfHTGxbpUzeIcwOcLskH0hKCAFmJ4ZTlyZqrJJk/WD2i5dQuZNMVnWNJkCCwTPl1oS4eO9zhaxWtHBKhntIEbl"
    "pbSHijPcs1OSp9kXzleHR0hZlimTx3/GC5CMgagpYlsw8y18fQLPv4haWw++x2uhHXAyghta6JadgURq0tq0HunUFiFVrAUbFkOp4iQuL3VFNxR4s9SArM"
    "zEBNsSkfrOFd10uS2ehY5mkdqjUr39qyVb/5obkz8zkA1DqG6FulMz7nsWh62uwr9eSQvQve5YwhaCZbiFg0AzhHhDKi01DdmDnkaAd+vevdbzx3jWaR5F"
    "rUlcfGJrIGyd5eH0PB4XcN9cPCQP6Ny8tfVQLroAJSS/7MDYN44q15D5AmqOqcQznni+wHBS2WYTI4Jch9BTk85FyjeVQppNBtqVJvrk0K14VMpAlhQ8TO"
    "1O370e50PT2J7C/PqL7A6OhoGvP5uoid8Ds0lv/vMsK8NnUj3uGTanK+bE19L1fi2H6iAr3+h5qc/8u1NVJswETFW0/ZBpOSzAKKXXwV80i7yhW9FvvlN8"
    "IgIMedcv4eVVM5lavcOgTd1mY7qvaqm1EUnSaQtUJI/IYnoqSSiiq0JhAxrGJ9POp/CyWFLUWRArCwYLEY8m1tlmho/TnOxNuoT0yBzXINr+KDmxMB+R/d"
    "zQXbROT7mBb03B59NGOc/ekscz0NT2Us+lNZ24Lq2p3V3mWIiasV/di4kOCp5PND4g0vVhwdY9563RwMjBbPJ3kYtJe84uYZyZev9iyfuiXWB6JWjxg5PJ"
    "sHLlHbk1s+3zHVLk1k87JG33TnfY6hAfMfup6RjC5GCTTmAjiMlnTdkpXydYdLW+yWL2X1ZGmp3/Zy8kuh3LLnE2aYeS1AIG4PFkBTS9kNM/T9ox8oKOe4"
    "ScvpiWb6gbUYgMQqJTA61DXosaTQkwCebNthHJIX70IelmmQMRf0KZ0WHMABgk7RH/vEmZmfUMXCqRNMRV3JCOJl5nibTMsGrSGyMg4TU53aDD0RzZ3uax"
    "QbANqENa8enpsZ2gaYnjm4rnn9zxMlagfSnmksyN8z5ny+MUfhwhepGqm15O2oWKOyKi3rLfdPvUXHQaKHaIJ+IQrxp/tdmiSPAvxcad52y9YpovweNh5l"
    "y26/MYxl/bApGj+JdLGyeZ+7u/rxgywXh/4GmlSwSsgGlPWkXsaxWh7UlYJbnuRmLScdSSv6CLNYvmimNRdvjLqKyLtri8tkwTR5+pyIx2v7gxS9ZTbBXz"
    "F20YXxJT5BiBRZvGSDfLLC7o5TbLH3vBQWNN/DI+TaHkfiXrvxtdQcceXUnHXp0SnyeUDUdmoaELirypCoYWDyKKlLCA7nzi/NrvtNEh1+EpizLZzx31KH"
    "bzWl1FRGNZINjEWJ1rXiTAQ37/YPIKKuCvqAH8Va5HPvyrFPDXBGXpG1+5oHjTjzNx7FMexHv8luOKG+OfCf45mZDnbnSCG9J6nAr//qrZCcvm66Q3kPCE"
    "8plHNTPpyAIv5EvtXYw4YUJ49U9Qy9dCH36SwBOaHaSja1lRSZdkgvv6bdSziV8lU+87ee/pZCWpyGIhX4l92GcYQUa06+BWrgaG5IFTBjn20DdO2ZV4KR"
    "rDsQYR6ZzaY95PEONjAEhOQSJxP3zhieza318cTYCM79T6FMjbg7VzQ/KGQd+hpynUlheVfaxZXsRzc/t21ZT9drWzZ5Nl1eyqWFwg3S7Q7Po2DRuoCvqd"
    "q0UmV9aJ6/pODUpzP5qIK2TpAntixT21CilouzDrFwgUDN0eP5p8A3P3zLhZWq4npXMyOz2NGHX/bKKeTtShLyZIMFRcIM8mbilqpy7rlF7yKQmAxoUvi1"
    "mW9v+4nl3IGK3LShqSFUIOUAdpcmo5wSQJ1KdmfRyDZO+ik52iiC5OkktSxT9OFG6wz9KzGHQpPLIzURL63M0SrbG/avDS7Mja4G3m46TtOzde4kCSDswe"
    "Yz56AKcRVD89PpvOjpPwEkOpmyZEwWelHWwUGQK4Tyk4e1x+7e5OVGoqo3S3CK+HG3NV89I3ib7GoF3VNzkV1ZQsbP7c0vI43bRmC0T/pSXreaActwWjCf"
    "RkC2mqdbWtBWvbeTStZFZdmK4f+bFPTz2PVGiegXpQNhErlc/Hi7N0u4UiyT10eirqVAxngogdY1SdWkYyAgeN+9BpDHKPTuMkau9P/m6cA5earH1Q3+Ad"
    "QNtsTTOwZi9N0UYyQD2zWDoM+046zXHKMQ3tv8Gsv1iHx4en0TpC6P9NQCvO/SxIITxJshOGX33J8k8OSa37/EgCwG7IpDJRaFrP9bQu0QRqc2A1vsBXb/"
    "8Ll97nuIzWQXUEpR1W3790AtGIbCCszQTq3gjMz855Hp0GQdB5R3FgLBHApQjMFfhmG1/o1w5+NleB7o69jUGhA+KL3c/OYIeD5XyGvFd7k6WDSgZlGSEH"
    "Ydkm00eV/8MICg8vx9Ixzl6Z0saNYPlCcTVHbi3OXCLipyRiWjf4BW/AueYWpzDXGpT7jDR/LyQWFjV03srhQ/njCaQ0/ByfIalHB+QRpj/SS+8g6z3am4"
    "7wEKNRdP410nYQBBenp1kfs1xALCHHrlxLBOV2X3tF0rLHkwRUjzKknVN0d8erPsnGFA7u08729vUe5VlyUTtlic03EHGEqJIPG4PfN3yGzU5HZszGqDuy"
    "nxXVGpHwVdzFruIEH0J0Ca/Uxijo56hw5MuNkVh+a2FV9BkERt3Qk1FYba+J2Remtto5g9AGKSaQuPkWPm+dfnVYAIwGAQPGpIuGcsyQYoXbXptX++KuPZ"
    "/RSUgTmWE2JK4KWOh+cfHVk1uuiuQiK3DYZCXQC7Zh5bwW/ypsg3sTtT9Rr30NZ3fSe7D534fwYw/kyMnsrGv3PBQL7tcvYZ6638k/7BxYwv15rpnod3uw"
    "qf77H7W19Z3a2vyv2lKb+B/xUao/GzUO483bxbVMd388IUCUOUoH3+JBjPT7h1+gBxAkqH/0lwZV5LFd1RyxtlgX8qNDX8t+BicGqdF5UcaMMAnHzP+fJs"
    "Ht222tQJxFJT4XrukU8Z8YimbKFvJsEYLEBHu/s0ow8rHhTiC+SszC6hCuNyIZnEdtKsUTVGXTL2S3icehVBk6Tc9wJqD3UYfDUBgQCtJtcp+P4bLlT8tb"
    "858mSwKway+AbimoyqjQU4XMPyZ/Q6fR67f1/PnbXRLTZu7rEIkOJcBvPKWxsSgROmdns1O93iPq1Ec//uVG8OZA6zHMYbPDZ7C0oUAPLyKzB7XOYR3Wm1"
    "hcoBqZOz52DirFGA6M2DGuRQNh22E5MrLL2FHaQ4uzCiQrf4n1rHkBixrmTq7EE07gE7AQN1VBK+soD9MCVXz2z7ZBqZAD7VLlwTy72wPr5rKMmBdTpf1O"
    "O9vgTkOwcZRC38wijKx7Olsk+dmweU3jaXQEfTs7O28X8jWTGRGK5+sdaGEoyRGn2zezDzT0ZVXNMxdWlgVzqeu3F8wOWO6Y09+gfGNGRdUx+heG3gvrnG"
    "BRgakN4ogu3GVXXwuL78hpUYq90MozLFMnc2EXw4GsG0/DcVTxRHp2tD9dPBXDpoQ7sqCytF+Q1shCyZFEXmdFd2El1/urequ3kwo+ybmrd29/GtLdAzt0"
    "V2LTn/aj7jUdu54rt2ksqisPNTdevtd06F6pz+GrrugMR7XDbYQqKUTlU6pLkkF/c2+Y79JPzyfeev2bejLHsKqzFOdkV0J5LJ4s2oCjfGIEWTQBGoU4Z8"
    "lyQQ+P6c7DaZRa3eTkkjqWgQse5FVinCjM4s/wWq0vsPllX+q4MHjznybqj4n6caLe+5rF80lvhPj2dT0m65rA4Sf4hYT6CK7sjXBLGMENevfuIAncnTv3"
    "fWzdNQLfAogxiETY+yLKa0brnDxp6Sn0I3pbOKitd/63WZtANm1Raeas08ztjZA2MpzGP0WX2q8u+xDyR2B0oxIuN+3Sa9xr9musdUOh3sUCq1tZrMCC/2"
    "lx0ZsFRk9hGi1OwskxfdZ0OBLaB521f614fR7phSbSTJ4jc6PqxjJ4Zr0AE1x/gl6oITNWS7juXykgUVWaGU7QtcseZTIsiEmIjkQMw4Nu1kKFzEvAIoJH"
    "al+ZZbzNy2v+L2+Fv2iXqFZcPOjCb/68f59xBguquD9P1C37K0UYfp7YQqYCde2I76ytdVT02VqPpq6YRzEQOJ1q/NEFWONP3wNxKK/5cF7AnTQHdclAWT"
    "JGecevBLVLjGjnVZmVt8nj1YQZj071ZkJx1ej27TWjMKakJQYdjLJuB9t81znLivJUpad+V2GH/IZ7+S38U556vNo4g36ebN9MV9NrU8vugA7mp4AJUooJ"
    "tYmQtp1qO7gacg+NuzE3EUxd7zXCWAZoX0R+BhavyG8KmIK0DgmBZZCfKrSB8aYgeWyC5EuKSIe9tn5gLnrVE5jNNs2D4ouZRjSQJgjLfvDm8uIkg7viu+"
    "+V6GbO8iGM+DcC3KEMjglwC10NB6bL5TVC0W6/xtg7v3qx6djEpmGKhP8Pc2+65UZ2nYn+11OAWTSFKB4gAU5VRBKEOSRZWRySxaGoEghlRAIBIEQgAhUR"
    "YDILibVk+8pteZLtK3W3LNltu+227LYs233dUluSvVY/irvIKv3yK9w9nDEQSLIkdd9b0koGIs487LPPHr7t8cJLPQriyiRcIpR34CpDYW0K8UlDkihv2c"
    "se0vJb9CamLuPqkQNHXCHUQToJFtyWMo+8XupGaF21e0Ie71JwHHrwn/Fvkm2QIWa5IQh5G1u1LAoNRZ2WjjMZK2wgEjlT+2nkVs+zoyNL1btyXLnhStwK"
    "t9yqxGcZGwaCSIdlN/HHq35l2VD6M5V8C4a2gU4wLPicZUMeLeh4ieCqGAP4s7FMlphX8Ui2dAVF3nQG0IkBg63ZR+JxJM9JR0BQoUu3pPwZimXSirYA4O"
    "FHqRzL2VJ0HG0nQ0K/yFku26FjOR9SHFtps/rIUZiEqC8hsmtu/1BGpssgYA/LqgnlH/M4hnFGdoRoaTIUOBfDNUrt+4Girru4b+/jnw/ozjSEP8lwLf56"
    "ZpHg46luxTSwzGRKEVE41OpWSjSfklRbXjhtkK2gKo2bRLpiJhQhhtFxWuqCuxJGONKRvPIITZmyFhBTxvgDkjUKU+Bu47xFMTT6S8lHc5N5vOt0skgUik"
    "jkyltYcY/Szbfv4SEoLXygfz+jb6yyV3M8Yj6c80Bao2VZr5WczpOhwkxbMEtA2nCy/OnJs0CxDEC0q90VHsTwC9V3cRk9DoBChD1DExEojUw2h2IwFEOz"
    "BufDdpdV2D4Dk9X6pD+ISOaLO4DDTQ6rx1WaopL1vczzLPolHV2h0CvRNV2mIj8YxVDWq6NKvn59U0QR609K6luJlmlVNJLA0a9byxg342BeUouLtGZVwW"
    "5+r1/FLazi/bIqXA9hqwpj1xLF99jagasrnrTH1fsACctwgBqpUvNNXduB7NDPUVcf6Vc6NHW5B9GyB0uyLYlZdT5UFgtdNlnAZcxW1VDMFq7h2RAjmdwI"
    "/UvZsxECZuftjQgI30blWRQeXE2etzcalQbadTcvoK/lIB+3N/BxHEYYoI+egzQKamNSFLQ3MFbpBl4UJu0NBKzYQGVp8jRsb8BhBGc68HeTJFVva6rI+n"
    "n9Cl37+8GsvUEWtc5rdGhS7y+j48ylTWj3ZV9Mh+3ZsIr9QI/3yqC9ced8/XzlbP38s4t3mg31uLF52ffEuCQxfD/z7GL9wuSt+vnaufrbH6k+OK2m7KPV"
    "7OcqF+pnJucq8L/aOUq19bxqcQN7Q4mDl8pokwmQV/aBjJSrfCBmeK3CAIzqfM5aGdrKKP/xvtQ4TJbtSMxx4iYdn9yH/ucPKicXyjkw607oct5b+q3QiY"
    "W3yJE39qMB0iP2RYfzhvAXSVRAgftwDRIciZMH7uEyC9qPyDSeycVe1YNjc8mqrFxqHFarm2eHuokmlcmZDIf+2l5hZZCAK0qO6TyPOKNJKzVmxsZIRD54"
    "4NlniiJ/e25hqBHShXESdnkatNNON6+zLzeaja7i2HdkGaMkUYPU1X2FS34ucUqqKgvZcw160qsP5xwRZcqbS3Yr1ODO6ogiBqipSK+eSZJglhtJyszKEt"
    "GVV/pZmnnQbfQQBS1OdFYLJ2/ICAh4K2PfNmRbxgFH9UOct+w2jVMrhUc85GBTJPHDZITxEwPU6ZC8IWFtDjcp49b0l21rb4lJ25pGHjXcKHKeO7hDsjkG"
    "7+A3alKe+Z+rwH+XBtEzSQP3AyBRxAny82VKAEmyWRDLNIMk12ngGYYhW5YRw8tApCBXWRE8YboU9ZPcEPUvihzWPrnoLy/jH7e0k4sJLKVnvl0q7LpRaD"
    "Uff10m+gBcHQrPgHWSpfit/aVq1/48h6GVvyqyLBqnGn/a0N9k0XhSyG8VuPo+C00KusltFPOprsyX+hWN1yTYDyfu+18mhw14l6h3l/U31NjJKR0PW9Oh"
    "7sImV3j52C7ltLCO7UwxyfG9iWBhod4altU8xoc1vXtVuvA5TMkgHFBSDvrd8ofBJAv9knEJysZltGYsLm3C2sZHf/lcHv2Hw/YE130LkZMqC0pWo5jjcC"
    "eoQIpqrebKr/mbgJsPHP21QZA+rb7R2L+wf/4tUXnj/HBwdv8c8BZOQTXapceURgncIofDIZTXuHDmbHPflIdWIiM6+cuLM9/LSmu+3Rw0+6a0bJ4OA7hB"
    "lxYlPxbKOTe8MDyLRQ3PXDhz3hS1voerXWu+dabZhILfCN8Ow9Dq3XSO+K6lpdAnt5hz4fk+DXpwdr8ZWN3aT1IUR5QPEH1zCxrsh81BAAWdGZ69ePYtUx"
    "AeSuXF4JfXXAJ45KxpC3xxC3lrcP5MowGFDM/2z1x4y573tRNeaEdw8cz+GZyh4fDi4GLTFJEGgwjYp9JS+JuoNOowqWk4lZkkZnuL4+nyO7imMLvaqjT4"
    "TR+ZQlUuwfDz+2GCW+hco1FaJX6toQ4Ya337Laq1slkBFnhtclHhe3ttHsEj3KFrWZhGQ1kdeQMGMBRxq0KoV/h6qbZ2tcunUc+Tm1z3DdlzlfRNgelb7D"
    "PDz+w5x3n2k+fYZATXqfBCgvX0XGUmJ4oA+HOVHFV0QwSmQ7e7GbdydQObN7Ijavk2Z88rcPeJBiohvXcSFSaVf3m6QXBmy6bMkiwiRruShhOy+SvM8HAS"
    "PudXNIQ1ipUIDUchW8ofRsEM5rx+5nw45RezYIBAQzVaHfjpbPELxzzDT29DLkwhM1PzkF3g5mHtZiYqFc5HywMz4+KQ3caqSt5Pg3QEC1PmC3F0G/VzOp"
    "cc0TN6RO37TOmAnm/8UsnqJirk2R3A4GoD2QsnKb73Vue8WLEuBzZyWTHw+rOUgiyq0EUCfSktE967nbBSBoiqyEsFfd9QG9esX8gqcKkKYXxr5J0dDwmX"
    "W5Xxy0/DQ/IEzXQeLgxGUT7BbpgFffQRo1XAXVqqNjCT5yyGpiE37mrYKuwt3tcWDTCfwgnsuyzK+OPBGE1ryV4D19pBGsysnQLs4ZrF6Kyt0h2AL5u0vi"
    "+cd9ecXk9N9d6ZCev099bRB05j0VS9/N/WldHrZ8g+wb8x8PZp1G9V8mB/PglSfJHpntoMXnl/NU0YpdFA9hMx8cpogjM1Z8p26ZnVsXI3ZaN0vPrBpF91"
    "qFqlhkNvDqc1G9MdQtMrPo2ieAxjk8sS5mmGRRBKW5iWDRGcHbCahCSmLUQ+rjNbzF+8ivxZts+OnVbJXul9uPlmBVXhB2O49VRQVMzMcbbF3udojbaPJi"
    "9hBgw/qiyiHM592HF05aijrXhFNcY9tZTPTOXzn98qHAbBPpDDea6pbhbmckJoIKjoV5wgH9XYO5c37NI0ooKyNM5L5mkqd4KXYNww57NCjq7L/38eef/P"
    "96xyOC9U9XZjEI70+T5M+vOs9izKUByszt55ztv1TOEUdbaTTFVLhkPqOhy5hTYdV7jOVrPzoTST7RxkaqYfeqGbfWCOxQul1EHRfiKxhPJSqSLqT5hmNQ"
    "7RO6hNEzUp+FsxN0Wi7pB1syf4lrQ6X+6MuentxgCXhG2gRsOeDfq4LHQbbJpawtXYRfpGSLg/NH5zwSCZwb5+kB9OwgfjMMzJnhWFG7BA0vtJojHmFplO"
    "0wpJieOhRUJsrLxDg1ocWu64z4cuTI4Um7QonsU0eF5tCCNMOZ3rR09I10EnIb+DZPyA8T2y/FE2cFPJl6dz9eSJeTwDkh0WEqq3p3P9aDu8PRi6Bg+hwb"
    "YaAP3WHoR5HX6i7qy6QDqE3FGopauoNFPJ5FcOJJzXVRIRtHXgNxivlCNwRV6nc20oULfvLS3039SC4DqBWm5PBD1GtR+KA6MnujZsm+FuqOFs6CFrmEFp"
    "uFjND4elHWG3dhmBrIgrGqvOoZF2XnA1jnVXrZWx7ayMikYWy9uXH/InHSj7+VBcG1pZrxcmxvSzual7io9z6Cf8u9RQaZGESkN5NdQSYS0qTvUWqxu38X"
    "WMVsMaMcHydojlCooQFc9eTLUcUcmspgTVSK9ma42LdHWNY1IJEq/WuEj1GsdOYAr41yxu+A6/YbUqG1czOrtDNyZNu+3zhcvv+ARrDefbfMY2W+iV5rd8"
    "oEYMCySxe4Dlm2g/CAlgvOWid+PpDIc4xrpdsTc7uXg67Ia9ZYW/s/kYFjVX3nBoJ6DunuRecXIRL7UbxdOhuOIq3Q9QI/XUXtG+tlSQg+jnHOEJh8ufAk"
    "09LECQf3lorL0aekXE8BxfUvB0W/Hp02a7WxCCaNV1up1eap55uwMMaguemhcb5zr1862mmoPczMEd2ELGn1lwcIRcFPxHye2bK7uHjTt9DyGx8W+sFcG0"
    "xvphNKmmp1Ur39yxd8Pd8n7RSq9LkA+tEGJgD1ESi0dIiFBE0DQYlcGyLWG1YW3EnZhhP1uxctF26utCwSLqedJVM7aDklZh+L6MHaOBhC4GHePprOFCvZ"
    "KxpKGxPEDtqAUy9e2hClOoLL3PNBqe17kxbNGsb1m5jdfo0dEJbRzV2CoMIEXOgfSFyAcI0Hx6JeKC12m0uHM4eanR4rNX0FDsDMXtobhvFvWNYbsZnoX3"
    "7XPwpb35JXLb7j45qJ+u9d58sqmeuluiR3jVj8RHQ3HVFPCoLZ1YqgsC/kOSHgqOsY3P+dKDHO3ugiDrESG7zuYC6C3qiyDbHbb8M40zF2rNhi+yZJ7i7i"
    "Ur5dbmpvYOz6xcmwizPUj62SaeGzj+Squ42BjN8tqFGjAeG61H1TOi2fCEfDeZxwG+rDdF/bx8e76u054XZxvWWzgB0kCWccZ6r0uB93Xz4fxKEecoc/28"
    "aJrKztVQ+U/Z3zovztXtL3EQJ6Zg/QVf4W/Tk/OmEHitm2AKaJwX9XPy9bl6kzvxtnlh8p+Dqi5YH3QRTauERHekoV+ZIppQ2QWM02zNrzbLeK0phjtnjm"
    "So3p8EwMHRBNPkhvEmXEzmeY0/lEw2f6glwO3BANBYnYMdB810vvDc0Jja78/V3l775a21Xy6s/VJST4aaw1y1TS7Hwre1X2RdZ3kFFb+dX/9t9cs4iJ7O"
    "VTPUBnC+yQKbwvoyRKcf+b4hzjesaVZRuWF3KlA0DKs3CWH+s9eadtjKnAMo+bNNGXf+uI3NKc7W36oNJ0E25o1xXrzFu0h9vXDs1/Pu14vmGyxwRPMubD"
    "fzTeernxVn7EL1x9okykOze9wt8bweRK8mdtBzSsljoBwozBCkyVPYpxd4xdDG5Tfn1Ru3Uvj64cpcNC6uVqwSlgw7GdzAyDVrb+/X2II111SmgVRFpThb"
    "e6uxX0N7dFgXEx6J8xdF/a2LHgZQtjmg9yXf3O5qGPCYLxtx+7Jh0tFouB7hNYWNA/CyQkdoquwS9ImDUWH50Tp60rp+FuhZ2/KTAxlN+5Hk7OX5eHMovf"
    "U+GsqwwzyMBGKLnOvjoWUF2qnjR8JapNjm6wLiJk6c6kiFYuEI1bb/pwp6W1OMlcetAJ4kwEE4Ogo4wAe7c+IV913JaQSS09A5CectWcFj0rV3E22dkZ06"
    "FRHIcCaHJ2d/bbTgbEVL5QFjXNSGa894NvaRd7L4zfB0+maO4R8vWEEn6DZHI4iIbrkJoq3YpxMNCQ/yeGgH+bAQ4W/JXsdmBk6d+nBobv+weDCG2alTJz"
    "a7rVqvP0nmA+P3bsWpsA2W0XO6H8T3yNM9ZE8b9iJ3AkYMxa2h+HAo3h2KDwz/cxVvBDfhRqBHpmGNTEOOLNkZ+0soAUPZ6hA+R80zbz2pPxmcNn+OnnRb"
    "reaTnndyEyprd32K8uMLv3mG/nm78XbD70EjoKBu7Zd7VTg+oXdHTwbdJwNg1DisiOVQBcOucbTm1mTxgg9rMUd3UVshklCDeQ2mO4WkBvEruNQA/tLaVZ"
    "cbHX0LjYQVGjR4E6Z+00rpebCgdJu+iLcSg8oUilL4Jwu4jANHlsYNMzGxLjfcywq2ijBP4ebN97n3huLkUIQzkc/0/F3B+buPfz7AP+8NMVQRJGufaZx7"
    "G9KyhXQlZDeVrTfwnvZGin+izyDX2HojaJ9obr2R0N8M/64zuJYODHn7DtGcZHDoLVFvEvUrbPyLjHBV36txsaKHr0BQdEwtjYcpOF0RM+eNflUPTdp5b9"
    "iC4YDJ4IxAOZpCXdEJMweDjJq2Je0T6nZCVz3liXC6nZNX3lw74+mt26mvzKod34ELCDDSrPJqiFdz6AGJ6w4uXKcjP6CNNF+l2BgsyK1C6oSBgS78FK2M"
    "q7ksfX5kCf0qrIyGkObavt72ZKltPFkydewsZdczOSILmmegatp7i7F55bh1urKhwlyiZUMwKihCJCCCR+cdJU6S9Qt3hZnlpBZbfjquSf8cJa5Rqw+mt9"
    "Pw9Ff5eum6uuChMRiFKUZFUBb8eFgJ3BnReueapCMR+h7KdlgAfQ9VwFbYeifkBGNcz2w7y1E0Hao4inakj4VqdrpEt3LpOtO3pGsLaFYrFTzQkeB2o1RA"
    "jXjSdr18WORDQbTb+ZtqAvptLStrrs6GHK4U7eylIzuODApGOTLFpH19WE0EvCA+ZKJFaJcU/NjusKokQpmvsPHmbb3rdPWh6HsCiPNEZBioAoubX+qbUi"
    "ZyRi9lp/sdXyIFImr9QBc7aEdAj3Nhi6NytTay03O9GCJcWhFUNPfsdVRcDunp9lzOMEd6kc96uTlL7fSwuOYKiw0SqGUnhkuvELE6njli17Aj/RwywhCd"
    "YBTWE+qVOd85rBMb37ZCNELNtoP++GE0DRHd/ymMUMAIy/gEv82hk85e68iXIDGwmfHEiGblIUCCmZF1kSASAULRgRDtlHVou/osGFAkI2DO/YaObUlGpe"
    "hmP59MPgiDtOotaycXQNPx5Z0Ebs9V73TTfknFe27E+pktXbXaoObUikeyYN4Qj34KEQts5ayqs8RuW0RsNYN/cPW1al5r1lIPBSL4FgcdGsVHa7ZmoPoz"
    "R4YfptMI2GohdyeQCVqLGMxZbulIHvpBmyZMoQby0RcMILvGSUCvNwqzIj11yrGXkzZeN4ySg89U6ebD5aRQDvHNpE+BsaHQ5nFygG9V6wOjgTClwfVEb6"
    "JwRjKqKpGqTGAtLa5Mkq3E6rbprR2GdDJbiU6JuApqSRfl2+VibEaJyysyl4zJxaj8MmKW7FMBIw1G4oBcyG1sBRkn6xjASHYPmjly8nymGKoIn7IZe0gP"
    "ZmJoEg5m7QXuYAXZzdb9+AYbigjnsFGWvpD29y2J99Ts+E0Vz6yC3zLSIRzCpVbqCOp+i8vSUc9omldSiWkIj7r6nSF+llDmUY7BwcgXPcMYOnzgUcuwaG"
    "gZo2T5goICoNYiqEwiWJ9QucB4oFO0NMUewAdUbyzrlQ+wdrwNouXaYQkOBtR9R8USnEy4tUwDZTQ1qAnGhZo5GFSQ90/hPEhUJtTh4oqwMkKh6I5DSA++"
    "0AdFqMbbnFaKHVdfFDwtcFTxiOA58F+FfYXlUX+1iOJ2OMKNIv00qTO0tJym79gNR2P+lr+LcBewpjK6e2KJqqTb9EuOH3+7rxUv93XD6YNkPPyHstX0Eo"
    "8l/9GDygDdq1L1NnsHPQElKGoI08oACXHCHapXpKepQntRYBsVPM9UgMytCil3NIIHAeIrXKMD6ittewevgKcYY9jSlvNFwvHgeAQQgBqIqs8qEAwAR/8W"
    "9Eczi0hsz46O2t2d61d30DhDwAOLHB4gKhb+vEa2L/gENC3A+zc+E7BQQMX1DPWZWgVfp4L9YPAMXZbh3qm0k9bjvRQYuvTwVnjo95QORVeJJDJP8KLWDX"
    "vWzXtcODl1ADBWcUpxENGHsDy6VzYn0AyM7yXWJJHwE4G3FBxMbJFX92cMij+fIBY+HrqoWsVv6PVJOfj1VlgSJcytdPW7qdEcwDP28kXEBUuNNJpJNdLu"
    "jCKsa9TrrZ9nUJQ76WuNyroEMhSaM2xrhuroiM6n3TsYr4OwlKs+nbvbXIn9wztmXAvtPmZgS7+aFntbuzzeoROQdI9G+8uzdlj98sx6/8zmBnHh2xYkHZ"
    "UM5QcWj1oPZrPJYfXOjC4MGPlU7POzugh4y1Z5Xlp9K9ltK49Du0WWgEMl8DvU5paLJOBu5lOnaHWJh8gcIp1gzhaW0/NDeAMj0LKNYvZnZeAEUKQkrUom"
    "RHsWbyhPC0u2Ai/QGz5U3vKHFs+mVJZRRnvg6AizqxkS1u5wtsdz4mvFQkYGBVZpPhulwSAEFpHeIScAVxLkJOMA/QgCA32XtMlILRxcv8q8GFWVtaGjiW"
    "5WeupUUrKUZDUxRZ/xMXbfIkWikSiigVKGyeD9MM2gnQLRTw7UD0qWm3kgx3dgnstrkl2jOnBDrSsVRybT7r2LAIEFS3YQotv4dGUPkF+NypM940L5LKeq"
    "o+OrXtr3fxhgkVkWSTMb0L+weNRBg0gxZMqBQlq5oHNLZ67IHhRyY4axBuT80A8pCbaE6zeAJtIpx+GaUd4FV8UYKNW9mSUAVtN8ooooEdW0ow7Hlns4eu"
    "aAgqV5ohodHd11yvGU6Jza03Yd76H7vL2lsBRJgDX/8Dmi+MODgzTK0bEJnxGmwpcI8NgEa0FWk3bCcUnhwpeNoyECeHiiWuLCn3TjHtMWnOqAwHd6ntdt"
    "9IrQZ29em2FCB1qILBAKE8YHNuzPXEcdw83Dr7kET5xQ1GArZ3mfvHUybcnF1RlHXvmI93Vs7fFYIMlDg4stj2ET4CtXVb3PBCSGOSBHS2IscBnDB2CkEC"
    "DBjqpx4EoNkAcvA8g5dYoo4KsZo57HlmF+RDkR6vPYnD2+7Tycie2ZuD4TuzPxdAb9BNIKnRR3Z+LeTNyYiZ2ZuD2DPoiPZjAy4n1z6Xk4a2utD/myYqwE"
    "e0Jg3HZnpZAdj8PgKcJ2PD3+85XjP8NZuBgxFUbZWgn1tw4Uln4STj8sM23nsqvJvvpMC1p/j6U8lsbsLjoMdJs9HRrE/lgtSYqIsdaxiaRhKTLTZHUc47"
    "aMBYoT6VCypUnHHZFWf+Tky8bDLyJXyyXMJQpyrqhuwsQCM0wmZvgXOV56ACZeP8DLjJjjeYxxMu5hDrg1wCsgxvCXVzOmmIRBCiluzDDw8p6Ma4nbTEBJ"
    "rSp797YvA5HF7h4dhYw4w06/0NWWZAtPnLCS4BDgM16zd2afhXWHlYoNuX/8svno+M9XzariY2FnZkvtPGvOJPG4TWReLRi4bdCLts0+AeW6L9kEIF3QBB"
    "4IZJ4gqaRMSxEvV4dRDpdaEAc8UJ1rs5Y9mrxy7EV1UDKiS68Qxdi6J30w63Taj0naMVvB4bTSAVtzayY+nImFYmduzgw/oy08Fx/MFLBTXM8R0w6oIh7w"
    "yINbPE/VSYs4QUXUy5nGO8ZmAL1dAx0n4nbGsrxknuugyozFgVL+/Uk4bWmWBdiAd2eejhykwTvwhO6SJTH+FqHmWtBEmdkBtFMW9EaV6kJiWVcJ5GBQuY"
    "t7U3IkfJPo+NDIAY4AisKtCJgYAlYzeLTBVI9iBMKVNZIJquwJ1mEhp/AYl6k8LIvWm4btyS81PTfu+VPe/wqjFOkCUB0UT/hS7EeBO/ohBhzwe56Ga7GI"
    "oQyjzSvl3RmsKfEFc3S8jxN5a1YA2vQhbbsJqdvnQxdL84sFEbulcMn1M/JHQAYIqrJOQgzK1LJsjXPL7Hg+mbTsHPPZLEyvUjbIZH9B4aP8Ekr160ycnI"
    "lwKvKp7tMXsE/vFfvUknCsPmRYi14F82kDCJYlexDmr0YUrMjVoTerAurD+5NaOjIpHwcLR20SVSWOIzDgkn1SZAoVU3j7x03FWT0LT6u6IOMANMtt5QII"
    "ZT+MyWUkbp9osqSqlbbRbpwuOKWVRlI6EGA07kQDTNu8qGyIx0ynzdrJBSLiDsaneQZ7KqY4xxxCLznRlhEMFCbHpXTLCyS2OQq5E1IWMvZgUqd/Cb+aW5"
    "FY/JxWRKNkQbcYQwFptX4V+Fo0I7Ut+uPL7bBoyB9faqNJPtvPdMOeQP4A9vClvFNrtpoyGDVZDJBVKjbUACTqkN3VuBMAoUMiCO1rBZ422U09TU7ns0Gg"
    "ILqcsLzOHMRaQhOXDbywLgKEbCbXVyonRC4MV1fvsPyR2YAqk+SNQ6+l3gCvUY0I3VNeCUQER6NuWs56HrsmK2pbbBUYy0s6isOWBXBE0g/JwVFX+YU1Jn"
    "rA6CBRwyjLtpc7L2l3NE1j5cK0G0qRw+I60Xa9pFu63Wqs8UzHcpyY9DFbYHmes7jSksWV4uJCgzNZLK4Fobu+PFCgmc6g5BbGuUaCJKDhNAkG/SDLUXIe"
    "h5PqezNVGrC9sTRdb/MZyX48yihK9VD1I6xoxLrcQ25AFZSTihqm3UKnzM1sCruJlxt4yVN4kvLME0XsSgTw9BbrKpbeKaqUzrp+bsGKTLL8DvdRz5jAU0"
    "hmxiNYMTcaLBMXlPGJaG5txafbTYl1qjiJVOOczjjut1nJGmRUGZdUvRIcXJpYjYCKIbUvN1EI8FocyU4MxCRCxW4eKgGnREhfwuAFmvE6ObMPAq/TWXOS"
    "qWV+0vC68uAIGbEznop0KqKpCKYimYrMHJ/kj5Jj3Jd42pZ8xqYPqRGpGsgZPEfwjPpyeAymbWLAzD4kRc+T+RD+Q94uMUcqGxZNq5p58RRKb+FlXPLSOu"
    "MKh6o2PMFvwbQaTxHdjUj2gmk0u7Mp0vE0DC2FQTe0XZm0q9I8G/S23PIlIYqnp9GElMmRwY7S3I/XCVsFFP0klYf82gLFKvY+a7HLO5vrzqav0dl7WBLx"
    "yFLXLGEt2evNLVe2CUPxTJcnF+8+2L1bZ+laNDyUR+CSRYOxqgOpBZy7/NEpL1blRThoGCasSha6cBOFDSI48CEXQsFzw0LEZFUKDh8W4WEc8jUkE64h8j"
    "2v8P5UTMyqpgXdL1mLkqPGg8FpgCqUZ275msvvtRaem4/OPOViqNFNX7Vo3BXzeiMyn4rBVAynYmbGZT5TCnUKmT4tcs1kXpHhdcmHzG2EmBk6TDLu1nVE"
    "6I10PQsdlR9n8yns/8Blr5F+r9oy5squaM2xp+zw9IEVtNWA6KGTNndVvQrZmgQxYiVR2BlgVADaLrGKy5sKRqojwxJtypfy7d5RvQXteOYsk4QhwU1kY2"
    "mGQeUEDg4g038039hK1yFpO4q9QCQ4o+l6nRb2O6mmEubQEwtSFRMuuNpprECx7GtU31nHHCg9cgJ5IuQZ6hK8m+/5shTFQaE2ahD2geqYS5I1I5FznsMy"
    "lUf3Qh+0OqF7qCdrKAUjcaO6TRly6iyZYUBWepfL3sWqd+kSrt/aWi3mewiU0FM2zmXTio4EbWtOgeej4GnWpJ46BQ3AOyAc6v2qWWNosBxlVzgjGSm7vo"
    "7q+LfpYcygwXlHrr8JyiWIuycjoxaOBdZa/ZmtfgbRwFj98DfZYrTRoU5MzLymkmvcKmHzUmefIN94qT2Yaum/fK85TA4bIB6L6VSMp2JkyNXj9uLKw4f3"
    "d64+erjdaopr7+zcvt46I+7d3723ff/hB62z4uru7u3tK3f3TLJzYvv97bsPW+fF9u3tO/h0YQklE99CSg/kX/ZOTiIZliV6Fp5U1zuyGIc2SIpXuPUv0Q"
    "N47+SVR1WX8sKrO/jn0RL+PFQyZvnpWq6IGCZTZAzew6rC9A9cdYRzBYLrj31/tNMwsAF3iIdvbyqeTcXhVOxPxfOpeDAV16biYCoeTsX2VFy3BCbIsi92"
    "WnvTZftD6DgNTQg52xIUkyAnNT8M5ZHmXkGvq9ADyRR/VVGR9nxqPMy1yzH07QrG/oNEd2HbESC3vi3S56utnFIheTSxwBWnhg45sE7zq2ROXt2n0IQUXL"
    "D0wxZzkXsY2CoQKECUAZq9ZTjJQmUvQvVSZIMH0f4EOgoF0ss7KHUAGh0yBiqn36JP77GRICeD2aSHe44ZOvf3EcY7C+gJb4CYCgVyuBfgQ3R0lKidHXPH"
    "OSAG3me2dDziKZp9Wg3cgjep5/Y5JFuHdr7UXvPxEmZczgJcSlEKglXskPwZLwLXpiiiP+A07WtTChoHKd6BJflQTj3+hMWCPxb06z4CsPNMsrlHlWTZ4q"
    "bYLaynEc7Cdfxzsz2dVqXLw/OcgrKNp8WtBEOSzWdhysaXqEKFQXhcVxubRKvqpd7aztuVjS9PULpPVTeQzPkT2Ns+0DW5zXVUOWnWiMal42gyQNPEEE/Q"
    "yn5E4rNsg0NSHk7JS9ouV5apEhLaDgVbkpBuGA0GPkzQ/JEgeGAJbqAyirarOcZCs7NR+qSUZIesT9rXl1Cp6gjrQCxxvwkVm48xeGUACDNyuqS4m2p9+C"
    "FtgYqbY3UASetygmEugLm5kgMl2J+TDOPYkqwJorPKzoiCiNPaP6tyqG6qB1M6Q1HvgMGkzWranVZdXckth/jhHt+J80n9Lnnt3CD0gerdKQ5inbEIHNSW"
    "K07EAEoHQ0j7BDVk5cXFglFiUEMQASOFf4FrwH+uS8grPw5gQRz46HgUTefTGymL7K5HoyjPgKOwWgOkz8bXQK+2szh90aWL9Yvn1dCk1Qhl/7CO4MBuep"
    "KhpIwEB1WNmI+8dKFhsgQmS0MZKwe/dAHD/6XAItYSbxN++NMonqPm0Pg3oX9fo5Ph9T1bVuD6V03somw78S9PXYwSy1IcLtD4JM3VcbL1x7z4kSJyT9Eo"
    "vOVnY2JQBzSQDELmL7eKU4y5UQljJjnuCdTPpWKczFOTVXD/Wv6Z2gDH31+WroU7zlqQkTZpgIN9NEm6VG80Ows5oRiLJxpGsL9zOadnsP1RXDLbZ9asgj"
    "OrfVpdtnqtMVRf/5BMqukJDU+vm5+FtcdmCz6akcROh1FTcncq7plNdReIfxi3fEQV+QjG/6Nx7drdglHoDTM6xhkkVia9KXn+Rct23ulcnSqb+qyfzEIy"
    "NNYOv6E0kG3hRNmel1ahq947qhb6EtlfuFrbxH1nWgQzkj4exruPjlRt+U8aXdm8uEPIQyLvoaeQLvO2Xeaii1+pJYghxf0BPoHnrkohnmIZLRlvdcDn8y"
    "cM0Exwh9XAO3UquNxuOE2QA5OQx2yEdL9FxgPokdMJWrb3o7fETuvm3Z+ao8OX1xkyIre26UdT17phQaKOlr795HqG6jRt8u7id+hvS42isD1iWieagi90"
    "gyuI8SLdD1oYLQXalBvfBoJ8UmO15ABeV6fifbMGr8IaxMk87y67d6ZSOGc1FJpAdnvKbD/VOOiRGKTBMIeLqUINaCUiiekq1crgaRcvOX14YMNnxP4Pxb"
    "z9IbZ1gCFhHkOzSWgDz7em0noQuKkh2lQ54xLVjS39oBrI8fGOjiKN274eEJ2WOp79Ci7bvGC0csT4m21YgNeTcLB/aNIRJqDBUZ9VokHxoywpmABjuGFQ"
    "rS9hAIh4dPkkBtiCyazOxQCt0RDDnL9YANjp5aZGQ5ctJYTEDcouJwBl3SUA6Jszq3mrmck1ojoUj6YIyc+bKBIJNcTkHITANk0yu/nzKVqWUBlsbIiVy5"
    "dW02/iyjGNKRREc1EY+xpT58weLAlwKZHg5Q+2bVEw7qoYdvpQXzdclHMDNJ4teehxTS6LEOvlNRaqWFt0n4tGOc4vuOQJl8wyhJWyNRy6g4yu9/CHNmNr"
    "gRkQOkSn9WRT4hlYrvzTKhGDUHsGCvt4SGFHqgJhw3YtUwLfb9E5HqFS3H6rYMaqt2BTR6jzKHxWFUCCGBP0CgcGmYTaHv7mQOySM2raI4Vz2DNaX32+F+"
    "pibTfxWDEFujdZZDwKgdEo0I0viAdLxAyzxvOmRe6BtpxcfEhLHdb8u/RgJb2FjVwkQ4z/xqIkC4UOTSpQayGj53Xo4tDphNbMaeqri9DUlymtTXuTmB14"
    "0GAa/WVxNNZIfKskT5PScYyGx6JxYlZ6Xg/4U2nDqEgn0UC1WBnry1A/QkYoRBdAsNfEBBcg3doGUXDzsk5xPShCwE2MxyjpuyEbGB+AugQp2P6Z+UtmbD"
    "Bip0y4aQJI5Eu5EajJtBWK58AQbVQRDM7pTw3emD5NyEOJKaXl/AR7T37RFWZV5rCIptAygDeoicJX+K+hghbRk3hpG5WOjK6Bq9A54ZY2NU3UoSj7oInK"
    "cROjE7kT5E4UzcF+8nxj5XthelZdda15Wp0vxDapAjMIzBzKEKSpG5e4mnOz2OaTC3n8uymtaVX/+fYpY+igmuQCMYQtuuCtY4dv0VvHAOVhBHagQ2u2AB"
    "2YbhwVWCtpIZxJYeBlQCp8VwzGwSgX5u0UI0M1zO8sD2cYSKMQYwNtiuAyz7wJH+K1cRRbxbO0nKZQuS3L0x4Y3A6QQ690t6XouSDZ7lTNHhXlFTfdL2yn"
    "5XXbOXBlp9m7hxNuOKxSlX3nZSmICeQ34Mroe3yBVi72KgG7EQrfJLAcJeuOKyInWl1kmvGzR36F1VLdQp9Ew1sVFyhy5B8Ydvw5wlCivO4e/nm/KHX5wp"
    "SCEKH66Qqu5Mg+XOBEcoUAOw921TV/yS63FlSLc+tGwNvbaNd3LaDDEG60UV7dfJKd3vTUeXw1Ab42MMCRsX2cAlU24LWszzHIrmj9DZtN/dzBEEnqWhEh"
    "qE4f3UUDGRcsEQdJOsCgYUpu3SecGNyWIhBJh8KCiawjUUPwidkoFVTqc77n9sc0GY/7Q2Qt+rZfmCednd+bipNTEY5FPhbx2FVbvzdtX2zAZ9K+huO2Mf"
    "mE1Ksabf3VMa/QRqQeA868SiX9BZLHhesRO+JfOjllAyU7c1o9JsfpdvN1FekLy3YRFZTH6dVZVQ5XvmqxI1KjZCvgs8c4xevMKkjlPvaAMzJpCfbGKoEL"
    "YJm1m5tU+WOxMHnJQvlEwebKyiSNBkjQGtZp9TmgvQtekDnLdNrh1rqJQptybQUgLVuKVgDacEu9ULbytNRctR0ZhEnVaarNj6plzB3tegNvUHtv+ubbF8"
    "6F570CIdgqnZtFnuAgYWe73M1e+/UWBBtXnrt48aK3lZ86FXcbPXctOnXgZ7TZW0ENScfOZUVyScr5OIKFbFBiEVKEUWJDhRLr1SXMrKcYeftaE43LPTCl"
    "wxoQrxW41VBVrZLX8W5v56lzHLnuyYU+X8nnbNnzVRuARWn5TOKDsUjGIjM0JRi3z4fn4KUhHesMOCZkQeBK13LV80xuSRQ6tNh5bakgF1pA9KHvuR6cpW"
    "7a53yvCBnEZp8SAAitT2lma9BKTzB9xc54YkGeMK3cWKA6RjqW81uhZGLhZUnAV/LTaZj53DNGusGYHCzrjFEFTRZ4SpClkwywu6RI8I7z22rthbXHSg0y"
    "SBqXBcl+79H2g4c7u3f3vvgOx2gdQyMmYzE3EzYZl4FafPr9H7z8+1/9+Cf/8sk3vruKasFpPv7hX3Oyl9/7zy++891Pvve1F//81Ze/+t1P/vD/evHtP/"
    "7ke9/4X1/51SJkxYuv/sqnf/vDF7/3u//2499+8be/9uLr3//4R3/x4vd+Hwt88fXf/+lXfuXl13/vkz//p0+//zuQwoBWvPyHP335na/99Fu/99M/+yO/"
    "5b/8/tdf/PlfvfzOV178+R9KDgAqk3V//9d/+gd/8eLrf/3xv/zRi+/9R2jZy+/9+ct//Pqnf/kbL7713Y9/+D1qlgVcwdlefu0rUMPL7/7piz/+rX/78W"
    "+8+O2vvvytv6HG/e7LH/zoxW/+CaT5tx9/zQavgGSyXV/52svf+quPf/Sjj3/yTVXC1ySOxYs/+O0yFAs9eKswFvTpd1589dcMksXLb/8/L7/xP7hoKFCO"
    "QwHGgj9LGIsXX/3uT3/tuzjKZR1RSBYf/+irUNan//Ktj//p20UsCx5jSKxqK8BZyLn/5t8V8Cy47eY9QVp88s+/Sx2y4Sw++ea3Pvmrf/r0T78L8/3xD3"
    "8HqsE5/M7fvPwO/PxNnBLqEHz69Df//qd/8Pf/9uNvv/j+//j4Rz94+Sc/fvmdv/7kP/2FTgP9/Om/+31o5cv/8Ccv/9s3P/3HH7z4jb+DAl/8xn//+Cff"
    "gTWs5hyRLHgNKigLGALs/w+/8vJv/tQAWbz8rT/45Ed/RDoLMSjdWteA9gBxom01G9vB5YcOzV9BttSSZ9/SYqwXgzdYuj0bi+nYYaeNcd2QIGuQmZvgnx"
    "n++UDx2cDw4Vf8Myvwc/2p4uGSqbKLzcdoWEfv4ClCc7k3kvU2eNnWG/2tNybtATzP26jxWWddF2nruoCjp0+14TB2CQaNXIiXDnCS4eQJXEkoopxII6VO"
    "x8ZrihVeU6iMxYK6tLlDD3GNZmSMyaSpq6dQnewvykRWQR/J90uFI5hIX+HUk1isrlWpzQ6KoK1cKLhjxlUg6igDJXkc6lAeOxhkltCYAq8VLJmZtq42Mh"
    "udGih00/iGVHWVI2OooeHhQwbo1CnJ9sWoDWdLgfekxLqo6dLBWvUVSMY61iE8dORdsmq3bk6ec2D1tXWPbOSsGqthS9HXWrB3jRLnpfL0lzcuZsiBo5Sl"
    "oXmLOoYRKC5Qymhpctnp3JhWA6EuCFnbWhDSYtA2j0tXBYfGXi40LiXvTM1ai6TgMjBqIxXSVsk2tY6L5TOJkc+wSZ1RKvGLuRHbhNo1ItPbRkfFeMSmHM"
    "BCKFVUweR0UE2Eg4aYVU80gJBJfZV+Y/RWhQJCuYRMZyWh6vaOoVSGS18WKm/STbRgf1mwuhwYfTCrEmOl/kuXbalttGDOttzLEbU3VZarTi+UJfkbQ5sc"
    "9fW4ZnJtStuXMlN4z1MoyyyYYIxlUpOqXQdrrn1jyvZP6+aLm0FXYuNVMtc+OHPdpEmb9tZHY7/zGlHn50jb+4ikXLf5vcFsXUOkCd94LEZjsTcWz9yDZT"
    "zm0LNODLVmgwMPlse9s+LNnaXAUTIC3LqQkSYs2mcMr1Yex+yVwSsLQdZ86Dj30Y0xt9KNt4/vhhX58v+TfsgAewchxlnF2JA0GTQ5Y/muWT9H9RVDyvkw"
    "8TwEsuUl8f9WW1qMC3hMVEA04hWHpayTUpBS/Cw+dPfxYrI/Fs/dpfgMl/a+bGhd5StGSjXxAGUo0LI4iG/xhJ6351V3XgYGRAnkK+ObPq9l42CAYRwpLh"
    "3FXUyx1EqjNI6lbvWsPO6aCgtZw8CPrUoQHxKo4Wp+Vqer4Ij2xF9oNFaT1zk0MQWA1WJq+bYsKqAdqtAJ53jxrBUb1bSGVeRlJTmh7EqCGR5XvtXUwmhh"
    "MDoc5NeI2lgsiQXvKmBgIefakeQCiovNBKQtLjYnQC36/eFGfL05llWRKkXFO+Wttm5grWyZHqnnNTvC5cXyILRqlZuG69ZB94J5npiQgQxnuHYE8El2SU"
    "UtXR0WWbsOxnvGmm2qYP12lhFX4X8XnIiipSuHy7KH8ORiPF4WF66yyvi5esVRKNlAQ9U1Gi+LNOcsU5uLBWpzXOheKUeiIJ4quvMrY3TKXHVpK6KbtGe6"
    "76ZwymfmHsPq4h6IwyyrNjFUBpeOdHzrObtwUWT6B+OCh9Z6ZHjC9ZIX5UnIbtDecga0tX94I7EMlBd0LWppXIJqQerv1c2FcGldhYxagNghisahvzpObB"
    "i94HqU9THkTJ+8nPAYmod3oj5G78yeVi1/5LAeZddUyvUuyEpIZ1yRjem1i/xjblLk0nnMPUo53MRHR6+h8+jUSy9wnc6+19pnv2jX8xu4VOW9rnuhfZlh"
    "PNNDMkDR0o1wKYrHdb7stUt8/o/jUKd4jA+AQxXHpXqOqQ7HNjLK/rBqEOp7xvVbBhGw5AdaXIp3B5UwLHK+qgDjS83m9mo+FZQNOzXRgRUHk5rEdFww+P"
    "DtJBgQ5PAM7m6VYBTg8RSQNlyF/tNeTohkjB6O8Qixi4M5w8oA/y2ujcWBYXaujdsLuTYxtqlaH36Cfs5ihhkHeNtSuka6iplLmZYv0jNr6OCZdBEHY7lx"
    "H47brqME+fEtZPriLmaHCddhsybrwUDmMBz78/19XBEnGoSnn1Abtb+fLLeN8FTb66qm4j5T1XR8vUbllJoqv15eOQ5x+FpVU8pXVkmpsMKtQ9h3Rhy4O2"
    "aAyEkYoIhqmNCVPWXDjAWeihlaOsfBs2iEWHAoLMINyfSoHrBXJlChuNQzE0UbxztlkgOWdsbEoKioEIyUhIbWfIC4BGrUUKkRDa8osCIKgBBKqAeVCzNY"
    "jUvp0q/3st1up1jp5JovRVBC1vCtUW89Hbtk1J2VSqn/uLgyhgt/zzFau6LUlnR7F9l8H4N+PEsVHFynE2tpFTxvsfTLRITM2UsyZe+IaDqfVFNxtulhnF"
    "wT6LLhHenwJSmJbL9cevnBZfAw2Odrzx1HcHxn7HgM4DACPc5X/Fhx2BawsBlhF8pEBV3Ll8uU/kGza/x36ZWjA+O3msLWTMuxags7TovM+NTS1RaSWYmO"
    "L5ZoSFWRnzWFUiIrCey1VY9sksjAOEkXIX8cwhYjd1hMrt7Clp0GMbrJ3qVxrssXsOpw9ZqwoHIWUBWZj5MB5UWIjQlqR/mpCus7HZGDoteyE6bhEI62sU"
    "QU75CbrHnhZAu7KmOvymYa98Z2TAJxo3T93CD6AUt+W3nRY4YdvD/vjMVtU8QuHvE3cAxup9IDf6fIutFBSvPzkEyiUPaPgmM4nMpOI/UOGBUgc2vd6HMT"
    "AafMC9+yFTjOuT4yCRO1LHhm4QBF31haxEUOJ13SOoTX8JDMtLjRwNKloeyG5Qq+4InAdSc/YiV07Jalog8+cXtwDQ7LC8IvvkZmGqTAJmCr6OebCkbaoY"
    "kKFniRsSffzgAJlRL0mwlBNYiEp5VsDqkQLS2+877lCkXpHcPQxBaS0IlUuh5qj24Lsa3g0W2zN+jiqLlqHaDhMdY4j/NogkEJIg7IkIVh5WB8yG8wI3p6"
    "kyEKXF1vw930Nof9gNNwJ90i5NU3n0fVxTydtDRCRTphhSmaCpthEsUSCP5jKXdrWDJBcksLtSGJL8vC/J7isPRkVdw9HJbOtr3t3TJXKKC1V+J66ddlGd"
    "q5k21dgiVtm4V2l5SHgpYxo1aHXmlMBrwA44FCZZE7/520KhN5nvKXZdpmE3odm6qkhLtpVbPepUWERIfXF3CPCyCyDwwLDLWJ6qVogaLnQj7QYDN4g1bh"
    "uQcnSb3vr1xf30ilorNA0BiQcz02CFBPBbXVToVW4IVMndQeKRKoSKFHhJpSyeWkL5qsICU4DnN51lc+NQxKjcLkw9M7RJbqufQv6DBHVjWAJfKyo5pV5/"
    "Q6oJLzOZRfbYgMiqGGWxPuJ7DnYrUvFcnK0Qmf6VRq0aa0daxKI7X5Qp8Vi6HiJl34E2AQcZIibwt4bPTCZx7bXAczfOsplrug5OrTxxImFFZRtqppjbYK"
    "A4PIvLEatJg3TJ1vapr+yhOkZa6jfF54ojBbW8bZteS83HoFh59qwYTh85VSWl8lUuu0RXA6IryaGw2X7Vdrmu7hDf3LY89h/R0su624A2xHy64rUpukrt"
    "Sbehn1jc5vla2JX6dFt7FFN8Ycj8xqlDW8eWgdnXVmZdD/Bq/W9nri0ScRikSP0zOeioKSPvXKOrU0d+2P1lOZN5J2tydjKr7RXyU6ryI55UK140lOXX1a"
    "yzipBB0eso6SQ2UdyQ8qGURj2bo2ZnnaNUuYphFY+icK0HZKaV9G1GgNSv5HRyPsb8E6GCQHJWseJS5jOJ19OR4zYXJ74ths2Rj95znb9PWyJSQwV5nGTi"
    "aNT1ISuSDKov1oEuWH6oJVVoBFdokC/CIklP0ike+vIfKkjk/iYTSapys2h8GWhrQSueUcfXWs4mK84siQPKYN3ytBhDRHP6QDyua2oBGF+3yI7s6Fd/Lw"
    "8zRDk+hdgkvXLZBroHVruAI0qAg7hTXv0GnzWpFr4bxvF/sFnZFgRbicGbBGkzFjgxPzOZkKdB7DmJDsoA2nEBrvAxVuJfIIzdDhra8Oz8w6PG0TJUTqmr"
    "TpCGaHwVOnFlzDUpbTX4o53Ae1HccErtIjWKfpobJmsgSKcjwFi+dbijkz0vqYDIgiqIU7QN7zGCtTdQT4q635Z7zxOzZLHEJEztOpU3M1LzJ6JBKQ++Pq"
    "XEzEiQQOe6rAGHvNJW7dwDOGNGa0cJIURU+tuJEDUaRbp04N9KakQnNkqF8lRLE2J6JyQeZTpzQwqlo6etlmig+XHIO9LX4WaYy2C15hpbdR+vUziGLWl/"
    "iQS9R2Oy5+GDCatPi2josMhHstRG+tJXZ5cby0vqwN18dVI3TFG8KsbaZaE6atNxS60AxR2aHbA7VnLcK79caYg0XBGabJuiHihJuKlxd6NQl92V6bTGiJ"
    "ghIaki2ZkHKTfKmu6nLK1Z7zyLx5GESTUN+H7GLdayfcX4ys8KqRFar9pxlwhSWhHDCQYuU8K8AZGY5cz4cJd6MlCfobxm53aXCMyCtFuix1xZDaiSHvGc"
    "+kqBv2sCFdFZTk/XF7IXGGKFafYWDQyJrMiVv+3QT4FTg1w0Elin20rWv5u8C5CSOLgsz6+V+/8l/0J+BWfH1GGvt1kk0gMVUsjc9HhK+AF/0rGNFRB1+0"
    "QSqVva4V2JFeqfiNKoKhHeBQxR88xGgckyTBOoCcqgTyDdXHKakPMpoUofRXVPwlhlbMWouN/WBQg/2MkE8bLR9VTvIXSlYO0E7EFxs0lzUr7MAGtYde68"
    "8SPRA+ZWS+EFcUnqDYkOcGFAE1A6HjIhQiiPUW0qL/BdZFemYqD6qSKnIK4xlWZAWQ2DDkNbi45BtGtIhBReGNvxTpPI4dfwP5Qs6bnDYcFDykMfYgSdzE"
    "PIb7HozcA2D4KhKmwRf87h3YdubdLIDr1SMzPC3/On+q9JP5hOEJ90NoTzAIB/UKXFEGFEWSa6BepYesAKz71t58xzIA3/zSR+Mn+5tRPScNCHmodtCyj+"
    "BxLIgCy7dKokxDer+LNqI9vgXnEt9eKytc9Csfk2JQGMeckRxI7icJoeJZHoM2cPQDsmfCRB1oRlxHTlTHFMed+rhUEn31yn3lV3ITxc83x+KWET/ftHf3"
    "p7/ym+iv8bW//PRPf/vFt75r7W805P/Wj1785Jtyb7/4wT+8+Op/++l/+J67w9nF5NN/+eOXv/sXxT0OWfiDtcfZGeWn/+534IvZ6JDy5R/+6otf+Y7Z69"
    "KLgVxA0DPl69+3d7l2yFC+FWZjQ0HobCDfr+5rbvHL//QXL7/2z5zK2dfSS+UH//DTb/zKi7/9w/V7+8V3/u7FH6Fryqff//6aPc1OKB//6M8/+dpvl+xr"
    "Ht9P/+y/SqeGdfta+k7QUL74vd/95L9+v3Rbc3Fc54tv//GLf/pG6YaW5cCI//vvvfjxV8o2NDq6/Mu3YUl8/MPv6V2tJkht609+9Jef/Oh7Zlu//I//TP"
    "5B/+Xlr31VbeuX3/jvn/7jD9S71W3NPXvxm3/y6U9+wqn+11d+FWee8kFfYaG8/Pd/9+LvvwktffHrv/Pp97+JDiMkL/zQucmziwPcw/nftP0+eUl8RgsY"
    "vIQr4+/iZT2WV3QyFV/VbhTv3YrjJMHtHNgLmILd/SxMn6G9vmaJAiNziuoJfzfMjnrYlqh/i0BRFVJ261832FKoy6Smp2+xQfn1VXNaA/1+5bJI+RTDZ6"
    "B5bVh6IKePxhqV3tsyttO55qcR9pSYNJiWjhL+heL9sZK9JSaWiZQRs6mLomL560ibbqG06fFYG30j+xYqjpJlhlI763yvFsyFENs2c+T55hKrRT0r3LDN"
    "/b07ri6Sgxh90cl/APbBnG6Y2UEE1YcDYJGADxyE08QKUK68K8IVfwfEGNOuodVFBnwP6nqgCl8o325Svxbwd72A42ui+8nRUSJDrajsM4qIY+enQynTDU"
    "lkQ+wk7cvvjQmyPAsfpRPPVGmlEnQ+Dpix5phvGTWkkNV2doaz8ERqOceTx0yxxTSMVpMZSS2MkYwMJJIcLLqFrn+pI79FGDvTLQ2H3yoswoAF5sT/wHYT"
    "exd/1IeTIL9TGBHTV9zMR0dfwJSdbq/lhin+wlhFjglm0S14sMB57EBKJ6zQpV8cu/GWlHGa6q+GsaO6caFLF5fLDa9zotk6Ea41ZyNglIj5EavG91T8ih"
    "OP7t9GXfq9AFGKTHzW0AoqDEmM5yvcMJBSqJgWzTNv1RvwvyaGxHO+dFutZs8nAZF5D1x2P5jgT58sCNJoFMXE2px0dO7WDjMaoLWoaxmfeBoiQ/4mqLxX"
    "Aa+NwwCtRGuUtgwSRBZWw4Q2gtj4jKxdlrBBiB1OcZU82KfYnO2NWpMgO5aXNsdnHHSRTme/FAEEsaGKyFs4TuHINsx3hiofaUw96WAHNAydyA2ok3SvQ0"
    "yn64yox5BOEgQJCFE/PZzlST0F/jqZPnq0c71q0P58X4up8Fkbu/nadxaeEN+L/Lizduqsd7VGNbWDVZLS7ld7z0QCEcD88kgKDUxUQJurECoK46BYsFt1"
    "9CFpQXYHFQVyzw2aUZAOXIwXDQ2IbvbCASA6ucgQKW8SydnGzBt2SdiEYERhjxBaJnKx8uYTM6ESZMeHLh2L2Sa/fTiPwnwtcluCyG2ktjawbTYmgewJ43"
    "omBySVwLWQGm83g6qoVkNCnmio0Vaiz4iLEZP29pCdquYoyblVtRBqQ0JSHNAiYs8sjJyicR1V1Au8cpn1k2vpC73Xa0mCHWjvy4xuamp96a/8m7/hitMf"
    "4Ae9Nd6CGmfpmCkshQKKw43LElVRvUQihhPeN6iKlXIURcSlGwSHCripsLfTEQFfxeGhmNT7yHll6GUKjRcpmvhJrDu9DmUOGbhmoh7UOECmeTGtjnczMY"
    "9mVAs5qGprt07q85hoxeByA5f/TA7dQZDGROtkd9Vv6rDKUp1XTX6J+2hvCmuQ0c5lCPddB8fSGk6g2gcwCQ741SsQD4/bPYb6EywazuYAhopFx6LvLc3+"
    "4igaA5QD26BgmE2iU5rmfDZIxp+hgWxlstrAjB2OV1rI6de3sLAagw5jBWJhHaJlgafmi0iaC3WWjtSZbOE1WlCI+61SaLNpCHcWF9psZdeERaAzyqRQy9"
    "CzBnquUbVjIQF47+zc3Xv/yu1H2zBA42g0hkTxm/W3lxUMBjCdTymzAizj7FHMMVphcVEdpe1i9LRMLm9UX0XoIx0pXFXdUhurzMKFGZl4TMhBEgHOl8J2"
    "lFf0UNohV6J2aPm4moNSwzimWnRk7VeDndxBX/V8XP0Q1USR17LmBS1eWAwMNxu4/3/oRMgOrANDti+zGohY0NT+SETZ9nSWHxbOjQeBOTUwPj1uH/Z9Bw"
    "a5FTtYbwh+gkiQHK/4MwDhxcX1kYUT4M8cBDwLbQ6j0Fib4xLHhpArYWOj0uHsBEWYs1gcWBeF4wp1cQaHYZNhIqHpPWq7Wyg2sazYeClh/GSJNu4bp15d"
    "SHDU/kLGiF2xnCFywAH19pJggOnSoPth84HoUDY1oK8F0JekU9XMcBDlCVQTJxT/Di7RlV/O5vvQdoZzRLVQSpEYrofDYD5B4USG9+zXROibVJUoHJExVY"
    "ytWF2ju6FApNqey9VBJrW0MZd6FjYGASuI6dLFYc/WgPUd37y5BBD0GfMTzvxlpXrS820YwbmBEYzUme6bbwZBMDIn+FrwQCTo1plNTjP69EG+uCJfOUDS"
    "2Dpq/R32kznu2B5EwSQZleEq/0IO77VMLx/Kyj6MoaLJfPQ1YZHXQTy7X1X1vEZ5ZDKgbsfjI+OKL9D/ZCTXkcE41/Q+NixvqrjbiFjZQJ4ECalM+RouMe"
    "gN/lR4PBA9xiLNL8N9KFfqA7iOGSj+hAynuNKkGjELnSD+PBBvqTeE7ZhGYVbNPBNoV4QUMddYFqE6pC/vXycM2gj3WspodOeXCvfEDAK9khVicMltWSlw"
    "OnTbzZzbrrgyVMiV4Uhi6zg34P7IVt7I++aBguhDARvFARiOsNrZqNcajuSA+k/mN7Zv3Di56OYqDnBPQxcbsDb5jUMEz+G+QRp4r6cShArm2ddAcU/Sz8"
    "E+fZI+sbVMk5GF7L/iQAOEZz6ZiDOQzc40H0mhTViMWur7pJcyGn6m7Dr+il4eO3EejmghdRSqHMYQy5Mb0XPgbi56Bsa7cfokoXdLQZBOLuL25pe6T7Le"
    "m9326Se1X36SP0l7m6xWy72O/3mCAWvlcmA3uxsCO7/1eZUohkQbeHeVVSGko78BQ7axAQO14cOq0F0ejI6FcHIuobRgYGpnIzE1y2Y4ane7vsQ03QvIYs"
    "NCOF3KaDCloKY90TUni7He4aWEH9VC3osogQVAuprGTkCApSYJq66FC7ODHyR0KX5SKKbmIxHxPcQqxe+MbcpfGcFUVg6s2p46W6oSfU9ChJmypBsEDLmV"
    "1rxcSc+J9oI03EOf1Ck5PAGxy7blL8O5nmhwBVm+R8cglkv3Xau4YZRmspV7U6qb3lC1d2S9tBQw8WCeknZFplQ/V9LFCSw3TEEPsja5KbcqPqXhedOMdq"
    "8HqwfXCw8TfrOph0KExZysiFtNIZFiew5dGo9Wo11wSFIjlomyq4f3WCyTxNsD9MIWyDkhp54gW521Yxu6XjE6FPMEyHbM1wb7U5s+TdqfRQIyg+OuGnXS"
    "+j63Jq0jQIJX/ZBwuZ0QDsdf439BV2CGNbpLF2Fug8sOBIjhWLz/cqbXvv8mHXvEOvt4E0rqJBxbvQdb0kpjkQLrLLUklmuFjcBBd0ZYfN9rTQjSXUkeR4"
    "7kkQSHtjhvZN3OpExXrpIUHh5H+RiaewBrRy0ZEuwupN4A1k8O6wfGT3X0f6t0LDPSsSKqdfHC/4z7ZS+sk4tD+fL1VhqC2FsS4P3Wnpv9/6BIKZayIV6u"
    "WXGtptb4F9Zs/H9MqhTXD+RqWdPK6LhWqryfRbZk7S0tC6Y9FqzbY2bdw1zyeocdGd8Kw5mMZ11cvW60grD/9PgoEqvBCZwxCjGCjgJXU7Qn1qNiLS0nlk"
    "Fct0HZSvHvkYkksUjsArgVIxmUhqBwmrU8RvAEu0rrgOD2K3Ej4NDRsv9Yo+MpsY4llgqEphvEbyYleIIqaMxAqpITHUAptwIoPZ5K3XJIYZesmCUp+RDj"
    "wVUq77o/hduIAWeEMg4fZWE1E/3Oo2m1T/4ZLQeE+XBkcWgSP3RgNGB6EFK1kCL0cieCaqhkIKyeHB0F1iEboq43t07gE4kD8a7amlmDdXRkhsVIRV9DmB"
    "7Xgd/LEB8RRjATqX302uSweANXB0pYCOjx8166I1qzel3gJSqBy+DSJRBMIjhAsB1eY5WU+d5ybVghIA16lSiZqZm+WAsdUyV0pAg1JAaAU08kpYpiVxRl"
    "huvmtLpgAMlEoUSauot4kbGxZ0+X3v+fBCPBkhSh/xuFIStVRlzlqwUjjvr6+Wg1FIW+y6/Go3igGWfLP0KgxU2JOhM5ngDOGGW9QaywjC6jhXokzTM3MR"
    "MdHBE5UBNe+kljkb8/lM5hGmKiQ4IL3OZopdNptIxfSqfZOoOCl0CLIimEeNjz6hl6B6GQgfB0oKG1fIUlGygjWJ4X1t1b4l4dMC2VGLmrAdPW6cxVjneK"
    "WnLb8KGPtnK2EUNDiQzRe6WEV5etsJZdjgYsNom4lCOX7BKNS3l6Gd5XOErRRj+ZcBNp9KF1+bj0M53r6z8DAT32O86a/LqZp04bN1caeSlHAGBkbTWQ/M"
    "OR50iDrhHXaQTJObefKDfntlgmZ1yKHJMy7nk4YjHuqmp5itGgb1VVytrDESmLCxLbk4uDkabETqQ8i9peGykLNklpk/geTqOOx8Yma7DuMTxKiFsEXY0w"
    "S16Hv4IseuCZ/hXUMfhF/1IAwCyHS3G2O2StfDegge8V17qZAWuuiEwipVmrY8cbh1Gxw5jpQgYlOjzUc+KieUQ2Av/6lf/bx7kZvDITL6X1uey7CCSnPs"
    "PMBZUxsCFtmlF4VWdztGWFOb32xt4+0K6nsKdg+2zEMKVw7qSoIkXrjkubAcxlgiq7efw0hpFeurU4VEdblBSiXTlnSeFb2cXhc2WRvMqzO3s/r3N4Flo6"
    "1WglDJfDTMQWjUUDIElmgR9Tkn0ndzGC179+55uF0F3K/MU2vFGzoja3teQPStWy1sJf4SBWtVkVqeh5pSZrS0mjedYFezdjJODrQY7CC9GlqEMi67VtYa"
    "ESCvq0YuFfXoS+FjVLIWUqA1PQ9pJKASizLyZQnlQbJJ5UlMNlr7cVnToFOziRmoNM/tu/jEF+JvS3as+QxJxG1qrkpVAbCqOvqm3SmqBFMlruhgSAYBR5"
    "x6gvjQLTENHlCo9Upu/lGIAqD5kRlCvxVpW14VJa5Rm1rKuPXYkMV9oF03J1ZjFFKtG8cmMpGe582HbAaxLap4KiaW8AB7oB977PVjMfh6hZfGXtr1YCbw"
    "TxodW8z9oWefa+VmM47c/XmtfnnI1OL2cv5WglpqqtyiO4vpHYdrnWD7Qa6uGofRax3MT1kdgdiacm3RfQb3KEaa7Tn1FbMo6alVwXy0FZdkftfCu61I63"
    "otOnvZSD3HSjHsJsaHgzqLQ9hfuwA6s3ni4KfhBol02AeqECgYFd/7h+7Z2d29cl2tA26g9Q0zwLA9i0FbhKVJJ4coiOV3iTrkRxBQkl1DJLQyn09JaD3I"
    "lVsGWZm8RtoKqWjUo1xeDc3DPEr8c/ySq8W9RNeu20k1aBIntw+Qrwd0y/RHL6tAqtTTsYnbbRMQ+jZpcCfpIJv24jWzVkyzlb8iOWpSA7Dml585CCbBWK"
    "TiQcApTCdsiE2ucGdIo8J8zCPG9Du6VgRL7pdLC/ffwzEXMxaDfEsB0pBq4pZvBi2tYcXZOGZWtwqT08dWp2qT3d8qDaqDsgYxJ0PhvAWMDNJqzQ+6F+P6"
    "zV9PuM0yfdWc/rw5/2gymVAYMKbwQUIWZWMRkXk3SnmHwqkw8xObwRULKYlpXuJB+o5M9R3gPvTzdhzcJrrs8tYFjSvKFqHhVABeJLrt9u7sQCAIAf10fV"
    "RMzEFE1U4TkTAzGEnTkhhwRsK0dgU7+H+JsP5zmdodQMAavWWsIwoK0IbmgKpItGWObSzfO2HmDAAW409SNfUhtVn+KVDqFtFhTL+C/QJ06/zd2nnlpv5N"
    "DxiuC1YDeBh7jYiNOnsRl6EW0pJx4oDj6R7w5WfurUNsUWXlm+B1S0Jw7RtQKG8YohbU9HhVv6l0duwBJJyarJjGzsLEOcxSA4JOmcNERoKCsERPJkrWBj"
    "2bN9TbSqlmwnjO4ybjP4p6OgjNqmnKDdWBJBkR1nRgmVLei6BCvGgAGfbjcVVgY8x6fhnqOMck+3AzU4KPRKJQmpej06G+6MxF0zMBlicNwZAR9nDHa0XY"
    "8vS/Rd1eA9Hjul1NHSDJRu3QmDDFHcjOdQyBEvdFkdNBTWBsSp17oFZ0TeQyTJpK3tJG0ThpDwezkYiyQ2bzbP1m6PttZLzRBdM99Yo/g7TshV0Vc10m+k"
    "6PLEdXqrrF2BpYhDlbuggpjyqDgCxuPNANHpvRq60WZXBJd3RkZyusomOjZ9BCfB9veyMRmayZUY960a+JWxlI6OLHs2qjyLwoOrCUpcKg2U6aKm8MZouV"
    "HBoxddBq9kMyjxPiq+8eoYh1IWI2M+b8DZHzoqMskRhzYDkpC+TFpR4DrBtSHfwYaAH5vJmzdGmt24EfqXUhzm52Rf2zy7rBy2sWG1dFk5iAY52t3ujJYV"
    "jnlBloSXL+VRPgmJJ0dzeAwZiCByeIWmD5c2scjL/tI2iHw2WqdlZjGWup6XdbpE0gqVdxu9Tt22x5e8algHbqfW9NyPzoSQKMOYz2Fd9prvBzzp5Wtcff"
    "1cQQBWLvOKZStKRVbWYst7luRqRVylhVWhtaLd+tSw2PVhqGQ1NQMu2l8RXjmiq4Js98ZI7IzE7ZG477LLxCnfRSHvjVH7/AVI1G42IF37rEMJP9KyXo2c"
    "nYssDNI+YtohbBQqb6aKJoo4OQAejehmYuhmhloBztS3SOgEnxN4mCMeB2GUreq03rXC6orE1uevCuEScjQikdvJxfskZ/MVPs4XZfyhIbvKhCKzfZzKq9"
    "AyOzgQ4DyFk1w8HgGXIE+GQg91t6xt49BPCgJdcrfGYGk4OKvkd62VMGfYMDbBsWUQjJGOV0ir0VkWKV1hHKU4mb0WcVQHtiYfh/gOevG2Ehmuc1hVCWBw"
    "9RQW7FKOc/TaHUEJSoILh2RV48MoLkMGN82X5D3oi7x9+Z0R4W15ZV5dr7RNUA2+nHZ+EW5f8yVNIgqAl2WCr+M0TdCaq8htDNaZDb9vxMW2ZvWqrYPffj"
    "5LUhaX3SCRHwmKVyRmP3dHyWW+6vezZ4iLvSRiBT+Kd/VfVD1fzhBWRlWEv35RNRUMC1hO+gAZGNOImKvlb07FltjyfTMNVuhpnIjHMo7gZzeLKJpDuPYM"
    "OZmGWFxUXC3aKdibHbtAxnArpgnkYvaafmSyjN3YVmdYw/AOLuGFlNkiLY0LfDOeC5JjXigppWN4mWh77EwHh+9bNGAiA8XPZaD4gYFw+lnNpQp8csGQqi"
    "K3abk1VfBKX8OklHFBRiCahq4CUHNOKAHBz7j6lP3rpGD/iqvyy9PqBE6hlDm2abnSaqVDWn9STpbkqKP+fdTt95bE3uDDqry3rL/dD6sZ3PLZzBUNtB9p"
    "jzSvpyw0riZwtgSxjpX9P39Q8Yu3jgL9G+AStdRk9gVDK1vzOrIitOVW9a1r7dxyaTpqn1QqcRrSyWcSpOFrlMeGpseUZxK45RlNoH+M4dWjUdFYePW6nQ"
    "vL4DfWN+9UWDa5kXBMedFAQ2SizxfaSduGRDDCQjFvTzqZvJFXb7Ek4hacwn0PrX7EoG0p2RPta9qC23AKaeRm7c5PnYo7Ph6alSqemspUeen5sLknHfJo"
    "x2qSp9Ur02qExYvAlOz7LQy5qpqPaQJMw3f/xyNxcyRulRg0XBmtuClw9F9igu/jn8fAA5+D/G1lZY1YRKMkQdCLPJnN8Gc0QEAvRqVDtK+B78a0/3Bkoy"
    "NrEBmJe8kQMlU/ALY0rpMmkrAe6Cu7XCCwAyEdT5L9KooNGNE7xEDoGdqUVn08cxEoC+ntJj63/GA2g2OL5neTjk0UD8HNBfhzROhqhxhdHQ82dOMKc7RV"
    "g/1OQ4QNSMNnMJhWA6htnmiG59iE/92R+GAkvjASXzRDS+GVMx1eOcMhnI5UoOXn+LQ9cgIt38Kf78J9AwprL6SxdbenYw9jgB50i4d/JSiCG7LHPmNPNJ"
    "fQHgd+SIVtjnXY5lSHbY7aH4y23ggIXTjh0MyEMTxp+z5GZ34Xvg7aRkb0WVGLyqGHtNlAw8Iv7yoE9gMXXVsF/9VgRHF5iqlJkZangLH2ekKXJ3Q+Yb6X"
    "YRK5+DXcXA+B0XTTe1Kkf89YWTPASeh4VEXZTZzccCDN521eYGkMGDi6sVoIiV4HmUI7jsgUUa0AE2l51bECBXBxktcCjkzse2VBkhXDMLbMEgOxWv1qlG"
    "LtCBBrK0Y7JHMfhlsZeSuoWLbgRHhtXCl1yy7dGM5FOvKeK2QkI3KN3bqHGhBlYRcazFaDYKWCOyenTpF7r2wC28qhZ6+0yiusk2dVz5jp2Wiwdskqqpq0"
    "0AydEmRwYWqfNnh3kyBWsY79dpWHuGzNGDNYurvYkCkRkwVrqiR5cBZKqsda5mN/5tztM6Ppsk0EftRQrJZ5rq6P5rBvW+jykEpQK+11LVFyhfbRxsVRpk"
    "vExdLlZY/mmsZFTZkx97ye5d5twaGqLj9wDSWsBCiLyUqarGwoJsu1q6irOiQ70mt3Q3Gi2Vu3cParnkElCQvjyzcme9bvyw1cXehmhUutnDCipdQm8JGe"
    "WzVFH42q69LSBcPaRKESUqlw4iyqUrHElcBKYkVLaxO9flQl6iqT1/nBiLHKx28ix29O4/fuiMaPJFzlm2t+un2GdpYSHZVubji9PXPJlysa+AwttKrBfY"
    "RCeddZPMIgU8AXdPojWGmtCf71jHCgMJmpnDH0+fP0zTUspMHRpi88sRgw3FvYOMTrAnqrsxAmT27fsiDiKhYQnlJSOQR9smKaK71wWXhFtfK4KGHiwAQD"
    "g6oeS1PIKoZQ1E0yqEwSkEdus1Q3aMwNImfz9ZWnbuU8Xrw63Qr1AnYlBjikI8No2PMftQ1Nj8j1FRPvFZHpI0X21odjFzpeB4eClElzdKI1DiEwYsA3de"
    "TR1+mQqbyIMIJ7qi3nuz10Uuh0qug7HDG6lOqle35YDgBMPLE3kSChd8sUSH9bPvoHI0stB/8ZR084oaDtTUiKlWJzRS8SyVHAZPKIYNSVj1D8Gwp7QUWv"
    "Nxgdx4GEnCe37BUs4dlTFX/QORhLvEqipcH5LzlnZcfx1Fy4BWq6Ktzq5XueYpl9vwA8np06lYwUvDpbS4SOeYTTGGCNG15ZJ8Oypme66e5V6D3bTziXGi"
    "5YgebIstDH9Eol7EEM4mUlk+54OSPiYIoO0G51dDOgiTkT405K569VArpFLM09+mShZdViEXblkumU9aPTCRIrXVa45+AExgyVHhc7aTVf2aXw2rDaXegx"
    "BezlLB1Oq7AH82ULqL0KzFK3cC3t1lJTt+y6bADMXI5SymODl7x8T8R7+nqX77VDOTRhOUsiWWyJqYj0DDghwhMgD25v6VokpHtO4KA6MfFZN1SO0amIek"
    "B3OvBGhsdBlT8ci2iXBGQGQxxTWgweoJJAJ4NcldFtrNgwlwNu8C+j3mVJHoPBKLEe2jhL1I79FO3bSOyFHAbkN2JmlttIA0duE6kpqOVKtGUJdWZGNxeZ"
    "wd7GG3PBgiPYMzCLFDvDBB1EtwoZqgydK6zod0m729UeUkLzlQZC4EvjPJ9lndaTzSebhCUAIx8gjhIMP/3DmEb0VsaQgw86mtypUzAeONiMwKFeo1YVX/"
    "q9nqVVM+3yRVCmV0v2HK/Qk4tM9tly5DHqs6BfQHFJFCwEW/uTNBuFh5cGucStgodLg4G0Jx0MpDAWpsNWt1hwgKmMGV1VoWFgCBVT6a1ABX5uvUH3MYbc"
    "ZQbcBcPtQYJyh3r4PJhGcXiV51C12HVfLSSq6oBOsrmXLTw5t1i1IkuACmFe9A1tHGQMR85OntIACBFNUymTj0QQxwnkZUBz9HJ2l2Rs/aSzJ9fxdV9D/W"
    "C2JyofqS3ONtVvr/GOm10m5A0dwxfoToTOQfAOwS99LfHw7Vbg7m+brxRQJqlbMOtJPRkOZfFsRdjVIc0S+dDSOcKBQIPuuj0y3aBn0SeqMlsnGfel54iZ"
    "k8yaE+nLRlOiyIOcFLi7hnl6eGVlHmhMsP8SB95nhDJfRTRQg7G/xUA3QTmyB9qkNAQ9AiM7qVaDWuptNsOznrdKe5WmBVu08TNYBq9oBnMTT4RtfazoZV"
    "DH3eRgxe8NFogLg7eqv6hYriVOkdTwnbiaaCWFX0LH+3uOuDnak0Jmh5pP9hBkY4CzR4TMbCd58BH7iS6N3dCCrrHwWDafLKpPDk57T5abIyGthvJu3HO8"
    "DNR5r2OSMpQnBR6NKKiMhV0DTToYBzkZ/2XzCSrv5CqKBVJrQphrL5ZiiuuKTzrHnZOh6v/11/+ggiA9xMtLLHy/g6aZzQaGAWk0gbF/5+HDewSg65MBso"
    "69mdS5bjSgETnHwRxEKW/QU6dsQD2rDBFYIEUKFSn13POAWofGTfnSh2mxSyIHpmnmr9NMCdyAPLuDvXIQ5CGMHlNSErtLnxWyj7FdUxGgWgc013tUzbXC"
    "+o0lbRZZGwMk+YMkDv1OoBjkHPFzDYA0ubH4HpAdegKqcxBOJq2kG/W21gIyW201fJD17nVMCR1dKClIV6xFLJyJnx8kQe/7lE0sCO57eSy6gWVqogbZhR"
    "XuaM/PmWI2vDJ04DI3aJ1DRiJWe0zur2V7wgwNMqxyRkuU1G7zytE3B0kOjZ3uddEGNgYWvdyuztWcWjM3OsYKVNnLoRMcFp7pSo5T9SJPi6kUaKKbEjaU"
    "4xiJA8J+ggUHSDZJyMIw1roRS8NrAL6Rxe4kM+irqtis/GXR/cxSBQdU9jotsFW7McOT7Ox8T8GeMCtbcHkrUdEWnKqVvhapxnRPjN1jYYDHwnSvvYB5D5"
    "VeEX1/Wz6yOqhUxL1colMcWbIeVHcgq1GIIJYrLYgKhnfq1OaXuldqX+zhn0bt4l7v9EkFCMaXqA7/a4ey2dsTz/bE4Z7Yt66BGTR7b699rnnx3NnGOUjQ"
    "7vpBvw+cf03KS1npUmPgeDKqxn2R17Bt8JMO0VowzMmFjqNv+D2oxlHerfO8WaeHW5KDU1XuRBk6ksMG3smMMAiOyTbF1XxASeq51HwawX/Ysb8H8SGeH3"
    "HPa8VLjCupR76AB9elcNukJ4U7gjwt8cKVDA4FRqC8OoH93TMyN4pIhGhsMgRHbCEHqhToT0RWivESBdbVBY8phbLIx8ppznGkwYifVTzprCseOhEwUNyS"
    "D78lpQoLAVNwI/TT0CjWQsYRRHYCDuE5lCWlzQ4fkgv/X7/yZ/x/OFdDJXOKORh5qFmHHFkHHA84CeV4ADtxoqlRdaHZcce/t/vgITAIN7cf+nhz5lhw2P"
    "sQm592/Eo1TmCtpZnno5wRDv/2LEzRIQw1VyzOk3j5FvjcSpJagAb2VLxcO1syzkklkILdYYja1FCQuKSjI5hTC7knK+Helq0FASamHdI1YmQvaqsPH9RA"
    "sHhJAi1uXJPb4yFsj40y1f1yKRQPBOybzxGaoevQl3kwAWYOvkIBUYChlBLoCbwK+mOuO4ONQoG/2HH5HgesxC/qlS/kdskMHrst60urgYjQIkTGa7G2nY"
    "yn3amTf9rO8AqHFNYetUSpNAuKBud4c2ImM1JMZqYiEXf8CfKA2DgCP/aRz0yqpBqzndQWkvPMl/gfLzYrCDnFwFZB1JNZ8OE81JcZ3o8dCcJRLYloLYrt"
    "zFU7fYoANeAQbtCymMLM2GycBLdgKTL2vKQpaib9o6PocvtsA4GhL51rNDBs5qvaJiV8mrwQBaFwHRx9sCNvZmtG3PTEYqkp/uFlHFXdC71hA9VNWtD2DK"
    "g6W4bmpCjv5atijOYfcgt9Mal+IaHIC3BqFMOVF8nPmtV0zJzo+4XQvLTT+mRpPpBWL1suYW70VgyXip4/29OgJEY4HUoivWUhqCM1pZgyXRl+iLofa5Pl"
    "Jkymh+CCKlMJdmouheO0eCv6ZH++ZxFlmW0cZLsHcfXBHlDWDo/pA2ADe5161Yk7BwmumWP6ATAWG8guBVENrZdgtihwmQ5xXn11BKcUEor3Ms/z6rv3tu"
    "9e2dm7tnvn3pWHO1dvb+89eLh974EIYpyrWdT/TAVPUbHYx6BD9St3H75zf/fezjVZ4CiEC0j0mUobz5GbmmNpN7fv7NzdkUUBmQymwWcq6hYW9T4VtXv7"
    "9pU7V7gol/062HOCMAkEDsDjGG7TmwfZZoZB6/J6lPhKtI0WVTOO3YM8Aqtb4qOjE1r4qlgxEvmjl/nEW422joZYPos85MH+ZFPivy43MRoLMwfG81gX1j"
    "bl6sw+Vg3810EGZ3YqPQ7afmd7Z7d97lSewsZC/XL7INznHsEZsiws14eOBN9/HO4/oKQVZYFJHhciLTmeo3auTl3BwbZ0brIeoVfbe3j0GFqS1GPYwsDQ"
    "NJ4sNhGW7Njjnb2AM4PDC3cBujDK4ylsywvkNbYXcoVbPn2q6FsmJlr6ayhrrOhRaYllx1qfFLfmLAvhkM+DyVO1o5evqGiV8DUbTSpYlrPIgkNlHFDFSx"
    "AHgZFDiPr/KLvG0bIIsRs41F1gxDmCFr3SoyXVQdt74rqrodh2WXa0pYvb5rza4iLRrk6Pisu/m6huYTsvjbosVSgEIhvkgcR5IrnQGb8Tcr/8s77XUjcf"
    "+86j+GgKNZZrzT9Ft+ZFq4RwSx2RWje101GR5lQ/GlYBW2Wtpbw+MuxlX0k6zsGvCzaXsWwGHB0Xlp4430CLvpISiFHiEnRLJLtdoXkN2Whva8u1Bci1Lj"
    "tUINA6SqoDUm1uHjM6zdRPApfaHeIYNqFplNeMzNGROsElJ6eIF29b3MqS6uKVwsTxW+LSQsvU3T3x1Cyt63gz3oUDDO0IZHBPX0gtBdNz2LyXD/CwVNuV"
    "x8+3woFivCu8WLOIQOAdv9XtFXTSV4q03ChuJcUFplKFVyPirahskRZ+uSAKkmWmIpunRKFkWDtmEWVcaR1BWoWsl29aDBYeUKwLE8IW7590p7qyR/JeuY"
    "qTdlTH8IGdBdwxrmFwVeg2l4yeCf5ya20JmllaXJnD3SaNPmK2zr8K50GYVig/maZpGwzT5TsO+ee5lsPgbwazaBP2+jAaaT5vwTQLiNgwBJIFk9S6Ub1R"
    "vQ/HHrJmJLf2OnX1UcLL3zUL4yOWoReace9VzZCBptGKYLU2pCor7Yuyh4io3HIRJFKvs4NC5ZIYaTMTA5jdLF1C+RHale9R68XOnrhtvuJbcQP/7MgFz5"
    "x5zWgdimtfEnVaZ6sjmqrYnHJ2SM3VqbOpwB4XvmcVDhTgRNNmNiJl1GTyR3U5IG0rsdxxq82tJRhyvGTzxXV1molIej7oNz1JCe7viY/KRue+HJ3ZZE5C"
    "pbUjogciLhmIE7FtMaRmORVyGKPlat/TIonkfsM9nJtSy7EMX7WsNuXIHHIA8LoOzYTPKNlTAxEVu22Fqrdle0AMbifQsGsBHsOWQOdJ9+hJ7+TmiLD/kR"
    "YjoTBhGzHMo+UeYMVzhC+YtNXCWJCbX2qeeav6pP5kcNpbnF1qeaDiPTHc+gwNBnx5WG5+qdpsPKkfNS+eeVJvXngbHy9cfFI/c/4cPr4Fb6vN7oXaxd7R"
    "mSeDo7PdRrPnPal73SeDuiVv9LDqYbc/6MGHoDbsLc4sW0dfGoZvN1o6DZn8FDvhU9ZuUPsIsh7Uem+aMvUN7egIBp1Tw6TM9+EcYxHs+67ipkBF3lEDT+"
    "Qx55mKkVyn7QUOXotDZC6F2iCP9uQVP7IMeCKpzUvZHCdwIN+Z1zMLqiPfkEouad/ck6Z6Mq4Fdy1AKtVtak1O0uEVmJRssVjXTjImbudjshdXH4pEHHoh"
    "xXTOQaUHQCJ7siU6HB/G0p8scuEwwyWro4fyNkttgsKqYzUV6sDmtkXQPcyRoOKPVIAobxyxs4CvbNaY97Wg3FnLj7iCvmaIWYGotJKytCUWDg1UZ3iqjm"
    "/TYKttGJWXspHKLYwjowaXY77yuePHYX6QpE9r8kVLvzCBwEupIVtwAQFAImOualA0XQpbPlo1FV/j2+AEbXa5NV1qPMUQITUpcF9frRpQ4qzLB1CN1LK3"
    "smQely8ZXiSwQTC+O6IBYH0mZFrKYc2qaPJKFRr9Jd2PmJCVdZrGwl1lJ8ykKWppRcHNTRFy1LakVoDvUprOx4YhyrVI+kRjKU89big2wxL9uQN+gJrNWt"
    "YfhxgCpHy8UZ+vL3SULeoAf5bUMpbjxklNRapYLSBlhuLmnrhl6Nf7eCTe3Gt3u0CSt+/uPryx++ju9aPtKzt73qbwJRhljWh+T0Ci7Wu7d+/e377x6MH2"
    "dRQZyKtobUJXi4wSPXhwe6/6+P7u3Zt772/ff7Cze/fo3pVrt7Yf7t3evnvz4TtHO3ffv3J75/rRo7u37u4+vrt37/7uw91ru7ePUA+/d3/7vUfbDx56R1"
    "/apg9YjTM6WMe17fsPjx5s376x92Dn5t1tLOsKSpMe7mKdOzc+ONq+f3/v4e0HkBl5+X6Y5tEQxeGQv0ch5vfEuwUG4Rb++VAxCIi+EvfDY1gEZ9USiTdL"
    "Q7NP5Yws7VWzLPQGh0PHem2JV93VwunN1QRZA7lO0t5Ssl/Emrv1kv4YtxfsfpbMm4UbuQtXCfA7mscoX8ad12iSCCxGpfXOnqrQHUDe7/LACDpuNupYub"
    "Dz/6Xu3bvbqLK84f/5FIrJ8khDuZJw6emRUTQhCcFNLhCHq/GTKkllu4hcZapKsoSjtUJ3h0tzn+HS0KG7oYFhoCH0TA+EhMt3mSdykr/mKzz7cq5VJduB"
    "7rXet3vhSKVT57r3Pnvvs/fvPFait4NBD4q2d+fewn1LG5kIOkOP0p7/c+fC3jsX9wilrulSYrhQFe7c66mQWlDdxRLVdeTI2bN4HsfOj6qKm7U7cHuxBw"
    "vtzNnwwUyqq76MFkVv7tjLfUnytz6ZPSi2GjZOAj2x4/gOymtdTap52LpmuLB3sS6PAIrV7tqLBhoC/mK4Zt0Xd1D6btgxg5wfVQpOMMAbGhp9864yw3si"
    "7qVqZv+4L7jD9DA/ftp50LZrTifwZ5gIC4fs9scFH6Ivf2YrTR3WXN5X5Upzma3fmkRy83LsQ7/mNOy8fS9Wc10qZ7YuEpa4IjfIX+ZLxj91uppIc8G3zQ"
    "U15bFDU53Kdx5DRyX023YwbuOfDLmN2B4jxhttpzrw9t3WpyC0gbL3T8xAt1EoZO/vaZNO7dcy0llk0B/XQX7TsqlXb5RIi+6i0DGZDDM+FknFGVml1wAC"
    "jPAKalhuQ37wZEgy7DU0k/b2d5pW66qTJVPSBQFlFQYiDyfNX1cqQFQU0TInaUEKdqGXh12QlltOqO0+bcPssZOKwgI0aCim00Z9mfWKRRxBDD7eZ0F54H"
    "idLOpxYdQLbO0lZgdvahCsLwg2bUoCdCJ2esY1J7eS7M2fQejCdTJdt7AjYKtcXpa5qeqwVY826Jsi3NDApDGmFbGg5AhiHSH36BwC+zvxCGIt7naZ4fWu"
    "F5k5F1m/ulGiigYjR/nhjMhYEAJ0gnB2Cidkqv5E+o9grKrmzoJuVPFhBxW0XmE9eE8oj2iU92h6OnLZ+Q5by5177wTxbUIlBEKDRhRH6Uw0XYhg8al4jq"
    "Z4RhGZTtrYs+NOnD0ble308qyBfqY+NrCPdyj9YHo6ldzFdW/FXomgh1gyGSiw6mBoptXFfzusycrDoomabNR3kr4T9q2NhLaOqN9YSFHl0kdoi1BW7Cfc"
    "Fh60bbmnaMFv+Xq0gsfcExrcE0k3l+aesJRndqC+ycgR4AysFvMvLH3IDrAQ0iLGICBkJR8+5hxCj5kOagehlpmYG5jLkQYPAT1tYNiK3Meb8mDzcNRZg7"
    "0EiEXglCMUMB2/i7IFbn6URVfjMUwcK7ixqeVQILNh+k2JX1qHCYcCxOI+/l5N+6DocGZQjTzX+cb9vpU3FUyyzIykBOR66hUwuoxekHcJ4R3RUgafrLJK"
    "sauaGdtLtv/2f/7ns2fvcWNQ22q1mjGJeIkgntfSBUl4+oLBDfbU6TD8PsXD6JdP4/0hudKkPSmC78dCYXqYPcLtvtPV7PA4no0LoscVnoE5KDn94DAXGv"
    "/09C5aMotkd3ISgo0/6PT6TqfvLPWdtb6z2ndWdFcelPny1Y0Ag86eXkH9G15obJzB9fAKAQaeEwVBJ8X8L1BLUQofoNBALurRk+NxFtQfrHpHgyytkE+g"
    "go8rYTRbyVaCyplgCKKvQ5+FJ4PU04qfwH/dLvzggxBPKxhvW2kFeAUTFRYZxy5sKuPzz1z/4tLVK1eufvfmjff/+8Z7H1z/4ocbb3/xv9/+7sY7H16/+P"
    "XmX365eeHP1y9/Nv7wrfGrn45fff3GuWfGF5+98a8fjf/1pfGz58dffHPtL1fGv3/x/577JTAOTFFjgdaEwwo8hqz3TohvYj7EN8GZdfY+7NmjPLD1ffvu"
    "vONOc5b2ccwnzAdfx1WJ+RCugpPay4LErRzg+ZHDxq0BEwhknRWqrCICFk6cnDsyd3weJ+Hqdz9ce+MTGObmhctXL/3m2ru/3vzkfR7R1Usvjy98YtTBv/"
    "NU3bhw7vrHMH/fX/vui1y1NBnWunIOYcnK4oMUNR3dCK5wjP7ytAKqR5Srm7DmU1zJVb2EE7oI6zg+/9XVK2+pHuNwcvVdvfT5+Pm3x89d5l4jBWJKEPZw"
    "HgRDrnQW87xjv/8hFRsuESIZlxVe6Yq/7IcR9e/LZ/NVwJRdvXQZJpx7hRP+3kebl18bX/hy/N65//32pWu//mr82is3nnt5860vx69dHP/mE1GtIDIisO"
    "7qTJr1OrD7CRo7eqwyLx5MZLstKO72O+7c0993kzQ3T8uKPxw8cXIegeXDDDkOg3UrylzbmsiAzWBVYJ02L7w8/s3743c+YZrCdXntIrxFdd8ESUWxlBSV"
    "HmjGXdE36JdIZIX+0tLo2itXv3lx/MLLSO8TREIJcaixTx2mYzOqaWrCJDhAKpWkB4W7q/pHIpkZivycoi5NmIjNF/5t/O25/zl3wWjpf869B7Sy+fxb13"
    "947fr7L1Um1GvRDBLRTHttTdIMPXDpwY+gmZ/v/fnem6UZh/vYqbSGFe4O97mMSN74i1Wksvnqa1e//51JOzmS2Mnu4QBRdKG0mB4Rfw6ixsfp22ZbeAm2"
    "hRvv/V6sy+Vnc5WUEAmthDUKvHcz33iKvukyySLoFEWAPRVvf4W0m6tm86Xnxl+8O0mymJTQ73ZXJRH0jx499iPXf+/k9T8giRFk+zDuwb/rMPcCmpEnYQ"
    "p7wcWI+nFE+lGFxw2DuP7cp+MrlxVX/OR1F2hPP3npc/VYnBZmgTHFR+Hrj53lO7ee5WVQn9f9oTnNKIKWEtCJ8OGqH8EcyOR70J38M7x9kgYF1gWN3lgW"
    "5sSXr15+Zfzhu+MvvmKu23zrG5aRaj2ufff6+Px/wRbLbMurBXTJMwTFWE/6cau11VrwPC+CLgq6luu6oJmGalKVxgXfDszl5jWFiQXrwuWiLsw/TSxMhF"
    "Vkretn6IUzy8FrM3iJiKem/jjpU2B9H3hgjuaSaBqj7EMiJdaPNi+8cPW7d2588B5MCJU0ZkXQioqOlX0/oB8wvRglSsejfseu2sr1xLG1u36vE9DY5B61"
    "xx7gQSrhoKTGDQ0JCwbgVrYd+Ll3r//wHBAJjJ3KMIFUuD4Y+fYzY9GL3ybI6InKI1A7dNGvsFGJNC+6q1heUDtJ1WU/ClOfczHjpBXCUMxuX730b9BXVv"
    "3HH/6VabBUEnB3N184N/7L769d+fW1K89dg0F9/oG5tBynLNf1iPjGiyp/K6zoMkbxQQ/7gcQQcJfjeLkbwFKngmhbQeZvvdB+yOqheFcSMRTTK8wdKq4w"
    "BbyQIYUUQesb97IKooJutcBcHYx//OrF6698PX71rfH5l6//9ZufIghmYWGRxvASo1bAd7WBoKLNMtDWA1iulRR+2caqg45dvfIR6OTcpRvvvDZ+/itQxq"
    "9eOY8y7g+vXb30Kci1a5+9o2wIHptcVFvcJHGP0tO0yDkpnhQWVRd3/ZBO7cokj10qx5fwF9PN5qL6RrFBXwTmbdlqj71ijAO9bfeoPLc90modbierQrcT"
    "u8sqbClgrPUiYr+IqEbs51cvnYMp5dkW+wRtKuNXfjl+81lblbOmdzmJn1J8Q59LJR8WI9JmUV06qRhLHAMHqLK2mMNZFCNyKvJApbLkCxfBD5/dOPcHVr"
    "FxT/v23OYb30/qdAehuYLgjOz4Ifg+T99LOy+Lb78RWSXh1dN/h61ID2MVREeCKWM8imPya+kgRGF3m8k3im2/lc5W2MucKvMJFZVOHLBbA8MWnMr6Sgjm"
    "FwopzMyodIMl0Hd6xniNMaKW8u27my/+67Ur721e+PTaHz5iLQWE+fUf3rl6+Xf89ca7r4LhDSWvf/DZtQvPXHuzZHIGWscYTFQwBttNBxYw5HASn9l+X5"
    "VSFgrvaBO1+Ylk84ytJLHAhm2RtaVK1x+WCq+d7kh7ZPU/fjOiy+lAshNeO0oY7tqsuUFVUh92Jbw4gablykey/8ig330w/vZVa0NiL5CxXSk78uoP728+"
    "c3Hzd38FoVScMtaQclPGSsz2U1ZQy7Zm8J1qYxOmx6msBtAaajSVLMEUzx83YdwIcAVviNcvvglPb2L+/v+vty06a2BWABF0+hgvsdRnRa7MhW3YGdYP29"
    "t4E2w52EpNH8Ee2KezPRqqPWXHN9aCx4SVXtoDC3RYoZsiYTKBwnh5UfHhNSrWgUuuLGlc2T9cvvb+OXYQwEyOL11C8oCqKteu/Nv4y+/lrKxKx3arF3Yz"
    "CtngCTiFXUIUzCD5ByY4cd0tXQqF45pYwtv871ev//vz6OgCi/LSx0odAELiSdSNbTN32AbVyv5vvJKA9dbKQWDB1aCy786fowcuCtZJRwGy017MOXKYS9"
    "Rz8g+2iVOMdzeffwvofPOtLzfffwldKy88jwcDdreBxMavfgqC+eqlF69/9x3oPpt/fn8nau+90DOhyuLqk3TA3go8bdVVVIaXEph24cwnFViHu05J6TzD"
    "l9IyNZwHLVdUyfyAQyEfm3KSb77/7Obvvxo/ez7n3K/YFVY23/sVVGYaOOvWMccBsQZLYVdIKuHPMqhhizKe8lxdvfS5mtXNt567euUrRRLr+cOTSY6RI0"
    "ceupdbgWnsraHJcHvlyD0OSJS1TLUsCJM8+OieDSN1UISdckhqVjAEEzgNaCuqqJAImt5LL1//6jzIH6obmYvb5U6jIP3hvfHnvx1f+GTz8w8VuaNr+5uv"
    "4CGPFiaeFUyUUef+ML788dXvXkH/C51dbL71DQjonZDRAXUQlgbtXhJmYEVRIn9lxU9x/OSwqvzDup+uzvSi1F8KZoK+3/0H2jfSdoIIszQTrW7cqtNTjF"
    "Emv1GKZpmP/IXBgSlRIE1Tth4D+8Rdls0y5xxVZzoeG3/xwvj8J9c+fwu0KTyAIcF8/dfopRSbTkl/0Eh79TeiG+OvwXS4cO3yD9c+eREl1ofv8mem0auX"
    "PgQL48a7b1z7+Mr4314eX34DxL+QWjYeSr/K55HyHmlFQpE6A17rG6AWnHdLkIfKGycSCfSpOmfvU+I+E6bCjzMi+rFZs4gIMqNLHPzoAUr6jWpNGf8RyS"
    "whOo4Ozcg0v6HrzXKJH2HU7sLunULvcID2r4jkbLyrs9XkQFwKomlgkhh8oEjqsDySWgePNmMGgNFnwSsIDv+wyGHq952hfWJ9Gn/ui2NrrHwGa98yUoND"
    "IB5VmTYcxqkiVTC6Bs/yG3z3OSyyjhOsNRkINbc0Mp6FHeoU/bx1HpIKWSN/7GMcqiVmhsHRSoO8Wv1i5Oo8PXNMkDZM0K6CuvjEnsxfTs/29z0hUtFqGB"
    "tNtvha6tXK89K4ZCEzjfexCYlpEr8AOnFU0Eqt2VxY1LlpebyBnQ9E9151vr9XpdZtm1u3K9/js2d36WQ60WGKvYMXC8MV3a8XfuBha7QanZ/BBbzCpIQd"
    "npLCXIhxWxfkIiMRVTQNtIrEleA7jaiqv5hZ9FaoWqKCYkS8RrMYG2OEwMogGVjU5gZmXSIjHuw7630zD9JRTHdQMB0PeEZoYDfBdwRFEPcpH7Qpr+uz0A"
    "eKvOeEdLuP5D+BSyH4glG89TG2+FUQmyUBoT3qti0JF4rpgXLyQ/GCeQehzH3Bkc/gpR9i7QXvG5l3vgoS5cJ2QSOey5eCgQm8rpqVIB93WMiAIpbmVN85"
    "3HcOlUjGU/3GHfAbr5RoO0TxtMN1QgT26WmxSGrRcqHNlmCTPadLWhp6+WCzKC4n0jfnNuhpnZ72i9dvitmL4hnB+SXyVabA4bUUy6DT1mMRApw25JUXie"
    "JKnUa7gPDOSuDUMaQ5zRjeYhGDpBq+wei7UrohPNAgo20NH2ctsciFKSGGMLfGbbW4p/r26lpEk3LSTBnVqBrJPK6LWOFEXTUrs937zpm+c6CETE4AhQjY"
    "ErmLSRS1KcVPU0aIiICWgvpE9guq9IzGtkUCzBpfq5KLxAYaQ1mn8htzEiKB/5TGQulRKOqnp/c80aJAC3lV0hMtoUpxgVxYGp1qt4YzyoVQsj+b6bHcUi"
    "7AdZcR4Do9Xfozp5RZUoVH5ferGV+9bbPBrNnNE/2FWPIF4qlSr7cKP9d9MIM9JTmIKF+J0OIoxmiKXI2EU0sFfTzZd471neOaPp7sN/btvfPnd/3Tz+AH"
    "Y6ElD9oLbcWLWjmdI/Nm6c4SYRuxDitSJWDMEV5rlJMrIlr+kaB1IE2D1VZ3OCleXqSRGCVxkyAgI6/pyVRpv4Whe0C2omIyakSw3yCbVLdgp4yxDkCVmK"
    "fXms1d+8AiYBxp+s2mOGOmZsLVtRgsavLZlAguO4Q3IZlPUHISUDBSmDWr/uAoTPlR4uw6rBg84PSQe4ZA/fgkQuNNo6GMFLpcJkkRuI2uCeGImmos0g4p"
    "cF9MjVzibaZEShiEDZkktM2JwF1yUvB/OLKiV3/ENI4oNhXpivCly3R0szo0O4dl4pTR1egWU4Oi6ngPD4U43xt3QYGqt0eN7aGdTuJKnukAe3WLyZ8KXg"
    "kN1j3cYRc/e07bNAkxMZSXp6u4vCbSW7raerkdUd24kdTsxK69BN0C9GpJm16zZDrsKRISQ0xST6EK5Oa9zFh5QOm1HDEs9Uy5PEV3pq38Ga+IeRDY0iU4"
    "VI4UdeFI6c94EUpj4t1XHoLHkgfddd25vkRh9fi2hWCEm7+dOOPXLIhGDlp/jFJoiH/86emqSH7RohiYmOLra5hfY1iZ++ztibCWZY+ansg0m+kjYDUFro"
    "r8g51lzIgUqLBWkjlzr2ltyFlL9KxNnHXcnxc27HBjOxRZOj8SkK+Tw7Qn+biV901OA4hWMf9cW8Lv+qpkPEIHP5FXQtexWCRmJTFV+O4imccg7ILTGF6v"
    "QL4erYa0oKET84KmekFTe0FDB8HpbNufVgkb3nKVaCS+YyxWPBIwV3N952jfOWlrZwcJoaXfWPCIVj11zu+Z59P02FuE9+UmvU2yCulbyUR9i2g2qeV2Y9"
    "MqIp29JP3HzEAWIAqJK0EbNTIZQhnWNTydLuJEtoiyECMnq/xB06R/mQCFkKgy/10kvgihFIKNyw/u1Q+0jYGzWb7BkJ70dN+5p2gUPy0mX96kuFUiuFSU"
    "IkGQ5WhNheVBVdiXRrNfs8EukmICjmRhx8NDG0/YZjhE2usykPireIGpRroz3Aexht4v+g0i5S6IawxIiy4DMJYWUptKkHW02Lvz7Fnr+1216emTUEQ5bx"
    "qloDdbrEmb92qyLLqjRohtdhHUQ+XAdcXH6el0q4Q1u0G5iHnl2zDj2jktW7YjtemH+859NjMTXsDDgkxgRts/gUmtHLMC7ei0M3/USGh3KkcP8H8ieoAv"
    "0s8kFJhUP8jaYY9B3Cyzk4rAFhWZ5x/lmMHK84+bC74Tm3n+vsrz19gy/arMywrEnYroG1OTgu554WS3qE1oHscpEZ1l0xzxkeCEprtgoYjTlRfOvr0awx"
    "tzu5qY2sU6OckWUV2YHvePo8tUANEktTrlgJ1E4COd1/VIXwMxsWNYGG8RnyXQlXpyCwzk+T/fdDU9bR0A4AVVOjdW1ANjNkCLmi5XoEUzYrnJSsWPAgmk"
    "79zfd56yBd9jMaeTOeSmRyI/AvTNx+kdxJNTHz1n6qlenPkzwaAdBJ2gM8UQ1RSMAj8mIGBmRDAe/GR+9Rw8xBSeVwHcPiOEwJQMRJ7hu7Ryv4+gz5LfgJ"
    "H97k16voCSotJ0fsvn5ZN2QStHiMV8X8sBpBETvDjFK2M6qfbP6GJAwY6A+hk1HoqriaOuM8t7aBkkBu+S8cKo73fDDsY+2Sxb6tk1gEHhBQVnUKdvWzgZ"
    "5Cbrj8S2L+X3XXhYsgfXBeqRKcJJmfdFez0nACiE0lN3pL8QK6craGBiPFt2i+XtL/rOY33nUU2fZ1DcHsU/T+OfX+CfB/FPiLTaxT9D/LOOfw7hnwP45z"
    "j+OYl/7sE/9+Gfp/DPL0ANO9bHrMmHyZHWJ4Y4Sr7Xg33Y/xehA42FE6cRKybpO4+fRsy9k6ftQ8PH++KuAAVlDRaEcCkcZEcESCvYlBvL3bjld0+thOo0"
    "hrPLYVJk+rbh2KEU97rOdleVovvFxs96sE/X1OIk6XsoC5bCg32J6knCCE2g3X1ECJPuhEDwi+6nG/n9cNnP4qRp3jPdxNulk2F1Q14cQCeckkLE0am4Uk"
    "rAZwlPAEue3X0nGKpl3Q0MLVGo6gsKkGpGwF+BNkxnq/K79EouOvSY3jB+nli8zKTNhigaGhsjfXmguVU1m7i4iNs2yRMW5Q0Q4QVTSJnhsAp0DKaOsxAI"
    "vm0KA4x8gngvSK5T0Q47JZxLQwMmAVoDltG9ZRuJQWbAisvhFWGnkrIeJAolB1HNzaRw9soZ14E0AzF2hPc1vT145pmrNqSBOdJrDLMi3WEh3iHMt9aAMS"
    "Xv2ogbUdMfkhpSx3/ZdSGmhc8Ahgi7KutQ7zni+gkEDUMVVhmelQipHrggnHDTQKBcOmJXAa0nNcHmq2EZqrxwRSVxK4B9KuyW6pcLJDf4hlTLlgX6Epon"
    "4ePTpZgtmCHE3cHybbZZ0f/RdPGfJHdtTa0FutcZaRi1icf8oRNrHmudlrbno0g8wRDRsocNdbLy8+AOihOp3x7cScI3HTpt/Xo6LDhezLxw10KLc20gO7"
    "cIY+eauGJuDkLMzcF1uSb2lyvRzlyFdSZO+FLXOudwjbN71z7lcE0nvJs7R3DzhoJrbK2usbG6ShFyldbjmkqOa+2RrqnFuFozd7VryNWOIVd7H1w2lVx1"
    "UuZax1GudZTk5o8uXfN40i13vbpl/ly3xGnoFpyLro344eYhYdwCtoerkD1cGwvDtTCZXAt7x7Vge1wbQsjNAR255UCyrg2r6pqgq67FuQRZnVU916MQlW"
    "6R9qPqxqnDj56aP/34fbTp9oYIZjB0OppjekO6j0mgyEwZzDIFOxZGlF96efO3FzFDjtMuHQ+znJ99Z/zFS5tv/hXDwr5/cfzxLyvlif8YbFhREeMrfkby"
    "ao3jpvHlSy9f//iZ8Uvnx699hgmzz389fu1lbGbRmbKYFXtjBJ2J5GYOmBUhgZxZrLNdrny0+c4XUIJ+rnDoLMehXXvjv6//+vX//fZ5CoMZ/e+3L6iRXb"
    "10ucJPRWywqFxltMOAjFZFozL8EH+Fdq998uL48qsc7cbhcJsv/Dv8FRmfMDZb9JQPToUQctc3f/kJ5vNcucARhde/+H784XOq39d++c34uSsiCI/6ygmO"
    "4999v/nH5zCck+r8n3MXoFoowFX9z7n3oMf8cPPC5fHlN2AROBtbZe5fv/hmrtOahq2Ob37+p/GFT65f/AA7+9uL49c+3vk4sMHPXxh/fx5/xV7//trnb2"
    "hyk9XiKzRQ6LIcUElngR43f39h8z/f37zwwrULL46f/5JfxxyJi1/z8k2aKq5WjNiU/zRWqhJI1CATeJPpSXV380/nNv/wEVfNEwEvXb94kYLRMRqQZ5t/"
    "uv7MGzAdcobtLQab5LphBq5d/gEr+O5Z2fDVS78RQyRywyK/e3382p/1tHEeK4VIM21i3O/nf7r22cXxq38STeZ2MWxSD+z6xWeufvMxh3wiXb769tUf3r"
    "965YpmF4p7FMUufoMEBBP52svX/v3L/3vuGQ4z5l+5A1gVJ8VTPcCONz54Zvzq69fPnRf9MXdRozM47b/7PdTPc8BSyWR/Peovn+WpZ/pS0qey+cY3uGxC"
    "UInm5D5tNsWLDMv09lfcZn5lv/iVoG+gS2JvHCuv5g/PXf/uO73Q/PCDz2789j+vPfPZ+IN3Nl/8ePP5T9Vyi12l2PrO2lUNmSO+eukK8vK/vmSus9i9kI"
    "bt2rEflkaCfRHQH4KjVVM07wKmRJiCRCb5lGbJtBbiB2VoXPgSpGIp0IqEBhuVoobA0MWcGfrSlj3lDCnMAFDschkJE4kaMyv+99t3odLxq58y0zBVcucF"
    "dMULCLHC7Aespoh9wk6H4bz0ntpfxEuYosIjve/E/KnGXpf+LyABBOzFF/8BIohhDq5e+dO1155leB6QcvdhAxoTBsSdmAdbV8SpUKgpW61beQ66WrC/A2"
    "IH9NVUZInUpYlUwtaTyevilfGrb8Gmje2bWzb3WyOt2BXsZFOGSjff/iMGYX9xafzqRVG57LhWurHvxZwbvWG/99H15z5VgBVMZ2Y3Ff4A73tmf0U3Oa+U"
    "iEim++1Yp8hbBNRbzhImUCCV2UF7SGF+MdP5V9/BPGz+F6bc0Hb5rqIGNUhiGiTOCqLFWqOTZVHqUoSUGiNtl7JFsUB4p2AFxgPNgayqmJcCVlTykxiaYd"
    "vgqDhcXk0QjGf8JXT10/H7n4FmWjrjerqpjMotFC7nkWzFnDsqA8KbRUleGDMdsDwmXVhtAlevvAwSDEh7883nxb4LcuzKZc4gthvVHmtFWvI9GBbPA6Zw"
    "qryuQhcIGgWTWdRmcP3iR7wWarcArYrFGe4TL13mWdGbEFuFpPD/Fbanr2988N748sfjr/8TifGLl0ondPzhr8fnz4/PfVukXFVGtGB72I0dyBzkjQ9ev/"
    "bKc6BhiLQcHudLL1y99CLUVDlJpx/ksgad+9y1Dy/juN/+6sbbf2XFEXn4wqeb//XJ5m9fGT//DjyE6R4/DzP0B+DncoXWsnypZ8QisH44Vb/5I2zlWsGG"
    "VoD06SGu98U387WZlnPJMDd/89H49d9cvfwsyIjrlz/bfPP8jXcv6Oo/eVnVh1sJa7C/vQgrh6lZX/9FJbuxEgvLj5otyOu3Pxr/8DZ3QZvrSE1f/Or6d3"
    "8ev/b6+NWPRe66tGGun3tJ0A7skJdevvrtuzfefRUxUYixTU1q88K5a1ee5xcZ7MvMskNS1sffIzbapJsAp4DSeC+A8HgRenDt8r9f+90X4+/exK3XqOXa"
    "t5fHX76OiXqWDmeU4JYr+ba0H8JoC5OTDEGkBs9NgwD4UY2gh4PW9PMPkfBpWXFFgMGogWv//rJcnXcp1mKkmrlx7oXNF/+jwk8rV7+7gIhpkkPQMBOqW7"
    "Fp9qiUkBJrv9ef+c34w//ANNZSywOp6ItflSVCsqBQfdh867nN9/+ES/vcs1omsPtE7CGUOku8+sNvWUHVuAGO0MFg5EIZYBWtstbrdiuYHPabP6KpQi9I"
    "0+CXWlkBxsJX5T5OuwXmHPKb8EE3pVhW2GVTTOZCZaZNDuefuz7aeh9gU0jk5f3xuesXn2VBdu3Nd679x2U1P+Pzn9z41SfFLkhPlpYa2DJpCahqfqqV67"
    "yrizr97Pnx57+FXpTO542P39r88/tsA4OI23wBOZTnAunld38EKrz+/a82z3/AACXQU1AfuQB0/MYzP4zPv8xSsSDoRPtf/yfOtuxFYdLwnXInnGYC1hSE"
    "KmL0HoXZG5/AjoeJpdI3UOKo0Smbduos18VbvFKkSaXgFFZQFq5/9V/jD/+Ahvd/XIYNQAyyzD3IzPNnpeHA9Jg93oKoJ9GNYGc7NRI3QCJaNRYLDyTXOa"
    "H9Ut9oEsWuUkii5BpwnKT8mZKrsi4MH+rC+EMwbV9RCiE/3Hzje5K9567/99dIN5SmWcxkVCroj85kLBkieV01byC9ffmXa1c+pbxivQqGCWo5aIlGX3sF"
    "DNgSyfcKdOPtMgX2yuVrn704/uhtLPH527YhinUVLIPfjS9+c/XyKwQhgCHcD83x5ioMVNRhTx84evTEI8JIlRt9znuse4sbjmwfm5Wbz/WvL46//zWymS"
    "ni1S4kX+FiEzaigosam+ULRN25ExVOzRXavb6YlAmM2U/NCNqbPCPk+GKTE5WFV1/Xr4JC9dAa0GmHWA71c+Gm1tq5NpSUt3ziyoFSysNTbquK6nzp/oWo"
    "tPbEIPQJdfXqN38Y/3D+xvtXkBHwCtoKd378/Jfctr1QwvdBXZM1lnhBLMe+4e2j7Q/I5No7V0CDoPn68NoLWivm59ww85ncOr7SJVX94qgA6+dfgTdgbT"
    "Yv/EFrDOT4MKu1aijwiGIKmONc34pViR7SRHNhYSX85fcwRhTtZou5M4vyKeQF5ka2cF9B70yfKGJVMUomtPnyq9e/QKA91mlUT4VzS/q92LtmTYY8XRG7"
    "GneC2AcvZTC2s/LTFnztEP1iEHhaQXl1/r9uvP05HVG8IegVzy9OB4Og3cvipDJ+7rvNN79EG5lYTIxFimBL/jOZfPE+OnZe/y1vf8I4rvzPs/9auf7D72"
    "FK6WOxM8Jx+sUL1/90vrQLUvxa50ZinzZEWwVNeHYEFDqJo5g8RuEVA7lNymuxjxWFLAZ2C4JGsJJLpy9iAxDK2UvmROx4TJmUsmVFca2oIkN1MY7JiNEu"
    "gbbxDVMhGInXf0UW3POvmWwi7C42YJk7yOE9/u4v43/jI6mRSEpJZVouRoUpavccHVpYLxh/Gg7iZXS0kC/LMw02j401zxFnAHXPZCXPwfwu9czwTXschL"
    "S0xenf4eN0+reGp39rQ2dVn/6tbXn6h5E1En/br8D+U5Hn6DBrjyRgziOWFSJ0gqbvVNIeglilk04C42TiQaCjcPn8CrItAWO7pWeABgKLRtGi9AgDM7yN"
    "uCIG/kgbQdTXuj50lQ7tEDQlIsNO4ZFUquwmruHYjoT9QLqN/UhUIsbuVDD+XaFq6GYULDL+pGgU5sOvyHPp8pM/c0hythmOFYEuKAZKAotUKHi30gn6YZ"
    "vRAgkoVdSJXT9AuBhhVq/gvWCMq4KBJ5VWsBQzwJgcCWOySHAQQh6bOoqLJuubwhFNHVhbI+xjbnTKYaj6ZCiBwSceDJrj8tMzBIFOc66Hs+oPtx4St4ah"
    "LilheNBvIp4CRvsAjWOKBq3gqqUfNN/TyhyNFyaBZjmCQftithhfZ4dz5ZadDJ7SFWuaEi8hNQtyYiieoH3GqpywroZrwIUVCiZNRdeRli3UHGwgjrphxJ"
    "0oOS48RXcI6NI0YKfSAt4SpSuidAUq151idGeaAXJjETW344QkPY08TjJ3woEhNaof4bgF9yj0fo3mnyU9NJwrEnfmoTTQs5TlakJE31VUQWGKHCAVjKUK"
    "M+oc1UMLDjtej6GQbEz3suPEeTAheRqEVqinQc2SITq0pBNSDVF1MpDyOEZ1siiQzJR0LD9XVOKKW6a3wtXAJAmcoQyFCGPXyNlTQcgGXQCdLcHesY6iLV"
    "0nQk7NSyFSt3DCeDyeMPLyLjjqUgq6jQC/IBFIqjZGqw8X5+ToaOa2OlvkFnDGLTGuYFCVfccIysX7C9SBYYWMMHnKGCoIaMe4ywAzA5S4Kj9C1B2SiI1y"
    "JgUcaI6V61ip5CWJeK5ZP+oOJXVP2hAjBWynUbGUUak7TrKp5AiRuIC3hwC3mMFQCi5Mwwxg7FO508Mpd7uTQz0JXfv+AVqDv/k1AVueDQpC2hGRoOJFnZ"
    "C0XcWu1fSOaJCT6GyulxN3bQnPyThlOCMqwNidcEaI8tCC+RMsg0iYWgpQvxSNLSXxKg9MdxpvBsl3uOKrBaf0Awc1JqXOQAs71EPKTgsV9FyqQYpT4qRW"
    "T2lY5rTj/g3TseKviTGltLGt1o2dxF46SZp01aQ50ArK5bjDx4JK8DCeonU2iJul6oBv7llq0YsnhnMZqyD4ss+zJNrQ6gB253CEzMs4zUKqy4nWl4BUtj"
    "g0nNPiQ6x4TrgS5OVK3GVqwP2tHa+BJiiEVQjiHH7tMGEiHDH0Bnc97GBlwsEhNGph4fN6SWzJ3E1B3Jd12RfsBS5jJxa6llLSeFpBKyOtY2mJwIRZNoEa"
    "hnC1buH8EClIMAIhtaE2RD8SqC0teKcjHxUoGUZsELNbdnaoNxghpvAnsDmAiOIlIBIkMBwO0C4seNChDZwSw1KQg7j5pdZZIsGJtoIuwvASbayGEUjiMi"
    "23cFqokRpp08GlawWkYXEYq2yar24JM0MfK9aePz3MDzQJcPNFLqYiBsYotnNK1lVBOzHhBjB9reKzjtSNlyvhkugEatG0cVsHhnPMmrDdMcKeECnK7sEq"
    "BWcgZh7LeryZQW3QuJpgToIFITVbP7WAPt3K1ueFOKN4jkdqLrI6wh2AeZlgT+o2ZmjXbwNDC6RQ2br6FQaw9XGh0VSozUHRokSr1Be67LwBeVRo3hqixH"
    "OIcyi2KKSEujgXZMaMY6hcHBSKmdPMoUwUObeTjwsLSi6TUChu06JxoyREOzwtNUkQc7cUlbXyyEqObSvrqB+ncp/qxO3eKpAFb3zQXoLZam7hVBGoDQ08"
    "0TVDEAuWGvItJqyc1VmRMA4Wp/R8kE6Gk8xvuhWtziDJ8v1bdQWKKlgDVXiySgIhxwoni3Om1hGiIiUPyWjKDNso5Pkp3S2Elub32bjBiirB6lo2RAoiqa"
    "pkMc2AW3rEyIAp0AM+YXS3OFs8HmuhBJ1aDVZjEA5iOk8RhyapMkJ430DJSBcahVGb+6mqEDiy6B6AmY1JzRJ65gpJMZhlyu7D3c0tO2yck52wJ3DrM0aJ"
    "rQp6CM4/Lr80GMml6ee8L8zFyt+ADBx3/OEs29blsL202YhTRQtHl2kriOLe8koliWPWmCadLxpdFbir2sNRoG4gObEUgt19je5KpKLI1O40NeFM1km2OG"
    "M8xS/gV1ZByL4Uep7ZWTnZqPepHWyeLjAiyc6yURw8GtcQSiUTuonDkFvFj0ZolaOcAAHrTjxsPKDJlq/9gNrFqrgTzxnJTQV7SaBFs1g1Yg0QSHyMZGjo"
    "pg5cYmL4cqugSpkEtR+eFrFwtOhOOljE7okOCCtCdjYkW0BuLbiv1Su580W5a4kKsEzZxrXN0WLejWQcLy6jlYh5ZsApOBNHy8xRs9NrPuxc6n1yLFa1pp"
    "9W5JEjLp0+YKi5hUPGyctmbCV6DHLT8vlWqKIPTpocxlTNssk0UKDD1Hk6b0RfU2wNDEqsB92uW37uaKxizj9SOHU0PYl8XTe0RG5JoBt5q9W8+G6TGjMe"
    "iWUSjLgfUxVu6fkjdopbwPHJHKaJtRvKauEg0lwNtWkiAzGuMvdh64pnK23bSuKuCVVQamTiFXfC4WRxnrVXT7p3Z9ibkbPJJB0QsfsZKxSoIKleyi6oRG"
    "ftjAuzoq/OLT+kxCmA/RQnIRWHlO6POaLE20L0LZBLS9pbp/JY7dMy0cGM1U6lZ5F2qv0Ewu6n/DWUbNDNDt48gVee4O+iSWLceemSwINLs2/lB5m0vaH7"
    "FHaGdIueuuWnmXQaZRxnWrqZ1llIOMuq0vpOZwQHK1VSdpYUBuBWENw+TsD885OhtYGyXufQBebWdN3kcDNT6k/utepx2WHniShgy48fiRuxgu6SZSfyBQ"
    "ziblqkJXLfgDpKyZ4TzjoVfot11CmfSvFrHu6Q7sa+Ofu004RXUieeUSy4Vh53qgfSWS5OO1dKTzuR704FA+gzHm4uI2BFLrN7GZPQ1aXXmJj89IrXrG4P"
    "ptfBROTusFaruTqjcvvXVvG1JeO1w8cZZlwfwRK6eOlw7p07fmju+JHTB08cOjxPQ0qHTidA1akVyCx0fNw9rR7PS6QZSvc8LTFH7mERRk+joXz6gNAi6X"
    "E2dIrz5wx1RzuYlR3jgNr45/SQkdFbQ2egCw0QkQULtoaNdhe2y41bg9lbs1I4vGP+2uyt0eSfkoYXRN4s3jOUJb020D5dPI5wD7cGjWCUG4X+Max6SkHe"
    "vYEI2KALESwQIs0XXoPntZE9UVZdQv4Xq1CFqYZ2F9R50ASrGrsCty28gIWryjAtO63WFmv8na5NT4KoI+B6FBB3YACmyMbr1pBgPGFD1oqgpgkl7POTpB"
    "E5Cri20hIQn/xbRKUjDXx/9iz/4FdN9AABTuQsna5u8GAZMSQkUKMUgeQIVgGvn4+jgzhyJiIxsETddw8TSIDresizDBaBy0zIBOjcTcCyDzTMAsIC4gAF"
    "Po49VESRcH3GNDh7Nmy6bVXBrkYjOnu2KkunWJquQQoRrwBvchfU4wp/6ENrHZAzVVi92dxLAsXJA9MhIugYFSaxsOjoFhH/aFKlEv50IVjMwXXCjlBd2E"
    "puDJHD+iA3HLU6izUnQoQIAZdWDfRsGaAUAUxZRJf+RE6w6IRVHd4RIVpVDR/JsXUQjW0k4TCMH0Cn6sPmQSBZIwnQgp0Q8CuCzjTJRRKc2gAH09Ik2wlc"
    "KcoTkOu12qyskldCjbc2caJHRFcbNpGYdMHkUpUVZC7s3EHGOFWT6qR9Zrczb+C/sESroMGbkU/sMB7WE45Mw7s/GNJXFFidwJZayABpb435XDO3wOPaaP"
    "ugbtUVeeL7IN5wMcI2WZ3VTG1aGasUUZvwTZoZIbkGVU+heeQhyQ7SlocrJTBRdil84rNnd0kwnF37aM3CDjA0QUVGDHqZKNDL0BG4UD5Cf9VjR4CIp05A"
    "Z4EdwqXrdlFgpYiIFwgZswCSzUkWXboLs3p4iHPOXQk1PMv0dNVXEwMyiQv4ugC8RdBTssThYTWu4cPUeGhfuZDWEHlPNYuF28U24JHXiuNu4EfUSHdifV"
    "34uSvqAz6DHgRNV0rluU7NBFNbHyowNRIDWYMOvNYEPJqFQDPSi5NZi5PBf1UP2sOzRg81oBp02xUPQNjtM/lNXYxcRznhSNvgxNJSPSFI/Az51R5SBEPK"
    "31Mh4ZFEM/V9jlGzRKQ/OKzZLcgfYKIZO+nU0Dk8dA5p9jk1bJTWmesr9BRebOClMAUQn+npACH8PIvATwyrxtgDqzLgKQnzs3uDVoBrCpfgJbytzs/q9w"
    "4d2a25odGvgKB5j+UGipDiGO12e230ROTpBT8j2SyQsPxHh2ImPYwF6frJcuDN7owiEBtyRrr2vG3og4ehyYO/wzzdqzpgVUfEIkccGQNOrIGGSDA2nFKE"
    "qJWEKQgrEe2fGzY9uoTMqyMxzg2hOyWXntiPQnyUCC4CKkKMfc1TxSWHAvoOhVXr/gTYEdw0fDq4W9430PQ6/ipYHqAtlVJaUrqi4Uiv4oGheT2M0ESrge"
    "LyVMI1L6BWCTss3QMDFBziH7+xd9ZU/SqZflEiK0YCgz7swEant4KEoZOCWj1HpceH0GEEakQUveJveHmMf1tjX12CqLPLDaQ4AUUCO6BuRjeKkfppoALu"
    "egDqdQLU1OSdOx3EOUwcvlS3AyI/ZeBjiwFc45vketDUdgXWD+oGJ8SY1BP8pGmAZQr/cKczLUkhy5WziAI1x2I9JfOPfJVH4qwQ1JXEQExorwv1ZlZ5gC"
    "mkiVplRpiL09OqNMFihfCA3xoR5JyYXCpvSD2plZpDFrOpRwOcIhSrnJCEFycijGNL5lpwK8aDxdriyFgToC9qkDf+jDf+SKNqy50+VDu9b+z0sRKxW1ci"
    "ZkbWRVPlmyCVqnL6KYYnRiNilfVuCy0xpnCG85T7BWfArFqWHCEt6oEfN4nxBIlVNwCdMcSLx/CiJtAZq6C9OwvZIpLW3VlzZl99n7HNP2DJCwMeFTuVg0"
    "RtFhBR64qqIngIlBgBt9DmCXsS7EVHh85JvX8eQgX53mGDguBnpDtIy3V4o7EP3mnsC35GYNFD556h83CugqfzFdR1Bfdsb7MDgYHNDrb5ZLN8Gb3nSQxr"
    "uVrVrM4Wg0DaQ49Q/reo2ZQWt8T567EurlBpg2qxqDQXfJi6nPBlXb+Gyvw6WbZBrsmMtg+++keaASADD/eBCI5SYB8wI2xEccL3PrIJq60IKIvAqzS5Bc"
    "vCmdxGEqzG/WC7ZkYjHN+GBr2Ur1M43zwXR2k2l8FMPw27WkaeA1RPmqeG9XUTcFF6Bowtx0RCFldUOVkT3rRUEfWmZRQ6UGp0q08Lj7pMWc9S1TMnt29p"
    "Uy5qyIZFK+LmEPZEKLdB1AhUCcsAOnTi2OEB+taBGWF+6XIZ9Oo9iIC/hwXeL5tlTQ+zFLyccQumY0NsDiS0MxT1Yl/AiQSFCuubwDG6f+KKr4kEyObkfU"
    "PnoaHzyNA5MnTu14x5H/DsXcEd8FvjZ8Gd8HtjwSMg9SDp0E1OCJQrPq2vBEHXW4QaTF5lngT149YQ/6Aicmucs0E34miu0w3IY3OgjTdgExy1YlxJsI1M"
    "LU40onhNaUDiUyDTNRAju6rB3Y29Nfl6Il/P4h4sXI4THxnWJrKXbDZ1wAxeyxA2dtdeBw/asIO79o4kg8cNJCick77fFYKgDTMKc8t92miDDZfkSihujU"
    "uXyOhZGVOWdg70JTFK6SJsGGC2t6YNQx60qzXpjxLvOLrsjJBcd983VE4r36hLLgPeeDmavbXdsHFzxevh3WIJ/vGhYXPXvrq1TGJJccH21my/wFNDLYHb"
    "yXAti92018q6KFLoivQAVJpq1HJ27XMWvCCiMkCAnYA/LRbQWH+hbd6GqBGk00k/6sSrD/vdHuyqtAUCYf9cGAMtYIoF9A6UOcgeRL3X2U1aKl+KpqQZak"
    "rd6t6as4E3LqLuFTnrib+2hvprAc/1sWHx0segRT5XvMJFItQ+ODQco5FqItHb/aND6agVpaBzOCR0cx2O0G+TVGugQuAn2gKgaL4zj+frkBUcCmQFHfpU"
    "tToamd6FB03FxV48jKJJMlw6L/HXPZi5m1nC3UPbE72zZUxa6la6jbAPuh4uioDbtXsn+lDNWtUEWnHI/sh3AkaM1QRcDRrcTmLNltF0WSNieNgIXiYCr1"
    "s49/RYOdQYBTpq0dbhULMgo0Is6XcPYQcmLnAmPB0wwUnLCVuO31IiPWo1NsRF0ofnZ44cPOY5bKPWb7/rZyMo39h3O7zSuON23BfilpPqd+OWEu1k8NyT"
    "xH6n7afZQbDLoqBbzW1HGLLh1SYoZG4crQZpChsyqKdiQkk+uWhrN8R1SGAyT09j2RP0BewrsLkyVzAX3rElS1NjXPYofKyav/m0q4hfeYupSne/USrlCu"
    "hGgYwMsUjoRlnQ7Zo9iIg4zhjO3eoGVlOnShy2kkbGW8ZRgyoqxkelHSkuMvHeUQp3qRZeomGKMnIkhT7wcEfi6Keq51x8H92amSuxFqfZMV4LdPiU4Xy3"
    "W4ZazL6QB+iqYujzwQSUmSgL/e5+r4fuHwP+PIfjTvuAkKjF15GdD3ZD+HLQX/NbYReoPUibbtkJUA1vniB3N3lT1pIlbxEsq1378kzbbd2s8F9B4S/F8V"
    "KLWlUw7njxi+huKi6BARtPjqW+kazVBX9ZvOCNHIyoqKMpOqEXZVaN0at9P8NeYc39ltMJ07WuPzzOX0foGOkiGwc/svI7bofKYRRiOcAy9FfT+sJyyznd"
    "WpSOCklePFq6YsHxu8tI6jXH7+GJSYbJcXEyD7YGzT7MB0XjRSj48aQwWAoSPqeH2Xg4SDidDkt6eM6BcT4wVXigHvey+mrLUUtMt5gu1TcwVK++QaGidX"
    "VPI/2Eh3OahA7LF09yuEBVXawo7PkaoZDTTOyueqjYYcZEL0p7Yca3sIiLLXJzFbmwf811jC3eV1t8LA+UfiF3gLUW3WpBXWi61G150VKnhfdr1fQWpevD"
    "SB45g3xxmOgfSQuxxgkt8EMPzR3Co29FlnPsH+vC9Oh+4frEKFOOURZBCotW2N56sL1Z1QT5avQl7moEdAePAXDPP4BiEzl6AmrCi8xCZ+tZL9t4RTvSm7"
    "EDzkRfmsmWfxMGocBRLa6AQUo4gmT/4lb0fdPkXduKql14rZmjMLrDXTsQtyd0qcPkJ36pZZ/RTZD5k1rQ9mytcOVmwAxpWc0l1UvvZ6YpSPhcJpvb4sJ1"
    "3NOPx9kBTllnY/vsWf0bHfLzY7Tl9AiyphqDvASmXjoqpNXSocvXCnrsmrEblamIRS3Zu+/+Q/d6rCmDlgcbO/zq0aH7RAXQ3nsqKFcqdCMO3sTBuxPXuu"
    "KnK3Vv/r4DM6D9eczuW3OCE0ZLMQiC2VIlX3UQtOjM2UrRnKz5o+YKnLHScmj7cWC7G2od1AdFxJlHh+EqqqrBnVAQlFUo25j5JyjegJH8E7yTc43g8FOv"
    "RLFpCdECpIj+6WBRHNnc/fMiUa+tJH4azFAG9Qoskyd1yJ3pFeuoVyghnyipGhY2jXnsVOQcbBX3hmTC3sB9m7g90MpGTpihAU3i5mBLd6CwO2TF3WHQKt"
    "qq0E8wlFysHP7RlZfvCHgRBTWI6nP5fsBJ8eZ4SnaD+ZZtC042dN0Ijxy74dPAEsfvvf+gV9N3am/Nd4njPXAPsMjtZZznSyaSRcrYKDMne3t+8Z3wJ/AL"
    "LmbLOVXGJgdbjZ8Fd8HPjX0/K6H/w0X12CScWT6dkbfybLRxURgSw6tbdx6h2yZPrEEJsYqXHYroUAVHeL8RVG0sfV3GibXw9E09B0LLUStYmPJVFHLyPV"
    "T8JxRNA8qSlkVVf4XPt9hp+QL1Wl5Peig33UP8c6pF0YdGFEDLjOxs0jzi7mOMFDYl+zkOg5o40zLDMfNrd6CEJU1HFQcKiKvIz9B6YPwVmtkLeDeOU7gO"
    "PQ18OuniW9/Y53KsVUUfz6KSRfJECgOADotTqYjp8MkWFHeOt5wHdMezVbzoke7LUUSZ4qdD1qQ5Z/DPkyC4+3yl2bFWQxz/iV6Sf8DDIMMnot0b2ciDhm"
    "yHRLBa9UjQ17Y/Jro1RHe0Yaoy9TcFa6pTutlb48mRoOnsre3ZW7vlLg6WTEeGhotbhSJ22UWhHN46RjFyTdN+pA8kKNe6xXFzGE4nHLlNWEi861ecPLXx"
    "MF0SsnSb1MWlfiIdDsst85V+7Cwxmj9d3qtEuolVh0J17LNu2+ZifHiQpqPouGyfPMZ4Dkd3muXC9lIKWhKc52Tiqd8UzNFsKsGj+TFqEH/JIywdRgWajv"
    "Cv0znXfjzlwhAd+eb09K5IiitxMswZRrBL5ndDaqJZECZ1khR4nFiXXeV/u81mNWlScMsZ0EnlIVat7oHKSu4QdbUXz5M6xLjVr+ljK3k7unLTyLNLsQIr"
    "Vft3tHmebElbS1WSO1cyDjqBUo0auCuzpm46QZhUdNSCnGNs+1iLoj6QAKWJyz+vmed9+pxvYbG+wEEU2SLd7GV4UjHmAiRM188wBpZb5egP4wo+jgqUMo"
    "wiIpIRX08mSiyAGrWoTrziWsTMkkl6ifWx6Kx5MaUiHR6W3RCwQGnLNYyH2iXXUYQv7i2qQlyil4+tqigegc1erlMvIkkRNDxv8mKVsA/5OoBuKfKKWcO8"
    "rVPsFjDFJdtRc0BqXa3ew/d12GvRCeqYA1pWrlEWbhvYfLFnGMpo1igdnY6SP3K9xTvCAi0M3hHnSXjuxKxra+z8jHX0DWNL11pHJBVvUoLoAG52NieTMI"
    "oKA0KMgSIHqtj52O2zsl/DWKtI0P0BPkbA++h8i4vRLt8fob3eD1O+ADzQ35p2P0XIBxgIUoLwvcW6kCBn9FVrGRK7dOCIdBTVrFPFpJYj7KAG6zwrZSeY"
    "zkTYuIxnaH60pJHr01danjYR4gTZX4XSq+Zt8SSCJkBFMNy4JaH9ExYaW54YLmEEPBTiHXJO8MQ+goykT9zJBXkQgwopt1C23IpeJnU4ldEgtqDuYGxIji"
    "aBEtU7QDNy72qTMCW6Uoyqtj6/kWhqy5yEqC1WkWhBSfxZmqNFlON0nSK6RSyqwoQF1CxMoZE18qFI8lNNBYjhbaiN/btiGR2m7mnVYzVbUiSOUWglamVG"
    "nIb32RLppwXS505q2k8bwLE20We1nKznfUof2bKZhZEwZ8+GZ8/qfUBSOC6ZZeuAvLCtmVEungXjNPZnKo5+29GPVFbKUt4/VGQfHZ2IR3364mojtFQKlH"
    "o1M6RLc2/ttn1sAsg7Z7MJXkKlu+iBiQ6uFZRyecmqlPViVEAK5IdsGtdsKz1NuvUeR386Wx2OocA6YtM1mymRFaJLq2p5cgSa7xIyV435YiFQ1k82WqRI"
    "vXx7YuTVbXWhKt8SiyIzr/ag97ZGeswx4kZlhZExE9jKEIdiUhHo0ujWFW1LpI1A8GBgbfO2EZDhv2qOm7T/y690S3WCW37eJq7LoBV8X4oZQdhNa0NQB6"
    "+juh0eJWWq1WLk4hEpbU5ypZZNg7VMbSF+BgYMlNpy9izqMZEKV4FuinhOOi117NFFhdE5eTPAWCKhUZaKd2PbgaU4vQN9pt0onxSznn4uCS8XiwUy+t5W"
    "Wcrlw2gTy7Rmsssebo0ML8Oc5BcZ6Jnlol8FXVuhn5kO/cxU6GdmxKEezXnaggnRy7BfGdHL0teBjKwJPKgn+otmmKgpFbW6J+9fH9X17x5JIUcFMltxy4"
    "EZQ2/0+6Thc8mXy4/h6ZYZBv40zKO8Zp4pTLhMlAcHCJO6HxndG8EGrqq4x/LKTHAdiJDxbUPLZ63bxo2iNWRk6iimVkBXgA45M424FXs4h8zoaHfAqLZ1"
    "EgAbNWL0IYuzUQNIp5HQ6maoQISwiHFTND09HRtGE7QX17Swn2vpgOLZEOzttCk6KHsX1EQUO4gg2Hh9GoLYpDMZ/E8pg5otyc30cMu5TzuYHkDH0cPSFU"
    "Teo1kOFC6k9RWz33JRhvQ2Lc1xnD07LNhUAXR0Hhli5iKm8WpQ1WREgl5NE4oLu46ItJHClt8X9xyjnV4WiX+mpG6inzl9aiAZ2KjQspcmhDNLFZq8N+w+"
    "rCmL3+iiGHuh00Ks3kNmJKWIzNrZFGYWhN4bSU6JWaPtseArQEdBzWpQK0agFSHbV49iq9HEIaMDKqeswYBLzBCp70TGkWPZOkxYZjLAJ81MpkMqLE6QF9"
    "yT1mCmfVhzt1o+WzQ9eulLJ0krK5MFIpSR/UAFWwv25tPY0TopNY5N/7nUzoeMaKEjrWaTOv9Iq7oOykW8XnOOtIiNH2nBJ+d+zckPo2/4kVYugHiyIxe9"
    "uI1d+8rdr5mKHBbRahibuFUSQMguOwZJ8eo5t5vgFQzaos1YvW0Zdz7s8rzWOxYdarucKEGEqmMRGEj9WlNnyBOr0spxrWQK42JNYPFcn4v0P6u8vNqlmk"
    "mvniKnWl2mzxu2udL+yCi3fFTSWaz8gUZIcmSmKCBJUV63HewPpLRVqvZ9uBPcC/JPPMupTcSjMt2KspNFr2Q4smEUMr9q17YaJ0qGmlLx9Lxt5DIFVBlM"
    "Ai9V+iKl9OUPdp5CLaSXrcDm+bRI2xFn1BPPK8rsuGBQ1R5nKYMfb1V3dlydDWqU2rbjFyJ6IcQXdhIMGyLQV1Wfmk48xo1QGjp+Q+uqsz76F1YaHiiGaD"
    "0m7RUOWSP94sGWk/Bo44ZObZJLGxdf8Noin+t0L+lilStJsFRzSktCh06rYCLPCXdS7DQjCCPMFI60xiAOmMPepwghRGtwoOl6TC0b6ugv5OnshtkGJoPo"
    "gTmR0L4fbPGuE5lOG6maU5e0NZ80RR8iB38A7bmuHlDwig8mBL8YcIRME6VjhWoxOviYcXxszLWFMwLrwa07oi7x72nGhqGgHW+xltnzaDjmJU/S5ORY5d"
    "EWAoHwvio4ZYNGhOHZ7BiaxBoqSIcnih31MuwzIDHlbPDS1T1Ef/YcAQZX35gSEIAzGBg1Vff8tbWuiPTa82QK4xk5rbgzzCfNiq7RnJ82Fr+UXupMLiMz"
    "uC+teyD+DMiiupxTgblBQU3z9NkVcWbVZFAblUZc4CxQshU0LeOZOOaRZyFxcSylACx+w8BKEJnf09Og5uMBLOZ8h83QOIrk2Es3PqMhFHapVGpQ/dHl4O"
    "XWRy6rjqZSuo0mwMfN4/VWFvvVeaqU3IgHV/zkIIoQVHlgV0iCta7fJiwc7zYgwxnPfrYHnp3OPWsgmhWfbgMh78aQPScbONHASQZOOFC6y4OtQgIkQ7p5"
    "8FIhUUv+FAwkdkcJcgcu41wkwDuEGvJT8DtEFY1gBNvJoHHnz2EUjdvvhIE0bg/upCjeQZnzAVUK7suJXtYG3YQxn2AGgnYQ9oOTNPv0sD0gQpyL7hmelB"
    "SKz+NBEfMqHihDWckexRMJCUQVGvUUGjKYxUeuX5bPfqPsNW6+rjVcGP+scJrnMwCXBvkMQB8mQTWDuV7LUTUsRPGlA62ZrA40MbYHStUDyW13FzkgyCd1"
    "z8KyQJ+GkuLm6VhcPqTRAfU5j+Urk1pVZ4BoPk0uiWdJ/Km5Omh0B+IQb4Bqbz4oflDdUHMWyDnTaeB49JPoFE8pDx6lgwY8MuLvqOdLXfDB5Sq7RaQDQX"
    "tQteiRuq6FFTNoKiW7bokjY5+hURj7TCH1ZHcLN0JY2FNC6JHSpg531gYwT8WUk4Q0wsRFQMhIzx8CsuAZlqwLE4JUVWzEyK81YKVcAoUsQfkdSdP+VVMX"
    "e0aM/J+Opp4cvS4relUiMFeCkwRlIUel2wpJYCN6oCwD0l8bOKsDZ0WLsAiDP+5HHTpEuLSlwUSxtTZo3BHcUaK5LusxSLxtkSVxGJYXvqFGutbDc4WAE2"
    "88ROb1MKqLsCgbHu05TmFDndWLL0wANPk3yhKjedvw+Diwigk9XUwjWdiLWA2lLyApduULMsNkZNhmbegMBuxIY68GPAePgupe5/QAzA0Q31We2NMDp6+n"
    "9DSIWcp618bxcKCMpNO7DxzXUls+OtYAATs/IONESG5+6hwUDw2iaZEQBSMYqH+v9NPKd+6TYGzYEAqg0HDXheQRhwd7WU2ivwXMHaXJNaJZDWgyG9x2W2"
    "0wqCYIQrBrX82Z58+wqt00qCS7iPqAjbCMKoBodvjzgIdBsZ04ZYMB/AyDc9YHzqmBc1hP3yE8a1/GP4NBQwQxybMvNagoL1V37bMdnWBoYeETTRfEF3Zm"
    "wDvPrIzRGEH7DRXU4kSznRgno5pxK8dquoUWEPOZWVS5sXnHNFqDRjZaXwFawzMvmVwP8uEg1608ubOy2ll4Qx2GlA2HHzYme0BoOvEded4quicPxNcHlA"
    "wI/1IXBMs1HnEP3jd39BBFykMLD4BZ3Ro49PlB+DwEfREWIqeZrKxumLqHVDzwfDZZJk43qPW4NIPh8yl5iEAvuMYTRdD8XpgKTNOgwzP0EL5+ggkcqBSJ"
    "NV9Qnr5Y7zoiGg7UD/kQs8jYWdEJU+spNM6EKmjSmVdcBtsJmboiBGW4WhXjO5jVauoj9nROpGQzA+TDBmSp+xZnswX5JFyUDipdCbtqHUyJNrsJkz0yxo"
    "Jf6azo0MA5MXDODJwDA+dJzTWP4jZ1eCBZ59CAErSRZk7gC8K9NoIXSwnrESAhPKI4MGisrlZtIjg12JDAkFrrHkl3EOGRSIKWi3VEnVCLg8FEiVinGolz"
    "vq4q3s7UidoRmfG/ghwTk6EIchwvjHJkTeId+D3gDQaRP0c2NMAR7ZZVzwx6OXsWFDPl9hV4Vtw+7E5C0HqWc3wlaza1KwZE75mBOCKZ1ewLw4i2nGB4ic"
    "9DIkzt4wqo3Vo+FO2Iiy6KqmjbkZ0V5ylUAik32Oa9QAhg8RsdqqA1gE5Rw6NZmTgJTTnO4iTAjmgMgFntSJPbyBOzWPKGWvICZeTIPbfaiBiA9H9M0/yT"
    "A0Z9PT5wHtBPjyETHJcULyikcQi15luDyUgxrNSkK4hmsDEBh7E0uulgjDeHZuyzFzFkolWeidmgaUuvXQHpiZh3jO0dizt+t5qLWbJqaKokXtvnfi+o9I"
    "yTFSicrMzCZjJPMcU+fpuMfrktkuhwe7VuMTewjusJJZaUKScBBZqSFawD58b+vnc3zGgcLe/HMO2794gvlbvTNR/MI1yFxtRqDxHH92MIN5SAH/YjaKzY"
    "3TPVjyZUtnKHqAg+3FIR/7u715VV8UBTqkweXsBr3VC8Bh/Adr97T6+736u3pCDqe1TX7o17URVrturwyhq8EbkC8BneWNvvjUSpsEr7adBh3THoUEuozR"
    "gFxJRDEfFJHNMI2LNAwJ5lGvYs5AnbvYHENyJocvwMxA01wuDtSVv3E4R7ndpfxX7CShylS2HlBNZbI8/ukImzZYFsqVKYuLMa8ESvFRYnol+rXKjGMwKt"
    "0Lu6OMxWNiWmDgaVUjkow+kLRwfOyYEFwUwMeRKPeR7AT0cHebCYSTypQGDobJZsWuQb47xBl3GZc3OBf8qCG+kdzDybiMph1wimeAOpHv10vQRezgjZdo"
    "5ShgiO0PEbgcEdsYm0kkMSKuK5OhKYRWAZ7jJQJcPqk4j9oTGb5BCcdsPAPhTlpbV3YEjRpzlyh2XrhD5etwWGYNaY4i9TciXlVz8J/Zmu3wq63aDTGjam"
    "ODVqBl2fSIBAOAcGCslYbrqjyr9Q1xq7N+KRwaort4vW1Othp1Al0I/vii/I67frCnZvlA0T6ZWrJeenGoP4lsTdoDHld4MEaFMLJF96GdKFaFELJ4uyuc"
    "12E0RfG70nxmOYvb49WTM+3x8wpftbsbl2OYnXoQvMpGahVi/LMB2UBsFf1CjkV9LV1bd/IRMU5tcMcpXkQKNjKxYGxq+Y7cGQpqdB2rVrOHkljVfWknDV"
    "T4YzpX2Rv07sUyp6EEdLYbKqu2DN6917YAZlr/ALziF/F+j5Tw+cewbOwwPnvoHzkC04zqxK6UEJRJQ2RCLk6UFjQSWVWamQOmdeBc0uQv2NhbucfXc5P9"
    "vr3Pnzvc7eRWivAV/uG5TgVsmK8Zz54QEmDIFteWtMf9O/haxKpMuJAu9yqTUiqC19JMxWOAPVwzQULp9PRoFZs8Wfg5gd6mB4Q8I4BRMF0U4EpgbWLheU"
    "FCVBktAI6vvbyCFd4c5l0WQ5nG4nlk0phsi1lSgG/SvEXys4922h6jWm8CqUyr+kvdZqmEGbbGivJQH6mA4FSxws4KiYazdDxN3MamGipCwZNOk65dISux"
    "oG3Q5YBVpDivH6cktEQbFusIw3x6hdHO/r5JrbdPsX6k5UxH5v98bTA1JsMpV/Rl7m2sjswx7ZCVsESYrPZZuIPKWqLW2NF8q4QOfQlL+UNmWwvYJKy5Xc"
    "oTgvE+hig2FQepo1Dg5oAuv5fUS7b42KMv/vIvWzraR+eYs3J+qZrAU7ghlH0CkNPWQPBCBm5C35YFh6I7t5Wg+ck2Bkd6uks9buQEQETDdptwCyK1omRm"
    "D9QuKEi42IhCoGoqOCZibXgt0l5GFROJHM0eyDdzExExl0cTc5sY3e82QlwJTxlPGYzvGm6OJN4ynPpbgYhWSb34p72QzaLGY5l1qn6T5CZ0eCISxuaxqL"
    "4ps//AsbIrYUVHiIOxCAqq49xsCJqrVOlRh6VCuBkswtKLqMMRWMC7+JBsMDvBqY4CTYxeYakEG4FmrRu2YoXn7Jo4ZwKqJRZa8lUz8JJdUV/pYfmGGTTl"
    "5rro6eThVIAClsPU46BSrAiTBpwNpCQFGYKXtzNYxEdsrujZ+P8iQURrQjwW9Rng+3ojYqTqryjJ4/S1PbU74CBV6BmqqWypWZifqSzix5b6JnjLiCJFgL"
    "/Axf5k/mi50QLyL1BMUDDfS2oIFJvHxT668UqyIhpARrZa2/wWVayQobxwmMXu317LnJ7fi7N+4ZGD4Ldm9W2CeHxFJpcnvE2Zr7Qxb75E6okmHOb+73aq"
    "aqze9O4qSOJT6NiW4WJtXlX+riB6KbdCFb1JOdN8aQ+fPktUMTLcqZZcWkKNNW5y2IkXDtY3U5sP3KLZwS7E+HTkjx9I59aU3Pw0h8i4hl6GOahwC29Zbp"
    "abrVR5Gv1ElSNZcyrwbMhYlSVtG6jKyMowdE2qtMIkpqRoij6BKQzG6KcMEQewwe0miyeL71Y1yWBteZ55Fa3QAKgNqSIYO7gcnjLVhSaAol0NQiTIS7FL"
    "d7KcIMruUXLnFk3k9oZoRbCqHMx9fP0H2WM3cwhc3c0dVbJQXFTwIr7pGBc6TEKUXG5CM780flQ4u3tvGCcn9U8FP8UUL/r0d071U9cTgAoB46rA9i5oaH"
    "u0lK92+AZkpfOLGGowX8riNrUU+kXVFlxOraaJLtdou9GQqjTT219OpKuup3u/pHg/fz7xWMPtEvZfzcMlmHkkVxQqYMZ46yEPURkRaUO7AUs4ma0bZ+rn"
    "zvhYQzTTYQnmZJ6rzQq9b2/3/Y9xRYvqdS8+NHGB8d3EuTLZvPc4+DMvMkUT9Z7bs3wpLebOt7ygey3G8EHFHSHAWxcH4pBrlSEFI3blUXTsj4Zhl7X1t0"
    "JBBrISqUkEUnRcb4sPdwgFcjw8gCceH2pIsVKFDGcyIVnJKLfsJuJ0E/PmN0GwGH0TP/lJaAJ8V9ib8YOI/ZcpE8beSsX8GvFB7UJwc+/nkI/xzBP0/hn2"
    "C5inUUnWiMtIOw77C5oOOMEHNu7e3MfXbfQF9ZwEkwR40nnEX3yKCY5p/l8vrzef5J7nuMoQA5SHbljrO++jK0wcSxsdIUfBGQZ9yhWMPTFhioCmG4NZRp"
    "spgBSD9pRGLUtFSQOEMD6BOycgdunpOe6oVBNpGRspE4IJN+WinnfyEAlICqhNBylOhHYZqYfhXEHLD85sIr82Md9HglBQYiaj+9qHArb70pGjF6eCmOM0"
    "T7KxWQOACRCdZAsGBQ4shHUOZiwkM0LGqgSvhNAdxU8DoVqxVjQMwhlYPR1CeFRq0rqOLlK8SSwQCPSWT6iobNQNkkSKZWfIsPV4pvSXyVklfzvpfcaeAE"
    "f1e3GYkF6i6Sx0ttWJ7UaQ6RnE2NYBE88NT7qtB7Rop2orKHifFQGi8iKZlVu0RiNxWRDH2F0RTj3Z2p5K52IymgsCWmQlnUfIpnpKmL6b8LyeKIT1h2hc"
    "1U2Y9Vv2bPyu6N2OQMeaJbOOHFehUHxIujHMnj6bByJueYUM5Yu7mVWcagQjtkSm3ycc2TeBEWZgkv6qTT7pGZNS5mPGxs6RlfNTzjDsjYndrwFdZzCoZ8"
    "Yrgi/l4+nSndxNRE3w4eD0z23GjcsiL45c05deTKe+Yi/yi3zk5INBHyziRwPicRZSWRGccm+owkHJlHvFHeAvQtAf939mGnW/mwSzqXuDy0uvyAu4ZwZZ"
    "oitaCC/uRdW28ZjKMxonVg+CW3G0ZnCoqv6UX3FICLVLZyyEcKYkSqsyrXtRyCX+ZhN23Yo554PyWtsGHqO0Z4mrpWJlNKVzHdsngd8uR7kiUUjHlImdrw"
    "RaXOoHLXj/LYtLdxk1PWmJVN2xRkgdA7wu/XtlNj2w3beTNSre6jWFThL8SMqJ/iyoENKTN8MSt5B4M/q/B4MlrrqlA5A0d5oQho0tVIbCOoSIO4FN0QIg"
    "LA8kPIwDGiUyduaESB3BRLupMZ/aftYfpNV0KNyVuxE9FvaQHWFXnGmKnBLo8d+EoU/NLpfIo0JjSUOmKEsn4G7wKalViLFq1EonO52CHbWNSBRGyAYk5D"
    "fh4kFXRBlaSyBCI/6dimPKX40QHDkNKV6B2RHcn7s5GuAjYontrUW10/OoOJb463Fq/11pz1sJOtNO66fa+zEoTLK1njn27f69HEJCLVJJe8R6/NtBQIXz"
    "6VqCShS+Wmuuq5SIuqhm4v6UpqeLSlbt9+fFANnYRjyUNXZjTVRkth5He7w41EB0vmbzsaKGonZQXTnbh/MsF8HcT6SU4yT9KqTEAuSzya9SdfZqMys/Ai"
    "aSsVaIOSjjApHbous9nRPhepy7IiA3eS7lBvNHIpRMTmRjtmbaPZYraL6KnnxGxxptYFZsyYPG8dmQilfk1rTkRJTw8Oag5f/IXNoXuB7rnw0xgDz0pybO"
    "imc89pW9jgiUtUM7dEaasEA8kLG6LMwWVQS1noR+llhcbYnKT8PkPVEcfX1EHpnQNnt3aAUArUg4PGXXv3onckmHeyecs7QgXIMbKbdrr5nYYygm2UGniJ"
    "UTN3C3ze/yj9DXk3cSDyFlNhNivXeoZnGqRRwlRygi195TX1btKVcPNOBNNZbNnmIn9sar/lUQirGUFlGfdVihmaHKpUx5daAVA/2rPsNSCPdd7eDauWpS"
    "v1OUs6UQ9WgiTIv4z3SBrWle1ExLHlDeNIWGZJNeLoQeMVMJDotkOxaBiczWmX+lYV6QBReWfmIlphujLuNnHFz1UxfmEt0pudOAqKr1XSXrsNbMKvYxnx"
    "zkSvDb3Fj/bzUaQkpaYQsGCCa5M1ECar2FJDELQyJzeOBFyNtcwGwg3JAbwsCmYWLNFZ5fiTWmJVzYfeU2TSfm6PMzC1cY9SqL5V2XsQY5HLefO0lckvzI"
    "+BAr8E0VbT7dOsGjpd/i2JXBdXd5jmKjcnIDc9U6gdPKAzmNVZbZUuJePxUgJ1VEOAkbKjqaJqQO7n+bIUb+lrvqcXdmEvOEb3EuMEJvPFxO1knjvqd6Wq"
    "uAwrSbAUGyOdNRw1QhDoTXVLFh49TU+rN0fOahyFmFbKiEOFHUP2aU3U7+GxJ9oigcsYPZSiCeJzEoZs2tEZmxF0BOxloCt0dxvXuKJcCprFfajbUffohV"
    "rwt2mLwj+dDrvN/XknnndSXeQehL49gcXmGxthejRm7RMsCspDreN97IzHjRecmZcO8CyK7+RJ6chvxH0Sxw0aLHezb4duhlBXk93W0YjOKQMj0e5WATwr"
    "7TVWmIs7FUUneS0kHswPPnuWJVe366/6noH43EAigBkjr10gwRt9w+RLqwTRRaPXVO3LWwx4Ckl7Ne4y3VCThyB3pkjI2NlJ9HwvpmaiAGYCjEzS1Xj6Rm"
    "V4h59CRxa+LbzG0zZLUvM6U7qzns6iJve9plT8TGgoRve2rluyRLVQufyFoYImzY0yscr4XTF1trOZ2bKnklJkSExeyckdqpiVSwAlJRWVv0LUaaSCl+8X"
    "ofIqQL0m69hcNTKtdwkGldjY9TGdMIpNwjDkJwh91d7TSfWQNPJxPmTHTBDcwpgdQ1zsUxMQc0r9Anm9Sy+k3QoT6zEUVk+DrHS2KkVyLd6uVDiPx4DzNf"
    "PGW3EOJ6g7cJY4DEPRowIRF3esI6VYEOvFCZ+1ZI8hSZpq4rg1Sc30ze3CzqE4KSUtUZW3JG5Vvxd16A/Tf63mmuXQ19E2AjpyYkx8RnxQJclK/FJ2ll57"
    "XiBHB3yXY6by5yLYDqETaT1xlgQcVVoPGwuLGsh10osCcQOsdfaP4Jdd+1R9TffJGPRk7xYCcfLM6g2Eje68cUqz2mcMOgzzlosQGKgDvcnDUMosVShTkj"
    "rzoF2B4rtarZkArpl4RvA/oBvwBUj495jEgsX5TeAn2UAyMjrdmRf+voABhLhmr5d05ftCVizPl95Bcfbsrj3/ZyXL1tJmffceN0NEMnZ3xe24W2tiTY+g"
    "W96rZy5e6YddQ8BVeSRAJYwrAeVdH7qLS/M2hi72xBWDUTOC6EjVpKlaxlND7FYdttLT82BZY84z6fcKF5LsGOp63Wt6q+Eg6BxkTCroa9Nb6/phdB/8XO"
    "zR2rwZ/VfWHwnZrTK3DcctfoZ3MvmOKqwbWJ3PwwYzhYrqEZSCEl8VtcI30almJkWh30jOng0l0iyC0EpaChkVP4V6mcTddA34lQhcI1iKoUigzoDBEz1P"
    "XwiNV70wEXPyDSe0khkleyqJLj9DhEoPRCk4zycqjeEBIl7F9C1ViazwWLAiYdkKfP60tkjlMnUhqTHJG+JRPZM/UlmYMsm7Zu2aoY0CJpusWCsOo4uPxu"
    "tBctBH5wdMGW5qexb8maf3zvzz4m17lmtSZMyQyJCoQB7RaeaGUbvb69CtT4oahdZ1O9+KYJTxMOZpBiOaYOpryW2NfWIBjB90T5dNKWSBVQcarBos6zxN"
    "nzbe2/N/CC2pizxz1r3tCVd/23f7P1WfcJ/o3FbbuGN09omFen3fE4s1yfkCGqevdfmVfu42r6EgbXQXolfYuDwAU7j1NzsrKmxESO2rQNV0y6DI4F9UID"
    "KD+RqmjXL8unBEEod7BH1r4PdEtcXZhO8qVG/zNQmhYzzMbtsHu/SokPLsc14y3j9uBMrfVKi0ccaKI22Giujq+uPxYJCVJMGUxlAXY/nQ4zAjq8oFWcfV"
    "xMkHVuezlFpSAtl5SXZQdO4clMIWbjFi8nKdyHle9FDvgyc671kj8+SkYNVKTsjHe+dwyDCLzTXjv5sKHnaOr3zRX5HwSMDQc/o0EpGGIjQcO4ZSVwLLEt"
    "C3kEmRRFq2miBoGFmp3CsjzdXiR315caV0XFNT9ihUZdRBYglNMeyJ0l2mHHUKqkBrdiEwuueI9heleL8njruBH9WE3KrDWirHncQGEJjJQmExh28kNCSk"
    "lItm2JjSwRUR1RM19udKcWWo6mJ0y6iORXU+PpMVZ8QP5p152408mG/caYmYg/MFWLxRI7CQPYVUQYfhmr/M5iMGWERKYVameH55DI8svjrD0yCjP5aTuL"
    "dWknspjtBmzFeUI3TlDmaXsjIYrJK4rSRex9vPE9bULTyHUj/qOqiLOPOWxxXnn4yrZnK6Kj5CITsyplU/NU+Xp9rrJg0tHd1+WBarH6JPqogTqndV8wZb"
    "r2vVV1trmfDtRLZrJ5H2ZjhyfJYDccM31kxppOUYDDE5uhQgRT00rlMwzaLI2Hgm1RRpR28LbAKjFMtxT18S1/SEixjvZMAavBFVYY4Ng55kbWaLhnM5Zt"
    "9LBwEU2SGsJpHWyHTmyKtcy+bGHBw2dkseBMRPOpocLW7PRvYuh/tcKDYffG3KrKNiBxKVBlRT3M9UaZ7YT4rx0ByHyyHcQscxSKEqEpp1CIhE+8NfivmW"
    "8uWdZFx2Q/1dbX4IlmKTPLGKyq8wCTwyeCAZOSGvo98IS9YxgcXLLNnUjMzNJUeDRFY/MVRd+7kkRoL8bkIUSIraqQYktR9f50pbWYuk1dgaDvcR6R2Wmn"
    "EOp9zl5d6Sqdvoe50yod44wGWoORJ+ISiCs5GKDHESggwiN2lSG41kcJeh0hgreMhQW1m5TMydw28c87MVd6kbg/Ke/eO+vXtRG41As5PzhSdMfg30O2yR"
    "v2yxs5iMdLeUq3YK9ao/aEztA/VAKkDZyGaCeITxheJda+plRREl2aUVLeTyK/GTyUd6HCmtoDzV2tgjcIM/kTskPp0zIM7MS0RvzkHAY0BxIBg5ncRfwg"
    "CVMD0erNdhHwKrpO47IuyuHjtxNO/3g3oKH07hb234cJCDWLqOOvjq4a0tHWFyFJfpR2AvYEV51AUTZ6E3smMAfyJWQprDXyjPrrE6RZpGB0+R6h036IRZ"
    "AUgmbD45n8ML2L1xDBmDHE6e0yHT3/EwSsizzoy76IKhC7CbqJ2ZrBPV6gewjth6YYgvKFMctNU4WwFSRX0DyQpWii8CMUx3vHGsPKodqWAGuADmphiK/c"
    "A8J4HaAdw7TBe6ef7Ih1AScDd2kE6oc4GUmpvaBQutQya3bZ6VbFF/74QmspQ6W4Eo/M3CT6khwkLYNj1JB22aqUqGPD+Qc+jIQJAShpc0LhxYmNkhPjro"
    "u/QUHFi2k+D0YsTDQpaLUN+9cZxo8sdtqpHw6eVFOTKlnwT+LVtGbKOd0Zi6XT9I10CGEYwCNIhUuVUGIRn8wnJRxdQGdQQYnwS06KGZRUjd4C3c5G5hY2"
    "aWt2KkXgRalsMqbN62F0JaaQXUNf5hggfiSTynF5tL4HShTz0QXATzjYEX4gSUPiYjI0Pjx61cwOY8151fvm1T54vJ8qbsRnfXWh/9W6v9xYIxD1ZgmHUD"
    "iai3g1R6umaQNvWmCwTcbCZlefS2w8haHAz1KYvHiVz8hDzBZifM9/E4C6gVk02MVTpW0M2Csiz7H8lOpcrp1kxEUgv9srfkACwMcb0VX+GG76+FGWgAT+"
    "fzH/B4LASb8JYJ6RDhxJyHkoyHUOY6YNesTIci0yIybQnDRjbDQql6NIFb95SSQbhlpg12bFIYlSW0F8JJ5HHcYmLWEPGS0DU65oskL6uLD0JHDqfuj6TP"
    "gXnTSRsb+GI9xgOU++GTg5Zih78fw48ykSpmiEn87KDnAE8RoyDopHwr2K59TSpxgljG73J5EkML0SImV9EZDWwyP5WAqeIfS8QlmTsCkScY5gi2PF1nCz"
    "I3cXfIdhXBhKPtNhirbYNQ5X2OZWQKAtLX94HdBIGamwg2bMsr5TJJKYENSdmvUP4xqmwVbqYxdZrCwWHvB8NsKgKLcwmoOEjYx8MneLBCvoEPKnOCMNPn"
    "FiPukm7LxGaKIEu2ZprPz5ILSkVb8WDK+s0CSsr0uWLNdoJYGw7Mpz4tV1MqKhpZb+6xM4Ji3cCocJRQZGDQ0DfIkAuUpYfxfGXXgVRa8pYQpVPXTJiVAo"
    "Aub7miLAsQrEHcCRRGlUC+n2Dip3SZEoSEcoA3gjyTlnnzjLZOnKlKj2NN538ZHrmch5jAZMVR1b3ztaIzXuzbyjVH709ZtYEyjXs8befYm2ZT4/sazYhT"
    "0Xvnm1xfccaMyw7RdyJfmYGOiQo1FUtPGBr29847c/MTICnxmJBMfWceI2T6+OcE/rl3vrHv9pJsjKOW/l52Z9PJ+WJ8a2dJXMbIpqhIu5JJGIU7rg7hXR"
    "sZxix0Z8QlURtpgCEC7aDuncKA50qYgq1ekXPCd9MFFay/MoV7FH4aTbneSNCMPzgaRsFRmjLYauD7gShdD5J7hpRsO2rMJU7c2Ci5jMqPhtUFDGCqOdvV"
    "AjtOZqTy7JWnmJJkxeVUmD6lYn7SKljghYtmMhmfpa5EUtFZkfpJzJUVkls3grc4CPTkvPO0Xv+jGOSpIj2XlhAUAdb6LroUxbln3nnYphWikGxe4sykik"
    "zm8M/T+Oee+W2wE7wg8mbx+uvRzQAoHC8AKATzeQCFGMlRx2CCUgyGgfJxYBSTjW0T4hULlPvcVBhHbXSM4CONsMDhpPSQSVYGZC1V1/oLexdRCa/dLGiz"
    "DmtNG9mseZN47CQKW8i6R4Mzu8tgdEgbCkeNxPEb5t0oa3j+FCoX5xkQ4dJdZ4ONOqX2FWtpEUftpjIKTfnxlrD2XbtWqRG8XUwGuajEHhWBxC5Akf4l/Y"
    "L6Rk6h/IlYUIe9TPVEupu0n6ou4Zek4ijzd/X12yrWpuk3PdILPXG9dd1DFdBT10QJBIiIroLSNqSKFEW4Lq2Fqsdr/Jgcl7lEi2VKhCPfpibD0/RQuDdL"
    "8C+dkkh/wjJhiIANocqa50trfQr34+uT5+WtV0bsGtQzPc03QRViotQr6kTDoLAMTzdsCAMZzJ8YHl5OgDCmRF/yasbujWp2AoAe4CoP0EBEs21jGh6F7Y"
    "UctFeevJjPvo1yKTcoZWw+FixMbCP6HDWsaMIEgxUlLzabUAGGHNC2jfYv8yzY2owtNatmAHoOwgPkBikDoQxnjMyqR2VgYtCIiqeEnnDwoKeW0/NU9HbM"
    "EZtWrCZKZAbGofxUIcjaNSOySj5r9OalnJucgjzCtdlQUiVwwg6lREiZihOiRBUJqJJrSbitaMuemeFFJEPwvhtY7mZzZV6kATkZHhfV5PBXVAIkftz4CT"
    "nFWf4yipuFhONeLOdigFerE+7HU0u1bcx3T9FyV2vPE7O2ed/gAbMyphKBiqHdVVlvNDnMF6VVYUhBMeGd9lYUdHoPzvRdcjhShaKTi5jv2RHzMtl4hDJv"
    "Q5N0OT8LJla33JThHPlbwh4ZEqE8s0ifcd1ne7RQ0w+dNO4loHf6zKax4tLUWfHpPoy2I4Meuw77l+s9kffScUSW2RKebK0Z0U+ps9pYc7nuBb/oLpt42D"
    "+1f0KOIh4oTZUfpXRBac3DjeTOKDpxBnbIU/MLvcWROC1hcG3BC2XHF4ymok41RYBBrHFWLOtzFS0bapJHlvnaS4+f4dXVkXEtyCSQH3F2E69H8v7VpbgX"
    "dcg6L1rf0svC94hM5X6T1mLpj1sZ7hIMsPxN6zx4DeOvq3HOpLds/27+N9vDjIxH7VRDJ2/w56rdY05dMe1TjNfvdOhgW+MB5QOW2tPTapZxYo2X1Utrws"
    "OFL1owP/RmJ1iNt3gVf0YHc9n7j7CRqR90MHCqkwuZWtoRJpHGA1oSWd6wpZu3aGBNLoJcyecWZlEZSFces8caXaUcaP0hMaQ8F+3eODIvwJBKV43DYlAr"
    "OzzwV8OItGyMS7rFDIQxnDYPzTM8QC+V0X0yUMlMzUUdbYjhV6ZTgUwmGbRUq5s/co2YIKsaemRiQ7gf7lKNYNLBpOhijAMUXoz75/MicAuvTKa8Mvf/Pb"
    "0yCV8xVOKNifLemGSyD0bN2BEzrhb7m0jFUW0xYkJj3C02hMWBMRO8+AGFTRzuhBkFTQjkkB7Cg3WsrWWpIfcxRNXVobt/kyCvbGS5kBPjtDzKJdZT+O5a"
    "IzW0iV0LnnzZc1Riv7TlHG9VpL8s6pDdeKuInXx4AMiW5lKVD+kd/oej0ULOsE8xJTqmTHAUoOSptKQKcEAnRp3QDXjSnfwDq762vk/L2pqaVvAe18zxHQ"
    "7/Y9XSpVpEIQ6DczpWMJ0o2DObo+g3TXBWOM/9885T884vikE9wDKNn8FvjQ2gS95D6l7Ywats5YzUvVYvHXpkyQ3r3nIcd9BcClHF8Vo+fJFLqN5kLcdD"
    "sevJoxjxTayo+GorXI/lFC6ZZh5CHTF1xXfECjNTpA2D9Zx2Y/ugyhPL1cxh8YByAa/k3A96HjYauNL14ahZVXxrAEuqBj0nLaJL5o7StglAEDB1QoQw7k"
    "BYApVnXCfXrpf60P1m6spZSo0oWV1HTL83bwJ3s4IvbBs6MzlchlssxMzYXcVPB5b9MCoNotG4fM7OOg7KzMQoGVSdDnTowDzFECsjepJTZh61GeQAYcHO"
    "C1RYi1Qfn9coU9pjNkLaFeGjG3Sr/FpG7mS8TA1tmTaYnGgh+iWb4C8Qgx0LeE5s0NU2UdAS+yYkyyg90O02/bqvdsTgYM3gi58M3RbCDJ6Kl5e7wUjzlN"
    "F0TB/vDdaDpM6f4akarWIqY0OY3Wb0W7JyarEyKMcPimj4HAd7juzC/uAgcpC4nVMt54M5yRP3snZMmzGnRPjqSvnjbPYR0GrQOYAbMht3bXL3p/VuyUHU"
    "zdtvN2m6lZpefqnpVX6HZVzElszF4uGJjq3bisDVqQpaz/gz7vl4CIHGdFpzs3hu/sQ8+Qw59PTJVVgxvNIPGsPy+7ezTGi4spkJerZYKhSSB1F28vEY0x"
    "LL0vz1F2Xj360yrfJ3t1jqd0gGJu193vR0Gw2Rds4Q6RqXYSjWRdIQ9lUFxUVjiu+pkkw8UYHfbWmJCCa1lp2KzwRRSih15NQKkSfpUeh0egkZBcfw/Gkp"
    "TFIufUxtmHJqQCpAH+8n5BWn21hQPofEvFtdfW523bVeulJNYVWxqSpqOk4bFJFazcznMN/OvTL3/3r70u4ormvR7/kVZZyQ7ndLBcKQ5LYi6+I2dogxcB"
    "GOE3N56ZK6JHVodXW6uiVk0WuBbcxgJjuYyTgYAobEZrDjAEYMa72fkqduSZ/yF96ezlCDWiLJejfr4lbVqTPss+fhnBp9BO0TL3a0mjnuybXehPtymydz"
    "Pl4qDCpaVrdmedgy5JZVKZ1y/s8DR7h6UHSbRbdWTPN20oB2Tqpjv4Pi4CZoOjir0ijKSt3Bc53qRsGxtZ+4CtMoGrmgVJWmkRC1tpYPjj8IxlyrhuoASI"
    "dVqS7aY5VifP9KcYhFcOPp12mKTDXIdB4FYiYixcCcW0AxBw7YD/1oH2fbEkxFy1ytt6kn45OquhUv7jWleMjV29mjJPhgGiRxZojJeEWsS3Ux8tbO+Drr"
    "EQvETFeVyOBsV1X2y5jw7uWM8unAMjYpVClk2vlkH9uqSgkCjHnGm6ZreLj7f7mCx1YRmF5QnisdwdCE0ZHDZXRkW28yPLZStHwX9TCq4FMqaFAynsnW1L"
    "5pwjU14IGF56AG8a9cc2ioP18I0VWCDOmHs8CorBoV+jnp7wdFze+r5df1By/l/xf8g5jDhpufwbU0w4pxnrBo52KgHH4TLzhU0mgP7pgb7DWVrr/EDANx"
    "l4jLIXDVpQywfHUiWltKudn/TT4KX7u9QxXmitx9cef34Avr8Urh1mDMbx6kOxC/+QsvRObjNtWJVvPmiI2W8oZYDgN1HMFeav5rPAkr64tRK63NxIm1by"
    "HRTSNzUOWa0G0NeAZUhSu0K6sGY6IV1tug92O2SyU/NKRalbStbXcYOxtrIGMSVucYK8XjFWQMPC0VsSUy2PLDCT7Xa7SYdU7aTr8mwehWsQ1Cs+i2im45"
    "jmvvIK5hN3xjxij+sx9v0fgNvv0VmkW/poN0iuoCDR9/RfhPtTiIaNwq9sgFkdtnXxylH9XVpYG8MpxMA3k7dY/GL60nFXoyMmOe8Pmnvx7HJ3RcmwnBUW"
    "wr38YjFl6tRKPqdvtcnk/tVJeSqEOZs28gfN4bOyr8N9pJPLSKRuljhfE4ZYmVmZuY/HI4vSsMm0MeqhlT6vaVIe4tauZKXiRX4uVT4c2JDfiwUrbGM2dx"
    "4RFKvddrzmWW6VSiogLWUOL2luWCtNWiPv3CTolBWhLAIxMGg0yYO14gIncGq6PMgA0rjo9F/UAxjZnN5nBuObECrRHg+9N09O2sslQLKtdG2bMF6yRnQE"
    "31etlIYfYhoSyy60hda0x9Ov6Vbc+NhtXWZLKcKfV+TcqD8luyCioKhaxLJlqxYEnyCloL1OYTXx7vDBrEE4EOe3SiWr/SKgNfS7dMqTerWE+jyOuhSb0z"
    "LIvzV5jBLnGwqG973cKaiBkmru5oWs6/rFs8mhm3eKg7QZpZoRq+4dEcf4C3SdREBkaUSYMmQgVNMn8QJDdoF8aRiR7ppkkT4tO3KRmj4YXTNZX6o/V/PC"
    "8jT2kavhX9oFd55X217iDGMg5JmhoC1iLJVr46gsL6Go9PzK9w5kT2G3N+EaqJecquMklcxBcsiy7wxFQiB/2Qh0k0kkYVSH5VTZ0i/t/jfBKdoj/yGfuA"
    "ALPk26O+Q0qqoshIaCIjgdQlNwf9dHrREOWb4LliA/FTz2Vh6ZPZ9Yx+KDNquyowW1DnEsfaBUS0eZ07Fl+1FdYxE/0l3qmj9tuoZpTfpROj9EF8FRWSUP"
    "lWeCCxfASzSwUOCzWdKakQHV1nNilQDlo8IcQWPq5KYaoOBPF7EYK4WJLD1deu1XeGJV/rFyNheQa/B+Yib1+Z2Vqmyy5V8g0dADtWdOtxhWUKdZWx4mAV"
    "WTJFVcKGM0v0OOk3xis1Pim5j/T6grPe+0kwOQCv21ZzrpRyf0ABeWhmP1AOXcfjG1u4QH5WCgMmJtqqL/tLeV+poeXcF1XeDQpUqaEHHmE+6lDFVXycPR"
    "Qk+DGrfz/em7UW2DZcyUazEkpvr1YmK9ABf+BX6bzqZjAZFRz4QA89GQDBSyPQqutVf6bgjDcq1MKhX33wFTxvBn0iqgrOJm9TMOn0jzX0OqCpX7cAmhgS"
    "3U1BY6DHRmxQ342BLiZAWu/950vW/vBc7RnHQNq/fv2PBuLwXx5a9r7LXk2NJ+FAXwwsP5LjyCLo6UvepoZaRPYaN6rXI2EDSM2eUX99vxOFVaAcUOJzfX"
    "3cIp+YY8NgE7DqakEa4zkMtaZprLGn3gg0DPb32ZPt3xCfqmwBqEw/YL9DmU7C4Enb2ypTx/vBW7ixfnU0x7PgR3mnD5q/BJDIywf+6D48jAdXKWvTT/Jm"
    "y2m3YahWpW8yrIVR3R8NXOfNoFYNXQdUSwCOH7mOfsdfTk8AgvXRgwKutm+64df5FXDqBpjY0wla07CJWpNY2kzkVm9UQCirRwIywHawrNIghjetRoSv6m"
    "FFoXXb6ma1/CYaRZtjuQ3SEF9mITJYEw3hXuSgtwzWU/XrEbxSv1YiOBmiUMHETddplvMykIUe/ZsIPxhL+A/uFuuB+4gJFBxavjXaNN28UXA2rpfGsMRm"
    "BXBJfYCuAVxLHAK0uwCG2sw0lnykQIH+IPg3a//IAaQp5L8mgdf7Tg4Y5WhQ7qOWgMwskNQi0zSnqK7o16b8aDcskOfHXJ+uxJwsuhNxkTSppBE5c3uwWu"
    "afm1J0maRI/hvLRQCtZsBscdClZTgFunhT2/QT2p+fPh8V92/qRcZRqzEGdGexnXA6ubyxarB/BXEQX7fqiHx7WcJLo5JuSdckClOE4QRJDCOYNFRISL4h"
    "i0kr/tcH/0lsQR+TFbTAt/Y8KTa17IozJxNbSxzLWbr2ZcCDxvHKepncCXw7lilZhQ2wpNOdoBarwGTT4E8UDa5EZU1/PIVXONFNcaTqKctSmNevPl6GWl"
    "ctPzQH+5meT0w4gPkvm2CoBBmbR2O5jlQUOp6kZ8AvCSvmbahl8kmVPTmb4NccwbDYoXkVVKuVelSJVp4p21PPiWaCRC+lhfxLxKKfm6vQLCxRtYyosTjO"
    "ehYM/xp6/NvUC7NxabH6b9kmMeSW3yfaElj7srtm8PJlhY32E8HLntrFSzbXUFHx5WnebuZhlDNLcuLzfKr1iJ/ZGB6btpwKrXiGCqpg7bWPctYAwuAa8L"
    "Z6PfAbGGGyn8bQbYPFomMqUwa+90a9GJ9ZhjGtWn+t1IBdVprLqoiAXLAuBQXTCQnaKAG1QmEkAO0k0ECm87ALzo9/PJAApz8CK4J1KECBuW9EWr8GFL9Q"
    "cFQI0/9T896CsM1FE3DZpLXKFFxsaNpLTQ+dvWQJiMiSjda6jBaenkDSDor3mwDpcp/TxfX55YFGLAk5HnCifm/9BuFEtlpZp3MFor5GUG6hfjkZKszHv7"
    "V+ydNz7T8Sc4zD0ZBD+/n0WKMRZpCC6XGVU7IH6/PLv2tFTXtuyZ1LKstxyPPbjDmoYeNziaNIVldxrXwlJOg9GdHpx4vubzPcTONKsZdz6DJsMFA9cxt+"
    "AsLK1WgzNQ14swHlV34g0/BTDctTE6plQrb2W2T9bxKq/4Hqr6Xtx6jOIohVMMORcH8fuwdRP+yHPh0U105jfCS3HjUPZ52zYdOP8gmlcyZh3jJQvWjS1y"
    "ZyGrQbeoHW6gZ2HaZZboT1DOK3J7Zx/Y+S3zoTG1b2I8WUDLM/1A17Cley+zb0dh39dFNsICXIN1mC3PJIuuZvy3nJD9Q5XQmvZdznw7rbT7IH3ZgaNNEn"
    "KMMECGXVJ1rHKyt/jPk92rOZxfVjSgUdPdRLB9qwKduTuMHaEuyEVawVlRiFBC/FBlVbYjRpe/8zoWbrXFzMFaW63JChmyfET7/BlJUMttGJ0PJHLY96P1"
    "mly0HxmvUx83tfMNMXV37jZqjMO2E688XC/4rxLF7sTAcCMfsVVHHL1fKcruqNqZHsMIBoEcvpLTZSrUqnXwU6W8dqFmphM1cIJuvNmXzPbg1D+f/sJbIO"
    "VX9eZ9hya0j1m6bWVRKpzU/tDvXJv6vfY/vzmAzIXEsCNfpWNCd7mf09wWZLJ1JvporuTEK90QE0EylcHY4qnrWMXZqIfKgZrRD7wOAnBjBXRJeNmzKCGv"
    "+cv0PGXKU/M+7Ik9n094xorcy+1RQ8Oku4l6DqIWl0J5bcjPfRimbSfpKYLbts51EQ9MYLo6f2cMZzN4nYS5b5HNP/xipIf2QVxzvCa+h7BPJ6T5R5uk4+"
    "+ifJcAUBuLL3huhyJDNtj1KJhhFjOYliGJP39hfd4aJbjFNxHbPw9k8oc2UC//wt/jNDLxSNU4eWm8GHOTf6MH+4YEP8nydfyUFLxyR+ZgNdtfoP/ZO9X+"
    "QUx6fy62X9vkDJ/32jE5VqwmfwPNP7L71mJ2ct13l50Nm4EQWbtqI5+K0Nxww2tGy8HCPl8P8xuzS1sriFnlT7etl3y/XYE1bZ0FofdzCo7/uscMzzBHfQ"
    "OVAZm+nT/itynvaNBM3pQLlcU0JrNfEaZX/ZHs+EoVZ4XtUcxQFAfEKe9nsbVc/17I5X4uAcWkhYLb04oboHwHLZTqGxBP+FV8CRRwsY8G1V/QY+MB60cR"
    "N7Y4dqv4Fl3LNn2UDo9U55Z5PuRNvNr5zXMaerepjtTx+tVup9db85IW7A3Kb1yvTv5U0HlbG5srzvz5D3lri3enrZwQzElQwCoxOvjLfYebkZg7nxgfXY"
    "43I5G5eyd+rfHaawhOM/m3QhWRRNLav/iWDvT1eQhLGsLDLTuYqHaEkZTVL4s0J4w/58RWM/3rU9GttVE36U43f5fE9lyhraKwcgX6qroH45orRnEKbHSq"
    "V6V7l1xk0yGr8pTCDC9PCzJKbDX3lcBj6b4ZKIce14h+S2rvsN0c56JdPYJmNMBbfHj8/d+oK90JOV/SC8nagxPuLGx3D61//ItaeTXF9B1ZK45tmeeIF7"
    "3EO1bKBa6axlvvwjuQ65SkHvz2+T++OV0SnUWIUjLIXCSRdshpfWbKy/Qn4TpxyE4b4M1V4lhPWlYssaJ/qEB4smC4rp4B7QTyeL6EcHW3Nkwh0r7kUFd7"
    "ro7jYq63RxcLZu0s8Ls1LdVSgt3nnYOX235KJsxczYUufepe7lv3Tufu/QkfjzTy53jjzqfPjXzp1L/3h8qXPn/YVLHyx8/fX8w4PzD/+yePdB95v35h9f"
    "Wrx7ben8ne57t/7vwfdK7sgMZiNTd93b15eu/m3p82udw4dgLNXps4Wzt6A19NW9dbXzx4/gM/izc/nW4rOLS0dOwHMecv7xhc7ho9RpORitlINCaeHUPW"
    "jHr9VTKrGj8ey33Qt3O2e+tAYuuZP+zFtRoBKIS7D0+bkbPB1sgFcz0G2apX88PtH99mr38rHOyU8XPvoaJrR08czStc9LBXp193Tn+p+7lw92rl9y6Fj5"
    "Ns2xEYy16GiOzoNvux99sjD3OcCse+wg9MOgWnr/CULr2lf8lj7yo31b/NEJrOoolKDn7tdXGZyxV2aJ3AR6EqCnV8kuUOjss++6Z79Xf1s90HPeCxsEBP"
    "bDnTvwyXSlOVFu+NPQySfXO5/90TyxuqE3GlXga4VNYasZ4WZRq8sHF599zMvvfH9frx0gg58xCMrcY2wVeAlKoTT/7PPO7QuwBj7gE7bsXPf+0VLblcRe"
    "C5eXrn2wcOc84DIohARJ2KOlz+4vvPf90pGT3XP3Oo8Pdm4Sqt3+E6HamcWriGo8t+6JY/MPH3UO38duPr2IaH721tKR04t3rkKvNE064l4oZPHO04Und3"
    "hIvYZS98Fc5/gXaiLJfeAjZqCHo18sXbzOR1GWNTIKArYR16SDABjzTHOCVtc5fGvp/VtAXGFzIvaNkBPjoYv8CfX3UufMqYWvYC9U3QNM4/SZ+aefdc/B"
    "TPxq1fRIKKtJ4sG33FnQBkTvHP5G+m2GZdBDSvNzxwGqJVM3VBLofXoP21CZPDw62Tn8Pj0C9QbvHF868jESj9uqUT4h7zb3BbQhXEHxEwDA/NyD7hePAc"
    "wLV24AovDn3fNfdP/6KdBh5+h9YETzc18D4OET2Mv5hx8Bj1l8+ofO4Rv8Le0J5Wm/qY7EgaaLR/7aufextHt4cOnq90zW1LonwrmcCIkQwO7V379QuLZw"
    "8en8wyO8csSdp6fgB7cFOM4/PNk581X3+IXusT8hGz1zFNCqc+cQUEvn0Omlry5wG+AN8Of8k1M0Hz4bo8QcsuSSIxxWQZMnGtN/H3lUcvEgamj8+Y3uoz"
    "PwdroGf7x3i84H8rGXy193L0Mzymkl8CuihUkufHZn8SpiQm1fjb8kyJewXnUnrlMNqxbPp9DyKyLcZxcW79yD8YCEeDe5vd5KXI2SMKe/tPdclocFFHKg"
    "i6FoYC/dYzcV4S0+uyA8mR4LSb6Jh3nDjPnNie+XDp9EPmaaRIHfoBZnLi98d011OQoivKmwnmp8huhWVqf7+VVpU0g8mH94G3rmicNDWVKpe+HpwvVHQO"
    "MgDKDfaArmffcx7IlTHP5Vyf1dBIqQeoL39yroKQJU3ICfDrcamkOA8Oz+7fTizaOdi7d4cJYleg2YRGsxWeHoSJ+TgR+1zOz0A4Duakl3FIsXI+Aki999"
    "DywBdog4QPf8je7lK8CbwIqbxDKr0vzje4jNBx9b9F2yKRiEB2hc0DuKZgVKpjPgSTA9HPWTE/Bq4fZZabyjRgwr8RJEFWonx7/o3P0Qd/nJtc7j09wT9J"
    "2AF+x+5/Bfl87fJiXkeyQuAqvmHcQcJ+tNayRgjXTGPOEezQZLGt/m6TMsRURymcyWovuq0bO2gJ61BvTBPslaXFPYI3y4c/le53NQmU6CuF548jH8pvGJ"
    "J5EkAcJZ+GZu/vFjZ6LZrEeFdetgd5sUJahXA280nERa5W7w073uGtqzvlZNX4eJwwkdnL4LWzb/6NTCxbnOk0+JDK8vHDuhB2WJyG95hrFORZEx8+duu6"
    "dudE6fX21XIor6rCPzaYbExhef/RF70+2pq+6fDnav3AAZLOCag+GOw3aJjqNktvSPJ5Hg8mnD0pNF3eTRWZ5XYoTFuzd4BO4YYC8q6e3rnZMg8e+gVnAI"
    "pVNsQZbzugrEgQPOPzzFTfALXhKofudug67BY8JmL8xd7h661rkOIuAUan9HAIFBszgJ7TWkyn1CltipFoNAQYjfgDW3/7Rw9Y5ZxYljzs5dO3bvKO7Y5k"
    "2WgY3edv5+8LJ0UUDMKZjTa/5+8HNocXDxOHa5+OUhVMROf7x08JBaFqgptaBqb7oo9g9vd08cAU0aVZKDl5YO/QHl2Om7jAZ6NqJ/wARmEYZHH7QLs2QT"
    "fA4/Wq1KuQ0zQGXi+/sCZkAXYKT4SqZAoq6vFjb7wrExtZlIzsduwn4TOZ9k9QW2TpsMMvzcKUCRzuGvOw9R8naOngdZBlNfOnis+9GfTWMYphb2BfuD0V"
    "YzbMgAPGFBmAff8hYSo5WBDcyP/QEVyBOHQZA7P0cQ675eRtJkMweNg6PnOmfuwhbrPhZufdR5dJrngG4MHNos7PbC7WOdp4e1Irr47AhIEj0uYD0JiQ9F"
    "hb4DA5wBTEIEuvspd1r3SYezusW1XPtKVnfpvc6hy3aHTEZszAEhgEq4MHdzYe62BhNWl1TD6fQ+sFpsQEYKOzTgydlj6E+0ns0j8ScAp4UP7vMyUDUnfD"
    "SdwCTQKdHHSv6ykwDWKdhJCjPrrgCh1cwD0An0Lv6Qd6174RRaDMtMiPXBKoFZtuLBtwDX7u1rPFzny/e6f7wMHGXxLih1l6FPzRxj5Kawpm8ctJo1sU0j"
    "8QhShzd5/vuPOsdOLnw5B3g3/+jDBMMVbvP9/c6HJ8EezIBg/FqX+EhHHi2dvZjo0e7iH48/4/VI79e/WfzuBi+pe/xG5+PjYHkuXbsgIwGj75MraWLDKG"
    "F0vHv+PrNjQ05Xbixc/gjNLaIbYcRzJwErmNLmH57tXP8ARFj3O7Cpbi0cv9/VIOSIC4sqe1yi9digZPIxUGNIQS1Bj1h88kTTkmAB48WX58geEXUeugJD"
    "QcG1XA3sYdN7hj3xCIQfsHkGAxTAEwMu/PnR0vlvY+M0wyZsXmogRP3z9xfvHwZGgT0TPckcz39n1Api9KCWLly5zQoxfGuP2D04FxuO5ShANeyr4qnXZs"
    "T0WJ3rNzv3Tq84lkiGNVETNIDJNei7bAX2HLgfNulkGuSmp0mEtXHaVWW2MgxRlwFhdvVEelZLnz7rPPrSpsb5Z1fn5+aQd6hOBIdpdOgEPomNLplzdAua"
    "PTb7LGAwZ/POrQ5on0uf3EgoFTZ70t8p5Y7Aor/ai8r+CMUcMgdJM1Sjt1AniMIaLNc/wBE/f99sZQMjpGT8CgfXI5Dng1csHqlrHy+cOqLHWbh1MiFb1v"
    "y+BXgIsm40CMqJ7ha/+xK4MPHfzwHy2fzXmmfn8GEwExgBWDwDA5ifO6fbGEWLojA2GnTufg8aBWw68C4EEdOXUkYSu48refxnwEb+yh5x/uHx+Ycfdc8d"
    "IYvtpu2CjGsidNB9bLmghCzegZ35MK2ExFZDr0QTSACAOc6d92W0Vi1q1et0gYStAJr9Il2ZWQvYfkxnOOU/nJx/Yon0U3PdU8e69492D91Fpe007O897c"
    "3LgLe9YqH70VZ86GxhNPeH7udXkOZ4CTFmFpcYpz9eOHtFqI3pI77JKN/xajLWWwxGXQEAAV0DeWYi5crIoxxeltjTvT87C2uC6YPwAymdXoEG4eLd70Ad"
    "QDxT3yLUSfJZOrseimGYMZbeBDb9Fq+CdXMLofjHy0mr58qjhasH2SxBWN55H1TuzsOHYAQ566b6Hfioc++pGpxPGOkbwTBqI0piqahll79m4bp4d65z+p"
    "yoe2lZGCPQ2IfEV9Ch9I/HR4s7dg3/4/Exhj9MipVa/OzxaVatYjrzXtcy+xJWX2zHbBBkWHqHbEONzSAULGQZ2q5vHWhYvPMMdBMzYZoM2eo7iu4+Y6vv"
    "AFvdOJqIq5bo3qvCbDmYIp8X+xmWcy8gJNSfrLKgwnHyr+hRJ7kHIyM7R5OJBNfcRcvcxTtH6xMNP1rNODpa0jn9J7C+ebQVu8cT456jb0A33D6CxCpGiA"
    "IKJqGn57B0/MWRhdtPYRcE6W9foBEuiRMGqJbVTKV1AayA3kC17DVO28XSBbxjFh1d6KhbP4R+JBVVwq6ZN8EauycO6ZmT+w7dYUdhQVdYKWSnJPKSs4fA"
    "cFAuIDoYvDCLSRSj7DRTyIQweXake/EO/CDHjMP923vPi9cGKgMczd3PvuDnYAsL/JUCQAIDe2Znj8OCwiFXLZ4ZBub6cdGC524kvkUnm/b40FStDT05//"
    "CRpl7+EPSf+SefKklwdOnSmYWbhxb+ch5QCYeFnt+7habil4cAE5jAeeaiaZz+C0oCC87oB/qUY3Ij6vD5zukvOSKocUD8ledvykad/IIcUh/ygOK4p17R"
    "eP/+vo0bZgUZqwddmA5UI5e2GA93z6Yn0PnwIjugeekwEwG8NRB1SOYuEv4a6FITNOGLPTjz5Pm5r3G/1ciZcKFBjnfPPsUZPfqMNPvvtKnLfTJqy81/s2"
    "umMe+hz/CENQhSJHXb96MFFU/btCY9KZoANUJ/x4EO52foYe/cPr/wNSpGneuX2KgBgKkA7klUg248MV1izYH2BIk7kfmZzSDs6bBrB8GioCeRyfP3YeKg"
    "McU7R52n0mRvIFGa1a2hIuXA1L7ehZu4EYp4jPhf+GYOdJkE/xIpRdNmgCTnYDlNYzQkGpe1x8sunidhetfEwITz4FvNZQjXjy7e/BM8WR3OaSqUh0TE3b"
    "NgA13ojWEKPdQZyqwpavt9+e7Ul+3l1mGzNN6kpcuokXIz2+hJCzgCEnIuSnQoMSTU329XmhM7lbxKgFq15O8WvvoIhAZPJxleRfZ//DrrIyU32I9a9bA6"
    "00viL2yNldzKZPrt4RvxtwgBfoJ+HmrAgOXgzSzYqTAjCXxxWEaUCKNVpF7+4/GVkoumjYozpkWyifLQF0vvP+nc+xAYNMcuMHqtFT2SKwufXgTWZNxCLO"
    "IO37dYJphTY5XGZPZsVZyTu4Ltx1tFJbM1qSCh7R0D8+hEGNIGM6p8+R6glQqg4oWLkVam9qygiYAeCHjFGCXoqWwc4AVLF75dPPE+utCP3jf0cu7I/Nx9"
    "nNOjRxw/XXz/CbfU7nzdmJspd6lGzT0lzSEUWpVstEZPCzEznAebNwRD/gRG5cYx2FtmvlLD9iTxWg8mWTAnjiw8Aro5hDLlDv7YuXU7qQV3joHBoLsUr8"
    "bDa0DQKw6uNLQ9qKKBzY8h4K+vsmeewa14zWfdu6dRdp67p8Un4B30bnfNirRbC4VWozjjjLFMChOwChznBORmZGbQCOqBj1FQshdVWLtcwQAAoOPD6/op"
    "6TUHF4+wc0vrgyWJpAgo/bEmfGiURFtCwzb21AdV8B8DRmdv0V+E9uwv4ad/P/hlRhrKGLDZGJ0YTkLE7pfLxIZh3df+qHhW2eSERHgAog7H4yZo8iZ9lk"
    "DJpjBXWwflHWNjGDvGdSHqXP4aHdqXT3aOX4VtQBtmZhvokJSExBusfU+db/6IDtXzN5WZeUJ4C+E0RtMl2YS11rSkwCZv0NbzEpkEcY4UF7HFI8KNgAHg"
    "ZTgjelnWdCaDoi+yki+Ukr7G8k8S/tEMOtf/0rl+UxItTt8FPoDGNk3RyFt1WOMaTCW4KAa5tQxbrC+c/ebvBy/bUuPvBz9fOHule/QMwly1B3jQZSxmJm"
    "AvA1ri7lKQa+HYUdggDRFUq69/MP/9FWZQi3dvcAPWV/DJ0/dhe/SHoqzSNDgLzp/0GX/00h982z15pfP5abK07mNknRVh7UNif/iZkws375GhISHkTFUA"
    "w9poK28uur8ztvJmsJXRV2PRhPh04hwW4N45/hkRCtJFlDRPbmtvG8/dTqkCvSu1C8jSycvrbHBefwWjbM7rr7/1msMtRSOHZZNc6By9l7ZuGZE5hsKoJh"
    "JLooMyDZWZtXBzjnIxrMvAOK2QnnNrlZ7WDPHqFclyJDZB05C8th9xC/meOQ/oEfe+WZj7C08kgeIjjXA6IlSyAKpyf0RbrVQrzZnCrGX+YZ+EVhgKu34E"
    "7EYkaiunj7EmnK7h/sk3lMA2//AjNMMJaPwxNOWHLFa6n95jXtn55AT8pg0gRTPWJaOEFskECO6FlUnVDnkKPo1/aYDHbzXwCAnfzD5cffP2Ldt++84vqE"
    "RrO5ZobS+6Ow2y7sYSrFfxn334z+/wnxZWaW2nq0foNPLCdNElbyvKx+qEMsS2FF3rdGwrS5bcVhnJdS3aMc4xWHz01fzcE9sxIpK2FtItKgUlkTjD9szH"
    "GH6e+wB5BpEqp1UYxZ8MESt9QbopkodCAsMibW9zMySIxwc7pz9ePHhYJ5bwEEg6wNAoZIb5ACAJugc5PypEcYIZjbRIxY8JCIbc+SWLQHUWOWEfv0Dec/"
    "rjhbmLaB7QsnU4Wyf1mtwNFa+mNFkKTsP3HIE28TNQO3R2cTxftlYLW0A7eHZtYbYe1Gy2xGkATDY0W0y+rvNkOREHCOboeWCnifRjIldUKpBFU0utH0mo"
    "gfIKAMQxz5Ba7uK991HhNL2ZVOBU/ozdHxMJlXxsrVlpeTc/iZtz8H57OK0tIHrBujofam0hq53maXJSraf6Sjh4h2Grp5wbyCpESV8GqBh9qgnBNZGSZ9"
    "t+7FFE5ezBN1rO8yxYNNlJEs6OahVkmrNw+5g9Bu8IX2oxSymJiDVo7YFktny9bLFRqIbSy6SPY0+BsWF2+GQI63h8FlPg2q66Ble5NYyI5B8smc4jsXQ/"
    "ewb0LEkrpCk4m7cKmtBtEfaFjkzRLBHtix1jADQoKTc9siwwljrb6PZ1j5xgQAqpuvORc/NNVv3jg92zT5d1PVj3Qeo3qCFdBjy+lDAZAT5yvLhRoQVMLI"
    "QKpUTK5rIpnaSDqiGXN/iAPjgPWOUvo1jF8xZQoHyECO7qG0VZUtBTaYgnSgM2PD63+PRj/ssS1/RUGq5OtnNjlFd4h0NhVs76Rk57vHvuNnoU6MErSgTw"
    "cyUZ7NtKqVd+rabA19loZkrvCBemA8zEBrLoHD2CLx8+FO8NnjcBu31MLOJnd0C7QCeXTrtIuIHZbUVeTe6e9ajFQ2cx3TDGS7CUG30w73XuXuE4Yff9w5"
    "0P/yZYpmwLTAqtYcLoGMGBZwd4oxPsKWeSHqjpfnp46RLychDfRK1yID0ok0aBfz7vNSge3ZN3jFAkpi1umdN/YZ8FrMG29RiALYRrzD4FWUPozEqMdG/1"
    "pwdZRfdkT3D0co3liObcBE7XsndkRW8e8w7OFYxvFkXRylnQuq2NOzFiOMJGsT5W5cCAZjMTrDw05z571j15zWS/tjVe2prOZyCkiTxFNX/yB/Rts7kcr5"
    "ig+fFNTEyepz5ZunBFokpff61qfU5SHQv1zpluCuhcK6JpQ9LgTG0R5t4gv8XcEVvEq8TcZliH+VGGDf9lqI+fKprmK/lsEUnp0ikhxusDsS5KkL6lDhkx"
    "RcGtq+p09leag0sytSqpYP6qSio4X5+qKhy1Rn1RH7MO1SJIthAVwerQahDuY3ZG6UHCeMwdfvTOzmpSZgxfIsobyPnNlJVupbmbO0dL3bP3F//2AN0eIZ"
    "jrs9n6hc2Zrcf1RhAFzZh+Qrc/lNg0Lek7q0p2KFxkicm6oQdcdtEjqolhKxVMtHN/lo9nQq876qj3Y7WEhN6VQxLJqUcEtVefbwSUXx7/SHtmtA8EK47+"
    "/Khz9KKowcZ2I3dO78ACzIqcFfgWlPvO9Q/YbY5w+PCkOF+OnmPxabldoOs3QRSS5oSwRhZJ/AI/PHVFh2TmSbuH1aG1eO6e9iBg8i1wbPUk6YF0x4MmXj"
    "1WWjz1APMPZPvYgU4vJB8/5afS93aVjKqBf+tqG+JREu5bpKiQBiAaVlqvw5QpTs+crOwP6C6qgLpQHDsehk3FdmHlSxfmgMihVwk3nf3b4gcfMzjsuLBm"
    "iWR4/dl48Vi5oQFU7ooeUkbUs2HjqAqq+S/gLaFhIvwsA5+/j3hH4kJyy2hy848esfcLpcDRe9ZWIKXZhVCdq19hgJQoj+VMo5rxXrkJ559+1PnyPV2a4N"
    "crdH+LX8HChHVT/aqLtzGOabnXdKkD/8BcFtUHerfpD/yNZuv171QvxUZQhm2q+FUuUkE30JeHkPVLFcVtdjdyEjAsAutD7n648MUhjoSwOwFjFLwKA4Yx"
    "v1pFI14rTCRLAJyA9FRxqRpspxgNpyhbT0leIFs4f4chbt4JS6JkCEmcYkOfUlBhCHTff4NJqWJ5kmZjkxZm913/gG0ODDE8+ZQJm6UVEDbXtGTpyLa5QY"
    "9JucQ3O+y8CV0VQbmZH8asIG26okvqLuUCXGI7KlGqtXKtXNul8MCOohtVxmsgtGZHAjyPQcSTlIuSy0Iqj0uJDBLt0oiLeVYRQGv2K824+4jf6CwAzm+w"
    "CrbYcyFGVKIZjn32vqYXdkGgeFf6HqKUNX5cQSuzmvTgW+2qUXkXN0R/NOhnubHrYb1V75MEinQUmBkDz0/x+Vhqlt3ApBpmgRC9Qox3JjxzHB2Amudygt"
    "rjSxxXirsvkm7k0x93P7+hgpmXxPOl/DM4C0KBRHoA+ra/vbD43XcWLNYE+zkYYmcbxAeT1E4F15V6tBPOUvNWaI9y0FLXF26fW/j0hk6Z41gfJzeuNNy/"
    "M12oc/wKcO2szCD9fXoG7TbbsqCwaNU2YdBa8WZO/xPb5hMJQ6JhMHcqqZ2oSHPadk4Gi8lN+1rR3Wrcr68te9aAdQGedeAAMYMJP3LApHJG8JQxrukvO3"
    "S+dTNySIl1JD3WAVsicmbClhc7Z2D3RCVy0OR0qnjbE3UKSIUNGw4rD57z9oTfxCcygoNzcKgQNHLk6OImFt2ZwwZe5Ya1cDp91IB55/gjYauZfcTAm/4M"
    "TSR+vIDrYDk9fuQ7lKfthGO01nC6BgzYdWCik5gIRmaC75T9mVLbs8hyl/xwqERcAweAgNe2AfDQy+4lDhfYHO1zkEIcrClY5nSBWBs8jzpxpkCR/ps+U4"
    "CfO9MIYoL+JC/cPkrgbfmVdZiAepfVg32cAMwPVofz8mtlR+Dh4JFg1ZkCfeeZ8wQ2YxFT7DgBvPXOoHGR/pt5mIDcv6icHbsnghmHpBiMG0zT/lTKNTwp"
    "RvAK7NhIIRMujxcyDYgd4W3kuACadgXxiw3P7aHDA+O+QSuZeWlzuSwv0nBXFMn35WWdIYB39ah+ef+wft8+SsD8zjpOwG8mjxIQn5d9loC6A0+OEgBAJ8"
    "4RoK4AqWOnB9B/7MMDdskvU4BMxmqkDw54E/+TODdAfYTdU48WMVH9ukONBRsc6sIZxbABMBi6FQAgNDng0NlJjlxwNBIAqnjJIwO2UBOASDXwgbygJyZX"
    "ryc+6bMCqEA+ip8V8NYw0Ga16jcixmLAo2oVT+djCBjOUMY7chGdCtAoak0ikjR8vE4SmobOBOAesqsa/cWTlxMDyO2mDwzYWjOHBexoNdVJAa/Bv3JOAL"
    "BEfU4AXjjooOuj1cTdNccF8GVYtKNITvqoAIQq/bRPCxC4MXDTxwW8Rn8zc6YmFqPRTmWkb+YDyJiZh2cfE6BuKrXoSl9FNhMwvckxAeYVsBfMpog8c0LA"
    "MP1Xf9vjkADh5P3AyqU1cG39XVv5ygX/rR75yIDhCWBL+FPOC9hC2Wr2eQHyJH5ewKsB+qMcH4nNPi3APDfrRtrArZSwsn1YwDY/Eg4LtBNZZwXgtGrZRw"
    "UsT6j6mIAi/FCHBLyKZG5OCFC/yvYJAbzxFvrIIQFvBEHd4cL8iJg8F1cIVzWg1McE7Mxo6wPKYH6lAwzbhoPrtGpBbbQxgzFBz+ELRfFYMmoUjo2BboDA"
    "pBvPJj1zQgAPYo4H2Ez/jR0PQLtquL5fKYuCtK3o7jIK0ja78ACTaZJlB1vU/NKTxyWi4Q3DBDVk4yBOgC94znb6IwKWBuyAJQAzbS+ef9Wjb+wXnhOUmT"
    "L1dyv3T0665+0cPurdsw6lb63Rm0kQeqDtKNwGlgQsGeU+ltISTBgeDlt6DjAVdtI7PsY7ew6WWWhAYj9qgoghqAM3qFTpM1I19UBeSTQEOnidEtGEdVVq"
    "LUQmLaBqfJ65l113YLTYUbxRjM5lI3cQWQOuQ0dgKqBGoDVPIQE5gtB4rqsThQ4a34YAgLbwK8/ZUWfwUK9sXQB8QPCYsoMmfgzUJ7gfC9XstvaTWpHGTr"
    "SDzLupp54jtj8F5A7LroEe6uI4Yuk6mBSDd9+amVZZslZnBLz2DnpWjcHmWsjCD3ad8AiAGVbLCCIcdgJ+E9WqITyniH1gf0g2iAjWLAkh9IJxIp5dW2B2"
    "AtkCjUKylsjbt2bCST6esw27x6EI0eIZ3rsn9KaBVC8Tz6PvaLo49gD+mmFQKCSzJiDAcF5rBLA8vHiKjoykdaEeokbtXVFAa6qwocU4bOh7N5CVnvoylQ"
    "WbrS/IYtN60c8clC7+KOA98KJhJDK/6hCDJkQcCZpNBUGgVC+z1GC3TAmeEgPFabZo2XpyzAAlW5DpvWnBFk1Db7lKA9lR7n+8MhXgCMAKRhsBIb4QEaEW"
    "oA6liemdxlxmZDvyPWG0bwNw2doClSyrFdCAFoV0Z21xnF2a4eNDKErYLVhDsOWHnvMW3/qApMsW83MgYSUiclT0jHsriarZONe0sEUFvwi+/AdvU2ZvFp"
    "61e62H5kNIqjJcyDR3agHBLqCmuAQ5LyQh5nbq36bogAGUWXQgsCOuItuoSg5QILD9H7fEHJMmn642EO1NJZymCw62TmY2UMBQzx082MZR77xk8YGo0aj3"
    "7SM9QqsViTdDygm0hbwFSAFZyhEyB1Z/cKdiwEcZqCwm2JZKQzZMkEAn8KampEyjN5RcWa7CYKd+iIQmH0uy5i9AsYpJtXR1wbK6R8lFnwEbW4KSnkPpT8"
    "C4EK/xRnTgJSHwlXolQHdTNUjpzy4hmy+fYWug4oiM+UQ9AQfrnJGZGPXyLMRzQYzLp21Adkx19Z6zdYx8U7zF0LOrpQMLeuBRwDxoC7RCEysxSI5MWFz6"
    "DWpbYxU8/hTEcg26HaOTiLHAgG5kB9Wj0iSk0HMQubnKGZg6g9eUIiCPSKzDHN6wFJGBeAe4XezDQrcKMGsvWWSwHQGvOGpvvhlnAtuhQ3sHVMEBURjqVz"
    "QBU3KAz5vToWYtTWnn2TUHxA8AxJUm3hGbrjp4WwmluOwGBXHzymqh8ipsrtcRbqoKgf6EX7EKBO27SlQgJFjLkC5B2Iz/sSoQmI+VTQkCrqB/qNSvyZ6o"
    "HoguEitDmbVxtoDvSXsBuHmJKoVtqFrCXBpT1FpeIdO26hQYyQBDhCBYnQxQ7XLU9a8oUPjVeAi6RM2qVdgucmY6bMEHvDzPFCpsNtwUISV6Yo2VT8/Zol"
    "ga4zmQPeKhWSHt7zReL22zOQZyluMns06BZSOOjlYLumvwhdCTmp6XLlOwNTY/vg6tI6AwJNH494OXE3IHE30nwfzxdJlCbCLoB4Ju6RXeHBqQJvhWJP3J"
    "E/KSuzhr0npY1AntxtVw1ux0hUJsLPWUfEKCXRUyR9j179AVysSi1Z6DtaZ21tIgVIHCu0X3FWNTv2sXKGzjBFbW1WPyDbbLKYd2fQK5yoTlpwSH8iYBhN"
    "GNZLQyKkKgpQG+tOq4kVigMKBsFxQkKIjIxrTGJzsk8KdIcuBS0QfkGTmnB8C+077eZOYiPyfkpcmkCxOKYX2GbgQhus2oSYDJkXWYRmVdj2Apjj+O2A/X"
    "oyBhK0FAcWkWz+Kq98szXrIWgZuTIhf/hACOQ6v2IBv2AdwU6yTTRwyN8cq4PzLTJF9erC7B1nmxa/OOJLddnfCq/ErXJ7xq/a3gSCj4qx7lCVu2U3nCL7"
    "A84RdF9y2DqluxHmEX/vMK/jNWz2ELU5nwmlWZUK5rg66dXZlQ1A+z/PVcnjBcGa+xXuRHlk9lmH9Y9Qm7ldhS4TigOXSe0L4AN8CMe0BO8gCSgg5ILGYN"
    "BvodUgVjZQrD/Fg5W7DzAeLvsMtBNaxj5jrFR/CtjPD3gxejWK0CMAxo2ETkoVoFVAh0EYIXr1Yo6t/JWoWi/qmiZZFxXCh9pdGqKXpQNQo7+b8kFvSHqC"
    "Ko2BPb66g24TVxrC5klyhs5seIfuzOTlQo7Db+KLo9K4qFL3WFAntipJ3yxNAHyI649QDBGq3OapVtwuZEI2xRyMCs144o2oMr+5CnRpsT795LFC3sbqDm"
    "rBU6ohKcsSpbQLMPjajsigUVTIqs+FddB5iscgXk7LRpVVuvsEoWFOtPtbFqFraHlngnNoPjkQNReycxiKTsfL5V2Y/150St0QlUfLh6wVumVgExG3RFrb"
    "DqSgX6j2Z5JtzCBQuvwr+xcoXNOIlauQ9F7gRy+ppZA1vAEQaScGtAh9csFaTd5q1eZskC0ZBc+DvDcUZVtWDD0EJTqVrYhf8xVv9r9F+7aGE4puSplJsi"
    "O2SVQGRgKPv/Ddb7+E+rZkGeEydCQ9ivzZDELIghqtxtWaUL20MVMipovZZllyix8naZeJOknb6xjKVsihfeioJY5cJu+DdZt4DPYlULW+DfZM0CPktULK"
    "wg95erWNjCP9IlC/KC6HnUEhyp4gXVMFG9wI8Vb+XShc3AXyroqKhWPV0IMAxmNatupO+ilgussEzcOuFUBrZvXYRonGTst7ccRmw1I5tF5hvSjRieKmZ4"
    "28Ta0TaQOgZCukQZw2v0r0T1mbrUrF/j/8RrF95dtnZhtQ5xkpTEVbQCv4LLm4sXYv2LltwIQWWvBmMc2Y91qjxmM6nes1zJyRIG9O02mtrrwTEIMqhi+x"
    "FzE9pqOejGAXsfQVCCEd3Y56Y8hXYpQ8zLlemLMqiAX7EuWAv2N2VIeFqv+qM6UJdVzLCLnxjGr3FS2nqx+oW3OavQdahjQX5VuiAvDdxNjpNFIXYrVssb"
    "FFbZh1hpVTJw9JDmxvmNw/BvsogBny1bwrCLHiSXhmiCOgxHva0KhqL6aVUwDPOPNDNP1C9wUgk9c9AHTyHtEL0V8boFu5312q5r1L1YBQv4I7tcwYKeFV"
    "SL1yxQ0BWVHPNKahXozRj+jtcrxLULw5Cth6pUwWS5cKUC7o1Vp/AKmsdv7dpm1SiQz00XKLyRgdgYHzHhRyPFgV5dh2O6qThorDbhragF650hwmTfoeE3"
    "aII7b2TGvWs94qy6TmGz8sHsy5z5toDcgGQO4DXI2NN4iHpMK1JGlV2wsLpABcbkEQSg86PLBlR+lwMyuOO4soBTbzy7YgG7Vs4hK8Kg4wa2Q4kMFFo4R0"
    "JjPh9Nq5TWJa4HU7vwetBkV22scEHc3PZApmbhTa1ZmJqFHSBNQan26RpEBUgNQ2AyMWzwkvUKWYFhCuHq9Sq2SeHSyIoaY/8cxFJqZsROHg4Bq9WroUnl"
    "pWC3dmLq0bxYccKOZHRaARS9LMK2UfulwcUloKWDlyhJeL0yxZFacgR58XoEs1+yP67Wv5etSPDseoS4H206GDE+pq1NTuuT9BJdnRA2VHGCl65J4O1D65"
    "r9Vijp0NOMEU9kfSxH9XRV4IRd/irTzNQibB2zLGlOMHERJ5LlCJs5da2WLEjYHlIMA5AtSNYj7EA1QNkMLCNgbn5NhmHSAW3NcyhOUPabPg0BZM2iFekF"
    "1aSyIVIWPUCmXlrpZbcL/8iuQdiqlgi7ONJqKvOlFmrTUins0BJRBe945XcOmU3ohjavLF1eve6d6klBhW1ZpQnKWUGIwOKEixPUC8UPm/6ILbcdKUeI1y"
    "XYqgC72pgAmBY5MyJWlbA78ZL1K7abJDvZF/rC/bJHTutaXJWgPT/QXAI4Kr+D4j09KxJs55mk78Am8dzAZqbUWv4rSiq8aDWnYTbAHlnFkGFCyTA42oAR"
    "sdWUa8LEJJCRs/u+wCEaug+zRuBSPpmQ9Ec+rz+WPxBS5lFTQOlllyHExsvwhciIvTuOVSPEewwDZZ8zqSsWHFYrozNxHZzPCY+UkKg0ew/6L6cSURA1HG"
    "/49YmZrJSh9JjLVSFYRqoOP29tRkbrp5BOMyKURv1AIs8clkiE9ZIWcSyqDLY0xQQG9ufyA1N+w3m7ODgKRlA0+2Iw8GJz4MXawIuNgRcrgy/0D4DZC2p4"
    "Cy3mXJCfxWG8F4PBwA08YNZF9sFWg0YO3+TblENNWnEuP9sIMLfe4W8qbcyYehVzdMWvmFPd4UBtP5qpjZLVhONUxnLBC4OD/L6hGjZgXPPJANDvLIBgz+"
    "xOvDa80Gy7sRvJawDovYM+kryD2YiVCOZcreb2qD9A1ITVqSCX95CAyNucK6OPebSYz7u9WhWx1Qi2er0I092bH0hMmJc+wH9i6utUCGSxfu3a3MhYToDo"
    "1vKuakCxXPUir57XBhvtUcy6naVcWu4b+lDQ4E7zBibr29KFJ57Xt+qYn5XLt9sN9CfQHsa2pbl2rYw1JA881TKnp5EvjLTbA7xDY60aJx3QylVnOL/Sux"
    "OloVwc3lnA24nAexOAl/fM0UQrf/YWfvYr67Mt29s/xGOKXp0RNH6jOFhCHyAYqcXB/k3BS+4vMxB7cPcM4vaevQMv+ohFL4b0b0T/jg68WI3jPJh0Ftar"
    "/Wr2wH8REUkCCIcUoD0KKnnSrsC7SJ+yLEl+2fC0/9XDBIxcbhaZOdBgjX2IzbakW5fEJQibCsj4Qn9eeiUHZbLbiF6yHzaCl0BKsI96kghJsNrcpjzy16"
    "5FDOfZDnBP5L1NTZKduboj/GtoaM9e8eUKssbi3qoL6xm7dptDs5Vy4Y0ipa8USqyx9qFi7jcrI9VAGZrkAdaGZtBWQCWmU7Q4TjkcbWGUAXdvyxT82FYB"
    "3lyDDSxNVaIKB+hGpXaEpzWm6UDRSksosMY7mc9ibXogZsXPO1Z1yNP0VxWgt1tMzQHvldoYxWZqxJVpRsiJBM3MnOVdHhpRqQTIqLVrX4B25i9qiuiSs1"
    "sdOJBTHGYPsDocuyZjh8CNXrBb8uNRjSh5F5i2hw71IPLGKlVQ6wF9YU8Dwllo90YxLwvwBwHCgUK8FwzTfGci1xBY+HktKXCWKCgEmw8ceMHgrswnzoeB"
    "xNe7yzDIAcZ+ZkNC5bm8+bBfPhwdfBXae7Vw2rBHC4AaUEF+uZHauBWKp8S3OfCmkdsTv6O18wuUiKoR/mYI0E9BBJ42DgXiMz9gpEVNY4EWGk3pKewBDZ"
    "jk2CBFXxksZs190s/o0ND6/M9/XxzQeG5Qehh3G7kRPQIiBTQLYsiVlia/KWoONF4NR/zqbm49Sn7uIQ8pDEkd2JH1vuZPVcZ9WCBwGVMsicL4heaBA4GW"
    "uwcO/BqllaADMHpQE3M0GmqP7xTzokrMEqKC5qAQwQOwNGZys8RlAGWF7wH+w/K41KEkIrqtOm/rRf06JSJLPKuSTiHHBx4I3AjzK3Mlz7zIS9M9hUL/Xm"
    "i27n/3b/jp/3jrPLQQEQtQ5L1TdP/bhMrfKQ7uga7DOtqzfeI5KLk8mvqbrteOohJee53chR/ChAdn23G0wq0ZCqcLgce1XtHQUP+m9evd2mB9SpE0mqvk"
    "T8Awdoz40/pXzZv067kafDGdq7koYPMarsAqwFbwgSww/Dq9dWzzCKVyApE02onJwueBO8vtC00X02xY6ePpVzKGrkzT2NxRRdDbJ+3rrV3bgEOKBAHAaI"
    "wbrLi+h50PDjfRA50DbNwTeJXy3qEhfsHMIxyEb8Am8sTRnlv3P+t+uM4tlfJuNEjLGKapenJBVa6hVj0r7tNAC7DQ9TxPUBBXGbrNIbsLvzaT29N0o735"
    "QpT3RjXTiKbzlGmxx987WFEwrcAm1crAdSWsGWhtATeslB8aWr6FJONBGz8JfppYE5RYAiJyeZTR1C3FeMG4Gsw1hra1Cr+M8rmmW5IAYt71B9Wu1dxR20"
    "0EG0U5YqACYJ1cH7EusmuDRiNo7CR7j96oR6W2G5IdEMpujwUIi4o7iwCEL8uVBkjkQmnSr7X8aqmdF2pVdJzGs1xWRzh3Ghhvj4Fe8h56kIY8tqty9h4o"
    "1K8hfBRmNfOMKW2EVTS4SwZ5J8z9OsyFaAn404YKQo83AoC5cX3/2rWveOFYLsoPNaDLfCH0wn1Daqt4D5UrFeC9vVV4G+ANumghmjasCGYjTMxVZIoGU0"
    "2xJ92f7LjqEdQ2ECpYYjeLcUO0TjmZXxL9gQeC8TuJfgnKc/vhLFAg1/ais0qb7sRQtIndonRZsFPfncAjGu92Tv+JvqR7PC4f46ty/vH4qD6aWIrzj+mL"
    "bvhAjvTVPeYgoDbSEJg3s6O81rYBRmPacPTnXz+vjornVJ60cifgcvgcKOvGdJ6qfUg6T4/mRb1ihAV9uZGV7cd1rcrgl77xWIt7H3YO31enQz6yz2rCSy"
    "USB7jAqlFMVKYBv9xwGpRud3TaZAGiRYX6B6j/IEfgn50tzLPCf17HZ+/gPxNT8E9lmkSLEk5uCYSRtx7+11/aC30Pbuz/z40vrd8IY7DlFU0PapD6IxGF"
    "3jRIiUdVp7OywZARURLsMOehUFZYa7qdElWtaW3PCDGB8AK6HKv6zTeBx+fSXLWpEjtqak8bvAkV5Hck0mWqYK0U9swqz0sB9VURorC7wPrbnE9fYJ7HNg"
    "goSKif6MEI/2oWE0VUZNflbHL4dnsvy/Oy2ZxRWCDCaSwTTuKNxZb1DOjU48yZWGQjxiIVZyphKGDdVP86v9WciNZhvxhtBP11FnMSQszo2jG8m2slKA2J"
    "b5urNfuaM3VM1vXrdeDLpKetw2JcPB4AmGMBa3GBkaHMrIyBDhVM+hUS1OL4B1mdtzg0Je6VXJEMWQJzEqSb8G/WoIFzUxTq1VzJ8h6WQCnA+EFtNIhnac"
    "Ui5JRy0wytRDz2A3JcHslOx04ou5dTDiRwLf5jeU5Xv0Z2RR9epZWnHFFKe2kz31caScNDMGUJDdRcG8DeQVkG2OIRFyhOR34HAAL0qaxdW+LQOPqJTRuP"
    "HkJLBnYprwU/vRiIAUpfpLgsmHSxk8pFpPBlH+5eLL1cB3Byv9i9eydw6IaIrXY+AU08MyHm5PabdkCVemOREHH02kNBjfQwOe1OGJLYAYxocnpwQ7BRvJ"
    "cuPhkbg3/IE/TGiHiCxqfZ7+ME+5uoXDv/HRA3qoyq5MhKEA3OqgTQ2bYboeOkudNvThRm/SbAEaQXJqTR4746PAe0JjqHxlUf0yZAB6ki5r6wvu0qC7Aw"
    "i5tSeCUMq4Ff45Q05AZ2n/isr9XA2AoVcuz2R+KfuVZjatGHAZQ2Ce5ES3sOBDl7JDBF7PTB+AvS5VNPQZZj1kT8oeKDw6iOJV+CAgcm0xa5ozfxtj0gUI"
    "/IJTs4MzbwYkDq9u8n2GM2IM7PYf13jf5+l/92y2PK55ZH3x2++mWRXxHLI9fgys7DMprr1Wl0HiYlDAgN9Adiz28XZRK2BzA/G7UAY5SZrnZauwTUHuoH"
    "uE36jzh4Bnf67HRrkpkd98fV2E1CDdSdx+k26k2b8m21Dx0+RvTFgEzuhfX5NqfWZr/uRyZKeqvyQ6hOtUIL5qVKhmEXKBrHqhXax/gZ2dm1fIy9WDeGA4"
    "NhJkCxaithWaVEMxdpMW+tSZKF9ieULGvbi01GLBEWgWZ6IhK18d4LHyYQH8ZQ5ab1MwPlz2ri4fDJNG1rn15R4sQKIbyMN7znSYcPu+10vKMSaYekcct4"
    "4tubJZtHHKK2J1UTMrlSNb+J4aRmN+Lhcdnvxn/Sb9NN27iv6BgSeZz7zYSekriGTTjCo3qecdjU3GyC7jOQXefXK3giF5W5aG7LPLXJzhxQn4Qtsa+Ifh"
    "smGSM3YXdm+9SCkPyU07PiUUBJebmQb7ewmD6vwiFxr3cg6krkNtn7ZdGz/gligF5mEJYNZ3qEDhAzw6T33Jkq/cCh//t5JJWcmFQ4SAqWX6kFjTUOibHY"
    "E79R8fuq/khQHURlVGiq7eDi4Elyre2XZQwHJPTUWE5cXGaqrqwZFOUJP+JksoZbiSQnSSGDlBlXIoxxFjQ03LC2Oxwfr0KP8JMAgXpd2xo0EVeyRlaIkd"
    "qf1Oc41JDaU+nIbAJIAQxRZX1kMIHDkkNTpZ/XBcx8360CMWKKXIHrNEC6Dq7xq6AorHkZoUxxxbdMNmv75+vqL5fMmD9fJzvI0C4hE3/RT3BvoYcDBzI9"
    "nGGjMl6pHThQ4o9Dxs1ZRdKB8FzlKFu7FrR3ZNc7/UaEfFEzTrJAdm3ND2m3VvodeaqsyNOLUWKuMZk/NPTWCDquR3MJQRCfVBq1NEJlEAGg0uuobQTlV/"
    "hYOmpDCohpk2QhwnMLsy3N5fwUJxgaKpXI+I+zGrC/sjhQm/W5lolZGUSUKoWokGCJboJLSyTPioTh37rMwtAQ/e36hCp0XpBaECJzMOTpBxiF5ph9IFiu"
    "JTPnEJFLXwwHlHFjIOYmOJMu10TzGtNFY9JhKBFWaIgzXsfKQF371QwO3ILlTW5hxgJbEjRzJTCtmkay5w8cSDQqB5gunmznjk/n3Uxs5yOkvEpttNoqB1"
    "Hiwz7JGBks5deu7SnH0Qjw9+fVs1k67mgq2EUIKY5M1PC4DHN2fBq9LEUYS0kpWYG7eyL5Ro5w2lLjQKG7ZbkWw1jwwm1eTbWhYAi/fIVKf1n35CNXiLrc"
    "d+n58Jbdu7duf334t29s+U174Afr1r0osdk3wcAGrAFKHowByRtp1crVAIxJdGr/P7vN8xwQyQUA"
)
