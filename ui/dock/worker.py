"""Work off the main thread, of which only the answers to the latest question arrive."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Condition, Thread

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...cube.problem import Problem
from ...cube.run import Cancelled

Check = Callable[[], None]
"""Raises Cancelled when nobody waits for the answer any more."""

Job = Callable[[Check], Iterable[object]]
"""Yields answers; runs in the thread of the worker."""

PATIENCE = 1.0
"""Seconds that closing waits for a job that does not look whether it was cancelled."""


class Worker(QObject):
    """Runs one job at a time; a new one takes the place of all before it."""

    answered = pyqtSignal(object)
    """An answer of the latest job."""
    failed = pyqtSignal(object)
    """The Problem that ended the latest job."""
    succeeded = pyqtSignal()
    """The latest job has come to its end."""
    finished = pyqtSignal()
    """The latest job is done, failed or not."""
    _arrived = pyqtSignal(int, str, object)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._condition = Condition()
        self._waiting: Job | None = None
        self._number = 0
        self._closed = False
        self._thread: Thread | None = None
        self.busy = False
        self._arrived.connect(self._deliver)

    def ask(self, job: Job) -> None:
        """Run a job as soon as the one before it has stopped; that one's answers are dropped."""
        with self._condition:
            self._number += 1
            self._waiting = job
            self.busy = True
            if self._thread is None:
                self._thread = Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
            self._condition.notify()

    def cancel(self) -> None:
        """Drop what is asked and running."""
        with self._condition:
            self._number += 1
            self._waiting = None
            self.busy = False

    def close(self) -> None:
        """Stop; no answer arrives any more."""
        with self._condition:
            self._closed = True
            self._number += 1
            self._waiting = None
            self.busy = False
            self._condition.notify()
        if self._thread is not None:
            self._thread.join(PATIENCE)

    def _run(self) -> None:
        while True:
            with self._condition:
                while self._waiting is None and not self._closed:
                    self._condition.wait()
                if self._closed:
                    return
                job, number = self._waiting, self._number
                self._waiting = None

            def check(number: int = number) -> None:
                if number != self._number:
                    raise Cancelled

            try:
                for answer in job(check):
                    self._send(number, "answer", answer)
                    check()
            except Cancelled:
                continue
            except Problem as problem:
                self._send(number, "failure", problem)
                continue
            except ImportError as error:
                self._send(number, "failure", _missing(error))
                continue
            except Exception as error:  # noqa: BLE001 - whatever a file or a method does, QGIS goes on
                self._send(number, "failure", _unforeseen(error))
                continue
            self._send(number, "end", None)

    def _send(self, number: int, kind: str, answer: object) -> None:
        with self._condition:
            # After closing, the C++ part of this object may be gone.
            if not self._closed and number == self._number:
                self._arrived.emit(number, kind, answer)

    def _deliver(self, number: int, kind: str, answer: object) -> None:
        """Hand on an answer, on the main thread."""
        if self._closed or number != self._number:
            return
        if kind == "answer":
            self.answered.emit(answer)
            return
        self.busy = False
        if kind == "failure":
            self.failed.emit(answer)
        else:
            self.succeeded.emit()
        self.finished.emit()


class CheckedFeedback(QgsProcessingFeedback):
    """Lets what takes a feedback stop where a job is to."""

    def __init__(self, check: Check) -> None:
        super().__init__(False)
        self._check = check

    def isCanceled(self) -> bool:
        """Ask the check of the job."""
        try:
            self._check()
        except Cancelled:
            return True
        return False


def _missing(error: ImportError) -> Problem:
    return Problem(
        "This needs the Python package {package}, which this QGIS lacks. Install it and start QGIS "
        "again: on Debian and Ubuntu by apt install python3-{package}, on Windows by the OSGeo4W "
        "setup (package python3-{package}), with conda by conda install {package}.",
        package=(error.name or str(error)).partition(".")[0],
    )


def _unforeseen(error: Exception) -> Problem:
    return Problem(
        "This failed unexpectedly: {reason}. Please report it with what you did before, and try "
        "another place or method meanwhile.",
        reason=f"{type(error).__name__}: {error}" if str(error) else type(error).__name__,
    )
