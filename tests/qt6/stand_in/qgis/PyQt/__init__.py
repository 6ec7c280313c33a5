"""As in QGIS 4: all of PyQt6, by the names of QGIS."""
