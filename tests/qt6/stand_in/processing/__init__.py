"""Stands in for the Python part of QGIS's Processing."""
