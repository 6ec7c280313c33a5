"""What the ready-made models share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingDestinationParameter,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
)

from ..algorithm import InToolbox
from ..declaration import MODELS

FOLDER = Path(__file__).parents[2] / "resources" / "models"
if hasattr(Qgis, "ProcessingModelChildParameterSource"):  # from QGIS 3.34 on
    FROM_MODEL = Qgis.ProcessingModelChildParameterSource.ModelParameter
else:
    FROM_MODEL = QgsProcessingModelChildParameterSource.Source.ModelParameter
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


class ReadyModel(InToolbox, QgsProcessingModelAlgorithm):
    """A model of `resources/models/`, made by `scripts/models`, with its names in any language.

    The one that the toolbox lists knows no more than its names: the file is read when somebody
    asks for the parameters or a run. Only then are the algorithms registered that it is made of.
    """

    listed_in = MODELS
    is_read = False
    """Whether the file has been read."""

    def createInstance(self) -> ReadyModel:
        """Return a new one of the same kind, read from its file."""
        model = type(self)()
        model.read()
        return model

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Add nothing: the file says all."""

    def shortHelpString(self) -> str:
        """Return the help made from the summary and the parameters."""
        self.read()
        return self.help_text(self.shortDescription())

    def processAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        """Run; what is not given is as usual, where QGIS would hand the steps nothing at all."""
        known = {name: value for name, value in parameters.items() if value is not None}
        for one in self.parameterDefinitions():
            value = one.defaultValue()
            if isinstance(one, QgsProcessingDestinationParameter) and not one.flags() & OPTIONAL:
                value = one.generateTemporaryDestination()
            if value is not None:
                known.setdefault(one.name(), value)
        return super().processAlgorithm(known, context, feedback)

    def path(self) -> Path:
        """Return the file of the model."""
        return FOLDER / f"{self.name()}.model3"

    def read(self) -> None:
        """Read the file, unless that is done."""
        if self.is_read:
            return
        if not self.fromFile(str(self.path())):
            raise RuntimeError(f"{self.path()} is no model. Install PhenoFuse again.")
        self.setSourceFilePath(str(self.path()))
        for child in self.childAlgorithms().values():
            self._take_texts(child)
        self.is_read = True

    def _take_texts(self, child: QgsProcessingModelChildAlgorithm) -> None:
        """Let parameters say what those of a step say, in the language of QGIS, if it knows it."""
        algorithm = child.algorithm()
        if algorithm is None:
            return
        asked = {
            name: name
            for name, sources in child.parameterSources().items()
            for source in sources
            if source.source() == FROM_MODEL and source.parameterName() == name
        }
        asked |= {
            one.childOutputName(): f"{child.childId()}:{one.name()}"
            for one in child.modelOutputs().values()
        }
        for name, own in asked.items():
            definition = self.parameterDefinition(own)
            step = algorithm.parameterDefinition(name)
            definition.setDescription(step.description())
            definition.setHelp(step.help())
            if isinstance(step, QgsProcessingParameterEnum):
                definition.setOptions(step.options())
