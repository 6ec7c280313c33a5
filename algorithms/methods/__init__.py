"""The declared methods: every module here declares one as METHOD."""

from __future__ import annotations

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..declaration import Method


def all_methods() -> list[Method]:
    """Return the declared methods, ordered by id."""
    names = (module.name for module in pkgutil.iter_modules(__path__))
    methods = [importlib.import_module(f".{name}", __name__).METHOD for name in names]
    return sorted(methods, key=lambda method: method.id)
