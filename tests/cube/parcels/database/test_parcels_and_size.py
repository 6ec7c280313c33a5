"""The ids of parcels, and the estimate of the size."""

from __future__ import annotations

import pytest

from phenofuse.cube.parcels.database.extraction import parcel_ids
from phenofuse.cube.parcels.database.size import estimate_size
from phenofuse.cube.problem import Problem


def test_the_estimate_gives_the_published_figures():
    size = estimate_size(500_000, 73, 7)
    assert size.rows == pytest.approx(260e6, rel=0.02)
    assert size.table_bytes == pytest.approx(19e9, rel=0.02)
    assert size.indexed_bytes == pytest.approx(35e9, rel=0.01)


def test_ids_of_parcels_are_whole_numbers():
    assert parcel_ids([3, 4.0, 2**31 - 1]).tolist() == [3, 4, 2**31 - 1]
    wrong = ["a", 1.5, float("nan"), float("inf"), -1, 2**31]
    with pytest.raises(Problem, match=r"6 of 7 parcels .* \(first: a\)"):
        parcel_ids([1, *wrong])
