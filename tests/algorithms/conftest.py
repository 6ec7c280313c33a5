"""A QGIS with PhenoFuse's provider, and small stacks to run it on."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingFeedback

from phenofuse.plugin import PhenoFusePlugin


@pytest.fixture(scope="module")
def processing(qgis_app, qgis_processing):
    """QGIS's processing module, with the algorithms of PhenoFuse registered."""
    import processing

    plugin = PhenoFusePlugin(None)
    plugin.initProcessing()
    yield processing
    plugin.unload()


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__()
        self.said = []

    def pushInfo(self, text):
        """Keep it."""
        self.said.append(text)

    def pushWarning(self, text):
        """Keep it."""
        self.said.append(f"warning: {text}")

    @property
    def text(self) -> str:
        """All that was said."""
        return "\n".join(self.said)


@pytest.fixture
def log(qgis_app) -> Log:
    """What an algorithm tells the user."""
    return Log()
