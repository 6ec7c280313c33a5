"""The rooms of the plugin: imports point down only, and heavy packages wait for their use."""

from __future__ import annotations

import subprocess
import sys

import pytest

from phenofuse.scripts.imports import ROOT, imports, room_of, sources

BELOW = {
    "series": set(),
    "cube": {"series"},
    "remote": {"series", "cube"},
    "algorithms": {"series", "cube", "remote"},
    "provider": {"series", "cube", "remote", "algorithms"},
    "ui": {"series", "cube", "remote", "algorithms"},
    "plugin": {"series", "cube", "remote", "algorithms", "provider", "ui"},
    "__init__": {"plugin"},
}
"""The rooms that each room may import, beside itself; a file at the top is a room of its own."""

PACKAGES = {
    "series": {"numpy", "scipy"},
    "cube": {
        "numpy",
        "scipy",
        "rasterio",
        "osgeo",
        "xarray",
        "psycopg2",
        "GPy",
        "sklearn",
        "threadpoolctl",
        "tomllib",
        "tomli",
        "spyndex",
    },
    "remote": {"numpy", "openeo", "requests", "qgis"},
    "algorithms": {"numpy", "qgis", "processing", "matplotlib"},
    "provider": {"qgis"},
    "ui": {"numpy", "qgis", "processing", "matplotlib"},
    "plugin": {"qgis"},
    "__init__": {"qgis"},
}
"""The packages that each room may import, beside Python's own."""

LATE = {
    "rasterio",
    "xarray",
    "openeo",
    "requests",
    "matplotlib",
    "osgeo",
    "psycopg2",
    "GPy",
    "sklearn",
    "threadpoolctl",
    "tomllib",
    "tomli",
    "spyndex",
}
"""What no file may import at once, but for those that exist for one of them."""

HEAVY = LATE | {"scipy", "pandas"}
"""What must not be imported when QGIS starts."""

ADAPTERS = {
    "cube/raster/gdal_backend.py",
    "cube/raster/rasterio_backend.py",
    "cube/parcels/database/postgis.py",
    "cube/parcels/database/postgis_connection.py",
    "cube/parcels/database/postgis_schema.py",
    "ui/dock/figure.py",
}


def wrong_imports(name: str, text: str) -> list[str]:
    room = room_of(name)
    wrong = []
    for imported, _ in imports(name, text):
        top = imported.split(".")[0]
        if imported.startswith("."):
            fits = imported[1:] in BELOW[room] | {room}
        elif top == "qgis":
            is_qt = imported.startswith("qgis.PyQt")
            is_gui = imported.startswith("qgis.gui")
            fits = "qgis" in PACKAGES[room] and not (room == "remote" and is_qt)
            fits = fits and not (is_gui and room not in ("ui", "plugin", "__init__"))
        else:
            fits = top in PACKAGES[room] or top in sys.stdlib_module_names
        if not fits:
            wrong.append(imported)
    return wrong


def test_the_plugin_is_read():
    found = {room_of(name) for name in sources()}
    assert {"series", "cube", "algorithms", "provider", "ui", "plugin", "__init__"} <= found
    assert found <= set(BELOW), "a new room: say here what it may import"


@pytest.mark.parametrize("name", sources())
def test_imports_point_down(name):
    assert wrong_imports(name, (ROOT / name).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("series/a.py", "import rasterio"),
        ("series/a.py", "from ..cube import times"),
        ("series/a.py", "def f():\n    from .. import cube"),
        ("series/deep/a.py", "from ...cube.times import x"),
        ("cube/a.py", "from qgis.core import QgsProject"),
        ("cube/a.py", "from qgis.PyQt.QtCore import Qt"),
        ("cube/a.py", "from ..algorithms.text import tr"),
        ("cube/a.py", "from phenofuse.series import whittaker"),
        ("algorithms/a.py", "import phenofuse"),
        ("algorithms/a.py", "from PyQt5.QtCore import Qt"),
        ("algorithms/a.py", "from qgis.gui import QgsMapCanvas"),
        ("algorithms/a.py", "from ..ui.menu import Menu"),
        ("provider/a.py", "from ..ui import menu"),
        ("ui/a.py", "from PyQt6 import QtCore"),
        ("ui/a.py", "from ..plugin import PhenoFusePlugin"),
    ],
)
def test_an_import_that_points_up_is_found(name, line):
    assert len(wrong_imports(name, line)) == 1


@pytest.mark.parametrize("name", sorted(set(sources()) - ADAPTERS))
def test_packages_that_may_be_missing_are_imported_when_they_are_needed(name):
    text = (ROOT / name).read_text(encoding="utf-8")
    early = {package.split(".")[0] for package, at_once in imports(name, text) if at_once}
    assert early & LATE == set()


LOAD = """
import sys
import numpy, qgis.core, qgis.gui, qgis.PyQt.QtGui, qgis.PyQt.QtWidgets
before = set(sys.modules)
import phenofuse
from phenofuse.plugin import PhenoFusePlugin
from phenofuse.provider.provider import PhenoFuseProvider
provider = PhenoFuseProvider()
provider.loadAlgorithms()
for algorithm in provider.algorithms():
    algorithm.create().shortHelpString()
loaded = {name.split(".")[0] for name in set(sys.modules) - before}
print(len(provider.algorithms()), *sorted(loaded))
"""


def test_loading_the_provider_imports_nothing_heavy():
    done = subprocess.run(
        [sys.executable, "-c", LOAD], capture_output=True, text=True, timeout=60, check=True
    )
    count, *loaded = done.stdout.split()
    assert int(count) >= 2
    assert "phenofuse" in loaded
    assert set(loaded) & HEAVY == set()
