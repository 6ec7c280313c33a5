"""Models of the day on which a phase begins, fitted to observed days.

- mean day: the same day every year, which any other model has to beat;
- thermal time: the first day on which the degree days since a start day reach a total;
- photothermal: the same, each day weighted by (day length / 24) ** k (M1 of Bluemel and Chmielewski
  2012, Agricultural and Forest Meteorology 164);
- chilling first: the sum begins only when so many days below a temperature have gone by;
- mean temperature: a straight line of the day over the mean temperature of a window.

All values of the parameters on a grid are tried, the total among quantiles of the sums on the
observed days, and those with the least root mean square error taken. What a year left out would
have got comes at no extra cost: each fit without a year is chosen in the same pass.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .degree_days import Floats, Weather, degree_days, first_day, sums_from
from .thermal_search import Best, Fit, Folds, Observed

ALIKE = 1e-3
"""Degrees: temperatures whose deviation is no larger have no line drawn over them."""

MODELS = ("mean_day", "thermal_time", "photothermal", "chilling", "mean_temperature")

Candidate = tuple[dict[str, float], Floats]
"""Values of parameters, and the mean temperatures (S,) that they make."""


@dataclass(frozen=True)
class Grid:
    """The values of the parameters that are tried."""

    starts: Sequence[int] = tuple(range(-60, 121, 10))
    """Start days of the sum."""
    bases: Sequence[float] = tuple(range(-5, 16))
    """Base temperatures (degrees)."""
    exponents: Sequence[float] = (0.5, 1.0, 2.0, 3.0)
    """Weights of the day length."""
    cold: Sequence[float] = (0.0, 5.0, 10.0)
    """Temperatures below which a day chills (degrees)."""
    chill: Sequence[int] = (20, 40, 60, 80, 100)
    """Days of chilling that are needed."""
    windows: Sequence[int] = (30, 60, 90)
    """Lengths of the window of a mean temperature (days)."""
    form: str = "mean"
    """How degree days are taken, see `degree_days`."""
    cap: float = np.inf
    """Temperature above which nothing grows faster."""


def fit(
    model: str,
    weather: Weather,
    observed: Observed,
    grid: Grid | None = None,
    step: Callable[[float], None] = lambda share: None,
) -> Fit:
    """Fit a model; `step` gets the share done and may raise to stop.

    Raises:
        ValueError: the model is unknown, or lacks what it needs of the weather.
    """
    grid = grid or Grid()
    last = weather.first + weather.mean.shape[1]
    if not ((observed.day >= weather.first) & (observed.day < last)).all():
        raise ValueError(f"Every day observed must be from {weather.first} to {last - 1}.")
    if model == "mean_day":
        return _mean_day(observed)
    if model == "mean_temperature":
        return _mean_temperature(weather, observed, grid)
    ways = {
        "thermal_time": (_thermal_time, 3),
        "photothermal": (_photothermal, 4),
        "chilling": (_chilling, 4),
    }
    if model not in ways:
        raise ValueError(f"model must be one of {', '.join(MODELS)}, not {model!r}.")
    candidates, parameters = ways[model]
    folds = Folds(observed, len(weather.mean))
    best = Best(folds)
    for share, values, sums in candidates(weather, grid):
        step(share)
        best.offer(values, sums, weather.first)
    return best.as_fit(model, parameters)


def predict(
    weather: Weather, start: int, base: float, total: float, form: str = "mean", cap: float = np.inf
) -> Floats:
    """Return the day of thermal time of each row, shape (S,), NaN where the total is not reached.

    Raises:
        ValueError: as `degree_days`, and for a start day that is not in the weather.
    """
    begin = start - weather.first
    if not 0 <= begin < weather.mean.shape[1]:
        raise ValueError(f"The start day {start} is not among the days of the weather.")
    sums = sums_from(degree_days(weather, base, form, cap), begin)
    column = first_day(sums, np.array(total))
    return np.where(column < sums.shape[1], column + weather.first, np.nan)


def _starts(weather: Weather, grid: Grid) -> list[int]:
    last = weather.first + weather.mean.shape[1]
    return [one for one in grid.starts if weather.first <= one < last]


def _thermal_time(weather: Weather, grid: Grid) -> Iterator[tuple[float, dict[str, float], Floats]]:
    for place, base in enumerate(grid.bases):
        daily = degree_days(weather, base, grid.form, grid.cap)
        for start in _starts(weather, grid):
            sums = sums_from(daily, start - weather.first)
            yield place / len(grid.bases), {"start": start, "base": base}, sums


def _photothermal(weather: Weather, grid: Grid) -> Iterator[tuple[float, dict[str, float], Floats]]:
    if weather.hours is None:
        raise ValueError("The photothermal model needs day lengths, and so the latitude.")
    for place, exponent in enumerate(grid.exponents):
        weight = (weather.hours / 24) ** exponent
        for base in grid.bases:
            daily = degree_days(weather, base, grid.form, grid.cap) * weight
            for start in _starts(weather, grid):
                values = {"start": start, "base": base, "exponent": exponent}
                yield place / len(grid.exponents), values, sums_from(daily, start - weather.first)


def _chilling(weather: Weather, grid: Grid) -> Iterator[tuple[float, dict[str, float], Floats]]:
    for place, cold in enumerate(grid.cold):
        chilled = np.cumsum(weather.mean < cold, axis=1)
        for days in grid.chill:
            is_released = chilled >= days
            for base in grid.bases:
                daily = degree_days(weather, base, grid.form, grid.cap)
                values = {"cold": cold, "chill": days, "base": base}
                yield place / len(grid.cold), values, np.cumsum(daily * is_released, axis=1)


def _mean_day(observed: Observed) -> Fit:
    left_out = np.full(observed.day.size, np.nan)
    for year in np.unique(observed.year):
        own = observed.year == year
        if not own.all():
            left_out[own] = observed.day[~own].mean()
    mean = float(observed.day.mean())
    return Fit("mean_day", {"mean": mean}, 1, np.full(observed.day.size, mean), left_out)


def _mean_temperature(weather: Weather, observed: Observed, grid: Grid) -> Fit:
    years = np.unique(observed.year)
    folds = [np.ones(observed.day.size, bool)]
    if years.size > 1:
        folds += [observed.year != one for one in years]
    windows = list(_windows(weather, grid))
    fits = [_line(observed, some, windows) for some in folds]
    left_out = np.full(observed.day.size, np.nan)
    for year, (_, days) in zip(years, fits[1:]):
        own = observed.year == year
        left_out[own] = days[own]
    values, predicted = fits[0]
    return Fit("mean_temperature", values, 4, predicted, left_out)


def _windows(weather: Weather, grid: Grid) -> Iterator[Candidate]:
    for start in _starts(weather, grid):
        for length in grid.windows:
            begin = start - weather.first
            part = weather.mean[:, begin : begin + length]
            if part.shape[1] == length:
                yield {"start": start, "window": length}, part.mean(axis=1)


def _line(
    observed: Observed, kept: NDArray[np.bool_], windows: Sequence[Candidate]
) -> tuple[dict[str, float], Floats]:
    """Return the values of the best window's line through some observations, and all its days.

    A window ends before their mean day.
    """
    best: tuple[dict[str, float], Floats] = ({}, np.full(observed.day.size, np.nan))
    least = np.inf
    day = observed.day[kept]
    for values, temperature in windows:
        if values["start"] + values["window"] > day.mean():
            continue
        all_x = temperature[observed.row]
        x = all_x[kept] - all_x[kept].mean()
        spread = float(x @ x)
        if not spread > x.size * ALIKE**2:
            continue
        slope = float(x @ day) / spread
        error = float(np.sum((day - day.mean() - slope * x) ** 2))
        if error < least:
            least = error
            intercept = float(day.mean() - slope * all_x[kept].mean())
            best = values | {"slope": slope, "intercept": intercept}, intercept + slope * all_x
    return best
