"""Detections of a block as events."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.series.detect_levels import detect_changes
from phenofuse.series.detections import detections
from phenofuse.series.named_markers import DETECTORS

DAYS = np.arange(0, 60, 5.0)
VALUES = np.random.default_rng(5).random((12, 30))
VALUES[VALUES > 0.9] = np.nan


@pytest.mark.parametrize("detector", DETECTORS)
def test_events_are_what_the_detector_finds(detector):
    own = {"gap": {"longer_than": 8.0}, "level": {"level": 0.5}, "change": {"level": 0.5}}
    settings = own.get(detector, {"least": 0.2, "most": 2})
    expected = DETECTORS[detector](DAYS, VALUES, **settings)
    events = detections(DAYS, VALUES, detector=detector, **{"least": 0.0} | settings)
    assert expected.series.size == np.isfinite(events[:, 0]).sum() > 5
    for series in range(VALUES.shape[1]):
        own_markers = expected.series == series
        fields = (expected.main, expected.start, expected.end, expected.value)
        for row, one in enumerate(fields):
            found = events[:, row, series]
            np.testing.assert_array_equal(found[np.isfinite(found)], one[own_markers])


def test_a_change_may_take_its_steep_steps():
    steep = detections(DAYS, VALUES, detector="change", level=0.5, least=0.0, steep=0.01)
    expected = detect_changes(DAYS, VALUES, level=0.5, steep=0.01)
    np.testing.assert_array_equal(
        np.sort(steep[:, 0][np.isfinite(steep[:, 0])]), np.sort(expected.main)
    )


def test_a_change_may_use_values_under_clouds_and_single_observations():
    values = np.where(DAYS < 30, 0.8, 0.15)[:, None].repeat(2, axis=1)
    values[4:8, 0] = np.nan
    values[7:, 1] = 0.4  # after one low observation
    unmasked = np.where(DAYS < 27, 0.6, 0.05)[:, None].repeat(2, axis=1)
    how = {"detector": "change", "level": 0.3, "fewest": 2}
    assert detections(DAYS, values, **how)[0, 0].tolist()[0] == 27.5
    assert np.isnan(detections(DAYS, values, **how)[0, 0, 1])
    events = detections(DAYS, values, unmasked=unmasked, single=0.2, **how)
    assert events[0, 0].tolist() == [32.5, 27.5]


def test_the_float_type_is_kept():
    assert detections(DAYS, VALUES.astype(np.float32)).dtype == np.float32
    assert detections([0, 1], np.ones((2, 3), np.int16)).dtype == np.float64


@pytest.mark.parametrize(
    ("wrong", "message"),
    [({"detector": "wobble"}, "detector"), ({"detector": "level", "fewest": 0}, "fewest")],
)
def test_parameters_out_of_range_are_refused(wrong, message):
    with pytest.raises(ValueError, match=message):
        detections([0, 1], np.ones((2, 1)), **wrong)
