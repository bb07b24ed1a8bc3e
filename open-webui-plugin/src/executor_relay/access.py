"""
Who may see and use a listed model. To anyone but administrators Open WebUI lists only what has an entry in its table of
models, so this makes entries and names their readers. Later changes by an administrator stay.
"""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

#: In the place of a list of readers: every user.
EVERYONE = None


@dataclass(frozen=True)
class Entry:
    """An entry the table of models should have."""

    id: str
    name: str
    readers: Sequence[str] | None
    """User ids, or EVERYONE."""
    hidden: bool
    """Not shown in the page's list of models; programs still find it."""


async def settle(value: Any) -> Any:
    """The value, awaited on releases where the tables are asynchronous (0.9 and later)."""
    return await value if inspect.isawaitable(value) else value


async def function_owner(function_id: str) -> str | None:
    """The user who installed the function, if it is switched on."""
    from open_webui.models.functions import Functions

    function = await settle(Functions.get_function_by_id(function_id))
    return function.user_id if function is not None and function.is_active else None


async def ensure_entry(entry: Entry, owner_id: str) -> None:
    """
    Makes the entry, or adds what is missing to the one that is there. It belongs to the one who installed the function:
    who owns an entry may point it at any other model.
    """
    from open_webui.models.models import Models

    row = await settle(Models.get_model_by_id(entry.id))
    if row is None:
        await settle(Models.insert_new_model(make_form(entry, entry.readers, {}), owner_id))
        return
    known = readers_of(row)
    readers = known if known is EVERYONE or entry.readers is EVERYONE else sorted({*known, *entry.readers})
    if readers == known and row.name == entry.name:
        return
    await settle(Models.update_model_by_id(entry.id, make_form(entry, readers, row.model_dump())))


def make_form(entry: Entry, readers: Sequence[str] | None, row: dict[str, Any]) -> Any:
    """The form of an entry, in the words of old releases (`access_control`) and of new ones (`access_grants`)."""
    from open_webui.models.models import ModelForm

    if readers is EVERYONE:
        control = None
        grants = [{"principal_type": "user", "principal_id": "*", "permission": "read"}]
    else:
        control = {"read": {"group_ids": [], "user_ids": list(readers)}, "write": {"group_ids": [], "user_ids": []}}
        grants = [{"principal_type": "user", "principal_id": reader, "permission": "read"} for reader in readers]
    meta = {"hidden": entry.hidden, "capabilities": {"usage": True, "builtin_tools": False}}
    return ModelForm(
        **{
            "base_model_id": None,
            "params": {},
            "is_active": True,
            **row,
            "id": entry.id,
            "name": entry.name,
            "meta": {**meta, **(row.get("meta") or {})},
            "access_control": control,
            "access_grants": grants,
        }
    )


def readers_of(row: Any) -> list[str] | None:
    """The user ids an entry names as readers, or EVERYONE."""
    if hasattr(row, "access_grants"):
        granted = [grant if isinstance(grant, dict) else grant.model_dump() for grant in row.access_grants or []]
        users = [
            grant["principal_id"]
            for grant in granted
            if grant.get("principal_type") == "user" and grant.get("permission") == "read"
        ]
        return EVERYONE if "*" in users else sorted(users)
    control = row.access_control
    return EVERYONE if control is None else sorted((control.get("read") or {}).get("user_ids") or [])
