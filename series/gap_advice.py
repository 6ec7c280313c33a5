"""Is smoothing enough, or is it worth to fuse? Answered from the lengths of the gaps alone.

The errors of both were measured at clear observations hidden in the sample scene (table and script:
docs/gap-filling.md). Each day counts with the error of the gap that it lies in; the ratio of the
two root mean squares tells the gain. The limits below are a judgement, not measured.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from .gap_lengths import GapLengths

MEASURED = (
    (22.0, 0.061, 0.060),
    (27.0, 0.070, 0.065),
    (38.0, 0.088, 0.082),
    (48.0, 0.103, 0.093),
    (57.0, 0.114, 0.101),
    (77.0, 0.133, 0.115),
    (107.0, 0.166, 0.131),
)
"""Days of a gap, and the root mean square error of NDVI in it: Whittaker's with the best lambda for
that length, and that of the fusion with radar. Shorter and longer gaps get the nearest one's."""

ENOUGH, WORTH = "enough", "worth"
IN_LONG_GAPS = "in long gaps"

LITTLE_GAIN, CLEAR_GAIN = 0.05, 0.10
"""Share of the error that fusion takes away: below the first smoothing is enough, from the second
on fusion is worth it, between them it is so in the long gaps only."""

LONG = 40.0
"""Days; in longer gaps fusion takes a tenth of the error away, or more."""

WEAK = 0.3
"""A correlation below this explains less than a tenth of the variance: fusion hardly gains."""


def expected_gain(lengths: GapLengths) -> float:
    """Return the share of the root mean square error that fusion takes away; NaN without days."""
    gap, smoothed, fused = np.array(MEASURED).T
    ends = np.array((0.0, *lengths.edges))
    middle = np.append((ends[1:] + ends[:-1]) / 2, ends[-1])
    shares = lengths.shares
    squares = [shares @ np.square(np.interp(middle, gap, error)) for error in (smoothed, fused)]
    return float(1 - np.sqrt(squares[1] / squares[0]))


def advice(gain: float, correlations: Sequence[float] = ()) -> str:
    """Return `ENOUGH`, `IN_LONG_GAPS` or `WORTH`.

    Args:
        gain: what `expected_gain` says.
        correlations: of the auxiliaries at hand with the main variable; none if there are none.
            Where no auxiliary goes with it, smoothing is enough for want of anything better.
    """
    if not gain >= LITTLE_GAIN:
        return ENOUGH
    if len(correlations) and not any(abs(one) >= WEAK for one in correlations):
        return ENOUGH
    return WORTH if gain >= CLEAR_GAIN else IN_LONG_GAPS
