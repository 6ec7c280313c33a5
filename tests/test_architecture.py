"""The picture of the architecture follows the imports."""

from __future__ import annotations

import re
from xml.etree import ElementTree as ET

import pytest

from phenofuse.scripts.architecture import LANES, PICTURE, draw, read
from phenofuse.scripts.imports import ROOT


@pytest.fixture(scope="module")
def shown():
    """The arrows and packages in the picture."""
    tree = ET.parse(PICTURE)  # noqa: S314 - a file of ours
    arrows = {
        (one.get("data-from"), one.get("data-to")): int(one.get("data-imports"))
        for one in tree.iterfind(".//*[@data-imports]")
    }
    packages = {
        one.get("data-room"): one.get("data-packages").split()
        for one in tree.iterfind(".//*[@data-room]")
    }
    return arrows, packages


def test_the_picture_shows_the_imports(shown):
    """Run scripts/architecture where it does not: widths may be off by half, arrows never."""
    (arrows, packages), (drawn_arrows, drawn_packages) = read(), shown
    assert packages == drawn_packages
    assert set(arrows) == set(drawn_arrows)
    for pair, count in arrows.items():
        assert drawn_arrows[pair] == pytest.approx(count, rel=0.5, abs=2), pair


def test_the_picture_is_what_the_script_draws(shown):
    assert draw(*shown) == PICTURE.read_text(encoding="utf-8")


def test_no_arrow_points_up():
    below = ["plugin", "ui", "provider", "algorithms", "remote", "cube", "series"]
    assert all(below.index(one) < below.index(other) for one, other in LANES)


@pytest.mark.parametrize("page", ["docs/architecture.md", "CONTRIBUTING.md"])
def test_the_files_that_a_page_names_are_there(page):
    """What begins with a room or a folder of the repository is a path from its top."""
    text = (ROOT / page).read_text(encoding="utf-8")
    named = re.findall(
        r"`((?:series|cube|remote|algorithms|provider|ui|tests|docs)/[\w./-]*)`", text
    )
    assert len(named) > 10
    assert [one for one in named if not (ROOT / one).exists()] == []
