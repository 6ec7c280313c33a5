"""The places whose series are shown, each with a number, a colour and a marker of its own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from qgis.core import QgsCoordinateReferenceSystem, QgsGeometry

from ...algorithms.text import tr

PIXEL, RECTANGLE, PARCEL = "pixel", "rectangle", "parcel"

MOST = 12
"""More places are not told apart in one plot."""

COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
"""Okabe and Ito's, which all kinds of colour vision tell apart."""

COLOURS_ON_DARK = ("#56B4E9", "#E69F00", "#2BC49A", "#E29BC2", "#FF8A3D", "#F0E442")
"""The same hues, light enough for a dark ground."""

MARKERS = ("o", "s", "^", "D", "v", "P")
"""Matplotlib's names: circle, square, triangle, diamond, triangle on its tip, plus."""


@dataclass(frozen=True)
class Place:
    """A pixel, a rectangle or a parcel."""

    kind: str
    """PIXEL, RECTANGLE or PARCEL."""
    geometry: QgsGeometry
    """A point or a polygon; null where a parcel of a table has none."""
    crs: QgsCoordinateReferenceSystem
    """Of the geometry."""
    parcel: object = None
    """The id of a parcel, as its field holds it."""
    number: int = 1
    """Shown on the map and in the plot; no two places have the same."""

    @property
    def label(self) -> str:
        """Return the name for people."""
        if self.kind == PARCEL:
            return tr("{number}: parcel {parcel}", number=self.number, parcel=self.parcel)
        if self.kind == RECTANGLE:
            return tr("{number}: rectangle", number=self.number)
        return tr("{number}: pixel", number=self.number)

    @property
    def marker(self) -> str:
        """Return matplotlib's name of its marker."""
        round_number, rank = divmod(self.number - 1, len(MARKERS))
        return MARKERS[(rank + round_number) % len(MARKERS)]

    def colour(self, on_dark: bool = False) -> str:
        """Return its colour."""
        return (COLOURS_ON_DARK if on_dark else COLOURS)[(self.number - 1) % len(COLOURS)]


class Places(Sequence[Place]):
    """The places that are shown, in the order of their numbers."""

    def __init__(self) -> None:
        self._places: list[Place] = []

    def __len__(self) -> int:
        return len(self._places)

    def __getitem__(self, index: Any) -> Any:
        return self._places[index]

    def __iter__(self) -> Iterator[Place]:
        return iter(self._places)

    def replace_all(self, places: Iterable[Place]) -> None:
        """Show these places alone; the first MOST of them."""
        self._places = []
        for place in places:
            self.add(place)

    def add(self, place: Place) -> bool:
        """Show one more place, with the lowest free number; False where there are too many."""
        taken = {one.number for one in self._places}
        free = [number for number in range(1, MOST + 1) if number not in taken]
        if not free:
            return False
        self._places.append(replace(place, number=free[0]))
        self._places.sort(key=lambda one: one.number)
        return True

    def remove(self, number: int) -> None:
        """Show the place of a number no longer."""
        self._places = [one for one in self._places if one.number != number]
