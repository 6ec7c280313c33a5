"""The layers of the project that a dock can read: stacks and parcel tables."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ...algorithms.result_layers import time_of_band
from ...algorithms.text import tr
from ...cube.times.clock import Time, iso
from .table_source import TableFields


@dataclass(frozen=True)
class Candidate:
    """A layer that holds series."""

    layer_id: str
    """Of the layer in the project."""
    label: str
    """Its name with its times."""
    is_table: bool
    """Whether it is a parcel table."""
    has_times: bool = True
    """Whether its bands tell their times at once; those of some formats are found on reading."""


def candidates(project: QgsProject) -> list[Candidate]:
    """Return the layers that hold series, those with times first, by name."""
    found = [candidate(layer) for layer in project.mapLayers().values()]
    known = [one for one in found if one is not None]
    return sorted(known, key=lambda one: (not one.has_times, one.is_table, one.label.lower()))


def candidate(layer: QgsMapLayer) -> Candidate | None:
    """Return what a layer is among those that hold series, or None where it holds none."""
    if not layer.isValid():
        return None
    if isinstance(layer, QgsRasterLayer):
        if layer.providerType() != "gdal" or layer.bandCount() < 2:
            return None
        ends = [time_of_band(layer, band) for band in (1, layer.bandCount())]
        if None in ends:
            label = tr("{name} ({count} bands)", name=layer.name(), count=layer.bandCount())
            return Candidate(layer.id(), label, False, False)
        label = label_of(layer.name(), layer.bandCount(), *sorted(ends))
        return Candidate(layer.id(), label, False)
    if isinstance(layer, QgsVectorLayer) and TableFields.proposed(layer.fields()):
        return Candidate(layer.id(), tr("{name} (parcel table)", name=layer.name()), True)
    return None


def label_of(name: str, count: int, first: Time, last: Time) -> str:
    """Return the label of a stack whose times are known."""
    return tr(
        "{name} ({count} times, {first} to {last})",
        name=name,
        count=count,
        first=iso(first)[:10],
        last=iso(last)[:10],
    )
