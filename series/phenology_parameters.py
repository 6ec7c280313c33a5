"""The parameters of a season: names, units and meaning, in the order of the results.

The first thirteen and the quality flag are those of the Copernicus product High Resolution
Vegetation Phenology and Productivity (HR-VPP), which TIMESAT computes.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class SeasonParameter:
    """One number of a season, and what it means."""

    name: str
    """Short name, for bands and fields."""
    title: str
    """Name for people."""
    help: str
    """Meaning."""
    kind: str
    """"date", "days", "value", "slope", "sum" or "flag"."""

    @property
    def unit(self) -> str:
        """Return the unit; VI stands for the unit of the input."""
        return _UNITS[self.kind]


_UNITS = {
    "date": "days since 1970-01-01",
    "days": "days",
    "value": "VI",
    "slope": "VI/day",
    "sum": "VI day",
    "flag": "",
}

PARAMETERS = (
    SeasonParameter("SOSD", "Start of season", "Date on which the season starts.", "date"),
    SeasonParameter("SOSV", "Value at the start", "Value on the start of the season.", "value"),
    SeasonParameter(
        "LSLOPE",
        "Slope of the green-up",
        "Rise a day between 20 % and 80 % of the amplitude before the peak.",
        "slope",
    ),
    SeasonParameter("EOSD", "End of season", "Date on which the season ends.", "date"),
    SeasonParameter("EOSV", "Value at the end", "Value on the end of the season.", "value"),
    SeasonParameter(
        "RSLOPE",
        "Slope of the senescence",
        "Fall a day between 80 % and 20 % of the amplitude after the peak, a positive number.",
        "slope",
    ),
    SeasonParameter("LENGTH", "Length of season", "Days from the start to the end.", "days"),
    SeasonParameter("MINV", "Base value", "Mean of the lows before and after the season.", "value"),
    SeasonParameter("MAXD", "Peak", "Date of the largest value.", "date"),
    SeasonParameter("MAXV", "Value at the peak", "Largest value of the season.", "value"),
    SeasonParameter("AMPL", "Amplitude", "Largest value less the base value.", "value"),
    SeasonParameter(
        "TPROD",
        "Total productivity",
        "Sum of the daily values from the start to the end.",
        "sum",
    ),
    SeasonParameter(
        "SPROD",
        "Seasonal productivity",
        "Sum of the daily values above the base value from the start to the end.",
        "sum",
    ),
    SeasonParameter(
        "MIDUPD",
        "Mid-green-up",
        "Date on which half of the amplitude before the peak is reached.",
        "date",
    ),
    SeasonParameter(
        "MATD",
        "Maturity",
        "Date on which the green-up ends.",
        "date",
    ),
    SeasonParameter(
        "SEND",
        "Senescence",
        "Date on which the fall from the peak begins.",
        "date",
    ),
    SeasonParameter(
        "MIDDOWND",
        "Mid-green-down",
        "Date on which half of the amplitude after the peak is left.",
        "date",
    ),
    SeasonParameter(
        "QFLAG",
        "Quality flag",
        "Parts of the season with more than two observations: 10 all; 9 peak and green-down; 8 "
        "green-up and green-down; 7 green-up and peak; 6 green-up; 5 peak; 4 green-down; 2 none. "
        "Without a season: 3 cut off by the ends of the series; 1 none found; 0 not processed "
        "(fewer than three observations, or none in this year).",
        "flag",
    ),
)
"""The rows of the result of `phenology`."""

ROW = {parameter.name: row for row, parameter in enumerate(PARAMETERS)}
"""Row of each parameter by name."""
