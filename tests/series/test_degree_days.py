"""Growing degree days, beside integrals and loops."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.series.degree_days import Weather, degree_days, first_day, sums_from

RNG = np.random.default_rng(4)
LOW = RNG.uniform(-15, 20, (5, 60))
HIGH = LOW + RNG.uniform(0, 25, LOW.shape)
WEATHER = Weather(-10, (LOW + HIGH) / 2, LOW, HIGH)


def test_of_the_mean():
    found = degree_days(WEATHER, 5.0)
    expected = [[max(one - 5.0, 0.0) for one in row] for row in WEATHER.mean]
    np.testing.assert_allclose(found, expected)
    assert degree_days(WEATHER, 5.0, cap=8.0).max() == 3.0


def test_modified():
    found = degree_days(WEATHER, 8.0, "modified", 25.0)
    for place in np.ndindex(LOW.shape):
        low, high = max(LOW[place], 8.0), min(HIGH[place], 25.0)
        expected = max((high + low) / 2 - 8.0, 0.0) if HIGH[place] > 8.0 else 0.0
        if LOW[place] <= 25.0:
            assert found[place] == pytest.approx(expected)


@pytest.mark.parametrize("cap", [np.inf, 18.0])
def test_a_sine_is_its_integral(cap):
    found = degree_days(WEATHER, 6.0, "sine", cap)
    turn = np.linspace(0, 2 * np.pi, 20_001)
    for place in [(0, 3), (1, 20), (2, 50), (3, 3), (4, 59), (4, 0)]:
        middle, half = (LOW[place] + HIGH[place]) / 2, (HIGH[place] - LOW[place]) / 2
        curve = np.minimum(middle + half * np.sin(turn), cap)
        assert found[place] == pytest.approx(np.mean(np.maximum(curve - 6.0, 0)), abs=2e-3)


def test_a_day_without_swing_is_its_mean():
    flat = Weather(1, np.array([[9.0, 2.0]]), np.array([[9.0, 2.0]]), np.array([[9.0, 2.0]]))
    np.testing.assert_array_equal(degree_days(flat, 5.0, "sine"), [[4.0, 0.0]])


def test_the_first_day_that_reaches_a_total():
    daily = np.round(RNG.uniform(0, 3, (4, 50)), 1)
    daily[2] = 0.0
    sums = sums_from(daily, 7)
    totals = np.array([[0.1, 5.0, 20.0], [50.0, 60.3, 1000.0]])
    found = first_day(sums, totals)
    for row in range(4):
        for place in np.ndindex(totals.shape):
            total, day = 0.0, 50
            for column in range(7, 50):
                total += daily[row, column]
                if total >= totals[place] - 1e-9:
                    day = column
                    break
            assert found[(row, *place)] == day
    assert found.shape == (4, 2, 3)
    assert first_day(sums, np.array(5.0)).tolist() == found[:, 0, 1].tolist()


def test_rounding_costs_no_day():
    sums = np.cumsum(np.full((3, 30), 0.1), axis=1)
    assert first_day(sums, np.array(2.0)).tolist() == [19, 19, 19]


@pytest.mark.parametrize(
    ("weather", "keywords", "word"),
    [
        (WEATHER, {"form": "cosine"}, "form"),
        (WEATHER, {"cap": 5.0}, "cap"),
        (Weather(1, LOW), {"form": "sine"}, "minimum"),
    ],
)
def test_bad_input_is_named(weather, keywords, word):
    with pytest.raises(ValueError, match=word):
        degree_days(weather, 5.0, **keywords)
