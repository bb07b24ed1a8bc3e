"""Waits for one task or future."""

from __future__ import annotations

import asyncio
from typing import Any


async def settle(future: asyncio.Future[Any], seconds: float) -> None:
    """
    Waits until a task or future is done, for at most `seconds`. Does not raise its exception, and does not cancel it.

    `asyncio.wait_for` would do more, but in Python 3.11 it loses a cancellation that arrives together with the result.
    """
    await asyncio.wait({future}, timeout=seconds)
