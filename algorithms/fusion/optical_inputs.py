"""The optical side of a fusion: from bands and a scene classification to a clear index."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
)

from ...cube.problem import Problem
from ...cube.stack import Stack
from ...series.optical_index import EVI, NDVI, OpticalIndex
from ..preparation import reflectance, scene_mask
from ..preparation.derivation import Derivation
from ..preparation.raster_choice import Add, RasterChoice, add_choice, choice
from ..preparation.reflectance import Reflectance
from ..preparation.same_times import open_masks, open_together
from ..preparation.scene_mask import SceneMask
from ..text import tr

READY, RED, NIR, BLUE, CLASSES = "OPTICAL", "RED", "NIR", "BLUE", "SCL"
INDEX = "OPTICAL_INDEX"
INDICES = (NDVI, EVI)
KEYS = {"R": RED, "N": NIR, "B": BLUE}
"""The parameter of each band by its name in formulas."""


def add_parameters(add: Add) -> None:
    """Add the parameters of the optical side."""
    add_choice(
        add,
        READY,
        tr("Optical index stack"),
        tr("Stack of an index that is ready made, such as NDVI; instead of red and near infrared."),
    )
    add_choice(add, RED, tr("Red"), tr("Stack of reflectance in the red, B04 of Sentinel-2."))
    add_choice(
        add, NIR, tr("Near infrared"), tr("Stack of reflectance, B08 of Sentinel-2; times as red.")
    )
    add_choice(
        add, BLUE, tr("Blue"), tr("Stack of reflectance, B02 of Sentinel-2; needed for EVI only.")
    )
    add(
        QgsProcessingParameterEnum(
            INDEX, tr("Optical index"), [one.name for one in INDICES], False, 0
        ),
        tr("What is computed of the bands. Not used where an index is ready made."),
    )
    reflectance.add_parameters(add)
    add_choice(
        add,
        CLASSES,
        tr("Scene classification (SCL) or other mask"),
        tr(
            "Stack of Sentinel-2's scene classification, or of quality bits. Each optical time "
            "gets the image of the same time, or the only one of the same day. Leave empty where "
            "clouds are gaps already."
        ),
    )
    scene_mask.add_parameters(add, scene_mask.CLASSES)


@dataclass(frozen=True)
class OpticalInputs:
    """What the parameters of the optical side say."""

    ready: RasterChoice | None
    """Stack of an index; or else the bands."""
    bands: tuple[RasterChoice, ...]
    """Red, near infrared, and for EVI blue."""
    index: OpticalIndex
    """What is computed of the bands."""
    reflectance: Reflectance
    """What the values of the bands are."""
    classes: RasterChoice | None
    """Stack of masks."""
    mask: SceneMask
    """How they are read."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> OpticalInputs:
        """Read the parameters, on the main thread; raises Problem."""
        ready = choice(algorithm, READY, parameters, context)
        index = INDICES[algorithm.parameterAsEnum(parameters, INDEX, context)]
        needed = [key for name, key in KEYS.items() if name in index.formula.names]
        bands = {key: choice(algorithm, key, parameters, context) for key in needed}
        given = [one for one in bands.values() if one]
        if ready and given:
            raise Problem(
                "Both an index that is ready made and {bands} are given. Leave one of them empty.",
                bands=", ".join(one.title for one in given),
            )
        if not ready and len(given) < len(needed):
            titles = {key: algorithm.parameterDefinition(key).description() for key in needed}
            raise Problem(
                "Not given: {missing}. {index} is computed of {needed}: give these stacks, or an "
                "index stack that is ready made.",
                missing=", ".join(titles[key] for key in needed if not bands[key]),
                index=index.name,
                needed=", ".join(titles.values()),
            )
        return cls(
            ready,
            tuple(given),
            index,
            Reflectance.of(algorithm, parameters, context),
            choice(algorithm, CLASSES, parameters, context),
            SceneMask.of(algorithm, parameters, context),
        )

    @property
    def first(self) -> RasterChoice:
        """The stack whose grid and times are those of the index."""
        return self.ready or self.bands[0]

    @property
    def name(self) -> str:
        """What the index is called."""
        return self.ready.name if self.ready else self.index.name

    def is_derived(self, target: Path | None) -> bool:
        """Whether `derive` writes a stack."""
        return bool(self.bands or self.classes or target)

    def open(self, derivation: Derivation) -> list[Stack]:
        """Open the index or its bands, and the scene classification, all of the same times.

        The first one is on its own grid, the others are on that. Raises Problem.
        """
        choices = [self.ready] if self.ready else list(self.bands)
        backend, feedback = derivation.backend, derivation.feedback
        stacks = open_together(choices, backend, feedback)
        if not self.ready:
            titles = [one.title for one in choices]
            stacks = self.reflectance.of_stacks(stacks, titles, backend, feedback)
        if self.classes:
            stacks.append(open_masks(self.classes, stacks[0], backend, feedback))
        return stacks

    def derive(self, stacks: list[Stack], derivation: Derivation, target: Path | None) -> Stack:
        """Write the index without clouds, to `target` or a file that nobody keeps."""
        halo = self.mask.halo if self.classes else 0
        return derivation(self.name, stacks, self._clear_index, target, halo=halo, by_date=True)

    def _clear_index(self, *values: np.ndarray) -> np.ndarray:
        """Compute the index of a piece; the last of `values` are masks, where there are any."""
        result = values[0]
        if not self.ready:
            names = [name for name in KEYS if name in self.index.formula.names]
            result = self.index(dict(zip(names, values)))
        if not self.classes:
            return result
        return np.where(self.mask.masked(values[-1]), np.nan, result)
