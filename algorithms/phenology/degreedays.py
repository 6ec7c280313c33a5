"""Growing-degree-day models: the day of a phase from daily temperatures."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
)

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ...series.agreement import agreement
from ...series.degree_days import Weather
from ...series.thermal_models import fit, predict
from ...series.thermal_search import Fit, Observed
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import PHENOLOGY
from ..table.result_table import ResultTable
from ..text import tr
from .daily_temperatures import Temperatures, read_temperatures
from .degreeday_parameters import TITLES, DegreeDayRequest, add_parameters
from .model_rows import DAY_FIELDS, MODEL_FIELDS, Fitted, day_rows, fields_of, model_rows
from .phase_days import PhaseDays, read_phase_days

OUTPUT, OUTPUT_DAYS = "OUTPUT", "OUTPUT_DAYS"


class DegreeDaysAlgorithm(PhenoFuseAlgorithm):
    """Fits models of temperature to dates of phases."""

    listed_in = PHENOLOGY

    def name(self) -> str:
        """Return the algorithm's id."""
        return "degreedays"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Degree-day models")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("gdd", "thermal time", "temperature", "chilling", "phenology model", "forecast")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Fits models of temperature to dates of phases, and says how good they are.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Fits models that tell the day of a phase from daily temperatures, by trying all "
                "values of their parameters on a grid: the one with the least root mean square "
                "error counts. Days are counted from 1 on the day that the year begins on."
            ),
            tr(
                "What a model is worth shows in the years left out: each year is predicted by a "
                "fit to the others, and compared with the mean day of the others (skill: by how "
                "much the error is smaller, 1 is perfect, below 0 it is worse than no model). "
                "A good fit to few years says little by itself."
            ),
        ]
        return self.help_text(
            *lines,
            source="Baskerville and Emin (1969), Ecology 50, 514-517; Blümel and "
            "Chmielewski (2012), Agricultural and Forest Meteorology 164, 10-19",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_parameters(self.add)
        table = QgsProcessing.SourceType.TypeVector
        self.add(
            QgsProcessingParameterFeatureSink(OUTPUT, tr("Models"), table),
            tr(
                "One row for each phase and model: its parameters, errors of the fit (days), "
                "efficiency (Nash and Sutcliffe), aicc, errors of years left out, and skill."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT_DAYS, tr("Observed and predicted days"), table, optional=True
            ),
            tr("One row for each date and model, predicted with all years and without its own."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.request = DegreeDayRequest.of(self, parameters, context)

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Fit all models to all phases."""
        request = self.request
        phases = read_phase_days(
            request.dates,
            request.date_fields,
            request.site,
            request.phase,
            request.values["first_day"],
            feedback,
        )
        temperatures = read_temperatures(request.temperatures, request.temperature_fields, feedback)
        fitted: list[Fitted] = []
        for number, days in enumerate(phases):
            fitted += self._fit_phase(days, temperatures, (number, len(phases)), feedback)
        if not fitted:
            raise Problem(
                "No date lies in a season whose temperatures are all known from day {first} to the "
                "last date. Choose a later first start day, or a longer table of temperatures.",
                first=request.first,
            )
        table = ResultTable(self, OUTPUT, fields_of(MODEL_FIELDS), parameters, context)
        results = {OUTPUT: table.write(model_rows(fitted), len(fitted), 0.9, feedback)}
        if parameters.get(OUTPUT_DAYS):
            table = ResultTable(self, OUTPUT_DAYS, fields_of(DAY_FIELDS), parameters, context)
            total = sum(one.days.days.size for one in fitted)
            results[OUTPUT_DAYS] = table.write(day_rows(fitted), total, 0.95, feedback)
        return results

    def _fit_phase(
        self,
        days: PhaseDays,
        temperatures: Temperatures,
        step: tuple[int, int],
        feedback: QgsProcessingFeedback,
    ) -> list[Fitted]:
        """Fit all models to a phase, none where no season has its temperatures."""
        request = self.request
        seasons, begins, row = days.seasons()
        needed = min(request.first, int(days.days.min())), int(days.days.max())
        weather, is_whole = temperatures.seasons(
            seasons, begins, needed, request.values["latitude"]
        )
        kept = is_whole[row]
        if not kept.all():
            feedback.pushWarning(
                tr(
                    "{phase}: {count} of {total} dates were left out, because their season lacks "
                    "temperatures between day {first} and day {last}.",
                    phase=_name(days),
                    count=int(np.count_nonzero(~kept)),
                    total=kept.size,
                    first=needed[0],
                    last=needed[1],
                )
            )
        if not kept.any():
            return []
        days = _some(days, kept)
        place = np.cumsum(is_whole) - 1
        observed = Observed(place[row[kept]], days.days, days.years)
        feedback.pushInfo(
            tr(
                "{phase}: {count} dates of {years} years.",
                phase=_name(days),
                count=days.days.size,
                years=np.unique(days.years).size,
            )
        )
        fits = self._fits(weather, observed, step, feedback)
        baseline = agreement(fits[0].left_out - days.days).rmse
        fitted = [Fitted(days, one, baseline) for one in fits]
        for one in fitted:
            feedback.pushInfo(one.log_line(tr(TITLES[one.fit.model])))
        return fitted

    def _fits(
        self,
        weather: Weather,
        observed: Observed,
        step: tuple[int, int],
        feedback: QgsProcessingFeedback,
    ) -> list[Fit]:
        """Return the fits of all models, the mean day first."""
        request, fits = self.request, []
        models = ("mean_day", *request.models)
        for number, model in enumerate(models):

            def check(share: float, number: int = number) -> None:
                if feedback.isCanceled():
                    raise Cancelled
                done = (step[0] + (number + share) / len(models)) / step[1]
                feedback.setProgress(90 * done)

            check(0.0)
            fits.append(fit(model, weather, observed, request.grid, check))
        if request.values["given_total"] is not None:
            fits.insert(1, self._given(weather, observed))
        return fits

    def _given(self, weather: Weather, observed: Observed) -> Fit:
        """Return the model that is not fitted."""
        start, base, total = (
            self.request.values[f"given_{name}"] for name in ("start", "base", "total")
        )
        grid = self.request.grid
        days = predict(weather, start, base, total, grid.form, grid.cap)[observed.row]
        return Fit("given", {"start": start, "base": base, "total": total}, 0, days, days)


def _name(days: PhaseDays) -> str:
    return days.phase or tr("All dates")


def _some(days: PhaseDays, kept: np.ndarray) -> PhaseDays:
    return replace(
        days,
        sites=[site for site, one in zip(days.sites, kept) if one],
        dates=days.dates[kept],
        years=days.years[kept],
        begins=days.begins[kept],
    )
