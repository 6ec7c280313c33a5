"""The time of a band: the sources, their order, and what is said where there is none."""

from __future__ import annotations

import time
from datetime import date, timedelta

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.cube.problem import Problem
from phenofuse.cube.times import BandText, FoundTime, find_time, iso, read_table, undated_problem


def utc(text: str) -> np.datetime64:
    return np.datetime64(text, "ns")


def found_in(path: str, **more) -> FoundTime:
    return find_time(BandText(path, 1, **more))


STAMP = utc("2021-06-05T10:00:31")
LAYER = (utc("2021-01-02"), utc("2021-01-03"))


def test_each_source_gives_way_to_the_one_before_it():
    sources = {
        "band metadata": {"metadata": {"PHENOFUSE_TIME": "2021-01-03"}},
        "band description": {"description": "2021-01-04T10:00:00Z"},
        "dataset metadata": {"dataset_metadata": {"ACQUISITIONDATETIME": "2021-01-05 10:00:00"}},
    }
    path = "/data/20210107/NDVI_20210106.tif"
    table = {"NDVI_20210106.tif": utc("2021-01-01")}
    band = {"layer_range": LAYER}
    for more in sources.values():
        band.update(more)
    assert find_time(BandText(path, 1, **band), table=table).source == "table"
    assert found_in(path, **band) == FoundTime(LAYER[0], "time of the layer", "2021-01-02")
    del band["layer_range"]
    for source, more in sources.items():
        assert found_in(path, **band).source == source
        for key in more:
            del band[key]
    assert found_in(path).source == "file name"
    assert found_in("/data/20210107/NDVI.tif").source == "folder name"


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/data/2019-01-01/2021_06_05/x/NDVI.tif", "2021-06-05"),
        ("/data/20190101/2021/06/05/B04.tif", "2021-06-05"),
        ("tiles/33/T/WM/2021/6/5/0/B04.jp2", "2021-06-05"),
        ("/data/2021/156/NDVI.tif", "2021-06-05"),
        ("S2A_MSIL2A_20210605T100031_N0300_R122_T33TWM_20210605T131415.SAFE/IMG/B04.jp2", STAMP),
    ],
)
def test_the_nearest_folder_with_a_date(path, expected):
    found = found_in(path)
    assert (found.time, found.source) == (utc(expected), "folder name")


def test_an_ambiguous_source_is_not_passed_over():
    found = found_in("/data/20210601/NDVI_20210601_20210610.tif")
    assert (found.source, found.problem) == ("file name", "ambiguous")
    assert found_in("/data/2020_2021/NDVI.tif").problem == "none"


@pytest.mark.parametrize(
    ("metadata", "expected"),
    [
        ({"FORCE:Date": "2020-01-18T10:02:43.0Z"}, "2020-01-18T10:02:43"),
        ({"IMAGERY:ACQUISITIONDATETIME": "2021-06-05 10:00:31"}, STAMP),
        ({"datetime": "2021-06-05T10:00:31Z"}, STAMP),
        ({"datetime": "null", "start_datetime": "2021-06-05T10:00:31Z"}, STAMP),
        ({"SENSING_TIME": "2021-06-05T10:00:31Z; 2021-06-05T10:00:45Z"}, STAMP),
        ({"ACQUISITION_DATE": "2021-06-05", "ACQUISITION_TIME": "10:00:31Z"}, STAMP),
        ({"ACQUISITION_DATE": "2021-06-05", "ACQUISITION_TIME": "noon"}, "2021-06-05"),
        ({"RANGEBEGINNINGDATE": "2021-06-05", "RANGEBEGINNINGTIME": "10:00:31.000"}, STAMP),
        ({"PRODUCT_START_TIME": "2021-06-05T10:00:31.000Z"}, STAMP),
        ({"DATATAKE_1_DATATAKE_SENSING_START": "2021-06-05T10:00:31.000Z"}, STAMP),
        ({"PHENOFUSE_TIME": "2021-06-05T10:00:31Z", "datetime": "2020-01-01"}, STAMP),
    ],
)
def test_metadata_tell_the_time(metadata, expected):
    assert found_in("a.tif", metadata=metadata).time == utc(expected)
    assert found_in("a.tif", metadata=metadata).source == "band metadata"
    assert found_in("a.tif", dataset_metadata=metadata).source == "dataset metadata"


def test_the_day_a_file_was_written_is_no_time_of_it():
    written = {"TIFFTAG_DATETIME": "2021:06:05 10:00:31", "DATE": "2021-06-05"}
    assert found_in("a.tif", metadata=written, dataset_metadata=written).problem == "none"


@pytest.mark.parametrize("text", ["20170104_SEN2A", "NDVI 2017-01-04", "2017-01-04T00:00:00.000Z"])
def test_descriptions_tell_the_time(text):
    found = found_in("a_2020-01-01.tif", description=text)
    assert (found.time, found.source) == (utc("2017-01-04"), "band description")


def test_other_descriptions_leave_it_to_the_file_name():
    found = found_in("a_2020-01-01.tif", description="Band 1, central wavelength 443 nm")
    assert (found.time, found.source) == (utc("2020-01-01"), "file name")


def netcdf(number: str, units: str, calendar: str | None = None) -> FoundTime:
    axis = {"t#units": units} | ({"t#calendar": calendar} if calendar else {})
    metadata = {"NETCDF_DIM_level": "3", "NETCDF_DIM_t": number}
    return found_in("a_20200101.nc", metadata=metadata, dataset_metadata=axis)


@pytest.mark.parametrize(
    ("number", "units", "calendar", "expected"),
    [
        ("10618", "days since 1990-01-01", None, "2019-01-27"),
        ("16425.4189814815", "days since 1970-01-01 00:00:00", "gregorian", "2014-12-21T10:03:20"),
        ("1622887231", "seconds since 1970-01-01T00:00:00Z", "standard", STAMP),
        ("1622887231000000123", "nanoseconds since 1970-1-1 0:0:0.0", None, STAMP + 123),
        ("1064266", "hours since 1900-01-01 00:00:0.0", None, "2021-05-30T10:00"),
        ("0", "minutes since 2021-06-05 12:00:31 +02:00", None, STAMP),
        ("737945", "Days since 0001-01-01", "proleptic_gregorian", "2021-06-05"),
        ("-1.5", "days since 1970-01-03", None, "1970-01-01T12:00"),
    ],
)
def test_cf_time_axes(number, units, calendar, expected):
    found = netcdf(number, units, calendar)
    assert (found.time, found.source, found.problem) == (utc(expected), "band metadata", "")


@pytest.mark.parametrize(
    ("number", "units", "calendar"),
    [
        ("10618", "days since 1990-01-01", "noleap"),
        ("10618", "days since 1990-01-01", "360_day"),
        ("12", "months since 2000-01-01", None),
        ("737946", "days since 0001-01-01", "standard"),
        ("1e300", "days since 1970-01-01", None),
        ("nan", "days since 1970-01-01", None),
        ("5", "days since the flood", None),
    ],
)
def test_a_time_axis_that_is_not_civil_time_is_named_not_guessed(number, units, calendar):
    found = netcdf(number, units, calendar)
    assert (found.time, found.problem) == (None, "unreadable")
    assert units in found.text
    assert calendar is None or calendar in found.text


def test_a_dimension_that_is_no_time_axis_is_passed_over():
    assert netcdf("3", "metres").time == utc("2020-01-01")


@given(st.integers(0, 2_000_000_000_000))
def test_days_with_decimals_are_read_to_the_millisecond(milliseconds):
    found = netcdf(repr(milliseconds / 86_400_000), "days since 1970-01-01")
    assert found.time == np.datetime64(milliseconds, "ms")


def test_a_table_names_files_by_path_name_or_stem(tmp_path):
    source = tmp_path / "times.csv"
    source.write_text(
        "\ufeffDate;ID;File Name\n2021-06-01;1;/data/a.tif\n2021-06-02T10:00Z;2;sub/b.tif\n\n"
        "2021-06-03;3;c.tif\n2021-06-04;4;d\n2021-06-05;5;C:\\data\\e.tif\n",
        encoding="utf-8",
    )
    table = read_table(source)
    paths = ("/data/a.tif", "/data/sub/b.tif", "/x/c.tif", "/x/d.v2.tif", "/x/d.tif")
    found = [find_time(BandText(path, 1), table=table) for path in paths]
    expected = ["2021-06-01", "2021-06-02T10:00:00Z", "2021-06-03", "", "2021-06-04"]
    assert [iso(f.time) if f.time is not None else "" for f in found] == expected
    assert find_time(BandText("C:\\data\\e.tif", 1), table=table).time == utc("2021-06-05")
    assert find_time(BandText("/other/a.tif", 1), table=table).problem == "none"


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "first line"),
        ("file,when\na.tif,2021-06-05\n", "first line"),
        ("file,time\n", "no line below"),
        ("file,time\na.tif,2021-06-05\nb.tif,05.06.2021\n", "Line 3 .*b.tif.*05.06.2021"),
        ("file,time\na.tif\n", "Line 2"),
        ("file,time\n,2021-06-05\n", "Line 2"),
        ("file,time\na.tif,2021-06-05\na.tif,2021-06-06\n", "Line 3 .*a.tif a second time"),
    ],
)
def test_a_bad_table_names_itself_and_the_line(tmp_path, text, says):
    source = tmp_path / "times.csv"
    source.write_text(text, encoding="utf-8")
    with pytest.raises(Problem, match=says) as caught:
        read_table(source)
    assert "times.csv" in str(caught.value)


def test_a_table_that_is_no_text_or_missing(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"\xff\xfe\x00\x01")
    with pytest.raises(Problem, match="UTF-8"):
        read_table(tmp_path / "a.csv")
    (tmp_path / "b.csv").write_text(f"file,time\n{'a' * 200_000},2021-06-05\n")
    with pytest.raises(Problem, match=r"b\.csv.*field larger"):
        read_table(tmp_path / "b.csv")
    with pytest.raises(Problem, match=r"nowhere\.csv.*No such file"):
        read_table(tmp_path / "nowhere.csv")


def test_the_message_counts_and_names_the_first_three_of_each_cause():
    dated = FoundTime(STAMP, "file name", "20210605")
    none = FoundTime(None, "", "", "none")
    two = FoundTime(None, "file name", "2021-06-01, 2021-06-10", "ambiguous")
    odd = FoundTime(None, "band metadata", "3 days since 2000-01-01 (noleap)", "unreadable")
    paths = [f"/d/{letter}.tif" for letter in "abcdefg"]
    message = str(undated_problem([dated, none, none, none, none, dated, dated], paths))
    assert "4 of 7 files (first: b.tif, c.tif, d.tif, ...)" in message
    assert "1 of 2" in str(undated_problem([dated, two], paths))
    assert "b.tif (2021-06-01, 2021-06-10)" in str(undated_problem([dated, two], paths))
    assert "noleap" in str(undated_problem([odd], paths))
    mixed = str(undated_problem([none, two, dated], paths))
    assert "2 of 3" in mixed
    assert "1 tell none (first: a.tif)" in mixed
    assert "several fit 1 (first: b.tif (2021-06-01, 2021-06-10))" in mixed
    assert "the time axis of 0" in mixed


def test_the_names_of_a_real_stack(shared):
    folder = shared / "real" / "slovenia_s2" / "NDVI"
    if not folder.is_dir():
        pytest.skip("the Slovenian stack is not here")
    paths = sorted(map(str, folder.glob("*.tif")))
    times = np.array([found_in(path).time for path in paths])
    assert len(times) == 68
    # The name's own digits, placed by hand, are the oracle.
    stamps = [path[-19:-4] for path in paths]
    expected = [f"{s[:4]}-{s[4:6]}-{s[6:8]}T{s[9:11]}:{s[11:13]}:{s[13:15]}" for s in stamps]
    assert np.array_equal(times, np.array(expected, dtype="datetime64[ns]"))
    assert np.all(np.diff(times) > np.timedelta64(0))
    assert len(np.unique(times.astype("datetime64[D]"))) == 67


def test_the_time_axis_of_a_real_netcdf(shared):
    gdal = pytest.importorskip("osgeo.gdal")
    path = shared / "real" / "spain_field" / "s2_field.nc"
    if not path.is_file():
        pytest.skip("the Spanish field is not here")
    name = f'NETCDF:"{path}":NDVI'
    dataset = gdal.Open(name)
    bands = [dataset.GetRasterBand(i + 1) for i in range(dataset.RasterCount)]
    found = [
        find_time(
            BandText(
                name,
                band.GetBand(),
                band.GetDescription(),
                band.GetMetadata(),
                dataset.GetMetadata(),
            )
        )
        for band in bands
    ]
    days = [10618, 10633, 10643, 10648, 10653, 10663]
    expected = [utc((date(1990, 1, 1) + timedelta(day)).isoformat()) for day in days]
    assert len(found) == 31
    assert [one.time for one in found[:6]] == expected
    assert {one.source for one in found} == {"band metadata"}


@given(
    st.text(), st.text(), st.dictionaries(st.sampled_from(["datetime", "FORCE:Date"]), st.text())
)
def test_no_text_breaks_the_search(path, description, metadata):
    found = found_in(path, description=description, metadata=metadata)
    assert (found.time is None) == (found.problem != "")


@pytest.mark.parametrize(
    "name",
    [
        "/data/user/project/NDVI_{:05d}_20151208T100409.tif",
        "/data/user/project/S2A_MSIL2A_20210605T100031_N0300_R122_T33TWM_20210605T131415_{:05d}",
        "/data/user/some/deep/folder/of/a/project/with_no_date/NDVI_tile_{:05d}.tif",
    ],
)
def test_no_pattern_tries_names_in_very_many_ways(name):
    """Five thousand take half a second; a pattern that backtracks takes minutes."""
    bands = [BandText(name.format(i), 1) for i in range(5000)]
    begin = time.process_time()
    for band in bands:
        find_time(band)
    assert time.process_time() - begin < 10
