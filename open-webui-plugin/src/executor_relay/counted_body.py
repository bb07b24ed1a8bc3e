"""Sends large whole answers in pieces, so that what their callers have not read is counted."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

from starlette.responses import StreamingResponse

from .failure import Failure
from .inbox import MAX_USER_BYTES, READ_CURE, UserBuffer

#: Bytes of one piece. Shorter answers are sent at once, and not counted.
PIECE_BYTES = 64 * 1024


def to_response(answer: dict[str, Any], buffer: UserBuffer) -> dict[str, Any] | StreamingResponse:
    """
    Returns a short answer itself, and a response for a long one. Raises Failure if its user keeps too many answers that are
    not read.
    """
    body = json.dumps(answer)  # ASCII: one byte per character
    if len(body) <= PIECE_BYTES:
        return answer
    if buffer.total + len(body) > MAX_USER_BYTES:
        raise Failure("answer-too-large", cure=READ_CURE)
    return StreamingResponse(send_pieces(body, buffer), media_type="application/json")


async def send_pieces(body: str, buffer: UserBuffer) -> AsyncIterator[str]:
    """Yields the pieces of a body. It counts until the last one is sent."""
    buffer.total += len(body)
    try:
        for start in range(0, len(body), PIECE_BYTES):
            yield body[start : start + PIECE_BYTES]
    finally:
        buffer.total -= len(body)
