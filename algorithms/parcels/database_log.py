"""What the log says of an extraction into a database."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from qgis.core import QgsProcessingFeedback

from ...cube.finished_file import readable_size
from ...cube.parcels.database.extraction import Report
from ...cube.parcels.database.size import estimate_size
from ...cube.parcels.database.tables import EXTRACTED, IN_PROGRESS
from ..text import tr

TERRITORY = 700_000, 73, 7
"""Parcels, scenes and bands of a year of a country, to tell what a speed means."""


def size(parcels: int, scenes: int, bands: int, feedback: QgsProcessingFeedback) -> None:
    """Say how many rows there will be, and how large the database."""
    estimate = estimate_size(parcels, scenes, bands)
    feedback.pushInfo(
        tr(
            "{parcels} parcels x {scenes} scenes x {bands} variables: at most {rows} rows, in "
            "PostgreSQL about {size}, and {indexed} with indices.",
            parcels=parcels,
            scenes=scenes,
            bands=bands,
            rows=estimate.rows,
            size=readable_size(estimate.table_bytes),
            indexed=readable_size(estimate.indexed_bytes),
        )
    )


def beginning(
    database: str,
    states: Mapping[str, int],
    missing: Sequence[str],
    feedback: QgsProcessingFeedback,
) -> None:
    """Say what is there; `missing` are variables without a row in scenes extracted before."""
    feedback.pushInfo(
        tr(
            "{database}: of {scenes} scenes {extracted} are extracted already, and {begun} are "
            "begun.",
            database=database,
            scenes=sum(states.values()),
            extracted=states.get(EXTRACTED, 0),
            begun=states.get(IN_PROGRESS, 0),
        )
    )
    if missing:
        feedback.pushWarning(
            tr(
                "The scenes that are extracted already have no row of {bands}. To add it, run with "
                "Extract again what is extracted.",
                bands=", ".join(missing),
            )
        )


def report(
    done: Report, parcels: int, states: Mapping[str, int], feedback: QgsProcessingFeedback
) -> None:
    """Say what a run did, how fast, and what others are at."""
    speed = parcels * done.bands / max(done.seconds, 1e-9)
    feedback.pushInfo(
        tr(
            "Extracted {scenes} scenes and wrote {rows} rows in {seconds:.1f} s ({speed:.0f} "
            "parcels x bands a second).",
            scenes=done.scenes,
            rows=done.rows,
            seconds=done.seconds,
            speed=speed,
        )
    )
    if speed:
        all_parcels, all_scenes, all_bands = TERRITORY
        feedback.pushInfo(
            tr(
                "At this speed {parcels} parcels in {scenes} scenes of {bands} bands take "
                "{hours:.1f} hours.",
                parcels=all_parcels,
                scenes=all_scenes,
                bands=all_bands,
                hours=all_parcels * all_scenes * all_bands / speed / 3600,
            )
        )
    if states.get(IN_PROGRESS):
        feedback.pushInfo(
            tr(
                "Other runs are at {count} scenes. Should one of them stop, run again.",
                count=states[IN_PROGRESS],
            )
        )


def cancelled(states: Mapping[str, int], feedback: QgsProcessingFeedback) -> None:
    """Say what stays of a run that was cancelled."""
    feedback.pushInfo(
        tr(
            "Cancelled. {extracted} of {scenes} scenes are extracted and stay; run again for the "
            "others.",
            extracted=states.get(EXTRACTED, 0),
            scenes=sum(states.values()),
        )
    )
