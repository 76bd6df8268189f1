"""The composer: fills in a draft, checks it, asks once about warnings, and sends it.

``Composer`` is the widget that the window holds, the centre column around a ``Form``. ``SendFlow`` is the moment of
Send, and ``FormPresenter`` shows what follows from the draft: who gets it, what it costs, and when it is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from heydesk.core.compose import CheckedDraft
from heydesk.core.core import Core
from heydesk.core.people import People
from heydesk.core.request_preview import RequestPreview
from heydesk.domain.draft_context import Person
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.merge_fields import RenderedText
from heydesk.domain.message import Draft, Side
from heydesk.domain.problems import Field, Fix, FixKind, Problem
from heydesk.domain.records import (
    AccountId,
    BatchId,
    ChatId,
    ContactList,
    Conversation,
    DraftId,
    Inbox,
    InboxId,
    ListId,
    LocalId,
    MemberId,
    fresh_local_id,
)
from heydesk.domain.sms import count
from heydesk.domain.suggestions import Suggestions
from heydesk.domain.validation import WarningsAnswer, load_checks
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.media_input import MediaProbe
from heydesk.ui.composer.message_editor import ToolbarButton
from heydesk.ui.composer.saved_drafts import DraftAutosaver
from heydesk.ui.composer.segment_counter import SimplifyOffer, counter_tip, counter_words, empty_words, note_words
from heydesk.ui.composer.send_button import restored_words, send_words
from heydesk.ui.composer.template_preview import LongestTextFinder, TemplatePictures
from heydesk.ui.composer.templates import ContentController
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import translate
from heydesk.ui.widgets.timers import single_shot_timer
from heydesk.ui.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent

    from heydesk.ui.composer.emoji import EmojiPicker


_REFRESH_MS = 50
"""After a key in which more may come: counting, checking and showing wait until the key is painted."""


class SendFlow:
    """The moment of Send: check the draft, ask once about warnings, and hand it over to the outbox.

    The next message's idempotency key is made before Send, so that the *Request* pane shows what will really leave.
    It is kept until the message is in the outbox: a Send that failed on the way there and is repeated is the same.
    """

    def __init__(self, core: Core, form: Form) -> None:
        self._core = core
        self._form = form
        self._seeds: dict[Side, LocalId] = {}
        self._asked_warnings: WarningsAnswer | None = None
        self._is_stale = False
        self._blocking: tuple[Problem, ...] = ()
        self.reset()

    @property
    def has_asked(self) -> bool:
        """Whether the warnings of this draft have been shown, so that the next Send goes through."""
        return self._asked_warnings is not None

    def seed(self, side: Side) -> LocalId:
        """The idempotency key of the next message on this side."""
        return self._seeds[side]

    def reset(self) -> None:
        """Start a new message on both sides: another draft is in the form."""
        self._seeds = {side: fresh_local_id() for side in Side}
        self.clear()

    def clear(self) -> None:
        """Take every question and problem off the form."""
        self._asked_warnings, self._is_stale, self._blocking = None, False, ()
        self._form.mark_problems(())
        self._form.checks.clear()

    def mark_edited(self) -> None:
        """Ask again at the next Send: the question was about the draft as it was. Runs in the key event."""
        if self._asked_warnings is not None:
            self._asked_warnings, self._is_stale = None, True

    def send(self, account_id: AccountId, draft: Draft, ask: Callable[[CheckedDraft], None]) -> BatchId | None:
        """Send the draft; None when problems are shown first, or when it could not be saved.

        ``ask`` is called for a broadcast, which is confirmed on its own page.
        """
        try:
            checked = self._core.compose.check(account_id, draft, self._seeds[draft.side])
            if checked.errors:
                self._refuse(checked.problems, checked.errors)
            elif checked.is_broadcast:
                self.clear()
                ask(checked)
            elif checked.warnings and not (
                self._asked_warnings and self._asked_warnings.covers(draft, checked.warnings)
            ):
                self._ask(draft, checked.warnings)
            else:
                batch_id = self._core.compose.send(checked)
                self.finish(draft.side)
                return batch_id
        except HeyDeskError as error:
            self._form.checks.show_notice(translate(error.sentence), error=True)
        return None

    def finish(self, side: Side) -> None:
        """Make a new idempotency key for this side: what was there is in the outbox."""
        self._seeds[side] = fresh_local_id()
        self.clear()

    def recheck(self, account_id: AccountId, draft: Draft) -> None:
        """After an edit: take away errors that were corrected, and warnings about what is different now.

        New errors wait for the next Send: a half-typed number is no error yet.
        """
        if self._is_stale:
            self.clear()
        self._form.checks.expire_notice()
        if not self._blocking:
            return
        checked = self._core.compose.check(account_id, draft, self._seeds[draft.side])
        now = {problem.identifier: problem for problem in checked.errors}
        left = tuple(now[problem.identifier] for problem in self._blocking if problem.identifier in now)
        if left != self._blocking:
            self._blocking = left
            self._form.mark_problems(left)
            self._form.checks.show_problems(left)

    def _ask(self, draft: Draft, warnings: tuple[Problem, ...]) -> None:
        self.clear()
        self._form.checks.show_problems(warnings)
        self._asked_warnings = WarningsAnswer(draft, warnings)

    def _refuse(self, problems: tuple[Problem, ...], errors: tuple[Problem, ...]) -> None:
        self.clear()
        self._blocking = errors
        self._form.mark_problems(errors)
        self._form.checks.show_problems(problems)
        self._form.focus_field(errors[0].field)


class FormPresenter:
    """Presenter: shows on the form who gets the draft, what its text costs, and when it is sent."""

    def __init__(self, form: Form, now: Callable[[], datetime]) -> None:
        self._form = form
        self._now = now
        self._plain = SimplifyOffer(form.editor)

    def show_send(self, draft: Draft, *, asked: bool) -> None:
        """Name the audience and the time on the button; ``asked`` when the draft's warnings have been shown."""
        words = send_words(draft, self._form.recipients.audience, self._now(), asked=asked)
        self._form.send.show_words(words, side=draft.side)

    def show_count(self, draft: Draft, rendered: RenderedText, appended: str = "") -> None:
        """Show what the text costs, and underline what makes it costly; of a note, who sees it.

        ``rendered`` is what the recipient will read, ``appended`` the sentence that Heymarket may put behind it.
        """
        editor = self._form.editor
        if draft.is_note or not (rendered.text or draft.media_url or rendered.has_pictures):
            words = note_words(self._form.recipients.audience) if draft.is_note else empty_words()
            editor.show_counter(words, "")
            editor.box.mark_costly(())
            self._plain.show_for("", None)
            return
        mms = draft.group or bool(draft.media_url.strip()) or rendered.has_pictures
        whole = f"{rendered.text}\n{appended}" if appended else rendered.text
        counted = count(whole, mms=mms)
        words = counter_words(
            counted,
            is_estimate=rendered.is_estimate,
            has_appended=bool(appended),
            longest_of=rendered.longest_of,
        )
        editor.show_counter(words, counter_tip(counted, appended))
        written = counted if rendered.text == draft.text else count(draft.text, mms=mms)
        is_shown = not editor.box.is_showing_preview
        editor.box.mark_costly([at for at, _ in written.costly if at < len(draft.text)] if is_shown else ())
        self._plain.show_for(draft.text, written if is_shown else None)

    def show_time(self, draft: Draft) -> None:
        """Show when it is sent, where that is not when Send is pressed."""
        self._form.schedule.show_draft(draft)


class AccountRecipientBook:
    """The ``RecipientBook`` of one account, in the inbox that is chosen at the time."""

    def __init__(
        self,
        people: People,
        account_id: AccountId,
        inbox_id: Callable[[], InboxId | None],
        now: Callable[[], datetime],
    ) -> None:
        self._people = people
        self._account_id = account_id
        self._inbox_id = inbox_id
        self._now = now

    def now(self) -> datetime:
        """Give the time."""
        return self._now()

    def person(self, phone: str) -> Person:
        """Give what is known of this number; without an inbox, the number alone."""
        inbox_id = self._inbox_id()
        return Person(phone) if inbox_id is None else self._people.known(self._account_id, inbox_id, phone)

    def list(self, list_id: ListId) -> ContactList | None:
        """Give a list."""
        return self._people.list(self._account_id, list_id)

    def conversation(self, chat_id: ChatId) -> Conversation | None:
        """Give a conversation."""
        return self._people.chat(self._account_id, chat_id)

    def suggest(self, typed: str) -> Suggestions:
        """Give the recipients that ``typed`` may mean."""
        return self._people.suggest(self._account_id, self._inbox_id(), typed)

    def tagged(self, tag: str) -> tuple[str, ...]:
        """Give the numbers of everybody who has this tag."""
        return self._people.tagged(self._account_id, tag)


def apply_fix(form: Form, fix: Fix, show_conversation: Callable[[], None]) -> None:
    """Change the form as a problem's fix says, and focus the changed field, where the change can be undone.

    Nothing is sent; the next Send checks anew.
    """
    value = fix.value
    match fix.kind:
        case FixKind.SEND_AT if isinstance(value, datetime):
            form.send.setFocus()
            form.change_extra(form.extra(side=form.side)._replace(send_at=value))
        case FixKind.EACH_ALONE:
            form.audience.each.setFocus()
            form.audience.each.click()
        case FixKind.DROP_RECIPIENT:
            form.recipients.line.setFocus()
            form.recipients.remove_phone(str(value))
        case FixKind.REPLACE_TEXT:
            form.editor.box.setFocus()
            form.editor.box.replace_all(str(value))
        case FixKind.SHOW_CONVERSATION:
            show_conversation()


def add_shortcuts(owner: QWidget, form: Form, send: Callable[[], None]) -> None:
    """Ctrl+Enter sends from anywhere in ``owner``; Alt and a letter focuses a field, from anywhere in the window.

    Ctrl+Enter pressed twice in a hurry is one press, as a double click on the button is one click.
    """
    last = QElapsedTimer()

    def press() -> None:
        if last.isValid() and last.elapsed() < QApplication.doubleClickInterval():
            return  # too soon to have read what the first press may have asked
        if not form.is_composing:
            last.start()
        send()

    # Keys as strings: QKeySequence's tables would cost a hundredth of the window's start.
    for keys in ("Ctrl+Return", "Ctrl+Enter"):
        shortcut = QShortcut(keys, owner)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(False)  # a key held down must not answer its own question
        shortcut.activated.connect(press)
    for letter, act in (
        ("F", form.origin.inbox_picker.setFocus),
        ("A", form.origin.sender_picker.setFocus),
        ("T", form.recipients.line.setFocus),
        ("C", form.editor.text.click),
        ("N", form.editor.note.click),
        ("X", form.editor.box.setFocus),
        ("M", lambda: form.focus_field(Field.MEDIA)),
    ):
        QShortcut(f"Alt+{letter}", owner).activated.connect(act)


class Composer(QWidget):
    """Fills in a draft, sends it, and saves it until then. Between header and foot it shows a page, the conversation.

    After Send the text, its media and its recipients go, so that nothing is addressed to the last person by accident;
    words on the other side keep their recipients. Inbox, sender and side stay.

    Signals:
        edited: the draft is different, and has been painted.
        conversation_requested: the person wants to see what was said.
        sent: a batch is in the outbox (its ``BatchId``).
        broadcast_requested: a broadcast is ready to be looked at and confirmed (a ``CheckedDraft``).
    """

    edited = Signal()
    conversation_requested = Signal()
    sent = Signal(str)
    broadcast_requested = Signal(CheckedDraft)

    def __init__(
        self,
        core: Core,
        account_id: AccountId | None,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._now = now
        self._account_id: AccountId | None = None
        self._background: tuple[MediaProbe | TemplatePictures | LongestTextFinder, ...] = ()
        self._is_busy = False
        self._is_saved = True
        self._is_book_due = False
        self.setObjectName("composer")
        self.setAutoFillBackground(True)
        self._form = Form(now)
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.addWidget(self._form)
        self._memory: WindowState | None = None
        self._emoji_button = ToolbarButton("emoji", self.tr("Emoji"), icon="emoji", is_icon_alone=True)
        self._form.editor.toolbar.add(self._emoji_button)
        self._emoji_button.clicked.connect(self._on_emoji_clicked)
        self._send_flow = SendFlow(core, self._form)
        self._presenter = FormPresenter(self._form, now)
        self._content = ContentController(core.directory, core.knowledge.gather, self._form, self)
        self._autosaver = DraftAutosaver(self._save, self)
        self._refresh = single_shot_timer(self, _REFRESH_MS, self._show)
        add_shortcuts(self, self._form, self.send)
        self._connect()
        self.set_account(account_id)

    @property
    def form(self) -> Form:
        """The fields, for what watches them."""
        return self._form

    def remember_in(self, memory: WindowState) -> None:
        """Keep here which emoji were used lately."""
        self._memory = memory

    def begin(self, start: StartTask) -> None:
        """Start what runs in the background once the window is on screen: media probes and longest texts."""
        core, preview = self._core, self._content.preview
        longest = LongestTextFinder(core.knowledge.gather, core.broadcast_plans.plan, start, preview)
        longest.found.connect(self.refresh)
        preview.count_longest_with(longest)
        self._background = (
            MediaProbe(core.media, start, self._current_account, self._form.media),
            TemplatePictures(core.media, start, self._current_account, preview),
            longest,
        )

    def end(self) -> None:
        """The window is closing: start nothing more in the background."""
        for each in self._background:
            each.end()

    def set_account(self, account_id: AccountId | None) -> None:
        """Show this account's inboxes and drafts. What was written for the previous one is saved first."""
        self.flush()
        self._autosaver.cancel()
        self._is_saved = True
        self._account_id = account_id
        self._content.set_account(account_id)
        self._form.origin.forget()
        self._is_book_due = account_id is not None
        self._form.recipients.clear_book()
        for side in Side:
            self._form.set_draft(Draft(side=side))
        if account_id is not None:
            saved = [self._core.drafts.current(account_id, side) for side in Side]
            found = [draft for draft in saved if draft is not None]
            for draft in (*(draft.other_side() for draft in found), *found):
                self._form.set_draft(draft)
            self.reload_inboxes()
        self._send_flow.reset()
        self.reload_kept()
        draft = self._form.draft(self._form.side)
        self._presenter.show_send(draft, asked=False)
        if not draft.text:
            self._presenter.show_count(draft, RenderedText(""))
        self._refresh.start()  # the rest can wait until the window is there

    def reload_inboxes(self) -> None:
        """Load the inboxes again."""
        if self._account_id is not None:
            with self._form.checks.showing_errors():
                inboxes = self._core.directory.inboxes(self._account_id)
                self._form.origin.set_inboxes(inboxes, self._own_members(self._account_id, inboxes))
            self._content.refresh()
            self._refresh.start()

    def _own_members(self, account_id: AccountId, inboxes: Sequence[Inbox]) -> dict[InboxId, MemberId] | None:
        """Return who sits here, by inbox; None in the sandbox, which does not ask."""
        if self._core.sandbox:
            return None
        found = {inbox.id: self._core.directory.own_member(account_id, inbox.id) for inbox in inboxes}
        return {inbox_id: member_id for inbox_id, member_id in found.items() if member_id is not None}

    def _on_sender_chosen(self, inbox_id: InboxId, member_id: MemberId) -> None:
        if self._account_id is not None:
            with self._form.checks.showing_errors():
                self._core.directory.set_own_member(self._account_id, inbox_id, member_id)

    def refresh(self) -> None:
        """Show anew what follows from the draft: settings, or what is known of people, changed."""
        self._form.refresh_recipients()
        self._refresh.start()

    def reload_kept(self) -> None:
        """Load the kept drafts again."""
        with self._form.checks.showing_errors():
            kept = () if self._account_id is None else self._core.drafts.saved(self._account_id)
            self._form.kept.set_drafts(kept)

    def unsent_drafts(self) -> tuple[Draft, ...]:
        """Save, and give the drafts that have content: for commands that put another draft in their place."""
        self.flush()
        return self._form.unsent_drafts()

    def restore_draft(self, draft: Draft, *, chosen: bool = False) -> None:
        """Show a draft that the core gave back, and the other side as it was saved.

        What had to go, out of ``standing``, has been kept. While the person writes on the other side, that one
        stays in front, so no key goes to another audience; unless they have chosen this very draft.
        """
        if self._account_id is None:
            return
        stays = not chosen and self._form.is_writing_other_side(draft.side)
        self._form.set_draft(self._core.drafts.current(self._account_id, draft.side.other) or draft.other_side())
        self._show_restored(draft, turn=not stays)
        if stays:
            self._form.checks.show_notice(restored_words(draft.side))

    def open_draft(self, draft: Draft) -> None:
        """Show a draft from a link or the command line. What is written here becomes a kept draft first."""
        if self._account_id is None:
            return
        with self._form.checks.showing_errors():
            for standing in self.unsent_drafts():
                self._core.drafts.keep(self._account_id, standing)
            self._form.set_draft(draft.other_side())
            self._show_restored(draft)
            self._form.recipients.commit_text()

    def requests(self) -> tuple[RequestPreview, ...]:
        """The requests that Send would make now."""
        if self._account_id is None:
            return ()
        side = self._form.side
        return self._core.compose.requests(self._account_id, self._form.draft(side), self._send_flow.seed(side))

    def written(self) -> tuple[AccountId | None, Draft]:
        """The account that is written for, and the draft of the side that is shown."""
        return self._account_id, self._form.draft(self._form.side)

    def flush(self) -> None:
        """Save what was typed since the last time. For whoever reads saved drafts."""
        self._autosaver.flush()

    def save(self) -> bool:
        """Save; True if nothing would be lost by closing. A failure is shown among the checks."""
        self.flush()
        return self._is_saved or not self._form.unsent_drafts()

    def send(self) -> None:
        """Check, ask once about warnings, and send. Does nothing while an input method has unfinished text."""
        if self._account_id is None or self._is_busy or self._form.is_composing:
            return
        self._is_busy = True
        try:
            self._form.recipients.commit_text()
            draft = self._form.draft(self._form.side)
            batch_id = self._send_flow.send(self._account_id, draft, self.broadcast_requested.emit)
            if batch_id is None:
                self._presenter.show_send(draft, asked=self._send_flow.has_asked)
            else:
                self._begin_next(draft.side, batch_id)
        finally:
            self._is_busy = False

    def finish_broadcast(self, asked: CheckedDraft, batch_id: str) -> None:
        """A broadcast that was confirmed is in the outbox: empty the form, if it still has that draft."""
        if (self._account_id, self._form.draft(asked.draft.side)) == (asked.account_id, asked.draft):
            self._send_flow.finish(asked.draft.side)
            self._begin_next(asked.draft.side, batch_id)
        else:
            self._send_flow.reset()
            self._autosaver.save_now()  # another draft is here by now, and the saved one was cleared

    def show_middle(self, page: QWidget, *, alone: bool = False) -> None:
        """Show this page between header and foot; ``alone`` without the foot, as a review needs it."""
        middle = self._form.middle
        if middle.indexOf(page) < 0:
            middle.addWidget(page)
            self._form.place_in_tab_order(page)
        middle.setCurrentWidget(page)
        self._form.foot.setVisible(not alone)

    @property
    def middle_page(self) -> QWidget | None:
        """The page that is shown between header and foot."""
        return self._form.middle.currentWidget()

    def _begin_next(self, side: Side, batch_id: str) -> None:
        self._form.clear(side)
        self._autosaver.save_now()  # what stays, and which inbox and sender were the last
        self._show()
        self._form.focus_field(Field.RECIPIENTS)
        self.sent.emit(batch_id)

    def _show_restored(self, draft: Draft, *, turn: bool = True) -> None:
        """Show a draft as a new message; ``turn`` shows its side."""
        self._form.set_draft(draft)
        self._send_flow.reset()
        if turn:
            self._form.editor.show_side(draft.side)
        self._autosaver.save_now()
        self.reload_kept()
        self._show()
        if turn or not self._form.has_keyboard:
            self._form.editor.box.setFocus()

    def _save(self) -> None:
        if self._account_id is None:
            return
        self._is_saved = False
        with self._form.checks.showing_errors():
            for side in Side:
                self._core.drafts.save(self._account_id, self._form.draft(side))
            self._is_saved = True
        if not self._is_saved:
            self._autosaver.retry_later()

    def _show(self) -> None:
        """Update everything that follows from the draft."""
        self._refresh.stop()
        self._use_book()
        draft = self._form.draft(self._form.side)
        self._presenter.show_send(draft, asked=self._send_flow.has_asked)
        self._content.show_choice()
        self._presenter.show_count(draft, self._content.rendered(draft), self._core.policy.settings.opt_out)
        self._presenter.show_time(draft)
        self._form.mark_hidden_side()
        if self._account_id is not None:
            with self._form.checks.showing_errors():
                self._send_flow.recheck(self._account_id, draft)
        self.edited.emit()

    def _connect(self) -> None:
        form = self._form
        form.edited.connect(self._on_form_edited)
        form.side_changed.connect(self._on_form_side_changed)
        form.origin.sender_chosen.connect(self._on_sender_chosen)
        form.send.clicked.connect(self.send)
        form.checks.followed.connect(form.focus_field)
        form.checks.fix_requested.connect(self.apply_fix)
        form.kept.opened.connect(self._on_kept_draft_opened)
        form.kept.dropped.connect(self._on_kept_draft_dropped)
        for tab in (form.editor.text, form.editor.note):
            tab.clicked.connect(self._on_tab_clicked)
        form.editor.box.focus_changed.connect(self.flush)

    @cached_property
    def _emoji(self) -> EmojiPicker:
        from heydesk.ui.composer.emoji import EmojiPicker  # a panel that the first window does not show

        return EmojiPicker(self._form.editor.box, self._emoji_button, self, self._memory)

    def _on_emoji_clicked(self) -> None:
        self._emoji.open()

    def _on_form_edited(self) -> None:
        # This runs in the key event: nothing but timers here.
        self._send_flow.mark_edited()
        self._autosaver.mark_changed()
        if not self._refresh.isActive():
            self._refresh.start()

    def apply_fix(self, fix: Fix) -> None:
        """Change the draft as a problem's fix proposes."""
        apply_fix(self._form, fix, self.conversation_requested.emit)

    def _on_kept_draft_opened(self, draft_id: int) -> None:
        with self._form.checks.showing_errors():
            self.restore_draft(self._core.drafts.open_kept(DraftId(draft_id), self.unsent_drafts()), chosen=True)
        self.reload_kept()

    def _on_kept_draft_dropped(self, draft_id: int) -> None:
        with self._form.checks.showing_errors():
            self._core.drafts.drop_kept(DraftId(draft_id))
        self.reload_kept()

    def _on_tab_clicked(self) -> None:
        """Focus the text box after a click on a tab, but not when the keyboard moved there."""
        tabs = (self._form.editor.text, self._form.editor.note)
        if not any(tab.hasFocus() for tab in tabs):
            self._form.editor.box.setFocus()

    def _current_account(self) -> AccountId | None:
        return self._account_id

    def _current_inbox(self) -> InboxId | None:
        return self._form.origin.inbox_id

    def _use_book(self) -> None:
        """Label the recipients, once for each account; after the first paint, as it reads a large file."""
        if self._is_book_due and self._account_id is not None:
            self._is_book_due = False
            load_checks()  # so that the first Send need not
            book = AccountRecipientBook(self._core.people, self._account_id, self._current_inbox, self._now)
            self._form.set_book(book)

    def _on_form_side_changed(self) -> None:
        self._send_flow.clear()
        self.flush()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Update what was not updated while hidden, once it has been painted: the window appears first."""
        super().showEvent(event)
        self._refresh.stop()
        self._form.painted.connect(self._refresh.start, Qt.ConnectionType.SingleShotConnection)

    def hideEvent(self, event: QHideEvent) -> None:
        """Save, and stop updating."""
        super().hideEvent(event)
        self.flush()
        self._refresh.stop()
