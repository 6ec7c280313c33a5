"""The example runs everywhere; a copy of the plugin that has it takes this file among its tests."""

from __future__ import annotations

import numpy as np
from osgeo import gdal
from qgis.core import QgsApplication

import phenofuse
from phenofuse.algorithms.preview import Preview
from phenofuse.series.trailing_mean import trailing_mean

ID = "phenofuse:trailingmean"


def test_it_is_the_copy_that_is_tested(request):
    assert str(request.config.rootpath) == str(request.path.parents[3])
    assert phenofuse.__file__.startswith(str(request.config.rootpath.parent))


def test_its_algorithms_are_listed_and_explained(processing):
    registry = QgsApplication.processingRegistry()
    for way in ("", "_parcels", "_openeo"):
        algorithm = registry.algorithmById(ID + way)
        assert "How many days the mean looks back." in algorithm.shortHelpString()


def test_it_runs_on_a_stack_and_in_the_preview(processing, write_stack, tmp_path):
    values = np.random.default_rng(1).random((5, 3, 4)).astype(np.float32)
    values[1, 1] = np.nan
    times = [f"2020-01-{day:02}" for day in (1, 7, 12, 20, 31)]
    given = write_stack(tmp_path / "a.tif", values, times)
    target = str(tmp_path / "b.tif")
    processing.run(ID, {"INPUT": str(given), "WINDOW": 15, "OUTPUT": target})
    days = np.array(times, "datetime64[D]").astype(float)
    series = values.reshape(5, -1)
    expected = trailing_mean(days, series, window=15)
    np.testing.assert_array_equal(gdal.Open(target).ReadAsArray().reshape(5, -1), expected)

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(ID)
    (curve,) = Preview(algorithm, {"WINDOW": 15}).run([days], [series[:, :1]]).curves
    np.testing.assert_array_equal(curve.values, expected[:, 0])


def test_it_runs_on_a_parcel_table(run, tables):
    rows = tables.read(run(f"{ID}_parcels", INPUT=tables.layer(), WINDOW=15))
    assert list(rows[0])[: len(tables.fields)] == list(tables.fields)
    found = tables.by_key(rows, list(rows[0])[-1])
    assert len(found) == len(tables.rows)
    for variable, (times, parcels, block) in tables.blocks().items():
        expected = trailing_mean(tables.days(times), block, window=15)
        for (parcel, time, _), value in (
            (key, one) for key, one in found.items() if key[2] == variable
        ):
            mean = expected[times.index(time), parcels.index(parcel)]
            assert value == (None if np.isnan(mean) else mean)
