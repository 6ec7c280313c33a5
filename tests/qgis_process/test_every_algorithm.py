"""Every algorithm once through the program qgis_process, where QGIS is not a library of Python's.

There the libraries of QGIS are part of the program, and what runs in a Python process may crash.
"""

from __future__ import annotations

import re
from pathlib import Path

from phenofuse.algorithms.openeo.runner import OpeneoAlgorithm
from phenofuse.provider.provider import PhenoFuseProvider


def test_every_algorithm_is_run_in_this_folder(qgis_app):
    provider = PhenoFuseProvider()
    provider.loadAlgorithms()
    texts = [path.read_text(encoding="utf-8") for path in Path(__file__).parent.glob("test_*.py")]
    named = {word for text in texts for word in re.findall(r'[":](\w+)"', text)}
    algorithms = provider.algorithms()
    # A method's algorithm on openEO has no code of its own, and one of them stands for all.
    twins = {one.name() for one in algorithms if isinstance(one, OpeneoAlgorithm)}
    assert twins & named
    assert {one.name() for one in algorithms} - twins <= named
