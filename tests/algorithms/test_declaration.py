"""What methods and algorithms say of themselves: true, whole and well put."""

from __future__ import annotations

import ast
import inspect
import json
import string
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsProcessingException,
    QgsProcessingParameterDefinition,
)

from phenofuse.algorithms.declaration import (
    SMOOTHING,
    Choice,
    Days,
    Events,
    FurtherStacks,
    Maps,
    Method,
    Metric,
    Number,
    OutputTimes,
    SeasonMaps,
    Series,
    Stack,
    Switch,
    load,
)
from phenofuse.algorithms.methods import all_methods
from phenofuse.algorithms.models.ready_model import ReadyModel
from phenofuse.algorithms.openeo.runner import OpeneoAlgorithm
from phenofuse.algorithms.parameters import definitions
from phenofuse.algorithms.stack_runner import StackAlgorithm
from phenofuse.algorithms.table_runner import TableAlgorithm
from phenofuse.cube.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
METHODS = all_methods()
METHODS_BY_ID = {one.id: one for one in METHODS}


@pytest.fixture(params=METHODS, ids=lambda method: method.id)
def method(request) -> Method:
    return request.param


@pytest.fixture
def algorithms(processing):
    return QgsApplication.processingRegistry().providerById("phenofuse").algorithms()


def is_sentence(text: str) -> bool:
    return bool(text) and text == text.strip() and text.endswith(".") and "  " not in text


def is_label(text: str) -> bool:
    return bool(text) and text == text.strip() and text[0].isupper() and text[-1] not in ".:,"


def test_the_declared_function_is_there_and_takes_what_is_declared(method):
    signature = inspect.signature(method.load()).parameters
    keywords = {
        name: one.default for name, one in signature.items() if one.kind is one.KEYWORD_ONLY
    }
    open_end = {name for name, one in signature.items() if one.kind is one.VAR_KEYWORD}
    others = [name for name in signature if name not in {*keywords, *open_end}]
    assert others == ["days", *(one.name for one in method.inputs if one not in method.beside)]
    declared = {one.name: getattr(one, "default", None) for one in method.parameters}
    declared |= {one.name: None for one in method.beside}
    declared |= {f"{one.name}_days": None for one in method.beside if one.own_times}
    for one in method.outputs:
        if isinstance(one, FurtherStacks):
            declared[one.keyword] = False
    if method.learning:
        declared["state"] = None
    if method.wants_observations:
        declared |= {"observed_days": None, "observed": None}
    assert declared.items() >= keywords.items() if open_end else declared == keywords


def test_what_is_declared_of_the_first_phase_is_there(method):
    if method.learning is None:
        pytest.skip("the method has no first phase")
    signature = inspect.signature(load(method.learning.fit)).parameters
    for one in method.learning.parameters:
        assert signature[one.name].default == one.default
    own = {one.name: one.default for one in method.parameters if one.name in method.learning.also}
    assert set(own) == set(method.learning.also) <= set(signature)
    days, values, *further = example(method)
    state = load(method.learning.fit)(days, values, *further)
    kind = load(method.learning.state)
    kept = json.loads(json.dumps(state.to_dict()))
    np.testing.assert_array_equal(
        method.load()(days, values, *further, state=kind.from_dict(kept))[0],
        method.load()(days, values, *further, state=state)[0],
    )
    for text, words in method.learning.describe(state, ["one", "other"]):
        assert is_sentence(text.format(**words))


def example(method):
    """Days and values of a variable, and the pair of another one of the same series if wanted."""
    days = np.array([0.0, 5.0, 9.0, 20.0, 31.0, 40.0])
    values = np.array([[1.0, 2], [3, np.nan], [2, 2.5], [1, 3], [2, 4], [2.5, 2]])
    further = [(days[1:] + 2, 2 * values[1:] + 1)] if method.further else []
    return [days, values, *further]


def test_a_declared_default_is_a_value_that_is_allowed(method):
    for parameter in method.parameters:
        if isinstance(parameter, (Number, Choice, Switch)):
            assert parameter.check(parameter.default) == parameter.default


def test_a_declared_method_is_well_put(method):
    assert is_sentence(method.summary) and is_label(method.title) and is_label(method.group[1])
    assert is_label(method.source) and any(part.isdigit() for part in method.source)
    for one in (*method.inputs, *method.parameters, *method.outputs):
        assert is_label(one.title) and is_sentence(one.help), one.name
    for maps in method.outputs:
        for metric in getattr(maps, "metrics", ()):
            assert is_label(metric.title) and is_sentence(metric.help), metric.name
    for tag in method.tags:
        assert tag == tag.strip().lower() != ""


def test_a_method_returns_what_is_declared(method):
    inputs = days, values, *_ = example(method)
    keywords = {one.keyword: True for one in method.outputs if isinstance(one, FurtherStacks)}
    arrays = method.arrays(method.load()(*inputs, **keywords))
    outputs = [
        output
        for one in method.outputs
        for output in ([one] * len(one.parts) if isinstance(one, FurtherStacks) else [one])
    ]
    assert len(arrays) == len(outputs)
    defaults = {one.name: getattr(one, "default", None) for one in method.parameters}
    at = method.result_days(days, defaults)
    for array, output in zip(arrays, outputs):
        shape: tuple[int, ...] = (days.size if at is None else len(at),)
        if isinstance(output, Maps):
            shape = (len(output.metrics),)
        if isinstance(output, SeasonMaps):
            shape = (len(output.metrics), len(output.slots(days, defaults)))
        if isinstance(output, Events):
            shape = (len(array), len(output.metrics))
        assert array.shape == (*shape, values.shape[1]), output.name


def test_outputs_and_their_metrics_have_names_of_their_own(method):
    assert not method.outputs[0].optional
    assert sum(isinstance(one, Events) for one in method.outputs) <= 1
    stacks = [one.name for one in method.outputs if isinstance(one, Stack)]
    metrics = [m.name for one in method.outputs if isinstance(one, Maps) for m in one.metrics]
    events = [m.name for one in method.outputs if isinstance(one, Events) for m in one.metrics]
    for names in (stacks, metrics, events):
        assert len(set(names)) == len(names)
        assert all(name.isidentifier() and name == name.lower() for name in names)


def test_ids_are_unique_lower_case_names(algorithms):
    names = [one.name() for one in algorithms]
    assert {"whittaker", "samplescene"} <= set(names)
    for one in METHODS:
        assert {one.id, f"{one.id}_parcels"} <= set(names)
    assert len(set(names)) == len(names)
    for one in algorithms:
        assert one.name().isidentifier() and one.name() == one.name().lower()
        assert one.groupId().isidentifier() and one.groupId() == one.groupId().lower()
    groups = {(one.groupId(), one.group()) for one in algorithms}
    assert len({group for group, _ in groups}) == len(groups)


def test_algorithms_explain_themselves(algorithms):
    for one in algorithms:
        assert is_label(one.displayName()) and is_label(one.group()), one.name()
        assert is_sentence(one.shortDescription()), one.name()
        assert len(one.shortHelpString()) > len(one.shortDescription()), one.name()
        assert not one.icon().isNull() and Path(one.svgIconPath()).is_file()
        assert one.tags() and all(one.tags())
        assert type(one.create()) is type(one)


def test_every_parameter_and_output_is_explained(algorithms):
    for one in algorithms:
        if isinstance(one, ReadyModel):
            continue  # what it asks for are parameters of its steps
        names = [definition.name() for definition in one.parameterDefinitions()]
        assert len(set(names)) == len(names)
        for definition in one.parameterDefinitions():
            where = f"{one.name()} {definition.name()}"
            assert definition.name() == definition.name().upper(), where
            assert is_label(definition.description()), where
            assert is_sentence(definition.help()), where
        assert "OUTPUT" in [output.name() for output in one.outputDefinitions()]
        for output in one.outputDefinitions():
            assert is_label(output.description()), f"{one.name()} {output.name()}"


def test_no_two_parameters_of_a_method_have_one_name(processing, method):
    own = [one.name() for parameter in method.parameters for one in definitions(parameter)]
    outputs = ["OUTPUT", *(f"OUTPUT_{one.name.upper()}" for one in method.outputs[1:])]
    names = [*own, "INPUT", "MEMORY", *outputs]
    if method.events:
        names += ["EVENTS", "KEEP"] if method.events.size else ["EVENTS"]
    names += [one.name.upper() for one in method.beside]
    names += ["OUTPUT_DATES"] if method.date_table else []
    if method.further:
        names += ["AUXILIARIES"]
    if method.smooth_first:
        names += ["SMOOTHER", "SMOOTHER_PARAMETERS"]
    if method.learning:
        names += ["LEARN", "LEARNED", "OUTPUT_LEARNED", "OUTPUT_REPORT", "CLASSES", "CLASS_PARCELS"]
        names += [one.name() for known in method.learning.parameters for one in definitions(known)]
        names += ["ENGINE"] if method.learning.engines else []
    assert len(set(names)) == len(names)
    algorithm = StackAlgorithm(method).create()
    assert sorted(one.name() for one in algorithm.parameterDefinitions()) == sorted(names)


def test_no_parameter_of_a_method_has_a_name_of_those_on_openeo(processing, method):
    own = [one.name() for parameter in method.parameters for one in definitions(parameter)]
    plain = METHODS_BY_ID["datadensity"]
    algorithms = [OpeneoAlgorithm(one).create() for one in (method, plain)]
    asked, of_openeo = ({one.name() for one in each.parameterDefinitions()} for each in algorithms)
    of_openeo -= {one.name.upper() for one in plain.parameters}
    of_openeo |= {"DATA_FURTHER", "DATA_FURTHER_BANDS", "LEARNED"}
    assert set(own) <= asked
    assert set(own) & of_openeo == set()


def test_no_two_parameters_of_a_method_on_tables_have_one_name(processing, method):
    own = [one.name() for parameter in method.parameters for one in definitions(parameter)]
    names = [*own, "INPUT", "PARCEL", "TIME", "VALUE", "VARIABLE", "OUTPUT"]
    names += [one.name.upper() for one in method.beside]
    kinds = {type(one) for one in method.outputs}
    names += ["POLYGONS", "POLYGON_ID"] if kinds & {Maps, SeasonMaps, Events} else []
    names += ["OUTPUT_METRICS"] if Stack in kinds and kinds & {Maps, SeasonMaps} else []
    names += ["OUTPUT_EVENTS"] if Events in kinds and kinds & {Stack, Maps, SeasonMaps} else []
    if method.further:
        names += ["MAIN", "AUXILIARIES"]
        names += [one.keyword.upper() for one in method.outputs if isinstance(one, FurtherStacks)]
    if method.smooth_first:
        names += ["SMOOTHER", "SMOOTHER_PARAMETERS"]
    if method.learning:
        names += ["LEARN", "LEARNED", "OUTPUT_LEARNED", "OUTPUT_REPORT", "CLASS"]
        names += [one.name() for known in method.learning.parameters for one in definitions(known)]
        names += ["ENGINE"] if method.learning.engines else []
    assert len(set(names)) == len(names)
    algorithm = TableAlgorithm(method).create()
    assert sorted(one.name() for one in algorithm.parameterDefinitions()) == sorted(names)


def test_rare_parameters_are_advanced(processing):
    whittaker = QgsApplication.processingRegistry().algorithmById("phenofuse:whittaker")
    advanced = QgsProcessingParameterDefinition.Flag.FlagAdvanced
    hidden = [one.name() for one in whittaker.parameterDefinitions() if one.flags() & advanced]
    assert "MEMORY" in hidden and "MAX_GAP" in hidden
    assert not {"INPUT", "SMOOTHING", "OUTPUT"} & set(hidden)


def messages() -> list[tuple[str, ast.Call]]:
    """Every `Problem(...)` of the plugin, and where it is."""
    found = []
    for room in ("algorithms", "cube", "provider", "ui"):
        for path in sorted((ROOT / room).rglob("*.py")):
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
                name = getattr(getattr(node, "func", None), "id", "")
                if name == "Problem" and isinstance(node.args[0], ast.Constant):
                    found.append((f"{path.relative_to(ROOT)}:{node.lineno}", node))
    return found


@pytest.mark.parametrize("call", [pytest.param(one, id=where) for where, one in messages()])
def test_a_message_names_what_and_why_and_what_now(call):
    text = call.args[0].value
    fields = {name for _, name, _, _ in string.Formatter().parse(text) if name}
    values = {keyword.arg for keyword in call.keywords}
    if None not in values:
        assert fields == values
    assert is_sentence(text)
    assert len(text.split(". ")) >= 2, "a message ends with what to do now"


@pytest.mark.parametrize("value", [1e-9, 5, "2.5", np.float32(3), True])
def test_a_number_in_range_is_taken(value):
    assert Number("a", "A", "", default=1, above=0).check(value) == float(value)


@pytest.mark.parametrize("value", [0, -1, "abc", "", None, float("nan"), float("inf"), "nan", [1]])
def test_a_number_out_of_range_is_a_problem_that_names_it(value):
    with pytest.raises(Problem) as raised:
        Days("a", "Length of a gap", "", default=30, above=0).check(value)
    text = str(raised.value)
    assert text.startswith("Length of a gap is ") and "30" in text
    assert ("empty" if value in ("", None) else str(value)) in text


def test_a_number_above_the_largest_is_a_problem_that_names_it():
    with pytest.raises(
        Problem, match=r"Slope is 1, but must be a number up to 0\. Give one, .* -2"
    ):
        Number("a", "Slope", "", default=-2, most=0).check(1)


@pytest.mark.parametrize("value", [None, ""])
def test_a_number_without_default_may_be_left_empty(value):
    assert Number("a", "A", "", default=None, above=0).check(value) is None


def running_sum(days, values, *, factor=1.0, squared=False, at=None):
    """Sum up each series; a method that is declared in this test alone."""
    rows = slice(None) if at is None else np.searchsorted(days, at)
    result = factor * np.nancumsum(values, axis=0)[rows]
    return result**2 if squared else result


class Toy(Method):
    """A method whose function is no part of the plugin."""

    def load(self):
        """Return the function."""
        return running_sum


TOY = Toy(
    id="runningsum",
    title="Running sum",
    group=SMOOTHING,
    function="nowhere.running_sum",
    summary="Sums up each series.",
    source="Nobody (2024)",
    inputs=[Series("values", "Stack to sum up")],
    parameters=[
        Number("factor", "Factor", "Any number.", default=1.0),
        Switch("squared", "Squared", "Squares the sum.", default=False),
        OutputTimes("at"),
    ],
    outputs=[Stack("sum", "Sum")],
)


def test_a_new_declaration_is_an_algorithm_at_once(processing, tmp_path, write_stack):
    values = np.random.default_rng(1).random((4, 20, 30)).astype(np.float32)
    values[2, 5:9] = np.nan
    times = ["2020-01-01", "2020-01-03", "2020-01-05", "2020-01-07"]
    source = write_stack(tmp_path / "a.tif", values, times)
    result = processing.run(
        StackAlgorithm(TOY).create(),
        {
            "INPUT": str(source),
            "TIMES": "2020-01-03, 2020-01-07",
            "AT": 2,
            "SQUARED": True,
            "OUTPUT": str(tmp_path / "b.tif"),
        },
    )
    dataset = gdal.Open(result["OUTPUT"])
    expected = (np.nancumsum(values, axis=0)[[1, 3]] ** 2).astype(np.float32)
    np.testing.assert_allclose(dataset.ReadAsArray(), expected, rtol=1e-6)
    described = [dataset.GetRasterBand(band).GetDescription() for band in (1, 2)]
    assert described == ["2020-01-03", "2020-01-07"]


def sums_and_more(days, values, *, factor=1.0):
    """Three outputs: a running sum, two metrics and the values themselves."""
    total = factor * np.nancumsum(values, axis=0)
    return total, np.stack([total[-1], np.isfinite(values).sum(axis=0)]), values


class Several(Method):
    """A method of several outputs that is no part of the plugin."""

    def load(self):
        """Return the function."""
        return sums_and_more


SEVERAL = Several(
    id="several",
    title="Several",
    group=SMOOTHING,
    function="nowhere.several",
    summary="Gives several rasters.",
    source="Nobody (2024)",
    inputs=[Series("values", "Stack to sum up")],
    parameters=[Number("factor", "Factor", "Any number.", default=1.0)],
    outputs=[
        Stack("total", "Running sum"),
        Maps(
            "counts",
            "Counts",
            [
                Metric("sum", "Sum", "The sum."),
                Metric("observations", "Observations", "Their number.", unit="times"),
            ],
            optional=True,
        ),
        Stack("same", "The values", optional=True),
    ],
)


@pytest.fixture
def run_several(processing, tmp_path, write_stack):
    """Run the method of several outputs; return its values (T, rows, columns) and its results."""

    def run(**outputs):
        values = np.random.default_rng(1).random((4, 20, 30)).astype(np.float32)
        values[2, 5:9] = np.nan
        times = ["2020-01-01", "2020-01-03", "2020-01-05", "2020-01-07"]
        source = write_stack(tmp_path / "a.tif", values, times)
        given = {"INPUT": str(source), "OUTPUT": str(tmp_path / "total.tif")}
        given |= {name: str(tmp_path / path) for name, path in outputs.items()}
        return values, processing.run(StackAlgorithm(SEVERAL).create(), given)

    return run


def test_outputs_that_are_not_asked_for_are_not_written(run_several, tmp_path):
    values, results = run_several()
    assert set(results) == {"OUTPUT"}
    assert sorted(one.name for one in tmp_path.glob("*.tif")) == ["a.tif", "total.tif"]
    found = gdal.Open(results["OUTPUT"]).ReadAsArray()
    np.testing.assert_allclose(found, np.nancumsum(values, axis=0), rtol=1e-6)


def test_each_output_has_a_raster_of_its_own(run_several):
    values, results = run_several(OUTPUT_COUNTS="counts.tif", OUTPUT_SAME="same.tif")
    assert set(results) == {"OUTPUT", "OUTPUT_COUNTS", "OUTPUT_SAME"}
    np.testing.assert_array_equal(gdal.Open(results["OUTPUT_SAME"]).ReadAsArray(), values)
    counts = gdal.Open(results["OUTPUT_COUNTS"])
    found = counts.ReadAsArray()
    np.testing.assert_allclose(found[0], np.nansum(values, axis=0), rtol=1e-6)
    np.testing.assert_array_equal(found[1], np.isfinite(values).sum(axis=0))
    bands = [counts.GetRasterBand(number) for number in (1, 2)]
    assert [one.GetDescription() for one in bands] == ["sum", "observations"]
    assert bands[1].GetMetadata() == {"PHENOFUSE_METRIC": "Observations", "PHENOFUSE_UNIT": "times"}
    assert counts.GetMetadataItem("PHENOFUSE_METHOD") == "several"


def test_an_output_in_the_middle_may_be_left_out(run_several):
    values, results = run_several(OUTPUT_SAME="same.tif")
    assert set(results) == {"OUTPUT", "OUTPUT_SAME"}
    np.testing.assert_array_equal(gdal.Open(results["OUTPUT_SAME"]).ReadAsArray(), values)


def test_two_outputs_of_one_name_are_a_problem(run_several, tmp_path):
    with pytest.raises(QgsProcessingException, match=r"same\.tif is the name of two outputs"):
        run_several(OUTPUT_COUNTS="same.tif", OUTPUT_SAME="same.tif")
    assert [one.name for one in tmp_path.glob("*.tif")] == ["a.tif"]
