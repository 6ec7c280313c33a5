"""What tests of several methods share."""

from __future__ import annotations

import pytest

from phenofuse.scripts.mowing_accuracy import Known


@pytest.fixture(scope="session")
def grassland(shared) -> Known:
    """The five parcels whose days of mowing are known."""
    return Known.read(shared / "reference" / "parcels")
