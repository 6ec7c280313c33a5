"""The openeo client, where it is installed."""

from __future__ import annotations

from types import ModuleType

from ..cube.packages.optional import how_to_get
from ..cube.problem import Problem


def openeo_client() -> ModuleType:
    """Import the client; raises Problem where it is missing."""
    try:
        import openeo
    except ImportError as error:
        raise Problem(
            "openEO back-ends need the Python package openeo, which cannot be used ({reason}). Get "
            "it by: {how}.",
            reason=error,
            how=how_to_get("openeo"),
        ) from error
    return openeo
