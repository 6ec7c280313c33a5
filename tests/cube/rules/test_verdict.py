"""Verdicts beside all the cases that what is known allows."""

from __future__ import annotations

import math
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.cube.rules.scheme import Period, Rule, Scheme
from phenofuse.cube.rules.verdict import (
    CONTRADICTED,
    FEW,
    GAP,
    LOW,
    NOT_OVER,
    UNCONFIRMED,
    Evidence,
    Gap,
    Marker,
    colour_of,
    judge,
)

SUMMER = Period((6, 1), (8, 31))
WINTER = Period((11, 15), (2, 29))


def day(text) -> float:
    return float(np.datetime64(text, "D").astype(int))


def rule(demand="must", least=None, most=None, period=SUMMER, **more) -> Rule:
    least = (1 if demand == "must" else 0) if least is None else least
    most = (0 if demand == "must not" else math.inf) if most is None else most
    return Rule("r", ("*",), ("mowing",), demand, period, least, most, **more)


def mowing(text, confidence=None, days=0, name="mowing", **more) -> Marker:
    main = day(text)
    return Marker(name, "NDVI", main - days, main, main + days, None, confidence, **more)


def often(*dates) -> np.ndarray:
    return np.array([day(one) for one in dates])


SEEN = np.arange(day("2022-01-01"), day("2024-01-01"), 5.0)


def test_periods_are_whole_days_of_the_year_they_begin_in():
    assert SUMMER.days(2022) == (day("2022-06-01"), day("2022-09-01"))
    assert WINTER.days(2022) == (day("2022-11-15"), day("2023-03-01"))
    assert WINTER.days(2023) == (day("2023-11-15"), day("2024-03-01"))
    assert Period((2, 29), (2, 29)).days(2023) == (day("2023-02-28"), day("2023-03-01"))
    assert Period((1, 1), (12, 31)).days(2022) == (day("2022-01-01"), day("2023-01-01"))
    assert Scheme("s", (rule(), rule(period=WINTER))).days(2022) == (
        day("2022-06-01"),
        day("2023-03-01"),
    )


@pytest.mark.parametrize(
    ("pattern", "crop", "fits"),
    [
        ("meadow", "Meadow", True),
        ("meadow", "meadows", False),
        ("GRA*", "gra", True),
        ("GRA*", "GRASS (old) [x]", True),
        ("G?A", "GRA", True),
        ("*", "", True),
        ("a.c", "abc", False),
        ("[ab]", "a", False),
        ("[ab]", "[ab]", True),
        ("101", "101", True),
    ],
)
def test_crops_fit_their_codes(pattern, crop, fits):
    assert replace(rule(), crops=("other", pattern)).is_for(crop) is fits


def judged(one, markers, observed=SEEN, **more):
    return judge(one, 2022, Evidence(markers, observed), **more)


def test_markers_count_by_their_main_day_or_by_any_part():
    edges = [mowing(one) for one in ("2022-05-31", "2022-06-01", "2022-08-31", "2022-09-01")]
    assert [one.main for one in judged(rule(), edges).sure] == [
        day("2022-06-01"),
        day("2022-08-31"),
    ]
    late = mowing("2022-08-31")._replace(main=day("2022-08-31") + 0.999)
    assert judged(rule(), [late]).colour == "green"
    long = mowing("2022-05-20", days=12)
    assert judged(rule("must not"), [long]).colour == "green"
    assert judged(rule("must not", counted_by="overlap"), [long]).colour == "red"
    short = mowing("2022-05-20", days=11)
    assert judged(rule("must not", counted_by="overlap"), [short]).colour == "green"
    overlap = {"counted_by": "overlap"}
    assert judged(rule("must not", **overlap, least_days=25), [long]).colour == "green"
    assert judged(rule("must not", **overlap, least_days=24), [long]).colour == "red"


def test_a_period_across_new_year_reaches_into_the_next():
    found = judged(rule(period=WINTER), [mowing("2022-01-20"), mowing("2023-01-20")])
    assert [one.main for one in found.sure] == [day("2023-01-20")]


def test_names_are_the_same_however_they_are_written():
    assert judged(rule(), [mowing("2022-07-01", name="Mowing ")]).colour == "green"
    bare = replace(rule(), markers=("bare soil",))
    assert judged(bare, [mowing("2022-07-01", name="bare_soil")]).colour == "green"
    assert judged(bare, [mowing("2022-07-01", name="baresoil")]).colour == "red"


@pytest.mark.parametrize(
    ("more", "marker", "others", "reason"),
    [
        ({"least_confidence": 0.5}, mowing("2022-07-01", 0.49), [], LOW),
        ({"least_confidence": 0.5}, mowing("2022-07-01", None), [], None),
        ({"least_confidence": 0.5}, mowing("2022-07-01", 0.5), [], None),
        ({"confirmed": True}, mowing("2022-07-01"), [], UNCONFIRMED),
        ({"confirmed": True}, mowing("2022-07-01", confirmed_by="VH"), [], None),
        (
            {"contradicted_by": ("Ploughing",)},
            mowing("2022-07-01"),
            [mowing("2022-07-11", name="ploughing")],
            CONTRADICTED,
        ),
        (
            {"contradicted_by": ("ploughing",)},
            mowing("2022-07-01"),
            [mowing("2022-07-12", name="ploughing")],
            None,
        ),
        ({}, mowing("2022-07-01"), [mowing("2022-07-01", name="ploughing")], None),
    ],
)
def test_a_marker_is_doubted_for_a_reason(more, marker, others, reason):
    found = judged(rule(**more), [marker, *others])
    assert [one.reason for one in found.doubts] == ([reason] if reason else [])
    assert found.colour == ("yellow" if reason else "green")
    if reason == CONTRADICTED:
        assert found.doubts[0].other is others[0]


@pytest.mark.parametrize(
    ("observed", "more", "missing", "gap"),
    [
        (often("2022-06-20", "2022-07-20", "2022-08-12"), {"longest_gap": 30}, (), 30),
        (often("2022-06-20", "2022-07-20", "2022-08-12"), {"longest_gap": 29.5}, (GAP,), 30),
        (often("2022-05-31"), {"longest_gap": 91}, (GAP,), 92),
        (often("2022-07-10", "2022-07-12"), {"least_observations": 3}, (FEW,), 51),
        (np.zeros(0), {"least_observations": 1, "longest_gap": 91}, (GAP, FEW), 92),
    ],
)
def test_what_was_not_seen_makes_yellow(observed, more, missing, gap):
    """Of markers that must not occur as of those that must; a mowing that was seen is one."""
    for demand, colours in (("must", ("green", "red")), ("must not", ("red", "green"))):
        with_one, without = (
            judged(rule(demand, **more), markers, observed)
            for markers in ([mowing("2022-07-01")], [])
        )
        assert with_one.missing == without.missing == missing
        assert with_one.gap.days == gap
        assert with_one.colour == colours[0]
        assert without.colour == ("yellow" if missing else colours[1])


def test_gaps_are_counted_from_date_to_date():
    one = rule(longest_gap=30)
    dates = np.add(often("2022-06-20", "2022-07-20", "2022-08-12"), [0.4, 0.6, 0.4])
    assert judged(one, [], dates).gap == Gap(day("2022-06-20"), day("2022-07-20"))
    assert judged(one, [], dates).missing == ()
    gaps = [Gap(dates[0], dates[1])]
    assert judge(one, 2022, Evidence([], None, gaps)).missing == ()


def test_gaps_are_taken_where_observations_are_not_known():
    gaps = [Gap(day("2022-05-01"), day("2022-06-20")), Gap(day("2022-07-01"), day("2022-07-15"))]
    one = rule(longest_gap=18.0, least_observations=5)
    found = judge(one, 2022, Evidence([], None, gaps))
    assert (found.gap, found.observations) == (Gap(day("2022-06-01"), day("2022-06-20")), None)
    assert (found.missing, found.colour) == ((GAP,), "yellow")
    assert judge(replace(one, longest_gap=19.0), 2022, Evidence([], None, gaps)).colour == "red"


def test_a_period_that_is_not_over_is_not_broken():
    found = judged(rule(), [], today=day("2022-08-31"))
    assert (found.colour, found.missing) == ("yellow", (NOT_OVER,))
    assert judged(rule(), [], today=day("2022-09-01")).colour == "red"


@given(
    st.integers(0, 4),
    st.integers(0, 4),
    st.integers(0, 3),
    st.integers(0, 5),
    st.booleans(),
    st.sampled_from(["red", "yellow"]),
)
def test_the_colour_is_that_of_all_that_may_be_true(sure, doubtful, least, more, seen, broken):
    """Each doubtful marker may be one or not; where not all was seen there may be any more."""
    markers = [mowing(f"2022-07-{10 + one:02d}", 0.9) for one in range(sure)]
    markers += [mowing(f"2022-08-{10 + one:02d}", 0.1) for one in range(doubtful)]
    most = math.inf if more == 5 else least + more
    one = rule("may", least, most, least_confidence=0.5, longest_gap=30.0, if_broken=broken)
    observed = SEEN if seen else SEEN[day("2022-07-01") > SEEN]
    found = judged(one, markers, observed)
    possible = range(sure, sure + doubtful + (1 if seen else 12))
    follows = {least <= count <= most for count in possible}
    expected = {frozenset([True]): "green", frozenset([False]): broken}
    assert found.colour == expected.get(frozenset(follows), "yellow")
    assert len(found.sure) == sure and len(found.doubts) == doubtful


def test_a_parcel_has_its_worst_colour():
    green, red = judged(rule(), [mowing("2022-07-01")]), judged(rule(), [])
    yellow = judged(rule(if_broken="yellow"), [])
    assert colour_of([]) == "grey"
    assert colour_of([green]) == "green"
    assert colour_of([green, yellow]) == "yellow"
    assert colour_of([yellow, red, green]) == "red"
