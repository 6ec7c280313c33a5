"""One code for Qt5 and Qt6, QGIS 3.22 and 4: reading the code finds what only one of them has.

Each attribute of a class of Qt or QGIS is looked up in the class itself. A member of an enum that
hangs directly on a class is a short enum, which Qt6 has no more; a name that QGIS does not have is
an API of a later one, and has to stand where its absence is expected: in a `try`, or behind
`hasattr` or a comparison of versions. The latter says most where the tests run on QGIS 3.22.
"""

from __future__ import annotations

import ast
import enum
import importlib
import subprocess
from collections.abc import Sequence
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QMetaType

ROOT = Path(__file__).resolve().parents[1]
FOLDERS = ("algorithms", "cube", "provider", "remote", "scripts", "tests", "ui")

QT4_NAMES = {"exec_", "print_", "raise_from"}
SIP_ENUM = type(QMetaType.Type)
"""The type of enums: `sip.enumtype` with PyQt5, Python's own with PyQt6."""

GUARDS = ("hasattr", "QGIS_VERSION_INT", "QT_VERSION")


def sources() -> list[str]:
    files = [ROOT / "__init__.py", ROOT / "plugin.py"]
    files += [path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py")]
    # What runs with PyQt6 alone is told apart by its place.
    alone = ROOT / "tests" / "qt6"
    return sorted(path.relative_to(ROOT).as_posix() for path in files if alone not in path.parents)


def is_member(value: object) -> bool:
    """Whether a value is a member of an enum; plain numbers are none."""
    return isinstance(value, enum.Enum) or isinstance(type(value), SIP_ENUM)


class Reader(ast.NodeVisitor):
    """Collects what is wrong in a file."""

    def __init__(self, parts: Sequence[str]) -> None:
        self.parts = parts
        self.known: dict[str, object] = {}
        self.bases: list[list[type]] = []
        self.guards = 0
        self.found: list[str] = []

    def say(self, node: ast.AST, text: str) -> None:
        """Keep a finding."""
        self.found.append(f"line {node.lineno}: {text}")

    def visit_Import(self, node: ast.Import) -> None:
        """Find imports of one of the two."""
        for alias in node.names:
            if alias.name.split(".")[0] in ("PyQt5", "PyQt6", "sip"):
                self.say(node, f"import of {alias.name}, not qgis.PyQt")

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        """Keep what names stand for, and find those that are not here."""
        module = node.module or ""
        if module.split(".")[0] in ("PyQt5", "PyQt6", "sip"):
            self.say(node, f"import of {module}, not qgis.PyQt")
        names = module.split(".")
        if node.level or names[0] != "qgis" or names[1:2] not in [[one] for one in self.parts]:
            return
        holder = importlib.import_module(module)
        for alias in node.names:
            value = getattr(holder, alias.name, None)
            if value is None:
                if not self.guards:
                    self.say(node, f"{module} has no {alias.name} here")
            else:
                self.known[alias.asname or alias.name] = value

    def visit_Try(self, node: ast.Try) -> None:
        """What may fail is guarded."""
        caught = " ".join(ast.unparse(one.type) for one in node.handlers if one.type)
        is_guard = "ImportError" in caught or "AttributeError" in caught
        self.guards += is_guard
        for one in node.body:
            self.visit(one)
        self.guards -= is_guard
        for one in (*node.handlers, *node.orelse, *node.finalbody):
            self.visit(one)

    def visit_If(self, node: ast.If) -> None:
        """What is asked for first is guarded."""
        is_guard = any(word in ast.unparse(node.test) for word in GUARDS)
        self.guards += is_guard
        self.generic_visit(node)
        self.guards -= is_guard

    visit_IfExp = visit_If  # noqa: N815 - the name that ast asks for

    def visit_Call(self, node: ast.Call) -> None:
        """A null is None, and never a QVariant of one's own."""
        if isinstance(node.func, ast.Name) and node.func.id == "QVariant":
            self.say(node, "QVariant(...): write None")
        self.generic_visit(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        """Keep what `self` inherits."""
        bases = [self.value(one) for one in node.bases]
        self.bases.append([one for one in bases if isinstance(one, type)])
        self.generic_visit(node)
        self.bases.pop()

    def visit_Attribute(self, node: ast.Attribute) -> None:
        """Look an attribute up in its class."""
        if ast.unparse(node).startswith("QVariant.Type") and not self.guards:
            self.say(node, "QVariant.Type: take algorithms.field_type")
            return
        if node.attr in QT4_NAMES:
            self.say(node, f"{node.attr}, which Qt6 has no more")
        for holder in self.holders(node.value):
            value = getattr(holder, node.attr, None)
            if value is None and not hasattr(holder, node.attr):
                if not self.guards and not is_self(node.value):
                    self.say(node, f"{ast.unparse(node)} is not here")
            elif is_member(value) and not is_enum(holder):
                self.say(node, f"{ast.unparse(node)}: a short enum of {type(value).__name__}")
        self.generic_visit(node)

    def holders(self, node: ast.AST) -> list[object]:
        """Return the classes whose attribute is asked for."""
        if is_self(node):
            return self.bases[-1] if self.bases else []
        value = self.value(node)
        return [value] if isinstance(value, type) else []

    def value(self, node: ast.AST) -> object:
        """Return what a dotted name of Qt or QGIS stands for, or None."""
        if isinstance(node, ast.Name):
            return self.known.get(node.id)
        if isinstance(node, ast.Attribute):
            holder = self.value(node.value)
            return getattr(holder, node.attr, None) if isinstance(holder, type) else None
        return None


def is_self(node: ast.AST) -> bool:
    return isinstance(node, ast.Name) and node.id in ("self", "cls")


def is_enum(holder: object) -> bool:
    return isinstance(holder, (enum.EnumMeta, SIP_ENUM))


def findings(text: str, parts: Sequence[str] = ("core", "gui", "PyQt")) -> list[str]:
    """Return what is wrong in a file, as far as it takes from these parts of QGIS."""
    reader = Reader(parts)
    reader.visit(ast.parse(text))
    return reader.found


def test_enums_are_known_here():
    from qgis.core import QgsProcessing
    from qgis.PyQt.QtCore import Qt

    assert is_enum(Qt.ItemDataRole) and is_member(Qt.ItemDataRole.DisplayRole)
    assert is_enum(QgsProcessing.SourceType) and not is_enum(Qt) and not is_member(3)


@pytest.mark.parametrize("name", sources())
def test_a_file_holds_for_qt5_and_qt6(name):
    assert findings((ROOT / name).read_text(encoding="utf-8")) == []


QT = "from qgis.PyQt.QtCore import Qt\n"
CORE = "from qgis.core import Qgis, QgsProcessing, QgsProcessingParameterNumber, QgsTask\n"
WIDGETS = "from qgis.PyQt.QtWidgets import QFrame, QMessageBox\n"


@pytest.mark.parametrize(
    "text",
    [
        "import PyQt5",
        "from PyQt6.QtCore import Qt",
        "import PyQt5.QtCore as core",
        "from qgis.PyQt.QtCore import QVariant\nQVariant()",
        "from qgis.PyQt.QtCore import QVariant\nQVariant.Type.Int",
        "dialog.exec_()",
        QT + "Qt.AlignLeft",
        QT + "a = f(Qt.AlignLeft | 3)",
        WIDGETS + "QMessageBox.Yes",
        WIDGETS + "class A(QFrame):\n def f(self):\n  self.setFrameShape(self.HLine)",
        CORE + "QgsProcessing.TypeRaster",
        CORE + "QgsProcessingParameterNumber.Integer",
        CORE + "QgsTask.CanCancel",
        CORE + "Qgis.Warning",
        CORE + "Qgis.ThereIsNoSuchThing.Raster",
        "from qgis.core import QgsThereIsNoSuchThing",
        "def f():\n from qgis.PyQt.QtCore import Qt\n return Qt.AlignLeft",
    ],
)
def test_what_qt6_or_an_older_qgis_has_not_is_found(text):
    assert len(findings(text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        QT + "Qt.AlignmentFlag.AlignLeft | Qt.ItemDataRole.UserRole",
        CORE + "QgsProcessing.SourceType.TypeRaster; Qgis.MessageLevel.Warning",
        CORE + "Qgis.QGIS_VERSION_INT; QgsTask.Flag.CanCancel; QgsTask.fromFunction",
        CORE + "if hasattr(Qgis, 'Later'):\n Qgis.Later.Thing",
        CORE + "a = Qgis.Later.Thing if Qgis.QGIS_VERSION_INT > 3e5 else None",
        "try:\n from qgis.core import QgsLater\nexcept ImportError:\n pass",
        WIDGETS + "class A(QFrame):\n def f(self):\n  self.mine = self.other",
        "dialog.exec()",
    ],
)
def test_what_both_have_passes(text):
    assert findings(text) == []


def test_the_widgets_run_with_pyqt6():
    command = [ROOT / "scripts" / "qt6"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert " passed" in done.stdout
