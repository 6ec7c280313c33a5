"""The ready-made models as algorithms: in the toolbox, as steps of others, and as files."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from phenofuse.algorithms.models.ready_model import FOLDER
from phenofuse.algorithms.text import translator
from phenofuse.provider.algorithms import MODELS

sys.path.insert(0, str(Path(__file__).parents[2] / "scripts"))

NAMES = [model().name() for model in MODELS]


@pytest.fixture
def registry(processing):
    """The registry, with PhenoFuse in it."""
    return QgsApplication.processingRegistry()


@pytest.mark.parametrize("name", NAMES)
def test_the_toolbox_lists_it_before_its_file_is_read(registry, name):
    listed = registry.algorithmById(f"phenofuse:{name}")
    assert listed.group() == "Ready-made models"
    assert listed.displayName() != name and listed.shortDescription().endswith(".")
    assert "<b>" in listed.shortHelpString()


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_has_title_and_help(registry, name):
    model = registry.createAlgorithmById(f"phenofuse:{name}")
    assert model.canExecute()[0]
    assert len(model.parameterDefinitions()) > 8
    for one in model.parameterDefinitions():
        assert one.description() and one.help(), one.name()


def test_a_parameter_of_two_steps_is_told_by_the_one_that_asks_for_it(registry):
    model = registry.createAlgorithmById("phenofuse:parcelstomowing")
    titles = [model.parameterDefinition(name).description() for name in ("PARCELS", "ID")]
    assert titles == ["Parcels", "Field that names the parcels"]


def test_its_texts_follow_the_language(registry):
    german = translator("de")
    QCoreApplication.installTranslator(german)
    try:
        model = registry.createAlgorithmById("phenofuse:imagestoseasons")
        shown = [model.displayName(), model.group()]
        shown += [one.description() for one in model.parameterDefinitions()]
        shown += model.parameterDefinition("DATES").options()
    finally:
        QCoreApplication.removeTranslator(german)
    assert shown[:2] == ["Bilder zu Saisons", "Fertige Modelle"]
    model = registry.createAlgorithmById("phenofuse:imagestoseasons")
    english = [model.parameterDefinition(one).description() for one in ("SMOOTHING", "MASK_KIND")]
    assert english == ["Smoothing (lambda)", "Kind of mask"]
    assert not {*english, "Seasons", "Day of the year"} & set(shown)


@pytest.mark.skipif(
    Qgis.versionInt() >= 33400, reason="the files are made on the oldest QGIS, for all to read"
)
def test_the_files_are_what_the_script_makes(registry, tmp_path):
    from models import write

    write(tmp_path)
    assert sorted(path.stem for path in FOLDER.iterdir()) == sorted(NAMES)
    for name in NAMES:
        both = []
        for folder in (FOLDER, tmp_path):
            model = QgsProcessingModelAlgorithm()
            assert model.fromFile(str(folder / f"{name}.model3"))
            both.append(model.toVariant())
        assert both[0] == both[1], "run scripts/models"


def test_it_is_a_step_of_another_model(registry, write_stack, tmp_path):
    rng = np.random.default_rng(1)
    days = np.datetime64("2022-01-01") + 8 * np.arange(90)
    day_of_year = (days - days.astype("datetime64[Y]")).astype(float)
    wave = 0.5 - 0.3 * np.cos(2 * np.pi * day_of_year / 365)
    values = (wave[:, None, None] + rng.normal(0, 0.01, (90, 2, 2))).astype(np.float32)
    times = [f"{day}T10:00:00Z" for day in days]
    stack = write_stack(tmp_path / "stack.tif", values, times)
    clear = write_stack(tmp_path / "clear.tif", np.zeros_like(values), times)
    outer = QgsProcessingModelAlgorithm("outer", "tests")
    child = QgsProcessingModelChildAlgorithm("phenofuse:imagestoseasons")
    child.setChildId("inner")
    source = QgsProcessingModelChildParameterSource
    for name in ("INPUT", "MASK"):
        outer.addModelParameter(
            QgsProcessingParameterRasterLayer(name, name), QgsProcessingModelParameter(name)
        )
        child.addParameterSources(name, [source.fromModelParameter(name)])
    child.addParameterSources("MASK_KIND", [source.fromStaticValue(6)])
    result = QgsProcessingModelOutput("result", "result")
    result.setChildId("inner")
    result.setChildOutputName("phenology:seasons")
    child.setModelOutputs({"result": result})
    outer.addChildAlgorithm(child)
    seasons = tmp_path / "seasons.tif"
    (target,) = (one.name() for one in outer.destinationParameterDefinitions())
    given = {"INPUT": str(stack), "MASK": str(clear), target: str(seasons)}
    results, is_fine = outer.run(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert is_fine and results[target] == str(seasons)
    dataset = gdal.Open(str(seasons))
    bands = [dataset.GetRasterBand(one + 1) for one in range(dataset.RasterCount)]
    start = next(band for band in bands if band.GetDescription() == "2023_s1_SOSD").ReadAsArray()
    # The wave passes a quarter of its amplitude a sixth of a year after its low.
    expected = np.datetime64("2023-01-01").astype(float) + 365 / 6
    np.testing.assert_allclose(start, expected, atol=4)
