"""The message editor: the text box with its two tabs, and the toolbar with the segment counter, in one frame.

``MessageEdit``, the text box, is one plain-text editor over two documents, text and note, each with its own undo
history and caret. ``Underlines`` are drawn over the text as extra selections and are no part of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QMargins, QMimeData, QObject, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QFrame,
    QHBoxLayout,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QSizePolicy,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.message import Side
from heydesk.domain.text_normalization import with_line_feeds
from heydesk.ui.shortcuts import show_tip
from heydesk.ui.text import on_button
from heydesk.ui.theme import DARK, LIGHT, Tokens, tokens
from heydesk.ui.widgets.buttons import EnterButton, press_on_enter
from heydesk.ui.widgets.labels import quiet_label
from heydesk.ui.widgets.painting import RADIUS, Sheet, bold, fill_box, icon_size, paint_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_PLAIN_TEXT, _LINKS = "text/plain", "text/uri-list"
_UNSENDABLE = LazyPattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
"""Control characters, unpaired surrogates, and the replacement character."""


def clean(text: str) -> tuple[str, int]:
    """Normalize line ends to LF and remove characters that can't be sent; gives the text and their number."""
    return _UNSENDABLE.subn("", with_line_feeds(text))


def local_files(source: QMimeData) -> list[str]:
    """Give the paths of the local files in MIME data."""
    return [url.toLocalFile() for url in source.urls() if url.isLocalFile()]


def find_upload(source: QMimeData) -> str | None:
    """Find what would need an upload: a local file (its path) or a picture (""); None for anything else."""
    if files := local_files(source):
        return files[0]
    return "" if source.hasImage() and not source.hasText() else None


def links_of(source: QMimeData) -> list[str]:
    """Give the links in MIME data letter by letter. Qt's text of a URL has no escapes: ``%20`` would be a space."""
    lines = bytes(source.data(_LINKS).data()).decode(errors="replace").splitlines()
    return [line.strip() for line in lines if line.strip() and not line.startswith("#")]


def plain_text_of(source: QMimeData) -> str:
    """Give the text in MIME data; links that came without text are given as they are."""
    if source.hasFormat(_PLAIN_TEXT) or not source.hasUrls():
        return source.text()
    return "\n".join(links_of(source))


_MARGIN = 10
_LEAST_LINES, _LINES, _MOST_LINES, _MOST_LINES_LOW = 2, 3, 8, 5
"""Lines of the box: where a window has no room for more, at first, as the text grows, and that in a low window."""
_MARKS = frozenset("/;:")
"""Characters that begin something where a word begins: templates, quick replies, emoji."""
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_SLASHED = 2
"""Distance from the caret to the character before a typed slash."""


class MessageEdit(QPlainTextEdit):
    """A plain-text editor that grows with its text, then scrolls. In the key event it does nothing but what Qt does.

    Signals:
        left_out: so many characters of a paste can't be sent and were left out.
        file_offered: a local file (its path) or a picture (empty) was pasted or dropped.
        focus_changed: the box got the keyboard (True) or lost it.
        slash_typed: a slash was typed where a word begins.
        mark_typed: a semicolon or a colon was (that character).
        edit_refused: somebody typed while a read-only text is shown.
        enter_pressed: Enter was, where it sends.
    """

    left_out = Signal(int)
    file_offered = Signal(str)
    focus_changed = Signal(bool)
    slash_typed = Signal()
    mark_typed = Signal(str)
    edit_refused = Signal()
    enter_pressed = Signal()

    _side = Side.TEXT

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._composing = False
        self._since_composed = QElapsedTimer()
        self._enter_sends = False
        self._holds: set[str] = set()
        self._most_lines = _MOST_LINES
        self._shown_lines = _LINES
        self._cursors: dict[Side, QTextCursor] = {}
        self.setObjectName("messageText")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.07)
        self.setFont(font)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._documents = {side: self._document() for side in Side}
        self._preview: QTextDocument | None = None
        self.setDocument(self._documents[Side.TEXT])
        self.marks = Underlines(self)
        """What is underlined in the text that is shown."""

    @property
    def is_composing(self) -> bool:
        """Whether an input method has unfinished text here."""
        return self._composing

    def set_enter_sends(self, sends: bool) -> None:
        """Have Enter send what is written, and Shift+Enter begin a line; or have both begin one."""
        self._enter_sends = sends

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
        self._fit()
        if document is self._documents[self._side] and self._side in self._cursors:
            self.setTextCursor(self._cursors[self._side])
        else:
            self.moveCursor(QTextCursor.MoveOperation.End)
        self.marks.clear()

    def mark_costly(self, places: Sequence[int]) -> None:
        """Underline these characters of the text as costly, given by their indexes into the Python string."""
        self.marks.set_spans(Underline.COSTLY, [(place, place + 1) for place in places])

    def mark_fields(self, spans: Sequence[Span]) -> None:
        """Show these spans of the text as fields; given by their indexes into the Python string."""
        self.marks.set_spans(Underline.FIELD, spans)

    def _document(self) -> QTextDocument:
        document = QTextDocument(self)
        document.setDocumentLayout(QPlainTextDocumentLayout(document))
        document.setDefaultFont(self.font())
        document.setDocumentMargin(_MARGIN)
        document.documentLayout().documentSizeChanged.connect(self._fit)
        return document

    @property
    def is_held(self) -> bool:
        """Whether keys are dropped."""
        return bool(self._holds)

    def hold(self, why: str, *, held: bool) -> None:
        """Drop every key from now on, or take them again once no reason is left: other words are here suddenly."""
        (self._holds.add if held else self._holds.discard)(why)

    def set_low(self, low: bool) -> None:
        """Grow to fewer lines, as a low window needs it."""
        self._most_lines = _MOST_LINES_LOW if low else _MOST_LINES
        self._fit()

    def _fit(self) -> None:
        """Be as high as the text, between the first and the most lines. A plain-text document counts its lines."""
        lines = min(max(round(self.document().size().height()), _LINES), self._most_lines)
        if lines != self._shown_lines:
            self._shown_lines = lines
            self.setMaximumHeight(self._height_of(lines))
            self.updateGeometry()

    def _height_of(self, lines: int) -> int:
        return lines * self.fontMetrics().lineSpacing() + 2 * _MARGIN

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
        """As many lines as the text has, up to the most."""
        return QSize(self.minimumSizeHint().width(), self._height_of(self._shown_lines))

    def minimumSizeHint(self) -> QSize:
        """Two lines at any font size, or one in a low window, where a question needs the room."""
        least = _LEAST_LINES if self._most_lines == _MOST_LINES else 1
        return QSize(self.fontMetrics().averageCharWidth() * 20, self._height_of(least))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Accept files and pictures too, so that their refusal can be explained."""
        return source.hasText() or source.hasUrls() or source.hasImage()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Insert plain text; files, pictures and removed characters are told by signals."""
        upload = find_upload(source)
        if upload is not None:
            self.file_offered.emit(upload)
            return
        text, left_out = clean(plain_text_of(source))
        plain = QMimeData()
        plain.setText(text)
        super().insertFromMimeData(plain)
        if left_out:
            self.left_out.emit(left_out)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Qt insert the character; detect a slash and other marks at the beginning of a word."""
        if self._holds or self._takes_enter(event):
            event.accept()
            return
        super().keyPressEvent(event)
        if self.is_showing_preview:
            if event.text() and event.text().isprintable():
                self.edit_refused.emit()
        elif event.text() in _MARKS:
            at = self.textCursor().position()
            if at >= _SLASHED and not self.document().characterAt(at - _SLASHED).isspace():
                return
            if event.text() == "/":
                self.slash_typed.emit()
            else:
                self.mark_typed.emit(event.text())

    def _takes_enter(self, event: QKeyEvent) -> bool:
        """Send at an Enter that is meant so: no repeat of a key held down, and none that an input method was given.

        Some input methods put the word in and pass on the Enter that ended it; another key comes up in between.
        """
        if not self._enter_sends or event.key() not in _ENTER:
            return False
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if modifiers == Qt.KeyboardModifier.ShiftModifier and not self.is_showing_preview:
            self.textCursor().insertBlock()
            self.ensureCursorVisible()
            return True
        if modifiers != Qt.KeyboardModifier.NoModifier:
            return False
        since = self._since_composed
        ended_word = since.isValid() and not since.hasExpired(QApplication.doubleClickInterval())
        since.invalidate()
        if not (self._composing or ended_word or event.isAutoRepeat()):
            self.enter_pressed.emit()
        return True

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        """Note that the key that ended a word of an input method is up: the next Enter is another one."""
        super().keyReleaseEvent(event)
        self._since_composed.invalidate()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Track whether an input method is composing, and remove characters that can't be sent."""
        if self._holds:
            event.accept()
            return
        if self._composing and not event.preeditString():
            self._since_composed.start()
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
        """Follow a change of the theme, and of the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.setMaximumHeight(self._height_of(self._shown_lines))
        if event.type() == QEvent.Type.PaletteChange and self._side is Side.NOTE:
            self._apply_palette()
        if event.type() == QEvent.Type.PaletteChange:
            self.marks.follow_theme()


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
    FIELD = "field"
    """A field that a spreadsheet fills in: not underlined, on a ground of its own."""


class Underlines:
    """The underlines of one editor, in the document that it shows."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self._shown: dict[Underline, list[QTextEdit.ExtraSelection]] = {}
        self._look: Tokens | None = None

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

    def follow_theme(self) -> None:
        """Take the colors of now, where they are others."""
        if not self._shown or tokens() == self._look:
            return
        self._look = tokens()
        for mark, shown in self._shown.items():
            look = _format(mark)
            for each in shown:
                each.format = look
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
    elif mark is Underline.FIELD:
        made.setBackground(tokens().accent_soft)
        made.setForeground(tokens().accent)
    else:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(tokens().bad)
    return made


_TAB_PADDING = 14
_TAB_TOP_PADDING = 7
_TAB_GAP = 6
_TAB_RADIUS = 8
_DOT = 5


class ModeTab(EnterButton):
    """The tab of one side above the text box; the private note's is amber and has a lock."""

    def __init__(self, text: str, *, side: Side, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._side = side
        self._marked = False
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def set_marked(self, marked: bool) -> None:
        """Show or hide the dot that tells of a draft on this side."""
        if marked is not self._marked:
            self._marked = marked
            self.setAccessibleDescription(self.tr("has a draft") if marked else "")
            self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words; the ground of the chosen one is part of the editor's frame."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ink = QColor(look.ink if self.underMouse() and self.isEnabled() else look.soft)
        if not self.isEnabled():
            ink.setAlphaF(_FAINT)
        if chosen:
            ink = look.note_ink if self._side is Side.NOTE else look.ink
        room = QRectF(self.rect()).adjusted(_TAB_PADDING, 0, -_TAB_PADDING, 0)
        if self._side is Side.NOTE:
            size = icon_size(self)
            x = room.right() - size if self.isRightToLeft() else room.left()
            paint_icon(painter, "lock", ink, QRectF(x, (self.height() - size) / 2, size, size))
            aside = size + _TAB_GAP
            room.adjust(0 if self.isRightToLeft() else aside, 0, -aside if self.isRightToLeft() else 0, 0)
        if chosen:
            painter.setFont(bold(self))
        painter.setPen(ink)
        side = Qt.AlignmentFlag.AlignLeading if self._side is Side.NOTE else Qt.AlignmentFlag.AlignHCenter
        painter.drawText(room, Qt.AlignmentFlag.AlignVCenter | side, self.text())
        if self._marked:
            x = _DOT if self.isRightToLeft() else self.width() - 2 * _DOT
            painter.setBrush(look.note_button_line if self._side is Side.NOTE else look.accent)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawEllipse(QRectF(x, (self.height() - _DOT) / 2, _DOT, _DOT))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(look.note_ink if chosen and self._side is Side.NOTE else look.accent, 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(4, 4, -4, -4), 5, 5)

    def sizeHint(self) -> QSize:
        """Room for the words in bold, so that nothing moves when the other tab is chosen."""
        metrics = QFontMetrics(bold(self))
        width = metrics.horizontalAdvance(self.text()) + 2 * _TAB_PADDING + 2
        return QSize(
            width + (icon_size(self) + _TAB_GAP if self._side is Side.NOTE else 0),
            metrics.height() + 2 * _TAB_TOP_PADDING + 2,
        )

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()


ORDER = ("field", "templates", "survey", "mediaLink", "emoji", "schedule", "simplify")
"""The object names of the buttons in the order of the toolbar, whenever they are added."""

_AT_END = frozenset({"simplify"})
"""Stand behind the counter."""
_BUTTON_GAP = 2
_COUNTER_GAP = 8
_NARROW = 640
"""Pixels of the column below which the buttons are icons."""


class EditorToolbar(QWidget):
    """The bar under the text box: buttons, and the counter at its end.

    One stop for Tab (roving focus): arrow keys move inside it. Each button keeps its place whatever the counter says.
    """

    def __init__(self, above: QWidget | None = None, parent: QWidget | None = None) -> None:
        """``above`` is the text box, the widget before it in Tab order, which buttons that are added late need."""
        super().__init__(parent)
        self._box = self._above = above
        self.setObjectName("foot")
        self._buttons: list[QAbstractButton] = []
        self.counter = quiet_label()
        self.counter.setObjectName("segments")
        self._is_locked = False
        self._row = QHBoxLayout()
        self._row.setSpacing(_BUTTON_GAP)
        self._between = quiet_label("·")
        self._between.setContentsMargins(_COUNTER_GAP - 2, 0, 0, 0)
        self._between.hide()
        self._end = QHBoxLayout()
        self._end.setSpacing(0)
        self._end.addWidget(self._between)
        self._layout = QHBoxLayout(self)
        self._layout.setSpacing(_COUNTER_GAP)
        self._layout.addLayout(self._row)
        self._layout.addStretch()
        counted = QHBoxLayout()
        counted.setSpacing(0)
        counted.addWidget(self.counter)
        counted.addLayout(self._end)
        self._layout.addLayout(counted)

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """The buttons, in their order."""
        return tuple(self._buttons)

    def add(self, button: QAbstractButton) -> None:
        """Add a button in the place that its object name has in ``ORDER``."""
        self._buttons.append(button)
        self._buttons.sort(key=lambda each: ORDER.index(each.objectName()))
        if button.objectName() in _AT_END:
            self._end.addWidget(button)
        else:
            self._row.insertWidget(self._buttons.index(button), button)
        button.installEventFilter(self)
        before = self._above
        for each in self._buttons:
            if before is not None:
                QWidget.setTabOrder(before, each)
            before = each
        self._stop_at(self._buttons[0])
        self._arrange()

    def show_button(self, button: QAbstractButton, *, shown: bool) -> None:
        """Show or hide a button; the keyboard moves to the text box, if it was on it."""
        if shown is not button.isHidden():
            return
        if not shown and button.hasFocus() and self._box is not None:
            self._box.setFocus()
        button.setVisible(shown)
        self._between.setVisible(any(not each.isHidden() for each in self._buttons if each.objectName() in _AT_END))
        self._check_stop()
        self._arrange()

    def _check_stop(self) -> None:
        """Move the stop for Tab, if its button can't be pressed any more."""
        stops = [each for each in self._buttons if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if not stops or not self._can_stop_at(stops[0]):
            self._stop_at(self._buttons[0])

    def _can_stop_at(self, button: QAbstractButton) -> bool:
        return button.isEnabledTo(self) and not button.isHidden()

    def _stop_at(self, button: QAbstractButton) -> None:
        """Make this the button that Tab stops at; the first that can be pressed, if it can't."""
        shown = [each for each in self._buttons if self._can_stop_at(each)]
        stop = button if button in shown else next(iter(shown), None)
        for each in self._buttons:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.ClickFocus)

    def set_counter(self, words: str) -> None:
        """Show these words at the end."""
        self.counter.setText(words)
        self._arrange()

    def set_locked(self, locked: bool) -> None:
        """Show a lock before the counter's words, or none."""
        self._is_locked = locked
        space = icon_size(self) + _LOCK_GAP if locked else 0
        turned = self.isRightToLeft()
        self.counter.setContentsMargins(0 if turned else space, 0, space if turned else 0, 0)
        self._arrange()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the lock."""
        if self._is_locked and self.counter.text():
            size, words = icon_size(self), self.counter.geometry()
            x = words.right() + 1 - size if self.isRightToLeft() else words.left()
            ink = self.palette().color(QPalette.ColorRole.PlaceholderText)
            paint_icon(QPainter(self), "lock", ink, QRectF(x, words.center().y() - size / 2, size, size))

    def follow(self, above: QWidget) -> None:
        """Come after this widget in Tab order."""
        before = self._above = above
        for each in self._buttons:
            QWidget.setTabOrder(before, each)
            before = each

    def set_margins(self, margins: QMargins) -> None:
        """Set the margins around counter and buttons."""
        self._layout.setContentsMargins(margins)

    def _arrange(self) -> None:
        """Show words beside the icons, or icons alone where there is no room for all the words."""
        parts = [each for each in self._buttons if isinstance(each, ToolbarButton)]
        row = [each for each in parts if each.objectName() not in _AT_END]
        margins = self._layout.contentsMargins()
        room = self.width() - margins.left() - margins.right() - _COUNTER_GAP
        # By the widest that the counter may say, so that no button moves as the text grows.
        most = self.fontMetrics().horizontalAdvance(self.tr("Only your team sees this")) + _COUNTER_GAP
        needed = sum(each.full_width() + _BUTTON_GAP for each in row) + most
        compact = self.width() < _NARROW or needed > room
        for each in row:
            each.set_compact(compact)
        taken = sum(each.sizeHint().width() + _BUTTON_GAP for each in row) + self.counter.sizeHint().width()
        taken += self._between.sizeHint().width() + 2 * _COUNTER_GAP
        for each in parts:
            if each.objectName() in _AT_END:
                each.set_compact(taken + each.full_width() > room)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between words and icons."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Choose anew at another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the focus between the buttons with the arrow keys."""
        if event.type() == QEvent.Type.EnabledChange:
            self._check_stop()
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
            by = steps.get(Qt.Key(event.key()), 0)
            if by:
                self._move_focus(watched, -by if self.isRightToLeft() else by)
                return True
        return super().eventFilter(watched, event)

    def _move_focus(self, before: QObject, by: int) -> None:
        shown = [button for button in self._buttons if not button.isHidden() and button.isEnabled()]
        at = next((place for place, button in enumerate(shown) if button is before), 0)
        after = shown[min(max(at + by, 0), len(shown) - 1)]
        self._stop_at(after)
        after.setFocus(Qt.FocusReason.TabFocusReason)


_INSET = 4
"""The text box is square and stays this far inside the round frame."""
_SIDE_MARGIN = 8
_TOP_MARGIN = 5
_CARD_MARGIN = 7
_LOCK_GAP = 6
_FOCUS_WIDTH = 2


class MessageEditor(QWidget):
    """The two tabs, the text box and the toolbar. For a private note all of it is amber, with a lock.

    Signals:
        side_changed: the person turned to this ``Side``.
    """

    side_changed = Signal(Side)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = Side.TEXT
        self._recipient = ""
        self.text = ModeTab(self.tr("Text to customer"), side=Side.TEXT)
        self.text.setObjectName("customerText")
        show_tip(self.text, self.tr("Sent to the customer's phone"), "customerText")
        self.note = ModeTab(self.tr("Private note"), side=Side.NOTE)
        self.note.setObjectName("privateNote")
        show_tip(self.note, self.tr("Stays with your team"), "privateNote")
        for tab in (self.text, self.note):
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.text.setChecked(True)
        self.box = MessageEdit()
        self.toolbar = EditorToolbar(self.box)
        tabs = QHBoxLayout()
        tabs.setSpacing(4)
        tabs.addWidget(self.text)
        tabs.addWidget(self.note)
        tabs.addStretch()
        self._inside = QVBoxLayout()
        self._inside.setContentsMargins(_INSET, _INSET, _INSET, 0)
        self._inside.setSpacing(0)
        self._inside.addWidget(self.box)
        self._cards = QVBoxLayout()
        self._cards.setContentsMargins(_INSET + _CARD_MARGIN, 2, _INSET + _CARD_MARGIN, 8)
        self._cards.setSpacing(6)
        self._last_stop: QWidget = self.box
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(tabs)
        rows.addLayout(self._inside)
        rows.addLayout(self._cards)
        rows.addWidget(self.toolbar)
        self._update_side()
        self.note.toggled.connect(self._on_note_toggled)
        self.box.focus_changed.connect(self.update)

    @property
    def side(self) -> Side:
        """Which side is shown."""
        return self._side

    def show_side(self, side: Side) -> None:
        """Show this side."""
        (self.note if side is Side.NOTE else self.text).setChecked(True)

    def set_recipient(self, who: str) -> None:
        """Name who gets the text in the empty box; "" for nobody or several."""
        if who != self._recipient:
            self._recipient = who
            self._update_side()

    def show_counter(self, words: str, hint: str) -> None:
        """Show these words at the end of the toolbar, with a tooltip."""
        if words != self.toolbar.counter.text():
            self.toolbar.set_counter(words)
        self.toolbar.counter.setToolTip(hint)

    def add_card(self, part: QWidget, stops: Sequence[QWidget] = ()) -> None:
        """Place a card between the text and the toolbar; Tab comes to its ``stops`` after the box."""
        self._cards.addWidget(part)
        for stop in stops:
            QWidget.setTabOrder(self._last_stop, stop)
            self._last_stop = stop
        self.toolbar.follow(self._last_stop)

    def _update_side(self) -> None:
        """Set the accessible name and the placeholder of this side, and make room for the lock."""
        name = self.tr("Message text")
        hint = self.tr("Write to {who}").format(who=self._recipient) if self._recipient else self.tr("Write a text")
        if self._side is Side.NOTE:
            name = self.tr("Private note text")
            hint = self.tr("Write a note to your team. The customer never sees it.")
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(hint)
        # Qt paints a placeholder when it comes or goes, not when its words change.
        self.box.viewport().update()
        self.toolbar.set_margins(QMargins(_SIDE_MARGIN, _TOP_MARGIN, _SIDE_MARGIN + _INSET, _TOP_MARGIN))
        self.toolbar.set_locked(self._side is Side.NOTE)
        self._apply_palette()

    def _apply_palette(self) -> None:
        palette = QPalette()
        if self._side is Side.NOTE:
            palette.setColor(QPalette.ColorRole.PlaceholderText, tokens().note_ink)
        self.toolbar.setPalette(palette)

    def _on_note_toggled(self, checked: bool) -> None:
        side = self._side = Side.NOTE if checked else Side.TEXT
        self.box.show_side(side)
        self._update_side()
        self.update()
        self.side_changed.emit(side)

    def changeEvent(self, event: QEvent) -> None:
        """Take the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and self._side is Side.NOTE:
            self._apply_palette()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, which the chosen tab is a part of, and the line over the toolbar."""
        look = tokens()
        fill, edge, line = look.field, look.edge, look.line
        if self._side is Side.NOTE:
            fill, edge, line = look.note, look.note_line, look.note_line
        focused = self.box.hasFocus()
        if focused:
            edge = look.note_button_line if self._side is Side.NOTE else look.accent
        width = _FOCUS_WIDTH if focused else 1
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tab = self.note if self._side is Side.NOTE else self.text
        inset = width / 2
        top = tab.geometry().bottom() + 1 + inset
        frame = QRectF(inset, top, self.width() - width, self.height() - top - inset)
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADIUS, RADIUS)
        head = QPainterPath()
        box = QRectF(tab.geometry()).adjusted(inset, inset, -inset, 0)
        head.addRoundedRect(box.adjusted(0, 0, 0, 2 * RADIUS), _TAB_RADIUS, _TAB_RADIUS)
        foot = QPainterPath()  # of the tab, square where the first tab stands on the frame's corner
        foot.addRect(QRectF(box.left(), box.bottom() - RADIUS, box.width(), 2 * RADIUS))
        shape = shape.united(head).united(foot)
        painter.fillPath(shape, fill)
        y = self.toolbar.y()
        fill_box(painter, QRectF(1, y, self.width() - 2, 1), line)
        painter.strokePath(shape, QPen(edge, width))


_BUTTON_PADDING = 7
_ICON_GAP = 6
_LEAST = 24
"""Pixels that a pointer can hit."""
_BUTTON_RADIUS = 5
_FLAGS = int(Qt.TextFlag.TextShowMnemonic)
_GROUND = 0.1
"""The share of ink in the ground under the mouse."""
_FAINT = 0.74
"""The ink of one that can't be pressed now: it keeps a contrast of 3 to 1."""


class ToolbarButton(QAbstractButton):
    """A button of the toolbar: flat until it is hovered or focused, amber in a note.

    It shows an icon, words, or both; where there is no room, the icon alone.
    """

    def __init__(  # each part of a button's look has a name of its own
        self,
        object_name: str,
        name: str,
        *,
        icon: str = "",
        hint: str = "",
        short: str = "",
        is_icon_alone: bool = False,
        is_link: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``name`` beside an ``icon``, and ``hint`` faintly behind it.

        ``short`` stands for the words where there is no room and there is no icon. An icon alone keeps the name for
        the tooltip and for screen readers. A link is drawn in the accent.
        """
        super().__init__(parent)
        self._icon = icon
        self._hint = hint
        self._short = short
        self._is_icon_alone = is_icon_alone
        self._is_link = is_link
        self._is_compact = False
        self._own_tip = ""
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setText(on_button(name))
        self.set_tip("")

    def set_tip(self, words: str) -> None:
        """Show this as the tooltip; without words, the name where it can't be read on the button."""
        self._own_tip = words
        is_hidden = self._is_icon_alone or (self._is_compact and bool(self._icon))
        self.setToolTip(words or (self.accessibleName() if is_hidden else ""))

    def set_compact(self, compact: bool) -> None:
        """Show the icon alone, or the words again."""
        if compact is not self._is_compact:
            self._is_compact = compact
            self.set_tip(self._own_tip)
            self.updateGeometry()
            self.update()

    def full_width(self) -> int:
        """How wide it is with its words, in pixels."""
        return self._width(compact=False)

    def _shows_words(self, *, compact: bool) -> bool:
        return not self._is_icon_alone and not (compact and self._icon)

    def _words(self, *, compact: bool) -> str:
        return self._short if compact and self._short else self.text()

    def _font(self) -> QFont:
        font = QFont(self.font())
        if self._is_link:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def _width(self, *, compact: bool) -> int:
        inside = icon_size(self) if self._icon else 0
        if self._shows_words(compact=compact):
            inside += _ICON_GAP if self._icon else 0
            metrics = QFontMetrics(self._font())
            inside += metrics.size(_FLAGS, self._words(compact=compact)).width() + (2 if self._is_link else 0)
            if self._hint:
                inside += _ICON_GAP + self.fontMetrics().horizontalAdvance(self._hint)
        return max(inside + 2 * _BUTTON_PADDING, _LEAST)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter press it, too."""
        if not press_on_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint icon and words, with a background while it is hovered or focused."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        is_note = ink != tokens().soft
        active = self.isEnabled() and (self.underMouse() or self.isDown() or self.hasFocus())
        if self._is_link and not is_note:
            ink = tokens().accent
        elif active and not is_note:
            ink = tokens().ink
        if not self.isEnabled() and tokens() in (LIGHT, DARK):
            ink.setAlphaF(_FAINT)
        elif not self.isEnabled():  # the system's own colors: it knows what can be told apart
            ink = self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if active:
            ground = QColor(ink)
            ground.setAlphaF(_GROUND)
            painter.setBrush(ground)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, _BUTTON_RADIUS, _BUTTON_RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink if is_note else tokens().accent, 2))
            painter.drawRoundedRect(box, _BUTTON_RADIUS, _BUTTON_RADIUS)
        self._paint_content(painter, ink)

    def _paint_content(self, painter: QPainter, ink: QColor) -> None:
        """Paint icon, words and hint in reading order."""
        shows_words = self._shows_words(compact=self._is_compact)
        size = icon_size(self)
        x = (self.width() - size) / 2 if self._icon and not shows_words else _BUTTON_PADDING
        sheet = Sheet(painter, self.rect(), self.layoutDirection())
        if self._icon:
            place = QRectF(x, (self.height() - size) / 2, size, size)
            if self.isRightToLeft():
                place.moveLeft(self.width() - x - size)
            paint_icon(painter, self._icon, ink, place)
        if not shows_words:
            return
        left = _BUTTON_PADDING + (size + _ICON_GAP if self._icon else 0)
        words = self._words(compact=self._is_compact)
        wide = self.fontMetrics().size(_FLAGS, words).width()
        painter.setFont(self._font())
        painter.setPen(ink)
        room = sheet.place(QRect(left, 0, wide + 2 if not self._is_link else self.width() - left, self.height()))
        painter.drawText(room, _FLAGS | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, words)
        if self._hint:
            sheet.words(QRect(left + wide + _ICON_GAP, 0, self.width(), self.height()), self._hint)

    def sizeHint(self) -> QSize:
        """Room for the icon and the words, at any font size."""
        return QSize(self._width(compact=self._is_compact), max(self.fontMetrics().height() + 8, _LEAST + 4))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()
