"""Where a text comes from: the inbox, and the member it is sent as."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from heydesk.domain.ids import InboxId, MemberId
from heydesk.domain.phone_numbers import national, region_in
from heydesk.domain.records import Inbox, ambiguous_names
from heydesk.ui.picker import Choice, Picker


class Origin(QWidget):
    """Two pickers. The second offers the members of the first's inbox, and remembers who was last chosen there.

    What was chosen is kept while the inboxes are not known yet, and an inbox that is gone is not replaced by
    another: then the person chooses.

    Signals:
        changed: the person chose another inbox or sender.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._inboxes: tuple[Inbox, ...] = ()
        self._wanted: InboxId | None = None
        self._senders: dict[InboxId, MemberId] = {}
        self.inbox_picker = Picker(self.tr("From inbox"))
        self.inbox_picker.setObjectName("inbox")
        self.inbox_picker.setToolTip(self.tr("The inbox it goes out from (Alt+F)"))
        self.sender_picker = Picker(self.tr("Send as"))
        self.sender_picker.setObjectName("sender")
        self.sender_picker.setToolTip(self.tr("The member it is sent as (Alt+A)"))
        between = QLabel(self.tr("as"))
        between.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        between.setAlignment(Qt.AlignmentFlag.AlignCenter)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.inbox_picker, 13)
        row.addWidget(between)
        row.addWidget(self.sender_picker, 10)
        self.inbox_picker.chosen.connect(self._on_inbox_chosen)
        self.sender_picker.chosen.connect(self._on_sender_chosen)
        self._show()

    @property
    def inbox_id(self) -> InboxId | None:
        """The chosen inbox."""
        return self._wanted

    @property
    def sender_id(self) -> MemberId | None:
        """The chosen member, if anybody is in the inbox."""
        return self._senders.get(self._wanted) if self._wanted is not None else None

    @property
    def region(self) -> str:
        """Whose rules apply to numbers typed here: those of the inbox's own number."""
        return region_in(self._chosen())

    def offer(self, inboxes: Sequence[Inbox]) -> None:
        """Offer these. Without a choice so far, the first inbox that somebody is in is chosen."""
        self._inboxes = tuple(inboxes)
        if self._wanted is None:
            first = next((inbox for inbox in self._inboxes if inbox.members), None)
            self._wanted = first.id if first else None
        self._show()

    def choose(self, inbox_id: InboxId | None, sender_id: MemberId | None) -> None:
        """Choose both, as a draft has them; what it leaves open stays as it is."""
        if inbox_id is not None:
            self._wanted = inbox_id
            if sender_id is not None:
                self._senders[inbox_id] = sender_id
        self._show()

    def set_bad(self, inbox: str, sender: str) -> None:
        """Mark either picker with what is wrong; empty takes the mark away."""
        self.inbox_picker.set_bad(inbox)
        self.sender_picker.set_bad(sender)

    def forget(self) -> None:
        """Choose nothing: another account's inboxes are coming."""
        self._wanted = None
        self._senders.clear()
        self.offer(())

    def _chosen(self) -> Inbox | None:
        return next((inbox for inbox in self._inboxes if inbox.id == self._wanted), None)

    def _show(self) -> None:
        shared = ambiguous_names(self._inboxes)
        choices = [_choice(inbox, shared) for inbox in self._inboxes]
        nobody = self.tr("nobody is in it")
        for place, inbox in enumerate(self._inboxes):
            if not inbox.members:
                detail = ", ".join(filter(None, (choices[place].detail, nobody)))
                choices[place] = Choice(inbox.id, choices[place].label, detail)
        self.inbox_picker.offer(choices, self._wanted, self._empty_words())
        chosen = self._chosen()
        members = chosen.members if chosen else ()
        if chosen and members and chosen.id not in self._senders:
            self._senders[chosen.id] = self._same_or_first(chosen)
        empty = self.tr("Choose who it is sent as") if members else self.tr("Nobody is in this inbox")
        people = [Choice(member.id, member.label) for member in members]
        self.sender_picker.offer(people, self.sender_id, empty if chosen else "")

    def _same_or_first(self, inbox: Inbox) -> MemberId:
        """Whom to send as in an inbox nobody chose for yet: who was chosen elsewhere, if they are in it."""
        known = [member.id for member in inbox.members if member.id in self._senders.values()]
        return (known or [inbox.members[0].id])[0]

    def _empty_words(self) -> str:
        return self.tr("Choose an inbox") if self._inboxes else self.tr("No inboxes")

    def _on_inbox_chosen(self) -> None:
        value = self.inbox_picker.value
        self._wanted = None if value is None else InboxId(value)
        self._show()
        self.changed.emit()

    def _on_sender_chosen(self) -> None:
        value = self.sender_picker.value
        if self._wanted is not None and value is not None:
            self._senders[self._wanted] = MemberId(value)
        self.changed.emit()


def _choice(inbox: Inbox, shared: frozenset[str]) -> Choice:
    """Name an inbox, with its number beside it; without a number, inboxes of one name are told apart by id."""
    detail = national(inbox.phones[0]) if inbox.phones else f"#{inbox.id}" if inbox.name in shared else ""
    return Choice(inbox.id, inbox.name or f"#{inbox.id}", detail)
