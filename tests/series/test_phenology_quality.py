"""The quality flag, and what is not known of a season."""

from __future__ import annotations

import numpy as np
import pytest

from phenofuse.series.phenology import phenology
from phenofuse.series.phenology_parameters import ROW

START = 17532.0


def flags(values, days=None, **how):
    values = np.asarray(values, float)
    days = START + np.arange(values.size) if days is None else days
    result = phenology(days, values[:, None], seasons_per_year=1, **how)
    assert np.isnan(result[: ROW["QFLAG"], result[ROW["QFLAG"], :, 0] < 4, 0]).all()
    return list(result[ROW["QFLAG"], :, 0])


LINE = np.arange(365) / 365
BELL = 0.2 + 0.6 * np.exp(-(((np.arange(365) - 180) / 40) ** 2))


@pytest.mark.parametrize(
    ("values", "flag"),
    [
        (np.full(365, np.nan), 0),
        (np.where(np.arange(365) == 100, 0.5, np.nan), 0),
        (np.where(np.arange(365) % 200 == 100, LINE, np.nan), 0),
        (np.full(365, 0.4), 1),
        (np.full(365, np.inf), 0),
        (0.01 * BELL, 1),
        (LINE, 3),
        (1 - LINE, 3),
        (BELL[::-1][:150], 3),
        (BELL, 10),
    ],
)
def test_the_flag_says_why_there_is_no_season(values, flag):
    assert flags(values) == [flag]


def test_a_year_without_observations_is_not_processed():
    values = np.concatenate((BELL, np.full(365, np.nan), BELL))
    assert flags(values) == [10, 0, 10]


def test_a_side_that_is_not_seen_has_no_dates():
    cut = phenology(START + np.arange(145, 365), BELL[145:, None])[:, 0, 0]
    assert np.isnan(cut[[ROW[name] for name in ("SOSD", "SOSV", "LSLOPE", "LENGTH", "MINV")]]).all()
    assert np.isnan(cut[[ROW[name] for name in ("TPROD", "SPROD", "MIDUPD", "MATD")]]).all()
    whole = phenology(START + np.arange(365), BELL[:, None])[:, 0, 0]
    for name in ("EOSD", "EOSV", "RSLOPE", "MAXD", "MAXV", "SEND", "MIDDOWND"):
        assert cut[ROW[name]] == pytest.approx(whole[ROW[name]]), name
    assert cut[ROW["QFLAG"]] == 9


def test_no_date_lies_in_a_long_gap():
    values = BELL.copy()
    values[110:175] = np.nan
    result = phenology(START + np.arange(365), values[:, None])[:, 0, 0]
    assert np.isnan(result[ROW["SOSD"]])
    assert np.isfinite(result[ROW["EOSD"]])
    longer = phenology(START + np.arange(365), values[:, None], max_gap=70)[:, 0, 0]
    assert np.isfinite(longer[ROW["SOSD"]])


@pytest.mark.parametrize(
    ("parts", "flag"),
    [
        ((1, 1, 1), 10),
        ((0, 1, 1), 9),
        ((1, 0, 1), 8),
        ((1, 1, 0), 7),
        ((1, 0, 0), 6),
        ((0, 1, 0), 5),
        ((0, 0, 1), 4),
        ((0, 0, 0), 2),
    ],
)
def test_the_flag_counts_the_observations_behind_the_curve(parts, flag):
    seen = np.full(365, np.nan)
    for part, first in zip(parts, (143, 175, 210)):
        seen[first : first + 2 + part] = 0.5
    days = START + np.arange(365)
    result = phenology(days, BELL[:, None], observed_days=days + 0.25, observed=seen[:, None])
    assert result[ROW["QFLAG"], 0, 0] == flag
