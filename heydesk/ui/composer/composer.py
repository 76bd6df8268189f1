"""The composer: from what a person types to one call of ``send``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication

from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId, BatchId, DraftId, LocalId, fresh_local_id
from heydesk.domain.merge_fields import RenderedText
from heydesk.domain.message import MAX_EACH_ALONE, Draft
from heydesk.domain.problems import Field, Fix, FixKind, Problem
from heydesk.ui.composer.drafts import DraftKeeper
from heydesk.ui.composer.form import Form, FormArea
from heydesk.ui.composer.media import MediaWatch
from heydesk.ui.composer.recipients.audience import Shape
from heydesk.ui.composer.segment_counter import counter_tip, counter_words, empty_words, note_words
from heydesk.ui.composer.send_button import back_words, later_words, send_words
from heydesk.ui.composer.template_preview import TemplatePictures
from heydesk.ui.composer.templates import Content
from heydesk.ui.text import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from heydesk.core.broadcasts import Asked
    from heydesk.core.compose import Request
    from heydesk.core.core import Core
    from heydesk.core.recipient_search import Suggestions
    from heydesk.domain.draft_context import Person
    from heydesk.domain.ids import ChatId, InboxId, ListId
    from heydesk.domain.problems import Question
    from heydesk.domain.records import ContactList, Conversation
    from heydesk.domain.sms import Count
    from heydesk.ui.composer.media import Looking, Written
    from heydesk.ui.composer.schedule import SendTime
    from heydesk.ui.composer.segment_counter import PlainOffer
    from heydesk.ui.composer.template_preview import StandIn
    from heydesk.ui.tasks import StartTask


# The moment of Send: check, ask once, hand over to the desk.


class Sending:
    """Knows what the person has been asked, and which intent is the next to leave.

    An intent's id is made before Send, so that the *Request* pane shows what will really leave, and is kept until
    it is in the outbox: a Send that failed on the way there and is repeated is the same one.
    """

    def __init__(self, core: Core, form: Form) -> None:
        self._core = core
        self._form = form
        self._seeds: dict[bool, LocalId] = {}
        self._asked: Question | None = None
        self._is_stale = False
        self._blocking: tuple[Problem, ...] = ()
        self.begin()

    @property
    def has_asked(self) -> bool:
        """Whether the warnings of what stands there have been shown: the next Send goes through."""
        return self._asked is not None

    def seed(self, private: bool) -> LocalId:
        """The id of the next intent on this side."""
        return self._seeds[private]

    def begin(self) -> None:
        """Begin anew: something else stands in the form."""
        self._seeds = {private: fresh_local_id() for private in (False, True)}
        self.forget()

    def forget(self) -> None:
        """Take back every question and complaint."""
        self._asked, self._is_stale, self._blocking = None, False, ()
        self._form.mark(())
        self._form.checks.clear()

    def note_edit(self) -> None:
        """Ask again next time: the question was about the draft as it was. Runs in the key event."""
        if self._asked is not None:
            self._asked, self._is_stale = None, True

    def send(self, account_id: AccountId, draft: Draft, ask: Callable[[Asked], None]) -> BatchId | None:
        """Send what may go; None when there was something to say first, or when the desk could not take it.

        ``ask`` is called for a broadcast, which is confirmed elsewhere.
        """
        try:
            checked = self._core.compose.check(account_id, draft)
            if checked.errors:
                self._refuse(checked.problems, checked.errors)
            elif checked.is_broadcast:
                from heydesk.core.broadcasts import Asked

                self.forget()
                ask(Asked(account_id, draft, self._seeds[draft.private]))
            elif checked.warnings and not (self._asked and self._asked.covers(draft, checked.warnings)):
                self._ask(draft, checked.warnings)
            else:
                batch_id = self._core.compose.send(account_id, draft, self._seeds[draft.private])
                self.end(draft.private)
                return batch_id
        except HeyDeskError as error:
            self._form.checks.show_notice(translate(error.sentence), error=True)
        return None

    def end(self, private: bool) -> None:
        """What stood on this side is in the outbox: the next is another intent."""
        self._seeds[private] = fresh_local_id()
        self.forget()

    def look(self, account_id: AccountId, draft: Draft) -> None:
        """After an edit: take away the errors that were mended, and warnings about what is different now.

        New errors wait for the next Send: nobody wants to be told of a half-typed number.
        """
        if self._is_stale:
            self.forget()
        self._form.checks.let_go()
        if not self._blocking:
            return
        now = {problem.identifier: problem for problem in self._core.compose.check(account_id, draft).errors}
        left = tuple(now[problem.identifier] for problem in self._blocking if problem.identifier in now)
        if left != self._blocking:
            self._blocking = left
            self._form.mark(left)
            self._form.checks.show_problems(left)

    def _ask(self, draft: Draft, warnings: tuple[Problem, ...]) -> None:
        from heydesk.domain.problems import Question  # the first window has nothing to ask

        self.forget()
        self._form.checks.show_problems(warnings)
        self._asked = Question(draft, warnings)

    def _refuse(self, problems: tuple[Problem, ...], errors: tuple[Problem, ...]) -> None:
        self.forget()
        self._blocking = errors
        self._form.mark(errors)
        self._form.checks.show_problems(problems)
        self._form.go_to(errors[0].field)


# Giving the recipients their names, once the window is there.


class Introduction:
    """Lets the field *To* ask the desk, not before the first paint: who is known is read from a large file."""

    def __init__(self, core: Core, form: Form, now: Callable[[], datetime]) -> None:
        self._core = core
        self._now = now
        self._form = form
        self._account_id: AccountId | None = None
        self._is_due = False

    def turn(self, account_id: AccountId | None) -> None:
        """Another account is written for: its people are others."""
        self._account_id = account_id
        self._is_due = account_id is not None
        self._form.recipients.forget()

    def make(self) -> None:
        """Name everybody, if that is still to be done."""
        if not self._is_due or self._account_id is None:
            return

        self._is_due = False
        inbox = self._form.origin
        self._form.introduce(Acquaintance(self._core, self._account_id, lambda: inbox.inbox_id, self._now))


# The composer's keys.


def add_shortcuts(owner: QWidget, form: Form, send: Callable[[], None]) -> None:
    """Ctrl+Enter sends from anywhere in ``owner``; Alt and a letter leads to a field, from anywhere in the window.

    Ctrl+Enter pressed twice in a hurry is one press, as a double click on the button is one click.
    """
    last = QElapsedTimer()

    def press() -> None:
        if last.isValid() and last.elapsed() < QApplication.doubleClickInterval():
            return  # nobody has read by now what the first press may have asked
        if not form.is_composing:
            last.start()
        send()

    # Keys are given in words: QKeySequence's own tables cost a hundredth of the window's start.
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
        ("M", lambda: form.go_to(Field.MEDIA)),
    ):
        QShortcut(f"Alt+{letter}", owner).activated.connect(act)


# What the fields can't take, answered in words.


class Refusals(QObject):
    """Says what was left out of a paste, and what to do about a file or a picture."""

    def __init__(self, form: Form) -> None:
        super().__init__(form)
        self._form = form
        form.editor.box.left_out.connect(self._on_box_left_out)
        form.editor.box.file_offered.connect(self._on_file_offered)
        for field in form.media.values():
            field.file_offered.connect(self._on_file_offered)

    def _on_box_left_out(self, count: int) -> None:
        words = self.tr("Characters that can't be sent were left out of what you pasted: {count}.")
        self._form.checks.show_notice(words.format(count=count))

    def _on_file_offered(self, path: str) -> None:
        from heydesk.domain.media import check_media

        if path:
            words = translate(check_media(path if path.startswith("/") else f"file:{path}")[0].sentence)
        else:
            words = self.tr(
                "Heymarket's API takes no uploads, so a picture can't be pasted. Put it on the web, where anybody"
                " with the link can open it, and paste its https:// address."
            )
        self._form.checks.show_notice(words)


# The drafts that were put aside: offered by their button, brought back or thrown away.


class Kept(QObject):
    """Reads them from the desk, for the account that is written for."""

    def __init__(
        self,
        core: Core,
        form: Form,
        standing: Callable[[], tuple[Draft, ...]],
        show: Callable[[Draft], None],
    ) -> None:
        """``show`` shows one that comes back.

        ``standing`` saves what stands in the form and gives what would be missed: it is kept in exchange.
        """
        super().__init__(form)
        self._core = core
        self._form = form
        self._standing = standing
        self._show = show
        self._account_id: AccountId | None = None
        form.kept.opened.connect(self._on_button_opened)
        form.kept.dropped.connect(self._on_button_dropped)

    def reload(self, account_id: AccountId | None) -> None:
        """Offer this account's, as they are now."""
        self._account_id = account_id
        with self._form.checks.telling():
            self._form.kept.offer(() if account_id is None else self._core.drafts.kept(account_id))

    def _on_button_opened(self, draft_id: int) -> None:
        with self._form.checks.telling():
            self._show(self._core.drafts.open_kept(DraftId(draft_id), self._standing()))
        self.reload(self._account_id)

    def _on_button_dropped(self, draft_id: int) -> None:
        with self._form.checks.telling():
            self._core.drafts.drop_kept(DraftId(draft_id))
        self.reload(self._account_id)


# What the form says of the draft in it: on the button, and under the box.


class Readout:
    """Names the audience and the time on the button; counts what the text costs; says when it is sent."""

    def __init__(self, form: Form, now: Callable[[], datetime]) -> None:
        self._form = form
        self._now = now
        form.later.button.clicked.connect(lambda: self._time.offer())  # noqa: PLW0108 - it is made only then
        form.later.dropped.connect(lambda: self._time.choose(None))
        self._plain: PlainOffer | None = None

    def say_send(self, draft: Draft, *, asked: bool) -> None:
        """Say what the button does; ``asked`` when the draft's warnings have been shown."""
        words = send_words(draft, self._form.recipients.whom, asked=asked)
        if draft.send_at is not None and not draft.private:
            words = later_words(words, draft.send_at, self._now())
        if self._asks_first(draft):
            words = QCoreApplication.translate("SendButton", "{words}…").format(words=words)
        self._form.send.say(words, private=draft.private)

    def _asks_first(self, draft: Draft) -> bool:
        """Whether a page comes before it goes: it is a broadcast."""
        whom = self._form.recipients.whom
        is_crowd = whom.shape is Shape.SEVERAL and whom.chips > MAX_EACH_ALONE and not draft.group
        return not draft.private and (is_crowd or whom.shape is Shape.LIST)

    def say_count(self, draft: Draft, reading: RenderedText, appended: str = "") -> None:
        """Say what the text costs, and underline what makes it costly; of a note, who sees it.

        ``reading`` is what the recipient will read, ``appended`` the sentence that Heymarket may put behind it.
        """
        if draft.private or not (reading.text or draft.media_url or reading.has_pictures):
            words = note_words(self._form.recipients.whom) if draft.private else empty_words()
            self._form.editor.say(words, "")
            self._form.editor.box.mark(())
            self._offer_plain("", None)
            return
        from heydesk.domain.sms import count  # an empty box has nothing to count

        mms = draft.group or bool(draft.media_url.strip()) or reading.has_pictures
        whole = f"{reading.text}\n{appended}" if appended else reading.text
        counted = count(whole, mms=mms)
        words = counter_words(
            counted,
            is_estimate=reading.is_estimate,
            has_appended=bool(appended),
            longest_of=reading.longest_of,
        )
        self._form.editor.say(words, counter_tip(counted, appended))
        written = counted if reading.text == draft.text else count(draft.text, mms=mms)
        is_shown = not self._form.editor.box.is_stood_in
        self._form.editor.box.mark([at for at, _ in written.costly if at < len(draft.text)] if is_shown else ())
        self._offer_plain(draft.text, written if is_shown else None)

    def _offer_plain(self, text: str, counted: Count | None) -> None:
        """Offer plain characters in place of typographic ones, where these make it costly."""
        if self._plain is None:
            if counted is None or not counted.costly:
                return  # most texts never need it
            from heydesk.ui.composer.segment_counter import PlainOffer

            self._plain = PlainOffer(self._form.editor)
        self._plain.look(text, counted)

    def say_time(self, draft: Draft) -> None:
        """Say when it is sent, where that is not when Send is pressed."""
        self._time.say(draft)

    @cached_property
    def _time(self) -> SendTime:
        """What the button beside Send does; the first window has the button alone."""
        from heydesk.ui.composer.schedule import SendTime

        return SendTime(self._form, self._now)


_SIDES = (False, True)


class Composer(FormArea):
    """Fills a draft, asks about it once, sends it, and never loses it.

    After Send the text, its media and its recipients go, so nothing new is addressed to the last person by accident;
    words on the other side keep their recipients. Inbox, sender and side stay.

    Signals:
        edited: the draft is different, and has been painted; ``requests`` gives what it makes now.
        conversation_asked: the person wants to see what was said.
        sent: a batch is in the outbox (its ``BatchId``).
        broadcast_asked: a broadcast is ready to be looked at and confirmed (an ``Asked``).
    """

    edited = Signal()
    conversation_asked = Signal()
    sent = Signal(str)
    broadcast_asked = Signal(object)

    def __init__(
        self,
        core: Core,
        account_id: AccountId | None,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._core = core
        self._account_id: AccountId | None = None
        self._beside: Beside | None = None
        self._is_busy = False
        self._is_saved = True
        self.setObjectName("composer")
        self._sending = Sending(core, self._form)
        self._introduction = Introduction(core, self._form, now)
        self._kept = Kept(core, self._form, self.standing, partial(self.bring_back, chosen=True))
        self._readout = Readout(self._form, now)
        self._content = Content(core, self._form, self._ground)
        self._keeper = DraftKeeper(self._save, self)
        self._refresh.timeout.connect(self._show)
        Refusals(self._form)
        self._form.checks.fix_asked.connect(self._on_fix_asked)
        add_shortcuts(self, self._form, self.send)
        self._connect()
        self.set_account(account_id)

    # What the window asks of it

    def begin(self, start: StartTask) -> None:
        """The window is on screen: from now on more is done beside it."""
        stand_in = self._content.stand_in
        self._beside = Beside(self._core.media, start, self.written, self._form, stand_in, self.refresh)

    def end(self) -> None:
        """The window is going."""
        if self._beside is not None:
            self._beside.end()

    def set_account(self, account_id: AccountId | None) -> None:
        """Write for this account: its inboxes, its drafts. What stood here is saved with its own account."""
        self.flush()
        self._keeper.rest()
        self._is_saved = True
        self._account_id = account_id
        self._content.set_account(account_id)
        self._form.origin.forget()
        self._introduction.turn(account_id)
        for private in _SIDES:
            self._form.put(Draft(private=private))
        if account_id is not None:
            saved = [self._core.drafts.current(account_id, private) for private in _SIDES]
            found = [draft for draft in saved if draft is not None]
            for draft in (*(draft.beside() for draft in found), *found):
                self._form.put(draft)
            self.reload_inboxes()
        self._sending.begin()
        self.reload_kept()
        draft = self._form.draft(self._form.private)
        self._readout.say_send(draft, asked=False)
        if not draft.text:
            self._readout.say_count(draft, RenderedText(""))
        self._refresh.start()  # the rest can wait until the window is there

    def reload_inboxes(self) -> None:
        """Read the inboxes again."""
        if self._account_id is not None:
            with self._form.checks.telling():
                self._form.origin.offer(self._core.directory.inboxes(self._account_id))
            self._content.refresh()
            self._refresh.start()

    def refresh(self) -> None:
        """Say anew what follows from the draft: what a person has set, or what is known of people, is different."""
        self._form.refresh_recipients()
        self._refresh.start()

    def reload_kept(self) -> None:
        """Read the kept drafts again."""
        self._kept.reload(self._account_id)

    def standing(self) -> tuple[Draft, ...]:
        """What stands here and would be missed, saved: for the verbs that bring something back."""
        self.flush()
        return self._form.standing()

    def bring_back(self, draft: Draft, *, chosen: bool = False) -> None:
        """Show a draft that the desk gave back, and the other side as the desk left it.

        The desk has kept what had to go, out of ``standing``. While the person writes on the other side, that one
        stays in front, so no key goes to another audience; unless they have chosen this very draft.
        """
        if self._account_id is None:
            return
        stays = not chosen and self._form.is_writing_beside(draft.private)
        self._form.put(self._core.drafts.current(self._account_id, not draft.private) or draft.beside())
        self._show_anew(draft, turn=not stays)
        if stays:
            self._form.checks.show_notice(back_words(draft.private))

    def fill(self, draft: Draft) -> None:
        """Show a draft that came from outside, a link or the command line. What stands here is kept first."""
        if self._account_id is None:
            return
        with self._form.checks.telling():
            for standing in self.standing():
                self._core.drafts.keep(self._account_id, standing)
            self._form.put(draft.beside())
            self._show_anew(draft)
            self._form.recipients.settle()

    def requests(self) -> tuple[Request, ...]:
        """What would leave now."""
        if self._account_id is None:
            return ()
        private = self._form.private
        return self._core.compose.requests(self._account_id, self._form.draft(private), self._sending.seed(private))

    def written(self) -> tuple[AccountId | None, Draft]:
        """The account that is written for, and the draft of the side that is shown."""
        return self._account_id, self._form.draft(self._form.private)

    def flush(self) -> None:
        """Save what was typed since the last time. For whoever reads drafts from the desk."""
        self._keeper.flush()

    def save(self) -> bool:
        """Save; tell whether nothing would be lost if this went away. Where it would, why is said beside it."""
        self.flush()
        return self._is_saved or not self._form.standing()

    def send(self) -> None:
        """Check, ask once about warnings, and send. Does nothing while a composition is open, or twice at once."""
        if self._account_id is None or self._is_busy or self._form.is_composing:
            return
        self._is_busy = True
        try:
            self._form.recipients.settle()
            draft = self._form.draft(self._form.private)
            batch_id = self._sending.send(self._account_id, draft, self.broadcast_asked.emit)
            if batch_id is None:
                self._readout.say_send(draft, asked=self._sending.has_asked)
                if self._sending.has_asked:
                    self.show_checks()
            else:
                self._begin_next(draft.private, batch_id)
        finally:
            self._is_busy = False

    def let_go(self, asked: Asked, batch_id: str) -> None:
        """A broadcast that was asked about is in the outbox: empty what stands here of it."""
        if (self._account_id, self._form.draft(asked.draft.private)) == (asked.account_id, asked.draft):
            self._sending.end(asked.draft.private)
            self._begin_next(asked.draft.private, batch_id)
        else:
            self._sending.begin()
            self._keeper.flush_now()  # something else stands here by now, and the desk has let go of what is saved

    # How it does it

    def _begin_next(self, private: bool, batch_id: str) -> None:
        self._form.clear(private)
        self._keeper.flush_now()  # what stays, and which inbox and sender were the last
        self._show()
        self._form.go_to(Field.RECIPIENTS)
        self.sent.emit(batch_id)

    def _show_anew(self, draft: Draft, *, turn: bool = True) -> None:
        """Put a draft in, turn to its side, and treat it as a new intent."""
        self._form.put(draft)
        self._sending.begin()
        if turn:
            self._form.editor.turn(draft.private)
        self._keeper.flush_now()
        self.reload_kept()
        self._show()
        if turn or not self._form.has_keyboard:
            self._form.editor.box.setFocus()

    def _save(self) -> None:
        if self._account_id is None:
            return
        self._is_saved = False
        with self._form.checks.telling():
            for private in _SIDES:
                self._core.drafts.save(self._account_id, self._form.draft(private))
            self._is_saved = True
        if not self._is_saved:
            self._keeper.try_again()

    def _show(self) -> None:
        """Bring everything that follows from the draft up to date."""
        self._refresh.stop()
        self._introduction.make()
        draft = self._form.draft(self._form.private)
        self._readout.say_send(draft, asked=self._sending.has_asked)
        self._content.show_choice()
        self._readout.say_count(draft, self._content.reading(draft), self._core.policy.settings.opt_out)
        self._readout.say_time(draft)
        self._form.mark_sides()
        if self._account_id is not None:
            with self._form.checks.telling():
                self._sending.look(self._account_id, draft)
        self.edited.emit()

    def _connect(self) -> None:
        form = self._form
        form.edited.connect(self._on_form_edited)
        form.turned.connect(self._on_form_turned)
        form.send.clicked.connect(self.send)
        form.checks.followed.connect(form.go_to)
        form.editor.box.focus_turned.connect(self.flush)

    def _on_form_edited(self) -> None:
        # This runs in the key event: nothing but timers here.
        self._sending.note_edit()
        self._keeper.touch()
        if not self._refresh.isActive():
            self._refresh.start()

    def _on_fix_asked(self, fix: Fix) -> None:

        mend(self._form, fix, self.conversation_asked.emit)

    def _on_form_turned(self) -> None:
        self._sending.forget()
        self.flush()
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Catch up."""
        super().showEvent(event)
        self._refresh.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save, and leave what nobody sees."""
        super().hideEvent(event)
        self.flush()
        self._refresh.stop()


# What goes on beside the window while a draft is written.


class Beside:
    """Media addresses and a template's pictures are looked at, and lists are gone through. Nobody waits for it."""

    def __init__(
        self,
        media: Looking,
        start: StartTask,
        written: Written,
        form: Form,
        stand_in: StandIn,
        tell: Callable[[], None],
    ) -> None:
        """``tell`` hears when what the recipients will read is known better."""
        self._parts = (
            MediaWatch(media, start, written, form),
            TemplatePictures(media, start, written, stand_in),
            stand_in.begin(start, tell),
        )

    def end(self) -> None:
        """The window is going: ask nothing any more."""
        for part in self._parts:
            part.end()


# Carrying out the way out that a check offers.


def mend(form: Form, fix: Fix, show_conversation: Callable[[], None]) -> None:
    """Change the form as the fix says, and give the changed field the keyboard: there it can be undone.

    Nothing is sent by it; the next Send checks anew.
    """
    value = fix.value
    match fix.kind:
        case FixKind.SEND_AT if isinstance(value, datetime):
            form.send.setFocus()
            form.change_extra(form.extra(private=form.private)._replace(send_at=value))
        case FixKind.EACH_ALONE:
            form.audience.each.setFocus()
            form.audience.each.click()
        case FixKind.DROP_RECIPIENT:
            form.recipients.line.setFocus()
            form.recipients.drop(str(value))
        case FixKind.REPLACE_TEXT:
            form.editor.box.setFocus()
            form.editor.box.replace_all(str(value))
        case FixKind.SHOW_CONVERSATION:
            show_conversation()


# The recipients as the desk knows them.


class Acquaintance:
    """A ``RecipientBook`` of one account, in the inbox that is chosen at the time."""

    def __init__(
        self,
        core: Core,
        account_id: AccountId,
        inbox: Callable[[], InboxId | None],
        now: Callable[[], datetime],
    ) -> None:
        self._core = core
        self._account_id = account_id
        self._inbox = inbox
        self._now = now

    def now(self) -> datetime:
        """Give the time."""
        return self._now()

    def person(self, phone: str) -> Person:
        """Give what is known of this number; of no inbox, the number alone."""
        inbox_id = self._inbox()
        if inbox_id is None:
            from heydesk.domain.draft_context import Person

            return Person(phone)
        return self._core.people.known(self._account_id, inbox_id, phone)

    def list(self, list_id: ListId) -> ContactList | None:
        """Give a list."""
        return self._core.people.list(self._account_id, list_id)

    def conversation(self, chat_id: ChatId) -> Conversation | None:
        """Give a conversation."""
        return self._core.people.chat(self._account_id, chat_id)

    def suggest(self, typed: str) -> Suggestions:
        """Give whom ``typed`` may mean."""
        return self._core.people.suggest(self._account_id, self._inbox(), typed)
