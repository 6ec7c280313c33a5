"""How Sphinx makes the help site; scripts/docs calls it."""

from __future__ import annotations

import configparser
import re
import sys
from pathlib import Path

from docutils.nodes import Node, SkipNode
from docutils.utils.math.latex2mathml import tex2mathml
from sphinx.application import Sphinx
from sphinx.writers.html5 import HTML5Translator

ROOT = Path(__file__).resolve().parents[3]
"""The repository, seen from docs/_build/pages, where scripts/docs copies this file."""

sys.path.insert(0, str(ROOT / ".venv" / "plugins"))

METADATA = configparser.ConfigParser()
METADATA.read(ROOT / "metadata.txt", encoding="utf-8")
GENERAL = METADATA["general"]

project = GENERAL["name"]
author = GENERAL["author"]
release = GENERAL["version"]
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
myst_enable_extensions = ["dollarmath"]
myst_heading_anchors = 3
napoleon_numpy_docstring = False
napoleon_use_rtype = False
default_role = "code"  # what single backticks mean in docstrings
autodoc_typehints = "none"
autodoc_member_order = "bysource"
html_theme = "sphinx_rtd_theme"
html_theme_options = {"navigation_depth": 2}
html_static_path = ["static"]
html_css_files = ["style.css"]
html_show_copyright = False
html_show_sourcelink = False
html_math_renderer = "mathml"


def setup(app: Sphinx) -> None:
    """Add what Sphinx lacks."""
    app.connect("source-read", link_to_repository)
    app.connect("autodoc-process-docstring", keep_signs, priority=1)  # before napoleon
    app.add_html_math_renderer("mathml", (write_math, None), (write_block, None))


def link_to_repository(app: Sphinx, name: str, source: list[str]) -> None:
    """Lead links to files outside docs/ to the repository."""
    if "/" not in name:
        source[0] = source[0].replace("](../", f"]({GENERAL['repository']}/blob/main/")


def keep_signs(
    app: Sphinx, what: str, name: str, thing: object, options: object, lines: list[str]
) -> None:
    """Let signs of docstrings that mean something in reStructuredText stand for themselves."""
    for number, line in enumerate(lines):
        parts = line.split("`")
        parts[::2] = [re.sub(r"([|*]|_\b)", r"\\\1", part) for part in parts[::2]]
        lines[number] = "`".join(parts)
    if what in ("attribute", "data", "property"):
        lines.insert(0, "\\ ")  # or napoleon takes what stands before a colon for a type


def write_math(translator: HTML5Translator, node: Node) -> None:
    """Write a formula within a line as MathML, which browsers show without a script."""
    translator.body.append(tex2mathml(node.astext()))
    raise SkipNode


def write_block(translator: HTML5Translator, node: Node) -> None:
    """Write a formula on lines of its own."""
    translator.body.append(f'<div class="math">{tex2mathml(node.astext(), as_block=True)}</div>')
    raise SkipNode
