"""A stand-in, as that of qgis.core."""

from .core import __getattr__  # noqa: F401
