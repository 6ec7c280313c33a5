"""The optional packages, each for one job, and how this QGIS gets them.

The one place that knows: messages about what is missing ask `how_to_get`.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass, field
from importlib.util import find_spec
from pathlib import Path

from .wheels import lock

APT, OSGEO4W, CONDA = "apt", "OSGeo4W", "conda"
"""Where a QGIS may get packages from."""

SETTINGS = "Settings > Options > PhenoFuse"
"""Where QGIS shows the page of packages."""


@dataclass(frozen=True)
class Package:
    """A package that PhenoFuse can do without."""

    name: str
    """Its name in package indexes."""
    module: str
    """What Python imports."""
    from_system: dict[str, str] = field(default_factory=dict)
    """Its name in each system that has it."""
    needs: tuple[str, ...] = ()
    """Modules it needs that come with QGIS, since they are compiled or QGIS's own."""
    by_pip: str = ""
    """What pip installs where no system has it: its own name, and what it needs beside numpy."""

    @property
    def is_pure(self) -> bool:
        """Whether PhenoFuse can fetch it into its own folder."""
        return self.name in lock()


OPTIONAL = (
    Package(
        "matplotlib",
        "matplotlib",
        {APT: "python3-matplotlib", OSGEO4W: "python3-matplotlib", CONDA: "matplotlib"},
    ),
    Package(
        "scipy",
        "scipy",
        {APT: "python3-scipy", OSGEO4W: "python3-scipy", CONDA: "scipy"},
    ),
    Package(
        "openeo",
        "openeo",
        {CONDA: "openeo"},
        ("shapely", "requests"),
    ),
    Package(
        "scikit-learn",
        "sklearn",
        {APT: "python3-sklearn", OSGEO4W: "python3-scikit-learn", CONDA: "scikit-learn"},
    ),
    Package(
        "spyndex",
        "spyndex",
        {CONDA: "spyndex"},
        ("requests",),
    ),
    Package(
        "psycopg2",
        "psycopg2",
        {APT: "python3-psycopg2", OSGEO4W: "python3-psycopg2", CONDA: "psycopg2"},
    ),
    Package(
        "rasterio",
        "rasterio",
        {APT: "python3-rasterio", CONDA: "rasterio"},
    ),
    Package(
        "GPy",
        "GPy",
        {CONDA: "gpy"},
        by_pip="GPy paramz decorator six",
    ),
    Package(
        "tomli",
        "tomli" if sys.version_info < (3, 11) else "tomllib",
        {APT: "python3-tomli", CONDA: "tomli"},
    ),
)
"""All of them, the most used ones first."""


def package(name: str) -> Package:
    """Return an optional package by its name."""
    return next(one for one in OPTIONAL if one.name == name)


def is_there(module: str) -> bool:
    """Whether Python finds a module; nothing is imported."""
    return find_spec(module) is not None


def missing_needs(wanted: Package) -> list[str]:
    """Return what a package needs of QGIS that is not there."""
    return [one for one in wanted.needs if not is_there(one)]


def folder_of(wanted: Package) -> Path | None:
    """Return the folder in which Python finds a package, or None where it is missing."""
    spec = find_spec(wanted.module)
    if spec is None or spec.origin is None:
        return None
    folder = Path(spec.origin).parent
    return folder.parent if spec.submodule_search_locations else folder


def version_of(wanted: Package) -> str:
    """Return the version of a package, empty where it does not say."""
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(wanted.name)
    except PackageNotFoundError:
        return ""


def system() -> str:
    """Return where this QGIS gets packages from: APT, OSGEO4W, CONDA, or empty for none of them."""
    prefix = Path(sys.base_prefix)
    if (prefix / "conda-meta").is_dir():
        return CONDA
    if os.name == "nt":
        return OSGEO4W
    return APT if prefix == Path("/usr") and Path("/usr/bin/apt").exists() else ""


def how_to_get(name: str) -> str:
    """Return the command, or the place in QGIS, by which this QGIS gets a package."""
    wanted, of = package(name), system()
    known = wanted.from_system.get(of)
    ways = {
        APT: f"sudo apt install {known}",
        OSGEO4W: f"OSGeo4W Setup > {known}",
        CONDA: f"conda install -c conda-forge {known}",
    }
    if known:
        return ways[of]
    if wanted.is_pure:
        return SETTINGS
    if wanted.by_pip:
        return f"pip install --no-deps --target FOLDER {wanted.by_pip} (FOLDER: see {SETTINGS})"
    return f"the installer that this QGIS came with: {wanted.name}"
