"""Parcel tables that are removed, or whose project is closed, while the dock reads them."""

from __future__ import annotations

import threading

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsVectorLayer,
)

from phenofuse.ui.dock.places import PARCEL, Place
from phenofuse.ui.dock.table_source import TableFields, TableSource


def in_a_file(table):
    return table


def in_memory(table):
    copy = table.materialize(QgsFeatureRequest())
    QgsProject.instance().addMapLayer(copy)
    return copy


def virtual(table):
    layer = QgsVectorLayer("?query=select * from series", "virtual", "virtual")
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.mark.parametrize("make", [in_a_file, in_memory, virtual])
@pytest.mark.parametrize("moment", [1, 2])
def test_a_table_that_goes_is_read_to_its_end(make, moment, parcel_table):
    layer, project = make(parcel_table[0]), QgsProject.instance()
    place = Place(PARCEL, QgsGeometry(), QgsCoordinateReferenceSystem(), 3)
    expected = TableSource(layer, TableFields.proposed(layer.fields())).read(place, lambda: None)
    source = TableSource(layer, TableFields.proposed(layer.fields()))
    asked, gone, found = threading.Semaphore(0), threading.Event(), []
    times = iter(range(1, 1_000_000))

    def check():
        if next(times) == moment:
            asked.release()
            assert gone.wait(30)

    thread = threading.Thread(target=lambda: found.append(source.read(place, check)))
    thread.start()
    assert asked.acquire(timeout=30)
    project.clear()
    gone.set()
    thread.join()
    (one,), (other,) = found[0].variables, expected.variables
    assert one.low is not None
    for name in ("days", "values", "low", "high"):
        np.testing.assert_array_equal(getattr(one, name), getattr(other, name))
