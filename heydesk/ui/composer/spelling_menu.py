"""The text box's menu, with what may have been meant at its top."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor

from heydesk.ui.composer.form import Form
from heydesk.ui.composer.mark import Mark
from heydesk.ui.composer.spelling import Spelling
from heydesk.ui.words import on_button

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMenu


class SpellingMenu(QObject):
    """Adds to what Qt's own menu has: suggestions, *add to my words*, and the way to switch languages on."""

    def __init__(self, form: Form, spelling: Spelling, choose: Callable[[], None]) -> None:
        """``choose`` opens the choice of languages."""
        super().__init__(form)
        self._form = form
        self._box = form.editor.box
        self._spelling = spelling
        self._choose = choose
        for part in (self._box, self._box.viewport()):
            part.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu in place of Qt's."""
        if isinstance(event, QContextMenuEvent) and event.type() == QEvent.Type.ContextMenu:
            self._open(event)
            return True
        return super().eventFilter(watched, event)

    def _open(self, event: QContextMenuEvent) -> None:
        by_mouse = event.reason() is QContextMenuEvent.Reason.Mouse
        place = event.pos() if by_mouse else self._box.cursorRect().center()
        menu = self._box.createStandardContextMenu(place)
        menu.setObjectName("textMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._suggest(menu, place)
        menu.addSeparator()
        languages = menu.addAction(self.tr("Spelling…"))
        languages.setObjectName("chooseSpelling")
        languages.triggered.connect(lambda _checked: self._choose())
        menu.popup(event.globalPos() if by_mouse else self._box.viewport().mapToGlobal(place))

    def _suggest(self, menu: QMenu, place: QPoint) -> None:
        at = self._box.cursorForPosition(place).position()
        word = next((each for each in self._box.marks.cursors(Mark.MISSPELT) if _holds(each, at)), None)
        speller = self._spelling.speller
        if word is None or speller is None:
            return
        first = menu.actions()[0]
        suggested = speller.suggest(word.selectedText())
        for words in suggested:
            action = menu.addAction(on_button(words))
            action.setObjectName("suggestion")
            action.triggered.connect(partial(self._replace, word, words))
            menu.insertAction(first, action)
        if not suggested:
            nothing = menu.addAction(self.tr("No suggestions"))
            nothing.setEnabled(False)
            menu.insertAction(first, nothing)
        add = menu.addAction(self.tr("Add “{word}” to my words").format(word=on_button(word.selectedText())))
        add.setObjectName("addWord")
        add.triggered.connect(partial(self._add, word.selectedText()))
        menu.insertAction(first, add)
        menu.insertSeparator(first)

    def _replace(self, word: QTextCursor, words: str) -> None:
        if not self._box.isReadOnly():
            word.insertText(words)

    def _add(self, word: str) -> None:
        try:
            self._spelling.add(word)
        except OSError as error:
            words = self.tr("“{word}” is known until HeyDesk closes: it can't be written down ({cause}).")
            self._form.checks.show_notice(words.format(word=word, cause=error.strerror or ""))


def _holds(word: QTextCursor, at: int) -> bool:
    return word.selectionStart() <= at <= word.selectionEnd()
