"""The time cursor and QGIS's temporal controller, linked both ways; the map shows that date.

From QGIS 3.38 on a layer may know the times of its bands, and shows the right one by itself. In
earlier versions, and where it does not, the band that the layer shows is set here.
"""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsProject,
    QgsRasterLayer,
    QgsTemporalNavigationObject,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.moments import moment, time_of
from ...cube.times.clock import from_days, to_days


class TemporalLink(QObject):
    """Follows the times that the map shows, and sets them."""

    day_changed = pyqtSignal(float)
    """The map shows another day: of the controller, or of another dock."""

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._days: dict[str, np.ndarray] = {}
        self._setting = False
        canvas.temporalRangeChanged.connect(self._range_changed)

    def set_stacks(self, days: Mapping[str, np.ndarray]) -> None:
        """Show the dates of these layers: by their ids, the day of each band."""
        self._days = dict(days)

    def show_day(self, day: float) -> None:
        """Show a day on the map, and in the temporal controller."""
        begin, end = self._range_at(day)
        self._setting = True
        try:
            controller = self._canvas.temporalController()
            if isinstance(controller, QgsTemporalNavigationObject):
                self._move(controller, begin)
            self._canvas.setTemporalRange(QgsDateTimeRange(begin, end, True, False))
        finally:
            self._setting = False
        self._show_bands(day)

    def stop(self) -> None:
        """Follow the map no longer."""
        if not sip.isdeleted(self._canvas):
            self._canvas.temporalRangeChanged.disconnect(self._range_changed)

    def _move(self, controller: QgsTemporalNavigationObject, begin: object) -> None:
        """Step a controller that plays to the frame of a time."""
        if controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.Animated:
            frame = controller.findBestFrameNumberForFrameStart(begin)
            controller.setCurrentFrameNumber(frame)

    def _range_at(self, day: float) -> tuple[object, object]:
        """Return the time of an observation, and that of the next one of the same stack."""
        later = [days[days > day].min() for days in self._days.values() if (days > day).any()]
        end = min(later) if later else day + 1
        begin, end = (moment(one) for one in from_days([day, end]))
        return begin, end

    def _range_changed(self) -> None:
        if self._setting:
            return
        shown = self._canvas.mapSettings().temporalRange()
        begin = time_of(shown.begin())
        if shown.isInfinite() or begin is None:
            return
        day = float(to_days([begin])[0])
        # The observation within the range is meant, where there is one.
        end = time_of(shown.end())
        until = day if end is None else float(to_days([end])[0])
        for days in self._days.values():
            inside = days[(days >= day) & (days < until)]
            if inside.size:
                day = float(inside.min())
                break
        self._show_bands(day)
        self.day_changed.emit(day)

    def _show_bands(self, day: float) -> None:
        """Let each stack show its last band up to a day, where it does not by itself."""
        per_band = getattr(Qgis.RasterTemporalMode, "FixedRangePerBand", None)
        for layer_id, days in self._days.items():
            layer = QgsProject.instance().mapLayer(layer_id)
            if layer is None:
                continue
            properties = layer.temporalProperties()
            if per_band is not None and properties.isActive() and properties.mode() == per_band:
                continue
            known = np.flatnonzero(days <= day + 1e-6)
            band = int(known[np.argmax(days[known])] if known.size else np.nanargmin(days)) + 1
            show_band(layer, band)


def show_band(layer: QgsRasterLayer, band: int) -> None:
    """Let a layer of one band's colours show another band."""
    renderer = layer.renderer()
    for name in ("setInputBand", "setBand", "setGrayBand"):
        setter = getattr(renderer, name, None)
        if setter is not None:
            setter(band)
            layer.triggerRepaint()
            layer.emitStyleChanged()
            layer.legendChanged.emit()
            return
