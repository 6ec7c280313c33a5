"""Ground observations of phases: where, when, and which dates of a season they are held against."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsFeature, QgsFeatureSource, QgsProcessingFeedback

from ...cube.problem import Problem
from ...cube.run import Cancelled
from ...cube.times.clock import NS_PER_DAY
from ..moments import nanoseconds_of
from ..table.layout import is_null
from ..table.metrics import id_text
from ..text import tr

AT_ONCE = 1000
"""Rows read between two looks at whether the run was cancelled."""

ANY = ""
"""Stands for every phase."""


@dataclass(frozen=True)
class Pair:
    """A phase and the date of a season that it is compared with."""

    phase: str
    """As in the observations; ANY for all."""
    metric: str
    """Such as SOSD."""


def parse_pairs(text: str, title: str) -> list[Pair]:
    """Return the pairs of a text like "emergence = SOSD; harvest = EOSD", or "SOSD" for all phases.

    Raises Problem for what is no such text, and calls it by its title.
    """
    pairs = []
    for part in filter(None, (one.strip() for one in text.replace("\n", ";").split(";"))):
        phase, sign, metric = (one.strip() for one in part.rpartition("="))
        if not metric or (sign and not phase):
            raise Problem(
                '{title}: "{part}" is no pair. Write pairs like emergence = SOSD; harvest = EOSD, '
                "or one name like SOSD for all phases.",
                title=title,
                part=part,
            )
        pairs.append(Pair(phase, metric))
    if not pairs:
        raise Problem(
            "{title} is empty. Write the date to compare with, like SOSD, or pairs like emergence "
            "= SOSD; harvest = EOSD.",
            title=title,
        )
    return list(dict.fromkeys(pairs))


@dataclass(frozen=True)
class Observations:
    """Observations that have a date and a phase that is compared, in the order of their table."""

    features: list[QgsFeature]
    """(N) their rows."""
    phases: list[str]
    """(N) their phases."""
    days: NDArray[np.float64]
    """(N,) their dates, days since 1970."""

    def of_phase(self, phase: str) -> NDArray[np.intp]:
        """Return the numbers of those of a phase, of all for ANY."""
        if phase == ANY:
            return np.arange(len(self.phases))
        return np.array([n for n, one in enumerate(self.phases) if one == phase], np.intp)


def read_observations(
    source: QgsFeatureSource,
    date: str,
    phase: str,
    pairs: Sequence[Pair],
    feedback: QgsProcessingFeedback,
) -> Observations:
    """Read observations; `date` and `phase` name fields, the latter may be empty.

    Says in the log which were left out. Raises Cancelled, and Problem where none is left.
    """
    wanted = {one.phase for one in pairs}
    features, phases, days = [], [], []
    left_out: dict[str, int] = {}
    undated, first = 0, ""
    for number, feature in enumerate(source.getFeatures()):
        if number % AT_ONCE == 0 and feedback.isCanceled():
            raise Cancelled
        name = id_text(feature[phase]).strip() if phase else ""
        if ANY not in wanted and name not in wanted:
            left_out[name] = left_out.get(name, 0) + 1
            continue
        value = feature[date]
        count = None if is_null(value) else nanoseconds_of(value)
        if count is None:
            first = first or ("NULL" if is_null(value) else f'"{value}"')
            undated += 1
            continue
        features.append(feature)
        phases.append(name)
        days.append(float(count // NS_PER_DAY))
    _require_some(bool(features), source, date, (undated, first), sorted(left_out), feedback)
    if left_out:
        feedback.pushInfo(
            tr(
                "{count} observations are of phases that are compared with nothing: {names}.",
                count=sum(left_out.values()),
                names=", ".join(sorted(left_out)[:10]),
            )
        )
    return Observations(features, phases, np.array(days))


def _require_some(
    has_some: bool,
    source: QgsFeatureSource,
    date: str,
    undated: tuple[int, str],
    others: list[str],
    feedback: QgsProcessingFeedback,
) -> None:
    count, first = undated
    if not has_some and count:
        raise Problem(
            "The field {field} of {source} tells no date in any observation (first: {first}). "
            "Choose a field of dates, or of texts like 2023-05-01.",
            field=date,
            source=source.sourceName(),
            first=first,
        )
    if not has_some and others:
        raise Problem(
            "No observation of {source} is of a phase that is compared with a date; it has the "
            "phases {names}. Name them as they are written there.",
            source=source.sourceName(),
            names=", ".join(others[:10]),
        )
    if not has_some:
        raise Problem(
            "{source} has no observations. Choose another table, or select some.",
            source=source.sourceName(),
        )
    if count:
        feedback.pushWarning(
            tr(
                "{count} observations have no date and were left out (first: {first}).",
                count=count,
                first=first,
            )
        )
