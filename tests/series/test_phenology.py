"""The parameters of seasons, against published ones and by their properties."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from phenofuse.series.phenology import phenology
from phenofuse.series.phenology_parameters import PARAMETERS, ROW

START = 17532.0
DATES = [parameter.name for parameter in PARAMETERS if parameter.kind == "date"]


def read(path, column):
    with path.open(newline="") as file:
        return [(row[0], float(row[column] or "nan")) for row in list(csv.reader(file))[1:]]


def test_the_published_parameters_come_from_the_published_curve(shared):
    name = "DE-Gri_GPP_DT_VUT_REF_dd_all_years"
    folder = shared / "reference" / "phenology"
    curve = read(folder / f"{name}_yfit.csv", 1)
    days = np.array([day for day, _ in curve], "datetime64[D]").astype(float)
    values = np.array([value for _, value in curve])[:, None]
    result = phenology(days, values, start=0.4, end=0.4, dates="yyddd")[:, :, 0]
    compared = 0
    for key, published in read(folder / f"{name}_vpp.csv", 1):
        year, season, parameter = key.split("_")
        got = result[ROW[parameter], 2 * (int(year) - 2017) + int(season[1]) - 1]
        if parameter in (*DATES, "LENGTH"):
            assert got == pytest.approx(published, abs=0.01, rel=0, nan_ok=True), key
        else:
            assert got == pytest.approx(published, abs=0, rel=1e-3, nan_ok=True), key
        compared += np.isfinite(published)
    assert compared == 7 * 13


def beck(time, low, high, rise, rise_rate, fall, fall_rate):
    up = 1 / (1 + np.exp(-rise_rate * (time - rise)))
    down = 1 / (1 + np.exp(fall_rate * (time - fall)))
    return low + (high - low) * (up + down - 1)


PHENOFIT = [
    ({"start": 0.1, "end": 0.1, "band": 0.05}, "SOSD EOSD", (76, 279), (126, 297)),
    ({"start": 0.2, "end": 0.2, "band": 0.05}, "SOSD EOSD", (86, 268), (138, 277)),
    ({"start": 0.5, "end": 0.5, "band": 0.05}, "SOSD EOSD", (100, 250), (154, 248)),
    ({"method": "derivative"}, "SOSD MAXD EOSD", (100, 168, 251), (156, 192, 242)),
    ({"method": "tangents"}, "SOSD MATD SEND EOSD", (80, 120, 226, 276), (132, 175, 211, 286)),
    ({"method": "curvature"}, "SOSD MATD SEND EOSD", (76, 124, 221, 279), (128, 185, 212, 292)),
]


@pytest.mark.parametrize(("how", "names", "known", "forest"), PHENOFIT)
def test_dates_are_those_of_phenofit_within_a_day(how, names, known, forest):
    day = np.arange(1.0, 366.0)
    for time, curve, expected in (
        (day, beck(day, 0.1, 0.7, 100, 0.1, 250, 0.08), known),
        (
            np.arange(44.0, 397.0),
            beck(
                np.arange(44.0, 397.0),
                *(0.19116327, 0.5378378, 3808.2774 - 3652, 0.081991117, 3893.3226 - 3652),
                0.045004057,
            ),
            forest,
        ),
    ):
        result = phenology(time, curve[:, None], seasons_per_year=1, by_year=False, **how)
        got = [result[ROW[name], 0, 0] for name in names.split()]
        np.testing.assert_allclose(got, expected, rtol=0, atol=1)


def seasons(peaks, widths, heights, days):
    """Bell curves with lows between them."""
    values = np.full(days.shape, 0.1)
    for peak, width, height in zip(peaks, widths, heights):
        values += height * np.exp(-(((days - peak) / width) ** 2))
    return values


def example(days, shift=0.0):
    """Two series of three years: two seasons a year, and one a year."""
    peaks = shift + START + np.array([120, 262, 480, 630, 850, 990])
    widths, heights = np.array([30, 24, 34, 26, 31, 22]), np.array([6, 5, 7, 5.5, 6, 5.2]) / 10
    two = seasons(peaks, widths, heights, days)
    return np.stack((two, seasons(peaks[::2] + 37, widths[::2], heights[::2], days)), axis=1)


DAYS = START + np.arange(0, 1096, 5.0)
METHODS = [
    {},
    {"start": 0.5, "end": 0.5, "outermost": True},
    {"method": "whole_amplitude", "start": 0.3, "end": 0.3},
    {"method": "absolute", "start": 0.3, "end": 0.3},
    {"method": "derivative"},
    {"method": "curvature"},
    {"method": "tangents"},
]


@pytest.mark.parametrize("how", METHODS)
@settings(max_examples=8)
@given(shift=st.integers(-4000, 9000))
def test_a_shift_of_time_shifts_dates_and_nothing_else(how, shift):
    how = {"by_year": False, "seasons_per_year": 12, **how}
    base = phenology(DAYS, example(DAYS), **how)
    days = DAYS + shift
    moved = phenology(days, example(DAYS), **how)
    count = min(base.shape[1], moved.shape[1])
    assert np.isfinite(base[ROW["EOSD"], :, 0]).sum() == 6
    for name, row in ROW.items():
        expected = base[row, :count] + (shift if name in DATES else 0)
        got = moved[row, :count]
        np.testing.assert_allclose(got, expected, rtol=1e-9, atol=1e-6, err_msg=name)


@pytest.mark.parametrize("how", METHODS)
@given(scale=st.sampled_from([1e-3, 0.3, 7.0, 1e4]))
@settings(max_examples=4)
def test_a_scale_of_values_scales_values_and_leaves_dates(how, scale):
    level = {"start": 0.3 * scale, "end": 0.3 * scale} if how.get("method") == "absolute" else {}
    base = phenology(DAYS, example(DAYS), minimum_amplitude=0, **how)
    scaled = phenology(DAYS, example(DAYS) * scale, minimum_amplitude=0, **{**how, **level})
    for parameter in PARAMETERS:
        row = ROW[parameter.name]
        factor = 1 if parameter.kind in ("date", "days", "flag") else scale
        np.testing.assert_allclose(
            scaled[row], base[row] * factor, rtol=1e-8, atol=1e-6 * factor, err_msg=parameter.name
        )


MIRROR = {
    "SOSD": "EOSD",
    "SOSV": "EOSV",
    "LSLOPE": "RSLOPE",
    "MIDUPD": "MIDDOWND",
    "MATD": "SEND",
}
MIRROR |= {right: left for left, right in MIRROR.items()}


@pytest.mark.parametrize("how", METHODS[:-1])
def test_reversed_time_mirrors(how):
    days = START + np.arange(0, 1096, 5.0)
    values = example(days)
    how = {"start": 0.25, "end": 0.25, "by_year": False, "seasons_per_year": 2, **how}
    forward = phenology(days, values, **how)
    origin = days[0] + days[-1]
    backward = phenology(origin - days[::-1], values[::-1], **how)
    for column in range(values.shape[1]):
        count = np.isfinite(forward[ROW["MAXD"], :, column]).sum()
        for name, row in ROW.items():
            got = backward[ROW[MIRROR.get(name, name)], :count, column][::-1]
            got = origin - got if name in DATES else got
            if name == "QFLAG":
                got = [{9: 7, 7: 9, 6: 4, 4: 6}.get(flag, flag) for flag in got]
            np.testing.assert_allclose(
                got, forward[row, :count, column], rtol=1e-9, atol=1e-6, err_msg=name
            )


def test_a_season_across_new_year_keeps_its_parameters():
    days = START + np.arange(0, 731, 5.0)
    summer = seasons([START + 200], [40], [0.6], days)[:, None]
    for late in (165, 185):
        winter = seasons([START + 200 + late], [40], [0.6], days)[:, None]
        first = phenology(days, summer)[:, 0, 0]
        year = 0 if late < 165 else 2
        second = phenology(days, winter)[:, year, 0]
        for name, row in ROW.items():
            expected = first[row] + (late if name in DATES else 0)
            assert second[row] == pytest.approx(expected, rel=1e-6, abs=1e-5), name


@pytest.mark.parametrize("how", METHODS)
def test_no_result_depends_on_the_block(how, monkeypatch):
    rng = np.random.default_rng(3)
    values = np.repeat(example(DAYS), 20, axis=1) + rng.normal(0, 0.03, (DAYS.size, 40))
    values[rng.random(values.shape) < 0.3] = np.nan
    whole = phenology(DAYS, values, **how)
    alone = [phenology(DAYS, values[:, [column]], **how) for column in range(40)]
    np.testing.assert_array_equal(whole, np.concatenate(alone, axis=2))
    monkeypatch.setattr("phenofuse.series.phenology._CHUNK", 7 * DAYS.size)
    np.testing.assert_array_equal(phenology(DAYS, values, **how), whole)


def naive(days, values, share):
    """All parameters of a series with one season, from its daily values one by one."""
    peak = int(values.argmax())
    low, high = int(values[:peak].argmin()), peak + int(values[peak:].argmin())
    sides = {"left": range(peak - 1, low - 1, -1), "right": range(peak + 1, high + 1)}
    dates = {}
    for side, places in sides.items():
        bottom = values[low if side == "left" else high]
        for level in (share, 0.2, 0.5, 0.8, 0.9):
            wanted = bottom + level * (values[peak] - bottom)
            below = next(place for place in places if values[place] < wanted)
            above = below + (1 if side == "left" else -1)
            pair = sorted((below, above), key=lambda place: values[place])
            dates[side, level] = np.interp(wanted, values[pair], days[pair])
    begin, end = dates["left", share], dates["right", share]
    sums = sum(np.interp(day, days, values) for day in range(int(begin), int(np.ceil(end)) + 1))
    base = (values[low] + values[high]) / 2
    rise, fall = values[peak] - values[low], values[peak] - values[high]
    return {
        "SOSD": begin,
        "SOSV": values[low] + share * rise,
        "LSLOPE": 0.6 * rise / (dates["left", 0.8] - dates["left", 0.2]),
        "EOSD": end,
        "EOSV": values[high] + share * fall,
        "RSLOPE": 0.6 * fall / (dates["right", 0.2] - dates["right", 0.8]),
        "LENGTH": end - begin,
        "MINV": base,
        "MAXD": days[peak],
        "MAXV": values[peak],
        "AMPL": values[peak] - base,
        "TPROD": sums,
        "SPROD": sums - base * (int(np.ceil(end)) - int(begin) + 1),
        "MIDUPD": dates["left", 0.5],
        "MATD": dates["left", 0.9],
        "SEND": dates["right", 0.9],
        "MIDDOWND": dates["right", 0.5],
        "QFLAG": naive_flag(days, (begin, dates["left", 0.8], dates["right", 0.8], end)),
    }


def naive_flag(days, bounds):
    up, top, down = (
        sum(first <= day <= last for day in days) > 2 for first, last in zip(bounds, bounds[1:])
    )
    if up and top and down:
        return 10
    return {6: 7, 5: 8, 3: 9, 4: 6, 2: 5, 1: 4, 0: 2}[4 * up + 2 * top + down]


@given(
    st.lists(st.integers(1, 4), min_size=80, max_size=80),
    st.floats(110, 200),
    st.floats(20, 35),
    st.sampled_from([0.2, 0.25, 0.4]),
)
@settings(max_examples=30)
def test_irregular_times_against_a_naive_reader(steps, peak, width, share):
    first = np.concatenate(([0.0], np.cumsum(steps)))
    days = START + np.concatenate((first, np.arange(first[-1] + 4, 330, 4), [340]))
    values = seasons([START + peak], [width], [0.6], days) + 1e-4 * (days - START - 100)
    got = phenology(days, values[:, None], seasons_per_year=1, start=share, end=share)[:, 0, 0]
    for name, expected in naive(days, values, share).items():
        assert got[ROW[name]] == pytest.approx(expected, rel=1e-9, abs=1e-6), name


def test_the_largest_seasons_of_a_year_stand_in_order_of_date():
    days = START + np.arange(0, 365.0)
    values = seasons(START + np.array([60, 180, 300]), [20] * 3, [0.5, 0.4, 0.6], days)[:, None]
    assert phenology(days, values)[ROW["MAXD"], :, 0].tolist() == [START + 60, START + 300]
    all_three = phenology(days, values, seasons_per_year=3)[ROW["MAXD"], :, 0]
    np.testing.assert_allclose(all_three - START, [60, 180, 300], atol=1)


def test_the_peak_is_refined_by_a_parabola():
    days = START + np.arange(0, 365, 10.0)
    values = seasons([START + 183.0], [40], [0.6], days)[:, None]
    assert phenology(days, values)[ROW["MAXD"], 0, 0] == START + 180
    refined = phenology(days, values, refine_peak=True)[ROW["MAXD"], 0, 0]
    assert refined == pytest.approx(START + 183, abs=0.2)


def test_dates_in_the_forms_of_the_calendar():
    days = START + np.arange(0, 731.0)
    values = seasons([START + 364.0], [30], [0.6], days)[:, None]
    since = phenology(days, values)[:, 0, 0]
    of_year = phenology(days, values, dates="doy")[:, 0, 0]
    coded = phenology(days, values, dates="yyddd")[:, 0, 0]
    assert (of_year[ROW["MAXD"]], coded[ROW["MAXD"]]) == (365, 18365)
    end = since[ROW["EOSD"]] - START - 364
    assert of_year[ROW["EOSD"]] == pytest.approx(end)
    assert coded[ROW["EOSD"]] == pytest.approx(19000 + end)
    assert of_year[ROW["LENGTH"]] == since[ROW["LENGTH"]]


def test_the_kind_of_number_is_kept_and_inputs_are_not_written():
    values = example(DAYS)
    small, whole = values.astype(np.float32), np.round(values * 1000).astype(np.int16)
    assert phenology(DAYS, small).dtype == np.float32
    assert phenology(DAYS, whole).dtype == np.float64
    values.flags.writeable = False
    np.testing.assert_allclose(phenology(DAYS, small), phenology(DAYS, values), rtol=1e-4)


def test_blocks_without_series_or_times():
    assert phenology(DAYS, np.zeros((DAYS.size, 0))).shape == (18, 6, 0)
    assert phenology([], np.zeros((0, 3))).shape == (18, 0, 3)
    assert (phenology([START], np.ones((1, 3)))[ROW["QFLAG"]] == 0).all()


@pytest.mark.parametrize(
    ("how", "words"),
    [
        ({"method": "trs"}, "method must be one of"),
        ({"start": 0}, "start must be between"),
        ({"end": 1}, "end must be between"),
        ({"turn": 2}, "turn must be between"),
        ({"band": 0.5}, "band must be"),
        ({"method": "absolute", "start": np.nan}, "start must be a finite"),
        ({"seasons_per_year": 0}, "seasons_per_year"),
        ({"seasons_per_year": 1.5}, "seasons_per_year"),
        ({"dates": "date"}, "dates must be one of"),
        ({"observed_days": [0]}, "without observed"),
        ({"observed": np.zeros((1, 3)), "observed_days": [0]}, "observed must have 2 series"),
        ({"max_gap": -1}, "max_gap"),
    ],
)
def test_bad_parameters_are_refused(how, words):
    with pytest.raises(ValueError, match=words):
        phenology(DAYS, example(DAYS), **how)


def test_times_that_do_not_increase_are_refused():
    with pytest.raises(ValueError, match="increase"):
        phenology(DAYS[::-1], example(DAYS))


def test_a_cut_ends_no_season():
    days = START + np.arange(366.0)
    knots = [0, 60, 120, 150, 152, 175, 200, 202, 225, 260, 320, 365]
    levels = [0.2, 0.2, 0.8, 0.8, 0.45, 0.7, 0.7, 0.4, 0.75, 0.75, 0.2, 0.2]
    values = np.interp(days - START, knots, levels)[:, None]
    result = phenology(days, values, seasons_per_year=1, start=0.5, end=0.5)[:, 0, 0]
    assert result[ROW["SOSD"]] - START == pytest.approx(90)
    assert result[ROW["EOSD"]] - START == pytest.approx(260 + 60 * 0.25 / 0.55)
    assert result[ROW["MIDUPD"]] == result[ROW["SOSD"]]
