"""What the tests of phenology share."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsProject, QgsVectorLayer

from phenofuse.algorithms.table.layout import is_null


@pytest.fixture(scope="session")
def rows_of():
    """Return the rows of a layer as dictionaries, None for NULL."""

    def rows(layer):
        names = layer.fields().names()
        return [
            {
                name: None if is_null(value) else value
                for name, value in zip(names, one.attributes())
            }
            for one in layer.getFeatures()
        ]

    return rows


@pytest.fixture(scope="session")
def layer(qgis_app):
    """Make a layer in memory of rows, each a geometry or None and its attributes."""

    def make(kind, fields, rows):
        uri = "&".join([kind, *(f"field={one}" for one in fields)])
        made = QgsVectorLayer(uri, "made", "memory")
        features = []
        for geometry, attributes in rows:
            feature = QgsFeature(made.fields())
            if geometry is not None:
                feature.setGeometry(geometry)
            feature.setAttributes(
                [one.item() if isinstance(one, np.generic) else one for one in attributes]
            )
            features.append(feature)
        made.dataProvider().addFeatures(features)
        QgsProject.instance().addMapLayer(made)
        return made

    return make
