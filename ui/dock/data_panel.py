"""Where the series come from: a stack with others beside it, or a parcel table; and parcels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.core import QgsMapLayerProxyModel, QgsProject, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QListWidget,
    QListWidgetItem,
    QWidget,
)

from ...algorithms.stack_input import layer_source
from ...algorithms.table.layout import PARCEL
from ...algorithms.text import tr
from .layers import candidates, label_of
from .model import Source
from .stack_source import StackSource
from .table_source import TableFields, TableSource

ID = Qt.ItemDataRole.UserRole


class DataPanel(QWidget):
    """Chooses the source of the series, and the layer whose selected parcels are shown."""

    source_changed = pyqtSignal()
    """Another layer, or other layers beside it."""
    parcels_changed = pyqtSignal()
    """Another layer of parcels, or whether it is followed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.main = QComboBox()
        self.main.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.main.setMinimumContentsLength(12)
        self.others = QListWidget()
        self.others.setMaximumHeight(96)
        self.variable = QComboBox()
        self.parcels = QgsMapLayerComboBox()
        self.parcels.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.parcels.setAllowEmptyLayer(True, tr("None"))
        self.parcels.setLayer(None)
        self.parcel_id = QgsFieldComboBox()
        self.parcel_id.setAllowEmptyFieldName(True)
        self.follow = QCheckBox(tr("Follow the selection"))
        self.follow.setChecked(True)
        form = QFormLayout(self)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        for label, widget, tip in (
            (tr("Series of"), self.main, tr("A time-series stack or a parcel table.")),
            (
                tr("Together with"),
                self.others,
                tr("Stacks of other variables, which methods of several variables use also."),
            ),
            (tr("First variable"), self.variable, tr("The variable of the table to begin with.")),
            (
                tr("Parcels"),
                self.parcels,
                tr("Polygons: the selected ones are shown, as mean and spread of their pixels."),
            ),
            (tr("Field of parcel ids"), self.parcel_id, tr("Names the parcels.")),
        ):
            widget.setToolTip(tip)
            form.addRow(label, widget)
        form.addRow(self.follow)
        self._form = form
        self.main.currentIndexChanged.connect(self._main_changed)
        self.others.itemChanged.connect(self._tell_source)
        self.variable.currentIndexChanged.connect(self._tell_source)
        self.parcels.layerChanged.connect(self._parcels_changed)
        self.parcel_id.fieldChanged.connect(self._tell_parcels)
        self.follow.toggled.connect(self._tell_parcels)
        self.refresh()

    @property
    def main_id(self) -> str:
        """The id of the layer that is chosen, empty for none."""
        return self.main.currentData() or ""

    @property
    def other_ids(self) -> list[str]:
        """The ids of the stacks beside it."""
        items = (self.others.item(row) for row in range(self.others.count()))
        return [one.data(ID) for one in items if one.checkState() == Qt.CheckState.Checked]

    def refresh(self) -> None:
        """List the layers of the project; what was chosen and is still there stays chosen."""
        before, others = self.main_id, self.other_ids
        found = candidates(QgsProject.instance())
        with QSignalBlocker(self.main):
            self.main.clear()
            for one in found:
                self.main.addItem(one.label, one.layer_id)
                self.main.setItemData(self.main.count() - 1, one.label, Qt.ItemDataRole.ToolTipRole)
            self.main.setCurrentIndex(max(self.main.findData(before), 0) if found else -1)
        self._list_others(others)
        if self.main_id != before or self.other_ids != others:
            self.source_changed.emit()

    def choose(self, main: str, others: Sequence[str] = ()) -> None:
        """Choose layers by their ids."""
        with QSignalBlocker(self.main):
            index = self.main.findData(main)
            if index >= 0:
                self.main.setCurrentIndex(index)
        self._list_others(others)
        self.source_changed.emit()

    def set_times(self, times: np.ndarray) -> None:
        """Name the stack with its times, which some formats tell only when they are read."""
        layer = QgsProject.instance().mapLayer(self.main_id)
        if layer is not None:
            label = label_of(layer.name(), times.size, times[0], times[-1])
            self.main.setItemText(self.main.currentIndex(), label)

    def set_variables(self, names: Sequence[str]) -> None:
        """Offer the variables of a table."""
        if [self.variable.itemText(row) for row in range(self.variable.count())] == sorted(names):
            return
        with QSignalBlocker(self.variable):
            self.variable.clear()
            self.variable.addItems(sorted(names))
            self.variable.setCurrentText(names[0] if names else "")

    def source(self) -> Source | None:
        """Return what is chosen; raises Problem for a layer that cannot be read."""
        project = QgsProject.instance()
        layer = project.mapLayer(self.main_id)
        if layer is None:
            return None
        if isinstance(layer, QgsVectorLayer):
            fields = TableFields.proposed(layer.fields())
            return TableSource(layer, fields, self.variable.currentText()) if fields else None
        layers = [layer, *(project.mapLayer(one) for one in self.other_ids)]
        named = [(one.name(), layer_source(one, tr("Stack"))) for one in layers if one]
        return StackSource(named, project.transformContext())

    def id_field(self) -> str:
        """Return the field that names the parcels; empty for their own numbers."""
        return self.parcel_id.currentField()

    def _tell_source(self, *_: object) -> None:
        self.source_changed.emit()

    def _tell_parcels(self, *_: object) -> None:
        self.parcels_changed.emit()

    def _main_changed(self) -> None:
        with QSignalBlocker(self.variable):
            self.variable.clear()
        self._list_others(())
        self.source_changed.emit()

    def _list_others(self, chosen: Sequence[str]) -> None:
        is_table = isinstance(QgsProject.instance().mapLayer(self.main_id), QgsVectorLayer)
        with QSignalBlocker(self.others):
            self.others.clear()
            for one in candidates(QgsProject.instance()):
                if one.is_table or is_table or one.layer_id == self.main_id:
                    continue
                item = QListWidgetItem(one.label)
                item.setData(ID, one.layer_id)
                item.setToolTip(one.label)
                item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
                is_chosen = one.layer_id in chosen
                item.setCheckState(Qt.CheckState.Checked if is_chosen else Qt.CheckState.Unchecked)
                self.others.addItem(item)
        for widget, shown in ((self.others, not is_table), (self.variable, is_table)):
            widget.setVisible(shown)
            self._form.labelForField(widget).setVisible(shown)

    def _parcels_changed(self) -> None:
        layer = self.parcels.currentLayer()
        with QSignalBlocker(self.parcel_id):
            self.parcel_id.setLayer(layer)
            if layer is not None:
                self.parcel_id.setField(proposed_id(layer))
        self.parcels_changed.emit()


def proposed_id(layer: QgsVectorLayer) -> str:
    """Return the field that most likely names parcels: PhenoFuse's own, an id, or the key."""
    names = layer.fields().names()
    for name in names:
        if name.lower() in (PARCEL, "id", "parcel", "fid"):
            return name
    keys = layer.primaryKeyAttributes()
    return names[keys[0]] if keys else ""
