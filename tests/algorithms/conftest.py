"""A QGIS with PhenoFuse's provider, and small stacks to run it on."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import QgsProcessingFeedback

from phenofuse.algorithms.declaration import (
    DAYS_SINCE_1970,
    SMOOTHING,
    Events,
    Maps,
    Method,
    Metric,
    Number,
    Series,
)
from phenofuse.series.events import pack_events


def find_high_values(days, values, *, level=0.5):
    """Every observation above a level is an event; a map of how many, and the events."""
    series, time = np.nonzero((values > level).T)
    events = pack_events(series, (days[time], values[time, series]), values.shape[1], values.dtype)
    return np.isfinite(values).sum(axis=0)[None].astype(values.dtype), events


class HighValues(Method):
    """A method whose function is no part of the plugin."""

    def load(self):
        """Return the function."""
        return find_high_values


HIGH_VALUES = HighValues(
    id="highvalues",
    title="High values",
    group=SMOOTHING,
    function="nowhere.high_values",
    summary="Finds high values.",
    source="Nobody (2024)",
    inputs=[Series("values")],
    parameters=[Number("level", "Level", "Any number.", default=0.5)],
    outputs=[
        Maps("counts", "Counts", [Metric("observations", "Observations", "Their number.")]),
        Events(
            "events",
            "High values",
            [
                Metric("day", "Date", "When it is.", DAYS_SINCE_1970),
                Metric("height", "Height", "How high it is.", "VI"),
            ],
            size="height",
            most=2,
        ),
    ],
)


@pytest.fixture
def high_values() -> Method:
    """A method of events that is declared for tests alone."""
    return HIGH_VALUES


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
