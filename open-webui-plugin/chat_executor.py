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
    "9JxxGdk7aAsEVGt0j+At0yecsgAKQAKUawyM+WY+Jo787/Q927d7lxXXei//tTgC2mjRIP0ABfEtEEET6aUkt8iU1KlkC4qxooACUCVVBVgc0WGms5yXUm"
    "zstJrj0zjp1MkkkmTiaOk8zN2BPbyVrzUTIiJf+Vr3D34zwLhSZle2bdK3s1C1Xn/dhnn/347QGhX+Qsl+3Qsfz+gOLYSpvVW47CJER9CZFdc/uHMjJdBg"
    "F7WFZNKP+YxzGMM7IjbDQ7EJAuH65Rat8JFHXdw317G/88xD9fwj+nB2vx18OhIcEnU92KaWCZyZQionCo1a2UaD4lqba8cFruR7eDqjRuEumKmVCEGEYn"
    "aakL7koY4UhH8sojNGXKWkBMGeMPSNYoTIG7jfMWxdDoLyUfzU3m8a7TySJRKCKRK29hxT1KN9++h4egtPCB/v2MvrHKXs3xiHl3zgNpjZZlvVZyOsdDhZ"
    "m2YJaAtOFk+dOTZ4FiGYBoV7srPIjhF6oPcRl9HKBVds/QRARKwzWYDkUwFIlZg+mw3WUVts/AZLU+6Q8ikvniDiBCAS08qdIPKPJs5nkW/ZKOrlDo1ei6"
    "LlORH4xiKOvVUSVfvr4+AojFk5L6VqJlWhWNJHD0y9Yywc0YzEtqcZHWrCrYze/lq7iGVdwsq8L1ELaqMHYtUXyPrR24uuJJe1K9I6QpyQA1UqXmm7q2Q9"
    "mhn6OufIhGOlZd7kG07MGSbEtiVk2HymKhyyYLuIzJqjqBYrZxDWdDjGRyL/QvZ09GCJidtzciIHwblSdReHgtedreaFQaaNfdvIi+loN83N7Ax3EYYYA+"
    "eg7SKKiNSVHQ3sBYpRt4UZi0NxCwYgOVpcnjsL0BhxGc6cDfTZJUva2pIusX9Ct07e8Hs/YGWdQ6r9GhSb2/go4zl7eg3VfgoBu2M1gd0A/0eK8M2hu3L9"
    "QvVM7VLzy5dLvZUI8bW1d8T0xKEsP3s08u1S9OXqtfqJ2vv/6x6oPTaso+X81+vnKxfnZyvgL/q52nVNt7VYsbGAwlDl4qo00mQF7ZBzJSrvKBmOG1CgMw"
    "qvM5a2VoK6P8x/tS4zBZtiMxx4mbdHxyH/qfP6icXijnwKw7oct5b+m3QicW3iJH3tiPBkiP2BcdzhvCXyRRAQXuwzVIcCROHriHyyxoPyLTeCYXe1UPTs"
    "wlq7JyqXFYrW6eHekmmlQmZzIc+mt7hZVBAq4oOaHzPOKMJq3UmBkbIxH54IFnnymK/O25haFGSBfGSdjladBOO928zr7caDa6imPfkWWMkkQNUlf3FS75"
    "ucQpqaosZM816EmvPpxzRJQpby7ZrVCDO6sjihigpiK9eiZJglluJikzK0tEV17pZ2nmQbfRQxS0ONFZLZy8ISMg4K2MfduQbRkHHNUPcd6yWzROrRQe8Z"
    "CDTZHED5IRxk8MUKdD8oaEtTncpIxb01+2rb0lJm1rGnnUcKPIee7gDsnmGLyD36hJOfK/UIH/Lg+iJ5IGHgRAoogT5OcrlACSZLMglmkGSa7TwDMMQ7Ys"
    "I4ZXgEhBrrIieMJ0KeonuSHqXxQ5rH160V9ewT9uaacXE1hKR75dKuy6UWg1H39dIfoAXB0Kz4B1kqX4radL1a6DeQ5DK39VZFk0TjX+tKG/yaLxpJDfKn"
    "D1fRKaFHST2yjmU12ZL/UrGq9JcBBO3Pe/TA4b8C5R767ob6ixk1M6Gbb6Q92FLa7wyoldymlhndiZYpKTexPBwkK9NSyreYwPa3r3onThU5iSQTigpBz0"
    "u+UPg0kW+iXjEpSNy3zNWFzegrWNj/5yTx79s2F7guu+hchJlQUlq1HMcbgTVCBFtVZz5df8TcDNB47+2iBIH1dfaRxcPLjwmqi8cmE4OHdwHngLp6Aa7d"
    "ITSqMEbpHD4RDKa1w8e655YMpDK5ERnfzlxZnvZaU1X28Omn1TWjZPhwHcoEuLkh8L5ZwfXhyew6KGZy+evWCKWt/D1a41XzvbbELBr4Svh2Fo9W46R3zX"
    "0lLok1vM+fBCnwY9OHfQDKxuHSQpiiPKB4i+uQUNDsLmIICCzg7PXTr3mikID6XyYvDLSy4BPHLWtAW+uIW8NrhwttGAQobn+mcvvmbP+9oJL7QjuHT24C"
    "zO0HB4aXCpaYpIg0EE7FNpKfxNVBp1mNQ0nMpMErO9xfF0+R1cU5hdbVUa/KaPTKEql2D4+f0wwS10vtEorRK/1lAHjLW+/hrVWtmqAAu8Nrmo8L29No/g"
    "Ee7QtSxMo6GsjrwBAxiKuFUh1Ct8vVRbu9rl06jnyU2u+4bsuUr6qsD0LfaZ4Wf2nOM8B8lTbDKC61R4IcF6eqoykxNFAPy5So4quiEC06Hb3YxbubqBzR"
    "vZEbV8m7OnFbj7RAOVkN47iQqTyr883SA4s2VTZkkWEaNdScMJ2fwVZng4CZ/yKxrCGsVKhIajkC3lD6NgBnNeP3shnPKLWTBAoKEarQ78dK74hWOe4afX"
    "IRemkJmpecgucPOwdjMTlQrno+WBmXFxyG5jVSXvp0E6goUp84U4uo36eZ1LjuhZPaL2faZ0QC80fqlkdRMV8uwOYHC1geyFkxTfe6tzXqxYlwMbuawYeP"
    "15SkEWVegigb6Ulgnv3U5YKQNEVeSlgr5vqI1r1i9mFbhUhTC+NfLOjoeEy63K+OXH4RF5gmY6DxcGoyifYDfMgj76iNEq4C4tVRuYyXMWQ9OQG3c1bBf2"
    "Fu9riwaYT+EE9l0WZfzxcIymtWSvgWvtMA1m1k4B9nDNYnTWVukOwJdNWt8XL7hrTq+npnrvzIR1+nvr6AOnsWiqXv6v68ro9RNkn+DfGHj7NOq3KnlwMJ"
    "8EKb7IdE9tBq+8v5omjNJoIPuJmHhlNMGZmrNlu/Ts6li5m7JROl79YNKvOlStUsOhN4fTmo3pDqHpFZ9GUTyGscllCfM0wyIIpS1My4YIzg5YTUIS0xYi"
    "H9eZLeYvXkX+LNtnJ06rZK/0Ptx6tYKq8MMx3HoqKCpm5jjbZu9ztEY7QJOXMAOGH1UWUQ7nPuw4unLU0Va8ohrjnlrKZ6byxS9uFw6D4ADI4TzXVDcLcz"
    "khNBBU9AtOkI9r7J3LG3ZpGlFBWRrnJfM0lTvBSzBumAtZIUfX5f+/iLz/F3tWOZwXqnq9MQhH+nwfJv15VnsSZSgOVmfvPOfterZwijrbSaaqJcMhdR2O"
    "3EKbTipcZ6vZ+VCayXYOMjXTD73QzT4wx+LFUuqgaD+RWEJ5qVQR9SdMsxqH6B3UpomaFPytmJsiUXfIutkTfEtanS93xtz0dmOAS8I2UKNhzwZ9XBa6DT"
    "ZNLeFq7CJ9IyScDo3fXDBIZrCv9/KjSbg3DsOc7FlRuAELJL2fJBpjbpHpNK2QlDgeWiTExso7NKjFoeWOOx66MDlSbNKieBbT4Gm1IYww5UyuHz0hXQed"
    "hPwOkvEDIp1l+cNs4KaSL8/k6skT83gGJDssJFRvz+T60XZ4Gw1dg4fQYFsNgH5rD8K8Dj9Rd1ZdIB1C7ijU0lVUmqlk8isHEs7rKokI2jrwG4xXyhG4Iq"
    "/T2R8K1O17Swv9N7UguE6hltsTQY9R7YfiidET7Q/bZrgbajgbesgaZlAaLlbz0bC0I+zWLiOQFXFFY9U5NNLOC67Gse6qtTIOnJVR0chiefvKEX/SgbLH"
    "Q7E/tLI+LUyM6WdzS/cUH+fQT/h3qaHSIgmVhvJqqCXCWlSc6m1WNx7g6xithjViguXtEMsVFCEqnr2YajmikllNCaqRXs3WGhfp6hrHpBIkXq1xkeo1jp"
    "3AFPCvWdzwHX7DalU2rmZ09oZuTJp22+cLl9/xCdYazrf5jG220CvNb/lAjRgWSGL3AMs30X4QEsB420XvxtMZDnGMdbtib3Z6cX3YDXvLCn9n8zEsaq68"
    "4dBOQN09yb3i9CJeajeK60Nx6Crdn6BG6rq9on1tqSAH0c85whMOlz8FmnpUgCB/MDTWXg29ImJ4ji8reLrt+MwZs90tCEG06jrTTi83z77eAQa1BU/NS4"
    "3znfqFVlPNQW7mYAe2kPFnFhwcIRcF/1Fy++bK7mLjztxFSGz8G2tFMK2xfhhNqukZ1cpXr9q74UZ5v2il1yXIh1YIMbCHKInFIyREKCJoGozKYNmWsNqw"
    "NuJOzLCfrVi5aDv1daFgEfU86aoZ20FJqzB8D7BjNJDQxaBjPJ01XKhXMpY0NJYHqB21QKb+cKjCFCpL77ONhud1Hg9bNOvbVm7jNXp8fEobRzW2CwNIkX"
    "PQZMiNfIAAzWdWIi54nUaLO4eTlxotPnsFDcXVofhwKG5bi3rYbobn4H37PHxpb32Z3La7jw7rZ2q9Vx9tqafutugRXvV74s5Q3DMFvNeWTizVBQH/IUkP"
    "BcfYxud86UGOdndBkPWIkF1ncwH0FvVFkN0dtvyzjbMXa82GL7JknuLuJSvl1taW9g7PrFxbCLM9SPrZFp4bOP5Kq7jYGM3y2sUaMB4brfeqZ0Wz4Qn5bj"
    "KPA3xZb4r6Bfn2Ql2nvSDONay3cAKkgSzjrPVelwLv6+bDhZUizlPm+gXRNJWdr6Hyn7K/dkGcr9tf4iBOTMH6C77C36YnF0wh8Fo3wRTQuCDq5+Xr8/Um"
    "d+J188LkPw9VXbQ+6CKaVgmJ7khDvzJFNKGyixin2ZpfbZbxUlMMd84cyVC9PwmAg6MJpskN4y24mMzzGn8omWz+UEuA24MBoLE6DzsOmul84bmhMbXfn6"
    "+9vvbLa2u/XFz7paSeDDWHuWqbXI6Fb2u/yLrO8Qoqfruw/tvql3EQPZ6rZqgN4HyTBTaF9WWITj/yfUNcaFjTrKJyw+5UoGgYVm8SwvxnLzXtsJU5B1Dy"
    "J1sy7vxJG5tTnKu/VhtOgmzMG+OCeI13kfp68cSvF9yvl8w3WOCI5l3Ybuabzlc/J87aheqPtUmUh2b3uFviaT2IXkzsoOeUksdAOVCYIUiTx7BPL/KKoY"
    "3Lby6oN26l8PWjlbloXFqtWCUsGXYyuIGRa9ZeP6ixBWuuqUwDqYpKca72WuOghvbosC4mPBIXLon6a5c8DKBsc0A3Jd/c7moY8JgvG3H7imHS0Wi4HuE1"
    "hY0D8LJCR2iq7BL0iYNRYfnROnrSun4W6Fnb8pNDGU37luTs5fn48VB6690ZyrDDPIwEYouc6/2hZQXaqeNHwlqk2ObrAuImTpzqSIVi4QjVtv+nCnpbU4"
    "yVx60AniTAQTg+DjjAB7tz4hX3TclpBJLT0DkJ5y1ZwWPStXcTbZ2RbW5GBDKcyeHJ2V8bLThb0VJ5wBgXteHaM56NfeSdLH41PJO+mmP4x4tW0Am6zdEI"
    "IqJbboJoK/bpVEPCg9wf2kE+LET4a7LXsZmBzc13h+b2D4sHY5htbp7a6rZqvf4kmQ+M37sVp2JoGSyj53Q/iO+Rp3vInjbsRe4EjBiKa0Px7lC8ORQPDf"
    "9zD28EH8ONQI9MwxqZhhxZsjP2l1AChrLVIXyOm2dfe1R/NDhj/hw/6rZazUc97/QWVNbu+hTlxxd+8yz983rj9Ybfg0ZAQd3aL/eqcHxC744fDbqPBsCo"
    "cVgRy6EKhl3jaM2tyeIFH9Ziju6itkIkoQbzGkx3CkkN4ldwuQH8pbWrrjQ6+hYaCSs0aPAqTP2WldLzYEHpNr2BtxKDyhSKUvgnC7iMA0eWxg0zMbGuNN"
    "zLCraKME/h5s33ubeH4qOheGso3jfzd4jzdxv/PMQ/bw8xVBEka59tnH8d0rKFdCVkN5XtV/Ce9kqKf6LPIdfYfiVon2puv5LQ3wz/rjO4lg4MeXuHaE4y"
    "OPKWqDeJ+hU2/kVGuKrv1WRtDz8FgqJjamk8TMHpipg5r/SremjSztvDFgwHTAZnBMrRFOqKTpg5GGTUtC1pn1K3E7rqKU+EM+2cvPLm2hlPb91OfWVW7f"
    "gOXECAkWaVV0O8mkMPSFx3cOE6HfkBbaT5KsXGYEFuFVInDAx04adoZVzNFenzI0voV2FlNIQ01/b1tidLbePJkqljZym7nskRWdA8A1XT3luMzSvHrdOV"
    "DRXmEi0bglFBESIBETw6u0qcJOsX7gozy0kttvxMXJP+OUpco1YfTG+n4emv8vXSdXXBQ2MwClOMiqAs+PGwErgzovXONUlHIvQ9kO2wAPoeqICtsPVOyQ"
    "nGuJ7ZTpajaDpUcRTtSB8L1ex0iW7l0nWmb0nXFtCsVip4oCPB7UapgBrxpO16+bDIB63Ls3b+qpqAflvLypqrsyGHK0U7e+nIjiODglGOTDFpPx1WEwEv"
    "iA+ZaBHaZQU/tjesKolQ5itsvHlb7zpdfSj6cJmGMkSGgSqwuPnlvillImf0cnam3/ElUiCi1g90sYN2BPQ4F7Y4KldrIzsz14shwqUVQUVzz15HxeWQnm"
    "nP5QxzpBf5rJebs9TODItrrrDYIIFadmK49AoRq7/kil3DjvRzyAhDdIJRWE+pV+Z857BObHzbCtEINdsJ+uMH0TREdP/HMEIBIyzjE/w2h84HL3fkS5AY"
    "2Mx4YrwzLA8BctqSdWFejIVNDoRop6xD29VnwYAiGQFz7jd0bEsyKkU3+/lk8n4YpFVvWTu9AJqOL28ncHuuemea9ksq3nMj1s9s6arVBjWnVjySBfOGeP"
    "RTiNj2FWi/zhK7bRGx1Qz+wdXXqnmtWUs9FIjgWxx0aBQfrfmsfKDimSPDD9NpBGy1kLsTyAStRQzmLLd0JA/9oP2BxQUu+OgLBpBd4ySg1xuFWZGeOuXY"
    "y0kbrxtGycFnqnTz4XJSKIf4ZtKnwNhQaPM4OcS3qvWB0UCY0uB6ojfRW0OSUVWJVGUCa2lxZZJsJVa3TW/tMKTpbCU6JeIqqCVdlG+Xi7EZJS6vyFwyJh"
    "ej8suIWbJPBYw0GIlDciG3sRVknKwTACMZ0X3myMnf1wzVO/gnn7GHdDATiUkYzNoL3MEKsput+/ENNhQRzmGjLH0h7e9bEu+p2fGbKp5ZBb9lpEM4gkut"
    "1BHU/RaXpaOeMe51MZWYhvCoq98d4mcJZR7lGByMfNEzjKHDBx61DIuGljFKli8oKABqLYLKJIL1CZULjAc6RUtT7AF8QPXGsl55H2vH2yBarh2V4GBA3b"
    "dVLMHJhFvLNFBGU4OaYFyomYNBBXn/FM6DRGVCHS6uCCsjFIruOIT04At9UIRqvM1ppdhx9UXB0wJHFY8IngP/VdhXWB71V4soboUj3CjST5M6Q0vLafqu"
    "3XA05m/5dxHuAtZURndPLFGVdIt+yfHjb/e14uW+bjh9kIyH/0C2ml7iseQ/3KsM0L0qVW+zN9ETUIKihjCtDJAQJ9yhekV6miq0FwW2UcHzTAXI3K6Qck"
    "cjeBAgvsI1OqS+0rZ38Ap4ijGGLW05XyQcD45HAAGogaj6rALBAHD0b0F/lFlE4mB2fNzu7t64tovGGQIeWOSwh6hY+PM62b7gE9C0AO/f+EzAQgEV1zPU"
    "p28V/JQK9oPBE3RZhnun0k5aj/dSYOjSo7fDI7+ndCi6SiSReYIXtW7Ys27ek5l7cuoAYKzilOIgog9heXSvbE6gGRjfS6xJIuEnAm8pOJjYIq9OZwyKP5"
    "8gFj4euqhaxW/o9Uk5+PV2WBIlzK109bupUR/AhzP28kXEBUuNNJ9JNdLejCKsa9Tr7Z9nUJQ76UuNyroEMhSaM2xrhur4mPiHu7cxXgdhKVd9Ond3uBL7"
    "h3fCuBbafcLAln41Lfa293i8Qycg6YBG+8GsHVYfzKz3w5nFDeLCty1IOioZyg8sHrUezGaTo+rOjC4MGPlUTPlZXQS8Zas8L62+ley2lcfMbpEl4FAJ/A"
    "61ueUiCbibeXOTVpc4QuYQ6QRztrCcnh7BGxiBlm0UM52VgRNAkZK0KpkQ7Vm8oVwvLNkKvEBv+FB5y1Mn1AaQ0s8ooz1wfIzZ1QwJa3c422NMfK1YyMig"
    "wCrNZ6M0GITAItI75ATgSoKcZBygH0FgoO+SNhmphYMb15gXo6qyNnQ00c1KNzeTkqUkq4kp+oyPsfsWKRKNRBENlDJMBu+GaQbtFIh+cqh+ULLczAM5vg"
    "PzXF6T7BrVgRtqXak4Mpl2710ECCxYsoMQ3canK3uA/GpUnuwJF8pnOVUdnVz10r7/wwCLzLJImtmA/oXFow4aRIohUw4U0soFnVs6c0X2oJDHM4w1IOeH"
    "fkhJsCVcvwk0kU45DteM8i64KsZAqe7OLAGwmuZTVUSJqKYddTi23MPRMwcULM1T1ej4+IZTjqdE59Setut4D93n7S2FpUgCrPmHzxHFHx4cplGOjk34jD"
    "AVvkSAxyZYC7KatBOOSwoXvmwcDRHAwxPVEhf+pBv3mLbgVAcEvtPzvG6jV4Q+e3V/hgkdaCGyQChMGB/YsD9zHXUMNw+/5hI8cUpRg+2c5X3y1sm0JRf3"
    "Zhx55Q7v69ja47FAkocGF9sewybAV66qepsJSAxzQI6WxFjgMoYPwEghQIIdVePJzDXWAh68DCBnc5Mo4IsZo57HlmF+RDkR6vPEnD2+7RzNxMFMPJ2JvZ"
    "m4PoN+AmmFToobM3F3Jh7PxNWZ+HAGfRB3ZjAy4qa59BzN2lrrQ76sGCvBnhAYt71ZKWTHe2HwGGE7rp/8+fDkz3AWLkZMhVG2VkL9rQOFpZ+E0w/LTNu5"
    "7Gmyrz7TgtbfYymPpTG7gw4D3WZPhwaxP1ZLkiJirHVsImlYisw0WR3HuC1jgeJEOpRsadJJR6TVHzn5svHwi8jVcglziYKcQ9VNmFhghsnEDP8ix0sPwM"
    "TrB3iZEXM8jzFOxl3MAbcGeAXEGP7yasYUkzBIIcXjGQZeHsi4lrjNBJTUqrJ3b/sKEFns7vFxyIgz7PQLXW1JtvDUKSsJDgE+4zX76uzzsO6wUrEht09e"
    "NndO/nzPrCo+Fq7ObKmdZ82ZJB4fEplXCwZuG/SibbNPQLluSzYBSBc0gQcCmSdIKinTUsTL1WGUw6UWxBMeqM7+rGWPJq8ce1E9KRnRpecG59u17kkPZ5"
    "1O+/4MpR2zFRxOKx2wNddm4t2ZWCh25uOZ4We0hefi4UwBO8X1HDHtgCriAY88uMXzVJ20iBNURL2cabxjbAbQ2zXQcSJuZyzLS+a5DqrMWBwo5T+YhNOW"
    "ZlmADXhz5unIQRq8A0/oLlkS428Raq4FTZSZHUA7ZUFvVKnOLrWvEsjBoHIX96bkSPgm0fGhkQMcARSFWxEwMQSsZvBog6kexQiEK2skE1TZE6zDQk7hMS"
    "5TeVgWrR8btie/3PTcuOePef8rjFKkC0B1UDzhS7EfBe7ohxhwwO95Gq7FIoYyjDavlDdnsKbEe+bouIkTeW1WANr0IW27CanbF0IXS/MN97AMLYVLrp+R"
    "PwIyQFCVdRJiUKaWZWucW2bH88mkZeeYz2Zheo2yQSb7Cwof5ZdQql9n4qOZeGsm3jd9eg/79HaxTy0Jx+pDhrXoVW/NHADBsmR7Yf5iRMGKXB16s0quC7"
    "e5p5aOTMrHwcJRm0RVieMIDLhknxSZQsUU3v5xU3FWz8LTqi7IOADNclu5AELZD2NyGYnbp5osqWqlbbQbpwtOaaWRlA4EGI070QDTNi8qG+Ix02mzdnKB"
    "iLiD8WmewJ6KKc4xh9BLTrVlBAOFyXE53fYCiW2OQu6ElIWMPZjU6V/Cr+ZWJBY/pxXRKFnQLcZQQFqtXwW+Fs1IbYv++Eo7LBryx5fbaJLP9jPdsCeQP4"
    "A9fDnv1JqtpgxGTRYDZJWKDTUAiTpkdzXuBEDokAhC+1qBp012U0+T0/lsECiILicsrzMHsZbQxGUDL6yLACGbyfWVygmRC8PV1Tssf2Q2oMokeePQa6k3"
    "wGtUI0L3lFcCEcHRqJuWs57HrsmK2hZbBcbyko7isGUBHJH0Q3Jw1FV+YY2JHjA6SNQwyrLt5c5L2h1N01i5MO2GUuSwuE60XS/plm63Gms807EcJyZ9zB"
    "ZYnucsrrRkcaW4uNDgTBaLa0Hori8PFWimMyi5hXGukSApmneaBIN+kOUoOY/DSfXtmSoN2N5Ymq63+YxkPx5lFKV6qPoRVjRiXe4hN6AKyklFDdNuoVPm"
    "ZjaF3cQrDbzkKTxJeeaJInYlAnh6i3UVS+8UVUpnXT+3YUUmWX6b+6hnTOApJDPjEayYGw2WiQvK+EQ0t7fjM+2mxDpVnESqcE6RRJNBoEGU1Lh10vag6p"
    "Xg4NLEagRUDKl9pYlCgJfiSHZjICYRKnbzUAk4JUL6EgYv0IzXRzP7IPA6nTUnmVrmHxleVx4cISN2fmkmPpiJd2bi9EyEU5FP9fFJ/ijv4xn6JThDmc/Y"
    "8iE1IlUDOYPnd+AZ9eXweJpuNfY+JEXPo/kQ/kPeDlgkDVeMjXtrVtXMi6dQegsv45KX1hlXOFS14Ql+Oz2rfmmG6G5EshdMo9mdTZGOx2FoKQy6oe3KpF"
    "2V5tmgt+2WLwnRl2Zn0ISUyZHBjtLcj9cJWwUU/SSVh/zaAsUq9j5rscs7m+vOfvASnb2HJRGPLHXNEtaSvd7ccmWbYBI/mC1PL97au3unztK1aHgkj8Al"
    "iwZjVQdSCzh3+aNTXqzKewcHDcOEVclCF26isEEEBz7kQih4bliImKxKweHDIjyMQ76GZMI1RL7nFR5PRWpWNS3ouGQtSo4aDwanAapQnrnlSy6/l1p4bj"
    "4685SLoUY3fdGicVfMy41INBXBVCRTkZlxiWZKoU4h06dFrpnMKzK8LvmQuY0QM8nUZpJxt64jQq+k61noqPw4i6aw/wOXvUb6vWrLmCu7ojXHnrLD0wdW"
    "0FYDoodO2txV9SpkaxLEiJVEYXeAUQFou8QqLm8qGKmODEu0KV/Kt3tH9Ra0vzR0lknCkOAmsrE0w6ByAgcHUMKo43GUrkPSdhR7gUgIRHW9Tgv7nVRTCX"
    "PoiQWpigkXXO00VqBY9jWq76xjDpQeOYE8EfIMdQnezfd8WYrioFAbNQj7QHXMJcmakcg5z2GZyqN7oQ9andA91JM1lIKRuFHdpgw5dZbMMCArvctl72LV"
    "u3QJ129trRbzPQRK6Ckb57JpRUeCtjWnwPNR8DRrUjc30yrOKHJE/apZY2iwHGVXOSMZKbu+jur4t+lhzKDBeUeuvwnKJYi7JyOjFo4F1lr9ma1+BtHAWP"
    "3wN9litNGhTkzMvKaSa9wuYfNSZ58g33i5HUy19F++1xwmhw0Qb4j+VEymYm7I1RvtxdUHD+7vXnv4YKfVFNff3L11o3VW3Lt/997O/Qfvt86Ja3fv3tq5"
    "emffJDsvdt7dufOgdUHs3Nq5jU8Xl1Ay8S2k9ED+Zf/0JJJhWaIn4Wl1vSOLcWiDpHiFW/8SPYD3T199WHUpL7y6jX8eLuHPAyVjlp+u54qIYTJFxuA9UE"
    "RMv+eqI5wrEFx/7PujnYaBDbhDPHyDqRhOxWwqplMxnorRVOxPxZOpOJqKg6l4ap2NyLIvdluD6bL9dgiZcGhCyNmWoJgEOan5YSiPNPcKel2FHkim+KuK"
    "irTx1HiYa5dj6NtVjP0Hie7AtiNAbn1bpM/XWjmlQvJoYoErTg0dcmCd5tfInLw6pdCEFFyw9MM2c5EDDGwVCBQgygDN3jKcZKGyF6F6KbLBXnQwgY5Cgf"
    "TyNkodgEaHjIHK6bfp0ztsJMjJYDbp4Z5jhs79fYjxzgJ6whsgpkKBHO4F+BAdHydqZ8fccQ6IgfeZbR2PeIpmn1YDt+FN6rl9DsnWoZ0vtdd8vIQZl7MA"
    "l1KUgmAVuyR/xovA/hRF9E84TXt/SkHjIMWbsCSP5NTjT1gs+GNBv+4jADvPJJt7VEmWLd4We4X1NMdZeIp/3m73p1Xp8vA0p6Bsk2lxK8GQZPNZmLLxJa"
    "pQYRDeqKuNTaJV9VJvbeftysaXJyjdp6obSOb8CextH+ia3OY6qpw0a0SDpXE0GaBpYognaOUgIvFZtsEhKWdT8pK2y5VlqoSEtkPBliSkG0aDgQ8TNH8k"
    "CB5YghuojKLtao6x0OxslD4pJdkB65Oe6kuoVHWEdSCWuN+Eis3HGLwyAIQZOV1S3E21PvyAtkDFzbE6gKR1OcUwF8DcXM2BEhzMSYZxYknWBNFZZWdEQc"
    "QZ7Z9VOVA31SdTOkNR74DBpM1q2ptWXV3JRw7xwz2+G+eT+h3y2rlJ6APVG1McxDpjETioLYdOxABKB0NI+wQ1ZOXFxYJRYlBDEAEjhX+Ba8B/bkjIKz8O"
    "YEEc+uh4FE3n05spi+xuRKMoz4CjsFoDpM/G10CvtnM4fdHlS/VLF9TQpNUIZf+wjuDAbnqSoaSMBAdVjZiPvHyxYbIEJktDGSsHv3QRw/+lwCLWEm8Lfv"
    "jTKJ6j5tD4N6F/X6OT4fU9W1ZOL9JqYhdl24k/mLoYJZalOFyg8Umaq+Nk64958SNF5J6iUXjLz8bEoA5oIBmEzF9uF6cYc6MSxkxy3BOon0vFOJmnJqvg"
    "/rX8s7UBjr+/LF0LO85akJE2aYCDAzRJulxvNDsLOaEYiycaRrC/czmnZ7H9UVwy22fXrIKzq31aXbZ6rTFUX/+ITKrpCQ1Pb5ifhbXHZgs+mpHETodRU3"
    "JjKu6aTXUDiH8Yt3xEFfkYxv/jce36nYJR6GMzOsYZJFYmvSl5/kXLdt7p3Jsqm/qsn8xCMjTWDr+hNJBt4UTZnpdWoaveO6oW+hLZX7ha28T96rQIZiR9"
    "PIx3Hx2p2vKfNLqyeXGHkIdE3kNPIV3mh3aZiy5+pZYghhT3B/gEnrsqhXiKZbRkvNUBn8+fMEAzwR1WA29zM7jSbjhNkAOTkMdshHS/RcYD6JHTCVq296"
    "O3xE7r5t2emqPDl9cZMiK3tumdqWvdsCBRR0vffnI9Q3WaNnl38Tv0t6VGUdgeMa1TTcEXusFVxHiR7gctjJYCbcqNbwNBPqmxWnIAr3tTcdOswXuwBnEy"
    "L7jLbncqhXNWQ6EJZLenzPZTjYMeiUEaDHO4mCrUgFYikpiuUq0Mnu7iJacPD2z4jNj/oZi338K2DjAkzH1oNglt4PnaVFoPAjc1RJsqZ1yiurGlH1QDOT"
    "7e8XGkcdvXA6LTUsezX8FlmxeMVo4Yf7MNC/B6Eg4Ojkw6wgQ0OOqzSjQofpQlBRNgDDcMqvVlDAARj66cxgBbMJnVuRigNRpimPMXCwA7vdLUaOiypYSQ"
    "uEHZ5QSgrLsEAH1rZjVvNTO5RlSH4tYUIfl5E0UioYaYnIMQ2KZJZjd/PkXLEiqDjQ2xcvnSavrHuHJMYwoF0VwUxr7G1DmzB0sCXEokePmDbVsUjLsqhp"
    "0+1NcNF+XcAI1nSx56XJPLIsR6eY2FKtYW3eeiUY7zCy55wiWzDGGlbA2H7iCjmwh/NmNrgRkQOkSn9WhL4hlYrvzTKhGDUHsGCvt4SGFHqgJhw3YtUwLf"
    "b9E5HqFS3H6rYMaqH8GmjlAiXPisKoAEMSboFQ4MMgm1PfzNgdglZ9S0RwrnsGe0vvp8L9TF2m7isWIKdG+yyHgUAqNRoBtfEA+WiBlmjefHFrkH2nJ68S"
    "4tdVjzb9KDlfQaNnKRDDH+G4uSLBQ6NKlArYWMntehi0OnE5rs72rqq4vQ1JcprU17k5gdeNBgGv1lcTTWSHyrJE+T0nGMhseicWJWel4P+FNpw6hIJ9FA"
    "tVgZ68tQP0JGKEQXQLDXxAQXIN3aBlFw87JOcT0oQsDbGI9R0ndDNjA+AHUJUrD9M/OXzNhgxE6ZcMsEkMiXciNQk2krFM+BIdqoIhic058avDF9mpCHEl"
    "NKy/kJ9p78oivMqsxhEU2hZQBvUBOFr/BfQwUtoifx0jYqHRldA1ehc8ItbWqaqENR9kETlZMmRidyJ8idKJqDg+Tpxsr3wvSsuupa87Q6X4htUgVmEJg5"
    "lCFIUzcucTXnVrHNpxfy+HdTWtOq/vPtU8bQQTXJBWIIW3TBW8cO36K3jgHKwwjsQIfWbAE6MN04KrBW0kI4k8LAy4BU+K4YjINRLszbKUaGapjfWR7OMJ"
    "BGIcYG2hTBZZ55Ez7Ea+MotopnaTlNoXJblqc9MLgdIIde6W5L0XNBst2pmj0qyituul/YTsvrtnPgyk6zdw8n3HBYpSr7zstSEBPIb8CV0ff4Aq1c7FUC"
    "diMUvklgOUrWHVdETrS6yDTjZ4/8CquluoU+iYa3Ki5Q5MgfWnIWhKFEed1d/HOzKHV5b0pBiFD9dBVXcmQfLnAiuUKA3b276pq/ZJdbC6rFuXUj4O0ttO"
    "u7HtBhCDfaKK9uPcrObHnqPL6WAF8bGODI2D5OgSob8FrW5xhkV7T+hs2mfu5iiCR1rYgQVKeP7qKBjAuWiMMkHWDQMCW37hNODG5LEYikQ2HBRNaRqCH4"
    "xGyUCir1Bd9z+2OajMf9EbIWfdsvzJPOzm9PxUdT8dZUvD8VXyqord+eti814DNpX9+ato3JJ6Re1Wjrr455hTYi9Rhw5kUq6fdIHheuR+yIf+mjKRso2Z"
    "nT6gk5zrSbL6tIX1i2i6igPEmvzqpyuPJVix2RGiVbAZ+9h1O8zqwCFWtvTT3gjExagr2xSuACWGbt5s4ot1iYvGShfKpgc2VlkkYDJGgN67T6HNDeBS/I"
    "nGU67XB73UShTbm2ApCWLUUrAG24pV4oW3laaq7ajgzCpOo01eZH1TLmjna9gTeovT199fWL58MLXoEQbJfOzSJPcJCws13uZq/9cguCjSvPX7p0ydvONz"
    "fjbqPnrkWnDvyMNnsrqCEfTJ3LiuSSlPPxO9Nq1aDEIqQIo8SGCiXWq0uYWU8x8va15p1puQemdFgD4rUCtxqqqlXyOt7t7Tx1jiPXPb3Q5yv5nC17vmoD"
    "sCgtn0n86akIxzD1mqacnrYvhOfhpSEd6ww4JmRB4ErXctXzTG5JFDq02HltqSAXWkD030HBihqcpW7aF3yvCBnEZp8SAAitT2lma9BKTzB9xc54YkGeMK"
    "3cWKA6RjqW81uhZGLhZUnAV/LTmQ9QYGWMdE9PycGyzhhV0GSBpwRZOskAu0uKBO84v63WXlh7rNQgg6RxWZDsdx7u7D3YvXtn/4M3qa50DI1IxyIyE5aO"
    "y0AtPvv+D57//a9+8pN/+fQb311FteA0n/zwrznZ8+/952ff+e6n3/vas3/+6vNf/e6nf/h/Pfv2H3/6vW/8r6/8ahGy4tlXf+Wzv/3hs9/73X/78W8/+9"
    "tfe/b173/yo7949nu/jwU++/rv//Qrv/L867/36Z//02ff/x1IYUArnv/Dnz7/ztd++q3f++mf/ZHf8p9//+vP/vyvnn/nK8/+/A8lBwCVybq//+s//YO/"
    "ePb1v/7kX/7o2ff+I7Ts+ff+/Pk/fv2zv/yNZ9/67ic//B41ywKu4GzPv/YVqOH5d//02R//1r/9+Dee/fZXn//W31Djfvf5D3707Df/BNL824+/ZoNXQD"
    "LZrq987flv/dUnP/rRJz/5pirhaxLH4tkf/HYZioUevFUYC/r0O8+++msGyeL5t/+f59/4H1w0FCjHoQBjwZ8ljMWzr373p7/2XRzlso4oJItPfvRVKOuz"
    "f/nWJ//07SKWBY8xJFa1FeAs5Nx/8+8KeBbcdvOeIC0+/effpQ7ZcBaffvNbn/7VP332p9+F+f7kh78D1eAcfudvnn8Hfv4mTgl1CD599pt//9M/+Pt/+/"
    "G3n33/f3zyox88/5MfP//OX3/6n/5Cp4F+/vTf/T608vl/+JPn/+2bn/3jD579xt9Bgc9+479/8pPvwBpWc45IFrwGFZQFDAH2/4dfef43f2qALJ7/1h98"
    "+qM/Ip2FCEq31nWgPUCcaFtlYzu4fGIby4UryJZa8uxbWoz1YvAGS7ezMSwGh502xnUJOUwhY53inwz/PFR8NjB8ZOmEH8YuPxdPFQ8XTpVd7PtTNKyjd+"
    "PtVyI0l3slWW+Dl22/0t9+ZdLG53kbNT7rrOsibV0XcPT0qTYcJsuxcZVciJcOcJLh5AlcSSiinEgjpU7HxmuKFV5TqIzFgrq0uUMPcY1mZIzJpKmrp1Cd"
    "7C/KRFZBH8n3S4UjmEhf4dSTWKyuVanNDoqgrVwouGPGVSDqKAMleRzqUB67GGSW0JgCrxUsmZm2rjYyG50aKHTT+IZUdZUjY6ih4eFDBmhzU7J9MWrD2V"
    "LgHSmxLmq6dLBWfQWSsY51CA8deZes2q2bk+ccWH1l3fNUNnJWjdWwfYDY/YK9a5Q4L5Wnv7xxMUMOHKUsDc1b1DGMQHGBUkZLk8tO5/G0Ggh1Qcja1oKQ"
    "FoO2eVy6Kjg09nKhcSnZnZq1FknBZWDURiqkrZJtah0Xy2cSI59hkzqjVOIXcyO2CbVrRKa3jY6K8ZBNOYCFUKqogsnpoJoIBw0xq55qACGT+ir9xuitCg"
    "WEcgmZzkpC1e2dQKkMl74sVN6km2jB/rJgdTkw+mBWJcZK/Zcu21LbaMGcbbuXI2pvqixXnV4oS/JXhjY56utxzeTalLYvZabwnqdQllkwwRjLpCZVuw7W"
    "XPvxlO2f1s0XN4OuxMarZK59cOa6SZM27a2Px37nJaLOR4R7h0jKdZvfC2brGiJN+Cal55rSXlFwI6aIc+Qa52MxcA+g+ZhD1NZVlmIESxOnTYZoLItP9x"
    "oFmpLxpl4vRKmTAdtQMvTCuJNPa9k4GGB4PYoXRvHwUiy10iiNL6hbPSuPh6XC9dUwIF+rEsRHBDa3mp/VnCpoHUa8Owwx8GmrcrHRWE1e55CxFJhTiw/l"
    "27JobXYIOSfM3qVzVsxK0xpWXZaV5IQYKwkyd1L5VlMLo4VBwnCQXyKaXrEkFoiqQG6FnGtHkgsoLjYTKLS42JzAoeiPhTHSXm6OZVUk4lZxKDk04rqBtb"
    "JleqSe1uzIg5fKg4OqVW4arlsH3QvmeWJCuTHM3NoRwCfZJRVNcnVYZO06SOpZa7apgvXbWUbChP9ddCI9lq4cLsseQic4Y7OhIpquC6lpEYtzRCUuFOOn"
    "FimDE3Xx54rfeGKoxJUIuSuxHJ2tqewBfq554/iHbBpQHibTHi6mqpf+fzNehV1/oSGXAC2KsXzbrJ8/OU6mlMVQIEwVIfmFcS5lrrq0t9CRlWk0TiCjP0"
    "fY1JJqnUYz143xbrHjcZhl1SbGsOC86CWxvce+VRQyfjguuE6th2wnwC15g52E7J/sLWewJPpHNxPLcnhB95WWBgyoFsTxXt3c1JbWHcXI64lPoTAZ+qvj"
    "XYZhBW5EWR9jwfTJ/QhZkHl4O+pjWM3scdVyFA7rUXZdpVzvG6ykZ8ZH2NhEu5A85opDvpYnXHCUJ0x8fPwSyohOvfRm1ek89VpP2WHZdckG9lG5leteaC"
    "djGM/0iCxDtNghXIoiq5Yve+0SZ/yTWMc+so4BsI7ipFQDTDUZ25Al02HVQMf3jE+2RPe3LvZajolMvUoYFllSVYBxcmY7eDWfCmOGvY1ou8fBpCbBFheM"
    "CnwrCQaEBTyDS1UlGAXInwSkplYx+bT7EUIMo+thPEJQ4WDOeC/AGIvZWEwNozsbtxdybWLQUbU+/AQdkMUMMw7wGqSUgHRHMrclLfijZ1adwTMpCaZjuX"
    "HH47brwUAOdguZvriL2ZPB9aSsyXowwjgMx8H84ABXxKkGAd0n1EbtiCfLbSNu1Ghd1VTc56qa+JeXqJxSU+X75ZXjEIcvVTWlfGGVlAorNCK6J2MGbZyE"
    "AYqNhgldo1M2llggR5Sh9XEcPIlGiM+GAhzci0yK6gF7SgIBiku9JVHccLKjJDlFaQdJDFSKSrpISU1ouQeIFaAGDBUN0fCqAhCioAShhF9QuTCD1biULu"
    "J6G9vtdoqVjqf5UgQlFA3fGpXT0diloO6EVEp9usXBGC7hPceQ7ID3OFM1ulWLbH6AwTiogBnh3MPIH1QxNiFp7f267yEqG9p4KKs/VMv6NV/4Zwrv9uHd"
    "lu9xnAIgrrGWR8EzE5nFsjz0o5ezG0Q0nU/gPn+u6Z2J7YiWDe+44cYpfFp6kca19SA44Cv0niMh3hs7rgE4NzAS+YrDKjdzKRhKF8pETVzLl8ue/kH7av"
    "x36ZXDAOO3mgLRTMtBaQs7WMvG+BTU1RaSWYlOLpZoUlWRszWFUiIrCezdVddrEr3AOElfIH8cwr4lv1dMrt4CCZgGMfrDXqdxrssXsJRxS+hZuC5nAXWO"
    "+TgZUF7E0pigGpSfqrBp0hF5InotO2EaDuGoHEvo8A75w5oXTrawqzL2qmyPcTi2gw+IB6Xr5yYRJdhHO8pdHjPsoCxmZyxumCKuI8vwIY7BnVS62u8UWU"
    "E6mGl+HpDtEwr5UUIMh13Z6abeAeMDZHOtv3xuQt2UudtbRgEnedFHJmGilgXPLBzI6ARLi7jIMaVLWofwGh5QA6KxZJRcMQ1lNyyf7wVPBK47+REroWO8"
    "LBV98Il7zObTsLwg/OJrCKZBCmwHtop+vqrwoh1Cq/B/Fxm77O0OkPIpib6ZENR3SBxayTaRrtBS1zvvW670k94x3kxsQQadSqWPoXbdtqDZCq7bNruEvo"
    "yaS9eRGN7DGudxHk0w+kDEkReyMIQ1fsRvMCO6dJPFyTR4egvucrc4vgccsbfTbYJYfXUUVRfzdNLSUBTphDWjaBNshkkUSyCcj6XcrWHJBMktLdSGJD4v"
    "C/N7imPTk1Vx93BYOtv2tnfLXKGA1l6J66Vfl2Ww5k62dQmWtG0W2i9SHgpamIzqG3qlwRdQ3oAHCpXFfvtpVSbyPOUYy7TNJvQ6CFVJCY/TqmblS4sIiQ"
    "6vL+AqF0BkH7ggGGoTvkvRAkXPhXygwWaUBq2rcw9OEm/fXbkOv5JKjWaBoDHy5noQEKCeClOrnQqtqQuZOqk9UiRQkYKJCDWlkstJX1xZE0q4G+Yyrq+Q"
    "ahiUvoTJh6d3iCzVc+lf0GE2r2qQSeTlSTWrzul15CTncyi/2lgYFCwNtybcd2DPxWpfKpKVo7c906nUok1p60TdRWozmz5rEEPForo4J8B14iRFcF0aV9"
    "Hdnhl3c73M8K2n+PiCNqtPH0s4W1hF2apKNdouDAxC8MZq0GLeMHW++Wn6K0+Qlrne8nnhicJsbRuv1pLzcvsF14ZUCzrM5UFpn/X9JLVOW0ShI8KrudFw"
    "2X6xSukQb/xPx55zn3BA67bjDrAdLbuuSG2SutJj6mXUN8q9VbYmfpkW3cAWPRhLht40yhrePLSOzjqzMuhog1d1ez3x6JNIRsLE6RlPRUEbn3plnVqau/"
    "vj9VTmlaTd7cngia/0V4nOi0hOuZDuZJJTV5/WMk4qQYeHrKPkWllH8oNKptFYtmZjls9dt4RzGmqlf6qAYae082VEjdag5H902MH+NqyDQXJYsuZRgjOG"
    "09mX4zETJrcnTsyWjdFRnrNNXy5bQloHlWnsZNJAJCUhCqIsOojgbnqkLlhlBVhklyjAL0Li2S8S+f4aIk969yQeRqN5umJcGGxr7CqRW17QV8cqAMYLjg"
    "zJY9o4vRItSHP0QzqgbG4LGlEQEoTo11x4Jw8/TzM0id4luHTdArkGWreGK0DLibBTWPMOnTavFbkWzvt2sV/QGYlKhMuZkWk0GTPGNjGfk6lALzEM/sie"
    "2HAKoZU+UOFWIo/QDD3b+urwzKzD07ZFQkiuSZuOYPYM3NxccA1LWU5/KeZwH9QGGxO4So9gnaZHymzJElDK8RQs7m8p5sxI/2OyFIqgFu4AucljUEzVEe"
    "Cvtuef88bvGCdxrBA5T5ubczUvMkwkMafj6lxMxKkEDnuqwFh1zSVA3cAzFjNmtHCSFEVPrQCRA1GkW5ubA70pqdAcGeoXCVGszYnwW5B5c1MjoKqlo5dt"
    "pvhwyTHY2+JnkcZoA+AVVnqEIrWfQRSzvsQxl6gNdFygMGA0afFtnxQCCPdaiCK7JXZ5cbL0v6wN++OqEeLiDWHWNlOtCdP2KwpGaIbw69DtgdqzFuHdfm"
    "XMUaHgDNNk3RBxAkjFywu9moS+bK9NJrREQQkNyWhMSLlJvlRXdTnlas95ZMc8DKJJqO9DdrHutXNpi6qvGlmh2n+aAVegEcrTAilWzrMCnJHhyPV8mLg2"
    "WpKgv8EyLtDgGCFWinRZGh9AaidYvGdckKJu2MOGdFX0kQ/H7YUEFKKgfIaBQWtqshtu+XcS4Ffg1AwHlSj20Yiu5d8Fzk0YWRRk1s//+pX/oj8Bt+LrM9"
    "IYqpNsAompYml8PiJ8hbDoX8XQjTrKoo1GqQxzrQiO9EoFalShCu1IhirQ4BGG3ZgkCdYB5FQlkG+oPk5JfZBhowiOv6ICLTGGYtZabBwEgxrsZ8R22mj5"
    "qMKSv1CycoiGR77YoLmsWfEFNqg99Fp/ljCB8Ckje5i4ooADxYY8N6AIqBkIHRehoD+st5AWHS2wLtJbU3lQlbRIoHidYUVWAIkNQ16Di0u+YUSLGFoP3v"
    "hLkc7j2HEskC/kvMlpw0HBQxqDDJLETcxjuO/ByO0Bw1eReAy+4HdvwrYz72YBXK8emuFp+Tf4U6WfzCeMQ3gQQnuCQTioV+CKMqBwkVwD9So9YoVi3bf2"
    "5m3L0nvryx+PHx1sRfWc1CqkpuigCR/h4FjAKZYTlYSThvR+F41Be3wLziWQvdZZuDBXPibF6C+O3SJ5itxPEoK/s1wDbYToPTKQw0QdaEZcR05UBw8nDJ"
    "VSSfS1q/eVA8lNFD/fHItdI36+ae/uz37lN9Ex42t/+dmf/vazb33X2t9osf+tHz37yTfl3n72g3949tX/9tP/8D13h7MvyWf/8sfPf/cvinscsvAHa4+z"
    "18lP/93vwBez0SHl8z/81We/8h2z16W7Avl6oAvK179v73LteaGcKMzGhoLQq0C+X93X3OLn/+kvnn/tnzmVs6+lO8oP/uGn3/iVZ3/7h+v39rPv/N2zP0"
    "IflM++//01e5q9TT750Z9/+rXfLtnXPL6f/dl/ld4L6/a1dJKgoXz2e7/76X/9fum25uK4zmff/uNn//SN0g0ty4ER//ffe/bjr5RtaPRo+Zdvw5L45Iff"
    "07taTZDa1p/+6C8//dH3zLZ+/h//mRyB/svzX/uq2tbPv/HfP/vHH6h3q9uae/bsN//ks5/8hFP9r6/8Ks485YO+wkJ5/u//7tnffxNa+uzXf+ez738TPU"
    "NIXnjLucmzLwPcw/nftP0huUN8TosavIQrK+/iZT2WV3SyCV/VbhTv3YrjJNeLObAXMAV3D7IwfYKG+ZolCozMKaon/N0wO+phR8L7LQJFVUh5rn/dZMuj"
    "LpOanr7FBuXXV81pDfT7lcsi5VMMn8HgtfHngZzeGWv4eW/bGEnnmp9GfFNi0mBaOkr4F4oPx0r2lpigJVJGLJXMkorlLyNt2kVp072xtu5G9i1UHCXLDK"
    "V21vleLZgfIYht5sjzzSVWi3pWuGGb+7s/ri6SwxidzslRAPbBnG6Y2WEE1YcDYJGADxyE08SKRK7cKMIVxwYEE9M+oNVFBnwP6nqgCl8oJ25SvxaAdr2A"
    "A2min8nxcSJjqqjsMwp9Y+enQynTDUlkQ+wk7StvjgmbPAsfphPPVGmlEnQ+Dpix5uBuGTWkkNX2aoaz8FRqecGTa0yxxTSMVpMZMi2MkYwMJGQcLLqFrn"
    "+pQ7xFGCTTLQ2H3yoswqAyFr6O7Q92H3/Uh5Mgv10YEdNX3MzHx9cwZafba7nxiK+NVYiYYBa9DQ8WCo8dMemUFaP03bEbWEkZu6n+arw6qhsXuvRludLw"
    "OqearVPhWvM4QkCJmB+xanxTBao49fD+LdSl3yOLDhOINbSiB0MS4+IKNwykFCp4RfPsa/UG/K+Jse+cL91Wq9nzSUBk3gOX3Q8m+NMnC4I0GkUxg1E4On"
    "ezw943GqC18GoZn3gaC0P+Jky8FyGsjcMAzXFrlLYM+0MWVsOENlTY+KysXZawQdAcTnGVPDigIJztjVqTsDmWl7fGZx0YkU7naSnUB4JAFSG2cJzec5w8"
    "3PhcYw2eJz3pgIaht7hBb5J+dAjedIOh8xi7SaIdASHqp0ezPKmnwF8n04cPd29UDayf72sxFT5r4zlfO8nCEwJ5kcN21k6d9a7WqKZ2sEpS2v1yYt83IT"
    "8EML88kkIjEBVg5SoEf8KAJxa+Vh0trVuQ3YE/gdxzA1sUpAMXzEVjAL7NO9HCqDm9yBASbxLJ2cbMG3ZJ2IT3xxTfCDFkIhcUbz4xEyrRdHzo0ongbPLb"
    "R/MozNdCtCUI0UZqa4PPZoMPvG3JJdLkkKQSuBZS49Zm4BPVakjI5Qw12kr0+RYXIybtgyF7T81RkvNR1YKiDQkycUCLiF2wMESKBnBU4S3wymXWT66lL/"
    "ReryWJaqDdLDO6qan1pb/yb/6GK05/gB/01rgFakClE6awFPMnDjeuSPhE9RKJGE5438AnVsrhEhGAbhAcKYSmwt7+aEwIV3F4JCb1PnJeGbqTQuNFinaD"
    "EtROr0OZQ0aomagHNQ6QaV5MqwPbTMyjGdVCDqra2q2T+jwmWjG40sDlP5NDdxikMdE62V31mzqsslTnVZNfAjzam8IaZLRzGcJ91wGstIYTqPYhTIKDcv"
    "UCaMOTdo+h/oR/hrM5gKFi0bHoe0uzvzhcxgDlwDb6F2aTMJSmOZ8Pe/FnaCBbmaw2MGPP4pUWcvr1LSysxqDDoIBYWIdoWeCp+SKS5mKafTRWZ7IFzGhh"
    "Hj5tlWKYTUO4s7gYZiu7JiwimlEmBU+GrlrQcw2fHQuJtHt7987+u1dvPdyBARpHozEkil+tv76sIOr/dD6lzAqZjLNHMQdjhcVFdZS2i2HSMrm8UX0VoT"
    "N0pABUdUttUDILCXNsAi8hB0kEOF8K2yNe0UNp3FyJ2qHlzGoOSo3XmGrRkbVfDUhyB53S83H1LVQTRV7Lmhe0eGExMNxs4P7/lhMK+33rwJDty6wGIugz"
    "tT8SUbYzneVHhXNjLzCnBgaix+3DTu7AILdiB9QNw2og5CMHJv4ciHdxcX1k4QT4MwfqzoKVw3Az1ua4zEEg5ErY2Kh0ODthDuYsFgfWRQG2Ql2cwWHYZD"
    "xIaHqP2u4Wik0sKzZeSrw+WaIN8MapVxcSHLW/kDFi3z5niBwUQL29JOpfujQwfth8IDqUTQ3oSyHxJelUNTMcRHkC1cQJBbqDS3Tll7P5AbSdcRtRLZRS"
    "yIUb4TCYT1A4keE9+yWh+CZVJQpHCEwVTCtW1+huKBCStudydZBJLW3MpZ6FDTbACmK6dHF8szWofCc3by6RAn0G94Qzf1mpnvZ8Gy9wbvACI3Wm++abgQ"
    "qMzAm+FiUQCbp1ZpMTjj59kC+uyFcOYjS2jlp/m/1uTjq2B1EwSUZlAMq/kMN7LdPLh7KyD2NMaDIffUn843VYzu5XVT2vUR6ZDKjbyUDIuOIL9P9LY7mO"
    "DJi5pvexYXlTxd1GxMoG8iRISGXK13AJNm+ApsKTEecx6Gh+Be5DuVIfwHXMYO4nZDjFlSbViFnoBIHmgXhLvSFsxzQKs2rmmYi6IqTQuMayCNUhfXn/Om"
    "VgRbjXUkajO79UACdmEOiVrBCjSO7ISoHTodvuBy6kweFQQVS+N5YgOs4N+B1HeSPvm4cKiw8FbAT4D7dKNNMYwbE0kgPqP5rf3Ll58/Sim6uAvz2NUWxQ"
    "2eQ3jgUcwn2DNPBeTyUIFZ6zrxHhHqVfgH36KH1ka5lOWzInf8UrBwjPfDIRZyGbnQnqY6FNWAxP6vuklzIafqbsOtCKXh67cR6OaCF1FHwcBgvLk5vRU+"
    "BuLnkGr7tx5jTBdEtBkE4u4vbWl7uPst6r3faZR7VffpQ/SntbrFbLvY7/RcL7auVyYLe6GwI7v/1FlSiGRBt4d7UdgjZgyDY2YKA2fFgVusv56ESsJucS"
    "SgsGpjYdiWikl008ane7vgQv3Q/IYsOCMl3KsC+l6KU90TUni7He4aWEH9VC3o8ogYU0uprGTkDIpCYJq66Fi6eDHyRGKX5ScKXmIxHxfQQlxe8MYspfGa"
    "pUVg6s2r46W6oSZk9igZmypBsEDLmV1rxcSc+J9oM03Ecf1yk5PAGxy3bkL8O5nmpwBVm+T8cglkv3Xau4YZRmspX7U6qb3lC1t2W9tBQw8WCeknZFplQ/"
    "V9LFCSw3TEEPsja5KbcrPqXhedOMdq8HqwfXCw8TfrOph4J+xZysiFtNISFhew5dCkarYS049qgRy0TZtaN7LJZJ4p0BenUL5JyQU0+Qrc7asY1RrxgdCm"
    "4CZDvma4P9qU2fJu3PIwGZwXFXjTpp/YBbk9YRccOrvkUA3E6shpOv8b+gKzDjF92hizC3wWUHAgRrLN5/OdNL33+Tjj1inTnMlkjqJBxbvQdb0kpjkQLr"
    "LLUklmuFjcBBdxIsvu+1JoTdriSP9FZLHklwaIvz5GdaQ1KmK1dJCg/vRfkYmnsIa0ctGRLsLqTeANZPDusHxk919H+rdCwz0rEifHXxwt/nftkLC3hz+f"
    "LlVhqi1VsS4KetzM3+f1CkFEvZEC/XrLhWU2v8C2s2/j8mVYrrh3K1rGlldFIrVd7PI1uy9paWBdMeC9btMbPuYS55vcOOjN8Ow5kMXF1cvW5YgrD/+ORw"
    "EatRCJwxCjFUjkJRU7Qn1qNiLS0naEFct9HXSoHukYkksUjsIrUVQxaUxppwmrU8QfAEu0rrgEKhcCjg0NGy/1jD4CmxjiWWCoSmG8RvJiXAgSo6zECqkh"
    "MdKSm3IiXdn0rdckjxlazgJCn5EOPBVSrvuj2F24hBYYQyjh5mYTUT/c6tabVP/hktB215MrI4NAkUOjAaMD0IqVpIEbrOE0E1VDIQVk+OjwPrkA1R15tb"
    "J/CpxMFyV23NrME6PjbDYqSiLyFMj+vA72UIhAgjmInUPnptcli8gasDJSxE7vh5L90RrVm9LvASlcBlcOkSCCYRHAnYjqOxSsp8b7k2fhCQBr1KlMzUTF"
    "+shY6pEjpSKBoSA8CpJ5JSRbErijLD9fG0umCkyETBQZq6i8CQsbFnT5fe/5cEI8GSFKH/G4UhK1VGXOWLBSOO+nowWo05oe/yq4EnhppxtvwjBFrclKgz"
    "keMJ4IxR1hvECsswMlqoR9I8cxMzYcAR5gM14aWfNOj4zaF0DtN44x0SXOA2RyudTqNl/FI6zdZZFLwEWhRJscLDnlfP0DsIhQyEzwMNreUrLNlAGcHyvL"
    "Du3hL36shoqQTDXY2Mtk5nrnK8WdSS24YPfbSVs40YGkpkiN4rJby6bIW17HI0YLFJxOUcuWSXaFzO0yvwvsLhiDb6yYSbSKMPrcvHpZ/pXF//GQjoid9x"
    "1uTXrTx12ri10sjLOSL9ImurEePHI8+RBs2I6zSC5JzbT5Sbc1sskzMuRY5JGfeMRyzGXVUtTzHs80dVlbI2HpGyuCCxPb2YjjQldkLiWdR2NlIWbJLSJv"
    "E9nEYdeI1N1mDdYxyUELcIuhphlrwOfwVZ9MAz/SuoY/CL/qVIf1kOl+Ls7pC18t2ABr5XXOtmBqy5IjKJlGatjh1vHEbFDmOmCxmU6PBQz4mL5iHZCPzr"
    "V/5vH+dm8MJMvJTW57LvIpCc+gwzF1TGwIa0aUbhVZ3N0ZYV5vTaG/sHQLsew56C7bMRw5TCuZOiihStOy5vBTCXCars5vHjGEZ66dbiUB1tUVIIa+WcJY"
    "VvZReHL5SF7CrP7uz9vM5xWGjpVKOVeFsOMxFbNBYNgCSZBX5MSfad3MVQXf/6nW8WYnQp8xfb8EbNitrc1pKHXVGilrUW/goHsarNqkhFzws1WdtKGs2z"
    "Lti7GUP+3ghyFF6ILoUXElmvbQsLlVDQpxUL//Ii9LWoWQopUxmBgnGXWCkAZfbFBMqTaoPEk4pyuOz1tqPNTdjBidQcZPLf/hWM5jOhv1V7hiS4NLJWJS"
    "+F2lAYZlVtk9YELZLRcjckAASjyDtBfWkUmIaILld4pDJ9Lwf7U3nIjKBcibeqrA2X0irPqGVdfexKCLjSLpiWqzOLKVKJ5pUbS8lw58O2A16T4GMVFE17"
    "AzjQDbj3fb6a+ThEzeILa3+xEngjiI+s5n3etsiz96Uaw2l/vta8POdsdHo5eylHK8FTbVUewf+NxMjlWh9qNdR41D6HAHFifySejMSRSfc++k3OMc1T/L"
    "M/akvGUbOS64I2KMvuqJ1vR5fb8XZ05oyXcjSbbtRDmA3FewLFHLX7cB92YPom00XBDwLtsgmgL1QgMLDr36hff3P31g2JNrSD+gPUNM/CADZtBa4SlSSe"
    "HKHjFd6kK1FcQUIJtczSUAo9veUgd4ISbFvmJnEbqKplo1JNMQo39wyB6vFPYsG75QzvFnWTXjvtpFWgyB5cvgL8HdMvkZw5o2Jo0w5Gp210zMPw2KUAom"
    "TCr9vIVg3Zcs6W/IiNKciOQ1reHFE0rULRiYRDgFLYDpmgAN3ITZHnxFOY521otxSMyDedDva3j38mYi4G7YYYtiPFwDXFDF5M25qja9KwbA8ut4ebm7PL"
    "7em2B9VG3QEZk6Dz2QDGAm42YYXeD/X7Ya2m32ecPunOel4f/rRHUyoDBhXeCChCzKxiMi4m6U4x+VQmH2JyeCOgZDEtK91JPlDJxyjvgfdnmrBm4TXX5x"
    "YwLGneUDWPCqAC8SXXbzd3YgEAwI/9UTURMzFFE1V4zsRADBFGnxwSsK0cak39HuJvPpzndIZSMwSsWmsJw4C2IrihKZAuGmGZSzfP2x5hZAFuNPUjX1Ib"
    "VZ/ilQ6hbRYUy/gv0CdOf8Ddp55ab+TQ8YrgtWA3gYe42IgzZ7AZehFtKyceKA4+ke8OVr65eUBBhFeW7xMq2hMH6FoBw3hgSNvRqHBLfzpyI5NISlYNZ2"
    "RjZxniLAbBEUnnpCFCQ1khIDIoawUby57ta6JVtWQ7YXSXcZvBRB0FZdQ25QTtxpIIiuw4M0qnMZqJt43OQAZc+Ey7qbAy4Dk+A/ccZZR7ph2owUGhVypJ"
    "SNXr0dmwNxLXzcDkiMGxNwI+zhjsaLseX5bou6rBQx47pdTR0gyUbt0OgwxR3IznUMihLXRZHTQU1gbEqdf6CM6IvIdIkklb20naJgwh4QFz1BVJbF5tnq"
    "vdGG2vl5ohuma+sUbxd5KQq6KvagzRiS5PXKe3ytoVWIo4VLkLKogpj4ojYDzZDBCd3quhG1Z2RXC5NzKS01U20bHpIzgJtr+XjcnQTK7EuG/VwK+MpXR0"
    "ZNmTUeVJFB5eS1DiUmmgTBc1hQ9Gy40KHr3oMng1m0GJ91HxjVfHOJSyGBnceQPO/tBRkUmOOLQZkIT0ZdKKAtcJrg35DjYE/NhKXn0w0uzGvdC/nOIwPy"
    "X72ua5ZeWojQ2rpcvKYTTI0e52Z7SsMBI8WRJeuZxH+SQknhzN4TE2IILI4RWaPlzewiKv+EvbIPLJaJ2WmcVY6npe1ukSSStU3m30OnXbHl/yqmEduJ1a"
    "03M/OhNCogxjPod12Wu+H/Ckl69x9fULBQFYucwrlq0oFVlZiy3vWZKrFXGVFlaF1op261PDYteHMZHV1Ay4aH9FeOWIrgqy3QcjsTMSN0birssuE6d8fY"
    "QAYaP2hYuQqN1sQLr2OYcSPtayXo3EnYssDNI+YtohbBQqb6aKJoo4OQQejehmYuhmhloBztS3SOgEnxN4mCMeB2GUreq03rfi54rE1uevCuEScjQikdvp"
    "xYckZ/MVPs4bMtDQkF1lQpHZPk7lVWiZHRwIcJ7CSS7ujYBLkCdDoYe6W9a2cegnRXsuuVtjVDQcnFXyu9ZKmDNsGJvg2DIIxpDGK6TV6CyLlK4wjlKczF"
    "6LOKoDW5OPQ3wbvXhbiYzLOayqBDC4egoLdiknOXo9GUEJSoILh2RV48MoLkNGMc2X5D3oi7x95faI8La8Mq+uF9omqAZfSTu/CLev+ZImEQXAyzLB10ma"
    "JmjNVeQ2BuvMhj804mJbs3rV1sHvPJ0lKYvLbpLIjwTFKxKzn7uj5DJf9fvZE8TFXhKxgh/Fu/ovqp4PM4SVURXhr19UTQXDApaT7iEDYxoRc7X8zanYEl"
    "t+aKbBijGNE/GeDBj4+c0iiuYQrj1DTqYhFhcVV4t2CvZmxy6QMdyKaQK5mL2kH5ks425sqzOsYbiNS3ghZbZIS+MC34znguSYF0pK6RheJtoeO9NR4PsW"
    "DZjIiPBzGRF+YCCcflZzqQKfXDCkqshtWm5NFbzQ1zApZVyQEYimoasA1JwTSkDwM64+Zf86Kdi/4qp8MK1O4BRKmWObliutVjqk9SflZEmOOqyKm6Nuv7"
    "ck9gYfVuW9Zf3tvlXN4JbPZq5ooH1npL3Ee8pC41oCZ0sQ66DY//MHFb946yjQvwEuUUtNZl8wtLI1ryMrQltuVd+61s4tl6aj9kmlEqchnXwmQRq+RHls"
    "aHpCeSaBW57RBPonGF7dGRWNhVev27mwDH5jffNOhWWTGwnHlBcNNEQm+nyhnbRtSAQjLBTz9qSTyRt59SOWRHwEp3DfQ6sfMWhbSvZE+5q24DacQhq5Wb"
    "vzzc244+OhWaniqalMlZeeD5t70iGPdqwmeVw9nFYjLF4EpmTfb2FsVdV8TBNgGr773xuJmyOxW2LQcDBacVPgML/EBN/FP/eABz4P+dvKyhqxiEZJgqAX"
    "eTKb4c9ogIBejEqHaF8D3w1ef2tkoyNrEBmJe8kQMlU/ALY0rpMmkrAe6Cu7XCCwAyEdT5KDKooNGNE7xIjnGdqUVn08cxEoC+ntFj63/GA2g2OL5neLjk"
    "2Kb14fAH+OCF3tEMOo48GGblxhjrZqsN9piLABafgEBtNqALXNE83wPJvw3x+Jj0fi2ki8a4aW4ijnOo7yBzis0UhFVB7g02jkRFTexZ/34b4BhbUX0ti6"
    "29NBhjHgD7rFw78SFMENAWSfsaeaS2iPAz+k4jPHOj5zquMzR+2PR9uvBIQunHAMZsIYnrR9H8Mw34evg7aREX1e1KJy6CFtNtCw8Mu7CoH90EXXVlF+NR"
    "hRXJ5ialKk5SlgJrye0OUJnU+Y72WYRC5+DTfXQ2A03fSeFOnfM1bWDHASOh5VUfYGTm44kObzNi+wNAYMHMZYLYREr4NMoR1HZIqoVoAJqbzqWIECuDjJ"
    "awGHIPa9smjIimEILLPEQKxWvxqOWDsCxNqK0Y693IfhVkbeCiqWLTgRXhtXSt2ySzeGc5EOdOgKGcmIXGO37qMGRFnYhQaz1SBYqSjOyeYmuffKJrCtHH"
    "r2Squ8wjp5UvWMmZ6NBmuXrKK0SQvN0ClBRhGm9mmDdzcJYhXrWHLXeIjL1owxg6W7iw2ZEjFZsKZKkgdnoaR6rGU+9mfO3T4zmi7bROBHtSbeGFdX66M5"
    "7NsWujykEtRKe11LlFyhfbRxcZTpEnGxdHnZo7mmcVFTZsw9r2e5d1twqKrLQ9dQwkqAspispMnKhmKyXLuKuqpDsiO9djcUp5q9dQvnoOoZVJKwML58Y7"
    "Jn/b7cwNWFbla41MoJI1pKbQIf6blVU/R4VF2Xli4Y1iYKlZBKxQ1nUZUKGq4EVhIrWlqb6PWjKlFXmbzOD0aMVT5+Ezl+cxq/+yMaP5JwlW+u+Zn2WdpZ"
    "SnRUurnh9PbMJV+uaOAztNCqdnpxeoi4AXUWjzDIFPAFnXfGsNJap/GvZ4QDhclM5Yyhz5+nb65hIQ2ONn3hicXI4N7CxiFeF7lbnYUweXL7lkULV7GA8J"
    "SSyiHokxW8XOmFy8I1qpXHRQkTByYYGFT1WJpCVjEko26SQWWSgDxym6W6QWNuEDmbr688dSvn8eLV6VaoF7ArMcAhHRlGw57/qG1oekSur5h4v4hMHymy"
    "tz7uutDxOji0pEyaoxOtcQiBEQO+qSOPvk6HTOVFhKHaU2053+2hk0KnU0Xf4YjRpVQv3fPDcgBg4om9iQQJvVumQPrb8tE/GFlqOfhPOHrCKQVtb0JSrB"
    "SbK3qRSI4CJpNHBKOu3EHxbyjsBRW93GB0HAcScp7ctlewhGdPVVBD52As8SqJlgbnv+SclR3HU3PhFqjpqnCrl+95imX2gwLweLa5+SUFE5mxtUTomEc4"
    "jQHWuOGVdTIsa3qmm+5ehd60/YRzqeGCFWiOLAt9TK9Uwh7EIF5WMumOlzMiDqboAO1WRzcDmpgzMe6kdP5aJaBbxNLcox8WWlYtFmFXLplOWT86nSCx0m"
    "W9N3JwAmOGSo+LnbSar+xSeG1Y7S70mAIAc5YOp1XYg/myBdReBWapW7iWdmupqdt2XTYAZi5HKeWxwUveGyPxtrnevTFqh3JownKWRLLYElMR6RlwQoQn"
    "QB7c3tK1SPjIuRrndWLis26oHKNTEfWA7nTgjQyPgyp/OBbRLgnIDGnxMC0GD1BJoJNRrsroNlZsmMsBN/iXUe+yJI/BYJRYD22cJWrHQYr2bST2Qg4D8h"
    "sxM8ttpIEjt4nUFNRyJdqyhDozo5t7yww2IvoVoQPfNwI0jp1hgg6iW4UMVYbOFVb0u6Td7WoPKaH5SgMh8OVxns+yTuvR1qMtwhKAkQ8QRwmGn/5hTCN6"
    "K2PIwQcdTW5zE8YDB5sRONRr1KriS7/Xs7Rqpl2+CMr0al9yvUJPLz5QVivGkceoz4J+AcUlUbAQbO1P0mwUHl4e5BK3Ch4uDwbSnnQwkMJYmA5b3WLBAa"
    "YyBnVVhYaBIVRMpbcCFfiF9QbdJxhylxlwFwy3BwnKHerh02AaxeE1nkPVYtd9tZCoqgM6yeZesfDk3GLViiwBKoR50Te0cZAxHDk7eUoDIEQ0TaVMPhJB"
    "HCeQlwHN0cvZXZKx9ZPOntzT2/TF6gezPVH5SG1xtql+e5133OwKIW/owMBAdyJ0DoJ3CH7pa4mHb7cCd3/bfKWAMkndgllP6slwKItnK8KuDmmWyIeWzh"
    "EOBBp01+2R6QY9iz5Rldk6ybgvPUfMnHxgzYn0ZaMpUeRBTgrcXcM8Pbq6Mg80Jth/iQPvM0KZryIaqMF4us1AN0E5sgfapDQEPQIjO6lWg1rqbTXDc563"
    "SnuVpgVbtPEzWAavaAZzE0+EbX2s6GVQx53kcMXvDRaIC4O3qr+oWK4lTpHU8N24mmglhV9Cx99xxc1vjaSQ2aHmp0cIsjHA2SNCZraTPPiI/USXxm5oQd"
    "dYeCxbjxbVR4dnvEfLrZGQVkN5N+45XgbqvNcxSRnKkwKPRhRUxsKu2a8uDsdBTsZ/2XyCyju5imKB1JoQ5tqLpZjiuuKTznHnZKj6f/31P6ggSA/x8hIL"
    "3++gaWazgWFAGk1g7N988OAeAej6ZICsY28mda4bDWhEznEwB1HKG3Rz0wbUs8oQgQVSpFCRUs89D6h1aNyUL31g9+2SyIFpmvnrNFMCNyDPbr5fDoIcw+"
    "gxJSWxu/RZIfsY2zUVAap1lHS9R9VcK6zfWNJmkbUxQJI/SOLQ7wSKQc4RP9cASJMbi+8B2aEnoDqH4WTSSrpRb3stILPVVsMHWe9expTQ0YWSgnTFWsTC"
    "mfj5QRL0vk/ZxILgvpcnohtYpiZqkF1Y4Y72/Ez3JbPhlaEDl7lB6xwyErHaY3J/LdunmaFBhlXOaImS2m1eOfrmIMmRA93vog1sDCx6uV2dqzm1Zm50gh"
    "WospdDJzgsPNOVnKTqRZ4WUynQRDcltNVxjMQBYT/BggMkmyRkYRhr3Yil4TUA38hid5IZ9FVVbFb+suh+ZqmCAyp7nRbYqt2Y4Ul2NtxXsCfMyhZc3kpU"
    "tAWnaqWvRaoR7Ytg3zkW8n3Uj+23FzDvodIrou9vy0dWB5WKuJdLdIqJJetBdQeyGoUIYrnSgqhgeJubW1/uXq190MM/jdql/d6Z0woQjC9RHf7XDmWT7Y"
    "v+vpjsi7lp+vsJqgz32+ebl86fa5yHBO2uH/T7wPnXpLyUlS41Bo4no2rcF3kN2wY/6RCtBcOcXOg4+obfg2oc5d06z5t1erglOThV5U6UoSM5bODtzAiD"
    "4JhsU1zNPUpSz6Xm0wj+w479PYiP8PyIe14rXmJcST3yBTy4LoXbJj0p3BHkaYkXrmRwJDAC5bUJ7O+ekblRRCJEY5MhOGILOVClQH8islKMlyiwri54TC"
    "mURT5WTnOOIw1G/KziSWdd8dCJgIHilnz4LSlVWAiYghuhn4ZGsRYyjiCyE3AIz6EsKW12+JBc+P/6lT/j/8O5GiqZU8zByEPNOuTIOuB4wEkoxwPYiVNN"
    "jaoLzY47/r27ew+AQXhj54GPN2eOBYe9D7H5acevVOME1lqaeT7KGeHwb8/CFB3CUHPF4jyJl2+Bz60kqQVoYE/Fy7WzLeOcVAIp2B2GqE0NBYlLOjqCOb"
    "WQe7IS7m3ZWhBgYtohXSNG9qK2+vBBDQSLlyTQ4sZ1uT0ewPbYKFPdL5dC8UDAvvkcoRm6Dn2ZBxNg5uArFBAFGEopgZ7Aq6A/5roz2CgU+Isdl+9xwEr8"
    "ol75Qm6XzOCx27K+tBqICC1CZLwWa9vJeNqdOvmn7Q6vckhh7VFLlEqzoGhwjjcnZjIjxWRmKhJxx58gD4iNI/BjH/lMJDc4XBa3tpCcZ77E/3ixWUHIKQ"
    "a2CqKezIKP5qG+zPB+7EgQjmpJRGtRbGeu2ulTBKgBh3CDlsUUZsZm4yS4BUuRseclTVEz6R8fR1fa5xoIDH35fKOBYTNf1DYp4dPkhSgIhevg6IMdeTNb"
    "M+KmJxZLTfEPr+Co6l7oDRuobtKCtmdA1dkyNCdFeS9fFWM8IuQWeiOpvpdQ5AU4NYrhyovkZ81qOmFO9P1CaF7aaX2yNB9Iq5ctlzA3eiuGS0XP+/salM"
    "QIp0NJpLctBHWkphRTpivDD1H3Y22y3ITJ9BBcUGUqwU7NpXCcFm9Fn+yDfYsoy2zjILt7GFeH+0BZO5IsARvY69SrTtw5SDAzx/QQGIsNZJeCqIbWSzBb"
    "FLhMhzivvjiC0wcZDP3bmed59bv3du5c3d2/fvf2vasPdq/d2tnfe7Bzb08EMc7VLOp/roL7qFiMMehQ/eqdB2/ev3tv97oscBTCBST6XKVN5lBaMMfS3t"
    "i5vXtnVxYFZDKYBp+rqGtY1E0q6u6tW1dvX+WiXPZruu8EYRIIHIDHMdymtw6zrQyD1uX1KPGVaBstqmYcuwd5BFa3xMfHp7TwVbFiJPJHL/OJtxptHQ2x"
    "fBZ5yIP90ZbEf11uYTQWZg6M57EurG3K1Zl9rBr4r8MMzuxUehy0/c7O7t32+c08hY2F+uX2YXjAPYIzZFlYruN9W4Lvvxce7FHSirLAJI8LkZYcz1E7V6"
    "eu4GBbOjdZj9Cr0T4ePYaWJPUYtjAwNI1Hiy2EJTvxeGcv4Mzg8MJdgC6M8ngK2/ICeZ3thVzhlk+fKvqWiYmW/hrKGit6VFpi2bHWJ8WtOctCOOTzYPJY"
    "7ejlCypaJXzNRpMKluUssuBIGQdU8RLEQWDkEKL+P8quc7QsQuwGDvUuMOIcQYte6dGS6qDRvtjfdzQUI5dlR1u6uG3Oq20uEu3q9Ki4/LuJ6ha289Koy1"
    "KFQiCyQR5InCeSC531OyH3yz/ney1187HvPIqPplBjudb8U3RrXrRKCLfUEal1UzsdFWlO9aNhFbBd1lrK6yPDXvaVpOMc/LpgcxnLZsDRcXHpiQsNtOgr"
    "KYEYJS5Bt0Sy2xWa15CN9ra3XVuAXOuyQwUCraOkOiDV5uYxo9NM/SRwqbtkp9SEplFeMzLHx+oEl5ycIl68bXErS6qLVwoTx2+JSwstU5/siyOztPbxZv"
    "wEDjC0I5DBPX0htRRMz2HzXpniYam2K4+fb4UDxXhXeLFmEYHAO36r2yvopA+KtNwobiXFBaZShVcj4q2obJEWPi2IgmSZqcjmKVEoGdaOWUQZV1pHkFYh"
    "6+WbFoOFBxTrwoSwxfsn3akO9kneK1dx0o7qGD6ws4A7xnUMrgrd5pLRM8Ffbq8tQTNLi6tzuNuk0cfM1vnX4DwI0wrlJ9M0bYNhurznkH+eazkM/lYwi7"
    "Zgrw+jkebzFkyzgIgNQyBZMEmt3epu9WM49pA1I7m116mrjxJe/rpZGNdYhl5oxuGLmiEDTaMVwWptSFVW2hdlDxBRueUiSKRe5xYKlUtipA1NDGB2s3QJ"
    "5TW0K9+n1oudfXHDfMW34gH+2ZELnjnzmtE6FNe+JOq0zlZHNFWxOeXskJqrU2dTgX0ufN8qHCjAqabNbEQy/6HJH9XlgLStxHLHrTa3lmDI8ZLNF9fVaS"
    "Yi6fmg3/QkJbi7Lx6Xjc5dOTqzyZyESmtHRA9EXDIQp2LbYkjNcirkMEbL1b6nRRLJ/YZ7ODellmMZvmpZbcqROeQA4HUdmgmfUbKnBiIqdtsKVW/L9oAY"
    "3EqgYdcDPIYtgc6j7vGj3umtEWH/Iy1GQmHCNmKYR8s9wIrnCF8waauFsSC3vtw8+1r1Uf3R4Iy3OLfU8kDFe2K49RkaDPjysNz6crXZeFQ/bl46+6jevP"
    "g6Pl689Kh+9sJ5fHwN3lab3Yu1S73js48Gx+e6jWbPe1T3uo8GdUve6GHVw25/0IMPQW3YW5xdto6/PAxfb7R0GjL5KXbCp6zdoPYxZD2s9V41Zeob2vEx"
    "DDqnhkmZH8A5xiLYD13FTYGK3FYDT+Qx55mKkVyn7QUOXotDZC6F2iB39uUVP7IMeCKpzUvZHCdwIN+Z1zMLqiPfkEouad/cl6Z6Mq4Fdy1AKtVtak1O0u"
    "EVmJRssVjXTjImeeEhe3H1oUjEoRdSTOccVHoAJLInW6LD8WEs/ckiFw4zXLI6eihvs9QmKKw6VlOhDmxuWwTdwxwJKv5IBYjyxhE7C/jKZo15XwvKnbX8"
    "iCvoa4aYFYhKKylLW2Lh0EB1hqfq+DYNttqGUXkpG6ncwjgyanA55iufO34c5odJ+rgmX7T0CxMIvJQasgUXEAAkMuaqBkXTpbDlo1VT8TW+DU7RZpdb06"
    "XGUwwRUpMC9/XVqgElzrp8ANVILXsrS+Ze+ZLhRQIbBOO7IxoA1mdCpqUc1qyKJq9UodFf0v2ICVlZp2ks3FV2ykyaopZWFNzcFCFHbVtqBfgupel8bBii"
    "XIukTzWW8tTjhmIzLNGfO+CHqNmsZf1xiCFAyscb9fn6QkfZog7wZ0ktYzlunNRUpIrVAlJmKG7ui11Dvz7EI/HmfrvbBZK8c+fug5t3H965cbxzdXff2x"
    "K+BKOsEc3vCUi0c/3unTv3d24+3Nu5gSIDeRWtTehqkVGivb1b+9X37t+988b+uzv393bv3jm+d/X62zsP9m/t3HnjwZvHu3fevXpr98bxwztv37n73p39"
    "e/fvPrh7/e6tY9TD79/feefhzt4D7/jLO/QBq3FGB+u4vnP/wfHezq2b+3u7b9zZwbKuojTpwV2sc/fm+8c79+/vP7i1B5mRl++HaR4NURwO+XsUYn5f3C"
    "8wCLv455ZiEBB9Je6HJ7AIzqolEm+WhmafyhlZ2qtmWegNDoeO9doSr7qrhdObqwmyBnKdpL2lZL+INXfrJf0xbi/Y/SyZNws3cheuEuB3NI9Rvow7L9Ek"
    "EViMSuv2vqrQHUDe7/LACDpuNupYubDz4xK+HS70wGj75xsr8ZYWuTQ6Q4nS1pfPdxvne1uSqevUyTFcsgrnG742qQXWXU5Ry1iOHB+jPo6FH1VtN+s24O"
    "xqC7pZLhYBXJNaui3LnmzNuQa3JS1GfbJbsFpr1P4Y1hMLjs+RX+ssrRZh6zpRt9FrKRXAarGnGnhBQ8BfNNdsBTIGZVCPBraR8zVicJSGi2JvwR0/B9bK"
    "94C9IB4kpgtSkCcH1dwJ/VTzhX/G95x3+/Buy8fQWgXlM8xH+PT/pe7du9yorrzh//kUcuPVIw3VZZtLklEja4xt7AZfgLa5Nf1YJam6u7C6SlSV1BJtrW"
    "WSmEu4z3AJxCSBAMNAwGQmA8bmstb7Ueaxuu2/8hXefTnXqlJ3G5K13jdZtKXSqXPde5+999n7d7r6hqt6iN//eZ9/h7SR6BRAWNos3x4+4xzNOJdiYTiR"
    "O+Bhwd54RDCzlQEApCSvwXKlFc5GdUUCxDUyXEm/ZhT3rNtAEMmq1PlsFSco8HCukxvOk/Jk5Uw5llaIZ1shaiUjh1Ywke88jf5P6Lftt9zG7RlwG5E9Rg"
    "xj2k4jYa0g0YcrtC+zU1HMQKeWK2SrDUmdggG6KalCMpaQ6yB3bNHUqzcKhFBnUaiuTN0pn7Yk4uit1KsBXYd4szUstyGWeDIkYfZqmvd7+9t1q3XVyYIp"
    "6YDcswoDIQeT5q8j9SoqiiCck5QrhebQy6I5SIMwIytPn7HR+9j3RdEGGosUs3TvPyOTabGII4jBw2syKL0cb6lF9TAIe76tFEXsN04MgvUEwSZ1SYBOyL"
    "7UqOJkVpIPCWYQEXGNLOItzBPYgZeXZcqrOsPVo33E2hkMxU7aeFq/8wtONtYQyY+ON7C/E082ulGnwwyvN9PQTOU4gs7BvIbrjxzl3jMCbkEI0MHEuSmc"
    "kKnqE8k/gw2smjsHKlfJg41Z0HqJ1es9gTz5UU6p6enQZZ8+7Fh37r0TdgUTgcEXijmCQ0ofpemZBENShYnUxTMK9HSS2p4dd+LcubBIgZBHGPQz9bGGfb"
    "xDqR3T04nkLq57K/aKBT1EkslAL1bnTTPNDv7bZgVZnkFNVJDvP+M8dca5z95DaOu4H/TkCDU5fTK3CGXFfsJt4fndlnuKFvyWC0nrjcw9gcE9ofSeae4J"
    "CnlmB1qhDEh5hKvFtA5LzbLjNoS0iCr1+hH86MHHjJ/pUdPv7SCCMxNzDVNEEv800BPpCnJnr8vz0sNhuwt7CRCLgD9HhGF7P89w8+MsumqPYj5azjtOLQ"
    "cC8C2cng4K3N06+jgQ2BhH+Xv5cdhVXU44qpBDPNv4Y2esdCx/ksFn5Dog11OvgNFlUIS8ogivnpYy+OkyqxS7yqmxvaT7b/+Xfzl37mE3Am0QdCNjEvFu"
    "QjwGpnuX8FAHYybsqdOTprQ18fISXktSoDg9qCm+GwmN6Sh7mnefcfy+hudAXtgtyB7XeAZmoeBYheNnaAamp3fRollEu5MjFmz9QSftO2HfiftO0He8vh"
    "MZfZGJ+OV1H6PZnl5BxR5eqK2fxRVp5CIXQDf1/XaCiWWg76IcPkAxh1y0QU9ORKlffbDcOOanSYmcDSV8XArC2VK64pfO+kMQfm36LFwkpLKWvBj+63Tg"
    "Bw/EeFLCQN5S08e7naiwSGV2YVsZX3jm+heXr129eu27N2+8/z833vvg+hc/3Hj7i799+7sb73x4/dLXG3/55cbFP1+/8tn4w7fGr346fvX1G+efGV969s"
    "a/fTT+t5fGz14Yf/HN5l+ujn//4v89/0tgHZii2gKtCccrNBgLv3FSfBPzIb4J3qyyW2PPHuXare7bd+cdd5qztI+DSWE++J6vUsSneyWc1F7qx27pAM+P"
    "HDZuDnhJl6yzRJWVRCTEyYfmjsydmMdJuPbdD5tvfALD3Lh45drl32y+++uNT97nEV27/PL44idGHfw7T9WNi+evfwzz9/3md19kqqXJsNaVkxMLVhYfJK"
    "jr6EZwhSN0xCclUD7CTN0EYp/gSq7qJZzQRVjH8YWvrl19S/UYh5Op79rlz8fPvz1+7gr3GikQc42wh/MgGjKl04jnHfv9T4nYcokQyWot8UqXvGUvCKl/"
    "Xz6brQKm7NrlKzDh3Cuc8Pc+2rjy2vjil+P3zv/t25c2f/3V+LVXbjz38sZbX45fuzT+zSeiWkFkRGCd1Zkk7bVh/xM0dux4aV48mMh2W1Dc7Xfcuae/7y"
    "Zpbp6WFX84ePKheUSsD1LkOIwCLimDbWsiAzaDVYF12rj48vg374/f+YRpCtfltUvwFtV9EyQVRlJSlHqgG3dE36BfIkMW+ktLo2svXfvmxfELLyO9TxAJ"
    "BcShxj51mM7jqKapCZPgAKmU4h4U7qzqH4lkZiikdIq6NGEiNl749/G35//3/EWjpf89/x7Qysbzb13/4bXr779UmlCvRTNIRDOtblfSDD1w6cGPoJlf7P"
    "3F3pulGYf72C41hyXuDve5iEje+ItVpLTx6mvXvv+dSTsZktjJ7uEAUXSgtJgeEdgOosbD6dtmW3gJtoUb7/1erMuVZzOVFBAJrYQ1CrzQM9t4gk6cIski"
    "6BRFgD0Vb3+FtJupZuOl58ZfvDtJspiU0O90ViUR9I8dO/4j13/v5PU/IIkRZPsw6sG/azD3AvORJ2EKe8HFiPpxRPpRiccNg7j+3Kfjq1cUV/zkdRcwUj"
    "956TP1WJwWpL4xxcfg64+d5Tu3nuVlUKDXvKE5zSiClmLQifDhqhfCHMisftCdvLO8fZIGhcfjOHpjWZgTX7525ZXxh++Ov/iKuW7jrW9YRqr12Pzu9fGF"
    "/4YtltmWVwvokmcIirGe9ONWa6u14HleBF0UdC2MJgedVE2q0rjg24G5zLwmMLFgX7hc1IX5p4mFibCKdDtein44sxy8NoO3kzTU1J8gfQrs7wMPzNFcEk"
    "1j+H5ApMT60cbFF659986ND96DCaGSxqwIWlFht7LvB/QDphejROF41O/YVVu5nji2VsfrtX0am9yj9tgDPEglHJTUuKEhYcEA3NK2Az//7vUfngMigbFT"
    "GSaQEtcHI99+Zix68VqERT1ReQRqhy56JTYrkeZFdxXLC2onqbrshUHi8V2XUdwMYChmt69d/nfoK6v+4w//yjRYKAm4uxsvnB//5febV3+9efW5TRjU5x"
    "+YS8sB0HJdj4hvvKjyt9yKLmN4IPSw70twAnc5ipY7Pix1Ioi26afe1gvtBaweinclEUMxvcLcofwKUyQNGVJIEbS+US8tIdzoVgvM1cH4x69euv7K1+NX"
    "3xpfePn6X7/5KYJgFhYWaQxvR2r6fAkcCCraLH1tPYDlWkrgl22sOujYtasfgU7OXbrxzmvj578CZfza1Qso4/7w2rXLn4Jc2/zsHWVD8NjkotriJo56lP"
    "emRc5D4kluUXVx1wvoOLBI8tilMnwJfzGPbS6srucb9ETE35at9tgvxgDT23aPynPbI63W4XayKnQ7sbuswpYCxlovJPYLiWrEfn7t8nmYUp5tsU/QpjJ+"
    "5ZfjN5+1VTlrepfj6CnFN/S5UPJhMSJtFtWFk4pByhFwgCprizmcRTEipySPVEpLnnAR/PDZjfN/YBUb97Rvz2+88f2kTrcR88v3z8qOH4Lv8/S9sPOy+P"
    "YbkVUSXj3zD9iK9DBWQXTEmIvGozguvxYOQhR2t5l8o9j2W+lsif3MiTKfUFFpRz67NTAewimtrQRgfqGQwpSPUsdfAn2nZ4zXGCNqKd++u/Hiv21efW/j"
    "4qebf/iItRQQ5td/eOfald/x1xvvvgqGN5S8/sFnmxef2XyzYHIGWscYTFQwBttNBxYw5HAcnd1+X5VSFgrvaBO1+Ylk84ytJLHAhm2RtaVSxxsWCq+d7k"
    "h7ZPU/fjOiW+9AshMQPEoY7tqsuUGVEg92JbyRgabl6key/8ig330w/vZVa0NiL5CxXSk78toP7288c2njd38FoZSfMtaQMlPGSsz2U5ZTy7Zm8J1qYxOm"
    "xymt+tAaajSlNMbc0R83YdwIcAVviNcvvQlPb2L+/v+vty06AZgVGFfXpzzJPityRS5sw86wftjexptgy8FWavoI9sA+ne7RGPAJO76xFjwoLPWSHligwx"
    "JdQQmTCRTGy4uKD69Rvg5ccmVJ48r+4crm++fZQQAzOb58GckDqiptXv338Zffy1nxpGO72Qs6KQVt8AScwi4hvKYf/xMTnLhHl26bwnFNLNHY+J9Xr//H"
    "8+joAovy8sdKHQBC4knUjW0zd9gG1cr+b7zrgPXW0kFgwVW/tO/OX6AHLvTXSEcBstNezDlymEs4dfIPtohTjHc3nn8L6HzjrS833n8JXSsvPI8HA3a3gc"
    "TGr34Kgvna5Revf/cd6D4bf35/J2rvvdAzocri6pN0wN4KoG7VVVSGl2KYduHMJxVYx9FOSek8w7fdMjVcAC1XVMn8gEMhH5tykm+8/+zG778aP3sh49wv"
    "2RWWNt77FVRmGjhr1jHHAbEGS0FHSCrhzzKoYYsyDeW5unb5czWrG289d+3qV4ok1rKHJ5McI0eOnL6XW4Fp7HXRZLi9dOQeByRKN1UtC8IkDz66Z4NQHR"
    "RhpxySmiWM7QROA9oKSyoogqb38svXv7oA8ofqRubidrnTKEh/eG/8+W/HFz/Z+PxDRe7o2v7mK3jIo4WJZwUTZdT5P4yvfHztu1fQ/0JnFxtvfQMCeidk"
    "dEAdhCV+qxcHKVhRhBBQWvESHD85rEr/tOYlqzO9MPGW/Bm/73X+ifaNpBUjdC3NRLMTNav0FIOfyW+UoFnmIX9h1GFCFEjTlK5FwD5Rh2WzTGZH1ZmOx8"
    "ZfvDC+8Mnm52+BNoUHMCSYr/8avZRi0ynoDxppr/5GdGP8NZgOFzev/LD5yYsosT58lz8zjV67/CFYGDfefWPz46vjf395fOUNEP9CalmH5Em/zOeR8oJq"
    "RUKhOgUO+gZaBif0Epai8saJDAV9rs6wAIQIwIRZUQm7OlUAmzWLiDAzuh3CCx+gbOKwUpcRIKFMP6ID6cCMTfNqut40k1EShK0O7N4J9A4HaP+KENHGuz"
    "oNTg7EpTCaGmafwQcK0Q6KQ7R1VGo9olPrlj4LjhB1/kmRHNXpO73MkXULf+/0+dwaa5/B6rcM1uAoiMdVDg8HiKpgFQywweP8mrhdvW+EClbqDLGaWRsZ"
    "0sIedYqr3jrDSUWtkUP2UY7WElPDsGvFAAD9fExsl545Jvwbpn6XQV98Yk/qLSfn+vueEEluFYy6JmO8mzQqxRlvXDKX88Yb2YSUN4mMAJ14SBBLpV5fWN"
    "RZb5mBLO18ILr3qvP9vSppb9usvV3ZHp87t0un6YkOU/gdvJgbruh+NfcDD1vj4OjMDy7QyE1K0OYpyc2FGLd19S5yElFF3cDBiF0J61MLy/qLmZ9vRavF"
    "Ki5GBGzU8+ExRhSsjJOBRa2vYz4ncuJq31npmxmWjua6VcF1POIZoYPdBOMRysGjnGpalzcBWsAGeeZzAro4SDKggLwQjMEA4fogWwJiiF9NGQjtUbdtWb"
    "iQzzyUsx+IF8zrDWVaDY58Bu8TEYsvmN9I6vNUoCgXtgsaMV2elAxM4VXVrMQPucMCHRTRNMt950zf6RfJxuV+7Q74kZdKNB6ggNrhQiG6+/S0WCW1apn4"
    "Zku0ya7TBTA1vX6wX+TXEymc8yb0vE5Pe/mrPcX0hdGM4P0CCSvT6/DKi2VQa6uRiANOavI6jVjxpU7RXUDoaCVyqhjXnKQMnbFYQSAJz2D1XQndPu7ruP"
    "aWhqaz1ljk2RRQQ5BZ5JZa3eW+vbwW1SSckFNENqpGspCrImA4VtfYCjoZ9p1m3xkU0ckQSERgosiNTEK0TSmOmjLCRARuFVQoUmtQrWeoty2ya7p8Z0sm"
    "HhuIDMWdSp7MyIgY/lNaC+VeobSfnt7zRJOCLeQ9TE80hTrFBTKhaXSy3RzOKDdCwRZt5t5yS5kw111GmOv0dOHPnK9myRUe1WNnyinf623zwazZzWF/IZ"
    "KMgWkX1OutgtB1H8yQT0kPItZXwr84ijPqIhEk5rxVQSDzfedg31nTBDLfr+3be+cv7vr5z+AHY6ElE9oLbUWNWgmjI/Paam+JgJNYjxUJEzDmEO9MyggW"
    "ETP/iN88kCT+arMznBQ1L9JLjJK4TRBKUqPekHnYXhPD94BsRcVk2IiAv0E6qW7BTykDKYA2MU+v1eu79oFVwCDV9JtNccZMzQSr3QisavLbFEguO5A3Jq"
    "lPOHUSrTBUgDir3uAYTPkxYu0qrBg84CSRe4ZA/fgkRANOQ62MZnViDzeAt0TTHSQcVVOORE4jhe+LqZFLvM2USBGDmCSTpLY5EbhPTkoBCEZWDOuPmMYR"
    "xaciXRF4dZGablaHpuewSJ4ydBtdkWpQVBUv+aFA53ujDuhQ1daotj1u1HFcyYNtNGDymaUKuwmN1j3cYRc/N5yWaRZi1ikvT0dxeUUkuXS0AXM7QsZxI4"
    "nZiV17CRcG6NWSNr16wXTYUyQkhpiknoIsyMx7kb1ySqm2HDUsVU25PHmXpq3+Ga+IeRDA1QUgV44UdcFIqdB4y0pt4sVaDUSmJS+667qH+hLitcFXOfgj"
    "3P3t9BmvYuE/cuj6o5RIQ/zjTU+XRQqMFsUVh5Qnr4JZNoahuc/engjIWfao3hD5ZjN9RMOm4FWRhbCzvBmRCBVUCvJnDpsGh5y1WM/axFnH/Xlh3Q45ts"
    "ORpQMkBvk6OVR7kp9beeDkNIBoFfPPtcX8rqdKRiN08hN5xXTXi0ViVipTiS9GktkMwm44g0H2CkHs8XJACxo4ES9oohc0sRc0cBD5zjb/aZWw4S1XiUbi"
    "OcZiRSOBoXWo75zsO2cz6lkX/xzq1xYaRKwNddjfMA+p6XFjESqQu/Q2OSukcMUTFS4i2riS2Y5Nw4i09oIsIDO/WUA0xK6EhNS4ZwiUWNXgd7qIE9oyys"
    "KjnKz0+3WTAWQeFAKuyux6kf8ipFIAdi4/OKwfaCsDZ7N4hyFF6UDfebLAMD4gZl9e1LhVnrlUlUJBksVgULn1QWXYk4azV7GxNOJ8Io5kYqeBRzcNYZ7h"
    "GGm3S0Hmr+L9qBpIz/AhRBrZP+88CJXPIKow3i36DcBeWkhsMkHm0YLvznPnrO93Vaann4YiyoNTK8TU2WJRWrxbk23RGdUCbLODmCEqF64jPk5PJ1slrt"
    "kNykXMqt+GJdfK6NmyHalPH+87JzLsTHgExwWdwJS2fgKbWslmOeLR+WfeqBbTBlWMTuD9RHQCT+ShSagxqYGQwcNeg6heZCrlgTNKEkcgzHCDhSMQ1Rc8"
    "JzJxBDyFI6CBSPplmaDlizsb0UOmJgW99MLXbpGbUD5OUHo6S6c5YiTBCnV3wUIp5+T4fXs1RjgmedUxx4vVcpIuorogOeGdQMepALqJK1VKBnsagZV0gt"
    "e9fQ30xO5hYb+FfKRAV/bJXdCXYQB8k9b0tHUOgBdg6SRZUQ+M2QBFqrtcgRbOiBUnKxU/8hY113eO9Z2HbNF3OuK0Moe89UzlQOB8rN5GwDr1seFMPdWL"
    "Um/GH7R8v+23pxgDm4JS4McYRMyMCMqDn8yvDQcPM4UDViDDzwgxMCUDkmf4sq7M7yPotGQ4YGWvc5PuLyClsDCx33J8eaRh0NLRUT9fCHMAicRER07wTp"
    "p2op00uhiQsCOwhEa1Y1E5dtR9aVlHLaPQ4GU1jSDse52gjTFQNs8WOngN5FF4QQEbVOnbFo4Guc96I7HzSwl+F56Z7MF1gXpksnBc5IHRvs8JUAqBdNfN"
    "9Rci5XoFLYwrSLbsFkvcp/vOPX3nYU2gQ1Kf8M9Z/PMQ/jmKf+7DPz5SbA//rOCfPv4Z4J81/HOWTp/wzwn88xD+eRo0sYN9TJ88Tt60DnHESfLArvZBA1"
    "iEDtQW+mcQjOapM87DZxDU7+QZ+/DwaF9cRqCwssGKEG6Fg+yMAHEF23JtuRM1vc6plUAdynCeOUyKTOQ2nDuU7F7Vee+qUnTB2ABdp/t0Dy5Okr7oMmct"
    "nO5L2FCSRmgGPdJHCDLpUvAFv+h+uqHXD5a9NIrr5kXWdby+Oh6W1+XNBHTSKSlEHKGKO6sEPpfwBrDoeaTvHNHL+ggwtIS5qi4oxKsZga8FCjGdscrv0j"
    "O56NBjesP4eWLxIrP2ftIXa+sjfTuhuVfV67i4CAw3yRsWZo0Q4QlTUJyP9ctAx2DuOAu+4Nu6MMLIL4gXj2Q69dQOO8Vt3tc3ABOgNWAZ3Vu2kxjFBiy5"
    "DCASdiou6gHUKaBvEDbdTA9nz5xx30jdF2NH/GDT44NHn9kcbdbOpecYZkW6xAK8pJivxQGDSl7mEdXC+qN90kOq+C+7L8S08EFAB5O4ZR3qPUfcb4GoZK"
    "jEKuOzFCLVAxcEE64y8JVbR+wqoPYkJpp9OSiCrRfuqDhq+rBPBZ1CDXOB5AZfwWrZs0BfQvckAH66dbMJM4TAPli+xXYr+kDqLv4TZ+7FqTRB+TorbaMW"
    "8dijfedxzWM9ZX4+jMRzBP88Cnwnnci/8O+geJHq7f6dnNUNctFQd/s554uZH+5acHSujZTn5nHyXBO4zM1glLkZPDDXBBdzJZyaq8DUxDlf4lpnHa5xhO"
    "/aJx2u6Yh3M2cJbtZUcI2t1TU2VlcpQq7SelxTyXGtPdI1tRhXq+audg+52jnkag+Ey8aSq47LXOtMyrXOk9zsAaZrHlK6xe5Xt8in6xY4Dt2cg9G1sT/c"
    "LDiMm0P5cBXGh2ujYrgWOpNrofC4FoCPa4MJuRnII7cYqda1cVtdE9XVtTjXwMtCTvCHecdjef3U4UdPzZ95/Cjf8D5En/nQCYeKY9IhXfgk8GSmDGaZgh"
    "0LI8svv7zx20uYKcfpl04Ds52ffWf8xUsbb/4Vw8O+f3H88S9LxQAAGHRYUpHjK15K8qrL8dP48uWXr3/8zPilC+PXPsPE2ee/Hr/2Mjaz6ExZzIq9MYLP"
    "RJIzB86K0EDOMNZZL1c/2njnCyhBP5c4hJbj0Tbf+J/rv379b98+T9Ewo799+4Ia2bXLV0r8VMQIi8pVZjsMyGhVNCrDEPFXaHfzkxfHV17lqDcOi9t44T"
    "/gr8j8hLHZoqd4cCqUkLu+8ctPMK/n6kWOLLz+xffjD59T/d785Tfj566KYDzqKyc6jn/3/cYfn8OwTqrzf89fhGqhAFf1v+ffgx7zw42LV8ZX3oBF4Kxs"
    "lcF//dKbmU5rGrY6vvH5n8YXP7l+6QPs7G8vjV/7eOfjwAY/f2H8/QX8FXv9+83P39DkJqvFV2ig0GU5oILOAj1u/P7ixn+9v3Hxhc2LL46f/5Jfx1yJS1"
    "/z8k2aKq5WjNiU/zRWqhJI1CATeJPpSXV340/nN/7wEVfNEwEvXb90iYLSMSqQZ5t/uv7MGzAdcobtLQab5LphBjav/IAVfPesbPja5d+IIRK5YZHfvT5+"
    "7c962jiflUKlmTYx/vfzP21+dmn86p9Ek5ldDJvUA7t+6Zlr33zMoZ9Il6++fe2H969dvarZheIfRbFL3yABwUS+9vLmf3z5f88/w+HG/Ct3AKvi5HiqB9"
    "jxxgfPjF99/fr5C6I/5i5qdAan/Xe/h/p5DlgqmeyvR/3lszz1TF9K+pQ23vgGl00IKtGc3KfNpniRYZne/orbzK7sF78S9A10SeyNY+XV/OG56999pxea"
    "H37w2Y3f/tfmM5+NP3hn48WPN57/VC232FXyre+sXdWQOeJrl68iL//bS+Y6i90LadiuHfthaSTYFwEBIjhaNUXzLuBKhClIZJJNbZZMayF/UKbGxS9BKh"
    "YCrkiQsFEheggMXcyZoS9t2VPOlMJMAMUuV5Awkagxw+Jv374LlY5f/ZSZhqmSOy8gLF5AqBVmP2A1RewTdjoM66X31P4iXsJUFR7p0ZPzp2p7Xfq/gAYQ"
    "8Bdf/CeIIIY7uHb1T5uvPcswPSDljmIDGhsGxJ2YB1tXxKlQ6ClbrVtxLrpasH8Acgf01VRkidSliVTA1pPJ69LV8atvwaaN7ZtbNvdbI67YFexkU4ZKN9"
    "7+IwZjf3F5/OolUbnsuFa6se/53Bu9Yb/30fXnPlXAFUxnZjcVDgHve2Z/RTc5v5SISKb97VinyFoE1FvOFiZwIJXhQXtIbn4x4/lX38E8bPw3pt7Qdvmu"
    "ogY1SGIaJM4SwtFao5NlUepSlJQaI22XskWxQHhpYQnGA82BrCqZtw6WVBKUGJph2+CoOGxeTRCMZ/wldPXT8fufgWZaOON6uqmMyjEUPueRbMWcOyoDwp"
    "tFSVYYMx2wPCZdWG0C166+DBIMSHvjzefFvgty7OoVziS2G9Uea0Va8j0YFs8DpnKq/K5cFwgiBZNa1GZw/dJHvBZqtwCtisUZ7hMvXeFZ0ZsQW4Wk8P8V"
    "tqevb3zw3vjKx+Ov/wuJ8YuXCid0/OGvxxcujM9/m6dcVUa0YHvYjR3IHOSND17ffOU50DBEeg6P86UXrl1+EWoqPUTHH+SyBp37/OaHV3Dcb3914+2/su"
    "KIPHzx043//mTjt6+Mn38HHsJ0j5+HGfoD8HOxQmtZvtQzYhFYP5yq3/wRtnKtYEMrQPr0ENf70pvZ2kzLuWCYG7/5aPz6b65deRZkxPUrn228eeHGuxd1"
    "9Z+8rOrDrYQ12N9egpXDFK2v/6KS3liJheVHzRbk9dsfjX94m7ugzXWkpi9+df27P49fe3386scih13aMNfPvyRoB3bIyy9f+/bdG+++itgoxNimJrVx8f"
    "zm1ef5RQb9MrPtkJT1CfiIjTbpJsApoHTeiyA8XoQebF75j83ffTH+7k3ceo1aNr+9Mv7ydUzYs3Q4owS3XMq2pf0QRluYpGQIIjV4bhoEwI9qBD0ctKaf"
    "f4iET8uKKwIMRg1s/sfLcnXepXiLkWrmxvkXNl78zxI/LV377iIip0kOQcNMqG75ptmjUkBKrP1ef+Y34w//E9NZCy0PpKIvflWUEMmCQvVh463nNt7/Ey"
    "7tc89qmcDuE7GHUAot8eoPv2UFVeMHOEIHg5ELZYBVtFK31+mUMEnsN39EU4VekKbBL7WyAoyFr8p9nHYLzD3kN+GDbkqxrLDLppjMhcpMmxzOP3d9tPU+"
    "wKaQyM/743PXLz3LgmzzzXc2//OKmp/xhU9u/OqTfBekJ0tLDWyZtARUNT/VynXW1UWdfvbC+PPfQi8K5/PGx29t/Pl9toFBxG28gBzKc4H08rs/AhVe//"
    "5XGxc+YKAS6Cmoj1wAOn7jmR/GF15mqZgTdKL9r/8LZ1v2Ijdp+E6xE04zAWsKQhUxeo/C7I1PYMfDBFPpGyhw1OjUTTuFluviLV4p0qRScCorKAvXv/rv"
    "8Yd/QMP7P6/ABiAGWeQeZOb5s9JwYHrMHm9B1JPoRrCznSKJGyARrRqLhQuS6ZzQfqlvNIliV8klU3INOE5S/kzJVVoThg91YfwhmLavKIWQH2688T3J3v"
    "PX/+drpBtK18xnNCoV9EdnNBYMkbyumjeQ3r78y+bVTym/WK+CYYJaDlqi0ddeAQO2QPK9At14u0iBvXpl87MXxx+9jSU+f9s2RLGunGXwu/Glb65deYWg"
    "BDCM+/Qcb67CQEUd9syBY8dOPiKMVLnRZ7zHure44cj2sVm5+Vz/+tL4+18jm5kiXu1C8hUuNmEjyrmosVm+odSdO1niFF2h3eubT5nAmP3UjKC9yTNCji"
    "82OVFZePV1/SooVKe7QKdtYjnUz4WbWmvn2lBS3vKJKwdKKQ9Pua1KqvOF+xei09oTgxAo1NVr3/xh/MOFG+9fRUbAO25L3Pnx819y2/ZCCd8HdU3WWOAF"
    "sRz7hrePtj8gk813roIGQfP14eYLWivm59ww85ncOr7SJVX94qgA6+dfgTdgbTYu/kFrDOT4MKu1asjxiGIKmONM3/JViR7SRHNhYSX85fcwRhTtZouZM4"
    "viKeQF5ka2cF9B70yfKGJWMVomtPnyq9e/QMA91mlUT4VzS/q92LtmTYY8XRG7GneC2AevZzC2s+LTFnztEP1iEHhSQnl14b9vvP05HVG8IegVzy/O+AO/"
    "1UujuDR+7ruNN79EG5lYTIxFimBL/jOZfPE+OnZe/y1vf8I4Lv3vs/9Wuv7D72FK6WO+M8Jx+sUL1/90obALUvxa50ZinzZEWwlNeHYE5DqJo5g8RuEVA7"
    "lNymu+jyWFMAZ2C4JHsJJLpy9iAxDK2UvmROx4TKmUskVFca2oIkN1MY7JiNEug7bxDVMhGInXf0UW3POvmWwi7C42YJk7yOE9/u4v43/nI6mRSExJZHYu"
    "RoUpam84OrawmjP+NCzEy+hoIV9WwzTYGmysNRxxBlBtmKzUcDDHSz0zfNMNDkKKtzj9O3yCTv8CPP0Lho6nT/+CLU//MLJG4nB7Jdh/SvIcHWbtkRjMec"
    "S0QqRO0PSdUtJDMKtk0klgFE88CHQUPp9XQrYlgGy38AzQQGLRaFqUImFgh7cQX8TAIWkhmHq340FX6dAOwVNCMuwULkmpzG7iCo7tSND3pdvYC0UlYuxO"
    "CUPgFbqGbkbBI+NPikZhPrySPJcuPvkzhyRnm2FZEfCCYqAkwEiJondLbb8ftBg1kABTRZ3Y9QOEjxGk1RJePMb4Khh4Umr6SxEDjcmRMDaLBAkhBLKpY7"
    "hosr4pHNHUgW6XMJC50SmHIevjoQQIn3gwaI7LS84SFDrNuR7OqjfcekjcGoa6JITlQb+JeAoY7QM0jikatIKtln7QbE9LczRemASa5RAG7YnZYpydHc6V"
    "W3QyeEpXrGlKvITULMiJIXn81lmrcsK8GnaBC0sUTJqIriMtW+g52EAUdoKQO1FwXHiK7hLQpWnATqkJvCVKl0TpElSuO8UozzQD5MYiam5FMUl6GnkUp+"
    "6EA0NqVD/CcQvuUSj+GtU/jXtoOJck/szpxNezlGZqQmTfVVRBYYocIBWMpQpS6hzVQwsOO16PIZFsbPei48R5MCF5GoRWqKdBzZIhOrSkE1IN0XVSkPI4"
    "RnWyKBDNlHQsPldU4opbpreCVd8kCZyhFIUIY9jI2VNByAZdAJ0twd6xhqItWSNCTszLIRI3d8J4Ipow8uIuOOpyCrqVAL8gEUiqNkarDxfn5Oho5rY6W+"
    "QWcMYtMa7gUJV9x0jK+XsM1IFhiYwwecoYKChox7jTABNQlbgqPkLUHZLIjXImBSxohpWrWKnkJYl8rlk/7AwldU/aEEMFcKfRsZRRqTtOsqngCJG4gLcH"
    "H7eYwVAKLkzF9GHsU5nTwyl3u5NDPQkd+x4CWoO/+3UBW54NCkLaEZGg4kWdkLRdxq5V9I5okJPobKaXE3dtCdPJeGU4IyrA2J1wRojy0IL7EyyDiJhaCl"
    "C/FI0txdEqD0x3Gm8IyXa45KkFp/QDBzUmpc5ACzvUQ4pOCxUEXaLBihPipGZPaVjmtOP+DdOx4nXFmBLa2Farxk5iL50kTbrL0hxoCeVy1OZjQSV4GFfR"
    "OhvEzVJ1wDP3LLXo+RPDuZRVEHzZ41kSbWh1ALtzOETmZbxmIdXlROvLQEpbHBrOafEhVjwjXAn6ciXqMDXg/taKuqAJCmEVgDiHX9tMmAhLDL3BXQ87WJ"
    "pwcAiNWpj4vF4SYzJzYxD3ZU32BXuBy9iOhK6llDSeVtDKSOtYWiJQYZZNoIYhbK2bOz9EChKMQIhtqA3RjwRuSwvebstHOUqGERvE7BadHeoNRogp/Als"
    "DiCiaAmIBAkMhwO0Cwvut2kDJ/yBBOQgbn6JdZZIsKJNv4NwvEQbq0EIkrhIy82dFmrERtp0cOmaPmlYHMYqm+YrXILU0MfytWdPD7MDjX3cfJGLqYiBNY"
    "rtnJJ1ldBOjLkBzF8reawjdaLlUrAkOoFaNG3c1oHhHLMmbHeMtCdEirJ7sErBGYidx7Ieb2hQGzSuJpiTYEFIzdZLLMBPt7T1eSHOKJ7jkZqLrI6QB2Be"
    "xtiTqo0d2vFawNACMVS2rn6FAWx9XGg0FWhzULQoUSv1xS47b0AeFZq3hyjxHOAcii0KKaEqzgWZMaMIKhcHhWLmNHMoE0XO7eTjwpySyyQUiFu1aNwoCd"
    "EOTwpNEsTeLURnLT2ykmHb0hrqx4ncp9pRq7cKZMEbH7QXY7aamztVBGpDA090zRDEgqWGfJsJK2dVViSMg8UpPR+kk+Ek85tuSaszSLJ8D1dVgaMK1kAV"
    "nqwSX8ix3MninKl1BKhIyUMymjLDNgp4fgp3C6GleX02brCikr/aTYdIQSRVlSymGXALjxgZNAV6wCeM7hZniyciLZSgU6v+agTCQUznKeLQOFFGCO8bKB"
    "npYqMgbHE/VRUCTxbdAzCzEalZQs9cISkGs0zZfbi7uUWHjXOyE/YEbn3GKDFWQQ/B+cfllwYjuTS9jPeFuVj5G5CBo7Y3nGXbuhi+lzYbcapo4ekybflh"
    "1FteKcVRxBrTpPNFo6sCf1V7OHLUDSQnlkKwu6dRXolUFJnanaYmnMk6yRZnjKf4BfzKKgjZl0LPMzsrJxv1PrWDzdNFRiTZWTaKg0fjOkKpZEI3cRhyq/"
    "jRSK1ylBOgYN2Jh40HNNny9R9Qu1gVd+I5I7mpYC/xtWgWq0asAQKJj5EMDd3UgQtMDE9uFVQpk6D2w9Mi5o4W3UkHi9g90QFhRcjOBmQLyK0F97VqKXO+"
    "KHctUQGWKdq4tjlazLqRjOPFZbQSMc8MOAVn4liROWp2uuvBzqXeJ8diWWv6SUkeOeLS6QOGips7ZJy8bMZWoscgNy2Pb4fK++CkyWFM1SybTAMFPkydp/"
    "NG9DVF1sCgxJrf6bjF547GKmb8I7lTR9OTyBd3Q0vklgS6kbdbzYvvNqkx45FYJsGI+zFV4RaeP2KnuAUcn8xhmli7oazmDiLN1VCbJjIQ4ytzH7aueLbU"
    "sq0k7ppQBaVGJl5xJxxO5udZe/Wke3eGvRkZm0zSARG7l7JCgQqS6qXsgkp01s64IM376tziQ0qcAthPcRIScUjp/pgjSrw1RN8GubSkvXUqj9U+LRMdTF"
    "ntVHoWaafaTyDsfspfQ8kG3WzjDRR49Qn+Lpokxp2XLgk8uDT7VnyQSdsbuk9hZ0i26KlbfJpJp1HGcaalm2mdhYSzrCqp7nRGcLBSJWVnSW4AbglB7qMY"
    "zD8vHlobKOt1Dl1lbk3XTQ43NaX+5F6rHhcddp4Mfbb8+JG4GcvvLFl2Il/EIO6oRVoi9w2oo5TsOeGsUwG4WEed8qkUv+bhDulu7JuzTztNhCV14hlGgm"
    "vlcad6IJ3l4rQzKjztRL475Q+gz3i4mSBgRSazOxkitIAETcHE5KdXGvXy9oB64RCRG4aVSsXVGZXbv+bha7Hx2uETDDeuj2AJZbxwOPfOnTg0d+LImYMn"
    "Dx2epyE92HfaPqpOTV9moePj3cvq8byEmsHn/hmJOXIPizB6+lRfPn1AaJH0+P6+k58/p2dkimJW9uOYkL0b/7SGjJDeHjpLutA8/OJhwfaw1urAdrl+qz"
    "97a1oIiXfc687eGk7+Ka41/LAxi/cNpXGvBbRPV5Aj3MOtfs0fZUahfwzKDaUg715HIGzQhQgXCBHnc6/B88rIniirLiH/81WowlRDqwPqPGiCZY1dgdsW"
    "XsTCVaWYlp2UK4sV/k4XqMd+2BZ4PQqP2zcAU2TjVWtIMJ6gJmtFYNOYEvb5SVwLHQVeWxoImE/+LaTSoQbAP3eOf/DKJnqAQCdywjPldR4sI4YEhGqUIJ"
    "gcwSrgRfRReBBHzgnGYmAxkAajKsAEEu66HvIsg0XgMhMyATp3Y7DsfQ2zgNCAOECBj2MPFVEkXI8xDc6dC+puS1Wwq1YLz50ry9IJlqbrkALEK6Ab3Zl6"
    "XOEPPd1tg5wpw+rNZl4SME4NMB1Cgo5RYRILi45uEQGQJlUqIVAX/MUMZCfsCOWFreRGD+VGB+SGo1ZnEVYDESIEYFrZ17NlgFL4MGUhX/7j+ItOUNbhHS"
    "HCVVXwkRxbG/HYRhIOw/gBdKo+bB6EkjWSAC3YCQG/IuhMk1woEaoNdDAtTdKdQJaiPAG5XqnMyip5JdR4KxMnekR0tW4TiUkXTC5lWUHqws7tpwxUNalO"
    "2md2O10t23azRCuhwZuST+wwHtYTjkytcb8/pK8osNq+LbWQAZJel/lcM7cA5FpveaBuVRV54vsg3nAxghZZneVUbVopqxRhi/BN6imhufrlhkLzyGKSrd"
    "KWhyslMFF2KYzic+d2STCcXftozYI2MDTBRYYMfBkr4MvAEbhQHmJ/VSNHIIknjk9ngW1Cput0UGAliInnCxmzAJLNiRdduhOzfGaIc85dCTQ8y/R02VMT"
    "AzKJC3i6ALxF0FOyxJlhOargw8R4aN+8kFQQe081i4Vb+TbgUaMZRR3fC6mRzsT6OvBzR9QHfAY98OuulMpz7YqJprYyVGhqJAbSGh14dQU+moVAM9KLk1"
    "qLk8J/5Qa0h2eNDdSAKtBtVzwAYbfP5Dd1QXIV5YQjbYOTS0vVmHDxU+RXe0ghDCl7XYWERxLNVPc5Rs0Sln51WLFbkD/ARDN20vLQOTN0+pp9loe1wjoz"
    "fYWewos1vBwmB+IzPe0jhl/DIvDhsGyM3bcqA56SMD+712kFuKZgCV7CW+u8tHoYeim6dWho9MsneN6DmYEirDhGu91eGT0RNvSCNyWb+RKb/+RQzGQDY0"
    "E6XrzsN2Z3RhGIDjkjXXuNbeiDh6HJg7/DPB1WHbCqI2KRIw6NAcfWQAMkGBtOKUTcSgIVhJUI9x8a1ht0GVmjisR4aAjdKbj7xH4U4KNYcBFQEeLsa57K"
    "LzkU0BcprFqXKMCO4CbB0/7d8tKBeqPtrYLlAdpSIaXFhSsajPQqDobmLTFCEy37issTCdm8gFol7LB0HQxQcIB/vNreWVP1K6X6RQmtGAoc+qANG53eCm"
    "KGTvIr1QyVrg2hw4jUiCh6+d/wDhnvttq+qgRSZ5cbSHFCigR2QN2MbhYj9dNABdx1Cup1fNTU5NU7bcQ5jB2+XLcNIj9h8GOLAVzjm+R60NR2+dYP6iYn"
    "BJnUEzxvGmCpwj/c6UxLUkgz5SyiQM0xX0/B/CNfZaE4SwR1JTEQY9rrAr2ZlU4xhdTpkk3CXJyeVqUJFiuAB/zWiCDnxORSeUPqSa3UHLKYTT0a4BShWG"
    "WEJLw4EWUcWzLXglsxHixWFkfGmgB9UYO88ae88YcaWVvu9IHa6T1jp4+UiN26EjEzsi6aKs8EqVSV008RPDEaEausd1toiVGFU5ynzC84A2bVsuQIaVEP"
    "fM0kxpMkVl0fdMYALyDD+5pAZyyD9u4spItIWnen9Zl91X3GNn/KkhcGPip2KoOJWs9BolYVVYXwECgxBG6hzRP2JNiLTg6ds3r/7KOCfHhYoyD4GekO0n"
    "Id3qjtg3dq+/yfEV700Hly6BzPVHAgW0FVV/Dk9jY7EBjY7GCbTzbLl9F7HkewlqtlzepsMQikPfQIZX8L63VpcUucvx7r4gqW1i/ni0pzwYOpywhf1vUr"
    "qMyvkWXrZ5pMafvg+3+kGQAy8HAfiOAYBfYBM8JGFMV8/yObsNqKgLIIvMrekaxl4UxuI/ZXo76/XTOjEY5vXYNeytcpnG+ei6M0m0thpg/ArpaS5wDVk/"
    "rysEoq6Kw9/zVjyzGhkMVFVU5ahzctVUS9aRmFDpQa3erRwqMuU9SzRPXMyexb2pQLa7Jh0Yq4PYQ9EcptENZ8VcIygA6dPH54gL51YEaYX7pgBr16DyLg"
    "72GB98tmWb2BWQqNjHELpmNNbA4ktFMU9WJfwIkEhQrrm8Axun/ioq+JBMjm5Imh88DQuXfozA2dY5oxTwDP3uXfAb/VfubfCb/XFhoEpe7HbbrOCYFyxa"
    "e1Fd/vNBahBpNXmSdB/bg1wD+oiNwaZWzQ9Sica3d88tgcaOFN2IRHrRhXEmwtVYsTjiheUxqQ+BTItAtiZFfZv7u2tyJfj+XradSDhctw4r3DykT2ks0m"
    "DpjB3RRhY3ftdfCgDTu4a+9IMnhUQ4LCOel7HSEIWjCjMLfcp/UW2HBxpoTi1qhwiYyeFTFlYedAXxKjlC7CmgFme2tSM+RBq1yR/ijxjqPLzgjJdfeJoX"
    "JaeUZdchnw5svR7K2tmo2bK14P7hZL8M8PDOu79lWtZRJLigu2t2L7BR4aagnciofdNHKTXjPtoEihq9J9UGnKTw2dXfuchYYfUhkgwLbPnxZzaKxPa5u3"
    "JmoE6fSQF7aj1Ye9Tg92VdoCgbB/wcbAY+jhWkDvQJGD7DTqvc4jpKXyzWhKmqGm1CnvrTjrePEi6l6hsxZ73S7qrzk813uG+bsfj9AzusZFItSeHhqO0V"
    "A1Eevt/uGhdNSKUtA5HBK6uQ6H6LeJyxVQIfATbQFQNNuZo9k6ZAWHfFlBmz6VrY6GpnfhtKm42IuHUTRxikvXiL21BszczSzhI0PbE72zZbxvqK6mWw/6"
    "oOvhogi4Xbt3og/l+8E2hFYcsj+ynTiC+mgf1DiqBg1uJ7Zmy2i6qBExPGwE7xOB1y2g+/sFNZgo0E8NaetwqFmQUQGW9DqHsAMTFzgVng6Y4PuGzmND51"
    "Et0p8a1tbFhdKH52eOHDzecNhGrd5+189GUL6273Z4pXbH7bgvPD50HtTvPq5FOxk898SR1255SXoQ7LLQ75Qz2xGGbDQqExQyNwpX/SSBDRnUUzGhJJ9c"
    "tLVr4kokMJmnp7HsSfoC9hXYXKkrmAvv2ZKlqTEueww+ls3fPNpVxK+8xZSlu98olXAFdKVASoZYKHSj1O90zB6ERBxnDedueR2rqVIlDltJI+Mt46hBFR"
    "Xjo9KOFBepeO8YhbuUcy/RMEUZOZJcH3i4I3H0U9ZzLr6Pbk3NlehGSXqc1wIdPkU437sNoSx8IQ/QlcXQ54MxKDNhGnid/Y0eun8M+PMMjjvtA0Ki5l9H"
    "dj7YCeDLQa/rNYMOULuf1N2iE6AKXj1B7m7ypnTjpcYiWFa79mWZ1m/erPCPmhU80hDXzzWpVQXjjle/iO4m4hoYsPHkWKrrcbcq+MvihcbIwYiKKpqiE3"
    "pRZNUYvdr3M+wV1txpOu0g6Xa84Qn+OkLHSAfZ2P+Rld9xO1QOoxDLAZaht5pUF5Km02ouSkeFJC8eLV2x4HidZST1iuP18MQkxeS4KJ4HW4NmH+aDovFC"
    "FPx4Uugv+TGf08NsPOzHnE6HJRt4zoFxPjBVeKAe9dKq13TUEtNVpkvVdQzVq65TqGhV3dVIP+HhnCahw/LFhzhcoKwuVxT2fIVQyGkmdpcbqNhhxkQvTH"
    "pBytewiIstMnMVurB/zbWNLd5TW3wkD5SeljtA0KRbLagLdZe6Le9aCpt4x1ZFb1G6PozkkTPIl4eJ/pG0EGsc0wKfPj13CE+9FVnOsX+sA9Oj+4XrE6FM"
    "OU5ZBAksWm57S5vldasaP1uNvsxdjYAu4TEA7vkHUGxCR09ARXiRWehsPetFG69oR3ozdsCZ6Esz2fLvwiAUOKrFFTBIAUeQ7F/cir5vmrwrW1G1C6/VMx"
    "RGV7lrB+L2hC51mOzEx037jG6CzJ/UgrZnK7lrN31mSMtqLqheej9TTUHC5zLZ3Bb3ruOefiJKD3DKOhvb587p3+iQnx+jLadHkNbVGOQlMNXCUSGtFg5d"
    "vpbTYwNjNypSEfNacuPo/YfubbCmDFoebOzwa4MO3ScqgPbeU0K5UqIbcfAmDt6duNYVL1mpNuaPHpgB7a/B7L41JzhBuBSBIJgtVPJVB0GLTp2tFM3Jmj"
    "9qrsAZUdOh7ceB7a7XVDroo+gr7OIfrwmqqn8nFARlFcrWZn4OxWswkp/DOxnXCA4/aRQoNm0hWoAU0T/tL4ojm7t/kSfq7krsJf4MZVCvwDI1pA65M71i"
    "BfUKJeRjJVWD3KbRxU6FzmozvzfEE/YG7tvE7YFWNnSCFA1oEjerTd2B3O6Q5neHpWbeVoV+gqHkYuXwj668eEfAiyioQVSfi/cDToo3x1OwG9DsGLbgZE"
    "PXDfHIsRM8DSxx4t77DzYq+l7trfkudhoP3AMscnsR53mSiWSRIjZKzcnenl88J/gJ/AKLudJ0lovYZLVZ+5l/F/xc2/ezAvo/k1ePTcKZ5dMZeSvPegsX"
    "hSExGlXrziN022SJ1S8gVvGyQxEdquAI7zeCqo2lr4oZQw519XMgtAy1goUpX0UhJ99DxX9C0cSnLGlZVPVX+HzznZYvUK/lFaX9zHT3mvBnuUnRh0YUQN"
    "OM7KzTPOLuY4wUNiX7OQ6Dmmg2zXDM7NoNCljSdFRxoIC4jvwsrQfGX6GZvYB34zi5K9ET36OTLqpKOJUONsvo41lUskieSGEA0GFxKhUyHc43obiz1nRO"
    "6Y4/hv6+YzhBmigfxD/9pjlpThP/zIPg7vOVZgebNXH8J3pJ/oEGBhk+Ee5eT0cNaMh2SNzXLTdI0Fe2Pya6NUB3tGGqMvXXBWuqU7rZW6PJkaDJ7K2t2V"
    "s7xS4OlkxzQ8PFrUIRO+yiUA5vHaMYuqZpP9IHEljZ40OOm8NwOuHIrcNC4n2/4uSphYfpkpCl26QqLvUT6XBYbpmv9GNnidH8meJexdJNrDoUqGOfNds2"
    "F+PDgzQdRcdl++QxxnM4utMsE7aXUNCS4DwnFU+9umCOel0JHs2PYY34Sx5h6TAq0HSEf53OufbjKReG6Mg3p6d3hVJciZNhzjCCXTK7G1IT9ZwwqZKkwO"
    "PEquwq/9up18txnYJbzoJOKg+xKtUGqKzkDlFXe/E8qUOMW72KPraSN6QrN408uxQrsFK2f0ebZ74pbS1VSeZcyTjoBEo1auCuzJq66QRhUtJRC3KOse2D"
    "TYr6QAKUJi7/3DXP+/Q538JidYGDKNJFutnL8KRizAVImI6XYgwst8rRH8YVfBwVKGUYRUTEI76eTJRYADVqUZ14RZWQmSWV9BLpY9FZ82JKRTo8LLshYI"
    "HClisYD7VLrqMIX9ybV4W4RC8bW1VSPAKbvVynXkiSwq81GpMXq4B9yNcBdEuRV8wa5m2dYreAKS7YjupLpNZVqim+r8Ne805QxxzQsnKNsnBbx+bzPcNQ"
    "RrNG6eh0lPyR6y3eERZobvCOOE/CcydmXVtj52eso68bW7rWOkKpeJMSRAdws7MZmYRRVBgQYgwUOVDFzkdun5X9CsZahYLuYWfGYwS8j86zuBjt8v0h2u"
    "v9IOE7wH39rW73U4R8gIEgJQhfXKwLCXJGX7WWIZFLB45IR2HFOlWMKxnC9iuwzrNSdoLpTISNy3iW5kdLGrk+faXlaRMhipH9VSi9at4WTyJoAlQEw41b"
    "ENo/YaGx5YnhEkbAQy7eIeMEj+0jyFD6xJ1MkAcxqJByC0XLrehlUocTGQ1iC+o2xoZkaBIoUb0DNCP3rhYJU6Irxahq6/Nqsaa21ImJ2iIVieYXxJ8lGV"
    "pEOU7XKaJbxKIqTFhAzcIUGmktG4okP1VUgBjehlrbvyuS0WHqnlY9VrMlReIYhVagVqbEaXifLZF+kiN97qSm/aQGHGsTfVrJyHrep/SRLZtZGAlz7lxw"
    "7pzeBySF45JZtg7IC9uaGWXiWTBOY3+q4ui3Hf1IZaUsZf1DefbR0Yl41KdvrjZCS6VAqZZTQ7rU91Zu28cmgLxzNp3gJVS6ix6Y6GA3p5TLS1alrBejAl"
    "IgP2TduGdb6WnSrXcU/elsdTiGAuuITddspkBWiC6tquXJEGi2S8hcFeaLBV9ZP+lokSL1su2JkZe31YXKfEssisys2oPe2wrpMceJG5UVRsaMbytDHIpJ"
    "RaBLo1tXtC2R1HzBg761zdtGQIr/qjmu0/4vv9It1TFu+VmbuCqDVvB9KWYEYdetDUEdvI6qdniUlKlWi6GLR6S0OcmVWjYN1iK1hfgZGNBXasu5c6jHhC"
    "pcBbop4jnptNSxRxfmRudkzQBjiYRGWSjejW0HluLMDvSZVq14Usx6+pkkvEwsFsjow82ilMuH0SaWac1klx1vjgwvwyHJLzLQM81Evwq6tkI/Ux36marQ"
    "z9SIQz2Z8bT5E6KXYb8yopelrwMZWRO4X431F80wYV0qatWGvH99VNW/N0gKOSqQ2Ypb9s0YeqPfZw2fS7ZcdgwHmmYY+AGYR3nNPFOYcJkoDw4QJnU/NL"
    "o3gg1cVfGk5ZWZ4DoQIePbhpbPWreNG0UryMjUUUytgK4AHXJmGnEr9vAQMqOj3QGjytZJAGzUiNEHLM5GNSCdWkyrm6ICEcAiRnXR9PR0ZBhN0F5U0cL+"
    "UFMHFM8GYG8nddFB2Tu/IqLYQQTBxuvREMQmncrgf0oZ1GxJbqbjTeeEdjCdQsfRcekKIu/RLAcK59L68tlvmShDepuWZg1nzw4LNlUAHZ1Hhpi5iEm06p"
    "c1GZGgV9OE4sKuIyRtJLfl98U9x2inF0Xiny2om+jnUNP01BEDGxVa9tKEcGapQpP3ht2HFWXxG10UY891WojVJ8mMpBSRWTubwsyC0HsjySkxa7Q95nwF"
    "6CioWA1qxQi0ImT78klsNZw4ZHRAZZQ1GHCBGSL1ndA4cixahwnLTAb4pJlJdUiFxQnygnvSGsy0D2vuVotni6ZHL33hJGllZbJAhDKyH6hga8FeP4AdrZ"
    "JS49j0n0ntfKCpo4XmmvU6df7eZnkNlItoreLMNYmN723CJ+eY5uTj6Ba+t5kJIJ7syEUvbm3XvmL3a6oih9k5/CTGJm6VBBCwy45BUhrVjNtN8AoGbdFm"
    "rN62jDsPdnle6x2LDrVdTpQgQtWxCAykfqWuM+SJVWnluFYyhXGxJrB4ps95+p9VXl7tUk2lV0+RU6Uq0+cN21xpf2SUWz4q6SxW/kAjJDk0UxSQpCiv2w"
    "72B1LaKlX7BO4Eh0H+iWcZtYl4VKZbUXay6JUMRzaMQuZX7dpW40TJUFEqnp639UymgCqDSeCFSl+olL7swc5DqIX00hXYPJ8WaTvijHrieUWRHXekWdYe"
    "ZymDjzbLOzuuvh/mEQMGdvzCU/RCgC/sJBg2QKCvsj41nXiMG6I0dLya1lVnPfQvrNQaoBii9Ri3VjhkjfSL000n5tFGNZ3aJJc2yr/QaIl8rjO9uINVrs"
    "T+UsUpLAkdOqOCiRpOsJNiZxhBGGGmcKQVBnHAHPY+RQghWoMDTVcjatlQR5+Wp7PrZhuYDKIH5oRC+z7d5F0nNJ02UjWnLmlrPq6LPoQO/gDac1U9oOAV"
    "D0wIftHnCJk6SscS1WJ08B7j+NiYawtnBNaDW3dEXeLfM4wNQ0E7jcVKas+j4ZiXPEmTk2GVh5sIBML7quCUdRoRhmezY2gSa6ggHZ4odtQLybjkk5hy1n"
    "npqg1Ef244Agyuuj4lIABnMDBqqtrwut2OiPTa82QC4xk5zag9zCbNiq7RnJ8xFr+QXqpMLiMzuC+pNkD8GZBFVTmnAnODgprm6bMr4szK9zUro8KIC5wF"
    "SraCpmU8E8c8ihA7F8dSCMDi1QysBJH5PT0Naj4ewGLOd1APjKNIjr10o7MaQmGXSqUG1R9dDo3M+shl1dFUSrfRBHjUPF5vppFXnqdKyY14cMWLD6IIQZ"
    "UHdoXY73a8FmHhNG4DMpxp2M/2wLMzmWc1RLPi020g5EeazpGmc3/Tearp3Nd0HtO6y+lmLgGSId0a8FIuUUv+dKQpsTsKkDtwGedCAd4h1JCfgt8hqqj5"
    "oxEMoXbnL2AUtdvvhIHUbvfvRK3u0ULnA6oU3JeTvbQFugljPoGY9Vt+0PcfotlnxKcmEeJceM/wIUmh+PzxZh7z6nFtKCvZo3giJoGoQqMewrKYxUeuX5"
    "bPXq3oNW6+qjVcGP+scJpnMwDjQTYD0EPQK9kM5noth+UgF8X3oKHfegNNjLubStUDyW13FznAzyZ1z8KyQJ+GkuLm6VhcPqTRAfU592Qrk1pVOEA0nzqX"
    "xLMk/lT3BjV/IA7xBqj2ZoPiB+V1NWe+nDOdBo5HP7FO8ZTy4GE6aMAjI+EThfFKXfDocpndItKBoD2oWvRIXdeM3TzSrCslu2qJI2OfoVEY+0wu9eSRJm"
    "6EsLCnhNAjpU0d7gQDmKd8yklMGmHsIiBkqOcPAVnwDEvWhQlBqio2YuTXCmhmmQQKWYLyO+K6/aumLvaMGPk/uJiCejL0uqzoVYnATAlOEpSFHJVuKySB"
    "jeiBsgxIPxg43sCJBkqE3b+MkTqoQz+Gf+LBRLEVDGp3+HcUaK6JHoPE2xZZEodheeEbaqTdHp4r+Jx400Bk3gZGdREWZa1Be46T21Bn9eILEwBN/vWixG"
    "jeNhp8HFjGhJ4OppEs7EWshsIXkBQ78gWZYTIybLMWdAYDdqSxVwGeg0d+ea/TGoC5AeK7zBPbGjgdPaWtQe1OynrXxnFvoIykM7sPnNBSWz46XgMB2x2Q"
    "cSIkNz91VsVDg2jaAxL9u/YB9e+Vflr5zlEJxoYNoQAKDHddQB5xeLCX1ST6m8PcUZpcLZzVgCaz/m23VZYG5RhBCHbtqzhd/gyr2kn8UryLqA/YCMuoAo"
    "hmhz8v8TAothOnbGkAP8PgnJWBszxwzujpG+BZew//LA1qIohJnn2pQYVZqbprn+3oBEMLC5+suyC+sDNLA85bkDEaI2i/poJanHC2HeFklFNu5XhFt9AE"
    "Yj47iyo3Nu+YRqtfS0drK0BreOYlk+tBPqxy3cqTOyurnYU31GFI0XD4YW2yB4SmE9+R562ie/JAfGVAyYDwL3VBsFztiHvw6NyxQxQpDy08AGZ1e+DQ5w"
    "fhc28AvV4eZDSTzuq6qXtIxQPPZ+Nl4nSDWk9IMxg+n5KHCPSCazxRBM3vBYnANPXbPEOn8fWTTOBApUis2YLy9MV61xHRcKB+yIeYRcbOinaQWE+hcSZU"
    "QZNOV3EZbCdk6ooQlO5qWYzvYFqpqI/Y0zmRks0MkA0bkKWOLs6mC/JJsCgdVLoSdtU6mBJtdhMme2SMBb/SWVF/4AwHTnPgDAbOvOaax3CbOjOQrNMfUI"
    "I20swQXxDuNbBQBoWE9QiQEB5RDKDkatkmguXBugSGVLv5YCTdQYRHIglaLtYRdUItDgZjJWKdcijO+TqqeCtVJ2pHZMb/CnJMRIYiyHG8MMqRNYl34Hef"
    "NxiYlsHIhgY4ot2y6plBL+fOgWKm3L4Cz4rbh91JCNqG5RxfQTwK5YoB0dsciCOSWc2+MIxwywmGl/g8JMTUPq6A2q1kQ9GOuOiiKIu2HYWCye9TCaRcf5"
    "v3fCGAxW90qILWADpFDY9maeIk1OU485MAO6IxAGa1I3VuI0vMYslraslzlJEh98xqI2IA0v9BTfPzA0Z9XRs4p/TTg8gEa5LiBYXU+qg13+pPRophpSZZ"
    "QTSD9Qk4jIXRTQcjvDk0ZZ+9iCETrfJMzPp1W3rt8klPxLxjbO941PY65UzMklVDXSXx2j73w6DSM06Wr3CyUgubyTzFFPv4bTL65bZQosPt1brFoYF1XE"
    "8osaRMOTEo0JSsYB041/YPG3fDjEbh8n4M0757j/hSujvpemGJVqE2tdpDxPH9GMINJeCH/QgaK3b3VPWjDpWt3CEqgg+3lMT/7u51ZFU80IQqk4cX8Fon"
    "EK/BB7Dd797T6+xvVAdSEA0bVNfu9cOoitUHVXilC2+ErgB8hje6+xsjUSoo037qt1l39NvUEmozRgEx5VBEfBLHNAL2zBewZ6mGPQt4wnavI/GNCJocPw"
    "NxQ40weHvS1rwY4V6n9pexn7ASx+hSWDmB1cGoYXfIxNmyQLZUKUzcWfV5oru5xQnp1zIXqvCMQCv0ri4Os5VOiamDQSVUDspw+sLJgXN2YEEwE0OexWOe"
    "U/jp5CALFjOJJxUIDJ3Nkk2LfGOcN+gyLnNuJvBPWXAjvYOZZxNhMewawRSvI9Wjn64Xw8spIdvOUcoQwRE6Xs03uCMykVYySEJ5PFdHArMILMNdBqpkUJ"
    "5H7A+N2SSH4LRqBvahKC+tvQGDWGTIHZatHXh43RYYgmltir9MyZWUX7048GY6XtPvdPx2c1ib4tSoGXR9IgEC4QwGCslYbrqj0r9S12q716ORwaort4vW"
    "1OtBO1cl0I/nii/I67frCnavFwyT6JWrJeenGoP4FkcdvzbldfwYaFMLJE96GZKFcFELJ4uyuc1WHURfC70nxmOYvb49WTMe3x8wpftbsrl2OY7WoAvMpG"
    "ahZi9NMZWNBsFf1CjkV9LV1bd/JRMU5tcMcpXkQKNjKxYGxq+Y7cGQpqdB2rUqOHkFjZe6cbDqxcOZwr7IXyf2KRE9iMKlIF7VXbDm9e49MIOyV/gF55C/"
    "C/T8AwPnyYFzfOCcGDgPZATHqpQeXZVrRSLkwKC2oJLKrFRInTOvgmYXof7awl3Ovrucn+117vzFXmfvIrRXgy8nBgW4VbJiPGc+PsCEIbAtb43ob/L3kF"
    "WxdDlR4F0mtUYEtSWPBOkKZ6A2MA2Fy2eTUWDWbPHnIGaHOhhelzBO/kRBtBOBqYG1iwUlRUmQJDSC+v4+ckhXuHNZNFkOJ9uJZVOKIXJtKYxA/wrw1xLO"
    "fUuoerUpvAql9K9Jr7kapNAmG9rd2Ecf0yF/iYMFHBVz7aaIuJtaLUyUlAWDJl2nWFpiVwO/0warQGtIEV5fbokoKNbxl/HmGLWL432dXHOLbv9C3YmK2O"
    "/tXj8wIMUmVfln5GWujMw+7JGdsEWQpPhMtonIUyrb0tZ4oYgLdA5N8UtJXQbbK6i0TMkdivMigS42GAalp1nj4IA6sJ7XR7T7wSgv8/8hUj/dSuoXt3hz"
    "op7JWrAjmHEEnVLTQ26AAMSMvCUPDMvGyG6e1gPnxB/Z3SrorLU7EBEB003aLYDs8paJEVi/EDvBYi0koYqB6Kigmcm1YHcJeZgXTiRzNPvgXUzMRAZd3E"
    "1ObKP3PFkxMGU0ZTymc7wpunjTeMpzKS5GIdnmNaNeOoM2i1nOpdZpuu+nsyPBEBa31Y1F8cwf/pUNEVsKKjzEHQhAVdceY+BE1Vqnig09qhlDSeYWFF3G"
    "mHLGhVdHg+EBXg1McBLsYnMNyCBcC7XoHTMUL7vkYU04FdGosteSqZ+EkuoKf8sOzLBJJ681V0dPp3IkgBS2FsXtHBXgRJg0YG0hoCjMFL25GoQiO2X3+i"
    "9GWRIKQtqR4Lcwy4dbURsVJ1V5Rs+fpantKV6BHK9ATWVL5UrNRH1JZ5a8N9EzRlxB7Hd9L8WX+ZP5YjvAi0gbguKBBnpb0MAkXr6p9VeKVZ4QEoK1stbf"
    "4DKtZAW1EwRGr/Z69txkdvzd608ODJ8FuzdL7JNDYinVuT3ibM39AYt9cieUyTDnN/c3Kqaqze9O4qS2JT6Nia7nJtXlX6riB6KbZCFd1JOdNcaQ+bPktU"
    "MTLcyYZfmkKNNW5y2IkXDtY3U5sP3KLZwQ7E+bTkjx9I59afVGAyPxLSKWoY9JFgLY1lump+lWH0W+UidJ1FzKvBowFyZKWUXrMrIyCh8Qaa8yiSiuGCGO"
    "oktAMrspwgVD7DF4SKPJ4vnWj3FZGlxnnkdqdQMoAGqLhwzuBiZPY8GSQlMogaYWYSLcpajVSxBmsJtduNiReT+BmRFuKYQyH18/Q/dZxtzBFDZzR1dvFR"
    "QUPwmsuHsHzlyBU4qMyXt35o/KhhZvbeP5xf4o/6f4o4T+Xw3p3qtq7HAAQDVwWB/EzI0G7iYJ3b8Bmil94cQajhbwOo6sRT2RdkWZEasro0m22y32ZiiM"
    "NvXU0qtLyarX6egfDd7Pvpcz+kS/lPFzy2QdShbFCZkynDnKQtRHRFpQ7sBSTCdqRtv6ubK9FxLONNlAeJolqfNCr+ru//+w78m3fE+F5sePMD7auJfGWz"
    "af5R4HZeZDRP1kte9eDwp6s63vKRvIcswIOKKkOQpi4fxSDHKlIKRO1CwvDGV8s4y9ryw6Eog1FxVKyKKTImM82Hs4wKuWYmSBuHB70sUKFCjTcEIVnJKJ"
    "fsJux34/Omt0GwGH0TP/kJaAZ8V9iU8PnHtsuUieNnLWRygcKTyoQw58/PMA/pnDPw/hn0cQQ/zpAicaI+0g7DtsLug4I8ScW3s7c5+dGOgrCzgJ5qTxhL"
    "Po7h3k0/zTTF5/Ns8/znyPMBQgA8mu3HHWV0+GNpg4NlaagicC8ow7FCt42gIDVSEMtwYyTRYzAOknjUiMmpYKEmdoAH1CVuzAzXLSU73ATycyUjoSB2TS"
    "Tyvl/GMCQAmoSggtR4l+FKax6VdBzAHLby68Mj/WQY9XUmAgovbTiwq38tabohGjh5eiKEW0v0IBiQMQmWA1BAsGJY58BEUuJjxEw6IGqoRXF8BNOa9Tvl"
    "oxBsQcUjkYdX1SaNS6gipetkIs6Q/wmESmr2jYDJRNgmQq+bf4cCX/lsRXKXg163vJnAZO8Hd16qFYoM4iebzUhtWQOs0hkrOJESyCB556XxV6z0jRTlj0"
    "MDYeSuNFJCWzahdL7KY8kqGnMJoivLszkdzVqsU5FLbYVCjzmk/+jDRxMf13IV4c8QnLrqCeKPux7FXsWdm9HpmcIU90cye8WK/igGhxlCF5PB1WzuQME8"
    "oZa9W3MssYVGiHTKlNPq55Ei/CwizhRZ102j0ys8bFjAe1LT3jq4Zn3PFqO7bhS6zn5Az52HBF/KN8OlO6iamJvh08HpjsudG4ZXnwy5tz6siVb5iL/KPc"
    "Ojsh0VjIO5PA+ZxElJVEZhyb6DOSYGQe8YZZC9CzBPw/2IedbOXDLuhc7PLQqvID7hrClWmK1JwK+pN3bb1lMI7GiNaB4ZfcThCezSm+phe9oQBcpLKVQT"
    "5SECNSnVW5rsUQ/DIPu27DHvXE+5gk4Rh+KwbgU6FxUplKldKVT7fMX4c8+Z5kCQVjHlImNnxRoTOo2PWjPDatbdzklDVmZdPWBVkg9I7w+7Xs1NhWzXbe"
    "jFSr+ygWVfgLMSPqp7hyYENKDV/MStbB4M0qPJ6U1rosVE7fUV4oApp0NRLbCCrSIC55N4SIALD8EDJwjOjUiWoaUSAzxZLuRDjpkWV7mF7dlVBj8lbsWP"
    "RbWoBVRZ4RBv6xy2MHvhIFv3QmmyKNCQ2FjhihrDfxLqBZibVo0UooOpeJHbKNRR1IxAYo5jRk5iGVVNABVZLKEoj8pGOb4pTihwcMQ0pXordFdiTvz0a6"
    "CtigeGpTbXa88CwmvjmNbtTtdZ21oJ2u1O66fa+z4gfLK2nt57fvbdDExCLVJJO8R6/NNBUIXzaVqCChS+Wmuuq5SIsqB24v7khqeLipbt8+OigHTsyx5I"
    "ErM5oqo6Ug9Dqd4XqsgyWztx0NFLWTsoLpTtw/mWC+BmL9IU4yj5OyTEAuSjya9SZfZqMys/AiaSsVaJ2SjjApHbous9nRPhepy7IiA3eS7lCv1TIpRMTm"
    "RjtmbaPZfLaL6GnDidjiTKwLzJgxed7aMhFK/ZpUnJCSnk4PKg5f/IXNoXuB7rnwkggDzwpybOim84bTsrDBY5eoZm6J0lYJBlLcGoEyB5dBLWWuH4WXFR"
    "pjc+Li+wxVRxxPUweldw6cR4wgety+Tg9qd+3di96RIwPnfts7QgXIMfII/jmy41BGsI0SAy8xrGdugc/6H6W/Iesm9kXeYiLMZuVaT/FMgzRKmEpOsKWv"
    "vKaNm3Ql3LwTwXQWW7a5yB+b2m95FIJySlBZxn2VYoYmhypV8aWmD9SP9ix7DchjnbV3g7Jl6Up9zpJO1IMVP/azL+M9koZ1ZTsRcWxZwzgUlllcDjl60H"
    "gFDCS67VAsGgZnc9qlvlVFOkBU3pm5iFaYroy7jV3xc1mMX1iL9GY7Cv38a6Wk12oBm/DrWEa8M9FrQ2/xo/18FClJqS4ELJjg2mT1hckqttQABK3MyY1C"
    "AVdjLbOBcENyAC+LgpkFS3RWOf6kllhW86H3FJm0n9njDExt3KMUqm9Z9h7EWOhy3jxtZfIL86OvwC9BtFV0+zSrhk6XfUsi10XlHaa5ys0JyE3PFGoHD+"
    "gMZnVWW6ZLyXi8lEAdVhBgpOhoKq8aoCB7alCU4i19zff0gg7sBcfpXmKcwPsG+cTt+wbcUa8jVcVlWEmCpVgf6azhsPZgr1ypq1uy8Ohpelq9OXJWozDA"
    "tFJGHMrtGLJPXVF/A4890RbxXcbooRRNEJ8TMWTbOmMzhI6AvQx0he5u4xpXlEt+Pb8PxW11j95jWvCH+NPuHu5TbXabPzpwHh84D+oicwh9i+74Rwe19S"
    "A5FrH2CRYF5aFW8T52xuPGC87MSwd4FsV38qS05TfiPonjBg0Wu9m3QzdDqKvJbutwROeUvpFod6sAnpX2GivM+Z2KopMaTSQezA8+d44lV6fjrXoNA/G5"
    "hkQAM0ZeO1+CN3qGyZeUCaKLRq+p2pO3GPAUkvZq3GW6riYPQe5MkZCys5Po+V5MzUQBzAQYmqSr8fSNyvAOP4WOLHxbeI2nbZYk5nWmdGc9nUVN7ntFqf"
    "ip0FCM7m1dt2SJcq5y+QtDBU2aG2ViFfG7Yup0ZzOzZU8lpciQmKySkzlUMSuXAEpKKip/hajTSAUv3i8C5VWAek3WsblqZFrvEgwqtrHrIzphFJuEYchP"
    "EPqqvXvj8klp5ON8yI6ZILi5MTuGuNinJiDilPoF8noXXki7FSbWaZRYJ0BWOluVIrnmb1fqMVR0nxpUzBtvxTmcoG7fWeIwDEWPCkRc3LGOlGJBrOcnfN"
    "aSPYYkqauJ49YkNdM3twM7h+KkhLREVd6SuGX9XtimP0z/lYprlkNfR8sI6MiIMfEZ8UGVJCvwS9lZersHAjna57scU5U/F8J2CJ1IqrGzJOCokmpQW1jU"
    "QK6TXhSIG2Cts38Ev+zap+qru09GoCc3biEQp4ZZvYGw4c8bpzRenzHoMMxbLoJvoA6k8xOHoZRZqlCmJIXzoF2B4rtarpgArql4RvA/oBvwBUj497jEgs"
    "X5jeEn2UA8Mjodzgt/n88AQlxzoxd35PtCViTzhXdQnDu3a8//WUnTblKv7t7jpohIxu6uqBV1KnWs6RF0yzeqqYtX+mHXEHBVHglQCeNKQHnXh+5iPG9j"
    "6GJPXDEYNSOIjlSO66plPDXEblVhK23Ng2WNOc+k3ytcSLJjqOvVRr2xGgz89kHGpIK+1hvdjheER+HnfI+CeTP6r6g/ErJbZW4bjlv8DO+k8h1VWDfgzW"
    "dhg5lCRfUISkGJr4pa8eSMO1VPpSj0avG5c4FEmkUQWklLAaPiJ1Avk7ibdIFficA1gqUYigTq9Bk8sdHQF0LjVS9MxJx8wwmtZEbJnkqiy84QodIDUQrO"
    "84hKI3iAiFcRfUtUIis8FqxIWLYCnz+pLFK5VF1IakzyunhUTeWPVBamTPKuWbtmaKOAySaRteIwuuhYtObHBz10fsCU4aa2Z8GbeXrvzL8s3rZnuSJFxg"
    "yJDIkK1CA6Td0gbHV6bbr1SVGj0Lpu51sRjDINjHmawYgmmPpKfFttn1gA4wfd08SUQhZYta/BqsGyztJ0y3hvz/8htKQO8sw597YnXP1t3+0/Lz/hPtG+"
    "rbJ+x+jcEwvV6r4nFiuS8wU0Tmde6fJRP3ObV0+QNroL0StsXB6AKdz6m50VFdRCpPZVoGq6ZVBk8C8qEJml+QqmjXL8unBEEoc3CPrWwO8JK4uzMd9VqN"
    "7maxICx3iY3rYPdulRLuXZ47xkvH/cCJS/qVBp44wVR1oPFNFV9ccT/iAtSIIpjKHOx/Khx2FGVpUJso7KsZMNrM5mKbWlBLLzkuyg6Mw5KIUt3GLE5GU6"
    "kfG86KEehSc671kj82SkYNlKTsjGe2dwyDCLzTXjv+sKHnaOr3zRX5HwSMDQc/o0EpGGIjQcO4ZSVwLLEtC3kEmhRFq2miBoGFmp3CtDzdXiR315calwXF"
    "NT9ihUZdRBYglNMeyJ0l2mHHUKqkBrdsE3uueI9heleL8nijq+F1aE3KrCWirHncQGEJjJQmExh28kNMSklItm2JjSwRUh1RPW9mdKcWWo6mJ0y6iKRXU+"
    "PpMVZ8QvzTvdecuNvDRfu9MSMavzOVi8Uc23kD2FVEGHYddbZvMRAyxCpTArUzy7PIZHFl+d4WmQ0R/LcdTrFuReiiO0GfMV5QhduYPZpagMBqvEbjOO1v"
    "D285g1dQvPodCPugLqIs685XHF+Sfjqv4UujvpIxSyI2MG1eV5ujzVXjdpaOno9jOyWLVPn1QRJ1DvquYNtl7Rqq+21lLh2wlt104s7c1g5HgsB6KaZ6yZ"
    "0kiLMRgicnQpQIpqYFynYJpFobHxTKop1I7eAdgERimW4w19SVy9IVzEeCcD1tAYURXm2DDoSdZmtmg4lyP2vbQRQJEdwmoSaY1MZ468yrVobszBYWO3ZE"
    "FAvLitydHi9nRk73K4zwVi88HXpsw6SnYgUWFANcX9TBXmif2kGA/Ncbgcwi10AoMUyiKhWYeASLQ//CWfbylf3knGZSfQ39Xmh2ApNskTq6j8CpPAQ4MH"
    "4pET8Dp6taBgHWNYvNSSTfXQ3FwyNEhk9RND1bWfS2IkyO8mRIGkqJ1qQFL78XSutJW1SFqNreFwH5HeYakZ53DKXV7uLZm6jb7XKRXqjQNchpoj4ReCIj"
    "gbqsgQJybIIHKTxpXRSAZ3GSqNsYJ9Q21l5TI2dw6vdtxLV9ylTgTKe/rP+/buRW00BM1OzheeMHkV0O+wRf6yxc5iMtLdUq7aKdSr3qA2tQ/UA6kApSOb"
    "CaIRxheKd62plxWFlGSXlLSQy67ETyYf6XGktILiVGtjj8ANfmjv7vctZwyI5rxE9OYcBDwGFAeCodOOvSUMUAmSE/5aFfYhsEqqniPC7qqRE4XzXt+vJv"
    "DhFP7Wgg8HOYil46iDrx7e2tIWJkd+mX4E9gJWlEVdMHEWeiM7BvAnYiUkGfyF4uwaq1OkabTxFKnadv12kOaAZIL6/HwGL2D3+kFkDHI4NZw2mf5OA6OE"
    "GtaZsY8uGLoAu47amck6IVSIdUTWCz18QZnioK1G6QqQKuobSFawUnwRiGG6441jxVHtSAUzwAUwN/lQ7FPznARqB3DvMF3o5vkjG0JJwN3YQTqhzgRSam"
    "5q5S00Mrlt86xgi/pHJzSRpdTeCkTh7xZ+Sg0RFsK26Uk6aNNMVTLk+SDj0JGBIAUML2lcOLAws0N8dNB32VBwYOlOgtPzEQ8LaSZCfff6GtHkj9tUQ+HT"
    "y4pyZEov9r1btozYRjujNnW7fpB0QYYRjAI0iFS5VQYhGfzCclHF1AZ1PzA+CWjRQzOLkLrBW7jJ3cLGTC1vxUi9CLQsh5XbvG0vhLTScqhr/MMEDwTIOx"
    "Vt4jsd6FMPBBfBfGPghTgBpY/xyMjQ+HEr57M5z3Vnl2/b1Pl8srwpu9HdFfTJ69pfzBnzYAUGaceXiHo7SKWnawZpU6+7QMD1elyUR287jKzFwVCfonic"
    "0MVPyBNsdsJ8n4hSn1ox2cRYpYM53cwvyrL/kexUqJxuzUQktdAve0sGwMIQ11vxFW74XjdIQQN4Opv/gMdjAdiEt0xIhwgm5jwUZDwEMtcBu2ZlOuSZFp"
    "FpCxg2tBkWSlXDCdy6p5AMgi0zbbBjk8KoLKG9EEwijzWLiVlDxEtCu3TMF0peVhcfBI4cTtUbSZ8D86aT1NbxxWqEByj3wycHLcU2fz+OH2UiVcQQk/jZ"
    "Qc8BniKGvt9O+FawXfvqVOIksYzX4fIkhhbCRUyuojMa2GR+KgFTxT+WiAsydwQijz/MEGxxus4WZG7i7pDtKoIJR9ttMFbbBqHK+xyLyBQEpKfvA7sJAj"
    "U3EWzYllfKZZJQAhuSslei/GNU2UrcTG3qDIWDw94PhtlUCBbnElCxH7OPh0/wYIU8Ax9U5gRhps8tRtwl3ZaJzeRBlmzNNJufJReUijajwZT1mwWUlOpz"
    "xYrtBLE2HJhPfVquplRUNLLe3GNnBEW6gVHuKCHPwKChr5Mh5ytLD+P5iq4DKQ3kLSFKp66YMCs5AF3eckVZFiBYg7gTKAhLvnz/qeWyr1ymBCGhHOA1P8"
    "ukRd48o62TZ8vS41jR+V+GRy7jISYwWXFUdXi+knfGi31buebo/SmrNlCmcY+n7Rx7U69rfF+jGXEqeni+zvXlZ8y47BB9J/KVGeiYqFBTsfSEoWF/eN45"
    "ND8BkhKPCcnUd7r4Qwf/DPHP4fnavtsLsjFOWvp70Z1NZ+fz8a3ekriMkU1RkXYlkzByd1ydxLs2UoxZ6MyIS6LWEx9DBFp+tXEKA55LQQK2eknOCd9N55"
    "ew/tIU7lH4aTTlNkaCZrzBsSD0j9GUwVYD3w+EyZof3zOkZNtR7XjsRLX1gsuovHBYXsAApoqzXS2w46RGKs9eeYopSVZcToXpUyrmJymDBZ67aCaV8Vnq"
    "SiQVnRWqn8RcWSG5VSN4i4NAz847B/T6n8AgTxXpGS3hB1jru+hSFOfJeee4TStEIfcrnJkHB5JMDuGfA/jnyfltsBMaftiYxeuvRzcDoLCWA1A4kgNQeB"
    "wDp3UMJijFYBgoHwdGMdnYNgFesUC5z3WFcbQbk9LxkUZY4HBSesgkKwOylspBf2HvIirhlZsFbdZhrUktnTVvEo+cWGELWfdocGZ3EYwOaUPBqBY7Xs26"
    "GwXPnwLl4myCCJfuOhts1Cm0r1hLCzlqN5FRaMqPF2Ptu3Z51AjeLiaDXFRij4pAYhegSP+SfkF9I6dQ/kQsqMNepmos3U3aT1WV8EtScZT5u/r6bRVrU/"
    "fqDdILG+J662oDVcCGuiZKIECEdBWUtiFVpCjCdWktVD3u8mNyXGYSLZYpEY58m5oMz9BD4d4swL90CiL9CcuEIQLWhSprni8FfQr34+uT5+WtV0bsGtQz"
    "Pc03QeViotQr6kTDoLAUTzdsCAMZzB8bHl5OgDCmRF/yasbujSp2AoAe4CoP0EBEs21jGh6F7QUctFecvJjNvg0zKTcoZWw+FixMbCP6HNasaMIYgxUlL9"
    "brUAGGHNC2jfYv8yzY2owtNatmAHq+G/3JrAwEMpwxNKseFYGJQSMqnhJ6wsGDDbWcjYaK3o44YtOK1USJzMA4lJ8qBFmrYkRWyWe1dF7KuckpyCNcm3Ul"
    "VXwnaFNKhJSpOCFKVJGAKriWhNsKt+yZGV5EMgTvu4HlrtejeZEG5KR4XFSRw19RCZD4cf0n5BSn2csobhYSjnuxnIkBXi1PuB9PLdW2Md89RcsdrT1PzN"
    "rmfYMHzMqYSgTKh3aXZb3h5DBflFa5Ifn5hHfaW1HQ6T041XfJ4UgVik4mYr5nR8zLZOMRyrx1TdLF/CyYWN1yU4Rz5G0Je2RIhOLMIn3GdcL2aKGmHzhJ"
    "1ItB7/SYTSPFpYmz4tF9GC1HBj12HPYvV3si76XtiCyzJTzZ6hrRT4mzWuu6XPeCl3eXTTzsn9o/IUcRD5Smio9SOqC0ZuFGMmcU7SgFO+Sh+YXe4kiclj"
    "C4tuCFouMLRlNRp5oiwCDSOCuW9bmKlg01ySNLPe2lx8/w6urIuBZkEsiPOLuJ1kJ5/+pS1AvbZJ3nrW/pZeF7RKYyv0lrsfDHrQx3CQZY/KZ1HtzF+Oty"
    "lDHpLdu/k/3N9jAj41E75cDJGvyZaveYU5dP+xTj9dptOtjWeEDZgKXW9LSaZZxY42X1Uld4uPBFC+aH3mz7q9EWr+LP6GAuev9eNjL1gzYGTrUzIVNLO8"
    "Ik0nhASyLLG7Z08xYNrMlFkCv53MIsKgLpymL2WKMrFQOtPyCGlOWi3etz8wIMqXDVOCwGtbLDA281CEnLxrikW8xAGMNp88A8wwP0EhndJwOVzNRc1NGG"
    "GH5lOhXIZJJBS5Wq+SPXiAmyqqF7JzaE++Eu1QgmHUyKLsY4QOHFODafFYFbeGVS5ZU59o/0ysR8xVCBNybMemPiyT4YNWNzZlwt9jeWiqPaYsSERrhbrA"
    "uLA2MmePF9Cps43A5SCpoQyCE9hAdrW1vLUk3uY4iqq0N3/y5BXunIciHHxml5mEmsp/Ddbi0xtIldCw35csNRif3SlnMaqyL9ZVGH7EZbRexkwwNAttSX"
    "ynxI7/A/HI0WcIZ9ginREWWCowAlT6UlVYAD2hHqhK7Pk+5kH1j1tfR9WtbWVLeC97hmju9w+B+rlg7VIgpxGJzTtoLpRMGe2RxFv2mCs8J5js07D807T+"
    "eDeoBlaj+D32rrQJe8h1QbQRuvspUzUm00e8mwQZbcsNpYjqI2mksBqjiNpgdf5BKqN1nLaaDYbcijGPFNrKj4aitc92QULplmHkAdEXXFc8QKM1MkNYP1"
    "nFZt+6DK/nI5dVg8oFzAKzn3g56HjfqudH04alYV3xrAkqrBhpPk0SUzR2nbBCAImDohQhh3ICiAyjOuk2tVC33oXj1x5SwlRpSsriOi3+s3gbtZwhe2DZ"
    "2ZHC7DLeZiZuyu4qcDy14QFgbRaFw+Z2cdB2VmYpQMqk4H2nRgnmCIlRE9ySkzD9sM0kQGeXpeoMJapHp0XqNMaY/ZCGlXhI+u063y3ZTcyXiZGtoyLTA5"
    "0UL0CjbBxxCDHQs0nMigq22ioCX2TUCWUXKg06l7VU/tiEfmKwZf/GTotgBm8FS0vNzxR5qnjKYj+nivv+bHVf4MT9VoFVMZG8LsNqPfkpUTi5VBOT4tou"
    "EzHNxwZBf2H5kHDpK3c6rlPJ2RPFEvbUW0GXNKhKeulD/BZh8BrfrtA7ghs3HXInd/Uu0UHETdvP12k6ZboenlFZpexXdYRnlsyUwsHp7o2LqtCFydKqH1"
    "jD/jnu+vlQ6hMZ1U3DSamz85Tz5DDj09tQorhlf6QWNYfv92lgkNVzYzQc8WSwUEcf88yk4+HmNaYlmavf6iaPyPqEyr7N0tlvodkIFJe19jerqFhkgrY4"
    "h0jMswFOsiaQj7qoTiojbF91RJJp6owD9iaYkIJtVNT0Vn/TAhlDpyagXIk/QocNq9mIyC43j+tBTECZc+rjZMOTUgFaCPTxHyitOpLSifQ2yeH6jP9Y7b"
    "7SUr5QRWFZsqo6bjtEARqVTMfA7z7cwrcyG9BOUzP5zspWWuyTF+ic6W11bLHl4qDCpaUbV6eFgy4pIdkTpV+n++LgmpfmTeuX/eeapAtpMGdHJVwn4fma"
    "/dBUVr6zKMoi3VHcR16moFx9R+bBXmPmNfkKpKqneIcKT2h5JXA2OuF6I6ALvDjlQX5bHKCb6fkhxiMNxy/uc8R+YKFDqPfGEmIsdAn3vAMefOmQ+95CxH"
    "29KcCi1zp96mLQWfyKrb9uJenYqHUn1U3EpGDv6/1X1pexTXmej3/IoyTkj3nVKBMCSZVmQNbmObMQaCII7DcNMldUlq0+rq6aqWkOV+HrCNWcxmB7MZgi"
    "FgSGwWOw7GiOW/+Kpb0if/hftuZ6nqUguS3HmeO/MEt6pOneU9776c0w2SJDOEbt9CmgU251a6MpqX6VAEc6arSmRwtqsq+2VCePdyRvl0YBmbFKoUstv5"
    "ZB/bqkoJAox5Jpt21/Bw9/90BY+tIjC9oDxXOoKhCaMjh8voyLbeZHjsW7bvoh5GFXxKBQ1KxjPZmto3TbimBjyw8BzUIP6Vi4eG+vOFEF0lyJB+OguMyq"
    "pRoZ+T/j5Q1Py+Wn5Nf/BC/n/BP4g5bLj9LoNraYaV4Dy/T+RioBx+Ay84VNJoN+6YG+wxla47MMNA3CXicghcdSkDLF+diNaSUm72f5OPwtdu71CFuSJ3"
    "b9L5PfjcWrxSuDmY8JsH3R2I3/y55yLzcYvqRKt5c8RGU3lDLIeBOo5gDzV/CU/Cyvpi1EprM3Fi7VtIddPIHFS5JnRbA54BVeEK7cqqwZhohfUW6P2Y7V"
    "LJDw2pViVta9sdJs7GGsiYhNU5PK7j8QoyBp6WitjyG4Mtuxg/3J8OZ52Ttt2vqWB0sZV3g6IbF91aMYFrv0Vcw274xozf4D9jeIvGS5j18QY1wX/+e1hd"
    "oPE7/PUb/CcoDiIax8UeuSBy++zzo/Sj+nRpIG8Pp9NAXulKA3nHelKhJ+UZ80TOPx3HJ3RcmwnBUWwr38IjFl6uRKPqdvtcnk/tVJeSqEOZs28gfNYbOy"
    "r8N9pJPLSKRuljhfE4ZYmVmZuY/HI4vSMM4yEP1YwpdfvKEPcWxbmSF8mVePmu8ObEOnxYKVvjmbO48Ail3us15zLLdCpRUQFrKHV7y3JB2qCoT7+wU2KQ"
    "lgTwyITBIBPmjheIyJ3B6igzYMOK42NRP1BMY2ajOZxbTqxAawT4/jQdfTurLNWCyrVR9mzBOskZUFO9XjZSmH1IKIvsOlLXKlOfjn9l23OjYbU5mS5n6n"
    "q/Ku1BeYvOrsYKb0Yh65KJZiJYkr6C1gK1+cSXx9uDBvFEoMMenajWLzXLwNe6W3apN0+xnv9kK4fX8Zr8AeK29wx2iINFfdvrFtZUzDB1dUdsOf+ybvGI"
    "M27xUHeCxFmhGr7h0Rx/gLdJ1EQGRpRJgyZCBU0yfxAkN2gXxpGJHunYpAnx6duUjNHwwumaSv3R+j+el5GnNA3fin7Qq7zyvlp3EGMZhyRNDQFrkWQrXx"
    "1BYX2NxyfmVzhzIvuNOb8I1cQ8ZVeZJC7iC5ZFF3hiKpGDfsjDJBpJowokv6qmThF/bZxPolP0Rz5jHxBglnx71HdISVUUGQlNZCSQuuR40O9OLxqifBM8"
    "V2wgeeq5LKz7ZHY9o10yo5arArMFOZc42e5NPnBe544lV22FdcxEd+CdOmq/jWpG+V06MUofxFdRIQmVb4UHEstHMLuuwGGhpjMlFaKj68wmBcpBSyaE2M"
    "LHVSlM1YEgeS9CkBRLcrj66tX6zrD0a/1iJCzP4PfAXOTtSzOby3TZpUq+oQNgG0W3klRYGsXBKnJjCqiEDWeWSHHSb4xXanxIch+p9AVnrfeLYHIAXres"
    "5lwk5f6EYvHQzH6gfLmOx5e1cG08D1CpoVHcF1XeCQpO/9q1Pxv4idx525d4tZaf10HlQM83TOKFYBL+3cBTcZyRsIFJck5/fZ8ThVUAJOh0ub4+sl/ydp"
    "s+vKEZNEJn1K+O5rgVP8o7fdDlukYwKR8AxwUVUXrCMj3VkT+6F49JqZXVS/NEmoyBYlSA5QF/qMQaWjZssiCAZSi68QgLCYfKyZKQ3E0RkJ+zbvvzPVm7"
    "FeDk1nrrzV5R7n61MlmBDvgDv0qHccfBJIADPtBDTwbAzaQRmAz1qj9TcMYblTIvDn8BPCbheRz0iRwuOBtwO5z+sYZeBzT16xbKpIZEX1rQGOiBauvUdw"
    "hPhQvev79gYSDP1Z5xJlJZ8F8eWjZmy15NjafhQF8M9EJfWQQ9fcHb0FCLyF7j+iQO2zNKYzO3yKfm2DDYBHKoqnASD5moxaaxxp56I9Aw2NdnT7Z/XXKq"
    "sgUZ5LeeyO8XqamvQFovGNJ6ahKC3YahmpW+ybAWRnV/NHCdN4JaNXQd0JsBOH7kOvodfzk9AQjWRw8KuNq+6YZf51cghhpj1XA6RWsaNlFzEuu2idzqjQ"
    "poHOqRgCzBEywQw5tmI8JX9bCi0LpldfO0HDUaRYNquQ3SEF9mITJYjFZ+bx4rWwbrqfr1CF6pXysRnAxRqGBWquvE5bwMZKFH/wbCD8YS/oO7RS7aR0yg"
    "4NDyrdGm6VqRgrN+rTSGJcYVwCX1Afo9cC1JCNDuAhhqM9NYz9IFCnR2wb9Z+2ekA37xH5MgzXwnB4xyNCj3UUtAZpa2apHdNKeorujXpvxoJyyQ59eibu"
    "m+T7/ohkl56yt5S57qHqyW+eeGLrpMUyT/jbUwgFYzYJM56K8znAL9113b9Avan18+GxX3b+hFxlGzMQZ0Z7GdcDq9vLFqsG8FcZBct+qIHJdZwkujkm5J"
    "d0AKU4ThBEkMI5g0VEhIvi6LSSv+1wf/SW2B6CfQAt/a86TA27IrzpxMYi1JLGfp2pcBDxrHK+tlcifw7VimZBU2wJJOd4IqugKTTYO/UDS4EpXF/ngXXu"
    "FEV9TMLFnWhXn96uNlqPWp5YfmYL/S80kIh1qoNsFQCTI2j8ZyHSmXdDzJPYFfEjPN21DL5JMqNXQ2xa85PGOxQ/MqqFYr9agSrTxTNhafEc0EiV7oFvIv"
    "EIt+Zq5Cs7BE1TKixuI4a1kw/HPo8S9TL8zGdYvVf8k2iZW6/D7RlsDal901g5cvKmy0nwhe9tQuXrC5hgr5L0/zdjMPQ7hZkhOf57taj/iZjeGxact53o"
    "pnqIgRFpb7KGcNIAyuAW+r1wO/geEz+2kC3dZZLDqhMmXg+z9sM2rG9I+YgJkqIiAXrEtBwXRCgjZKQa1QGAlAOwk0kOmw74Lz858PpMDpj8CKYB0KUFEQ"
    "G5HWrwHFLxQcFcL0/9K8t41wi4um4LJBa5VdcLGhaS+1e+jsJUu0R5ZstNZltPDuCaTtoGS/KZAu97lt/mcBjVgScjzgRP3e2nXCiWy1sk6HJkR9jaDcRP"
    "1yMlSYj39r/ZKn59p/pOaYhKMhh9az6bFGI8wgBdPjU07JHqzPL7/djGJ7bumdSyvLScjz24w5qGGTc0miSFZXSa18JSToPRnR6aOiO5rU6SOl08v5ehnm"
    "F2iduXW/ADnlaoyZmgaUIadTfiDT5lMNy1MTqmVKrPZbFP0vkqf/hprvhn+JK2wk3NfHbk9UDfuhTwcltdMYH8mtRaXDWeOs2/CzfErfnElZtgxUL5r0tX"
    "XcDdp1vUBrdQMbDtMsN8J6Bt3bE1u/9mfpb52JdSu7kBL6hdkf6obdoCuZfOt6e41+uSExkJLhGywZbrlbXfO35ZnlB+r8sX/aJbuedbtf/P/jlM12PLSW"
    "hQ3o87R25ZhItU5Wvv4c86+0czZLcCX0Ijoaqpcat25DtjN0nYVa2AlriSvqYQqZX0gMqlDLGAM2HmeinK02crFd1NXlugzzIiVB+w3Gr2Rzjk6ElktteR"
    "L6xVN6TRSerk14EPYGM31J/T1pScu8U9Y/X/z8z9j/4ojP9IGQvFrBmrC8Rc/obV/fNZIdqxFFaDnVy0aqpzJLngKdrWNPC7UwzhWCyXo8k+/ZrWGM/8OO"
    "LuvQ+2f15y23hq5+u6n1KYnUlgt2h/pk5qffY/vzhCzLXEsKNfpWtIh7eS56gs2WsqShVYtuM6mhVXWU00Rynw5HFc9axrROBW/UjFYI32BwGgPMK6LL+g"
    "0ZcZl/zGUjYz6lSzbpi5TZ9PcMyq3MvtUUPDrruZeg6iFpdCeW3Ez20Yxmul09ywt/u/MoCHrjhdG3e8QTuJtU+CjLA5DQq8YqSH9k2Cc7GgWS6xGL7D1R"
    "5uk6OewfJMMVBODKDiiiy3IxK62SUr2GEWM5yaWOyZVjRbdedCeTVFwpwj9lTK4M8dco/tPEf8YUeVNflpPEh+k2+jC1u2AD+x+nXEkP7I6o/MqGt2r1b/"
    "on++7IpY9P5deL+n2B6jL6Ricq1ZTH41mm9x96zU7OWq7z4qCzfj3KNO0D4NC9NnszONCy0X6M88P/ElZ118qS/oW0xtfLRF2ux56wyobW2qR7RH3fZwWT"
    "niU0ha6NythMn/a+keu3bySIpwPlMO6SV08TbVImpO2vTdmahWfVylESAMQn5Gm/t171XM/ueCXmzYGRlMHSiwmqKxosh/MU2knwX3gFzHi0gOHqZtVv4A"
    "Pj/xs3kUN2B/f3skTF/EGffZdvOe0MtQ1c5XpPuIzVw+xowGi1Uu+r+/GEODFzG9Yq70WvWABoi/HKor4/Q9Rbkt7q6UUHk0NXsgWMOrwy3mLn5TgBc+PB"
    "67HH5XI2Li3nM/jXBlksufiPpoxIDkisxfQ/EKr+5QpCMJE1RxY6F1gRLSl7SWqyVgjO2J+vaOcnu7ZHY5Nqwo9y/C6f76lHWUN75QDkS/UpqF9Oj+0ZQu"
    "qxUimszsbIrmzAX/0/CCr+z3ieNvTi1sunFjF4ChNINT38TKk94a88PqZgNsMlU+jOrFQdUuSh7jdEO+2VD2WDJWGC2OMn5259wYGEyco+0GCcqDE+4ibH"
    "cPrX/sy1p5NeX0HVOrnm2e7kAQxJD92yuQYK+mW+nCa9Drnq42kDVBlveiNT2v6WYcvoaWs8hXexizmk/fMZ6GuwxV8h741TUcJwb4a9pBIF+7pyDjSi9Y"
    "l0E/MAtP3B3aD0+0WMr6ABP+E2invQapgouuPGDpgoDs7WTc1FYVZKGgulxdv32yfvlFzUWjAdvNS+e6Fz8a/tO987dA/E/KOL7UMP2h/+rX37wo8PL7Rv"
    "v79w4YOFr76av79//v5fF+981/n6vfmHFxbvXF06e7vz3s3/s/+9kjsygyn41F3n1rWlK39funS1ffAAjKU6fbJw+ia0hr46N6+0//QRfAZ/ti/eXHxyfu"
    "nQMXjOQ84/PNc+eJg6LQejlXJQKC2cuAvt+LV6SnWlNJ79tnPuTvvUF9bAJXfSn9kVBSprvgRLn5+7ztPBBngfCV0hW/rx4bHON1c6F4+0j3+68NFXMKGl"
    "86eWrl4qFejVnZPta3/pXNzfvnbBobsUWjTHRjDWpPNo2t990/nok4W5SwCzzpH90A+Daun9Rwitq1/yW/rIj/Zu8kcnsJSpUIKeO19dYXAmXpklchPoSY"
    "DevUr2K0Nnn33bOf29+tvqgZ7zXtggILAfbN+GT6Yr8US54U9DJ59ca3/2J/PE6obeaFSBrxU2hc04ws2iVhf3Lz75mJff/v6eXjtABj9jEJS5x8Qq8Oaf"
    "Qmn+yaX2rXOwBj7VFrbsTOfe4VLLlYRvC5eXrn6wcPss4DKwfYIk7NHSZ/cW3vt+6dDxzpm77Yf72zcI1W79mVDt1OIVRDWeW+fYkfn7D9oH72E3n55HND"
    "99c+nQycXbV6BXmibd6yAUsnj78cKj2zykXkOp891c++jnaiLpfeBzlaCHw58vnb/G56+WNTIKArYQ16SDALj9TDxBq2sfvLn0/k0grjCeSHwj5MR46CJ/"
    "Qsuo1D51YuFL2AtV7APTOHlq/vFnnTMwE79aNT0SymqS+O4b7ixoAaK3D34t/cZhGTS80vzcUYBqyRTLlQR6n97FNnQ2BDw63j74Pj0CxTGAz5YOfYzE4z"
    "ZrlGfKu819AW0IV1D8BAAwP/dd5/OHAOaFy9cBUfjzztnPO3/7FOiwffgeMKL5ua8A8PAJ7OX8/Y+Axyw+/mP74HX+lvaE8vffUOdAQdPFQ39r3/1Y2t3f"
    "v3TleyZrat0T4VxOkEUIYPfq79cUri2cfzx//xCvHHHn8Qn4wW0BjvP3j7dPfdk5eq5z5M/IRk8dBrRq3z4A1NI+cHLpy3PcBngD/Dn/6ATNhw+EKTGHLL"
    "kUXYBV0OSJxvTfhx6UXDx9HRpfut55cAreTtfgj/du0qFYPvZy8avORWhGuc4EfkW0MMmFz24vXkFMqO2t8ZcE+RIWaW/Hdaph1eL56GV+RYT75Nzi7bsw"
    "HpAQ7ya311uJq1ES5uQX9p7L8rBqSE4xMhQN7KVz5IYivMUn54Qn02MhyTfwBHuYMb859v3SwePIx0yTKPAb1OLUxYVvr6ouR0GExwrrqbBtiK4idjqXrk"
    "ibQurB/P1b0DNPHB7Kkkqdc48Xrj0AGgdhAP1GUzDvOw9hT5zi8G9L7tsRaFfqCV5araCnCFBxA3463GxoDgHCs/P3k4s3DrfP3+TBWZboNWBytcVkhaMj"
    "fU4GftQ0s9MPALpPS7qjWLEbASdZ/PZ7YAmwQ8QBOmevdy5eBt4E9vEk1haW5h/eRWze/9Ci75JNwSA8QOOC3lE0K1AynQFPgunhqJ8cg1cLt05L4201Yl"
    "iplyCqUDs5+nn7zoe4y4+uth+e5J6g7xS8YPfbB/+2dPYWKSHfI3ERWDXvIOY4WY+tkYA10sUKhHs0G6zjfZOnz7AUEcm1YX8oulNGz/oD6FmrQB/sk2zW"
    "VYXdwofbF++2L4HKdBzE9cKjj+E3jU88iSQJEM7C13PzDx86E3Fcjwpr1sDuxhR6qVcDbzScRFrlbvDTPe4q2rO+Zk3fAYvDCR2cvANbNv/gxML5ufajT4"
    "kMry0cOaYHZYnIb3mGiU5FkTHz5247J663T5592q5EFPVZ90TQDImNLz75E/am21NXnT/v71y+DjJYwDUHwx2F7RIdR8ls6R+P38Hl04Z1TxZ1kweneV6p"
    "ERbvXOcRuGOAvaikt661j4PEv41awQGUTokFWRGBKhAHDjh//wQ3wS94SaD6nbkFugaPCZu9MHexc+Bq+xqIgBOo/R0CBAbN4ji015Aq9wlZYqdaDAIFIX"
    "4D1tz688KV22YVx44423ds27mtuG2LN1kGNnrL+WH/RemigJhTMEc2/bD/ErTYv3gUu1z84gAqYic/Xtp/QC0L1JRaULU3XRT7+7c6xw6BJo0qyf4LSwf+"
    "iHLs5B1GAz0b0T9gArMIw8PftQqzZBNcgh/NZqXcghmgMvH9PQEzoAswUnwlUyBR11cL475wbExtJpLzkRuw30TOx1l9ga3TJoMMP3cCUKR98Kv2fZS87c"
    "NnQZbB1Jf2H+l89BfTGIaphX3BvmC0GYcNGYAnLAjz3Te8hcRoZWAD8yN/RAXy2EEQ5M6vEcS6rxeRNNnMQePg8Jn2qTuwxbqPhZsftR+c5DmggwiHNgu7"
    "tXDrSPvxQa2ILj45BJJEjwtYT0LiQ1Ghb8MApwCTEIHufMqd1n3S4axucS1Xv5TVXXivfeCi3SGTERtzQAigEi7M3ViYu6XBhFVH1XC6ex9YLTYgI4UdGv"
    "Dk7DH0J1rP5pH4E4DTwgf3eBmomhM+mk5gEujp6GMlf9lJAOsU7CSFmXVXgNDTzAPQCfQu/pB3rXPuBFoMy0yI9cEqgVm24rtvAK6dW1d5uPYX73X+dBE4"
    "yuIdUOouQp+aOSbITWFN3zhoNasSm0biEaQOb/L89x+1jxxf+GIO8G7+wYcphivc5vt77Q+Pgz2YAcHkXUbJkQ49WDp9PtWj3cWPDz/j9Ujv175e/PY6L6"
    "lz9Hr746NgeS5dPScjAaPvk3uYEsMoYXS0c/Yes2NDTpevL1z8CM0tohthxHPHASuY0ubvn25f+wBEWOdbsKluLhy919Eg5FgWiyp7XKL1xKBk8jFQE0hB"
    "LUGPWHz0SNOSYAHjxRdnyB4RdR66AkNBwbVcDexhu/cMe+IRCD9g8wwGKICnBlz4y4Ols98kxonDGDavayBE/bP3Fu8dBEaBPRM9yRzPfmvUCmL0oJYuXL"
    "7FCjF8a4/Y2T+XGI7lKEA17KviUe9mxO6x2tdutO+eXHEskQyrohg0gMlV6BBtBvYcuB826WQa5NOlSYS1cdpVZbYyDFGXAWF25Vj3rJY+fdJ+8IVNjfNP"
    "rszPzSHvUJ0IDtPo0Al8khhd0hHp6j97bPZZwGDOxu2bHdA+lz65nlIqbPakv1PKHYFFf7UHlf0RiuZkDtLNUI3eQp0gCmuwXPsAR7z0vtnKBsaeyfgVDq"
    "5HIM8Hr1g8Ulc/XjhxSI+zcPN4Sras+u8m4CHIutEgKKe6W/z2C+DCxH8vAeSz+a81z/bBg2AmMAKweAYGMD93RrcxihbFt2w0aN/5HjQK2HTgXQgipi+l"
    "jKR2H1fy8C+AjfyVPeL8/aPz9z/qnDlEFtsN2wWZ1ETodofEckEJWbwNO/NhtxKSWA29Ek0gBQDmOLffl9GatahZr9OtKbYCaPaLdGVmLWD7MZ3hlP94fP"
    "6RJdJPzHVOHOncO9w5cAeVtpOwv3e1Ny8D3vaKhe5Hm8mhs4XR3B87ly4jzfESEswsKTFOfrxw+rJQG9NHcpNRvuN9fKy3GIy6DAACugbyzETKlZFHObws"
    "sad7f3Ia1gTTB+EHUrp7BRqEi3e+BXUA8Ux9i1AnyWfp7HoohmHGWHoT2PRbvALWzU2E4p8upq2eyw8WruxnswRheft9ULnb9++DEeSsmep34KP23cdqcD"
    "5Wp28EA9SNKI2lopZd/IqF6+KdufbJM6LudcvCBIEmPiS+gg6lHx8eLm7bMfzjwyMMf5gUK7X42cOTrFoldOY9rmX2pay+xI7ZIMiw9A7YhhqbQShYyDK0"
    "Xd860LB4+wnoJmbCNBmy1WeK7oix1WfAVjeOJuKqJbrsrTBbDqbI58V+huXcCwgJ9SerLKhwHP8betRJ7sHIyM7RZCLBNXfeMnfxot36RMOPnmYcHS1pn/"
    "wzWN882ord4zGJz9A3oBtuH0HiKUaIAgomoafnoHT8+aGFW49hFwTpb52jES6IEwaoltVMpXUBrIDeQLXsNU7LxboWvFgZHV3oqFs7hH4kFVXCrpk3wRo7"
    "xw7omZP7Dt1hh2FBl1kpZKck8pLTB8BwUC4gOg2/MIvpKaPsNFPIhDB5cqhz/jb8IMeMw/3be8+L1wYqAxzN3c8+5+dgCwv8lQJAAgN7ZmePw4LCIVctHp"
    "QH5vpR0YLnrqe+RSeb9vjQVK0NPT5//4GmXv4Q9J/5R58qSXB46cKphRsHFv56FlAJh4We37uJpuIXBwATmMB55qJpnPwrSgILzugH+pRjciPqxoX2yS84"
    "IqhxQPyVZ2/IRh3/nBxSH/KA4rinXtF4//6ejRtmBRmrB12YThEkl7YYD3dOd0+g/eF5dkDz0mEmAnhrIOqQzF0k/FXQpSZowhd7cObJ83Nf4X6rkTPhQo"
    "Mc7Zx+jDN68Blp9t9qU5f7ZNSW6y5nV01jRkmf4QmrEKRI6rbvRwsqnrZpTXpSNAFqhP6OAx3Or9DD3r51duErVIza1y6wUQMAUwHc46gGXX9kusRCDu0J"
    "Enci8zObQdjTYdcOgkVBTyKTZ+/BxEFjSnaOOk8lZm8gUZrVraEi5cDUvt6FG7gRiniM+F/4eg50mRT/EilF02aApOdgOU0TNCQal7XHyy6eJ2F618TAhP"
    "PdN5rLEK4fXrzxZ3jydDinqVAeEhF3ToMNdK43hin0UAeHs6ao7fflu1NftpZbh83SeJOWLqJGys1so6dbwBGQkHNRokOJIaH+frMST2xX8ioFatWSv1v4"
    "8iMQGjyddHgV2f/Ra6yPlNxgH2rVw+ogO4m/sDVWciuT3W8PXk++RQjwE/TzUAMGLAdvZsFOhRlJ4IvDMqJEGK2i6+WPDy+XXDRtVJyxWySbKA99sfT+o/"
    "bdD4FBc+wCo9da0SO5svDpeWBNxi3EIu7gPYtlgjk1VmlMZs9WxTm5K9h+vEpXcobTChLa3gkwj06EIW0wo8oX7wFaqQAq3jIaaWVq9wqaCOiBgFeMUYKe"
    "ysYBXrB07pvFY++jC/3wPUMvZw7Nz93DOT14wPHTxfcfcUvtzteNuZlyl2rU3F3SHEKhVclGa/S0EDPDebB5QzDkT2BUbpyAvWXmKzVsdxqv9WCSBXPs0M"
    "IDoJsDKFNu44/tm7eSWnD7CBgMukvxaty/CgS94uBKQ9uNKhrY/BgC/uoKe+YZ3IrXfNa5cxJl55m7WnwC3kHvdtesSLu1UGg1SjLOBMukMAGrwElOQG5G"
    "ZgaNoB74GAUle1GFtcsVDAAAOt6/pp+SXrN/8RA7t7Q+WJJIioDSH4vhQ6Mk2hIatrGnPqiC/xgwOn2T/iK0Z38JP/1h/xcZaShjwGYTdGI4CRG7Xy4TG4"
    "Z1X/2T4lllkxMS4amfOhyPm6DJm/RZAiWbwlyFH5S3jY1h7BjXhahz8St0aF883j56BbYBbZiZLaBDUhISb7D2PbW//hM6VM/eUGbmMeEthNMYTZdkE9Za"
    "uyUFNnmdtp6XyCSIc6S4iC0eEW4EDAAvwxnRy7KmMxkUfZGVfKGU9FWWf5Lwj2bQvvbX9rUbkmhx8g7wATS2aYpG3qoTSldhKsF5McitZdhifeH01z/sv2"
    "hLjR/2X1o4fblz+BTCXLUHeNANRGYmYC8DWuLuUpBr4chh2CANEVSrr30w//1lZlCLd65zA9ZX8Mnj92F79IeirNI0OAvOn/QZf/TSv/umc/xy+9JJsrTu"
    "YWSdFWHtQ2J/+KnjCzfukqEhIeRMVQDD2mgr7yu6w8ZW3ge2MvpqLJoQn06SwwLc20c/I0JBuojS5skt7W3judspVaB3de0CsnTy8jrrnFdfwiib8+qru1"
    "5xuKVo5LBskgvtw3e7rVtGZI6hMKqJxJLooExDZWYt3JijXAzrBjxOK6Tn3Fqlp8Uh3jckWY7EJmgaktf2M24h3zPnAT3i7tcLc3/liaRQfKQRTkeEShZA"
    "Ve6PaKuVaiWeKcxa5h/2SWiFobBrh8BuRKK2cvoYa8LpGu6ffEMJbPP3P0IznIDGH0NTfshipfPpXeaV7U+OwW/aAFI0E10ySmiRTIDgXliZVO2Qp+DT5J"
    "cGePxWA4+QsJhZ+rZ949ZNW/7w+9eo7m0a696mi+5Og6zjWNw2hf+M4D/D+E8F69+mi3jfDh3BX5gouuRtRfnYmFCG2B+KrnUkvJUlS26rjOS6Ju0Y5xgs"
    "Pvhyfu6R7RgRSVsL6eqggpJInGF76mMMP899gDyDSJXTKoziT4aIlb4g3RTJQyGBYZG2t7gZEsTD/e2THy/uP6gTS3gIJB1gaBQyw3wAkASd/ZwfFaI4wY"
    "xGWqTixwQEQ+78kkWgOoCfsI9fIO85+fHC3Hk0D2jZOpytk3pN7oaKV1OaLAWn4XuOQJv4GagdOrs4mS9bq4VNoB08sLkwWw9qNlviNAAmG5otJl/XebKc"
    "iAMEc/gssNNU+jGRKyoVyKKppdaPJNRAeQUA4oRnSC138e77qHCa3kwqcFf+jN0fEwkV02yuWWl5Nz5JmnPwfms4rS0gesG6Op/kbiGrneZpclKtp/oeRH"
    "iHYavHnBvIKkRJ34CpGH1XE4JrKiXPtv3Yo4jK2XdfaznPs2DRZCdJONuqVZBpzsKtI/YYvCN8k8sspSQi1qC1B5LZ8vWyxUahGkovkz6OPAbGhtnhkyGs"
    "4+FpTIFrueruZ+XWMCKSf7BkOovE0vnsCdCzJK2QpuBs3CxoQlek2LeYMkWzRLRvM00A0KCkXG/KssBY6myj23eccoIBKaTqolPOzTdZ9Q/3d04/Xtb1YF"
    "2Cqt+ghnQR8PhCymQE+MiZ+kaFFjCxECqUUimby6Z0kg6qhlze4AP64Dxglb+MYhUPsUCB8hEiuKuv0WVJQU+lIZ6lDtjw8Mzi44/5L0tc01Np+HSynRuj"
    "vMKLSwqzcsA9ctqjnTO30KNAD15SIoCfK8lgX9FLvfJrNQW+w0kzU3pHuDAdYCY2kEX78CF8ef++eG/wEA/Y7SNiET+5DdoFOrl02kXKDcxuK/JqcvesRy"
    "0eOI3phglegvXx6IN5r33nMscJO+8fbH/4d8EyZVtgUmgNE0bHCA48O8AbnWBPOZP0QE3304NLF5CXg/gmapVbGECZNAr8s3mvQfHoHL9thCIxbXHLnPwr"
    "+yxgDbatxwBsIlwT9inIGkJnVmKke6s/PchTdE/2BEcvV1mOaM5N4HQte0dW9OYx7+BcweRmURStnAWtW9q4EyOGI2wU62NVDgxoNjPBykNz7rMnneNXTf"
    "ZrS+Olrel8BkKayFNU80d/RN82m8vJigmaH18/xuR54pOlc5clqvTVV6rW5zjVsVDvnOmmgM61Ipo2JA3O1BZh7g3yW8wdsUW8SsyNwzrMjzJs+C9DffxU"
    "0TTfQ2mLSEqX7hJivD4Q66IE6asZkRFTFNy6n1Fnf3VzcEmmViUVzF9VSQXn61NVhaPWqG+nZNahWgTpFqIiWB1aDcK9zM4oPUgYj7m4kt7ZWU3KjOGbc3"
    "kDOb+ZstKtNHdz0W6pc/re4t+/Q7dHCOb6bLZ+YXNm63G9EURBnNBP6MqTEpumJX1RW8kOhYssMVk39IDLLnpENTFspYKJdu7P8vFM6HVbHfV+rJaQ0Lty"
    "SCI59Yig9urz9YDyy5Mfac+M9oFgxdFfHrQPnxc12Nhu5M7pHViAWZGzAt+Cct++9gG7zREOHx4X58vhMyw+LbcLdP0GiELSnBDWyCKJX+CHJy7rkMw8af"
    "ewOrQWz9zVHgRMvgWOrZ6kPZDueBDjfXulxRPfYf6BbB870OmF5ON3+an0ZXUlo2rg37rahniUhPsWKSqkAYiGldbrMGWK0zMnK/sCuoAtoC4Ux06GYbti"
    "u7DypXNzQOTQq4SbTv998YOPGRx2XFizRDK8/mK8eKzc0AAqd0UPKSPq2bBxVAXV/DV4S2iYCj/LwGfvId6RuJDcMprc/IMH7P1CKXD4rrUVSGl2IVT7yp"
    "cYICXKYznTqGa8V27C+ccftb94T5cm+PUKXVrkV7AwYc1Uv+riTYxjWu41XerAPzCXRfWB3m36A3+j2XrtW9VLsRGUYZsqfpWLVNAN9MUBZP1SRXGL3Y2c"
    "BAyLwPqQOx8ufH6AIyHsTsAYBa/CgGHMr1bRiNcKE8kSACcgPVVcqgZbKUbDKcrWU5IXyBbO3maIm3fCkigZQhKn2NCnFFQYAt33X2NSqliepNnYpIXZfd"
    "c+YJsDQwyPPmXCZmkFhM01LVk6sm1u0GNSLvHNNjtvQldFUG7mhwkrSJuu6JK6Q7kAF9iOSpVqrVwr13IpPDBTdKPKeA2E1uxIgCddiHiSclFyWUjlcSmV"
    "QaJdGkkxzyoCaM1+JU66j/iNzgLg/AarYIs9F2JEpZrh2KfvaXphFwSKd6XvIUpZ4ycVtDKrSd99o101Ku/iuuiPBv0sN3Y9rDfrfZJA0R0FZsbA81N8Pp"
    "GaZTcwqYZZIESvEOOdCc8cRQeg5rmcoPbwAseVku6LtBv55MedS9dVMPOCeL6UfwZnQSiQSg9A3/Y35xa//daCxapgHwdD7GyD5GCS2qngulKPdsJZ17wV"
    "2qMctNT1hVtnFj69rlPmONbHyY0rDfevTBdqH70MXDsrM0h/3z2DVottWVBYtGqbMmiteDOn/4lt84mEIdEwmDuR1k5UpLnbdk4Hi8lNu6novmzcr5uWPW"
    "vAuvXROnCAmMGEHzlgUjkjeHQb1/SXHTr3PI4cUmIdSY91wJaInJmw6SXOGdg5UYkcNDmdKt4CRp0CUmHDhsPKg+e8OeHH+ERGcHAODhWCRo4caR1j0Z05"
    "bOBlblgLp7uPGjDvHH8kbMbZRwy84c/QRJLHC7gOltPjR75DedpOOEZrDadrwIBdByY6iYlgZCb4TtmfKbU8iyx3yA+HSsQ1cAAIeFchAA+97F7qcIGN0V"
    "4HKcTBmoJlThdItMFzylNnChTpv91nCvBzZxpBTNCf5IXbRwm8Kb+yDhNQ77J6sI8TgPnB6nBefq3sCDwcPGytOlOg7zxznsBGLGJKHCeAVz0aNC7SfzMP"
    "E5BLR5WzY+dEMOOQFINxg2nan0q5hifPCF6BHRspZMLl8UKmAbHB6gGsRVzBaVcQv9jw3Bo6PDDuG7SSmZc2lsvyohvuiiL5ksisMwTwDifVL+8f1u/bRw"
    "mY31nHCfhx+igB8XnZZwmoix/lKAEAdOocAeoKkDpxegD9xz48YIf8MgXIZKxG+uCAN/A/qXMD1EfYPfVoERPVrzvUWLDBoS6cUQwbAIOh2yIAQpMDDp1K"
    "5cjFVyMBoIqXPjJgEzUBiFQDH8gLemJy9Xrikz4rgArko+RZAbuGgTarVb8RMRYDHlWreO4hQ8BwhjJeDI3oVIBGUXMSkaTh4x2q0DR0JgD3kF3V6C+evJ"
    "wYQG43fWDA5po5LGBbM1YnBbwC/8o5AcAS9TkBeMumg66PZoy7a44L4EvSaEeRnPRRAQhV+mmfFiBwY+B2HxfwCv3NzJmaWIxGO5WRvpkPIGNmHp59TIC6"
    "nteiK31F3UzA9CbHBJhXwF4wmyLyzAkBw/Rf/W2PQwKEk/cDK5fWwLX1dy3lKxf8t3rkIwOGJ4At4U85L2ATZavZ5wXIk+R5AS8H6I9yfCQ2+7QA89ysG2"
    "kDt1LCyvZhAVv8SDgs0E5knRWA06plHxWwPKHqYwKK8EMdEvAykrk5IUD9KtsnBPDGW+gjhwS8HgR1hwvzI2LyXFwhXNWAUh8TsD2jrQ8og/mVDjBsGw6u"
    "06wFtdHGDMYEPYdv0cUD36hRODYGugECk27Cm/TMCQE8iDkeYCP9N3E8AO2q4fp+pSwK0raiu9coSNvswgNMpkmXHWxS8+uePC4RDW8YJqghGwdxAnzBc7"
    "bSHxGwNGAHLAGYaXvJ/KsefWO/8JygzJSpv1u5f3LSPWvn8FHvnnUofXON3kyC0ANtR+E2sCRgySj3sZSWYMLwcNjSc4CpsJPe8THe2XOwzEIDEvtRDCKG"
    "oA7coFKlz0jV1AN5JdEQ6DR7SkQT1lWpNRGZtICq8SHxXnbdgdFiR/GmOTrsjdxBZA24Dh0uqoAagdY8hQTkCELjiblOFDpofBsCANrCrzxnW53BQ72ydQ"
    "HwAcFjyg5i/BioT3A/EarZae0ntSKNnWgHmXesp54jtj8F5A7LroEe6uI4Yuk6mBSDFz6bmVZZslZnBLz2DnpWjcHGWsjCD3ad8AiAGVbLCCIcdgJ+E9Wq"
    "ITyniH1gf0g2iAjWLAkh9IJxIp5dW2B2AtkCjUKylsjbt2bCST6eswW7x6EI0ZIZ3jsn9KaBVC8Tz6PvaLo49gD+mmFQKCSzJiDAcF5pBLA8vJCMDuOkda"
    "EeokbtXVFAa6qwocU4bOh7J5CVnvoylQUbrS/IYtN60a8clC7+KOA98KJhJDK/6hCDJkQcCeJYQRAo1cssNdgpU4KnxEBxmk1atp4cM0DJFmR6jy3Yomno"
    "LVdpIDvK/Y9XpgIcAVjBaCMgxBciItQC1KE0Mb3TmMuMbEe+J4z2bQAuW1ugkmW1AhrQopDurC1OskszfHIIRQk7BWsItvzQc3bxVRpIumwxPwMSViIiR0"
    "XPuLeSqJqNc7GFLSr4RfDlP3ibMnuz8KzVaz00H0JSleFCprlTCwh2ATXFJch5ISkxt13/NkUHDKDMogOBHXEV2UZVcoACge3/pCXmmDT57moD0d5Uwml3"
    "wcHmycwGChjquYMH2zjqnZcuPhA1GvW+vaRHaLUi9WZIOYE2kbcAKSBLOULmwOoP7lQC+CgDlcUE21JpyIYJEugE3q4pKdPodSVXlqsw2K4fIqHJx5Ks+R"
    "ooVgmp1l1dsKzuUXLRZ8DGlqCk51D6EzAuxOuRsAwMZyIEvlKvBOhuqgZd+rNLyObLZ9gaqDgiYz5VT8DBOmdkJkG9PAvxXBDj8mkbkB1TXb3nbB4j3xRv"
    "MfTsaunAgh54FDAP2gKt0CRKDNIjExaX3kJta6yCx5+CWK5Bt2N0xjMWGOC5yKh6VGJCCj0HkZtPOQNTZ/CKUgTkEYl1mMPrliIykOwAt4t9WOhWAWbtpY"
    "sMtiLgFUftzTeTTGArdGjvgCo4IApD/YomYEoO8Hk8HWrWEks7z645IH4AIK7EeHdwd9XBm0ooJWU3KIgbV1YLlVdhY72OcFNVCPQn/EpUIGjfVaoCIcVa"
    "hnQJwkb8j1WBwHysbEoQcAX9Q6V+TfZE9UB0kVgZyqxNsgV8T9oLwM1LVSlsQdUS5tKYotbyCpm2VafASAYYIgTB6mSAapejrgVGgcKvxkPQJWpWrcJWkT"
    "PTYRM+4OV5plBho+GmCCnRE2usfHrOJsXSGM+B7BEPzQppf6fx2nGbzTGQsxw/mXUKLBtxdLRa0F2DL4Se1PS87jIFW2Pzk+vQOgIKQxKNP+y/mJI7mOg7"
    "CeaPp8sUEhNBPxB0S6/wRtmANMFdkfQnT8hL7uKsSethUSe0m1TDWbPTFQqJsdRT8gkJdlXIHGHXv0NXaxOLVnsO1praWUuDUAUKG4vu28am3mgXKGzhBF"
    "bW1RPyDbbLKYd2fQK5yoTldwkO5U0CCKMbyWhlVIRASwN8adZxI7FAYUDZLihIUBCRjWmNT3ZI4E+R5MClog/IM3JOD4B9d/t605mL/JyQlybTXZhQDOsz"
    "dOg70W1GTQJMjqzDblTW9QiW4vjziP1wPQoSNhMEFJdm8Syuer8846VrEbg5KXLJTwjgOLRqD7JhL8BNsU4yfcTQGK+M+yMzMfnyEnUJts6LXZt3JLnt6o"
    "SX5Vd3fcLL1t8KjoSCb/QoT9i0lcoTtmJ5wtaiu92g6stYj7AX/3kb/wnrOWxhKhM2WZUJfl0bdK3syoSifpjlr+fyhOHKeI31Ij+yfCrD/MOqT9ipxJYK"
    "xwHNofOE9gW4AWbcA3KSB5AUdEBiMWsw0O+QKpgoUxjmx8rZgp0PEH+HXQ6qYR0z1yk+gm9lhB/2n48StQrAMKBhjMhDtQqoEOgiBC9ZrVDUv9O1CkX9U0"
    "XLIuO4UPpKo1lT9KBqFLbzf0ks6A9RRVCxJ7bXUW3Cu/dYXcguUdjIjxH92J2dqlDYafxRdCVZlAhf6goF9sRIO+WJoQ+QHXHrAYI1Wp3VKtuE8UQjbFLI"
    "wKzXjijagyv7kKdGm5Ps3ksVLexsoOasFTqiEpyxKltAsw+NqOyKBRVMiqz4V10HmKxyBeTstGlVW6+wShYU6+9qY9UsbA0t8U5sBscjB6L2TmIQSdn5fN"
    "u2n+jPiZqjE6j4cPWCt0ytAmI26IpaYdWVCvQfzfJMuIULFl6GfxPlChtxErVyH4rcCeT0NbMGtoAjDCTh1oAOr1kqSLuNm73MkgWiIbkIeobjjKpqwYah"
    "haZStbAD/2Os/lfov3bRwnBCyVMpN0V2yCqByMBQ9v/rrPfxn1bNgjwnToSGsF+bIYlZEENUuduyShe2hipkVNB6LcsuUWLl7TLxJkk7fX0ZS9kUL+yKgk"
    "Tlwk74N123gM8SVQub4N90zQI+S1UsrCD3l6tY2MQ/uksW5AXR86glOLqKF1TDVPUCP1a8lUsXNgJ/qaCjolr1dCHAMJjVrLqRvotaLrDCMnHrlFMZ2L51"
    "u6RxkrHf3nIYsdWMbBaZb0g3YniqmOFNE2tH20DqGAjpUmUMr9C/EtVn6lKzfoX/k6xd2Lhs7cLTOsRJUhJX0Qr8Ci5vLl5I9C9aciMElb0ajHFkP9Gp8p"
    "jNdPWe5UpOlzCgb7cRa68HxyDIoErsR8JNaKvloBsH7H0EQQlGdGOv2+UptEsZEl6uTF+UQQX8inXBWrAvliHhab3qj+pAXVYxww5+Yhi/xklp6yXqF97k"
    "rELXoY4F+VXpgrw0cDc5ThaF2K1YLW9QWGUvYqVVycDRQ5ob5zcOw7/pIgZ8tmwJww56kF4aognqMBz1tioYiuqnVcEwzD+6mXmqfoGTSuiZgz54CmmH6K"
    "1I1i3Y7azXdl2j7sUqWMAf2eUKFvSsoFqyZoGCrqjkmFdSq0BvxvB3sl4hqV0Yhmw9VKUKJsuFKxVwb6w6hZfQPN61Y4tVo0A+N12g8HoGYmN8xIQfjRQH"
    "enUdjul2xUETtQm7oiasd4YIk32Hht+gCe68nhn3rvWIs+o6hY3KB7M3c+ZbAnIDkjmAd0tjT+Mh6jHNSBlVdsHC0wUqMCaPIACdH102oPK7HJDBHceVBZ"
    "x649kVC9i1cg5ZEQYdN7AdSmSg0MI5Eprw+WhapbQucT2Y2oVXg5hdtYnCBXFz2wOZmoU3tGZhaha2gTQFpdqnK8sUIDUMgckksMFL1ytkBYYphKvXq9gm"
    "hUsjK2qM/XMQS6mZETt5OASsVq+GJpWXgt3aialH8xLFCdvS0WkFUPSyCNtG7ZcGF5eAlg5eqiTh1coUR2rJEeQl6xHMfsn+uFr/XrYiwbPrEZJ+tOlgxP"
    "iYNsec1ifpJbo6IWyo4gSvuyaBtw+ta/ZboaRDTzNGPJH1sRzV01WBE3b5q0wzU4uwecyypDnBxEWcSJcjbOTUtVq6IGFrSDEMQLYgXY+wDdUAZTOwjIC5"
    "+TUZhkkHtDXPoThB2Y99GgLImkUr0guqSWVDpCx6gEy9bqWX3S78I7sGYbNaIuziSDNW5kst1KalUtihJaIK3p7L7xwym9ANbV5Zurx63TvVk4IK27JKE5"
    "SzghCBxQkXJ6gXih/G/ogttx0pR0jWJdiqALvamACYFjkzIlGVsDP1kvUrtpskO9kX+sL9skfu1rW4KkF7fqC5BHBUfgfFe3pWJNjOM0nfgU3iuYHNTKm1"
    "/FeUVnjRau6G2QB7ZBVDhgmlw+BoA0bEVrtcEyYmgYyc3fcFDtHQTaM1ApfyyYSkP/J5/Yn8gZAyj2IBpZddhpAYL8MXIiP27jhRjZDsMQyUfc6krlhwWK"
    "2MziR1cD4nPFJCohL3HvSfTiWiIGo43vDrEzNZKUPdYy5XhWAZqTr8vDmOjNZPIZ04IpRG/UAizxyWSIX10hZxIqoMtjTFBAaGc/mBKb/hvFIcHAUjKJp9"
    "Phh4Ph54vjbwfGPg+crgc/0DYPaCGt5EizkX5GdxGO/5YDBwAw+YdZF9sNWgkcM3+RblUJNWnMvPNgLMrXf4m0oLM6Zexhxd8SvmVHc4UMuPZmqjZDXhOJ"
    "WxXPDc4CC/b6iGDRjXfDIA9DsLINg9ux0vZC/ELTdxzXsNAL1n0EeSdzAbsRLBnKvV3G71B4iasDoV5PIeEhB5m3M19DH/dDifd3u1mqQ74ovQanMRprsn"
    "P5CaMC99gP/E1NepEMhi7erVucmxnADRreVd1YBiuepFXj2vDTZao5h1O0u5tNw39KGgwZ3mDUzWtqQLTzyvu+qYn5XLt1oN9CfQHia2JV69WsYakgeeap"
    "nT08gX9rVaA7xDY80aJx3QylVnOL/SOxOloVwS3lnA24nAKwLw8p45mmjlz7bjZ29Yn23a2tqFxxRNzQgabykOltAHWHJ3FAf7NwQvuO9kIPbg+Azi9u49"
    "A8/7iEXPh/RvRP+ODjxfTeI8mHQW1qv9invgv4iINAGEQwrQHgWVPGlX4F2kT1mWpL9seNr/6mECRi43i8wcaLDGPsS4JenWJXEJwqYCMj7Xn5deyUGZ7j"
    "ail+yHjeAlkBLso54kQhKsNjeWR/7q1YjhPNsB7om8t12TZGeu7gj/GhravUd8uYKsibi36sJ6xq7deGi2Ui5sKVL6SqHEGmsfKuZ+XBmpBsrQJA+wNjSD"
    "lgIqMZ2ixXHK4WgTowy4e5um4MeWCvDmGmxgaaoSVThANyq1IzytMU0HilaaQoE13sl8FmvTAzErftaxqkOepr+qAL3VZGoOeK/Uxig2UyOuTDNCTiRoZu"
    "Ys7/LQiEolQEatXv0ctDN/UVNEl5zd6t13c4rD7AZWh2PXZOwQuNFzdkt+PKoRJe8C0/bQoR5E3lilCmo9oC/saUA4C+22FPOyAH8QIBwoxHvOMM3fTuQa"
    "Ags/ryUFzhIFhWDzu+8+Z3BX5pPkw0Dia91lGOQAYz+zIaHyXN582C8fjg6+DO29Wjht2KMFQA2oIL/cSC3cCsVTktsceNPI7Ynf0dr5BUpE1Qh/MwTopy"
    "ACTxuHAvGZHzDSoqaxQAuNWHoKe0ADJjk2SNFXBotZc5/0Mzo0tDb/6x3FAY3nBqWHcbeRG9EjIFJAsyCBXN3S5KWi5kDj1XDEr+7k1qPk5x7ykMKQ1IEd"
    "We9r/lRl3IcFApcxxZIojJ+L33030HL33Xd/i9JK0AEYPaiJORoNtcfXinlRJWYJUUFzUIjgAVgaM7lZ4jKAssL3AP9heVzqUBIR3VKdt/SiftslIks8q5"
    "JOIccHHgjcCPMrcyXPvMhL092FQv8eaLbmf/ev++V/eWs8tBARC1DkvVZ0d5lQ+WvFwd3QdVhHe7ZPPAcll0dTf9P12lFUwmuv07vwJkx4cLaVRCvcmqHf"
    "FwuBx7Ve0dBQ/4a1a93aYGVKkTSaq+RPwDB2gvi79a+aN+nXc7XBF18t5mouCti8hiuwCrAVfCALDL9Obx7bOEKpnEAkjVZqsvB54M5y+0LsYpoNK308/U"
    "rG0G8VaWzuqCLo7ZP2tWvHFuCQIkEAMBrjBiuu72Hng8MxeqBzgI27A69S3jM0xC+YeYSD8A3YRJ442nNr/mvNT9e4pVLejQZpGcM0VU8uqMo11KpnxX0a"
    "aAEWup7n8fRfx1WGbjxkd+HXZnK7Yzfaky9EeW9UM43fFPOUabHb3zNYUTCtwCbVysB1JawZaG0BN6yUHxpavoUk40EbPw1+mlgMSiwBEbk8ymjqlmK8YF"
    "wN5hpDbzcLr0X5XOyWJICYd/1BtWs1d9R2E8FGUY4YqABYJ9dHrIvs2qDRCBrbyd6jN+pRqeWGZAeEsttjAcKi4s4iAOHLcqUBErlQmvRrTb9aauWFWhUd"
    "d+NZLqsjnDsNjLfHQC95Dz1IQx7bVTl7DxTq/zfCR2FWnGdMaSGsosF3ZJBXw9ybYS5ES+B3RUMFoccbAcBcv7Yf5J8XjuWi/NB/Ij8phF64d0htFe+hcq"
    "UCvF9uFnYAvEEXLfymaFgRzEaYmKvIFA2mmmJPuj/ZcdUjqG0gVLDEbhbjhmidcjK/JPoDDwTjdxL9EpTn9tNZoECu7UVnlTbdiaFoE7tJ6bJgp74zgUc0"
    "3mmf/DN9Sfd4XDzCV+X8+PCwPppYivOP6Itu+ECO7qt7zEFALaQhMG9mR3mtLQOM/ywajv7s6+fVUfGcypNW7gRcDp8DZd2YzlO1D0nn6dG8qFeMsKAvN7"
    "Ky/biuVRn80jcea3H3w/bBe+p0yAf2WU14qUTqABdYNYqJt4qAX+7vi+5viu5Pjbx4CdD9NfjfWyH8swvtq21N+Gc7/vMOmATuq/hPOIVNWLQo4eSWQBh5"
    "a+H/+0t7oO/B9f3/vv6FtethDLa8flMc1CD1RyIKvWmQEo8KprOywZARURLsMOehUFZYPN3qElXxtLZnhJhAeAFdjlX9+A3g8blurhqrxI6a2tMGb0IF+R"
    "2JdJkqWCuF3bPK81JAfVWEKOwusP4W59MXmOexDQIKEuonejDCv5rFRBEV2XU5mx6+1drD8rw2rTfnp7AchFMjE07ijcWWlQzoVKYTzJlYZCPBIhVnKmEo"
    "YM1U/xq/GU9Ea7BfjDaC/jqLOQkhZnRtG97JtRKUhsS3zdXivnimjsm6fr0OfJn0tDVYjIvHAwBzLGAtLjAylJmVMdChgkm/QoJaHP8gq/MWh6bEvZIrki"
    "FLYPrTecW/WYMGzk1RqG25kuU9LIFSgPGD2miQzNJKRMgp5SYOrUQ89gNyXB7JTsdOKLuXUw4kcC3+Y3lOV79GdkUfXqWVpxxRSntpMd9XGknDQzBlCQ3U"
    "XBvA3kFZBtjiERcoTkfeBgAB+lRWry5xaBz9xKaNRw+hJQO7lNeCn14MJAClL1JcFky62EnlIlL4sg93L5FergM4udd27twOHLohYquVT0ETz0xIOLn92A"
    "6oUm8sEiKOXnsoqJEe/Gk3NCSBZqk/PbguWC/eSxefgGwE7oWeoC0j4gmKptnv4wT7YlSund8HxI0qoyo5shJEg7MqAXS25UboOIm3+/FEYdaPAY4gvTAh"
    "jR731eE5oDXROTSu+pg2ATpIFTH3ubUtV1mAhVnclMJLYVgN/BqnpCE3sPvEZ33NBsZWqJBjpz+S/My1GlOLPgygtEhwp1racyDI2SOBKWKnDyZfkC7f9R"
    "RkOWZNJB8qPjiM6lj6JShwYDJtkjt6U29bAwL1iFyyg/WxgecDUre3TLDHbECcn2P67xr9vZf/dv0x5XPLo+8OX71TlFfI8sg1uLLzsIbmejCNzsO0hAGh"
    "gf5A7PmVokzC9gDmZ6MmYIwy09VOa5eA2kP9ALdJ/5EEz+Ben51uMZnZSX9cjd0k1EDdedzdRr1pUb6t9qHDx4i+GJDJPbc23+LU2uzX/chESW9VfgjVqV"
    "ZowbxUyTDsAkXjWLVC+xg/Izu7lk+wF+vGcGAwzAQoVm0lLKuUaOYiTeatNUmy0P6EkmVte4nJiCXCItBMT0SiNt574QO5bxqAD+zhYQbKn9XEw+GTadrS"
    "Pr2ixIkVQngZb3jP0w4fdtvpeEcl0g5J45bxxLc3SzaPOERtT6omZHKlan6TwEnNbsTD47Lfjf+k36ablnFf0TEk8jj3zoSekriGTTjCo3qecdjU3GyK7j"
    "OQXefXK3giF5W5aG7LPDVmZw6oT8KW2FdEvw2TTJCbsDuzfWpBSH7K6VnxKKCkvFzIt5tYTJ9X4ZCk1zsQdSVyY/Z+WfSsf4IYoJcZhGXDmR6hA8TMMO09"
    "d2ZKP3Ho/34dSSUnJhUOkoLlV2pBY5VDYizxxG9U/L6qPxJUB1EZFZpqObg4eJJea+tFGcMBCT02lhMXl5mqK2sGRXnCjziZrOFWIslJUsggZcaVCGOcBQ"
    "0NN6ztDMfHq9Aj/CRAoF7XsgZNxZWskRVidO1P1+c41JDaU+nIbAJIAQxRZX1kMIHDkkMzpV/XBcx8360CMWKKXIHrNEC6Dq7yq6AorHoRoUxxxV0mm7X1"
    "6zX1F0tmzF+vkR1kaJeQiT/vp7i30MO772Z6OMNGZbxSe/fdEn8cMm7OKpIOhOcqR9nq1aC9I7ve7jci5IuacZIFsmNzfki7tbrfkafKijw9H6XmmpD5Q0"
    "PbR9BxPZpLCYLkpLpRSyNUBhEAKr2K2kZQfomPpaM2pICYNmkWIjy3MNvUXM7v4gRDQ6USGf9JVgP2VxYHarE+1zQxK4OIUqUQFVIs0U1xaYnkWZEw/FuX"
    "WRgaor9dn1CFzgtSC0JkDoY8/QBkicTsA8FyLZk5h4hc+mI4oIwbAzE3wZl0uRhYNo6VlA5DqbBCQ5zxOlYG6tobMzhwE5Y3uYkZC2xJEOdKYFrFRrLn33"
    "031agcYLp4up0bTefdTGznI6S8Sm202iwHUerDPskYGSzlV6/uKcf3wXx/N5JXz2bpuKOpYAchpDgyUcPjMszZaBq9LEUYS0kpWYE7MZF+I0c4bapxoNAd"
    "X67FMBa8cJs/dLWhYAi/fJtKf1n35CNXiLrcjfR8eNPOnZu3vjr8h9c3vdUa+MmaNc9LbPYNMLABa4CSBxNA8kaatXI1AGMSndr/F1FH/w2AyQUA"
)
