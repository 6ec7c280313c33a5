"""Where the sun stands, from time and place.

The Astronomical Almanac's approximate position (Michalsky 1988, The Astronomical Almanac's
algorithm for approximate solar position (1950-2050), Solar Energy 40, 227-235), good to 0.01
degree. Refraction is left out. A few operations a value, no tables.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

Floats = NDArray[np.float64]

DAYS_OF_2000 = 10_957.5
"""Noon of 2000-01-01, in days since 1970."""

SUNRISE = -0.8333
"""Elevation (degrees) of the sun's centre when its upper edge is seen to rise."""


def sun_cosine(days: ArrayLike, latitude: ArrayLike, longitude: ArrayLike) -> Floats:
    """Return the cosine of the sun's zenith angle; negative where the sun has set.

    Args:
        days: times in days since 1970-01-01T00:00 UTC.
        latitude: degrees, north positive.
        longitude: degrees, east positive. All three are broadcast against each other.
    """
    since = np.asarray(days, np.float64) - DAYS_OF_2000
    ascension, declination = _place_of_sun(since)
    hours = 24.0 * ((since + 0.5) % 1.0)
    sidereal = 6.697375 + 0.0657098242 * since + hours
    hour_angle = np.radians(15.0 * sidereal + np.asarray(longitude, np.float64)) - ascension
    return _cosine(np.radians(latitude), declination, hour_angle)


def sun_cosine_at(days: ArrayLike, latitude: ArrayLike, solar_time: float) -> Floats:
    """Return the cosine of the sun's zenith angle at a time of the day by the sun itself.

    Args:
        days: dates in days since 1970-01-01; their time of the day does not count.
        latitude: degrees, north positive; broadcast against `days`.
        solar_time: hours; 12 is when the sun is highest.
    """
    noon = np.floor(np.asarray(days, np.float64)) + 0.5 - DAYS_OF_2000
    _, declination = _place_of_sun(noon)
    return _cosine(np.radians(latitude), declination, np.radians(15.0 * (solar_time - 12.0)))


def day_length(days: ArrayLike, latitude: ArrayLike) -> Floats:
    """Return the hours from sunrise to sunset on dates (days since 1970-01-01), 0 to 24."""
    noon = np.floor(np.asarray(days, np.float64)) + 0.5 - DAYS_OF_2000
    _, declination = _place_of_sun(noon)
    place = np.radians(np.clip(np.asarray(latitude, np.float64), -89.999, 89.999))
    above = np.sin(np.radians(SUNRISE)) - np.sin(place) * np.sin(declination)
    half = np.arccos(np.clip(above / (np.cos(place) * np.cos(declination)), -1.0, 1.0))
    return 24.0 * half / np.pi


def _place_of_sun(since: Floats) -> tuple[Floats, Floats]:
    """Return right ascension and declination (radians) so many days after noon of 2000-01-01."""
    anomaly = np.radians((357.528 + 0.9856003 * since) % 360.0)
    mean = 280.460 + 0.9856474 * since
    longitude = np.radians((mean + 1.915 * np.sin(anomaly) + 0.020 * np.sin(2 * anomaly)) % 360.0)
    tilt = np.radians(23.439 - 4e-7 * since)
    ascension = np.arctan2(np.cos(tilt) * np.sin(longitude), np.cos(longitude))
    return ascension, np.arcsin(np.sin(tilt) * np.sin(longitude))


def _cosine(latitude: Floats, declination: Floats, hour_angle: ArrayLike) -> Floats:
    up = np.sin(latitude) * np.sin(declination)
    return up + np.cos(latitude) * np.cos(declination) * np.cos(hour_angle)
