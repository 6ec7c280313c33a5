"""The numbers that methods found: metrics of each place, and of each of its seasons."""

from __future__ import annotations

import math
from collections.abc import Iterator

from qgis.PyQt.QtWidgets import QHeaderView, QTreeWidget, QTreeWidgetItem, QWidget

from ...algorithms.declaration import DAYS_SINCE_1970
from ...algorithms.preview import Found
from ...algorithms.text import tr
from ...cube.times.clock import from_days, iso
from .scene import METHOD, OTHER, SEASONS, Scene


class Numbers(QTreeWidget):
    """A tree: place, season, metric."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setColumnCount(2)
        self.setHeaderLabels([tr("What"), tr("Value")])
        self.setAccessibleName(tr("Numbers found"))
        self.setAlternatingRowColors(True)
        self.header().setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)

    def show_scene(self, scene: Scene) -> None:
        """List what was found; what was unfolded stays so."""
        unfolded = {key for key, item in self._items() if item.isExpanded()}
        self.clear()
        for reading in scene.readings:
            top = QTreeWidgetItem([reading.place.label, reading.where])
            for variable in reading.variables:
                known = int((variable.values == variable.values).sum())
                text = tr("{known} of {total} times", known=known, total=variable.days.size)
                QTreeWidgetItem(top, [variable.name, text])
            for role in (METHOD, OTHER, SEASONS):
                found = scene.previews.get((reading.place.number, role))
                if found is None:
                    continue
                for one in found.metrics:
                    QTreeWidgetItem(top, [one.title, text_of(one)])
                parts = [(tr("Season {slot}", slot=one.slot), one.found) for one in found.seasons]
                parts += [
                    (tr("Event {number}", number=number), one.found)
                    for number, one in enumerate(found.events, 1)
                ]
                for title, metrics in parts:
                    part = QTreeWidgetItem(top, [title, ""])
                    for one in metrics:
                        QTreeWidgetItem(part, [one.title, text_of(one)])
            self.addTopLevelItem(top)
            top.setExpanded(True)
        for key, item in self._items():
            if key in unfolded:
                item.setExpanded(True)

    def _items(self) -> Iterator[tuple[tuple[str, str], QTreeWidgetItem]]:
        """Yield the seasons and events with the texts that name them."""
        for row in range(self.topLevelItemCount()):
            top = self.topLevelItem(row)
            for number in range(top.childCount()):
                yield (top.text(0), top.child(number).text(0)), top.child(number)


def text_of(found: Found) -> str:
    """Return a number for people: dates as dates, others with their unit."""
    if not math.isfinite(found.value):
        return "-"
    if found.unit == DAYS_SINCE_1970:
        return iso(from_days([found.value])[0])[:10]
    unit = "" if found.unit == "VI" else found.unit.replace("VI", "").strip(" /")
    return f"{found.value:.4g} {unit}".strip()
