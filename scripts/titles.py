"""Makes the titles of all algorithms in each language, which a first start of QGIS shows.

    .venv/bin/python scripts/titles.py FOLDER

The zip holds them as resources/titles; see provider/remembered.py.
"""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from phenofuse.algorithms.text import translator
from phenofuse.provider.algorithms import every_algorithm
from phenofuse.provider.remembered import contents, titles_of, write
from phenofuse.scripts.translations import LANGUAGES

if __name__ == "__main__":
    application = QgsApplication([], False)
    for language in ("en", *LANGUAGES):
        texts = translator(language)
        if texts is not None:
            QCoreApplication.installTranslator(texts)
        titles = titles_of(every_algorithm())
        write(Path(sys.argv[1]) / f"{language}.json", contents(), titles)
        if texts is not None:
            QCoreApplication.removeTranslator(texts)
