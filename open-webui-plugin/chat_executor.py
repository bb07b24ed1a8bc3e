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
    inline-size: min(22rem, 100vw - 1.5rem); max-block-size: calc(100dvh - 10.5rem); overflow: auto;
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
    "KyrclwTEkTi7h7D9/zP3rt1NW1sb6Pf3VzjAYFuw4iRAebudGo9wTxsSmoTS1rixYiuJiiK5kgwE2+9vP/O2bpIc0u59zjh7jwZb1mVpXeaal2c+c4VM2v"
    "p+RRsarnjIV2w2N6Kp1d9VW0cqqfGfSek3W36Xth+7hVbVdipPV/pHbJHvFDQHswEZHVY+EWDEaZqeEtw+9KuEYNHHqojBzIO5bRwpUYxYjhg6BH7ubT2E"
    "M3oPH8BJvccUQKycmcSN/qhJfL0/ClQKmGVwr7hd8UM8uFcan0OE8RRtdWiXBML588WiZ6qsXqMqO9m390KtJYO6sZ06mRlzXp6pZuIFpTzWIAGpcO34Nt"
    "lncRbjds1+Kje/VW7Rrd6Tdl332iU8IsKcbTA0m9y+rnNOTk0DdkDCm2D/Y9FscxM0V82P3ApGGbCH3k7Is9jBmK5ytGIyGhkumM+WSoGXmts1qrpdcVZN"
    "7fyY4fwgl90r1293ac94Z378Gf9MeS6pi7gxT7f4+JSTRygidh7XEnTvncdNmRInsaMbr+Wd7ONiAf9gTqyMCJ/3JZbMhq85DLik3lIUeeRm2EJPQ49iv2"
    "JsJ+A5cBS3r2KJ5OYdDARhbQYpjJhfzb0RnkuBGswHituf4LHcGCWzjYJJg+cH+y+GI7/g0hVOHdDlTw1USse0t0eSHjvCwtxuKMDliCG/u1vE/T2o5Ryp"
    "9OcAEq70O3TB7tkOIx2Rgsm99qAfdeVihg6vj2cl7KbjcFZEDKerQpZhKG6UQe0FJv9/mTyNSc86cRqDjPih30fPAb/QCaVGUwj6JC6jS8JO5By7FuiEfJ"
    "nEOSWdbSromd3Jly4I3s9pNDk5vcKQfViua4wNyjMNuI77faoyGFSHN24YtoZgdAXucG1+LeMbakm2qiHDVnmZt2GSZJ8LSYANz6NW+9nB4VGAt9RzpDpF"
    "7n2KXQ8SrL5DGkYEO/I64tiDznpETC5WO1qLOpMsjbarP8j6jNhPb+LZ+qQxzuWkHdRBNI6WcxXrKCY3ywtiOhWlS5eDwBLASIxz6aFPNNyiGX1ic6MFk8"
    "8VGGwCOPewzhi3C4EAU6bhp15f0pP6feioqAzjRNJAiQreAZRoDHCqCBSc8+jHy179JcGeMKeXSJOWo9eyn3drb5f1GsgeUv9V82hK85V2HOLhGiFVCF8X"
    "O9dlxsUeoySW2FE386FxodOlBUW1ane6e3cuL7cMqpLqS1xNsI1ErDtTxQJIsauFBcaKL5LWXoR7jnGhNsJn/pNp8Pr4+G2LzBlCvCz9QT9yWm72Ca23lD"
    "TGslVo7oYeZ/D6uZFpEPx/NWE1CJdkKs8tlnwd57zxBdhnIDh00wUErOcfV5paWkQ3iFZWgqQy5bPYo4G4ROXkI+uuNgGnoj9UtZD9sv3aUSSK2RiaYmi0"
    "D2Lp3LBE6R9rOD1+CbUDsQf6x6ycclWzzKiwkozRxYu79q1HWmM+xpZlTBbNCFVkzbk8IfsednybW51u6/CqOUG2J3gO7k+957AJs3paKnzertNWivDpbc"
    "2ODEH+dCNHSreWcVf6Htr/4N7LHNP3VLD5Jlekyb+E9nWLJenGq3qCxPNoFfwTxuN9abrFOuN4XPrSbL4JpeSkcDMlH5D5iUaiIweW3YNYG1SXJUN2I8ZD"
    "c/MCsOnRxPfvqwsvNvYl3dNmbMUmN695z7h7d2T1BxzXso+QHqNRyN6EGX0IUPUmHsyShv75qRT8xVpq5qsuRQ5rvYC+HmwOieXIoPyEcoWAi8jOQt6Fjp"
    "V1L+I25e2b+UASQL7pRf45SpIWTsFoAqKqP2rB+r9VAzXfGnVHo6XGbOS9EimX/GEJ+h3ONnODbmJvYUvkNJOSyK2Ro7o1At7E9rRuzfF+rXgCZpr0LX+Z"
    "zWICdAYSzePH9nWDut9+2mmE2nOBYeYQHnsBj8GbdFwL7EXsZh2ZpQW3CxOdj8gyN3KEbLn0EuFiFxqKK0s7xOn6dRDGIxPlpLWOS4s+FCPxWsBcFVoou3"
    "L4MJ5g5vBiUfZhJq6fgmIHg2Xvz0lzsfroC9avJQtWdRD35OUYI0XmuCNsdzzXyJ8xwwb/jNt6vqKVhih8crnClM/5E0IGSbh3kKIITnrDN3Itpbj3NoaJ"
    "RKcpOd1MX1jDKLgis5cMWI7xjhEvh05HQ3PMbhmpmag6DJdJh7JxmvAqNHILGpRiq7n89wmnjEEnGgEtRGIIFI8jrLKJA5RfUWpSOZQEjBG9qkYcUMsk15"
    "b0NdCdqu7CN960Ek6xHqaLoCuITA36Tp8w0FlpR2nbAVsctoPmjLYqJdGXcSWY9xsNyiFFCm0T9uMa76a+exSYtAvzmmhC4xCi4DPFqthfwRl2tWj/CNcU"
    "am7b0v8l5fE4JSNMCkV/dBl/wVTflPOTs+QEi74VqHYexpzzEtlkFznbqX5tZ+cgVfmwN6C3U/s4P4c6xiWXcaBLvrDDiHCT0loPq5A2/MLTkdQW/EQTGy"
    "YpUXDxt+VSX5sHjp/TezG+iz3SfRlj9TnzHTsKyzF6B4Jll6+D7sToQAT/LsE0xn9gwdoOeektV4S3R8OVUDDs3j0NsEPKxpLXLolV+kTUgZimnd+9uxu3"
    "QS+ASY1Tao+/dI3jz+Sk2LbsenN9jSe5zozC/Axz5p7X6qijf+gT9Asv8o84qiiPheGipm6yp/NAud9SGDFh1lOGHZy61HmG+QHBw9jPK3/DzkcJexirr1"
    "bCHsa9gfZGjRDrgNIFZtKJe4y3kqEnbZ86a7OWjogPxMxp7Ym2VvbmdmQd1NH9+1oz9pzSYGLkT7Ye/C/GUe/38icPNh/h5/yH77578O/HIK+ffPe/Dx89"
    "DCjA1jCcv7hrbUgBTxI62+IPpy8VESvGyXvaLsinRtI7V57cBWUMRiZc9lIwQV/jzDKg0C3l1hLZ+B5Lqc5nkv0PF40R3paA5kd2hpD1iGpNGqGOVrvWSz"
    "/CVBp3WwllWykrDcv74sHpkhtnKMQtiVE7acCelIH3otJ3iYOwtn031zR9qarNC+gYmRfQJY6ICPFVDZJPDzyI6HCIHj5fiM+bbus+VB4AE89LtHoXt0Oa"
    "YvA2giKaD6IhBtN8CRKSROJ5IFhUkLzvUIytWCao3OpbOq81mNfXrrNa7fJMl8hb6AN286DxjiS2uiK+nFvbm5V0Mz3BC2f/6g+yYbfgqcSFlEs6jO3KSJ"
    "Qsu5Gzk77zha0VtDmsyLyOurBFbzQEL79fYiqJFwSK17dgkjnBp/BJj5YofPqh993jh1v/RkjG/d4W1R0m8WugNDECInpxw/J9Xw0pWIcw+ZOhg3x/4w6C"
    "L41OLkR7GF7AMyW8gJlU6DdtXYZX6I1sU7zhFHNXAvJ3oGx8ZQUjm/Lqp1j9FasfY/VbrH61v35Fa/8V/vkp7iFrwV9x73s4DaNcv8VVdrymLMOjqMRE9p"
    "U/IX3e9u2sZ1I0tm8XyKE3vimHnroZ4Riff+RxjUmpB1X2HP+lzB3ekiKVpUds8WOnYvKUR7axqaYhjgwOYTFSRYIe6AKPp9GXkvkTdsru5hKmAGc50W2c"
    "Ga6lIGXtM6+PQd2tYeRHEdE5Ru80EQ7ykOmcbVMN8vappFE5zfvByWFyGCFguKl0ZMQBIX15DofjYhzmfHheaSu8kntvTZp+m6yFqIxM+ezbX6jmAoabdA"
    "l2H9cf6DTEVM01SIAmaPcpOf5s7k3HlsMmRuExafWnCVLXTQw7YMaa4QgRwXLWSBiSmrqJsrAwUS6hUpgePcKpZaO5HTt0Q5gm6aRqaVsrfeL0sOHhCOae"
    "FIddulSN55mOiHRHoFMIFgL8azoktR1isH48MGHZJvBpL++zlw/U6Q5ddz/9odf0xP4OxszoXKR+1rAkhFzAcUbmx0rOoE98O1ADInfw4YCmXHQaX0rj9W"
    "hiEi/9XmIVcm4zl9QNqrcr+UFmSkmVBhw3W4vvdo2Xce7ugjZzFKww0oD0hNGTgUAEkTetn2xuyyiAPqdrf3L40V7Pq1tnOWJKP043xJ939IrHXPc1zZ1p"
    "ObwM0YOeo/qnM1gjS/wrPqVplFPNZxBNzJYEQmlrY9PL7a+94BOwGFw5o2/udW47WCUG8N7+DXrRfXOuSwCzna7sNM2gMUXHt8Rt7bZaWr3Rf9J6pLaQhe"
    "oHeEnd7LBn8UBtfaiSJjrXxz3mrUmbyOeZxMudMWOfOXNMksTeZmx54shiEt4pNx36ExXXqw8PZduawe8LmnRufKTElZl3m3iubp8zPmG5nfe1qMm7Mt2M"
    "dFN2WrYto06tIevpdjv+AUFszuy8ioqRmYUn7ZiqAkhje/ETM1FoVuLJ/R/jrhkpe+76ltqEV9Wno0TM+20/p5UYs3LL7CVrqNvcwzBEtuwKbvv4dBXVZD"
    "stLu4QXn11SY7bDHXl3H+0ct5NKxVwu4Eclp/HQzAIYUGqtc0hdg/LiH7k7x/dSj85zdItXdGwkxpTB+32+jPWZfhBk9ZG3c73wtdW3O88uBctcdoxA59h"
    "ZTL0mKVPm2jH0Kw6O5Kgr+kbB8o5/FOMFRyWNLscK58XORdHDbZTeltHlKyDvPHltGz9EfagLyFMTrjIcqVFE/GWReQ0AI1CssDweta03F6Ebjx1md0s51"
    "91J+jXuA+6LitVKesnJSVs3r7mToGRPbmr2GBjNGsQvREVqMBGrtiD8mGAyTiocer5efduE9OyXj8Nv4XVVWX6nU72JhwRj/0eq5+t8v67p6DX9GlHmyYS"
    "KB2BrOpE5ZLiH7Zu+O3UcAOSFi1ht8ih7MOljnQC3qFOmVH8Cnn0cGxt1c7bpuTJbVtY5zbeMKgkBN5xbKbRnTmTGmYzdEpuYGAE/ixbBfvYo1CVoUpD19"
    "ZRUVil2bLcbE+vXEbvv0u8pTMe7d3q0vp+1HGp4JTmoWrcJor2iJjh1nVVM+Q6Y6q4wP14Haci3oSeuM5Uk86t3IYE1e/LaZ6dU+Fwr+4K7dGbhoG2vi1G"
    "Zmtp6/XFRHdcmilvphtvnv5xIHxAjb+tem2/uff9VqzXWrwdPZFKiPSsruk1vMB2V/VlsE4MnGWNUnk7CShyKMK9g8ORgR7cvoT+QochRQx6ZGWfRhP6kf"
    "egcBANkZS6z7CLESJ73CvCAkFDRG5PvEBg3FGt6KiFTWglMYhcsP27cy3CNM2GGyiD1ZQvW206uXVnfodNsQ45k2JCA8Bq6s1vNcymWwxlYAIiXQfgNDrn"
    "kgXaT4HZvJfRSN1y+8W7VL95wbsv3ALGKnLfFJNatbgZYUUFZ3nIrXT9gSz76OEuCVNVC6blYbvqgkHaJn1yFa1BAVBdmsBQOGGrwuIjgjcuIgpe0u/ogc"
    "lnKUO7KuURpDcs25OtmkDRYEJVEJsOHjJPgtsRfCxKqZPoRx0/lnIQ4uKJw6qLJwxV5svCMGymHIRFtfnPeAfPZklS3T/iJ5pZSPO7zVJ9x6iOuWMpikV3"
    "XKackJaarE70tNV5WJB9RsPU1tflTMvyrEnBwyrNr1ZZtHrlw3dOZ8XVKBByuOuZLiuEgTrjJeTUY0yIMqxmU0mO0WWdWSy0I82UuSQ2GyS96EqBsOvJLB"
    "W+vFVQTPlJZyNwG3R/CwX+jfg1lySEbX+d+bA3WyLCqI2R0aBwnDR5R9t506CJNqRVhNVAWdnEZ9QfDIcqN4Yx0kbE2ziTsvSQ6BFjzYrNYzbG28ZKk9KR"
    "3wZ3sVGVyR2ssX4vFFb0mB6g9a7ttRh5A631G8vNE7x5ql8d5nQG90cYANbwFQLDDPORBEJsGonJgVXoHLRUMxhFagIyHqHFSGMoVc4M0pdfr4lWKVMFGl"
    "xjOx+bbdf0vjEGQNvylJb1NNhoxzBDTNif+Eay6j4b+oRNTUoGer7hdoGar6pvFGHiFn0HI8xtRTenfQcfPaeMJjiU3p+EMHNUwm+HrG6+2pAFyyaxkKux"
    "SgJlB9zyZtXlj2zghvEKpwuSFs5C4bdDdKeB+G1br34T4VNWR3LDjJnD48MkO4dRln5hPktnaO/e1dhJnwwTzhL0sw1qhX2Xag9mdux+hzvxFfQDgxjEWR"
    "HSRjFDiJ0683eGWbjKY98eeKB1wjMZiCP/gkfZOF4/vVofZ5ic3ayEmqS1j9EVfLO0iWeo0sMREHn5+ulsco61Vekbkr0RfKiKqxz9NQNtwOawqFGOhNKk"
    "z9BXF8UNs20S9h5yJavKCE11wotml0bHpoyYw9tNNy4Q4AuT2OBDsEaBAe2GDvh2UDq4Qh7CcNitHx3CCpaJy2MP8iOnDEhsJU4AECeytrOexNb1LXw+VY"
    "0dLAXqtDS3RtmPZniKyZWVbKNxlQgtWfZi5D/EoCICQL9xNnOvoagpo6Wa8FoN22zhvzRLHNkJdcNkp78I2xx+dM/rTnBtZGqmikDoUS+/dd5StutCn6gF"
    "6HiJv1bG+xJluGGZra1FTfJmQLWcMKwsWR+fEWMpl1la4n7Pg/MUa8EQXPUJMsThdPH9/56icW3k79iL92ECPIf0WLekhM36/ZetM2xXCjo4RgVNYS4LKO"
    "bux1wFKtzjjw+IZgrr83b2Dj+25RAO5lhkku2WsNa1F9d3rR5/6tDB0dXlaQb7At4C3gFWb5YPJX3BxZO/hFakhChXLmFipfFOA437wistvFZy4sN1t8UN"
    "wmzEHWsS67Ib7L6iSNB9Hm6VemPtrIxvjDZMo2u6O9YbguV11p6u2Ew7p+HqPGyHVNiVJFhgL480PFQKKIfOVUub5tHhzQULZ/WvzfE4pyE2EqgrBGsnUp"
    "GZKuvMHZyki0khguAGOO/aGgJ6JaH6hLqAML2gQHe8o4TMruVKhQ4Y3chwUAJkPnRjg2QOtTgXJEfc0ToCgiV9xDWDCxnOidW2cWbevVv0Yzu/unAg7pDf"
    "i8E1rTFopyk6G+0ck9Araov9puKOn8Kgm+lkCczZHINaKuoIOtBR1cdNXWK1bc1aO4bGYACQ+59b2B8Iz+m4U2bv41x4soLlsGuxf9y0ED3gGLBN1BzXBd"
    "PyjUlF+BSqK18/IAb7s1CDAz6FPakKaVNowrbp+8ifAjz9HEYB+u7xynVHaKPYWfbF7MnieCwVbY6EntEDTHZGNNkpaVPetmU3TvFqZa7kTTKv7cfO9RqX"
    "pkXXPuHTrF6F3uslAQ9xWvxFVRQwLWaaFTGhW6IOZ9oELhTwyJ+Z9AK5gGNj5dWICM17ZU67CtpcC9h1hb7s4Aw23DEqW90ZTuEJVvHQFcUYZ59wpNweno"
    "YEwK71j7CM17oF932nK3YxHc9RMJXXR3m1j+Al0THVLfuT/kgcPCPDNYulnnj3mDCDHjzIsM6WYAa7746oMIcywC+qEYKuITW44Vs9TDYje6KPQhw0gRNS"
    "RAv3bvwD3Q652b3zlnKxTTBpuIH90dykdj7diFCPiRMpmTujudRDLNk3ofrsL72fccGluPTiUK/EDD9dhVJVQj1r8OuIW3sVEXjN24MMLDdwd9/Oe7nxxO"
    "LNwpDKFzilRhR950ojsNdk6TOq8cKVJ4iHuKnyRMh7qylA8QW0CzTAoop3ic2yKKj6llw9wwqiG9B1y3SzdYtkfdXNaB6owdBZjPClgImdYi1EI3AkzkM+"
    "LS0ruiNJ/BwpEhTk5tlcGksZNqTQIYaGvSlCk7tWyoJYxfDaQhvi2le4fg5SHE3whMYlCnWARUV4duiU1AwLYrfuozO0C3fE+806gkZC0o2US8gbYU1nJI"
    "5CBOYUPeV3SgUvv4nIGrsVXPRAUg0R8wgT/Mq56hO8LOwCqOWAMlRoL8+ZW8XzdobZi85g6x1/Ynb8meNYSezuDxsX3vSMbzrVCfDuHtZ8N3MHdabYK8Lj"
    "DzeyQTrdHdf58Ma2H3RQ1STyOB3xAjbpI9TtpqCeoxFHaTh92rwDXScEIxkOtzH5D2mWmfVrl2FbfCZuN8YdXEa62bCWHMjEjKjiZO5qb4nAfHXsRFgDZJ"
    "1OQ8ks1Ea0iBVtQetpSSYpp1Yamn6skqnHi4pJaiSUSd7WySHir6nGhZ2+J/hwZPzABUc/TK0QXXhAqKcEQKI5ZrejWm8rHqeW8wsBqnWiObLKOyt4buoT"
    "MHK4xCRdEyJHa1zPtV1/RzZafG1nNoZVxrn2nAhqXsSwofP6dsB+NIiy6h28XWHqfsZuHTKeWw1lmpw3N0ZUoWKnxrAzVdyzl6yaPOP5bcPAYw0YJ16zQE"
    "57wylVLgIUTjQrk8q7pDYzi0q8mDQsOFBKpWO63q9kUdlqgrZLcQiDkAZ0Pd6xQfRKZQoN/sb0H3vTAP0EeOlaWmf4t91LJUdRYqA3s+EpItWtLoerXMMR"
    "RYUjj0tpanzSvmSQduJx7rIYIKWzWQwo67PuOlV0uHaFJGjABsXZ7UuOSpidT4DfjpJY+oqhTounil1OC0c638/Ui7DRNLk7sz2mSywPkS9H3FLr+JEAia"
    "sNNsCkYC3iNg4Cxe5a7jxls4kXhBL7W/qMTc0Sq+MYNKNsno0dSVCM47CJi+UwSsIravGLEHriRaie+9rdR9TufsU/n1Gde1HT5K5V1AzOlDbjZ6E5o0nX"
    "0vAOrgVROGvE/iBHRLmyoFl3twB5SEpNx/y8pHp4n3DFgkQaiDY25CDSigq7rKl9jtvc4O2QyoRYM8akC+somuag0NIhFAkA+6JZ/OjDqtxGZzNXb6NlUW"
    "h3XXutTg1ibrKQGSF8OIt3Nqf3UtazzA94rVDLcRUTeqA2fiWpsk7+bmpWfzV5tuIadJJ2w4SqhGCAGU5Fx57fzm7bjJrk8K6RyNSHezq1FzQeGlbSk3+j"
    "vAqeZYFR2UrWE1RkcEl0Bb6T4WlgY1NjjXXo7znnulL9u4MQmc+s5+BjWEmL2MEDZA3t2OVAM5xUqWP0n5UVQ2f7drZ9u9i+Pd6+nfT84vPbt2eIhbo9oV"
    "D32fbtaW802r59WQVIzYWaoYsMbuegr1F9IlNZr0t0XKLD5FLdWE2zJB5jaVYzqOQ4f5MzY4Qxn2JjPkUGrxh6htRhbmHjTgbDJ5xrGn9Dq5wY7KUwKpF8"
    "6Xq5+s6fWLjrMuYGlq9hmfTVL5xrn3fStuNNgSVEvhlpUhUmZ/1+b+7Uj5emKJ4GGjLudKK+sTmiq8/oH/ir9obo40VfpBblZkr5Tf3jRHfz2VJCz3NjYv"
    "B3lnXuYfyKYksXKjc/OceW9Bbmt5lFqlFz4BaVSR84A8Ds6e7FW86vLF/JNSiIwtozPplSgaICNfhlBQAwE7HDxY901znh6zqaIdLj3QQL8Eqz0lyMvDwa"
    "HQKxnWF2AnqxexYhaAzcckkcjaQwO1RWPafhdh6p3DPzwo4tIK/Te7XSZkkOfId7mlk6qNXF2CQuYirvGnwOgnBbs7SME+Zt4vprUdT6fHElTE5wYUdKcr"
    "uca/FNKmY/wx3/AlPFKtG40KJ+maYuditp504l7dylBFPVuyjaxoW1yejblXlrlczqBqMxRqibaZRWWHrYJHx33Ndg7N+a6qMWnM3WPa4Dqq8pxZKq3hyw"
    "PE39zWVtIropYJ3GX5dNJrZ32aoTlrcvemZDNkL0XI9SjDaRVmu0GNOnKwf9s6pIGk+jvUyQe8TqRYitLlb5c9L63LlI5lJ6TtPqT7FGIgrqI31rWQHUgi"
    "V/+7wqkTF6cN3Me45q5nEY6GOiohIJYluj1cmB1PYhVXpzylAQsO7b9bYpJW4bZ0/61LY48ElcTFF+0VDQDPxItJG8VU2cq2CjjqxXYDI0TCgHoSNhr7nx"
    "Dt/Y7GMId6W729KmY1OJwpw1RhC/sbFggyqzcZZ0R1udzVHzLiXUSljqjfUB4lUqHZpLqgLX9c9Q43AansZJXMYRmFu8CJHWbqxdqKBQOCk8jme1sq3a/C"
    "CdUi9fl2i7fDKbz5kPJ7804Gui8Ccd7k08hhcGMeZm3ZCKxKCvSiq80RW4ppKkBBmtcmp0kbCj9QyrxzQN2YHsgFykOCD8qVUR/wybCr7zX8v643B8hDYb"
    "Y1UmqmGHgLdlqA+SOJcC9leYBiCMWPthc8Xot6GpGM00faWNe+1pPzXmVKxRZopFoywWpS2j4jBHGPuNE6ryMJ1kl+3AknSTzcv5Ifce3LtHZL1u4TKZdv"
    "HGg/v5PfjbTe9tRQ/hs3cpF6sO1V6oDu2r7ZLfnBLYuw+Uc3r3u81N9VmXBn8cPVrCldfAhSownOtBPB7Voos0GhKG9WujVY2UaYfSVGz703DpMjhQN/Z2"
    "Q4fp+Ak27zX8QMkdTp//Ev6N0uY+2Asj6bbWOSI4a7lrN0Fxqohqn4v/Msao8o2RmjiQr0P1zvcp7KOIP8Q/r313wk3Sq5dOacPqbu3VPcStn9EcbgdqzC"
    "fsFlbDdM7Tqq+jIVaKW0dYTsbcpUJ6iRg+JqrUmCnvRssqRXDEPAWGV8aH+jZA2bQGezt1W4byhJxYgV6bzCHgIhj7/Xr2h5bievUQQoPAjf3+1sZm4KBa"
    "N7e3iVBAQlhrW9s1OlyuRlYKxomcgEizHqIQl0pgvrucYc/hYmEg2WVHlvhisdYuPZJakH5rINEMkUYpqKaXNpAEqgC3fweLS5EqXn/n7EkvN7dI2yN27Z"
    "Hqw0Wp0K1XUnR6OdImDizDzCT2o8/AR+3vulPRVgYzAJLo7t0KK2MU9KMa9dOec5v66bSb7xr+pYiZl3R642Bo73PY3BzDlslk0g0N+HpdlUePANNBEbx3"
    "N7/92eVplEO7j8IzrCAQnRP59t27/ANSofQ2++aLbgEKiqfNu9gruH2PWCTHsJJGetsc51fTMiNeWdqGfmGXeZPYfwfK7/fcj1sPAr0hIaHPcv3OnDuaoz"
    "WKatyXmRDnbT0O4O0nHOx7oEabI8OiBwuRk7p+WrH5/mVRm8j+VLpkLalqYnNhghss5858M/Dnt7CN2dtzy8iCmMnRyOc5+TUMYL30YNQH5ZA5gJh6us4q"
    "ZPBNzPqlp4RlAUM0/d27EknKiNepaT7mQb+ddeSuvR/Ddq6oaiosGGzKHpygSQh/RNmELFkY3dFn2W4MuvCSOaoh9n5gwRS6hGDWqb1FD/TlzM6/H/0tEh"
    "eRfrbTJc7A2aKP4bULhUnbiNaHijeG6nc72E/RLx72Biuom+SYR+1Er+6zOf3st72USq3aeUD4GLRvsTarQxHWjfoMXuE5eGfFHIxs3FUYrRzGHAa0C1qY"
    "3z138ME5ciemBBEYVUmzqYTKoQSjCFejIdx40HK44S/3exnNSJzTNMczF6NCrcpcnq2Qddoygw3E6+yfUGEoM+twRW9puRJAgi5BNEbadR1B3E7LSwwkGj"
    "3cnTc2azSoMdJh9RWRWpwxypfvOtxGmKGv/eyROmyXzEkWWHFNKXc62R5Dq8JKFCvimKU6JpnlJjJEVg5HFWKu8BLJo8Ez1tDOInryeML3OGxnOPtNicql"
    "BjWZW8McwZo4aJB5JWIP28RMCg1F+S5cb7ij5k6FRTfhpiSG/dzStxINauqMdip0p3qyRMu6aVDqH41bhUhFzFfD98epBaDX3nYI0XSjja7GLFy62jnTBF"
    "IdLOlvf05g57sB17QPm88Il9wo0DHH0UinNUUcMMwDYap0+0mnqjhvb4JY0EsxAbYrSkSeebNJ17p34lEp4+uXPtlWnAVm130ZpwiiTQfREPQlEeP4zSaG"
    "UDJepkJ/dcUZiDIPYwaiqwYXg2OU4qi/+sIsc8SNZaZmOKEu3h4rAnNq0MEukdbNcVeD16e8gj1k0nQItgq+K3XH2KWS/Lau7KyWDMcWVgNOjz4Oa7CKoH"
    "qkhBuzCwMKexJ/gd50aOYsGGsD7FcNjMDb0yd4QmnY48b4qgUsOeGkcwGYhdNjPCFTTTq8kgEPFYRdKXCxlt2kF7iAFZ5SZm3oWxR7mUMfGfS1o4iZ0QwD"
    "d+n2YCjy5j36/fAFdUNZwQE9uohRW0fskKaSg+0Dbwa6UBbobnD0IOiLykvCfniI9CCF43+gGTvOPBPSbAi/4587IaHfMCCRVZjAk8z1zDier2V3vrOinE"
    "SEnI2UipQ176tnmVdlnnnrqYo8BpSZ+RQtm40/Bh++PNha//Dlf6OhU2PLkMD49p6XfFRxeO+83W3B8dZFlkwKp1wLp0+kGf04DlM6gZJuuYpLVsm6rSYX"
    "XWa6kIeOg6jPWY44O9RSyWuUq89hgSne6ARBUkBtAsZ3715kpNyzkXTOs7lfy7bqrqpYkXE0o1j20kE4REFQ4/6vagz2WtrLfMQr30y32yXTv3CG7DzJTs"
    "PkmCo9Z1wipN+BiXAem/y50hXctG3x71Vsv7yyYzO13VonWDoJHXAY7eG8s1WJh6Vqwt6fZMEwQHk0gbeOwwRDxpcxrjAs6UG3BS0wj5DJ/QwEbJS/5Xgv"
    "/qIPYaFRqkvTv6ZKhlrb9Ow70HdqmdBrUsX8JFOf/OV4kuncNVtrg3qmZyWlYXWpLhjiv/Xq4+Q9KkrX/tCBv0FfLxwQO2I4pkGXZTDbpmmwXpIk3q5aob"
    "IfgrlivCKnmXJyTenjOIoTOCfwzFE474t9y9Os9/3jR5ub3jseOZOqbq8PNofoVQdhbXMj0/5uO2W4Bry/5o6XI472zUTWpoQH/77swns7hTrs7H7mNETb"
    "1pwYWusRbZMjEqx80nuENd7KHx5vOmqtLaPgCk8YUFCRpeZIEcBOGJZvWF3e+KONw9XvyoAFBQwZxo3ah23xKD3HKA4bYv3OYIvIngMifSaT06HWzzyVXJ"
    "5nH9eew5qFfr0szjmcMWjwlBim+y5xVEsnDAwbutL3Vai2X8JHqjzQ7+ThZyJ/ysNLxT1Im+HQfdtD0lmQcRmnyS/qtadIfcFt6Bddw75SxV7K1MsO/RIa"
    "ABJrtM1wkG0UvMU2WonbcfEjbIfb1pnVRH9QzKboesXtwYDVOI+hI7t+3oMpWkoYXiBiYDo+I1WLDtIze4Oc3zWn8giYgEXnwgfqiubX5xtgc3vHeEPp9f"
    "/RDFT8Dr0VCVV8jn1BtIc+420QI1HGY9Bs28YY2W37gwybDDKGdzXDvFNsXdYKMrfz44hwj7z5gbO3RG0JOaW6p/Ywl5p1tsAxMzz9xLmXKWKABdyd+7kv"
    "wNl2giCbe08v1VdSo1K2veqF917odTAnKC2qW5dZfgW7MjlWSTucHDL+CiG1klEqCqKOdqRklEkycFBh6c2CjyikD3gPQ5AbERJua7tutY8X9bkgWiygi9"
    "Y2VdbBan2YOEIZSfpxCs5p9vumJq/c9fD+AvMi6iPBpCaCFGYEbY5lFLIKbbI7K7YHiLKXxHjHPoC7Ce0xXHXwOW3/icQH5tqMAmlhoD7i5RaM0i+6z+EI"
    "TgFoecHDY+s1uBKxdntYGH9mYGyBIsNXY/7F54srNBq75lAkx0pLUZNFjPMow4/Iljtyniijo59JDZC2OZ7gHVjmaPM5gpTGlmlSnNQeWKBJdFa2QLsgNz"
    "evWdUaBQRn5dtD85aun2zHU6I1xf9auyp5EZztGGgkH6Fb3tht9DUIxz+zHhkBhe0S8m2BOVntGOwP7Jk0Gi1VJZHTXuz/4N6liPJPIBRN/yL5HvWvmkag"
    "Z3GA29xnioVRYS6e8I/IAHBGQJN0fGWOfWPw4Pgl3B6UC7GRu7qWDhyp2dP6R9h+oPGfohPtJ9U/FFcFrOsTNsz1/uzpIPt+bgUoV9leBlLnWYjQMHK95Z"
    "irk2qHqlOAOQqwpIT5iswYMZ77MpPg8GIBJky4/nWIf06G8y31aHOp1TEeb6SOKdujk5EuOwHXv9XXm50X1RkRSVEwdCZuTLdZY0AEzpe3mXqZqV07Zd5a"
    "aTYKqe5NC/7BFGODLQ2ncSvEOdjCCoGoKrNW3/IKBrbAOob/EhQ3rdM4SYjSiU2VFnM6tJBdp4X4h3FcwgcY4JYYs/zvF/gXtPFY/1O0QDOP4fpJBLNnjJ"
    "6C1iQu0M6ZtFAgX7VgPcRpxJXQWswG0dKkEPIBAV8XYLOUdGQaY9kt3sjpH9ARWtxjLdiHz8/xcJafxhN4NlXCAQuQCCpw94CbnUMzPkNngJE4acWXiOyJ"
    "UzAXYYLBh+mM4mqzs7N4HFM9UIEGtcT+JFOSlzFTdbUkWN7CMDl2GtJYtWBC43/x5eyyJWpVC/TrWRlpmJAsECnbk+XnYaqHAsUPF+Np2fh7i5SNCN9zGl"
    "6hO7gFCo6kaLQYydripWAVHmLZaOUI92lhZF+XO2wJNrmFWFn0rkV/EoLOQMc0DJE+UJcjHGmWj/EWxRQkSQyjqEUI/gOqQQt3ulaRnRFXAb5jMSswMQ0u"
    "xw04y8M8Tq7gM7Q7pekgtlyLVjz/xbpCGf6XUNShNUtxwuA/dvrClfwd5y9/+QRzQU7k+tizFLoBV4QcBYVQSu/NpiwUW+R0Qkc4U4XRAPMQUI5JC94tPt"
    "PLBb5QV3+KsySUQmoYGB7pVd5CDOlLZ0HyCMvwF8Lf0PIFMnUM0ifgPC6z6cm0ZcVjq1EuEqYP4YyTFgx8RSy3akIZJuR5XJ6cxiGWtj2HTjkt6Enmi4xo"
    "dCLLhfabFruiSOejuZckEbo2tX+qZUM30RlcWOKEDhkXRd3p9YsnlfdQKusMK8elstR1N77ilgrSFg2919kgH1IiLphG+ZAKMBL3bIM3j3j6oB8J34l+oJ"
    "JcQ4J9PAWhj8VVO6MuAhzZU9LvxyXcFvRlUAzpxh4Cpn+YaSONw+Zm7+HiMDYvU1xngyHsldXShSN6AdyM2KRQWFzH8+Xkbh1Hq26N7sxDA6Bb3wqWWCGg"
    "cPWSAN6G/MXtDF6lg06eoOb1MT8tpfKOeR/3VHu0656ydD1Fh5lQNkcGlvHDFtadP86vBCYQS9XkArHYoIeNutUfrVsh2ngMmpBIRjjVCbYbDZ96DEPEsL"
    "8gpQ9nB+SKLShmD0B34odTLLtqJNeHU+MY0XWVqp43SWP5JTMWjdTDK9G2wef2jVMSlAXnPK6S2TcP8H50O1VPgb5VJHIbNgtB4wjJuKTCShVCpcUiDvr8"
    "c/cpdke/cdJTGbdHm4KmfvTgQX/kCDtTvq5WrtT2NdxcJ11E3M0OFi6iuz/icOujze9A65mlsA/zfgHCfQqTsdyIdU+x3Z+p15l6l3k109AXtksOgKw3YO"
    "xdjQYKO727QUcXooUs3P34pC06yoJVjAVt6sFGzO3e8Pbu5nPlm1Z2FrwJcGoI3Ec6YvBo88FQJ9D5zmduoxw6aYMcOwn68MviD3dPuqO/mi3rzsJXwEyj"
    "UUNDtaKNykCbbrugKRAsQJLJgxai+wSLtj4CUyrLsaxy0JJbeO3fsu33UX38AnjspE8HF3/o3f3E6Fp3FiDrTy7D9OpELyn37g/+be8uyp9TW52fIMdP2i"
    "zPFqgeLHjTDBasIZyEp6DinOA+xyeZTtEapb6Yr+N7UKODhVaw5NSFaD8xaxDYkgVrdKxdkFqMb9XCt2q1+begz7uq+3JbD+3LuQhIfi19hAZYqx0L1mRP"
    "nEPOHb/bfKi+c7usRp7Gt+ZK2jgPTuj4YgJC9FKUvAi/akU6WPwBZ9FJtJxhutHFd0wHMsq5/+G0M99UDzY3lx9OaYLxjfFT9CUuSvpkXyPNhIcV5ploUg"
    "s937iqrf4Myt34ImA1Fr9qUVDIE7g93daHo424MC/eJJqkwdQ6+XUhWvKCK3UHgz86Q3iNx/QWpLUvPsXYKYvLGViqpHrg0CYgCsyzjB2gu9cqzIs/zI93"
    "FmLEnLRZi16wOREsnLae0OTJr0zv6tiIIefSZ3pL8KF69B0swyFIw978VsO73+pWQllGddcaukcaS9TBJuXW5LvsRSFYL6hHh2UJCj6BRZTocWBYzdJZMQ"
    "MbRqcJUz4MqHZZEZkKnjRanVGju+195jPPc7zErVqOvsVAly4XJxkzE0WK643kS8uUx8XMKb+0FkfRisW2OMeW1dLv5crK7y7V4dzWXtc0Wem1ddArsatX"
    "3ivjA45h3J9HOLNyhcS7CmGfvvsv5Io5qB/F93sh0e/vCXjiSflNTjGhgkWifnwMFfdmUkDK29KAkNyAte6bU2tkbj9lfm0tKoFRGzdVI+Sm/sivDYb9mF"
    "Wr1FNVmuiHvzJ34EsZeJNSlbsDH5zCl4/bUoALablOyUkBeu5f2XoEllR0vxc7PSjzYF4f/mY2zzhQ177GsmxmEw2rg23rGwn+KdSdHvnjYzF0qAL9lUFH"
    "qd/8UOBfWe/xd989fAw/reCz/NWEnC9ojFDzJR+3JbMUMymmQdDctiakSpbSHAuSZ5Pu6O3B0fGIb1CBqaVYE1Of9urF8WhpnmjqQiJi6tYzlo7rx2CM3+"
    "qOwinSIbMC82eBqKmlpdlEzSon3AhssTOs9Pufh2er6z9vXv8/Z+2Rt+xxEXayj9pOibfpgC7AnU1DkKm6vahri6b+pPcQo3766w+gWcvCjb8dJ/49a/t8"
    "xrAMEc4kUIZfOibsoe+vQnUF53Sk7ykiMcL0iKt1sr6IQcLMDrx/hQC9kdJ19abC7+vVbg4nE2RYYHbKkDRR3NQi9uyAHo3162WnOYrYlqYlp6/Efck3sC"
    "W74edM3fEXALq4f8t0JPDnTIcCGwKB+xl31aiJfjoqXPH2VXAFILR5qzLMimWV1xHhbTgMba5vr8HuuQ8Bg90zLVRe1DMzptjuT5mgbN7gh3eZ+2J38E9Z"
    "9B5swi1uUnMP8Zi385sW0BM57+d5MHUipQu+EC0Mk98x/E8nYSYKCBA0UPehq98SgsrmqmrOznhV+xAEaypE4Ci/yxMhAC5GTl1J2AhCDJiXxXZp0iE0ZS"
    "cMmc8RH2JhvKgSdkvR2Jb8UwRqwu9hj/InkZjbOsxjyzhm8yXcHEFEbiJ/0Mo0FyJJUMjj0nti8yvCyTMsi1Zg2T5D3rwy7wWz52GZlM+Mj85kRd8uTSqM"
    "PGmrlg+T63wYDYxB9wDX1+GY5H8xJSa2BBZOww+Flid2I6YvsU1EauhPqcy+WoFZNaVk1QjdcSuXfKuwl9VnC3rjRoz4QZYkj/M4taxGdnKUKnZ22FQlqO"
    "QezDAtgIK8xTIQNizOtX4BOydtdJGOBgtQWU73YsKhjQlXxiSSMbmXy5iMJR21pofqMiSYuuSUK5g7NOHS14SSfC27a24cnrHtT5jj7TPba+wbpdWhF6dO"
    "qq8rCKFFp8mezQrDstqrOcajcxtmlslTCTO37cmws7o//pwJ9/M1uLhY8GWobMO/HjpObrwMsG3Uc7avhG7G55lp6QQ9TtNnh7FZYJEBU3tv0Pfcy6lpmU"
    "nn4u/QCsvT6kcN46KtbRfG5ZYqO4V5w1oPk57l1kOW2/3ZozyUCLjIqcgJAZIGwhkUDPDBPScrVFHUQf0NGE6VeRvL6l2FGFauLSMlFIoNNEMEWuAyIQTy"
    "qJ0kl969a2kgS4cG0r6soEQOaSQd6KpUPvcQ0aUgolNEJOcahRwb1LEmTadywgW6fg2xZcbIW/4qfL57UhPAg0aLfamZdfpWSht2XguokjrGTlkTgveYGt"
    "XWVz+3Cd2UPFK0i8DgnJOljk8TP5uXG+DkOswxn73ndCjTaSICcu72IvQPGvfPCCgMO0YYY/rTEFkAOL/Qq84dCzi5lCrd8wZgMdYqQMkYLAm27ssNpHJm"
    "yjD/5kMZLbOwVYkZB5wxr4fMkvWZ9HxCm0ffgJpzXVMPcF7eDGhu50EEciaso8h1FXWNFowr/eHWCzeI7rGXylEgMt+OAePHNSMp8onSmMxNmRdObSjUWM"
    "8xRKn3+zAz5RoEXe+C1cqI/1lv3DF3Z1B64oLS1aT3V9gGBfeMgmRrY7sca4hzCvpM8M/MR5jPwHSb9g6F937qhC2gWe50602V84AQqTeDABoIr9jLuIyo"
    "TBhzGm41klpAnV5Ip59VupoSyBqdTmNPxd/kKjKOKhRbZ4vV4nldYenLsg9v+BWZRx1ge977J1YTGUEYGEIAyrnHyU9GNZg7XeSU3xJAV0TGp25UCrKh7q"
    "AKQAFHqZ8UalbU0PtJ0WOC/TbWthw1YdMnhYWCVt1T4vCRVMjttcuCozOYSagrKP0wLUxhdV1nghn12VDGDbDqpCHpDhYUlgAWH4gc9DwhoqZLSaTcBDCn"
    "MG+52PAZ6dc1r9u9Mxlz1sAi7s97JaP1C3VZqAvbWdOi92jz34/hKCKii3vtwWA+7NwbfMg/pEP4/uFoMej+MFwM4EfnF/N9vvXdMthomHnn3szzLUqtj+"
    "mXkxcyTq4JIoVAnfuKIGPPqHf9KCMCFOraRkUBB/hVYdKfFO0YbYDR4PnB/ovhSOr06pPTCXld7Pm/53R+5TT3pE98R6n3q50oBDMnRaR/BTt29xRDk1Ul"
    "11Ot3huiOKR4dcI91usC/5mqBMbbS8j/+mCfFIbk0y7refSJkmMU1SfIl/DYScw5TrJp6qYbdLxgTmUtfKWNJXI8LgiIpYb/omGooLBHGvFllmy1eZ9WuR"
    "iiBq+CT2x1k7wjHhofJAgbTdodpEORI0lhNcur4j/z/OhSCS2k30DRdSFURfYRp45EiaiTObc7YJlevIcr26MfLLr3unaU/UpLtHNIWlJwQ8LW5+iU+JUU"
    "yVM56GgBVAmRNeQvdu1fxhJQRmk5Q3bQi8LxwjQs6qPCM4BbzNuXFci6uoKxgZBZJAxSM/tkQm0TBELWyLambu71kgK3nby9S5MOGs6LPKWfFP8jUpUJGl"
    "J0NbLbP9jOzHzEWlRmKSKKu+2txANEFugSAc6uQhUtRF3XaN4IN6O1WG/MchTnE8HDw7t315yLmmIUtF9pRjMmGGa6e3/jIpJWMx44FF+KSsLZ58Ix6Utr"
    "0lvoz1pK6EjBvMJ+VYHRkhJUELiSPhn929w2rmJhXW1ObDKYmcij0c4MYQRWNytRgS4tgve4MDRAazlzAwtyUw0ocTEZ9l64QGP7+wwrfCSO1dGPBuOhBg"
    "9N+DLBkoAkGru5hDPdAlTmBpMh6Gn4MGk6mqwvpPlFYKpGSeqy7r4K6hdpEqoIYbhgFyHeXo0W3L+XnMh0XKgXhXrum6THxTXcQTxmauQgx5A1qI4dw4pe"
    "L4reYNSIb8PaYgYCV8miPSgsVMVa4H/qgXIA3nAiRWojJQAie/pOoTG6i0VpgTl2zgkMCJN3nJitQfYKvWmh/izUG9s/O9A3crKEqx9RuJpu2/9wunBqB4"
    "LRv1j9U4dD3YwHMc9fRISEnHiB6UU6yP41NPHnYMG3ZLSoRm8WdLQlYD59cCPGN1g9njJZH23if4/UowcPFJJJfbe5NfRX9X6hpdQBzX6brMZDUMoQpBqq"
    "5U/FhTcDq3mg1amMN/joPEZGjWTZSxnY0Z15KtE4xMghln85CvwkOi5ZeYkydidJ2rtFoG1tZgpEWRCB3QeqAyVmuWBtcgANzQp+q6efgLQL9bJQu4Xas3"
    "PjDYrEt9cuHosDpSU0PZn6C0GtXC3EdQH/RMTSlRJT1w3A+mpkkaH8heCg8nTnawUfumJNu2QejAjlIoGCCUW6MESFwtJ/Cf3gTWF/mhNKo8RPUth3gcj2"
    "KR3QOJWgMu9hSbSR/PU8RezVgnErGqUWwKcyDwetkyGDfooFpzUsDAgkWGQpIpNBUZlEZ+EsKTdiGMLexuBft0bDNiP87wf0DRYuOlg/dMzhRbvf7bZwQf"
    "e7Bqa90LQdiEuCdyqv+KlBKzAXbpx7C+mwuC5lskt8AEScp1aHkrxoCvq/qvQPOX0iyo1tL5NXG4a9B989NtlKykUz5u4pfYdrPmeaxJLDrmvVfDQUs06W"
    "DTkXb8ZSoL6hRarW6ax0NUcMjOGbC8fjaOktXCdohCv1a83y9objaU0hRi9sDyOc4zB9S9m1oOYRi9IhdrWTmrWWLhZrG39clOW06HdNkm5HM1MG/ruvSA"
    "H33xmrqvl+CYbzaGcEK9MSlLVkuFg5jlhvU6r4rAi4hTFbbFx3g6BMyUVWlN2tBw8fbXzaol6jbEFcsTjAa+yvhuaHRYHCnNP4/4uvwKn7IQPx8ZEIUdJP"
    "U63PFzG0mcFgrdOIXDLmDQ+Jpw9fEZUjLxTNQe2CsDkU2OYiBc68aJHGdAGvozj2+0tRZQUwE+K1ZxLS9LB3mYblBUeucffR38D85dpiGx827t/ZUMi1pA"
    "+9L7yv9ozlxp35u2JQDpe6Ue8KBWe/sk37BTeUd0Vvjl5T9p1u2L2hMJynOkq7hOt78IQ2nvnBPXXhfuazF1riF8EddJCon4omJseDty/2d3ZPnh28ebtz"
    "vPt078XJ0fGLt0fE6vhrIY7bA9hudmIMkIYl5ozo/F4666/C5X78q6hwyafY378WvK3+WKjfCvimfre9MMZoyAz/5Ngfz/DPc/yzh3++4p9X+OfHAsykKR"
    "YMxCk7jcfoZx7B/XrzW+bY+gTzZPJsVqwzSmL9FKZ3gcKIMqtudUdlPsNku1+LXi3e/lq/sI7zSeiAfOZEtEEqegcXGk2TXu/H4u7d36AHqpH6w0JVwrOf"
    "kVNdh6a7krrYe2JsWjQjAlUPRmdZPa67X5iQ2NyCW7vCeexB9UMQo8Qw37IZfZfhVaso4yTBZSg5TwQb9Km7Cj9RXSCWKD7JnEaovdhNSDWpYTk+OVlaJS"
    "dDYihQ0yUNEBUV/RGRbOaOoPkjvZPhNGKDZIZetjrpryKNgOvSyA90taWFskxTQtPrEHKlaORTCZF5NYSgaenA8rzjSAp6BCIb/Ei4Ddiwv3zzJgwybSaM"
    "M+xyqJaKX2teY16DTZriUm4pOycYEC9r/GP2DaoBo3CpQz/RuI0sAVz51C01eocsNVAkdS0nRd+EIYHMMcOlVXWfSU81RApEeU/dOh/9Q3a3dEDfS8KUgr"
    "To8Rvr7bjxduUY5pcmitM9V3v13M1vjsbazolcW6LEol0+c2BKhBKjPn7tIsKkRKas8UWET5+c0JTT+jvO6hL5bdxj980FJFSIItk/IcUZ3x5xnqC9V0hc"
    "a95R3efQQ3q9yC/bli7bUlth8dVaKm6sXGqrbn6fi24+sbUYKw9DamzMNNRXYDUilH+21rb0kVeLsXYThx+Q7xNq90Q5VulY5WPPPVGOe3Mnu3jEU102wx"
    "Odj8CpBCc668SepuVE16UTNAt5pHHiLGZgH0jHPVJvJNc5GqNffMLYOlRPUc1wcQXjqgvSFYLhmPkY0fNEvAzpyBKDdtLgh94W+pmd5Zt76epxNV09XbZA"
    "s2kJUl+rWm7qejj+FjVrX7xOoDsRhEE/vLu2FjFqYdzMAlWM7QYwt5xsVMgrGQco3N14YwnfeyTxyW1wB4wwpEcTywkz0XMFauwlzkQYlYMzELBsjXYzdR"
    "mnu/QbAgLUGHT1ML06OOv3sTZzdHC2vdtOkUOz7NB9e+MxZXP7VsqYz6ArYcsa81ZRjGsnhnIitgJODO2JJrIbW3wAnUst70GXgNqv2pgtuLlY4D9bfC/9"
    "AsjdKcOQuZS0szE5GDI+m9+7l8GtMIiMWeoG1coDx+fZzsM3Rk4TZHWgirdh8tb+uLaFcXvrgRrXMSyu07HiQtUkdbK1ajcq/FuMrRt8KL6RZKxmYzXxV2"
    "0y7g1Gd2CZ4U6G0TE1mkTFOI+nvP+OyrgkhvEIZAYx76UFE4lybjKdT0b7CLal8TVOlgnmQWHOMd2U/sFD+I+Uo8WnXILsgX+1poaeizyGv/H00yP+5zEe"
    "m8WTUcUTdqZn/YBcSL2NPyiM1R78sa2G94LBH/B3G22Tx49Uu3MPtOu4YC4gpo1poIMXxsf5ZTSJQ4wddqs0BouFB8rOxmVUrrPXbKT4YV2Xkng6rqjZZL"
    "w1pOU4RhxldDLhBGXfFC3yl4A5Bbq8m6PCYZzTq5oZehSlnMzCOfeYw9LixrWwjzzc8OV4pQl2Ma7wcDZR6BNbqcPKQwmrZpFQA05muaVLBn1MH9PegjnW"
    "B+vyuSOFYLdDmsta14AjpJwuh0tzc1S9SBOj6IQc0FpK1Vj+Vn+Xur8pCw6tWKfjGzJ/BMtt8390eRuhK8XbUPvRJKUmNfUcpi/Lq7NqyVm3CApa9YOle3"
    "PnVeT2f2SqrdG1/QE3B+uaO8RITJ82vtYl88l9xp6EgwQTo02HJs5ZAtWAGtYxqjtoXbuGYswhF0PmoS5fsO3BlZg7FQ2Awzaz9zKBCNsPucrDz2ByyAy+"
    "8iScX2vd2RkHQ8JqmO0xF0wLxxphrufaclLHYwasd9AcINQAsZ+MFgt7aBJx0TCMhgtiiwYlQBAgbP6zaMl6h73EmhV953OXfbWgTX6BNiBOO+ulwja7nf"
    "X11XHf0FLz05AJM+iGnrOPgWNkxMTGdAmhn0SV17fN+w2Ngo3MdEHvs9MfgSaWLSuU79Ze/J//cULVHvdRzBTvc+7CLgyiJmmASc7mFr+/bu6ALUp36scw"
    "9YfLrr5HbG+RWjtUX8+mqOkW10764gm0kibxEY91ZDoEZ7lm6DJtwZmPhcqS0mquJzBXnzGznFkZcCwIrNG4HNp7r3mdbSjAxMqixfYti9lpDFrYihsQ9R"
    "124KB2YUM0xfbIkTazKmJDm4W1oWBpshRjDPdgEs9CEUwGm3hiuzpPnc8QmQwb4rGNwPLtRfBzVnRXDuKeQXsBXQ6GCN76xVgqQZodOvi7sv54vKzSXIms"
    "5wK1LeyHa3bSH9++eKVab/fhz6vdl+g5fR+dvnWcnNe9FG/CuASg+Sd0zHkXxuGUHT7LtYafjf2yPsaNOfjjw+f14ca5Qt4jUE4kjdghHPg8dh3rsv4R/9"
    "3399HAzpJoqFEWNNjkjcfy2u5MilyqDLJPGd5EmxrltOlNi93/x2P1Yqye+zsOga5RK70cI3cn/rnCP8dg6+1oV+EILrxGzaR+3vhzGqGPir9MU/v5PD4z"
    "nz9Hp9OqFnnAduLcwiOE1k5n/vV4F/ejbZYylCEAtWicDoDCxoYIPzIxqeq8niOaXksmhqZqGi1paQ1ClQ17H8eDmPgpa/xzNffNUijotCgiD5cuuUp6+2"
    "Kx2/Z+tdQlHEPhN6kRgJlXaRX9Ob8d7Cjd2hvoC0cKa1ZhpbRRMbu8DImgAex3c6nAxQ0NqrCgMsy43LB1MVoFmlta1MvU7ftyerEY/7Az7rdd87w6GF1a"
    "6tOsYB6lmKHWWokeBQpspvr7CAAAtHoi5NJujrG4RD6O1c5Y/ekbVx/RJRKnMNuS7mCUZJ9HamvzwaOhgo/6wIPNR98PSQDMLuEYfxip77f+/WCoLuLzCz"
    "iI/8Cljx9+D9d+kYNf+OiDR9/97+Mhsrh1CdMxUg+jR8MltKaHz/Im9xu7363O7cHMmG1ylxyOlbvsYp1euYdSvjEgDuvA/GiOPHwQPVR6r87sXl0se6d0"
    "shyAjjedPtbzI1n2aEkikSIiexzHxdgILLNa1KRX5f6juo1IvYr/dgf879AtVtNYiEZCjqzUqDPQ2lxoFIq1PQOIMur223GgpvrUauQ+0ObkLr6PcVNUsr"
    "IcD1poUrS0d5icy7ojl05PEsUR3naG3YSQc9fTTM7fgiEIcPaEvIFnVV900T1TjjjovsSNgk4d4xlmZOhQO1kspohsEm8naDhn8TkBmxI4agYPz51iVQf2"
    "F8laQoDsSTG+AGsfdkT6tzul2kV2n9r/piDWaDUHvGH6mGah8ws6Zw26DeEdlTPxmCTHiwFAiY4Vbin3UUQrFVZPoHsPjS8hWukxjHyPocMsiR3NCM1sxt"
    "Jo2VC0IX6yRbd0KcyQnGJMlCutLUW3RBGB5BUEmzdLmY1bvDW+o+t6d+7WNQJ5CyYrDWTonYqvSi5hW9ZvvLrqiK010hhvGAxF76XzHA8UBpd28ZjBdhRG"
    "7dClY6oBBOdyDLyw816mGefk8DQUj93SNaRh1s/dVRCpBryNzpmL6vs43Zh5QY0DYJcddY5FLD1hcYeOG0ACaN5mDfZhegWWYTgrMwTlWsV/xPp9yh5+uG"
    "htC3uABeKJ33b0rhPG0JYH8wygXdJsPKnF9WCM+8ZduH18rbTjHIL3kg9+9KeFpMdWvaQrjJu7+oPcfbEovS3ca1W3OpeJiVWvmVbYkptA6+/eLdD/6pQy"
    "W+F3NyGRKkW7WxANd3rYFb/623yGOuoE/zzHP3/in0P0q/4X4GAELPNxmE/HfxuOfuQn0Bh7p5hG4Ufbmf8qmLNPUOI17j42gn4Zi6Pll7F67Svwv4Ci/u"
    "wiGn/0LuwiF6gzZFwFWozCjRo2gCI36t1Yvfe7maDNOXbua/zzbmwrLoG+e32Sv4TncegLmCaI7aZpF8zH0MiR7KSjrnQrhdC33Z9OCMJtTtBFlHat/iKY"
    "c7pIR6uI9a7x0liX5CGid+/81TeiNK7KjULvRnTGdS3JppXrmYhb1wciAdI36dVy57kNuo/mS0y5kvXt9VBT65r60WlCUmxL9KAL4vRQD0o1mQNnvCbqxm"
    "pQ7BFhxclkrS5tfq33u65xn7SlJpPrwmaLloF5pQnRan4kkXriV3byZ/3C0dbXlC6rl2qrCTbr1Zc34QWcG615MAon+k1bY4f2N1Rw3K3cjR3GNna4XRl7"
    "4npQpjo0ZW+zw4i2KLf8WT9GtnBVoi/WZHbKYirdxURx3qbJ4HQU97uepCY0vuKqev/YsdL34F2ethC5izPIWDY8DhP6ucH1vlis6Q5hMLFWDtt+P2FWvt"
    "NRDhQF+RD0TDYT1fCcV9/H0SQGbm0jtyYZzmHY1Q3+pcQ4wPI2psdTMmek83/NvE8wNwZNuwp2Q1lABaJhTNAQKbXHukSp1ytUXc/mVDdkHcfLrv0dNli/"
    "fpF9ILy9uWJ5m7QNTrufW92n9hADw9FvWkGPQE8s4W2NrrkyKmryS1REkPI1yfnfdiGxugd6ti3lipwPrJNbAVu90g5Tht/PVyPkdX6CQyTI6GuNtHaw1x"
    "ZqzbDLBSK/MPi0MFs3oecXXCZ5srC0oIsCdKBk0jqNrL+VZJyWOj+NGTwPvcJJN/5Z/c5gc8g+jZ/G6q+xD6P/CdSaQYNTSG380e6vde59OAUZxbSHj5ZG"
    "nHbu6Ss24mKoBg1o9Q198oKPbMR8XgX9vuHZmwv5xr8umGphhpl2/APfRPD8G/TvBh1x8f4bzreNoa9q/ehbNIIA327CWde3KkKAe6HQai1A/CTesRPXIm"
    "i5tf7MXH3w3WN0gCXxWTS+GidiIZRsIKD56ZU0XAUXTzVcfCha3G++loW6ldcHv47/q8DbO+NrgLc/jxl4SxgcQc8yHD7Mxxdv0QQsSBaPiIZ0pKIE+tHh"
    "6KraM7yzg40BmmKJwRiyPvso5k8usxwlwpqw93p787ZNU2R4uSmc2NAWKs4MNx9h8cSY2bfGCl4UCYwSr3cJOvzzWEOHP21taCeORQ3jQQ0cvjNG4PCnrf"
    "aHjbY+U4DCAdafgkf0Rlubm5ukM6dJE1R4Z//49eHB291nDkS4SAQxa7RyDxucJy42OE+asMGFWxwpdk4hogp3J7v1ZR2UfCTwvdWNlspB/Qqv+61ulqh/"
    "AAZ20FRJdeBNIkAlzdcGMesLNsvaPxdS6J4AVonCjkp8zHOucy2fGYPkK/55j3/+MvbJb/inTNA+hDF6sPng4frm4/XNrRHcsw5h/nVcgTDHSRWa/OPYZx"
    "H7fVyFKr8ZN0KVJb2TJvNYv6uLX6bIrthHwbIByxwmdSzzq7HFMt9qMEBvCawZzEV1q0L/rX8b7eDeZyseUA6BDHahExZMngJF5CLMJfhXIVUbCsLdKKoj"
    "oDn14HciWc1nfD1ifGYlZhcj7gVaeQ5Ltw6bTpL/sln9KkLfPzb1c3oTu3qWiESeJWqSeHb1LFltV/NjKkb1eZTilgY7bgJraQbTpXOeZedJBAuxQCMbZM"
    "ppVIYVlORZ4tCrhekESzJEAga8nJYvo2hyGo4/dnNW6t5IfTKMwOM0/YWXM9OX0ca9O0EMdtSwYyIqcG2XaDHWiHuFlyOOgsSuDgli1+/Q3GEylGoZVpzd"
    "U2xziiQFKukZ1RHBv0YPvUjaIxP9LQjXXkVV1wCmDgAlE1MytKVTPUiDLfXYHyTD7lg03vOkTS/mwr8SbRLo0l6O9R+Qk7MspNZN7oP0Qas7vyAH32YVrK"
    "/xRR5cH8zBNtorWS93dZDLhHKkC9I9XJ4ZLlPliO1PCRlDRSWiXmGyr2YbsRMbbZsICS0p95WyGbDuC60Sm0iEssRE1k3yw3UEyYEECwtHP8LPo5e7+7tH"
    "r08OX+wcHeyfvNs/evvi2e7L3RfPR1TGr3uSDAqDODdDq8vGau8HUg0NUpg42syELuRodrga2h8yeH8FtJ+LgY6xjZUZ5iDdcX5q8SLTszo/x84sgjE0Zb"
    "KRpAjTJnh6UJVO8t5bjL/dDBt87daXjuamqc69OgEjrfoFUoR1FZSKUXPEU+qn6ag5SyAMrVJjTwrTWoT6u174i8Qljdz4Y7Cz/vuJW6i2PxKxp8skoVwk"
    "oGQb4XtYmWPVGW6li/PkH2YVDMCqHvYGOlNgIgQzxxi5e4Z05VhrENNl6E0L9/iQkwdYoro/YN4Bzpx3BSZqVX4kGtCRlcnehXlzMkHckEwQ+skE8f3wny"
    "UT5HTF38keyHX2wEmiPiXqKqkxL01QWToBIf5m59eT44OfXuwf2fyAo52XL45/q8lpdQgL/XjnePdgv/7b3s7+q3c7r17Uf3m6d/Dsp73do+P6T28PD17v"
    "Pt09fvH85NnB/vGL/YZzjt7u7taP7r6BZ52saij/eoO7L6F7rgG4vNnZe3lw+AZu8PLd/jN88ZNnO3t7IzV6t//iV5B7eO/jg4M9fRg+n7zZ2f/NHjyqol"
    "5Oqxr+czzQQVLvFFbipqPpf0l0ipdCSDiYlQQJR4pbjs3YAG27IY8aawE2F+0cMFfIsBdXUYUowUe4Z8UOYQQfhDmIH4jicm2TwDVWEgfWHikUJRd09UP0"
    "7mnT1QINRHGCk/16cc8uGdrfxg8wcMDlP6y0h+WsXMBdOV5KFoMbaP2cYAFq++KHxF03olc3Pb7t3rkWqcUn8S6VOLvIUXJ9rsGzxIwT1uQhMegGuwelwo"
    "NDnV7wLFGfE3WcqBeJep6oA9/wfZb0BisyC/QA+lkFOi+DuRfMR0TTUCKCFCDhY3siJPCo+TxFmtk8xcKIIFO4p7sDnchg0xGGioU7/HaWZMSxMMlm2CAQ"
    "1VyUGH6CTw8fIHQsLR8/Gg2X8Ka9x/CuPUS3PE88UtAXyWrmT72mYHdbX9cs0JR3A9qA5jdljVl+/WHTjy7rsDWdUgNRG37LH44TCeSkTuVSgxmkn7gxzC"
    "xJD1bl/a2AXLtHCaWt+IFyXtfyM2fVfkkIJhKiyurcUzthEY+SUWTZpsQw2VLsJsl8O9clqye5ICklzL6AIl+U5xP0Y0n4Cc2hriWepyoHI3o2nzX3VuFS"
    "Wx4I7fHTmNDwKBpzXK2Achf7D5ociR6mZzjR+hp5sOXIg1jk05heMgy0JEAUCtEdUZMw7UmoUkLjtJB+QijxOYwlr/NOmR0iC2xBHP1xsIRJoIG9LqPY7Q"
    "2L59MQzgeBrh63QY66yQwOSkY19HS/Myit++7/thBsuuF69P5vEw/93yjQlZhv11h+Pya1Chmr6M9jF6MfVjH6ocHo7zPoOKxj9MNGjH66GqOf9cJGjD5Z"
    "IQafX/Qy46Uc9T9BW4KubaoL2kYivSKIPDIPDiiV2qAJfRhjf/AmQY52lQcgaQlei4O+k9CSK1zz90/qyk6K1TqN+l/cvZsSyQdomwlsmwLzTQxaMusnbG"
    "ya3IFx0B07Nkzs5g5kis7tjiVzALFU1yL/NRPiCCNrHYJo7GdHNCB46+qGKJC2UAPlMSOaYK+oDRjnnIV60gD0M3mDWVpcxGelcE6FS1zx5pibUcAvMdDn"
    "DZeBctIQnGc7BYaTb+Dhv42BNzj3/cTmoaeYrfocXSfzS9iDjm+M/IbhbsoHoAwYxDrpAtaMOso7ngkW9MULROnIFSMMGXHj/ttEdgrTVs/SrPl2sS1LZX"
    "PzC4Ei+RpI1Tr1YGNvKk6RWgIFyABYpmWtRYfiZKJW5ZVW5dIqxjfkpDJxCpZOH9LYeOOs6u62vwoLMMePcCqwzbKfqLeJeunrNBWU+n7SE5sTjAj4XHyM"
    "pye1bj6RSqdYBdAVibtJNbmOMpwGuYqHvcOEEuYZ+e2+aVwFFcxFUTwWy7NL5ZUJkEbbCAaJ+wbN+ZSwzBTN1Yf2UEb6ufd7jqa48eH0nN5xfbD1YGgKPU"
    "asAx4m6qvfR4egeuHTQYN6s7sPNhBYJJtDZVHR5qiLjN47eK8PGGQ0WDy7795UkNGvd1+9NhjoLw0H/X3nKXayhZSWDClF6AgBnl8lyoxgyrF0kQ+5Kx56"
    "uH0Z2LKaV2Rvd22PfqcqEsoTft1SKALd6tlIMYzm/U0Qxu9s5qCb6RV1GlCKAgZ0C6s3YRm1A7kxX13N7Xt7FBf8Brui5JJ/yBOvOQbpSRDUccYDs4KfR6"
    "A2c/JvQcQWxLstWGJX8EBj5PD7pJK2AI/R3m44l0/6JZHSEGbkf0n8VC/qa1NrHfobcQsaq/eWYXldVFp99N5iIcx8BsNnz63B+vTJS1BvPGhteQ1y2YMt"
    "Q39M35rTfeCyoJYRMX5A0uqY/SwroPmoylpwuUJcIZyK/yjjVSJ/kn5cOqL0dtQjtuwzyUABER//t4D2grA387+eOmNw80lD5o0p1+KYwN82JvIaNqSOBA"
    "2CGmULvtGRwdEza8tauQLuf/fu66TdBKllh7KDqZdJ622Krx18y1zf4Y1WFRoqgVFiYQWpqykJNKrAOaeKt/UTh9BrjE1vBPc6PW2qnugWYlngI0Zap+7r"
    "vEv+34GGn2IX++hwxjaFPRcBt+tZm4IOsiGcvwkox1HH8bMPRUXBcV+/N1pjDSB+SdUx9w/2X4y0wvhNgLgDB+nzDaro8J3938Au2Xl3fIDocH4GHlOCLX"
    "opN96Hu4L8LQXgA/vdT0kdynyAftiX+Ocr/nmFrptmfLKPlvkr8bBQQj6+QSAnSZ9aWKpJB+S0mlOVqCF1EdQKoKn/Y/JtJJPWZkG5JVxWXzZYfZzpzRL1"
    "W+IDnX5MEOjk79Nqo20syAX/FHT6sd0DV4GWcBlRDMuQu3X6qPY7X9t4Tqcf9HmR6TuthEnxCXYDUxuy6fAPoNVuGLEOh/yB+jWpwpoYUnIdsIkCs98GNr"
    "FybZ0BXIm2+LBBGB8f84SzMaDimGb4X5md/A2VRyy+jYjy20vx5NzxE4tuEEmEhjWrfwiV+t1fLBiv8JnXKpYMgaUUpvzfBBlVzlYgo0CYIQjow+TD53s6"
    "BBYHiMe9M48RNpXOliO3ozR0CqzvtN/OPZRWuNToIpU3YJmQDv4o/oqVIWdYKKFbv/zO/E7STnWVtC4CvzhRrS98wa8qXd6tDQJyK8pF7AypQaowsZ6LMy"
    "g3e+NOYklezGvCrBqNkPCl3e+2hUWxnKXRhKv0BR82gj4zvjQRvhDfB7wUbOpw+rvDXcS9gMhOsbr80gkWRjPfQuOVkwoch7Sv5h1s28HfeGCyVQNA90IT"
    "RHGhEpgZ6QwGRMWzOpqsnBG3pLx3hmIgDtofNuCFESCWznojxnrgkDpgsXDWBBZ79QINMgcpNp4JMInNBA8mls1cmFg2a4KJjWfO8BUzrxhglrXPEusqNm"
    "kYBoAFD09m16GvrnCD+gn//JboCOLv+CeewZ/xrA60+jmpAK2kJpgDX771ZR3dJB5orYLF+jXxsVjRrIrFepp8kzaS0DYjRqsHTRSSxawOu/oruRnsapZU"
    "AU4zb/5KTIeoWMBENF3PQxH39mDhVwleJjPKo2yPJqTSEBgF2UnaViMIqDyhXyaK+q59iI+RglInqCBzGIvKR/m5sNgc8qqSplzNx8ICBHNdmKpYNsDGGf"
    "uDjj/mWjH8G4bBhFwrcO9DfEmNUvY5CGsZGTbj4HoqR/rZ35SQPGyuu8iiSxq4Hftns7b0rxyDfmL6xaE2GxhdNKUTJWQfgX7EZdJxj22P3O+Bq4dPZrrq"
    "my5LRuZcnbCnypi5EhbisluduRKAdFSJ3vf1hy4jcBxElJ2UgqnA+I4Oz9atsn7Uta5JH+6QNsAdch/ukN7PWfO9nK3kCLqYWeVoVTqZiZi4tEcpBiQMmk"
    "uNDpIk5CREdJc3MTIxJ0h/cD4TlzGxMsHia2Z/STXfEbG/RB5/OMcTUs7pbfDQVmE8DoKHvKdMpBpW2C2M37jvHceQXt1LWzgKYJ8rtWUufT8vyaghGtPX"
    "wRr51SzYc2QLJHPMXW5M0CKWWMXRLFnq4Q34VisUPy6OT59OfVU0n53VzpaewHXt1vY5dyYUkdRVAwNmphgdTjv+CS4zu8bp7BN0zVZUeLGZ81/wlFzzN6"
    "XfcrkczQYr6U6Gbko9+SyJDdGnGyHbtwbC1m5NVMXlM8yo01mDs2QFS4JmPsDF6hBImHfXlVauZhKmbnBDyhypzZ8mOl7NdylTQcty2gFd2b622XyGFmQd"
    "t7yDR8Tq/tD1z3MF+JUzmTyfYs1veDI1LkJ4Ctiw0SQel//APVj1gTa4RVXN99nkD0UWuP+G1/Dv+frKG/v60qqvz/dhnc58q9lhTVrhceNKcE3n+V63Fj"
    "qAymZvGyw1dvBZBNbMD55vm8mVujMKviJHhMS50Z1LOAnryAnsj453J1Dtv0Ma5NzELT0EWojTmaVHfZH61Bcs/FbQ5aIAPJqpZ74MPEHl/mgmkaW1LRNO"
    "YkodjCHxJwkeGVYdChAJnc4X54uvKH+e/aeZAFIUQl7tG7j/45m4F45n6sXMQ0Uez1bj/uXmjPufFTMs/NdQVmLr0cNHFZT/89nfd/9gn4hrmLw/Dvpcdv"
    "xDE/PyGOYEt5gGwwpkQMvWyHW/BBaYBxvpEa13DC4KxuzAnwcvZo3l5j7OfDeMKTa3qs4cV3KkYpOpLjaJdeduUHhuV46v7WJamaYCqHYauYBwkYANlrKt"
    "q80+4gMztedi0BZtQTgqVrf8L9SFxAbmlSp0N5zZ3hyu1TC0M3ibn3HjYna5U8xuZ1YvLlivaIfFBdXlzBl3i4qY/VdzFPdn1+Qovpm5xUHezBSc/XbmFw"
    "d5M9MZfuE03sBPNr0Pj5ThOWb37bPr5tPWAg7ifx/oXP6E50gJkJeNrpqDvb2dNzuOq+ardtXwmHmuml3PVbPb6Kr56rpq9maNGXUrp7l16dg57vlzbKWl"
    "ma0jx6yADp2O9vHi50eb2oO2YVOr2FNMiSWFkw4gXv2GE3VeMX1oUREi57qa7utSvUCHPp2tKnjyVM/GZ3pKqgP8s4N/3uKfrw3upz9nFfdTklV9S89rvq"
    "RPM9eX9HHW4Craa3AVHc6sq8hU2+rW1zaloURFJQ3vApa75b1E0aG3HBIBMvsODndf7e4fUZmfMmMmPXRhUoZefB6n2634TDYpHJZM2PYuwzGMR6RaYVJk"
    "3h1fHxwd9zY7/P/RNbmD/7xNeFunZJK+od5pQ3PXfAa6MLS+0JTaXNOIT/EfRpG2wj6Mm77aPwcyU90imbAO/bJ+ls3Sya2GwTET+gLZpg1PmC3ANEtbtz"
    "I+dzpLklvcFdhmytS5JpuqqfR36xdv3c8RuzDAlBX4FPpVwOfa81ZykU8pCd5jPCsdIhBfNOyVBsGJ++1AZzx4devcY0zbPXQQYX2mtsEiDdtubLadIjCd"
    "/pKv4T5GC5xnIVG1XOu6M/XOjmq3G4uWmg+lJIQp1EKELiy0PpRs2csJkEXhIeMeYxaUqqtlNHJ8LSMk9MRre8135ksy0qnut+m9Ddt14Nwns2Tacpr5Hk"
    "gC2TLs93vwg+dhFHxrva6NIQNe4TLJl0tHxPMQr66bk9Vr1iy1T/+1r8ONs8pe/s4LEeDmhNlQcRG121i9Q5xtcY/y1NulOCeCbbBLLqKUzulIHWx6Cp6B"
    "JBkvsLg1CliMRYFKckoB1Tig2gynFH3sg/LRpUoNK05W8wzXJhVa57d5N2uuwfGedljUN+VF3oH0/56VaxSv7bDMTtE3QQ5BkEP5M1iVO2V7M6gVAr8hl/"
    "FO6lDQa3krBQ8w99kRY60ivPqb5QGU0ScFOzBbWSfgp9k/Yln/dQZL+2YU632PYb0rFuhfM+JL1+zm17OTq7h3A7JwTKMV9LTK4CPVpq2dLkcrla/Yu2vp"
    "a8P+/DSCfogI0Z1bfuTfZhoRiAwSQ/ZcOnTKQ4XsFd1GUDquxBBdNGfxF5yXIEzAkt5lD2m27JpHyk3wWYyGzgPvTKuf/SU7wEoW9Ja9CeX8UpKvNhCw+g"
    "2hdZcjbTC63mySb5E4skvsq1H7GWcLl/pWlMdJu9id+Y9HB/sd9vvEZ2iPLjsBudR1Ddlp+8eZeG/8nC5hKSeFjxK8hp4f+lBeLvg2E78l5bKd9OPs5kTp"
    "0oSbocRpFTQQh/NNUBQ8TUByDEDAaDcxTJB5lTt86YIff/PCruKHX0Gwz88hjiVc5r/O1O++wH41q0Off51xMSahbgBFiwN4PjrCcaucwzuEyTFmh+wJQQ"
    "EpwPTMO55MVdGkyfpBbZcuIfOmnCxrmkyJBYLnSy2J8PFeZ4tYrehglYx2EKPyUtpDxRnu2RnJ0+wz56vDI6Qsy5TJ4z/hBUjGQNQUsS2Y+Q6+PoPnX0at"
    "rUff47XQDjgZSUxa6JadgURq0tq0HunUFiFVrAUbFkOp4iQur3RFNxR4s9SArMzEBNsSkfrOFd10uS2ehY5mkdqlUr396yVb/4Ybkz8zkA1DqG6FulMz7n"
    "sWh62uwr9eSwvQvelYwhaCZbiFg0AzhHhDKi01DdmFnkaAd+vBg9arp3jWWR5FrUlcfGRrIGyd5+H0Ih4XcN9cPCSP6Ny8tfVYLroEJSS/6sDYN44q15D5"
    "DGqOqcQDUsX1Bd6pOj3yiRZBrkPowKRzkfJNpZDiyUC70kSfHLoVj0oZyJKCh6nd6bs343xoGtszmF9/k93B0TDw9UGrDv0eiCe9+c+zrAxfSPW4F9icrp"
    "gTX0rX+7Ucqv2sPNLzUp/5T6eqTJgJmKpo+yHTcliAUUqvg79oFnlDt6LffKf4SAQY8q6fw6vrZjK1eodBm7rNxnRf1VJrI5Kk0xaoSB6RxfRUklBEV4XC"
    "BjSMj6adz+FlsaSosyBWFgwWIh5NrLPNDB9nOdmbdAnpkTmuQbT9UXJiYT4i+7mlu2idnnIL35qCz1mjnGdvydMZaGq7qefSKiauS6uYmN1ljoWoGfvVHU"
    "90UDCZaHxApOvDgq2bTOizgZGD2eTvIuNJe84uYZyZev9iyfuuXWJ6JWjxg8vJsHLlPbk1s+3zHVLk1k87JG13z3bY6hAfMfup6RjC5GCTTmAjiMlnTdkp"
    "FxMsulrfZDH7Lysjzc7/kxcS3Y5ll5hN2qEktYABOJmsgKYXcvrZpB0jL+i4R8jpy2l5RN2IQmQQEp0aaB3yWtRoSoBJMG+2jUgO8aMPSTfLHIj4M8qMDm"
    "MGwCBpj/jnTcrMrGfgUomkIa7ihnQ08TpLpGWGVZPeGAEJh+R0gw5Hc2R7m8cGwTagDmnFp6fHdoKmJY5vKp5/csfLWIH2pZhLMjfO+5wtjzP4cYToRapu"
    "Op20CxV3RES9Y7/p9pm56AxUKHKIJ+IQrxp/tdmiSPAvxcad52y9onwkeDzMnKt2fR7D+GtbIHIU/3Jp4yRzf/f3FUMmGO8PPK10iYAVMO1Jq4h9rSK0PQ"
    "mrJNfdSEw6jlryN3SxZtFccSzKDn8VlXXRFpc3lmni6DMVmdHuFzdmyXqKrWL+rg3jS2KKHCOwaNMY6WaZxQW93Gb5Yy84aKyJX8anKZTcr2T9d6Nr6Nij"
    "a+nYq1PibELZcGgWWrqgyJuqYGjxIKJICQvozmfOr/1OGx1yHZ6yKJP93FGPYjev1VVENJYFgk2M1bnmRQI85PcPJq+gAv6KGsBf5Xrkw79KAX9NUJae+8"
    "oFxZtez8SxT3kQ7/Db7/gHF6YiWXA5Ic/d6BQ3pPU4Ff79VbMTls3FpDeQ8ITymUc1M+nIAi/kS+1djDhhQnj136CWr4U+/CSBE5odpKNrWVFJl2SC+/pt"
    "1OnEr5Kp952892WyklRksZCvxD7sM4wgI9pNcCvXA0PywCmDHHvoG6fsSrwUjeFEg4h0Tu0J7yeI8TEAJKcgkbgfPvFEdu3vT44mQMZ3an0K5O3B2rkhec"
    "Og79DTFGrLi8o+1iwv4rm5e7dqyn672tnpZFk1uyoWF0i3SzS7vk3DBqqCfudqkcmVdeK6vlOD0tyvJuIKWbrAnlhxT61CCtouzPoFAgVDt8evJt/A3EE3"
    "ayHlelI6p7Ozs4hR96cT9WWijnwxQYKh4gI5nbilqJ26rFN6yS8kABoXvixmWdr/4Xp2IWO0LitpSFYIOUAdpMmp5QSTJFDPmvVxDJK9j053iiK6PE2uSB"
    "U/nijcYF+k5zHoUnjk80RJ6PNllmiN/aDBS/NZ1gZvM8eTtu/ceIEDSTowe4z56HM4jaD66cn5dHaShFcYSt00IQo+K+1go8gQwH1Kwdnj8kv340SlpjJK"
    "d4vwergxVzUvfZPoSwzaVX2TU1FNycLmzy0tj9NNa7ZA9N9asp4HynFbMJpAT7aQplpX21qwtp1H00pm1YXp+pEf++zM80iF5hmoB2UTsVL5fLw4S7dbKJ"
    "LcQ2dnok7FcCaI2DFG1allJCNw0LgPncYg9+g0TqL2n5N/GufApSZrH9Q3eAfQNlvTDKzZK1O0kQxQzyyWDsO+k05znHJMQ/svMOsv1+Hx4Vm0jhD6fxHQ"
    "inM/C1IIT5PslOFXn7P8o0NS6z4/kgCwGzKpTBSa1nM9rUs0gdocWI0v8dXb/4NL71NcRuugOoLSDqvvf3QC0YhsIKzNBOreCMzPzkUenQVB0HlPcWAsEc"
    "ClCMwV+GYbn+nXDn42V4Hujr2NQaF94ovdy85hh4PlfI68VzuTpYNKBmUZIQdh2SbTR5X/wQgKDy/H0jHOXpnSxo1g+UJxNUduLc5cIuJnJGJat/gFb8G5"
    "5hZnMNcalPuMNH8vJBYWNXTeyuFD+eMJpDT8FJ8jqUcH5BGmP9JL7yDrPdqbjvAQo1F0/jXSdhAEF6dnWR+zXEAsIceuXEsE5XZfOyBp2eNJAqpHGdLOKb"
    "q741WfZGMKB/dpZ3t3uEt5llzUTlli8w1EHCGq5MPG4I8Nn2Gz05EZszHqjuxnRbVGJHwVd7GrOMGHEF3CK7UxCvo5Khz5cmMklt9aWBV9BoFRN/RkFFbb"
    "a2L2hamtds4gtEGKCSRuvoXPW6dfHRYAo0HAgDHpoqEcM6RY4bbX5tW+uBvPZ3QS0kRmmA2JqwIWul9cfPXklqsiucgKHDZZCfSCbVg5r8W/CtvgzkT9OV"
    "FvfA3n46T3aPPfj+HHHsiR09l51+55KBbcr5/DPHW/k3/YObCE+/NcM9Hv9mBT/ft/1dbWd2pr899qS23i/4mPUu03ahzGm/cS1zLd/e2EAFHmKB3cw4MY"
    "6fcP76IHECSof/Rlgyry1q5qjlhbrAv50aGvebUfwolBanRelDEjTMIx8//pJLh7t60ViPOoxOfCNZ0i/oqhaKZsIc8WIUhMsPc7qwQjHxvuBOKrxCysDu"
    "F6I5LBedSmUjxBVTa9JLtNPA6lytBpeo4zAb2POhyGwoBQkG6T+3wMly1/Wt6ZP50sCcCuvQC6paAqo0JPFTJ/mfwDnUav39arV+9ekpg2c1+HSHQoAX7j"
    "KY2NRYnQOT+fnen1HlGnPnn9txvBmwOtxzCHzQ6fwdKGAj28iMwe1LqAdVhvYnGJamTu+Ng5qBRjODBix7gWDYRth+XIyC5jR2kP7SE5GeRLrGfNa1jUMH"
    "dyJZ5wAp+AhbipClpZx3mYFqjis3+2DUqFHGiXKg/m2f0eWDdXZcS8mCrtd9rZBncago2jFPpmFmFk3dPZIsnPhs1rGk+jY+jb2flFu5CvmcyIUDxf70EL"
    "Q0mOCcl9M/tAQ19W1TxzYWVZMJe6fnvB7IDljjn9Dco3ZlRUHaN/Y+i9sM4pFhWY2iCO6MJddvW1sPiOnBal2AutPMMydTIXXmI4kHXjaTiOKp5Iz472p4"
    "unYtiUcEcWVJb2LmmNLJQcSeR1VnQfVnK9v6q32ptU8EnOXb17+9OQ7h7YobsWm37Qj7o3dOx6rtymsaiuPNTcePne0KF7rT6Hr7qiMxzVDrcRqqQQlc+p"
    "LkkG/c29Yb5LP32deOv1H+rJHMOqzlKck10J5bF4smgDjvKJEWTRBGgU4pwlywU9PKY7D6ZRanWT0yvqWAYueJBXiXGiMIs/wWu1PsPml32u48LgzZ9O1C"
    "8T9Xqi3vmaxddJb4T49nU9JuuawOEp/EJCfQRX9ka4JYzgBr0H95AE7t69hz627gaBbwHEGEQi7H0R5TWjdU6etPQM+hG9LRzU1jv/XtbG0fmlLSrNnHWa"
    "ub0R0kaG0/in6Er71WUfQv4IjG5UwuWmXXqNe80+xFo3FOpdLLC6lcUKLPifFhe9WWD0FKbR4jScnNBnTYcjoX3QWfs3itfnkV5oIs3kOTI3qm4sg2fWCz"
    "DB9SfohRoyY7WE6/6dAhJVpZnhBF277FEmw4KYhOhIxDA86GYtVMi8BCwieKT2lVnG27y85n/yVviLdolqxcWDLrzy5/27jDNYUMX9aaL+sr9ShOGniS1k"
    "KlDXjvjO2lpHRZ+t9WjqinkUA4HTqcYfXYA1/vQ9EIdyyIcxYWFbc1CXDJQlY5R3/GpQGyPaeVVm5W3yeDVhxn80mwnFVaO7d9eMwpiSlhh0MMq6HWzzXe"
    "csK36bqF8rXYUd8gr38r/wz28Tj1cbZ9BPk+3b6Wp6bWrZPdDB/BQwQUoxoTYR0rZTbQdXQ+6hcTfmNoIp9V4jjGWA9kXkZ2DxivymgClI65AQWAb5qUIb"
    "GG8KkscmSL6kiHTYa+sH5qJXPYPZbNM8KL6YaUQDaYKw7AdHV5enGdwV3323RDdzlg9hxL8R4A5lcEyAW+hqODBdLm8Qinb7Ncbeee/FpmMTm4YpEgY88f"
    "KAiriyCBeG8j6YMlTWplKfNCKP8rY77eFcPorZxPTKOHuk40grhGdQTIIdt43KI8+XjnVat903oYx3cRxHAfzP5jdJG6TELDcEKW9T5ynzSkMxpmXqTKaa"
    "G4hcztR+6rn6frZYOKHe2nbllyvxH7jtP0r9nb5hIojfGy3x9/W8suhM8pkafvvZA+j8PKnknEVn3Fvw4g2Oq2oN4L+nMjluXq0jud4VdHnTHkA7BnS2UR"
    "9JxxGdk7aAsEVGt0j+At0yecsgAKQAKUawyM+WY+Jo787/w9ybt7lxnXei//tTgC2mjRIP0EBzkYgmiHBpSpS4iYs2EO6qBgpAiUAVVFVgs4nG8zjJdSbO"
    "5iTXnhnHTibJJBMnE8dJ5mbsiezkeeajZERK/itf4b7LWQuFJmV75l7ZT7NQdfblPe95l987IPSLnOWyHTqWPxhQHFtps3rDUZiEqC8hsmtu/1BGpssgYA"
    "/LqgnlH/M4hnFGdoSNZgcC0uXDNUrtW4Girvdw397EPw/wz/v45+RgLf56ODQk+HiqWzENLDOZUkQUDrW6lRLNpyTVlhdOy/3oZlCVxk0iXTETihDD6Dgt"
    "dcFdCSMc6UheeYSmTFkLiClj/AHJGoUpcLdx3qIYGv2l5KO5yTzedTpZJApFJHLlLay4R+nm2/fwEJQWPtC/n9E3VtmrOR4x7855IK3RsqzXSk7neKgw0x"
    "bMEpA2nCx/evIsUCwDEO1qd4UHMfxC9QEuo6cBWmX3DE1EoDRcg+lQBEORmDWYDttdVmH7DExW65P+ICKZL+4AIhTQwuMq/ZAiz2aeZ9Ev6egKhV6Krugy"
    "FfnBKIayXh1V8uXr6yOAWDwpqW8lWqZV0UgCR79sLRPcjMG8pBYXac2qgt38Xr6Ky1jFtbIqXA9hqwpj1xLFd9jagasrnrTH1TtCmpIMUCNVar6pazuQHf"
    "o56sqHaKRj1eUeRMseLMm2JGbVdKgsFrpssoDLmKyqEyhmB9dwNsRIJndC/0L2eISA2Xl7IwLCt1F5HIUHl5Mn7Y1GpYF23c1z6Gs5yMftDXwchxEG6KPn"
    "II2C2pgUBe0NjFW6gReFSXsDASs2UFmaPArbG3AYwZkO/N0kSdXbmiqyfla/Qtf+fjBrb5BFrfMaHZrU+4voOHNhC9p9EQ66YTuD1QH9QI/3yqC9cfNs/W"
    "zldP3s4/M3mw31uLF10ffEpCQxfN9+fL5+bvJa/WztTP31p6oPTqsp+3w1+5nKufr25EwF/lc7Q6l27lUtbmAwlDh4qYw2mQB5ZR/ISLnKB2KG1yoMwKjO"
    "56yVoa2M8h/vS43DZNmOxBwnbtLxyX3of/6wcnKhnAOz7oQu572l3wqdWHiLHHljPxogPWJfdDhvCH+RRAUUuA/XIMGROHngHi6zoP2ITOOZXOxVPTg2l6"
    "zKyqXGYbW6eXaom2hSmZzJcOiv7RVWBgm4ouSYzvOIM5q0UmNmbIxE5IMHnn2mKPK35xaGGiFdGCdhl6dBO+108zr7cqPZ6CqOfUeWMUoSNUhd3Ve45OcS"
    "p6SqspA916AnvfpwzhFRpry5ZLdCDe6sjihigJqK9OqZJAlmuZakzKwsEV15pZ+lmQfdRg9R0OJEZ7Vw8oaMgIC3MvZtQ7ZlHHBUP8R5y27QOLVSeMRDDj"
    "ZFEt9PRhg/MUCdDskbEtbmcJMybk1/2bb2lpi0rWnkUcONIue5gzskm2PwDn6jJuXQ/1IF/rswiB5LGrgfAIkiTpCfL1ICSJLNglimGSS5TgPPMAzZsowY"
    "XgQiBbnKiuAJ06Won+SGqH9R5LD2yUV/eRH/uKWdXExgKR36dqmw60ah1Xz8dZHoA3B1KDwD1kmW4reeLFW79uc5DK38VZFl0TjV+NOG/iaLxpNCfqvA1f"
    "dxaFLQTW6jmE91Zb7Ur2i8JsF+OHHf/zI5bMC7RL27qL+hxk5O6WTY6g91F7a4wovHdimnhXVsZ4pJju9NBAsL9dawrOYxPqzp3YvShU9gSgbhgJJy0O+W"
    "PwwmWeiXjEtQNi7zNWNxYQvWNj76y3vy6J8N2xNc9y1ETqosKFmNYo7DnaACKaq1miu/5m8Cbj5w9NcGQfqo+kpj/9z+2ddE5ZWzw8Hp/TPAWzgF1WiXHl"
    "MaJXCLHA6HUF7j3Pbp5r4pD61ERnTylxdnvpeV1ny9OWj2TWnZPB0GcIMuLUp+LJRzZnhueBqLGm6f2z5rilrfw9WuNV/bbjah4FfC18MwtHo3nSO+a2kp"
    "9Mkt5kx4tk+DHpzebwZWt/aTFMUR5QNE39yCBvthcxBAQdvD0+dPv2YKwkOpvBj88pJLAI+cNW2BL24hrw3ObjcaUMjwdH/73Gv2vK+d8EI7gvPb+9s4Q8"
    "Ph+cH5pikiDQYRsE+lpfA3UWnUYVLTcCozScz2FsfT5XdwTWF2tVVp8Js+MoWqXILh5/fDBLfQmUajtEr8WkMdMNb6+mtUa2WrAizw2uSiwvf22jyCR7hD"
    "17IwjYayOvIGDGAo4laFUK/w9VJt7WqXT6OeJze57huy5yrpqwLTt9hnhp/Zc47z7CdPsMkIrlPhhQTr6YnKTE4UAfDnKjmq6IYITIdudzNu5eoGNm9kR9"
    "Tybc6eVODuEw1UQnrvJCpMKv/ydIPgzJZNmSVZRIx2JQ0nZPNXmOHhJHzCr2gIaxQrERqOQraUP4yCGcx5fftsOOUXs2CAQEM1Wh346XTxC8c8w0+vQy5M"
    "ITNT85Bd4OZh7WYmKhXOR8sDM+PikN3GqkreT4N0BAtT5gtxdBv1MzqXHNFtPaL2faZ0QM82fqlkdRMV8uwOYHC1geyFkxTfe6tzXqxYlwMbuawYeP1FSk"
    "EWVegigb6Ulgnv3U5YKQNEVeSlgr5vqI1r1s9lFbhUhTC+NfLOjoeEy63K+OVH4SF5gmY6DxcGoyifYDfMgj76iNEq4C4tVRuYyXMWQ9OQG3c17BT2Fu9r"
    "iwaYT+EE9l0WZfzxYIymtWSvgWvtIA1m1k4B9nDNYnTWVukOwJdNWt/nzrprTq+npnrvzIR1+nvr6AOnsWiqXv6v68ro9WNkn+DfGHj7NOq3KnmwP58EKb"
    "7IdE9tBq+8v5omjNJoIPuJmHhlNMGZmu2yXbq9OlbupmyUjlc/mPSrDlWr1HDozeG0ZmO6Q2h6xadRFI9hbHJZwjzNsAhCaQvTsiGCswNWk5DEtIXIx3Vm"
    "i/mLV5E/y/bZsdMq2Su9D7deraAq/GAMt54KioqZOc522PscrdH20eQlzIDhR5VFlMO5DzuOrhx1tBWvqMa4p5bymal8+cs7hcMg2AdyOM811c3CXE4IDQ"
    "QV/YIT5GmNvXN5wy5NIyooS+O8ZJ6mcid4CcYNczYr5Oi6/P+Xkff/cs8qh/NCVa83BuFIn+/DpD/Pao+jDMXB6uyd57xdtwunqLOdZKpaMhxS1+HILbTp"
    "uMJ1tpqdD6WZbOcgUzP90Avd7ANzLJ4rpQ6K9hOJJZSXShVRf8I0q3GI3kFtmqhJwd+KuSkSdYesmz3Bt6TV+XJnzE1vNwa4JGwDNRr2bNDHZaHbYNPUEq"
    "7GLtI3QsLp0PjNBYNkBvv6Xn44Ce+NwzAne1YUbsACSe8micaYW2Q6TSskJY6HFgmxsfIODWpxaLnjjocuTI4Um7QonsU0eFJtCCNMOZXrR09I10EnIb+D"
    "ZPyASGdZ/iAbuKnky1O5evLEPJ4ByQ4LCdXbU7l+tB3eRkPX4CE02FYDoN/agzCvw0/UnVUXSIeQOwq1dBWVZiqZ/MqBhPO6SiKCtg78BuOVcgSuyOt09o"
    "YCdfve0kL/TS0IrhOo5fZE0GNU+6F4bPREe8O2Ge6GGs6GHrKGGZSGi9V8OCztCLu1ywhkRVzRWHUOjbTzgqtxrLtqrYx9Z2VUNLJY3r54yJ90oOzxUOwN"
    "raxPChNj+tnc0j3Fxzn0E/5daqi0SEKlobwaaomwFhWneofVjfv4OkarYY2YYHk7xHIFRYiKZy+mWo6oZFZTgmqkV7O1xkW6usYxqQSJV2tcpHqNYycwBf"
    "xrFjd8h9+wWpWNqxmde0M3Jk277fOFy+/4BGsN59t8xjZb6JXmt3ygRgwLJLF7gOWbaD8ICWC846J34+kMhzjGul2xNzu5uDLshr1lhb+z+RgWNVfecGgn"
    "oO6e5F5xchEvtRvFlaE4cJXuj1EjdcVe0b62VJCD6Occ4QmHy58CTT0sQJDfHxprr4ZeETE8xxcUPN1OfOqU2e4WhCBadZ1qpxea2693gEFtwVPzfONMp3"
    "621VRzkJs52IUtZPyZBQdHyEXBf5Tcvrmy29i4U7cREhv/xloRTGusH0aTanpKtfLVS/ZuuFreL1rpdQnyoRVCDOwhSmLxCAkRigiaBqMyWLYlrDasjbgT"
    "M+xnK1Yu2k59XShYRD1PumrGdlDSKgzffewYDSR0MegYT2cNF+qVjCUNjeUBakctkKk/GqowhcrSe7vR8LzOo2GLZn3Hym28Ro+OTmjjqMZOYQApcg6aDL"
    "mRDxCg+dRKxAWv02hx53DyUqPFZ6+gobg0FB8NxU1rUQ/bzfA0vG+fgS/tra+Q23b34UH9VK336sMt9dTdET3Cq35P3BqKO6aA99rSiaW6IOA/JOmh4Bjb"
    "+JwvPcjR7i4Ish4RsutsLoDeor4IstvDlr/d2D5XazZ8kSXzFHcvWSm3tra0d3hm5dpCmO1B0s+28NzA8VdaxcXGaJbXztWA8dhovVfdFs2GJ+S7yTwO8G"
    "W9Kepn5duzdZ32rDjdsN7CCZAGsoxt670uBd7XzYezK0Wcocz1s6JpKjtTQ+U/ZX/trDhTt7/EQZyYgvUXfIW/TU/OmkLgtW6CKaBxVtTPyNdn6k3uxOvm"
    "hcl/Bqo6Z33QRTStEhLdkYZ+ZYpoQmXnME6zNb/aLOOlphjunDmSoXp/EgAHRxNMkxvGW3Axmec1/lAy2fyhlgC3BwNAY3UGdhw00/nCc0Njar8/U3t97Z"
    "fX1n45t/ZLST0Zag5z1Ta5HAvf1n6RdZ3mFVT8dnb9t9Uv4yB6NFfNUBvA+SYLbArryxCdfuT7hjjbsKZZReWG3alA0TCs3iSE+c9eatphK3MOoOSPt2Tc"
    "+eM2Nqc4XX+tNpwE2Zg3xlnxGu8i9fXcsV/Pul/Pm2+wwBHNu7DdzDedr35abNuF6o+1SZSHZve4W+JJPYheTOyg55SSx0A5UJghSJNHsE/P8Yqhjctvzq"
    "o3bqXw9eOVuWicX61YJSwZdjK4gZFr1l7fr7EFa66pTAOpikpxuvZaY7+G9uiwLiY8EmfPi/pr5z0MoGxzQNck39zuahjwmC8bcfuiYdLRaLge4TWFjQPw"
    "skJHaKrsEvSJg1Fh+dE6etK6fhboWdvykwMZTfuG5Ozl+fh0KL31bg1l2GEeRgKxRc717tCyAu3U8SNhLVJs83UBcRMnTnWkQrFwhGrb/1MFva0pxsrjVg"
    "BPEuAgHB0FHOCD3Tnxivum5DQCyWnonITzlqzgMenau4m2zsg2NyMCGc7k8OTsr40WnK1oqTxgjIvacO0Zz8Y+8k4WvxqeSl/NMfzjOSvoBN3maAQR0S03"
    "QbQV+3SiIeFB7g7tIB8WIvxl2evYzMDm5rtDc/uHxYMxzDY3T2x1W7Vef5LMB8bv3YpTMbQMltFzuh/Ed8jTPWRPG/YidwJGDMXloXh3KN4cigeG/7mDN4"
    "KncCPQI9OwRqYhR5bsjP0llIChbHUIn6Pm9msP6w8Hp8yfo4fdVqv5sOed3ILK2l2fovz4wm9u0z+vN15v+D1oBBTUrf1yrwrHJ/Tu6OGg+3AAjBqHFbEc"
    "qmDYNY7W3JosXvBhLeboLmorRBJqMK/BdKeQ1CB+BRcawF9au+pio6NvoZGwQoMGr8LUb1kpPQ8WlG7TG3grMahMoSiFf7KAyzhwZGncMBMT62LDvaxgqw"
    "jzFG7efJ97eyg+Hoq3huIDM38HOH838c8D/PP2EEMVQbL2duPM65CWLaQrIbup7LyC97RXUvwTfQG5xs4rQftEc+eVhP5m+HedwbV0YMjbu0RzksGht0S9"
    "SdSvsPEvMsJVfa8ma3v4KRAUHVNL42EKTlfEzHmlX9VDk3beHrZgOGAyOCNQjqZQV3TCzMEgo6ZtSfuEup3QVU95Ipxq5+SVN9fOeHrrduors2rHd+ACAo"
    "w0q7wa4tUcekDiuoML1+nID2gjzVcpNgYLcquQOmFgoAs/RSvjai5Knx9ZQr8KK6MhpLm2r7c9WWobT5ZMHTtL2fVMjsiC5hmomvbeYmxeOW6drmyoMJdo"
    "2RCMCooQCYjg0bmuxEmyfuGuMLOc1GLLT8U16Z+jxDVq9cH0dhqe/ipfL11XFzw0BqMwxagIyoIfDyuBOyNa71yTdCRC333ZDgug774K2Apb74ScYIzrme"
    "1mOYqmQxVH0Y70sVDNTpfoVi5dZ/qWdG0BzWqlggc6EtxulAqoEU/arpcPi3zQujxr56+qCei3taysuTobcrhStLOXjuw4MigY5cgUk/aTYTUR8IL4kIkW"
    "oV1Q8GP3hlUlEcp8hY03b+tdp6sPRR8u01CGyDBQBRY3v9A3pUzkjF7ITvU7vkQKRNT6gS520I6AHufCFkflam1kp+Z6MUS4tCKoaO7Z66i4HNJT7bmcYY"
    "70Ip/1cnOW2qlhcc0VFhskUMtODJdeIWL1+67YNexIP4eMMEQnGIX1hHplzncO68TGt60QjVCz3aA/vh9NQ0T3fwQjFDDCMj7Bb3PofPhyR74EiYHNjCfG"
    "O8PyECAnLVkX5sVY2ORAiHbKOrRdfRYMKJIRMOd+Q8e2JKNSdLOfTyYfhEFa9Za1kwug6fjyZgK356p3qmm/pOI9N2L9zJauWm1Qc2rFI1kwb4hHP4WIbV"
    "+E9usssdsWEVvN4B9cfa2a15q11EOBCL7FQYdG8dGaz8oHKp45MvwwnUbAVgu5O4FM0FrEYM5yS0fy0A/aH1pc4IKPvmAA2TVOAnq9UZgV6alTjr2ctPG6"
    "YZQcfKZKNx8uJ4VyiG8mfQqMDYU2j5MDfKtaHxgNhCkNrid6E701JBlVlUhVJrCWFlcmyVZiddv01g5Dms5WolMiroJa0kX5drkYm1Hi8orMJWNyMSq/jJ"
    "gl+1TASIOROCAXchtbQcbJOgYwkhHdZ46c/APNUL2Df/IZe0gHM5GYhMGsvcAdrCC72bof32BDEeEcNsrSF9L+viXxnpodv6nimVXwW0Y6hEO41EodQd1v"
    "cVk66hnjXhdTiWkIj7r660P8LKHMoxyDg5EveoYxdPjAo5Zh0dAyRsnyBQUFQK1FUJlEsD6hcoHxQKdoaYo9gA+o3ljWKx9g7XgbRMu1wxIcDKj7poolOJ"
    "lwa5kGymhqUBOMCzVzMKgg75/CeZCoTKjDxRVhZYRC0R2HkB58oQ+KUI23Oa0UO66+KHha4KjiEcFz4L8K+wrLo/5qEcWNcIQbRfppUmdoaTlNv243HI35"
    "W/5thLuANZXR3RNLVCXdoF9y/PjbXa14uasbTh8k4+Hfl62ml3gs+Q/uVQboXpWqt9mb6AkoQVFDmFYGSIgT7lC9Ij1NFdqLAtuo4HmmAmTuVEi5oxE8CB"
    "Bf4RodUF9p2zt4BTzFGMOWtpwvEo4HxyOAANRAVH1WgWAAOPq3oD/KLCKxPzs6anevX718HY0zBDywyOEeomLhzytk+4JPQNMCvH/jMwELBVRcz1CfvlXw"
    "EyrYDwaP0WUZ7p1KO2k93kmBoUsP3w4P/Z7SoegqkUTmCV7UumHPunlPZu7JqQOAsYpTioOIPoTl0b2yOYFmYHwvsSaJhJ8IvKXgYGKLvDqdMSj+fIJY+H"
    "joomoVv6HXJ+Xg1zthSZQwt9LV76ZGfQAfzNjLFxEXLDXSfCbVSPdmFGFdo17v/DyDotxJX2pU1iWQodCcYVszVEdHxD/cvonxOghLuerTubvLldg/vGPG"
    "tdDuYwa29Ktpsbdzj8c7dAKSDmi078/aYfX+zHo/nFncIC5824Kko5Kh/MDiUevBbDY5rO7O6MKAkU/FlJ/VRcBbtsrz0upbyW5beczsFlkCDpXA71CbWy"
    "6SgLuZNzdpdYlDZA6RTjBnC8vpySG8gRFo2UYx01kZOAEUKUmrkgnRnsUbypXCkq3AC/SGD5W3PHVCbQAp/Ywy2gNHR5hdzZCwdoezPcbE14qFjAwKrNJ8"
    "NkqDQQgsIr1DTgCuJMhJxgH6EQQG+i5pk5FaOLh6mXkxqiprQ0cT3ax0czMpWUqympiiz/gYu2+RItFIFNFAKcNk8G6YZtBOgegnB+oHJcvNPJDjOzDP5T"
    "XJrlEduKHWlYojk2n33kWAwIIlOwjRbXy6sgfIr0blyR5zoXyWU9XR8VUv7fs/DLDILIukmQ3oX1g86qBBpBgy5UAhrVzQuaUzV2QPCnk0w1gDcn7oh5QE"
    "W8L1a0AT6ZTjcM0o74KrYgyU6vbMEgCraT5RRZSIatpRh2PLPRw9c0DB0jxRjY6OrjrleEp0Tu1pu4730H3e3lJYiiTAmn/4HFH84cFBGuXo2ITPCFPhSw"
    "R4bIK1IKtJO+G4pHDhy8bREAE8PFEtceFPunGPaQtOdUDgOz3P6zZ6ReizV/dmmNCBFiILhMKE8YEN+zPXUcdw8/BrLsETJxQ12MlZ3idvnUxbcnFnxpFX"
    "bvG+jq09HgskeWhwseMxbAJ85aqqN5mAxDAH5GhJjAUuY/gAjBQCJNhRNR7PXGMt4MHLAHI2N4kCvpgx6nlsGeZHlBOhPo/N2ePbzuFM7M/Ek5m4NxNXZt"
    "BPIK3QSXF1Jm7PxKOZuDQTH82gD+LWDEZGXDOXnsNZW2t9yJcVYyXYEwLjdm9WCtnxXhg8QtiOK8d/Pjj+M5yFixFTYZStlVB/60Bh6Sfh9MMy03Yu9zTZ"
    "V59pQevvsZTH0pjdQoeBbrOnQ4PYH6slSREx1jo2kTQsRWaarI5j3JaxQHEiHUq2NOm4I9Lqj5x82Xj4ReRquYS5REHOgeomTCwww2Rihn+R46UHYOL1A7"
    "zMiDmexxgn4zbmgFsDvAJiDH95NWOKSRikkOLRDAMvD2RcS9xmAkpqVdm7t30RiCx29+goZMQZdvqFrrYkW3jihJUEhwCf8Zp9afZFWHdYqdiQm8cvm1vH"
    "f75jVhUfC5dmttTOs+ZMEo+PiMyrBQO3DXrRttknoFw3JZsApAuawAOBzBMklZRpKeLl6jDK4VIL4jEPVGdv1rJHk1eOvagel4zo0nOD81237kkPZp1O++"
    "4MpR2zFRxOKx2wNZdn4t2ZWCh25unM8DPawnPxYKaAneJ6jph2QBXxgEce3OJ5qk5axAkqol7ONN4xNgPo7RroOBG3M5blJfNcB1VmLA6U8u9PwmlLsyzA"
    "Brw583TkIA3egSd0lyyJ8bcINdeCJsrMDqCdsqA3qlRnl9pXCeRgULmLe1NyJHyT6PjQyAGOAIrCrQiYGAJWM3i0wVSPYgTClTWSCarsCdZhIafwGJepPC"
    "yL1qeG7ckvND037vkj3v8KoxTpAlAdFE/4UuxHgTv6IQYc8HuehmuxiKEMo80r5c0ZrCnxnjk6ruFEXp4VgDZ9SNtuQur22dDF0nzDPSxDS+GS62fkj4AM"
    "EFRlnYQYlKll2RrnltnxfDJp2Tnms1mYXqZskMn+gsJH+SWU6teZ+Hgm3pqJD0yf3sM+vV3sU0vCsfqQYS161VszB0CwLNm9MH8xomBFrg69WSXXhdvcU0"
    "tHJuXjYOGoTaKqxHEEBlyyT4pMoWIKb/+4qTirZ+FpVRdkHIBmua1cAKHshzG5jMTtE02WVLXSNtqN0wWntNJISgcCjMadaIBpmxeVDfGY6bRZO7lARNzB"
    "+DSPYU/FFOeYQ+glJ9oygoHC5LiQ7niBxDZHIXdCykLGHkzq9C/hV3MrEouf04polCzoFmMoIK3WrwJfi2aktkV/fLEdFg354wttNMln+5lu2BPIH8Aevp"
    "B3as1WUwajJosBskrFhhqARB2yuxp3AiB0SAShfa3A0ya7qafJ6Xw2CBRElxOW15mDWEto4rKBF9ZFgJDN5PpK5YTIheHq6h2WPzIbUGWSvHHotdQb4DWq"
    "EaF7yiuBiOBo1E3LWc9j12RFbYutAmN5SUdx2LIAjkj6ITk46iq/sMZEDxgdJGoYZdn2cucl7Y6maaxcmHZDKXJYXCfarpd0S7dbjTWe6ViOE5M+Zgssz3"
    "MWV1qyuFJcXGhwJovFtSB015cHCjTTGZTcwjjXSJAUzTtNgkE/yHKUnMfhpPr2TJUGbG8sTdfbfEayH48yilI9VP0IKxqxLveQG1AF5aSihmm30ClzM5vC"
    "buLFBl7yFJ6kPPNEEbsSATy9xbqKpXeKKqWzrp87sCKTLL/JfdQzJvAUkpnxCFbMjQbLxAVlfCKaOzvxqXZTYp0qTiJVOKdIoskg0CBKatw6aXtQ9UpwcG"
    "liNQIqhtS+2EQhwEtxJNdjICYRKnbzUAk4JUL6EgYv0IzXxzP7IPA6nTUnmVrmHxteVx4cISN2vj8TH87EOzNxcibCqcin+vgkf5QP8Ax9H85Q5jO2fEiN"
    "SNVAzuD5HXhGfTk8nqRbjb0PSdHzcD6E/5C3AxZJwxVj496aVTXz4imU3sLLuOSldcYVDlVteILfTs6q788Q3Y1I9oJpNLuzKdLxKAwthUE3tF2ZtKvSPB"
    "v0dtzyJSF6f3YKTUiZHBnsKM39eJ2wVUDRT1J5yK8tUKxi77MWu7yzue7shy/R2TtYEvHIUtcsYS3Z680tV7YJJvHD2fLk4q17t2/VWboWDQ/lEbhk0WCs"
    "6kBqAecuf3TKi1V57+CgYZiwKlnowk0UNojgwIdcCAXPDQsRk1UpOHxYhIdxyNeQTLiGyPe8wuOpSM2qpgUdl6xFyVHjweA0QBXKM7d8yeX3UgvPzUdnnn"
    "Ix1OimL1o07op5uRGJpiKYimQqMjMu0Uwp1Clk+rTINZN5RYbXJR8ytxFiJpnaTDLu1nVE6JV0PQsdlR9n0RT2f+Cy10i/V20Zc2VXtObYU3Z4+sAK2mpA"
    "9NBJm7uqXoVsTYIYsZIoXB9gVADaLrGKy5sKRqojwxJtypfy7d5RvQXt94fOMkkYEtxENpZmGFRO4OAAShh1PI7SdUjajmIvEAmBqK7XaWG/k2oqYQ49sS"
    "BVMeGCq53GChTLvkb1nXXMgdIjJ5AnQp6hLsG7+Z4vS1EcFGqjBmEfqI65JFkzEjnnOSxTeXQv9EGrE7qHerKGUjASN6rblCGnzpIZBmSld7nsXax6ly7h"
    "+q2t1WK+h0AJPWXjXDat6EjQtuYUeD4KnmZN6uZmWsUZRY6oXzVrDA2Wo+wSZyQjZdfXUR3/Nj2MGTQ478j1N0G5BHH3ZGTUwrHAWqs/s9XPIBoYqx/+Jl"
    "uMNjrUiYmZ11RyjTslbF7q7BPkGy+0g6mW/sv3msPksAHiDdGfislUzA25eqO9uHT//t3rlx/c3201xZU3r9+42toWd+7evrN79/4HrdPi8u3bN3Yv3doz"
    "yc6I3Xd3b91vnRW7N3Zv4tO5JZRMfAspPZB/2Ts5iWRYluhxeFJd78hiHNogKV7h1r9ED+C9k5ceVF3KC69u4p8HS/hzX8mY5acruSJimEyRMXgPFBHT33"
    "PVEc4VCK4/9v3RTsPABtwhHr7BVAynYjYV06kYT8VoKvam4vFUHE7F/lQ8sc5GZNkX11uD6bL9dgiZcGhCyNmWoJgEOan5YSiPNPcKel2FHkim+KuKirTx"
    "1HiYa5dj6NsljP0HiW7BtiNAbn1bpM+XWzmlQvJoYoErTg0dcmCd5pfJnLw6pdCEFFyw9MMOc5EDDGwVCBQgygDN3jKcZKGyF6F6KbLBvWh/Ah2FAunlTZ"
    "Q6AI0OGQOV0+/Qp3fYSJCTwWzSwx3HDJ37+wDjnQX0hDdATIUCOdwL8CE6OkrUzo654xwQA+8zOzoe8RTNPq0G7sCb1HP7HJKtQztfaq/5eAkzLmcBLqUo"
    "BcEqrpP8GS8Ce1MU0T/mNO29KQWNgxRvwpI8lFOPP2Gx4I8F/bqLAOw8k2zuUSVZtnhb3CuspznOwhP883a7P61Kl4cnOQVlm0yLWwmGJJvPwpSNL1GFCo"
    "PwRl1tbBKtqpd6aztvVza+PEHpPlXdQDLnT2Bv+0DX5DbXUeWkWSMaLI2jyQBNE0M8QSv7EYnPsg0OSTmbkpe0Xa4sUyUktB0KtiQh3TAaDHyYoPkjQfDA"
    "EtxAZRRtV3OMhWZno/RJKcn2WZ/0RF9CpaojrAOxxP0mVGw+xuCVASDMyOmS4m6q9eH7tAUqbo7VASStywmGuQDm5lIOlGB/TjKMY0uyJojOKjsjCiJOaf"
    "+syr66qT6e0hmKegcMJm1W071p1dWVfOwQP9zj1+N8Ur9FXjvXCH2genWKg1hnLAIHteXAiRhA6WAIaZ+ghqy8uFgwSgxqCCJgpPAvcA34z1UJeeXHASyI"
    "Ax8dj6LpfHotZZHd1WgU5RlwFFZrgPTZ+Bro1XYapy+6cL5+/qwamrQaoewf1hEc2E1PMpSUkeCgqhHzkRfONUyWwGRpKGPl4JfOYfi/FFjEWuJtwQ9/Gs"
    "Vz1Bwa/yb072t0Mry+Z8vKyUVaTeyibDvx+1MXo8SyFIcLND5Jc3WcbP0xL36kiNxTNApv+dmYGNQBDSSDkPnLneIUY25UwphJjnsC9XOpGCfz1GQV3L+W"
    "v10b4Pj7y9K1sOusBRlpkwY42EeTpAv1RrOzkBOKsXiiYQT7O5dzuo3tj+KS2d5eswq2V/u0umz1WmOovv4hmVTTExqeXjU/C2uPzRZ8NCOJnQ6jpuTqVN"
    "w2m+oqEP8wbvmIKvIUxv/puHblVsEo9JEZHeMMEiuT3pQ8/6JlO+907kyVTX3WT2YhGRprh99QGsi2cKJsz0ur0FXvHVULfYnsL1ytbeJ+aVoEM5I+Hsa7"
    "j45UbflPGl3ZvLhDyEMi76GnkC7zI7vMRRe/UksQQ4r7A3wCz12VQjzFMloy3uqAz+dPGKCZ4A6rgbe5GVxsN5wmyIFJyGM2QrrfIuMB9MjpBC3b+9FbYq"
    "d1825OzdHhy+sMGZFb2/TW1LVuWJCoo6VvP7meoTpNm7y7+B3621KjKGyPmNaJpuAL3eASYrxI94MWRkuBNuXGt4Egn9RYLTmA152puGbW4B1YgziZZ91l"
    "d30qhXNWQ6EJZLenzPZTjYMeiUEaDHO4mCrUgFYikpiuUq0Mnm7jJacPD2z4jNj/oZi338K2DjAkzF1oNglt4PnyVFoPAjc1RJsqZ1yiurGlH1QDOT7e0V"
    "GkcdvXA6LTUsezX8FlmxeMVo4Yf7MNC/B6Eg72D006wgQ0OOqzSjQofpQlBRNgDDcMqvUFDAARjy6exABbMJnVuRigNRpimPMXCwA7vdjUaOiypYSQuEHZ"
    "5QSgrLsEAH1rZjVvNTO5RlSH4sYUIfl5E0UioYaYnIMQ2KZJZjd/PkXLEiqDjQ2xcvnSavpTXDmmMYWCaC4KY19j6pzZgyUBLiUSvPzBti0Kxl0Vw04f6u"
    "uGi3JugMazJQ89rsllEWK9vMZCFWuL7nPRKMf5BZc84ZJZhrBStoZDd5DRTYQ/m7G1wAwIHaLTergl8QwsV/5plYhBqD0DhX08pLAjVYGwYbuWKYHvt+gc"
    "j1Apbr9VMGPVj2FTRygRLnxWFUCCGBP0CgcGmYTaHv7mQOySM2raI4Vz2DNaX32+F+pibTfxWDEFujdZZDwKgdEo0I0viAdLxAyzxvOpRe6BtpxcvEtLHd"
    "b8m/RgJb2MjVwkQ4z/xqIkC4UOTSpQayGj53Xo4tDphCb7u5r66iI09WVKa9PeJGYHHjSYRn9ZHI01Et8qydOkdByj4bFonJiVntcD/lTaMCrSSTRQLVbG"
    "+jLUj5ARCtEFEOw1McEFSLe2QRTcvKxTXA+KEPA2xmOU9N2QDYwPQF2CFGz/zPwlMzYYsVMm3DIBJPKl3AjUZNoKxXNgiDaqCAbn9KcGb0yfJuShxJTScn"
    "6CvSe/6AqzKnNYRFNoGcAb1EThK/zXUEGL6Em8tI1KR0bXwFXonHBLm5om6lCUfdBE5biJ0YncCXIniuZgP3mysfK9MD2rrrrWPK3OF2KbVIEZBGYOZQjS"
    "1I1LXM25VWzzyYU8/t2U1rSq/3z7lDF0UE1ygRjCFl3w1rHDt+itY4DyMAI70KE1W4AOTDeOCqyVtBDOpDDwMiAVvisG42CUC/N2ipGhGuZ3loczDKRRiL"
    "GBNkVwmWfehA/x2jiKreJZWk5TqNyW5WkPDG4HyKFXuttS9FyQbHeqZo+K8oqb7he20/K67Ry4stPs3cMJNxxWqcq+87IUxATyG3Bl9D2+QCsXe5WA3QiF"
    "bxJYjpJ1xxWRE60uMs342SO/wmqpbqFPouGtigsUOfIHlpwFYShRXncb/1wrSl3em1IQIlQ/XcKVHNmHC5xIrhDg+r3b6pq/ZJdbC6rFuXUj4O0NtOu7Et"
    "BhCDfaKK9uPcxObXnqPL6cAF8bGODI2D5OgSob8FrW5xhkV7T+hs2mfl7HEEnqWhEhqE4f3UUDGRcsEQdJOsCgYUpu3SecGNyWIhBJh8KCiawjUUPwidko"
    "FVTqS77n9sc0GY/7Q2Qt+rZfmCednd+eio+n4q2p+GAq3i+ord+ets834DNpX9+ato3JJ6Re1Wjrr455hTYi9Rhw5kUq6fdIHheuR+yIf+njKRso2ZnT6j"
    "E5TrWbL6tIX1i2i6igPE6vzqpyuPJVix2RGiVbAZ+9h1O8zqwCFWtvTT3gjExagr2xSuACWGbt5s4ot1iYvGShfKJgc2VlkkYDJGgN67T6HNDeBS/InGU6"
    "7XBn3UShTbm2ApCWLUUrAG24pV4oW3laaq7ajgzCpOo01eZH1TLmjna9gTeovT199fVzZ8KzXoEQ7JTOzSJPcJCws13uZq/9cguCjSvPnD9/3tvJNzfjbq"
    "PnrkWnDvyMNnsrqCEfTp3LiuSSlPPxO9Nq1aDEIqQIo8SGCiXWq0uYWU8x8va15p1puQemdFgD4rUCtxqqqlXyOt7t7Tx1jiPXPbnQ5yv5nC17vmoDsCgt"
    "n0n8yakIxzD1mqacnLbPhmfgpSEd6ww4JmRB4ErXctXzTG5JFDq02HltqSAXWkD030HBihqcpW7al3yvCBnEZp8SAAitT2lma9BKTzB9xc54YkGeMK3cWK"
    "A6RjqW81uhZGLhZUnAV/LTqQ9RYGWMdE9OycGyzhhV0GSBpwRZOskAu0uKBO84v63WXlh7rNQgg6RxWZDsdx7s3rt//fatvQ/fpLrSMTQiHYvITFg6LgO1"
    "+PwHP3z+97/66U/+5bNvfm8V1YLTfPqjv+Zkz7//n59993ufff/rz/75a89/9Xuf/eH/9ew7f/zZ97/5v776q0XIimdf+5XP//ZHz37vd//tx7/97G9/7d"
    "k3fvDpJ3/x7Pd+Hwt89o3f/+lXf+X5N37vsz//p89/8DuQwoBWPP+HP33+3a//9Nu/99M/+yO/5T//wTee/flfPf/uV5/9+R9KDgAqk3X/4Nd/+gd/8ewb"
    "f/3pv/zRs+//R2jZ8+//+fN//Mbnf/kbz779vU9/9H1qlgVcwdmef/2rUMPz7/3psz/+rX/78W88++2vPf+tv6HG/e7zH37y7Df/BNL824+/boNXQDLZrq"
    "9+/flv/dWnn3zy6U++pUr4usSxePYHv12GYqEHbxXGgj79zrOv/ZpBsnj+nf/n+Tf/BxcNBcpxKMBY8GcJY/Hsa9/76a99D0e5rCMKyeLTT74GZX3+L9/+"
    "9J++U8Sy4DGGxKq2ApyFnPtv/V0Bz4Lbbt4TpMVn//y71CEbzuKzb337s7/6p8//9Hsw35/+6HegGpzD7/7N8+/Cz9/EKaEOwafPf/Pvf/oHf/9vP/7Osx"
    "/8j08/+eHzP/nx8+/+9Wf/6S90GujnT//d70Mrn/+HP3n+3771+T/+8Nlv/B0U+Ow3/vunP/kurGE154hkwWtQQVnAEGD/f/TV53/zpwbI4vlv/cFnn/wR"
    "6SxEULq1rgDtAeJE2yob28HlE9tYLlxBttSSZ9/SYqwXgzdYup2NYTE47LQxrkvIYQoZ6xT/ZPjngeKzgeEjSyf8MHb5uXiqeLhwquxiP5iiYR29G++8Eq"
    "G53CvJehu8bOeV/s4rkzY+z9uo8VlnXRdp67qAo6dPteEwWY6Nq+RCvHSAkwwnT+BKQhHlRBopdTo2XlOs8JpCZSwW1KXNHXqIazQjY0wmTV09hepkf1Em"
    "sgr6SL5fKhzBRPoKp57EYnWtSm12UARt5ULBHTOuAlFHGSjJ41CH8riOQWYJjSnwWsGSmWnraiOz0amBQjeNb0hVVzkyhhoaHj5kgDY3JdsXozacLQXekR"
    "LroqZLB2vVVyAZ61iH8NCRd8mq3bo5ec6B1VfWPU9kI2fVWA3bh4jdL9i7RonzUnn6yxsXM+TAUcrS0LxFHcMIFBcoZbQ0uex0Hk2rgVAXhKxtLQhpMWib"
    "x6WrgkNjLxcal5LrU7PWIim4DIzaSIW0VbJNreNi+Uxi5DNsUmeUSvxibsQ2oXaNyPS20VExHrApB7AQShVVMDkdVBPhoCFm1RMNIGRSX6XfGL1VoYBQLi"
    "HTWUmour1jKJXh0peFypt0Ey3YXxasLgdGH8yqxFip/9JlW2obLZizHfdyRO1NleWq0wtlSf7K0CZHfT2umVyb0valzBTe8xTKMgsmGGOZ1KRq18Gaaz+a"
    "sv3TuvniZtCV2HiVzLUPzlw3adKmvfV07HdeIup8RLh3iKRct/m9YLauIdKEbzIW87EYjMXQPVgmYw4968RQazY48GB53Dsr3txpChwlI8CtCxlpwqJ9wf"
    "Bq5XHMXhi8shBkzYeOcx/dGHMr3Xj9+G5YkS//P+mHDLB3EGKcVYwNSZNBkzOW75r1M1RfMaScDxPPQyBbXhL/b7WlxbiAx0QFRCNeMStlnZSClOJn8aE7"
    "xYvJdCzG7lIc4tKeyobWVb5ipFQTD1CGAi2Lg/gaT+hZe15152VgQJRAvjC+6ZNaNg4GGMaR4tJR3MUUS600SuNY6lbPyuOuqbCQNQz82KoE8SGBGq7mZ3"
    "W6Co5oT/y5RmM1eZ1DE1MAWC2mlm/LogLaoQqdcI7nT1uxUU1rWEVeVpITyq4kmOFx5VtNLYwWBqPDQX6JqI3FkljwrgIGFnKuHUkuoLjYTEDa4mJzAtSi"
    "3x9uxJebY1kVqVJUvFPeausG1sqW6ZF6UrMjXJ4vD0KrVrlpuG4ddC+Y54kJGchwhmtHAJ9kl1TU0tVhkbXrYLzb1mxTBeu3s4y4Cv8750QULV05XJY9hC"
    "cXk/GyuHCVVcbP1SuOQskGGqqu+XhZpDmnmdqcL1Cb40L3SjkSBfFU0Z1fGKNT5qpLWxHdpIHpvpvCKZ+Zewyri3sgDrOs2sRQGVw60vGde+zCRZHpR+OC"
    "h9Z6ZHjC9ZIX5UnIbtDecga0tX94LbEMlBd0LWppXIJqQerv1c2FcGldhYxagNghisahvzpObBi94GqU9THkTJ+8nPAYmoc3oz5G78weVS1/5LAeZVdUyv"
    "UuyEpIZ1yRjem1i/xjblLk0nnMPUo53MRHRy+h8+jUSy9wnc4Tr/WE/aJdz2/gUpX3uu6F9mWG8UwPyQBFSzfCpSge1/my1y7x+T+OQ+3jMR4AhyqOSzXG"
    "VLOxjYwyHVYNQn3PuH7LIAKW/ECLS/HuoBKGRc5XFWB8qdncXs2ngrJhpyY6sOJgUpOYjgsGH76RBAOCHJ7B3a0SjAI8ngLShqvQf9rLCZGM0cMxHiF2cT"
    "BnWBngv8XeWDw2zM7euL2QaxNjm6r14Sfo5yxmmHGAty2la6SrmLmUafkiPbOGDp5JF/F4LDfu4bjtOkqQH99Cpi/uYnaYcB02a7IeDGQOw7E/39/HFXGi"
    "QXj6CbVR+/vJctsIT7W/rmoq7gtVTcfXS1ROqanyJ+WV4xCHL1U1pXxhlZQKKzSSwHtjxoachAFKp4YJ3dZTtslY4IGYoZFzHDyORggDh3Ii3ItMiuoBO2"
    "QCAYpLnTJRqnG8Pyb5Xmk/TIyHirrASAlnaLkHCEmgBgz1GdHwksIpotgHoUR5ULkwg9W4lO77ehvb7XaKlf6t+VIEJRQN3xrN1pWxS0HdCamUuo6LgzHc"
    "9XuOvdoB73GmanR5F9l8H2N+UAEzgtOHkd+vYghEMg7w676H4G9oSqKMC1H769d84Z8qvNuDd1u+x+EQgLjGWuwFz0xkFsvyCJNezt4W0XQ+qebidNM7Fd"
    "uBMxveUcMNh3i/9DKFa+t+sM/XqF1HEL07djwQcG5gJPIVv1hu5lIwYi+UiQq/li+XPf2DZtz479IrRxvGbzWF1ZmWY98WdrAWwfEpqKstJLMSHV8s0aSq"
    "ImdrCqVEVhLYu6se3iThgXGSLkf+OIR9S+61mFy9BRIwDWJ0u71K41yXL2Ap45YwYUblLKBqMx8nA8qLkB0T1LbyUxU2TToih0evZSdMwyEclWOJUN4ht1"
    "vzwskWdlXGXpXNPm6P7RgH4lHp+rlGRAn20a7yyscMl/A+fmksPjJFXEGW4SMcg1up9Oi/VGQF6WCm+blPJlaoS0BBNBx2ZaebegeMD5DNtW75uYmoU+bV"
    "b9keHOesH5mEiVoWPLNwIKOvLS3iIseULmkdwmt4QEWLhqxR4ss0lN2wXMsXPBG47uRHrISO8bJU9MEn7hGu1WF5QfjF10hPgxTYDmwV/XxVwVI7hFbBDC"
    "8y9gy8PkDKpxQHZkJQrSLhbiXbRCpJyyrAed9yhaz0jmFtYguZ6EQqXRm1h7iFAFfwELfZJXSZ1Fy6DvjwHtY4j/NogkEOIg7wkIUhUPhDfoMZ0XOcDFvg"
    "KnwD7ro3OIwIHLE30x1Ccn11FFUX83TS0ogX6YQVsGh6bIZJFEsgOJGl3K1hyQTJLS3UhiQ+LwvzO4pj05NVcfdwWDrb9rZ3y1yhgNZeieulX5dl6OlOtn"
    "UJlrRtFtr9Uh4KWmaNWiJ6pTEe8EKNBwqVxfAAaVUm8jzlf8u0zSb0OtZVSQmP0qpm5UuLCIkOry/gEhdAZB+4IBhqEyVM0QJFz4V8oMFmMAitEnQPTpKi"
    "31y5Dr+SSsVpgaAxwOd6rBGgngq6q50KrRAMmTqpPVIkUJFCowg1pZLLSV9cWeFK8B7mMq6vkGoYlFqGyYend4gs1XPpX9BhNq9qAFDk5Uk1q87pdYAm53"
    "Mov9qQGxSTDbcm3Hdgz8VqXyqSlaNTP9Op1KJNaetYFUlqM5s+KypDxaK6cCrAdeIkRd4OMO7o1c+Mu7leZvjWU3x8QWnWp48lnC2somxVcxvtFAYGkX5j"
    "NWgxb5g63/w0/ZUnSMtcb/m88ERhtnaM82zJebnzgmtDqgUd5vKglNz6fpJapy2C3RHh1dxouGy/WHN1G2/898eec59wsPF24g6wHS27rkhtkrpSl+pl1D"
    "c6xFW2Jn6ZFn2ELXo0lgy9aZQ1vHloHZ11ZmXQnwev6vZ64tEnkYxEo9MznoqC0j/1yjq1NHf3W+upzCtJu9uTMRpf6a8SnReRnHIh3fEkp64+rWWcVIIO"
    "D1lHybWyjuQHlUyjsWztjVk+d8USzmlEl/6JAlSeMgIoI2q0BiX/o6Mb9ndgHQySg5I1jxKcMZzOvhyPmTC5PXFstmyM/vicbfpy2RISwKtMYyeTxjspiY"
    "QQZdF+BHfTQ3XBKivAIrtEAX4REs9+kcj31xB5Uu8n8TAazdMVG8ZgR0Nkidxytr4zVnE2XnBkSB7ThgOWoESaox/SAWVzW9CIgpAgRPfpwjt5+HmaoUn0"
    "LsGl6xbINdC6NVwBGmiEncKad+i0ea3ItXDet4v9gs5I8CNczgyAo8mYsemJ+ZxMBTqjYYxJdviGUwidAYAKtxJ5hGboQNdXh2dmHZ62yRMif03adASzA+"
    "Lm5oJrWMpy+ksxh/ugtguZwFV6BOs0PVTWUZaAUo6nYHF/SzFnRvofk0FSBLVwB8gbH2Nvqo4Af7Uz/4I3fscGikOSyHna3JyreZHRKMmKbVydi4k4kcBh"
    "TxUY47G5xMEbeMYwx4wWTpKi6KkVh3IginRrc3OgNyUVmiND/SIhirU5EeULMm9uaqBVtXT0ss0UHy45Bntb/CzSGG1nvMJK76NI7WcQxawv8ZBL1HZALh"
    "4ZMJq0+HaOizSEey1Ekd0Su7w4Xvpf1oYn46oR4uINYdY2U60J084rCq1ohijv0O2B2rMW4d15ZczBp+AM02TdEHHCYcXLC72ahL5sr00mtERBCQ3JNk1I"
    "uUm+VFd1OeVqz3lkLj0Mokmo70N2se61c2mLqu8YWaHaf5oBV9gUyqEDKVbOswKckeHI9XyY8DlakqC/wTIu0OAYkVyKdFnqniG1E5PeM55OUTfsYUO6Ks"
    "jJtXF7IXGLKPafYWDQaJvMk1v+rQT4FTg1w0Elin201Wv5t4FzE0YWBZn1879+9b/oT8Ct+PqMNPbwJJtAYqpYGp+PCF8BOfqXMEKkDuZog14q+18rUCS9"
    "UvEgVUREO2Ciimd4iNE9JkmCdQA5VQnkG6qPU1IfZHQqQv2vqHhODNWYtRYb+8GgBvsZIaQ2Wj6qsOQvlKwcoN2JLzZoLmtWGIMNag+91p8lGiF8ysgcIq"
    "4ofEKxIc8NKAJqBkLHRSiEEestpEV/DqyL9NZUHlQlVe4UFjSsyAogsWHIa3BxyTeMaBEj+MEbfynSeRw7/gvyhZw3OW04KHhIYyxDkriJeQz3PRi5e8Dw"
    "VSTsgy/43Zuw7cy7WQDXqwdmeFr+Vf5U6SfzCcMd7ofQnmAQDuoVuKIMKCol10C9Sg9ZoVj3rb153TIo3/rK0/HD/a2onpNahdQUHbQUJLgdC/LA8tWSqN"
    "WQ3u+izWmPb8G5xMvXOgsXTcvHpBhkxjGPJIeUu0lCKHuWB6INRH2P7KMwUQeaEdeRE9UxynGn3i2VRF++dFf5qTxF8fPTsbhsxM9P7d39+a/8Jvp/fP0v"
    "P//T33727e9Z+xsdA779ybOffEvu7Wc//IdnX/tvP/0P33d3OLusfP4vf/z8d/+iuMchC3+w9jg7t/z03/0OfDEbHVI+/8NfffYr3zV7XXpFkEsJerp84w"
    "f2LtcOHspXw2xsKAidF+T71X3NLX7+n/7i+df/mVM5+1p6vfzwH376zV959rd/uH5vP/vu3z37I3R1+fwHP1izp9mp5dNP/vyzr/92yb7m8f38z/6rdJJY"
    "t6+lLwYN5bPf+93P/usPSrc1F8d1PvvOHz/7p2+WbmhZDoz4v//+sx9/tWxDo+PMv3wHlsSnP/q+3tVqgtS2/uyTv/zsk++bbf38P/4z+Rv9l+e/9jW1rZ"
    "9/879//o8/VO9WtzX37Nlv/snnP/kJp/pfX/1VnHnKB32FhfL83//ds7//FrT02a//zuc/+BY6oJC88F3nJs8uE3AP53/T9jXyuviCFjV4CVfG5MXLeiyv"
    "6GR6vqrdKN67FcdJvPEc2AuYgtv7WZg+Rvt/zRIFRuYU1RP+bpgd9bArUQQXgaIqpDzXv66x5VGXSU1P32KD8uur5rQG+v3KZZHyKYbPQP3aMPdATm+MNc"
    "q9t2NssXPNTyOMKjFpMC0dJfwLxbWxkr0lJjaKlBFLJbOkYvnLSJsuo7Tp7lgbkSP7FiqOkmWGUjvrfK8WzI8QKzdz5PnmEqtFPSvcsM39vTmuLpKDGH3b"
    "yR8B9sGcbpjZQQTVhwNgkYAPHITTxAp4rrw1whX/CcQs066m1UUGfA/qeqAKXyhfcVK/FvB8vYDjdaI7y9FRIkO3qOwzirBj56dDKdMNSWRD7CTti2+PCQ"
    "I9Cx+kE89UaaUSdD4OmLHmGHIZNaSQ1XaehrPwRGo525MHTrHFNIxWkxmZLYyRjAwkMh0suoWuf6kjyUUYi9MtDYffKizC2DXmxH9gu529iT/qw0mQ3yyM"
    "iOkrbuajo/cwZafba7lhj98bq0g0wSx6Gx4ssB87MNMJKxTqG2M3fpMydlP91bB4VDcudOkyc7HhdU40WyfCteZxBLQSMT9i1fi2iodx4sHdG6hLv0MWHS"
    "bea2gFKYYkxpMWbhhIKVSMjOb2a/UG/K+JIfacL91Wq9nzSUBk3gOX3Q8m+NMnC4I0GkUxsTYfOzp3s8M+MBqgtShuGZ94GnJD/ibovRcBuY3DAK1Oa5S2"
    "DGJEFlbDhDYi2Xhb1i5L2CAEEKe4Sh7sU6zP9katSRAgywtb420HraTTeVKKKIJYU0UkLxyntxxDf3eoxhqjTzrsAQ1Dp3QDEiXd9RAj6ioj9DFElARVAk"
    "LUTw9neVJPgb9Opg8eXL9aNeiBvq/FVPisjed87YsLT4gXRn7hWTt11rtao5rawSpJaffLif3ARBYRwPzySAoNdFRAr6sQygrjqlgwXnX0SWlBdgdlBXLP"
    "DTpSkA5czBgNNfg+70QLCufkIkPkvUkkZxszb9glYRNOjimMEkLVRC723nxiJlSC9vjQpWMx4OS3j+dRmK9FgksQCY7U1gYGzsY4eN+SS6TJAUklcC2kxn"
    "vOoDSq1ZCQZxtqtJXo8x0uRkza+0N20pqjJOfjqoV4GxIy44AWEXt6YSQWjROpomjglcusn1xLX+i9XksSPEF7c2Z0U1PrS3/l3/wNV5z+AD/orfE+1LhN"
    "x0xhKbRQHG5clCiN6iUSMZzwvkFprJSjMiLO3SA4VEBQhb394ZiAtOLwUEzqfeS8MvRahcaLFO0GJXaeXocyhwyEM1EPahwg07yYVsfPmZhHM6qFHFS1tV"
    "sn9XlMtGJwsYHLfyaH7iBIY6J1srvqN3VYZanOqya/xJG0N4U1yGjnMoT7roOLaQ0nUO0DmAQHTOsFCIrH7R5D/QlmDWdzAEPFomPR95Zmf3FUjgHKgW2Q"
    "Mcwm0S5Nc74YxOPP0EC2MlltYMYOzCst5PTrW1hYjUGHsQexsA7RssBT80UkzYVO+3CszmQL/9GCVnzSKoVKm4ZwZ3Gh0lZ2TVgETqNMCgUNPXWg5xqlOx"
    "YS0Pfm9Vt771668WAXBmgcjcaQKH61/vqygsEFpvMpZVYAaJw9ijnmKywuqqO0XYzGlsnljeqrCH2uI4XTqltqY59ZODNjE98JOUgiwPlS2I73ih5K4+ZK"
    "1A4tn1lzUGpYyFSLjqz9arCYO+j7no+rb6GaKPJa1rygxQuLgeFmA/f/t5yI2yetA0O2L7MaiNjS1P5IRNnudJYfFs6Ne4E5NTDePW4f9qUHBrkVO9hxGL"
    "0DkSU5/vEXANaLi+sjCyfAnzmIehZ6HUa1sTbHBY41IVfCxkalw9kJ2jBnsTiwLgoXFuriDA7DJsNOQtN71Ha3UGxiWbHxUsICyhJtHDlOvbqQ4Kj9hYwR"
    "u3Y5Q+SADertJcEF06VBC8TmA9GhbGpAXwrwL0mnqpnhIMoTqCZOKJ4eXKIrv5zN96HtDA+JaqGUIjtcDYfBfILCiQzv2S+J+DepKlE4Im2qmF2xukZ3Q4"
    "HItz2Xq4NMamljLvUsbEwDVhDTpYvDqK0B/zu+eXMJSOgzhiic+ctK9aTn27CEcwNLGKkz3TffDCJhZE7wtWCESNCtM5uccPTpg3xxRb5ygKmxddT6m+x3"
    "c9yxPYiCSTIqw2n+hRzea5lePpSVfRhDT5P56EvCLK+DjHa/qup5jfLIZEDdjsdbxhVfoP/hSK4jg5mu6X1sWN5UcbcRsbKBPAkSUpnyNVxi2hs8q/B4YH"
    "uMbZpfhPtQrtQHcB0z0P4JGU5xpUk1YhY6QTx7IN5SbwjbMY3CrJp5JnCvCCkCr7EsQnVIX96/Thj0Eu61lNHozi8VjooZBHolK8RglbuyUuB06Labjxy3"
    "9oOhQsJ8ayyxepwbMKKuGeWNvG8eKMg/FLBRXIFkhNVmo14rGckB9R/Or+1eu3Zy0c1VXOGehkI24G/yG4ccjuC+QRp4r6cShAo22tfAcw/TL8E+fZg+tL"
    "VM6ciKFLDilQOEZz6ZiG3IZmeKRlJoExajoPo+6aWMhp8pu47nopfH9TgPR7SQOgqlDmOS5cm16AlwN+c9AwveOHWS0MClIEgnF3F76yvdh1nv1W771MPa"
    "Lz/MH6a9LVar5V7H/zLBirVyObBb3Q2Bnd/5skoUQ6INvLvaDkEbMGQbGzBQGz6sCt3lYHQsJJRzCaUFA1ObjUTfLJtk1O52fYmRuheQxYaFmLqU0WVKQV"
    "J7omtOFmO9w0sJP6qFvBdRAgvQdDWNnYAAUE0SVl0LF7YHP0goVPykUFHNRyLie4h9it8ZK5W/MiKqrBxYtT11tlQlmp+EHDNlSTcIGHIrrXm5kp4T7QVp"
    "uIc+rlNyeAJil+3KX4ZzPdHgCrJ8j45BLJfuu1ZxwyjNZCv3plQ3vaFqb8p6aSlg4sE8Je2KTKl+rqSLE1humIIeZG1yU+5UfErD86YZ7V4PVg+uFx4m/G"
    "ZTD4UwizlZEbeaQiLP9hy6NBmtRs/gEKdGLBNllw/vsFgmiXcH6NUtkHNCTj1BtjprxzYUvmJ0KIYKkO2Yrw32pzZ9mrS/iARkBsddNeqk9X1uTVpHwAWv"
    "+hbhfDshIY6/xv+CrsAMk3SLLsLcBpcdCBATsnj/5Uwvff9NOvaIdaYwWyKpk3Bs9R5sSSuNRQqss9SSWK4VNgIH3Zlj8X2vNSGIeCV5pLda8kiCQ1ucJz"
    "/TGpIyXblKUnh4L8rH0NwDWDtqyZBgdyH1BrB+clg/MH6qo/9bpWOZkY4VUbKLF/4h98teWCcXM/ny5VYaguJbEuAnrYGb/f+gSCmWsiFerllxrabW+BfW"
    "bPx/TKoU1w/kalnTyui4Vqq8X0S2ZO0tLQumPRas22Nm3cNc8nqHHRm/HYYzGR+7uHrd6Adh/9HxUSlWgx04YxRiRB4F1qZoT6xHxVpaTmyEuG6DvJXi6S"
    "MTSWKR2AWEK0ZGKA1p4TRreYzgCXaV1gGFQuFQwKGjZf+xRttTYh1LLBUITTeI30xK8AlVEJqBVCUnOiBTbgVkujuVuuWQwjhZMVBS8iHGg6tU3nVzCrcR"
    "A/YIZRw+yMJqJvqdG9Nqn/wzWg6o82xkcWgSj3RgNGB6EFK1kCJ0nSeCaqhkIKyeHB0F1iEboq43t07gE4kDGa/amlmDdXRkhsVIRV9CmB7Xgd/LEG8RRj"
    "ATqX302uSweANXB0pYCBDy8166I1qzel3QJQoug0uXQDCJ4IDDdriOVVLme8u1YYqANOhVomSmZvpiLXRMldCRIt6QGABOPZGUKopdUZQZrqfT6oIBKROF"
    "OmnqLuJPxsaePV16/38SjARLUoT+bxSGrFQZcZUvFow46uvxaDW0hb7Lr8a3GGnG2fKPEGhxU6LORI4ngDNGWW8QKyyj1WihHknzzE3MRBtHmA/UhJd+0t"
    "jm14bSOUzDmndIcIHbHK10Oo2W8UvpNFvbKHgJtCiSQpKHPa+eoXcQChkInwcaWstXWLKBMoLleWHdvSXu1QHYUom5uxqAbZ3OXOV4s6gltw0f+mgrZxsx"
    "NJTIEL1XSnh12Qpr2eVowGKTiAs5csku0biQpxfhfYWjHm30kwk3kUYfWpePSz/Tub7+MxDQY7/jrMmvW3nqtHFrpZEXcgQURtZWA9MfjjxHGrRHXKcRJO"
    "fcfqLcnNtimZxxKXJMyrjncMRi3FXV8hSjS39cVSlrhyNSFhckticXj0eaEjuR9yxquzdSFmyS0ibxHZxGHd+NTdZg3WO4lRC3CLoaYZa8Dn8FWfTAM/0r"
    "qGPwi/6lgIJZDpfi7PaQtfLdgAa+V1zrZgasuSIyiZRmrY4dbxxGxQ5jpgsZlOjwUM+Ji+YB2Qj861f/bx/nZvDCTLyU1uey7yKQnPoMMxdUxsCGtGlG4V"
    "WdzdGWFeb02ht7+0C7HsGegu2zEcOUwrmToooUrTsubAUwlwmq7ObxoxhGeunW4lAdbVFSiJ7lnCWFb2UXhy+VRQYrz+7s/bzO4V5o6VSjlbBeDjMRWzQW"
    "DYAkmQV+TEn2ndzFiGD/+t1vFUKBKfMX2/BGzYra3NaSh11Ropa1Fv4KB7GqzapIRc8LNVk7ShrNsy7YuxkjC18NchReiC5FMRJZr20LC5VQ0KcVC//yIv"
    "S1qFkKKVMZ6IJxl1gpAGX2xQTKk2qDxJOKcrjs9XaizU3YwYnUHGTy3/5FDBo0ob9Ve4YkhjWyViUvhdpQGM1VbZPWBC2S0XI3JAAEo8g7Rn1pFJiGiC5X"
    "eKQyfS/HFFR5yIygXIm3qqwNl9Iqz6hlXX3sSqS50i6YlqsziylSieaVG0vJcOfDtgNek9BDFRRNewM40A24932xmvk4RM3iC2t/sRJ4I4gPreZ90bbIs/"
    "elGsNpf77WvDznbHR6OXspRysxWm1VHsH/jcS+y7U+0Gqow1H7NALEiScjcW8krph0H6Df5BzTPKE/o7ZkHDUruS42hLLsjtr5TnShHe9Ep055KQfN6UY9"
    "hNlQvOcSKm334T7swPRNpouCHwTaZRNAX6hAYGDXv1G/8ub1G1cl2tAu6g9Q0zwLA9i0FbhKVJJ4coiOV3iTrkRxBQkl1DJLQyn09JaD3Il9sGOZm8RtoK"
    "qWjUo1xWDf3DPEw8c/iQXvljO8W9RNeu20k1aBIntw+Qrwd0y/RHLqlArVTTsYnbbRMQ+jcJcCiJIJv24jWzVkyzlb8iM2piA7Dml5c0hBuwpFJxIOAUph"
    "O2SCAnQDREWeE7Zhnreh3VIwIt90OtjfPv6ZiLkYtBti2I4UA9cUM3gxbWuOrknDsjO40B5ubs4utKc7HlQbdQdkTILOZwMYC7jZhBV6P9Tvh7Wafp9x+q"
    "Q763l9+NMeTakMGFR4I6AIMbOKybiYpDvF5FOZfIjJ4Y2AksW0rHQn+UAlH6O8B96fasKahddcn1vAsKR5Q9U8KoAKxJdcv93ciQUAAD+ejKqJmIkpmqjC"
    "cyYGYoho/eSQgG3liG7q9xB/8+E8pzOUmiFg1VpLGAa0FcENTYF00QjLXLp53s4IAxhwo6kf+ZLaqPoUr3QIbbOgWMZ/gT5x+n3uPvXUeiOHjlcErwW7CT"
    "zExUacOoXN0ItoRznxQHHwiXx3sPLNzX2KVbyyfB9T0Z7YR9cKGMYDQ9qujAq39PsjNwCKpGTVcEY2dpYhzmIQHJJ0ThoiNJQVAiKDslawsezZviZaVUu2"
    "E0Z3GbcZTNRRUEZtU07QbiyJoMiOM6N0EoOmeDvoDGTAhU+1mworA57jU3DPUUa5p9qBGhwUeqWShFS9Hp0NuyNx1QxMjhgcuyPg44zBjrbr8WWJvqsavM"
    "1jp5Q6WpqB0q2bYZAhipvxHAo5goYuq4OGwtqAOPVaH8MZkfcQSTJpaztJ24QhJDxgDu4iic2rzdO1j0Y766VmiK6Zb6xR/B0n5KroqxpDdKLLE9fprbJ2"
    "BZYiDlXuggpiyqPiCBiPNwNEp/dq6EavXRFc7o6M5HSVTXRs+ghOgu3vZWMyNJMrMe5bNfArYykdHVn2eFR5HIUHlxOUuFQaKNNFTeGj0XKjgkcvugxeym"
    "ZQ4l1UfOPVMQ6lLEbGkN6Asz90VGSSIw5tBiQhfZm0osB1gmtDvoMNAT+2klcfjTS7cSf0L6Q4zE/IvrZ5elk5bGPDaumychANcrS7vTRaVjiGBlkSXryQ"
    "R/kkJJ4czeExBCGCyOEVmj5c2MIiL/pL2yDy8WidlpnFWOp6XtbpEkkrVN5t9Dp12x5f8qphHbidWtNzPzoTQqIMYz6Hddlrvh/wpJevcfX1SwUBWLnMK5"
    "atKBVZWYst71mSqxVxlRZWhdaKdutTw2LXh6GX1dQMuGh/RXjliK4Kst1HI3FpJD4aiZsuu0yc8tURAoSN2mfPQaJ2swHp2qcdSnhLy3o1EncusjBI+4hp"
    "h7BRqLyZKpoo4uQAeDSim4mhmxlqBThT3yKhE3xO4GGOeByEUbaq0/rACtMrElufvyqES8jRiERuJxfXSM7mK3ycN2Q8oyG7yoQis32cyqvQMjs4EOA8hZ"
    "Nc3B0BlyBPhkIPdbesbePQTwoqXXK3xuBrODir5HetlTBn2DA2wbFlEIyRk1dIq9FZFildYRylOJm9FnFUB7YmH4f4JnrxthIZ/nNYVQlgcPUUFuxSjnP0"
    "ujeCEpQEFw7JqsaHUVyGDJaaL8l70Bd5++L1EeFteWVeXS+0TVANvph2fhFuX/MlTSIKgJdlgq/jNE3QmjvIbQzWmQ1fM+JiW7N6x9bB7z6ZJSmLy66RyI"
    "8ExSsSs5+7o+QyX/X72WPExV4SsYIfxbv6L6qejzKElVEV4a9fVE0FwwKWk95DBsY0IuZq+ZtTsSW2vGamwQpljRPxnoxL+MXNIormEK49Q06mIRYXFVeL"
    "dgr2ZscukDHcimkCuZi9pB+ZLON2bKszrGG4jkt4IWW2SEvjAt+M54LkmBdKSukYXibaHjvTweb7Fg2YyMDzcxl4fmAgnH5Wc6kCn1wwpKrIbVpuTRW80N"
    "cwKWVckBGIpqGrANScE0pA8DOuPmX/OinYv+KqvD+tTuAUSpljm5YrrVY6pPUn5WRJjjrq30fdfm9J7A0+rMp7y/rbfauawS2fzVzRQPvGSHuJ95SFxuUE"
    "zpYg1rG3/+cPK37x1lGgfwNcopaazL5gaGVrXkdWhLbcqr51rZ1bLk1H7ZNKJU5DOvlMgjR8ifLY0PSY8kwCtzyjCfSPMby6MSoaC69et3NhGfzG+uadCs"
    "smNxKOKS8aaIhM9PlCO2nbkAhGWCjm7Uknkzfy6scsifgYTuG+h1Y/YtC2lOyJ9jVtwW04hTRys3bnm5txx8dDs1LFU1OZKi89Hzb3pEMe7VhN8qh6MK1G"
    "WLwITMm+38IQrqr5mCbANHz3vzsST0ficolBw8FoxU2BowkTE3wT/9wFHvgM5G8rK2vEIholCYJe5Mlshj+jAQJ6MSodon0NCAjHMMzvjmx0ZA0iI3EvGU"
    "Km6gfAlsZ10kQS1gN9ZZcLBHYgpONJsl9FsQEjeocYWD1Dm9Kqj2cuAmUhvd3C55YfzGZwbNH8btGxSWHU6wPgzxGhqx1itHY82NCNK8zRVg32Ow0RNiAN"
    "H8NgWg2gtnmiGZ5hE/43R+LBSLw3Em+YoaVwzbkO15zjEPZHKnDzGJ/2R07g5sv48024b0Bh7YU0tu72dCxjDPiDbvHwrwRFcEMA2WfsieYS2uPAD6kw0L"
    "EOA53qMNBR+8Fo55WA0IUTDvVMGMOTtu9jtOc34eugbWREXxS1qBx6SJsNNCz88q5CYD9w0bVVMGENRhSXp5iaFGl5CljgXk/o8oTOJ8z3MkwiF7+Gm+sh"
    "MJpuek+K9O8YK2sGOAkdj6ooewMnNxxI83mbF1gaAwaOlqwWQqLXQabQjiMyRVQrwERuXnWsQAFcnOS1gCMd+15Z0GXFMEwss8RArFa/GvVYOwLE2orRDv"
    "Hch+FWRt4KKpYtOBFeG1dK3bJLN4ZzkY7k5woZyYhcY7fuoQZEWdiFBrPVIFipYNHJ5ia598omsK0cevZKq7zCOnlc9YyZno0Ga5esorRJC83QKUEGK6b2"
    "aYN3NwliFetYcpd5iMvWjDGDpbuLDZkSMVmwpkqSB2ehpHqsZT72Z87dPjOaLttE4EctBBhXV+ujOezbFro8pBLUSntdS5RcoX20cXGU6RJxsXR52aO5pn"
    "FRU2bMPa9nuXdbcKiqyyPXUMJKgLKYrKTJyoZisly7irqqQ7IjvXY3FCeavXULZ7/qGVSSsDC+fGOyZ/2u3MDVhW5WuNTKCSNaSm0CH+m5VVN0a1Rdl5Yu"
    "GNYmCpWQSoUnZ1GVik2uBFYSK1pam+j1oypRV5m8zg9GjFU+fhM5fnMavzdHNH4k4SrfXPNT7W3aWUp0VLq54fT2zCVfrmjgM7TQqnZycXKIuAF1Fo8wyB"
    "TwBR1EX/FaKf71jHCgMJmpnDH0+fP0zTUspMHRpi88sRiA3FvYOMTrAoSrsxAmT27fsqDkKhYQnlJSOQR9smKkK71wWbhGtfK4KGHiwAQDg6oeS1PIKoZk"
    "1E0yqEwSkEdus1Q3aMwNImfz9ZWnbuU8Xrw63Qr1AnYlBjikI8No2PMftQ1Nj8j1FRPvFZHpI0X21od3FzpeB4eWlElzdKI1DiEwYsA3deTR1+mQqbyIMC"
    "J8qi3nuz10Uuh0qug7HDG6lOqle35YDgBMPLE3kSChd8sUSH9bPvoHI0stB/8xR084oaDtTUiKlWJzRS8SyVHAZPKIYNSVWyj+DYW9oKKXG4yO40BCzpM7"
    "9gqW8OypCmroHIwlXiXR0uD8l5yzsuN4ai7cAjVdFW718j1Pscy+XwAezzY3w5GCV2dridAxj3AaA6xxwyvrZFjW9Ew33b0KvW37CedSwwUr0BxZFvqYXq"
    "mEPYhBvKxk0h0vZ0QcTNEB2q2ObgY0MWdi3Enp/LVKQLeIpblHf1xoWbVYhF25ZDpl/eh0gsRKl/XWyMEJjBkqPS520mq+skvhtWG1u9BjCgDMWTqcVmEP"
    "5ssWUHsVmKVu4VraraWm7th12QCYuRyllMcGL3kfjMT7lrHUqB3KoQnLWRLJYktMRaRnwAkRngB5cHtL1yLhQ+dqnNeJic+6oXKMTkXUA7rTgTcyPA6q/O"
    "FYRLskIDOkxcO0GDxAJYFORrkqo9tYsWEuB9zgX0a9y5I8BoNRYj20cZaoHfsp2reR2As5DMhvxMwst5EGjtwmUlNQy5VoyxLqzIxu7h0z2IjoV4QOPGkE"
    "aBw7wwQdRLcKGaoMnSus6HdJu9vVHlJC85UGQuAr4zyfZZ3Ww62HW4QlACMfII4SDD/9w5hG9FbGkIMPOprc5iaMBw42I3Co16hVxZd+r2dp1Uy7fBGU6d"
    "XCPccr9OQi35NWK8aRx6jPgn4BxSVRsBBs7U/SbBQeXhjkErcKHi4MBtKedDCQwliYDlvdYsEBpjIGdVWFhoEhVEyltwIV+KX1Bt3HGHKXGXAXDLcHCcod"
    "6uGTYBrF4WWeQ9Vi1321kKiqAzrJ5l608OTcYtWKLAEqhHnRN7RxkDEcOTt5SgMgRDRNpUw+EkEcJ5CXAc3Ry9ldkrH1k86e3NPb9MXqB7M9UflIbXG2qX"
    "57hXfc7CIhb+jAwEB3InQOgncIfulriYdvtwJ3f9t8pYAySd2CWU/qyXAoi2crwq4OaZbIh5bOEQ4EGnTX7ZHpBj2LPlGV2TrJuC89R8yc5NacSF82mhJF"
    "HuSkwN01zNPDSyvzQGOC/Zc48D4jlPkqooEajCc7DHQTlCN7oE1KQ9AjMLKTajWopd5WMzzteau0V2lasEUbP4Nl8IpmMDfxRNjWx4peBnXcSg5W/N5ggb"
    "gweKv6i4rlWuIUSQ2/HlcTraTwS+h4vOeIm98ZSSGzQ83TPQTZGODsESEz20kefMR+oktjN7Sgayw8lq2Hi+rDg1Pew+XWSEirobwb9xwvA3Xe65ikDOVJ"
    "gUcjCipjYddAkw7GQU7Gf9l8gso7uYpigdSaEObai6WY4rrik85x52So+n/99T+oIEgP8fISCx/unhgEpIFhQBpNYOzfvH//DgHo+mSArGNvJnWuGw1oRM"
    "5xMAdRyht0c9MG1LPKEIEFUqRQkVLPPQ+odWjclC99YPftksiBaZr56zRTAjcgz26wVw6CnMDoMSUlsbv0WSH7GNs1FQGqdZR0vUfVXCus31jSZpG1MUCS"
    "P0ji0O8EikHOET/XAEiTG4vvAdmhJ6A6B+Fk0kq6UW9nLSCz1VbDB1nvXsaU0NGFkoJ0xVrEwpn4+UES9L5P2cSC4L6Xx6IbWKYmapBdWOGO9vzMFLPhla"
    "EDl7lB6xwyErHaY3J/LdspMzTIsMoZLVFSu80rR98cJDkCk+x10QY2Bha93K7O1ZxaMzc6xgpU2cuhExwWnulKjlP1Ik+LqRRoopsSNpTjGIkDwn6CBQdI"
    "NknIwjDWuhFLw2sAvpHF7iQz6Kuq2Kz8ZdH9zFIFB1T2Oi2wVbsxw1Ps7J6CPWFWtuDyVqKiLThVK30tUo3+npi4x0Kwh/qxvfYC5j1UekX0/W35yOqgUh"
    "H3colOcW7JelDdgaxGIYJYrrQgKhje5ubWV7qXah/28E+jdn6vd+qkAgTjS1SH/7VD2Qz2xHBPzPbE1DT9gwSaPdhrn2meP3O6cQYStLt+0O8D51+T8lJW"
    "utQYOJ6MqnFf5DVsG/ykQ7QWDHNyoePoG34PqnGUd+s8b9bp4Zbk4FSVO1GGjuSwgTczIwyCY7JNcTXvUZJ6LjWfRvAfduzvQXyI50fc81rxEuNK6pEv4M"
    "F1Kdw26UnhjiBPS7xwJYNDgREoL09gf/eMzI0iEiEamwzBEVvIgSoF+hORlWK8RIF1dcFjSqEs8rFymnMcaTDiZxVPOuuKh04EDBS35MNvSanCQsAU3Aj9"
    "NDSKtZBxBJGdgEN4DmVJabPDh+TC/9ev/hn/H87VUMmcYg5GHmrWIUfWAccDTkI5HsBOnGhqVF1odtzx79y+dx8YhDd27/t4c+ZYcNj7EJufdvxKNU5gra"
    "WZ56OcEQ7/9ixM0SEMNVcszpN4+Rb43EqSWoAG9lS8XDs7Ms5JJZCC3WGI2tRQkLikoyOYUwu5Jyvh3patBQEmph3SNWJkL2qrDx/UQLB4SQItblyR2+M+"
    "bI+NMtX9cikUDwTsm88RmqHr0Jd5MAFmDr5CAVGAoZQS6Am8CvpjrjuDjUKBv9hx+Q4HrMQv6pUv5HbJDB67LetLq4GI0CJExmuxtp2Mp92pk3/a9eElDi"
    "msPWqJUmkWFA3O8ebETGakmMxMRSLu+BPkAbFxBH7sI5+J5AaHy+LWFpLzzJf4Hy82Kwg5xcBWQdSTWfDxPNSXGd6PHQnCUS2JaC2K7cxVO32KADXgEG7Q"
    "spjCzNhsnAS3YCky9rykKWom/aOj6GL7dAOBoS+caTQwbOaL2iYlfJq8EAWhcB0cfbAjb2ZrRtz0xGKpKf7hRRxV3Qu9YQPVTVrQ9gyoOluG5qQo7+WrYo"
    "xWJXILvZFU30so8gKcGsVw5UXys2Y1HTMn+n4hNC/ttD5Zmg+k1cuWS5gbvRXDpaLnwz0NSmKE06Ek0jsWgjpSU4op05Xhh6j7sTZZbsJkegguqDKVYKfm"
    "UjhOi7eiT/bxnkWUZbZxkN0+iKujPaCsHR7TEbCBvU696sSdgwR75pgeAWOxgexSENXQeglmiwKX6RDn1RdHcPowg6F/O/M8r377zu6tS9f3rty+eefS/e"
    "uXb+zu3bu/e+eeCGKcq1nU/0IF91GxGGPQofqlW/ffvHv7zvUrssBRCBeQ6AuVNpkjNzXH0t7YvXn91nVZFJDJYBp8oaIuY1HXqKjbN25cunmJi3LZr8d7"
    "ThAmgcABeBzDbXrrINvKMGhdXo8SX4m20aJqxrF7kEdgdUt8dHRCC18VK0Yif/Qyn3ir0dbREMtnkYc82B9uSfzX5RZGY2HmwHge68Laplyd2ceqgf86yO"
    "DMTqXHQdvv7F6/3T6zmaewsVC/3D4I97lHcIYsC8v1cM+W4Pvvhfv3KGlFWWCSx4VIS47nqJ2rU1dwsC2dm6xH6NX+Hh49hpYk9Ri2MDA0jYeLLYQlO/Z4"
    "Zy/gzODwwl2ALozyeArb8gJ5he2FXOGWT58q+paJiZb+GsoaK3pUWmLZsdYnxa05y0I45PNg8kjt6OULKlolfM1GkwqW5Syy4FAZB1TxEsRBYOQQov4/yq"
    "5wtCxC7AYO9TYw4hxBi17p0ZLqoP098WTP0VDsuyw72tLFbXNe7XCRaFenR8Xl301Ut7Cdl0ZdlioUApEN8kDiPJFcaNvvhNwv/7TvtdTNx77zKD6aQo3l"
    "WvNP0a150Soh3FJHpNZN7XRUpDnVj4ZVwE5Zaymvjwx72VeSjnPw64LNZSybAUfHuaUnzjbQoq+kBGKUuATdEsluV2heQzba29lxbQFyrcsOFQi0jpLqgF"
    "Sbm8eMTjP1k8ClbpOdUhOaRnnNyBwdqRNccnKKePG2xa0sqS5eKUwcvyUuLbRMvbcnrpil9QRvxvfgAEM7Ahnc0xdSS8H0vILmKHhYqu3K4+db4UAx3hVe"
    "rFlEIPCO3+r2CjrpgyItN4pbSXGBqVTh1Yh4KypbpIX3C6IgWWYqsnlKFEqGtWMWUcaV1hGkVch6+abFYOEBxbowIWzx/kl3qoM9kvfKVZy0ozqGD+ws4I"
    "5xBYOrQre5ZPRM8Jc7a0vQzNLi0hzuNmn0lNk6/zKcB2FaofxkmqZtMEyXdx3yz3Mth8HfCmbRFuz1YTTSfN6CaRYQsWEIJAsmqXW9er36FI49ZM1Ibu11"
    "6uqjhJe/ahbGZZahF5px+0XNkIGm0YpgtTakKivti7L7iKjcchEkUq9zA4XKJTHShiYGMLtZuoTyMtqV71HrxaU98ZH1Fdf6I/xzSS545sxrRutQXPuSqN"
    "M6Wx3RVMXmlLNDaq5OnU0F9rjwPatwoAAnmjazEcn8t03+qC4HpG0lljtutbm1BEOOl2y+uK5OMxFJzwf9picpwc09catsdG7K0ZlN5iRUWjsieiDikoE4"
    "EdsWQ2qWUyGHMVqu9j0tkkjuN9zDuSm1HMvwVctqU47MIQcAr+vQTPiMkj01EFGx21aoelu2B8TgRgINuxLgMWwJdB52jx72Tm6NCPsfaTESChO2EcM8Wu"
    "4BVjxH+IJJWy2MBbn1leb2a9WH9YeDU97i9FLLAxXvieHWZ2gw4MvDcusr1WbjYf2oeX77Yb157nV8PHf+YX377Bl8fA3eVpvdc7XzvaPth4Oj091Gs+c9"
    "rHvdh4O6JW/0sOphtz/owYegNuwttpeto68Mw9cbLZ2GTH6KnfApazeoPYWsB7Xeq6ZMfUM7OoJB59QwKfN9OMdYBHvNVdwUqMh1NfBEHnOeqRjJddpe4O"
    "C1OETmUqgNcmNPXvEjy4Anktq8lM1xAgfynXk9s6A68g2p5JL20z1pqifjWnDXAqRS3abW5CQdXoFJyRaLde0kY+J23iV7cfWhSMShF1JM5xxUegAksidb"
    "osPxYSz9ySIXDjNcsjp6KG+z1CYorDpWU6EObG5bBN3DHAkq/kgFiPLGETsL+MpmjXlfC8qdtfyIK+hrhpgViEorKUtbYuHQQHWGp+r4Ng222oZReSkbqd"
    "zCODJqcDnmK587fhzmB0n6qCZftPQLEwi8lBqyBRcQACQy5qoGRdOlsOWjVVPxNb4NTtBml1vTpcZTDBFSkwL39dWqASXOunwA1UgteytL5m75kuFFAhsE"
    "47sjGgDWZ0KmpRzWrIomr1Sh0V/S/YgJWVmnaSzcVXbCTJqillYU3NwUIUdtR2oF+C6l6XxsGKJci6RPNJby1OOGYjMs0Z874Aeo2axl/XGIIUDKxxv1+f"
    "pCR9miDvBnSS1jOW6c1FSkitUCUmYonu6Jy4Z+XcMj8eleu9sFkrx76/b9a7cf3Lp6tHvp+p63JXwJRlkjmt8TkGj3yu1bt+7uXntwb/cqigzkVbQ2oatF"
    "Ronu3QNa8N7d27fe2Ht39+6967dvHd25dOXt3ft7N3ZvvXH/zaPrt969dOP61aMHt96+dfu9W3t37t6+f/vK7RtHqIffu7v7zoPde/e9o6/s0gesxhkdrO"
    "PK7t37R/d2b1zbu3f9jVu7WNYllCbdv411Xr/2wdHu3bt792/cg8zIy/fDNI+GKA6H/D0KMb8n3iwwCJfxz7uKQUD0lbgfHsMiOKuWSLxZGpp9Kmdkaa+a"
    "ZaE3OBw61mtLvOquFk5vribIGsh1kvaWkv0i1tytl/THuL1g97Nk3izcyF24SoDf0TxG+TLuvESTRGAxKq3re6pCdwB5v8sDI+i42ahj5cLOByV8O1zogd"
    "H2zzRW4i0tcml0hhKlra+c6TbO9LYkU9epk2O4ZBXONHxtUgusu5yilrEcOTpCfRwLP6rabtZtwPZqC7pZLhYBXJNaui3LnmzN6Qa3JS1GfbJbsFpr1H4K"
    "64kFx6fJr3WWVouwdZ2o2+i1lApgtdgTDbygIeAvmmu2AhmDMqhHA9vI+T1icP5f6t68O44qyRv+n09RFj6aqiGVtll6ekqUa4xtbIM3kFmM0OPMqkpJiU"
    "uZIjOrVIVc55juNkuz9gxLQ5vuhgaGgQbTMz1gbJZz3o8yj0u2/5qv8MZy18wsSYbuc9535rRRZd68a0TciLgRvytPuOjuLbDxM1CtvBqoF6SDRGQg+Vnc"
    "qmbW1U8znuPd4dWsZ2fg2S4Pr9bKHT7DegSDVX3DVTPC3/+4J7hL2kh0CiAsbZZvh844D9o201IiDCdyBxwS7I1HBDObGQBASvIaLFda4WxU1yRAnJfjSn"
    "qbU9zzbgNBJH2p89kqTlji4VwnN5wv5cnwTDWRVohvWyFqJWOHVjCV3zyC/k/ot+233MLtGXIbsT1GDGPaSiNhrSDVhyu0L7NTUcxAt1EoZKsNaZOCAVYz"
    "UoVkLCHXQe7YsqlXX5QIoe6CUF2ZujM+bUnF0Vul1wC6jvBma1huQyzxZEjC7DU07/f2dppW66qTJVPSBblnFQZCDifNX1fqVVQUQTgnKVcKzaGXR3OQBm"
    "FOVj59xkbvY98XRRtoLFLM0n38jEymxSKOIAYfr8mg9HK8pRbVwzDqBbZSFLPfODUI1hcEmzYlAToR+1LjmpNbST4kmEFExDWyiDcxT2AHXlqSKa/qDFeP"
    "9gFrZzAUO2njaf0uKDnZWEMkPzrewP5OPNlYjbtdZni9mUZmKsdpdA4WNdxg5Cj3nhFwC0KADibOTeGETNWfTP8RbGDV3DlQuSo+bMyC1iusXu8K5cmPck"
    "pNT0cu+/Rhx7p7992wK5gIDIFQzBEcUvooTc8kGJIqTKQpnlGgp5M2dm27E+fORWUKhDzCoNfUxwb28S6ldkxPp5K7uO7N2CsR9BBLJgO9WJ03zbS6+N8O"
    "K8jyDGqigvz4GeeJM85D9h5CW8fjoCfHqMnpk7kFKCv2E24Lz+823VO04LdcSFpvZO4JDe6JpPdMc09YyjPb0AplQMoDXC2mdVhqlh23IaRFXGs2T+OfPv"
    "yZ8zM9bvq9HURwZmJuYIpIGjwC9ES6gtzZm/K89GDUWYW9BIhFwJ8jwrC9n+e4+QkWXY3HMR+t4B2nlkMB+BZNT4cl7m4dfRwKbIzD/Lua9UF/4oSjGjnE"
    "843vPGOlYwWTDD4j16GPcfXYK2B0GRQhryjCq6elDH6myirFjmpmbC/Z3jv/+Z/PnXvUjUEbBN3ImES8mxCPgeneJTzUwZgJe+p0dH9famvi40W8lqREcY"
    "r6iuJXY6ExHWZPc9J3Qv02wuz+pM9kj2s8A7NQcqzC8TM0A9PTO2jRLKLdzhELtv6Q4/eduO+kfafdd7p9p6f78pBMxK+uBxjN9swyKvbwQWP9LK6IV4hc"
    "AN00CDopJpaBvotyeB/FHHJRj54cj7Og/lDVOxpkaYWcDRV8XAmj2Uq2HFTOBkMQfh36W7hISGWt+An8r9uFFz6I8bSCgbyVVoB3O1FhkcrswrYyvvDsjS"
    "8uX7t69dp3b958/79vvvfBjS9+uPn2F//77e9uvvPhjUtfb/zlFxsX/3zjymfjD98av/bp+LXf3Dz/7PjSczf/9aPxv748fu7C+Itvrv/l6vj3L/3f878A"
    "1oEpaszTmnC8gsdY+N4J8UvMh/gleLPObo1du5Rrt75nz9133W3O0h4OJoX54Hu+KjGf7lVwUntZkLiVfTw/cti4OeBFmLLOClVWEZEQJx4+cujI8TmchG"
    "vf/XD9jU9gmBsXr1y7/Ovr7/5q45P3eUTXLr8yvviJUQe/56m6efH8jY9h/r6//t0XuWppMqx15eTEkpXFBynqOroRXOEYHfFpBZSPKFc3gdinuJIregkn"
    "dBHWcXzhq2tX31I9xuHk6rt2+fPxC2+Pn7/CvUYKxFwj7OEciIZc6Szmecd+/0MqtlwiRLJaK7zSFX/JDyPq35fP5auAKbt2+QpMOPcKJ/y9jzauvD6++O"
    "X4vfP/++3L13/11fj1V28+/8rGW1+OX780/vUnolpBZERg3ZWZNOt1YP8TNHb0WGVOPJjIdptQ3J133b2rv+cWaW6OlhVf7D/x8Bwi1ocZchxGAVeUwbY5"
    "kQGbwarAOm1cfGX86/fH73zCNIXr8vol+IrqvgWSimIpKSo90I27om/QL5EhC/2lpdG1V65989L4xVeQ3ieIhBLiUGOfOkjncVTT1IRJcIBUKkkPCndX9E"
    "simRkKKZ2iLk2YiI0X/2387fn/OX/RaOl/zr8HtLLxwls3fnj9xvsvVybUa9EMEtFMe3VV0gw9cOnBj6CZn+/++e5bpRmH+9iptIYV7g73uYxI3viLVaSy"
    "8drr177/nUk7OZLYzu7hAFF0obSYHhHYDqLGx+nbYlt4GbaFm+/9XqzLledylZQQCa2ENQq80DPfeIpOnDLJIugURYA9FW9/hbSbq2bj5efHX7w7SbKYlN"
    "DvdlckEfSPHj32I9d/9+T13yeJEWT7MO7Bf9dg7gXmI0/CFPaCixH144j0owqPGwZx4/lPx1evKK74yesuYKR+8tLn6rE4LcwCY4qPws8fO8t3bz7LS6BA"
    "r/lDc5pRBC0moBPhwxU/gjmQWf2gO/lnefskDQrsCxq9sSzMia9cu/Lq+MN3x198xVy38dY3LCPVelz/7jfjC/8FWyyzLa8W0CXPEBRjPenHrdZma8HzvA"
    "C6KOha6CwFzVhNqtK44Ne+I7l5TWFiwb5wuagL808TCxNhFVnt+hn64cxy8NkM3k7iqak/TvoU2N/7Th6huSSaxvD9kEiJ9aONiy9e++6dmx+8BxNCJY1Z"
    "EbSiwm5l3/fpB0wvRonS8aj32FVbuZ44tnbX73UCGpvco3bZA9xPJRyU1LihIWHBANzKlgM//+6NH54HIoGxUxkmkArXByPfemYsevHbhEU9UXkEaocu+h"
    "U2K5HmRXcVywtqJ6m65Edh6vOlvXHSCmEoZrevXf436Cur/uMP/8o0WCoJuLsbL54f/+X316/+6vrV56/DoD7/wFxaDoCW63pI/OJFle8KK7qE4YHQw34g"
    "wQncpThe6gaw1Kkg2laQ+ZsvtB+yeii+lUQMxfQKc4eKK0yRNGRIIUXQ+sa9rIJwo5stMFcH4x+/dunGq1+PX3trfOGVG3/95qcIgllYWKQxvB2pFfAlcC"
    "CoaLMMtPUAlmslhTdbWHXQsWtXPwKdnLt0853Xxy98Bcr4tasXUMb94fVrlz8FuXb9s3eUDcFjk4tqi5sk7lHemxY5D4snhUXVxV0/pOPAMsljl8rxJfyL"
    "eWxHovp6sUFfRPxt2mqP/WIMML1l96g8tz3Sah1uJytCtxO7ywpsKWCs9SJiv4ioRuzn1y6fhynl2Rb7BG0q41d/MX7zOVuVs6Z3KYmfVnxDf5dKPixGpM"
    "2iunRSMUg5Bg5QZW0xh7MoRuRU5JFKZdEXLoIfPrt5/g+sYuOe9u35jTe+n9TpDmJ+BcFZ2fED8HuOfpd2XhbfeiOySsKnZ/4OW5EexgqIjgRz0XgUx+TP"
    "0kGIwu4Wk28U23orna2wnzlV5hMqKp04YLcGxkM4lbXlEMwvFFKY8lHpBoug7/SM8RpjRC3l23c3XvrX61ff27j46fU/fMRaCgjzGz+8c+3K7/jnzXdfA8"
    "MbSt744LPrF5+9/mbJ5Ay0jjGYqGAMtpoOLGDI4SQ+u/W+KqUsFN7WJmrzE8nmGVtJYoEN2yJrS5WuPywVXtvdkXbJ6n/8ZkS33oFkJyB4lDDctVlzg6qk"
    "PuxKeCMDTcvVj2T/kUG/+2D87WvWhsReIGO7UnbktR/e33j20sbv/gpCqThlrCHlpoyVmK2nrKCWbc7g29XGJkyPU1kJoDXUaCpZgrmjP27CuBHgCt4Qb1"
    "x6E57ewvz9/19vW3DaYFZgjHwfAzHSPityZS5sw86wXmxt402w5WArNX0Eu2CfznZpDPiUHd9YCx4UVnppDyzQYYWuoITJBArj5UXFh9eoWAcuubKkcWX/"
    "cOX6++fZQQAzOb58GckDqqpcv/pv4y+/l7PSlY7tVi/sZhS0wRNwCruE8JpB8g9McOIeXbptCsc1sYS38d+v3fj3F9DRBRbl5Y+VOgCExJOoG9ti7rANqp"
    "X933jXAeutlf3AgitBZc/dP0cPXBSskY4CZKe9mEfIYS7h1Mk/2CZOMb7deOEtoPONt77ceP9ldK28+AIeDNjdBhIbv/YpCOZrl1+68d13oPts/Pn97ai9"
    "90PPhCqLq0/SAXsrgLpVV1EZXkxg2oUzn1RgHUc7JaXzDN92y9RwAbRcUSXzAw6FfGzKSb7x/nMbv/9q/NyFnHO/YldY2Xjvl1CZaeCsWccc+8QaLIZdIa"
    "mEP8ughk3KeMpzde3y52pWN956/trVrxRJrOUPTyY5Rg4deuR+bgWmsbeKJsOdlUP3OSBRVjPVsiBM8uCjezaM1EERdsohqVnB2E7gNKCtqKKCImh6L79y"
    "46sLIH+obmQubpc7jYL0h/fGn/92fPGTjc8/VOSOru1vvoKHPFqYeFYwUUad/8P4ysfXvnsV/S90drHx1jcgoLdDRvvUQVgatHtJmIEVRQgBlWU/xfGTw6"
    "ryD2t+ujLTi1J/MZgJ+n73H2jfSNsJQtfSTLS6catOTzH4mfxGKZplPvIXRh2mRIE0TdlaDOwTd1k2y2R2VJ3peGz8xYvjC59c//wt0KbwAIYE841foZdS"
    "bDol/UEj7bVfi26MvwbT4eL1Kz9c/+QllFgfvst/M41eu/whWBg3333j+sdXx//2yvjKGyD+hdSyDsk7/SqfR8oLqhUJReoUuN030DI4oZewFJU3TmQo6H"
    "N1hgUgRAAmzJpK2NWpAtisWUSEmdHtEH50krKJo1pTRoBEMv2IDqRDMzbNb+h6s1xGSRi1u7B7p9A7HKD9FiGijW91GpwciEthNA3MPoM/KEQ7LA/R1lGp"
    "zZhOrRf1WXAPz6XvF8lRq31nJXdkvYj/rIpza6x9BqvfNFiDoyCeUDk8HCCqglUwwAaP8xt8qzqssg4VrDUZYjW3NjKkhT3qFFe9eYaTilojh+zjHK0lpo"
    "Zh18oBAPrFmNgz9Mwx4d8w9bsK+uKTuzJ/KT3X3/OkSHKrYdQ1GeOrqVcrz3jjkoWcN97IJqS8SWQE6MTDglhqzeb8gs56yw1kafsD0b1Xne/vVkl7W2bt"
    "7cj3+Ny5HTpNT3SYwu/gw8JwRffrhRc8bI2DozM/uIBXmJSww1NSmAsxbuvqXeQkooqmgYORuBLWpxFV9Q8zP9+KVktUXIwI2GgWw2OMKFgZJwOL2lzHfE"
    "7kxH7fGfbNDEtHc11fcB2PeEboYLfAeIRyEPQp1bQpbwK0gA2KzOeEdHGQZEABeSEYgwHC9UG2BMQQb00ZCO1Rt21ZOF/MPJSzH4oPzOsNZVoNjnwG7xMR"
    "iy+Y30jq81WgKBe2CxoxXb6UDEzhddWsxA+5ywIdFNE0rb4z6DtzZbKx1W/cBS95qUTjIQqobS4UortPT4tVUquWi2+2RJvsOl0A09DrB/tFcT2RwjlvQs"
    "/r9LRfvNpTTF8UzwjeL5GwMr0Or7xYArW2Hos44LQhr9NIFF/qFN15hI5WIqeOcc1pxtAZCzUEkvANVt+R0u3jgY5rb2toOmuNRZ5NCTWEuUVuq9Vt9e3l"
    "tagm5YScMrJRNZKFXBcBw4m6xlbQyf6+s9Z3TpXRyX4gEYGJIjcyCdE2pThqyggTEbhVUKFIrUG1nqHeNsmuWeU7W3Lx2EBkKO5U8mRORiTwP6W1UO4VSv"
    "vp6V1PtijYQt7D9GRLqFNcIBeaRifbreGMciOUbNFm7i23lAtz3WGEuU5Pl77mfDVLrvCodp6pZnyvt80Hs2Y39/fnY8kYmHZBvd4sCF33wQz5lPQgYn0l"
    "/IujOKMpEkESzlsVBHKw7xzoOyc0gRzsN/bsvvvn9/zTz+CFsdCSCe2FtqJGrYTRkXlttb9IwEmsx4qECRhzhHcm5QSLiJl/LGjtS9NgpdUdToqaF+klRk"
    "ncJgglyWt6Mg/bb2H4HpCtqJgMGxHwN8gm1S34KWMgBdAm5uizZnPHHrAKGKSa3tkUZ8zUTLiyGoNVTX6bEsllB/ImJPUJp06iFUYKEGfFHxyFKT9KrF2H"
    "FYMHnCRy3xCoH59EaMBpqJXRrE7s4Qbwlmi6g4SjaqqxyGmk8H0xNXKJt5gSKWIQk2SS1DYnAvfJSSkA4ciKYf0R0zii+FSkKwKvLlPTzerQ9ByWyVOGbq"
    "MrUg2KquMlPxTofH/cBR2q3h41tsaNOoYrub8D7NUtZpYq7CY0Wndxh13823PaplmIWae8PF3F5TWR5NLVBsydCBnHjaRmJ3bsJlwYoFdL2vSaJdNhT5GQ"
    "GGKSegqyIDfvZfbKWaXactSwVDXl8hRdmrb6Z3wi5kEAV5eAXDlS1IUjpULjLSuNiRdreYhMS15013Wf6kuIV4+vcghGuPvb6TN+zcJ/5ND1xymRhvjHn5"
    "6uihQYLYprDilPfg2zbAxDc4+9PRGQs+xR0xP5ZjN9RMOm4FWRhbC9vBmRCBXWSvJn9pkGh5y1RM/axFnH/Xl+3Q45tsORpQMkAfk6OVR7kp9beeDkNIBo"
    "FfPPtSX8ra9KxiN08hN5JXTXi0ViVipThS9GktkMwm44g0H2CkHsiWpICxo6MS9oqhc0tRc0dBD5zjb/aZWw4U1XiUbiO8ZixSOBofVU3znWd47n1LMzmK"
    "byVL8x7xGxeuqw3zMPqemxtwAVyF16i5wVUriSiQoXEW1Sy23HpmFEWntJFpCZ3ywgGhJXQkJq3DMESqxr8DtdxIlsGWXhUU5W+oOmyQAyDwoBV2V2vch/"
    "EVIpBDuXH+zTD7SVgbNZvsOQonSy79xfYhifFLMvL2rcLM9cqkqRIMlyMKjC+qAy7EvD2a/ZWBpJMRFHMrHj4dGNJ8wzHCPtdhnI/BW8H1UD6Rk+hFgj+x"
    "edB5HyGcQ1xrtFvwHYS/OpTSbIPFrw3X3unPX7ntr09DNQRHlwGqWYOpssSpt3a7ItuqNGiG12ETNE5cJ1xZ/T0+lmiWt2g3IR8+q3Ycm1c3q2bEfq00f6"
    "ztEcOxMewRFBJzCl7Z/AplayWYF4dP6ZP2oktEGVoxP4PxGdwBd5aBJqTGogZPCw1yBulplKReCMisQRiHLcYOEIxM1534lNHAFf4QhoIJJ+VSZoBeLORv"
    "SQqUlBL73wtVvkJpSP45SeztLpCDGSYIWmO2+hlHNy/J7dGiMck7yamOPFajlJF1FdmB73j6PjVADdJLU6JYM9g8BKOsHrmb4GemL3sLDfIj5SoCv75C4Y"
    "yDAAvklreto6B8ALsHSSrKgHxmyAIjVdrkALZ8SKk5WKl7xF3dd3Hu07h23R90jMaWUOeeuZyoHA+Vi9g4B16k/PmXq6F2f+TDBoB0En6EwxBjYFpcDLBE"
    "TMjAjKg1fmT8/Bw0zhgBXI8DNCDEzJgOQZvqwr934EnZYMB6zsd2/R/QWkFJUm9luOL580DFo6gkTmC2H2IZGY6Mgp3knTSbWTRhcDEnYEltCocTSuJo66"
    "Ly3vqGUUGrysxgujvt8NOxgDZfNsqYPXQB6FDxSwQZ1+beJokPusPxI7v5Tg9+CZyS5cF6hHJgsnZR4Y7fucAKUQSnfdff35WLleQQvjCtJNu8US95G+81"
    "jfOaQJdD+pT/jPcfznMP7zIP7zEP4TIrGu4D9D/GcO/zmF/5zAf47T6RP+cxT/OYz/PAKa2IE+pk8eIW/aKnHEMfLA9vugASxABxrzc2cQjOaJM86hMwjq"
    "d+yMfXj4YF9cRqCwssGKEG6F/eyMAHEF23JjqRu3/O6p5VAdynCeOUyKTOQ2nDuU7F7Xee+qUnTB2ABdT/fpHlycJH3RZcFaeLovYUNJGqEZ9EAfIcikSy"
    "EQ/KL76UZ+P1zyszhpmhdZN/H66mRYXZc3E9BJp6QQcYQq7qwS+FzCG8Ci54G+c1ov6wPA0BLmqj6vEK9mBL4WKMR0xip/S8/kgkOP6Qvj9cTiZWbt46Qv"
    "NtZH+nZCc69qNh+kZNrGRG9YlDdChCdMQXHu7FeBjsHcceYDwbdNYYSRXxAvHsnnUW+zU9zmQ30DMAFaA5bRvWU7iVFswJLLASJhp5KyHkCdAvoGYdPN9H"
    "D2zBn3jTQDMXbEDzY9Pnj0mc/RZu1ceo5hVqRLLMRLivlaHDCo5GUecSNqBkOXmWToCveFmBY+CFhF6AZZh/rOEfdbICoZKrHK+KxESPXABeGEqwwC5dYR"
    "uwqoPamJZl8Ny2DrhTsqiVsB7FNht1TDnCe5wVewWvYs0JfQPQmAn27dbMEMIbAPlm+z3Yo+kKaL/0ly9+LUWqB8nZW2UZt4LBg62VDx2MoZaX4eQuI5jf"
    "8Ew4Y6Xvl5cBfFi9TvDO4m4RsNnUR/Hg0LzhczP9y14OhcGynPLeLkuSZwmZvDKHNzeGCuCS7mSjg1V4GpiXO+1LXOOlzjCN+1Tzpc0xHv5s4S3Lyp4Bpb"
    "q2tsrK5ShFyl9bimkuNae6RrajGuVs1d7R5ytXPI1R4Il40lVx2XudaZlGudJ7n5A0zXPKR0y92vbplP1y1xHLoFB6NrY3+4eXAYt4Dy4SqMD9dGxXAtdC"
    "bXQuFxLQAf1wYTcnOQR245Uq1r47a6Jqqra3GugZeFnBAWaT+qrp86+PipuTNPHGYE9SGCGgydWHOMP6QLnwSezJTBLFOwY2Fk+eVXNn57CTPlOP3S8TDb"
    "+bl3xl+8vPHmXzE87PuXxh//olIOAIBBhxUVOb7sZySvVjl+Gj++/MqNj58dv3xh/PpnmDj7wtfj11/BZhacKYtZsTdG8JlIcubAWREayBnGOuvl6kcb73"
    "wBJeh1hUNoOR7t+hv/feNXv/nfb1+gaJjR/377ohrZtctXKvxUxAiLylVmOwzIaFU0KsMQ8S20e/2Tl8ZXXuOoNw6L23jx3+FfkfkJY7NFT/ngVCghd33j"
    "F59gXs/VixxZeOOL78cfPq/6ff0X34yfvyqC8aivnOg4/t33G398HsM6qc7/OX8RqoUCXNX/nH8PeswPNy5eGV95AxaBs7JVBv+NS2/mOq1p2Or4xud/Gl"
    "/85MalD7Czv700fv3j7Y8DG/z8xfH3F/At9vr31z9/Q5ObrBY/oYFCl+WASjoL9Ljx+4sb//n+xsUXr198afzCl/w55kpc+pqXb9JUcbVixKb8p7FSlUCi"
    "BpnAl0xPqrsbfzq/8YePuGqeCPjoxqVLFJSOUYE82/zqxrNvwHTIGba3GGyS64YZuH7lB6zgu+dkw9cu/1oMkcgNi/zuN+PX/6ynjfNZKVSaaRPjfz//0/"
    "XPLo1f+5NoMreLYZN6YDcuPXvtm4859BPp8rW3r/3w/rWrVzW7UPyjKHbpGyQgmMjXX7n+71/+3/PPcrgxv+UOYFWcHE/1ADve/ODZ8Wu/uXH+guiPuYsa"
    "ncFp/93voX6eA5ZKJvvrUX/5HE8905eSPpWNN77BZROCSjQn92mzKV5kWKa3v+I28yv7xS8FfQNdEnvjWHk1f3j+xnff6YXmhx98dvO3/3n92c/GH7yz8d"
    "LHGy98qpZb7CrF1rfXrmrIHPG1y1eRl//1ZXOdxe6FNGzXjv2wNBLsi4AAERytmqJ5F3AlwhQkMsmnNkumtZA/KFPj4pcgFUsBVyRI2KgUPQSGLubM0Jc2"
    "7SlnSmEmgGKXK0iYSNSYYfG/374LlY5f+5SZhqmSOy8gLF5EqBVmP2A1RewTdjoM66Xv1P4iPsJUFR7p4RNzpxq7Xfp/AQ0g4C+++A8QQQx3cO3qn66//h"
    "zD9ICUO4wNaGwYEHdiHmxdEadCoadstm7luehqwf4OyB3QV1ORJVKXJlIJW08mr0tXx6+9BZs2tm9u2dxvjbhiV7CdTRkq3Xj7jxiM/cXl8WuXROWy41rp"
    "xr4Xc2/0hv3eRzee/1QBVzCdmd1UOAS875n9Fd3k/FIiIpn2t22dIm8RUG85W5jAgVSGB+0hhfnFjOdffgfzsPFfmHpD2+W7ihrUIIlpkDgrCEdrjU6WRa"
    "lLUVJqjLRdyhbFAuGlhRUYDzQHsqpi3jpYUUlQYmiGbYOj4rB5NUEwnvGX0NVPx+9/Bppp6Yzr6aYyKsdQ+JxHshVz7qgMCG8WJXlhzHTA8ph0YbUJXLv6"
    "CkgwIO2NN18Q+y7IsatXOJPYblR7rBVpye9gWDwPmMqp8rsKXSCIFExqUZvBjUsf8Vqo3QK0KhZnuE+8fIVnRW9CbBWSwv9X2J6+vvnBe+MrH4+//k8kxi"
    "9eLp3Q8Ye/Gl+4MD7/bZFyVRnRgu1hN3Ygc5A3P/jN9VefBw1DpOfwOF9+8drll6CmysN0/EEua9C5z1//8AqO++2vbr79V1YckYcvfrrxX59s/PbV8Qvv"
    "wEOY7vELMEN/AH4uV2gty5d6RiwC64dT9es/wlauFWxoBUifHuJ6X3ozX5tpOZcMc+PXH41/8+trV54DGXHjymcbb164+e5FXf0nr6j6cCthDfa3l2DlME"
    "Xr67+opDdWYmH5UbMFef32R+Mf3uYuaHMdqemLX9747s/j138zfu1jkcMubZgb518WtAM75OVXrn377s13X0NsFGJsU5PauHj++tUX+EMG/TKz7ZCU9Qn4"
    "iI026SbAKaB03osgPF6CHly/8u/Xf/fF+Ls3ces1arn+7ZXxl7/BhD1LhzNKcMuVfFvaD2G0hUlKhiBSg+emQQD8qEbQw0Fr+vmHSPi0rLgiwGDUwPV/f0"
    "WuzrsUbzFSzdw8/+LGS/9R4aeVa99dROQ0ySFomAnVrdg0e1RKSIm13xvP/nr84X9gOmup5YFU9MUvyxIiWVCoPmy89fzG+3/CpX3+OS0T2H0i9hBKoSVe"
    "/eG3rKBq/ABH6GAwcqEMsIpWWe11uxVMEvv1H9FUoQ+kafALrawAY+Gnch+n3QJzD/lL+EM3pVhW2GVTTOZCZaZNDuefuz7afB9gU0jk5/3x+RuXnmNBdv"
    "3Nd67/xxU1P+MLn9z85SfFLkhPlpYa2DJpCahqfqqV67yrizr93IXx57+FXpTO582P39r48/tsA4OI23gROZTnAunld38EKrzx/S83LnzAQCXQU1AfuQB0"
    "/OazP4wvvMJSsSDoRPtf/yfOtuxFYdLwm3InnGYC1hSEKmL0HoXZG5/AjocJptI3UOKo0ambdgot18VbvFKkSaXgVFZQFm589V/jD/+Ahvd/XIENQAyyzD"
    "3IzPNnpeHA9Jg93oSoJ9GNYGc7RRI3QCJaNRYLFyTXOaH9Ut9oEsWuUkim5BpwnKT8mZKrsiYMH+rC+EMwbV9VCiE/3Hjje5K952/899dIN5SuWcxoVCro"
    "j85oLBkieV01byC9ffmX61c/pfxivQqGCWo5aIlGX38VDNgSyfcqdOPtMgX26pXrn700/uhtLPH527YhinUVLIPfjS99c+3KqwQlgGHcjxzhzVUYqKjDnt"
    "l39OiJx4SRKjf6nPdY9xY3HNk+Nis3nxtfXxp//ytkM1PEq11IfsLFJmxEBRc1Nss3lLpHTlQ4RVdo9/rmUyYwZj81I2hv8oyQ44tNTlQWXvuN/hQUqkdW"
    "gU47xHKonws3tdbOtaGkvOUTVw6UUh6ecltVVOdL9y9Ep7UnBiFQqKvXvvnD+IcLN9+/ioyAd9xWuPPjF77ktu2FEr4P6pqsscQLYjn2DW8fbX9AJtffuQ"
    "oaBM3Xh9df1FoxP+eGmc/k1vGVLqnqF0cFWD+/Bd6Atdm4+AetMZDjw6zWqqHAI4opYI5zfStWJXpIE82FhZXwl9/DGFG0my3mzizKp5AXmBvZxH0FvTN9"
    "oohZxWiZ0OYrr934AgH3WKdRPRXOLen3Yu+aNRnydEXsatwJYh+8nsHYzspPW/CzA/TGIPC0gvLqwn/dfPtzOqJ4Q9Arnl+cCQZBu5fFSWX8/Hcbb36JNj"
    "KxmBiLFMGW/Gcy+eJ9dOz85re8/QnjuPI/z/1r5cYPv4cppT+LnRGO0y9evPGnC6VdkOLXOjcS+7Qh2ipowrMjoNBJHMXkMQqvGMhtUl6LfawohDGwWxA8"
    "gpVcOn0RG4BQzl42J2LbY8qklC0rimtFFRmqi3FMRox2GbSNb5gKwUi88Uuy4F543WQTYXexAcvcQQ7v8Xd/Gf8bH0mNRGJKKrNzMSpMUbvn6NjCesH407"
    "AQr6CjhXxZnmmweWyseY44A6h7Jit5DuZ4qWeGb9rjIKR0k9O/g8fp9K+Np3/todPVp3/tTU//MLJG4nD7Fdh/KvIcHWbtsQTMecS0QqRO0PSdStpDMKt0"
    "0klgnEw8CHQUPp9fQbYlgGy39AzQQGLRaFqUImFgh7cRX8TAIWkjmPpq14eu0qEdgqdEZNgpXJJKld3ENRzbobAfSLexH4lKxNidCobAK3QN3YyCR8ZXik"
    "ZhPvyKPJcuP/kzhyRnm2FZEfCCYqAkwEiFoncrnaAfthk1kABTRZ3Y9X2EjxFm9QpePMb4Khh4UmkFizEDjcmRMDaLBAkhBLKpo7hosr4pHNHUvtVVwkDm"
    "RqcchqxPhhIgfOLBoDkuPz1LUOg053o4K/5w8yFxaxjqkhKWB70T8RQw2pM0jikatIKtln7QfE8rR2i8MAk0yxEM2hezxTg725wrt+xk8JSuWNOU+AipWZ"
    "ATQ/IE7bNW5YR5NVwFLqxQMGkquo60bKHnYANx1A0j7kTJceEpuktAl6YBO5UW8JYoXRGlK1C57hSjPNMMkBuLqLkdJyTpaeRxkrkTDgypUf0Ixy24R6H4"
    "a1T/LOmh4VyR+DOPpIGepSxXEyL7rqAKClPkAKlgLFWYUeeoHlpw2PF6DIlkY7uXHSfOgQnJ0yC0Qj0NapYM0aElnZBqiK6TgZTHMaqTRYFopqRj+bmiEl"
    "fcMn0VrgQmSeAMZShEGMNGzp4KQjboAuhsEfaONRRt6RoRcmpeDpG6hRPG4/GEkZd3wVGXU9CtBPgDiUBStTFafbh4RI6OZm6zs0VuAWfcEuMKDlXZd4yk"
    "XLzHQB0YVsgIk6eMoYKCdow7DTABVYmr8iNE3SGJ3ChnUsCC5li5jpVKXpLI55r1o+5QUvekDTFSAHcaHUsZlbrjJJtKjhCJC3h7CHCLGQyl4MJUzADGPp"
    "U7PZxytzo51JPQte8hoDX4m18XsOnZoCCkbREJKl7UCUnbVexaTe+IBjmJzuZ6OXHXljCdjFeGM6ICjN0JZ4QoDy24P8EyiIippQD1S9HYYhKv8MB0p/GG"
    "kHyHK75acEo/cFBjUuoMtLBNPaTstFBB0KUarDglTmr1lIZlTjvu3zAdy/6qGFNKG9tK3dhJ7KWTpEl3WZoDraBcjjt8LKgED+MqWmeDuFmqDvjmnqUWvX"
    "hieCRjFQQ/9nmWRBtaHcDuHIyQeRmvWUh1OdH6MpDKJoeGR7T4ECueE64Efbkcd5kacH9rx6ugCQphFYI4h7cdJkyEJYbe4K6HHaxMODiERi1MfF4viTGZ"
    "uzGI+7Im+4K9wGXsxELXUkoaTytoZaR1LC4SqDDLJlDDELbWLZwfIgUJRiDENtSG6CWB29KCdzryUYGSYcQGMbtlZ4d6gxFiCl+BzQFEFC8CkSCB4XCAdm"
    "HBgw5t4IQ/kIIcxM0vtc4SCVa0FXQRjpdoYyWMQBKXabmF00KN2EibDi5dKyANi8NYZdN8hUuYGfpYsfb86WF+oEmAmy9yMRUxsEaxnVOyrgraiQk3gPlr"
    "FZ91pG68VAkXRSdQi6aN2zowPMKsCdsdI+0JkaLsHqxScAZi57Gsxxsa1AaNqwnmJFgQUrP1Uwvw061sfl6IM4rneKTmIqsj5AGYlwn2pG5jh3b9NjC0QA"
    "yVrau3MIDNjwuNpkJtDooWJWqlvthl+w3Io0Lz9hAlnkOcQ7FFISXUxbkgM2YcQ+XioFDMnGYOZaLIuZ18XFhQcpmEQnGrFo0bJSHa4WmpSYLYu6XorJXH"
    "lnNsW1lD/TiV+1QnbvdWgCx444P2EsxWcwunikBtaOCJrhmCWLDUkG8zYeWszoqEcbA4peeDdDKcZP7SrWh1BkmW7+GqK3BUwRqowpNVEgg5VjhZPGJqHS"
    "EqUvKQjKbMsI1Cnp/S3UJoaX6fjRusqBKsrGZDpCCSqkoW0wy4pUeMDJoCPeATRneTs8XjsRZK0KmVYCUG4SCm8xRxaJIqI4T3DZSMdLFRGLW5n6oKgSeL"
    "7gGY2ZjULKFnLpMUg1mm7D7c3dyyw8YjshP2BG5+xigxVkEPwfnH5ZcGI7k0/Zz3hblY+RuQgeOOP5xl27ocvpc2G3GqaOHpMm0FUdxbWq4kccwa06TzRa"
    "OrAn9VezgK1A0kJ5ZCsLuvUV6JVBSZ2p2mJpzJOskmZ4yn+AP8ySoI2ZdCzzM7Kycb9T61g83RRUYk2Vk2ioNH4zpCqWRCN3EYcqv40UitcpQToGDdiYeN"
    "+zTZ8vUfULtYFXfiOSO5qWAvCbRoFqtGrAECiY+RDA3d1IFLTAxfbhVUKZOg9sPTIhaOFt1JB4vYPdEBYUXIzoZkC8itBfe1eiV3vih3LVEBlinbuLY4Ws"
    "y7kYzjxSW0EjHPDDgFZ+JomTlqdnrVh51LfU+OxarW9NOKPHLEpdMHDDW3cMg4edmMrUSPQW5aPt8OVfTBSZPDmKpZNpkGCnyYOk/njehriq2BQYm1oNt1"
    "y88djVXM+UcKp46mJ5Ev7oaWyC0JdCNvt5oTv21SY8YjsUyCEfdjqsItPX/ETnELOD6ZwzSxdkNZLRxEmquhNk1kIMZX5j5sXvFspW1bSdw1oQpKjUx84k"
    "44nCzOs/bqSffuDHszcjaZpAMidj9jhQIVJNVL2QWV6KydcWFW9NW55YeUOAWwn+IkpOKQ0v0xR5R4a4i+DXJxUXvrVB6rfVomOpix2qn0LNJOtZ9A2P2U"
    "v4aSDbrZwRso8OoTfC+aJMadky4JPLg0+1Z+kEnbG7pPYWdIN+mpW36aSadRxnGmpZtpnYWEs6wqrW93RnCwUiVlZ0lhAG4FQe7jBMw/PxlaGyjrdQ5dZW"
    "5N1y0ONzOl/uReqx6XHXaeiAK2/PiRuBkr6C5adiJfxCDuqEVaIvcNqKOU7DnhrFMBuFhHnfKpFL/m4Q7pbuybs087TYQldeIZxYJr5XGneiCd5eK0s1d6"
    "2ol8dyoYQJ/xcLODgBW5zO7OEKEFJGgKJiY/s+w1q1sD6sVDRG4Y1mo1V2dUbv1ZFz9Ljc8OHme4cX0ESyjjpcO5/8jxA0eOHzqz/8SBg3M0pGjodAJUnV"
    "qBzELHx8kZ9XhOQs3g8/CMxBy5j0UYPX2iL5+eFFokPX687xTnz1kxMkUxKzvDASX4z+KQEdKXh86SLjQHb7pYcHnYaHdhu1y/PZi9PSuFxDvmr87eHk1+"
    "lTS8IPJm8b6hLOm1gfbpCnKEe7g9aASj3Cj0y7DqKQV55zoCYYMuRLhAiDhf+Aye10b2RFl1CflfrEIVphraXVDnQROsauwK3LbwIhauKsO07LRaW6jxb7"
    "pAPQmijsDrUXjcgQGYIhuvW0OC8YQNWSsCmyaUsM9PkkbkKPDaykDAfPK7iEpHGgD/3Dl+4VdN9ACBTuTEZ6rrPFhGDAkJ1ShFMDmCVcCL6ONoP46caEYO"
    "LAHSYFQFmEDCXddDnmWwCFxmQiZA524Cln2gYRYQGhAHKPBx7KEiioTrM6bBuXNh022rCnY0GtG5c1VZOsXSdB1SiHgFeKO7oB5X+EMfWe2AnKnC6s3mPh"
    "IwTh6YDhFBx6gwifkFR7eIAEiTKpUQqPPBQg6yE3aE6vxmcmMFOWwV5IajVmeh5kSIECEA06qBni0DlCJAEAS6/CdyggUnrOrwjgjhqmr4SI6tg3hsIwmH"
    "YbwAnaoPmwehZI0kQAt2QsCvCDrTJBdJhGoDHUxLk2w7kKUoT0Cu12qzskpeCTXe2sSJHhFdrdtEYtIFk0tVVpC5sHMHGQNVTaqT9pmdzhkt23ayRKugwZ"
    "uRT+wgHtYTjkzDezAY0k8UWJ3AllrIAGlvlflcM7cA5Fpv+6Bu1RV54vcg3nAxwjZZndVMbVoZqxRRm/BNmhmhuQZVT6F55DHJ+rTl4UoJTJQdCqMYIf3E"
    "iu3YQ2sWdoChCS4yYuDLRAFfho7AhfIR+6seOwJJPHUCOgvsEDJdt4sCK0VMvEDImHmQbE6y4NKdmNXBEOecuxJqeJbp6aqvJgZkEhfwdQH4iqCnZInBsB"
    "rX8GFqPLRvXkhriL2nmsXC7WIb8MhrxXE38CNqpDuxvi687or6gM+gB0HTlVL5SKdmoqkNhwpNjcRA1qADr1WBj2Yh0Iz04mTW4mTwv6oH7eFZo4caUA26"
    "7YoHIOz2mPymLkiuo5xwpG1wYnGxnhAufob8ag8pgiHlr6uQ8Eiimfoex6hZwtL3hzW7BfkCJpqxk1pDZzB05jT7tIaN0jpzfYWewocNvBymAOIzPR0ghp"
    "9nEfj+YdUYe2BVBjwlYX52rtMKcE0hSBvcpVf8rL5v6MhuPTU0+hUQPO+B3EARVhyj3e6sjZ6MPL3ga5LNAonNf2woZtLDWJCunywF3uz2KALRIWeka8/b"
    "gj54GJo8+DfM0z7VAas6IhY54sgYcGINNESCseGUIsStJFBBWIlo71PDpkeXkXl1JManhtCdkrtP7EchPkoEFwEVIc6+5qnikkMBfZHCinWJAuwIbho+E9"
    "wrLx1oeh1/BSwP0JZKKS0pXdFwpFfx1NC8JUZootVAcXkqIZvnUauEHZaugwEKDvEfv7F71lT9Kpn+UEIrRgKHPuzARqe3goShk4JaPUelJ4bQYURqRBS9"
    "4ju8Q8a/o7GnLoHU2eUGUpyQIoEdUDejm8VI/TRQAXechXqdADU1efVOB3EOE4cv1+2AyE8Z/NhiANf4JbkeNLUdgfVC3eSEIJN6gg+aBlim8A+3O9OSFL"
    "JcOYsoUHMs1lMy/8hXeSjOCkFdSQzEhPa6UG9mlbNMIU3UKjPCXJyeVqUJFiuEB/zViCDnxORSeUPqSa3UHLKYTT0a4BShWOWEJHw4EWUcWzLXglsxHizU"
    "FkbGmgB9UYO88We88UcaWVvu9KHa6X1jp4+ViN28EjEzsi6aKt8EqVSV06sYnhiNiFXWuy20xKjCGc5T7g3OgFm1LDlCWtQDP2ES4wkSq24AOmOIF5DhfU"
    "2gM1ZBe3fmswUkrXuz5sye+h5jmz9ryQsDHxU7lcNEbRYgUeuKqiJ4CJQYAbfQ5gl7EuxFx4bOccO0RgV537BBQfAz0h2k5Tp80dgD3zT2BD8jvOihc//Q"
    "OZKr4GS+grqu4P6tbXYgMLDZwTafbJYvofc8iWEtV6qa1dliEEh76BHKv4uaTWlxS5y/HuviCpY2qBaLSnPBh6nLCV/W9WuozK+RZRvkmsxo++D7f6QZAD"
    "LwYB+I4CgF9gEzwkYUJ3z/I5uw2oqAsgi8SpNbsCycyW0kwUrcD7ZqZjTC8a1r0Ev5OYXzzXFxlGZHMpjpk7CrZeQ5QPWk2RrWSQWdtee/YWw5JhSyuKjK"
    "yZrwpaWKqC8to9CBUqPbfVp41GXKepaqnjm5fUubclFDNixaEbeHsCdCuQ2iRqBKWAbQgRPHDg7Qtw7MCPNLF8ygV+8hBPw9KPB+2Sxrepil4OWMWzAdG2"
    "JzIKGdoagX+wJOJChUWN8EjtH9Exd9TSRANiePDp2Hh84zQ+e+ofOoZsyjwLP3BHfBu8bPgrvhfWPeIyj1IOnQdU4IlCv+WlsOgq63ADWYvMo8CerH7SH+"
    "g4rI7XHOBl2PoyOdbkAem31tvAmb8KgV40qCbWRqcaIRxWtKAxKfApmughjZUQ3ubeyuyc8T+XkW92Dhcpz4zLA2kb1ks6kDZvBqhrCxO3Y7eNCGHdyxey"
    "QZPG4gQeGc9P2uEARtmFGYW+7TehtsuCRXQnFrXLpERs/KmLK0c6AviVFKF2HDALO9PW0Y8qBdrUl/lPjG0WVnhOS69+hQOa18oy65DHjz5Wj29nbDxs0V"
    "n4f3iiX4x4eHzR176tYyiSXFBdtds/0Ch4daAreT4WoWu2mvlXVRpNBV6QGoNNUnhs6OPc68F0RUBgiwE/BfCwU01ke0zdsQNYJ0etiPOvHKo363B7sqbY"
    "FA2D9nY2Anerjm0TtQ5iB7GvVe5wHSUvlmNCXNUFPqVnfXnHW8eBF1r8hZS/zVVdRfC3iujw2Ldz+epmd0jYtEqH16aDhGI9VEorf7Q0PpqBWloHM4JHRz"
    "HYzQb5NUa6BC4F+0BUDRfGcezNchKzgQyAo69FfV6mhkeheeNhUXe/EwiibJcOm8xF/zYOZuZQkfGNqe6O0t40NDdTXdetgHXQ8XRcDt2r0Tfag+DrYhtO"
    "KQ/ZHvxGnUR/ugxlE1aHA7iTVbRtNljYjhYSN4nwh8bgHdPy6owUSBfmJIW4dDzYKMCrGk3z2AHZi4wJnwdMAEPzR0dg6doKVE+hPDxrq4UPrg3Myh/cc8"
    "h23U+p33/GwE5Rt77oRPGnfdiftC1nIi/W3WUqKdDJ77ktjvtP002w92WRR0q7ntCEM2vNoEhcyNo5UgTWFDBvVUTCg14qKt3RBXIoHJPD2NZU/QD7CvwO"
    "bKXMFceM+WLE2Ncdmj8GfVfOfTriLe8hZTle5+o1TKFdCVAhkZYpHQjbKg2zV7EBFxnDWcu9V1rKZOlThsJY2Mr4yjBlVUjI9KO1JcZOK7oxTuUi18RMMU"
    "ZeRICn3g4Y7E0U9Vz7n4Pbo9M1diNU6zY7wW6PApw/lOWoZazL6Qk3RlMfR5fwLKTJSFfnev10P3jwF/nsNxp31ASNTi58jO+7sh/Njvr/qtsAvUHqRNt+"
    "wEqIZXT5C7m7wpq8mitwCW1Y49eaYNW7cq/HsthG8WsjdtUasKxh2vfhHdTcU1MGDjybHU15PVuuAvixe8kYMRFXU0RSf0osyqMXq152fYK6x5teV0wnS1"
    "6w+P888ROka6yMbBj6z8rjvxsLfXEssBlqG/ktbnOy1nsbUgHRWSvHi0dMWC43eXkNRrjt/DE5MMk+PiZA5sDZp9mA+KxotQ8ONJYbAYJHxOD7PxaJBwOh"
    "2W9PCcA+N8YKrwQD3uZfVuy1FLTFeZLtbXMVSvvk6honV1VyO9wsM5TUIH5YcPc7hAVV2uKOz5GqGQ00zsrHqo2GHGRC9Ke2HG17CIiy1ycxW5sH8d6Rhb"
    "vK+2+FgeKD2idoAW3WpBXWi61G1511Lcwju2anqL0vVhJI+cQb48TPSPpIVY44QW+JFHjhwAYafJ8gj7x7owPbpfuD4xypRjlEWQwqIVtje/VV23qgny1e"
    "jL3NUI6BIeA+CeX4BiEzl6AmrCi8xCZ/NZL9t4RTvSm7ENzkRfmsmWfxMGocBRLa6AQUo4gmT/wmb0fcvkXduMql34rJmjMLrKXTsQtyZ0qcPkJz5t2Wd0"
    "E2T+pBa0PVsrXLsZMENaVnNJ9dL7mWkKEj6Xyea2uHcd9/TjcbaPU9bZ2D53Tr+jQ35+jLacHkHWVGOQl8DUS0eFtFo6dPlZQY9tG7tRmYpY1JK9ww8euN"
    "9jTRm0PNjY4a1Hh+4TFUB776mgXKnQjTh4EwfvTlzrsp8u1725w/tmQPvzmN035wQnjBZjEASzpUq+6iBo0ZmzmaI5WfNHzRU4owe7HG4/Dmx3K1oHDVp4"
    "DwM6DLstUFWDu6EgKKtQtjHzT1C8ASP5J/gm5xrB4adeiWKzLEQLkCL6p4MFcWRz78+LRL26nPhpMEMZ1MuwTJ7UIbenVwxRr1BCPlFSNSxsGmewU5HTbx"
    "X3hmTC3sB9m7g90MpGTpihAU3ipt/SHSjsDllxd1hqFW1V6CcYSi5WDv/RlZfvCHgRBTWI6nP5fsBJ8eZ4SnYDmh3DFpxs6LoRHjl2w2eAJY7f/+B+r6bv"
    "1d6c7xLHO3kfsMidZZznSyaSRcrYKDMne2t+8Z3wJ/ALLOaw5bTK2KTfavwsuAdeN/b8rIT+B0X12CScWT6dkbfyrLdxURgSw6tbdx6h2yZPrEEJsYqPHY"
    "roUAVHeL8RVG0sfV3MGHKoq58DoeWoFSxM+SkKOfkdKv4TiqYBZUnLoqq/wudb7LT8gHotryidy033Cv7TalH0oREF0DIjO5s0j7j7GCOFTcl+jsOgJtZa"
    "Zjhmfu1OlbCk6ajiQAFxHflZWg+Mv0Izex7vxnEKV6KngU8nXVSVcCodaFXRx7OgZJE8kcIAoIPiVCpiOjzYguLOiZZzVnf8NPr7HkVS1EQZ4V9z1qQ5a/"
    "jPQRDcfb7S7ECrIY7/RC/JP+BhkOGT0c71bORBQ7ZD4oHVqkeCvrb1MdHtIbqjDVOVqb8pWFOd0s3eHk+OBE1nb2/P3t4td3GwZLpvaLi4VShil10UyuGt"
    "YxQj1zTtR/pAAivLWhw3h+F0wpHbhIXE+37FyVMbD9MlIUu3SV1c6ifS4bDcEl/px84So/kz5b1KpJtYdShUxz5rtm0uxocHaTqKjsv2yWOM53B0p1kubC"
    "+loCXBeU4mnvpNwRzNphI8mh+jBvGXPMLSYVSg6Qj/Op1z7cVTLgzRkV9OT++IpLgSJ8OcYQS7ZH43pCaaBWFSJ0mBx4l12VX+b7fZrCZNCm45CzqpPMSq"
    "1T1QWckdoq724nlShxi3+zV9bCVvSFduGnl2KVZguWq/R5vnYEvaWqqS3LmScdAJlGrUwF2ZNXXTCcKkoqMW5Bxj2wdaFPWBBChNXH69ap736XO++YX6PA"
    "dRZAt0s5fhScWYC5AwXT/DGFhulaM/jCv4OCpQyjCKiEhGfD2ZKDEPatSCOvGKaxEzSybpJdbHorPmxZSKdHhYdkPAAqUt1zAeaodcRxG+uLuoCnGJXj62"
    "qqJ4BDZ7uU69iCRF0PC8yYtVwj7k6wC6pcgrZg3ztk6xW8AUl2xHzSVS62p1H7/XYa9FJ6hjDmhJuUZZuK1j88WeYSijWaN0dDpK/sj1Ft8IC7QweEecJ+"
    "G5E7OurbHzM9bR140tXWsdkVS8SQmiA7jZ2ZxMwigqDAgxBoocqGLnY7fPyn4NY60iQfewM+MxAt5H51tcjHb53gjt9X6Y8h3ggf7VtPspQj7AQJAShC8u"
    "1oUEOaOvWsuQ2KUDR6SjqGadKia1HGEHsCnLBW7j7a5E2LiMZ2l+tKSR69NXWp42EeIE2V+F0qvmbfEkgiZARTDcuCWh/RMWGlueGC5hBDwU4h1yTvDEPo"
    "KMpE/cyQV5EIMKKTdfttyKXiZ1OJXRILag7mBsSI4mgRLVN0Azcu9qkzAlulKMqrY+v5FoasuchKgtVpFoQUn8WZqjRZTjdJ0iukUsqsKEBdQsTKGRNfKh"
    "SPKvmgoQw9tQG3t3xDI6TN3TqsdqtqRIHKPQStTKjDgN77Ml0k8LpM+d1LSfNoBjbaLPajlZz/uUPrJlMwsjYc6dC8+d0/uApHBcMsvWAXlhWzOjXDwLxm"
    "nszVQc/ZajH6mslMW8f6jIPjo6EY/69M3VRmipFCj1amZIl+bu2h172ASQd85mE7yESnfRAxMdXC0o5fKSVSnrxaiAFMgP2TTu2VZ6mnTrPYj+dLY6HEOB"
    "dcSmazZTIitEl1bU8uQINN8lZK4a88V8oKyfbLRAkXr59sTIq1vqQlW+JRZFZl7tQe9tjfSYY8SNygojYyawlSEOxaQi0KXR7cvalkgbgeDBwNrmbSMgw/"
    "+qOW7S/i9/0i3VCW75eZu4LoNW8HspZgRhN60NQR28jup2eJSUqVaLkYtHpLQ5yZVaMg3WMrWF+BkYMFBqy7lzqMdEKlwFuiniOem01LFHFxVG5+TNAGOJ"
    "hEZZKt6NbQeW4sw29Jl2o3xSzHr6uSS8XCwWyOh9rbKUy0fRJpZpzWSXHWmNDC/DU5JfZKBnlot+FXRthX5mOvQzU6GfmRGHeiznaQsmRC/DfmVEL0tfBz"
    "KyJvCgnugfmmGiplTU6p68f31U1+89kkKOCmS24pYDM4be6Pdxw+eSL5cfw8mWGQZ+EuZRXjPPFCZcJsqDA4RJ3Y+M7o1gA1dV3G95ZSa4DkTI+Jah5bPW"
    "beNG0RoyMnUUUyugK0CHnJlG3Io9fAqZ0dHugFFt8yQANmrE6EMWZ6MGkE4jodXNUIEIYRHjpmh6ejo2jCZoL65pYf9USwcUz4Zgb6dN0UHZu6AmothBBM"
    "HG69MQxCadyeB/ShnUbElupiMt56h2MJ1Fx9ER6Qoi79EsBwoX0vqK2W+5KEP6mpbmBM6eHRZsqgA6Oo8MMXMR03glqGoyIkGvpgnFhV1HRNpIYcvvi3uO"
    "0U4vi8Q/W1I30c9T+tRAMrBRoWUvTQhnlio0eW/YfVhTFr/RRTH2QqeFWL2fzEhKEZm1synMLAi9N5KcErNG22PBV4COgprVoFaMQCtCtq8ew1ajiUNGB1"
    "ROWYMBl5ghUt+JjCPHsnWYsMxkgE+amUyHVFicIC+4J63BTPuw5m6lfLZoevTSl06SVlYmC0QoI/uBCrYW7M2T2NE6KTWOTf+51M6HjWih+1rNJnX+mVZ1"
    "DZSLeK3m3NciNn6mBX85j2pOPoK+4WdauQDiyY5c9OI2duwpd79mKnKYncP3Y2ziZkkAIbvsGCTFq+fcboJXMGiLNmP1tWXc+bDL81pvW3So7XKiBBGqjk"
    "VgIPVrTZ0hT6xKK8e1kimMizWBxXN9LtL/rPLyapdqJr16ipxqdZk+b9jmSvsjo9zyUUlnsfIHGiHJkZmigCRFed12sD+Q0map2kdxJ9gH8k88y6lNxKMy"
    "3Yqyk0WvZDiyYRQyv2rXthonSoaaUvH0vK3nMgVUGUwCL1X6IqX05Q92DqMW0suWYfN8RqTtiDPqiecVZXbc6VZVe5ylDH6wVd3ecfXjMI8YMLDtD56gD0"
    "L8YDvBsCECfVX1qenEY9wIpaHjN7SuOuujf2G54YFiiNZj0l7mkDXSL55uOQmPNm7o1Ca5tHHxA68t8rnO9JIuVrmcBIs1p7QkdOiMCibynHA7xc4wgjDC"
    "TOFIawzigDnsfYoQQrQGB5qux9SyoY4+Ik9n1802MBlED8yJhPb9dIt3nch02kjVnLqkrfmkKfoQOfgCtOe6ekDBKz6YEPxhwBEyTZSOFarF6OBjxvGxMd"
    "cWzgisB7fuiLrEf88wNgwF7XgLtcyeR8MxL3mSJifHKodaCATC+6rglHUaEYZns2NoEmuoIB2eKHbUC8m4GJCYctZ56eoeoj97jgCDq69PCQjAGQyMmqp7"
    "/upqV0R67XoqhfGMnFbcGeaTZkXXaM7PGItfSi91JpeRGdyX1j0QfwZkUV3OqcDcoKCmOfrbFXFm1YdatVFpxAXOAiVbQdMynoljHnkWEhfHUgrA4jcMrA"
    "SR+T09DWo+HsBiznfYDI2jSI69dOOzGkJhh0qlBtUfXQ5ebn3ksupoKqXbaAJ80Dxeb2WxX52jSsmNuH/ZT/ajCEGVB3aFJFjt+m3CwvHuADKc8exnu+DZ"
    "mdyzBqJZ8ek2EPIDLed0y3m85TzRch5qOTu17vJ0q5AAyZBuHnxUSNSSr063JHZHCXIHLuORSIB3CDXkp+B3iCoawWgEQ2jc/XMYRePOu2EgjTuDu1GrCw"
    "ZlzgdUKbgvJ3pZG3QTxnwaABG2g7AfPEyzz4hPAyLEI9F9w4clhdL2OShiXmUDZSgr2aN4IiGBqEKjDqMhg1l85Ppl+ew3yj7j5utaw4XxzwqneT4DMB3k"
    "MwB9mATVDOZ6LUXVsBDFFw20ZtIdaGJMBkrVA8ltdxc5IMgndc/CskCfhpLi5uhYXD6k0QH1OY/lK5NaVTxANJ8ml8SzJP6r2R00woE4xBug2psPih9U19"
    "WcBXLOdBo4Hv0kOsVTyoNDdNCAR0b8G/V8qQs+uFRlt4h0IGgPqhY9Utc1YzdPt5pKya5b4sjYZ2gUxj5TSD15oIUbISzsKSH0iOrU4U57APNUTDlJSCNM"
    "XASEjPT8ISALnmHJujAhSFXFRoz8WQPNLJdAIUtQfkfStN9q6mLPiJH/E2vqydHrkqJXJQJzJThJUBZyVLqtkAQ2ogfKMiD99sDpDpzeQImwx5cwUgd16J"
    "34TzqYKLbag8ZdwV0lmmtHj0HibYssiYOwvPALNdLVHp4rBJx44yEyr4dRXYRF2fBoz3EKG+qsXnxhAqDJv16WGM3bhsfHgVVM6OliGsn8bsRqKP0ASbEr"
    "P5AZJiPDNmtDZzBgRxp7NeA5eBRUdzuLAzA3QHxXeWIXB86qntLFQeNuynrXxvHKQBlJZ3buO66ltnx0rAEC9syAjBMhufmp0xcPDaJZJiEKRjBQ/27pp5"
    "XfHJZgbNgQCqDQcNeF5BGHB7tZTaJ/C5g7SpNrRLMa0GQ2uOOO2tKgmiAIwY49NecM/w2r2k2DSrKDqA/YCMuoAohmh6+XeBgU24lTtjSA1zA4ZzhwWgNn"
    "oKdvgGftPfxnadAQQUzy7EsNKspL1R17bEcnGFpY+ETTBfGFnVninWdWxmiMoP2GCmpxotlOjJNRzbiVYzXdQguI+ewsqtzYvGMarUEjG60tA63hmZdMrg"
    "f50Oe6lSd3VlY7C1+ow5Cy4fDDxmQPCE0nfiPPW0X35IH4cEDJgPBf6oJgucYhd//hI0cPUKQ8tHASzOrlgUN/PwR/rwyg161BTjPprqybuodUPPB8Nlki"
    "Tjeo9bg0g+HvU/IQgT5wjSeKoPm7MBWYpkGHZ+gR/PwEEzhQKRJrvqA8fbG+dUQ0HKgf8iFmkbGzohOm1lNonAlV0KRzRnEZbCdk6ooQlNWVqhjf/qxWU3"
    "9iT4+IlGxmgHzYgCx1eGE2m5dPwgXpoNKVsKvWwZRos5sw2SNjLPiTzormBs7+gbM2cE4NnIOaa07jNjUYSNaZG1CCNtLMfvxAuNdG8GEpYT0GJIRHFKeg"
    "5ErVJoLWYF0CQ6rdfDCS7iDCI5EELRfrkDqhFgeDiRKxTjUS53xdVbydqRO1QzLjfxk5JiZDEeQ4XhjlyJrEN/A+4A0GpmUwsqEBDmm3rHpm0Mu5c6CYKb"
    "evwLPi9mF3EoLWs5zjy1mzqV0xIHrXBuKIZFazLwwj2nSC4SM+D4kwtY8roHZr+VC0Qy66KKqibUd2VpynUAmk3GCL7wIhgMU7OlRBawCdooZHszJxEppy"
    "nMVJgB3RGACz2qEmt5EnZrHkDbXkBcrIkXtutRExAOn/gKb5gwNGfT0xcM7qpweQCU5IihcU0phDrfn2YDJSDCs16TKiGaxPwGEsjW7aH+PNoRn77EUMmW"
    "iVZ2I2aNrSa0dAeiLmHWN7x+KO363mYpasGpoqidf2ue8DlZ5xsgKFk5VZ2EzmKabYx++Q0S93RBIdbrfWLZ4aWMf1hBJLypSTgAJNyQrWgXNj79C7F2Y0"
    "jpb2Ypj2vbvEj8q96aofVWgVGlMrPUQc34sh3FACXuxF0Fixu2eqH02obPkuURH8cVtF/N+9va6sigeaUmXy8AI+64biM/gDbPd7d/W6e736QAqioUd17V"
    "zfh6pYc1CHT1bhi8gVgM/wxepebyRKhVXaT4MO645Bh1pCbcYoIKYcioi/xDGNgD0LBOxZpmHPQp6wnetIfCOCJse/gbihRhi8PWlrfoJwr1N7q9hPWImj"
    "dCmsnMD6YOTZHTJxtiyQLVUKE3dWAp7o1cLiRPS2yoVqPCPQCn2ri8NsZVNi6mBQKZWDMpy+cGzgHB9YEMzEkMfxmOcs/nVskAeLmcSTCgSGzmbJpkW+Mc"
    "4bdBmXOTcX+KcsuJHewcyziagcdo1giteR6tFP10vg44yQbY9QyhDBETp+IzC4IzaRVnJIQkU8V0cCswgswx0GqmRYPYjYHxqzSQ7BaTcM7ENRXlp7pxjE"
    "IkfusGyd0MfrtsAQzBpT/GNKrqT86SehP9P1W0G3G3Raw8YUp0bNoOsTCRAI59RAIRnLTXdU+RfqWmPnejwyWHX5TtGa+jzsFKoE+vFd8QN5/U5dwc71km"
    "ESvXK15PxUYxC/krgbNKb8bpAAbWqB5EsvQzofLWjhZFE2t9luguhro/fEeAyz17cna8bn+wOmdH8rNtcuJfEadIGZ1CzU6mUZSFgeBP9Qo5A/SVdXv/6F"
    "TFCYXzPIVZIDjY6tWBgYf2K2B0OangZp167h5JU0XllNwhU/Gc6U9kW+ndinVPQgjhbDZEV3wZrXe3fBDMpe4Q+cQ/4t0PNPDpz7B86RgXN04DxsC479K1"
    "J6UAIRpQ2RCDk5aMyrpDIrFVLnzKug2QWovzF/j7PnHudnu527f77b2b0A7TXgx9FBCW6VrBjPmY8MMGEIbMvbY/o3/VvIqkS6nCjwLpdaI4La0sfCbJkz"
    "UD1MQ+Hy+WQUmDVb/DmI2aEOhtcljFMwURBtR2BqYO1yQUlREiQJjaC+v40c0hVuXxZNlsPpVmLZlGKIXFuJYtC/QnxbwblvC1WvMYVXoVT+Je21VsIM2m"
    "RDezUJ0Md0IFjkYAFHxVy7GSLuZlYLEyVlyaBJ1ymXltjVMOh2wCrQGlKM15dbIgqKdYMlvDlG7eJ4XyfX3Kbbv1B3oiL2dzvXTw5IsclU/hl5mWsjsw+7"
    "ZCdsESQpPpdtIvKUqra0NT4o4wKdQ1P+UdqUwfYKKi1XcpvivEygiw2GQelp1jg4oAms5/cR7X4wKsr8v4vUzzaT+uUt3pqoZ7IW7AhmHEGnNPSQPRCAmJ"
    "G36INh6Y3s5mk9cE6Ckd2tks5auwMRETDdpN0CyK5omRiB9fOJEy40IhKqGIiOCpqZXAt2l5CHReFEMkezD97FxExk0MW95MQ2es+TlQBTxlPGYzrHm6KL"
    "N42nPJfiYhSSbX4r7mUzaLOY5Vxqnab7QTo7EgxhcVvTWBTffPEvbIjYUlDhIW5DAKq6dhkDJ6rWOlVi6FGtBEoyt6DoMsZUMC78JhoMJ3k1MMFJsIvNNS"
    "CDcC3UonfNULz8kkcN4VREo8peS6Z+EkqqK/wrPzDDJp281lwdPZ0qkABS2FqcdApUgBNh0oC1hYCiMFP25UoYieyUnes/H+VJKIxoR4J3UZ4PN6M2Kk6q"
    "8oyeP0tT21W+AgVegZqqlsqVmYn6ks4seW+iZ4y4giRYDfwMP+a/zA87IV5E6gmKBxrobUIDk3j5ltZfKVZFQkgJ1spaf4PLtJIVNo4TGL3a69lzk9vxd6"
    "7fPzB8FuzerLBPDoml0uT2iLM194cs9smdUCXDnL/c69VMVZu/ncRJHUt8GhPdLEyqy2/q4gXRTTqfLejJzhtjyPx58tqmiRblzLJiUpRpq/MWxEi49rG6"
    "HNhe5RZOCfanQyekeHrHvrSm52EkvkXEMvQxzUMA23rL9DTd6qPIV+okqZpLmVcD5sJEKatoXUZWxtFJkfYqk4iSmhHiKLoEJLOTIlwwxB6DhzSaLJ5v/R"
    "iXpcF15nmkVjeAAqC2ZMjgbmDyePOWFJpCCTS1ABPhLsbtXoowg6v5hUscmfcTmhnhlkIo8/H1M3Sf5cwdTGEzd3T1VUlB8UpgxT0zcO4rcUqRMfnM9vxR"
    "+dDizW28oNwfFfwUf5TQ/+sR3XtVTxwOAKiHDuuDmLnh4W6S0v0boJnSD06s4WgBv+vIWtQTaVdUGbG6Nppku91mb4bCaFNPLb26kq743a5+afB+/ruC0S"
    "f6pYyf2ybrULIoTsiU4cxRFqI+ItKCchuWYjZRM9rSz5XvvZBwpskGwtMsSZ0XetXq3v8P+54Cy/dUan78COOjg3tpsmnzee5xUGY+TNRPVvvO9bCkN1v6"
    "nvKBLI8aAUeUNEdBLJxfikGuFITUjVvV+f0yvlnG3tcWHAnEWogKJWTRSZExPuw9HODVyDCyQFy4PeliBQqU8ZxIBafkop+w20nQj88a3UbAYfTMH9YS8L"
    "i4L/GRgfOYLRfJ00bO+h4KRwoPWiUHPv7zMP5zH/5zGP95ADHEHylxojHSDsK+w+aCjjNCzLm9tz332dGBvrJAJMEYTziL7plBMc0/y+X15/P8k9zvGEMB"
    "cpDsyh1n/fRlaIOJY2OlKfgiIM+4Q7GGpy0wUBXCcHso02QxA5BeaURi1LRUkDhDA+gTsnIHbp6Tnu6FQTaRkbKROCCTflop508LACWgKiG0HCX6UZgmpl"
    "8FMQcsv7nwyvxYBz1eSYGBiNpPLyrczFtvikaMHl6M4wzR/koFJA5AZII1ECwYlDjyEZS5mPAQDYsaqBJ+UwA3FbxOxWrFGBBzSOVgNPVJoVHrMqp4+Qqx"
    "ZDDAYxKZvqJhM1A2CZKpFb/iw5XiVxJfpeTTvO8ldxo4wd/VbUZigboL5PFSG5YndZoDJGdTI1gEDzz1vir0npGinajsYWI8lMaLSEpm1S6R2E1FJENfYT"
    "TFeHdnKrmr3UgKKGyJqVAWNZ/iGWnqYvrvfLIw4hOWHWEzVfZj1a/Zs7JzPTY5Q57oFk54sV7FAfHCKEfyeDqsnMk5JpQz1m5uZpYxqNA2mVKbfFzzJF6E"
    "hVnEizrptHtkZo2LGQ8bm3rGVwzPuOM3tm3DV1jPKRjyieGK+Hv5dKZ0E1MTfTt4PDDZc6Nxy4rgl7fm1JEr75mL/KPcOtsh0UTIO5PA+ZxElJVEZhyb6D"
    "OScGQe8UZ5C9C3BPzf2YedbubDLulc4vLQ6vIP3DWEK9MUqQUV9Cfv2nrLYByNEa0Dwy+53TA6W1B8TS+6pwBcpLKVQz5SECNSnVW5ruUQ/DIPu2nDHvXE"
    "95gk4Rh+KwbgU6FxUpnKlNJVTLcsXoc8+Z5kCQVjHlKmNnxRqTOo3PWjPDbtLdzklDVmZdM2BVkg9I7w+7Xt1Nh2w3bejFSreygWVfgLMSPqp7hyYEPKDF"
    "/Mct7B4M8qPJ6M1roqVM7AUV4oApp0NRLbCCrSIC5FN4SIALD8EDJwjOjUiRsaUSA3xZLuRDjp6SV7mH7TlVBj8lbsRPRbWoB1RZ4xZmqwy2MbvhIFv3Qm"
    "nyKNCQ2ljhihrK/hXUCzEmvRopVIdC4XO2QbizqQiA1QzGnIzUMmqaALqiSVJRD5Scc25SnFhwYMQ0pXondEdiTvz0a6CtigeGpTb3X96CwmvjnearzaW3"
    "XWwk623Ljnzt3OchAuLWeNf7pzt0cTk4hUk1zyHn0201IgfPlUopKELpWb6qrnIi2qGrq9pCup4VBL3b794KAaOgnHkoeuzGiqjRbDyO92h+uJDpbM33Y0"
    "UNROygqmO3H/ZIL5Goj1hznJPEmrMgG5LPFo1p98mY3KzMKLpK1UoHVKOsKkdOi6zGZH+1ykLsuKDNxJukO90cilEBGbG+2YtY1mi9kuoqeeE7PFmVoXmD"
    "Fj8rx1ZCKUepvWnIiSnp4e1By++AubQ/cC3XPhpzEGnpXk2NBN557TtrDBE5eo5sgipa0SDCQvbIgyB5dBLWWhH6WXFRpjc5Ly+wxVRxxfUweldw6cB7QD"
    "hFKgnh407tm9G70jpwfO47Z3hAqQY+QB/Of0tkMZwTZKDbzEqJm7BT7vf5T+hrybOBB5i6kwm5VrPcMzDdIoYSo5wZZ+8pp6t+hKuHUngukstmxzkT82td"
    "fyKITVjKCyjPsqxQxNDlWq40etAKgf7Vn2GpDHOm/vhlXL0pX6nCWdqAfLQRLkP8Z7JA3rynYi4tjyhnEkLLOkGnH0oPEJGEh026FYNAzO5rRLfauKdICo"
    "vDNzEa0wXRl3m7jidVWMX1iL9GUnjoLiZ5W0124Dm/DnWEZ8M9FrQ1/xo718FClJqSkELJjg2mQNhMkqttQQBK3MyY0jAVdjLbOBcENyAC+LgpkFS3RWOf"
    "6kllhV86H3FJm0n9vjDExt3KMUqm9V9h7EWORy3jxtZfIH82OgwC9BtNV0+zSrhk6X/0oi18XVbaa5ys0JyE3PFGoHJ3UGszqrrdKlZEItwvFGNQQYKTua"
    "KqoGKMieKE3xlr7m+3phF/aCY3QvMU7gQyWJ2w8NuKN+V6qKS7CSBEuxPtJZw1HjoV611lS3ZOHR0/S0+nLkrMRRiGmljDhU2DFkn1ZF/R4ee6ItEriM0U"
    "MpmiA+J2LIdnTGZgQdAXsZ6Ard3cY1riiXgmZxH0o66h69nVrwR/hqZw/3qQ67zYM5J5tzojkNYoTQt+iOD+Ya62F6NGbtEywKykOt433sjMeNF5yZlw7w"
    "LIrf5EnpyF/EfRLHDRosd7NvhW6GUFeT3dbRiM4pAyPR7nYBPCvtNVaYizsVRSd5LSQezA8+d44lV7frr/iegfjcICKY47u4Awne6BsmX1oliC4avaZqX9"
    "5iwFNI2qtxl+m6mjwEuTNFQsbOTqLn+zE1EwUwE2Bkkq7G0zcqwzv8FDqy8G3hNZ62WZKa15nSnfV0FjW57zWl4mdCQzG6t3ndkiWqhcrlG4YKmjQ3ysQq"
    "43fF1Nn2ZmbTnkpKkSExeSUnd6hiVi4BlJRUVP4KUaeRCl6+X4TKqwD1mqxjc9XItN4lGFRiY9fHdMIoNgnDkJ8g9FV79yfVE9LIx/mQHTNBcAtjdgxxsU"
    "dNQMwp9fPk9S69kHYzTKxHUGId72B0/SalSK4FW5XaiYruE4OaeeOtOIcT1B04ixyGoehRgYiLO9aRUiyI9eKEz1qyx5AkTTVx3JqkZvrldmHnUJyUkpao"
    "ylsSt6q/izr0D9N/reaa5dDX0TYCOnJiTPyN+KBKkpX4pewsvWROIEcHfJdjpvLnItgOoRNpPXEWBRxVWg8b8wsayHXShwJxA6x19o/gjx17VH1N96kY9G"
    "TvNgJx8szqDYSNcM44pen2GYMOw7zlIgQG6oA/eRhKmaUKZUpSPAfaFSi+K9WaCeCaiWcE/wO6AV+AhP8ek1iwOL8JvJINJCOj0/Gc8PcFDCDENXu9pCu/"
    "F7KiM1d6B8W5czt2/Z/lLFtNm/Wdu9wMEcnY3RW3426tiTU9hm55r565eKUfdg0BV+WRAJUwrgSUd33oLqZzNoYu9sQVg1EzguhI1aSpWsZTQ+xWHbbSxT"
    "mwrDHnmfR7hQtJdgx1ve41vZVwEHT2MyYV9LXprXb9MDoMr4s9as+Z0X9l/ZGQ3Spz23Dc4t/wTSa/UYV1A925PGwwU6ioHkEpKPFVUSv8Ep1qZlIU+o3k"
    "3LlQIs0iCK2kpZBR8VOol0ncTVeBX4nANYKlGIoE6gwYPNHz9IXQeNULEzEn33BCK5lRsqeS6PIzRKj0QJSC83yi0hgeIOJVTL9SlcgKjwUrEpatwOdPaw"
    "tULlMXkhqTvC4e1TP5ksrClEneNWvXDG0UMNmkZ604jC4+Gq8FyX4fnR8wZbip7Zr3Z57ZPfPPC3fsWqpJkTFDIkOiAnlEp5kbRu1ur0O3PilqFFrXnXwr"
    "glHGw5inGYxogqmvJXc09ogFMF7onnZMKWSBVQcarBos6zxNLxrf7fo/hJbURZ45597xpKt/7bnzn6pPuk927qit3zU69+R8vb7nyYWa5HwBjbOqdfleP3"
    "eb14ogbXQXolfYuDwAU7j1LzsrKmxESO0rQNV0y6DI4F9QIDJLczVMG+X4deGIJA73CPrWwO+JaguzCd9VqL7maxJCx3iY3bEHdulRIeXZ57xkvH/cCJS/"
    "pVBp44wVR9oMFdHV9Z/Hg0FWkgRTGkNdjOVDj8OMrCoXZB1XEycfWJ3PUlqWEsjOS7KDonPnoBS2cJsRk5frRM7zood6GJ7ovGeNzJOTglUrOSEf753DIc"
    "MsNteM/24qeNgjfOWL/omERwKGntNfIxFpKELDsWModSWwLAF9C5kUSaRlqwmChpGVyr0y0lwtXurLiyul45qaskehKqMOEktoimFPlO4y5ahTUAVas/OB"
    "0T1HtL8gxft9cdwN/Kgm5FYd1lI57iQ2gMBMFgqLOXwjoSEhpVw0w8aUDq6IqJ6osTdXiitDVRejW0Z1LKrz8ZmsOCN+ac45M2e5kZfmGndbIqY/V4DFGz"
    "UCC9lTSBV0GK76S2w+YoBFpBRmZYrnl8fwyOKnMzwNMvpjKYl7qyW5l+IIbcb8RDlCl+9idikrg8EqidtK4jW8/TxhTd3Ccyj1ow5BXcSZtzyuOP9kXDWf"
    "QHcn/QmF7MiYQb01R5en2usmDS0d3T6Qxepz9Jcq4oTqW9W8wdZDrfpqay0Tvp3Idu0k0t4MR47PciBu+MaaKY20HIMhJkeXAqSoh8Z1CqZZFBkbz6SaIu"
    "3oHYBNYJRiOe7pS+KannAR450MWIM3oirMsWHQk6zNbNFwLsfse+kggCI7hNUk0hqZzhx5lWvZ3JiDw8Zuy4OA+ElHk6PF7dnI3uVwnwvF5oOfTZl1VOxA"
    "otKAaor7mSrNE/tJMR6a43A5hFvoOAYpVEVCsw4BkWh/+KaYbyk/3k7GZTfUv9Xmh2ApNskTq6j8CpPAI4MHkpET8jr6jbBkHRNYvMySTc3I3FxyNEhk9R"
    "ND1bWfS2IkyN8mRIGkqO1qQFL78XWutJW1SFqNreFwH5HeYakZ53DKXVrqLZq6jb7XKRPqjQNchpoj4ReCIjgbqcgQJyHIIHKTJrXRSAZ3GSqNsYJzhtrK"
    "ymVi7hx+45ifLbuL3RiU9+wf9+zejdpoBJqdnC88YfJroN9hi/xjk53FZKR7pVy1U6hX/EFjag+oB1IBykY2E8QjjC8U31pTLyuKKMkurWghl1+Jn0w+0u"
    "NIaQXlqdbGHoEb/H57d39oKWdArM1JRG/OQcBjQHEgGDmdxF/EAJUwPR6s1WEfAquk7jsi7K4eO3E05/eDegp/nMJ3bfhjPwexdB118NXDW1s6wuQoLtOP"
    "wF7AivKoCybOQm9kxwD+RKyENIe/UJ5dY3WKNI0OniLVO27QCbMCkEzYPDiXwwvYuX4AGYMcTp7TIdPf8TBKyLPOjEN0wdAF2E3UzkzWiWr1U1hHbH2wgh"
    "8oUxy01ThbBlJFfQPJClaKLwIxTHe8caw8qh2pYAa4AOamGIp9do6TQO0A7m2mC906f+RDKAm4GztIJ9S5QErNTe2ChdYhk9s2z0q2qL93QhNZSp3NQBT+"
    "ZuGn1BBhIWyZnqSDNs1UJUOen8o5dGQgSAnDSxoXDizM7BB/Oui79BQcWLad4PRixMN8lotQ37l+gmjyx22qkfDp5UU5MqWfBP5tm0Zso53RmLpTP0hXQY"
    "YRjAI0iFS5WQYhGfzCclHF1Ab1IDA+CWjRQzOLkLrBW7jJ3cLGzCxvxUh9CLQsh1XYvG0vhLTSCqhr/GKCBwLknYo2CZwu9KkHgotgvjHwQpyA0p/JyMjQ"
    "+HErF7A5z3Xnl2/L1Plisrwpu9Hd1e6jf6vbXygY82AFhlk3kIh620ilp2sGaVNvukDAzWZSlkdvO4ysxcFQn7J4nMjFv5An2OyE+T4eZwG1YrKJsUoHCr"
    "pZUJZl/yPZqVQ53ZyJSGqhX/a2HICFIa434yvc8P3VMAMN4Jl8/gMej4VgE942IR0inJjzUJLxEMpcB+yalelQZFpEpi1h2MhmWChVjyZw665SMgg3zbTB"
    "jk0Ko7KE9nw4iTxOWEzMGiJeErpKx3yR5GV18UHoyOHU/ZH0OTBvOmljHT+sx3iA8iD85aCl2OHfx/BPmUgVM8Qk/u2g5wBPEaMg6KR8K9iOPU0qcYJYxu"
    "9yeRJD89ECJlfRGQ1sMj+VgKniH0vEJZk7ApEnGOYItjxdZxMyN3F3yHYVwYSjrTYYq22DUOV9jmVkCgLS1/eB3QKBmpsINmzLK+UySSmBDUnZr1D+Maps"
    "FW6mMXWGwsFh7wfDbCoCi3MRqDhI2MfDJ3iwQr6BDypzgjDT5zYj7pJuy8RmiiBLtmaaz8+SC0pFW/FgynpnASVl+lyxZjtBrA0H5lOflqspFRWNrC932R"
    "lBsW5gVDhKKDIwaOjrZMgFytLDeL6y60AqA3lLiNKpaybMSgFAl7dcUZYFCNYg7gQKo0ogv39iqRoolylBSCgHeCPIM2mZN89o68TZqvQ41nT+l+GRy3mI"
    "CUxWHFXtm6sVnfFi31auOfp+yqoNlGnc42k7x940mxrf12hGnIrum2tyfcUZMy47RN+J/GQGOiYq1FQsPWFo2O+bc56amwBJiceEZOo7Z/DFKr3Ff/bNNf"
    "bcWZKNcczS38vubDo+V4xv9RfFZYxsioq0K5mEUbjj6gTetZFhzEJ3RlwStZ4GGCLQDureKQx4roQp2OoVOSd8N11QwforU7hH4V+jKdcbCZrxB0fDKDhK"
    "UwZbDfzeF6VrQXLfkJJtR41jiRM31ksuo/KjYXUeA5hqzla1wI6TGak8u+UppiRZcTkVpk+pmJ+0ChZ44aKZTMZnqSuRVHRWpF6JubJCcutG8BYHgR6fc0"
    "7q9T+OQZ4q0jNexBgrWOt76FIU5/4554hNK0QhjyucmUiRyVP4z0n85/65LbATvCDyZvH669GtACicKAAonC4AKGRIjjoGE5RiMAyUjwOjmGxsmxCvWKDc"
    "56bCOErQMYKPNMICh5PSQyZZGZC1WG3353cvoBJeu1XQZh3WmjayWfMm8dhJFLaQdY8GZ3aXweiQNhSOGonjN8y7Udp4/hQqF+caiHDprrPBRp1S+4q1tI"
    "ijdlMZhab8eCnWvmNHlxrB28VkkItK7FERSOwCFOlf0i+ob+QUyp+IBXXYy1RPpLtJ+6nqEn5JKo4yf1dfv61ibZp+0yO90BPXW9c9VAE9dU2UQICI6Coo"
    "bUOqSFGE69JaqHq8yo/JcZlLtFiiRDjybWoyPEMPhXuzBP/SKYn0JywThghYF6qseb7U7lO4H1+fPCdvvTJi16Ce6Wm+CaoQE6U+UScaBoVleLphQxjIYP"
    "7E8PByAoQxJfqSVzN2b1SzEwD0AFd4gAYimm0b0/AobC/koL3y5MV89m2US7lBKWPzsWBhYhvR56hhRRMmGKwoebHZhAow5IC2bbR/mWfB1mZsqVk1Axjg"
    "N4dZjqQMhDKcMTKrHpWBiUEjKp4SesLBg55aTs9T0dsxR2xasZookRkYh/JThSBr14zIKvms4c9JOTc5BXmEa7OupErghB1KiZAyFSdEiSoSUCXXknBb0a"
    "Y9M8OLSIbgfTew3M1mb06kATkZHhfV5PCXVQIk/rn+E3KKs/xlFLcKCce9WMrFAK9UJ9yPp5Zqy5jvnqLlrtaeJ2Zt877BA2ZlTCUCFUO7q7LeaHKYL0qr"
    "wpCCYsI77a0o6PQenOm75HCkCkUnFzHfsyPmZbLxCGXeuibpcn4WTKxuuSnDOfI3hT0yJEJ5ZpE+4zpqe7RQ0w+dNO4loHf6zKax4tLUWfbpPoy2I4Meuw"
    "77l+s9kffScUSW2SKebK0a0U+ps9JYdbnueb/oLpt42D+1d0KOIh4oTZUfpXRBac3DjeTOKDpxBnbI4bn53sJInJYwuLbghbLjC0ZTUaeaIsAg1jgrlvW5"
    "gpYNNckjy3ztpce/4dOVkXEtyCSQH3F2E69F8v7VxbgXdcg6L1rf0svC94hM5d5Ja7H05WaGuwQDLP/SOg9exfjrapwz6S3bv5t/Z3uYkfGonWro5A3+XL"
    "W7zKkrpn2K8fqdDh1sazygfMBSe3pazTJOrPGx+mhVeLjwQwvmh77sBCvxJp/ia3Qwl33/DBuZ+kEHA6c6uZCpxW1hEmk8oEWR5Q1bunmLBtbkIsiVfG5h"
    "FpWBdOUxe6zRVcqB1h8WQ8pz0c71++YEGFLpqnFYDGplBwf+ShiRlo1xSbeZgTCG0+bhOYYH6KUyuk8GKpmpuaijDTH8ynQqkMkkg5ZqdfMl14gJsqqhZy"
    "Y2hPvhDtUIJh1Mii7GOEDhxXh0Li8CN/HKZMor8+jf0yuT8BVDJd6YKO+NSSb7YNSM3WfG1WJ/E6k4qi1GTGiMu8W6sDgwZoIXP6CwiYOdMKOgCYEc0kN4"
    "sI61tSw25D6GqLo6dPdvEuSVjSwXcmKclke5xHoK311tpIY2sWPekx97jkrsl7ac462I9JcFHbIbbxaxkw8PANnSXKzyIb3D/+FotJAz7FNMiY4pExwFKH"
    "kqLakCHNCJUSd0A550J//Aqq+t79OytqamFbzHNXN8h8P/sWrpUi2iEIfBOR0rmE4U7JnNUfSbJjgrnOfROefwnPNIMagHWKbxM3jXWAe65D2k7oUdvMpW"
    "zkjda/XSoUeW3LDuLcVxB82lEFUcr+XDD7mE6kvWcjwUu548ihG/xIqKn7bC9VhO4ZJp5iHUEVNXfEesMDNF2jBYz2k3tg6qnFuqZg6LB5QLeCXnXtDzsN"
    "HAla4PR82q4lsDWFI16DlpEV0yd5S2RQCCgKkTIoRxB8ISqDzjOrl2vdSH7jdTV85SakTJ6jpiet+8BdzNCn6wZejM5HAZbrEQM2N3Ff/at+SHUWkQjcbl"
    "c7bXcVBmJkbJoOq0r0MH5imGWBnRk5wyc8hmkDVkkEfmBCqsRaoPzmmUKe0xGyHtivDRdbpVfjUjdzJepoa2TBtMTrQQ/ZJN8DRisGMBz4kNutoiClpi34"
    "RkGaX7ut2mX/fVjnh6rmbwxU+GbgthBk/FS0vdYKR5ymg6pj/vD9aCpM5/w1M1WsVUxoYwu8XoN2Xl1GJlUI6fFtHwOQ72HNmFvafngIPk7ZxqOZ/OSZ64"
    "l7Vj2ow5JcJXV8ofZ7OPgFaDzj7ckNm4a5O7P613Sw6ibt1+u0XTrdT08ktNr/I7LOMitmQuFg9PdGzdVgSuTlXQesbXuOcHa5UDaEynNTeLj8ydmCOfIY"
    "eenlqBFcMr/aAxLL93K8uEhiubmaBni6UCgnh8DmUnH48xLbEszV9/UTb+B1SmVf7uFkv9DsnApL3Pm55uoyHSzhkiXeMyDMW6SBrCvqqguGhM8T1Vkokn"
    "KvAPWFoigkmtZqfis0GUEkodObVC5El6FDqdXkJGwTE8f1oMk5RLH1MbppwakArIL4S84nQb88rnkJh3q6u/m113tZcuV1NYVWyqipqO0wZFpFYz8znMr3"
    "OfHInoIyife3Gil1W5Jsd4E5+trq1UfbxUGFS0smr18LBkzCW7InWq8v98XRFS/fSc8/ic80SJbCcN6MSKhP0+Pde4B4o21mUYRUeqO4jrtKoVHFP7sVWY"
    "h/7f3r61vYnrXPR7f8WEpFQ6ezxgAm23XMebKCRhkwDFpDktm1ONrbGtImtUjYRxjJ4HkhAuAUxSwi1QAoVAm3BJmhKCufyXHku2P/UvnPe2LnOxbNo+Z+"
    "+nRJ5Zsy7veu+XtSy5oFSVppEQtbaWD44/CMZcq4bqAEiHVaku2mOVYnz/SnGIRXDj6ddpikw1yHQeBWImIsXAnFtAMQcP2g/9aB9n2xJMRctcrbepJ+OT"
    "qroVL+41pXjI1dvZoyT4YBokcWYI3b6ENAtszq2kMpqX6VAEc6arSmRwtqsq+2VMePdyRvl0YBmbFKoUMu18so9tVaUEAcY8403TNTzc/b9cwWOrCEwvKM"
    "+VjmBowujI4TI6sq03GR77ku27qIdRBZ9SQYOS8Uy2pvZNE66pAQ8sPAc1iH/lmkND/flCiK4SZEgvzQCjsmpU6OekfwAUNb+vll/XH7yc/1/wD2IOG25B"
    "Mc21NMOKcZ5m0c7FoBsG8IJDJY324I65wV5T6fomZhiIu0RcDoGrLmWA5asT0dpSys3+b/JR+NrtHaowV+Tuizu/B19Yj1cKtwZjfvMg3YH4zV94ITIft6"
    "lOtJo3R2y0lDfEchio4wj2UvN38SSsrC9GrbQ2EyfWvoVEN43MQZVrQrc14BlQFa7QrqwajIlWWG+D3o/ZLpX80JBqVdK2tt1h7GysgYxJWJ3D4zoeryBj"
    "4GmpiC01gy2/Z/xwG8Wsc9J2+jUJRvtFPLiz6PpFN4zj2huIa9gN35hRwzj2ON6i8S6mfmylJvjPb4bVBRpBEdvhP5XiIKKxX+yRCyK3z744Sj+qq0sDeX"
    "04mQbyXioN5B3rSYWeTEybJ3z+6bvj+ISOazMhOIpt5dt4xMJrlWhU3W6fy/OpnepSEnUoc/YNhM97Y0eF/0Y7iYdW0Sh9rDAepyyxMnMTk18Op3aFYXPI"
    "QzVjv7p9ZYh7i5q5khfJlXj5VHhzYgM+rJSt8cxZXHiEUu/1mnOZZTqVqKiANZS4vWW5IG2lqE+/sFNikJYE8MiEwSAT5o4XiMidweooM2DDiuNjUT9QTG"
    "N6szmcW06sQGsE+P4UHX07oyzVgsq1UfZswTrJGVBTvV42Uph9SCiL7DpS1xpTn45/Zdtzo2G1NZksZ0q9X5P0oLxEZ1djhTejkHXJRCsWLEleQWuB2nzi"
    "y+OdQYN4ItBhj05U61dbZeBr6ZYp9WYV6/klWzm8jm3yB4jb3jPYJQ4W9W2vW1gTMcPE1R1Ny/mXdYtHM+MWD3UnSDMrVMM3PJrjD/A2iZrIwIgyadBEqK"
    "BJ5g+C5Abtwjgy0SPdNGlCfPo2JWM0vHCqplJ/tP6P52XkKU3Dt6If9CqvvK/WHcRYxiFJU0PAWiTZyldHUFhf4/GJ+RXOnMh+Y84vQjUxT9lVJomL+IJl"
    "0QWemErkoB/yMIlG0qgCya+qqVPEt43zSXSK/shn7AMCzJBvj/oOKamKIiOhiYwEUpfcHPTT6UVDlG+C54oNxE89l4WlT2bXM/q9zKjtqsBsQc4ljrf7bz"
    "5wXueOxVdthXXMRN/EO3XUfhvVjPK7dGKUPoivokISKt8KDySWj2B2qcBhoaYzJRWio+vMJgXKQYsnhNjCx1UpTNWBIH4vQhAXS3K4+tq1+s6w5Gv9YiQs"
    "T+P3wFzk7avTW8t02aVKvqEDYKOiOxpXWMZQV4mKg1VkyRRVCRvODNHjpN8Yr9T4pOQ+0usLznrvp8HkALxuW825Usr9EQXkoZn9QDl0HY9vbOEC+RkpDK"
    "hOtFVf9pfyvlJDy7kvqrwXFKhSQw88wnzUoYqr+Dh7KEjwE1b/frI3ay2wbbiSjWYllN5erUxWoAP+wK/SedXNYDIqOPCBHnoyAIKXRqBV16v+dMEZb1So"
    "hUO/+uAreN4M+kRUFZxN3qZg0ukfa+h1QFO/bgE0MSS6m4LGQI+N2KC+GwNdTIC03vvPl6394bnaM46BtH/9+h8PxOG/PLTsfZe92j+ehAN9MbD8SI4ji6"
    "CnL3ubGmoR2WvcqF6PhA0gNXtG/fUDThRWgXJAic/19XGLfGKODYNNwKqrBWmM5zDUmqaxxp56I9AwONBnT7Z/Q3yqsgWgMv2I/Q5lOgmDJ21vq0wd7wdv"
    "4cb61dEcz4If5Z0+aP4yQCIvH/ij+/AwHlylrE0/yZstp92GoVqVvsmwFkZ1fzRwnbeDWjV0HVAtATh+5Dr6HX85NQEI1kcPCrjavqmGX+dXwKkbYGJPJW"
    "hNwyZqTWJpM5FbvVEBoaweCcgA28GySoMY3rQaEb6qhxWF1m2rm9Xym2gUbY7lNkhDfJmFyGBNNIR7kYPeMlhP1a9H8Er9WongZIhCBRM3XadZzstAFnr0"
    "byL8YCzhP7hbrAfuIyZQcGj51mhTdPNGwdm4XhrDEpsVwCX1AboGcC1xCNDuAhhq01NY8pECBfqD4N+s/SMHkKaQ/5oEXu87OWCUo0G5j1oCMrNAUotM05"
    "yiuqJf2+9Hu2GBPD/m+nQlZrXotuIiqaqkETlze7Ba5p+bUnSZpEj+G8tFAK2mwWxx0KVlOAW6eFPb9FPan589HxX3b+pFxlGrMQZ0Z7GdcCq5vLFqcGAF"
    "cRBft+qIfHtZwkujkm5J1yQKU4ThBEkMI5g0VEhIviGLSSv+1wf/SWxBH5MVtMC39jwpNrXsijMnE1tLHMtZuvZlwIPG8cp6mdwJfDuWKVmFDbCk052gFq"
    "vAZNPgTxUNrkRlTX88hVc40U1xpOopy1KY168+XoZaVy0/NAf7uZ5PTDiA+S+bYKgEGZtHY7mOVBQ6nqRnwC8JK+ZtqGXySZU9OZPg1xzBsNiheRVUq5V6"
    "VIlWninbU8+JZoJEL6eF/MvEop+bq9AsLFG1jKixOM56Fgz/Gnr829QLs3Fpsfpv2SYx5JbfJ9oSWPuyu2bw8hWFjfYTwcue2sXLNtdQUfHlad5u5mGUM0"
    "ty4vN8qvWIn9kYHpu2nAqteIYKqmDttY9y1gDC4Brwtno98BsYYbKfxtBtg8WiYypTBr73Rr0Yn1mGMa1af63UgF1WmsuqiIBcsC4FBdMJCdooAbVCYSQA"
    "7STQQKbzsAvOT34ykACnPwIrgnUoQIG5b0RavwYUv1BwVAjT/zPz3oKwzUUTcNmktcoUXGxo2ktND529ZAmIyJKN1rqMFp6eQNIOivebAOlyn9PF9fnlgU"
    "YsCTkecKJ+b/0G4US2WlmncwWivkZQbqF+ORkqzMe/tX7J03PtPxJzjMPRkEP7+fRYoxFmkILpcZVTsgfr88u/a0VNe27JnUsqy3HI89uMOahh43OJo0hW"
    "V3GtfCUk6D0Z0enLRXcsw81UVoq9nEOXYYOB6pnb8FMQVq5Gm/1TgDcbUH7lBzINP9WwvH9CtUzI1n6LrP9NQvU/UP21tP0Y1VkEsQpmOBIe6GP3IOqH/d"
    "Cng+LaaYyP5Naj5uGsczZs+nE+oXROJ8xbBqoXTfraRE6DdkMv0FrdwK7DNMuNsJ5B/PbENq7/cfJbZ2LDyn6kmJJh9oe6YU/hSnbfht6uo59tig2kBPkm"
    "S5BbHknX/G05L/mBOqcr4bWM+3xYd/tp9qAbU4Mm+gRlmAChrPpE63hl5U8wv0d7NrO4fkypoKOHeulAGzZlexI3WFuCnbCKtaISo5Dg5digakuMJm3vfy"
    "bUbJ2Li7miVJcbMnTzhPjpN5iyksE2OhFa/qjlUe+nq3Q5KF6zPmZ+7wum++LKb9wMlXknTGe+WPhfMZ7Fi53pQCBmv4IqbrlantNVvTE1kh0GEC1iOb3F"
    "RqpV6fSrQGfrWM1CLWzmCsFkvTmd79mtYSj/n71E1qHqz+sMW24NqX7T1LpKIrX5qd2hPvl39Xtsfx6TAZlrSaBG34rmZC+zvyfYbOlE6k296E7G1Zu6Dq"
    "CZSOHqcFTxrGXs0kTkQ81ohdgHBj8xgLkiumzclBHU+Of8HTLmKv2ZcUeezKa/Z0RrZfatpuDRWcK9BFUPSaM7seRmvI9WNJ32k8Rs2WU7j4KgN14YPbWH"
    "M567ScRessznmP43VkH6I6s43hFeQ98jkNd7oszTdfLRP0mGKwjAlb03RJcTmWl7lEo0jBjLSRS/xeS98aL726K7P07Fo5iFNzGhzJUW/jmG/0ziP+OKxq"
    "lDy83gw5wbfZg/XLAh/s+Tr+SgpWMSP7eBrlr9h/7J3i9yiuNT+fWKfl+g5P++0YlKNeEzeJ7p/Zdes5Ozluu8Muhs3IiCTVvRHPzWhmMGG1o2Xo6Rcvhf"
    "zC5NrSxuoSfVvl723XI99oRVNrTWxx0M6vs+KxzzPMEddA5Uxqb7tP+KnKd9I0FzKlAu15TQWk28RtlftsczYagVnlc1R3EAEJ+Qp/3eRtVzPbvjlTg4hx"
    "YSVksvTqjuAbBctvvRWIL/wivgyKMFDPi2qn4DHxgP2riJvbFDtd/AMu7Zs2wg9HqnvLNJd6Lt5lfO65jTVT3M9qePViv1vrrfnBA3YG7TemX69/Kmg8rY"
    "XFne92fIe0vcWz294mAG4koGgdGJV8Zb7LzcjMHc+MB67HG5nI1L2Tv17w5TWMLxn026kCyKppbV/0Sw92crSMJYVhaZ6VzFQ7SkjCYp/FkhvGF/vqKxH+"
    "/aHo3tqgk/yvG7fL6nMmUN7ZUDkC/VVVC/HFHaMwjTY6VSvavcOi2TjMZvChOIMD38LInp8Fcel4HPZLgkYlw73iG5ret+Q7SzXsk0tskYU8Ht8eNzt75g"
    "L/Rk5QAIbydqjI+48TGc/vU/du3pJNdXULUkrnm2J17gHvdQLRuoVjprmS//SK5DrlLQ+1NO7o9XRqdQYxWOsBQKJ12wGV5as7H+CvlNnHIQhvsyVHuVEN"
    "aXii1rnOgTHiyaLCimg3tAP60W0Y+OtuaEGxX3ooI7XXRHjMo6XRycqZv088KMVHcVSot3H3Zm75VclK2YGVvq3L/UvfyXzr0fHDoSf/7J5c7RR52P/tq5"
    "e+kfjy917n6wcOnDha+/nn94aP7hXxbvfd/95v35x5cW711fOn+3+/7t/3vo/ZI7Mo3ZyNRd986NpWt/W7pyvXPkMIylOn22cPY2tIa+urevdf74MXwGf3"
    "Yu3158dnHp6El4zkPOP77QOXKMOi0Ho5VyUCgtnL4P7fi1ekoldjSe/bZ74V7nzJfWwCV30p9+JwpUAnEJlj4/d5Ongw3waga6TbP0j8cnu99e614+3jn1"
    "2cLHX8OEli6eWbp+pVSgV/dmOzf+3L18qHPjkkPHyrdpjo1grEVHc3S+/7b78acLc1cAZt3jh6AfBtXSB08QWte/4rf0kR/t2+KPTmBVR6EEPXe/vsbgjL"
    "0yS+Qm0JMAPb1KdoFCZ59/1z37g/rb6oGe817YICCwH+nchU+mKs2JcsOfgk4+vdH5/I/midUNvdGoAl8rbApbzQg3i1pdPrT47BNefueHB3rtABn8jEFQ"
    "5h5jq8BLUAql+WdXOncuwBr4gE/YsnPdB8dKbVcSey1cXrr+4cLd84DLoBASJGGPlj5/sPD+D0tHT3XP3e88PtS5Rah250+EamcWryGq8dy6J4/PP3zUOf"
    "IAu/nsIqL52dtLR2cX716DXmmadMS9UMji3acLT+7ykHoNpe73c50TX6iJJPeBj5iBHo59sXTxBh9FWdbIKAjYRlyTDgJgzNPNCVpd58jtpQ9uA3GFzYnY"
    "N0JOjIcu8ifU30udM6cXvoK9UHUPMI3ZM/NPP++eg5n41arpkVBWk8T333JnQRsQvXPkG+m3GZZBDynNz50AqJZM3VBJoPfZfWxDZfLw6FTnyAf0CNQbvH"
    "N86egnSDxuq0b5hLzb3BfQhnAFxU8AAPNz33e/eAxgXrh6ExCFP++e/6L718+ADjvHHgAjmp/7GgAPn8Bezj/8GHjM4tM/dI7c5G9pTyhP+211JA40XTz6"
    "1879T6Tdw0NL135gsqbWPRHO5URIhAB2r/5+U+HawsWn8w+P8soRd56ehh/cFuA4//BU58xX3RMXusf/hGz0zDFAq87dw0AtncOzS19d4DbAG+DP+SenaT"
    "58NkaJOWTJJUc4rIImTzSm/z76qOTiQdTQ+MrN7qMz8HaqBn+8f5vOB/Kxl8tfdy9DM8ppJfArooVJLnx+d/EaYkJtX42/JMiXsF51J65TDasWz6fQ8isi"
    "3GcXFu/eh/GAhHg3ub3eSlyNkjCzX9p7LsvDAgo50MVQNLCX7vFbivAWn10QnkyPhSTfxsO8Ycb85uQPS0dOIR8zTaLAb1CLM5cXvruuuhwFEd5UWE81Pk"
    "N0K6vTvXJN2hQSD+Yf3oGeeeLwUJZU6l54unDjEdA4CAPoN9oP8773GPbEKQ7/quT+LgJFSD3B+3sV9BQBKm7AT4dbDc0hQHh2/za7eOtY5+JtHpxliV4D"
    "JtFaTFY4OtLnZOBHLTM7/QCgu1rSHcXixQg4yeJ3PwBLgB0iDtA9f7N7+SrwJrDiJrHMqjT/+D5i86HHFn2XbAoG4QEaF/SOolmBkukMeBJMD0f99CS8Wr"
    "hzVhrvqBHDSrwEUYXayYkvOvc+wl1+cr3zeJZ7gr4T8ILd7xz569L5O6SE/IDERWDVvIOY42S9aY0ErJHOmCfco9lgSeO7PH2GpYhILpM5UHSHjZ51APSs"
    "NaAP9knW4prCHuHDncv3O1dAZToF4nrhySfwm8YnnkSSBAhn4Zu5+cePnYlmsx4V1q2D3W1SlKBeDbzRcBJplbvBT/e6a2jP+lo1fR0mDid0MHsPtmz+0e"
    "mFi3OdJ58RGd5YOH5SD8oSkd/yDGOdiiJj5s/ddk/f7MyeX21XIor6rCPzaYbExhef/RF70+2pq+6fDnWv3gQZLOCag+FOwHaJjqNktvSPJ5Hg8mnD0pNF"
    "3eTRWZ5XYoTFezd5BO4YYC8q6Z0bnVMg8e+iVnAYpVNsQZbzugrEgQPOPzzNTfALXhKofufugK7BY8JmL8xd7h6+3rkBIuA0an9HAYFBszgF7TWkyn1Clt"
    "ipFoNAQYjfgDV3/rRw7a5Zxcnjzs5dO3bvKO54y5ssAxu94/z90GXpooCYUzCn1/z90BVocWjxBHa5+OVhVMRmP1k6dFgtC9SUWlC1N10U+4d3uiePgiaN"
    "KsmhS0uH/4BybPYeo4GejegfMIEZhOGx79uFGbIJrsCPVqtSbsMMUJn44YGAGdAFGCm+kimQqOurhc2+cGxMbSaS8/FbsN9EzqdYfYGt0yaDDD93GlCkc+"
    "TrzkOUvJ1j50GWwdSXDh3vfvxn0xiGqYV9wYFgtNUMGzIAT1gQ5vtveQuJ0crABubH/4AK5MkjIMidXyCIdV+vIGmymYPGwbFznTP3YIt1Hwu3P+48muU5"
    "oBsDhzYLu7Nw53jn6RGtiC4+OwqSRI8LWE9C4iNRoe/CAGcAkxCB7n3GndZ90uGsbnEt17+S1V16v3P4st0hkxEbc0AIoBIuzN1amLujwYTVJdVwKr0PrB"
    "YbkJHCDg14cvYY+hOtZ/NI/AnAaeHDB7wMVM0JH00nMAl0SvSxkr/sJIB1CnaSwsy6K0BoNfMAdAK9iz/kXeteOI0WwzITYn2wSmCWrfj+W4Br9851Hq7z"
    "5fvdP14GjrJ4D5S6y9CnZo4xclNY0zcOWs2a2KaReASpw5s8/8PHneOnFr6cA7ybf/RRguEKt/nhQeejU2APZkAwfq1LfKSjj5bOXkz0aHfxj8ef83qk9x"
    "vfLH53k5fUPXGz88kJsDyXrl+QkYDR98mVNLFhlDA60T3/gNmxIaerNxcuf4zmFtGNMOK5U4AVTGnzD892bnwIIqz7HdhUtxdOPOhqEHLEhUWVPS7RemxQ"
    "MvkYqDGkoJagRyw+eaJpSbCA8eLLc2SPiDoPXYGhoOBargb2sOk9w554BMIP2DyDAQrgiQEX/vxo6fy3sXGaYRM2LzUQov75B4sPjgCjwJ6JnmSO578zag"
    "UxelBLF67eYYUYvrVH7B6aiw3HchSgGvZV8dRrM2J6rM6NW537syuOJZJhTdQEDWByDfouW4E9B+6HTTqZBrnpaRJhbZx2VZmtDEPUZUCYXTuZntXSZ886"
    "j760qXH+2bX5uTnkHaoTwWEaHTqBT2KjS+Yc3YJmj80+CxjM2bxzqwPa59KnNxNKhc2e9HdKuSOw6K/2orI/QjGHzEHSDNXoLdQJorAGy40PccQrH5itbG"
    "CElIxf4eB6BPJ88IrFI3X9k4XTR/U4C7dPJWTLmt+3AA9B1o0GQTnR3eJ3XwIXJv57BSCfzX+teXaOHAEzgRGAxTMwgPm5c7qNUbQoCmOjQefeD6BRwKYD"
    "70IQMX0pZSSx+7iSx38GbOSv7BHnH56Yf/hx99xRsthu2S7IuCZCB93HlgtKyOJd2JmP0kpIbDX0SjSBBACY49z9QEZr1aJWvU4XSNgKoNkv0pWZtYDtx3"
    "SGU/7Dqfknlkg/Pdc9fbz74Fj38D1U2mZhf+9rb14GvO0VC92PtuJDZwujuT90r1xFmuMlxJhZXGLMfrJw9qpQG9NHfJNRvuPVZKy3GIy6CgACugbyzETK"
    "lZFHObwssad7f3YW1gTTB+EHUjq9Ag3CxXvfgTqAeKa+RaiT5LN0dj0UwzBjLL0JbPotXgPr5jZC8Y+Xk1bP1UcL1w6xWYKwvPsBqNydhw/BCHLW7e934K"
    "PO/adqcD5hpG8Ew6iNKImlopZd/pqF6+K9uc7sOVH30rIwRqCxD4mvoEPpH4+PFXfsGv7H4+MMf5gUK7X42eNZVq1iOvNe1zL7ElZfbMdsEGRYeodtQ43N"
    "IBQsZBnarm8daFi8+wx0EzNhmgzZ6sWiO2Vs9SLY6sbRRFy1RPdeFWbKwX7yebGfYTn3AkJC/ckqCyocp/6KHnWSezAysnM0mUhwzV20zF28c7Q+0fCj1Y"
    "yjoyWd2T+B9c2jrdg9nhj3HH0DuuH2ESRWMUIUUDAJPT1HpOMvji7ceQq7IEh/5wKNcEmcMEC1rGYqrQtgBfQGqmWvcdouli7gHbPo6EJH3foh9COpqBJ2"
    "zbwJ1tg9eVjPnNx36A47Bgu6ykohOyWRl5w9DIaDcgHRweCFGUyiGGWnmUImhMmzo92Ld+EHOWYc7t/ee168NlAZ4Gjufv4FPwdbWOCvFAASGNgzO3scFh"
    "QOuWrxzDAw10+IFjx3M/EtOtm0x4emam3oqfmHjzT18oeg/8w/+UxJgmNLl84s3Dq88JfzgEo4LPT8/m00Fb88DJjABM4zF01j9i8oCSw4ox/oM47JjajD"
    "5zuzX3JEUOOA+CvP35KNOvUFOaQ+4gHFcU+9ovH+wwMbN8wKMlYPujAdqEYubTEe7p1NT6Dz0UV2QPPSYSYCeGsg6pDMXST8NdClJmjCF3tw5snzc1/jfq"
    "uRM+FCg5zonn2KM3r0OWn232lTl/tk1Jab/2bWTGHeQ5/hCWsQpEjqtu9HCyqetmlNelI0AWqE/o4DHc7P0cPeuXN+4WtUjDo3LrFRAwBTAdxTqAbdfGK6"
    "xJoD7QkSdyLzM5tB2NNh1w6CRUFPIpPnH8DEQWOKd446T6XJ3kCiNKtbQ0XKgal9vQu3cCMU8Rjxv/DNHOgyCf4lUoqmzQBJzsFymsZoSDQua4+XXTxPwv"
    "SuiYEJ5/tvNZchXD+2eOtP8GR1OKepUB4SEXfPgg10oTeGKfRQZyizpqjt9+W7U1+2l1uHzdJ4k5Yuo0bKzWyjJy3gCEjIuSjRocSQUH+/W2lO7FTyKgFq"
    "1ZK/W/jqYxAaPJ1keBXZ/4kbrI+U3OAAatXD6kwvib+wNVZyK5Ppt0duxt8iBPgJ+nmoAQOWgzczYKfCjCTwxWEZUSKMVpF6+Y/HV0sumjYqzpgWySbKQ1"
    "8sffCkc/8jYNAcu8DotVb0SK4sfHYRWJNxC7GIO/LAYplgTo1VGpPZs1VxTu4Kth9vFZXM1qSChLZ3DMyjE2FIG8yo8uX7gFYqgIoXLkZamdqzgiYCeiDg"
    "FWOUoKeycYAXLF34dvHkB+hCP/bA0Mu5o/NzD3BOjx5x/HTxgyfcUrvzdWNuptylGjX3lDSHUGhVstEaPS3EzHAebN4QDPkTGJUbx2BvmflKDduTxGs9mG"
    "TBnDy68Ajo5jDKlLv4Y+fW7aQW3D0OBoPuUrwaD68DQa84uNLQ9qCKBjY/hoC/vsaeeQa34jWfd+/Nouw8d1+LT8A76N3umhVptxYKrUZxxhljmRQmYBU4"
    "zgnIzcjMoBHUAx+joGQvqrB2uYIBAEDHhzf0U9JrDi0eZeeW1gdLEkkRUPpjTfjQKIm2hIZt7KkPquA/BozO3qa/CO3ZX8JP/37oy4w0lDFgszE6MZyEiN"
    "0vl4kNw7qv/1HxrLLJCYnwAEQdjsdN0ORN+iyBkk1hrrYOyjvGxjB2jOtC1Ln8NTq0L5/qnLgG24A2zPRboENSEhJvsPY9db75IzpUz99SZuZJ4S2E0xhN"
    "l2QT1lrTkgKbbKOt5yUyCeIcKS5ii0eEGwEDwMtwRvSyrOlMBkVfZCVfKCV9jeWfJPyjGXRu/KVz45YkWszeAz6AxjZN0chbdVjjGkwluCgGubUMW6wvnP"
    "3m74cu21Lj74euLJy92j12BmGu2gM86DIWMxOwlwEtcXcpyLVw/BhskIYIqtU3Ppz/4SozqMV7N7kB6yv45OkHsD36Q1FWaRqcBedP+ow/eunff9s9dbVz"
    "ZZYsrQcYWWdFWPuQ2B9+5tTCrftkaEgIOVMVwLA22sq7i+4WYyvvBlsZfTUWTYhPJ85hAe6dE58ToSBdREnz5I72tvHc7ZQq0LtSu4Asnby8zgbnjVcxyu"
    "a88cY7rzvcUjRyWDbJhc6x+2nrlhGZYyiMaiKxJDoo01CZWQu35igXw7oMjNMK6Tm3VulpzRCvXpEsR2ITNA3Ja/sxt5DvmfOAHnH/m4W5v/BEEig+0gin"
    "IkIlC6Aq90e01Uq10pwuzFjmH/ZJaIWhsBtHwW5EorZy+hhrwqka7p98Qwls8w8/RjOcgMYfQ1N+yGKl+9l95pWdT0/Cb9oAUjRjXTJKaJFMgOBeWJlU7Z"
    "Cn4NP4lwZ4/FYDj5DwtezD1Tdv3/LWb3/zJpVo7cASrR1Fd59B1hEswRrGf6bwny10YDpWae0o4tUjdBp5YbrokrcV5WNjQhliB4qudTq2lSVLbquM5LoW"
    "7RjnGCw++mp+7ontGBFJWwvpFpWCkkicYXvmEww/z32IPINIldMqjOJPhoiVviDdFMlDIYFhkbZ3uBkSxONDndlPFg8d0YklPASSDjA0CplhPgBIgu4hzo"
    "8KUZxgRiMtUvFjAoIhd37JIlCdRU7Yxy+Q98x+sjB3Ec0DWrYOZ+ukXpO7oeLVlCZLwWn4niPQJn4GaofOLo7ny9ZqYQtoB8+uLczUg5rNljgNgMmGZovJ"
    "13WeLCfiAMEcOw/sNJF+TOSKSgWyaGqp9SMJNVBeAYA45hlSy128/wEqnKY3kwqcyp+x+2MioZKPrTUrLe/Wp3FzDt5vD6e0BUQvWFfnQ60tZLXTPE1Oqv"
    "VUXwkH7zBs9ZRzA1mFKOnLABWjTzUhuCZS8mzbjz2KqJx9/42W8zwLFk12koSzo1oFmeYs3Dluj8E7wpdazFBKImINWnsgmS1fL1tsFKqh9DLp4/hTYGyY"
    "HT4Zwjoen8UUuLarrsFVbg0jIvkHS6bzSCzdz58BPUvSCmkKzuatgiZ0W4R9oSNTNEtE+2LHGAANSspNjywLjKXONrp93SMnGJBCqu585Nx8k1X/+FD37N"
    "NlXQ/WfZD6DWpIlwGPLyVMRoCPHC9uVGgBEwuhQimRsrlsSifpoGrI5Q0+oA/OA1b5yyhW8bwFFCgfI4K7+kZRlhT0VBriidKADY/PLT79hP+yxDU9lYar"
    "k+3cGOUV3uFQmJGzvpHTnuieu4MeBXrwqhIB/FxJBvu2UuqVX6sp8HU2mpnSO8KFqQAzsYEsOseO4suHD8V7g+dNwG4fF4v42V3QLtDJpdMuEm5gdluRV5"
    "O7Zz1q8fBZTDeM8RIs5UYfzPude1c5Ttj94Ejno78JlinbApNCa5gwOkZw4NkB3ugEe8qZpAdqup8dWbqEvBzEN1GrHEgPyqRR4J/Pew2KR/fUXSMUiWmL"
    "W2b2L+yzgDXYth4DsIVwjdmnIGsInVmJke6t/vQgq+ie7AmOXq6xHNGcm8DpWvaOrOjNY97BuYLxzaIoWjkLWne0cSdGDEfYKNbHqhwY0GxmgpWH5tznz7"
    "qnrpvs17bGS1vT+RyENJGnqOZP/oC+bTaX4xUTND++iYnJ8/SnSxeuSlTp669Vrc8pqmOh3jnTTQGda0U0bUganKktwtwb5LeYO2KLeJWY2wzrMD/KsOG/"
    "DPXxU0XTfCWfLSIpXTolxHh9INZFCdK31CEjpii4dVWdzv5Kc3BJplYlFcxfVUkF5+tTVYWj1qgv6mPWoVoEyRaiIlgdWg3CfczOKD1IGI+5w4/e2VlNyo"
    "zhS0R5Azm/mbLSrTR3c+doqXv2weLfvke3Rwjm+ky2fmFzZutxvRFEQTOmn9DtDyU2TUv6zqqSHQoXWWKybugBl130iGpi2EoFE+3cn+XjmdDrjjrq/Vgt"
    "IaF35ZBEcuoRQe3V57aA8svjH2nPjPaBYMXRnx91jl0UNdjYbuTO6R1YgFmRswLfgnLfufEhu80RDh+dEufLsXMsPi23C3T9NohC0pwQ1sgiiV/gh6ev6p"
    "DMPGn3sDq0Fs/d1x4ETL4Fjq2eJD2Q7njQxKvHSounv8f8A9k+dqDTC8nHT/mp9L1dJaNq4N+62oZ4lIT7FikqpAGIhpXW6zBlitMzJysHArqLKqAuFMeO"
    "h2FTsV1Y+dKFOSBy6FXCTWf/tvjhJwwOOy6sWSIZXn82XjxWbmgAlbuih5QR9WzYOKqCav4mvCU0TISfZeDzDxDvSFxIbhlNbv7RI/Z+oRQ4dt/aCqQ0ux"
    "Cqc+0rDJAS5bGcaVQz3is34fzTjztfvq9LE/x6he5v8StYmLBuf7/q4l2MY1ruNV3qwD8wl0X1gd5t+gN/o9l64zvVS7ERlGGbKn6Vi1TQDfTlYWT9UkVx"
    "h92NnAQMi8D6kHsfLXxxmCMh7E7AGAWvwoBhzK9W0YjXChPJEgAnID1VXKoG2ylGwynK1lOSF8gWzt9liJt3wpIoGUISp9jQpxRUGALd999gUqpYnqTZ2K"
    "SF2X03PmSbA0MMTz5jwmZpBYTNNS1ZOrJtbtBjUi7xzQ47b0JXRVBu5kcxK0ibruiSuke5AJfYjkqUaq1cK9d2KTxQLLpRZbwGQmtmJMDzGEQ8SbkouSyk"
    "8riUyCDRLo24mGcVAbRmv9KMu4/4jc4C4PwGq2CLPRdiRCWa4dhnH2h6YRcEinel7yFKWePHFbQyq0nff6tdNSrv4qbojwb9LDd2Pay36n2SQJGOAjNj4P"
    "kpPh9LzbIbmFTDLBCiV4jxzoRnTqADUPNcTlB7fInjSnH3RdKNPPtJ98pNFcy8JJ4v5Z/BWRAKJNID0Lf97YXF776zYLEmOMDBEDvbID6YpHYquK7Uo51w"
    "lpq3QnuUg5a6vnDn3MJnN3XKHMf6OLlxpeH+nelCnRNXgWtnZQbp79MzaLfZlgWFRau2CYPWijdz+p/YNp9KGBINg7nTSe1ERZrTtnMyWExu2s1F93fG/b"
    "p52bMGrAvwrAMHiBlM+JEDJpUzgqeMcU1/2aHzrZuRQ0qsI+mxDtgSkTMdtrzYOQO7JyqRgyanU8XbnqhTQCps2HBYefCcdyf8Jj6RERycg0OFoJEjRxc3"
    "sejOHDbwGjeshVPpowbMO8cfCVvN7CMG3vanaSLx4wVcB8vp8SPfoTxtJxyjtYZTNWDArgMTncREMDITfKfsT5fankWWu+SHQyXiGjgABLy2DYCHXnYvcb"
    "jA5mifgxTiYE3BMqcLxNrgedSJMwWK9N/0mQL83JlCEBP0J3nh9lEC78qvrMME1LusHuzjBGB+sDqcl18rOwIPB48Eq04X6DvPnCewGYuYYscJ4K13Bo2L"
    "9N/MwwTk/kXl7Ng9EUw7JMVg3GCK9qdSruFJMYJXYMdGCplwebyQKUDsCG8jxwXQtCuIX2x4bg8dHhj3DVrJzEuby2V5kYa7oki+Ly/rDAG8q0f1y/uH9f"
    "v2UQLmd9ZxAn4zeZSA+LzsswTUHXhylAAAOnGOAHUFSB07PYD+Yx8esEt+mQJkMlYjfXDA2/ifxLkB6iPsnnq0iInq1x1qLNjgUBfOKIYNgMHQrQAAockB"
    "h85OcuSCo5EAUMVLHhmwhZoARKqBD+QFPTG5ej3xSZ8VQAXyUfysgHeGgTarVb8RMRYDHlWrdMM0rdxwhjLekYvoVIBGUWsSkaTh43WS0DR0JgD3kF3V6C"
    "+evJwYQG43fWDA1po5LGBHq6lOCngd/pVzAoAl6nMC8MJBB10frSburjkugC/Doh1FctJHBSBU6ad9WoDAjYGbPi7gdfqbmTM1sRiNdiojfTMfQMbMPDz7"
    "mAB1U6lFV/oqsumA6U2OCTCvgL1gNkXkmRMChum/+tsehwQIJ+8HVi6tgWvr79rKVy74b/XIRwYMTwBbwp9yXsAWylazzwuQJ/HzAl4L0B/l+Ehs9mkB5r"
    "lZN9IGbqWEle3DAt7yI+GwQDuRdVYATquWfVTA8oSqjwkowg91SMBrSObmhAD1q2yfEMAbb6GPHBKwLQjqDhfmR8TkubhCuKoBpT4mYGdGWx9QBvMrHWDY"
    "Nhxcp1ULaqONaYwJeg5fKIrHklGjcGwMdAMEJt14NumZEwJ4EHM8wGb6b+x4ANpVw/X9SlkUpLeL7najIL1tFx5gMk2y7GCLml968rhENLxhmKCGbBzECf"
    "AFz9lOf0TA0oAdsARgpu3F86969I39wnOCMlOm/m7l/slJ97ydw0e9e9ah9K01ejMJQg+0HYXbwJKAJaPcx1JaggnDw2FLzwGmwk56x8d4Z8/BMgsNSOxH"
    "TRAxBHXgBpUqfUaqph7IK4mGQAevUyKasK5KrYXIpAVUjc8z97LrDowWO4o3itG5bOQOImvAdegITAXUCLTm/UhAjiA0nuvqRKGDxrchAKAt/MpzdtQZPN"
    "QrWxcAHxA8puygiR8D9Qnux0I1u639pFaksRPtIPNu6qnniO3vB3KHZddAD3VxHLF0HUyKwbtvzUyrLFmr0wJeewc9q8Zgcy1k4Qe7TngEwAyrZQQRDjsB"
    "v4lq1RCeU8Q+sD8kG0QEa5aEEHrBOBHPri0wO4FsgUYhWUvk7Vsz4SQfz3kLu8ehCNHiGd67J/SmgVQvE8+j72i6OPYA/ppmUCgksyYgwHBebwSwPLx4io"
    "6MpHWhHqJG7V1RQGuqsKHFOGzoezeQlZ76MpUFm60vyGLTetHPHZQu/ijgPfCiYSQyv+oQgyZEHAmaTQVBoFQvs9Rgt0wJnhIDxWm2aNl6cswAJVuQ6b1p"
    "wRZNQ2+5SgPZUe5/vLI/wBGAFYw2AkJ8ISJCLUAdShPTO425zMh25HvCaN8G4LK1BSpZViugAS0K6c7a4ji7NMPHh1CUsFuwhmDLDz3nHb71AUmXLebnQM"
    "JKROSo6Bn3VhJVs3GuaWGLCn4RfPkP3qbM3iw8a/daD82HkFRluJBp7tQCgl1ATXEJcl5IQszt1L9N0QEDKLPoQGBHXEW2UZUcoEBg+z9uiTkmTT5dbSDa"
    "m0o4TRccbJ3MbKCAoZ47eLCNo955yeIDUaNR79tHeoRWKxJvhpQTaAt5C5ACspQjZA6s/uBOxYCPMlBZTLAtlYZsmCCBTuBNTUmZRtuUXFmuwmCnfoiEJh"
    "9LsuaboFjFpFq6umBZ3aPkos+AjS1BSc+h9CdgXIjXeCM68JIQ+Eq9EqC7qRqk9GeXkM2Xz7A1UHFExnyinoCDdc7IdIx6eRbiuSDG5dM2IDumunrP2TpG"
    "vineYujZ1dKBBT3wKGAetAVaoYmVGCRHJiwu/Rq1rbEKHn8KYrkG3Y7RScRYYEA3soPqUWkSUug5iNxc5QxMncHrShGQRyTWYQ7bLEVkIN4Bbhf7sNCtAs"
    "zaSxYZbEfAK47am2/GmcB26NDeAVVwQBSG+hVNwJQc4PPmVKhZS1PaeXbNAfEDAHGliXfEpqsO3lVCKS67QUHcvLJaqLwKm+t1hJuqQqA/4VesAkH7rhIV"
    "CAnWMqRLEDbjf6wKBOZjZVOCgCvoHyr1a7Inqgeii8TKUGZtnC3ge9JeAG5eokrhLVQtYS6N/dRaXiHTtuoUGMkAQ4QgWJ0MUO1y1PWvKFD41XgIukTNql"
    "XYLnJmKmzBB7w8zxQqbDbcFCElemKNlU/P2aJYGuM5kD3ioVkh7e8UXi9tszkGcpbjJ7NOgWUjjo5WC7pr8IXQk5qely5TsDU2P74OrSOgMCTR+PdDlxNy"
    "BxN9J8H88XSZQmwi6AeCbukV3hwakCb4TiT9yRPykrs4a9J6WNQJ7cbVcNbsdIVCbCz1lHxCgl0VMkfY9e/QFcrEotWeg7WmdtbSIFSBws6i+7qxqXfaBQ"
    "pvcQIr6+ox+Qbb5ZRDuz6BXGXC8lOCQ3mTAMLoRjJaGRUh0NIAX1p13EgsUBhQtgsKEhREZGNa45MdEvj7SXLgUtEH5Bk5pwfAvtO+3mTmIj8n5KXJpAsT"
    "imF9mm4EIbrNqEmAyZF1mEZlXY9gKY4/idgP16MgYStBQHFpFs/iqvfL016yFoGbkyIX/4QAjkOr9iAb9gHcFOsk00cMjfHKuD8y3SRfXqwuwdZ5sWvzji"
    "S3XZ3wmvxK1ye8Zv2t4EgouLVHecKW7VSe8BaWJ7xVdHcZVP0d1iNsx39ex3/Ceg5bmMqEzVZlgl/XBl07uzKhqB9m+eu5PGG4Ml5jvciPLJ/KMP+w6hN2"
    "K7GlwnFAc+g8oX0BboAZ94Cc5AEkBR2QWMwaDPQ7pArGyhSG+bFytmDnA8TfYZeDaljHzHWKj+BbGeHvhy5GsVoFYBjQsInIQ7UKqBDoIgQvXq1Q1L+TtQ"
    "pF/VNFyyLjuFD6SqNVU/SgahR28n9JLOgPUUVQsSe211FtwmviWF3ILlHYzI8R/didnahQ2G38UXR7VhQLX+oKBfbESDvliaEPkB1x6wGCNVqd1SrbhM2J"
    "RtiikIFZrx1RtAdX9iFPjTYn3r2XKFrY3UDNWSt0RCU4Y1W2gGYfGlHZFQsqmBRZ8a+6DjBZ5QrI2WnTqrZeYZUsKNafamPVLGwPLfFObAbHIwei9k5iEE"
    "nZ+Xyrsh/rz4laoxOo+HD1grdMrQJiNuiKWmHVlQr0H83yTLiFCxZeg39j5QqbcRK1ch+K3Ank9DWzBraAIwwk4daADq9ZKki7zVu9zJIFoiG58Hea44yq"
    "asGGoYWmUrWwC/9jrP7X6b920cJwTMlTKTdFdsgqgcjAUPb/Ntb7+E+rZkGeEydCQ9ivTZPELIghqtxtWaUL20MVMipovZZllyix8naZeJOknW5bxlI2xQ"
    "vvREGscmE3/JusW8BnsaqFLfBvsmYBnyUqFlaQ+8tVLGzhH+mSBXlB9DxqCY5U8YJqmKhe4MeKt3LpwmbgLxV0VFSrni4EGAazmlU30ndRywVWWCZunXAq"
    "A9u3LkI0TjL221sOI7aakc0i8w3pRgxPFTO8a2LtaBtIHQMhXaKM4XX6V6L6TF1q1q/zf+K1CzuXrV1YrUOcJCVxFa3Ar+Dy5uKFWP+iJTdCUNmrwRhH9m"
    "OdKo/ZdKr3LFdysoQBfbuNpvZ6cAyCDKrYfsTchLZaDrpxwN5HEJRgRDf2uSlPoV3KEPNyZfqiDCrgV6wL1oIDTRkSntar/qgO1GUVM+ziJ4bxa5yUtl6s"
    "fuFdzip0HepYkF+VLshLA3eT42RRiN2K1fIGhVX2IVZalQwcPaS5cX7jMPybLGLAZ8uWMOyiB8mlIZqgDsNRb6uCoah+WhUMw/wjzcwT9QucVELPHPTBU0"
    "g7RG9FvG7Bbme9tusadS9WwQL+yC5XsKBnBdXiNQsUdEUlx7ySWgV6M4a/4/UKce3CMGTroSpVMFkuXKmAe2PVKbyK5vE7u96yahTI56YLFLZlIDbGR0z4"
    "0UhxoFfX4ZhuKg4aq014J2rBeqeJMNl3aPgNmuDOtsy4d61HnFXXKWxWPph9mTN/KyA3IJkDeA0y9jQeoh7TipRRZRcsrC5QgTF5BAHo/OiyAZXf5YAM7j"
    "iuLODUG8+uWMCulXPIijDouIHtUCIDhRbOkdCYz0fTKqV1ievB1C68ETTZVRsrXBA3tz2QqVl4W2sWpmZhB0hTUKp9ugZRAVLDEJhMDBu8ZL1CVmCYQrh6"
    "vYptUrg0sqLG2D8HsZSaGbGTh0PAavVqaFJ5KditnZh6NC9WnLAjGZ1WAEUvi7Bt1H5pcHEJaOngJUoS3qjs50gtOYK8eD2C2S/ZH1fr38tWJHh2PULcjz"
    "YVjBgf09Ymp/VJeomuTggbqjjBS9ck8Pahdc1+K5R06GnGiCeyPpajeroqcMIuf5VpZmoRto5ZljQnmLiIE8lyhM2culZLFiRsDymGAcgWJOsRdqAaoGwG"
    "lhEwN78mwzDpgLbmORQnKPtNn4YAsmbRivSCalLZECmLHiBTL630stuFf2TXIGxVS4RdHGk1lflSC7VpqRR2aImogne88juHzCZ0Q5tXli6vXvdO9aSgwt"
    "tZpQnKWUGIwOKEixPUC8UPm/6ILbcdKUeI1yXYqgC72pgAmBY5MyJWlbA78ZL1K7abJDvZF/rC/bJHTutaXJWgPT/QXAI4Kr+D4j09KxJs55mk78Am8dzA"
    "ZqbUWv4rSiq8aDWnYTbAHlnFkGFCyTA42oARsdWUa8LEJJCRs/u+wCEaug+zRuBSPpmQ9Ec+rz+WPxBS5lFTQOlllyHExsvwhciIvTuOVSPEewwDZZ8zqS"
    "sWHFYro9NxHZzPCY+UkKg0ew/6L6cSURA1HG/49YnprJSh9JjLVSFYRqoOP29tRkbrp5BOMyKURv1AIs8clkiE9ZIWcSyqDLY0xQQGhnP5gf1+w3mvODgK"
    "RlA082Iw8GJz4MXawIuNgRcrgy/0D4DZC2p4Cy3mXJCfwWG8F4PBwA08YNZF9sFWg0YO3+TblENNWnEuP9MIMLfe4W8qbcyYeg1zdMWvmFPd4UBtP5qujZ"
    "LVhONUxnLBC4OD/L6hGjZgXPPJANDvDIBgz8xOvDa80Gy7sRvJawDovYM+kryD2YiVCOZcreb2qD9A1ITV/UEu7yEBkbc5F6KPuVHEgEmPVvvpOnNs9WoR"
    "prs3P5CYMC99gP/E1Nf9IZDF+rVrc5NjOQGiW8u7qgHFctWLvHpeG2y0RzHrdoZyablv6ENBgzvNG5isb0sXnnhe36ljflYu32430J9AexjblubatTLWkD"
    "zwVMucnka+cKDdHuAdGmvVOOmAVq46w/mV3psoDeXi8M4C3j4E3msAvLxnjiZa+bNd+NlW67Mt29u/x2OKhqcFjX9VHCyhD7Dkvlkc7N8UvOy+k4HYgyPT"
    "iNt79g686CMWvRjSvxH9OzrwYjWO82DSWViv9qvZA/9FRCQJIBxSgPYoqORJuwLvIn3KsiT5ZcPT/lcPEzByuRlk5kCDNfYhNtuSbl0SlyBsKiDjC/156Z"
    "UclMluI3rJftgIXgIpwT7qSSIkwWpzm/LIX7sWMZxnO8A9kfc2NUl25uqO8K+hoT17xZcryBqLe6surGfs2m0OzVTKhV8VKX2lUGKNtQ8Vc79ZGakGytAk"
    "D7A2NIO2AioxnaLFccrhaAujDLh7W/bDj7cqwJtrsIGl/ZWowgG6Uakd4WmNaTpQtNISCqzxTuazWJseiFnx845VHfI0/VUF6O0WU3PAe6U2RrGZGnFlmh"
    "FyIkEzM2d5l4dGVCoBMmrt2hegnfmLmiK65OxWBw/mFIfZA6wOx67J2CFwoxfslvx4VCMKMNNBHNjHaONYpQpqPaAv7GlAOAvtflXMywL8QYBwoBDvBcM0"
    "35jINQQWfl5LCpwlCgrB5oMHXzC4K/OJ82Eg8fXuMgxygLGf2ZBQeS5vPuyXD0cHX4P2Xi2cMuzRAqAGVJBfbqQ2boXiKfFtDrwp5PbE72jt/AIlomqEvx"
    "kC9FMQgaeNQ4H4zA8YaVHTWKCFRlN6CntAAyY5NkjRVwaLWXOf9DM6NLQ+/4s3iwMazw1KD+NuIzeiR0CkgGZBDLnS0uTdouZA49VwxK/u5taj5Oce8pDC"
    "kNSBHVnva/7+yrgPCwQuY4olURi/0Dx4MNBy9+DBN1BaCToAowc1MUejofa4rZgXVWKGEBU0B4UIHoClMZ2bIS4DKCt8D/AflselDiUR0W3VeVsv6o2UiC"
    "zxrEo6hRwfeCBwI8yvzJU88yIvTfcUCv17odm6/9O/4Wf/463z0EJELECRt63o/t6EyrcVB/dA12Ed7dk+8RyUXB5N/U3Xa0dRCa+9Tu7Cf8OEB2facbTC"
    "rRlqThUCj2u9oqGh/k3r17u1wdH9iqTRXCV/AoaxY8Sf1r9q3qRfz9UGX/l1MVdzUcDmNVyBVYCt4ANZYPh1auvY5hFK5USlrJ2YLHweuDPcvtB0Mc2GlT"
    "6efiVj6JeKNDZ3VBH09kn7emfXW8AhRYIAYDTGDVZc38POB4eb6IHOATbuCbxKee/QEL9g5hEOwjdgE3niaM+t+591L61zS6W8Gw3SMoZpqp5cUJVrqFXP"
    "iPs00AIsdD3P4+n/b1xl6DaH7C782nRuT9ON9uYLUd4b1UyjNpWnTIs9/t7BioJpBTapVgauK2HNQGsLuGGl/NDQ8i0kGQ/a+Enw08SaoMQSEJHLo4ymbi"
    "nGC8bVYK4x9LtW4c0on2u6JQkg5l1/UO1azR213USwUZQjBioA1sn1EesiuzZoNILGTrL36I16VGq7IdkBoez2WICwqLgzCED4slxpgEQulCb9Wsuvltp5"
    "oVZFx2k8y2V1hHOngfH2GOgl76EHachjuypn74FC/d8gfBRmNfOMKW2EVTT4ngzyRph7N8yFaAkEU4YKQo83AoC5cX3/2rW/8sKxXJQf+iXyk0LohfuG1F"
    "bxHipXKsD7tVZhF8AbdNFCbcqwIpiNMDFXkSkaTDXFnnR/suOqR1DbQKhgid0Mxg3ROuVkfkn0Bx4Ixu8k+iUoz+2lGaBAru1FZ5U23YmhaBO7RemyYKe+"
    "N4FHNN7rzP6JvqR7PC4f56ty/vH4mD6aWIrzj+uLbvhAjvTVPeYgoDbSEJg3M6O81rYBxi+LhqM///p5dVQ8p/KklTsBl8PnQFk3pvNU7UPSeXo0L+oVIy"
    "zoy42sbD+ua1UGv/SNx1rc/6hz5IE6HfKRfVYTXiqROMAFVo1i4qUi4JfbnHJrU25jSsuLVwHd34T//TqEf36P9tWOFvyzE/95D0wC9w38p7Uf/nmJRYsS"
    "Tm4JhJG3Hv6/v7QX+h7c2P+fG19evxHGYMurNjWoQeqPRBR60yAlHlWZysoGQ0ZESbDDnIdCWWH+VDslqvwpbc8IMYHwArocq/rNt4HH59JctakSO2pqTx"
    "u8CRXkdyTSZapgrRT2zCjPSwH1VRGisLvA+tucT19gnsc2CChIqJ/owQj/ahYTRVRk1+VMcvh2ey/L89BsTgMWiHCKMuEk3lhsOZoBndGpGHMmFtmIsUjF"
    "mUoYCli3v3+d32pOROuwX4w2gv46gzkJIWZ07RjezbUSlIbEt83Vmn3N6Tom6/r1OvBl0tPWYTEuHg8AzLGAtbjAyFBmVsZAhwom/QoJanH8g6zOWxyaEv"
    "dKrkiGLIFZBekm/Js1aODcFIXakStZ3sMSKAUYP6iNBvEsrViEnFJumqGViMd+QI7LI9np2All93LKgQSuxX8sz+nq18iu6MOrtPKUI0ppL23m+0ojaXgI"
    "piyhgZprA9g7KMsAWzziAsXpyO8AQIA+lbVrSxwaRz+xaePRQ2jJwC7lteCnFwMxQOmLFJcFky52UrmIFL7sw92LpZfrAE7uzd27dwKHbojYaucT0MQzE2"
    "JObr9pB1SpNxYJEUevPRTUSA/VKbdlSALN0urU4IZgo3gvXXwCshG4F3qCfjUinqDyFPt9nOBAE5Vr5zcBcaPKqEqOrATR4IxKAJ1puxE6Tpo7/eZEYcZv"
    "AhxBemFCGj3uq8NzQGuic2hc9TFtAnSQKmLuC+vbrrIACzO4KYVXw7Aa+DVOSUNuYPeJz/paDYytUCHHbn8k/plrNaYWfRhAaZPgTrS050CQs0cCU8ROH4"
    "y/IF0+9RRkOWZNxB8qPjiM6ljyJShwYDJtkTt6E2/bAwL1iFyyg/WxgRcDUrd/NcEeswFxfo7rv2v093b+2/XHlM8tj7474lpFeYUsj1yDKzsPyVyvTKHz"
    "MClhQGigPxB7fq8ok7A9gPmZqAUYo8x0tdPaJaD2UD/AbdJ/xMEzuM9np1uTzOy4P67GbhJqoO48TrdRb9qUb6t96PAxoi8GZHIvrM+3ObU2+3U/MlHSW5"
    "UfQnWqFVowL1UyDLtA0ThWrdA+xs/Izq7lY+zFujEcGAwzAYpVWwnLKiWauUiLeWtNkiy0P6FkWdtebDJiibAINNMTkaiN91740EJ8iFDlpvUzA+XPauLh"
    "8Mk0bWufXlHixAohvIw3vOdJhw+77XS8oxJph6Rxy3ji25shm0ccorYnVRMyuVI1v4nhpGY34uFx2e/Gf9Jv003buK/oGBJ5nHtnQk9JXMMmHOFRPc84bG"
    "puJkH3Gciu8+sVPJGLylw0t2We2mRnDqhPwpbYV0S/DZOMkZuwO7N9akFIfsrpWfEooKS8XMi3W1hMn1fhkLjXOxB1JXKb7P2y6Fn/BDFALzMIy4YzPUIH"
    "iJlh0nvuTJd+5ND//SKSSk5MKhwkBcuv1ILGGofEWOyJ36j4fVV/JKgOojIqNNV2cHHwJLnW9isyhgMSemwsJy4uM1VX1gyK8oQfcTJZw61EkpOkkEHKjC"
    "sRxjgLGhpuWNsdjo9XoUf4SYBAva5tDZqIK1kjK8RI7U/qcxxqSO2pdGQ2AaQAhqiyPjKYwGHJoenSL+oCZr7vVoEYMUWuwHUaIF0H1/hVUBTWvIJQprji"
    "Oyabtf2LdfVXSmbMX6yTHWRol5CJv+gnuLfQw8GDmR7OsFEZr9QOHizxxyHj5owi6UB4rnKUrV0L2juy651+I0K+qBknWSC7tuaHtFsr/Y48VVbk6cUoMd"
    "eYzB8a2jWCjuvRXEIQxCeVRi2NUBlEAKj0BmobQflVPpaO2pACYtokWYjw3MJMS3M5P8UJhoZKJTL+46wG7K8sDtRmfa5lYlYGEaVKISokWKKb4NISybMi"
    "Yfi3LrMwNER/uz6hCp0XpBaEyBwMefoByBKJ2QeC5Voycw4RufTFcEAZNwZiboIz6XJNYNk4Vlw6DCXCCg1xxutYGahrW6dx4BYsb3ILMxbYkqCZK4Fp1T"
    "SSPX/wYKJROcB08WQ7tzyVdzOxnY+Q8iq10WqrHESJD/skY2SwlF+7tqccP4CRqgN59WyGjjvaH+wihBRHJmp4XIY5U55CL0sRxlJSSlbgTk8k38gRTltq"
    "HCh0R5ZrMYwFL9zmQKoNBUP45etU+su6Jx+5QtTl7qTnw1t27966/Y3h327b8uv2wI/WrXtRYrNvg4ENWAOUPBgDkjfSqpWrARiT6NT+fzw/QO7yxgUA"
)
