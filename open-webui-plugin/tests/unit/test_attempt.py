from __future__ import annotations

import asyncio
import json
from typing import Any

import pytest
from doubles import SocketMain, until

from executor_relay.announcement import Executor
from executor_relay.attempt import Attempt, CompletionRequest, Limits
from executor_relay.failure import Failure
from executor_relay.host import Host
from executor_relay.status_line import StatusLine

LIMITS = Limits(ack=5, first_token=5, idle=5, total=30)
EXECUTOR = Executor("s1", "ada", "my laptop", (("m", "m"),), 4, False, 0)
COMPLETION = {
    "id": "c",
    "object": "chat.completion",
    "created": 1,
    "model": "m",
    "choices": [{"index": 0, "message": {"role": "assistant", "content": "hello"}, "finish_reason": "stop"}],
    "usage": {"total_tokens": 3},
}


def chunk(text: str) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": {"content": text}, "finish_reason": None}]}


def make(host: Host, stream: bool = True, limits: Limits = LIMITS) -> Attempt:
    form = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
    return Attempt(host, EXECUTOR, CompletionRequest("ada", form, stream, "chat", "message"), limits)


def cancels(main: SocketMain) -> list[str]:
    return [envelope["data"]["data"]["channel"] for envelope in main.sio.sent_of("request:chat:cancel")]


async def read(attempt: Attempt) -> list[Any]:
    frames = [frame async for frame in attempt.frames()]
    assert frames.pop() == "data: [DONE]\n\n"
    return [json.loads(frame[6:]) for frame in frames]


@pytest.fixture(params=["own handler", "catch-all handler"])
def socket(request: pytest.FixtureRequest, main: SocketMain) -> str:
    main.connect("s1", "ada", here=request.param == "own handler")
    return "s1"


async def emit(main: SocketMain, channel: str, item: Any, sid: str = "s1") -> None:
    """Delivers an item as Open WebUI does: to a handler of its own, or else to the queue of the catch-all handler."""
    if channel in main.EVENT_QUEUES:
        await main.EVENT_QUEUES[channel].put(item)
    else:
        await main.sio.deliver(sid, channel, item)


def answering(main: SocketMain, attempt: Attempt, *items: Any, ack: Any = None) -> None:
    async def answer(_: dict[str, Any]) -> Any:
        async def later() -> None:
            for item in items:
                await emit(main, attempt.channel, item)

        task = asyncio.ensure_future(later())
        await asyncio.sleep(0)
        task.add_done_callback(lambda _: None)
        return {"status": True} if ack is None else ack

    main.sio.answer = answer


async def test_a_stream_arrives_complete_and_its_channel_is_freed(main: SocketMain, host: Host, socket: str) -> None:
    attempt = make(host)
    answering(main, attempt, chunk("a"), chunk("b"), {"done": True}, chunk("late"))
    await attempt.open()
    assert await read(attempt) == [chunk("a"), chunk("b")]
    assert main.sio.handlers["/"] == {}
    assert main.EVENT_QUEUES == {}
    assert cancels(main) == []


async def test_the_call_follows_the_protocol(main: SocketMain, host: Host, socket: str) -> None:
    attempt = make(host)
    answering(main, attempt, {"done": True})
    await attempt.open()
    to, envelope = main.sio.sent[0]
    data = envelope["data"]["data"]
    assert to == "s1"
    assert (envelope["chat_id"], envelope["message_id"]) == ("chat", "message")
    assert data["channel"].split(":")[:2] == ["ada", "s1"]
    assert data["channel"].count(":") == 2
    assert data["session_id"] == "s1"
    assert data["form_data"] == {"model": "m", "messages": [{"role": "user", "content": "hi"}], "stream": True}
    attempt.close()


async def test_shows_what_the_called_socket_waits_for_until_its_first_item(main: SocketMain, host: Host) -> None:
    main.connect("s1", "ada")
    shown: list[str] = []

    async def emit(event: dict[str, Any]) -> None:
        shown.append(event["data"]["description"])

    form = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
    request = CompletionRequest("ada", form, True, "chat", "message")
    attempt = Attempt(host, EXECUTOR, request, LIMITS, StatusLine(emit))

    async def answer(envelope: dict[str, Any]) -> Any:
        channel = envelope["data"]["data"]["channel"]
        await host.take_status("s9", {"channel": channel, "state": "permission"})
        await host.take_status("s1", {"channel": channel, "state": "retry", "seconds": 7, "code": "overloaded"})
        await until(lambda: shown)
        asyncio.get_running_loop().call_soon(lambda: asyncio.ensure_future(emit_item(channel)))
        return {"status": True}

    async def emit_item(channel: str) -> None:
        await main.sio.deliver("s1", channel, chunk("a"))
        await host.take_status("s1", {"channel": channel, "state": "permission"})

    main.sio.answer = answer
    await attempt.open()
    await host.take_status("s1", {"channel": attempt.channel, "state": "permission"})
    await asyncio.sleep(0)
    assert shown == ["The provider is overloaded. Retrying in 7 s", ""]
    attempt.close()


async def test_only_the_called_socket_can_answer(main: SocketMain, host: Host) -> None:
    main.connect("s1", "ada")
    main.connect("s2", "ada")
    main.connect("s9", "eve")
    attempt = make(host)
    answering(main, attempt, chunk("mine"))
    await attempt.open()
    for stranger in ("s2", "s9"):
        await emit(main, attempt.channel, chunk("theirs"), stranger)
        await emit(main, attempt.channel, {"done": True}, stranger)
    await emit(main, attempt.channel, {"done": True})
    assert await read(attempt) == [chunk("mine")]


async def test_raises_an_error_before_the_first_token(main: SocketMain, host: Host, socket: str) -> None:
    for ack, items in (
        ({"error": "It is busy.", "code": "busy", "cure": "Wait."}, ()),
        (None, ({"error": {"message": "It is busy.", "code": "busy", "cure": "Wait."}}, {"done": True})),
    ):
        attempt = make(host)
        answering(main, attempt, *items, ack=ack)
        with pytest.raises(Failure, match="It is busy") as caught:
            await attempt.open()
        attempt.close()
        assert caught.value.code == "busy"
        assert cancels(main) == []


async def test_an_error_after_the_first_token_keeps_the_text(main: SocketMain, host: Host, socket: str) -> None:
    attempt = make(host)
    answering(main, attempt, chunk("a"), {"error": {"message": "Lost.", "code": "unreachable", "cure": "Look."}})
    await attempt.open()
    text, error = await read(attempt)
    assert text == chunk("a")
    assert error["error"]["code"] == "unreachable"
    assert cancels(main) == []


async def test_a_lost_socket_is_detected_before_the_callback(main: SocketMain, host: Host, socket: str) -> None:
    opening = asyncio.ensure_future(make(host).open())
    await until(lambda: main.sio.sent)
    main.disconnect("s1")
    with pytest.raises(Failure) as caught:
        await asyncio.wait_for(opening, 20)
    assert caught.value.code == "executor-gone"


async def test_a_lost_socket_is_detected_during_the_answer(main: SocketMain, host: Host, socket: str) -> None:
    attempt = make(host)
    answering(main, attempt, chunk("a"))
    await attempt.open()
    main.disconnect("s1")
    text, error = await asyncio.wait_for(read(attempt), 20)
    assert text == chunk("a")
    assert error["error"]["code"] == "executor-gone"
    assert cancels(main) == []


@pytest.mark.parametrize(
    ("limits", "code", "began"),
    [
        (Limits(0.05, 5, 5, 30), "ack-timeout", False),
        (Limits(5, 0.05, 5, 30), "first-token-timeout", False),
        (Limits(5, 5, 0.05, 30), "idle-timeout", True),
        (Limits(5, 5, 5, 0.3), "total-timeout", True),
    ],
)
async def test_each_limit_ends_the_request_and_tells_the_executor(
    main: SocketMain, host: Host, socket: str, limits: Limits, code: str, began: bool
) -> None:
    attempt = make(host, limits=limits)
    if code != "ack-timeout":
        answering(main, attempt, *([chunk("a")] if began else []))
    if began:
        await attempt.open()
        assert (await asyncio.wait_for(read(attempt), 20))[-1]["error"]["code"] == code
    else:
        with pytest.raises(Failure) as caught:
            await asyncio.wait_for(attempt.open(), 20)
        assert caught.value.code == code
        assert {"ack-timeout": "valve ack_seconds", "first-token-timeout": "valve first_token_seconds"}[
            code
        ] in caught.value.message
        attempt.close()
    await until(lambda: cancels(main) == [attempt.channel])
    assert main.EVENT_QUEUES == {}


async def test_cancels_at_the_executor_if_the_caller_disconnects(main: SocketMain, host: Host, socket: str) -> None:
    attempt = make(host)
    answering(main, attempt, chunk("a"))
    await attempt.open()
    frames = attempt.frames()
    await anext(frames)
    await frames.aclose()  # type: ignore[attr-defined]
    await until(lambda: cancels(main) == [attempt.channel])
    attempt.close()
    assert len(cancels(main)) == 1


async def test_a_caller_who_disconnects_before_the_callback_is_detected(main: SocketMain, host: Host, socket: str) -> None:
    disconnected: asyncio.Future[None] = asyncio.get_running_loop().create_future()
    disconnected.set_result(None)
    attempt = make(host, stream=False)
    with pytest.raises(Failure) as caught:
        await asyncio.wait_for(attempt.open(disconnected), 20)
    attempt.close()
    assert caught.value.code == "cancelled"
    await until(lambda: cancels(main) == [attempt.channel])


async def test_a_complete_answer_is_the_ack(main: SocketMain, host: Host, socket: str) -> None:
    attempt = make(host, stream=False)
    answering(main, attempt, ack=COMPLETION)
    assert await attempt.open() == COMPLETION
    attempt.close()
    assert main.sio.sent[0][1]["data"]["data"]["form_data"]["stream"] is False
    assert cancels(main) == []


async def test_asks_for_a_whole_answer_if_items_cannot_cross_workers(main: SocketMain) -> None:
    del main.EVENT_QUEUES
    main.connect("s1", "ada", here=False)
    attempt = make(Host(main))
    answering(main, attempt, ack=COMPLETION)
    await attempt.open()
    first, last = await read(attempt)
    assert main.sio.sent[0][1]["data"]["data"]["form_data"]["stream"] is False
    assert first["choices"][0]["delta"] == {"role": "assistant", "content": "hello"}
    assert last["choices"][0]["finish_reason"] == "stop"
