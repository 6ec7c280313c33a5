"""Which variables of a parcel table a method gets, what is refused, and how a run is stopped."""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from phenofuse.algorithms.declaration import (
    FUSION,
    FurtherStacks,
    Maps,
    Method,
    Metric,
    OutputTimes,
    Series,
    Stack,
)
from phenofuse.algorithms.methods.mogpr import METHOD
from phenofuse.algorithms.table_runner import TableAlgorithm
from phenofuse.series.mogpr import fit, mogpr

EACH, FROM_FILE = 1, 2


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"MAIN": "EVI"}, ['the table has no variable "EVI"', "NDVI", "VH", "VV"]),
        ({"AUXILIARIES": "VH, RVI"}, ['the table has no variable "RVI"', "Choose among"]),
        ({"AUXILIARIES": "VH, NDVI"}, ["NDVI is named twice"]),
        ({"VARIABLE": "", "VALUE": "mean"}, ["one variable only", "Field of variables"]),
        ({"CLASS": "land"}, ["Field of classes", '"land"']),
        ({"CLASS": "variable"}, ["two classes in the field variable"]),
        ({"SAMPLE": 0}, ["Series to learn from is 0"]),
        ({"LEARN": FROM_FILE, "LEARNED": "missing.json"}, ["missing.json"]),
    ],
)
def test_what_is_wrong_is_named(fuse, given, parts):
    with pytest.raises(QgsProcessingException) as raised:
        fuse(**given)
    for part in parts:
        assert part in str(raised.value)


def test_a_table_of_one_variable_is_refused_with_what_to_do(fuse, tables):
    rows = [row for row in tables.several if row[3] == "NDVI"]
    with pytest.raises(
        QgsProcessingException, match=r"one variable only, \"NDVI\".*several stacks"
    ):
        fuse(INPUT=tables.layer(rows), MAIN="")


def test_a_file_of_the_variables_in_another_order_is_refused(fuse, tmp_path):
    learned = str(tmp_path / "learned.json")
    fuse(AUXILIARIES="VH,VV", OUTPUT_LEARNED=learned)
    with pytest.raises(QgsProcessingException, match="NDVI, VH, VV, but they are given as NDVI, V"):
        fuse(AUXILIARIES="VV,VH", LEARN=FROM_FILE, LEARNED=learned)
    with pytest.raises(QgsProcessingException, match=r"is of 3 variables \(NDVI, VH, VV\)"):
        fuse(AUXILIARIES="VV", LEARN=FROM_FILE, LEARNED=learned)


@pytest.mark.parametrize("learn", ["each", "classes"])
def test_cancel_returns_soon_and_gives_no_result(processing, tables, monkeypatch, log, learn):
    calls = []
    function = {"each": mogpr, "classes": fit}[learn]

    def late(*arguments, **keywords):
        calls.append(time.monotonic())
        if len(calls) == 2:
            log.cancel()
        return function(*arguments, **keywords)

    monkeypatch.setattr(f"phenofuse.series.mogpr.{function.__name__}", late)
    given = {
        "INPUT": tables.layer(tables.several),
        "MAIN": "NDVI",
        "AUXILIARIES": "VH",
        "OUTPUT": "memory:",
    }
    given |= {"LEARN": EACH} if learn == "each" else {"CLASS": "crop", "SAMPLE": 2}
    result = processing.run(TableAlgorithm(METHOD).create(), given, feedback=log)
    assert len(calls) == 2 and time.monotonic() - calls[-1] < 2
    assert result == {} and "Cancelled" in log.text


def differences(days, values, *further, at=None, both=False):
    """Return the first value of each series less those of the others, and how many there are."""
    times = days if at is None else at
    less = values[:1] - sum(np.nan_to_num(other[:1]) for _, other in further)
    counts = np.stack([np.isfinite(one).sum(axis=0) for one in (values, further[0][1])])
    others = [one[:1] + 0 * times[:, None] for _, one in further] if both else []
    return (less + 0 * times[:, None], counts, *others)


class Toy(Method):
    """A method whose function is no part of the plugin."""

    def load(self):
        """Return the function."""
        return differences


TOY = Toy(
    id="differences",
    title="Differences",
    group=FUSION,
    function="nowhere.differences",
    summary="Takes the others from the main variable.",
    source="Nobody (2024)",
    inputs=[Series("values"), Series("others", several=True)],
    parameters=[OutputTimes("at")],
    outputs=[
        Stack("less", "Difference"),
        Maps("counts", "Counts", [Metric("n", "Number", ""), Metric("other", "Other", "")]),
        FurtherStacks("others", "Others", "both", ("less",)),
    ],
)


@pytest.mark.parametrize("both", [False, True])
def test_metrics_are_those_of_the_main_variable(processing, tables, both):
    rows = [row for row in tables.several if row[3] != "VV"]
    given = {"INPUT": tables.layer(rows), "MAIN": "NDVI", "BOTH": both}
    given |= {"OUTPUT": "memory:", "OUTPUT_METRICS": "memory:"}
    result = processing.run(TableAlgorithm(TOY).create(), given)
    parcels, ((_, ndvi), (_, radar)) = tables.together("NDVI", "VH", rows=rows)
    metrics = tables.read(result["OUTPUT_METRICS"])
    found = {one["parcel_id"]: (one["n"], one["other"]) for one in metrics}
    assert len(metrics) == len(found) == 47 and {one["variable"] for one in metrics} == {"NDVI"}
    for parcel, one, other in zip(parcels, ndvi.T, radar.T):
        if parcel != 5:
            assert found[parcel] == (np.isfinite(one).sum(), np.isfinite(other).sum())
    values = tables.by_key(tables.read(result["OUTPUT"]), "less")
    assert {variable for *_, variable in values} == ({"NDVI", "VH"} if both else {"NDVI"})
    for (parcel, _, variable), value in values.items():
        one, other = (block[0, parcels.index(parcel)] for block in (ndvi, radar))
        wanted = other if variable == "VH" else one - np.nan_to_num(other)
        assert value == (None if np.isnan(wanted) else wanted)


def test_a_file_of_what_is_learned_needs_a_table_of_one_variable(processing, tables, tmp_path):
    method = replace(TOY, learning=METHOD.learning, inputs=TOY.inputs[:1], outputs=TOY.outputs[:1])
    with pytest.raises(QgsProcessingException, match=r"has 3 variables.*selected rows only"):
        processing.run(
            TableAlgorithm(method).create(),
            {
                "INPUT": tables.layer(tables.several),
                "OUTPUT": "memory:",
                "OUTPUT_LEARNED": str(tmp_path / "learned.json"),
            },
        )
