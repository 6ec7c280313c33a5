"""The Plant Phenology Index, beside its formula written out for one value."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.ppi import dvi, headroom_of, largest_dvi, ppi


def by_hand(red, nir, cosine, soil, largest):
    index = nir - red
    most = min(max(largest, 2 * soil), 0.8)
    if index < soil:
        return 0.0
    if index >= most:
        return 3.0
    direct = min(0.0336 + 0.0477 / cosine, 1)
    extinction = direct + (1 - direct) * 0.5 / cosine
    gain = (1 / (4 * extinction)) * ((1 + most) / (1 - most))
    return min(max(-gain * math.log((most - index) / (most - soil)), 0), 3)


def test_a_number_worked_out_by_hand():
    # d = 0.0336 + 0.0954 = 0.129, Q = 0.129 + 0.871 = 1, K = 1.5 / 0.5 / 4 = 0.75
    found = ppi([[0.1]], [[0.4]], 0.5, soil=0.1, largest=0.5)
    assert found[0, 0] == pytest.approx(-0.75 * math.log(0.2 / 0.4), abs=1e-12)


@given(
    red=st.floats(0, 1),
    nir=st.floats(0, 1),
    cosine=st.floats(0.01, 1),
    soil=st.floats(0.01, 0.39),
    largest=st.floats(0.01, 0.99),
)
def test_every_value_is_that_of_the_formula(red, nir, cosine, soil, largest):
    found = ppi([[red]], [[nir]], cosine, soil=soil, largest=largest)
    assert found[0, 0] == pytest.approx(by_hand(red, nir, cosine, soil, largest), abs=1e-9)


def block(seed=3, shape=(40, 6)):
    rng = np.random.default_rng(seed)
    red, nir = rng.uniform(0.02, 0.2, shape), rng.uniform(0.1, 0.6, shape)
    red[rng.random(shape) < 0.4] = np.nan
    nir[0, 0] = np.inf
    red[:, 5] = np.nan
    return red, nir


def test_m_is_the_percentile_and_the_headroom():
    index = dvi(*block())
    expected = [np.percentile(one[np.isfinite(one)], 95) for one in index.T[:5]]
    assert largest_dvi(index, 0.02)[:5] == pytest.approx(np.array(expected) + 0.02)
    assert np.isnan(largest_dvi(index)[5])
    above = [one[np.isfinite(one)].max() for one in index.T[:5]]
    assert headroom_of(index) == pytest.approx(np.mean(np.subtract(above, expected)) + 0.005)


def test_gaps_stay_gaps_and_inputs_stay_as_they_are():
    red, nir = block()
    kept = red.copy(), nir.copy()
    found = ppi(red, nir, np.full((40, 1), 0.7))
    np.testing.assert_array_equal(np.isnan(found), ~(np.isfinite(red) & np.isfinite(nir)))
    np.testing.assert_array_equal(red, kept[0])
    np.testing.assert_array_equal(nir, kept[1])


def test_no_series_depends_on_another():
    red, nir = block()
    whole = ppi(red, nir, 0.6, headroom=0.03)
    for column in range(6):
        part = slice(column, column + 1)
        np.testing.assert_array_equal(
            ppi(red[:, part], nir[:, part], 0.6, headroom=0.03), whole[:, part]
        )


@pytest.mark.parametrize("cosine", [0.0, -0.3, np.nan])
def test_without_the_sun_there_is_no_value(cosine):
    assert np.isnan(ppi([[0.1, 0.1, 0.4]], [[0.4, 0.15, 0.4]], cosine, largest=0.3)).all()


def test_the_float_type_is_that_of_the_input():
    red, nir = (one.astype(np.float32) for one in block())
    assert ppi(red, nir, 0.5).dtype == np.float32
    assert ppi([[0]], [[1]], 0.5).dtype == np.float64
    assert ppi(np.empty((0, 3)), np.empty((0, 3)), 0.5).shape == (0, 3)


@pytest.mark.parametrize(
    ("red", "keywords", "word"),
    [
        ([[0.1]], {"soil": 0.0}, "soil"),
        ([[0.1]], {"soil": 0.4}, "soil"),
        ([[0.1]], {"largest": 1.0}, "largest"),
        ([[0.1, 0.2]], {}, "shape"),
    ],
)
def test_bad_input_is_named(red, keywords, word):
    with pytest.raises(ValueError, match=word):
        ppi(red, [[0.3]], 0.5, **keywords)
