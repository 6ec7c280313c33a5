"""Observed dates beside estimated ones: pairs, their statistics, and these as rows and lines."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsField, QgsFields

from ...series.agreement import Agreement, Line, agreement, days_round, theil_sen
from ...series.season_dates import nearest_season
from ..field_type import field_type
from ..moments import moment
from ..table.results import free_names, numbers
from ..text import tr
from .observations import ANY, Observations, Pair
from .season_raster import Candidates

OBSERVATION_FIELDS = (
    ("phase", "String"),
    ("metric", "String"),
    ("season", "String"),
    ("observed", "Date"),
    ("estimated", "Date"),
    ("difference", "Double"),
    ("remark", "String"),
)
"""Fields behind those of the observations."""

STATISTICS_FIELDS = (
    ("phase", "String"),
    ("metric", "String"),
    ("observations", "Int"),
    ("matched", "Int"),
    ("bias", "Double"),
    ("mae", "Double"),
    ("rmse", "Double"),
    ("within_7", "Double"),
    ("within_14", "Double"),
    ("slope", "Double"),
    ("slope_low", "Double"),
    ("slope_high", "Double"),
    ("intercept", "Double"),
    ("intercept_low", "Double"),
    ("intercept_high", "Double"),
)


@dataclass(frozen=True)
class Compared:
    """The observations of a phase and the dates they are compared with."""

    pair: Pair
    number: NDArray[np.intp]
    """(N,) places among all observations."""
    observed: NDArray[np.float64]
    """(N,) days since 1970."""
    estimated: NDArray[np.float64]
    """(N,) days since 1970, NaN where there is no season near."""
    nearest: NDArray[np.float64]
    """(N,) the same without a limit of nearness."""
    season: list[str]
    """(N) its name, empty for none."""

    @property
    def difference(self) -> NDArray[np.float64]:
        """(N,) estimated less observed (days)."""
        return self.estimated - self.observed

    @property
    def agreement(self) -> Agreement:
        """The differences summed up."""
        return agreement(self.difference)

    @property
    def around(self) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
        """Observed and estimated days of the year of what was matched, that never break."""
        known = np.isfinite(self.difference)
        observed = days_round(self.observed[known])
        return observed, observed + self.difference[known]

    @property
    def line(self) -> Line:
        """The line of Theil and Sen through `around`."""
        return theil_sen(*self.around)


def by_phase(pairs: Sequence[Pair], observations: Observations) -> tuple[list[Pair], list[Pair]]:
    """Return the pairs with one phase each, and those of all phases where there are several."""
    phases = list(dict.fromkeys(observations.phases))
    apart = [
        Pair(phase, one.metric)
        for one in pairs
        for phase in (phases if one.phase == ANY else [one.phase])
    ]
    return apart, [one for one in pairs if one.phase == ANY and len(phases) > 1]


def compare(
    pair: Pair, observations: Observations, candidates: Candidates, most_days: float
) -> Compared:
    """Match the observations of a phase with the nearest season, up to so many days away."""
    number = observations.of_phase(pair.phase)
    observed = observations.days[number]
    place, nearest = nearest_season(candidates.days[number], observed)
    is_near = np.abs(nearest - observed) <= most_days
    season = [
        str(candidates.seasons[row, column]) if near else ""
        for row, column, near in zip(number, place, is_near)
    ]
    estimated = np.where(is_near, nearest, np.nan)
    return Compared(pair, number, observed, estimated, nearest, season)


def observation_fields(fields: QgsFields) -> QgsFields:
    """Return the fields of observations with those of the comparison behind them."""
    result = QgsFields(fields)
    for name, (_, kind) in zip(
        free_names([name for name, _ in OBSERVATION_FIELDS], fields), OBSERVATION_FIELDS
    ):
        result.append(QgsField(name, field_type(kind)))
    return result


def observation_rows(
    fields: QgsFields, observations: Observations, compared: Sequence[Compared]
) -> Iterator[QgsFeature]:
    """Yield every observation once for each date it is compared with."""
    for one in compared:
        for place, number in enumerate(one.number):
            source, estimated = observations.features[number], one.estimated[place]
            is_matched = bool(np.isfinite(estimated))
            remark = None
            if not is_matched:
                has_season = bool(np.isfinite(one.nearest[place]))
                remark = tr("no season near") if has_season else tr("no season")
            feature = QgsFeature(fields)
            feature.setGeometry(source.geometry())
            feature.setAttributes(
                [
                    *source.attributes(),
                    observations.phases[number] or None,
                    one.pair.metric,
                    one.season[place] or None,
                    _date(one.observed[place]),
                    _date(estimated) if is_matched else None,
                    *numbers([one.difference[place]]),
                    remark,
                ]
            )
            yield feature


def statistics_fields() -> QgsFields:
    """Return the fields of the statistics."""
    fields = QgsFields()
    for name, kind in STATISTICS_FIELDS:
        fields.append(QgsField(name, field_type(kind)))
    return fields


def statistics_rows(fields: QgsFields, compared: Sequence[Compared]) -> Iterator[QgsFeature]:
    """Yield a row for each phase and date."""
    for one in compared:
        found, line = one.agreement, one.line
        values = [found.bias, found.mae, found.rmse, *(100 * share for share in found.within)]
        values += [line.slope, line.slope_low, line.slope_high]
        values += [line.intercept, line.intercept_low, line.intercept_high]
        feature = QgsFeature(fields)
        counts = [one.observed.size, found.number]
        names = [one.pair.phase or None, one.pair.metric]
        feature.setAttributes([*names, *counts, *numbers(values)])
        yield feature


def name_of(pair: Pair) -> str:
    """Return what people call a comparison."""
    phase = pair.phase or tr("all observations")
    return tr("{phase} and {metric}", phase=phase, metric=pair.metric)


def log_line(one: Compared) -> str:
    """Say how well dates agree."""
    found, line = one.agreement, one.line
    if not found.number:
        return tr(
            "{name}: none of {count} observations has a season near.",
            name=name_of(one.pair),
            count=one.observed.size,
        )
    text = tr(
        "{name}: {matched} of {count} observations matched, bias {bias:+.1f} d, MAE {mae:.1f} d, "
        "RMSE {rmse:.1f} d, {week:.0f} % within 7 d, {fortnight:.0f} % within 14 d",
        name=name_of(one.pair),
        matched=found.number,
        count=one.observed.size,
        bias=found.bias,
        mae=found.mae,
        rmse=found.rmse,
        week=100 * found.within[0],
        fortnight=100 * found.within[1],
    )
    if np.isnan(line.slope):
        return text
    return text + tr(
        ", slope {slope:.2f} ({low:.2f} to {high:.2f})",
        slope=line.slope,
        low=line.slope_low,
        high=line.slope_high,
    )


def _date(day: float) -> object:
    return moment(np.datetime64(int(np.floor(day)), "D")).date()
