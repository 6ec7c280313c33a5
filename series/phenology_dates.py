"""Dates as numbers: days since 1970, days of the year, or the YYDDD of HR-VPP."""

from __future__ import annotations

import numpy as np

from .phenology_curves import Floats

FORMS = ("days", "doy", "yyddd")
"""Days since 1970-01-01; day of the year from 1; 1000 * (year - 2000) + day of the year."""


def checked_form(form: str) -> str:
    """Return the name of a form.

    Raises:
        ValueError: it is none of FORMS.
    """
    if form not in FORMS:
        raise ValueError(f"dates must be one of {', '.join(FORMS)}, not {form!r}.")
    return form


def dates_as(days: Floats, form: str) -> Floats:
    """Return days since 1970-01-01 (UTC) in one of FORMS, with their fraction of a day.

    The last day of a leap year is 366, which HR-VPP does not know.
    """
    if form == "days":
        return days
    known = np.isfinite(days)
    date = np.floor(np.where(known, days, 0.0)).astype(np.int64).astype("datetime64[D]")
    year = date.astype("datetime64[Y]")
    day = days - year.astype("datetime64[D]").astype(np.float64) + 1
    return day if form == "doy" else 1000.0 * (year.astype(np.int64) - 30) + day
