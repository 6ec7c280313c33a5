"""What a dock shows, and the work behind it: places are read, and methods run on what was read.

Reading, methods, and what methods learn from a sample have a worker each, so that a slow one never
keeps a click waiting.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from threading import Thread
from time import monotonic
from typing import Union

import numpy as np
from numpy.typing import NDArray
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ...algorithms.preview import Preview, Previewed
from .learner import Learner
from .places import Place, Places
from .reading import Reading
from .scene import METHOD, OTHER, SEASONS, Look, Scene
from .stack_source import StackSource
from .table_source import TableSource
from .worker import Check, Worker

Source = Union[StackSource, TableSource]

TOGETHER = 0.04
"""Seconds of results that are shown at once."""

PATIENCE = 100
"""Milliseconds that observations wait for what a method finds in them."""


class SeriesModel(QObject):
    """Keeps places, readings and previews in step."""

    changed = pyqtSignal()
    """The scene is another one."""
    places_changed = pyqtSignal()
    """Places came or went."""
    problem = pyqtSignal(object)
    """Something went wrong that the user can mend; None: all is well again."""
    busy_changed = pyqtSignal(bool)
    """Whether something is being read or computed."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.places = Places()
        self.source: Source | None = None
        self.methods: dict[str, Preview] = {}
        self.titles: dict[str, str] = {}
        self.look = Look()
        self._readings: dict[int, Reading] = {}
        self._previews: dict[tuple[int, str], Previewed] = {}
        self.reader, self.computer = Worker("read series"), Worker("preview methods")
        self.learner = Learner()
        # Observations wait for their curve for a moment, so that a fast one is drawn with them.
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(PATIENCE)
        self._waiting.timeout.connect(self.changed)
        self.reader.answered.connect(self._read)
        self.computer.answered.connect(self._computed)
        self.learner.learned.connect(self._compute)
        self.learner.busy_changed.connect(self._tell_busy)
        for worker in (self.reader, self.computer, self.learner.worker):
            worker.failed.connect(self._failed)
            worker.finished.connect(self._tell_busy)
            worker.succeeded.connect(self._succeeded)
        self._complaining: QObject | None = None

    @property
    def scene(self) -> Scene:
        """Return what is to be drawn."""
        readings = [
            self._readings[one.number] for one in self.places if one.number in self._readings
        ]
        return Scene(readings, dict(self._previews), dict(self.titles), self.look)

    @property
    def is_busy(self) -> bool:
        """Whether something is being read or computed."""
        return self.reader.busy or self.computer.busy or self.learner.busy

    def set_source(self, source: Source | None) -> None:
        """Show series of another source at the same places."""
        if source is not None and self.source is not None and source.key == self.source.key:
            return
        old, self.source = self.source, source
        self.reader.cancel()
        self.computer.cancel()
        self.learner.cancel()
        if old is not None:
            self._close(old)
        self._readings.clear()
        self._previews.clear()
        self.problem.emit(None)
        self.changed.emit()
        self._ask()
        self._compute()

    def show_places(self, places: Sequence[Place]) -> None:
        """Show these places, and no others."""
        self.places.replace_all(places)
        self._readings.clear()
        self._previews.clear()
        self.problem.emit(None)
        self.places_changed.emit()
        if not len(self.places):
            self.reader.cancel()
            self.computer.cancel()
            self._tell_busy()
            self.changed.emit()
        self._ask()

    def add_place(self, place: Place) -> bool:
        """Show one more place; False where there are as many as can be told apart."""
        added = self.places.add(place)
        if added:
            self.problem.emit(None)
            self.places_changed.emit()
            self._ask()
        return added

    def remove_place(self, number: int) -> None:
        """Show a place no longer."""
        self.places.remove(number)
        self._readings.pop(number, None)
        for role in (METHOD, OTHER, SEASONS):
            self._previews.pop((number, role), None)
        self.places_changed.emit()
        self.changed.emit()

    def set_methods(self, methods: Mapping[str, Preview], titles: Mapping[str, str]) -> None:
        """Run other methods, or with other values, on all that was read."""
        self.methods, self.titles = dict(methods), dict(titles)
        self._compute()

    def set_look(self, look: Look) -> None:
        """Draw in another way."""
        if look != self.look:
            self.look = look
            self.changed.emit()

    def close(self) -> None:
        """Stop all work and close all files."""
        self._waiting.stop()
        self.reader.close()
        self.computer.close()
        self.learner.close()
        if self.source is not None:
            self._close(self.source)
            self.source = None

    def _close(self, source: Source) -> None:
        """Close a source as soon as nobody reads it, without waiting for that."""

        def close() -> None:
            with source.lock:
                source.close()

        Thread(target=close, name="close files", daemon=True).start()

    def _ask(self) -> None:
        """Read the places that were not read yet; with none, get ready for the first."""
        source = self.source
        missing = [one for one in self.places if one.number not in self._readings]
        if source is None or (len(self.places) and not missing):
            return

        def job(check: Check) -> Iterator[Reading]:
            if not missing:
                source.warm_up(check)
            for place in missing:
                yield source.read(place, check)

        self.reader.ask(job)
        self._tell_busy()

    def _read(self, reading: Reading) -> None:
        if not any(one is reading.place for one in self.places):
            return
        self._readings[reading.place.number] = reading
        for role in (METHOD, OTHER, SEASONS):
            self._previews.pop((reading.place.number, role), None)
        self._waiting.start()
        self._compute()

    def _compute(self) -> None:
        """Run the methods on all readings; those that have to learn first come when they have."""
        readings = [
            self._readings[one.number] for one in self.places if one.number in self._readings
        ]
        methods = {} if self.source is None else self._ready(self.source)
        if not methods:
            self.computer.cancel()
            self._tell_busy()
            self._show()
            return

        def job(check: Check) -> Iterator[dict[tuple[int, str], Previewed]]:
            found: dict[tuple[int, str], Previewed] = {}
            started = monotonic()
            for role, preview in methods.items():
                # Importing takes longer than many a click may.
                preview.method.load()
                for reading in readings:
                    check()
                    number = reading.place.number
                    before = None if role == METHOD else found.get((number, METHOD))
                    found[number, role] = _run(preview, reading, before)
                    if monotonic() - started > TOGETHER:
                        yield dict(found)
                        started = monotonic()
            yield found

        self.computer.ask(job)
        self._tell_busy()

    def _ready(self, source: Source) -> dict[str, Preview]:
        """Return the methods that can run; what others have found is shown no longer."""
        roles = [role for role in (METHOD, OTHER, SEASONS) if role in self.methods]
        found = zip(roles, self.learner.ready(source, [self.methods[role] for role in roles]))
        ready = {role: preview for role, preview in found if preview is not None}
        if METHOD in self.methods and METHOD not in ready:
            # Without the curve they would find something else, in the observations.
            ready = {role: preview for role, preview in ready.items() if not preview.on_curve}
        self._previews = {key: one for key, one in self._previews.items() if key[1] in ready}
        return ready

    def _computed(self, found: dict[tuple[int, str], Previewed]) -> None:
        known = set(self._readings)
        self._previews |= {key: one for key, one in found.items() if key[0] in known}
        self._show()

    def _show(self) -> None:
        self._waiting.stop()
        self.changed.emit()

    def _failed(self, problem: object) -> None:
        self._complaining = self.sender()
        self.problem.emit(problem)
        self._show()

    def _succeeded(self) -> None:
        """Take back what an earlier job of the same worker has complained of."""
        if self.sender() is self._complaining:
            self._complaining = None
            self.problem.emit(None)

    def _tell_busy(self) -> None:
        self.busy_changed.emit(self.is_busy)


def _observed(reading: Reading, days: NDArray[np.float64]) -> tuple[NDArray, NDArray]:
    """Return days and values (T, 1) observed, of a table those at the days of a curve.

    The result of a run on a table has what was observed in the rows of the same time alone.
    """
    known, values = reading.days[0], reading.blocks[0]
    if reading.ends is not None:
        there = np.isin(known, days)
        known, values = known[there], values[there]
    return known, values


def _run(preview: Preview, reading: Reading, before: Previewed | None) -> Previewed:
    """Run a method on a reading, or on the curve found before where it is to be run on that."""
    if preview.on_curve and before and before.curves:
        curve = before.curves[0]
        days, values = [curve.days], [curve.values[:, None]]
        observed = _observed(reading, curve.days)
        return preview.run(days, values, written_as=reading.written_as, observed=observed)
    return replace(preview, on_curve=False).run(
        reading.days, reading.blocks, written_as=reading.written_as, ends=reading.ends
    )
