"""What is known of the team is fetched behind the window, and the person sees it come and can stop it."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from heydesk.core.account_health import TroubleKind
from heydesk.core.bootstrap import Opened
from heydesk.core.recent import address_of
from heydesk.domain.changes import Change
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import Account
from heydesk.sandbox.embedded import EmbeddedSandbox
from heydesk.system.crash import FaultWatch
from heydesk.system.paths import ProfilePaths
from heydesk.ui.accounts.sign_in import SignInPage
from heydesk.ui.composer.check_list import CheckList
from heydesk.ui.composer.composer import Composer
from heydesk.ui.composer.message_editor import MessageEdit
from heydesk.ui.conversation.list import ConversationView
from heydesk.ui.conversation.page import ThreadPage
from heydesk.ui.diagnostics import ReportDialog
from heydesk.ui.left_pane.pane import LeftPane
from heydesk.ui.main_window import MainWindow
from heydesk.ui.sync_status import SyncController, SyncStatusLine
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.text import clock
from heydesk.ui.widgets.dialogs import Question
from heydesk.ui.window_controller import WindowController, WindowManager
from tests.clock import A_MOMENT
from tests.conftest import ExpectLog
from tests.core.conftest import CoreDrivers
from tests.core.core_driver import FRONT_DESK, PACE, CoreDriver
from tests.core.sandbox_control import SandboxControl
from tests.ui.backend import FRONT, KIM, PAT, Backend
from tests.ui.closed_widgets import delete_closed
from tests.ui.settling import settle
from tests.ui.window_fixture import Opener, child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


CONTACTS = "/v1/contacts"


class Watcher:
    """A window with nothing but the line in it."""

    def __init__(self, driver: CoreDriver, starter: TaskRunner) -> None:
        self.driver = driver
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        self.work = SyncController(driver.core, starter.start, column.addWidget, self.window)

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
        await self.until(lambda: self.driver.core.directory.progress(self.driver.account.id) is None)

    @property
    def is_fetching(self) -> bool:
        """Whether something is fetched now."""
        return self.driver.core.directory.progress(self.driver.account.id) is not None


@pytest.fixture
async def watcher(drivers: CoreDrivers, control: SandboxControl, qtbot: QtBot) -> AsyncIterator[Watcher]:
    """Somebody who watches a fetch that takes its time: every page comes late."""

    def failed(error: BaseException) -> None:
        raise error

    driver = drivers(pace=PACE)
    await driver.connect()
    control.turn(page_size=5, largest_page=5)
    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    made = Watcher(driver, starter)
    qtbot.addWidget(made.window)
    made.window.show()
    yield made
    made.window.close()
    await starter.end()
    delete_closed()


def slow(control: SandboxControl) -> None:
    """Let the fourth request for contacts and those after it take half a second each."""
    control.fault(*(f"late=0.5@{CONTACTS}" for _ in range(12)))


def be_patient(watcher: Watcher) -> None:
    """Show no fetch for a minute in place of a second."""
    assert watcher.work.show_timer.interval() == 1_000
    watcher.work.show_timer.setInterval(60_000)


async def test_a_long_fetch_shows(watcher: Watcher, control: SandboxControl) -> None:
    """After a second it says what comes, and how much of it has come; at the end it is gone."""
    slow(control)
    watcher.work.set_account(watcher.driver.account.id)
    assert watcher.line.isHidden()
    await watcher.until(lambda: not watcher.line.isHidden())  # on a slow machine something else may be loading then
    await watcher.until(lambda: watcher.words.startswith("Loading contacts from Heymarket"))
    assert watcher.line.accessibleName() == watcher.words
    ten = QLocale().toString(10)
    await watcher.until(lambda: watcher.words == f"Loading contacts from Heymarket: {ten}")
    await watcher.ended()
    await watcher.until(watcher.line.isHidden)
    assert watcher.driver.core.people.suggest(watcher.driver.account.id, FRONT_DESK, "kim").items


async def test_a_short_fetch_does_not(watcher: Watcher, control: SandboxControl) -> None:
    """A line that flashes by would only disturb. On a slow machine a short fetch may take more than the second."""
    be_patient(watcher)
    watcher.work.set_account(watcher.driver.account.id)
    await watcher.until(lambda: watcher.is_fetching)
    await watcher.until(lambda: not (watcher.is_fetching and watcher.line.isHidden()))
    assert watcher.line.isHidden()
    assert control.requests("/v1/inboxes")


async def test_fetch_can_be_cancelled_and_does_not_restart(watcher: Watcher, control: SandboxControl) -> None:
    """What has come stays, the line goes, and it does not begin again by itself."""
    slow(control)
    watcher.work.set_account(watcher.driver.account.id)
    await watcher.until(lambda: not watcher.line.isHidden())
    assert watcher.work.interval_timer.isActive()
    watcher.cancel.click()
    await watcher.ended()
    await watcher.until(watcher.line.isHidden)
    assert not watcher.work.interval_timer.isActive()
    assert watcher.driver.core.directory.templates(watcher.driver.account.id)


async def test_fetch_repeats_every_ten_minutes(watcher: Watcher, control: SandboxControl) -> None:
    """Every ten minutes."""
    watcher.work.set_account(watcher.driver.account.id)
    assert watcher.work.interval_timer.interval() == 600_000
    await watcher.until(lambda: watcher.is_fetching)
    await watcher.ended()
    asked = len(control.requests(CONTACTS))
    watcher.work.interval_timer.setInterval(10)
    await watcher.until(lambda: len(control.requests(CONTACTS)) > asked)
    watcher.work.interval_timer.stop()
    await watcher.ended()


async def test_after_a_send_the_conversations_are_looked_at(watcher: Watcher, control: SandboxControl) -> None:
    """Once for all that went meanwhile; nothing else is asked for."""
    watcher.work.set_account(watcher.driver.account.id)
    await watcher.until(lambda: watcher.is_fetching)
    await watcher.ended()
    asked, chats = len(control.requests(CONTACTS)), len(control.requests("/v1/conversations"))
    watcher.driver.send(text="One")
    assert (watcher.work.after_send_timer.isActive(), watcher.work.after_send_timer.interval()) == (True, 20_000)
    watcher.work.after_send_timer.stop()
    watcher.work.after_send_timer.setInterval(10)
    watcher.driver.send(text="Another")
    await watcher.until(lambda: len(control.requests("/v1/conversations")) > chats)
    await watcher.ended()
    assert len(control.requests(CONTACTS)) == asked


async def test_manual_fetch_shows_its_result(watcher: Watcher, control: SandboxControl) -> None:
    """Unlike a fetch that nobody asked for, which ends in silence."""
    watcher.work.set_account(watcher.driver.account.id)
    await watcher.until(lambda: watcher.is_fetching)
    await watcher.ended()
    assert watcher.line.isHidden()
    watcher.work.refresh()
    await watcher.until(lambda: not watcher.line.isHidden() and not watcher.is_fetching)
    assert watcher.words == "Everything is up to date."
    assert watcher.cancel.isHidden()
    control.fault("403@/v1/inboxes")
    watcher.work.refresh()
    await watcher.until(lambda: "403" in watcher.words)


async def test_cancelled_manual_fetch_shows_no_result(watcher: Watcher, control: SandboxControl) -> None:
    """What was stopped is not called fresh."""
    slow(control)
    watcher.work.set_account(watcher.driver.account.id)
    watcher.work.refresh()
    await watcher.until(lambda: not watcher.line.isHidden())
    watcher.cancel.click()
    await watcher.ended()
    await watcher.until(watcher.line.isHidden)


async def test_manual_fetch_reports_refused_lists(watcher: Watcher, control: SandboxControl) -> None:
    """All but the lists may have come, and that is said, not that all is well."""
    control.turn(lists="denied")
    watcher.work.set_account(watcher.driver.account.id)
    watcher.work.refresh()
    await watcher.until(lambda: "can't read your lists" in watcher.words)


async def test_a_fetch_for_another_account(watcher: Watcher, control: SandboxControl) -> None:
    """When another account is written for, or none, what was fetched for the one before is stopped."""
    be_patient(watcher)
    slow(control)
    watcher.work.set_account(watcher.driver.account.id)
    await watcher.until(lambda: control.requests(CONTACTS))
    watcher.work.set_account(None)
    await watcher.ended()
    assert watcher.line.isHidden()
    assert not watcher.work.interval_timer.isActive()
    watcher.work.refresh()
    await watcher.until(lambda: not watcher.is_fetching)
    assert watcher.line.isHidden()


def test_the_window_offers_it(backend: Backend, opening: Opener) -> None:
    """In the menu and by F5; its line stands in the outbox pane."""
    account = backend.account()
    workplace = opening()
    action = next(each for each in workplace.window.actions() if each.objectName() == "fetchAction")
    assert isinstance(action, QAction)
    assert action.shortcut().toString() == "F5"
    assert child(workplace, SyncStatusLine).isHidden()
    action.trigger()
    assert child(workplace, SyncStatusLine).isHidden()
    assert backend.core.directory.progress(account.id) is None


async def test_the_window_begins_by_itself(drivers: CoreDrivers, control: SandboxControl, qtbot: QtBot) -> None:
    """As soon as it is on screen, it asks for what is new; once it is closed, it asks no more."""
    from heydesk.core.bootstrap import Opened
    from heydesk.system.paths import ProfilePaths
    from heydesk.ui.window_controller import WindowController

    driver = drivers()
    await driver.connect()
    folder = driver.store.database.path.parent
    starter = TaskRunner(print)
    workplace = WindowController(
        Opened(driver.core, ProfilePaths(data=folder, config=folder, state=folder), driver.store), starter
    )
    qtbot.addWidget(workplace.window)
    workplace.window.show()
    starter.begin(asyncio.get_running_loop())
    live = asyncio.create_task(workplace.run())
    await driver.until(
        lambda: driver.store.directory_of(driver.account.id).gaps.fetched_at("contact"), "all has come"
    )
    live.cancel()
    await asyncio.gather(live, return_exceptions=True)
    assert control.requests("/v1/inboxes")
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


def test_all_panes_share_one_read_of_the_outbox(backend: Backend, opening: Opener, qtbot: QtBot) -> None:
    """The outbox with a failure that nobody has seen, and the conversation with what was sent to them."""
    account = backend.account()
    backend.core.drafts.save(account.id, draft_to(KIM, "typed for Kim"))
    (refused,) = backend.send(account, "refused words", hold=0)
    workplace = opening()
    window = workplace.window
    window.resize(1280, 800)
    qtbot.waitUntil(lambda: window.findChild(ConversationView) is not None)
    conversation = child(workplace, ConversationView)
    qtbot.waitUntil(lambda: [bubble.text for bubble in conversation.bubbles][-1:] == ["refused words"])
    backend.refuse(refused)
    qtbot.waitUntil(lambda: child(workplace, LeftPane).counts.attention == 1)
    settle(window)
    statements: list[str] = []
    backend.store.database.connection.set_trace_callback(statements.append)
    backend.core.changes.announce(Change(entries=frozenset({refused.id})))
    settle(window)
    backend.store.database.connection.set_trace_callback(None)
    rows = [each for each in statements if "SELECT * FROM entry" in each]
    assert len(rows) == 1  # beside it the waiting list asks for the states of what has changed, which reads no text


def test_every_time_is_shown_anew_in_another_zone(
    backend: Backend, opening: Opener, qtbot: QtBot, clock_of: Callable[[str], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing else has happened meanwhile."""
    clock_of("America/Los_Angeles")
    account = backend.account()
    backend.core.drafts.save(account.id, draft_to(KIM, "typed for Kim"))
    backend.accept(backend.send(account, "sent to Kim", hold=0)[0])
    workplace = opening()
    qtbot.waitUntil(lambda: workplace.window.findChild(ConversationView) is not None)
    conversation = child(workplace, ConversationView)
    before = clock(A_MOMENT)
    qtbot.waitUntil(lambda: before in "".join(bubble.spoken for bubble in conversation.bubbles))
    monkeypatch.setenv("TZ", "Asia/Tokyo")
    workplace.follow_local_zone()
    after = clock(A_MOMENT)
    assert after != before
    qtbot.waitUntil(lambda: after in "".join(bubble.spoken for bubble in conversation.bubbles))
    assert before not in "".join(bubble.spoken for bubble in conversation.bubbles)


@pytest.fixture
def accounts(backend: Backend) -> tuple[Account, Account]:
    """Two accounts of one team, whose inboxes have the same ids; the first is written for."""
    first, second = backend.account("Marina Dental"), backend.account("Marina Billing")
    backend.core.accounts.choose(first.id)
    return first, second


@pytest.mark.parametrize("from_bubble", [False, True])
def test_undone_text_returns_to_the_account_it_was_sent_for(
    backend: Backend, accounts: tuple[Account, Account], opening: Opener, from_bubble: bool
) -> None:
    """Never into another account's composer, from which it would go out in another name; nothing typed moves."""
    first, second = accounts
    backend.core.drafts.save(first.id, draft_to(PAT, "typed for Pat"))
    (held,) = backend.send(second, "held for Kim")
    workplace = opening()
    undo(workplace, held, from_bubble=from_bubble)
    assert backend.store.outbox.get(held.id).state is State.UNDONE
    assert composer_of(workplace).unsent_drafts() == (draft_to(KIM, "held for Kim"),)
    assert "Marina Billing" in workplace.window.windowTitle()
    assert backend.core.drafts.current(first.id, side=Side.TEXT) == draft_to(PAT, "typed for Pat")
    assert backend.core.drafts.saved(second.id) == ()
    assert backend.core.drafts.saved(first.id) == ()


def test_returned_text_displaces_only_drafts_of_its_account(
    backend: Backend, accounts: tuple[Account, Account], opening: Opener
) -> None:
    """What was saved there is kept there, and a note turns the composer to its side."""
    first, second = accounts
    backend.core.drafts.save(first.id, draft_to(PAT, "typed for Pat"))
    backend.core.drafts.save(second.id, draft_to(PAT, "a note on Pat", side=Side.NOTE))
    (sent,) = backend.send(second, "a note on Kim", side=Side.NOTE, hold=0)
    backend.refuse(sent)
    workplace = opening()
    child(workplace, LeftPane).conversation_opened.emit(address_of(sent), sent.id)
    child(workplace, QPushButton, "toComposer").click()
    assert composer_of(workplace).unsent_drafts() == (draft_to(KIM, "a note on Kim", side=Side.NOTE),)
    assert [kept.draft for kept in backend.core.drafts.saved(second.id)] == [
        draft_to(PAT, "a note on Pat", side=Side.NOTE)
    ]
    assert backend.core.drafts.saved(first.id) == ()
    assert backend.core.drafts.current(first.id, side=Side.TEXT) == draft_to(PAT, "typed for Pat")


def test_text_again_is_written_in_the_account_that_it_went_from(
    backend: Backend, accounts: tuple[Account, Account], opening: Opener
) -> None:
    """Never in another account's name; what was typed there stays there."""
    first, second = accounts
    backend.core.drafts.save(first.id, draft_to(PAT, "typed for Pat"))
    (sent,) = backend.send(second, "sent to Kim", hold=0)
    workplace = opening()
    child(workplace, LeftPane).text_again_requested.emit(sent.id)
    assert composer_of(workplace).unsent_drafts() == (draft_to(KIM, "sent to Kim"),)
    assert "Marina Billing" in workplace.window.windowTitle()
    assert backend.core.drafts.current(first.id, side=Side.TEXT) == draft_to(PAT, "typed for Pat")
    assert backend.core.drafts.saved(first.id) == ()


def undo(workplace: WindowController, held: Entry, *, from_bubble: bool) -> None:
    """Take it back, with the strip's button or from its story."""
    if from_bubble:
        child(workplace, LeftPane).conversation_opened.emit(address_of(held), held.id)
        button = child(workplace, ThreadPage).findChild(QPushButton, "undoSend")
        assert isinstance(button, QPushButton)
        button.click()
    else:
        child(workplace, QPushButton, "undoSend").click()


def test_form_given_before_sign_in_is_filled_after_it(backend: Backend, opening: Opener) -> None:
    """Both doors stay open in front of it, and the words stand in the composer once somebody can write."""
    workplace = opening()
    workplace.fill({"to": ["6505550103"], "text": "given at the start"})
    page = child(workplace, SignInPage)
    assert page.isVisible()
    page.card.connected.emit(backend.account().id)
    assert composer_of(workplace).unsent_drafts() == (draft_to(KIM, "given at the start"),)


def test_keys_typed_while_a_link_opens_somebody_else_do_not_go_there(backend: Backend, opening: Opener) -> None:
    """Who goes on writing to Kim writes nothing to Pat, whose name they have not seen."""
    account = backend.account()
    backend.core.drafts.save(account.id, draft_to(KIM, "typed for Kim"))
    workplace = opening()
    workplace.fill({"to": [PAT], "text": "from a link"})
    QTest.keyClicks(child(workplace, MessageEdit), " and more")
    assert composer_of(workplace).unsent_drafts() == (draft_to(PAT, "from a link"),)
    assert [kept.draft for kept in backend.core.drafts.saved(account.id)] == [draft_to(KIM, "typed for Kim")]


def test_link_keeps_what_is_typed_as_a_draft_and_sends_nothing(backend: Backend, opening: Opener) -> None:
    """A link in the hand-over of a second start, as a click elsewhere makes it."""
    account = backend.account()
    workplace = opening()
    composer_of(workplace).form.editor.box.insert_text("typed to nobody yet")
    workplace.fill({"link": f"sms:+{PAT}?body=from%20a%20link"})
    assert composer_of(workplace).unsent_drafts() == (draft_to(PAT, "from a link"),)
    assert [kept.draft.text for kept in backend.core.drafts.saved(account.id)] == ["typed to nobody yet"]
    assert backend.core.outbox_view.window().rows == ()


def test_link_that_is_refused_says_why_and_changes_nothing(backend: Backend, opening: Opener) -> None:
    """Whoever has clicked on it sees no terminal."""
    backend.account()
    workplace = opening()
    composer_of(workplace).form.editor.box.insert_text("typed")
    workplace.fill({"link": "javascript:alert(1)"})
    words = [label.text() for label in child(workplace, CheckList).findChildren(QLabel)]
    assert any("“javascript:alert(1)” is another kind" in line for line in words)
    assert [draft.text for draft in composer_of(workplace).unsent_drafts()] == ["typed"]


async def test_a_sandbox_that_can_not_start_is_told_of(backend: Backend, tmp_path: Path, qtbot: QtBot) -> None:
    """The person learns why nothing goes, in a window that stays."""
    backend.account()
    sandbox = EmbeddedSandbox(data=tmp_path / "nowhere.json")
    places = ProfilePaths(data=tmp_path, config=tmp_path, state=tmp_path)
    starter = TaskRunner(print)
    workplace = WindowController(Opened(backend.core, places, backend.store, sandbox), starter)
    qtbot.addWidget(workplace.window)
    workplace.window.show()
    await workplace.run()
    words = [label.text() for label in child(workplace, Question).findChildren(QLabel)]
    assert any("nowhere.json" in line for line in words)
    assert workplace.window.close()
    await starter.end()


def test_an_account_that_a_command_removes_is_not_written_for_any_more(
    backend: Backend, accounts: tuple[Account, Account], opening: Opener
) -> None:
    """The next account takes its place; without any, both doors are offered."""
    first, second = accounts
    workplace = opening()
    backend.store.accounts.remove(first.id)
    assert "Marina Billing" in workplace.window.windowTitle()
    backend.store.accounts.remove(second.id)
    assert child(workplace, SignInPage).isVisible()


def test_the_report_of_the_last_run_is_one_calm_line(backend: Backend, opening: Opener, tmp_path: Path) -> None:
    """It can be looked at, copied and put away; then it is gone for good."""
    backend.account()
    (tmp_path / "state").mkdir()
    report = tmp_path / "state/crash.log"
    report.write_text("Fatal Python error: Aborted, after 650-555-0103\n")
    workplace = opening()
    child(workplace, QPushButton, "showReport").click()
    dialog = child(workplace, ReportDialog)
    QGuiApplication.clipboard().clear()
    for name in ("copyReport", "dismissReport"):
        button = dialog.findChild(QPushButton, name)
        assert button is not None
        button.click()
    assert QGuiApplication.clipboard().text() == "Fatal Python error: Aborted, after (number)"
    assert report.read_text() == ""
    assert backend.core.troubles.all() == ()


async def test_a_fault_of_now_is_seen(
    backend: Backend, tmp_path: Path, qapp: QApplication, expect_log: ExpectLog
) -> None:
    """A task that ends as nobody foresaw, a callback of the loop, another thread: there is a line with the report."""
    watch = FaultWatch()
    backend.account()
    expect_log("not caught")
    expect_log("in a thread")
    places = ProfilePaths(data=tmp_path, config=tmp_path, state=tmp_path)
    manager = WindowManager(qapp, Opened(backend.core, places, backend.store), None, watch)
    manager.open({})
    loop = asyncio.get_running_loop()
    manager.begin(loop)
    threads: list[threading.Thread] = []

    def fail_elsewhere() -> None:
        threads.append(threading.Thread(target=lambda: watch.note("in a thread", ValueError("Canary"))))
        threads[0].start()

    told = asyncio.Event()

    def on_changed(_: Change) -> None:
        if TroubleKind.FAULT in {trouble.kind for trouble in backend.core.troubles.all()}:
            told.set()

    unsubscribe = backend.core.changes.subscribe(on_changed)
    for happen in (lambda: loop.call_soon(int, "Canary"), fail_elsewhere):
        told.clear()
        happen()
        await asyncio.wait_for(told.wait(), 20)
        assert backend.core.troubles.clear(TroubleKind.FAULT)
    threads[0].join()
    unsubscribe()
    manager.quit()
    await manager.closed()
    await manager.end()
    loop.set_exception_handler(None)
    delete_closed()


async def test_a_closed_window_hears_of_no_change_while_another_is_open(
    backend: Backend, tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The sign-in page's window closes for the sandbox's and is deleted; from there a link leads to sign-in again."""
    for kind in ("DATA", "CONFIG", "STATE"):
        monkeypatch.setenv(f"XDG_{kind}_HOME", str(tmp_path / kind.lower()))
    before = backend.core.changes.subscribers
    places = ProfilePaths(data=tmp_path, config=tmp_path, state=tmp_path)
    manager = WindowManager(qapp, Opened(backend.core, places, backend.store), None, FaultWatch())
    manager.open({})
    manager.begin(asyncio.get_running_loop())
    (window,) = open_windows()
    button = window.findChild(QPushButton, "trySandbox")
    assert isinstance(button, QPushButton)
    button.click()
    (sandbox,) = open_windows()
    assert sandbox is not window
    async with asyncio.timeout(20):
        while backend.core.changes.subscribers != before + 1:
            delete_closed()
            await asyncio.sleep(0.005)
    connect = sandbox.findChild(QPushButton, "connectAccount")
    assert isinstance(connect, QPushButton)
    connect.click()
    (own,) = (each for each in open_windows() if each is not sandbox)
    page = own.findChild(SignInPage)
    assert isinstance(page, SignInPage)
    assert page.isVisible()
    connect.click()
    assert set(open_windows()) == {own, sandbox}, "one window of the accounts"
    manager.quit()
    await manager.closed()
    await manager.end()
    delete_closed()


def open_windows() -> list[MainWindow]:
    """Give the main windows that can be seen."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)]
    return [each for each in found if each.isVisible()]
