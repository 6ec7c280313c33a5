"""Vegetation indices beside their closed forms."""

from __future__ import annotations

import colorsys

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.optical_index import EVI, INDICES, NDVI, are_digital_numbers

REFLECTANCE = st.floats(0.001, 0.6)


def arrays(*values: float) -> list[np.ndarray]:
    return [np.array([[value]], np.float32) for value in values]


def ndvi(red, nir):
    return NDVI({"R": red, "N": nir})


def evi(red, nir, blue):
    return EVI({"R": red, "N": nir, "B": blue})


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


def test_all_indices_are_their_definitions():
    """On reflectances of plants and soil, as the definitions read in the papers."""
    rng = np.random.default_rng(0)
    bands = {name: rng.uniform(0.02, 0.1, 200) for name in ("B", "G", "R", "RE1")}
    bands["B"] *= 0.4  # else EVI leaves its range
    bands |= {name: rng.uniform(0.12, 0.5, 200) for name in ("N", "N2", "S1", "S2")}
    b, g, r, n = (bands[name] for name in ("B", "G", "R", "N"))
    n2, s1, s2 = (bands[name] for name in ("N2", "S1", "S2"))
    # The angle between the two legs at the near infrared, by their scalar product.
    legs = np.array([-0.168 + 0 * r, r - n]), np.array([0.781 + 0 * r, s1 - n])
    lengths = [np.hypot(*leg) for leg in legs]
    angle = np.arccos((legs[0] * legs[1]).sum(axis=0) / (lengths[0] * lengths[1]))
    hsv = np.array([colorsys.rgb_to_hsv(*one) for one in zip(s1, n, r)])
    expected = {
        "NDVI": (n - r) / (n + r),
        "EVI": 2.5 * (n - r) / (n + 6 * r - 7.5 * b + 1),
        "SAVI": 1.5 * (n - r) / (n + r + 0.5),
        "NDWI_MCFEETERS": (g - n) / (g + n),
        "NDWI_GAO": (n - s1) / (n + s1),
        "NDII": (n2 - s1) / (n2 + s1),
        "NBR": (n - s2) / (n + s2),
        "MSI": s1 / n,
        "SIPI": (n - b) / (n - r),
        "NIRV": n * (n - r) / (n + r),
        "ANIR": angle,
        "HUE": 360 * hsv[:, 0],
        "VALUE": hsv[:, 2],
    }
    assert {one.name for one in INDICES} == set(expected)
    for index in INDICES:
        np.testing.assert_allclose(index(bands), expected[index.name], atol=1e-12)


def test_digital_numbers_are_told_from_reflectance():
    reflectance = np.array([0.02, 0.4, np.nan, 3.0])
    assert not are_digital_numbers(reflectance)
    assert are_digital_numbers(reflectance * 10_000)
    assert not are_digital_numbers(np.full(3, np.nan))
