"""What is known of the team is fetched behind the window, and the person sees it come and can stop it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from heydesk.core.bootstrap import Opened
from heydesk.domain.changes import Change
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import Account
from heydesk.sandbox.embedded import EmbeddedSandbox
from heydesk.system.paths import ProfilePaths
from heydesk.ui.accounts.sign_in import SignInPage
from heydesk.ui.composer.composer import Composer
from heydesk.ui.conversation.list import ConversationView
from heydesk.ui.main_window import MainWindow
from heydesk.ui.outbox.pane import OutboxPane
from heydesk.ui.sync_status import SyncController, SyncStatusLine
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.widgets.dialogs import Question
from heydesk.ui.window_controller import WindowController, WindowManager
from tests.core.conftest import Benches
from tests.core.core_driver import FRONT_DESK, PACE, Bench
from tests.core.sandbox_control import Levers
from tests.ui.closed_widgets import delete_closed
from tests.ui.core_fixture import FRONT, KIM, PAT, Office
from tests.ui.settling import settle
from tests.ui.window_fixture import Opener, child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


CONTACTS = "/v1/contacts"


class Watcher:
    """A window with nothing but the line in it."""

    def __init__(self, bench: Bench, starter: TaskRunner) -> None:
        self.bench = bench
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        self.work = SyncController(bench.core, starter.start, column.addWidget, self.window)

    @property
    def line(self) -> SyncStatusLine:
        """The line."""
        found = self.window.findChild(SyncStatusLine)
        assert isinstance(found, SyncStatusLine)
        return found

    @property
    def words(self) -> str:
        """What it says."""
        label = self.line.findChild(QLabel)
        assert isinstance(label, QLabel)
        return label.text()

    @property
    def cancel(self) -> QPushButton:
        """Its button."""
        found = self.line.findChild(QPushButton, "cancelFetch")
        assert isinstance(found, QPushButton)
        return found

    async def until(self, come: Callable[[], object]) -> None:
        """Wait until this is so, and let Qt do its part meanwhile."""
        async with asyncio.timeout(20):
            while not come():
                QApplication.processEvents()
                await asyncio.sleep(0.005)

    async def ended(self) -> None:
        """Wait until nothing is fetched any more."""
        await self.until(lambda: self.bench.core.directory.progress(self.bench.account.id) is None)

    @property
    def is_fetching(self) -> bool:
        """Whether something is fetched now."""
        return self.bench.core.directory.progress(self.bench.account.id) is not None


@pytest.fixture
async def watcher(benches: Benches, levers: Levers, qtbot: QtBot) -> AsyncIterator[Watcher]:
    """Somebody who watches a fetch that takes its time: every page comes late."""

    def failed(error: BaseException) -> None:
        raise error

    bench = benches(pace=PACE)
    await bench.connect()
    levers.turn(page_size=5, largest_page=5)
    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    made = Watcher(bench, starter)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.window.close()
    await starter.end()
    delete_closed()


def slow(levers: Levers) -> None:
    """Let the fourth request for contacts and those after it take half a second each."""
    levers.fault(*(f"late=0.5@{CONTACTS}" for _ in range(12)))


def be_patient(watcher: Watcher) -> None:
    """Show no fetch for a minute in place of a second."""
    assert watcher.work.show_timer.interval() == 1_000
    watcher.work.show_timer.setInterval(60_000)


async def test_a_long_fetch_shows(watcher: Watcher, levers: Levers) -> None:
    """After a second it says what comes, and how much of it has come; at the end it is gone."""
    slow(levers)
    watcher.work.set_account(watcher.bench.account.id)
    assert watcher.line.isHidden()
    await watcher.until(lambda: not watcher.line.isHidden())
    assert watcher.words.startswith("Fetching contacts for the first time")
    assert watcher.line.accessibleName() == watcher.words
    ten = QLocale().toString(10)
    await watcher.until(lambda: watcher.words == f"Fetching contacts for the first time: {ten}")
    await watcher.ended()
    await watcher.until(watcher.line.isHidden)
    assert watcher.bench.core.people.suggest(watcher.bench.account.id, FRONT_DESK, "kim").items


async def test_a_short_fetch_does_not(watcher: Watcher, levers: Levers) -> None:
    """A line that flashes by would only disturb. On a slow machine a short fetch may take more than the second."""
    be_patient(watcher)
    watcher.work.set_account(watcher.bench.account.id)
    await watcher.until(lambda: watcher.is_fetching)
    await watcher.until(lambda: not (watcher.is_fetching and watcher.line.isHidden()))
    assert watcher.line.isHidden()
    assert levers.requests("/v1/inboxes")


async def test_fetch_can_be_cancelled_and_does_not_restart(watcher: Watcher, levers: Levers) -> None:
    """What has come stays, the line goes, and it does not begin again by itself."""
    slow(levers)
    watcher.work.set_account(watcher.bench.account.id)
    await watcher.until(lambda: not watcher.line.isHidden())
    assert watcher.work.interval_timer.isActive()
    watcher.cancel.click()
    await watcher.ended()
    await watcher.until(watcher.line.isHidden)
    assert not watcher.work.interval_timer.isActive()
    assert watcher.bench.core.directory.templates(watcher.bench.account.id)


async def test_fetch_repeats_every_ten_minutes(watcher: Watcher, levers: Levers) -> None:
    """Every ten minutes."""
    watcher.work.set_account(watcher.bench.account.id)
    assert watcher.work.interval_timer.interval() == 600_000
    await watcher.until(lambda: watcher.is_fetching)
    await watcher.ended()
    asked = len(levers.requests(CONTACTS))
    watcher.work.interval_timer.setInterval(10)
    await watcher.until(lambda: len(levers.requests(CONTACTS)) > asked)
    watcher.work.interval_timer.stop()
    await watcher.ended()


async def test_after_a_send_the_conversations_are_looked_at(watcher: Watcher, levers: Levers) -> None:
    """Once for all that went meanwhile; nothing else is asked for."""
    watcher.work.set_account(watcher.bench.account.id)
    await watcher.until(lambda: watcher.is_fetching)
    await watcher.ended()
    asked, chats = len(levers.requests(CONTACTS)), len(levers.requests("/v1/conversations"))
    watcher.bench.send(text="One")
    assert (watcher.work.after_send_timer.isActive(), watcher.work.after_send_timer.interval()) == (True, 20_000)
    watcher.work.after_send_timer.stop()
    watcher.work.after_send_timer.setInterval(10)
    watcher.bench.send(text="Another")
    await watcher.until(lambda: len(levers.requests("/v1/conversations")) > chats)
    await watcher.ended()
    assert len(levers.requests(CONTACTS)) == asked


async def test_manual_fetch_shows_its_result(watcher: Watcher, levers: Levers) -> None:
    """Unlike a fetch that nobody asked for, which ends in silence."""
    watcher.work.set_account(watcher.bench.account.id)
    await watcher.until(lambda: watcher.is_fetching)
    await watcher.ended()
    assert watcher.line.isHidden()
    watcher.work.refresh()
    await watcher.until(lambda: not watcher.line.isHidden() and not watcher.is_fetching)
    assert watcher.words == "People, lists and texts are as the service has them."
    assert watcher.cancel.isHidden()
    levers.fault("403@/v1/inboxes")
    watcher.work.refresh()
    await watcher.until(lambda: "403" in watcher.words)


async def test_cancelled_manual_fetch_shows_no_result(watcher: Watcher, levers: Levers) -> None:
    """What was stopped is not called fresh."""
    slow(levers)
    watcher.work.set_account(watcher.bench.account.id)
    watcher.work.refresh()
    await watcher.until(lambda: not watcher.line.isHidden())
    watcher.cancel.click()
    await watcher.ended()
    await watcher.until(watcher.line.isHidden)


async def test_manual_fetch_reports_refused_lists(watcher: Watcher, levers: Levers) -> None:
    """All but the lists may have come, and that is said, not that all is well."""
    levers.turn(lists="denied")
    watcher.work.set_account(watcher.bench.account.id)
    watcher.work.refresh()
    await watcher.until(lambda: "does not let this program read the team’s lists" in watcher.words)


async def test_a_fetch_for_another_account(watcher: Watcher, levers: Levers) -> None:
    """When another account is written for, or none, what was fetched for the one before is stopped."""
    be_patient(watcher)
    slow(levers)
    watcher.work.set_account(watcher.bench.account.id)
    await watcher.until(lambda: levers.requests(CONTACTS))
    watcher.work.set_account(None)
    await watcher.ended()
    assert watcher.line.isHidden()
    assert not watcher.work.interval_timer.isActive()
    watcher.work.refresh()
    await watcher.until(lambda: not watcher.is_fetching)
    assert watcher.line.isHidden()


def test_the_window_offers_it(office: Office, opening: Opener) -> None:
    """In the menu and by F5; its line stands in the outbox pane."""
    account = office.account()
    workplace = opening()
    action = next(each for each in workplace.window.actions() if each.objectName() == "fetchAction")
    assert isinstance(action, QAction)
    assert action.shortcut().toString() == "F5"
    assert child(workplace, SyncStatusLine).isHidden()
    action.trigger()
    assert child(workplace, SyncStatusLine).isHidden()
    assert office.core.directory.progress(account.id) is None


async def test_the_window_begins_by_itself(benches: Benches, levers: Levers, qtbot: QtBot) -> None:
    """As soon as it is on screen, it asks for what is new; once it is closed, it asks no more."""
    from heydesk.core.bootstrap import Opened
    from heydesk.system.paths import ProfilePaths
    from heydesk.ui.window_controller import WindowController

    bench = benches()
    await bench.connect()
    folder = bench.store.database.path.parent
    starter = TaskRunner(print)
    workplace = WindowController(
        Opened(bench.core, ProfilePaths(data=folder, config=folder, state=folder), bench.store), starter
    )
    qtbot.addWidget(workplace.window)
    workplace.window.show()
    starter.begin(asyncio.get_running_loop())
    live = asyncio.create_task(workplace.run())
    await bench.until(lambda: bench.store.directory_of(bench.account.id).gaps.fetched_at("contact"), "all has come")
    live.cancel()
    await asyncio.gather(live, return_exceptions=True)
    assert levers.requests("/v1/inboxes")
    work = workplace.window.findChild(SyncController)
    assert isinstance(work, SyncController)
    assert work.interval_timer.isActive()
    workplace.window.set_close_guard(lambda: True)
    workplace.window.close()
    assert not work.interval_timer.isActive()
    await starter.end()
    delete_closed()


def draft_to(phone: str, text: str, *, side: Side = Side.TEXT) -> Draft:
    """A draft from the front desk."""
    return Draft(FRONT.id, FRONT.members[0].id, (phone,), text=text, side=side)


def composer_of(workplace: WindowController) -> Composer:
    """Its composer."""
    return child(workplace, Composer, "composer")


def test_all_panes_share_one_read_of_the_outbox(office: Office, opening: Opener, qtbot: QtBot) -> None:
    """The outbox with a failure that nobody has seen, and the conversation with what was sent to them."""
    account = office.account()
    office.core.drafts.save(account.id, draft_to(KIM, "typed for Kim"))
    (refused,) = office.send(account, "refused words", hold=0)
    workplace = opening()
    window = workplace.window
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.findChild(ConversationView) is not None)
    conversation = child(workplace, ConversationView)
    qtbot.waitUntil(lambda: [bubble.text for bubble in conversation.bubbles] == ["refused words"])
    office.refuse(refused)
    qtbot.waitUntil(child(workplace, QPushButton, "openFailure").isVisible)
    settle(window)
    statements: list[str] = []
    office.store.database.connection.set_trace_callback(statements.append)
    office.core.changes.announce(Change(entries=frozenset({refused.id})))
    settle(window)
    office.store.database.connection.set_trace_callback(None)
    assert len([each for each in statements if "FROM entry" in each]) == 1


@pytest.fixture
def accounts(office: Office) -> tuple[Account, Account]:
    """Two accounts of one team, whose inboxes have the same ids; the first is written for."""
    first, second = office.account("Marina Dental"), office.account("Marina Billing")
    office.core.accounts.choose(first.id)
    return first, second


@pytest.mark.parametrize("from_story", [False, True])
def test_undone_text_returns_to_the_account_it_was_sent_for(
    office: Office, accounts: tuple[Account, Account], opening: Opener, from_story: bool
) -> None:
    """Never into another account's composer, from which it would go out in another name; nothing typed moves."""
    first, second = accounts
    office.core.drafts.save(first.id, draft_to(PAT, "typed for Pat"))
    (held,) = office.send(second, "held for Kim")
    workplace = opening()
    undo(workplace, held, from_story=from_story)
    assert office.store.outbox.get(held.id).state is State.UNDONE
    assert composer_of(workplace).unsent_drafts() == (draft_to(KIM, "held for Kim"),)
    assert "Marina Billing" in workplace.window.windowTitle()
    assert office.core.drafts.current(first.id, side=Side.TEXT) == draft_to(PAT, "typed for Pat")
    assert office.core.drafts.kept(second.id) == ()
    assert office.core.drafts.kept(first.id) == ()


def test_returned_text_displaces_only_drafts_of_its_account(
    office: Office, accounts: tuple[Account, Account], opening: Opener
) -> None:
    """What was saved there is kept there, and a note turns the composer to its side."""
    first, second = accounts
    office.core.drafts.save(first.id, draft_to(PAT, "typed for Pat"))
    office.core.drafts.save(second.id, draft_to(PAT, "a note on Pat", side=Side.NOTE))
    (sent,) = office.send(second, "a note on Kim", side=Side.NOTE, hold=0)
    office.refuse(sent)
    workplace = opening()
    child(workplace, OutboxPane).entry_opened.emit(sent.id)
    child(workplace, QPushButton, "toComposer").click()
    assert composer_of(workplace).unsent_drafts() == (draft_to(KIM, "a note on Kim", side=Side.NOTE),)
    assert [kept.draft for kept in office.core.drafts.kept(second.id)] == [
        draft_to(PAT, "a note on Pat", side=Side.NOTE)
    ]
    assert office.core.drafts.kept(first.id) == ()
    assert office.core.drafts.current(first.id, side=Side.TEXT) == draft_to(PAT, "typed for Pat")


def undo(workplace: WindowController, held: Entry, *, from_story: bool) -> None:
    """Take it back, with the strip's button or from its story."""
    if from_story:
        child(workplace, OutboxPane).entry_opened.emit(held.id)
    child(workplace, QPushButton, "storyUndo" if from_story else "undoSend").click()


def test_form_given_before_sign_in_is_filled_after_it(office: Office, opening: Opener) -> None:
    """Both doors stay open in front of it, and the words stand in the composer once somebody can write."""
    workplace = opening()
    workplace.fill({"to": ["6505550103"], "text": "given at the start"})
    page = child(workplace, SignInPage)
    assert page.isVisible()
    page.card.connected.emit(office.account().id)
    assert composer_of(workplace).unsent_drafts() == (draft_to(KIM, "given at the start"),)


async def test_a_sandbox_that_can_not_start_is_told_of(office: Office, tmp_path: Path, qtbot: QtBot) -> None:
    """The person learns why nothing goes, in a window that stays."""
    office.account()
    sandbox = EmbeddedSandbox(data=tmp_path / "nowhere.json")
    places = ProfilePaths(data=tmp_path, config=tmp_path, state=tmp_path)
    starter = TaskRunner(print)
    workplace = WindowController(Opened(office.core, places, office.store, sandbox), starter)
    qtbot.addWidget(workplace.window)
    workplace.window.show()
    await workplace.run()
    words = [label.text() for label in child(workplace, Question).findChildren(QLabel)]
    assert any("nowhere.json" in line for line in words)
    assert workplace.window.close()
    await starter.end()


def test_an_account_that_a_command_removes_is_not_written_for_any_more(
    office: Office, accounts: tuple[Account, Account], opening: Opener
) -> None:
    """The next account takes its place; without any, both doors are offered."""
    first, second = accounts
    workplace = opening()
    office.store.accounts.remove(first.id)
    assert "Marina Billing" in workplace.window.windowTitle()
    office.store.accounts.remove(second.id)
    assert child(workplace, SignInPage).isVisible()


async def test_a_closed_window_hears_of_no_change_while_another_is_open(
    office: Office, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sign-in page's window closes for the sandbox's and is deleted; its dispatcher alone goes on."""
    for kind in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    before = office.core.changes.subscribers
    places = ProfilePaths(data=tmp_path, config=tmp_path, state=tmp_path)
    manager = WindowManager(qapp, Opened(office.core, places, office.store), None)
    manager.open({})
    manager.begin(asyncio.get_running_loop())
    (window,) = open_windows()
    button = window.findChild(QPushButton, "trySandbox")
    assert isinstance(button, QPushButton)
    button.click()
    (sandbox,) = open_windows()
    assert sandbox is not window
    async with asyncio.timeout(20):
        while office.core.changes.subscribers != before + 1:
            delete_closed()
            await asyncio.sleep(0.005)
    manager.quit()
    await manager.closed()
    await manager.end()
    delete_closed()


def open_windows() -> list[MainWindow]:
    """Give the main windows that can be seen."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    return [each for each in found if each.isVisible()]
