"""
Decides which models are listed, under which id and name, and for whom.

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

#: Id of the function. Open WebUI puts it in front of every model id.
FUNCTION_ID = "chat_executor"

#: Id that stands for any model of the user's executors, for users without an executor and for programs.
ANY_MODEL = "any"
UNNAMED_EXECUTOR = "my executor"
MARKUP_REPLACEMENTS = str.maketrans("<>", "‹›")
OWN_MODELS = (ANY_MODEL, ANNOUNCE_MODEL, ELEMENT_MODEL)

#: Start of model ids that belong to one user. A shared id must not start like this: it could take the id of a user's model.
TAG_PREFIX = re.compile(r"[0-9a-f]{8}\.")


@dataclass(frozen=True)
class ListingOptions:
    """The valves that affect the list."""

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
    """Returns a tag that distinguishes the model ids of users without revealing who they are."""
    return hashlib.sha256(user_id.encode()).hexdigest()[:8]


def to_announced_id(listed: str, user_id: str) -> str:
    """Returns the id that an executor announced for a listed id (without the id of the function)."""
    return listed.removeprefix(f"{user_tag(user_id)}.")


def fixed_entries(options: ListingOptions) -> list[Entry]:
    """Returns the entries that everyone sees. They reveal nothing about any user."""
    entries = [Entry(f"{FUNCTION_ID}.{model}", f"{model} — {UNNAMED_EXECUTOR}", EVERYONE, False) for model in options.public]
    if options.generic:
        entries.insert(0, Entry(f"{FUNCTION_ID}.{ANY_MODEL}", options.generic, EVERYONE, False))
    if options.element:
        entries.append(Entry(f"{FUNCTION_ID}.{ELEMENT_MODEL}", "Element for the page (not a model)", EVERYONE, True))
    return [*entries, Entry(f"{FUNCTION_ID}.{ANNOUNCE_MODEL}", "Announcements from executors (not a model)", EVERYONE, True)]


def announced_entries(executors: Iterable[Executor], options: ListingOptions) -> list[Entry]:
    """
    Returns the entries that the owners of these executors see. Each model has one entry per owner, which the page shows.
    With shared ids, it also has an entry with its plain id, hidden in the page and shared by all users who offer the model.
    """
    if not options.announced:
        return []
    offers: dict[tuple[str, str], list[Executor]] = {}
    titles: dict[tuple[str, str], str] = {}
    for executor in sorted(executors, key=lambda each: each.announced_at):
        for model, title in executor.models:
            offers.setdefault((executor.user_id, model), []).append(executor)
            titles[(executor.user_id, model)] = title
    own = [
        Entry(
            f"{FUNCTION_ID}.{user_tag(user)}.{model}",
            to_plain_text(f"{titles[user, model]} — {join_names(offering)}"),
            [user],
            False,
        )
        for (user, model), offering in offers.items()
        if is_listable(model)
    ]
    if not options.shared:
        return own
    owners: dict[str, list[str]] = {}
    for user, model in offers:
        if is_listable(model) and not TAG_PREFIX.match(model) and model not in (*options.public, *OWN_MODELS):
            owners.setdefault(model, []).append(user)
    return [*own, *(Entry(f"{FUNCTION_ID}.{model}", model, sorted(users), True) for model, users in owners.items())]


def join_names(executors: list[Executor]) -> str:
    """Returns the names of these executors without duplicates, or their number if there are more than three."""
    names = list(dict.fromkeys(executor.name or UNNAMED_EXECUTOR for executor in executors))
    return ", ".join(names) if len(names) <= 3 else f"{len(names)} executors"


def is_listable(model: str) -> bool:
    """Returns whether an id can be listed. Open WebUI accepts no whitespace. Others see the id, so markup is excluded."""
    return not any(character.isspace() or not character.isprintable() or character in "<>\"'`\\" for character in model)


def to_plain_text(name: str) -> str:
    """Makes a name that a user chose safe to show: one line, and no characters of markup."""
    printable = "".join(character for character in name if character.isprintable())
    return " ".join(printable.split()).translate(MARKUP_REPLACEMENTS)
