"""Writes the reference: a page of each algorithm, read from the algorithms in a QGIS.

    .venv/bin/python scripts/algorithm_pages.py FOLDER

Each is `<id>.md` in Markdown, and `index.md` lists them by group.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from itertools import groupby
from pathlib import Path

from qgis.core import QgsApplication, QgsProcessingAlgorithm

from phenofuse.provider.provider import PhenoFuseProvider

sys.path.insert(0, str(Path(__file__).parent))
from algorithm_page import page, plain


def write(folder: Path, algorithms: Iterable[QgsProcessingAlgorithm]) -> None:
    """Write the pages of algorithms into a folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = sorted(algorithms, key=lambda one: (one.group(), one.displayName(), one.name()))
    for one in listed:
        (folder / f"{one.name()}.md").write_text(page(one), encoding="utf-8")
    (folder / "index.md").write_text(index(listed), encoding="utf-8")


def index(algorithms: list[QgsProcessingAlgorithm]) -> str:
    """Return the page that lists all, sorted by group."""
    lines = ["# Algorithms", "", "Every algorithm of the toolbox, by its group.", ""]
    for group, members in groupby(algorithms, lambda one: one.group()):
        lines += [f"## {plain(group)}", "", "| algorithm | what it does |", "|---|---|"]
        names = []
        for one in members:
            names.append(one.name())
            link = f"[{plain(one.displayName())}]({one.name()}.md)"
            lines.append(f"| {link} (`{one.id()}`) | {plain(one.shortDescription())} |")
        lines += ["", "```{toctree}", ":hidden:", "", *names, "```", ""]
    return "\n".join(lines)


if __name__ == "__main__":
    application = QgsApplication([], False)
    application.initQgis()
    provider = PhenoFuseProvider()
    application.processingRegistry().addProvider(provider)
    write(Path(sys.argv[1]), [one.create() for one in provider.algorithms()])
    application.exitQgis()
