"""The window with its team, its texts and its times, as every scene of it begins; the same on every day."""

from __future__ import annotations

import asyncio
import os
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from heydesk.core.accounts import NewAccount
from heydesk.core.bootstrap import Opened
from heydesk.domain.message import Draft, Side
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import ConversationAddress, InboxId, MemberId, Secret
from heydesk.sandbox.testing.scripted import ScriptedSandbox
from heydesk.system.paths import ProfilePaths
from heydesk.ui.composer.composer import Composer
from heydesk.ui.conversation.poller import ThreadPoller
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.window_controller import WindowController
from heydesk.vault import MemoryVault
from tests.clock import A_MOMENT, wall_clock
from tests.core.sandbox_control import SandboxControl
from tests.ui.backend import Backend
from tests.ui.closed_widgets import delete_closed
from tests.ui.settling import running_timers

W = TypeVar("W", bound=QWidget)

FRONT_DESK, ANA = InboxId(41), MemberId(7)
KIM, SIOBHAN, OMAR, OLU, UMA = "16505550103", "14165550133", "14155550173", "14805550110", "19195550141"
_LIMIT_S = 30.0
_QUIET_TURNS = 4


def _ahead() -> float:
    """How many seconds the stage's moment is ahead of now."""
    return (A_MOMENT - wall_clock()).total_seconds()


def _set_zone(zone: str | None) -> None:
    """Be in this time zone; None for the system's."""
    if zone is None:
        os.environ.pop("TZ", None)
    else:
        os.environ["TZ"] = zone
    time.tzset()


class Stage:
    """One window over the sandbox's account, at noon of one day; its clock stands, so a countdown does too.

    It has an event loop of its own, in which scenes run one after the other.
    """

    def __init__(self) -> None:
        self._folder = tempfile.TemporaryDirectory(prefix="heydesk-look-")
        self.folder = Path(self._folder.name)
        self._loop = asyncio.new_event_loop()
        self._others: list[Place] = []
        self._kept: list[QWidget] = []
        self._reopen: Callable[[], object] | None = None
        QLocale.setDefault(QLocale("en_US"))
        self._zone = os.environ.get("TZ")
        _set_zone("America/Los_Angeles")
        self._sandbox = ScriptedSandbox(switches={"clock_offset": _ahead(), "delivery_after": 3600})
        self._address = self._sandbox.start()
        self.control = SandboxControl(self._address)
        self.place = self._loop.run_until_complete(self._begin())

    async def _begin(self) -> Place:
        address = self._address
        vault = MemoryVault({address.secret_id: Secret(address.secret_key)})
        place = Place(self.folder / "sandbox", vault, sandbox=True)
        await self.connect(place, "Sandbox")
        place.open()
        core, account = place.backend.core, place.account
        await self.until(lambda: core.people.suggest(account.id, FRONT_DESK, "uma").items, "the contacts")
        await self.until(lambda: core.directory.surveys(account.id), "the surveys")
        await self.until(lambda: core.directory.progress(account.id) is None, "the whole directory")
        await self.until(lambda: core.waiting.snapshot(account.id).rows, "those who wait")
        await self.settle()
        return place

    @property
    def window(self) -> QWidget:
        """The main window."""
        return self.place.controller.window

    @property
    def controller(self) -> WindowController:
        """What connects its parts."""
        return self.place.controller

    @property
    def composer(self) -> Composer:
        """The composer."""
        return self.find(Composer)

    @property
    def backend(self) -> Backend:
        """The core, and the store under it."""
        return self.place.backend

    def show(self, scene: Callable[[Stage], Awaitable[None]]) -> None:
        """Begin anew, and put this on the stage."""
        self._loop.run_until_complete(self._show(scene))

    async def _show(self, scene: Callable[[Stage], Awaitable[None]]) -> None:
        await self.clear()
        await scene(self)
        await self.settle()

    def rest(self) -> None:
        """Wait until everything is laid out."""
        self._loop.run_until_complete(self.settle())

    async def clear(self) -> None:
        """Take everything away that the last scene opened, and have nobody chosen."""
        for widget in QApplication.topLevelWidgets():
            if widget is not self.window and widget.isVisible():
                widget.close()
        for other in self._others:
            await other.close()
        self._others.clear()
        self._kept.clear()
        self._reopen = None
        delete_closed()
        self.window.activateWindow()
        self.control.clear()
        self.control.turn(clock_offset=_ahead())  # or this computer's clock would seem to be slow
        self._close_parts()
        self.controller.open_empty()
        core = self.backend.core
        for trouble in core.troubles.all():
            core.troubles.clear(trouble.kind, trouble.account_id)
        for entry in self.entries:
            self.backend.put(entry, State.UNDONE)
        for kept in core.drafts.saved(self.place.account.id):
            core.drafts.drop_kept(kept.id)
        for side in (Side.NOTE, Side.TEXT):
            self.composer.form.set_draft(Draft(inbox_id=FRONT_DESK, sender_id=ANA, side=side))
        self.press("customerText")
        self.find(QLineEdit, "recipients").setFocus()
        await self.settle()

    def _close_parts(self) -> None:
        """Close what is open inside of the window."""
        self.controller.window.unfold()
        if self.sees("chooser"):
            QTest.keyClick(self.find(QWidget, "chooser"), Qt.Key.Key_Escape)
        self.find(QLineEdit, "search").clear()
        if self.sees("advancedFields"):
            self.press("advanced")
        if self.find(QWidget, "drawer").isVisible():
            self.controller.window.toggle_drawer()
        self.controller.window.show_composer()

    def stays_open(self, reopen: Callable[[], object]) -> None:
        """Do this now, and after each change of size: a narrow window closes what lies over the centre."""
        self._reopen = reopen
        reopen()

    def reopen(self) -> None:
        """Show again what another size has closed."""
        if self._reopen is not None:
            self._reopen()
            self.rest()

    def keep(self, window: W) -> W:
        """Hold a window that nobody else does, until the next scene."""
        self._kept.append(window)
        return window

    def add_place(self, name: str) -> Place:
        """Have another core beside this one, without an account, until the scene is over."""
        key = {self._address.secret_id: Secret(self._address.secret_key)}
        place = Place(self.folder / f"{name}-{time.monotonic_ns()}", MemoryVault(key))
        self._others.append(place)
        return place

    async def connect(self, place: Place, name: str) -> None:
        """Have it know the account."""
        address = self._address
        await place.connect(NewAccount(name, address.secret_id, address.base_url), Secret(address.secret_key))

    async def until(self, come: Callable[[], object], what: str = "it") -> None:
        """Wait until this is so."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_LIMIT_S):
                while not come():
                    QApplication.processEvents()
                    await asyncio.sleep(0.005)
                return
        raise AssertionError(f"{what} never came about")

    async def settle(self) -> None:
        """Wait until no short timer runs, and what they changed is laid out and painted."""
        quiet = 0
        async with asyncio.timeout(_LIMIT_S):
            while quiet < _QUIET_TURNS:
                QApplication.processEvents()
                delete_closed()
                tops = [one for one in QApplication.topLevelWidgets() if one.isVisible()]
                left = [timer.remainingTime() for one in tops for timer in running_timers(one)]
                quiet = 0 if left else quiet + 1
                await asyncio.sleep(max(2, *left, 2) / 1000 if left else 0.002)

    # What a person does.

    def find(self, kind: type[W], name: str = "", inside: QWidget | None = None) -> W:
        """Find a part of the window that can be seen, or else any."""
        whole = inside or self.window
        found = whole.findChildren(kind, name) if name else whole.findChildren(kind)
        shown = [one for one in found if one.isVisible()] or found
        assert shown, name or kind
        return shown[0]

    def top(self, name: str) -> QWidget:
        """Find a window that is open beside the main one."""
        found = [one for one in QApplication.topLevelWidgets() if one.isVisible() and one.objectName() == name]
        assert found, name
        return found[0]

    def sees(self, name: str) -> bool:
        """Whether a part of the window is in sight."""
        return any(one.isVisible() for one in self.window.findChildren(QWidget, name))

    def sees_kind(self, kind: type[QWidget]) -> bool:
        """Whether such a part is in sight."""
        return any(one.isVisible() for one in self.window.findChildren(kind))

    def press(self, name: str, inside: QWidget | None = None) -> None:
        """Press a button."""
        self.find(QAbstractButton, name, inside).click()

    def act(self, name: str) -> None:
        """Carry out a command of the menu."""
        action = self.window.findChild(QAction, name)
        assert isinstance(action, QAction), name
        action.trigger()

    def write(self, words: str) -> None:
        """Write into the text box."""
        self.find(QPlainTextEdit, "messageText").setPlainText(words)

    async def address(self, *people: str) -> None:
        """Have these in *To*, and their thread read where it is one."""
        line = self.find(QLineEdit, "recipients")
        for one in people:
            line.setText(one)
            QTest.keyClick(line, Qt.Key.Key_Return)
        await self.settle()
        await self.read_thread()

    def find_poller(self) -> ThreadPoller:
        """What reads the thread."""
        found = self.window.findChild(ThreadPoller)
        assert isinstance(found, ThreadPoller)
        return found

    async def open(self, *phones: str) -> None:
        """Open the conversation with these people."""
        self.controller.open_conversation(ConversationAddress(FRONT_DESK, phones))
        await self.read_thread()
        await self.settle()

    async def read_thread(self) -> None:
        """Wait until the thread is there, if what is in *To* has one."""
        await self.until(lambda: self.window.findChild(ThreadPoller) is not None, "the thread")
        poller = self.find_poller()
        await self.until(lambda: poller.key is None or poller.loader.is_loaded, "the thread")

    async def send(self, words: str) -> tuple[Entry, ...]:
        """Write this and press Send; it is held."""
        self.write(words)
        await self.settle()
        known = {entry.id for entry in self.entries}
        self.press("send")
        await self.settle()
        return tuple(entry for entry in self.entries if entry.id not in known)

    @property
    def entries(self) -> list[Entry]:
        """What is in the outbox, newest first."""
        return [entry for row in self.backend.core.outbox_view.snapshot().rows for entry in row.entries]

    def close(self) -> None:
        """End everything."""
        self._loop.run_until_complete(self._close())
        self._loop.close()
        self._sandbox.stop()
        self._folder.cleanup()
        QLocale.setDefault(QLocale.system())
        _set_zone(self._zone)

    async def _close(self) -> None:
        for place in (*self._others, self.place):
            await place.close()
        delete_closed()


class Place:
    """A core over a folder of its own, and the window over it once that is opened."""

    def __init__(self, folder: Path, vault: MemoryVault | None = None, *, sandbox: bool = False) -> None:
        folder.mkdir(exist_ok=True)
        self.places = ProfilePaths(folder, folder / "config", folder / "state")
        self.places.make()
        self.backend = Backend(folder, vault, sandbox=sandbox)
        self._runs: list[asyncio.Task[None]] = []
        self._tasks = TaskRunner(self._failed)

    @staticmethod
    def _failed(error: BaseException) -> None:
        raise error

    async def connect(self, new: NewAccount, key: Secret) -> None:
        """Have this account."""
        self.account = await self.backend.core.accounts.connect(new, key)

    def open(self) -> WindowController:
        """Show the window, and let it work."""
        loop = asyncio.get_running_loop()
        self._tasks.begin(loop)
        opened = Opened(self.backend.core, self.places, self.backend.store)
        self.controller = WindowController(opened, self._tasks)
        self.controller.window.resize(1280, 800)
        self.controller.window.show()
        self.controller.window.activateWindow()
        self._runs.append(loop.create_task(self.controller.run()))
        return self.controller

    @property
    def tasks(self) -> TaskRunner:
        """What runs beside the window."""
        return self._tasks

    async def close(self) -> None:
        """Close the window and end what runs."""
        if self._runs:
            window = self.controller.window
            window.set_close_guard(lambda: True)
            window.close()
        for run in self._runs:
            run.cancel()
        await asyncio.gather(*self._runs, return_exceptions=True)
        await self._tasks.end()
        if self._runs:
            self.controller.window.deleteLater()
        delete_closed()
        await self.backend.core.close()
        self.backend.close()
