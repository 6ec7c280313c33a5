"""The plugin's icon."""

from __future__ import annotations

from pathlib import Path

ICON = Path(__file__).parent.parent / "resources" / "icons" / "phenofuse.svg"
