"""Somebody who writes, and the words that are underlined for them."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from heydesk.ui.composer.message_editor import MessageEdit, Underline
from heydesk.ui.composer.spelling import SpellingChecker, SpellingMenu
from tests.ui.composer.driver import ComposerDriver
from tests.ui.settling import settle


def run(work: Coroutine[Any, Any, object]) -> None:
    """Do this to its end."""
    asyncio.run(work)


class SpellingDriver:
    """The text box with its spelling, over real dictionaries."""

    def __init__(self, writing: ComposerDriver, own: Path) -> None:
        self.writing = writing
        self.asked: list[bool] = []
        form = writing.composer.form
        self.spelling = SpellingChecker(form, own, run)
        self.menu = SpellingMenu(form, self.spelling, lambda: self.asked.append(True))

    @property
    def box(self) -> MessageEdit:
        """The text box."""
        return self.writing.find(MessageEdit, "messageText")

    @property
    def wrong(self) -> list[str]:
        """What is underlined, after a rest."""
        settle(self.writing.composer)
        return self.now

    @property
    def now(self) -> list[str]:
        """What is underlined now."""
        return [cursor.selectedText() for cursor in self.box.marks.cursors(Underline.MISSPELT)]

    def write(self, words: str) -> None:
        """Write this, with a space behind it: the last word is at its end."""
        self.box.setFocus()
        self.box.insertPlainText(words)

    def open_menu(self, place: int, *, by_key: bool = False) -> QMenu:
        """Ask for the menu of the word at this place."""
        cursor = QTextCursor(self.box.document())
        cursor.setPosition(place)
        target: QWidget = self.box.viewport()
        at, reason = self.box.cursorRect(cursor).center(), QContextMenuEvent.Reason.Mouse
        if by_key:
            self.box.setTextCursor(cursor)
            target, at, reason = self.box, QPoint(1, 1), QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(target, QContextMenuEvent(reason, at, target.mapToGlobal(at)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    @staticmethod
    def actions(menu: QMenu, name: str) -> list[QAction]:
        """The actions of this name."""
        return [action for action in menu.actions() if action.objectName() == name]
