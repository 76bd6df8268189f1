"""The emoji picker: a searchable grid over the ``emoji`` library's names, which remembers what was used lately."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import takewhile
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPen
from PySide6.QtWidgets import QListView, QStyledItemDelegate

from heydesk.ui.composer.message_editor import MessageEdit
from heydesk.ui.theme import tokens
from heydesk.ui.widgets.search_panel import OFFER, Chooser, Offer, OfferList, Way
from heydesk.ui.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QWidget


_SCALE = 1.5
"""Of an emoji, relative to the window's text."""
_CELL_PADDING = 12
_PAGE_ROWS = 4
"""Moved by a page key."""

Index = QModelIndex | QPersistentModelIndex


class EmojiGrid(OfferList):
    """A grid that the arrow keys move in; one click takes. The selected emoji is named below, and announced."""

    def __init__(
        self,
        name: str,
        find: Callable[[str], Sequence[Offer]],
        empty: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(name, find, empty, parent)
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
        """Emoji in a row, as the view has laid them out: it leaves a few pixels free that no division knows of."""
        view = self._list
        tops = (view.visualItemRect(view.item(row)).top() for row in range(view.count()))
        first = next(tops, 0)
        return 1 + sum(1 for _ in takewhile(lambda top: top == first, tops))

    def step_of(self, key: Qt.Key) -> int:
        """Sideways one, up and down a row."""
        on, row = -1 if self.isRightToLeft() else 1, self.columns
        steps = {
            Qt.Key.Key_Right: on,
            Qt.Key.Key_Left: -on,
            Qt.Key.Key_Down: row,
            Qt.Key.Key_Up: -row,
            Qt.Key.Key_PageDown: _PAGE_ROWS * row,
            Qt.Key.Key_PageUp: -_PAGE_ROWS * row,
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
        font.setPointSizeF(font.pointSizeF() * _SCALE)
        painter.setFont(font)
        painter.setPen(tokens().ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, str(index.data(OFFER).key))
        painter.restore()

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        """A square that grows with the font."""
        side = _cell(self._view)
        return QSize(side, side)


def _cell(view: QAbstractItemView) -> int:
    return round(view.fontMetrics().height() * _SCALE) + _CELL_PADDING


_MEMORY = "emoji"
_MOST_RECENT = 24


class EmojiPicker(QObject):
    """Opens the panel, one at a time, and inserts what is taken at the caret as one step of undo."""

    def __init__(self, box: MessageEdit, button: QWidget, owner: QWidget, memory: WindowState | None) -> None:
        """``owner`` is what the panel covers a part of, above ``button``; ``memory`` keeps which were used lately."""
        super().__init__(owner)
        self._box = box
        self._button = button
        self._owner = owner
        self._memory = memory
        self._recent: list[str] = []
        self._chooser: Chooser | None = None

    def open(self) -> None:
        """Show the panel."""
        if self._box.is_showing_preview or self._chooser is not None:
            return
        known = None if self._memory is None else self._memory.load().get(_MEMORY)
        if isinstance(known, list):
            self._recent = [char for char in known if isinstance(char, str)][:_MOST_RECENT]
        way = Way(_MEMORY, self.tr("Insert"), "insertEmoji")
        grid = EmojiGrid(self.tr("Emoji"), self._find, self._nothing)
        self._chooser = Chooser(grid, (way,), self._box, self._owner)
        self._chooser.taken.connect(self._on_chooser_taken)
        self._chooser.left.connect(self._on_chooser_left)
        self._chooser.open_above(self._button)

    def _nothing(self) -> str:
        return self.tr("No emoji found.")

    def _find(self, typed: str) -> list[Offer]:
        """Without words, recent and usual emoji; else those whose names match."""
        known = emoji_by_char()
        chars = dict.fromkeys((*self._recent, *USUAL))
        found = find_emoji(typed) if typed else [known[char] for char in chars if char in known]
        return [Offer(each.char, each.name, whole=each.name) for each in found]

    def _on_chooser_taken(self, char: str, _way: str) -> None:
        self._chooser = None
        self._box.insert_text(char)
        self._recent = [char, *(each for each in self._recent if each != char)][:_MOST_RECENT]
        if self._memory is not None:
            self._memory.save({**self._memory.load(), _MEMORY: self._recent})

    def _on_chooser_left(self) -> None:
        self._chooser = None


_USUAL = """
👍 🙏 😊 🙂 😀 😂 😉 😍 🥳 🤗 🤔 😅 😢 😬 👋 👏 🙌 💪 🤝 👌 ❤️ 🎉 ✨ ⭐ 🔥 💯 ✅ ❌ ❓ ❗ ⚠️ ℹ️ ➡️ 🔔
📅 ⏰ ⏳ 📍 🏠 🚗 📞 📱 💬 📷 📎 📄 💳 🎁 🎂 ☀️ ☕ 🦷 🐶 🐱
"""
USUAL = tuple(_USUAL.split())
"""What people who text customers use, offered before anything is typed."""

_NEWEST = 15
"""Emoji version; later ones are empty boxes on many phones."""
_TONES = frozenset({"light", "medium", "dark", "skin", "tone"})
"""Search words that include skin tones, which are left out otherwise."""


@dataclass(frozen=True, slots=True)
class Emoji:
    """One emoji: its characters, its name, and the words that find it."""

    char: str
    name: str
    words: tuple[str, ...]


@cache
def emoji_by_char() -> dict[str, Emoji]:
    """All emoji by their characters. The first call loads the library, which takes a moment."""
    from emoji import EMOJI_DATA, STATUS

    found = {}
    for char, told in EMOJI_DATA.items():
        if told["status"] == STATUS["fully_qualified"] and told["E"] <= _NEWEST:
            every = [_spelled(name) for name in (told["en"], *told.get("alias", ()))]
            words = dict.fromkeys(word for name in every for word in name.casefold().split())
            found[char] = Emoji(char, every[0], tuple(words))
    return found


def find_emoji(typed: str) -> list[Emoji]:
    """Find emoji that have, for each typed word, a word that begins with it.

    The usual ones come first, then those whose name begins with what was typed, short names before long ones.
    """
    parts = typed.casefold().replace("_", " ").strip(": ").split()
    usual = set(USUAL)
    is_toned = any(part in _TONES for part in parts)
    found = [
        each
        for each in emoji_by_char().values()
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
