"""How the parts of a scene are drawn on matplotlib's axes.

Kinds of things differ by shape and line as well as by colour: observations are filled markers,
masked ones hollow, a second method is dashed, a second variable dotted. What a new kind of output
looks like is to be added to `draw_found`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .places import MARKERS, Place
from .reading import Variable
from .scene import METHOD, OTHER, Scene, band, folded, value_on

LINES = {METHOD: "-", OTHER: "--"}
"""Line styles of the methods; seasons are found in a dash-dotted curve of their own."""

YEAR_LINES = ("-", "--", "-.", ":")
MARKS = {"start": ("^", "Start"), "peak": ("*", "Peak"), "end": ("v", "End")}
"""Marker and name of the marks of a season."""

FURTHER_MARKERS = ("x", "+", "1", "2", "3", "4")
"""Of the further variables, by the number of the place."""

SEASON_SHADE = 0.13
"""How dense a season's shade is."""

PEERS_SHADE = 0.25
"""How dense the range of the peers is."""

EVENT_LINE = (0, (1.5, 0.8))
"""The dashes of an event."""


@dataclass(frozen=True)
class Palette:
    """The colours of the ground and of what is no series."""

    ground: str
    text: str
    lines: str
    on_dark: bool


def colour_of(place: Place, rank: int, alone: bool, palette: Palette) -> str:
    """Return the colour of a series: of its place, and of its variable where there is one place."""
    if not alone or rank == 0:
        return place.colour(palette.on_dark)
    other = Place(place.kind, place.geometry, place.crs, number=place.number + rank)
    return other.colour(palette.on_dark)


def draw_series(axes: Sequence[Any], scene: Scene, palette: Palette) -> list[tuple[Any, ...]]:
    """Draw the observations; return points to be hovered over: artist, place, variable, days."""
    hovered = []
    alone = len(scene.readings) == 1
    for place, rank, variable in scene.series():
        axis = axes[min(rank, len(axes) - 1)]
        colour = colour_of(place, rank, alone, palette)
        if scene.look.peers and variable.peers:
            _draw_peers(axis, scene, variable, palette)
        if not scene.look.observations:
            continue
        if scene.look.folded:
            _draw_years(axis, variable, place, alone, palette)
            continue
        if variable.low is not None:
            axis.vlines(
                variable.days, variable.low, variable.high, color=colour, alpha=0.4, linewidth=2
            )
        marker = place.marker if rank == 0 else FURTHER_MARKERS[(place.number - 1) % 6]
        style = {"marker": marker, "color": colour, "linestyle": "none"}
        filled = {
            "markersize": 5,
            "markeredgewidth": 0.6 if rank == 0 else 1.2,
            "markeredgecolor": palette.ground if rank == 0 else colour,
        }
        hollow = {
            "markersize": 4,
            "markerfacecolor": "none",
            "markeredgewidth": 0.9,
            "alpha": 0.55 if alone else 0.35,
            "zorder": 1.5,
        }
        for values, look in ((variable.values, filled), (variable.masked, hollow)):
            if values is None or not np.isfinite(values).any():
                continue
            times = np.flatnonzero(np.isfinite(values))
            (points,) = axis.plot(variable.days[times], values[times], **style, **look)
            hovered.append((points, place, variable, times))
    return hovered


def _draw_peers(axis: Any, scene: Scene, variable: Variable, palette: Palette) -> None:
    middle, low, high = variable.peers
    known = np.isfinite(middle)
    days = variable.days[known]
    if scene.look.folded or not days.size:
        return
    axis.fill_between(
        days,
        low[known],
        high[known],
        color=palette.lines,
        alpha=PEERS_SHADE,
        linewidth=0,
        zorder=0.5,
    )
    axis.plot(
        days,
        middle[known],
        color=palette.text,
        linewidth=1,
        linestyle=(0, (1, 1)),
        zorder=0.6,
    )


def _draw_years(axis: Any, variable: Variable, place: Place, alone: bool, palette: Palette) -> None:
    years, days = folded(variable.days)
    for rank, year in enumerate(np.unique(years)):
        known = (years == year) & np.isfinite(variable.values)
        axis.plot(
            days[known],
            variable.values[known],
            linestyle="none",
            marker=MARKERS[rank % len(MARKERS)] if alone else place.marker,
            markersize=4,
            color=colour_of(place, rank, alone, palette),
            alpha=0.8,
        )


def draw_found(axes: Sequence[Any], scene: Scene, palette: Palette) -> list[Any]:
    """Draw what the methods found: curves with their bands, and the marks of seasons."""
    artists: list[Any] = []
    alone = len(scene.readings) == 1
    for place, role, curve in scene.curves():
        axis = axes[min(curve.variable, len(axes) - 1)]
        colour = colour_of(place, curve.variable, alone, palette)
        style = ":" if curve.variable and role == METHOD else LINES.get(role, "-.")
        width = 1.8 if role == METHOD else 1.5
        if role == OTHER and alone:
            colour = colour_of(place, 1, True, palette)
        edges = band(curve)
        if scene.look.folded:
            artists += _draw_folded(axis, curve.days, curve.values, place, alone, palette)
            continue
        if edges:
            fill = axis.fill_between(curve.days, *edges, color=colour, alpha=0.2, linewidth=0)
            artists.append(fill)
            for edge in edges:
                artists += axis.plot(curve.days, edge, color=colour, alpha=0.5, linewidth=0.6)
        artists += axis.plot(
            curve.days, curve.values, color=colour, linestyle=style, linewidth=width
        )
    if not scene.look.folded:
        artists += _draw_seasons(axes[0], scene, palette)
        artists += _draw_events(axes[0], scene, palette)
    return artists


def _draw_folded(
    axis: Any,
    days: NDArray[np.float64],
    values: NDArray[np.floating],
    place: Place,
    alone: bool,
    palette: Palette,
) -> list[Any]:
    artists = []
    years, moved = folded(days)
    for rank, year in enumerate(np.unique(years)):
        of_year = years == year
        of_colour = colour_of(place, rank, alone, palette)
        artists += axis.plot(
            moved[of_year],
            values[of_year],
            color=of_colour,
            linestyle=YEAR_LINES[rank % len(YEAR_LINES)],
            linewidth=1.6,
        )
    return artists


def _draw_seasons(axis: Any, scene: Scene, palette: Palette) -> list[Any]:
    """Draw each season: shaded for a single place, else a bar at the bottom; and its marks."""
    artists: list[Any] = []
    alone = len(scene.readings) == 1
    rank = {reading.place.number: number for number, reading in enumerate(scene.readings)}
    across = axis.get_xaxis_transform()
    for place, season, curve in scene.seasons():
        colour = place.colour(palette.on_dark)
        start, end = season.day("start"), season.day("end")
        if np.isfinite(start) and np.isfinite(end):
            if alone:
                artists.append(axis.axvspan(start, end, color=colour, alpha=SEASON_SHADE, lw=0))
            else:
                height = 0.015 + 0.022 * rank[place.number]
                artists += axis.plot(
                    [start, end],
                    [height, height],
                    color=colour,
                    linewidth=3,
                    transform=across,
                    solid_capstyle="butt",
                )
        for mark, (marker, _) in MARKS.items():
            day = season.day(mark)
            if not np.isfinite(day):
                continue
            value = value_on(curve, day) if curve else _observed(scene, place, day)
            low, high = season.day(f"{mark}_low"), season.day(f"{mark}_high")
            if np.isfinite(low) and np.isfinite(high):
                artists += axis.plot(
                    [low, high],
                    [value, value],
                    color=palette.text,
                    linewidth=1.4,
                    marker="|",
                    markersize=9,
                )
            artists += axis.plot(
                [day],
                [value],
                marker=marker,
                markersize=11 if mark == "peak" else 9,
                color=colour,
                markeredgecolor=palette.text,
                markeredgewidth=0.9,
                linestyle="none",
                zorder=5,
            )
    return artists


def _draw_events(axis: Any, scene: Scene, palette: Palette) -> list[Any]:
    """Draw each event along the curve from its first date to its last, a cross at the first."""
    artists: list[Any] = []
    for place, event, curve in scene.events():
        ends = event.days
        between = np.zeros(0) if curve is None else curve.days
        inside = between[(between > ends[0]) & (between < ends[-1])]
        days = np.unique([*ends, *inside])
        values = [value_on(curve, day) if curve else _observed(scene, place, day) for day in days]
        artists += axis.plot(
            days,
            values,
            color=palette.text,
            linewidth=2.6,
            linestyle=EVENT_LINE,
            marker="X",
            markersize=9,
            markerfacecolor=place.colour(palette.on_dark),
            markeredgecolor=palette.text,
            markeredgewidth=0.8,
            markevery=[0],
            zorder=5,
        )
    return artists


def _observed(scene: Scene, place: Place, day: float) -> float:
    """Return the value on a day on straight lines between the observations of a place."""
    for of, rank, variable in scene.series():
        known = np.isfinite(variable.values)
        if of.number == place.number and rank == 0 and known.any():
            return float(np.interp(day, variable.days[known], variable.values[known]))
    return np.nan
