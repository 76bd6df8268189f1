"""The composer: from what a person types to one call of ``send``."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from heydesk.domain.ids import AccountId
from heydesk.domain.message import Draft
from heydesk.domain.problems import Field
from heydesk.ui.composer.content import Content
from heydesk.ui.composer.draft_keeper import DraftKeeper
from heydesk.ui.composer.form_area import FormArea
from heydesk.ui.composer.introduction import Introduction
from heydesk.ui.composer.kept import Kept
from heydesk.ui.composer.readout import Reading, Readout
from heydesk.ui.composer.refusal import Refusals
from heydesk.ui.composer.send_word import back_words
from heydesk.ui.composer.sending import Sending
from heydesk.ui.composer.shortcut import add_shortcuts

if TYPE_CHECKING:
    from PySide6.QtGui import QHideEvent, QShowEvent
    from PySide6.QtWidgets import QWidget

    from heydesk.core.broadcasts import Asked
    from heydesk.core.compose import Request
    from heydesk.domain.problems import Fix
    from heydesk.ui.composer.beside import Beside
    from heydesk.ui.composer.media_watch import Start
    from heydesk.ui.composer.port import WritingDesk

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
        desk: WritingDesk,
        account_id: AccountId | None,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._account_id: AccountId | None = None
        self._beside: Beside | None = None
        self._is_busy = False
        self._is_saved = True
        self.setObjectName("composer")
        self._sending = Sending(desk, self._form)
        self._introduction = Introduction(desk, self._form, now)
        self._kept = Kept(desk, self._form, self.standing, partial(self.bring_back, chosen=True))
        self._readout = Readout(self._form, now)
        self._content = Content(desk, self._form, self._ground)
        self._keeper = DraftKeeper(self._save, self)
        self._refresh.timeout.connect(self._show)
        Refusals(self._form)
        self._form.checks.fix_asked.connect(self._on_fix_asked)
        add_shortcuts(self, self._form, self.send)
        self._connect()
        self.set_account(account_id)

    # What the window asks of it

    def begin(self, start: Start) -> None:
        """The window is on screen: from now on more is done beside it."""
        from heydesk.ui.composer.beside import Beside

        stand_in = self._content.stand_in
        self._beside = Beside(self._desk.media, start, self.written, self._form, stand_in, self.refresh)

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
            saved = [self._desk.draft(account_id, private) for private in _SIDES]
            found = [draft for draft in saved if draft is not None]
            for draft in (*(draft.beside() for draft in found), *found):
                self._form.put(draft)
            self.reload_inboxes()
        self._sending.begin()
        self.reload_kept()
        draft = self._form.draft(self._form.private)
        self._readout.say_send(draft, asked=False)
        if not draft.text:
            self._readout.say_count(draft, Reading(""))
        self._refresh.start()  # the rest can wait until the window is there

    def reload_inboxes(self) -> None:
        """Read the inboxes again."""
        if self._account_id is not None:
            with self._form.checks.telling():
                self._form.origin.offer(self._desk.inboxes(self._account_id))
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
        self._form.put(self._desk.draft(self._account_id, not draft.private) or draft.beside())
        self._show_anew(draft, turn=not stays)
        if stays:
            self._form.checks.show_notice(back_words(draft.private))

    def fill(self, draft: Draft) -> None:
        """Show a draft that came from outside, a link or the command line. What stands here is kept first."""
        if self._account_id is None:
            return
        with self._form.checks.telling():
            for standing in self.standing():
                self._desk.keep_draft(self._account_id, standing)
            self._form.put(draft.beside())
            self._show_anew(draft)
            self._form.recipients.settle()

    def requests(self) -> tuple[Request, ...]:
        """What would leave now."""
        if self._account_id is None:
            return ()
        private = self._form.private
        return self._desk.requests(self._account_id, self._form.draft(private), self._sending.seed(private))

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
                self._desk.save_draft(self._account_id, self._form.draft(private))
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
        self._readout.say_count(draft, self._content.reading(draft), self._desk.settings.opt_out)
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
        from heydesk.ui.composer.mending import mend

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
