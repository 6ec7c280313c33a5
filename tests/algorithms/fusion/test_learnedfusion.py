"""The learned fusion as a Processing algorithm."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

from phenofuse.algorithms.fusion import learnedfusion
from phenofuse.algorithms.fusion.learnedfusion import LearnedFusionAlgorithm, log_errors
from phenofuse.cube import learned_fusion
from phenofuse.cube.learned_errors import LengthErrors

pytest.importorskip("sklearn", reason="scikit-learn is not installed")

SIZE = 32


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__()
        self.said, self.warned = [], []

    def pushInfo(self, info):
        """Keep a line of the log."""
        self.said.append(info)

    def pushWarning(self, warning):
        """Keep a warning."""
        self.warned.append(warning)


@pytest.fixture(autouse=True)
def few_trees(monkeypatch):
    monkeypatch.setattr(learned_fusion, "TREES", 25)
    monkeypatch.setattr(learned_fusion, "ROUNDS", 1)
    monkeypatch.setattr(learnedfusion, "MOST_LEARNED", 200)
    monkeypatch.setattr(learnedfusion, "MOST_TESTED", 50)


@pytest.fixture(scope="module")
def stacks(write_stack, tmp_path_factory):
    """An index with gaps and a radar that follows it, in fields that differ."""
    folder = tmp_path_factory.mktemp("stacks")
    random = np.random.default_rng(0)
    days, radar_days = np.arange(0, 360, 10), np.arange(3, 360, 12)
    peak = np.kron(random.uniform(120, 240, (4, 4)), np.ones((8, 8)))

    def season(day):
        return 0.2 + 0.6 * np.exp(-(((day[:, None, None] - peak) / 40) ** 2))

    def write(name, when, values):
        times = [str(np.datetime64("2022-01-01") + int(day)) for day in when]
        return str(write_stack(folder / name, values.astype(np.float32), times))

    values = season(days) + random.normal(0, 0.02, (days.size, SIZE, SIZE))
    values[random.random(values.shape) < 0.4] = np.nan
    radar = season(radar_days) + random.normal(0, 0.1, (radar_days.size, SIZE, SIZE))
    return write("ndvi.tif", days, values), write("rvi.tif", radar_days, radar)


def run(stacks, target, **parameters):
    main, radar = stacks
    given = {"INPUT": main, "AUXILIARIES": [radar], "OUTPUT": str(target)} | parameters
    log, context = Log(), QgsProcessingContext()
    algorithm = LearnedFusionAlgorithm().create()
    fits, message = algorithm.checkParameterValues(given, context)
    if not fits:
        raise QgsProcessingException(message)
    results, done = algorithm.run(given, context, log)
    assert done, log.htmlLog()
    return results, log


def read(path):
    return gdal.Open(str(path)).ReadAsArray()


def test_fills_a_stack_and_says_how_well(processing, stacks, tmp_path):
    results, log = run(stacks, tmp_path / "fused.tif")
    assert results == {"OUTPUT": str(tmp_path / "fused.tif")}
    values, fused = read(stacks[0]), read(tmp_path / "fused.tif")
    assert fused.shape == values.shape
    assert np.isfinite(fused).all()
    seen = np.isfinite(values)
    np.testing.assert_array_equal(fused[seen], values[seen])
    lines = [line for line in log.said if "MOGPR 0." in line]
    assert [line.split(" days")[0].strip() for line in lines] == [
        *(f"hidden there for {length}" for length in (10, 20, 40, 60, 90)),
        *(f"hidden in the whole scene for {length}" for length in (30, 60)),
    ]
    assert all(word in lines[0] for word in ("learned 0.", "Whittaker 0.", "MOGPR 0."))
    said = [line for line in log.said if "least error in every comparison" in line]
    assert len(said) + len([one for one in log.warned if "not the best" in one]) == 1


def test_other_times_and_a_small_budget_give_the_same_values(processing, stacks, tmp_path):
    options = {"AT": 1, "STEP": 25}
    run(stacks, tmp_path / "one.tif", **options)
    _, log = run(stacks, tmp_path / "two.tif", MEMORY=64, **options)
    one, two = read(tmp_path / "one.tif"), read(tmp_path / "two.tif")
    assert one.shape == (15, SIZE, SIZE)
    np.testing.assert_array_equal(one, two)
    assert any("15 times of 1024 series" in line for line in log.said)


@pytest.mark.parametrize(
    ("parameters", "message"),
    [
        ({"AUXILIARIES": []}, "Further stacks: no stack is given"),
        ({"INPUT": "nowhere.tif"}, "nowhere.tif"),
        ({"AT": 1, "STEP": 0}, "must be a number above 0"),
        ({"MEMORY": 10}, "Memory budget"),
        ({"OUTPUT": "a.nc"}, "does not end in .tif"),
    ],
)
def test_bad_input_is_named(processing, stacks, tmp_path, parameters, message):
    with pytest.raises(QgsProcessingException, match=message):
        run(stacks, tmp_path / "fused.tif", **parameters)


def test_a_cancelled_run_leaves_nothing(processing, stacks, tmp_path):
    log = Log()
    log.cancel()
    main, radar = stacks
    given = {"INPUT": main, "AUXILIARIES": [radar], "OUTPUT": str(tmp_path / "fused.tif")}
    results, _ = LearnedFusionAlgorithm().create().run(given, QgsProcessingContext(), log)
    assert results == {}
    assert "Cancelled. Nothing was written." in log.said
    assert not list(tmp_path.iterdir())


def test_a_missing_package_is_said_before_the_dialog(monkeypatch):
    assert LearnedFusionAlgorithm().canExecute() == (True, "")
    monkeypatch.setattr(learnedfusion, "is_there", lambda name: False)
    can, message = LearnedFusionAlgorithm().canExecute()
    assert not can
    assert "scikit-learn" in message and "python3-sklearn" in message


def test_a_learner_that_is_worse_is_said_to_be():
    log = Log()
    good = LengthErrors(False, 20, 9, 0.1, 0.2, 0.3)
    bad = LengthErrors(True, 60, 9, 0.2, 0.3, 0.15)
    log_errors([good, bad], log)
    assert (
        "  hidden in the whole scene for 60 days (9 observations): learned 0.2000" in log.said[-1]
    )
    assert len(log.warned) == 1 and "not the best in 1 of these 2 comparisons" in log.warned[0]
    log = Log()
    log_errors([good], log)
    assert not log.warned and "least error in every comparison" in log.said[-1]
    log_errors([], log)
    assert "nobody knows how good" in log.warned[0]
