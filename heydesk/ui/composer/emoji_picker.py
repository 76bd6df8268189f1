"""Putting emoji into the text: the button under the box, the panel it opens, and what was used lately."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from heydesk.ui.composer.foot_button import FootButton

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.ui.chooser import Chooser
    from heydesk.ui.composer.form import Form
    from heydesk.ui.memory import WindowMemory
    from heydesk.ui.offer import Offer

_MEMORY = "emoji"
_MOST_RECENT = 24


class EmojiPicker(QObject):
    """One panel at a time. What is taken stands where the caret was, in one step of undo."""

    def __init__(self, form: Form, owner: QWidget) -> None:
        """``owner`` is what the panel covers a part of."""
        super().__init__(owner)
        self._form = form
        self._owner = owner
        self._memory: WindowMemory | None = None
        self._recent: list[str] = []
        self._chooser: Chooser | None = None
        self._button = FootButton("emoji", self.tr("Emoji"), icon="emoji")
        self._button.clicked.connect(lambda _checked: self.open())
        form.editor.foot.add(self._button)
        form.extra_changed.connect(self._on_form_extra_changed)

    def remember_in(self, memory: WindowMemory) -> None:
        """Keep here what was used lately, from now on. It is read when the panel opens."""
        self._memory = memory

    def open(self) -> None:
        """Show the panel."""
        if self._form.editor.box.is_stood_in or self._chooser is not None:
            return
        from heydesk.ui.chooser import Chooser, Way
        from heydesk.ui.emoji_grid import EmojiGrid

        known = None if self._memory is None else self._memory.load().get(_MEMORY)
        if isinstance(known, list):
            self._recent = [char for char in known if isinstance(char, str)][:_MOST_RECENT]
        name = self.tr("Emoji")
        way = Way(_MEMORY, self.tr("Insert"), "insertEmoji")
        self._chooser = Chooser(
            name, (way,), self._find, self._nothing, self._form.editor.box, self._owner, listing=EmojiGrid(name)
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
        self._form.editor.box.type_in(char)
        self._recent = [char, *(each for each in self._recent if each != char)][:_MOST_RECENT]
        if self._memory is not None:
            self._memory.save({**self._memory.load(), _MEMORY: self._recent})

    def _on_chooser_left(self) -> None:
        self._chooser = None

    def _on_form_extra_changed(self) -> None:
        """A template's or a survey's words are not written here."""
        extra = self._form.extra(private=self._form.private)
        self._button.setEnabled(extra.template_id is None and extra.survey_id is None)
