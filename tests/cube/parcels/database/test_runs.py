"""Runs that work at once, and runs that die."""

from __future__ import annotations

import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from .conftest import claim_soon, scenes

WORKER = """
import sys, time
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from conftest import Database, scenes, signatures
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
