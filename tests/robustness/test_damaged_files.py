"""Truncated and damaged inputs of every kind end in a whole result or in a clear message."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.algorithms import learning
from phenofuse.algorithms.methods.mogpr import METHOD as MOGPR
from phenofuse.cube.rules.scheme_file import read_scheme
from phenofuse.series.mogpr import fit

# Qt tells of names that are no UTF-8 any more, which pytest-qt's own handler cannot read.
pytestmark = pytest.mark.qt_no_exception_capture

RULES = Path(__file__).resolve().parents[2] / "resources" / "rules" / "grassland.toml"
FEW, MANY = 25, 200


def damage(content: bytes, chance: np.random.Generator) -> bytes:
    """Return the content truncated, with bits flipped, a part zeroed, lost, or doubled."""
    data = bytearray(content)
    first, last = sorted(int(one) for one in chance.integers(0, len(data) + 1, 2))
    last = min(last, first + 400)
    kind = chance.integers(5)
    if kind == 0:
        del data[first:]
    elif kind == 1:
        for place in chance.integers(0, len(data), chance.integers(1, 9)):
            data[place] ^= 1 << chance.integers(8)
    elif kind == 2:
        data[first:last] = bytes(last - first)
    elif kind == 3:
        del data[first:last]
    else:
        data[first:first] = data[first:last]
    return bytes(data)


@pytest.fixture
def damaged(is_long, tmp_path):
    """Write damaged copies of a file, the same ones in every run, and give one after the other."""

    def copies(source: Path):
        content = source.read_bytes()
        for seed in range(MANY if is_long else FEW):
            path = tmp_path / f"damaged {seed}{source.suffix}"
            path.write_bytes(damage(content, np.random.default_rng(seed)))
            yield path
            path.unlink()

    return copies


@pytest.fixture
def smooth(processing, tmp_path, is_whole):
    """Smooth a stack; a result is whole, and without one nothing is left."""

    def run(source: object) -> None:
        target = tmp_path / "results" / "smooth.tif"
        target.parent.mkdir(exist_ok=True)
        try:
            given = {"INPUT": str(source), "AT": 1, "STEP": 30, "OUTPUT": str(target)}
            processing.run("phenofuse:whittaker", given)
            bands = gdal.Open(str(target)).RasterCount
            assert is_whole(target, bands)
            target.unlink()
        finally:
            assert list(target.parent.iterdir()) == []

    return run


def test_damaged_geotiff(stack, damaged, smooth, outcome):
    for path in damaged(stack):
        with outcome("GeoTIFF, truncated or damaged"):
            smooth(path)


def test_damaged_netcdf(tmp_path, values, damaged, smooth, outcome):
    xarray = pytest.importorskip("xarray", reason="xarray is not installed")
    times = np.datetime64("2020-03-01", "ns") + 10 * np.arange(len(values)) * np.timedelta64(1, "D")
    coordinates = {"t": times, "y": 5e6 - 10.0 * np.arange(24), "x": 4e5 + 10.0 * np.arange(32)}
    cube = xarray.DataArray(values, dims=("t", "y", "x"), coords=coordinates, name="NDVI")
    cube.to_netcdf(tmp_path / "cube.nc", engine="netcdf4")
    for path in damaged(tmp_path / "cube.nc"):
        with outcome("NetCDF, truncated or damaged"):
            smooth(f'NETCDF:"{path}":NDVI')


def test_damaged_vrt(tmp_path, stack, processing, damaged, smooth, outcome):
    gdal.Translate(str(tmp_path / "stack.vrt"), str(stack), format="VRT")
    for path in damaged(tmp_path / "stack.vrt"):
        with outcome("VRT, truncated or damaged"):
            smooth(path)


def test_damaged_geopackage(tmp_path, parcel_table, processing, damaged, outcome):
    target = tmp_path / "results" / "smooth.gpkg"
    for path in damaged(parcel_table):
        with outcome("GeoPackage, truncated or damaged"):
            given = {"INPUT": str(path), "OUTPUT": str(target)}
            processing.run("phenofuse:whittaker_parcels", given)
            target.unlink()
        assert not target.parent.exists() or list(target.parent.iterdir()) == []
        for beside in tmp_path.glob(f"{path.name}-*"):
            beside.unlink()


def test_damaged_state(tmp_path, values, damaged, outcome):
    days = 10.0 * np.arange(len(values))
    series = values[:, 0, :4]
    state = fit(days, series, (days, 1 - series), sample=2).to_dict()
    kept = {"variables": ["NDVI", "VH"], "whole": state, "classes": {"1": state}}
    (tmp_path / "learned.json").write_text(json.dumps(kept, indent=1))
    for path in damaged(tmp_path / "learned.json"):
        with outcome("learned hyper-parameters (JSON), truncated or damaged"):
            learning.read(MOGPR.learning, str(path), ["NDVI", "VH"])


def test_damaged_rules(damaged, outcome):
    for path in damaged(RULES):
        with outcome("rules (TOML), truncated or damaged"):
            read_scheme(path)


@pytest.mark.parametrize("name", ["learned.json", "rules.toml"])
def test_deep_nesting_is_no_way_to_stop_python(tmp_path, outcome, name):
    path = tmp_path / name
    path.write_text("a = " * (name == "rules.toml") + "[" * 100_000)
    with outcome("JSON and TOML nested 100,000 times"):
        learning.read(MOGPR.learning, str(path)) if name == "learned.json" else read_scheme(path)
