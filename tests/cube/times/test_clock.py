"""Times as text and as numbers."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.cube.times import from_days, iso, parse_time, to_days


def utc(text: str) -> np.datetime64:
    return np.datetime64(text, "ns")


ISO_TEXTS = {
    "2015-12-08": "2015-12-08T00:00:00",
    "20151208": "2015-12-08T00:00:00",
    "2015/12/08 10:04": "2015-12-08T10:04:00",
    "2015:12:08 10:04:09": "2015-12-08T10:04:09",
    "2015-12-08T10": "2015-12-08T10:00:00",
    "2015-12-08t10:04:09z": "2015-12-08T10:04:09",
    "20151208T100409Z": "2015-12-08T10:04:09",
    " 2015-12-08 10:04:09 UTC ": "2015-12-08T10:04:09",
    "2015-12-08T10:04:09.25Z": "2015-12-08T10:04:09.250",
    "2015-12-08T10:04:09,123456789": "2015-12-08T10:04:09.123456789",
    "2020-01-18T10:02:43.0Z": "2020-01-18T10:02:43",
    "2015-12-08T00:30:00+01:00": "2015-12-07T23:30:00",
    "2015-12-31T22:30:00-0200": "2016-01-01T00:30:00",
    "2015-12-08T10:04+05:30": "2015-12-08T04:34:00",
    "2015-12-08T10:04:09+01": "2015-12-08T09:04:09",
    "2017-01-01Z": "2017-01-01T00:00:00",
    "2015-342": "2015-12-08T00:00:00",
    "2016366": "2016-12-31T00:00:00",
    "2015-W50": "2015-12-07T00:00:00",
    "2015-W50-2T10:04": "2015-12-08T10:04:00",
}


@pytest.mark.parametrize(("text", "expected"), ISO_TEXTS.items())
def test_iso_8601_in_all_usual_forms(text, expected):
    assert parse_time(text) == utc(expected)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "now",
        "2015",
        "2015-12",
        "2015-13-01",
        "2015-02-30",
        "2015-366",
        "2015-000",
        "2015-W54",
        "2015-12-08T24:30",
        "2015-12-08T10:61",
        "2015-12-08 10:04 CET",
        "2015-12-08T10:04+25:00",
        "2015-12-08-05",
        "2015-1208",
        "12345678",
        "0001-01-01",
        "9999-12-31",
        "٢٠١٥-12-08",
    ],
)
def test_no_time_in_what_is_no_iso_8601(text):
    assert parse_time(text) is None


NANOSECONDS = st.integers(-(2**63) + 1, 2**63 - 1)


@given(NANOSECONDS)
def test_iso_round_trip_is_exact(count):
    stamp = np.datetime64(count, "ns")
    assert parse_time(iso(stamp)) == stamp


def test_iso_is_the_shortest_exact_text():
    assert iso(utc("2015-12-08")) == "2015-12-08"
    assert iso(utc("2015-12-08T10:04:09")) == "2015-12-08T10:04:09Z"
    assert iso(utc("2015-12-08T10:04:00.250")) == "2015-12-08T10:04:00.25Z"
    assert iso(utc("1969-12-31T23:59:59.999999999")) == "1969-12-31T23:59:59.999999999Z"
    with pytest.raises(ValueError, match="NaT"):
        iso(np.datetime64("NaT"))


@given(st.lists(st.integers(-(10**15), 5_648_832_000_000_000 - 1)))
def test_days_round_trip_is_exact_to_the_microsecond(microseconds):
    stamps = np.array(microseconds, dtype="datetime64[us]").astype("datetime64[ns]")
    days = to_days(stamps)
    assert days.dtype == np.float64
    assert np.array_equal(from_days(days), stamps)


def test_days_count_from_1970_and_keep_what_is_missing():
    days = to_days([utc("1970-01-01"), utc("1969-12-31T12:00"), utc("2000-03-01T06:00")])
    assert days.tolist() == [0.0, -0.5, 11017.25]
    assert np.isnan(to_days([np.datetime64("NaT")]))[0]
    assert np.isnat(from_days([np.nan, np.inf])).all()
    assert from_days([0.5]).dtype == np.dtype("datetime64[ns]")
    with pytest.raises(ValueError, match="1677"):
        from_days([1e9])
