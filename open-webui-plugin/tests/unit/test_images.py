from __future__ import annotations

import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from executor_relay.images import Images, shows_images, with_shown_images
from executor_relay.items import to_frame

IMAGE = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}
FILE = {"type": "image", "url": "data:image/png;base64,AA=="}


@pytest.mark.parametrize(
    ("release", "shows"),
    [("0.5.20", False), ("0.6.5", False), ("0.6.36", False), ("0.6.37", True), ("0.12.4", True), ("1.0", True), ("", False)],
)
def test_knows_which_releases_show_images(release: str, shows: bool) -> None:
    assert shows_images(release) is shows


async def test_shows_the_images_of_a_stream_and_passes_its_frames() -> None:
    deltas: list[dict[str, Any]] = [
        {"content": '"images":'},
        {"images": [IMAGE]},
        {"content": "b"},
        {"images": [IMAGE, IMAGE]},
    ]
    frames = [*[to_frame({"choices": [{"index": 0, "delta": delta}]}) for delta in deltas], "data: [DONE]\n\n"]
    events: list[Any] = []

    async def emit(event: dict[str, Any]) -> None:
        events.append(event)

    async def stream() -> AsyncIterator[str]:
        for frame in frames:
            yield frame

    assert [frame async for frame in with_shown_images(stream(), Images(emit))] == frames
    # The page replaces the files of a message.
    assert events == [{"type": "files", "data": {"files": [FILE] * count}} for count in (1, 3)]


@pytest.mark.parametrize("images", [None, "x", [None], [{"image_url": "x"}]])
async def test_ignores_what_is_not_an_image(images: Any) -> None:
    async def emit(event: dict[str, Any]) -> None:
        raise AssertionError(json.dumps(event))

    await Images(emit).show([{"message": {"images": images}}, {}], "message")


async def test_an_answer_without_its_images_is_better_than_none() -> None:
    async def fail(event: dict[str, Any]) -> None:
        raise RuntimeError("No database")

    await Images(fail).show([{"message": {"images": [IMAGE]}}], "message")
