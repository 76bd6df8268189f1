"""One window over one core: makes the panes and connects them to each other. Decides nothing itself.

``WindowManager`` holds the windows of this process: one for the accounts, one for the sandbox, or both.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from dataclasses import replace
from functools import cached_property, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QElapsedTimer, QObject, QUrl, Signal
from PySide6.QtGui import QAction, QDesktopServices, QWindow

from heydesk.core.account_health import TroubleKind
from heydesk.core.bootstrap import Opened, open_core
from heydesk.core.compose import CheckedDraft
from heydesk.domain.changes import Change
from heydesk.domain.errors import HeyDeskError, InputError, StoreError
from heydesk.domain.l10n import Sentence, say
from heydesk.domain.links import read_link
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import Entry
from heydesk.domain.problems import Field, Fix
from heydesk.domain.records import (
    Account,
    AccountId,
    BatchId,
    ConversationAddress,
    DraftId,
    EntryId,
    MemberId,
    MessageId,
    TemplateId,
)
from heydesk.domain.suggestions import Suggestion
from heydesk.system.crash import CrashReport, FaultWatch
from heydesk.system.handover import send_to_running_instance, socket_name
from heydesk.system.local_zone import LocalZoneWatch
from heydesk.system.paths import profile_paths
from heydesk.system.settings import Settings, save
from heydesk.ui.accounts.account_menu import AccountButton, AccountController
from heydesk.ui.close_guard import CloseGuard
from heydesk.ui.composer.composer import Composer
from heydesk.ui.conversation_actions import ConversationActions, OpenConversation
from heydesk.ui.drawer import DrawerController
from heydesk.ui.left_pane.pane import LeftPane
from heydesk.ui.left_pane.rail import Rail
from heydesk.ui.left_pane.rows import PaneCounts
from heydesk.ui.main_window import HeaderBar, MainWindow, MenuButton
from heydesk.ui.middle import MiddlePages
from heydesk.ui.notifier import bring_to_front
from heydesk.ui.shortcuts import QUICK_REPLIES, bind, quick_reply_command, use_own_keys
from heydesk.ui.status_banner import StatusBanner
from heydesk.ui.sync_status import SyncController
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.text import announce, short_moment, translate, waited
from heydesk.ui.theme import Theme
from heydesk.ui.widgets.buttons import IconButton
from heydesk.ui.widgets.dialogs import Answer, Question
from heydesk.ui.widgets.timers import single_shot_timer
from heydesk.ui.window_state import WindowState

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtWidgets import QApplication, QWidget

    from heydesk.domain.update_notice import UpdateNotice
    from heydesk.ui.broadcast.page import BroadcastPage
    from heydesk.ui.command_palette import Command
    from heydesk.ui.composer.spelling import SpellingController
    from heydesk.ui.outbox_file import ExportDialogs
    from heydesk.ui.quick_text import QuickText
    from heydesk.ui.spreadsheet.controller import SpreadsheetController
    from heydesk.ui.tray import Tray


_FAULT_BEFORE = say("HeyDesk had a problem last time. Your texts and drafts are saved.")
_STOPPED = say("HeyDesk stopped sending because of an internal error. Restart HeyDesk; your texts are saved.")
_FAULT_NOW = say("HeyDesk had an internal error. Your texts and drafts are saved.")

_REFRESH_DELAY_MS = 20
"""Time after a change in which more may follow, and others who subscribe have handled it."""

_OTHER_TIMES = Change(entries=None, directory=True, kept_drafts=True, waiting=True)
"""Whatever shows a time reads its rows again after this."""

_MOST_TEXTS = 12
"""Texts that the command palette shows; the search on the left shows more."""

_GUARD_INTERVAL_MS, _SEEN_MS, _LONGEST_GUARD_MS = 25, 150, 3_000
"""Between two looks whether the next conversation is there; how long it is on screen before keys are taken; and how
long keys are dropped at most where it does not come."""
_UPDATE_INTERVAL_S = 3600.0
"""Between two looks whether a day has gone since the last one for an update."""
_WAIT_INTERVAL_MS = 30_000
"""How often the wait of whoever is next is written anew."""


class WindowController(QObject):
    """Owns a main window and the core under it.

    Signals:
        theme_chosen: another theme was chosen in the settings; with its name.
        settings_applied: the settings were saved, and hold from now on.
        counted: another number of people or texts may need the person.
        sandbox_requested: open the sandbox; from the account menu or the sign-in page.
        connect_requested: open the window of the person's own accounts; from the sandbox's.
        closed: the window was closed, and the drafts were saved.

    Attributes:
        window: the main window.
        accounts: carries out what is chosen in the account menu.
    """

    theme_chosen = Signal(str)
    settings_applied = Signal()
    counted = Signal()
    sandbox_requested = Signal()
    connect_requested = Signal()
    closed = Signal()

    def __init__(self, opened: Opened, tasks: TaskRunner) -> None:
        super().__init__()
        self._opened = opened
        self._report = CrashReport(opened.places.crash_report)
        self._core = core = opened.core
        self._tasks = tasks
        self._account = core.accounts.current()
        if self._report.is_there():  # before the banner is made, so that nothing moves when it comes
            self.show_fault(_FAULT_BEFORE)
        self._update: UpdateNotice | None = None
        self._waiting_forms: list[Mapping[str, object]] = []
        self._is_closed = False
        self._is_saved = True
        state = WindowState(opened.places.window)
        self._composer = Composer(core, None if self._account is None else self._account.id, core.clock)
        self._composer.remember_in(state)
        written, requests = self._composer.written, self._composer.requests
        self._drawer = DrawerController(core, tasks.start, written, requests, self._composer.edited, state)
        self._middle = MiddlePages(core, tasks.start, self._composer, self._is_window_active)
        self._left = LeftPane(core, core.clock)
        self._account_button = AccountButton(core)
        self._rail = Rail(core.clock)
        self._banner = StatusBanner(core)
        self._header = HeaderBar(sandbox=core.sandbox, account=self._account_button)
        self.window = MainWindow(
            header=self._header,
            banner=self._banner,
            rail=self._rail,
            left=self._left,
            composer=self._composer,
            drawer=self._drawer.panes,
            state=state,
        )
        self.accounts = AccountController(core, tasks.start, self.window, self.sandbox_requested.emit)
        self._sync = SyncController(core, tasks.start, self._left.add_below_list, self.window)
        self.window.keep_in_sight(self._composer.form.send)
        self._refresh_timer = single_shot_timer(self.window, _REFRESH_DELAY_MS, self._composer.refresh)
        self._close_guard = CloseGuard(core, tasks.start, self._composer.save, self.window)
        self._since_turn = QElapsedTimer()
        self._guard_timer = single_shot_timer(self.window, _GUARD_INTERVAL_MS, self._on_guard_timer_timed_out)
        self._release_timer = single_shot_timer(self.window, _SEEN_MS, self._composer.release_keys)
        self._zone = LocalZoneWatch()
        self._wait_timer = single_shot_timer(self.window, _WAIT_INTERVAL_MS, self._on_wait_timer_timed_out)
        self._wait_timer.setSingleShot(False)
        self._actions = ConversationActions(core, tasks.start, self.window, self._read_conversation)
        self._add_actions()
        self._connect()
        self._show_account(self._account)
        if self._account is None:
            self.accounts.add()
        else:
            self._composer.form.recipients.setFocus()

    @property
    def is_sandbox(self) -> bool:
        """Whether nothing leaves this computer."""
        return self._core.sandbox

    @property
    def is_empty(self) -> bool:
        """Whether there is neither an account nor a message, so that nothing is missed when the window goes."""
        return self._account is None and not self._core.outbox_view.window().rows

    async def run(self) -> None:
        """Start the sandbox where there is one, fetch the directory, and dispatch messages until cancelled."""
        self._middle.begin()
        self._wait_timer.start()
        self._composer.begin(self._tasks.start)
        self.window.closed.connect(self._composer.end)
        self.window.closed.connect(self._spelling.end)
        try:
            await asyncio.to_thread(self._opened.start_sandbox)
        except (OSError, RuntimeError, ValueError) as error:
            if not self._is_closed:
                show_sandbox_error(str(error), self.window)
            return
        if self._account is not None and not self._is_closed:
            self._sync.set_account(self._account.id)
            self._core.find.catch_up(self._account.id)
        if not self._is_closed:
            self._follow_who_waits()
            if not self.is_sandbox:
                self._tasks.start(self._look_for_updates())
        await self._core.dispatcher.run()

    async def _look_for_updates(self) -> None:
        """Tell of a newer version where somebody wants that; nothing is imported or asked where nobody does."""
        admin = self._core.policy.admin
        while not self._is_closed:
            if self.settings.update_check if admin.update_check is None else admin.update_check:
                with suppress(StoreError):  # tried again
                    notice = await self._core.updates.look()
                    if notice is not None:
                        self._update = notice
                        self._core.troubles.add(TroubleKind.UPDATE, notice.sentence)
            await asyncio.sleep(_UPDATE_INTERVAL_S)

    def _on_news_requested(self) -> None:
        if self._update is not None:
            QDesktopServices.openUrl(QUrl(self._update.notes))

    def _on_update_put_away(self) -> None:
        self._core.troubles.clear(TroubleKind.UPDATE)
        if self._update is not None:
            with suppress(StoreError):  # then it is only shown again
                self._core.updates.dismiss(self._update)

    def _follow_who_waits(self) -> None:
        """Read who waits for an answer while the window is there; seldom once it has been hidden for long."""
        handle = self.window.windowHandle()
        if handle is not None:
            handle.visibilityChanged.connect(self._on_visibility_changed)
        self._tasks.start(self._core.waiting.run())

    def _on_visibility_changed(self, visibility: QWindow.Visibility) -> None:
        hidden = {QWindow.Visibility.Hidden, QWindow.Visibility.Minimized}
        self._core.waiting.set_shown(shown=visibility not in hidden)

    def _on_diagnostics_triggered(self) -> None:
        from heydesk.ui.diagnostics import DiagnosticsDialog  # a dialog, not part of the first window

        DiagnosticsDialog(self._opened.places, self._core, self._tasks.start, self.window).open()

    def show_fault(self, sentence: Sentence) -> None:
        """Say that HeyDesk itself has failed, with the report to look at."""
        self._core.troubles.add(TroubleKind.FAULT, sentence)

    def show_stopped(self) -> None:
        """Say that nothing is sent from this window any more, by a fault of HeyDesk's own."""
        self._core.troubles.add(TroubleKind.STUCK, _STOPPED)

    def _on_report_requested(self) -> None:
        from heydesk.ui.diagnostics import ReportDialog  # seldom shown

        dialog = ReportDialog(self._report.text(), self.window)
        dialog.put_away.connect(self._on_report_put_away)
        dialog.open()

    def _on_report_put_away(self) -> None:
        self._report.put_away()
        self._core.troubles.clear(TroubleKind.FAULT)

    def save(self) -> bool:
        """Save what is typed; True if nothing would be lost by closing."""
        return self._composer.save()

    def delete_window(self) -> None:
        """Delete the closed window once no task uses it any more, so that its panes hear of no further change.

        One whose drafts could not be saved stays until ``end`` tries again.
        """
        if self._is_saved:
            self._tasks.call_when_idle(self.window.deleteLater)

    async def end(self) -> None:
        """Close the core and the store under it."""
        if not self._is_saved:
            self._composer.flush()
        await self._opened.close()

    def fill(self, form: Mapping[str, object]) -> None:
        """Fill the composer from outside; never sends. What is written there is kept as a draft.

        Without an account the form waits for the first one. Of a link that can't be used, the reason is shown.
        """
        if self._account is None:
            self._waiting_forms.append(form)
            return
        try:
            draft = draft_from_form(form)
        except InputError as error:
            self.window.show_composer()
            self._composer.form.checks.show_notice(translate(error.sentence), error=True)
            return
        if draft.pending or draft.has_words or draft.is_note:
            self.window.show_composer()
            self._composer.open_draft(draft)

    def open_quick(self) -> None:
        """Fold the window down to its composer for one text; without an account it asks for one, as ever."""
        if self._account is not None:
            self._quick.open()

    def show_whole(self) -> None:
        """Show the whole window, if it is folded down to the composer."""
        self.window.unfold()

    def take_waiting_forms(self) -> tuple[Mapping[str, object], ...]:
        """Return the forms that wait for an account, and forget them."""
        forms, self._waiting_forms = tuple(self._waiting_forms), []
        return forms

    def _connect(self) -> None:
        self._composer.conversation_requested.connect(self._middle.show_conversation)
        self._composer.broadcast_requested.connect(self._on_broadcast_ready)
        self._left.conversation_opened.connect(self._on_conversation_opened)
        self._left.batch_opened.connect(self._on_batch_opened)
        self._left.draft_opened.connect(self._on_draft_opened)
        self._left.undo_requested.connect(self._on_undo_requested)
        self._left.new_requested.connect(self.open_empty)
        self._left.text_again_requested.connect(self._on_text_again_requested)
        self._left.details_requested.connect(self._on_details_requested)
        self._left.suggestion_opened.connect(self._on_suggestion_opened)
        self._left.message_opened.connect(self._on_message_opened)
        self._left.template_opened.connect(self._on_template_opened)
        self._left.set_me(self._members_here)
        self._left.counted.connect(self._rail.show_counts)
        self._rail.show_counts(self._left.counts)
        self._rail.pane_requested.connect(self.window.show_left_pane)
        self._rail.search_requested.connect(self.open_search)
        self._connect_spreadsheets()
        self._connect_banner()
        self._middle.address_changed.connect(self._on_address_changed)
        self._middle.conversation_requested.connect(self.open_conversation)
        self._middle.answer_requested.connect(self.open_next)
        self._composer.advance_requested.connect(self.open_next)
        self._composer.next_requested.connect(self.open_next)
        self._actions.skipped.connect(self.open_next)
        self._actions.done.connect(self.open_next)
        self._actions.told.connect(self._left.show_notice)
        self._actions.refresh()
        self._middle.drafts_requested.connect(self.window.show_left_pane)
        self._middle.undo_requested.connect(self._on_undo_requested)
        self._middle.edit_requested.connect(self._on_edit_requested)
        self._middle.text_again_requested.connect(self._on_text_again_requested)
        self._middle.words_again_requested.connect(self._on_words_again_requested)
        self._middle.details_requested.connect(self._on_details_requested)
        self._rail.new_requested.connect(self.open_empty)
        self._account_button.switch_requested.connect(self._on_switch_requested)
        self._account_button.add_requested.connect(self.accounts.add)
        self._account_button.key_requested.connect(self.accounts.ask_key)
        self._account_button.trust_toggled.connect(self.accounts.toggle_trust)
        self._account_button.forget_requested.connect(self.accounts.ask_forget)
        self._account_button.sandbox_requested.connect(self.sandbox_requested)
        self.accounts.account_changed.connect(self._on_account_changed)
        if self._header.connect_account is not None:
            self._header.connect_account.clicked.connect(self.connect_requested)
        self.window.back_requested.connect(self._on_back_requested)
        self.window.set_palette_finder(self._find_in_palette)
        self.window.closed.connect(self._on_window_closed)
        self._unsubscribe = self._core.changes.subscribe(self._on_core_changed)

    def _connect_banner(self) -> None:
        self._banner.key_requested.connect(self.accounts.ask_key)
        self._banner.report_requested.connect(self._on_report_requested)
        self._banner.report_put_away.connect(self._on_report_put_away)
        self._banner.news_requested.connect(self._on_news_requested)
        self._banner.update_put_away.connect(self._on_update_put_away)

    def _connect_spreadsheets(self) -> None:
        recipients = self._composer.form.recipients
        recipients.spreadsheet_requested.connect(self._on_spreadsheet_requested)
        recipients.spreadsheet_dropped.connect(self._on_spreadsheet_dropped)
        self._middle.spreadsheet_requested.connect(self._on_spreadsheet_requested)

    def _on_back_requested(self) -> None:
        self.window.show_composer()
        self._middle.leave_page()
        self._composer.form.editor.box.setFocus()

    def open_conversation(self, address: ConversationAddress, *, entry_id: EntryId | None = None) -> None:
        """Show this conversation, with the keyboard in its text box; what is written for another is kept.

        With ``entry_id`` at one of its messages.
        """
        self.window.show_composer()
        self._composer.open_person(address)
        self._middle.leave_page()
        self._drawer.show_draft()
        self._left.set_open(address, entry_id)
        if entry_id is not None:
            self._middle.show_entry(entry_id)

    def open_empty(self) -> None:
        """Show the page with nobody chosen; what is written is kept as a draft."""
        self.window.show_composer()
        self._middle.leave_page()
        self._composer.open_empty()

    def open_next(self) -> None:
        """Show whoever waits next, the first after the open conversation; the empty page where nobody waits.

        The text box takes no key before their name and their last words have been on screen for a moment.
        """
        row = self._left.next_waiting()
        if row is None:
            self.open_empty()
        else:
            self._open_by_key(lambda: self.open_conversation(row.address))

    def _step(self, by: int) -> None:
        """Open another row of the left pane."""
        self._open_by_key(lambda: self._left.select_next(by))

    def _open_by_key(self, turn: Callable[[], object]) -> None:
        before = self._middle.address
        turn()
        now = self._middle.address
        if now is not None and (before is None or not now.is_same(before)):
            self._composer.hold_keys()
            self._release_timer.stop()  # of whoever was opened right before
            self._since_turn.start()
            self._guard_timer.start()

    def _on_guard_timer_timed_out(self) -> None:
        """Once the conversation is painted, as far as it is known, wait for a moment and take keys again."""
        if not self._middle.is_thread_known and not self._since_turn.hasExpired(_LONGEST_GUARD_MS):
            self._guard_timer.start()
            return
        self.window.repaint()
        self._release_timer.start()

    def _on_wait_timer_timed_out(self) -> None:
        self.follow_local_zone()
        self._show_next()

    def follow_local_zone(self) -> None:
        """Show every time anew if this computer was set to another time zone."""
        if self._zone.has_changed():
            self._core.changes.announce(_OTHER_TIMES)

    def _show_next(self) -> None:
        """Name who waits next beside Send, and on the empty page."""
        row, now = self._left.next_waiting(), self._core.clock()
        self._composer.show_next("" if row is None else row.name, "" if row is None else waited(row.since, now))
        self._middle.show_waiting(row)

    def _read_conversation(self) -> OpenConversation | None:
        """Return what the commands on a conversation act on; None where none is open."""
        address, member_id = self._middle.address, self._composer.form.origin.sender_id
        if self._account is None or address is None or member_id is None:
            return None
        inboxes = self._core.directory.inboxes(self._account.id)
        inbox = next((each for each in inboxes if each.id == address.inbox_id), None)
        if inbox is None:
            return None
        name = ", ".join(self._core.recent.name_of(self._account.id, inbox.id, phone) for phone in address.phones)
        return OpenConversation(self._account.id, address, inbox, member_id, name)

    def open_search(self) -> None:
        """Move the keyboard into the search field of the left pane."""
        self.window.show_left_pane()
        self._left.search.setFocus()

    def _on_address_changed(self) -> None:
        self._left.set_open(self._middle.address)
        self._actions.refresh()
        self._export_action.setEnabled(self._middle.address is not None)
        self._show_next()

    def _is_window_active(self) -> bool:
        return self.window.isActiveWindow()

    @property
    def settings(self) -> Settings:
        """The settings that hold."""
        return self._core.policy.settings

    @property
    def needing(self) -> int:
        """How many need the person: who waits for an answer, and texts that ask."""
        counts = self._left.counts
        return (counts.waiting or 0) + counts.attention

    def _on_left_counted(self, counts: PaneCounts) -> None:
        self.counted.emit()
        self._undo_action.setEnabled(counts.hold is not None)
        self._late_undo_action.setEnabled(counts.hold is None)

    def _find_in_palette(self, typed: str) -> list[Command]:
        """Find people and texts for the command palette, which imports what it shows itself."""
        from heydesk.ui.command_palette import Command

        if self._account is None:
            return []
        found = self._core.find.search(self._account.id, typed)
        inbox_id, now = self._composer.form.origin.inbox_id, self._core.clock()
        people = [
            Command(
                one.label,
                "",
                partial(self.open_conversation, ConversationAddress(inbox_id, (one.phone,))),
                one.detail,
            )
            for one in found.people
            if one.phone and inbox_id is not None
        ]
        texts = [
            Command(
                text.words,
                short_moment(text.at, now),
                partial(self._on_conversation_opened, text.address, text.entry_id),
                text.name,
            )
            for text in found.texts[:_MOST_TEXTS]
            if text.address.phones
        ]
        return [*people, *texts]

    def _show_drawer_page(self, key: str) -> None:
        self.window.show_drawer()
        self._drawer.focus_page(key)

    def _add_actions(self) -> None:
        command = self.window.add_command
        tr = self.tr
        command(tr("Send"), "", self._composer.send, name="sendAction")  # the key is the composer's
        # The window's, not the pane's: it must work while the pane is hidden.
        self._undo_action = command(tr("Undo"), "undo", self._left.undo_newest)
        # A key that comes when the text has just left is answered, and types no letter into the next text.
        self._late_undo_action = command("", "undo", self._left.undo_newest, name="lateUndoAction")
        self._left.counted.connect(self._on_left_counted)
        self._on_left_counted(self._left.counts)
        command(tr("New text"), "newText", self.open_empty)
        command(tr("Read out the length of the text"), "countText", self._composer.say_count)
        command(tr("Search people, texts and templates"), "search", self.open_search)
        command(tr("Next conversation"), "nextRow", lambda: self._step(1))
        command(tr("Previous conversation"), "previousRow", lambda: self._step(-1))
        for entry in self._drawer.entries:
            command(entry.label, entry.key, partial(self._show_drawer_page, entry.key))
        more = MenuButton(tr("More for this conversation"), "conversationMenu", "dots")
        self._composer.form.header.add_tool(more)
        toggle = IconButton(tr("Show drawer"), "drawer")
        toggle.setObjectName("drawerToggle")
        toggle.clicked.connect(self.window.toggle_drawer)
        self._composer.form.header.add_tool(toggle)
        fetch = command(self.tr("Update from Heymarket"), "fetch", self._on_fetch_triggered)
        settings = command(self.tr("Settings…"), "settings", self._on_settings_triggered)
        spelling = command(self.tr("Spelling…"), "spelling", self._on_spelling_triggered)
        command(tr("Quick replies…"), "quickReplies", self._on_quick_replies_triggered)
        template = command(tr("Save as template…"), "saveTemplate", self._on_save_template_triggered)
        self._composer.form.editor.box.addAction(template)  # for the text box's menu
        for number in range(1, QUICK_REPLIES + 1):
            bind(self.window, quick_reply_command(number), partial(self._on_quick_reply_pressed, number))
        keys = command(self.tr("Keyboard shortcuts"), "keys", self._on_keys_triggered)
        diagnostics = command(self.tr("Diagnostics…"), "diagnostics", self._on_diagnostics_triggered)
        self._header.help.clicked.connect(keys.trigger)
        export = command(tr("Export outbox…"), "exportOutbox", self._on_export_triggered)
        self._export_action = command(
            tr("Export this conversation…"), "exportConversation", self._on_export_conversation_triggered
        )
        self._export_action.setEnabled(False)
        archive = command(tr("Open archive…"), "openArchive", self._on_archive_triggered)
        more.add(*self._actions.commands, None, self._export_action, None, self._advanced_action())
        self.window.fill_menu(export, archive, None, fetch, settings, spelling, keys, diagnostics)

    def _advanced_action(self) -> QAction:
        """Make the entry that unfolds author and activity; their button is for a composer without a window."""
        button = self._composer.form.advanced.button
        button.hide()
        action = QAction(self.tr("Author and activity ID"), self)
        action.setObjectName("advancedAction")
        action.setCheckable(True)
        action.setChecked(button.isChecked())
        action.toggled.connect(button.setChecked)
        button.toggled.connect(action.setChecked)
        return action

    @cached_property
    def _quick(self) -> QuickText:
        from heydesk.ui.quick_text import QuickText  # for a key of the desktop alone

        return QuickText(self.window, self._composer, self.open_empty, self.open_conversation)

    @cached_property
    def _exports(self) -> ExportDialogs:
        from heydesk.ui.outbox_file import ExportDialogs  # dialogs, not part of the first window

        return ExportDialogs(self._core, self._tasks.start, self._left.show_notice, self.window)

    def _on_archive_triggered(self) -> None:
        self._exports.open_archive()

    def _on_export_triggered(self) -> None:
        self._exports.ask_outbox()

    def _on_export_conversation_triggered(self) -> None:
        conversation = self._read_conversation()
        if conversation is not None:
            self._exports.ask_conversation(conversation.account_id, conversation.address, conversation.name)

    def _on_quick_replies_triggered(self) -> None:
        self._composer.replies.edit()

    def _on_save_template_triggered(self) -> None:
        self._composer.replies.ask_template(self._tasks.start)

    def _on_quick_reply_pressed(self, number: int) -> None:
        self._composer.replies.insert(number)

    @cached_property
    def _spelling(self) -> SpellingController:
        from heydesk.ui.composer.spelling import SpellingController  # loads the spelling library

        own, form, start = self._opened.places.config / "words.txt", self._composer.form, self._tasks.start
        return SpellingController(lambda: self._core.policy.own, self._apply_settings, self.window, form, own, start)

    def _show_account(self, account: Account | None) -> None:
        self._account = account
        self._core.waiting.watch(None if account is None else account.id)
        self._left.set_account(None if account is None else account.id)
        self._account_button.show_account(account)
        self.window.set_account_name("" if account is None or self._core.sandbox else account.name)

    def _undo(self, batch_id: BatchId) -> None:
        if "_spreadsheets" in self.__dict__ and self._spreadsheets.undo(batch_id):
            return
        entries = self._core.outbox_view.batch(batch_id)
        self._bring_back(entries, lambda standing: self._core.outbox.undo(batch_id, standing))
        self.window.show_composer()
        announce(self._composer, self.tr("Nothing was sent. What you wrote is back in the text box."))

    def _to_composer(self, entry_id: EntryId) -> None:
        entry = self._core.outbox_view.story(entry_id).entry
        self._bring_back((entry,), lambda standing: self._core.outbox.to_composer(entry_id, standing))

    def _bring_back(self, entries: Sequence[Entry], withdraw: Callable[[tuple[Draft, ...]], Draft]) -> None:
        """Bring messages back into the composer of the account that they belong to, and switch to that account.

        ``withdraw`` takes what stands in the composer, to be kept as drafts, and returns the draft to show. Drafts of
        another account are left alone. Raises what ``withdraw`` raises, with nothing changed.
        """
        account_id = entries[0].account_id if entries else None
        if account_id is None or (self._account is not None and self._account.id == account_id):
            self._composer.restore_draft(withdraw(self._composer.unsent_drafts()))
        else:
            returned = withdraw(())
            self.accounts.switch(account_id)
            self._composer.restore_draft(returned)
        self._middle.leave_page()
        self._drawer.show_draft()

    @cached_property
    def _broadcast_page(self) -> BroadcastPage:
        from heydesk.ui.broadcast.page import BroadcastPage  # not part of the first window

        page = BroadcastPage(self._core, self._tasks.start, self._core.clock)
        page.closed.connect(self._on_broadcast_closed)
        page.fix_requested.connect(self._on_broadcast_number_fixed)
        self._composer.form.edited.connect(self._on_form_edited_in_review)
        page.sent.connect(self._on_broadcast_sent)
        page.warnings.followed.connect(self._on_broadcast_warning_followed)
        page.warnings.fix_requested.connect(self._on_broadcast_fix_requested)
        return page

    @cached_property
    def _spreadsheets(self) -> SpreadsheetController:
        from heydesk.ui.spreadsheet.controller import SpreadsheetController  # not part of the first window

        made = SpreadsheetController(self._core, self._composer, self._middle, self._tasks.start)
        made.sent.connect(self._composer.sent)
        made.previewed.connect(self._drawer.show_row)
        made.opened.connect(self._on_spreadsheet_opened)
        made.conversation_requested.connect(self.open_conversation)
        self._drawer.preview.row_stepped.connect(made.step)
        self._drawer.preview.reply_requested.connect(made.reply)
        return made

    def _on_spreadsheet_opened(self) -> None:
        """Show the preview of its rows, where there is room beside them."""
        if not self.window.is_narrow:
            self.window.show_drawer()

    def _on_spreadsheet_requested(self) -> None:
        self._spreadsheets.choose_file()

    def _on_spreadsheet_dropped(self, path: str) -> None:
        self._spreadsheets.open_file(path)

    def _on_conversation_opened(self, address: ConversationAddress, entry_id: EntryId | None) -> None:
        """Show a conversation, in the account that one of its messages belongs to."""
        if entry_id is None or self._turn_to_account_of(self._core.outbox_view.story(entry_id).entry):
            self.open_conversation(address, entry_id=entry_id)

    def _turn_to_account_of(self, entry: Entry) -> bool:
        """Work for the account that a message belongs to; False where what is written can't be saved before."""
        if self._account is not None and self._account.id == entry.account_id:
            return True
        self._on_switch_requested(entry.account_id)
        return self._account is not None and self._account.id == entry.account_id

    def _members_here(self) -> frozenset[MemberId]:
        """Return as whom the person texts: theirs are the conversations that are assigned to that member."""
        sender_id = self._composer.form.origin.sender_id
        return frozenset() if sender_id is None else frozenset({sender_id})

    def _on_message_opened(self, address: ConversationAddress, message_id: MessageId, at: datetime) -> None:
        """Show a conversation at a message of history that a search has found."""
        self.open_conversation(address)
        self._middle.show_message(message_id, at)

    def _on_template_opened(self, template_id: TemplateId) -> None:
        """Insert a template that a search has found, to be edited."""
        self.window.show_composer()
        self._composer.insert_template(template_id)

    def _on_suggestion_opened(self, found: Suggestion) -> None:
        """Write to whom a search has found, from the inbox that is chosen."""
        self.window.show_composer()
        self._composer.open_draft(
            Draft(
                inbox_id=self._composer.form.origin.inbox_id,
                recipients=(found.phone,) if found.phone else (),
                chats=() if found.chat_id is None else (found.chat_id,),
                lists=() if found.list_id is None else (found.list_id,),
            )
        )

    def _on_draft_opened(self, draft_id: DraftId) -> None:
        self.window.show_composer()
        try:
            self._composer.restore_draft(self._core.drafts.open_kept(draft_id, self._composer.unsent_drafts()))
        except HeyDeskError as error:
            self._left.show_notice(translate(error.sentence))

    def _on_undo_requested(self, batch_id: BatchId) -> None:
        try:
            self._undo(batch_id)
        except HeyDeskError as error:
            self._left.show_notice(translate(error.sentence))
            self._left.refresh()

    def _on_text_again_requested(self, entry_id: EntryId) -> None:
        """Write the same text to the same people again; what stands in the composer is kept as a draft."""
        entry = self._core.outbox_view.story(entry_id).entry
        if self._turn_to_account_of(entry):
            self.window.show_composer()
            self._composer.open_draft(replace(entry.message.as_draft(), send_at=None))

    def _on_edit_requested(self, entry_id: EntryId) -> None:
        try:
            self._to_composer(entry_id)
        except HeyDeskError as error:
            self._left.show_notice(translate(error.sentence))

    def _on_words_again_requested(self, text: str, media_url: str) -> None:
        """Write the words of a message that did not go from here once more, to whom the thread is with."""
        _, draft = self._composer.written()
        again = Draft(inbox_id=draft.inbox_id, recipients=draft.recipients, chats=draft.chats, group=draft.group)
        self._composer.open_draft(replace(again, text=text, media_url=media_url))

    def _on_details_requested(self, entry_id: EntryId) -> None:
        self.window.show_drawer()
        self._drawer.show_entry(entry_id)

    def _on_batch_opened(self, batch_id: BatchId) -> None:
        """Show what became of a broadcast, or of a text to several; nobody is chosen meanwhile."""
        self.open_empty()
        self._middle.show_batch(batch_id)

    def _on_broadcast_ready(self, checked: CheckedDraft) -> None:
        """Show the review of this broadcast; does nothing if it can't be sent any more."""
        if self._broadcast_page.show_broadcast(checked):
            self.window.unfold()
            self.window.show_composer()
            self._middle.open_page(self._broadcast_page, alone=True)
            self._broadcast_page.focus_first()

    def _leave_review(self) -> None:
        self.window.show_composer()
        self._middle.leave_page()

    def _on_broadcast_closed(self) -> None:
        self._leave_review()
        self._composer.form.editor.box.setFocus()

    def _on_form_edited_in_review(self) -> None:
        """Leave the review: what it shows is not what stands in the form any more."""
        if self._composer.middle_page is self._broadcast_page:
            self._leave_review()

    def _on_broadcast_number_fixed(self, piece: str) -> None:
        self._leave_review()
        self._composer.form.recipients.select_piece(piece)

    def _on_broadcast_warning_followed(self, field: Field) -> None:
        self._leave_review()
        self._composer.form.focus_field(field)

    def _on_broadcast_fix_requested(self, fix: Fix) -> None:
        """Change the draft in the composer; the next Send checks it again."""
        self._leave_review()
        self._composer.apply_fix(fix)

    def _on_broadcast_sent(self, checked: CheckedDraft, batch_id: BatchId) -> None:
        self._leave_review()
        self._composer.finish_broadcast(checked, batch_id)

    def _on_switch_requested(self, account_id: AccountId) -> None:
        if self._composer.save():
            self.accounts.switch(account_id)
        else:
            self.window.show_composer()  # it says there why not

    def _on_account_changed(self, account: Account | None) -> None:
        self._composer.set_account(None if account is None else account.id)
        self._show_account(account)
        if account is not None:
            self._composer.form.recipients.setFocus()
            self._sync.set_account(account.id)
            for form in self.take_waiting_forms():
                self.fill(form)

    def _on_fetch_triggered(self) -> None:
        self._middle.reload_conversation()
        self._sync.refresh()
        if self._account is not None:
            self._core.waiting.retry(self._account.id)

    def _on_settings_triggered(self) -> None:
        from heydesk.system import autostart
        from heydesk.ui.settings_dialog import SettingsDialog  # a dialog, not part of the first window

        policy, login = self._core.policy, None if self._core.sandbox else autostart
        apply = self._apply_settings_but_keys
        dialog = SettingsDialog(policy.own, apply, self.window, admin=policy.admin, login=login)
        dialog.keys_requested.connect(self._on_keys_triggered)
        dialog.open()

    def _on_keys_triggered(self) -> None:
        from heydesk.ui.keys_sheet import KeysSheet  # a dialog, not part of the first window

        KeysSheet(self._apply_keys, self.window).open()

    def _apply_keys(self, own: Mapping[str, str]) -> None:
        """Save these keys, and use them in every window. Raises HeyDeskError if they can't be saved."""
        self._apply_settings(self._core.policy.own._replace(keys=tuple(sorted(own.items()))))

    def _apply_settings_but_keys(self, settings: Settings) -> None:
        """Apply what a dialog gives that does not know of the keys that were set meanwhile."""
        self._apply_settings(settings._replace(keys=self._core.policy.own.keys))

    def _on_spelling_triggered(self) -> None:
        self._spelling.choose()

    def _apply_settings(self, settings: Settings) -> None:
        """Save the settings, then use them. Raises HeyDeskError if they can't be saved."""
        save(self._opened.places.settings, settings)
        self._core.policy.apply(settings)
        self._core.troubles.clear(TroubleKind.SETTINGS)
        use_own_keys(dict(settings.keys))
        self._composer.refresh()
        self.theme_chosen.emit(settings.theme)
        self.settings_applied.emit()

    def _on_window_closed(self) -> None:
        self._is_closed = True
        self._unsubscribe()
        for timer in (self._refresh_timer, self._guard_timer, self._release_timer, self._wait_timer):
            timer.stop()
        self._is_saved = self._composer.save()
        self._middle.end()
        self._sync.set_account(None)  # another window may keep the program running
        self._core.waiting.end()
        self.closed.emit()

    def _on_core_changed(self, change: Change) -> None:
        if change.people or change.directory:
            self._refresh_timer.start()  # names on chips, and checks
        if change.directory:
            self._composer.reload_inboxes()
        if change.waiting:
            self._show_next()
        if change.kept_drafts:
            self._composer.reload_kept()
        if change.accounts and self._account is not None:
            self._leave_removed_account(self._account.id)

    def _leave_removed_account(self, account_id: AccountId) -> None:
        """Switch to another account if the command line has removed this one."""
        try:
            accounts = self._core.accounts.all()
        except HeyDeskError:
            return  # read again with the next change
        if all(account.id != account_id for account in accounts):
            self._on_account_changed(self._core.accounts.current())
            if self._account is None:
                self.accounts.add()


def show_sandbox_error(why: str, window: QWidget) -> None:
    """Open a dialog: nothing is sent from this window, and why."""
    tr = QCoreApplication.translate
    words = (tr("NoSandbox", "Nothing can be sent from this window. Close it and try again."), why)
    close = Answer("close", tr("NoSandbox", "Close"), "close")
    Question(tr("NoSandbox", "The sandbox can't start"), words, (close,), window).open()


def show_accounts_error(why: str, window: QWidget) -> None:
    """Open a dialog: the window of the accounts can't open, and why."""
    tr = QCoreApplication.translate
    close = Answer("close", tr("NoAccounts", "Close"), "close")
    Question(tr("NoAccounts", "HeyDesk couldn't open your accounts"), (why,), (close,), window).open()


def draft_from_form(form: Mapping[str, object]) -> Draft:
    """Read what a link, a second start of the program or the command line fills the composer with.

    Values of another type than expected are left out. Phone numbers stay as they were written. Raises BadLink.
    """
    link = form.get("link")
    if isinstance(link, str):
        read = read_link(link)
        return Draft(inbox_id=None, pending=", ".join(read.recipients), text=read.text)
    to = form.get("to")
    return Draft(
        inbox_id=None,
        pending=", ".join(str(number) for number in to) if isinstance(to, list) else "",
        text=str(form.get("text") or ""),
        media_url=str(form.get("media_url") or ""),
        side=Side.NOTE if form.get("private") is True else Side.TEXT,
    )


class WindowManager(QObject):
    """Opens windows, runs their controllers as tasks, and ends when the last window has been closed."""

    def __init__(self, app: QApplication, opened: Opened, profile: str | None, watch: FaultWatch) -> None:
        """``watch`` hears of faults, and is told of those that tasks end with."""
        super().__init__(app)
        self._profile = profile
        self._watch = watch
        watch.tell(self._on_fault)
        self._tasks: dict[WindowController, TaskRunner] = {}
        self._open: list[WindowController] = []
        self._closed: list[WindowController] = []
        self._runs: dict[WindowController, asyncio.Task[None]] = {}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._all_closed: asyncio.Event | None = None
        self._theme = Theme(app, opened.core.policy.settings.theme)
        use_own_keys(dict(opened.core.policy.settings.keys))
        self._tray: Tray | None = None
        self._make_window(opened)

    def open(self, form: Mapping[str, object]) -> None:
        """Show the first window, with the composer filled from ``form``."""
        first = self._open[0]
        self._fill(first, form)
        if form.get("background") is not True:
            first.window.show()
            return
        self._follow_settings()
        if self._tray is None:
            first.window.showMinimized()

    def begin(self, loop: asyncio.AbstractEventLoop) -> None:
        """Run every window's controller in this loop."""
        self._loop = loop
        loop.set_exception_handler(self._watch.on_loop_fault)
        self._theme.follow_desktop()
        self._all_closed = asyncio.Event()
        if not self._open:
            self._all_closed.set()
        for controller in self._open:
            self._run(controller)
        self._follow_settings()

    def _follow_settings(self) -> None:
        """Show the tray icon, or take it away, as the settings of the first window want it."""
        wanted = bool(self._open) and self._open[0].settings.tray
        if wanted and self._tray is None:
            from heydesk.ui.tray import Tray, is_tray_there  # for those who want it

            if is_tray_there():
                self._tray = Tray(self)
                self._tray.open_requested.connect(lambda: self.show_form({}))
                self._tray.new_requested.connect(self._on_new_requested)
                self._tray.quick_requested.connect(lambda: self.show_form({"quick": True}))
                self._tray.quit_requested.connect(self.ask_to_quit)
                self._show_count()
        elif not wanted and self._tray is not None:
            self._tray.close()
            self._tray = None
            for controller in self._open:  # nothing would lead to a hidden one any more
                controller.window.show()

    def _show_count(self) -> None:
        if self._tray is not None and self._open:
            self._tray.show_count(self._open[0].needing)

    def _hides(self, controller: WindowController) -> bool:
        """Whether this window goes on in the tray when it is closed."""
        is_first = bool(self._open) and self._open[0] is controller
        return is_first and self._tray is not None and controller.settings.keep_running

    def _on_new_requested(self) -> None:
        self.show_form({})
        if self._open:
            self._open[0].open_empty()

    def ask_to_quit(self) -> None:
        """Close every window for good, each once its close guard agrees; a hidden one is shown to be asked about."""
        for controller in tuple(self._open):
            controller.window.quit()
            if controller in self._open:
                controller.window.show()

    async def closed(self) -> None:
        """Wait until the last window has been closed."""
        if self._all_closed is not None:
            await self._all_closed.wait()

    async def end(self) -> None:
        """Wait for sends in flight, then close every core and store."""
        for run in self._runs.values():
            run.cancel()
        await asyncio.gather(*self._runs.values(), return_exceptions=True)
        for tasks in self._tasks.values():
            await tasks.end()
        for controller in self._closed:
            await controller.end()

    def save(self) -> None:
        """Save what is typed in every window: the session may end."""
        for controller in self._open:
            controller.save()

    def quit(self) -> None:
        """Close every window without a question, for a signal of the system. Nothing is lost: the outbox is saved."""
        for controller in tuple(self._open):
            controller.window.set_close_guard(lambda: True)
            controller.window.quit()

    def show_form(self, form: Mapping[str, object]) -> None:
        """Bring the first window to the front and fill its composer from what a second start was given."""
        if not self._open or form.get("background") is True:
            return
        first = self._open[0]
        token = form.get("activation_token")
        self._fill(first, form)
        bring_to_front(first.window, token if isinstance(token, str) else "")

    def _fill(self, controller: WindowController, form: Mapping[str, object]) -> None:
        """Fold or unfold the window as the start wants it, and fill its composer."""
        if form.get("quick") is True:
            controller.open_quick()
        else:
            controller.show_whole()
        if form:
            controller.fill(form)

    def _make_window(self, opened: Opened) -> WindowController:
        """Make a window with tasks of its own, so that it can be deleted when they have ended."""
        tasks = TaskRunner(self._on_task_failed)
        controller = WindowController(opened, tasks)
        self._tasks[controller] = tasks
        self._open.append(controller)
        controller.closed.connect(lambda: self._on_closed(controller))
        controller.sandbox_requested.connect(lambda: self._on_sandbox_requested(controller))
        controller.connect_requested.connect(lambda: self._on_connect_requested(controller))
        controller.theme_chosen.connect(self._theme.choose)
        controller.settings_applied.connect(self._follow_settings)
        controller.counted.connect(self._show_count)
        controller.window.set_hiding(lambda: self._hides(controller))
        if self._loop is not None:
            self._run(controller)
        return controller

    def _run(self, controller: WindowController) -> None:
        if self._loop is not None:
            self._tasks[controller].begin(self._loop)
            run = self._loop.create_task(controller.run())
            run.add_done_callback(self._on_run_ended)
            self._runs[controller] = run

    def _on_sandbox_requested(self, requester: WindowController) -> None:
        """Open the sandbox in a window of its own. A window that only showed the sign-in page is closed for it."""
        for controller in self._open:
            if controller.is_sandbox:
                controller.window.activateWindow()
                return
        try:
            sandbox = self._open_beside(requester, sandbox=True)
        except HeyDeskError as error:
            show_sandbox_error(translate(error.sentence), requester.window)
            return
        for form in requester.take_waiting_forms():
            sandbox.fill(form)
        if requester.is_empty:
            requester.window.close()

    def _on_connect_requested(self, requester: WindowController) -> None:
        """Open the accounts' window, which asks for an account where it has none; the sandbox stays open beside it.

        A HeyDesk that has it open already is brought to the front instead.
        """
        for controller in self._open:
            if not controller.is_sandbox:
                controller.window.activateWindow()
                return
        places = profile_paths(self._profile, sandbox=False)
        if send_to_running_instance(socket_name(places.data), {}):
            return
        try:
            places.make()
            self._open_beside(requester, sandbox=False)
        except HeyDeskError as error:
            show_accounts_error(translate(error.sentence), requester.window)

    def _open_beside(self, requester: WindowController, *, sandbox: bool) -> WindowController:
        """Open the sandbox's window, or the accounts', where the requester's is. Raises HeyDeskError."""
        made = self._make_window(open_core(profile_paths(self._profile, sandbox=sandbox), sandbox=sandbox))
        made.window.setGeometry(requester.window.geometry())
        made.window.show()
        return made

    def _on_closed(self, controller: WindowController) -> None:
        if controller in self._open:
            self._open.remove(controller)
            self._closed.append(controller)
            controller.delete_window()
        self._follow_settings()
        if not self._open and self._all_closed is not None:
            self._all_closed.set()

    def _on_run_ended(self, run: asyncio.Task[None]) -> None:
        if run.cancelled() or (error := run.exception()) is None:
            return
        self._on_task_failed(error)
        for controller, own in self._runs.items():
            if own is run:
                controller.show_stopped()

    def _on_task_failed(self, error: BaseException) -> None:
        self._watch.note("not caught in a task", error)

    def _on_fault(self) -> None:
        """Say in every window that there was a fault; called from whatever thread it was in."""
        if self._loop is not None:
            with suppress(RuntimeError):  # it has closed
                self._loop.call_soon_threadsafe(self._show_fault)

    def _show_fault(self) -> None:
        for controller in self._open:
            controller.show_fault(_FAULT_NOW)
