"""Makes the pages behind the help buttons of the algorithms' pages, for a plugin without network.

    .venv/docs/bin/python scripts/help_pages.py PAGES FOLDER

Each page is one file without scripts, so that any browser shows it from the disk. Links to other
pages lead to the site.
"""

from __future__ import annotations

import configparser
import re
import sys
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

ROOT = Path(__file__).resolve().parent.parent
FRAME = """<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>{title} - PhenoFuse</title><style>
body {{ font: 16px/1.5 sans-serif; max-width: 60em; margin: 2em auto; padding: 0 1em; }}
th, td {{ border: 1px solid #ccc; padding: 0.3em 0.6em; text-align: left; vertical-align: top; }}
table {{ border-collapse: collapse; }}
</style></head>
<body>
{body}
</body>
</html>
"""


def main(pages: Path, folder: Path) -> None:
    """Make the page of each algorithm."""
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    site = metadata["general"]["homepage"]
    folder.mkdir(parents=True, exist_ok=True)
    markdown = MarkdownIt().enable("table")
    for path in sorted(pages.glob("*.md")):
        if path.stem == "index":
            continue
        text = path.read_text(encoding="utf-8")
        text = re.sub(r"\]\(\.\./([\w-]+)\.md", rf"]({site}\1.html", text)
        title = escape(text.split("\n", 1)[0].removeprefix("# "))
        page = FRAME.format(title=title, body=markdown.render(text))
        (folder / f"{path.stem}.html").write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main(*(Path(one) for one in sys.argv[1:]))
