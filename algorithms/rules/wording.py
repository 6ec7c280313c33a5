"""Verdicts in words."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

import numpy as np

from ...cube.rules.scheme import GREEN, GREY, MUST, MUST_NOT, OVERLAP, RED, YELLOW, Rule
from ...cube.rules.verdict import CONTRADICTED, FEW, GAP, LOW, Doubt, Marker, Verdict
from ..text import tr

SIGNS = {GREEN: "\u2714", YELLOW: "?", RED: "\u2716", GREY: "\u2013"}
"""Beside the colours, for those who do not see them."""

NAMED = 5
"""Markers named in a sentence, and scenes in a table."""


def colour_name(colour: str) -> str:
    """Return what a colour is called."""
    words = {GREEN: tr("green"), YELLOW: tr("yellow"), RED: tr("red"), GREY: tr("grey")}
    return words[colour]


def day_text(day: float) -> str:
    """Return the date of a day since 1970."""
    return str(np.datetime64(math.floor(day), "D"))


def period_text(period: tuple[float, float]) -> str:
    """Return a period by its first and last day."""
    begin, end = period
    return tr("{begin} to {end}", begin=day_text(begin), end=day_text(end - 1))


def rule_text(rule: Rule) -> str:
    """Return what a rule asks for, without its period."""
    markers = _quoted(rule.markers)
    if rule.demand == MUST:
        text = tr("{markers} must occur: {least} or more", markers=markers, least=rule.least)
        if rule.most < math.inf:
            words = "{markers} must occur: {least} to {most}"
            text = tr(words, markers=markers, least=rule.least, most=rule.most)
    elif rule.demand == MUST_NOT:
        text = tr("{markers} must not occur", markers=markers)
    elif rule.most < math.inf:
        text = tr("{markers} may occur: at most {most}", markers=markers, most=rule.most)
    else:
        text = tr("{markers} may occur", markers=markers)
    if rule.least_days:
        text += tr(", each of {days:g} days or more", days=rule.least_days)
    if rule.counted_by == OVERLAP:
        text += tr(", counted by any part")
    return text


def marker_text(marker: Marker, rule: Rule | None = None) -> str:
    """Return a marker as "mowing on 2022-06-03 (confidence 0.84)".

    For a rule that counts any part of it, it is told from its first to its last day.
    """
    text = tr("{marker} on {day}", marker=marker.name, day=day_text(marker.main))
    if rule is not None and rule.counted_by == OVERLAP:
        begin, end = day_text(marker.start), day_text(marker.end)
        text = tr("{marker} from {begin} to {end}", marker=marker.name, begin=begin, end=end)
    if marker.confidence is not None:
        text += " " + tr("(confidence {value:.2f})", value=marker.confidence)
    return text


def doubt_text(doubt: Doubt, rule: Rule) -> str:
    """Return why a marker is not sure."""
    if doubt.reason == LOW:
        return tr("its confidence is below {least:g}", least=rule.least_confidence)
    if doubt.reason == CONTRADICTED:
        return tr("{other} contradicts it", other=marker_text(doubt.other))
    return tr("no other source confirms it")


def reason_text(verdict: Verdict) -> str:
    """Return why a verdict is as it is, as sentences."""
    sentences = [_seen(verdict)]
    if verdict.colour != RED:
        sentences += [
            tr(
                "{marker} is not sure: {reason}.",
                marker=marker_text(one.marker, verdict.rule),
                reason=doubt_text(one, verdict.rule),
            )
            for one in verdict.doubts[:NAMED]
        ]
    if verdict.colour == YELLOW:
        sentences += [_missing(verdict, reason) for reason in verdict.missing]
    return " ".join(sentences)


def evidence_text(verdicts: Sequence[Verdict]) -> str:
    """Return all markers that verdicts look at, each once, by time."""
    rules: dict[Marker, Rule] = {}
    for verdict in verdicts:
        for marker in markers_of([verdict]):
            rules.setdefault(marker, verdict.rule)
    return "; ".join(marker_text(one, rules[one]) for one in markers_of(verdicts))


def markers_of(verdicts: Iterable[Verdict]) -> list[Marker]:
    """Return the markers that verdicts look at, those that contradict too, each once, by time."""
    found: dict[Marker, None] = {}
    for verdict in verdicts:
        found |= dict.fromkeys(verdict.sure)
        for doubt in verdict.doubts:
            found[doubt.marker] = None
            if doubt.other is not None:
                found[doubt.other] = None
    return sorted(found, key=lambda one: (one.main, one.name))


def _quoted(names: Sequence[str]) -> str:
    return tr(" or ").join(f'"{name}"' for name in names)


def _seen(verdict: Verdict) -> str:
    """Return what was seen for sure, and what should have been."""
    rule, count = verdict.rule, len(verdict.sure)
    listed = ", ".join(marker_text(one, rule) for one in verdict.sure[:NAMED])
    if count > NAMED:
        listed += ", ..."
    markers, period = _quoted(rule.markers), period_text(verdict.period)
    if not count:
        sure = tr("for sure ") if verdict.doubts else ""
        text = tr(
            "No {markers} seen {sure}from {period}", markers=markers, sure=sure, period=period
        )
    else:
        text = tr("Seen: {listed}", listed=listed)
    if count < rule.least:
        return text + tr("; {least} must be.", least=rule.least)
    if count > rule.most and not rule.most:
        return text + tr("; none must be.")
    if count > rule.most:
        return text + tr("; {most} at most may be.", most=rule.most)
    return text + "."


def _missing(verdict: Verdict, reason: str) -> str:
    """Return why markers may have been missed."""
    if reason == GAP:
        return tr(
            "Nothing was observed for {days:.0f} days from {begin}; at most {most:g} may pass.",
            days=verdict.gap.days,
            begin=day_text(verdict.gap.begin),
            most=verdict.rule.longest_gap,
        )
    if reason == FEW:
        return tr(
            "There are {count} observations in the period; {least} are needed.",
            count=verdict.observations,
            least=verdict.rule.least_observations,
        )
    return tr("The period is not over.")
