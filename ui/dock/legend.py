"""The entries of the plot's legend: what each shape, line and colour stands for."""

from __future__ import annotations

from typing import Any

import numpy as np

from ...algorithms.text import tr
from .drawing import LINES, MARKS, SEASON_SHADE, YEAR_LINES, Palette, colour_of
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
        marker = place.marker if rank == 0 else "x"
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
    shows_masked = scene.look.observations and not scene.look.folded
    masked = [one.masked for _, _, one in scene.series() if one.masked is not None]
    if shows_masked and any(np.isfinite(one).any() for one in masked):
        look = {"marker": "o", "markerfacecolor": "none", "linestyle": "none", "alpha": 0.7}
        found.append((tr("Masked"), {"color": palette.text, "markersize": 5, **look}))
    if any(one.low is not None for _, _, one in scene.series()) and not scene.look.folded:
        look = {"color": palette.text, "alpha": 0.5, "linewidth": 2, "marker": "|"}
        found.append((tr("Middle half of the pixels"), {**look, "linestyle": "none"}))
    if scene.look.folded:
        return found + _years(scene, palette)
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
        found.append((tr("Peers: median, 10 to 90 %"), look))
    return found + _seasons(scene, palette)


def _seasons(scene: Scene, palette: Palette) -> list[Entry]:
    seasons = [season for _, season, _ in scene.seasons()]
    found: list[Entry] = []
    for mark, (marker, title) in MARKS.items():
        if any(np.isfinite(one.day(mark)) for one in seasons):
            look = {"marker": marker, "linestyle": "none", "markersize": 8}
            found.append((tr(title), {"color": palette.lines, **look}))
    if found:
        found.append((tr("Season"), {"patch": 2 * SEASON_SHADE, "color": palette.text}))
    return found


def _years(scene: Scene, palette: Palette) -> list[Entry]:
    curves = list(scene.curves())
    if not curves:
        return []
    alone = len(scene.readings) == 1
    years = np.unique(np.concatenate([folded(curve.days)[0] for _, _, curve in curves]))
    place = curves[0][0]
    return [
        (
            str(year),
            {
                "color": colour_of(place, rank, True, palette) if alone else palette.text,
                "linestyle": YEAR_LINES[rank % len(YEAR_LINES)],
            },
        )
        for rank, year in enumerate(years)
    ]
