"""Should I fuse? Looks at the gaps of a stack and says whether smoothing is enough."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
)

from ...cube.finished_file import finished_file, require_writable
from ...cube.problem import Problem
from ...series.gap_advice import LONG
from ...series.gap_lengths import GapLengths, gap_lengths
from ...series.gap_support import gap_support
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import FUSION
from ..field_type import field_type
from ..parcels.output_rows import OutputRows
from ..stack_runner import INPUT
from ..text import tr
from .advice_report import class_names, page, verdict
from .gap_inputs import GapInputs, add_gap_inputs, add_seed

OUTPUT, OUTPUT_REPORT = "OUTPUT", "OUTPUT_REPORT"

FIELDS = (
    ("above_days", "Double"),
    ("up_to_days", "Double"),
    ("gaps", "LongLong"),
    ("days_share", "Double"),
    ("days_share_above", "Double"),
)
"""Fields of the table: a class of length, its gaps, the share of all days that lie in them, and
that of the days in gaps of this class and of all longer ones."""


class GapAdviceAlgorithm(PhenoFuseAlgorithm):
    """Counts gaps by length, and says whether smoothing fills them well enough."""

    listed_in = FUSION

    def name(self) -> str:
        """Return the algorithm's id."""
        return "gapadvice"

    def displayName(self) -> str:
        """Return the algorithm's name for people."""
        return tr("Should I fuse?")

    def tags(self) -> list[str]:
        """Return words to find it by."""
        words = ("gap", "advice", "smoothing", "fusion", "clouds", "histogram", "radar")
        return [tr(word) for word in words]

    def shortDescription(self) -> str:
        """Return what it does in a sentence."""
        return tr("Counts the gaps of a stack by length, and says whether smoothing is enough.")

    def shortHelpString(self) -> str:
        """Return the help."""
        lines = [
            tr(
                "Smoothing fills short gaps about as well as anything; in long ones, radar or "
                "another sensor can tell what happened meanwhile. This looks at a sample of some "
                "thousand pixels, counts their gaps and the days in them by length, and says "
                "whether fusion is worth it."
            ),
            tr(
                "The rule: every day counts with the errors that the best Whittaker smoothing and "
                "the fusion with radar had in gaps of that length on the sample scene. Where "
                "fusion takes less than 5 % off the error smoothing is enough, from 10 % on fusion "
                "is worth it, between them it helps in long gaps. A further stack whose "
                "correlation with the main one is below 0.3 says little, however long the gaps."
            ),
        ]
        return self.help_text(*lines)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add the parameters."""
        add_gap_inputs(
            self.add,
            tr(
                "Stacks that could fill the gaps, such as radar; up to five, on any grid. What "
                "they say in the long gaps is looked at too."
            ),
        )
        add_seed(self.add)
        self.add(
            QgsProcessingParameterFeatureSink(
                OUTPUT, tr("Gaps by length"), QgsProcessing.SourceType.TypeVector, None, True
            ),
            tr("A row for each class of length: number of gaps, and share of the days in them."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                OUTPUT_REPORT, tr("Report"), tr("HTML files (*.html)"), None, True
            ),
            tr("A page with the advice and the histogram."),
        )

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right."""
        self.inputs = GapInputs.of(self, parameters, context)
        target = self.parameterAsFileOutput(parameters, OUTPUT_REPORT, context)
        if target:
            require_writable(Path(target))

    def execute(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Count the gaps and give the advice."""
        sample = self.inputs.read(feedback)
        feedback.setProgress(60)
        (days, *further_days), (values, *further) = sample.days, sample.values
        lengths = gap_lengths(days, values)
        if not lengths.days.sum():
            raise Problem(
                "{title} has no gap to advise on. Give a stack of at least two times.",
                title=self.parameterDefinition(INPUT).description(),
            )
        support = {
            name: gap_support(days, values, other_days, other, longer_than=LONG)
            for name, other_days, other in zip(sample.names[1:], further_days, further)
        }
        lines = verdict(lengths, support)
        for name, number, share in zip(class_names(lengths), lengths.gaps, lengths.shares):
            feedback.pushInfo(
                tr(
                    "Gaps of {name} days: {number}, with {share:.1%} of the days.",
                    name=name,
                    number=number,
                    share=share,
                )
            )
        for line in lines:
            feedback.pushInfo(line)
        feedback.setProgress(90)
        return self._write(lengths, lines, sample.names[0], parameters, context, feedback)

    def _write(
        self,
        lengths: GapLengths,
        lines: list[str],
        name: str,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Write the table and the page where they are asked for; raises Problem."""
        written: dict[str, Any] = {}
        if parameters.get(OUTPUT):
            fields = QgsFields()
            for field, kind in FIELDS:
                fields.append(QgsField(field, field_type(kind)))
            output = OutputRows.of(self, OUTPUT, parameters, context, fields)
            output.write(_rows(fields, lengths), feedback, (90, 99), len(lengths.gaps))
            written[OUTPUT] = output.target
        target = self.parameterAsFileOutput(parameters, OUTPUT_REPORT, context)
        if target:
            title = tr("Should I fuse? Gaps of {name}", name=name)
            with finished_file(target) as part:
                part.write_text(page(title, lines, lengths), encoding="utf-8")
            written[OUTPUT_REPORT] = target
        return written


def _rows(fields: QgsFields, lengths: GapLengths) -> Iterator[QgsFeature]:
    shares = lengths.shares
    for place, (low, high) in enumerate(zip((0.0, *lengths.edges), (*lengths.edges, None))):
        feature = QgsFeature(fields)
        feature.setAttributes(
            [
                low,
                high,
                int(lengths.gaps[place]),
                float(shares[place]),
                float(shares[place:].sum()),
            ]
        )
        yield feature
