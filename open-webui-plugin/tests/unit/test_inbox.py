from __future__ import annotations

import asyncio
import json

import pytest

from executor_relay.failure import Failure
from executor_relay.inbox import MAX_BYTES, SLOW_DOWN_BYTES, Inbox
from executor_relay.items import END


def chunk(text: str) -> dict[str, object]:
    return {"choices": [{"index": 0, "delta": {"content": text}}]}


async def test_pieces_keep_their_order() -> None:
    inbox = Inbox()
    for text in "abc":
        await inbox.put(chunk(text))
    await inbox.put({"done": True})
    pieces = [await inbox.get(1) for _ in range(4)]
    assert [json.loads(str(piece)[6:]) for piece in pieces[:3]] == [chunk(text) for text in "abc"]
    assert pieces[3] is END


async def test_items_after_the_end_or_a_failure_are_ignored() -> None:
    for last in ({"done": True}, {"error": {"message": "no", "code": "busy"}}):
        inbox = Inbox()
        await inbox.put(last)
        await inbox.put(chunk("late"))
        await inbox.get(1)
        assert await inbox.get(0) is None


async def test_returns_a_piece_on_arrival_and_none_after_the_timeout() -> None:
    inbox = Inbox()
    waiting = asyncio.ensure_future(inbox.get(10))
    await asyncio.sleep(0)
    inbox.put_nowait(chunk("a"))
    assert await asyncio.wait_for(waiting, 20) is not None
    assert await inbox.get(0.01) is None


async def test_acks_are_delayed_until_a_slow_caller_has_read_enough() -> None:
    inbox = Inbox()
    inbox.put_nowait(chunk("x" * (SLOW_DOWN_BYTES + 1)))
    drained = asyncio.ensure_future(inbox.drain())
    await asyncio.sleep(0)
    assert not drained.done()
    await inbox.get(1)
    await asyncio.wait_for(drained, 20)


async def test_too_many_buffered_bytes_end_the_answer() -> None:
    inbox = Inbox()
    for _ in range(MAX_BYTES // 1_000_000 + 2):
        await inbox.put(chunk("x" * 1_000_000))
    pieces = []
    while (piece := await inbox.get(0)) is not None:
        pieces.append(piece)
    assert isinstance(pieces[-1], Failure)
    assert pieces[-1].code == "answer-too-large"
    assert not pieces[-1].reported


async def test_closing_wakes_all_waiters() -> None:
    inbox = Inbox()
    inbox.put_nowait(chunk("x" * (SLOW_DOWN_BYTES + 1)))
    drained = asyncio.ensure_future(inbox.drain())
    inbox.close()
    await asyncio.wait_for(drained, 20)
    assert await inbox.get(1) is END


async def test_a_cancelled_wait_leaves_the_inbox_usable() -> None:
    inbox = Inbox()
    waiting = asyncio.ensure_future(inbox.get(10))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    inbox.put_nowait(chunk("a"))
    assert await inbox.get(1) is not None
