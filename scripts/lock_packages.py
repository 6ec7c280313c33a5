"""Writes resources/packages.json: the wheels that PhenoFuse offers to fetch, with their hashes.

Run it with `.venv/bin/python scripts/lock_packages.py` after changing a version here. It asks the
index that pip is set to. The versions are the newest of pure Python that run on Python 3.9.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tempfile
from pathlib import Path
from textwrap import wrap

TARGET = Path(__file__).resolve().parents[1] / "resources" / "packages.json"
VERSIONS = {
    "openeo": ("0.53.0", "openeo"),
    "pystac": ("1.10.1", "pystac"),
    "Deprecated": ("1.3.1", "deprecated"),
    "wrapt": ("2.5.2", "wrapt"),
    "python-dateutil": ("2.9.0.post0", "dateutil"),
    "six": ("1.17.0", "six"),
    "typing_extensions": ("4.16.0", "typing_extensions"),
    "spyndex": ("0.12.0", "spyndex"),
    "python-box": ("7.4.1", "box"),
    "tomli": ("2.5.0", "tomli"),
}
"""The version of each package, and what Python imports."""

SETS = {
    "openeo": (
        "openeo",
        "pystac",
        "Deprecated",
        "wrapt",
        "python-dateutil",
        "six",
        "typing_extensions",
    ),
    "spyndex": ("spyndex", "python-box"),
    "tomli": ("tomli",),
}
"""What each offered package needs. openeo's pandas, xarray and geopandas serve parts of it that
PhenoFuse does not use, and are only imported there."""

PURE = ["--platform", "any", "--python-version", "3.9", "--implementation", "py", "--abi", "none"]


def main() -> None:
    """Fetch each wheel once, and write what it is."""
    with tempfile.TemporaryDirectory() as folder:
        wheels = {name: fetch(name, Path(folder)) for name in VERSIONS}
    sets = {name: [wheels[one] for one in parts] for name, parts in SETS.items()}
    TARGET.write_text(json.dumps(sets, indent=1) + "\n", encoding="utf-8")


def fetch(name: str, folder: Path) -> dict[str, str | int]:
    """Return what the lock says of a package's wheel."""
    version, module = VERSIONS[name]
    own = folder / name
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--only-binary"]
    subprocess.run([*command, ":all:", *PURE, "-d", own, f"{name}=={version}"], check=True)
    (path,) = own.glob("*.whl")
    content = path.read_bytes()
    return {
        "name": name,
        "version": version,
        "module": module,
        "file": path.name,
        "size": len(content),
        "sha256": " ".join(wrap(hashlib.sha256(content).hexdigest(), 8)),
    }


if __name__ == "__main__":
    main()
