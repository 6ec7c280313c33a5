"""Events that a method declares as bands of a raster."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from phenofuse.algorithms.stack_runner import StackAlgorithm

TIMES = ["2020-01-01", "2020-01-03T12:00:00Z", "2020-01-05", "2020-01-07"]


@pytest.fixture
def run_on_stack(processing, high_values, tmp_path, write_stack):
    """Run the method on random values; return these (T, N), and the dataset of events."""

    def run(**given):
        values = np.random.default_rng(1).random((4, 20, 30)).astype(np.float32)
        values[2, 5:9] = np.nan
        values[:, 3, 4] = np.nan
        source = write_stack(tmp_path / "a.tif", values, TIMES)
        outputs = {"OUTPUT": str(tmp_path / "b.tif"), "OUTPUT_EVENTS": str(tmp_path / "events.tif")}
        result = processing.run(
            StackAlgorithm(high_values).create(), {"INPUT": str(source), **outputs, **given}
        )
        return values.reshape(4, -1), gdal.Open(result["OUTPUT_EVENTS"])

    return run


def test_events_of_a_stack_are_bands_behind_their_number(run_on_stack):
    values, dataset = run_on_stack()
    found = dataset.ReadAsArray().reshape(dataset.RasterCount, -1)
    bands = [dataset.GetRasterBand(number + 1) for number in range(dataset.RasterCount)]
    names = [one.GetDescription() for one in bands]
    assert names == ["count", "e1_day", "e2_day", "e1_height", "e2_height"]
    assert bands[2].GetMetadata() == {
        "PHENOFUSE_METRIC": "Date",
        "PHENOFUSE_UNIT": "days since 1970-01-01",
        "PHENOFUSE_EVENT": "e2",
    }
    days = np.array([18262, 18264.5, 18266, 18268])
    for series in range(values.shape[1]):
        high = np.flatnonzero(values[:, series] > 0.5)
        has_any = np.isfinite(values[:, series]).any()
        expected = [high.size if has_any else np.nan]
        for field in (days[high], values[high, series]):
            expected += [*field[:2], np.nan, np.nan][:2]
        np.testing.assert_array_equal(found[:, series], np.float32(expected))


def test_the_largest_events_may_be_kept(run_on_stack):
    values, dataset = run_on_stack(EVENTS=1, KEEP=1)
    count, _, height = dataset.ReadAsArray().reshape(3, -1)
    highest = np.fmax.reduce(values, axis=0)
    np.testing.assert_array_equal(height[count > 0], highest[count > 0])


def test_a_wrong_number_of_events_is_named(run_on_stack):
    with pytest.raises(QgsProcessingException, match="Events kept of each pixel is 0"):
        run_on_stack(EVENTS=0)
