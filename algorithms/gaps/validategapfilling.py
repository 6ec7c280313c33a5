"""Validate gap filling: hides clear observations, fills them in several ways, and compares."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...cube.finished_file import finished_file, require_writable
from ...cube.packages.optional import how_to_get
from ...cube.problem import Problem
from ...cube.run import Cancelled
from .. import parameters as declared
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import FUSION, Number
from ..parcels.output_rows import OutputRows
from ..text import tr
from .comparison_plot import plot
from .comparison_rows import Compared, log_lines, rows, table_fields
from .gap_inputs import GapInputs, Sampled, add_gap_inputs, add_seed

METHODS, LENGTHS, SERIES = "METHODS", "LENGTHS", "SERIES"
OUTPUT, OUTPUT_PLOT = "OUTPUT", "OUTPUT_PLOT"

LABELS = {
    "lines": "Straight lines",
    "whittaker": "Whittaker smoothing",
    "gp": "Gaussian process of the main stack alone",
    "mogpr": "Fusion with the further stacks (MOGPR)",
}
"""The methods of `series/gap_validation.py`, which is imported only when it runs, in its order."""

SMOOTHING = Number("smoothing", "Smoothing (lambda)", "", default=None, above=0)

DEFAULT_LENGTHS = "1, 20, 40, 60, 90"
LONGEST = 3660
MOST_LENGTHS = 50


class ValidateGapFillingAlgorithm(PhenoFuseAlgorithm):
    """Measures how well gaps of a stack are filled, by method and length."""

    listed_in = FUSION

    def name(self) -> str:
        """Return the algorithm's id."""
        return "validategapfilling"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Validate gap filling")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("validation", "accuracy", "rmse", "cross-validation", "gap", "interval", "lambda")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Hides clear observations, fills them by several methods, and reports errors.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "In each series of a sample one observation is drawn and a window of so many days "
                "laid over it; all observations in the window are hidden, the gap is filled, and "
                "the filled values are held against the hidden ones. Observations are left on both "
                "sides, so that nothing is extrapolated."
            ),
            tr(
                "What a method has to learn or choose it takes from other places of the scene than "
                "those it is tested on. Hidden observations have noise of their own: no error can "
                "be below it, and clouds that the mask has missed count as errors of the method."
            ),
            tr(
                "The table has, for each method and length: gap_days (mean days between the "
                "observations left on both sides), series and observations (how many were hidden), "
                "rmse, bias (filled less observed), r2, coverage_50, coverage_80 and coverage_95 "
                "(share of the hidden observations within these intervals, where the method has "
                "them; right is 0.5, 0.8 and 0.95), and smoothing (Whittaker's lambda)."
            ),
        ]
        return self.help_text(*lines)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_gap_inputs(
            self.add,
            tr(
                "Stacks of other variables for the fusion, such as radar; up to five, on any grid. "
                "Without any, fusion is left out."
            ),
        )
        labels = [tr(label) for label in LABELS.values()]
        self.add(
            QgsProcessingParameterEnum(
                METHODS, tr("Methods"), labels, True, list(range(len(labels)))
            ),
            tr("What to compare."),
        )
        self.add(
            QgsProcessingParameterString(LENGTHS, tr("Lengths (days)"), DEFAULT_LENGTHS),
            tr(
                "Days to hide at once, whole numbers from 1, separated by commas; 1 hides single "
                "observations."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                declared.key(SMOOTHING.name),
                tr(SMOOTHING.title),
                QgsProcessingParameterNumber.Type.Double,
                None,
                True,
            ),
            tr(
                "Whittaker's, above 0. Leave empty to choose, for each length, the one with the "
                "smallest error at observations hidden at other places."
            ),
        )
        self.add(
            QgsProcessingParameterNumber(
                SERIES,
                tr("Series to test"),
                QgsProcessingParameterNumber.Type.Integer,
                1000,
                minValue=1,
                maxValue=2000,
            ),
            tr("How many pixels are tested at most, and as many are learned from; up to 2000."),
            advanced=True,
        )
        add_seed(self.add)
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Errors by method and length"), QgsProcessing.SourceType.TypeVector
            ),
            tr("A row for each method and length."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                OUTPUT_PLOT, tr("Plot"), tr("PNG files (*.png)"), None, True
            ),
            tr("A picture of errors and intervals over the length of the gaps."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        declared.check(SMOOTHING, self, parameters, context)
        self.lengths = _lengths(self.parameterAsString(parameters, LENGTHS, context))
        ids = list(LABELS)
        self.methods = [ids[one] for one in self.parameterAsEnums(parameters, METHODS, context)]
        if not self.methods:
            raise Problem("No method is chosen. Choose one or more to compare.")
        self.inputs = GapInputs.of(self, parameters, context)
        if self.methods == ["mogpr"] and not self.inputs.further.variables:
            raise Problem(
                "Only the fusion is to be tested, but no further stack is given. Give one, or "
                "choose more methods."
            )
        target = self.parameterAsFileOutput(parameters, OUTPUT_PLOT, context)
        if target:
            require_writable(Path(target))

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Hide, fill and compare."""
        sample = self.inputs.read(feedback)
        feedback.setProgress(20)
        most = self.parameterAsInt(parameters, SERIES, context)
        smoothing = declared.value(SMOOTHING, self, parameters, context)
        compared = self._compare(sample, most, smoothing, feedback)
        output = OutputRows.of(self, OUTPUT, parameters, context, table_fields())
        output.write(rows(table_fields(), compared), feedback, (95, 98), len(compared))
        results: dict[str, Any] = {OUTPUT: output.target}
        target = self.parameterAsFileOutput(parameters, OUTPUT_PLOT, context)
        if target and self._plot(Path(target), compared, sample.names[0], feedback):
            results[OUTPUT_PLOT] = target
        return results

    def _compare(
        self,
        sample: Sampled,
        most: int,
        smoothing: float | None,
        feedback: QgsProcessingFeedback,
    ) -> list[Compared]:
        """Return the comparisons of all lengths; raises Cancelled and Problem."""
        from ...series.gap_validation import Variables, compare, prepare

        if "mogpr" in self.methods and len(sample.names) == 1:
            feedback.pushInfo(tr("No further stack is given, and so the fusion is left out."))
        (days, *further_days), (values, *further) = sample.days, sample.values
        whole = Variables(days, values, tuple(zip(further_days, further)))
        learned, tested = (whole.part(one) for one in sample.halves(most, self.inputs.seed))

        def check() -> None:
            if feedback.isCanceled():
                raise Cancelled

        try:
            prepared = prepare(
                learned,
                self.methods,
                smoothing=smoothing,
                seed=self.inputs.seed,
                check=check,
            )
        except ValueError as error:
            raise Problem(
                "Nothing can be learned from the sample of series: {reason}. Give stacks with more "
                "observations, or choose other methods.",
                reason=str(error).rstrip("."),
            ) from error
        compared: list[Compared] = []
        labels = {method: tr(label) for method, label in LABELS.items()}
        for number, length in enumerate(self.lengths):
            feedback.setProgress(40 + 55 * number / len(self.lengths))
            check()
            found = list(compare(learned, tested, prepared, length, seed=self.inputs.seed))
            if not found:
                feedback.pushWarning(
                    tr(
                        "No series has observations before and after a gap of {length} days, and "
                        "so nothing can be hidden.",
                        length=length,
                    )
                )
                continue
            for line in log_lines(found, labels):
                feedback.pushInfo(line)
            compared += found
        if not compared:
            raise Problem(
                "Nothing can be hidden: no series has observations before and after gaps of "
                "{lengths} days. Give a longer stack, or shorter lengths.",
                lengths=", ".join(map(str, self.lengths)),
            )
        return compared

    def _plot(
        self,
        target: Path,
        compared: list[Compared],
        name: str,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Draw the plot, and tell whether that was possible."""
        labels = {method: tr(label) for method, label in LABELS.items()}
        try:
            with finished_file(target) as part:
                plot(part, compared, labels, tr("Gaps of {name}, filled", name=name))
        except ImportError as error:
            feedback.pushWarning(
                tr(
                    "The plot was not drawn: {reason}. The table has all numbers; for the plot get "
                    "matplotlib by: {how}",
                    reason=error,
                    how=how_to_get("matplotlib"),
                )
            )
            return False
        return True


def _lengths(text: str) -> list[int]:
    """Return the lengths of a text, by size; raises Problem."""
    parts = [part.strip() for part in text.replace(";", ",").split(",") if part.strip()]
    for part in parts:
        if not (part.isascii() and part.isdigit() and 1 <= int(part) <= LONGEST):
            raise Problem(
                "Lengths has {part}, which is no whole number of days from 1 to {longest}. Write "
                "them like {example}.",
                part=f'"{part}"',
                longest=LONGEST,
                example=DEFAULT_LENGTHS,
            )
    found = sorted({int(part) for part in parts})
    if not 1 <= len(found) <= MOST_LENGTHS:
        raise Problem(
            "Lengths names {count} lengths, but must name 1 to {most}. Write them like {example}.",
            count=len(found),
            most=MOST_LENGTHS,
            example=DEFAULT_LENGTHS,
        )
    return found
