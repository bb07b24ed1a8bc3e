"""Knows which executors are connected, and chooses the one that gets a request."""

from __future__ import annotations

import asyncio
import time

from .announcement import Executor
from .failure import Failure
from .host import REQUEST_ANNOUNCEMENT, Host, make_envelope
from .store import Store

#: Limit of executors per user. One more replaces the oldest.
MAX_EXECUTORS = 32

#: How often to look for an executor that has connected, in seconds.
LOOK_SECONDS = 0.5


def no_models_failure() -> Failure:
    cure = "Start a local model server such as Ollama, or add an API key in the executor."
    return Failure("model-not-offered", f"Your executor has no models yet. {cure}", cure)


class ConnectedExecutors:
    """Stores executors by user. Each read checks them against Open WebUI's sessions, because they may have disconnected."""

    def __init__(self, host: Host, store: Store) -> None:
        self._host = host
        self._store = store
        self._pending_questions: dict[str, asyncio.Task[None]] = {}

    def add(self, executor: Executor) -> None:
        """Adds an executor, or replaces it (rule ANN-1) unless its socket has announced something newer."""
        known = self._store.of_user(executor.user_id).get(executor.sid)
        if known is not None and Executor.from_text(known).announced_at > executor.announced_at:
            return
        self._store.put(executor.user_id, executor.sid, executor.to_text())
        others = self.of_user(executor.user_id)
        for old in sorted(others, key=lambda other: other.announced_at)[: max(len(others) - MAX_EXECUTORS, 0)]:
            self._store.drop(old.user_id, old.sid)

    def drop(self, executor: Executor) -> None:
        self._store.drop(executor.user_id, executor.sid)

    def of_user(self, user_id: str) -> list[Executor]:
        """Returns the connected executors of one user, and removes those whose session is lost (rule ANN-5)."""
        found: list[Executor] = []
        for sid, text in self._store.of_user(user_id).items():
            if self._host.user_of(sid) == user_id:
                found.append(Executor.from_text(text))
            else:
                self._store.drop(user_id, sid)
        return found

    def everyone(self) -> list[Executor]:
        """Returns all connected executors."""
        return [executor for user_id in self._store.users() for executor in self.of_user(user_id)]

    def choose(self, user_id: str, model: str | None) -> list[Executor]:
        """
        Returns the executors that can answer, best first: those with free capacity, then with the fewest requests, then the
        latest announced. `model` None means any model. Raises Failure if no executor matches.
        """
        connected = self.of_user(user_id)
        if not connected:
            raise Failure("no-executor")
        offering = [executor for executor in connected if (executor.offers(model) if model else executor.models)]
        if not offering and model is None:
            raise no_models_failure()
        if not offering:
            raise Failure("model-not-offered")
        ready = [executor for executor in offering if not executor.paused]
        if not ready:
            raise Failure("paused")
        busy = [channel.split(":")[1] for channel in self._store.running(user_id)]

        def rank(executor: Executor) -> tuple[bool, int, float]:
            running = busy.count(executor.sid)
            return running >= executor.concurrency, running, -executor.announced_at

        return sorted(ready, key=rank)

    async def find(self, user_id: str, model: str | None, seconds: float) -> list[Executor]:
        """
        Like `choose`. If no executor is found, asks the user's sockets to announce themselves and waits at most `seconds`.
        Concurrent requests share one question.
        """
        try:
            return self.choose(user_id, model)
        except Failure as failure:
            if failure.code == "paused":
                raise
        question = self._pending_questions.get(user_id)
        if question is None:
            question = self._host.start(self._ask_to_announce(user_id, model, seconds))
            self._pending_questions[user_id] = question
            question.add_done_callback(lambda _: self._pending_questions.pop(user_id, None))
        await asyncio.shield(question)
        return self.choose(user_id, model)

    async def wait_for(self, user_id: str, model: str | None) -> list[Executor]:
        """Like `choose`, but waits until an executor can answer."""
        while True:
            await asyncio.sleep(LOOK_SECONDS)
            try:
                return self.choose(user_id, model)
            except Failure:
                continue

    async def _ask_to_announce(self, user_id: str, model: str | None, seconds: float) -> None:
        await self._host.send_to_user(user_id, make_envelope(REQUEST_ANNOUNCEMENT, {}))
        deadline = time.monotonic() + seconds
        while time.monotonic() < deadline:
            await asyncio.sleep(0.05)
            try:
                self.choose(user_id, model)
                return
            except Failure as failure:
                if failure.code == "paused":
                    return
