from __future__ import annotations

import asyncio
import time

import pytest
from doubles import SocketMain, until

from executor_relay.announcement import Executor
from executor_relay.connected_executors import MAX_EXECUTORS, ConnectedExecutors
from executor_relay.failure import Failure
from executor_relay.host import Host
from executor_relay.store import Store


def executor(
    sid: str, user_id: str = "ada", *models: str, concurrency: int = 4, paused: bool = False, at: float = 0
) -> Executor:
    return Executor(sid, user_id, sid, tuple((model, model) for model in models or ("m",)), concurrency, paused, at)


@pytest.fixture
def executors(host: Host, store: Store) -> ConnectedExecutors:
    return ConnectedExecutors(host, store)


def sids(executors: list[Executor]) -> list[str]:
    return [each.sid for each in executors]


def code_of(executors: ConnectedExecutors, user_id: str, model: str | None) -> str:
    with pytest.raises(Failure) as caught:
        executors.choose(user_id, model)
    return caught.value.code


def test_an_executor_is_found_while_its_session_lasts(main: SocketMain, executors: ConnectedExecutors) -> None:
    main.connect("s1", "ada")
    executors.add(executor("s1"))
    assert sids(executors.choose("ada", "m")) == ["s1"]
    main.disconnect("s1")
    assert code_of(executors, "ada", "m") == "no-executor"
    assert executors.everyone() == []


def test_a_late_older_announcement_does_not_replace_a_newer_one(main: SocketMain, executors: ConnectedExecutors) -> None:
    main.connect("s1", "ada")
    executors.add(executor("s1", "ada", "new", at=2))
    executors.add(executor("s1", "ada", "old", at=1))
    assert sids(executors.choose("ada", "new")) == ["s1"]
    assert code_of(executors, "ada", "old") == "model-not-offered"


def test_a_session_without_heartbeats_does_not_count(main: SocketMain, executors: ConnectedExecutors) -> None:
    main.connect("s1", "ada")
    executors.add(executor("s1"))
    main.SESSION_POOL["s1"]["last_seen_at"] = time.time() - 121
    assert code_of(executors, "ada", "m") == "no-executor"


def test_a_socket_that_now_belongs_to_another_user_is_never_called(main: SocketMain, executors: ConnectedExecutors) -> None:
    main.connect("s1", "ada")
    executors.add(executor("s1"))
    main.connect("s1", "ben")
    assert code_of(executors, "ada", "m") == "no-executor"
    assert code_of(executors, "ben", "m") == "no-executor"


def test_no_user_gets_the_executor_of_another_user(main: SocketMain, executors: ConnectedExecutors) -> None:
    main.connect("s1", "ada")
    executors.add(executor("s1"))
    assert code_of(executors, "ben", "m") == "no-executor"


def test_each_failure_says_what_is_missing(main: SocketMain, executors: ConnectedExecutors) -> None:
    main.connect("s1", "ada")
    executors.add(executor("s1", "ada", "m", paused=True))
    assert code_of(executors, "ada", "other") == "model-not-offered"
    assert code_of(executors, "ada", "m") == "paused"
    executors.add(Executor("s1", "ada", "", (), 1, False, 0))
    assert code_of(executors, "ada", None) == "model-not-offered"


def test_the_least_busy_executor_comes_first_then_the_newest(
    main: SocketMain, executors: ConnectedExecutors, store: Store
) -> None:
    for number, sid in enumerate(("s1", "s2", "s3", "s4")):
        main.connect(sid, "ada")
        executors.add(executor(sid, "ada", "m", concurrency=1 if sid == "s4" else 4, at=number))
    later = time.time() + 60
    store.begin("ada", "ada:s3:x", later)
    store.begin("ada", "ada:s3:y", later)
    store.begin("ada", "ada:s4:z", later)
    assert sids(executors.choose("ada", "m")) == ["s2", "s1", "s3", "s4"]


def test_an_executor_without_the_model_is_skipped(main: SocketMain, executors: ConnectedExecutors) -> None:
    for sid, model in (("s1", "m"), ("s2", "other")):
        main.connect(sid, "ada")
        executors.add(executor(sid, "ada", model))
    assert sids(executors.choose("ada", "m")) == ["s1"]
    assert sorted(sids(executors.choose("ada", None))) == ["s1", "s2"]


def test_the_oldest_executors_are_removed_if_a_user_has_too_many(main: SocketMain, executors: ConnectedExecutors) -> None:
    for number in range(MAX_EXECUTORS + 3):
        main.connect(f"s{number}", "ada")
        executors.add(executor(f"s{number}", at=number))
    assert len(executors.of_user("ada")) == MAX_EXECUTORS
    assert "s0" not in sids(executors.of_user("ada"))


async def test_asks_the_sockets_once_for_all_waiting_requests(main: SocketMain, executors: ConnectedExecutors) -> None:
    waiting = [asyncio.ensure_future(executors.find("ada", "m", 5)) for _ in range(3)]
    await until(lambda: main.sio.sent)
    main.connect("s1", "ada")
    executors.add(executor("s1"))
    assert [sids(await each) for each in waiting] == [["s1"]] * 3
    assert [room for room, _ in main.sio.sent] == ["user:ada"]
    assert main.sio.sent[0][1]["data"] == {"type": "request:executor:announce", "data": {}}


async def test_no_socket_is_asked_if_an_executor_is_known_or_paused(main: SocketMain, executors: ConnectedExecutors) -> None:
    main.connect("s1", "ada")
    executors.add(executor("s1"))
    await executors.find("ada", "m", 5)
    executors.add(executor("s1", paused=True))
    with pytest.raises(Failure):
        await executors.find("ada", "m", 5)
    assert main.sio.sent == []


async def test_a_question_without_an_answer_ends_in_time(executors: ConnectedExecutors) -> None:
    with pytest.raises(Failure) as caught:
        await asyncio.wait_for(executors.find("ada", "m", 0.1), 20)
    assert caught.value.code == "no-executor"


async def test_each_socket_is_asked_on_releases_without_a_room_per_user(main: SocketMain, store: Store) -> None:
    main.USER_POOL = {"ada": ["s1", "s1", "s2"], "ben": ["s3"]}  # type: ignore[attr-defined]
    with pytest.raises(Failure):
        await ConnectedExecutors(Host(main), store).find("ada", "m", 0.01)
    assert sorted(to for to, _ in main.sio.sent) == ["s1", "s2"]
