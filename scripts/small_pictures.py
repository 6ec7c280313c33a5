"""Saves pictures of a window small: 256 colours chosen for each picture, without dithering."""

from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.PyQt.QtGui import QImage, QPixmap, qRgb

COLOURS = 256


def save_small(pixmap: QPixmap, path: Path) -> None:
    """Save a pixmap as PNG."""
    image = pixmap.toImage().convertToFormat(QImage.Format.Format_RGB888)
    width, height = image.width(), image.height()
    data = image.bits().asarray(image.bytesPerLine() * height)
    rows = np.array(data, np.uint8).reshape(height, -1)[:, : 3 * width]
    pixels = rows.reshape(height, width, 3)
    palette = _palette(pixels)
    code = pixels.astype(np.int64) @ np.array([1 << 16, 1 << 8, 1])
    known, place = np.unique(code, return_inverse=True)
    colours = np.stack([known >> 16, known >> 8 & 255, known & 255], axis=1)
    nearest = np.concatenate(
        [
            ((part[:, None] - palette) ** 2).sum(axis=2).argmin(axis=1)
            for part in np.array_split(colours, max(len(colours) // 1000, 1))
        ]
    )
    indices = np.ascontiguousarray(nearest[place].reshape(height, width), np.uint8)
    small = QImage(indices.data, width, height, width, QImage.Format.Format_Indexed8)
    small.setColorTable([qRgb(*(int(part) for part in one)) for one in palette])
    small.save(str(path), "PNG", 0)


def _palette(pixels: np.ndarray) -> np.ndarray:
    """Return the colours (n, 3) that stand for all of a picture, by median cut."""
    height, width, _ = pixels.shape
    dataset = gdal.GetDriverByName("MEM").Create("", width, height, 3)
    for band in range(3):
        dataset.GetRasterBand(band + 1).WriteArray(pixels[:, :, band])
    table = gdal.ColorTable()
    gdal.ComputeMedianCutPCT(*(dataset.GetRasterBand(band) for band in (1, 2, 3)), COLOURS, table)
    return np.array([table.GetColorEntry(one)[:3] for one in range(table.GetCount())])
