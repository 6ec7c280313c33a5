"""The line of a dock that says what is wrong, and offers what helps."""

from __future__ import annotations

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from ...algorithms.text import tr, tr_problem
from ...cube.problem import Problem

NO_TIMES = ("No time is known", "has one band")
"""How the messages about stacks begin or go that Build time-series stack helps with."""


class MessageLine(QFrame):
    """Hidden while all is well."""

    build_asked = pyqtSignal()
    """A stack is to be built."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.build = QPushButton(tr("Build time-series stack…"))
        self.build.clicked.connect(self.build_asked)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 3, 6, 3)
        layout.addWidget(self.label, 1)
        layout.addWidget(self.build)
        self.hide()

    def show_problem(self, problem: Problem | None) -> None:
        """Show a problem, or hide where there is none."""
        if problem is None:
            self.hide()
            return
        self.label.setText("⚠ " + tr_problem(problem))
        self.build.setVisible(any(one in problem.text for one in NO_TIMES))
        self.show()
