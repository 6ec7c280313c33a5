"""The first phase of a method on a parcel table: a sample of its parcels, and their classes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingContext, QgsProcessingParameterField

from ...cube.problem import Problem
from .. import learning
from ..learning import Learned, Sample
from ..method_algorithm import MethodAlgorithm
from ..text import tr
from .aligned import AlignedVariables
from .field_parameters import Add
from .results import ParcelTable

CLASS = "CLASS"


def add_class(add: Add, parent: str) -> None:
    """Add the parameter of classes, for the table that is the parameter `parent`."""
    add(
        QgsProcessingParameterField(CLASS, tr("Field of classes"), None, parent, optional=True),
        tr(
            "A field that is the same in all rows of a parcel, such as its crop: what series have "
            "in common is learned from each class apart, where it has {fewest} parcels or more. "
            "Leave empty to learn from all parcels at once.",
            fewest=learning.FEWEST_SERIES,
        ),
        advanced=True,
    )


def learn_from_table(
    algorithm: MethodAlgorithm,
    table: ParcelTable,
    together: Sequence[AlignedVariables],
    labels: NDArray[np.str_] | None,
    keywords: dict[str, Any],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> list[Learned]:
    """Learn from a sample of the parcels, as the parameters say: of each that the method gets.

    `labels` are the classes of all parcels of the table, `keywords` the method's. Raises Cancelled,
    and Problem also where the method gets each of several variables for itself, but a file of what
    is learned is of one.
    """
    kept = any(
        algorithm.parameterAsFileOutput(parameters, output, context)
        for output in (learning.OUTPUT_LEARNED, learning.OUTPUT_REPORT)
    )
    choice = algorithm.parameterAsEnum(parameters, learning.LEARN, context)
    if len(together) > 1 and (kept or choice == learning.FROM_FILE):
        raise Problem(
            "{table} has {count} variables, but a file of what is learned is of one of them. "
            "Select the rows of one variable, and run on the selected rows only.",
            table=table.source.sourceName(),
            count=len(together),
        )
    return [
        _learn(algorithm, table, series, labels, keywords, parameters, context)
        for series in together
    ]


def _learn(
    algorithm: MethodAlgorithm,
    table: ParcelTable,
    series: AlignedVariables,
    labels: NDArray[np.str_] | None,
    keywords: dict[str, Any],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> Learned:
    def sample() -> Sample:
        chosen = series.sample()
        of_parcels = None if labels is None else labels[series.parcel[chosen]]
        beside = tuple(series.rows.beside)
        return Sample.of(series.days, series.some(chosen), beside, of_parcels)

    names = [one.name for one in series.variables]
    learned = learning.learn(
        algorithm.method.learning,
        algorithm,
        parameters,
        context,
        sample,
        names,
        keywords,
        table.feedback,
    )
    if labels is not None and learned.whole is not None:
        missing = sorted(set(labels[series.parcel].tolist()) - {"", *learned.classes})
        if missing:
            table.feedback.pushInfo(
                tr(
                    "Nothing was learned from these classes apart, and their parcels get what was "
                    "learned from all: {classes}.",
                    classes=", ".join(missing),
                )
            )
    return learned
