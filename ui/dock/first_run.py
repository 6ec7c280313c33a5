"""What an empty dock says: what to do next, with a button that does it."""

from __future__ import annotations

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from ...algorithms.text import tr
from ...cube.packages.optional import how_to_get

NO_MATPLOTLIB = (
    "Plots need the Python package matplotlib, which this QGIS lacks. All algorithms run without "
    "it. Get it by the following, and start QGIS again: {how}"
)


class FirstRun(QWidget):
    """One sentence and the buttons that help."""

    sample_asked = pyqtSignal()
    """The sample scene is to be made."""
    build_asked = pyqtSignal()
    """A stack is to be built."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.sample = QPushButton(tr("Create sample scene…"))
        self.sample.clicked.connect(self.sample_asked)
        self.build = QPushButton(tr("Build time-series stack…"))
        self.build.clicked.connect(self.build_asked)
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.sample)
        buttons.addWidget(self.build)
        buttons.addStretch()
        layout = QVBoxLayout(self)
        layout.addStretch()
        layout.addWidget(self.text)
        layout.addSpacing(8)
        layout.addLayout(buttons)
        layout.addStretch()

    def say(self, layer: str, is_table: bool) -> None:
        """Say what to do; `layer` is the name of what is chosen, empty where there is nothing."""
        for button in (self.sample, self.build):
            button.setVisible(not layer)
        if not layer:
            self.text.setText(
                tr(
                    "Add a time-series stack or a parcel table to the project, and its series "
                    "appear here with a click on the map. To try it out, create the sample scene."
                )
            )
        elif is_table:
            self.text.setText(
                tr(
                    "Select rows of {layer} in its attribute table, or choose the layer of its "
                    "parcels under Data and select some on the map.",
                    layer=layer,
                )
            )
        else:
            self.text.setText(
                tr(
                    "Click a pixel of {layer} on the map, drag a rectangle, or select parcels of "
                    "the layer chosen under Data. With Shift a place is shown beside the others.",
                    layer=layer,
                )
            )

    def say_matplotlib_is_missing(self) -> None:
        """Say what is missing, and how to get it."""
        self.sample.hide()
        self.build.hide()
        self.text.setText(tr(NO_MATPLOTLIB, how=how_to_get("matplotlib")))
