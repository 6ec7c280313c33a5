"""A plot of estimated over observed dates."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..text import tr
from .comparison import Compared, name_of


def plot(path: Path, compared: Sequence[Compared]) -> None:
    """Draw the days of the year, a colour a phase, with the lines through them, as a PNG file.

    Raises ImportError where matplotlib is not installed.
    """
    # Not pyplot: it keeps global state, and algorithms run beside the main thread.
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7.5, 7), layout="constrained")
    FigureCanvasAgg(figure)
    axis = figure.subplots()
    ends: list[float] = []
    for one in compared:
        observed, estimated = one.around
        if not observed.size:
            continue
        ends += [*observed, *estimated]
        found, line = one.agreement, one.line
        label = tr(
            "{name}: n {number}, bias {bias:+.1f} d, RMSE {rmse:.1f} d",
            name=name_of(one.pair),
            number=found.number,
            bias=found.bias,
            rmse=found.rmse,
        )
        dots = axis.plot(observed, estimated, "o", markersize=5, alpha=0.6, label=label)
        if np.isfinite(line.slope):
            x = np.array([observed.min(), observed.max()])
            axis.plot(x, line.intercept + line.slope * x, "-", color=dots[0].get_color())
    low, high = (min(ends) - 5, max(ends) + 5) if ends else (1.0, 366.0)
    same = np.array([low, high])
    axis.fill_between(same, same - 14, same + 14, color="0.93", zorder=0)
    axis.fill_between(same, same - 7, same + 7, color="0.86", zorder=0)
    axis.plot(same, same, "--", color="0.4", linewidth=1, label=tr("same day, 7 and 14 days"))
    axis.set_xlim(low, high)
    axis.set_ylim(low, high)
    axis.set_aspect("equal")
    axis.set_xlabel(tr("Observed (day of the year)"))
    axis.set_ylabel(tr("Estimated (day of the year)"))
    axis.legend(fontsize="small")
    figure.savefig(path, dpi=110, format="png")
