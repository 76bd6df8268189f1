"""What stands in the way of Send, or should be known before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.problems import Field, Problem, Severity
from heydesk.ui.announcement import announce
from heydesk.ui.strip import StripKind
from heydesk.ui.words import translate

if TYPE_CHECKING:
    from heydesk.ui.composer.check import Check

_READING = 4000
"""Milliseconds that a notice is left to be read."""


class CheckList(QWidget):
    """Problems, errors first, and notices that belong to no field; hidden when there are none.

    Signals:
        followed: the person wants to go to this field.
        fix_asked: the person wants this ``Fix``.
    """

    followed = Signal(Field)
    fix_asked = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checks")
        self.setAccessibleName(self.tr("Checks"))
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(6)
        self._shown: list[Check] = []
        self._notice_at = QElapsedTimer()
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """What is said now."""
        return tuple(check.text() for check in self._shown)

    def show_problems(self, problems: Sequence[Problem]) -> None:
        """Show these instead of what was shown before, and have them spoken."""
        self._clear()
        for problem in sorted(problems, key=lambda each: each.severity is Severity.WARNING):
            kind = StripKind.WARNING if problem.severity is Severity.WARNING else StripKind.ERROR
            fix = problem.fix
            check = self._add(translate(problem.sentence), kind, "" if fix is None else translate(fix.label))
            check.followed.connect(partial(self.followed.emit, problem.field))
            check.fix_asked.connect(partial(self.fix_asked.emit, fix))
        self._tell()

    def show_notice(self, words: str, *, error: bool = False) -> None:
        """Show one sentence about something that just happened, instead of what was shown before."""
        self._clear()
        check = self._add(words, StripKind.ERROR if error else StripKind.WARNING)
        check.followed.connect(self.clear)
        self._notice_at.start()
        self._tell()

    @contextmanager
    def telling(self) -> Iterator[None]:
        """Tell of what the desk can't do just now, and go on: what was typed is still there."""
        try:
            yield
        except HeyDeskError as error:
            words = translate(error.sentence)
            if words not in self.words:  # else it would be spoken again and again
                self.show_notice(words, error=True)

    def let_go(self) -> None:
        """Take a notice away that could be read long enough; problems stay."""
        if self._notice_at.isValid() and self._notice_at.elapsed() > _READING:
            self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._clear()
        self._tell()

    def _add(self, words: str, kind: StripKind, fix: str = "") -> Check:
        from heydesk.ui.composer.check import Check  # mostly there is nothing to say

        check = Check(words, kind, self, fix=fix)
        self._rows.addWidget(check)
        check.show()
        self._shown.append(check)
        return check

    def _clear(self) -> None:
        for check in self._shown:
            self._rows.removeWidget(check)
            check.hide()
            check.deleteLater()
        self._shown.clear()
        self._notice_at.invalidate()

    def _tell(self) -> None:
        self.setVisible(bool(self._shown))
        self.setAccessibleDescription("\n".join(self.words))
        announce(self, " ".join(self.words), urgent=True)
