"""Errors, in the form that every caller gets (rules ERR-1, ERR-6 and ANS-5)."""

from __future__ import annotations

import json
from typing import Any

from .data_files import read_data_file

#: Facts by error code. Generated from the table in `protocol/src/error-codes.ts`.
TABLE: dict[str, dict[str, Any]] = json.loads(read_data_file("error-codes.json"))
WIRE_CODES = TABLE["wire"]
ERROR_CODES = {**WIRE_CODES, **TABLE["backend"]}

MAX_MESSAGE_LENGTH = 4000


class Failure(Exception):
    """
    A failed request. `message` is for people, `code` for programs, and `cure` says what to do. `reported` is true if the
    executor itself reported the failure, so the request no longer runs there. `is_final` is true if no other executor may be
    tried.
    """

    def __init__(
        self, code: str, message: str = "", cure: str = "", retry_after: float | None = None, reported: bool = False
    ) -> None:
        facts = ERROR_CODES[code]
        self.code = code
        self.cure = cure or facts["cure"]
        self.message = message or f"{facts['sentence']} {self.cure}"
        self.status: int = facts["status"]
        self.type: str = facts["type"]
        self.is_final = "next-executor" not in facts["retry"]
        self.retry_after = retry_after
        self.reported = reported
        super().__init__(self.message)

    def to_body(self) -> dict[str, Any]:
        """Returns the body of an HTTP response, or of an event in a stream."""
        error: dict[str, Any] = {
            "message": self.message,
            "type": self.type,
            "code": self.code,
            "param": None,
            "cure": self.cure,
        }
        if self.retry_after is not None:
            error["retry_after"] = self.retry_after
        return {"error": error}


def read_failure(holder: dict[str, Any]) -> Failure:
    """Reads the error of an ack or an item, in any form that released executors use (rule ERR-6)."""
    error = holder.get("error")
    fields = error if isinstance(error, dict) else holder
    text = error if isinstance(error, str) else None
    if isinstance(error, dict):
        text = next((error[key] for key in ("message", "detail") if isinstance(error.get(key), str)), None)
    code = fields.get("code")
    cure = fields.get("cure")
    wait = fields.get("retry_after")
    return Failure(
        code if isinstance(code, str) and code in WIRE_CODES else "provider-error",
        (text or "").strip()[:MAX_MESSAGE_LENGTH],
        cure[:MAX_MESSAGE_LENGTH] if isinstance(cure, str) else "",
        wait if isinstance(wait, (int, float)) and not isinstance(wait, bool) and wait >= 0 else None,
        reported=True,
    )
