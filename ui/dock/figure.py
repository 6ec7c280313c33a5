"""The plot itself, on matplotlib's Qt canvas.

The series are drawn once; what methods find in them, and the time cursor, are drawn over a picture
of that ("blitting"), so that a slider moves the curve without a wait. The one file of the dock that
imports matplotlib: it is imported when a dock is first opened.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from matplotlib import rc_context
from matplotlib.backends.backend_qtagg import FigureCanvasQTAgg
from matplotlib.dates import AutoDateLocator, ConciseDateFormatter, DateFormatter, MonthLocator
from matplotlib.figure import Figure
from matplotlib.lines import Line2D
from matplotlib.patches import Patch
from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPalette
from qgis.PyQt.QtWidgets import QSizePolicy, QWidget

from ...algorithms.text import tr
from ...cube.times.clock import from_days, iso
from .drawing import Palette, draw_found, draw_series
from .legend import entries
from .pointer import ZOOM, Pointer
from .scene import LEAP_YEAR, Scene

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
    plots: list = ()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(Figure())
        self.setParent(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(240, 140)
        self.setAccessibleName(tr("Plot of time series"))
        self.scene = Scene()
        self.cursor_day: float | None = None
        """Where the time cursor stands."""
        self.plots: list = []
        """Matplotlib's axes, those of the main variable first."""
        self.hovered: list = []
        """What the mouse may point at; see `draw_series`."""
        self._moving: list = []
        self._entries: list = []
        self._cursor: list = []
        self._ring = None
        self._static = self._found = None
        self._frame: tuple[object, ...] | None = None
        """What the axes are made for."""
        self._view: tuple[float, float] | None = None
        self.mpl_connect("draw_event", self._drawn)
        self._pointer = Pointer(self)

    @property
    def ground_colours(self) -> Palette:
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
            and self.plots
            and len(before.readings) == len(scene.readings)
            and all(a is b for a, b in zip(before.readings, scene.readings))
            and before.look == scene.look
            and entries(scene, self.ground_colours) == self._entries
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

    def set_view(self, low: float, high: float) -> None:
        """Show the days from one to another, as far as there are any."""
        first, last = self._all_days
        width = min(high - low, last - first)
        low = min(max(low, first), last - width)
        self._view = (low, low + width)
        self.plots[0].set_xlim(*self._view)
        self._place_cursor()
        self.draw_idle()

    def show_ring(self, point: tuple[float, float]) -> None:
        """Put a ring round a point, which is given on the first axes."""
        self._ring.set_data(*[[one] for one in point])
        self._draw_over()

    def hide_ring(self) -> bool:
        """Take the ring away; False where there was none."""
        if self._ring is None or not len(self._ring.get_xdata()):
            return False
        self._ring.set_data([], [])
        self._draw_over()
        return True

    @contextmanager
    def whole(self) -> Iterator[Figure]:
        """Give the figure as it is to be saved: what moves is among the rest, but the cursor."""
        for one in self._moving:
            one.set_animated(False)
        try:
            yield self.figure
        finally:
            for one in self._moving:
                one.set_animated(True)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the colours of QGIS."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._static is not None:
            self._build()

    def resizeEvent(self, event: QEvent) -> None:
        """Lay out anew, since the legend takes more rows where there is less room."""
        super().resizeEvent(event)
        if self.plots:
            self._arrange()

    def keyPressEvent(self, event: QEvent) -> None:
        """Move the cursor from time to time, zoom, and show all."""
        key = event.key()
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._pointer.step(-1 if key == Qt.Key.Key_Left else 1)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Minus):
            self._pointer.zoom(ZOOM if key == Qt.Key.Key_Plus else 1 / ZOOM, self.cursor_day)
        elif key == Qt.Key.Key_Home:
            self.reset_view()
        else:
            super().keyPressEvent(event)

    # Drawing

    def _build(self) -> None:
        """Draw all."""
        palette = self.ground_colours
        for legend in list(self.figure.legends):
            legend.remove()
        self.hovered, self._moving = [], []
        self._cursor, self._ring, self._static = [], None, None
        self._entries = entries(self.scene, palette)
        size = max(self.font().pointSizeF(), 7.0) * 0.92
        look, names = self.scene.look, self.scene.variables()
        frame = palette, size, names, look.second_axis, look.folded, bool(self.scene.readings)
        self._clear_axes(whole=frame != self._frame)
        self._frame = frame
        self.figure.set_facecolor(palette.ground)
        if self.scene.readings:
            with rc_context({"font.size": size, **_colours(palette)}):
                if not self.plots:
                    self._make_axes(palette)
                self.hovered = draw_series(self.plots, self.scene, palette)
                self._limit()
                self._make_legend(palette)
                self._make_found(palette)
                self._make_cursor(palette)
            self._arrange()
        self.draw()

    def _clear_axes(self, *, whole: bool) -> None:
        """Take away what is drawn, or the axes as well; their ticks take long to make."""
        for axes in self.plots:
            if whole:
                self.figure.delaxes(axes)
            else:
                for one in (*axes.lines, *axes.collections, *axes.patches, *axes.texts):
                    one.remove()
        if whole:
            self.plots = []

    def _make_axes(self, palette: Palette) -> None:
        main = self.figure.add_subplot()
        self.plots = [main]
        names = self.scene.variables()
        if len(names) > 1 and self.scene.look.second_axis and not self.scene.look.folded:
            self.plots.append(main.twinx())
            self.plots[1].set_ylabel(tr("{names} (dotted lines)", names=", ".join(names[1:])))
            main.set_ylabel(names[0])
        else:
            main.set_ylabel(", ".join(names))
        main.grid(color=palette.lines, alpha=0.25, linewidth=0.6)
        for side in ("top", *(() if len(self.plots) > 1 else ("right",))):
            main.spines[side].set_visible(False)
        if len(self.plots) > 1:
            self.plots[1].spines["top"].set_visible(False)

    def _make_ticks(self, width: float) -> None:
        """Put as many dates on the axis as there is room for."""
        axis, room = self.plots[0].xaxis, max(int(width / (TICK * self.device_pixel_ratio)), 2)
        if self.scene.look.folded:
            axis.set_major_locator(MonthLocator(interval=next(n for n in MONTHS if n * room >= 13)))
            axis.set_major_formatter(DateFormatter("%b"))
        else:
            locator = AutoDateLocator(minticks=min(room, 4), maxticks=min(room, 10))
            axis.set_major_locator(locator)
            axis.set_major_formatter(ConciseDateFormatter(locator))

    def _limit(self) -> None:
        for rank, axis in enumerate(self.plots):
            limits = self.scene.limits(rank)
            if limits:
                axis.set_ylim(*limits)
        days = (LEAP_YEAR, LEAP_YEAR + 366) if self.scene.look.folded else self.scene.days()
        if days:
            margin = 0.015 * (days[1] - days[0]) or 1.0
            self._all_days = days[0] - margin, days[1] + margin
            view = self._all_days if self.scene.look.folded else self._view or self._all_days
            self.plots[0].set_xlim(*view)

    def _holds(self, scene: Scene) -> bool:
        """Whether the axes are wide enough for a scene, and not much wider."""
        for rank, axis in enumerate(self.plots):
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
            palette = self.ground_colours
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
        # The date of the cursor stands between legend and axes.
        top += 1.2 * line
        left = EDGES["left"] * ratio
        right = (EDGES["right"] if len(self.plots) < 2 else EDGES["left"]) * ratio
        bottom = max(EDGES["bottom"] * ratio, 2.6 * line)
        self._make_ticks(width - left - right)
        self.figure.subplots_adjust(
            left=min(left / width, 0.4),
            right=max(1 - right / width, 0.6),
            bottom=min(bottom / height, 0.4),
            top=max(1 - top / height, 0.5),
        )

    def _make_found(self, palette: Palette) -> None:
        self._moving = draw_found(self.plots, self.scene, palette)
        for one in self._moving:
            one.set_animated(True)

    def _make_cursor(self, palette: Palette) -> None:
        axis = self.plots[0]
        line = axis.axvline(0, color=palette.text, linewidth=1, alpha=0.8, animated=True)
        label = axis.text(
            0,
            1.005,
            "",
            transform=axis.get_xaxis_transform(),
            va="bottom",
            ha="left",
            animated=True,
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
        low, high = self.plots[0].get_xlim()
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
        limits = [axis.get_ylim() for axis in self.plots]
        view = self.plots[0].get_xlim()
        self._make_found(self.ground_colours)
        for axis, (low, high) in zip(self.plots, limits):
            axis.set_ylim(low, high)
        self.plots[0].set_xlim(*view)
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
        if self._found is None or not self.plots:
            return
        self.restore_region(self._found)
        self._draw_artists([*self._cursor, self._ring])
        self.blit(self.figure.bbox)

    def _draw_artists(self, artists: list) -> None:
        for one in artists:
            if one is not None and one.get_animated() and one.get_visible():
                one.axes.draw_artist(one)


def _colours(palette: Palette) -> dict[str, str]:
    text = dict.fromkeys(
        ("text.color", "axes.labelcolor", "xtick.color", "ytick.color"), palette.text
    )
    return {**text, "axes.edgecolor": palette.lines, "axes.facecolor": palette.ground}
