"""Fuse time series by a learner: what the scene's own clear dates tell of the hidden ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterDestination,
)

from ...cube.finished_file import require_writable
from ...cube.learned_fusion import LearnedFusion, learn
from ...cube.packages.optional import how_to_get, is_there
from ...cube.problem import Problem
from ...cube.raster import choose_backend
from ...cube.run import Cancelled, Output, run_stack, time_bands
from ...cube.stack import open_stack
from ...cube.times.clock import from_days
from .. import parameters as declared
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import FUSION, OutputTimes
from ..gaps.gap_inputs import GapInputs, add_gap_inputs, add_seed
from ..memory import add_memory, budget_of
from ..result_layers import show_as_stack
from ..stack_runner import OUTPUT, geotiff
from ..text import tr

if TYPE_CHECKING:
    from ...cube.learned_errors import LengthErrors

AT = OutputTimes("at")

MOST_LEARNED, MOST_TESTED = 1500, 600
"""Series to learn from and to test with, at most: more take longer and change little."""


class LearnedFusionAlgorithm(PhenoFuseAlgorithm):
    """Learns from a sample of the scene, says how well, and fills the whole scene."""

    listed_in = FUSION

    def name(self) -> str:
        """Return the algorithm's id."""
        return "learnedfusion"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Fuse time series (learned)")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("time series", "fusion", "gap filling", "radar", "sentinel-1", "sentinel-2")
        more = ("machine learning", "gradient boosting", "scikit-learn")
        return [tr(word) for word in (*words, *more)]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr(
            "Fills the gaps of a variable, such as NDVI or FAPAR, with what a learner found "
            "further ones, such as radar, to tell of it on the clear dates of the same scene."
        )

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Fills the gaps of a variable with what further ones, such as radar, saw "
                "meanwhile. What they tell is learned from the scene itself: clear values are "
                "hidden in blocks of 1 to 90 days, and boosted regression trees learn to bridge "
                "them from the radar 80 days before and after, the clear values left, and the day "
                "of the year."
            ),
            tr(
                "The log compares it with Whittaker smoothing and with Fuse time series (MOGPR), "
                "at the same hidden values of places that none has learned from, hidden there "
                "alone and in the whole scene: use it only where it has the least error. It is "
                "strong where a place is hidden on days that others were seen, and hardly better "
                "than MOGPR where clouds hide the whole scene for weeks. It needs a scene of many "
                "fields and a year or more with clear dates in all seasons, it gives no "
                "uncertainty, and what it learned holds for no other scene."
            ),
            tr(
                "Observations are kept; where none lies within 180 days the result is empty. Needs "
                "scikit-learn."
            ),
        ]
        return self.help_text(*lines)

    def canExecute(self) -> tuple[bool, str]:
        """Say whether scikit-learn is there."""
        if is_there("sklearn"):
            return True, ""
        return False, tr(
            "This algorithm needs the Python package scikit-learn, which is not installed. Use "
            "Fuse time series (MOGPR), which needs none, or get it by: {how}",
            how=how_to_get("scikit-learn"),
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_gap_inputs(
            self.add,
            tr(
                "One to five stacks of other variables of the same place, such as radar; each has "
                "its own times and may lie on another grid."
            ),
        )
        for definition in declared.definitions(AT):
            self.addParameter(definition)
        add_seed(self.add)
        add_memory(self.add)
        self.add(
            QgsProcessingParameterRasterDestination(OUTPUT, tr("Fused stack")),
            tr("Stack of the same grid, one band a time."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        declared.check(AT, self, parameters, context)
        self.budget = budget_of(self, parameters, context)
        self.inputs = GapInputs.of(self, parameters, context)
        if not self.inputs.further.variables:
            raise Problem(
                "Further stacks: no stack is given, and gaps are filled with what these saw. "
                "Choose one or more stacks, or smooth the main one (Whittaker smoothing)."
            )
        path = self.parameterAsOutputLayer(parameters, OUTPUT, context)
        if path:
            require_writable(geotiff(path))

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Learn, compare, and fill block by block."""
        backend = choose_backend()
        learned = self._learned(feedback)
        stack = open_stack(self.inputs.source, backend)
        # What is to be said of the further stacks was said when the sample was read.
        quiet = QgsProcessingFeedback()
        stacks = [stack, *self.inputs.further.stacks(stack.grid, backend, quiet)]
        days = [one.days for one in stacks]
        at = declared.output_times(AT, stack.days, self, parameters, context)
        at = stack.days if at is None else at

        feedback.setProgressText(tr("Filling gaps"))

        def compute(*values: np.ndarray) -> list[np.ndarray]:
            return [learned(days[0], values[0], *zip(days[1:], values[1:]), at=at)]

        target = geotiff(self.parameterAsOutputLayer(parameters, OUTPUT, context))
        report = run_stack(
            stack,
            backend,
            compute,
            [Output(target, time_bands(from_days(at)), {"PHENOFUSE_METHOD": self.name()})],
            further=stacks[1:],
            budget=self.budget,
            progress=lambda share: feedback.setProgress(100 * share),
            cancelled=feedback.isCanceled,
        )
        feedback.pushInfo(
            tr(
                "{share:.1f} % of the values read are gaps. Wrote {count} times of {series} series "
                "in {seconds:.1f} s.",
                share=100 * report.gaps,
                count=at.size,
                series=report.series,
                seconds=report.seconds,
            )
        )
        show_as_stack(Path(target), context)
        return {OUTPUT: str(target)}

    def _learned(self, feedback: QgsProcessingFeedback) -> LearnedFusion:
        """Learn from a part of the sample, and log how well that does in the other part."""
        from ...cube.learned_errors import held_out_errors, split_places
        from ...series.gap_validation import Variables

        def check() -> None:
            if feedback.isCanceled():
                raise Cancelled

        seed = self.inputs.seed
        sampled = self.inputs.read(feedback)
        teach, test = split_places(sampled.place, MOST_LEARNED, MOST_TESTED, seed)
        series = Variables(
            sampled.days[0], sampled.values[0], tuple(zip(sampled.days[1:], sampled.values[1:]))
        )
        learned_from = series.part(teach)
        block = learned_from.days, learned_from.values, *learned_from.auxiliaries
        feedback.setProgressText(tr("Learning"))
        learned = learn(*block, seed=seed, check=check)
        feedback.pushInfo(
            tr(
                "Learned from {count} hidden values of {series} series.",
                count=learned.learned_from,
                series=teach.size,
            )
        )
        feedback.setProgressText(tr("Comparing with other methods"))
        try:
            errors = held_out_errors(
                learned, learned_from, series.part(test), seed=seed, check=check
            )
        except ValueError as error:
            raise Problem(
                "The sample is too poor to learn from: {reason}. Give stacks with more "
                "observations.",
                reason=str(error).rstrip("."),
            ) from error
        log_errors(errors, feedback)
        return learned


def log_errors(errors: Sequence[LengthErrors], feedback: QgsProcessingFeedback) -> None:
    """Say how well each method filled the same gaps, and whether the learner is worth it."""
    if not errors:
        feedback.pushWarning(
            tr(
                "The scene is too small, or its observations too few, to hide some at places that "
                "were not learned from: nobody knows how good the result is. Give a larger stack, "
                "or use Fuse time series (MOGPR)."
            )
        )
        return
    feedback.pushInfo(tr("Error (RMSE) at hidden observations of places not learned from:"))
    single = tr("hidden there for {length} days, seen elsewhere")
    everywhere = tr("hidden in the whole scene for {length} days")
    for one in errors:
        feedback.pushInfo(
            tr(
                "  {what} ({number} observations): learned {learned:.4f}, Whittaker "
                "{whittaker:.4f}, MOGPR {mogpr:.4f}",
                what=(everywhere if one.everywhere else single).format(length=one.length),
                number=one.number,
                learned=one.learned,
                whittaker=one.whittaker,
                mogpr=one.mogpr,
            )
        )
    worse = [one for one in errors if not one.is_best]
    if worse:
        feedback.pushWarning(
            tr(
                "The learned fusion is not the best in {count} of these {total} comparisons. Where "
                "such gaps matter use the method with the least error.",
                count=len(worse),
                total=len(errors),
            )
        )
    else:
        feedback.pushInfo(tr("The learned fusion has the least error in every comparison."))
