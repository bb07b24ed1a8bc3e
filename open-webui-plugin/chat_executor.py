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
    "qiy6yip0BwCK/I04pXlNk7vsJ588mJvBSNlfQzIuOCAwAdNuypvoV3mw9v18PbIp7j7clZFeGzY2kzvF0Ob+fD2xloKreL4e1qeHuET6nfnmDCDOXFpeMG"
    "kj5uc+0WchvkSLySWboy8u1SMwlXKlJ5udbzkSoSdQAVEPSVyYSXQ1XdtH4amBE74Ti0Dfw2qcJVjW7C8+u6Us2a5lVcAflZ+J+V/gQSkx3Tu8rLg6Hl8x"
    "UEWQakIipCgc2BAziRA708hUU6ArtcwEiNIBngE7WKPZmmC5mMrOm2DWwg2Y3UwU5BMEecC9QF3kpR4mN6zErvCe6S9ap3dbjbZ2j0WKIg0jJDHFAwemup"
    "jIu6UatKcW/WgL0NAEXlBV8BIsTa5r9kqLdIRVcTYUdfDpVM9d11kFY1wxThQD5XzOQbT6V9PglYlRM5/pAho4zmij8DT3a0KWRwWu7Urz4BkERfS21nYI"
    "4lAl9ewtcY9OItPSZEyynDa+aeswqbY/xN9CvXN+WdcIBkcBjXYT6gpwfp6pz0er2kgA1qk2dG7Lf737rp0BEhNuEguOB+okFOR80AuVy5Qt2u8dFfccEn"
    "oEnhE7v08uHQv4eYhUmmPfmjHD4b9PSnd01aypNu9Yy0A7RUJTISOwxp5r5GnaQey0ijtIPQo61T9uM6FePqOnDSIpy2jldBreFJkMMEeTgAoiiMbzEHmG"
    "zP2Pdvz4YZCK/tU3ty7kLjs3MhS8qHFt0QFRXscYsX9pJ7R+iRhEcSc9Gks1goUdcXZCSun+g7jXL/Za0PSI6rms19uG9CeflpJeaXapMUEzThVql/veCC"
    "pS1maZATVJlSxjpwLt4qvcWnKO0WfVBQijaxHokrz3FG2BKsNPyj56ALjrRzIRBoZXOgmyaAvHPDD6bQhKwdSh22iEFn1uHiFVeo2ISeJboJghNTMfWLJR"
    "Sv6FqK7BKVq5zChScJpvjvPHewMrRdWUUiw0ZQ7I4qpnEfD5qiVF2qsGzPEglgXqS02LU+p4AVOjfAZ10lGE27wKiDbZTOxpbar/32CO1z3VBlAOMayCzx"
    "mRoCGzL0thpC/MxJF47rNpMQHchvQKJkLmtUEz13BZVJP952bVe3J0w+0Va3BtFm0hTz3uwTzF4f+9yeDHVJd5uwvN4oZUrELcdrULL0yk0dOtE4gFK7xX"
    "D74nNvZWc1RuAgnptpO+btGd7sC0J076FV1DfmSEdfUnNBR5cNqhtfaFkqJnhHVlJMXJ7gGNWloxK6UhotqswoAijqNoDfWh2Wu+HAMoXaYjnTixwyaE1b"
    "BQF8M0stGsr55nplwJy0jSBJ9S/gKJa3gBw4+oJSmWRMrji6hndGXKP+jWVALQJqGELy6VMyGLxNdKUmNndUx9JXHHNfbcya+GvJitj4MOUsEEkWleHdnb"
    "t3FaUM7waDB/3Bg7ue55QhpArQDyo2Ooz38arisE14ROIsl5ZOmbyWP0cOHtXaEgBEiF7WG6EohaG968h5RKMwpCiPrTU4MExbybOsgM04NYdGoH8YrQGY"
    "N1nxkbs6lspLL9REooQLFRppWjctw8wHc9/fCSij2KqxNoCYJ9lYOHBvQFLsApffumzRiaXwvLRR/GVBaUyj19bRDKJsHyUjfoQl83C+VmrCgkjp+EYHea"
    "I4lywZ2S+0QM9EBeD+5ApEZjJHPaMQG3Y09C3FDS0JA9vHuHCFcxqfDC5BiThW/vK753gLb+jbzYSNaJGIaIuMJnsl+1Ky3ZL9ak0ne20XNGKWBFF82BnX"
    "LaW8DZDuhL2WTmkxbxroobPBUhKnFU2q3A0CrNT4eFEitbq7qtURz6ffahUqpO4VgSm1iZbDNyV7a9fiTRlLnCZ2+aaKttGYxPLxhMPHPf4ACGKdTTDjB/"
    "g4z76+hg15TYd00Q/3fvjh4dYPFMyOwExu8sM/b29Bxn1Mf1Xzc5n6YOf+zg9U9qMDENtb93948OeHmAzKCuBniaRR1qV7FONo58FDBjL2J0ABGMb9rS1A"
    "6PKUf8qBWlxCys4WcWIDTy+8YKjXXAOGn+QKR8ZZdd3fFwQA5eSptJFIttDTAW86rZSxckegwserkP1gvxhrJ5tMriRJGXTGoddN0Gt7CL7vPKuvM8cykN"
    "SNG+pWS+omGoPTqwpQy6/8ln9F3vgW/3mH/7zSVsTXZYwWw/dts8vwNt4GGXaEKemwpjBNKwVdZ5iWxUU+pqD93nnr7XJwnk3pTFgilwzyQbZdW/bA8FNI"
    "O6QawQFnygRcN4fI6onp0p0kPASr3CNuBIg3UKnV5cFSvEmohdwEz+8O8fYy+ShT2Rrly6BdIQzVpf/bI/xoncsrIxIG1BlNZjLCPqoZI2MpMnxZs3Oh18"
    "2oZ8Dq8Onl1nn9bYxehcH7A2CLatCwEHjF3RF8a3XNf8lhAEPd89EX1dYs0K452C/zpSq6amo3ieqFZnDAmfiSn8TtPJBxAjFyv5L6XgReg85GAFRjm7ht"
    "0AE6BhiujPFU1fpmdP9pTajgHloxwCvcSZKm2rpgF0MAI6nxSTKVwDQIRnpAuoTOwI4lRIkB/W3cWb7QMSDmujxKiEyDoOSsrgxM8cXG3v4wAnHEVwQoHY"
    "IBx4Gi1ljKw7kW8fQ4c7noTD4hJoG+QmErlygDEledJEGm+5MoICFBwAJmGMYpge6w+WKtpeHa4eXXrFVuV6nUq1Q0DW2RB5dV+8YAt1ECT7kJEag7px1A"
    "4QH/qna5XH0UvqGHLMCXC7GNgxrPasRhBwbQsspJ+4sZrNWo8qk3W7aUcyRNUvZSLRZrJiy8Gk6tBwLdF+5ti9vqLveKHu1NVv1GzNZWkt5BvwL1ShUkhM"
    "3/+z/+Zxpx98nmvSClHjdEUW8UUtwBwRtZJke+kn5AGzz/ykczoLpkGScjPxUlozlV793CE7Vbg9R6x/0HWsdL46IwFHuQSh6S7o7HGKFUJeNBCJ5YGJDp"
    "QVWSa6AQPTKuxiRvA9KYEDhWvCWrKLQTPd8hoMSlacXNUvvmLZUpN9Q8HIKRgQI81A9xE5yNB8DavDPHnCaN8M9Qli2JOiPnKFkLFIRdUt4QsZ+bU+0vgH"
    "YgQJPlpGQYgPYjKJg5y6b5Txy0IqYwtmBq9FEVg6QA3HKkdXGkl6NluYPUtUlcJJr+auQO2Sy2iMstvo6YZS5Rx9GEokDXDxzWAge+tpbZETOlfFVJStSI"
    "ntdEWyflp3qOkyQ5OGyYpOhLirmxJc1a/GcGE1J2j0mbonCiG3yAo5VIXSsmoIAbQxqXIGdtKMuuB9n2xNBArjq4xPYQY2TLiDYK0D9WwCUFcsqod2duZQ"
    "8u3fBAAEGzYpCyXho2CNg6orYyRg0wnieotKjyyDnNtGMCb4Gx44Qg9VdJ4lATkqqJ+hujcCOYsbzpHWiG+sBen6Bwh1DHvE3slgEJ2IM1od0egwLnySfa"
    "etk9DnJjM3tfNsqfs7YoaPo/UewThqA8zhWTrSK68N/VvHICM+0rHR8E4T0KvEW39xtNmR0hS1uuhHvSZIWULrwo2xYAoWQzBWQtU//rEv24lxwFtE2Q1Y"
    "do85orpTpnQHpllH8bC9xRqrQ1wUttq1hOISe5GS7ZDF7g+xmgX7yRQnQGIw0bpYn454ulf3Pv99JdpSd0pwGjgoG8e74vbSE2YDrR+grNEEE6T0OM/ewm"
    "HaRh8nNJWlC0+a/PsxfPX7xIDj6Xn8Xh3SCJogX8Q/EeKArEIh8vyEATHkRUJlTHbTXQ7qriaeS3/gha12GqgYRbw8KT0gkokdD1zTrYPBiyw82Q/C5wLm"
    "ghLF4XsIRPM/TURAFy6ITXTDFE+iYNbEM6l6RqFJtijM4eC/xnspB5n/v45YxXloHCB5v9Q/x5x8mUWWbsduQ/e4uP3CorAZc25Zpthq470sZ2QsdUqifb"
    "pWr+JUVQVjKHCOn5Cqc8SUHyXmuoFoRCPofthuzoXpbXxDvGh2+WAhyjJvnRd2D6VLK/2ZRPS7YOxO45PVSaviizcwwHRxR9iFrtcMWVwdpc3B9zZe9oOT"
    "7d/an0VcEP0KO66wWIXZ9s/ABMAzC1KPmTvTdSi6eoFyW+KbUGWgytHh52YTQMdNV0gfH/+1//FyydFvK2w0jqWxIbOwRh3Bzp5AzoMdfeS1s4cK5CbwdX"
    "OZ+MoUqjXueyVdBq7pfKpd3gN1+7b63Bjx54bbUGWKoBos7WNy/Bmjsh/0RPRHxKiGT3tVbUeI43ctVY7IOsFP0LFvsTrDE+gbdRF8UGWo9Tlu72MAX5Mp"
    "mTUYTNBLmDofdJmY1qvICcytmrW7NA9gIYWVbVr/Tln39DD04/6XOJ4XbwLTDCEjuZSP/Y4BvbTA3WsUj+s/QPlvDgufbFUW7IiUJJeeLT177xj80DQeUw"
    "xzD8fRPivK8Q4h92j/5GtyCX9ukXHMe8xR4avW/yJL69cbC3P8kLaFIFOeD4gh7KLYdx2R70UOh7/22jgMYQJd7Q0+QOdTB7XCN2gFLWqKN8p0LZWaGUAP"
    "p3O/nf0OD0D7kC7A4w9txk3ekmCyuwX0cwkVSD/DaeO1diyOQuH55Qd8xxQOjAi39l0kU2mWEh+iuTEDpx7+BP4xsa61zrgx0vdyh8wBd95EWoW3j2dpKf"
    "pr3zWUVeXwDm0s2T9U7JW86GnYb5gTg16D0D1MIYV+ccCqcjeoyWJlYG80KQ9TDqnYBCkia3lEUg+yqDteznv6PNrxBPi3M6bxJMPYEKwpOumzN5UAt/5L"
    "FNgaoIXbEeAdROEHZmbIx/TuB7ys6R5J3hP+R7b0bMuVqLcy/i6q2n0sfthHMMoI8Dj9CPDZ3AAK+BrMOEQJU8gQ/Y5BEUozhe0oMMVguE8HEP5tRT7/FV"
    "MKtBD2Nw9lLlPZ7KsF/V7JxTF+gcd4uo08Q5N6SIDpM+Z5J8KzL+//yf9tf//b8wEqrx9W0m5sQs5vrJGXyPMYmkBLP4/PX5i89fnzyB/16EmyyVr1UFZ4"
    "vFqeSyteSHxqRACks76kJGN2xqhSWCwsHmjouMfLfAIXOxfC/USURCJ0Nz4zRHj0Z4JF3yoDLI2Ldmh1G+MQqBNjhXbXCrz2LzwFxjo4GM+vY1cndQpoTy"
    "M7E9DVvtwoQyCq1F9S2NrbkJNrcUnFE+PHaqv9SNCOQGT/EVH/VUZ5Z7fHao7S3espDZNveYBJ14Ij+IpPgEEtAjkQB+GHlW5qcgaKJRzgTMomMvO4gSB1"
    "HkSaDRYQtBIJKfemRlP+iq1G5KPvIBM9qJttH71yyTMMukFsupZUcmG6USR0AR8ZDXZNG6awDEUaqXP7DhJHC22sw0jBAYHH5Ycjcym7cPrqj84Ad0Vxfy"
    "9Hh7CwSBPDdXF0OdvK2TSaa26Q90ej42idv3dSIpBKkbmd+JhnSerG1Fbtj8UX+s5vIorpO17Sg4x+1pgeZMI7ilbzrFUDhWJgNS++6A6KKjdcmXeyS5Wi"
    "ZPyEBb4guIlBRzKoWiG7LoBhbd0G2kyPvWtpz5Zc6aqwcqu/BdigIeiKNoRs+yCHpZeChZFNl/5zNDEdfXM5jZLGQnKLHl8ButADNGuxKpl8bGTXjdKtX4"
    "BAzr6B6NBrmY6bjQHsxIwVHkgXTZs+YBt0z/AU6wypO6/zCCL1bEBqPU2z8n8q64V09oPOqc6YpJFkuT9Ca4c+0ExzGNIymi9M583HwWd+ZFA8vU7ys00/"
    "NMpmYGrak+NFP9M0z1IRPGdy46UnIouRlZNAYNddXSG8Ok6quWcrNo0UV6CXQF2NT2RUV9iLFBz7AK9VJ1SX+TPBaPSqCipaKjSanyA9BRwiinh48tIUo2"
    "tkEEySXcyniTilyh+w9rTy/vt2h+rclca89ruePr6xiUVw9RPMJnuzpmDdPWs6Aiy4vQtYQGK4/UbmqUgl9Vy501vwbc89Bi7LXgnhtgQaPJUENZbqEsl1"
    "DmSAml7ePGsFYaWHMayjU9blWm9Se63srYCYn627l19n3P9H0f+r6H83JOQ9PPW0j2gxmQqdZYsGVcQw2NZmOoiSDv7m5bdUcctXE2KPMaAMqSeS9d08GY"
    "oq4FCC/A1Fnm7XAFNbQ0VSDjzNyeC7fnIbRQMV286I9C5r5LUnDzuIf3KIzijdE0rs3+2BCtkqFGGihqCxS1AgqnLHDTqO5a5tqN+qr4K1rnxn3HRIVeiC"
    "S2v8JAqmx7KwwjlyO+Um9jfZYNfE57pDlF6vTJ8D31htaG7IbJQjVDpQqPU/RQzPsvThf6rTvS0qSNXqnYO60DtR1znub0rIxrG1QdVgf/RHx5BI64Q9fL"
    "/1BOadtGOMUHSJUwB4osqC3r/z9z797etJW9gf4/n8IBHsaCHScBynScGj8BAoRCQhMobY0bK7aSqCiSK8lAsP377Gfd9k2SQ9rpOc+ZeRpsWZetfVl7Xd"
    "71rtuFiUpqN4ujUfsqHQh0sspWb8sVNcc32WQlzNEi60aRIiOqO46c9xdhZcvlpCvWPU30//6nWR5sbT2s/XB/xQUPWIA4GmdzE7ZWyKSt71e0oeGK+3zF"
    "ZnMjmlr9XbV1pJIa/5kUwbOFiGn7sVtoVW2nQn2lf8SWO09BczAbkNFh5RMBRpym6SnB7UO/SggWfayKGMw8mNvGkRLFiOWIoUPg597WfTijd/8enNR7SA"
    "HEyplJ3OiPmsRX+6NApYBZBveK2xU/xL07pfE5RBhP0VaHdklgSkO+WPRMvdkrVGUnD/lOqLVkUDe2Uyc7Zc7LM9WcxKCUxxokILW+Hd8m+yxOY9yu2U/l"
    "ZvrKLbrVe9Ku6167hEdEmL0OhmaT29d1zsmpacAOSHgT7H8sH25uguaq+ZFbwSgD9tDbCXkaOxjTVY5WTMsjwwUz+1IpdVNzu0ZVtyvOqqmdHzOcH+Sye+"
    "767S7sGe/Mjz/hnynPJXUeN2YsFx8fcwINRcTO4lqq8p2zuAnmfxw7uvFa3sk+LhbwD2YHy4jweV9iye74msOASxIyRZFHbq4x9DT0KPYrxnYCngNHcfsy"
    "lkhu3sFAEFapkBKR+eXcG+G5lOrBnKi4/Qkey41RMtsomDR4erC/Oxz5pacuceqALn9ioFI6pr09kkThEZYod0MBLlsO+d3dcvbvQS3nSKU/B5B6pt+hC/"
    "ZOdxjpiGRU7rUH/agrFzN0eH08K2E3HYezImI4XRWyDENxrVxyLzD5/8s0ckz/1inkGGTED/0+eg74hY4pSZxC0MdxGV0QdiLn2LVAJ+TLJM4p8W5TQc/s"
    "Tb50QfB+TqPJ8cklhuzDcl1jbFCeacB13O9TvcWgOrxxw7A1BKMrcIcrM40Z31BLN1YNucbKy0EOkyT7XEgqcHgWtdpPDg6PArylniPVKXLnU+x6kGD1Hd"
    "IwItiR1xHHHnQKD2Jyse7TWtSZZGm0Xf1B1mfEfnoTz9YnjXEuJ+2gDqJxtJzLWEcxuVleENOprV26bAw2l0dinEsPfaLhFs3oE5slLph8rkVhU+G5h3Xu"
    "vF0IBJgyDT/x+pKe1O9DR0VlGCeSCkuk+A6gRGOAU0Wg4JxHP1726i8J9oQ5vUTCuBy9lv28W3u7rNdAe5H6r5pHU5qvtOMQI9kISVP4uti5LjMu9hglsc"
    "SOupkPjQudLi0oqlW70+3bc3m5ZVCVVF/iapJxJGLdmSoWQIpdLXw4VnyRtPYi3HOMC7URPvO/TIMXb9++aZE5Q4iXpT/oR07LzT6h9ZaSxli2Cs1i0eMs"
    "Zj8/NA2C/68mrAbhkkzlucWSr+OcNz4H+wwEh266gID1/OOaW0uL6AbRykqQ1Oh8EnuEGBeonHxk3dUm4FT0h6oWsl+2XziKRDEbQ1MMofhBLJ0blij9Yw"
    "2nxy+hdiD2QP+YlVOu75YZFVaSMbp4cde+9UhrzG+xZRnTZjNCFfmDLo7Jvocd3+aXp9s6vGpOkO0JnoP7U+8pbMKsnpYKn7fntJUifHpbsyNDkD/dyJHS"
    "rWXclb6H9j+49zLH9D0VbL7JJWnyz6B93WJJuvGqniDxPFoF/4TxeF+abrHOOB6XvjSbb0IpOSncTMkH5MCikejIgWX3INYG1UXJkN2I8dDcvABsejTx/f"
    "vqEpSNfUn3tBlbscnNa94zbt8eWf0Bx7XsI6THaBSyN2FGHwJUvYkHs6Shf34sBX+BiacyX3VRdljrBfT1YHNIfE8G5SfkMwRcRJ4a8i50rKzbjdvEXWDm"
    "A0kA+aYX+ecoSVo4BaMJiKr+qAXr/0YN1Hxj1B2NlhqzkfdKJJ/yhyXodzjbzA26ib2FLZHTTEoit0aO6tYIeBPb07oxx/u14gmYadK3/GU2iwnQGUg0jx"
    "/b1w3qfvtpJxFqzwWGmUN47Dk8Bm/ScS2w3djNOjJLC24XJjofkWVu5AjZcuklwsUuNBRXlnaI0/XrIIxHJspJax2XFn0oRuK1gLkqBFl25fBhPMHM4cWi"
    "7MNMXD8BxQ4Gy96fk+Zi9dEXrF9LFqzqIO7JyzFGisxxR9jueK6RP2KGDf4Rt/V8RSsNUfjkcoUpn/MnhAyScO8gWROc9Jpv5Gdkv4lhItFpSk430xfWMA"
    "quyOwlA5ZjvGPEy6HT0dAcs1tGaiaqDsNl0qFsnCa8Co3cggal2GouhH7MKWPQiUZAC6UaAsXjCOuN4gDll5SaVA4lAWNEr6oRB9QyybUlfQ10p6q78LU3"
    "rYRdrYfpIugKIlODvtMnDHRW2lHadsAWh+2gOaOtSkn0ZVwJ5v1Gg3JIkULbhP24xkCq7x4FJu3CvCaa0DiEKPhM2S72V3CGXS3aP8I1hZrbtvR/SXk8Tv"
    "EMk0LRH13EXzDVN+X85Cw5xvJ3BaqdhzHnvEQ22UXOduqA29k5SFU+7A3o7dQ+zs+hjnHJZRzoki/sMCLcpLTWwyqkDb/wdCS1BT/RxIZJSmRk/G251Nfm"
    "gePn9F6M72KPdJ/FWIfPfMeOwsKU3oFg2eXroDsxOhDBv0swjfEfWLC2Q555yxXh7dFwJRQMu/eVBtgheWXJa5fEKn0iEkVM085v396L26AXwKTGKfWKv3"
    "SN48/kpNi27HlzfY0nuc6MwvwMc+Yrr9VRR//QJ+gXXuQfcVRRHgvDyk3dZE/ngXK/pTBiwjGoDE86danzDPMDgoexn1f+hp2PEvYwVl+thD2MewPtjRoh"
    "1gGlC8ykY/cYbyVDT9o+dtZmLR0RH4iZ09oTba3sze3IOqiju3e1Zuw5pcHEyB9t3fsPxlHv9vJH9zYf4Of8h+++u/ffhyCvH333n/sP7gcUYGsYzp/dtT"
    "akgCcJnW3xh9OXiogV4+Q9bRfkUyPpnStP7oIyBiMTLnspmKAvcGYZUOiWcquqbHyPRWXnM8n+h4vGCG9LQPMjO0MIi0S1Jo1QR6td66UfYSqNu62Esq2U"
    "lYblffHgdMmNMxTymsSonTRgj8rAe1Hpu8RBWNu+m2vCwlTV5gV0jMwL6BJHRIT4qgbJpwceRHQ4RA+fL8TnTbd1HyoPgInnJVq9i9shTTF4G0ERzQfREI"
    "NpvgQJSSLxPBAsKkjedyjGViwTVG71LZ3XGszra9dZrXZ5pktkcPQBu3nQeEcSW10RX86t7c1Kupme4IWzf/UH2bBb8FTiktIlHcZ2ZSRKlt3I2Unf+cLW"
    "CtocVmReR13Y8j8agpffLTGVxAsCxetbMMmc4FP4qEdLFD790Pvu4f2t/yIk425viyowk/g1UJoYARG9uGH5vq+GFKxDmPzJ0EG+v3EHwZdGJxfKQQwv4J"
    "kSXsBMKvSbti7CS/RGtinecIK5KwH5O1A2PreCkU159WOs/ozVy1j9Gqtf7K9f0dp/jn9+jHvIWvBn3PseTsMo169xlSewKcvwKCoxkX3lT0gkuH0z65kU"
    "je2bBfIIjq/LI6iuR7rG5x95fGtS9EKVPcd/KXOHt6RIZekRW/zYqZg85ZFtbKppiCODQ1iMVJGgB7rA42n0pWT+hJ2yu7kU/iBQyvE2zgzXUpCy9pndx6"
    "DukJ1nqYjyHaN3bZ29mJpypTdNXcybJ5JG5TTvByeHyWGEgOGmIpoRB4T05TkcjotxmPPheaWt8EruvTV9/E2yFqIyMoXEb36h6hMYbtLF6H1cf6DTEFM1"
    "1yABmqDdx+T4s7k3HVsYnLiVx6TVnyRI3zcxDIkZa4YjRATLWSPhSWrqJsrCwkS5hIqCevQIJ5aN5mbs0A1hmqSTqqVtrfSR08OGhyOYe1IcdulSNZ5nOi"
    "LSHYFOIVgI8K/pkNR2iMH68cCEZZvAp728z14+UKc7dN3d9Ide0xP7Oxgzo3ORBFvDkhByAccZmR8rOYM+8e1ADYjcwYcDmnbSaXwpjdejiUm89HuJ9di5"
    "zVxcOKjeruQHmSkl9Spw3GxVwps1bsq5uwvazFGwwkgD0hNGTwYCEUTetH60uS2jAPqcroLK4Ud7Pa9uneWIKf043RB/3tErHnPd1zR/qD7zwhI96Dmqfz"
    "pF5jH8Kz6laZRT9WsQTcyWBEJpa2PTy+2vveAjsBhcOaNv7nVuO1glBvDe/g160V1zrksAs52u7LTUkOilJm5rt9XS6o3+k9YjtYUsVD/AS+pmW34vXVcZ"
    "DlXSROf6uMe8NWkTDT9MmKlXx/Lm2CeGG5MksbcZW0o8spiWNGReOvQnKjNYHx7KtjWD3xc06dz4SIkvNO828VwRuRUCSbfzvhY1eVemm5Fuyk7LtmXUqT"
    "VkPd1uxz8giM2ZnZdRMTKz8LgdU30EaWwvfmQmCs1KPLn/Mu6akbLnrm+pTXhVfTpKxLzf9nNaiTErt8xesoa6zT3MPGuGnJafrqKabKfFxR3Cq68uyXGb"
    "cXnC4io5W88qFXC7gRyWn8dDMAhhQaq1zSF2D8uIfuTvH91KPznN0i1d0bDjGlMH7fb6M1ao+EET90bdzvfC11bc7dy7Ey1x2jEPn2FlMhShpc8QacfQrD"
    "o7kqCv6RsHyjn8Y4y1LJY0uxwrnxc5l4kNtlN6W0eUrIO88eW0bP0R9qAvIUxOuMhypUUT8ZZF5DQAjUKywPB61rTcXoRuPHGZ3SznX3Un6Ne4D7ouK1Up"
    "6ydlEtD2FXcKjOzJXcUGG6NZg+iNqFQHNnLFHpQPA0zGQY1Tz8/bt5vYpvX6afgtrK4q0+90sjfhiHjst1j9ZJX33zwFvaZPO9o0kUDpCGRVJyqXFP+wFd"
    "RvpoYbkLRoCbtFDmUfLnWkE/AOdcqM4lfIo4dja+uX3jTFX27aEkM38YZBJSHwlmMzjW7NmdQwm6FTcgMDI/Bn2SrYxx6FqgxVGrq2jorCKs2W5WZ7fOly"
    "m/9V4i2d8WjvVpfWd6OOSwWnNA9V4zZRtEfEDLeu67sh1xlTxQXux6s4FfEm9MR1ppp0buU2JKh+X07z7IxKqHsVaGiP3jQsvPVtMTJbS1uvLya64yJVeT"
    "PlevP0jwPhA2r8bdVr+82967divdbi7eiR1ISkZ3VNr+EFtruqL4MVc+Asa5TK20lAkUMR7h0cjgz04PYl9Bc6DCli0CMz/TSa0I+8B4WDaIjE3H2GXYwQ"
    "2eNeERYIGiKaf+IFAuOOqmZHLWxCK4lB5ILt351rEaZpNtxAGaymfNlq08mtW/NbbIp1yJkUExoAVlNvfqNhNt1gKAMTEOmKCCfRGRdv0H4KzOa9iEbqht"
    "sv3qX6zQvefeEWMFaR+6aY1KrFzQhrSzjLQ26lKzFk2UcPd0mYqlowLQ/bVRcM0jbpk6toDQqA6iINhsIJWxUWHxG8cR5R8JJ+Rw9MPksZ2lUpFCG9Ydme"
    "bP0IigYTqoLYdPCQeRLcjuBjUUqdRD/q+LEUxhAXTxxWXTxhqDJfFoZhM+UgLKrNv8c7eDpLkur+ET/SzEKa322W6jtGdcwdS1EsP+Qy5YS01GR1oqetzs"
    "OC7DMapra+LmdaSmtN9BxWaX61yqLVKx++czIrLkeBkMNdzXRZIQzUGS8hpx5jQpRhNZtKcowucM1ioR1ppswlsdkg6UVXaMuvJrNU+PJWQTGFOJ2NwG3Q"
    "3S0U+Nfi11ySELb9derD3myZDKM2RkaDwnHS5B1t502DJtqQVhFWA2VlE59RfzAcqtwYxkgbEW/jTMrSQ6JHjHUdBR6zMd42VpqUjvw2uIuNqmz2YI31e6"
    "EQwMf0AK13ba/FyBtord9Ybp7gzVP96jCnM7g/wgCwmrEQGGaYjyQQYtNITA6sQuegpZrBKFITkPEILUYaQ6n3ZpC+/HpNtEqZKtDgGtv52Gy7pneNMQDa"
    "lqe0rKfBRjuGGWLC/sQ3klX32dAnbGpSMtDzDbcL1HxVpacIE7foOxhhbiu6Oe07+Og5ZTTBofTuJISZoxJ+O2R189WGLFg2iYVcjVUSKDvgljerLn9kAz"
    "eMVzhdkLRwFgq/HaI7DcRv23r1mwifsjqSG2bMHB4fJtkZjLL0C/NZOkN7+7bGTvpkmHCWoJ9tUCvsu1R7MLNj9zvcia+gHxjEIM6KkDaKGULs1Km/M8zC"
    "VR779sADrROeyUAc+Rc8ysbx+snl+jjD5OxmJdQkrX2MLuGbpU08RZUejoDIy9dPZpMzrDJL35DsjeBDVVzl6M8ZaAM2h0WNciSUJn2Gvroobphtk7B3n2"
    "t6VUZoqhNeNLs0OjZlxBzebrpxgQBfmMQGH4LlGAxoN3TAt4PSwRXyEIbDbv3oEFawTFwee5AfOWVAYitxAoA4kbWd9SS2rm/h86lq7GApUKeluTXKfjTD"
    "U0yurGQbjatEaMmyFyP/IQYVEQD6jbOZew1FTRkt1YTXathmC/+ZWeLITqgbJjv9edjm8KN7XneCayNTM1UEQo968a3zlrJdF/pELUDHS/y1Mt4XKMMNy2"
    "xtLWqSNwOq5YRhZcn6+IwYy9nM0hL3ex6cx1gPh+Cqj5AhDqeL7//3FI0rI39vvXgfJsBzSI91S0rYrN9/2TrFdqWgg2NU0JQos4Bi7n7MVaDiRf74gGim"
    "sD5vZ+/wY1sO4WCORSbZbglrXXt+ddfq8acOHRxdXpxksC/gLeAdYPVm+VDSF1w8+TNoRUqIcuUSJlYa7zTQuC+8IstrJSc+XHVb3CDMRtyxJvG2bj+5ry"
    "gSdJeHW6XeWDsr4xujDdPoiu6O9YZgeZ21pys2085puDoL2yGVuCUJFtjLIw0PlVLSoXPV0qZ5dHhzwQop/StzPM5oiI0E6grB2rHUpqbqQnMHJ+liUogg"
    "uAHOu7aGgF5JqD6mLiBMLyjQHe8oIbNruVKhA0Y3MhyUAJkP3dggmUMtzgXJEXe0joBgSR9xzeBChnNiORqcmbdvF/3Yzq8uHIg75PdicE1rDNppis5GO8"
    "ck9IraYr+pzOWnMOhmOlkCczbHoJaKOoIOdFT1cVOXWG1bs9aOoTEYAOT+5xb2B8JzOu6U2fs4F56sYDnsWuwfNy1EDzgGbBM1x3XBtHxjUhE+herS1w+I"
    "wf401OCAT2FP6mPaFJqwbfo+8qcATz+HUYC+e7xy3RHaKHaWfTF7sjgeS0WbI6Fn9ACTnRFNdkralLdt2Y0TvFqZK3mTzGv7sXO9xqVp0bVP+DSrV6H3ek"
    "nAQ5wWf1IVBUyLmWZFTOiWqMOZNoELBTzyZya9QC7g2Fh5NSJC816Z066CNtcCdl2hLzs4hQ13jMpWd4ZTeIJVPHRVNcbZJxwpt4enIQGwa/0jLOO1bsF9"
    "3+mKPUzHcxRM5fVRXu0jeEl0THXL/qQ/EgfPyHDNYlUr3j0mzKAHDzKssyWYwe67IyrMoQzwi2qEoGtINXL4Vg+Tzcie6KMQB03gmBTRwr0b/0C3Q25277"
    "ylXGwTTBpuYH80N6mdTzci1GPiRErmzmgu9RBL9k2oPvtL7ydccCkuvTjUKzHDT5ehVJVQTxr8OuLWXkUEXvP2IAPLNdzdN3NTTismizQMqXyBU2pE0Xeu"
    "NAJ7TZY+oRovXHmCeIibKk+EvLeaAhRfQLtAAyyqeJfYLIuCqm/J1TOsILoGXbdMN1u3SNZX3YzmgRoMncUIXwqY2CnWgzQCR+I85NPSsqI7ksTPkSJBQW"
    "6ezaWxlGFDCh1iaNibIjS5a6UsiFUMry20Ia59hetnIMXRBE9oXKJQB1hUhGeHTlnRsCB26z46Q7twR7zfrCNoJCTdSDuMlNLCms5IHIUIzCl6ym+UCl5+"
    "E5E1diu46IGkGiLmESb4lXPVJ3hZ2AVQywFlqNBenlO3JN3NDLMXncHWO/7E7Pgzx7GS2N0fNi686SnfdKoT4N09rPlu5g7qVLFXhMcfbmSDdLo7rvLhjW"
    "0/6KCqSeRxOmIXNukj1O2moJ6jEUdpOH3avANdJwQjGQ63MfkPaZaZ9WuXYVt8Jm43xh1cRrrZsJYcyMSMqOJk7mpvicB8dexEWANknU5DySzURrSIFW1B"
    "62lJJimnVhqafqwUqseLCmpqJJRJ3tbJIeKvqcaFnb4n+HBk/MAFRz9MrRBdeECopwRAojlmt6Nabysep5bzCwGqdaI5sso7K3hu6hMwcrjEJF0TIkdrXM"
    "+1PX9HNlp8bWc2hlXGufacCGpexLCh8/p2wH40iLLqHbxdYWqfxm4dMp5bDWWanDc3RlShTGjOnyru2UtWTZ7w/LZh4LEGjBOvWSCnveaUKhcBCiealUnl"
    "XVKbmUUlXkwaFtailGrPdL1fyaKy1QRtl+IQBiEN6Hq8Y4PolcoUGvyN6T/2pgH6CfDStbTO8G+7l8quosRAb2bDU0SqW10OV7mGI4oKRx6XUsaFPS8WaS"
    "ce5y6LAVI6m8WAsj7rrlNFh2tXSIIGbFCc3b7kqITZ+QT47SiJpa8Y6rR4qtjltHCk8/1MvQgbTZO7M9tjusTyEPlyxC21jh8JkLjaYANMCtYibuMgUOyu"
    "5c5TNpt4QSixv6XP2NQssTqOQTPK5tnYkQTFeBs2cbEcRkl4SS3eDaEndkP11NfuPqJ29wv++Yzq3G5Nk7tSUTM4U9qMn4TmjCZdS8M7uBZE4awR+4McEe"
    "XKgmbd3QLkISk1HfPzkurhfcIVCxJpINrYkINIV9SDDXuf4zY3eDukMiHWjDHpwjqKpjkotHQIRQLAvmgWP/qwKrfR2czV22hZFNpd116rU4OYmyxkRggf"
    "zuKdzem9lPUs8wNeK9RyXMWEHqiNX0mqrJO/m5rVX02erbgGnaTdMKEqIRhghlPRsee3s9s2oyY5vGskMvXhnk7tBY2HhpX05F8pr4JnWWBUtpL1BBUZXB"
    "Jdge9keBrY2NRYYx36e8q5rlT/7iBE5jPrOfgYVtIidvAAWUM7djnQDCdV6i36z8qKobN9M9u+WWzfHG/fTHqmhHJ2ejpablMl5O2bEwp1n27fnPZGo+2b"
    "F1WA1FyoGbrI4HYG+hrVJzKV9bpExyU6TC6FnNU0S+IxlmY1g0qO89c5M0YY8yk25lNk8IqhZ0gd5hY27mQwfMK5pvE3tMqJwV4KoxLJl2hP5s6fWLjrUu"
    "4Glq9hmfTVL5xrn3fctuNNgSVEvhlpUhUmp/1+b24rL3d19WSeBhoy7nSivrE5oqvP6B/4q/aG6ONFX6QW5WZK+U3940R38+lSQs9zY2Lwd5Z17mH8imJL"
    "F2s3PznHlvQW5reZRapRc+AWlUkfOAPA7OnuxVvOryxfyTUoiMLaMz6ZUoGiAjX4ZbdNYWdbPlVLHRe8XUczRHq8m2ABXmlWmouRl0ejQyC2M8xOQC92xy"
    "IEjYFbLomjkRRmh8qq5zTcziPlVR6HUfGLj6eV4uNeuQyD6rF0UKuLsUlcxFTeNfgcBOG2ZmkZJ8zbxPXXoqj1+fxSmJzgwo4U5nY51+Lr1M1+gjv+OaaK"
    "VaJxoUX9Mk1d7NbTzp162rlLCaaqd1G0jQtrk9G3K/PWKpnVDUZjjFA30yitsPSwSfjuuK/B2L8x1UctOJute1wHVF9TiiVVvTlgeZr6m8vaRHRTwDqNvy"
    "6bTGzvslUnLG+e98yGbITomR6lGG0irdZoMaZPVw76Z1WRNJ5GrzJB7hGrFyG2uljlz0nrc+cimUvpGU2rP8QaiSioj/StZQVQC5b8zbOqRMbowVUz7ymq"
    "mW/DQB8TFZVIENsarU4OpLYPqdKbU4aCgHXfrrdNKXHbOHvSp7bFgU/iYoryi4aCZuBHoo3krWriXAUbdWS9ApOhYUI5CB0Je8WNd/jGZh9DuCvd3ZY2HZ"
    "tKFOasMYL4jY0FG1SZjbOkO9rqbI6adymhVsJSb6wPEK9S6dBcUhW4rn+GGofT8CRO4jKOwNziRYi0dmPtQgWFwknhcTyrlW3V5gfplHr5ukTb5ZPZfE59"
    "OPmFAV8ThT/pcK/jMbwwiDE364ZUJAZ9VVLhja7ANZUkJcholVOji4QdrWdYPaZpyA5kB+QixQHhT62K+EfYVPCd/1rWH4fjI7TZGKsyUQ07BLwtQ32QxL"
    "kUsL/CNABhxNoPmytGvwlNxWim6Stt3OuV9lNjTsUaZaZYNMpiUdoyKg5zhLHfOKEqD9NJdtEOLEk32bycH3Ln3p07RNbrFi6TaRdv3Lub34G/3fTOVnQf"
    "PnuXcrHqUL0K1aF9tT3ym1MCe/eeck7vfre5qT7r0uAPowdLuPIKuFAFhnM1iMejWnSRRkPCsH5ttKqRMu1QmoptfxwuXQYH6sbeXugwHT/C5r2AHyi5w+"
    "nzn8O/UNrcB3thJN3WOkcEZy137TooThVR7XPxX8YYVb42UhMH8kWo3vk+hX0U8Yf454XvTrhOevXSKW1Y3a29uoe49TOaw+1AjfmE3cJqmM55WvV1NMRK"
    "cesIy8mYu1RILxHDx0SVGjPl3WhZpQiOmKfA8Mr4UN8GKJvWYG+mbstQnpATK9BrkzkEXARjv1/P/tBSXK8eQmgQuLHf39rYDBxU6+b2NhEKSAhrbWu7Ro"
    "fL1chKwTiRExBp1kMU4lIJzHeXM+w5XCwMJLvsyBJfLNbapUdSC9JvDSSaIdIoBdX0zAaSQBXg9u9gcSlSxevvnD3q5eYWaXvErj1SfbgoFbr1SopOL0fa"
    "xIFlmJnEfvQZ+Kj9PXcq2spgBkAS3b5dYWWMgn5Uo3565dymfjrt5nuGfyli5iWd3jgY2vscNjfHsGUymXRDA75eVeXRI8B0UATv3c1vf3ZxEuXQ7qPwFC"
    "sIRGdEvn37Nv+AVCi9zb75oluAguJx8y72HG7fIxbJMaykkd42x/nltMyIV5a2oZ/ZZd4k9t+B8vs99+PWvUBvSEjos1y/NeeO5miNohr3ZSbEeVsPA3j7"
    "CQf77qnR5siw6MFC5KSuH1dsvn9a1CayP5UuWUuqmthcmOAGy7kz3wz8+TVsY/b23DKyIGZyNPJ5Tn4JA1gvPRj1QTlkDiCmnq6zChl8E7N+6SlhWcAQTX"
    "/7tkSSMuJ1apqPedBvZx25a+9l2M4VVU2FBYNNeQUnaBLClyibkCULozv6LNuNQRdeMkc1xN4PLJhClxDMOrW36IG+nNn599LfInER6Wc7XeIMnC36GF65"
    "UJi0jWh9qHhjqH6zg/0Y/eJhb7CCukmOedRO9Oo+m9NPfttLqdSqnQeEj0H7FmuzOhRh3ajP4BWeg7dWzMHIxl2F0cphzGFAu6CF+d1zBx+cI3diShCBUZ"
    "U0m0qoHEowinA1GsKNBy2HG/5yt5fRjMQ5TXM8czEq1KrM5dkKWactM9hAvM7+ERWGMrMOV/SWlisBJOgSRGOkXdcRxO20vMBAotHD3Xljs0aDGiMdVl8R"
    "qcUZo3z5nsNthBn62s8eqcN2yZxkgRXXlHKnk+0xtCqsRLEijlmqY5JZbiJDZOVwVCHmCi+RPBo8Yw3tLKInjyd8j8N2hrPflKhcalCTuTXMEayJgwaZVy"
    "L2sE3MpNBQlO/C9YY7au5UWHQTbkpi2M8tfSvRoKbOaKdCd6onS7Ssmwal/tG4VYhUxHw1fH+cWgB67U2HEE032uhqzMKlq50zTSDVwZL+9ucEdr4bcE37"
    "sPmMcMmNAh1zHI10WlPEAcM8EKZKt590qorz9iaIBb0UE2C7okTkmTebdK17Jx6VMr5+6ZNtxVlgdt1ncYog2nQQDUFfEjGO32xiCCXjZSr0V1ecgSjzMG"
    "YgumpwMThGKY76qy/MMkfcWGZqhhPq4u2xIjCnBh3sEWndHHc1eH3KK3iFTJoOwVbBd6XuGLtUkt/WlZ3VkuHYwmrA6dHHYQ1WEVSPlHBjdmFAYU/iL9Cb"
    "Ds2cBWNtgP2qgRF4e/oETygNe9wYX7WAJSecdC4As3B6jCdkqkmHVzLgoYKwJwUu1rLr9AIXsMJTyqwNfYtiL3PoI4O+dhQxM5ph4C7dHgxF3rxHvx++oG"
    "4oKzigRxcxauuIHdJUcrB94M1AF8oC3Q2OHgR9UXlJ2A8PkR6kcPwPNGPHmWdCmg3hN/xzKyT0GwYksgoTeJK5nhnH87XszndWlJOIkLORUpGy5n31NPOq"
    "zDNvPVWRx4AyM5+iZbPx++DDl3tb6x++/CcaOjW2DAmMb+95yUcVh/fOm70WHG+dZ8mkcMq1cPpEmtGP4zClEyjplqu4ZJWs22py0UWmC3noOIj6nOWIs0"
    "MtlbxGufocFpjijU4QJAXUJmB8+/Z5Rso9G0lnPJv7tWyr7qqKFRlHM4pl7yzJTsLkLVVfzrhsRz8dhMM+jRSCVOELn/0pW9YqBFT1CvsE2vF8XCw/Ur+d"
    "S7l/7gxsU4s6MF3OYpNlV7rinTY3/r2aASAd41hWbbciChZYQjcdxoQ4O21VemKpmhD6x1kwDFBqTeCt4zDBwPJFjOsQC3/QbUFXzCPkez8FMRzlbzgqjL"
    "/oQ1iOlKrX9K+opaHWNj0rELSiWr70mtQ6P87Up0xd+uv2OMMkN/ihJ2VIVlUeccqT4Gx2gfzUmT0rgg1dTHUlErGuV3gn71G1u/aHDvwN+npFgjwTizQN"
    "uizc2ehNg/WSRPx21byVjRbsIONu+ZIpJ4mVPo6jOIFzAs/OhfOObK98yXrfP3ywuem94xNnHtYdAYPNIbrrYRewSZdpf6+dMg4E3l+T0ssRR61nhmxTG4"
    "R/X3bhvZ0KIHZBfHYaoo12zjit9Yg29hFiVj7qPcDiceUPDzcdfdny57tSGQYUdG8pZlIEsMWG5WvWwzd+b+Nw9bsyYEEBQ4YBqfZhW1xVTzE8xBZevzPY"
    "IhbpgNikyZZ16NozT9eX59nHteewzKFfL4ozjpMMGlwwhkK/S+TX0gkDQ7Ou9H0V2gMX8JFKGvQ7efiZWKXy8EJxD9IuO3Tf9pCUIaRyxmnys3rhaWhHuL"
    "/9zOZPC8NyIOBgK6CAG9lRvZGOcz6DBoCQG20zzmQbJXqxjebndly8hH1223rJmngVitkUfbq47xgUHCdIdESdyHswRUuJ7wv2DGzSz6TD0UF6Zm+Q87vm"
    "VHcBM7voXPhAXdH8+nwDbG5vF28ovf4vTW3F79BbkanF59gXREPrLd4GwRdlPAaVuW2snL22P8iweyEVeVdT1ztV3GWtICU8P46Y/ChMEDjbUdSWWFaqe+"
    "oVJmmzMhg49oun+Dj3MtURsDK8cz/3BTiNT6Bpc+/ppfpK+lnKRl29ot9TvQ7mhNFFPe4iyy9huyePLamdk0MGdiFWV1JVRfPUYZSUrD3JMg4q9L9ZsINC"
    "+iNve4ieI6bDbW0wrnYeo6IYRIsFdNHapso6WAYQM1Io1Uk/TsE5zQ7l1CSsu67jn2FeRH1krtQMk0K5oO28jGJhoc2iZ435I8L3JePeMTzgbsKnDFcdfE"
    "7br5FRwVybUYQuDNQOXm5RLv2iewBHcApAywseHiOdDlyJWLs9LIzXGVhxoA3x1ZjY8fn8Eq3RrjkUybHSct9kEQNIyvAj0vCOnCfK6JhnZsztj7dyXMx/"
    "wDJHY9IRpDS2zL/i5AzBAk2i07IFCgn5z3nNqtYoIJws3x6at3QdcH942rmuHbDWrkpeRH07lh/JR+iWfbuNvgDh+DrrkXVR2C4hpxnYqdWOwf7Ankmj0V"
    "JVMkTtxf4P7l2KKP8EQtH0L7L6Uf+qaQSqGUfOzX2mWHEV5uIx/4jUAqeEYEnHl+bYNwYPjl/A7UG5EOO7q4v0wJGaoa5/hO0HGv8pOtYOWP1DcVnAuj5m"
    "i1/vz3702E/aAOUqe5WB1HkSIuaMfHo5JgGl2lPrVHaOAqxVYb4i5UaM5+5lEnVeLMA2Cte/DvHP8XC+pR5sLrU6xuONnDRle3Q80vUs4Ppn+nqz86I6Iy"
    "IpCobOxI3pNmuMtMD58ixTe5l6ZafMMyvNRiEV1GnBP5i7bECr4TRuhTgHW1h6ELVrNgRaXiXCFpjd8F+C4qZ1EicJcUWxDdRisogW0va0EFgxjkv4AAPc"
    "EiuZ//0C/4ICH+t/ihYo8zFcP4lg9ozRBdGaxAUaUJMWCuTLFqyHOI24xFqLaSZamm1CPiCS7BzMnJKOTGOs58UbOf0DOkKLe6wF+/DZGR7O8pN4As+mEj"
    "ugmxPzBe4ecLMzaMZn6AywPkFDv0DIUJyCHQoTDD5MZxSwm52exuOYCo0K5qglhi3ZqLyMmQOsJVH4FsbfsdOQH6sFExr/iy9mFy1Rq1qgX8/KSOOPZIFI"
    "PaAsPwtTPRQofrjKT8sG9lukbET4ntPwEv3MLVBwJPejxRDZFi8Fq/AQfUcrRxxRCyEDuo5iS0DPLQThotsu+oOgeQaTpvGN9IG6HHFOs3yMtyimIEliGE"
    "UtQvAfUA1auNO1iuyUSBDwHYtZgRlvcDluwFke5nFyCZ+h3SlNBzH/WrTi+S8WLMrwv4TCGa1ZihMG/7HTF67k7zh/+csnmAtyIhfenqXQDbgi5CgohFLT"
    "bzZlodgibxZ62JmDjAaYh4CSV1rwbvGpXi7whbr6U5wloVRow4jzSK/yFoJT95wFySMsw18IMUTLF8jUMcjLgPO4zKbH05YVj61GuUhgQcRJTlow8BWx3K"
    "oJZZiQZ3F5fBKHWDP3DDrlpKAnmS8yotGxLBfab1rs4yKdj+ZekkToM9WOr5aNCUWncGGJEzpkwBV1p9cvnlQ+RKmsU7ccX81SF/R4jFsqSFs09N5lg3xI"
    "Gb5gGuVDquxIpLYNbkIiAIR+JOAoOphK8jkJqPIEhD5Wbe2MuoicZOdKvx+XcFvQl0ExpBt70Jr+10wbaRyPN3sPV52xCZ/ikxsMYa+s1kQc0QvgZsQmhc"
    "KqPZ77J3cLRFp1a3RrHhpk3vpWsMTSA4WrlwTwNuSIbmfwKh30CwU1R5H5aSklfcz7uKfao133lKXrXPqaCRd0ZPAeP2xhQfu3+aXgD2Ipx1wgyBv0sFG3"
    "+qN1K0QbD0ETEsmIThILMDIaPvUYxp5hf0GuIE47yBVbUExLgH7KDydYz9VIrg8nxjGiCzZVXXqSH/MiMxaNFNor0bbB5/aNtxOUBec8Lr/ZNw/wfnQ7VU"
    "+BvlUkchuPC0HjCMm4pIpNFaamxSIO+vxz92fsjn7jpKf6cA82Bab94N69/sgRdqYuXq0OqoPPygz3bMTd7IDsIrr7A47jPtj8DrSeWQr7MO8XINynMBnL"
    "jVj3FOOlMvUuU+8zrxgb+s5eoQPgRdYbMKivxi+Fnd7doKML0UIW7n583BYdZcEqxoI29WAj5nZveHt387nyTSs7C94EOOcE7iMdMXiweW+oM/N8rza3UQ"
    "4dt0GOHQd9+GXxu7sn3dJfzZZ1a+ErYKbRqKGhWtFGZaBNt13QFAgWIMnkQQvRfYJFWx+BKZXlWK85aMktvPZv2fb7cEF+ATx23KeDi9/17n5sdK1bC5D1"
    "xxdhenmsl5R793v/tXcX5c8p2s5PkOPHbZZnC1QPFrxpBgvWEI7DE1BxjnGf45NMp2iNUl/M1/E9qNHBQitYcupCtJ+YNQhsyYI1OtYuSC3Gt2rhW7Xa/F"
    "vQ513Vfbmt+/blXGglv5Y+QgOs1Y4Fa7LHziHnjt9t3lffuV1WY2XjW3OJbpwHx3R8MQEheiFKXoRftSIdLH6Hs+gkWs4w3ejiW6YDGT7d/3DSmW+qe5ub"
    "yw8nNMH4xvgp+hIXJX2yr5FmQvAK80w0qYWeb1wuV38G5W58HrAai1+1KCjkCdyebuvD0UZcmBdvEk3SYGqd/LoQLXnBJcCDwe+dIbzGQ3oL0toXn2LslM"
    "XFDCxVUj1waBMQBeZZxg7Q3WsV5sXv5sdbCzFijtusRS/YnAgWTluPafLkl6Z3dTjFsH7pM70leF89+A6W4RCkYW9+o+Hdb3QrMTKjumsN3WOjJU5ik8tr"
    "EmleRSFYL6hHh2UJCj6hUJTocWBYzdJZMQMbRucfU6INqHZZEZnSoDRanVGju+155lPac4jFLYeOvsVA10QXJxlTHkWKC5nkS0vBx1XSKXG1FnrRisW2OM"
    "eW1Zry5cqS8i6H4twWddf8W+mVBdYr4a4fvVfGB7yFcX8a4czKFTL6KsST+u6/kEvxoH4U3+2FxOv/SlAZj8pvkpUJxyxWAMDHUNVwZhukhDCNNMkNCuyu"
    "ObXGEvdn5hftotoatXFTNaZv6o/8yvjZr1mgXZ+mMF8Oqs4PLzN34EsZeJOrlbsDH5zAl4/bUtkL+b5OyEkBeu7LbD0CSyq624udHpR5MK8PfzNNaByoK1"
    "9jWTbTlIbVwbaFkwRYFepOj/zxseA8VIFeZtBR6hc/dPgy6z387rv7D+GnFUSZv5lY9jmNEWq+5OO2LJliJsU0CJo010RhyVKaY6XzbNIdvTk4ejviG1Tw"
    "bykW29SnPd99O1qaJ5qCkwjFuvGEpeP6WzDGb3RH4RR5llmB+aNAONbS8neiZpUTIAW22BmWEP7fI7rV9Z83r/9bWXvkLXtchJ3so7ZT4m06oCt7Z9MQZK"
    "puL+raoqk/6t3HqJ/++gNo1rJw42+Hln/K2j5RMixDxEkJRuLnjgl76PurEEYHvknfU0RihHkXl+tkfRE1hYVaZjVm9Uau2NWbCr+vVxRaQtQcsw5JE8VN"
    "LWLPDujRWWp2mqOIbWlacvpK3Jd8A1vSJm5lKiq8BYAu7l8yHQm8lelQYEMgcD/jrho18VqXhSvevgoUAYQ2b1WGsrGsEkYibg6HATGeCASUsc19bFlaqL"
    "wAC7Oe8jHFdl9mAt/Zxw/vM/fFkAxCpUXv3ibc4jrF/BDoeTO/bmU+kfN+AglzMlIe4q5oYZhVj+F/OglTXECAoIG6D139hqBZNglWk4HGq9qH6FpTegJH"
    "+V2eCLNwMXIKVsJGEGLAPC22S5NnoblAYch88vkQK+5FlbBbisa2JLYiAhR+D3uUmImM39ZhHlsqM5uI4SYfIiQUiYlW5s8Q+4JCgpjeI5u4EU6eYL21Au"
    "sBGlbolQk1mJYPy6R8Ynx0Jt36ZmlybORJW7VEm1wn2mgsDfRRzoV7OCb5D+baxJYZw2n4ofD9xG7E9Bm2idgS/SmV2VcrMF2nlHQd4VFu5ZLIFfay+mxB"
    "b9yIQUJIv+SRKaeWLslOjlLFzg6bqgSV3IMZ5htQkLdYBkKzxUncT2HnpI0u0tFgQUDL6V5MOLQx4cqYRDImd3IZk7Hkudb0UF3fBHOinDoIc4d/XPqa4J"
    "cvZHfNjcMztv0Jc7x9anuNfaO0OvTi1Nn6dQUhtLA32bNZYVhWezXHeHRuw8wyeSph5rY9GQSZ++OtTEilrwDcxQJJQ2Ub/vVgd3LjZYBto56zfSU8Nj6B"
    "TUtn/nH+PzuMzQKLDErbe4O+515OTctMnhh/h1ZYAlg/ahgWbW27MOC3VNkJzBvWephNLbcestzuz1lRj4CLnIqcECBpIJyawQAf3HNgBx4X9WyBBnCoKr"
    "yNZfWuQtQtV9anEm7GBv4iAi1w/RECedROkktv37b8kqXDL2lfVlAihzSSDiZWSqp7UOtSoNYpQp1zDW+ODZxZs7FTneICXb+GMTNjSC9/FaLgV1JswMNc"
    "i32pKXv6Vkob2l8LqJICyU69FIL3mOLX1lc/t5nihHIu2kVgANTJUsenifjNSzpwkijmmCjfczqUeToRNDl3exH6B437J4RAhh0jjDGvaoj0Apy46JX9jg"
    "X1XEr573kDYhmLIKBkDJaEh/flBnJEMxeZf/OhjJZZ2KrEVAZOxddDZlkATd4/wdijb2DYuWCqh2Qvr4dgt/MgAjkT1uHpujy7RgvGlf5wC5EbqPjYyxEp"
    "EPJvx4CB6ZrqFIlKaUzmpn4M50zAEtdzDOHv/T7MTLkGMcJ7YLVyKsGsN+6YuzPaPXHR7mrS+zNsg4J7SkGytbFdjjUoOwV9Jvhn5kPXZ2C6TXuHQqg/dc"
    "IW0Cx3uvWmynlAhpyeQQANhFfsZVyfVCaMOQ23GslZoE4vpNNPK11NmWmNTqfEU/E3uTyNowrF1tlitXheV1hTs+zPiu5XpDR1EPN57+9YTWQEYWAIAShn"
    "Htk/GdVg7nSRrH5LAF0RGZ+6USnIhrqDKgAFnOD50DFFLS1gVvSYub+NRTNHTaD308JCQavuKXH4SI7l9tp5wdEZTFHUpZl+uChMxXZdwIKp+tlQxg2w6q"
    "Qh6Q4WFNYWFh+IHPQ8IaKmS62l3AQwL2DechXjKenXNa/bnamMOWtgEffnnZJ66qJQ54U6s511UfQebP73IRxFRHRxpz0YzIedO4MP+Yd0CN8/HC0G3R+G"
    "iwH86Pxivs+3vlsGGw0z79ibeb5FqfUx/XLyQsbJdYpIIVDnviLI2DPqXT/KiACFumhSUcABflWY9J+Kdow2wGjw9GB/dziSAsD65HRCXhd7/m85nV85zT"
    "3pku8ohYS1E4Vg5qSI9E9gx+5+wdBkVcn1VKv3hoEOuWOdcI/1usB/ptyB8fZSskB9sD8Vhj3ULut59ImybhQVPsiX8NhJzMlTsmnqpht0vGBOZS18pY0l"
    "cjwuCIilhv+sYaigsEca8WWWbLV5l6tcDFGDV8FnzLpOQhMPjQ8ShI0m7Q7SociRWWE1y5Pif/P86BoMLeT1QNF1LhxITj0AR6JE1MmcNB6wTC/ew5Xt0Q"
    "8W3XtVO8p+pSXaOSQtKbghYetzdELETYrkqRx0tAAqscga8pGz9mMJKKO0nKDL5axwvDANi/pJ4RnALSYELAqkc11BBUHILBIGqZl9MqG2CQIha2Rbc0L3"
    "erMCt528vUeTDhrOizylnxT/I1KVmR9SdDWy2z/Yzsx8xCJXZikiirvtrcQDRBbo2gPOrkKlMkRd12jeCDejtVhvzHIU5xPBw8Pbt9eci5piFLRfaao0Zi"
    "6m8fjsb1zjwh0PHIqjopLJ9rZwTPrSmvQW+rOWEjpSMK+wX1VgtKQEFQSupE9G/za3jatYWFebE5sMZiYSdLQzw0SBZdNKVKBLi+DdLQy/0FrOpMOC3FQD"
    "yohMhr2nLtDY/j7D0iGJY3X0o8F4qMFDE75MsCQgicZukuJMtwCVucFkCHoaPkyajibrrjS/CEw5KsmJ1t1XQf0i/0IVIQwX7CHE2yv+gvv3knOfdgv1tF"
    "AHvkm6W1xBSsRjpkYOcgzpiOrYMSwV9rToDUaN+DYsWmYgcJX03I+FhapYC/y1HigH4A0nUqQ2UgIgsqf/UWiM7mJRWmCOnXMCA8LkHSdma5C9PPv/KNTr"
    "Qu3b/vkD+kZOlnD1AwpX0237H04WTlFCMPoXq3/qcKib8SDm+YuIkJATLzC9SAfZv4cm/hws+JaMFtXozYKOtgTMpw9uxPgGq8dTJuuDTfzvgXpw755Clq"
    "rvNreG/qp+U2gp9ZFmv01W4yEoZQhSDdXyp+LCm4HVBNPqVMYb7DiPkVEjWbYnAzu6NU8lGocYOcTyL0eBn0THtTAvUMbuJEn7VRFoW5spCFEWRGD3gepA"
    "iVkuWJscQEOzgp/p6Scg7ULtFepVoQ7t3NhHkfjsysVjcaC0hKbHU38hqJWrhUg04J+I6L9SogC7BlhfjSwylL8QHFSe7nyt4ENXrGmXJYQRoVx9UDChyE"
    "OGqFBY+nvQD94U9qc5oTRK/CQVgxeIbJ/SAY1TCSrzHpZEG1llz1LEXi0Yt6JRagF8KvNw0DoeMuinWHBaw8KAQIJFliIyGRSVSXQazpJyI4Yh7G0M/n1j"
    "NGwzwv9uQN9g4aKD9UPHHF60+91uCxd0v2tg2gvNB4K4JHin8pKfGrQCc+HGmbeQvhZXpUx2iWiAGPnU6lCSF01B/1eVVyKnT8Tlse0l/2rDsHfvu4cmW0"
    "m5aMbcPaXvkNjnzL9Ycth1rZqPhmLWybIh5+L16A/UN7RI1TqZla7miIExfHMhjxwtvYXrBI2IralmeXvD8XNNIUYvbA8jnOMwfUPZtaDmET3TIXa1k5q1"
    "li4Waxu/n5fltOh3TZJuR1NeBv67r8gt998Zy7X5fgmG82hnBCvTJuNYs+xiSTpKT06plLQi4BbGbLFx3Q2CMiXnWVF2t+7df7DxaYt6jbIFccXiAK+xvx"
    "qaHxYFCnPmB/gHX4E5AUIG4uMjEaKkn6Zan89jaDODwVonEblkzBseEgEgviIqR14omoPaBWFzKLDN1Q+cedEijekcXkdx7PdFUaUbMBPinWcS0vSwd5mG"
    "5TlHrnH30d/A/OWiZRsfNu7e2lBI4qQPPS+8r/aM5cat+ftiUA6XulHvCwVn/2ib9gI3lPdFb45eU/adbti9oTBkqjpKu4Tre/CENp75wT114X7msxda4h"
    "fBLXSQqD+LJorIgze7+zt7x08OXr/Zebv3+NXu8dHb3TdHRBf5WyGO2wPYbnZiDJCGJeaM6PxeOutl4ZJKviwqJPVIdqx+K3hb/bVQvxTwTf1ke2GM0ZAZ"
    "/omxPz7jnwP8c0i2CP75Ef/8WoCZNMVKhDhlp/EY/cwjuF9vfsMcW59gnkyezYp1Rkmsn8D0LlAYUWbVje6ozGeYbPdb0avF29/pF9ZxPgkdkM+cGDxIRe"
    "/gQqNp0uv9Wty+/Qv0QDVS/7VQlfDsWyRr16HprqQu9h4ZmxbNiEDVg9FZVo/rvilMSGxuwa1dIVP2oPohiFGirm/ZjL6L8LJVlHGS4DKUnCeCDXor5Vbh"
    "J6oLxBLFJ5nTCLUXuwk5LDUsx2c9S6usZ8g4BWq6pAGioqI/IpLN3BE0f+SNMmRJbJDM0MtWZxNWpBFwwRv5ga62fFOWwkr4fx2mrxSNfKpNMq+GEDTfHV"
    "qeYysp6BGIbPAj4TZgw/7yzetQ07SZic7Q1qFaKn6teY3SDTZpYktza+Q5wYB4WSM2s29QDRiFSxP6GbeRJYBLqro1TOGd56iY6kvA+sZvwpBA5pgh6aq6"
    "z6SnGiIForynbgGR/iG7Wzqg7yVhSkFamDj5WG/Hzbcbw/zSDHS652qvnrv5zeVY2zmRa0uUWA3MpyRMiVBi1MevXUSYlEjBNT6P8OmTY5pyWn/HWV0icY"
    "577K65gIQKcS/7J6Q449sjzhO09wqJxM07qvscekivF/ll2/JwW84srOpaS8WNlcuZ1c3vcjXPR7bIY+VhyLmNmYb6CixzhPLPFvGWPvKKPNZu4hAP8n1C"
    "7Z5Ixyofq3jsuSfScW/uZBePeKrLZnis8xE4leBYZ53Y07Sc6Lo8hWYhjzROnMUM7AP5uEfqjeQ6R2P0i08YW4fqaYX1JRxXXZCuEMzGTPSInifiZUhHln"
    "G0kwY/9LbQz+ws39xLV4+r6erpsgWaTUuQ+lrVclPXs/G3OF/74nUC3YkgDPrh3bW1iFEL42Z6qfHYbgBzS/ZGFcJm4wCFuxtvLOF7jyQ+uQ1ugRGGvGti"
    "OWEmeq5Ajb3AmQijcnAKApat0W6mLuJ0j35DQIAag64eppcHp/0+Fn2ODk6399opknOWHbpvLxlTNrdvpYz5DLoStqwxbxXjce3EUE7EVsCJoT3RRHZjiw"
    "+gc6nlPegSUPtVG7MFNxcL/GeL76VfAElBZRgyl+t2MiYHQ8Zn83v3MrgVBpExS92gWnng+DzbefjGyGmCrA5USjdM3tgf17Ywbm/ZxsZ1DIvrdKy4UDX7"
    "nWyt2o0K/47H1g0+FN/IbKwmY3Xqr9rZuDcY3YJlhjsZRsfUaBIV4zye8v47KuOSqMsjkBlE6ZcWzFDKucl0PhntoyHc/gonywTzoDDnmG5K/+Ah/Efq3O"
    "JTLkD2wL9aU0PPRR7D33j66QH/8xCPzeLJqOIJm+pZPyAXUm/jdwpjtQe/b6vhnWDwO/zdRtvk4QPV7twB7ToumAuIaWMaeOaFSnJ+EU3iEGOH3SqNwWLh"
    "gbKzcRmV6+w1Gyl+WNflOr4YV9RsMt4a0nIcI44yOplwgrJvihb5S8CcAl3ezVHhMM7JZc0MPYpSTmbhnHvMYWlx41rYRx5u+Hy80gQ7G1cIPpu4+YkG1W"
    "HloYRVs0ioAcez3PIwgz6mj2lvwRwLj3X53JFCsNshzWWta8ARUk6Xw6W5OapepIlRdEIOaC2laix/q79L3d+UBUd0YrbjGzJ/BMtt83903RzhQcXbUPvR"
    "JKUmNfUcpi/Lq7NqyVm3CApa9YOtEe/Oq8jt/8iUcaNr+wNuDhZMd4iRuCz6+EqXzKX7jFcSDhJMjDYdmshsCVQDaljHqO6gde0ZijGHXAyZh7p8wbYHV2"
    "JSVjQADttMC8wEImw/5CoPP4PJITP4xJNw3it8cXbGwZCwGmZ7zAXTwrFGmOu5tpzU7pgB6x00Bwg1QOwno8XCHppEXI0Mo+GC2KJBCRAECJv/LFqy3mEv"
    "sWZF3/ncZV8taJNH0AbEaWe9VGhst7O+vjruG75rfhri3oJu6Dn7GDhGRkxsTJcQ+klUeX3bvN/QKNjITBf03jr9EWjG2rLCJW/txX/9ywlVe9xHMXPHz7"
    "kLuzCImqQBJjmbW/z+urkDtijdqR/D1B8uu/oesb1Fau1QfT2boqZbXDvpyBNoJU3iJzzWkekQnOWaocu0BWc+VkBLSqu5HsNc/czMcmZlwLEgsEbjcmjv"
    "veZ1tqEAEyuLFtu3LGanMWhhK25A1Hdoh4PahQ3RFNsjT7SZVREb2iysDQVLk6UYY7gHk3gW7mEy2MQT29V56nyGyGTYEHdtBJZvL4Kfs6K7chD3DNoL6H"
    "IwRPDWT8dSYtLs0MFflfW742WV5kpkPVe+bWE/XLGTvnyz+1y13uzDn+d7z9Bz+j46eeM4Oa96Kd6EcQlA84/pmPMujMMpO3yWaw1/Hvv1gowbc/D7h8/r"
    "w40zhbxHoJxIGrFDOPB27DrWZf0j/rvv76OBnSXRUKMsaLDJG491u92ZFLlUGWSfMryJNjXKadObFrv/d8fq6Vgd+DsOga5RKz0fw59P+OcE/+yCrbejXY"
    "UjuPAKNZP6eeOPaYQ+Kv4yTe3ns/jUfP4cnUyrWuRHthPnFh4htHY686/Hu7gfbbOUoQwBqEXjdAAUNjZE+JGJSeXs9RzR9FoyMTRV02hJS2sQqmzY2xkP"
    "YuKnrPHP1dw3S6Gg06KIPFy6livp7YvFXtv71VKXcAyF36RGAGZepVX05/x2sKN0a2+gLxwpLIaFJdhGxeziIiSCBrDfzaUCFzc0qMKCyjDjcsMW3GgVaG"
    "5pUS9Tt+/L6cVi/MMf437bNc+rg9GlpT7NCuZRihlqrZXoUaDAZqq/jwAAQKsnQi7t5hiLS2RnrP4Yq9e+cbWDLpE4hdmWdAejJPs8Ulub9x4MFXzUB+5t"
    "Pvh+SAJgdgHH+MNIfb/133tDdR6fncNB/AcufXj/e7j2ixz8wkfvPfjuPw+HyOLWJUzHSN2PHgyX0JoePsub3Pt2v1ud24OZMdvkLvk6Vu6yi3V65SFK+c"
    "aAOCq5+kdz5P696L7Se3Vm9+pi2ftCJ8sB6HjT6WM9P5Jlj5YkEikissdxXIyNwDKrRU16Ve4/KgiJ1Kv4b3fA/w7dKjiNFW4k5MhKjToFrc2FRqFYe2UA"
    "UUbdfjYO1FSfWo3cB9qcfIXvY9wUlawsx4MWmhQt7R0m57LuyKXTk0RxhLedYTch5Nz1NJPzt2AIApw9IW/gadUXXXRPlSMOunu4UdCpYzzDjAwdaieLxR"
    "SRTeLtBA3nND4jYFMCR83g4blTLBfB/iJZSwiQPS7G52Dtw45I/3anVBTJ7lNvvimINVrNAW+YPqZZ6PyCzlmDbkN4R+VMPCbJ8WIAUKJjhVvKfRTRSoXV"
    "E+jeQ+NLiFZ6DCPfY+gwS2JHM0Izm7E0WjZUg4gfbdEtXQozJKcYE+VKa0vRLVFEIHkFwebNUmbjFm+N7+i63p27dY1A3oLJSgMZeqfiq5JL2Nb3G68uZ2"
    "KLmDTGGwZD0XvpPMcDhcGlPTxmsB2FUTt0TZpqAMG5HAMv7LyXacY5OTwNxWO3dA1pmPVzdxVEqgFvo3Pmovo+TjdmXlDjANhjR51jEUtPWNyh4waQAJq3"
    "WYN9mF6CZRjOygxBuVbxH7F+n7KHHy5a28IeYIF47LcdveuEMbQFwzwDaI80G09qcaEZ475xF24fXyvtOIfgveSDH/1pIemxVS/pCuPmrv4gd18sSm8L91"
    "rVrc5lYmLVa6YVtuQm0HrYJtD/6tQ2W+F3NyGRKkW7W2kNd3rYFR/723yBOuop/jnAP6/xz1f0q/4DcDAClvk4zJ/HfxmOfuQn0Bh7p5hG4Ufbmf8umLNP"
    "UOI17j42gl6MdWXGsXrnK/AvxpaX317YRS5QZ8iYrl+Mwo0aNoAiN+r9WD33u5mgzTF27jv8835sSzmBvnt1kr+E53HoC5gmiO2maRfMx9DIkeyko650K4"
    "XQt92fjgnCbU7Q1Zn2rP4imHO6SEeriPWu8dJY1/ohonfv/NU3ojSuyo1C70Z0xlUtyaaV65mIWxceIgHSN+nVcue5DbqP5ktMuZL17fVQU+ua+tFpwqzY"
    "luhBF8TpoR6UajIHznhN1I1lptgjwoqTyVpd2vxa7/elEDgkbSn25Lqw2aJlYF5pQrSaH0mknviVnfxZvyK19TWly+ql2mqCzXr15U14AedGax6Mwol+09"
    "bYof0NFRx3K3djh7GNHW5Xxp64HpQpO03Z2+wwoi3KravWj5EtXJXoizWZnbKYSncxUZy3aTI4HcX9riepCY2vuKreP3as9D14l6ctRO7iDDLWI4/DhH5u"
    "cL0vFmu6QxhMrJXDtt9PmJXvdJQDRUE+BD2TzUQ1POfV93E0iYFbNMktdoZzGHZ1g38pMQ6wvInp8ZTMGWkQiJn3CebGoGlXAVsoC6hANIwJGiKIYaxrn3"
    "q9QmX7bE51Q9ZxzEV19BvlfmEk+0B4e3PF8iZpG5x2P7e6T+0hBoaj39R/IeyJJbyt0TVXRkVNfomKCFK+Jjn/2y4kVvdAz7alXJHzgQV4K2CrH7XDlOH3"
    "89UIeZ2f4BAJMvpaI60d7LWFWjPscoHILww+LczWTej5BddfniwsLeiiAB0ombROIutvJRmnpc6fYwbPQ69w0o1/Vr8z2ByyT+PPsXo59mH0f4JaM2hwCq"
    "mN39v9tc6dDycgo5j28MHSiNPOHX3FRlwM1aABrb6hT17wkY2Yz6ug3zc8e3Mh3/jXBVMtzDDTjn/gmwief4P+3aAjLt5/w/m2MfRVrV99i0YQ4NtNOOv6"
    "VkUIcC8UWi0yiJ/EO3bsWgQtt4igmav3vnuIDrAkPo3Gl+NELISSDQQ0P71aiavg4qmGiw9Fi/vF17JQt/L64LfxPwq8jZIrgLe3xgy8JQyOoGcZDh/m4/"
    "M3aAIWJItHREMKJybQjw5HV9We4Z0dbAzQFEsMxpD12Ucxf3yR5SgR1oS919ubt22aIsPLTUXGhrZQ1We4+QirMsbMvjVWyF6UqDTxepegw7fGGjr8aWtD"
    "O3EsahgPauBwlCBw+NNW+8NGW58pQOEA60/BI3qjrc3NTdKZ86QJKryz//bF4cGbvScORHicCGLWaOUeNjhOXGxwnDRhg8ducaTQOYWIKtyd7MaXdVDykc"
    "D3RjdaKgf1K7zuN7pFov4GGNhBUyXVgTeJAJU0XxvErC/YLGvfohxyoVKGVkFHJYmPeY51ruVnY5A8xj/P8c9LY5/8gn/SBO1DGKN7m/fur28+XN/cAisq"
    "qUOYfxtXIMxhUoUm/zr2WcR+GlehyvvjRqiypHfiyL0f63d18csU2RX7KFg2YZmTOpb5x7HFMt9oMEBvCKwZzEV1o0L/rX8b7eDeZyseUA6BDHahExZMng"
    "JF5CLMJfh3IVUbCsLdKKojoDn14HciWc1nfD1ifGYlZhcj7gVaeQZLtw6bniX/sFn9PELfPzb1c3odu3qSiESeQG8nnl09SVbb1fyYilF9FqW4pcGOm8Ba"
    "msF06Zxl2VkSwUIs0MgGmXISlWEFJTlNHHq1MJ1gSYZIwIAX0/JZFE1OwvHHbs5K3WupT4YReJymP/NyZvoy2rj3JoTBbtgxERW4tke0GGvEvcLLEUdBYl"
    "eHBLHrd2juMBlKtb4rzu4LbHOKJAUq6RnVEcG/Rg89S9ojE/0tCNdeRVXXAKYOACUTUzK0NVk9SIOtDtkfJMPuWDTe46RNL+bCvxJtEujSXo71H5CTsyyk"
    "1k3ug/RBqzs7JwffZhWsr/FFHlwfzME22itZL3d1kPOEcqQL0j1cnhkuU+WI7cuEjKGiElGvMNlXs43YiY22TYSElpT7StkMWPeFVolNJEJZYiLrJvnhKo"
    "LkQIKFhaMf4efRs739vaMXx4e7O0cH+8fv9o/e7D7Ze7a3+3REZfy6n5JBYRDnZmh1PVrt/UCqoUEKE0ebmdCFHM0OV0P7Qwbvr4D2c/3QMbaxMsMcpDvO"
    "Ty1eZHpW5+fYmUUwhqb+NpIUYdoETw8q7Enee4vxt5thg6/d+tLR3DRlv1cnYKRVv0CKsK6CUjFqjnhK/TQdNWcJhKFVauxxYVqLUH/XC3+WuKSRG78Pdt"
    "Z/O3Yr4PZHIvZ0mSSUiwSUbCN8DytzrDrDrXRxnPzNrIIBWNXD3kBnCkyEYOYtRu6eIF051hrEdBl608I9PuTkAZao7g+Yd4Az512BiVqVH4kGdGRlsndh"
    "3pxMEDckE4R+MkF8N/x7yQQ5XfFXsgdynT3wKVGXiTpJasxLp6gsfQIh/nrnl+O3Bz/u7h/Z/ICjnWe7b3+tyWl1CAv97c7bvYP9+m+vdvafv9t5vlv/5f"
    "Grgyc/vto7elv/6c3hwYu9x3tvd58ePznYf7u733DO0Zu9vfrRvdfwrONVDeVfr3H3JXTPFQCX1zuvnh0cvoYbPHu3/wRf/PjJzqtXIzV6t7/7C8g9vPfb"
    "g4NX+jB8Pn69s/+rPXhURb18qWr4B3igg6TeKazETUfTP0p0ipdCSDiYlQQJR4pbjs3YAG27IY8aawE2F+0cMFfIsBdXUYUowUe4Z8UOYQQfhDmIH4jicm"
    "2TwDVWEgfWHikUJRd09UP07mnT1QINRHGCk/16cc8uGdrfxg8wcMDlP6y0h+WsXMBdOV5KFoMbaH2bYBVr++KHxF03olc3Pb7t3rkWqcUn8S6VOLvIk+Tq"
    "XIPPiRknrMlDYtANdg9KhQeHOr3gc6LeJmo3UU8TdZCoj77h+znpDVZkFugB9LMKdF4Gcy+Yj4imoUQEKUDCx16JkMCj5vMUaWbzdDSEdvXm3NPdgU5ksO"
    "kIQ8XCHX47TTLiWJhkM2wQiGouSgw/waf79xA6lpYPH4yGS3jT3kN41x6iWw4SjxT0abKa+VOvKdjd1tc1CzTl3YA2oPlNWWOWX3/Y9KPLOmxNp9RA1Ibf"
    "8ofdRAI5qVO51GAG6SduDDNL0oNVeXcrINfuk4TSVvxAOa9r+Zmzao8SgomEqLI699ROWMSjZBRZtikxTLYUu0ky3851yepJLkhKCbMvoMgX5fkE/VgSfk"
    "JzqGuJ56nKwYiezWfNvVW41JYHQnv8NCY0PIrGHFcroNzF/oMmR6KH6RlOtL5GHmw58iAW+TSmlwwDLQkQhUJ0R9QkTHsSqpTQOC2knxBKfAZjyeu8U2aH"
    "yAJbEEd/HCxhEmhgr8sodnPD4vk0hPNeoKvHbZCjbjKDg5JRDT3d7wxK6777vy0Em264Hr3/28RD/zcKdCXmmzWW352kViFjFf157GL0wypGPzQY/TcMOg"
    "7rGP2wEaOfrsboZ72wEaNPVojB5xe9zHgpR/1LaEvQtU11QdtIpFcEkUfmwQGlUhs0oQ9j7A/2E+RoV3kAkpbgtTjofyS05ArX/H1NXdlJsVqnUf+L27dT"
    "IvkAbTOBbVNgvolBS2b9hI1NkzswDrpjx4aJ3dyBTNG53bFkDiCW6krkv2ZCHGFkrUMQjf3siAYEb13dEAXSFmqgPGZEE+wVtQHjnLNQTxqAfiZvMEuL8/"
    "i0FM6pcIkr3hxzMwr4JQb6vOEyUE4agvNsp8Bw8g08/Lcx8Abn/iaxeegpZqs+RdfJ/AL2oLfXRn7DcDflA1AGDGKddAFrRh3lHc8EC/riBaJ05IoRhoy4"
    "cf9ZIjuFaatnadZ8u9iWpbK5+YVAkXwNpGqderCx/YpTpJZAATIAlmlZa9GhOJmoVXmlVbm0ivENOalMnIKl04c0Nt44q7p77a/CAszxI5wKbLO8SdSzRO"
    "35Ok0Fpf4m6YnNOYKTQQB9jKfHtW4+lkqnWAXQFYmvkmpyHWU4DXIVD3tfE0qYZ+S3+6ZxFVQwF0XxrVieXSqvTIA0HJZDDBL3DZrzMWGZKZqrD71CGenn"
    "3h86muLGh5Mzesf1wda9oSn0GLEO+DVRj/0++gqqFz4dNKjXe/tgA4FFsjlUFhVtjrrI6FcH7/UBg4wGi2fv3esKMvrF3vMXBgP9peGgv+/8jJ1sIaUlQ0"
    "oROkKA5x8TZUYw5Vi6yIfcFQ893L4MbFnNK7K3u3ZIv1MVCeUJv24pFIFu9WykGEbz/joI4/c2c9DN9Io6DShFAQO6hdWbsIzagdyYr67m9r09igt+gz1R"
    "csk/5InXHIP0JAjqOOOBWcFPI1CbOfm3IGIL4t0WLLEreKAxcvh5UklbgMdobzecyye9SKQ0hBn5F4mf6kV9bWqtQ38jbkFj9d4wLK+LSquP3lsshJnPYP"
    "jsuTVYnz55CeqNB60tr0Aue7Bl6I/pG3O6D1wW1DIixg9IWr1lP8sKaD6qshZcrhBXCKfiP8p4lcifpB+Xjii9HfWILftMMlBAxMf/FNBeEPZm/tdTZwxu"
    "PmnIvDHlWhwT+NvGRF7DhtSRoEFQo2zBNzoyOHpmbVkrV8D9b99+l7SbILXsUHYw9TJpvU3xnYNvmes7vNaqQkMlMEosrCB1NSWBRhU451Txtn7iEHqNse"
    "mN4F6np03VE91CLAt8xEjr1H2d98n/O9DwL9jFPjqcsU1hz0XA7XnWpqCDbAjnLwLKcdRx/OxDUVFw3NfPjdZYA4hfUHXM/YP93ZFWGL8JEHfgIH2+QRUd"
    "vrP/K9glO+/eHiA6nJ+Bx5Rgi57JjffhriB/SwH4wH73Z1KHMn9EP+we/nmMf35E100zPtlHy7xMPCyUkI9vEMhJ0qcWlmrSATmt5lQlakhdBLUCaOr/mn"
    "wbyaS1WVBuCZfVlw1WH2d6s0T9kvhAp18TBDr5+7TaaBsLcsE/BZ1+bPfAVaAlXEYUwzLkbp0+qv3O1zae0+kHfV5k+k4rYVJ8gt3A1IZsOvwDaLUbRqzD"
    "IX+gfkuqsCaGlFwFbKLA7LeBTaxcW2cAV6ItPmwQxsfHPOFsDKg4phn+52Ynf03lEYtvI6L89lI8OXf8xKIbRBKhYc3qb0KlfvIXC8YrfOa1iiVDYCmFKf"
    "/XQUalsxXIKBBmCAL6MPnw+Y4OgcUB4nFvzWOETeWz5cjtKA2dAus77bdzD6UVLjW6SOUNWCakgz+Kv2Iy+QwLJXTrl9+aR7N2qqukdRH4xYlqfeELfl7p"
    "8m5tEJBbUS5iZ0gNUoWJ9VycQbnZG/BkQ/JiXhNm1WiEhC/tfrctLIrlLI0mXKUv+LAR9JnxpYnwhfg+8KVSJHV/d7iHuBcQ2SlWl186wcJy5ltovHJSge"
    "OQ9tW8g21b/I0PJls1AHQvNEEUFyqBmZHPYEBUOKujydIZcUvKe2coBuKg/WEDXhgBYvmsN2KsBw6pAxbLZk1gsee7aJA5SLFkJsAkNhM8mFgxc2FixawJ"
    "JpbMnOEbz7xigFnWnibWVWzSMAwACx4+m12FvjrBDepP/PNLoiOIP+GfcAZ/klkdaHUrqQCtpCaYA1++8WUd3SQeaK2Cxfot8bFY5ayKxfo5+SZtJKFtRo"
    "xWD5ooJMezOuzqZXI92NUkqQKcJt78lZgOUbGAiWi6noci7r2ChV8leDmdUR5lezQhlYbAKMhO0rYaQUDlCf0yUdR37UN8jBSUOkYFmcNYVD7Kz4XF5pBX"
    "lTTlaj4WFiCY68JUxbIBNs7YH3T8MdeK4d8wDCbkWkF3CL6kRin7HIS1jAybcXA1lSP97G9KSB42111k0SUN3I796awt/SvHoJ+YfnGozQZGF13QiRKyj0"
    "A/4jLpuMe2R+73wNXDT7X8nOuyZGTO1Ql7qoyZK2EhLrvV1JUApKNK9L6vP3QZgeMgouykFEwFxnd0eLZulfWjrnVN+nCHtAHukPtwh/Ruzprv+WwlR9DZ"
    "zCpHq9LJTMTEpT1KMSBh0FxqdJAkISchoru8iZGJOUH6g+OZuIyJlQkWXzP7S6r5joj9JfL4wzmekHJOb4OHtgrjcRA85D1lItWwwm5h/MZ97ziG9Ope2s"
    "JRAPtcqS1z6ft5SUYN0Zi+DtbIr2bBHiNbIJlj7nJjghaxxCqOZslSD6/Bt1qh+HFxfPp06qui+eysdrb0BK5rt7bPsTOhiKSuGhgwM8XocNrxT3CZ2RVO"
    "Z5+ga7aiwovNnD/CU3LN35R+y+XyZDZYSXcydFPqyWdJbIg+3QjZvjUQtnZroioun2FGfZk1OEtWsCRo5gNcrA6BhHl3XWnlZCZh6gY3pMyR2vxpouPVfJ"
    "cyFbQspx3Qle1rm81naEHWccs7eESs7g9d/zxXgJ84k8nzKdb8hsdT4yKEp4ANG03icfk33INVH2iDW1TVfJ9N/lBkgfsnvIZ/zddXXtvXl1Z9fb4P68vM"
    "t5od1qQVHjeuBNd0nu91a6EDqGz2tsFSYwefRWDN/OD5tplcqTuj4CtyREicG925hJOwjpzA/uh4dwLV/iukQc5N3NJDoIU4nVl61BepT33Bwm8FXS4KwC"
    "cz9dmXgZ9QuX8yk8jS2pYJJzGlDsaQ+JMEjwyrDgWIhE7ni/PFV5Tfzv7XTAApCiGv9g3c/+5M3Au7M/V05qEid2ercf9yc8b9z4oZFv5rKCux9eD+gwrK"
    "/2D2190/2CfiGibvj4M+lx3/0MS8PIY5wS2mwbACGdCyNXLdL4EF5sFGekTrHYOLgjH76M+Dp7PGcnM7M98NY4rNraozx5UcqdhkqotNYt25axSe25Pja3"
    "uYVqapAKqdRi4gXCRgg6Vs62qzj/jATO25GLRFWxCOitUt/4G6kNjAvFKF7poz25vDtRqGdgZv8zOuXcwud4rZ/TGrFxesV7TD4oLqfOaMu0VFzP7RHMU3"
    "sytyFPdnbnGQ/ZmCs5/N/OIg+zOd4RdO4w38ZNP78EgZnmF23xt23XzaWsBB/O8Dncuf8BwpAbLX6Ko5ePVq5/WO46p5rF01PGaeq+aV56p51eiqeey6ag"
    "5njRl1K6e5denYOe75c2ylpZmtI8esgA6djvbx4ucHm9qDtmFTq9hTTIklhZMOIF79hhN1XjF9aFERIue6mu7rUr1Ah/48W1Xw5LGejZ/1lFQf8c8f+OcZ"
    "/nnc4H56Pau4n5Ks6ls6qPmSLmeuL2ln1uAqOmxwFX2dWVeRqbbVra9tSkOJikoa3jksd8t7iaJDbzkkAmT2HRzuPd/bP6IyP2XGTHrowqQMvfgsTrdb8a"
    "lsUjgsmbDtXYRjGI9ItcKkyLw7vjg4etvb7PD/R1fkDv79NuFtnZJJ+oZ6pw3NXfMZ6MLQ+kJTanNNIz7FfxhF2gr7MG76av8cyEx1g2TCOvTL+mk2Syc3"
    "GgbHTOhzZJs2PGG2ANMsbd3I+NzpLElucFdgmylT54psqqbS360X3rqfI3ZhgCkr8Cn0q4DPteet5CKfUhK8x3hWOkQgvmjYKw2CE/fbgc548OrWuceYtn"
    "voIML6TG2DRRq23dhsO0VgOv0lX8NdjBY4z0KiarnWdWfqnR3VbjcWLTUfSkkIU6iFCF1YaH0o2bKXEyCLwkPGPcYsKFVXy2jk+FpGSOiJ1/aa78yXZKRT"
    "3W3Texu268C5T2bJtOU08z2QBLJl2O/34AfPwyj41npdG0MGvMJlki+XjojnIV5dNyer16xZap/+O1+HG2fVQl9eiAA3J8yGiouo3cbqHeJsi3t4BxypXN"
    "IXwS45j1I6pyN1sOkpeAaSZOxicWsUsBiLApXkhAKqcUC1GU4o+tgH5aNLlRpWnKzmGa5NKrTOb/N+1lyD4zntsKhvyou8A+n/PSvXKF7bYZmdoG+CHIIg"
    "h/InsCp3yvZmUCsEfk0u453UoaDX8lYKHmDusyPGWkV4+RfLAyijTwp2YLayTsCfs7/Fsv7bDJb29SjW+x7Delcs0Jcz4kvX7OZXs5OruHcNsnBMoxX0tM"
    "rgI9WmrZ0uRyuVr9i7a+lrw/78JIJ+iAjRnVt+5F9mGhGIDBJD9lw6dMpDhewV3UZQOq7EEF00p/EXnJcgTMCS3mMPabbsmkfKTfBZjIbOA+9Mq5+9lB1g"
    "JQt6y96Ecn4pyVcbCFj9htC6y5E2GF1vNsm3SBzZJfbVqP2Es4VLfSvK46Rd7Nb85dHBfof9PvEp2qPLTkAudV1Ddtr+dSbeGz+nS1jKSeGjBK+h54c+lJ"
    "cLvs3Eb0m5bCf9Ors+Ubo04XoocVoFDcThfBMUBY8TkBwDEDDaTQwTZF7lDl+64MdfvLCr+OFXEOzzc4hjCZf5bzP1ky+wf5zVoc+/zbgYk1A3gKLFATwf"
    "HeG4Vc7gHcLkLWaHvBKCAlKA6ZnRxJWpqpw0WT+o7dIlZN6kk2VNk6ECwfOllkT4eK+zRaxWdLBKRjuIUXkp7aHiDPfslORp9pnz1eERUpZlyuTxn/ACJG"
    "MgaorYFsx8B1+fwPMvotbWg+/xWmgHnIwkKi10y85AIjVpbVqPdGqLkCrWgg2LoVRxEpeXuqIbCrxZakBWZmKCbYlIfeeKbrrcFs9CR7NI7VGp3v7Vkq1/"
    "zY3JnxnIhiFUt0LdqRn3PYvDVlfhX6+kBehedyxhC8Ey3MJBoBlCvCGVlpqG7EFPI8C7de9e6/ljPOs0j6LWJC4+sjUQts7ycHoejwu4by4ekgd0bt7aei"
    "gXXYASkl92YOwbR5VryHwGNcdU4sknni8QM7m89RRPtAhyHUIHJp2LlG8qhRROBtqVJvrk0K14VMpAlhQ8TO1O370e50PT2J7C/PqL7A6OhoGvH05U5vdA"
    "OOnNf5plZbgr1eN2sTldMSe+lK73azlU+1l5pOelPvPvTlWZMBMwVdH2Q6blsACjlF4Hf9Es8oZuRb/5TvGRCDDkXT+Hl1fNZGr1DoM2dZuN6b6qpdZGJE"
    "mnLVCRPCKL6akkoYiuCoUNaBgfTTufwstiSVFnQawsGCxEPJpYZ5sZPk5zsjfpEtIjc1yDaPuj5MTCfET2c0N30To95Qa+NQWfi0Y5z96SxzPQ1PZSz6U1"
    "nrgurfHE7C5zLETN2K9uMtFBwdlE4wMiXR8WbN3ZhD4bGDmYTf4ukkzac3YJ48zU+xdL3ndtdGFiiZ7B+WRYufKO3JrZ9vkOKXLrpx2StnunO2x1iI+Y/d"
    "R0DGFysEknsBHE5LOm7JSzCRZdrW+ymP2XlZFm5//TC4lux7JLTCbtUJJawAA8nayAphdy+nTSjpEXdNwj5PTFtDyibkQhMgiJTg20DnktajQlwCSYN9tG"
    "JIf40Yekm2UORPwJZUaHMQNgkLRH/PMmZWbWM3CpRNIQV3FDOpp4nSXSMsOqSW+MgIRDcrpBh6M5sr3NY4NgG1CHtOLT02M7QdMSxzcVzz+542WsQPtSzC"
    "WZG+d9zpbHKfw4QvQiVTe9mLQLFXdERL1jv+n2qbnoNFDsEE/EIV41/mqzRZHgX4qNO8/ZesXjBI+HmXPZrs9jGH9tC0SO4l8ubZxk7u/+vmLIBOP9gaeV"
    "LhGwAqY9aRWxr1WEtifhvXLdjcSk46glf0EXaxbNFcei7PCXUVkXbXF5bZkmjj5TkRntfnFjlqyn2Crm79owviSmyDECizaNkW6WWVzQy22WP/aCg8aa+G"
    "V8mkLJ/UrWfze6go49upKOvTolphPKhkOz0NIFRd5UBUOLBxFFSlhAdz5xfu132uiQ6/CURZns5456FLt5ra4iorEsEGxirM41LxLgIb9/MHkFFfBX1AD+"
    "KtcjH/5VCvhrgrL02FcuKN70biaOfcqDeI/ffsI/OS67DP+cT8hzNzrBDWk9ToV/f9XshGVzNukNJDyhfOZRzUw6ssAL+VJ7FyNOmBBe/RPU8rXQh58k8I"
    "lmB+noWlZU0iWZ4L5+G/Vl4lfJ1PtO3juarCQVWSzkK7EP+wwjyIh2HdzK1cCQPHDKIMce+sYpuxIvRWM41iAinVN7zPsJYnwMAMkpSCTuh0ueyK79felo"
    "AmR8p9anQN4erJ0bkjcM+g49TaG2vKjsY83yIp6b27erpuy3q519mSyrZlfF4gLpdoFm17dp2EBV0O9cLTK5sk5c13dqUJr7yURcIUsX2BMr7qlVSEHbhV"
    "m/QKBg6Pb4yeQbmDvoZi2kXE9K52R2ehox6v7LRB1N1BNfTJBgqLhAvkzcUtROXdYpveQRCYDGhS+LWZb2/7ieXcgYrctKGpIVQg5QB2lyajnBJAnU52Z9"
    "HINk76OTnaKILk6SS1LFdycKN9jd9CwGXQqPvJ0oCX0+yxKtsX9s8NK8lbXB28zupO07N57iQJIOzB5jPnoApxFUPz0+m86Ok/ASQ6mbJkTBZ6UdbBQZAr"
    "hPKTh7XH7p7kxUaiqjdLcIr4cbc1Xz0jeJvsSgXdU3ORXVlCxs/tzS8jjdtGYLRP+lJet5oBy3BaMJ9GQLaap1ta0Fa9t5NK1kVl2Yrh/5sU9PPY9UaJ6B"
    "elA2ESuVz8eLs3S7hSLJPXR6KupUDGeCiB1jVJ1aRjKCDBfqQ6cxyD06jZOo/Xryd+McuNRk7YP6Bu8A2mZrmoE1e2mKNpIB6pnF0mHYd9JpjlOOaWj/DW"
    "b9xTo8PjyN1hFC/28CWnHuZ0EK4UmSnTD86nOWf3RIat3nRxIAdkMmlYlC03qup3WJJlCbA6vxBb56+1+49D7FZbQOqiMo7bD6/qUTiEZkA2FtJlD3RmB+"
    "ds7z6DQIgs57igNjiQAuRWCuwDfb+Ey/dvCzuQp0d+xtDArtE1/sq+wMdjhYzmfIe/XHZOmgkkFZRshBWLbJ9FHl/zCCwsPLsXSMs1emtHEjWL5QXM2RW4"
    "szl4j4KYmY1g1+wRtwrrnFKcy1BuU+I83fC4mFRQ2dt3L4UP54AikNP8VnSOrRAXmE6Y/00jvIeo/2piM8xGgUnX+NtB0EwcXpadbHLBcQS8ixK9cSQbnd"
    "1z6StOzxJAHVowxp59T5B9arPsnGFA7u08727nCP8iy5qJ2yxOYbiDhCVMmHjcHvGz7DZqcjM2Zj1B3Zz4pqjUj4Ku5iV3GCDyG6hFdqYxT0c1Q48uXGSC"
    "y/tbAq+gwCo27oySisttfE7AtTW+2cQWiDFBNI3HwLn7dOvzosAEaDgAFj0kVDOWZIscJtr82rfXHXns/oJKSJzDAbElcFLHS/uPjqyS1XRXKRFThsshLo"
    "Bduwcl6LfxW2wT8m6vVE7fsazs6k92Dzvw/hxx7IkZPZWdfueSgW3K+fwzx1v5N/2DmwhPvzXDPR7/ZgU/33P2pr6zu1tflftaU28f/ER6neNGocxpv3DN"
    "cy3f3ZhABR5igdPMSDGOn3D79CDyBIUP/oXoMq8syuao5YW6wL+dGhr3m1f4UTg9TovChjRpiEY+b/z5Pg9u22ViDOohKfC9d0ivgrhqKZsoU8W4QgMcHe"
    "76wSjHxsuBOIrxKzsDqE641IBudRm0rxBFXZtEd2m3gcSpWh0/QMZwJ6H3U4DIUBoSDdJvf5GC5b/rS8Nf95siQAu/YC6JaCqowKPVXIfDH5GzqNXr+t58"
    "/fPSMxbea+DpHoUAL8xlMaG4sSoXN2NjvV6z2iTn307i83gjcHWo9hDpsdPoOlDQV6eBGZPah1Duuw3sTiAtXI3PGxc1ApxnBgxI5xLRoI2w7LkZFdxo7S"
    "HlqcVSBZ+UusZ80LWNQwd3IlnnACn4CFuKkKWllv8zAtUMVn/2wblAo50C5VHsyzuz2wbi7LiHkxVdrvtLMN7jQEG0cp9M0swsi6p7NFkp8Nm9c0nkZvoW"
    "9nZ+ftQr5mMiNC8Xy9By0MJTm8Qtk3sw809GVVzTMXVpYFc6nrtxfMDljumNPfoHxjRkXVMfoXht4L65xgUYGpDeKILtxlV18Li+/IaVGKvdDKMyxTJ3Ph"
    "GYYDWTeehuOo4on07Gh/ungqhk0Jd2RBZWm/Iq2RhZIjibzOiu7CSq73V/VWh5MKPsm5q3dvfxrS3QM7dFdi0w/6Ufeajl3Plds0FtWVh5obL99rOnSv1O"
    "fwVVd0hqPa4TZClRSi8inVJcmgv7k3zHfpp8cTb73+TT2ZY1jVWYpzsiuhPBZPFm3AUT4xgiyaAI1CnLNkuaCHx3TnwTRKrW5yckkdy8AFD/IqMU4UZvEn"
    "eK3WZ9j8ss91XBi8+c8T9WKi3k3Ue1+zeDzpjRDfvq7HZF0TOPwMv5BQH8GVvRFuCSO4Qe/eHSSBu3Pnvo+tu0bgWwAxBpEIe19Eec1onZMnLT2FfkRvCw"
    "e19c5/mLVxdH5ui0ozZ51mbm+EtJHhNP4xutR+ddmHkD8CoxuVcLlpl17jXrMPsdYNhXoXC6xuZbECC/6nxUVvFhg9hWm0OAknx/RZ0+FIaB901v614vV5"
    "pBeaSDN5jsyNqhvL4Jn1Akxw/Ql6oYbMWC3hun+lgERVaWY4Qdcue5TJsCAmIToSMQwPulkLFTIvAYsIHql9ZZbxNi+v+b+8Ff6iXaJacfGgCz/68/59xh"
    "ksqOL+OVEv7a8UYfhzYguZCtS1I76zttZR0WdrPZq6Yh7FQOB0qvFHF2CNP30PxKEc8uG8gDtpDuqSgbJkjPKOXwlqlxjRzqsyK2+Tx6sJM/6r2Uworhrd"
    "vr1mFMaUtMSgg1HW7WCb7zpnWfHLRP1W6SrskB9xL3+Jf36ZeLzaOIP+nGzfTFfTa1PL7oAO5qeACVKKCbWJkLadaju4GnIPjbsxNxFMXe81wlgGaF9Efg"
    "YWr8hvCpiCtA4JgWWQnyq0gfGmIHlsguRLikiHvbZ+YC561ROYzTbNg+KLmUY0kCYIy35wdHlxksFd8d33SnQzZ/kQRvwbAe5QBscEuIWuhgPT5fIaoWi3"
    "X2PsnedebDo2sWmYImHAEy8PqIgri3BhKO+DKUNlbSr1SSPyKG+70x7O5aOYTUyvjLNHOo60QngGxSTYcduoPPJ86Vinddt9E8p4F8dxFMD/bH6TtEFKzH"
    "JDkPI2dZ4yrzQUY1qmzmSquYHI5Uztp56r72eLhRPqrW1XfrkS/4H/D3Pv3uXGdd2J/u9PAbYYGiUeoIHmQyKaIMJHU2qJL/EhSgLhrmqgAJQIVEFVBTZb"
    "aKzlJNeZOC8nufbMOHYySSaZOJk4SjI3Y09sJ2vNR8mIlPxXvsLdj/MsFJqU7Zl7Za9moeq8H/vssx+/ve1WJb7I2DAQxDulN/GHq35l+VD6M5V8O+kY6J"
    "wcFHzO8iGPFnS8RHBVjAH8xVgmS8yreCRbuoIibzoD6MSAwdbsI/E4kuekIyCo0KVbUv4MxTJpRVsA8PCjVI7lbCk6jrbDIaFf5CyX7dCx/N6A4thKm9W7"
    "jsIkRH0JkV3r9j8kTA8ug4A9LKsmlH/M4xjGGdkRNpodCpiLeLhGqX0rUNT1Ku7bW/jnIf75gCyYhmvx1/OhIcHHU92KaWCZyZQionCo1a2UaD4lqba8cF"
    "ruRzeDqjRuEumKmVCEGEbHaakL7koY4UhH8sojNGXKWkBMGeMPSNYoTIG7jfMWxdDoLyUfzU3m8a7TySJRKCKRK29hxT1KN9++h4egtPCB/v2MvrHKXs3x"
    "iHlzzgNpjZZlvVZyOqdDhZm2YJaAtOFk+dOTZ4FiGYBoV7srPIjhF6oPcBl9HACFCHuGJiJQGplsDkUyFJlZg8Gw3WUVts/AZLU+6Q8ikvniDiBCAS08rt"
    "J3KPJs5nkW/ZKOrlDo5eiqLlORH4xiKOvVUSVfvr4JAojBTl6tbyVaplXRSAJHv2wtc9yMybykFhdpzaqC3fxevop3sYrdsipcD2GrCmPXEsV32NqBqyue"
    "tMfVu4c0JRugRqrUfFPXdiA79HPUFQ/RSMeqyz2Ilj1Ykm1JzKrBUFksdNlkAZcxWVVnUMw2ruH+ECOZ3An9i9mTEQJm5+2NCAjfRuVJFB5cSZ62NxqVBt"
    "p1N8+jr+UgH7c38HEcRhigj56DNApqY1IUtDcwVukGXhQm7Q0ErNhAZWnyOGxvwGEEZzrwd5MkVW9rqsj6Of0KXfv7way9QRa1zmt0aFLvL6HjzMVNaPcl"
    "WCNAt2F1QD/Q470yaG/cPFc/VzlTP/fkws1mQz1ubF7yPTEvSQzft55cqJ+fvFY/Vztbf/1j1Qen1ZR9sJr9bOV8fWtytgL/q52lVNv3qhY3MBxKHLxURp"
    "tMgLyyD2SkXOUDMcNrFQZgVOdz1srQVkb5j/elxmGybEdijhM36fjkPvQ/f1A5uVDOgVl3Qpfz3tJvhU4svEWOvLEfDZAesS86nDeEv0iiAgrch2uQ4Eic"
    "PHAPl1nQfkSm8Uwu9qoeHJtLVmXlUuOwWt08O9RNNKlMzmQ49Nf2CiuDBFxRckznecQZTVqpMTM2RiLywQPPPlMU+dtzC0ONkC6Mk7DL06Cddrp5nX250W"
    "x0Fce+I8sYJYkapK7uK1zyc4lTUlVZyJ5r0JNefTjniChT3lyyW6EGd1ZHFDFATUV69UySBLNcT1JmVpaIrrzSz9LMg26jhyhocaKzWjh5Q0ZAwFsZ+7Yh"
    "2zIOOKof4rxlN2icWik84iEHmyKJ7ycjjJ8YoE6H5A0Ja3O4SRm3pr9sW3tLTNrWNPKo4UaR89zBHZLNMXgHv1GTcuh/qQL/XRxETyQN3A+ARBEnyM+XKA"
    "EkyWZBLNMMklyngWcYhmxZRgwvAZGCXGVF8ITpUtRPckPUvyhyWPvkor+8hH/c0k4uJrCUDn27VNh1o9BqPv66RPQBuDoUngHrJEvxW0+Xql378xyGVv6q"
    "yLJonGr8aUN/k0XjSSG/VeDq+yQ0Kegmt1HMp7oyX+pXNF6TYD+cuO9/mRw24F2i3l3S31BjJ6d0PmxNhroLm1zhpWO7lNPCOrYzxSTH9yaChYV6a1hW8x"
    "gf1vTuRenCpzAlg3BASTnod8sfBpMs9EvGJSgbl8Gasbi4CWsbH/3lPXn0T4ftCa77FiInVRaUrEYxx+FOUIEU1VrNlV/zNwE3Hzj6a4MgfVx9pbF/fv/c"
    "a6Lyyrnh4Mz+WeAtnIJqtEuPKY0SuEUOh0Mor3F+60xz35SHViIjOvnLizPfy0prvt4cNPumtGyeDgO4QZcWJT8Wyjk7PD88g0UNt85vnTNFre/hatear2"
    "01m1DwK+HrYRhavZvOEd+1tBT65BZzNjzXp0EPzuw3A6tb+0mK4ojyAaJvbkGD/bA5CKCgreGZC2deMwXhoVReDH55ySWAR86atsAXt5DXBue2Gg0oZHim"
    "v3X+NXve1054oR3Bha39LZyh4fDC4ELTFJEGgwjYp9JS+JuoNOowqWk4lZkkZnuL4+nyO7imMLvaqjT4TR+ZQlUuwfDz+2GCW+hso1FaJX6toQ4Ya339Na"
    "q1slkBFnhtclHhe3ttHsEj3KFrWZhGQ1kdeQMGMBRxq0KoV/h6qbZ2tcunUc+Tm1z3DdlzlfRVgelb7DPDz+w5x3n2k6fYZATXqfBCgvX0VGUmJ4oA+HOV"
    "HFV0QwSmQ7e7GbdydQObN7Ijavk2Z08rcPeJBiohvXcSFSaVf3m6QXBmy6bMkiwiRruShhOy+SvM8HASPuVXNIQ1ipUIDUchW8ofRsEM5ry+dS6c8otZME"
    "CgoRqtDvx0pviFY57hp9chF6aQmal5yC5w87B2MxOVCuej5YGZcXHIbmNVJe+nQTqChSnzhTi6jfpZnUuO6JYeUfs+Uzqg5xq/VLK6iQp5dgcwuNpA9sJJ"
    "iu+91TkvVqzLgY1cVgy8/iKlIIsqdJFAX0rLhPduJ6yUAaIq8lJB3zfUxjXr57MKXKpCGN8aeWfHQ8LlVmX88uPwkDxBM52HC4NRlE+wG2ZBH33EaBVwl5"
    "aqDczkOYuhaciNuxq2C3uL97VFA8yncAL7Losy/ngwRtNastfAtXaQBjNrpwB7uGYxOmurdAfgyyat7/Pn3DWn11NTvXdmwjr9vXX0gdNYNFUv/9d1ZfT6"
    "CbJP8G8MvH0a9VuVPNifT4IUX2S6pzaDV95fTRNGaTSQ/URMvDKa4EzNVtku3VodK3dTNkrHqx9M+lWHqlVqOPTmcFqzMd0hNL3i0yiKxzA2uSxhnmZYBK"
    "G0hWnZEMHZAatJSGLaQuTjOrPF/MWryJ9l++zYaZXsld6Hm69WUBV+MIZbT4WCrxBznG2z9zlao+2jyUuYAcOPKosoh3MfdhxdOepoK15RjXFPLeUzU/ny"
    "l7cLh0GwD+Rwnmuqm4W5nBAaCCr6BSfIxzX2zuUNuzSNqKAsjfOSeZrKneAlGDfMuayQo+vy/19G3v/LPasczgtVvd4YhCN9vg+T/jyrPYkyFAers3ee83"
    "bdKpyiznaSqWrJcEhdhyO30KbjCtfZanY+lGaynYNMzfRDL3SzD8yxeL6UOijaTySWUF4qVUT9CdOsxiF6B7VpoiYFfyvmpkjUHbJu9gTfklbny50xN73d"
    "GOCSsA3UaNizQR+XhW6DTVNLuBq7SN8ICcdD4zcXDJIZ7Ot7+eEkvDcOw5zsWVG4AQskvZskGmNukek0rZCUOB5aJMTGyjs0qMWh5Y47GrowOVJs0qJ4Ft"
    "PgabUhjDDldK4fPSFdB52E/A6S8QMinWX5g2zgppIvT+fqyRPzeAYkOywkVG9P5/rRdnjbG7oGD6HBthoA/dYehHkdfqLurLpAOoTcUailq6g0U8nkVw4k"
    "nNdVEhG0deA3GK+UI3BFXqfzZChQt+8tLfTf1ILgOoFabk8EPUa1H4pDoyd6Mmyb4W6o4WzoIWuYQWm4WM37w9KOsFu7jEBWxBWNVefQSDsvuBrHuqvWyn"
    "jqrIyKRhbL25f2+ZMOlD0aiidDK+u9wsSYfjY3dU/xcQ79hH+XGiotklBpKK+GWiKsRcWp3mZ141N8HaPVsEZMsLwdYrmCIkTFsxdTLUdUMqspQTXSq9la"
    "4yJdXeOYVILEqzUuUr3GsROYAv41ixu+w29YrcrG1YzO1aEbk6bd9vnC5Xd8grWG820+Y5st9ErzWz5QI4YFktg9wPJNtB+EBDDedtG78XSGQxxj3a7Ym5"
    "1cHAy7YW9Z4e9sPoZFzZU3HNoJqLsnuVecXMRL7UZxMBT3XaX7IWqkDuwV7WtLBTmIfs4RnnC4/CnQ1MMCBPnO0Fh7NfSKiOE5vqjg6bbj06fNdrcgBNGq"
    "63Q7vdjcer0DDGoLnpoXGmc79XOtppqD3MzBNdhCxp9ZcHCEXBT8R8ntmyt7jI07/RghsfFvrBXBtMb6YTSppqdVK1/90N4Nt8v7RSu9LkE+tEKIgT1ESS"
    "weISFCEUHTYFQGy7aE1Ya1EXdihv1sxcpF26mvCwWLqOdJV83YDkpaheHbwY7RQEIXg47xdNZwoV7JWNLQWB6gdtQCNUhDFaZQWXpvNRqe17k8bNGsb1u5"
    "jdfo0dEJbRzV2C4MIEXOQZMhN/IBAjSfXom44HUaLe4cTl5qtPjsFTQUHw7FzaG4ZRb15WG7GZ6B9+2z8KW9+RVy2+4+OqifrvVefbSpnrrbokd41Q/Fna"
    "G4bgp42JZOLNUFAf8hSQ8Fx9jG53zpQY52d0GQ9YiQXWdzAfQW9UWQ3R62/K3G1vlas+GLLJmnuHvJSrm1uam9wzMr1ybCbA+SfraJ5waOv9IqLjZGs7x2"
    "vgaMx0brYXVLNBuekO8m8zjAl/WmqJ+Tb8/Vddpz4kzDegsnQBrIMras97oUeF83H86tFHGWMtfPiaap7GwNlf+U/bVz4mzd/hIHcWIK1l/wFf42PTlnCo"
    "HXugmmgMY5UT8rX5+tN7kTr5sXJv9ZqOq89UEX0bRKSHRHGvqVKaIJlZ3HOM3W/GqzjJeaYrhz5kiG6v1JABwcTTBNbhhvwsVkntf4Q8lk84daAtweDACN"
    "1VnYcdBM5wvPDY2p/f5s7fW1X15b++X82i8l9WSoOcxV2+RyLHxb+0XWdYZXUPHbufXfVr+Mg+jxXDVDbQDnmyywKawvQ3T6ke8b4lzDmmYVlRt2pwJFw7"
    "B6kxDmP3upaYetzDmAkj/ZlHHnj9vYnOJM/bXacBJkY94Y58RrvIvU1/PHfj3nfr1gvsECRzTvwnYz33S++hmxZReqP9YmUR6a3eNuiaf1IHoxsYOeU0oe"
    "A+VAYYYgTR7DPj3PK4Y2Lr85p964lcLXj1bmonFhtWKVsGTYyeAGRq5Ze32/xhasuaYyDaQqKsWZ2muN/Rrao8O6mPBInLsg6q9d8DCAss0B7Uq+ud3VMO"
    "AxXzbi9iXDpKPRcD3CawobB+BlhY7QVNkl6BMHo8Lyo3X0pHX9LNCztuUnBzKa9l3J2cvz8cpQeuvdGcqwwzyMBGKLnOvHQ8sKtFPHj4S1SLHN1wXETZw4"
    "1ZEKxcIRqm3/TxX0tqYYK49bATxJgINwdBRwgA9258Qr7gPJaQSS09A5CectWcFj0rV3E22dkZ06FRHIcCaHJ2d/bbTgbEVL5QFjXNSGa894NvaRd7L41f"
    "B0+mqO4R/PW0En6DZHI4iIbrkJoq3YpxMNCQ/y8dAO8mEhwr8rex2bGTh16s2huf3D4sEYZqdOndjstmq9/iSZD4zfuxWnYmgZLKPndD+I75Cne8ieNuxF"
    "7gSMGIp3h+LNoXgwFA8N/3MdbwRX4EagR6ZhjUxDjizZGftLKAFD2eoQPkfNrdce1R8NTps/R4+6rVbzUc87uQmVtbs+Rfnxhd/con9eb7ze8HvQCCioW/"
    "vlXhWOT+jd0aNB99EAGDUOK2I5VMGwaxytuTVZvODDWszRXdRWiCTUYF6D6U4hqUH8Ci42gL+0dtWlRkffQiNhhQYNXoWp37RSeh4sKN2mt/FWYlCZQlEK"
    "/2QBl3HgyNK4YSYm1qWGe1nBVhHmKdy8+T730VC8NRTvD8V7Zv7u4/zdwj8P8c9HQwxVBMnaW42zr0NatpCuhOymsv0K3tNeSfFP9AXkGtuvBO0Tze1XEv"
    "qb4d91BtfSgSFvXyOakwwOvSXqTaJ+hY1/kRGu6ns1Llb08BUIio6ppfEwBacrYua80q/qoUk7Hw1bMBwwGZwRKEdTqCs6YeZgkFHTtqR9Qt1O6KqnPBFO"
    "t3PyyptrZzy9dTv1lVm14ztwAQFGmlVeDfFqDj0gcd3Bhet05Ae0kearFBuDBblVSJ0wMNCFn6KVcTWXpM+PLKFfhZXRENJc29fbniy1jSdLpo6dpex6Jk"
    "dkQfMMVE17bzE2rxy3Tlc2VJhLtGwIRgVFiARE8OjcUOIkWb9wV5hZTmqx5afjmvTPUeIatfpgejsNT3+Vr5euqwseGoNRmGJUBGXBj4eVwJ0RrXeuSToS"
    "oe++bIcF0HdfBWyFrXdCTjDG9cx2shxF06GKo2hH+lioZqdLdCuXrjN9S7q2gGa1UsEDHQluN0oF1IgnbdfLh0U+aF2etfNX1QT021pW1lydDTlcKdrZS0"
    "d2HBkUjHJkikn73rCaCHhBfMhEi9AuKvixq8OqkghlvsLGm7f1rtPVh6LvCSDOE5FhoAosbn6xb0qZyBm9mJ3ud3yJFIio9QNd7KAdAT3OhS2OytXayE7P"
    "9WKIcGlFUNHcs9dRcTmkp9tzOcMc6UU+6+XmLLXTw+KaKyw2SKCWnRguvULE6g9csWvYkX4OGWGITjAK6wn1ypzvHNaJjW9bIRqhZjtBf3w/moaI7v8YRi"
    "hghGV8gt/m0Hnn5Y58CRIDmxlPjJPD8hAg4czIujAvxsImB0K0U9ah7eqzYECRjIA59xs6tiUZlaKb/XwyeT8M0qq3rJ1cAE3HlzcTuD1XvdNN+yUV77kR"
    "62e2dNVqg5pTKx7JgnlDPPopRGz7ErRfZ4ndtojYagb/4Opr1bzWrKUeCkTwLQ46NIqP1nhWPlDpzJHhh+k0ArZayN0JZILWIgZzlls6kod+0H7H4gIXfP"
    "QFA8iucRLQ643CrEhPnXLs5aSN1w2j5OAzVbr5cDkplEN8M+tTZhzaPE4O8K1qfWA0EKY0uJ7oTfT+kGRUVSJVmcBaWlyZJFuJ1W3TWzsMaTRbiU6JuApq"
    "SRfl2+VibEaJyysyl4zJxaj8MmKW7FMBIw1G4oBcyG1sBRkn6xjASHYPmjly8vc0Q3US/8Qz9pBOZiIzCZNZe4E7WEF2s3U/vsGGIsI5bJSlL6T9fUviPT"
    "U7flPFM6vgt4x0CIdwqZU6grrf4rJ01DOa5pVUYhrCo65+d4ifJZR5lGNwMPJFzzCGDh941DIsGlrGKFm+oKAAqLUIKpMI1idULjAe6BQtTbEH8AHVG8t6"
    "5X2sHW+DaLl2WIKDAXXfVLEEJxNuLdNAGU0NaoJxoWYOBhXk/VM4DxKVCXW4uCKsjFAouuMQ0oMv9EERqvE2p5Vix9UXBU8LHFU8IngO/FdhX2F51F8tor"
    "gRjnCjSD9N6gwtLafpu3bD0Zi/5d9GuAtYUxndPbFEVdIN+iXHj7/d1YqXu7rh9EEyHv592Wp6iceS/+BeZYDuVal6m72JnoASFDWEaWWAhDjhDtUr0tNU"
    "ob0osI0KnmcqQOZ2hZQ7GsGDAPEVrtEB9ZW2vYNXwFOMMWxpy/ki4XhwPAIIQA1E1WcVCAaAo38L+qO+RSSezo6O2t3da1d20ThDwAOLHO4hKhb+vEq2L/"
    "gENC3A+zc+E7BQQMX1DPWZWAXfo4L9YPAEXZbh3qm0k9bjnRQYuvTw7fDQ7ykdiq4SSWSe4EWtG/asm/e8cHLqAGCs4pTiIKIPYXl0r2xOoBkY30usSSLh"
    "JwJvKTiY2CKvjmcMij+fIBY+HrqoWsVv6PVJOfj1dlgSJcytdPW7qVEfwPdn7OWLiAuWGmkwk2qkqzOKsK5Rr7d/nkFR7qQvNSrrEshQaM6wrRmqoyPiH2"
    "7fxHgdhKVc9enc3eFK7B/eMeNaaPcxA1v61bTY277K4x06AUmHNNo7s3ZY3ZlZ72czixvEhW9bkHRUMpQfWDxqPZjNJofVazO6MGDkUzHmZ3UR8Jat8ry0"
    "+lay21YeU7tFloBDJfA71OaWiyTgbuZTp2h1iX1kDpFOMGcLy+npIbyBEWjZRjHjWRk4ARQpSauSCdGexRvKQWHJVuAFesOHylueOqE2gJR+RhntgaMjzK"
    "5mSFi7w9keI+JrxUJGBgVWaT4bpcEgBBaR3iEnAFcS5CTjAP0IAgN9l7TJSC0cXLvCvBhVlbWho4luVnrqVFKylGQ1MUWf8TF23yJFopEoooFShsng3TDN"
    "oJ0C0U8O1A9Klpt5IMd3YHvKa5JdozpwQ60rFUcm0+69iwCBBUt2EKLb+HRlD5BfjcqTPeFC+SynqqPjq17a938YYJFZFkkzG9C/sHjUQYNIMWTKgUJaua"
    "BzS2euyB4UcnmGsQbUxQV/SEmwJVy/DjSRTjkO14zyLrgqxkCpHs8sAbCa5hNVRImoph11OLbcw9EzBxQszRPV6OjotlOOp0Tn1J6263gP3eftLYWlSAKs"
    "+YfPEcUfHhykUY6OTfiMMBW+RIDHJlgLspq0E45LChe+bBwNEcDDE9USF/6kG/eYtuBUBwS+0/O8bqNXhD579ckMEzrQQmSBUJgwPrBhf+Y66hhuHn7NJX"
    "jihKIG2znL++Stk2lLLq7POPLKHd7XsbXHY4EkDw0utj2GTYCvXFX1FhOQGOaAHC2JscBlDB+AkUKABDuqxuHMNdYCHrwMIOfUKaKAL2aMeh5bhvkR5USo"
    "z2Nz9vi2sz8TT2fi3kxcnYmDGfQTSCt0UtyeicczcXkmPpyJmzPog7gzg5ERu+bSsz9ra60P+bJirAR7QmDcrs5KITsehsFjhO04OP7z/eM/w1m4GDEVRt"
    "laCfW3DhSWfhJOPywzbedyVZN99ZkWtP4eS3ksjdktdBjoNns6NIj9sVqSFBFjrWMTScNSZKbJ6jjGbRkLFCfSoWRLk447Iq3+yMmXjYdfRK6WS5hLFOTc"
    "V92EiQVmmEzM8C9yvPQATLx+gJcZMcfzGONkPMYccGuAV0CM4S+vZkwxCYMUUlyeYeDloYxridtMQEmtKnv3ti8BkcXuHh2FjDjDTr/Q1ZZkC0+csJLgEO"
    "AzXrM/nH0R1h1WKjbk1vHL5s7xn6+bVcXHwoczW2rnWXMmicdNIvNqwcBtg160bfYJKNctySYA6YIm8EAg8wRJJWVaini5OoxyuNSCOOSB6jyZtezR5JVj"
    "L6rDkhFdem5wvhvWPenhrNNpfzxDacdsBYfTSgdszbsz8eZMLBQ7c2Vm+Blt4bl4OFPATnE9R0w7oIp4wCMPbvE8VSct4gQVUS9nGu8YmwH0dg10nIjbGc"
    "vyknmugyozFgdK+fcn4bSlWRZgAx7MPB05SIN34AndJUti/C1CzbWgiTKzA2inLOiNKtXZpfZVAjkYVO7i3pQcCd8kOj40coAjgKJwKwImhoDVDB5tMNWj"
    "GIFwZY1kgip7gnVYyCk8xmUqD8ui9Yphe/KLTc+Ne/6Y97/CKEW6AFQHxRO+FPtR4I5+iAEH/J6n4VosYijDaPNKeTCDNSXeMEfHLk7ku7MC0KYPadtNSN"
    "0+F7pYmm+7h2VoKVxy/Yz8EZABgqqskxCDMrUsW+PcMjueTyYtO8d8NgvTK5QNMtlfUPgov4RS/ToTb83E+zPxnunTG9inj4p9akk4Vh8yrEWven/mAAiW"
    "JbsX5i9GFKzI1aE3q+S6cJt7aunIpHwcLBy1SVSVOI7AgEv2SZEpVEzh7R83FWf1LDyt6oKMA9Ast5ULIJT9MCaXkbh9osmSqlbaRrtxuuCUVhpJ6UCA0b"
    "gTDTBt86KyIR4znTZrJxeIiDsYn+YJ7KmY4hxzCL3kRFtGMFCYHBfTbS+Q2OYo5E5IWcjYg0md/iX8am5FYvFzWhGNkgXdYgwFpNX6VeBr0YzUtuiPL7XD"
    "oiF/fLGNJvlsP9MNewL5A9jDF/NOrdlqymDUZDFAVqnYUAOQqEN2V+NOAIQOiSC0rxV42mQ39TQ5nc8GgYLocsLyOnMQawlNXDbwwroIELKZXF+pnBC5MF"
    "xdvcPyR2YDqkySNw69lnoDvEY1InRPeSUQERyNumk563nsmqyobbFVYCwv6SgOWxbAEUk/JAdHXeUX1pjoAaODRA2jLNte7ryk3dE0jZUL024oRQ6L60Tb"
    "9ZJu6XarscYzHctxYtLHbIHlec7iSksWV4qLCw3OZLG4FoTu+vJAgWY6g5JbGOcaCZKieadJMOgHWY6S8zicVD+aqdKA7Y2l6Xqbz0j241FGUaqHqh9hRS"
    "PW5R5yA6qgnFTUMO0WOmVuZlPYTbzUwEuewpOUZ54oYlcigKe3WFex9E5RpXTW9XMbVmSS5Te5j3rGBJ5CMjMewYq50WCZuKCMT0Rzezs+3W5KrFPFSaQK"
    "5xRJNBkEGkRJjVsnbQ+qXgkOLk2sRkDFkNqXmigEeCmOZDcGYhKhYjcPlYBTIqQvYfACzXi9NbMPAq/TWXOSqWX+luF15cERMmLnBzPxzkycnIlwKvKpiK"
    "f6+CR/lPfwDP0AzlDmMzZ9SI1I1UDO4PkkPKO+HB6BAyIGzOxDUvQ8mg/hP+Tt8qmBK8bGvT+raubFUyi9hZdxyUvrjCscqtrwBL/BmfvBDNHdiGQvmEaz"
    "O5siHY9DW9XeDW1XJu2qNM8GvW23fEmIPpidRhNSJkcGO0pzP14nbBVQ9JNUHvJrCxSr2PusxS7vbK47+85LdPYOlkQ8stQ1S1hL9npzy5Vtgkl8Z7Y8uX"
    "jr3u1bdZauRcNDeQQuWTQYqzqQWsC5yx+d8mJV3kkcNAwTViULXbiJwgYRHPiQC6HguWEhYrIqBYcPi/AwDvkakgnXEPmeV3g6FZFZ1bSg05K1KDlqPBic"
    "BqhCeeaWL7n8XmrhufnozFMuhhrd9EWLxl0xLzciwVQkU5FNRd+MSzBTCnUKmT4tcs1kXpHhdcmHzG2EmMmmNpOMu3UdEXolXc9CR+XHWTCF/R+47DXS71"
    "VbxlzZFa059pQdnj6wgrYaED100uauqlchW5MgRqwkCrsDjApA2yVWcXlTwUh1ZFiiTflSvt07qreg/cHQWSYJQ4KbyMbSDIPKCRwcQKb/aL6xna5D0nYU"
    "e4FIcEbT9Tot7HdSTSXMoScWpComXHC101iBYtnXqL6zjjlQeuQE8kTIM9QleDff82UpioNCbdQg7APVMZcka0Yi5zyHZSqP7oU+aHVC91BP1lAKRuJGdZ"
    "sy5NRZMsOArPQul72LVe/SJVy/tbVazPcQKKGnbJzLphUdCdrWnALPR8HTrEk9dSqt4owiR9SvmjWGBstRdpkzkpGy6+uojn+bHsYMGpx35PqboFyCuHsy"
    "MmrhWGCt1Z/Z6mcQDYzVD3+TLUYbHerExMxrKrnG7RI2L3X2CfKNF9vJVEv/5XvNYXLYAPGGmEzFfCoGhly90V5cvn//7u6VB/d3Wk1x9c3dG9daW+LO3d"
    "t3du7ef791Rly5ffvGzuVbeybZWbHz7s6t+61zYufGzk18Or+EkolvIaUH8i97JyeRDMsSPQlPqusdWYxDGyTFK9z6l+gBvHfy8oOqS3nh1U3882AJf+4r"
    "GbP8dDVXRAyTKTIG74EiYvp7rjrCuQLB9ce+P9ppGNiAO8TDN5yK2VRMp2I8FaOp2JuKJ1NxOBX7U/F0Ku6ZQX0fWfbFbms4XbbfDiETDg3sDf5XHv+Z5o"
    "ehPNLcK+h1FXogmeKvKirSRlPjYa5djqFvlzH2HyS6BduOALn1bZE+X2nllArJo4kFrjg1dMiBdZpfIXPy6phCE1JwwdIP28xFDjGwVSBQgCgDNHvLcJKF"
    "yl6E6qXIBvei/Ql0FAqklzdR6gA0OmQMVE6/TZ/eYSNBTgazSQ93HDN07u8DjHcW0BPeADEVCuRwL8CH6OgoUTs75o5zQAy8z2zreMRTNPu0GrgNb1LP7X"
    "NItg7tfKm95uMlzLicBbiUohQEq9gl+TNeBJ5MUUR/yGnaT6YUNA5SvAlLcl9OPf6ExYI/FvTrLgKw80yyuUeVZNnibXG1sJ4GOAv38M/b7cm0Kl0enuYU"
    "lG0+LW4lGJJsPgtTNr5EFSoMwht1tbFJtKpe6q3tvF3Z+PIEpftUdQPJnD+Bve0DXZPbXEeVk2aNaAk1jiYDNE0M8QSt7EckPss2OCTldEpe0na5skyVkN"
    "B2KNiShHTDaDDwYYLmjwTBA0twA5VRtF3NMRaanY3SJ6Uk22d90lN9CZWqjrAOxBL3m1Cx+RiDVwaAMCOnS4q7qdaH79MWqLg5VgeQtC4nGOYCmJvLOVCC"
    "/TnJMI4tyZogOqvsjCiIOK39syr7GkJ2Smco6h0wmLRZTVenVVdX8pFD/HCP78b5pH6LvHauE/pA9fYUB7HOWAQOast9J2IApYMhpH2CGrLy4mLBKDGoIY"
    "iAkcK/wDXgP9ck5JUfB7AgDnx0PIqm8+n1lEV216JRlGfAUVitAdJn42ugV9sZnL7o4oX6hXNqaIBVQNk/rCM4sJueZCgpI8FBVSPmIy+eb5gsgcnSUMbK"
    "wS+dx/B/KbCItcTbhB/+NIrnqDk0/k3o39foZHh9z5aVk4u0mthF2XbiO1MXo8SyFIcLND5Jc3WcbP0xL36kiNxTNApv+dmYGNQBDSSDkPnL7eIUY25Uwp"
    "hJjnsC9XOpGCfz1GQV3L+Wv1Ub4Pj7y9K1cM1ZCzLSJg1wsI8mSRfrjWZnIScUY/FEwwj2dy7ndAvbH8Uls721ZhVsrfZpddnqtcZQff1DMqmmJzQ8vWZ+"
    "FtYemy34aEYSOx1GTcntqXhsNtVtIP5h3PIRVeRjGP+Px7WrtwpGoZfN6BhnkFiZ9Kbk+Rct23mnc32qbOqzfjILydBYO/yG0kC2hRNle15aha5676ha6E"
    "tkf+FqbRP3D6dFMCPp42G8++hI1Zb/pNGVzYs7hDwk8h56Cukyb9plLrr4lVqCGFLcH+ATeO6qFOIpltGS8VYHfD5/wgDNBHdYDbxTp4JL7YbTBDkwCXnM"
    "Rkj3W2Q8gB45naBlez96S+y0bt6tqTk6fHmdISNya5vembrWDQsSdbT07SfXM1SnaZN3F79Df1tqFIXtEdM60RR8oRtcRowX6X7Qwmgp0Kbc+DYQ5JMaqy"
    "UH8Lo+FbtmDV6HNYiTec5ddjemUjhnNRSaQHZ7ymw/1TjokRikwTCHi6lCDWglIonpKtXK4Ok2XnL68MCGz4j9H4p5+y41doAxYa7AI0lt4PnNqTQfBHZq"
    "iEZVzsBEdWNMP6gGcoC8o6NIA7evR0SntY6Hv8LLNi8YrhxB/mYbFuL1JBzsH5p0BApogNRnlWhQ/ChLCibAGW4YWOuLGAEiHl06iRG2YDarczFAczQEMe"
    "cvFgJ2eqmp4dBlSwkicYOyyxlAYXcJAvrmzGreambyjagOxcdTxOTnXRSJhBpicg5C4Jsmmd38+RRNS6gMtjbEyuVLq+nv4tIxjSkURHNRGPsak+fMHiyJ"
    "cCmh4OUPNm5ROO6qGPb6UF83XJhzgzSeLXnocVEuixjr5TUWqlhbdJ+LRkHOL7jkCZfMQoSVsjUeugONbuxUpjZra8EZED5Ep/VoUyIaWP7z0yqRg1D7Bg"
    "r7gEhhS6oCYcd2LWMC32/RSR6hWtx+q4DGqh/Bro48NExxP6sKIEGMCXqFI4OMQq02XjFHYpfcUdMeqZzDntH76hO+UBfru4nLiinUvckiI1IIjEeBjnxB"
    "PFgiapg1oO/aA3oI2R/QWodF/5AerKRvYiMXyRAjwLEwycKhQ6MK1FvI+Hkdujp0OqHJ/kDTX12Epr9Ma23qm8TswoMm0+gxi6OxRuZbJYmalI9jPDwWjh"
    "O70vN6wKFKK0ZFO4kIqtXKaF+G/BE2QiG+AMK9Jia8AGnXNoiEm5d1iuxBMQLexoiMksAbuoERAqhLkIItoJnDZNYGY3bKhJsmhES+lDuBmkx7oXgQDNFK"
    "FeHgnP7U4I3p04R8lJhUWu5PsPnkF11hVmUei4gKLQN4g7oofIX/GjJoUT2JmLZR6cj4GrgKnSNuaZPTRJ2Ksg+aqhw3MTqRO0HuRNEc7CdPN1a+F6Zn1V"
    "nXmqfV+UJ0kyqwg8DOoRRBGrtxias5N4ttPrmQ57+b0ppW9Z9vHzOGEKpJLlBD2KIL3jp2ABe9dQxUHsZgBzq0ZgvQielGUoG1khYCmhQGXoakwnfFcByM"
    "c2HeTjE2VMP8zvJwhqE0ClE20KoIrvPMnPApXhtHsVU8y8tpCpXjsjzugcXtADn0Sndbir4LkvFO1exRUV5x0/3Cdlpet90DV3aavXs44YbDK1XZe16Wgq"
    "hAfgMujb7HV2jlZK8SsCOh8E0Cy1Wy7jgjcqLVRaY5P3vkV3gt1S30SjTMVXGBIk/+hmHI7yEQJUrsHuOf3aLc5e0phSFCBdRlXMmRfbjAieSKAXbv3VYX"
    "/SU73Zr98JFz70bI2xto2Xc1oMMQ7rRRXt18lJ3e9NR5fCUBxjYw0JGxfZwCVTbwtazRMdiuaP8Nm0393MUgSepiESGsTh8dRgMZGSwRB0k6wLBhSnLdJ6"
    "QY3JYiEEmHAoOJrCNxQ/CJ+SgVVupLvuf2xzQZj/tDZC36tmeYJ92d35qK96fivan4YCreKSiu35q2LzTgM+lf35u2jdEnpF7VaeuvjoGFNiP1GHLmRUrp"
    "t0kiF67H7Ih/6f0pmyjZmdPqMTlOt5svq0pfWNaLqKI8TrPOyvLLGImx0BGpU7JV8NlDnOJ1hhWoWntv6gFnZNIS8I1VAhfAUms3d0a5xcLkJRvlEwWrKy"
    "uTNBsgUWtYp9XnwPYueEHmLNVph9vrJgqtyrUdgLRtKdoBaNMt9UJZy9NScxV3ZBImlaepNkCqljF3tOsNwEHtremrr58/G57zCoRgu3RuFnmCg4Sd7XI3"
    "e+2XWxBsXnn2woUL3nZ+6lTcbfTctejUgZ/Ram8FN+Ske1mRXJKGcIWFbHBiEVSEcWJDhRPr1SXQrKcYeftaE47LfTClyxoQrxXA1VBVrZLX8XJv56lzJL"
    "nuyYU+X8nrbNnzVRuARWn5TOLzsYjHIh1rmgJ081x4Fl4a0rHOhGNCNgSufC1XPc/klkSpQ4vd15YKdKGF4qhxNdeDs9RN+5LvFUGD2PBTQgCh/SnNbA1a"
    "6Qmmr9gZTyzIF6aVGxtUx0zHcn8rlEwsvCwJ+Ep+On0SpUDGTDcfk4tlnVGqoMkCTwmydZIhdpcUC95xf1utvbD2WK2BWo1oXBYm+50HO/fu796+tffBm1"
    "RXMIZGBGORmAkLxmWwFp9/8oPnf/+rn/7kXz775vdWcS04zac//GtO9vz7//nZd7/32fe//uyfv/b8V7/32R/+X8++88efff+b/+urv1oErXj2tV/5/G9/"
    "+Oz3fvfffvzbz/72155945NPf/QXz37v97HAZ9/4/Z9+9Veef+P3Pvvzf/r8k9+BFAa24vk//Onz7379p9/+vZ/+2R/5Lf/5J9949ud/9fy7X332538oOQ"
    "CoTNb9ya//9A/+4tk3/vrTf/mjZ9//j9Cy59//8+f/+I3P//I3nn37e5/+8PvULAu6grM9//pXoYbn3/vTZ3/8W//249949ttfe/5bf0ON+93nP/jRs9/8"
    "E0jzbz/+ug1fAclku7769ee/9Vef/uhHn/7kW6qEr0ski2d/8NtlOBZ68FaBLOjT7zz72q8ZLIvn3/l/nn/zf3DRUKAchwKQBX+WQBbPvva9n/7a93CUyz"
    "qisCw+/dHXoKzP/+Xbn/7Td4poFjzGkFjVVgC0kHP/rb8rIFpw2817ArX47J9/lzpkA1p89q1vf/ZX//T5n34P5vvTH/4OVINz+N2/ef5d+PmbOCXUIfj0"
    "+W/+/U//4O//7cffefbJ//j0Rz94/ic/fv7dv/7sP/2FTgP9/Om/+31o5fP/8CfP/9u3Pv/HHzz7jb+DAp/9xn//9CffhTWs5hyxLHgNKjALGALs/w+/+v"
    "xv/tRAWTz/rT/47Ed/RFoLkZVuratAe4A40baajO3w8o65XLiCballz76lx1gvCG+wfHsyFvOxw04b87oMn2IyTcA/ffzzhuKzgeFD80RER5qMXX4unSoe"
    "Lp8qy9gPpmhah0/xePuVCA3mXknWW+Fl26/0t1+ZtBN4nrdR57POvi7S9nUBx0+fatNh7BIMGjkRLx3oJMPJE7ySUEQ5kWZKnY6N2BQrxKZQmYsFdWl1hz"
    "7iGs/ImJNJY1dP4TrZX5SRrAI/ku+XCkkwkd7CqSfRWF27UpsdFEFbOVFwx4yzQNRRJkryONTBPHYxzCzhMQVeK1gyM21dbWQ2OjVQ6KYRDqnqKsfGUEPD"
    "w4cM0KlTku2LUR/OtgLvSJF1Udelw7XqK5CMdqyDeOjYu2TXbt2cPOfA6iv7nqeykbNqrIbtHUTvF+xfo8R5qTz95Y2LGXLgKGVpaOCijmGEiguUOloaXX"
    "Y6l6fVQKgLQta2FoS0GbQN5NJVwaGxmAuNU8mNqVlrkRRcBkZxpILaKtmm1nKxfCYx8hk2qjNqJX4xN2KbUDtHZHrb6LgYD9iYA1gIpYwqGJ0Oqolw8BCz"
    "6okG4lmxxkq/MZqrQgGhXEKms5JQdXvHUCrDpS8LlTfpJlqwwCzYXQ6MRpiVibFSAKbLttQ3WkBn2+7liNqbKttVpxfKlvyVoU2O+npcM7k2pfVLmTG85y"
    "mcZRZMMMoyKUrVroM11748ZQuodfPFzaArsfErmWsvnLlu0qRNe+vjsd95ibjzCdL2CLGU6za/l8zWNUQa8Q3GYjgWs7GYugfLYMzBZ50oas0Ghx4sj3xn"
    "RZw7Q6GjZAy4dUEjTWC0LxhgrTyS2QvDVxbCrPnQce6jG2VupRuvH98NK/bl/yf9kCH2DkKMtIrRIWkyaHLG8l2zfpbqKwaV82HieQhky0siAK62tBgZ8J"
    "i4gGjGK8alrJPSkFIELT50R3gxGY3FnrsUp7i0R7KhdZWvGCvVRASUwUDLIiG+xhN6zp5X3XkZGhAlkC+McPq0lo2DAQZypMh0FHkxxVIrjdJIlrrVs/LI"
    "ayowZA1DP7YqQXxIsIar+VmfrsIj2hN/vtFYTV7n4MQUAlaLqeXbsriAdrBCJ6DjhTNWdFTTGtaRl5XkBLMrCWd4XPlWUwujheHocJBfIm5jsSQWvKuQgY"
    "Wca0eSCyguNhOStrjYnBC16PmHG/Hl5lhWRaoUFfGUt9q6gbWyZXqkntbsGJcXysPQqlVuGq5bB90L5nliggYyoOHaEcAn2SUVt3R1WGTtOhzvljXbVMH6"
    "7SxjrsL/zjsxRUtXDpdlD+HJxWC8LC5cZZbxc/WK41CyhYaqazheFmnOGaY2FwrU5rjgvVKORGE8VXznF0bplLnq0lhEN2lmuu+mcMpn5h4D6+IeiMMsqz"
    "YxWAaXjnR8+x47cVFs+ifjgo/Wemx4QvaSF+VJyI7Q3nIGtLV/eD2xTJQXdC1qaWSCakHq79XNhXBpXYWMWoDYIYrHob86bmwYv+BalPUx6Eyf/JzwGJqH"
    "N6M+xu/MHlctj+SwHmVXVcr1TshKSGeckY3xtYv9Y25S5NR5zD1KudzER0cvofPo1EsvcJ3OU6/1lD2jXd9v4FKV/7ruhfZmhvFMD8kARUs3wqUoHtf5st"
    "cu8fo/jkOd4zGeAYcqjku1h6nGYxsbZTysGoz6nnH+lmEELPmBFpfi3UElDIucryrAeFOzwb2aTwVmw25NdGDFwaQmUR0XDD98IwkGBDo8g7tbJRgFeDwF"
    "pA1Xwf+0nxNiGaOPYzxC9OJgzsAywH+Lw7HYN8zO4bi9kGsTo5uq9eEn6OksZphxgLctpWukq5i5lGn5Ij2zhg6eSRexP5Yb9+m47bpKkCffQqYv7mJ2mX"
    "BdNmuyHgxlDsOxP9/fxxVxokGI+gm1UXv8yXLbCFB1b13VVNwXqpqOr5eonFJT5VfLK8chDl+qakr5wiopFVZoJIEHY0aHnIQBSqeGCd3WU7bJWOCBmKGZ"
    "cxw8iUYIBIdyItyLTIrqAbtkAgGKS90yUapxvEcmeV9pT0yMiIq6wEgJZ2i5BwhKoAYM9RnR8LJCKqLoB6HEeVC5MIPVuJTu+3ob2+12ipUervlSBCUUDd"
    "9anhRjl4K6E1IpdR4XO2O46/dcdwLe40zV6PIusvk+Rv2gAmYEqA8jv1/FIIhkHODXfQ/h39CURBkXovbXr/nCP114twfvNn2PAyIAcY212AuemcgsluUx"
    "Jr2c/S2i6XxSzcWZpnc6tkNnNryjhhsQ8VrpZQrX1v1gn69Rtx1B9O2x44OAcwMjka94xnIzl4Ixe6FMVPi1fLns6R805MZ/l1453jB+qym0zrQc/bawg7"
    "UIjk9BXW0hmZXo+GKJJlUVOVtTKCWyksDeXfXxJgkPjJN0OvLHIexbcrDF5OotkIBpEKPj7WMa57p8AUsZt4QJxClnAVWb+TgZUF4E7ZigtpWfqrBp0hG5"
    "PHotO2EaDuGoHEuM8g453poXTrawqzL2qmz2cXlsRzkQH5aun+tElGAf7Si/fMxwE+/jN8filiniKrIMH+IY3EqlT//NIitIBzPNz30ysUJdAgqi4bArO9"
    "3UO2B8gGyudczPTUydMr9+y/bgOHf9yCRM1LLgmYUDGb1taREXOaZ0SesQXsNDMtPiSwN0l4ayG5Zz+YInAted/IiV0DFeloo++MQ9wrU6LC8Iv/ga62mQ"
    "AtuBraKfrypgaofQKqDhRca+gbsDpHxKcWAmBNUqEvBWsk2kkrSsApz3LVfISu8Y2Ca2sIlOpNKZUfuIWxhwBR9xm11Cp0nNpeuQDw+xxnmcRxMMcxBxiI"
    "csDOGIPeQ3mBF9x8mwBa7CN+Cue4MDicARezPdJizXV0dRdTFPJy2NeZFOWAGLpsdmmESxBAIUWcrdGpZMkNzSQm1I4vOyML+jODY9WRV3D4els21ve7fM"
    "FQpo7ZW4Xvp1WYaf7mRbl2BJ22ahHTDloaBl1qglolca5QEv1HigUFkMEJBWZSLPUx64TNtsQq+jXZWU8Ditala+tIiQ6PD6Ai5zAUT2gQuCoTZxwhQtUP"
    "RcyAcabIaD0CpB9+AkKfqdlevwK6lUnBYIGkN8rkcbAeqpwLvaqdAKwZCpk9ojRQIVKTyKUFMquZz0xZUVrgTwYS7j+gqphkGpZZh8eHqHyFI9l/4FHWbz"
    "qgYCRV6eVLPqnF6HaHI+h/KrDbpBUdlwa8J9B/ZcrPalIlk5uvUznUot2pS2jlWRpDaz6bOiMlQsqguoAlwnTlLkbQPjjn79zLib62WGbz3FxxeUZn36WM"
    "LZwirKVjW30XZhYBDrN1aDFvOGqfPNT9NfeYK0zPWWzwtPFGZr27jPlpyX2y+4NqRa0GEuD0rJre8nqXXaItwdEV7NjYbL9os1V5fxxn9t7Dn3CQcdbzvu"
    "ANvRsuuK1CapK3WpXkZ9o0NcZWvil2nRLWzRh2PJ0JtGWcObh9bRWWdWBv158KpurydpRVHVG93TM56KgtI/9co6tTR39+vrqcwrSbvbk1EaX+mvEp0XkZ"
    "xyId3xJKeuPq1lnFSCDg9ZR8m1so7kB5VMo7FsHY5ZPnfVEs5pTJf+iQJYnjICKCNqtAYl/6PjG/a3YR0MkoOSNY8SnDGczr4cj5kwuT1xbLZsjB75nG36"
    "ctkSEsCrTGMnk0Y8KYmFEGXRfgR300N1wSorwCK7RAF+ERLPfpHI99cQeVLvJ/EwGs3TFRvGYFuDZInccrfeHatIGy84MiSPaQMCS1gizdEP6YCyuS1oRE"
    "FIEKIDdeGdPPw8zdAkepfg0nUL5Bpo3RquAA00wk5hzTt02rxW5Fo479vFfkFnJPwRLmeGwNFkzNj0xHxOpgKd0TDKJLt8wymEzgBAhVuJPEIzdKDrq8Mz"
    "sw5P2+QJsb8mbTqC2QHx1KkF17CU5fSXYg73QW0XMoGr9AjWaXqorKMsAaUcT8Hi/pZizoz0PyaDpAhq4Q6QPz5G31QdAf5qe/4Fb/yODRQHJZHzdOrUXM"
    "2LjEdJsrRxdS4m4kQChz1VYIzH5hIJb+AZwxwzWjhJiqKnViTKgSjSrVOnBnpTUqE5MtQvEqJYmxNxviDzqVMaalUtHb1sM8WHS47B3hY/izRG2xmvsNL3"
    "UKT2M4hi1pf4lEvUdkAuIhkwmrT4to+LNYR7LUSR3RK7vDhe+l/WhqvjqhHi4g1h1jZTrQnT9isKr2iGOO/Q7YHasxbh3X5lzOGn4AzTZN0QcUJixcsLvZ"
    "qEvmyvTSa0REEJDck2TUi5Sb5UV3U55WrPeWQuPQyiSajvQ3ax7rVzaYuqd42sUO0/zYArdArl0IEUK+dZAc7IcOR6PkwAHS1J0N9gGRdocIxYLkW6LHXP"
    "kNqJSu8ZT6eoG/awIV0V5uTGuL2QyEUU/c8wMGi0TebJLf9WAvwKnJrhoBIh7uRw2PJvA+cmjCwKMuvnf/3qf9GfgFvx9Rlp7OFJNoHEVLE0Ph8RvoJy9C"
    "9jjEgdztGGvVT2v1aoSHqlIkKqmIh2yEQV0fAQ43tMkgTrAHKqEsg3VB+npD7I+FSE+19REZ0YrDFrLTb2g0EN9jOCSG20fFRhyV8oWTlAuxNfbNBc1qxA"
    "BhvUHnqtP0s8QviUkTlEXFEIhWJDnhtQBNQMhI6LUBgj1ltIi/4cWBfprak8qEqq3CkwaFiRFUBiw5DX4OKSbxjRIgYKhDf+UqTzOHb8F+QLOW9y2nBQ8J"
    "DGaIYkcRPzGO57MHL3gOGrSNwHX/C7N2HbmXezAK5XD8zwtPxr/KnST+YTBjzcD6E9wSAc1CtwRRlQXEqugXqVHrJCse5be/OuZVC++ZWPx4/2N6N6TmoV"
    "UlN00FKQAHcsyAPLV0viVkN6v4s2pz2+BecSMV/rLFw8LR+TYpgZxzySHFLuJgnh7FkeiDYU9T2yj8JEHWhGXEdOVEcpx516pVQSfeXyXeWn8i6Kn98diz"
    "eN+Plde3d//iu/if4fX//Lz//0t599+3vW/kbHgG//6NlPviX39rMf/MOzr/23n/6H77s7nF1WPv+XP37+u39R3OOQhT9Ye5ydW376734HvpiNDimf/+Gv"
    "PvuV75q9Lr0iyKUEPV2+8Ym9y7WDh/LVMBsbCkLnBfl+dV9zi5//p794/vV/5lTOvpZeLz/4h59+81ee/e0frt/bz777d8/+CF1dPv/kkzV7mp1aPv3Rn3"
    "/29d8u2dc8vp//2X+VThLr9rX0xaChfPZ7v/vZf/2kdFtzcVzns+/88bN/+mbphpblwIj/++8/+/FXyzY0Os78y3dgSXz6w+/rXa0mSG3rz370l5/96Ptm"
    "Wz//j/9M/kb/5fmvfU1t6+ff/O+f/+MP1LvVbc09e/abf/L5T37Cqf7XV38VZ57yQV9hoTz/93/37O+/BS199uu/8/kn30IHFJIXPnBu8uwyAfdw/jdt3y"
    "Cviy9oUYOXcGVMXrysx/KKTqbnq9qN4r1bcZzk4TEH9gKm4PZ+FqZP0P5fs0SBkTlF9YS/G2ZHPexIHMFFoKgKKc/1r+tsedRlUtPTt9ig/PqqOa2Bfr9y"
    "WaR8iuEzYL820D2Q04/HGufe2za22LnmpxFIlZg0mJaOEv6F4sZYyd4SEx1FyoilkllSsfxlpE1vorTpylgbkSP7FiqOkmWGUjvrfK8WzI8QLTdz5PnmEq"
    "tFPSvcsM39PRxXF8lBjL7t5I8A+2BON8zsIILqwwGwSMAHDsJpYoU8V94a4Yr/BKKWaVfT6iIDvgd1PVCFL5SvOKlfC4i+XsARO9Gd5egokcFbVPYZxdix"
    "89OhlOmGJLIhdpL2pbfGBIKehQ/SiWeqtFIJOh8HzFhzFLmMGlLIajtPw1l4IrWc7ckDp9hiGkaryYzNFsZIRgYSmw4W3ULXv9Sx5CKMxumWhsNvFRZh9B"
    "pz4r9hu509xB/14STIbxZGxPQVN/PR0duYstPttdzAx2+PVSyaYBa9DQ8W2I8dmumEFQz1o7EbwUkZu6n+amA8qhsXunSZudTwOiearRPhWvM4AlqJmB+x"
    "anxLRcQ48eDuDdSl3yGLDhPxNbTCFEMS40kLNwykFCpKRnPrtXoD/tfEIHvOl26r1ez5JCAy74HL7gcT/OmTBUEajaKYWJv3HZ272WFvGQ3QWhi3jE88Db"
    "khfxP43ouQ3MZhgFanNUpbBjEiC6thQhuSbLwla5clbBACiFNcJQ/2Kdpne6PWJAiQ5cXN8ZaDVtLpPC1FFEGsqSKUF47Te46hvzNUH4w1Sp902AMahk7p"
    "BiRKuushRtQ1xuhjiCgJqgSEqJ8ezvKkngJ/nUwfPNi9VjX4gb6vxVT4rI3nfO2LC0+IF0Z+4Vk7dda7WqOa2sEqSWn3q8AoJraIAOaXR1JooKMCfF2FUF"
    "YYV8WC8aqjT0oLsjsoK5B7btCRgnTgYsZorMF3eCdaUDgnFxlC700iOduYecMuiZowokBKCFUTueB784mZUAna40OXjgWBk98+mkdhvhYKLkEoOFJbGxw4"
    "G+PgHUsukSYHJJXAtZAa7zmD06hWQ0KebajRVqLPcMQmwZP20yE7ac1RkvNR1cK8DQmacUCLiD29MBaLRopUcTTwymXWT66lL/ReryUJnqC9OTO6qan1pb"
    "/yb/6GK05/gB/01ngfatymY6awFFooDjcuSZhG9RKJGE5438A0VsphGRHnbhAcKiCowt4+OSYgrTg8FJN6HzmvDL1WofEiRbtBiZ2n16HMIUPhTNSDGgfI"
    "NC+m1RF0JubRjGohB1Vt7dZJfR4TrRhcauDyn8mhOwjSmGid7K76TR1WWarzqskvgSTtTWENMtq5DOG+6wBjWsMJVPsAJsEB03oBhOJxu8dQf4JZw9kcwF"
    "Cx6Fj0vaXZXxyXY4ByYBtkDLNJuEvTnC+G8fgzNJCtTFYbmLED80oLOf36FhZWY9Bh7EEsrEO0LPDUfBFJc6HTTo7VmWzhP1rQik9bpVBp0xDuLC5U2squ"
    "CYvAaZRJoaChpw70XON0x0JC+t7cvbX37uUbD3ZggMbRaAyJ4lfrry8rGF5gOp9SZgWAxtmjmKO+wuKiOkrbxWhsmVzeqL6K0Oc6UkCtuqU29pmFMzMyEZ"
    "6QgyQCnC+F7Xiv6KE0bq5E7dDymTUHpYaFTLXoyNqvBo25g77v+bh6d4p6oshrWRODJi8sB4arTTxqURrT3HxkjgzZwsxqIuJLUw8iEWU701l+WDg57gXW"
    "udG+FOMGYm96YJFbsYMet8QjBarjGMhfAFovLq6QLJwAh+Zg6ln4dRjZxtoeFznehFwLGxuVDmcncMOcBePAvChoWKiLMzgsmww9CU3vUdvdQrGJZcXGSw"
    "kMKEu0keQ49epSgsP2FzJG7NzlDJEDN6g3mIQXTJcGLxCbD2SHsqkBfSnIvySdqmaGgyhPoJo4oZh6cI2u/HI234e2M0AkKoZSiu5wLRwG8wmKJzK8ab8k"
    "5t+kqoThiLWp4nbF6iLdDQWB3/Zcxg5yqbWN2dSzsGENWEdM9y6OpbYG/+/49s0lJqHPMKJw7C8r1ZOebyMTzg0yYaSOdd98M6CEkTnE1+IRIk23jm3yw9"
    "EHELLGFfnKAafG1lHrb7LrzXEn9yAKJsmoDKv5F3J+r+V7+VxWJmIMP00WpC8JtbwONtr9qqrnRcojkwF5Ox5zGZd84QgAnpTXkQFO1yQ/NlxvqhjciLjZ"
    "QB4GCWlN+SYuge0NpFV4PLo9BjjNL8GVKFcaBLiRGXz/hGynuNKkGjEXnSCoPVBvqTqE/ZhGYVbNPBO9V4QUhtcYF6FGpC+vYCcMgAn3WoppdOeXCkrFDA"
    "K9khVixModWSkwO3ThTUeOZ/v9oQLDfG8s4XqcS3A0svU38sp5oFD/UMZGwQX6I6x2Muq1+iM5oP6j+fWd69dPLrq5Ci7c02jIBv9NfuO4wwlcOUgJ7/U0"
    "Np1CjvY19tyj9EuwTx+lj2xFUzCywgWsOOYA4ZlPJmILstmZkpGU24TFUKi+T6opo+Rn0q6DuujlsRvn4YgWUkcB1WFgsjy5Hj0FBueCZ5DBG6dPEiC4lA"
    "Xp5CJub36l+yjrvdptn35U++VH+aO0t8matdzr+F8mZLFWLgd2s7shsPPbX1aJYki0gddX2ydoA4ZsYwMGasOHVaG7nI2ORYVy7qG0YGBqJyMxN8umP2p3"
    "u76ESd0LyGjDAk1dyhAzpTipPdE1R4sx4OGlhB/VQt6LKIGFabqaxk5AGKgmCWuvhYvcgx8kGip+UsCo5iMR8T2EP8XvDJfKXxkUVVYOvNqeOluqEtBPoo"
    "6ZsqQnBAy5lda8XEnPifaCNNxDN9cp+TwBsct25C/DvJ5ocAVZvkfHIJZLV16ruGGUZrKVe1Oqm95QtTdlvbQUMPFgnpKCRaZUP1fSxQksN0xBD7I2uSm3"
    "Kz6l4XnTvHavB6sH1wsPE36zqYcCmcWcrItbTSHBZ3sOXRqMVkNocJxTI5mJsiuHd1gyk8Q7A3TsFsg6Ia+eIF+dtWMbDV9xOhRIBch2zDcH+1ObPk3aX0"
    "QIMoPjrhp10vo+tyatI+aCV6X4HIW4EMdf5X9B12CGSrpFl2HZCJchCBAYsngJ5lwvfQlOOvaYdUZ4GUrqJCFbvQxbIktjlgIrLbXElmsljsBEd4ZYfN9r"
    "TQgnXokfhyNb/EjSQ1umN7QuaFKwK9dJCg8Po3wMzT2A1aMWDUl3F1J5ACsohxWEA6h6+r9VRpYZGVkRK7t47Z9yx+yldXIxli9fbq0hNL4lB37amrnZ/w"
    "8KlmIpIeIFmxUXa2qNf2HRxv/HZEtx/UAulzWtjI5rpcr7RSRM1ubSEmHaZMG6TWYWPswlL3jYkvHbYTiTcbKLq9eNgRD2Hx8fm2I15IEzRiEG5lGQbZr6"
    "xHpYrLXlhEiI6zbWWymsPjKSJBuJXVy4YoCE0sgWTruWx8ifYFtpVVAoFBwFHDxaBRBr0D0l27GkU4HQlIN4zqQEplAFoxlIjXKiAzPlVmCmK1OpYg4pnJ"
    "MVCiUlV2I8vErFXremcCMxmI9QxuGDLKxmot/5eFrtk5tGy8F2Ho8sLk3Ckg6MIkwPQqpWUoQe9ERSDZ0MhNWTo6PAOmhDVPnm1il8InGQ41VbM2uwjo7M"
    "sBjh6EvI1OM68HwZwi7CCGYitU9fmx4Wb+HqSAkLcUJ+3ot3RGtWrwu8SCVwIVy6FIJpBEcetqN2rNIy31uuDVcEtEGvEiU6NdMXa8ljqiSPFPiGRAFw7o"
    "mkVF/syqPMcL07rS4YlzJR4JOm7iIMZWzM2tOl9/8n4UiwJH3o/0aByEqVEVf5YuGIo8XeG61GuND3+dUwF08082y5SQg0vCnRaiLPE8Aho4w4iB2WQWu0"
    "YI8keuY2ZsKOI9oHKsRLP2mI892h9BHT6OYdEl7gNkdjnU6jZdxTOs3WFgpfAi2PpNjkYc+rZ+gkhIIGgumBhtbyFZ5soGxheV5YhW/JfHUgtlRC764GYl"
    "unOlc53iwqy237hz6azNm2DA0lNkQnlhJ2XbbCWnY52rHYJOJijnyySzQu5ukleF/h4Ecb/WTCTaTRh9bl49LPdLCv/wwE9NjvOGvy62aeOm3cXGnkxRxx"
    "hZG31fj0T0eeIxE6JLbTCJNzbj9Rbs5t8UzOuBRZJmXj83TEotxVDfMUw0x/VFUpa09HpDMuSG1PLvZHmhI7Efgsans4UoZsktIm8R2cRh3mjS3XYN1j1J"
    "UQtwh6HGGWvA5/BRn2wDP9K6hj8Iv+pcCCWQ4X4+z2kJXz3YAGvldc62YGrLkiMomUZq2qHa8cRtMOY6YLGZSo8lDdiYvmAZkK/OtX/28f52bwwky8lNbn"
    "si8jkJz6DDMXVMbAhrRpRuFVna3SlhXm9Nobe/tAux7DnoLtsxHDlMK5k6KmFI08Lm4GMJcJKu7m8eMYRnrp1uJQHW1YUgii5ZwlhW9lN4cvlQUIK8/u7P"
    "28zlFfaOlUo5XoXg4zEVs0Fu2AJJkFfkxJ953cxcBg//rdbxUigikrGNv+Rs2K2tzWkt8v1c5aC3+Fg1hVaVWksueF6qxtJZHmWRfs5Iwhhq8FOYovRJeC"
    "GYms17YFhkow6NOKhX95Efpa3CwFlamMd8HwS6wYgDL7YgLlSdVB4kl9Odz2etvRqVOwgxOpPcjkv/1LGDtoQn+r9gxJKGtkrUpeCrWhMKyr2iatCRomow"
    "FvSDgIRpt3jA7TaDENEV2u8EhlSl8OLajykDVBuSJvVWMbLqVxntHNukrZlYBzpV0wLVdnFlOkEvUrN5aS4c6HbQe8JoGIKkSa9gZwoBtw7/tiNfNxiNrF"
    "F9b+Yk3wRhAfWs37om2RZ+9LNYbT/nyteXnO2ej1cnZWjlZitdrqPEIBHIl7Ltf6UKuino7aZxAnTlwdiYORuG/SvY/ukwNMcw//XB21JeOoWcl1ISKUgX"
    "fUzreji+14Ozp92ks5dk436iHahuI9l1BpewL3YQetbz5dFNwh0DybcPpChQUDu/6N+tU3d29ck6BDO6hDQG3zLAxg01bgKlFJ4skh+l/hTboSxRUklFDL"
    "LA2l2NNbDnInBMK2ZXQSt4GqWqYq1RSjfnPPEBYf/yQWylvOKG9RN+m1005aBYrsweUrwN8x/RLJ6dMqZjftYPTdRv88DMddiiNKlvy6jWzakC3nbNCPEJ"
    "mCjDmkAc4+xe4qFJ1IVAQohc2RCRHQjRMVeU70hnnehnZLwYh80+lgf/v4ZyLmYtBuiGE7UgxcU8zgxbStObomDcv24GJ7eOrU7GJ7uu1BtVF3QBYl6IM2"
    "gLGAm01YofdD/X5Yq+n3GadPurOe14c/7b0plQGDCm8EFCFmVjEZF5N0p5h8KpMPMTm8EVCymJaV7iQfqOQjlPfA+9NNWLPwmutzCxiWNG+omkcFUIH4ku"
    "u3mzuxcADgx9VRNREzMUVLVXjOxEAMYWdOyC8B28qB3dTvIf7mw3lOZyg1Q8CqtZYwDGgrghuawuqiEZa5dPO87T2MY8CNpn7kS2qj6lO80iG00IJiGQYG"
    "+sTpn3L3qafWGzl0vCJ4LdhN4CEuNuL0aWyGXkTbypcHioNP5MKDlZ869ZRCFq8s30Mq2hP76GEBw7hjSNv9UeGWfm3kxkGRlKyaz8jUzrLGWQyCQ5LOSW"
    "OEhrJEQIBQ1gw2lj3b5USra8l+wugv4zZjijpKyqhtygnajSURFNlxySjNUIu0jT5BBmP4dLupIDPgOT4N9xxlm3u6HajBQaFXKklI1evR2XB7JB6bgYkR"
    "iuP2CPg4Y7SjbXt8WaLvqgcv89gptY6WZqB062YYZAjmZhyIQg6kocvqoL2wtiNOvdZHcEbkPQSUTNraXNI2YwgJFphjvEhi82rzTO3WaHu91AxBNvONNb"
    "q/44RcFX1VY6RO9HziOr1V1q7AUsShyl3QQUx5VBwB4/G2gOj7Xg3dILYrgsvbIyM5XWUTHcM+QpVgM3zZmAxt5Uos/Fat/MpYSkdJlj0ZVZ5E4cGVBCUu"
    "lQbKdFFX+OFouVHBoxc9By9nMyjxLiq/8eoYh1IWI0NJb8DZHzo6MskRhzYDkpDCTFpS4DrBtSHfwYaAH5vJqx+ONLtxJ/QvpjjMT8nMtnlmWTlsY8Nq6b"
    "JyEA1yNL+9OVpWOJQGmRNeuphH+SQknhyt4jESIWLJ4RWaPlzcxCIv+UvbKvLJaJ2imcVY6npe1ukSSStU3m30OnXbLF/yqmEduJ1a03M/OhNCogxjQod1"
    "2Wu+H/Ckl69x9fVLBQFYucwrlq0oFVlZiy3vWZKrFXGVFlaF1op261PDYteHEZjV1Ay4aH9FeOWIrgqy3Q9H4uZI3BqJOy67TJzy4xHihI3a585DonazAe"
    "naZxxKeF3LejUgdy6yMEj7CG2H6FGovJkqmiji5AB4NKKbiaGbGWoFOFPfIqETfE7gYY6wHARVtqrTesuK1isSW6O/KoRLyN+IRG4nFzdIzuYrmJyPZFij"
    "IXvMhCKzXZ3Kq9AyOzgQ4DyFk1xcGQGXIE+GQg91t6xt49BPii1dcrfGGGw4OKvkd62pMGfYMIbBsWUVjAGUV0ir0VkWKV1hHKU4mZ0XcVQHtiofh/gmOv"
    "O2EhkFdFhVCWBw9RQWTFOO8/c6GEEJSoILh2RVw8QoLkPGTM2X5EToi7x96e6IYLe8MueuFxonqAZfSju/CO+v+ZImEQXAyzLB13GaJmjNLnIbg3WmwzeM"
    "uNjWrO7aSvidp7MkZXHZdRL5kaB4RWL2c3eUPOerfj97gvDYSyJW8KN4V/9F1fNhhugyqiL89YuqqWBZwHLSe8jAmEbEXC1/cyq2xJY3zDRYEa1xIh7K8I"
    "Rf3C6iaA/h2jPkZBticVFxtWinYG927AIZxK2YJpCn2Uu6k8kybse2OsMahru4hBdSZou0NC7wzXguSI55oaSUjvFlom2yMx1zvm/RgImMPz+X8ecHBsnp"
    "Z7WXKvDJBUuqitym5eZUwQtdDpNSxgUZgWgaugpAzTmhBAQ/4+pTNrCTgg0srsqdaXUCp1DKHNu0XGm10iGtPyknS3LUUf8+6vZ7S2Jv8GFV3lvW3+7daT"
    "WDaz7buqKV9scj7S3eUyYaVxI4XIJYx+D+nz+o+MVrR4EADnCNWnoy+4ahta15HXkR2nOrCte1lm65tB+1jyqVOA3p6DMJ0vAlymNr02PKMwnc8owq0D/G"
    "9OrjUdFiePW+nQvL6jfWV+9UWIa5kXDsedFCQ2SizzfaSduGRjDSQjFvTzqZvJJXP2JRxEdwDPc9NPsRg7alZU+0z2kLrsMppJG7tTs/dSru+HhqVqp4bC"
    "p75aXnw+6edMizHatJHlfvT6sRFi8CU7LvtzCUq2o+pgkwDV/+r4zEuyPxZolFw85oxVeBowoTF3wH/1wBJvgs5G8rU2vEJBolCYJf5Mlshj+jAQJ7MTod"
    "on4NCBDHcMwPRjZKsgaTkfiXDCVT9QPgS+M6qSIJ84G+st8FAjwQ4vEk2a+i3ICRvUMMsJ6hWWnVx0MXAbOQ4G7ic8sPZjM4t2h+N+ncRPkQXF2AQUekrn"
    "aIUdvxZENnrjBHYzXY8DRE2IA0fAKDaTWA2uaJZniW7fgfjsQbI/H2SHxkhpbCNsc6bHOKQzgfqQDOe/h0b+QEcH4Tfz6ECwcU1l5Ii+tuT8c0xsA/6B4P"
    "/0pwBDcUkH3InmguoT0ODJEKBx3rcNCpDgcdtd8Ybb8SEMpwwiGfCWt40vZ9jPr8EL4O2kZI9EXRi8ohiLTdQMPCMe8qJPYDF2VbBRXWoERxeYqpSZGWp4"
    "AF7vWELk/ofMJ8L8MmcnFsuLkeAqTppvekTP+OMbRmoJPQcauKsjdwcsOBtKG3mYGlsWDgqMlqISR6HWQK9TgiW0S1AkwE51XvCpTAxUleCzjise+VBV9W"
    "HMPAsksMxGr1q9GPtTdArM0Y7VDPfRhuZeetIGPZhBNhtnGl1C3TdGM5F+mIfq6UkezINYbrHqpAlIldaLBbDZKVChqdnDpFTr6yCWwsh/690iyvsE6eVD"
    "1jp2ejwtolq2ht0kQzdEqQQYupfdrm3U2CmMU6ptwVHuKyNWPsYOnyYkOnREwWrKmS5MFZKKkea5mPvZpzt8+MqstGEfhRrYkPxtXV+mgO+7aJLg+pBLfS"
    "vtcSLVdoT21cHGXKRFwsXV72aK9p/NSUHXPP61lO3hYsquryE9dSwkqAwpispMnKiGKyXLuKuqpDsiO9djcUJ5q9dQtnv+oZdJKwML58ZbJn/a7cwNWFbl"
    "a41NoJI1tKbQIf6blVU3R9VF2Xlm4Y1iYKlZRKhSlnWZWKUa4kVhIzWpqb6PWjKlF3mbzOD0aOVT5+Ezl+cxq/hyMaPxJxlW+u+en2Fu0sJTsq3dxwenvm"
    "li9XNPAZWmqFAEcUIrzO8hEGmwK+oBONYKW1AvzrGelAYTJTOWPo+Ofpq2tYSIOjTV94YjEQubew8YjXBQpXZyFMnty+ZcHJVUwgPKWkdgj6ZMVKV4rhsr"
    "CNauVxUcLEgwkGBl09lraQVQzNqJtk0JkkMI/cZqlu0JgbRB7n6ytP3cp5vHh1uhXqBeyKDHBIR4bRsOc/ahuaHpH/KybeKyLUR4rsrQ/zLnTcDg4xKZPm"
    "6ElrXEJgxIBv6sijr9MhW3kRYWT4VJvOd3vopdDpVNGBOGKUKdVL9/ywPACYeGJvIkFS75YpkP62fHQSRpZaDv4TjqJwQkHcm9AUK8Xmil4kkqOAyeQRwe"
    "grd1D+Gwp7QUUvNxgdx4OEPCi37RUsYdpTFdzQORhL3EqipcH7LzlnZcfx1Fy4BWq6Ktzq5XueYpl9vwBAnsGta6Rg1tlcInTsI5zGAGvc8Mo6GZY1PdNN"
    "d69Cb9nOwrlUccEKNEeWhUKmVyphEGIwLyuZ9MjLGRkHU3SAdqujm2FNzJkYd1I6f60S0C9iae7R7xdaVi0WYVcumU5ZP3qdILHSZb03cvACY4ZMj4udtJ"
    "qvDFN4bVjtLvSYAgFzlg6nVRiE+bIF1F4FaKlb+JZ2a6mp23ZdNhBmLkcp5bHBS94HI/GOud59MGqHcmjCcpZEstgSWxHpGXBCBCpAbtze0jVJOOlcjfM6"
    "MfFZN1Te0amIekB3OvBGhslBnT8ci2iYBGSG1HiYFoMIqCTQyShXZXQbK0bM5agb/Mvod1mUx5AwSq6HRs4SumM/RQM3knshhwH5jZyZ5TbSwpHbRHoKar"
    "kSbVlCnZlRzoV7erAR2a8IIZjvGbhFiqFhgg+iX4UMWYbeFVYUvKTd7WoXKaH5SoMj8JVxns+yTuvR5qNNAhSAkQ8QTwmGn/5hbCN6K2PJwQcdVe7UKRgP"
    "HGyG4VCvUa2KL/1ez1KrmXb5IihTrMV7jl8oTIDss+XJY/RnQb8A5ZIobAg29ydxNgoPLw5yiV8FDxcHA2lQOhhIaSxMh61vsWABUxmLuqpCxMAQKqbSW4"
    "EM/NJ6i+5jLLnLLLgLltuDBOUO9fBpMI3i8ArPoWqx68BaSFTVgZ1kcy9ZuHJusWpFlgAWwrzoG9o4yBiWnN08pQUQIpumUigfiSCOE8jLwObo6Owuydj6"
    "SWdP7ult+mL9g9meqH2ktjjbVL+9yjtudongN3SAYKA7EXoHwTsEwfS1xMO3W4G7v22+UmCZpG7BrSf1ZDiUxbMZYVeHNkvkQ0vnCAcCLbrr9sh0g55Fn6"
    "jKbJ1k3JeuI2ZOUmtOpDMbTYkiD3JS4O4a5unh5ZV5oDHB/ks8eJ+RynwV2UANxtNtRrsJyuE90CilIegRGNlJtRrUUm+zGZ7xvFXaq1Qt2KKNn8E0eEU1"
    "mJu4ImzsY0UxgzpuJQcrjm+wQFw4vFUFRsXyLXGKpIbvxtVEKyn8Ejoe7Tni5nBPCpkdah7sIdLGAGePCJnZTvLgI/YTfRq7oYVfY4GybD5aVB8dnPYeLT"
    "dHQpoN5d2457gZqPNexyZlSE8KQBpRcBkLwAaadDAOcrL+y+YT1N7JVRQLpNaEM9deLMUU1xWfdI4/J0PW/+uv/0EFkXqIl5eY+H4HbTObDQwH0mgCY//m"
    "/ft3CEjXJwtkHYMzqXPdaEEjco6HOYhS3qDAtVq6CKsMEVhIRQoaKfXc84Bah9ZN+dIHdt8uiTyYppm/TjMlcAPy7GZ75WDIfRg9pqQkdpdOK2QgY/umIl"
    "C1jpau96iaa4X5G0vaLLI2BkryB0kc+p1AMcg54ugaIGnyY/E9IDv0BFTnIJxMWkk36m2vBWa22mr4IOvdy9gSOspQ0pCumItYSBM/P0yC3vcp21gQ7Pfy"
    "WHwDy9ZEDbILL9zRrp8TxWx4ZSjBZX7QOoeMSKz2mNxfy3bADA0yrHJGS7TUbvPKUTgHSY5Yc3tdNIKNgUUvN6xzNafWzI2OMQNVBnPoBYeFZ7qS43S9yN"
    "NiKgWd6KaEDeV4RuKAsKNgwQOSbRKyMIy1bsTS8Bqgb2SxO8kM+qoqNit/WfQ/s1TBAZW9Tgts1W7s8CQ7m+wp4BNmZQs+byUq2oJXtdLXItWY74mBeyxk"
    "eCzM99oLmPdQ6RXR+bflI6uDSkXcyyU6xaEl60F1B7IahUhiudKCqKB4p05tfqV7ufZBD/80ahf2eqdPKlQwvkR1+F87pM1sT0z3xHhPjEzT30ug2bO99t"
    "nmhbNnGmchQbvrB/0+cP41KS9lpUuNAeTJqhr3RV7DtsFPOkRrwTAnHzqOwuH3oBpHebfO9WadHm5JHk5VuRNlCEkOH3gzM8IgOCbbFF/zHiWp51LzaQT/"
    "Ycf+HsSHeH7EPa8VLzG+pB75Aihcl8Juk54U7gjytMQLVzI4FBiJ8soE9nfPyNwoMhFCsslQHLEFH6hSoEMRmSnGSxRYVxc8phTSIh8rrznHkwYjf1bxpL"
    "OueOhFwGhxSz78lpQqLAROwY3QT0OjWAsZTBDZCTiE51CWlDY7fEgu/H/96p/x/+FcDZXMKeag5KFmHXJkHXA84CSU4wHsxImmRteFZscd/87te/eBQXhj"
    "576PN2eOCYe9D7H5acevVOME1lqaeT7KGeHwb8/CFD3CUHPF4jyJm28h0K0kqQVoYU/Fy7WzLeOdVAIp2B2GqE0NBYlLOjqSObWQe7IS9m3ZWhBqYtohXS"
    "NG+KK2+vBBDQSLlyTa4sZVuT3uw/bYKFPdL5dC8UDAvvkcqRm6Dn2ZBxNg5uArFBAFGFIpgZ7Aq6A/5roz2CgUAIw9l+9w4Er8ol75Qm6XzOCy27K+tBqI"
    "CC1CZNwWa9vJuNqdOjmo7Q4vc2hh7VJLlEqzoGhxjjcnZjIjxWRmKiJxx58gD4iNIwxkH/lMJDc4XBa3tpCcZ77E/3ixWcHIKRa2CqaezIKP5qG+zPB+7E"
    "gUjmpJZGtRbGeu2ulTJKgBh3KDlsUUbsZm4yS6BUuRseclTVEz6R8dRZfaZxoIEH3xbKOB4TNf1DYp4dPkhSgIhe3gKIQdeTNbM+KmJxZLTXEQL+Go6l7o"
    "DRuobtKCtmdA1dkyNCdFeS9fFWM83uQWejupvpFQBAY4NYphy4vkZ81qOmZO9P1CaF7aaX2yNB9Iq5ctlzA3eiuGS0XPp3salcQIp0NJpLctJHWkphRbpi"
    "vDEFH3Y22z3ITJ9BBhUGUqAVDNpXCcFm9Fn+x7exZRltnGQXb7IK4+2QPK2uExfQJsYK9Trzrx5yDBoTmmnwBjsYHsUhDV0HoJZosCmOlQ59UXR3J6J4Oh"
    "/yjzPK9++87Orcu7e1dv37xz+f7ulRs7e/fu79y5J4IY52oW9b9QwaRYpOBD9cu37r959/ad3auywFEIF5DoC5U2nyO5n2Npb+zc3L21K4sCMhlMgy9U1L"
    "tY1C4VdfvGjcs3L3NRLvu1v+cEYxKIHIDHMdymNw+yzQyD1+X1KPGVaBstqmYcwwd5BFa3xEdHJ7TwVbFiJPJHN/OJtxp1HQ2xfBZ5yIP90aYEgV1uYlQW"
    "Zg6M67EurG3K1Zl9rBr4r4MMzuxUuhy0/c7O7u322VN5ChsL9cvtg3CfewRnyLKwXJ/u2RJ8/2G4f4+SVpQFJrlciLTkeI7auTp1BQfd0rnJeoTDX+3h0W"
    "NoSVKPYQsDQ9N4tNhEXLJjj3d2A84MGC/cBejCKI+nsC0vkFfZXsgVbvn0qaJvmZho6a+hrLGiR6Ullh1rfVLcmrMshEM+DyaP1Y5evqCiVcLXbDSpYFnO"
    "IgsOlXFAFS9BHAxGDiHq/6PsKkfNIthu4FBvAyPOkbTolR4tqQ66tyeuFjQULsuOtnRx25xX21wk2tXpUXH5dxPdLWznpdGXpQqFkGSDPJBATyQX2vI7If"
    "fLP+N7LXXzse88io+mkGO51vxTlGtetEoIt9SRqXVTOx0VcU71o2EVsF3WWsrrI8Ne9pWk4xwEu2BzGctmwNFxfumJcw206CspgRglLkG3RLLbFZrXkI32"
    "trddW4Bc67JDhQSto6U6SNXm5jGj00z9JHSp22Sn1ISmUV4zMkdH6gSXnJwiXrxtKSQ5U128Uph4fktcWmiZerAn7puldRVvxgdwgKEdgQzy6QuppWB6Dp"
    "v30j4elmq78vj5VlhQjHuFF2sWEQi847e6vYJOeqdIy43iVlJcYCpVmDUi3orKFmnhtYIoSJaZimyeEoWS4e2YRZTxpXUkaRW6Xr5pMWJ4QBEvTChbvH/S"
    "nWpnj+S9chUn7aiOYQQ7C7hjXMUgq9BtLhldE/zl9toSNLO0uDyHu00afcxsnX8FzoMwrVB+Mk3TNhimy7cd8s9zLYfB3wxm0Sbs9WE00nzegmkWELFhCC"
    "QLJqm1W92tfgzHHrJmJLf2OnX1UWLMPzYL4wrL0AvNuPyiZsiA02hFsFobUpWV9kXZfYRVbrkQEqnXuYFC5ZJYaUMTC5j9LF1CeQXtyveo9eLmnrhlvuJb"
    "8SH+uSkXPHPmNaN1KK59SdRpna2OaKpidMrZITVXp86mAntc+J5VOFCAE02b2Yhk/ssmf1SXA9K2Essdt9rcWoKhx0s2X1xXp5mIpOeDftOTlODOnrheNj"
    "p35OjMJnMSKq0dET0QcclAnIhtiyE1y6mQwxgtV/ueFkkk9xvu4dyUWo5l+KpltSmH55ADgNd1aCZ8RsmeGoio2G0rZL0t2wNicCOBhl0N8Bi2BDqPukeP"
    "eic3RxQAAGkxEgoTvhHDPVruAVZcR/iCSVstjAm5+ZXm1mvVR/VHg9Pe4sxSywMV74lh12doMODLw3LzK9Vm41H9qHlh61G9ef51fDx/4VF969xZfHwN3l"
    "ab3fO1C72jrUeDozPdRrPnPap73UeDuiVv9LDqYbc/6MGHoDbsLbaWraOvDMPXGy2dhkx+ip3wKWs3qH0MWQ9qvVdNmfqGdnQEg86pYVLm+3COsQj2hqu4"
    "KVCRu2rgiTzmPFMxkuu0vcDBa3GozKVQG+TjPXnFjywDnkhq81I2xwkc3Hfm9cyC6sg3pJJL2u/uSVM9GdyCuxYgleo2tSYn6fAKTEq2WKxrJxkTt/MK2Y"
    "urD0UiDr2QYjrnoNIDIKE92RIdjg9j6U8WuXCY4ZLVUUR5m6U2QWHVsZoKdWBz2yLoHuZIUPFHKkCUN47YWcBXNmvM+1po7qzlR2BBXzPErEBUWklZ2hIL"
    "hwaqMzxVx7dpsNU2jM5L2UjlFsaRUYPLMV/53PHjMD9I0sc1+aKlX5iA4KXUkC24gAAgkTFXNSiaLoUtH62aiq/xbXCCNrvcmi41nmKckJoUuK+vVg0ocd"
    "blA6hGatlbWTJXypcMLxLYIBjnHeEAsD4TOi3l6GZVNHmlCo3+ku5HTMjKOk1j4a6yE2bSFLW0ouHmpgg5attSK8B3KU3nY8MQ5VokfaKxlKceNxSbYYn+"
    "3AE/QM1mLeuPQ4wDUj7eqM/XFzrKFnWAP0tqGctx46SmwlWsFpAyQ/HunnjT0K8beCS+u9fudoEk79y6ff/67Qe3rh3tXN7d8zaFL9Eoa0TzewIS7Vy9fe"
    "vW3Z3rD+7tXEORgbyK1iZ0tcgo0b17UOzDu7dvvbH37s7de7u3bx3duXz17Z37ezd2br1x/82j3VvvXr6xe+3owa23b91+eGvvzt3b929fvX3jCPXwe3d3"
    "3nmwc+++d/SVHfqA1Tijg3Vc3bl7/+jezo3re/d237i1g2VdRmnS/dtY5+7194927t7du3/jHmRGXr4fpnk0RHE45O9RqPk98bDAILyJfx4oBgHhV+J+eA"
    "yL4KxaIvFmaWj2qZyRpb1qloXe4HDoWK8t8aq7Wji9uZogayDXSdpbSvaLWHO3XtIf4/aC3c+SebNwI3fhKgF+R/MY5cu48xJNEoHFqLTu7qkK3QHk/S4P"
    "jKDjZqOOlQs73yjh2+FCD4y2f7axEnRpkUujM5QobX7lbLdxtrcpmbpOnTzDJatwtuFrk1pg3eUUtYzlyNER6uNY+FHVdrNuA7b+X+revDuOKskb/r8/RV"
    "n4aKqGVNpm6ekpUa4xxoDAC1hmFXqUWVUpKXEpU2RmlaqQ6xzT3WZp9hmWhjbdDQ0MAw2mZ3rA2CzfZR6XbP81X+GJ5a6ZWZIM3ee878xpo8q8edeIuBFx"
    "I3632IOFNHM2fTCT6qovo0XRm1v3c1+S/NVPZg+KrYaNp4Ge2HF8K+W1rifVPG5dM1zYv1iXRwDFavfsRwMNEX8xXLPui7sofTfsmEHO95OCI0+46AIusP"
    "EzUK28GqgXpINEZCD5WdyqZtb9TzOe493s1axnS/Bsn4f3a+UOn2E9gsG6vuaqGeHvfzwQ3CptJDoFEJY2y7enlpz7bJtpJRGGE7kDnhLsjUcEM9sZAEBK"
    "8i4sV1rhbFTXJEKcl+NKeptT3PNuA0EkLanz2SpOWOLh3CQ3nC/lyWCpmkgrxLetELWSsUMrmMpv7kH/J/Tb9lvu4PYMuY3YHiOGMe2kkbBWkOrDFdqX2a"
    "koZqDbKBSy1Ya0ScEA6xmpQjKWkOsgd2zZ1KsvSoRQd1GorkzdGZ+2pOLordJrAF1HeMM1LLchlngyJGH2Gpr3ewc7Tat11cmSKemC3LMKAyGHk+avK/Uq"
    "KooonJOUKwXn0MvDOUiDMCcrH1uy4fvY90XRBhqMFLN0H1ySybRYxBHE4OM9GZRejrfVonoYRr3AVopi9hunBsH6gmDTpiRAJ2JfalxzcivJhwQzCIm4QR"
    "bxNuYJ7MArKzLlVZ3h6tE+au0MhmInbTyt3wUlJxsbCOVHxxvY34knG+txt8sMrzfTyEzleBydg0UNNxg5yr1nBNyCEKCDiTNTOCFT9SfSfwQbWDV3BlSu"
    "ig8bs6D1CqvX+0J58qOcUtPTkcs+fdixbtt/G+wKJgJDIBRzRIeUPkrTMwmGpAoTaYpnFOjppI19u+7EmTNRmQIhjzDoNfWxgX28Vakd09Op5C6uezv2Sg"
    "Q9xJLJQC9W500zrS7+t8MKsjyDmqggP7jk7F1ygr61h9DW8SDoyTFqcvpkbhHKiv2E28Lzu233FC34LReS1huZe0KDeyLpPdPcE5byzC60QhmQ8ihXi2kd"
    "lpplx20IaRHXms3H8U8f/sz5mR4z/d4OQjgzMTcwRSQNHgJ6Il1B7uxNeV56JOqsw14CxCLwzxFi2N7P89zMoqvxGOajFbzj1HIoEN+i6emwxN2to49DgY"
    "1xL/+uJn3QnzjhqEYO8XzjWd9KxwomGXxGrkMf4+qxV8DoMihC3lGEF1BLGfx0lVWKPdXM2F6yg7f88z+fOfOwG4M2CLqRMYl4QSEeA9PFS3iogzET9tTp"
    "6P6+1NbEx8t4L0mJ4hRqil+PhcZ0L3ua/b4T67chZvf7fSZ7XOMZmIWSYxWOn6EZmJ7eQ4tmEe1ujliw9cedB52077T7Trfv9PpOR3flcZmHX90MMJjt6V"
    "XU650HG5uncT28QtwCaKZB0EkxrQy0XZTChyjikIt69OR4nAX1x6ve0SBLK+RqqODjShjNVrLVoHI6GILo69DfwkFCCmvFT+B/3S688EGIpxUM4620Arza"
    "iQqLRGYXNpXxuWeufXHxyuXLV7578/r7/339vQ+uffHD9be/+N9vf3f9nQ+vXfh66y+/3Dr/52uXPht/+Nb41U/Hr75+/ewz4wvPXv/Xj8b/+tL42XPjL7"
    "65+pfL49+/+H/P/hIYB2aosUArwtEKHkPheyfELzEf4pfgzDo7NfbtU47d+oEDt916mzlLBziUFOaDr/mqxHy2V8FJ7WVB4lYO8fzIYePWgCHNss4KVVYR"
    "cRAnTs7dM3d8Hifhync/XH3jExjm1vlLVy7+5uq7v9765H0e0ZWLL4/Pf2LUwe95qq6fP3vtY5i/769+90WuWpoMa105NbFkZfFBipqObgRXOEY3fFoB1S"
    "PK1U0Y9imu5JpewgldhHUcn/vqyuW3VI9xOLn6rlz8fPz82+PnLnGvkQIx0wh7OA+CIVc6i3nesd//kIoNlwiRbNYKr3TFX/HDiPr35bP5KmDKrly8BBPO"
    "vcIJf++jrUuvjc9/OX7v7P9++9LVX381fu2V68+9vPXWl+PXLox/84moVhAZEVh3bSbNeh3Y/QSNHT1WmRcPJrLdNhR3y6237esfuEGam6dlxReHT5ycR8"
    "D6MEOOwxjgijLXticyYDNYFVinrfMvj3/z/vidT5imcF1euwBfUd03QFJRLCVFpQeacVf0Dfol8mOhv7Q0uvbKlW9eHL/wMtL7BJFQQhxq7FNH6DSOapqa"
    "MAkOkEol6UHh7pp+SSQzQwGlU9SlCROx9cK/jb89+z9nzxst/c/Z94BWtp5/69oPr117/6XKhHotmkEimmmvr0uaoQcuPfgRNPOL/b/Yf6M043AfO5XWsM"
    "Ld4T6XEckbf7GKVLZefe3K978zaSdHErvZPRwgii6UFtMjwtpB1Pg4fTtsCy/BtnD9vd+Ldbn0bK6SEiKhlbBGgRd65htP0YVTJlkEnaIIsKfi7a+QdnPV"
    "bL303PiLdydJFpMS+t3umiSC/tGjx37k+u+fvP6HJDGCbB/GPfjvBsy9gHzkSZjCXnAxon4ckX5U4XHDIK499+n48iXFFT953QWI1E9e+lw9FqeFWWBM8V"
    "H4+WNn+bbtZ3kF1OcNf2hOM4qg5QR0Iny45kcwBzKnH3Qn/zRvn6RBgXVBozeWhTnx5SuXXhl/+O74i6+Y67be+oZlpFqPq9+9Pj73X7DFMtvyagFd8gxB"
    "MdaTftxqbbcWPM+LoIqCruW67oNOqOZUKVzw69BcblpTmFcwLlwu6sL007zCPFhF1rt+hk44sxx8NoN3k3hq5o+TOgXG96EH5mgqiaQxdj8kSmL1aOv8C1"
    "e+e+f6B+/BfFBJY1IEqaiYW9n3Q/oBk4tRonQ86j121datJ46t3fV7nYDGJreoffYAD1MJBwU17mdIVzAAt7LjwM++e+2H54BGYOxUhumjwvXByHeeGYtc"
    "/DYhUU/UHYHYoYt+hW1KJHnRXcXxgthJqK74UZj6nHcVJ60QhmJ2+8rFf4O+suY//vCvTIKlgoC7u/XC2fFffn/18q+vXn7uKgzq8w/MpeXoZ7mu94hfvK"
    "jyXWFFVzA2EHrYDyQygbsSxyvdAJY6FUTbCjJ/+4X2Q9YOxbeSiKGYXmHuUHGFKYyG7CikCFrfuJdVEGt0uwXm6mD841cvXHvl6/Grb43PvXztr9/8FDkw"
    "CwuLNIZ3I7UCvgIO5BTtlYE2HsBsraTwZgejDjp25fJHoJJzl66/89r4+a9AF79y+RyKuD+8duXipyDWrn72jjIheGxyUS1pk8Q9ynnTEuekeFJYU13c9U"
    "M6CiwTPHapHFvCv5jDNhfVN4sN+iLab9tWe+wTY3TpHbtH5bntkVbqcDNZE5qd2FvWYEMBU60XEfdFRDRiN79y8SzMKE+22CVoSxm/8svxm8/aipw5uytJ"
    "/JTiGvq7VO5hMSJsFtSlc4rxyTHQvyprCzmcRDEgpyJPUyrLvvAP/PDZ9bN/YP0aN7Rvz2698f2EPncQ7SsITst+3wW/5+l3ad9l8Z13IaskfLr0d9iH1C"
    "jWQGwkmITGgzgmf5aOQRR2d5h6o9jO2+hshR3MqbKcUEfpxAF7NDAQwqlsrIZgeaGAwlyPSjdYBlWnZwzXGCIqKN++u/Xiv169/N7W+U+v/uEjVlBAkF/7"
    "4Z0rl37HP6+/+yrY3FDy2gefXT3/zNU3i3Mz0OrFYKJuMdhpNrCAIYKT+PTOW6oUsFB4V/unxUsklWds9YhFNWyIrCdVuv6wVG7tdi/aJ6v/8dsQ3XYHMp"
    "0A4FG4cNdmza2pkvqwH+FNDDQrlz+S/Ufm/O6D8bevWlsRu3+MjUoZkFd+eH/rmQtbv/sryKPCjLFqlJsx1l52nrGCPrY9c+9WDZswO05lLYDWUJWpZAlm"
    "jP64+eJGgCV4J7x24U14egPT9/9/hW3R6YI5ATSQ9jH8ot1nDa7MdW0YGNaLnW27CTYcbKKmb2Af7NDZPo38nrLDG2vB48FKL+2B5Tms0M2TMJlAYby8qP"
    "HwGhXrwCVXFjSu7B8uXX3/LDsGYCbHFy8ieUBVlauX/2385fdyVnrSod3qhd2MQjV4Ak5hlxBUM0j+gQlOXJ9Ll0zhuCaW8Lb++9Vr//48OrjAkrz4sVIE"
    "gJB4EnVjO8wdtkG1st8brzhghbVyGFhwLagcuO0X6HmLgg3SToDstPdyjhzlEkSd/IJt4hTj263n3wI633rry633X0KXygvP44GA3W0gsfGrn4JYvnLxxW"
    "vffQdaz9af39+Nvns39EzosLj6JB2wtwKeW3UVteDlBKZdOPFJ99XRs1NSOM/wJbdMDedAvRVVMj/gUMi3ppzjW+8/u/X7r8bPnss59St2hZWt934FlZmW"
    "zYZ1vHFIrMFy2BWSSvixDGrYpoynPFZXLn6uZnXrreeuXP5KkcRG/tBkkkPknnseuptbgWnsraOtcEvlnjsdkCjrmWpZECZ57tEtG0bqgAg75ZDUrGBEJ3"
    "Aa0FZUUaEQNL0XX7721TmQP1Q3Mhe3y51GQfrDe+PPfzs+/8nW5x8qckeX9jdfwUMeLUw865Yoo87+YXzp4yvfvYJ+Fzqz2HrrGxDQuyGjQ+oALA3avSTM"
    "wHwiXIDKqp/i+MlRVfmHDT9dm+lFqb8czAR9v/sPtG+k7QQBa2kmWt24VaenGPJM/qIU7TEf+QtjDVOiQJqmbCMG9om7LJtlCjtqzXQsNv7ihfG5T65+/h"
    "aoUnjwQoL52q/ROyk2nZL+oHX26m9EN8Zfg9Fw/uqlH65+8iJKrA/f5b+ZRq9c/BBsi+vvvnH148vjf3t5fOkNEP9CatnwKv0qn0PKe6kVCUXq7LfbNzAy"
    "OI2XEBSVF07kJejTdAYDIBwAJsyaStPVCQLYrFlEBJfRnRB+9ADlEEe1poz7iGTSER1Dh2ZEmt/Q9Wa5PJIwandh906hdzhA+y0CQxvf6uQ3ORCXgmcamH"
    "MGf1BgdlgemK1jUZsx48noI+AOnkYfFSlRa31nNXdQvY7/rInTaqx9BqvfNkRDREiozB0OC1UhKhhWg4f4Db5MHVZZBwjWmgysmlsbGcjCnnSKpt4+r0nF"
    "qpEj9jGO0RJTw2BrpdFdK/1iJGyfnjkm6BsmfFdBX3xiX+avpGf6B54QqW01jLUmM3w99WrleW5cspDpxhvZhEQ3iYcAnTgpiKXWbC4s6ly3PH7B7geie6"
    "8639+vUvV2zNXbk+/xmTN7dHKe6DAF3cGHheGK7tcLL3jYGv1G53twAa8wKWGHp6QwF2Lc1o27yElEFU0D/SJxJZhPI6rqH2ZWvhWjlqhoGBGm0SwGxRix"
    "rzI6Bha1uYlZnMiJw77T6pt5lY7muqHgOh7xjNDBboDxCNsg6lOCaVNeAGjBGRSZzwnpuiDJgALoQjAGw4LrA2zxVlCbJQOhPeq2LQsXivmGcvZD8YF5q6"
    "FMpsGRz+AtImLxBfMbqXy+Cg/lwnZBI5LLl5KBKbyumpWoIbdaUIMihmbQd+b7zuEy2TjoN26Fl7xUovEQBdQuFwox3UEk8iqpVctFNVuiTXadrn1p6PWD"
    "/aK4nkjhnC2h53V62i/e6CmmL4pnBO+XSFiZVIcXXayAWluPRfRv2pCXaCSKL3Vi7gICRiuRU8do5jRjwIzFGsJH+Aar70np0vFAR7O3NSCdtcYiu6aEGs"
    "LcIrfV6g769vJaVJNyGk4Z2agayUKuizDhRN1eK/Pn+86pvnOkjE42gEQEEorcyCQw25TiqCkjPESgVUGFIqEG1XoGeNsmp2adb2rJRWEDkaG4UymTORmR"
    "wP+U1kIZVyjtp6f3PdGiIAt5+9ITLaFOcYFcQBqdaLeGM8qNULJFmxm33FIuuHWPEdw6PV36mrPULLkiknH61Yyv87b5YNbs5kZ/IZaMgckW1OvtQs91H8"
    "xAT0kPIsJXgr44ijOaIv0j4WxVQSB39Z0Tfee0ER3bbxzYf9svbv+nn8MLY6ElE9oLbcWKWmmiI+u26mW+wJ30WJEmAWOO8KaknGARkfKPBK1DaRqstbrD"
    "SbHyIqnEKInbBGEjeU1PZl/7LQzbA7IVFZNhIwL9BtmkugU/ZQyfANrEPH3WbO45AFYBQ1PTO5vijJmaCdfWY7CqyW9TIrns8N2EpD6h00mMwkjB4Kz5g6"
    "Mw5UeJteuwYvCAU0PuHAL145MIDTgNsDKa1ek83ABeDk03j3A0TTUWmYwUtC+mRi7xDlMiRQwikUyS2uZE4D45KfA/HFmRqz9iGkcUlYp0RZDVZWq6WR2a"
    "nsMyecqAbXQzqkFRdbzah8Kb7467oEPV26PGzmhRx3ElNzrAXt1iPqlCbEKjdR932MW/PadtmoWYa8rL01VcXhOpLV1twNyCQHHcSGp2Ys9+QoMBerWkTa"
    "9ZMh32FAmJISapp4AKcvNeZq8cUqotxwpLVVMuT9Glaat/xidiHgRcdQm0lSNFXThSKjTerdKYeJ2Wh3i05EV3XfdYXwK7enyBQzDC3d9OmvFrFuojB6w/"
    "RukzxD/+9HRVJL5oUVxzSHnya5hbYxiaB+ztieCbZY+ansgym+kjBjYFrYrcg91ly4j0p7BWkjXzpGlwyFlL9KxNnHXcnxc27VBjOwxZOkASkK+TQ7Qn+b"
    "mVB05OA4hWMf9cW8Lf+qpkPEInP5FXQje8WCRmJTBV+DokmcMgLIMlDK1XuGGPVkNa0NCJeUFTvaCpvaChg3h3tvlPq4QNb7tKNBLfMRYrHgnkrGN953jf"
    "eSCnng0J9aXfWPCIWD11zO+Z59P02FuECuQuvUOmCilcyUSFi4g2qeW2Y9MwIq29JPfHzGoWwAyJK4EgNdoZwiPWNeSdLuJEtoyyUCgnK/1B02QAmf2EMK"
    "syp15kvQipFIKdyw+e1A+0lYGzWb7DkKJ0d9+ZKzGM7xazL69n3C67XKpKkSDJcgiowvqgMuxLw9mv2QgaSTH9RjKx4+HRjSfMMxwj7XYZyPw1vBVVw+cZ"
    "PoRY4/kXnQeR8hnENUa5Rb8B2EsLqU0myDxa8N125oz1+/ba9PTTUER5cBqlSDrbLEqbd2uyLbqjRohtdhEpRGXAdcWf09PpdulqdoNyEfPqt2HJtXN6tm"
    "xH6tNH+87JHDsTCsFRQScwpe2fwKZWilmBeHTWmT9qJLRBlWMS+D8Rk8AX2WcSYEyhD/QJlZqAW5plplIRLqMi0QOiHDdY6AFxc8F3YhM9wFfoARqxpl+V"
    "aVmBuKkRPWRqUtBLL3ztFrkJ5eM4JaWzdJojRhKs0HQXLGxyTok/sF8jg2NqVxMzu1gtJ+kiqgvT4/5xdJwKeJukVqcUsKcRTkmndd3Z1/BO7B4W9lvERw"
    "p0UZ/cBQMZBsD3Z01PW+cAeO2VTo0V9cCYDSikpssVaOGMCHGyUvFS4Iv0nXv7zkO26Hsk5mQyh7z1ROUPA4HzsXoHYerUn54z9VQvzvyZYNAOgk7QmWLk"
    "awpJgZcJiJgZEY0Hr8yfnoOHmcIBK/DgZ4QYmJKByDN8RVfu/Qg6LRkOWNnv3qD7C0gpKk3ntxxfPmkYtHQEhMzXwBxCIjExkVO8iaaTaieNLgYk7AgEoV"
    "HjZFxNHHVLWt5Ry9gzeEWNF0Z9vxt2MADK5tlSB6+BNwofKDiDOv3axtEg91l/JHZ+KcFvxzOTfbguUI9MEU7KPDDa9zkBQCGU7rqH+wuxcr2CFsYVpNt2"
    "iyXuI33nnr5zvybQUyhvj+M/d+M/j+A/9+E/AV1jjP+s4j8t/Ocw/nME/zmN/zyA/8zhPyfxn4fwn0dAEzvRx6TJo+RNWyOOOE4e2GEfNIBF6EBjYWMJIW"
    "j2LjlPLSGU3wNL9uHhU31xBYFCyAYrQrgVDrMzAsQVbMuNlW7c8runVkN1KMPZ5TApMn3bcO5QintdZ7urStEFY8Ny3den229xkvT1lgVr4b6+BAslaYRm"
    "0GN9BB6TLoVA8Ivupxv5/XDFz+KkaV5f3cRLq5NhdVPeR0AnnZJCxBGquKlKoHIJbwCLnsf6zqN6WR8DhpbgVvUFhXM1I1C1QCGmM1b5W3omFx16TF8Yry"
    "cWLzNrHyd9sbE50ncSmntVs4mLi3Bwk7xhUd4IEZ4wBcAZDKtAx2DuOAuB4NumMMLIL4jXjeQ69eAuO8Vt7u0bMAnQGrCM7i3bSYxdA5ZcDgYJO5WU9QDq"
    "FIA3CJZuJoWzZ864ZaQZiLEjarDp8cGjz1y10DvcP6XnGGZFusRCvJqYL8MBg0pe4RE3omY2dBlkbOgK94WYFj4IWEXABlmH+s4Rt1ogFhkqscr4rERI9c"
    "AF4YQLDALl1hG7Cqg9qYlhXw3LwOqFOyqJWwHsU2G3VMNcILnBF69a9izQl9A9CXaf7tpswQwhnA+Wb7Pdij6Qpov/SXK34dRaoHydlrZRm3gsGzrRUPHY"
    "ypI0P+9H4nkU/8mGDXW88ovgVooXqd8S3EbCNxk6of48GRacL2ZWuGuB0Lk2Pp5bRMdzTbgyN4dM5uZQwFwTUsyVIGquglAT53ypa511uMYRvmufdLimI9"
    "7NnSW4eVPBNbZW19hYXaUIuUrrcU0lx7X2SNfUYlytmrvaPeRq55CrPRAuG0uuOi5zrTMp1zpPcvMHmK55SOmWu1/dMp+uW+I4dAsORtdG/HDzkDBuAdvD"
    "Vcgero2F4VqYTK6FveNasD2uDSHk5oCO3HJ8WtdGa3VNLFfX4lwDJYswFYq0H1U3Tx159NT80uP3MpQ66HBOPHRSzTHxkK55EigyUwazTMGOhWHlF1/e+u"
    "0FzJDjtEvHwyznZ98Zf/HS1pt/xfCw718cf/zLSnniPwYdVlTc+Kqfkbxa5/Bp/Pjiy9c+fmb80rnxa59hwuzzX49fexmbWXSmLGbF3hjBZyK5mQNnRWgg"
    "ZxbrdJfLH2298wWUoNcVDqHleLSrb/z3tV+//r/fPk/RMKP//fYFNbIrFy9V+KmIERaVq4x2GJDRqmhUhiHiW2j36icvji+9ylFvHBa39cK/w78i4xPGZo"
    "ue8sGpUELu+tYvP8GEnsvnObLw2hffjz98TvX76i+/GT93WQTjUV85wXH8u++3/vgchnVSnf9z9jxUCwW4qv85+x70mB9unb80vvQGLAJnY6vM/WsX3sx1"
    "WtOw1fGtz/80Pv/JtQsfYGd/e2H82se7Hwc2+PkL4+/P4Vvs9e+vfv6GJjdZLX5CA4UuywGVdBbocev357f+8/2t8y9cPf/i+Pkv+XNMlLjwNS/fpKnias"
    "WITflPY6UqgUQNMoEvmZ5Ud7f+dHbrDx9x1TwR8NG1CxcoKB2jAnm2+dW1Z96A6ZAzbG8x2CTXDTNw9dIPWMF3z8qGr1z8jRgikRsW+d3r49f+rKeN81gp"
    "VJppE+N/P//T1c8ujF/9k2gyt4thk3pg1y48c+Wbjzn0E+ny1bev/PD+lcuXNbtQ/KModuEbJCCYyNdevvrvX/7fs89wuDG/5Q5gVZwUT/UAO17/4Jnxq6"
    "9fO3tO9MfcRY3O4LT/7vdQP88BSyWT/fWov3yWp57pS0mfytYb3+CyCUElmpP7tNkULzIs09tfcZv5lf3iV4K+gS6JvXGsvJo/PHftu+/0QvPDDz67/tv/"
    "vPrMZ+MP3tl68eOt5z9Vyy12lWLru2tXNWSO+MrFy8jL//qSuc5i90IatmvHflgaCfZFQH8IjlZN0bwLmBJhChKZ5FOaJdNaiB+UqXH+S5CKpUArEhpsVI"
    "oaAkMXc2boS9v2lNOkMBNAscslJEwkasyw+N9v34VKx69+ykzDVMmdF9AVLyDECrMfsJoi9gk7HYb10ndqfxEfYaoKj/TeE/OnGvtd+n8BCSBgL774DxBB"
    "DHNw5fKfrr72LMPzgJS7FxvQmDAg7sQ82LoiToVCTdlu3cpz0NWC/R0QO6CvpiJLpC5NpBK2nkxeFy6PX30LNm1s39yyud8aacWuYDebMlS69fYfMRj7i4"
    "vjVy+IymXHtdKNfS/m3ugN+72Prj33qQKsYDozu6nwB3jfM/srusmZpUREMudv1zpF3iKg3nKaMIECqQwP2kMK84upzr/6DuZh678w9Ya2y3cVNahBEtMg"
    "cVYQhNYanSyLUpeipNQYabuULYoFwqsKKzAeaA5kVcW8a7CikqDE0AzbBkfFYfNqgmA84y+hq5+O3/8MNNPSGdfTTWVUhqHwOY9kK+bcURkQ3ixK8sKY6Y"
    "DlMenCahO4cvllkGBA2ltvPi/2XZBjly9xDrHdqPZYK9KS38GweB4wj1PldxW6QNAomNSiNoNrFz7itVC7BWhVLM5wn3jpEs+K3oTYKiSF/6+wPX19/YP3"
    "xpc+Hn/9n0iMX7xUOqHjD389PndufPbbIuWqMqIF28Nu7EDmIK9/8PrVV54DDUOk5/A4X3rhysUXoabKSTr+IJc16Nxnr354Ccf99lfX3/4rK47Iw+c/3f"
    "qvT7Z++8r4+XfgIUz3+HmYoT8AP5crtJblSz0jFoH1w6n6zR9hK9cKNrQCpE8Pcb0vvJmvzbScS4a59ZuPxq//5sqlZ0FGXLv02dab566/e15X/8nLqj7c"
    "SliD/e0FWDlM0fr6LyrpjZVYWH7UbEFev/3R+Ie3uQvaXEdq+uJX17778/i118evfiyy16UNc+3sS4J2YIe8+PKVb9+9/u6riIlCjG1qUlvnz169/Dx/yG"
    "BfZrYdkrI+AR+x0SbdBDgFlMx7HoTHi9CDq5f+/ervvhh/9yZuvUYtV7+9NP7ydUzYs3Q4owS3XMm3pf0QRluYpGQIIjV4bhoEwI9qBD0ctKaff4iET8uK"
    "KwIMRg1c/feX5eq8S/EWI9XM9bMvbL34HxV+Wrny3XlETJMcgoaZUN2KTbNHpYSUWPu99sxvxh/+B6azlloeSEVf/KosIZIFherD1lvPbb3/J1za557VMo"
    "HdJ2IPoRRa4tUffssKqoYOcIQOBiMXygCraJX1XrdbwSSx3/wRTRX6QJoGv9TKCjAWfir3cdotMPeQv4Q/dFOKZYVdNsVkLlRm2uRw/rnro+33ATaFRH7e"
    "H5+7duFZFmRX33zn6n9cUvMzPvfJ9V99UuyC9GRpqYEtk5aAquanWrnOu7qo08+eG3/+W+hF6Xxe//itrT+/zzYwiLitF5BDeS6QXn73R6DCa9//auvcB4"
    "xQAj0F9ZELQMevP/PD+NzLLBULgk60//V/4mzLXhQmDb8pd8JpJmBNQagiRu9RmL3xCex4mGAqfQMljhqdummn0HJdvMUrRZpUCk5lBWXh2lf/Nf7wD2h4"
    "/8cl2ADEIMvcg8w8f1YaDkyP2eNtiHoS3Qh2tlMkcQMkolVjsRBBcp0T2i/1jSZR7CqFZEquAcdJyp8puSobwvChLow/BNP2FaUQ8sOtN74n2Xv22n9/jX"
    "RD6ZrFjEalgv7ojMaSIZLXVfMG0tuXf7l6+VPKL9arYJigloOWaPS1V8CALZF8r0A33i5TYC9fuvrZi+OP3sYSn79tG6JYV8Ey+N34wjdXLr1CUAIYxv3Q"
    "HG+uwkBFHXbp0NGjJx4RRqrc6HPeY91b3HBk+9is3HyufX1h/P2vkc1MEa92IfkJF5uwERVc1Ngs30vqzp2ocIqu0O71fadMYMx+akbQ3uQZIccXm5yoLL"
    "z6uv4UFKqH1oFOO8RyqJ8LN7XWzrWhpLzlE1cOlFIennJbVVTnS/cvRKW1JwbxT6irV775w/iHc9ffv4yMgDfbVrjz4+e/5LbthRK+D+qarLHEC2I59g1v"
    "H21/QCZX37kMGgTN14dXX9BaMT/nhpnP5NbxlS6p6hdHBVg/vwXegLXZOv8HrTGQ48Os1qqhwCOKKWCOc30rViV6SBPNhYWV8JffwxhRtJst5s4syqeQF5"
    "gb2cZ9Bb0zfaIIVsUomdDmy69e+wKB9linUT0Vzi3p92LvmjUZ8nRF7GrcCWIfvJTB2M7KT1vws7vojUHgaQXl1bn/uv7253RE8YagVzy/WAoGQbuXxUll"
    "/Nx3W29+iTYysZgYixTBlvxnMvnifXTsvP5b3v6EcVz5n2f/tXLth9/DlNKfxc4Ix+kXL1z707nSLkjxa50biX3aEG0VNOHZEVDoJI5i8hiFVwzkNimvxT"
    "5WFLQY2C0IHsFKLp2+iA1AKGcvmROx6zFlUsqWFcW1oooM1cU4JiNGuwjaxjdMhWAkXvsVWXDPv2ayibC72IBl7iCH9/i7v4z/jY+kRiIxJZXZuRgVpqjd"
    "c3RsYb1g/GlYiJfR0UK+LM802Dw21jxHnAHUPZOVPAdzvNQzwzftcRBSe5vTvyPH6fSvi6d/3aHT06d/3W1P/zCyRuJv+xXYfyryHB1m7ZEEzHkEtEKETt"
    "D0nUraQySrdNJJYJxMPAh0FDCfX0G2JWBst/QM0EBi0VBalCJhYIa3EV/EwCFpI4j6eteHrtKhHYKnRGTYKVySSpXdxDUc2z1hP5BuYz8SlYixOxUMgVfo"
    "GroZBYuMrxSNwnz4FXkuXX7yZw5JzjbDsSLgBcVASYCRCkXvVjpBP2wzXCABpYo6seuHCB8jzOoVvG6M8VUw8KTSCpZjRhmTI2FsFgkSQvBjU0dx0WR9Uz"
    "iiqUPr64R9zI1OOQxVnwwlMPjEg0FzXH56miDQac71cNb84fZD4tYw1CUlLA96J+IpYLQP0DimaNAKrlr6QfM9rczReGESaJYjGLQvZotxdnY5V27ZyeAp"
    "XbGmKfERUrMgJ4bkCdqnrcoJ82q4DlxYoWDSVHQdadlCz8EG4qgbRtyJkuPCU3SHgC5NA3YqLeAtUboiSlegct0pRnemGSA3FlFzO05I0tPI4yRzJxwYUq"
    "P6EY5bcI9C79do/lnSQ8O5IvFnHkoDPUtZriZE9F1DFRSmyAFSwViqMKPOUT204LDj9RgSycZ0LztOnAcTkqdBaIV6GtQsGaJDSzoh1RBdJwMpj2NUJ4sC"
    "0UxJx/JzRSWuuGX6KlwLTJLAGcpQiDCGjZw9FYRs0AXQ2TLsHRso2tINIuTUvBQidQsnjMfjCSMv74KjLqWg2wjwBxKBpGpjtPpwcU6OjmZuu7NFbgFn3B"
    "LjCgdV2XeMoFy8v0AdGFbICJOnjKGCgHaMuwwwAVWJq/IjRN0hCdsoZ1IAguZYuY6VSl6SiOea9aPuUFL3pA0xUgB3Gh1LGZW64ySbSo4QiQt4ewhwixkM"
    "peDCVMwAxj6VOz2ccnc6OdST0LXvH6A1+JtfE7Dt2aAgpF0RCSpe1AlJ21XsWk3viAY5ic7mejlx15YYnYxXhjOiAozdCWeEKA8tuD/BMoiHqaUA9UvR2H"
    "ISr/HAdKfxZpB8hyu+WnBKP3BQY1LqDLSwSz2k7LRQQdClGqU4JU5q9ZSGZU477t8wHav+uhhTShvbWt3YSeylk6RJN1iaA62gXI47fCyoBA/jKlpng7hZ"
    "qg745p6lFr14YjiXsQqCH/s8S6INrQ5gd45EyLwM1CykupxofQlIZZtDwzktPsSK54QrQV+uxl2mBtzf2vE6aIJCWIUgzuFthwkTAYmhN7jrYQcrEw4OoV"
    "ELC5/XS2JM5m4K4r5syL5gL3AZO7HQtZSSxtMKWhlpHcvLhCfMsgnUMMSsdQvnh0hBghEIsQ21IXpJyLa04J2OfFSgZBixQcxu2dmh3mCEmMJXYHMAEcXL"
    "QCRIYDgcoF1Y8KBDGzjhD6QgB3HzS62zRIIVbQVdxOIl2lgLI5DEZVpu4bRQIzbSpoNL1wpIw+IwVtk0X90SZoY+Vqw9f3qYH2gS4OaLXExFDKxRbOeUrK"
    "uCdmLCDWD+WsVnHakbr1TCZdEJ1KJp47YODOeYNWG7Y6Q9IVKU3YNVCs5A7DyW9Xgzg9qgcTXBnAQLQmq2fmoBfrqV7c8LcUbxHI/UXGR1hDwA8zLBntRt"
    "7NCu3waGFoihsnX1Fgaw/XGh0VSozUHRokSt1Be67L4BeVRo3hqixHOIcyi2KKSEujgXZMaMY6hcHBSKmdPMoUwUObeTjwsLSi6TUChu06JxoyREOzwtNU"
    "kQe7cUnbXyyGqObSsbqB+ncp/qxO3eGpAFb3zQXoLZam7hVBGoDQ080TVDEAuWGvItJqyc1VmRMA4Wp/R8kE6Gk8xfuhWtziDJ8v1bdQWOKlgDVXiySgIh"
    "xwoni3Om1hGiIiUPyWjKDNso5Pkp3S2Elub32bjBiirB2no2RAoiqapkMc2AW3rEyKAp0AM+YXS3OVs8HmuhBJ1aC9ZiEA5iOk8RhyapMkJ430DJSBcahV"
    "Gb+6mqEHiy6B6AmY1JzRJ65ipJMZhlyu7D3c0tO2yck52wJ3D7M0aJsQp6CM4/Lr80GMml6ee8L8zFyt+ADBx3/OEs29bl8L202YhTRQtPl2kriOLeymol"
    "iWPWmCadLxpdFfir2sNRoG4gObEUgt19jfJKpKLI1O40NeFM1km2OWM8xR/gT1ZByL4Uep7ZWTnZqPepHWyeLjAiyc6yURw8GtcQSiUTuonDkFvFj0Zqla"
    "OcAAXrTjxsPKTJlu/9gNrFqrgTzxnJTQV7SaBFs1g1Yg0QSHyMZGjopg5cYmL4cqugSpkEtR+eFrFwtOhOOljE7okOCCtCdjYkW0BuLbiv1Su580W5a4kK"
    "sEzZxrXD0WLejWQcL66glYh5ZsApOBNHy8xRs9PrPuxc6ntyLFa1pp9W5JEjLp0+YKi5hUPGyctmbCV6DHLT8vlWqKIPTpocxlTNssk0UODD1Hk6b0RfU2"
    "wNDEpsBN2uW37uaKxizj9SOHU0PYl8XTe0RG5JoBt5q9W8+G2TGjMeiWUSjLgfUxVu6fkjdopbwPHJHKaJtRvKauEg0lwNtWkiAzG+Mvdh+4pnK23bSuKu"
    "CVVQamTiE3fC4WRxnrVXT7p3Z9ibkbPJJB0QsfsZKxSoIKleyi6oRGftjAuzoq/OLT+kxCmA/RQnIRWHlO6POaLEK0P0LZDLy9pbp/JY7dMy0cGM1U6lZ5"
    "F2qv0Ewu6n/DWUbNDNDl5Agfee4HvRJDHuvHRJ4MGl2bfyg0za3tB9CjtDuk1P3fLTTDqNMo4zLd1M6ywknGVVaX23M4KDlSopO0sKA3ArCHIfJ2D++cnQ"
    "2kBZr3PoAnNrum5wuJkp9Sf3WvW47LDzRBSw5cePxJVYQXfZshP5IgZxNy3SErlvQB2lZM8JZ50KwMU66pRPpfg1D3dId2PfnH3aaSIsqRPPKBZcK4871Q"
    "PpLBennZ3S007ku1PBAPqMh5vLCFiRy+xeHiK0gExCx8Tkp1e9ZnVnQL10iFdUD2u1mqszKnf+rIeftY3PjhxnuHF9BEso46XDuXvu+F1zx+9ZOnziriPz"
    "NKRk6HQCVJ1agcxCx8f+kno8L6FmKN1zSWKO3MkijJ4+2JdPHxBaJD1+vO8U589Z1R1NMSs7wgGF+M/6kBHSV4bOki40j5AsWHBl2Gh3YbvcvCmYvSkrhc"
    "Q75q/P3hRNfpU0vCDyZvG2oSzptYH26eJxhHu4KWgEo9wo9Muw6ikFee8mAmGDLkS4QIg4X/gMntdG9kRZdQn5X6xCFaYa2l1Q50ETrGrsCty28CIWrirD"
    "tOy0Wlus8W+6Nj0Joo7A61F43IEBmCIbr1tDgvGEDVkrApsmlLDPT5JG5Cjw2spAwHzyu4hKRxoA/8wZfuFXTfQAgU7ktJeqmzxYRgwJCdUoRTA5glXA6+"
    "fj6DCOnGhGDixR993DBBLuuh7yLINF4DITMgE6dxOw7AMNs4DQgDhAgY9jDxVRJFyfMQ3OnAmbbltVsKfRiM6cqcrSKZam25BCxCvAi9wF9bjCH/rQegfk"
    "TBVWbzb3kYBx8sB0iAg6RoVJLCw6ukUEQJpUqYRAXQgWc5CdsCNUF7aTG6vIYWsgNxy1OovAfIgQIXCuqoGeLQOUIoApi+jyn8gJFp2wqsM7IoSrquEjOb"
    "YO4rGNJByG8QJ0qj5sHoSSNZIALdgJAb8i6EyTXCQRqg10MC1Nst1AlqI8Ableq83KKnkl1HhrEyd6RHS1aROJSRdMLlVZQebCzh1kDFQ1qU7aZ/Y6fS3b"
    "9rJEq6DBm5FP7Age1hOOTMO7PxjSTxRYncCWWsgAaW+d+VwztwDk2mz7oG7VFXni9yDecDHCNlmd1UxtWhmrFFGb8E2aGaG5BlVPoXnkMcmGtOXhSglMlD"
    "0Ko/jMmT0SDGfPAVqzsAMMTXCREQNfJgr4MnQELpSP2F/12BFI4qkT0Flgh5Dpul0UWCli4gVCxiyAZHOSRZcuw6zOD3HOuSuhhmeZnq76amJAJnEBXxeA"
    "rwh6SpaYH1bjGj5MjYf2zQtpDbH3VLNYuF1sAx55rTjuBn5EjXQn1teF111RH/AZ9CBoulIqz3VqJppaa6jQ1EgMZA068FoX+GgWAs1IL05mLU4G/6t60B"
    "6eNXqoAdWg2654AMLugMlv6mLkOsoJR9oGJ5aX6wnh4mfIr/aQIhhS/roKCY8kmqkfcIyaJSz9cFizW5AvYKIZO2kwdOaHzmHNPoNho7TOXF+hp/BhAy+H"
    "KYD4TE8HiOHnWQS+MawaYw+syoCnJMzP3k1aAa4pBEUQd+k1P6s/OXRkt44NjX4FBM97IjdQhBXHaLdbaqMnIk8v+CnJZoHE5j8+FDPpYSxI109WAm92dx"
    "SB6JAz0rXn7UAfPAxNHvwb5ulJ1QGrOiIWOeLIGHBiDTREgrHhlCLErSRQQViJ6OCxYdOjy8i8OhLjsSF0p+TuE/tRiI8SwUVARYizr3mquORQQF+ksGZd"
    "ogA7gpuGTwd3yEsHml7HXwPLA7SlUkpLSlc0HOlVPDI0b4kRmmg1UFyeSsjmBdQqYYel62CAgkP8x2/snzVVv0qmP5TQipHAoQ87sNHprSBh6KSgVs9R6e"
    "khdBiRGhFFr/gO75Dxb24cqEsgdXa5gRQnpEhgB9TN6GYxUj8NVMA9h6BeJ0BNTV6900Gcw8Tha3U7IPJTBj+2GMA1fkmuB01tT2C9UDc5IciknuC7TAMs"
    "U/iHu51pSQpZrpxFFKg5FuspmX/kqzwUZ4WgriQGYkJ7Xag3s8ohppAmapUZYS5OT6vSBIsVwgP+akSQc2Jyqbwh9aRWag5ZzKYeDXCKUKxyQhI+nIgyji"
    "2Za8GtGA8Wa4sjY02AvqhB3vgz3vgjjawtd/pQ7fS+sdPHSsRuX4mYGVkXTZVvglSqyulVDE+MRsQq690WWmJU4QznKfcGZ8CsWpYcIS3qgZ82ifEEiVU3"
    "AJ0xxAvI8L4m0BmroL07C9kiktYdWXPmQP2Asc0fsuSFgY+KncphojYLkKh1RVURPARKjIBbaPOEPQn2ouND5wG9fx5GBfnJYYOC4GekO0jLdfiicQC+aR"
    "wIfk540UNnbugczVVwd76Cuq5gbmebHQgMbHawzSeb5SvoPU9iWMu1qmZ1thgE0h56hPLvomZTWtwS56/HuriCpQ2qxaLSXPBh6nLCl3X9GirzG2TZBrkm"
    "M9o++P4faQaADDzSByI4SoF9wIywEcUJ3//IJqy2IqAsAq/S5BYsC2dyG0mwFveDnZoZjXB8mxr0Un5O4XzzXByl2VwGM3037GoZeQ5QPWkOhnVSQWft+W"
    "8YW44JhSwuqnKyJnxpqSLqS8sodKDU6CafFh51mbKepapnTm7f0qZc1JANi1bE7SHsiVBug6gRqBKWAXTXiWNHBuhbB2aE+aULZtCr9yAC/h4ReL9sljU9"
    "zFLwcsYtmI4NsTmQ0M5Q1It9AScSFCqsbwLH6P6Ji74mEiCbkyeHztND586h8/DQuVcz5kng2duDW+Fd4+fBbfC+seARlHqQdOg6JwTKFX9trAZB11uEGk"
    "xeZZ4E9eOmEP9BReSmOGeDbsbRXKcbkMfmUBsvwiY8asW4kmAbmVqcaETxmtKAxKdApusgRvZUgzsa+2vy80R+nsU9WLgcJ945rE1kL9ls6oAZvJ4hbOye"
    "/Q4etGEH9+wfSQaPG0hQOCd9vysEQRtmFOaW+7TZBhsuyZVQ3BqXLpHRszKmLO0c6EtilNJF2DDAbG9KG4Y8aFdr0h8lvnF02Rkhue44OVROK9+oSy4D3n"
    "w5mr2p3bBxc8Xn4R1iCf7x6WFzz4G6tUxiSXHB9tdsv8BDQy2B28lwPYvdtNfKuihS6Kb0AFSa6oNDZ88BZ8ELIioDBNgJ+K/FAhrrI9rmbYgaQTqd9KNO"
    "vPaw3+3BrkpbIBD2L9gYCFrAFAvoHShzkN2Heq/zGGmpfDOakmaoKXWr+2vOJl68iLpX5Gwk/vo66q8FPNd7hsW7Hx9ljFe8xkUi1N43NByjkWoi0dv9/U"
    "PpqBWloHM4JHRzHYnQb5NUa6BC4F+0BUDRfGeeytchK7grkBV06K+q1dHI9C7cZyou9uJhFE2S4dJ5ib/hwczdyBI+NrQ90btbxr1DdTXdZtgHXQ8XRcDt"
    "2r0Tfag+DrYhtOKQ/ZHvxKOoj/ZBjaNq0OB2Emu2jKbLGhHDw0bwPhH43AK6f1xQg4kC/eCQtg6HmgUZFWJJv3sXdmDiAmfC0wETvHfoBC0naymR/uCwsS"
    "kulD4yP3PP4WOewzZq/Zbbfz6C8o0Dt8AnjVtvwX0hajmJ/jZqKdFOBs+dSex32n6aHQa7LAq61dx2hCEbXm2CQubG0VqQprAhg3oqJpTkk4u2dkNciQQm"
    "8/Q0lj1BP8C+ApsrcwVz4T1bsjQ1xmWPwp9V851Pu4p4y1tMVbr7jVIpV0BXCmRkiEVCN8qCbtfsQUTEcdpw7lY3sZo6VeKwlTQyvjKOGlRRMT4q7UhxkY"
    "nvjlK4S7XwEQ1TlJEjKfSBhzsSRz9VPefi9+imzFyJ9TjNjvFaoMOnDOc7bBlqMftCHqAri6HPhxNQZqIs9LsHvR66fwz48xyOO+0DQqIWP0d2PtwN4cdh"
    "f91vhV2g9iBtumUnQDW8eoLc3eRNWU+WvUWwrPYcyDOt37pR4d9B4S/FcbtFrSoYd7z6RXQ3FdfAgI0nx1LfTNbrgr8sXvBGDkZU1NEUndCLMqvG6NWBn2"
    "OvsOa1ltMJ0/WuPzzOP0foGOkiGwc/svJbb4HKYRRiOcAy9NfS+sJyy1lvLUpHhSQvHi1dseD43RUk9Zrj9/DEJMPkuDiZB1uDZh/mg6LxIhT8eFIYLAcJ"
    "n9PDbDwcJJxOhyU9POfAOB+YKjxQj3tZvddy1BLTVabL9U0M1atvUqhoXd3VSK/wcE6T0BH54UkOF6iqyxWFPV8jFHKaib1VDxU7zJjoRWkvzPgaFnGxRW"
    "6uIhf2r7mOscX7aouP5YHSI3IH6LboVgvqQtOlbsu7ltIW3rFV01uUrg8jeeQM8uVhon8kLcQaJ7TADz00dxee5SuynGP/WBemR/cL1ydGmXKMsghSWLTC"
    "9ha3qptWNUG+Gn2ZuxoBXcJjANzzC1BsIkdPQE14kVnobD/rZRuvaEd6M3bBmehLM9nyb8IgFDiqxRUwSAlHkOxf3I6+b5i8a9tRtQufNXMURle5awfizo"
    "QudZj8xLdb9hndBJk/qQVtz9YK124GzJCW1VxSvfR+ZpqChM9lsrkt7l3HPf14nB3ilHU2ts+c0e/okJ8foy2nR5A11RjkJTD10lEhrZYOXX5W0GO7xm5U"
    "piIWtWTv3vvvuttjTRm0PNjY4a1Hh+4TFUB776mgXKnQjTh4EwfvTlzrqp+u1r35ew/NgPbnMbtvzwlOGC3HIAhmS5V81UHQojNnO0VzsuaPmitwRqfl0P"
    "bjwHa3qnXQDBQRp48Ow14LVNXgNigIyiqUbcz8ExRvwEj+Cb7JuUZw+KlXotisCNECpIj+6WBRHNnc8YsiUa+vJn4azFAG9Soskyd1yN3pFS3UK5SQT5RU"
    "DQubRh87FTnDVnFvSCbsDdy3idsDrWzkhBka0CRuhi3dgcLukBV3h6VW0VaFfoKh5GLl8B9defmOgBdRUIOoPpfvB5wUb46nZDeg2TFswcmGrhvhkWM3fB"
    "pY4vjd9x/2avpe7e35LnG8B+4EFrmljPN8yUSySBkbZeZk78wvvhP+BH6BxWy1nEEZmwxbjZ8Ht8PrxoGfl9D/fFE9Nglnlk9n5K08m21cFIbE8OrWnUfo"
    "tskTa1BCrOJjhyI6VMER3m8EVRtLXxczhhzq6udAaDlqBQtTfopCTn6Hiv+EomlAWdKyqOqv8PkWOy0/oF7LK0oP56Z7Ff8ZtCj60IgCaJmRnU2aR9x9jJ"
    "HCpmQ/x2FQE6daZjhmfu2OlLCk6ajiQAFxHflpWg+Mv0IzewHvxnEKV6KngU8nXVSVcCqdaFXRx7OoZJE8kcIAoCPiVCpiOryrBcWd0y3nkO74o+jvuxdJ"
    "URNlgn8dtibNOYX/3AWCu89Xmp1oNcTxn+gl+Qc8DDJ8Itq7mY08aMh2SDy2XvVI0Nd2Pia6KUR3tGGqMvU3BWuqU7rZm+LJkaDp7E3t2Zu65S4OlkwPDw"
    "0XtwpF7LKLQjm8dYxi5Jqm/UgfSGBlUYvj5jCcTjhym7CQeN+vOHlq42G6JGTpNqmLS/1EOhyWW+Er/dhZYjS/VN6rRLqJVYdCdeyzYdvmYnx4kKaj6Lhs"
    "nzzGeA5Hd5rlwvZSCloSnOdk4qnfFMzRbCrBo/kxahB/ySMsHUYFmo7wr9M510E85cIQHfnl9PSeSIorcTLMGUawS+Z3Q2qiWRAmdZIUeJxYl13l/3abzW"
    "rSpOCW06CTykOsWt0DlZXcIepqL54ndYhxk1/Tx1byhnTlppFnl2IFVqv2e7R57mpJW0tVkjtXMg46gVKNGrgrs6ZuOkGYVHTUgpxjbPtEi6I+kAClicuv"
    "183zPn3Ot7BYX+AgimyRbvYyPKkYcwESputnGAPLrXL0h3EFH0cFShlGERHJiK8nEyUWQI1aVCdecS1iZskkvcT6WHTWvJhSkQ4Py24IWKC05RrGQ+2R6y"
    "jCF/cXVSEu0cvHVlUUj8BmL9epF5GkCBqeN3mxStiHfB1AtxR5xaxh3tYpdguY4pLtqLlEal2tHuP3Ouy16AR1zAGtKNcoC7dNbL7YMwxlNGuUjk5HyR+5"
    "3uIbYYEWBu+I8yQ8d2LWtTV2fsY6+qaxpWutI5KKNylBdAA3O5uTSRhFhQEhxkCRA1XsfOz2WdmvYaxVJOgedmY8RsD76HyLi9EuPxihvd4PU74DPNC/mn"
    "Y/RcgHGAhSgvDFxbqQIGf0VWsZErt04Ih0FNWsU8WkliPsoAbrPCtlJ5jORNi4jKdpfrSkkevTV1qeNhHiBNlfhdKr5m3xJIImQEUw3Lglof0TFhpbnhgu"
    "YQQ8FOIdck7wxD6CjKRP3MkFeRCDCim3ULbcil4mdTiV0SC2oO5gbEiOJoES1TdAM3LvapMwJbpSjKq2Pr+RaGrLnISoLVaRaEFJ/Fmao0WU43SdIrpFLK"
    "rChAXULEyhkTXyoUjyr5oKEMPbUBsH98QyOkzd06rHarakSByj0ErUyow4De+zJdJPC6TPndS0nzaAY22iz2o5Wc/7lD6yZTMLI2HOnAnPnNH7gKRwXDLL"
    "1gF5YVszo1w8C8ZpHMxUHP2Oox+prJTlvH+oyD46OhGP+vTN1UZoqRQo9WpmSJfm/trNB9gEkHfOZhO8hEp30QMTHVwvKOXyklUp68WogBTID9k07tlWep"
    "p06z2F/nS2OhxDgXXEpms2UyIrRJfW1PLkCDTfJWSuGvPFQqCsn2y0SJF6+fbEyKs76kJVviUWRWZe7UHvbY30mGPEjcoKI2MmsJUhDsWkItCl0U2r2pZI"
    "G4HgwcDa5m0jIMP/qjlu0v4vf9It1Qlu+XmbuC6DVvB7KWYEYTetDUEdvI7qdniUlKlWi5GLR6S0OcmVWjEN1jK1hfgZGDBQasuZM6jHRCpcBbop4jnptN"
    "SxRxcVRufkzQBjiYRGWSrejW0HlmJpF/pMu1E+KWY9/VwSXi4WC2T0k62ylMuH0SaWac1klx1tjQwvwzHJLzLQM8tFvwq6tkI/Mx36manQz8yIQz2e87QF"
    "E6KXYb8yopelrwMZWRN4UE/0D80wUVMqanVP3r8+quv3HkkhRwUyW3HLgRlDb/T7AcPnki+XH8PdLTMM/G6YR3nNPFOYcJkoDw4QJnU/Mro3gg1cVTFneW"
    "UmuA5EyPiOoeWz1m3jRtEaMjJ1FFMroCtAh5yZRtyKPTyGzOhod8Cotn0SABs1YvQhi7NRA0inkdDqZqhAhLCIcVM0PT0dG0YTtBfXtLA/1tIBxbMh2Ntp"
    "U3RQ9i6oiSh2EEGw8fo0BLFJZzL4n1IGNVuSm+loyzmpHUyH0HF0VLqCyHs0y4HChbS+YvZbLsqQvqalOY2zZ4cFmyqAjs4jQ8xcxDReC6qajEjQq2lCcW"
    "HXEZE2Utjy++KeY7TTyyLxT5fUTfRzTJ8aSAY2KrTspQnhzFKFJu8Nuw9ryuI3uijGXui0EKtzZEZSisisnU1hZkHovZHklJg12h4LvgJ0FNSsBrViBFoR"
    "sn31OLYaTRwyOqByyhoMuMQMkfpOZBw5lq3DhGUmA3zSzGQ6pMLiBHnBPWkNZtqHNXdr5bNF06OXvnSStLIyWSBCGdkPVLC1YG/ejR2tk1Lj2PSfS+182o"
    "gWerjVbHK0WKu6AcpFvFFzHm4RG9/Zgr+cezUnH0Xf8J2tXADxZEcuenEbew6Uu18zFTnMzuE5jE3cLgkgZJcdg6R49ZzbTfAKBm3RZqy+tow7H3Z5Xutd"
    "iw61XU6UIELVsQgMpH6tqTPkiVVp5bhWMoVxsSaweK7PRfqfVV5e7VLNpFdPkVOtLtPnDdtcaX9klFs+KuksVv5AIyQ5MlMUkKQor9sO9gdS2i5V+yTuBE"
    "+C/BPPcmoT8ahMt6LsZNErGY5sGIXMr9q1rcaJkqGmVDw9b5u5TAFVBpPAS5W+SCl9+YOdh1AL6WWrsHk+LdJ2xBn1xPOKMjvu0VZVe5ylDH6qVd3dcfXj"
    "MI8YMLDrDx6kD0L8YDfBsCECfVX1qenEY9wIpaHjN7SuOuujf2G14YFiiNZj0l7lkDXSL+5rOQmPNm7o1Ca5tHHxA68t8rmWekkXq1xNguWaU1oSOrSkgo"
    "k8J9xNsSVGEEaYKRxpjUEcMIe9TxFCiNbgQNP1mFo21NFH5OnsptkGJoPogTmR0L7va/GuE5lOG6maU5e0NZ80RR8iB1+A9lxXDyh4xQcTgj8MOEKmidKx"
    "QrUYHbzHOD425trCGYH14NYdUZf47xJjw1DQjrdYy+x5NBzzkidpcnKscn8LgUB4XxWcskkjwvBsdgxNYg0VpMMTxY56IRmXAxJTziYvXd1D9GfPEWBw9c"
    "0pAQE4g4FRU3XPX1/vikivfU+mMJ6R04o7w3zSrOgazfmSsfil9FJnchmZwX1p3QPxZ0AW1eWcCswNCmqap79dEWdW3duqjUojLnAWKNkKmpbxTBzzyLOQ"
    "uDiWUgAWv2FgJYjM7+lpUPPxABZzvsNmaBxFcuylG5/WEAp7VCo1qP7ocvBy6yOXVUdTKd1GE+BT5vF6K4v96jxVSm7Ew6t+chhFCKo8sCskwXrXbxMWjn"
    "czkOGMZz/bB8+Wcs8aiGbFp9tAyI+1nEdbzuMt58GWsxfD95Tucl+rkADJkG4efFRI1JKvHm1J7I4S5A5cxrlIgHcINeSn4HeIKhrBaARDaNz2CxhF45bb"
    "YCCNW4LbSKsblDkfUKXgvpzoZW3QTRjzaQBE2A7CfnCSZp8ehgMixLnozuFJSaEUpTkoYl5FA2UoK9mjeCIhgahCox5CQwaz+Mj1y/LZb5R9xs3XtYYL45"
    "8VTvN8BmB7kM8A9GESVDOY67USVcNCFF8y0JpJb6CJMRwoVQ8kt91d5IAgn9Q9C8sCfRpKipunY3H5kEYH1Ofck69MalXpANF8mlwSz5L4r2Zv0PAH4hBv"
    "gGpvPih+UN1UcxbIOdNp4Hj0k+gUTykP7qeDBjwy4t+o50td8L6VKrtFpANBe1C16JG6rhm7+WirqZTsuiWOjH2GRmHsM4XUk8dauBHCwp4SQo+UNnW40x"
    "3APBVTThLSCBMXASEjPX8IyIJnWLIuTAhSVbERI3/WQDPLJVDIEpTfkTTtt5q62DNi5P+kmnpy9Lqi6FWJwFwJThKUhRyVbiskgY3ogbIMSL87cHoDp6NF"
    "2IMrGKmDOnQwwJDywUSx1R00bg1uLdFcl/UYJN62yJI4AssLv1AjXe/huULAiTceIvN6GNVFWJQNj/Ycp7ChzurFFyYAmvybZYnRvG14fBxYxYSeLqaRLO"
    "xHrIbSD5AUu/IDmWEyMmyzNnQGA3aksVcDnoNHQXW/sz4AcwPEd5Undn3grOkpXR80bqOsd20crw6UkbS099BxLbXlo2MNELD9ARknQnLzU2coHhpEs0JC"
    "FIxgoP790k8rv7lXgrFhQyiAQsNdF5JHHB7sZzWJ/i1g7ihNrhHNakCT2eDmm2tLg2qCIAR7DtScPv8Nq9pNg0qyh6gP2AjLqAKIZoevl3gYFNuJU7Y0gN"
    "cwOKc1cAYDZ15P3zyetXfwn6VBQwQxybMvNagoL1X3HLAdnWBoYeETTRfEF3ZmiXeeWRmjMYL2GyqoxYlmOzFORjXjVo7VdAstIObTs6hyY/OOabQGjWy0"
    "sQq0hmdeMrke5MOQ61ae3FlZ7Sx8oQ5DyobDDxuTPSA0nfiNPG8V3ZMH4q0BJQPCf6kLguUa97iH7507ehdFykMLD4BZvTJw6O8H4e/VAfR6MMhpJr21TV"
    "P3kIoHns8mK8TpBrUel2Yw/H1KHiLQB67xRBE0fxemAtM06PAMPYSfn2ACBypFYs0XlKcv1reOiIYD9UM+xCwydlZ0wtR6Co0zoQqadPqKy2A7IVNXhKCs"
    "rVXF+A5ntZr6E3s6J1KymQHyYQOy1L2Ls9mCfBIuSgeVroRdtQ6mRJvdhMkeGWPBn3RWdHjgbAycUwPnyMC5S3PNY7hNzQ8k6xweUII20swGfiDcayP4sJ"
    "SwHgESwiOKI4NGF7YTiwgGg00JDKl288FIuoMIj0QStFyse9QJtTgYTJSIdaqROOfrquLtTJ2o3SMz/leRY2IyFEGO44VRjqxJfAPvA95gYFoGIxsa4B7t"
    "llXPDHo5cwYUM+X2FXhW3D7sTkLQepZzfDVrNrUrBkTvqYE4IpnV7AvDiLadYPiIz0MiTO3jCqjdWj4U7R4XXRRV0bYjOyvOU6gEUm6ww3eBEMDiHR2qoD"
    "WATlHDo1mZOAlNOc7iJMCOaAyAWe2eJreRJ2ax5A215AXKyJF7brURMQDp/4Sm+bsGjPp6euAc0k9PIBOclhQvKKRxGLXmm4LJSDGs1KSriGawOQGHsTS6"
    "6XCMN4dm7LMXMWSiVZ6J2aBpS689AemJmHeM7R2LO363motZsmpoqiRe2+f+JKj0jJMVKJyszMJmMk8xxT5+s4x+uTmS6HD7tW5xbGAd1xNKLClTTgIKNC"
    "UrWAfOjYND7w6Y0ThaOYhh2nfsEz8qd6TrflShVWhMrfUQcfwghnBDCXhxEEFjxe6eqX40obLVW0VF8MfPKuL/7uh1ZVU80JQqk4cX8Fk3FJ/BH2C737Gv"
    "1z3o1QdSEA09qmvv5pOoijUHdfhkHb6IXAH4DF+sH/RGolRYpf006LDuGHSoJdRmjAJiyqGI+Esc0wjYs0DAnmUa9izkCdu7icQ3Imhy/BuIG2qEwduTtu"
    "EnCPc6dbCK/YSVOEqXwsoJrA9Gnt0hE2fLAtlSpTBxZy3giV4vLE5Eb6tcqMYzAq3Qt7o4zFY2JaYOBpVSOSjD6QvHB84DAwuCmRjyATzmOYR/HR/kwWIm"
    "8aQCgaGzWbJpkW+M8wZdxmXOzQX+KQtupHcw82wiKoddI5jiTaR69NP1Evg4I2TbOUoZIjhCx28EBnfEJtJKDkmoiOfqSGAWgWW4x0CVDKt3IfaHxmySQ3"
    "DaDQP7UJSX1t4RBrHIkTssWyf08botMASzxhT/mJIrKX/6SejPdP1W0O0GndawMcWpUTPo+kQCBMI5MlBIxnLTHVX+hbrW2LsZjwxWXb1FtKY+DzuFKoF+"
    "fFf8QF6/RVewd7NkmESvXC05P9UYxK8k7gaNKb8bJECbWiD50suQLkSLWjhZlM1ttpsg+troPTEew+z17cma8fn+gCnd34rNtStJvAFdYCY1C7V6WQYSlg"
    "fBP9Qo5E/S1dWvfyETFObXDHKV5ECjYysWBsafmO3BkKanQdq1azh5JY1X1pNwzU+GM6V9kW8n9ikVPYij5TBZ012w5vWOfTCDslf4A+eQfwv0/LsHztzA"
    "OTpwTg6cp23BsbEmpQclEFHaEImQuweNBZVUZqVC6px5FTS7CPU3Fm53Dtzu/Hy/c9sv9jv7F6G9Bvw4OSjBrZIV4znz0QEmDIFteVNM/6Z/C1mVSJcTBd"
    "7lUmtEUFv6SJitcgaqh2koXD6fjAKzZos/BzE71MHwpoRxCiYKot0ITA2sXS4oKUqCJKER1Pe3kUO6wt3LoslyON1JLJtSDJFrK1EM+leIbys4922h6jWm"
    "8CqUyr+kvdZamEGbbGivJwH6mO4KljlYwFEx126GiLuZ1cJESVkyaNJ1yqUldjUMuh2wCrSGFOP15ZaIgmLdYAVvjlG7ON7XyTW36fYv1J2oiP3d3s27B6"
    "TYZCr/jLzMtZHZh32yE7YIkhSfyzYReUpVW9oaH5Rxgc6hKf8obcpgewWVliu5S3FeJtDFBsOg9DRrHBzQBNbz+4h2PxgVZf7fRepn20n98hZvTNQzWQt2"
    "BDOOoFMaesgeCEDMyFv2wbD0RnbztB44J8HI7lZJZ63dgYgImG7SbgFkV7RMjMD6hcQJFxsRCVUMREcFzUyuBbtLyMOicCKZo9kH72JiJjLo4g5yYhu958"
    "lKgCnjKeMxneNN0cWbxlOeS3ExCsk2vxX3shm0WcxyLrVO030/nR0JhrC4rWksim+++Bc2RGwpqPAQdyEAVV37jIETVWudKjH0qFYCJZlbUHQZYyoYF34T"
    "DYYHeDUwwUmwi801IINwLdSid81QvPySRw3hVESjyl5Lpn4SSqor/Cs/MMMmnbzWXB09nSqQAFLYRpx0ClSAE2HSgLWFgKIwU/blWhiJ7JS9m78Y5UkojG"
    "hHgndRng+3ozYqTqryjJ4/S1PbV74CBV6BmqqWypWZifqSzix5b6JnjLiCJFgP/Aw/5r/MDzshXkTqCYoHGuhtQwOTePmG1l8pVkVCSAnWylp/g8u0khU2"
    "jhMYvdrr2XOT2/H3bs4NDJ8Fuzcr7JNDYqk0uT3ibM39IYt9cidUyTDnLw96NVPV5m8ncVLHEp/GRDcLk+rym7p4QXSTLmSLerLzxhgyf568dmmiRTmzrJ"
    "gUZdrqvAUxEq59rC4HdlC5hVOC/enQCSme3rEvrel5GIlvEbEMfUzzEMC23jI9Tbf6KPKVOkmq5lLm1YC5MFHKKlqXkZVx9IBIe5VJREnNCHEUXQKS2UsR"
    "Lhhij8FDGk0Wz7d+jMvS4DrzPFKrG0ABUFsyZHA3MHm8BUsKTaEEmlqEiXCX43YvRZjB9fzCJY7M+wnNjHBLIZT5+PoZus9y5g6msJk7uvqqpKB4JbDi7h"
    "w4D5c4pciYvHN3/qh8aPH2Nl5Q7o8Kfoo/Suj/9YjuvaonDgcA1EOH9UHM3PBwN0np/g3QTOkHJ9ZwtIDfdWQt6om0K6qMWF0bTbLdfmZvhsJoU08tvbqS"
    "rvndrn5p8H7+u4LRJ/qljJ+fTdahZFGckCnDmaMsRH1EpAXlLizFbKJmtKOfK997IeFMkw2Ep1mSOi/0qvWD/x/2PQWW76nU/PgRxkcH99Jk2+bz3OOgzD"
    "xJ1E9W+97NsKQ3O/qe8oEs9xoBR5Q0R0EsnF+KQa4UhNSNW9WFDRnfLGPva4uOBGItRIUSsuikyBgf9h4O8GpkGFkgLtyedLECBcp4TqSCU3LRT9jtJOjH"
    "p41uI+AweuYf0hLwAXFf4iMD5x5bLpKnjZz1HRSOFB60Rg58/Odp/Odh/Och/OdRxBB/pMSJxkg7CPsOmws6zggx56be7txnJwf6ygJOgjluPOEsujsHxT"
    "T/LJfXn8/zT3K/YwwFyEGyK3ec9dOXoQ0mjo2VpuCLgDzjDsUanrbAQFUIw02hTJPFDEB6pRGJUdNSQeIMDaBPyModuHlOeqoXBtlERspG4oBM+mmlnL9P"
    "ACgBVQmh5SjRj8I0Mf0qiDlg+c2FV+bHOujxSgoMRNR+elHhdt56UzRi9PByHGeI9lcqIHEAIhOsgWDBoMSRj6DMxYSHaFjUQJXwmwK4qeB1KlYrxoCYQy"
    "oHo6lPCo1aV1HFy1eIJYMBHpPI9BUNm4GySZBMrfgVH64Uv5L4KiWf5n0vudPACf6ubjMSC9RdJI+X2rA8qdPcRXI2NYJF8MBT76tC7xkp2onKHibGQ2m8"
    "iKRkVu0Sid1URDL0FUZTjHd3ppK72o2kgMKWmAplUfMpnpGmLqb/LiSLIz5h2RM2U2U/Vv2aPSt7N2OTM+SJbuGEF+tVHBAvjnIkj6fDypmcY0I5Y+3mdm"
    "YZgwrtkim1ycc1T+JFWJhlvKiTTrtHZta4mPGwsa1nfM3wjDt+Y9c2fIX1nIIhnxiuiL+XT2dKNzE10beDxwOTPTcat6wIfnljTh258p65yD/KrbMbEk2E"
    "vDMJnM9JRFlJZMaxiT4jCUfmEW+UtwB9S8D/nX3Y6XY+7JLOJS4PrS7/wF1DuDJNkVpQQX/yrq23DMbRGNE6MPyS2w2j0wXF1/SiewrARSpbOeQjBTEi1V"
    "mV61oOwS/zsJs27FFPJg+hVmj4rRiAT4XGSWUqU0pXMd2yeB3y5HuSJRSMeUiZ2vBFpc6gcteP8ti0d3CTU9aYlU3bFGSB0DvC79e2U2PbDdt5M1KtHqBY"
    "VOEvxIyon+LKgQ0pM3wxq3kHgz+r8HgyWuuqUDkDR3mhCGjS1UhsI6hIg7gU3RAiAsDyQ8jAMaJTJ25oRIHcFEu6E+Gkj6/Yw/SbroQak7diJ6Lf0gKsK/"
    "KMMWaAXR678JUo+KWlfIo0JjSUOmKEsn4K7wKalViLFq1EonO52CHbWNSBRGyAYk5Dbh4ySQVdUCWpLIHITzq2KU8pvn/AMKR0JXpHZEfy/mykq4ANiqc2"
    "9VbXj05j4pvjrcfrvXVnI+xkq43bb9nvrAbhymrW+Kdb9ns0MYlINckl79FnMy0FwpdPJSpJ6FK5qa56LtKiqqHbS7qSGu5vqdu3nxpUQyfhWPLQlRlNtd"
    "FyGPnd7nAz0cGS+duOBoraSVnBdCfun0ww3wCxfpKTzJO0KhOQyxKPZv3Jl9mozCy8SNpKBdqkpCNMSoeuy2x2tM9F6rKsyMCdpDvUG41cChGxudGOWdto"
    "tpjtInrqOTFbnKl1gRkzJs9bRyZCqbdpzYko6em+Qc3hi7+wOXQv0D0Xfhpj4FlJjg3ddO45bQsbPHGJauaWKW2VYCB5YUOUObgMaikL/Si9rNAYm5OU32"
    "eoOuL4mjoovXPgPKYdIJQCdd+gcfv+/egdeXTgPG57R6gAOUYeI//HrkMZwTZKDbzEqJm7BT7vf5T+hrybOBB5i6kwm5VrPcMzDdIoYSo5wZZ+8pp6N+hK"
    "uHEngukstmxzkT82ddDyKITVjKCyjPsqxQxNDlWq40etAKgf7Vn2GpDHOm/vhlXL0pX6nCWdqAerQRLkP8Z7JA3rynYi4tjyhnEkLLOkGnH0oPEJGEh026"
    "FYNAzO5rRLfauKdICovDNzEa0wXRl3m7jidVWMX1iL9GUnjoLiZ5W0124Dm/DnWEZ8M9FrQ1/xo4N8FClJqSkELJjg2mQNhMkqttQQBK3MyY0jAVdjLbOB"
    "cENyAC+LgpkFS3RWOf6kllhV86H3FJm0n9vjDExt3KMUqm9V9h7EWORy3jxtZfIH82OgwC9BtNV0+zSrhk6X/0oi18XVXaa5ys0JyE3PFGoHD+gMZnVWW6"
    "VLyXi8lEAd1RBgpOxoqqgaoCB7sDTFW/qa7+yFXdgLjtG9xDiBe0sSt/cOuKN+V6qKK7CSBEuxOdJZw1Fjb69aa6pbsvDoaXpafTly1uIoxLRSRhwq7Biy"
    "T+uifg+PPdEWCVzG6KEUTRCfkzBko47O2IygI2AvA12hu9u4xhXlUtAs7kNhR92jF8wrwZ/gK3ofd9htns070byT6CJzCH1L98/NNzbD9GjM2idYFJSHWs"
    "f72BmPGy84My8d4FkUv8mT0pG/iPskjhs0WO5m3wndDKGuJrutoxGdUwZGot1NAnhW2musMBd3KopO8lpIPJgffOYMS65u11/zPQPxuUEQl/N8F3cgwRt9"
    "w+RLqwTRRaPXVO3LWwx4Ckl7Ne4y3VSThyB3pkjI2NlJ9Hw3pmaiAGYCjEzS1Xj6RmV4h59CRxa+LbzG0zZLUvM6U7qzns6iJve9plT8TGgoRve2r1uyRL"
    "VQuXzDUEGT5kaZWGX8rpg6293MbNtTSSkyJCav5OQOVczKJYCSkorKXyHqNFLBy/eLUHkVoF6TdWyuGpnWuwSDSmzs+phOGMUmYRjyE4S+au/upHpCGvk4"
    "H7JjJghuYcyOIS4OqAmIOaV+gbzepRfSboeJ9QgKqwdAVjrblSK5lu1UKkC998FBzbzxVpzDCeoOnGUOw1D0qEDExR3rSCkWxHpxwmct2WNIkqaaOG5NUj"
    "P9cruwcyhOSklLVOUtiVvV30Ud+ofpv1ZzzXLo62gbAR15McZ/Iz6okmQlfik7Sy+cF8jRAd/lmKn8uQi2Q+hEWk+cZQFHldbDxsKiBnKd9KFA3ABrnf0j"
    "+GPPAVVf030yBj3Z+xmBOHlm9QbChj9vnNL0+oxBh2HechECA3UgnjwMfUUgVihTktJ50K5A8V2r1kwA10w8I/gf0A34AiT895jEgsX5TeCVbCAZGZ1O54"
    "W/L2AAIa7Z6yVd+b2QFcvzpXdQnDmzZ9//Wc2y9bRZ37vPzRCRjN1dcTvu1ppY0yPolvfqmYtX+mHXEHBVHglQCeNKQHnXh+5ie97G0MWeuGIwakYQHama"
    "NFXLeGqI3arDVro+D5Y15jyTfq9wIcmOoa7Xvaa3Fg6CzmHGpIK+Nr31rh9G98LrYo+682b0X1l/JGS3ytw2HLf4N3yTyW9UYd1Abz4PG8wUKqpHUApKfF"
    "XUCr9Ep5qZFIV+IzlzJpRIswhCK2kpZFT8FOplEnfTdeBXInCNYCmGIoE6AwZP9Dx9ITRe9cJEzMk3nNBKZpTsqSS6/AwRKj0QpeA8n6g0hgeIeBXTr1Ql"
    "ssJjwYqEZSvw+dPaIpXL1IWkxiRvikf1TL6ksjBlknfN2jVDGwVMNulYKw6ji4/GG0Fy2EfnB0wZbmr7FvyZp/fP/PPizftWalJkzJDIkKhAHtFp5oZRu9"
    "vr0K1PihqF1nUL34pglPEw5mkGI5pg6mvJzY0DYgGMF7qny6YUssCqAw1WDZZ1nqbXje/2/R9CS+oiz5xxb37C1b8O3PJP1SfcJzo31zZvHZ15YqFeP/DE"
    "Yk1yvoDGWdO6fKefu81rVZA2ugvRK2xcHoAp3PqXnRUVNiKk9jWgarplUGTwLyoQmaX5GqaNcvy6cEQSh3sEfWvg90S1xdmE7ypUX/M1CaFjPMxuPgC79K"
    "iQ8uxzXjLeP24Eyt9QqLRxxoojbYaK6Or6z+PBICtJgimNoS7G8qHHYUZWlQuyjquJkw+szmcprUgJZOcl2UHRuXNQClv4mRGTl+tEzvOih3ovPNF5zxqZ"
    "JycFq1ZyQj7eO4dDhllsrhn/3VTwsHN85Yv+iYRHAoae018jEWkoQsOxYyh1JbAsAX0LmRRJpGWrCYKGkZXKvTLSXC1e6suLK6XjmpqyR6Eqow4SS2iKYU"
    "+U7jLlqFNQBVqzC4HRPUe0vyjF+51x3A38qCbkVh3WUjnuJDaAwEwWCos5fCOhISGlXDTDxpQOroionqhxMFeKK0NVF6NbRnUsqvPxmaw4I35p3unPW27k"
    "pfnGbZaIGc4XYPFGjcBC9hRSBR2G6/4Km48YYBEphVmZ4vnlMTyy+OkMT4OM/lhJ4t56Se6lOEKbMT9RjtDVW5ldyspgsEritpJ4A28/T1hTt/AcSv2oLV"
    "AXceYtjyvOPxlXzb3o7qQ/oZAdGTOoD+bp8lR73aShpaPb52Wx+mH6SxVxQvWtat5g65ZWfbW1lgnfTmS7dhJpb4Yjx2c5EDd8Y82URlqOwRCTo0sBUtRD"
    "4zoF0yyKjI1nUk2RdvQOwCYwSrEc9/QlcU1PuIjxTgaswRtRFebYMOhJ1ma2aDiXY/a9dBBAkR3CahJpjUxnjrzKtWxuzMFhYz/Lg4D4SUeTo8Xt2cje5X"
    "CfC8Xmg59NmXVU7ECi0oBqivuZKs0T+0kxHprjcDmEW+g4BilURUKzDgGRaH/4pphvKT/eTcZlN9S/1eaHYCk2yROrqPwKk8AjgweSkRPyOvqNsGQdE1i8"
    "zJJNzcjcXHI0SGT1E0PVtZ9LYiTI3yZEgaSo3WpAUvvxda60lbVIWo2t4XAfkd5hqRnncMpdWektm7qNvtcpE+qNA1yGmiPhF4IiOBupyBAnIcggcpMmtd"
    "FIBncZKo2xgocNtZWVy8TcOfzGMT9bdZe7MSjv2T8e2L8ftdEINDs5X3jC5NdAv8MW+cc2O4vJSHdIuWqnUK/5g8bUAVAPpAKUjWwmiEcYXyi+taZeVhRR"
    "kl1a0UIuvxI/mXykx5HSCspTrY09Ajf4DXt3D5ZyBsSpeYnozTkIeAwoDgQjp5P4yxigEqbHg4067ENgldR9R4Td1WMnjub9flBP4Y9T+K4NfxzmIJauow"
    "6+enhrS0eYHMVl+hHYC1hRHnXBxFnojewYwJ+IlZDm8BfKs2usTpGm0cFTpHrHDTphVgCSCZt3zefwAvZunkDGIIeT53TI9Hc8jBLyrDNjH10wdAF2E7Uz"
    "k3WiWv0I1hFbH6ziB8oUB201zlaBVFHfQLKCleKLQAzTHW8cK49qRyqYAS6AuSmGYh+a5yRQO4B7l+lCN84f+RBKAu7GDtIJdS6QUnNTu2Chdcjkts2zki"
    "3q753QRJZSZzsQhb9Z+Ck1RFgIO6Yn6aBNM1XJkOdHcg4dGQhSwvCSxoUDCzM7xJ8O+i49BQeW7SY4vRjxsJDlItT3bp4mmvxxm2okfHp5UY5M6SeB/7Nt"
    "I7bRzmhM3aIfpOsgwwhGARpEqtwug5AMfmG5qGJqg7ofGJ8EtOihmUVI3eAt3ORuYWNmlrdipD4EWpbDKmzethdCWmkF1DV+McEDAfJORZsEThf61APBRT"
    "DfGHghTkDpz2RkZGj8uJUL2JznuvPLt2PqfDFZ3pTd6O7q9tG/1esvFox5sALDrBtIRL1dpNLTNYO0qTddIOBmMynLo7cdRtbiYKhPWTxO5OJfyBNsdsJ8"
    "H4+zgFox2cRYpRMF3Swoy7L/kexUqpxuz0QktdAv+7McgIUhrrfjK9zw/fUwAw3g6Xz+Ax6PhWAT/mxCOkQ4MeehJOMhlLkO2DUr06HItIhMW8Kwkc2wUK"
    "oeTeDWfaVkEG6baYMdmxRGZQnthXASeZy2mJg1RLwkdJ2O+SLJy+rig9CRw6n7I+lzYN500sYmfliP8QDlfvjLQUuxw7+P4Z8ykSpmiEn820HPAZ4iRkHQ"
    "SflWsD0HmlTiBLGM3+XyJIYWokVMrqIzGthkfioBU8U/lohLMncEIk8wzBFsebrONmRu4u6Q7SqCCUc7bTBW2wahyvscy8gUBKSv7wO7AQI1NxFs2JZXym"
    "WSUgIbkrJfofxjVNkq3ExjaonCwWHvB8NsKgKLcxmoOEjYx8MneLBCvoEPKnOCMNPnZ0bcJd2Wic0UQZZszTSfnyUXlIq24sGU9c4CSsr0uWLNdoJYGw7M"
    "pz4tV1MqKhpZX+6zM4Ji3cCocJRQZGDQ0DfJkAuUpYfxfGXXgVQG8pYQpVPXTJiVAoAub7miLAsQrEHcCRRGlUB+v3elGiiXKUFIKAd4I8gzaZk3z2jrxO"
    "mq9DjWdP6X4ZHLeYgJTFYcVT05Xys648W+rVxz9P2UVRso07jH03aOvWk2Nb6v0Yw4FX1yvsn1FWfMuOwQfSfykxnomKhQU7H0hKFh/+S8c2x+AiQlHhOS"
    "qe/08cUavcV/npxvHLilJBvjuKW/l93Z9MB8Mb41XhaXMbIpKtKuZBJG4Y6rE3jXRoYxC90ZcUnUZhpgiEA7qHunMOC5EqZgq1fknPDddEEF669M4R6Ff4"
    "2mXG8kaMYfHA2j4ChNGWw18PtQlG4EyZ1DSrYdNY4lTtzYLLmMyo+G1QUMYKo5O9UCO05mpPLsl6eYkmRFfhmmT6mYn7QKFnjhoplMxmepK5FUdFakXom5"
    "skJy60bwFgeBPjDv3K3X/zgGeapIz3QZY6xgrW+nS1GcuXnnqE0rRCGPK5yZRJHJMfznbvxnbn4H7AQviLxZvP56dCMACqcLAAqPFgAUIiRHHYMJSjEYBs"
    "rHgVFMNrZNiFcsUO5zU2EchegYwUcaYYHDSekhk6wMyFqudvsL+xdRCa/dKGizDmtNG9mseZN47CQKW8i6R4Mzu8tgdEgbCkeNxPEb5t0oXTx/CpWL8xSI"
    "cOmus8FGnVL7irW0iKN2UxmFpvx4bax9z54eNYK3i8kgF5XYoyKQ2AUo0r+kX1DfyCmUPxEL6rCXqZ5Id5P2U9Ul/JJUHGX+rr5+W8XaNP2mR3qhJ663rn"
    "uoAnrqmiiBABHRVVDahlSRogjXpbVQ9XidH5PjMpdosUKJcOTb1GS4RA+Fe7ME/9IpifQnLBOGCNgUqqx5vtTtU7gfX588L2+9MmLXoJ7pab4JqhATpT5R"
    "JxoGhWV4umFDGMhg/sTw8HIChDEl+pJXM3ZvVLMTAPQA13iABiKabRvT8ChsL+SgvfLkxXz2bZRLuUEpY/OxYGFiG9HnqGFFEyYYrCh5sdmECjDkgLZttH"
    "+ZZ8HWZmypWTUDGLoyj1mOpAyEMpwxMqselYGJQSMqnhJ6wsGDnlpOz1PR2zFHbFqxmiiRGRiH8lOFIGvXjMgq+awRz0s5NzkFeYRrs6mkSuCEHUqJkDIV"
    "J0SJKhJQJdeScFvRtj0zw4tIhuB9N7DczWZnXqQBORkeF9Xk8FdVAiT+ufkTcoqz/GUUNwoJx71YycUAr1Un3I+nlmrHmO+eouWu1p4nZm3zvsEDZmVMJQ"
    "IVQ7urst5ocpgvSqvCkIJiwjvtrSjo9B6c6bvkcKQKRScXMd+zI+ZlsvEIZd6mJulyfhZMrG65KcM58reFPTIkQnlmkT7jOml7tFDTD5007iWgd/rMprHi"
    "0tRZ9ek+jLYjgx67DvuX6z2R99JxRJbZMp5srRvRT6mz1lh3ue4Fv+gum3jYP3VwQo4iHihNlR+ldEFpzcON5M4oOnEGdshD8wu9xZE4LWFwbcELZccXjK"
    "aiTjVFgEGscVYs63MNLRtqkkeW+dpLj3/Dp2sj41qQSSA/4uwm3ojk/avLcS/qkHVetL6ll4XvEZnKvZPWYunL7Qx3CQZY/qV1HryO8dfVOGfSW7Z/N//O"
    "9jAj41E71dDJG/y5aveZU1dM+xTj9TsdOtjWeED5gKX29LSaZZxY42P10brwcOGHFswPfdkJ1uJtPsXX6GAu+/5ONjL1gw4GTnVyIVPLu8Ik0nhAyyLLG7"
    "Z08xYNrMlFkCv53MIsKgPpymP2WKOrlAOtPy2GlOeivZsPzwswpNJV47AY1MqODPy1MCItG+OSfmYGwhhOm6fnGR6gl8roPhmoZKbmoo42xPAr06lAJpMM"
    "WqrVzZdcIybIqobunNgQ7od7VCOYdDApuhjjAIUX4975vAjcxiuTKa/MvX9Pr0zCVwyVeGOivDcmmeyDUTP2sBlXi/1NpOKothgxoTHuFpvC4sCYCV78gM"
    "ImjnTCjIImBHJID+HBOtbWstyQ+xii6urQ3b9JkFc2slzIiXFaHuUS6yl8d72RGtrEngVPfuw5KrFf2nKOtybSXxZ1yG68XcROPjwAZEtzucqH9A7/h6PR"
    "Qs6wTzElOqZMcBSg5Km0pApwQCdGndANeNKd/AOrvra+T8vamppW8B7XzPEdDv/HqqVLtYhCHAbndKxgOlGwZzZH0W+a4KxwnnvnnYfmnUeKQT3AMo2fw7"
    "vGJtAl7yF1L+zgVbZyRupeq5cOPbLkhnVvJY47aC6FqOJ4LR9+yCVUX7KW46HY9eRRjPglVlT8tBWue3IKl0wzD6GOmLriO2KFmSnShsF6Truxc1Dlxko1"
    "c1g8oFzAKzkPgp6HjQaudH04alYV3xrAkqpBz0mL6JK5o7QdAhAETJ0QIYw7EJZA5RnXybXrpT50v5m6cpZSI0pW1xHT++YN4G5W8IMdQ2cmh8twi4WYGb"
    "ur+NehFT+MSoNoNC6fs7uOgzIzMUoGVadDHTowTzHEyoie5JSZ+20GOYL+nEfmBSqsRapPzWuUKe0xGyHtivDRTbpVfj0jdzJepoa2TBtMTrQQ/ZJN8D7E"
    "YMcCnhMbdLVDFLTEvgnJMkoPdbtNv+6rHfHR+ZrBFz8Zui2EGTwVr6x0g5HmKaPpmP68O9gIkjr/DU/VaBVTGRvC7A6j35aVU4uVQTm+T0TD5zjYc2QXDj"
    "46Dxwkb+dUy3lfTvLEvawd02bMKRG+ulL+OJt9BLQadA7hhszGXZvc/Wm9W3IQdeP22w2abqWml19qepXfYRkXsSVzsXh4omPrtiJwdaqC1jO+xj0/2Kjc"
    "hcZ0WnOzeG7+xDz5DDn09MgarBhe6QeNYfmDO1kmNFzZzAQ9WywVEMTj8yg7+XiMaYllaf76i7LxP6YyrfJ3t1jqd0gGJu193vR0Gw2Rds4Q6RqXYSjWRd"
    "IQ9lUFxUVjiu+pkkw8UYF/zNISEUxqPTsVnw6ilFDqyKkVIk/So9Dp9BIyCo7h+dNymKRc+pjaMOXUgFSAPj5FyCtOt7GgfA6Jebe6+rvZddd76Wo1hVXF"
    "pqqo6ThtUERqNTOfw/w698lcRB9B+dyLE72syjX9v96+/DuK60z09/wVZZyQ7jelAmFIMq3IGtzGNgMGBuFxEoaXLqlLUodWV6erGyGLPgdsYxaz2cFshm"
    "AwGBKbxY4DGLGc8/6UPHVL+in/wvu2u9Silkhy3swJblXdust3v32517XehHtzuyZzPl4qDCpaVrdmedgy5JZVKZ1y/s9DR7j6r4bd3wy7/5XB20kD2jup"
    "jv3+1fDgBmg6OKPSKMpK3cFznepGwbG1n7gK82NLLihVpWkkRK2t5YPjD4Ix16qhOgDSYUWqi/ZYpRjfP1McYhHcePp1miJTDTKdR4GYiUgxMOcWUMyBA/"
    "ZDP9rL2bYEU9EyV+pt6sn4pKpu2Yt7TSkecvV29igJPpgGSZwZYrdFrEt1MfLWzvg66xELxExXlcjgbFdV9suY8O7ljPLpwDI2KVQpZNr5ZB/bqkoJAox5"
    "xpuma3i4+3+6gsdWEZheUJ4rHcHQhNGRwyV0ZFtvMjwW9sv4LuphVMGnVNCgZDyTral904RrasADC89BDeJfuebQUH++EKKrBBnSj2eAUVk1KvRz0t8Pip"
    "rfV8uv6Q9eyf8v+Acxhw23ZjHNtTTDinGeWtHOxUA5/DZecKik0W7cMTfYYypd38UMA3GXiMshcNWlDLB8dSJaW0q52f9NPgpfu71DFeaK3L1x5/fgS2vx"
    "SuHWYMxvHqQ7EL/5Sy9F5uM21YlW8+aIjZbyhlgOA3UcwR5qvgVPwsr6YtRKazNxYu1bSHTTyBxUuSZ0WwOeAVXhCu3KqsGYaIX1Nuj9mO1SyQ8NqVYlbW"
    "vbHcbOxhrImITVOTyu4/EKMgaelorY0jDY8mvGD7dSzDonbYdfk2B0WMQTkIpuWHSjOK79HnENu+EbMyooK3+Lt2i8iakfW7HJFjpIZ1hdoNEsYk4I/uMX"
    "BxGNw2KPXBC5ffblUfpRXVkayObhZBrIa6k0kHetJxV6Mj5tnvD5p1vG8Qkd12ZCcBTbyrfxiIXXK9Gout0+l+dTO9WlJOpQ5uwbCF/0xo4K/412Eg+tol"
    "H6WGE8TlliZeYmJr8cTu0Mw+aQh2rGPnX7yhD3FjVzJS+SK/HyqfDmxDp8WClb45mzuPAIpd7rNecyy3QqUVEBayhxe8uSQdqiPv3CTolBWhLAIxMGg0yY"
    "O14gIncGq6PMgA0rjo9F/UAxjemN5nBuObECrRHg+1N09O2MslQLKtdG2bMF6yRnQE31eslIYfYhoSyy60hdq0x9Ov6Vbc+NhtXWZLKcKfV+VdKD0vwtWQ"
    "UVhULWJROtWLAkeQWtBWrziS+PdwQN4olAhz06Ua1fa5WBr6VbptSbFaznx2zl8Dp+L3+AuO09g53iYFHf9rqFNREzTFzd0bScf1m3eDQzbvFQd4I0s0I1"
    "fMOjOf4Ab5OoiQyMKJMGTYQKmmTAj4o50C6MIxM90k2TJsSnb1MyRsMLp2oq9Ufr/3heRp7SNHwr+kGv8sr7at1BjGUckjQ1BKxFkq18dQSF9TUen5hf5s"
    "yJ7Dfm/CJUE/OUXWWSuIgvWBZd4ImpRA76IQ+TaCSNKpD8qpo6Rfw/x/kkOkV/5DP2AQFmyLfHMo2SqigyEprISCB1yc1BP51eNET5Jniu2ED81HNZWPpk"
    "dj2jX8uM2q4KzBbkXOJ4u1/xgfM6dyy+aiusYyb6Lt6po/bbqGaU36UTo/RBfBUVklD5VnggsXwEs0sFDgs1nSmpEB1dZzYpUA5aPCHEFj6uSmGqDgTxex"
    "GCuFiSw9VXr9Z3hiVf6xcjYXkavwfmIm9fm95cpssuVfINHQA7WnSrcYVlEnWV0eJgFVkyRVXChjND9DjpN8YrNT4puY/0+oKz1vtZMDkAr9tWc66Ucn9E"
    "AXloZj9QDl3H4xtbuEB+RgoDyhNt1Zf9pbyv1NBy7osq7wUFqtTQA48wH3Wo4io+zm4KEvyU1b+f7slaC2wbrmS9WQmlt1crkxXogD/wq3RedTOYjAoOfK"
    "CHngyA4KURaNX1qj9dcMYbFWrh0K8++AqeN4M+EVUFZ4O3IZh0+scaeh3Q1K9bAE0Mie6moDHQYyPWqe/GQBcTIK31/v0Va394rvaMYyDtX7v2JwNx+C8N"
    "LXvfZa/2jSfhQF8MLD2S48gi6Okr3oaGWkT2Gter1yNhA0jNnlF/fb8ThVWgHFDic3193CKfmGPDYBOw6mpBGuM5DLWmaayxp94INAz299mT7V8Xn6psAa"
    "hMP2K/Q5lOwuBJ29sqU8f7wVu4sX51NMez4Ed5pw+avwKQyMsH/uhePIwHVylr00/yZstpt2GoVqVvMqyFUd0fDVzn7aBWDV0HVEsAjh+5jn7HX05NAIL1"
    "0YMCrrZvquHX+RVw6gaY2FMJWtOwiVqTWNpM5FZvVEAoq0cCMsB2sKzSIIY3rUaEr+phRaF12+pmpfwmGkWbY6kN0hBfYiEyWBMN4V7koLcM1lP16xG8Ur"
    "+WIzgZolDBxE3XaZbzMpCFHv0bCD8YS/gP7hbrgfuICRQcWr412hTdvFFw1q+VxrDEZgVwSX2ArgFcSxwCtLsAhtr0FJZ8pECB/iD4N2v/yAGkKeQ/JoHX"
    "+04OGOVoUO6jloDMLJDUItM0p6iu6Nf2+dEuWCDPj7k+XYnZKrrluEhqKWlEztwerJb554YUXSYpkv/GchFAq2kwWxx0aRlOgS7e1Db9jPbn5y9Gxf0bep"
    "Fx1GqMAd1ZbCecSi5vrBrsX0YcxNetOiLfXpbw0qikW9I1icIUYThBEsMIJg0VEpKvy2LSiv/1wX8SW9DHZAUt8K09T4pNLbnizMnE1hLHcpaufRnwoHG8"
    "sl4mdwLfjmVKVmEDLOl0J6jFKjDZNPgzRYPLUVnTH0/hFU50QxypesqyFOb1q4+XoNYVyw/NwX6h5xMTDmD+yyYYKkHG5tFYriMVhY4n6RnwS8KKeRtqmX"
    "xSZU/OJPg1RzAsdmheBdVqpR5VouVnyvbUC6KZINEraSH/CrHoF+YqNAtLVC0haiyOs5YFwz+HHv8y9cJsXFqs/ku2SQy5pfeJtgTWvuSuGbx8VWGj/UTw"
    "sqd28YrNNVRUfGmat5t5GOXMkpz4PJ9qPeJnNobHpi2nQiueoYIqWHvto5w1gDC4BrytXg/8BkaY7KcxdFtnseiYypSB771RL8ZnlmBMK9ZfKzVgl5Xmki"
    "oiIBesS0HBdEKCNkpArVAYCUA7CTSQ6TzsgvPTnw4kwOmPwIpgHQpQYO4bkdavAcUvFBwVwvT/3Ly3IGxz0QRcNmitMgUXG5r2UtNDZy9ZAiKyZKO1LqGF"
    "pyeQtIPi/SZAutTndHF9fmmgEUtCjgecqN9bu044ka1W1ulcgaivEZRbqF9Ohgrz8W+tX/L0XPuPxBzjcDTk0H4xPdZohBmkYHpc4ZTswfr88u9aUdOeW3"
    "LnkspyHPL8NmMOatj4XOIoktVVXCtfDgl6T0Z0+rGiW89wM40pxV7OocuwwUD1zK37GQgrV6PNvinAm3Uov/IDmYafaljeN6FaJmRrv0XW/yKh+m+o/lra"
    "fozqLIJYATMcCff3sXsQ9cN+6NNBce00xkdya1HzcNY46zb8JJ9QOqcT5i0D1YsmfW0ip0G7rhdorW5g12Ga5UZYzyB+e2Lr1/4k+a0zsW55P1JMyTD7Q9"
    "2wp3A5u29db9fRzzfEBlKCfIMlyC2PpGv+tpyX/ECd05XwWsZ9Pqy7/Sx70PWpQRN9gjJMgFBWfaJ1vLLyp5jfoz2bWVw/plTQ0UO9dKB1G7I9ieusLcFO"
    "WMVaVolRSPBKbFC1JUaTtvc/E2q2zsXFXFGqy3UZunlC/PQbTFnOYBudCC1/1NKo97MVuhwUr1kbM7/3BtN9ceU3bobKvBOmM18s/M8Yz+LFznQgELNfRh"
    "W3XC0v6KpenxrJDgOIFrGU3mIj1Yp0+hWgs3WsZqEWNnOFYLLenM737NYwlP/PXiLrUPUXdYYttYZUv2lqXSGR2vzU7lCf/LvyPbY/j8mAzLUkUKNvWXOy"
    "l9nfE2y2dCL1ZrLoTiTUGx1AM5HCleGo4llL2KWJyIea0TKxDwx+YgBzWXRZvyEjqPGP+TtkzBX6M+OOPJlNf8+I1vLsW03Bo7OEewmqHpJGd2LJzXgfrW"
    "g67SeJ2bJLdh4FQW+8MHpqD2c8d5OIvWSZzzH9b6yC9EdWcbwjvIa+RyCv90SZp+vko3+QDJcRgMt7b4guxzPT9iiVaBgxlpMo9mHy3m+L7r6iOx2n4ipm"
    "4f12QpkrZfyzjv9M0AtF49Sh5WbwYc6NPswfLtgQ/8fJV3LQ0jGJX9hAV63+Tf9k7xc5xfGp/HpVvy9Q8n/f6ESlmvAZvMj0/kOv2clZy3VeHXTWr0fBpq"
    "1oDn5rwzGDDS0ZL8dIOfwvZpemVha30JNqXy/7bqkee8IqG1pr4w4G9X2fFY55keAOOgcqY9N92n9FztO+kaA5FSiXa0porSReo+wv2+OZMNQKL6qaozgA"
    "iE/I035vveq5nt3xchycQwsJq6UXJ1T3AFgu231oLMF/4RVw5NECBnxbVb+BD4wHbdzE3tih2m9gGffsWTYQer1T3tmkO9F28yvndczpqh5m+9NHq5V6X9"
    "1vTogbMLdhrTL9e3nTQWVsLi/v+zPkvSXurZ5edTADcTmDwOjEy+Mtdl5uxmBufGA99rhczsal7J36V4cpLOH4jyZdSBZFU8vqfyDY+/NlJGEsK4vMdK7i"
    "IVpSRpMU/iwT3rA/X9bYj3dtj8Z21YQf5fhdPt9TmbKG9soByJfqCqhfjijtGYTpsVKp3lVunTGTjMZvChOIMD38LInp8Fcel4HPZLgkYlw73iG5ret+Q7"
    "SzXsk0tskYU8Ht8eNzt75gL/RkZT8IbydqjI+48TGc/rU/ce3pJNdXULUkrnm2O17gHvdQLRmoVjprmS//SK5DrlLQ+1NP7o9XRqdQYwWOsBQKJ12wGV5a"
    "s7H+MvlNnHIQhnszVHuVENaXii1rnOgTHiyaLCimg7tBP20V0Y8Otub4hDta3IMK7kjR3W9U1pHi4EzdpJ8XZqS6q1BauPuoc/peyUXZipmxpc79S93Lf+"
    "7c+8GhI/Hnnl7uHHnc+egvnbuX/v7kUufuB/OXPpz/5pu5RwfnHv154d7D7rfvzz25tHDv+uL5u933b//fg++X3JFpzEam7rp3bixe++vileudw4dgLNXp"
    "8/mzt6E19NW9fa3zx4/hM/izc/n2wvOLi0dOwHMecu7Jhc7ho9RpORitlINCaf7UfWjHr9VTKrGj8ey33Qv3Ome+sgYuuZP+9DtRoBKIS7D0udmbPB1sgF"
    "cz0G2apb8/OdH97lr38rHOyc/mP/4GJrR48czi9SulAr26d7pz40/dywc7Ny45dKx8m+bYCMZadDRH5+F33Y8/nZ+9AjDrHjsI/TCoFj94itC6/jW/pY/8"
    "aO8mf3QCqzoKJei5+801BmfslVkiN4GeBOjpVbILFDr7/Pvu2R/U31YP9Jz3wgYBgf1w5y58MlVpTpQb/hR08umNzud/NE+sbuiNRhX4WmFT2GpGuFnU6v"
    "LBheef8PI7PzzQawfI4GcMgjL3GFsFXoJSKM09v9K5cwHWwAd8wpad6z44Wmq7kthr4fLi9Q/n754HXAaFkCAJe7T4+YP5939YPHKye+5+58nBzi1CtTtf"
    "EqqdWbiGqMZz6544NvfocefwA+zms4uI5mdvLx45vXD3GvRK06Qj7oVCFu4+m396l4fUayh1H852jn+hJpLcBz5iBno4+sXixRt8FGVZI6MgYBtxTToIgD"
    "FPNydodZ3Dtxc/uA3EFTYnYt8IOTEeusifUH8vdc6cmv8a9kLVPcA0Tp+Ze/Z59xzMxK9WTY+EspokHn7HnQVtQPTO4W+l32ZYBj2kNDd7HKBaMnVDJYHe"
    "Z/exDZXJw6OTncMf0CNQb/DO8cUjnyDxuK0a5RPybnNfQBvCFRQ/AQDMzT7sfvEEwDx/9SYgCn/ePf9F9y+fAR12jj4ARjQ3+w0AHj6BvZx79DHwmIVnf+"
    "gcvsnf0p5Qnvbb6kgcaLpw5C+d+59Iu0cHF6/9wGRNrXsinMuJkAgB7F79/ZbCtfmLz+YeHeGVI+48OwU/uC3Ace7Ryc6Zr7vHL3SPfYls9MxRQKvO3UNA"
    "LZ1Dpxe/vsBtgDfAn3NPT9F8+GyMEnPIkkuOcFgFTZ5oTP995HHJxYOoofGVm93HZ+DtVA3+eP82nQ/kYy+Xv+lehmaU00rgV0QLk5z//O7CNcSE2t4af0"
    "mQL2G96g5cpxpWLZ5PoeVXRLjPLyzcvQ/jAQnxbnJ7vZW4GiVhTn9l77ksDwso5EAXQ9HAXrrHbinCW3h+QXgyPRaSfBsP84YZ85sTPywePol8zDSJAr9B"
    "Lc5cnv/+uupyFER4U2E91fgM0a2sTvfKNWlTSDyYe3QHeuaJw0NZUql74dn8jcdA4yAMoN9oH8z73hPYE6c4/N8l93cRKELqCd7fq6CnCFBxA3463GpoDg"
    "HCs/vX0wu3jnYu3ubBWZboNWASrcVkhaMjfU4GftQys9MPALorJd1RLF6MgJMsfP8DsATYIeIA3fM3u5evAm8CK24Sy6xKc0/uIzYffGLRd8mmYBAeoHFB"
    "7yiaFSiZzoAnwfRw1E9PwKv5O2el8fYaMazESxBVqJ0c/6Jz7yPc5afXO09Oc0/QdwJesPudw39ZPH+HlJAfkLgIrJp3EHOcrDetkYA10hnzhHs0GyxpfJ"
    "enz7AUEcllMsNFt2i5BkHPWgX6YJ9kLa4q7BY+3Ll8v3MFVKaTIK7nn34Cv2l84kkkSYBw5r+dnXvyxJloNutRYc0a2N0mRQnq1cAbDSeRVrkb/HSPu4r2"
    "rK9V09dh4nBCB6fvwZbNPT41f3G28/QzIsMb88dO6EFZIvJbnmGsU1FkzPy52+6pm53T51falYiiPuvIfJohsfGF53/E3nR76qr75cHu1ZsggwVcszDccd"
    "gu0XGUzJb+8SQSXD5tWHqyqJs8PsvzSoywcO8mj8AdA+xFJb1zo3MSJP5d1AoOoXSKLchyXleBOHDAuUenuAl+wUsC1e/cHdA1eEzY7PnZy91D1zs3QASc"
    "Qu3vCCAwaBYnob2GVLlPyBI71WIQKAjxG7Dmzpfz1+6aVZw45uzYuX3X9uL2rd5kGdjoHedvBy9LFwXEnII5veZvB69Ai4MLx7HLha8OoSJ2+pPFg4fUsk"
    "BNqQVVe9NFsX90p3viCGjSqJIcvLR46A8ox07fYzTQsxH9AyYwgzA8+rBdmCGb4Ar8aLUq5TbMAJWJHx4ImAFdgJHiK5kCibq+WtjsC8fG1GYiOR+7BftN"
    "5HyS1RfYOm0yyPCzpwBFOoe/6TxCyds5eh5kGUx98eCx7sd/Mo1hmFrYF+wPRlvNsCED8IQFYR5+x1tIjFYGNjA/9gdUIE8cBkHu/BJBrPt6FUmTzRw0Do"
    "6e65y5B1us+5i//XHn8WmeA7oxcGizsDvzd451nh3WiujC8yMgSfS4gPUkJD4SFfouDHAGMAkR6N5n3GndJx3O6hbXcv1rWd2l9zuHLtsdMhmxMQeEACrh"
    "/Oyt+dk7GkxYXVINp9L7wGqxARkp7NCAJ2ePoT/RejaPxJ8AnOY/fMDLQNWc8NF0ApNAp0QfK/lLTgJYp2AnKcysuwKEVjIPQCfQu/hD3rXuhVNoMSwxId"
    "YHqwRm2YqH3wFcu3eu83Cdr97v/vEycJSFe6DUXYY+NXOMkZvCmr5x0GpWxTaNxCNIHd7kuR8+7hw7Of/VLODd3OOPEgxXuM0PDzofnQR7MAOC8Wtd4iMd"
    "ebx49mKiR7uLvz/5nNcjvd/4duH7m7yk7vGbnU+Og+W5eP2CjASMvk+upIkNo4TR8e75B8yODTldvTl/+WM0t4huhBHPngSsYEqbe3S2c+NDEGHd78Gmuj"
    "1//EFXg5AjLiyq7HGJ1mODksnHQI0hBbUEPWLh6VNNS4IFjBdfnSN7RNR56AoMBQXXcjWwh03vGfbEIxB+wOYZDFAATww4/6fHi+e/i43TDJuweamBEPXP"
    "P1h4cBgYBfZM9CRzPP+9USuI0YNaOn/1DivE8K09YvfgbGw4lqMA1bCviqdemxHTY3Vu3OrcP73sWCIZVkVN0AAmV6HvshXYc+B+2KSTaZCbniYR1sZpV5"
    "XZyjBEXQaE2bUT6Vktfva88/grmxrnnl+bm51F3qE6ERym0aET+CQ2umTO0S1o9tjss4DBnI07NjugfS5+ejOhVNjsSX+nlDsCi/5qDyr7IxRzyBwkzVCN"
    "3kKdIAprsNz4EEe88oHZygZGSMn4FQ6uRyDPB69YPFLXP5k/dUSPM3/7ZEK2rPp9C/AQZN1oEJQT3S18/xVwYeK/VwDy2fzXmmfn8GEwExgBWDwDA5ibPa"
    "fbGEWLojA2GnTu/QAaBWw68C4EEdOXUkYSu48refInwEb+yh5x7tHxuUcfd88dIYvtlu2CjGsidNB9bLmghCzchZ35KK2ExFZDr0QTSACAOc7dD2S0Vi1q"
    "1et0gYStAJr9Il2ZWQvYfkxnOOU/nJx7aon0U7PdU8e6D452D91Dpe007O997c3LgLe9YqH70VZ86GxhNPuH7pWrSHO8hBgzi0uM05/Mn70q1Mb0Ed9klO"
    "94NRnrLQajrgKAgK6BPDORcnnkUQ4vS+zp3p+fhTXB9EH4gZROr0CDcOHe96AOIJ6pbxHqJPksnV0PxTDMGEtvApt+C9fAurmNUPzj5aTVc/Xx/LWDbJYg"
    "LO9+ACp359EjMIKcNfv6Hfioc/+ZGpxPGOkbwTBqI0piqahll79h4bpwb7Zz+pyoe2lZGCPQ2IfEV9Ch9PcnR4vbdw7//ckxhj9MipVa/OzJaVatYjrzHt"
    "cy+xJWX2zHbBBkWHqHbEONzSAULGQZ2q5vHWhYuPscdBMzYZoM2epTRXeXsdWnwFY3jibiqiW696owUw72kc+L/QxLuRcQEupPVllQ4Tj5F/Sok9yDkZGd"
    "o8lEgmv2omXu4p2j9YmGH61kHB0t6Zz+EqxvHm3Z7vHEuBfoG9ANt48gsYIRooCCSejpOSwdf3Fk/s4z2AVB+jsXaIRL4oQBqmU1U2ldACugN1Ate43Tdr"
    "F0Ae+YRUcXOurWDqEfSUWVsGvmTbDG7olDeubkvkN32FFY0FVWCtkpibzk7CEwHJQLiA4GL8xgEsUoO80UMiFMnh/pXrwLP8gx43D/9t7z4rWBygBHc/fz"
    "L/g52MICf6UAkMDAntnZ47CgcMhVi2eGgbl+XLTg2ZuJb9HJpj0+NFVrQ0/OPXqsqZc/BP1n7ulnShIcXbx0Zv7Wofk/nwdUwmGh5/dvo6n41SHABCZwnr"
    "loGqf/jJLAgjP6gT7jmNyIOny+c/orjghqHBB/5flbslEnvyCH1Ec8oDjuqVc03n94YOOGWUHG6kEXpgPVyKUtxsO9s+kJdD66yA5oXjrMRABvDUQdkrmL"
    "hL8KutQETfhiD848eW72G9xvNXImXGiQ492zz3BGjz8nzf57bepyn4zacvPfzKopzHvoMzxhFYIUSd32/WhBxdM2rUlPiiZAjdDfcaDD+QV62Dt3zs9/g4"
    "pR58YlNmoAYCqAexLVoJtPTZdYc6A9QeJOZH5mMwh7OuzaQbAo6Elk8vwDmDhoTPHOUeepNNkbSJRmdWuoSDkwta93/hZuhCIeI/7nv50FXSbBv0RK0bQZ"
    "IMk5WE7TGA2JxmXt8ZKL50mY3jUxMOE8/E5zGcL1owu3voQnK8M5TYXykIi4exZsoAu9MUyhhzpDmTVFbb8v3Z36sr3UOmyWxpu0eBk1Um5mGz1pAUdAQs"
    "5FiQ4lhoT6+91Kc2KHklcJUKuW/N381x+D0ODpJMOryP6P32B9pOQG+1GrHlZnekn8ha2xkluZTL89fDP+FiHAT9DPQw0YsBy8mQE7FWYkgS8Oy4gSYbSK"
    "1Mu/P7lactG0UXHGtEg2UR76YvGDp537HwGD5tgFRq+1okdyZf6zi8CajFuIRdzhBxbLBHNqrNKYzJ6tinNyV7D9eKuoZLYmFSS0vWNgHp0IQ9pgRpWv3g"
    "e0UgFUvHAx0srU7mU0EdADAa8YowQ9lY0DvGDxwncLJz5AF/rRB4Zezh2Zm32Ac3r8mOOnCx885Zbana8bczPlLtWoubukOYRCq5KN1uhpIWaG82DzhmDI"
    "n8Co3DgGe8vMV2rY7iRe68EkC+bEkfnHQDeHUKbcxR87Nm8jteDuMTAYdJfi1Xh0HQh62cGVhrYbVTSw+TEE/M019swzuBWv+bx77zTKznP3tfgEvIPe7a"
    "5ZkXZrodBqFGecMZZJYQJWgeOcgNyMzAwaQT3wMQpK9qIKa5crGAAAdHx0Qz8lvebgwhF2bml9sCSRFAGlP9aED42SaEto2Mae+qAK/mPA6Oxt+ovQnv0l"
    "/PRvB7/KSEMZAzYboxPDSYjY/XKZ2DCs+/ofFc8qm5yQCA9A1OF43ARN3qTPEijZFOZq66C8fWwMY8e4LkSdy9+gQ/vyyc7xa7ANaMNMbwUdkpKQeIO176"
    "nz7R/RoXr+ljIzTwhvIZzGaLokm7DWmpYU2GQLbT0vkUkQ50hxEVs8ItwIGABehjOil2VNZzIo+iIr+UIp6ass/yThH82gc+PPnRu3JNHi9D3gA2hs0xSN"
    "vFWHNa7CVIKLYpBby7DF+vzZb/928LItNf528Mr82avdo2cQ5qo9wIMuYzEzAXsZ0BJ3l4Jc88eOwgZpiKBafePDuR+uMoNauHeTG7C+gk+efQDboz8UZZ"
    "WmwVlw/qTP+KOX/vC77smrnSunydJ6gJF1VoS1D4n94WdOzt+6T4aGhJAzVQEMa6OtvKnovm5s5U1gK6OvxqIJ8enEOSzAvXP8cyIUpIsoaZ7c0d42nrud"
    "UgV6V2oXkKWTl9dZ57z5GkbZnDfffOcNh1uKRg7LJrnQOXo/bd0yInMMhVFNJJZEB2UaKjNr/tYs5WJYl4FxWiE959YqPa0Z4tUrkuVIbIKmIXltP+EW8j"
    "1zHtAj7n87P/tnnkgCxUca4VREqGQBVOX+iLZaqVaa04UZy/zDPgmtMBR24wjYjUjUVk4fY004VcP9k28ogW3u0cdohhPQ+GNoyg9ZrHQ/u8+8svPpCfhN"
    "G0CKZqxLRgktkgkQ3Asrk6od8hR8Gv/SAI/fauAREm7PPlx947ZNW3/7m7eoRGsvlmjtLbobDbLuxxKsIv6zC/95Hf8JsUprbxGvHqHTyAsjRZe8rSgf/Q"
    "lliA0XXet0bCtLltxWGcl1LdoxzjFYePz13OxT2zEikrYW0i0qBSWROMP2zCcYfp79EHkGkSqnVRjFnwwRK31BuimSh0ICwyJt73AzJIgnBzunP1k4eFgn"
    "lvAQSDrA0ChkhvkAIAm6Bzk/KkRxghmNtEjFjwkIhtz5JYtAdRY5YR+/QN5z+pP52YtoHtCydThbJ/Wa3A0Vr6Y0WQpOw/ccgTbxM1A7dHZxPF+2VgtbQD"
    "t4dm1hph7UbLbEaQBMNjRbTL6u82Q5EQcI5uh5YKeJ9GMiV1QqkEVTS60fSaiB8goAxDHPkFruwv0PUOE0vZlU4FT+jN0fEwmVfGyuWWl5tz6Nm3Pwfls4"
    "pS0gesG6Oh9qbSGrneZpclKtp/pKOHiHYatnnBvIKkRJXwaoGH2qCcE1kZJn237sUUTl7OG3Ws7zLFg02UkSzvZqFWSaM3/nmD0G7whfajFDKYmINWjtgW"
    "S2fL1ssVGohtLLpI9jz4CxYXb4ZAjreHIWU+DarroGV7k1jIjkHyyZziOxdD9/DvQsSSukKTgbNwua0G0R9oWOTNEsEe2LHWMANCgpNz2yLDCWOtvo9nWP"
    "nGBACqm685Fz801W/ZOD3bPPlnQ9WPdB6jeoIV0GPL6UMBkBPnK8uFGhBUwshAqlRMrmkimdpIOqIZc2+IA+OA9Y5S+jWMXzFlCgfIwI7uobRVlS0FNpiC"
    "dKAzY8Obfw7BP+yxLX9FQarky2c2OUV3iHQ2FGzvpGTnu8e+4OehTowWtKBPBzJRns20qpV36tpsDX2WhmSu8IF6YCzMQGsugcPYIvHz0S7w2eNwG7fUws"
    "4ud3QbtAJ5dOu0i4gdltRV5N7p71qIVDZzHdMMZLsJQbfTDvd+5d5Thh94PDnY/+KlimbAtMCq1hwugYwYFnB3ijE+wpZ5IeqOl+dnjxEvJyEN9ErXIgPS"
    "iTRoF/Me81KB7dk3eNUCSmLW6Z039mnwWswbb1GIAthGvMPgVZQ+jMSox0b/WnB1lB92RPcPRyleWI5twETteyd2RZbx7zDs4VjG8WRdHKWdC6o407MWI4"
    "wkaxPlblwIBmMxOsPDTnPn/ePXndZL+2NV7ams7nIKSJPEU1f/oH9G2zuRyvmKD58U1MTJ6nPl28cFWiSt98o2p9TlIdC/XOmW4K6FwromlD0uBMbRHm3i"
    "C/xdwRW8SrxNxmWIf5UYYN/2Woj58qmuYr+WwRSenSKSHG6wOxLkqQvqUOGTFFwa2r6nT2V5qDSzK1Kqlg/qpKKjhfn6oqHLVGfVEfsw7VIki2EBXB6tBq"
    "EO5ldkbpQcJ4zB1+9M7OalJmDF8iyhvI+c2UlW6luZs7R0vdsw8W/voQ3R4hmOsz2fqFzZmtx/VGEAXNmH5Ctz+U2DQt6TurSnYoXGSJybqhB1x20SOqiW"
    "ErFUy0c3+WjmdCr9vrqPdjtYSE3pVDEsmpRwS1V59bAsovj3+kPTPaB4IVR3963Dl6UdRgY7uRO6d3YAFmRc4KfAvKfefGh+w2Rzh8dFKcL0fPsfi03C7Q"
    "9dsgCklzQlgjiyR+gR+euqpDMnOk3cPq0Fo8d197EDD5Fji2epL0QLrjQROvHistnHqI+QeyfexApxeSj5/yU+l7u0pG1cC/dbUN8SgJ9y1QVEgDEA0rrd"
    "dhyhSnZ05W9gd0F1VAXSiOHQ/DpmK7sPLFC7NA5NCrhJvO/nXhw08YHHZcWLNEMrz+ZLx4rNzQACp3RQ8pI+rZsHFUBdX8LXhLaJgIP8vA5x8g3pG4kNwy"
    "mtzc48fs/UIpcPS+tRVIaXYhVOfa1xggJcpjOdOoZrxXbsK5Zx93vnpflyb49Qrd3+JXsDBhzb5+1cW7GMe03Gu61IF/YC6L6gO92/QH/kaz9cb3qpdiIy"
    "jDNlX8KhepoBvoq0PI+qWK4g67GzkJGBaB9SH3Ppr/4hBHQtidgDEKXoUBw5hfraIRrxUmkiUATkB6qrhUDbZRjIZTlK2nJC+QLZy/yxA374QlUTKEJE6x"
    "oU8pqDAEuu+/xaRUsTxJs7FJC7P7bnzINgeGGJ5+xoTN0goIm2tasnRk29ygx6Rc4pvtdt6Eroqg3MyPYlaQNl3RJXWPcgEusR2VKNVavlau7VJ4YKroRp"
    "XxGgitmZEAz2MQ8STlouSykMrjUiKDRLs04mKeVQTQmv1KM+4+4jc6C4DzG6yCLfZciBGVaIZjn32g6YVdECjelb6HKGWNH1fQyqwmPfxOu2pU3sVN0R8N"
    "+llu7HpYb9X7JIEiHQVmxsDzU3w+lpplNzCphlkgRK8Q450JzxxHB6DmuZyg9uQSx5Xi7oukG/n0J90rN1Uw85J4vpR/BmdBKJBID0Df9ncXFr7/3oLFqm"
    "A/B0PsbIP4YJLaqeC6XI92wllq3grtUQ5a6vr8nXPzn93UKXMc6+PkxuWG+1emC3WOXwWunZUZpL9Pz6DdZlsWFBat2iYMWivezOl/Ytt8KmFINAxmTyW1"
    "ExVpTtvOyWAxuWl/V3TfNu7X3y151oB1AZ514AAxgwk/csCkckbwlDGu6S87dL51M3JIiXUkPdYBWyJypsOWFztnYNdEJXLQ5HSqeNsTdQpIhQ0bDisPnv"
    "PuhN/EJzKCg3NwqBA0cuTo4iYW3ZnDBl7nhrVwKn3UgHnn+CNhq5l9xMDb/jRNJH68gOtgOT1+5DuUp+2EY7TWcKoGDNh1YKKTmAhGZoLvlP3pUtuzyHKn"
    "/HCoRFwDB4CA17YB8NDL7iUOF9gY7XWQQhysKVjidIFYGzyPOnGmQJH+mz5TgJ87Uwhigv4kL9w+SuBd+ZV1mIB6l9WDfZwAzA9Wh/Pya2VH4OHgkWDV6Q"
    "J955nzBDZiEVPsOAG89c6gcZH+m3mYgNy/qJwduyaCaYekGIwbTNH+VMo1PClG8Ars2EghEy6PFzIFiB3hbeS4AJp2BfGLDc9tocMD475BK5l5aWO5LC/S"
    "cFcUyfflZZ0hgHf1qH55/7B+3z5KwPzOOk7AbyaPEhCfl32WgLoDT44SAEAnzhGgrgCpY6cH0H/swwN2yi9TgEzGaqQPDngb/5M4N0B9hN1TjxYxUf26Q4"
    "0FGxzqwhnFsAEwGLoVACA0OeDQ2UmOXHA0EgCqeMkjAzZRE4BINfCBvKAnJlevJz7pswKoQD6KnxXwzjDQZrXqNyLGYsCjahVP52MIGM5QxjtyEZ0K0Chq"
    "TSKSNHy8ThKahs4E4B6yqxr9xZOXEwPI7aYPDNhcM4cFbG811UkBb8C/ck4AsER9TgBeOOig66PVxN01xwXwZVi0o0hO+qgAhCr9tE8LELgxcNPHBbxBfz"
    "NzpiYWo9FOZaRv5gPImJmHZx8ToG4qtehKX0U2HTC9yTEB5hWwF8ymiDxzQsAw/Vd/2+OQAOHk/cDKpTVwbf1dW/nKBf+tHvnIgOEJYEv4U84L2ETZavZ5"
    "AfIkfl7A6wH6oxwfic0+LcA8N+tG2sCtlLCyfVjAVj8SDgu0E1lnBeC0atlHBSxNqPqYgCL8UIcEvI5kbk4IUL/K9gkBvPEW+sghAVuCoO5wYX5ETJ6LK4"
    "SrGlDqYwJ2ZLT1AWUwv9IBhm3DwXVataA22pjGmKDn8IWieCwZNQrHxkA3QGDSjWeTnjkhgAcxxwNspP/GjgegXTVc36+URUHaVnR3GAVpm114gMk0ybKD"
    "TWp+6cnjEtHwhmGCGrJxECfAFzxnG/0RAUsDdsASgJm2F8+/6tE39gvPCcpMmfq75fsnJ92Ldg4f9e5Zh9I31+jNJAg90HYUbgNLApaMch9LaQkmDA+HLT"
    "0HmAo76R0f4509B8ssNCCxHzVBxBDUgRtUqvQZqZp6IK8kGgIdvE6JaMK6KrUWIpMWUDU+z9zLrjswWuwo3ihG57KRO4isAdehIzAVUCPQmvchATmC0Hiu"
    "qxOFDhrfhgCAtvArz9leZ/BQr2xdAHxA8JiygyZ+DNQnuB8L1eyy9pNakcZOtIPMu6mnniO2vw/IHZZdAz3UxXHE0nUwKQbvvjUzrbJkrU4LeO0d9Kwag4"
    "21kIUf7DrhEQAzrJYRRDjsBPwmqlVDeE4R+8D+kGwQEaxZEkLoBeNEPLu2wOwEsgUahWQtkbdvzYSTfDxnK3aPQxGixTO8d03oTQOpXiaeR9/RdHHsAfw1"
    "zaBQSGZNQIDhvNEIYHl48RQdGUnrQj1Ejdq7ooDWVGFDi3HY0PcuICs99SUqCzZaX5DFpvWiXzgoXfxRwHvgRcNIZH7VIQZNiDgSNJsKgkCpXmapwS6ZEj"
    "wlBorTbNGy9eSYAUq2INN704ItmobeUpUGsqPc/3hlX4AjACsYbQSE+EJEhFqAOpQmpncac5mR7cj3hNG+DcAlawtUsqxWQANaFNKdtcVxdmmGjw+hKGGX"
    "YA3Blh96zjt86wOSLlvML4CElYjIUdEz7q0kqmbjXNPCFhX8IvjyH7xNmb1ZeNbutR6aDyGpynAh09ypBQS7gJriEuS8kISY26F/m6IDBlBm0YHAjriKbK"
    "MqOUCBwPZ/3BJzTJp8utpAtDeVcJouONg8mdlAAUM9d/BgG0e985LFB6JGo963l/QIrVYk3gwpJ9Am8hYgBWQpR8gcWP3BnYoBH2WgsphgWyoN2TBBAp3A"
    "m5qSMo22KLmyVIXBDv0QCU0+lmTNt0Cxikm1dHXBkrpHyUWfARtbgpKeQ+lPwLgQr/FGdOAlIfCVeiVAd1M1SOnPLiGbL59ha6DiiIz5RD0BB+uckekY9f"
    "IsxHNBjMunbUB2THX1nrN5jHxTvMXQs6ulAwt64FHAPGgLtEITKzFIjkxYXPo1altjFTz+FMRyDbodo5OIscCAbmQH1aPSJKTQcxC5ucIZmDqDN5QiII9I"
    "rMMctliKyEC8A9wu9mGhWwWYtZcsMtiGgFcctTffjDOBbdChvQOq4IAoDPUrmoApOcDnzalQs5amtPPsmgPiBwDiShPviE1XHbyrhFJcdoOCuHF5tVB5FT"
    "bW6wg3VYVAf8KvWAWC9l0lKhASrGVIlyBsxP9YFQjMx8qmBAFX0D9U6tdkT1QPRBeJlaHM2jhbwPekvQDcvESVwlZULWEujX3UWl4h07bqFBjJAEOEIFid"
    "DFDtctT1ryhQ+NV4CLpEzapV2CZyZipswQe8PM8UKmw03BQhJXpijZVPz9mkWBrjOZA94qFZIe3vFF4vbbM5BnKW4yezToFlI46OVgu6a/CF0JOanpcuU7"
    "A1Nj++Dq0joDAk0fi3g5cTcgcTfSfB/PF0mUJsIugHgm7pFd4cGpAm+E4k/ckT8pK7OGvSeljUCe3G1XDW7HSFQmws9ZR8QoJdFTJH2PXv0BXKxKLVnoO1"
    "pnbW0iBUgcIbRXezsanfsAsUtnICK+vqMfkG2+WUQ7s+gVxlwvJTgkN5kwDC6EYyWhkVIdDSAF9addxILFAYULYLChIURGRjWuOTHRL4+0hy4FLRB+QZOa"
    "cHwL7Tvt5k5iI/J+SlyaQLE4phfZpuBCG6zahJgMmRdZhGZV2PYCmOP43YD9ejIGEzQUBxaRbP4qr3y9NeshaBm5MiF/+EAI5Dq/YgG/YC3BTrJNNHDI3x"
    "yrg/Mt0kX16sLsHWebFr844kt12d8Lr8StcnvG79reBIKLi1R3nCpm1UnrATyxN2Ft33DKq+jfUIO/CfzfhPVM9hC1OZ8DurMiGsa4OunV2ZUNQPs/z1XJ"
    "4wXBmvsV7kR5ZPZZh/WPUJu5TYUuE4oDl0ntC+ADfAjHtATvIAkoIOSCxmDQb6HVIFY2UKw/xYOVuw8wHi77DLQTWsY+Y6xUfwrYzwt4MXo1itAjAMaNhE"
    "5KFaBVQIdBGCF69WKOrfyVqFov6pomWRcVwofaXRqil6UDUKO/i/JBb0h6giqNgT2+uoNuE1cawuZJcobOTHiH7szk5UKOwy/ii6PSuKhS91hQJ7YqSd8s"
    "TQB8iOuPUAwRqtzmqVbcLmRCNsUcjArNeOKNqDK/uQp0abE+/eSxQt7Gqg5qwVOqISnLEqW0CzD42o7IoFFUyKrPhXXQeYrHIF5Oy0aVVbr7BKFhTrT7Wx"
    "aha2hZZ4JzaD45EDUXsnMYik7Hy+VdmP9edErdEJVHy4esFbolYBMRt0Ra2w6koF+o9meSbcwgULr8O/sXKFjTiJWrkPRe4EcvqaWQNbwBEGknBrQIfXLB"
    "Wk3cbNXmbJAtGQXPg7zXFGVbVgw9BCU6la2In/MVb/G/Rfu2hhOKbkqZSbIjtklUBkYCj7fwvrffynVbMgz4kToSHs16ZJYhbEEFXutqzShW2hChkVtF7L"
    "skuUWHm7RLxJ0k63LGEpm+KFd6IgVrmwC/5N1i3gs1jVwib4N1mzgM8SFQvLyP2lKhY28Y90yYK8IHoetQRHqnhBNUxUL/BjxVu5dGEj8JcKOiqqVU8XAg"
    "yDWc2qG+m7qOUCKywTt044lYHtWxchGicZ++0thxFbzchmkfmGdCOGp4oZ3jWxdrQNpI6BkC5RxvAG/StRfaYuNes3+D/x2oU3lqxdWKlDnCQlcRWtwC/j"
    "8ubihVj/oiU3QlDZq8EYR/ZjnSqP2XSq9yxXcrKEAX27jab2enAMggyq2H7E3IS2Wg66ccDeRxCUYEQ39ropT6FdyhDzcmX6ogwq4FesC9aC/U0ZEp7Wq/"
    "6oDtRlFTPs5CeG8WuclLZerH7hXc4qdB3qWJBflS7ISwN3k+NkUYjditXyBoVV9iJWWpUMHD2kuXF+4zD8myxiwGdLljDspAfJpSGaoA7DUW+rgqGofloV"
    "DMP8I83ME/ULnFRCzxz0wVNIO0RvRbxuwW5nvbbrGnUvVsEC/sguV7CgZwXV4jULFHRFJce8kloFejOGv+P1CnHtwjBk66EqVTBZLlypgHtj1Sm8hubxOz"
    "u3WjUK5HPTBQpbMhAb4yMm/GikONCr63BMNxUHjdUmvBO1YL3TRJjsOzT8Bk1wZ0tm3LvWI86q6xQ2Kh/M3syZbw3IDUjmAF6DjD2Nh6jHtCJlVNkFCysL"
    "VGBMHkEAOj+6bEDldzkggzuOKws49cazKxawa+UcsiIMOm5gO5TIQKGFcyQ05vPRtEppXeJ6MLULbwZNdtXGChfEzW0PZGoW3taahalZ2A7SFJRqn65BVI"
    "DUMAQmE8MGL1mvkBUYphCuXq9imxQujayoMfbPQSylZkbs5OEQsFq9GppUXgp2ayemHs2LFSdsT0anFUDRyyJsG7VfGlxcAlo6eImShDcr+zhSS44gL16P"
    "YPZL9sfV+veSFQmeXY8Q96NNBSPGx7S5yWl9kl6iqxPChipO8NI1Cbx9aF2z3wolHXqaMeKJrI/lqJ6uCpywy19lmplahM1jliXNCSYu4kSyHGEjp67Vkg"
    "UJ20KKYQCyBcl6hO2oBiibgWUEzM2vyTBMOqCteQ7FCcp+06chgKxZtCK9oJpUNkTKogfI1Esrvex24R/ZNQib1RJhF0daTWW+1EJtWiqFHVoiquAdr/zO"
    "IbMJ3dDmlaXLq9e9Uz0pqLAtqzRBOSsIEViccHGCeqH4YdMfseW2I+UI8boEWxVgVxsTANMiZ0bEqhJ2JV6yfsV2k2Qn+0JfuF/2yGldi6sStOcHmksAR+"
    "V3ULynZ0WC7TyT9B3YJJ4b2MyUWst/RUmFF63mNMwG2COrGDJMKBkGRxswIraack2YmAQycnbfFzhEQ/dh1ghcyicTkv7I5/XH8gdCyjxqCii97DKE2HgZ"
    "vhAZsXfHsWqEeI9hoOxzJnXFgsNqZXQ6roPzOeGREhKVZu9B/+lUIgqihuMNvz4xnZUylB5zqSoEy0jV4efNzcho/RTSaUaE0qgfSOSZwxKJsF7SIo5Flc"
    "GWppjAwHAuP7DPbzivFQdHwQiKZl4OBl5uDrxcG3i5MfByZfCl/gEwe0ENb6HFnAvyMziM93IwGLiBB8y6yD7YatDI4Zt8m3KoSSvO5WcaAebWO/xNpY0Z"
    "U69jjq74FXOqOxyo7UfTtVGymnCcylgueGlwkN83VMMGjGs+GQD6nQEQ7J7ZgdeGF5ptN3YjeQ0AvWfQR5J3MBuxEsGcq9XcbvUHiJqwui/I5T0kIPI25y"
    "L0MVeK+bzbq9U0thrHVv9dhOnuyQ8kJsxLH+A/MfV1XwhksXb16tzEWE6A6NbyrmpAsVz1Iq+e1wYb7VHMup2hXFruG/pQ0OBO8wYma9vShSee13fqmJ+V"
    "y7fbDfQn0B7GtqW5erWMNSQPPNUyp6eRL+xvtwd4h8ZaNU46oJWrznB+pfcmSkO5OLyzgLcRgbcdgJf3zNFEy3/2Hn621fps07b2r/GYouK0oPFbxcES+g"
    "BL7jvFwf4NwSvuuxmIPbh/GnF7956Bl33EopdD+jeif0cHXq7GcR5MOgvr1X41e+C/iIgkAYRDCtAeBZU8aVfgXaRPWZYkv2x42v/qYQJGLjeDzBxosMY+"
    "xGZb0q1L4hKETQVkfKk/L72SgzLZbUQv2Q8bwUsgJdhHPUmEJFhtblMe+atXI4bzbAe4J/LepibJzlzdEf41NLR7j/hyBVljcW/VhfWMXbvNoZlKufBWkd"
    "JXCiXWWPtQMfeblZFqoAxN8gBrQzNoK6AS0ylaHKccjrYwyoC7t2kf/NhaAd5cgw0s7atEFQ7QjUrtCE9rTNOBopWWUGCNdzKfxdr0QMyKX3Ss6pCn6a8q"
    "QG+3mJoD3iu1MYrN1Igr04yQEwmamTnLuzw0olIJkFGrV78E7cxf1BTRJWe3OnAgpzjMbmB1OHZNxg6BG71kt+THoxpR8i4wbQ8d6kHkjVWqoNYD+sKeBo"
    "Sz0O6tYl4W4A8ChAOFeC8Zpvn7iVxDYOHntaTAWaKgEGw+cOAlg7synzgfBhJf6y7BIAcY+5kNCZXn8ubDfvlwdPB1aO/VwinDHi0AakAF+aVGauNWKJ4S"
    "3+bAm0JuT/yO1s4vUCKqRvibIUA/BRF42jgUiM/8gJEWNY0FWmg0paewBzRgkmODFH1lsJg190k/o0NDa/O/fKc4oPHcoPQw7jZyI3oERApoFsSQKy1N3i"
    "xqDjReDUf86i5uPUp+7iEPKQxJHdiR9b7m76uM+7BA4DKmWBKF8UvNAwcCLXcPHNiC0krQARg9qIk5Gg21x98X86JKzBCiguagEMEDsDSmczPEZQBlhe8B"
    "/sPyuNShJCK6rTpv60VtSYnIEs+qpFPI8YEHAjfC/MpcyTMv8tJ0d6HQvwearfnf/et+/j/eGg8tRMQCFHm/L7r/aULlvy8O7oauwzras33iOSi5PJr6m6"
    "7XjqISXnud3IVfw4QHZ9pxtMKtGapNFQKPa72ioaH+DWvXurXB6j5F0miukj8Bw9gx4k/rXzVv0q/naoOv/qqYq7koYPMarsAqwFbwgSww/Dq1eWzjCKVy"
    "ApE02onJwueBO8PtC00X02xY6ePpVzKGDqZobO6oIujtk/b1zs6twCFFggBgNMYNVlzfw84Hh5vogc4BNu4OvEp5z9AQv2DmEQ7CN2ATeeJoz635nzU/Xu"
    "OWSnk3GqRlDNNUPbmgKtdQq54R92mgBVjoep7H0/8NrjJ0m0N2F35tOre76UZ78oUo741qptGYylOmxW5/z2BFwbQCm1QrA9eVsGagtQXcsFJ+aGjpFpKM"
    "B238JPhpYk1QYgmIyOVRRlO3FOMF42ow1xh6u1V4J8rnmm5JAoh51x9Uu1ZzR203EWwU5YiBCoB1cn3EusiuDRqNoLGD7D16ox6V2m5IdkAouz0WICwq7g"
    "wCEL4sVxogkQulSb/W8quldl6oVdFxGs9yWR3h3GlgvD0Gesl76EEa8tiuytl7oFD/vxA+CrOaecaUNsIqGnxPBtkS5t4McyFZAlOGCkKPNwKAuX5t/+rV"
    "/+2FY7koP/Rj5CeF0Av3Dqmt4j1UrlSA9/ZW4T2AN+iihcaUYUUwG2FiriJTNJhqij3p/mTHVY+gtoFQwRK7GYwbonXKyfyS6A88EIzfSfRLUJ7bj2eAAr"
    "m2F51V2nQnhqJN7Baly4Kd+t4EHtF4r3P6S/qS7vG4fIyvyvn7k6P6aGIpzj+mL7rhAznSV/eYg4DaSENg3syM8lrbBhg/LhqO/uLr59VR8ZzKk1buBFwO"
    "nwNl3ZjOU7UPSefp0byoV4ywoC83srL9uK5VGfzSNx5rcf+jzuEH6nTIx/ZZTXipROIAF1g1iolgCvDLrU25jSm3MqXlxWuA7m/B/34Vwj//ifbV3hb88w"
    "b+8xqYBO4W/Ke8D7XBKRItSji5JRBG3lr4//7SHuh7cH3/v69/Ze16GIMtr8bUoAapPxJR6E2DlHiUP5WVDYaMiJJghzkPhbLCwql2SlShMiJ7J8QEwgvo"
    "cqzqN98GHp9Lc9WmSuyoqT1t8CZUkN+RSJepgrVS2D2jPC8F1FdFiMLuAutvcz59gXke2yCgIKF+ogcj/KtZTBRRkV2XM8nh2+09LM8jszkVWCDCaTQTTu"
    "KNxZbVDOhUp2LMmVhkI8YiFWcqYShgzb7+NX6rORGtwX4x2gj66wzmJISY0bV9eBfXSlAaEt82V2v2NafrmKzr1+vAl0lPW4PFuHg8ADDHAtbiAiNDmVkZ"
    "Ax0qmPQrJKjF8Q+yOm9xaErcK7kiGbIEZgukm/Bv1qCBc1MUanuuZHkPS6AUYPygNhrEs7RiEXJKuWmGViIe+wE5Lo9kp2MnlN3LKQcSuBb/sTynq18ju6"
    "IPr9LKU44opb20me8rjaThIZiyhAZqrg1g76AsA2zxiAsUpyO/AwAB+lRWry5xaBz9xKaNRw+hJQO7lNeCn14MxAClL1JcEky62EnlIlL4sg93L5ZergM4"
    "ubd27doBHLohYqudT0ATz0yIObn9ph1Qpd5YJEQcvfZQUCM9tKbcsiEJNEtbU4PrgvXivXTxSTQG/5An6K0R8QSNTbHfxwn2N1G5dn4TEDeqjKrkyEoQDc"
    "6oBNCZthuh46S5w29OFGb8JsARpBcmpNHjvjo8B7QmOofGVR/TJkAHqSLmvrS27SoLsDCDm1J4LQyrgV/jlDTkBnaf+Kyv1cDYChVy7PJH4p+5VmNq0YcB"
    "lDYJ7kRLew4EOXskMEXs9MH4C9LlU09BlmPWRPyh4oPDqI4lX4ICBybTJrmjN/G2PSBQj8glOzg5NvBywOr2BHvMBsT5uU//XaO/3+C/3XBM+dzy6LvDV+"
    "8W+RWxPHINLu88jNBc96fQeZiUMCA00B+IPb9WlEnYHsD8TNQCjFFmutpp7RJQe6gf4DbpP+LgGdzrs9OtSWZ23B9XYzcJNVB3HqfbqDdtyrfVPnT4GNEX"
    "AzK5l9bm25xam/26H5ko6a3KD6E61QotmJcqGYZdoGgcq1ZoH+NnZGfX8jH2Yt0YDgyGmQDFqq2EZZUSzVykxby1JkkW2p9QsqxtLzYZsURYBJrpiUjUxn"
    "svfCgjPoyiyk3rZwbKn9XEw+GTadrWPr2ixIkVQngZb3jPkw4fdtvpeEcl0g5J45bxxLc3QzaPOERtT6omZHKlan4Tw0nNbsTD47Lfjf+k36abtnFf0TEk"
    "8jj35oSekriGTTjCo3qecdjU3EyC7jOQXefXK3giF5W5aG7LPLXJzhxQn4Qtsa+IfhsmGSM3YXdm+9SCkPyU07PiUUBJebmQb7ewmD6vwiFxr3cg6krkNt"
    "n7ZdGz/gligF5mEJYNZ3qEDhAzw6T33Jku/cih//tlJJWcmFQ4SAqWX6kFjVUOibHYE79R8fuq/khQHURlVGiq7eDi4Elyre1XZQwHJHR9LCcuLjNVV9YM"
    "ivKEH3EyWcOtRJKTpJBByowrEcY4CxoabljbFY6PV6FH+EmAQL2ubQ2aiCtZIyvESO1P6nMcakjtqXRkNgGkAIaosj4ymMBhyaHp0i/rAma+71aBGDFFrs"
    "B1GiBdB1f5VVAUVr2KUKa44jsmm7X9yzX1V0tmzF+ukR1kaJeQib/sJ7i30MOBA5kezrBRGa/UDhwo8cch4+aMIulAeK5ylK1eDdo7susdfiNCvqgZJ1kg"
    "Ozfnh7RbK/2OPFVW5OnlKDHXmMwfGnpvBB3Xo7mEIIhPKo1aGqEyiABQ6U3UNoLya3wsHbUhBcS0SbIQ4bmFmZbmcn6KEwwNlUpk/MdZDdhfWRyozfpcy8"
    "SsDCJKlUJUSLBEN8GlJZJnRcLwb11mYWiI/nZ9QhU6L0gtCJE5GPL0AxRPHLMPBMu1ZOYcInLpi+GAMm4MxNwEZ9LlmsCycay4dBhKhBUa4ozXsTJQ17ZO"
    "48AtWN7kJmYssCVBM1cC06ppJHv+wIFEo3KA6eLJdu7YVN7NxHY+Qsqr1EarrXIQJT7sk4yRwVJ+9eqecnw/Ct39efVsho472hfsJIQURyZqeFyGOTM2hV"
    "6WIoylpJSswN0/kXwjRzhtqnGg0B1eqsUwFrxwm2KqDQVD+OVmKv1l3ZOPXCHqct+g58Obdu3avO3N4d9u2fTr9sCP1qx5WWKzb4OBDVgDlDwYA5I30qqV"
    "qwEYk+jU/n8OVD8GVcgFAA=="
)
