"""Putting emoji into the text: the panel, and what was used lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heydesk.ui.chooser import Chooser, Way
from heydesk.ui.emoji_grid import EmojiGrid

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.ui.composer.text_box import TextBox
    from heydesk.ui.memory import WindowMemory
    from heydesk.ui.offer import Offer

_MEMORY = "emoji"
_MOST_RECENT = 24


class EmojiPicker(QObject):
    """One panel at a time. What is taken stands where the caret was, in one step of undo."""

    def __init__(self, box: TextBox, button: QWidget, owner: QWidget, memory: WindowMemory | None) -> None:
        """``owner`` is what the panel covers a part of, beside ``button``; ``memory`` keeps what was used."""
        super().__init__(owner)
        self._box = box
        self._button = button
        self._owner = owner
        self._memory = memory
        self._recent: list[str] = []
        self._chooser: Chooser | None = None

    def open(self) -> None:
        """Show the panel."""
        if self._box.is_stood_in or self._chooser is not None:
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
        from heydesk.ui.emoji_book import USUAL, book, find
        from heydesk.ui.offer import Offer

        known = book()
        chars = dict.fromkeys((*self._recent, *USUAL))
        found = find(typed) if typed else [known[char] for char in chars if char in known]
        return [Offer(each.char, each.name, whole=each.name) for each in found]

    def _on_chooser_taken(self, char: str, _way: str) -> None:
        self._chooser = None
        self._box.type_in(char)
        self._recent = [char, *(each for each in self._recent if each != char)][:_MOST_RECENT]
        if self._memory is not None:
            self._memory.save({**self._memory.load(), _MEMORY: self._recent})

    def _on_chooser_left(self) -> None:
        self._chooser = None
