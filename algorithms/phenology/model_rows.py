"""Fitted models as rows of tables and lines of the log."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsField, QgsFields

from ...series.agreement import Agreement, agreement
from ...series.thermal_search import Fit
from ..field_type import field_type
from ..table.results import numbers
from ..text import tr
from .phase_days import PhaseDays

MODEL_FIELDS = (
    ("phase", "String"),
    ("model", "String"),
    ("observations", "Int"),
    ("years", "Int"),
    ("start", "Double"),
    ("base", "Double"),
    ("total", "Double"),
    ("further", "String"),
    ("rmse", "Double"),
    ("bias", "Double"),
    ("mae", "Double"),
    ("efficiency", "Double"),
    ("aicc", "Double"),
    ("left_out_rmse", "Double"),
    ("left_out_bias", "Double"),
    ("skill", "Double"),
)

DAY_FIELDS = (
    ("phase", "String"),
    ("site", "String"),
    ("year", "Int"),
    ("model", "String"),
    ("observed", "Double"),
    ("predicted", "Double"),
    ("left_out", "Double"),
)

COLUMNS = ("start", "base", "total")
"""Parameters that have a field of their own."""


@dataclass(frozen=True)
class Fitted:
    """A model fitted to a phase."""

    days: PhaseDays
    """The days it was fitted to."""
    fit: Fit
    baseline: float
    """RMSE of the mean day of the other years."""

    @property
    def errors(self) -> Agreement:
        """Of the fit to all."""
        return agreement(self.fit.predicted - self.days.days)

    @property
    def left_out(self) -> Agreement:
        """Of the fits without the year they are held against."""
        return agreement(self.fit.left_out - self.days.days)

    @property
    def efficiency(self) -> float:
        """The coefficient of Nash and Sutcliffe: 1 is perfect, 0 as good as the mean."""
        spread = float(np.sum((self.days.days - self.days.days.mean()) ** 2))
        errors = self._squares
        return 1 - errors / spread if spread > 0 else np.nan

    @property
    def aicc(self) -> float:
        """Akaike's criterion for few observations, with the variance as a parameter."""
        count, parameters = self.days.days.size, self.fit.parameters + 1
        if count - parameters - 1 <= 0 or not self._squares > 0:
            return np.nan
        penalty = 2 * parameters + 2 * parameters * (parameters + 1) / (count - parameters - 1)
        return float(count * np.log(self._squares / count) + penalty)

    @property
    def skill(self) -> float:
        """How much smaller the error of years left out is than that of the mean day."""
        return 1 - self.left_out.rmse / self.baseline if self.baseline > 0 else np.nan

    @property
    def _squares(self) -> float:
        return float(np.sum((self.fit.predicted - self.days.days) ** 2))

    @property
    def further(self) -> str:
        """The parameters without a field of their own."""
        return ", ".join(f"{k} {v:.4g}" for k, v in self.fit.values.items() if k not in COLUMNS)

    def log_line(self, title: str) -> str:
        """Say how good it is; `title` is the model's."""
        values = ", ".join(f"{name} {value:.4g}" for name, value in self.fit.values.items())
        if not values:
            return tr("  {model}: nothing could be fitted.", model=title)
        return tr(
            "  {model} ({values}): RMSE {rmse:.2f} d, bias {bias:+.2f} d; years left out: RMSE "
            "{out:.2f} d, {skill:.0f} % less than the mean day.",
            model=title,
            values=values,
            rmse=self.errors.rmse,
            bias=self.errors.bias,
            out=self.left_out.rmse,
            skill=100 * self.skill,
        )


def fields_of(columns: Sequence[tuple[str, str]]) -> QgsFields:
    """Return fields of names and types."""
    fields = QgsFields()
    for name, kind in columns:
        fields.append(QgsField(name, field_type(kind)))
    return fields


def model_rows(fitted: Sequence[Fitted]) -> Iterator[list[object]]:
    """Yield the fields of each phase and model."""
    for one in fitted:
        errors, left_out = one.errors, one.left_out
        yield [
            one.days.phase or None,
            one.fit.model,
            one.days.days.size,
            int(np.unique(one.days.years).size),
            *numbers(one.fit.values.get(name, np.nan) for name in COLUMNS),
            one.further or None,
            *numbers([errors.rmse, errors.bias, errors.mae, one.efficiency, one.aicc]),
            *numbers([left_out.rmse, left_out.bias, one.skill]),
        ]


def day_rows(fitted: Sequence[Fitted]) -> Iterator[list[object]]:
    """Yield the fields of each observation and model."""
    for one in fitted:
        columns: tuple[NDArray[np.float64], ...] = (
            one.days.days,
            one.fit.predicted,
            one.fit.left_out,
        )
        for number, values in enumerate(zip(*columns)):
            site, year = one.days.sites[number], int(one.days.years[number])
            yield [one.days.phase or None, site or None, year, one.fit.model, *numbers(values)]
