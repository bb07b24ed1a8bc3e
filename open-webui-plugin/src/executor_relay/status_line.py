"""Shows below a chat message what its executor waits for (section "Status" of PROTOCOL.md)."""

from __future__ import annotations

import asyncio
import math
from typing import Any

from .images import EventEmitter
from .log import log

#: The event with which executors say what a request waits for.
STATUS_EVENT = "executor:status"

#: What to show for each state; None for the answer itself, which Open WebUI shows.
TEXTS = {
    "queued": "Waiting for other requests to end",
    "permission": "Waiting for your permission in the executor",
    "unlock": "Waiting for you to unlock the keys in the executor",
    "provider": None,
}
#: How many texts one message gets: Open WebUI keeps each in the chat, and saves the whole chat for it.
MAX_TEXTS = 30

REASONS = {"rate-limited": "Rate limit reached", "overloaded": "The provider is overloaded"}


def describe_wait(status: dict[str, Any]) -> str | None:
    """Returns the text of a status, or None to show nothing. Raises KeyError for a state that it does not know."""
    state = str(status["state"])
    if state not in ("retry", "fallback"):
        return TEXTS[state]
    reason = REASONS.get(str(status.get("code")), "The provider failed")
    if state == "fallback":
        return f"{reason}. Trying another one"
    seconds = status.get("seconds")
    is_known = isinstance(seconds, (int, float)) and not isinstance(seconds, bool) and 0 <= seconds < 1e6
    return f"{reason}. Retrying in {math.ceil(seconds)} s" if is_known and seconds is not None else f"{reason}. Retrying"


class StatusLine:
    """The status line of one chat message. Sends one event at a time, and skips what has been replaced in the meantime."""

    def __init__(self, emit: EventEmitter) -> None:
        self._emit = emit
        self._wanted: str | None = None
        self._shown: str | None = None
        self._sending: asyncio.Task[None] | None = None
        self._texts = 0

    def show(self, status: dict[str, Any]) -> None:
        """Shows a status. Ignores one that it does not know (rule STA-6)."""
        try:
            wanted = describe_wait(status)
        except KeyError:
            return
        if wanted is not None and wanted != self._wanted:
            self._texts += 1
            if self._texts > MAX_TEXTS:
                return
        self._wanted = wanted
        if self._sending is None:
            self._sending = asyncio.ensure_future(self._send())

    async def hide(self) -> None:
        """Removes the line. Never raises."""
        self._wanted = None
        if self._sending is not None:
            await self._sending
        await self._send()

    async def _send(self) -> None:
        try:
            while self._wanted != self._shown:
                text, self._shown = self._wanted, self._wanted
                hidden = {"description": "", "done": True, "hidden": True}
                await self._emit(
                    {"type": "status", "data": hidden if text is None else {"description": text, "done": False}}
                )
        except Exception:  # the answer matters more
            log.exception("Could not show a status")
        finally:
            self._sending = None
