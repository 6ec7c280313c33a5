"""Builds the zip of the plugin, and refuses one that the plugin site would refuse.

What goes in is listed in pb_tool.cfg. pb_tool itself packs by way of the user's own profile, and
qgis-plugin-ci writes into the checkout; neither zip is the same twice. This one is, byte for byte:
the order of files, their permissions and their dates (those of the last commit) are fixed.
"""

from __future__ import annotations

import argparse
import configparser
import json
import os
import re
import subprocess
import sys
import tempfile
import zipfile
from datetime import datetime, timezone
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
TOOLS = ROOT / ".venv" / "package" / "bin"
LARGEST = 25 * 2**20
REQUIRED = ("LICENSE", "metadata.txt", "__init__.py")
FORBIDDEN = re.compile(
    r"(^|/)(\..*|__pycache__|__MACOSX|tests?|docs|scripts|benchmarks)(/|$)"
    r"|\.(pyc|pyo|so|dll|pyd|dylib|exe|bat|sh|zip|whl|egg|tar|gz|jar)$|(^|/)(ui|resources)_rc\.py$"
)
"""Paths of what has no place in the zip."""

PROGRAM = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe", b"PK\x03\x04", b"#!")
"""How programs, libraries and archives begin."""

SUPPRESSED = re.compile(r"#\s*nosec|pragma:\s*(allow|white)list")
"""Comments that hide a finding of the tools."""


def main() -> None:
    """Build and check; the exit code is 1 where a check fails."""
    parser = argparse.ArgumentParser(prog="scripts/package", description=__doc__)
    parser.add_argument("folder", nargs="?", type=Path, default=ROOT / "dist")
    folder = parser.parse_args().folder
    version = metadata((ROOT / "metadata.txt").read_text(encoding="utf-8"))["version"]
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"phenofuse-{version}.zip"
    with tempfile.TemporaryDirectory(dir=folder, prefix=".") as name:
        part = Path(name) / target.name
        build(part)
        findings = check(part)
        if findings:
            sys.exit("\n".join([f"{target.name} was not made:", *findings]))
        part.replace(target)
    print(f"{target}: {target.stat().st_size / 2**20:.1f} MiB, no findings")


def metadata(text: str) -> configparser.SectionProxy:
    """Return what metadata.txt says."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.read_string(text)
    return parser["general"]


def files() -> list[str]:
    """Return the paths of what pb_tool.cfg lists, relative to the plugin's folder."""
    parser = configparser.ConfigParser()
    parser.read(ROOT / "pb_tool.cfg", encoding="utf-8")
    listed = parser["files"]
    single = [ROOT / name for key in ("python_files", "extras") for name in listed[key].split()]
    inside = (path for name in listed["extra_dirs"].split() for path in (ROOT / name).rglob("*"))
    # Python compiles what it imports beside it, and texts are read as lrelease compiles them.
    whole = [one for one in inside if one.is_file() and one.suffix not in (".pyc", ".ts")]
    return sorted(path.relative_to(ROOT).as_posix() for path in single + whole)


def build(target: Path) -> None:
    """Write the zip."""
    moment = datetime.fromtimestamp(last_commit(), timezone.utc).timetuple()[:6]
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name in files():
            entry = zipfile.ZipInfo(f"phenofuse/{name}", moment)
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system, entry.external_attr = 3, 0o100644 << 16
            archive.writestr(entry, (ROOT / name).read_bytes())


def last_commit() -> int:
    """Return the time of the last commit, or that of SOURCE_DATE_EPOCH, in seconds since 1970."""
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    command = ["git", "-C", ROOT, "log", "-1", "--format=%ct"]
    return int(subprocess.run(command, capture_output=True, text=True, check=True).stdout)


def check(path: Path) -> list[str]:
    """Return what is wrong with a zip, a line each."""
    with zipfile.ZipFile(path) as archive, tempfile.TemporaryDirectory() as name:
        contents = {one: archive.read(one) for one in archive.namelist()}
        findings = wrong_contents(contents, path.stat().st_size)
        archive.extractall(name)
        return findings + bandit(Path(name)) + secrets(Path(name))


def wrong_contents(contents: dict[str, bytes], size: int) -> list[str]:
    """Return what the plugin site would refuse of files, by path and content."""
    findings = [f"{size} bytes are more than {LARGEST}"] if size > LARGEST else []
    outside = [one for one in contents if not one.startswith("phenofuse/")]
    findings += [f"{one} is not in the folder phenofuse" for one in outside]
    inside = {one.removeprefix("phenofuse/"): content for one, content in contents.items()}
    findings += [f"{one} is missing" for one in REQUIRED if one not in inside]
    findings += [f"{one} has no place in the zip" for one in inside if FORBIDDEN.search(one)]
    for name, content in inside.items():
        if content.startswith(PROGRAM):
            findings.append(f"{name} is a program or an archive")
        elif name.endswith(".py") and SUPPRESSED.search(content.decode("utf-8")):
            findings.append(f"{name} hides a finding from the tools")
    if "metadata.txt" in inside:
        general = metadata(inside["metadata.txt"].decode("utf-8"))
        for key in ("name", "description", "version", "author", "email", "about", "tracker"):
            if not general.get(key):
                findings.append(f"metadata.txt has no {key}")
        if general.get("icon") not in inside:
            findings.append(f"the icon {general.get('icon')} is missing")
    return findings


def bandit(folder: Path) -> list[str]:
    """Return the findings of bandit, of any severity."""
    answer = tool("bandit", "--recursive", folder, "--format", "json", "--quiet", "--ignore-nosec")
    unread = [f"bandit cannot read {one['filename']}: {one['reason']}" for one in answer["errors"]]
    return unread + [
        f"bandit {one['test_id']}: {Path(one['filename']).relative_to(folder).as_posix()}:"
        f"{one['line_number']}: {one['issue_text']}"
        for one in answer["results"]
    ]


def secrets(folder: Path) -> list[str]:
    """Return the findings of detect-secrets."""
    answer = tool("detect-secrets", "-C", folder, "scan", "--all-files")
    return [
        f"detect-secrets: {name}:{one['line_number']}: {one['type']}"
        for name, found in answer["results"].items()
        for one in found
    ]


def tool(name: str, *arguments: str | Path) -> dict:
    """Run one of the tools and return the JSON it prints."""
    command = [TOOLS / name, *arguments]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        return json.loads(done.stdout)
    except ValueError:
        sys.exit(f"{name} failed:\n{done.stderr}")


if __name__ == "__main__":
    main()
