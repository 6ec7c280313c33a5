"""Makes the ready-made models in resources/models from what stands here.

    scripts/models

Each asks for parameters of its steps, with their titles, help and defaults.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
)
from qgis.PyQt.QtCore import QPointF

from phenofuse.algorithms.models.ready_model import ReadyModel
from phenofuse.provider.algorithms import MODELS
from phenofuse.provider.provider import PhenoFuseProvider

OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


@dataclass(frozen=True)
class Step:
    """An algorithm of PhenoFuse in a model."""

    algorithm: str
    """Its name, which is its id in the model too."""
    asks: tuple[str, ...] = ()
    """Parameters that the model asks for, under the same name; once for all steps."""
    takes: Mapping[str, str] = field(default_factory=dict)
    """Parameters that get the first result of a step before."""
    shares: Mapping[str, str] = field(default_factory=dict)
    """Parameters that get what the model asks for under another name."""
    sets: Mapping[str, Any] = field(default_factory=dict)
    """Parameters that get a value."""
    gives: Mapping[str, str] = field(default_factory=dict)
    """Results of the model, by their name, and which of the step they are."""


SEASONS = ("START", "END", "SEASONS_PER_YEAR", "MINIMUM_AMPLITUDE", "DATES")
SMOOTH_ALREADY = 0
EVERY_FEW_DAYS = 1

STEPS = {
    "imagestoseasons": (
        Step("maskclouds", asks=("INPUT", "MASK", "MASK_KIND", "CLEAR_CLASSES", "MASK_VALUES")),
        Step(
            "whittaker",
            asks=("SMOOTHING",),
            takes={"INPUT": "maskclouds"},
            sets={"EXTRAPOLATE": False, "MAX_GAP": 60, "FREE_GAP": 15},
            gives={"smoothed": "OUTPUT"},
        ),
        Step(
            "phenology",
            asks=SEASONS,
            takes={"INPUT": "whittaker", "OBSERVED": "maskclouds"},
            sets={"SMOOTHER": SMOOTH_ALREADY},
            gives={"seasons": "OUTPUT"},
        ),
    ),
    "s1s2toseasons": (
        Step(
            "fuses1s2",
            asks=(
                *("VV_ASCENDING", "VH_ASCENDING", "VV_DESCENDING", "VH_DESCENDING"),
                *("RADAR_UNIT", "SPECKLE_FILTER", "OPTICAL", "RED", "NIR", "REFLECTANCE", "SCL"),
                "CLASSES",
            ),
            sets={"AT": EVERY_FEW_DAYS, "STEP": 5},
            gives={"fused": "OUTPUT", "deviation": "OUTPUT_DEVIATION"},
        ),
        Step(
            "phenology",
            asks=SEASONS,
            takes={"INPUT": "fuses1s2"},
            sets={"SMOOTHER": SMOOTH_ALREADY},
            gives={"seasons": "OUTPUT"},
        ),
    ),
    "parcelstomowing": (
        Step(
            "parcelseries",
            asks=("INPUTS", "PARCELS", "ID", "BUFFER", "NAMES"),
            gives={"series": "OUTPUT"},
        ),
        Step(
            "mowing_parcels",
            asks=("RULE", "LEAST_DROP", "CONFIDENCE", "AUXILIARIES"),
            takes={"INPUT": "parcelseries"},
            shares={"POLYGONS": "PARCELS", "POLYGON_ID": "ID"},
            gives={"years": "OUTPUT", "cuts": "OUTPUT_EVENTS"},
        ),
    ),
}

DEFAULTS = {"imagestoseasons": {"SMOOTHING": 100}}
"""Where a parameter of a model has another default than the step's: 100 finds seasons better."""

NEEDED = {"parcelstomowing": ("ID",)}
"""Parameters that a step can do without and the model cannot."""


def made(ready: ReadyModel) -> QgsProcessingModelAlgorithm:
    """Return the model behind a ready-made one."""
    name, texts = ready.name(), {"ALG_DESC": ready.shortDescription()}
    model = QgsProcessingModelAlgorithm(name, ready.group(), ready.groupId())
    for row, step in enumerate(STEPS[name]):
        child = QgsProcessingModelChildAlgorithm(f"phenofuse:{step.algorithm}")
        child.setChildId(step.algorithm)
        child.setDescription(child.algorithm().displayName())
        child.setPosition(QPointF(600, 120 + 200 * row))
        for asked in step.asks:
            definition = child.algorithm().parameterDefinition(asked).clone()
            definition.setDefaultValue(DEFAULTS.get(name, {}).get(asked, definition.defaultValue()))
            if asked in NEEDED.get(name, ()):
                definition.setFlags(definition.flags() & ~OPTIONAL)
            texts[asked] = definition.help()
            place = QgsProcessingModelParameter(asked)
            place.setPosition(QPointF(150, 60 + 40 * len(model.parameterComponents())))
            model.addModelParameter(definition, place)
        _connect(child, step)
        model.addChildAlgorithm(child)
    model.setHelpContent(texts)
    model.setParameterOrder([one for step in STEPS[name] for one in step.asks])
    return model


def _connect(child: QgsProcessingModelChildAlgorithm, step: Step) -> None:
    """Tell a step where its values come from and which of its results are the model's."""
    source = QgsProcessingModelChildParameterSource
    for name, shared in {**{one: one for one in step.asks}, **step.shares}.items():
        child.addParameterSources(name, [source.fromModelParameter(shared)])
    for name, before in step.takes.items():
        child.addParameterSources(name, [source.fromChildOutput(before, "OUTPUT")])
    for name, value in step.sets.items():
        child.addParameterSources(name, [source.fromStaticValue(value)])
    results = {}
    for number, (name, of_step) in enumerate(step.gives.items()):
        result = QgsProcessingModelOutput(name, name)
        result.setChildId(step.algorithm)
        result.setChildOutputName(of_step)
        result.setMandatory(of_step == "OUTPUT")  # QGIS makes none for the next step by itself
        title = child.algorithm().parameterDefinition(of_step).description()
        result.setDescription(title)
        result.setPosition(child.position() + QPointF(300, 60 * number))
        results[name] = result
    child.setModelOutputs(results)


def write(folder: Path) -> None:
    """Write all models into a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    for model in MODELS:
        path = folder / f"{model().name()}.model3"
        if not made(model()).toFile(str(path)):
            raise OSError(f"{path} could not be written.")


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    provider = PhenoFuseProvider()
    application.processingRegistry().addProvider(provider)
    write(Path(__file__).parent.parent / "resources" / "models")
    application.exitQgis()
