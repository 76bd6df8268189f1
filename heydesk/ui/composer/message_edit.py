"""The text box: one plain-text editor over two documents, text and note, each with its own undo history and caret.

``Underlines`` are drawn over the text as extra selections and are no part of it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from PySide6.QtCore import QEvent, QMimeData, QSize, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QPalette,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QFrame, QPlainTextDocumentLayout, QPlainTextEdit, QTextEdit, QWidget

from heydesk.domain.message import Side
from heydesk.ui.theme import tokens

_LINE_END = re.compile("\r\n|[\r\u2028\u2029]")
_UNSENDABLE = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
"""Control characters, unpaired surrogates, and the replacement character."""


def clean(text: str) -> tuple[str, int]:
    """Normalize line ends to LF and remove characters that can't be sent; gives the text and their number."""
    return _UNSENDABLE.subn("", _LINE_END.sub("\n", text))


def local_files(source: QMimeData) -> list[str]:
    """Give the paths of the local files in MIME data."""
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()]


def find_upload(source: QMimeData) -> str | None:
    """Find what would need an upload: a local file (its path) or a picture (""); None for anything else."""
    if files := local_files(source):
        return files[0]
    return "" if source.hasImage() and not source.hasText() else None


_MARGIN = 10
_LINES = 3
_SLASHED = 2
"""Distance from the caret to the character before a typed slash."""


class MessageEdit(QPlainTextEdit):
    """A plain-text editor. In the key event it does nothing but what Qt does.

    Signals:
        left_out: so many characters of a paste can't be sent and were left out.
        file_offered: a local file (its path) or a picture (empty) was pasted or dropped.
        focus_changed: the box got the keyboard (True) or lost it.
        slash_typed: a slash was typed where a word begins.
        edit_refused: somebody typed while a read-only text is shown.
    """

    left_out = Signal(int)
    file_offered = Signal(str)
    focus_changed = Signal(bool)
    slash_typed = Signal()
    edit_refused = Signal()

    _side = Side.TEXT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._cursors: dict[Side, QTextCursor] = {}
        self.setObjectName("messageText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.07)
        self.setFont(font)
        self._documents = {side: self._document() for side in Side}
        self._preview: QTextDocument | None = None
        self.setDocument(self._documents[Side.TEXT])
        self.marks = Underlines(self)
        """What is underlined in the text that is shown."""

    @property
    def is_composing(self) -> bool:
        """Whether an input method has unfinished text here."""
        return self._composing

    def text_of(self, side: Side) -> str:
        """The text of this side."""
        return self._documents[side].toPlainText()

    def set_text(self, side: Side, words: str) -> None:
        """Replace the text of this side; clears its undo history."""
        self._cursors.pop(side, None)
        if side is self._side and not self.is_showing_preview:
            self.setPlainText(words)
            self.moveCursor(QTextCursor.MoveOperation.End)
        else:
            self._documents[side].setPlainText(words)

    def show_side(self, side: Side) -> None:
        """Show the document of this side, with its caret where it was."""
        if side is self._side:
            return
        self.show_preview(None)
        self._cursors[self._side] = self.textCursor()
        self._side = side
        self._open(self._documents[side])
        self._apply_palette()

    @property
    def is_showing_preview(self) -> bool:
        """Whether a read-only text is shown in place of what is written here."""
        return self.isReadOnly()

    def show_preview(self, words: str | None) -> None:
        """Show these words read-only in place of the text; None shows the text again. Emits no ``textChanged``."""
        before = self.blockSignals(True)  # nobody has edited anything
        if words is None:
            if self.is_showing_preview:
                self.setReadOnly(False)
                self._open(self._documents[self._side])
        else:
            if not self.is_showing_preview:
                self._cursors[self._side] = self.textCursor()
                self._preview = self._preview or self._document()
                self.setReadOnly(True)
                self._open(self._preview)
            if words != self.toPlainText():
                self.setPlainText(words)
        self.blockSignals(before)

    def insert_text(self, words: str, *, after: int = 0) -> None:
        """Insert a text at the caret, replacing the ``after`` characters before it, as one step of undo."""
        if self.is_showing_preview:
            return
        cursor = self.textCursor()
        cursor.beginEditBlock()
        for _ in range(after):
            cursor.deletePreviousChar()
        cursor.insertText(words)
        cursor.endEditBlock()
        self.setTextCursor(cursor)

    def replace_all(self, words: str) -> None:
        """Replace the whole text, as one step of undo."""
        if self.is_showing_preview:
            return
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(words)
        self.setTextCursor(cursor)

    def replace_characters(self, changes: Sequence[tuple[int, str]]) -> None:
        """Replace single characters, given by their indexes into the Python string in order, as one step of undo."""
        if self.is_showing_preview or not changes:
            return

        text = self.toPlainText()
        places = utf16_positions(text, [place for at, _ in changes for place in (at, at + 1)])
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for (_, words), begin, end in reversed(list(zip(changes, places[::2], places[1::2], strict=True))):
            cursor.setPosition(begin)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(words)
        cursor.endEditBlock()

    def _open(self, document: QTextDocument) -> None:
        document.setDefaultFont(self.font())
        self.setDocument(document)
        if document is self._documents[self._side] and self._side in self._cursors:
            self.setTextCursor(self._cursors[self._side])
        else:
            self.moveCursor(QTextCursor.MoveOperation.End)
        self.marks.clear()

    def mark_costly(self, places: Sequence[int]) -> None:
        """Underline these characters of the text as costly, given by their indexes into the Python string."""
        self.marks.set_spans(Underline.COSTLY, [(place, place + 1) for place in places])

    def _document(self) -> QTextDocument:
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN)
        return document

    def _apply_palette(self) -> None:
        """Use the colors of a note, or the window's."""
        look = tokens()
        palette = QPalette()
        if self._side is Side.NOTE:
            faint = QColor(look.note_ink)
            faint.setAlphaF(0.75)
            palette.setColor(QPalette.ColorRole.Base, look.note)
            palette.setColor(QPalette.ColorRole.Text, look.note_ink)
            palette.setColor(QPalette.ColorRole.PlaceholderText, faint)
        if palette != self.palette():
            self.setPalette(palette)

    def sizeHint(self) -> QSize:
        """A few lines; the layout stretches it."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        """A few lines, at any font size."""
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 20, _LINES * metrics.lineSpacing() + 2 * _MARGIN)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept files and pictures too, so that their refusal can be explained."""
        return source.hasText() or source.hasUrls() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert plain text; files, pictures and removed characters are told by signals."""
        upload = find_upload(source)
        if upload is not None:
            self.file_offered.emit(upload)
            return
        text, left_out = clean(source.text())
        plain = QMimeData()
        plain.setText(text)
        super().insertFromMimeData(plain)
        if left_out:
            self.left_out.emit(left_out)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Qt insert the character; detect a slash at the beginning of a word."""
        super().keyPressEvent(event)
        if self.is_showing_preview:
            if event.text() and event.text().isprintable():
                self.edit_refused.emit()
        elif event.text() == "/":
            at = self.textCursor().position()
            if at < _SLASHED or self.document().characterAt(at - _SLASHED).isspace():
                self.slash_typed.emit()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Track whether an input method is composing, and remove characters that can't be sent."""
        self._composing = bool(event.preeditString())
        text, left_out = clean(event.commitString())
        if left_out:
            event.setCommitString(text, event.replacementStart(), event.replacementLength())
            self.left_out.emit(left_out)
        super().inputMethodEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Emit ``focus_changed``."""
        super().focusInEvent(event)
        self.focus_changed.emit(True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Emit ``focus_changed``."""
        super().focusOutEvent(event)
        self._composing = False
        self.focus_changed.emit(False)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of the theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._side is Side.NOTE:
            self._apply_palette()


_MAX_SPANS = 200
"""Of each kind: more help nobody and cost time."""

Span = tuple[int, int]
"""Begin and end, as indexes into the Python string."""


class Underline(Enum):
    """The kinds of underlines."""

    COSTLY = "costly"
    """Characters that force the costly encoding: dashes in the accent."""
    MISSPELT = "misspelt"
    """A word that no dictionary has: a red wave."""


class Underlines:
    """The underlines of one editor, in the document that it shows."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self._shown: dict[Underline, list[QTextEdit.ExtraSelection]] = {}

    def set_spans(self, mark: Underline, spans: Sequence[Span]) -> None:
        """Set the underlines of one kind; the spans are in order."""
        if not spans and mark not in self._shown:
            return
        if spans:
            text = self._editor.toPlainText()
            places = utf16_positions(text, [place for span in spans[:_MAX_SPANS] for place in span])
            look = _format(mark)
            self._shown[mark] = [
                self._selection(begin, end, look) for begin, end in zip(places[::2], places[1::2], strict=True)
            ]
        else:
            del self._shown[mark]
        self._editor.setExtraSelections([each for shown in self._shown.values() for each in shown])

    def cursors(self, mark: Underline) -> list[QTextCursor]:
        """Cursors over the underlined spans of one kind, which follow edits."""
        return [QTextCursor(each.cursor) for each in self._shown.get(mark, ())]

    def clear(self) -> None:
        """Remove all: another document is shown."""
        for mark in tuple(self._shown):
            self.set_spans(mark, ())

    def _selection(self, begin: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._editor.textCursor()
        made.cursor.setPosition(begin)
        made.cursor.setPosition(end, made.cursor.MoveMode.KeepAnchor)
        made.format = look
        return made


def utf16_positions(text: str, places: Sequence[int]) -> list[int]:
    """Convert ascending indexes into a Python string to Qt's positions, which count UTF-16 code units."""
    found: list[int] = []
    at = units = 0
    for place in places:
        units += len(text[at:place].encode("utf-16-le", "surrogatepass")) // 2
        at = place
        found.append(units)
    return found


def _format(mark: Underline) -> QTextCharFormat:
    made = QTextCharFormat()
    if mark is Underline.COSTLY:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        made.setUnderlineColor(tokens().accent)
    else:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(tokens().bad)
    return made
