"""What was compared, as rows of a table and lines of the log."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Protocol

from qgis.core import QgsFeature, QgsField, QgsFields

from ...series.gap_errors import LEVELS, GapErrors
from ..field_type import field_type
from ..table.results import numbers
from ..text import tr

FIELDS = (
    ("method", "String"),
    ("hidden_days", "Int"),
    ("gap_days", "Double"),
    ("series", "Int"),
    ("observations", "Int"),
    ("rmse", "Double"),
    ("bias", "Double"),
    ("r2", "Double"),
    *((f"coverage_{level}", "Double") for level in LEVELS),
    ("smoothing", "Double"),
)
"""Fields of the table."""


class Compared(Protocol):
    """A comparison of `series/gap_validation.py`, which is imported only when it runs."""

    method: str
    length: int
    series: int
    gap: float
    smoothing: float
    errors: GapErrors


def table_fields() -> QgsFields:
    """Return the fields of the table."""
    fields = QgsFields()
    for name, kind in FIELDS:
        fields.append(QgsField(name, field_type(kind)))
    return fields


def rows(fields: QgsFields, compared: Sequence[Compared]) -> Iterator[QgsFeature]:
    """Yield a row for each method and length."""
    for one in compared:
        errors = one.errors
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                one.method,
                one.length,
                *numbers([one.gap]),
                one.series,
                errors.number,
                *numbers(
                    [errors.rmse, errors.bias, errors.r2, *errors.coverage, one.smoothing],
                ),
            ]
        )
        yield feature


def log_lines(compared: Sequence[Compared], labels: Mapping[str, str]) -> Iterator[str]:
    """Yield what one length has shown: a line on what was hidden, and one for each method."""
    first = compared[0]
    yield tr(
        "Hidden {days} days: {number} observations of {series} series, in gaps of {gap:.0f} days.",
        days=first.length,
        number=first.errors.number,
        series=first.series,
        gap=first.gap,
    )
    for one in compared:
        errors = one.errors
        parts = [
            tr(
                "{method}: RMSE {rmse:.4f}, bias {bias:+.4f}, R2 {r2:.2f}",
                method=labels[one.method],
                rmse=errors.rmse,
                bias=errors.bias,
                r2=errors.r2,
            )
        ]
        if errors.coverage[0] == errors.coverage[0]:
            shares = " / ".join(f"{100 * share:.0f}" for share in errors.coverage)
            levels = " / ".join(map(str, LEVELS))
            parts.append(
                tr("{shares} % within the intervals of {levels} %", shares=shares, levels=levels)
            )
        if one.smoothing == one.smoothing:
            parts.append(tr("lambda {smoothing:.0f}", smoothing=one.smoothing))
        yield "  " + ", ".join(parts)
