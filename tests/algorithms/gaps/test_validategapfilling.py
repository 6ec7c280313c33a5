"""Validate gap filling, through Processing."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from qgis.core import QgsProcessingException
from qgis.PyQt.QtGui import QImage

from phenofuse.algorithms.gaps.gap_inputs import Sampled
from phenofuse.algorithms.gaps.validategapfilling import LABELS, ValidateGapFillingAlgorithm
from phenofuse.cube.problem import Problem
from phenofuse.series.gap_validation import METHODS, SMOOTHINGS

LINES, WHITTAKER, ALONE, FUSED = range(4)


@pytest.fixture
def validate(processing, gap_stacks, log):
    """Run the algorithm on a few series of the scene."""

    def run(feedback=None, **parameters):
        given = {
            "INPUT": gap_stacks["ndvi"],
            "AUXILIARIES": [gap_stacks["radar"]],
            "METHODS": [LINES, WHITTAKER],
            "LENGTHS": "1, 30",
            "SERIES": 100,
            "OUTPUT": "TEMPORARY_OUTPUT",
        }
        algorithm = ValidateGapFillingAlgorithm().create()
        return processing.run(algorithm, given | parameters, feedback=feedback or log)

    return run


def test_labels_are_those_of_the_methods():
    assert tuple(LABELS) == METHODS


@pytest.fixture(scope="module")
def pictures(tmp_path_factory):
    return tmp_path_factory.mktemp("pictures")


def test_all_methods_are_compared_and_drawn(validate, rows, log, pictures):
    picture = pictures / "new" / "errors.png"
    results = validate(METHODS=[0, 1, 2, 3], LENGTHS="40,1", OUTPUT_PLOT=str(picture))
    found = rows(results["OUTPUT"])
    assert [(row["method"], row["hidden_days"]) for row in found] == [
        (method, length) for length in (1, 40) for method in METHODS
    ]
    for row in found:
        assert 0.01 < row["rmse"] < 0.3 and abs(row["bias"]) <= row["rmse"] and row["r2"] <= 1
        assert row["gap_days"] > row["hidden_days"] and 50 < row["series"] <= 100
        assert (row["smoothing"] in SMOOTHINGS) == (row["method"] == "whittaker")
        is_process = row["method"] in ("gp", "mogpr")
        shares = [row[f"coverage_{level}"] for level in (50, 80, 95)]
        assert all((share is not None) == is_process for share in shares)
        if is_process:
            assert shares == sorted(shares) and 0.6 < shares[-1] <= 1
    for length in (1, 40):
        of = [row for row in found if row["hidden_days"] == length]
        assert len({row["observations"] for row in of}) == 1
    image = QImage(results["OUTPUT_PLOT"])
    assert results["OUTPUT_PLOT"] == str(picture) and image.width() > 800
    assert len({image.pixel(x, y) for x in range(0, 1200, 7) for y in range(0, 490, 7)}) > 10
    assert any("MOGPR" in line and "% within the intervals" in line for line in log.infos)


def test_the_same_seed_gives_the_same(validate, rows):
    one, again, other = (rows(validate(SEED=seed)["OUTPUT"]) for seed in (3, 3, 4))
    assert one == again != other


def test_a_given_lambda_is_used(validate, rows):
    found = rows(validate(METHODS=[WHITTAKER], SMOOTHING=77)["OUTPUT"])
    assert [row["smoothing"] for row in found] == [77, 77]


def test_without_further_stacks_fusion_is_left_out(validate, rows, log):
    found = rows(validate(AUXILIARIES=None, METHODS=[LINES, FUSED])["OUTPUT"])
    assert {row["method"] for row in found} == {"lines"}
    assert any("fusion is left out" in line for line in log.infos)


def test_a_length_that_cannot_be_hidden_is_named(validate, rows, log):
    found = rows(validate(LENGTHS="1, 400")["OUTPUT"])
    assert {row["hidden_days"] for row in found} == {1}
    assert any("gap of 400 days" in line for line in log.warnings)
    with pytest.raises(QgsProcessingException, match="gaps of 400, 500 days"):
        validate(LENGTHS="500; 400")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({"LENGTHS": "1, 2.5"}, '"2.5"'),
        ({"LENGTHS": "0"}, '"0"'),
        ({"LENGTHS": " , "}, "names 0 lengths"),
        ({"LENGTHS": "99999"}, '"99999"'),
        ({"SMOOTHING": -1}, "-1"),
        ({"METHODS": []}, "No method"),
        ({"METHODS": [FUSED], "AUXILIARIES": None}, "no further stack"),
    ],
)
def test_bad_input_is_named(validate, given, words):
    with pytest.raises(QgsProcessingException, match=words):
        validate(**given)


def test_nothing_to_learn_from_is_a_problem(validate, write_stack, tmp_path):
    flat = np.zeros((6, 8, 20), np.float32)
    path = write_stack(tmp_path / "flat.tif", flat, [f"2020-0{one}-01" for one in range(1, 7)])
    with pytest.raises(QgsProcessingException, match="Nothing can be learned"):
        validate(INPUT=str(path), METHODS=[ALONE], AUXILIARIES=None)


def test_without_matplotlib_the_table_is_still_made(validate, rows, log, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "matplotlib.figure", None)
    results = validate(OUTPUT_PLOT=str(tmp_path / "plot.png"))
    assert rows(results["OUTPUT"]) and "OUTPUT_PLOT" not in results
    assert any("get matplotlib by" in line for line in log.warnings)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("progress", [0.0, 50.0])
def test_it_can_be_cancelled(validate, cancelling, tmp_path, progress):
    target = tmp_path / "errors.gpkg"
    assert validate(feedback=cancelling(progress), OUTPUT=str(target)) == {}
    assert list(tmp_path.iterdir()) == []


def sampled(place):
    return Sampled(("a",), (np.zeros(1),), (np.zeros((1, len(place))),), np.array(place))


def test_halves_are_of_different_places():
    place = np.repeat(np.arange(9), 50)
    learned, tested = sampled(place).halves(120, 1)
    assert learned.size == tested.size == 120
    assert not set(place[learned]) & set(place[tested])
    assert len(set(place[learned])) == 5 and len(set(place[tested])) == 4


def test_halves_of_one_place_share_no_series():
    learned, tested = sampled([7] * 11).halves(100, 1)
    assert sorted([*learned, *tested]) == list(range(11))
    with pytest.raises(Problem, match="Only one pixel"):
        sampled([3]).halves(10, 0)
