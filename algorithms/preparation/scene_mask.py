"""Which pixels a mask stack says are not valid: parameters, and what they mean."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterEnum,
    QgsProcessingParameterString,
)

from ...cube.build.mask_codes import Codes, read_codes
from ...cube.problem import Problem
from ...cube.quality_bits import HLS, LANDSAT, MODIS, masked_bits, read_bits
from ...series.cloud_dilation import CLEAR, FAR, dilated_mask, reach
from .. import parameters as declared
from ..declaration import Count
from ..text import tr
from .raster_choice import Add

KIND, CLEAR_CLASSES, FAR_CLASSES = "MASK_KIND", "CLEAR_CLASSES", "FAR_CLASSES"
MASK_VALUES, MASK_BITS = "MASK_VALUES", "MASK_BITS"
DILATED, CLASSES, LANDSAT_QA, MODIS_STATE, HLS_FMASK, BITS, VALUES = range(7)

PRESETS = {LANDSAT_QA: LANDSAT, MODIS_STATE: MODIS, HLS_FMASK: HLS}

CLEAR_PLAIN = (4, 5, 6, 7)
"""What masks for dilation call clear, without 2 (dark areas): undilated, it is mostly shadow."""

NEAR_SIZE = Count(
    "near_size",
    "Small kernel (pixels)",
    "Side of the Gaussian that everything not clear grows by, for the dilated classification; 17 "
    "is 170 m at 10 m. Odd, 0 for none.",
    default=17,
    least=0,
    most=999,
    advanced=True,
)
FAR_SIZE = Count(
    "far_size",
    "Large kernel (pixels)",
    "Side of the Gaussian that clouds, shadow and snow grow by; FuseTS takes 77. Odd, 0 for none.",
    default=201,
    least=0,
    most=999,
    advanced=True,
)
EROSION = Count(
    "erosion",
    "Erosion (pixels)",
    "Diameter of the disc that masked areas shrink by before they grow, which drops lone pixels; "
    "FuseTS takes 3. Odd, 0 for none.",
    default=0,
    least=0,
    most=99,
    advanced=True,
)
SIZES = (NEAR_SIZE, FAR_SIZE, EROSION)


def add_parameters(add: Add, kind: int) -> None:
    """Add the parameters but for the mask itself, which is of this kind by default."""
    kinds = [
        tr("Sentinel-2 scene classification (SCL), dilated"),
        tr("Sentinel-2 scene classification (SCL), as it is"),
        tr("Landsat QA_PIXEL (Collection 2)"),
        tr("MODIS state (MOD09, MYD09)"),
        tr("HLS Fmask"),
        tr("Bits of my own"),
        tr("Values of my own"),
    ]
    add(
        QgsProcessingParameterEnum(KIND, tr("Kind of mask"), kinds, False, kind),
        tr(
            "How the mask is read. Dilated: what is not clear grows by a small kernel, clouds and "
            "shadow by a large one, because classifications miss their edges. Landsat masks the "
            "bits {landsat}, MODIS {modis}, HLS {hls}.",
            landsat=LANDSAT,
            modis=MODIS,
            hls=HLS,
        ),
    )
    add(
        QgsProcessingParameterEnum(
            CLEAR_CLASSES, tr("Classes that are clear"), _classes(), True, [], True
        ),
        tr(
            "Of the scene classification; values of all other classes become gaps. Empty: 4 to 7, "
            "and 2 if dilated. Class 7 has some thin cloud in it: leave it out where clear dates "
            "are many."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterEnum(
            FAR_CLASSES, tr("Classes that grow far"), _classes(), True, list(FAR)
        ),
        tr("Of the scene classification, if dilated: those that grow by the large kernel."),
        advanced=True,
    )
    for size in SIZES:
        for definition in declared.definitions(size):
            add(definition, tr(size.help), advanced=True)
    add(
        QgsProcessingParameterString(MASK_BITS, tr("Bits"), "", optional=True),
        tr(
            "For bits of my own: which mean not valid, counted from 0. 1,3-5: any of these is set. "
            "8-9>=2 or 6-7=3: the number that the bits make."
        ),
        advanced=True,
    )
    add(
        QgsProcessingParameterString(MASK_VALUES, tr("Mask values"), "1", optional=True),
        tr("For values of my own: which mean not valid, whole numbers and ranges such as 3,8-11."),
        advanced=True,
    )


def _classes() -> list[str]:
    return [
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


@dataclass(frozen=True)
class SceneMask:
    """How masks are read."""

    masked: Callable[[np.ndarray], np.ndarray]
    """From a piece (T, rows, columns) of the mask stack to where it says not valid."""
    halo: int
    """How far round a pixel (pixels) the mask has a say."""
    description: str
    """For the metadata of results."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> SceneMask:
        """Read the parameters; raises Problem."""
        kind = algorithm.parameterAsEnum(parameters, KIND, context)
        if kind in (DILATED, CLASSES):
            clear = tuple(algorithm.parameterAsEnums(parameters, CLEAR_CLASSES, context))
            if kind == CLASSES:
                clear = clear or CLEAR_PLAIN
                return cls(partial(_other_than, clear), 0, f"SCL other than {_listed(clear)}")
            return cls._dilated(clear or CLEAR, algorithm, parameters, context)
        if kind == VALUES:
            text = algorithm.parameterAsString(parameters, MASK_VALUES, context)
            return cls(partial(_coded, read_codes(text)), 0, f"values {text}")
        text = PRESETS.get(kind) or algorithm.parameterAsString(parameters, MASK_BITS, context)
        return cls(partial(masked_bits, rules=read_bits(text)), 0, f"bits {text}")

    @classmethod
    def _dilated(
        cls,
        clear: tuple[int, ...],
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> SceneMask:
        far = tuple(algorithm.parameterAsEnums(parameters, FAR_CLASSES, context))
        sizes = {one.name: declared.value(one, algorithm, parameters, context) for one in SIZES}
        for one in SIZES:
            _require_odd(one, sizes[one.name])
        how = ", ".join(f"{name} {size}" for name, size in sizes.items())
        return cls(
            partial(dilated_mask, clear=clear, far=far, **sizes),
            reach(**sizes),
            f"SCL dilated: clear {_listed(clear)}; far {_listed(far)}; {how}",
        )


def _require_odd(parameter: Count, size: int) -> None:
    if size and size % 2 == 0:
        raise Problem(
            "{title} is {size}, but needs a pixel in its middle. Give an odd number, for example "
            "{example}, or 0 for none.",
            title=tr(parameter.title),
            size=size,
            example=size + 1,
        )


def _listed(numbers: tuple[int, ...]) -> str:
    return " ".join(str(one) for one in numbers)


def _other_than(clear: tuple[int, ...], values: np.ndarray) -> np.ndarray:
    return ~np.isin(values, clear)


def _coded(codes: Codes, values: np.ndarray) -> np.ndarray:
    masked = np.isnan(values)
    for first, last in codes:
        masked |= (values >= first) & (values <= last)
    return masked
