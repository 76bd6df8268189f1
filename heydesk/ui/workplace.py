"""One desk in one window: places the panes and connects them. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from heydesk.desk.opening import Opened, now
from heydesk.domain.account import Account
from heydesk.domain.error import HeyDeskError
from heydesk.domain.ident import AccountId, BatchId, EntryId
from heydesk.domain.message import Draft
from heydesk.ui.composer.composer import Composer
from heydesk.ui.header import Header
from heydesk.ui.memory import WindowMemory
from heydesk.ui.outbox.pane import OutboxPane
from heydesk.ui.request_pane import RequestPane
from heydesk.ui.starter import Starter
from heydesk.ui.window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from heydesk.desk.desk import Change
    from heydesk.ui.outbox.story_page import StoryPage
    from heydesk.ui.signin import SignInPage


class Workplace(QObject):
    """A window with its desk.

    Signals:
        sandbox_asked: the person wants the sandbox.
        closed: the window has gone.
    """

    sandbox_asked = Signal()
    closed = Signal()

    def __init__(self, opened: Opened, starter: Starter) -> None:
        super().__init__()
        self._opened = opened
        self._desk = opened.desk
        self._starter = starter
        self._account = self._first_account()
        self._story: StoryPage | None = None
        self._sign_in: SignInPage | None = None
        self._composer = Composer(self._desk, None if self._account is None else self._account.id)
        self._request = RequestPane(self._composer.requests)
        self._outbox = OutboxPane(self._desk, self._undo, now)
        self.window = MainWindow(
            header=Header(sandbox=self._desk.sandbox),
            banner=None,
            outbox=self._outbox,
            composer=self._composer,
            request=self._request,
            memory=WindowMemory(opened.places.window),
            sandbox=self._desk.sandbox,
        )
        self.window.finish_menu()
        self._connect()
        self._use(self._account)

    @property
    def is_sandbox(self) -> bool:
        """Whether nothing leaves this computer."""
        return self._desk.sandbox

    @property
    def desk_is_empty(self) -> bool:
        """Whether nothing would be missed if this workplace went away."""
        return self._account is None and not self._desk.rows()

    async def live(self) -> None:
        """Do what takes time: the sandbox, the inboxes, the sending. Ends when it is cancelled."""
        import asyncio

        await asyncio.to_thread(self._opened.start_sandbox)
        if self._account is not None:
            self._starter.start(self._refresh(self._account.id))
        await self._desk.run()

    async def end(self) -> None:
        """Close the desk and what is under it."""
        self._composer.flush()
        await self._opened.close()

    def fill(self, form: Mapping[str, object]) -> None:
        """Fill the composer from outside; never sends. What stands there is kept."""
        to = form.get("to")
        draft = Draft(
            inbox_id=None,
            pending=", ".join(str(number) for number in to) if isinstance(to, list) else "",
            text=str(form.get("text") or ""),
            media_url=str(form.get("media_url") or ""),
            private=form.get("private") is True,
        )
        if draft.pending or draft.has_words or draft.private:
            self.window.show_composer()
            self._composer.fill(draft)

    def _first_account(self) -> Account | None:
        return next(iter(self._desk.accounts()), None)

    def _connect(self) -> None:
        self._composer.edited.connect(self._request.draft_changed)
        self._outbox.entry_opened.connect(self._on_outbox_entry_opened)
        self._outbox.batch_opened.connect(self._on_outbox_batch_opened)
        self.window.closed.connect(self.closed)
        self._desk.watch(self._on_desk_changed)

    def _use(self, account: Account | None) -> None:
        """Write for this account; without one, offer the two doors."""
        self._account = account
        self.window.name_account("" if account is None or self._desk.sandbox else account.name)
        if account is None:
            self._show_sign_in().ask_account()
        else:
            self.window.show_composer()

    async def _refresh(self, account_id: AccountId) -> None:
        try:
            await self._desk.refresh(account_id)
        except HeyDeskError:
            return  # the desk's troubles say so, and the inboxes are as last seen

    def _undo(self, batch_id: BatchId) -> None:
        self._composer.bring_back(self._desk.undo(batch_id, self._composer.standing()))
        self._leave_story()

    def _to_composer(self, entry_id: EntryId) -> None:
        self._composer.bring_back(self._desk.to_composer(entry_id, self._composer.standing()))

    # Pages that most days don't need

    def _show_story(self) -> StoryPage:
        from heydesk.ui.outbox.story_page import StoryPage, StoryVerbs

        if self._story is None:
            self._story = StoryPage(self._desk, StoryVerbs(self._undo, self._to_composer), now)
            self._story.closed.connect(self._leave_story)
            self._story.requests_changed.connect(self._request.show_frozen)
            self._story.turned.connect(self._outbox.mark)
        self._show(self._story)
        return self._story

    def _show_sign_in(self) -> SignInPage:
        from heydesk.ui.signin import SignInPage

        if self._sign_in is None:
            self._sign_in = SignInPage(self._desk, self._starter.start)
            self._sign_in.connected.connect(self._on_sign_in_connected)
            self._sign_in.sandbox_asked.connect(self.sandbox_asked)
            self._sign_in.closed.connect(self.window.show_composer)
        self._show(self._sign_in, alone=True)
        return self._sign_in

    def _show(self, page: QWidget, *, alone: bool = False) -> None:
        self.window.show_page(page, alone=alone)

    def _leave_story(self) -> None:
        self._outbox.mark(None)
        self._request.show_draft()
        self.window.show_composer()

    def _on_outbox_entry_opened(self, entry_id: EntryId) -> None:
        self._show_story().show_entry(entry_id)

    def _on_outbox_batch_opened(self, batch_id: BatchId) -> None:
        self._show_story().show_batch(batch_id)

    def _on_sign_in_connected(self, account_id: AccountId) -> None:
        account = next(account for account in self._desk.accounts() if account.id == account_id)
        self._composer.set_account(account_id)
        self._use(account)

    def _on_desk_changed(self, change: Change) -> None:
        if change.directory:
            self._composer.reload_inboxes()
        if change.drafts:
            self._composer.reload_kept()
