"""One desk in one window: places the panes and connects them. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from heydesk.core.bootstrap import Opened, now
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId, BatchId, EntryId
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.records import Account
from heydesk.system.settings import save
from heydesk.ui.account_menu import AccountButton
from heydesk.ui.banner import BannerBar
from heydesk.ui.composer.composer import Composer
from heydesk.ui.header import Header
from heydesk.ui.leaving import Leave
from heydesk.ui.memory import WindowMemory
from heydesk.ui.outbox.pane import OutboxPane
from heydesk.ui.outbox.sign import OutboxSign
from heydesk.ui.side import Side
from heydesk.ui.starter import Starter
from heydesk.ui.window import MainWindow

if TYPE_CHECKING:
    from heydesk.core.compose import Request
    from heydesk.core.core import Change
    from heydesk.system.settings import Settings
    from heydesk.ui.account_work import AccountWork
    from heydesk.ui.fetch_work import FetchWork
    from heydesk.ui.outbox.story_page import StoryPage
    from heydesk.ui.spelling_work import SpellingWork


class Workplace(QObject):
    """A window with its desk.

    Signals:
        sandbox_asked: the person wants the sandbox.
        theme_chosen: the person chose other colours; with their name.
        closed: the window has gone.
    """

    sandbox_asked = Signal()
    theme_chosen = Signal(str)
    closed = Signal()

    def __init__(self, opened: Opened, starter: Starter) -> None:
        super().__init__()
        self._opened = opened
        self._desk = opened.desk
        self._starter = starter
        self._account = self._desk.current_account()
        self._story: StoryPage | None = None
        self._accounts: AccountWork | None = None
        self._given: list[Mapping[str, object]] = []
        self._composer = Composer(self._desk, None if self._account is None else self._account.id, now)
        memory = WindowMemory(opened.places.window)
        self._composer.remember_in(memory)
        self._side = Side(self._desk, starter.start, self._composer, memory, now)
        self._outbox = OutboxPane(self._desk, self._undo, now)
        self._button = AccountButton(self._desk)
        self._sign = OutboxSign(self._desk)
        self._banner = BannerBar(self._desk)
        self.window = MainWindow(
            header=Header(sandbox=self._desk.sandbox, account=self._button, sign=self._sign),
            banner=self._banner,
            outbox=self._outbox,
            composer=self._composer,
            side=self._side.panes,
            memory=memory,
            sandbox=self._desk.sandbox,
        )
        self._add_actions()
        self._connect()
        self._show_account(self._account)
        if self._account is None:
            self._account_work().add()
        else:
            self._composer.form.recipients.setFocus()

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

        from heydesk.ui.broadcast.work import BroadcastWork

        BroadcastWork(self._desk, self._starter.start, now, self._composer, self.window)
        self._side.begin(self.window.unfold_side)
        self._composer.begin(self._starter.start)
        self.window.closed.connect(self._composer.end)
        self.window.closed.connect(self._spelling.end)
        try:
            await asyncio.to_thread(self._opened.start_sandbox)
        except (OSError, RuntimeError, ValueError) as error:
            from heydesk.ui.no_sandbox import tell_no_sandbox

            tell_no_sandbox(str(error), self.window)
            return
        if self._account is not None:
            self._fetch_work.follow(self._account.id)
        await self._desk.run()

    async def end(self) -> None:
        """Close the desk and what is under it."""
        self._composer.flush()
        await self._opened.close()

    def fill(self, form: Mapping[str, object]) -> None:
        """Fill the composer from outside; never sends. What stands there is kept."""
        from heydesk.ui.given import draft_of

        draft = draft_of(form)
        if not (draft.pending or draft.has_words or draft.private):
            return
        if self._account is None:
            self._given.append(form)  # nobody can write yet; what was given waits for the first account
            return
        self.window.show_composer()
        self._composer.fill(draft)

    def give_up_form(self) -> tuple[Mapping[str, object], ...]:
        """What was given to fill the composer with before there was an account; it waits here no longer."""
        given, self._given = tuple(self._given), []
        return given

    def _connect(self) -> None:
        self._outbox.entry_opened.connect(lambda entry_id: self._show_story().show_entry(entry_id))
        self._outbox.batch_opened.connect(lambda batch_id: self._show_story().show_batch(batch_id))
        self._button.switched.connect(self._on_button_switched)
        self._button.account_asked.connect(lambda: self._account_work().add())
        self._button.key_asked.connect(lambda account_id: self._account_work().ask_key(account_id))
        self._button.trust_asked.connect(lambda account_id: self._account_work().turn_trust(account_id))
        self._button.forget_asked.connect(lambda account_id: self._account_work().ask_forget(account_id))
        self._button.sandbox_asked.connect(self.sandbox_asked)
        self._banner.key_asked.connect(lambda account_id: self._account_work().ask_key(account_id))
        self._sign.clicked.connect(self.window.unfold_outbox)
        self.window.outbox_folded.connect(self._sign.set_needed)
        self._sign.set_needed(self.window.shows_outbox)
        # The window's, not the pane's: it must work while the pane is folded away.
        QShortcut(QKeySequence("Alt+U"), self.window).activated.connect(self._outbox.undo_newest)
        self._leave = Leave(self._desk, self._starter.start, self._composer.save, self.window)
        self.window.closed.connect(self._on_window_closed)
        self._desk.watch(self._on_desk_changed)

    def _add_actions(self) -> None:
        command = self.window.add_command
        fetch = command(self.tr("Fetch people and texts"), "fetchAction", "F5", self._side.look)
        fetch.triggered.connect(lambda _checked: self._fetch_work.refresh())
        settings = command(self.tr("Settings…"), "settingsAction", "Ctrl+,", self._on_settings_triggered)
        spelling = command(self.tr("Spelling…"), "spellingAction", "", self._on_spelling_triggered)
        self.window.finish_menu(fetch, settings, spelling)

    @cached_property
    def _spelling(self) -> SpellingWork:
        from heydesk.ui.spelling_work import SpellingWork

        own, form, start = self._opened.places.config / "words.txt", self._composer.form, self._starter.start
        return SpellingWork(lambda: self._desk.settings, self._set, self.window, form, own, start)

    def _show_account(self, account: Account | None) -> None:
        self._account = account
        self._button.show_account(account)
        self.window.name_account("" if account is None or self._desk.sandbox else account.name)

    def _undo(self, batch_id: BatchId) -> None:
        entries = self._desk.batch(batch_id)
        self._bring_back(entries, lambda standing: self._desk.undo(batch_id, standing))
        self._leave_story()

    def _to_composer(self, entry_id: EntryId) -> None:
        entry = self._desk.story(entry_id).entry
        self._bring_back((entry,), lambda standing: self._desk.to_composer(entry_id, standing))

    def _bring_back(self, entries: Sequence[Entry], take: Callable[[tuple[Draft, ...]], Draft]) -> None:
        """Take back into the composer of the account that they were sent for, and write for that one then.

        What stands here belongs to another account, and displaces nothing there. Raises what ``take`` raises, with
        nothing changed.
        """
        account_id = entries[0].account_id if entries else None
        if account_id is None or (self._account is not None and self._account.id == account_id):
            self._composer.bring_back(take(self._composer.standing()))
            return
        returned = take(())
        self._account_work().switch(account_id)
        self._composer.bring_back(returned)

    # Pages that most days don't need

    def _show_story(self) -> StoryPage:
        from heydesk.ui.outbox.story_page import StoryPage, StoryVerbs

        if self._story is None:
            self._story = StoryPage(self._desk, StoryVerbs(self._undo, self._to_composer, self._starter.start), now)
            self._story.closed.connect(self._leave_story)
            self._story.requests_changed.connect(self._on_story_requests_changed)
            self._story.turned.connect(self._outbox.mark)
        self.window.show_page(self._story)
        return self._story

    @cached_property
    def _fetch_work(self) -> FetchWork:
        from heydesk.ui.fetch_work import FetchWork

        made = FetchWork(self._desk, self._starter.start, self._outbox.add_foot, self.window)
        self.window.closed.connect(lambda: made.follow(None))  # another window may keep the program going
        return made

    def _account_work(self) -> AccountWork:
        from heydesk.ui.account_work import AccountWork

        if self._accounts is None:
            self._accounts = AccountWork(self._desk, self._starter.start, self.window)
            self._accounts.used.connect(self._on_accounts_used)
            self._accounts.sandbox_asked.connect(self.sandbox_asked)
        return self._accounts

    def _leave_story(self) -> None:
        self._outbox.mark(None)
        self._side.show_draft()
        self.window.show_composer()

    def _on_story_requests_changed(self, requests: Sequence[Request]) -> None:
        """A story that is not on the page any more has no say: the pane follows the composer then."""
        if self._story is not None and self._story.isVisibleTo(self.window):
            self._side.show_frozen(requests)

    def _on_button_switched(self, account_id: AccountId) -> None:
        if self._composer.save():
            self._account_work().switch(account_id)
        else:
            self.window.show_composer()  # it says there why not

    def _on_accounts_used(self, account: Account | None) -> None:
        self._composer.set_account(None if account is None else account.id)
        self._show_account(account)
        if account is not None:
            self._composer.form.recipients.setFocus()
            self._fetch_work.follow(account.id)
            for form in self.give_up_form():
                self.fill(form)

    def _on_settings_triggered(self) -> None:
        from heydesk.ui.setting_dialog import SettingDialog

        SettingDialog(self._desk.settings, self._set, self.window).open()

    def _on_spelling_triggered(self) -> None:
        self._spelling.choose()

    def _set(self, settings: Settings) -> None:
        """Keep the settings, then go by them. Raises HeyDeskError when they can't be kept."""
        save(self._opened.places.settings, settings)
        self._desk.set_settings(settings)
        self._composer.refresh()
        self.theme_chosen.emit(settings.theme)

    def _on_window_closed(self) -> None:
        self._composer.flush()
        self._side.end()
        self.closed.emit()

    def _on_desk_changed(self, change: Change) -> None:
        if change.directory:
            self._composer.reload_inboxes()
        if change.drafts:
            self._composer.reload_kept()
        if change.accounts and self._account is not None:
            self._follow_account(self._account.id)

    def _follow_account(self, account_id: AccountId) -> None:
        """Go on with another account when a command has removed the one that is written for."""
        try:
            accounts = self._desk.accounts()
        except HeyDeskError:
            return  # read again with the next change
        if all(account.id != account_id for account in accounts):
            self._on_accounts_used(self._desk.current_account())
            if self._account is None:
                self._account_work().add()
