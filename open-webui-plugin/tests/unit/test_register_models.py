"""Models that are announced on several workers together are listed to each owner, and stay listed."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest
from doubles import FakeRedis, until
from fake_open_webui import FakeOpenWebUI, NewModels, OldModels, installed

from executor_relay import access, register_models, service
from executor_relay.access import Entry, readers_of
from executor_relay.host import Host
from executor_relay.listed_models import ANY_MODEL, FUNCTION_ID
from executor_relay.service import Service
from executor_relay.valves import PipeValves


class Pool(dict[str, Any]):
    """A session pool with the connection to Redis that all workers share."""

    redis = FakeRedis()


@pytest.fixture(params=[OldModels, NewModels], ids=["old release", "new release"])
def fake(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeOpenWebUI]:
    # The bridge between workers needs a real Redis.
    monkeypatch.setattr(service, "start_bridge", lambda *_: None)
    with installed(request.param()) as found:
        Pool.redis = FakeRedis()
        found.socket.SESSION_POOL = Pool()
        yield found


class Lister:
    """Lists the models of a worker as Open WebUI does."""

    def __init__(self, worker: Service) -> None:
        self._worker = worker

    async def pipes(self) -> list[dict[str, str]]:
        return [
            {"id": entry.id.removeprefix("chat_executor."), "name": entry.name} for entry in await self._worker.entries()
        ]


def make_worker(fake: FakeOpenWebUI) -> Service:
    """A worker that has loaded the function. The latest one lists the models."""
    worker = Service(Host(fake.socket), "test", PipeValves)
    fake.pipe = Lister(worker)
    return worker


def announcement(*models: str) -> dict[str, Any]:
    capabilities = {"cancel": True, "concurrency": 4, "name": "my laptop"}
    return {"protocol": "1.0", "models": [{"id": model} for model in models], "capabilities": capabilities}


async def test_workers_that_start_at_once_make_each_entry_once(fake: FakeOpenWebUI) -> None:
    workers = [make_worker(fake) for _ in range(3)]
    await asyncio.gather(*(worker.entries() for worker in workers for _ in range(3)))
    assert fake.models.refused == 0
    assert fake.models.writes == 2
    assert set(fake.models.rows) == {f"{FUNCTION_ID}.{ANY_MODEL}", f"{FUNCTION_ID}.announce"}


async def test_workers_add_all_users_who_announce_one_model_together(fake: FakeOpenWebUI) -> None:
    users = [f"user{number}" for number in range(9)]
    workers = [make_worker(fake) for _ in range(3)]
    for user in users:
        fake.socket.connect(f"sid of {user}", user)
    acks = await asyncio.gather(
        *(workers[number % 3].announce(f"sid of {user}", None, announcement("m")) for number, user in enumerate(users))
    )
    assert acks == [{"accepted": True, "callback_seconds": 600, "wants_status": True}] * len(users)
    assert fake.models.refused == 0
    assert readers_of(fake.models.rows[f"{FUNCTION_ID}.m"]) == users


async def test_a_late_older_listing_does_not_hide_new_models(fake: FakeOpenWebUI) -> None:
    worker = make_worker(fake)
    fake.socket.connect("s1", "ada")
    fake.slow = late = asyncio.Event()
    older = asyncio.ensure_future(fake.get_all_models(SimpleNamespace(app=fake.app), user=fake.get_user_by_id("admin")))
    await until(lambda: fake.slow is None and fake.models.rows)
    assert await worker.announce("s1", None, announcement("m")) == {
        "accepted": True,
        "callback_seconds": 600,
        "wants_status": True,
    }
    assert f"{FUNCTION_ID}.m" in fake.app.state.MODELS
    late.set()
    await older
    assert f"{FUNCTION_ID}.m" not in fake.app.state.MODELS
    await until(lambda: f"{FUNCTION_ID}.m" in fake.app.state.MODELS)


async def test_a_model_has_its_entry_before_it_is_listed(fake: FakeOpenWebUI) -> None:
    worker = make_worker(fake)
    fake.socket.connect("s1", "ada")
    announced = asyncio.ensure_future(worker.announce("s1", None, announcement("m")))
    while not announced.done():
        for entry in await worker.entries():
            assert entry.id in fake.models.rows
        await asyncio.sleep(0)
    assert f"{FUNCTION_ID}.m" in fake.models.rows


async def test_making_entries_is_retried_if_the_database_refuses(
    fake: FakeOpenWebUI, monkeypatch: pytest.MonkeyPatch
) -> None:
    refuse = [True]
    make = access.ensure_entry

    async def ensure_entry(entry: Entry, owner_id: str) -> None:
        if refuse:
            refuse.pop()
            raise RuntimeError("database is locked")
        await make(entry, owner_id)

    monkeypatch.setattr(register_models, "ensure_entry", ensure_entry)
    worker = make_worker(fake)
    fake.socket.connect("s1", "ada")
    assert await worker.announce("s1", None, announcement("m")) == {
        "accepted": True,
        "callback_seconds": 600,
        "wants_status": True,
    }
    assert readers_of(fake.models.rows[f"{FUNCTION_ID}.m"]) == ["ada"]
    assert f"{FUNCTION_ID}.m" in fake.app.state.MODELS


async def test_names_that_change_with_each_announcement_are_remembered_once(fake: FakeOpenWebUI) -> None:
    worker = make_worker(fake)
    for number in range(5):
        await worker._registrar.ensure([Entry("chat_executor.m", f"name {number}", ["ada"], False)], "installer")
    assert worker._registrar._ensured == {("chat_executor.m", "ada"): "name 4"}
