"""Clouds over the sample scene: when they come, where they lie, and what they do to NDVI.

The cover of a date follows a beta distribution with most of its mass near 0 and 1, as cloud
cover over small areas does, and comes in spells of a few days, more of them in winter. Clouds are
a smooth random field above a threshold, their shadows the same field displaced away from the sun.
What the sensor sees is a mixture of reflectances, so that a thin cloud lowers NDVI a little and a
thick one leaves that of the cloud:

    ndvi = ((1 - a) s n + a c m) / ((1 - a) s + a c)

with opacity a, ground NDVI n and red + near infrared s, cloud NDVI m and red + near infrared c.
"""

from __future__ import annotations

import numpy as np
from scipy.stats import beta

GROUND_BRIGHTNESS = 0.36
CLOUD_BRIGHTNESS = 0.95
CLOUD_NDVI = 0.04
PATH_BRIGHTNESS = 0.03
SHADOW_LIGHT = 0.3
SPREAD = 0.65
SPELL = 2.5
SIZES = (3.0, 10.0, 32.0)
WEIGHTS = (0.3, 0.6, 1.0)


class SmoothField:
    """A stationary Gaussian random field, smooth on several scales, that can be displaced.

    White noise on a coarse lattice, spread by Gaussian kernels: two small matrix products a scale.
    """

    def __init__(
        self,
        shape: tuple[int, int],
        rng: np.random.Generator,
        *,
        sizes: tuple[float, ...] = SIZES,
        weights: tuple[float, ...] = WEIGHTS,
        reach: float = 0.0,
    ) -> None:
        self.shape = shape
        self.layers = []
        for size, weight in zip(sizes, weights):
            rows, columns = (
                np.arange(-reach - 4 * size, extent + reach + 4 * size, size) for extent in shape
            )
            noise = rng.standard_normal((rows.size, columns.size), np.float32)
            self.layers.append((size, weight / np.hypot.reduce(weights), rows, columns, noise))

    def at(self, down: float = 0.0, right: float = 0.0) -> np.ndarray:
        """Return the field (rows, columns) float32 of unit variance, moved by pixels."""
        field = np.zeros(self.shape, np.float32)
        for size, weight, rows, columns, noise in self.layers:
            vertical = _kernel(np.arange(self.shape[0]) - down, rows, size)
            horizontal = _kernel(np.arange(self.shape[1]) - right, columns, size)
            field += np.float32(weight) * (vertical @ noise @ horizontal.T)
        return field


def draw_covers(days: np.ndarray, mean: float, rng: np.random.Generator) -> np.ndarray:
    """Draw the masked share of each date: beta distributed, in spells, more in winter."""
    steps = np.diff(days, prepend=days[0])
    weather = np.empty(days.size)
    state = rng.standard_normal()
    for i, step in enumerate(steps):
        keep = np.exp(-step / SPELL)
        state = keep * state + np.sqrt(1 - keep * keep) * rng.standard_normal()
        weather[i] = state
    winter = np.cos(2 * np.pi * (days - 10) / 365.25)
    rank = np.argsort(np.argsort(weather + 0.5 * winter))
    quantile = (rank + rng.random(days.size)) / days.size
    return beta.ppf(quantile, SPREAD * mean, SPREAD * (1 - mean))


def draw_thin_covers(covers: np.ndarray, omission: float, rng: np.random.Generator) -> np.ndarray:
    """Draw the share of unmasked pixels under thin cloud, `omission` of them overall."""
    haunted = rng.random(covers.size) < 0.35
    shares = np.where(haunted, rng.exponential(1.0, covers.size), 0.0)
    clear = 1 - covers
    total = float(np.sum(shares * clear))
    if total == 0:
        return np.full(covers.size, omission)
    return np.minimum(shares * omission * clear.sum() / total, 1.0)


def shadow_shift(days: float, latitude: float, height: float) -> tuple[float, float]:
    """Metres (south, east) from a cloud at this height to its shadow, mid-morning."""
    season = np.sin(2 * np.pi * (days - 80) / 365.25)
    elevation = np.radians(90 - latitude + 23.4 * season - 6)
    length = height / np.tan(elevation)
    away = np.radians(160 + 180)
    return -length * np.cos(away), length * np.sin(away)


def upper_share(field: np.ndarray, share: float) -> float:
    """Find the threshold above which this share of the values lies; infinite for none."""
    count = round(share * field.size)
    if count == 0:
        return np.inf
    if count == field.size:
        return -np.inf
    return float(np.partition(field, field.size - count - 1, axis=None)[field.size - count - 1])


def through_cloud(ndvi: np.ndarray, opacity: np.ndarray) -> np.ndarray:
    """NDVI seen through cloud of this opacity."""
    ground = (1 - opacity) * GROUND_BRIGHTNESS
    cloud = opacity * CLOUD_BRIGHTNESS
    return (ground * ndvi + cloud * CLOUD_NDVI) / (ground + cloud)


def in_shadow(ndvi: np.ndarray) -> np.ndarray:
    """NDVI under a cloud's shadow: little light from the ground, the air's own unchanged."""
    ground = SHADOW_LIGHT * GROUND_BRIGHTNESS
    return ground * ndvi / (ground + PATH_BRIGHTNESS)


def _kernel(positions: np.ndarray, knots: np.ndarray, size: float) -> np.ndarray:
    """Gaussian weights (positions, knots) float32, squares summing to one at each position."""
    weights = np.exp(-0.5 * ((positions[:, None] - knots) / size) ** 2)
    return (weights / np.sqrt(np.sum(weights**2, axis=1, keepdims=True))).astype(np.float32)
