"""Reads the data files next to the modules."""

from __future__ import annotations

from pathlib import Path

#: Text by file name. Empty here; the build fills it, because the built function is a single file.
EMBEDDED_FILES: dict[str, str] = {}


def read_data_file(name: str) -> str:
    """Returns the text of a file next to the modules, such as `error-codes.json`."""
    return EMBEDDED_FILES[name] if EMBEDDED_FILES else (Path(__file__).parent / name).read_text("utf-8")
