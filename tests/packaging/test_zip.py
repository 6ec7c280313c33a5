"""The zip holds what the plugin site demands, and is refused otherwise."""

from __future__ import annotations

import shutil
import stat
import subprocess
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from phenofuse.algorithms.text import translator
from phenofuse.provider import remembered
from phenofuse.provider.algorithms import every_algorithm

ROOT = Path(__file__).resolve().parents[2]

GOOD = {
    "phenofuse/LICENSE": b"GPL",
    "phenofuse/__init__.py": b"",
    "phenofuse/icon.svg": b"<svg/>",
    "phenofuse/metadata.txt": b"[general]\nname=a\ndescription=a\nversion=1\nauthor=a\nemail=a\n"
    b"about=100 %\ntracker=a\nrepository=a\nicon=icon.svg\n",
}


def test_the_zip_is_whole(archive, package):
    with zipfile.ZipFile(archive) as opened:
        names = set(opened.namelist())
        metadata = package.metadata(opened.read("phenofuse/metadata.txt").decode())
        modes = {one.external_attr >> 16 for one in opened.infolist()}
    assert archive.name == f"phenofuse-{metadata['version']}.zip"
    assert archive.stat().st_size < 25 * 2**20
    assert {f"phenofuse/{one}" for one in ("LICENSE", "__init__.py", metadata["icon"])} <= names
    # Every file of Python that is the plugin's, and none that is not.
    rooms = {"algorithms", "cube", "provider", "remote", "series", "ui"}
    ours = {
        f"phenofuse/{path.relative_to(package.ROOT).as_posix()}"
        for room in rooms
        for path in (package.ROOT / room).rglob("*.py")
    }
    ours |= {"phenofuse/__init__.py", "phenofuse/plugin.py"}
    assert {one for one in names if one.endswith(".py")} == ours
    top = {one.split("/")[1] for one in names}
    assert top == rooms | {"resources", "__init__.py", "plugin.py", "metadata.txt"} | {
        "LICENSE",
        "README.md",
        "CHANGELOG.md",
    }
    assert modes == {stat.S_IFREG | 0o644}


def test_it_is_the_same_byte_for_byte(archive, package, tmp_path, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    package.build(tmp_path / "again.zip")
    assert (tmp_path / "again.zip").read_bytes() == archive.read_bytes()


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "sl"])
def test_it_brings_the_titles_of_its_own_algorithms(
    archive, qgis_app, tmp_path, monkeypatch, language
):
    with zipfile.ZipFile(archive) as opened:
        opened.extractall(tmp_path)
    monkeypatch.setattr(remembered, "ROOT", tmp_path / "phenofuse")
    monkeypatch.setattr(remembered, "BROUGHT", tmp_path / "phenofuse" / "resources" / "titles")
    monkeypatch.setattr(QgsApplication, "locale", lambda: language)
    found = remembered.Remembered(tmp_path / "profile").titles()
    texts = translator(language)
    assert (texts is None) == (language == "en")
    if texts is not None:
        QCoreApplication.installTranslator(texts)
    try:
        assert found == remembered.titles_of(every_algorithm())
    finally:
        if texts is not None:
            QCoreApplication.removeTranslator(texts)


def packed_by_plugin_ci(archive) -> subprocess.CompletedProcess[str]:
    command = [ROOT / "scripts" / "plugin_ci", archive]
    options = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT, "timeout": 300}
    return subprocess.run(command, check=False, text=True, **options)


def test_qgis_plugin_ci_packs_the_same_files(archive, tmp_path):
    done = packed_by_plugin_ci(shutil.copy(archive, tmp_path))
    assert done.returncode == 0, done.stdout
    (other,) = tmp_path.glob("phenofuse.*.zip")
    with zipfile.ZipFile(archive) as ours, zipfile.ZipFile(other) as its:
        expected = {one: ours.read(one) for one in ours.namelist()}
        assert {one: its.read(one) for one in its.namelist()} == expected


def test_a_file_that_qgis_plugin_ci_changes_is_told(archive, tmp_path):
    path = shutil.copy(archive, tmp_path)
    with zipfile.ZipFile(path, "a") as opened:
        opened.writestr("phenofuse/changed.py", "DEBUG = True\n")
    done = packed_by_plugin_ci(path)
    assert done.returncode == 1 and "changed.py" in done.stdout, done.stdout
    assert list(tmp_path.iterdir()) == [tmp_path / archive.name]


def test_good_contents_pass(package):
    assert package.wrong_contents(GOOD, 1) == []


@pytest.mark.parametrize(
    ("name", "content", "finding"),
    [
        ("phenofuse/tests/test_a.py", b"", "tests/test_a.py has no place"),
        ("phenofuse/ui/__pycache__/a.pyc", b"", "a.pyc has no place"),
        ("phenofuse/.git/config", b"", ".git/config has no place"),
        ("phenofuse/ui/.DS_Store", b"", ".DS_Store has no place"),
        ("phenofuse/docs/a.md", b"", "docs/a.md has no place"),
        ("phenofuse/ui/resources_rc.py", b"", "resources_rc.py has no place"),
        ("phenofuse/a.so", b"", "a.so has no place"),
        ("phenofuse/helper", b"\x7fELF\x02", "helper is a program"),
        ("phenofuse/data.json", b"PK\x03\x04", "data.json is a program or an archive"),
        ("phenofuse/a.py", b"x = 1  # nosec B105", "a.py hides a finding"),
        ("phenofuse/a.py", b"x = 1  # pragma: allowlist secret", "a.py hides a finding"),
        ("other/a.py", b"", "other/a.py is not in the folder"),
    ],
)
def test_what_has_no_place_is_found(package, name, content, finding):
    (found,) = package.wrong_contents(GOOD | {name: content}, 1)
    assert finding in found


@pytest.mark.parametrize("name", GOOD)
def test_what_is_missing_is_found(package, name):
    less = {key: value for key, value in GOOD.items() if key != name}
    assert any("is missing" in one for one in package.wrong_contents(less, 1))


def test_a_zip_that_is_too_large_is_found(package):
    assert "bytes are more than" in package.wrong_contents(GOOD, 26 * 2**20)[0]


def test_the_tools_find_what_they_are_for(archive, package, tmp_path):
    bad = tmp_path / "bad.py"
    key = "AKIA" + "IOSFODNN7" + "EXAMPLF"
    bad.write_text(f"import pickle\nvalue = eval(input())  # nosec\nkey = '{key}'\n")
    found = package.bandit(tmp_path)
    assert any("B307" in one and "bad.py:2" in one for one in found), found
    assert any("bad.py:3" in one for one in package.secrets(tmp_path))
    bad.write_text("def broken(:\n")
    assert any("cannot read" in one for one in package.bandit(tmp_path))
