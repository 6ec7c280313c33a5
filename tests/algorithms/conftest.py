"""A QGIS with PhenoFuse's provider, and small stacks to run it on."""

from __future__ import annotations

import pytest

from phenofuse.plugin import PhenoFusePlugin


@pytest.fixture(scope="module")
def processing(qgis_app, qgis_processing):
    """QGIS's processing module, with the algorithms of PhenoFuse registered."""
    import processing

    plugin = PhenoFusePlugin(None)
    plugin.initProcessing()
    yield processing
    plugin.unload()
