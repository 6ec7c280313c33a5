"""A method on a parcel table stopped, in the background, in a model and in a batch."""

from __future__ import annotations

import time

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessing,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterFeatureSource,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication

from phenofuse.algorithms import table_runner
from phenofuse.algorithms.declaration import SMOOTHING, Method, Series, Stack
from phenofuse.algorithms.table import compute
from phenofuse.algorithms.table_runner import TableAlgorithm

SMOOTH, DENSITY = "phenofuse:whittaker_parcels", "phenofuse:datadensity_parcels"
EVERY = 1


def late(days, values):
    """Return the values after a while."""
    time.sleep(0.3)
    return values


class Late(Method):
    """A method whose function is no part of the plugin."""

    def load(self):
        """Return the function."""
        return late


@pytest.mark.parametrize("write", [False, True])
def test_cancel_returns_soon_and_gives_no_result(tables, processing, monkeypatch, log, write):
    method = Late(
        "late",
        "Late",
        SMOOTHING,
        "a.b",
        "Waits.",
        "Nobody (1)",
        [Series("values")],
        [],
        [Stack("a", "A")],
    )
    if write:

        def cancelled(*_):
            log.cancel()
            yield [1] * 7

        monkeypatch.setattr(table_runner, "rows_as_in_table", cancelled)
    else:
        monkeypatch.setattr(compute, "GROUP_BYTES", 1)
        log.progressChanged.connect(lambda share: share > 41 and log.cancel())
    begun = time.monotonic()
    result = processing.run(
        TableAlgorithm(method).create(),
        {"INPUT": tables.layer(), "OUTPUT": "memory:"},
        feedback=log,
    )
    assert time.monotonic() - begun < 2
    assert "OUTPUT" not in result
    assert any("Cancelled" in text for text in log.infos + log.warnings)


def test_it_runs_in_the_background_as_the_dialog_does(tables, processing, tmp_path):
    layer = tables.layer()
    QgsProject.instance().addMapLayer(layer)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(SMOOTH)
    target = str(tmp_path / "b.gpkg")
    context, feedback, done = QgsProcessingContext(), QgsProcessingFeedback(), []
    context.setProject(QgsProject.instance())
    parameters = {"INPUT": layer.id(), "OUTPUT": target}
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    task.executed.connect(lambda successful, results: done.append(successful))
    QgsApplication.taskManager().addTask(task)
    patience = time.monotonic() + 20
    while not done and time.monotonic() < patience:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    QgsProject.instance().removeMapLayer(layer)
    assert done == [True]
    assert tables.by_key(tables.read(target)) == tables.smoothed()


def two_steps() -> QgsProcessingModelAlgorithm:
    """A model that smooths a table every ten days, and counts in the result."""
    model = QgsProcessingModelAlgorithm("two", "tests")
    model.addModelParameter(
        QgsProcessingParameterFeatureSource(
            "table", "Table", [QgsProcessing.SourceType.TypeVector]
        ),
        QgsProcessingModelParameter("table"),
    )
    source = QgsProcessingModelChildParameterSource
    first = QgsProcessingModelChildAlgorithm(SMOOTH)
    first.setChildId("first")
    first.addParameterSources("INPUT", [source.fromModelParameter("table")])
    first.addParameterSources("AT", [source.fromStaticValue(EVERY)])
    second = QgsProcessingModelChildAlgorithm(DENSITY)
    second.setChildId("second")
    second.addParameterSources("INPUT", [source.fromChildOutput("first", "OUTPUT")])
    second.addParameterSources("VALUE", [source.fromStaticValue("smoothed")])
    output = QgsProcessingModelOutput("counts", "counts")
    output.setChildId("second")
    output.setChildOutputName("OUTPUT")
    second.setModelOutputs({"counts": output})
    model.addChildAlgorithm(first)
    model.addChildAlgorithm(second)
    return model


def test_it_chains_in_a_saved_model(tables, processing, tmp_path):
    path = tmp_path / "two.model3"
    assert two_steps().toFile(str(path))
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(path))
    target = str(tmp_path / "counts.gpkg")
    (output,) = model.destinationParameterDefinitions()  # QGIS 3.40 names them anew
    result = processing.run(model, {"table": tables.layer(), output.name(): target})
    rows = tables.read(result[output.name()])
    assert len(rows) == 8
    assert {one["share"] for one in rows if one["parcel_id"] != tables.alone} == {1.0}
    assert {one["observations"] for one in rows if one["parcel_id"] == tables.alone} == {0.0}


def test_the_same_in_a_batch(tables, processing):
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(SMOOTH)
    rows = [row for row in tables.rows if row[0] == 7]
    inputs = [tables.layer(), tables.layer(rows), tables.layer()]
    results = [
        processing.run(algorithm, {"INPUT": one, "OUTPUT": "memory:"})["OUTPUT"] for one in inputs
    ]
    assert [one.featureCount() for one in results] == [
        len(tables.rows),
        len(rows),
        len(tables.rows),
    ]
    assert tables.read(results[0]) == tables.read(results[2])
