from __future__ import annotations

import pytest
from starlette.responses import StreamingResponse

from executor_relay.counted_body import PIECE_BYTES, to_response
from executor_relay.failure import Failure
from executor_relay.inbox import MAX_USER_BYTES, UserBuffer


async def test_a_short_answer_is_returned_itself() -> None:
    assert to_response({"choices": []}, UserBuffer()) == {"choices": []}


async def test_a_long_answer_counts_until_it_is_read() -> None:
    buffer = UserBuffer()
    text = "x" * (3 * PIECE_BYTES)
    response = to_response({"text": text}, buffer)
    assert isinstance(response, StreamingResponse)
    pieces = aiter(response.body_iterator)
    first = await anext(pieces)
    assert buffer.total > len(text)
    rest = "".join([str(piece) async for piece in pieces])
    assert str(first) + rest == f'{{"text": "{text}"}}'
    assert buffer.total == 0


async def test_fails_if_too_much_is_not_read() -> None:
    buffer = UserBuffer()
    buffer.total = MAX_USER_BYTES
    with pytest.raises(Failure, match="Read answers as they arrive") as raised:
        to_response({"text": "x" * (2 * PIECE_BYTES)}, buffer)
    assert raised.value.code == "answer-too-large"
