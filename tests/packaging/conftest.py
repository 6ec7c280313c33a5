"""The zip as scripts/package builds it, and QGIS in a fresh profile into which it is installed."""

from __future__ import annotations

import importlib.util
import json
import os
import shutil
import signal
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]

MOMENT = "1700000000"
"""The date of all files in the zip, whatever is committed meanwhile."""

HIDDEN = [
    "GPy",
    "geopandas",
    "matplotlib",
    "openeo",
    "pandas",
    "pystac",
    "rasterio",
    "sklearn",
    "spyndex",
    "xarray",
]
"""All that is optional, however this machine has it; without psycopg2 some of QGIS's own plugins do
not load."""

HIDE = f"""
from importlib.machinery import PathFinder

find = PathFinder.find_spec


def find_spec(name, path=None, target=None):
    return None if name.split(".")[0] in {HIDDEN} else find(name, path, target)


PathFinder.find_spec = find_spec
"""
"""Python runs this before all else where it is called sitecustomize."""

INSTALL = """
import json, os, traceback
from pathlib import Path
import pyplugin_installer
import qgis.utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface

said = {}


def install():
    pyplugin_installer.instance().installFromZipFile(os.environ["ZIP"])
    plugin = qgis.utils.plugins["phenofuse"]
    said["active"] = "phenofuse" in qgis.utils.active_plugins
    said["algorithms"] = len(plugin.provider.algorithms())
    page = plugin.page.createWidget(iface.mainWindow())
    table = page.list.table
    rows, columns = range(table.rowCount()), range(table.columnCount())
    said["packages"] = [[table.item(row, one).text() for one in columns] for row in rows]
    said["fetch"] = page.list.install.isEnabled()
    plugin.docks.show()
    said["dock"] = plugin.docks.open[0].first_run.text.text()
    said["folder"] = str(Path(qgis.utils.pluginMetadata("phenofuse", "library") or ""))


def run():
    try:
        install()
    except Exception:
        said["error"] = traceback.format_exc()
    Path(os.environ["SAID"]).write_text(json.dumps(said))
    QTimer.singleShot(0, iface.actionExit().trigger)


QTimer.singleShot(0, run)
"""
"""Run inside QGIS."""


@pytest.fixture(scope="session")
def package() -> ModuleType:
    """The module behind scripts/package."""
    spec = importlib.util.spec_from_file_location("package", ROOT / "scripts" / "package.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture(scope="session")
def archive(tmp_path_factory) -> Path:
    """The zip, built and checked by the command."""
    folder = tmp_path_factory.mktemp("dist")
    command = [ROOT / "scripts" / "package", folder]
    environment = os.environ | {"SOURCE_DATE_EPOCH": MOMENT}
    options = {"env": environment, "capture_output": True, "text": True, "timeout": 600}
    done = subprocess.run(command, check=False, **options)
    assert done.returncode == 0, done.stdout + done.stderr
    (path,) = folder.iterdir()
    return path


@pytest.fixture(scope="session")
def bare(tmp_path_factory) -> dict[str, str]:
    """The environment of a QGIS with a profile of its own and none of the optional packages."""
    home = tmp_path_factory.mktemp("fresh profile")
    (home / "python").mkdir()
    (home / "python" / "sitecustomize.py").write_text(HIDE)
    (home / "runtime").mkdir(mode=0o700)
    inherited = {name: value for name, value in os.environ.items() if not name.startswith("QGIS")}
    return inherited | {
        "HOME": str(home),
        "PYTHONPATH": str(home / "python"),
        "QGIS_CUSTOM_CONFIG_PATH": str(home),
        "XDG_RUNTIME_DIR": str(home / "runtime"),
        "LIBGL_ALWAYS_SOFTWARE": "1",
    }


@pytest.fixture(scope="session")
def installed(archive, bare) -> dict:
    """What QGIS says after its plugin manager has installed the zip into the fresh profile."""
    if not shutil.which("qgis") or not shutil.which("xvfb-run"):
        pytest.skip("the program qgis or xvfb-run is not installed")
    home = Path(bare["HOME"])
    script, said = home / "install.py", home / "said.json"
    script.write_text(INSTALL)
    command = ["xvfb-run", "-a", "-s", "-screen 0 1200x800x24", "qgis", "--profiles-path", home]
    command += ["--profile", "default", "--nologo", "--noversioncheck", "--code", script]
    environment = bare | {"ZIP": str(archive), "SAID": str(said), "QT_QPA_PLATFORM": "xcb"}
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "text": True}
    with subprocess.Popen(command, env=environment, start_new_session=True, **options) as running:
        try:
            printed, _ = running.communicate(timeout=180)
        except subprocess.TimeoutExpired:
            # A window that waits for an answer; xvfb-run alone would leave QGIS and the screen.
            os.killpg(running.pid, signal.SIGKILL)
            printed = running.stdout.read()
    assert said.exists(), printed
    return json.loads(said.read_text())


@pytest.fixture(scope="session")
def run(installed, bare) -> Callable:
    """Run an algorithm of the installed plugin by qgis_process; as the fixture `qgis_process`."""
    programs = (Path("/usr/bin/qgis_process.bin"), Path("/usr/bin/qgis_process"))
    program = next(path for path in programs if path.exists())

    def start(algorithm: str, **parameters: object) -> tuple[int, dict | None, str]:
        command = [program, "--json", "run", f"phenofuse:{algorithm}", "--"]
        command += [f"{name}={value}" for name, value in parameters.items()]
        environment = bare | {"QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, timeout=120, check=False
        )
        results = json.loads(done.stdout)["results"] if done.returncode == 0 else None
        return done.returncode, results, done.stdout + done.stderr

    return start
