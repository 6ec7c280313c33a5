"""As in QGIS 4."""

from PyQt6.sip import *  # noqa: F403
