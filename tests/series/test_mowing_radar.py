"""What radar says of drops."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.integrate import simpson
from scipy.stats import norm

from phenofuse.series.mowing_radar import SEEN, Evidence
from phenofuse.series.observed import Observed

DAYS = np.arange(0, 365, 5.0)


def main_and_radar(cut, seen=1.0, noise=0.02, seed=0):
    """NDVI that is cut at day 180, if so, and a variable that shows what share of it is seen."""
    rng = np.random.default_rng(seed)
    year = 0.5 + 0.3 * np.sin(2 * np.pi * (DAYS - 90) / 365)
    dip = 0.3 * np.exp(-(DAYS - 180) / 20) * (DAYS >= 180)
    main = year - cut * dip
    radar = 1 - 0.5 * (year - seen * dip) + rng.normal(0, noise, DAYS.size)
    observed = Observed(DAYS[:, None], main[:, None], np.array([DAYS.size]))
    return observed, radar[:, None]


def factor(*arguments, **keywords):
    """The factor to the odds of the step in which the cut is, its drop being 0.3."""
    main, radar = main_and_radar(*arguments, **keywords)
    drop = np.zeros((DAYS.size - 1, 1))
    drop[35] = 0.3
    found = np.exp(Evidence(DAYS, radar, main).log_factor(drop))
    assert (found[np.arange(DAYS.size - 1) != 35] == 1).all()
    return found[35, 0]


def test_a_cut_that_radar_sees_is_likelier_and_one_it_does_not_see_is_less_likely():
    assert factor(1.0) > 3
    assert factor(1.0, seen=0.0) < 0.7


def test_a_variable_that_has_nothing_to_do_with_it_says_little():
    factors = [factor(1.0, seen=0.0, noise=5.0, seed=seed) for seed in range(10)]
    assert min(factors) > 0.4 and max(factors) < 2.5


def test_too_short_a_variable_says_nothing():
    main, radar = main_and_radar(1.0)
    drop = np.full((DAYS.size - 1, 1), 0.3)
    for values in (radar[:5], np.full((5, 1), np.nan), np.ones((5, 1)), radar[:0]):
        evidence = Evidence(DAYS[: len(values)], values, main)
        np.testing.assert_array_equal(evidence.log_factor(drop), 0)


@given(st.floats(-4, 6), st.floats(0.01, 6))
def test_the_factor_is_the_ratio_of_the_likelihoods(z, scale):
    """Against the integral over everything a cut may show."""
    evidence = Evidence.__new__(Evidence)
    evidence._foretold = np.array([-scale / SEEN])
    evidence._seen = np.array([[-z]])
    found = np.exp(evidence.log_factor(np.ones((1, 1)))[0, 0])

    width = scale / np.sqrt(1 + scale**2)
    shown = np.linspace(0, max(0.0, z * width**2) + 12 * width, 4001)
    likelihood = norm.pdf(z - shown) * 2 * norm.pdf(shown, scale=scale)
    assert found == pytest.approx(simpson(likelihood, x=shown) / norm.pdf(z), rel=1e-6)
