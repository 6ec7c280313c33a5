"""Packages that not every QGIS has: what each is for, and how this QGIS gets it."""
