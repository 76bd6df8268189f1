"""One desk in one window: what comes back comes to its own account, and what was given from outside is not lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from heydesk.core.bootstrap import Opened
from heydesk.domain.message import Draft
from heydesk.domain.outbox_entry import Entry, State
from heydesk.domain.records import Account
from heydesk.sandbox.server import EmbeddedSandbox
from heydesk.system.paths import Places
from heydesk.ui.accounts.sign_in import SignInPage
from heydesk.ui.composer.composer import Composer
from heydesk.ui.outbox.pane import OutboxPane
from heydesk.ui.tasks import Starter
from heydesk.ui.widgets.dialogs import Question
from heydesk.ui.window_controller import Workplace
from tests.ui.office import FRONT, KIM, PAT, Office
from tests.ui.workplace import Opener, child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def draft_to(phone: str, text: str, *, private: bool = False) -> Draft:
    """A draft from the front desk."""
    return Draft(FRONT.id, FRONT.members[0].id, (phone,), text=text, private=private)


def composer_of(workplace: Workplace) -> Composer:
    """Its composer."""
    return child(workplace, Composer, "composer")


@pytest.fixture
def accounts(office: Office) -> tuple[Account, Account]:
    """Two accounts of one team, whose inboxes have the same ids; the first is written for."""
    first, second = office.account("Marina Dental"), office.account("Marina Billing")
    office.desk.choose_account(first.id)
    return first, second


@pytest.mark.parametrize("from_story", [False, True])
def test_what_is_undone_comes_back_to_the_account_that_it_was_sent_for(
    office: Office, accounts: tuple[Account, Account], opening: Opener, from_story: bool
) -> None:
    """Never into another account's composer, from which it would go out in another name; nothing typed moves."""
    first, second = accounts
    office.desk.save_draft(first.id, draft_to(PAT, "typed for Pat"))
    (held,) = office.send(second, "held for Kim")
    workplace = opening()
    undo(workplace, held, from_story=from_story)
    assert office.store.outbox.get(held.id).state is State.UNDONE
    assert composer_of(workplace).standing() == (draft_to(KIM, "held for Kim"),)
    assert "Marina Billing" in workplace.window.windowTitle()
    assert office.desk.draft(first.id, private=False) == draft_to(PAT, "typed for Pat")
    assert office.desk.kept_drafts(second.id) == ()
    assert office.desk.kept_drafts(first.id) == ()


def test_what_is_taken_back_displaces_only_what_stood_at_its_own_account(
    office: Office, accounts: tuple[Account, Account], opening: Opener
) -> None:
    """What was saved there is kept there, and a note turns the composer to its side."""
    first, second = accounts
    office.desk.save_draft(first.id, draft_to(PAT, "typed for Pat"))
    office.desk.save_draft(second.id, draft_to(PAT, "a note on Pat", private=True))
    (sent,) = office.send(second, "a note on Kim", private=True, hold=0)
    office.refuse(sent)
    workplace = opening()
    child(workplace, OutboxPane).entry_opened.emit(sent.id)
    child(workplace, QPushButton, "toComposer").click()
    assert composer_of(workplace).standing() == (draft_to(KIM, "a note on Kim", private=True),)
    assert [kept.draft for kept in office.desk.kept_drafts(second.id)] == [
        draft_to(PAT, "a note on Pat", private=True)
    ]
    assert office.desk.kept_drafts(first.id) == ()
    assert office.desk.draft(first.id, private=False) == draft_to(PAT, "typed for Pat")


def undo(workplace: Workplace, held: Entry, *, from_story: bool) -> None:
    """Take it back, with the strip's button or from its story."""
    if from_story:
        child(workplace, OutboxPane).entry_opened.emit(held.id)
    child(workplace, QPushButton, "storyUndo" if from_story else "undoSend").click()


def test_what_was_given_before_there_is_an_account_waits_for_it(office: Office, opening: Opener) -> None:
    """Both doors stay open in front of it, and the words stand in the composer once somebody can write."""
    workplace = opening()
    workplace.fill({"to": ["6505550103"], "text": "given at the start"})
    page = child(workplace, SignInPage)
    assert page.isVisible()
    page.connected.emit(office.account().id)
    assert composer_of(workplace).standing() == (draft_to(KIM, "given at the start"),)


async def test_a_sandbox_that_can_not_start_is_told_of(office: Office, tmp_path: Path, qtbot: QtBot) -> None:
    """The person learns why nothing goes, in a window that stays."""
    office.account()
    sandbox = EmbeddedSandbox(data=tmp_path / "nowhere.json")
    places = Places(data=tmp_path, config=tmp_path, state=tmp_path)
    starter = Starter(print)
    workplace = Workplace(Opened(office.desk, places, office.store, sandbox), starter)
    qtbot.addWidget(workplace.window)
    workplace.window.show()
    await workplace.live()
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
