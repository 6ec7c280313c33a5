"""Extraction beside rasterstats: polygons of every kind, both back-ends, any budget."""

from __future__ import annotations

import struct

import numpy as np
import pytest
import rasterio
from osgeo import gdal, ogr
from rasterio.transform import Affine
from rasterstats import zonal_stats
from shapely import affinity, wkb
from shapely.geometry import MultiPolygon, Point, box

from phenofuse.cube.parcels.extract import extract
from phenofuse.cube.parcels.statistics import NAMES, class_counts
from phenofuse.cube.problem import Problem
from phenofuse.cube.run import MEBIBYTE, Cancelled
from phenofuse.cube.stack import open_stack

ORIGIN = (465180.0, 5080250.0)
AFFINE = Affine(10, 0, ORIGIN[0], 0, -10, ORIGIN[1])
WIDTH, HEIGHT, TIMES = 90, 70, 6


@pytest.fixture(scope="module")
def values():
    rng = np.random.default_rng(4)
    values = rng.normal(0.5, 0.2, (TIMES, HEIGHT, WIDTH)).astype(np.float32)
    values[rng.random(values.shape) < 0.3] = np.nan
    values[2, :35] = np.nan
    return values


@pytest.fixture(scope="module")
def path(values, write_stack, tmp_path_factory):
    folder = tmp_path_factory.mktemp("stack")
    times = [f"2020-0{month}-11T10:00:00Z" for month in range(1, TIMES + 1)]
    return write_stack(folder / "ndvi.tif", values, times, nodata=np.nan)


def at(column, row):
    return ORIGIN[0] + 10 * column, ORIGIN[1] - 10 * row


def parcels() -> list:
    """Polygons that overlap, have holes or parts, are tiny or large, or reach outside."""
    rng = np.random.default_rng(9)
    shapes = []
    for _ in range(60):
        centre = Point(*at(rng.uniform(-3, WIDTH + 3), rng.uniform(-3, HEIGHT + 3)))
        blob = affinity.scale(centre.buffer(10 * rng.uniform(0.3, 12), 5), 1, rng.uniform(0.3, 1))
        shapes.append(affinity.rotate(blob, rng.uniform(0, 180)))
    holed = box(*at(10, 40), *at(40, 10)).difference(Point(*at(25, 25)).buffer(70))
    parts = MultiPolygon([box(*at(50, 20), *at(55.5, 12)), box(*at(60.2, 20), *at(70, 12.7))])
    whole = box(*at(-5, HEIGHT + 5), *at(WIDTH + 5, -5))
    return [*shapes, holed, parts, whole, box(*at(500, 520), *at(520, 500)), MultiPolygon()]


def as_wkb(shapes) -> list[bytes]:
    empty = struct.pack("<BII", 1, 3, 0)
    return [empty if one.is_empty else wkb.dumps(one) for one in shapes]


def together(parts, count, names=NAMES, times=TIMES):
    found = {name: np.full((times, count), np.nan) for name in names}
    rows = np.zeros((times, count), int)
    for part in parts:
        rows[np.ix_(part.times, part.parcels)] += 1
        for name in names:
            found[name][np.ix_(part.times, part.parcels)] = part.statistics[name]
    assert rows.max() <= 1
    return found, rows == 1


def by_rasterstats(shapes, values, all_touched=False, affine=AFFINE):
    stats = ["count", "mean", "std", "min", "max", "percentile_25", "median", "percentile_75"]
    keys = ["count", "mean", "std", "min", "max", "p25", "p50", "p75"]
    found = {key: np.full((len(values), len(shapes)), np.nan) for key in keys}
    height, width = values.shape[1:]
    whole = box(*(affine * (0, height)), *(affine * (width, 0)))
    for time, image in enumerate(values.astype(float)):
        for place, one in enumerate(shapes):
            if not one.intersects(whole):
                continue
            (row,) = zonal_stats(
                one, image, affine=affine, nodata=-999, stats=stats, all_touched=all_touched
            )
            for key, name in zip(keys, stats):
                found[key][time, place] = np.nan if row[name] is None else row[name]
    return found


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("rule", ["centre", "touched"])
def test_statistics_equal_rasterstats(path, values, backend, rule):
    shapes = parcels()
    if rule == "touched":
        # Whether an edge that runs along pixels touches them is a matter of rounding.
        shapes = [affinity.translate(one, 0.3, 0.4) for one in shapes]
    outlines = as_wkb(shapes)
    found, rows = together(
        extract(open_stack(path, backend), backend, outlines, rule=rule), len(shapes)
    )
    expected = by_rasterstats(shapes, values, rule == "touched")
    has_pixels = rows.any(axis=0)
    assert has_pixels.sum() > 50 and not has_pixels[-2:].any()
    for name, of_name in expected.items():
        some = rows & (found["count"] > 0) if name != "count" else rows
        np.testing.assert_allclose(found[name][some], of_name[some], rtol=0, atol=1e-6)
        assert not (np.nan_to_num(of_name) > 0)[:, ~has_pixels].any() or name != "count"


def test_weighted_statistics_equal_areas_of_intersection(path, values, backend):
    shapes = parcels()[:25]
    outlines = as_wkb(shapes)
    found, rows = together(
        extract(open_stack(path, backend), backend, outlines, rule="weighted"), len(shapes)
    )
    for place, one in enumerate(shapes):
        share = np.zeros((HEIGHT, WIDTH))
        for row, column in np.ndindex(*share.shape):
            x, y = at(column, row)
            cell = box(x, y - 10, x + 10, y)
            if one.intersects(cell):
                share[row, column] = one.intersection(cell).area / 100
        if not share.any():
            assert not rows[:, place].any()
            continue
        for time, image in enumerate(values.astype(float)):
            w = np.where(np.isnan(image), 0, share)
            assert found["count"][time, place] == pytest.approx(w.sum(), abs=1e-9)
            assert found["valid_share"][time, place] == pytest.approx(w.sum() / share.sum())
            if w.sum() > 1e-6:
                mean = np.average(np.nan_to_num(image), weights=w)
                assert found["mean"][time, place] == pytest.approx(mean, abs=1e-6)


@pytest.mark.parametrize("budget", [3, 6, 64])
@pytest.mark.parametrize("threads", [1, 3])
def test_no_result_depends_on_the_budget_or_the_threads(path, backend, budget, threads):
    outlines = as_wkb(parcels())
    stack = open_stack(path, backend)
    expected, some = together(extract(stack, backend, outlines), len(outlines))
    parts = extract(stack, backend, outlines, budget=budget * MEBIBYTE, threads=threads)
    found, rows = together(parts, len(outlines))
    np.testing.assert_array_equal(rows, some)
    for name in NAMES:
        np.testing.assert_array_equal(found[name], expected[name])


def test_only_what_is_wanted_is_read(path, backend):
    outlines = as_wkb(parcels())
    wanted = np.zeros((TIMES, len(outlines)), bool)
    wanted[4, 62] = True
    parts = list(extract(open_stack(path, backend), backend, outlines, wanted=wanted))
    assert {int(time) for part in parts for time in part.times} == {4}
    assert 62 in np.concatenate([part.parcels for part in parts])
    wanted[:] = False
    assert list(extract(open_stack(path, backend), backend, outlines, wanted=wanted)) == []


def test_parcels_with_too_few_pixels_are_left_out(path, backend):
    outlines = as_wkb(parcels())
    stack = open_stack(path, backend)
    sizes, rows = together(extract(stack, backend, outlines), len(outlines))
    found, kept = together(extract(stack, backend, outlines, minimum_pixels=40), len(outlines))
    with np.errstate(invalid="ignore"):
        pixels = np.nan_to_num(sizes["count"] / sizes["valid_share"]).max(axis=0)
    assert (kept.any(axis=0) == (pixels > 39.5)).all()
    assert 5 < kept.any(axis=0).sum() < rows.any(axis=0).sum()
    np.testing.assert_array_equal(found["mean"][kept], sizes["mean"][kept])


def test_classes_are_counted(write_stack, backend, tmp_path):
    classes = np.zeros((2, 20, 30), np.int16)
    classes[0, :, :10], classes[0, :, 10:] = 4, 8
    times = ["2020-01-01", "2020-02-01"]
    stack = open_stack(write_stack(tmp_path / "scl.tif", classes, times), backend)
    outline = wkb.dumps(box(*at(8, 5), *at(15, 0)))
    (part,) = extract(stack, backend, [outline], measure=class_counts)
    assert {key: part.statistics[key][:, 0].tolist() for key in ("0", "4", "8", "count")} == {
        "0": [0, 35],
        "4": [10, 0],
        "8": [25, 0],
        "count": [35, 35],
    }


def test_progress_moves_and_a_run_can_be_cancelled(path, backend):
    outlines = as_wkb(parcels()[:60])
    stack = open_stack(path, backend)
    shares = []
    list(extract(stack, backend, outlines, budget=MEBIBYTE, progress=shares.append))
    assert shares == sorted(shares) and shares[-1] == 1 and len(shares) > 2
    with pytest.raises(Cancelled):
        list(extract(stack, backend, outlines, cancelled=lambda: True))
    answers = iter([False] * 3 + [True] * 1000)
    with pytest.raises(Cancelled):
        list(extract(stack, backend, outlines, cancelled=lambda: next(answers)))


def test_leaving_early_closes_the_files(path, backend):
    outlines = as_wkb(parcels()[:60])
    parts = extract(open_stack(path, backend), backend, outlines, budget=MEBIBYTE)
    next(parts)
    parts.close()
    path.rename(path.with_suffix(".moved")).rename(path)


def test_a_broken_file_is_named(path, backend, tmp_path):
    broken = tmp_path / "broken.tif"
    broken.write_bytes(path.read_bytes()[:20_000])
    outlines = as_wkb(parcels())
    with pytest.raises(Problem, match=r"broken\.tif"):
        list(extract(open_stack(broken, backend), backend, outlines))


@pytest.mark.filterwarnings("ignore")
def test_real_polygons_equal_rasterstats(shared, backend, write_stack, tmp_path):
    folder = shared / "real" / "slovenia_s2"
    names = sorted((folder / "NDVI").glob("*.tif"))[10:15]
    images = []
    for name in names:
        with rasterio.open(name) as dataset:
            raw, affine = dataset.read(1), dataset.transform
            images.append(np.where(raw == dataset.nodata, np.nan, raw * dataset.scales[0]))
    values = np.array(images, np.float32)
    path = write_stack(tmp_path / "ndvi.tif", values, [one.stem[5:] for one in names])
    gdal.Open(str(path), gdal.GA_Update).SetGeoTransform(affine.to_gdal())
    layer = ogr.Open(str(folder / "land_use.gpkg"))
    shapes = [wkb.loads(bytes(one.GetGeometryRef().ExportToWkb())) for one in layer.GetLayer(0)]
    found, rows = together(
        extract(open_stack(path, backend), backend, as_wkb(shapes)), len(shapes), times=len(names)
    )
    assert rows.any(axis=0).sum() > 70
    for name, expected in by_rasterstats(shapes, values, affine=affine).items():
        np.testing.assert_allclose(found[name][rows], expected[rows], rtol=0, atol=1e-6)
