"""Detectors against plain Python, one series at a time."""

from __future__ import annotations

import math
from itertools import groupby

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.detect_drops import detect_drops, detect_peaks
from phenofuse.series.detect_gaps import detect_gaps
from phenofuse.series.detect_levels import detect_changes, detect_levels

DETECTORS = [detect_drops, detect_peaks, detect_gaps, detect_levels, detect_changes]
LEVELS = st.fixed_dictionaries(
    {
        "level": st.sampled_from([0.0, 0.5]),
        "above": st.booleans(),
        "fewest": st.integers(1, 3),
        "shortest": st.sampled_from([0.0, 2.0, 100.0]),
    }
)


def rows(markers):
    """Markers as tuples, a list."""
    fields = (markers.series, markers.start, markers.main, markers.end, markers.value)
    return list(zip(*(one.tolist() for one in fields)))


def observed(days, values):
    """Number, days and values of each series without its gaps."""
    for series, one in enumerate(values.T):
        there = np.isfinite(one)
        yield series, days[there].tolist(), one[there].tolist()


def naive_drops(days, values, least, most, shortest, fall, steep):
    """Drops of a series: walk down from every high to the low."""
    found = []
    groups = [
        (value, list(some)) for value, some in groupby(range(len(values)), values.__getitem__)
    ]
    for number in range(1, len(groups) - 1):
        value, places = groups[number]
        if not groups[number - 1][0] > value < groups[number + 1][0]:
            continue
        left = number - 1
        while left and groups[left - 1][0] > groups[left][0]:
            left -= 1
        right = number + 1
        while right + 1 < len(groups) and groups[right + 1][0] > groups[right][0]:
            right += 1
        high, low = groups[left][1][-1], places[0]
        steps = [values[at] - values[at + 1] for at in range(high, low)]
        step = high + steps.index(max(steps))
        drop = max(groups[left][0], groups[right][0]) - value
        is_steep = max(steps) / max(days[step + 1] - days[step], 1) >= steep
        is_deep = drop >= least and groups[left][0] - value >= fall
        if is_deep and is_steep and days[low] - days[high] >= shortest:
            found.append((days[high], (days[step] + days[step + 1]) / 2, days[low], drop))
    kept = sorted(found, key=lambda one: -one[3])[:most]
    return sorted(kept, key=lambda one: one[1])


@given(
    st.data(),
    st.sampled_from([0.0, 0.25, 1.0]),
    st.integers(1, 4),
    st.sampled_from([0.0, 3.0, 200.0]),
    st.sampled_from([0.0, 0.5]),
    st.sampled_from([0.0, 0.01]),
)
def test_drops_and_peaks(hard_blocks, data, least, most, shortest, fall, steep):
    days, values = data.draw(hard_blocks)
    rules = {"least": least, "most": most, "shortest": shortest, "fall": fall, "steep": steep}
    expected = [
        (series, *one)
        for series, x, y in observed(days, values)
        for one in naive_drops(x, y, **rules)
    ]
    assert rows(detect_drops(days, values, **rules)) == expected
    assert rows(detect_peaks(days, -values, **rules)) == expected


@given(st.data(), st.sampled_from([0.0, 1.0, 20.0, 300.0]))
def test_gaps(hard_blocks, data, longer_than):
    days, values = data.draw(hard_blocks)
    expected = []
    for series, x, _ in observed(days, values):
        marks = [*days[:1], *x, *days[-1:]]
        expected += [
            (series, start, (start + end) / 2, end, end - start)
            for start, end in zip(marks, marks[1:])
            if end - start > longer_than
        ]
    assert rows(detect_gaps(days, values, longer_than=longer_than)) == expected


def runs_of(days, values, level, above, fewest, shortest):
    """Whether each long run is beyond the level, and its places."""
    beyond = [value > level if above else value < level for value in values]
    runs = [(key, list(some)) for key, some in groupby(range(len(values)), beyond.__getitem__)]
    return [
        (key, some)
        for key, some in runs
        if len(some) >= fewest and days[some[-1]] - days[some[0]] >= shortest
    ]


@given(st.data(), LEVELS)
def test_levels(hard_blocks, data, rules):
    days, values = data.draw(hard_blocks)
    expected = []
    for series, x, y in observed(days, values):
        for _, some in (one for one in runs_of(x, y, **rules) if one[0]):
            farthest = (max if rules["above"] else min)(some, key=y.__getitem__)
            expected.append((series, x[some[0]], x[farthest], x[some[-1]], y[farthest]))
    assert rows(detect_levels(days, values, **rules)) == sorted(
        expected, key=lambda o: (o[0], o[2])
    )


@given(st.data(), LEVELS, st.sampled_from([0.0, 0.4]), st.sampled_from([math.inf, 0.05, 0.5]))
def test_changes(hard_blocks, data, rules, least, steep):
    days, values = data.draw(hard_blocks)
    expected = []
    for series, x, y in observed(days, values):
        states = runs_of(x, y, **rules)
        for before, after in zip(states, states[1:]):
            if not after[0] or before[0]:
                continue
            height = [one if rules["above"] else -one for one in y]

            def is_steep(at, x=x, height=height):
                return height[at + 1] - height[at] > steep * max(x[at + 1] - x[at], 1)

            first, last = after[1][0] - 1, after[1][0]
            while first and is_steep(first - 1):
                first -= 1
            while last < len(y) - 1 and is_steep(last):
                last += 1
            if abs(y[last] - y[first]) >= least:
                expected.append((series, x[first], x[last], abs(y[last] - y[first])))
    found = detect_changes(days, values, **rules, least=least, steep=steep)
    spans = sorted(zip(found.series, found.start, found.end, found.value))
    np.testing.assert_allclose(np.reshape(spans, (-1, 4)), np.reshape(sorted(expected), (-1, 4)))
    if steep == math.inf:
        np.testing.assert_array_equal(found.main, (found.start + found.end) / 2)
    assert ((found.start <= found.main) & (found.main <= found.end)).all()


@pytest.mark.parametrize("detect", DETECTORS)
@given(st.data())
def test_what_holds_for_every_detector(detect, hard_blocks, data):
    days, values = data.draw(hard_blocks)
    before = values.copy()
    found = detect(days, values)
    np.testing.assert_array_equal(values, before)
    assert (found.start <= found.main).all() and (found.main <= found.end).all()
    assert np.isfinite(found.value).all()
    order = np.lexsort((found.main, found.series))
    np.testing.assert_array_equal(order, np.arange(found.series.size))
    for series in range(values.shape[1]):
        alone = detect(days, values[:, series : series + 1])
        assert [one[1:] for one in rows(alone)] == [
            one[1:] for one in rows(found) if one[0] == series
        ]
        there = np.isfinite(values[:, series])
        if detect is not detect_gaps:
            dense = detect(days[there], values[there, series : series + 1])
            assert rows(dense) == rows(alone)


def test_a_hazy_observation_changes_no_state():
    days = 5.0 * np.arange(12)
    values = np.array([0.8, 0.8, 0.2, 0.8, 0.8, 0.8, 0.15, 0.15, 0.5, 0.15, 0.15, 0.15])
    found = detect_changes(days, values[:, None], level=0.3, fewest=2)
    assert rows(found) == [(0, 25.0, 27.5, 30.0, pytest.approx(0.65))]


STEEP = {"level": 0.3, "fewest": 2, "steep": 0.016}


def test_an_observation_during_a_change_tells_when_it_is():
    days = np.array([*range(-60, 11, 5), 12, *range(30, 90, 5)], float)
    values = np.where(days < 12, 0.8, np.where(days > 12, 0.2, 0.5))
    (found,) = rows(detect_changes(days, values[:, None], **STEEP))
    assert found == (0, 10.0, pytest.approx(12.0, abs=0.2), 30.0, pytest.approx(0.6))
    (plain,) = rows(detect_changes(days, values[:, None], level=0.3, fewest=2))
    assert plain[1:4] == (12.0, 21.0, 30.0)


def test_a_slow_fall_before_a_change_is_no_part_of_it():
    days = 5.0 * np.arange(20)
    ripening = np.clip(0.8 - 0.02 * (days - 30), 0.4, 0.8)
    values = np.where(days < 52, ripening, 0.15)[:, None]
    (found,) = rows(detect_changes(days, values, **STEEP))
    assert found[1] == 30.0 and 50 < found[2] < 55
    assert found[3] == 55.0


def test_one_observation_after_a_great_change_is_a_state_if_the_next_confirms_it():
    days = 5.0 * np.arange(10)
    sown = np.array([0.8, 0.8, 0.8, 0.8, 0.15, 0.35, 0.4, 0.5, 0.6, 0.6])
    hazy = np.array([0.8, 0.8, 0.8, 0.8, 0.15, 0.6, 0.7, 0.8, 0.8, 0.8])
    values = np.stack([sown, hazy], axis=1)
    assert not rows(detect_changes(days, values, level=0.3, fewest=2))
    found = rows(detect_changes(days, values, level=0.3, fewest=2, single=0.2))
    assert found == [(0, 15.0, 17.5, 20.0, pytest.approx(0.65))]
    assert not rows(detect_changes(days, values, level=0.3, fewest=2, single=0.65))
    later = detect_changes(days[:5], values[:5], level=0.3, fewest=2, single=0.2)
    assert not rows(later)  # nothing confirms it yet


@pytest.mark.parametrize("steep", [math.inf, 0.016])
def test_what_is_green_under_clouds_has_not_changed_yet(steep):
    days = 5.0 * np.arange(20)
    values = np.where(days < 50, 0.8, 0.15)[:, None].repeat(2, axis=1)
    values[8:14] = np.nan  # the days 40 to 65
    under = np.full((20, 2), 0.05)
    under[9, 0], under[10, 0] = 0.6, np.inf  # on day 45; infinite is a gap
    how = {"level": 0.3, "fewest": 2, "steep": steep}
    near = {"abs": 1.0 if steep < 1 else 1e-9}  # a steep change is over at its last observation
    first, second = rows(detect_changes(days, values, (days, under), **how))
    assert first == (0, 35.0, pytest.approx(57.5, **near), 70.0, pytest.approx(0.65))
    assert second == (1, 35.0, pytest.approx(52.5, **near), 70.0, pytest.approx(0.65))
    own_days = days[9:10] + 0.01
    first, second = rows(detect_changes(days, values, (own_days, under[9:10]), **how))
    assert first[2] == pytest.approx(57.505, **near) and second[2] == pytest.approx(52.5, **near)
    rising = detect_changes(days, 1 - values, (days, 1 - under), **how | {"above": True})
    assert rising.main == pytest.approx([52.5, 52.5], **near)


def test_what_is_unmasked_has_to_fit():
    days, values = np.arange(4.0), np.ones((4, 2))
    with pytest.raises(ValueError, match="the 2 series of values, not 3"):
        detect_changes(days, values, (days, np.ones((4, 3))))
    with pytest.raises(ValueError, match="days of unmasked must increase"):
        detect_changes(days, values, (days[::-1], values))


def test_near_drops_become_one():
    days = np.arange(7.0)
    values = np.array([0.9, 0.3, 0.5, 0.2, 0.8, 0.1, 0.7])
    assert len(rows(detect_drops(days, values[:, None]))) == 3
    joined = rows(detect_drops(days, values[:, None], within=1))
    assert joined == [(0, 0.0, 4.5, 5.0, pytest.approx(0.7))]


@pytest.mark.parametrize(
    ("detect", "wrong"),
    [
        (detect_drops, {"least": -1}),
        (detect_drops, {"most": 0}),
        (detect_peaks, {"shortest": math.nan}),
        (detect_gaps, {"longer_than": -1}),
        (detect_levels, {"level": math.inf}),
        (detect_levels, {"fewest": 0}),
        (detect_changes, {"least": -0.1}),
        (detect_changes, {"single": math.nan}),
    ],
)
def test_settings_out_of_range_are_refused(detect, wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        detect([0, 1], np.ones((2, 1)), **wrong)


@pytest.mark.parametrize("detect", DETECTORS)
def test_times_out_of_order_are_refused(detect):
    with pytest.raises(ValueError, match="increase"):
        detect([1, 0], np.ones((2, 1)))
