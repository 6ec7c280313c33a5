"""The version is the same wherever it is stated."""

from __future__ import annotations

import configparser
import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def read(name: str) -> str:
    return (ROOT / name).read_text(encoding="utf-8")


def version() -> str:
    """Return the version that QGIS and the plugin site read."""
    parser = configparser.ConfigParser()
    parser.read_string(read("metadata.txt"))
    return parser["general"]["version"]


def test_the_version_is_one():
    assert re.fullmatch(r"\d+\.\d+\.\d+", version())
    assert re.findall(r'^version = "(.*)"$', read("pyproject.toml"), re.MULTILINE) == [version()]


def test_the_change_log_begins_with_the_version():
    """In the form of Keep a Changelog."""
    headings = re.findall(r"^## (.*)$", read("CHANGELOG.md"), re.MULTILINE)
    assert re.fullmatch(
        rf"\[{re.escape(version())}\] - (unreleased|\d{{4}}-\d\d-\d\d)", headings[0]
    )
    kinds = re.findall(r"^### (.*)$", read("CHANGELOG.md"), re.MULTILINE)
    assert kinds
    assert set(kinds) <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}


def test_the_hooks_before_a_commit_are_local():
    """Other hosts may be out of reach; and programs that are named must be there."""
    hooks = read(".pre-commit-config.yaml")
    assert re.findall(r"repo: (.*)", hooks) == ["local"]
    for program in re.findall(r"entry: \.venv/bin/(\S+)", hooks):
        assert program == "python" or f"\n{program}==" in read("requirements.lock")
    for path in re.findall(r"tests/[\w/.]+", hooks):
        assert (ROOT / path).exists()
