"""The parameters of Build time-series stack, but for its output."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsProcessing,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ...cube.build import FIRST, MOSAIC, STOP
from ..text import tr

INPUTS, FOLDER, PATTERN, RECURSIVE, BAND = "INPUTS", "FOLDER", "PATTERN", "RECURSIVE", "BAND"
MASKS, MASK_FOLDER, MASK_PATTERN = "MASKS", "MASK_FOLDER", "MASK_PATTERN"
MASK_VALUES, MASK_BAND = "MASK_VALUES", "MASK_BAND"
DATE_PATTERN, TIME_TABLE = "DATE_PATTERN", "TIME_TABLE"
SAME_TIME, SKIP, RESAMPLING = "SAME_TIME", "SKIP", "RESAMPLING"

SAME_TIME_CHOICES = (STOP, FIRST, MOSAIC)
RESAMPLING_CHOICES = ("nearest", "bilinear")

Add = Callable[..., None]
"""`PhenoFuseAlgorithm.add` of the algorithm that gets the parameters."""


def add_parameters(add: Add) -> None:
    """Add all of them, in the order of the dialog."""
    _add_images(add)
    _add_masks(add)
    _add_times(add)
    _add_handling(add)


def _add_images(add: Add) -> None:
    add(
        QgsProcessingParameterMultipleLayers(
            INPUTS, tr("Images"), QgsProcessing.SourceType.TypeRaster, optional=True
        ),
        tr("Raster layers or files, in any order; in addition to those of the folder."),
    )
    add(_folder(FOLDER, tr("Folder of images")), tr("A folder to look for images in."))
    add(
        QgsProcessingParameterString(PATTERN, tr("Names of images"), "*.tif", optional=True),
        tr(
            "Which files of the folder are images: * stands for any characters, ? for one, and "
            "semicolons separate patterns, for example NDVI_*.tif;*.jp2."
        ),
    )
    add(
        QgsProcessingParameterBoolean(RECURSIVE, tr("Look into subfolders too"), False),
        tr("Whether folders within the folder are searched as well; also for masks."),
    )
    add(
        _band(BAND, tr("Band")),
        tr(
            "The band of each image that is wanted, from 1. Empty: the only band, or all bands "
            "where each has a time of its own, as in another stack or a NetCDF file."
        ),
    )


def _add_masks(add: Add) -> None:
    add(
        QgsProcessingParameterMultipleLayers(
            MASKS, tr("Masks"), QgsProcessing.SourceType.TypeRaster, optional=True
        ),
        tr(
            "Rasters that say which pixels of an image are not valid, such as clouds. A mask "
            "belongs to the image of its time, or else to the only image of its day (UTC)."
        ),
    )
    add(
        _folder(MASK_FOLDER, tr("Folder of masks")),
        tr("A folder to look for masks in; it may be that of the images."),
    )
    add(
        QgsProcessingParameterString(MASK_PATTERN, tr("Names of masks"), "*.tif", optional=True),
        tr("Which files of the folder are masks, for example CLOUDS_*.tif."),
    )
    add(
        QgsProcessingParameterString(MASK_VALUES, tr("Mask values"), "1", optional=True),
        tr(
            "Values of the mask that mean not valid: whole numbers and ranges, for example "
            "3,8-11. Where a mask has no data, the image is not valid either."
        ),
    )
    add(
        _band(MASK_BAND, tr("Mask band")),
        tr("The band of each mask that is wanted, from 1; empty as for images."),
        advanced=True,
    )


def _add_times(add: Add) -> None:
    add(
        QgsProcessingParameterString(DATE_PATTERN, tr("Date pattern"), "", optional=True),
        tr(
            "How the time is written in the names of images and masks, where it is not found "
            "by itself: a format such as %Y%m%d or NDVI_%d-%m-%Y, or a regular expression with "
            "the named groups year, month and day, or year and doy. It replaces all other "
            "sources but the table. The log shows what it finds."
        ),
    )
    add(
        QgsProcessingParameterFile(
            TIME_TABLE, tr("Table of times"), extension="csv", optional=True
        ),
        tr(
            "A CSV file whose first line is file,time and whose further lines are such as "
            "NDVI_1.tif,2021-06-05T10:00:31Z. Times are UTC."
        ),
    )


def _add_handling(add: Add) -> None:
    add(
        QgsProcessingParameterEnum(
            SAME_TIME,
            tr("Images of the very same time"),
            [
                tr("Stop and name them"),
                tr("Use the first in order of name"),
                tr("Mosaic: the first on top, its gaps filled from the next"),
            ],
            False,
            0,
        ),
        tr(
            "What to do with images whose times are equal. Images of one day with different "
            "times always stay separate."
        ),
    )
    add(
        QgsProcessingParameterBoolean(SKIP, tr("Leave out files without a time or a mask"), False),
        tr("Otherwise the algorithm stops and names them."),
    )
    add(
        QgsProcessingParameterEnum(
            RESAMPLING,
            tr("Images on another grid"),
            [tr("Nearest pixel"), tr("Bilinear")],
            False,
            0,
        ),
        tr(
            "How images are shown that do not lie on the grid of the first image in time. "
            "Masks always take the nearest pixel."
        ),
        advanced=True,
    )


def _folder(name: str, title: str) -> QgsProcessingParameterFile:
    behavior = QgsProcessingParameterFile.Behavior.Folder
    return QgsProcessingParameterFile(name, title, behavior, optional=True)


def _band(name: str, title: str) -> QgsProcessingParameterNumber:
    whole = QgsProcessingParameterNumber.Type.Integer
    return QgsProcessingParameterNumber(name, title, whole, None, optional=True, minValue=1)
