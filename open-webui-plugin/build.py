"""
Joins the modules under src/, and the element for the page, into `chat_executor.py`, since Open WebUI takes a function as
one file, and makes `loader.js`.

    python build.py              writes both files; without a built element (`npm run build`), the one inside stays
    python build.py --check      fails where they are not what would be written
"""

from __future__ import annotations

import argparse
import ast
import base64
import gzip
import sys
import textwrap
from pathlib import Path

HERE = Path(__file__).parent
SOURCE = HERE / "src" / "executor_relay"
TARGET = HERE / "chat_executor.py"
BUNDLE = HERE.parent / "executor-web-component" / "dist" / "browser" / "chat-executor.bundle.js"

#: In the order of reading: each module uses only those before it.
MODULES = (
    "valves", "log", "failure", "page", "announcement", "items", "whole_answer", "inbox", "crossing", "host", "store",
    "directory", "attempt", "relay", "access", "listing", "refresh", "catalog", "service", "pipe",
)  # fmt: skip

HEADER = '''"""
title: chat-executor
author: chat-executor
version: 0.1.0
license: MIT
description: Chat with the models on your own computer, or with your own key: your executor answers, from anywhere.
required_open_webui_version: 0.6.5
"""

# Over 300 lines, because Open WebUI takes a function as one file. It is made by build.py from the modules under src/,
# in the order of reading; edit those.

from __future__ import annotations
'''

LOADER_TARGET = HERE / "loader.js"

LOADER = """\
// Starts <chat-executor> in every page of Open WebUI, for whoever is signed in. Mount this file as /static/loader.js.
// It is made by build.py; edit that.

(() => {
  const SETTINGS = {
    // Address of chat-executor.bundle.js; empty: the function hands it out.
    address: '',
    // What people call the executors that start this way.
    name: 'this browser',
    // Whether this Open WebUI may use every model without the user being asked once.
    granted: false,
    unfold: false,
  };

  // START

  let failures = 0;
  let isStarting = false;

  async function look() {
    const element = document.querySelector('chat-executor');
    if (!localStorage.token) element?.remove();
    if (!localStorage.token || element || isStarting || failures > 5) return;
    isStarting = true;
    try {
      await startExecutor(SETTINGS);
    } catch (error) {
      failures += 1;
      console.warn('chat-executor could not be started:', error);
    }
    isStarting = false;
  }

  setInterval(look, 2000);
})();
"""

#: Open WebUI replaces these words wherever they stand, to keep old functions alive.
REPLACED_WORDS = tuple(f"from {name}" for name in ("utils", "apps", "main", "config"))


def join_modules() -> str:
    """The text of the one file."""
    imports: set[str] = set()
    parts: list[str] = []
    names: list[str] = []
    for name in MODULES:
        text = (SOURCE / f"{name}.py").read_text("utf-8")
        tree = ast.parse(text)
        lines = text.splitlines()
        first = next(node for node in tree.body if not is_opening(node))
        for node in tree.body:
            if isinstance(node, ast.Import | ast.ImportFrom) and is_foreign(node):
                imports.add(ast.unparse(node))
        start = min([first.lineno, *(decorator.lineno for decorator in getattr(first, "decorator_list", []))]) - 1
        while start > 0 and lines[start - 1].startswith("#"):
            start -= 1
        title = "\n".join(f"# {line}".rstrip() for line in (ast.get_docstring(tree) or "").splitlines())
        parts.append(f"# --- {name} ---\n{title}\n\n\n" + "\n".join(lines[start:]).strip() + "\n")
        names.extend(name for node in tree.body for name in defined_names(node))
    plain = sorted(line for line in imports if line.startswith("import "))
    named = sorted(imports - set(plain))
    text = "\n".join([HEADER, "\n".join([*plain, *merge(named)]), "", "\n\n".join(parts)])
    replaced = [word for word in REPLACED_WORDS if word in text]
    if replaced:
        raise SystemExit(f"Open WebUI would replace {replaced}: say it in other words.")
    twice = sorted({name for name in names if names.count(name) > 1})
    if twice:
        raise SystemExit(f"Two modules define {twice}: in one file they would be one.")
    return text


def defined_names(node: ast.stmt) -> list[str]:
    if isinstance(node, ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
        return [node.name]
    targets = node.targets if isinstance(node, ast.Assign) else [node.target] if isinstance(node, ast.AnnAssign) else []
    return [target.id for target in targets if isinstance(target, ast.Name)]


def is_opening(node: ast.stmt) -> bool:
    """Whether a statement belongs to the head of a module: its docstring and its imports."""
    return isinstance(node, ast.Import | ast.ImportFrom) or (
        isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    )


def is_foreign(node: ast.Import | ast.ImportFrom) -> bool:
    return isinstance(node, ast.Import) or (node.level == 0 and node.module != "__future__")


def merge(lines: list[str]) -> list[str]:
    """One import for each module with all names that are taken; those of Python first."""
    names: dict[str, set[str]] = {}
    for line in lines:
        module, _, taken = line.removeprefix("from ").partition(" import ")
        names.setdefault(module, set()).update(taken.split(", "))
    merged = [f"from {module} import {', '.join(sorted(taken))}" for module, taken in sorted(names.items())]
    own = [line for line in merged if line.split()[1].partition(".")[0] in sys.stdlib_module_names]
    return [*own, "", *(line for line in merged if line not in own)]


ELEMENT_HEADER = """

# --- the element ---
# The bundle of <chat-executor>, compressed, as text: what pages load that start an executor by this function.


ELEMENT = (
"""


def with_element(text: str, bundle: bytes) -> str:
    """The function with the element's bundle at its end."""
    packed = base64.b64encode(gzip.compress(bundle, 9, mtime=0)).decode()
    lines = "".join(f'    "{line}"\n' for line in textwrap.wrap(packed, 118))
    return f"{text}{ELEMENT_HEADER}{lines})\n"


def split_element(text: str) -> tuple[str, bytes]:
    """A function without its element, and the element's bundle; empty where there is none."""
    modules, _, lines = text.partition(ELEMENT_HEADER)
    packed = "".join(line.strip(' "') for line in lines.removesuffix(")\n").splitlines())
    return modules, gzip.decompress(base64.b64decode(packed)) if packed else b""


def make_function(current: str) -> str:
    """The function, with the element as it was built; where it was not, with the one that the current function has."""
    modules, kept = split_element(current)
    bundle = BUNDLE.read_bytes() if BUNDLE.exists() else kept
    if not bundle:
        raise SystemExit("There is no element to put into the function: run `npm run build` first.")
    joined = join_modules()
    return current if (modules, kept) == (joined, bundle) else with_element(joined, bundle)


def make_loader() -> str:
    """The script for administrators who can mount one file."""
    sys.path.insert(0, str(HERE / "src"))
    from executor_relay.page import START_IN_PAGE

    functions = "".join(f"  {line}".rstrip() + "\n" for line in START_IN_PAGE.splitlines())
    return LOADER.replace("  // START\n", functions)


def main() -> None:
    parser = argparse.ArgumentParser(description="Makes chat_executor.py and loader.js.")
    parser.add_argument("--check", action="store_true", help="only look whether the files are current")
    options = parser.parse_args()
    current = TARGET.read_text("utf-8") if TARGET.exists() else ""
    for target, text in ((TARGET, make_function(current)), (LOADER_TARGET, make_loader())):
        if not options.check:
            target.write_text(text, "utf-8")
        elif not target.exists() or target.read_text("utf-8") != text:
            raise SystemExit(f"{target.name} is not current: run `npm run build`, then `python3 {sys.argv[0]}`.")


if __name__ == "__main__":
    main()
