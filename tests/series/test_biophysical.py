"""The networks of LAI and the like, beside the test rows that SNAP brings with them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import phenofuse
from phenofuse.series.biophysical import Network, biophysical

NETWORKS = json.loads(
    (Path(phenofuse.__file__).parent / "resources/biophysical/networks.json").read_text()
)["networks"]
ERRORS = {
    "10m": {"FAPAR": 1.7e-5, "FCOVER": 1.5e-5, "LAI": 1.4e-4},
    "20m": {"FAPAR": 5.8e-5, "FCOVER": 1.3e-4, "LAI": 3.4e-4, "CCC": 0.02},
}
"""Largest errors known of SNAP's own rows, whose inputs have five digits."""

OTHER_NAMES = {"CCC": "LAI_Cab", "CWC": "LAI_Cw"}
LAI = Network.of(NETWORKS["3.0/S2A/20m/LAI"])


@pytest.fixture(scope="module")
def rows(shared):
    path = shared / "reference" / "biophysical" / "biopar_ann_coefficients.json"
    return json.loads(path.read_text())


def name_there(name):
    version, sensor, bands, variable = name.split("/")
    sensor += "_10m" if bands == "10m" else ""
    return f"{version.replace('.', '_')}/{sensor}/{OTHER_NAMES.get(variable, variable)}"


def literally(numbers, values):
    """The published network as it is written, of one row."""
    bounds = np.array(numbers["norm"])
    scaled = 2 * (values - bounds[:, 0]) / (bounds[:, 1] - bounds[:, 0]) - 1
    neurons = np.tanh(np.array(numbers["w1"]) @ scaled + numbers["b1"])
    y = np.dot(numbers["w2"], neurons) + numbers["b2"]
    least, most = numbers["denorm"]
    return 0.5 * (y + 1) * (most - least) + least


@pytest.mark.parametrize("name", NETWORKS)
def test_the_test_rows_of_snap(rows, name):
    network, there = Network.of(NETWORKS[name]), rows[name_there(name)]
    table = np.array(there["test_first5"], float)
    if not table.size:
        pytest.skip("there are no test rows")
    found, quality = biophysical(network, table[:, :-1].T)
    known = np.isfinite(table[:, -1])
    assert known.any()
    error = np.abs(found - table[:, -1])[known].max()
    _, _, bands, variable = name.split("/")
    assert error < ERRORS[bands][variable]
    assert not (quality.astype(int)[known] & (8 | 16)).any()


@pytest.mark.parametrize("name", NETWORKS)
def test_it_is_the_published_network(rows, name):
    network, there = Network.of(NETWORKS[name]), rows[name_there(name)]
    rng = np.random.default_rng(4)
    table = rng.uniform(*network.bounds.T, (300, len(network.bounds)))
    found, quality = biophysical(network, table.T)
    expected = np.array([literally(there, row) for row in table])
    tolerance, (least, most) = abs(there["tolerance_min_max"][0]), there["tolerance_min_max"][1:]
    out = (expected < least - tolerance) | (expected > most + tolerance)
    np.testing.assert_array_equal(np.isnan(found), out)
    clipped = np.clip(expected, least, most)
    np.testing.assert_allclose(found[~out], clipped[~out], rtol=1e-9, atol=1e-9)
    flags = 2 * (expected < least) + 4 * (expected > most)
    np.testing.assert_array_equal(quality, np.where(out, 4 * flags, flags))


def test_flags_of_inputs_and_gaps():
    middle = LAI.bounds.mean(axis=1)
    table = np.repeat(middle[:, None], 5, axis=1)
    table[1, 1] = LAI.bounds[1, 1] + 0.01
    table[10, 2] = -1.5
    table[0, 3], table[9, 4] = np.nan, np.inf
    found, quality = biophysical(LAI, table)
    np.testing.assert_array_equal(quality, [0, 1, 1, np.nan, np.nan])
    np.testing.assert_array_equal(np.isnan(found), [False, False, False, True, True])


@given(st.integers(0, 1000), st.sampled_from([np.float32, np.float64]))
def test_angles_are_broadcast_and_a_value_knows_no_neighbour(seed, kind):
    rng = np.random.default_rng(seed)
    table = rng.uniform(*LAI.bounds.T, (6, 40, len(LAI.bounds))).T.astype(kind)
    bands, angles = list(table[:8]), [one[:1] for one in table[8:]]
    found, quality = biophysical(LAI, [*bands, *angles])
    assert found.dtype == quality.dtype == kind and found.shape == (40, 6)
    part = slice(7, 9), slice(2, 5)
    alone, _ = biophysical(LAI, [*(one[part] for one in bands), *(one[:, 2:5] for one in angles)])
    np.testing.assert_array_equal(alone, found[part])


def test_too_few_inputs_are_named():
    with pytest.raises(ValueError, match="takes 11 inputs, not 3"):
        biophysical(LAI, [np.zeros(2)] * 3)
