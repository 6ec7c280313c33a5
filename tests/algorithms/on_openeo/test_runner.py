"""The methods on a real back-end give what they give on this computer."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

EVERY = 1


def test_whittaker(run, smoothed_here, same, tmp_path):
    given = {"SMOOTHING": 100, "AT": EVERY, "STEP": 5}
    remote = run("whittaker_openeo", **given, OUTPUT=str(tmp_path / "remote.tif"))
    same(remote["OUTPUT"], smoothed_here(**given))


def test_phenology_behind_a_smoother(run, processing, stack_of, same, tmp_path):
    remote = run("phenology_openeo", OUTPUT=str(tmp_path / "remote.tif"))
    given = {"INPUT": stack_of("NDVI"), "OUTPUT": str(tmp_path / "local.tif")}
    local = processing.run("phenofuse:phenology", given)
    same(remote["OUTPUT"], local["OUTPUT"])


def test_fusion(run, processing, stack_of, same, tmp_path):
    learned = tmp_path / "learned.json"
    given = {"AT": EVERY, "STEP": 10}
    inputs = {"INPUT": stack_of("NDVI"), "AUXILIARIES": [stack_of("B08")]}
    files = {"OUTPUT": str(tmp_path / "local.tif"), "OUTPUT_LEARNED": str(learned)}
    files |= {"OUTPUT_DEVIATION": str(tmp_path / "local_deviation.tif")}
    local = processing.run("phenofuse:mogpr", inputs | given | files)
    given |= {"DATA_FURTHER_BANDS": "S2_MINI:B08", "LEARNED": str(learned)}
    files = {"OUTPUT": str(tmp_path / "remote.tif")}
    files |= {"OUTPUT_DEVIATION": str(tmp_path / "remote_deviation.tif")}
    remote = run("mogpr_openeo", **given, **files)
    same(remote["OUTPUT"], local["OUTPUT"])
    same(remote["OUTPUT_DEVIATION"], local["OUTPUT_DEVIATION"])


def test_a_chain_of_three(run, processing, smoothed_here, same, tmp_path):
    chain = "whittaker: SMOOTHING=500, STEP=3; whittaker: SMOOTHING=5"
    target = str(tmp_path / "remote.tif")
    remote = run("datadensity_openeo", CHAIN=chain, OUTPUT=target)
    given = {"INPUT": smoothed_here(SMOOTHING=500, AT=EVERY, STEP=3), "SMOOTHING": 5}
    twice = processing.run("phenofuse:whittaker", given | {"OUTPUT": str(tmp_path / "b.tif")})
    given = {"INPUT": twice["OUTPUT"], "OUTPUT": str(tmp_path / "local.tif")}
    local = processing.run("phenofuse:datadensity", given)
    same(remote["OUTPUT"], local["OUTPUT"])


@pytest.mark.parametrize(
    ("chain", "message"),
    [
        ("mogpr", "cannot run before another"),
        ("whittaker: SPEED=3", "no parameter of Whittaker"),
        ("whittaker: STEP=0", "STEP is 0"),
        ("whittaker; whittaker; whittaker", "there may be 2"),
    ],
)
def test_bad_chains(run, chain, message, tmp_path):
    with pytest.raises(QgsProcessingException, match=message):
        run("datadensity_openeo", CHAIN=chain, OUTPUT=str(tmp_path / "none.tif"))
