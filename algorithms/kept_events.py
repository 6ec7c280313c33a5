"""Which events of each pixel become bands of a raster, and what the bands are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
)

from ..series.events import event_maps
from . import parameters as declared
from .declaration import Count, Events, Metric
from .text import tr

KEEP = "KEEP"
FIRST, LARGEST = range(2)

NUMBER = Metric("count", "Number of events", "How many events there are, also those not kept.")
"""The first band."""


def _most(output: Events) -> Count:
    return Count(
        "events",
        "Events kept of each pixel",
        "So many events have bands, in order of time; all are counted. From 1 to 100.",
        default=output.most,
        least=1,
        most=100,
    )


def add_parameters(output: Events, add: Callable[..., None]) -> None:
    """Add the parameters."""
    for definition in declared.definitions(_most(output)):
        add(definition, definition.help())
    if output.size:
        (size,) = (one for one in output.metrics if one.name == output.size)
        ways = [tr("The first"), tr("The largest")]
        add(
            QgsProcessingParameterEnum(KEEP, tr("Which events are kept"), ways, False, FIRST),
            tr(
                "Where a pixel has more events than are kept: the first ones, or the largest by "
                "this metric: {metric}.",
                metric=tr(size.title),
            ),
        )


@dataclass(frozen=True)
class KeptEvents:
    """What the parameters say."""

    output: Events
    """The output it is about."""
    most: int
    """How many events of a pixel are kept."""
    largest: bool
    """Whether the largest ones are; otherwise the first."""

    @classmethod
    def of(
        cls,
        output: Events,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> KeptEvents:
        """Read the parameters; raises Problem."""
        most = declared.value(_most(output), algorithm, parameters, context)
        keep = algorithm.parameterAsEnum(parameters, KEEP, context) if output.size else FIRST
        return cls(output, most, keep == LARGEST)

    @property
    def slots(self) -> Sequence[str]:
        """The names of the events in bands."""
        return [f"e{number + 1}" for number in range(self.most)]

    @property
    def size(self) -> int | None:
        """The place of the metric by which the largest are kept; None for the first."""
        names = [one.name for one in self.output.metrics]
        return names.index(self.output.size) if self.largest else None

    def maps(self, events: np.ndarray, values: np.ndarray) -> np.ndarray:
        """Return the bands (rows, N) of events (slots, metrics, N) of series (T, N)."""
        return event_maps(events, values, self.most, self.size)
