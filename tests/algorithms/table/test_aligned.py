"""Variables of a parcel table with the same parcels in the same columns."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from phenofuse.algorithms.table import aligned
from phenofuse.algorithms.table.aligned import AlignedVariables
from phenofuse.algorithms.table.rows import Rows
from phenofuse.algorithms.table.series import variables

CELLS = st.tuples(st.integers(0, 6), st.integers(0, 2), st.integers(0, 4))
"""Parcel, variable and day of a row."""


def rows_of(cells) -> Rows:
    """Columns with a row for each cell, whose value tells which one it is."""
    parcels = list(dict.fromkeys(cell[0] for cell in cells))
    names = list(dict.fromkeys(f"v{cell[1]}" for cell in cells))
    return Rows(
        parcels,
        names,
        np.array([parcels.index(cell[0]) for cell in cells]),
        np.array([names.index(f"v{cell[1]}") for cell in cells]),
        np.array([cell[2] for cell in cells], "datetime64[D]").astype("datetime64[ns]"),
        np.array([100.0 * cell[0] + 10 * cell[1] + cell[2] for cell in cells]),
        np.arange(len(cells)),
    )


@given(st.lists(CELLS, min_size=1, unique=True), st.data())
def test_blocks_are_those_made_one_by_one(cells, data):
    rows = rows_of(cells)
    several = data.draw(st.permutations(variables(rows)))
    found = AlignedVariables.of(rows, several)
    order = [cell[0] for one in several for cell in cells if f"v{cell[1]}" == one.name]
    parcels = list(dict.fromkeys(order))
    assert [rows.parcels[one] for one in found.parcel] == parcels
    chosen = data.draw(st.sets(st.integers(0, len(parcels) - 1), min_size=1).map(sorted))
    first, last = chosen[0], chosen[-1] + 1
    blocks, some = found.blocks(first, last), found.some(np.array(chosen))
    for one, days, columns, block, part in zip(several, found.days, found.columns, blocks, some):
        number = int(one.name[1:])
        assert [parcels[column] for column in columns] == [rows.parcels[at] for at in one.parcel]
        assert days.tolist() == sorted({cell[2] for cell in cells if cell[1] == number})
        whole = np.array(
            [
                [
                    100.0 * parcel + 10 * number + day if (parcel, number, day) in cells else np.nan
                    for parcel in parcels
                ]
                for day in days
            ]
        )
        np.testing.assert_array_equal(block, whole[:, first:last])
        np.testing.assert_array_equal(part, whole[:, chosen])


@pytest.mark.parametrize("most", [3, 7, 100])
def test_a_sample_is_seeded_and_bounded(monkeypatch, most):
    monkeypatch.setattr(aligned, "MOST_SAMPLED", most)
    rows = rows_of([(parcel, 0, 1) for parcel in range(50)])
    found = AlignedVariables.of(rows, variables(rows))
    chosen = found.sample()
    assert chosen.tolist() == sorted(set(chosen.tolist())) == found.sample().tolist()
    assert chosen.size == min(most, 50) and 0 <= chosen.min() <= chosen.max() < 50
    assert most == 100 or chosen.tolist() != found.sample(seed=1).tolist()
