"""A stand-in for the part of QGIS 4 that is only a name for PyQt6."""
