"""
Counts the calls that executors have not answered. Until an executor reads its call, the Socket.IO server keeps it, even if
the request has ended.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

#: Bytes of the unanswered calls of one user, on this worker. One call alone may be larger.
MAX_UNANSWERED_BYTES = 64 * 1024 * 1024
#: What a value takes in addition to its text, and a call in addition to its values.
VALUE_BYTES = 64
CALL_BYTES = 4096


def size_of_call(form: dict[str, Any]) -> int:
    """Returns about how many bytes a call takes."""
    size = CALL_BYTES
    waiting: list[Any] = [form]
    while waiting:
        value = waiting.pop()
        size += len(value) if isinstance(value, str) else VALUE_BYTES
        if isinstance(value, dict):
            waiting.extend(value.values())
        elif isinstance(value, list):
            waiting.extend(value)
    return size


class UnansweredCalls:
    """The sizes of unanswered calls, by user and socket."""

    def __init__(self) -> None:
        self._by_user: dict[str, dict[str, dict[object, int]]] = {}

    def add(self, user_id: str, sid: str, size: int) -> Callable[[], None]:
        """Counts a call. Returns a function that ends this."""
        key = object()
        self._by_user.setdefault(user_id, {}).setdefault(sid, {})[key] = size

        def answered() -> None:
            calls = self._by_user.get(user_id, {}).get(sid, {})
            if calls.pop(key, None) is not None and not calls:
                self._drop(user_id, sid)

        return answered

    def leave_room(self, user_id: str, size: int, is_alive: Callable[[str, str], bool]) -> bool:
        """Returns whether a user may have another call of this size. Calls to lost sockets no longer count."""
        for sid in [sid for sid in self._by_user.get(user_id, {}) if not is_alive(sid, user_id)]:
            self._drop(user_id, sid)
        total = sum(sum(calls.values()) for calls in self._by_user.get(user_id, {}).values())
        return total == 0 or total + size <= MAX_UNANSWERED_BYTES

    def _drop(self, user_id: str, sid: str) -> None:
        sids = self._by_user.get(user_id, {})
        sids.pop(sid, None)
        if not sids:
            self._by_user.pop(user_id, None)
