"""The plot of an evidence sheet: a parcel's curves and markers, and the periods of its rules."""

from __future__ import annotations

import math
from collections.abc import Sequence
from io import BytesIO
from typing import Any

from ...cube.rules.verdict import Marker, Verdict
from ..text import tr
from .curves import Curve
from .light_style import COLOURS
from .wording import SIGNS, markers_of

MOST_CURVES = 3
MARGIN = 30.0
"""Days shown before the first period and after the last."""

LINE, DOUBTED = "#1b1b1b", "#8a8a8a"
DPI = 150


def plot(verdicts: Sequence[Verdict], curves: Sequence[Curve]) -> bytes:
    """Draw curves over time, a panel a variable, and a bar for each rule's period; return a PNG.

    Raises ImportError where matplotlib is not installed.
    """
    # Not pyplot: it keeps global state, and algorithms run beside the main thread.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    shown = curves[:MOST_CURVES]
    bars = 0.32 * len(verdicts) + 0.3
    heights = [*(2.6 if number == 0 else 1.3 for number in range(len(shown))), bars]
    figure = Figure(figsize=(9.6, sum(heights) + 0.6), layout="constrained")
    FigureCanvasAgg(figure)
    options = {"height_ratios": heights}
    axes = figure.subplots(len(heights), 1, sharex=True, squeeze=False, gridspec_kw=options)[:, 0]
    begin = min(one.period[0] for one in verdicts) - MARGIN
    end = max(one.period[1] for one in verdicts) + MARGIN
    for number, (axis, curve) in enumerate(zip(axes, shown)):
        inside = (curve.days >= begin) & (curve.days < end)
        days, values = curve.days[inside], curve.values[inside]
        axis.plot(days, values, "-", color="#7fa98f", linewidth=1)
        axis.plot(days, values, "o", color="#1f6f4a", markersize=3)
        axis.set_ylabel(as_text(curve.name) or tr("value"))
        axis.grid(alpha=0.3)
        _mark(axis, verdicts, labelled=number == 0)
    axes[0].set_title(" ", fontsize=16)  # room for the names of markers
    _periods(axes[-1], verdicts)
    if not shown:
        _mark(axes[-1], verdicts, labelled=True)
    axes[-1].xaxis_date()  # matplotlib too counts days since 1970
    axes[-1].set_xlim(begin, end)
    image = BytesIO()
    figure.savefig(image, dpi=DPI, format="png")
    return image.getvalue()


def as_text(text: str) -> str:
    """Return a text that matplotlib takes for no formula."""
    return text.replace("$", r"\$")


def _mark(axis: Any, verdicts: Sequence[Verdict], *, labelled: bool) -> None:
    """Draw markers: a line at the main day, broken if not sure, and a shade from start to end."""
    sure = {marker for verdict in verdicts for marker in verdict.sure}
    for number, marker in enumerate(markers_of(verdicts)):
        style, colour = ("-", LINE) if marker in sure else ("--", DOUBTED)
        axis.axvline(marker.main, color=colour, linestyle=style, linewidth=1.1)
        if marker.end > marker.start:
            axis.axvspan(marker.start, marker.end, color=colour, alpha=0.10, lw=0)
        if labelled:
            axis.annotate(
                _label(marker),
                (marker.main, 1.0),
                xycoords=axis.get_xaxis_transform(),
                xytext=(3, 2 + 9 * (number % 2)),
                textcoords="offset points",
                fontsize=7.5,
                color=colour,
                annotation_clip=True,
            )


def _label(marker: Marker) -> str:
    name = marker.name if len(marker.name) <= 18 else f"{marker.name[:17]}\u2026"
    return as_text(name)


def _periods(axis: Any, verdicts: Sequence[Verdict]) -> None:
    """Draw the period of each rule in the colour of its verdict, with its sign."""
    for place, verdict in enumerate(verdicts):
        begin, end = verdict.period
        axis.barh(
            -place,
            end - begin,
            left=begin,
            height=0.7,
            color=COLOURS[verdict.colour],
            edgecolor="#333333",
            linewidth=0.6,
        )
        name = as_text(verdict.rule.name)
        axis.text(
            begin + (end - begin) / 2,
            -place,
            f"{SIGNS[verdict.colour]}  {name}",
            ha="center",
            va="center",
            fontsize=8,
            clip_on=True,
            bbox={"facecolor": COLOURS[verdict.colour], "edgecolor": "none", "pad": 1.5},
        )
        if verdict.gap.days > verdict.rule.longest_gap < math.inf:
            axis.barh(
                -place,
                verdict.gap.days,
                left=verdict.gap.begin,
                height=0.7,
                color="none",
                edgecolor="#333333",
                hatch="////",
                linewidth=0,
            )
    axis.set_yticks([])
    axis.set_ylim(-len(verdicts) + 0.5, 0.5)
    for side in ("left", "right", "top"):
        axis.spines[side].set_visible(False)
