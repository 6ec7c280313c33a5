"""The window of the time-series dock: it holds the parts together."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject, QgsVectorLayer
from qgis.gui import QgsDockWidget
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QApplication,
    QLabel,
    QSplitter,
    QStackedWidget,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from ...algorithms.methods import all_methods
from ...algorithms.preview import finds_marks
from ...algorithms.text import tr
from ...cube.problem import Problem
from ...cube.times.clock import from_days
from . import state
from .chips import ChipStrip
from .data_panel import DataPanel
from .dock_state import look_of, restore, shown_in
from .first_run import FirstRun
from .map_markers import MapMarkers
from .map_tool import PlaceTool
from .message import MessageLine
from .method_panel import MethodPanel, titles_of
from .model import SeriesModel
from .numbers import Numbers
from .picking import Picking
from .reading import Reading
from .runs import follows_curve, python_of, whole_layer_run
from .scene import METHOD, OTHER, SEASONS
from .stack_source import StackSource
from .table_source import TableSource
from .take_away import TakeAway
from .temporal_link import TemporalLink
from .tool_bar import DockToolBar

if TYPE_CHECKING:
    from qgis.gui import QgisInterface


PATIENCE = 400
"""Milliseconds of work after which the dock says that it works."""


class SeriesDock(QgsDockWidget):
    """Shows the series of places, and what methods make of them."""

    another_asked = pyqtSignal()
    """One more dock is wanted."""
    algorithm_asked = pyqtSignal(str, dict)
    """The dialog of an algorithm is wanted, filled with parameters."""
    gone = pyqtSignal(int)
    """The dock of this number was closed, and is to be forgotten."""

    def __init__(self, iface: QgisInterface, number: int = 1) -> None:
        title = tr("Time series") if number == 1 else tr("Time series {number}", number=number)
        super().__init__(title, iface.mainWindow())
        self.number = number
        self.setObjectName(f"PhenoFuseTimeSeries{number}")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.iface = iface
        self.canvas = iface.mapCanvas()
        self._closed = False
        self._marked: Sequence[Reading] = ()
        self.model = SeriesModel(self)
        self.tool = PlaceTool(self.canvas)
        self.markers = MapMarkers(self.canvas)
        self.link = TemporalLink(self.canvas, self)
        self._make_widgets()
        self._connect()
        restore(self, state.read_settings() | state.read_project(number))
        self._source_changed()

    # Widgets

    def _make_widgets(self) -> None:
        self.bar = DockToolBar(self)
        self.message = MessageLine()
        self.first_run = FirstRun()
        self.busy = QLabel()
        self.bar.addWidget(self.busy)
        self._busy = QTimer(self)
        self._busy.setSingleShot(True)
        self._busy.setInterval(PATIENCE)
        self.figure = _make_figure()
        self.pages = QStackedWidget()
        self.pages.addWidget(self.first_run)
        if self.figure is None:
            self.first_run.say_matplotlib_is_missing()
        else:
            self.pages.addWidget(self.figure)
        self.chips = ChipStrip()
        self.chips.hide()
        methods = all_methods()
        self.data = DataPanel()
        self.panels = {
            METHOD: MethodPanel(METHOD, methods, tr("The method whose result is shown.")),
            OTHER: MethodPanel(
                OTHER,
                methods,
                tr("A second method beside the first, dashed; or the same one with other values."),
                may_follow=True,
            ),
            SEASONS: MethodPanel(
                SEASONS,
                [one for one in methods if finds_marks(one)],
                tr("Seasons and events, in the curve of the method or in the observations."),
                may_follow=True,
            ),
        }
        self.numbers = Numbers()
        self.tabs = QTabWidget()
        for widget, name in (
            (self.data, tr("Data")),
            (self.panels[METHOD], tr("Method")),
            (self.panels[OTHER], tr("Compare")),
            (self.panels[SEASONS], tr("Seasons")),
            (self.numbers, tr("Numbers")),
        ):
            self.tabs.addTab(widget, name)
        # All names are to be read without scrolling.
        self.tabs.setMinimumWidth(self.tabs.tabBar().sizeHint().width() + 4)
        left = QWidget()
        layout = QVBoxLayout(left)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.bar)
        layout.addWidget(self.message)
        layout.addWidget(self.pages, 1)
        layout.addWidget(self.chips)
        self.splitter = QSplitter(Qt.Orientation.Horizontal)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.tabs)
        self.splitter.setStretchFactor(0, 1)
        self.splitter.setChildrenCollapsible(True)
        self.setWidget(self.splitter)

    def _connect(self) -> None:
        model, bar, project = self.model, self.bar, QgsProject.instance()
        model.changed.connect(self._show_scene)
        model.places_changed.connect(self._show_places)
        model.problem.connect(self.message.show_problem)
        model.busy_changed.connect(self._show_busy)
        self._busy.timeout.connect(self._say_busy)
        self.picking = Picking(model, self.tool, self.data, bar, self)
        self.picking.problem.connect(self.message.show_problem)
        for action in (bar.folded, bar.second_axis, bar.peers, bar.observations):
            action.toggled.connect(self._look_changed)
        bar.reload.triggered.connect(self.read_again)
        bar.images.toggled.connect(self.chips.setVisible)
        self.take_away = TakeAway(model, self.figure, bar, self.iface, self)
        self.take_away.problem.connect(self.message.show_problem)
        bar.new_dock.triggered.connect(self.another_asked)
        self.data.source_changed.connect(self._source_changed)
        for panel in self.panels.values():
            panel.changed.connect(self._methods_changed)
            panel.run_asked.connect(self.run_on_layer)
            panel.code_asked.connect(self.copy_python)
        self.first_run.build_asked.connect(self._build)
        self.message.build_asked.connect(self._build)
        self.first_run.sample_asked.connect(self._make_sample)
        self.tabs.currentChanged.connect(self._show_numbers)
        self.link.day_changed.connect(self._day_shown)
        self.chips.day_chosen.connect(self.show_day)
        if self.figure is not None:
            self.figure.day_chosen.connect(self.show_day)
            bar.all_times.triggered.connect(self.figure.reset_view)
        project.layersAdded.connect(self._layers_changed)
        project.layersRemoved.connect(self._layers_changed)
        project.readProject.connect(self._project_read)
        project.writeProject.connect(self._keep_in_project)
        project.cleared.connect(self._project_cleared)
        self.canvas.destinationCrsChanged.connect(self._mark)

    def _disconnect(self) -> None:
        project = QgsProject.instance()
        for signal, slot in (
            (project.layersAdded, self._layers_changed),
            (project.layersRemoved, self._layers_changed),
            (project.readProject, self._project_read),
            (project.writeProject, self._keep_in_project),
            (project.cleared, self._project_cleared),
        ):
            signal.disconnect(slot)
        if not sip.isdeleted(self.canvas):
            self.canvas.destinationCrsChanged.disconnect(self._mark)

    # Source and methods

    def _layers_changed(self, *_: object) -> None:
        self.data.refresh()
        self._say_what_to_do()

    def _source_changed(self) -> None:
        try:
            source = self.data.source()
        except Problem as problem:
            self.model.set_source(None)
            self.message.show_problem(problem)
            return
        self.model.set_source(source)
        is_table = isinstance(source, TableSource)
        self.bar.peers.setEnabled(is_table)
        self.bar.images.setEnabled(not is_table)
        self.picking.follow()
        self._say_what_to_do()
        self._show_chips()

    def read_again(self) -> None:
        """Read everything anew, since a table or a file may have changed."""
        self.model.set_source(None)
        self.data.refresh()
        self._source_changed()

    def _methods_changed(self) -> None:
        methods = {role: panel.preview() for role, panel in self.panels.items()}
        known = {role: one for role, one in methods.items() if one is not None}
        self.model.set_methods(known, titles_of(known))

    def _build(self) -> None:
        self.algorithm_asked.emit("phenofuse:buildstack", {})

    def _make_sample(self) -> None:
        self.algorithm_asked.emit("phenofuse:samplescene", {})

    def run_on_layer(self, role: str) -> None:
        """Open the dialog of a method, filled with what is shown."""
        algorithm, parameters = whole_layer_run(self.model, role)
        if follows_curve(self.model, role):
            self.message.show_problem(
                Problem(
                    "The seasons are those of the curve of {method}. Run that one on the whole "
                    "layer first, and give its result as the input.",
                    method=self.model.titles[METHOD],
                )
            )
        self.algorithm_asked.emit(algorithm, parameters)

    def copy_python(self, role: str) -> None:
        """Copy the calls that give on the whole layer what is shown."""
        QApplication.clipboard().setText(python_of(self.model, role))

    # Drawing

    def _look_changed(self) -> None:
        bar = self.bar
        self.model.set_look(
            replace(
                self.model.look,
                folded=bar.folded.isChecked(),
                second_axis=bar.second_axis.isChecked(),
                peers=bar.peers.isChecked(),
                observations=bar.observations.isChecked(),
            )
        )

    def _show_scene(self) -> None:
        scene = self.model.scene
        if self.figure is not None:
            self.figure.show_scene(scene)
            self.pages.setCurrentWidget(self.figure if scene.readings else self.first_run)
        source = self.model.source
        if isinstance(source, TableSource) and scene.readings:
            self.data.set_variables([one.name for one in scene.readings[0].variables])
        elif isinstance(source, StackSource):
            layers = [self.data.main_id, *self.data.other_ids]
            self.link.set_stacks(dict(zip(layers, source.days_of_bands())))
            if scene.readings:
                self.data.set_times(from_days(scene.readings[0].variables[0].days))
        self._show_numbers()
        if len(scene.readings) != len(self._marked) or any(
            one is not other for one, other in zip(scene.readings, self._marked)
        ):
            self._mark()

    def _show_busy(self, is_busy: bool) -> None:
        """Say so where an answer takes longer than a moment."""
        if not is_busy:
            self._busy.stop()
            self.busy.setText("")
        elif not self._busy.isActive():
            self._busy.start()

    def _say_busy(self) -> None:
        self.busy.setText(tr("Learning…") if self.model.learner.busy else tr("Working…"))

    def _show_places(self) -> None:
        self._mark()
        self._show_chips()

    def _show_numbers(self, *_: object) -> None:
        """List the numbers where somebody sees them; a slider that moves need not wait for it."""
        if self.tabs.currentWidget() is self.numbers:
            self.numbers.show_scene(self.model.scene)

    def _mark(self) -> None:
        self._marked = self.model.scene.readings
        self.markers.show(self.model.places, self._marked)

    def _show_chips(self) -> None:
        place = self.model.places[0] if len(self.model.places) else None
        self.chips.show_place(place, self.model.source)

    def _say_what_to_do(self) -> None:
        if self.figure is not None:
            layer = QgsProject.instance().mapLayer(self.data.main_id)
            self.first_run.say(layer.name() if layer else "", isinstance(layer, QgsVectorLayer))

    # Time

    def show_day(self, day: float) -> None:
        """Show a day on the map and under the cursor."""
        self.link.show_day(day)
        self._day_shown(day)

    def _day_shown(self, day: float) -> None:
        if self.figure is not None:
            self.figure.set_cursor(day)
        self.chips.set_day(day)

    # The project

    def _keep_in_project(self, *_: object) -> None:
        state.write_project(self.number, shown_in(self))

    def _project_read(self, *_: object) -> None:
        self.data.refresh()
        kept = state.read_project(self.number)
        if kept:
            restore(self, kept)

    def _project_cleared(self) -> None:
        self.model.show_places([])
        self.data.refresh()
        self._say_what_to_do()

    # The end

    def closeEvent(self, event: Any) -> None:
        """Take everything off the map, and stop all work."""
        self.let_go()
        super().closeEvent(event)
        self.gone.emit(self.number)

    def let_go(self) -> None:
        """Leave nothing behind; safe to call twice."""
        if self._closed:
            return
        self._closed = True
        state.write_settings(look_of(self))
        self._disconnect()
        self.picking.stop()
        self.link.stop()
        self.chips.close_worker()
        self.model.close()
        self.markers.clear()
        if not sip.isdeleted(self.canvas) and self.canvas.mapTool() is self.tool:
            self.canvas.unsetMapTool(self.tool)
        self.tool.deleteLater()


def _make_figure() -> Any:
    """Return the plot, or None where matplotlib is not installed."""
    try:
        from .figure import SeriesFigure
    except ImportError:
        return None
    return SeriesFigure()
