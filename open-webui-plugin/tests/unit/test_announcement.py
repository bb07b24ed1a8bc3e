from __future__ import annotations

from typing import Any

import pytest
from doubles import frames

from executor_relay.announcement import Executor, read_announcement


@pytest.mark.parametrize("frame", frames("valid", "executor-announce"))
def test_every_valid_announcement_is_accepted(frame: Any) -> None:
    executor = read_announcement(frame, "sid", "ada", 1.0)
    assert [model for model, _ in executor.models] == [model["id"] for model in frame["models"]]
    assert executor.concurrency == frame["capabilities"]["concurrency"]
    assert executor.name == frame["capabilities"].get("name", "")


@pytest.mark.parametrize("frame", [*frames("invalid", "executor-announce"), None, [], "text", 7])
def test_every_invalid_announcement_is_refused_with_a_reason(frame: Any) -> None:
    with pytest.raises(ValueError, match=r"\w+ .*\."):
        read_announcement(frame, "sid", "ada", 1.0)


def test_refuses_major_versions_but_accepts_later_minor_ones() -> None:
    frame = {"protocol": "2.0", "models": [], "capabilities": {"cancel": True, "concurrency": 1}}
    with pytest.raises(ValueError, match="protocol"):
        read_announcement(frame, "sid", "ada", 1.0)
    assert read_announcement({**frame, "protocol": "1.9"}, "sid", "ada", 1.0).models == ()


def test_models_above_the_limit_are_dropped_and_counted() -> None:
    models = [{"id": f"m{number}"} for number in range(5)]
    frame = {"protocol": "1.0", "models": models, "capabilities": {"cancel": True, "concurrency": 1}}
    executor = read_announcement(frame, "sid", "ada", 1.0, limit=3)
    assert [model for model, _ in executor.models] == ["m0", "m1", "m2"]
    assert executor.left_out == 2


def test_an_executor_survives_serialization() -> None:
    executor = Executor("sid", "ada", "my laptop", (("m", "M"),), 4, False, 1.5)
    assert Executor.from_text(executor.to_text()) == executor
