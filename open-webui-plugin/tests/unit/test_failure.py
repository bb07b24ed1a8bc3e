"""The facts about error codes come from the table that the orchestrator and the executor also use."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from executor_relay import failure
from executor_relay.failure import Failure, read_failure

SOURCE = Path(failure.__file__).parent
TABLE = json.loads((SOURCE / "error-codes.json").read_text("utf-8"))
CODES: dict[str, Any] = {**TABLE["wire"], **TABLE["backend"]}


@pytest.mark.parametrize("code", CODES)
def test_a_failure_has_the_facts_of_its_code(code: str) -> None:
    failed, facts = Failure(code), CODES[code]
    assert (failed.cure, failed.status) == (facts["cure"], facts["status"])
    assert failed.to_body()["error"]["type"] == facts["type"]
    assert failed.message == f"{facts['sentence']} {facts['cure']}"
    assert failed.is_final is ("next-executor" not in facts["retry"])


def test_every_code_that_the_function_reports_is_in_the_table() -> None:
    text = "".join(file.read_text("utf-8") for file in SOURCE.glob("*.py"))
    reported = set(re.findall(r'Failure\(\s*"([a-z-]+)"', text))
    assert len(reported) > 8
    assert reported <= set(CODES)


@pytest.mark.parametrize("code", TABLE["wire"])
def test_an_executor_can_report_each_code_of_the_wire(code: str) -> None:
    assert read_failure({"error": "No.", "code": code}).code == code


@pytest.mark.parametrize("code", [*TABLE["backend"], "unknown", "", None, 7, ["busy"]])
def test_any_other_code_of_an_executor_is_a_provider_error(code: Any) -> None:
    assert read_failure({"error": "No.", "code": code}).code == "provider-error"


@pytest.mark.parametrize("error", [" ", {}, {"message": " "}, {"message": None}])
def test_an_error_without_a_reason_gets_the_sentence_of_its_code(error: Any) -> None:
    assert read_failure({"error": error}).message == Failure("provider-error").message
