from __future__ import annotations

import time

from executor_relay.store import Store


def test_an_announcement_is_stored_under_its_user_only(store: Store) -> None:
    store.put("ada", "s1", "one")
    store.put("ada", "s2", "two")
    store.put("ben", "s3", "three")
    assert store.of_user("ada") == {"s1": "one", "s2": "two"}
    assert store.of_user("ben") == {"s3": "three"}
    assert store.of_user("eve") == {}
    assert sorted(store.users()) == ["ada", "ben"]


def test_a_user_without_a_socket_is_removed(store: Store) -> None:
    store.put("ada", "s1", "one")
    store.drop("ada", "s1")
    store.drop("ada", "s1")
    assert store.users() == []


def test_a_request_is_counted_until_it_ends(store: Store) -> None:
    later = time.time() + 60
    store.begin("ada", "ada:s1:x", later)
    store.begin("ada", "ada:s1:y", later)
    store.begin("ben", "ben:s3:z", later)
    store.end("ada", "ada:s1:x")
    store.end("ada", "ada:s1:x")
    assert store.running("ada") == ["ada:s1:y"]


def test_a_request_of_a_dead_worker_is_counted_until_its_deadline(store: Store) -> None:
    store.begin("ada", "ada:s1:x", time.time() - 1)
    assert store.running("ada") == []


def test_a_lock_has_one_holder_until_it_is_released(store: Store) -> None:
    assert store.lock("entries", "mine", 60)
    assert not store.lock("entries", "yours", 60)
    store.unlock("entries", "yours")
    assert not store.lock("entries", "yours", 60)
    store.unlock("entries", "mine")
    store.unlock("entries", "mine")
    assert store.lock("entries", "yours", 60)
