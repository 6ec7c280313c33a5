"""What methods and algorithms say of themselves: true, whole and well put."""

from __future__ import annotations

import ast
import inspect
import string
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from phenofuse.algorithms.declaration import (
    SMOOTHING,
    Days,
    Method,
    Number,
    OutputTimes,
    Series,
    Stack,
    Switch,
)
from phenofuse.algorithms.methods import all_methods
from phenofuse.algorithms.parameters import definitions
from phenofuse.algorithms.stack_runner import StackAlgorithm
from phenofuse.cube.problem import Problem

ROOT = Path(__file__).resolve().parents[2]
METHODS = all_methods()


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
    others = [name for name in signature if name not in keywords]
    assert others == ["days", *(series.name for series in method.inputs)]
    declared = {one.name: getattr(one, "default", None) for one in method.parameters}
    assert declared == keywords


def test_a_declared_default_is_a_value_that_is_allowed(method):
    for parameter in method.parameters:
        if isinstance(parameter, (Number, Switch)):
            assert parameter.check(parameter.default) == parameter.default


def test_a_declared_method_is_well_put(method):
    assert is_sentence(method.summary) and is_label(method.title) and is_label(method.group[1])
    assert is_label(method.source) and any(part.isdigit() for part in method.source)
    for one in (*method.inputs, *method.parameters, *method.outputs):
        assert is_label(one.title) and is_sentence(one.help), one.name
    for tag in method.tags:
        assert tag == tag.strip().lower() != ""


def test_ids_are_unique_lower_case_names(algorithms):
    names = [one.name() for one in algorithms]
    assert {"whittaker", "samplescene"} <= set(names)
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
    names = [*own, "INPUT", "MEMORY", "OUTPUT"]
    assert len(set(names)) == len(names)
    algorithm = StackAlgorithm(method).create()
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
