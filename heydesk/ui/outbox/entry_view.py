"""The story of one message."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from heydesk.core.outbox_view import Step, Story
from heydesk.ui.heading import Heading, subheading
from heydesk.ui.notice import Notice
from heydesk.ui.outbox.headline import headline
from heydesk.ui.outbox.history import reason, what_happened, what_is_known
from heydesk.ui.outbox.message_card import MessageCard
from heydesk.ui.outbox.step_bar import StepBar
from heydesk.ui.strip import StripKind
from heydesk.ui.text_view import TextLook, TextView


class EntryView(QWidget):
    """Headline, reason, the message, what can be done, what happened.

    Signals:
        stepped: the person decided; with the Step.
    """

    stepped = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._headline = Heading()
        self._trouble = Notice(StripKind.ERROR)
        self._remark = Notice(StripKind.WARNING)
        self._card = MessageCard()
        self._steps = StepBar()
        self._advice = QLabel(
            self.tr("Nothing can prove that a text did not arrive. Resend it only if you know that it did not.")
        )
        self._advice.setWordWrap(True)
        self._advice.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._happened = TextView(TextLook.CODE)
        self._happened.setObjectName("history")
        self._happened.setAccessibleName(self.tr("What happened"))
        self._known = TextView(TextLook.CODE)
        self._known.setObjectName("facts")
        self._known.setAccessibleName(self.tr("What is known"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(14)
        for part in (self._headline, self._trouble, self._remark, self._card, self._steps, self._advice):
            layout.addWidget(part)
        layout.addWidget(subheading(self.tr("What happened")))
        layout.addWidget(self._happened)
        layout.addWidget(subheading(self.tr("What is known")))
        layout.addWidget(self._known)
        layout.addStretch()
        self._steps.stepped.connect(self.stepped)

    def show_story(self, story: Story) -> None:
        """Show how it stands now."""
        entry = story.entry
        self._headline.say(headline(story))
        words = reason(story)
        asking = entry.ask is not None
        self._trouble.say(words if asking else "")
        self._remark.say("" if asking else words)
        self._card.show_message(entry.message, story.who, story.inbox, story.sender)
        self._steps.show_story(story)
        self._advice.setVisible(Step.RESEND in story.acts)
        self._happened.show_text(what_happened(story))
        self._known.show_text(what_is_known(story))

    def focus_first(self) -> bool:
        """Put the keyboard on what the person most likely wants; False where nothing is to be done."""
        return self._steps.focus_first()
