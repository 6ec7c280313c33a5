"""Every text can be translated, and is, into every language; QGIS's language is followed."""

from __future__ import annotations

import ast
import importlib.util
import re
from pathlib import Path

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from phenofuse import classFactory
from phenofuse.algorithms import text
from phenofuse.algorithms.text import CONTEXT, tr, translator

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = ("de", "fr", "es", "sl")

SHOWING = re.compile(
    r"set(Text|Title|WindowTitle|ToolTip|WhatsThis|StatusTip|PlaceholderText|Label|LabelText|"
    r"ProgressText|Help|Description|HeaderLabels|HorizontalHeaderLabels|AccessibleName|Suffix|"
    r"SpecialValueText|_title|_xlabel|_ylabel)|add(Action|Menu|Item|Tab|Row|Items)|"
    r"Q(Label|PushButton|ToolButton|Action|CheckBox|RadioButton|GroupBox|DockWidget|Menu)|"
    r"push(Info|Warning|Message|FormattedMessage)|reportError|QgsProcessingException|"
    r"information|warning|critical|question|annotate|suptitle|showMessage"
)
"""What shows a text to a person."""


def translations():
    """The script that keeps the translations."""
    spec = importlib.util.spec_from_file_location(
        "translations", ROOT / "scripts" / "translations.py"
    )
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def said(node: ast.expr) -> str:
    """The text that stands in an expression as it is, but for what is filled in."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(said(part) for part in node.values)
    if isinstance(node, (ast.List, ast.Tuple)):
        return "".join(said(part) for part in node.elts)
    if isinstance(node, ast.BinOp):
        return said(node.left) + said(node.right)
    return ""


def untranslated(source: str) -> list[str]:
    """The calls that show a text which nobody translates."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        name = getattr(node.func, "id", getattr(node.func, "attr", ""))
        if name == "tr" and any(isinstance(part, ast.JoinedStr) for part in node.args):
            found.append(f"{node.lineno}: tr of an f-string")
        if SHOWING.fullmatch(name):
            texts = [re.sub("<[^>]*>", "", said(part)) for part in node.args]
            shown = [one for one in texts if re.search(r"[^\W\d_]{2}", one)]
            found += [
                f"{node.lineno}: {name}({one!r})" for one in shown if " " in one or one.istitle()
            ]
    return found


def test_no_text_is_shown_untranslated():
    wrong = {}
    for room in ("plugin.py", "provider", "algorithms", "ui"):
        path = ROOT / room
        for file in [path] if path.is_file() else path.rglob("*.py"):
            if lines := untranslated(file.read_text("utf-8")):
                wrong[str(file.relative_to(ROOT))] = lines
    assert wrong == {}


def test_the_search_finds_what_nobody_translates():
    assert untranslated('label.setText("No data")') == ["1: setText('No data')"]
    assert untranslated('label.setText(f"No {what} here")') == ["1: setText('No  here')"]
    assert untranslated('tr(f"No {what}")') == ["1: tr of an f-string"]
    assert untranslated('label.setText(tr("No data"))') == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language):
    """A text that is new or changed: `scripts/translations update`, translate, `release`."""
    assert translations().faults(language) == []


def test_what_dialogs_show_is_among_the_texts(monkeypatch):
    """Also what declarations say, which is translated where it is shown."""
    shown = set()

    class Recorder:
        @staticmethod
        def translate(context, text):
            shown.add(text)
            return text

    monkeypatch.setattr(text, "QCoreApplication", Recorder)
    plugin = classFactory(None)
    plugin.initProcessing()
    for algorithm in plugin.provider.algorithms():
        algorithm.create({})
        for say in ("displayName", "group", "shortHelpString", "tags"):
            getattr(algorithm, say)()
    plugin.unload()
    assert len(shown) > 500
    missing = shown - translations().texts().keys()
    assert [one for one in missing if re.search("[a-z]", one)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_qgis_loads_is_what_was_translated(language):
    compiled = translator(language)
    QCoreApplication.installTranslator(compiled)
    try:
        for english, translated in translations().translations(language).items():
            assert QCoreApplication.translate(CONTEXT, english) == translated
    finally:
        QCoreApplication.removeTranslator(compiled)


def test_the_language_of_qgis_is_followed(monkeypatch):
    german = translations().translations("de")["Smoothing and gap filling"]
    monkeypatch.setattr(QgsApplication, "locale", lambda: "de_AT")
    plugin = classFactory(None)
    assert tr("Smoothing and gap filling") == german != "Smoothing and gap filling"
    plugin.unload()
    assert tr("Smoothing and gap filling") == "Smoothing and gap filling"


@pytest.mark.parametrize("locale", ["en_GB", "C", "", "xx"])
def test_other_languages_stay_english(locale):
    assert translator(locale) is None


def test_placeholders_are_compared_with_their_format():
    placeholders = translations().placeholders
    assert placeholders("{share:.0%} of {name}") == placeholders("von {name} {share:.0%}")
    assert placeholders("{share:.0%}") != placeholders("{share}")
    assert placeholders("100 % of {") == []
