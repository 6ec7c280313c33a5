"""Only the answers to the latest question arrive, and a closed worker says nothing."""

from __future__ import annotations

import threading

import pytest

from phenofuse.cube.problem import Problem
from phenofuse.ui.dock.worker import Worker


@pytest.fixture
def worker(qgis_app):
    worker = Worker("test")
    yield worker
    worker.close()


@pytest.fixture
def heard(worker):
    heard = []
    worker.answered.connect(heard.append)
    worker.failed.connect(heard.append)
    worker.succeeded.connect(lambda: heard.append("succeeded"))
    return heard


def test_answers_arrive_in_order_on_the_main_thread(worker, heard, qtbot):
    threads = []
    worker.answered.connect(lambda _: threads.append(threading.current_thread()))

    def job(check):
        threads.append(threading.current_thread())
        yield from (1, 2, 3)

    worker.ask(job)
    assert worker.busy
    qtbot.waitUntil(lambda: not worker.busy)
    assert heard == [1, 2, 3, "succeeded"]
    first, *others = threads
    assert first is not threading.main_thread()
    assert set(others) == {threading.main_thread()}


def test_a_new_question_drops_the_answers_to_those_before(worker, heard, qtbot):
    begun, go_on = threading.Event(), threading.Event()
    stopped = []

    def slow(check):
        begun.set()
        go_on.wait(5)
        try:
            yield "outdated"
            check()
            yield "never"
        finally:
            stopped.append(True)

    worker.ask(slow)
    assert begun.wait(5)
    worker.ask(lambda check: iter(["skipped"]))
    worker.ask(lambda check: iter(["latest"]))
    go_on.set()
    qtbot.waitUntil(lambda: not worker.busy)
    assert heard == ["latest", "succeeded"]
    assert stopped == [True]


def test_an_answer_on_its_way_is_dropped_when_a_new_question_is_asked(worker, heard, qtbot):
    sent = threading.Event()

    def job(check):
        yield "outdated"
        sent.set()

    worker.ask(job)
    assert sent.wait(5)
    worker.ask(lambda check: iter(["latest"]))
    qtbot.waitUntil(lambda: not worker.busy)
    assert heard == ["latest", "succeeded"]


@pytest.mark.parametrize("error", [Problem("Mend it."), ZeroDivisionError("nought")])
def test_what_goes_wrong_is_told_as_a_problem_and_the_next_job_runs(worker, heard, qtbot, error):
    def job(check):
        yield 1
        raise error

    worker.ask(job)
    qtbot.waitUntil(lambda: not worker.busy)
    assert heard[0] == 1
    assert isinstance(heard[1], Problem)
    assert str(error) in str(heard[1])
    assert len(heard) == 2
    worker.ask(lambda check: iter([2]))
    qtbot.waitUntil(lambda: not worker.busy)
    assert heard[2:] == [2, "succeeded"]


def test_a_package_that_is_missing_is_named_with_the_way_to_get_it(worker, heard, qtbot):
    def job(check):
        import phenofuse_needs_this_package.part

        yield phenofuse_needs_this_package.part

    worker.ask(job)
    qtbot.waitUntil(lambda: not worker.busy)
    (problem,) = heard
    assert "apt install python3-phenofuse_needs_this_package," in str(problem)


def test_cancelling_and_closing_silence_it(worker, heard, qtbot):
    begun, go_on = threading.Event(), threading.Event()

    def job(check):
        begun.set()
        go_on.wait(5)
        yield 1

    worker.ask(job)
    assert begun.wait(5)
    worker.cancel()
    assert not worker.busy
    worker.ask(job)
    go_on.set()
    worker.close()
    worker.ask(job)
    qtbot.wait(50)
    assert heard == []
    worker.close()
