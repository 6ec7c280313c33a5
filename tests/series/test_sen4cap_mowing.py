"""The Sen4CAP rule against one series at a time in plain Python, and on known parcels."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from phenofuse.benchmarks.mowing import cuts_of_one
from phenofuse.series.observed import Observed
from phenofuse.series.sen4cap_mowing import sen4cap_cuts


@st.composite
def blocks(draw):
    """Days far apart and near, and NDVI in sixteenths, exact in binary."""
    steps = draw(st.lists(st.integers(1, 40), max_size=25))
    days = np.cumsum([18_000, *steps]).astype(float)
    number = st.integers(0, 15).map(lambda part: part / 16) | st.just(math.nan)
    return days, draw(arrays(np.float64, (days.size, draw(st.integers(0, 5))), elements=number))


@given(blocks())
def test_equals_the_rule_on_one_series_at_a_time(block):
    days, values = block
    cuts = sen4cap_cuts(Observed.of(days, values))
    for number, column in enumerate(values.T):
        own = cuts.series == number
        found = np.stack((cuts.begin, cuts.end, cuts.depth), axis=1)[own]
        np.testing.assert_array_equal(found, np.reshape(cuts_of_one(days, column), (-1, 3)))
    np.testing.assert_array_equal(cuts.date, (cuts.begin + cuts.end) / 2)
    assert ((cuts.confidence > 0.5) & (cuts.confidence < 1)).all()


def test_no_more_than_four_cuts_are_kept_the_strongest():
    days = 18_000 + np.arange(36) * 12.0
    values = np.full(36, 0.8)
    values[6::6] = [0.55, 0.3, 0.4, 0.35, 0.5]
    cuts = sen4cap_cuts(Observed.of(days, values[:, None]))
    np.testing.assert_allclose(cuts.depth, [0.5, 0.4, 0.45, 0.3])


def test_on_known_parcels_it_finds_what_is_published(grassland):
    """Half of the ten parcels of the published numbers: 18 cuts, 12 right, 12 of 17 found.

    Those are of all ten; of these five it is 9 cuts, 7 right, and 7 of 9 found.
    """
    days, values = grassland.block("NDVI", "P50", 0.5)
    cuts = sen4cap_cuts(Observed.of(days, values))
    found = right = 0
    for number, mown in enumerate(grassland.mown):
        own = np.stack((cuts.begin, cuts.end), axis=1)[cuts.series == number]
        found += sum(any(a - 5 <= day <= b + 5 for a, b in own) for day in mown)
        right += sum(any(a - 10 <= day <= b + 10 for day in mown) for a, b in own)
    assert (cuts.series.size, right, found, sum(map(len, grassland.mown))) == (9, 7, 7, 9)
