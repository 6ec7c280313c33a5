"""Which peaks of a curve are seasons."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.phenology_curves import curves
from phenofuse.series.phenology_extremes import extremes, merge_bumps
from phenofuse.series.seasons import SeasonRules, find_seasons

START = 17532.0
FLAT = 40


def block(*series):
    values = np.array(series, float).T
    return curves(START + np.arange(len(values)), values)


def turning_points(values):
    """Lows (-1) and peaks (1) of one series with their first and last place, by definition."""
    runs = []
    for place, value in enumerate(values):
        if runs and runs[-1][2] == value:
            runs[-1][1] = place
        else:
            runs.append([place, place, value])
    found = []
    for number, (first, last, value) in enumerate(runs):
        beside = [runs[other][2] for other in (number - 1, number + 1) if 0 <= other < len(runs)]
        if beside and all(value > other for other in beside):
            found.append((first, last, value, 1))
        elif beside and all(value < other for other in beside):
            found.append((first, last, value, -1))
    return found


def merged(points, share):
    """Merge the bumps of one series, the smallest first, point by point."""
    points = list(points)
    while True:
        bumps = []
        for at in range(1, len(points) - 1):
            left, top, right = (points[at + step][2] for step in (-1, 0, 1))
            smaller = top - max(left, right)
            if points[at][3] == 1 and smaller < share * (top - (left + right) / 2):
                bumps.append((smaller, at, -1 if left > right else 1))
        if not bumps:
            return points
        _, at, side = min(bumps)
        gone = {at + side}
        if 0 <= at + 2 * side < len(points):
            beyond = at + 2 * side
            gone.add(beyond if points[beyond][2] < points[at][2] else at)
        points = [point for place, point in enumerate(points) if place not in gone]


series_of_levels = st.lists(st.integers(0, 30), min_size=1, max_size=25)


@given(st.lists(series_of_levels, min_size=1, max_size=4), st.sampled_from([0.0, 0.3, 0.5]))
def test_lows_and_peaks_are_those_of_the_definition(levels, share):
    length = max(len(level) for level in levels)
    values = np.full((length, len(levels)), np.nan)
    for number, level in enumerate(levels):
        values[: len(level), number] = level
    of = curves(START + np.arange(length), values)
    found = merge_bumps(extremes(of), of.time, share, 0.0)
    expected = []
    for number, level in enumerate(levels):
        begin = sum(len(earlier) for earlier in levels[:number])
        for first, last, value, kind in merged(turning_points(level), share):
            expected.append((number, begin + first, begin + last, value, kind == 1))
    got = zip(*(getattr(found, name) for name in ("series", "first", "last", "value", "peak")))
    assert [tuple(point) for point in got] == expected


def wave(heights, lows, step=30):
    """Straight lines through lows and peaks in turn, flat for FLAT days before and after."""
    knots = [lows[0]]
    for height, low in zip(heights, lows[1:]):
        knots += [height, low]
    at = np.arange(len(knots)) * step
    return np.pad(np.interp(np.arange(at[-1] + 1), at, knots), FLAT, mode="edge")


def peaks(values, **rules):
    of = block(values)
    return list(
        of.time[find_seasons(of, SeasonRules(**{"minimum_pause": 0, **rules}))[0].peak_first]
        - START
        - FLAT
    )


def test_no_to_three_seasons_in_a_year():
    assert peaks(np.full(360, 0.4)) == []
    assert peaks(wave([0.8], [0.1, 0.1], 180)) == [180]
    assert peaks(wave([0.8, 0.7], [0.1, 0.2, 0.1], 90)) == [90, 270]
    assert peaks(wave([0.8, 0.7, 0.75], [0.1, 0.2, 0.2, 0.1], 60)) == [60, 180, 300]


def test_a_bump_belongs_to_its_neighbour():
    bump = wave([0.8, 0.4], [0.1, 0.35, 0.1])
    of = block(bump)
    season, _ = find_seasons(of, SeasonRules())
    assert peaks(bump) == [30]
    assert of.time[season.right[0]] - START - FLAT == 120
    assert peaks(bump, seasonal_parameter=0.0, minimum_amplitude=0.0) == [30, 90]


def test_a_small_season_is_left_out_but_bounds_its_neighbour():
    small = wave([0.8, 0.4], [0.1, 0.25, 0.1])
    of = block(small)
    season, _ = find_seasons(of, SeasonRules(minimum_pause=0))
    assert list(of.time[season.peak_first] - START - FLAT) == [30]
    assert of.time[season.right[0]] - START - FLAT == 60
    assert peaks(small, seasonal_parameter=0.3) == [30, 90]


def test_small_seasons_nine_months_apart_do_not_compare():
    values = np.concatenate((wave([0.8], [0.1, 0.1], 140), wave([0.3], [0.1, 0.1], 140)))
    assert peaks(values) == [140, 140 + 281 + 2 * FLAT]


def test_minimum_amplitude_and_length():
    assert peaks(wave([0.3], [0.1, 0.1]), minimum_amplitude=0.19) == [30]
    assert peaks(wave([0.3], [0.1, 0.1]), minimum_amplitude=0.21) == []
    twins = wave([0.8, 0.7], [0.1, 0.1, 0.1], 20)
    assert peaks(twins, minimum_length=39) == [20, 60]
    assert peaks(twins, minimum_length=41) == []


def test_a_peak_of_equal_values_is_one_season():
    of = block([0.1, 0.2, 0.6, 0.6, 0.6, 0.2, 0.1, 0.1])
    season, _ = find_seasons(of, SeasonRules(max_gap=5))
    assert (season.peak_first[0], season.peak_last[0]) == (2, 4)


@pytest.mark.parametrize(
    ("cut", "known"),
    [
        (slice(None), (True, True)),
        (slice(110, None), (True, True)),
        (slice(145, None), (False, True)),
        (slice(None, 215), (True, False)),
    ],
)
def test_a_side_beyond_the_end_of_the_series_is_not_known(cut, known):
    bell = 0.2 + 0.6 * np.exp(-(((np.arange(365) - 180) / 40) ** 2))
    season, _ = find_seasons(block(bell[cut]), SeasonRules())
    assert (season.left_known[0], season.right_known[0]) == known


@pytest.mark.parametrize("cut", [slice(150, 210), slice(160, None), slice(None, 181)])
def test_a_season_without_sides_is_cut_off(cut):
    bell = 0.2 + 0.6 * np.exp(-(((np.arange(365) - 180) / 40) ** 2))
    of = block(bell[cut])
    season, cut_off = find_seasons(of, SeasonRules())
    assert season.series.size == 0
    assert cut_off.time[0] == START + bell[cut].argmax()


@pytest.mark.parametrize(
    "rules",
    [
        {"seasonal_parameter": 1.1},
        {"seasonal_parameter": np.nan},
        {"minimum_amplitude": -0.1},
        {"minimum_length": np.inf},
        {"minimum_pause": -1},
        {"max_gap": 0},
    ],
)
def test_rules_out_of_range_are_refused(rules):
    with pytest.raises(ValueError, match=next(iter(rules))):
        SeasonRules(**rules).check()


def mown(fall=2, rise=25):
    """A season with a cut in it, and bare ground for two months before a second one."""
    knots = [0, 40, 110, 110 + fall, 110 + fall + rise, 230, 290, 360, 430, 470]
    return np.interp(np.arange(471.0), knots, [0.1, 0.1, 0.8, 0.35, 0.75, 0.1, 0.1, 0.7, 0.1, 0.1])


def test_a_short_pause_parts_no_seasons():
    of = block(mown())
    parted, _ = find_seasons(of, SeasonRules(minimum_pause=0))
    assert list(of.time[parted.peak_first] - START) == [110, 137, 360]
    season, _ = find_seasons(of, SeasonRules(minimum_pause=30))
    assert list(of.time[season.peak_first] - START) == [110, 360]
    assert list(of.time[season.left] - START) == [40, 290]
    assert list(of.time[season.right] - START) == [230, 430]
    np.testing.assert_allclose(season.amplitude, [0.7, 0.6])
    season, _ = find_seasons(of, SeasonRules(minimum_pause=13))
    assert season.series.size == 3


def test_small_growth_is_not_joined_over_a_short_pause():
    knots = [0, 40, 110, 180, 190, 200, 240]
    values = np.interp(np.arange(241.0), knots, [0.1, 0.1, 0.8, 0.2, 0.3, 0.15, 0.15])
    of = block(values)
    season, _ = find_seasons(of, SeasonRules(minimum_pause=60, minimum_amplitude=0))
    assert of.time[season.right[0]] - START == 180


def test_a_high_level_beginning_is_no_low():
    values = np.interp(np.arange(300.0), [0, 60, 100, 200, 299], [0.5, 0.5, 0.8, 0.1, 0.1])
    season, _ = find_seasons(block(values), SeasonRules())
    assert (season.left_known[0], season.right_known[0]) == (False, True)


def meadow(cuts=(130, 170, 210, 250), low=0.5, year=365):
    """Two years of a meadow: green from day 90 to 300, cut in each to a stand that grows again."""
    knots, levels = [0], [0.45]
    for begin in (0, year):
        knots += [begin + 70, begin + 100]
        levels += [0.45, 0.85]
        for number, cut in enumerate(cuts):
            knots += [begin + cut, begin + cut + 2, begin + cut + 27]
            levels += [0.85 - 0.03 * number, low, 0.85 - 0.03 * (number + 1)]
        knots += [begin + 290, begin + 320]
        levels += [0.7, 0.45]
    return np.interp(np.arange(2.0 * year), [*knots, 2 * year], [*levels, 0.45])


def test_a_meadow_cut_many_times_has_one_season_a_year():
    of = block(meadow())
    parted, _ = find_seasons(of, SeasonRules(minimum_pause=0))
    assert parted.series.size == 10
    season, _ = find_seasons(of, SeasonRules(minimum_pause=10))
    assert season.joined.all()
    assert list(of.time[season.left[:1]] - START) == [70]
    assert list(of.time[season.right] - START) == [320, 685]


def test_standing_plants_may_pause_longer_than_bare_ground():
    knots = [0, 40, 100, 115, 135, 150, 210, 260]
    for low, count in ((0.5, 1), (0.2, 2)):
        values = np.interp(np.arange(261.0), knots, [0.1, 0.1, 0.8, low, low, 0.8, 0.1, 0.1])
        assert len(peaks(np.pad(values, FLAT, mode="edge"), minimum_pause=30)) == count


def test_a_winter_between_two_seasons_is_no_short_pause():
    days = np.arange(0, 731)
    values = 0.45 + 0.4 * np.exp(-((((days % 365) - 180) / 50) ** 4))
    values += 0.02 * np.exp(-(((days - 365) / 8) ** 2))
    season, _ = find_seasons(block(values), SeasonRules())
    assert season.series.size == 2


def test_a_rise_from_the_beginning_may_be_smaller_than_one_between_seasons():
    begin = np.interp(np.arange(301.0), [0, 60, 100, 160, 200, 240, 300], [5, 8, 1, 1, 9, 1, 1])
    of = block(begin / 10)
    season, _ = find_seasons(of, SeasonRules())
    assert list(of.time[season.peak_first] - START) == [60, 200]
    assert list(season.left_known) == [False, True]
    begin[:61] = np.linspace(6.5, 8, 61)
    season, cut_off = find_seasons(block(begin / 10), SeasonRules())
    assert season.series.size == 1
    assert list(cut_off.time - START) == [60]


def test_a_dip_at_the_beginning_is_no_low_that_asks_for_a_full_rise():
    begin = np.interp(np.arange(301.0), [0, 20, 60, 100, 160, 200, 240, 300], [*range(8)])
    levels = np.array([6.3, 6, 8, 1, 1, 9, 1, 1])
    values = np.interp(begin, np.arange(8), levels) / 10
    for one in (values, values[::-1]):
        season, _ = find_seasons(block(one), SeasonRules())
        assert season.series.size == 2
    values[:21] = np.linspace(0.8, 0.6, 21)  # as large as the rise, which may be a bump then
    season, _ = find_seasons(block(values), SeasonRules())
    assert list(season.peak_first) == [200]


@pytest.mark.parametrize("side", [0, 1])
def test_small_bumps_on_a_level_end_prove_no_low(side):
    knots = [0, 10, 20, 35, 60, 100, 200, 299]
    for level, known in ((0.33, False), (0.12, True)):
        bumps = [level, level + 0.02, level - 0.01, level + 0.01, level, 0.8, 0.1, 0.1]
        values = np.interp(np.arange(300.0), knots, bumps)
        of = block(values if side == 0 else values[::-1])
        season, _ = find_seasons(of, SeasonRules())
        sides = season.left_known, season.right_known
        assert (sides[side][0], sides[1 - side][0]) == (known, True)


def test_a_season_of_the_least_amplitude_before_another_proves_the_low_between():
    values = np.interp(
        np.arange(300.0), [0, 20, 40, 100, 200, 299], [0.3, 0.45, 0.3, 0.8, 0.1, 0.1]
    )
    season, _ = find_seasons(block(values), SeasonRules())
    assert list(season.left_known) == [True]
