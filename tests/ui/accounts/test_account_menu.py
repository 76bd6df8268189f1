"""Accounts at the head of the window."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMenu, QPushButton, QWidget

from heydesk.domain.errors import VaultLocked
from heydesk.domain.l10n import say
from heydesk.domain.records import KeyPlace, Secret
from heydesk.ui.accounts.account_menu import AccountButton, AccountController
from heydesk.ui.main_window import HeaderBar, MainWindow
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.widgets.dialogs import Question
from heydesk.ui.window_state import WindowState
from heydesk.vault import MemoryVault
from tests.ui.backend import Backend

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from pytestqt.qtbot import QtBot

_LIMIT = 10.0


class Safe(MemoryVault):
    """A vault that can be locked."""

    label = say("the safe")

    def __init__(self) -> None:
        super().__init__()
        self.is_locked = False

    async def erase(self, secret_id: str) -> None:
        """Remove account, unless locked."""
        if self.is_locked:
            raise VaultLocked
        await super().erase(secret_id)


@pytest.fixture
def vault() -> Safe:
    """The vault of these tests."""
    return Safe()


@pytest.fixture
async def backend(tmp_path: Path, vault: Safe) -> AsyncIterator[Backend]:
    """A core over that vault."""
    opened = Backend(tmp_path, vault)
    yield opened
    await opened.core.close()
    opened.close()


@pytest.fixture
def button(backend: Backend, qtbot: QtBot) -> AccountButton:
    """The button in the header."""
    made = AccountButton(backend.core)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
async def questions(backend: Backend, tmp_path: Path, qtbot: QtBot) -> AsyncIterator[AccountController]:
    """What is asked over a window."""
    window = MainWindow(
        header=HeaderBar(sandbox=False),
        banner=None,
        rail=QWidget(),
        left=QWidget(),
        composer=QWidget(),
        drawer=QWidget(),
        state=WindowState(tmp_path / "window.json"),
    )
    qtbot.addWidget(window)
    window.show()

    def failed(error: BaseException) -> None:
        raise error

    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    yield AccountController(backend.core, starter.start, window, lambda: None)
    await starter.end()


def _actions(button: AccountButton) -> dict[str, QAction]:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    menu = button.findChildren(QMenu)[-1]
    actions = {action.text(): action for action in menu.actions() if action.text()}
    menu.close()
    return actions


def test_every_item_is_named_and_reached_by_keyboard(backend: Backend, button: AccountButton) -> None:
    """The menu opens by Space; the arrow keys come to each of its items, and each has a name for drivers."""
    button.show_account(backend.account())
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    menu = button.findChild(QMenu, "accountMenu")
    assert isinstance(menu, QMenu)
    assert menu.accessibleName() == "Accounts"
    items = [action for action in menu.actions() if not action.isSeparator()]
    assert all(action.objectName() for action in items)
    reached = []
    for _ in items:
        QTest.keyClick(menu, Qt.Key.Key_Down)
        reached.append(menu.activeAction())
    assert reached == items
    menu.close()


def _question(questions: AccountController) -> Question:
    window = questions.parent()
    assert isinstance(window, QWidget)
    return next(each for each in reversed(window.findChildren(Question)) if each.isVisible())


def _words(question: Question) -> str:
    return "\n".join(label.text() for label in question.findChildren(QLabel))


def _answer(question: Question, name: str) -> None:
    found = question.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    QTest.mouseClick(found, Qt.MouseButton.LeftButton)


async def _until(come: Callable[[], object]) -> None:
    async with asyncio.timeout(_LIMIT):
        while not come():  # noqa: ASYNC110 - a widget tells nobody that it has changed
            await asyncio.sleep(0.01)


async def test_account_button_is_named_and_describes_the_account(backend: Backend, button: AccountButton) -> None:
    """By name for the eye, as *Account* with its name beside for the ear."""
    assert (button.accessibleName(), button.text()) == ("Account", "No account")
    button.show_account(backend.account("R & D"))
    assert (button.accessibleName(), button.accessibleDescription()) == ("Account", "R & D")


async def test_the_menu_offers_what_can_be_done(backend: Backend, button: AccountButton) -> None:
    """Accounts to switch between, and the verbs for the one of now."""
    first, second = backend.account("First"), backend.account("Second")
    button.show_account(first)
    heard: list[object] = []
    button.switch_requested.connect(heard.append)
    for signal in (button.key_requested, button.trust_toggled, button.forget_requested):
        signal.connect(heard.append)
    button.add_requested.connect(lambda: heard.append("account"))
    button.sandbox_requested.connect(lambda: heard.append("sandbox"))
    actions = _actions(button)
    assert [text for text, action in actions.items() if action.isChecked()] == ["First"]
    for text in actions:
        actions[text].trigger()
    assert heard == [second.id, "account", first.id, first.id, first.id, "sandbox"]
    assert list(actions)[2:] == [
        "Add account…",
        "Replace key of “First”…",
        "Send unconfirmed texts again without asking",
        "Remove “First”…",
        "Open the sandbox",
    ]


async def test_a_session_is_connected_again(backend: Backend, button: AccountButton) -> None:
    """A key that was kept for a session is not replaced, it is asked for again."""
    button.show_account(backend.account("First", KeyPlace.SESSION))
    assert "Connect “First” again…" in _actions(button)


async def test_forgetting_says_what_goes(
    backend: Backend, vault: Safe, questions: AccountController, qtbot: QtBot
) -> None:
    """The key's place, the drafts, the history, and how many were not sent yet, before it is done."""
    account = backend.account("Marina")
    await vault.write(account.secret_id, Secret("somekey"))
    backend.send(account, "held")
    backend.accept(backend.send(account, "done")[0])
    left: list[object] = []
    questions.account_changed.connect(left.append)
    questions.ask_forget(account.id)
    question = _question(questions)
    for piece in ("“Marina”", "the safe", "drafts", "outbox", "1 of its texts hasn't been sent"):
        assert piece in _words(question)
    _answer(question, "forgetNow")
    await _until(lambda: left == [None])
    assert backend.core.accounts.all() == ()
    assert await vault.read(account.secret_id) is None


async def test_forgetting_can_be_waved_away(backend: Backend, questions: AccountController) -> None:
    """Cancel, Escape and a slip of the space bar keep everything."""
    account = backend.account()
    for key in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
        questions.ask_forget(account.id)
        question = _question(questions)
        question.activateWindow()
        QTest.keyClick(question.focusWidget(), key)
        await asyncio.sleep(0)
    assert backend.core.accounts.all() == (account,)


async def test_a_locked_keyring_is_asked_about(backend: Backend, vault: Safe, questions: AccountController) -> None:
    """Nothing is forgotten behind the person's back, and nobody is stuck with a keyring that never opens."""
    account = backend.account()
    vault.is_locked = True
    questions.ask_forget(account.id)
    _answer(_question(questions), "forgetNow")
    await _until(lambda: "forgetAnyway" in _names(questions))
    assert backend.core.accounts.all() == (account,)
    assert "locked" in _words(_question(questions))
    _answer(_question(questions), "forgetAnyway")
    await _until(lambda: backend.core.accounts.all() == ())


def _names(questions: AccountController) -> set[str]:
    window = questions.parent()
    assert isinstance(window, QWidget)
    return {button.objectName() for button in window.findChildren(QPushButton) if button.isVisible()}


async def test_trust_is_asked_for_and_taken_away_at_once(backend: Backend, questions: AccountController) -> None:
    """Turning it on may send twice, so it asks; turning it off can't hurt."""
    account = backend.account()
    questions.toggle_trust(account.id)
    assert "a text twice" in _words(_question(questions))
    assert not backend.core.accounts.all()[0].trusts_local_id
    _answer(_question(questions), "trustNow")
    assert backend.core.accounts.all()[0].trusts_local_id
    questions.toggle_trust(account.id)
    assert not backend.core.accounts.all()[0].trusts_local_id
