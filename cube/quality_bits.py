"""Which bits of a quality band mean "not valid", as a user writes them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from .problem import Problem

LANDSAT = "0-5"
"""QA_PIXEL of Landsat Collection 2: fill, dilated cloud, cirrus, cloud, cloud shadow, snow (USGS,
LSDS-1619)."""

MODIS = "0-1=1, 0-1=2, 2, 8-9>=2, 10, 12, 13"
"""Surface reflectance state of MOD09: cloudy and mixed, shadow, average and high cirrus, cloud by
the internal algorithm, snow or ice, beside a cloud (MOD09 User's Guide, Collection 6.1)."""

HLS = "1-4"
"""Fmask of HLS 2.0: cloud, beside cloud or shadow, cloud shadow, snow or ice (HLS User Guide)."""

MOST_BITS = 32

_RULE = re.compile(r"(\d{1,2})(?:\s*-\s*(\d{1,2}))?(?:\s*(>=|=)\s*(\d{1,10}))?", re.ASCII)


@dataclass(frozen=True)
class BitRule:
    """Some bits, read as a number, and which of its values mean "not valid"."""

    first: int
    """The lowest bit, from 0."""
    last: int
    """The highest."""
    least: int
    """The smallest value that means not valid."""
    most: int
    """The largest."""


def read_bits(text: str) -> tuple[BitRule, ...]:
    """Return the rules of a list such as "1, 3-5, 8-9>=2, 6-7=3".

    "3" and "3-5" mean that any of these bits is set, "8-9>=2" and "6-7=3" compare the number that
    the bits make. Raises Problem for a text that is none.
    """
    rules: list[BitRule] = []
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        rules += _rules(part)
    if not rules:
        raise Problem(
            "Bits has nothing in it, so that nothing would be masked. Write the bits that mean not "
            "valid like 1,3-5 or 8-9>=2."
        )
    return tuple(rules)


def _rules(part: str) -> list[BitRule]:
    match = _RULE.fullmatch(part)
    first = int(match[1]) if match else 0
    last = int(match[2]) if match and match[2] else first
    if match is None or not first <= last < MOST_BITS:
        raise Problem(
            'Bits has "{part}", which is neither a bit from 0 to 31, nor a range of them, nor a '
            "comparison. Write the bits that mean not valid like 1,3-5 or 8-9>=2 or 6-7=3.",
            part=part,
        )
    if not match[3]:
        return [BitRule(bit, bit, 1, 1) for bit in range(first, last + 1)]
    largest = 2 ** (last - first + 1) - 1
    value = int(match[4])
    if value > largest:
        raise Problem(
            'Bits has "{part}", but {count} bits make numbers up to {largest} only. Give a smaller '
            "number, or more bits.",
            part=part,
            count=last - first + 1,
            largest=largest,
        )
    return [BitRule(first, last, value, largest if match[3] == ">=" else value)]


def masked_bits(values: np.ndarray, rules: Sequence[BitRule]) -> np.ndarray:
    """Return where a rule says not valid, and where there is no value, in the shape of `values`."""
    known = np.isfinite(values)
    bits = np.where(known, values, 0).astype(np.int64)
    masked = ~known
    for rule in rules:
        number = (bits >> rule.first) & (2 ** (rule.last - rule.first + 1) - 1)
        masked |= (number >= rule.least) & (number <= rule.most)
    return masked
