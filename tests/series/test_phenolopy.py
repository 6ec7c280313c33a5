"""PhenoloPy's metrics: its published results, and what they should be."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.series.phenolopy import phenolopy
from phenofuse.series.phenolopy_rules import METHODS, METRICS

START = 17532.0
NAMES = [name for name, _, _ in METRICS]
ROW = {name: row for row, name in enumerate(NAMES)}


def test_the_published_result_is_reproduced(shared):
    xarray = pytest.importorskip("xarray")
    folder = shared / "reference" / "phenology"
    with xarray.open_dataset(folder / "cropsar_ndvi.nc", mask_and_scale=False) as data:
        stored = data["NDVI"].values.view(np.uint8).astype(float)
        days = data["t"].values.astype("datetime64[D]").astype(float)
    stored[stored == 255] = np.nan
    got = phenolopy(days, stored.reshape(len(days), -1), method="first_of_slope", compatible=True)
    with xarray.open_dataset(folder / "phenology.nc") as data:
        published = {name: data[name].values[0].ravel() for name in NAMES}
    without_end = np.isfinite(published["eos_times"]) & ~np.isfinite(published["eos_values"])
    assert without_end.sum() == 7
    for name in NAMES:
        expected, values = published[name][~without_end], got[ROW[name], 0][~without_end]
        assert np.isfinite(expected).sum() == 2315
        np.testing.assert_allclose(values, expected, rtol=1e-6, atol=0, err_msg=name)
    assert np.isnan(got[ROW["eos_times"], 0][without_end]).all()


@pytest.mark.parametrize(
    ("prefix", "how"),
    [
        ("default", {"method": "first_of_slope"}),
        ("median", {"method": "median_of_slope"}),
        ("amp20", {"factor": 0.2}),
        ("amp50", {"factor": 0.5}),
        ("abs03", {"method": "absolute_value", "level": 0.3}),
        ("rel50", {"method": "relative_amplitude", "factor": 0.5}),
        ("amp20_vos_mos", {"factor": 0.2, "peak": "mos", "base": "vos"}),
        ("amp20_onesided", {"factor": 0.2, "two_sided": False}),
    ],
)
def test_every_method_of_the_original_is_reproduced(shared, prefix, how):
    with np.load(shared / "reference" / "phenology" / "phenology_field.npz") as field:
        days, values = field["dates"].astype(float), field["in_ndvi"]
        published = {name: field[f"{prefix}__{name}"].ravel() for name in NAMES}
    got = phenolopy(days, values.reshape(len(days), -1), compatible=True, **how)
    for name in NAMES:
        np.testing.assert_allclose(
            got[ROW[name], 0], published[name], rtol=1e-5, atol=1e-6, err_msg=name
        )


def bell(days, peak=180.0, low=0.2, tilt=0.0):
    since = days - START
    return low + tilt * since + 0.6 * np.exp(-(((since - peak) / 40) ** 2))


def naive(days, values, how):
    """The metrics of a series with one season, one observation after the other."""
    at, fine = int(values.argmax()), np.arange(days[0], days[-1] + 1e-9, 0.01)
    low, high = int(values[:at].argmin()), at + int(values[at:].argmin())
    curve = np.interp(fine, days, values)
    top, sides = values[at], (values[low], values[high])
    bse, vos = sum(sides) / 2, min(sides)
    flanks = values[low : at + 1], values[at : high + 1]
    mos = sum(flank[flank >= 0.8 * top].mean() for flank in flanks) / 2
    base = vos if how.get("base") == "vos" else bse
    aos = (mos if how.get("peak") == "mos" else top) - base
    ten, ninety = np.quantile(values[low : high + 1], (0.1, 0.9))
    window = (fine >= days[low]) & (fine <= days[high])
    dates = []
    for side, flank in enumerate(flanks):
        turn = flank if side == 0 else flank[::-1]
        rises = [
            value
            for before, value, after in zip([np.inf, *turn], turn[:-1], turn[1:])
            if after > value or value > before
        ]
        level = {
            "median_of_slope": np.median(rises),
            "seasonal_amplitude": (base if how.get("two_sided", True) else sides[side]) + 0.5 * aos,
            "absolute_value": 0.4,
            "relative_amplitude": ten + 0.5 * (ninety - ten),
            "stl_trend": curve[window].mean(),
        }.get(how["method"])
        part = (fine <= days[at]) if side == 0 else (fine >= days[at])
        if level is None:
            dates.append(days[low if side == 0 else high])
        else:
            below = fine[part & (curve < level)]
            dates.append(below.max() if side == 0 else below.min())
    begin, end = dates
    inside = (fine >= begin) & (fine <= end)
    area, whole = curve[inside].sum() * 0.01, curve[window].sum() * 0.01
    sos, eos = np.interp(dates, days, values)
    lowest = low if values[low] <= values[high] else high
    return dict(
        zip(
            NAMES,
            (
                *(top, days[at], mos, vos, days[lowest], bse, aos, sos, begin, eos, end),
                *(end - begin, (top - sos) / (days[at] - begin), (top - eos) / (end - days[at])),
                *(area, area - base * (end - begin)),
                *(whole, whole - base * (days[high] - days[low])),
            ),
        )
    )


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize(
    "how", [{}, {"peak": "mos", "base": "vos"}, {"two_sided": False}], ids=["bse", "vos", "sides"]
)
def test_metrics_against_a_naive_reader(method, how):
    rng = np.random.default_rng(1)
    days = START + np.cumsum(rng.choice([2.0, 3.0, 5.0, 8.0], 80))
    days = days[days < START + 365]
    values = bell(days, tilt=1e-4)
    how = {"method": method, "level": 0.4, **how}
    got = phenolopy(days, values[:, None], **how)[:, 0, 0]
    for name, expected in naive(days, values, how).items():
        tolerance = {"rel": 1e-3, "abs": 0.02}
        assert got[ROW[name]] == pytest.approx(expected, **tolerance), name


def test_seasons_of_several_years_do_not_fold():
    days = START + np.arange(0, 730.0)
    values = np.where(days < START + 365, bell(days), bell(days, 545.0))[:, None]
    result = phenolopy(days, values)[:, :, 0]
    assert result.shape == (18, 2)
    for name in NAMES:
        later = 365 if name.endswith("times") else 0
        if name not in ("vos_times", "liot_values"):
            assert result[ROW[name], 1] == pytest.approx(result[ROW[name], 0] + later, rel=1e-6)


def test_a_season_across_new_year_keeps_its_metrics():
    days = START + np.arange(0, 731.0)
    summer = phenolopy(days, bell(days, 200.0)[:, None])[:, 0, 0]
    winter = phenolopy(days, bell(days, 366.0)[:, None])[:, 1, 0]
    for name in ("sos_times", "eos_times", "pos_times"):
        assert winter[ROW[name]] == pytest.approx(summer[ROW[name]] + 166)
    for name in ("aos_values", "los_values", "roi_values", "rod_values", "sios_values"):
        assert winter[ROW[name]] == pytest.approx(summer[ROW[name]], rel=1e-6)


def test_integrals_and_dates_do_not_follow_the_sampling():
    results = []
    for step in (1, 5, 10):
        days = START + np.arange(0, 365, step)
        results.append(phenolopy(days, bell(days)[:, None])[:, 0, 0])
    for result in results[1:]:
        for name in ("sos_times", "eos_times"):
            assert result[ROW[name]] == pytest.approx(results[0][ROW[name]], abs=0.2)
        for name in ("lios_values", "sios_values", "los_values"):
            assert result[ROW[name]] == pytest.approx(results[0][ROW[name]], rel=0.01)


@pytest.mark.parametrize("method", METHODS)
def test_no_date_is_made_up(method):
    days = START + np.arange(0, 365.0)
    line = np.arange(365) / 365
    one = np.where(days == days[9], 0.5, np.nan)
    values = np.stack((line, 1 - line, np.full(365, 0.4), one, np.full(365, np.inf)), axis=1)
    assert np.isnan(phenolopy(days, values, method=method)).all()
    with np.errstate(all="raise"):
        compatible = phenolopy(days, values, method=method, compatible=True)[:, 0]
    assert np.isnan(compatible[ROW["eos_times"], [0, 2, 3, 4]]).all()
    assert np.isnan(compatible[ROW["sos_times"], 1:]).all()


@pytest.mark.parametrize("compatible", [False, True])
def test_no_result_depends_on_the_block(compatible, monkeypatch):
    rng = np.random.default_rng(2)
    days = START + np.arange(0, 365, 5.0)
    values = np.stack([bell(days, peak) for peak in rng.uniform(120, 240, 30)], axis=1)
    values += rng.normal(0, 0.02, values.shape)
    for method in METHODS:
        how = {"method": method, "level": 0.4, "compatible": compatible}
        whole = phenolopy(days, values, **how)
        alone = [phenolopy(days, values[:, [column]], **how) for column in range(30)]
        np.testing.assert_array_equal(whole, np.concatenate(alone, axis=2))
        monkeypatch.setattr("phenofuse.series.phenolopy._CHUNK", 4 * days.size)
        np.testing.assert_array_equal(phenolopy(days, values, **how), whole)


def test_the_kind_of_number_and_the_form_of_dates():
    days = START + np.arange(0, 365.0)
    values = bell(days).astype(np.float32)[:, None]
    assert phenolopy(days, values).dtype == np.float32
    assert phenolopy(days, values, compatible=True).dtype == np.float32
    assert phenolopy(days, values, dates="doy")[ROW["pos_times"], 0, 0] == 181
    assert phenolopy(days, values, dates="yyddd")[ROW["pos_times"], 0, 0] == 18181


@pytest.mark.parametrize(
    "how", [{"method": "stl"}, {"peak": "max"}, {"base": "min"}, {"factor": 2}, {"level": np.nan}]
)
def test_bad_parameters_are_refused(how):
    days = START + np.arange(0, 365.0)
    with pytest.raises(ValueError, match=next(iter(how))):
        phenolopy(days, bell(days)[:, None], **how)
