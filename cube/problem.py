"""The one exception that carries a message for the user, and how others become one."""

from __future__ import annotations

import errno


class Problem(ValueError):
    """Something the user can mend: what is wrong, why, and what to do now.

    `text` is a template in English and the key of its translation, `values` fill it, so that a
    caller with a translator can show the same message in the user's language.
    """

    def __init__(self, text: str, /, **values: object) -> None:
        super().__init__(text)
        self.text = text
        self.values = values

    def __str__(self) -> str:
        return self.text.format(**self.values)


def problem_of(error: OSError | MemoryError) -> Problem:
    """Return what to tell the user of a disk, a network drive or a memory that gave up."""
    if isinstance(error, MemoryError):
        return Problem(
            "The memory of this computer is used up. Give a smaller memory budget under Advanced, "
            "or close other programs, and run again."
        )
    path = error.filename or "A file"
    if error.errno in (errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)):
        return Problem(
            "{path} could not be written: its disk, or your share of it, is full. Make room "
            "there, or choose another folder.",
            path=path,
        )
    return Problem(
        "{path} could not be read or written: {reason}. Check that its disk or network drive is "
        "connected and lets you in, then run again.",
        path=path,
        reason=error.strerror or error,
    )
