"""The boundary to a parcel database: scenes are ingested, claimed, and finished with their rows.

Any number of runs may work on one database at once. A run claims a scene, holds a sign of life for
it that the system takes back when the run dies, and writes its rows and its state in one
transaction. A scene in progress without a sign of life is free to be claimed again.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from types import TracebackType

from ...problem import Problem
from ...times.clock import iso
from .scenes import Histograms, Scene, Signatures
from .tables import require_codes, signature_table

SAME_PLACE = 1e-3
"""Degrees by which footprints of one scene may differ, reckoned by different versions of PROJ."""

Bounds = tuple[float, float, float, float]


class Catalogue(ABC):
    """A parcel database, open for one run. A context manager; one thread may use it."""

    name: str
    """What messages call it; no secrets."""

    def __init__(self) -> None:
        self.tables: dict[int, str] = {}
        """The table of signatures of each scene that was ingested here, by its id."""

    def ingest(self, scenes: Sequence[Scene], bands: Sequence[str] = ()) -> list[int]:
        """Make the scenes known, with the tables they need, and return their ids.

        A scene that is known already keeps its id and its state. `bands` are the variables that
        will be stored. Raises Problem for codes or names that do not fit, for tables that are
        there and made for something else, and for a scene known by the same name elsewhere.
        """
        for scene in scenes:
            require_codes(scene.sensor, scene.card)
        tables = [signature_table(scene) for scene in scenes]
        found = self._ingest(scenes, sorted(set(tables)), bands)
        for scene, (_, bounds) in zip(scenes, found):
            self._require_place(scene, bounds)
        ids = [number for number, _ in found]
        self.tables.update(zip(ids, tables))
        return ids

    def _require_place(self, scene: Scene, bounds: Bounds | None) -> None:
        if scene.bounds is None or bounds is None:
            return
        if max(abs(one - other) for one, other in zip(scene.bounds, bounds)) > SAME_PLACE:
            raise Problem(
                "{database} knows a scene {reference} of {time} in another place. Rename the stack "
                "so that its scenes differ from those, or choose another schema or file.",
                database=self.name,
                reference=scene.reference,
                time=iso(scene.time),
            )

    @abstractmethod
    def _ingest(
        self, scenes: Sequence[Scene], tables: Sequence[str], bands: Sequence[str]
    ) -> list[tuple[int, Bounds | None]]:
        """Create tables, insert what is new; return id and known bounds of each scene."""

    @abstractmethod
    def reopen(self) -> int:
        """Set the scenes ingested here that are extracted back to ingested; return how many."""

    @abstractmethod
    def claim(self, most: int = 1) -> list[int]:
        """Take up to `most` of the scenes ingested here that nobody is at, the oldest first."""

    @abstractmethod
    def store(
        self,
        scene: int,
        signatures: Sequence[Signatures],
        histograms: Histograms | None = None,
    ) -> int:
        """Write the rows of a claimed scene and its state at once; return the number of rows.

        Rows that the same parcels had in the same bands of the scene are replaced.
        """

    @abstractmethod
    def release(self, scenes: Sequence[int]) -> None:
        """Give claimed scenes back, as if they had not been claimed."""

    @abstractmethod
    def summary(self) -> Mapping[str, int]:
        """Return the number of the scenes ingested here by state."""

    @abstractmethod
    def bands_with_rows(self, bands: Sequence[str]) -> set[str]:
        """Return those of some bands that have a row in any of the scenes ingested here."""

    @abstractmethod
    def close(self) -> None:
        """Close it; scenes still claimed are free again. Safe to call twice."""

    def __enter__(self) -> Catalogue:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
