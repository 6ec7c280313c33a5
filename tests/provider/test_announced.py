"""From the second start on algorithms are announced by their titles, and made when wanted."""

from __future__ import annotations

import json
import os
import sys

import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
)

from phenofuse.provider import remembered
from phenofuse.provider.announced import Announced, Title
from phenofuse.provider.provider import PhenoFuseProvider
from phenofuse.provider.remembered import contents, write


@pytest.fixture
def start(qgis_app, tmp_path, monkeypatch):
    """Start QGIS once more: a new provider that remembers what the one before kept.

    No titles were brought, whether or not a zip was built in this checkout.
    """
    monkeypatch.setattr(remembered, "BROUGHT", tmp_path / "titles")
    started = []

    def add() -> PhenoFuseProvider:
        for one in started:
            QgsApplication.processingRegistry().removeProvider(one)
        started[:] = [PhenoFuseProvider(tmp_path / "phenofuse")]
        QgsApplication.processingRegistry().addProvider(started[0])
        return started[0]

    yield add
    for one in started:
        QgsApplication.processingRegistry().removeProvider(one)


def shown(algorithm) -> tuple:
    names = (algorithm.id(), algorithm.displayName(), algorithm.groupId(), algorithm.group())
    in_batch = bool(algorithm.flags() & QgsProcessingAlgorithm.Flag.FlagSupportsBatch)
    return (*names, algorithm.shortDescription(), algorithm.tags(), in_batch)


def is_announced(provider: PhenoFuseProvider) -> bool:
    kinds = {isinstance(one, Announced) for one in provider.algorithms()}
    assert len(kinds) == 1
    return kinds.pop()


def inside(algorithm) -> tuple[list, list]:
    parameters = [one.asScriptCode() + one.help() for one in algorithm.parameterDefinitions()]
    return parameters, sorted((one.name(), one.type()) for one in algorithm.outputDefinitions())


def test_the_second_start_shows_the_same_and_makes_nothing(start):
    first = start()
    assert not is_announced(first)
    expected = sorted(map(shown, first.algorithms()))
    whole = {one.name(): inside(one.create()) for one in first.algorithms()}
    second = start()
    assert is_announced(second)
    assert sorted(map(shown, second.algorithms())) == expected
    assert second.made == {}
    second.complete()
    assert {one.name(): inside(one) for one in second.algorithms()} == whole
    second.complete()
    assert inside(second.algorithm("whittaker")) == whole["whittaker"]


def test_who_wants_an_algorithm_gets_the_real_one(start):
    start()
    provider = start()
    registry = QgsApplication.processingRegistry()
    real = registry.createAlgorithmById("phenofuse:datadensity")
    assert real.method.load().__name__ == "data_density"
    assert real.parameterDefinition("INPUT") is not None and real.id() == "phenofuse:datadensity"
    announced = registry.algorithmById("phenofuse:datadensity")
    assert announced.canExecute()[0]
    assert announced.shortHelpString() == real.shortHelpString()
    assert announced.parameterDefinition("INPUT") is not None, "asked for by algorithmHelp"
    assert provider.algorithm("whittaker").parameterDefinitions() == []


def test_a_refresh_after_that_adds_whole_ones(start):
    start()
    provider = start()
    provider.complete()
    provider.refreshAlgorithms()
    assert not is_announced(provider)
    assert provider.algorithm("whittaker").parameterDefinitions()


def test_an_announced_algorithm_runs(start, write_stack, tmp_path):
    import numpy as np

    start()
    start()
    times = ["2020-01-01", "2020-01-11", "2020-01-21"]
    source = write_stack(tmp_path / "a.tif", np.ones((3, 2, 2), np.float32), times)
    target = tmp_path / "b.tif"
    announced = QgsApplication.processingRegistry().algorithmById("phenofuse:whittaker")
    given = {"INPUT": str(source), "OUTPUT": str(target)}
    _, is_fine = announced.run(given, QgsProcessingContext(), QgsProcessingFeedback())
    assert is_fine and target.is_file()


@pytest.mark.parametrize("content", ["", "{", "[]", '{"state": 1}', '{"titles": []}'])
def test_what_cannot_be_read_is_made_anew(start, tmp_path, content):
    start()
    path = tmp_path / "phenofuse" / "algorithms.json"
    good = path.read_text(encoding="utf-8")
    path.write_text(content, encoding="utf-8")
    assert not is_announced(start())
    assert path.read_text(encoding="utf-8") == good


def test_another_language_or_another_file_makes_them_anew(start, tmp_path, monkeypatch):
    start()
    monkeypatch.setattr(QgsApplication, "locale", lambda: "sl")
    assert not is_announced(start())
    assert is_announced(start())
    copy = tmp_path / "copy"
    for name in remembered.SOURCES:
        (copy / name).mkdir(parents=True)
    (copy / "metadata.txt").touch()
    monkeypatch.setattr(remembered, "ROOT", copy)
    assert not is_announced(start())
    assert is_announced(start())
    (copy / "algorithms" / "new.py").touch()
    assert not is_announced(start())
    (copy / "algorithms" / "__pycache__").mkdir()
    (copy / "algorithms" / "__pycache__" / "new.pyc").touch()
    assert is_announced(start())


@pytest.fixture
def brought(start, tmp_path, monkeypatch):
    """A copy of the plugin's files that has brought titles in two languages."""
    copy = tmp_path / "copy"
    for name in remembered.SOURCES:
        (copy / name).mkdir(parents=True)
    (copy / "metadata.txt").write_text("version=1")
    (copy / "algorithms" / "one.py").write_text("ONE = 1")
    monkeypatch.setattr(remembered, "ROOT", copy)
    for language in ("en", "sl"):
        titles = [Title("whittaker", language, "smoothing", "Smoothing", "Smooths.", ("a", "b"))]
        write(remembered.BROUGHT / f"{language}.json", contents(), titles)
    return copy


@pytest.mark.parametrize(
    ("locale", "language"),
    [("en_US", "en"), ("sl", "sl"), ("sl_SI", "sl"), ("pt_BR", "en"), ("", "en"), ("C", "en")],
)
def test_the_first_start_shows_what_was_brought(start, brought, monkeypatch, locale, language):
    monkeypatch.setattr(QgsApplication, "locale", lambda: locale)
    (first,) = start().algorithms()
    assert isinstance(first, Announced)
    assert (first.displayName(), first.tags()) == (language, ["a", "b"])


def test_the_next_start_needs_what_was_brought_no_more(start, brought, monkeypatch):
    assert is_announced(start())
    monkeypatch.setattr(remembered, "contents", lambda: pytest.fail("read once more"))
    assert is_announced(start())


def test_times_of_files_do_not_matter_to_what_was_brought(start, brought):
    os.utime(brought / "algorithms" / "one.py", (1, 1))
    assert is_announced(start())
    os.utime(brought / "algorithms" / "one.py", (9e8, 9e8))
    assert is_announced(start())


@pytest.mark.parametrize(
    ("path", "text"),
    [
        ("algorithms/one.py", "ONE = 2"),
        ("algorithms/two.py", ""),
        ("resources/translations.qm", "a"),
    ],
)
def test_titles_of_other_files_are_not_taken(start, brought, path, text):
    (brought / path).write_text(text)
    assert not is_announced(start())


def test_files_that_decide_nothing_leave_what_was_brought(start, brought):
    paths = ("algorithms/__pycache__/one.pyc", "resources/help/a.html", "resources/sl.ts")
    for path in (*paths, "metadata.txt"):
        (brought / path).parent.mkdir(exist_ok=True)
        (brought / path).write_text("a")
    assert is_announced(start())


def test_brought_titles_that_cannot_be_read_are_made_anew(start, brought):
    for path in remembered.BROUGHT.iterdir():
        path.write_text("{")
    assert not is_announced(start())


def test_a_profile_that_cannot_be_written_costs_no_more_than_time(start, tmp_path):
    (tmp_path / "phenofuse").write_text("a file where the folder would be")
    assert not is_announced(start())
    assert not is_announced(start())


def test_titles_hold_no_more_than_is_shown(start, tmp_path):
    start()
    data = json.loads((tmp_path / "phenofuse" / "algorithms.json").read_text(encoding="utf-8"))
    keys = {"name", "title", "group_id", "group", "description", "tags"}
    assert {frozenset(one) for one in data["titles"]} == {frozenset(keys)}
    assert sys.getsizeof(json.dumps(data)) < 200_000
