"""What the algorithms that talk to a back-end share."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...remote.backends import BackEnd
from ...remote.token_store import unlock_for
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import OPENEO


class BackEndAlgorithm(PhenoFuseAlgorithm):
    """Base class: the store of logins is opened before the work begins."""

    listed_in = OPENEO

    backend: BackEnd
    """The back-end, as soon as the values are checked."""

    def prepareAlgorithm(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> bool:
        """Read values and layers, and open the store of logins, on the main thread."""
        is_fine = super().prepareAlgorithm(parameters, context, feedback)
        unlock_for(self.backend.login)
        return is_fine
