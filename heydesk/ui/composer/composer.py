"""The composer: fills in a draft, checks it, asks once about warnings, and sends it.

``Composer`` is the widget that the window holds, the centre column around a ``Form``. ``SendFlow`` is the moment of
Send, and ``FormPresenter`` shows what follows from the draft: who gets it, what it costs, and when it is sent.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QCoreApplication, QElapsedTimer, Qt, Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from heydesk.core.compose import CheckedDraft
from heydesk.core.core import Core
from heydesk.core.people import People
from heydesk.core.request_preview import RequestPreview
from heydesk.domain.draft_context import Person
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.merge_fields import RenderedText, find_blanks
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import FollowUps
from heydesk.domain.problems import Field, Fix, FixKind, Problem
from heydesk.domain.records import (
    AccountId,
    BatchId,
    ChatId,
    ContactList,
    Conversation,
    ConversationAddress,
    DraftId,
    Inbox,
    InboxId,
    ListId,
    LocalId,
    MemberId,
    TemplateId,
    fresh_local_id,
)
from heydesk.domain.sms import count
from heydesk.domain.suggestions import Suggestions
from heydesk.domain.validation import WarningsAnswer, load_checks
from heydesk.ui.composer.form import Form
from heydesk.ui.composer.media_input import MediaProbe
from heydesk.ui.composer.message_editor import ToolbarButton
from heydesk.ui.composer.recipients.model import Recipient
from heydesk.ui.composer.saved_drafts import DraftAutosaver
from heydesk.ui.composer.segment_counter import (
    SimplifyOffer,
    counter_tip,
    counter_words,
    note_words,
    texts_begun_words,
)
from heydesk.ui.composer.send_button import restored_words, send_words, why_not_sendable
from heydesk.ui.composer.template_preview import LongestTextFinder, TemplatePictures
from heydesk.ui.composer.templates import ContentController
from heydesk.ui.shortcuts import bind
from heydesk.ui.tasks import StartTask
from heydesk.ui.text import announce, isolated, join_sentences, translate
from heydesk.ui.widgets.timers import single_shot_timer
from heydesk.ui.window_state import WindowState

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QKeyEvent, QShortcut, QShowEvent

    from heydesk.ui.composer.emoji import EmojiPicker
    from heydesk.ui.composer.quick_replies import QuickReplyController


_ASKED, _CHANGED = "asked", "changed"
"""Why the text box drops keys: the window asked for it, or somebody else is open suddenly."""
_SEEN_MS = 150
"""After the name of somebody else was painted: it has been seen."""
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

    def send(
        self, account_id: AccountId, draft: Draft, then: FollowUps, ask: Callable[[CheckedDraft], None]
    ) -> BatchId | None:
        """Send the draft; None when problems are shown first, or when it could not be saved.

        ``then`` is done once it was accepted. ``ask`` is called for a broadcast, which is confirmed on its own page.
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
                home = draft.send_at is not None and self._form.schedule.stay_home.isChecked()
                batch_id = self._core.compose.send(checked, then=then, stay_home_if_they_write=home)
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
        now = {(problem.identifier, problem.about): problem for problem in checked.errors}
        keys = [(problem.identifier, problem.about) for problem in self._blocking]
        left = tuple(now[key] for key in keys if key in now)
        if left != self._blocking:
            self._blocking = left
            self._form.mark_problems(left)
            self._form.checks.show_problems(left)

    def _ask(self, draft: Draft, warnings: tuple[Problem, ...]) -> None:
        self.clear()
        self._form.checks.show_problems(warnings, asked=True)
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
        self._texts = 1

    def show_send(self, draft: Draft, *, asked: bool) -> None:
        """Name the audience or the time on the button; ``asked`` when the draft's warnings have been shown.

        The button can't be pressed while nobody is chosen, or somebody who can't be texted, which a banner says.
        """
        form, tr = self._form, QCoreApplication.translate
        audience = form.recipients.audience
        why_not = why_not_sendable(draft, audience)
        words = send_words(draft, audience, self._now(), asked=asked)
        form.send.show_words(words, side=draft.side, asked=asked, why_not=why_not)
        form.keep_editing.setVisible(asked)
        form.next.set_room(not asked)
        form.kept.set_room(not draft.has_recipients)
        label = audience.label
        if label is None or not label.alarm or draft.is_note:
            form.blocked.say("")
        else:
            words = (
                tr("FormPresenter", "{who} is blocked and can't be texted. You can still add a private note.")
                if form.recipients.is_blocked()
                else tr("FormPresenter", "{who} opted out and can't be texted. You can still add a private note.")
            )
            form.blocked.say(words.format(who=isolated(label.who)))

    def show_count(self, draft: Draft, rendered: RenderedText, appended: str = "") -> None:
        """Show what the text costs, and underline what makes it costly; of a note, who sees it.

        ``rendered`` is what the recipient will read, ``appended`` the sentence that Heymarket may put behind it.
        """
        editor = self._form.editor
        if draft.is_note or not (rendered.text or draft.media_url or rendered.has_pictures):
            editor.show_counter(note_words() if draft.is_note else "", "")
            editor.box.mark_costly(())
            self._plain.show_for("", None)
            self._texts = 1
            return
        mms = draft.group or bool(draft.media_url.strip()) or rendered.has_pictures
        is_group = draft.group and not (draft.media_url.strip() or rendered.has_pictures)
        whole = f"{rendered.text}\n{appended}" if appended else rendered.text
        counted = count(whole, mms=mms)
        words = counter_words(
            counted, is_estimate=rendered.is_estimate, is_group=is_group, longest_of=rendered.longest_of
        )
        editor.show_counter(words, counter_tip(counted, appended, longest_of=rendered.longest_of))
        if counted.segments > self._texts:
            announce(editor.box, texts_begun_words(counted.segments))
        self._texts = max(counted.segments, 1)
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
        case FixKind.DROP_RECIPIENTS:
            form.recipients.line.setFocus()
            form.recipients.remove_phones(str(value).split())
        case FixKind.REPLACE_TEXT:
            form.editor.box.setFocus()
            form.editor.box.replace_all(str(value))
        case FixKind.SHOW_CONVERSATION:
            show_conversation()


def add_shortcuts(
    owner: QWidget,
    form: Form,
    send: Callable[[], None],
    send_and_next: Callable[[], None],
    send_and_close: Callable[[], None],
) -> tuple[QShortcut, ...]:
    """Add the keys that work from anywhere in the window, and give those that send.

    Enter in the text box is one of them where the settings say so. A sending key that is pressed twice in a hurry is
    pressed once, as a double click on the button is one click.
    """
    last = QElapsedTimer()

    def press(act: Callable[[], None]) -> None:
        if last.isValid() and last.elapsed() < QApplication.doubleClickInterval():
            return  # too soon to have read what the first press may have asked
        if not form.is_composing:
            last.start()
        act()

    sending = []
    for command, act in (("send", send), ("sendNext", send_and_next), ("sendClose", send_and_close)):
        shortcut = bind(owner, command, partial(press, act))
        shortcut.setAutoRepeat(False)  # a key held down must not answer its own question
        sending.append(shortcut)
    for command, focus in (
        ("inbox", form.origin.inbox_picker.setFocus),
        ("sender", form.origin.sender_picker.setFocus),
        ("recipients", form.recipients.line.setFocus),
        ("customerText", form.editor.text.click),
        ("privateNote", form.editor.note.click),
        ("messageText", form.editor.box.setFocus),
        ("mediaLink", lambda: form.focus_field(Field.MEDIA)),
    ):
        bind(owner, command, focus)
    form.editor.box.enter_pressed.connect(partial(press, send))
    return tuple(sending)


class StandIn(Protocol):
    """What sends in the composer's place, while a spreadsheet gives the recipients."""

    def send(self) -> None:
        """*Send* was pressed."""

    def show_draft(self, draft: Draft) -> None:
        """Show what follows from the draft: who gets it, and what it costs."""

    def leave(self) -> None:
        """Somebody else's draft comes: take the words out of the box, and end."""


class Composer(QWidget):
    """Fills in a draft, sends it, and saves it until then. Between header and foot it shows a page, the conversation.

    After a Send to one conversation the text and its media go and the person stays; after one to several or to a
    list the recipients go too, so that nothing is addressed to them by accident. Inbox, sender and side stay.

    Each conversation has its own text and note. When another one is opened, or comes into *To* in the place of the
    first, what is written is saved under its own, and what was saved for the other comes back. Words that were
    written while nobody was chosen go along.

    Signals:
        edited: the draft is different, and has been painted.
        conversation_requested: the person wants to see what was said.
        sent: a batch is in the outbox (its ``BatchId``).
        broadcast_requested: a broadcast is ready to be looked at and confirmed (a ``CheckedDraft``).
        advance_requested: what was sent with *Send and next* is in the outbox: open whoever waits next.
        next_requested: the link to whoever waits next was pressed.
    """

    edited = Signal()
    conversation_requested = Signal()
    sent = Signal(str)
    broadcast_requested = Signal(CheckedDraft)
    advance_requested = Signal()
    next_requested = Signal()

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
        self._is_turning = False
        self._then, self._is_advance_asked = FollowUps(), False
        self._owner: ConversationAddress | None = None  # whose words stand in the box
        self._stand_in: StandIn | None = None
        self.setObjectName("composer")
        self.setAutoFillBackground(True)
        self._form = Form(now, service_now=lambda: core.service_now(self._account_id))
        self._form.set_enter_sends(core.policy.settings.enter_sends)
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
        self._seen = single_shot_timer(self, _SEEN_MS, lambda: self._form.editor.box.hold(_CHANGED, held=False))
        self._send_keys = add_shortcuts(self, self._form, self.send, self.send_and_next, self.send_and_close)
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
        self._leave_stand_in()
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
        self._owner = self._form.conversation
        self.release_keys()
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

    def say_count(self) -> None:
        """Let a screen reader say what the text is billed as, and how much room is left; of a note, who sees it."""
        self._show()  # what was typed just before is counted a moment later
        counter = self._form.editor.toolbar.counter
        facts = "" if self._form.side is Side.NOTE else counter.toolTip().partition("\n")[0]
        words = join_sentences(counter.text(), facts) or self.tr("Nothing is written yet.")
        announce(self._form.editor.box, words)

    def refresh(self) -> None:
        """Show anew what follows from the draft: settings, or what is known of people, changed."""
        self._form.set_enter_sends(self._core.policy.settings.enter_sends)
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
        self._leave_stand_in()
        if self._account_id is None:
            return
        is_other = self._owner is not None and not draft.is_to(self._owner)
        stays = not chosen and not is_other and self._form.is_writing_other_side(draft.side)
        self._form.set_draft(self._core.drafts.current(self._account_id, draft.side.other) or draft.other_side())
        self._show_restored(draft, turn=not stays)
        if stays:
            self._form.checks.show_notice(restored_words(draft.side))
        if is_other and not chosen:
            self._guard_keys()

    def open_draft(self, draft: Draft) -> None:
        """Show a draft from a link or the command line. What is written here becomes a kept draft first."""
        if self._account_id is None:
            return
        self._leave_stand_in()
        with self._form.checks.showing_errors():
            for standing in self.unsent_drafts():
                self._core.drafts.keep(self._account_id, standing)
            self._form.set_draft(draft.other_side())
            self._show_restored(draft)
            self._form.recipients.commit_text()
            self._guard_keys()  # it may come unasked; a key that is on its way is not meant for it

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
        """Check, ask once about warnings, and send. Does nothing while an input method has unfinished text.

        Where *Send and next* or *Send and close* has asked, this is its answer.
        """
        if self._send_flow.has_asked:
            self._send(self._then, advance=self._is_advance_asked)
        else:
            self._send(FollowUps(), advance=False)

    def send_and_next(self) -> None:
        """Do as ``send`` does, and ask for the next person once it is in the outbox."""
        self._send(FollowUps(), advance=True)

    def send_and_close(self) -> None:
        """Do as ``send_and_next`` does; the conversation is closed in Heymarket once the text was sent."""
        self._send(FollowUps(close=True), advance=True)

    def _send(self, then: FollowUps, *, advance: bool) -> None:
        if self._account_id is None or self._is_busy or self._form.is_composing or self._form.editor.box.is_held:
            return
        if self._stand_in is not None:
            self._stand_in.send()
            return
        self._is_busy = True
        try:
            self._form.recipients.commit_text()
            draft = self._form.draft(self._form.side)
            if draft.has_recipients and not self._form.send.button.isEnabled():
                self._presenter.show_send(draft, asked=False)  # what was typed may be somebody who can be texted
                if not self._form.send.button.isEnabled():
                    announce(self._form.blocked, self._form.blocked.text(), urgent=True)
                    return
            batch_id = self._send_flow.send(self._account_id, draft, then, self.broadcast_requested.emit)
            self._then, self._is_advance_asked = then, advance
            if batch_id is not None:
                self._begin_next(draft, batch_id, advance=advance)
                return
            self._presenter.show_send(draft, asked=self._send_flow.has_asked)
            if self._send_flow.has_asked:
                (self._form.checks.first_repair or self._form.keep_editing).setFocus()
        finally:
            self._is_busy = False

    def keep_editing(self) -> None:
        """Take the question away, and go on in the text box."""
        self._send_flow.clear()
        self._presenter.show_send(self._form.draft(self._form.side), asked=False)
        self._form.editor.box.setFocus()

    def open_person(self, address: ConversationAddress, *, focus: bool = True) -> None:
        """Turn to this conversation: what is written is saved under its own, what was saved for this one comes back.

        Words that were written while nobody was chosen go along. A note stays a note; a text turns to the note where
        only that has words. ``focus`` gives the box the keyboard. Does nothing but that where it is the one that is
        open.
        """
        if self._account_id is None:
            return
        if self._owner is None or not self._owner.is_same(address) or not self._is_alone_with(address):
            self._turn(address)
            # Whoever writes notes down the queue goes on writing notes: nothing makes their next words public unseen.
            note, text = self._form.draft(Side.NOTE), self._form.draft(Side.TEXT)
            is_note = self._form.side is Side.NOTE or (note.has_words and not text.has_words)
            self._form.editor.show_side(Side.NOTE if is_note else Side.TEXT)
            self._guard_keys()
        if focus:
            self._form.editor.box.setFocus()

    def open_empty(self) -> None:
        """Save what is written under its recipients, and begin with nobody chosen."""
        if self._account_id is not None:
            self._turn(None)
            self._form.focus_field(Field.RECIPIENTS)

    def hold_keys(self) -> None:
        """Drop every key that comes to the text box until ``release_keys``: another person has just been opened.

        Whoever goes on writing doesn't write to somebody whose name they have not seen. Nothing is sent meanwhile.
        """
        self._form.editor.box.hold(_ASKED, held=True)

    def release_keys(self) -> None:
        """Take keys again."""
        self._form.editor.box.hold(_ASKED, held=False)

    def _guard_keys(self) -> None:
        """Drop keys until the name of whoever is open now has been on screen for a moment."""
        self._seen.stop()
        self._form.editor.box.hold(_CHANGED, held=True)
        self._form.painted.connect(self._seen.start, Qt.ConnectionType.SingleShotConnection)
        self._form.update()

    def insert_template(self, template_id: TemplateId) -> None:
        """Insert a template's words at the caret, to be edited."""
        self._content.insert_template(template_id)
        self._form.editor.box.setFocus()

    def show_next(self, name: str, wait: str) -> None:
        """Name who waits next, and for how long, in words; "" for nobody."""
        self._form.next.show_next(name, wait)

    def _is_alone_with(self, address: ConversationAddress) -> bool:
        shown = self._form.conversation
        return shown is not None and shown.is_same(address)

    def _turn(self, to: ConversationAddress | None) -> None:
        """Show the drafts of another conversation, or of nobody; what stands is saved under whom it is for."""
        if self._account_id is None:
            return
        self._leave_stand_in()
        with self._form.checks.showing_errors():
            self._autosaver.cancel()
            standing: tuple[Draft, ...] = (self._form.draft(Side.TEXT), self._form.draft(Side.NOTE))
            pending, owner = "", self._owner
            if self._is_turning:  # by the chips, which name the other one already; what is half typed stays typed
                pending = self._form.recipients.line.text()
                standing = tuple(replace(one, pending="") for one in standing)
                if owner is not None:
                    shown = [one.side for one in standing if one.side is self._form.side or self._form.shares_address]
                    standing = tuple(one.addressed(owner) if one.side in shown else one for one in standing)
            found = self._core.drafts.switch(self._account_id, standing, to)
            self._owner = to
            if found == standing:
                return  # the words go along, with the questions about them
            for draft in found:
                self._form.set_draft(replace(draft, pending=pending or draft.pending))
            self._send_flow.reset()
            self.reload_kept()
            self._show()
            left = next((one for one in standing if one.has_words and owner is not None), None)
            if self._is_turning and left is not None and owner is not None:
                self._offer_to_bring(left, owner)

    def _offer_to_bring(self, left: Draft, owner: ConversationAddress) -> None:
        """Say where the words went that were written for another one, and offer to take them along after all."""
        phone = next(iter(owner.phones), "")
        one = Recipient(phone=phone) if phone else Recipient(chat_id=owner.chat_id)
        words = self.tr("What you wrote to {who} is saved with their conversation.")
        words = words.format(who=isolated(self._form.recipients.label(one).who))
        self._form.checks.show_notice(words, act=self.tr("Use it here"), on_act=partial(self._bring, left))

    def _bring(self, left: Draft) -> None:
        """Take words along that have just been saved for another conversation."""
        if self._account_id is None:
            return
        with self._form.checks.showing_errors():
            for kept in self._core.drafts.saved(self._account_id):
                if replace(kept.draft, recipients=(), chats=()) == replace(left, recipients=(), chats=()):
                    self._core.drafts.drop_kept(kept.id)
                    break
            self._form.editor.show_side(left.side)
            self._form.editor.box.setFocus()
            self._form.editor.box.insert_text(left.text)
            if left.media_url and not self._form.media.url:
                self._form.media.field.insert(left.media_url)
            self._form.checks.clear()
            self.reload_kept()

    def _on_recipients_changed(self) -> None:
        """Where the chips name another conversation than the words are for, turn to it."""
        if self._is_turning or self._account_id is None:
            return
        now, owner = self._form.conversation, self._owner
        is_nobody = not replace(self._form.draft(self._form.side), pending="").has_recipients
        is_other = owner is not None and (is_nobody or (now is not None and not now.is_same(owner)))
        if is_other or (owner is None and now is not None):
            self._is_turning = True
            try:
                self._turn(now)
            finally:
                self._is_turning = False
        self._presenter.show_send(self._form.draft(self._form.side), asked=self._send_flow.has_asked)

    def _on_origin_changed(self) -> None:
        """Another inbox is chosen for the same people: their words stay theirs."""
        if self._owner is not None:
            self._owner = self._form.conversation or self._owner

    def finish_broadcast(self, asked: CheckedDraft, batch_id: str) -> None:
        """A broadcast that was confirmed is in the outbox: empty the form, if it still has that draft."""
        if (self._account_id, self._form.draft(asked.draft.side)) == (asked.account_id, asked.draft):
            self._send_flow.finish(asked.draft.side)
            self._begin_next(asked.draft, batch_id, advance=False)
        else:
            self._send_flow.reset()
            self._autosaver.save_now()  # another draft is here by now, and the saved one was cleared

    def begin_stand_in(self, stand_in: StandIn) -> None:
        """Let this send from now on. Words for somebody who was chosen are saved with their conversation."""
        self._send_flow.clear()
        if self._form.draft(self._form.side).has_recipients:
            self._turn(None)
        self._stand_in = stand_in

    def _leave_stand_in(self) -> None:
        if self._stand_in is not None:
            self._stand_in.leave()

    def end_stand_in(self) -> None:
        """Send from here again."""
        self._stand_in = None

    def offer_fields(self, names: Sequence[str]) -> None:
        """Offer these fields of a spreadsheet in place of the team's; none of them for the team's."""
        self._content.offer_fields(names)

    def show_middle(self, page: QWidget, *, alone: bool = False, has_drafts: bool = False) -> None:
        """Show this page between header and foot; ``alone`` without the foot, as a review needs it.

        One that ``has_drafts`` offers the saved drafts itself.
        """
        middle = self._form.middle
        if middle.indexOf(page) < 0:
            middle.addWidget(page)
        self._form.place_in_tab_order(page)  # again: parts may have come since
        middle.setCurrentWidget(page)
        self._form.kept.set_offered(not has_drafts)
        self._form.foot.setVisible(not alone)
        for key in self._send_keys:
            key.setEnabled(not alone)

    @property
    def middle_page(self) -> QWidget | None:
        """The page that is shown between header and foot."""
        return self._form.middle.currentWidget()

    def _begin_next(self, sent: Draft, batch_id: str, *, advance: bool) -> None:
        stays = sent.conversation is not None
        self._form.clear(sent.side, keeps_recipients=stays)
        self._owner = self._form.conversation
        self._then, self._is_advance_asked = FollowUps(), False
        self._autosaver.save_now()  # what stays, and which inbox and sender were the last
        self._show()
        self._form.focus_field(Field.TEXT if stays else Field.RECIPIENTS)
        self.sent.emit(batch_id)
        if advance:
            self.advance_requested.emit()

    def _show_restored(self, draft: Draft, *, turn: bool = True) -> None:
        """Show a draft as a new message; ``turn`` shows its side."""
        self._form.set_draft(draft)
        self._owner = self._form.conversation
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
        self._content.show_choice()
        if self._stand_in is None:
            self._presenter.show_send(draft, asked=self._send_flow.has_asked)
            self._presenter.show_count(draft, self._content.rendered(draft), self._core.policy.settings.opt_out)
        else:
            self._stand_in.show_draft(draft)
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
        form.recipients.changed.connect(self._on_recipients_changed)
        form.origin.changed.connect(self._on_origin_changed)
        form.send.clicked.connect(self.send)
        form.send.next_chosen.connect(self.send_and_next)
        form.send.close_chosen.connect(self.send_and_close)
        form.send.later_chosen.connect(form.schedule.open_menu)
        form.next.clicked.connect(self.next_requested)
        form.keep_editing.clicked.connect(self.keep_editing)
        form.checks.followed.connect(form.focus_field)
        form.checks.fix_requested.connect(self.apply_fix)
        form.kept.opened.connect(self._on_kept_draft_opened)
        form.kept.dropped.connect(self._on_kept_draft_dropped)
        for tab in (form.editor.text, form.editor.note):
            tab.clicked.connect(self._on_tab_clicked)
        form.editor.box.focus_changed.connect(self.flush)
        form.editor.box.mark_typed.connect(self._on_mark_typed)
        self._content.inserted.connect(self._on_words_inserted)

    @cached_property
    def _emoji(self) -> EmojiPicker:
        from heydesk.ui.composer.emoji import EmojiPicker  # a panel that the first window does not show

        return EmojiPicker(self._form.editor.box, self._emoji_button, self, self._memory)

    @cached_property
    def replies(self) -> QuickReplyController:
        """Quick replies, and emoji by their names."""
        from heydesk.ui.composer.quick_replies import QuickReplyController  # lists the first window does not show

        core = self._core
        return QuickReplyController(
            core.quick_replies, core.directory, self._form, self._content, self, self._current_account
        )

    def _on_mark_typed(self, mark: str) -> None:
        self.replies.begin(mark)

    def _on_words_inserted(self, start: int) -> None:
        if find_blanks(self._form.editor.box.toPlainText()):
            self.replies.blanks.begin(start)

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
        is_note = self._form.side is Side.NOTE
        announce(self._form.editor.box, note_words() if is_note else self.tr("This goes to the customer"))
        self.flush()
        self._show()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Escape, where nobody else wanted it, take a question away."""
        if event.key() == Qt.Key.Key_Escape and self._send_flow.has_asked:
            self.keep_editing()
            event.accept()
        else:
            super().keyPressEvent(event)

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
