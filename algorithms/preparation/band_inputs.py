"""Band stacks as parameters: what they are called in formulas, in dialogs and by Sentinel-2."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..text import tr
from .raster_choice import Add, add_choice


@dataclass(frozen=True)
class Band:
    """A band of optical sensors, or a polarisation of radar."""

    key: str
    """Name of its parameter."""
    name: str
    """Its name in formulas, that of the Awesome Spectral Indices catalogue."""
    title: str
    """Label."""
    sentinel2: str = ""
    """Its name in Sentinel-2, another name in formulas; empty for radar."""


OPTICAL = (
    Band("COASTAL", "A", "Coastal aerosol", "B01"),
    Band("BLUE", "B", "Blue", "B02"),
    Band("GREEN", "G", "Green", "B03"),
    Band("RED", "R", "Red", "B04"),
    Band("RED_EDGE_1", "RE1", "Red edge 1", "B05"),
    Band("RED_EDGE_2", "RE2", "Red edge 2", "B06"),
    Band("RED_EDGE_3", "RE3", "Red edge 3", "B07"),
    Band("NIR", "N", "Near infrared", "B08"),
    Band("NIR_NARROW", "N2", "Near infrared, narrow", "B8A"),
    Band("WATER_VAPOUR", "WV", "Water vapour", "B09"),
    Band("SWIR_1", "S1", "Short-wave infrared 1", "B11"),
    Band("SWIR_2", "S2", "Short-wave infrared 2", "B12"),
)
RADAR = (
    Band("VV", "VV", "VV"),
    Band("VH", "VH", "VH"),
    Band("HH", "HH", "HH"),
    Band("HV", "HV", "HV"),
)
BANDS = {one.name: one for one in (*OPTICAL, *RADAR)}
"""Each band by its name in formulas."""

OTHER_NAMES = {one.sentinel2: one.name for one in OPTICAL}
"""From the names of Sentinel-2 to those."""


RARE = ("A", "RE1", "RE2", "RE3", "WV", "HH", "HV")
"""Bands that few indices take."""


def add_bands(add: Add, names: Sequence[str], *, hidden: Sequence[str] = ()) -> None:
    """Add the parameters of bands, which may be left out; some of them hidden at first."""
    for name in names:
        band = BANDS[name]
        if band.sentinel2:
            text = tr(
                "Stack of surface reflectance, {sentinel2} of Sentinel-2; {name} in formulas.",
                sentinel2=band.sentinel2,
                name=band.name,
            )
        else:
            text = tr("Stack of backscatter in this polarisation.")
        add_choice(add, band.key, tr(band.title), text, advanced=name in hidden)
