"""Vegetation indices beside their closed forms."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.optical_index import are_digital_numbers, evi, ndvi

REFLECTANCE = st.floats(0.001, 0.6)


def arrays(*values: float) -> list[np.ndarray]:
    return [np.array([[value]], np.float32) for value in values]


@given(REFLECTANCE, REFLECTANCE)
def test_ndvi_is_its_definition_at_any_scale(red, nir):
    expected = (nir - red) / (nir + red)
    for scale in (1, 10_000):
        found = ndvi(*arrays(red * scale, nir * scale))
        assert found.shape == (1, 1) and found.dtype == np.float64
        assert found[0, 0] == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("red", "nir", "blue", "expected"),
    [
        (0.05, 0.45, 0.03, 2.5 * 0.40 / (0.45 + 0.30 - 0.225 + 1)),
        (0.20, 0.28, 0.10, 2.5 * 0.08 / (0.28 + 1.20 - 0.75 + 1)),
        (0.10, 0.10, 0.05, 0.0),
    ],
)
def test_evi_is_its_definition(red, nir, blue, expected):
    assert evi(*arrays(red, nir, blue))[0, 0] == pytest.approx(expected, abs=1e-6)


@pytest.mark.parametrize(
    ("red", "nir"), [(0, 0), (-0.01, 0.3), (0.3, -0.01), (np.nan, 0.3), (0.1, np.inf), (-0.1, 0.05)]
)
def test_ndvi_of_no_reflectance_is_a_gap(red, nir):
    assert np.isnan(ndvi(*arrays(red, nir))).all()


@pytest.mark.parametrize(
    ("red", "nir", "blue"),
    # A denominator near zero, one below it, and bands that are missing.
    [(0.5, 0.6, 0.6), (0.1, 0.1, 0.9), (np.nan, 0.3, 0.1), (0.1, np.nan, 0.1), (0.1, 0.3, np.nan)],
)
def test_evi_out_of_range_is_a_gap(red, nir, blue):
    assert np.isnan(evi(*arrays(red, nir, blue))).all()


def test_digital_numbers_are_told_from_reflectance():
    reflectance = np.array([0.02, 0.4, np.nan, 3.0])
    assert not are_digital_numbers(reflectance)
    assert are_digital_numbers(reflectance * 10_000)
    assert not are_digital_numbers(np.full(3, np.nan))
