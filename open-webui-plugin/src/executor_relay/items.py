"""Parses the items and the callback of an executor (sections "Items" and "The callback" of PROTOCOL.md)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from .failure import Failure, read_failure


class End:
    """The end of an answer."""


END = End()

#: A piece of an answer: a frame of the SSE stream, a failure, or the end.
Piece = str | Failure | End

LINE_BREAK_OR_SURROGATE = re.compile("[\\u0085\\u2028\\u2029\\ud800-\\udfff]")

DONE_FRAME = "data: [DONE]\n\n"


def read_item(item: Any) -> Iterator[Piece]:
    """Parses one item (rule ITM-3). Yields nothing for an invalid item."""
    if isinstance(item, dict):
        yield END if item.get("done") is True else read_object(item)
    elif isinstance(item, str):
        for value in read_text(item):
            yield read_object(value)


def read_object(value: dict[str, Any]) -> Piece:
    return read_failure(value) if value.get("error") else to_frame(value)


def read_text(text: str) -> Iterator[dict[str, Any]]:
    """Yields the objects in a string: one JSON object, or those of an SSE stream."""
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
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


def to_frame(value: dict[str, Any]) -> str:
    """Returns one event of an SSE stream. Escapes lone surrogates, and characters that some readers treat as line breaks."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    if not text.isascii() and LINE_BREAK_OR_SURROGATE.search(text):
        text = json.dumps(value, separators=(",", ":"))
    return f"data: {text}\n\n"


def read_callback(answer: Any, streamed: bool) -> dict[str, Any]:
    """
    Evaluates the ack of a call (rule CBK-10) and returns it if it is a success. Raises the Failure it contains, or
    `bad-callback` for anything else.
    """
    if isinstance(answer, dict):
        if answer.get("error"):
            raise read_failure(answer)
        if answer.get("status") is True if streamed else isinstance(answer.get("choices"), list):
            return answer
    raise Failure("bad-callback")
