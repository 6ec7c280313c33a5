"""Whittaker smoothing with weights, chosen lambdas, envelopes, orders: against dense solutions."""

from __future__ import annotations

import csv
from datetime import date

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from phenofuse.series.smoothing_choice import Lambda
from phenofuse.series.whittaker import whittaker
from phenofuse.series.whittaker_smoother import fit, whittaker_smoother

POWERS = np.arange(0, 4.01, 0.2)


def observed(dates=45, series=8, gaps=0.5, seed=1, steps=(0.5, 2, 5, 10)):
    """A year or so of noisy seasons with gaps, and weights of the observations."""
    random = np.random.default_rng(seed)
    days = 17000 + np.cumsum(random.choice(steps, dates)).astype(float)
    values = 0.5 + 0.3 * np.sin(days / 58)[:, None] + random.normal(0, 0.05, (dates, series))
    values[random.random(values.shape) < gaps] = np.nan
    return days, values, random.uniform(0.1, 3, values.shape)


class Dense:
    """One series on the daily grid, by dense matrices."""

    def __init__(self, days, series, weight, order=2, at=None):
        known = np.isfinite(series) & (weight > 0)
        both = np.floor(days if at is None else np.concatenate([days, at]))
        self.first, size = both.min(), int(both.max() - both.min()) + 1
        row = (np.floor(days[known]) - self.first).astype(int)
        self.design = np.eye(size)[row]
        self.value, self.weight = series[known], weight[known]
        self.bend = np.diff(np.eye(size), n=order, axis=0)
        self.row, self.known = row, known

    def curve(self, smoothing, weight=None):
        """The daily curve."""
        weight = self.weight if weight is None else weight
        root = np.sqrt(weight)
        system = np.concatenate([root[:, None] * self.design, np.sqrt(smoothing) * self.bend])
        target = np.concatenate([root * self.value, np.zeros(len(self.bend))])
        return np.linalg.lstsq(system, target, rcond=None)[0]

    def daily_means(self):
        """Weights and weighted means of the days with observations."""
        total = self.design.T @ self.weight
        rows = np.flatnonzero(total)
        return rows, total[rows], (self.design.T @ (self.weight * self.value))[rows] / total[rows]

    def criteria(self, smoothing):
        """Residual, penalty and number of observations beyond the parameters."""
        rows, weight, mean = self.daily_means()
        curve = self.curve(smoothing)
        system = self.design.T @ (self.weight[:, None] * self.design)
        system = system + smoothing * self.bend.T @ self.bend
        hat = np.linalg.inv(system)[rows, rows] * weight
        residual = (weight * (mean - curve[rows]) ** 2).sum()
        return residual, ((self.bend @ curve) ** 2).sum(), rows.size - hat.sum()

    def v_curve(self):
        """The lambda of the V-curve."""
        logs = np.log([self.criteria(10.0**power)[:2] for power in POWERS])
        return 10 ** (POWERS[:-1] + 0.1)[np.argmin(np.hypot(*np.diff(logs, axis=0).T))]

    def gcv(self):
        """The lambda of generalised cross-validation."""
        count = self.daily_means()[0].size
        scores = [
            count * residual / free**2
            for residual, _, free in (self.criteria(10.0**power) for power in POWERS)
        ]
        return 10 ** POWERS[np.argmin(scores)]


def dense(days, values, weights, smoothing, order=2, at=None):
    at = days if at is None else at
    curves = []
    for series, weight in zip(values.T, weights.T):
        one = Dense(days, series, weight, order, at)
        curves.append(one.curve(smoothing)[(np.floor(at) - one.first).astype(int)])
    return np.stack(curves, axis=1)


def demo_series(shared, name):
    with (shared / "reference/fusion/mogpr_input.csv").open() as file:
        rows = list(csv.DictReader(file))
    days = [float(date.fromisoformat(row["date"][:10]).toordinal()) for row in rows]
    values = [float(row[name]) if row[name] else np.nan for row in rows]
    return np.array(days), np.array(values)[:, None]


@pytest.mark.parametrize("name", ["NDVI", "RVI_DESC", "RVI_ASC"])
def test_the_v_curve_is_that_of_fusets_on_its_demo(shared, name):
    days, values = demo_series(shared, name)
    expected = np.load(shared / "reference/fusion/whittaker_series.npz")
    curve = expected[f"{name}_vcurve_-2_4_0.2_daily"]
    at = days[0] + np.arange(curve.size)
    grid = {"choice": "v_curve", "least_smoothing": 0.01}
    found, used = whittaker_smoother(days, values, at=at, **grid)
    np.testing.assert_allclose(used, expected[f"{name}_vcurve_lambda"], rtol=1e-9)
    np.testing.assert_allclose(found[:, 0], curve, atol=1e-6)
    assert fit(days, values, **grid).smoothing == pytest.approx(used[0, 0])


def test_plain_smoothing_is_the_same_bit_for_bit():
    days, values, _ = observed()
    for keywords in (
        {},
        {"smoothing": 30},
        {"at": days[5:9]},
        {"max_gap": 9, "extrapolate": False},
    ):
        found, used = whittaker_smoother(days, values, **keywords)
        np.testing.assert_array_equal(found, whittaker(days, values, **keywords))
        assert (used == keywords.get("smoothing", 1e3)).all() and used.shape == (1, 8)


@pytest.mark.parametrize("order", [1, 2, 3])
@pytest.mark.parametrize("smoothing", [1, 1e3, 1e5])
def test_weights_and_orders_equal_the_dense_daily_system(order, smoothing):
    days, values, weights = observed()
    at = np.arange(days[0] - 20, days[-1] + 20, 3.5)
    found, _ = whittaker_smoother(
        days, values, weights=weights, smoothing=smoothing, order=order, at=at
    )
    expected = dense(days, values, weights, smoothing, order, at)
    # The system of third differences is the less well conditioned the longer the gaps.
    np.testing.assert_allclose(found, expected, rtol=0, atol=1e-5 if order == 3 else 1e-8)


def test_equal_weights_are_a_smaller_lambda():
    days, values, _ = observed()
    weights = np.full(values.shape, 4.0)
    np.testing.assert_allclose(
        whittaker_smoother(days, values, weights=weights, smoothing=4000)[0],
        whittaker(days, values, smoothing=1000),
        atol=1e-10,
    )


@pytest.mark.parametrize("order", [1, 2, 3])
def test_what_has_no_weight_is_a_gap(order):
    days, values, _ = observed(gaps=0.2)
    nothing = np.random.default_rng(2).choice([0.0, np.nan, np.inf, 1.0], values.shape)
    hidden = np.where(nothing == 1, values, np.nan)
    found, _ = whittaker_smoother(days, values, weights=nothing, order=order)
    expected, _ = whittaker_smoother(days, hidden, weights=np.ones(values.shape), order=order)
    np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("order", [1, 2, 3])
@pytest.mark.parametrize("choice", ["v_curve", "gcv"])
@pytest.mark.parametrize("weighted", [False, True])
def test_the_lambda_is_that_of_the_dense_daily_system(order, choice, weighted):
    days, values, weights = observed(dates=20, series=3, gaps=0.3)
    weights = weights if weighted else None
    found, used = whittaker_smoother(days, values, weights=weights, choice=choice, order=order)
    for number, series in enumerate(values.T):
        weight = weights[:, number] if weighted else np.ones(days.size)
        one = Dense(days, series, weight, order)
        assert used[0, number] == pytest.approx(getattr(one, choice)())
        alone, _ = whittaker_smoother(
            days,
            values[:, [number]],
            weights=weights[:, [number]] if weighted else None,
            smoothing=used[0, number],
            order=order,
        )
        np.testing.assert_allclose(found[:, number], alone[:, 0], atol=1e-10)


@pytest.mark.parametrize("choice", ["v_curve", "gcv"])
def test_the_lambda_of_a_scene_is_that_of_the_sums(choice):
    days, values, _ = observed(dates=20, series=6, gaps=0.3)
    values[:, 4] = np.nan
    values[:, 5] = 0.25
    parts = [
        np.array([Dense(days, one, np.ones(days.size)).criteria(10.0**power) for power in POWERS])
        for one in values[:, :4].T
    ]
    residual, penalty, free = np.sum(parts, axis=0).T
    if choice == "gcv":
        expected = 10 ** POWERS[np.argmin(residual / free**2)]
    else:
        steps = np.diff(np.log(residual)), np.diff(np.log(penalty))
        expected = 10 ** (POWERS[:-1] + 0.1)[np.argmin(np.hypot(*steps))]
    learned = fit(days, values, choice=choice)
    assert learned.smoothing == pytest.approx(expected) and learned.series == 4
    assert Lambda.from_dict(learned.to_dict()) == learned
    found, used = whittaker_smoother(days, values, state=learned, choice=choice)
    assert (used == learned.smoothing).all()
    np.testing.assert_array_equal(found, whittaker(days, values, smoothing=learned.smoothing))


@pytest.mark.parametrize("order", [1, 2, 3])
def test_the_upper_envelope_equals_repeated_dense_solutions(order):
    days, values, weights = observed(steps=(2, 5, 10))
    found, _ = whittaker_smoother(
        days, values, weights=weights, envelope=3, below=0.2, smoothing=100, order=order
    )
    for number, series in enumerate(values.T):
        one = Dense(days, series, weights[:, number], order)
        weight = one.weight
        for _ in range(3):
            curve = one.curve(100, weight)[one.row]
            weight = np.where(one.value < curve, 0.2 * one.weight, one.weight)
        expected = one.curve(100, weight)[(np.floor(days) - one.first).astype(int)]
        np.testing.assert_allclose(found[:, number], expected, atol=1e-8)


def test_the_upper_envelope_leaves_clouds_below():
    days = np.arange(0.0, 365, 5)
    season = 0.5 + 0.3 * np.sin(days / 58)
    values = np.repeat(season[:, None], 20, axis=1)
    cloudy = np.random.default_rng(3).random(values.shape) < 0.3
    values[cloudy] -= 0.3
    plain, _ = whittaker_smoother(days, values)
    upper, _ = whittaker_smoother(days, values, envelope=5, below=0.05)
    assert np.abs(upper - season[:, None]).mean() < 0.4 * np.abs(plain - season[:, None]).mean()


def test_series_that_tell_no_lambda_get_the_one_given():
    days = np.array([0.0, 5, 9, 20, 31, 42, 50])
    values = np.full((7, 5), np.nan)
    values[:4, 1] = [1, 3, 2, 5]
    values[:, 2] = 0.1 + 0.3 * days
    values[:, 3] = 7.0
    values[:, 4] = [1, 3, 2, 5, 4, 4, 1]
    for choice in ("v_curve", "gcv"):
        found, used = whittaker_smoother(days, values, choice=choice, smoothing=77)
        assert (used[0, :4] == 77).all() and used[0, 4] != 77
        assert np.isnan(found[:, 0]).all()
        np.testing.assert_allclose(found[:, 1], whittaker(days, values, smoothing=77)[:, 1])
        np.testing.assert_allclose(found[:, 2:4], values[:, 2:4], atol=1e-9)


@pytest.mark.parametrize("order", [1, 2, 3])
def test_too_few_days_give_nan(order):
    values = np.full((4, 4), np.nan)
    values[0, 1:] = 1.0
    values[1, 2:] = 3.0
    values[3, 3] = 4.0
    found, _ = whittaker_smoother([0, 5, 9, 20], values, order=order, weights=np.ones((4, 4)))
    assert np.isnan(found[:, :order]).all() and np.isfinite(found[:, order:]).all()
    if order == 1:
        np.testing.assert_allclose(found[:, 1], 1.0)
    if order == 3:  # the parabola through the three
        np.testing.assert_allclose(found[[0, 1, 3], 3], [1, 3, 4], atol=1e-6)


@pytest.mark.parametrize("order", [1, 2, 3])
def test_gaps_and_ends_are_left_empty_as_asked(order):
    days, values, weights = observed(steps=(2, 5, 10))
    at = np.arange(days[0] - 5, days[-1] + 5)
    keywords = {"weights": weights, "order": order, "at": at}
    whole, _ = whittaker_smoother(days, values, **keywords)
    found, _ = whittaker_smoother(days, values, max_gap=12, extrapolate=False, **keywords)
    empty = np.isnan(whittaker(days, values, at=at, max_gap=12, extrapolate=False))
    np.testing.assert_array_equal(np.isnan(found), empty)
    np.testing.assert_array_equal(found[~empty], whole[~empty])


WAYS = [
    {"choice": "v_curve"},
    {"choice": "gcv", "order": 3},
    {"choice": "gcv", "envelope": 2},
    {"order": 1, "envelope": 2},
]


@pytest.mark.parametrize("keywords", WAYS)
def test_a_series_does_not_depend_on_its_neighbours(keywords, monkeypatch):
    days, values, weights = observed(dates=14, series=30, gaps=0.3)
    values = values.astype(np.float32)
    keywords = keywords | {"weights": weights}
    whole, used = whittaker_smoother(days, values, **keywords)
    assert whole.dtype == np.float32
    order = np.random.default_rng(0).permutation(30)
    mixed = whittaker_smoother(days, values[:, order], **keywords | {"weights": weights[:, order]})
    np.testing.assert_array_equal(mixed[0], whole[:, order])
    for number in (0, 7):
        alone = whittaker_smoother(
            days, values[:, [number]], **keywords | {"weights": weights[:, [number]]}
        )
        np.testing.assert_array_equal(alone[0][:, 0], whole[:, number])
        assert alone[1][0, 0] == used[0, number]
    for name in ("_CHUNK", "_DAILY_CHUNK"):
        monkeypatch.setattr(f"phenofuse.series.whittaker_smoother.{name}", 200)
    np.testing.assert_array_equal(whittaker_smoother(days, values, **keywords)[0], whole)


def test_inputs_stay_as_they_are():
    for keywords in WAYS:
        days, values, weights = observed()
        before = [one.copy() for one in (days, values, weights)]
        for one in (days, values, weights):
            one.flags.writeable = False
        whittaker_smoother(days, values, weights=weights, **keywords)
        for one, other in zip((days, values, weights), before):
            np.testing.assert_array_equal(one, other)


@pytest.mark.parametrize("keywords", [{"order": 1}, {"choice": "gcv"}, {"envelope": 1, "order": 3}])
@pytest.mark.parametrize(("dates", "series"), [(0, 0), (0, 3), (5, 0), (1, 2)])
def test_empty_blocks_give_empty_results(keywords, dates, series):
    days, values = np.arange(dates, dtype=float), np.full((dates, series), np.nan)
    found, used = whittaker_smoother(days, values, at=[1, 2], **keywords)
    assert found.shape == (2, series) and np.isnan(found).all() and used.shape == (1, series)


@pytest.mark.parametrize(
    ("keywords", "message"),
    [
        ({"smoothing": 0}, "smoothing"),
        ({"choice": "best"}, "choice must be"),
        ({"order": 4}, "order must be 1, 2 or 3"),
        ({"envelope": -1}, "envelope"),
        ({"envelope": 1, "below": 0}, "below"),
        ({"choice": "gcv", "least_smoothing": 10, "most_smoothing": 12}, "most_smoothing"),
        ({"order": 1, "max_gap": -1}, "max_gap"),
        ({"weights": np.ones((3, 2))}, "weights must have shape"),
        ({"weights": np.full((45, 8), -1.0)}, "weights has a value below 0"),
    ],
)
def test_what_is_out_of_range_is_named(keywords, message):
    days, values, _ = observed()
    with pytest.raises(ValueError, match=message):
        whittaker_smoother(days, values, **keywords)


def test_nothing_to_learn_from_is_named():
    with pytest.raises(ValueError, match="five days"):
        fit([0, 1, 2], np.ones((3, 4)))
    with pytest.raises(ValueError, match="missing"):
        Lambda.from_dict({})


@settings(max_examples=30, deadline=None)
@given(st.integers(0, 10_000), st.sampled_from([1, 2, 3]), st.floats(0, 5))
@example(5, 3, 4.875)
def test_any_series_equals_the_dense_daily_system(seed, order, power):
    days, values, weights = observed(5 + seed % 30, 3, seed % 8 / 10, seed, (0.5, 1, 4, 16))
    found, _ = whittaker_smoother(days, values, weights=weights, smoothing=10**power, order=order)
    for number, series in enumerate(values.T):
        known = np.unique(np.floor(days[np.isfinite(series)]))
        if known.size < order:
            assert np.isnan(found[:, number]).all()
            continue
        one = slice(number, number + 1)
        expected = dense(days, values[:, one], weights[:, one], 10**power, order)
        scale = 1 + np.abs(expected).max()
        np.testing.assert_allclose(found[:, one], expected, rtol=0, atol=1e-5 * scale)
