"""Users are isolated from each other: in the model list, in requests and on channels."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from executor_double import WORDS, Ack, Call, ExecutorDouble
from stage import People, Person, text_of

TEXT = "".join(WORDS)


async def test_each_user_sees_their_own_models_with_their_own_names(people: People, ada: Person, ben: Person) -> None:
    await people.executor(ada, "llama3.2", "secret-project", name="ada's laptop")
    await people.executor(ben, "llama3.2", name="ben's laptop")
    mine, theirs = ada.models(), ben.models()
    assert "llama3.2 — ada's laptop" in mine.values()
    assert "llama3.2 — ben's laptop" in theirs.values()
    assert not any("ben" in name for name in mine.values())
    assert not any("ada" in name or "secret" in name for name in theirs.values())
    assert not any("secret" in model for model in theirs)
    assert "chat_executor.llama3.2" in mine
    assert "chat_executor.llama3.2" in theirs


async def test_a_shared_id_reaches_the_executor_of_the_caller(people: People, ada: Person, ben: Person) -> None:
    first, second = await people.executor(ada), await people.executor(ben)
    answers = await asyncio.gather(*(person.ask() for person in (ada, ben) for _ in range(5)))
    assert [text_of(answer) for answer in answers] == [TEXT] * 10
    for executor, person in ((first, ada), (second, ben)):
        assert len(executor.calls) == 5
        assert {call.channel.split(":")[0] for call in executor.calls} == {person.id}


async def test_a_user_cannot_call_a_model_of_another(people: People, ada: Person, ben: Person) -> None:
    executor = await people.executor(ada, "private")
    await people.executor(ben, "words")
    for model in ada.models():
        if model.endswith("private"):
            answer = await ben.ask(model.removeprefix("chat_executor."))
            assert answer.status_code == 400
            assert "not found" in answer.text
    assert executor.calls == []


async def test_an_administrator_cannot_use_the_executor_of_a_user(people: People, ada: Person) -> None:
    executor = await people.executor(ada, "private")
    admin = Person(ada.server, "admin", ada.server.admin_token)
    for model in ada.models():
        if model.endswith("private"):
            answer = await admin.ask(model.removeprefix("chat_executor."), stream=False)
            assert answer.status_code in (404, 503)
            assert answer.json()["error"]["code"] in ("no-executor", "model-not-offered")
    assert executor.calls == []


async def test_a_user_without_an_executor_gets_an_error_with_a_cure(ben: Person) -> None:
    answer = await ben.ask("any", stream=False)
    assert answer.status_code == 503
    error = answer.json()["error"]
    assert error["code"] == "no-executor"
    assert "start the executor program" in error["message"]


async def test_items_of_another_user_on_a_channel_are_dropped(people: People, ada: Person, ben: Person) -> None:
    async def emit_as(stranger: ExecutorDouble, channel: str, item: Any) -> None:
        await stranger.client.emit(channel, item)

    async def behave(call: Call, ack: Ack) -> None:
        ack({"status": True})
        await call.say("mine ")
        for item in (call.chunk({"content": "theirs"}), {"done": True}):
            await emit_as(stranger, call.channel, item)
        await asyncio.sleep(0.5)
        await call.say("too")
        await call.finish()

    stranger = await people.executor(ben)
    await people.executor(ada, behavior=behave)
    assert text_of(await ada.ask()) == "mine too"


@pytest.mark.parametrize("whose", ["sid of another user", "unknown sid"])
async def test_no_user_announces_for_the_socket_of_another(people: People, ada: Person, ben: Person, whose: str) -> None:
    import json

    from executor_double import announcement

    executor = await people.executor(ada)
    sid = executor.sid if whose == "sid of another user" else "unknown"
    content = json.dumps({"sid": sid, **announcement("stolen")})
    answer = await ben.ask("announce", stream=False, messages=[{"role": "user", "content": content}])
    assert json.loads(answer.json()["choices"][0]["message"]["content"])["accepted"] is False
    assert not any("stolen" in model for model in [*ada.models(), *ben.models()])
