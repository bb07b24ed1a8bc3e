"""
Shows the images of an answer in the page. Open WebUI itself shows only those in streams, and only since 0.6.37; it drops the
others.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

from .log import log

#: Sends an event to the chat of a request. Open WebUI also saves it with the message, or the page does.
EventEmitter = Callable[[dict[str, Any]], Awaitable[Any]]

#: The first release that shows the images in streams.
FIRST_RELEASE = (0, 6, 37)

#: Characters of all images of an answer. Further images are not shown, because each event repeats the earlier ones.
MAX_LENGTH = 16 * 1024 * 1024


def shows_images(release: str) -> bool:
    """Returns whether a release of Open WebUI shows the images in streams."""
    return tuple(int(number) for number in re.findall(r"\d+", release)[:3]) >= FIRST_RELEASE


class Images:
    """The images of one answer."""

    def __init__(self, emit: EventEmitter) -> None:
        self._emit = emit
        self._length = 0
        self._files: list[dict[str, str]] = []

    async def show(self, choices: Any, field: str) -> None:
        """Shows the images in the messages or deltas of choices, beside those shown before. Never raises."""
        try:
            holders = [choice[field] for choice in choices if isinstance(choice.get(field), dict)]
            images = [image for holder in holders for image in holder.get("images") or []]
            added = [{"type": "image", "url": image["image_url"]["url"]} for image in images]
            self._length += sum(len(image["url"]) for image in added)
            if self._length > MAX_LENGTH:
                raise ValueError("The images of the answer are too large.")
            if added:
                self._files += added
                await self._emit({"type": "files", "data": {"files": [*self._files]}})
        except Exception:  # the answer has other parts
            log.exception("Could not show an image")


async def with_shown_images(frames: AsyncIterator[str], images: Images) -> AsyncIterator[str]:
    """Yields the frames of an answer, and shows their images."""
    async for frame in frames:
        if '"images":' in frame and frame.startswith("data: {"):
            await images.show(json.loads(frame[6:]).get("choices"), "delta")
        yield frame
