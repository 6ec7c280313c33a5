"""Dates of seasons beside observations, through Processing."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProject,
    QgsRectangle,
)

from phenofuse.algorithms.phenology.compareobservations import CompareObservationsAlgorithm
from phenofuse.algorithms.phenology.observations import Pair, parse_pairs
from phenofuse.cube.problem import Problem
from phenofuse.series.agreement import theil_sen
from phenofuse.series.phenology_dates import dates_as

SHAPE = (8, 10)
YEARS = (2020, 2021, 2022)
UNITS = {"days": "days since 1970-01-01", "doy": "day of the year", "yyddd": "YYDDD"}
LATE = 4.0


def new_year(year: int) -> float:
    return float(np.datetime64(f"{year}-01-01").astype(int))


@pytest.fixture(scope="module")
def truth() -> dict[str, np.ndarray]:
    """Days of two dates a year, (years, rows, columns); pixel (0, 0) has no season in 2021."""
    rng = np.random.default_rng(3)
    start = np.array([new_year(year) + 20 for year in YEARS])[:, None, None]
    start = start + rng.uniform(-60, 60, (3, *SHAPE))
    peak = start + rng.uniform(40, 80, start.shape)
    start[1, 0, 0] = peak[1, 0, 0] = np.nan
    return {"SOSD": start, "MAXD": peak}


def write(path, utm, truth, form="days", seasons=None):
    names = seasons or [f"{year}_s1" for year in YEARS]
    dataset = gdal.GetDriverByName("GTiff").Create(
        str(path), SHAPE[1], SHAPE[0], 2 * len(YEARS) + 1, gdal.GDT_Float64
    )
    dataset.SetGeoTransform((465_180.0, 10.0, 0.0, 5_080_250.0, 0.0, -10.0))
    dataset.SetProjection(utm)
    number = 1
    for metric, days in truth.items():
        for name, image in zip(names, days):
            band = dataset.GetRasterBand(number)
            band.SetDescription(f"{name}_{metric}")
            band.SetMetadata({"PHENOFUSE_SEASON": name, "PHENOFUSE_UNIT": UNITS[form]})
            band.WriteArray(dates_as(image, form))
            number += 1
    band = dataset.GetRasterBand(number)
    band.SetDescription("2020_s1_LENGTH")
    band.SetMetadata({"PHENOFUSE_SEASON": "2020_s1", "PHENOFUSE_UNIT": "days"})
    dataset.FlushCache()
    return str(path)


@pytest.fixture(scope="module")
def raster(truth, utm, tmp_path_factory) -> str:
    return write(tmp_path_factory.mktemp("seasons") / "seasons.tif", utm, truth)


def text(day):
    return str(np.datetime64(int(np.floor(day)), "D"))


@pytest.fixture
def seen(layer, truth):
    """Observations: each start four days before the satellite's, in degrees; and some odd ones."""
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32633"),
        QgsCoordinateReferenceSystem("EPSG:4326"),
        QgsProject.instance(),
    )

    def point(row, column):
        x, y = 465_180 + 10 * (column + 0.5), 5_080_250 - 10 * (row + 0.5)
        return QgsGeometry.fromPointXY(to_degrees.transform(QgsPointXY(x, y)))

    rows = []
    for (year, row, column), day in np.ndenumerate(truth["SOSD"]):
        if np.isfinite(day) and (row + column) % 3 == 0:
            rows.append((point(row, column), [text(day - LATE), "emergence", year]))
    rows += [
        (point(row, 5), [text(truth["MAXD"][1, row, 5] + 20), "flowering", 1]) for row in range(4)
    ]
    middle = new_year(2021) + 40
    rows.append((point(0, 0), [text(middle), "emergence", 1]))
    rows.append((point(0, 300), [text(middle), "emergence", 1]))
    rows.append((point(1, 1), [None, "emergence", 1]))
    rows.append((point(1, 1), [text(middle), "leaf fall", 1]))
    return layer("Point?crs=EPSG:4326", ["date:string", "phase:string", "year:int"], rows)


PAIRS = "emergence = SOSD; flowering = MAXD"


def run(processing, given, log=None):
    given = {"OUTPUT": "memory:", "OUTPUT_STATISTICS": "memory:", "PAIRS": PAIRS} | given
    return processing.run(CompareObservationsAlgorithm().create(), given, feedback=log)


@pytest.mark.parametrize("form", ["days", "doy", "yyddd"])
def test_every_observation_gets_the_season_it_was_made_in(
    processing, truth, utm, seen, tmp_path, form, log, rows_of
):
    path = write(tmp_path / "seasons.tif", utm, truth, form)
    given = {"SEASONS": path, "OBSERVATIONS": seen, "PHASE": "phase"}
    result = run(processing, given, log)
    found = rows_of(result["OUTPUT"])
    matched = [one for one in found if one["difference"] is not None]
    emerged = [one for one in matched if one["metric"] == "SOSD"]
    count = sum(
        np.isfinite(day) and (row + column) % 3 == 0
        for (_, row, column), day in np.ndenumerate(truth["SOSD"])
    )
    assert len(emerged) == count
    for one in emerged:
        assert one["season"] == f"{YEARS[one['year']]}_s1"
        assert LATE <= one["difference"] < LATE + 1
        assert one["observed"].toString("yyyy-MM-dd") == one["date"]
        estimated = one["observed"].addDays(int(one["difference"]))
        assert abs(one["estimated"].daysTo(estimated)) <= 1
    assert result["OUTPUT"].featureCount() == count + 4 + 2
    remarks = sorted(one["remark"] for one in found if one["remark"])
    assert remarks == ["no season", "no season near"]
    assert f"1 of {count + 6} observations lie outside" in log.text
    assert "1 observations have no date" in log.text and "leaf fall" in log.text


def test_the_statistics_are_those_of_the_differences(processing, raster, seen, rows_of):
    given = {"SEASONS": raster, "OBSERVATIONS": seen, "PHASE": "phase"}
    result = run(processing, given)
    rows = rows_of(result["OUTPUT"])
    statistics = {one["phase"]: one for one in rows_of(result["OUTPUT_STATISTICS"])}
    assert set(statistics) == {"emergence", "flowering"}
    for phase, one in statistics.items():
        of = [row for row in rows if row["phase_2"] == phase]
        difference = np.array([row["difference"] for row in of if row["difference"] is not None])
        assert (one["observations"], one["matched"]) == (len(of), difference.size)
        assert one["bias"] == pytest.approx(difference.mean())
        assert one["mae"] == pytest.approx(np.abs(difference).mean())
        assert one["rmse"] == pytest.approx(np.sqrt((difference**2).mean()))
        assert one["within_7"] == pytest.approx(100 * np.mean(np.abs(difference) <= 7))
        assert one["within_14"] == pytest.approx(100 * np.mean(np.abs(difference) <= 14))
    assert statistics["emergence"]["slope"] == pytest.approx(1, abs=0.01)
    assert statistics["emergence"]["within_7"] == 100
    assert statistics["flowering"]["bias"] == pytest.approx(-19.5, abs=0.5)
    flowered = [row for row in rows if row["phase_2"] == "flowering"]
    x = np.array([row["observed"].dayOfYear() for row in flowered], float)
    expected = theil_sen(x, x + [row["difference"] for row in flowered])
    assert statistics["flowering"]["slope"] == pytest.approx(expected.slope)
    assert statistics["flowering"]["intercept"] == pytest.approx(expected.intercept)


def test_one_date_for_all_phases_is_summed_up_apart_and_together(processing, raster, seen, rows_of):
    given = {"SEASONS": raster, "OBSERVATIONS": seen, "PHASE": "phase", "PAIRS": "SOSD"}
    result = run(processing, given)
    rows = rows_of(result["OUTPUT_STATISTICS"])
    assert [one["phase"] for one in rows] == ["emergence", "flowering", "leaf fall", None]
    *apart, whole = (one["observations"] for one in rows)
    assert sum(apart) == whole == result["OUTPUT"].featureCount()
    alone = rows_of(run(processing, {**given, "PHASE": None})["OUTPUT_STATISTICS"])
    assert alone == rows[-1:]


def test_a_window_round_the_point_gives_the_median(processing, raster, truth, layer, rows_of):
    x, y = 465_180 + 10 * 4.5, 5_080_250 - 10 * 3.5
    day = truth["SOSD"][0, 3, 4]
    place = QgsGeometry.fromPointXY(QgsPointXY(x, y))
    one = layer("Point?crs=EPSG:32633", ["date:string"], [(place, [text(day)])])
    given = {"SEASONS": raster, "OBSERVATIONS": one, "PAIRS": "SOSD", "RADIUS": 1}
    (row,) = rows_of(run(processing, given)["OUTPUT"])
    expected = np.median(truth["SOSD"][0, 2:5, 3:6]) - np.floor(day)
    assert row["difference"] == pytest.approx(expected)
    (row,) = rows_of(run(processing, {**given, "RADIUS": 0})["OUTPUT"])
    assert row["difference"] == pytest.approx(day - np.floor(day))


def test_the_difference_is_bounded(processing, raster, seen, log, rows_of):
    given = {"SEASONS": raster, "OBSERVATIONS": seen, "PHASE": "phase", "MOST_DAYS": 3}
    result = run(processing, given, log)
    assert all(one["difference"] is None for one in rows_of(result["OUTPUT"]))
    assert [one["rmse"] for one in rows_of(result["OUTPUT_STATISTICS"])] == [None, None]
    assert "none of 4 observations" in log.text


@pytest.fixture
def table(layer, truth):
    """The seasons of four parcels as a table, with dates in every form."""
    rows = []
    for parcel in range(4):
        for year in range(3):
            start, peak = (truth[name][year, 1, parcel] for name in ("SOSD", "MAXD"))
            doy, top = dates_as(np.array([start, peak]), "doy")
            code = dates_as(np.array([start]), "yyddd")[0]
            season = f"{YEARS[year]}_s1"
            rows.append((None, [parcel, season, start, doy, code, text(start), top]))
    fields = ["parcel_id:int", "season:string", "SOSD:double", "doy:double", "code:double"]
    return layer("None?", [*fields, "text:string", "MAXD:double"], rows)


@pytest.mark.parametrize(
    ("metric", "form"), [("SOSD", 0), ("doy", 1), ("code", 2), ("text", 0), ("text", 2)]
)
def test_parcels_are_found_in_a_table(processing, table, truth, metric, form, layer, rows_of):
    seen = layer(
        "None?",
        ["field:string", "when:date"],
        [
            (None, [str(parcel), text(truth["SOSD"][year, 1, parcel] - 2)])
            for parcel in range(4)
            for year in range(3)
        ]
        + [(None, ["77", "2021-03-01"])],
    )
    given = {"TABLE": table, "TABLE_SEASON": "season", "TABLE_DATES": form, "PAIRS": metric}
    given |= {"OBSERVATIONS": seen, "DATE": "when", "PARCEL": "field"}
    *found, missing = rows_of(run(processing, given)["OUTPUT"])
    assert len(found) == 12
    for number, one in enumerate(found):
        assert one["season"] == f"{YEARS[number % 3]}_s1"
        assert 2 <= one["difference"] < 3 + 1e-6
    assert missing["difference"] is None and missing["remark"] == "no season"


@pytest.mark.parametrize("field", ["parcel_id", "name"])
def test_observations_may_name_parcels_on_the_raster(
    processing, raster, truth, layer, rows_of, log, field
):
    polygons = [
        (
            QgsGeometry.fromRect(
                QgsRectangle(465_180 + 10 * one, 5_080_250 - 40, 465_190 + 10 * one, 5_080_250 - 30)
            ),
            [str(one)],
        )
        for one in range(4)
    ]
    parcels = layer("Polygon?crs=EPSG:32633", [f"{field}:string"], polygons)
    rows = [(None, [one, text(truth["SOSD"][2, 3, one] - 1)]) for one in range(4)]
    seen = layer("None?", ["parcel_id:int", "date:string"], [*rows, (None, [9, "2022-03-01"])])
    given = {"SEASONS": raster, "OBSERVATIONS": seen, "PAIRS": "SOSD", "PLACES": parcels}
    found = rows_of(run(processing, given | {"PLACES_PARCEL": field}, log)["OUTPUT"])
    assert [one["season"] for one in found] == ["2022_s1"] * 4 + [None]
    assert all(1 <= one["difference"] < 2 for one in found[:4])
    assert "1 of 5 observations lie outside" in log.text
    strangers = layer("None?", ["parcel_id:int", "date:string"], [(None, [9, "2022-03-01"])])
    with pytest.raises(QgsProcessingException, match="they name 9, and it has 0, 1, 2"):
        run(processing, given | {"PLACES_PARCEL": field, "OBSERVATIONS": strangers})


def test_a_plot_is_drawn(processing, raster, seen, tmp_path):
    path = tmp_path / "plot.png"
    given = {"SEASONS": raster, "OBSERVATIONS": seen, "PHASE": "phase", "OUTPUT_PLOT": str(path)}
    assert run(processing, given)["OUTPUT_PLOT"] == str(path)
    picture = gdal.Open(str(path)).ReadAsArray()
    assert picture.shape[1] > 500 and np.ptp(picture[:3]) == 255
    run(processing, {**given, "MOST_DAYS": 1})
    assert path.stat().st_size > 1000


def test_without_matplotlib_the_tables_are_there(
    processing, raster, seen, tmp_path, monkeypatch, log
):
    for name in ("matplotlib", "matplotlib.figure", "matplotlib.backends.backend_agg"):
        monkeypatch.setitem(sys.modules, name, None)
    given = {"SEASONS": raster, "OBSERVATIONS": seen, "PHASE": "phase"}
    result = run(processing, {**given, "OUTPUT_PLOT": str(tmp_path / "plot.png")}, log)
    assert "OUTPUT_PLOT" not in result and result["OUTPUT"].featureCount() > 0
    assert "get matplotlib by" in log.text
    assert list(tmp_path.iterdir()) == []


def test_pairs():
    assert parse_pairs("SOSD", "x") == [Pair("", "SOSD")]
    expected = [Pair("leaf fall", "EOSD"), Pair("a=b", "MAXD")]
    assert parse_pairs(" leaf fall =EOSD;a=b = MAXD; \nleaf fall=EOSD", "x") == expected
    for bad in ("", " ; ", "= SOSD", "harvest ="):
        with pytest.raises(Problem):
            parse_pairs(bad, "x")


@pytest.mark.parametrize(
    ("given", "parts"),
    [
        ({"PAIRS": "emergence = EOSD"}, ["EOSD", "SOSD, MAXD"]),
        ({"PAIRS": "sprouting = SOSD"}, ["emergence, flowering, leaf fall"]),
        ({"PHASE": None}, ["emergence", "no field of phases"]),
        ({"DATE": "when"}, ['"when"', "date, phase, year"]),
        ({"DATE": "phase"}, ["phase", "emergence", "2023-05-01"]),
        ({"SEASONS": None}, ["Neither Raster of seasons nor Table of seasons"]),
        ({"MOST_DAYS": 0}, ["Largest difference", "from 1"]),
    ],
)
def test_bad_input_is_named(processing, raster, seen, given, parts):
    with pytest.raises(QgsProcessingException) as caught:
        run(processing, {"SEASONS": raster, "OBSERVATIONS": seen, "PHASE": "phase"} | given)
    for part in parts:
        assert part in str(caught.value)


def test_rasters_and_tables_that_do_not_suit_are_named(
    processing, raster, truth, utm, seen, table, layer, write_stack, tmp_path
):
    given = {"OBSERVATIONS": seen, "PHASE": "phase"}

    def message(**more):
        with pytest.raises(QgsProcessingException) as caught:
            run(processing, {**given, **more})
        return str(caught.value)

    stack = write_stack(
        tmp_path / "a.tif", np.ones((2, 3, 3), "float32"), ["2020-01-01", "2021-01-01"]
    )
    assert "no bands that are dates of seasons" in message(SEASONS=str(stack))
    unknown = write(tmp_path / "b.tif", utm, truth, "doy", ["s1", "s2", "s3"])
    assert "year is not known" in message(SEASONS=unknown)
    assert "Both" in message(SEASONS=raster, TABLE=table)
    assert "no places" in message(SEASONS=raster, OBSERVATIONS=table, DATE="text", PHASE=None)
    assert "no field" in message(TABLE=table)
    lost = message(TABLE=table, PAIRS="SOSD", PARCEL="phase", TABLE_SEASON="season")
    assert "No parcel of the observations" in lost
    far = layer(
        "Point?crs=EPSG:4326",
        ["date:string"],
        [(QgsGeometry.fromPointXY(QgsPointXY(15.9, 48)), ["2021-01-01"])],
    )
    assert "lies on the raster" in message(
        SEASONS=raster, OBSERVATIONS=far, PHASE=None, PAIRS="SOSD"
    )
    yearless = {"TABLE": table, "TABLE_DATES": 1, "PARCEL": "parcel_id", "PHASE": None}
    assert "season without a year" in message(
        **yearless, OBSERVATIONS=table, DATE="text", PAIRS="doy"
    )


def test_cancelled(processing, raster, seen, log):
    log.cancel()
    given = {"SEASONS": raster, "OBSERVATIONS": seen, "PHASE": "phase"}
    assert run(processing, given, log) == {}
