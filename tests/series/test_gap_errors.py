"""Errors of filled values, against plain sums."""

from __future__ import annotations

import math

import numpy as np
import pytest

from phenofuse.series.gap_errors import gap_errors


def test_errors_are_the_plain_sums():
    random = np.random.default_rng(0)
    observed, filled = random.normal(size=(2, 500))
    filled[7], observed[9] = np.nan, np.inf
    pairs = [(o, f) for o, f in zip(observed, filled) if math.isfinite(o) and math.isfinite(f)]
    mean = sum(o for o, _ in pairs) / len(pairs)
    found = gap_errors(observed, filled)
    assert found.number == len(pairs) == 498
    squares = sum((f - o) ** 2 for o, f in pairs)
    assert found.rmse == pytest.approx(math.sqrt(squares / 498))
    assert found.bias == pytest.approx(sum(f - o for o, f in pairs) / 498)
    assert found.r2 == pytest.approx(1 - squares / sum((o - mean) ** 2 for o, _ in pairs))
    assert all(math.isnan(share) for share in found.coverage)


@pytest.mark.parametrize(("factor", "right"), [(1, (0.5, 0.8, 0.95)), (2, (0.823, 0.990, 0.9999))])
def test_intervals_hold_what_normal_errors_say(factor, right):
    random = np.random.default_rng(1)
    scale = random.uniform(0.5, 2, 200_000)
    filled = random.normal(size=scale.size)
    observed = filled + scale * random.normal(size=scale.size)
    found = gap_errors(observed, filled, factor * scale)
    assert found.coverage == pytest.approx(right, abs=0.004)


def test_values_without_deviation_say_nothing_of_intervals():
    found = gap_errors([0.0, 0.0, 9.0], [0.0, 5.0, 0.0], [1.0, np.nan, 1.0])
    assert found.number == 3
    assert found.coverage == (0.5, 0.5, 0.5)


def test_nothing_to_compare():
    found = gap_errors([np.nan], [1.0], [1.0])
    assert found.number == 0 and math.isnan(found.rmse) and math.isnan(found.coverage[0])
    assert math.isnan(gap_errors([2.0, 2.0], [1.0, 1.0]).r2)


def test_other_shapes_are_refused():
    with pytest.raises(ValueError, match="shape"):
        gap_errors([1.0, 2.0], [1.0])
