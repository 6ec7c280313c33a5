"""Work off the main thread, whose result comes back to it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask

from ..algorithms.text import tr, tr_problem
from ..cube.problem import Problem


class Background(QgsTask):
    """Calls a function in a thread of QGIS, and hands its result to the main thread."""

    def __init__(
        self,
        title: str,
        work: Callable[[], Any],
        then: Callable[[Any], None],
        failed: Callable[[str], None],
    ) -> None:
        super().__init__(title, QgsTask.Flag.CanCancel)
        self.work, self.then, self.failed = work, then, failed
        self.result: Any = None
        self.reason = ""

    def run(self) -> bool:
        """Work; called by QGIS in a thread."""
        try:
            self.result = self.work()
        except Problem as problem:
            self.reason = tr_problem(problem)
        except Exception as error:  # noqa: BLE001 - whatever it is, the user has to be told
            self.reason = tr("Something went wrong: {reason}", reason=repr(error))
        return not self.reason

    def finished(self, is_fine: bool) -> None:
        """Hand over the result; called by QGIS on the main thread."""
        if is_fine:
            self.then(self.result)
        else:
            self.failed(self.reason or tr("Cancelled."))

    def begin(self) -> None:
        """Queue it."""
        QgsApplication.taskManager().addTask(self)
