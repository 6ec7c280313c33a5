"""The time that a name tells: every style, and what is no date."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.cube.times import BandText, FoundTime, find_time


def utc(text: str) -> np.datetime64:
    return np.datetime64(text, "ns")


def found_in(path: str, **more) -> FoundTime:
    return find_time(BandText(path, 1, **more))


NAMES = {
    "NDVI_20151208T100409.tif": "2015-12-08T10:04:09",
    "2021_06_05.tif": "2021-06-05",
    "ndvi-2021-06-05.tif": "2021-06-05",
    "ndvi.2021.06.05.tif": "2021-06-05",
    "ndvi 2021 06 05.tif": "2021-06-05",
    "NDVI20210605m.tif": "2021-06-05",
    "NDVI.20210605": "2021-06-05",
    "20210605_100031.tif": "2021-06-05T10:00:31",
    "20210605T1004.tif": "2021-06-05T10:04",
    "20210605100031.tif": "2021-06-05T10:00:31",
    "c_gls_NDVI300_202106010000_GLOBE_OLCI_V2.0.1.nc": "2021-06-01",
    "2021-06-05T10-04-09Z.tif": "2021-06-05T10:04:09",
    "2021-06-05T10-04-09.5Z.tif": "2021-06-05T10:04:09.5",
    "20210605T100409+0200.tif": "2021-06-05T08:04:09",
    "2021_06_05_10_04_09.tif": "2021-06-05T10:04:09",
    "20210605_01_02_03.tif": "2021-06-05",
    "20210605_996060.tif": "2021-06-05",
    "20210605_T10SEG.tif": "2021-06-05",
    "openEO_2017-01-01Z.tif": "2017-01-01",
    "2021-06-05-00_00_2021-06-05-23_59_Sentinel-2_L2A_NDVI.tiff": "2021-06-05",
    "NDVI_2021156.tif": "2021-06-05",
    "12345678_20210605.tif": "2021-06-05",
    "2012345_20210605.tif": "2021-06-05",
    "20210605_NDVI_20210605.tif": "2021-06-05",
    "20210605/20210605T100031.tif": "2021-06-05T10:00:31",
    "20210605_NDVI_20210605T100031.tif": "2021-06-05T10:00:31",
    "25-06-2021.tif": "2021-06-25",
    "06-25-2021.tif": "2021-06-25",
    "25062021.tif": "2021-06-25",
    "05.05.2021 10_04_09.tif": "2021-05-05T10:04:09",
    "ndvi_2021-W23.tif": "2021-06-07",
    "ndvi_2021W23_10m.tif": "2021-06-07",
    "2021-W23-3.tif": "2021-06-09",
    # products
    "S2A_MSIL2A_20210605T100031_N0300_R122_T33TWM_20210605T131415.SAFE": "2021-06-05T10:00:31",
    "S2A_OPER_PRD_MSIL1C_PDMC_20160403T123456_R022_V20160402T101723_20160402T101723": (
        "2016-04-02T10:17:23"
    ),
    "T33TWM_20210605T100031_B04_10m.jp2": "2021-06-05T10:00:31",
    "20210605T100031_20210605T100545_T33TWM.tif": "2021-06-05T10:00:31",
    "S2A_33TWM_20210605_0_L2A.tif": "2021-06-05",
    "SENTINEL2A_20210605-100031-456_L2A_T31TCJ_C_V2-2": "2021-06-05T10:00:31",
    "S1A_IW_GRDH_1SDV_20210605T051234_20210605T051259_038123_047FE6_1A2B.zip": (
        "2021-06-05T05:12:34"
    ),
    "s1a-iw-grd-vh-20210605t051234-20210605t051259-038123-047fe6-002.tiff": ("2021-06-05T05:12:34"),
    "S3A_OL_1_EFR____20210605T091234_20210605T091534_20210606T131415_0179.SEN3": (
        "2021-06-05T09:12:34"
    ),
    "LC08_L2SP_191028_20200814_20200920_02_T1_SR_B4.TIF": "2020-08-14",
    "LC08_CU_003010_20200814_20200920_C01_V01_SR.tif": "2020-08-14",
    "LC081910282020081401T1-SC20210101120000.tif": "2020-08-14",
    "LC81910282014123LGN00_B4.TIF": "2014-05-03",
    "MOD13Q1.A2020001.h18v04.006.2020018000000.hdf": "2020-01-01",
    "MOD13Q1.A2020001.h18v04.061.20200118.tif": "2020-01-01",
    "MOD09.A2020001.1035.061.2020003012345.hdf": "2020-01-01T10:35",
    "VNP13A1.A2020017.h18v04.001.2020040123456.h5": "2020-01-17",
    "NDVI_A2020001.tif": "2020-01-01",
    "MOD13Q1_NDVI_2020_049.tif": "2020-02-18",
    "MOD13Q1.006__250m_16_days_NDVI_doy2020033_aid0001.tif": "2020-02-02",
    "ECO2LSTE.001_SDS_LST_doy2020123104523_aid0001.tif": "2020-05-02T10:45:23",
    "HLS.S30.T33UUP.2021156T100031.v2.0.B04.tif": "2021-06-05T10:00:31",
    "20210605_100031_12_2440_3B_AnalyticMS.tif": "2021-06-05T10:00:31",
    "20200118_LEVEL2_LND08_BOA.tif": "2020-01-18",
    "VI_20210605T100031Z_S2A_T33TWM-010m_V101_NDVI.tif": "2021-06-05T10:00:31",
    'NETCDF:"/data/S3_20210605.nc":NDVI': "2021-06-05",
    'HDF4_EOS:EOS_GRID:"/d/MOD13Q1.A2020001.h18v04.006.2020018000000.hdf":g:NDVI': "2020-01-01",
    r"C:\data\20200101\NDVI_20210605.tif": "2021-06-05",
    "/vsicurl/https://host/NDVI_20210605.tif?st=2024-01-01T00:00:00Z&se=2024-02-01": "2021-06-05",
}


@pytest.mark.parametrize(("name", "expected"), NAMES.items())
def test_file_names_tell_their_time(name, expected):
    found = found_in(name)
    assert (found.time, found.source, found.problem) == (utc(expected), "file name", "")
    assert found.text in name


@pytest.mark.parametrize(
    "name",
    [
        "NDVI.tif",
        "1202106051.tif",
        "NDVI_2021.tif",
        "2021-06.tif",
        "202106.tif",
        "20211301.tif",
        "20210231.tif",
        "parcel_12345678.tif",
        "12345678.tif",
        "2021367.tif",
        "2021000.tif",
        "2017-2019_001-365_HL_TSA_LNDLG_NDV_TSS.tif",
        "VPP_2021_S2_T33TWM-010m_V101_s1_SOSD.tif",
        "2021_6_5.tif",
        "NDVI_2020_049.tif",
        "19690605.tif",
        "21010605.tif",
        "2021-06_05.tif",
        "2021-W54.tif",
        "31-02-2021.tif",
        "v1.20.2021.tif",
        "٢٠٢١٠٦٠٥.tif",
    ],
)
def test_names_without_a_date_tell_none(name):
    assert found_in(name) == FoundTime(None, "", "", "none")


@pytest.mark.parametrize(
    ("name", "candidates"),
    [
        ("composite_20210601_20210610.tif", "2021-06-01, 2021-06-10"),
        ("05-06-2021.tif", "2021-06-05, 2021-05-06"),
        ("05062021.tif", "2021-06-05, 2021-05-06"),
        ("19851231_20210605.tif", "1985-12-31, 2021-06-05"),
        ("20210605T100031_20210605T131415.tif", "2021-06-05T10:00:31Z, 2021-06-05T13:14:15Z"),
        (
            "S1A_IW_SLC__1SDV_20210605T051234_20210605T051259_038123_047FE6_1A2B__"
            "S1A_IW_SLC__1SDV_20210617T051234_20210617T051259_038298_0484F1_9C8D.tif",
            "2021-06-05T05:12:34Z, 2021-06-17T05:12:34Z",
        ),
        ("2021-W23_25-06-2021.tif", "2021-06-07, 2021-06-25"),
    ],
)
def test_two_dates_that_nothing_explains_are_ambiguous(name, candidates):
    assert found_in(name) == FoundTime(None, "file name", candidates, "ambiguous")


STYLES = (
    "%Y%m%d",
    "%Y-%m-%d",
    "%Y_%m_%d",
    "%Y.%m.%d",
    "%Y%j",
    "MOD13Q1.A%Y%j.h18v04.061.2022001000000",
    "LC08_L2SP_191028_%Y%m%d_20520920_02_T1",
    "LC8191028%Y%jLGN00",
    "12345678_%Y%m%d_10m",
    "%G-W%V-%u",
)


@given(st.dates(date(1980, 1, 1), date(2050, 12, 31)), st.sampled_from(STYLES))
def test_every_date_is_found_in_every_style(day, style):
    assert found_in(f"NDVI_{day.strftime(style)}.tif").time == utc(day.isoformat())


@given(st.dates(date(1980, 1, 1), date(2050, 12, 31)))
def test_day_first_is_read_only_where_it_has_one_meaning(day):
    for style in ("%d-%m-%Y", "%d%m%Y"):
        found = found_in(f"NDVI_{day.strftime(style)}.tif")
        if day.day > 12 or day.day == day.month:
            assert found.time == utc(day.isoformat())
        else:
            assert found.problem == "ambiguous"
            assert day.isoformat() in found.text


@given(
    st.dates(date(1980, 1, 1), date(2050, 12, 31)),
    st.sampled_from(["%Y%m%d", "%Y-%m-%d", "%d%m%Y"]),
    st.from_regex(r"[0-9]", fullmatch=True),
    st.from_regex(r"[0-9]", fullmatch=True),
)
def test_digits_inside_a_longer_run_are_no_date(day, style, before, after):
    assert found_in(f"NDVI_{before}{day.strftime(style)}{after}.tif").problem == "none"
