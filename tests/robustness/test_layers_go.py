"""Vector layers that are removed, or whose project is closed, while an algorithm reads them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProcessingException

PROGRAM = Path(__file__).with_name("layers_go.py")
PLUGIN = Path(__file__).resolve().parents[2]
RULES = PLUGIN / "resources" / "rules" / "grassland.toml"
CASE = "vector layers removed, or project closed, before and while an algorithm reads them"


@pytest.fixture(scope="module")
def farm(processing, tmp_path_factory) -> dict:
    """A scene, the parcel table of its NDVI, and what else the algorithms read."""
    folder = tmp_path_factory.mktemp("farm")
    given = {"WIDTH": 75, "HEIGHT": 75, "YEARS": 1, "OUTPUT": str(folder / "scene")}
    found = processing.run("phenofuse:samplescene", given)
    given = {"INPUTS": [found["TRUTH"]], "PARCELS": found["PARCELS"], "ID": "parcel"}
    found |= processing.run(
        "phenofuse:parcelseries", given | {"OUTPUT": str(folder / "series.gpkg")}
    )
    found["SERIES"] = found.pop("OUTPUT").split("|")[0]
    given = {"INPUT": found["SERIES"], "NDVI": "truth_ndvi", "OUTPUT": str(folder / "markers.gpkg")}
    found["MARKERS"] = processing.run("phenofuse:markers", given)["OUTPUT"]
    given = {"INPUT": found["TRUTH"], "SMOOTHER": 0, "OUTPUT": str(folder / "seasons.tif")}
    found["SEASONS"] = processing.run("phenofuse:phenology", given)["OUTPUT"]
    given = {"INPUT": found["SERIES"], "SMOOTHER": 0, "OUTPUT": str(folder / "seasons.gpkg")}
    found["SEASON_TABLE"] = processing.run("phenofuse:phenology_parcels", given)["OUTPUT"]
    seen = [
        "parcel,date,phase",
        *(f"{one},2022-04-{one % 28 + 1:02d},leaf" for one in range(1, 30)),
    ]
    (folder / "seen.csv").write_text("\n".join(seen))
    days = np.arange("2021-10-01", "2023-01-01", dtype="datetime64[D]")
    warmth = [f"{day},{5 - 15 * np.cos((at - 15) / 58):.1f}" for at, day in enumerate(days)]
    (folder / "weather.csv").write_text("\n".join(["day,t", *warmth]))
    bands = ["parcel_id,time,variable,mean"]
    for parcel in range(1, 8):
        for day in range(0, 360, 8):
            green = np.exp(-(((day - 180 - parcel) / 40) ** 2))
            time = np.datetime64("2022-01-01") + day
            bands += [
                f"{parcel},{time},B04,{0.12 - 0.08 * green:.5f}",
                f"{parcel},{time},B08,{0.2 + 0.3 * green:.5f}",
            ]
    (folder / "bands.csv").write_text("\n".join(bands))
    return found | {name: str(folder / f"{name}.csv") for name in ("seen", "weather", "bands")}


CASES = {
    "whittaker_parcels": ({"INPUT": "SERIES"}, {}, {}),
    "whittaker_parcels at times of its own": ({"INPUT": "SERIES"}, {"TIMES": 1}, {}),
    "phenology_parcels": (
        {"INPUT": "SERIES", "POLYGONS": "PARCELS"},
        {"SMOOTHER": 0, "POLYGON_ID": "parcel"},
        {},
    ),
    "markers": ({"INPUT": "SERIES"}, {"NDVI": "truth_ndvi"}, {}),
    "ppi_parcels": (
        {"INPUT": "bands", "POLYGONS": "PARCELS"},
        {"RED": "B04", "NIR": "B08", "POLYGON_ID": "parcel"},
        {},
    ),
    "parcelseries": ({"PARCELS": "PARCELS"}, {"ID": "parcel", "BUFFER": 5}, {"INPUTS": "TRUTH"}),
    "heterogeneity": (
        {"PARCELS": "PARCELS"},
        {"VALUE_BAND": 20, "BUFFER": 5},
        {"VALUES": "TRUTH"},
    ),
    "peers": (
        {"PARCELS": "PARCELS", "TABLE": "SERIES"},
        {"ID": "parcel", "LEAST_PEERS": 1, "MIN_AREA": 0},
        {},
    ),
    "parceloutliers": (
        {"PARCELS": "PARCELS", "TABLE": "SERIES"},
        {"ID": "parcel", "LEAST_PEERS": 1, "MIN_AREA": 0},
        {},
    ),
    "trafficlight": (
        {"PARCELS": "PARCELS", "MARKERS": "MARKERS", "TABLE": "SERIES"},
        {"ID": "parcel", "RULES": str(RULES), "YEAR": 2022},
        {},
    ),
    "compareobservations": (
        {"OBSERVATIONS": "seen", "PLACES": "PARCELS"},
        {"PHASE": "phase", "PAIRS": "leaf = SOSD", "PARCEL": "parcel", "PLACES_PARCEL": "parcel"},
        {"SEASONS": "SEASONS"},
    ),
    "compareobservations with a table": (
        {"OBSERVATIONS": "seen", "TABLE": "SEASON_TABLE"},
        {"PHASE": "phase", "PAIRS": "leaf = SOSD", "PARCEL": "parcel"},
        {},
    ),
    "degreedays": (
        {"DATES": "seen", "TEMPERATURES": "weather"},
        {"DATES_DATE": "date", "TEMPERATURES_DATE": "day", "TEMPERATURES_MEAN": "t"},
        {},
    ),
    "kalman": ({"CLASS_PARCELS": "PARCELS"}, {}, {"INPUT": "RADAR"}),
}
"""Layers, other values and files that each algorithm takes, by the names of the farm."""


@pytest.mark.parametrize("name", CASES)
def test_layers_go(name, farm, tmp_path, is_long, outcome):
    if name == "kalman" and not is_long:
        pytest.skip("takes a minute")
    layers, values, files = CASES[name]
    case = {
        "algorithm": name.split()[0],
        "layers": {key: farm[one] for key, one in layers.items()},
        "given": values | {key: farm[one] for key, one in files.items()},
        "all": is_long,
        "output": "tif" if name == "kalman" else "gpkg",
    }
    done = subprocess.run(
        [sys.executable, PROGRAM, tmp_path],
        input=json.dumps(case),
        env=os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    for what, said in json.loads(done.stdout.splitlines()[-1]):
        with outcome(CASE):
            assert said != "other rows", what
            if said != "same":
                raise QgsProcessingException(said)
