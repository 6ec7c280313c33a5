"""What the tests of the documentation share."""

from __future__ import annotations

from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def processing(qgis_app, qgis_processing):
    """QGIS's processing module, with the algorithms of PhenoFuse registered."""
    import processing

    from phenofuse.plugin import PhenoFusePlugin

    plugin = PhenoFusePlugin(None)
    plugin.initProcessing()
    yield processing
    plugin.unload()


@pytest.fixture(scope="session")
def pages() -> list[Path]:
    """The README and every page of the documentation."""
    return [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
