"""Biophysical variables of Sentinel-2 reflectance by the published neural networks.

Leaf area index (LAI), absorbed share of photosynthetically active radiation (FAPAR), cover
(FCOVER), canopy chlorophyll (CCC, ug/cm2) and canopy water (CWC, g/cm2), by networks that were
trained on simulations with PROSAIL (Weiss, Baret and Jay 2020, S2ToolBox Level 2 products LAI,
FAPAR, FCOVER, version 2.1). With inputs x scaled to -1 .. 1 by their bounds:

    y = b2 + w2 tanh(W1 x + b1),        variable = (y + 1) / 2 * (largest - smallest) + smallest

Five tanh and some hundred multiplications a value; sums in a fixed order.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.floating]

INPUT_OUT_OF_RANGE, SET_TO_LEAST, SET_TO_MOST, TOO_LOW, TOO_HIGH = 1, 2, 4, 8, 16
"""Quality flags, which add up, with the numbers that SNAP gives them."""


@dataclass(frozen=True)
class Network:
    """A trained network."""

    bounds: NDArray[np.float64]
    """(inputs, 2) smallest and largest value of each input in training."""
    hidden: NDArray[np.float64]
    """(neurons, inputs) weights."""
    hidden_bias: NDArray[np.float64]
    """(neurons,)"""
    output: NDArray[np.float64]
    """(neurons,) weights."""
    output_bias: float
    output_bounds: tuple[float, float]
    """Smallest and largest variable in training."""
    least: float
    """The smallest possible variable."""
    most: float
    """The largest possible."""
    tolerance: float
    """How far outside these a result still counts as the nearest of them."""

    @classmethod
    def of(cls, numbers: Mapping[str, Any]) -> Network:
        """Make a network of the numbers in `resources/biophysical/networks.json`."""
        least, most = numbers["range"]
        return cls(
            np.array(numbers["inputs"], np.float64),
            np.array(numbers["hidden"], np.float64),
            np.array(numbers["hidden_bias"], np.float64),
            np.array(numbers["output_weights"], np.float64),
            float(numbers["output_bias"]),
            tuple(numbers["output"]),
            least,
            most,
            numbers["tolerance"],
        )


def biophysical(network: Network, inputs: Sequence[Values]) -> tuple[Values, Values]:
    """Return the variable and its quality.

    Args:
        network: what is computed.
        inputs: reflectances from 0 to 1 in the order of the network, and then the cosines of the
            view zenith angle, the sun zenith angle, and the angle between the two azimuths; of
            shapes that broadcast to that of the first. NaN and infinite values are gaps.

    Returns:
        Two arrays of the shape and float type of the first input (float64 of whole numbers). The
        variable: NaN in gaps, and where it is out of its range by more than the tolerance. The
        quality: 0 where all is well, or the sum of 1 (an input is out of the range of training,
        and the variable less sure), 2 or 4 (set to the smallest or largest value), 8 or 16 (too
        small or too large, no value); NaN in gaps.

    Raises:
        ValueError: the number of inputs is not that of the network.
    """
    if len(inputs) != len(network.bounds):
        raise ValueError(f"The network takes {len(network.bounds)} inputs, not {len(inputs)}.")
    first = np.asarray(inputs[0])
    given = [np.broadcast_to(one, first.shape) for one in inputs]
    kind = first.dtype if first.dtype in (np.float32, np.float64) else np.dtype(np.float64)
    variable, quality = np.empty(first.shape, kind), np.empty(first.shape, kind)
    low, high = network.bounds.T
    # (x - low) / (high - low) * 2 - 1 is taken into the weights.
    weights = network.hidden * (2 / (high - low))
    bias = network.hidden_bias - network.hidden.sum(axis=1) - weights @ low
    # Date by date, so that what lies between two steps stays in the cache.
    for date in np.ndindex(first.shape[:-1]):
        values = [one[date].astype(np.float64) for one in given]
        with np.errstate(invalid="ignore", over="ignore"):
            result = _forward(network, weights, bias, values)
            variable[date], quality[date] = _checked(network, result, values)
    return variable, quality


def _forward(
    network: Network,
    weights: NDArray[np.float64],
    bias: NDArray[np.float64],
    values: Sequence[NDArray[np.float64]],
) -> NDArray[np.float64]:
    """Return what the network says, shape (N,), of inputs that its weights scale."""
    result = np.full(values[0].shape, network.output_bias + 1)
    product = np.empty(result.shape)
    for row, start, factor in zip(weights, bias, network.output):
        neuron = np.full(result.shape, start)
        for weight, one in zip(row, values):
            neuron += np.multiply(one, weight, out=product)
        result += np.multiply(np.tanh(neuron, out=neuron), factor, out=product)
    smallest, largest = network.output_bounds
    result *= 0.5 * (largest - smallest)
    return result + smallest


def _checked(
    network: Network, result: NDArray[np.float64], values: Sequence[NDArray[np.float64]]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return a result (N,) within its range, and its quality."""
    outside, known = np.zeros(result.shape, bool), np.isfinite(result)
    for one, (least, most) in zip(values, network.bounds):
        outside |= (one < least) | (one > most)
        known &= np.isfinite(one)
    too_low = result < network.least - network.tolerance
    too_high = result > network.most + network.tolerance
    quality = INPUT_OUT_OF_RANGE * outside.astype(np.float64)
    quality += np.where(too_low, TOO_LOW, SET_TO_LEAST * (result < network.least))
    quality += np.where(too_high, TOO_HIGH, SET_TO_MOST * (result > network.most))
    quality[~known] = np.nan
    result = np.clip(result, network.least, network.most)
    result[too_low | too_high | ~known] = np.nan
    return result, quality
