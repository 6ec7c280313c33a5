"""Markers joined, merged and confirmed, against comparing every pair; and the named ones."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.series.markers import Markers, aggregate, clusters, confirmed, merge
from phenofuse.series.named_markers import DETECTORS, NAMED, ROLES, find_marker

NAN = math.nan

MARKERS = st.lists(
    st.tuples(
        st.integers(0, 2),
        st.lists(st.integers(0, 60), min_size=3, max_size=3).map(sorted),
        st.integers(-3, 3),
    ),
    max_size=10,
).map(
    lambda some: Markers.of(
        np.array([one[0] for one in some], np.intp),
        *(np.array([one[1][part] for one in some], float) for part in range(3)),
        np.array([one[2] for one in some], float),
    )
)
WITHIN = st.sampled_from([0.0, 1.0, 7.0])


def is_near(some, one, others, other, within):
    """Whether two markers are of one series and no more than some days apart."""
    apart = max(some.start[one], others.start[other]) - min(some.end[one], others.end[other])
    return some.series[one] == others.series[other] and apart <= within


@given(MARKERS, WITHIN)
def test_events_are_what_is_linked(markers, within):
    count = markers.series.size
    number = clusters(markers, within)
    group = list(range(count))
    for one in range(count):
        for other in range(one):
            if is_near(markers, one, markers, other, within):
                old, new = group[one], group[other]
                group = [new if each == old else each for each in group]
    for one in range(count):
        for other in range(one):
            assert (number[one] == number[other]) == (group[one] == group[other])
    assert set(number.tolist()) == set(range(len(set(group))))


@given(MARKERS, MARKERS, WITHIN)
def test_a_marker_is_confirmed_by_any_near_one(markers, others, within):
    expected = [
        any(is_near(markers, one, others, other, within) for other in range(others.series.size))
        for one in range(markers.series.size)
    ]
    assert confirmed(markers, others, within).tolist() == expected


@given(MARKERS, MARKERS, WITHIN)
def test_merged_markers_are_led_by_the_first_source(first, second, within):
    found, seen = merge([first, second], within)
    assert seen.any(axis=1).all()
    assert (np.diff(found.series) >= 0).all()
    for event in range(found.series.size):
        leaders = first if seen[event, 0] else second
        near = [
            one
            for one in range(leaders.series.size)
            if leaders.series[one] == found.series[event]
            and leaders.start[one] >= found.start[event]
            and leaders.end[one] <= found.end[event]
        ]
        largest = max(abs(leaders.value[one]) for one in near)
        assert abs(found.value[event]) == largest
        assert found.main[event] == min(
            leaders.main[one] for one in near if abs(leaders.value[one]) == largest
        )
    same = found.series[1:] == found.series[:-1]
    assert (found.start[1:] - found.end[:-1] > within)[same].all()
    covered = sum(
        any(
            found.series[e] == one and found.start[e] <= s <= found.end[e] for e in range(len(seen))
        )
        for some in (first, second)
        for one, s in zip(some.series, some.start)
    )
    assert covered == first.series.size + second.series.size


def test_aggregated_markers_cover_all_their_days():
    markers = Markers.of(
        np.array([0, 0, 1]), *np.array([[0.0, 8, 8], [2, 9, 9], [5, 12, 12], [0.3, 0.4, 0.1]])
    )
    whole = aggregate(markers, 3)
    assert whole.start.tolist() == [0, 8] and whole.end.tolist() == [12, 12]
    assert whole.main.tolist() == [9, 9] and whole.value.tolist() == [0.4, 0.1]


def named(name):
    """Return a named marker."""
    return next(one for one in NAMED if one.name == name)


DAYS = 5.0 * np.arange(40)


def field(harvest=100.0, soil=0.15):
    """NDVI of a field that is harvested, and one that is not, shape (40, 2)."""
    green = 0.8 - 0.002 * np.abs(DAYS - 60)
    return np.stack([np.where(harvest > DAYS, green, soil), green], axis=1)


def test_a_harvest_is_a_fall_without_recovery():
    found = find_marker(named("harvest"), {"ndvi": (DAYS, field())})
    assert found.markers.series.tolist() == [0]
    assert found.markers.main == pytest.approx([97.5], abs=0.2)
    assert list(found.roles) == ["ndvi"] and found.seen.all()
    recovering = field()
    recovering[21:] = 0.7
    assert not find_marker(named("harvest"), {"ndvi": (DAYS, recovering)}).markers.series.size


@pytest.mark.parametrize(("rise", "expected"), [(100.0, True), (115.0, True), (160.0, False)])
def test_a_harvest_is_confirmed_by_coherence_within_some_days(rise, expected):
    coherence = np.where(rise > DAYS, 0.2, 0.7)[:, None].repeat(2, axis=1)
    found = find_marker(
        named("harvest"), {"ndvi": (DAYS, field()), "coherence": (DAYS, coherence)}, within=12
    )
    assert list(found.roles) == ["ndvi", "coherence"]
    assert found.seen.tolist() == [[True, expected]]


@pytest.mark.parametrize("name", ["harvest", "ploughing"])
def test_what_is_green_under_clouds_dates_a_fall_later(name):
    values = field()
    values[15:22] = np.nan
    series = {"ndvi": (DAYS, values)}
    (plain,) = find_marker(named(name), series).markers.main
    under = np.where(DAYS == 95.0, 0.6, 0.05)[:, None].repeat(2, axis=1)
    found = find_marker(named(name), series | {"unmasked": (DAYS, under)})
    assert plain == pytest.approx(90, abs=0.5)
    assert found.markers.main == pytest.approx([102.0], abs=0.5)
    assert list(found.roles) == ["ndvi"]


def test_ploughing_seen_in_two_sources_is_one():
    bsi = np.where(DAYS < 110, -0.2, 0.2)[:, None].repeat(2, axis=1)
    found = find_marker(
        named("ploughing"), {"ndvi": (DAYS, field()), "bsi": (DAYS, bsi)}, within=12
    )
    assert list(found.roles) == ["bsi", "ndvi"]
    assert found.markers.series.tolist() == [0, 1]
    assert found.markers.main.tolist() == [107.5, 107.5]
    assert found.markers.start.tolist() == [95, 105]
    assert found.seen.tolist() == [[True, True], [True, False]]
    np.testing.assert_allclose(found.confidence, 1 - (0.05 / 0.4) ** 2)


def test_a_marker_without_its_source_is_none():
    assert find_marker(named("homogeneity"), {"ndvi": (DAYS, field())}) is None


@pytest.mark.parametrize("one", NAMED, ids=lambda one: one.name)
@given(st.data())
def test_named_markers_bear_any_series(one, hard_blocks, data):
    days, values = data.draw(hard_blocks)
    found = find_marker(one, dict.fromkeys(ROLES, (days, values)), within=6, apart=3)
    assert found.seen.shape == (found.markers.series.size, len(found.roles))
    known = found.confidence[np.isfinite(found.confidence)]
    assert found.confidence.shape == found.markers.series.shape
    assert ((known >= 0) & (known < 1)).all()
    assert np.isfinite(found.markers.main).all()
    assert (found.markers.series < values.shape[1]).all()


def test_named_markers_are_made_of_known_parts():
    names = [one.name for one in NAMED]
    assert len(set(names)) == len(names) and all(name.isidentifier() for name in names)
    for one in NAMED:
        sources = [*one.sources, *one.confirmed_by]
        roles = [source.role for source in sources]
        assert len(set(roles)) == len(roles) and set(roles) <= set(ROLES)
        assert {source.detector for source in sources} <= set(DETECTORS)
        assert {source.bounded_by for source in sources} <= {"", *ROLES}
        assert one.help.endswith(".") and one.title[0].isupper()
