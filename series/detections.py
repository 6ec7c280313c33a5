"""What one detector finds in each series, as events: drops, peaks, gaps, levels or changes."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from numpy.typing import ArrayLike, NDArray

from .block import checked_days, checked_values
from .detect_drops import detect_drops, detect_peaks
from .detect_gaps import detect_gaps
from .detect_levels import detect_changes, detect_levels
from .events import pack_events


def detections(
    days: ArrayLike,
    values: ArrayLike,
    *,
    unmasked: ArrayLike | None = None,
    detector: str = "drop",
    least: float = 0.1,
    level: float = 0.3,
    above: bool = False,
    fewest: int = 1,
    shortest: float = 0.0,
    longer_than: float = 20.0,
    most: int = 10,
    within: float = 0.0,
    steep: float | None = None,
    single: float | None = None,
) -> NDArray[np.floating]:
    """Find the events of each series by a detector.

    Args:
        days: days since 1970-01-01, strictly increasing, shape (T,).
        values: block of series, shape (T, N); NaN and infinite values are gaps.
        unmasked: of changes: values (T, N) of the same variable, those under clouds among them.
        detector: "drop", "peak", "gap", "level" or "change"; it takes those of the other
            parameters that are its own, see the function of that name.
        least: of drops, peaks and changes.
        level: of levels and changes.
        above: of levels and changes.
        fewest: of levels and changes.
        shortest: of all but gaps.
        longer_than: of gaps.
        most: of drops and peaks.
        within: of drops and peaks.
        steep: of drops, peaks and changes; None for no such slope.
        single: of changes; None for no such size.

    Returns:
        Events (slots, 4, N), see `events`: main day, start, end (days since 1970-01-01), value.

    Raises:
        ValueError: days or values are no block, the detector is unknown, or a parameter that it
            takes is out of range.
    """
    values = checked_values(checked_days(days), values)
    if detector in ("drop", "peak"):
        find = detect_drops if detector == "drop" else detect_peaks
        found = find(
            days,
            values,
            least=least,
            steep=0.0 if steep is None else steep,
            shortest=shortest,
            within=within,
            most=most,
        )
    elif detector == "gap":
        found = detect_gaps(days, values, longer_than=longer_than)
    elif detector in ("level", "change"):
        states: dict[str, Any] = {
            "level": level,
            "above": above,
            "fewest": fewest,
            "shortest": shortest,
        }
        if detector == "level":
            found = detect_levels(days, values, **states)
        else:
            found = detect_changes(
                days,
                values,
                None if unmasked is None else (days, unmasked),
                **states,
                single=math.inf if single is None else single,
                least=least,
                steep=math.inf if steep is None else steep,
            )
    else:
        raise ValueError(f"detector must be drop, peak, gap, level or change, not {detector!r}.")
    fields = (found.main, found.start, found.end, found.value)
    return pack_events(found.series, fields, values.shape[1], values.dtype)
