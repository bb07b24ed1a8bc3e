from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest

from executor_relay.failure import Failure
from executor_relay.inbox import MAX_DELAYED, MAX_USER_BYTES, SLOW_DOWN_BYTES, SLOW_DOWN_USER_BYTES, Inbox, UserBuffers
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
    assert not drained.done()  # the caller may still be reading it
    assert await inbox.get(0) is None
    await asyncio.wait_for(drained, 20)


async def test_too_many_buffered_bytes_end_the_answer() -> None:
    inbox = Inbox()
    for _ in range(MAX_USER_BYTES // 1_000_000 + 2):
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


async def test_all_answers_of_one_user_share_a_limit_and_those_of_others_do_not() -> None:
    buffers = UserBuffers()
    unread = [Inbox(buffers.of("ada")) for _ in range(8)]
    for _ in range(MAX_USER_BYTES // 4_000_000 + 1):
        for inbox in unread:
            inbox.put_nowait(chunk("x" * 1_000_000))
    assert buffers.of("ada").total <= MAX_USER_BYTES
    other = Inbox(buffers.of("ben"))
    other.put_nowait(chunk("fine"))
    assert isinstance(await other.get(0), str)
    last = [[piece async for piece in rest_of(inbox)][-1] for inbox in unread]
    assert all(isinstance(piece, Failure) and piece.code == "answer-too-large" for piece in last)
    assert buffers.of("ada").total == 0


async def rest_of(inbox: Inbox) -> AsyncIterator[object]:
    while (piece := await inbox.get(0)) is not None:
        yield piece


async def test_counts_the_memory_of_text_and_what_is_being_sent() -> None:
    buffers = UserBuffers()
    inbox = Inbox(buffers.of("ada"))
    inbox.put_nowait(chunk("x" * 1_000_000 + "\U0001f600"))  # four bytes per character
    assert buffers.of("ada").total > 4_000_000
    await inbox.get(1)
    assert buffers.of("ada").total > 4_000_000
    inbox.close()
    assert buffers.of("ada").total == 0


async def test_acks_of_every_answer_are_delayed_if_its_user_has_much_buffered() -> None:
    buffers = UserBuffers()
    other, inbox = Inbox(buffers.of("ada")), Inbox(buffers.of("ada"))
    other.put_nowait(chunk("x" * SLOW_DOWN_USER_BYTES))
    inbox.put_nowait(chunk("a"))
    drained = asyncio.ensure_future(inbox.drain())
    await asyncio.sleep(0)
    assert not drained.done()
    await inbox.get(1)
    assert await inbox.get(0) is None  # it has nothing left, whatever the other one has
    await asyncio.wait_for(drained, 20)


async def test_an_executor_that_ignores_delayed_acks_gets_the_others_immediately() -> None:
    inbox = Inbox()
    inbox.put_nowait(chunk("x" * (SLOW_DOWN_BYTES + 1)))
    delayed = [asyncio.ensure_future(inbox.drain()) for _ in range(MAX_DELAYED)]
    await asyncio.sleep(0)
    await asyncio.wait_for(inbox.drain(), 20)
    assert not any(task.done() for task in delayed)
    inbox.close()
    await asyncio.wait_for(asyncio.gather(*delayed), 20)
