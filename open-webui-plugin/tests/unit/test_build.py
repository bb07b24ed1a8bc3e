from __future__ import annotations

import build


def test_the_committed_files_are_what_would_be_built() -> None:
    assert build.TARGET.read_text("utf-8") == build.join_modules()
