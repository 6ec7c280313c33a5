"""An extraction of parcel series on its way into a table, and what the log says of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from time import monotonic

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...cube.finished_file import readable_size
from ...cube.parcels.extract import extract
from ...cube.raster import Backend
from ..moments import moment
from ..table.written_table import WrittenTable
from ..text import tr
from .extraction_parameters import ParcelRequest, Variable
from .outlines import ParcelOutlines, names_of
from .statistics_rows import are_wanted, rows_of

BYTES_A_ROW = 75
"""What a row takes on disk, without indices, as published for databases of parcel series."""

ESTIMATE_AFTER = 2.0
"""Seconds after which the time of the whole run is estimated."""


@dataclass
class ParcelExtraction:
    """Extracts variables, one after the other, and writes their rows."""

    request: ParcelRequest
    backend: Backend
    outlines: ParcelOutlines
    table: WrittenTable
    empty_rows: bool
    """Whether there are rows for times without a valid pixel."""
    rows: int
    """Number of rows that are wanted of all variables."""
    feedback: QgsProcessingFeedback
    started: float = field(default_factory=monotonic)
    done: int = 0
    """Number of wanted rows of the variables that are done."""
    estimated: bool = False

    def log_size(self) -> None:
        """Say how many rows there will be, and how large the table."""
        self.feedback.pushInfo(
            tr(
                "{rows} rows are to be extracted, about {size} in a database.",
                rows=self.rows,
                size=readable_size(self.rows * BYTES_A_ROW),
            )
        )

    def add(self, variable: Variable, wanted: np.ndarray) -> None:
        """Extract a variable: the wanted times and parcels, shape (T, N).

        Raises Problem and Cancelled.
        """
        rows = int(np.count_nonzero(wanted))
        has_pixels = np.zeros(wanted.shape[1], bool)
        moments = [moment(time) for time in variable.stack.times]
        parts = extract(
            variable.stack,
            self.backend,
            self.outlines.on(variable.crs),
            rule=self.request.rule,
            minimum_pixels=self.request.minimum_pixels,
            wanted=wanted,
            measure=variable.measure,
            budget=self.request.budget,
            progress=lambda share: self._progress(self.done + share * rows),
            cancelled=self.feedback.isCanceled,
        )
        for part in parts:
            has_pixels[part.parcels] = True
            chosen = are_wanted(part, wanted, self.empty_rows)
            self.table.write(rows_of(part, variable.name, self.outlines.ids, moments, chosen))
        self.done += rows
        self._log_left_out(variable, wanted.any(axis=0) & ~has_pixels)

    def log_speed(self) -> None:
        """Say how much was written, and how fast."""
        seconds = monotonic() - self.started
        self.feedback.pushInfo(
            tr(
                "Wrote {rows} rows in {seconds:.1f} s ({speed:.0f} a second).",
                rows=self.table.written,
                seconds=seconds,
                speed=self.table.written / max(seconds, 1e-9),
            )
        )

    def _progress(self, rows: float) -> None:
        share = rows / max(self.rows, 1)
        self.feedback.setProgress(100 * share)
        seconds = monotonic() - self.started
        if not self.estimated and share > 0 and seconds > ESTIMATE_AFTER:
            self.estimated = True
            self.feedback.pushInfo(
                tr(
                    "{share:.0f} % is done after {seconds:.0f} s; the whole takes about "
                    "{whole:.0f} s.",
                    share=100 * share,
                    seconds=seconds,
                    whole=seconds / share,
                )
            )

    def _log_left_out(self, variable: Variable, left_out: np.ndarray) -> None:
        names = [self.outlines.ids[place] for place in np.flatnonzero(left_out)]
        if names:
            self.feedback.pushWarning(
                tr(
                    "{variable}: {count} parcels have no row, because they lie outside the stack "
                    "or have fewer than {fewest} pixels: {names}.",
                    variable=variable.name,
                    count=len(names),
                    fewest=self.request.minimum_pixels,
                    names=names_of(names),
                )
            )
