"""The preview pane: the draft on a phone, as each recipient will read it, with what is uncertain about it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from heydesk.core.core import Core
from heydesk.domain.message import Draft, Side
from heydesk.domain.phone_numbers import national
from heydesk.domain.records import AccountId, Inbox
from heydesk.domain.validation import inbox_of
from heydesk.ui.composer.segment_counter import counter_tip, counter_words
from heydesk.ui.preview.phone import (
    MediaGallery,
    PhoneFrame,
    PreviewContent,
    Reader,
    are_same,
    preview_content,
    readers_of,
)
from heydesk.ui.tasks import StartTask, subscribe_while_alive
from heydesk.ui.text import isolated
from heydesk.ui.theme import MARGINS
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.inputs import Compound
from heydesk.ui.widgets.labels import Strip, StripKind, quiet_label, subheading
from heydesk.ui.widgets.timers import Debouncer

if TYPE_CHECKING:
    from PySide6.QtGui import QShowEvent


def title(draft: Draft, reader: Reader | None) -> str:
    """Say whose view it is."""
    if draft.is_note:
        return _tr("What your team will see")
    if reader is None:
        return _tr("What they will see")
    return _tr("What {who} will see").format(who=reader.name)


def doubts(draft: Draft, page: PreviewContent, reader: Reader | None, appended: str = "") -> tuple[str, ...]:
    """Return a sentence for each thing that is uncertain. ``appended`` is the text the service may add."""
    if page.is_gone:
        return (_gone(draft),)
    found = []
    if draft.template_id is not None:
        found.append(_tr("Heymarket fills in the template when it sends. This is an estimate."))
    elif page.has_tokens:
        found.append(_tr("Heymarket fills in the fields when it sends. This is an estimate."))
    if page.has_tokens and reader is None:
        found.append(
            _tr("The list's members aren't loaded, so fields aren't filled in.")
            if draft.lists
            else _tr("Choose a recipient to see the fields filled in.")
        )
    elif page.has_tokens and reader is not None and reader.is_group:
        found.append(_tr("Fields aren't filled in for a group."))
    elif page.has_tokens and reader is not None and not reader.is_known:
        words = _tr("{who} isn't in your contacts, so fields aren't filled in.")
        found.append(words.format(who=reader.name))
    if page.empties and reader is not None:
        found.append(_tr("Empty for {who}: {fields}.").format(who=reader.name, fields=_listed(page.empties)))
    if page.unknowns:
        found.append(_tr("Unknown fields: {fields}.").format(fields=_listed(page.unknowns)))
    if appended and page.count is not None:
        words = _tr("Heymarket may add “{words}” to a person's first text.")
        found.append(words.format(words=isolated(appended)))
    return tuple(found)


def position(place: int, readers: Sequence[Reader]) -> str:
    """Return the position among several recipients."""
    words = _tr("{place} of {count}: {who}")
    return words.format(place=place + 1, count=len(readers), who=readers[place].name)


def _gone(draft: Draft) -> str:
    if draft.template_id is not None:
        return _tr("Your team no longer has this template.")
    return _tr("Your team no longer has this survey.")


def _listed(names: Sequence[str]) -> str:
    return ", ".join(isolated(name) for name in names)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Preview", words)


class RowPreview(NamedTuple):
    """What the person of a spreadsheet's row will see, and what is known about them; "" for what is not."""

    number: int
    name: str
    phone: str
    sender: str
    text: str
    picture: str
    local_time: str
    length: str
    last: str
    is_waiting: bool


class RowFacts(QWidget):
    """What is known about the person of a row: a line each, without those that are not known.

    Signals:
        reply_requested: the conversation with them should be opened.
    """

    reply_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        names = (_tr("Number"), _tr("Local time"), _tr("Length"), _tr("Last text"))
        self._facts: list[tuple[QLabel, QLabel]] = []
        for row, name in enumerate(names):
            label, value = quiet_label(name), QLabel()
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setWordWrap(True)
            label.setMinimumWidth(self.fontMetrics().averageCharWidth() * 13)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(value, row, 1)
            self._facts.append((label, value))
        self._waiting = quiet_label(wraps=True)
        self._open = Button(_tr("Open"), ButtonKind.LINK)
        self._open.setObjectName("openWaiting")
        self._open.clicked.connect(self.reply_requested)
        grid.addWidget(self._waiting, len(names), 0, 1, 2)
        grid.addWidget(self._open, len(names) + 1, 0, 1, 2, Qt.AlignmentFlag.AlignLeading)

    def show_row(self, row: RowPreview) -> None:
        """Show what is known about them."""
        values = (row.phone, row.local_time, row.length, row.last)
        for (label, shown), value in zip(self._facts, values, strict=True):
            label.setVisible(bool(value))
            shown.setVisible(bool(value))
            shown.setText(value)
        who = isolated(row.name) or row.phone
        words = _tr("{who} is waiting for an answer. You may want to reply first.")
        self._waiting.setText(words.format(who=who))
        self._waiting.setVisible(row.is_waiting)
        self._open.setVisible(row.is_waiting)


class PreviewPane(Compound):
    """Shows the draft on a phone, for one recipient at a time. While hidden it reads nothing.

    Signals:
        row_stepped: another row of the spreadsheet should be looked at, 1 or -1 away.
        reply_requested: the conversation with the person of the row should be opened.
    """

    row_stepped = Signal(int)
    reply_requested = Signal()

    def __init__(
        self,
        core: Core,
        start: StartTask,
        written: Callable[[], tuple[AccountId | None, Draft]],
        parent: QWidget | None = None,
    ) -> None:
        """``written`` returns the current account and the composer's draft."""
        super().__init__(parent)
        self._core = core
        self._start = start
        self._written = written
        self._place = 0
        self._readers: Sequence[Reader] = ()
        self._debouncer = Debouncer(self._refresh, self)
        self._build()
        subscribe_while_alive(self, core.changes, lambda change: self.draft_changed() if change.directory else None)

    def _build(self) -> None:
        self.setObjectName("previewPane")
        self._title = quiet_label(wraps=True)
        self._title.setObjectName("previewTitle")
        self._position = quiet_label(wraps=True)
        self._position.setObjectName("previewPosition")
        self._previous = Button(self.tr("Previous"), ButtonKind.LINK)
        self._previous.setObjectName("previousReader")
        self._next = Button(self.tr("Next"), ButtonKind.LINK)
        self._next.setObjectName("nextReader")
        self._phone = PhoneFrame(MediaGallery(self._core.media.known, self._start))
        self.set_focus_part(self._phone)
        self._doubts = Strip("", StripKind.WARNING)
        self._doubts.setObjectName("previewDoubts")
        self._cost = quiet_label(wraps=True)
        self._cost.setObjectName("previewCost")
        self._row: RowPreview | None = None
        self._row_title = subheading("")
        self._row_title.setForegroundRole(self._row_title.palette().ColorRole.WindowText)
        self._facts = RowFacts()
        self._facts.reply_requested.connect(self.reply_requested)
        for part in (self._row_title, self._facts):
            part.hide()
        steps = QHBoxLayout()
        steps.addWidget(self._row_title, 1)
        steps.addWidget(self._position, 1)
        steps.addWidget(self._previous, 0, Qt.AlignmentFlag.AlignTop)
        steps.addWidget(self._next, 0, Qt.AlignmentFlag.AlignTop)
        ground = QWidget()
        rows = QVBoxLayout(ground)
        rows.setContentsMargins(*MARGINS)
        rows.setSpacing(10)
        rows.addLayout(steps)
        for widget in (self._title, self._phone, self._cost, self._facts, self._doubts):
            rows.addWidget(widget)
        rows.addStretch()
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        ground.setAutoFillBackground(False)
        area.setWidget(ground)
        ground.setAutoFillBackground(False)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self._previous.clicked.connect(lambda: self._step(-1))
        self._next.clicked.connect(lambda: self._step(1))

    def show_row(self, row: RowPreview | None) -> None:
        """Show the person of a spreadsheet's row; None for the draft again."""
        self._row = row
        for part in (self._row_title, self._facts):
            part.setVisible(row is not None)
        if self.isVisible():
            self._refresh()

    def _show_row(self, row: RowPreview) -> None:
        self._row_title.setText(_tr("Row {number}").format(number=row.number))
        self._title.setText(_tr("What {who} will see").format(who=isolated(row.name) or row.phone or _tr("they")))
        self._title.show()
        pictures = (row.picture,) if row.picture else ()
        self._phone.show_content(PreviewContent(row.text, pictures), row.sender, side=Side.TEXT)
        self._facts.show_row(row)
        for part in (self._position, self._cost, self._doubts):
            part.hide()
        for button in (self._previous, self._next):
            button.show()
            button.setEnabled(True)

    def draft_changed(self) -> None:
        """The draft has changed, or what is known about it: update soon."""
        if self.isVisible():
            self._debouncer.trigger()

    def _refresh(self) -> None:
        """Show the draft as it is now, or the row that is looked at."""
        if self._row is not None:
            self._show_row(self._row)
            return
        account_id, draft = self._written()
        if account_id is None or not self.isVisible():
            return
        known = self._core.knowledge.gather(account_id, draft)
        readers = readers_of(draft, known)
        if not are_same(readers, self._readers):
            self._place = 0
        self._readers = readers
        reader = readers[self._place] if readers else None
        appended = self._core.policy.settings.opt_out
        page = preview_content(draft, known, reader, appended)
        inbox = inbox_of(draft, self._core.directory.inboxes(account_id))
        self._phone.show_content(page, self._sender(draft, inbox), side=draft.side)
        self._title.setText(title(draft, reader))
        self._title.setVisible(draft.is_note or len(readers) < 2)  # noqa: PLR2004 - else the steps name the reader
        cost = "" if page.count is None else counter_words(page.count)
        self._cost.setText(cost)
        self._cost.setToolTip("" if page.count is None else counter_tip(page.count, appended))
        self._cost.setVisible(bool(cost))
        words = "\n".join(doubts(draft, page, reader, appended))
        self._doubts.setText(words)
        self._doubts.setVisible(bool(words))
        self._show_steps()

    def _show_steps(self) -> None:
        several = len(self._readers) > 1
        for part in (self._position, self._previous, self._next):
            part.setVisible(several)
        if several:
            self._position.setText(position(self._place, self._readers))
            self._previous.setEnabled(self._place > 0)
            self._next.setEnabled(self._place + 1 < len(self._readers))

    @staticmethod
    def _sender(draft: Draft, inbox: Inbox | None) -> str:
        """Return the sender's line: the inbox's number, or for a note the inbox and the member."""
        if inbox is None:
            return ""
        if draft.is_note:
            member = inbox.member(draft.sender_id)
            return " · ".join(part for part in (inbox.name, "" if member is None else member.label) if part)
        return national(inbox.phones[0]) if inbox.phones else inbox.name

    def _step(self, by: int) -> None:
        if self._row is not None:
            self.row_stepped.emit(by)
            return
        self._place = max(0, min(self._place + by, len(self._readers) - 1))
        self._refresh()

    def showEvent(self, event: QShowEvent) -> None:
        """Update what changed while hidden, before the first paint."""
        super().showEvent(event)
        self._refresh()
