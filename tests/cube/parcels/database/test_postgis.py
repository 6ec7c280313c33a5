"""What is PostGIS's own: foreign tables, connections, schemas and sizes on disk."""

from __future__ import annotations

import pytest

from phenofuse.cube.parcels.database.postgis import PostGisCatalogue
from phenofuse.cube.parcels.database.size import estimate_size
from phenofuse.cube.problem import Problem

from .conftest import scenes, signatures


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
    connection.autocommit = True
    run = connection.cursor()
    # From PostgreSQL 16 on, a table grows by many pages at once, of which the last are empty.
    run.execute("VACUUM size.sigs_2018_s2")
    run.execute("SELECT pg_relation_size('size.sigs_2018_s2')")
    (found,) = run.fetchone()
    connection.close()
    assert found == pytest.approx(estimate_size(5000, 1, 3).table_bytes, rel=0.1)
    assert rows == estimate_size(5000, 1, 3).rows == 15000
