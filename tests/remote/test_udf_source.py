"""The UDF: the source of a method, sent alone, gives what the method itself gives."""

from __future__ import annotations

import importlib.util
import json
import sys

import numpy as np
import pytest
import xarray as xr

from phenofuse.algorithms.declaration import Events, Maps, SeasonMaps, load
from phenofuse.algorithms.kept_events import KeptEvents
from phenofuse.algorithms.methods import all_methods
from phenofuse.algorithms.openeo.plan import Request, functions_of, make_plan
from phenofuse.algorithms.smoothing_first import Smoother
from phenofuse.cube.times.clock import from_days
from phenofuse.remote import udf_frame
from phenofuse.remote import udf_source as sources
from phenofuse.remote.graph import MOST_BYTES
from phenofuse.remote.udf_source import plan_in, plan_of, udf_source
from phenofuse.series.phenology import phenology
from phenofuse.series.whittaker import whittaker

METHODS = {one.id: one for one in all_methods()}


@pytest.fixture
def udf(tmp_path):
    """Load the UDF of a plan as a module that knows nothing of PhenoFuse."""

    def make(plan):
        path = tmp_path / "udf.py"
        path.write_text(udf_source(functions_of(plan), json.dumps(plan)))
        assert "phenofuse" not in path.read_text()
        spec = importlib.util.spec_from_file_location("udf", path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        return module

    yield make
    sys.modules.pop("udf", None)


@pytest.fixture
def cube():
    """Two years of two variables of twelve pixels, with gaps, in a cube out of order."""
    chance = np.random.default_rng(1)
    times = np.datetime64("2020-01-03T10:50", "ns") + np.arange(0, 720, 8) * np.timedelta64(1, "D")
    season = 0.5 - 0.3 * np.cos(2 * np.pi * np.arange(times.size) * 8 / 365)
    values = season[:, None, None, None] + chance.normal(0, 0.03, (times.size, 2, 3, 4))
    values = values.astype(np.float32)
    values[chance.random(values.shape) < 0.3] = np.nan
    coords = {"t": times, "bands": ["NDVI", "VH"], "y": [3.0, 2, 1], "x": [0.0, 1, 2, 3]}
    found = xr.DataArray(values, dims=("t", "bands", "y", "x"), coords=coords)
    return found.isel(t=chance.permutation(times.size)).transpose("bands", "t", "y", "x")


def series_of(cube):
    """Days and values (T, variables, N) of a cube, in order."""
    ordered = cube.sortby("t").transpose("t", "bands", "y", "x")
    days = (ordered.t.values - np.datetime64("1970-01-01", "ns")) / np.timedelta64(1, "D")
    return days, ordered.values.reshape(days.size, ordered.sizes["bands"], -1)


def keywords_of(method):
    """The defaults of a method's parameters but the output times."""
    times = method.output_times
    return {one.name: one.default for one in method.parameters if one is not times}


@pytest.mark.parametrize("method", METHODS.values(), ids=lambda one: one.id)
def test_every_method_gives_the_same(method, udf, cube):
    # To learn from a series takes long.
    cube = cube.isel(x=[0], y=[0], t=slice(0, 90, 4)) if method.learning else cube.isel(y=[0])
    days, values = series_of(cube)
    if not method.further:
        cube, values = cube.isel(bands=[0]), values[:, :1]
    keywords = keywords_of(method)
    kept = KeptEvents(method.events, 2, False) if method.events else None
    request = Request(method, keywords, kept=kept)
    plan = make_plan(request, method.outputs[:1], ["NDVI", "VH"], days[[0, -1]])
    result = udf(plan).apply_datacube(cube, {})
    further = [(days, values[:, 1])] if method.further else []
    extra = {"state": None} if method.learning else {}
    array = method.arrays(method.load()(days, values[:, 0], *further, **keywords, **extra))[0]
    if isinstance(method.outputs[0], Events):
        array = kept.maps(array, values[:, 0])
    array = array.reshape(-1, values.shape[2])
    if isinstance(method.outputs[0], (Maps, SeasonMaps, Events)):
        assert result.sizes["t"] == 1
        found = result.values[0].reshape(array.shape)
    else:
        times = {} if method.output_times is None else {method.output_times.name: None}
        own = method.result_days(days, keywords | times)
        at = np.sort(cube.t.values) if own is None else from_days(own)
        np.testing.assert_array_equal(result.t.values, at)
        found = result.values[:, 0].reshape(array.shape)
    np.testing.assert_array_equal(found, array)
    assert list(result.bands.values) == plan["outputs"][0]["bands"]
    assert result.dtype == np.float32


@pytest.mark.parametrize("name", ["whittaker", "composite", "mogpr", "phenology", "peakvalley"])
def test_what_runs_there_gives_the_same_at_home(name, udf, cube):
    method = METHODS[name]
    bands = ["NDVI", "VH"] if method.further else ["NDVI"]
    cube = cube.sel(bands=bands).isel(x=[0, 1], y=[0], t=slice(0, 90, 4 if method.learning else 1))
    times = (10.0, None) if method.output_times else (None, None)
    kept = KeptEvents(method.events, 2, False) if method.events else None
    request = Request(method, keywords_of(method), times, kept=kept)
    plan = make_plan(request, method.outputs[:1], bands, series_of(cube)[0][[0, -1]])
    there = udf(plan).apply_datacube(cube, {})
    functions = {one: load(one) for one in functions_of(plan)}
    xr.testing.assert_identical(udf_frame.run(cube, plan, functions), there)


def test_times_of_the_result(udf, cube):
    cube = cube.isel(bands=[0])
    days, values = series_of(cube)
    method = METHODS["whittaker"]
    listed = np.array([18300.0, 18400.25])
    for times, at in (
        ((None, listed), listed),
        ((20.0, None), np.floor(days[0]) + 20 * np.arange(int((days[-1] - days[0]) // 20) + 1)),
    ):
        request = Request(method, keywords_of(method), times)
        plan = make_plan(request, method.outputs[:1], ["NDVI"], days[[0, -1]])
        result = udf(plan).apply_datacube(cube, {})
        expected = whittaker(days, values[:, 0], smoothing=1e3, at=at)
        np.testing.assert_array_equal(result.values.reshape(expected.shape), expected)
        found = (result.t.values - np.datetime64("1970-01-01", "ns")) / np.timedelta64(1, "D")
        np.testing.assert_allclose(found, at, atol=1e-9)


def test_a_chain(udf, cube):
    cube = cube.isel(bands=[0])
    days, values = series_of(cube)
    method = METHODS["phenology"]
    smoother = Smoother(whittaker, "at", {"smoothing": 100.0}, "whittaker.whittaker")
    request = Request(method, keywords_of(method), smoother=smoother)
    # A period that is longer than the data: its further slots stay empty.
    plan = make_plan(request, method.outputs, ["NDVI"], [days[0] - 400, days[-1]])
    result = udf(plan).apply_datacube(cube, {})
    smooth_days = smoother.at(days)
    expected = phenology(
        smooth_days,
        smoother(days, values[:, 0]),
        observed_days=days,
        observed=values[:, 0],
        **request.keywords,
    )
    for row, metric in enumerate(plan["outputs"][0]["metrics"]):
        for slot, year in enumerate(("2020_s1", "2020_s2", "2021_s1", "2021_s2")):
            found = result.sel(bands=f"{year}_{metric}").values.reshape(-1)
            np.testing.assert_array_equal(found, expected[row, slot])
        assert np.isnan(result.sel(bands=f"2018_s1_{metric}").values).all()


def test_a_cube_without_bands_and_one_of_places(udf, cube):
    method = METHODS["whittaker"]
    plan = make_plan(Request(method, keywords_of(method)), method.outputs, ["NDVI"], [0, 1])
    module = udf(plan)
    one = cube.isel(bands=0, drop=True)
    expected = module.apply_datacube(cube.isel(bands=[0]), {}).values
    np.testing.assert_array_equal(module.apply_datacube(one, {}).values, expected)
    places = one.stack(geometry=("y", "x")).drop_vars(("geometry", "y", "x"))
    found = module.apply_datacube(places, {})
    assert found.dims == ("t", "bands", "geometry")
    # Series of parcels are as those of a table.
    assert found.dtype == np.float64
    found = found.values.reshape(expected.shape).astype(np.float32)
    np.testing.assert_array_equal(found, expected)


def test_the_input_comes_with_the_result(udf, cube):
    cube = cube.isel(bands=[0])
    places = cube.stack(geometry=("y", "x")).drop_vars(("geometry", "y", "x"))
    days, values = series_of(cube)
    method = METHODS["whittaker"]
    request = Request(method, keywords_of(method), (3.0, None))
    plan = make_plan(request, method.outputs[:1], ["NDVI"], days[[0, -1]], with_input=True)
    result = udf(plan).apply_datacube(places, {})
    at = np.floor(days[0]) + 3 * np.arange(int((days[-1] - np.floor(days[0])) // 3) + 1)
    expected = whittaker(days, values[:, 0].astype(float), smoothing=1e3, at=at)
    assert list(result.bands.values) == ["NDVI", "observed", "found", "smoothed"]
    assert result.sizes["t"] == np.union1d(days, at).size
    is_observed, is_found = (
        result.sel(bands=one).values[:, 0] == 1 for one in ("observed", "found")
    )
    np.testing.assert_array_equal(result.values[is_observed][:, :1], values)
    np.testing.assert_allclose(result.values[is_found][:, 3], expected, rtol=0, atol=1e-12)
    assert np.isnan(result.values[~is_observed][:, :2]).all()
    assert np.isnan(result.values[~is_found][:, 2:]).all()


def test_the_back_end_learns_the_names_of_the_bands(udf):
    method = METHODS["datadensity"]
    plan = make_plan(Request(method, keywords_of(method)), method.outputs, ["NDVI"], [0, 1])

    class Metadata:
        def rename_labels(self, dimension, target):
            return dimension, target

    renamed = udf(plan).apply_metadata(Metadata(), {})
    assert renamed == ("bands", [one.name for one in method.outputs[0].metrics])


def test_the_plan_is_found_in_the_graph():
    text = udf_source(["whittaker.whittaker"], '{"a": "it\'s \\"so\\""}')
    assert json.loads(plan_of(text)) == {"a": 'it\'s "so"'}
    assert len(text) < MOST_BYTES / 20
    graph = {"one": {"arguments": {"udf": "def f(: pass"}}, "two": [{"udf": text}]}
    assert plan_in(graph) == plan_of(text)
    assert plan_in({"udf": "PLAN = 3"}) is None


@pytest.mark.parametrize("line", ["def f():\n    global x\n    x = 1", "FILE = __file__"])
def test_what_cannot_be_sent(line, tmp_path, monkeypatch):
    (tmp_path / "bad.py").write_text(line)
    monkeypatch.setattr(sources, "SERIES", tmp_path)
    with pytest.raises(ValueError, match="cannot be sent"):
        udf_source(["bad.f"], "{}")


def test_imports_within_folders_are_resolved(tmp_path, monkeypatch):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "__init__.py").write_text("LEVEL = 2\n")
    (tmp_path / "base.py").write_text('"""Text."""\nBASE = 40\n')
    inner = "from .. import base as ground\nfrom . import LEVEL\nfrom ..base import BASE as b\n"
    inner += "def f():\n    from .twin import g\n    return ground.BASE + LEVEL + g(b)\n"
    (tmp_path / "deep" / "inner.py").write_text(inner)
    (tmp_path / "deep" / "twin.py").write_text("def g(number):\n    return number * 0\n")
    monkeypatch.setattr(sources, "SERIES", tmp_path)
    path = tmp_path / "udf.py"
    path.write_text(udf_source(["deep.inner.f"], "{}"))
    spec = importlib.util.spec_from_file_location("udf", path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    assert module.FUNCTIONS["deep.inner.f"]() == 42
