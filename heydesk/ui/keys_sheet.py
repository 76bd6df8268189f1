"""The sheet of keys (F1): every key of the window with what it does, by what one is doing."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QKeySequence
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from heydesk.ui.composer.templates import quick_reply_keys
from heydesk.ui.widgets.buttons import Button
from heydesk.ui.widgets.labels import Heading, subheading


class Key(NamedTuple):
    """One line of the sheet: keys in Qt's portable spelling, several parted by a space, and what they do."""

    keys: str
    words: str


class KeySection(NamedTuple):
    """Keys of one kind."""

    title: str
    keys: tuple[Key, ...]


def sections() -> tuple[KeySection, ...]:
    """Give the keys that work from anywhere in the window."""
    tr = QCoreApplication.translate
    return (
        KeySection(
            tr("KeysSheet", "Send"),
            (
                Key("Ctrl+Enter", tr("KeysSheet", "Send")),
                Key("Ctrl+Shift+Enter", tr("KeysSheet", "Send and open the next conversation")),
                Key("Alt+U", tr("KeysSheet", "Undo the last text while it is held")),
                Key(
                    "Escape",
                    tr("KeysSheet", "Close a question, a page or a search, and go back to the text box"),
                ),
            ),
        ),
        KeySection(
            tr("KeysSheet", "Conversations"),
            (
                Key("Ctrl+PgDown", tr("KeysSheet", "Next conversation in the list")),
                Key("Ctrl+PgUp", tr("KeysSheet", "Previous conversation in the list")),
                Key("Ctrl+Shift+PgDown", tr("KeysSheet", "Skip to the next person who waits")),
                Key("Ctrl+Shift+H", tr("KeysSheet", "Hand the conversation to a teammate")),
                Key("Ctrl+Shift+L", tr("KeysSheet", "Close the conversation")),
                Key("Ctrl+Shift+M", tr("KeysSheet", "Remind me if they don't answer")),
                Key("Ctrl+Shift+T", tr("KeysSheet", "Opt the person out, without a text")),
                Key("Ctrl+Shift+G", tr("KeysSheet", "Wrong number, without a text")),
                Key("Ctrl+N", tr("KeysSheet", "New text; what you were writing is saved as a draft")),
                Key("Ctrl+F", tr("KeysSheet", "Search people, texts and templates")),
                Key("F5", tr("KeysSheet", "Get people and texts from Heymarket now")),
            ),
        ),
        KeySection(
            tr("KeysSheet", "Write"),
            (
                Key("Alt+T", tr("KeysSheet", "To: who gets it")),
                Key("Alt+X", tr("KeysSheet", "Text box")),
                Key(
                    quick_reply_keys(1),
                    tr("KeysSheet", "Insert your first quick reply; 2 to 9 for the next ones"),
                ),
                Key("Alt+C", tr("KeysSheet", "Text to customer")),
                Key("Alt+N", tr("KeysSheet", "Private note")),
                Key("Alt+M", tr("KeysSheet", "Media link")),
                Key("Alt+F", tr("KeysSheet", "From: the inbox")),
                Key("Alt+A", tr("KeysSheet", "As: who you send as")),
            ),
        ),
        KeySection(
            tr("KeysSheet", "Window"),
            (
                Key("Ctrl+K", tr("KeysSheet", "Commands: find anything by its name")),
                Key("Ctrl+1", tr("KeysSheet", "Go to the conversations on the left")),
                Key("Ctrl+2", tr("KeysSheet", "Go to the conversation")),
                Key("Ctrl+3", tr("KeysSheet", "Go to the drawer")),
                Key("F6", tr("KeysSheet", "Next part of the window; with Shift the previous one")),
                Key("F4", tr("KeysSheet", "Show or hide the drawer")),
                Key("Alt+1", tr("KeysSheet", "Contact")),
                Key("Alt+2", tr("KeysSheet", "Preview")),
                Key("Alt+3", tr("KeysSheet", "Details for support")),
                Key("Ctrl+B", tr("KeysSheet", "Fold or unfold the conversations on the left")),
                Key("Ctrl+,", tr("KeysSheet", "Settings")),
                Key("F1", tr("KeysSheet", "This sheet")),
                Key("Ctrl+Q", tr("KeysSheet", "Quit")),
            ),
        ),
    )


class KeysSheet(QDialog):
    """Lists the keys in two columns, scrolled where the window is low. Opened, never executed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("keysSheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        columns = QHBoxLayout()
        columns.setSpacing(36)
        keys = sections()
        half = (len(keys) + 1) // 2
        for part in ((*keys[:half], typed_section()), keys[half:]):
            column = QVBoxLayout()
            column.setSpacing(8)
            for section in part:
                column.addWidget(subheading(section.title))
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


def typed_section() -> KeySection:
    """The keys that are typed in the text box; they stand for themselves and are not written otherwise."""
    tr = QCoreApplication.translate
    return KeySection(
        tr("KeysSheet", "In the text box"),
        (
            Key("/", tr("KeysSheet", "Find a template by its name or words")),
            Key(";", tr("KeysSheet", "Insert a quick reply")),
            Key(":", tr("KeysSheet", "Insert an emoji by its name, for example :tooth")),
            Key("Tab", tr("KeysSheet", "Go to the next blank of a quick reply")),
        ),
    )


def _grid(section: KeySection) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(14)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(1, 1)
    for row, key in enumerate(section.keys):
        native = QKeySequence(key.keys).toString(QKeySequence.SequenceFormat.NativeText)
        keys = QLabel(native if len(key.keys) > 1 else key.keys)
        keys.setTextFormat(Qt.TextFormat.PlainText)
        font = QFont(keys.font())
        font.setWeight(QFont.Weight.DemiBold)
        keys.setFont(font)
        words = QLabel(key.words)
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        grid.addWidget(keys, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(words, row, 1)
    return grid
