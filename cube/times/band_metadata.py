"""The time that the metadata of a band or a dataset tell."""

from __future__ import annotations

from collections.abc import Mapping

from .cf_time import cf_time, is_time_axis
from .clock import Time, parse_time

# Key of the time, and of the time of day where that has a key of its own. TIFFTAG_DATETIME is not
# among them: it is when the file was written.
_OWN = (("phenofuse_time", ""),)
_KEYS = (
    ("force:date", ""),  # FORCE, level 2
    ("datetime", ""),  # STAC item
    ("start_datetime", ""),
    ("acquisitiondatetime", ""),  # GDAL's IMAGERY domain
    ("acquisition_datetime", ""),
    ("acquisition_start_time", ""),  # Sentinel-1 SAFE and RADARSAT in GDAL
    ("acquisition_date", "acquisition_time"),
    ("acquisition_time", ""),  # ENVI
    ("date_acquired", "scene_center_time"),  # Landsat MTL
    ("sensing_time", ""),  # HLS; Sentinel-2 tile
    ("sensing_start", ""),
    ("datatake_1_datatake_sensing_start", ""),  # Sentinel-2 product in GDAL
    ("product_start_time", ""),
    ("rangebeginningdate", "rangebeginningtime"),  # MODIS, VIIRS
)
_DIMENSION = "netcdf_dim_"


def read_metadata(
    metadata: Mapping[str, str], axes: Mapping[str, str]
) -> tuple[Time | None, str] | None:
    """Return the time and the text it was read from, or None where no time is told.

    The time is None where there is a time axis of a calendar or unit that cannot be told in UTC;
    the text then says which. `axes` hold "<dimension>#units" and "<dimension>#calendar". Keys are
    found in any case and any domain.
    """
    values = {key.lower(): value for key, value in metadata.items()}
    values.update({key.rsplit(":", 1)[-1]: value for key, value in values.items()})
    return _first(values, _OWN) or _netcdf(metadata, axes) or _first(values, _KEYS)


def _first(values: Mapping[str, str], keys: tuple[tuple[str, str], ...]) -> tuple[Time, str] | None:
    for key, clock_key in keys:
        text = values.get(key, "").split(";")[0].strip()
        clock = values.get(clock_key, "").strip()
        joined = f"{text}T{clock}"
        for candidate in (joined, text) if clock else (text,):
            time = parse_time(candidate)
            if time is not None:
                return time, candidate
    return None


def _netcdf(metadata: Mapping[str, str], axes: Mapping[str, str]) -> tuple[Time | None, str] | None:
    """Return the time on the NetCDF dimension that is a time axis."""
    for key, value in metadata.items():
        name = key[len(_DIMENSION) :]
        units = axes.get(f"{name}#units", "")
        if not key.lower().startswith(_DIMENSION) or not is_time_axis(units):
            continue
        calendar = axes.get(f"{name}#calendar", "")
        text = f"{value} {units}" + (f" ({calendar})" if calendar else "")
        return cf_time(value, units, calendar), text
    return None
