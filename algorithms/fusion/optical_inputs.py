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
    QgsProcessingParameterNumber,
)

from ...cube.problem import Problem
from ...cube.same_times import masks_of, require_same_times
from ...cube.stack import Stack
from ...series.optical_index import are_digital_numbers, evi, ndvi
from ..preparation.derivation import Derivation
from ..preparation.raster_choice import Add, RasterChoice, add_choice, choice
from ..text import tr

READY, RED, NIR, BLUE, CLASSES = "OPTICAL", "RED", "NIR", "BLUE", "SCL"
INDEX, SCALE, OFFSET, CLEAR = (
    "OPTICAL_INDEX",
    "REFLECTANCE_SCALE",
    "REFLECTANCE_OFFSET",
    "CLEAR_CLASSES",
)
NDVI, EVI = range(2)
INDEX_NAMES = ("NDVI", "EVI")

CLEAR_DEFAULT = [4, 5, 6, 7]
"""What masks for dilation call clear, without 2 (dark areas): undilated, it is mostly shadow."""

OFFSET_SINCE = np.datetime64("2022-01-25")
"""From this day on Sentinel-2's digital numbers have an offset of 1000 (baseline 04.00)."""


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
        QgsProcessingParameterEnum(INDEX, tr("Optical index"), list(INDEX_NAMES), False, NDVI),
        tr("What is computed of the bands. Not used where an index is ready made."),
    )
    number = QgsProcessingParameterNumber.Type.Double
    add(
        QgsProcessingParameterNumber(SCALE, tr("Scale of reflectance"), number, 1.0),
        tr(
            "Reflectance (0 to 1) = value * scale + offset. 1 where the files are in reflectance "
            "or carry their own scale; 0.0001 for Sentinel-2's digital numbers."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterNumber(OFFSET, tr("Offset of reflectance"), number, 0.0),
        tr(
            "See the scale; -0.1 for Sentinel-2's digital numbers from processing baseline 04.00 "
            "(January 2022) on."
        ),
        advanced=True,
    )
    add_choice(
        add,
        CLASSES,
        tr("Scene classification (SCL)"),
        tr(
            "Stack of Sentinel-2's scene classification. Each optical time gets the image of the "
            "same time, or the only one of the same day. Leave empty where clouds are gaps already."
        ),
    )
    classes = [
        tr("0 no data"),
        tr("1 saturated or defective"),
        tr("2 dark area or shadow of terrain"),
        tr("3 cloud shadow"),
        tr("4 vegetation"),
        tr("5 not vegetated"),
        tr("6 water"),
        tr("7 unclassified"),
        tr("8 cloud, medium probability"),
        tr("9 cloud, high probability"),
        tr("10 thin cirrus"),
        tr("11 snow or ice"),
    ]
    add(
        QgsProcessingParameterEnum(
            CLEAR, tr("Classes that are clear"), classes, True, CLEAR_DEFAULT
        ),
        tr(
            "Optical values of all other classes become gaps. Class 7 has some thin cloud in it: "
            "leave it out where clear dates are many."
        ),
        advanced=True,
    )


@dataclass(frozen=True)
class OpticalInputs:
    """What the parameters of the optical side say."""

    ready: RasterChoice | None
    """Stack of an index; or else the bands."""
    bands: tuple[RasterChoice, ...]
    """Red, near infrared, and for EVI blue."""
    index: int
    """`NDVI` or `EVI`."""
    scale: float
    """Reflectance = value * scale + offset."""
    offset: float
    """See `scale`."""
    classes: RasterChoice | None
    """Stack of the scene classification."""
    clear: tuple[int, ...]
    """Its clear classes."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> OpticalInputs:
        """Read the parameters, on the main thread; raises Problem."""
        ready = choice(algorithm, READY, parameters, context)
        index = algorithm.parameterAsEnum(parameters, INDEX, context)
        needed = (RED, NIR, BLUE) if index == EVI else (RED, NIR)
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
                index=INDEX_NAMES[index],
                needed=", ".join(titles.values()),
            )
        scale = algorithm.parameterAsDouble(parameters, SCALE, context)
        if not scale > 0:
            raise Problem(
                "The scale of reflectance is {scale}, but must be above 0. Give 1, or 0.0001 for "
                "Sentinel-2's digital numbers.",
                scale=scale,
            )
        return cls(
            ready,
            tuple(given),
            index,
            scale,
            algorithm.parameterAsDouble(parameters, OFFSET, context),
            choice(algorithm, CLASSES, parameters, context),
            tuple(algorithm.parameterAsEnums(parameters, CLEAR, context)),
        )

    @property
    def first(self) -> RasterChoice:
        """The stack whose grid and times are those of the index."""
        return self.ready or self.bands[0]

    @property
    def name(self) -> str:
        """What the index is called."""
        return self.ready.name if self.ready else INDEX_NAMES[self.index]

    def is_derived(self, target: Path | None) -> bool:
        """Whether `derive` writes a stack."""
        return bool(self.bands or self.classes or target)

    def open(self, derivation: Derivation) -> list[Stack]:
        """Open the index or its bands, and the scene classification, all of the same times.

        The first one is on its own grid, the others are on that. Raises Problem.
        """
        choices = [self.ready] if self.ready else list(self.bands)
        stacks = [one.open(derivation.backend) for one in choices]
        for chosen, stack in zip(choices[1:], stacks[1:]):
            require_same_times(stacks[0], stack, (choices[0].title, chosen.title))
        self._require_reflectance(stacks, derivation)
        grid = stacks[0].grid
        opened = [
            derivation.on_grid(stack, grid, chosen.title) for chosen, stack in zip(choices, stacks)
        ]
        if self.classes:
            masks = masks_of(
                self.classes.open(derivation.backend), stacks[0].times, self.classes.title
            )
            opened.append(derivation.on_grid(masks, grid, self.classes.title, "nearest"))
        return opened

    def _require_reflectance(self, stacks: list[Stack], derivation: Derivation) -> None:
        """Look for digital numbers, which EVI is wrong of, and NDVI where they have an offset."""
        if self.ready:
            return
        nir = derivation.look_at(stacks[1]) * self.scale + self.offset
        if not are_digital_numbers(nir):
            return
        found = {"title": self.bands[1].title, "median": float(np.nanmedian(nir))}
        if self.index == EVI:
            raise Problem(
                "{title} holds no reflectance: the median of the values looked at is {median:.3g}, "
                "and EVI needs 0 to 1. Give the scale of reflectance, 0.0001 for Sentinel-2's "
                "digital numbers, and its offset.",
                **found,
            )
        if stacks[1].times[-1] >= OFFSET_SINCE:
            derivation.feedback.pushWarning(
                tr(
                    "{title} holds digital numbers (median {median:.3g}). Since January 2022 "
                    "Sentinel-2's have an offset, and NDVI is too small unless it is taken off: "
                    "give scale 0.0001 and offset -0.1, unless your provider has done so.",
                    **found,
                )
            )

    def derive(self, stacks: list[Stack], derivation: Derivation, target: Path | None) -> Stack:
        """Write the index without clouds, to `target` or a file that nobody keeps."""
        return derivation(self.name, stacks, self._clear_index, target)

    def _clear_index(self, *values: np.ndarray) -> np.ndarray:
        """Compute the index of a piece; the last of `values` are classes, where there are any."""
        measured = values[:-1] if self.classes else values
        if self.ready:
            result = measured[0]
        else:
            function = evi if self.index == EVI else ndvi
            result = function(
                *(one.astype(np.float64) * self.scale + self.offset for one in measured)
            )
        if not self.classes:
            return result
        return np.where(np.isin(values[-1], self.clear), result, np.nan)
