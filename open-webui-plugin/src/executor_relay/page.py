"""Starts an executor in the open page of Open WebUI, for a user without one."""

from __future__ import annotations

import asyncio
import base64
import gzip
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from .data_files import read_data_file
from .valves import PipeValves

#: Id of the model whose answer is the element's bundle.
ELEMENT_MODEL = "element"

#: The bundle of <chat-executor>, compressed and base64-encoded. Empty here; the build adds it to the built file.
ELEMENT = ""

QUESTION = {
    "title": "You have no connected executor",
    "message": (
        "Start one in this page? It lets this Open WebUI use the model servers on your computer and the keys you give it, "
        "for as long as this page is open. Your keys stay in this browser."
    ),
}

#: Sends an event to the page that the request came from, and returns its answer.
EventCall = Callable[[dict[str, Any]], Awaitable[Any]]


def read_element(valves: PipeValves) -> str:
    """Returns the bundle that the function serves; empty if it has none."""
    if valves.element_file:
        return Path(valves.element_file).read_text("utf-8")
    return gzip.decompress(base64.b64decode(ELEMENT)).decode() if ELEMENT else ""


def serves_element(valves: PipeValves) -> bool:
    """Returns whether the function itself can serve the element's bundle."""
    return bool(valves.element_file or ELEMENT)


def can_start_in_page(valves: PipeValves) -> bool:
    return valves.start_in_page and (bool(valves.element_address) or serves_element(valves))


async def start_in_page(call: EventCall, valves: PipeValves) -> list[str] | None:
    """
    Asks the user, and starts an executor in the open page. Returns the ids of its models, which may be none at first.
    Returns None if the user declines or does not answer, or the page fails.
    """
    settings = {
        "address": valves.element_address,
        "name": valves.element_name,
        "granted": True,
        "unfold": True,
        "css": read_data_file("placement.css"),
    }
    script = read_data_file("start-executor.js").replace("\nexport ", "\n")
    # It returns errors, because a page does not answer if the code throws.
    code = f"{script}\nreturn startExecutor({json.dumps(settings)}).catch((error) => ({{ error: String(error) }}));"
    try:
        if await asyncio.wait_for(call({"type": "confirmation", "data": QUESTION}), valves.ack_seconds) is not True:
            return None
        answer = await asyncio.wait_for(call({"type": "execute", "data": {"code": code}}), 30)
    except Exception:  # the page is closed, or too old for one of these events
        return None
    models = answer.get("models") if isinstance(answer, dict) else None
    return [str(model) for model in models] if isinstance(models, list) else None
