"""Packages that not every QGIS has: what each is for, whether it is there, how this QGIS gets it."""
