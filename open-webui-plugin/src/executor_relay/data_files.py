"""Reads the data files beside the modules."""

from __future__ import annotations

from pathlib import Path

#: Text by file name. Empty here; the build fills it, because the function is one file and nothing lies beside it.
EMBEDDED_FILES: dict[str, str] = {}


def read_data_file(name: str) -> str:
    """The text of a file beside the modules, such as `error-codes.json`."""
    return EMBEDDED_FILES[name] if EMBEDDED_FILES else (Path(__file__).parent / name).read_text("utf-8")
