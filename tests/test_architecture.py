"""The picture of the architecture follows the imports."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from phenofuse.scripts.architecture import LANES, PICTURE, draw, read


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
