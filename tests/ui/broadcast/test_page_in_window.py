"""A broadcast's way between the composer and its page, in one window."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton

from heydesk.core.bootstrap import Opened
from heydesk.core.compose import CheckedDraft
from heydesk.domain.l10n import say
from heydesk.domain.message import Draft, Side
from heydesk.domain.problems import Field, Fix, FixKind
from heydesk.system.paths import ProfilePaths
from heydesk.ui.broadcast.page import BroadcastPage
from heydesk.ui.composer.composer import Composer
from heydesk.ui.tasks import TaskRunner
from heydesk.ui.window_controller import WindowController
from tests.core.core_driver import ANA, FRONT_DESK, KIM, CoreDriver
from tests.core.sandbox_control import SandboxControl
from tests.ui.broadcast.broadcast_driver import CROWD
from tests.ui.closed_widgets import delete_closed
from tests.ui.settling import settle
from tests.ui.window_fixture import child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


class Window:
    """A window over a core with a service behind it."""

    def __init__(self, driver: CoreDriver, workplace: WindowController, qtbot: QtBot) -> None:
        self.qtbot = qtbot
        self.driver = driver
        self.workplace = workplace
        self.composer = child(workplace, Composer, "composer")

    def write(self) -> Draft:
        """Write to a crowd, and press Send."""
        draft = Draft(FRONT_DESK, ANA, CROWD, text="Hi")
        self.composer.open_draft(draft)
        self.qtbot.waitUntil(lambda: not self.composer.form.editor.box.is_held)
        self.composer.send()
        return draft

    @property
    def page(self) -> BroadcastPage:
        """The page."""
        return child(self.workplace, BroadcastPage, "review")


@pytest.fixture
async def window(control: SandboxControl, tmp_path: Path, qtbot: QtBot) -> AsyncIterator[Window]:
    """On screen, with an account."""

    def failed(error: BaseException) -> None:
        raise error

    driver = CoreDriver(tmp_path, control.address)
    await driver.connect()
    starter = TaskRunner(failed)
    starter.begin(asyncio.get_running_loop())
    for name in ("config", "state"):
        (tmp_path / name).mkdir()
    places = ProfilePaths(data=tmp_path, config=tmp_path / "config", state=tmp_path / "state")
    workplace = WindowController(Opened(driver.core, places, driver.store), starter)
    qtbot.addWidget(workplace.window)
    made = Window(driver, workplace, qtbot)
    workplace.window.show()
    settle(workplace.window)  # the middle has a page after the first paint
    yield made
    workplace.window.set_close_guard(lambda: True)
    workplace.window.close()
    await starter.end()
    delete_closed()
    await driver.close()


async def test_after_a_broadcast_the_composer_is_empty(window: Window) -> None:
    """As after any Send: nothing new is addressed to the same people by accident."""
    window.write()
    assert window.page.isVisible()
    field = window.page.findChild(QLineEdit, "confirmCount")
    button = window.page.findChild(QPushButton, "sendBroadcast")
    assert isinstance(field, QLineEdit)
    assert isinstance(button, QPushButton)
    field.setText("12")
    await window.driver.until(button.isEnabled)
    button.click()
    await window.driver.until(lambda: not window.page.isVisible())
    assert window.composer.unsent_drafts() == ()
    assert len(window.driver.core.outbox_view.snapshot().rows) == 1


async def test_draft_changed_behind_the_page_keeps_its_own_seed(window: Window) -> None:
    """A draft that changed behind the page is not taken for the broadcast that went: it is sent when it is sent."""
    asked: list[CheckedDraft] = []
    window.composer.broadcast_requested.connect(asked.append)
    window.write()
    went = Draft(FRONT_DESK, ANA, (KIM,), text="Hi")
    batch_id = window.driver.core.compose.send(window.driver.check(went, asked[0].seed))
    window.composer.form.editor.box.setPlainText("Hi Kim, another text")
    window.composer.finish_broadcast(asked[0], batch_id)
    window.page.closed.emit()
    window.composer.send()
    assert asked[1].seed != asked[0].seed


async def test_back_finds_everything_as_it_was(window: Window) -> None:
    """Nothing was sent, and the keyboard is in the composer."""
    draft = window.write()
    window.page.closed.emit()
    assert not window.page.isVisible()
    assert window.composer.form.foot.isVisible()
    assert window.composer.unsent_drafts() == (draft,)
    assert window.driver.core.outbox_view.snapshot().rows == ()


async def test_draft_restored_behind_the_page_is_kept(window: Window) -> None:
    """Something came back into the composer while the page was open; it stays when the broadcast has gone."""
    window.write()
    other = Draft(FRONT_DESK, ANA, ("16505550103",), text="Something else")
    window.composer.restore_draft(other)
    page = window.page
    field = page.findChild(QLineEdit, "confirmCount")
    button = page.findChild(QPushButton, "sendBroadcast")
    assert isinstance(field, QLineEdit)
    assert isinstance(button, QPushButton)
    field.setText("12")
    await window.driver.until(button.isEnabled)
    button.click()
    await window.driver.until(lambda: not window.page.isVisible())
    assert other in window.composer.unsent_drafts()
    saved = window.driver.core.drafts.current(window.driver.account.id, Side.TEXT)
    assert saved is not None
    assert saved.text == "Something else"


async def test_change_of_the_recipients_leaves_the_review(window: Window) -> None:
    """What was looked at is not what would be sent any more."""
    window.write()
    assert window.page.isVisible()
    window.composer.form.recipients.remove_phone(CROWD[0])
    assert not window.page.isVisible()
    assert window.composer.form.foot.isVisible()
    assert window.driver.core.outbox_view.snapshot().rows == ()


async def test_a_way_out_is_taken_in_the_composer(window: Window) -> None:
    """What a check offers changes the draft where it stands, and the next Send asks anew."""
    window.write()
    window.page.warnings.fix_requested.emit(Fix(FixKind.REPLACE_TEXT, say("Mend it"), "Hello"))
    assert not window.page.isVisible()
    assert window.composer.written()[1].text == "Hello"
    window.composer.send()
    window.page.warnings.followed.emit(Field.TEXT)
    assert not window.page.isVisible()
    assert window.workplace.window.focusWidget() is window.composer.form.editor.box
