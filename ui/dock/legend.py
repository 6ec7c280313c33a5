"""The entries of the plot's legend: what each shape, line and colour stands for."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...algorithms.text import tr
from .drawing import (
    EVENT_LINE,
    FURTHER_MARKERS,
    LINES,
    MARKS,
    PEERS_SHADE,
    SEASON_SHADE,
    YEAR_LINES,
    Palette,
    colour_of,
)
from .places import MARKERS
from .scene import METHOD, OTHER, Scene, folded

Entry = tuple[str, dict[str, Any]]
"""A label and the look of a line that stands for it; "patch" among it makes it an area."""


def entries(scene: Scene, palette: Palette) -> list[Entry]:
    """Return the entries, each kind of thing once."""
    found: list[Entry] = []
    alone = len(scene.readings) == 1
    several = len(scene.variables()) > 1
    for place, rank, variable in scene.series():
        if not scene.look.observations or (rank and not alone):
            continue
        marker = place.marker if rank == 0 else FURTHER_MARKERS[(place.number - 1) % 6]
        label = variable.name if alone else place.label
        if alone and not several:
            label = place.label
        found.append(
            (
                label,
                {
                    "marker": marker,
                    "color": colour_of(place, rank, alone, palette),
                    "linestyle": "none",
                    "markersize": 6,
                },
            )
        )
    masked = [one.masked for _, _, one in scene.series() if one.masked is not None]
    if scene.shows_masked and any(np.isfinite(one).any() for one in masked):
        look = {"marker": "o", "markerfacecolor": "none", "linestyle": "none", "alpha": 0.7}
        found.append((tr("Masked"), {"color": palette.text, "markersize": 5, **look}))
    if any(one.low is not None for _, _, one in scene.series()) and not scene.look.folded:
        look = {"marker": "|", "markersize": 11, "markeredgewidth": 2.5, "linestyle": "none"}
        found.append((tr("Middle half of the pixels"), {"color": palette.lines, **look}))
    if scene.look.folded:
        return ([] if alone else found) + _years(scene, palette)
    curves = list(scene.curves())
    for role in (METHOD, OTHER):
        of_role = [one for one in curves if one[1] == role]
        if of_role:
            place = of_role[0][0]
            rank = 1 if role == OTHER and alone else 0
            colour = colour_of(place, rank, True, palette) if alone else palette.text
            look = {"color": colour, "linestyle": LINES[role], "linewidth": 1.8}
            found.append((scene.titles.get(role, ""), look))
        if any(curve.deviation is not None for _, _, curve in of_role):
            found.append((tr("± 2 standard deviations"), {"patch": 0.25, "color": colour}))
    if any(role not in LINES for _, role, _ in curves):
        found.append((tr("Smoothed first"), {"color": palette.text, "linestyle": "-."}))
    if scene.look.peers and any(one.peers for _, _, one in scene.series()):
        look = {"color": palette.text, "linestyle": ":", "linewidth": 1.2}
        found.append((tr("Peers: median"), look))
        found.append((tr("Peers: 10 to 90 %"), {"patch": PEERS_SHADE, "color": palette.lines}))
    return found + _marks(scene, palette)


def _marks(scene: Scene, palette: Palette) -> list[Entry]:
    seasons = [season for _, season, _ in scene.seasons()]
    found: list[Entry] = []
    for mark, (marker, title) in MARKS.items():
        if any(np.isfinite(one.day(mark)) for one in seasons):
            look = {"marker": marker, "linestyle": "none", "markersize": 8}
            found.append((tr(title), {"color": palette.lines, **look}))
    if any(True for _ in scene.events()):
        look = {"marker": "X", "markersize": 8, "linestyle": EVENT_LINE, "linewidth": 2.6}
        found.append(
            (tr("Event"), {"color": palette.text, "markerfacecolor": palette.lines, **look})
        )
    if seasons:
        found.append((tr("Season"), {"patch": 2 * SEASON_SHADE, "color": palette.text}))
    return found


def _years(scene: Scene, palette: Palette) -> list[Entry]:
    alone = len(scene.readings) == 1
    days = [variable.days for _, _, variable in scene.series()]
    years = np.unique(folded(np.concatenate(days))[0]) if days else ()
    found = []
    for rank, year in enumerate(years):
        look: dict[str, Any] = {"linestyle": YEAR_LINES[rank % len(YEAR_LINES)]}
        if alone:
            place = scene.readings[0].place
            look["color"] = colour_of(place, rank, True, palette)
            look |= {"marker": MARKERS[rank % len(MARKERS)], "markersize": 5}
        found.append((str(year), {"color": palette.text, **look}))
    return found
