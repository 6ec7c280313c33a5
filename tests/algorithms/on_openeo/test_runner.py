"""The methods on a real back-end give what they give on this computer."""

from __future__ import annotations

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingOutputLayerDefinition, QgsProject
from qgis.PyQt.QtXml import QDomDocument

from phenofuse.algorithms.openeo.tiles import tiles

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
    files |= {"OUTPUT_AUXILIARIES": str(tmp_path / "local_further")}
    local = processing.run("phenofuse:mogpr", inputs | given | files)
    given |= {"DATA_FURTHER_BANDS": "S2_MINI:B08", "LEARNED": str(learned)}
    files = {"OUTPUT": str(tmp_path / "remote.tif")}
    files |= {"OUTPUT_DEVIATION": str(tmp_path / "remote_deviation.tif")}
    files |= {"OUTPUT_AUXILIARIES": str(tmp_path / "remote_further")}
    remote = run("mogpr_openeo", **given, **files)
    same(remote["OUTPUT"], local["OUTPUT"])
    same(remote["OUTPUT_DEVIATION"], local["OUTPUT_DEVIATION"])
    folders = [tmp_path / one for one in ("remote_further", "local_further")]
    names = [sorted(path.name for path in folder.iterdir()) for folder in folders]
    assert names[0] == names[1] == ["B08_deviation.tif", "B08_fused.tif"]
    same(*(folder / "B08_fused.tif" for folder in folders), tolerance=1e-2)


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
    ("method", "given"),
    [
        ("peakvalley", {"DROP_THRESHOLD": 0.01, "SLOPE_THRESHOLD": 0}),
        ("detections", {"EVENTS": 2}),
        ("mowing", {"LEAST_DROP": 0.05}),
        ("composite", {"PERIOD": 3}),
        ("harmonic", {}),
        ("kalman", {"NOISE": 0.01, "LEVEL": 0.001}),
    ],
)
def test_further_methods(run, processing, stack_of, same, tmp_path, method, given):
    further = {"peakvalley": "OUTPUT_EVENTS", "mowing": "OUTPUT_CUTS"}
    names = ["OUTPUT", *([further[method]] if method in further else [])]
    files = [
        {one: str(tmp_path / f"{here}_{one}.tif") for one in names} for here in ("far", "near")
    ]
    remote = run(f"{method}_openeo", **given, **files[0])
    inputs = {"INPUT": stack_of("NDVI")}
    local = processing.run(f"phenofuse:{method}", inputs | given | files[1])
    for name in names:
        same(remote[name], local[name])


def test_the_result_arrives_as_from_this_computer(run, processing, stack_of, tmp_path):
    layers = []

    def load(algorithm, parameters, feedback=None):
        target = QgsProcessingOutputLayerDefinition(parameters["OUTPUT"], QgsProject.instance())
        given = parameters | {"OUTPUT": target}
        processing.runAndLoadResults(algorithm, given, feedback=feedback)
        (layer,) = QgsProject.instance().mapLayers().values()
        layers.append((layer.name(), style_of(layer), layer.temporalProperties().isActive()))
        QgsProject.instance().removeAllMapLayers()

    far, near = (str(tmp_path / f"{one}.tif") for one in ("far", "near"))
    run("phenology_openeo", how=load, OUTPUT=far)
    load("phenofuse:phenology", {"INPUT": stack_of("NDVI"), "OUTPUT": near})
    assert layers[0] == layers[1]


def style_of(layer):
    """The renderer of a layer, as XML."""
    document = QDomDocument()
    element = document.createElement("style")
    document.appendChild(element)
    layer.renderer().writeXml(document, element)
    return document.toString()


def test_a_large_area_in_parts(run, smoothed_here, same, tmp_path):
    north = "640000,640320,5679840,5680000 [EPSG:32631]"
    given = {"SMOOTHING": 100, "TILE_SIDE": 0.25, "AREA": north}
    remote = run("whittaker_openeo", **given, OUTPUT=str(tmp_path / "remote.tif"))
    # The rectangles in degrees round the parts reach a pixel beyond it, here and there.
    rows = {"srcWin": [0, 0, 32, 16]}
    for name, path in (("one", remote["OUTPUT"]), ("other", smoothed_here(SMOOTHING=100))):
        gdal.Translate(str(tmp_path / f"{name}.tif"), path, **rows)
    same(tmp_path / "one.tif", tmp_path / "other.tif")


def test_parts_cover_an_area():
    area = {"west": 5.0, "south": 51.0, "east": 5.3, "north": 51.1}
    assert tiles(area, None) == [area]
    found = tiles(area, 10.0)
    assert len(found) == 3 * 2  # 21 by 11 km
    assert min(one["west"] for one in found) == 5.0 and max(one["east"] for one in found) == 5.3
    covered = sum((one["east"] - one["west"]) * (one["north"] - one["south"]) for one in found)
    assert covered == pytest.approx(0.3 * 0.1)


@pytest.mark.parametrize(
    ("chain", "message"),
    [
        ("mogpr", "cannot run here"),
        ("whittaker: SPEED=3", "no parameter of Whittaker"),
        ("whittaker: STEP=0", "STEP is 0"),
        ("whittaker; whittaker; whittaker", "there may be 2"),
    ],
)
def test_bad_chains(run, chain, message, tmp_path):
    with pytest.raises(QgsProcessingException, match=message):
        run("datadensity_openeo", CHAIN=chain, OUTPUT=str(tmp_path / "none.tif"))
