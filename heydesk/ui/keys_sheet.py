"""The sheet of keys (F1): every key of the window with what it does, by what one is doing."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from heydesk.ui.shortcuts import SHORTCUTS, Section, keymap, shown_keys
from heydesk.ui.text import translate
from heydesk.ui.widgets.buttons import Button
from heydesk.ui.widgets.labels import Heading, subheading


class KeysSheet(QDialog):
    """Lists the keys in two columns, scrolled where the window is low. Opened, never executed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keysSheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        sections = tuple(Section)
        half = (len(sections) + 1) // 2
        for part in (sections[:half], sections[half:]):
            column = QVBoxLayout()
            column.setSpacing(8)
            for section in part:
                column.addWidget(subheading(translate(section.value)))
                column.addLayout(_grid(section))
                column.addSpacing(10)
            column.addStretch()
            columns.addLayout(column)
        content = QWidget()
        content.setLayout(columns)
        area = QScrollArea()
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        area.setAccessibleName(self.tr("Keyboard shortcuts"))
        close = Button(self.tr("Close"))
        close.setObjectName("close")
        close.clicked.connect(self.accept)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(close)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(14)
        rows.addWidget(Heading(self.tr("Keyboard shortcuts")))
        rows.addWidget(area, 1)
        rows.addLayout(foot)
        room = parent.window().size()
        wanted = content.sizeHint()
        bar = area.verticalScrollBar().sizeHint().width()
        self.resize(min(wanted.width() + 48 + bar, room.width()), min(wanted.height() + 150, room.height() - 24))
        close.setFocus()


def _grid(section: Section) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    listed = [each for each in SHORTCUTS if each.section is section and keymap().keys(each.command)]
    for row, each in enumerate(listed):
        keys = QLabel(shown_keys(each.command))
        keys.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(keys.font())
        font.setWeight(QFont.Weight.DemiBold)
        keys.setFont(font)
        words = QLabel(translate(each.words))
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, row, 1)
    return grid
