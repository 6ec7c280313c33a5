"""Which index is computed: one of the list, one of the catalogue, or a formula of the user's."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ...cube.index_catalogue import catalogue_index
from ...cube.problem import Problem
from ...series.formula import Formula, FormulaError
from ...series.optical_index import INDICES
from ...series.radar_index import decibel, polarisation_ratio, positive, radar_vegetation_index
from ..text import tr
from .band_inputs import OTHER_NAMES
from .raster_choice import Add

INDEX, CATALOGUE, FORMULA, CONSTANTS = "INDEX", "CATALOGUE", "FORMULA", "CONSTANTS"

RADAR_INDICES: dict[str, tuple[str, tuple[str, ...], Callable[..., np.ndarray]]] = {
    "RVI2": ("Radar vegetation index: 2 VH / (VV + VH)", ("VV", "VH"), radar_vegetation_index),
    "RVI4": (
        "Radar vegetation index: 4 VH / (VV + VH)",
        ("VV", "VH"),
        partial(radar_vegetation_index, factor=4.0),
    ),
    "VH/VV": ("Ratio of powers", ("VV", "VH"), polarisation_ratio),
    "VV": ("VV in linear power", ("VV",), positive),
    "VH": ("VH in linear power", ("VH",), positive),
    "VV_DB": ("VV in decibel", ("VV",), decibel),
    "VH_DB": ("VH in decibel", ("VH",), decibel),
}
"""What each is, the polarisations it takes as linear power, and the function of them."""

LONG = ("ANIR", "HUE", "VALUE")
"""Indices whose formulas say less than their titles."""

OF_CATALOGUE, OF_FORMULA = "CATALOGUE", "FORMULA"

_CONSTANT = re.compile(r"([A-Za-z]\w*)\s*=\s*([-+]?\d+\.?\d*(?:[eE][-+]?\d+)?)", re.ASCII)


def add_parameters(add: Add) -> None:
    """Add the parameters."""
    names = [one.name for one in INDICES] + [*RADAR_INDICES, OF_CATALOGUE, OF_FORMULA]
    lines = [f"{one.name} {one.title}: {one.text}" for one in INDICES if one.name not in LONG]
    lines += [f"{one.name} {one.title}" for one in INDICES if one.name in LONG]
    lines += [f"{name} {text}" for name, (text, _, _) in RADAR_INDICES.items()]
    add(
        QgsProcessingParameterEnum(INDEX, tr("Index"), names, False, names[0], False, True),
        tr(
            "What is computed:<br>{list}<br>CATALOGUE one of the Awesome Spectral Indices<br>"
            "FORMULA your own, with the names of bands that stand here.",
            list="<br>".join(lines),
        ),
    )
    add(
        QgsProcessingParameterString(CATALOGUE, tr("Index of the catalogue"), "", optional=True),
        tr(
            "Short name in the catalogue of Awesome Spectral Indices, such as kNDVI or BAI; used "
            "with CATALOGUE. It needs the Python package spyndex."
        ),
    )
    add(
        QgsProcessingParameterString(FORMULA, tr("Formula"), "", optional=True),
        tr(
            "Used with FORMULA: + - * / ** and brackets, sqrt, abs, exp, log, log10, arctan, "
            "arccos, min, max and hue over the bands A B G R RE1 RE2 RE3 N N2 WV S1 S2 (or B01 to "
            "B12), VV VH HH HV in linear power, and the names of further stacks. For example "
            "(N - R) / (N + R)."
        ),
    )
    add(
        QgsProcessingParameterString(CONSTANTS, tr("Constants"), "", optional=True),
        tr(
            "Values of constants of the formula, such as L=0.5, g=2.5; they replace the usual ones "
            "of the catalogue."
        ),
        advanced=True,
    )


@dataclass(frozen=True)
class ChosenIndex:
    """An index to be computed."""

    name: str
    """What it is called."""
    needed: tuple[str, ...]
    """The names of its bands in formulas."""
    compute: Callable[[Mapping[str, np.ndarray]], np.ndarray]
    """From the bands by name to its values, of any one shape."""
    description: str
    """Formula and constants, for the log and the metadata."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        further: tuple[str, ...],
    ) -> ChosenIndex:
        """Read the parameters, of which a formula may use the names of `further` stacks.

        Raises Problem.
        """
        name = algorithm.parameterAsEnumString(parameters, INDEX, context)
        if name in RADAR_INDICES:
            text, needed, function = RADAR_INDICES[name]
            return cls(name, needed, lambda bands: function(*(bands[one] for one in needed)), text)
        for index in INDICES:
            if index.name == name:
                return cls(name, tuple(sorted(index.formula.names)), index, index.text)
        constants = read_constants(algorithm.parameterAsString(parameters, CONSTANTS, context))
        if name == OF_CATALOGUE:
            found = catalogue_index(algorithm.parameterAsString(parameters, CATALOGUE, context))
            usual, title = found.constants, f"{found.name} ({found.title}, {found.reference})"
            return _of_formula(found.name, found.formula, usual | constants, further, title)
        if name == OF_FORMULA:
            text = algorithm.parameterAsString(parameters, FORMULA, context)
            return _of_formula(tr("Formula"), text, constants, further, "")
        raise Problem(
            "Index is {name}, which is none of the list. Choose one, such as NDVI, or give a "
            "formula.",
            name=parameters.get(INDEX),
        )


def _of_formula(
    name: str, text: str, constants: dict[str, float], further: tuple[str, ...], title: str
) -> ChosenIndex:
    """Return the index of a formula: its names are further stacks, constants, or bands."""
    try:
        formula = Formula(text)
    except FormulaError as error:
        raise Problem(
            'Formula is wrong at character {place}, "{part}": {what}. Write it like (N - R) / '
            "(N + R).",
            place=error.place,
            part=error.part,
            what=tr(error.what),
        ) from error
    bands = {
        one: one if one in further else OTHER_NAMES.get(one, one)
        for one in sorted(formula.names)
        if one in further or one not in constants
    }
    used = {one: constants[one] for one in sorted(formula.names - set(bands))}
    if not bands:
        raise Problem(
            "Formula names no band, and so its result would be the same everywhere. Write it like "
            "(N - R) / (N + R)."
        )

    def compute(values: Mapping[str, np.ndarray]) -> np.ndarray:
        return formula({one: values[band] for one, band in bands.items()} | used)

    parts = [title, text.strip(), ", ".join(f"{key} = {one:g}" for key, one in used.items())]
    needed = tuple(sorted(set(bands.values())))
    return ChosenIndex(name, needed, compute, "; ".join(part for part in parts if part))


def read_constants(text: str) -> dict[str, float]:
    """Return the constants of a text such as "L=0.5, g=2.5"; Problem for another."""
    constants = {}
    for part in filter(None, (part.strip() for part in text.replace(";", ",").split(","))):
        match = _CONSTANT.fullmatch(part)
        if match is None:
            raise Problem(
                'Constants has "{part}", which is no name with its value. Write them like L=0.5, '
                "g=2.5.",
                part=part,
            )
        constants[match[1]] = float(match[2])
    return constants
