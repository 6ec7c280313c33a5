"""What PhenoFuse adds to the start of QGIS.

Run it with `.venv/bin/python benchmarks/start.py [FOLDER]`; FOLDER holds a folder `phenofuse`, such
as an unpacked zip, and is this checkout if it is left out. Each run is a fresh process in which
QGIS's libraries are loaded, as they are when QGIS comes to its plugins; then the plugin manager
loads and starts PhenoFuse: classFactory, initGui, initProcessing and loadAlgorithms. The first run
compiles the files, and takes the titles of algorithms that a zip has brought or makes them; the
second does neither. Printed are milliseconds of processor time (which other programs disturb least)
and of the clock, and the modules that took longest to import.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
RUNS = 7

START = """
import sys, time
from unittest.mock import MagicMock
from qgis.core import QgsApplication
app = QgsApplication([], True)
app.initQgis()
import qgis.gui, qgis.utils as utils
import numpy
from qgis.PyQt.QtWidgets import QMainWindow, QMenu
window = QMainWindow()
menu = QMenu("Plugins", window)
iface = MagicMock()
iface.mainWindow.return_value = window
iface.pluginMenu.return_value = menu
utils.iface = iface
import processing
utils.plugin_paths = [sys.argv[1]]
sys.path.insert(0, sys.argv[1])
utils.updateAvailablePlugins()
before = set(sys.modules)
print("begin", file=sys.stderr)
cpu, wall = time.process_time(), time.perf_counter()
assert utils.loadPlugin("phenofuse") and utils.startPlugin("phenofuse")
cpu, wall = time.process_time() - cpu, time.perf_counter() - wall
print("end", file=sys.stderr)
count = len(app.processingRegistry().providerById("phenofuse").algorithms())
begun = time.process_time()
app.processingRegistry().providerById("phenofuse").complete()
later = time.process_time() - begun
assert utils.unloadPlugin("phenofuse")
print(count, cpu * 1e3, wall * 1e3, later * 1e3, *sorted(set(sys.modules) - before))
"""
"""What a run does."""


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="?", help="where the folder phenofuse lies")
    given = parser.parse_args().folder
    with tempfile.TemporaryDirectory() as name:
        home = Path(name)
        if given is None:
            (home / "plugins").mkdir()
            (home / "plugins" / "phenofuse").symlink_to(ROOT)
        plugins = Path(given).resolve() if given else home / "plugins"
        runs = [run(plugins, home) for _ in range(RUNS)]
        imports = slowest(plugins, home)
    print("| run | algorithms | processor, ms | clock, ms | the rest, later, ms |")
    print("|---|---|---|---|---|")
    for number, (count, cpu, wall, later) in enumerate(runs, start=1):
        print(f"| {number} | {count:.0f} | {cpu:.1f} | {wall:.1f} | {later:.1f} |")
    print(
        f"\nBest after the first: {min(cpu for _, cpu, _, _ in runs[1:]):.1f} ms of processor time"
    )
    print("\n| import | ms by itself |\n|---|---|")
    for milliseconds, module in imports:
        print(f"| {module} | {milliseconds:.1f} |")


def started(plugins: Path, home: Path, *options: str) -> subprocess.CompletedProcess[str]:
    """Start QGIS's libraries and the plugin in a fresh process."""
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QGIS_CUSTOM_CONFIG_PATH": str(home / "config"),
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        "PYTHONPATH": "/usr/share/qgis/python/plugins:/usr/share/qgis/python",
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, *options, "-c", START, str(plugins)]
    return subprocess.run(command, env=environment, capture_output=True, text=True, check=True)


def run(plugins: Path, home: Path) -> list[float]:
    """Return the number of algorithms, and three times in milliseconds."""
    return [float(word) for word in started(plugins, home).stdout.split()[:4]]


def slowest(plugins: Path, home: Path, count: int = 12) -> list[tuple[float, str]]:
    """Return the imports during the start that took longest, with their milliseconds."""
    lines = started(plugins, home, "-X", "importtime").stderr.split("begin\n")[1].split("end\n")[0]
    found = re.findall(r"import time:\s+(\d+) \|\s+\d+ \|\s+(\S+)", lines)
    return sorted(((int(one) / 1e3, module) for one, module in found), reverse=True)[:count]


if __name__ == "__main__":
    main()
