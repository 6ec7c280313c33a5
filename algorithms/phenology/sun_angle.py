"""The sun's zenith angle at the times of series: from time and place, or one number."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from qgis.core import QgsProcessingFeedback

from ...series.sun import sun_cosine, sun_cosine_at
from ..declaration import Number
from ..text import tr

ZENITH = Number(
    "zenith",
    "Sun zenith angle (degrees)",
    "One angle for all times. Empty computes it from the time and place of each value. From 0 to "
    "89.",
    least=0,
    most=89,
)
SOLAR_TIME = Number(
    "solar_time",
    "Solar time of dates alone (hours)",
    "Time of the day by the sun at which images were taken whose stack has dates without a time; "
    "12 is noon. Sentinel-2 passes at about 10.5. From 0 to 24.",
    default=10.5,
    least=0,
    most=24,
    advanced=True,
)


@dataclass(frozen=True)
class SunAngle:
    """Gives the cosine of the zenith angle for blocks of series."""

    days: np.ndarray
    """(T,) times in days since 1970, UTC."""
    zenith: float | None
    """One angle for all (degrees), or None."""
    solar_time: float
    """Hours, for times at midnight, which are dates alone."""

    @property
    def dates_alone(self) -> np.ndarray:
        """(T,) whether a time is a date without a time of the day."""
        return self.days == np.floor(self.days)

    def cosine(
        self, latitude: np.ndarray | float = 0.0, longitude: np.ndarray | float = 0.0
    ) -> np.ndarray:
        """Return the cosine (T, N) at places (N,), in degrees, which one angle does not need."""
        if self.zenith is not None:
            return np.full((self.days.size, 1), np.cos(np.radians(self.zenith)))
        days, latitude = self.days[:, None], np.atleast_1d(latitude)
        at_time = sun_cosine(days, latitude, longitude)
        return np.where(
            self.dates_alone[:, None], sun_cosine_at(days, latitude, self.solar_time), at_time
        )

    def log(self, middle: tuple[float, float] | None, feedback: QgsProcessingFeedback) -> None:
        """Say what the angles are in the middle, and what is wrong with them.

        `middle` is latitude and longitude in degrees; None where there is one angle for all.
        """
        if middle is None:
            feedback.pushInfo(tr("Sun zenith angle: {zenith:g} degrees.", zenith=self.zenith))
            return
        cosine = self.cosine(*middle)[:, 0]
        angles = np.degrees(np.arccos(np.clip(cosine, -1, 1)))
        feedback.pushInfo(
            tr(
                "Sun zenith angle in the middle ({latitude:.3f} N, {longitude:.3f} E): {low:.1f} "
                "to {high:.1f} degrees.",
                latitude=middle[0],
                longitude=middle[1],
                low=angles.min(),
                high=angles.max(),
            )
        )
        alone, dark = int(self.dates_alone.sum()), int(np.count_nonzero(cosine <= 0))
        if alone:
            feedback.pushInfo(
                tr(
                    "{count} of {total} times are dates alone, and count as {hours:g} h by the "
                    "sun.",
                    count=alone,
                    total=self.days.size,
                    hours=self.solar_time,
                )
            )
        if dark:
            feedback.pushWarning(
                tr(
                    "At {count} of {total} times the sun is not up, and so there is no value. "
                    "Check that the times are in UTC.",
                    count=dark,
                    total=self.days.size,
                )
            )
