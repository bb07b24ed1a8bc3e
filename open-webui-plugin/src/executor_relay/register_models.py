"""Keeps the entries of the `model` table and Open WebUI's list of models in sync with the announcements."""

from __future__ import annotations

import asyncio
import time
import uuid
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager

from .access import Entry, ensure_entry
from .announcement import Executor
from .connected_executors import ConnectedExecutors
from .host import Host
from .listed_models import ListingOptions, announced_entries
from .log import log
from .refresh_models import missing_models, refresh_models
from .store import Store

#: Limit of entries per user while a worker runs, so that no user can fill the `model` table.
MAX_ENTRIES = 1000

#: Seconds after which the lock for creating entries expires, and that a worker waits for it.
LOCK_SECONDS = 15.0

#: Seconds between attempts to create entries: a busy database may refuse.
RETRY_SECONDS = (0.5, 2.0)

#: Seconds before each check that new models are still listed.
RELIST_SECONDS = (0.5, 1.0, 2.0, 4.0)


class ModelRegistrar:
    """One per load of the function."""

    def __init__(self, host: Host, executors: ConnectedExecutors, store: Store) -> None:
        self._host = host
        self._executors = executors
        self._store = store
        self._ensured: dict[tuple[str, str], str] = {}
        self._created: dict[str, set[str]] = {}
        self._refreshing = asyncio.Lock()
        self._keeping: dict[str, asyncio.Task[None]] = {}
        """The task that keeps the models of a socket listed."""

    async def add(self, executor: Executor, options: ListingOptions, installer: str) -> None:
        """
        Adds an executor and lists its models to its owner. Creates the entries first, because they decide who can use the
        models and which capabilities are off.
        """
        others = [other for other in self._executors.of_user(executor.user_id) if other.sid != executor.sid]
        entries = self._limit(executor.user_id, announced_entries([*others, executor], options))
        try:
            await self._ensure_with_retries(entries, installer)
        finally:
            self._executors.add(executor)
        needed = [entry.id for entry in entries]
        try:
            await self._refresh(needed, installer)
        except Exception:
            log.exception("Could not list announced models")
        unlisted = set(missing_models(needed))  # including those an administrator has disabled
        earlier = self._keeping.pop(executor.sid, None)
        if earlier is not None:
            earlier.cancel()
        listed = [model for model in needed if model not in unlisted]
        keeping = self._keeping[executor.sid] = self._host.start(self._keep_listed(executor, listed, installer))
        keeping.add_done_callback(lambda ended: self._stop_keeping(executor.sid, ended))

    def _stop_keeping(self, sid: str, ended: asyncio.Task[None]) -> None:
        if self._keeping.get(sid) is ended:
            del self._keeping[sid]

    async def ensure(self, entries: Sequence[Entry], installer: str) -> None:
        """Creates missing entries, one worker at a time, because one of two simultaneous changes would be lost."""
        if not any(self._unknown(entry) for entry in entries):
            return
        async with self._locked():
            for entry in entries:
                new = self._unknown(entry)
                if new:
                    await ensure_entry(entry, installer)
                    self._ensured |= {(identifier, reader): name for identifier, name, reader in new}

    async def _ensure_with_retries(self, entries: Sequence[Entry], installer: str) -> None:
        for seconds in (*RETRY_SECONDS, None):
            try:
                await self.ensure(entries, installer)
                return
            except Exception:
                if seconds is None:
                    log.exception("Could not create entries for announced models")
                    return
            await asyncio.sleep(seconds)

    def _unknown(self, entry: Entry) -> set[tuple[str, str, str]]:
        readers = [reader for reader in entry.readers or ["*"] if self._ensured.get((entry.id, reader)) != entry.name]
        return {(entry.id, entry.name, reader) for reader in readers}

    def _limit(self, user_id: str, entries: Sequence[Entry]) -> list[Entry]:
        created = self._created.setdefault(user_id, set())
        new = [entry.id for entry in entries if entry.id not in created][: MAX_ENTRIES - len(created)]
        created.update(new)
        return [entry for entry in entries if entry.id in created]

    async def _refresh(self, needed: Sequence[str], installer: str) -> None:
        async with self._refreshing:
            await refresh_models(needed, installer)

    async def _keep_listed(self, executor: Executor, needed: Sequence[str], installer: str) -> None:
        """
        Lists the models again if they disappear within some seconds: a listing that started before the announcement, on any
        worker, may end after it and replace the newer list with the older one.
        """
        for seconds in RELIST_SECONDS:
            await asyncio.sleep(seconds)
            if executor not in self._executors.of_user(executor.user_id):
                return
            try:
                await self._refresh(needed, installer)
            except Exception:
                log.exception("Could not list announced models again")

    @asynccontextmanager
    async def _locked(self) -> AsyncIterator[None]:
        """Holds the lock. Continues without it if another worker holds it too long, which does no harm."""
        token = uuid.uuid4().hex
        deadline = time.monotonic() + LOCK_SECONDS
        while not self._store.lock("entries", token, LOCK_SECONDS) and time.monotonic() < deadline:
            await asyncio.sleep(0.02)
        try:
            yield
        finally:
            self._store.unlock("entries", token)
