"""The message editor: the text box with its two tabs, and the toolbar with the segment counter, in one frame.

``MessageEdit``, the text box, is one plain-text editor over two documents, text and note, each with its own undo
history and caret. ``Underlines`` are drawn over the text as extra selections and are no part of it.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMargins, QMimeData, QObject, QRectF, QSize, Qt, Signal
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
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QPlainTextDocumentLayout,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QVBoxLayout,
    QWidget,
)

from heydesk.domain.lazy_pattern import LazyPattern
from heydesk.domain.message import Side
from heydesk.ui.text import on_button, tip
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.labels import quiet_label
from heydesk.ui.widgets.painting import RADIUS, bold, fill_box, icon_size, paint_icon

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

_LINE_END = LazyPattern("\r\n|[\r\u2028\u2029]")
_UNSENDABLE = LazyPattern("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffd]")
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


_TAB_PADDING = 14
_TAB_TOP_PADDING = 7
_TAB_GAP = 6
_TAB_RADIUS = 8
_DOT = 5


class ModeTab(QPushButton):
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
        """Paint the tab, open toward the box below when it is the chosen one."""
        look = tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = self.isChecked()
        ink = look.ink if self.underMouse() else look.soft
        if chosen:
            fill, edge, ink = look.field, look.line, look.ink
            if self._side is Side.NOTE:
                fill, edge, ink = look.note, look.note_line, look.note_ink
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, _TAB_RADIUS)
            shape = QPainterPath()
            shape.addRoundedRect(box, _TAB_RADIUS, _TAB_RADIUS)
            painter.fillPath(shape, fill)
            painter.strokePath(shape, QPen(edge, 1))
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


ORDER = ("plain", "fields", "templates", "survey", "emoji")
"""The object names of the buttons in the order of the toolbar, whenever they are added."""

_BUTTON_GAP = 8
_BUTTONS_MOST = 0.62
"""The share of the bar that the buttons may take before they stand in a row of their own."""


class EditorToolbar(QWidget):
    """The bar under the text box: counter and buttons. One stop for Tab (roving focus): arrow keys move inside it."""

    def __init__(self, above: QWidget | None = None, parent: QWidget | None = None) -> None:
        """``above`` is the widget before it in Tab order, which buttons that are added late need."""
        super().__init__(parent)
        self._above = above
        self.setObjectName("foot")
        self._buttons: list[QAbstractButton] = []
        self.counter = quiet_label(wraps=True)
        self.counter.setObjectName("segments")
        self._row = QWidget()
        self._flow = Wrap(_BUTTON_GAP, self._row)
        self._layout = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._layout.setSpacing(_BUTTON_GAP)
        self._layout.addWidget(self.counter, 1)
        self._layout.addWidget(self._row)
        self._row.hide()

    @property
    def buttons(self) -> tuple[QAbstractButton, ...]:
        """The buttons, in their order."""
        return tuple(self._buttons)

    def add(self, button: QAbstractButton) -> None:
        """Add a button in the place that its object name has in ``ORDER``."""
        self._buttons.append(button)
        self._buttons.sort(key=lambda each: ORDER.index(each.objectName()))
        self._flow.insert(self._buttons.index(button), button)
        button.installEventFilter(self)
        before = self._above
        for each in self._buttons:
            if before is not None:
                QWidget.setTabOrder(before, each)
            before = each
        self._row.show()
        self._stop_at(self._buttons[0])
        self._arrange()

    def show_button(self, button: QAbstractButton, *, shown: bool) -> None:
        """Show or hide a button; the keyboard moves to the text box, if it was on it."""
        if shown is not button.isHidden():
            return
        if not shown and button.hasFocus() and self._above is not None:
            self._above.setFocus()
        button.setVisible(shown)
        stops = [each for each in self._buttons if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if not stops or stops[0].isHidden():
            self._stop_at(self._buttons[0])
        self._arrange()

    def _stop_at(self, button: QAbstractButton) -> None:
        """Make this the button that Tab stops at; the first visible one, if it is hidden."""
        shown = [each for each in self._buttons if not each.isHidden()]
        stop = button if button in shown else next(iter(shown), None)
        for each in self._buttons:
            each.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each is stop else Qt.FocusPolicy.ClickFocus)

    def set_margins(self, margins: QMargins) -> None:
        """Set the margins around counter and buttons."""
        self._layout.setContentsMargins(margins)

    def _arrange(self) -> None:
        """Use one row, or two where it is too narrow."""
        wide = self._flow.sizeHint().width() <= self.width() * _BUTTONS_MOST
        direction = QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom
        if direction != self._layout.direction():
            self._layout.setDirection(direction)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose between one row and two."""
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the focus between the buttons with the arrow keys."""
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


_INSET = 3
"""The text box is square and stays this far inside the round frame."""
_SIDE_MARGIN = 12
_TOP_MARGIN = 5


class MessageEditor(QWidget):
    """The two tabs, the text box and the toolbar. For a private note all of it is amber, with a lock.

    Signals:
        side_changed: the person turned to this ``Side``.
    """

    side_changed = Signal(Side)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = Side.TEXT
        self.text = ModeTab(self.tr("Text to customer"), side=Side.TEXT)
        self.text.setObjectName("customerText")
        self.text.setToolTip(self.tr("Goes to the customer's phone (Alt+C)"))
        self.note = ModeTab(self.tr("Private note"), side=Side.NOTE)
        self.note.setObjectName("privateNote")
        self.note.setToolTip(self.tr("Stays with your team (Alt+N)"))
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
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(0)
        rows.addLayout(tabs)
        rows.addLayout(self._inside, 1)
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

    def show_counter(self, words: str, hint: str) -> None:
        """Show these words under the box, with a tooltip."""
        if words != self.toolbar.counter.text():
            self.toolbar.counter.setText(words)
        self.toolbar.counter.setToolTip(tip(hint))

    def insert_above(self, part: QWidget, stops: Sequence[QWidget]) -> None:
        """Insert a widget above the text box, inside the frame; its ``stops`` come before the box in Tab order."""
        self._inside.insertWidget(0, part)
        before: QWidget = self.note
        for stop in (*stops, self.box):
            QWidget.setTabOrder(before, stop)
            before = stop

    def _update_side(self) -> None:
        """Set the accessible name and the placeholder of this side, and make room for the lock."""
        name, hint = self.tr("Message text"), self.tr("Write to the customer")
        if self._side is Side.NOTE:
            name = self.tr("Private note text")
            hint = self.tr("Write to your team. Only they see this, never the customer.")
        self.box.setAccessibleName(name)
        self.box.setPlaceholderText(hint)
        lock = icon_size(self) + 6 if self._side is Side.NOTE else 0
        left, right = (0, lock) if self.isRightToLeft() else (lock, 0)
        self.toolbar.set_margins(QMargins(_SIDE_MARGIN + left, _TOP_MARGIN, _SIDE_MARGIN + right, _TOP_MARGIN))
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
        """Paint the frame, open toward the chosen tab, and the line over the foot."""
        look = tokens()
        fill, edge, ink = look.field, look.line, look.soft
        if self._side is Side.NOTE:
            fill, edge, ink = look.note, look.note_line, look.note_ink
        focused = self.box.hasFocus()
        if focused:
            edge = look.note_button_line if self._side is Side.NOTE else look.accent
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tab = self.note if self._side is Side.NOTE else self.text
        top = tab.geometry().bottom() + 1
        frame = QRectF(0.5, top + 0.5, self.width() - 1, self.height() - top - 1)
        shape = QPainterPath()
        shape.addRoundedRect(frame, RADIUS, RADIUS)
        if self._side is Side.TEXT:  # the first tab stands on this corner
            x = frame.right() - RADIUS if self.isRightToLeft() else frame.left()
            corner = QPainterPath()
            corner.addRect(QRectF(x, frame.top(), RADIUS, RADIUS))
            shape = shape.united(corner)
        painter.fillPath(shape, fill)
        painter.strokePath(shape, QPen(edge, 1))
        fill_box(painter, QRectF(tab.x() + 1, top - 0.5, tab.width() - 2, 2), fill)
        y = self.toolbar.y()
        fill_box(painter, QRectF(1, y, self.width() - 2, 1), look.note_line if self._side is Side.NOTE else look.line)
        if self._side is Side.NOTE:
            size = icon_size(self)
            x = self.width() - _SIDE_MARGIN - size if self.isRightToLeft() else _SIDE_MARGIN
            line = self.toolbar.counter.geometry()
            paint_icon(painter, "lock", ink, QRectF(x, y + line.y() + (line.height() - size) / 2, size, size))


_BUTTON_PADDING = 6
_LEAST = 24
"""Pixels that a pointer can hit."""
_BUTTON_RADIUS = 5
_FLAGS = int(Qt.TextFlag.TextShowMnemonic)
_GROUND = 0.1
"""The share of ink in the ground under the mouse."""
_FAINT = 0.4
"""The ink of one that can't be pressed now."""


class ToolbarButton(QAbstractButton):
    """A button of the toolbar: flat until it is hovered or focused, amber in a note."""

    def __init__(self, object_name: str, name: str, *, icon: str = "", parent: QWidget | None = None) -> None:
        """Show ``name``; with an ``icon`` show that, and keep the name for the tooltip and for screen readers."""
        super().__init__(parent)
        self._icon = icon
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if icon:
            self.setToolTip(tip(name))
        else:
            self.setText(on_button(name))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the words or the icon, with a background while it is hovered or focused."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(self.palette().color(QPalette.ColorRole.PlaceholderText))
        active = self.isEnabled() and (self.underMouse() or self.isDown() or self.hasFocus())
        if active and ink == tokens().soft:
            ink = tokens().ink
        if not self.isEnabled():
            ink.setAlphaF(_FAINT)
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if active:
            ground = QColor(ink)
            ground.setAlphaF(_GROUND)
            painter.setBrush(ground)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box, _BUTTON_RADIUS, _BUTTON_RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(ink if ink != tokens().ink else tokens().accent, 2))
            painter.drawRoundedRect(box, _BUTTON_RADIUS, _BUTTON_RADIUS)
        if self._icon:
            size = icon_size(self)
            place = QRectF((self.width() - size) / 2, (self.height() - size) / 2, size, size)
            paint_icon(painter, self._icon, ink, place)
            return
        painter.setPen(ink)
        painter.drawText(self.rect(), _FLAGS | Qt.AlignmentFlag.AlignCenter, self.text())

    def sizeHint(self) -> QSize:
        """Room for the words or the icon, at any font size."""
        inside = icon_size(self) if self._icon else self.fontMetrics().size(_FLAGS, self.text()).width()
        return QSize(max(inside + 2 * _BUTTON_PADDING, _LEAST), max(self.fontMetrics().height() + 4, _LEAST))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()
