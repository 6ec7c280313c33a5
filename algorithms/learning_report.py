"""What was learned before a run, as a page of HTML: the same texts as in the log."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from pathlib import Path

from ..cube.finished_file import finished_file
from .text import tr

STYLE = "body{font-family:sans-serif;max-width:50em;margin:2em auto}li{margin:.3em 0}"


def write_report(
    target: Path, title: str, whole: Sequence[str], classes: Mapping[str, Sequence[str]]
) -> None:
    """Write the page.

    Args:
        target: where to.
        title: what was learned.
        whole: what there is to say of all series.
        classes: what there is to say of each class, by its name.
    """
    parts = [_list(whole)]
    for name, lines in classes.items():
        parts.append(f"<h2>{escape(tr('Class {name}', name=name))}</h2>{_list(lines)}")
    head = f'<meta charset="utf-8"><title>{escape(title)}</title><style>{STYLE}</style>'
    page = f"<!DOCTYPE html><html><head>{head}</head><body><h1>{escape(title)}</h1>"
    with finished_file(target) as part:
        part.write_text("\n".join([page, *parts, "</body></html>"]), encoding="utf-8")


def _list(lines: Sequence[str]) -> str:
    return f"<ul>{''.join(f'<li>{escape(line)}</li>' for line in lines)}</ul>"
