"""Parses the announcements of executors (section "Announcement" of PROTOCOL.md)."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from typing import Any

#: The event of an announcement, and the id of the model that accepts announcements by HTTP request.
ANNOUNCE_EVENT = "executor:announce"
ANNOUNCE_MODEL = "announce"

MAX_MODELS = 2000
MAX_MODEL_LENGTH = 256
MAX_NAME_LENGTH = 64


@dataclass(frozen=True)
class Executor:
    """A connected executor: a socket of one user, and what it announced."""

    sid: str
    user_id: str
    name: str
    models: tuple[tuple[str, str], ...]
    """Pairs of model id and display name, in the announced order."""
    concurrency: int
    paused: bool
    announced_at: float
    """Seconds since the epoch."""
    left_out: int = 0
    """Number of announced models that exceed the limit and are not listed."""
    callback_seconds: float = 0
    """How long it was told that this function waits for a callback (rule ANN-9); 0 if it was not told."""

    def offers(self, model: str) -> bool:
        return any(model == offered for offered, _ in self.models)

    def to_text(self) -> str:
        """Serializes it, so that workers can share it and a newer version of the function can read it."""
        return json.dumps(asdict(self))

    @staticmethod
    def from_text(text: str) -> Executor:
        fields = json.loads(text)
        fields["models"] = tuple((model, name) for model, name in fields["models"])
        return Executor(**fields)


def read_announcement(
    payload: Any, sid: str, user_id: str, now: float, limit: int = MAX_MODELS, callback_seconds: float = 0
) -> Executor:
    """
    Parses the announcement of a socket and keeps at most `limit` of its models (rules ANN-2 and ANN-4). Raises ValueError;
    its text is the reason in the ack.
    """
    if not isinstance(payload, dict):
        raise ValueError("The announcement must be an object.")
    protocol = payload.get("protocol")
    if not isinstance(protocol, str) or protocol.split(".")[0] != "1":
        raise ValueError("This function supports protocol 1.x.")
    capabilities = payload.get("capabilities")
    if not isinstance(capabilities, dict) or not isinstance(capabilities.get("cancel"), bool):
        raise ValueError("`capabilities` must have `cancel` and `concurrency`.")
    concurrency = capabilities.get("concurrency")
    if not isinstance(concurrency, int) or isinstance(concurrency, bool) or concurrency < 1:
        raise ValueError("`capabilities.concurrency` must be an integer, 1 or more.")
    paused = capabilities.get("paused", False)
    name = capabilities.get("name", "")
    if not isinstance(paused, bool) or not isinstance(name, str) or len(name) > MAX_NAME_LENGTH:
        raise ValueError(f"`paused` must be true or false, and `name` a string of at most {MAX_NAME_LENGTH} characters.")
    models = read_models(payload.get("models"))
    left_out = max(len(models) - limit, 0)
    return Executor(sid, user_id, name.strip(), models[:limit], concurrency, paused, now, left_out, callback_seconds)


def read_models(value: Any) -> tuple[tuple[str, str], ...]:
    """Returns the announced models as pairs of id and name, without duplicate ids."""
    if not isinstance(value, list) or len(value) > MAX_MODELS:
        raise ValueError(f"`models` must be a list of at most {MAX_MODELS} models.")
    models: dict[str, str] = {}
    for model in value:
        identifier = model.get("id") if isinstance(model, dict) else None
        name = model.get("name") if isinstance(model, dict) else None
        if not isinstance(identifier, str) or not 0 < len(identifier) <= MAX_MODEL_LENGTH:
            raise ValueError(f"Each model needs an `id` of 1 to {MAX_MODEL_LENGTH} characters.")
        if name is not None and (not isinstance(name, str) or len(name) > MAX_MODEL_LENGTH):
            raise ValueError(f"A model's `name` must be a string of at most {MAX_MODEL_LENGTH} characters.")
        models.setdefault(identifier, name or identifier)
    return tuple(models.items())
