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
from ...cube.run import Output, time_bands
from ...cube.stack import Stack, open_stack
from ...series.optical_index import EVI, NDVI
from ..preparation import angles, reflectance, scene_mask
from ..preparation.angles import Angles
from ..preparation.band_inputs import add_bands
from ..preparation.biophysical import write_variable
from ..preparation.derivation import Derivation
from ..preparation.networks import bands_of, network
from ..preparation.raster_choice import Add, RasterChoice, add_choice, choice
from ..preparation.reflectance import Reflectance
from ..preparation.same_times import open_masks, open_together
from ..preparation.scene_mask import SceneMask
from ..text import tr

READY, CLASSES, INDEX = "OPTICAL", "SCL", "OPTICAL_INDEX"
KEYS = {"G": "GREEN", "R": "RED", "N": "NIR", "B": "BLUE"}
"""The parameter of each band by its name in formulas."""

NETWORKS = "3.0/S2A/10m"
"""The networks that variables are computed by, of three bands."""

INDICES = {NDVI.name: NDVI, EVI.name: EVI, "LAI": None, "FAPAR": None, "FCOVER": None}
"""What can be computed of the bands: an index, or a variable by its network."""


def add_parameters(add: Add) -> None:
    """Add the parameters of the optical side."""
    add_choice(
        add,
        READY,
        tr("Optical index stack"),
        tr("Stack of an index that is ready made, such as NDVI; instead of red and near infrared."),
    )
    add_bands(add, ("R", "N", "B", "G"))
    add(
        QgsProcessingParameterEnum(INDEX, tr("Optical index"), list(INDICES), False, 0),
        tr(
            "What is computed of the bands: NDVI of red and near infrared, EVI of blue too, LAI, "
            'FAPAR and FCOVER of green too, as "Biophysical variables" does. Not used where an '
            "index is ready made."
        ),
    )
    reflectance.add_parameters(add)
    angles.add_parameters(add)
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
    """What it is computed of, in the order of `names`."""
    index: str
    """What is computed of the bands, one of `INDICES`."""
    reflectance: Reflectance
    """What the values of the bands are."""
    angles: Angles
    """Where sun and sensor stand, for variables."""
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
        index = list(INDICES)[algorithm.parameterAsEnum(parameters, INDEX, context)]
        needed = [KEYS[name] for name in names_of(index)]
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
                index=index,
                needed=", ".join(titles.values()),
            )
        return cls(
            ready,
            tuple(given),
            index,
            Reflectance.of(algorithm, parameters, context),
            Angles.of(algorithm, parameters, context),
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
        return self.ready.name if self.ready else self.index

    def steps(self, target: Path | None) -> int:
        """Return the number of stacks that `derive` writes; 0 where it need not be called."""
        return bool(self.bands or self.classes or target) + self._is_variable

    @property
    def _is_variable(self) -> bool:
        return not self.ready and INDICES[self.index] is None

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

    def derive(
        self,
        stacks: list[Stack],
        derivation: Derivation,
        target: Path | None,
        context: QgsProcessingContext,
    ) -> Stack:
        """Write the index without clouds, to `target` or a file that nobody keeps."""
        if self._is_variable:
            count = len(self.bands)
            stacks = [self._variable(stacks[:count], derivation, context), *stacks[count:]]
        halo = self.mask.halo if self.classes else 0
        return derivation(self.name, stacks, self._clear_index, target, halo=halo, by_date=True)

    def _variable(
        self, bands: list[Stack], derivation: Derivation, context: QgsProcessingContext
    ) -> Stack:
        """Write a variable to a file that nobody keeps."""
        backend, feedback = derivation.backend, derivation.feedback
        opened = self.angles.open(bands[0], backend, context, feedback)
        path = derivation.folder / f"{self.index}.tif"
        step = derivation.next_step()
        write_variable(
            network(NETWORKS, self.index),
            bands,
            opened,
            [Output(path, time_bands(bands[0].times))],
            backend,
            budget=derivation.budget,
            progress=lambda share: step.setProgress(100 * share),
            cancelled=feedback.isCanceled,
        )
        return open_stack(path, backend)

    def _clear_index(self, *values: np.ndarray) -> np.ndarray:
        """Compute the index of a piece; the last of `values` are masks, where there are any."""
        result, index = values[0], None if self.ready else INDICES[self.index]
        if index:
            result = index(dict(zip(names_of(self.index), values)))
        if not self.classes:
            return result
        return np.where(self.mask.masked(values[-1]), np.nan, result)


def names_of(index: str) -> tuple[str, ...]:
    """Return the bands that one of `INDICES` is computed of, by their names in formulas."""
    known = INDICES[index]
    if known is None:
        return bands_of(NETWORKS)
    return tuple(name for name in KEYS if name in known.formula.names)
