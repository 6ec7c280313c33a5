"""Places, folded years, limits, and what stands in the legend."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from phenofuse.algorithms.preview import Curve, Event, Found, Previewed, Season
from phenofuse.ui.dock.drawing import Palette
from phenofuse.ui.dock.legend import entries
from phenofuse.ui.dock.places import COLOURS, MOST, PARCEL, PIXEL, Place, Places
from phenofuse.ui.dock.reading import Reading, Variable
from phenofuse.ui.dock.scene import METHOD, SEASONS, Look, Scene, folded, value_on
from phenofuse.ui.dock.state import places_from, places_to

LIGHT = Palette("#ffffff", "#000000", "#888888", False)
EPOCH = date(1970, 1, 1).toordinal()


def place(number: int = 1) -> Place:
    crs = QgsCoordinateReferenceSystem("EPSG:4326")
    return Place(PIXEL, QgsGeometry.fromWkt("POINT(1 2)"), crs, number=number)


def reading(number: int = 1, **more) -> Reading:
    days = np.arange(18000.0, 18100, 10)
    return Reading(place(number), [Variable("NDVI", days, np.linspace(0, 1, 10), **more)], "here")


def test_places_get_the_lowest_free_numbers_and_looks_that_all_differ():
    places = Places()
    for _ in range(MOST):
        assert places.add(place())
    assert not places.add(place())
    assert len({(one.colour(), one.marker) for one in places}) == MOST
    assert len({(one.colour(True), one.marker) for one in places}) == MOST
    places.remove(4)
    assert places.add(place())
    assert [one.number for one in places] == list(range(1, MOST + 1))


def test_the_colours_are_those_of_okabe_and_ito():
    assert set(COLOURS) < {
        *("#E69F00", "#56B4E9", "#009E73", "#F0E442", "#0072B2", "#D55E00", "#CC79A7", "#000000")
    }


def test_places_are_kept_as_json_and_come_back():
    crs = QgsCoordinateReferenceSystem("EPSG:32633")
    kept = [place(), Place(PARCEL, QgsGeometry(), crs, "field 7", 2)]
    back = places_from(places_to(kept))
    assert [(one.kind, one.parcel, one.crs.authid()) for one in back] == [
        (PIXEL, None, "EPSG:4326"),
        (PARCEL, "field 7", "EPSG:32633"),
    ]
    assert back[0].geometry.asWkt() == "Point (1 2)"
    assert places_from([{"kind": "pixel"}, "nonsense", {"kind": "other"}]) == []
    assert places_from("nonsense") == []


def test_folded_days_keep_their_date():
    first, last = date(1971, 1, 1).toordinal(), date(2199, 12, 31).toordinal()
    days = np.arange(first, last + 1)
    years, moved = folded(days - EPOCH + 0.25)
    dates = [date.fromordinal(int(day)) for day in days]
    np.testing.assert_array_equal(years, [one.year for one in dates])
    expected = [one.replace(year=2000).toordinal() - EPOCH + 0.25 for one in dates]
    np.testing.assert_array_equal(moved, expected)


def test_the_limits_hold_what_is_drawn_and_no_more():
    masked = np.full(10, np.nan)
    masked[3] = -5
    scene = Scene([reading(masked=masked)])
    low, high = scene.limits(0)
    assert low < -5
    assert 1 < high < 1.5
    hidden = Scene([reading(masked=masked)], look=Look(observations=False))
    assert hidden.limits(0)[0] > -0.5
    curve = Curve("curve", 0, np.arange(3.0), np.full(3, 2.0), np.full(3, 0.5))
    with_band = Scene([reading()], {(1, METHOD): Previewed([curve])})
    assert with_band.limits(0)[1] > 3
    assert Scene([reading()]).limits(1) is None


def test_seasons_and_events_stand_on_the_curve_they_were_found_in():
    first = Curve("first", 0, np.array([18000.0, 18010]), np.array([0.0, 1]))
    day = "days since 1970-01-01"
    season = Season("s1", [Found("SOSD", "Start", 18005.0, day, "start")])
    event = Event([Found("peak", "Peak", 18002.0, day), Found("depth", "Depth", 0.3, "VI")])
    found = {
        (1, METHOD): Previewed([first]),
        (1, SEASONS): Previewed((), [season], [event]),
    }
    scene = Scene([reading()], found, {METHOD: "Smooth"})
    ((_, one, curve),) = scene.seasons()
    assert one is season
    assert value_on(curve, season.day("start")) == 0.5
    assert np.isnan(season.day("end"))
    ((_, one, curve),) = scene.events()
    assert one.days == [18002.0]
    assert curve is first
    labels = [label for label, _ in entries(scene, LIGHT)]
    assert labels == ["1: pixel", "Smooth", "Start", "Event", "Season"]


@pytest.mark.parametrize("count", [1, 3])
def test_each_entry_of_the_legend_has_a_look_of_its_own(count):
    masked = np.where(np.arange(10) == 3, 0.2, np.nan)
    low = np.zeros(10)
    scene = Scene([reading(n + 1, masked=masked, low=low, high=low + 1) for n in range(count)])
    found = entries(scene, LIGHT)
    assert len(found) == count + 2
    # Without colours they still differ.
    looks = [str({key: one for key, one in look.items() if key != "color"}) for _, look in found]
    assert len(set(looks)) == len(looks)
