"""One desk in one window: places the panes and connects them. Nothing is decided here."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QPalette, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from heydesk.core.bootstrap import Opened, now
from heydesk.core.directory_sync import Kind, Progress
from heydesk.domain.errors import HeyDeskError
from heydesk.domain.ids import AccountId, BatchId, EntryId
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.records import Account
from heydesk.system.settings import save
from heydesk.ui.accounts.account_menu import AccountButton
from heydesk.ui.close_guard import CloseGuard
from heydesk.ui.composer.composer import Composer
from heydesk.ui.main_window import HeaderBar, MainWindow
from heydesk.ui.outbox.notifications import OutboxSummaryButton
from heydesk.ui.outbox.pane import OutboxPane
from heydesk.ui.side_panel import SidePanelController
from heydesk.ui.status_banner import StatusBanner
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.text import announce, translate
from heydesk.ui.widgets.buttons import Button, ButtonKind
from heydesk.ui.widgets.dialogs import Answer, Question
from heydesk.ui.widgets.timers import single_shot_timer
from heydesk.ui.window_state import WindowState

if TYPE_CHECKING:
    from heydesk.core.compose import CheckedDraft, Request
    from heydesk.core.core import Core
    from heydesk.domain.changes import Change
    from heydesk.domain.problems import Field, Fix
    from heydesk.system.settings import Settings
    from heydesk.ui.accounts.account_menu import AccountController
    from heydesk.ui.broadcast.page import BroadcastPage
    from heydesk.ui.composer.spelling import SpellingController
    from heydesk.ui.outbox.details_page import DetailsPage
    from heydesk.ui.tasks import Work


class WindowController(QObject):
    """A window with its desk.

    Signals:
        sandbox_asked: the person wants the sandbox.
        theme_chosen: the person chose other colours; with their name.
        closed: the window has gone.
    """

    sandbox_asked = Signal()
    theme_chosen = Signal(str)
    closed = Signal()

    def __init__(self, opened: Opened, starter: TaskRunner) -> None:
        super().__init__()
        self._opened = opened
        self._core = opened.core
        self._starter = starter
        self._account = self._core.accounts.current()
        self._story: DetailsPage | None = None
        self._accounts: AccountController | None = None
        self._given: list[Mapping[str, object]] = []
        self._composer = Composer(self._core, None if self._account is None else self._account.id, now)
        memory = WindowState(opened.places.window)
        self._composer.remember_in(memory)
        self._side = SidePanelController(self._core, starter.start, self._composer, memory, now)
        self._outbox = OutboxPane(self._core, self._undo, now)
        self._button = AccountButton(self._core)
        self._outbox_summary = OutboxSummaryButton(self._core)
        self._banner = StatusBanner(self._core)
        self.window = MainWindow(
            header=HeaderBar(sandbox=self._core.sandbox, account=self._button, outbox_summary=self._outbox_summary),
            banner=self._banner,
            outbox=self._outbox,
            composer=self._composer,
            side_panel=self._side.panes,
            state=memory,
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
        return self._core.sandbox

    @property
    def desk_is_empty(self) -> bool:
        """Whether nothing would be missed if this workplace went away."""
        return self._account is None and not self._core.outbox_view.rows()

    async def live(self) -> None:
        """Do what takes time: the sandbox, the inboxes, the sending. Ends when it is cancelled."""
        import asyncio

        BroadcastController(self._core, self._starter.start, now, self._composer, self.window)
        self._side.begin(self.window.show_side_panel)
        self._composer.begin(self._starter.start)
        self.window.closed.connect(self._composer.end)
        self.window.closed.connect(self._spelling.end)
        try:
            await asyncio.to_thread(self._opened.start_sandbox)
        except (OSError, RuntimeError, ValueError) as error:
            show_sandbox_error(str(error), self.window)
            return
        if self._account is not None:
            self._fetch_work.follow(self._account.id)
        await self._core.dispatcher.run()

    async def end(self) -> None:
        """Close the desk and what is under it."""
        self._composer.flush()
        await self._opened.close()

    def fill(self, form: Mapping[str, object]) -> None:
        """Fill the composer from outside; never sends. What stands there is kept."""
        draft = draft_from_form(form)
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
        self._outbox_summary.clicked.connect(self.window.show_outbox)
        self.window.outbox_visibility_changed.connect(self._outbox_summary.set_needed)
        self._outbox_summary.set_needed(self.window.is_outbox_visible)
        # The window's, not the pane's: it must work while the pane is folded away.
        QShortcut(QKeySequence("Alt+U"), self.window).activated.connect(self._outbox.undo_newest)
        self._leave = CloseGuard(self._core, self._starter.start, self._composer.save, self.window)
        self.window.closed.connect(self._on_window_closed)
        self._core.changes.subscribe(self._on_desk_changed)

    def _add_actions(self) -> None:
        command = self.window.add_command
        fetch = command(self.tr("Fetch people and texts"), "fetchAction", "F5", self._side.look)
        fetch.triggered.connect(lambda _checked: self._fetch_work.refresh())
        settings = command(self.tr("Settings…"), "settingsAction", "Ctrl+,", self._on_settings_triggered)
        spelling = command(self.tr("Spelling…"), "spellingAction", "", self._on_spelling_triggered)
        self.window.fill_menu(fetch, settings, spelling)

    @cached_property
    def _spelling(self) -> SpellingController:
        from heydesk.ui.composer.spelling import SpellingController

        own, form, start = self._opened.places.config / "words.txt", self._composer.form, self._starter.start
        return SpellingController(lambda: self._core.policy.settings, self._set, self.window, form, own, start)

    def _show_account(self, account: Account | None) -> None:
        self._account = account
        self._button.show_account(account)
        self.window.set_account_name("" if account is None or self._core.sandbox else account.name)

    def _undo(self, batch_id: BatchId) -> None:
        entries = self._core.outbox_view.batch(batch_id)
        self._bring_back(entries, lambda standing: self._core.outbox.undo(batch_id, standing))
        self._leave_story()

    def _to_composer(self, entry_id: EntryId) -> None:
        entry = self._core.outbox_view.story(entry_id).entry
        self._bring_back((entry,), lambda standing: self._core.outbox.to_composer(entry_id, standing))

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

    def _show_story(self) -> DetailsPage:
        from heydesk.ui.outbox.details_page import DetailsCallbacks, DetailsPage

        if self._story is None:
            self._story = DetailsPage(
                self._core, DetailsCallbacks(self._undo, self._to_composer, self._starter.start), now
            )
            self._story.closed.connect(self._leave_story)
            self._story.requests_changed.connect(self._on_story_requests_changed)
            self._story.turned.connect(self._outbox.mark)
        self.window.show_page(self._story)
        return self._story

    @cached_property
    def _fetch_work(self) -> SyncController:

        made = SyncController(self._core, self._starter.start, self._outbox.add_foot, self.window)
        self.window.closed.connect(lambda: made.follow(None))  # another window may keep the program going
        return made

    def _account_work(self) -> AccountController:
        from heydesk.ui.accounts.account_menu import AccountController

        if self._accounts is None:
            self._accounts = AccountController(self._core, self._starter.start, self.window)
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
        from heydesk.ui.settings_dialog import SettingsDialog

        SettingsDialog(self._core.policy.settings, self._set, self.window).open()

    def _on_spelling_triggered(self) -> None:
        self._spelling.choose()

    def _set(self, settings: Settings) -> None:
        """Keep the settings, then go by them. Raises HeyDeskError when they can't be kept."""
        save(self._opened.places.settings, settings)
        self._core.policy.apply(settings)
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
            accounts = self._core.accounts.all()
        except HeyDeskError:
            return  # read again with the next change
        if all(account.id != account_id for account in accounts):
            self._on_accounts_used(self._core.accounts.current())
            if self._account is None:
                self._account_work().add()


# One quiet line about what is being fetched, with a way to stop it.


class SyncStatusLine(QWidget):
    """Says what comes and how much of it has come; hidden while nothing is fetched.

    Signals:
        cancelled: the person wants it stopped.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("fetchLine")
        self._label = QLabel()
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setWordWrap(True)
        self._label.setForegroundRole(QPalette.ColorRole.PlaceholderText)
        self._cancel = Button(self.tr("Cancel"), ButtonKind.LINK)
        self._cancel.setObjectName("cancelFetch")
        self._cancel.setAccessibleName(self.tr("Cancel fetching"))
        self._cancel.clicked.connect(self.cancelled)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self._label, 1)
        row.addWidget(self._cancel, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    def show_progress(self, progress: Progress) -> None:
        """Say how far it has come."""
        words = self._words(progress)
        self._label.setText(words)
        self.setAccessibleName(words)
        self._cancel.show()
        self.show()

    def say(self, words: str) -> None:
        """Say how it ended."""
        self._label.setText(words)
        self.setAccessibleName(words)
        self._cancel.hide()
        self.show()

    def _words(self, progress: Progress) -> str:
        names = {
            Kind.FIELDS: self.tr("contact fields"),
            Kind.TAGS: self.tr("tags"),
            Kind.TEMPLATES: self.tr("templates"),
            Kind.LISTS: self.tr("lists"),
            Kind.SURVEYS: self.tr("surveys"),
            Kind.CONVERSATIONS: self.tr("conversations"),
            Kind.CONTACTS: self.tr("contacts"),
        }
        if progress.is_first:
            words = self.tr("Fetching {what} for the first time: {count}")
        else:
            words = self.tr("Fetching new {what}: {count}")
        if not progress.fetched:
            words = words.removesuffix(": {count}") + "…"
        return words.format(what=names[progress.kind], count=QLocale().toString(progress.fetched))


# Keeps what is known of the team fresh, behind whatever the person does.

_AGAIN = 600_000
"""Milliseconds from one fetch to the next."""
_AFTER_SEND = 20_000
"""Milliseconds after something went from here; what goes meanwhile is covered, too."""
_SHOWN_AFTER = 1_000
"""Milliseconds. What takes no longer is not worth a line."""
_READ = 12_000
"""Milliseconds for which it stands how a fetch ended that somebody asked for."""


class SyncController(QObject):
    """Fetches for the account that is written for: at the start, every ten minutes, and when it is asked to.

    When something went from here, the conversations alone are looked at soon after: whom one wrote to comes first.
    Once a person has stopped it, it rests until they ask for it, or the account changes.
    """

    def __init__(
        self, core: Core, start: Callable[[Work], None], place: Callable[[QWidget], None], parent: QObject
    ) -> None:
        """``place`` puts the line where it can be seen."""
        super().__init__(parent)
        self._core = core
        self._start = start
        self._account_id: AccountId | None = None
        self._line = SyncStatusLine()
        self._line.cancelled.connect(self._on_line_cancelled)
        place(self._line)
        self.again = single_shot_timer(self, _AGAIN, lambda: self._fetch(asked=False))
        """The clock of the fetches."""
        self.after_send = single_shot_timer(self, _AFTER_SEND, self._on_after_send_timed_out)
        """The clock after a send."""
        self._show = single_shot_timer(self, _SHOWN_AFTER, self._show_progress)
        self._hush = single_shot_timer(self, _READ, self._line.hide)
        self.destroyed.connect(core.changes.subscribe(self._on_desk_changed))

    def follow(self, account_id: AccountId | None) -> None:
        """Fetch for this account from now on; a fetch for the one before is stopped, and goes on the next time."""
        if self._account_id not in {None, account_id}:
            self._core.directory.cancel(self._account_id)
        self._account_id = account_id
        self.again.stop()
        self.after_send.stop()
        self._fetch(asked=False)

    def refresh(self) -> None:
        """Fetch now, and say how it ended."""
        self._fetch(asked=True)

    def _fetch(self, *, asked: bool) -> None:
        if self._account_id is not None:
            self.again.start()
            self._start(self._run(self._account_id, asked=asked))

    async def _run(self, account_id: AccountId, *, asked: bool) -> None:
        try:
            await self._core.directory.refresh_inboxes(account_id)
            has_all = account_id == self._account_id and await self._core.directory.refresh(account_id)
        except HeyDeskError as error:
            # Unasked, the desk's troubles say what concerns sending, and all stands as last seen.
            words = translate(error.sentence)
        else:
            trouble = self._core.directory.list_trouble(account_id)
            words = translate(trouble) if trouble else self.tr("People, lists and texts are as the service has them.")
            words = words if has_all else ""
        if asked and words and account_id == self._account_id:
            self._hush.start()
            self._line.say(words)
            announce(self, words)

    async def _look_at_conversations(self, account_id: AccountId) -> None:
        from heydesk.core.directory_sync import Kind

        with suppress(HeyDeskError):  # nobody asked
            await self._core.directory.refresh(account_id, (Kind.CONVERSATIONS,))

    def _on_after_send_timed_out(self) -> None:
        if self._account_id is not None:
            self._start(self._look_at_conversations(self._account_id))

    def _on_desk_changed(self, change: Change) -> None:
        if (change.entries is None or change.entries) and not self.after_send.isActive():
            self.after_send.start()
        if not change.directory or self._account_id is None:
            return
        if self._core.directory.progress(self._account_id) is None:
            self._show.stop()
            if not self._hush.isActive():
                self._line.hide()
        elif self._line.isHidden() or self._hush.isActive():
            if not self._show.isActive():
                self._show.start()
        else:
            self._show_progress()

    def _show_progress(self) -> None:
        progress = None if self._account_id is None else self._core.directory.progress(self._account_id)
        if progress is not None:
            self._hush.stop()
            self._line.show_progress(progress)

    def _on_line_cancelled(self) -> None:
        self.again.stop()
        if self._account_id is not None:
            self._core.directory.cancel(self._account_id)


# What a person is told when the sandbox can't start.


def show_sandbox_error(why: str, window: QWidget) -> None:
    """Say that nothing is sent from this window, and why."""
    tr = QCoreApplication.translate
    words = (tr("NoSandbox", "Nothing is sent from this window. Close it and try again."), why)
    close = Answer("close", tr("NoSandbox", "Close"), "close")
    Question(tr("NoSandbox", "The sandbox can't start"), words, (close,), window).open()


# What a link, another start of the program or the command line fills the composer with.


def draft_from_form(form: Mapping[str, object]) -> Draft:
    """Read it; what is of another kind than it should be is left out. Numbers stay as they were written."""
    to = form.get("to")
    return Draft(
        inbox_id=None,
        pending=", ".join(str(number) for number in to) if isinstance(to, list) else "",
        text=str(form.get("text") or ""),
        media_url=str(form.get("media_url") or ""),
        private=form.get("private") is True,
    )


# A broadcast's way from the composer over its page into the outbox, in one window.


class BroadcastController(QObject):
    """Makes the page when it is first needed, and shows it in the composer's place."""

    def __init__(
        self,
        core: Core,
        start: Callable[[Work], None],
        now: Callable[[], datetime],
        composer: Composer,
        window: MainWindow,
    ) -> None:
        super().__init__(window)
        self._core = core
        self._start = start
        self._now = now
        self._composer = composer
        self._window = window
        self._page: BroadcastPage | None = None
        composer.broadcast_asked.connect(self.ask)

    def ask(self, asked: CheckedDraft) -> None:
        """Show the page of this broadcast; nothing happens where it can't be sent any more."""
        page = self._the_page()
        if page.ask(asked):
            self._window.show_page(page)
            page.focus_first()

    def _the_page(self) -> BroadcastPage:
        from heydesk.ui.broadcast.page import BroadcastPage

        if self._page is None:
            self._page = BroadcastPage(self._core, self._start, self._now)
            self._page.closed.connect(self._on_page_closed)
            self._page.sent.connect(self._on_page_sent)
            self._page.followed.connect(self._on_page_followed)
            self._page.fix_asked.connect(self._on_page_fix_asked)
        return self._page

    def _on_page_closed(self) -> None:
        self._window.show_composer()
        self._composer.form.recipients.setFocus()

    def _on_page_followed(self, field: Field) -> None:
        self._window.show_composer()
        self._composer.form.go_to(field)

    def _on_page_fix_asked(self, fix: Fix) -> None:
        """Mend the draft where it stands; the next Send asks anew."""
        self._window.show_composer()
        self._composer.form.checks.fix_asked.emit(fix)

    def _on_page_sent(self, asked: CheckedDraft, batch_id: str) -> None:
        self._window.show_composer()
        self._composer.let_go(asked, batch_id)
