"""The tool bar of a dock: its actions, with icons, names and keys."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QAction, QMenu, QToolBar, QToolButton, QWidget

from ...algorithms.text import tr


class DockToolBar(QToolBar):
    """Holds the actions; what they do is up to the dock."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.pick = self._action(
            "mActionIdentify.svg",
            tr("Show places of the map"),
            tr("Click a pixel or drag a rectangle on the map; with Shift beside the others."),
            "Shift+Alt+P",
            checkable=True,
        )
        self.centre = self._action(
            "mActionPanTo.svg",
            tr("Show the pixel at the centre of the map"),
            tr("Adds the pixel in the middle of the map."),
            "Shift+Alt+C",
        )
        self.places = self._menu(
            "mActionDeleteSelected.svg", tr("Remove places"), tr("Takes places out of the plot.")
        )
        self.addSeparator()
        self.folded = self._action(
            "mActionHistory.svg",
            tr("Lay years over one another"),
            tr("Compares the years by the day of the year."),
            "Shift+Alt+Y",
            checkable=True,
        )
        self.second_axis = self._action(
            "mActionAddAxis.svg",
            tr("Second axis"),
            tr("Gives further variables an axis of their own."),
            "Shift+Alt+A",
            checkable=True,
            text=tr("2nd axis"),
        )
        self.second_axis.setChecked(True)
        self.observations = self._action(
            "mActionCapturePoint.svg",
            tr("Observations"),
            tr("Shows or hides the observations: before and after smoothing."),
            "Shift+Alt+O",
            checkable=True,
        )
        self.observations.setChecked(True)
        self.peers = self._action(
            "mIconSelectAll.svg",
            tr("Peers"),
            tr("Shows the other parcels of the table: their median, and 10 to 90 % of them."),
            "Shift+Alt+E",
            checkable=True,
            text=tr("Peers"),
        )
        self.images = self._action(
            "mIconRaster.svg",
            tr("Images"),
            tr("Shows an image of the first place for every date."),
            "Shift+Alt+I",
            checkable=True,
        )
        self.addSeparator()
        self.all_times = self._action(
            "mActionZoomFullExtent.svg",
            tr("Show all times"),
            tr("Undoes zooming: the wheel zooms in time, dragging moves."),
            "Shift+Alt+T",
        )
        self.reload = self._action(
            "mActionRefresh.svg",
            tr("Read again"),
            tr("Reads files and tables anew, which may have changed."),
            "Shift+Alt+R",
        )
        self.save = self._menu(
            "mActionFileSave.svg", tr("Take away"), tr("Saves or copies what is shown.")
        )
        self.save_csv = self.save.addAction(tr("Save &numbers (CSV)…"))
        self.save_png = self.save.addAction(tr("Save picture (&PNG)…"))
        self.save_svg = self.save.addAction(tr("Save picture (&SVG)…"))
        self.copy = self.save.addAction(tr("&Copy picture"))
        self.layout_menu = self.save.addMenu(tr("Add to print &layout"))
        self.new_dock = self._action(
            "mActionAdd.svg", tr("New dock"), tr("Opens one more time-series dock."), "Shift+Alt+N"
        )
        # Qt's own button for what a narrow dock has no room for.
        for button in self.findChildren(QToolButton, "qt_toolbar_ext_button"):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setAccessibleName(tr("More actions"))

    def _action(
        self,
        icon: str,
        name: str,
        tip: str,
        key: str,
        *,
        checkable: bool = False,
        text: str = "",
    ) -> QAction:
        action = QAction(QgsApplication.getThemeIcon(f"/{icon}"), name, self)
        action.setCheckable(checkable)
        # Several docks may be open: a key is that of the one that has the focus.
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setShortcut(QKeySequence(key))
        action.setToolTip(f"<b>{name}</b> ({key})<br>{tip}")
        if text or action.icon().isNull():
            action.setIconText(text or name)
        self.addAction(action)
        button = self.widgetForAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setAccessibleName(name)
        if text:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return action

    def _menu(self, icon: str, name: str, tip: str) -> QMenu:
        menu = QMenu(name, self)
        button = QToolButton(self)
        button.setIcon(QgsApplication.getThemeIcon(f"/{icon}"))
        button.setText(name)
        button.setToolTip(f"<b>{name}</b><br>{tip}")
        button.setAccessibleName(name)
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addWidget(button)
        return menu
