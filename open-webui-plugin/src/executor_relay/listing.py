"""
Which models are listed, under which id and name, and for whom.

Open WebUI asks a function for its models without saying for which user, so one list has the models of all users. The
entries of `access.py` decide what each user sees of it: only the models of their own executors.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass

from .access import EVERYONE, Entry
from .announcement import ANNOUNCE_MODEL, Executor
from .page import ELEMENT_MODEL

#: Open WebUI puts it in front of every model id.
FUNCTION_ID = "chat_executor"

#: Any model of the user's executors, for users who have none yet and for programs that accept any.
ANY_MODEL = "any"
NAMELESS = "my executor"
NO_MARKUP = str.maketrans("<>", "‹›")
OWN_MODELS = (ANY_MODEL, ANNOUNCE_MODEL, ELEMENT_MODEL)

#: The start of the model ids of one user. A shared id must not start like this, or it could be the id of another user.
TAGGED = re.compile(r"[0-9a-f]{8}\.")


@dataclass(frozen=True)
class Names:
    """What the valves say about the list."""

    generic: str
    """Name of the entry for any model; empty: no entry."""
    public: tuple[str, ...]
    """Model ids listed to everyone, whether an executor offers them or not."""
    announced: bool
    """Whether announced models are listed."""
    shared: bool
    """Whether they are also listed under their plain ids."""
    element: bool
    """Whether the function serves the element."""


def user_tag(user_id: str) -> str:
    """Distinguishes the model ids of users without revealing who they are."""
    return hashlib.sha256(user_id.encode()).hexdigest()[:8]


def to_announced_id(listed: str, user_id: str) -> str:
    """The id that an executor announced, from the id that a caller uses (without the id of the function)."""
    return listed.removeprefix(f"{user_tag(user_id)}.")


def fixed_entries(names: Names, function_id: str) -> list[Entry]:
    """The entries that everyone sees. They reveal nothing about any user."""
    entries = [Entry(f"{function_id}.{model}", f"{model} — {NAMELESS}", EVERYONE, False) for model in names.public]
    if names.generic:
        entries.insert(0, Entry(f"{function_id}.{ANY_MODEL}", names.generic, EVERYONE, False))
    if names.element:
        entries.append(Entry(f"{function_id}.{ELEMENT_MODEL}", "Element for the page (not a model)", EVERYONE, True))
    return [*entries, Entry(f"{function_id}.{ANNOUNCE_MODEL}", "Announcements from executors (not a model)", EVERYONE, True)]


def announced_entries(executors: Iterable[Executor], names: Names, function_id: str) -> list[Entry]:
    """
    The entries that the owners of these executors see. Each model has an id and a name of its owner, which the page shows.
    If shared ids are on, it also has its plain id, which is for programs and the same for all users who offer it.
    """
    if not names.announced:
        return []
    places: dict[tuple[str, str], list[Executor]] = {}
    titles: dict[tuple[str, str], str] = {}
    for executor in sorted(executors, key=lambda each: each.announced_at):
        for model, title in executor.models:
            places.setdefault((executor.user_id, model), []).append(executor)
            titles[(executor.user_id, model)] = title
    own = [
        Entry(
            f"{function_id}.{user_tag(user)}.{model}",
            to_plain_text(f"{titles[user, model]} — {name_places(where)}"),
            [user],
            False,
        )
        for (user, model), where in places.items()
        if is_listable(model)
    ]
    if not names.shared:
        return own
    owners: dict[str, list[str]] = {}
    for user, model in places:
        if is_listable(model) and not TAGGED.match(model) and model not in (*names.public, *OWN_MODELS):
            owners.setdefault(model, []).append(user)
    return [*own, *(Entry(f"{function_id}.{model}", model, sorted(users), True) for model, users in owners.items())]


def name_places(executors: list[Executor]) -> str:
    """The names of the executors that offer a model, without duplicates."""
    names = list(dict.fromkeys(executor.name or NAMELESS for executor in executors))
    return ", ".join(names) if len(names) <= 3 else f"{len(names)} executors"


def is_listable(model: str) -> bool:
    """Whether an id can be listed. Open WebUI accepts no whitespace; markup is excluded, because administrators see it."""
    return not any(character.isspace() or not character.isprintable() or character in "<>\"'`\\" for character in model)


def to_plain_text(name: str) -> str:
    """A name that a user chose, on one line and without anything that a page could treat as markup."""
    return " ".join("".join(character for character in name if character.isprintable()).split()).translate(NO_MARKUP)
