"""Every declared method, through the cases that a contract must have an answer for.

No, one or two observations, all equal, constant, infinite values; in any block the same result bit
for bit; inputs never written to; the float type of the input; times out of order refused. A method
is run with its defaults and with every way of its choices, and gets what it declares.
"""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from phenofuse.algorithms.declaration import (
    Choice,
    Events,
    FurtherStacks,
    Method,
    Stack,
    load,
)
from phenofuse.algorithms.methods import all_methods
from phenofuse.series.events import side_by_side

METHODS = all_methods()
NAN = np.nan
TIMES = 40
SLOW = 12
"""Series of a block are fewer for a method that learns from each of them."""


def days_of(random: np.random.Generator) -> np.ndarray:
    """Some two years of irregular times, with a fraction of a day."""
    return 18_000.25 + np.cumsum(random.choice([0.5, 5.0, 10.0, 30.0], TIMES))


def block_of(random: np.random.Generator, days: np.ndarray) -> np.ndarray:
    """Series that are ordinary, and one of each edge case."""
    season = 0.5 + 0.3 * np.sin(2 * np.pi * days / 365.25)
    values = season[:, None] + random.normal(0, 0.05, (TIMES, SLOW))
    values[random.random(values.shape) < 0.4] = NAN
    first, second = random.choice(TIMES, 2, replace=False)
    values[:, 0] = NAN
    values[:, 1] = np.where(np.arange(TIMES) == first, 0.3, NAN)
    values[:, 2] = np.where(np.isin(np.arange(TIMES), [first, second]), values[:, 3], NAN)
    values[[first, second], 2] = 0.2, 0.6
    values[:, 3] = np.where(np.isnan(values[:, 3]), NAN, 0.4)
    values[:, 4] = 0.7
    values[random.integers(TIMES, size=3), 5] = np.inf, -np.inf, np.inf
    values[:, 6] = np.where(np.arange(TIMES) < 4, values[:, 6], NAN)
    return values


QUICK = {"draws": 10, "max_iterations": 20}
"""Less work where a method lets one choose, by the names of parameters."""


class Run:
    """Runs a method on blocks, with what it needs beside them."""

    def __init__(self, method: Method, days: np.ndarray, way: dict[str, object]) -> None:
        self.method, self.days = method, days
        declared = {one.name: getattr(one, "default", None) for one in method.parameters}
        quick = {name: value for name, value in QUICK.items() if name in declared}
        self.keywords = declared | quick | way
        self.state: object = None

    def beside(self, values: np.ndarray) -> dict[str, np.ndarray]:
        """What stands beside the series, such as weights."""
        beside = np.abs(np.where(np.isfinite(values), values, 0)) + np.float32(0.5)
        return {one.name: beside.copy() for one in self.method.beside}

    def further(self, values: np.ndarray) -> list[tuple[np.ndarray, np.ndarray]]:
        """Another variable of the same series."""
        return [(self.days[2:] + 1.0, 0.5 * values[2:] + 0.1)] if self.method.further else []

    def learn(self, values: np.ndarray) -> Run:
        """Take the first phase, if the method has one and it is needed."""
        learning = self.method.learning
        if learning and learning.needed(self.keywords):
            also = {name: self.keywords[name] for name in learning.also}
            fit = load(learning.fit)
            further, beside = self.further(values), self.beside(values)
            self.state = fit(self.days, values, *further, **beside, **also)
        return self

    def __call__(self, values: np.ndarray) -> list[np.ndarray]:
        """Return the arrays of the outputs; fails where an input was written to."""
        further, beside = self.further(values), self.beside(values)
        keywords = self.keywords | beside
        keywords |= {
            one.keyword: True for one in self.method.outputs if isinstance(one, FurtherStacks)
        }
        if self.method.learning:
            keywords["state"] = self.state
        given = [values, *beside.values(), *(array for pair in further for array in pair)]
        before = [one.copy() for one in given]
        found = self.method.load()(self.days, values, *further, **keywords)
        for one, copy in zip(given, before):
            np.testing.assert_array_equal(one, copy)
        return list(self.method.arrays(found))


def ways(method: Method) -> list[dict[str, object]]:
    """The defaults, and every other way of each choice."""
    found: list[dict[str, object]] = [{}]
    for one in method.parameters:
        if isinstance(one, Choice):
            found += [{one.name: way} for way, _ in one.options if way != one.default]
    return found


CASES = [
    pytest.param(method, way, id="-".join([method.id, *map(str, way.values())]))
    for method in METHODS
    for way in ways(method)
]


@pytest.mark.parametrize(("method", "way"), CASES)
@given(seed=st.integers(0, 2**32 - 1))
@settings(max_examples=2, deadline=None, phases=[Phase.explicit, Phase.reuse, Phase.generate])
def test_edge_cases_have_an_answer(method, way, seed):
    random = np.random.default_rng(seed)
    days = days_of(random)
    values = block_of(random, days)
    run = Run(method, days, way).learn(values)
    whole = run(values)
    stacks = [one for one, output in zip(whole, method.outputs) if isinstance(output, Stack)]
    gaps = np.where(np.isinf(values), NAN, values)
    for one, same in zip(whole, run(gaps)):  # an infinite value is a gap
        np.testing.assert_array_equal(one, same)
    for one in whole:
        assert one.shape[-1] == SLOW and one.dtype == np.float64
        assert not np.isinf(one).any()
    for one in stacks:
        assert np.isnan(one[:, 0]).all() or not one[:, 0].any(), "no observation, no value"
    first, last = sorted(random.integers(1, SLOW, 2))
    for some in (slice(first, last + 1), slice(0, 1), slice(SLOW - 1, SLOW)):
        for one, part, output in zip(whole, run(values[:, some]), method.outputs):
            if isinstance(output, Events):  # as many slots as the richest series of the block needs
                part = side_by_side([part, one[..., :0]])
            np.testing.assert_array_equal(part, one[..., some])
    for one, single, output in zip(whole, run(values.astype(np.float32)), method.outputs):
        assert single.dtype == np.float32
        assert single.shape == one.shape or isinstance(output, Events)


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.id)
def test_a_block_of_gaps_and_one_without_series_have_an_answer(method):
    days = days_of(np.random.default_rng(1))
    ordinary = block_of(np.random.default_rng(2), days)
    run = Run(method, days, {}).learn(ordinary)
    for values in (np.full((TIMES, 3), NAN), np.empty((TIMES, 0))):
        for one, output in zip(run(values), method.outputs):
            assert one.shape[-1] == values.shape[1]
            if isinstance(output, Stack):
                assert np.isnan(one).all() or not one.any()


@pytest.mark.parametrize("method", METHODS, ids=lambda method: method.id)
def test_times_out_of_order_are_refused(method):
    days = days_of(np.random.default_rng(1))
    values = block_of(np.random.default_rng(2), days)
    run = Run(method, days, {}).learn(values)
    run.days = days[::-1].copy()
    with pytest.raises(ValueError, match="increase"):
        run(values)
