"""The strip of images of a place: one for every date; a click shows that date on the map."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from qgis.PyQt.QtCore import QSignalBlocker, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QImage, QPainter, QPen, QPixmap
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.text import tr
from ...cube.times.clock import from_days, iso
from .chip_images import HALF, Chips, render
from .model import Source
from .places import Place
from .worker import Check, Worker

SIDE = 72
"""Pixels of an image on the screen."""


class ChipStrip(QWidget):
    """Images of one place, read while the strip is shown."""

    day_chosen = pyqtSignal(float)
    """The day of the image that was clicked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker("read images")
        self.worker.answered.connect(self._show)
        self.worker.failed.connect(self._failed)
        self.bands = QComboBox()
        self.bands.setAccessibleName(tr("Bands of the images"))
        self.bands.setToolTip(tr("One stack in colours, or the first three as red, green, blue."))
        self.stretch = QComboBox()
        self.stretch.addItems([tr("All dates alike"), tr("Each date for itself")])
        self.stretch.setAccessibleName(tr("Stretch of the images"))
        self.stretch.setToolTip(tr("Which values become dark and bright."))
        self.title = QLabel()
        self.list = QListWidget()
        self.list.setViewMode(QListView.ViewMode.IconMode)
        self.list.setFlow(QListView.Flow.LeftToRight)
        self.list.setWrapping(False)
        self.list.setMovement(QListView.Movement.Static)
        self.list.setIconSize(QSize(SIDE, SIDE))
        self.list.setUniformItemSizes(True)
        self.list.setSpacing(2)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Images by date"))
        self.list.itemClicked.connect(self._clicked)
        self.list.itemActivated.connect(self._clicked)
        top = QHBoxLayout()
        top.addWidget(self.title, 1)
        top.addWidget(self.bands)
        top.addWidget(self.stretch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(top)
        layout.addWidget(self.list)
        # Two lines of text below an image, and a scroll bar.
        line = self.fontMetrics().lineSpacing()
        self.list.setFixedHeight(SIDE + 2 * line + 34)
        self._place: Place | None = None
        self._source: Source | None = None
        self.bands.currentIndexChanged.connect(self._read)
        self.stretch.currentIndexChanged.connect(self._read)

    def show_place(self, place: Place | None, source: Source | None) -> None:
        """Show the images of a place, or none."""
        if source is not self._source:
            names = [] if source is None or source.is_table else [one for one, _ in source.named]
            with QSignalBlocker(self.bands):
                self.bands.clear()
                self.bands.addItems(names)
                if len(names) >= 3:
                    self.bands.addItem(tr("{names} as RGB", names=", ".join(names[:3])))
        self._place, self._source = place, source
        self._read()

    def set_day(self, day: float) -> None:
        """Mark the image of a day."""
        for row in range(self.list.count()):
            if abs(self.list.item(row).data(Qt.ItemDataRole.UserRole) - day) < 1e-6:
                self.list.setCurrentRow(row)
                self.list.scrollToItem(self.list.item(row))

    def close_worker(self) -> None:
        """Stop reading."""
        self.worker.close()
        self._source = self._place = None

    def _read(self) -> None:
        place, source = self._place, self._source
        if place is None or source is None or source.is_table or not self.isVisible():
            self.worker.cancel()
            self.list.clear()
            self.title.setText("")
            return
        chosen, each = max(self.bands.currentIndex(), 0), self.stretch.currentIndex() == 1
        count = len(source.named)
        numbers = [0, 1, 2] if chosen >= count else [chosen]

        def job(check: Check) -> Iterator[Chips]:
            with source.lock:
                source.open(check)
                window = source.window_at(place, HALF)
                pixel = source.window_at(place)
                valid = np.isfinite(source.values(numbers[0], pixel, check)[:, 0])
                values = [source.shown_values(one, window, check) for one in numbers]
                days = source.stacks[numbers[0]].days
                for place_of, number in enumerate(numbers[1:], 1):
                    values[place_of] = _at(days, source.stacks[number].days, values[place_of])
            middle = pixel.y - window.y, pixel.x - window.x
            yield render(days, values, valid, window, middle, each)

        self.title.setText(tr("Images of {place}", place=place.label))
        self.worker.ask(job)

    def showEvent(self, event: object) -> None:
        """Read what was not read while hidden."""
        super().showEvent(event)
        self._read()

    def _show(self, chips: Chips) -> None:
        self.list.clear()
        for image, day, is_masked in zip(chips.images, chips.days, chips.is_masked):
            date = iso(from_days([day])[0])[:10]
            text = f"{date}\n☁ {tr('masked')}" if is_masked else f"{date}\n "
            pixmap = _pixmap(image, chips.middle, bool(is_masked))
            icon = QIcon(pixmap)
            # Else Qt tints the image of the chosen date.
            icon.addPixmap(pixmap, QIcon.Mode.Selected)
            item = QListWidgetItem(icon, text)
            item.setData(Qt.ItemDataRole.UserRole, float(day))
            item.setToolTip(iso(from_days([day])[0]))
            item.setSizeHint(QSize(SIDE + 14, SIDE + 2 * self.fontMetrics().lineSpacing() + 8))
            self.list.addItem(item)

    def _failed(self, _problem: object) -> None:
        self.list.clear()

    def _clicked(self, item: QListWidgetItem) -> None:
        self.day_chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def _at(days: np.ndarray, others: np.ndarray, values: np.ndarray) -> np.ndarray:
    """Return values (T, N) of one stack at the times of another; NaN where it lacks them."""
    result = np.full((days.size, values.shape[1]), np.nan)
    place = np.clip(np.searchsorted(others, days), 0, others.size - 1)
    same = others[place] == days
    result[same] = values[place[same]]
    return result


def _pixmap(image: np.ndarray, middle: tuple[int, int], is_masked: bool) -> QPixmap:
    """Return an image enlarged, the place framed, and crossed out where it is masked."""
    rows, columns, _ = image.shape
    data = np.ascontiguousarray(image)
    small = QImage(data.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
    pixmap = QPixmap.fromImage(small.scaled(SIDE, SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    across, down = pixmap.width() / columns, pixmap.height() / rows
    painter = QPainter(pixmap)
    left, top = int(middle[1] * across), int(middle[0] * down)
    for colour, width in (("black", 3), ("white", 1)):
        painter.setPen(QPen(QColor(colour), width))
        painter.drawRect(left - 1, top - 1, int(across) + 2, int(down) + 2)
        if is_masked:
            painter.drawLine(0, pixmap.height(), pixmap.width(), 0)
    painter.end()
    return pixmap
