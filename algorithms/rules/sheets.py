"""The folder of evidence sheets: a page for each parcel of some colours, and a list of them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransformContext,
    QgsGeometry,
    QgsProcessingFeedback,
)

from ...cube.packages.optional import how_to_get
from ...cube.rules.scheme import Scheme
from ...cube.rules.verdict import Verdict
from ..text import tr
from .chips import ChipReader
from .curves import Curve, Curves
from .sheet_page import Sheet, document, light, page, table
from .wording import reason_text

INDEX = "index.html"
LONGEST_NAME = 60


@dataclass
class Sheets:
    """Writes sheets into a folder, which is there already."""

    folder: Path
    scheme: Scheme
    year: int
    colours: frozenset[str]
    """Parcels of these colours have a sheet."""
    most: int
    """No more sheets than this."""
    curves: Curves | None
    chips: ChipReader | None
    feedback: QgsProcessingFeedback
    crs: QgsCoordinateReferenceSystem
    """Of the parcels."""
    context: QgsCoordinateTransformContext
    left_out: int = 0
    """Parcels without a sheet because there were too many."""
    _rows: list[list[str]] = field(default_factory=list)
    _names: set[str] = field(default_factory=set)
    _has_plots: bool = True

    def add(
        self,
        parcel: str,
        crop: str,
        hectares: float | None,
        colour: str,
        verdicts: list[Verdict],
        polygon: QgsGeometry,
    ) -> str:
        """Write the sheet of a parcel where it is to have one; return its name, else ""."""
        if colour not in self.colours or not verdicts:
            return ""
        if len(self._rows) >= self.most:
            self.left_out += 1
            return ""
        curves = self.curves.of(parcel) if self.curves is not None else []
        plot, chips = self._pictures(verdicts, curves, polygon)
        sheet = Sheet(
            parcel, crop, hectares, self.scheme.title, self.year, colour, verdicts, plot, chips
        )
        name = self._name(parcel)
        (self.folder / name).write_text(page(sheet), encoding="utf-8")
        worst = [one for one in verdicts if one.colour == colour]
        reasons = "<br>".join(
            f"<b>{escape(one.rule.name)}</b>: {escape(reason_text(one))}" for one in worst
        )
        link = f'<a href="{escape(name)}">{escape(parcel)}</a>'
        self._rows.append([link, escape(crop), light(colour), reasons])
        return name

    def close(self) -> None:
        """Write the list of the sheets, and say in the log how many there are."""
        title = f"{self.scheme.title}, {self.year}"
        head = [tr("Parcel"), tr("Crop"), tr("Colour"), tr("Why")]
        parts = [f"<h1>{escape(title)}</h1>", table(head, self._rows)]
        (self.folder / INDEX).write_text(document(title, parts), encoding="utf-8")
        self.feedback.pushInfo(tr("Wrote {count} evidence sheets.", count=len(self._rows)))
        if self.left_out:
            self.feedback.pushWarning(
                tr(
                    "{count} parcels more have no sheet, as {most} are the most. Allow more, or "
                    "select parcels.",
                    count=self.left_out,
                    most=self.most,
                )
            )

    def _pictures(
        self, verdicts: list[Verdict], curves: list[Curve], polygon: QgsGeometry
    ) -> tuple[bytes | None, bytes | None]:
        """Return the plot and the image chips as PNG, as far as they can be drawn."""
        if not self._has_plots:
            return None, None
        from .sheet_chips import draw
        from .sheet_plot import plot

        try:
            drawn = plot(verdicts, curves)
            chips = []
            if self.chips is not None:
                chips = self.chips.around(polygon, self.crs, self.context, verdicts)
            return drawn, draw(chips) if chips else None
        except ImportError as error:
            self._has_plots = False
            self.feedback.pushWarning(
                tr(
                    "The sheets have no plots and images: {reason}. Get matplotlib by: {how}",
                    reason=error,
                    how=how_to_get("matplotlib"),
                )
            )
            return None, None

    def _name(self, parcel: str) -> str:
        """Return the name of a parcel's file, which no other has on any disk."""
        plain = re.sub(r"[^A-Za-z0-9_-]+", "_", parcel)[:LONGEST_NAME] or "_"
        name, number = f"parcel_{plain}.html", 1
        while name.casefold() in self._names:
            number += 1
            name = f"parcel_{plain}_{number}.html"
        self._names.add(name.casefold())
        return name
