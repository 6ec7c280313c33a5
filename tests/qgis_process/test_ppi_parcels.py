"""From the series of two bands of a parcel to its Plant Phenology Index, and its seasons."""

from __future__ import annotations

import numpy as np


def test_ppi_of_parcels_has_seasons(qgis_process, tmp_path, rows_of):
    dates = np.datetime64("2020-01-03") + 6 * np.arange(122)
    green = np.exp(-((((dates.astype(float) - 18262) % 365.25 - 190) / 40) ** 2))
    rows = ["parcel_id,time,variable,mean"]
    for name, values in (("B04", 0.12 - 0.08 * green), ("B08", 0.2 + 0.3 * green)):
        rows += [f"4,{date}T10:02:00,{name},{one:.5f}" for date, one in zip(dates, values)]
    (tmp_path / "series.csv").write_text("\n".join(rows))
    ring = "465180 5080190,465250 5080190,465250 5080250,465180 5080250,465180 5080190"
    (tmp_path / "parcels.csv").write_text(f'parcel,wkt\n4,"POLYGON(({ring}))"\n')
    code, results, printed = qgis_process(
        "phenofuse:ppi_parcels",
        INPUT=tmp_path / "series.csv",
        RED="B04",
        NIR="B08",
        POLYGONS=f"delimitedtext://file://{tmp_path}/parcels.csv?wktField=wkt&crs=EPSG:32633",
        POLYGON_ID="parcel",
        OUTPUT=tmp_path / "ppi.gpkg",
    )
    assert code == 0, printed
    index = [row["ppi"] for row in rows_of(results["OUTPUT"])]
    assert len(index) == 122 and min(index) == 0 and 1 < max(index) <= 3
    code, results, printed = qgis_process(
        "phenofuse:phenology_parcels",
        INPUT=results["OUTPUT"],
        VALUE="ppi",
        OUTPUT=tmp_path / "seasons.gpkg",
    )
    assert code == 0, printed
    assert [row["season"] for row in rows_of(results["OUTPUT"])] == ["2020_s1", "2021_s1"]
