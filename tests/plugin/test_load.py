"""QGIS loads, unloads and loads PhenoFuse again, and nothing is left of it in between."""

from __future__ import annotations

import configparser
import os
import subprocess
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from phenofuse import classFactory

ROOT = Path(__file__).resolve().parents[2]
REQUIRED = {
    "name",
    "description",
    "version",
    "author",
    "email",
    "about",
    "tracker",
    "repository",
    "qgisMinimumVersion",
    "qgisMaximumVersion",
    "hasProcessingProvider",
    "icon",
}
"""What the plugin site and QGIS ask for."""


@pytest.fixture
def iface(qgis_iface, monkeypatch):
    """A QGIS with a real Plugins menu."""
    menu = QMenu("Plugins", qgis_iface.mainWindow())
    monkeypatch.setattr(qgis_iface, "pluginMenu", lambda: menu, raising=False)
    yield qgis_iface
    menu.deleteLater()


@pytest.fixture
def log():
    """What arrives in QGIS's message log."""
    messages = []

    def keep(*message: object) -> None:
        messages.append(message)

    QgsApplication.messageLog().messageReceived.connect(keep)
    yield messages
    QgsApplication.messageLog().messageReceived.disconnect(keep)


def providers() -> list[str]:
    return [one.id() for one in QgsApplication.processingRegistry().providers()]


def submenus(iface) -> list[str]:
    return [action.text() for action in iface.pluginMenu().actions()]


def widgets(iface) -> tuple[int, int]:
    """How many menus and actions QGIS has, once all that was to be deleted is."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window = iface.mainWindow()
    return len(window.findChildren(QMenu)), len(window.findChildren(QAction))


def test_it_comes_and_goes_and_comes_again(iface, log):
    before, widgets_before = providers(), widgets(iface)
    assert "phenofuse" not in before
    for _ in range(3):
        plugin = classFactory(iface)
        assert providers() == before
        plugin.initGui()
        assert providers().count("phenofuse") == 1
        assert submenus(iface) == ["PhenoFuse"]
        assert widgets(iface) > widgets_before
        plugin.unload()
        assert providers() == before
        assert submenus(iface) == []
        assert widgets(iface) == widgets_before
    assert log == []


def test_it_may_be_unloaded_twice_or_before_it_was_started(iface):
    plugin = classFactory(iface)
    plugin.unload()
    plugin.initGui()
    plugin.unload()
    plugin.unload()
    assert "phenofuse" not in providers()


def test_without_a_window_it_is_a_provider_alone(iface):
    plugin = classFactory(None)
    plugin.initProcessing()
    assert providers().count("phenofuse") == 1
    plugin.unload()
    assert "phenofuse" not in providers()


def test_its_menu_opens_every_algorithm(iface, qgis_processing, monkeypatch):
    import processing

    opened = []
    monkeypatch.setattr(processing, "execAlgorithmDialog", opened.append)
    plugin = classFactory(iface)
    plugin.initGui()
    try:
        provider = QgsApplication.processingRegistry().providerById("phenofuse")
        expected = {one.displayName(): (one.id(), one.group()) for one in provider.algorithms()}
        assert expected["Whittaker smoothing"][0] == "phenofuse:whittaker"
        dock, jobs, packages, line, *groups = iface.pluginMenu().actions()[0].menu().actions()
        assert [one.text() for one in (dock, jobs, packages)] == [
            "Time series",
            "openEO jobs",
            "Packages",
        ]
        assert line.isSeparator()
        jobs.trigger()
        found = {}
        for group in groups:
            for action in group.menu().actions():
                action.trigger()
                assert not action.icon().isNull()
                found[action.text().rstrip("…")] = (opened[-1], group.text())
        assert found == expected and len(opened) == len(expected)
        assert not dock.icon().isNull()
        assert plugin.docks.open == []
        dock.trigger()
        assert len(plugin.docks.open) == 1
    finally:
        plugin.unload()


def test_the_metadata_are_complete():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    assert {key for key in REQUIRED if not general.get(key)} == set()
    assert general["name"] == "PhenoFuse"
    assert general.getboolean("hasProcessingProvider")
    assert general["qgisMinimumVersion"] == "3.22"
    assert general["qgisMaximumVersion"] == "4.99"
    assert "plugin" not in general["name"].lower()


def test_the_icon_is_a_picture():
    parser = configparser.ConfigParser()
    parser.read(ROOT / "metadata.txt", encoding="utf-8")
    image = QIcon(str(ROOT / parser["general"]["icon"])).pixmap(64, 64).toImage()
    assert not image.isNull()
    colours = {image.pixel(x, y) for x in range(image.width()) for y in range(image.height())}
    assert len(colours) > 10


AS_QGIS = """
import sys, warnings
from unittest.mock import MagicMock
from pathlib import Path
warnings.simplefilter("ignore", DeprecationWarning)
from qgis.core import QgsApplication
app = QgsApplication([], True)
app.initQgis()
from qgis.PyQt.QtWidgets import QMainWindow, QMenu
import qgis.utils as utils
window = QMainWindow()
menu = QMenu("Plugins", window)
iface = MagicMock()
iface.mainWindow.return_value = window
iface.pluginMenu.return_value = menu
utils.iface = iface
messages = []
app.messageLog().messageReceived.connect(lambda *one: messages.append(one))
warnings.resetwarnings()
warnings.simplefilter("error")
warnings.filterwarnings("ignore", "codecs.open")  # QGIS 3.44's own, on Python 3.14
utils.plugin_paths = [sys.argv[1]]
sys.path.insert(0, sys.argv[1])
utils.updateAvailablePlugins()
assert "phenofuse" in utils.available_plugins
assert utils.pluginMetadata("phenofuse", "name") == "PhenoFuse"
registry = app.processingRegistry()
for _ in range(2):
    assert utils.loadPlugin("phenofuse") and utils.startPlugin("phenofuse")
    density = registry.algorithmById("phenofuse:datadensity").create()
    assert density.method.load().__name__ == "data_density"
    del density
    assert [one.text() for one in menu.actions()] == ["PhenoFuse"]
    assert utils.unloadPlugin("phenofuse")
    assert registry.providerById("phenofuse") is None
    assert menu.actions() == []
    left = [name for name in sys.modules if name.split(".")[0] == "phenofuse"]
    # A module that stays would be mixed with those of the version that is loaded next.
    assert not [name for name in left if hasattr(sys.modules[name], "annotations")], left
assert messages == [], messages
print("well")
"""


def test_the_plugin_manager_of_qgis_loads_and_unloads_it(tmp_path):
    (tmp_path / "phenofuse").symlink_to(ROOT)
    environment = os.environ | {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config")}
    done = subprocess.run(
        [sys.executable, "-c", AS_QGIS, str(tmp_path)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.stdout.strip() == "well", done.stdout + done.stderr


START = """
import sys
from unittest.mock import MagicMock
from qgis.core import QgsApplication
app = QgsApplication([], True)
app.initQgis()
import qgis.gui, qgis.utils as utils
from qgis.PyQt.QtWidgets import QMainWindow, QMenu
window = QMainWindow()
utils.iface = MagicMock()
utils.iface.mainWindow.return_value = window
utils.iface.pluginMenu.return_value = menu = QMenu("Plugins", window)
utils.plugin_paths = [sys.argv[1]]
sys.path.insert(0, sys.argv[1])
utils.updateAvailablePlugins()
before = set(sys.modules)
assert utils.loadPlugin("phenofuse") and utils.startPlugin("phenofuse")
loaded = set(sys.modules) - before
print(*loaded)
"""


def test_a_start_imports_nothing_before_it_is_used(tmp_path):
    (tmp_path / "phenofuse").symlink_to(ROOT)
    environment = os.environ | {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "config")}

    def start() -> set[str]:
        command = [sys.executable, "-c", START, str(tmp_path)]
        options = {"env": environment, "capture_output": True, "text": True, "timeout": 60}
        return set(subprocess.run(command, check=True, **options).stdout.split())

    heavy = {"scipy", "matplotlib", "rasterio", "xarray", "openeo", "sklearn", "pandas", "osgeo"}
    heavy |= {"requests", "spyndex", "psycopg2", "GPy", "shapely"}
    first, second = start(), start()
    assert {name.split(".")[0] for name in first | second} & heavy == set()
    rooms = {".".join(name.split(".")[:2]) for name in second if name.startswith("phenofuse.")}
    assert "phenofuse.series" not in rooms and "phenofuse.remote" not in rooms
    assert len([name for name in second if name.startswith("phenofuse")]) < 30
