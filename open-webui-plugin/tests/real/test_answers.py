"""Answers arrive as the executor sent them."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from executor_double import WORDS, Ack, Call
from stage import People, Person, events_of, text_of

TEXT = "".join(WORDS)


async def test_a_streamed_answer_is_complete_and_ends_once(people: People, ada: Person) -> None:
    await people.executor(ada)
    answer = await ada.ask()
    assert answer.status_code == 200, answer.text
    assert answer.headers["content-type"].startswith("text/event-stream")
    assert text_of(answer) == TEXT
    assert answer.text.count("data: [DONE]") == 1
    reasons = [choice["finish_reason"] for event in events_of(answer) for choice in event["choices"]]
    assert [reason for reason in reasons if reason] == ["stop"]


async def test_an_answer_without_streaming_is_the_completion(people: People, ada: Person) -> None:
    await people.executor(ada)
    answer = await ada.ask(stream=False)
    assert answer.status_code == 200, answer.text
    assert answer.json()["choices"][0]["message"]["content"] == TEXT
    assert answer.json()["usage"]["total_tokens"] == 6


async def test_requests_reach_every_worker_and_all_are_answered(people: People, ada: Person) -> None:
    executor = await people.executor(ada)
    for stream in (True, False):
        for _ in range(12):
            answer = await ada.ask(stream=stream)
            text = text_of(answer) if stream else answer.json()["choices"][0]["message"]["content"]
            assert text == TEXT, answer.text
    assert len(executor.calls) == 24


async def test_sixty_requests_at_once_are_all_answered(people: People, ada: Person) -> None:
    await people.executor(ada)
    answers = await asyncio.gather(*(ada.ask() for _ in range(60)))
    assert [text_of(answer) for answer in answers] == [TEXT] * 60


async def test_tools_images_reasoning_and_usage_pass_unchanged(people: People, ada: Person) -> None:
    tools = [{"type": "function", "function": {"name": "look", "parameters": {"type": "object", "properties": {}}}}]
    pixel = (
        "data:image/png;base64,"
        + "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="
    )
    content = [{"type": "text", "text": "what is it?"}, {"type": "image_url", "image_url": {"url": pixel}}]
    usage = {"prompt_tokens": 5, "completion_tokens": 7, "total_tokens": 12}

    async def behave(call: Call, ack: Ack) -> None:
        ack({"status": True})
        await call.emit(call.chunk({"role": "assistant", "reasoning_content": "hm"}))
        first = {"index": 0, "id": "t1", "type": "function", "function": {"name": "look", "arguments": '{"a"'}}
        await call.emit(call.chunk({"tool_calls": [first]}))
        await call.emit(call.chunk({"tool_calls": [{"index": 0, "function": {"arguments": ":1}"}}]}))
        await call.emit(call.chunk({}, "tool_calls"))
        await call.emit({**call.chunk({}), "choices": [], "usage": usage})
        await call.emit({"done": True})

    executor = await people.executor(ada, behavior=behave)
    answer = await ada.ask(
        messages=[{"role": "user", "content": content}], tools=tools, stream_options={"include_usage": True}
    )
    form = executor.calls[0].form
    assert form["tools"] == tools
    assert form["messages"][-1]["content"] == content
    assert form["stream_options"] == {"include_usage": True}
    events = events_of(answer)
    assert events[0]["choices"][0]["delta"]["reasoning_content"] == "hm"
    arguments = [event["choices"][0]["delta"]["tool_calls"][0]["function"]["arguments"] for event in events[1:3]]
    assert "".join(arguments) == '{"a":1}'
    assert [choice["finish_reason"] for event in events for choice in event["choices"]][-1] == "tool_calls"
    assert events[-1]["usage"] == usage


@pytest.mark.parametrize("text", ['data: {"a":1}\n\n', '{"done":true}', "[DONE]", "event: x\r\n\r\n", "中文 👍 \u2028"])
async def test_hostile_text_is_only_text(people: People, ada: Person, text: str) -> None:
    async def behave(call: Call, ack: Ack) -> None:
        ack({"status": True})
        await call.say(text)
        await call.say("after")
        await call.finish()

    await people.executor(ada, behavior=behave)
    assert text_of(await ada.ask()) == f"{text}after"


@pytest.mark.parametrize("form", ["text", "SSE", "SSE with a blank line"])
async def test_items_from_stock_front_ends_are_read(people: People, ada: Person, form: str) -> None:
    import json

    async def behave(call: Call, ack: Ack) -> None:
        ack({"status": True})
        for word in WORDS:
            text = json.dumps(call.chunk({"content": word}))
            await call.emit({"text": text, "SSE": f"data: {text}", "SSE with a blank line": f"data: {text}\n\n"}[form])
        await call.emit("data: [DONE]")
        await call.emit({"done": True})

    await people.executor(ada, behavior=behave)
    assert text_of(await ada.ask()) == TEXT


async def test_a_long_answer_keeps_every_piece_in_order(people: People, ada: Person) -> None:
    numbers = [f"{number} " for number in range(2000)]

    async def behave(call: Call, ack: Ack) -> None:
        ack({"status": True})
        for number in numbers:
            await call.say(number, acked=False)
        await call.finish()

    await people.executor(ada, behavior=behave)
    assert text_of(await ada.ask()) == "".join(numbers)


async def test_a_slow_first_token_is_awaited(people: People, ada: Person) -> None:
    async def behave(call: Call, ack: Ack) -> None:
        await asyncio.sleep(3)
        ack({"status": True})
        await asyncio.sleep(2)
        await call.say("late")
        await call.finish()

    await people.executor(ada, behavior=behave)
    assert text_of(await ada.ask()) == "late"


async def test_titles_and_tags_are_answered(people: People, ada: Person) -> None:
    async def behave(call: Call, ack: Ack) -> None:
        ack(call.completion('{"title": "Greetings"}'))

    executor = await people.executor(ada, behavior=behave)
    model = next(model for model in ada.models() if model.endswith(".words"))
    body: dict[str, Any] = {
        "model": model,
        "messages": [*[{"role": "user", "content": "hi"}], {"role": "assistant", "content": "ho"}],
    }
    async with ada.client() as client:
        for task in ("title", "tags"):
            answer = await client.post(f"/api/v1/tasks/{task}/completions", json=body)
            assert "Greetings" in answer.json()["choices"][0]["message"]["content"], answer.text
    assert all(call.form["stream"] is False for call in executor.calls)
    assert len(executor.calls) == 2
