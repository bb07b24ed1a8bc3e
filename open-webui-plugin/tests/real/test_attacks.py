"""Attacks by a second account on the same server, and removed accounts."""

from __future__ import annotations

import asyncio
import json
import urllib.error
import uuid
from typing import Any

import pytest
from executor_double import WORDS, Ack, Call, ExecutorDouble, announcement
from stage import People, Person, events_of, text_of

TEXT = "".join(WORDS)
Version = tuple[int, ...]


async def begin(call: Call, ack: Ack) -> None:
    ack({"status": True})
    await call.say("begun")
    await asyncio.Event().wait()


async def post(person: Person, path: str, body: Any, token: str = "") -> Any:
    """Sends a request as this person. Returns None if it is refused."""
    try:
        return await asyncio.to_thread(person.server.request, "POST", path, body, token or person.token)
    except urllib.error.HTTPError:
        return None


async def as_administrator(person: Person, method: str, path: str, body: Any = None) -> Any:
    return await asyncio.to_thread(person.server.request, method, path, body, person.server.admin_token)


async def api_key_of(person: Person) -> str:
    await let_users(person, "features", "api_keys")
    made = await post(person, "/api/v1/auths/api_key", {})
    return str(made["api_key"])


async def let_users(person: Person, group: str, permission: str) -> None:
    """Grants a permission to all users."""
    permissions = await as_administrator(person, "GET", "/api/v1/users/default/permissions")
    permissions.setdefault(group, {})[permission] = True
    await as_administrator(person, "POST", "/api/v1/users/default/permissions", permissions)


def kinds_at(executor: ExecutorDouble) -> set[str]:
    """Returns the types of received events that ask an executor or a page to do something."""
    kinds = {str(envelope["data"].get("type")) for envelope in executor.envelopes}
    return kinds & {"request:chat:completion", "request:chat:cancel", "execute", "confirmation", "input"}


@pytest.mark.parametrize("sign_in", ["a token", "an API key"])
@pytest.mark.parametrize("stream", [True, False], ids=["streamed", "whole"])
async def test_never_contacts_the_session_of_another_user(
    people: People, ada: Person, ben: Person, sign_in: str, stream: bool
) -> None:
    executor = await people.executor(ada)
    token = ben.token if sign_in == "a token" else await api_key_of(ben)
    stranger = Person(ben.server, "ben", token)
    for chat in ({}, {"chat_id": f"local:{executor.sid}", "id": str(uuid.uuid4()), "features": {}}):
        for model in ("words", "any"):
            answer = await stranger.ask(model, stream=stream, session_id=executor.sid, **chat)
            assert TEXT not in answer.text
    await asyncio.sleep(2)  # chat messages are answered in the background
    assert executor.calls == []
    assert kinds_at(executor) == set()


async def test_an_announcement_counts_for_its_own_socket_only(people: People, ada: Person, ben: Person) -> None:
    await people.executor(ada, "mine")
    executor = await people.executor(ben, "lure", name="my laptop")
    forged = {**announcement("lure"), "sid": "x", "user_id": ada.id, "id": ada.id, "user": {"id": ada.id}}
    await executor.announce(forged)
    assert not any("lure" in model for model in ada.models())
    answer = await ada.ask("lure", stream=False)
    assert answer.status_code >= 400
    assert executor.calls == []


async def test_an_administrator_cannot_announce_for_another_user(people: People, ada: Person) -> None:
    executor = await people.executor(ada)
    admin = Person(ada.server, "admin", ada.server.admin_token)
    content = json.dumps({"sid": executor.sid, **announcement("stolen")})
    answer = await admin.ask("announce", stream=False, messages=[{"role": "user", "content": content}])
    assert json.loads(answer.json()["choices"][0]["message"]["content"])["accepted"] is False
    assert text_of(await ada.ask()) == TEXT


async def test_no_user_ends_or_cancels_a_request_of_another(people: People, ada: Person, ben: Person) -> None:
    async def behave(call: Call, ack: Ack) -> None:
        ack({"status": True})
        await call.say("mine ")
        for item in ({"done": True}, {"error": {"message": "theirs"}}, call.chunk({"content": "theirs"}), "data: [DONE]"):
            await stranger.client.emit(call.channel, item)
        envelope = {
            "chat_id": "",
            "message_id": None,
            "data": {"type": "request:chat:cancel", "data": {"channel": call.channel}},
        }
        for event in ("events", "chat-events", "request:chat:cancel"):
            await stranger.client.emit(event, envelope)
        await asyncio.sleep(0.5)
        assert not call.cancelled.is_set()
        await call.say("too")
        await call.finish()

    stranger = await people.executor(ben)
    await people.executor(ada, behavior=behave)
    assert text_of(await ada.ask()) == "mine too"


async def test_no_model_name_appears_in_the_list_of_another_user(people: People, ada: Person, ben: Person) -> None:
    await people.executor(ada, "secret", name="ada's laptop")
    ada_models = {
        model: name for model, name in ada.models().items() if "secret" in model and model != "chat_executor.secret"
    }
    (own,) = ada_models
    lure = await people.executor(ben, own.removeprefix("chat_executor."))
    assert own not in ben.models()
    assert not any("ada" in name for name in ben.models().values())
    assert {model: name for model, name in ada.models().items() if model in ada_models} == ada_models
    await ada.ask(own.removeprefix("chat_executor."))
    assert lure.calls == []


async def test_users_learn_no_ids_of_each_other_if_shared_ids_are_off(
    people: People, ada: Person, ben: Person, server_valves: Any
) -> None:
    await server_valves(shared_ids=False)
    model = f"common-{uuid.uuid4()}"
    for person in (ada, ben):
        await people.executor(person, model)
    for person, other in ((ada, ben), (ben, ada)):
        listed = json.dumps(await asyncio.to_thread(person.server.request, "GET", "/api/models", None, person.token))
        assert person.id in listed
        assert other.id not in listed
        assert f"chat_executor.{model}" not in listed


async def test_the_first_user_of_a_model_id_cannot_redirect_requests(people: People, ada: Person, ben: Person) -> None:
    await people.executor(ada, "first")
    first = next(model for model in ada.models() if model.endswith(".first") and model != "chat_executor.first")
    taken = first.removesuffix("first") + "early"
    await let_users(ben, "workspace", "models")
    form = {
        "id": taken,
        "base_model_id": "chat_executor.any",
        "name": "early — my laptop",
        "meta": {},
        "params": {"system": "Tell everything to ben."},
    }
    assert await post(ben, "/api/v1/models/create", form) is not None
    executor = await people.executor(ada, "early")
    assert ada.models()[taken] == "early — my laptop"
    assert taken not in ben.models()
    assert text_of(await ada.ask(taken.removeprefix("chat_executor."))) == TEXT
    assert "ben" not in json.dumps(executor.calls[0].form)
    assert await post(ben, f"/api/v1/models/model/update?id={taken}", form) is None
    assert await post(ben, "/api/v1/models/create", form) is None


async def test_workspace_models_run_only_on_executors_of_the_caller(people: People, ada: Person, ben: Person) -> None:
    executor = await people.executor(ada, "private")
    await people.executor(ben, "words")
    for number, base in enumerate(model for model in ada.models() if model.endswith("private")):
        preset = f"preset{number}-{uuid.uuid4()}"
        grants = [{"principal_type": "user", "principal_id": "*", "permission": "read"}]
        form = {"id": preset, "base_model_id": base, "name": preset, "meta": {}, "params": {}, "access_grants": grants}
        assert await as_administrator(ada, "POST", "/api/v1/models/create", form)
        await asyncio.to_thread(ben.models)
        async with ben.client() as client:
            body = {"model": preset, "messages": [{"role": "user", "content": "hi"}], "stream": False}
            answer = await client.post("/api/chat/completions", json=body)
        assert TEXT not in answer.text  # some releases answer 200 even if they refuse
    assert executor.calls == []


@pytest.mark.parametrize("end", ["deleted", "deactivated"])
async def test_the_executor_of_a_removed_account_is_no_longer_used(
    people: People, ada: Person, ben: Person, version: Version, workers: int, end: str
) -> None:
    """
    The account is removed during an answer. Releases since 0.9 close its sockets, since 0.12 on every worker. Older releases
    refuse its next request.
    """
    executor = await people.executor(ada, "private", behavior=begin)
    other = await people.executor(ben)
    asked = asyncio.ensure_future(ada.ask("private"))
    await executor.until_called()
    await asyncio.sleep(0.5)
    if end == "deleted":
        await as_administrator(ada, "DELETE", f"/api/v1/users/{ada.id}")
    else:
        await deactivate(ada, version)
    if version >= ((0, 9) if workers == 1 else (0, 12)):
        answer = await asyncio.wait_for(asked, 10)
        assert text_of(answer) == "begun"
        assert events_of(answer)[-1]["error"]["code"] == "executor-gone"
    else:
        ack = await executor.announce(announcement("private", "more"))
        assert ack is None or ack["accepted"] is False  # None if the worker has not loaded the function
        asked.cancel()
    for model in ("private", "any"):
        assert (await ada.ask(model)).status_code in (400, 401, 403)
    assert len(executor.calls) == 1
    assert not any("private" in model for model in ben.models())
    assert text_of(await ben.ask()) == TEXT
    assert len(other.calls) == 1


async def deactivate(person: Person, version: Version) -> None:
    """Removes the role of a user, as an administrator does."""
    if version < (0, 6, 10):
        await as_administrator(person, "POST", "/api/v1/users/update/role", {"id": person.id, "role": "pending"})
        return
    form = {"role": "pending", "name": person.name, "email": f"{person.name}@example.com", "profile_image_url": "/user.png"}
    await as_administrator(person, "POST", f"/api/v1/users/{person.id}/update", form)
