"""What cannot be fused is named, what is odd is warned of, and a stopped run leaves no trace."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsProcessingFeedback

ASCENDING, DESCENDING = ("VV_ASCENDING", "VH_ASCENDING"), ("VV_DESCENDING", "VH_DESCENDING")
LINEAR, EVI = 1, 1


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm says, and may cancel it."""

    def __init__(self, cancel_at: float = 101):
        super().__init__(False)
        self.lines, self.cancel_at = [], cancel_at
        self.progressChanged.connect(self._stop)

    def _stop(self, share):
        if share >= self.cancel_at:
            self.cancel()

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


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"orbits": []}, ["No radar stack", "VV and VH"]),
        ({"VH_ASCENDING": None}, ["VV, ascending orbits is given without VH, ascending orbits"]),
        (
            {"VH_ASCENDING": "VH_DESCENDING"},
            ["times of VV, ascending orbits and VH, ascending orbits differ", "same acquisitions"],
        ),
        ({"RADAR_UNIT": LINEAR}, ["VV, ascending", "100 %", "no linear backscatter", "decibel"]),
        ({"VH_ASCENDING": "OPTICAL"}, ["differ"]),
        ({"OPTICAL": None}, ["Not given: Red, Near infrared", "NDVI"]),
        ({"RED": "RED"}, ["Both an index", "Red"]),
        (
            {"OPTICAL": None, "RED": "RED", "NIR": "NIR", "OPTICAL_INDEX": EVI},
            ["Not given: Blue", "EVI"],
        ),
        (
            {"OPTICAL": None, "RED": "RED", "NIR": "NIR", "REFLECTANCE": 1},
            ["Red holds no reflectance", "0.0001"],
        ),
        ({"OPTICAL": None, "RED": "RED", "NIR": "VV_ASCENDING"}, ["times of Red and Near infra"]),
        ({"SCL": "VV_ASCENDING"}, ["Scene classification (SCL) or other mask has no image"]),
        ({"SPECKLE_FILTER": True, "SPECKLE_WINDOW": 4}, ["4 pixels", "odd number"]),
        ({"REFLECTANCE_SCALE": 0}, ["Scale of reflectance is 0"]),
        ({"VV_ASCENDING": "nowhere.tif"}, ["nowhere.tif does not exist"]),
        ({"MEMORY": 3}, ["Memory budget (MiB) is 3"]),
    ],
)
def test_bad_input_is_named_and_nothing_is_written(fuse, files, tmp_path, given, parts):
    keys = {
        key: files.get(value, value) if isinstance(value, str) else value
        for key, value in given.items()
    }
    with pytest.raises(QgsProcessingException) as caught:
        fuse("OPTICAL", **keys)
    assert all(part in str(caught.value) for part in parts), str(caught.value)
    assert list(tmp_path.iterdir()) == []


def test_linear_power_called_decibel_is_refused(fuse, scene, folder, write_stack):
    times = scene.radar_times["ASCENDING"]
    linear = {
        name: str(write_stack(folder / f"{name}_as_db.tif", scene.radar[name], times))
        for name in ASCENDING
    }
    with pytest.raises(QgsProcessingException, match=r"no backscatter of land in dB.*linear power"):
        fuse("OPTICAL", orbits=[ASCENDING], **linear)


def test_values_that_cannot_be_backscatter_are_warned_of(
    fuse, scene, files, folder, write_stack, tmp_path
):
    """A nodata value that the file does not tell."""
    values = read(files["VV_ASCENDING"])
    values[:, :4] = -9999
    times = scene.radar_times["ASCENDING"]
    path = write_stack(folder / "undeclared.tif", values, times)
    log = Log()
    target = str(tmp_path / "index.tif")
    fuse(
        "OPTICAL",
        orbits=[ASCENDING],
        feedback=log,
        VV_ASCENDING=str(path),
        OUTPUT_RADAR_ASCENDING=target,
    )
    assert "warning: VV, ascending orbits: 2" in log.text and "nodata value" in log.text
    assert np.isnan(read(target)[:, :4]).all() and not np.isnan(read(target)[:, 4:]).any()


def test_digital_numbers_of_recent_years_ask_for_their_offset(fuse):
    with pytest.raises(QgsProcessingException, match=r"Red holds digital numbers.*2022-01-25"):
        fuse("RED", "NIR", "SCL", orbits=[DESCENDING])
    log = Log()
    fuse("RED", "NIR", "SCL", feedback=log, orbits=[DESCENDING], REFLECTANCE_SCALE=1e-4)
    assert "warning" not in log.text


def test_two_outputs_of_one_name_are_refused(fuse, tmp_path):
    same = str(tmp_path / "fused.tif")
    with pytest.raises(QgsProcessingException, match="name of two outputs"):
        fuse("OPTICAL", OUTPUT_RADAR_ASCENDING=same)


@pytest.mark.parametrize("share", [1, 30, 80])
def test_a_cancelled_run_leaves_what_was_there(fuse, kept, tmp_path, share):
    there = kept | {"OUTPUT": str(tmp_path / "fused.tif")}
    for name in there.values():
        (tmp_path / name).write_text("before")
    log = Log(cancel_at=share)
    assert fuse("RED", "NIR", "SCL", feedback=log, REFLECTANCE=2, **there) == {}
    assert "Cancelled" in log.text
    assert {path.read_text() for path in tmp_path.iterdir()} == {"before"}
    assert len(list(tmp_path.iterdir())) == len(there)
