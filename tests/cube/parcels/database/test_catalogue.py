"""Scenes, states and rows: one suite over GeoPackage and PostGIS."""

from __future__ import annotations

import json

import numpy as np
import pytest

from phenofuse.cube.parcels.database.geopackage import GeoPackageCatalogue
from phenofuse.cube.parcels.database.scenes import Histograms, Scene, Signatures
from phenofuse.cube.problem import Problem

from .conftest import RING, claim_soon, scenes, signatures


def test_scenes_are_ingested_once_and_keep_their_ids(database):
    with database.open() as one:
        ids = one.ingest(scenes())
        assert one.summary() == {"ingested": 4}
    with database.open() as two:
        more = two.ingest(scenes(6))
    assert more[:4] == ids and len(set(more)) == 6
    rows = database.query("SELECT id, reference, sensor, card, status FROM #dias_catalogue")
    assert len(rows) == 6
    assert min(rows) == (ids[0], scenes()[0].reference, "S2", "s2", "ingested")


def test_cards_are_scenes_of_their_own(database):
    with database.open() as one:
        ids = one.ingest(scenes()) + one.ingest(scenes(card="bs"))
    assert len(set(ids)) == 8


def test_times_are_kept_to_the_millisecond(database):
    scene = Scene(np.datetime64("2020-02-29T23:59:59.987654321"), "a")
    with database.open() as one:
        one.ingest([scene])
    ((time_text,),) = database.query("SELECT obstime FROM #dias_catalogue")
    assert str(time_text).replace(" ", "T").rstrip("Z")[:23] == "2020-02-29T23:59:59.987"
    with database.open() as one:
        assert one.ingest([scene]) == [1]


def test_the_oldest_scene_is_claimed_first_and_nobody_elses(database):
    given = scenes(5)
    with database.open() as one, database.open() as two:
        shuffled = [given[place] for place in (3, 0, 4, 1, 2)]
        ids = dict(zip((3, 0, 4, 1, 2), one.ingest(shuffled)))
        two.ingest(shuffled)
        assert one.claim() == [ids[0]]
        assert two.claim(2) == [ids[1], ids[2]]
        assert one.claim() == [ids[3]]
        assert one.claim(9) == [ids[4]]
        assert one.claim() == two.claim() == []
        assert one.summary() == {"inprogress": 5}


def test_only_scenes_of_this_run_are_claimed(database):
    with database.open() as one, database.open() as two:
        one.ingest(scenes(2))
        ids = two.ingest(scenes(3, start="2019-05-01"))
        assert two.claim(9) == ids
        assert two.summary() == {"inprogress": 3}


def test_rows_and_state_are_stored(database):
    with database.open() as one:
        first, second, *_ = ids = one.ingest(scenes(), ["NDVI", "EVI"])
        assert one.claim(2) == [first, second]
        assert one.bands_with_rows(["NDVI", "EVI"]) == set()
        assert one.store(first, [signatures(first), signatures(first, "EVI", hidden=[2, 3])]) == 10
        assert one.bands_with_rows(["NDVI", "EVI", "other"]) == {"NDVI", "EVI"}
        one.store(second, [])
        assert one.summary() == {"extracted": 2, "ingested": 2}
        assert one.claim() == [ids[2]]
    rows = database.query(
        'SELECT band, pid, obsid, "count", mean, std, min, max, p25, p50, p75 FROM #sigs_2018_s2'
    )
    expected = []
    for band, hidden in (("NDVI", ()), ("EVI", (2, 3))):
        for pid in range(1, 7):
            if pid not in hidden:
                value = first * 100 + sum(map(ord, band)) + pid / 8
                expected.append((band, pid, first, *(value + place for place in range(8))))
    assert sorted(rows) == sorted(expected)
    assert database.query("SELECT count(*) FROM #sigs_2019_s2") == [(0,)]


@pytest.mark.parametrize("name", ["50 % 'd' %s", "a\tb\nc\r\\N\\", "ä; --", '"{table}"', "\\."])
def test_variables_may_be_called_anything(database, name):
    with database.open() as one:
        scene, *_ = one.ingest(scenes(1), [name])
        one.claim()
        assert one.store(scene, [signatures(scene, name)]) == 6
        assert one.bands_with_rows([name]) == {name}
    assert database.query("SELECT DISTINCT band FROM #sigs_2018_s2") == [(name,)]


def test_each_year_has_a_table(database):
    given = scenes(4)  # from December 30th on
    with database.open() as one:
        for scene in one.ingest(given) and one.claim(4):
            one.store(scene, [signatures(scene)])
    assert database.query("SELECT count(*) FROM #sigs_2018_s2") == [(6,)]
    assert database.query("SELECT count(*) FROM #sigs_2019_s2") == [(18,)]


def test_histograms_are_json_and_replaced(database):
    pids = np.array([7, 8, 9])
    earlier = {"3": np.array([1.0, 1, 1])}
    counts = {"4": np.array([12.0, 0, 2.5]), "8": np.array([3.0, 0, 0])}
    with database.open() as one:
        scene = one.ingest(scenes(1))[0]
        one.claim()
        one.store(scene, [], Histograms(np.array([6, 7, 8]), earlier))
        one.reopen()
        one.claim()
        one.store(scene, [], Histograms(pids, counts))
    rows = database.query("SELECT pid, obsid, hist FROM #hists ORDER BY pid")
    parsed = [(*key, json.loads(one) if isinstance(one, str) else one) for *key, one in rows]
    assert parsed == [(6, scene, {"3": 1}), (7, scene, {"4": 12, "8": 3}), (9, scene, {"4": 2.5})]


def test_a_scene_given_back_is_claimed_again(database):
    with database.open() as one, database.open() as two:
        first, second, *_ = one.ingest(scenes())
        two.ingest(scenes())
        assert one.claim(2) == [first, second]
        one.release([first])
        assert two.claim() == [first]
        assert one.summary()["ingested"] == 2


def test_closing_frees_what_was_claimed(database):
    with database.open() as one:
        first = one.ingest(scenes())[0]
        assert one.claim() == [first]
    with database.open() as two:
        two.ingest(scenes())
        assert claim_soon(two) == first


def test_extracting_again_replaces_rows_and_keeps_other_parcels(database):
    with database.open() as one:
        scene = one.ingest(scenes())[0]
        one.claim()
        one.store(scene, [signatures(scene), signatures(scene, "EVI")])
        assert one.reopen() == 1
        assert one.claim() == [scene]
        assert one.store(scene, [signatures(scene, parcels=4, hidden=[1])]) == 3
    rows = database.query("SELECT band, pid FROM #sigs_2018_s2 ORDER BY band, pid")
    assert rows == [("EVI", pid) for pid in range(1, 7)] + [("NDVI", pid) for pid in range(2, 7)]


def test_a_failure_while_storing_leaves_no_row(database):
    class Broken(Signatures):
        def rows(self, columns):
            yield from super().rows(columns)
            raise RuntimeError("the pixels are gone")

    with database.open() as one:
        scene = one.ingest(scenes())[0]
        one.claim()
        bad = signatures(scene, "EVI")
        broken = Broken(bad.band, bad.pids, bad.statistics)
        with pytest.raises(RuntimeError):
            one.store(scene, [signatures(scene), broken])
        assert database.query("SELECT * FROM #sigs_2018_s2") == []
        one.release([scene])
        assert one.claim() == [scene]
        one.store(scene, [signatures(scene)])
    assert database.query("SELECT count(*) FROM #sigs_2018_s2") == [(6,)]


def test_a_scene_of_the_same_name_elsewhere_is_refused(database):
    moved = tuple((x + 1, y) for x, y in RING)
    with database.open() as one:
        one.ingest(scenes())
        one.ingest(scenes(footprint=tuple((x + 1e-6, y) for x, y in RING)))
        one.ingest(scenes(footprint=()))
        with pytest.raises(Problem, match=r"knows a scene ndvi_2018.* in another place"):
            one.ingest(scenes(footprint=moved))


def test_a_table_made_for_something_else_is_named(database):
    with database.open() as one:
        one.ingest(scenes(1))
    database.query("CREATE TABLE #sigs_2019_s2 (pid int, obsid int, farmer int)")
    with database.open() as one, pytest.raises(Problem) as caught:
        one.ingest(scenes())
    assert "sigs_2019_s2" in str(caught.value) and "band, count, mean" in str(caught.value)
    assert database.query("SELECT count(*) FROM #dias_catalogue") == [(1,)]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"card": "S2"}, "Card is 'S2'"),
        ({"card": "x; DROP"}, "Card is 'x; DROP'"),
        ({"sensor": "Sentinel"}, "Sensor is 'Sentinel'"),
    ],
)
def test_codes_that_do_not_fit_are_named(tmp_path, change, words):
    given = Scene(np.datetime64("2020-01-01"), "a", **({"sensor": "S2", "card": "s2"} | change))
    with GeoPackageCatalogue(tmp_path / "a.gpkg") as one, pytest.raises(Problem, match=words):
        one.ingest([given])


def test_names_of_variables_that_do_not_fit_are_named(database):
    with database.open() as one, pytest.raises(Problem, match="41 characters"):
        one.ingest(scenes(), ["N" * 41])
    with database.open() as one, pytest.raises(Problem, match="0 characters"):
        one.ingest(scenes(), [""])
