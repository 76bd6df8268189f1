"""The notice of what has failed and was not looked at yet: with whom, why, and the way to its story."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from heydesk.domain.l10n import excerpt
from heydesk.ui.box import draw_box
from heydesk.ui.button import Button, ButtonKind
from heydesk.ui.outbox.word import state_word
from heydesk.ui.theme import tokens

if TYPE_CHECKING:
    from heydesk.core.outbox_view import Story

_LONGEST = 90
"""So many characters of a reason are shown: two or three lines of the pane. The story has all of it."""


class FailureNotice(QWidget):
    """One for all failures: of one its reason, of several how many, and the newest one's.

    Signals:
        opened: the person wants the story of the newest.
    """

    opened = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("failureNotice")
        self.setAccessibleName(self.tr("Failed"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self._title = _label(QPalette.ColorRole.BrightText)
        font = QFont(self._title.font())
        font.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(font)
        self._why = _label(QPalette.ColorRole.WindowText)
        button = Button(self.tr("Open"), ButtonKind.LINK)
        button.setObjectName("openFailure")
        button.setAccessibleDescription(self.tr("Opens the newest message that needs you"))
        button.clicked.connect(self.opened)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 7, 10, 5)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._why)
        layout.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    @property
    def words(self) -> str:
        """All that it says, uncut."""
        return self.accessibleDescription()

    def say(self, story: Story | None, count: int) -> None:
        """Tell of ``count`` failures, of which this is the newest; None when there is none."""
        if story is None:
            self.setAccessibleDescription("")
            self.hide()
            return
        from heydesk.ui.outbox.headline import headline
        from heydesk.ui.outbox.history import reason

        why = reason(story) or headline(story)
        if count > 1:
            title = self.tr("{count} messages need you").format(count=count)
            why = self.tr("{who}: {why}").format(who=story.who, why=why)
        else:
            title = self.tr("{who}: {state}").format(who=story.who, state=state_word(story.entry))
        self._title.setText(excerpt(title, _LONGEST))
        self._why.setText(excerpt(why, _LONGEST))
        self.setToolTip(f"{title}\n{why}")
        self.setAccessibleDescription(self.tr("{title}. {why}").format(title=title, why=why))
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the red ground; its edge where a palette has few shades."""
        look = tokens()
        plain = look.bad_soft == look.bg
        draw_box(QPainter(self), self.rect(), look.bad_soft, look.ink if plain else look.bad_soft)


def _label(role: QPalette.ColorRole) -> QLabel:
    label = QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setForegroundRole(role)
    return label
