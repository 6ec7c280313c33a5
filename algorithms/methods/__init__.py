"""The declared methods: every module here declares one as METHOD."""

from __future__ import annotations

import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..declaration import Method


def all_methods() -> list[Method]:
    """Return the declared methods, ordered by id."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    # On unloading QGIS forgets only what `__import__` has loaded, and not what importlib has.
    methods = [__import__(name, globals(), fromlist=["METHOD"], level=1).METHOD for name in names]
    return sorted(methods, key=lambda method: method.id)
