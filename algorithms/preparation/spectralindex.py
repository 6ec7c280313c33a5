"""Spectral index: stacks of bands to a stack of an index of them."""

from __future__ import annotations

import re
from contextlib import ExitStack
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
)

from ...cube.finished_file import finished_file
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.stack import Stack
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import STACKS
from ..memory import add_memory, budget_of
from ..named_rasters import named_rasters
from ..result_layers import show_as_stack
from ..stack_runner import geotiff
from ..text import tr
from . import backscatter, index_choice, reflectance
from .backscatter import Backscatter
from .band_inputs import BANDS, OPTICAL, RADAR, RARE, Band, add_bands
from .derivation import Derivation
from .index_choice import ChosenIndex
from .raster_choice import RasterChoice, choice
from .reflectance import Reflectance
from .same_times import open_together

OTHERS, OUTPUT = "OTHERS", "OUTPUT"


class SpectralIndexAlgorithm(PhenoFuseAlgorithm):
    """Computes an index of band stacks, date by date."""

    listed_in = STACKS

    def name(self) -> str:
        """Return the algorithm's id."""
        return "spectralindex"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Spectral index")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = (
            *(
                "ndvi",
                "evi",
                "savi",
                "ndwi",
                "ndmi",
                "nbr",
                "rvi",
                "band math",
                "raster calculator",
            ),
            *("formula", "radar", "backscatter", "decibel", "speckle", "spyndex", "awesome"),
        )
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr(
            "Computes a vegetation, water, burn or radar index of stacks of bands: one of a list, "
            "one of a large catalogue, or a formula."
        )

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Give the stacks of the bands that the index needs; all have the same times. The "
                "result lies on the grid of the first band given, in the order of the dialog."
            ),
            tr(
                "Indices of the list are gaps where they leave their own range, or where what they "
                "divide by is not above 0, as over water, shadow or bright cloud. Radar: decibels "
                "become linear power, the speckle is filtered, and then the index is computed."
            ),
        ]
        return self.help_text(
            *lines,
            source="Montero et al. (2023), A standardized catalogue of spectral indices to advance "
            "the use of remote sensing in Earth system research. Scientific Data 10, 197; Quegan "
            "and Yu (2001), IEEE Transactions on Geoscience and Remote Sensing 39; Tucker (1979); "
            "Huete et al. (2002); Huete (1988); McFeeters (1996); Gao (1996)",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        index_choice.add_parameters(self.add)
        add_bands(self.add, _names(OPTICAL), hidden=RARE)
        reflectance.add_parameters(self.add)
        add_bands(self.add, _names(RADAR), hidden=RARE)
        backscatter.add_unit(self.add)
        backscatter.add_filter(self.add)
        self.add(
            QgsProcessingParameterMultipleLayers(
                OTHERS, tr("Further stacks"), QgsProcessing.SourceType.TypeRaster, optional=True
            ),
            tr(
                "Stacks of other variables for a formula, which calls them by the names of their "
                "layers or files; what is neither letter nor digit is _ there. Values as they are."
            ),
            advanced=True,
        )
        add_memory(self.add)
        self.add(
            QgsProcessingParameterRasterDestination(OUTPUT, tr("Index stack")),
            tr("Stack of the grid and times of the first band."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.budget = budget_of(self, parameters, context)
        self.reflectance = Reflectance.of(self, parameters, context)
        self.backscatter = Backscatter.of(self, parameters, context)
        given = self._given(parameters, context)
        further = tuple(name for name in given if name not in BANDS)
        self.index = ChosenIndex.of(self, parameters, context, further)
        missing = [one for one in self.index.needed if one not in given]
        if missing:
            raise Problem(
                "Not given: {missing}. {index} is computed of {needed}: give these stacks.",
                missing=", ".join(_label(one) for one in missing),
                index=self.index.name,
                needed=", ".join(_label(one) for one in self.index.needed),
            )
        self.chosen = {name: one for name, one in given.items() if name in self.index.needed}

    def _given(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> dict[str, RasterChoice]:
        """Return the stacks by their names in formulas; Problem where two have one name."""
        given = {}
        for name, band in BANDS.items():
            chosen = choice(self, band.key, parameters, context)
            if chosen:
                given[name] = chosen
        title = self.parameterDefinition(OTHERS).description()
        for layer, path in named_rasters(parameters.get(OTHERS), title, context):
            name = re.sub(r"\W", "_", layer)
            if name in given:
                raise Problem(
                    "Two stacks are called {name} in formulas. Rename one of the further stacks.",
                    name=name,
                )
            given[name] = RasterChoice(name, layer, path)
        return given

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Compute the index, piece by piece."""
        target = geotiff(self.parameterAsOutputLayer(parameters, OUTPUT, context))
        feedback.pushInfo(f"{self.index.name}: {self.index.description}")
        with ExitStack() as opened:
            part = opened.enter_context(finished_file(target))
            folder = opened.enter_context(TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()))
            derivation = Derivation(choose_backend(), Path(folder), self.budget, feedback)
            stacks = self._open(derivation)
            is_filtered = bool(self.backscatter.window) and any(
                one in self.chosen for one in _names(RADAR)
            )
            derivation(
                self.index.name,
                stacks,
                self._compute,
                part,
                halo=self.backscatter.halo if is_filtered else 0,
                by_date=not is_filtered,
                metadata={
                    "PHENOFUSE_METHOD": self.name(),
                    "PHENOFUSE_INDEX": self.index.name,
                    "PHENOFUSE_FORMULA": self.index.description,
                },
            )
        show_as_stack(target, context)
        return {OUTPUT: str(target)}

    def _open(self, derivation: Derivation) -> list[Stack]:
        """Open the stacks in the order of `chosen`, optical ones as reflectance."""
        backend, feedback = derivation.backend, derivation.feedback
        stacks = dict(
            zip(self.chosen, open_together(list(self.chosen.values()), backend, feedback))
        )
        optical = [one for one in _names(OPTICAL) if one in stacks]
        titles = [self.chosen[one].title for one in optical]
        found = self.reflectance.of_stacks(
            [stacks[one] for one in optical], titles, backend, feedback
        )
        stacks |= zip(optical, found)
        for name in _names(RADAR):
            if name not in stacks:
                continue
            chosen = self.chosen[name]
            if stacks[name].path != chosen.path:
                raise Problem(
                    "{title} lies on another grid than {first}, and backscatter is not to be "
                    "warped before its speckle is filtered. Bring the stacks to one grid first.",
                    title=chosen.title,
                    first=next(iter(self.chosen.values())).title,
                )
            seen = derivation.look_at(stacks[name])
            self.backscatter.require_unit(chosen.title, seen, feedback)
        return list(stacks.values())

    def _compute(self, *values: np.ndarray) -> np.ndarray:
        """Compute the index of a piece of each stack."""
        bands = dict(zip(self.chosen, values))
        for name in _names(RADAR):
            if name in bands:
                bands[name] = self.backscatter.power(bands[name])
        return self.index.compute(bands)


def _names(bands: tuple[Band, ...]) -> list[str]:
    return [one.name for one in bands]


def _label(name: str) -> str:
    """Return what a band is called in messages."""
    band = BANDS.get(name)
    if band is None or not band.sentinel2:
        return name
    return f"{name} ({tr(band.title)}, {band.sentinel2})"
