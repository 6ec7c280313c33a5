"""The rasters of a sample scene on disk, as a person would have them from a satellite's archive."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path

import numpy as np

from ..raster import Backend, BandSpec
from ..raster.grid import Grid
from ..run import Cancelled
from ..times.clock import from_days, iso
from .scene import Scene

IMAGES = "images"
"""Folder of the optical images and their cloud masks, a file each a date."""

RADAR = "radar_rvi.tif"
"""Stack of the radar vegetation index."""

TRUTH = "truth_ndvi.tif"
"""Stack of the noise-free NDVI at the times of the optical images."""


def write_scene(
    scene: Scene,
    folder: Path,
    crs: str,
    backend: Backend,
    *,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write images, radar stack and truth into an existing folder; `crs` is WKT of scene.CRS.

    Raises Cancelled, and Problem where the disk is full.
    """
    place = scene.grid
    transform = (place.left, place.pixel, 0.0, place.top, 0.0, -place.pixel)
    grid = Grid(place.width, place.height, transform, crs)
    total = 2 * len(scene.optical_days) + len(scene.radar_days)
    done = 0

    def step() -> None:
        nonlocal done
        if cancelled():
            raise Cancelled
        done += 1
        progress(done / total)

    (folder / IMAGES).mkdir()
    for number, time in enumerate(from_days(scene.optical_days)):
        step()
        image = scene.optical(number)
        stamp = time.astype("datetime64[s]").item().strftime("%Y%m%dT%H%M%S")
        _write_image(backend, folder / IMAGES / f"NDVI_{stamp}.tif", grid, image.ndvi, np.nan)
        _write_image(backend, folder / IMAGES / f"CLOUDS_{stamp}.tif", grid, image.mask, None)
    truth = (scene.truth_ndvi([day])[0] for day in scene.optical_days)
    _write_stack(backend, folder / TRUTH, grid, scene.optical_days, _stepped(truth, step))
    radar = (scene.radar(number).rvi for number in range(len(scene.radar_days)))
    _write_stack(backend, folder / RADAR, grid, scene.radar_days, _stepped(radar, step))


def _stepped(images: Iterable[np.ndarray], step: Callable[[], None]) -> Iterator[np.ndarray]:
    for image in images:
        step()
        yield image


def _write_image(
    backend: Backend, path: Path, grid: Grid, image: np.ndarray, nodata: float | None
) -> None:
    with backend.create(path, grid, [BandSpec()], dtype=image.dtype, nodata=nodata) as writer:
        writer.write(grid.window, image[np.newaxis])


def _write_stack(
    backend: Backend, path: Path, grid: Grid, days: np.ndarray, images: Iterator[np.ndarray]
) -> None:
    bands = [BandSpec(iso(time), {"PHENOFUSE_TIME": iso(time)}) for time in from_days(days)]
    with backend.create(path, grid, bands) as writer:
        for band, image in enumerate(images, 1):
            writer.write(grid.window, image[np.newaxis], band)
