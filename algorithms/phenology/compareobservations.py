"""Compare with observations: dates of seasons beside dates that were seen on the ground."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from ...cube.finished_file import finished_file
from ...cube.packages.optional import how_to_get
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.run import Cancelled
from .. import parameters as declared
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import PHENOLOGY
from ..table.field_parameters import chosen_field, table_source
from ..table.layout import PARCEL as PARCEL_FIELD
from ..table.metrics import id_text
from ..table.result_table import ResultTable
from ..text import tr
from .comparison import (
    Compared,
    by_phase,
    compare,
    log_line,
    observation_fields,
    observation_rows,
    statistics_fields,
    statistics_rows,
)
from .comparison_parameters import (
    DATE,
    MOST_DAYS,
    OBSERVATIONS,
    OUTPUT,
    OUTPUT_PLOT,
    OUTPUT_STATISTICS,
    PAIRS,
    PARCEL,
    PHASE,
    RADIUS,
    add_comparison,
    add_observations,
)
from .comparison_plot import plot
from .observation_places import ObservationPlaces, add_places
from .observations import ANY, Observations, parse_pairs, read_observations
from .season_raster import Candidates, SeasonRaster
from .seasons_input import add_seasons, read_seasons


class CompareObservationsAlgorithm(PhenoFuseAlgorithm):
    """Compares dates of seasons with ground observations of phases."""

    listed_in = PHENOLOGY

    def name(self) -> str:
        """Return the algorithm's id."""
        return "compareobservations"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Compare with observations")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("validation", "ground truth", "bbch", "pep725", "phenocam", "bias", "rmse")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Says how well dates of seasons agree with phases seen on the ground.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Takes each observation of a phase to the nearest date of its kind at its place, "
                "and sums the differences up: bias (positive where the satellite is late), mean "
                "absolute and root mean square error, the share within 7 and 14 days, and the line "
                "of Theil and Sen through the days of the year, with its 95 % interval."
            ),
            tr(
                "A phase is no start of season: emergence, for example, comes days to weeks before "
                "a canopy is seen. What counts then is less the bias than the scatter and slope."
            ),
        ]
        return self.help_text(
            *lines,
            source="Sen (1968), Estimates of the regression coefficient based on "
            "Kendall's tau. Journal of the American Statistical Association 63, 1379-1389",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_seasons(self.add)
        add_observations(self.add)
        add_places(self.add)
        add_comparison(self.add)

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.seasons = read_seasons(self, parameters, context)
        self.source = table_source(self, OBSERVATIONS, parameters, context)
        self.date = chosen_field(self, DATE, self.source, "date", parameters, context)
        self.phase = chosen_field(self, PHASE, self.source, "", parameters, context)
        self.most_days = declared.value(MOST_DAYS, self, parameters, context)
        self.radius = declared.value(RADIUS, self, parameters, context)
        title = self.parameterDefinition(PAIRS).description()
        self.pairs = parse_pairs(self.parameterAsString(parameters, PAIRS, context), title)
        self.parcel, self.places = "", None
        if isinstance(self.seasons, SeasonRaster):
            self.places = ObservationPlaces.of(self, self.source, parameters, context)
        else:
            self.parcel = chosen_field(self, PARCEL, self.source, PARCEL_FIELD, parameters, context)
        known = self.seasons.metrics
        for pair in self.pairs:
            if pair.metric not in known:
                raise Problem(
                    "{title}: {metric} is no date of the seasons, which have {known}. Name one of "
                    "these.",
                    title=title,
                    metric=pair.metric,
                    known=", ".join(known),
                )
            if pair.phase != ANY and not self.phase:
                raise Problem(
                    "{title} names the phase {phase}, but no field of phases is chosen. Choose it, "
                    "or give the name of a date alone.",
                    title=title,
                    phase=pair.phase,
                )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Match observations and seasons, and write how they agree."""
        observations = read_observations(self.source, self.date, self.phase, self.pairs, feedback)
        candidates = self._candidates(observations, context, feedback)
        compared, whole = (
            [compare(one, observations, candidates[one.metric], self.most_days) for one in pairs]
            for pairs in by_phase(self.pairs, observations)
        )
        for one in (*compared, *whole):
            feedback.pushInfo(log_line(one))
        results = {OUTPUT: self._write_rows(observations, compared, parameters, context, feedback)}
        if parameters.get(OUTPUT_STATISTICS):
            fields = statistics_fields()
            table = ResultTable(self, OUTPUT_STATISTICS, fields, parameters, context)
            rows = statistics_rows(fields, [*compared, *whole])
            results[OUTPUT_STATISTICS] = table.write(rows, len(compared), 0.95, feedback)
        picture = self.parameterAsFileOutput(parameters, OUTPUT_PLOT, context)
        if picture and _draw(Path(picture), compared, feedback):
            results[OUTPUT_PLOT] = picture
        return results

    def _candidates(
        self,
        observations: Observations,
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Candidates]:
        """Return the dates of the seasons at the places of the observations."""
        metrics = list(dict.fromkeys(pair.metric for pair in self.pairs))
        if not isinstance(self.seasons, SeasonRaster):
            parcels = [id_text(one[self.parcel]) for one in observations.features]
            return self.seasons.dates(parcels, metrics, feedback)

        def check(share: float) -> None:
            if feedback.isCanceled():
                raise Cancelled
            feedback.setProgress(90 * share)

        points = self.seasons.points(
            self.places.geometries(observations), self.places.crs, context.transformContext()
        )
        grid = self.seasons.info.grid
        inside = np.all((points >= 0) & (points < [grid.width, grid.height]), axis=1)
        if not inside.any():
            raise Problem(
                "No observation of {source} lies on the raster of seasons. Check the coordinate "
                "reference systems of both.",
                source=self.source.sourceName(),
            )
        if not inside.all():
            feedback.pushWarning(
                tr(
                    "{count} of {total} observations lie outside the raster.",
                    count=int(np.count_nonzero(~inside)),
                    total=inside.size,
                )
            )
        return self.seasons.dates(points, metrics, self.radius, choose_backend(), check)

    def _write_rows(
        self,
        observations: Observations,
        compared: list[Compared],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> str:
        fields = observation_fields(self.source.fields())
        place = self.source.wkbType(), self.source.sourceCrs()
        table = ResultTable(self, OUTPUT, fields, parameters, context, *place)
        rows = observation_rows(fields, observations, compared)
        return table.write(rows, sum(one.number.size for one in compared), 0.9, feedback)


def _draw(target: Path, compared: list[Compared], feedback: QgsProcessingFeedback) -> bool:
    """Draw the plot, and tell whether that was possible."""
    try:
        with finished_file(target) as part:
            plot(part, compared)
    except ImportError as error:
        feedback.pushWarning(
            tr(
                "The plot was not drawn: {reason}. The tables have all numbers; for the plot get "
                "matplotlib by: {how}",
                reason=error,
                how=how_to_get("matplotlib"),
            )
        )
        return False
    return True
