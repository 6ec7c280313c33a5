"""The parameter of the memory that a run may take."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterNumber,
)

from ..cube.run import MEBIBYTE
from . import parameters as declared
from .declaration import Number
from .text import tr

MEMORY = "MEMORY"

BUDGET = Number("memory", "Memory budget (MiB)", "", default=512, above=63)


def add_memory(add: Callable[..., None]) -> None:
    """Add the parameter by `PhenoFuseAlgorithm.add`."""
    whole = QgsProcessingParameterNumber.Type.Integer
    add(
        QgsProcessingParameterNumber(MEMORY, tr(BUDGET.title), whole, BUDGET.default),
        tr(
            "Memory the run may take beyond QGIS itself, from 64 MiB; larger blocks are a little "
            "faster."
        ),
        advanced=True,
    )


def budget_of(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> int:
    """Return the bytes a run may take; Problem for what is no number, or too few."""
    return int(declared.value(BUDGET, algorithm, parameters, context) * MEBIBYTE)
