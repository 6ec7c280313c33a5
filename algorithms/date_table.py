"""A table of what each date of a stack holds, as an output beside others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
)

from ..cube.date_statistics import DateStatistics, date_statistics
from ..cube.raster import Backend
from ..cube.stack import Stack
from .field_type import field_type
from .memory import budget_of
from .moments import moment
from .parcels.output_rows import OutputRows
from .text import tr

OUTPUT_DATES = "OUTPUT_DATES"

FIELDS = (
    ("time", "DateTime"),
    ("valid_pixels", "LongLong"),
    ("valid_share", "Double"),
    ("mean", "Double"),
)
"""Fields of the table: a time (UTC), how many pixels have a value, their share of all, 0 to 1, and
the mean of the values."""

DIGITS = 9
"""Digits of a mean that are written: the further ones depend on the order of the sum."""


def add_date_table(add: Callable[..., None]) -> None:
    """Add the output by `PhenoFuseAlgorithm.add`."""
    add(
        QgsProcessingParameterFeatureSink(
            OUTPUT_DATES,
            tr("Table of dates"),
            QgsProcessing.SourceType.TypeVector,
            None,
            True,
            False,
        ),
        tr(
            "A row for each time: how many pixels have a value, their share of all, and the mean "
            "of the values. For it the stack is read a second time."
        ),
    )


def look_at_dates(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    stack: Stack,
    backend: Backend,
    feedback: QgsProcessingFeedback,
) -> DateStatistics | None:
    """Read what the table says, None where it is not asked for; raises Cancelled, and Problem."""
    if not parameters.get(OUTPUT_DATES):
        return None
    feedback.setProgressText(tr("Counting the values of each date"))
    return date_statistics(
        stack,
        backend,
        budget=budget_of(algorithm, parameters, context),
        progress=lambda share: feedback.setProgress(100 * share),
        cancelled=feedback.isCanceled,
    )


def write_dates(
    algorithm: QgsProcessingAlgorithm,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    seen: DateStatistics,
    feedback: QgsProcessingFeedback,
) -> dict[str, Any]:
    """Write the table and return it as a result; Problem where it cannot be written."""
    fields = QgsFields()
    for name, kind in FIELDS:
        fields.append(QgsField(name, field_type(kind)))
    output = OutputRows.of(algorithm, OUTPUT_DATES, parameters, context, fields)
    output.write(_rows(fields, seen), feedback, (99, 100), len(seen.times))
    return {OUTPUT_DATES: output.target}


def _rows(fields: QgsFields, seen: DateStatistics) -> Iterator[QgsFeature]:
    for time, valid, share, mean in zip(seen.times, seen.valid, seen.share, seen.mean):
        feature = QgsFeature(fields)
        known = float(f"{mean:.{DIGITS}g}") if np.isfinite(mean) else None
        feature.setAttributes([moment(time), int(valid), float(share), known])
        yield feature
