"""The tables of a parcel database: their names, columns and keys, whatever holds them."""

from __future__ import annotations

import re
from collections.abc import Collection

from ...problem import Problem
from .scenes import Scene

CATALOGUE, HISTOGRAMS = "dias_catalogue", "hists"

INGESTED, IN_PROGRESS, EXTRACTED = "ingested", "inprogress", "extracted"
"""States of a scene: nobody has begun it; a run is at it, or died at it; its rows are there."""

STATISTICS = ("count", "mean", "std", "min", "max", "p25", "p50", "p75")
"""Columns of the statistics in a table of signatures."""

CATALOGUE_COLUMNS = ("id", "obstime", "reference", "sensor", "card", "status", "footprint")
SIGNATURE_COLUMNS = ("pid", "obsid", "band", *STATISTICS)
HISTOGRAM_COLUMNS = ("pid", "obsid", "hist")

BAND_LENGTH = 32
LARGEST_PID = 2**31 - 1


def signature_table(scene: Scene) -> str:
    """Return the name of the table that the rows of a scene go to."""
    return f"sigs_{str(scene.time.astype('datetime64[Y]'))[:4]}_{scene.card}"


def series_view(table: str) -> str:
    """Return the name of the view that shows a table of signatures as a parcel table."""
    return table.replace("sigs_", "series_", 1)


def require_codes(sensor: str, card: str) -> None:
    """Raise Problem unless sensor and card are codes of one or two letters or digits."""
    for title, value, pattern, example in (
        ("Sensor", sensor, r"[A-Za-z0-9]{1,2}", "S2"),
        ("Card", card, r"[a-z0-9]{1,2}", "s2"),
    ):
        if not re.fullmatch(pattern, value, re.ASCII):
            raise Problem(
                "{title} is {value!r}, but the catalogue keeps one or two letters or digits, and "
                "the card in lower case. Give a code such as {example}.",
                title=title,
                value=value,
                example=example,
            )


def require_band(band: str, longest: int = BAND_LENGTH) -> None:
    """Raise Problem where the name of a variable is longer than the column `band`."""
    if not 0 < len(band) <= longest:
        raise Problem(
            "The variable {band!r} has a name of {length} characters, and the database keeps 1 to "
            "{longest}. Give its stack a shorter name.",
            band=band,
            length=len(band),
            longest=longest,
        )


def require_columns(
    database: str, table: str, found: Collection[str], needed: Collection[str]
) -> None:
    """Raise Problem where a table that was there before lacks columns."""
    missing = [name for name in needed if name not in found]
    if missing:
        raise Problem(
            "{database} has a table {table} already, made for something else: it has no column "
            "{missing}. Choose another schema or file, or rename that table.",
            database=database,
            table=table,
            missing=", ".join(missing),
        )
