"""Plant Phenology Index of parcels: from their red and near-infrared series to HR-VPP's input."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterString,
)

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ...cube.times.clock import to_days
from ...series.ppi import dvi, headroom_of, ppi
from .. import parameters as declared
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import PHENOLOGY
from ..preparation import reflectance
from ..preparation.reflectance import Reflectance
from ..table.aligned import AlignedVariables
from ..table.chosen_variables import ChosenVariables
from ..table.field_parameters import (
    ParcelFields,
    add_table_parameters,
    table_source,
)
from ..table.polygons import Polygons, add_polygons
from ..table.result_table import ResultTable
from ..table.results import ParcelTable, rows_as_in_table, time_fields
from ..text import tr
from .parcel_places import places_of_parcels
from .ppi_parameters import LARGEST, NUMBERS, SOIL, SOURCE, log_headroom, tags, what_it_is
from .sun_angle import SOLAR_TIME, ZENITH, SunAngle

INPUT, RED, NIR, OUTPUT = "INPUT", "RED", "NIR", "OUTPUT"
PPI = "ppi"
"""The field of the index."""

READ_SHARE = 0.6
"""Share of the progress for reading; the rest is for writing."""


class ParcelPlantPhenologyIndexAlgorithm(PhenoFuseAlgorithm):
    """Computes the Plant Phenology Index of two variables of a parcel table."""

    listed_in = PHENOLOGY

    def name(self) -> str:
        """Return the algorithm's id."""
        return "ppi_parcels"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Plant Phenology Index (PPI) (parcels)")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        return [tr("parcels"), *tags()]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr(
            "Computes the index that HR-VPP takes its seasons from, of the red and near-infrared "
            "series of parcels and the height of the sun."
        )

    def shortHelpString(self) -> str:
        """Return the help."""
        return self.help_text(
            what_it_is(),
            tr(
                "Where the sun stands follows from the time of each row and the centroid of the "
                "parcel's polygon, to 0.01 degree. A time at midnight UTC is taken to be a date "
                "alone: then the solar time counts. Values at which the sun is not up are gaps."
            ),
            source=SOURCE,
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_table_parameters(self.add, INPUT)
        self.add(
            QgsProcessingParameterString(RED, tr("Red variable")),
            tr("The name that red reflectance has in the table, such as B04; clouds are gaps."),
        )
        self.add(
            QgsProcessingParameterString(NIR, tr("Near-infrared variable")),
            tr("The name that near-infrared reflectance has, such as B08; of the same images."),
        )
        reflectance.add_parameters(self.add)
        for parameter in NUMBERS:
            for definition in declared.definitions(parameter):
                self.addParameter(definition)
        add_polygons(
            self.add,
            tr(
                "Where the parcels are, and so where the sun stands. They may be left out where "
                "the sun zenith angle is given."
            ),
        )
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, self.displayName(), QgsProcessing.SourceType.TypeVector
            ),
            tr(
                "The rows of the red variable with the fields of the input, and the index behind "
                'them in the field "ppi": the field of values of "Phenology (seasons) (parcels)".'
            ),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.source = table_source(self, INPUT, parameters, context)
        self.fields = ParcelFields.of(self, self.source, parameters, context)
        self.fields.require_variables(self, self.source)
        names = [self.parameterAsString(parameters, one, context).strip() for one in (RED, NIR)]
        for key, name in zip((RED, NIR), names):
            if not name:
                raise Problem(
                    "{title} is not given. Give the name that it has in the table.",
                    title=self.parameterDefinition(key).description(),
                )
        if names[0] == names[1]:
            raise Problem(
                "Red and near infrared are the same variable, {name}. Give two different ones.",
                name=names[0],
            )
        self.chosen = ChosenVariables(names[0], names[1:], optional=True)
        self.values = {one.name: declared.value(one, self, parameters, context) for one in NUMBERS}
        self.reflectance = Reflectance.of(self, parameters, context)
        self.polygons = Polygons.of(self, self.fields.parcel, parameters, context)
        if self.polygons is None and self.values[ZENITH.name] is None:
            raise Problem(
                "Neither the polygons of the parcels nor the sun zenith angle is given, so that "
                "the place of the sun is not known. Give one of them."
            )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Read the table, compute the index, and write it behind the rows of red."""
        table = ParcelTable.read(
            self.source,
            self.fields,
            feedback,
            lambda share: feedback.setProgress(100 * READ_SHARE * share),
        )
        chosen = self.chosen.among(table.variables, self.source.sourceName())
        together = AlignedVariables.of(table.rows, chosen)
        red, nir = self._reflectances(together, feedback)
        cosine = self._cosine(table, together, context, feedback)
        headroom = headroom_of(dvi(red, nir))
        log_headroom(headroom, self.values[LARGEST.name], feedback)
        index = ppi(
            red,
            nir,
            cosine,
            soil=self.values[SOIL.name],
            largest=self.values[LARGEST.name],
            headroom=headroom,
        )[:, together.columns[0]]
        feedback.pushInfo(
            tr(
                "{count} values of {parcels} parcels at {times} times.",
                count=int(np.isfinite(index).sum()),
                parcels=index.shape[1],
                times=index.shape[0],
            )
        )
        table = replace(table, variables=chosen[:1])
        result = ResultTable(self, OUTPUT, time_fields(table, [PPI]), parameters, context)
        total = chosen[0].row.size
        try:
            return {
                OUTPUT: result.write(
                    rows_as_in_table(table, [[index]]), total, READ_SHARE, feedback
                )
            }
        except Cancelled:
            feedback.pushWarning(tr("Cancelled. The result is not whole; do not use it."))
            return {}

    def _reflectances(
        self, together: AlignedVariables, feedback: QgsProcessingFeedback
    ) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Return red and near infrared (T, N) at the times of red; raises Problem."""
        found = []
        titles = [self.parameterDefinition(one).description() for one in (RED, NIR)]
        for one, values, title in zip(
            together.variables, together.blocks(0, together.parcel.size), titles
        ):
            scale, offsets = self.reflectance.of_series(one.times, values, title, feedback)
            found.append(values * scale + offsets[:, None])
        red, nir = found
        times, others = (one.times.astype("datetime64[ms]") for one in together.variables)
        _, own, place = np.intersect1d(times, others, return_indices=True)
        if not own.size:
            raise Problem(
                "{red} and {nir} have no time in common. The index needs both of one image: "
                "extract them from stacks of the same images.",
                red=together.variables[0].name,
                nir=together.variables[1].name,
            )
        if own.size < times.size:
            feedback.pushWarning(
                tr(
                    "{count} of {total} times of {red} have no {nir}, and so no index.",
                    count=times.size - own.size,
                    total=times.size,
                    red=together.variables[0].name,
                    nir=together.variables[1].name,
                )
            )
        at_red = np.full_like(red, np.nan)
        at_red[own] = nir[place]
        return red, at_red

    def _cosine(
        self,
        table: ParcelTable,
        together: AlignedVariables,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> NDArray[np.float64]:
        """Return the cosine of the sun's zenith angle (T, N), NaN for parcels without polygon."""
        days = to_days(together.variables[0].times)
        sun = SunAngle(days, self.values[ZENITH.name], self.values[SOLAR_TIME.name])
        if sun.zenith is not None:
            sun.log(None, feedback)
            return sun.cosine()
        self.polygons.look_for(table)
        ids = [table.rows.parcels[number] for number in together.parcel]
        latitude, longitude = places_of_parcels(ids, self.polygons, context.transformContext())
        sun.log((np.nanmedian(latitude), np.nanmedian(longitude)), feedback)
        return sun.cosine(latitude, longitude)
