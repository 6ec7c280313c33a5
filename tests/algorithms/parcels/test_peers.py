"""Find peers of parcels, through Processing, against a loop over all pairs of parcels."""

from __future__ import annotations

import math

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from phenofuse.algorithms.parcels import peer_parameters
from phenofuse.algorithms.parcels.peers import PeersAlgorithm
from phenofuse.algorithms.table.layout import is_null

CROPS = ("maize", "wheat", None)
PLACE = (500_000.0, 5_150_000.0)


def memory(kind, *fields):
    return QgsVectorLayer("&".join([kind, *(f"field={one}" for one in fields)]), "made", "memory")


def squares(count=40, seed=0, crs="EPSG:32633"):
    """Squares of 40 to 120 m at random places of 3 x 3 km, with their true place and size."""
    random = np.random.default_rng(seed)
    layer = memory(f"Polygon?crs={crs}", "name:string", "crop:string")
    utm = QgsCoordinateReferenceSystem("EPSG:32633")
    there = QgsCoordinateTransform(utm, layer.crs(), QgsProject.instance())
    truth, features = [], []
    for number in range(count):
        x, y = random.uniform(0, 3000, 2)
        side = random.uniform(40, 120)
        crop = CROPS[random.integers(0, 3)]
        truth.append((f"f{number}", x, y, side, crop))
        middle = QgsRectangle(
            PLACE[0] + x - side / 2,
            PLACE[1] + y - side / 2,
            PLACE[0] + x + side / 2,
            PLACE[1] + y + side / 2,
        )
        feature = QgsFeature(layer.fields())
        geometry = QgsGeometry.fromRect(middle)
        geometry.transform(there)
        feature.setGeometry(geometry)
        feature.setAttributes([f"f{number}", crop])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer, truth


def expected(truth, distance, min_area, most):
    found = {}
    for name, x, y, _, crop in truth:
        pairs = [
            (math.hypot(x - other_x, y - other_y), other, side**2)
            for other, other_x, other_y, side, other_crop in truth
            if other != name and crop is not None and crop == other_crop and side**2 > min_area
        ]
        found[name] = sorted(pair for pair in pairs if pair[0] <= distance)[:most]
    return found


def as_dict(feature):
    """Return the fields of a row, None for NULL."""
    row = zip(feature.fields().names(), feature.attributes())
    return {name: None if is_null(value) else value for name, value in row}


@pytest.fixture
def run(processing):
    """Run the algorithm and return its outputs as lists of attributes by field name."""

    def start(**parameters):
        given = {"OUTPUT": "TEMPORARY_OUTPUT"} | parameters
        results = processing.run(PeersAlgorithm().create(), given)
        return {name: list(map(as_dict, layer.getFeatures())) for name, layer in results.items()}

    yield start
    QgsProject.instance().removeAllMapLayers()


def rows_of(found, name):
    return [row for row in found["OUTPUT"] if row["parcel_id"] == name]


@pytest.mark.parametrize("crs", ["EPSG:32633", "EPSG:4326", "EPSG:3857", "EPSG:3395"])
def test_peers_are_the_same_in_every_crs(run, crs):
    layer, truth = squares(crs=crs)
    found = run(PARCELS=layer, ID="name", DISTANCE=1200, MIN_AREA=3500, MOST=4)
    wanted = expected(truth, 1200, 3500, 4)
    assert len(found["OUTPUT"]) == sum(map(len, wanted.values())) > 50
    for name, pairs in wanted.items():
        rows = rows_of(found, name)
        assert [row["peer_id"] for row in rows] == [other for _, other, _ in pairs]
        assert [row["rank"] for row in rows] == list(range(1, len(pairs) + 1))
        # UTM's own scale is 0.9996 here.
        for row, (distance, _, area) in zip(rows, pairs):
            assert row["distance"] == pytest.approx(distance / 0.9996, rel=1e-3)
            assert row["area"] == pytest.approx(area / 0.9996**2, rel=2e-3)


def test_selected_parcels_find_their_peers_in_the_whole_layer(run):
    layer, truth = squares()
    some = [name for name, *_, crop in truth if crop][1:3]
    layer.selectByExpression(f'"name" in {tuple(some)}')
    source = QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True)
    found = run(PARCELS=source, ID="name", DISTANCE=5000, MIN_AREA=0, MOST=50)
    wanted = expected(truth, 5000, 0, 50)
    assert {row["parcel_id"] for row in found["OUTPUT"]} == set(some)
    for name in some:
        assert [row["peer_id"] for row in rows_of(found, name)] == [
            one for _, one, _ in wanted[name]
        ]
        assert len(wanted[name]) > 5


def test_without_an_id_field_the_ids_of_the_features_count(run):
    layer, _ = squares()
    found = run(PARCELS=layer, DISTANCE=5000, MOST=3)
    ids = {feature.id() for feature in layer.getFeatures()}
    assert {row["peer_id"] for row in found["OUTPUT"]} <= ids


def test_parcels_without_a_place_are_left_out(run):
    layer, truth = squares()
    features = [QgsFeature(layer.fields()), QgsFeature(layer.fields())]
    features[0].setAttributes(["nowhere", "maize"])
    layer.dataProvider().addFeatures(features)
    found = run(PARCELS=layer, ID="name", DISTANCE=1200, MIN_AREA=0, MOST=4)
    wanted = expected(truth, 1200, 0, 4)
    assert len(found["OUTPUT"]) == sum(map(len, wanted.values()))


def table(rows):
    layer = memory("None?", "parcel_id:string", "time:string", "variable:string", "mean:double")
    features = []
    for row in rows:
        feature = QgsFeature(layer.fields())
        feature.setAttributes(list(row))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_series_are_compared_with_those_of_the_peers(run):
    layer, truth = squares()
    random = np.random.default_rng(1)
    times = ["2023-05-01T10:00:00", "2023-05-01T10:00:20", "2023-05-06T10:00:00"]
    values = {
        (name, time, variable): round(float(random.normal(0.5, 0.1)), 4)
        for name, *_ in truth
        for time in times
        for variable in ("NDVI", "VH")
        if random.random() < 0.8
    }
    series = table(((*key, value) for key, value in values.items()))
    found = run(
        PARCELS=layer,
        ID="name",
        DISTANCE=2000,
        MIN_AREA=3000,
        MOST=8,
        TABLE=series,
        LEAST_PEERS=2,
        LEAST_SPREAD=0.01,
        SERIES="TEMPORARY_OUTPUT",
    )
    peers = {name: [row["peer_id"] for row in rows_of(found, name)] for name, *_ in truth}
    compared = 0
    for row in found["SERIES"]:
        days = times[:2] if row["time"].date().day() == 1 else times[2:]

        def of_day(name, variable=row["variable"], days=days):
            some = [
                values[name, time, variable] for time in days if (name, time, variable) in values
            ]
            return np.mean(some) if some else math.nan

        of_peers = np.array([of_day(one) for one in peers[row["parcel_id"]]])
        of_peers = of_peers[~np.isnan(of_peers)]
        own = of_day(row["parcel_id"])
        assert row["peers"] == of_peers.size
        assert row["value"] == (pytest.approx(own) if own == own else None)
        if of_peers.size < 2:
            assert row["median"] is None and row["z"] is None
            continue
        median = np.median(of_peers)
        spread = max(1.4826 * np.median(np.abs(of_peers - median)), 0.01)
        assert row["median"] == pytest.approx(median)
        assert row["spread"] == pytest.approx(spread)
        assert row["z"] == (pytest.approx((own - median) / spread) if own == own else None)
        compared += 1
    assert compared > 50
    assert {row["variable"] for row in found["SERIES"]} == {"NDVI", "VH"}


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"CROP": "plant"}, ["Field of crops", '"plant"', "name, crop"]),
        ({"ID": "no"}, ["Field that names the parcels", '"no"']),
        ({"ID": "crop"}, ["Field crop", "more than one parcel", "whose values all differ"]),
        ({"DISTANCE": -1}, ["Distance (metres) is -1", "0 or more"]),
        ({"MOST": 0}, ["Most peers is 0", "1 or more"]),
        ({"MOST": 10_001}, ["Most peers is 10001", "more than 10000"]),
        ({"SERIES": "TEMPORARY_OUTPUT"}, ["no parcel table is given", "Give one"]),
    ],
)
def test_bad_input_is_named(run, given, parts):
    layer, _ = squares(10)
    with pytest.raises(QgsProcessingException) as caught:
        run(**{"PARCELS": layer, "ID": "name"} | given)
    for part in parts:
        assert part in str(caught.value)


def test_a_table_of_other_parcels_is_named(run):
    layer, _ = squares(10)
    series = table([("x1", "2023-05-01", "NDVI", 0.5)])
    with pytest.raises(QgsProcessingException, match=r"No parcel of the table is in the layer.*x1"):
        run(PARCELS=layer, ID="name", TABLE=series, SERIES="TEMPORARY_OUTPUT")


def test_more_peers_than_fit_into_memory_are_refused(run, monkeypatch):
    monkeypatch.setattr(peer_parameters, "MOST_BYTES", 10 * 5 * 16 - 1)
    layer, _ = squares(10)
    run(PARCELS=layer, ID="name", MOST=4)
    with pytest.raises(QgsProcessingException, match="Give fewer as most peers"):
        run(PARCELS=layer, ID="name", MOST=5)
