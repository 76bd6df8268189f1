"""Quick text: the small window for one text, and the large one as it was before."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from heydesk.domain.records import ConversationAddress
from heydesk.ui.composer.composer import Composer
from heydesk.ui.composer.message_editor import MessageEdit
from heydesk.ui.left_pane.pane import LeftPane
from heydesk.ui.left_pane.rail import Rail
from heydesk.ui.main_window import HeaderBar
from heydesk.ui.window_controller import WindowController
from tests.core.core_driver import draft_to
from tests.ui.backend import FRONT, KIM, PAT, Backend
from tests.ui.window_fixture import Opener, child

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot


def quick(workplace: WindowController, **form: object) -> None:
    """What a second start with ``--quick`` makes of the window."""
    workplace.open_quick()
    workplace.fill(form)


def is_folded(workplace: WindowController) -> bool:
    """Whether only the composer is shown."""
    return workplace.window.is_folded


def escape(workplace: WindowController) -> None:
    """Press Escape where the keyboard is."""
    QTest.keyClick(workplace.window, Qt.Key.Key_Escape)


def test_small_window_takes_a_text_and_gives_the_large_one_back(backend: Backend, opening: Opener) -> None:
    """What is half written to Kim is not touched, and neither is what was written to Pat in the small window."""
    account = backend.account()
    workplace = opening()
    workplace.open_conversation(ConversationAddress(FRONT.id, (KIM,)))
    box = child(workplace, MessageEdit)
    box.insert_text("half a text to Kim")
    size = workplace.window.size()
    quick(workplace, to=[PAT], text="soon")
    window = workplace.window
    assert is_folded(workplace)
    assert window.width() < size.width()
    assert not child(workplace, LeftPane).isVisible()
    assert not child(workplace, Rail).isVisible()
    assert box.toPlainText() == "soon"
    escape(workplace)
    assert not is_folded(workplace)
    assert (window.isVisible(), window.size()) == (True, size)
    assert box.toPlainText() == "half a text to Kim"
    assert [kept.draft.text for kept in backend.core.drafts.saved(account.id)] == ["soon"]
    assert backend.core.outbox_view.window().rows == ()


def test_sandbox_and_account_are_named_in_the_small_window(backend: Backend, opening: Opener) -> None:
    """Nobody texts customers from the wrong one."""
    backend.account("Marina Dental")
    workplace = opening()
    quick(workplace)
    assert workplace.window.windowTitle() == "Quick text · HeyDesk · Marina Dental"
    for sandbox in (True, False):
        bar = HeaderBar(sandbox=sandbox)
        bar.fold(True)
        assert bar.isHidden() is not sandbox
        assert bar.commands.isHidden()


def test_words_to_nobody_do_not_go_along_to_the_person_of_before(backend: Backend, opening: Opener) -> None:
    """They are a saved draft: Kim never gets what was meant for somebody else."""
    account = backend.account()
    workplace = opening()
    workplace.open_conversation(ConversationAddress(FRONT.id, (KIM,)))
    quick(workplace)
    child(workplace, MessageEdit).insert_text("who was it")
    escape(workplace)
    assert child(workplace, MessageEdit).toPlainText() == ""
    assert child(workplace, Composer).form.conversation == ConversationAddress(FRONT.id, (KIM,))
    assert [kept.draft.text for kept in backend.core.drafts.saved(account.id)] == ["who was it"]


def test_window_that_quick_text_has_started_closes_with_its_draft(
    backend: Backend, opening: Opener, qtbot: QtBot
) -> None:
    """Nothing of it is lost: the next start shows it."""
    account = backend.account()
    workplace = opening()
    workplace.window.hide()
    quick(workplace, to=[PAT], text="later")
    workplace.window.show()
    with qtbot.waitSignal(workplace.closed):
        escape(workplace)
    saved = backend.core.drafts.current(account.id, draft_to().side)
    assert saved is not None
    assert (saved.recipients, saved.text) == ((PAT,), "later")


def test_a_pane_that_is_asked_for_unfolds_the_window(backend: Backend, opening: Opener) -> None:
    """Whoever looks for something else is in the large window again."""
    backend.account()
    workplace = opening()
    quick(workplace)
    workplace.open_search()
    assert not workplace.window.is_folded
    assert child(workplace, LeftPane).isVisible()


def test_second_key_press_leaves_what_is_written(backend: Backend, opening: Opener) -> None:
    """The window comes to the front as it is."""
    backend.account()
    workplace = opening()
    quick(workplace)
    child(workplace, MessageEdit).insert_text("half")
    quick(workplace)
    assert child(workplace, MessageEdit).toPlainText() == "half"


def test_without_an_account_the_whole_window_asks_for_one(opening: Opener) -> None:
    """There is nobody to text from."""
    workplace = opening()
    quick(workplace)
    assert not workplace.window.is_folded


def test_closed_window_goes_on_in_the_tray_until_quit(backend: Backend, opening: Opener, qtbot: QtBot) -> None:
    """Its draft is saved, a quick text opens and closes from there, and Quit is the end."""
    account = backend.account()
    workplace = opening()
    workplace.window.set_hiding(lambda: True)
    child(workplace, MessageEdit).insert_text("half")
    assert not workplace.window.close()
    assert not workplace.window.isVisible()
    saved = backend.core.drafts.current(account.id, draft_to().side)
    assert saved is not None
    assert saved.text == "half"
    quick(workplace)
    workplace.window.show()
    escape(workplace)
    assert (workplace.window.isVisible(), is_folded(workplace)) == (False, False)
    with qtbot.waitSignal(workplace.closed):
        workplace.window.quit()
