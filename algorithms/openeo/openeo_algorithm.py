"""What the algorithms that talk to a back-end share."""

from __future__ import annotations

from ...remote.backends import BackEnd
from ...remote.token_store import unlock_for
from ..algorithm import PhenoFuseAlgorithm
from ..declaration import OPENEO


class BackEndAlgorithm(PhenoFuseAlgorithm):
    """Base class: the store of logins is opened before the work begins."""

    listed_in = OPENEO

    backend: BackEnd
    """The back-end, as soon as the values are checked."""

    def make_ready(self) -> None:
        """Open the store of logins."""
        unlock_for(self.backend.login)
