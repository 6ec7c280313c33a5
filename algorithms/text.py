"""Texts in the user's language."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from ..cube.problem import Problem

CONTEXT = "PhenoFuse"

FOLDER = Path(__file__).parent.parent / "resources" / "translations"
"""Where the languages are, as `scripts/translations` makes them."""


def translator(locale: str) -> QTranslator | None:
    """Return the texts of a language, such as "de" or "de_AT"; None where there are none."""
    found = QTranslator()
    return found if found.load(QLocale(locale), "phenofuse", "_", str(FOLDER)) else None


def tr(text: str, /, **values: object) -> str:
    """Return the translation of a text, filled with values."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def translated_later(text: str) -> str:
    """Return a text as it is, and say to those who collect texts that `tr` is given it later."""
    return text


def tr_problem(problem: Problem) -> str:
    """Return a problem's message in the user's language."""
    return tr(problem.text, **problem.values)
