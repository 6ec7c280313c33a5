"""A slider beside the field of a number, over the range that makes sense."""

from __future__ import annotations

import math

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QSlider

from ...algorithms.declaration import Number

STEPS = 200
DECADES = 3
"""Powers of ten below and above the default that a slider reaches, where there are no limits."""


class NumberSlider(QSlider):
    """Even steps between limits, or even factors round the default where there are none."""

    number_changed = pyqtSignal(str, float)
    """The user has moved it: its parameter, and the number."""

    def __init__(self, name: str, low: float, high: float, is_log: bool, is_whole: bool) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.name = name
        self._is_log, self._is_whole = is_log, is_whole
        self._low, self._high = (math.log10(low), math.log10(high)) if is_log else (low, high)
        self.setRange(0, int(high - low) if is_whole and not is_log else STEPS)
        self.valueChanged.connect(self._moved)
        self._silent = False

    @classmethod
    def of(cls, name: str, parameter: Number, is_whole: bool) -> NumberSlider | None:
        """Return a slider for a parameter of a name, or None where no range makes sense."""
        low, high = parameter.least, parameter.most
        if math.isfinite(low) and math.isfinite(high) and high - low > 0:
            return cls(name, low, high, False, is_whole and high - low <= STEPS)
        if parameter.default and parameter.default > 0 and parameter.above == 0:
            factor = 10.0**DECADES
            return cls(name, parameter.default / factor, parameter.default * factor, True, is_whole)
        return None

    def number(self) -> float:
        """Return the number at which it stands, of three digits where it is logarithmic."""
        share = self.value() / max(self.maximum(), 1)
        place = self._low + share * (self._high - self._low)
        if not self._is_log:
            return float(round(place)) if self._is_whole else round(place, 6)
        number = 10**place
        return float(f"{number:.3g}")

    def set_number(self, value: object) -> None:
        """Stand at a number, without telling of it."""
        try:
            number = float(value)  # type: ignore[arg-type]
        except (TypeError, ValueError):
            return
        if self._is_log:
            number = math.log10(number) if number > 0 else self._low
        share = (number - self._low) / (self._high - self._low)
        self._silent = True
        self.setValue(round(min(max(share, 0.0), 1.0) * self.maximum()))
        self._silent = False

    def _moved(self, _value: int) -> None:
        if not self._silent:
            self.number_changed.emit(self.name, self.number())
