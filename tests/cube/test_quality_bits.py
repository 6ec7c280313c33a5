"""Quality bits, beside the tables of the products' guides."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.cube.problem import Problem
from phenofuse.cube.quality_bits import HLS, LANDSAT, MODIS, masked_bits, read_bits


@pytest.mark.parametrize(
    ("preset", "value", "masked"),
    [
        # Values and meanings of USGS LSDS-1619, table 6-3 (QA_PIXEL of Collection 2).
        (LANDSAT, 1, True),  # fill
        (LANDSAT, 21824, False),  # clear with lows set
        (LANDSAT, 21826, True),  # dilated cloud over land
        (LANDSAT, 21888, False),  # water with lows set
        (LANDSAT, 22280, True),  # high confidence cloud
        (LANDSAT, 23888, True),  # high confidence cloud shadow
        (LANDSAT, 30048, True),  # high confidence snow or ice
        (LANDSAT, 54596, True),  # high confidence cirrus
        (MODIS, 0b0000_0000_0000_1000, False),  # land, clear
        (MODIS, 0b0000_0000_0000_1001, True),  # cloudy
        (MODIS, 0b0000_0000_0000_1010, True),  # mixed
        (MODIS, 0b0000_0000_0000_1011, False),  # not set, assumed clear
        (MODIS, 0b0000_0000_0000_1100, True),  # cloud shadow
        (MODIS, 0b0000_0001_0000_1000, False),  # small cirrus
        (MODIS, 0b0000_0010_0000_1000, True),  # average cirrus
        (MODIS, 0b0001_0000_0000_1000, True),  # snow
        (MODIS, 0b0010_0000_0000_1000, True),  # beside a cloud
        (MODIS, 65535, True),  # fill
        (HLS, 0b0100_0000, False),  # low aerosol
        (HLS, 0b1110_0000, False),  # high aerosol over water
        (HLS, 0b0000_0010, True),  # cloud
        (HLS, 0b0000_0100, True),  # beside a cloud
        (HLS, 0b0000_1000, True),  # cloud shadow
        (HLS, 0b0001_0000, True),  # snow
        (HLS, 255, True),  # fill
    ],
)
def test_presets_read_values_as_the_guides_do(preset, value, masked):
    assert masked_bits(np.array([value, np.nan]), read_bits(preset)).tolist() == [masked, True]


@given(st.integers(0, 2**32 - 1), st.integers(0, 31), st.integers(0, 31), st.integers(0, 2**32 - 1))
def test_a_rule_is_the_number_that_the_bits_make(value, one, other, number):
    first, last = sorted((one, other))
    digits = f"{value:032b}"[::-1][first : last + 1][::-1]
    number %= 2 ** len(digits)
    values = np.array([[value]], np.float64)
    for sign, expected in (("=", int(digits, 2) == number), (">=", int(digits, 2) >= number)):
        rules = read_bits(f"{first} - {last} {sign} {number}")
        assert masked_bits(values, rules).tolist() == [[expected]]
    assert masked_bits(values, read_bits(f"{first}-{last}"))[0, 0] == ("1" in digits)


def test_rules_add_up():
    values = np.arange(8.0)
    found = masked_bits(values, read_bits("0; 1-2=3"))
    assert found.tolist() == [False, True, False, True, False, True, True, True]


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("", "nothing in it"),
        ("a", '"a"'),
        ("5-3", '"5-3"'),
        ("32", '"32"'),
        ("3<2", '"3<2"'),
        ("8-9>=4", "up to 3 only"),
    ],
)
def test_other_texts_are_named(text, part):
    with pytest.raises(Problem) as caught:
        read_bits(text)
    assert part in str(caught.value)
