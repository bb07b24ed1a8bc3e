"""Adds newly announced models to the list that Open WebUI accepts requests for."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from typing import Any

from .access import maybe_await


def missing_models(needed: Sequence[str]) -> list[str]:
    """Returns the ids that Open WebUI does not list."""
    from open_webui.main import app

    known: Any = app.state.MODELS
    return [model for model in needed if model not in known]


async def refresh_models(needed: Sequence[str], user_id: str) -> None:
    """
    Makes Open WebUI list its models again if one of these ids is missing. Otherwise a request right after the announcement
    would get "Model not found".
    """
    from open_webui.main import app
    from open_webui.models.users import Users
    from open_webui.utils.models import get_all_models
    from starlette.requests import Request

    if not missing_models(needed):
        return
    request = Request({"type": "http", "app": app, "method": "GET", "path": "/", "headers": [], "query_string": b""})
    user = await maybe_await(Users.get_user_by_id(user_id))
    await get_all_models(request, user=user)
    # With the cache of base models, which administrators can enable, only `refresh` lists them again.
    if missing_models(needed) and "refresh" in inspect.signature(get_all_models).parameters:
        await get_all_models(request, refresh=True, user=user)
