"""How requests end: by errors, lost sockets, callers who disconnect, and limits."""

from __future__ import annotations

import asyncio
import time
from typing import Any

import pytest
from executor_double import WORDS, Ack, Call, speak
from stage import FIRST_MESSAGE, People, Person, events_of, text_of

ERROR = {"error": "The model is not loaded. Load it.", "code": "model-not-found", "cure": "Load it."}


async def begin(call: Call, ack: Ack) -> None:
    """Starts to answer, and then sends nothing more."""
    ack({"status": True})
    await call.say("begun")
    await asyncio.Event().wait()


async def stay_silent(call: Call, ack: Ack) -> None:
    await asyncio.Event().wait()


async def refuse(call: Call, ack: Ack) -> None:
    ack(ERROR)
    await call.emit({"done": True})


async def test_an_error_of_the_executor_reaches_the_caller_unchanged(people: People, ada: Person) -> None:
    await people.executor(ada, behavior=refuse)
    (event,) = events_of(await ada.ask())
    assert event["error"]["message"] == ERROR["error"]
    assert event["error"]["code"] == ERROR["code"]
    answer = await ada.ask(stream=False)
    assert answer.status_code == 404
    assert answer.json()["error"]["message"] == ERROR["error"]
    assert answer.json()["error"]["cure"] == "Load it."


async def test_an_error_during_the_answer_keeps_the_text(people: People, ada: Person) -> None:
    async def behave(call: Call, ack: Ack) -> None:
        ack({"status": True})
        await call.say("begun")
        await call.emit({"error": {"message": "Lost.", "code": "unreachable", "cure": "Look."}})
        await call.emit({"done": True})

    await people.executor(ada, behavior=behave)
    answer = await ada.ask()
    assert text_of(answer) == "begun"
    assert events_of(answer)[-1]["error"]["code"] == "unreachable"


async def test_the_next_executor_answers_if_one_fails_early(people: People, ada: Person) -> None:
    async def fail_in_band(call: Call, ack: Ack) -> None:
        ack({"status": True})
        await call.emit({"error": {"message": "Full.", "code": "busy", "cure": "Wait."}})
        await call.emit({"done": True})

    first = await people.executor(ada, behavior=speak)
    second = await people.executor(ada, behavior=refuse)
    third = await people.executor(ada, behavior=fail_in_band)
    assert text_of(await ada.ask()) == "".join(WORDS)
    assert [len(executor.calls) for executor in (first, second, third)] == [1, 1, 1]


async def test_the_idle_executor_is_chosen(people: People, ada: Person) -> None:
    first = await people.executor(ada)
    second = await people.executor(ada, behavior=begin)
    async with ada.client() as client, client.stream("POST", "/api/chat/completions", json=body()) as busy:
        pieces = busy.aiter_bytes()  # a variable, because the connection closes when the iterator is deleted
        await anext(pieces)
        assert len(second.calls) == 1
        assert text_of(await ada.ask()) == "".join(WORDS)
        assert len(first.calls) == 1


async def test_a_paused_executor_is_skipped(people: People, ada: Person) -> None:
    await people.executor(ada, paused=True)
    (event,) = events_of(await ada.ask())
    assert event["error"]["code"] == "paused"


async def test_a_model_without_an_executor_is_an_error(people: People, ada: Person) -> None:
    await people.executor(ada, "words")
    other = await people.executor(ada, "other")
    await other.__aexit__()
    people.executors.remove(other)
    (event,) = events_of(await ada.ask("other"))
    assert event["error"]["code"] == "model-not-offered"


@pytest.mark.parametrize("behavior", [begin, stay_silent], ids=["in the middle", "before the callback"])
@pytest.mark.parametrize("way", ["dropped", "closed"])
async def test_a_lost_executor_is_reported_within_two_seconds(people: People, ada: Person, behavior: Any, way: str) -> None:
    executor = await people.executor(ada, behavior=behavior)
    asked = asyncio.ensure_future(ada.ask())
    await executor.until_called()
    await asyncio.sleep(0.5)
    lost_at = time.monotonic()
    await (executor.drop_connection() if way == "dropped" else executor.client.disconnect())
    answer = await asyncio.wait_for(asked, 5)
    took = time.monotonic() - lost_at
    assert events_of(answer)[-1]["error"]["code"] == "executor-gone"
    assert "disconnected" in events_of(answer)[-1]["error"]["message"]
    assert took < 2, took
    assert text_of(answer) == ("begun" if behavior is begin else "")


@pytest.mark.parametrize("behavior", [begin, stay_silent], ids=["in the middle", "before the callback"])
async def test_cancels_at_the_executor_if_the_caller_disconnects(people: People, ada: Person, behavior: Any) -> None:
    executor = await people.executor(ada, behavior=behavior)
    asked = asyncio.ensure_future(ada.ask())
    call = await executor.until_called()
    await asyncio.sleep(0.5)
    disconnected_at = time.monotonic()
    asked.cancel()
    await asyncio.wait_for(call.cancelled.wait(), 5)
    assert call.cancelled_at is not None
    assert call.cancelled_at - disconnected_at < 0.25


async def test_cancels_a_whole_answer_if_the_caller_disconnects(people: People, ada: Person) -> None:
    executor = await people.executor(ada, behavior=stay_silent)
    asked = asyncio.ensure_future(ada.ask(stream=False))
    call = await executor.until_called()
    await asyncio.sleep(0.5)
    asked.cancel()
    await asyncio.wait_for(call.cancelled.wait(), 2)


async def test_a_request_to_a_silent_executor_ends_in_time(people: People, ada: Person, server_valves: Any) -> None:
    await server_valves(ack_seconds=1)
    executor = await people.executor(ada, behavior=stay_silent)
    (event,) = events_of(await ada.ask())
    assert event["error"]["code"] == "ack-timeout"
    await asyncio.wait_for(executor.calls[0].cancelled.wait(), 2)


async def test_an_answer_that_stalls_ends_in_time(people: People, ada: Person, server_valves: Any) -> None:
    await server_valves(idle_seconds=1)
    executor = await people.executor(ada, behavior=begin)
    answer = await ada.ask()
    assert text_of(answer) == "begun"
    assert events_of(answer)[-1]["error"]["code"] == "idle-timeout"
    await asyncio.wait_for(executor.calls[0].cancelled.wait(), 2)


async def test_a_valve_limits_the_concurrent_requests_of_a_user(people: People, ada: Person, server_valves: Any) -> None:
    await server_valves(requests_per_user=1)
    executor = await people.executor(ada, behavior=begin)
    asked = asyncio.ensure_future(ada.ask())
    await executor.until_called()
    (event,) = events_of(await ada.ask())
    assert event["error"]["code"] == "too-many-requests"
    asked.cancel()
    await asyncio.wait_for(executor.calls[0].cancelled.wait(), 2)


@pytest.mark.parametrize("ack", [None, "text", {}, [], {"status": "true"}])
async def test_an_invalid_callback_ends_the_request_at_once(people: People, ada: Person, ack: Any) -> None:
    async def behave(call: Call, answer: Ack) -> None:
        answer(ack)

    await people.executor(ada, behavior=behave)
    (event,) = events_of(await asyncio.wait_for(ada.ask(), 10))
    assert event["error"]["code"] == "bad-callback"


def body() -> dict[str, Any]:
    return {"model": "chat_executor.words", "messages": [FIRST_MESSAGE], "stream": True}
