"""The plot as a picture in a print layout, kept within the project."""

from __future__ import annotations

from base64 import b64encode

from qgis.core import (
    QgsLayoutItemPicture,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsPrintLayout,
    QgsProject,
)

from ...algorithms.text import tr

WIDTH, MARGIN = 180.0, 15.0
"""Millimetres."""


def add_to_layout(svg: bytes, ratio: float, name: str = "") -> QgsPrintLayout:
    """Add a picture to the layout of a name, or to a new one, and return the layout.

    `ratio` is the height of the picture in parts of its width.
    """
    manager = QgsProject.instance().layoutManager()
    layout = manager.layoutByName(name) if name else None
    if layout is None:
        layout = QgsPrintLayout(QgsProject.instance())
        layout.initializeDefaults()
        layout.setName(name or manager.generateUniqueTitle() or tr("Time series"))
        manager.addLayout(layout)
    item = QgsLayoutItemPicture(layout)
    item.setPicturePath("base64:" + b64encode(svg).decode("ascii"))
    item.setId(tr("Time series"))
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(MARGIN, MARGIN))
    item.attemptResize(QgsLayoutSize(WIDTH, WIDTH * ratio))
    return layout
