"""
Fixtures. The unit tests need nothing else; the tests in `real` share one Open WebUI per run:

    pytest
    pytest tests/real --open-webui 0.12.4 --workers 3
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from doubles import FakeRedis, SocketMain
from real_open_webui import NEWEST, OpenWebUI, start
from real_redis import running_redis
from stage import People, Person

from executor_relay.host import Host
from executor_relay.store import MemoryStore, RedisStore, Store

FUNCTION = Path(__file__).parents[1] / "dist" / "chat_executor.py"


@pytest.fixture
def main() -> SocketMain:
    return SocketMain()


@pytest.fixture
def host(main: SocketMain) -> Host:
    return Host(main)


@pytest.fixture(params=["memory", "redis"])
def store(request: pytest.FixtureRequest) -> Store:
    return MemoryStore({}) if request.param == "memory" else RedisStore(FakeRedis(), "open-webui")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--open-webui", default=NEWEST, help="released version of Open WebUI")
    parser.addoption("--workers", type=int, default=1, help="workers; more than one need redis-server")


@pytest.fixture(scope="session")
def version(request: pytest.FixtureRequest) -> tuple[int, ...]:
    return tuple(int(part) for part in str(request.config.getoption("--open-webui")).split("."))


@pytest.fixture(scope="session")
def workers(request: pytest.FixtureRequest) -> int:
    return int(request.config.getoption("--workers"))


@pytest.fixture(scope="session")
def server(request: pytest.FixtureRequest, workers: int) -> Iterator[OpenWebUI]:
    with running_redis() if workers > 1 else nullcontext("") as redis_url:
        running = start(str(request.config.getoption("--open-webui")), workers, redis_url)
        try:
            running.sign_up("admin")
            running.install_function(FUNCTION, "chat_executor", {"ask_seconds": 1})
            yield running
        finally:
            running.stop()


@pytest.fixture
async def people(server: OpenWebUI) -> AsyncIterator[People]:
    made = People(server)
    yield made
    for executor in made.executors:
        await executor.__aexit__()


@pytest.fixture
async def server_valves(server: OpenWebUI) -> AsyncIterator[Callable[..., Awaitable[None]]]:
    """Sets valves for one test."""

    def set_valves(**valves: Any) -> None:
        path = "/api/v1/functions/id/chat_executor/valves/update"
        server.request("POST", path, {"ask_seconds": 1, **valves}, server.admin_token)

    async def change(**valves: Any) -> None:
        await asyncio.to_thread(set_valves, **valves)

    yield change
    await change()


@pytest.fixture
def ada(people: People) -> Person:
    return people.person()


@pytest.fixture
def ben(people: People) -> Person:
    return people.person()


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> Iterator[None]:
    """Adds the server log to the report of a failed test."""
    outcome = yield
    report = outcome.get_result()  # type: ignore[attr-defined]
    running = getattr(item, "funcargs", {}).get("people")
    if report.when == "call" and report.failed and running is not None:
        report.sections.append(("server log", running.server.log.read_text(errors="replace")[-4000:]))
