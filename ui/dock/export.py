"""What is shown, to take away: as a table of text, as a picture, and as calls in Python."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from importlib import metadata
from importlib.metadata import PackageNotFoundError
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import Qgis
from qgis.PyQt.QtGui import QImage

from ...algorithms.declaration import DAYS_SINCE_1970
from ...algorithms.preview import Preview
from ...cube.finished_file import finished_file
from ...cube.times.clock import from_days, iso
from .scene import METHOD, OTHER, SEASONS, Scene

COLUMNS = ("place", "where", "variable", "what", "time", "value")
DOTS_PER_INCH = 200


def csv_text(scene: Scene, methods: Mapping[str, Preview], sources: Mapping[str, str]) -> str:
    """Return all that is shown as CSV; lines that begin with # tell where it comes from.

    Numbers are written so that reading them gives the very same ones.
    """
    out = io.StringIO()
    for line in _head(methods, sources):
        out.write(f"# {line}\n")
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(_rows(scene, methods))
    return out.getvalue()


def save_text(path: str, text: str) -> None:
    """Write a text file whole or not at all; raises Problem."""
    with finished_file(Path(path)) as part:
        part.write_text(text, encoding="utf-8")


def save_picture(canvas: Any, path: str) -> None:
    """Save the plot as PNG or SVG, by the end of the name."""
    kind = Path(path).suffix.lower().lstrip(".") or "png"
    with finished_file(Path(path)) as part, canvas.whole() as figure:
        figure.savefig(part, format=kind, facecolor=figure.get_facecolor(), dpi=_dots(figure, kind))
    canvas.draw()


def picture(canvas: Any) -> QImage:
    """Return the plot as an image."""
    image = QImage()
    image.loadFromData(picture_bytes(canvas, "png"), "PNG")
    return image


def picture_bytes(canvas: Any, kind: str) -> bytes:
    """Return the plot as PNG or SVG."""
    out = io.BytesIO()
    with canvas.whole() as figure:
        figure.savefig(out, format=kind, facecolor=figure.get_facecolor(), dpi=_dots(figure, kind))
    canvas.draw()
    return out.getvalue()


def python_call(algorithm: str, parameters: Mapping[str, Any]) -> str:
    """Return the call of an algorithm in Python."""
    values = {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"}
    lines = ",\n".join(f"    {name!r}: {value!r}" for name, value in values.items())
    return f"import processing\n\nprocessing.run({algorithm!r}, {{\n{lines},\n}})\n"


def _dots(figure: Any, kind: str) -> float:
    """Return the resolution: of vectors that of the screen, for which the layout was made."""
    return figure.dpi if kind == "svg" else max(figure.dpi, DOTS_PER_INCH)


def _head(methods: Mapping[str, Preview], sources: Mapping[str, str]) -> Iterator[str]:
    versions = {"PhenoFuse": version(), "QGIS": Qgis.QGIS_VERSION.split("-")[0]}
    for package in ("numpy", "scipy", "matplotlib"):
        with suppress(PackageNotFoundError):
            versions[package] = metadata.version(package)
    yield ", ".join(f"{name} {one}" for name, one in versions.items())
    for name, path in sources.items():
        yield f"{name}: {path}"
    for role, preview in methods.items():
        values = json.dumps(preview.parameters, default=str, sort_keys=True)
        yield f"{role}: phenofuse:{preview.method.id} {values}"


def version() -> str:
    """Return the version of PhenoFuse, from its metadata."""
    text = (Path(__file__).resolve().parents[2] / "metadata.txt").read_text(encoding="utf-8")
    lines = (line.partition("=") for line in text.splitlines())
    return next((value.strip() for name, _, value in lines if name.strip() == "version"), "")


def _rows(scene: Scene, methods: Mapping[str, Preview]) -> Iterator[tuple[object, ...]]:
    for reading in scene.readings:
        number = reading.place.number
        base = reading.place.label, reading.where
        names = [one.name for one in reading.variables]
        for one in reading.variables:
            parts = {"observed": one.values, "masked": one.masked, "p25": one.low, "p75": one.high}
            if scene.look.peers and one.peers:
                parts |= dict(zip(("peers_median", "peers_p10", "peers_p90"), one.peers))
            for what, values in parts.items():
                yield from _series(base, one.name, what, one.days, values)
        for role in (METHOD, OTHER, SEASONS):
            found = scene.previews.get((number, role))
            if found is None or role not in methods:
                continue
            method = methods[role].method.id
            for curve in found.curves:
                name = names[curve.variable]
                what = f"{method}: {curve.title}"
                yield from _series(base, name, what, curve.days, curve.values)
                yield from _series(base, name, f"{what}, deviation", curve.days, curve.deviation)
            parts = [("", found.metrics)]
            parts += [(f"{one.slot} ", one.found) for one in found.seasons]
            parts += [(f"e{rank} ", one.found) for rank, one in enumerate(found.events, 1)]
            for part, metrics in parts:
                for one in metrics:
                    is_day = one.unit == DAYS_SINCE_1970 and np.isfinite(one.value)
                    time = iso(from_days([one.value])[0]) if is_day else ""
                    what = f"{method}: {part}{one.name}"
                    yield (*base, names[0], what, time, _number(one.value))


def _series(
    base: tuple[str, str], name: str, what: str, days: np.ndarray, values: np.ndarray | None
) -> Iterator[tuple[object, ...]]:
    if values is None:
        return
    for time, value in zip(from_days(days), values):
        if np.isfinite(value):
            yield (*base, name, what, iso(time), _number(value))


def _number(value: Any) -> str:
    """Return the shortest text of a number of its own type."""
    return str(value) if np.isfinite(value) else ""
