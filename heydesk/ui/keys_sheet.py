"""The sheet of keys (F1): every key with what it does, by what one is doing; they are searched and changed here."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPalette
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.text_normalization import fold
from heydesk.ui.shortcuts import SHORTCUTS, Section, Shortcut, keymap, native, portable, shortcut
from heydesk.ui.text import announce, enumeration, translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.inputs import LineField
from heydesk.ui.widgets.labels import Heading, Notice, StripKind
from heydesk.ui.widgets.painting import bold

_COLUMNS, _LINES, _GAP, _ROOM = 100, 40, 8, 8
_MODIFIER_KEYS = frozenset(
    {Qt.Key.Key_Control, Qt.Key.Key_Shift, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta, Qt.Key.Key_CapsLock}
    | {Qt.Key.Key_unknown, Qt.Key.Key_Super_L, Qt.Key.Key_Super_R, Qt.Key.Key_NumLock}
)
_COMMAND = Qt.ItemDataRole.UserRole


class KeyField(LineField):
    """Takes the next key that is pressed, whatever it does elsewhere. Tab and Escape leave it.

    Signals:
        pressed: with the key, in Qt's portable spelling.
        left: no key is wanted after all.
    """

    pressed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("newKey")
        self.setPlaceholderText(self.tr("Press the new key"))
        self.setReadOnly(True)

    def event(self, event: QEvent) -> bool:
        """Keep every key from the window's own shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the key, once it is one and no mere modifier."""
        key, modifiers = Qt.Key(event.key()), event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _MODIFIER_KEYS or event.isAutoRepeat():
            return
        if key is Qt.Key.Key_Escape and modifiers == Qt.KeyboardModifier.NoModifier:
            self.left.emit()
            return
        if key is Qt.Key.Key_Enter:
            key = Qt.Key.Key_Return
        self.pressed.emit(portable(key, modifiers))


class KeysSheet(QDialog):
    """Lists the keys by what one is doing; *Change key* takes another one. Opened, never executed."""

    def __init__(self, apply: Callable[[Mapping[str, str]], None], parent: QWidget) -> None:
        """``apply`` saves and uses a person's own keys; it raises HeyDeskError if they can't be saved."""
        super().__init__(parent)
        self._apply = apply
        self._wanted = ""
        self.setObjectName("keysSheet")
        self.setWindowTitle(self.tr("Keyboard shortcuts"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._search = LineField()
        self._search.setObjectName("keysSearch")
        self._search.setAccessibleName(self.tr("Search keyboard shortcuts"))
        self._search.setPlaceholderText(self.tr("Search by what it does, or by the key"))
        self._search.textChanged.connect(self._show)
        self._list = QTreeWidget()
        self._list.setObjectName("keysList")
        self._list.setAccessibleName(self.tr("Keyboard shortcuts"))
        self._list.setColumnCount(2)
        self._list.setHeaderHidden(True)
        self._list.setRootIsDecorated(False)
        self._list.setItemsExpandable(False)
        self._list.setIndentation(0)
        self._list.setWordWrap(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        header = self._list.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.ResizeToContents)
        self._list.currentItemChanged.connect(self._on_current_changed)
        self._list.itemActivated.connect(self._on_change_clicked)
        self._field = KeyField()
        self._field.pressed.connect(self._on_key_pressed)
        self._field.left.connect(self._stop)
        self._field.hide()
        self._note = Notice(StripKind.WARNING)
        self._change = self._button(self.tr("Change key"), "changeKey", self._on_change_clicked)
        self._take = self._button(self.tr("Use it here"), "takeKey", self._on_take_clicked)
        self._take.hide()
        self._remove = self._button(self.tr("Remove key"), "removeKey", self._on_remove_clicked)
        self._reset = self._button(self.tr("Use default"), "resetKey", self._on_reset_clicked)
        self._reset_all = self._button(self.tr("Reset all"), "resetKeys", self._on_reset_all_clicked)
        self._lay_out(parent)
        self._show()
        self._search.setFocus()

    def _button(self, words: str, name: str, act: Callable[[], object]) -> Button:
        made = Button(words, ButtonKind.PLAIN)
        made.setObjectName(name)
        made.setAutoDefault(False)
        made.clicked.connect(act)
        return made

    def _lay_out(self, parent: QWidget) -> None:
        acts = QWidget()
        flow = Wrap(_GAP, acts)
        for each in (self._change, self._remove, self._reset, self._reset_all):
            flow.addWidget(each)
        flow.add_spring()
        flow.addWidget(self._button(self.tr("Close"), "close", self.accept))
        asked = QHBoxLayout()
        asked.addWidget(self._field, 1)
        asked.addWidget(self._take)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(24, 20, 24, 20)
        rows.setSpacing(12)
        rows.addWidget(Heading(self.tr("Keyboard shortcuts")))
        rows.addWidget(self._search)
        rows.addWidget(self._list, 1)
        rows.addWidget(self._note)
        rows.addLayout(asked)
        rows.addWidget(acts)
        room, metrics = parent.window().size(), self.fontMetrics()
        wide, high = _COLUMNS * metrics.averageCharWidth(), _LINES * metrics.lineSpacing()
        self.resize(min(wide, room.width()), min(high, room.height() - 24))

    def _show(self) -> None:
        """List the commands that have every searched word in their words or keys, under their headings."""
        parts = fold(self._search.text()).split()
        current = self._current()
        self._list.clear()
        for section in Section:
            found = [row for row in SHORTCUTS if row.section is section and _is_found(row, parts)]
            if found:
                self._list.addTopLevelItem(self._heading(section))
            for row in found:
                self._list.addTopLevelItem(_item(row, self.fontMetrics().lineSpacing() + _ROOM))
        for place in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(place)
            if item is not None and item.text(0) and item.data(0, _COMMAND) == (current.command if current else ""):
                self._list.setCurrentItem(item)
        if self._list.topLevelItemCount() == 0:
            announce(self._search, self.tr("No shortcuts found."))
        for place in range(self._list.topLevelItemCount()):
            item = self._list.topLevelItem(place)
            if item is not None and item.flags() == Qt.ItemFlag.NoItemFlags:
                item.setFirstColumnSpanned(True)  # it has to be in the list for that
        self._on_current_changed()

    def _heading(self, section: Section) -> QTreeWidgetItem:
        made = QTreeWidgetItem([translate(section.value)])
        made.setFlags(Qt.ItemFlag.NoItemFlags)  # it can't be the current one
        made.setFont(0, bold(self))
        made.setSizeHint(0, QSize(0, self.fontMetrics().lineSpacing() + 2 * _ROOM))
        made.setForeground(0, self.palette().color(QPalette.ColorRole.WindowText))
        return made

    def _current(self) -> Shortcut | None:
        item = self._list.currentItem()
        command = "" if item is None else item.data(0, _COMMAND)
        return shortcut(command) if command else None

    def _on_current_changed(self) -> None:
        self._stop()
        row, keys = self._current(), keymap()
        may_change = row is not None and not row.is_fixed
        self._change.setEnabled(may_change)
        self._remove.setEnabled(may_change and row is not None and bool(keys.keys(row.command)))
        self._reset.setEnabled(may_change and row is not None and row.command in keys.own)
        self._reset_all.setEnabled(bool(keys.own))

    def _on_change_clicked(self) -> None:
        row = self._current()
        if row is None or row.is_fixed:
            return
        words = self.tr("New key for “{command}”").format(command=translate(row.words))
        self._field.setAccessibleName(words)
        self._field.setText("")
        self._field.show()
        self._note.say(self.tr("Press the new key for “{command}”.").format(command=translate(row.words)))
        self._field.setFocus()
        QTimer.singleShot(0, self._show_current)

    def _show_current(self) -> None:
        """Keep the command in sight: the list is lower while a key is asked for."""
        item = self._list.currentItem()
        if item is not None:
            self._list.scrollToItem(item)

    def _on_key_pressed(self, keys: str) -> None:
        row = self._current()
        if row is None:
            return
        self._field.setText(native(keys))
        refusal = keymap().find_refusal(row.command, keys)
        self._take.setVisible(refusal is not None and refusal.may_take)
        self._wanted = keys
        if refusal is None:
            self._set(row.command, keys)
        else:
            self._note.say(translate(refusal.sentence))

    def _on_take_clicked(self) -> None:
        row = self._current()
        if row is not None:
            self._set(row.command, self._wanted)

    def _on_remove_clicked(self) -> None:
        row = self._current()
        if row is not None:
            self._set(row.command, "")

    def _on_reset_clicked(self) -> None:
        row = self._current()
        if row is not None:
            self._set(row.command, None)

    def _set(self, command: str, keys: str | None) -> None:
        self._use(keymap().changed(command, keys))

    def _on_reset_all_clicked(self) -> None:
        self._use({})

    def _use(self, own: Mapping[str, str]) -> None:
        """Save these keys, and show how it stands now; the keyboard is in the list then."""
        before = keymap()
        try:
            self._apply(own)
        except HeyDeskError as error:
            self._stop()
            self._note.say(translate(error.sentence))
            return
        lost = [row for row in SHORTCUTS if before.keys(row.command) and not keymap().keys(row.command)]
        self._show()
        self._list.setFocus()
        row = self._current()
        if row is not None:
            keys = _keys_of(row) or self.tr("no key")
            announce(self._list, self.tr("{command}: {keys}").format(command=translate(row.words), keys=keys))
        names = enumeration(f"“{translate(each.words)}”" for each in lost if row is None or each is not row)
        if names:
            self._note.say(self.tr("Now without a key: {commands}").format(commands=names))

    def _stop(self) -> None:
        """Ask for no key any more."""
        had_focus = self._field.hasFocus()
        self._field.hide()
        self._take.hide()
        self._note.say("")
        if had_focus:
            self._list.setFocus()


def _keys_of(row: Shortcut) -> str:
    return enumeration(native(keys) for keys in keymap().keys(row.command))


def _is_found(row: Shortcut, parts: list[str]) -> bool:
    words = fold(f"{translate(row.words)} {_keys_of(row)} {' '.join(keymap().keys(row.command))}")
    return all(part in words for part in parts)


def _item(row: Shortcut, height: int) -> QTreeWidgetItem:
    words, keys = translate(row.words), _keys_of(row)
    made = QTreeWidgetItem([words, keys])
    made.setSizeHint(0, QSize(0, height))  # its width is what the keys leave
    made.setData(0, _COMMAND, row.command)
    made.setData(0, Qt.ItemDataRole.AccessibleTextRole, enumeration(filter(None, (words, keys))))
    return made
