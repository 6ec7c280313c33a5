"""What PhenoloPy's metrics are and how they may be taken."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

METHODS = (
    "first_of_slope",
    "median_of_slope",
    "seasonal_amplitude",
    "absolute_value",
    "relative_amplitude",
    "stl_trend",
)
"""How start and end of season may be found."""

METRICS = (
    ("pos_values", "Value at the peak of season", "VI"),
    ("pos_times", "Peak of season", "date"),
    ("mos_values", "Mean of the values at the middle of season", "VI"),
    ("vos_values", "Value at the valley of season", "VI"),
    ("vos_times", "Valley of season", "date"),
    ("bse_values", "Base: mean of the lows on both sides", "VI"),
    ("aos_values", "Amplitude of season", "VI"),
    ("sos_values", "Value at the start of season", "VI"),
    ("sos_times", "Start of season", "date"),
    ("eos_values", "Value at the end of season", "VI"),
    ("eos_times", "End of season", "date"),
    ("los_values", "Length of season", "days"),
    ("roi_values", "Rate of increase from start to peak", "VI/day"),
    ("rod_values", "Rate of decrease from peak to end", "VI/day"),
    ("lios_values", "Integral from start to end", "VI day"),
    ("sios_values", "Integral above the base from start to end", "VI day"),
    ("liot_values", "Integral over all", "VI day"),
    ("siot_values", "Integral above the base over all", "VI day"),
)
"""Name, title and unit of the metrics, in the order of the results."""


@dataclass(frozen=True)
class MetricRules:
    """How the metrics are taken."""

    method: str = "first_of_slope"
    """One of METHODS."""
    factor: float = 0.5
    """Share of the amplitude for "seasonal_amplitude" and "relative_amplitude", 0 to 1."""
    level: float = 0.0
    """Value for "absolute_value"."""
    peak: str = "pos"
    """What the amplitude counts from: "pos", the peak, or "mos", the middle of season."""
    base: str = "bse"
    """What it counts to: "bse", the mean of the lows, or "vos", the valley."""
    two_sided: bool = True
    """Whether "seasonal_amplitude" counts from the base for both sides, or from each side's low."""

    def check(self) -> MetricRules:
        """Return the rules.

        Raises:
            ValueError: one is out of range.
        """
        for name, choices in (("method", METHODS), ("peak", ("pos", "mos")), ("base", _BASES)):
            if getattr(self, name) not in choices:
                raise ValueError(
                    f"{name} must be one of {', '.join(choices)}, not {getattr(self, name)!r}."
                )
        if not 0 <= self.factor <= 1:
            raise ValueError(f"factor must be between 0 and 1, not {self.factor!r}.")
        if not np.isfinite(self.level):
            raise ValueError(f"level must be a finite number, not {self.level!r}.")
        return self


_BASES = ("bse", "vos")
