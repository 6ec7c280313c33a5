"""The user's own date pattern."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.cube.problem import Problem
from phenofuse.cube.times import BandText, compile_pattern, find_time


def utc(text: str) -> np.datetime64:
    return np.datetime64(text, "ns")


STAMP = utc("2021-06-05T10:00:31")


@pytest.mark.parametrize(
    ("pattern", "path", "expected"),
    [
        ("NDVI_%Y%m%d.tif", "/d/NDVI_20210605.tif", "2021-06-05"),
        ("%Y_%j", "/d/NDVI_2021_156_v2.tif", "2021-06-05"),
        ("%Y_%m_%d", "2021_6_5.tif", "2021-06-05"),
        ("%d%m%Y", "05062021.tif", "2021-06-05"),
        ("%m-%d-%Y", "06-05-2021.tif", "2021-06-05"),
        ("%Y%m%d", "12345678_20210605.tif", "2021-06-05"),
        ("composite_%Y%m%d", "composite_20210601_20210610.tif", "2021-06-01"),
        ("*_*_%Y%m%d", "composite_20210601_20210610.tif", "2021-06-10"),
        ("%d%b%Y", "NDVI_05Jun2021.tif", "2021-06-05"),
        ("%y%m%d", "ndvi210605.tif", "2021-06-05"),
        ("%Y%m", "mosaic_202106.tif", "2021-06-01"),
        ("%Y%m%dT%H%M%S", "20210605T100031.tif", STAMP),
        ("%G-W%V-%u", "2021-W23-3.tif", "2021-06-09"),
        ("%Y/%m%d/", "/d/2021/0605/NDVI.tif", "2021-06-05"),
        (r"LC8\d{6}(?P<year>\d{4})(?P<doy>\d{3})", "LC81910282014123LGN00.tif", "2014-05-03"),
        (r"(?P<day>\d\d)(?P<month>[a-z]{3})(?P<year>\d\d)", "05Jun21.tif", "2021-06-05"),
        (r"(?P<year>\d{4})/x(?P<month>\d\d)(?P<day>\d\d)", "/2021/x0605/a.tif", "2021-06-05"),
        (r"_(\d{8})\.", "20210601_20210610.tif", "2021-06-10"),
        (r"of_(?P<date>.+)\.tif", "20210601_of_25-06-2021.tif", "2021-06-25"),
    ],
)
def test_a_pattern_of_the_users(pattern, path, expected):
    found = find_time(BandText(path, 1), pattern=compile_pattern(pattern))
    assert (found.time, found.source, found.problem) == (utc(expected), "pattern", "")


def test_a_pattern_replaces_every_source_but_the_table():
    metadata = {"PHENOFUSE_TIME": "2021-01-01"}
    band = BandText("NDVI_20210605.tif", 1, metadata=metadata, layer_range=(STAMP, STAMP))
    pattern = compile_pattern("EVI_%Y%m%d")
    assert find_time(band, pattern=pattern).problem == "none"
    table = {"NDVI_20210605": STAMP}
    assert find_time(band, pattern=pattern, table=table).source == "table"
    two = find_time(BandText("20210601_20210610.tif", 1), pattern=compile_pattern("%Y%m%d"))
    assert (two.problem, two.text) == ("ambiguous", "2021-06-01, 2021-06-10")


@pytest.mark.parametrize(
    ("pattern", "says"),
    [
        ("", "no year"),
        ("%m%d", "no year"),
        ("%Y%d", "day without"),
        ("%Y%m%d_%Y", "redefinition"),
        ("%Y%m%j", "more than one"),
        ("%Y%Q", "%Q is not one of"),
        ("%Y%", "% is not one of"),
        ("NDVI_YYYYMMDD", "no year"),
        ("(unclosed", "unterminated"),
        (r"(\d{4})(\d{3})", "no year"),
        ("a{99999999999999999999}", "repetition"),
        (r"(?P<year>\d{4})(?P<dekad>\d)", "dekad"),
    ],
)
def test_a_bad_pattern_names_the_input(pattern, says):
    with pytest.raises(Problem, match=says) as caught:
        compile_pattern(pattern)
    assert "Date pattern" in str(caught.value)


@given(st.text(st.sampled_from("%YmdjHMSbz*()?P<year>d{4}[]\\/._-20210605")), st.text())
def test_any_pattern_is_compiled_or_refused_with_a_problem(text, name):
    try:
        pattern = compile_pattern(text)
    except Problem:
        return
    find_time(BandText(name, 1), pattern=pattern)
