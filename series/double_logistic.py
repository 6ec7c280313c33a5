"""Double logistic and asymmetric Gaussian: each season as a rise and a fall of few parameters.

Seasons are found on a Whittaker curve. A curve of `season_models` is fitted by least squares to the
observations of each season, all seasons of all series at once, and the curves are joined as by
Jönsson and Eklundh (2002, IEEE Transactions on Geoscience and Remote Sensing 40, 1824-1832): around
the border of two seasons one passes smoothly into the other. Between seasons, and in a season that
has too few observations or whose fit does not converge, the Whittaker curve stands. Cost: ten to
twenty steps of Levenberg and Marquardt a season.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import Days, checked_days, checked_positive, checked_values
from .gap_limits import leave_empty
from .levenberg_marquardt import Problems, solve
from .normal_equations import Array
from .phenology_curves import Curves, Index, curves
from .phenology_dates import checked_form, dates_as
from .phenology_slots import SeasonSlots, place_in_slots
from .season_models import MODELS, Guess
from .seasons import SeasonRules, Seasons, find_seasons, sides
from .whittaker import whittaker

METRICS = (
    "LOWL",
    "TOP",
    "LOWR",
    "UPTURND",
    "RISED",
    "STABLED",
    "RISE",
    "DOWNTURND",
    "FALLD",
    "RECESSD",
    "FALL",
    "RMSE",
    "OBS",
    "FIT",
)
"""The rows of the season table, in their order."""

DATES = ("UPTURND", "RISED", "STABLED", "DOWNTURND", "FALLD", "RECESSD")

FITTED, NOT_CONVERGED, TOO_FEW = 2.0, 1.0, 0.0
"""What FIT says."""

_STEP = 5.0  # days between the values of the curve on which seasons are found
_SPARE = 4  # observations more than parameters that a fit needs
_PASSAGE = 15.0  # days before and behind a border in which one curve passes into the next,
_PART = 0.25  # but no more than this share of a season
_CHUNK = 450_000  # values fitted together; measured
_SEASONS = 1024  # seasons fitted together; measured


def double_logistic(
    days: ArrayLike,
    values: ArrayLike,
    *,
    shape: str = "double_logistic",
    smoothing: float = 300.0,
    at: ArrayLike | None = None,
    max_gap: float | None = None,
    extrapolate: bool = False,
    seasons_per_year: int = 2,
    by_year: bool = True,
    seasonal_parameter: float = 0.5,
    minimum_amplitude: float = 0.1,
    minimum_length: float = 0.0,
    minimum_pause: float = 30.0,
    dates: str = "days",
) -> tuple[NDArray[np.floating], NDArray[np.floating]]:
    """Fit each season of each series by a curve of its own.

    Args:
        days: times in days since 1970-01-01, shape (T,), strictly increasing.
        values: one series a column, shape (T, N); NaN and infinite values are gaps.
        shape: "double_logistic" or "asymmetric_gaussian".
        smoothing: lambda of the Whittaker curve on which seasons are found, above 0.
        at: output times, shape (L,), strictly increasing; None for `days`.
        max_gap: leave empty (NaN) what lies inside a gap of more than this many days between two
            observations; None fills every gap.
        extrapolate: also give times before the first and after the last observation, where the
            Whittaker curve is a straight line.
        seasons_per_year: how many seasons of a calendar year the table keeps, the largest, 1 to 12;
            all are fitted.
        by_year: whether a season stands in the slots of the year of its peak.
        seasonal_parameter: as the next three, see `seasons.SeasonRules`.
        minimum_amplitude: least amplitude of a season, in units of the values.
        minimum_length: least number of days between the lows of a season.
        minimum_pause: least number of days between two seasons.
        dates: what dates are: "days" since 1970-01-01, "doy", or "yyddd".

    Returns:
        The fitted series, shape (L, N), and the rows of METRICS for each slot of
        `phenology_slots.SeasonSlots`, shape (14, S, N); float32 for float32 values, else float64:

        - LOWL, TOP, LOWR: values that the curve comes from, is level at and goes to.
        - RISED, FALLD: dates on which it is steepest; RISE and FALL the change a day there.
        - UPTURND and STABLED, RECESSD and DOWNTURND: dates on which the tangents there meet the low
          and the top.
        - RMSE: root of the mean squared distance of the season's observations.
        - OBS: their number.
        - FIT: 2 fitted; 1 not converged, and 0 too few observations: the Whittaker curve stands and
          the other rows but OBS are NaN.

        Rows of a side that the ends of the series cut off are NaN. A series with observations on
        fewer than two days is NaN.

    Raises:
        ValueError: times that do not increase, values of another shape, or a parameter out of
            range.
    """
    days = checked_days(days)
    values = checked_values(days, values)
    at = days if at is None else checked_days(at, "at")
    if shape not in MODELS:
        raise ValueError(f"shape must be one of {', '.join(MODELS)}, not {shape!r}.")
    if max_gap is not None:
        max_gap = checked_positive(max_gap, "max_gap")
    rules = SeasonRules(seasonal_parameter, minimum_amplitude, minimum_length, minimum_pause)
    slots = SeasonSlots.of(days, seasons_per_year, by_year)
    wanted = _Wanted(
        shape,
        checked_positive(smoothing, "smoothing"),
        at,
        max_gap,
        extrapolate,
        rules.check(),
        slots,
        checked_form(dates),
    )
    fitted = np.full((at.size, values.shape[1]), np.nan, values.dtype)
    table = np.full((len(METRICS), slots.count, values.shape[1]), np.nan, values.dtype)
    width = max(1, _CHUNK // max(1, days.size, at.size))
    for first in range(0, values.shape[1] if days.size else 0, width):
        some = slice(first, first + width)
        _fit(days, values[:, some], wanted, fitted[:, some], table[:, :, some])
    return fitted, table


@dataclass(frozen=True)
class _Wanted:
    """What is asked of each series."""

    shape: str
    smoothing: float
    at: Days
    max_gap: float | None
    extrapolate: bool
    rules: SeasonRules
    slots: SeasonSlots
    form: str


@dataclass(frozen=True)
class _Fits:
    """The curves of S seasons."""

    seasons: Seasons
    """The seasons, on the curve they were found on."""
    guess: Guess
    """Their lows and peaks."""
    parameters: Array
    """Of the model, shape (P, S)."""
    status: Array
    """As FIT, shape (S,)."""
    count: Index
    """Observations, shape (S,)."""
    rmse: Array
    """Root mean squared distance, shape (S,)."""


def _fit(
    days: Days,
    values: NDArray[np.floating],
    wanted: _Wanted,
    fitted: NDArray[np.floating],
    table: NDArray[np.floating],
) -> None:
    """Write curves and table of some series, both of NaN."""
    first, last = np.floor(days[[0, -1]])
    grid = first + _STEP * np.arange(int((last - first) // _STEP) + 1)
    wide = np.asarray(values, np.float64)
    smooth = whittaker(days, wide, smoothing=wanted.smoothing, at=grid, extrapolate=False)
    result = whittaker(days, wide, smoothing=wanted.smoothing, at=wanted.at)
    on_grid = curves(grid, smooth)
    seasons, _ = find_seasons(on_grid, wanted.rules)
    if seasons.series.size:
        fits = _fit_seasons(curves(days, wide), on_grid, seasons, wanted)
        _join(fits, wanted, result)
        _tabulate(fits, wanted, table)
    fitted[:] = result
    leave_empty(fitted, days, values, wanted.at, wanted.max_gap, wanted.extrapolate)


def _guess(of: Curves, seasons: Seasons) -> Guess:
    """Return what the smooth curve tells of its seasons."""
    left, right = sides(of, seasons, np.inf)
    peak = (of.time[seasons.peak_first] + of.time[seasons.peak_last]) / 2
    levels = (0.2, 0.5, 0.8)
    passed = np.array([[side.crossing(level) for side in (left, right)] for level in levels])
    return Guess(
        of.time[seasons.left],
        peak,
        of.time[seasons.right],
        of.value[np.stack((seasons.left, seasons.peak_first, seasons.right))],
        passed[1],
        np.abs(passed[2] - passed[0]),
    )


def _fit_seasons(of: Curves, smooth: Curves, seasons: Seasons, wanted: _Wanted) -> _Fits:
    """Fit the observations of each season, from the passage before it to the one behind."""
    model = MODELS[wanted.shape]
    guess = _guess(smooth, seasons)
    start, least, most = model.start(guess)
    passage = _passage(guess)
    first = of.start[seasons.series] + of.counts.before(guess.left - passage, seasons.series)
    last = of.place(guess.right + passage, seasons.series)
    count = last - first + 1
    parameters, squares = start.copy(), np.full(count.size, np.nan)
    status = np.full(count.size, TOO_FEW)
    fewest_first = np.argsort(count, kind="stable")
    fewest_first = fewest_first[np.count_nonzero(count < model.size + _SPARE) :]
    for begin in range(0, fewest_first.size, _SEASONS):
        some = fewest_first[begin : begin + _SEASONS]
        row = np.arange(count[some].max())[:, None]
        place = first[some] + np.minimum(row, count[some] - 1)
        weight = (row < count[some]).astype(np.float64)
        problems = Problems(of.time[place], of.value[place], weight, least[:, some], most[:, some])
        found = solve(model, problems, start[:, some])
        parameters[:, some], squares[some] = found.parameters, found.squares
        status[some] = np.where(found.has_converged, FITTED, NOT_CONVERGED)
    return _Fits(seasons, guess, parameters, status, count, np.sqrt(squares / np.maximum(count, 1)))


def _join(fits: _Fits, wanted: _Wanted, result: Array) -> None:
    """Put the curves of seasons in place of the smooth curve (L, N), with smooth passages."""
    guess, series = fits.guess, fits.seasons.series
    passage = _passage(guess)
    before, behind = passage.copy(), passage.copy()
    same = np.flatnonzero(series[1:] == series[:-1])
    before[same + 1] = behind[same] = np.minimum(passage[same], passage[same + 1])
    smooth = result.copy()
    rank = np.arange(series.size) - np.searchsorted(series, series)
    for parity in (0, 1):  # seasons that are no neighbours have no time in common
        some = np.flatnonzero((rank % 2 == parity) & (fits.status == FITTED))
        begin = np.searchsorted(wanted.at, guess.left[some] - before[some])
        end = np.searchsorted(wanted.at, guess.right[some] + behind[some], side="right")
        number = end - begin
        owner = np.repeat(some, number)
        row = np.arange(owner.size) + np.repeat(begin - (np.cumsum(number) - number), number)
        time = wanted.at[row]
        curve, _ = MODELS[wanted.shape](fits.parameters[:, owner], time[None])
        share = _passed((time - guess.left[owner]) / before[owner]) - _passed(
            (time - guess.right[owner]) / behind[owner]
        )
        place = row, series[owner]
        result[place] += share * (curve[0] - smooth[place])


def _passage(guess: Guess) -> Array:
    """Return the days before and behind each season in which its curve passes into the next."""
    return np.minimum(_PASSAGE, _PART * (guess.right - guess.left))


def _passed(time: Array) -> Array:
    """Return how far a passage from -1 to 1 has come, 0 to 1, without a kink."""
    share = np.clip((time + 1) / 2, 0.0, 1.0)
    return share * share * (3 - 2 * share)


def _tabulate(fits: _Fits, wanted: _Wanted, table: NDArray[np.floating]) -> None:
    """Write the rows of METRICS of the seasons that the slots keep."""
    seasons = fits.seasons
    kept, slot = place_in_slots(seasons.series, fits.guess.peak, seasons.amplitude, wanted.slots)
    rise, fall = MODELS[wanted.shape].sides(fits.parameters)
    low, top, end = fits.parameters[:3]
    is_fitted = fits.status == FITTED
    up, down = seasons.left_known & is_fitted, seasons.right_known & is_fitted
    rows = {
        "LOWL": (low, up),
        "TOP": (top, is_fitted),
        "LOWR": (end, down),
        "UPTURND": (rise.foot, up),
        "RISED": (rise.steepest, up),
        "STABLED": (rise.shoulder, up),
        "RISE": (rise.slope, up),
        "DOWNTURND": (fall.shoulder, down),
        "FALLD": (fall.steepest, down),
        "RECESSD": (fall.foot, down),
        "FALL": (fall.slope, down),
        "RMSE": (fits.rmse, is_fitted),
        "OBS": (fits.count, True),
        "FIT": (fits.status, True),
    }
    for number, name in enumerate(METRICS):
        values, known = rows[name]
        values = np.where(known, values, np.nan)
        if name in DATES:
            values = dates_as(values, wanted.form)
        table[number, slot, seasons.series[kept]] = values[kept]
