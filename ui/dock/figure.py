"""The plot itself, on matplotlib's Qt canvas.

The series are drawn once; what methods find in them, and the time cursor, are drawn over a picture
of that ("blitting"), so that a slider moves the curve without a wait. The one file of the dock that
imports matplotlib: it is imported when a dock is first opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from matplotlib import rc_context
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, DateFormatter, MonthLocator
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

from ...algorithms.text import tr
from ...cube.times.clock import from_days, iso
from .drawing import Palette, draw_found, draw_series
from .legend import entries
from .scene import LEAP_YEAR, Scene

NEAR = 9
"""Pixels within which the mouse is on a point, or has not been dragged."""

ZOOM = 0.8
"""What a step of the wheel leaves of the time shown."""

SHORTEST = 5.0
"""Days shown at least."""

TICK = 62
"""Pixels that a date on the axis takes."""

MONTHS = (1, 2, 3, 4, 6, 12)
"""Steps between the dates of a folded year."""

CONTRAST = 120
"""Least difference in lightness, from 0 to 255, between text and ground."""

EDGES = {"left": 58, "right": 16, "bottom": 34, "top": 12}
"""Pixels round the axes, for ticks and labels of the usual size."""


class SeriesFigure(FigureCanvasQTAgg):
    """Shows a scene, and tells which day was clicked."""

    day_chosen = pyqtSignal(float)
    """The day of a time of a series that was clicked, or reached by the keyboard."""

    # Qt tells of changes before the constructor has come to its end.
    _static = None
    _axes: list = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Figure())
        self.setParent(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 140)
        self.setAccessibleName(tr("Plot of time series"))
        self.scene = Scene()
        self.cursor_day: float | None = None
        self._axes: list = []
        self._hovered: list = []
        self._moving: list = []
        self._entries: list = []
        self._cursor: list = []
        self._ring = None
        self._static = self._found = None
        self._view: tuple[float, float] | None = None
        self._pressed: tuple[float, float, tuple[float, float]] | None = None
        self._dragged = False
        for name, slot in (
            ("draw_event", self._drawn),
            ("motion_notify_event", self._moved),
            ("button_press_event", self._press),
            ("button_release_event", self._release),
            ("scroll_event", self._scrolled),
            ("figure_leave_event", self._left),
        ):
            self.mpl_connect(name, slot)

    @property
    def dark_or_light(self) -> Palette:
        """The colours of the ground and the text, as those of QGIS's other widgets."""
        palette = self.palette()
        ground = palette.color(QPalette.ColorRole.Base)
        text = palette.color(QPalette.ColorRole.Text)
        on_dark = ground.lightness() < 128
        # Themes made of style sheets leave one of the two as it was.
        if abs(text.lightness() - ground.lightness()) < CONTRAST:
            text = QColor("#e6e6e6" if on_dark else "#1a1a1a")
        return Palette(ground.name(), text.name(), "#8c8c8c", on_dark)

    def show_scene(self, scene: Scene) -> None:
        """Show a scene; only what methods found is drawn anew, where all else is as it was."""
        before, self.scene = self.scene, scene
        same = (
            self._static is not None
            and self._axes
            and len(before.readings) == len(scene.readings)
            and all(a is b for a, b in zip(before.readings, scene.readings))
            and before.look == scene.look
            and entries(scene, self.dark_or_light) == self._entries
            and self._holds(scene)
        )
        if same:
            self._draw_moving_anew()
        else:
            if not before.readings:
                self._view = None
            self._build()

    def set_cursor(self, day: float | None) -> None:
        """Move the time cursor, or hide it."""
        if day == self.cursor_day:
            return
        self.cursor_day = day
        self._place_cursor()
        self._draw_over()

    def reset_view(self) -> None:
        """Show all times again."""
        self._view = None
        self._build()

    @contextmanager
    def whole(self, with_cursor: bool = False) -> Iterator[Figure]:
        """Give the figure as it is to be saved: the parts that move are among the others."""
        parts = [*self._moving, *(self._cursor if with_cursor else ())]
        for one in parts:
            one.set_animated(False)
        hidden = [one for one in (*self._cursor, self._ring) if one is not None]
        shown = [one.get_visible() for one in hidden]
        for one in hidden:
            one.set_visible(with_cursor and one is not self._ring and self.cursor_day is not None)
        try:
            yield self.figure
        finally:
            for one, visible in zip(hidden, shown):
                one.set_visible(visible)
            for one in parts:
                one.set_animated(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of QGIS."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._static is not None:
            self._build()

    def resizeEvent(self, event: QEvent) -> None:
        """Lay out anew, since the legend takes more rows where there is less room."""
        super().resizeEvent(event)
        if self._axes:
            self._arrange()

    def keyPressEvent(self, event: QEvent) -> None:
        """Move the cursor from time to time, zoom, and show all."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._zoom(ZOOM if key == Qt.Key.Key_Plus else 1 / ZOOM, self.cursor_day)
        elif key == Qt.Key.Key_Home:
            self.reset_view()
        else:
            super().keyPressEvent(event)

    # Drawing

    def _build(self) -> None:
        """Draw all."""
        palette = self.dark_or_light
        self.figure.clear()
        self._axes, self._hovered, self._moving = [], [], []
        self._cursor, self._ring, self._static = [], None, None
        self._entries = entries(self.scene, palette)
        self.figure.set_facecolor(palette.ground)
        if self.scene.readings:
            size = max(self.font().pointSizeF(), 7.0) * 0.92
            with rc_context({"font.size": size, **_colours(palette)}):
                self._make_axes(palette)
                self._hovered = draw_series(self._axes, self.scene, palette)
                self._limit()
                self._make_legend(palette)
                self._make_found(palette)
                self._make_cursor(palette)
            self._arrange()
        self.draw()

    def _make_axes(self, palette: Palette) -> None:
        main = self.figure.add_subplot()
        self._axes = [main]
        names = self.scene.variables()
        if len(names) > 1 and self.scene.look.second_axis and not self.scene.look.folded:
            self._axes.append(main.twinx())
            self._axes[1].set_ylabel(tr("{names} (dotted, x)", names=", ".join(names[1:])))
            main.set_ylabel(names[0])
        else:
            main.set_ylabel(", ".join(names))
        main.grid(color=palette.lines, alpha=0.25, linewidth=0.6)
        for side in ("top", *(() if len(self._axes) > 1 else ("right",))):
            main.spines[side].set_visible(False)
        if len(self._axes) > 1:
            self._axes[1].spines["top"].set_visible(False)

    def _make_ticks(self, width: float) -> None:
        """Put as many dates on the axis as there is room for."""
        axis, room = self._axes[0].xaxis, max(int(width / (TICK * self.device_pixel_ratio)), 2)
        if self.scene.look.folded:
            axis.set_major_locator(MonthLocator(interval=next(n for n in MONTHS if n * room >= 13)))
            axis.set_major_formatter(DateFormatter("%b"))
        else:
            locator = AutoDateLocator(minticks=2, maxticks=min(room, 10))
            axis.set_major_locator(locator)
            axis.set_major_formatter(ConciseDateFormatter(locator))

    def _limit(self) -> None:
        for rank, axis in enumerate(self._axes):
            limits = self.scene.limits(rank)
            if limits:
                axis.set_ylim(*limits)
        days = (LEAP_YEAR, LEAP_YEAR + 366) if self.scene.look.folded else self.scene.days()
        if days:
            margin = 0.015 * (days[1] - days[0]) or 1.0
            self._all_days = days[0] - margin, days[1] + margin
            view = self._all_days if self.scene.look.folded else self._view or self._all_days
            self._axes[0].set_xlim(*view)

    def _holds(self, scene: Scene) -> bool:
        """Whether the axes are wide enough for a scene, and not much wider."""
        for rank, axis in enumerate(self._axes):
            limits = scene.limits(rank)
            if limits is None:
                continue
            low, high = axis.get_ylim()
            slack = 0.05 * (high - low)
            if limits[0] < low - slack or limits[1] > high + slack:
                return False
            if (limits[1] - limits[0]) < 0.6 * (high - low):
                return False
        return True

    def _make_legend(self, palette: Palette) -> None:
        self._handles = []
        for label, look in self._entries:
            if "patch" in look:
                handle = Patch(color=look["color"], alpha=look["patch"], linewidth=0, label=label)
            else:
                handle = Line2D([], [], label=label, **look)
            self._handles.append(handle)

    def _arrange(self) -> None:
        """Place legend and axes by the pixels there are."""
        width, height = self.figure.bbox.width, self.figure.bbox.height
        ratio = self.device_pixel_ratio
        size = max(self.font().pointSizeF(), 7.0) * 0.92
        for old in list(self.figure.legends):
            old.remove()
        top = EDGES["top"] * ratio
        if self._handles:
            palette = self.dark_or_light
            for columns in range(min(len(self._handles), 8), 0, -1):
                legend = self.figure.legend(
                    handles=self._handles,
                    loc="upper left",
                    ncol=columns,
                    frameon=False,
                    fontsize=size * 0.95,
                    labelcolor=palette.text,
                    columnspacing=1.2,
                    handletextpad=0.5,
                    borderaxespad=0.2,
                )
                extent = legend.get_window_extent(self.get_renderer())
                if extent.width <= width or columns == 1:
                    break
                legend.remove()
            top = extent.height + 5 * ratio
        line = size * self.figure.dpi / 72
        left = EDGES["left"] * ratio
        right = (EDGES["right"] if len(self._axes) < 2 else EDGES["left"]) * ratio
        bottom = max(EDGES["bottom"] * ratio, 2.6 * line)
        self._make_ticks(width - left - right)
        self.figure.subplots_adjust(
            left=min(left / width, 0.4),
            right=max(1 - right / width, 0.6),
            bottom=min(bottom / height, 0.4),
            top=max(1 - top / height, 0.5),
        )

    def _make_found(self, palette: Palette) -> None:
        self._moving = draw_found(self._axes, self.scene, palette)
        for one in self._moving:
            one.set_animated(True)

    def _make_cursor(self, palette: Palette) -> None:
        axis = self._axes[0]
        line = axis.axvline(0, color=palette.text, linewidth=1, alpha=0.8, animated=True)
        label = axis.text(
            0,
            0.985,
            "",
            transform=axis.get_xaxis_transform(),
            va="top",
            ha="left",
            animated=True,
            bbox={"facecolor": palette.ground, "edgecolor": "none", "alpha": 0.8, "pad": 1.5},
        )
        self._cursor = [line, label]
        (self._ring,) = axis.plot(
            [],
            [],
            marker="o",
            markersize=12,
            markerfacecolor="none",
            markeredgecolor=palette.text,
            markeredgewidth=1.5,
            animated=True,
        )
        self._place_cursor()

    def _place_cursor(self) -> None:
        if not self._cursor:
            return
        line, label = self._cursor
        low, high = self._axes[0].get_xlim()
        day = self.cursor_day
        shown = day is not None and not self.scene.look.folded and low <= day <= high
        for one in self._cursor:
            one.set_visible(shown)
        if shown:
            line.set_xdata([day, day])
            label.set_text(f" {iso(from_days(day))[:10]} ")
            label.set_x(day)
            # Where the label would leave the axes it stands on the other side of the line.
            label.set_horizontalalignment("right" if day > low + 0.85 * (high - low) else "left")

    def _draw_moving_anew(self) -> None:
        for one in self._moving:
            one.remove()
        limits = [axis.get_ylim() for axis in self._axes]
        view = self._axes[0].get_xlim()
        self._make_found(self.dark_or_light)
        for axis, (low, high) in zip(self._axes, limits):
            axis.set_ylim(low, high)
        self._axes[0].set_xlim(*view)
        self.restore_region(self._static)
        self._draw_artists(self._moving)
        self._found = self.copy_from_bbox(self.figure.bbox)
        self._draw_artists([*self._cursor, self._ring])
        self.blit(self.figure.bbox)

    def _drawn(self, _event: object) -> None:
        """Keep pictures of what does not move; called after all else was drawn."""
        self._static = self.copy_from_bbox(self.figure.bbox)
        self._draw_artists(self._moving)
        self._found = self.copy_from_bbox(self.figure.bbox)
        self._draw_artists([*self._cursor, self._ring])

    def _draw_over(self) -> None:
        if self._found is None or not self._axes:
            return
        self.restore_region(self._found)
        self._draw_artists([*self._cursor, self._ring])
        self.blit(self.figure.bbox)

    def _draw_artists(self, artists: list) -> None:
        for one in artists:
            if one is not None and one.get_animated() and one.get_visible():
                one.axes.draw_artist(one)

    # Mouse and keyboard

    def _nearest(self, event: object) -> tuple | None:
        """Return artist, place, variable and time of the point under the mouse, if there is one."""
        best = None
        for artist, place, variable, times in self._hovered:
            x, y = artist.axes.transData.transform(np.column_stack(artist.get_data())).T
            distance = np.hypot(x - event.x, y - event.y)
            if distance.size:
                at = int(np.argmin(distance))
                near = NEAR * self.device_pixel_ratio
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
        inverse = self._axes[0].transData.inverted()
        self._ring.set_data(
            *[[one] for one in inverse.transform(artist.axes.transData.transform((x, y)))]
        )
        self._ring.set_visible(True)
        self._draw_over()
        corner = QPoint(
            int(event.x / self.device_pixel_ratio) + 12,
            int(self.height() - event.y / self.device_pixel_ratio) + 12,
        )
        QToolTip.showText(self.mapToGlobal(corner), describe(place.label, variable, time), self)

    def _left(self, _event: object) -> None:
        if self._ring is not None and self._ring.get_visible() and len(self._ring.get_xdata()):
            self._ring.set_data([], [])
            QToolTip.hideText()
            self._draw_over()

    def _press(self, event: object) -> None:
        if event.dblclick:
            self.reset_view()
        elif event.button == 1 and event.inaxes:
            self._pressed = (event.x, event.y, self._axes[0].get_xlim())
            self._dragged = False

    def _drag(self, event: object) -> None:
        start, _, (low, high) = self._pressed
        if not self._dragged and abs(event.x - start) < NEAR * self.device_pixel_ratio:
            return
        self._dragged = True
        width = self._axes[0].bbox.width
        shift = (start - event.x) * (high - low) / width
        self._set_view(low + shift, high + shift)

    def _release(self, event: object) -> None:
        pressed, self._pressed = self._pressed, None
        if pressed is None or self._dragged or self.scene.look.folded:
            return
        found = self._nearest(event)
        if found:
            self.day_chosen.emit(float(found[2].days[found[3]]))
        elif event.inaxes:
            inverse = self._axes[0].transData.inverted()
            self._choose(float(inverse.transform((event.x, event.y))[0]))

    def _scrolled(self, event: object) -> None:
        if event.inaxes:
            day = float(self._axes[0].transData.inverted().transform((event.x, event.y))[0])
            self._zoom(ZOOM if event.button == "up" else 1 / ZOOM, day)

    def _zoom(self, factor: float, day: float | None) -> None:
        if not self._axes or self.scene.look.folded:
            return
        low, high = self._axes[0].get_xlim()
        day = (low + high) / 2 if day is None else min(max(day, low), high)
        if (high - low) * factor >= SHORTEST:
            self._set_view(day - (day - low) * factor, day + (high - day) * factor)

    def _set_view(self, low: float, high: float) -> None:
        first, last = self._all_days
        width = min(high - low, last - first)
        low = min(max(low, first), last - width)
        self._view = (low, low + width)
        self._axes[0].set_xlim(*self._view)
        self._place_cursor()
        self.draw_idle()

    def _times(self) -> np.ndarray:
        days = [variable.days for _, _, variable in self.scene.series()]
        return np.unique(np.concatenate(days)) if days else np.zeros(0)

    def _choose(self, day: float) -> None:
        """Choose the time of a series that is nearest to a day."""
        days = self._times()
        if days.size:
            self.day_chosen.emit(float(days[np.argmin(np.abs(days - day))]))

    def _step(self, by: int) -> None:
        days = self._times()
        if not days.size or self.scene.look.folded:
            return
        if self.cursor_day is None:
            place = 0 if by > 0 else days.size - 1
        elif by > 0:
            place = min(int(np.searchsorted(days, self.cursor_day, "right")), days.size - 1)
        else:
            place = max(int(np.searchsorted(days, self.cursor_day, "left")) - 1, 0)
        self.day_chosen.emit(float(days[place]))


def describe(place: str, variable: object, time: int) -> str:
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


def _colours(palette: Palette) -> dict[str, str]:
    text = dict.fromkeys(
        ("text.color", "axes.labelcolor", "xtick.color", "ytick.color"), palette.text
    )
    return {**text, "axes.edgecolor": palette.lines, "axes.facecolor": palette.ground}
