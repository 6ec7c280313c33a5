"""The zip, installed by QGIS's plugin manager into a fresh profile, without optional packages."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal, ogr

from phenofuse.provider.algorithms import every_algorithm


@pytest.fixture(scope="module")
def scene(run, tmp_path_factory) -> dict:
    folder = tmp_path_factory.mktemp("scene")
    code, results, printed = run("samplescene", WIDTH=40, HEIGHT=30, YEARS=1, OUTPUT=folder)
    assert code == 0, printed
    return results


@pytest.fixture(scope="module")
def stack(run, scene, tmp_path_factory) -> str:
    images = scene["IMAGES"]
    target = tmp_path_factory.mktemp("stack") / "stack.vrt"
    masks = {"MASK_FOLDER": images, "MASK_PATTERN": "CLOUDS_*.tif"}
    code, results, printed = run(
        "buildstack", FOLDER=images, PATTERN="NDVI_*.tif", OUTPUT=target, **masks
    )
    assert code == 0, printed
    return results["OUTPUT"]


def test_the_plugin_manager_installs_it(installed, bare, qgis_app):
    assert "error" not in installed, installed["error"]
    assert installed["active"]
    assert installed["algorithms"] == len(every_algorithm())
    folder = Path(bare["HOME"]) / "profiles" / "default" / "python" / "plugins" / "phenofuse"
    assert (folder / "LICENSE").is_file() and not (folder / "tests").exists()


def test_the_settings_page_lists_what_is_missing(installed):
    rows = {name: (version, how) for name, version, _, how in installed["packages"]}
    assert {name for name, (version, _) in rows.items() if version == "missing"} == {
        "GPy",
        "matplotlib",
        "openeo",
        "rasterio",
        "scikit-learn",
        "spyndex",
    }
    assert "button below" in rows["openeo"][1]
    assert all(how for _, how in rows.values())
    assert installed["fetch"]


def test_the_dock_says_what_it_lacks(installed):
    assert "matplotlib" in installed["dock"]


def test_stacks_are_smoothed_and_seasons_found(run, scene, stack, tmp_path):
    code, results, printed = run(
        "whittaker", INPUT=stack, SMOOTHING=100, OUTPUT=tmp_path / "smooth.tif"
    )
    assert code == 0, printed
    smoothed = gdal.Open(results["OUTPUT"]).ReadAsArray()
    truth = gdal.Open(scene["TRUTH"]).ReadAsArray()
    assert np.nanmean(np.abs(smoothed - truth)) < 0.05
    code, results, printed = run("phenology", INPUT=stack, OUTPUT=tmp_path / "seasons.tif")
    assert code == 0, printed
    assert np.isfinite(gdal.Open(results["OUTPUT"]).ReadAsArray()).any()


def test_parcels_are_extracted_and_smoothed(run, scene, stack, tmp_path):
    given = {"INPUTS": stack, "PARCELS": scene["PARCELS"], "ID": "parcel"}
    code, results, printed = run("parcelseries", **given, OUTPUT=tmp_path / "series.gpkg")
    assert code == 0, printed
    code, results, printed = run(
        "whittaker_parcels", INPUT=results["OUTPUT"], OUTPUT=tmp_path / "smooth.gpkg"
    )
    assert code == 0, printed
    assert ogr.Open(results["OUTPUT"]).GetLayer(0).GetFeatureCount() > 100


@pytest.mark.parametrize(
    ("algorithm", "given", "package"),
    [
        ("learnedfusion", {"AUXILIARIES": "the radar"}, "scikit-learn"),
        ("mogpr", {"AUXILIARIES": "the radar", "ENGINE": 1}, "GPy"),
        ("spectralindex", {"INDEX": "CATALOGUE", "CATALOGUE": "DVI"}, "spyndex"),
        ("openeoconnection", {}, "openeo"),
    ],
)
def test_what_needs_a_missing_package_says_how_to_get_it(
    run, scene, stack, tmp_path, algorithm, given, package
):
    named = {"the radar": scene["RADAR"]}
    given = {name: named.get(value, value) for name, value in given.items()}
    stacks = {"INPUT": stack, "RED": stack, "NIR": stack, "OUTPUT": tmp_path / "out.tif"}
    code, _, printed = run(algorithm, **stacks | given)
    assert code == 1
    assert package in printed and " by: " in printed
    assert "Traceback" not in printed
    assert list(tmp_path.iterdir()) == []
