"""From the values of band stacks to reflectance: as chosen, or as the files say; never a guess.

Indices with a constant in them, and all of them where Sentinel-2's digital numbers have an offset,
are wrong of anything else.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
)

from ...cube.problem import Problem
from ...cube.raster import Backend
from ...cube.rescaled import rescaled
from ...cube.run import Cancelled
from ...cube.sampling import look_at
from ...cube.sentinel2_offset import OFFSET, SINCE, known_offsets
from ...cube.stack import Stack
from ...series.optical_index import are_digital_numbers
from .. import parameters as declared
from ..declaration import Number
from ..text import tr
from .raster_choice import Add

VALUES = "REFLECTANCE"
FOUND, READY, PLAIN, WITH_OFFSET, SINCE_2022 = range(5)

NUMBER = 1e-4
"""Reflectance of one digital number."""

NOTED_SHARE = 0.05
"""Share of values below 0 from which on the offset seems to have been taken off twice."""

SCALE = Number(
    "reflectance_scale",
    "Scale of reflectance",
    "For values of another unit: reflectance (0 to 1) = value * scale + offset, whatever is chosen "
    "above. Empty: as chosen. Above 0.",
    above=0,
    advanced=True,
)
ADDED = Number(
    "reflectance_offset",
    "Offset of reflectance",
    "Used with a scale.",
    default=0.0,
    advanced=True,
)


def add_parameters(add: Add) -> None:
    """Add the parameters."""
    ways = [
        tr("Found from values and metadata"),
        tr("Reflectance, 0 to 1"),
        tr("Digital numbers, 10000 = 1"),
        tr("The same, 1000 added at all dates"),
        tr("The same, 1000 added from 2022-01-25 on"),
    ]
    add(
        QgsProcessingParameterEnum(VALUES, tr("Values of the bands"), ways, False, FOUND),
        tr(
            "Since processing baseline 04.00 (2022-01-25) ESA adds 1000 to Sentinel-2's digital "
            "numbers; products processed again have it at earlier dates too, and some providers "
            "take it off. Found: the metadata PROCESSING_BASELINE, BOA_ADD_OFFSET or "
            "boa_offset_applied, or the name of the product decide; the run stops where nothing "
            "says it of a date from then on. What was taken is in the log."
        ),
    )
    for parameter in (SCALE, ADDED):
        for definition in declared.definitions(parameter):
            add(definition, tr(parameter.help), advanced=True)


@dataclass(frozen=True)
class Reflectance:
    """What the values of band stacks are."""

    choice: int
    """One of the ways above."""
    scale: float | None
    """The user's own, or None."""
    offset: float
    """Used with it."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> Reflectance:
        """Read the parameters; raises Problem."""
        return cls(
            algorithm.parameterAsEnum(parameters, VALUES, context),
            declared.value(SCALE, algorithm, parameters, context),
            declared.value(ADDED, algorithm, parameters, context),
        )

    def of_stacks(
        self,
        stacks: Sequence[Stack],
        titles: Sequence[str],
        backend: Backend,
        feedback: QgsProcessingFeedback,
    ) -> list[Stack]:
        """Return stacks in reflectance, and say how; Problem where that cannot be told."""

        def check() -> None:
            if feedback.isCanceled():
                raise Cancelled

        said: dict[str, list[str]] = {}
        found = []
        for stack, title in zip(stacks, titles):
            seen = look_at(stack, backend, check)
            known = partial(known_offsets, stack)
            scale, offsets, how = self._unit(title, stack.times, seen, known)
            said.setdefault(how, []).append(title)
            found.append(rescaled(stack, scale, offsets))
            if np.ptp(offsets):
                seen = look_at(found[-1], backend, check)
            else:
                seen = seen * scale + offsets[0]
            self._require_reflectance(title, seen, bool(offsets.any()), feedback)
        for how, whose in said.items():
            feedback.pushInfo(tr("{titles}: {how}", titles=", ".join(whose), how=how))
        return found

    def of_series(
        self,
        times: np.ndarray,
        values: np.ndarray,
        title: str,
        feedback: QgsProcessingFeedback,
    ) -> tuple[float, np.ndarray]:
        """Return scale and offsets (T,) of series (T, N) that no metadata comes with, and say how.

        Reflectance is value * scale + offset. Raises Problem where that cannot be told.
        """
        scale, offsets, how = self._unit(title, times, values, lambda: [None] * times.size)
        feedback.pushInfo(tr("{titles}: {how}", titles=title, how=how))
        seen = values * scale + offsets[:, None]
        self._require_reflectance(title, seen, bool(offsets.any()), feedback)
        return scale, offsets

    def _unit(
        self,
        title: str,
        times: np.ndarray,
        seen: np.ndarray,
        known: Callable[[], Sequence[float | None]],
    ) -> tuple[float, np.ndarray, str]:
        """Return scale, offset of each time, and why; `known` gives the offsets by metadata."""
        none = np.zeros(len(times))
        if self.scale is not None:
            how = tr("value * {scale:g} + {offset:g}.", scale=self.scale, offset=self.offset)
            return self.scale, none + self.offset, how
        if self.choice == READY or (self.choice == FOUND and not are_digital_numbers(seen)):
            return 1.0, none, tr("reflectance as it is.")
        if self.choice == PLAIN:
            return NUMBER, none, tr("digital numbers without offset, as chosen.")
        if self.choice == WITH_OFFSET:
            return NUMBER, none + NUMBER * OFFSET, tr("digital numbers less 1000, as chosen.")
        late = times >= SINCE
        if self.choice == SINCE_2022:
            how = tr(
                "digital numbers, of the {count} of {total} dates from 2022-01-25 on less 1000, as "
                "chosen.",
                count=int(late.sum()),
                total=late.size,
            )
            return NUMBER, np.where(late, NUMBER * OFFSET, 0.0), how
        return self._from_metadata(title, known(), float(np.nanmedian(seen)), late)

    def _from_metadata(
        self, title: str, known: Sequence[float | None], median: float, late: np.ndarray
    ) -> tuple[float, np.ndarray, str]:
        silent = np.array([one is None for one in known])
        if (silent & late).any():
            raise Problem(
                "{title} holds digital numbers (median {median:.3g}), and nothing says "
                "whether those of {count} dates from 2022-01-25 on have Sentinel-2's offset of "
                "1000: products as ESA makes them have it, harmonised ones have not. Choose under "
                "Values of the bands.",
                title=title,
                median=median,
                count=int((silent & late).sum()),
            )
        offsets = NUMBER * np.array([one or 0.0 for one in known])
        if silent.all():
            how = tr(
                "digital numbers without offset, because all dates are before 2022-01-25. If they "
                "are of Collection 1 (processing baseline 05.00), choose the offset instead."
            )
        else:
            how = tr(
                "digital numbers, of {count} of {total} dates with an offset, by the metadata.",
                count=int(np.count_nonzero(offsets)),
                total=offsets.size,
            )
        return NUMBER, offsets, how

    def _require_reflectance(
        self, title: str, values: np.ndarray, has_offset: bool, feedback: QgsProcessingFeedback
    ) -> None:
        """Raise Problem for what is no reflectance still, and warn of much below 0."""
        if are_digital_numbers(values):
            raise Problem(
                "{title} holds no reflectance: the median of the values looked at is {median:.3g}, "
                "and 0 to 1 is needed. Choose digital numbers under Values of the bands, or give "
                "the scale of reflectance, 0.0001 for Sentinel-2's digital numbers.",
                title=title,
                median=float(np.nanmedian(values)),
            )
        known = values[np.isfinite(values)]
        if has_offset and known.size and np.mean(known < 0) > NOTED_SHARE:
            feedback.pushWarning(
                tr(
                    "{title}: with the offset {share:.0f} % of the values are below 0. It seems "
                    "that your provider has taken it off already.",
                    title=title,
                    share=100 * np.mean(known < 0),
                )
            )
