"""What the log says of outliers: how many of each crop, and how much of its area."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from qgis.core import QgsProcessingFeedback

from ...cube.parcels.outliers import Outliers
from ..text import tr
from .places import ParcelPlaces

LEVEL = 0.05
"""Parcels with a p-value up to this are reported as outliers."""

PEERS_NEEDED = round(1 / LEVEL) - 1
"""With fewer peers no p-value is as low."""

MOST_CROPS = 30
"""Crops told one by one, those with the most parcels."""


def report(
    variable: str,
    parcels: ParcelPlaces,
    numbers: NDArray[np.int64],
    found: Outliers,
    feedback: QgsProcessingFeedback,
) -> None:
    """Say how many parcels of each crop are outliers, counted and by area.

    `numbers` are the places in `parcels` of those reported, `found` their scores, both (N,).
    """
    scored = found.rank > 0
    if not scored.any():
        feedback.pushWarning(
            tr(
                "{variable}: no parcel has enough days and peers for a score. Allow more distance, "
                "smaller or fewer peers, or a longer period.",
                variable=variable,
            )
        )
        return
    with np.errstate(invalid="ignore"):
        outlier = found.p_value <= LEVEL
    area, group = parcels.places.area[numbers] / 10_000, parcels.places.group[numbers]
    feedback.pushInfo(
        tr("{variable}: parcels with p of at most {level}:", variable=variable, level=LEVEL)
    )
    crops, counts = np.unique(group[scored], return_counts=True)
    most_first = crops[np.argsort(-counts, kind="stable")]
    for crop in most_first[:MOST_CROPS]:
        of_crop = scored & (group == crop)
        feedback.pushInfo(_line(parcels.crops[crop], of_crop, outlier, area))
    if len(most_first) > MOST_CROPS:
        feedback.pushInfo(tr("and {count} crops more", count=len(most_first) - MOST_CROPS))
    feedback.pushInfo(_line(tr("all crops"), scored, outlier, area))
    few = int(np.count_nonzero(scored & (found.peers < PEERS_NEEDED)))
    if few:
        feedback.pushInfo(
            tr(
                "{count} of {total} parcels have fewer than {needed} peers with a score, and so "
                "their p is above {level} whatever they look like; go by score and rank for these, "
                "or allow more peers.",
                count=few,
                total=int(np.count_nonzero(scored)),
                needed=PEERS_NEEDED,
                level=LEVEL,
            )
        )


def _line(
    name: str, chosen: NDArray[np.bool_], outlier: NDArray[np.bool_], area: NDArray[np.float64]
) -> str:
    count, size = int(np.count_nonzero(chosen)), float(area[chosen].sum())
    out, out_size = int(np.count_nonzero(chosen & outlier)), float(area[chosen & outlier].sum())
    return tr(
        "{name}: {out} of {count} parcels ({share:.1f} %), {out_size:.1f} of {size:.1f} ha "
        "({size_share:.1f} %)",
        name=name,
        out=out,
        count=count,
        share=100 * out / count,
        out_size=out_size,
        size=size,
        size_share=100 * out_size / size if size else 0.0,
    )
