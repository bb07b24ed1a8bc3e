from __future__ import annotations

import asyncio
import json
import queue
from typing import Any

import pytest
from doubles import SocketMain, until

from executor_relay.failure import Failure
from executor_relay.host import Host
from executor_relay.items import END
from executor_relay.worker_bridge import WorkerBridge


class Bus:
    """Fakes the publish/subscribe part of Redis."""

    def __init__(self) -> None:
        self.subscribers: list[Subscription] = []
        self.lost: list[str] = []
        self.losing = False

    def publish(self, channel: str, data: str) -> None:
        if self.losing:
            self.lost.append(data)
            return
        for subscriber in self.subscribers:
            if channel in subscriber.channels:
                subscriber.messages.put({"data": data})

    def pubsub(self, ignore_subscribe_messages: bool) -> Subscription:
        assert ignore_subscribe_messages
        return Subscription(self)


class Subscription:
    def __init__(self, bus: Bus) -> None:
        self.channels: tuple[str, ...] = ()
        self.messages: queue.Queue[dict[str, str]] = queue.Queue()
        self.bus = bus
        bus.subscribers.append(self)

    def subscribe(self, *channels: str) -> None:
        self.channels = channels

    def get_message(self, timeout: float) -> dict[str, str] | None:
        try:
            return self.messages.get(timeout=min(timeout, 0.05))
        except queue.Empty:
            return None

    def close(self) -> None:
        self.bus.subscribers.remove(self)


class Worker:
    """A worker of Open WebUI with the function loaded."""

    def __init__(self, bus: Bus) -> None:
        self.main = SocketMain()
        self.host = Host(self.main)
        self.bridge = WorkerBridge(self.host, bus, "test")


@pytest.fixture
async def bus() -> Bus:
    return Bus()


@pytest.fixture
async def workers(bus: Bus) -> Any:
    made = [Worker(bus), Worker(bus)]
    await until(lambda: all(subscriber.channels for subscriber in bus.subscribers) and len(bus.subscribers) == 2)
    yield made
    for worker in made:
        worker.bridge.stop_listening("ada:s1:x")
        worker.bridge.retire()
    await until(lambda: not bus.subscribers)


def chunk(text: str) -> dict[str, Any]:
    return {"choices": [{"index": 0, "delta": {"content": text}}]}


def text_of(piece: Any) -> str:
    text: str = json.loads(piece[6:])["choices"][0]["delta"]["content"]
    return text


async def test_forwards_items_in_order_from_the_called_socket_only(workers: list[Worker]) -> None:
    here, there = workers
    there.main.connect("s1", "ada")
    inbox = await here.bridge.listen("ada:s1:x", "s1", 60)
    assert inbox is not None
    for number in range(300):
        await there.main.sio.deliver("s1", "ada:s1:x", chunk(str(number)))
        await there.main.sio.deliver("s9", "ada:s1:x", chunk("theirs"))
    await there.main.sio.deliver("s1", "ada:s1:x", b"binary")
    await there.main.sio.deliver("s1", "ada:s1:x", {"done": True})
    assert [text_of(await inbox.get(5)) for _ in range(300)] == [str(number) for number in range(300)]
    assert await inbox.get(5) is END


async def test_a_status_reaches_the_worker_of_its_request_from_the_called_socket_only(workers: list[Worker]) -> None:
    here, there = workers
    there.main.connect("s1", "ada")
    shown: list[dict[str, Any]] = []
    here.host.watch_status("ada:s1:x", "s1", shown.append)
    there.host.bridge = there.bridge
    assert await here.bridge.listen("ada:s1:x", "s1", 60) is not None
    status = {"channel": "ada:s1:x", "state": "permission"}
    await there.host.take_status("s9", {**status, "state": "retry"})
    await there.host.take_status("s1", {**status, "channel": "ada:s1:y"})
    for odd in (None, "permission", {}, {"channel": 7}):
        await there.host.take_status("s1", odd)
    await there.host.take_status("s1", status)
    await until(lambda: shown)
    assert shown == [status]


async def test_a_request_that_is_stopped_as_a_worker_confirms_ends(workers: list[Worker]) -> None:
    here, _ = workers
    listening = asyncio.create_task(here.bridge.listen("ada:s1:x", "s1", 60))
    await until(lambda: here.bridge._ready)
    here.bridge._ready["ada:s1:x"].set_result(None)
    listening.cancel()
    with pytest.raises(asyncio.CancelledError):
        await listening
    assert not here.bridge._inboxes


async def test_a_channel_that_ends_is_freed_on_both_workers(workers: list[Worker]) -> None:
    here, there = workers
    there.main.connect("s1", "ada")
    assert await here.bridge.listen("ada:s1:x", "s1", 60) is not None
    assert there.main.sio.handlers["/"]
    here.bridge.stop_listening("ada:s1:x")
    await until(lambda: not there.main.sio.handlers["/"])


async def test_forwarding_for_a_dead_worker_ends_in_time(workers: list[Worker]) -> None:
    here, there = workers
    there.main.connect("s1", "ada")
    assert await here.bridge.listen("ada:s1:x", "s1", 0.2) is not None
    await until(lambda: not there.main.sio.handlers["/"])


async def test_falls_back_to_a_new_local_channel_if_no_worker_answers(workers: list[Worker]) -> None:
    here, _ = workers
    here.host.bridge = here.bridge
    listening = await here.host.listen("ada", "s1", 60)
    assert listening is not None
    channel, inbox = listening
    assert {channel: inbox} == here.main.EVENT_QUEUES
    before = asyncio.get_running_loop().time()
    await here.host.listen("ada", "s1", 60)
    assert asyncio.get_running_loop().time() - before < 0.1


async def test_a_lost_item_ends_the_answer(bus: Bus, workers: list[Worker]) -> None:
    here, there = workers
    there.main.connect("s1", "ada")
    inbox = await here.bridge.listen("ada:s1:x", "s1", 60)
    assert inbox is not None
    await there.main.sio.deliver("s1", "ada:s1:x", chunk("a"))
    assert text_of(await inbox.get(5)) == "a"
    bus.losing = True
    await there.main.sio.deliver("s1", "ada:s1:x", chunk("b"))
    await until(lambda: bus.lost)
    bus.losing = False
    await there.main.sio.deliver("s1", "ada:s1:x", chunk("c"))
    piece = await inbox.get(5)
    assert isinstance(piece, Failure)
    assert "lost" in piece.message


async def test_an_older_version_leaves_new_channels_to_the_newer_one(bus: Bus, workers: list[Worker]) -> None:
    here, there = workers
    there.main.connect("s1", "ada")
    inbox = await here.bridge.listen("ada:s1:x", "s1", 60)
    there.bridge.retire()
    await there.main.sio.deliver("s1", "ada:s1:x", chunk("still"))
    assert inbox is not None
    assert text_of(await inbox.get(5)) == "still"
    assert await here.bridge.listen("ada:s1:y", "s1", 60) is None
    here.bridge.stop_listening("ada:s1:x")
