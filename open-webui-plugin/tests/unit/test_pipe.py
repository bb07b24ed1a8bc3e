"""
Calls the built file as Open WebUI does. Over 300 lines, because all tests are about this one entry point and share its
fixtures.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from doubles import until
from fake_open_webui import FakeOpenWebUI, NewModels, OldModels, installed
from starlette.responses import StreamingResponse

FILE = Path(__file__).parents[2] / "dist" / "chat_executor.py"
TABLE = json.loads((Path(__file__).parents[2] / "src" / "executor_relay" / "error-codes.json").read_text("utf-8"))
ADA = {"id": "ada"}
MESSAGES = [{"role": "user", "content": "hi"}]


@pytest.fixture(params=[OldModels, NewModels], ids=["old release", "new release"])
def fake(request: pytest.FixtureRequest) -> Iterator[FakeOpenWebUI]:
    with installed(request.param()) as found:
        # As Open WebUI loads it.
        module = ModuleType("function_chat_executor")
        sys.modules[module.__name__] = module
        exec(FILE.read_text("utf-8"), module.__dict__)
        found.pipe = module.__dict__["Pipe"]()
        found.pipe.valves.ask_seconds = 0
        yield found
        del sys.modules[module.__name__]


def announcement(*models: str, **capabilities: Any) -> dict[str, Any]:
    return {
        "protocol": "1.0",
        "models": [{"id": model} for model in models],
        "capabilities": {"cancel": True, "concurrency": 4, "name": "my laptop", **capabilities},
    }


async def announce(fake: FakeOpenWebUI, sid: str, user_id: str, *models: str, **capabilities: Any) -> Any:
    fake.socket.connect(sid, user_id)
    return await fake.socket.sio.handlers["/"]["executor:announce"](sid, announcement(*models, **capabilities))


async def listed(fake: FakeOpenWebUI) -> dict[str, str]:
    return {model["id"]: model["name"] for model in await fake.pipe.pipes()}


async def events(answer: Any) -> list[Any]:
    assert isinstance(answer, StreamingResponse)
    frames = [str(frame) async for frame in answer.body_iterator]
    assert frames.pop() == "data: [DONE]\n\n"
    return [json.loads(frame[6:]) for frame in frames]


async def body_of(answer: Any) -> tuple[int, Any]:
    assert isinstance(answer, StreamingResponse)
    return answer.status_code, json.loads("".join([str(part) async for part in answer.body_iterator]))


def says(fake: FakeOpenWebUI, text: str, **fields: Any) -> None:
    """Answers every call with this text and other fields, streamed or not."""

    async def answer(envelope: dict[str, Any]) -> Any:
        data = envelope["data"]["data"]
        if not data["form_data"]["stream"]:
            return {"id": "c", "choices": [{"index": 0, "message": {"role": "assistant", "content": text, **fields}}]}
        for item in ({"choices": [{"index": 0, "delta": {"content": text, **fields}}]}, {"done": True}):
            await fake.socket.sio.deliver(data["session_id"], data["channel"], item)
        return {"status": True}

    fake.socket.sio.answer = answer


async def test_lists_only_general_entries_without_an_executor(fake: FakeOpenWebUI) -> None:
    assert await listed(fake) == {
        "any": "My executor",
        "element": "Element for the page (not a model)",
        "announce": "Announcements from executors (not a model)",
    }
    assert sorted(fake.models.rows) == ["chat_executor.announce", "chat_executor.any", "chat_executor.element"]
    hidden = [model for model, row in fake.models.rows.items() if row.meta["hidden"]]
    assert sorted(hidden) == ["chat_executor.announce", "chat_executor.element"]


async def test_an_announcement_is_accepted_listed_and_callable_at_once(fake: FakeOpenWebUI) -> None:
    assert await announce(fake, "s1", "ada", "llama3.2") == {"accepted": True, "callback_seconds": 600, "wants_status": True}
    assert "llama3.2 — my laptop" in (await listed(fake)).values()
    assert "chat_executor.llama3.2" in fake.app.state.MODELS
    says(fake, "hello")
    answer = await fake.pipe.pipe({"model": "chat_executor.llama3.2", "messages": MESSAGES, "stream": True}, ADA)
    assert (await events(answer))[0]["choices"][0]["delta"]["content"] == "hello"
    answer = await fake.pipe.pipe({"model": "chat_executor.any", "messages": MESSAGES}, ADA)
    assert answer["choices"][0]["message"]["content"] == "hello"


async def test_the_page_of_a_chat_shows_the_images_of_an_answer(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "m")
    shown: list[Any] = []

    async def emit(event: dict[str, Any]) -> None:
        shown.append(event["data"]["files"])

    image = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}
    says(fake, "hello", images=[image])
    body = {"model": "chat_executor.m", "messages": MESSAGES}
    chat = {"chat_id": "c", "message_id": "m"}
    file = {"type": "image", "url": "data:image/png;base64,AA=="}
    for stream, metadata, drops, expected in [
        (False, chat, False, [[file]]),
        (True, chat, True, [[file]]),
        (True, chat, False, []),  # Open WebUI shows it
        (False, {}, True, []),  # no page
    ]:
        fake.pipe._streams_drop_images = drops
        answer = await fake.pipe.pipe({**body, "stream": stream}, ADA, metadata, __event_emitter__=emit)
        if stream:
            assert (await events(answer))[0]["choices"][0]["delta"]["images"] == [image]
        assert shown == expected
        shown.clear()


async def test_executors_are_told_how_long_the_function_waits_and_again_after_a_change(fake: FakeOpenWebUI) -> None:
    fake.pipe.valves.ack_seconds = 900
    assert (await announce(fake, "s1", "ada", "m"))["callback_seconds"] == 900
    says(fake, "hello")
    body = {"model": "chat_executor.any", "messages": MESSAGES}
    await fake.pipe.pipe(body, ADA)
    assert fake.socket.sio.sent_of("request:executor:announce") == []
    fake.pipe.valves.ack_seconds = 300
    await fake.pipe.pipe(body, ADA)
    assert len(fake.socket.sio.sent_of("request:executor:announce")) == 1
    assert (await announce(fake, "s1", "ada", "m"))["callback_seconds"] == 300


async def test_a_repeated_announcement_lists_and_writes_nothing(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "llama3.2")
    before = fake.listings, fake.models.writes
    await announce(fake, "s1", "ada", "llama3.2")
    assert (fake.listings, fake.models.writes) == before


async def test_the_later_of_two_announcements_wins_if_its_lookup_ends_first(fake: FakeOpenWebUI) -> None:
    fake.socket.connect("s1", "ada")
    answer_first, lookups = asyncio.Event(), 0

    async def look_up(user_id: str) -> Any:
        nonlocal lookups
        lookups += 1
        if lookups == 1:
            await answer_first.wait()
        return fake.get_user_by_id(user_id)

    sys.modules["open_webui.models.users"].__dict__["Users"].get_user_by_id = look_up
    handler = fake.socket.sio.handlers["/"]["executor:announce"]
    pausing = asyncio.create_task(handler("s1", announcement("m", paused=True)))
    await until(lambda: lookups == 1)
    await handler("s1", announcement("m"))
    answer_first.set()
    await pausing
    says(fake, "hello")
    answer = await fake.pipe.pipe({"model": "chat_executor.any", "messages": MESSAGES}, ADA)
    assert answer["choices"][0]["message"]["content"] == "hello"


async def test_no_user_can_fill_the_model_table(fake: FakeOpenWebUI) -> None:
    for number in range(12):
        await announce(fake, "s1", "ada", *(f"m{number}-{model}" for model in range(100)))
    assert len(fake.models.rows) <= 1003


async def test_an_announcement_is_refused_with_a_reason(fake: FakeOpenWebUI) -> None:
    handler = fake.socket.sio.handlers["/"]["executor:announce"]
    assert (await handler("unknown", announcement("m")))["accepted"] is False
    fake.socket.connect("s1", "ada")
    assert (await handler("s1"))["accepted"] is False
    assert "protocol" in (await handler("s1", {}))["reason"]
    fake.function.is_active = False
    assert await handler("s1", announcement("m")) == {
        "accepted": False,
        "reason": "The function is disabled. Ask the administrator of this Open WebUI.",
    }
    assert await listed(fake) != {}


async def test_the_ack_names_models_that_cannot_be_listed(fake: FakeOpenWebUI) -> None:
    answer = await announce(fake, "s1", "ada", "m", "my model", "<b>")
    assert answer["accepted"] is True
    assert "Not listed: 2 of your models." in answer["reason"]
    assert not [model for model in await listed(fake) if model.endswith(("my model", "<b>"))]


async def test_a_user_who_may_no_longer_use_open_webui_cannot_announce(fake: FakeOpenWebUI) -> None:
    fake.roles["ada"] = "pending"
    fake.deleted.add("ben")
    for user in ("ada", "ben"):
        refusal = await announce(fake, f"socket of {user}", user, "m")
        assert refusal == {"accepted": False, "reason": "Your account may not use this Open WebUI. Ask its administrator."}


async def test_an_announcement_by_request_works_like_one_by_event(fake: FakeOpenWebUI) -> None:
    fake.socket.connect("s1", "ada", here=False)
    text = json.dumps({"sid": "s1", **announcement("llama3.2")})
    body = {"model": "chat_executor.announce", "messages": [{"role": "user", "content": text}]}
    answer = await fake.pipe.pipe(body, ADA)
    assert json.loads(answer["choices"][0]["message"]["content"]) == {
        "accepted": True,
        "callback_seconds": 600,
        "wants_status": True,
    }
    assert "chat_executor.llama3.2" in fake.app.state.MODELS
    assert json.loads(await fake.pipe.pipe({**body, "stream": True}, ADA)) == {
        "accepted": True,
        "callback_seconds": 600,
        "wants_status": True,
    }


@pytest.mark.parametrize("content", ["", "hello", "[]", '{"models":[]}', '{"sid":7}'])
async def test_a_request_without_an_announcement_is_refused(fake: FakeOpenWebUI, content: str) -> None:
    answer = await fake.pipe.pipe(
        {"model": "chat_executor.announce", "messages": [{"role": "user", "content": content}]}, ADA
    )
    assert json.loads(answer["choices"][0]["message"]["content"])["accepted"] is False


async def test_no_user_can_announce_for_the_socket_of_another_user(fake: FakeOpenWebUI) -> None:
    fake.socket.connect("s1", "ben")
    text = json.dumps({"sid": "s1", **announcement("llama3.2")})
    body = {"model": "chat_executor.announce", "messages": [{"role": "user", "content": text}]}
    answer = await fake.pipe.pipe(body, ADA)
    assert json.loads(answer["choices"][0]["message"]["content"])["accepted"] is False
    assert "llama3.2" not in await listed(fake)


async def test_no_user_reaches_the_executor_of_another_user(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ben", "llama3.2")
    says(fake, "hello")
    for model in fake.app.state.MODELS:
        if model.endswith("llama3.2"):
            status, error = await body_of(await fake.pipe.pipe({"model": model, "messages": MESSAGES}, ADA))
            assert (status, error["error"]["code"]) == (503, "no-executor")
    assert fake.socket.sio.sent_of("request:chat:completion") == []


async def test_names_what_open_webui_asks_for_on_its_own(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "m")
    says(fake, "A title")
    body = {"model": "chat_executor.m", "messages": MESSAGES}
    await fake.pipe.pipe(body, ADA, {}, "title_generation")
    await fake.pipe.pipe(body, ADA)
    calls = [envelope["data"]["data"] for envelope in fake.socket.sio.sent_of("request:chat:completion")]
    assert [call.get("task") for call in calls] == ["title_generation", None]
    assert "task" not in calls[1]


async def test_sends_programs_a_status_and_pages_an_error_object(fake: FakeOpenWebUI) -> None:
    body = {"model": "chat_executor.m", "messages": MESSAGES}
    status, error = await body_of(await fake.pipe.pipe(body, ADA))
    assert (status, error["error"]["code"], error["error"]["type"]) == (503, "no-executor", "server_error")
    for answer in (
        await fake.pipe.pipe({**body, "stream": True}, ADA),
        await fake.pipe.pipe(body, ADA, {"chat_id": "c", "message_id": "m"}),
        await fake.pipe.pipe(body, ADA, {}, "title_generation"),
    ):
        assert answer["error"]["code"] == "no-executor"


async def test_the_message_of_an_error_is_text_if_chats_drop_errors(
    fake: FakeOpenWebUI, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fake.pipe, "_chats_drop_errors", True)
    body = {"model": "chat_executor.m", "messages": MESSAGES, "stream": True}
    message = {"chat_id": "c", "message_id": "m"}
    assert "You have no connected executor" in await fake.pipe.pipe(body, ADA, message)
    assert (await fake.pipe.pipe(body, ADA))["error"]["code"] == "no-executor"
    await announce(fake, "s1", "ada", "m")

    async def fail_during_answer(envelope: dict[str, Any]) -> Any:
        data = envelope["data"]["data"]
        for item in (
            {"choices": [{"index": 0, "delta": {"content": "begun"}}]},
            {"error": {"message": "Lost.", "code": "unreachable"}},
            {"done": True},
        ):
            await fake.socket.sio.deliver(data["session_id"], data["channel"], item)
        return {"status": True}

    fake.socket.sio.answer = fail_during_answer
    *texts, error = await events(await fake.pipe.pipe(body, ADA, message))
    assert "".join(chunk["choices"][0]["delta"]["content"] for chunk in texts) == "begun\n\nLost."
    assert error["error"]["code"] == "unreachable"


async def test_an_unexpected_exception_is_an_error_that_reveals_nothing(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "m")

    async def fail(_: dict[str, Any]) -> Any:
        raise RuntimeError("secret")

    fake.socket.sio.answer = fail
    status, error = await body_of(await fake.pipe.pipe({"model": "chat_executor.m", "messages": MESSAGES}, ADA))
    assert (status, error["error"]["code"]) == (500, "internal-error")
    assert "secret" not in json.dumps(error)


async def test_an_exception_during_a_stream_keeps_the_text(fake: FakeOpenWebUI, monkeypatch: pytest.MonkeyPatch) -> None:
    await announce(fake, "s1", "ada", "m")

    async def begin(envelope: dict[str, Any]) -> Any:
        item = {"choices": [{"index": 0, "delta": {"content": "begun"}}]}
        await fake.socket.sio.deliver("s1", envelope["data"]["data"]["channel"], item)
        return {"status": True}

    fake.socket.sio.answer = begin
    answer = await fake.pipe.pipe({"model": "chat_executor.m", "messages": MESSAGES, "stream": True}, ADA)
    monkeypatch.delattr(fake.socket.sio, "manager")
    first, last = await events(answer)
    assert first["choices"][0]["delta"]["content"] == "begun"
    assert last["error"]["code"] == "internal-error"
    assert fake.pipe._service._store.running("ada") == []


async def test_the_next_executor_is_tried_until_one_starts_to_answer(fake: FakeOpenWebUI) -> None:
    for sid in ("s1", "s2", "s3"):
        await announce(fake, sid, "ada", "m")
    tried: list[str] = []

    async def answer(envelope: dict[str, Any]) -> Any:
        data = envelope["data"]["data"]
        tried.append(data["session_id"])
        if len(tried) < 3:
            return {"error": "It is full.", "code": "busy", "cure": "Wait."}
        await fake.socket.sio.deliver(data["session_id"], data["channel"], {"choices": []})
        await fake.socket.sio.deliver(data["session_id"], data["channel"], {"done": True})
        return {"status": True}

    fake.socket.sio.answer = answer
    body = {"model": "chat_executor.m", "messages": MESSAGES, "stream": True}
    assert await events(await fake.pipe.pipe(body, ADA)) == [{"choices": []}]
    assert sorted(tried) == ["s1", "s2", "s3"]
    channels = [envelope["data"]["data"]["channel"] for envelope in fake.socket.sio.sent_of("request:chat:completion")]
    assert len(set(channels)) == 3


@pytest.mark.parametrize("code", TABLE["wire"])
async def test_the_table_of_codes_says_if_the_next_executor_is_tried(fake: FakeOpenWebUI, code: str) -> None:
    await announce(fake, "s1", "ada", "m")
    await announce(fake, "s2", "ada", "m")

    async def answer(_: dict[str, Any]) -> Any:
        return {"error": "No.", "code": code, "cure": "Wait."}

    fake.socket.sio.answer = answer
    await fake.pipe.pipe({"model": "chat_executor.m", "messages": MESSAGES}, ADA)
    calls = fake.socket.sio.sent_of("request:chat:completion")
    assert len(calls) == (2 if "next-executor" in TABLE["wire"][code]["retry"] else 1)


async def test_the_last_failure_is_reported_if_all_executors_fail(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "m")

    async def answer(_: dict[str, Any]) -> Any:
        return {"error": "It is full.", "code": "busy", "cure": "Wait."}

    fake.socket.sio.answer = answer
    status, error = await body_of(await fake.pipe.pipe({"model": "chat_executor.m", "messages": MESSAGES}, ADA))
    assert (status, error["error"]["message"]) == (503, "It is full.")


async def test_a_valve_limits_the_requests_of_a_user_until_some_end(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "m")
    await announce(fake, "s2", "ben", "m")
    fake.pipe.valves.requests_per_user = 1
    says(fake, "hello")
    body = {"model": "chat_executor.m", "messages": MESSAGES, "stream": True}
    first = await fake.pipe.pipe(body, ADA)
    assert (await fake.pipe.pipe(body, ADA))["error"]["code"] == "too-many-requests"
    assert await events(await fake.pipe.pipe(body, {"id": "ben"}))
    assert await events(first)
    assert await events(await fake.pipe.pipe(body, ADA))


async def test_a_long_whole_answer_is_a_response_of_its_own(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "m")
    says(fake, "long " * 20_000)
    status, answer = await body_of(await fake.pipe.pipe({"model": "chat_executor.m", "messages": MESSAGES}, ADA))
    assert (status, answer["choices"][0]["message"]["content"]) == (200, "long " * 20_000)
    says(fake, "x" * 40_000_000)
    status, answer = await body_of(await fake.pipe.pipe({"model": "chat_executor.m", "messages": MESSAGES}, ADA))
    assert answer["error"]["code"] == "answer-too-large"


async def test_calls_that_an_executor_does_not_read_count_after_their_requests(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "m")
    body = {"model": "chat_executor.m", "messages": [{"role": "user", "content": "x" * 40_000_000}], "stream": True}
    calls = fake.socket.sio.callbacks

    async def ask_and_stop(count: int) -> None:
        asked = asyncio.ensure_future(fake.pipe.pipe(body, ADA))
        await until(lambda: len(calls) == count)
        asked.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asked

    await ask_and_stop(1)
    refused = await fake.pipe.pipe(body, ADA)
    assert refused["error"]["code"] == "too-many-requests"
    calls[0]({"status": True})
    await ask_and_stop(2)


async def test_a_stop_before_the_callback_reaches_the_executor(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "m")
    body = {"model": "chat_executor.m", "messages": MESSAGES, "stream": True}
    asked = asyncio.ensure_future(fake.pipe.pipe(body, ADA))
    await until(lambda: fake.socket.sio.sent_of("request:chat:completion"))
    asked.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asked
    await until(lambda: fake.socket.sio.sent_of("request:chat:cancel"))


async def test_cancels_a_whole_answer_if_its_caller_disconnects(fake: FakeOpenWebUI) -> None:
    class Request:
        async def receive(self) -> dict[str, str]:
            return {"type": "http.disconnect"}

    await announce(fake, "s1", "ada", "m")
    body = {"model": "chat_executor.m", "messages": MESSAGES}
    status, error = await body_of(await fake.pipe.pipe(body, ADA, __request__=Request()))
    assert (status, error["error"]["code"]) == (499, "cancelled")
    await until(lambda: fake.socket.sio.sent_of("request:chat:cancel"))


async def test_only_known_fields_are_passed_on(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "m")
    says(fake, "hello")
    tools = [{"type": "function", "function": {"name": "look"}}]
    body = {
        "model": "chat_executor.m",
        "messages": MESSAGES,
        "temperature": 0,
        "tools": tools,
        "user_message": {"secret": 1},
        "seed": None,
    }
    await fake.pipe.pipe(body, ADA)
    form = fake.socket.sio.sent_of("request:chat:completion")[0]["data"]["data"]["form_data"]
    assert form == {"model": "m", "messages": MESSAGES, "temperature": 0, "tools": tools, "stream": False}


async def test_executors_survive_an_update_of_the_function(fake: FakeOpenWebUI) -> None:
    await announce(fake, "s1", "ada", "llama3.2")
    again = type(fake.pipe)()
    assert "llama3.2 — my laptop" in [model["name"] for model in await again.pipes()]


class Page:
    """Fakes the page that a request came from: answers each call with the next answer, and the last one with all others."""

    def __init__(self, *answers: Callable[[], Awaitable[Any]]) -> None:
        self.answers = list(answers)
        self.calls: list[dict[str, Any]] = []
        """What the code of each call was told."""
        self.called = asyncio.Event()

    async def __call__(self, event: dict[str, Any]) -> Any:
        assert event["type"] == "execute"
        self.called.set()
        self.calls.append(json.loads(event["data"]["code"].split("return startOrAsk(")[-1].removesuffix(");")))
        return await (self.answers.pop(0) if len(self.answers) > 1 else self.answers[0])()

    @property
    def asked(self) -> list[bool]:
        """Whether each call let the page ask the user."""
        return [call["ask"] for call in self.calls]


def starts(fake: FakeOpenWebUI, *models: str) -> Callable[[], Awaitable[Any]]:
    """Returns an answer of a page that starts an executor with these models."""

    async def answer() -> Any:
        await announce(fake, "s1", "ada", *models)
        return {"models": [*models]}

    return answer


def replies(answer: Any) -> Callable[[], Awaitable[Any]]:
    async def reply() -> Any:
        return answer

    return reply


async def never() -> Any:
    await asyncio.Event().wait()


async def fails() -> Any:
    raise RuntimeError("packet queue is empty")


UNDECIDED = replies({"answer": "undecided"})
PENDING = replies({"answer": "pending"})


async def ask_from(fake: FakeOpenWebUI, page: Page, session_id: str = "tab", task: str | None = None) -> Any:
    fake.socket.connect("tab", "ada")
    metadata = {"session_id": session_id, "chat_id": "c", "message_id": "m"}
    body = {"model": "chat_executor.any", "messages": MESSAGES, "stream": True}
    return await asyncio.wait_for(fake.pipe.pipe(body, ADA, metadata, task, __event_call__=page), 5)


def set_constants(monkeypatch: pytest.MonkeyPatch, **values: float) -> None:
    for name, value in values.items():
        monkeypatch.setitem(sys.modules["function_chat_executor"].__dict__, name, value)


async def test_a_page_in_which_the_user_chose_always_starts_and_answers_without_a_question(fake: FakeOpenWebUI) -> None:
    fake.pipe.valves.ask_seconds = 60
    fake.pipe.valves.element_address = "https://cdn.example/chat-executor.bundle.js"
    says(fake, "hello")
    page = Page(starts(fake, "m"))
    assert await events(await ask_from(fake, page))
    assert page.asked == [False]
    assert page.calls[0]["user"] == "ada"
    assert page.calls[0]["element"]["address"] == "https://cdn.example/chat-executor.bundle.js"


async def test_the_question_that_was_asked_is_answered_after_the_user_has_confirmed_late(fake: FakeOpenWebUI) -> None:
    fake.pipe.valves.ask_seconds = 60  # nobody else can answer: the page is the user's only socket
    says(fake, "hello")
    page = Page(UNDECIDED, PENDING, PENDING, starts(fake, "m"))
    assert await events(await ask_from(fake, page))
    assert page.asked == [False, True, True, True]
    assert len({call["request"] for call in page.calls}) == 1


@pytest.mark.parametrize(
    ("answers", "reason"),
    [
        ([UNDECIDED, replies({"answer": "cancel"})], "you cancelled"),
        ([UNDECIDED, PENDING], "the question was not answered in time"),
        ([PENDING], "it took too long"),
        ([never], "the page did not answer"),
        ([UNDECIDED, never], "the page did not answer"),
        ([UNDECIDED, fails], "the page did not answer"),
        ([replies(None)], "the page failed"),
        ([replies({"error": "Could not load the element: HTTP 403"})], "Could not load the element: HTTP 403"),
        ([UNDECIDED, replies({"error": "Client session disconnected."})], "Client session disconnected."),
    ],
)
async def test_a_page_that_starts_nothing_is_an_error_with_the_reason_and_a_cure(
    fake: FakeOpenWebUI, monkeypatch: pytest.MonkeyPatch, answers: list[Any], reason: str
) -> None:
    set_constants(monkeypatch, CALL_SECONDS=0.05, QUESTION_SECONDS=0.1, START_SECONDS=0.1)
    error = (await ask_from(fake, Page(*answers)))["error"]
    assert error["code"] == "no-executor"
    assert error["message"].startswith("You have no connected executor, and none was started in this page: ")
    assert reason in error["message"]
    assert error["message"].endswith(error["cure"])


async def test_a_user_who_cancels_waits_for_nothing(fake: FakeOpenWebUI) -> None:
    fake.pipe.valves.ask_seconds = 60
    page = Page(UNDECIDED, replies({"answer": "cancel"}))
    assert (await ask_from(fake, page))["error"]["code"] == "no-executor"


async def test_a_request_that_is_stopped_asks_the_page_no_more(fake: FakeOpenWebUI) -> None:
    page = Page(UNDECIDED, never)
    request = asyncio.create_task(ask_from(fake, page))
    await until(lambda: page.asked == [False, True])
    request.cancel()
    with pytest.raises(asyncio.CancelledError):
        await request
    assert page.asked == [False, True]


@pytest.mark.parametrize("turns", range(4))
async def test_a_request_that_is_stopped_as_the_page_answers_ends(fake: FakeOpenWebUI, turns: int) -> None:
    async def stop_and_answer() -> Any:
        request.cancel()
        for _ in range(turns):
            await asyncio.sleep(0)
        return {"answer": "pending"}

    request = asyncio.create_task(ask_from(fake, Page(UNDECIDED, stop_and_answer, never)))
    await asyncio.wait({request}, timeout=4)
    assert request.cancelled()


async def test_the_answer_begins_after_the_page_has_answered_its_call(fake: FakeOpenWebUI) -> None:
    fake.pipe.valves.ask_seconds = 60
    says(fake, "hello")
    answered = asyncio.Event()

    async def answer() -> Any:
        await announce(fake, "s1", "ada", "m")
        await answered.wait()
        return {"answer": "pending"}

    page = Page(answer)
    request = asyncio.create_task(ask_from(fake, page))
    await page.called.wait()
    await asyncio.sleep(0.2)  # the search looks more often
    assert fake.socket.sio.sent_of("request:chat:completion") == []
    answered.set()
    assert await events(await request)
    assert page.asked == [False]


async def test_the_user_is_not_asked_if_another_executor_announces_itself(
    fake: FakeOpenWebUI, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_constants(monkeypatch, CALL_SECONDS=0.2)
    fake.pipe.valves.ask_seconds = 60
    fake.socket.connect("laptop", "ada")
    says(fake, "hello")
    for answer in (UNDECIDED, never, replies({"error": "blocked"}), replies({"models": []})):
        page = Page(answer)
        request = asyncio.create_task(ask_from(fake, page))
        await page.called.wait()
        await announce(fake, "laptop", "ada", "m")
        assert await events(await request)
        assert page.asked == [False]
        fake.socket.disconnect("laptop")
        fake.socket.connect("laptop", "ada")
        fake.pipe._service._store.drop("ada", "laptop")


async def test_the_question_is_withdrawn_if_another_executor_connects_while_the_user_is_asked(fake: FakeOpenWebUI) -> None:
    fake.pipe.valves.ask_seconds = 0.1
    says(fake, "hello")
    page = Page(UNDECIDED, PENDING)
    request = asyncio.create_task(ask_from(fake, page))
    await until(lambda: len(page.calls) > 2)
    await asyncio.sleep(0.2)  # the search has ended
    fake.socket.connect("laptop", "ada")
    await announce(fake, "laptop", "ada", "m")
    assert await events(await request)
    assert [call["isOver"] for call in page.calls[-2:]] == [False, True]


async def test_a_page_whose_question_was_withdrawn_for_another_request_looks_for_the_executor(fake: FakeOpenWebUI) -> None:
    fake.pipe.valves.ask_seconds = 0.1
    says(fake, "hello")

    async def withdraw() -> Any:
        fake.socket.connect("laptop", "ada")
        await announce(fake, "laptop", "ada", "m")
        return {"answer": "elsewhere"}

    assert await events(await ask_from(fake, Page(UNDECIDED, withdraw)))


async def test_a_question_that_another_request_withdrew_ends_with_what_the_new_executor_says(fake: FakeOpenWebUI) -> None:
    fake.pipe.valves.ask_seconds = 1

    async def withdraw() -> Any:
        fake.socket.connect("laptop", "ada")
        await announce(fake, "laptop", "ada", "m", paused=True)
        return {"answer": "elsewhere"}

    assert (await ask_from(fake, Page(UNDECIDED, withdraw)))["error"]["code"] == "paused"


async def test_a_page_that_fails_does_not_hide_another_executor(fake: FakeOpenWebUI) -> None:
    fake.pipe.valves.ask_seconds = 60
    fake.socket.connect("laptop", "ada")
    page = Page(replies({"error": "blocked"}))
    request = asyncio.create_task(ask_from(fake, page))
    await page.called.wait()
    await announce(fake, "laptop", "ada", "m", paused=True)
    assert (await request)["error"]["code"] == "paused"
    # An executor may answer although the file of the element is missing.
    fake.socket.disconnect("laptop")
    fake.pipe._service._store.drop("ada", "laptop")
    fake.socket.connect("laptop", "ada")
    fake.pipe.valves.element_file = "/missing/chat-executor.bundle.js"
    says(fake, "hello")
    request = asyncio.create_task(ask_from(fake, page))
    await until(lambda: bool(fake.pipe._service._executors._pending_questions))
    await announce(fake, "laptop", "ada", "m")
    assert await events(await request)


async def test_a_started_executor_without_a_model_is_an_error_with_a_cure(fake: FakeOpenWebUI) -> None:
    answer = await ask_from(fake, Page(starts(fake)))
    assert answer["error"]["code"] == "model-not-offered"
    assert "has no models yet" in answer["error"]["message"]


async def test_nothing_runs_in_a_page_if_nobody_typed_the_question_or_a_valve_is_off(fake: FakeOpenWebUI) -> None:
    page = Page(starts(fake, "m"))
    assert (await ask_from(fake, page, task="title_generation"))["error"]["code"] == "no-executor"
    assert (await ask_from(fake, page, session_id=""))["error"]["code"] == "no-executor"
    fake.pipe.valves.start_in_page = False
    assert (await ask_from(fake, page))["error"]["code"] == "no-executor"
    assert page.calls == []


async def test_no_code_runs_in_the_page_of_another_user(fake: FakeOpenWebUI) -> None:
    fake.socket.connect("theirs", "ben")
    page = Page(starts(fake, "m"))
    assert (await ask_from(fake, page, "theirs"))["error"]["code"] == "no-executor"
    assert page.calls == []


async def test_the_function_contains_the_element_and_serves_it_to_the_page(fake: FakeOpenWebUI) -> None:
    answer = await fake.pipe.pipe({"model": "chat_executor.element", "messages": MESSAGES}, ADA)
    assert "chat-executor" in answer["choices"][0]["message"]["content"]
    page = Page(starts(fake, "m"))
    says(fake, "hello")
    assert await events(await ask_from(fake, page))
    assert page.calls[0]["element"]["address"] == ""


async def test_the_function_serves_the_element_from_a_file(fake: FakeOpenWebUI, tmp_path: Path) -> None:
    bundle = tmp_path / "bundle.js"
    bundle.write_text("export {};")
    fake.pipe.valves.element_file = str(bundle)
    assert "element" in await listed(fake)
    answer = await fake.pipe.pipe({"model": "chat_executor.element", "messages": MESSAGES}, ADA)
    assert answer["choices"][0]["message"]["content"] == "export {};"
    versions = []
    for text in ("export {};", "export default 1;"):
        bundle.write_text(text)
        page = Page(replies({"answer": "cancel"}))
        await ask_from(fake, page)
        versions.append(page.calls[0]["element"]["version"])
        answer = await fake.pipe.pipe({"model": "chat_executor.element", "messages": MESSAGES}, ADA)
        assert answer["id"] == versions[-1]
    assert all(versions)
    assert len(set(versions)) == 2
