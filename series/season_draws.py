"""Curves that could as well be the true ones of observed series, drawn at random.

A Whittaker curve z = S y is the most likely one if the true curve f is a walk whose daily second
differences have the variance s^2 / smoothing and noise of variance s^2 is added (Kitagawa and
Gersch 1984, Journal of the American Statistical Association 79, 378-389). With such a walk f* and
noise e* resampled from the residuals of the series, z + f* - S(f* + e*) is another possible one
(conditional simulation): near observations as sure as they are, in gaps as unsure as the smoothing
lets a curve be. All series share the random numbers, so that no result depends on the block.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .block import Days
from .whittaker_smoother import whittaker_smoother

_FEWEST = 5  # observations of a series whose noise is known well enough
_PROBES = 8  # random vectors for the degrees of freedom, which are then known to a few percent

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class RandomCurves:
    """The random numbers of all draws, for series that are observed at some times."""

    days: Days
    """Times of the observations, shape (T,)."""
    at: Days
    """Times of the curves, shape (L,)."""
    walk: Floats
    """Walks whose daily second differences have the variance 1, at the observations and at the
    times of the curves, shape (draws, T + L)."""
    pick: Floats
    """Which of its residuals a series takes, as a share from 0 to below 1, shape (draws, T)."""
    probe: Floats
    """Signs, shape (probes, T)."""

    @classmethod
    def of(cls, draws: int, rng: np.random.Generator, days: Days, at: Days) -> RandomCurves:
        """Draw the random numbers."""
        day = np.floor(np.concatenate((days, at))).astype(np.intp)
        day -= day.min() if day.size else 0
        steps = rng.standard_normal((draws, int(day.max(initial=0)) + 1))
        walk = np.cumsum(np.cumsum(steps, axis=1), axis=1)[:, day]
        pick = rng.random((draws, days.size))
        probe = rng.choice(np.array((-1.0, 1.0)), (_PROBES, days.size))
        return cls(days, at, walk, pick, probe)

    def curves(self, observed: Floats, curve: Floats, smoothing: float) -> Iterator[Floats]:
        """Yield curves that may be the true ones of observed series, shape (L, N) each."""
        valid = np.isfinite(observed)
        noise, number, deviation = self._noise(observed, smoothing)
        gaps = np.where(valid, 0.0, np.nan)
        for walk, pick in zip(self.walk, self.pick):
            own = (pick[:, None] * number).astype(np.intp)
            error = np.take_along_axis(noise, own, axis=0)
            path = walk[:, None] * (deviation / np.sqrt(smoothing))
            seen, at = path[: self.days.size], path[self.days.size :]
            yield curve + at - smooth(self.days, seen + error + gaps, smoothing, self.at)

    def _noise(self, observed: Floats, smoothing: float) -> tuple[Floats, Floats, Floats]:
        """Return the residuals of each series, first those it has, their number and deviation.

        They are centred, and scaled to the noise: a smoother follows it and leaves less.
        """
        valid = np.isfinite(observed)
        number = np.count_nonzero(valid, axis=0)
        left = smooth(self.days, observed, smoothing, self.days)
        freedom = number.astype(np.float64)
        for probe in self.probe:
            signs = np.where(valid, probe[:, None], np.nan)
            through = np.where(valid, smooth(self.days, signs, smoothing, self.days), 0.0)
            lost = 2 * _sums(signs * through) - _sums(through * through)
            freedom -= lost / _PROBES
        residual = observed - left
        enough = number >= _FEWEST
        residual -= _sums(residual) / np.maximum(number, 1)
        square = _sums(residual**2)
        usable = enough & (freedom > 0.5)
        deviation = np.sqrt(square / np.where(usable, freedom, np.nan))
        mean = np.sqrt(square / np.maximum(number, 1))
        residual *= deviation / np.where(mean > 0, mean, 1.0)
        order = np.argsort(~valid, axis=0, kind="stable")
        return np.take_along_axis(residual, order, axis=0), number.astype(np.float64), deviation


def smooth(
    days: Days,
    values: Floats,
    smoothing: float,
    at: Days,
    max_gap: float | None = None,
    free_gap: float | None = None,
) -> Floats:
    """Return smooth series (L, N) from their first observation to the last, NaN elsewhere.

    They are NaN in gaps of more than `max_gap` days too, and bounded in those of more than
    `free_gap` days.
    """
    how: dict[str, Any] = {"smoothing": smoothing, "at": at, "max_gap": max_gap}
    how |= {"free_gap": free_gap, "extrapolate": False}
    return whittaker_smoother(days, values, **how)[0]


def _sums(values: Floats) -> Floats:
    """Return the sum of each series, NaN left out, in the same order whatever the block."""
    known = np.where(np.isfinite(values), values, 0.0)
    return np.cumsum(known, axis=0)[-1] if len(known) else np.zeros(known.shape[1])
