from __future__ import annotations

import base64
import gzip
import re
from pathlib import Path

import pytest

import build


def test_the_committed_files_are_what_would_be_built() -> None:
    modules, _ = build.split_element(build.TARGET.read_text("utf-8"))
    assert modules == build.join_modules()
    assert build.LOADER_TARGET.read_text("utf-8") == build.make_loader()


def test_the_element_inside_the_function_is_the_one_that_is_built_now() -> None:
    assert build.BUNDLE.exists(), "Run `npm run build` first: the element is not built."
    _, bundle = build.split_element(build.TARGET.read_text("utf-8"))
    is_current = bundle == build.BUNDLE.read_bytes()
    assert is_current, "The element has changed: run `npm run build`, then `python3 open-webui-plugin/build.py`."


def test_what_is_put_into_the_function_comes_out_of_it() -> None:
    bundle = b"export const text = '" + bytes(range(97, 123)) * 100 + b"';"
    text = build.with_element(build.join_modules(), bundle)
    assert build.split_element(text) == (build.join_modules(), bundle)
    element = text.partition(build.ELEMENT_HEADER)[2].removesuffix(")\n")
    packed = "".join(re.findall(r'"(.+)"', element))
    assert gzip.decompress(base64.b64decode(packed)) == bundle


def test_an_element_that_is_not_built_stays(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(build, "BUNDLE", tmp_path / "not-built.js")
    current = build.with_element("# an older function\n", b"export {};")
    assert build.split_element(build.make_function(current)) == (build.join_modules(), b"export {};")
    with pytest.raises(SystemExit, match="npm run build"):
        build.make_function("")


def test_each_module_uses_only_those_before_it() -> None:
    for position, name in enumerate(build.MODULES):
        text = (build.SOURCE / f"{name}.py").read_text("utf-8")
        used = re.findall(r"^from \.(\w+) import", text, re.MULTILINE)
        assert set(used) <= set(build.MODULES[:position]), name
    assert {file.stem for file in build.SOURCE.glob("*.py")} == {*build.MODULES, "__init__"}
