"""Reading images and their times."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio

from phenofuse.cube.build.images import Source, by_time, read_images
from phenofuse.cube.problem import Problem
from phenofuse.cube.raster import available_backends, choose_backend
from phenofuse.cube.times.clock import iso, parse_time
from phenofuse.cube.times.date_pattern import compile_pattern

pytestmark = pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")


@pytest.fixture(params=available_backends())
def backend(request):
    return choose_backend(request.param)


def write(path, bands=1, descriptions=(), tags=None):
    path.parent.mkdir(exist_ok=True, parents=True)
    profile = {"driver": "GTiff", "width": 4, "height": 3, "count": bands, "dtype": "int16"}
    with rasterio.open(path, "w", **profile) as file:
        file.write(np.arange(12 * bands, dtype="int16").reshape(bands, 3, 4))
        for number, description in enumerate(descriptions, 1):
            file.set_band_description(number, description)
        file.update_tags(**(tags or {}))
    return str(path)


def test_times_of_files_and_where_they_were_read(backend, tmp_path):
    paths = [write(tmp_path / name) for name in ("b_20200103.tif", "a_20200101.tif", "c.tif")]
    images = read_images([Source(path) for path in paths], backend)
    assert [image.path for image in images] == paths
    assert [image.time and iso(image.time) for image in images] == [
        "2020-01-03",
        "2020-01-01",
        None,
    ]
    assert images[0].found.source == "file name"
    assert images[2].found.problem == "none"


def test_the_range_of_a_layer_a_table_and_a_pattern(backend, tmp_path):
    path = write(tmp_path / "x_20200103_20210607.tif")
    layer = Source(path, (parse_time("2019-05-01"), parse_time("2019-06-01")))
    assert iso(read_images([layer], backend)[0].time) == "2019-05-01"
    pattern = compile_pattern(r"_(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)\.tif")
    assert iso(read_images([layer], backend, pattern=pattern)[0].time) == "2021-06-07"
    table = {"x_20200103_20210607.tif": parse_time("2018-01-01")}
    (image,) = read_images([layer], backend, pattern=pattern, table=table)
    assert (iso(image.time), image.found.source) == ("2018-01-01", "table")


def test_all_bands_with_times_of_their_own(backend, tmp_path):
    path = write(tmp_path / "x_20200909.tif", 2, ["2020-01-05", "2020-01-02"])
    images = read_images([Source(path)], backend)
    assert [(image.band, iso(image.time)) for image in images] == [
        (1, "2020-01-05"),
        (2, "2020-01-02"),
    ]
    assert images[1].name == "x_20200909.tif (band 2)"
    (chosen,) = read_images([Source(path)], backend, band=2)
    assert (chosen.band, iso(chosen.time)) == (2, "2020-01-02")


def test_a_chosen_band_has_the_time_of_its_file(backend, tmp_path):
    path = write(tmp_path / "x_20200909.tif", 3, ["red", "green", "blue"])
    (image,) = read_images([Source(path)], backend, band=3)
    assert (image.band, iso(image.time)) == (3, "2020-09-09")


@pytest.mark.parametrize("descriptions", [(), ("2020-01-05",), ("2020-01-05", "2020-01-05")])
def test_bands_without_times_of_their_own_must_be_chosen(backend, tmp_path, descriptions):
    path = write(tmp_path / "x_20200909.tif", 2, descriptions)
    with pytest.raises(Problem, match=r"x_20200909.tif has 2 bands .* Mask band"):
        read_images([Source(path)], backend, band_title="Mask band")


def test_a_band_that_is_not_there(backend, tmp_path):
    with pytest.raises(Problem, match=r"a_20200101.tif has no band 2: it has 1"):
        read_images([Source(write(tmp_path / "a_20200101.tif"))], backend, band=2)


def test_missing_and_broken_files_are_named(backend, tmp_path):
    good = Source(write(tmp_path / "a_20200101.tif"))
    with pytest.raises(Problem, match=r"gone.tif does not exist"):
        read_images([good, Source(str(tmp_path / "gone.tif"))], backend)
    path = tmp_path / "cut_20200102.tif"
    profile = {"driver": "GTiff", "width": 200, "height": 200, "count": 1, "dtype": "int16"}
    with rasterio.open(path, "w", **profile) as file:
        file.write(np.ones((1, 200, 200), "int16"))
    path.write_bytes(path.read_bytes()[: path.stat().st_size * 6 // 10])
    with pytest.raises(Problem, match=r"cut_20200102\.tif"):
        read_images([good, Source(str(path))], backend)


def test_a_file_of_several_rasters_names_them(backend, shared):
    path = shared / "real" / "spain_field" / "s2_field.nc"
    with pytest.raises(Problem, match=r"s2_field.nc holds several rasters .*NETCDF"):
        read_images([Source(str(path))], backend)


def test_a_netcdf_variable_brings_all_its_times(backend, shared):
    path = shared / "real" / "spain_field" / "s2_field.nc"
    images = read_images([Source(f'NETCDF:"{path}":NDVI')], backend)
    assert len(images) == 31
    assert {image.found.source for image in images} == {"band metadata"}
    assert min(image.time for image in images) >= np.datetime64("2019-01-01")


def test_reading_can_be_stopped(backend, tmp_path):
    sources = [Source(write(tmp_path / f"a_2020010{n}.tif")) for n in (1, 2, 3)]
    seen = []

    def step(done):
        seen.append(done)
        if done == 2:
            raise InterruptedError

    with pytest.raises(InterruptedError):
        read_images(sources, backend, step=step)
    assert seen == [1, 2]


def test_images_of_one_time_come_in_order_of_name(backend, tmp_path):
    names = ("z_20200101.tif", "b_20200102.tif", "a_20200102.tif")
    images = read_images([Source(write(tmp_path / name)) for name in names], backend)
    assert [[image.name for image in group] for group in by_time(images)] == [
        ["z_20200101.tif"],
        ["a_20200102.tif", "b_20200102.tif"],
    ]
