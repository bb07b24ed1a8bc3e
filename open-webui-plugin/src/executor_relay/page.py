"""Starts an executor in the open page of Open WebUI, for a user without one."""

from __future__ import annotations

import asyncio
import base64
import gzip
import hashlib
import json
import time
import uuid
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from .data_files import read_data_file
from .failure import Failure
from .settle import settle
from .valves import PipeValves

#: Id of the model whose answer is the element's bundle.
ELEMENT_MODEL = "element"

#: The bundle of <chat-executor>, compressed and base64-encoded. Empty here; the build adds it to the built file.
ELEMENT = ""

#: Seconds that a page may take to answer one call. It answers within two, even while it waits for the user.
CALL_SECONDS = 15

#: Seconds that the user may take to answer the question, and the executor to start.
QUESTION_SECONDS = 300
START_SECONDS = 45

#: Sends an event to the page that the request came from, and returns its answer.
EventCall = Callable[[dict[str, Any]], Awaitable[Any]]


def read_element(valves: PipeValves) -> tuple[str, str]:
    """Returns the bundle that the function serves, empty if it has none, and its version."""
    version = read_version(valves)
    if valves.element_file:
        return Path(valves.element_file).read_text("utf-8"), version
    return (gzip.decompress(base64.b64decode(ELEMENT)).decode() if ELEMENT else ""), version


def read_version(valves: PipeValves) -> str:
    """Returns a hash of the bundle that the function serves."""
    content = Path(valves.element_file).read_bytes() if valves.element_file else ELEMENT.encode()
    return hashlib.sha256(content).hexdigest()[:32]


def serves_element(valves: PipeValves) -> bool:
    """Returns whether the function itself can serve the element's bundle."""
    return bool(valves.element_file or ELEMENT)


def can_start_in_page(valves: PipeValves) -> bool:
    return valves.start_in_page and (bool(valves.element_address) or serves_element(valves))


def page_failure(reason: str) -> Failure:
    cure = "Send the message again to start one, or connect your own executor."
    return Failure(
        "no-executor", f"You have no connected executor, and none was started in this page: {reason}. {cure}", cure
    )


class OpenPage:
    """The page that a request came from, in which an executor can start."""

    def __init__(self, call: EventCall, sid: str, user_id: str) -> None:
        self.sid = sid
        self._call = call
        self._user_id = user_id
        self._request = str(uuid.uuid4())
        self._is_stopped = False

    def stop(self) -> None:
        """Ends a start as soon as the page has answered the current call, and closes its question."""
        self._is_stopped = True

    async def start(self, valves: PipeValves, ask: bool) -> list[str] | None:
        """
        Starts an executor if the user has chosen "always" in this browser, or allows it when asked. Returns the ids of its
        models, or of those of the executor that the page has; None if the user must be asked first, or another executor
        answers. Raises Failure.
        """
        deadline = time.monotonic() + (QUESTION_SECONDS if ask else START_SECONDS)
        code = await self._make_code(valves, ask)
        is_asked = False
        # In many short calls, because the page shows changes of the message only between them.
        while time.monotonic() < deadline and not self._is_stopped:
            is_asked = ask
            result = await self._run(code)
            if isinstance(result.get("models"), list):
                return [str(model) for model in result["models"]]
            if result.get("answer") in ("undecided", "elsewhere"):
                return None
            if result.get("answer") == "cancel":
                raise page_failure("you cancelled")
            if result.get("answer") != "pending":
                raise page_failure(str(result.get("error") or "the page failed")[:300].rstrip("."))
        if self._is_stopped:
            if is_asked:
                await self._run(await self._make_code(valves, ask, is_over=True))
            return None
        raise page_failure("the question was not answered in time" if ask else "it took too long")

    async def _make_code(self, valves: PipeValves, ask: bool, is_over: bool = False) -> str:
        element = {
            "address": valves.element_address,
            "version": "" if valves.element_address else await asyncio.to_thread(read_version, valves),
            "name": valves.element_name,
            "css": read_data_file("placement.css"),
        }
        settings = {"user": self._user_id, "request": self._request, "ask": ask, "isOver": is_over, "element": element}
        return f"{read_script()}\nreturn startOrAsk({json.dumps(settings)});"

    async def _run(self, code: str) -> dict[str, Any]:
        call = asyncio.ensure_future(self._call({"type": "execute", "data": {"code": code}}))
        try:
            await settle(call, CALL_SECONDS)
            result = call.result()
        except Exception as error:  # the page is closed, shows another chat, or is too old
            raise page_failure("the page did not answer. Keep the chat open") from error
        finally:
            call.cancel()
        return result if isinstance(result, dict) else {}


def read_script() -> str:
    """Returns the code that runs in the page, as one script."""
    modules = read_data_file("start-executor.js") + read_data_file("ask-to-start.js")
    lines = (line.removeprefix("export ") for line in modules.split("\n") if not line.startswith("import "))
    return "\n".join(lines)
