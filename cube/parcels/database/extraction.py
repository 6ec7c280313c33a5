"""One run's share of the work on a database: claim scenes, extract them, store their rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from time import monotonic
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...problem import Problem
from ...raster import Backend
from ...run import MEBIBYTE
from ...stack import Stack
from ..extract import Measure, extract
from ..pixels import CENTRE
from ..statistics import NAMES, statistics
from .catalogue import Catalogue
from .scenes import Histograms, Signatures, StackScene
from .tables import EXTRACTED, LARGEST_PID, STATISTICS

MOST_AT_ONCE = 8
"""Scenes claimed at once, for the outlines are turned into pixels anew for every claim."""

HELD_SHARE = 1 / 4
"""Share of the memory for the statistics of the scenes at hand."""


@dataclass(frozen=True)
class Variable:
    """A stack whose pixels are summed up by parcels."""

    stack: Stack
    """What to read."""
    outlines: Sequence[bytes]
    """WKB polygons of the parcels in the CRS of the stack."""
    measure: Measure = statistics
    """`statistics`, for signatures, or `class_counts`, for histograms."""


@dataclass(frozen=True)
class Report:
    """What a run did."""

    scenes: int
    """Scenes it extracted."""
    rows: int
    """Rows of signatures it wrote."""
    bands: int
    """Bands it extracted, over all scenes."""
    seconds: float
    """Time from the first claim on."""


def extract_scenes(
    catalogue: Catalogue,
    ids: Sequence[int],
    scenes: Sequence[StackScene],
    variables: Mapping[str, Variable],
    pids: Sequence[int] | NDArray[np.integer],
    backend: Backend,
    *,
    rule: str = CENTRE,
    minimum_pixels: int = 1,
    budget: int = 512 * MEBIBYTE,
    progress: Callable[[float], None] = lambda share: None,
    cancelled: Callable[[], bool] = lambda: False,
) -> Report:
    """Extract scenes until no other is free.

    `ids` are those the catalogue gave for `scenes`, `pids` the ids of the parcels of the outlines.
    Raises Cancelled and Problem; what was stored by then stays, and scenes that were begun are
    free again.
    """
    started = monotonic()
    numbers = np.asarray(pids, np.int64)
    known = dict(zip(ids, scenes))
    held = 8 * numbers.size * (len(STATISTICS) + 1) * max(len(variables), 1)
    fitting = int(HELD_SHARE * budget) // max(held, 1)
    done, rows, bands = [], 0, 0
    while True:
        finished = catalogue.summary().get(EXTRACTED, 0)
        # Towards the end in ones, so that several runs end together.
        fair = (len(ids) - finished) // MOST_AT_ONCE
        claimed = catalogue.claim(max(1, min(fair, fitting, MOST_AT_ONCE)))
        if not claimed:
            break
        waiting = list(claimed)

        def share(part: float, first: int = finished, count: int = len(claimed)) -> None:
            progress((first + part * count) / len(ids))

        try:
            batch = _Batch([known[one] for one in claimed], numbers)
            for index, (name, variable) in enumerate(variables.items()):
                before = index
                batch.read(
                    name,
                    variable,
                    backend,
                    rule=rule,
                    minimum_pixels=minimum_pixels,
                    budget=int((1 - HELD_SHARE) * budget),
                    progress=lambda part, before=before: share((before + part) / len(variables)),
                    cancelled=cancelled,
                )
            for one, signatures, histograms in zip(claimed, batch.signatures, batch.histograms):
                rows += catalogue.store(one, signatures, histograms)
                bands += len(signatures)
                waiting.remove(one)
                done.append(one)
        except BaseException:
            # Where this fails too the scenes are freed by closing the catalogue.
            with suppress(Problem):
                catalogue.release(waiting)
            raise
    return Report(len(done), rows, bands, monotonic() - started)


class _Batch:
    """The statistics of some scenes."""

    def __init__(self, scenes: Sequence[StackScene], pids: NDArray[np.int64]) -> None:
        self.scenes = scenes
        self.pids = pids
        self.signatures: list[list[Signatures]] = [[] for _ in scenes]
        self.histograms: list[Histograms | None] = [None for _ in scenes]

    def read(self, name: str, variable: Variable, backend: Backend, **options: Any) -> None:
        """Read one variable in all scenes that have it; `options` are those of `extract`."""
        places = {
            scene.times[name]: place
            for place, scene in enumerate(self.scenes)
            if name in scene.times
        }
        if not places:
            return
        shape = len(self.scenes), self.pids.size
        found: dict[str, NDArray[np.float64]] = {}
        wanted = np.zeros((len(variable.stack.times), self.pids.size), bool)
        wanted[list(places)] = True
        is_signature = variable.measure is statistics
        for part in extract(
            variable.stack,
            backend,
            variable.outlines,
            wanted=wanted,
            measure=variable.measure,
            **options,
        ):
            for key, values in part.statistics.items():
                if key not in found:
                    found[key] = np.full(shape, np.nan if is_signature else 0.0)
                for row, time in enumerate(part.times):
                    found[key][places[int(time)], part.parcels] = values[row]
        if is_signature and not found:
            found = {key: np.full(shape, np.nan) for key in STATISTICS}
        for place in places.values():
            of_scene = {key: values[place] for key, values in found.items()}
            if is_signature:
                self.signatures[place].append(Signatures(name, self.pids, of_scene))
            else:
                classes = {key: one for key, one in of_scene.items() if key not in NAMES}
                self.histograms[place] = Histograms(self.pids, classes)


def parcel_ids(ids: Sequence[Any]) -> NDArray[np.int64]:
    """Return ids as whole numbers, shape (P,); Problem where some are none a database can hold."""
    wrong = [
        one
        for one in ids
        if not (
            isinstance(one, (int, float)) and float(one).is_integer() and 0 <= one <= LARGEST_PID
        )
    ]
    if wrong:
        raise Problem(
            "{count} of {total} parcels have ids that are no whole numbers from 0 to {largest} "
            "(first: {first}), and the database keeps only those. Choose another field, or none "
            "to use the ids of the features.",
            count=len(wrong),
            total=len(ids),
            largest=LARGEST_PID,
            first=wrong[0],
        )
    return np.array([int(one) for one in ids], np.int64)
