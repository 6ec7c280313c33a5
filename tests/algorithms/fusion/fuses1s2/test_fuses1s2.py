"""Sentinel-1 and Sentinel-2 through QGIS, beside formulas and the fusion of ready-made stacks."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback, QgsRasterLayer

from phenofuse.algorithms.fusion.fuses1s2 import FuseS1S2Algorithm
from phenofuse.algorithms.preparation.networks import network
from phenofuse.series.biophysical import biophysical
from phenofuse.series.cloud_dilation import dilated_mask
from phenofuse.series.speckle import multitemporal_filter

SHAPE = (16, 20)
ASCENDING, DESCENDING = ("VV_ASCENDING", "VH_ASCENDING"), ("VV_DESCENDING", "VH_DESCENDING")
DECIBEL, LINEAR = range(2)
EVI, LAI, FROM_FILE, PLAIN_NUMBERS = 1, 2, 2, 2


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm says, and its progress."""

    def __init__(self):
        super().__init__(False)
        self.lines, self.shares = [], []
        self.progressChanged.connect(self.shares.append)

    def pushInfo(self, text):
        """Keep a line of the log."""
        self.lines.append(text)

    def pushWarning(self, text):
        """Keep a warning."""
        self.lines.append("warning: " + text)

    @property
    def text(self) -> str:
        """All of it."""
        return "\n".join(self.lines)


def read(path: str) -> np.ndarray:
    return gdal.Open(str(path)).ReadAsArray()


def decibel(power: np.ndarray) -> np.ndarray:
    return (10 * np.log10(power)).astype(np.float32)


def test_the_steps_are_the_formulas_and_then_the_fusion(
    fuse, processing, scene, learned, kept, tmp_path
):
    log = Log()
    more = kept | {"OUTPUT_DEVIATION": str(tmp_path / "deviation.tif")}
    result = fuse("RED", "NIR", "SCL", feedback=log, **more, REFLECTANCE_SCALE=1e-4)
    written = {path.stem for path in tmp_path.iterdir()}
    assert written == {"fused", "deviation", *kept}
    optical = read(result["OUTPUT_OPTICAL"])
    np.testing.assert_array_equal(np.isnan(optical), scene.cloud)
    # Digital numbers are rounded to 1 of 4000, and NDVI so to half of that.
    np.testing.assert_allclose(optical[~scene.cloud], scene.ndvi[~scene.cloud], atol=3e-4)
    for orbit in ("ASCENDING", "DESCENDING"):
        vv, vh = scene.radar[f"VV_{orbit}"], scene.radar[f"VH_{orbit}"]
        index = read(result[f"OUTPUT_RADAR_{orbit}"])
        np.testing.assert_allclose(index, 2 * vh / (vv + vh), rtol=3e-6)
        dataset = gdal.Open(result[f"OUTPUT_RADAR_{orbit}"])
        assert dataset.GetRasterBand(1).GetDescription() == scene.radar_times[orbit][0]
    again = processing.run(
        "phenofuse:mogpr",
        {
            "INPUT": result["OUTPUT_OPTICAL"],
            "AUXILIARIES": [result["OUTPUT_RADAR_ASCENDING"], result["OUTPUT_RADAR_DESCENDING"]],
            "LEARN": FROM_FILE,
            "LEARNED": learned[2],
            "OUTPUT": str(tmp_path / "again.tif"),
            "OUTPUT_DEVIATION": str(tmp_path / "again_deviation.tif"),
        },
    )
    for name in ("OUTPUT", "OUTPUT_DEVIATION"):
        np.testing.assert_array_equal(read(result[name]), read(again[name]))
    assert "RVI ascending: computed at 61 times, 0.0 % gaps." in log.text
    assert f"NDVI: computed at {len(scene.times)} times" in log.text
    assert "NDVI: noise" in log.text and "RVI descending: noise" in log.text
    assert "warning" not in log.text
    assert log.shares == sorted(log.shares) and log.shares[-1] == pytest.approx(100)
    steps = np.array(log.shares)
    assert all(((steps > low) & (steps <= low + 25)).any() for low in (0, 25, 50, 75))


def test_a_ready_index_of_one_orbit_in_linear_power(
    fuse, processing, scene, files, learned, folder, write_stack, tmp_path
):
    times = scene.radar_times["DESCENDING"]
    linear = {
        name: str(write_stack(folder / f"{name}_linear.tif", scene.radar[name], times))
        for name in DESCENDING
    }
    target = str(tmp_path / "rvi.tif")
    result = fuse(
        "OPTICAL", orbits=[DESCENDING], **linear, RADAR_UNIT=LINEAR, OUTPUT_RADAR_DESCENDING=target
    )
    vv, vh = (scene.radar[name] for name in DESCENDING)
    np.testing.assert_allclose(read(target), 2 * vh / (vv + vh), rtol=1e-6)
    again = processing.run(
        "phenofuse:mogpr",
        {
            "INPUT": files["OPTICAL"],
            "AUXILIARIES": [target],
            "LEARN": FROM_FILE,
            "LEARNED": learned[1],
            "OUTPUT": str(tmp_path / "again.tif"),
        },
    )
    np.testing.assert_array_equal(read(result["OUTPUT"]), read(again["OUTPUT"]))


@pytest.mark.parametrize(
    ("choice", "formula"),
    [(1, lambda vv, vh: 4 * vh / (vv + vh)), (2, lambda vv, vh: vh / vv)],
)
def test_other_radar_indices(fuse, scene, tmp_path, choice, formula):
    target = str(tmp_path / "index.tif")
    first = read(fuse("OPTICAL", orbits=[DESCENDING])["OUTPUT"])
    result = fuse(
        "OPTICAL", orbits=[DESCENDING], RADAR_INDEX=choice, OUTPUT_RADAR_DESCENDING=target
    )
    expected = formula(*(scene.radar[name] for name in DESCENDING))
    np.testing.assert_allclose(read(target), expected, rtol=3e-6)
    # The other RVI is the same but for a factor, and the help says that it changes nothing.
    same = np.allclose(read(result["OUTPUT"]), first, atol=1e-5)
    assert same == (choice == 1)


def test_speckle_is_filtered_before_the_index_unless_switched_off(fuse, scene, tmp_path):
    target = str(tmp_path / "index.tif")
    fuse(
        "OPTICAL",
        orbits=[ASCENDING],
        SPECKLE_FILTER=None,
        SPECKLE_WINDOW=5,
        OUTPUT_RADAR_ASCENDING=target,
        MEMORY=64,
    )
    vv, vh = (multitemporal_filter(scene.radar[name].astype(float), side=5) for name in ASCENDING)
    np.testing.assert_allclose(read(target), 2 * vh / (vv + vh), rtol=1e-5)


@pytest.mark.parametrize("unit", [DECIBEL, LINEAR])
@pytest.mark.parametrize("side", [0, 3])
def test_power_is_averaged_on_the_way_to_another_grid(
    fuse, scene, folder, write_stack, tmp_path, unit, side
):
    """Radar of 25 m pixels beside the optical 10 m: warped by GDAL as linear power."""
    times = scene.radar_times["DESCENDING"][::10]
    given, warped = {}, []
    for name in DESCENDING:
        power = scene.radar[name][::10, ::2, ::2]
        power[0, 0, 0] = np.nan
        stored = decibel(power) if unit == DECIBEL else power
        path = write_stack(
            folder / f"{name}_{unit}_{side}_coarse.tif", stored, times, nodata=np.nan
        )
        if side:
            power = multitemporal_filter(power.astype(float), side=side).astype(np.float32)
        oracle = write_stack(folder / f"{name}_oracle.tif", power, times, nodata=np.nan)
        for one in (path, oracle):
            placed = gdal.Open(str(one), gdal.GA_Update)
            placed.SetGeoTransform((465150.0, 25.0, 0.0, 5080280.0, 0.0, -25.0))
            placed.FlushCache()
        bounds = (465180, 5080250 - 10 * SHAPE[0], 465180 + 10 * SHAPE[1], 5080250)
        seen = gdal.Warp(
            "",
            str(oracle),
            options=gdal.WarpOptions(
                format="MEM", outputBounds=bounds, xRes=10, yRes=10, resampleAlg="bilinear"
            ),
        )
        warped.append(seen.ReadAsArray())
        given[name] = str(path)
    target = str(tmp_path / "index.tif")
    log = Log()
    fuse(
        "OPTICAL",
        orbits=[DESCENDING],
        feedback=log,
        **given,
        RADAR_UNIT=unit,
        SPECKLE_FILTER=side > 0,
        SPECKLE_WINDOW=side or 7,
        OUTPUT_RADAR_DESCENDING=target,
    )
    assert "VH, descending orbits lies on another grid" in log.text
    np.testing.assert_allclose(read(target), 2 * warped[1] / (warped[0] + warped[1]), rtol=1e-5)


def test_evi_of_scaled_reflectance(fuse, scene, files, tmp_path):
    target = str(tmp_path / "evi.tif")
    fuse(
        "RED",
        "NIR",
        "BLUE",
        orbits=[DESCENDING],
        OPTICAL_INDEX=EVI,
        REFLECTANCE_SCALE=1e-4,
        REFLECTANCE_OFFSET=-0.01,
        OUTPUT_OPTICAL=target,
    )
    red, nir, blue = (1e-4 * read(files[name]) - 0.01 for name in ("RED", "NIR", "BLUE"))
    expected = 2.5 * (nir - red) / (nir + 6 * red - 7.5 * blue + 1)
    assert np.abs(expected).max() < 1
    np.testing.assert_allclose(read(target), expected, atol=1e-6)


def test_leaf_area_under_a_dilated_mask(fuse, scene, files, tmp_path):
    target = str(tmp_path / "lai.tif")
    fuse(
        "RED",
        "NIR",
        "SCL",
        orbits=[DESCENDING],
        GREEN=files["BLUE"],
        OPTICAL_INDEX=LAI,
        REFLECTANCE=PLAIN_NUMBERS,
        ZENITH=40,
        MASK_KIND=0,
        NEAR_SIZE=3,
        FAR_SIZE=5,
        OUTPUT_OPTICAL=target,
    )
    green, red, nir = (1e-4 * read(files[name]) for name in ("BLUE", "RED", "NIR"))
    cosines = [np.cos(np.radians(one)) for one in (5, 40, 90)]
    lai, _ = biophysical(network("3.0/S2A/10m", "LAI"), [green, red, nir, *cosines])
    classes = np.where(scene.cloud, 9.0, 4.0)
    masked = dilated_mask(classes, near_size=3, far_size=5)
    assert not np.array_equal(masked, scene.cloud)
    expected = np.where(masked, np.nan, lai)
    assert 0.05 < np.isfinite(expected).mean() < 0.9
    np.testing.assert_allclose(read(target), expected, atol=1e-4)


def test_classes_may_mask_a_ready_index_and_lie_on_another_grid(
    fuse, scene, folder, write_stack, tmp_path
):
    """A 20 m classification, at midnight of each day, of which 4 and 8 are called clear."""
    rng = np.random.default_rng(5)
    classes = rng.integers(0, 12, (len(scene.times), SHAPE[0] // 2, SHAPE[1] // 2))
    seconds = np.array([time[:-1] for time in scene.times], "datetime64[s]")
    dates = seconds.astype("datetime64[D]")
    alone = np.array([np.count_nonzero(dates == date) == 1 for date in dates])
    times = np.where(alone, dates.astype(str), scene.times)
    # The bands of the file are not in the order of time.
    order = rng.permutation(len(times))
    path = write_stack(folder / "scl20.tif", classes[order].astype(np.int16), times[order])
    placed = gdal.Open(str(path), gdal.GA_Update)
    placed.SetGeoTransform((465180.0, 20.0, 0.0, 5080250.0, 0.0, -20.0))
    placed.FlushCache()
    ready = write_stack(folder / "cloudy.tif", scene.ndvi.astype(np.float32), scene.times)
    target = str(tmp_path / "clear.tif")
    fuse(
        orbits=[DESCENDING],
        OPTICAL=str(ready),
        SCL=str(path),
        CLEAR_CLASSES=[4, 8],
        OUTPUT_OPTICAL=target,
    )
    seen = np.isin(classes, (4, 8)).repeat(2, axis=1).repeat(2, axis=2)
    np.testing.assert_array_equal(
        read(target), np.where(seen, scene.ndvi, np.nan).astype(np.float32)
    )


def test_layers_give_their_names(fuse, files):
    log = Log()
    fuse("OPTICAL", OPTICAL=QgsRasterLayer(files["OPTICAL"], "Greenness"), feedback=log)
    assert "Greenness: noise" in log.text


def test_a_real_field(processing, real, folder, write_stack, tmp_path):
    """Red, near infrared and classes of an openEO service, with radar made of its field means."""
    source = real / "spain_field" / "s2_field.nc"
    names = {
        key: f'NETCDF:"{source}":{band}'
        for key, band in (("RED", "B04"), ("NIR", "B08"), ("SCL", "SCL"))
    }
    table = np.genfromtxt(
        real / "spain_field" / "ndvi_rvi.csv",
        delimiter=",",
        names=True,
        dtype=None,
        encoding="utf-8",
    )
    rows = table[~np.isnan(table["RVI_DESC"])]
    index = rows["RVI_DESC"].astype(float)
    # RVI = 2 VH / (VV + VH) holds with VV = 0.1 for VH = 0.1 RVI / (2 - RVI).
    powers = {"VV": np.full(index.size, 0.1), "VH": 0.1 * index / (2 - index)}
    times = [time[:10] for time in rows["date"]]
    optical = gdal.Open(names["RED"])
    for name, power in powers.items():
        image = decibel(power)[:, None, None].repeat(3, axis=1).repeat(3, axis=2)
        path = write_stack(folder / f"spain_{name}.tif", image, times, crs=optical.GetProjection())
        placed = gdal.Open(str(path), gdal.GA_Update)
        placed.SetGeoTransform((344050.0, 200.0, 0.0, 4626540.0, 0.0, -200.0))
        placed.FlushCache()
        names[f"{name}_DESCENDING"] = str(path)
    targets = {
        name: str(tmp_path / f"{name}.tif")
        for name in ("OUTPUT", "OUTPUT_OPTICAL", "OUTPUT_RADAR_DESCENDING", "OUTPUT_DEVIATION")
    }
    log = Log()
    result = processing.run(
        FuseS1S2Algorithm().create(), names | targets | {"SAMPLE": 8}, feedback=log
    )
    ndvi, classes = (read(f'NETCDF:"{source}":{band}') for band in ("NDVI", "SCL"))
    clear = np.isin(classes, (4, 5))
    seen = read(result["OUTPUT_OPTICAL"])
    np.testing.assert_array_equal(np.isnan(seen), ~clear | np.isnan(ndvi))
    np.testing.assert_allclose(seen[clear], ndvi[clear], atol=1e-6)
    radar = read(result["OUTPUT_RADAR_DESCENDING"])
    np.testing.assert_allclose(radar, np.broadcast_to(index[:, None, None], radar.shape), rtol=1e-4)
    fused = read(result["OUTPUT"])
    assert np.sqrt(np.nanmean((fused - ndvi)[clear] ** 2)) < 0.03
    assert "RVI descending: noise" in log.text and "warning" not in log.text
