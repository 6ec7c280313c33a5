"""Masks of clouds through QGIS, beside numpy and published counts."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException
from scipy import ndimage

from phenofuse.series.cloud_dilation import dilated_mask

SHAPE = (60, 80)
TIMES = [f"2023-0{month}-11T10:05:31Z" for month in range(1, 7)]
SCL, PLAIN, LANDSAT, MODIS, HLS, BITS, VALUES = range(7)
SMALL = {"NEAR_SIZE": 5, "FAR_SIZE": 15, "EROSION": 3}


@pytest.fixture(scope="module")
def scene() -> tuple[np.ndarray, np.ndarray]:
    """NDVI with gaps, and classes of 20 m pixels in patches."""
    rng = np.random.default_rng(8)
    ndvi = rng.uniform(0, 1, (6, *SHAPE)).astype(np.float32)
    ndvi[rng.random(ndvi.shape) < 0.05] = np.nan
    field = ndimage.gaussian_filter(rng.normal(size=(6, 30, 40)), (0, 3, 3))
    classes = np.full(field.shape, 4, np.int16)
    for image, values, share in zip(classes, field, (0, 0.05, 0.1, 0.2, 0.4, 1)):
        image[values <= np.quantile(values, share)] = 9
    classes[0] = 4
    classes[1, 3:6, 3:6] = 2
    classes[rng.random(classes.shape) < 0.01] = 3
    return ndvi, classes


@pytest.fixture(scope="module")
def files(scene, write_stack, coarse, tmp_path_factory) -> dict[str, str]:
    folder = tmp_path_factory.mktemp("masks")
    ndvi, classes = scene
    dates = [time[:10] for time in TIMES]
    return {
        "INPUT": str(write_stack(folder / "ndvi.tif", ndvi, TIMES, nodata=np.nan)),
        "MASK": coarse(write_stack(folder / "scl.tif", classes, dates)),
    }


def fine(classes):
    return classes.repeat(2, axis=1).repeat(2, axis=2)


@pytest.mark.parametrize("memory", [64, 512])
def test_classes_are_dilated_on_the_grid_of_the_stack(run, files, scene, read, tmp_path, memory):
    ndvi, classes = scene
    result = run(
        "maskclouds",
        **files,
        **SMALL,
        MEMORY=memory,
        OUTPUT=str(tmp_path / "a.tif"),
        OUTPUT_MASK=str(tmp_path / "mask.tif"),
    )
    masked = dilated_mask(fine(classes).astype(float), near_size=5, far_size=15, erosion=3)
    assert 0.2 < masked.mean() < 0.9
    found, names = read(result["OUTPUT"])
    np.testing.assert_array_equal(found, np.where(masked, np.nan, ndvi))
    assert names == TIMES
    mask, names = read(result["OUTPUT_MASK"])
    np.testing.assert_array_equal(mask, np.where(np.isnan(ndvi), np.nan, masked))
    assert names == TIMES
    dataset = gdal.Open(result["OUTPUT"])
    assert "clear 2 4 5 6 7; far 3 8 9 10 11; near_size 5" in dataset.GetMetadataItem(
        "PHENOFUSE_MASK"
    )


@pytest.mark.parametrize(
    ("given", "masked"),
    [
        ({"MASK_KIND": PLAIN}, [2, 3, 9]),
        ({"MASK_KIND": PLAIN, "CLEAR_CLASSES": [2, 4]}, [3, 9]),
        ({"MASK_KIND": VALUES, "MASK_VALUES": "8-11"}, [9]),
        ({"MASK_KIND": BITS, "MASK_BITS": "0"}, [3, 9]),
        ({"MASK_KIND": HLS}, [2, 3, 4, 9]),
        ({"MASK_KIND": MODIS}, [2, 4, 9]),
        ({"MASK_KIND": LANDSAT}, [2, 3, 4, 9]),
    ],
)
def test_other_kinds_of_masks(run, files, scene, read, tmp_path, given, masked):
    ndvi, classes = scene
    result = run("maskclouds", **files, **given, OUTPUT=str(tmp_path / "a.tif"))
    found, _ = read(result["OUTPUT"])
    expected = np.where(np.isin(fine(classes), masked), np.nan, ndvi)
    np.testing.assert_array_equal(found, expected)


def test_dates_of_which_little_is_left_go(run, files, scene, read, log, tmp_path):
    ndvi, classes = scene
    clear = np.where(np.isin(fine(classes), (3, 9)), np.nan, ndvi)
    share = np.isfinite(clear).mean(axis=(1, 2))
    used = share >= 0.7
    assert 2 <= used.sum() < 5
    given = {**files, "MASK_KIND": PLAIN, "CLEAR_CLASSES": [2, 4], "LEAST_VALID": 0.7}
    found, names = read(run("maskclouds", **given, OUTPUT=str(tmp_path / "a.tif"))["OUTPUT"])
    np.testing.assert_array_equal(found, clear[used])
    assert names == [time for time, one in zip(TIMES, used) if one]
    assert f"{TIMES[5]} ({share[5]:.2f})" in log.text
    stays = run("maskclouds", **given, REMOVE=False, OUTPUT=str(tmp_path / "b.tif"))
    found, names = read(stays["OUTPUT"])
    np.testing.assert_array_equal(found, np.where(used[:, None, None], clear, np.nan))
    assert names == TIMES


@pytest.mark.parametrize(("least", "dates"), [(0.8, 36), (0.6, 40)])
def test_eo_learn_keeps_as_many_dates_of_a_real_scene(run, real, read, tmp_path, least, dates):
    """IS_VALID of eo-learn's test patch: 36 of 68 frames above 0.8, 40 above 0.6."""
    stacks = {}
    for key, kind in (("INPUT", "NDVI"), ("MASK", "CLM")):
        folder = str(real / "slovenia_s2" / kind)
        target = str(tmp_path / f"{kind}.vrt")
        stacks[key] = run("buildstack", FOLDER=folder, OUTPUT=target)["OUTPUT"]
    given = {"MASK_KIND": VALUES, "LEAST_VALID": least, "OUTPUT": str(tmp_path / "a.tif")}
    found, _ = read(run("maskclouds", **stacks, **given)["OUTPUT"])
    assert len(found) == dates


def test_a_real_field(run, real, read, tmp_path):
    source = real / "spain_field" / "s2_field.nc"
    ndvi, classes = (f'NETCDF:"{source}":{name}' for name in ("NDVI", "SCL"))
    given = {"INPUT": ndvi, "MASK": classes, "MASK_KIND": PLAIN, "CLEAR_CLASSES": [4]}
    found, names = read(run("maskclouds", **given, OUTPUT=str(tmp_path / "a.tif"))["OUTPUT"])
    values, scl = (gdal.Open(one).ReadAsArray() for one in (ndvi, classes))
    np.testing.assert_array_equal(found, np.where(scl == 4, values, np.nan))
    assert names[0].startswith("2019-01-27")


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"MASK": "/nowhere.tif"}, ["/nowhere.tif"]),
        ({"MASK": None}, ["Mask stack", "not given"]),
        ({"FAR_SIZE": 20}, ["Large kernel (pixels) is 20", "21"]),
        ({"NEAR_SIZE": -1}, ["Small kernel", "0 to 999"]),
        ({"LEAST_VALID": 2}, ["Least valid share", "0 to 1"]),
        ({"MASK_KIND": BITS}, ["Bits", "1,3-5"]),
        ({"MASK_KIND": VALUES, "MASK_VALUES": "x"}, ['"x"']),
        ({"MASK_KIND": PLAIN, "LEAST_VALID": 0.97}, ["of 6 dates", "Lower"]),
        ({"OUTPUT": "a.nc"}, [".tif"]),
    ],
)
def test_bad_input_is_named(run, files, tmp_path, given, parts):
    with pytest.raises(QgsProcessingException) as caught:
        run("maskclouds", **{**files, "OUTPUT": str(tmp_path / "a.tif"), **given})
    assert all(part in str(caught.value) for part in parts), str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_a_date_without_a_mask_is_named(run, files, scene, write_stack, tmp_path):
    few = write_stack(tmp_path / "few.tif", scene[1][:4], TIMES[:4])
    with pytest.raises(QgsProcessingException, match="Mask stack has no image"):
        run("maskclouds", INPUT=files["INPUT"], MASK=str(few), OUTPUT=str(tmp_path / "a.tif"))


def test_two_outputs_of_one_name_are_refused(run, files, tmp_path):
    same = str(tmp_path / "a.tif")
    with pytest.raises(QgsProcessingException, match="name of two outputs"):
        run("maskclouds", **files, OUTPUT=same, OUTPUT_MASK=same)


def test_cancelled_nothing_is_written(run, files, log, tmp_path):
    log.cancel()
    given = {"OUTPUT": str(tmp_path / "a.tif"), "OUTPUT_MASK": str(tmp_path / "b.tif")}
    assert run("maskclouds", **files, **given) == {}
    assert list(tmp_path.iterdir()) == []
