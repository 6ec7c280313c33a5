"""A plot of how well each method fills gaps, by their length."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from ...series.gap_errors import LEVELS
from ..text import tr
from .comparison_rows import Compared


def plot(path: Path, compared: Sequence[Compared], labels: Mapping[str, str], title: str) -> None:
    """Draw error and coverage over the length of the gaps, a line a method, into a PNG file.

    Raises ImportError where matplotlib is not installed.
    """
    # Not pyplot: it keeps global state, and algorithms run beside the main thread.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(11, 4.5), layout="constrained")
    FigureCanvasAgg(figure)
    error, cover = figure.subplots(1, 2)
    for method in dict.fromkeys(one.method for one in compared):
        of = [one for one in compared if one.method == method]
        lengths = [one.length for one in of]
        line = error.plot(lengths, [one.errors.rmse for one in of], "o-", label=labels[method])
        for place, level in enumerate(LEVELS):
            shares = [100 * one.errors.coverage[place] for one in of]
            if any(share == share for share in shares):
                cover.plot(
                    lengths,
                    shares,
                    ("o:", "o--", "o-")[place],
                    color=line[0].get_color(),
                    label=f"{labels[method]}, {level} %",
                )
    for level in LEVELS:
        cover.axhline(level, color="0.7", zorder=0)
    error.set_ylabel(tr("Root mean square error"))
    error.set_ylim(bottom=0)
    cover.set_ylabel(tr("Observations within the interval (%)"))
    cover.set_ylim(0, 100)
    for axis in (error, cover):
        axis.set_xlabel(tr("Days hidden (1: single observations)"))
        axis.grid(alpha=0.3)
        if axis.get_legend_handles_labels()[0]:
            axis.legend(fontsize="small")
    figure.suptitle(title)
    figure.savefig(path, dpi=110, format="png")
