"""Curves of one season: from a low before it to a top and down to a low behind it.

There are two of them::

    double logistic      l + (m - l) / (1 + exp(-r (t - s))) - (m - n) / (1 + exp(-q (t - e)))
    asymmetric Gaussian  l + (m - l) exp(-((c - t) / v)^a) up to the top at c,
                         n + (m - n) exp(-((t - c) / w)^b) from there on

with the top m and lows l and n of their own before and behind it. With equal lows they are the
curves of Beck et al. (2006, Remote Sensing of Environment 100, 321-334) and of Jönsson and Eklundh
(2002, IEEE Transactions on Geoscience and Remote Sensing 40, 1824-1832). Each side is steepest at
one point; the tangent there meets low and top at the dates of Gu et al. (2009, Phenology of
Ecosystem Processes, Springer, 35-58).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .normal_equations import Array

_STEEPEST = 0.5  # largest rate of a logistic, a day: from 20 to 80 % in less than six days
_FLATTEST = 1.5  # least rate, over the days of its side
_FLATNESS = 2.0, 12.0  # exponents of a Gaussian
_MARGIN = 0.2  # of the amplitude: so far beyond the observations lows and top may lie


@dataclass(frozen=True)
class Guess:
    """What a smooth curve tells of S seasons."""

    left: Array
    """Day of the low before, shape (S,)."""
    peak: Array
    """Day of the peak, shape (S,)."""
    right: Array
    """Day of the low behind, shape (S,)."""
    values: Array
    """Value at the three, shape (3, S)."""
    half: Array
    """Days on which the curve passes half of the amplitude of each side, shape (2, S)."""
    steep: Array
    """Days between 20 and 80 % of the amplitude of each side, shape (2, S)."""

    @property
    def levels(self) -> tuple[Array, Array, Array]:
        """Return low, top and low at first, at least and at most, (3, S) each."""
        lows = self.values[[0, 2]]
        amplitude = self.values[1] - lows.min(axis=0)
        middle = (self.values[1] + lows.max(axis=0)) / 2
        bottom = lows.min(axis=0) - _MARGIN * amplitude
        ceiling = self.values[1] + _MARGIN * amplitude
        return (
            self.values,
            np.stack([bottom, middle, bottom]),
            np.stack([middle, ceiling, middle]),
        )


@dataclass(frozen=True)
class Side:
    """The rise or the fall of S seasons."""

    steepest: Array
    """Day on which it is steepest."""
    slope: Array
    """Change a day there, a positive number."""
    foot: Array
    """Day on which the tangent there meets the low."""
    shoulder: Array
    """Day on which it meets the top."""


class DoubleLogistic:
    """Parameters: l, m, n, s, r, e, q; times count in days."""

    size = 7

    def __call__(self, parameters: Array, time: Array) -> tuple[Array, Array]:
        """Return values and derivatives, shapes of `levenberg_marquardt.Model`."""
        low, top, end, rise, rate, fall, pace = parameters
        up, down = _logistic(rate * (time - rise)), _logistic(pace * (time - fall))
        value = low + (top - low) * up - (top - end) * down
        steep_up, steep_down = (top - low) * up * (1 - up), (top - end) * down * (1 - down)
        return value, np.stack(
            [
                1 - up,
                up - down,
                down,
                -rate * steep_up,
                (time - rise) * steep_up,
                pace * steep_down,
                (fall - time) * steep_down,
            ]
        )

    def start(self, guess: Guess) -> tuple[Array, Array, Array]:
        """Return parameters to begin with, the least and the largest, (7, S) each."""
        first, least, most = guess.levels
        sides = np.stack([guess.peak - guess.left, guess.right - guess.peak])
        slowest, fastest = _FLATTEST / sides, np.full(guess.peak.size, _STEEPEST)
        rate = 2 * np.log(4) / guess.steep
        return (
            np.stack([*first, guess.half[0], rate[0], guess.half[1], rate[1]]),
            np.stack([*least, guess.left, slowest[0], guess.peak, slowest[1]]),
            np.stack([*most, guess.peak, fastest, guess.right, fastest]),
        )

    def sides(self, parameters: Array) -> tuple[Side, Side]:
        """Return rise and fall."""
        low, top, end, rise, rate, fall, pace = parameters
        return (
            Side(rise, (top - low) * rate / 4, rise - 2 / rate, rise + 2 / rate),
            Side(fall, (top - end) * pace / 4, fall + 2 / pace, fall - 2 / pace),
        )


class AsymmetricGaussian:
    """Parameters: l, m, n, c, v, a, w, b; times count in days."""

    size = 8

    def __call__(self, parameters: Array, time: Array) -> tuple[Array, Array]:
        """Return values and derivatives, shapes of `levenberg_marquardt.Model`."""
        low, top, end, centre, before, sharp, behind, blunt = parameters
        is_rise = time < centre
        width, power = np.where(is_rise, before, behind), np.where(is_rise, sharp, blunt)
        base = np.where(is_rise, low, end)
        away = np.abs(time - centre) / width
        raised = away**power
        share = np.exp(-raised)
        height = (top - base) * share
        by_away = -power * height * raised / np.maximum(away, 1e-9)
        by_width = -by_away * away / width
        by_power = -height * raised * np.log(np.maximum(away, 1e-9))
        return base + height, np.stack(
            [
                np.where(is_rise, 1 - share, 0.0),
                share,
                np.where(is_rise, 0.0, 1 - share),
                np.where(is_rise, by_away, -by_away) / width,
                np.where(is_rise, by_width, 0.0),
                np.where(is_rise, by_power, 0.0),
                np.where(is_rise, 0.0, by_width),
                np.where(is_rise, 0.0, by_power),
            ]
        )

    def start(self, guess: Guess) -> tuple[Array, Array, Array]:
        """Return parameters to begin with, the least and the largest, (8, S) each."""
        first, least, most = guess.levels
        sides = np.stack([guess.peak - guess.left, guess.right - guess.peak])
        power = np.full(guess.peak.size, 3.0)
        half = np.log(2) ** (1 / power)  # where the curve is half as high, in widths
        width = np.maximum(np.abs(guess.half - guess.peak), 1.0) / half
        low, high = (np.full(guess.peak.size, one) for one in _FLATNESS)
        return (
            np.stack([*first, guess.peak, width[0], power, width[1], power]),
            np.stack([*least, guess.peak - sides[0] / 2, sides[0] / 20, low, sides[1] / 20, low]),
            np.stack([*most, guess.peak + sides[1] / 2, 2 * sides[0], high, 2 * sides[1], high]),
        )

    def sides(self, parameters: Array) -> tuple[Side, Side]:
        """Return rise and fall."""
        low, top, end, centre, before, sharp, behind, blunt = parameters
        found = []
        for base, width, power, sign in ((low, before, sharp, -1), (end, behind, blunt, 1)):
            raised = (power - 1) / power
            share = np.exp(-raised)
            away = raised ** (1 / power)
            steep = power * raised / away * share  # a change of the share a width
            found.append(
                Side(
                    centre + sign * width * away,
                    (top - base) * steep / width,
                    centre + sign * width * (away + share / steep),
                    centre + sign * width * (away - (1 - share) / steep),
                )
            )
        return found[0], found[1]


MODELS: dict[str, DoubleLogistic | AsymmetricGaussian] = {
    "double_logistic": DoubleLogistic(),
    "asymmetric_gaussian": AsymmetricGaussian(),
}


def _logistic(exponent: Array) -> Array:
    return 1 / (1 + np.exp(-np.clip(exponent, -700, 700)))
