"""A pixel that is taken out of a GeoTIFF is the one that GDAL reads, whatever the file is like."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from osgeo import gdal

from phenofuse.cube.build.shown_bands import ShownMask
from phenofuse.cube.build.vrt_images import vrt_images
from phenofuse.cube.quick_pixels import QuickPixels
from phenofuse.cube.raster.grid import Window
from phenofuse.cube.tiff_pixels import MOST_HELD, TiffLayout

WIDTH, HEIGHT, BANDS = 40, 37, 3
TYPES = ("Byte", "UInt16", "Int16", "UInt32", "Int32", "Float32", "Float64")
DEFLATE = {"COMPRESS": "DEFLATE"}
TILED = {"TILED": "YES", "BLOCKXSIZE": "16", "BLOCKYSIZE": "32"}


def write(path, kind: str = "Float32", bands: int = BANDS, **options: str) -> str:
    """Write values of all sizes, signs and digits, and NaN where the type has it."""
    rng = np.random.default_rng(2)
    number = getattr(gdal, f"GDT_{kind}")
    listed = [f"{key}={value}" for key, value in options.items()]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), WIDTH, HEIGHT, bands, number, options=listed
    )
    for band in range(1, bands + 1):
        if kind.startswith("Float"):
            values = rng.normal(0, 1, (HEIGHT, WIDTH)) * 10.0 ** rng.integers(-30, 30)
            values[rng.random(values.shape) < 0.2] = np.nan
        else:
            limits = np.iinfo(kind.replace("Byte", "uint8").lower())
            values = rng.integers(limits.min, limits.max, (HEIGHT, WIDTH), endpoint=True)
        dataset.GetRasterBand(band).WriteArray(values)
    dataset.FlushCache()
    return str(path)


class Counted:
    """Counts the pixels that the other reader is asked for."""

    def __init__(self, reader) -> None:
        self.info, self.close = reader.info, reader.close
        self._reader, self.asked = reader, 0

    def read(self, bands, window, out=None):
        """Read by the other reader."""
        self.asked += len(bands)
        return self._reader.read(bands, window, out)


def require_same(path: str, backend, asked: int) -> None:
    """Compare pixels all over a file with those of GDAL; the other reader is asked for so many."""
    with backend.open(path) as one:
        bands = list(range(1, len(one.info.bands) + 1))[::-1]
        counted = Counted(one)
        quick = QuickPixels(counted)
        for x in (0, 7, 15, 16, WIDTH - 1):
            for y in (0, 1, 31, 32, HEIGHT - 1):
                window = Window(x, y, 1, 1)
                before = counted.asked
                found = quick.read(bands, window)
                assert counted.asked - before == asked
                expected = one.read(bands, window)
                assert found.dtype == expected.dtype
                np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize(
    ("kind", "predictor"),
    [(one, "123"[rank]) for one in TYPES for rank in range(3 if one.startswith("Float") else 2)],
)
@pytest.mark.parametrize("form", [TILED, {}, {**TILED, "ENDIANNESS": "BIG", "BIGTIFF": "YES"}])
def test_it_is_the_pixel_that_gdal_reads(tmp_path, backend, kind, predictor, form):
    path = write(
        tmp_path / "a.tif", kind, **DEFLATE, **form, PREDICTOR=predictor, INTERLEAVE="BAND"
    )
    require_same(path, backend, 0)


@pytest.mark.parametrize(
    "options",
    [
        {"COMPRESS": "LZW", **TILED},
        {"COMPRESS": "NONE"},
        {**DEFLATE, "INTERLEAVE": "PIXEL"},
        {**DEFLATE, **TILED, "INTERLEAVE": "PIXEL", "PREDICTOR": "2"},
    ],
)
def test_what_is_stored_in_another_way_is_left_to_gdal(tmp_path, backend, options):
    require_same(write(tmp_path / "a.tif", **options), backend, BANDS)


def test_blocks_that_were_never_written_are_left_to_gdal(tmp_path, backend):
    path = str(tmp_path / "a.tif")
    options = [f"{key}={value}" for key, value in {**DEFLATE, **TILED, "SPARSE_OK": "YES"}.items()]
    dataset = gdal.GetDriverByName("GTiff").Create(path, WIDTH, HEIGHT, 1, options=options)
    dataset.GetRasterBand(1).SetNoDataValue(7)
    dataset.FlushCache()
    require_same(path, backend, 1)


def test_blocks_may_be_too_many_to_keep_where_they_are(tmp_path, backend):
    path = write(tmp_path / "a.tif", bands=200, **DEFLATE, **TILED, INTERLEAVE="BAND")
    with Path(path).open("rb") as file:
        layout = TiffLayout.of(file)
    assert layout.starts.count * 4 > MOST_HELD
    assert not layout.starts.held
    require_same(path, backend, 0)


def test_other_windows_are_read_as_ever(tmp_path, backend):
    path = write(tmp_path / "a.tif", **DEFLATE, **TILED, INTERLEAVE="BAND")
    with backend.open(path) as one:
        window = Window(10, 20, 9, 2)
        np.testing.assert_array_equal(
            QuickPixels(one).read([2, 1], window), one.read([2, 1], window)
        )


def test_a_file_that_was_written_again_is_looked_at_again(tmp_path, backend):
    path = write(tmp_path / "a.tif", bands=1, **DEFLATE, **TILED)
    window = Window(3, 3, 1, 1)
    with backend.open(path) as one:
        quick = QuickPixels(one)
        quick.read([1], window)
        (tmp_path / "a.tif").unlink()
        write(path, bands=1, **DEFLATE, PREDICTOR="3")
        with backend.open(path) as again:
            np.testing.assert_array_equal(quick.read([1], window), again.read([1], window))


@pytest.mark.parametrize("cut", [3, 12, 40, *range(200, 400, 20), 1500])
def test_a_file_that_ends_too_early_is_left_to_gdal(tmp_path, backend, cut):
    path = tmp_path / "a.tif"
    write(path, bands=1, **DEFLATE, **TILED)
    with backend.open(path) as one:
        counted = Counted(one)
        path.write_bytes(path.read_bytes()[:cut])
        with pytest.raises(ValueError, match="stop"):
            counted.read = lambda *_: (_ for _ in ()).throw(ValueError("stop"))
            QuickPixels(counted).read([1], Window(WIDTH - 1, HEIGHT - 1, 1, 1))


def masked(tmp_path, kind: str, mask_nodata: int | None) -> str:
    """Build a stack of three images with masks, of which some codes mean not valid."""
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from phenofuse.algorithms.stacks.buildstack import BuildStackAlgorithm

    rng = np.random.default_rng(5)
    for number in range(1, 4):
        name = f"2020010{number}.tif"
        write(tmp_path / f"NDVI_{name}", kind, bands=1, **DEFLATE, **TILED)
        path = write(tmp_path / f"SCL_{name}", "Byte", bands=1, **DEFLATE)
        dataset = gdal.Open(path, gdal.GA_Update)
        dataset.GetRasterBand(1).WriteArray(rng.integers(0, 13, (HEIGHT, WIDTH)))
        if mask_nodata is not None:
            dataset.GetRasterBand(1).SetNoDataValue(mask_nodata)
    parameters = {"FOLDER": str(tmp_path), "PATTERN": "NDVI_*.tif", "MASK_PATTERN": "SCL_*.tif"}
    more = {"MASK_FOLDER": str(tmp_path), "MASK_VALUES": "0-3,8,10-11"}
    target = str(tmp_path / "masked.vrt")
    algorithm, context = BuildStackAlgorithm().create(), QgsProcessingContext()
    _, is_fine = algorithm.run(
        {**parameters, **more, "OUTPUT": target}, context, QgsProcessingFeedback()
    )
    assert is_fine
    return target


def written_again(path: str) -> None:
    """Let GDAL write a VRT with the statistics of its bands, as QGIS does for its colours."""
    before = Path(path).read_text("utf-8")
    dataset = gdal.Open(path)
    dataset.GetRasterBand(1).ComputeStatistics(False)
    dataset.FlushCache()
    del dataset
    assert Path(path).read_text("utf-8") != before


@pytest.mark.parametrize("mask_nodata", [None, 5, 255])
def test_masked_images_are_read_with_their_masks(tmp_path, backend, qgis_app, mask_nodata):
    path = masked(tmp_path, "Float32", mask_nodata)
    require_same(path, backend, 0)
    require_same(vrt_images(path).unmasked, backend, 0)
    written_again(path)
    require_same(path, backend, 0)
    require_same(vrt_images(path).unmasked, backend, 0)


def test_a_pixel_is_read_once_with_its_mask_and_without(tmp_path, backend, qgis_app, monkeypatch):
    path = masked(tmp_path, "Float32", None)
    read, pixel = [], TiffLayout.pixel

    def counted(layout, file, *place):
        read.append((file.name, *place))
        return pixel(layout, file, *place)

    monkeypatch.setattr(TiffLayout, "pixel", counted)
    known = {}
    with backend.open(path) as one, backend.open(vrt_images(path).unmasked) as other:
        readers = [QuickPixels(one, known), QuickPixels(other, known)]
        for x, y in [(0, 0), (9, 30), (WIDTH - 1, HEIGHT - 1)]:
            for reader, expected in zip(readers, (one, other)):
                np.testing.assert_array_equal(
                    reader.read([1, 2, 3], Window(x, y, 1, 1)),
                    expected.read([1, 2, 3], Window(x, y, 1, 1)),
                )
        assert len(read) == len(set(read))
        images = [name for name, *_ in read if "NDVI" in name]
        assert len(images) == 9
        # What is known of a file is forgotten with the file.
        last, image = Window(WIDTH - 1, HEIGHT - 1, 1, 1), tmp_path / "NDVI_20200102.tif"
        before = readers[1].read([1, 2, 3], last)
        image.unlink()
        write(image, bands=2, **DEFLATE, PREDICTOR="3", INTERLEAVE="BAND")
        dataset = gdal.Open(str(image), gdal.GA_Update)
        dataset.GetRasterBand(1).WriteArray(np.full((HEIGHT, WIDTH), 7, np.float32))
        del dataset
        after = readers[1].read([1, 2, 3], last)
        np.testing.assert_array_equal(after[:, 0, 0], [before[0, 0, 0], 7, before[2, 0, 0]])


def test_what_gdal_computes_in_another_type_is_left_to_it(tmp_path, backend, qgis_app):
    require_same(masked(tmp_path, "Float64", None), backend, BANDS)


@pytest.mark.parametrize(
    ("code", "expected"), [(-9, True), (0, False), (2, False), (4, True), (6, True), (99, True)]
)
def test_codes_between_those_of_the_table_are_what_gdal_takes_them_for(code, expected):
    mask = ShownMask("", 1, "-1:1,0:nan,3:nan,4:1", "")
    assert mask.is_valid(code) == expected
    assert ShownMask("", 1, "0:1,9:2", "").is_valid(9) is None


def test_images_of_a_vrt_are_read_where_they_are_shown_as_they_are(tmp_path, backend):
    paths = [
        write(tmp_path / f"{number} & <é>.tif", bands=1, **DEFLATE, **TILED) for number in range(3)
    ]
    other = tmp_path / "other.vrt"
    gdal.BuildVRT(str(other), paths, separate=True).FlushCache()
    # What GDAL writes here depends on its version.
    other.write_text(other.read_text("utf-8").replace("SimpleSource", "ComplexSource"), "utf-8")
    require_same(str(other), backend, BANDS)
    same = tmp_path / "same.vrt"
    same.write_text(other.read_text("utf-8").replace("ComplexSource", "SimpleSource"), "utf-8")
    require_same(str(same), backend, 0)
    written_again(str(same))
    require_same(str(same), backend, 0)
    part = str(tmp_path / "part.vrt")
    gdal.Translate(part, str(same), srcWin=[1, 0, WIDTH - 1, HEIGHT]).FlushCache()
    with backend.open(part) as one:
        window = Window(5, 5, 1, 1)
        expected = one.read([1, 2, 3], window)
        np.testing.assert_array_equal(QuickPixels(one).read([1, 2, 3], window), expected)
