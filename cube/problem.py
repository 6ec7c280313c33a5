"""The one exception that carries a message for the user."""

from __future__ import annotations


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
