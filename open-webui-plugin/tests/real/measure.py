"""
Measures the function on a real Open WebUI, with a headless executor that emits one item per delta:

    python tests/real/measure.py --version 0.12.4 --workers 1

Executor and caller run in one process, so they share a clock.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import re
import statistics
import time
from collections.abc import Awaitable, Callable
from contextlib import nullcontext
from pathlib import Path

from executor_double import Ack, Behavior, Call, ExecutorDouble
from real_open_webui import NEWEST, OpenWebUI, start
from real_redis import running_redis
from stage import MESSAGES, Person

FUNCTION = Path(__file__).parents[2] / "dist" / "chat_executor.py"


async def flood(call: Call, ack: Ack, count: int, began: list[float]) -> None:
    """Sends prepared deltas as fast as the socket accepts them, so that the executor does not limit the rate."""
    items = [*(call.chunk({"content": f"{number} "}) for number in range(count)), {"done": True}]
    frames = [f"42{json.dumps([call.channel, item])}" for item in items]
    ack({"status": True})
    await asyncio.sleep(0.2)  # lets the callback go first
    began.append(time.monotonic())
    for frame in frames:
        await call.executor.client.eio.ws.send_str(frame)


async def measure_rate(person: Person, direct: bool, count: int) -> float:
    """Returns the deltas per second, from the first one sent to the last one read."""
    began: list[float] = []
    executor = await announced(person, lambda call, ack: flood(call, ack, count, began))
    body = {"model": "chat_executor.words", "messages": MESSAGES, "stream": True}
    if direct:
        model = {"id": "words", "name": "words", "owned_by": "openai", "direct": True, "urlIdx": "0"}
        body |= {"model": "words", "model_item": model, "session_id": executor.sid}
    text = b""
    async with person.client() as client, client.stream("POST", "/api/chat/completions", json=body) as answer:
        async for piece in answer.aiter_bytes():
            text += piece
    took = time.monotonic() - began[0]
    await executor.__aexit__()
    read = "".join(re.findall(r'"content": ?"([^"]*)"', text.decode()))
    if read != "".join(f"{number} " for number in range(count)):
        raise RuntimeError(f"HTTP {answer.status_code}: {len(read)} characters, {text[-300:]!r}")
    return count / took


async def compare_ways(person: Person, count: int) -> dict[str, float]:
    """Compares a Direct Connection, which uses the queue of Open WebUI, with the function."""
    stock = await measure_rate(person, True, count)
    ours = await measure_rate(person, False, count)
    return {"stock_queue_per_second": round(stock), "function_per_second": round(ours), "ratio": round(ours / stock, 1)}


class Stopwatch:
    """Records when each delta is emitted and when it is read."""

    def __init__(self) -> None:
        self.emitted: dict[int, float] = {}
        self.read: dict[int, float] = {}

    def pace(self, count: int, per_second: float) -> Behavior:
        """Returns a behavior that emits numbered deltas at a constant rate."""

        async def behave(call: Call, ack: Ack) -> None:
            ack({"status": True})
            began = time.monotonic()
            for number in range(count):
                await asyncio.sleep(max(began + number / per_second - time.monotonic(), 0))
                self.emitted[number] = time.monotonic()
                await call.say(f"{number} ", acked=False)
            await call.emit({"done": True}, acked=False)

        return behave

    async def listen(self, person: Person) -> None:
        """Reads one answer."""
        body = {"model": "chat_executor.words", "messages": MESSAGES, "stream": True}
        async with person.client() as client, client.stream("POST", "/api/chat/completions", json=body) as answer:
            number = 0
            async for line in answer.aiter_lines():
                if line.startswith('data: {"id"'):
                    self.read[number] = time.monotonic()
                    number += 1
                elif line not in ("", "data: [DONE]"):
                    raise RuntimeError(f"HTTP {answer.status_code}: {line}")

    def summary(self) -> dict[str, float]:
        """Returns statistics of the added delay in milliseconds, and the total deltas per second."""
        delays = sorted((self.read[number] - at) * 1000 for number, at in self.emitted.items() if number in self.read)
        took = max(self.read.values()) - min(self.emitted.values())
        last = max(self.emitted)
        return {
            "read": len(delays),
            "p50_ms": round(statistics.median(delays), 1),
            "p99_ms": round(delays[int(len(delays) * 0.99) - 1], 1),
            "end_lag_ms": round((self.read[last] - self.emitted[last]) * 1000, 1) if last in self.read else -1,
            "deltas_per_second": round(len(delays) / took),
        }


async def begin(call: Call, ack: Ack) -> None:
    ack({"status": True})
    await call.say("begun")
    await asyncio.Event().wait()


async def announced(person: Person, behavior: Behavior) -> ExecutorDouble:
    return await person.executor("words", behavior=behavior)


async def measure_stream(person: Person, count: int, per_second: float) -> dict[str, float]:
    watch = Stopwatch()
    executor = await announced(person, watch.pace(count, per_second))
    try:
        await watch.listen(person)
    finally:
        await executor.__aexit__()
    return watch.summary()


async def measure_disconnect(person: Person) -> float:
    """Returns the milliseconds from a caller's disconnect until the executor gets the cancel."""
    executor = await announced(person, begin)
    asked = asyncio.ensure_future(person.ask())
    call = await executor.until_called()
    await asyncio.sleep(0.5)
    disconnected_at = time.monotonic()
    asked.cancel()
    await asyncio.wait_for(call.cancelled.wait(), 10)
    await executor.__aexit__()
    assert call.cancelled_at is not None
    return (call.cancelled_at - disconnected_at) * 1000


async def measure_loss(person: Person) -> float:
    """Returns the milliseconds from the loss of the socket until the caller has the error and the end."""
    executor = await announced(person, begin)
    asked = asyncio.ensure_future(person.ask())
    await executor.until_called()
    await asyncio.sleep(0.5)
    lost = time.monotonic()
    await executor.drop_connection()
    await asyncio.wait_for(asked, 10)
    took = (time.monotonic() - lost) * 1000
    await executor.__aexit__()
    return took


async def repeat(times: int, measure: Callable[[], Awaitable[float]]) -> dict[str, float]:
    found = [await measure() for _ in range(times)]
    return {"least_ms": round(min(found)), "most_ms": round(max(found))}


async def measure_all(server: OpenWebUI) -> None:
    token = await asyncio.to_thread(server.sign_up, "measured")
    person = Person(server, "measured", token)
    for _ in range(10):  # every worker loads the function when it first lists models
        await asyncio.to_thread(person.models)

    def show(what: str, figures: dict[str, float]) -> None:
        print(json.dumps({"version": server.version, "what": what, **figures}), flush=True)

    for number in range(3):
        show(f"flood of 3000 deltas, run {number + 1}", await compare_ways(person, 3000))
    for per_second in (50, 200, 1000, 3000):
        show(f"paced at {per_second}/s for 3 s", await measure_stream(person, per_second * 3, per_second))
    show("caller disconnects, executor gets the cancel", await repeat(6, lambda: measure_disconnect(person)))
    show("executor is lost, caller gets the error", await repeat(6, lambda: measure_loss(person)))


def main() -> None:
    parser = argparse.ArgumentParser(description="Measures the function on a real Open WebUI.")
    parser.add_argument("--version", default=NEWEST)
    parser.add_argument("--workers", type=int, default=1)
    options = parser.parse_args()
    with running_redis() if options.workers > 1 else nullcontext("") as redis_url:
        server = start(options.version, options.workers, redis_url)
        try:
            server.sign_up("admin")
            server.install_function(FUNCTION, "chat_executor")
            asyncio.run(measure_all(server))
        finally:
            server.stop()


if __name__ == "__main__":
    main()
