"""The checks that all methods share."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.series.block import (
    checked_days,
    checked_positive,
    checked_values,
    observations,
)


def test_days_become_float64():
    days = checked_days([1, 2, 5])
    assert days.dtype == np.float64
    assert days.tolist() == [1, 2, 5]


def test_the_name_of_the_times_is_in_the_message():
    with pytest.raises(ValueError, match=r"at\[1\] = 1.0 follows 1.0"):
        checked_days([1, 1], "at")


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_float_values_are_not_copied(dtype):
    values = np.ones((2, 3), dtype)
    assert checked_values(np.arange(2.0), values) is values


@pytest.mark.parametrize("dtype", [bool, np.uint8, np.int64, np.float16])
def test_other_numbers_become_float64(dtype):
    assert checked_values(np.arange(2.0), np.ones((2, 3), dtype)).dtype == np.float64


def test_a_wrong_shape_is_told_with_the_right_one():
    with pytest.raises(ValueError, match=r"\(2, number of series\).*not \(3, 2\)"):
        checked_values(np.arange(2.0), np.ones((3, 2)))


@pytest.mark.parametrize("number", [0, -2.5, np.nan, np.inf, -np.inf])
def test_numbers_that_are_not_positive_are_refused(number):
    with pytest.raises(ValueError, match="lambda must be a finite number above 0"):
        checked_positive(number, "lambda")


def test_nan_and_infinite_values_are_no_observations():
    values = np.array([[1, np.nan, 0], [np.inf, -1e308, -np.inf]])
    assert observations(values).tolist() == [[True, False, True], [False, True, False]]
