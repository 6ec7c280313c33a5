"""Biophysical variables of stacks, beside the networks called on all series at once."""

from __future__ import annotations

import numpy as np
import pyproj
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from phenofuse.algorithms.preparation.networks import SETS, bands_of, network
from phenofuse.series.biophysical import biophysical
from phenofuse.series.sun import sun_cosine

SHAPE = (12, 15)
TIMES = ["2021-04-05T10:00:31Z", "2021-06-05T10:00:31Z", "2021-08-05T10:00:31Z"]
KEYS = {"G": "GREEN", "R": "RED", "N": "NIR", "RE1": "RED_EDGE_1", "RE2": "RED_EDGE_2"}
KEYS |= {"RE3": "RED_EDGE_3", "N2": "NIR_NARROW", "S1": "SWIR_1", "S2": "SWIR_2"}
LEVELS = {"G": 0.07, "R": 0.04, "N": 0.4, "RE1": 0.1, "RE2": 0.28, "RE3": 0.35}
LEVELS |= {"N2": 0.38, "S1": 0.18, "S2": 0.09}


@pytest.fixture(scope="module")
def bands() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(9)
    made = {
        name: rng.uniform(0.6 * level, 1.3 * level, (3, *SHAPE)).astype(np.float32)
        for name, level in LEVELS.items()
    }
    made["G"][:, 0, 0] = np.nan
    made["R"][1, 1, 1] = 0.5
    return made


@pytest.fixture(scope="module")
def files(bands, write_stack, tmp_path_factory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("bands")
    return {
        KEYS[name]: str(write_stack(folder / f"{name}.tif", values, TIMES, nodata=np.nan))
        for name, values in bands.items()
    }


def sun():
    """The cosine of the sun's zenith angle, (T, 1, 1) to (T, rows, columns), by PROJ for places."""
    x = 465_180 + 10 * (np.arange(SHAPE[1]) + 0.5)
    y = 5_080_250 - 10 * (np.arange(SHAPE[0]) + 0.5)
    turn = pyproj.Transformer.from_crs(32633, 4326, always_xy=True)
    longitude, latitude = turn.transform(*np.meshgrid(x, y))
    times = np.array([one.rstrip("Z") for one in TIMES], "datetime64[s]").astype(float) / 86_400
    return sun_cosine(times[:, None, None], latitude, longitude)


@pytest.mark.parametrize("name", SETS)
def test_it_is_the_network_and_the_sun(run, files, bands, read, log, tmp_path, name):
    result = run(
        "biophysical",
        **files,
        NETWORK=name,
        OUTPUT=str(tmp_path / "lai.tif"),
        OUTPUT_QUALITY=str(tmp_path / "quality.tif"),
    )
    angles = [np.cos(np.radians(5)), sun(), np.cos(np.radians(90))]
    expected, quality = biophysical(
        network(name, "LAI"), [*(bands[one] for one in bands_of(name)), *angles]
    )
    found, names = read(result["OUTPUT"])
    np.testing.assert_allclose(found, expected, atol=2e-4)
    assert names == TIMES and 0.5 < np.nanmean(found) < 8
    np.testing.assert_array_equal(read(result["OUTPUT_QUALITY"])[0], quality)
    assert {0, 1} <= set(quality[np.isfinite(quality)])
    assert gdal.Open(result["OUTPUT"]).GetMetadataItem("PHENOFUSE_NETWORK") == name
    assert "Sun zenith angle in the middle" in log.text


@pytest.mark.parametrize("variable", ["FAPAR", "FCOVER", "CCC", "CWC"])
def test_variables_with_angles_given_as_numbers(run, files, bands, read, tmp_path, variable):
    given = {"VARIABLE": variable, "ZENITH": 40, "VIEW_ZENITH": 8, "RELATIVE_AZIMUTH": 30}
    found, _ = read(run("biophysical", **files, **given, OUTPUT=str(tmp_path / "a.tif"))["OUTPUT"])
    angles = [np.cos(np.radians(one)) for one in (8, 40, 30)]
    inputs = [*(bands[one] for one in bands_of(SETS[0])), *angles]
    expected, _ = biophysical(network(SETS[0], variable), inputs)
    np.testing.assert_allclose(found, expected, rtol=1e-5)


def test_stacks_of_angles_on_a_grid_of_their_own(
    run, files, bands, read, coarse, write_stack, tmp_path
):
    rng = np.random.default_rng(2)
    degrees = {
        "SUN_ZENITHS": rng.uniform(30, 50, 3),
        "VIEW_ZENITHS": rng.uniform(2, 10, 3),
        "SUN_AZIMUTHS": rng.uniform(140, 160, 3),
        "VIEW_AZIMUTHS": rng.uniform(100, 290, 3),
    }
    days = [one[:10] for one in TIMES]
    stacks = {}
    for key, values in degrees.items():
        images = np.broadcast_to(values[:, None, None], (3, 9, 9)).astype(np.float32)
        stacks[key] = coarse(write_stack(tmp_path / f"{key}.tif", images, days))
    target = tmp_path / "out" / "a.tif"
    found, _ = read(run("biophysical", **files, **stacks, OUTPUT=str(target))["OUTPUT"])
    zenith, view, one, other = (np.radians(one)[:, None, None] for one in degrees.values())
    inputs = [*(bands[name] for name in bands_of(SETS[0]))]
    inputs += [np.cos(view), np.cos(zenith), np.cos(one - other)]
    expected, _ = biophysical(network(SETS[0], "LAI"), inputs)
    np.testing.assert_allclose(found, expected, rtol=2e-4)


def test_digital_numbers_and_any_budget(run, files, bands, read, write_stack, tmp_path):
    numbers = {}
    for name, values in bands.items():
        stored = np.where(np.isnan(values), 0, np.round(values * 1e4)).astype(np.int16)
        path = write_stack(tmp_path / f"{name}.tif", stored, TIMES, nodata=0)
        numbers[KEYS[name]] = str(path)
    given = {"ZENITH": 40, "OUTPUT": str(tmp_path / "a.tif")}
    found = [
        read(run("biophysical", **one, **given, MEMORY=memory)["OUTPUT"])[0]
        for one, memory in ((numbers, 64), (numbers, 512), (files, 512))
    ]
    np.testing.assert_array_equal(found[0], found[1])
    np.testing.assert_allclose(found[1], found[2], atol=0.02)


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"SWIR_1": None}, ["Not given: Short-wave infrared 1 (B11)", "another network"]),
        ({"NETWORK": "3.0/S2A/10m", "VARIABLE": "CWC"}, ["no network of CWC", "20 m"]),
        ({"VARIABLE": "SLA"}, ["VARIABLE"]),
        ({"ZENITH": 95}, ["zenith", "0 to 89"]),
        ({"RELATIVE_AZIMUTH": 200}, ["0 to 180"]),
        ({"SUN_AZIMUTHS": "GREEN"}, ["Only one of the azimuths"]),
        ({"OUTPUT": "a.nc"}, [".tif"]),
    ],
)
def test_bad_input_is_named(run, files, tmp_path, given, parts):
    given = {key: files["GREEN"] if one == "GREEN" else one for key, one in given.items()}
    given = {**files, "OUTPUT": str(tmp_path / "a.tif"), **given}
    with pytest.raises(QgsProcessingException) as caught:
        run("biophysical", **given)
    assert all(part in str(caught.value) for part in parts), str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_two_outputs_of_one_name_are_refused(run, files, tmp_path):
    same = str(tmp_path / "a.tif")
    with pytest.raises(QgsProcessingException, match="name of two outputs"):
        run("biophysical", **files, OUTPUT=same, OUTPUT_QUALITY=same)


def test_cancelled_nothing_is_written(run, files, log, tmp_path):
    log.cancel()
    assert run("biophysical", **files, OUTPUT=str(tmp_path / "a.tif")) == {}
    assert list(tmp_path.iterdir()) == []
