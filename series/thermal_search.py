"""The best of many candidate models of a day, for all years and for all but each one.

A candidate is a sum that rises from day to day; the phase begins on the first day on which it
reaches a total. Per candidate it takes one search for all totals, rows and years left out.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .degree_days import Floats, first_day

SHARES = tuple(np.arange(1, 10) / 10)
"""Quantiles of the sums on the observed days that are tried as total."""


@dataclass(frozen=True)
class Observed:
    """Days on which a phase began."""

    row: NDArray[np.intp]
    """Row of the weather of each, shape (N,)."""
    day: Floats
    """Day, counted from the 1 that the year begins on, shape (N,)."""
    year: NDArray[np.int64]
    """Year of each, shape (N,)."""


@dataclass(frozen=True)
class Fit:
    """A fitted model and what it says of the observations."""

    model: str
    """Its name."""
    values: dict[str, float]
    """Values of its parameters; empty where none suited."""
    parameters: int
    """How many were fitted."""
    predicted: Floats
    """Day of each observation by the fit to all, NaN for none, shape (N,)."""
    left_out: Floats
    """Day of each by the fit without its year, NaN where there is one year only, shape (N,)."""


class Folds:
    """The observations of each row of the weather, of all years and without each of them."""

    def __init__(self, observed: Observed, rows: int) -> None:
        self.observed = observed
        self.years = np.unique(observed.year)
        self.centre = float(observed.day.mean())
        day = observed.day - self.centre
        self.count, self.total, self.squares = (
            np.bincount(observed.row, weights, rows) for weights in (np.ones_like(day), day, day**2)
        )
        year = np.zeros(rows, np.int64)
        year[observed.row] = observed.year
        without = [np.ones(rows, bool)]
        kept = [np.ones(day.size, bool)]
        if self.years.size > 1:
            without += [year != one for one in self.years]
            kept += [observed.year != one for one in self.years]
        self.rows = np.array(without, np.float64)
        self.kept = kept

    def totals(self, reached: Floats) -> Floats:
        """Return the totals to try in each fold, shape (folds, shares), of sums reached, (N,)."""
        return np.array([np.quantile(reached[some], SHARES) for some in self.kept])

    def errors(self, days: Floats) -> Floats:
        """Return the sum of squared errors (folds, shares) of days (S, folds, shares)."""
        away = days - self.centre
        with np.errstate(invalid="ignore"):
            square = (
                self.count[:, None, None] * away**2
                - 2 * self.total[:, None, None] * away
                + self.squares[:, None, None]
            )
        # A row that nobody observed does not count, be its total reached or not.
        square[self.count == 0] = 0.0
        weighted = np.where(self.rows.T[:, :, None] > 0, square, 0.0)
        return weighted.sum(axis=0)

    def per_observation(
        self, all_years: Floats, without: Sequence[Floats]
    ) -> tuple[Floats, Floats]:
        """Return days of observations of days of rows: by all, and by the fold without its year."""
        row = self.observed.row
        left_out = np.full(row.size, np.nan)
        for year, days in zip(self.years, without):
            own = self.observed.year == year
            left_out[own] = days[row[own]]
        return all_years[row], left_out


class Best:
    """The best candidate of each fold so far."""

    def __init__(self, folds: Folds) -> None:
        self.folds = folds
        count = len(folds.kept)
        self.error = np.full(count, np.inf)
        self.values: list[dict[str, float]] = [{} for _ in range(count)]
        self.days: list[Floats] = [np.full(folds.count.size, np.nan) for _ in range(count)]

    def offer(self, values: dict[str, float], sums: Floats, first: int) -> None:
        """Take a candidate where it is better."""
        observed = self.folds.observed
        column = observed.day.astype(np.intp) - first
        totals = self.folds.totals(sums[observed.row, column])
        found = first_day(sums, totals)
        days = np.where(found < sums.shape[1], found + float(first), np.inf)
        error = self.folds.errors(days)
        error = np.where((totals > 0) & np.isfinite(error), error, np.inf)
        share = np.argmin(error, axis=1)
        for fold, one in enumerate(share):
            if error[fold, one] < self.error[fold]:
                self.error[fold] = error[fold, one]
                self.values[fold] = values | {"total": float(totals[fold, one])}
                self.days[fold] = days[:, fold, one]

    def as_fit(self, model: str, parameters: int) -> Fit:
        """Return what was best; a day that a total is never reached on is none."""
        days = [np.where(np.isfinite(one), one, np.nan) for one in self.days]
        predicted, left_out = self.folds.per_observation(days[0], days[1:])
        return Fit(model, self.values[0], parameters, predicted, left_out)
