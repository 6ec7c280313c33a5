"""TOML files, and the lines that their keys stand in.

Python reads TOML by itself from 3.11 on; before, the package tomli does, which is the same code.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from types import ModuleType
from typing import Any

from ..packages.optional import how_to_get
from ..problem import Problem

MOST_BYTES = 2**20
"""A larger file is not one that a person wrote."""

_HEADER = re.compile(r"\s*\[\[?\s*([\w-]+)\s*\]\]?\s*(?:#.*)?")
_KEY = re.compile(r"""\s*["']?([\w-]+)["']?\s*[=.]""")


@dataclass(frozen=True)
class TomlFile:
    """A TOML file of tables and lists of tables, no deeper."""

    name: str
    """Of the file, for messages."""
    text: str
    """What is written in it."""
    data: dict[str, Any]
    """What it means."""

    def line(self, table: str = "", number: int = 0, key: str = "") -> int:
        """Return the line, from 1, of a key, or of the header of its table, or else 1.

        `table` is empty for keys before the first header; `number` counts the tables of one name.
        """
        found = 1
        for line, of_table, count, name in self._statements():
            if (of_table, count) == (table, number) and name in ("", key):
                found = line
                if name == key:
                    break
        return found

    def _statements(self) -> Iterator[tuple[int, str, int, str]]:
        """Yield line, table and its number, and the key or "" for a header, of each statement."""
        table, counts, lines = "", {"": 0}, self.text.splitlines(keepends=True)
        for number, line in enumerate(lines):
            header, key = _HEADER.fullmatch(line.rstrip()), _KEY.match(line)
            if not (header or key) or not self._begins(lines[:number]):
                continue
            if header:
                table = header[1]
                counts[table] = counts.get(table, -1) + 1
            yield number + 1, table, counts[table], key[1] if key and not header else ""

    @staticmethod
    def _begins(before: list[str]) -> bool:
        """Whether a statement can begin behind some lines: where these are TOML by themselves.

        Otherwise a text or a list of several lines is open.
        """
        toml = _reader()
        try:
            toml.loads("".join(before))
        except toml.TOMLDecodeError:
            return False
        return True


def read_toml(path: str | os.PathLike[str]) -> TomlFile:
    """Read a file; Problem where it is none, or is not TOML, with the line."""
    toml, path = _reader(), Path(path)
    try:
        with path.open("rb") as file:
            content = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise Problem(
            "{path} cannot be read: {reason}. Choose a file that exists and that you may read.",
            path=path,
            reason=error.strerror,
        ) from error
    if len(content) > MOST_BYTES:
        raise Problem(
            "{path} has more than a MiB, and so holds no rules. Choose a file of rules.", path=path
        )
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content[: error.start].count(b"\n") + 1
        raise Problem(
            "{file}, line {line}: this is not UTF-8 text. Save the file in the encoding UTF-8.",
            file=path.name,
            line=line,
        ) from error
    try:
        data = toml.loads(text)
    except (toml.TOMLDecodeError, RecursionError) as error:
        raise Problem(
            "{file} is not TOML: {reason}. Correct it there; texts and days stand in quotes, as "
            'in from = "04-01".',
            file=path.name,
            reason=error,
        ) from error
    return TomlFile(path.name, text, data)


def _reader() -> ModuleType:
    try:
        import tomllib  # type: ignore[import-not-found]  # since Python 3.11
    except ImportError:
        try:
            import tomli as tomllib
        except ImportError as error:
            raise Problem(
                "Files of rules are written in TOML, which Python reads by itself from 3.11 on, "
                "and this one is older. Get the package tomli by: {how}.",
                how=how_to_get("tomli"),
            ) from error
    return tomllib
