"""Settings of named markers, given as a text."""

from __future__ import annotations

import inspect
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...cube.problem import Problem
from ...series.named_markers import DETECTORS, NamedMarker, Source

WORDS = {"yes": True, "true": True, "no": False, "false": False}


def with_settings(markers: Sequence[NamedMarker], text: str, title: str) -> list[NamedMarker]:
    """Return markers with the settings of a text such as "harvest.ndvi.level=0.3, ...".

    Raises Problem, which names the parameter `title`, where a part is no setting.
    """
    changed = {one.name: one for one in markers}
    for part in filter(None, (one.strip() for one in text.split(","))):
        key, _, value = (one.strip() for one in part.partition("="))
        marker, _, setting = key.lower().partition(".")
        role, _, name = setting.partition(".")
        source = _source(changed.get(marker), role)
        if source is None or name not in settings_of(source):
            raise Problem(
                "{title} has {part}, which is no setting of a marker. Write "
                "marker.source.setting=value, for example {example}.",
                title=title,
                part=f'"{part}"',
                example=_example(changed.get(marker) or markers[0]),
            )
        new = replace(source, settings={**source.settings, name: _value(part, value, title)})
        _require_fine(new, part, title)
        changed[marker] = _with(changed[marker], source, new)
    return [changed[one.name] for one in markers]


def settings_of(source: Source) -> dict[str, Any]:
    """Return the settings of a source, the usual ones of its detector among them."""
    signature = inspect.signature(DETECTORS[source.detector]).parameters
    usual = {one.name: one.default for one in signature.values() if one.kind is one.KEYWORD_ONLY}
    return usual | dict(source.settings)


def stated_settings(marker: NamedMarker) -> str:
    """Return the settings of a marker that are its own, as a text that `with_settings` reads."""
    return ", ".join(
        f"{marker.name}.{source.role}.{name}={_text(value)}"
        for source in (*marker.sources, *marker.confirmed_by)
        for name, value in source.settings.items()
    )


def _text(value: object) -> str:
    return ("no", "yes")[value] if isinstance(value, bool) else f"{value:g}"


def _example(marker: NamedMarker) -> str:
    return stated_settings(marker).split(", ", maxsplit=1)[0]


def _source(marker: NamedMarker | None, role: str) -> Source | None:
    sources = [] if marker is None else [*marker.sources, *marker.confirmed_by]
    return next((one for one in sources if one.role == role), None)


def _with(marker: NamedMarker, old: Source, new: Source) -> NamedMarker:
    sources, others = (
        [new if one is old else one for one in some]
        for some in (marker.sources, marker.confirmed_by)
    )
    return replace(marker, sources=sources, confirmed_by=others)


def _value(part: str, text: str, title: str) -> float | bool:
    if text.lower() in WORDS:
        return WORDS[text.lower()]
    try:
        return float(text)
    except ValueError:
        raise Problem(
            "{title} has {part}, whose value is no number. Give a number, or yes or no.",
            title=title,
            part=f'"{part}"',
        ) from None


def _require_fine(source: Source, part: str, title: str) -> None:
    """Raise Problem for a value that the detector does not take."""
    try:
        source.find({source.role: (np.zeros(0), np.zeros((0, 1)))})
    except ValueError as error:
        raise Problem(
            "{title} has {part}, which the detector does not take: {reason}. Give another value.",
            title=title,
            part=f'"{part}"',
            reason=str(error).rstrip("."),
        ) from error
