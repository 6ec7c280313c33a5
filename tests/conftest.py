"""Fixtures for all tests."""

from __future__ import annotations

from pathlib import Path

import pytest

SHARED = Path(__file__).resolve().parents[2] / "shared"


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder of real data and reference results that lies beside the repository."""
    if not SHARED.is_dir():
        pytest.skip("the folder of reference data (../shared) is not here")
    return SHARED
