"""An evidence sheet as a page of HTML that needs no other file."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from ...cube.rules.verdict import Marker, Verdict
from ..text import tr
from .light_style import COLOURS
from .wording import (
    NAMED,
    SIGNS,
    colour_name,
    day_text,
    doubt_text,
    markers_of,
    period_text,
    reason_text,
    rule_text,
)

CSS = """
body { font: 14px/1.45 sans-serif; color: #1b1b1b; max-width: 960px; margin: 24px auto;
  padding: 0 16px; }
h1 { font-size: 22px; margin: 0 0 4px; }
h2 { font-size: 16px; margin: 22px 0 6px; border-bottom: 1px solid #cccccc; }
p { margin: 4px 0; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; vertical-align: top; padding: 4px 8px; border: 1px solid #cccccc; }
th { background: #f3f3f3; font-weight: 600; }
.light { display: inline-block; padding: 1px 8px; border: 1px solid #333333; border-radius: 3px;
  white-space: nowrap; color: #000000; -webkit-print-color-adjust: exact;
  print-color-adjust: exact; }
img { max-width: 100%; }
.day { white-space: nowrap; }
.evidence { font-size: 12px; }
.small { color: #555555; font-size: 12px; }
@media print { body { margin: 0; } h2, tr, img { page-break-inside: avoid; } }
@page { size: A4; margin: 14mm; }
"""


@dataclass(frozen=True)
class Sheet:
    """What a sheet says of a parcel."""

    parcel: str
    crop: str
    hectares: float | None
    scheme: str
    year: int
    colour: str
    verdicts: Sequence[Verdict]
    plot: bytes | None
    """PNG; None where it could not be drawn."""
    chips: bytes | None
    """PNG; None where there is no image."""


def page(sheet: Sheet) -> str:
    """Return the page."""
    title = tr("Parcel {parcel}", parcel=sheet.parcel)
    facts = [tr("Crop: {crop}", crop=sheet.crop)]
    if sheet.hectares is not None:
        facts.append(tr("Area: {hectares:.2f} ha", hectares=sheet.hectares))
    facts += [tr("Scheme: {title}", title=sheet.scheme), tr("Year: {year}", year=sheet.year)]
    parts = [
        f"<h1>{escape(title)} {light(sheet.colour)}</h1>",
        f"<p>{escape('; '.join(facts))}</p>",
        _heading(tr("Rules")),
        table(
            [tr("Rule"), tr("Period"), tr("Verdict"), tr("Why")],
            [
                [
                    f"<b>{escape(one.rule.name)}</b><br>{escape(rule_text(one.rule))}",
                    _days(period_text(one.period)),
                    light(one.colour),
                    _days(reason_text(one)),
                ]
                for one in sheet.verdicts
            ],
        ),
    ]
    if sheet.plot is not None:
        note = tr(
            "Lines: markers, broken where they are not sure; shades: from start to end. Bars: the "
            "periods of the rules, hatched where nothing was observed for too long."
        )
        parts += [_heading(tr("Curve")), _image(sheet.plot, tr("Curve of the parcel"))]
        parts.append(f'<p class="small">{escape(note)}</p>')
    parts += [_heading(tr("Evidence")), _evidence(sheet.verdicts)]
    if sheet.chips is not None:
        parts += [_heading(tr("Images"))]
        parts.append(_image(sheet.chips, tr("Images of the parcel at dates near the evidence")))
    return document(title, parts)


def document(title: str, parts: Iterable[str]) -> str:
    """Return a whole page; `parts` are HTML."""
    body = "\n".join(parts)
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{escape(title)}</title>\n'
        f"<style>{CSS}</style></head>\n<body>\n{body}\n</body></html>\n"
    )


def light(colour: str) -> str:
    """Return a colour with its sign and name."""
    text = f"{SIGNS[colour]} {colour_name(colour)}"
    return f'<span class="light" style="background: {COLOURS[colour]}">{escape(text)}</span>'


def _evidence(verdicts: Sequence[Verdict]) -> str:
    markers = markers_of(verdicts)
    if not markers:
        return f"<p>{escape(tr('No marker was found in the periods of the rules.'))}</p>"
    head = [tr("Marker"), tr("Source"), tr("Start"), tr("Main"), tr("End"), tr("Value")]
    head += [tr("Confidence"), tr("Confirmed by"), tr("Scenes"), tr("Counts for")]
    rows = ([*_facts(one), _uses(one, verdicts)] for one in markers)
    return f'<div class="evidence">{table(head, rows)}</div>'


def _facts(marker: Marker) -> list[str]:
    numbers = [
        "" if one is None else f"{one:.{digits}f}"
        for one, digits in ((marker.value, 3), (marker.confidence, 2))
    ]
    days = [_days(day_text(one)) for one in (marker.start, marker.main, marker.end)]
    scenes = marker.scenes.split(", ")
    if len(scenes) > NAMED:
        some = ", ".join([*scenes[: NAMED - 1], "...", scenes[-1]])
        scenes = [tr("{some} ({count} in all)", some=some, count=len(scenes))]
    texts = [*numbers, marker.confirmed_by, ", ".join(scenes)]
    return [escape(marker.name), escape(marker.source), *days, *map(_days, texts)]


def _uses(marker: Marker, verdicts: Sequence[Verdict]) -> str:
    """Return what a marker counts for, and where not for sure, why."""
    uses = []
    for verdict in verdicts:
        name = verdict.rule.name
        if marker in verdict.sure:
            uses.append(name)
        for doubt in verdict.doubts:
            if doubt.marker == marker:
                reason = doubt_text(doubt, verdict.rule)
                uses.append(tr("{rule}: not sure, {reason}", rule=name, reason=reason))
            elif doubt.other == marker:
                uses.append(tr("{rule}: contradicts", rule=name))
    return "<br>".join(escape(one) for one in dict.fromkeys(uses))


def _days(text: str) -> str:
    """Return a text whose dates stay in one line each."""
    return re.sub(r"\d{4}-\d\d-\d\d[T\d:.Z]*", r'<span class="day">\g<0></span>', escape(text))


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>"


def _image(png: bytes, alternative: str) -> str:
    data = base64.b64encode(png).decode("ascii")
    return f'<img alt="{escape(alternative)}" src="data:image/png;base64,{data}">'


def table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; its head is text, its cells are HTML."""
    cells = "".join(f"<th>{escape(one)}</th>" for one in head)
    body = "\n".join(f"<tr>{''.join(f'<td>{one}</td>' for one in row)}</tr>" for row in rows)
    return f"<table>\n<tr>{cells}</tr>\n{body}\n</table>"
