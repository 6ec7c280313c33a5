"""What methods learn from a sample of the source: once, in the background, and kept.

What was learned is kept with the source for as long as its files and the parameters of learning
are the same; a click, or a slider that learning does not depend on, does not learn again.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...algorithms.preview import Preview
from ...cube.problem import Problem
from .stack_source import StackSource
from .table_source import TableSource
from .worker import Check, CheckedFeedback, Worker

MOST = 16
"""States of methods that are kept of a source; the oldest ones are learned again."""


class Learner(QObject):
    """Learns in a thread of its own, so that clicks and other methods do not wait for it."""

    learned = pyqtSignal()
    """Something that was asked for is known now."""
    busy_changed = pyqtSignal()
    """It begins or ends."""

    def __init__(self) -> None:
        super().__init__()
        self.worker = Worker("learn")
        self.worker.answered.connect(self._one_is_learned)
        self.worker.finished.connect(self.busy_changed)
        self._asked: tuple[object, set[tuple[object, ...]]] = (None, set())

    @property
    def busy(self) -> bool:
        """Whether something is being learned."""
        return self.worker.busy

    def ready(
        self, source: StackSource | TableSource, previews: Sequence[Preview]
    ) -> list[Preview | None]:
        """Return the methods with what they have learned; None for those that are learning."""
        found, missing = [], {}
        for one in previews:
            if not _learns(one):
                found.append(one)
                continue
            key = one.learning_key
            state = source.learned.get(key)
            found.append(None if state is None else replace(one, learned=state))
            if state is None:
                missing[key] = one
        self._ask(source, missing)
        return found

    def cancel(self) -> None:
        """Learn nothing any more."""
        self._asked = (None, set())
        self.worker.cancel()
        self.busy_changed.emit()

    def close(self) -> None:
        """Stop; nothing is told any more."""
        self.worker.close()

    def _ask(
        self, source: StackSource | TableSource, missing: dict[tuple[object, ...], Preview]
    ) -> None:
        if not missing:
            if self.busy:
                self.cancel()
            return
        if self.busy and self._asked == (source, set(missing)):
            return
        self._asked = source, set(missing)

        def job(check: Check) -> Iterator[tuple[object, ...]]:
            for key, preview in missing.items():
                with source.lock:
                    source.open(check)
                    kept, names = source.learned, source.variable_names
                if key not in kept:
                    state = preview.learn(
                        lambda count: source.sample(count, check), names, CheckedFeedback(check)
                    )
                    while len(kept) >= MOST:
                        kept.pop(next(iter(kept)))
                    kept[key] = state
                yield key

        self.worker.ask(job)
        self.busy_changed.emit()

    def _one_is_learned(self, key: tuple[object, ...]) -> None:
        self._asked[1].discard(key)
        self.learned.emit()


def _learns(preview: Preview) -> bool:
    try:
        return preview.learns_from_sample()
    except Problem:  # which its run will raise again
        return False
