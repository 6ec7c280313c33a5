"""Spectral indices of stacks, beside plain formulas."""

from __future__ import annotations

import re
import sys

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException

from phenofuse.series.speckle import multitemporal_filter

SHAPE = (40, 50)
OLD = ["2020-03-01T10:00:31Z", "2020-06-01T10:00:31Z", "2021-09-01T10:00:31Z"]
NEW = ["2022-01-24", "2022-01-25", "2023-06-01"]
READY, PLAIN, WITH_OFFSET, SINCE_2022 = range(1, 5)
KEYS = {"BLUE": 0.04, "GREEN": 0.06, "RED": 0.05, "NIR": 0.35, "NIR_NARROW": 0.37}
KEYS |= {"SWIR_1": 0.2, "SWIR_2": 0.12}


@pytest.fixture(scope="module")
def bands() -> dict[str, np.ndarray]:
    rng = np.random.default_rng(5)
    made = {}
    for key, level in KEYS.items():
        values = rng.uniform(0.7 * level, 1.4 * level, (3, *SHAPE)).astype(np.float32)
        values[rng.random(values.shape) < 0.02] = np.nan
        made[key] = values
    return made


@pytest.fixture(scope="module")
def files(bands, write_stack, tmp_path_factory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("bands")
    return {
        key: str(write_stack(folder / f"{key}.tif", values, OLD, nodata=np.nan))
        for key, values in bands.items()
    }


@pytest.fixture
def numbers(bands, write_stack, tmp_path):
    """Write red and near infrared as digital numbers, with what the file says of them."""

    def write(times, added=0, metadata=None):
        paths = {}
        for key in ("RED", "NIR"):
            stored = np.where(np.isnan(bands[key]), 0, np.round(bands[key] * 1e4) + added)
            path = write_stack(tmp_path / f"{key}.tif", stored.astype(np.int16), times, nodata=0)
            dataset = gdal.Open(str(path), gdal.GA_Update)
            dataset.SetMetadata(metadata or {})
            dataset.FlushCache()
            paths[key] = str(path)
        return paths

    return write


def of(bands, *keys):
    return [bands[key].astype(np.float64) for key in keys]


def ratio(one, other):
    return (one - other) / (one + other)


EXPECTED = {
    "NDVI": lambda b: ratio(*of(b, "NIR", "RED")),
    "NDWI_MCFEETERS": lambda b: ratio(*of(b, "GREEN", "NIR")),
    "NDWI_GAO": lambda b: ratio(*of(b, "NIR", "SWIR_1")),
    "NDII": lambda b: ratio(*of(b, "NIR_NARROW", "SWIR_1")),
    "NBR": lambda b: ratio(*of(b, "NIR", "SWIR_2")),
    "MSI": lambda b: np.divide(*of(b, "SWIR_1", "NIR")),
}


@pytest.mark.parametrize("name", EXPECTED)
def test_indices_of_the_list(run, files, bands, read, tmp_path, name):
    result = run("spectralindex", INDEX=name, **files, OUTPUT=str(tmp_path / "a.tif"))
    found, names = read(result["OUTPUT"])
    np.testing.assert_allclose(found, EXPECTED[name](bands), rtol=1e-6)
    assert names == OLD
    assert gdal.Open(result["OUTPUT"]).GetMetadataItem("PHENOFUSE_INDEX") == name


def test_evi_and_savi_have_constants_and_so_ask_for_reflectance(run, files, bands, read, tmp_path):
    blue, red, nir = of(bands, "BLUE", "RED", "NIR")
    evi = 2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1)
    for name, expected in (("EVI", evi), ("SAVI", 1.5 * (nir - red) / (nir + red + 0.5))):
        result = run("spectralindex", INDEX=name, **files, OUTPUT=str(tmp_path / "a.tif"))
        np.testing.assert_allclose(read(result["OUTPUT"])[0], expected, rtol=1e-6)


def test_a_formula_and_its_constants(run, files, bands, read, tmp_path):
    red, nir = of(bands, "RED", "NIR")
    given = {"INDEX": "FORMULA", "FORMULA": "(1 + L) * (N - B04) / (B08 + R + L) + B"}
    given |= {"CONSTANTS": "L=0.5; B = -1e-1", **files, "OUTPUT": str(tmp_path / "a.tif")}
    found, _ = read(run("spectralindex", **given)["OUTPUT"])
    np.testing.assert_allclose(found, 1.5 * (nir - red) / (nir + red + 0.5) - 0.1, rtol=1e-5)


def test_further_stacks_by_their_names(run, files, bands, read, tmp_path):
    given = {"INDEX": "FORMULA", "FORMULA": "NIR_NARROW + SWIR_1"}
    others = [files["NIR_NARROW"], files["SWIR_1"]]
    found, _ = read(
        run("spectralindex", **given, OTHERS=others, OUTPUT=str(tmp_path / "a.tif"))["OUTPUT"]
    )
    np.testing.assert_allclose(found, sum(of(bands, "NIR_NARROW", "SWIR_1")), rtol=1e-6)


@pytest.mark.parametrize(
    ("name", "formula"),
    [
        ("BAI", lambda b, r, n, s: 1 / ((0.1 - r) ** 2 + (0.06 - n) ** 2)),
        ("kndvi", lambda b, r, n, s: np.tanh((n - r) ** 2 / (2 * 0.25) / 2)),
        ("EVI", lambda b, r, n, s: 2.5 * (n - r) / (n + 6 * r - 7.5 * b + 1)),
    ],
)
def test_indices_of_the_catalogue(run, files, bands, read, tmp_path, name, formula):
    pytest.importorskip("spyndex", reason="spyndex is not installed")
    given = {"INDEX": "CATALOGUE", "CATALOGUE": name, **files, "OUTPUT": str(tmp_path / "a.tif")}
    found, _ = read(run("spectralindex", **given)["OUTPUT"])
    expected = formula(*of(bands, "BLUE", "RED", "NIR", "SWIR_1"))
    np.testing.assert_allclose(found, expected, rtol=1e-4, atol=1e-6)


def test_all_formulas_of_the_catalogue_are_read(qgis_app):
    spyndex = pytest.importorskip("spyndex", reason="spyndex is not installed")
    from phenofuse.cube.index_catalogue import catalogue_index
    from phenofuse.series.formula import Formula

    rng = np.random.default_rng(1)
    assert len(spyndex.indices) > 200
    for name, entry in spyndex.indices.items():
        found = catalogue_index(name)
        formula = Formula(found.formula)
        values = {one: rng.uniform(0.1, 0.5) for one in sorted(formula.names)}
        values |= {key: one for key, one in found.constants.items() if key in values}
        given = dict(values)
        for one in entry.bands:
            if re.fullmatch("k[A-Z][A-Z]", one):
                first, second = values[one[1]], values[one[2]]
                given[one] = np.exp(-((first - second) ** 2) / (2 * found.constants["sigma"] ** 2))
        expected = spyndex.computeIndex(name, {one: given[one] for one in entry.bands})
        assert float(formula(values)) == pytest.approx(float(expected), rel=1e-9), name


def test_without_the_catalogue_the_message_says_how(run, files, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "spyndex", None)
    given = {"INDEX": "CATALOGUE", "CATALOGUE": "BSI", "OUTPUT": str(tmp_path / "a.tif")}
    with pytest.raises(QgsProcessingException, match="spyndex, which cannot be used"):
        run("spectralindex", **given, **files)


@pytest.mark.parametrize(
    ("times", "added", "metadata", "way"),
    [
        (OLD, 0, {}, {}),
        (OLD, 0, {}, {"REFLECTANCE": PLAIN}),
        (OLD, 1000, {}, {"REFLECTANCE": WITH_OFFSET}),
        (OLD, 1000, {"PROCESSING_BASELINE": "05.00"}, {}),
        (NEW, 0, {"PROCESSING_BASELINE": "03.01"}, {}),
        (NEW, 1000, {"BOA_ADD_OFFSET": "-1000"}, {}),
        (NEW, 1000, {}, {"REFLECTANCE_SCALE": 1e-4, "REFLECTANCE_OFFSET": -0.1}),
        (NEW, np.array([0, 1000, 1000])[:, None, None], {}, {"REFLECTANCE": SINCE_2022}),
    ],
)
def test_digital_numbers(run, numbers, bands, read, log, tmp_path, times, added, metadata, way):
    files = numbers(times, added, metadata)
    result = run("spectralindex", INDEX="NDVI", **files, **way, OUTPUT=str(tmp_path / "a.tif"))
    found, _ = read(result["OUTPUT"])
    np.testing.assert_allclose(found, EXPECTED["NDVI"](bands), atol=2e-3)
    assert "digital numbers" in log.text or "value * 0.0001" in log.text
    assert "warning" not in log.text


def test_digital_numbers_that_may_have_an_offset_are_not_guessed(run, numbers, log, tmp_path):
    given = {"INDEX": "NDVI", "OUTPUT": str(tmp_path / "a.tif")}
    with pytest.raises(QgsProcessingException, match=r"of 2 dates from 2022-01-25.*Values of the"):
        run("spectralindex", **given, **numbers(NEW))
    with pytest.raises(QgsProcessingException, match="holds no reflectance"):
        run("spectralindex", **given, **numbers(NEW), REFLECTANCE=READY)
    run("spectralindex", **given, **numbers(NEW), REFLECTANCE=WITH_OFFSET)
    assert "warning: Red: with the offset 100 % of the values are below 0" in log.text


@pytest.fixture(scope="module")
def radar(write_stack, tmp_path_factory) -> tuple[dict[str, np.ndarray], dict[str, str]]:
    rng = np.random.default_rng(7)
    power = {
        "VV": rng.gamma(4, 0.1 / 4, (3, *SHAPE)).astype(np.float32),
        "VH": rng.gamma(4, 0.02 / 4, (3, *SHAPE)).astype(np.float32),
    }
    folder = tmp_path_factory.mktemp("radar")
    return power, {
        key: str(write_stack(folder / f"{key}.tif", 10 * np.log10(one), OLD))
        for key, one in power.items()
    }


@pytest.mark.parametrize(
    ("name", "formula"),
    [
        ("RVI2", lambda vv, vh: 2 * vh / (vv + vh)),
        ("RVI4", lambda vv, vh: 4 * vh / (vv + vh)),
        ("VH/VV", lambda vv, vh: vh / vv),
        ("VV", lambda vv, vh: vv),
        ("VH_DB", lambda vv, vh: 10 * np.log10(vh)),
    ],
)
@pytest.mark.parametrize("side", [0, 5])
def test_radar_indices(run, radar, read, tmp_path, name, formula, side):
    power, files = radar
    options = {"SPECKLE_FILTER": side > 0, "SPECKLE_WINDOW": side or 7, "MEMORY": 64}
    result = run("spectralindex", INDEX=name, **files, **options, OUTPUT=str(tmp_path / "a.tif"))
    pair = [power[one].astype(np.float64) for one in ("VV", "VH")]
    pair = [multitemporal_filter(one, side=side) for one in pair] if side else pair
    np.testing.assert_allclose(read(result["OUTPUT"])[0], formula(*pair), rtol=1e-5)


def test_decibel_to_linear_and_back(run, radar, read, tmp_path):
    _, files = radar
    linear = run(
        "spectralindex",
        INDEX="VV",
        VV=files["VV"],
        SPECKLE_FILTER=False,
        OUTPUT=str(tmp_path / "linear.tif"),
    )["OUTPUT"]
    back = run(
        "spectralindex",
        INDEX="VV_DB",
        VV=linear,
        RADAR_UNIT=1,
        SPECKLE_FILTER=False,
        OUTPUT=str(tmp_path / "back.tif"),
    )["OUTPUT"]
    np.testing.assert_allclose(read(back)[0], read(files["VV"])[0], rtol=1e-5)
    with pytest.raises(QgsProcessingException, match="no backscatter of land in dB"):
        run("spectralindex", INDEX="VV_DB", VV=linear, OUTPUT=str(tmp_path / "no.tif"))


def test_a_real_field(run, real, read, tmp_path):
    source = real / "spain_field" / "s2_field.nc"
    red, nir, ndvi = (f'NETCDF:"{source}":{name}' for name in ("B04", "B08", "NDVI"))
    given = {"INDEX": "NDVI", "RED": red, "NIR": nir, "OUTPUT": str(tmp_path / "a.tif")}
    found, _ = read(run("spectralindex", **given)["OUTPUT"])
    np.testing.assert_allclose(found, gdal.Open(ndvi).ReadAsArray(), atol=1e-6)


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"INDEX": "EVI", "BLUE": None}, ["Not given: B (Blue, B02)", "R (Red, B04)"]),
        ({"INDEX": "FORMULA"}, ["Formula is wrong at character 1", "nothing"]),
        ({"INDEX": "FORMULA", "FORMULA": "N - R)"}, ['character 6, ")"']),
        ({"INDEX": "FORMULA", "FORMULA": "N + open(R)"}, ['character 5, "open(R)"', "sqrt"]),
        ({"INDEX": "FORMULA", "FORMULA": "N - Q"}, ["Not given: Q"]),
        ({"INDEX": "FORMULA", "FORMULA": "1 + 1"}, ["names no band"]),
        ({"INDEX": "FORMULA", "FORMULA": "N", "CONSTANTS": "L:5"}, ['"L:5"', "L=0.5"]),
        ({"INDEX": "nonsense"}, ["INDEX"]),
        ({"INDEX": "RVI2"}, ["Not given: VV, VH"]),
        ({"SPECKLE_WINDOW": 4}, ["4 pixels"]),
        ({"REFLECTANCE_SCALE": -1}, ["Scale of reflectance", "above 0"]),
        ({"RED": "/nowhere.tif"}, ["/nowhere.tif"]),
        ({"OUTPUT": "a.nc"}, [".tif"]),
    ],
)
def test_bad_input_is_named(run, files, tmp_path, given, parts):
    given = {**files, "INDEX": "NDVI", "OUTPUT": str(tmp_path / "a.tif"), **given}
    with pytest.raises(QgsProcessingException) as caught:
        run("spectralindex", **given)
    assert all(part in str(caught.value) for part in parts), str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_names_of_the_catalogue_are_looked_up(run, files, tmp_path):
    pytest.importorskip("spyndex", reason="spyndex is not installed")
    given = {"INDEX": "CATALOGUE", **files, "OUTPUT": str(tmp_path / "a.tif")}
    with pytest.raises(QgsProcessingException, match=r'no index "NDVII"\. Like it are .*NDVI'):
        run("spectralindex", CATALOGUE="NDVII", **given)
    with pytest.raises(QgsProcessingException, match=r'no index "bai"\. Like it are BAI, BaI'):
        run("spectralindex", CATALOGUE="bai", **given)


def test_radar_on_another_grid_is_refused(run, radar, files, coarse, write_stack, tmp_path):
    other = coarse(write_stack(tmp_path / "b.tif", np.full((3, 20, 25), -12.0, np.float32), OLD))
    given = {"INDEX": "FORMULA", "FORMULA": "N * VV", "OUTPUT": str(tmp_path / "a.tif")}
    with pytest.raises(QgsProcessingException, match="VV lies on another grid than Near infrared"):
        run("spectralindex", **given, NIR=files["NIR"], VV=other)


def test_cancelled_nothing_is_written(run, files, log, tmp_path):
    log.cancel()
    assert run("spectralindex", INDEX="NDVI", **files, OUTPUT=str(tmp_path / "a.tif")) == {}
    assert list(tmp_path.iterdir()) == []
