"""Every block of code in the documentation runs.

A block that needs a server or a person is left out where a comment before it says why:
`<!-- not run: it needs an account -->`.
"""

from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from phenofuse.cube.raster import choose_backend
from phenofuse.cube.rules.scheme_file import read_scheme
from phenofuse.cube.stack import open_stack

ROOT = Path(__file__).resolve().parents[2]
PROGRAMS = [Path("/usr/bin/qgis_process.bin"), Path("/usr/bin/qgis_process")]
ELSEWHERE = {"adding-a-method.md"}
"""Pages whose blocks are files of one example, which tests/adding_a_method runs."""
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]
PAGES = [page for page in PAGES if page.name not in ELSEWHERE]
BLOCK = re.compile(
    r"(?:<!-- not run: (?P<reason>[^>]+) -->\n+)?^```(?P<language>\w+)\n(?P<code>.*?)^```$",
    re.MULTILINE | re.DOTALL,
)
RUN = {"python", "bash", "console", "toml"}
SHOWN = {"text"}
"""Languages of blocks that are no code."""


@dataclass(frozen=True)
class Block:
    """A block of code."""

    page: str
    line: int
    language: str
    code: str
    reason: str | None
    """Why it is not run, where it is not."""


def blocks(*languages: str) -> Iterator[Block]:
    """Find the blocks of languages on all pages."""
    for page in PAGES:
        text = page.read_text(encoding="utf-8")
        for one in BLOCK.finditer(text):
            if one["language"] in languages:
                line = text.count("\n", 0, one.start("code")) + 1
                yield Block(page.name, line, one["language"], one["code"], one["reason"])


def cases(*languages: str) -> list:
    """Return the blocks as cases of a test, those that are not run with the reason."""
    return [
        pytest.param(
            one,
            id=f"{one.page}:{one.line}",
            marks=[pytest.mark.skip(reason=one.reason)] if one.reason else [],
        )
        for one in blocks(*languages)
    ]


@pytest.fixture(scope="module")
def prepared(processing, tmp_path_factory) -> Path:
    """A folder with a small scene under the names that the pages use."""
    folder = tmp_path_factory.mktemp("prepared")
    scene = processing.run(
        "phenofuse:samplescene",
        {"WIDTH": 40, "HEIGHT": 30, "YEARS": 1, "OUTPUT": str(folder / "made")},
    )
    shutil.copytree(scene["IMAGES"], folder / "images")
    shutil.copy(scene["PARCELS"], folder / "fields.gpkg")
    shutil.copy(ROOT / "resources" / "rules" / "arable.toml", folder)
    (folder / "tiles").mkdir()
    images = {"FOLDER": str(folder / "images"), "PATTERN": "NDVI_*.tif"}
    masks = {"MASK_FOLDER": images["FOLDER"], "MASK_PATTERN": "CLOUDS_*.tif"}
    for name, inputs in (
        ("ndvi.vrt", images | masks),
        ("tiles/1.vrt", images | masks),
        ("clouds.vrt", images | {"PATTERN": "CLOUDS_*.tif"}),
    ):
        processing.run("phenofuse:buildstack", inputs | {"OUTPUT": str(folder / name)})
    return folder


@pytest.fixture
def folder(block, prepared) -> Path:
    """A copy of it for each page, whose blocks follow each other."""
    copy = prepared.parent / f"{prepared.name}-{Path(block.page).stem}"
    if not copy.exists():
        shutil.copytree(prepared, copy)
    return copy


@pytest.fixture(scope="module")
def names(prepared) -> dict[str, dict]:
    """What a reader has at hand, a page each: what one block makes, the next ones know."""
    backend = choose_backend()
    stack = open_stack(prepared / "ndvi.vrt", backend)
    with backend.open(stack.path) as reader:
        values = stack.values(reader, stack.grid.window)
    return {page.name: {"days": stack.days, "values": values} for page in PAGES}


@pytest.mark.parametrize("block", cases("python"))
def test_python(processing, folder, names, monkeypatch, block):
    monkeypatch.chdir(folder)
    exec(compile(block.code, f"{block.page}:{block.line}", "exec"), names[block.page])  # noqa: S102


@pytest.mark.parametrize("block", cases("toml"))
def test_toml(tmp_path, block):
    path = tmp_path / "rules.toml"
    path.write_text(block.code, encoding="utf-8")
    assert read_scheme(path).rules


@pytest.fixture(scope="module")
def environment(qgis_process, tmp_path_factory) -> dict[str, str]:
    """One in which `qgis_process` is the program that the tests run."""
    program = tmp_path_factory.mktemp("bin") / "qgis_process"
    real = next(path for path in PROGRAMS if path.exists())
    program.write_text(f'#!/bin/sh\nexec {real} "$@"\n')
    program.chmod(0o755)
    return qgis_process.environment | {"PATH": f"{program.parent}:{os.environ['PATH']}"}


@pytest.mark.parametrize("block", cases("bash", "console"))
def test_commands(environment, folder, block):
    for line in block.code.splitlines():
        command = line.removeprefix("$ ")
        words = shlex.split(command, comments=True)
        scripts = [word for word in words[:2] if word.startswith("scripts/")]
        if scripts:
            assert (ROOT / scripts[0]).is_file()
        elif "qgis_process" in words:
            done = subprocess.run(
                ["/bin/bash", "-ec", command],
                cwd=folder,
                env=environment,
                capture_output=True,
                text=True,
                timeout=120,
                check=False,
            )
            assert done.returncode == 0, done.stdout + done.stderr
        elif words:
            pytest.fail(f"{command}: say in a comment why it is not run, or run it here")


def test_every_block_has_a_language_that_is_run_or_says_nothing_to_run():
    found = {one["language"] for page in PAGES for one in BLOCK.finditer(page.read_text("utf-8"))}
    assert found <= RUN | SHOWN, "run blocks of this language here, or call them text"
