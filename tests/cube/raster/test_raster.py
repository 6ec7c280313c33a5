"""The raster boundary: the same tests over every back-end that is installed."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
from osgeo import gdal, osr

from phenofuse.cube.problem import Problem
from phenofuse.cube.raster import BandSpec, available_backends, choose_backend, physical
from phenofuse.cube.raster.grid import Grid, Window

PLACE = (465180.0, 10.0, 0.0, 5080250.0, 0.0, -10.0)


def wkt(code: int, *options: str) -> str:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(code)
    return reference.ExportToWkt(list(options))


UTM = Grid(300, 200, PLACE, wkt(32633))


@pytest.fixture(params=["off", "on"])
def exceptions(request):
    """GDAL's exception mode, as another plugin may have set it."""
    before = gdal.GetUseExceptions()
    gdal.UseExceptions() if request.param == "on" else gdal.DontUseExceptions()
    yield request.param == "on"
    assert bool(gdal.GetUseExceptions()) == (request.param == "on")
    gdal.UseExceptions() if before else gdal.DontUseExceptions()


def sample(bands=3, shape=(200, 300)) -> np.ndarray:
    values = np.random.default_rng(1).normal(size=(bands, *shape)).astype(np.float32)
    values[:, 5:9, 7:11] = np.nan
    return values


def write(backend, path, values, grid=UTM, **options):
    specs = [BandSpec(f"band {n}", {"TIME": f"2020-01-{n:02d}"}) for n in range(1, len(values) + 1)]
    with backend.create(path, grid, specs, **options) as writer:
        writer.write(grid.window, values)


def by_gdal(path) -> np.ndarray:
    dataset = gdal.Open(str(path))
    return np.stack(
        [dataset.GetRasterBand(n + 1).ReadAsArray() for n in range(dataset.RasterCount)]
    )


def plain_file(path, values, kind=gdal.GDT_Int16, nodata=None, grid=UTM, options=()):
    """Write a file by GDAL alone."""
    count, height, width = values.shape
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), width, height, count, kind, list(options)
    )
    dataset.SetGeoTransform(grid.transform)
    dataset.SetProjection(grid.crs)
    for number, band in enumerate(values, start=1):
        if nodata is not None:
            dataset.GetRasterBand(number).SetNoDataValue(nodata)
        dataset.GetRasterBand(number).WriteArray(band)
    dataset.FlushCache()
    return path


def test_a_written_file_reads_the_same_everywhere(backend, exceptions, tmp_path):
    path = tmp_path / "año 2020 ž" / "stack.tif"
    path.parent.mkdir()
    values = sample()
    write(backend, path, values, metadata={"METHOD": "test"})
    for name in available_backends():
        reader = choose_backend(name)
        info = reader.describe(path)
        with reader.open(path) as opened:
            got = opened.read([1, 2, 3], UTM.window)
        np.testing.assert_array_equal(got, values)
        assert info.grid.same_as(UTM, reader.same_crs)
        assert info.driver == "GTiff" and info.block == (128, 128)
        assert info.metadata["METHOD"] == "test"
        assert info.metadata["IMAGE_STRUCTURE:COMPRESSION"] == "DEFLATE"
        assert info.metadata["IMAGE_STRUCTURE:INTERLEAVE"] == "BAND"
        assert [band.description for band in info.bands] == ["band 1", "band 2", "band 3"]
        assert [band.metadata["TIME"][-2:] for band in info.bands] == ["01", "02", "03"]
        assert all(band.dtype == "float32" and np.isnan(band.nodata) for band in info.bands)
    assert gdal.Open(str(path)).GetRasterBand(1).GetOverviewCount() == 0
    assert [item.name for item in path.parent.iterdir()] == ["stack.tif"]


def test_windows_of_bands_are_written_and_read(backend, tmp_path):
    path, values = tmp_path / "a.tif", sample()
    with backend.create(path, UTM, [BandSpec()] * 3, threads=1, block=64) as writer:
        for x in range(0, 300, 90):
            part = Window(x, 0, min(90, 300 - x), 200)
            writer.write(part, values[:1, :, x : x + 90].astype(float))
            writer.write(part, values[1:, :, x : x + 90], first_band=2)
    np.testing.assert_array_equal(by_gdal(path), values)
    with backend.open(path) as reader:
        corner = reader.read([3, 1], Window(299, 150, 1, 50))
        np.testing.assert_array_equal(corner, values[[2, 0], 150:, 299:])
        out = np.zeros((1, 20, 30), np.float32)
        assert reader.read([2], Window(0, 0, 30, 20), out) is out
        np.testing.assert_array_equal(out[0], values[1, :20, :30])


def test_what_is_never_written_is_nodata(backend, tmp_path):
    with backend.create(tmp_path / "a.tif", UTM, [BandSpec()] * 2) as writer:
        writer.write(Window(0, 0, 10, 10), np.ones((1, 10, 10)))
    got = by_gdal(tmp_path / "a.tif")
    assert np.nansum(got) == 100 and np.isnan(got).sum() == got.size - 100


@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float64"])
def test_other_types_are_written(backend, tmp_path, dtype):
    values = np.arange(UTM.width * UTM.height).reshape(1, *UTM.shape).astype(dtype)
    write(backend, tmp_path / "a.tif", values, dtype=dtype, nodata=7)
    band = backend.describe(tmp_path / "a.tif").bands[0]
    assert (band.dtype, band.nodata) == (dtype, 7.0)
    np.testing.assert_array_equal(by_gdal(tmp_path / "a.tif"), values)


def test_nodata_must_suit_the_type(backend, tmp_path):
    with pytest.raises(ValueError, match="cannot be stored as int16"):
        backend.create(tmp_path / "a.tif", UTM, [BandSpec()], dtype="int16")


@pytest.mark.parametrize(
    "window",
    [(-1, 0, 5, 5), (0, 0, 301, 1), (0, 199, 1, 2), (300, 0, 1, 1), (0, 0, 0, 1)],
)
def test_wrong_windows_and_bands_are_refused(backend, tmp_path, window):
    path = plain_file(tmp_path / "a.tif", np.ones((2, 200, 300)))
    with backend.open(path) as reader:
        with pytest.raises(ValueError, match="not inside"):
            reader.read([1], Window(*window))
        for bands in ([0], [3], []):
            with pytest.raises(ValueError, match="not among"):
                reader.read(bands, Window(0, 0, 1, 1))
        with pytest.raises(ValueError, match="contiguous"):
            reader.read([1], Window(0, 0, 1, 1), np.zeros((1, 1, 1), np.float32))
    with backend.create(tmp_path / "b.tif", UTM, [BandSpec()]) as writer:
        with pytest.raises(ValueError, match="not inside"):
            writer.write(Window(*window), np.ones((1, 1, 1)))
        with pytest.raises(ValueError, match="not in 1"):
            writer.write(Window(0, 0, 1, 1), np.ones((2, 1, 1)))
        with pytest.raises(ValueError, match="do not suit"):
            writer.write(Window(0, 0, 1, 1), np.ones((1, 2, 1)))
        with pytest.raises(ValueError, match="complex128"):
            writer.write(Window(0, 0, 1, 1), np.ones((1, 1, 1), complex))


def test_a_real_scaled_file(backend, shared):
    path = shared / "real/slovenia_s2/NDVI/NDVI_20150711T100008.tif"
    info = backend.describe(path)
    band = info.bands[0]
    assert (band.dtype, band.nodata, band.scale, band.offset) == ("int16", -32768.0, 0.0001, 0.0)
    assert info.grid.shape == (101, 100) and backend.same_crs(info.grid.crs, wkt(32633))
    with backend.open(path) as reader:
        raw = reader.read([1], info.grid.window)
    expected = np.where(by_gdal(path) == -32768, np.nan, by_gdal(path) * 0.0001)
    np.testing.assert_allclose(physical(raw, info.bands), expected, atol=1e-6)


def test_a_netcdf_file_names_its_variables_and_their_times(backend, shared):
    path = shared / "real/spain_field/s2_field.nc"
    whole = backend.describe(path)
    assert whole.bands == () and len(whole.subdatasets) == 5
    ndvi = next(name for name in whole.subdatasets if name.endswith(":NDVI"))
    info = backend.describe(ndvi)
    assert len(info.bands) == 31 and info.grid.shape == (19, 21)
    assert info.bands[0].metadata["NETCDF_DIM_t"] == "10618"
    assert info.metadata["t#units"] == "days since 1990-01-01"
    assert info.metadata["NETCDF_DIM_EXTRA"] == "{t}"
    assert backend.same_crs(info.grid.crs, wkt(32630))
    with backend.open(ndvi) as reader:
        np.testing.assert_array_equal(reader.read(range(1, 32), info.grid.window), by_gdal(ndvi))


def test_both_back_ends_describe_alike(shared, tmp_path):
    if len(available_backends()) < 2:
        pytest.skip("only one back-end is installed")
    names = [
        str(shared / "real/slovenia_s2/LULC.tif"),
        str(shared / "real/spain_field/s2_field.nc"),
        str(plain_file(tmp_path / "a.tif", np.ones((2, 200, 300)), gdal.GDT_Float32, -3.4e38)),
        str(
            plain_file(
                tmp_path / "s.tif",
                np.ones((1, 9, 9)),
                gdal.GDT_Byte,
                options=["PIXELTYPE=SIGNEDBYTE"],
            )
        ),
    ]
    for name in names:
        assert choose_backend("gdal").describe(name) == choose_backend("rasterio").describe(name)


def test_metadata_of_other_domains(backend, tmp_path):
    path = plain_file(tmp_path / "a.tif", np.ones((1, 4, 4)))
    dataset = gdal.Open(str(path), gdal.GA_Update)
    dataset.GetRasterBand(1).SetMetadata({"Date": "2020-02-03"}, "FORCE")
    dataset.FlushCache()
    del dataset
    assert backend.describe(path).bands[0].metadata == {"FORCE:Date": "2020-02-03"}


def test_a_raster_without_place_or_crs(backend, tmp_path, recwarn):
    grid = Grid(6, 5)
    write(backend, tmp_path / "a.tif", np.ones((1, 5, 6)), grid=grid)
    info = backend.describe(tmp_path / "a.tif")
    assert info.grid == grid and not info.grid.has_place and info.grid.crs == ""
    assert not recwarn.list


def test_bands_of_different_types(backend, tmp_path):
    small = plain_file(tmp_path / "a.tif", np.full((1, 4, 4), 200), gdal.GDT_Byte)
    large = plain_file(tmp_path / "b.tif", np.full((1, 4, 4), 0.5), gdal.GDT_Float32)
    sources = "".join(
        f'<VRTRasterBand dataType="{kind}" band="{n}"><SimpleSource><SourceFilename>{path}'
        "</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand>"
        for n, kind, path in ((1, "Byte", small), (2, "Float32", large))
    )
    name = f'<VRTDataset rasterXSize="4" rasterYSize="4">{sources}</VRTDataset>'
    with backend.open(name) as reader:
        got = reader.read([2, 1], Window(0, 0, 4, 4))
        assert reader.read([1], Window(0, 0, 4, 4)).dtype == np.uint8
    assert got.dtype == np.float32
    assert (got[0] == 0.5).all() and (got[1] == 200).all()


def test_bad_files_are_named(backend, exceptions, tmp_path, capfd):
    text = tmp_path / "text.tif"
    text.write_text("no raster")
    whole = plain_file(tmp_path / "whole.tif", np.ones((1, 50, 50)))
    head = tmp_path / "head.tif"
    head.write_bytes(whole.read_bytes()[:60])
    for path, words in (
        (tmp_path / "none.tif", "does not exist"),
        (text, "opened"),
        (head, "opened"),
    ):
        with pytest.raises(Problem, match=words) as caught:
            backend.describe(path)
        assert str(path) in str(caught.value)
    assert capfd.readouterr().err == ""


@pytest.mark.parametrize("compression", ["DEFLATE", "NONE"])
def test_a_truncated_file_is_found_before_work_starts(
    backend, exceptions, tmp_path, capfd, compression
):
    noise = np.random.default_rng(0).integers(0, 1000, (3, 200, 300))
    path = plain_file(tmp_path / "whole.tif", noise)
    cut = tmp_path / "cut.tif"
    # In a COG the header comes first, so that the cut file still opens.
    options = [f"COMPRESS={compression}", "BLOCKSIZE=128"]
    gdal.Translate(str(cut), str(path), format="COG", creationOptions=options)
    backend.probe(cut)
    content = cut.read_bytes()
    cut.write_bytes(content[: len(content) * 6 // 10])
    assert len(backend.describe(cut).bands) == 3
    with pytest.raises(Problem, match="incomplete") as caught:
        backend.probe(cut)
    assert "cut.tif" in str(caught.value)
    assert "again" in str(caught.value)
    assert capfd.readouterr().err == ""


def test_complex_rasters_are_refused(backend, tmp_path):
    path = plain_file(tmp_path / "a.tif", np.ones((1, 4, 4)), gdal.GDT_CFloat32)
    with pytest.raises(Problem, match=r"a\.tif.*intensity"):
        backend.describe(path)


def test_long_integers_are_read_right_or_refused(backend, tmp_path):
    path = plain_file(tmp_path / "a.tif", np.full((1, 200, 300), -5), gdal.GDT_Int64, -9999)
    if backend.name == "rasterio":
        with pytest.raises(Problem, match=r"a\.tif holds 64-bit.*PHENOFUSE_RASTER to gdal"):
            backend.open(path)
        with pytest.raises(ValueError, match="int64"):
            backend.create(path, UTM, [BandSpec()], dtype="int64", nodata=0)
        return
    with backend.open(path) as reader:
        assert (reader.read([1], UTM.window) == -5).all()
        assert reader.info.bands[0].nodata == -9999.0


def test_an_output_that_cannot_be_created(backend, exceptions, tmp_path, capfd):
    with pytest.raises(Problem, match="cannot be created") as caught:
        backend.create(tmp_path / "none" / "a.tif", UTM, [BandSpec()])
    assert str(tmp_path / "none") in str(caught.value)
    assert capfd.readouterr().err == ""


FULL_DISK = """
import logging, os, resource, signal, sys
import numpy as np
from osgeo import gdal
from phenofuse.cube.raster.grid import Grid
from phenofuse.cube.problem import Problem
from phenofuse.cube.raster import BandSpec, choose_backend

name, path, exceptions = sys.argv[1:]
gdal.UseExceptions() if exceptions == "on" else gdal.DontUseExceptions()
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
backend, grid = choose_backend(name), Grid(300, 200)
values = np.random.default_rng(0).normal(size=(3, 200, 300))

def attempt(limit):
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, resource.RLIM_INFINITY))
    try:
        with backend.create(path, grid, [BandSpec(str(n)) for n in range(3)]) as writer:
            writer.write(grid.window, values)
    except Problem as problem:
        return str(problem)
    return ""

assert attempt(resource.RLIM_INFINITY) == ""
size = os.path.getsize(path)
for limit in [1, 300, size // 9, size // 2, size - 30000, size - 3000, size - 200, size - 1]:
    message = attempt(limit)
    assert "a.tif could not be written completely" in message, (limit, size, message)
    assert "MiB left" in message
logging.disable(logging.CRITICAL)
for limit in range(size // 10, size, size // 10):
    assert "could not be written completely" in attempt(limit), (limit, size)
assert attempt(size) == ""
"""


@pytest.mark.parametrize("mode", ["off", "on"])
def test_a_full_disk_is_reported(backend, tmp_path, mode):
    path = tmp_path / "a.tif"
    command = [sys.executable, "-c", FULL_DISK, backend.name, str(path), mode]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    # Newer libtiff prints lines of its own, past GDAL.
    assert [line for line in done.stderr.splitlines() if not line.startswith("_tiff")] == []


def test_an_error_in_the_body_is_not_hidden_by_closing(backend, tmp_path):
    with pytest.raises(KeyError), backend.create(tmp_path / "a.tif", UTM, [BandSpec()]) as writer:
        raise KeyError
    writer.close()


def test_the_cache_limit_is_restored(backend):
    before = gdal.GetCacheMax()
    with pytest.raises(KeyError), backend.limited_cache(50 * 2**20):
        assert gdal.GetCacheMax() == 50 * 2**20
        raise KeyError
    assert gdal.GetCacheMax() == before


def test_same_crs(backend, exceptions):
    assert backend.same_crs(wkt(32633), wkt(32633, "FORMAT=WKT2_2019"))
    assert not backend.same_crs(wkt(32633), wkt(32634))
    assert not backend.same_crs(wkt(32633), "") and backend.same_crs("", "")
    assert not backend.same_crs("nonsense", wkt(32633))


def lonlat_grid() -> Grid:
    """Return a geographic grid that covers part of UTM and reaches out of it."""
    return Grid(240, 130, (14.548, 0.00015, 0.0, 45.8765, 0.0, -0.00012), wkt(4326))


def warped_by_gdal(path, grid, resampling, kind, nodata):
    left, bottom, right, top = grid.bounds
    dataset = gdal.Warp(
        "",
        str(path),
        format="MEM",
        dstSRS=grid.crs,
        outputBounds=(left, bottom, right, top),
        width=grid.width,
        height=grid.height,
        resampleAlg=resampling,
        outputType=kind,
        dstNodata=nodata,
        errorThreshold=0,
    )
    return dataset.ReadAsArray()


@pytest.mark.parametrize("resampling", ["nearest", "bilinear"])
@pytest.mark.parametrize("nodata", [None, -1])
def test_a_warped_raster_shows_the_file_on_the_grid(
    backend, exceptions, tmp_path, resampling, nodata
):
    values = np.add.outer(np.arange(200), np.arange(300))[None] * 10
    values[0, 50:60, 80:120] = -1
    path = plain_file(tmp_path / "a & b.tif", values, nodata=nodata)
    grid = lonlat_grid()
    name = backend.warped(path, grid, resampling)
    info = backend.describe(name)
    assert info.grid.same_as(grid, backend.same_crs)
    with backend.open(name) as reader:
        got = physical(reader.read([1], grid.window), info.bands)[0]
        part = physical(reader.read([1], Window(60, 40, 50, 60)), info.bands)[0]
    kind, missing = (gdal.GDT_Int16, -1) if nodata else (gdal.GDT_Float32, np.nan)
    expected = warped_by_gdal(path, grid, resampling, kind, missing).astype(float)
    expected[expected == (-1 if nodata else None)] = np.nan
    assert 0.1 < np.isnan(expected).mean() < 0.9
    differs = ~np.isclose(got, expected, atol=1.1, equal_nan=True)
    assert differs.mean() < 0.001
    np.testing.assert_array_equal(part, got[40:100, 60:110])
    assert info.bands[0].dtype == ("int16" if nodata else "float32")


def test_both_back_ends_read_the_same_warped_pixels(shared):
    if len(available_backends()) < 2:
        pytest.skip("only one back-end is installed")
    path = shared / "real/slovenia_s2/NDVI/NDVI_20150711T100008.tif"
    grid = Grid(100, 90, (14.55, 0.0002, 0.0, 45.875, 0.0, -0.0002), wkt(4326))
    read = []
    for name in available_backends():
        backend = choose_backend(name)
        with backend.open(backend.warped(path, grid, "bilinear")) as reader:
            assert reader.info.bands[0].scale == 0.0001
            read.append(reader.read([1], grid.window))
    np.testing.assert_array_equal(read[0], read[1])
    assert 0 < (read[0] == -32768).mean() < 1


def test_a_warped_raster_keeps_what_its_bands_say_and_nests(backend, shared):
    name = f'NETCDF:"{shared / "real/spain_field/s2_field.nc"}":NDVI'
    source = backend.describe(name)
    grid = replace(
        source.grid, width=10, height=9, transform=(344150.0, 20.0, 0, 4626440.0, 0, -20.0)
    )
    inner = backend.warped(name, grid)
    info = backend.describe(inner)
    assert [band.metadata for band in info.bands] == [
        # GDAL's VRT drops keys without a value.
        {key: value for key, value in band.metadata.items() if value}
        for band in source.bands
    ]
    assert info.metadata["t#units"] == source.metadata["t#units"]
    escaped = inner.replace("&", "&amp;").replace("<", "&lt;")
    outer = (
        '<VRTDataset rasterXSize="10" rasterYSize="9"><VRTRasterBand dataType="Float32" band="1">'
        f'<SimpleSource><SourceFilename relativeToVRT="0">{escaped}</SourceFilename>'
        "<SourceBand>5</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    with backend.open(outer) as nested, backend.open(name) as plain:
        got = nested.read([1], Window(0, 0, 10, 9))[0]
        full = plain.read([5], source.grid.window)[0]
    np.testing.assert_array_equal(got, full[1:19:2, 1:21:2])


def test_a_grid_without_crs_is_not_warped_to_one_with(backend, tmp_path):
    path = plain_file(tmp_path / "a.tif", np.ones((1, 200, 300)), grid=replace(UTM, crs=""))
    with pytest.raises(Problem, match=r"a\.tif cannot be brought"):
        backend.warped(path, UTM)
    with pytest.raises(ValueError, match="cubic"):
        backend.warped(path, UTM, "cubic")
