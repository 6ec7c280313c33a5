"""The sample scene is deterministic, its truth exact, its clouds coherent, its radar honest."""

from __future__ import annotations

import csv
import dataclasses
import math
from datetime import datetime

import numpy as np
import pytest

from phenofuse.cube.problem import Problem
from phenofuse.cube.sample import backscatter, clouds, scene
from phenofuse.cube.sample.scene import Scene

ARABLE = ("winter wheat", "rapeseed", "maize", "sugar beet")


@pytest.fixture(scope="module")
def default() -> Scene:
    return Scene()


@pytest.fixture(scope="module")
def optical(default):
    return [default.optical(i) for i in range(len(default.optical_days))]


@pytest.fixture(scope="module")
def masks(optical):
    return np.array([image.mask for image in optical])


def contains(ring, x, y):
    """Whether a closed ring holds a point, by counting the edges east of it."""
    inside = False
    for (x0, y0), (x1, y1) in zip(ring, ring[1:]):
        if (y0 > y) != (y1 > y) and x < x0 + (y - y0) / (y1 - y0) * (x1 - x0):
            inside = not inside
    return inside


def logistic(z):
    return 1 / (1 + math.exp(-z)) if z > -700 else 0.0


def curve(own, row, day):
    """Evaluate a parcel's NDVI at one time, term by term."""
    green = own.evergreen[row]
    for height, rise, w, fall, v in own.growths[:, row].T:
        green += height * logistic((day - rise) / w) * logistic((fall - day) / v)
    for share, rise, w, fall, v in own.dips[:, row].T:
        green *= 1 - share * logistic((day - rise) / w) * logistic((fall - day) / v)
    return own.soil[row] + green


def correlation(a, b):
    return float(np.corrcoef(a, b)[0, 1])


def radar_against_ndvi(days, ndvi, radar_days, rvi):
    """Correlations of levels and of differences between dates, raw and over 20-day windows."""
    near = np.interp(days, radar_days, rvi)
    smooth = np.array([rvi[np.abs(radar_days - day) <= 10].mean() for day in days])
    return np.array(
        [
            correlation(ndvi, near),
            correlation(np.diff(ndvi), np.diff(near)),
            correlation(ndvi, smooth),
            correlation(np.diff(ndvi), np.diff(smooth)),
        ]
    )


def test_the_same_seed_gives_the_same_scene_and_another_seed_another():
    one, same, other = Scene(40, 30), Scene(40, 30), Scene(40, 30, seed=2)
    np.testing.assert_array_equal(one.labels, same.labels)
    # As text, in which no date (NaN) is like another.
    assert str(one.parcels) == str(same.parcels) != str(other.parcels)
    for a, b in zip((*one.optical(7), *one.radar(9)), (*same.optical(7), *same.radar(9))):
        np.testing.assert_array_equal(a, b)
    assert not np.array_equal(one.radar(9).rvi, other.radar(9).rvi)
    assert not np.array_equal(one.optical(7).ndvi, other.optical(7).ndvi)


def test_images_do_not_depend_on_the_order_in_which_they_are_asked_for(default, optical):
    backwards = Scene()
    for number in (140, 3, 77):
        backwards.radar(number)
        for a, b in zip(backwards.optical(number), optical[number]):
            np.testing.assert_array_equal(a, b)
    for a, b in zip(Scene().radar(3), backwards.radar(3)):
        np.testing.assert_array_equal(a, b)


def test_the_global_random_state_is_neither_read_nor_changed():
    np.random.seed(5)
    before = Scene(20, 20).radar(0).rvi
    assert np.random.random() == np.random.RandomState(5).random()
    np.testing.assert_array_equal(Scene(20, 20).radar(0).rvi, before)


def test_shapes_types_and_place(default, optical):
    shape = (default.height, default.width)
    image, radar = optical[0], default.radar(0)
    for array, dtype in (
        (default.labels, np.int32),
        (image.ndvi, np.float32),
        (image.mask, np.uint8),
        (image.missed, bool),
        (radar.rvi, np.float32),
        (radar.vv, np.float32),
        (radar.vh, np.float32),
    ):
        assert array.shape == shape
        assert array.dtype == dtype
    wide = Scene(31, 17)
    assert wide.labels.shape == wide.optical(0).ndvi.shape == wide.radar(0).rvi.shape == (17, 31)
    assert scene.CRS == "EPSG:32633"
    assert default.grid.bounds == (590_000.0, 5_166_800.0, 591_200.0, 5_168_000.0)


def test_labels_are_the_parcels_that_hold_the_pixel_centres(default):
    numbers = {}
    for row in range(0, default.height, 3):
        for column in range(0, default.width, 3):
            x, y = scene.LEFT + 10 * (column + 0.5), scene.TOP - 10 * (row + 0.5)
            holders = [parcel.id for parcel in default.parcels if contains(parcel.ring, x, y)]
            assert len(holders) <= 1
            assert default.labels[row, column] == (holders[0] if holders else 0)
            numbers[default.labels[row, column]] = True
    assert len(numbers) > 40


def test_parcels_lie_apart_within_the_scene_and_their_area_is_that_of_their_pixels(default):
    west, south, east, north = default.grid.bounds
    generator = np.random.default_rng(0)
    points = generator.uniform((west, south), (east, north), (2000, 2))
    assert max(sum(contains(p.ring, x, y) for p in default.parcels) for x, y in points) == 1
    for parcel in default.parcels:
        ring = np.array(parcel.ring)
        assert parcel.ring[0] == parcel.ring[-1]
        assert (ring >= (west, south)).all()
        assert (ring <= (east, north)).all()
        pixels = np.count_nonzero(default.labels == parcel.id) * 100
        assert abs(pixels - parcel.area) < 0.12 * parcel.area + 400
    assert [parcel.id for parcel in default.parcels] == list(range(1, len(default.parcels) + 1))


def test_all_crops_grow_and_margins_remain(default):
    assert {parcel.crop for parcel in default.parcels} == {crop.name for crop in scene.CROPS}
    assert 0.05 < (default.labels == 0).mean() < 0.25
    sown = {season.crop for parcel in default.parcels for season in parcel.seasons}
    assert "winter cover" in sown


def test_truth_is_an_ndvi_and_what_the_equation_says(default):
    start, end = default.period
    days = np.linspace(start, end - 0.01, 90)
    truth = default.truth_ndvi(days)
    assert truth.shape == (90, 120, 120)
    assert truth.dtype == np.float32
    assert truth.min() > 0.0
    assert truth.max() < 1.0
    own = default._curves
    np.testing.assert_allclose(
        own.ndvi(days[:40]),
        [[curve(own, row, day) for day in days[:40]] for row in range(len(own.soil))],
        atol=1e-12,
    )
    for parcel in default.parcels[::7]:
        mean = truth[:, default.labels == parcel.id].mean(axis=1)
        expected = [curve(own, parcel.id, day) for day in days]
        assert np.abs(mean - expected).max() < 0.07
        if parcel.crop != "bare ground":
            assert correlation(mean, expected) > 0.9999


def test_truth_varies_smoothly_within_a_parcel(default):
    parcel = max(default.parcels, key=lambda parcel: parcel.area)
    image = default.truth_ndvi([default.period[0] + 150.0])[0]
    inside = default.labels == parcel.id
    pairs = inside[:, 1:] & inside[:, :-1]
    assert 0.003 < image[inside].std() < 0.08
    assert np.abs(np.diff(image, axis=1))[pairs].mean() < 0.7 * image[inside].std()


def test_truth_outside_the_years_is_refused(default):
    for day in (default.period[0] - 0.01, default.period[1], float("nan")):
        with pytest.raises(Problem, match="2022 to 2023"):
            default.truth_ndvi([day])


def test_season_dates_are_those_of_a_finely_sampled_pixel():
    long = Scene(60, 60, years=4, parcel_hectares=1.0)
    gain, ground = long._pixels
    checked = set()
    for parcel in {parcel.crop: parcel for parcel in long.parcels}.values():
        y, x = (where[-1] for where in np.nonzero(long.labels == parcel.id))
        for before, season, after in zip(parcel.seasons, parcel.seasons[1:], parcel.seasons[2:]):
            days = np.arange(before.eos, after.sos, 0.02)
            green = long._curves.greenness(days, np.array([parcel.id]))[0]
            ndvi = ground[y, x] + gain[y, x] * green
            few = slice(None, None, days.size // 5)
            np.testing.assert_allclose(ndvi[few], long.truth_ndvi(days[few])[:, y, x], atol=1e-5)
            peak = ndvi.argmax()
            low = np.where(days < season.sos, ndvi, 9).argmin()
            end = np.where(days > season.eos, ndvi, 9).argmin()
            half_up = (ndvi[low] + ndvi[peak]) / 2
            half_down = (ndvi[end] + ndvi[peak]) / 2
            first = min(i for i in range(low, peak) if ndvi[i] >= half_up)
            last = max(i for i in range(peak, end) if ndvi[i] >= half_down)
            assert days[first] == pytest.approx(season.sos, abs=0.021)
            assert days[peak] == pytest.approx(season.pos, abs=0.021)
            assert days[last] == pytest.approx(season.eos, abs=0.021)
            checked.add((season.crop, season.year))
    assert len({crop for crop, _ in checked}) == 8
    assert len(checked) >= 14


def test_seasons_are_in_order_and_plausible(default):
    month = {
        "winter wheat": (5, 6),
        "rapeseed": (4, 5),
        "maize": (7, 8),
        "sugar beet": (6, 8),
        "winter cover": (3, 4),
        "forest": (5, 6),
        "pasture": (5, 7),
        "meadow": (4, 10),
    }
    start, end = default.period
    for parcel in default.parcels:
        assert len(parcel.seasons) == 0 or parcel.crop != "bare ground"
        if parcel.crop in ARABLE:
            assert sum(s.crop == parcel.crop for s in parcel.seasons) == default.years
        for season in parcel.seasons:
            assert season.sos < season.pos < season.eos
            assert start <= season.pos < end
            peak = np.datetime64(int(season.pos), "D").astype(datetime)
            assert peak.year == season.year
            assert month[season.crop][0] <= peak.month <= month[season.crop][1]
            assert math.isnan(season.harvest) == (season.crop in ("forest", "pasture", "meadow"))
            assert math.isnan(season.harvest) or season.eos < season.harvest + 1
            assert bool(season.mowings) == (season.crop == "meadow")
        for one, next_one in zip(parcel.seasons, parcel.seasons[1:]):
            assert one.eos < next_one.sos


def test_mowing_and_harvest_show_as_drops_on_their_day(default):
    own = default._curves
    cuts = 0
    for parcel in default.parcels:
        for season in parcel.seasons:
            assert all(b - a > 20 for a, b in zip(season.mowings, season.mowings[1:]))
            for day in season.mowings:
                before, after = (curve(own, parcel.id, day + d) for d in (-3, 3))
                assert before - after > 0.1
                assert curve(own, parcel.id, day + 23) > after + 0.05
                cuts += 1
            if season.crop in ARABLE:
                day = season.harvest
                assert curve(own, parcel.id, day - 3) - curve(own, parcel.id, day + 3) > 0.1
    assert cuts > 20


def test_optical_times_are_those_of_sentinel_2(default):
    for tracks, most in ((1, 74), (2, 147)):
        days = Scene(optical_tracks=tracks).optical_days
        steps = np.diff(days)
        assert (steps > 0).all()
        assert 2 * most - 4 <= days.size <= 2 * most + 2
        hour = days % 1 * 24
        assert ((hour > 9.9) & (hour < 10.5)).all()
        assert (np.diff(np.floor(days)) == 0).sum() == 2
        whole = np.diff(np.unique(np.floor(days)))
        assert set(whole) == ({5.0} if tracks == 1 else {2.0, 3.0})
        assert np.abs(days * 86400 - np.round(days * 86400)).max() < 1e-4
    assert (np.diff(np.floor(Scene(double_days=0).optical_days)) == 5).all()


def test_radar_times_are_those_of_sentinel_1(default):
    days, directions = default.radar_days, np.array(default.radar_directions)
    assert 242 <= days.size <= 246
    assert (np.diff(days) > 0).all()
    for name, hour in (("descending", 5.17), ("ascending", 16.83)):
        own = days[directions == name]
        assert np.abs(own % 1 * 24 - hour).max() < 0.02
        assert set(np.round(np.diff(own), 2)) == {6.0}
    single = Scene(radar_orbits=("ascending",))
    np.testing.assert_array_equal(single.radar_days, days[directions == "ascending"])


def test_cloud_share_and_missed_share_are_as_asked(default, optical, masks):
    assert masks.mean() == pytest.approx(default.cloud_share, abs=0.02)
    missed = np.array([image.missed for image in optical])
    assert not (missed & (masks == 1)).any()
    assert missed.sum() / (masks == 0).sum() == pytest.approx(default.omission, abs=0.003)
    few = Scene(50, 50, cloud_share=0.3, omission=0.0, seed=4)
    images = [few.optical(i) for i in range(len(few.optical_days))]
    assert np.mean([image.mask for image in images]) == pytest.approx(0.3, abs=0.02)
    assert not any(image.missed.any() for image in images)


def test_most_dates_are_nearly_clear_or_nearly_covered(masks):
    cover = masks.mean(axis=(1, 2))
    middle = ((cover > 0.3) & (cover < 0.7)).mean()
    assert (cover < 0.1).mean() > middle * 0.7
    assert (cover > 0.9).mean() > middle
    assert np.corrcoef(cover[1:], cover[:-1])[0, 1] < 0.6


def test_clouds_are_coherent_in_space(masks):
    cover = masks.mean(axis=(1, 2))
    partly = masks[(cover > 0.2) & (cover < 0.8)].astype(float)
    assert len(partly) > 20
    for lag, least, most in ((1, 0.85, 1.0), (5, 0.5, 0.95)):
        here, there = partly[:, :, lag:], partly[:, :, :-lag]
        anomaly = [correlation(a.ravel(), b.ravel()) for a, b in zip(here, there)]
        assert least < np.median(anomaly) < most


def test_clear_pixels_are_near_the_truth_and_clouds_lower_ndvi(default, optical, masks):
    truth = default.truth_ndvi(default.optical_days)
    error = np.array([image.ndvi for image in optical]) - truth
    missed = np.array([image.missed for image in optical])
    clear = (masks == 0) & ~missed
    assert default.noise < error[clear].std() < 1.3 * default.noise
    assert -0.01 < error[clear].mean() < 0.0
    green = truth > 0.5
    assert error[missed & green].mean() < -0.1
    assert error[(masks == 1) & green].mean() < -0.3


def test_cover_of_dates_follows_its_mean_and_threshold_takes_its_share():
    days = np.arange(0, 3650, 5.0)
    covers = clouds.draw_covers(days, 0.4, np.random.default_rng(1))
    assert covers.mean() == pytest.approx(0.4, abs=0.005)
    winter = np.cos(2 * np.pi * days / 365.25) > 0.7
    assert covers[winter].mean() > covers[~winter].mean() + 0.1
    field = np.random.default_rng(2).random((30, 40))
    for share in (0.0, 0.25, 0.5, 1.0):
        assert (field > clouds.upper_share(field, share)).mean() == share


def test_a_smooth_field_is_standardised_and_moves():
    field = clouds.SmoothField(
        (300, 400), np.random.default_rng(3), sizes=(3.0,), weights=(1.0,), reach=12.0
    )
    still = field.at()
    assert still.mean() == pytest.approx(0, abs=0.1)
    assert still.std() == pytest.approx(1, abs=0.1)
    np.testing.assert_allclose(field.at(6.0, -9.0)[6:, :-9], still[:-6, 9:], atol=1e-4)


def test_mixing_with_cloud_keeps_its_ends():
    ndvi = np.array([0.1, 0.5, 0.9])
    np.testing.assert_allclose(clouds.through_cloud(ndvi, np.zeros(3)), ndvi)
    np.testing.assert_allclose(clouds.through_cloud(ndvi, np.ones(3)), clouds.CLOUD_NDVI)
    assert (clouds.in_shadow(ndvi) < ndvi).all()


@pytest.mark.parametrize("looks", [1.0, 4.4, 20.0])
def test_speckle_has_mean_one_and_variance_one_over_looks(looks):
    sample = backscatter.speckle((700, 700), looks, np.random.default_rng(6))
    error = 5 / 700
    assert sample.mean() == pytest.approx(1, abs=error / math.sqrt(looks))
    assert sample.var() == pytest.approx(1 / looks, rel=error * math.sqrt(2 + 6 / looks))
    assert sample.dtype == np.float32


def test_radar_index_is_of_linear_backscatter_and_in_range(default):
    for number in (0, 60, 121):
        rvi, vv, vh = default.radar(number)
        np.testing.assert_allclose(rvi, 2 * vh / (vv + vh), rtol=1e-6)
        assert rvi.min() > 0
        assert rvi.mean() < 1
        assert -20 < 10 * np.log10(vv.mean()) < -6
        assert -24 < 10 * np.log10(vh.mean()) < -10


def test_more_looks_mean_less_noise():
    inside = Scene().labels == Scene().parcels[5].id
    spread = [Scene(looks=looks).radar(50).vv[inside] for looks in (2.0, 200.0)]
    assert spread[0].std() / spread[0].mean() > 3 * spread[1].std() / spread[1].mean()


def test_radar_tells_of_ndvi_no_more_than_in_a_real_field(default, optical, masks, shared):
    path = shared / "real" / "spain_field" / "ndvi_rvi.csv"
    if not path.is_file():
        pytest.skip("the real field's series (../shared/real/spain_field) are not here")
    with path.open(newline="") as file:
        rows = list(csv.DictReader(file))
    when = np.array([datetime.fromisoformat(row["date"]).timestamp() / 86400 for row in rows])
    real = {
        name: np.array([float(row[name] or "nan") for row in rows])
        for name in ("NDVI", "RVI_DESC", "RVI_ASC")
    }
    ndvi = np.array([image.ndvi for image in optical])
    rvi = np.array([default.radar(i).rvi for i in range(len(default.radar_days))])
    directions = np.array(default.radar_directions)
    seen = ~np.isnan(real["NDVI"])
    for direction, column in (("descending", "RVI_DESC"), ("ascending", "RVI_ASC")):
        passed = ~np.isnan(real[column])
        ceiling = radar_against_ndvi(
            when[seen], real["NDVI"][seen], when[passed], real[column][passed]
        )
        found = []
        for parcel in default.parcels:
            inside = default.labels == parcel.id
            clear = ~masks[:, inside].any(axis=1)
            for year in range(default.years):
                year_start = default.period[0] + 365 * year
                at = clear & (np.abs(default.optical_days - year_start - 182.5) < 182.5)
                by = (directions == direction) & (
                    np.abs(default.radar_days - year_start - 182.5) < 182.5
                )
                if parcel.crop in ARABLE:
                    found.append(
                        radar_against_ndvi(
                            default.optical_days[at],
                            ndvi[at][:, inside].mean(axis=1),
                            default.radar_days[by],
                            rvi[by][:, inside].mean(axis=1),
                        )
                    )
        scene_median = np.median(found, axis=0)
        report = f"{direction}: scene {scene_median.round(2)}, real {ceiling.round(2)}"
        assert (scene_median <= ceiling).all(), report
        assert (scene_median[[0, 2]] > 0.5).all(), report
        assert (scene_median[[1, 3]] > 0.2).all(), report


@pytest.mark.parametrize("size", [(1, 1), (1, 9), (7, 2), (300, 5)])
def test_a_tiny_or_odd_scene_works(size):
    tiny = Scene(*size, years=1)
    assert tiny.labels.shape == size[::-1]
    assert np.isfinite(tiny.optical(0).ndvi).all()
    assert np.isfinite(tiny.radar(0).rvi).all()
    assert np.isfinite(tiny.truth_ndvi([tiny.period[0]])).all()
    assert isinstance(tiny.parcels, tuple)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("width", 0),
        ("height", -1),
        ("years", 0),
        ("first_year", 1900),
        ("seed", -1),
        ("parcel_hectares", 0.0),
        ("cloud_share", 1.0),
        ("cloud_share", float("nan")),
        ("omission", -0.1),
        ("noise", -1.0),
        ("haze", 0.5),
        ("optical_tracks", 3),
        ("double_days", -1),
        ("radar_orbits", ()),
        ("radar_orbits", ("east",)),
        ("looks", 0.0),
    ],
)
def test_a_bad_parameter_is_named(name, value):
    with pytest.raises(Problem, match=name):
        Scene(**{name: value})


def test_a_scene_cannot_be_changed(default):
    with pytest.raises(dataclasses.FrozenInstanceError):
        default.seed = 3
