"""Writes a page for each module of series/ and cube/, which Sphinx fills from the docstrings.

python scripts/api_pages.py FOLDER
"""

from __future__ import annotations

import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ROOMS = {
    "series": "The methods: functions of days and values that need numpy and scipy alone.",
    "cube": "Stacks on disk: times, grids, masks, blocks, parcels. Needs GDAL, and no QGIS.",
}
PAGE = """# {name}

```{{eval-rst}}
.. automodule:: phenofuse.{name}
   :members:
```
"""


def main(folder: Path) -> None:
    """Write the pages, and an index for each room."""
    folder.mkdir(parents=True, exist_ok=True)
    for room, text in ROOMS.items():
        names = [
            ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__")
            for path in sorted((ROOT / room).rglob("*.py"))
        ]
        for name in names:
            (folder / f"{name}.md").write_text(PAGE.format(name=name), encoding="utf-8")
        tree = ["```{toctree}", ":maxdepth: 1", "", *names, "```"]
        lines = [f"# The modules of {room}/", "", text, "", *tree]
        (folder / f"{room}-index.md").write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
