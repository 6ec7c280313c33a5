"""The numbers of docs/events.md on NDVI under clouds: what of it a mask hides without need.

Run it with `.venv/bin/python scripts/masked_ndvi.py`. It prints a table. Nothing is written. Each
masked value of fields and meadows in the real scene is held against the clear values of its pixel
before and behind it, where these are no more than LONGEST days apart.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
from osgeo import gdal

from phenofuse.series.named_markers import HARVESTED

SCENE = Path(__file__).resolve().parents[1].parent / "shared" / "real" / "slovenia_s2"
CULTIVATED, GRASSLAND = 1, 3
LONGEST = 40.0
HIGHER = 0.05
CLASSES = ((0.0, 0.3), (0.3, 0.4), (0.4, 0.5), (0.5, 0.6), (0.6, 1.0))


def main() -> None:
    """Print the table."""
    ndvi, masked, days = read()
    beside, under = [], []
    for value, cloud in zip(ndvi.T, masked.T):
        clear = np.flatnonzero(~cloud)
        hidden = np.flatnonzero(cloud)
        place = np.searchsorted(clear, hidden)
        inside = (place > 0) & (place < clear.size)
        hidden, place = hidden[inside], place[inside]
        before, behind = clear[place - 1], clear[place]
        near = days[behind] - days[before] <= LONGEST
        beside.append(np.stack([value[before], value[behind]])[:, near])
        under.append(value[hidden[near]])
    lower, higher = np.sort(np.concatenate(beside, axis=1), axis=0)
    value = np.concatenate(under)
    print("| lower of the clear values | masked values | above the level of harvest | ", end="")
    print(f"above the higher one by {HIGHER} |")
    print("|---|---|---|---|")
    for least, most in CLASSES:
        own = (lower >= least) & (lower < most)
        shares = [
            np.mean(one[own]) for one in (value > HARVESTED["level"], value > higher + HIGHER)
        ]
        print(f"| {least} to {most} | {own.sum()} | {shares[0]:.1%} | {shares[1]:.2%} |")


def read() -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return NDVI and what is masked of pixels (T, N), and days (T,)."""
    gdal.UseExceptions()
    use = gdal.Open(str(SCENE / "LULC.tif")).ReadAsArray()
    chosen = np.isin(use, (CULTIVATED, GRASSLAND))
    ndvi, masked, days = [], [], []
    for path in sorted((SCENE / "NDVI").glob("*.tif")):
        time = path.stem.removeprefix("NDVI_")
        days.append(np.datetime64(f"{time[:4]}-{time[4:6]}-{time[6:8]}"))
        ndvi.append(gdal.Open(str(path)).ReadAsArray()[chosen] * 1e-4)
        masked.append(gdal.Open(str(SCENE / "CLM" / f"CLM_{time}.tif")).ReadAsArray()[chosen] == 1)
    return np.array(ndvi), np.array(masked), np.array(days).astype(float)


if __name__ == "__main__":
    main()
