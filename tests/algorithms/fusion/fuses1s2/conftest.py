"""A small sample scene as Sentinel-1 and Sentinel-2 would give it, and its fusion."""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
import pytest
from qgis.core import QgsProcessingContext

from phenofuse.algorithms.fusion.fuses1s2 import FuseS1S2Algorithm
from phenofuse.cube.sample.scene import Scene

SHAPE = (16, 20)
ASCENDING, DESCENDING = ("VV_ASCENDING", "VH_ASCENDING"), ("VV_DESCENDING", "VH_DESCENDING")
FROM_FILE = 2
CLOUD, VEGETATION = 9, 4


def iso(days: np.ndarray) -> list[str]:
    seconds = np.datetime64("1970-01-01", "s") + np.round(days * 86_400).astype("timedelta64[s]")
    return [f"{one}Z" for one in seconds.astype(str)]


def decibel(power: np.ndarray) -> np.ndarray:
    return (10 * np.log10(power)).astype(np.float32)


@pytest.fixture(scope="module")
def scene() -> SimpleNamespace:
    """A year of a small sample scene, as arrays (T, rows, columns)."""
    made = Scene(width=SHAPE[1], height=SHAPE[0], years=1)
    images = [made.optical(number) for number in range(len(made.optical_days))]
    ndvi = np.array([one.ndvi for one in images])
    passes = {"ASCENDING": [], "DESCENDING": []}
    for number, direction in enumerate(made.radar_directions):
        passes[direction.upper()].append(number)
    radar = {}
    for direction, numbers in passes.items():
        seen = [made.radar(number) for number in numbers]
        radar[f"VV_{direction}"] = np.array([one.vv for one in seen])
        radar[f"VH_{direction}"] = np.array([one.vh for one in seen])
    return SimpleNamespace(
        ndvi=ndvi,
        cloud=np.array([one.mask for one in images]) > 0,
        truth=made.truth_ndvi(made.optical_days),
        radar=radar,
        times=iso(made.optical_days),
        radar_times={key: iso(made.radar_days[one]) for key, one in passes.items()},
    )


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("s1s2")


@pytest.fixture(scope="module")
def files(scene, folder, write_stack) -> dict[str, str]:
    """The scene as a person would have it: decibels, digital numbers, classes, and NDVI."""
    written = {}
    for name, power in scene.radar.items():
        times = scene.radar_times[name.split("_")[1]]
        written[name] = write_stack(folder / f"{name}.tif", decibel(power), times)
    # Reflectances whose NDVI is that of the scene, where it is a possible one.
    red = 2000 * (1 - scene.ndvi)
    nir = 2000 * (1 + scene.ndvi)
    bands = {"RED": red, "NIR": nir, "BLUE": 0.5 * red}
    classes = np.where(scene.cloud, CLOUD, VEGETATION)
    for name, values in (bands | {"SCL": classes}).items():
        stored = np.round(values).astype(np.int16)
        written[name] = write_stack(folder / f"{name}.tif", stored, scene.times)
    clear = np.where(scene.cloud, np.nan, scene.ndvi).astype(np.float32)
    written["OPTICAL"] = write_stack(folder / "ndvi.tif", clear, scene.times, nodata=np.nan)
    return {name: str(path) for name, path in written.items()}


@pytest.fixture(scope="module")
def learned(processing, files, folder) -> dict[int, str]:
    """Hyper-parameters of two and of three variables, learned once from few series."""
    kept = {}
    for orbits in ([DESCENDING], [ASCENDING, DESCENDING]):
        names = [name for orbit in orbits for name in orbit]
        target = folder / f"learned{len(orbits)}.json"
        given = {name: files[name] for name in [*names, "OPTICAL"]}
        given |= {"SAMPLE": 4, "OUTPUT_LEARNED": str(target)}
        processing.run(FuseS1S2Algorithm().create(), given | {"OUTPUT": str(folder / "once.tif")})
        kept[len(orbits)] = str(target)
    return kept


@pytest.fixture
def fuse(processing, files, learned, tmp_path):
    """Run it with hyper-parameters from a file, on both orbits unless told otherwise."""

    def run(*names: str, feedback=None, orbits=(ASCENDING, DESCENDING), **parameters):
        given = {name: files[name] for name in names}
        given |= {name: files[name] for orbit in orbits for name in orbit}
        given |= {"LEARN": FROM_FILE, "LEARNED": learned.get(len(orbits), "")}
        given |= {"SPECKLE_FILTER": False, "OUTPUT": str(tmp_path / "fused.tif")}
        given = {key: one for key, one in (given | parameters).items() if one is not None}
        return processing.run(
            FuseS1S2Algorithm().create(), given, feedback=feedback, context=context
        )

    context = QgsProcessingContext()
    yield run
    # An exception keeps the context longer than QGIS lives, which layers in it would not survive.
    context.temporaryLayerStore().removeAllMapLayers()


@pytest.fixture
def kept(tmp_path) -> dict[str, str]:
    """All that may be kept of the way, and where."""
    names = ("OUTPUT_OPTICAL", "OUTPUT_RADAR_ASCENDING", "OUTPUT_RADAR_DESCENDING")
    return {name: str(tmp_path / f"{name}.tif") for name in names}
