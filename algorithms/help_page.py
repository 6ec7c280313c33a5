"""The page that the help button of an algorithm opens."""

from __future__ import annotations

import configparser
from pathlib import Path

ROOT = Path(__file__).parent.parent
PAGES = ROOT / "resources" / "help"
"""Where packaging puts the pages, for a computer without network."""


def help_url(name: str) -> str:
    """Return the address of an algorithm's page: in the plugin, else on its site."""
    page = PAGES / f"{name}.html"
    if page.is_file():
        return page.as_uri()
    metadata = configparser.ConfigParser()
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    return f"{metadata['general']['homepage']}algorithms/{name}.html"
