"""A stand-in, as that of qgis.core."""

from qgis.core import __getattr__  # noqa: F401
