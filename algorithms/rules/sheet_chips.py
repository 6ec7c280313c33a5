"""The image chips of an evidence sheet, drawn side by side."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO

import numpy as np
from numpy.typing import NDArray

from ..result_layers import VEGETATION_RAMP
from ..text import tr
from .chips import Chip
from .sheet_plot import as_text

ACROSS = 4
OUTLINE = "#e6007e"
DPI = 150


def draw(chips: Sequence[Chip]) -> bytes:
    """Draw chips with the parcel's outline and their dates; return a PNG.

    One band is shown in the colours of vegetation indices where it fits these, else in greys;
    three are red, green and blue, stretched alike. Raises ImportError without matplotlib.
    """
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    down = -(-len(chips) // ACROSS)
    figure = Figure(figsize=(9.6, 2.75 * down), layout="constrained")
    FigureCanvasAgg(figure)
    axes = figure.subplots(down, ACROSS, squeeze=False).ravel()
    for axis in axes:
        axis.set_axis_off()
    shown = _coloured([chip.values for chip in chips])
    for axis, chip, image in zip(axes, chips, shown):
        height, width = image.shape[:2]
        axis.imshow(image, extent=(0, width, height, 0), interpolation="nearest")
        for ring in chip.rings:
            axis.plot(*ring.T, color=OUTLINE, linewidth=1.4)
        axis.set_xlim(0, width)
        axis.set_ylim(height, 0)
        axis.set_title(_title(chip), fontsize=8)
    image = BytesIO()
    figure.savefig(image, dpi=DPI, format="png")
    return image.getvalue()


def _title(chip: Chip) -> str:
    """Return the date of a chip, and how far it is from its marker."""
    date = str(chip.time.astype("datetime64[D]"))
    if not chip.near:
        return date
    words = "{date}\n{days:.0f} d after {marker}"
    if chip.days < 0:
        words = "{date}\n{days:.0f} d before {marker}"
    return tr(words, date=date, days=abs(chip.days), marker=as_text(chip.near))


def _coloured(images: Sequence[NDArray[np.floating]]) -> list[NDArray[np.float64]]:
    """Return (rows, columns, 3) colours from 0 to 1 of images (bands, rows, columns)."""
    from matplotlib.colors import LinearSegmentedColormap

    known = np.concatenate([one[np.isfinite(one)] for one in images])
    low, high = np.percentile(known, (2, 98))
    if len(images[0]) == 3:
        return [_between(np.moveaxis(one, 0, -1), low, high) for one in images]
    colours = LinearSegmentedColormap.from_list("grey", ["black", "white"])
    if known.min() >= -1 and known.max() <= 1.5:
        (low, _), *_, (high, _) = VEGETATION_RAMP
        ramp = [((value - low) / (high - low), colour) for value, colour in VEGETATION_RAMP]
        colours = LinearSegmentedColormap.from_list("vegetation", ramp)
    colours = colours.with_extremes(bad="white")
    return [
        colours(np.ma.masked_invalid(_between(one[0], low, high, nan=np.nan)))[..., :3]
        for one in images
    ]


def _between(
    values: NDArray[np.floating], low: float, high: float, nan: float = 1.0
) -> NDArray[np.float64]:
    """Return values stretched to 0 to 1, and `nan` for none."""
    stretched = (values.astype(np.float64) - low) / ((high - low) or 1.0)
    return np.where(np.isfinite(values), np.clip(stretched, 0, 1), nan)
