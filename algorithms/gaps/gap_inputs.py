"""The stacks whose gaps are looked at: parameters, and a sample of their series."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)

from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.run import Cancelled
from ...cube.sampling import sample_series, sample_windows
from ...cube.stack import open_stack
from ...cube.times.clock import iso
from ..further_inputs import FURTHER, FurtherInputs, different_names
from ..named_rasters import named_rasters
from ..stack_input import raster_source
from ..stack_runner import INPUT
from ..text import tr

SEED = "SEED"
MOST_FURTHER = 5


@dataclass(frozen=True)
class Sampled:
    """Series of the pixels of a sample that were seen at least once."""

    names: tuple[str, ...]
    """Of the stacks, the main one first; all differ."""
    days: tuple[np.ndarray, ...]
    """Times of each, (T,)."""
    values: tuple[np.ndarray, ...]
    """Series of each, (T, N); NaN where there is no observation."""
    place: np.ndarray
    """Number of the window of the sample that each series lies in, (N,)."""

    def halves(self, most: int, seed: int) -> list[np.ndarray]:
        """Return the numbers of at most so many series to learn from, and of as many to test.

        They lie in different windows where there are two. Raises Problem for a single series.
        """
        if self.place.size < 2:
            raise Problem(
                "Only one pixel of the sample was ever seen, but one is needed to learn from and "
                "one to test. Give a larger stack, or another seed."
            )
        windows, number = np.unique(self.place, return_inverse=True)
        half = (number if windows.size > 1 else np.arange(self.place.size)) % 2
        rng = np.random.default_rng(seed)
        parts = [np.flatnonzero(half == one) for one in (0, 1)]
        return [np.sort(rng.permutation(one)[:most]) for one in parts]


def add_gap_inputs(add: Callable[..., None], further: str) -> None:
    """Add the parameters; `further` is the help of the further stacks."""
    add(
        QgsProcessingParameterRasterLayer(INPUT, tr("Main stack")),
        tr("Stack of the variable whose gaps are to be filled, such as NDVI."),
    )
    add(
        QgsProcessingParameterMultipleLayers(
            FURTHER, tr("Further stacks"), QgsProcessing.SourceType.TypeRaster, optional=True
        ),
        further,
    )


def add_seed(add: Callable[..., None]) -> None:
    """Add the parameter of the seed."""
    whole = QgsProcessingParameterNumber.Type.Integer
    add(
        QgsProcessingParameterNumber(SEED, tr("Seed"), whole, 0, minValue=0, maxValue=2**31 - 2),
        tr("The same number looks at the same pixels, and gives the same result. From 0."),
        advanced=True,
    )


@dataclass(frozen=True)
class GapInputs:
    """What the parameters name."""

    name: str
    """Of the main stack."""
    source: str
    """What GDAL opens for it."""
    further: FurtherInputs
    """The further stacks."""
    seed: int
    """Of the sample."""

    @classmethod
    def of(
        cls,
        algorithm: QgsProcessingAlgorithm,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
    ) -> GapInputs:
        """Read the parameters, on the main thread; raises Problem."""
        title = algorithm.parameterDefinition(INPUT).description()
        source = raster_source(algorithm, INPUT, title, parameters, context)
        rasters = named_rasters(parameters.get(FURTHER), "", context)
        if len(rasters) > MOST_FURTHER:
            raise Problem(
                "There are {count} further stacks, but at most {most} can be fused. Leave some "
                "out.",
                count=len(rasters),
                most=MOST_FURTHER,
            )
        backend = choose_backend()
        further = tuple((name, open_stack(path, backend)) for name, path in rasters)
        return cls(
            named_rasters(parameters.get(INPUT), "", context)[0][0],
            source,
            FurtherInputs(further, "", None),
            algorithm.parameterAsInt(parameters, SEED, context),
        )

    def read(self, feedback: QgsProcessingFeedback) -> Sampled:
        """Read the sample; raises Cancelled, and Problem where nothing was ever seen."""

        def check() -> None:
            if feedback.isCanceled():
                raise Cancelled

        backend = choose_backend()
        main = open_stack(self.source, backend)
        backend.probe(main.path)
        stacks = [main, *self.further.stacks(main.grid, backend, feedback)]
        for stack in stacks:
            feedback.pushInfo(
                tr(
                    "Read {path}: {count} times from {first} to {last}.",
                    path=stack.path,
                    count=len(stack.times),
                    first=iso(stack.times[0]),
                    last=iso(stack.times[-1]),
                )
            )
        values = sample_series(stacks, backend, seed=self.seed, check=check)
        windows = sample_windows(main.grid, self.seed)
        place = np.repeat(np.arange(len(windows)), [one.width * one.height for one in windows])
        seen = np.isfinite(values[0]).any(axis=0)
        if not seen.any():
            raise Problem(
                "{title}: {path} has no observation in the sample of {count} pixels. Give a stack "
                "with values, or another seed.",
                title=tr("Main stack"),
                path=self.source,
                count=seen.size,
            )
        feedback.pushInfo(
            tr(
                "Sample of {count} pixels at {places} places; {unseen} of them were never seen and "
                "are left out.",
                count=seen.size,
                places=len(windows),
                unseen=int(np.count_nonzero(~seen)),
            )
        )
        return Sampled(
            tuple(different_names([self.name, *(name for name, _ in self.further.variables)])),
            tuple(stack.days for stack in stacks),
            tuple(one[:, seen] for one in values),
            place[seen],
        )
