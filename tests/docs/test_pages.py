"""The pages of the help: each algorithm has one, its button opens it, and links lead somewhere."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingParameterDefinition

from phenofuse.algorithms import help_page

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "scripts"))


@pytest.fixture
def algorithms(processing):
    """New instances of all algorithms."""
    provider = QgsApplication.processingRegistry().providerById("phenofuse")
    return [one.create() for one in provider.algorithms()]


def test_every_algorithm_has_a_page_with_all_that_it_asks_for(algorithms, tmp_path):
    from algorithm_pages import write

    write(tmp_path, algorithms)
    index = (tmp_path / "index.md").read_text(encoding="utf-8")
    assert len(list(tmp_path.iterdir())) == len(algorithms) + 1
    for one in algorithms:
        text = (tmp_path / f"{one.name()}.md").read_text(encoding="utf-8")
        assert f"`{one.id()}`" in text and f"({one.name()}.md)" in index
        for definition in one.parameterDefinitions():
            assert f"`{definition.name()}`" in text
            assert definition.help(), f"{one.name()}: {definition.name()} has no help"


def test_examples_give_all_that_is_needed(algorithms):
    from algorithm_page import example

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    for one in algorithms:
        given = set(re.findall(r'(?:^|[ "])([\w:]+)=', example(one).partition("--")[2]))
        known = {definition.name() for definition in one.parameterDefinitions()}
        needed = {
            definition.name()
            for definition in one.parameterDefinitions()
            if not definition.flags() & optional and definition.defaultValue() is None
        }
        assert needed <= given <= known, one.name()


def test_the_help_button_opens_its_page(algorithms, monkeypatch, tmp_path):
    monkeypatch.setattr(help_page, "PAGES", tmp_path)
    (tmp_path / "whittaker.html").write_text("")
    urls = {one.name(): one.helpUrl() for one in algorithms}
    assert urls["whittaker"] == (tmp_path / "whittaker.html").as_uri()
    site = "https://phenofuse.github.io/phenofuse/algorithms/"
    assert {name for name, url in urls.items() if url != f"{site}{name}.html"} == {"whittaker"}


def test_every_page_is_in_the_index(pages):
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    trees = " ".join(re.findall(r"```{toctree}(.*?)```", index, re.DOTALL)).split()
    assert {page.stem for page in pages} - {"README", "index"} <= set(trees)


def test_links_lead_to_files_and_headings(pages):
    for page in pages:
        for target, anchor in re.findall(
            r"\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)", page.read_text(encoding="utf-8")
        ):
            path = (page.parent / target) if target else page
            if "/docs/algorithms/" in str(path) or "/docs/api/" in str(path):
                continue  # made when the site is built
            assert path.exists(), f"{page.name}: {target}"
            assert not anchor or anchor in anchors(path), f"{page.name}: {target}#{anchor}"


def anchors(path: Path) -> set[str]:
    """Return the anchors of the headings of a page, as GitHub and MyST make them."""
    headings = re.findall(r"^#+ (.+)$", path.read_text(encoding="utf-8"), re.MULTILINE)
    return {re.sub(r"[^\w -]", "", one.lower()).replace(" ", "-") for one in headings}
