"""What was typed and can't be written to the disk is still there, until the person lets go of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QPushButton

from heydesk.domain.message import Side
from heydesk.domain.outbox_entry import State
from heydesk.ui.accounts.account_menu import AccountButton
from heydesk.ui.composer.composer import Composer
from heydesk.ui.composer.message_editor import MessageEdit
from tests.ui.backend import Backend
from tests.ui.window_fixture import Opener, child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from heydesk.ui.window_controller import WindowController

WORDS = "Two hundred words that nobody wants to write again"


def write(workplace: WindowController) -> None:
    """Type."""
    child(workplace, MessageEdit).setPlainText(WORDS)


def break_disk(backend: Backend, *, broken: bool = True) -> None:
    """Let nothing be written, or let it again."""
    backend.store.database.execute(f"PRAGMA query_only = {int(broken)}")


def text_in(workplace: WindowController) -> str:
    """What stands in the box."""
    return child(workplace, MessageEdit).toPlainText()


def test_closing_asks_before_it_loses_what_can_not_be_saved(backend: Backend, opening: Opener) -> None:
    """The safe answer keeps the window and the words."""
    backend.account()
    workplace = opening()
    write(workplace)
    break_disk(backend)
    assert not workplace.window.close()
    child(workplace, QPushButton, "stay").click()
    assert workplace.window.isVisible()
    assert text_in(workplace) == WORDS


def test_closing_loses_it_when_the_person_says_so(backend: Backend, opening: Opener, qtbot: QtBot) -> None:
    """The other answer closes, whatever is in the box."""
    backend.account()
    workplace = opening()
    write(workplace)
    break_disk(backend)
    assert not workplace.window.close()
    with qtbot.waitSignal(workplace.closed):
        child(workplace, QPushButton, "closeUnsaved").click()
    assert not workplace.window.isVisible()


def test_an_empty_composer_closes_on_any_disk(backend: Backend, opening: Opener) -> None:
    """There is nothing to lose."""
    backend.account()
    workplace = opening()
    break_disk(backend)
    assert workplace.window.close()


def test_unsaved_draft_is_saved_when_the_disk_works_again(backend: Backend, opening: Opener, qtbot: QtBot) -> None:
    """Without another key: the disk has room again, and a power cut loses nothing."""
    account = backend.account()
    workplace = opening()
    break_disk(backend)
    write(workplace)
    child(workplace, Composer).flush()
    break_disk(backend, broken=False)
    qtbot.waitUntil(lambda: backend.core.drafts.current(account.id, side=Side.TEXT) is not None, timeout=20_000)
    saved = backend.core.drafts.current(account.id, side=Side.TEXT)
    assert saved is not None
    assert saved.text == WORDS


@pytest.mark.parametrize("broken", [True, False])
def test_another_account_is_shown_only_when_nothing_is_lost_by_it(
    backend: Backend, opening: Opener, broken: bool
) -> None:
    """What stands in the box has no other place while it can't be saved."""
    first, second = backend.account("Marina Dental"), backend.account("Marina Billing")
    backend.core.accounts.choose(first.id)
    workplace = opening()
    write(workplace)
    break_disk(backend, broken=broken)
    child(workplace, AccountButton).switch_requested.emit(second.id)
    assert text_in(workplace) == (WORDS if broken else "")
    assert ("Marina Dental" if broken else "Marina Billing") in workplace.window.windowTitle()


def test_a_hold_rests_while_closing_is_asked_about(backend: Backend, opening: Opener) -> None:
    """The question says that it can still be undone, so it can; whoever stays has as long for that as before."""
    account = backend.account()
    workplace = opening()
    (entry,) = backend.send(account, "Hi Kim")
    backend.later(4)
    assert not workplace.window.close()
    backend.later(3600)
    child(workplace, QPushButton, "stay").click()
    stands = backend.store.outbox.get(entry.id)
    assert stands.due_at is not None
    assert (stands.state, (stands.due_at - backend.now()).total_seconds()) == (State.HELD, 6)
