"""How stacks are computed on the way to what is made of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

import numpy as np
from qgis.core import QgsProcessingFeedback, QgsProcessingMultiStepFeedback

from ...cube.derived import Compute, derive_stack
from ...cube.raster import Backend
from ...cube.raster.grid import Grid
from ...cube.run import Cancelled, Output, time_bands
from ...cube.sampling import look_at
from ...cube.stack import Stack, open_stack
from ..text import tr
from .same_times import shown_on


class Derivation:
    """Computes stacks, one step of the progress each."""

    def __init__(
        self, backend: Backend, folder: Path, budget: int, feedback: QgsProcessingFeedback
    ) -> None:
        """Remember what to work with.

        `folder` is for stacks that nobody keeps, `budget` the memory it may take (bytes).
        """
        self.backend, self.folder, self.budget, self.feedback = backend, folder, budget, feedback
        self._steps = QgsProcessingMultiStepFeedback(1, feedback)
        self._done = 0

    def expect(self, steps: int) -> None:
        """Share the progress out among so many steps."""
        self._steps = QgsProcessingMultiStepFeedback(steps, self.feedback)

    def next_step(self) -> QgsProcessingMultiStepFeedback:
        """Begin the next step of the progress, and return its feedback."""
        self._steps.setCurrentStep(self._done)
        # A step that ends at once would else not be seen: its progress is that of the one before.
        self._steps.setProgress(0)
        self._done += 1
        return self._steps

    def __call__(
        self,
        name: str,
        stacks: Sequence[Stack],
        compute: Compute,
        target: Path | None = None,
        *,
        halo: int = 0,
        by_date: bool = False,
        metadata: Mapping[str, str] | None = None,
    ) -> Stack:
        """Compute a stack of stacks on one grid, see `derive_stack`; `name` is for the log.

        `metadata` are of the whole file.
        """
        path = target or self.folder / f"{self._done}.tif"
        step = self.next_step()
        gaps = derive_stack(
            stacks,
            self.backend,
            compute,
            Output(path, time_bands(stacks[0].times), dict(metadata or {})),
            halo=halo,
            by_date=by_date,
            budget=self.budget,
            progress=lambda share: step.setProgress(100 * share),
            cancelled=self.feedback.isCanceled,
        )
        self.feedback.pushInfo(
            tr(
                "{name}: computed at {count} times, {gaps:.1f} % gaps.",
                name=name,
                count=len(stacks[0].times),
                gaps=100 * gaps,
            )
        )
        return open_stack(path, self.backend)

    def look_at(self, stack: Stack) -> np.ndarray:
        """Return values of a stack at some times and places, in any order."""
        return look_at(stack, self.backend, self._check)

    def _check(self) -> None:
        if self.feedback.isCanceled():
            raise Cancelled

    def is_on(self, stack: Stack, grid: Grid) -> bool:
        """Whether a stack has this very grid."""
        return stack.grid.same_as(grid, self.backend.same_crs)

    def on_grid(self, stack: Stack, grid: Grid, name: str, resampling: str = "bilinear") -> Stack:
        """Return a stack on a grid, and say so where it is warped."""
        return shown_on(stack, grid, name, self.backend, self.feedback, resampling)
