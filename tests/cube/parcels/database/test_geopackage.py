"""What is a GeoPackage's own: its layers, its neighbours in the file, and locks."""

from __future__ import annotations

import sqlite3

import pytest
from osgeo import ogr

from phenofuse.cube.parcels.database.geopackage import GeoPackageCatalogue
from phenofuse.cube.problem import Problem
from phenofuse.cube.run import Cancelled

from .conftest import STATISTICS, scenes, signatures


def test_a_geopackage_is_one(tmp_path):
    path = tmp_path / "a.gpkg"
    with GeoPackageCatalogue(path) as one:
        (scene,) = one.ingest(scenes(1))
        one.claim()
        one.store(scene, [signatures(scene)])
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    dataset = ogr.Open(str(path))
    catalogue = dataset.GetLayerByName("dias_catalogue")
    assert catalogue.GetGeomType() == ogr.wkbPolygon
    assert catalogue.GetSpatialRef().GetAuthorityCode(None) == "4326"
    assert catalogue.GetExtent() == (15.0, 15.2, 46.0, 46.1)
    feature = catalogue.GetNextFeature()
    assert feature.GetGeometryRef().GetEnvelope() == (15.0, 15.2, 46.0, 46.1)
    assert feature.GetGeometryRef().IsValid()
    assert feature.GetFieldAsDateTime("obstime")[:6] == [2018, 12, 30, 10, 0, 31.0]
    table = dataset.GetLayerByName("sigs_2018_s2")
    assert table.GetGeomType() == ogr.wkbNone and table.GetFeatureCount() == 6
    definition = table.GetLayerDefn()
    names = [definition.GetFieldDefn(one).GetName() for one in range(definition.GetFieldCount())]
    assert names == ["pid", "obsid", "band", *STATISTICS]


def test_tables_join_a_geopackage_that_has_layers(tmp_path):
    path = tmp_path / "parcels.gpkg"
    driver = ogr.GetDriverByName("GPKG")
    dataset = driver.CreateDataSource(str(path))
    layer = dataset.CreateLayer("parcels", geom_type=ogr.wkbPolygon)
    layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    del layer, dataset
    with GeoPackageCatalogue(path) as one:
        (scene,) = one.ingest(scenes(1))
        one.claim()
        one.store(scene, [signatures(scene)])
    dataset = ogr.Open(str(path))
    names = {dataset.GetLayer(one).GetName() for one in range(dataset.GetLayerCount())}
    assert names == {"parcels", "dias_catalogue", "hists", "sigs_2018_s2", "series_2018_s2"}
    assert dataset.GetLayerByName("parcels").GetFeatureCount() == 1


def test_files_that_are_no_geopackage_are_named(tmp_path):
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"no database, but long enough to be looked at" * 30)
    with pytest.raises(Problem, match=r"other\.gpkg cannot be used"):
        GeoPackageCatalogue(other).ingest(scenes())
    plain = tmp_path / "plain.sqlite"
    connection = sqlite3.connect(plain)
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    with GeoPackageCatalogue(plain) as one, pytest.raises(Problem, match="no GeoPackage"):
        one.ingest(scenes())


def test_a_file_that_another_program_has_locked_is_waited_for(tmp_path):
    path = tmp_path / "a.gpkg"
    asked = []

    def cancelled():
        asked.append(1)
        if len(asked) == 2:
            other.execute("COMMIT")
        return False

    with GeoPackageCatalogue(path, cancelled) as one:
        ids = one.ingest(scenes())
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert one.claim() == ids[:1]
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM dias_catalogue").fetchone()
        asked.clear()
        one.store(ids[0], [signatures(ids[0])])
        assert len(asked) == 2, "whoever reads keeps the rows from being committed"
        other.close()
    assert sqlite3.connect(path).execute("SELECT count(*) FROM sigs_2018_s2").fetchone() == (6,)


def test_waiting_for_another_program_can_be_cancelled(tmp_path):
    path = tmp_path / "a.gpkg"
    with GeoPackageCatalogue(path, lambda: True) as one:
        one.ingest(scenes())
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Cancelled):
            one.claim()
        other.close()
        assert one.claim() == [1]
