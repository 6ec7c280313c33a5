"""What a preview makes of the outputs of any declared method."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from phenofuse.algorithms.declaration import (
    DAYS_SINCE_1970,
    PHENOLOGY,
    Events,
    Maps,
    Method,
    Metric,
    Number,
    OutputTimes,
    SeasonMaps,
    Series,
    Stack,
)
from phenofuse.algorithms.methods import all_methods
from phenofuse.algorithms.preview import Preview, finds_marks, parameters_of
from phenofuse.algorithms.stack_runner import StackAlgorithm
from phenofuse.cube.problem import Problem

OBSERVED = np.arange(18000.0, 18060, 10)
VALUES = np.linspace(0, 1, 6, dtype=np.float32)[:, None]


class Known(Method):
    """A method whose function is no file in `series/`."""

    def load(self):
        """Return the function."""
        return known


def known(days, values, *, factor=1.0, at=None):
    at = days if at is None else at
    shape = (len(at), values.shape[1])
    curve = np.full(shape, factor, values.dtype)
    seasons = np.full((2, 3, values.shape[1]), np.nan)
    seasons[:, 1] = np.array([18010, 1 / 3])[:, None]
    events = np.full((3, 2, values.shape[1]), np.nan)
    events[0] = np.array([18020, 18030])[:, None]
    return curve, curve / 3, np.array([[7.0]]), seasons, events


METHOD = Known(
    id="known",
    title="Known",
    group=PHENOLOGY,
    function="none.none",
    summary="",
    source="",
    inputs=[Series("values")],
    parameters=[Number("factor", "Factor", "A factor.", 1.0, above=0), OutputTimes("at")],
    outputs=[
        Stack("curve", "Curve"),
        Stack("deviation", "Deviation"),
        Maps("maps", "Maps", [Metric("count", "Count", "", "times")]),
        SeasonMaps(
            "seasons",
            "Seasons",
            [Metric("start", "Start", "", DAYS_SINCE_1970, "start"), Metric("value", "Value", "")],
            lambda days, keywords: ["s1", "s2", "s3"],
        ),
    ],
)


def preview(method: Method, **parameters) -> Preview:
    return Preview(StackAlgorithm(method).create(), parameters)


def test_every_kind_of_output_is_found(qgis_app):
    found = preview(METHOD, FACTOR=2.5, AT=1, STEP=25).run([OBSERVED], [VALUES])
    (curve,) = found.curves
    np.testing.assert_array_equal(curve.days, [18000, 18025, 18050])
    np.testing.assert_array_equal(curve.values, np.full(3, 2.5, np.float32))
    np.testing.assert_array_equal(curve.deviation, np.full(3, np.float32(2.5 / 3)))
    (season,) = found.seasons
    assert season.slot == "s2"
    assert season.day("start") == 18010
    assert season.found[1].value == np.float32(1 / 3)
    assert [(one.name, one.value, one.unit) for one in found.metrics] == [("count", 7, "times")]
    assert found.events == []


def test_rows_of_events_are_found_and_a_stack_beside_them_is_no_curve(qgis_app):
    dates = [Metric("peak", "", "", DAYS_SINCE_1970), Metric("valley", "", "", DAYS_SINCE_1970)]
    rows = Events("events", "Events", dates)
    method = replace(METHOD, outputs=[*METHOD.outputs, rows])
    found = preview(method).run([OBSERVED], [VALUES])
    assert [one.days for one in found.events] == [[18020, 18030]]
    assert found.curves == []
    assert finds_marks(method)


def test_numbers_pass_through_the_type_that_is_written(qgis_app):
    found = preview(METHOD, FACTOR=0.1).run([OBSERVED], [VALUES.astype(float)])
    assert found.curves[0].values.dtype == np.float32
    whole = preview(METHOD, FACTOR=0.1).run(
        [OBSERVED], [VALUES.astype(float)], written_as="float64"
    )
    assert whole.curves[0].values.dtype == np.float64
    assert whole.seasons[0].found[1].value == 1 / 3


def test_wrong_values_and_missing_variables_are_said(qgis_app):
    with pytest.raises(Problem, match="above 0"):
        preview(METHOD, FACTOR=-1).run([OBSERVED], [VALUES])
    fusion = next(one for one in all_methods() if one.further)
    with pytest.raises(Problem, match="second variable"):
        preview(fusion).run([OBSERVED], [VALUES])


def test_the_parameters_are_those_of_the_method_alone(qgis_app):
    for method in all_methods():
        algorithm = StackAlgorithm(method).create()
        names = {one.name() for one in parameters_of(algorithm)}
        assert not names & {"INPUT", "AUXILIARIES", "MEMORY", "CLASSES", "OUTPUT", "OUTPUT_LEARNED"}
        assert ("SMOOTHER" in names) == method.smooth_first
        assert ("LEARN" in names) == (method.learning is not None)


@pytest.mark.parametrize("name", ["phenology", "phenologymetrics", "seasonintervals"])
def test_seasons_say_what_their_dates_mark(name):
    (method,) = (one for one in all_methods() if one.id == name)
    marks = [one.mark for one in method.outputs[0].metrics if one.mark]
    assert {"start", "peak", "end"} <= set(marks)
    assert len(set(marks)) == len(marks)
    assert finds_marks(method)
