"""The values of a mask that mean not valid."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.cube.build.mask_codes import merged, read_codes
from phenofuse.cube.problem import Problem


@pytest.mark.parametrize(
    ("text", "runs"),
    [
        ("1", ((1, 1),)),
        (" 3, 8-11 ", ((3, 3), (8, 11))),
        ("8;9 ;3", ((3, 3), (8, 9))),
        ("4-6,5-9", ((4, 9),)),
        ("-1,0", ((-1, 0),)),
        ("-5--3", ((-5, -3),)),
        ("1,,2,", ((1, 2),)),
    ],
)
def test_lists_and_ranges(text, runs):
    assert read_codes(text) == runs


@pytest.mark.parametrize("text", ["cloud", "1.5", "3-", "9-8", "1 2", "0x1", "1-2-3", "²"])
def test_a_text_that_is_no_list_is_named(text):
    with pytest.raises(Problem, match="Mask values has") as problem:
        read_codes(f"7,{text}")
    assert f'"{text}"' in str(problem.value)


@pytest.mark.parametrize("text", ["", " , ;"])
def test_no_values(text):
    with pytest.raises(Problem, match="Mask values is empty"):
        read_codes(text)


@given(st.lists(st.tuples(st.integers(-30, 30), st.integers(0, 6)), max_size=8))
def test_merged_runs_hold_the_same_codes(pairs):
    runs = [(first, first + length) for first, length in pairs]
    codes = {code for first, last in runs for code in range(first, last + 1)}
    result = merged(runs)
    assert [code for first, last in result for code in range(first, last + 1)] == sorted(codes)
    assert all(one[1] + 1 < other[0] for one, other in zip(result, result[1:]))
