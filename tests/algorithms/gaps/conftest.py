"""A small scene with clouds and radar, as stacks on different grids."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import QgsProcessingFeedback

from phenofuse.algorithms.table.layout import is_null
from phenofuse.cube.sample.scene import Scene
from phenofuse.cube.times.clock import from_days, iso


class Log(QgsProcessingFeedback):
    """Keeps what an algorithm tells the user."""

    def __init__(self, cancel_at: float = 200.0):
        super().__init__()
        self.infos, self.warnings, self.cancel_at = [], [], cancel_at
        self.progressChanged.connect(lambda done: done >= self.cancel_at and self.cancel())

    def pushInfo(self, text):
        """Keep a line of the log."""
        self.infos.append(text)

    def pushWarning(self, text):
        """Keep a warning."""
        self.warnings.append(text)


@pytest.fixture
def log() -> Log:
    return Log()


@pytest.fixture
def cancelling():
    """Make a feedback that cancels at a progress."""
    return Log


@pytest.fixture(scope="session")
def gap_scene() -> dict[str, tuple[np.ndarray, np.ndarray]]:
    """Days and values (T, rows, columns) of NDVI without clouds, and of radar."""
    scene = Scene(width=40, height=24, years=1, seed=2)
    images = [scene.optical(number) for number in range(len(scene.optical_days))]
    ndvi = np.stack([np.where(one.mask, np.nan, one.ndvi) for one in images])
    radar = np.stack([scene.radar(number).rvi for number in range(len(scene.radar_days))])
    return {"ndvi": (scene.optical_days, ndvi), "radar": (scene.radar_days, radar)}


@pytest.fixture(scope="session")
def gap_stacks(gap_scene, write_stack, tmp_path_factory) -> dict[str, str]:
    """The two as files; "coarse" is the radar on a grid of its own."""
    folder = tmp_path_factory.mktemp("gaps")
    paths = {}
    for name, (days, values) in gap_scene.items():
        times = [iso(time) for time in from_days(days)]
        path = folder / f"{name}.tif"
        paths[name] = str(write_stack(path, values.astype(np.float32), times, nodata=np.nan))
    coarse = folder / "coarse.tif"
    gdal.Translate(str(coarse), paths["radar"], xRes=20, yRes=20, resampleAlg="average")
    return paths | {"coarse": str(coarse)}


@pytest.fixture
def rows():
    """Return the rows of a layer as dictionaries, None for NULL."""

    def read(layer):
        names = layer.fields().names()
        return [
            {
                name: None if is_null(value) else value
                for name, value in zip(names, feature.attributes())
            }
            for feature in layer.getFeatures()
        ]

    return read
