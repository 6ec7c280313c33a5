"""The advisor's answer in words, and as a page."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from ...series.gap_advice import ENOUGH, IN_LONG_GAPS, LONG, WEAK, advice, expected_gain
from ...series.gap_lengths import GapLengths
from ...series.gap_support import GapSupport
from ..text import tr

STYLE = (
    "body{font-family:sans-serif;margin:2em;max-width:50em}td,th{padding:2px 8px;text-align:right}"
    "td.bar{width:20em;text-align:left}div.bar{background:#4a8;height:1em}"
)


def verdict(lengths: GapLengths, support: Mapping[str, GapSupport]) -> list[str]:
    """Return what to do and why, a sentence or two a line; `support` is that of each auxiliary."""
    gain = expected_gain(lengths)
    correlations = [one.correlation for one in support.values()]
    found = advice(gain, correlations)
    lines = [_recommendation(found, correlations, gain)]
    lines.append(
        tr(
            "{share:.0%} of the days lie in gaps of more than {long:.0f} days. With gaps like "
            "these, fusion with radar took {gain:.0%} off the error of the best smoothing on the "
            "sample scene. Validate gap filling measures it on your own stacks.",
            share=lengths.share_above(LONG),
            long=LONG,
            gain=gain,
        )
    )
    for name, one in support.items():
        lines.append(_of_auxiliary(name, one))
    return lines


def _recommendation(found: str, correlations: list[float], gain: float) -> str:
    if found == ENOUGH and correlations and advice(gain) != ENOUGH:
        return tr(
            "Smoothing is enough for want of anything better: the gaps are long, but no further "
            "stack goes with the main one. Look for another, such as radar or another sensor."
        )
    if found == ENOUGH:
        return tr("Smoothing is enough: nearly all days lie in gaps too short for fusion to help.")
    if found == IN_LONG_GAPS:
        return tr(
            "Smoothing will do for most days; fusion is worth it where the days in the long gaps "
            "matter, such as a mowing or harvest under clouds."
        )
    return tr("Fusion is worth it: much of the time lies in long gaps.")


def _of_auxiliary(name: str, one: GapSupport) -> str:
    values = {"name": name, "correlation": one.correlation, "every": one.every}
    if one.correlation != one.correlation:
        return tr("{name}: too few values beside the main stack's to tell a correlation.", **values)
    if one.every == float("inf"):
        return tr(
            "{name}: correlation {correlation:.2f} over time, but not one observation in the "
            "long gaps, and so it cannot help there.",
            **values,
        )
    if abs(one.correlation) < WEAK:
        text = "{name}: correlation {correlation:.2f} over time, so that it says little."
    elif one.every != one.every:
        text = "{name}: correlation {correlation:.2f} over time; there are no long gaps."
    else:
        text = (
            "{name}: correlation {correlation:.2f} over time, an observation every {every:.1f} "
            "days within the long gaps."
        )
    return tr(text, **values)


def class_names(lengths: GapLengths) -> list[str]:
    """Return the classes of length as people say them."""
    edges = [f"{one:.0f}" for one in lengths.edges]
    names = [tr("up to {days}", days=edges[0])]
    names += [f"{low} - {high}" for low, high in zip(edges, edges[1:])]
    return [*names, tr("above {days}", days=edges[-1])]


def page(title: str, lines: list[str], lengths: GapLengths) -> str:
    """Return the answer and the histogram as a page of HTML."""
    heads = [tr("Gap (days)"), tr("Gaps"), tr("Share of the days"), ""]
    most = max(float(lengths.shares.max()), 1e-9)
    rows = [
        f"<tr><td>{escape(name)}</td><td>{number}</td><td>{100 * share:.1f} %</td>"
        f'<td class="bar"><div class="bar" style="width:{100 * share / most:.0f}%"></div></td></tr>'
        for name, number, share in zip(class_names(lengths), lengths.gaps, lengths.shares)
    ]
    head = "".join(f"<th>{escape(one)}</th>" for one in heads)
    first, *others = (escape(line) for line in lines)
    return "\n".join(
        [
            f'<!DOCTYPE html><html><head><meta charset="utf-8"><title>{escape(title)}</title>'
            f"<style>{STYLE}</style></head><body>",
            f"<h1>{escape(title)}</h1>",
            f"<p><b>{first}</b></p>",
            *(f"<p>{line}</p>" for line in others),
            f"<table><tr>{head}</tr>",
            *rows,
            "</table></body></html>",
        ]
    )
