"""The example of docs/adding-a-method.md works as it stands: three files, and nothing else."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from phenofuse.scripts.imports import ROOT

PAGE = ROOT / "docs" / "adding-a-method.md"
FILE = re.compile(r"Here (?:it is|they are)\s+`([\w/]+\.py)`:\n\n```python\n(.*?)```", re.DOTALL)
FILES = [
    "series/trailing_mean.py",
    "algorithms/methods/trailingmean.py",
    "tests/series/test_trailing_mean.py",
]

TESTS = [
    FILES[2],
    "tests/algorithms/table/test_everywhere.py",
    "tests/algorithms/test_declaration.py",
    "tests/algorithms/test_edge_cases.py",
    "tests/remote/test_udf_source.py",
    "tests/test_rooms.py",
]
"""Its own, and of those of all methods the ones that are about it."""


@pytest.fixture(scope="module")
def plugin(tmp_path_factory) -> Path:
    """A copy of the plugin that has the files of the page."""
    copy = tmp_path_factory.mktemp("plugins") / "phenofuse"
    left = shutil.ignore_patterns(".*", "__pycache__", "docs", "benchmarks", "demo", "*.zip")
    shutil.copytree(ROOT, copy, ignore=left)
    for name, text in FILE.findall(PAGE.read_text(encoding="utf-8")):
        assert not (copy / name).exists()
        (copy / name).write_text(text, encoding="utf-8")
    here = Path(__file__).with_name("everywhere.py")
    shutil.copy(here, copy / "tests" / "algorithms" / "table" / "test_everywhere.py")
    return copy


def test_the_page_has_three_files():
    assert [name for name, _ in FILE.findall(PAGE.read_text(encoding="utf-8"))] == FILES


def test_the_example_works(plugin):
    chosen = ["-k", "trailing or everywhere"]
    paths = [str(plugin.parent), *filter(None, [os.environ.get("PYTHONPATH")])]
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", *TESTS, *chosen],
        cwd=plugin,
        env=os.environ | {"PYTHONPATH": os.pathsep.join(paths)},
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    assert done.returncode == 0, done.stdout
    passed = re.search(r"(\d+) passed", done.stdout)
    assert passed and int(passed[1]) >= 25, done.stdout


def test_the_example_is_written_as_the_rest(plugin):
    pytest.importorskip("ruff")
    for check in (["check"], ["format", "--check"]):
        done = subprocess.run(
            [sys.executable, "-m", "ruff", *check, "--no-cache", *FILES],
            cwd=plugin,
            capture_output=True,
            text=True,
            check=False,
            timeout=60,
        )
        assert done.returncode == 0, done.stdout
