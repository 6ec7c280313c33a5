"""The ready-made models."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal

VALUES_OF_MY_OWN = 6


@pytest.fixture(scope="module")
def stacks(qgis_process, scene, tmp_path_factory) -> dict[str, str]:
    """The cloudy images of the scene and their masks."""
    folder = tmp_path_factory.mktemp("stacks")
    made = {}
    for name in ("NDVI", "CLOUDS"):
        code, results, printed = qgis_process(
            "phenofuse:buildstack",
            FOLDER=scene["IMAGES"],
            PATTERN=f"{name}_*.tif",
            OUTPUT=folder / f"{name}.vrt",
        )
        assert code == 0, printed
        made[name] = results["OUTPUT"]
    return made


def test_images_to_seasons(qgis_process, stacks, tmp_path):
    seasons, smoothed = tmp_path / "seasons.tif", tmp_path / "smoothed.tif"
    code, results, printed = qgis_process(
        "phenofuse:imagestoseasons",
        INPUT=stacks["NDVI"],
        MASK=stacks["CLOUDS"],
        MASK_KIND=VALUES_OF_MY_OWN,
        **{"phenology:seasons": seasons, "whittaker:smoothed": smoothed},
    )
    assert code == 0, printed
    found = _bands(results["phenology:seasons"])
    starts, ends = found["2022_s1_SOSD"], found["2022_s1_EOSD"]
    known = np.isfinite(starts) & np.isfinite(ends)
    assert known.mean() > 0.3  # winter crops stand green when the series begins: no start
    assert (ends[known] > starts[known]).all()
    assert gdal.Open(str(smoothed)).RasterCount == gdal.Open(stacks["NDVI"]).RasterCount


def test_radar_and_optical_stacks_to_seasons(qgis_process, scene, backscatter, tmp_path, days_of):
    fused, seasons = tmp_path / "fused.tif", tmp_path / "seasons.tif"
    code, results, printed = qgis_process(
        "phenofuse:s1s2toseasons",
        **backscatter,
        OPTICAL=scene["TRUTH"],
        SPECKLE_FILTER=False,
        **{"fuses1s2:fused": fused, "phenology:seasons": seasons},
    )
    assert code == 0, printed
    assert set(np.diff(days_of(fused))) == {5}
    found = _bands(results["phenology:seasons"])["2022_s1_SOSD"]
    assert np.isfinite(found).mean() > 0.3


def test_parcels_to_mowing(qgis_process, scene, stacks, tmp_path, rows_of):
    code, results, printed = qgis_process(
        "phenofuse:parcelstomowing",
        INPUTS=scene["TRUTH"],
        PARCELS=scene["PARCELS"],
        ID="parcel",
        **{
            "parcelseries:series": tmp_path / "series.gpkg",
            "mowing_parcels:cuts": tmp_path / "cuts.gpkg",
            "mowing_parcels:years": tmp_path / "years.gpkg",
        },
    )
    assert code == 0, printed
    parcels = {row["parcel"] for row in rows_of(scene["PARCELS"])}
    assert {row["parcel_id"] for row in rows_of(results["parcelseries:series"])} == parcels
    years = rows_of(results["mowing_parcels:years"])
    assert {row["parcel"] for row in years} == parcels
    assert all("crop" in row for row in years), "the fields of the parcels are kept"
    assert rows_of(results["mowing_parcels:cuts"])


def test_a_real_scene_to_seasons(qgis_process, real, tmp_path):
    scene, made = real / "slovenia_s2", {}
    for name in ("NDVI", "CLM"):
        code, results, printed = qgis_process(
            "phenofuse:buildstack", FOLDER=scene / name, OUTPUT=tmp_path / f"{name}.vrt"
        )
        assert code == 0, printed
        made[name] = results["OUTPUT"]
    code, results, printed = qgis_process(
        "phenofuse:imagestoseasons",
        INPUT=made["NDVI"],
        MASK=made["CLM"],
        MASK_KIND=VALUES_OF_MY_OWN,
        START=0.5,
        END=0.5,
        **{
            "phenology:seasons": tmp_path / "seasons.tif",
            "whittaker:smoothed": tmp_path / "smoothed.tif",
        },
    )
    assert code == 0, printed
    found = _bands(results["phenology:seasons"])
    start = found["2016_s1_SOSD"]
    known = np.isfinite(start)
    assert known.mean() > 0.5
    first, last = (np.datetime64(day).astype(float) for day in ("2016-01-01", "2016-12-31"))
    assert first < np.median(start[known]) < last


def _bands(path: str) -> dict[str, np.ndarray]:
    dataset = gdal.Open(str(path))
    names = [
        dataset.GetRasterBand(band + 1).GetDescription() for band in range(dataset.RasterCount)
    ]
    return dict(zip(names, dataset.ReadAsArray()))
