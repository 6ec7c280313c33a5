"""Further variables that a method may do without."""

from __future__ import annotations

import pytest
from qgis.core import QgsProcessingException

from phenofuse.algorithms.methods.mowing import METHOD
from phenofuse.algorithms.table_runner import TableAlgorithm


@pytest.fixture
def cuts(processing, tables):
    """Run the method; return the rows of its years."""

    def run(rows, **given):
        outputs = {"OUTPUT": "memory:", "OUTPUT_EVENTS": "memory:"}
        layer = tables.layer(rows)
        result = processing.run(
            TableAlgorithm(METHOD).create(), {"INPUT": layer, **outputs, **given}
        )
        return tables.read(result["OUTPUT"])

    return run


def test_without_names_there_are_none(cuts, tables):
    alone = [row for row in tables.several if row[3] == "NDVI"]
    expected = cuts(alone)
    assert len(expected) == 47
    assert cuts(tables.several, MAIN="NDVI") == expected
    without_field = cuts(alone, VARIABLE="", VALUE="mean")
    assert [row["cuts"] for row in without_field] == [row["cuts"] for row in expected]


def test_those_named_are_taken(cuts, tables):
    found = cuts(tables.several, MAIN="NDVI", AUXILIARIES="VH, VV")
    assert {row["variable"] for row in found} == {"NDVI"} and len(found) == 47


def test_one_that_is_not_there_is_refused(cuts, tables):
    with pytest.raises(QgsProcessingException, match='no variable "RVI"'):
        cuts(tables.several, MAIN="NDVI", AUXILIARIES="RVI")
