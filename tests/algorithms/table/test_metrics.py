"""Metrics of parcels: as rows, and joined to their polygons."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingException, QgsVectorLayer

from phenofuse.algorithms.declaration import SMOOTHING, Maps, Method, Metric, Series, Stack
from phenofuse.algorithms.table_runner import TableAlgorithm
from phenofuse.series.data_density import METRICS, data_density

DENSITY = "phenofuse:datadensity_parcels"


def densities(tables) -> dict[tuple, list[float | None]]:
    found = {}
    for variable, (times, parcels, block) in tables.blocks().items():
        for parcel, column in zip(parcels, data_density(tables.days(times), block, step=7).T):
            found[parcel, variable] = [None if np.isnan(one) else float(one) for one in column]
    return found


def test_metrics_are_one_row_a_parcel_and_variable(tables, run):
    result = run(DENSITY, INPUT=tables.layer(), STEP=7)
    assert result.fields().names() == ["parcel_id", "variable", "crop", *METRICS]
    rows = tables.read(result)
    found = {(one["parcel_id"], one["variable"]): [one[name] for name in METRICS] for one in rows}
    assert len(rows) == len(found) == 8 and found == densities(tables)
    assert all(one["crop"] == f"crop {one['parcel_id'] % 2}" for one in rows)


def polygons(ids, kind="integer", name="parcel_id") -> QgsVectorLayer:
    layer = QgsVectorLayer(
        f"Polygon?crs=EPSG:32633&field={name}:{kind}&field=share:string", "p", "memory"
    )
    features = []
    for number, one in enumerate(ids):
        feature = QgsFeature(layer.fields())
        feature.setAttributes([one, f"share {number}"])
        ring = f"{number} 0, {number} 1, {number + 1} 1, {number} 0"
        feature.setGeometry(QgsGeometry.fromWkt(f"POLYGON(({ring}))"))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)[0]
    return layer


@pytest.mark.parametrize(
    ("kind", "ids"),
    [("integer", [12, 99, 7, 3]), ("string", ["12", "99", "7", "3"]), ("double", [12, 99, 7, 3.0])],
)
def test_metrics_are_joined_to_polygons(tables, run, log, kind, ids):
    layer = polygons(ids, kind, "pid")
    result = run(DENSITY, log, INPUT=tables.layer(), STEP=7, POLYGONS=layer, POLYGON_ID="pid")
    names = ["observations", "share_2", "longest_gap", "revisit", "filled_steps", "indicator"]
    assert result.fields().names() == ["pid", "share", "variable", *names]
    assert result.crs().authid() == "EPSG:32633"
    wanted, found = densities(tables), {}
    for one, feature in zip(tables.read(result), result.getFeatures()):
        number = ids.index(one["pid"])
        assert one["share"] == f"share {number}"
        assert feature.geometry().boundingBox().xMinimum() == number
        found[int(one["pid"]), one["variable"]] = [one[name] for name in names]
    assert found.pop((99, None)) == [None] * len(METRICS)
    assert found == {key: value for key, value in wanted.items() if key[0] != tables.alone}
    assert len(log.warnings) == 1 and "1 of 4 parcels" in log.warnings[0]


def test_polygons_of_a_geopackage_are_joined_into_another(tables, run, tmp_path):
    source = tables.saved(polygons(tables.parcels), tmp_path / "p.gpkg", "GPKG")
    target = str(tmp_path / "density.gpkg")
    rows = tables.read(run(DENSITY, INPUT=tables.layer(), STEP=7, POLYGONS=source, OUTPUT=target))
    found = {(one["parcel_id"], one["variable"]): one["observations"] for one in rows}
    assert len(rows) == len({one["fid"] for one in rows}) == 8
    assert found == {key: one[0] for key, one in densities(tables).items()}


def test_polygons_of_other_parcels_are_named(tables, run):
    with pytest.raises(
        QgsProcessingException, match=r"No polygon of p is a parcel.*101.*12, 3, 40"
    ):
        run(DENSITY, INPUT=tables.layer(), POLYGONS=polygons([101, 102]))
    with pytest.raises(QgsProcessingException, match='p has no field "parcel_id"'):
        run(DENSITY, INPUT=tables.layer(), POLYGONS=polygons([7], name="pid"))


def sums(days, values):
    """Sum up and count each series; a method that is declared in this test alone."""
    total = np.nancumsum(values, axis=0)
    return total, np.stack([total[-1], np.isfinite(values).sum(axis=0)]), -total


class Toy(Method):
    """A method whose function is no part of the plugin."""

    def load(self):
        """Return the function."""
        return sums


TOY = Toy(
    id="sums",
    title="Sums",
    group=SMOOTHING,
    function="nowhere.sums",
    summary="Sums up each series.",
    source="Nobody (2024)",
    inputs=[Series("values")],
    parameters=[],
    outputs=[
        Stack("total", "Running sum"),
        Maps(
            "counts",
            "Counts",
            [Metric("sum", "Sum", "The sum."), Metric("n", "Number", "How many.")],
        ),
        Stack("negative", "Negative sum", optional=True),
    ],
)


def test_a_method_of_stacks_and_maps_gives_two_tables(tables, processing):
    algorithm = TableAlgorithm(TOY).create()
    given = {"INPUT": tables.layer(), "OUTPUT": "memory:", "OUTPUT_METRICS": "memory:"}
    result = processing.run(algorithm, given)
    assert result["OUTPUT"].fields().names() == [*tables.fields, "total", "negative"]
    metrics = tables.read(result["OUTPUT_METRICS"])
    for variable, (times, parcels, block) in tables.blocks().items():
        sums_here = {(one["parcel_id"], one["variable"]): (one["sum"], one["n"]) for one in metrics}
        for parcel, column in zip(parcels, block.T):
            number = np.isfinite(column).sum()
            assert sums_here[parcel, variable] == pytest.approx((np.nansum(column), number))
        totals = tables.by_key(tables.read(result["OUTPUT"]), "total")
        np.testing.assert_allclose(
            [totals[7, one, variable] for one in times if (7, one, variable) in totals][-1],
            np.nansum(block[:, parcels.index(7)]),
        )
