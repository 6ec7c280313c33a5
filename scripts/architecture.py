"""Draws the picture of docs/architecture.md: the rooms, and the arrows that their imports make.

Run it as `scripts/architecture`. Boxes have their place here; which arrows there are, how wide they
are and which packages a room uses is read from the imports of all files.
"""

from __future__ import annotations

import math
import sys
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html import escape

from phenofuse.scripts.imports import ROOT, imports, room_of, sources

PICTURE = ROOT / "docs" / "images" / "architecture.svg"
WIDTH, HEIGHT = 960, 850
INK, QUIET, GROUND = "#1f2933", "#5b6773", "#ffffff"


@dataclass(frozen=True)
class Box:
    """A room in the picture."""

    title: str
    """Its name."""
    says: str
    """What lives there."""
    x: int
    """Left edge."""
    y: int
    """Upper edge."""
    width: int
    height: int
    fill: str
    """Its colour."""

    @property
    def right(self) -> int:
        """Right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> int:
        """Lower edge."""
        return self.y + self.height


KNOWS_QGIS, KNOWS_NONE, SCIENCE = "#dbe7f4", "#e3efdc", "#fbe9c6"

BOXES = {
    "plugin": Box("plugin.py", "what QGIS loads", 40, 40, 880, 76, KNOWS_QGIS),
    "ui": Box("ui/", "dock, map tools,\njob panel", 40, 166, 190, 486, KNOWS_QGIS),
    "provider": Box(
        "provider/", "the list of algorithms for Processing", 390, 166, 530, 76, KNOWS_QGIS
    ),
    "algorithms": Box(
        "algorithms/",
        "declarations of methods, and the runners: stack, parcel table, openEO, preview",
        300,
        292,
        620,
        84,
        KNOWS_QGIS,
    ),
    "remote": Box("remote/", "openEO: login, graphs, jobs", 300, 426, 250, 84, KNOWS_QGIS),
    "cube": Box(
        "cube/", "stacks on disk: times, grids, blocks, parcels", 248, 560, 462, 92, KNOWS_NONE
    ),
    "series": Box(
        "series/", "the science: one file a family of methods", 300, 702, 620, 84, SCIENCE
    ),
}
"""The rooms from top to bottom; `__init__.py` is drawn as a part of plugin.py."""

LANES = {
    ("plugin", "ui"): 135,
    ("plugin", "provider"): 655,
    ("provider", "algorithms"): 655,
    ("plugin", "algorithms"): 345,
    ("plugin", "cube"): 274,
    ("algorithms", "remote"): 425,
    ("algorithms", "cube"): 640,
    ("algorithms", "series"): 820,
    ("remote", "cube"): 425,
    ("cube", "series"): 505,
    ("ui", "algorithms"): 334,
    ("ui", "remote"): 468,
    ("ui", "cube"): 606,
}
"""Where an arrow runs: its x, or its y for those that leave `ui` sideways."""

Arrows = Mapping[tuple[str, str], int]
"""How many imports one room makes of another."""


def read() -> tuple[dict[tuple[str, str], int], dict[str, list[str]]]:
    """Return the arrows, and the packages that each room uses beside Python's own."""
    arrows: Counter[tuple[str, str]] = Counter()
    packages: dict[str, set[str]] = {name: set() for name in BOXES}
    for name in sources():
        room = drawn(room_of(name))
        for imported, _ in imports(name, (ROOT / name).read_text(encoding="utf-8")):
            top = imported.lstrip(".").split(".")[0]
            if not imported.startswith("."):
                packages[room] |= {top} - sys.stdlib_module_names
            elif drawn(top) != room:
                arrows[room, drawn(top)] += 1
    return dict(arrows), {name: sorted(used, key=str.lower) for name, used in packages.items()}


def drawn(room: str) -> str:
    """Return the box of a room."""
    return "plugin" if room == "__init__" else room


def draw(arrows: Arrows, packages: Mapping[str, Iterable[str]]) -> str:
    """Return the picture as SVG; the same text for the same imports."""
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" '
        f'font-family="Helvetica, Arial, sans-serif" fill="{INK}">',
        "<title>The rooms of PhenoFuse and the imports between them</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT}" rx="12" fill="{GROUND}"/>',
    ]
    parts += [arrow(*pair, arrows[pair]) for pair in sorted(arrows, key=list(LANES).index)]
    for name, box in BOXES.items():
        parts += room(name, box, packages[name])
    return "\n".join([*parts, *legend(), "</svg>", ""])


def room(name: str, box: Box, packages: Iterable[str]) -> list[str]:
    """Return a box with its words."""
    used = list(packages)
    lines = [(box.title, 19, INK, "bold")]
    lines += [(one, 14, INK, "normal") for one in box.says.split("\n")]
    lines += [(one, 12, QUIET, "normal") for one in wrapped(used, box.width - 30)]
    heights = [size * 1.32 for _, size, *_ in lines]
    y = box.y + (box.height - sum(heights)) / 2
    parts = [
        f'<g data-room="{name}" data-packages="{" ".join(used)}">',
        f'<rect x="{box.x}" y="{box.y}" width="{box.width}" height="{box.height}" rx="10" '
        f'fill="{box.fill}"/>',
    ]
    for (text, size, colour, weight), height in zip(lines, heights):
        y += height
        parts.append(
            f'<text x="{box.x + box.width / 2:g}" y="{y - height * 0.28:.1f}" font-size="{size}" '
            f'font-weight="{weight}" fill="{colour}" text-anchor="middle">{escape(text)}</text>'
        )
    return [*parts, "</g>"]


def wrapped(words: Iterable[str], width: float) -> list[str]:
    """Return words, a dot between them, in lines of a width."""
    lines: list[str] = []
    for word in words:
        if lines and 6.2 * len(f"{lines[-1]}   {word}") <= width:
            lines[-1] += f" · {word}"
        else:
            lines.append(word)
    return lines


def arrow(source: str, target: str, count: int) -> str:
    """Return an arrow from one box to another, as wide as there are imports."""
    one, other, lane = BOXES[source], BOXES[target], LANES[source, target]
    sideways = lane > one.y and source == "ui"
    start, end = (one.right, other.x) if sideways else (one.bottom, other.y)
    half = width_of(count) / 2
    head, wing = 9 + half, half + 5
    corners = [(start, -half), (end - head, -half), (end - head, -wing), (end - 1, 0)]
    corners += [(end - head, wing), (end - head, half), (start, half)]
    points = [
        f"{along:g},{lane + across:g}" if sideways else f"{lane + across:g},{along:g}"
        for along, across in corners
    ]
    return (
        f'<polygon points="{" ".join(points)}" fill="{QUIET}" data-from="{source}" '
        f'data-to="{target}" data-imports="{count}"/>'
    )


def width_of(count: int) -> float:
    """Return the width of an arrow, the root of the number of imports."""
    return round(math.sqrt(count), 1)


def legend() -> list[str]:
    """Return what colours and widths mean."""
    y = HEIGHT - 24
    parts, x = [], 40
    for fill, text, length in (
        (KNOWS_QGIS, "knows QGIS", 130),
        (KNOWS_NONE, "no QGIS: scripts too", 180),
        (SCIENCE, "numpy and scipy: runs on openEO too", 290),
    ):
        parts.append(f'<rect x="{x}" y="{y - 12}" width="22" height="16" rx="4" fill="{fill}"/>')
        parts.append(f'<text x="{x + 30}" y="{y + 1}" font-size="13">{text}</text>')
        x += length
    for count in (10, 100, 400):
        half = width_of(count) / 2
        parts.append(
            f'<rect x="{x}" y="{y - 4 - half:g}" width="30" height="{2 * half:g}" fill="{QUIET}"/>'
        )
        label = f"{count} imports" if count == 400 else f"{count}"
        parts.append(f'<text x="{x + 38}" y="{y + 1}" font-size="13">{label}</text>')
        x += 70
    return parts


def main() -> None:
    """Write the picture."""
    PICTURE.write_text(draw(*read()), encoding="utf-8")


if __name__ == "__main__":
    main()
