"""Functions and classes of `series/`, named in declarations and imported when they are used."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class InSeries:
    """A function in `series/`, imported when it is called; openEO gets it with the method."""

    name: str
    """Where it is, as "module.function"."""

    def __call__(self, *arguments: Any, **keywords: Any) -> Any:
        """Call it."""
        return load(self.name)(*arguments, **keywords)


def load(name: str) -> Any:
    """Import and return something in `series/`, named as "module.name"."""
    module, name = name.rsplit(".", 1)
    # On unloading QGIS forgets only what `__import__` has loaded, and not what importlib has.
    return getattr(__import__(f"series.{module}", globals(), fromlist=[name], level=3), name)
