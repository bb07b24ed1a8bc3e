"""The Socket.IO server: the connected users, their channels, and calls of executors."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any

import socketio

ACK_SECONDS = float(os.environ.get("ACK_SECONDS", "120"))
MAX_MESSAGE_BYTES = 16 * 1024 * 1024

Json = dict[str, Any]
USERS: dict[str, str] = {  # user ids by token; a real backend looks up its own accounts
    token: name for name, _, token in (user.partition("=") for user in os.environ["USERS"].split(","))
}


class Failure(Exception):
    """An error for the caller: a code, a message, and how to fix it."""

    def __init__(self, code: str, message: str, cure: str, status: int = 502) -> None:
        super().__init__(message)
        self.status = status
        self.body = {"error": {"message": message, "type": "backend_error", "code": code, "param": None, "cure": cure}}


def executor_gone() -> Failure:
    return Failure("executor-gone", "The executor disconnected before the answer was complete.", "Reconnect it and ask again.")


@dataclass
class Session:
    """A socket of a signed-in user."""

    user: str
    gone: asyncio.Event = field(default_factory=asyncio.Event)


@dataclass
class Channel:
    """The items of one request from its executor."""

    session_id: str
    items: asyncio.Queue[Any] = field(default_factory=asyncio.Queue)


SESSIONS: dict[str, Session] = {}
CHANNELS: dict[str, Channel] = {}

sio = socketio.AsyncServer(
    async_mode="asgi", transports=["websocket"], cors_allowed_origins="*", max_http_buffer_size=MAX_MESSAGE_BYTES
)


def user_of(auth: Any) -> str | None:
    token = auth.get("token") if isinstance(auth, dict) else None
    return USERS.get(token) if isinstance(token, str) else None


@sio.event
async def connect(sid: str, _environ: Json, auth: Any = None) -> None:
    user = user_of(auth)
    if user is None:
        raise socketio.exceptions.ConnectionRefusedError("The token is missing or invalid.", {"code": "unauthorized", "cure": "Sign in."})
    SESSIONS[sid] = Session(user)
    await sio.enter_room(sid, f"user:{user}")


@sio.event
async def disconnect(sid: str) -> None:
    if session := SESSIONS.pop(sid, None):
        session.gone.set()
    for channel in CHANNELS.values():
        if channel.session_id == sid:
            channel.items.put_nowait(executor_gone())


@sio.on("user-join")
async def user_join(sid: str, data: Any = None) -> Json | None:
    user = user_of(data.get("auth") if isinstance(data, dict) else None)
    session = SESSIONS.get(sid)
    return {"id": user, "name": user} if user and session and session.user == user else None


@sio.on("*")
async def item(event: str, sid: str, data: Any = None) -> None:
    """Accepts an event as an item if its name is a channel and the sender is the socket that was called."""
    channel = CHANNELS.get(event)
    if channel and channel.session_id == sid:
        channel.items.put_nowait(data)


def get_event_emitter(user: str, chat_id: str, message_id: str) -> Callable[[Json], Awaitable[None]]:
    """Returns a function that sends an event to every socket of the user."""

    async def emit(data: Json) -> None:
        await sio.emit("events", {"chat_id": chat_id, "message_id": message_id, "data": data}, room=f"user:{user}")

    return emit


def get_event_call(user: str, session_id: str, chat_id: str, message_id: str | None) -> Callable[[Json], Awaitable[Any]]:
    """Returns a function that calls one socket of the user and returns its ack."""

    async def call(data: Json) -> Any:
        session = SESSIONS.get(session_id)
        if session is None or session.user != user:
            raise Failure("no-executor", "No socket of this user has this session id.", "Use the session id of a connected executor.", 503)
        envelope = {"chat_id": chat_id, "message_id": message_id, "data": data}
        # sio.call() does not notice a disconnect, so this waits for both.
        ack = asyncio.ensure_future(sio.call("events", envelope, to=session_id, timeout=ACK_SECONDS))
        gone = asyncio.ensure_future(session.gone.wait())
        try:
            await asyncio.wait({ack, gone}, return_when=asyncio.FIRST_COMPLETED)
            if not ack.done():
                raise executor_gone()
            return ack.result()
        except socketio.exceptions.TimeoutError:
            raise Failure("ack-timeout", "The executor did not answer in time.", "Check that it is running.", 504) from None
        finally:
            ack.cancel()
            gone.cancel()

    return call
