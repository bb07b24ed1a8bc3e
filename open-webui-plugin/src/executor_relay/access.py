"""
Decides who can see and use a listed model. Open WebUI lists a model to users other than administrators only if its `model`
table has an entry for it. This module creates these entries and sets their readers. Later changes by an administrator are
kept.
"""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

#: Instead of a list of readers: every user.
EVERYONE = None


@dataclass(frozen=True)
class Entry:
    """An entry that Open WebUI's `model` table should have."""

    id: str
    name: str
    readers: Sequence[str] | None
    """User ids, or EVERYONE."""
    hidden: bool
    """Whether the page's model list hides it. Programs still find it."""


async def maybe_await(value: Any) -> Any:
    """Returns the value, and awaits it first on releases whose tables are asynchronous (0.9 and later)."""
    return await value if inspect.isawaitable(value) else value


async def function_owner(function_id: str) -> str | None:
    """Returns the id of the user who installed the function, or None if it is disabled."""
    from open_webui.models.functions import Functions

    function = await maybe_await(Functions.get_function_by_id(function_id))
    return function.user_id if function is not None and function.is_active else None


async def role_of(user_id: str) -> str | None:
    """Returns the current role of a user, or None if the user no longer exists. The role in a session may be out of date."""
    from open_webui.models.users import Users

    user = await maybe_await(Users.get_user_by_id(user_id))
    return user.role if user is not None else None


async def ensure_entry(entry: Entry, owner_id: str) -> None:
    """
    Creates the entry, or adds missing readers to the existing one. Its owner is the user who installed the function, because
    the owner of an entry can point it at any other model.
    """
    from open_webui.models.models import Models

    row = await maybe_await(Models.get_model_by_id(entry.id))
    if row is not None and row.user_id != owner_id and await role_of(row.user_id) != "admin":
        # Another user created it, which would redirect requests to that user's model.
        await maybe_await(Models.delete_model_by_id(entry.id))
        row = None
    if row is None:
        row = await insert_entry(entry, owner_id)
        if row is None:
            return
    if row.base_model_id is not None:  # an administrator pointed the entry at another model
        return
    if row.name != entry.name:
        await maybe_await(Models.update_model_by_id(entry.id, change_form(row, {"name": entry.name})))
    known = readers_of(row)
    if known is EVERYONE:
        return
    for reader in ["*"] if entry.readers is EVERYONE else entry.readers:
        if reader not in known:
            await add_reader(entry.id, reader)


async def insert_entry(entry: Entry, owner_id: str) -> Any:
    """
    Creates the entry and returns None. If another worker has created it, returns the existing entry. In that case, some
    releases raise an error, and others log it and return None.
    """
    from open_webui.models.models import Models

    cause: Exception | None = None
    try:
        if await maybe_await(Models.insert_new_model(make_form(entry), owner_id)) is not None:
            return None
    except Exception as error:
        cause = error
    row = await maybe_await(Models.get_model_by_id(entry.id))
    if row is None:
        raise RuntimeError(f"Open WebUI did not create the entry {entry.id}.") from cause
    return row


def make_form(entry: Entry) -> Any:
    """Returns the form of a new entry, for old releases (`access_control`) and new ones (`access_grants`)."""
    from open_webui.models.models import ModelForm

    readers = ["*"] if entry.readers is EVERYONE else list(entry.readers)
    control = None if entry.readers is EVERYONE else {"read": {"group_ids": [], "user_ids": readers}}
    return ModelForm(
        id=entry.id,
        base_model_id=None,
        name=entry.name,
        meta={"hidden": entry.hidden, "capabilities": {"usage": True, "builtin_tools": False}},
        params={},
        access_control=control,
        access_grants=[{"principal_type": "user", "principal_id": reader, "permission": "read"} for reader in readers],
        is_active=True,
    )


def change_form(row: Any, changes: dict[str, Any]) -> Any:
    """Returns the form that changes an existing entry. It has no grants, so new releases keep them."""
    from open_webui.models.models import ModelForm

    fields = row.model_dump(include={"id", "base_model_id", "name", "meta", "params", "is_active", "access_control"})
    return ModelForm(**{**fields, **changes})


async def add_reader(identifier: str, reader: str) -> None:
    """Adds a user, or everyone (`*`), to the readers. Reads the entry again, because another worker may have changed it."""
    from open_webui.models.models import Models

    row = await maybe_await(Models.get_model_by_id(identifier))
    if not hasattr(row, "access_control"):
        from open_webui.models.access_grants import AccessGrants

        await maybe_await(AccessGrants.grant_access("model", identifier, "user", reader, "read"))
        return
    control = row.access_control or {}
    read = control.get("read") or {}
    users = sorted({*(read.get("user_ids") or []), reader})
    changed = None if reader == "*" else {**control, "read": {"group_ids": [], **read, "user_ids": users}}
    await maybe_await(Models.update_model_by_id(identifier, change_form(row, {"access_control": changed})))


def readers_of(row: Any) -> list[str] | None:
    """Returns the ids of the users who can read an entry, or EVERYONE."""
    if hasattr(row, "access_control"):
        control = row.access_control
        return EVERYONE if control is None else sorted((control.get("read") or {}).get("user_ids") or [])
    grants = [grant if isinstance(grant, dict) else grant.model_dump() for grant in row.access_grants or []]
    users = [grant["principal_id"] for grant in grants if (grant["principal_type"], grant["permission"]) == ("user", "read")]
    return EVERYONE if "*" in users else sorted(users)
