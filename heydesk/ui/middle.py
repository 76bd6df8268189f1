"""What stands between header and foot: the conversation with one person, or the page that belongs there instead.

Nobody chosen: the empty page. Somebody whose inbox has not been answered for yet: the question who sits here. One
person: their thread. Several, or a list: who they are. A page that somebody opened, as a review is, stays until it is
left.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from heydesk.core.core import Core
from heydesk.domain.changes import Change
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.message import Draft
from heydesk.domain.records import (
    AccountId,
    BatchId,
    ConversationAddress,
    EntryId,
    Inbox,
    InboxId,
    MemberId,
    MessageId,
    WaitingRow,
)
from heydesk.domain.time_zones import local_times
from heydesk.ui.composer.composer import Composer
from heydesk.ui.composer.recipients.audience import MANY
from heydesk.ui.tasks import StartTask, subscribe_while_alive
from heydesk.ui.text import time_of_day
from heydesk.ui.widgets.timers import single_shot_timer

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QWidget

    from heydesk.ui.accounts.who_are_you import WhoAreYouPage
    from heydesk.ui.broadcast.audience_page import AudiencePresenter
    from heydesk.ui.conversation.page import ThreadPage
    from heydesk.ui.conversation.poller import ThreadPoller
    from heydesk.ui.empty_page import EmptyPage, RecentPerson

_UPDATE_DELAY_MS = 40
"""Time after a change in which more may follow."""
_MOST_RECENT = 4


class MiddlePages(QObject):
    """Makes the pages of the middle when each is first needed, and shows the one that belongs to the draft.

    Signals:
        address_changed: another conversation, or none, is shown from now on.
        conversation_requested: somebody was chosen on the empty page; with their ``ConversationAddress``.
        answer_requested: answer who waits longest; from the empty page.
        spreadsheet_requested: open a spreadsheet; from the empty page.
        drafts_requested: show the saved drafts; from the empty page.
        undo_requested: bring a held Send back into the composer; with its ``BatchId``.
        edit_requested: bring one message back into the composer; with its ``EntryId``.
        text_again_requested: write a message's words once more; with its ``EntryId``.
        words_again_requested: the same for one that did not go from here; with its text and its media's address.
        details_requested: show all that is known of a message; with its ``EntryId``.

    Attributes:
        address: the conversation that is shown; None for none, for several, and for a group of several chips.
    """

    address_changed = Signal()
    conversation_requested = Signal(object)
    answer_requested = Signal()
    spreadsheet_requested = Signal()
    drafts_requested = Signal()
    undo_requested = Signal(str)
    edit_requested = Signal(int)
    text_again_requested = Signal(int)
    words_again_requested = Signal(str, str)
    details_requested = Signal(int)

    def __init__(
        self, core: Core, start: StartTask, composer: Composer, is_window_active: Callable[[], bool]
    ) -> None:
        super().__init__(composer)
        self._core = core
        self._start = start
        self._composer = composer
        self._is_window_active = is_window_active
        self._is_running = self._has_ended = False
        self._opened: QWidget | None = None
        self._next: WaitingRow | None = None
        self.address: ConversationAddress | None = None
        self._update_timer = single_shot_timer(self, _UPDATE_DELAY_MS, self._update_empty_page)
        composer.edited.connect(self.follow_draft)
        composer.form.painted.connect(self._on_form_painted, Qt.ConnectionType.SingleShotConnection)
        subscribe_while_alive(composer, core.changes, self._on_core_changed)

    def begin(self) -> None:
        """Once the window is on screen: show the page, and poll the thread from now on."""
        if not self._is_running and not self._has_ended:
            self._is_running = True
            self.follow_draft()

    def _on_form_painted(self) -> None:
        QTimer.singleShot(0, self, self.begin)  # the first paint is over then

    def end(self) -> None:
        """Stop polling: the window is closing."""
        self._has_ended = True
        if self._is_running:
            self._is_running = False
            self.poller.end()

    @property
    def is_thread_known(self) -> bool:
        """Whether something of the thread can be shown, or it is known that nothing can."""
        loader = self.poller.loader
        return bool(loader.messages) or loader.is_loaded or loader.error is not None

    def show_waiting(self, row: WaitingRow | None) -> None:
        """Name who waits longest on the empty page; None for nobody."""
        self._next = row
        self._update_timer.start()

    def open_page(self, page: QWidget, *, alone: bool = False) -> None:
        """Show this page until ``leave_page``, whatever the draft is; ``alone`` hides the foot."""
        self._opened = page
        self._composer.show_middle(page, alone=alone)

    def leave_page(self) -> None:
        """Show again what belongs to the draft."""
        self._opened = None
        self.follow_draft()

    def show_entry(self, entry_id: EntryId) -> None:
        """Scroll the thread that is shown to one of its messages."""
        self.begin()
        self._thread.show_entry(entry_id)

    def show_message(self, message_id: MessageId, at: datetime) -> None:
        """Scroll the thread that is shown to a message of history, which was sent then."""
        self.begin()
        self._thread.show_message(message_id, at)

    def show_batch(self, batch_id: BatchId) -> None:
        """Show what became of a broadcast or of a text to several, until a conversation is chosen."""
        self.begin()
        self._thread.show_batch(batch_id)
        self.open_page(self._thread)

    def show_conversation(self) -> None:
        """Show the thread, loaded again now, and move the focus into it."""
        self.leave_page()
        self.poller.loader.refresh()
        self._thread.setFocus()

    def reload_conversation(self) -> None:
        """Fetch the thread again, now."""
        if self._is_running:
            self.poller.loader.retry()

    def follow_draft(self) -> None:
        """Show what belongs to the draft, which may go to somebody else now."""
        account_id, draft = self._composer.written()
        if not self._is_running:
            return
        self.poller.follow_draft()
        # A new group has an address already, but what stands in the middle is who gets it, not its thread.
        form = self._composer.form
        address = None if form.recipients.audience.shape in MANY else form.conversation
        if address != self.address:
            self.address = address
            self.address_changed.emit()
        if self._opened is not None:
            return
        page = self._page_for(account_id, draft)
        if page is not self._composer.middle_page:
            is_empty = page is self.__dict__.get("_empty")
            self._composer.show_middle(page, has_drafts=is_empty)
            if is_empty:
                self._update_empty_page()

    def _page_for(self, account_id: AccountId | None, draft: Draft) -> QWidget:
        if account_id is not None and (asked := self._unanswered(account_id, draft.inbox_id)) is not None:
            if self._who.inbox_id != asked.id:
                self._who.ask(asked)
            return self._who
        if not (draft.recipients or draft.lists or draft.chats):
            return self._empty
        if self._composer.form.recipients.audience.shape in MANY:
            self._audience.follow(account_id, draft)
            return self._audience.page
        return self._thread

    def _unanswered(self, account_id: AccountId, inbox_id: InboxId | None) -> Inbox | None:
        """Return the inbox whose members have not been asked who sits here; None where there is nothing to ask."""
        form = self._composer.form
        if self._core.sandbox or inbox_id is None or form.origin.sender_id is not None:
            return None
        inbox = next((each for each in self._core.directory.inboxes(account_id) if each.id == inbox_id), None)
        return inbox if inbox is not None and inbox.members else None

    @cached_property
    def poller(self) -> ThreadPoller:
        """Polls the thread of the draft's recipient, whatever page is shown."""
        from heydesk.ui.conversation.poller import ThreadPoller  # the window is painted before a thread is read

        people, threads = self._core.people, self._core.threads
        read = self._composer.written
        return ThreadPoller(people, threads, self._start, read, self._is_window_active, self)

    @cached_property
    def _thread(self) -> ThreadPage:
        from heydesk.ui.conversation.page import ThreadPage

        page = ThreadPage(self._core, self.poller, self._start, self._core.clock)
        self._composer.edited.connect(page.draft_changed)
        page.undo_requested.connect(self.undo_requested)
        page.edit_requested.connect(self.edit_requested)
        page.text_again_requested.connect(self.text_again_requested)
        page.words_again_requested.connect(self.words_again_requested)
        page.details_requested.connect(self.details_requested)
        return page

    @cached_property
    def _audience(self) -> AudiencePresenter:
        from heydesk.ui.broadcast.audience_page import AudiencePresenter

        return AudiencePresenter(self._core, self._start, self._composer.form)

    @cached_property
    def _empty(self) -> EmptyPage:
        from heydesk.ui.empty_page import EmptyPage

        page = EmptyPage()
        page.conversation_requested.connect(self.conversation_requested)
        page.answer_requested.connect(self.answer_requested)
        page.spreadsheet_requested.connect(self.spreadsheet_requested)
        page.drafts_requested.connect(self.drafts_requested)
        return page

    @cached_property
    def _who(self) -> WhoAreYouPage:
        from heydesk.ui.accounts.who_are_you import WhoAreYouPage

        page = WhoAreYouPage()
        page.chosen.connect(self._on_member_chosen)
        return page

    def _on_member_chosen(self, inbox_id: InboxId, member_id: MemberId) -> None:
        self._composer.form.origin.choose_member(inbox_id, member_id)
        QTimer.singleShot(0, self, self._composer.form.recipients.setFocus)

    def _on_core_changed(self, change: Change) -> None:
        if change.directory or change.people or change.kept_drafts or change.waiting or change.entries != frozenset():
            self._update_timer.start()

    def _update_empty_page(self) -> None:
        """Show whom one talked with last; does nothing while another page is shown."""
        account_id, draft = self._composer.written()
        if (
            account_id is None
            or not self._is_running
            or self._composer.middle_page is not self.__dict__.get("_empty")
        ):
            return
        from heydesk.ui.empty_page import RecentPerson

        now = self._core.clock()
        people: list[RecentPerson] = []
        waiting = self._core.waiting.snapshot(account_id).rows
        try:
            for row in self._core.recent.rows(account_id, 4 * _MOST_RECENT):
                if row.address is None or draft.inbox_id not in {None, row.address.inbox_id}:
                    continue
                place = self._place(account_id, row.address)
                said = row.words or next((one.words for one in waiting if one.address.is_same(row.address)), "")
                people.append(RecentPerson(row.address, row.name, place, said, row.at))
                if len(people) == _MOST_RECENT:
                    break
            drafts = len(self._core.recent.drafts(account_id))
        except HeyDeskError:
            return  # it is read again with the next change
        self._empty.show_people(people, now)
        longest = self._next
        self._empty.show_waiting(
            "" if longest is None else longest.name, None if longest is None else longest.since, now
        )
        self._empty.show_drafts(drafts)

    def _place(self, account_id: AccountId, address: ConversationAddress) -> str:
        """Say what time it is where they are; "" where that is not known."""
        if len(address.phones) != 1:
            return ""
        person = self._core.people.known(account_id, address.inbox_id, address.phones[0])
        there = local_times(person.phone, self._core.clock(), person.zone).time
        return "" if there is None else time_of_day(there)
