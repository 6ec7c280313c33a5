"""Indices of the Awesome Spectral Indices catalogue, as the package spyndex brings it.

Only the catalogue is taken: the package computes by running the formulas as code, which is not done
here.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches

from .packages.optional import how_to_get
from .problem import Problem

KERNEL = re.compile(r"\bk([A-Z])([A-Z])\b")
"""A kernel of two values, as kNR: that of near infrared and red."""


@dataclass(frozen=True)
class CatalogueIndex:
    """An index of the catalogue."""

    name: str
    """Its short name, in the catalogue's own spelling."""
    title: str
    """Its long name."""
    formula: str
    """Over bands and constants; kernels are those of radial basis functions."""
    constants: dict[str, float]
    """Each constant it has a usual value for."""
    reference: str
    """Where it was published."""


def catalogue_index(name: str) -> CatalogueIndex:
    """Return an index by its short name; Problem where there is no such, or no catalogue."""
    try:
        import spyndex
    except ImportError as error:
        raise Problem(
            "The catalogue of indices needs the Python package spyndex, which cannot be used "
            "({reason}). Choose an index of the list, give the formula, or get it by: {how}.",
            reason=error,
            how=how_to_get("spyndex"),
        ) from error
    # Some names differ by the case of their letters alone, as BAI and BaI.
    wanted = name.strip()
    alike = [one for one in spyndex.indices if one.lower() == wanted.lower()]
    found = wanted if wanted in alike else alike[0] if len(alike) == 1 else None
    if found is None:
        near = alike or get_close_matches(wanted, list(spyndex.indices), 3)
        raise Problem(
            'The catalogue has no index "{name}". Like it are {near}. See '
            "awesome-ee-spectral-indices.readthedocs.io for all {count} of them, or give the "
            "formula."
            if near
            else 'The catalogue has no index "{name}". See awesome-ee-spectral-indices.readthedocs.'
            "io for all {count} of them, or give the formula.",
            name=wanted,
            near=", ".join(near),
            count=len(spyndex.indices),
        )
    entry = spyndex.indices[found]
    formula = KERNEL.sub(r"exp(-((\1 - \2) ** 2) / (2 * sigma ** 2))", entry.formula)
    constants = {
        key: float(one.default) for key, one in spyndex.constants.items() if one.default is not None
    }
    return CatalogueIndex(found, entry.long_name, formula, constants, entry.reference)
