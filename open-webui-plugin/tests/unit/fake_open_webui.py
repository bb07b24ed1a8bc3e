"""Fakes the modules of Open WebUI that the function imports, as old releases and new ones have them."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType, SimpleNamespace
from typing import Any

from doubles import SocketMain
from pydantic import BaseModel


class OldForm(BaseModel):
    """The form of a model up to 0.8."""

    id: str
    base_model_id: str | None = None
    name: str
    meta: dict[str, Any]
    params: dict[str, Any]
    access_control: dict[str, Any] | None = None
    is_active: bool = True
    user_id: str = ""
    """Only rows have it, not forms."""


class NewForm(BaseModel):
    """The form of a model since 0.9."""

    id: str
    base_model_id: str | None = None
    name: str
    meta: dict[str, Any]
    params: dict[str, Any]
    access_grants: list[dict[str, Any]] | None = None
    is_active: bool = True
    user_id: str = ""
    """Only rows have it, not forms."""


class OldModels:
    """A synchronous `model` table."""

    form: type[BaseModel] = OldForm

    def __init__(self) -> None:
        self.rows: dict[str, Any] = {}
        self.writes = 0
        self.refused = 0
        self.hidden: set[str] = set()
        """Ids that the next lookup does not find, because another worker is making their entries."""

    def get_model_by_id(self, identifier: str) -> Any:
        if identifier in self.hidden:
            self.hidden.discard(identifier)
            return None
        return self.rows.get(identifier)

    def insert_new_model(self, form: Any, user_id: str) -> Any:
        if form.id in self.rows:
            self.refused += 1
            return None
        self.writes += 1
        self.rows[form.id] = form
        form.user_id = user_id
        return form

    def update_model_by_id(self, identifier: str, form: Any) -> Any:
        self.writes += 1
        grants = getattr(self.rows[identifier], "access_grants", None)
        form.user_id = self.rows[identifier].user_id
        self.rows[identifier] = form
        if grants is not None:  # new releases change grants only in a table of their own
            form.access_grants = grants
        return form

    def delete_model_by_id(self, identifier: str) -> Any:
        del self.rows[identifier]
        return True

    async def grant_access(self, kind: str, identifier: str, principal: str, reader: str, permission: str) -> None:
        assert kind == "model"
        self.writes += 1
        grant = {"principal_type": principal, "principal_id": reader, "permission": permission}
        self.rows[identifier].access_grants.append(grant)


class NewModels(OldModels):
    """An asynchronous `model` table. It raises errors that the old one hides."""

    form = NewForm

    async def get_model_by_id(self, identifier: str) -> Any:
        row = super().get_model_by_id(identifier)
        await asyncio.sleep(0)  # lets other tasks run
        return row

    async def insert_new_model(self, form: Any, user_id: str) -> Any:
        await asyncio.sleep(0)
        made = super().insert_new_model(form, user_id)
        if made is None:
            raise ValueError("UNIQUE constraint failed: model.id")
        return made

    async def update_model_by_id(self, identifier: str, form: Any) -> Any:
        return super().update_model_by_id(identifier, form)

    async def delete_model_by_id(self, identifier: str) -> Any:
        return super().delete_model_by_id(identifier)


class FakeOpenWebUI:
    """One worker with one function installed."""

    def __init__(self, models: OldModels) -> None:
        self.socket = SocketMain()
        self.models = models
        self.function: Any = SimpleNamespace(user_id="admin", is_active=True)
        self.roles: dict[str, str] = {"admin": "admin", "another admin": "admin"}
        """Roles of users whose role is not `user`."""
        self.deleted: set[str] = set()
        self.app = SimpleNamespace(state=SimpleNamespace(MODELS={}))
        self.pipe: Any = None
        self.listings = 0
        self.slow: asyncio.Event | None = None
        """A listing waits for this event after it has asked the function."""

    def get_user_by_id(self, user_id: str) -> Any:
        return None if user_id in self.deleted else SimpleNamespace(id=user_id, role=self.roles.get(user_id, "user"))

    async def get_all_models(self, request: Any, refresh: bool = False, user: Any = None) -> list[dict[str, str]]:
        assert request.app is self.app
        assert user.id == "admin"
        self.listings += 1
        slow, self.slow = self.slow, None
        listed: list[dict[str, str]] = await self.pipe.pipes()
        if slow is not None:
            await slow.wait()
        self.app.state.MODELS = {f"chat_executor.{model['id']}": model for model in listed}
        return listed

    def modules(self) -> dict[str, Any]:
        contents: dict[str, dict[str, Any]] = {
            "open_webui": {},
            "open_webui.env": {"REDIS_KEY_PREFIX": "test"},
            "open_webui.socket": {"main": self.socket},
            "open_webui.models": {},
            "open_webui.models.functions": {"Functions": SimpleNamespace(get_function_by_id=lambda _: self.function)},
            "open_webui.models.models": {"Models": self.models, "ModelForm": self.models.form},
            "open_webui.models.access_grants": {"AccessGrants": self.models},
            "open_webui.models.users": {"Users": SimpleNamespace(get_user_by_id=self.get_user_by_id)},
            "open_webui.main": {"app": self.app},
            "open_webui.utils": {},
            "open_webui.utils.models": {"get_all_models": self.get_all_models},
        }
        modules = {}
        for name, values in contents.items():
            modules[name] = ModuleType(name)
            modules[name].__dict__.update(values)
        modules["open_webui"].__dict__["env"] = modules["open_webui.env"]
        return {**modules, "open_webui.socket.main": self.socket}


@contextmanager
def installed(models: OldModels) -> Iterator[FakeOpenWebUI]:
    """Installs the modules for imports, until the block ends."""
    fake = FakeOpenWebUI(models)
    modules = fake.modules()
    sys.modules.update(modules)
    try:
        yield fake
    finally:
        for name in modules:
            del sys.modules[name]
