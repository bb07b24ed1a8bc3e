from __future__ import annotations

import asyncio
from typing import Any

import pytest
from doubles import frames, until

from executor_relay.status_line import MAX_TEXTS, StatusLine, describe_wait

HIDDEN = {"type": "status", "data": {"description": "", "done": True, "hidden": True}}


def shown(text: str) -> dict[str, Any]:
    return {"type": "status", "data": {"description": text, "done": False}}


@pytest.mark.parametrize("frame", frames("valid", "executor-status"))
def test_describes_every_valid_status(frame: dict[str, Any]) -> None:
    text = describe_wait(frame)
    assert (text is None) == (frame["state"] == "provider")
    assert frame["channel"] not in str(text)


def test_names_the_time_until_a_retry() -> None:
    retry = {"state": "retry", "code": "rate-limited"}
    assert describe_wait({**retry, "seconds": 11.2}) == "Rate limit reached. Retrying in 12 s"
    for seconds in (None, -1, "12", True, 1e9, float("nan")):
        assert describe_wait({**retry, "seconds": seconds}) == "Rate limit reached. Retrying"
    assert describe_wait({"state": "retry", "code": "sk-secret"}) == "The provider failed. Retrying"


async def test_shows_the_newest_status_and_removes_it() -> None:
    sent: list[dict[str, Any]] = []
    gate = asyncio.Event()

    async def emit(event: dict[str, Any]) -> None:
        sent.append(event)
        await gate.wait()

    line = StatusLine(emit)
    line.show({"state": "permission"})
    line.show({"state": "dreaming"})
    await until(lambda: sent)
    line.show({"state": "queued"})
    line.show({"state": "retry", "seconds": 3})
    gate.set()
    await until(lambda: len(sent) == 2)
    await line.hide()
    await line.hide()
    assert sent == [
        shown("Waiting for your permission in the executor"),
        shown("The provider failed. Retrying in 3 s"),
        HIDDEN,
    ]


async def test_shows_nothing_while_the_provider_answers() -> None:
    sent: list[dict[str, Any]] = []

    async def emit(event: dict[str, Any]) -> None:
        sent.append(event)

    line = StatusLine(emit)
    line.show({"state": "provider"})
    await line.hide()
    assert sent == []


async def test_a_failing_page_does_not_end_the_request() -> None:
    async def emit(_: dict[str, Any]) -> None:
        raise RuntimeError("no page")

    line = StatusLine(emit)
    line.show({"state": "permission"})
    await line.hide()


async def test_an_executor_that_does_not_stop_reporting_fills_no_chat() -> None:
    sent: list[dict[str, Any]] = []

    async def emit(event: dict[str, Any]) -> None:
        sent.append(event)

    line = StatusLine(emit)
    for seconds in range(2 * MAX_TEXTS):
        line.show({"state": "retry", "seconds": seconds})
        await until(lambda: line._sending is None)
    line.show({"state": "provider"})
    await line.hide()
    assert len(sent) == MAX_TEXTS + 1
    assert sent[-1] == HIDDEN
