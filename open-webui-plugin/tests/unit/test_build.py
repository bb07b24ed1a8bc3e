from __future__ import annotations

import re

import pytest

import build


def test_the_committed_files_are_what_would_be_built() -> None:
    assert build.TARGET.read_text("utf-8") == build.join_modules()
    assert build.LOADER_TARGET.read_text("utf-8") == build.make_loader()


def test_the_function_can_hold_the_element() -> None:
    text = build.with_element(build.join_modules(), b"export const a = 1;")
    namespace: dict[str, object] = {}
    packed = re.search(r'^ELEMENT = "(.+)"$', text, re.MULTILINE)
    assert packed is not None
    exec(f"import base64, gzip\nbundle = gzip.decompress(base64.b64decode({packed[1]!r}))", namespace)
    assert namespace["bundle"] == b"export const a = 1;"


def test_a_function_without_a_place_for_it_is_refused() -> None:
    with pytest.raises(SystemExit):
        build.with_element("", b"export {};")


def test_each_module_uses_only_those_before_it() -> None:
    for position, name in enumerate(build.MODULES):
        text = (build.SOURCE / f"{name}.py").read_text("utf-8")
        used = re.findall(r"^from \.(\w+) import", text, re.MULTILINE)
        assert set(used) <= set(build.MODULES[:position]), name
    assert {file.stem for file in build.SOURCE.glob("*.py")} == {*build.MODULES, "__init__"}
