"""Process graphs: formulas, sources, and what is too large."""

from __future__ import annotations

import ast
import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.cube.problem import Problem
from phenofuse.remote.graph import Graph, as_python, formula_process, names_in, require_size
from phenofuse.remote.sources import (
    DILATION,
    Source,
    known,
    merged,
    recipes,
    require_bands,
    source_of,
)

AREA = {"west": 5.0, "south": 51.0, "east": 5.1, "north": 51.1}
PERIOD = ("2021-01-01", "2022-01-01")


def evaluate(process, stored):
    """Run the process of a formula on an array of bands, node by node."""
    nodes = process["process_graph"]
    does = {
        "add": lambda x, y: x + y,
        "subtract": lambda x, y: x - y,
        "multiply": lambda x, y: x * y,
        "divide": lambda x, y: x / y,
        "log": lambda x, base: math.log(x, base),  # noqa: PLW0108 - it is called by names
        "array_element": lambda data, index: stored[index],
    }

    def value(one):
        if not isinstance(one, dict) or "from_node" not in one:
            return one
        node = nodes[one["from_node"]]
        arguments = {name: value(each) for name, each in node["arguments"].items()}
        return does[node["process_id"]](**arguments)

    (result,) = (name for name, node in nodes.items() if node.get("result"))
    return value({"from_node": result})


reflectance = st.floats(0.01, 1)


@given(reflectance)
def test_a_band_is_its_own_formula(value):
    process = formula_process("nir", ["nir"], scale=1e-4)
    assert evaluate(process, [1e4 * value]) == pytest.approx(value)


@given(reflectance, reflectance, reflectance)
def test_the_indices_are_those_of_their_papers(red, nir, blue):
    formulas = {one.id: one.formula for one in recipes()}
    words = {"red": red, "nir": nir, "blue": blue}

    def index(name):
        names = names_in(formulas[name])
        stored = [words[one] * 10_000 for one in names]
        return evaluate(formula_process(formulas[name], names, 1e-4), stored)

    assert index("s2_ndvi") == pytest.approx((nir - red) / (nir + red), abs=1e-9)
    below = nir + 6 * red - 7.5 * blue + 1
    if abs(below) > 0.1:
        assert index("s2_evi") == pytest.approx(2.5 * (nir - red) / below, abs=1e-9)
    assert index("s2_evi2") == pytest.approx(2.5 * (nir - red) / (nir + 2.4 * red + 1), abs=1e-9)


@given(st.floats(1e-3, 1), st.floats(1e-3, 1))
def test_the_radar_variables(vv, vh):
    formulas = {one.id: one.formula for one in recipes()}
    expected = {"s1_rvi": 2 * vh / (vv + vh), "s1_vv": 10 * math.log10(vv), "s1_ratio": vh / vv}
    for name, value in expected.items():
        names = names_in(formulas[name])
        stored = [{"vv": vv, "vh": vh}[one] for one in names]
        found = evaluate(formula_process(formulas[name], names), stored)
        assert found == pytest.approx(value, rel=1e-9, abs=1e-9)


@pytest.mark.parametrize("formula", ["nir ** red", "exp(nir)", "nir if red else nir", "nir.real"])
def test_what_is_no_formula(formula):
    with pytest.raises(ValueError, match="no place in a formula"):
        formula_process(formula, ["nir", "red"])


def test_every_recipe_has_its_bands_on_every_back_end():
    for backend in known()["backends"]:
        for recipe in recipes():
            source = source_of(recipe, backend["url"])
            assert source.collection and all(source.bands)
            assert bool(source.bands) != bool(source.namespace)
            assert len(source.bands) == len(names_in(recipe.formula))
            assert bool(source.classes) == (recipe.sensor == "sentinel2")
            assert not source_of(recipe, backend["url"], mask=False).classes


def test_the_names_are_those_of_the_back_end():
    ndvi = recipes()[0]
    assert source_of(ndvi, "https://openeo.dataspace.copernicus.eu").collection == "SENTINEL2_L2A"
    assert source_of(ndvi, "https://openeo.vito.be/openeo/1.2").collection.startswith("TERRASCOPE")
    assert source_of(ndvi, "https://earthengine.openeo.org/v1.0").bands == ("B8", "B4")
    assert source_of(ndvi, "https://new.example.org", collection="MINE").collection == "MINE"


@pytest.mark.parametrize("orbit", ["", "DESCENDING"])
def test_the_orbits_of_radar_are_chosen(orbit):
    by_id = {one.id: one for one in recipes()}
    graph = Graph()
    for recipe in ("s1_vv", "s2_ndvi"):
        source = source_of(by_id[recipe], "https://new.example.org", mask=False, orbit=orbit)
        source.add(graph, AREA, PERIOD, set())
    loaded = {
        one["arguments"]["id"]: one["arguments"]
        for one in graph.nodes.values()
        if one["process_id"] == "load_collection"
    }
    assert "properties" not in loaded["SENTINEL2_L2A"]
    if not orbit:
        assert "properties" not in loaded["SENTINEL1_GRD"]
        return
    (process,) = loaded["SENTINEL1_GRD"]["properties"]["sat:orbit_state"]["process_graph"].values()
    assert process["process_id"] == "eq" and process["result"]
    assert process["arguments"] == {"x": {"from_parameter": "value"}, "y": "DESCENDING"}


def test_two_sensors_become_the_bands_of_one_cube():
    url = "https://openeo.dataspace.copernicus.eu"
    by_id = {one.id: one for one in recipes()}
    sources = [source_of(by_id[one], url) for one in ("s2_ndvi", "s1_rvi", "s1_vv")]
    graph = Graph()
    nodes = graph.finish(merged(graph, sources, AREA, PERIOD, {DILATION}))
    processes = [node["process_id"] for node in nodes.values()]
    assert processes.count("load_collection") == 4  # the classes are loaded for themselves
    assert processes.count(DILATION) == 1
    assert processes.count("sar_backscatter") == 2
    assert processes.count("resample_cube_spatial") == 3  # two radar variables, and the classes
    assert processes.count("merge_cubes") == 2
    labels = [
        node["arguments"]["label"]
        for node in nodes.values()
        if node["process_id"] == "add_dimension"
    ]
    assert labels == ["NDVI", "RVI", "VV"]
    assert [name for name, node in nodes.items() if node.get("result")] == [list(nodes)[-1]]
    json.dumps(nodes)


def test_what_a_back_end_lacks_is_named():
    collection = {"cube:dimensions": {"bands": {"type": "bands", "values": ["B04", "B08"]}}}
    source = source_of(recipes()[0], "https://new.example.org", mask=False)
    require_bands(source, lambda name: collection)
    with pytest.raises(Problem, match="no collection called SENTINEL2_L2A"):
        require_bands(source, lambda name: None)
    with pytest.raises(Problem, match="no band B11"):
        require_bands(Source("a", "b", ("B11",)), lambda name: collection)
    with pytest.raises(Problem, match="no band SCL"):
        require_bands(source_of(recipes()[0], "https://new.example.org"), lambda name: collection)


def test_what_is_too_large_is_not_sent():
    require_size({"a": "x" * (2**21 - 100)})
    with pytest.raises(Problem, match=r"2\.\d|2 MiB"):
        require_size({"a": "x" * 2**21})


def test_the_program_holds_the_graph():
    nodes = {"a": {"process_id": "load", "arguments": {"text": 'it\'s "so"\n\\'}, "result": True}}
    text = as_python(nodes, "https://openeo.example.org")
    (graph,) = (
        ast.literal_eval(one.value)
        for one in ast.parse(text).body
        if isinstance(one, ast.Assign) and ast.unparse(one.targets[0]) == "GRAPH"
    )
    assert json.loads(graph) == nodes
