"""Putting emoji into the text: the panel, and what was used lately."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from heydesk.ui.theme import tokens
from heydesk.ui.widgets.search_panel import OFFER, Chooser, Offer, OfferList, Way

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget

    from heydesk.ui.composer.message_edit import MessageEdit
    from heydesk.ui.window_state import WindowState


# Emoji to choose from, in rows.

_LARGER = 1.5
"""Than the window's text."""
_AROUND = 12
_PAGE = 4
"""Rows that a page key goes."""

Index = QModelIndex | QPersistentModelIndex


class EmojiGrid(OfferList):
    """The arrow keys go to all four sides; one click takes. Which one is chosen is written below, and spoken."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(name, parent)
        view = self._list
        view.setViewMode(QListView.ViewMode.IconMode)
        view.setMovement(QListView.Movement.Static)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setUniformItemSizes(True)
        view.setDragEnabled(False)
        view.setItemDelegate(_EmojiDelegate(view))
        view.itemClicked.connect(lambda _item: self.pressed_twice.emit())

    @property
    def columns(self) -> int:
        """How many stand in a row."""
        return max(1, self._list.viewport().width() // _cell(self._list))

    def step_of(self, key: Qt.Key) -> int:
        """Sideways one, up and down a row."""
        on, row = -1 if self.isRightToLeft() else 1, self.columns
        steps = {
            Qt.Key.Key_Right: on,
            Qt.Key.Key_Left: -on,
            Qt.Key.Key_Down: row,
            Qt.Key.Key_Up: -row,
            Qt.Key.Key_PageDown: _PAGE * row,
            Qt.Key.Key_PageUp: -_PAGE * row,
        }
        return steps.get(key, 0)


class _EmojiDelegate(QStyledItemDelegate):
    """Each in a square; a ring around the chosen one."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one."""
        painter.save()
        rect = QRectF(option.rect)
        if index == self._view.currentIndex():
            look = tokens()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(look.accent, 2))
            painter.setBrush(look.accent_soft)
            painter.drawRoundedRect(rect.adjusted(2, 2, -2, -2), 6, 6)
        font = QFont(self._view.font())
        font.setPointSizeF(font.pointSizeF() * _LARGER)
        painter.setFont(font)
        painter.setPen(tokens().ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data(OFFER).key))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A square that grows with the font."""
        side = _cell(self._view)
        return QSize(side, side)


def _cell(view: QAbstractItemView) -> int:
    return round(view.fontMetrics().height() * _LARGER) + _AROUND


_MEMORY = "emoji"
_MOST_RECENT = 24


class EmojiPicker(QObject):
    """One panel at a time. What is taken stands where the caret was, in one step of undo."""

    def __init__(self, box: MessageEdit, button: QWidget, owner: QWidget) -> None:
        """``owner`` is what the panel covers a part of, above ``button``."""
        super().__init__(owner)
        self._box = box
        self._button = button
        self._owner = owner
        self._memory: WindowState | None = None
        self._recent: list[str] = []
        self._chooser: Chooser | None = None

    def remember_in(self, memory: WindowState) -> None:
        """Keep here which emoji were used lately."""
        self._memory = memory

    def open(self) -> None:
        """Show the panel."""
        if self._box.is_showing_preview or self._chooser is not None:
            return
        known = None if self._memory is None else self._memory.load().get(_MEMORY)
        if isinstance(known, list):
            self._recent = [char for char in known if isinstance(char, str)][:_MOST_RECENT]
        name = self.tr("Emoji")
        way = Way(_MEMORY, self.tr("Insert"), "insertEmoji")
        self._chooser = Chooser(
            name, (way,), self._find, self._nothing, self._box, self._owner, listing=EmojiGrid(name)
        )
        self._chooser.taken.connect(self._on_chooser_taken)
        self._chooser.left.connect(self._on_chooser_left)
        self._chooser.open_above(self._button)

    def _nothing(self) -> str:
        return self.tr("No emoji has these words.")

    def _find(self, typed: str) -> list[Offer]:
        """What was used lately and what usually is; by words, everything."""
        known = book()
        chars = dict.fromkeys((*self._recent, *USUAL))
        found = find(typed) if typed else [known[char] for char in chars if char in known]
        return [Offer(each.char, each.name, whole=each.name) for each in found]

    def _on_chooser_taken(self, char: str, _way: str) -> None:
        self._chooser = None
        self._box.insert_text(char)
        self._recent = [char, *(each for each in self._recent if each != char)][:_MOST_RECENT]
        if self._memory is not None:
            self._memory.save({**self._memory.load(), _MEMORY: self._recent})

    def _on_chooser_left(self) -> None:
        self._chooser = None


# Emoji by their names, from the Unicode data that the ``emoji`` library carries.

_USUAL = """
👍 🙏 😊 🙂 😀 😂 😉 😍 🥳 🤗 🤔 😅 😢 😬 👋 👏 🙌 💪 🤝 👌 ❤️ 🎉 ✨ ⭐ 🔥 💯 ✅ ❌ ❓ ❗ ⚠️ ℹ️ ➡️ 🔔
📅 ⏰ ⏳ 📍 🏠 🚗 📞 📱 💬 📷 📎 📄 💳 🎁 🎂 ☀️ ☕ 🦷 🐶 🐱
"""
USUAL = tuple(_USUAL.split())
"""What people who text customers use, offered before anything is typed."""

_NEWEST = 15
"""Of emoji's versions: what came later is an empty box on many phones."""
_TONES = frozenset({"light", "medium", "dark", "skin", "tone"})
"""Words that ask for the colour of a skin; without one, the five of each hand would hide what is looked for."""


@dataclass(frozen=True, slots=True)
class Emoji:
    """One emoji: how it is written, what it is called, and the words that find it."""

    char: str
    name: str
    words: tuple[str, ...]


@cache
def book() -> dict[str, Emoji]:
    """All that can be chosen, by how they are written. The first call reads the library, which takes a moment."""
    from emoji import EMOJI_DATA, STATUS

    found = {}
    for char, told in EMOJI_DATA.items():
        if told["status"] == STATUS["fully_qualified"] and told["E"] <= _NEWEST:
            every = [_spelled(name) for name in (told["en"], *told.get("alias", ()))]
            words = dict.fromkeys(word for name in every for word in name.casefold().split())
            found[char] = Emoji(char, every[0], tuple(words))
    return found


def find(typed: str) -> list[Emoji]:
    """Give those that have, for each typed word, one that begins with it.

    The usual ones come first, then those whose name begins with what was typed, short names before long ones.
    """
    parts = typed.casefold().replace("_", " ").strip(": ").split()
    usual = set(USUAL)
    is_toned = any(part in _TONES for part in parts)
    found = [
        each
        for each in book().values()
        if (is_toned or "tone" not in each.words)
        and all(any(word.startswith(part) for word in each.words) for part in parts)
    ]
    begin = " ".join(parts)

    def rank(each: Emoji) -> tuple[bool, bool, int, str]:
        return each.char not in usual, not each.name.casefold().startswith(begin), len(each.name), each.name

    return sorted(found, key=rank)


def _spelled(name: str) -> str:
    """Make words of the library's ``:thumbs_up:``."""
    return name.strip(":").replace("_", " ").replace("-", " ").replace("’", "'")
