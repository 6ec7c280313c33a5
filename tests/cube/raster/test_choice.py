"""Which back-end is taken."""

from __future__ import annotations

import sys

import pytest

from phenofuse.cube import raster
from phenofuse.cube.problem import Problem
from phenofuse.cube.raster import available_backends, choose_backend


def test_the_environment_chooses_the_back_end(monkeypatch):
    monkeypatch.setenv(raster.CHOICE, "gdal")
    assert choose_backend().name == "gdal"
    monkeypatch.setenv(raster.CHOICE, "imagemagick")
    with pytest.raises(Problem, match=r"imagemagick.*PHENOFUSE_RASTER"):
        choose_backend()
    monkeypatch.delenv(raster.CHOICE)
    assert choose_backend().name == available_backends()[0]


def test_a_rasterio_with_libraries_of_its_own_is_not_used(monkeypatch, tmp_path):
    package = tmp_path / "rasterio"
    package.mkdir()
    (package / "__init__.py").write_text("raise SystemExit('imported beside another GDAL')")
    (tmp_path / "rasterio.libs").mkdir()
    for name in [name for name in sys.modules if name.split(".")[0] == "rasterio"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(str(tmp_path))
    assert available_backends() == ["gdal"]


def test_a_broken_rasterio_is_as_good_as_none(monkeypatch, tmp_path):
    package = tmp_path / "rasterio"
    package.mkdir()
    (package / "__init__.py").write_text("raise RuntimeError('its libraries do not fit')")
    for name in [name for name in sys.modules if name.split(".")[0] == "rasterio"]:
        monkeypatch.delitem(sys.modules, name)
    monkeypatch.syspath_prepend(str(tmp_path))
    assert available_backends() == ["gdal"]


@pytest.mark.parametrize("there", [["rasterio"], []])
def test_without_gdal_there_is_rasterio_or_a_message(monkeypatch, there):
    monkeypatch.delenv(raster.CHOICE, raising=False)
    monkeypatch.setattr(raster, "_imports", lambda module: module in there)
    assert available_backends() == there
    if not there:
        with pytest.raises(Problem, match=r"cannot be read: .* Install python3-gdal, or rasterio"):
            choose_backend()


def test_a_back_end_that_does_not_load_is_named(monkeypatch):
    def load(name):
        raise ImportError("no module named osgeo")

    monkeypatch.setattr(raster, "_load", load)
    with pytest.raises(Problem, match=r"back-end gdal cannot be loaded: no module .* Install it"):
        choose_backend("gdal")
