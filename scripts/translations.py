"""Keeps the translations of PhenoFuse's texts.

`update` reads the texts from the source and brings every .ts file in line: new ones are added as
unfinished, those that are gone are dropped, and translations stay. `release` compiles them to .qm,
which QGIS reads. `check` says what is missing.

Texts are what is given to `tr`, `Problem` and their like, and every string of `algorithms`, `ui`
and `provider` that reads like a text: that of a declaration is translated where it is shown. So are
the tags, and the titles in the data of `remote`.
"""

from __future__ import annotations

import ast
import json
import re
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "fr", "es", "sl")
CONTEXT = "PhenoFuse"

ROOMS = (
    "plugin.py",
    "provider",
    "algorithms",
    "ui",
    "series/named_markers.py",
    "cube/rules/scheme_file.py",
    "cube/times/__init__.py",
)
"""Where strings that read like texts are shown to people."""
BELOW = ("cube", "remote")
"""Where only problems are."""
DATA = "remote"
"""Where titles stand in JSON files."""

_READS_LIKE_A_TEXT = re.compile(r"(?=.*[^\W\d_]{2})(?:[A-Z].*[a-z]|.*\S \S)", re.DOTALL)
_NEVER = re.compile(
    r"""(?x) ^(?: (?:Ctrl|Shift|Alt)\+.* | [A-Z][a-z]+(?:[A-Z][A-Za-z]*)+ | POLYGON\ EMPTY
    | String | Double | Int | Feature | upper\ left | offset\ points | import\ .*
    | \s*[a-z_]+\ =\ \S.* | .*\{\s*(?:font|margin)[^}]*\}?.* | <.*> | .*<span.* )\s*$""",
    re.DOTALL,
)
"""Shortcuts, names of classes and types, style sheets, and code."""
TAKE_TEXTS = ("tr", "Problem", "_Wrong", "translated_later")
"""What is called with texts."""
TAGS = "tags"
"""Argument and function that give the words by which an algorithm is found."""
REFERENCE = "source"
"""Argument that gives a reference, which stays as it was published."""


class Strings(ast.NodeVisitor):
    """The strings of a file: those given to be translated, and those that are no texts."""

    def __init__(self) -> None:
        self.given: set[ast.AST] = set()
        self.others: set[ast.AST] = set()

    def visit_Call(self, node: ast.Call) -> None:
        """Take what `tr` and its like are called with."""
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name in TAKE_TEXTS:
            self.given.update(one for part in node.args for one in choices(part))
        for keyword in node.keywords:
            if keyword.arg == REFERENCE:
                self.others.update(strings(keyword.value))
            elif keyword.arg == TAGS:
                self.given.update(strings(keyword.value))
        self.generic_visit(node)

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        """Take the words by which an algorithm is found."""
        if node.name == TAGS:
            self.given.update(one for part in node.body[1:] for one in strings(part))
        self.generic_visit(node)

    def visit_Assign(self, node: ast.Assign) -> None:
        """Take the word for what a method runs on; leave out names of the code."""
        name = ast.unparse(node.targets[0])
        if name == "runs_on":
            self.given.update(strings(node.value))
        elif name == "__all__":
            self.others.update(strings(node.value))
        self.generic_visit(node)

    def visit_Expr(self, node: ast.Expr) -> None:
        """Leave out docstrings."""
        self.others.add(node.value)
        self.generic_visit(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        """Leave out pieces of texts."""
        self.others.update(strings(node))
        self.generic_visit(node)

    def visit_Compare(self, node: ast.Compare) -> None:
        """Leave out what is compared with."""
        self.others.update([node.left, *node.comparators])
        self.generic_visit(node)


def choices(node: ast.expr) -> Iterator[ast.Constant]:
    """Yield the strings that an expression may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from choices(node.body)
        yield from choices(node.orelse)


def strings(node: ast.AST) -> Iterator[ast.Constant]:
    """Yield all strings in a part of a file."""
    for one in ast.walk(node):
        if isinstance(one, ast.Constant) and isinstance(one.value, str):
            yield one


def texts_of(source: str, *, only_given: bool) -> list[str]:
    """Return the texts of a file in their order, or of them those given to `tr` and its like."""
    tree = ast.parse(source)
    found = Strings()
    found.visit(tree)
    texts = [
        (node.lineno, node.col_offset, node.value)
        for node in strings(tree)
        if node in found.given
        or (
            not (only_given or node in found.others)
            and _READS_LIKE_A_TEXT.match(node.value)
            and not _NEVER.match(node.value)
        )
    ]
    return [text for _, _, text in sorted(texts)]


def texts() -> dict[str, str]:
    """Return every text of PhenoFuse, and the file it is first found in."""
    found: dict[str, str] = {}
    for rooms, only_given in ((ROOMS, False), (BELOW, True)):
        for room in rooms:
            path = ROOT / room
            for file in [path] if path.is_file() else sorted(path.rglob("*.py")):
                for text in texts_of(file.read_text("utf-8"), only_given=only_given):
                    found.setdefault(text, str(file.relative_to(ROOT)))
    for file in sorted((ROOT / DATA).rglob("*.json")):
        for text in titles_in(json.loads(file.read_text("utf-8"))):
            found.setdefault(text, str(file.relative_to(ROOT)))
    return found


def titles_in(data: object) -> Iterator[str]:
    """Yield the titles in a JSON file."""
    if isinstance(data, dict):
        if isinstance(data.get("title"), str):
            yield data["title"]
        data = list(data.values())
    if isinstance(data, list):
        for part in data:
            yield from titles_in(part)


def path_of(language: str) -> Path:
    """Return the file of a language."""
    return FOLDER / f"phenofuse_{language}.ts"


def translations(language: str) -> dict[str, str]:
    """Return what is translated into a language."""
    path = path_of(language)
    if not path.exists():
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation", "")
        for message in ET.parse(path).iter("message")  # noqa: S314 - a file of ours
        if message.findtext("translation")
    }


def write(language: str, translated: dict[str, str]) -> None:
    """Write the file of a language: every text, in the order of the files."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text, file in texts().items():
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{file}")
        ET.SubElement(message, "source").text = text
        translation = ET.SubElement(message, "translation")
        if translated.get(text):
            translation.text = translated[text]
        else:
            translation.set("type", "unfinished")
    ET.indent(root, "")
    body = ET.tostring(root, "unicode")
    path_of(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', "utf-8"
    )


def placeholders(text: str) -> list[str]:
    """Return what is filled into a text, with its format."""
    try:
        parts = list(string.Formatter().parse(text))
    except ValueError:  # no template
        return []
    return sorted(f"{name}:{form}" for _, name, form, _ in parts if name is not None)


def faults(language: str) -> list[str]:
    """Say which texts are not translated, or with other placeholders."""
    known, wanted = translations(language), texts()
    wrong = [f"{file}: lacks {text!r}" for text, file in wanted.items() if text not in known]
    wrong += [
        f"{wanted[text]}: other placeholders: {text!r} became {translated!r}"
        for text, translated in known.items()
        if text in wanted and placeholders(text) != placeholders(translated)
    ]
    return wrong + [f"no longer used: {text!r}" for text in known if text not in wanted]


def main(command: str) -> int:
    """Do what is asked."""
    FOLDER.mkdir(exist_ok=True)
    wrong = 0
    for language in LANGUAGES:
        if command == "update":
            write(language, translations(language))
        elif command == "release":
            path = path_of(language)
            subprocess.run(
                ["lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm"))],  # noqa: S607
                check=True,
            )
        found = faults(language)
        wrong += len(found)
        print(f"{language}: {len(translations(language))} of {len(texts())} texts translated")
        if command == "check":
            print("\n".join(found))
    return int(command == "check" and wrong > 0)


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in ("update", "release", "check"):
        sys.exit("Use: scripts/translations update | release | check")
    sys.exit(main(sys.argv[1]))
