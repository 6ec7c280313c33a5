"""What all algorithms of PhenoFuse share."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtGui import QIcon

from ..cube.problem import Problem, problem_of
from ..cube.run import Cancelled
from .declaration import Group
from .help_page import help_url
from .icon import ICON
from .text import tr, tr_problem


class InToolbox:
    """What QGIS shows of each algorithm in the same way; mixed into a class of algorithms."""

    listed_in: Group
    """The group it is listed in."""

    def groupId(self) -> str:
        """Return the id of the group it is listed in."""
        return self.listed_in[0]

    def group(self) -> str:
        """Return the title of the group it is listed in."""
        return tr(self.listed_in[1])

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """Return the path of the plugin's icon."""
        return str(ICON)

    def helpUrl(self) -> str:
        """Return the address of its page of the help."""
        return help_url(self.name())

    def help_text(self, *paragraphs: str, source: str = "") -> str:
        """Return paragraphs, what each parameter means, and the paper behind it all."""
        lines = [*paragraphs]
        lines += [
            f"<b>{one.description()}</b>: {one.help()}" for one in self.parameterDefinitions()
        ]
        if source:
            lines.append(f"<i>{tr('Source')}: {source}</i>")
        return "\n".join(f"<p>{line}</p>" for line in lines)


class PhenoFuseAlgorithm(InToolbox, QgsProcessingAlgorithm):
    """Base class: problems become messages, and a cancelled run ends quietly.

    A subclass gives `check`, which raises Problem for values that cannot be right, and
    `execute(parameters, context, feedback)`, which does the work off the main thread, returns the
    outputs, and may raise Problem and Cancelled.
    """

    def createInstance(self) -> PhenoFuseAlgorithm:
        """Return a new algorithm of the same kind."""
        return type(self)()

    def checkParameterValues(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[bool, str]:
        """Say what is wrong with the values, and what to do, before QGIS says only which."""
        try:
            self.check(parameters, context)
        except Problem as problem:
            return False, tr_problem(problem)
        except OSError as error:
            return False, tr_problem(problem_of(error))
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read values and layers, on the main thread; models come here without the check before."""
        try:
            self.check(parameters, context)
            self.make_ready()
        except Problem as problem:
            raise QgsProcessingException(tr_problem(problem)) from problem
        except OSError as error:
            raise QgsProcessingException(tr_problem(problem_of(error))) from error
        return True

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run, off the main thread."""
        try:
            return self.execute(_with_ids(parameters), context, feedback)
        except Problem as problem:
            raise QgsProcessingException(tr_problem(problem)) from problem
        except (OSError, MemoryError) as error:
            raise QgsProcessingException(tr_problem(problem_of(error))) from error
        except Cancelled:
            feedback.pushInfo(tr("Cancelled. Nothing was written."))
            return {}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        """Raise Problem for values that cannot be right; called on the main thread, often."""

    def make_ready(self) -> None:
        """Do what the main thread has to do once the values are right; may raise Problem."""

    def add(self, parameter: QgsProcessingParameterDefinition, text: str, **options: bool) -> None:
        """Add a parameter with its help; `advanced=True` hides it at first."""
        parameter.setHelp(text)
        if options.get("advanced"):
            advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
            parameter.setFlags(parameter.flags() | advanced)
        self.addParameter(parameter)


def _with_ids(value: Any) -> Any:
    """Return parameters with the ids of layers: QGIS crashes when it is shown one that has gone."""
    if isinstance(value, dict):
        return {name: _with_ids(one) for name, one in value.items()}
    if isinstance(value, list):
        return [_with_ids(one) for one in value]
    return value.id() if isinstance(value, QgsMapLayer) else value
