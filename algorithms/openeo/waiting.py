"""Waiting for a back-end, as long as the user wants to."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic, sleep

from qgis.core import QgsProcessingFeedback

from ...cube.run import Cancelled

STEP = 0.2
"""Seconds from one look at the user's wish to the next."""


def sleeper(feedback: QgsProcessingFeedback) -> Callable[[float], None]:
    """Return what waits so many seconds, and raises Cancelled where the user has cancelled."""

    def wait(seconds: float) -> None:
        end = monotonic() + seconds
        while True:
            if feedback.isCanceled():
                raise Cancelled
            left = end - monotonic()
            if left <= 0:
                return
            sleep(min(left, STEP))

    return wait
