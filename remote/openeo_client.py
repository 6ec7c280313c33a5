"""The openeo client, where it is installed."""

from __future__ import annotations

from types import ModuleType

from ..cube.problem import Problem


def openeo_client() -> ModuleType:
    """Import the client; raises Problem where it is missing."""
    try:
        import openeo
    except ImportError as error:
        raise Problem(
            "The Python package openeo is not installed ({reason}). Install it together with what "
            "it needs: on Linux `pip install --user --no-deps openeo pystac Deprecated`, on "
            "Windows the same in the OSGeo4W shell; then start QGIS again.",
            reason=error,
        ) from error
    return openeo
