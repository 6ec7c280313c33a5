"""Reads the tutorial's steps out of its text, so that pictures and test do what it says.

A step is a sentence that begins with the title of an algorithm, its id and its group, and the table
of settings behind it: labels of the dialog and what to give.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osgeo import gdal
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingDestinationParameter,
    QgsProcessingParameterDefinition,
)

TEXT = Path(__file__).resolve().parent.parent / "docs" / "tutorial.md"
STEP = re.compile(
    r"^\*\*(?P<title>[^*]+)\*\* \(`phenofuse:(?P<id>\w+)`, in the group \*(?P<group>[^*]+)\*\)"
    r".*?\n\| setting \| value \|\n\|---\|---\|\n(?P<table>(?:\|[^\n]*\|\n)+)",
    re.MULTILINE | re.DOTALL,
)
PARTS = ("raster", "source", "vector", "file", "multilayer")
"""Types of parameters that are given by files in the folder of the tutorial."""


@dataclass(frozen=True)
class Step:
    """An algorithm to run, as the text names it."""

    algorithm: str
    """Its name."""
    title: str
    """Its title."""
    group: str
    """The group of the toolbox it is said to be in."""
    settings: dict[str, str]
    """Labels of the dialog, and what to give, as written."""

    def parameters(self, algorithm: QgsProcessingAlgorithm, folder: Path) -> dict[str, Any]:
        """Return the parameters; KeyError for a label that the dialog does not have."""
        labels = {one.description(): one for one in algorithm.parameterDefinitions()}
        return {
            labels[label].name(): _value(labels[label], written, folder)
            for label, written in self.settings.items()
        }


def steps(part: int) -> list[Step]:
    """Return the steps of the first or second part."""
    text = TEXT.read_text(encoding="utf-8").split("\n## Part ")[part]
    found = []
    for one in STEP.finditer(text):
        rows = [row.strip("|\n ").split(" | ") for row in one["table"].splitlines()]
        settings = {label: value.strip("`") for label, value in rows}
        found.append(Step(one["id"], one["title"], one["group"], settings))
    return found


def lay_out(scene: Path, folder: Path) -> None:
    """Put a scene (NDVI, CLM, land_use.gpkg) where the second part expects its images."""
    for name, source in (("my images", "NDVI"), ("my masks", "CLM")):
        (folder / name).symlink_to((scene / source).resolve())
    gdal.VectorTranslate(
        str(folder / "my parcels.gpkg"),
        str(scene / "land_use.gpkg"),
        SQLStatement="SELECT fid AS parcel, LULC_NAME, geom FROM LULC",
        SQLDialect="SQLITE",
    )


def band(part: int) -> str:
    """Return the band of the seasons that a part tells to choose."""
    text = TEXT.read_text(encoding="utf-8").split("\n## Part ")[part]
    return re.search(r"the band `(\w+)`", text)[1]


def expression() -> str:
    """Return the filter that the text asks for."""
    return re.search(r"```text\n(.+)\n```", TEXT.read_text(encoding="utf-8"))[1]


def _value(definition: QgsProcessingParameterDefinition, written: str, folder: Path) -> Any:
    if definition.type() == "enum":
        return definition.options().index(written)
    if definition.type() in PARTS or isinstance(definition, QgsProcessingDestinationParameter):
        return str(folder / written)
    return float(written) if definition.type() == "number" else written
