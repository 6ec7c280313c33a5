"""Parcel databases: one suite over GeoPackage and PostGIS, and runs that die or work at once."""

from __future__ import annotations

import json
import signal
import sqlite3
import subprocess
import sys
import time
import uuid
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from osgeo import ogr

from phenofuse.cube.parcels.database.extraction import parcel_ids
from phenofuse.cube.parcels.database.geopackage import GeoPackageCatalogue
from phenofuse.cube.parcels.database.postgis import PostGisCatalogue
from phenofuse.cube.parcels.database.scenes import Histograms, Scene, Signatures
from phenofuse.cube.parcels.database.size import estimate_size
from phenofuse.cube.problem import Problem
from phenofuse.cube.run import Cancelled

STATISTICS = ("count", "mean", "std", "min", "max", "p25", "p50", "p75")
RING = ((15.0, 46.0), (15.0, 46.1), (15.2, 46.1), (15.2, 46.0), (15.0, 46.0))


def scenes(count=4, *, card="s2", footprint=RING, start="2018-12-30T10:00:31"):
    days = np.datetime64(start, "ns") + 5 * np.arange(count) * np.timedelta64(1, "D")
    return [Scene(day, f"ndvi_{day:}"[:19], "S2", card, footprint) for day in days]


def signatures(scene, band="NDVI", parcels=6, hidden=()):
    """Numbers that tell scene, band and parcel."""
    pids = np.arange(1, parcels + 1)
    values = scene * 100 + sum(map(ord, band)) + pids / 8
    statistics = {name: values + place for place, name in enumerate(STATISTICS)}
    statistics["mean"] = np.where(np.isin(pids, hidden), np.nan, statistics["mean"])
    return Signatures(band, pids, statistics)


@dataclass
class Database:
    """Where a test writes, whatever it is, and a way to read it that is not the plugin's."""

    kind: str
    place: str
    """Path, or connection string."""
    schema: str = ""

    def open(self):
        """Return the catalogue."""
        if self.kind == "geopackage":
            return GeoPackageCatalogue(self.place)
        return PostGisCatalogue(self.place, self.schema, "my farm")

    def query(self, statement):
        """Run SQL in which tables have a # before them."""
        if self.kind == "geopackage":
            connection = sqlite3.connect(self.place)
            statement = statement.replace("#", "")
        else:
            import psycopg2

            connection = psycopg2.connect(self.place)
            quoted = self.schema.replace('"', '""')
            statement = statement.replace("#", f'"{quoted}".')
        cursor = connection.cursor()
        cursor.execute(statement)
        rows = cursor.fetchall() if cursor.description else []
        connection.commit()
        connection.close()
        return rows


@pytest.fixture(params=["geopackage", "postgis"])
def database(request, tmp_path):
    if request.param == "geopackage":
        return Database("geopackage", str(tmp_path / "fields ä.gpkg"))
    import psycopg2
    from psycopg2.sql import SQL, Identifier

    server = request.getfixturevalue("postgres")
    schema = f'Felder "{uuid.uuid4().hex[:8]}" äöü'
    connection = psycopg2.connect(server.info)
    connection.cursor().execute(SQL("CREATE SCHEMA {}").format(Identifier(schema)))
    connection.commit()
    connection.close()
    return Database("postgis", server.info, schema)


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


WORKER = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from test_database import Database, scenes, signatures
from phenofuse.cube.parcels.database.scenes import Signatures

class Hanging(Signatures):
    def rows(self, columns):
        print("inserting", self.pids[-1], flush=True)
        time.sleep(600)
        return super().rows(columns)

kind, place, schema, count, parcels, mode = sys.argv[2:]
with Database(kind, place, schema).open() as one:
    ids = one.ingest(scenes(int(count)), ["NDVI", "EVI"])
    print("ready", flush=True)
    if mode == "together":
        sys.stdin.readline()
    while True:
        claimed = one.claim()
        if not claimed:
            break
        for scene in claimed:
            print("claimed", scene, flush=True)
            rows = [signatures(scene, band, int(parcels)) for band in ("NDVI", "EVI")]
            if mode == "idle":
                time.sleep(600)
            if mode == "hang":
                last = rows[1]
                rows[1] = Hanging(last.band, last.pids, last.statistics)
            one.store(scene, rows)
            print("stored", scene, flush=True)
            if mode == "together":
                time.sleep(0.05)
"""


def start(database, count, parcels, mode="run"):
    folder = str(Path(__file__).parent)
    arguments = [folder, database.kind, database.place, database.schema, count, parcels, mode]
    return subprocess.Popen(
        [sys.executable, "-c", WORKER, *map(str, arguments)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def claim_soon(catalogue):
    """Claim a scene of a run that has just died: the server may need a moment to notice."""
    end = time.monotonic() + 5
    while not (claimed := catalogue.claim()) and time.monotonic() < end:
        time.sleep(0.02)
    return claimed[0] if claimed else None


def require_complete(database, count, parcels):
    """Every scene has its rows, each once, and is extracted."""
    rows = database.query(
        "SELECT obsid, pid, band FROM #sigs_2018_s2 "
        "UNION ALL SELECT obsid, pid, band FROM #sigs_2019_s2"
    )
    states = database.query("SELECT id, status FROM #dias_catalogue")
    assert [status for _, status in states] == ["extracted"] * count
    expected = {
        (scene, pid, band)
        for scene, _ in states
        for pid in range(1, parcels + 1)
        for band in ("NDVI", "EVI")
    }
    assert len(rows) == len(expected)
    assert set(rows) == expected


def test_two_processes_share_the_scenes(database):
    workers = [start(database, 20, 50, "together") for _ in range(2)]
    for worker in workers:
        assert worker.stdout.readline() == "ready\n"
    for worker in workers:
        worker.stdin.write("go\n")
        worker.stdin.flush()
    printed = [worker.communicate(timeout=60)[0].split("\n") for worker in workers]
    assert [worker.returncode for worker in workers] == [0, 0]
    claimed = [{line for line in lines if line.startswith("claimed")} for lines in printed]
    assert claimed[0] and claimed[1]
    assert not claimed[0] & claimed[1]
    assert len(claimed[0] | claimed[1]) == 20
    require_complete(database, 20, 50)


@pytest.mark.parametrize("mode", ["idle", "hang"])
def test_a_run_killed_at_a_scene_or_in_the_midst_of_its_rows_is_taken_up(database, mode):
    worker = start(database, 3, 50, mode)
    assert worker.stdout.readline() == "ready\n"
    assert worker.stdout.readline() == "claimed 1\n"
    with database.open() as other:
        if mode == "hang":
            assert worker.stdout.readline() == "inserting 50\n"
        else:
            other.ingest(scenes(3))
            assert other.claim() == [2], "the scene of a run that lives is left alone"
            other.release([2])
        worker.send_signal(signal.SIGKILL)
        worker.wait(timeout=10)
        worker.stdout.close()
        assert database.query("SELECT count(*) FROM #sigs_2018_s2") == [(0,)]
        other.ingest(scenes(3))
        assert claim_soon(other) == 1
    assert start(database, 3, 50).wait(timeout=30) == 0
    require_complete(database, 3, 50)


def test_runs_killed_at_any_moment_lose_and_double_nothing(database):
    for moment in np.random.default_rng(3).uniform(0, 0.25, 6):
        worker = start(database, 8, 4000)
        assert worker.stdout.readline() == "ready\n"
        time.sleep(moment)
        worker.kill()
        worker.communicate(timeout=10)
    time.sleep(0.3)
    assert start(database, 8, 4000).wait(timeout=60) == 0
    require_complete(database, 8, 4000)
    if database.kind == "geopackage":
        assert not list(Path(database.place).parent.glob("*.lock"))


def test_a_geopackage_is_one(tmp_path):
    path = tmp_path / "a.gpkg"
    with GeoPackageCatalogue(path) as one:
        (scene,) = one.ingest(scenes(1))
        one.claim()
        one.store(scene, [signatures(scene)])
    connection = sqlite3.connect(path)
    assert connection.execute("PRAGMA application_id").fetchone() == (0x47504B47,)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    assert connection.execute("PRAGMA foreign_key_check").fetchall() == []
    connection.close()
    dataset = ogr.Open(str(path))
    catalogue = dataset.GetLayerByName("dias_catalogue")
    assert catalogue.GetGeomType() == ogr.wkbPolygon
    assert catalogue.GetSpatialRef().GetAuthorityCode(None) == "4326"
    assert catalogue.GetExtent() == (15.0, 15.2, 46.0, 46.1)
    feature = catalogue.GetNextFeature()
    assert feature.GetGeometryRef().GetEnvelope() == (15.0, 15.2, 46.0, 46.1)
    assert feature.GetGeometryRef().IsValid()
    assert feature.GetFieldAsDateTime("obstime")[:6] == [2018, 12, 30, 10, 0, 31.0]
    table = dataset.GetLayerByName("sigs_2018_s2")
    assert table.GetGeomType() == ogr.wkbNone and table.GetFeatureCount() == 6
    definition = table.GetLayerDefn()
    names = [definition.GetFieldDefn(one).GetName() for one in range(definition.GetFieldCount())]
    assert names == ["pid", "obsid", "band", *STATISTICS]


def test_tables_join_a_geopackage_that_has_layers(tmp_path):
    path = tmp_path / "parcels.gpkg"
    driver = ogr.GetDriverByName("GPKG")
    dataset = driver.CreateDataSource(str(path))
    layer = dataset.CreateLayer("parcels", geom_type=ogr.wkbPolygon)
    layer.CreateFeature(ogr.Feature(layer.GetLayerDefn()))
    del layer, dataset
    with GeoPackageCatalogue(path) as one:
        (scene,) = one.ingest(scenes(1))
        one.claim()
        one.store(scene, [signatures(scene)])
    dataset = ogr.Open(str(path))
    names = {dataset.GetLayer(one).GetName() for one in range(dataset.GetLayerCount())}
    assert names == {"parcels", "dias_catalogue", "hists", "sigs_2018_s2", "series_2018_s2"}
    assert dataset.GetLayerByName("parcels").GetFeatureCount() == 1


def test_files_that_are_no_geopackage_are_named(tmp_path):
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"no database, but long enough to be looked at" * 30)
    with pytest.raises(Problem, match=r"other\.gpkg cannot be used"):
        GeoPackageCatalogue(other).ingest(scenes())
    plain = tmp_path / "plain.sqlite"
    connection = sqlite3.connect(plain)
    connection.execute("CREATE TABLE a (b)")
    connection.close()
    with GeoPackageCatalogue(plain) as one, pytest.raises(Problem, match="no GeoPackage"):
        one.ingest(scenes())


def test_a_file_that_another_program_has_locked_is_waited_for(tmp_path):
    path = tmp_path / "a.gpkg"
    asked = []

    def cancelled():
        asked.append(1)
        if len(asked) == 2:
            other.execute("COMMIT")
        return False

    with GeoPackageCatalogue(path, cancelled) as one:
        ids = one.ingest(scenes())
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        assert one.claim() == ids[:1]
        other.execute("BEGIN")
        other.execute("SELECT count(*) FROM dias_catalogue").fetchone()
        asked.clear()
        one.store(ids[0], [signatures(ids[0])])
        assert len(asked) == 2, "whoever reads keeps the rows from being committed"
        other.close()
    assert sqlite3.connect(path).execute("SELECT count(*) FROM sigs_2018_s2").fetchone() == (6,)


def test_waiting_for_another_program_can_be_cancelled(tmp_path):
    path = tmp_path / "a.gpkg"
    with GeoPackageCatalogue(path, lambda: True) as one:
        one.ingest(scenes())
        other = sqlite3.connect(path, isolation_level=None)
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Cancelled):
            one.claim()
        other.close()
        assert one.claim() == [1]


def test_a_band_that_a_foreign_table_cannot_hold_is_named(postgres):
    import psycopg2

    connection = psycopg2.connect(postgres.info)
    connection.cursor().execute(
        "CREATE SCHEMA cbm; CREATE TABLE cbm.sigs_2018_s2 (pid int, obsid int, band char(2), "
        "count real, mean real, std real, min real, max real, p25 real, p50 real, p75 real)"
    )
    connection.commit()
    connection.close()
    with PostGisCatalogue(postgres.info, "cbm", "my farm") as one:
        with pytest.raises(Problem, match=r"'NDVI' has a name of 4 characters, .* keeps 1 to 2"):
            one.ingest(scenes(1), ["NDVI"])
        (scene,) = one.ingest(scenes(1), ["B4"])
        one.claim()
        assert one.store(scene, [signatures(scene, "B4")]) == 6


@pytest.mark.parametrize(
    ("wrong", "words"),
    [
        ({"password": "'not the secret'"}, "password authentication failed"),
        ({"dbname": "nowhere"}, "nowhere"),
        ({"port": "1"}, "refused"),
    ],
)
def test_a_server_that_refuses_is_explained_without_the_password(postgres, wrong, words):
    from psycopg2.extensions import make_dsn, parse_dsn

    info = make_dsn(**(parse_dsn(postgres.info) | wrong))
    with pytest.raises(Problem) as caught:
        PostGisCatalogue(info, "public", "my farm")
    message = str(caught.value)
    assert "The connection my farm does not open" in message and words in message
    assert "secret" not in message and caught.value.__cause__ is None


def test_a_connection_string_that_is_broken_is_not_quoted(postgres):
    with pytest.raises(Problem, match="my farm is not understood") as caught:
        PostGisCatalogue("host=a password=top secret", "public", "my farm")
    assert "secret" not in str(caught.value)


def test_a_missing_schema_is_named(postgres):
    expected = pytest.raises(Problem, match="my farm has no schema nowhere")
    with PostGisCatalogue(postgres.info, "nowhere", "my farm") as one, expected:
        one.ingest(scenes())


def test_a_lost_connection_is_explained(postgres):
    import psycopg2

    connection = psycopg2.connect(postgres.info)
    connection.autocommit = True
    run = connection.cursor()
    run.execute("CREATE SCHEMA lost")
    with PostGisCatalogue(postgres.info, "lost", "my farm") as one:
        one.ingest(scenes())
        run.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity "
            "WHERE application_name = 'PhenoFuse'"
        )
        with pytest.raises(Problem, match=r"my farm was lost: .* Run again"):
            one.claim()
    connection.close()


def test_rows_are_as_large_as_estimated(postgres):
    import psycopg2

    connection = psycopg2.connect(postgres.info)
    connection.cursor().execute("CREATE SCHEMA size")
    connection.commit()
    with PostGisCatalogue(postgres.info, "size", "my farm") as one:
        scene, *_ = one.ingest(scenes(1))
        one.claim()
        rows = one.store(scene, [signatures(scene, band, 5000) for band in ("B4", "B8", "B2")])
    run = connection.cursor()
    run.execute("SELECT pg_relation_size('size.sigs_2018_s2')")
    (found,) = run.fetchone()
    connection.close()
    assert found == pytest.approx(estimate_size(5000, 1, 3).table_bytes, rel=0.1)
    assert rows == estimate_size(5000, 1, 3).rows == 15000


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
