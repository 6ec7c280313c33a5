"""The parameters of degree-day models, and what they say."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsFeatureSource,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
)

from ...cube.problem import Problem
from ...series.degree_days import FORMS
from ...series.thermal_models import Grid
from .. import parameters as declared
from ..declaration import Choice, Count, Number
from ..table.field_parameters import chosen_field, table_source
from ..text import tr
from .daily_temperatures import TemperatureFields
from .day_fields import DayFields, add_day_fields, read_day_fields

DATES, TEMPERATURES, MODELS = "DATES", "TEMPERATURES", "MODELS"
SITE, PHASE = "DATES_SITE", "DATES_PHASE"
WEATHER_SITE, MEAN, LOW, HIGH = (
    "TEMPERATURES_SITE",
    "TEMPERATURES_MEAN",
    "TEMPERATURES_LOW",
    "TEMPERATURES_HIGH",
)

TITLES = {
    "mean_day": "Mean day",
    "given": "Thermal time with given numbers",
    "thermal_time": "Thermal time",
    "photothermal": "Photothermal time",
    "chilling": "Chilling first",
    "mean_temperature": "Mean temperature",
}
"""Names of the models for people."""

CHOSEN = ("thermal_time", "photothermal", "chilling", "mean_temperature")
"""Those that are chosen from; the mean day is always there."""

FORM = Choice(
    "form",
    "Degree days by",
    "Of the mean; of minimum and maximum held between base and cap; or of a sine through both "
    "(Baskerville and Emin 1969).",
    [("mean", "Mean"), ("modified", "Minimum and maximum"), ("sine", "Sine")],
    default=FORMS[0],
    advanced=True,
)
NUMBERS = (
    Number(
        "latitude",
        "Latitude (degrees)",
        "Of the sites, north positive; photothermal time needs it for the length of the day. From "
        "-89 to 89.",
        least=-89,
        most=89,
    ),
    Count(
        "given_start",
        "Given start day",
        "With a given total: the day from which degrees are summed up. From -120 to 366.",
        default=1,
        least=-120,
        most=366,
        advanced=True,
    ),
    Number(
        "given_base",
        "Given base temperature",
        "With a given total, in degrees.",
        default=0.0,
        advanced=True,
    ),
    Number(
        "given_total",
        "Given total",
        "Degree days at which the phase begins by a model from elsewhere; it is compared with the "
        "fitted ones. Empty for none. Above 0.",
        above=0,
        advanced=True,
    ),
    Number(
        "cap",
        "Cap (degrees)",
        "Temperature above which nothing grows faster. Empty for none.",
        advanced=True,
    ),
    Count(
        "first_day",
        "Year begins on (day of the year)",
        "Days are counted from 1 on it; 182 (1st of July) suits the southern hemisphere. From 1 "
        "to 365.",
        default=1,
        least=1,
        most=365,
        advanced=True,
    ),
    Count(
        "start_from",
        "First start day tried",
        "Temperatures are needed from this day on in every year. From -120 to 366.",
        default=-60,
        least=-120,
        most=366,
        advanced=True,
    ),
    Count("start_to", "Last start day tried", "Up to 366.", default=120, most=366, advanced=True),
    Count(
        "start_step", "Step of start days", "From 1.", default=10, least=1, most=366, advanced=True
    ),
    Number("base_from", "Lowest base tried", "In degrees.", default=-5.0, advanced=True),
    Number("base_to", "Highest base tried", "In degrees.", default=15.0, advanced=True),
    Number("base_step", "Step of bases", "Above 0.", default=1.0, above=0, advanced=True),
)
MOST_TRIED = 20_000


@dataclass(frozen=True)
class DegreeDayRequest:
    """What the parameters say."""

    dates: QgsFeatureSource
    date_fields: DayFields
    site: str
    phase: str
    temperatures: QgsFeatureSource
    temperature_fields: TemperatureFields
    models: tuple[str, ...]
    grid: Grid
    values: dict[str, Any]
    """Of NUMBERS and FORM, by name."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> DegreeDayRequest:
        """Read the parameters, on the main thread; raises Problem."""
        dates, temperatures = (
            table_source(algorithm, name, parameters, context) for name in (DATES, TEMPERATURES)
        )

        def field(name: str, source: QgsFeatureSource) -> str:
            return chosen_field(algorithm, name, source, "", parameters, context)

        fields = TemperatureFields(
            read_day_fields(algorithm, TEMPERATURES, temperatures, parameters, context),
            *(field(name, temperatures) for name in (WEATHER_SITE, MEAN, LOW, HIGH)),
        )
        values = {
            one.name: declared.value(one, algorithm, parameters, context)
            for one in (*NUMBERS, FORM)
        }
        chosen = algorithm.parameterAsEnums(parameters, MODELS, context)
        request = cls(
            dates,
            read_day_fields(algorithm, DATES, dates, parameters, context),
            field(SITE, dates),
            field(PHASE, dates),
            temperatures,
            fields,
            tuple(CHOSEN[one] for one in chosen),
            _grid(values),
            values,
        )
        request._require_fields()
        return request

    @property
    def first(self) -> int:
        """The first day that temperatures are needed of."""
        starts = [int(self.values["start_from"])]
        if self.values["given_total"] is not None:
            starts.append(int(self.values["given_start"]))
        return min(starts)

    def _require_fields(self) -> None:
        fields = self.temperature_fields
        if not (fields.mean or (fields.low and fields.high)):
            raise Problem(
                "{source}: no field of temperatures is chosen. Choose that of the means, or those "
                "of minimum and maximum.",
                source=self.temperatures.sourceName(),
            )
        if self.grid.form != "mean" and not (fields.low and fields.high):
            raise Problem(
                "{title} needs minimum and maximum temperatures. Choose their fields, or degree "
                "days by the mean.",
                title=tr(FORM.title),
            )
        if bool(self.site) != bool(fields.site):
            raise Problem(
                "The sites are told apart in one of {dates} and {temperatures} only. Choose the "
                "field of sites of both tables, or of none.",
                dates=self.dates.sourceName(),
                temperatures=self.temperatures.sourceName(),
            )
        if "photothermal" in self.models and self.values["latitude"] is None:
            raise Problem(
                "Photothermal time needs the length of the day. Give the latitude, or leave this "
                "model out."
            )


def _grid(values: dict[str, Any]) -> Grid:
    """Return the values to try; Problem where there are none or too many."""
    starts = range(values["start_from"], values["start_to"] + 1, values["start_step"])
    count = (values["base_to"] - values["base_from"]) / values["base_step"]
    if not starts or count < 0 or len(starts) * (count + 1) > MOST_TRIED:
        raise Problem(
            "From {start_from} to {start_to} by {start_step} and from {base_from:g} to {base_to:g} "
            "by {base_step:g} there are no start days and bases to try, or more than {most}. "
            "Change the range, or take larger steps.",
            most=MOST_TRIED,
            **values,
        )
    bases = [
        values["base_from"] + values["base_step"] * one for one in range(int(count + 1e-9) + 1)
    ]
    cap = np.inf if values["cap"] is None else values["cap"]
    tried = [*bases, values["given_base"]] if values["given_total"] is not None else bases
    if not cap > max(tried):
        raise Problem(
            "The cap of {cap:g} degrees is not above the base of {base:g}. Give a higher cap, or "
            "lower bases.",
            cap=cap,
            base=max(tried),
        )
    return Grid(starts=tuple(starts), bases=tuple(bases), form=values["form"], cap=cap)


def add_parameters(add: Callable[..., None]) -> None:
    """Add the parameters."""
    any_vector = [QgsProcessing.SourceType.TypeVector]
    add(
        QgsProcessingParameterFeatureSource(DATES, tr("Dates of a phase"), any_vector),
        tr(
            "One row for each date: observations, the result of Compare with observations, or "
            "seasons of parcels."
        ),
    )
    add_day_fields(add, DATES, DATES, tr("the phase"))
    for name, title, text in (
        (SITE, tr("Field of sites of the phase"), tr("Names the sites of the temperatures.")),
        (PHASE, tr("Field of phases"), tr("Each phase gets models of its own.")),
    ):
        add(QgsProcessingParameterField(name, title, None, DATES, optional=True), text)
    add(
        QgsProcessingParameterFeatureSource(TEMPERATURES, tr("Daily temperatures"), any_vector),
        tr("One row for each day, and site if there are several."),
    )
    add_day_fields(add, TEMPERATURES, TEMPERATURES, tr("the temperatures"))
    unit = tr("In degrees, Celsius or any other.")
    for name, title, text in (
        (WEATHER_SITE, tr("Field of sites of the temperatures"), tr("Names the sites.")),
        (MEAN, tr("Field of mean temperatures"), unit),
        (LOW, tr("Field of minimum temperatures"), unit),
        (HIGH, tr("Field of maximum temperatures"), unit),
    ):
        add(QgsProcessingParameterField(name, title, None, TEMPERATURES, optional=True), text)
    add(
        QgsProcessingParameterEnum(
            MODELS, tr("Models"), [tr(TITLES[one]) for one in CHOSEN], True, [0, 2, 3]
        ),
        tr(
            "Thermal time: degree days from a start day on reach a total. Photothermal: long days "
            "count more. Chilling first: the sum begins when enough cold days have gone by. Mean "
            "temperature: a straight line over that of a window. The mean day is always there."
        ),
    )
    for parameter in (*NUMBERS, FORM):
        for definition in declared.definitions(parameter):
            add(definition, definition.help())
