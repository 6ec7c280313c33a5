"""The mouse and the keys on the plot: what is there, which day is meant, and zooming in time."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtWidgets import QToolTip

from ...algorithms.text import tr
from ...cube.times.clock import from_days, iso

if TYPE_CHECKING:
    from .figure import SeriesFigure
    from .reading import Variable

NEAR = 9
"""Pixels within which the mouse is on a point, or has not been dragged."""

ZOOM = 0.8
"""What a step of the wheel leaves of the time shown."""

SHORTEST = 5.0
"""Days shown at least."""


class Pointer:
    """Turns what the user does on a plot into days and views."""

    def __init__(self, figure: SeriesFigure) -> None:
        self._figure = figure
        self._pressed: tuple[float, float, tuple[float, float]] | None = None
        self._dragged = False
        for name, slot in (
            ("motion_notify_event", self._moved),
            ("button_press_event", self._press),
            ("button_release_event", self._release),
            ("scroll_event", self._scrolled),
            ("figure_leave_event", self._left),
        ):
            figure.mpl_connect(name, slot)

    def _nearest(self, event: object) -> tuple | None:
        """Return artist, place, variable and time of the point under the mouse, if there is one."""
        best = None
        for artist, place, variable, times in self._figure.hovered:
            x, y = artist.axes.transData.transform(np.column_stack(artist.get_data())).T
            distance = np.hypot(x - event.x, y - event.y)
            if distance.size:
                at = int(np.argmin(distance))
                near = NEAR * self._figure.device_pixel_ratio
                if distance[at] <= near and (best is None or distance[at] < best[0]):
                    best = (distance[at], artist, place, variable, int(times[at]), at)
        return None if best is None else best[1:]

    def _moved(self, event: object) -> None:
        if self._pressed is not None:
            self._drag(event)
            return
        found = self._nearest(event) if event.inaxes else None
        if found is None:
            self._left(event)
            return
        artist, place, variable, time, at = found
        x, y = (float(part[at]) for part in artist.get_data())
        inverse = self._figure.plots[0].transData.inverted()
        self._figure.show_ring(inverse.transform(artist.axes.transData.transform((x, y))))
        corner = QPoint(
            int(event.x / self._figure.device_pixel_ratio) + 12,
            int(self._figure.height() - event.y / self._figure.device_pixel_ratio) + 12,
        )
        QToolTip.showText(
            self._figure.mapToGlobal(corner), describe(place.label, variable, time), self._figure
        )

    def _left(self, _event: object) -> None:
        if self._figure.hide_ring():
            QToolTip.hideText()

    def _press(self, event: object) -> None:
        if event.dblclick:
            self._figure.reset_view()
        elif event.button == 1 and event.inaxes:
            self._pressed = (event.x, event.y, self._figure.plots[0].get_xlim())
            self._dragged = False

    def _drag(self, event: object) -> None:
        start, _, (low, high) = self._pressed
        if not self._dragged and abs(event.x - start) < NEAR * self._figure.device_pixel_ratio:
            return
        self._dragged = True
        width = self._figure.plots[0].bbox.width
        shift = (start - event.x) * (high - low) / width
        self._figure.set_view(low + shift, high + shift)

    def _release(self, event: object) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._dragged or self._figure.scene.look.folded:
            return
        found = self._nearest(event)
        if found:
            self._figure.day_chosen.emit(float(found[2].days[found[3]]))
        elif event.inaxes:
            inverse = self._figure.plots[0].transData.inverted()
            self._choose(float(inverse.transform((event.x, event.y))[0]))

    def _scrolled(self, event: object) -> None:
        if event.inaxes:
            day = float(self._figure.plots[0].transData.inverted().transform((event.x, event.y))[0])
            self.zoom(ZOOM if event.button == "up" else 1 / ZOOM, day)

    def zoom(self, factor: float, day: float | None) -> None:
        """Leave so much of the time shown, about a day or the middle."""
        if not self._figure.plots or self._figure.scene.look.folded:
            return
        low, high = self._figure.plots[0].get_xlim()
        day = (low + high) / 2 if day is None else min(max(day, low), high)
        if (high - low) * factor >= SHORTEST:
            self._figure.set_view(day - (day - low) * factor, day + (high - day) * factor)

    def _times(self) -> np.ndarray:
        days = [variable.days for _, _, variable in self._figure.scene.series()]
        return np.unique(np.concatenate(days)) if days else np.zeros(0)

    def _choose(self, day: float) -> None:
        """Choose the time of a series that is nearest to a day."""
        days = self._times()
        if days.size:
            self._figure.day_chosen.emit(float(days[np.argmin(np.abs(days - day))]))

    def step(self, by: int) -> None:
        """Choose the next time of a series, or the one before."""
        days = self._times()
        if not days.size or self._figure.scene.look.folded:
            return
        if self._figure.cursor_day is None:
            place = 0 if by > 0 else days.size - 1
        elif by > 0:
            place = min(int(np.searchsorted(days, self._figure.cursor_day, "right")), days.size - 1)
        else:
            place = max(int(np.searchsorted(days, self._figure.cursor_day, "left")) - 1, 0)
        self._figure.day_chosen.emit(float(days[place]))


def describe(place: str, variable: Variable, time: int) -> str:
    """Return what is known of an observation, a line each."""
    value = variable.values[time]
    lines = [place, iso(from_days(variable.days[time]))]
    if np.isfinite(value):
        lines.append(f"{variable.name}: {value:.6g}")
    else:
        lines.append(
            tr("{name}: masked ({value:.6g})", name=variable.name, value=variable.masked[time])
        )
    if variable.low is not None and np.isfinite(variable.low[time]):
        low, high = variable.low[time], variable.high[time]
        lines.append(tr("Middle half: {low:.4g} to {high:.4g}", low=low, high=high))
    if variable.acquisitions:
        lines.append(variable.acquisitions[time])
    return "\n".join(lines)
