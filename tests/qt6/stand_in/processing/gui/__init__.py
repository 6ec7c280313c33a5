"""Stands in for the widgets of QGIS's Processing."""
