"""Seasons of parcels: one row a season, the same as the method on all series gives."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsField, QgsVectorLayer
from qgis.PyQt.QtCore import QDateTime, Qt

from phenofuse.algorithms.field_type import field_type
from phenofuse.series.phenology import phenology
from phenofuse.series.phenology_parameters import PARAMETERS, ROW
from phenofuse.series.whittaker_smoother import whittaker_smoother

DAYS = np.array([np.datetime64("2020-01-05") + 8 * step for step in range(88)])


@pytest.fixture(scope="module")
def values() -> np.ndarray:
    """Two years of three parcels: with a season a year, with none, and without observations."""
    of_year = DAYS.astype(float) % 365.25
    season = 0.2 + 0.6 * np.exp(-(((of_year - 170) / 45) ** 2))
    rng = np.random.default_rng(2)
    values = np.stack([season, np.full(season.size, 0.4), np.full(season.size, np.nan)], axis=1)
    values[:, 0] += rng.normal(0, 0.01, season.size)
    values[rng.random(values.shape) < 0.3] = np.nan
    return values


@pytest.fixture(scope="module")
def table(qgis_app, values) -> QgsVectorLayer:
    layer = QgsVectorLayer("None", "table", "memory")
    layer.dataProvider().addAttributes(
        [
            QgsField("parcel_id", field_type("Int")),
            QgsField("time", field_type("DateTime")),
            QgsField("mean", field_type("Double")),
        ]
    )
    layer.updateFields()
    for place, day in enumerate(DAYS):
        time = QDateTime.fromString(f"{day}T00:00:00Z", Qt.DateFormat.ISODate)
        for parcel, value in enumerate(values[place].tolist()):
            row = QgsFeature(layer.fields())
            row.setAttributes([parcel, time, None if np.isnan(value) else value])
            layer.dataProvider().addFeature(row)
    return layer


def test_each_season_has_a_row(processing, table, values):
    result = processing.run(
        "phenofuse:phenology_parcels",
        {"INPUT": table, "SMOOTHER_PARAMETERS": "SMOOTHING=500", "OUTPUT": "memory:"},
    )["OUTPUT"]
    assert result.fields().names() == ["parcel_id", "season", *(one.name for one in PARAMETERS)]
    rows = [row.attributes() for row in result.getFeatures()]
    days = DAYS.astype(float)
    at = np.arange(days[0], days[-1] + 1, 5.0)
    limits = {"extrapolate": False, "max_gap": 60.0, "free_gap": 15.0}
    smooth, _ = whittaker_smoother(days, values, smoothing=500.0, at=at, **limits)
    expected = phenology(at, smooth, observed_days=days, observed=values)
    slots = ["2020_s1", "2020_s2", "2021_s1", "2021_s2"]
    assert [(row[0], row[1]) for row in rows] == [
        (0, "2020_s1"),
        (0, "2021_s1"),
        (1, "2020_s1"),
        (2, "2020_s1"),
    ]
    for parcel, slot, *found in rows:
        numbers = [value if isinstance(value, float) else np.nan for value in found]
        np.testing.assert_array_equal(numbers, expected[:, slots.index(slot), parcel])
    assert rows[2][2 + ROW["QFLAG"]] == 1.0, "no season was found"
    assert rows[3][2 + ROW["QFLAG"]] == 0.0, "there was nothing to look at"


def test_a_smooth_table_may_have_its_observations_beside(processing, table, values):
    given = {"INPUT": table, "OUTPUT": "memory:"}
    smooth = processing.run("phenofuse:gaussianprocess_parcels", given)["OUTPUT"]
    curves = {parcel: [] for parcel in range(values.shape[1])}
    for row in smooth.getFeatures():
        curves[row["parcel_id"]].append(row["smoothed"] or np.nan)
    given = {"INPUT": smooth, "VALUE": "smoothed", "SMOOTHER": 0, "SUDDEN": True}
    given |= {"OBSERVED": "mean", "OUTPUT": "memory:"}
    result = processing.run("phenofuse:phenology_parcels", given)["OUTPUT"]
    rows = {(row["parcel_id"], row["season"]): row for row in result.getFeatures()}
    days, curve = DAYS.astype(float), np.array(list(curves.values())).T
    expected = phenology(days, curve, observed=values, sudden=True)
    assert rows[0, "2020_s1"]["EOSD"] == expected[ROW["EOSD"], 0, 0]
    flag = rows[0, "2020_s1"]["QFLAG"]
    assert flag == expected[ROW["QFLAG"], 0, 0] != phenology(days, curve)[ROW["QFLAG"], 0, 0]
