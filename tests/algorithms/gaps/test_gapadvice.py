"""Should I fuse? Through Processing."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingException

from phenofuse.algorithms.gaps.gapadvice import GapAdviceAlgorithm
from phenofuse.cube.times.clock import from_days, iso
from phenofuse.series.gap_lengths import EDGES, gap_lengths


@pytest.fixture
def advise(processing, gap_stacks, log):
    """Run the algorithm on the scene's NDVI, or what is given."""

    def run(feedback=None, **parameters):
        given = {"INPUT": gap_stacks["ndvi"], "OUTPUT": "TEMPORARY_OUTPUT"} | parameters
        return processing.run(GapAdviceAlgorithm().create(), given, feedback=feedback or log)

    return run


def every_few_days(write_stack, path, step, count):
    days = 19_000 + step * np.arange(count, dtype=float)
    values = np.random.default_rng(0).random((count, 10, 12)).astype(np.float32)
    return str(write_stack(path, values, [iso(time) for time in from_days(days)]))


def test_the_table_is_the_histogram_of_the_sample(advise, gap_scene, rows):
    # The scene is smaller than the places of the sample: all of its pixels are in it.
    days, values = gap_scene["ndvi"]
    expected = gap_lengths(days, values.reshape(len(days), -1))
    found = rows(advise()["OUTPUT"])
    assert [row["up_to_days"] for row in found] == [*EDGES, None]
    assert [row["gaps"] for row in found] == expected.gaps.tolist()
    shares = [row["days_share"] for row in found]
    np.testing.assert_allclose(shares, expected.shares, atol=1e-6)
    for place, row in enumerate(found):
        assert row["days_share_above"] == pytest.approx(sum(shares[place:]))


@pytest.mark.parametrize(
    ("step", "words"), [(5, "Smoothing is enough"), (70, "Fusion is worth it")]
)
def test_the_advice_goes_with_the_gaps(advise, write_stack, log, tmp_path, step, words):
    source = every_few_days(write_stack, tmp_path / "a.tif", step, 12)
    report = tmp_path / "new" / "report <1>.html"
    results = advise(INPUT=source, OUTPUT_REPORT=str(report))
    assert any(line.startswith(words) for line in log.infos)
    page = report.read_text(encoding="utf-8")
    assert words in page and page.count("<tr>") == len(EDGES) + 2
    assert results["OUTPUT_REPORT"] == str(report)


@pytest.mark.parametrize("which", ["radar", "coarse"])
def test_a_further_stack_is_looked_at(advise, gap_stacks, log, which):
    advise(AUXILIARIES=[gap_stacks[which]])
    (line,) = [line for line in log.infos if line.startswith(f"{which}: correlation 0.")]
    assert "within the long gaps" in line or "there are no long gaps" in line
    assert any("lies on another grid" in line for line in log.infos) == (which == "coarse")


def test_a_further_stack_that_says_nothing_does_not_help(
    advise, gap_stacks, write_stack, log, tmp_path
):
    noise = every_few_days(write_stack, tmp_path / "noise.tif", 6, 100)
    source = every_few_days(write_stack, tmp_path / "a.tif", 70, 12)
    advise(INPUT=source, AUXILIARIES=[noise], OUTPUT=None)
    assert any("for want of anything better" in line for line in log.infos)


def test_only_what_is_asked_for_is_written(advise, tmp_path):
    assert advise(OUTPUT=None) == {}


def test_a_stack_without_observation_is_named(advise, write_stack, tmp_path):
    empty = tmp_path / "empty.tif"
    write_stack(empty, np.full((2, 4, 4), np.nan, np.float32), ["2020-01-01", "2020-02-01"])
    with pytest.raises(QgsProcessingException, match=r"empty\.tif has no observation"):
        advise(INPUT=str(empty))


def test_pixels_that_were_never_seen_are_left_out(advise, write_stack, rows, log, tmp_path):
    values = np.zeros((3, 4, 4), np.float32)
    values[:, 0] = np.nan
    path = write_stack(tmp_path / "a.tif", values, ["2020-01-01", "2020-01-04", "2020-01-08"])
    found = rows(advise(INPUT=str(path))["OUTPUT"])
    assert found[0]["gaps"] == 24 and sum(row["gaps"] for row in found) == 24
    assert any("4 of them were never seen" in line for line in log.infos)


def test_more_further_stacks_than_can_be_fused_are_refused(advise, gap_stacks):
    with pytest.raises(QgsProcessingException, match="6 further stacks, but at most 5"):
        advise(AUXILIARIES=[gap_stacks["radar"]] * 6)


def test_it_can_be_cancelled(advise, cancelling):
    feedback = cancelling(0.0)
    feedback.cancel()
    assert advise(feedback=feedback) == {}
