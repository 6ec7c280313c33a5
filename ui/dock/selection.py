"""The parcels that are selected in a layer, or in the attribute table, as places."""

from __future__ import annotations

from qgis.core import QgsFeature, QgsFeatureRequest, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...algorithms.table.layout import is_null
from .places import MOST, PARCEL, Place

WAIT = 60
"""Milliseconds in which several changes of a selection count as one."""


class SelectionFollower(QObject):
    """Tells when the selection of one or two layers changes."""

    changed = pyqtSignal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._layers: list[QgsVectorLayer] = []
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(WAIT)
        self._timer.timeout.connect(self.changed)

    def follow(self, *layers: QgsVectorLayer | None) -> None:
        """Follow these layers, and no others."""
        self.stop()
        for layer in layers:
            if layer is not None:
                layer.selectionChanged.connect(self._timer.start)
                layer.willBeDeleted.connect(self.stop)
                self._layers.append(layer)

    def stop(self) -> None:
        """Follow no layer."""
        self._timer.stop()
        for layer in self._layers:
            layer.selectionChanged.disconnect(self._timer.start)
            layer.willBeDeleted.disconnect(self.stop)
        self._layers.clear()


def selected_polygons(layer: QgsVectorLayer, id_field: str) -> list[Place]:
    """Return the selected features of a layer of polygons, the first MOST of them by their ids."""
    if not layer.selectedFeatureCount():
        return []
    chosen = sorted(layer.selectedFeatureIds())[:MOST]
    has_id = id_field and layer.fields().lookupField(id_field) >= 0
    places = []
    features = layer.getFeatures(QgsFeatureRequest().setFilterFids(chosen))
    for feature in sorted(features, key=QgsFeature.id):
        parcel = feature[id_field] if has_id else feature.id()
        if not is_null(parcel) and feature.hasGeometry():
            places.append(Place(PARCEL, feature.geometry(), layer.crs(), parcel))
    return places


def selected_rows(layer: QgsVectorLayer, parcel_field: str) -> list[Place]:
    """Return the parcels of the selected rows of a parcel table, each once."""
    request = QgsFeatureRequest().setFilterFids(sorted(layer.selectedFeatureIds())[:5000])
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    request.setSubsetOfAttributes([parcel_field], layer.fields())
    found = dict.fromkeys(
        one[parcel_field] for one in layer.getFeatures(request) if not is_null(one[parcel_field])
    )
    return [Place(PARCEL, QgsGeometry(), layer.crs(), parcel) for parcel in list(found)[:MOST]]
