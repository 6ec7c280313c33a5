"""A method of several variables, learned before, on a parcel table: beside the method itself."""

from __future__ import annotations

import json
from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from phenofuse.algorithms.table import aligned, compute
from phenofuse.series.mogpr import Fusion, fit, mogpr

FUSE = "phenofuse:mogpr_parcels"
EVERY, LISTED = 1, 2
EACH, FROM_FILE = 1, 2


def in_order(tables, parcels, *names: str) -> list[int]:
    """Return the places of the parcels in order of appearance, in one variable after the other."""
    known = [one for name in names for one in tables.blocks(tables.several)[name][1]]
    return [parcels.index(one) for one in dict.fromkeys(known)]


def by_key(tables, parcels, times, variable, array, rows=None) -> dict[tuple, float | None]:
    """Return an array by parcel, time and variable, for the parcels that have the variable."""
    known = set(tables.blocks(rows or tables.several)[variable][1])
    return {
        (parcel, one, variable): None if np.isnan(array[row, column]) else float(array[row, column])
        for column, parcel in enumerate(parcels)
        for row, one in enumerate(times)
        if parcel in known
    }


def in_table(found: dict[tuple, object], rows) -> dict[tuple, object]:
    """Return what is at rows of a table."""
    there = {(row[0], row[2], row[3]) for row in rows}
    return {key: value for key, value in found.items() if key in there}


def state(path, name="whole") -> Fusion:
    kept = json.loads(path.read_text())
    return Fusion.from_dict(kept[name] if name == "whole" else kept["classes"][name])


@pytest.mark.parametrize("kind", ["memory", "geopackage"])
def test_the_result_is_that_of_the_method(run, tables, tmp_path, log, kind):
    layer = tables.layer(tables.several)
    given = {"INPUT": layer, "OUTPUT": "memory:"}
    if kind == "geopackage":
        given = {"INPUT": tables.saved(layer, tmp_path / "a.gpkg")}
        given["OUTPUT"] = str(tmp_path / "b.gpkg")
    learned = tmp_path / "learned.json"
    rows = run(FUSE, log, MAIN="NDVI", AUXILIARIES="VH , VV", OUTPUT_LEARNED=str(learned), **given)
    rows = tables.read(rows)
    parcels, (main, *others) = tables.together("NDVI", "VH", "VV")
    assert json.loads(learned.read_text())["variables"] == ["NDVI", "VH", "VV"]
    fused, deviation = mogpr(*main, *others, state=state(learned))
    times = tables.blocks(tables.several)["NDVI"][0]
    for name, array in (("fused", fused), ("deviation", deviation)):
        wanted = in_table(by_key(tables, parcels, times, "NDVI", array), tables.several)
        assert tables.by_key(rows, name) == wanted
    assert sum(one["fused"] is not None and one["mean"] is None for one in rows) > 100
    order = in_order(tables, parcels, "NDVI", "VH", "VV")
    own = fit(main[0], main[1][:, order], *((day, one[:, order]) for day, one in others))
    assert own.to_dict() == state(learned).to_dict()
    assert "Learned from" in log.text and "VV: noise" in log.text
    assert "NDVI: 47 parcels" in log.text and "VH: 47 parcels" in log.text


def test_the_rows_of_the_result_are_those_of_the_main_variable_as_they_stand(fuse, tables):
    rows = fuse()
    there = [row for row in tables.several if row[3] == "NDVI"]
    assert [tuple(one[name] for name in tables.fields) for one in rows] == there
    assert list(rows[0]) == [*tables.fields, "fused", "deviation"]


def test_it_is_the_same_in_groups_of_any_size_and_from_a_file(fuse, tmp_path, monkeypatch):
    learned = str(tmp_path / "learned.json")
    whole = fuse(OUTPUT_LEARNED=learned)
    assert fuse(LEARN=FROM_FILE, LEARNED=learned) == whole
    sizes = []
    original = compute.MethodCall.__call__

    def counted(self, state, values):
        sizes.append(values[0].shape[1])
        return original(self, state, values)

    monkeypatch.setattr(compute.MethodCall, "__call__", counted)
    monkeypatch.setattr(compute, "GROUP_BYTES", 7 * compute.METHOD_BYTES * (30 + 18 + 15))
    assert fuse() == whole
    assert sizes == [7] * 6 + [6]


def test_rows_of_the_further_variables_are_at_their_own_times(fuse, tables, tmp_path):
    learned = tmp_path / "learned.json"
    rows = fuse(AUXILIARIES="VV,VH", FUSE_AUXILIARIES=True, OUTPUT_LEARNED=str(learned))
    found = tables.blocks(tables.several)
    names = ("NDVI", "VV", "VH")
    parcels, (main, *others) = tables.together(*names)
    times = sorted({one for name in names for one in found[name][0]})
    arrays = mogpr(
        *main, *others, at=tables.days(times), state=state(learned), fuse_auxiliaries=True
    )
    for part, field in enumerate(("fused", "deviation")):
        wanted = {}
        for name, array in zip(names, arrays[part::2]):
            wanted |= in_table(by_key(tables, parcels, times, name, array), tables.several)
        assert len(wanted) == len(tables.several)
        assert tables.by_key(rows, field) == wanted
    of_parcel_5 = [one["fused"] for one in rows if one["parcel_id"] == 5]
    assert of_parcel_5 and None not in of_parcel_5


def test_rows_at_times_every_few_days_from_the_first_day_of_the_main_variable(
    fuse, tables, tmp_path
):
    learned = tmp_path / "learned.json"
    rows = fuse(
        AUXILIARIES="VH", FUSE_AUXILIARIES=True, AT=EVERY, STEP=20, OUTPUT_LEARNED=str(learned)
    )
    parcels, (main, other) = tables.together("NDVI", "VH")
    at = [datetime(2020, 3, 4) + timedelta(days=20 * step) for step in range(9)]
    arrays = mogpr(*main, other, at=tables.days(at), state=state(learned), fuse_auxiliaries=True)
    wanted = by_key(tables, parcels, at, "NDVI", arrays[0])
    wanted |= by_key(tables, parcels, at, "VH", arrays[2])
    assert tables.by_key(rows, "fused") == wanted
    assert all(one["crop"] == ("maize", "wheat")[one["parcel_id"] % 2] for one in rows)


def test_without_names_the_first_variable_is_fused_with_all_others(fuse, tables, tmp_path):
    learned = tmp_path / "learned.json"
    order = list(dict.fromkeys(row[3] for row in tables.several))
    rows = fuse(MAIN="", OUTPUT_LEARNED=str(learned))
    assert {one["variable"] for one in rows} == {order[0]}
    assert json.loads(learned.read_text())["variables"] == order
    others = [name for name in order if name != order[0]]
    rows = fuse(MAIN=None, AUXILIARIES=order[0], OUTPUT_LEARNED=str(learned))
    assert json.loads(learned.read_text())["variables"] == [others[0], order[0]]
    assert {one["variable"] for one in rows} == {others[0]}


def test_each_class_is_learned_from_apart(fuse, tables, tmp_path, log):
    learned = tmp_path / "learned.json"
    few = [(row[0], "rye" if row[0] in (7, 8) else row[1], *row[2:]) for row in tables.several]
    few = [(row[0], None if row[0] == 9 or row[3] == "VV" else row[1], *row[2:]) for row in few]
    given = {"INPUT": tables.layer(few), "AUXILIARIES": "VH"}
    rows = fuse(log, CLASS="crop", OUTPUT_LEARNED=str(learned), **given)
    assert set(json.loads(learned.read_text())["classes"]) == {"maize", "wheat"}
    assert "Class maize:" in log.text and "what was learned from all: rye." in log.text
    parcels, blocks = tables.together("NDVI", "VH")
    labels = {row[0]: row[1] for row in few if row[3] != "VV"}
    wanted = {}
    for label in ("maize", "wheat", "rye", None):
        series = [place for place, one in enumerate(parcels) if labels[one] == label]
        name = label if label in ("maize", "wheat") else "whole"
        (main, values), *others = [(day, block[:, series]) for day, block in blocks]
        fused, _ = mogpr(main, values, *others, state=state(learned, name))
        if name != "whole":
            order = [one for one in in_order(tables, parcels, "NDVI", "VH") if one in series]
            (day, values), other = ((day, block[:, order]) for day, block in blocks)
            own = fit(day, values, other)
            assert own.to_dict() == state(learned, name).to_dict()
        some = [parcels[place] for place in series]
        wanted |= by_key(tables, some, tables.blocks(tables.several)["NDVI"][0], "NDVI", fused)
    assert tables.by_key(rows, "fused") == in_table(wanted, tables.several)
    again = fuse(LEARN=FROM_FILE, LEARNED=str(learned), CLASS="crop", **given)
    assert again == rows
    one = fuse(LEARN=FROM_FILE, LEARNED=str(learned), **given)
    assert one != rows


def test_series_may_be_learned_from_one_by_one(fuse, tables, monkeypatch):
    rows = [row for row in tables.several if row[0] in (1, 2, 5) and row[3] != "VV"]
    found = fuse(INPUT=tables.layer(rows), LEARN=EACH)
    parcels, (main, other) = tables.together("NDVI", "VH", rows=rows)
    fused, _ = mogpr(*main, other)
    times = tables.blocks(rows)["NDVI"][0]
    wanted = in_table(by_key(tables, parcels, times, "NDVI", fused, rows), rows)
    assert tables.by_key(found, "fused") == wanted


def test_of_many_parcels_a_sample_is_learned_from(fuse, tables, tmp_path, monkeypatch):
    monkeypatch.setattr(aligned, "MOST_SAMPLED", 10)
    first, second = (tmp_path / name for name in ("a.json", "b.json"))
    rows = fuse(OUTPUT_LEARNED=str(first), AUXILIARIES="VH")
    assert 5 < state(first).series <= 10
    assert fuse(OUTPUT_LEARNED=str(second), AUXILIARIES="VH") == rows
    assert first.read_text() == second.read_text()


def test_the_file_of_what_was_learned_is_a_result(processing, tables, tmp_path):
    given = {"INPUT": tables.layer(tables.several), "MAIN": "NDVI", "OUTPUT": "memory:"}
    result = processing.run(FUSE, given | {"OUTPUT_LEARNED": "TEMPORARY_OUTPUT"})
    assert state(Path(result["OUTPUT_LEARNED"])).model.variables == 3
    assert "OUTPUT_LEARNED" not in processing.run(FUSE, given)
