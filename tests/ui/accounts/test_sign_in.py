"""Signing in, with a real server behind the page."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QPushButton

from heydesk.domain.errors import NoKeyring
from heydesk.domain.l10n import say
from heydesk.domain.records import KeyPlace, Secret
from heydesk.sandbox.embedded import EmbeddedSandbox, SandboxAddress
from heydesk.ui.accounts.sign_in import SignInPage
from heydesk.ui.tasks import TaskRunner
from heydesk.vault import MemoryVault
from tests.clock import wall_clock
from tests.ui.backend import Backend

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

_LIMIT = 10.0


class Cellar(MemoryVault):
    """A vault that is not there until somebody opens it."""

    label = say("the cellar")

    def __init__(self) -> None:
        super().__init__()
        self.is_open = False

    async def read(self, secret_id: str) -> Secret | None:
        """The key, or None, or no keyring."""
        self._need()
        return await super().read(secret_id)

    async def write(self, secret_id: str, key: Secret) -> None:
        """Keep it, or no keyring."""
        self._need()
        await super().write(secret_id, key)

    def _need(self) -> None:
        if not self.is_open:
            raise NoKeyring


class Person:
    """Somebody who signs in."""

    def __init__(self, backend: Backend, starter: TaskRunner) -> None:
        self.page = SignInPage(backend.core.accounts, starter.start)
        self.connected: list[object] = []
        self.page.card.connected.connect(self.connected.append)
        self.page.resize(900, 700)

    async def look(self) -> None:
        """See the page once it has looked for the keyring."""
        self.page.show()
        await self.until(lambda: self.button("lookForKeyring").isEnabled())

    def line(self, name: str) -> QLineEdit:
        """Find a field."""
        found = self.page.findChild(QLineEdit, name)
        assert isinstance(found, QLineEdit)
        return found

    def button(self, name: str) -> QPushButton:
        """Find a button."""
        found = self.page.findChild(QPushButton, name)
        assert isinstance(found, QPushButton)
        return found

    def fill(self, address: SandboxAddress, key: str = "") -> None:
        """Type what the administrator was given."""
        self.line("secretId").setText(address.secret_id)
        self.line("secretKey").setText(key or address.secret_key)
        self.line("baseUrl").setText(address.base_url)

    def press(self, name: str) -> None:
        """Press a button that can be seen."""
        assert self.button(name).isVisible(), name
        QTest.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    @property
    def words(self) -> str:
        """All that can be read."""
        return "\n".join(label.text() for label in self.page.findChildren(QLabel) if label.isVisible())

    async def until(self, come: Callable[[], object]) -> None:
        """Wait until this is so."""
        async with asyncio.timeout(_LIMIT):
            while not come():  # noqa: ASYNC110 - a widget tells nobody that it has changed
                await asyncio.sleep(0.01)

    async def ended(self) -> None:
        """Wait until nothing is asked any more."""
        await self.until(lambda: self.button("connect").isVisible())


@pytest.fixture
def address() -> Iterator[SandboxAddress]:
    """A server."""
    sandbox = EmbeddedSandbox()
    yield sandbox.start()
    sandbox.stop()


@pytest.fixture
def vault() -> Cellar:
    """The vault of these tests, open."""
    made = Cellar()
    made.is_open = True
    return made


@pytest.fixture
async def backend(tmp_path: Path, vault: Cellar) -> AsyncIterator[Backend]:
    """A core over that vault, at the time that the server has too."""
    opened = Backend(tmp_path, vault)
    opened.at = wall_clock()
    yield opened
    await opened.core.close()
    opened.close()


@pytest.fixture
async def person(backend: Backend, qtbot: QtBot) -> AsyncIterator[Person]:
    """Somebody at the first start."""

    def failed(error: BaseException) -> None:
        raise error

    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    made = Person(backend, starter)
    qtbot.addWidget(made.page)
    made.page.ask_account()
    await made.look()
    yield made
    await starter.end()


async def test_a_good_key_connects(person: Person, backend: Backend, vault: Cellar, address: SandboxAddress) -> None:
    """The key goes to the vault and out of the field; the account and its inboxes are there."""
    assert "Kept in the cellar, never in a file." in person.words
    assert "Make a separate key for this computer" in person.words
    person.line("accountName").setText("Marina Dental")
    person.fill(address)
    person.press("connect")
    await person.until(lambda: person.connected)
    (account,) = backend.core.accounts.all()
    assert person.connected == [account.id]
    assert (account.name, account.base_url, account.key_place) == (
        "Marina Dental",
        address.base_url,
        KeyPlace.KEYRING,
    )
    assert await vault.read(address.secret_id) == Secret(address.secret_key)
    assert backend.core.directory.inboxes(account.id)
    assert person.line("secretKey").text() == ""


async def test_a_wrong_key_is_told_and_stands_selected(
    person: Person, backend: Backend, address: SandboxAddress
) -> None:
    """Everything stays as it was typed, the key ready to be pasted over, and nothing is kept."""
    person.line("accountName").setText("Marina Dental")
    person.fill(address, "wrongkey")
    person.press("connect")
    await person.until(lambda: "didn't accept" in person.words)
    assert person.line("secretKey").selectedText() == "wrongkey"
    assert person.line("secretId").text() == address.secret_id
    assert person.line("accountName").text() == "Marina Dental"
    assert (backend.core.accounts.all(), person.connected) == ((), [])
    person.line("secretKey").setText(address.secret_key)
    person.press("connect")
    await person.until(lambda: person.connected)
    assert "didn't accept" not in person.words


async def test_an_unreachable_server_costs_no_key(person: Person, backend: Backend, address: SandboxAddress) -> None:
    """No network is no wrong key: the key stands in its field still, and goes with the next try."""
    person.fill(address)
    person.line("baseUrl").setText("http://127.0.0.1:1")
    person.press("connect")
    await person.until(lambda: "Couldn't reach" in person.words)
    assert backend.core.accounts.all() == ()
    assert person.line("secretKey").text() == address.secret_key
    assert not person.line("secretKey").hasSelectedText()
    person.line("baseUrl").setText(address.base_url)
    person.press("connect")
    await person.until(lambda: person.connected)
    assert person.line("secretKey").text() == ""


async def test_missing_field_is_reported_and_focused_without_a_request(
    person: Person, address: SandboxAddress
) -> None:
    """What is missing is said beside the form, and the keyboard is put there."""
    person.page.activateWindow()
    person.press("connect")
    assert "Paste the Secret ID." in person.words
    assert person.page.focusWidget() is person.line("secretId")
    assert person.line("secretId").accessibleDescription() == "Paste the Secret ID."
    QTest.keyClicks(person.line("secretId"), address.secret_id)
    assert "Paste the Secret ID." not in person.words
    assert person.line("secretId").accessibleDescription() == ""
    QTest.keyClick(person.line("secretId"), Qt.Key.Key_Return)
    assert "Paste the Secret Key." in person.words
    assert person.page.focusWidget() is person.line("secretKey")


async def test_a_field_that_is_fine_clears_no_other_complaint(person: Person) -> None:
    """Only the field that was complained of makes its own complaint go."""
    person.press("connect")
    QTest.keyClicks(person.line("accountName"), "Marina")
    assert "Paste the Secret ID." in person.words
    assert person.line("secretId").accessibleDescription() == "Paste the Secret ID."


async def test_the_page_itself_is_no_station_of_the_tab_key(person: Person) -> None:
    """Tab stops where something can be typed or pressed, and nowhere out of sight."""
    assert person.page.focusPolicy() is Qt.FocusPolicy.NoFocus


async def test_a_bad_address_is_shown_and_takes_no_key(person: Person, address: SandboxAddress) -> None:
    """Advanced opens by itself where the mistake is, and the key need not be pasted again."""
    assert not person.line("baseUrl").isVisible()
    person.fill(address)
    person.line("baseUrl").setText("http://api.example")
    person.press("connect")
    assert person.line("baseUrl").isVisible()
    assert "http://api.example" in person.words
    assert person.line("secretKey").text() == address.secret_key


async def test_a_name_that_is_taken_is_told_at_once(
    person: Person, backend: Backend, address: SandboxAddress
) -> None:
    """Two accounts of one name could not be told apart; the proposal never is one that is there."""
    backend.account("Heymarket")
    person.page.ask_account()
    assert person.line("accountName").placeholderText() == "Heymarket 2"
    person.line("accountName").setText("heymarket")
    person.fill(address)
    person.press("connect")
    assert "You already have an account with this name." in person.words
    assert person.line("secretKey").text() == address.secret_key


async def test_for_this_session_only(
    person: Person, backend: Backend, vault: Cellar, address: SandboxAddress
) -> None:
    """The key rests in memory, and the page says so before."""
    box = person.page.findChild(QCheckBox, "sessionOnly")
    assert isinstance(box, QCheckBox)
    box.click()
    assert "Kept until you quit HeyDesk" in person.words
    person.fill(address)
    person.press("connect")
    await person.until(lambda: person.connected)
    assert backend.core.accounts.all()[0].key_place is KeyPlace.SESSION
    assert await vault.read(address.secret_id) is None


async def test_no_keyring_offers_the_session_alone(
    person: Person, backend: Backend, vault: Cellar, address: SandboxAddress
) -> None:
    """The page says what is wrong and what to do, and never falls back to a file."""
    vault.is_open = False
    person.page.ask_account()
    await person.until(lambda: "No system keyring is running" in person.words)
    assert "HeyDesk never keeps keys in a file." in person.words
    assert person.button("connect").text() == "Connect for this session only"
    person.press("advanced")
    assert person.line("baseUrl").isVisible()
    card = person.button("connect").parentWidget()
    assert card is not None
    assert card.minimumSizeHint().width() <= card.width()
    person.fill(address)
    person.press("connect")
    await person.until(lambda: person.connected)
    assert backend.core.accounts.all()[0].key_place is KeyPlace.SESSION


async def test_without_a_keyring_the_box_says_what_the_button_says(person: Person, vault: Cellar) -> None:
    """Both say *for this session only*; once a keyring is there, the box is the person's again, and not ticked."""
    vault.is_open = False
    person.page.ask_account()
    await person.until(lambda: person.button("lookForKeyring").isVisible())
    box = person.page.findChild(QCheckBox, "sessionOnly")
    said = person.page.findChild(QLabel, "lookedForKeyring")
    assert box is not None
    assert said is not None
    assert (box.isChecked(), box.isEnabled()) == (True, False)
    assert person.button("connect").text() == "Connect for this session only"
    assert not said.isVisible()
    person.press("lookForKeyring")
    await person.until(said.isVisible)
    assert said.text() == "Checked again. Nothing has changed."
    vault.is_open = True
    person.press("lookForKeyring")
    await person.until(lambda: person.button("connect").text() == "Connect")
    assert (box.isChecked(), box.isEnabled()) == (False, True)
    assert not said.isVisible()


async def test_look_again_finds_a_keyring_that_came(person: Person, vault: Cellar) -> None:
    """Installed or unlocked meanwhile: one press, and the first way is open."""
    vault.is_open = False
    person.page.ask_account()
    await person.until(lambda: person.button("lookForKeyring").isVisible())
    vault.is_open = True
    person.press("lookForKeyring")
    await person.until(lambda: not person.button("lookForKeyring").isVisible())
    assert person.button("connect").text() == "Connect"
    assert "No system keyring" not in person.words


async def test_a_keyring_that_fails_at_the_last_moment(
    person: Person, backend: Backend, vault: Cellar, address: SandboxAddress
) -> None:
    """It locked while the service was asked: nothing is kept, and the session is offered."""
    person.fill(address)
    vault.is_open = False
    person.press("connect")
    await person.until(lambda: "No system keyring is running" in person.words)
    assert backend.core.accounts.all() == ()
    assert person.button("connect").text() == "Connect for this session only"
    assert person.line("secretKey").text() == address.secret_key
    person.press("connect")
    await person.until(lambda: person.connected)
    assert backend.core.accounts.all()[0].key_place is KeyPlace.SESSION


async def test_asking_can_be_cancelled(person: Person, backend: Backend) -> None:
    """A server that does not answer holds nobody up, and costs no key."""
    silent = socket.create_server(("127.0.0.1", 0))
    port = silent.getsockname()[1]
    person.line("secretId").setText("some-id")
    person.line("secretKey").setText("somekey")
    person.line("baseUrl").setText(f"http://127.0.0.1:{port}")
    person.press("connect")
    await person.until(lambda: person.button("cancelConnect").isVisible())
    assert "Checking the key" in person.words
    assert not person.line("secretId").isEnabled()
    person.press("cancelConnect")
    await person.ended()
    assert person.line("secretId").isEnabled()
    assert person.line("secretId").text() == "some-id"
    assert person.line("secretKey").text() == "somekey"
    assert backend.core.accounts.all() == ()
    silent.close()


async def test_a_key_is_replaced(person: Person, backend: Backend, vault: Cellar, address: SandboxAddress) -> None:
    """Only the key is asked for; a wrong one leaves the old one for it."""
    account = backend.store.accounts.add("Marina", address.secret_id, address.base_url, KeyPlace.KEYRING, backend.at)
    await vault.write(account.secret_id, Secret("oldkey"))
    person.page.ask_key(account)
    await person.look()
    assert "Replace the key of “Marina”" in person.words
    assert [n for n in ("accountName", "secretId", "baseUrl") if person.line(n).isVisible()] == []
    assert not person.button("trySandbox").isVisible()
    person.line("secretKey").setText("wrongkey")
    person.press("connect")
    await person.until(lambda: "didn't accept" in person.words)
    assert await vault.read(account.secret_id) == Secret("oldkey")
    person.line("secretKey").setText(address.secret_key)
    person.press("connect")
    await person.until(lambda: person.connected == [account.id])
    assert await vault.read(account.secret_id) == Secret(address.secret_key)


async def test_a_session_is_taken_up_again(
    person: Person, backend: Backend, vault: Cellar, address: SandboxAddress
) -> None:
    """A key that was kept for a session is asked for at the next start, without a keyring too."""
    vault.is_open = False
    account = backend.store.accounts.add("Marina", address.secret_id, address.base_url, KeyPlace.SESSION, backend.at)
    person.page.ask_key(account)
    await person.look()
    assert "Connect “Marina” again" in person.words
    person.line("secretKey").setText(address.secret_key)
    person.press("connect")
    await person.until(lambda: person.connected == [account.id])


async def test_the_way_back_forgets_what_was_typed(person: Person, backend: Backend) -> None:
    """Escape leads back where there is something to go back to, and leaves no key behind."""
    closed: list[bool] = []
    person.page.closed.connect(lambda: closed.append(True))
    person.line("secretKey").setText("somekey")
    QTest.keyClick(person.line("secretKey"), Qt.Key.Key_Escape)
    assert closed == []
    backend.account()
    person.page.ask_account()
    person.press("backFromSignIn")
    assert closed == [True]
    assert person.line("secretKey").text() == ""


async def test_a_page_that_goes_away_keeps_no_key(person: Person) -> None:
    """The window closes, or shows something else: the key is in memory no longer."""
    person.line("secretKey").setText("somekey")
    person.page.close()
    assert person.line("secretKey").text() == ""


async def test_the_sandbox_is_the_other_door(person: Person) -> None:
    """It needs nothing."""
    asked: list[bool] = []
    person.page.sandbox_requested.connect(lambda: asked.append(True))
    person.press("trySandbox")
    assert asked == [True]


@pytest.mark.parametrize(("width", "beside"), [(900, True), (450, False)])
async def test_sign_in_cards_stack_in_a_narrow_window(person: Person, width: int, beside: bool) -> None:
    """Side by side where there is room, else one above the other."""
    person.page.resize(width, 600)
    QTest.qWait(1)
    connect, sandbox = person.button("connect"), person.button("trySandbox")
    left = connect.mapTo(person.page, connect.rect().topLeft())
    right = sandbox.mapTo(person.page, sandbox.rect().topLeft())
    assert (right.x() > left.x() + connect.width()) == beside


async def test_an_answer_is_scrolled_into_sight(person: Person, address: SandboxAddress) -> None:
    """In a low window the reason and the way on are below the edge, so the page moves."""
    person.page.resize(900, 300)
    person.page.verticalScrollBar().setValue(0)
    person.fill(address, "wrongkey")
    person.button("connect").click()
    await person.until(lambda: "didn't accept" in person.words)
    QTest.qWait(1)
    button = person.button("connect")
    assert person.page.rect().contains(button.rect().translated(button.mapTo(person.page, QPoint(0, 0))))
