"""The drawer's page about the draft's recipient: who they are, what time it is there, what the team knows of them."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QPainter
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.domain.changes import Change
from heydesk.domain.draft_context import Person
from heydesk.domain.errors import StoreError
from heydesk.domain.phone_numbers import national
from heydesk.domain.quiet_hours import local_hours_of, next_allowed
from heydesk.domain.records import ContactStatus, HistoryMessage, MemberId
from heydesk.domain.time_zones import local_times
from heydesk.ui.conversation.poller import ReadDraft, thread_address
from heydesk.ui.tasks import subscribe_while_alive
from heydesk.ui.text import announce, clock, clock_there, day_and_clock, time_of_day
from heydesk.ui.theme import MARGINS, tokens
from heydesk.ui.widgets.buttons import IconButton
from heydesk.ui.widgets.flow_layout import Wrap
from heydesk.ui.widgets.labels import FactList, Heading, TextLook, TextView, quiet_label, subheading
from heydesk.ui.widgets.painting import draw_box, fill_box
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from PySide6.QtGui import QPaintEvent, QShowEvent

_MINUTE_MS = 60_000
_UPDATE_DELAY_MS = 50
"""Time after a change in which more may follow."""
_QUARTER = timedelta(minutes=15)
_QUARTERS_A_DAY = 96
_MOST_NOTES = 3


class Tag(QLabel):
    """One tag on a ground of its own."""

    def __init__(self, words: str) -> None:
        super().__init__(words)
        self.setContentsMargins(8, 1, 8, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, then the words."""
        look = tokens()
        painter = QPainter(self)
        draw_box(painter, self.rect(), look.chip, look.line if look.chip == look.bg else look.chip, radius=6)
        painter.end()
        super().paintEvent(event)


class NoteExcerpt(QWidget):
    """One private note: its words, with who wrote it and when. An amber line tells it from anything else."""

    def __init__(self, words: str, below: str) -> None:
        super().__init__()
        text = TextView(TextLook.WORDS, 8)
        text.show_text(words)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(12, 1, 0, 1)
        rows.setSpacing(1)
        rows.addWidget(text)
        rows.addWidget(quiet_label(below, wraps=True))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the line."""
        edge = self.rect()
        edge.setWidth(2)
        if self.isRightToLeft():
            edge.moveRight(self.rect().right())
        fill_box(QPainter(self), edge, tokens().note_line)


class ContactPage(QWidget):
    """Shows what is known of the one whom the draft is for; says so where there are several, or nobody."""

    def __init__(self, core: Core, read_draft: ReadDraft, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._core = core
        self._read_draft = read_draft
        self._shown: tuple[object, ...] = ()
        self._build()
        self._update_timer = single_shot_timer(self, _UPDATE_DELAY_MS, self.refresh)
        self._minute_timer = QTimer(self)
        self._minute_timer.setInterval(_MINUTE_MS)
        self._minute_timer.timeout.connect(self.refresh)
        self._minute_timer.start()
        subscribe_while_alive(self, core.changes, self._on_core_changed)

    def _build(self) -> None:
        self.setObjectName("contact")
        self.setAccessibleName(self.tr("Contact"))
        self._words = quiet_label(wraps=True)
        self._name = Heading()
        self._name.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._number = quiet_label()
        self._number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._copy = IconButton(self.tr("Copy number"), "copy")
        self._copy.setObjectName("copyNumber")
        self._copy.clicked.connect(self._on_copy_clicked)
        self._facts = FactList(self.tr("About this contact"))
        self._facts.setObjectName("contactFacts")
        self._tags_head = subheading(self.tr("Tags"))
        self._tags = QWidget()
        self._tag_flow = Wrap(6)
        self._tags.setLayout(self._tag_flow)
        self._notes_head = subheading(self.tr("Private notes"))
        self._notes = QVBoxLayout()
        self._notes.setSpacing(10)
        number = QHBoxLayout()
        number.setSpacing(4)
        number.addWidget(self._number)
        number.addWidget(self._copy)
        number.addStretch()
        inside = QWidget()
        rows = QVBoxLayout(inside)
        rows.setContentsMargins(*MARGINS)
        rows.setSpacing(10)
        rows.addWidget(self._words)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self._name)
        head.addLayout(number)
        rows.addLayout(head)
        for part in (self._facts, self._tags_head, self._tags, self._notes_head):
            rows.addWidget(part)
        rows.addLayout(self._notes)
        rows.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        area.setWidget(inside)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(area)

    def draft_changed(self) -> None:
        """The draft may be for somebody else now."""
        if self.isVisible():
            self._update_timer.start()

    def refresh(self) -> None:
        """Show what is known now."""
        account_id, draft = self._read_draft()
        address = thread_address(account_id, draft, self._core.people.chat)
        if account_id is None or address is None or len(address.phones) != 1:
            words = self.tr("Choose one recipient to see who they are.")
            if address is not None and len(address.phones) > 1:
                words = self.tr("This is a group conversation.")
            self._show(words, None, ())
            return
        person = self._core.people.known(account_id, address.inbox_id, address.phones[0])
        now = self._core.clock()
        facts = (
            (self.tr("Local time"), local_words(person, now)),
            (self.tr("Texting hours"), hours_words(person, now)),
            (self.tr("Can be texted"), status_words(person.status)),
            *(() if person.contact is None else person.contact.custom),
        )
        self._show("", person, tuple(fact for fact in facts if fact[1]))

    def _show(self, words: str, person: Person | None, facts: tuple[tuple[str, str], ...]) -> None:
        contact = None if person is None else person.contact
        number = "" if person is None else national(person.phone)
        name = number if contact is None or not contact.name else contact.name
        self._words.setText(words)
        self._words.setVisible(bool(words))
        self._name.setText(name)
        self._name.setVisible(bool(name))
        self._number.setText(number if number != name else "")
        self._number.setVisible(bool(number) and number != name)
        self._copy.setVisible(bool(number))
        self._facts.show_facts(facts)
        self._facts.setVisible(bool(facts))
        tags = () if contact is None else contact.tags
        notes = () if person is None else tuple(each for each in person.messages if each.private)[-_MOST_NOTES:]
        if (tags, notes) == self._shown:
            return
        self._shown = tags, notes
        self._show_tags(tags)
        self._show_notes(notes)

    def _show_tags(self, tags: tuple[str, ...]) -> None:
        while (item := self._tag_flow.takeAt(0)) is not None:
            _delete(item.widget())
        for tag in tags:
            shown = Tag(tag)
            self._tag_flow.addWidget(shown)
            shown.show()
        for part in (self._tags_head, self._tags):
            part.setVisible(bool(tags))

    def _show_notes(self, notes: tuple[HistoryMessage, ...]) -> None:
        while (item := self._notes.takeAt(0)) is not None:
            _delete(item.widget())
        members = self._members() if notes else {}
        for note in reversed(notes):
            who = members.get(note.sender_id, "") if note.sender_id is not None else ""
            when = "" if note.sent_at is None else day_and_clock(note.sent_at)
            self._notes.addWidget(
                NoteExcerpt(note.text, " · ".join(part for part in (who or note.author, when) if part))
            )
        self._notes_head.setVisible(bool(notes))

    def _members(self) -> dict[MemberId, str]:
        account_id, _ = self._read_draft()
        if account_id is None:
            return {}
        try:
            inboxes = self._core.directory.inboxes(account_id)
        except StoreError:
            return {}
        return {member.id: member.name for inbox in inboxes for member in inbox.members}

    def _on_copy_clicked(self) -> None:
        account_id, draft = self._read_draft()
        address = thread_address(account_id, draft, self._core.people.chat)
        if address is not None and address.phones:
            QGuiApplication.clipboard().setText(f"+{address.phones[0]}")
            announce(self, self.tr("Number copied"))

    def _on_core_changed(self, change: Change) -> None:
        if (change.people or change.directory) and self.isVisible():
            self._update_timer.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint a ring while the keyboard is on the page."""
        if self.hasFocus():
            draw_box(QPainter(self), self.rect(), tokens().pane, tokens().accent, width=2)

    def showEvent(self, event: QShowEvent) -> None:
        """Show what changed while hidden."""
        super().showEvent(event)
        self.refresh()


def _delete(widget: QWidget | None) -> None:
    if widget is not None:
        widget.hide()
        widget.deleteLater()


def local_words(person: Person, now: datetime) -> str:
    """Return the time of day where they are; "" where that is not known."""
    time = local_times(person.phone, now, person.zone).time
    if time is None:
        return _tr("Unknown")
    return time_of_day(time) if person.zone else _tr("{time}, by area code").format(time=time_of_day(time))


def hours_words(person: Person, now: datetime) -> str:
    """Say until when they may be texted, or from when on; "" where their time is not known."""
    place = local_hours_of(person.phone, person.zone)
    if not place.zones:
        return ""
    at = now - timedelta(minutes=now.minute % 15, seconds=now.second, microseconds=now.microsecond)
    if place.is_quiet(now):
        opens = next_allowed((place,), at)
        if opens is None:
            return ""
        return _tr("Closed until {time} there").format(time=_there(person, opens))
    for _ in range(_QUARTERS_A_DAY):
        at += _QUARTER
        if place.is_quiet(at):
            return _tr("Open until {time} there").format(time=_there(person, at))
    return ""


def _there(person: Person, at: datetime) -> str:
    times = local_times(person.phone, at, person.zone).times
    return clock_there(times[0]) if times else clock(at)


def status_words(status: ContactStatus | None) -> str:
    """Say whether they may be texted."""
    if status is None:
        return _tr("Unknown")
    if status.blocked:
        return _tr("No, blocked")
    return _tr("No, opted out") if status.unsubscribed else _tr("Yes, hasn't opted out")


def _tr(words: str) -> str:
    return QCoreApplication.translate("ContactPage", words)
