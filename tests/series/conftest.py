"""What tests of several methods share."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from phenofuse.scripts.mowing_accuracy import Known


@pytest.fixture(scope="session")
def grassland(shared) -> Known:
    """The five parcels whose days of mowing are known."""
    return Known.read(shared / "reference" / "parcels")


@st.composite
def _blocks(draw):
    quarters = draw(st.lists(st.integers(-4000, 4000), max_size=30, unique=True))
    days = np.sort(np.array(quarters, float)) / 4
    number = st.integers(-8, 8).map(lambda one: one / 8)
    number |= st.sampled_from([math.nan, math.inf, -math.inf, 0.5])
    values = draw(arrays(np.float64, (days.size, draw(st.integers(0, 4))), elements=number))
    return days, values


@pytest.fixture(scope="session")
def hard_blocks():
    """Days, several a day as well, and values with gaps, repeats, constants and infinities."""
    return _blocks()
