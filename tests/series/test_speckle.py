"""The multitemporal filter beside its formula, pixel by pixel."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.ndimage import uniform_filter

from phenofuse.series.speckle import multitemporal_filter


def naive(power: np.ndarray, side: int) -> np.ndarray:
    reach = side // 2
    valid = np.isfinite(power) & (power > 0)
    local = np.full(power.shape, np.nan)
    for k, y, x in np.argwhere(valid):
        around = (
            k,
            slice(max(y - reach, 0), y + reach + 1),
            slice(max(x - reach, 0), x + reach + 1),
        )
        local[k, y, x] = power[around][valid[around]].mean()
    result = np.full(power.shape, np.nan)
    for k, y, x in np.argwhere(valid):
        dates = np.flatnonzero(valid[:, y, x])
        detail = np.mean([power[i, y, x] / local[i, y, x] for i in dates])
        result[k, y, x] = local[k, y, x] * detail
    return result


@pytest.fixture
def images() -> np.ndarray:
    rng = np.random.default_rng(3)
    power = 0.1 * rng.standard_gamma(4.4, (5, 9, 11)) / 4.4
    power[rng.random(power.shape) < 0.2] = np.nan
    power[0, :4] = np.nan
    power[1, 2, 2], power[1, 5, 5], power[2, 7, 7] = 0, -1, np.inf
    return power


@pytest.mark.parametrize("side", [1, 3, 5, 31])
def test_it_is_the_formula(images, side):
    before = images.copy()
    found = multitemporal_filter(images, side=side)
    np.testing.assert_allclose(found, naive(images, side), rtol=1e-12)
    np.testing.assert_array_equal(images, before)


def test_it_is_scipys_mean_where_nothing_is_missing():
    power = np.random.default_rng(1).uniform(0.01, 1, (4, 20, 20))
    local = uniform_filter(power, (1, 5, 5))
    expected = local * (power / local).mean(axis=0)
    inner = (slice(None), slice(2, -2), slice(2, -2))
    np.testing.assert_allclose(
        multitemporal_filter(power, side=5)[inner], expected[inner], rtol=1e-12
    )


def test_detail_of_all_dates_stays_and_speckle_goes():
    rng = np.random.default_rng(7)
    scene = np.full((40, 40), 0.05)
    scene[20, 20] = 1.0
    level = np.linspace(0.5, 2, 30)[:, None, None]
    looks = 4.4
    truth = level * scene
    power = truth * rng.standard_gamma(looks, (30, 40, 40)) / looks
    found = multitemporal_filter(power, side=7)
    field = np.ones((40, 40), bool)
    field[14:27, 14:27] = False
    before, after = ((one / truth)[:, field].std() for one in (power, found))
    assert before == pytest.approx(looks**-0.5, rel=0.05)
    # Of M dates and windows of n pixels some 1/M + 1/n of the variance is left.
    assert after < 1.3 * before * (1 / 30 + 1 / 49) ** 0.5
    # The bright point stays, and each date keeps its own level: time is not blurred.
    assert (found / truth)[:, 20, 20].mean() == pytest.approx(1, abs=0.15)
    dates = found[:, field].mean(axis=1) / truth[:, field].mean(axis=1)
    np.testing.assert_allclose(dates, 1, atol=0.05)


def test_what_lies_beyond_the_window_changes_no_bit(images):
    images = images.astype(np.float32)
    whole = multitemporal_filter(images, side=3)
    assert whole.dtype == np.float32
    part = multitemporal_filter(images[:, 2:8, 3:9], side=3)
    np.testing.assert_array_equal(part[:, 1:-1, 1:-1], whole[:, 3:7, 4:8])


def test_images_without_any_value_stay_empty():
    assert np.isnan(multitemporal_filter(np.full((2, 3, 3), np.nan))).all()


@pytest.mark.parametrize("side", [0, 2, -1])
def test_a_window_without_a_middle_is_refused(side):
    with pytest.raises(ValueError, match="odd"):
        multitemporal_filter(np.ones((2, 3, 3)), side=side)


def test_series_are_refused():
    with pytest.raises(ValueError, match="rows"):
        multitemporal_filter(np.ones((2, 3)))
