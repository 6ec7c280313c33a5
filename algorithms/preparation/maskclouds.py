"""Mask clouds: a stack and a stack of masks to a stack with gaps, without its worst dates."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
)

from ...cube.date_statistics import date_statistics
from ...cube.finished_file import finished_file
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.stack import Stack
from ...cube.times.clock import iso
from .. import parameters as declared
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import STACKS, Number, Switch
from ..memory import add_memory, budget_of
from ..result_layers import show_as_maps, show_as_stack
from ..targets import targets_of
from ..text import tr
from . import scene_mask
from .derivation import Derivation
from .raster_choice import add_choice, required_choice
from .same_times import open_masks, open_together
from .scene_mask import SceneMask

INPUT, MASK, OUTPUT, OUTPUT_MASK = "INPUT", "MASK", "OUTPUT", "OUTPUT_MASK"

MOST_NAMED = 40
"""Dates that are not used which the log names."""

LEAST_VALID = Number(
    "least_valid",
    "Least valid share of a date",
    "A date of which a smaller share of the pixels is left is not used at all: it becomes a gap, "
    "or is removed. 0 keeps every date. From 0 to 1.",
    default=0.0,
    least=0,
    most=1,
)
REMOVE = Switch(
    "remove",
    "Remove dates that are not used",
    "Whether these dates are left out of the result. Otherwise they stay, with gaps alone.",
    default=True,
)


class MaskCloudsAlgorithm(PhenoFuseAlgorithm):
    """Makes gaps of what a mask stack says is not valid."""

    listed_in = STACKS

    def name(self) -> str:
        """Return the algorithm's id."""
        return "maskclouds"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Mask clouds")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("cloud", "shadow", "scl", "qa_pixel", "fmask", "dilation", "quality", "sentinel-2")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr(
            "Makes gaps of the values under clouds, by a scene classification or quality bits, and "
            "leaves out dates of which too little is left."
        )

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Each time of the stack gets the mask of the same time, or the only one of the "
                "same day. Masks on another grid take the nearest pixel. Where a mask has no "
                "value, the stack gets none either."
            ),
            tr(
                "The dilated scene classification is openEO's to_scl_dilation_mask: what is not "
                "clear is smeared by a Gaussian of 17 pixels and masked above 0.057, clouds, "
                "shadow and snow by one of 201 pixels and masked above 0.025. Sizes are pixels of "
                "the stack."
            ),
        ]
        return self.help_text(
            *lines,
            source="openEO process to_scl_dilation_mask; USGS LSDS-1619; MOD09 User's Guide; HLS "
            "User Guide 2.0",
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_choice(
            self.add,
            INPUT,
            tr("Time-series stack"),
            tr("Raster whose bands are one variable at successive times."),
            optional=False,
        )
        add_choice(
            self.add,
            MASK,
            tr("Mask stack"),
            tr("Stack of the scene classification or quality band, of the same acquisitions."),
            optional=False,
        )
        scene_mask.add_parameters(self.add, scene_mask.DILATED)
        for parameter in (LEAST_VALID, REMOVE):
            for definition in declared.definitions(parameter):
                self.addParameter(definition)
        add_memory(self.add)
        self.add(
            QgsProcessingParameterRasterDestination(OUTPUT, tr("Masked stack")),
            tr("Stack of the same grid, with gaps where the mask says so."),
        )
        self.add(
            QgsProcessingParameterRasterDestination(
                OUTPUT_MASK, tr("Mask used"), None, True, False
            ),
            tr("Stack of all times: 1 masked, 0 not masked, empty where the stack has no value."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.mask = SceneMask.of(self, parameters, context)
        self.least = declared.value(LEAST_VALID, self, parameters, context)
        self.removes = declared.value(REMOVE, self, parameters, context)
        self.budget = budget_of(self, parameters, context)
        self.chosen = tuple(
            required_choice(self, key, parameters, context) for key in (INPUT, MASK)
        )

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Make the mask, count what it leaves of each date, and apply it."""
        targets = targets_of(self, (OUTPUT, OUTPUT_MASK), parameters, context)
        with ExitStack() as opened:
            parts = {
                key: opened.enter_context(finished_file(path)) for key, path in targets.items()
            }
            folder = opened.enter_context(TemporaryDirectory(dir=QgsProcessingUtils.tempFolder()))
            derivation = Derivation(choose_backend(), Path(folder), self.budget, feedback)
            derivation.expect(3)
            [stack] = open_together(self.chosen[:1], derivation.backend, feedback)
            masks = self._make_mask(stack, parts.get(OUTPUT_MASK), derivation)
            used = self._used(masks.times, self._count(masks, derivation), feedback)
            self._apply(stack, masks, used, parts[OUTPUT], derivation)
        show_as_stack(targets[OUTPUT], context)
        if OUTPUT_MASK in targets:
            show_as_maps(targets[OUTPUT_MASK], context)
        return {key: str(path) for key, path in targets.items()}

    def _make_mask(self, stack: Stack, target: Path | None, derivation: Derivation) -> Stack:
        """Write 1 where the mask says not valid, 0 elsewhere, NaN where there was no value."""
        masks = open_masks(self.chosen[1], stack, derivation.backend, derivation.feedback)

        def compute(values: np.ndarray, classes: np.ndarray) -> np.ndarray:
            masked = self.mask.masked(classes)
            return np.where(np.isfinite(values), masked, np.float32(np.nan))

        return derivation(
            tr("Mask"),
            [stack, masks],
            compute,
            target,
            halo=self.mask.halo,
            by_date=True,
            metadata=self._metadata(),
        )

    def _count(self, masks: Stack, derivation: Derivation) -> np.ndarray:
        """Return (T,) the share of each date's pixels that have a value and are not masked."""
        step = derivation.next_step()
        seen = date_statistics(
            masks,
            derivation.backend,
            budget=self.budget,
            progress=lambda share: step.setProgress(100 * share),
            cancelled=derivation.feedback.isCanceled,
        )
        masked = np.round(seen.valid * np.where(seen.valid > 0, seen.mean, 0.0))
        left = (seen.valid - masked) / seen.pixels
        derivation.feedback.pushInfo(
            tr(
                "{before:.1f} % of the pixels have a value, and {after:.1f} % are left. The "
                "clearest date, {best}, has {most:.1f} %.",
                before=100 * seen.share.mean(),
                after=100 * left.mean(),
                best=iso(seen.times[left.argmax()]),
                most=100 * left.max(),
            )
        )
        return left

    def _used(
        self, times: np.ndarray, left: np.ndarray, feedback: QgsProcessingFeedback
    ) -> np.ndarray:
        """Return (T,) which dates are used; Problem where they are too few for a stack."""
        used = left >= self.least
        count = int(used.sum())
        if count < 2:
            raise Problem(
                "Only {count} of {total} dates have a valid share of {least:g}, and a series needs "
                "at least two: the second best has {share:.3f}. Lower the least valid share of a "
                "date.",
                count=count,
                total=used.size,
                least=self.least,
                share=float(np.sort(left)[-2]),
            )
        named = [f"{iso(time)} ({share:.2f})" for time, share in zip(times[~used], left[~used])]
        if named:
            more = tr(" and {count} more", count=len(named) - MOST_NAMED)
            feedback.pushInfo(
                tr(
                    "{count} of {total} dates are not used, because their valid share is below "
                    "{least:g}: {names}{more}.",
                    count=len(named),
                    total=used.size,
                    least=self.least,
                    names=", ".join(named[:MOST_NAMED]),
                    more=more if len(named) > MOST_NAMED else "",
                )
            )
        return used

    def _apply(
        self, stack: Stack, masks: Stack, used: np.ndarray, target: Path, derivation: Derivation
    ) -> None:
        """Write the values that are not masked, of the dates that are used."""
        written = used if self.removes else np.ones(used.size, bool)
        blank = ~used[written]

        def compute(values: np.ndarray, masked: np.ndarray) -> np.ndarray:
            result = np.where(masked == 0, values, np.float32(np.nan))
            result[blank] = np.nan
            return result

        stacks = [_some(stack, written), _some(masks, written)]
        name = tr("Masked stack")
        derivation(name, stacks, compute, target, metadata=self._metadata())

    def _metadata(self) -> dict[str, str]:
        return {
            "PHENOFUSE_METHOD": self.name(),
            "PHENOFUSE_MASK": self.mask.description,
            "PHENOFUSE_LEAST_VALID": f"{self.least:g}",
        }


def _some(stack: Stack, wanted: np.ndarray) -> Stack:
    """Return some dates of a stack."""
    bands = tuple(band for band, one in zip(stack.bands, wanted) if one)
    return replace(stack, times=stack.times[wanted], bands=bands)
