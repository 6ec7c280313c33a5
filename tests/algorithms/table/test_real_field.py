"""The real series of a field in Spain, optical and of two radar orbits, fused as a parcel table."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np

from phenofuse.series.mogpr import Fusion, mogpr


def test_a_real_field_is_fused(processing, tables, log, real, tmp_path):
    rows = list(csv.DictReader((real / "spain_field" / "ndvi_rvi.csv").open(encoding="utf-8")))
    names = ("NDVI", "RVI_ASC", "RVI_DESC")
    source, learned = tmp_path / "series.csv", tmp_path / "learned.json"
    lines = [f"field,{row['date']},{name},{row[name]}" for name in names for row in rows]
    source.write_text("\n".join(["parcel_id,time,variable,mean", *lines]), encoding="utf-8")
    given = {"INPUT": str(source), "OUTPUT_LEARNED": str(learned), "OUTPUT": "memory:"}
    result = processing.run("phenofuse:mogpr_parcels", given, feedback=log)
    state = Fusion.from_dict(json.loads(Path(learned).read_text())["whole"])
    days = np.array([row["date"][:10] for row in rows], "datetime64[D]").astype(float)
    blocks = [np.array([[float(row[name] or "nan")] for row in rows]) for name in names]
    fused, deviation = mogpr(days, blocks[0], *((days, one) for one in blocks[1:]), state=state)
    found = tables.read(result["OUTPUT"])
    assert [one["fused"] for one in found] == fused[:, 0].tolist()
    assert [one["deviation"] for one in found] == deviation[:, 0].tolist()
    seen = np.isfinite(blocks[0][:, 0])
    assert np.isfinite(fused).all() and 20 < seen.sum() < seen.size
    assert np.sqrt(np.mean((fused[seen] - blocks[0][seen]) ** 2)) < 0.1
