"""What a back-end has: asked when it is needed, and once."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from .calls import Sleep, repeat

if TYPE_CHECKING:
    from openeo.rest.connection import Connection


class Offerings:
    """The collections and processes of a back-end."""

    def __init__(self, connection: Connection, sleep: Sleep) -> None:
        self.connection, self.sleep = connection, sleep

    @cached_property
    def names(self) -> set[str]:
        """Ids of the collections."""
        listed = repeat(self.connection.list_collections, self.sleep)
        return {one["id"] for one in listed}

    @cached_property
    def processes(self) -> set[str]:
        """Ids of the processes."""
        return {one["id"] for one in repeat(self.connection.list_processes, self.sleep)}

    def describe(self, name: str) -> dict[str, Any] | None:
        """Return what the back-end says of a collection, None where it has none of that name."""
        if name not in self.names:
            return None
        return repeat(lambda: self.connection.describe_collection(name), self.sleep)
