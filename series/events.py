"""The form in which methods return the events of a block: any number a series, in order of time.

An event is a row of numbers, its fields; the first is its date, in days since 1970, which every
event has. A block of N series has an array (slots, fields, N): each series fills its first slots,
as many as the block's richest series needs, and the unused ones are NaN. Dates of a float32 block
are exact to three minutes.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import DTypeLike, NDArray

from .block import observations

Floats = NDArray[np.floating]


def pack_events(
    series: NDArray[np.integer], fields: Sequence[NDArray] | NDArray, count: int, dtype: DTypeLike
) -> Floats:
    """Return events as one array.

    Args:
        series: which series each event belongs to, shape (E,), increasing; those of one series are
            in order of time.
        fields: the values of each field, shape (E,) each.
        count: how many series there are.
        dtype: of the result.

    Returns:
        Array (slots, fields, count).
    """
    first = np.searchsorted(series, series)
    slot = np.arange(series.size) - first
    packed = np.full((slot.max(initial=-1) + 1, len(fields), count), np.nan, dtype)
    for number, values in enumerate(fields):
        packed[slot, number, series] = values
    return packed


def side_by_side(blocks: Sequence[Floats]) -> Floats:
    """Return arrays of several blocks as one of all their series, NaN where a block has no rows.

    The first axis is that of the rows, the last one that of the series.
    """
    rows = max(len(one) for one in blocks)
    if all(len(one) == rows for one in blocks):
        return np.concatenate(blocks, axis=-1)
    shape = (rows, *blocks[0].shape[1:-1], sum(one.shape[-1] for one in blocks))
    whole = np.full(shape, np.nan, blocks[0].dtype)
    first = 0
    for one in blocks:
        whole[: len(one), ..., first : first + one.shape[-1]] = one
        first += one.shape[-1]
    return whole


def event_maps(events: Floats, values: Floats, most: int, size: int | None = None) -> Floats:
    """Return the number of events of each series, and some of them, as rows of numbers.

    Args:
        events: array (slots, fields, N).
        values: the series, (T, N); one without observation has no number of events (NaN).
        most: how many events of a series are kept.
        size: the field by which the largest are kept, of equal ones the earlier, and one without
            size last; None for the first ones. Those kept are in order of time.

    Returns:
        Array (1 + fields * most, N): the number of events, then each field of all events kept.
    """
    slots, fields, count = events.shape
    there = np.isfinite(events[:, 0])
    chosen = events[:most]
    if size is not None and slots > most:
        sizes = events[:, size]
        order = np.where(np.isnan(sizes), np.inf, -sizes)
        order[~there] = np.nan  # which is sorted behind all others
        kept = np.sort(np.argsort(order, axis=0, kind="stable")[:most], axis=0)
        chosen = np.take_along_axis(events, kept[:, None], axis=0)
    maps = np.full((1 + fields * most, count), np.nan, events.dtype)
    maps[0] = np.where(observations(values).any(axis=0), there.sum(axis=0), np.nan)
    maps[1:].reshape(fields, most, count)[:, : len(chosen)] = chosen.swapaxes(0, 1)
    return maps
