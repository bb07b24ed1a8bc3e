"""The class `Pipe`, which Open WebUI calls."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import AsyncIterator
from typing import Any

from starlette.responses import StreamingResponse

from .announcement import ANNOUNCE_MODEL
from .attempt import POLL_SECONDS
from .failure import Failure
from .host import Host
from .images import EventEmitter, Images, shows_images, with_shown_images
from .items import to_frame
from .listed_models import FUNCTION_ID
from .log import log
from .page import ELEMENT_MODEL, EventCall, OpenPage, read_element
from .relay import Caller
from .service import Service
from .status_line import StatusLine
from .valves import PipeValves


class Pipe:
    """Lists the models of users' executors, and runs requests on them. Returns errors as answers and never raises."""

    class Valves(PipeValves):
        """Settings that the administrator can change."""

    def __init__(self) -> None:
        from open_webui import env
        from open_webui.socket import main

        self.valves = self.Valves()
        # In a chat, Open WebUI 0.5 drops errors and shows only text.
        release = str(getattr(env, "VERSION", ""))
        self._chats_drop_errors = release.startswith("0.5.")
        self._streams_drop_images = not shows_images(release)
        prefix = getattr(env, "REDIS_KEY_PREFIX", "open-webui")
        self._service = Service(Host(main), prefix, lambda: self.valves)

    async def pipes(self) -> list[dict[str, str]]:
        """Returns the models to list. Open WebUI puts the id of the function in front of each id."""
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
        __event_emitter__: EventEmitter | None = None,
    ) -> dict[str, Any] | str | StreamingResponse:
        """Answers one request with a completion, a stream or an error object."""
        metadata = __metadata__ or {}
        message_id = metadata.get("message_id") or None
        streamed = body.get("stream") is True
        # For events about a message that a person sees.
        emitter = __event_emitter__ if message_id and not __task__ else None
        errors_are_text = self._chats_drop_errors and message_id is not None and streamed
        # A request with a whole answer as its HTTP response. Only these can have an HTTP status, and must be watched
        # for a disconnect: Open WebUI itself ends a stream then, and answers chat messages after their request has ended.
        is_plain = message_id is None and not __task__ and not streamed
        is_watched = is_plain and __request__ is not None
        disconnected = asyncio.ensure_future(wait_for_disconnect(__request__)) if is_watched else None
        try:
            listed = str(body.get("model", "")).partition(".")[2]
            if listed == ANNOUNCE_MODEL:
                text = read_last_user_text(body)
                return to_completion(body, json.dumps(await self._service.announced_by_request(__user__["id"], text)))
            if listed == ELEMENT_MODEL:
                return to_completion(body, *await asyncio.to_thread(read_element, self.valves))
            sid, user_id = metadata.get("session_id") or "", __user__["id"]
            is_page = message_id and not __task__ and self._service.is_page_of(sid, user_id)
            page = OpenPage(__event_call__, sid, user_id) if __event_call__ and is_page else None
            status_line = StatusLine(emitter) if emitter else None
            caller = Caller(user_id, metadata.get("chat_id") or "", message_id, disconnected, page, __task__, status_line)
            answer = await self._service.answer(body, listed, caller)
            if is_plain and isinstance(answer, dict):
                return self._service.to_response(answer, caller.user_id)
        except Failure as failure:
            return failure.message if errors_are_text else to_error(failure, is_plain)
        except Exception:
            log.exception("A request failed")
            return to_error(Failure("internal-error"), is_plain)
        finally:
            if disconnected is not None:
                disconnected.cancel()
        images = Images(emitter) if emitter else None
        if isinstance(answer, dict):
            if images:
                await images.show(answer["choices"], "message")
            return answer
        if images and self._streams_drop_images:
            answer = with_shown_images(answer, images)
        return StreamingResponse(with_error_text(answer) if errors_are_text else answer, media_type="text/event-stream")


async def wait_for_disconnect(request: Any) -> None:
    """Waits until the caller of a request disconnects. The body has been read, so this is the only message to come."""
    while (await request.receive())["type"] != "http.disconnect":
        await asyncio.sleep(POLL_SECONDS)


def to_error(failure: Failure, with_status: bool) -> dict[str, Any] | StreamingResponse:
    """Returns an error object, or a StreamingResponse, because Open WebUI keeps the HTTP status of no other response."""
    if not with_status:
        return failure.to_body()
    body = json.dumps(failure.to_body())
    return StreamingResponse(iter([body]), status_code=failure.status, media_type="application/json")


async def with_error_text(frames: AsyncIterator[str]) -> AsyncIterator[str]:
    """Yields the frames of an answer, and before each error its message as text."""
    async for frame in frames:
        if frame.startswith('data: {"error":'):
            text = f"\n\n{json.loads(frame[6:])['error']['message']}"
            yield to_frame({"choices": [{"index": 0, "delta": {"content": text}}]})
        yield frame


def read_last_user_text(body: dict[str, Any]) -> str:
    """Returns the text of the user's last message."""
    for message in reversed(body.get("messages") or []):
        if isinstance(message, dict) and message.get("role") == "user":
            content = message.get("content")
            if isinstance(content, list):
                content = "".join(str(part.get("text", "")) for part in content if isinstance(part, dict))
            return content if isinstance(content, str) else ""
    return ""


def to_completion(body: dict[str, Any], text: str, completion_id: str = "chat-executor") -> dict[str, Any] | str:
    """Returns a completion with this text, or the text itself, which Open WebUI turns into a stream."""
    if body.get("stream") is True:
        return text
    return {
        "id": completion_id,
        "object": "chat.completion",
        "created": int(time.time()),
        "model": body.get("model"),
        "choices": [{"index": 0, "message": {"role": "assistant", "content": text}, "finish_reason": "stop"}],
    }
