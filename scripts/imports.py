"""What the files of the plugin import: of each other's rooms, and of packages."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]

NOT_THE_PLUGIN = {"tests", "benchmarks", "docs", "scripts"}


def sources() -> list[str]:
    """Return the files of the plugin."""
    paths = (path.relative_to(ROOT) for path in ROOT.rglob("*.py"))
    return sorted(
        path.as_posix()
        for path in paths
        if path.parts[0] not in NOT_THE_PLUGIN and not path.parts[0].startswith(".")
    )


def room_of(name: str) -> str:
    """Return the room of a file; a file at the top is a room of its own."""
    return Path(name).parts[0] if "/" in name else Path(name).stem


def imports(name: str, text: str) -> Iterator[tuple[str, bool]]:
    """Yield what a file imports, and whether it does so at once, when it is itself imported.

    A room of the plugin is named ".room", anything else as it stands.
    """
    package = Path(name).parts[:-1]
    tree = ast.parse(text)
    late = {
        id(node)
        for function in ast.walk(tree)
        if isinstance(function, (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda))
        or (isinstance(function, ast.If) and ast.unparse(function.test) == "TYPE_CHECKING")
        for node in ast.walk(function)
    }
    for node in ast.walk(tree):
        at_once = id(node) not in late
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield alias.name, at_once
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            for alias in node.names:
                yield f"{node.module}.{alias.name}", at_once
        elif isinstance(node, ast.ImportFrom):
            if node.level > len(package) + 1:
                raise ValueError(f"{name} imports from outside the plugin")
            base = [*package[: len(package) + 1 - node.level], *(node.module or "").split(".")]
            for alias in node.names:
                path = [part for part in (*base, alias.name) if part]
                yield f".{path[0]}", at_once
