"""Weights that are as good as none."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.series.observation_weights import LEAST, effective_weights


@pytest.mark.parametrize("none", [0.0, np.nan, np.inf, 1.4e-45])
def test_a_weight_that_counts_nothing_makes_a_gap(none):
    values = np.ones((2, 2), np.float32)
    weights = np.array([[none, 2.0], [LEAST, 1.0]], np.float32)
    np.testing.assert_array_equal(effective_weights(values, weights), [[0, 2], [LEAST, 1]])
