"""Underlines in the text box, each sort by itself; they are no part of the text."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QTextCharFormat

_MOST = 200
"""Of each sort: more helps nobody, and costs."""

Span = tuple[int, int]
"""Where it begins and ends, in Python's counting of the text."""


class Mark(Enum):
    """What an underline says."""

    COSTLY = "costly"
    """Characters that force the costly encoding: dashes in the accent."""
    MISSPELT = "misspelt"
    """A word that no dictionary has: a red wave."""


class Marks:
    """The underlines of one editor, for the text that it shows."""

    def __init__(self, editor: QPlainTextEdit) -> None:
        self._editor = editor
        self._shown: dict[Mark, list[QTextEdit.ExtraSelection]] = {}

    def put(self, mark: Mark, spans: Sequence[Span]) -> None:
        """Underline these, and nothing else in this way; they stand in their order."""
        if not spans and mark not in self._shown:
            return
        if spans:
            text = self._editor.toPlainText()
            places = units_of(text, [place for span in spans[:_MOST] for place in span])
            look = _format(mark)
            self._shown[mark] = [
                self._selection(begin, end, look) for begin, end in zip(places[::2], places[1::2], strict=True)
            ]
        else:
            del self._shown[mark]
        self._editor.setExtraSelections([each for shown in self._shown.values() for each in shown])

    def cursors(self, mark: Mark) -> list[QTextCursor]:
        """What is underlined so, wherever edits have moved it."""
        return [QTextCursor(each.cursor) for each in self._shown.get(mark, ())]

    def clear(self) -> None:
        """Underline nothing: another text is shown."""
        for mark in tuple(self._shown):
            self.put(mark, ())

    def _selection(self, begin: int, end: int, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        made = QTextEdit.ExtraSelection()
        made.cursor = self._editor.textCursor()
        made.cursor.setPosition(begin)
        made.cursor.setPosition(end, made.cursor.MoveMode.KeepAnchor)
        made.format = look
        return made


def units_of(text: str, places: Sequence[int]) -> list[int]:
    """Give places of Python's counting, in their order, as Qt counts: in UTF-16 units."""
    found: list[int] = []
    at = units = 0
    for place in places:
        units += len(text[at:place].encode("utf-16-le", "surrogatepass")) // 2
        at = place
        found.append(units)
    return found


def _format(mark: Mark) -> QTextCharFormat:
    from PySide6.QtGui import QTextCharFormat  # its tables are large, and most texts need none of it

    made = QTextCharFormat()
    if mark is Mark.COSTLY:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DashUnderline)
        made.setUnderlineColor(tokens().accent)
    else:
        made.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        made.setUnderlineColor(tokens().bad)
    return made
