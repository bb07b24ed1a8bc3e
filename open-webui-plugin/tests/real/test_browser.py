"""The unmodified page of Open WebUI in Chromium: with a model of the function, and with an executor in the page."""

from __future__ import annotations

import asyncio
import json
import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from executor_double import WORDS, Ack, Call
from playwright.async_api import Locator, Page, Route, async_playwright, expect
from real_open_webui import OpenWebUI
from stage import People, Person

LOADER = Path(__file__).parents[2] / "dist" / "loader.js"
OpenPage = Callable[..., Awaitable[Page]]

#: In milliseconds; long enough for a page on a busy machine.
PATIENCE = 60_000


@pytest.fixture
async def open_page() -> AsyncIterator[OpenPage]:
    """Opens a page of the server as a user, with a selected model."""
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(
            executable_path=os.environ.get("CHROMIUM_PATH", "/usr/bin/chromium"), args=["--no-sandbox"]
        )

        async def open_as(person: Person, model: str, prepare: Callable[[Page], Awaitable[None]] | None = None) -> Page:
            page = await browser.new_page(viewport={"width": 1280, "height": 800})
            await page.add_init_script(f"localStorage.token ??= {json.dumps(person.token)}")
            if prepare is not None:
                await prepare(page)
            await page.goto(f"{person.server.url}/?models={model}")
            await page.wait_for_selector("#chat-input", timeout=PATIENCE)
            # Some releases show release notes to new users.
            button = page.get_by_role("button", name="Okay, Let's Go!")
            if await button.is_visible():
                await button.click()
            return page

        yield open_as
        await browser.close()


async def send(page: Page, text: str) -> None:
    await page.click("#chat-input")
    await page.keyboard.type(text)
    await page.keyboard.press("Enter")


async def fake_ollama(page: Page) -> None:
    """Fakes Ollama on the user's computer by answering the page's requests to it."""

    async def answer(route: Route) -> None:
        headers = {"access-control-allow-origin": "*", "access-control-allow-headers": "*"}
        if route.request.url.endswith("/api/tags"):
            await route.fulfill(json={"models": [{"name": "llama3.2:3b", "model": "llama3.2:3b"}]}, headers=headers)
        elif route.request.url.endswith("/api/chat"):
            lines: list[dict[str, Any]] = [
                {"model": "llama3.2:3b", "message": {"role": "assistant", "content": word}} for word in WORDS
            ]
            lines.append(
                {
                    "model": "llama3.2:3b",
                    "message": {"role": "assistant", "content": ""},
                    "done": True,
                    "done_reason": "stop",
                }
            )
            text = "".join(
                json.dumps({"created_at": "2026-01-01T00:00:00Z", "done": False, **line}) + "\n" for line in lines
            )
            await route.fulfill(body=text, headers=headers, content_type="application/x-ndjson")
        else:
            await route.abort()

    await page.route("http://localhost:11434/**", answer)
    for port in (1234, 8080):
        await page.route(f"http://localhost:{port}/**", lambda route: route.abort())


async def test_a_user_chats_with_their_own_model_in_the_unmodified_page(
    people: People, ada: Person, open_page: OpenPage
) -> None:
    executor = await people.executor(ada, "llama3.2", name="my laptop")
    model = next(model for model, name in ada.models().items() if name == "llama3.2 — my laptop")
    page = await open_page(ada, model)
    await expect(page.get_by_text("llama3.2 — my laptop").first).to_be_visible()
    await send(page, "Say some words")
    await expect(page.get_by_text("".join(WORDS)).first).to_be_visible(timeout=PATIENCE)
    assert executor.calls[0].form["model"] == "llama3.2"


async def test_stop_in_the_page_reaches_the_executor(people: People, ada: Person, open_page: OpenPage) -> None:
    async def begin(call: Call, ack: Ack) -> None:
        ack({"status": True})
        while not call.cancelled.is_set():  # a page that is still opening the chat misses the first events
            await call.say("This is the beginning ")
            await asyncio.sleep(0.2)

    executor = await people.executor(ada, behavior=begin)
    page = await open_page(ada, next(model for model in ada.models() if model.endswith(".words")))
    await send(page, "Say some words")
    await expect(page.get_by_text("This is the beginning").first).to_be_visible(timeout=PATIENCE)
    await page.locator("button:has(svg rect), button[aria-label='Stop'], button:has(svg path[d^='M2.25 12c0'])").last.click()
    answer = next(call for call in executor.calls if call.form["stream"])  # there is also a call for the title
    await asyncio.wait_for(answer.cancelled.wait(), 5)


async def test_an_executor_starts_in_the_open_page_and_again_after_a_reload(ada: Person, open_page: OpenPage) -> None:
    await asyncio.to_thread(ada.models)
    page = await open_page(ada, "chat_executor.any", fake_ollama)
    await send(page, "Say some words")
    await page.get_by_role("button", name="Always in this browser").click(timeout=PATIENCE)
    await expect(page.locator("chat-executor")).to_be_visible(timeout=PATIENCE)
    await expect(page.get_by_text("".join(WORDS)).first).to_be_visible(timeout=PATIENCE)
    assert "llama3.2:3b — this browser" in ada.models().values()
    await page.reload()
    await page.wait_for_selector("#chat-input", timeout=PATIENCE)
    assert await page.locator("chat-executor").count() == 0
    await send(page, "Say more")
    await expect(page.get_by_text("".join(WORDS))).to_have_count(2, timeout=PATIENCE)
    assert await page.locator("chat-executor").count() == 1


async def test_a_user_who_declines_gets_an_error_with_a_cure(ada: Person, open_page: OpenPage) -> None:
    page = await open_page(ada, "chat_executor.any", fake_ollama)
    await send(page, "Say some words")
    await page.get_by_role("button", name="Cancel").click(timeout=PATIENCE)
    await expect(page.get_by_text("You have no connected executor").first).to_be_visible(timeout=PATIENCE)
    assert await page.locator("chat-executor").count() == 0


async def is_above(element: Locator, other: Locator) -> bool:
    """Returns whether an element is in the window and ends above the other one."""
    box, other_box = await element.bounding_box(), await other.bounding_box()
    assert box is not None
    assert other_box is not None
    return box["x"] >= 0 and box["y"] >= 0 and box["y"] + box["height"] <= other_box["y"]


@pytest.fixture
def loader(server: OpenWebUI) -> Iterator[None]:
    """Mounts the loader on the server for one test."""
    server.mount_loader(LOADER.read_text())
    yield
    server.mount_loader("")


@pytest.mark.usefixtures("loader")
async def test_the_loader_starts_an_executor_in_every_page(ada: Person, open_page: OpenPage) -> None:
    await asyncio.to_thread(ada.models)
    page = await open_page(ada, "chat_executor.any", fake_ollama)
    element = page.locator("chat-executor")
    await expect(element).to_be_visible(timeout=PATIENCE)
    await page.wait_for_function("document.querySelector('chat-executor').state.connection.announcement === 'accepted'")
    await send(page, "Say some words")
    # The user has not allowed this Open WebUI anything yet, so the element asks once.
    allow = element.get_by_role("button", name="Allow", exact=True)
    await expect(allow).to_be_in_viewport(ratio=1, timeout=PATIENCE)
    await allow.click()
    await expect(page.get_by_text("".join(WORDS)).first).to_be_visible(timeout=PATIENCE)
    for width, height in ((390, 844), (1280, 800)):
        await page.set_viewport_size({"width": width, "height": height})
        await element.evaluate("element => { element.open = true }")
        await expect(element.get_by_text("Permissions")).to_be_attached()
        assert await is_above(element, page.locator("form:has(#chat-input)"))
        await element.evaluate("element => { element.open = false }")
    await send(page, "Say more")
    await expect(page.get_by_text("".join(WORDS))).to_have_count(2, timeout=PATIENCE)
    await expect(allow).to_have_count(0)
    await page.evaluate("delete localStorage.token")
    await expect(page.locator("chat-executor")).to_have_count(0, timeout=PATIENCE)
