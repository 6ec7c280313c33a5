"""The VRT of a stack, against plain readings of the files it shows."""

from __future__ import annotations

import os
import shutil
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio
from osgeo import gdal
from rasterio.enums import Resampling
from rasterio.vrt import WarpedVRT

from phenofuse.cube.build import FIRST, MOSAIC, plan_stack
from phenofuse.cube.build.built_files import write_geotiff, write_vrt
from phenofuse.cube.build.images import Image, Source, read_images
from phenofuse.cube.build.mask_codes import read_codes
from phenofuse.cube.build.stack_vrt import located
from phenofuse.cube.problem import Problem
from phenofuse.cube.raster import available_backends, choose_backend
from phenofuse.cube.raster.grid import Grid
from phenofuse.cube.run import Cancelled
from phenofuse.cube.stack import open_stack
from phenofuse.cube.times.clock import iso

PLACE = (465180.0, 10.0, 0.0, 5080250.0, 0.0, -10.0)
SHAPE = (11, 9)


@pytest.fixture(params=available_backends())
def backend(request):
    return choose_backend(request.param)


def write(path, values, *, nodata=None, scale=1.0, offset=0.0, crs="EPSG:32633", place=PLACE):
    path.parent.mkdir(parents=True, exist_ok=True)
    profile = {
        "driver": "GTiff",
        "height": values.shape[0],
        "width": values.shape[1],
        "count": 1,
        "dtype": values.dtype.name,
        "nodata": nodata,
        "crs": crs,
        "transform": rasterio.Affine.from_gdal(*place),
    }
    with rasterio.open(path, "w", **profile) as file:
        file.write(values, 1)
        file.scales, file.offsets = [scale], [offset]
    return path


def naive(path, bad=None):
    """Return what an image means: float32, NaN where there is nothing or `bad` is true."""
    with rasterio.open(path) as file:
        stored = file.read(1)
        values = (stored * np.float64(file.scales[0]) + file.offsets[0]).astype(np.float32)
        gaps = np.zeros(stored.shape, bool) if file.nodata is None else stored == file.nodata
    values[gaps if bad is None else gaps | bad] = np.nan
    return values


def stored(path):
    with rasterio.open(path) as file:
        return file.read(1)


def build(backend, target, images, masks=None, *, invalid="1", resampling="nearest", **options):
    """Build a VRT; return its values, the stored ones, and what GDAL says of it."""
    read = [
        None if paths is None else read_images([Source(str(path)) for path in paths], backend)
        for paths in (images, masks)
    ]
    plan = plan_stack(*read, backend=backend, **options)
    codes = read_codes(invalid)
    write_vrt(plan, target, backend, invalid=codes, resampling=resampling)
    stack = open_stack(target, backend)
    assert np.array_equal(stack.times, plan.times)
    with backend.open(stack.path) as reader:
        values = stack.values(reader, stack.grid.window).reshape(-1, *stack.grid.shape)
    copy = target.with_suffix(".tif")
    write_geotiff(plan, copy, backend, invalid=codes, resampling=resampling)
    with rasterio.open(copy) as file:
        assert np.array_equal(file.read(), values.astype(np.float32), equal_nan=True)
        assert list(file.descriptions) == [iso(time) for time in plan.times]
    with rasterio.open(target) as file:
        raw = file.read()
    # An open dataset in the traceback of a failed test would crash: QGIS closes GDAL first.
    by_gdal = gdal.Open(str(target)).ReadAsArray()
    assert np.array_equal(by_gdal, raw, equal_nan=raw.dtype.kind == "f")
    said = gdal.Info(str(target), format="json")
    assert len(said["bands"]) == len(plan.layers)
    return values, raw, said


def ramp(seed, dtype="int16", low=-2000, high=10000, gap=None):
    values = np.random.default_rng(seed).integers(low, high, SHAPE).astype(dtype)
    if gap is not None:
        values[2:4, 3:6] = gap
    return values


def series(folder, count=3, **options):
    return [
        write(folder / f"NDVI_2020010{n}.tif", ramp(n, gap=-32768), **options)
        for n in range(1, count + 1)
    ]


SCALED = {"nodata": -32768, "scale": 0.0001, "offset": 0.02}


def test_images_stored_alike_stay_as_they_are(backend, tmp_path):
    paths = series(tmp_path, **SCALED)
    values, raw, said = build(backend, tmp_path / "stack.vrt", paths[::-1])
    assert raw.dtype == np.int16
    assert np.array_equal(raw, np.stack([stored(path) for path in paths]))
    assert np.array_equal(values, np.stack([naive(path) for path in paths]), equal_nan=True)
    band = said["bands"][1]
    assert (band["scale"], band["offset"], band["noDataValue"]) == (0.0001, 0.02, -32768)
    assert band["description"] == "2020-01-02"
    assert band["metadata"][""] == {"PHENOFUSE_TIME": "2020-01-02"}
    assert tuple(said["geoTransform"]) == PLACE
    assert "32633" in said["coordinateSystem"]["wkt"]


def test_images_stored_differently_become_physical_values(backend, tmp_path):
    paths = [
        write(tmp_path / "a_20200101.tif", ramp(1, gap=-32768), **SCALED),
        write(tmp_path / "b_20200102.tif", ramp(2, "uint8", 0, 255, gap=0), nodata=0, scale=0.004),
        write(tmp_path / "c_20200103.tif", ramp(3, "float32", gap=np.nan) / 7),
        write(tmp_path / "d_20200104.tif", ramp(4, "int32", -(10**9), 10**9), scale=1e-9),
        write(tmp_path / "e_20200105.tif", ramp(5, "float64", gap=-9999) / 3, nodata=-9999 / 3),
    ]
    values, raw, _ = build(backend, tmp_path / "stack.vrt", paths)
    assert raw.dtype == np.float64
    expected = np.stack([naive(path) for path in paths])
    assert np.isnan(expected).sum() > 15
    assert np.array_equal(values.astype(np.float32), expected, equal_nan=True)
    _, raw, _ = build(backend, tmp_path / "small.vrt", paths[:3])
    assert raw.dtype == np.float32
    assert np.array_equal(raw, expected[:3], equal_nan=True)


@pytest.mark.parametrize("invalid", ["1", "0", "3,8-11", "0-255", "300"])
@pytest.mark.parametrize("dtype", ["uint8", "int16", "float32"])
def test_masked_values_are_gaps_and_all_others_stay(backend, tmp_path, invalid, dtype):
    images = series(tmp_path, **SCALED)
    masks = [write(tmp_path / f"CLM_2020010{n}.tif", ramp(9 + n, dtype, 0, 14)) for n in (1, 2, 3)]
    values, _, said = build(backend, tmp_path / "stack.vrt", images, masks[::-1], invalid=invalid)
    codes = {c for first, last in read_codes(invalid) for c in range(first, last + 1)}
    expected = np.stack([naive(i, np.isin(stored(m), list(codes))) for i, m in zip(images, masks)])
    assert np.array_equal(values, expected, equal_nan=True)
    assert np.isnan(float(said["bands"][0]["noDataValue"]))


@pytest.mark.parametrize(
    ("dtype", "nodata"),
    [("uint8", 255), ("uint8", 2), ("float32", np.nan), ("float32", -3.4028234663852886e38)],
)
def test_a_pixel_whose_mask_has_no_data_is_not_valid(backend, tmp_path, dtype, nodata):
    images = series(tmp_path, **SCALED)
    codes = [ramp(9 + n, dtype, 0, 3, gap=nodata) for n in (1, 2, 3)]
    masks = [
        write(tmp_path / f"CLM_2020010{n}.tif", code, nodata=nodata)
        for n, code in enumerate(codes, 1)
    ]
    values, _, _ = build(backend, tmp_path / "stack.vrt", images, masks)
    bad = [(code == 1) | (code == np.dtype(dtype).type(nodata)) | (code != code) for code in codes]
    expected = np.stack([naive(image, one) for image, one in zip(images, bad)])
    assert np.array_equal(values, expected, equal_nan=True)


def test_nan_in_a_float_mask_is_not_valid_beside_a_nodata_code(backend, tmp_path):
    images = series(tmp_path, 2, **SCALED)
    code = ramp(9, "float32", 0, 3, gap=np.nan)
    code[0, 0] = 200
    masks = [write(tmp_path / f"CLM_2020010{n}.tif", code, nodata=200) for n in (1, 2)]
    values, _, _ = build(backend, tmp_path / "stack.vrt", images, masks)
    bad = (code == 1) | (code == 200) | np.isnan(code)
    expected = np.stack([naive(image, bad) for image in images])
    assert np.array_equal(values, expected, equal_nan=True)


def test_float_images_with_masks_keep_their_values(backend, tmp_path):
    rng = np.random.default_rng(5)
    images, masks = [], []
    for n in (1, 2):
        image = rng.normal(size=SHAPE).astype(np.float32)
        image[0, :3] = np.nan, 0.0, 3e38
        images.append(write(tmp_path / f"i_2020010{n}.tif", image, nodata=np.nan))
        masks.append(write(tmp_path / f"m_2020010{n}.tif", ramp(n, "uint8", 0, 2)))
    values, _, _ = build(backend, tmp_path / "stack.vrt", images, masks)
    expected = [naive(i, stored(m) == 1) for i, m in zip(images, masks)]
    assert np.array_equal(values, np.stack(expected), equal_nan=True)


def test_wide_integers_with_masks_keep_their_digits(backend, tmp_path):
    images = [
        write(tmp_path / f"i_2020010{n}.tif", ramp(n, "int32", 10**8, 2 * 10**9), scale=1e-9)
        for n in (1, 2)
    ]
    masks = [write(tmp_path / f"m_2020010{n}.tif", ramp(n, "uint8", 0, 2)) for n in (1, 2)]
    values, _, _ = build(backend, tmp_path / "stack.vrt", images, masks)
    expected = [naive(i, stored(m) == 1) for i, m in zip(images, masks)]
    assert np.array_equal(values.astype(np.float32), np.stack(expected), equal_nan=True)


@pytest.mark.parametrize("kind", ["int16", "float32", "mixed"])
def test_a_mosaic_has_the_first_on_top_and_fills_its_gaps(backend, tmp_path, kind):
    gap = -32768 if kind == "int16" else np.nan
    options = SCALED if kind == "int16" else {}
    tops = []
    for n, name in enumerate("ab", 1):
        values = ramp(n).astype("int16" if kind == "int16" else "float32")
        values[n : n + 5, n : n + 4] = gap
        tops.append(write(tmp_path / f"{name}_20200101.tif", values, **options))
    dtype = "int16" if kind == "mixed" else values.dtype
    other = write(tmp_path / "c_20200102.tif", ramp(3, dtype), **options)
    values, raw, _ = build(
        backend, tmp_path / "stack.vrt", [other, tops[1], tops[0]], same_time=MOSAIC
    )
    assert raw.dtype == (np.int16 if kind == "int16" else np.float32)
    top, below = map(naive, tops)
    assert np.isnan(np.where(np.isnan(top), below, top)).any()
    expected = np.stack([np.where(np.isnan(top), below, top), naive(other)])
    assert np.array_equal(values, expected, equal_nan=True)
    values, _, _ = build(
        backend, tmp_path / "first.vrt", [other, tops[1], tops[0]], same_time=FIRST
    )
    assert np.array_equal(values, np.stack([top, naive(other)]), equal_nan=True)


def test_a_mosaic_of_masked_images_fills_what_the_masks_take(backend, tmp_path):
    wider = (*PLACE[:3], PLACE[3] + 20, *PLACE[4:])
    images, masks = [], []
    for n, (name, place) in enumerate((("a", PLACE), ("b", wider)), 1):
        images.append(write(tmp_path / f"{name}_20200101.tif", ramp(n), place=place, **SCALED))
        code = ramp(n + 5, "uint8", 0, 2)
        masks.append(write(tmp_path / f"m{name}_20200101.tif", code, place=place))
    images.append(write(tmp_path / "c_20200102.tif", ramp(3), **SCALED))
    masks.append(write(tmp_path / "mc_20200102.tif", ramp(8, "uint8", 0, 2)))
    values, _, _ = build(backend, tmp_path / "stack.vrt", images, masks, same_time=MOSAIC)
    top, below, other = (naive(i, stored(m) == 1) for i, m in zip(images, masks))
    # b lies two rows higher: its row 2 is the grid's row 0.
    moved = np.full(SHAPE, np.nan, np.float32)
    moved[:-2] = below[2:]
    expected = np.stack([np.where(np.isnan(top), moved, top), other])
    assert np.isnan(top).sum() > np.isnan(expected[0]).sum() > 0
    assert np.array_equal(values, expected, equal_nan=True)


def test_an_image_on_another_grid_is_resampled_to_the_first(backend, tmp_path):
    coarse = (PLACE[0], 20.0, 0.0, PLACE[3], 0.0, -20.0)
    first = write(tmp_path / "a_20200101.tif", ramp(1), **SCALED)
    second = write(tmp_path / "b_20200102.tif", ramp(2)[:4, :4].copy(), place=coarse, **SCALED)
    values, _, _ = build(backend, tmp_path / "stack.vrt", [second, first])
    expected = np.full(SHAPE, np.nan, np.float32)
    blocks = np.kron(naive(second), np.ones((2, 2), np.float32))
    expected[:8, :8] = blocks
    assert np.array_equal(values, np.stack([naive(first), expected]), equal_nan=True)


def test_another_crs_and_bilinear_resampling(backend, tmp_path):
    rows, columns = np.mgrid[:60, :60]
    plane = (columns * 3 + rows * 5).astype("float32")
    here = (465180.0, 10.0, 0.0, 5080250.0, 0.0, -10.0)
    first = write(tmp_path / "a_20200101.tif", plane, place=here)
    second = tmp_path / "b_20200102.tif"
    with rasterio.open(first) as file:
        options = {"crs": "EPSG:4326", "resampling": Resampling.cubic, "nodata": np.nan}
        with WarpedVRT(file, **options) as shown:
            profile = shown.profile | {"driver": "GTiff"}
            with rasterio.open(second, "w", **profile) as copy:
                copy.write(shown.read())
    nearest, _, _ = build(backend, tmp_path / "n.vrt", [first, second])
    smooth, _, _ = build(backend, tmp_path / "b.vrt", [first, second], resampling="bilinear")
    inner = np.s_[5:-5, 5:-5]
    assert np.abs(nearest[1] - plane)[inner].max() < 8
    assert np.abs(smooth[1] - plane)[inner].max() < 0.5
    assert not np.array_equal(nearest[1], smooth[1], equal_nan=True)


def test_a_coarser_mask_takes_the_nearest_pixel(backend, tmp_path):
    images = series(tmp_path, 2, **SCALED)
    code = np.array([[0, 1, 0, 0, 0]] * 6, "uint8")
    coarse = (PLACE[0], 20.0, 0.0, PLACE[3], 0.0, -20.0)
    masks = [write(tmp_path / f"m_2020010{n}.tif", code, place=coarse) for n in (1, 2)]
    values, _, _ = build(backend, tmp_path / "stack.vrt", images, masks, resampling="bilinear")
    bad = np.zeros(SHAPE, bool)
    bad[:, 2:4] = True
    expected = np.stack([naive(image, bad) for image in images])
    assert np.array_equal(values, expected, equal_nan=True)


def test_where_a_smaller_mask_ends_nothing_is_valid(backend, tmp_path):
    images = series(tmp_path, 2, **SCALED)
    masks = [write(tmp_path / f"m_2020010{n}.tif", np.zeros((11, 5), "uint8")) for n in (1, 2)]
    values, _, _ = build(backend, tmp_path / "stack.vrt", images, masks)
    bad = np.zeros(SHAPE, bool)
    bad[:, 5:] = True
    expected = np.stack([naive(image, bad) for image in images])
    assert np.array_equal(values, expected, equal_nan=True)


def test_bands_of_several_files(backend, tmp_path):
    values = np.random.default_rng(3).normal(size=(3, *SHAPE)).astype("float32")
    path = tmp_path / "cube.tif"
    write(path, values[0])
    with rasterio.open(path) as file:
        profile = file.profile | {"count": 3}
    with rasterio.open(path, "w", **profile) as file:
        file.write(values)
        file.descriptions = ("2020-03-01", "2020-01-01", "2020-02-01")
    single = write(tmp_path / "x_20200115.tif", values[0] + 1)
    built, _, _ = build(backend, tmp_path / "stack.vrt", [single, path])
    assert np.array_equal(built, np.stack([values[1], values[0] + 1, values[2], values[0]]))


@pytest.mark.parametrize("masked", [False, True])
def test_strange_names_and_moving_the_folder(backend, tmp_path, masked):
    folder = tmp_path / 'Größe & "Maß" <1>'
    images = series(folder / "Bilder ž", **SCALED)
    masks = [write(folder / "m" / f"m_2020010{n}.tif", ramp(n, "uint8", 0, 2)) for n in (1, 2, 3)]
    target = folder / "stack.vrt"
    values, _, _ = build(backend, target, images, masks if masked else None)
    moved = tmp_path / "elsewhere"
    shutil.move(folder, moved)
    with rasterio.open(moved / "stack.vrt") as file:
        again = file.read()
        scale, offset = file.scales[0], file.offsets[0]
    gaps = again == -32768
    again = (again * scale + offset).astype(np.float32)
    again[gaps] = np.nan
    assert np.array_equal(again, values, equal_nan=True)


def test_a_source_is_named_relative_only_below_the_folder(tmp_path):
    inside = tmp_path / "a" / "b.tif"
    inside.parent.mkdir()
    inside.touch()
    assert located(str(inside), tmp_path) == ("a/b.tif", True)
    assert located(str(tmp_path / "a" / ".." / "a" / "b.tif"), tmp_path) == ("a/b.tif", True)
    assert located(str(inside), tmp_path / "a") == ("b.tif", True)
    assert located(str(inside), tmp_path / "c") == (str(inside), False)
    assert located(str(inside), None) == (str(inside), False)
    assert located('NETCDF:"x.nc":NDVI', tmp_path) == ('NETCDF:"x.nc":NDVI', False)
    assert located(os.path.relpath(inside), tmp_path / "c") == (str(inside), False)


def test_a_type_that_old_vrts_do_not_know_is_named(backend, tmp_path):
    images = read_images([Source(str(path)) for path in series(tmp_path)], backend)
    info = images[1].info
    strange = replace(info, bands=(replace(info.bands[0], dtype="int8"),))
    images[1] = Image(strange, 1, images[1].found)
    plan = plan_stack(images, backend=backend)
    with pytest.raises(Problem, match=r"NDVI_20200102.tif holds values of type int8"):
        write_vrt(plan, tmp_path / "stack.vrt", backend)
    assert not list(tmp_path.glob("*stack*"))


def test_a_stack_without_a_place(backend, tmp_path):
    with pytest.warns(rasterio.errors.NotGeoreferencedWarning):
        for n in (1, 2):
            path = tmp_path / f"a_2020010{n}.tif"
            write(path, ramp(n), crs=None, place=(0, 1, 0, 0, 0, 1))
        values, _, said = build(backend, tmp_path / "stack.vrt", sorted(tmp_path.glob("a*")))
    assert np.array_equal(values, np.stack([ramp(1), ramp(2)]))
    assert "coordinateSystem" not in said or not said["coordinateSystem"]["wkt"]
    assert open_stack(tmp_path / "stack.vrt", backend).grid == Grid(9, 11)


def test_an_earlier_file_survives_a_failed_and_a_cancelled_run(backend, tmp_path):
    images = read_images([Source(str(path)) for path in series(tmp_path)], backend)
    plan = plan_stack(images, backend=backend)
    target = tmp_path / "stack.tif"
    target.write_text("earlier")
    with pytest.raises(Cancelled):
        write_geotiff(plan, target, backend, cancelled=lambda: True)
    with pytest.raises(ValueError, match="resampling"):
        write_vrt(
            replace(plan, resampled=(images[1],)),
            tmp_path / "stack.vrt",
            backend,
            resampling="wild",
        )
    assert target.read_text() == "earlier"
    assert not (tmp_path / "stack.vrt").exists()
    assert not list(tmp_path.glob(".*"))


@pytest.fixture(scope="module")
def slovenia(shared):
    folder = shared / "real" / "slovenia_s2"
    if not folder.is_dir():
        pytest.skip("the Slovenian scene is not here")
    return [sorted((folder / name).glob("*.tif")) for name in ("NDVI", "CLM")]


@pytest.mark.parametrize("masked", [False, True])
def test_every_pixel_of_the_real_scene(backend, tmp_path, slovenia, masked):
    images, masks = slovenia
    shuffled = [images[i] for i in np.random.default_rng(0).permutation(len(images))]
    values, raw, _ = build(
        backend, tmp_path / "stack.vrt", shuffled, masks[::-1] if masked else None
    )
    assert len(values) == 68
    expected = np.stack(
        [naive(i, stored(m) == 1 if masked else None) for i, m in zip(images, masks)]
    )
    assert raw.dtype == (np.float32 if masked else np.int16)
    assert np.array_equal(values, expected, equal_nan=True)
    assert [path.name for path in map(Path, images)][7:9] == [
        "NDVI_20151208T100409.tif",
        "NDVI_20151208T101125.tif",
    ]
    assert np.isnan(values).any() == masked
