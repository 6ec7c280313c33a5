"""The numbers that are shown are those that the algorithms write, to the last bit."""

from __future__ import annotations

import ast
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProject, QgsVectorLayer

from phenofuse.algorithms.methods import all_methods
from phenofuse.algorithms.preview import Preview, parameters_of
from phenofuse.algorithms.stack_runner import StackAlgorithm
from phenofuse.algorithms.table.layout import is_null
from phenofuse.ui.dock.export import python_call
from phenofuse.ui.dock.places import PARCEL, PIXEL, Place
from phenofuse.ui.dock.runs import python_of, whole_layer_run
from phenofuse.ui.dock.scene import METHOD, OTHER, SEASONS

from .conftest import point_geometry, seasonal

COLUMN, ROW = 4, 1


def pixel(layer) -> Place:
    return Place(PIXEL, point_geometry(layer, COLUMN, ROW), layer.crs())


def written(path: str) -> np.ndarray:
    return gdal.Open(path).ReadAsArray()[:, ROW, COLUMN]


def run(algorithm: str, parameters: dict, tmp_path: Path) -> dict:
    import processing

    return processing.run(algorithm, {**parameters, "OUTPUT": str(tmp_path / "result.tif")})


@pytest.mark.parametrize(
    "values",
    [
        {"SMOOTHING": 100},
        {"SMOOTHING": 3.5e4, "AT": 1, "STEP": 7.5, "EXTRAPOLATE": False},
        {"AT": 2, "TIMES": "2020-03-01, 2021-02-03T04:05:06", "MAX_GAP": 40},
    ],
)
def test_a_curve_is_what_the_run_writes(dock, wait, tmp_path, values):
    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    dock.panels[METHOD].restore({"method": "whittaker", "values": values})
    dock.model.show_places([pixel(layer)])
    wait(dock)
    curve = dock.model.scene.previews[1, METHOD].curves[0]
    algorithm, parameters = whole_layer_run(dock.model, METHOD)
    assert {**parameters, **values} == parameters
    result = run(algorithm, parameters, tmp_path)
    assert curve.values.dtype == np.float32
    np.testing.assert_array_equal(curve.values, written(result["OUTPUT"]))


def test_scaled_integers_are_read_as_the_run_reads_them(dock, wait, write_stack, tmp_path):
    from qgis.core import QgsRasterLayer

    from .conftest import dates

    stored = np.where(np.isnan(seasonal(40)), -9999, np.nan_to_num(seasonal(40)) * 1e4)
    path = write_stack(
        tmp_path / "scaled.tif",
        stored.astype(np.int16),
        dates(40),
        nodata=-9999,
        scale=1e-4,
        offset=0.01,
    )
    layer = QgsRasterLayer(str(path), "scaled")
    QgsProject.instance().addMapLayer(layer)
    dock.data.choose(layer.id())
    dock.panels[METHOD].restore({"method": "whittaker", "values": {}})
    dock.model.show_places([pixel(layer)])
    wait(dock)
    algorithm, parameters = whole_layer_run(dock.model, METHOD)
    result = run(algorithm, parameters, tmp_path)
    curve = dock.model.scene.previews[1, METHOD].curves[0]
    np.testing.assert_array_equal(curve.values, written(result["OUTPUT"]))
    assert np.isnan(dock.model.scene.readings[0].variables[0].values).any()


@pytest.mark.parametrize("method", ["phenology", "phenologymetrics", "seasonintervals"])
def test_seasons_in_the_observations_are_what_the_run_writes(dock, wait, tmp_path, method):
    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    dock.panels[SEASONS].restore({"method": method, "values": {}})
    dock.model.show_places([pixel(layer)])
    wait(dock)
    found = dock.model.scene.previews[1, SEASONS]
    algorithm, parameters = whole_layer_run(dock.model, SEASONS)
    result = run(algorithm, parameters, tmp_path)
    assert_same_seasons(found, result["OUTPUT"])


def test_seasons_in_a_curve_are_what_the_runs_write_one_after_the_other(dock, wait, tmp_path):
    import processing

    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    dock.panels[METHOD].restore({"method": "whittaker", "values": {"SMOOTHING": 50}})
    dock.panels[SEASONS].restore({"method": "phenology", "values": {"START": 0.4}})
    dock.model.show_places([pixel(layer)])
    wait(dock)
    found = dock.model.scene.previews[1, SEASONS]
    first = processing.run(
        whole_layer_run(dock.model, METHOD)[0],
        {**whole_layer_run(dock.model, METHOD)[1], "OUTPUT": str(tmp_path / "smooth.tif")},
    )
    algorithm, parameters = whole_layer_run(dock.model, SEASONS)
    assert "INPUT" not in parameters and parameters["OBSERVED"] == layer.source()
    result = run(algorithm, {**parameters, "INPUT": first["OUTPUT"]}, tmp_path)
    assert_same_seasons(found, result["OUTPUT"])


def assert_same_seasons(found, path: str) -> None:
    dataset = gdal.Open(path)
    bands = {
        dataset.GetRasterBand(band).GetDescription(): value
        for band, value in enumerate(written(path), 1)
    }
    shown = {
        f"{season.slot}_{one.name}": np.float32(one.value)
        for season in found.seasons
        for one in season.found
    }
    assert shown
    assert any(one.mark and np.isfinite(one.value) for one in found.seasons[0].found)
    for name, value in shown.items():
        np.testing.assert_array_equal(value, bands[name], err_msg=name)


def test_fusion_is_what_the_run_writes(dock, wait, add_stack, tmp_path):
    layer = add_stack("short", seasonal(18, step=20))
    radar = add_stack("radar", seasonal(20, gaps=False, step=20) * 0.5 + 0.1)
    dock.data.choose(layer.id(), [radar.id()])
    values = {"LEARN": 0, "SAMPLE": 3}
    dock.panels[METHOD].restore({"method": "mogpr", "values": values})
    dock.model.show_places([pixel(layer)])
    wait(dock, timeout=60_000)
    curves = dock.model.scene.previews[1, METHOD].curves
    assert [one.variable for one in curves] == [0, 1]
    algorithm, parameters = whole_layer_run(dock.model, METHOD)
    more = {
        "OUTPUT_DEVIATION": str(tmp_path / "deviation.tif"),
        "OUTPUT_AUXILIARIES": str(tmp_path / "further"),
    }
    result = run(algorithm, {**parameters, **more}, tmp_path)
    np.testing.assert_array_equal(curves[0].values, written(result["OUTPUT"]))
    np.testing.assert_array_equal(curves[0].deviation, written(more["OUTPUT_DEVIATION"]))
    further = written(str(tmp_path / "further" / "radar_fused.tif"))
    np.testing.assert_array_equal(curves[1].values, further)


def test_numbers_of_a_series_are_what_the_run_writes(dock, wait, tmp_path):
    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    dock.panels[METHOD].restore({"method": "datadensity", "values": {}})
    dock.model.show_places([pixel(layer)])
    wait(dock)
    found = dock.model.scene.previews[1, METHOD].metrics
    algorithm, parameters = whole_layer_run(dock.model, METHOD)
    result = run(algorithm, parameters, tmp_path)
    shown = np.array([one.value for one in found], np.float32)
    np.testing.assert_array_equal(shown, written(result["OUTPUT"]))


def test_a_parcel_of_a_table_is_what_the_run_on_the_table_writes(dock, wait, parcel_table):
    import processing

    table, _ = parcel_table
    dock.data.choose(table.id())
    dock.panels[METHOD].restore({"method": "whittaker", "values": {"SMOOTHING": 200}})
    dock.model.show_places([Place(PARCEL, point_geometry(None, 0, 0), table.crs(), 2)])
    wait(dock)
    curve = dock.model.scene.previews[1, METHOD].curves[0]
    algorithm, parameters = whole_layer_run(dock.model, METHOD)
    assert algorithm == "phenofuse:whittaker_parcels"
    result = processing.run(algorithm, {**parameters, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    expected = [one["smoothed"] for one in result.getFeatures() if one["parcel_id"] == 2]
    assert curve.values.dtype == np.float64
    np.testing.assert_array_equal(curve.values, expected)
    assert isinstance(result, QgsVectorLayer)


@pytest.mark.parametrize("times", [{}, {"AT": 1, "STEP": 7}])
def test_seasons_in_the_curve_of_a_parcel_are_what_the_runs_write(dock, wait, parcel_table, times):
    import processing

    table, _ = parcel_table
    dock.data.choose(table.id())
    dock.panels[METHOD].restore({"method": "whittaker", "values": {"SMOOTHING": 50, **times}})
    dock.panels[SEASONS].restore({"method": "phenology", "values": {"SUDDEN": True}})
    dock.model.show_places([Place(PARCEL, point_geometry(None, 0, 0), table.crs(), 2)])
    wait(dock)
    found = dock.model.scene.previews[1, SEASONS]
    last = {"OUTPUT": "TEMPORARY_OUTPUT"}
    for role in (METHOD, SEASONS):
        algorithm, parameters = whole_layer_run(dock.model, role)
        given = {"INPUT": last["OUTPUT"]} if role == SEASONS else {}
        last = processing.run(algorithm, {**parameters, **given, "OUTPUT": "TEMPORARY_OUTPUT"})
    rows = {row["season"]: row for row in last["OUTPUT"].getFeatures() if row["parcel_id"] == 2}
    assert found.seasons
    for season in found.seasons:
        for one in season.found:
            value = rows[season.slot][one.name]
            np.testing.assert_array_equal(one.value, np.nan if is_null(value) else value)


def test_the_call_in_python_gives_what_is_shown(dock, wait):
    layer = QgsProject.instance().mapLayer(dock.data.main_id)
    dock.panels[METHOD].restore({"method": "whittaker", "values": {"SMOOTHING": 50}})
    dock.panels[OTHER].restore({"method": "datadensity", "values": {}})
    dock.panels[SEASONS].restore({"method": "phenology", "values": {"SEASONS_PER_YEAR": 1}})
    dock.model.show_places([pixel(layer)])
    wait(dock)
    names: dict = {}
    call = python_of(dock.model, SEASONS).replace("\nprocessing.run", "\nlast = processing.run")
    exec(call, names)  # noqa: S102 - the text is the plugin's own
    assert_same_seasons(dock.model.scene.previews[1, SEASONS], names["last"]["OUTPUT"])


def test_every_method_has_controls_for_all_its_parameters(qgis_app, qgis_processing):
    from phenofuse.ui.dock.controls import ParameterControls

    for method in all_methods():
        algorithm = StackAlgorithm(method).create()
        names = {one.name() for one in parameters_of(algorithm)}
        assert {one.name.upper() for one in method.parameters} <= names
        controls = ParameterControls(algorithm)
        assert set(controls.values()) == names
        Preview(algorithm, controls.values()).check()
        # What stands in the call in Python is Python.
        (run,) = ast.parse(python_call(f"phenofuse:{method.id}", controls.values())).body[1:]
        assert set(ast.literal_eval(run.value.args[1])) == {*names, "OUTPUT"}
