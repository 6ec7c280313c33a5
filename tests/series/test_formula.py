"""Formulas over bands, beside Python's own arithmetic, and texts that are none."""

from __future__ import annotations

import math
import re

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from phenofuse.series.formula import LONGEST, Formula, FormulaError

NUMBERS = st.floats(0.01, 10)


def of(text, **values):
    return float(Formula(text)(values))


LEAVES = st.sampled_from(["a", "b", "2", "0.5", "1e-1"])
TEXTS = st.recursive(
    LEAVES,
    lambda inner: st.one_of(
        st.builds("({} {} {})".format, inner, st.sampled_from(["+", "-", "*", "/"]), inner),
        st.builds("-{}".format, inner),
        st.builds("abs({})".format, inner),
        st.builds("max({}, {})".format, inner, inner),
    ),
    max_leaves=12,
)


@given(TEXTS, NUMBERS, NUMBERS)
def test_it_is_arithmetic(text, a, b):
    try:
        expected = eval(text, {"a": a, "b": b})  # noqa: S307 - of texts made above
    except ZeroDivisionError:
        assume(False)
    assert of(text, a=a, b=b) == pytest.approx(expected, rel=1e-12, abs=1e-12)
    assert Formula(text).names == set("ab") & set(re.findall(r"\w+", text))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sqrt(a**2 + b**2)", 5),
        (" 2 ** -a ", 0.125),
        ("+log(exp(a))", 3),
        ("log10(100)", 2),
        ("arctan(a / a)", math.pi / 4),
        ("arccos(-1)", math.pi),
        ("min(a, b, 1) - max(1, b, a)", -3),
        ("(a\n+ b)", 7),
    ],
)
def test_functions(text, expected):
    assert of(text, a=3.0, b=4.0) == pytest.approx(expected)


@pytest.mark.parametrize(
    "text", ["a / 0", "log(-a)", "sqrt(0 - a)", "(0 - a) ** 0.5", "10 ** a ** 9"]
)
def test_what_is_not_finite_is_a_gap(text):
    assert math.isnan(of(text, a=3.0))


def test_arrays_of_any_type_and_a_number_alone():
    values = {"A": np.array([[1, 2]], np.int16), "B": np.array([[np.nan, 4]], np.float32)}
    found = Formula("A / B")(values)
    assert found.dtype == np.float64
    np.testing.assert_array_equal(found, [[np.nan, 0.5]])
    assert of("7") == 7


def test_divisors_that_are_not_positive_are_gaps_if_asked():
    formula = Formula("1 / (a - 1)")
    values = {"a": np.array([0.0, 1.0, 3.0])}
    np.testing.assert_array_equal(formula(values), [-1, np.nan, 0.5])
    np.testing.assert_array_equal(formula(values, positive_divisors=True), [np.nan, np.nan, 0.5])


@pytest.mark.parametrize(
    ("text", "place", "what"),
    [
        ("", 1, "nothing"),
        ("  ", 1, "nothing"),
        ("a +", 3, "no arithmetic"),
        ("(a", 1, "no arithmetic"),
        ("a b", 1, "no arithmetic"),
        ("a ^ 2", 1, r"a power is written \*\*"),
        ("1 + a.b", 5, "not allowed"),
        ("a[0]", 1, "not allowed"),
        ("a if b else 1", 1, "not allowed"),
        ("a > b", 1, "not allowed"),
        ("not a", 1, "not allowed"),
        ("~a", 1, "not allowed"),
        ("a // b", 1, "not allowed"),
        ("'a'", 1, "not a number"),
        ("a + 1j", 5, "not a number"),
        ("True", 1, "not a number"),
        ("1e999", 1, "not a number"),
        ("9" * 400, 1, "not a number"),
        ("  a + ä + open(a)", 11, "not one of the functions"),
        ("(lambda: 1)()", 1, "not one of the functions"),
        ("a.__class__()", 1, "not one of the functions"),
        ("sqrt()", 1, "sqrt takes 1 values"),
        ("sqrt(x=1)", 1, "sqrt takes 1 values"),
        ("min(a)", 1, "min takes 2 to 9"),
        ("hue(*a)", 1, "hue takes 3"),
        ("max(*a, b)", 5, "not allowed"),
        ("a = 1", 1, "no arithmetic"),
        ("a; b", 1, "no arithmetic"),
        ("a\0", 1, "read|arithmetic"),
        ("-" * 150 + "a", 102, "too many brackets"),
        ("(" * 500 + "a" + ")" * 500, 1, "read|arithmetic"),
        ("a+" * LONGEST, LONGEST + 1, "more than"),
    ],
)
def test_other_texts_say_where(text, place, what):
    with pytest.raises(FormulaError, match=what) as caught:
        Formula(text)
    assert isinstance(caught.value, ValueError)
    # Python's parser may point a little before or behind a text it does not understand.
    slack = 500 if "arithmetic" in caught.value.what else 0
    assert abs(caught.value.place - place) <= slack


@given(st.text(max_size=60))
def test_any_text_is_a_formula_or_an_error(text):
    wrong = None
    try:
        names = Formula(text).names
    except FormulaError as error:
        wrong = error
    if wrong is None:
        assert isinstance(of(text, **dict.fromkeys(names, 1.5)), float)
    else:
        assert 1 <= wrong.place <= max(len(text), 1)
