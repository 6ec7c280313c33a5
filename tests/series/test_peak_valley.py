"""Peak-valley episodes against FuseTS's marks, published pairs, and one series at a time."""

from __future__ import annotations

import math
from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.benchmarks.events import episodes_of_one
from phenofuse.series.peak_valley import peak_valley

NAN = math.nan
PEAK, VALLEY, DEPTH, SPEED, RECOVERY, OPEN = range(6)

RULES = st.fixed_dictionaries(
    {
        "drop_threshold": st.sampled_from([0.15, 0.5, 1.0]),
        "recovery_ratio": st.sampled_from([0.5, 1.0, 1.5]),
        "slope_threshold": st.sampled_from([0.0, -0.007, -0.1]),
    }
)


@given(st.data(), RULES)
def test_it_equals_one_series_at_a_time(hard_blocks, data, rules):
    days, values = data.draw(hard_blocks)
    before = values.copy()
    marks, events = peak_valley(days, values, **rules)
    np.testing.assert_array_equal(values, before)
    assert marks.shape == values.shape and events.shape[1:] == (6, values.shape[1])
    for series, one in enumerate(values.T):
        expected = episodes_of_one(days, one, **rules)
        found = events[:, :, series]
        found = found[np.isfinite(found[:, PEAK])]
        assert len(found) == len(expected)
        wanted = np.full(days.size, NAN)
        for event, (peak, valley, recovered) in zip(found, expected):
            length = days[valley] - days[peak]
            depth = one[peak] - one[valley]
            recovery = NAN if recovered is None else days[recovered] - days[valley]
            np.testing.assert_allclose(
                event,
                [
                    days[peak],
                    days[valley],
                    depth,
                    depth / max(length, 1),
                    recovery,
                    recovered is None,
                ],
                rtol=1e-12,
            )
            if recovered is not None:
                between = np.arange(peak, valley + 1)
                wanted[between[np.isfinite(one[between])]] = 0
                wanted[peak], wanted[valley] = 1, -1
        np.testing.assert_array_equal(marks[:, series], wanted)


@given(st.data(), RULES)
def test_gaps_change_nothing(hard_blocks, data, rules):
    days, values = data.draw(hard_blocks)
    _, events = peak_valley(days, values, **rules)
    for series, one in enumerate(values.T):
        there = np.isfinite(one)
        _, alone = peak_valley(days[there], one[there, None], **rules)
        np.testing.assert_array_equal(events[: len(alone), :, series], alone[:, :, 0])
        assert np.isnan(events[len(alone) :, :, series]).all()


@given(st.data(), RULES, st.sampled_from([-0.25, 2.0]))
def test_events_are_true_to_the_series(hard_blocks, data, rules, shift):
    days, values = data.draw(hard_blocks)
    marks, events = peak_valley(days, values, **rules)
    there = np.isfinite(events[:, PEAK])
    assert (events[:, DEPTH][there] > rules["drop_threshold"]).all()
    assert (events[:, PEAK][there] < events[:, VALLEY][there]).all()
    assert (np.isnan(events[:, RECOVERY]) == (events[:, OPEN] != 0)).all()
    # Events of a series follow one another, and only the last one may be open.
    assert not (events[:-1, VALLEY] > events[1:, PEAK]).any()
    assert not ((events[:-1, OPEN] == 1) & there[1:]).any()
    closed = (events[:, OPEN] == 0).sum(axis=0)
    assert ((marks == 1).sum(axis=0) == closed).all()
    assert ((marks == -1).sum(axis=0) == closed).all()
    again, moved = peak_valley(days + shift, values, **rules)
    np.testing.assert_array_equal(again, marks)
    np.testing.assert_array_equal(moved[:, VALLEY] - shift, events[:, VALLEY])


def test_a_series_has_the_same_result_in_any_block(monkeypatch):
    rng = np.random.default_rng(4)
    days = np.cumsum(rng.choice([0.25, 1, 5], 80))
    values = rng.random((80, 50))
    values[rng.random(values.shape) < 0.3] = NAN
    marks, events = peak_valley(days, values)
    monkeypatch.setattr("phenofuse.series.peak_valley._CHUNK", 240)
    some_marks, some_events = peak_valley(days, values)
    np.testing.assert_array_equal(some_marks, marks)
    np.testing.assert_array_equal(some_events, events)


@pytest.mark.parametrize("name", ["sm10", "sm1000"])
@pytest.mark.parametrize(
    ("form", "rules"),
    [
        ("default", {}),
        ("drop05", {"drop_threshold": 0.05}),
        (
            "drop05_rec05_slope0",
            {"drop_threshold": 0.05, "recovery_ratio": 0.5, "slope_threshold": 0.0},
        ),
    ],
)
def test_the_marks_are_those_of_fusets(shared, name, form, rules):
    data = np.load(shared / "reference" / "fusion" / "peakvalley_field.npz")
    values = data[f"in_{name}"]
    marks, _ = peak_valley(data["dates_P5D"], values.reshape(len(values), -1), **rules)
    expected = data[f"pv_{name}_{form}"].reshape(marks.shape)
    assert (expected == 1).any()
    np.testing.assert_array_equal(np.where(np.isnan(marks), -128, marks), expected)


@pytest.mark.parametrize("dtype", [np.float64, np.float32])
def test_the_published_pairs_of_a_harmonic_series(dtype):
    days = 5.0 * np.arange(365)
    angle = 2 * np.pi * days / 365.25
    values = 5000 + 5 * days + 600 * np.cos(angle) + 200 * np.sin(angle)
    marks, events = peak_valley(
        days, values[:, None].astype(dtype), drop_threshold=200, slope_threshold=0
    )
    pairs = np.stack([np.flatnonzero(marks[:, 0] == one) for one in (1, -1)], axis=1)
    np.testing.assert_array_equal(pairs, [[9, 35], [82, 108], [155, 181], [228, 254], [301, 327]])
    np.testing.assert_array_equal(events[:, [PEAK, VALLEY], 0], 5 * pairs)
    assert marks.dtype == events.dtype == dtype


def test_the_published_pair_of_a_smoothed_series(shared):
    data = np.load(shared / "reference" / "fusion" / "whittaker_series.npz")
    daily = data["NDVI_lam10_daily"]
    new_year = date(2019, 1, 1).toordinal()  # the day that the published ones count from
    _, events = peak_valley(data["dates"][0] + np.arange(daily.size), daily[:, None])
    assert (events[:, [PEAK, VALLEY], 0] - new_year).tolist() == [[142, 207]]


@pytest.mark.parametrize(
    ("values", "expected"),
    [
        # A series may start at its peak.
        ([0.8, 0.5, 0.3, 0.6, 0.8], [0, 20, 0.5, 0.025, 10, 0]),
        # A fall that has not recovered is open, also where there is nothing else.
        ([0.5, 0.8, 0.6, 0.3, 0.4], [10, 30, 0.5, 0.025, NAN, 1]),
        ([0.8, 0.3], [0, 10, 0.5, 0.05, NAN, 1]),
        # Infinite values are gaps.
        ([0.8, math.inf, 0.3, -math.inf, 0.7], [0, 20, 0.5, 0.025, 20, 0]),
        # Whole numbers are values as others are.
        ([4, 9, 2, 8], [10, 20, 7, 0.7, 10, 0]),
    ],
)
def test_an_example(values, expected):
    days = 10.0 * np.arange(len(values))
    _, events = peak_valley(days, np.array(values)[:, None])
    np.testing.assert_allclose(events[:, :, 0], [expected])


def test_a_step_within_a_day_is_no_steep_fall():
    # The values fall by 0.05 over five days, then within 15 minutes, then for good.
    days = np.array([0, 5, 5.01, 10, 15, 20])
    values = np.array([0.86, 0.85, 0.845, 0.4, 0.6, 0.7])
    _, events = peak_valley(days, values[:, None])
    assert events[:, PEAK, 0].tolist() == [5.01]


@pytest.mark.parametrize("values", [[], [0.5], [NAN, NAN, NAN], [0.5] * 4, [0.1, 0.4, 0.9]])
def test_series_without_a_fall_have_no_events(values):
    marks, events = peak_valley(np.arange(len(values)), np.reshape(values, (-1, 1)))
    assert events.shape == (0, 6, 1) and np.isnan(marks).all()


@pytest.mark.parametrize(
    "wrong",
    [
        {"drop_threshold": 0},
        {"drop_threshold": math.inf},
        {"recovery_ratio": -1},
        {"slope_threshold": 0.1},
        {"slope_threshold": NAN},
    ],
)
def test_parameters_out_of_range_are_refused(wrong):
    with pytest.raises(ValueError, match=next(iter(wrong))):
        peak_valley([0, 1], np.ones((2, 1)), **wrong)


def test_times_out_of_order_are_refused():
    with pytest.raises(ValueError, match="increase"):
        peak_valley([1, 0], np.ones((2, 1)))
