"""Which values of a mask mean "not valid", as a user writes them."""

from __future__ import annotations

import re

from ..problem import Problem

Codes = tuple[tuple[int, int], ...]
"""First and last code of each run of codes: increasing, with at least one other code between."""

_RUN = re.compile(r"(-?\d{1,15})(?:\s*-\s*(-?\d{1,15}))?", re.ASCII)


def read_codes(text: str) -> Codes:
    """Return the runs of a list such as "3, 8-11" of whole numbers and ranges of them.

    Parts are separated by commas or semicolons. Raises Problem for a text that is none.
    """
    runs = []
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        match = _RUN.fullmatch(part)
        first = int(match[1]) if match else 0
        last = int(match[2]) if match and match[2] else first
        if match is None or last < first:
            raise Problem(
                'Mask values has "{part}", which is neither a whole number nor a range from the '
                "smaller to the larger one. Write the values that mean not valid like 1 or 3,8-11.",
                part=part,
            )
        runs.append((first, last))
    if not runs:
        raise Problem(
            "Mask values is empty. Write the values of the mask that mean not valid, like 1 or "
            "3,8-11."
        )
    return merged(runs)


def merged(runs: list[tuple[int, int]]) -> Codes:
    """Return runs in order, those that touch or overlap as one."""
    result: list[tuple[int, int]] = []
    for first, last in sorted(runs):
        if result and first <= result[-1][1] + 1:
            result[-1] = (result[-1][0], max(last, result[-1][1]))
        else:
            result.append((first, last))
    return tuple(result)
