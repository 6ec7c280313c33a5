"""Texts in the user's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..cube.problem import Problem

CONTEXT = "PhenoFuse"


def tr(text: str, /, **values: object) -> str:
    """Return the translation of a text, filled with values."""
    translated = QCoreApplication.translate(CONTEXT, text)
    return translated.format(**values) if values else translated


def tr_problem(problem: Problem) -> str:
    """Return a problem's message in the user's language."""
    return tr(problem.text, **problem.values)
