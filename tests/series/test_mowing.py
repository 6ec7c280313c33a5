"""Cuts of grassland by the curve: known cuts, known parcels, and what must always hold."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from phenofuse.cube.sample.scene import Scene
from phenofuse.scripts.mowing_accuracy import RADAR, Intervals, pairs
from phenofuse.series.mowing import CUT, RULES, mowing, year_names
from phenofuse.series.mowing_years import GRAZED, MOWN, NEITHER, YEARLY

NEW_YEAR = 18_262.0  # 2020
DAYS = NEW_YEAR + np.arange(2, 366, 5.0)
DATE, BEGIN, END, DEVIATION, DEPTH, CONFIDENCE = range(len(CUT))


def meadow(*cuts, depth=0.4, noise=0.02, seed=0, days=DAYS):
    """NDVI of a year with cuts on some days of the year, from 0."""
    day = days - NEW_YEAR
    value = 0.5 + 0.3 * np.sin(2 * np.pi * (day - 90) / 365).clip(-0.5)
    for cut in cuts:
        value -= np.where(day > cut, depth / (1 + np.exp((day - cut - 16) / 4)), 0.0)
    return value + np.random.default_rng(seed).normal(0, noise, day.size)


def found_in(values, **keywords):
    """The cuts (C, 6) of one series, with days of the year for dates."""
    _, cuts = mowing(DAYS, values[:, None], **keywords)
    own = cuts[np.isfinite(cuts[:, 0, 0]), :, 0]
    own[:, :3] -= NEW_YEAR
    return own


def test_cuts_are_found_and_dated():
    values = np.stack([meadow(135, 180, 240, seed=seed) for seed in range(20)], axis=1)
    yearly, cuts = mowing(DAYS, values)
    assert cuts.shape == (3, 6, 20)
    np.testing.assert_allclose(
        cuts[:, DATE] - NEW_YEAR, [[135], [180], [240]] * np.ones(20), atol=4
    )
    assert ((cuts[:, BEGIN] < cuts[:, DATE]) & (cuts[:, DATE] < cuts[:, END])).all()
    np.testing.assert_allclose(cuts[:, DEPTH], 0.4, atol=0.15)
    assert (cuts[:, CONFIDENCE] > 0.9).all()
    by_name = dict(zip(YEARLY, yearly[:, 0]))
    np.testing.assert_array_equal(by_name["cuts"], 3)
    np.testing.assert_allclose(by_name["first"], 136, atol=4)
    np.testing.assert_allclose(by_name["interval"], 52.5, atol=4)
    np.testing.assert_array_equal(by_name["use"], MOWN)


def test_a_dip_of_one_observation_is_a_cloud():
    values = meadow()
    values[30] -= 0.4
    assert not len(found_in(values))
    values[31:34] -= [0.38, 0.3, 0.2]
    assert len(found_in(values)) == 1


def test_the_last_observation_alone_makes_no_cut():
    values = meadow()
    values[40:] = np.nan
    values[39] -= 0.4
    assert not len(found_in(values))
    values[40] = values[39]
    assert len(found_in(values)) == 1


def test_the_year_itself_has_no_cut():
    values = np.stack([meadow(seed=seed) for seed in range(200)], axis=1)
    _, cuts = mowing(DAYS, values)
    assert np.isfinite(cuts[:, DATE]).sum() <= 1


def test_of_near_falls_the_largest_is_the_cut():
    smaller = meadow(134, depth=0.2, noise=0) - meadow(noise=0)
    assert 132 <= found_in(meadow() + smaller)[0, BEGIN] <= 137
    cuts = found_in(meadow(150) + smaller)
    assert len(cuts) == 1 and 147 <= cuts[0, BEGIN] <= 152


def test_more_confidence_finds_fewer_cuts_and_all_are_that_sure():
    values = np.stack([meadow(140, 200, depth=0.2, seed=seed) for seed in range(50)], axis=1)
    values[np.random.default_rng(1).random(values.shape) < 0.5] = np.nan
    counts = []
    for confidence in (0.5, 0.9, 0.99):
        _, cuts = mowing(DAYS, values, confidence=confidence)
        there = np.isfinite(cuts[:, DATE])
        assert (cuts[:, CONFIDENCE][there] >= confidence).all()
        counts.append(there.sum())
    assert counts[0] > counts[1] > counts[2] > 0


def test_radar_makes_a_doubtful_cut_sure_or_not():
    values = meadow(200, depth=0.17, noise=0.03, seed=3)
    radar = 1 - 0.5 * meadow(200, noise=0.01)[:, None]
    blind = 1 - 0.5 * meadow(noise=0.01)[:, None]
    alone, with_it, against = (
        mowing(DAYS, values[:, None], *further, confidence=0.5)[1][0, CONFIDENCE, 0]
        for further in ([], [(DAYS, radar)], [(DAYS, blind)])
    )
    assert against < alone < with_it


def test_slow_dips_are_grazing():
    day = DAYS - NEW_YEAR
    values = np.stack((meadow(), meadow() - 0.25 * np.exp(-(((day - 190) / 30) ** 2))), axis=1)
    yearly, cuts = mowing(DAYS, values)
    assert not len(cuts)
    np.testing.assert_array_equal(yearly[YEARLY.index("use"), 0], [NEITHER, GRAZED])


def test_bare_ground_ends_permanence_and_is_reseeded_when_green_again():
    days = NEW_YEAR + np.arange(0, 3 * 365, 5.0)
    values = np.full((days.size, 3), 0.6) + np.random.default_rng(0).normal(0, 0.01, (days.size, 3))
    later = (days >= NEW_YEAR + 366 + 200) & (days < NEW_YEAR + 366 + 240)
    values[later, 1] = 0.2
    values[days >= NEW_YEAR + 366 + 200, 2] = 0.2
    yearly, _ = mowing(days, values)
    names = ("bare", "reseeded", "permanent")
    bare, reseeded, permanent = (yearly[YEARLY.index(one)] for one in names)
    np.testing.assert_array_equal(bare, [[0, 0, 0], [0, 1, 1], [0, 0, 1]])
    np.testing.assert_array_equal(reseeded, [[0, 0, 0], [0, 1, 0], [0, 0, 0]])
    np.testing.assert_array_equal(permanent, [[1, 1, 1], [1, 0, 0], [1, 0, 0]])
    assert year_names(days) == ("2020", "2021", "2022")


def test_a_cut_in_a_year_that_no_image_saw_counts():
    days = np.concatenate(
        (NEW_YEAR + np.arange(0, 300, 5.0), NEW_YEAR + 735 + np.arange(0, 50, 5.0))
    )
    values = np.where(days < NEW_YEAR + 400, 0.9, 0.1)[:, None]
    yearly, cuts = mowing(days, values, confidence=0.5)
    assert cuts.shape[0] == 1 and NEW_YEAR + 366 < cuts[0, DATE, 0] < NEW_YEAR + 731
    np.testing.assert_array_equal(yearly[0, :, 0], [0, 1, 0])


def test_on_known_parcels_it_finds_more_than_sen4cap_and_is_no_less_right(grassland):
    ndvi = grassland.block("NDVI", "P50", 0.5)
    radar = [grassland.block(*one) for one in RADAR.items()]
    for further in ([], radar):
        found = Intervals.of(mowing(*ndvi, *further)[1], grassland.mown)
        assert (found.cuts, found.found, found.right) == (9, 8, 8)
    other = Intervals.of(mowing(*ndvi, rule="sen4cap")[1], grassland.mown)
    assert (other.cuts, other.found, other.found_far, other.right) == (9, 7, 7, 7)


def test_on_the_sample_scene_most_cuts_are_found_within_five_days():
    scene = Scene(width=90, height=90, seed=11, cloud_share=0.4)
    labels = scene.labels.ravel()
    images = [scene.optical(number) for number in range(scene.optical_days.size)]
    ndvi = np.array([np.where(one.mask, np.nan, one.ndvi).ravel() for one in images])
    meadows = [one for one in scene.parcels if one.crop == "meadow"]
    rows = []
    for one in meadows:
        clear = ndvi[:, labels == one.id]
        known = np.isfinite(clear).mean(axis=1) > 0.1
        rows.append([np.nanmean(x) if ok else np.nan for x, ok in zip(clear, known)])
    mown = [[day for season in one.seasons for day in season.mowings] for one in meadows]
    _, cuts = mowing(scene.optical_days, np.array(rows).T)
    error = np.array([cut[DATE] - day for day, cut in pairs(cuts, mown)])
    right = np.count_nonzero(np.abs(error) <= 5)
    assert right >= 0.9 * sum(map(len, mown)) > 10
    assert right >= 0.9 * np.isfinite(cuts[:, DATE]).sum()


NUMBERS = st.sampled_from([0.25, 0.5, 0.75, 0.8, -0.3, math.nan, math.nan, math.inf, -math.inf])


@st.composite
def blocks(draw):
    """Days so near that there are cuts, and a block of repeats, gaps and infinite values."""
    quarters = draw(st.lists(st.integers(0, 2000), max_size=40, unique=True))
    days = 18_000 + np.sort(np.array(quarters, float)) / 4
    elements = draw(st.sampled_from([NUMBERS, st.floats(-1, 1, width=32)]))
    shape = (days.size, draw(st.integers(0, 5)))
    return days, draw(arrays(np.float64, shape, elements=elements))


@settings(max_examples=80, deadline=None)
@given(st.data(), st.sampled_from(RULES), st.booleans())
def test_whatever_comes_the_result_is_well_formed(hard_blocks, data, rule, with_other):
    days, values = data.draw(blocks() | hard_blocks)
    before = values.copy()
    further = [(days, values[::-1].copy())] if with_other else []
    yearly, cuts = mowing(days, values, *further, rule=rule)
    np.testing.assert_array_equal(values, before)
    years = len(year_names(days))
    assert yearly.shape == (len(YEARLY), years, values.shape[1])
    assert cuts.shape[1:] == (len(CUT), values.shape[1])
    there = np.isfinite(cuts[:, DATE])
    assert (np.isfinite(cuts).all(axis=1) == there).all()
    date, begin, end, deviation, depth, confidence = cuts.swapaxes(0, 1)[:, there]
    assert ((begin <= date) & (date <= end) & (deviation >= 0) & (depth > 0)).all()
    assert ((confidence >= 0.5) & (confidence <= 1)).all()
    assert (np.diff(cuts[:, DATE], axis=0)[there[1:]] > 0).all()
    assert np.nansum(yearly[0]) == there.sum()
    seen = np.isfinite(values).any(axis=0)
    assert np.isnan(yearly[:, :, ~seen]).all() and not there[:, ~seen].any()


@settings(max_examples=40, deadline=None)
@given(blocks(), st.sampled_from(RULES), st.integers(0, 5))
def test_a_series_has_the_same_result_in_any_block(block, rule, first):
    days, values = block
    further = (days, values[::-1].copy())
    whole = mowing(days, values, further, rule=rule)
    part = mowing(days, values[:, first:], (days, further[1][:, first:]), rule=rule)
    np.testing.assert_array_equal(part[0], whole[0][:, :, first:])
    slots = len(part[1])
    np.testing.assert_array_equal(part[1], whole[1][:slots, :, first:])
    assert np.isnan(whole[1][slots:, :, first:]).all()


def gappy(count=40):
    """Many meadows with gaps."""
    values = np.stack([meadow(130, 175, 230, seed=seed) for seed in range(count)], axis=1)
    values[np.random.default_rng(5).random(values.shape) < 0.4] = np.nan
    return values


def test_large_blocks_are_cut_into_parts_that_say_the_same(monkeypatch):
    values = gappy()
    whole = mowing(DAYS, values)
    monkeypatch.setattr("phenofuse.series.mowing._SLAB", 5 * DAYS.size)
    monkeypatch.setattr("phenofuse.series.mowing_dates._CHUNK", 7)
    for one, other in zip(mowing(DAYS, values), whole):
        np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("shift", [-7000, 1, 365])
def test_cuts_move_with_the_days(shift):
    values = gappy()
    _, cuts = mowing(DAYS, values)
    _, moved = mowing(DAYS + shift, values)
    moved[:, :3] -= shift
    np.testing.assert_allclose(moved, cuts, rtol=0, atol=1e-6)


@pytest.mark.parametrize("scale", [10_000.0, 1e-3])
def test_another_unit_gives_the_same_cuts(scale):
    values = gappy()
    _, cuts = mowing(DAYS, values)
    how = {"least_drop": 0.1 * scale, "decline": 0.005 * scale, "bare_below": 0.3 * scale}
    _, scaled = mowing(DAYS, scale * values + 5 * scale, **how)
    scaled[:, DEPTH] /= scale
    np.testing.assert_allclose(scaled, cuts, rtol=1e-6, atol=1e-6)


def test_gaps_and_what_is_left_out_do_not_count():
    values = gappy()
    one = values[:, :1]
    known = np.isfinite(one[:, 0])
    _, cuts = mowing(DAYS, one)
    _, packed = mowing(DAYS[known], one[known])
    np.testing.assert_array_equal(packed, cuts)


@pytest.mark.parametrize("rule", RULES)
@pytest.mark.parametrize("value", [0.0, 0.2, 0.8, math.nan, math.inf])
def test_a_constant_has_no_cuts(rule, value):
    yearly, cuts = mowing(DAYS, np.full((DAYS.size, 2), value), rule=rule)
    assert cuts.shape == (0, 6, 2)
    expected = 0.0 if math.isfinite(value) else math.nan
    np.testing.assert_array_equal(yearly[0], expected)


@pytest.mark.parametrize("rule", RULES)
def test_no_series_and_no_times(rule):
    assert mowing(DAYS, np.empty((DAYS.size, 0)), rule=rule)[1].shape == (0, 6, 0)
    yearly, cuts = mowing([], np.empty((0, 3)), rule=rule)
    assert yearly.shape == (7, 0, 3) and cuts.shape == (0, 6, 3)


def test_the_float_type_is_kept():
    values = gappy(3)
    for one in mowing(DAYS, values.astype(np.float32)):
        assert one.dtype == np.float32
    for one in mowing(DAYS, np.zeros((DAYS.size, 2), np.int16)):
        assert one.dtype == np.float64


@pytest.mark.parametrize(
    ("wrong", "message"),
    [
        ({"rule": "cows"}, "rule"),
        ({"least_drop": 0}, "least_drop"),
        ({"confidence": 0.4}, "confidence"),
        ({"confidence": 1.0}, "confidence"),
        ({"shortest_interval": math.inf}, "shortest_interval"),
        ({"regrowth": -1}, "regrowth"),
        ({"decline": math.nan}, "decline"),
        ({"bare_below": math.nan}, "bare_below"),
    ],
)
def test_what_is_wrong_is_named(wrong, message):
    with pytest.raises(ValueError, match=message):
        mowing(DAYS, np.ones((DAYS.size, 1)), **wrong)


def test_times_and_shapes_are_checked():
    with pytest.raises(ValueError, match="increase"):
        mowing([1, 0], np.ones((2, 1)))
    with pytest.raises(ValueError, match="auxiliary 1 must have the 2 series"):
        mowing([0, 1], np.ones((2, 2)), ([0, 1], np.ones((2, 3))))
    with pytest.raises(ValueError, match="days of auxiliary 2"):
        mowing([0, 1], np.ones((2, 1)), ([0, 1], np.ones((2, 1))), ([1, 0], np.ones((2, 1))))
