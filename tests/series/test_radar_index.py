"""Radar indices beside their closed forms."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.radar_index import (
    impossible_share,
    polarisation_ratio,
    power,
    radar_vegetation_index,
)

POWERS = st.floats(1e-4, 5.0)


def test_decibels_become_power():
    found = power(np.array([[0.0, 10.0, -10.0], [-3.0, -25.5, 3.0]], np.float32))
    assert found.dtype == np.float64
    expected = [[1.0, 10.0, 0.1], [10**-0.3, 10**-2.55, 10**0.3]]
    np.testing.assert_allclose(found, expected, rtol=1e-12)


@pytest.mark.parametrize("decibel", [np.nan, np.inf, -np.inf, -9999.0, -1e30, 1e30])
def test_decibels_that_are_none_become_gaps(decibel):
    assert np.isnan(power(np.array([decibel]))).all()


@given(POWERS, POWERS)
def test_the_index_is_its_definition_for_power_and_decibel(vv, vh):
    decibels = [np.array([10 * math.log10(one)]) for one in (vv, vh)]
    for arrays in ([np.array([vv]), np.array([vh])], [power(one) for one in decibels]):
        assert radar_vegetation_index(*arrays)[0] == pytest.approx(2 * vh / (vv + vh))
        four = radar_vegetation_index(*arrays, factor=4.0)[0]
        assert four == pytest.approx(4 * vh / (vv + vh))
        assert polarisation_ratio(*arrays)[0] == pytest.approx(vh / vv)


def test_both_conventions_are_the_full_one_where_the_like_polarised_parts_are_equal():
    hh = vv = np.array([0.08])
    hv = np.array([0.02])
    # 8 HV / (HH + VV + 2 HV) of quad-polarised data.
    full = 8 * hv / (hh + vv + 2 * hv)
    np.testing.assert_allclose(radar_vegetation_index(vv, hv, factor=4.0), full)
    np.testing.assert_allclose(radar_vegetation_index(vv, hv), full / 2)


@pytest.mark.parametrize("bad", [np.nan, 0.0, -0.01, np.inf])
@pytest.mark.parametrize("index", [radar_vegetation_index, polarisation_ratio])
def test_a_gap_in_either_polarisation_is_one(index, bad):
    good = np.array([0.1, 0.1], np.float32)
    holed = np.array([bad, 0.1], np.float32)
    for one in (index(holed, good), index(good, holed)):
        assert one.dtype == np.float32
        assert np.isnan(one).tolist() == [True, False]


def test_nothing_is_written_into_the_inputs():
    vv, vh = np.array([0.1, -1.0]), np.array([0.0, 0.2])
    radar_vegetation_index(vv, vh)
    power(vv)
    assert vv.tolist() == [0.1, -1.0] and vh.tolist() == [0.0, 0.2]


@pytest.mark.parametrize(
    ("values", "decibel", "share"),
    [
        ([-12.0, -20.5, np.nan, -7.0], True, 0.0),
        ([0.05, 0.2, 0.01, -9.0], True, 0.75),
        ([-12.0, -20.5, 0.05, np.inf], False, 2 / 3),
        ([0.05, 0.2, 0.0, 200.0], False, 0.5),
        ([-9999.0, -12.0], True, 0.5),
        ([np.nan], True, 0.0),
    ],
)
def test_values_of_another_unit_are_counted(values, decibel, share):
    assert impossible_share(np.array(values), decibel=decibel) == pytest.approx(share)
